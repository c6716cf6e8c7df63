/* Made by `make bundle` of 8ab423eb384f83c8e7dce7213eb869562e9b8aa04cd2587eaf54c4c945e746fc. */
var Fn=document.documentElement.dataset.version,Ke=new EventTarget;function js(s){s&&s!==Fn&&Ke.dispatchEvent(new CustomEvent("other",{detail:s}))}var Hs="/api/v1",bt=class extends Error{constructor({status:t,code:e,detail:i,can:n=[],draft:o,retryAfterSeconds:r}){super(i??e),Object.assign(this,{status:t,code:e,
can:n,draft:o,retryAfterSeconds:r})}},Ge=class extends bt{constructor(){super({status:0,code:"unreachable"})}},u={get:s=>P("GET",s),post:(s,t={})=>P("POST",s,t),
put:(s,t={})=>P("PUT",s,t),putLasting:(s,t)=>P("PUT",s,t,{},{keepalive:!0}),patch:(s,t)=>P("PATCH",s,t),upload:(s,t)=>P("PUT",s,t,{"Content-Type":t.type}),delete:(s,t={})=>P(
"DELETE",s,void 0,t),page:jn};async function jn(s){let{items:t,next:e}=await P("GET",s);return{items:t,next:e&&Un(e)}}async function P(s,t,e,i={},n={}){let o=await Hn(
s,t,e,{headers:i,...n});if(js(o.headers.get("Parley-Version")),o.status===204)return null;let r=await o.json().catch(()=>({}));if(o.ok)return r;throw Wn(o,r)}async function Hn(s,t,e,{
headers:i,...n}){let o=e===void 0?i:{"Content-Type":"application/json",...i},r=e instanceof Blob?e:JSON.stringify(e);try{return await fetch(Hs+t,{method:s,headers:o,
body:r,cache:"no-store",...n})}catch{throw new Ge}}function Wn(s,{code:t,detail:e,can:i,draft:n}){let o=Number(s.headers.get("Retry-After"))||void 0;return new bt(
{status:s.status,code:t??"unknown",detail:e,can:i,draft:n,retryAfterSeconds:o})}function Un(s){let{pathname:t,search:e}=new URL(s,location.href);return t.slice(
Hs.length)+e}var $=class{tries=0;next(){let t=Math.min(15,.5*2**this.tries);return this.tries+=1,t*(.5+Math.random()/2)}reset(){this.tries=0}};var Q={broken:{next:"reload"},crowded:{next:"reload"},ended:{next:"sign-in",forgets:"everything"},removed:{next:"rooms",forgets:"room"},banned:{next:"rooms",forgets:"\
room"},gone:{next:"rooms",forgets:"room"}},Kn={1007:{state:"broken"},1008:{state:"broken"},1009:{state:"broken"},1012:{state:"restarting",spreadSeconds:2},4401:{
state:"ended"},4403:{state:"removed"},4404:{state:"gone"},4409:{state:"crowded"},4429:{state:"too-fast",pauseSeconds:5}},Gn={banned:{state:"banned"}},Z=s=>s in Q,
Ws=s=>Q[s]?.forgets==="room";function Ot(s,t){let e=Gn[t]??Kn[s]??{state:"reconnecting"};return{...e,again:!Z(e.state)}}var Vn="/api/v1/ws",Yn="parley.v1",Us=25,Jn=8,zn=10,Xn=6,Qn=new Set(["room_gone","unread","read","reports","draft","reminder","thread"]),kt=class extends EventTarget{#t=null;#e=new Map;#s=new Set;#i=[];#o=new $;#r;#n;#a;#h=Us;state="\
connecting";limits=null;connect(){addEventListener("online",()=>this.#E()),addEventListener("offline",()=>this.#y()),document.addEventListener("visibilitychange",
()=>document.hidden||this.#v()),this.#d()}listen(){let t=this.#i;this.#i=null;for(let e of t)this.#f(e)}get isOpen(){return this.state==="open"}attach(t){this.#e.
set(t.room,t),this.isOpen&&!this.#s.has(t.room)&&t.begin()}detach(t){this.#e.get(t.room)===t&&this.#e.delete(t.room),t.isAsked&&this.send({type:"close",room:t.room})&&
this.#s.add(t.room)}send(t){return!this.isOpen||this.#t?.readyState!==WebSocket.OPEN?!1:(this.#t.send(JSON.stringify(t)),!0)}#d(){let t=new URL(Vn,location.href);
t.protocol=t.protocol.replace("http","ws");let e=new WebSocket(t,Yn),i=!1;e.onopen=()=>{i=!0,this.#x()},e.onmessage=({data:n})=>this.#u(JSON.parse(n)),e.onclose=
({code:n})=>i?this.#l(n):this.#m(),this.#t=e}#u(t){this.#x(),this.#i?this.#i.push(t):this.#f(t)}#f(t){if(t.room&&!Qn.has(t.type))return this.#c(t);t.type==="hel\
lo"&&this.#p(t),t.type==="rooms"&&!t.more&&this.#o.reset(),this.dispatchEvent(new CustomEvent("frame",{detail:t}))}#p({heartbeat_seconds:t,limits:e}){this.#h=t??
Us,this.limits=e,this.#O("open");for(let i of this.#e.values())i.begin()}#c(t){let e=this.#e.get(t.room);if(!this.#s.has(t.room))return e?.hear(t);t.type==="clo\
sed"&&(this.#s.delete(t.room),e?.begin())}#l(t){this.#g();let{again:e,state:i,pauseSeconds:n=0,spreadSeconds:o=0}=Ot(t);this.#O(navigator.onLine?i:"offline"),e&&
this.#w(n+Math.random()*o+this.#o.next())}async#m(){this.#g();let{status:t}=await u.get("/me").catch(i=>i);if(this.#t)return;if(t===401)return this.#O("ended");
let e=this.state==="restarting"&&this.#o.tries<Xn;this.#O(navigator.onLine?e?"restarting":"reconnecting":"offline"),this.#w(this.#o.next())}#w(t){clearTimeout(this.#r),
this.#r=setTimeout(()=>this.#d(),t*1e3)}#E(){this.#t||Z(this.state)||(clearTimeout(this.#r),this.#o.reset(),this.#O("reconnecting"),this.#d())}#y(){Z(this.state)||
(this.#g(),this.#O("offline"),this.#w(zn))}#v(){this.#t?this.#b():this.#E()}#x(){clearTimeout(this.#a),clearTimeout(this.#n),this.#n=setTimeout(()=>this.#b(),this.#h*
1e3)}#b(){this.send({type:"ping"})&&(clearTimeout(this.#a),this.#a=setTimeout(()=>this.#l(1006),Jn*1e3))}#g(){for(let t of[this.#r,this.#n,this.#a])clearTimeout(
t);this.#s.clear(),this.#i&&(this.#i=[]),this.#t&&(this.#t.onopen=this.#t.onmessage=this.#t.onclose=null,this.#t.close(),this.#t=null)}#O(t){if(this.state=t,!this.
isOpen)for(let e of this.#e.values())e.lose(t);this.dispatchEvent(new Event("state"))}};var Zn=/^\/rooms\/([^/]+)(?:\/([1-9]\d*))?\/?$/,Tt={"/":"rooms","/inbox":"inbox","/threads":"threads","/drafts":"drafts","/scheduled":"scheduled","/saved":"save\
d","/accounts":"accounts","/audit":"audit","/abandoned":"abandoned"},R={view:"rooms"};function lt({pathname:s,search:t}){let e=new URLSearchParams(t).get("panel"),
[,i,n]=Zn.exec(s)??[];return i?{view:"room",room:eo(i),seq:n?to(n):null,panel:e}:Tt[s]?{view:Tt[s]}:null}function B({view:s,room:t,seq:e,panel:i}){if(s!=="room")
return Object.keys(Tt).find(r=>Tt[r]===s);let n=e?`/${e}`:"",o=i?`?${new URLSearchParams({panel:i})}`:"";return`/rooms/${encodeURIComponent(t)}${n}${o}`}var Ve=s=>s.
panel?{...s,panel:null}:R,Ye=(s,t)=>B(s)===B(t),tt=()=>location.assign(`/sign-in?next=${encodeURIComponent(location.pathname)}`),to=s=>Math.min(Number(s),Number.
MAX_SAFE_INTEGER);function eo(s){try{return decodeURIComponent(s)}catch{return s}}var so=1013,io=new Set(["room_open","too_many_open"]),At=class extends EventTarget{#t;#e;#s=new $;#i;#o=!1;isAsked=!1;state;constructor({room:t,socket:e,cursor:i}){
super(),this.room=t,this.#t=e,this.#e=i,this.state=e.isOpen?"catching-up":e.state}get isOver(){return Z(this.state)}open(){this.#t.attach(this)}close(){clearTimeout(
this.#i),this.#t.detach(this)}send(t){return this.#o&&this.#t.send({...t,room:this.room})}reopen(){this.#t.detach(this),this.#a("catching-up"),this.#n(this.#s.next())}begin(){
this.isOver||(clearTimeout(this.#i),this.#a("catching-up"),this.isAsked=this.#t.send({type:"open",room:this.room,...this.#e()}))}hear(t){if(t.type==="closed")return this.#r(
t.code,t.reason);if(t.type==="error"&&io.has(t.code))return this.#r(so);t.type==="opened"&&(this.#o=!0),this.dispatchEvent(new CustomEvent("frame",{detail:t})),
t.type==="live"&&(this.#s.reset(),this.#a("live"))}lose(t){clearTimeout(this.#i),this.isOver||this.#a(t)}#r(t,e){let{again:i,state:n,pauseSeconds:o=0}=Ot(t,e);this.#a(
n),i&&this.#n(o+this.#s.next())}#n(t){clearTimeout(this.#i),this.#i=setTimeout(()=>this.#t.attach(this),t*1e3)}#a(t){t!=="live"&&(this.isAsked=this.#o=!1),t!==this.
state&&(this.state=t,this.dispatchEvent(new Event("state")))}};var no=new Set(["too_many_requests","slow_mode","busy","unavailable","outcome_unknown"]),oo=new Set(["unauthenticated","unreachable","room_not_open"]),ro=2,Lt=10,
et=class{#t;#e;#s;#i=!1;#o=null;#r;constructor({room:t,outbox:e,send:i}){this.#t=t,this.#e=e,this.#s=i}start(){this.#i=!0,this.next()}stop(){this.#i=!1,this.#o=
null,clearTimeout(this.#r),this.#r=void 0}next(){if(!this.#i||this.#o||this.#r)return;let t=this.#e.waiting(this.#t)[0];t&&(this.#o=t.clientId,this.#s(t))}delivered(t){
this.#e.remove(t),this.#n(t),this.next()}refused(t,{code:e,retryAfterSeconds:i=ro}){let n=t??this.#o;if(this.#n(n),oo.has(e))return this.stop();if(no.has(e))return this.#a(
i);n&&this.#e.fail(n,e),this.next()}#n(t){this.#o===t&&(this.#o=null)}#a(t){clearTimeout(this.#r),this.#r=setTimeout(()=>{this.#r=void 0,this.next()},t*1e3)}};var _t=JSON.parse(document.getElementById("event-types").textContent),w=({type:s})=>!!_t[s]?.is_message,Ks=({type:s})=>!!_t[s]?.changes_target,K=s=>Ks(s)?s.target:
w(s)&&s.thread||null,Nt=s=>w(s)&&(!s.thread||!!s.in_room),dt=({type:s})=>_t[s]?.membership??null,Gs=s=>s.type in _t&&!w(s)&&!Ks(s);var Vs=150,Je=60,Ys=Symbol("nothing"),Ct=class{#t;#e;#s=null;#i=new Map;#o=0;#r;constructor({room:t,timeline:e,changed:i}){this.#t=t,this.#e=e,this.#r=i}get shown(){
return this.#s??this.#e}get isAtNewest(){return this.#s===null}get hasOlder(){let{first:t}=this.shown;return t!==null&&t>this.#e.floor}loadOlder(){return this.#u(
"older",()=>this.hasOlder&&this.#n())}loadNewer(){return this.#u("newer",()=>this.#s&&this.#a())}async goTo(t,{exactly:e=!0}={}){this.#o+=1;let i=this.#o;if(!this.
shown.holds(t)){let n=this.#e.holds(t)?null:await this.#h(t);if(i!==this.#o)return null;if(n===Ys||e&&n&&!n.entry(t))return!1;this.#s=n,this.settle()}return this.#r(),
!e||!!this.shown.entry(t)}toNewest(){this.#o+=1,this.#s&&(this.#s=null,this.#r())}settle(){this.#s&&this.#e.joins(this.#s)&&(this.#s=null)}change(t){this.#s?.change(
t)}reset(){this.#o+=1,this.#s=null}async#n(){let{shown:t}=this,{first:e}=t,i=await this.#d(`before=${e}&limit=${Vs}`);!i||t.first!==e||(t.prepend(i,{from:i[0]?.
seq??this.#e.floor}),this.#r())}async#a(){let t=this.#s,e=await this.#d(`after=${t.last}&limit=${Vs}`);!e||t!==this.#s||(t.append(e),this.settle(),this.#r())}async#h(t){
let e=await this.#d(`before=${t+Je}&limit=${2*Je}`),n=e?.length&&e[0].seq<=t&&e.at(-1).seq>=t?e:await this.#d(`before=${t+1}&limit=${Je}`);return n?.length?this.#e.
pieceOf(n):Ys}async#d(t){let{epoch:e}=this.#e,{items:i,epoch:n}=await u.get(`/rooms/${this.#t}/events?${t}`),o=this.#e.epoch;return o===(e??o)&&n===(o??n)?i:null}#u(t,e){
return this.#i.has(t)||this.#i.set(t,Promise.resolve(e()).finally(()=>this.#i.delete(t))),this.#i.get(t)}};var Rt=class{#t=null;note({clientId:t,text:e}){this.#t={clientId:t,text:e,at:Date.now()}}async takeBack(t){let e=this.#t;return!e||Date.now()-e.at>1e4?null:(this.#t=
null,t.state!=="live"&&!ze(t,e)?t.discard(e.clientId):await t.delete(await ao(t,e)),e.text)}},ze=({timeline:s},{clientId:t})=>s.entries.findLast(e=>e.seq&&e.clientId===
t);async function ao(s,t){for(;!ze(s,t);)await new Promise(e=>s.addEventListener("change",e,{once:!0}));return{seq:ze(s,t).seq,epoch:s.timeline.epoch}}var ho=5,co={role:({role:s})=>({role:s}),muted:({until:s})=>({muted_until:s}),unmuted:()=>({muted_until:null})},It=class extends EventTarget{#t;#e=new Set;#s=new Map;#i=null;#o=0;#r=null;#n=!1;#a=!1;loaded=!1;failed=!1;constructor({
room:t}){super(),this.#t=t}get list(){return[...this.#s.values()].map(t=>({...t,here:this.#e.has(t.user.id)}))}get count(){return this.#s.size}get hasMore(){return this.#i!==
null}presence({here:t,came:e=[],gone:i=[]}){t&&(this.#e=new Set(t));for(let n of e)this.#e.add(n);for(let n of i)this.#e.delete(n);this.#u()}apply(t){this.#r?.push(
t),this.#d(t),this.#u()}need(){this.#n||(this.#n=!0,this.#a&&this.load())}caughtUp(){this.#a=!0,this.#n&&this.load()}load(){return this.#h(`/rooms/${this.#t}/me\
mbers?limit=200`,new Map)}more(){return this.#i?this.#h(this.#i,this.#s):this.load()}has(t){return this.#s.has(t)}async add(t){for(let{id:e}of t)await u.put(`/r\
ooms/${this.#t}/members/${e}`)}async setRole(t,e){await u.patch(`/rooms/${this.#t}/members/${t}`,{role:e})}async mute(t,e){await u.patch(`/rooms/${this.#t}/memb\
ers/${t}`,e)}async ban(t,e){await u.put(`/rooms/${this.#t}/bans/${t}`,e)}async remove(t,{reason:e=""}={}){let i=e&&`?${new URLSearchParams({reason:e})}`;await u.
delete(`/rooms/${this.#t}/members/${t}${i}`)}async#h(t,e){this.#o+=1;let i=this.#o;this.#r=[];let n=await lo(t,e).catch(()=>null);if(i===this.#o){if(n){this.#s=
n.members,this.#i=n.next;for(let o of this.#r)this.#d(o);this.loaded=!0}this.#r=null,this.failed=!n,this.#u()}}#d(t){let{user:e,member:i=e,role:n="member"}=t,o=this.#s.
get(i.id),r=dt(t);r==="begins"&&this.#s.set(i.id,{...o,user:i,role:n}),r==="ends"&&this.#s.delete(i.id),r==="changes"&&o&&this.#s.set(i.id,{...o,...co[t.type]?.(
t)})}#u(){this.dispatchEvent(new Event("change"))}};async function lo(s,t){let e=new Map(t),i=s;for(let n=0;i&&n<ho;n+=1){let o=await u.page(i);for(let r of o.items)
e.set(r.user.id,r);i=o.next}return{members:e,next:i}}function Xe(){let s=crypto.getRandomValues(new Uint8Array(16));return Array.from(s,t=>t.toString(16).padStart(2,"0")).join("")}var Dt=class extends EventTarget{#t;#e;#s=new Map;constructor({userId:t,storage:e=localStorage}){super(),this.#t=`parley:outbox:${t}:`,this.#e=e;for(let i of Object.
keys(e))this.#n(i,e.getItem(i));addEventListener("storage",({key:i,newValue:n})=>this.#r(i,n))}get all(){return[...this.#s.values()].sort((t,e)=>t.at.localeCompare(
e.at))}of(t){return this.all.filter(e=>e.room===t)}waiting(t){return this.of(t).filter(e=>!e.failure)}edits(t){return new Map(this.of(t).flatMap(e=>e.target?[[e.
target,e]]:[]))}add(t,e,i={}){let n={clientId:Xe(),room:t,text:e,at:this.#i(),...i};return this.#o(n),n}remove(t){this.#s.delete(t)&&(this.#e.removeItem(this.#t+
t),this.#a())}fail(t,e){let i=this.#s.get(t);i&&this.#o({...i,failure:e})}allowMany(t){let{failure:e,...i}=this.#s.get(t)??{};i.clientId&&this.#o({...i,mentionMany:!0})}retry(t){
let{failure:e,...i}=this.#s.get(t);if(e!=="client_id_reused")return this.#o(i);this.remove(t),this.#o({...i,clientId:Xe()})}clear(){for(let{clientId:t}of this.all)
this.remove(t)}#i(){let t=this.all.at(-1)?.at,e=new Date().toISOString();return t&&e<=t?new Date(Date.parse(t)+1).toISOString():e}#o(t){this.#s.set(t.clientId,t);
try{this.#e.setItem(this.#t+t.clientId,JSON.stringify(t))}catch{}this.#a()}#r(t,e){t?.startsWith(this.#t)&&(e===null?this.#s.delete(t.slice(this.#t.length)):this.#n(
t,e),this.#a())}#n(t,e){if(!t.startsWith(this.#t))return;let i=JSON.parse(e);this.#s.set(i.clientId,i)}#a(){this.dispatchEvent(new Event("change"))}};function Mt({
thread:s,inRoom:t,quote:e,epoch:i}){return!s&&!e?{}:{thread:s,in_room:s&&!!t,quote:e,epoch:i}}var it=s=>!!s&&new Date(s)>new Date,st=class{#t;#e;constructor(t){this.#t=t}await(t){clearTimeout(this.#e);let e=t.map(n=>new Date(n??0)-Date.now()).filter(n=>n>
0),i=Math.min(...e);i<2147483647&&(this.#e=setTimeout(this.#t,i))}};var uo=({role:s,archived:t})=>["owner","moderator"].includes(s)&&!t,Pt=s=>uo(s)&&s.kind!=="direct",ut=({role:s})=>["owner","moderator"].includes(s),fo=({role:s})=>s===
"owner";function nt({seq:s,user:t,deleted:e},{me:i,room:n}){return!!s&&t.id===i.id&&!e&&!G(n)}function Js({seq:s,deleted:t},{room:e}){return!!s&&!t&&[null,"mode\
rators"].includes(G(e))}var Qe=({seq:s,deleted:t},{room:e})=>!!s&&!t&&!!e.role&&!G(e),Ze=({seq:s,deleted:t},{room:e})=>!!s&&!t&&!G(e);function zs(s,{me:t,room:e}){
let i=s.user.id===t.id;return!!s.seq&&!s.deleted&&(i||ut(e))}var Xs=(s,t)=>!!s.editedAt&&!s.deleted&&t.keepsEdits&&!t.isBlocked(s);function sc(s,{me:t,room:e}){
return ut(e)&&s.user.id!==t.id&&(fo(e)||s.role==="member")}function Qs({seq:s,user:t,deleted:e},{me:i,room:n}){return!!s&&t.id!==i.id&&!e&&n.kind!=="direct"&&!!n.
role}var mo=50,ts=({shows_readers:s,member_count:t})=>s===!0&&t<=mo,$t=({seq:s,deleted:t},e)=>!!s&&!t&&ts(e);function G({archived:s,muted_until:t,writers:e,role:i}){
return s?"archived":it(t)?"muted":e==="moderators"&&i==="member"?"moderators":null}var ti=["mentions","quote","reactions","pinned"],po=["thread","replies","solved"];function qt(s){let{type:t,seq:e,at:i,user:n,text:o,edited_at:r,deleted:h=!1,client_id:c}=s,d=[...ti,...po].filter(m=>m in s).map(m=>[m,s[m]]);return{type:t,seq:e,
at:i,user:n,text:o,editedAt:r,deleted:h,clientId:c,...Object.fromEntries(d)}}var go={edited:(s,{text:t,at:e,mentions:i})=>({...s,text:t,editedAt:e,mentions:i}),
deleted:s=>({...wo(s),text:"",deleted:!0}),pinned:(s,{user:t,at:e})=>({...s,pinned:{by:t.id,at:e}}),unpinned:({pinned:s,...t})=>t,reacted:(s,t)=>({...s,reactions:yo(
s.reactions??[],t)}),unreacted:(s,t)=>({...s,reactions:xo(s.reactions??[],t)})},Bt={message:Eo,solved:(s,{user:t,at:e})=>({...s,solved:{by:t.id,at:e}}),unsolved:({
solved:s,...t})=>t};function ft(s,t){return t.type in Bt?Bt[t.type](s,t):s.deleted?s:go[t.type](s,t)}function ei(s,t){return t.type==="deleted"?[...s.filter(({type:e})=>e in
Bt),t]:[...s.filter(e=>Zs(e)!==Zs(t)),t]}function Zs({type:s,emoji:t,user:e,seq:i}){return s in Bt?`thread ${i}`:s==="edited"?"text":s.endsWith("pinned")?"pin":
`${t} ${e.id}`}function wo(s){let{...t}=s;for(let e of ti)delete t[e];return t}function Eo(s,{seq:t,at:e,user:{id:i}}){let{count:n=0,last_seq:o=0,people:r=[]}=s.
replies??{};if(t<=o)return s;let h=r.filter(c=>c!==i);return{...s,replies:{count:n+1,last_seq:t,last_at:e,people:[i,...h].slice(0,5)}}}function yo(s,{emoji:t,user:{
id:e}}){return!t||s.some(i=>i.emoji===t&&i.users.includes(e))?s:s.some(i=>i.emoji===t)?s.map(i=>i.emoji===t?{emoji:t,users:[...i.users,e]}:i):[...s,{emoji:t,users:[
e]}]}function xo(s,{emoji:t,user:{id:e}}){let i=({users:n,...o})=>({...o,users:n.filter(r=>r!==e)});return s.map(n=>n.emoji===t?i(n):n).filter(({users:n})=>n.length)}var Ft=class{#t;#e;#s=new Map;constructor({room:t,changed:e}){this.#t=t,this.#e=e}get(t){return this.#s.has(t)||this.#i(t),this.#s.get(t)}async find(t){return this.#s.
get(t)||await this.#i(t),this.#s.get(t)}change(t){let e=this.#s.get(K(t));e&&this.#s.set(e.seq,ft(e,t))}clear(){this.#s.clear()}async#i(t){this.#s.set(t,void 0);
try{let{items:e}=await u.get(`/rooms/${this.#t}/events?after=${t-1}&limit=1`),[i]=e;this.#s.set(t,i?.seq===t&&w(i)?qt(i):null),this.#e()}catch{this.#s.delete(t)}}};var jt=class extends EventTarget{#t;#e=null;#s=null;constructor({room:t}){super(),this.#t=t}of(t){return[...this.#e??[]].flatMap(([e,i])=>i>=t?e:[])}async load(){
let t=this.#s=new Map;try{let{items:e}=await u.get(`/rooms/${this.#t}/readers`);t===this.#s&&(this.#e=new Map([...e.map(({user:i,seq:n})=>[i.id,n]),...t]))}catch(e){
throw t===this.#s&&(this.#e=null),e}finally{this.#i()}}hear({items:t,whole:e}){e&&(this.#s=null,this.#e=new Map);for(let{user:i,seq:n}of t)this.#s?.set(i,n),this.#e?.
set(i,n);this.#i()}#i(){this.dispatchEvent(new Event("change"))}};var Ht=class s{#t;#e;first;last;constructor({first:t=null,last:e=null,entries:i=[],changes:n=new Map}={}){Object.assign(this,{first:t,last:e}),this.#t=i,this.#e=
n}get entries(){return this.#t}entry(t){let e=this.#t[A(this.#t,t)];return e?.seq===t?e:void 0}holds(t){return this.first!==null&&t>=this.first&&t<=this.last}pieceOf(t){
let e=new s({first:t[0].seq,last:t[0].seq-1,changes:this.#e});return e.append(t),e}append(t){for(let e of t)e.seq>this.last&&this.take(e)}prepend(t,{from:e,before:i=this.
first}){let n=t.filter(o=>o.seq<i&&this.shows(o)).map(o=>this.#s(o));this.#t.unshift(...n),this.first=e}begin(t){this.#t.unshift(t),this.first=t.seq}shows(t){return Nt(
t)||Gs(t)}joins(t){if(this.first===null||t.last+1<this.first)return!1;let e=t.entries.filter(({seq:i})=>i<this.first);return this.#t.unshift(...e),this.first=Math.
min(this.first,t.first),!0}take(t){this.first??=t.seq,this.last=t.seq,K(t)&&this.change(t),this.shows(t)&&this.#t.push(this.#s(t))}change(t){let e=K(t);this.#e.
set(e,ei(this.#e.get(e)??[],t));let i=A(this.#t,e),n=this.#t[i];n?.seq===e&&(this.#t[i]=ft(n,t))}clear(){this.#t=[],this.#e.clear(),this.first=this.last=null}dropBefore(t){
this.#t.splice(0,A(this.#t,t)),this.first=t;for(let[e,i]of this.#e)i.at(-1).seq<t&&this.#e.delete(e)}#s(t){let e=w(t)?qt(t):t;return(this.#e.get(e.seq)??[]).reduce(
ft,e)}};function A(s,t){let e=0,i=s.length;for(;e<i;){let n=e+i>>1;s[n].seq<t?e=n+1:i=n}return e}var es=2e4,mt=class s extends Ht{floor=1;epoch=null;static from({epoch:t,first:e,cursor:i,entries:n}){let o=new s({first:e,last:i,entries:n});return o.epoch=t,o}get cursor(){
return this.last}get position(){return this.cursor===null?null:{after:this.cursor,epoch:this.epoch}}apply(t){if(this.cursor!==null){if(t.seq<=this.cursor)return"\
repeat";if(t.seq>this.cursor+1)return"hole"}return this.take(t),"applied"}startAt(t){this.cursor===null&&(this.last=t,this.first=t+1)}reset(){this.clear(),this.
epoch=null}trim(){if(this.entries.length<=es)return;let t=this.entries.filter(w);t.length>es&&this.dropBefore(t.at(-es/2).seq)}};var Wt=class extends EventTarget{#t=new Map;#e=0;get users(){return[...this.#t.values()].map(({user:t})=>t)}heard(t){clearTimeout(this.#t.get(t.id)?.timer);let e=setTimeout(
()=>this.stopped(t.id),5*1e3);this.#t.set(t.id,{user:t,timer:e}),this.#s()}stopped(t){clearTimeout(this.#t.get(t)?.timer),this.#t.delete(t)&&this.#s()}shouldSay(t=Date.
now()){return t-this.#e<2*1e3?!1:(this.#e=t,!0)}said(){this.#e=0}clear(){for(let{timer:t}of this.#t.values())clearTimeout(t);this.#t.clear(),this.#s()}#s(){this.
dispatchEvent(new Event("change"))}};var Ut=class{#t;#e=null;#s;#i=0;#o=[];#r=!1;constructor({readSeq:t,hasUnread:e,tell:i}){this.#t=i,this.#s=t,this.seen=t,this.newAfter=e?t:null}saw(t){return t<=
this.seen||this.#o.some(({from:e,to:i})=>t>=e&&t<=i)}get hasGap(){return this.#o.length>0}get told(){return this.#s}see({from:t,to:e}){if(!this.#r){if(this.seen===
null)return this.seeAll(e);e<=this.seen||(this.#o=So([...this.#o,{from:t,to:e}]),this.#o[0].from<=this.seen+1&&this.#n(this.#o.shift().to))}}seeAll(t){this.#r=!1,
!(t<=(this.seen??-1))&&(this.#o=this.#o.filter(e=>e.to>t),this.#n(t))}tellNow(){clearTimeout(this.#e),this.#e=null,this.seen>this.#s&&this.#t(this.seen)&&(this.#s=
this.seen,this.#i=Math.max(this.#i,si())+2)}away(){this.newAfter=this.#o.at(-1)?.to??this.seen}goBack(t){clearTimeout(this.#e),this.#e=null,this.#r=!0,this.#o=[],
this.seen=this.#s=this.newAfter=t}back({count:t}){t||(this.newAfter=null)}readElsewhere(t){this.#s=Math.max(this.#s,t),this.seen!==null&&this.seeAll(t),this.newAfter!==
null&&(this.newAfter=Math.max(this.newAfter,t))}answered(){this.newAfter=null}restart(){this.seen=null,this.#s=0,this.newAfter=null,this.#o=[]}#n(t){this.seen=t;
let e=Math.max(.1,this.#i-8-si());this.#e??=setTimeout(()=>this.tellNow(),e*1e3)}},si=()=>performance.now()/1e3;function So(s){let t=[];for(let e of s.sort((i,n)=>i.
from-n.from)){let i=t.at(-1);i&&e.from<=i.to+1?i.to=Math.max(i.to,e.to):t.push({...e})}return t}var Kt=class{#t;#e;#s;#i;#o;constructor({room:t,me:e,timeline:i,history:n,tell:o}){this.#t=t,this.#e=e,this.#s=i,this.#i=n,this.#o=o,this.reading=this.#n(t)}get count(){
let{seen:t}=this.reading;return t===null||this.#s.first<=t+1?this.#a(t??this.#s.cursor):Math.max(this.#t.unread,this.#a(t))}below(t){return this.#s.first>t+1?this.
count:this.#a(t,e=>!this.reading.saw(e.seq))}get first(){let{newAfter:t}=this.reading,{shown:e}=this.#i;return t===null||e.first>t+1?null:e.entries.slice(A(e.entries,
t+1)).find(n=>this.#h(n))?.seq??null}get stoppedElsewhere(){let{newAfter:t,hasGap:e}=this.reading;return e?!0:t!==null&&this.#s.first>t+1&&this.#i.hasOlder&&this.#i.
isAtNewest}get forList(){return{read_seq:this.reading.seen??0,unread:this.count}}begin(t){this.reading.goBack(t-1),this.#o({seq:t-1,back:!0})}take(t){let e=this.#t;
if(this.#t=t,e.isKept&&!t.isKept)this.reading.readElsewhere(ii(t));else if(t.toldReadSeq!==e.toldReadSeq)return this.#r(t.toldReadSeq,e.toldReadSeq);return e.isKept===
!0}#r(t,e){let{seen:i,told:n}=this.reading;if(i===null)return!1;if(t<e&&t!==n)this.reading.goBack(t);else if(t>i)this.reading.readElsewhere(t);else return!1;return!0}#n(t){
let e=i=>this.#o({seq:i});return new Ut({readSeq:ii(t),hasUnread:t.unread>0||t.isKept===!0,tell:e})}#a(t,e=()=>!0){let i=0,{entries:n}=this.#s;for(let o=n.length-
1;o>=0&&n[o].seq>t;o-=1)this.#h(n[o])&&e(n[o])&&(i+=1);return i}#h(t){return w(t)&&t.user.id!==this.#e.id&&!t.deleted}},ii=({read_seq:s,unread:t,head:e,isKept:i})=>Math.
max(s??0,t>0||i?0:e??0);var vo=12,bo=new Set(["pinned","unpinned","deleted"]),Gt=class extends EventTarget{#t;#e;#s;#i;#o;#r;#n=new Set;#a;#h;#d;#u=!1;#f=new Rt;#p;#c;#l=new AbortController;constructor({
room:t,me:e,rooms:i,outbox:n,store:o,socket:r,directory:h,blocks:c,saved:d,keepsEdits:m}){super(),Object.assign(this,{id:t.id,me:e,room:t,keepsEdits:m}),this.#t=
i,this.#e=n,this.#s=o,this.#i=h,this.#o=c,this.#r=d;let p=o.read(t.id);this.timeline=p?mt.from(p):new mt,this.history=new Ct({room:t.id,timeline:this.timeline,changed:()=>this.#k()}),
this.typing=new Wt,this.members=new It({room:t.id}),this.readers=new jt({room:t.id});let T=k=>this.#a.send({type:"read",...k});this.unread=new Kt({room:t,me:e,timeline:this.
timeline,history:this.history,tell:T}),this.#c=new Ft({room:t.id,changed:()=>this.#k()}),this.#h=new et({room:t.id,outbox:n,send:k=>this.#S(k)}),this.#a=new At(
{room:t.id,socket:r,cursor:()=>this.timeline.position})}get state(){return this.#a.state}isSaved({seq:t}){return!!this.#r.of(this.id,t)}get isOver(){return this.#a.
isOver}get unsent(){return this.#e.of(this.id).filter(({target:t,thread:e,inRoom:i})=>!t&&(!e||i))}unsentIn(t){return this.#e.of(this.id).filter(({target:e,thread:i})=>!e&&
i===t)}get unsentEdits(){return this.#e.edits(this.id)}get reading(){return this.unread.reading}personOf=t=>this.#i.of(t);isBlocked=({seq:t,user:e})=>this.#o.has(
e.id)&&!this.#n.has(t);reveal(t){this.#n.add(t),this.#k()}open(){let{signal:t}=this.#l;this.#e.addEventListener("change",()=>this.#L(),{signal:t}),this.#t.addEventListener(
"change",()=>this.#A(),{signal:t});for(let e of[this.#i,this.#o])e.addEventListener("change",()=>this.#k(),{signal:t});this.#a.addEventListener("frame",({detail:e})=>this.#E(
e),{signal:t}),this.#a.addEventListener("state",()=>this.#T(),{signal:t}),this.#a.open()}close(){this.keep(),this.#l.abort(),clearTimeout(this.#p),this.#a.close(),
this.#h.stop(),this.typing.clear(),this.noteRead()}noteRead(){this.#u&&this.#t.note(this.id,{...this.unread.forList,isMarkedUnread:!1})}keep(){this.isOver||(this.
reading.tellNow(),this.#s.write(this.id,this.timeline))}send(t,{thread:e,quote:i,inRoom:n=!1}={}){this.reading.answered(),this.typing.said();let{epoch:o}=this.timeline,
r=e||i?{thread:e,quote:i,inRoom:n,epoch:o}:{},h=this.#e.add(this.id,t,r);return e||this.#f.note(h),this.#h.next(),h}takeBack(){return this.#f.takeBack(this)}sendToMany(t){
this.#e.allowMany(t),this.#h.next()}quoted(t){return this.timeline.entry(t)??this.history.shown.entry(t)??this.#c.get(t)}findQuoted(t){return this.#c.find(t)}retry(t){
this.#e.retry(t),this.#h.next()}discard(t){this.#e.remove(t)}sayTyping(){this.state==="live"&&this.typing.shouldSay()&&this.#a.send({type:"typing"})}edit({seq:t,
epoch:e},i){this.#e.add(this.id,i,{target:t,epoch:e}),this.#h.next()}delete({seq:t,epoch:e,reason:i=""}){let n=i?`?${new URLSearchParams({reason:i})}`:"";return u.
delete(`/rooms/${this.id}/messages/${t}${n}`,{"Parley-Epoch":e})}react(t,e){return u.put(this.#m(t,e))}unreact(t,e){return u.delete(this.#m(t,e))}pin(t){return u.
put(this.#w(t,"pin"))}unpin(t){return u.delete(this.#w(t,"pin"))}#m=(t,e)=>this.#w(t,`reactions/${encodeURIComponent(e)}`);#w(t,e){return`/rooms/${this.id}/mess\
ages/${t}/${e}?${new URLSearchParams({epoch:this.timeline.epoch})}`}get lastOwn(){let t=Date.now()-vo*36e5,e=this.timeline.entries.findLast(i=>w(i)&&nt(i,this));
return e&&Date.parse(e.at)>=t?e:void 0}markUnread(t){this.unread.begin(t),this.#t.note(this.id,{...this.unread.forList,isMarkedUnread:!0}),this.#k()}#E(t){if(t.
seq!==void 0)return this.#v(t);this.#y[t.type]?.(t)}#y={opened:({epoch:t,floor:e})=>{this.#d=t,this.timeline.epoch??=t,this.timeline.floor=e??1},resync:({reason:t})=>this.#b(
t),live:({head:t})=>this.#g(t),readers:t=>this.readers.hear(t),presence:t=>this.members.presence(t),typing:({user:t})=>t.id!==this.me.id&&this.typing.heard(t),ack:({
client_id:t})=>this.#h.delivered(t),error:({client_id:t,code:e,count:i,retry_after:n,most:o})=>{this.#h.refused(t,{code:e,retryAfterSeconds:n}),e==="many_mentio\
ned"&&i<=o&&this.dispatchEvent(new CustomEvent("many",{detail:{clientId:t,count:i}}))}};#v(t){let e=this.timeline.apply(t);if(e==="hole")return this.#a.reopen();
if(e!=="repeat"){for(let i of[t.user,t.member])i&&this.#i.note(i);K(t)&&(this.history.change(t),this.#c.change(t)),bo.has(t.type)&&this.dispatchEvent(new Event(
"pins")),w(t)&&this.typing.stopped(t.user.id),Nt(t)&&t.user.id===this.me.id&&this.state==="live"&&this.reading.seeAll(t.seq),t.user?.id===this.me.id&&t.client_id&&
this.#h.delivered(t.client_id),this.state==="live"&&this.#x(t),this.dispatchEvent(new CustomEvent("event",{detail:t})),this.#k()}}#x(t){dt(t)&&(this.members.apply(
t),dt(t)==="ends"&&this.typing.stopped((t.member??t.user).id))}#b(t){this.timeline.reset(),this.history.reset(),this.#c.clear(),this.timeline.epoch=this.#d,this.
reading.restart(),this.#s.forget(this.id),this.dispatchEvent(new CustomEvent("resync",{detail:{reason:t}})),this.#k()}#g(t){this.timeline.startAt(t),this.history.
settle(),this.#O(),this.keep(),this.members.caughtUp(),ts(this.room)&&this.readers.load().catch(()=>{})}#O(){for(let{clientId:t,epoch:e,text:i}of this.unsentEdits.
values())e!==this.timeline.epoch&&(this.#e.remove(t),this.dispatchEvent(new CustomEvent("lost-edit",{detail:{text:i}})))}#T(){this.state==="live"?(this.#h.start(),
this.reading.tellNow()):(this.#h.stop(),this.typing.clear(),this.#u&&this.reading.away()),this.#u=this.state==="live",this.dispatchEvent(new Event("state")),this.#k()}#L(){
clearTimeout(this.#p),this.#p=setTimeout(()=>this.#h.next(),Lt*1e3),this.#k()}#A(){let t=this.room;if(this.room=this.#t.find(this.id)??(t.role?{...t,role:null}:
t),this.room===t)return;let e=this.unread.take(this.room);this.dispatchEvent(new Event("room")),e&&this.#k()}#S(t){let{clientId:e,text:i,target:n,epoch:o,mentionMany:r}=t,
h=n?{type:"edit",target:n,epoch:o}:{type:"send",...Mt(t)};this.#a.send({...h,client_id:e,text:i,mention_many:r})}#k(){this.dispatchEvent(new Event("change"))}};var Oo=document.documentElement.dataset.language,v=navigator.language.startsWith(Oo)?navigator.language:document.documentElement.lang,ko=new Intl.PluralRules(v),
oi=new Intl.NumberFormat(v),To=new Intl.ListFormat(v,{type:"conjunction"}),Ao=new Intl.DateTimeFormat(v,{hour:"numeric",minute:"2-digit"}),ri=new Intl.DateTimeFormat(
v,{month:"short",day:"numeric"}),Lo=new Intl.DateTimeFormat(v,{dateStyle:"short"}),_o=new Intl.DateTimeFormat(v,{dateStyle:"medium"}),No=new Intl.DateTimeFormat(
v,{dateStyle:"full",timeStyle:"short"}),Co=new Intl.DateTimeFormat(v,{weekday:"long",month:"long",day:"numeric"}),Ro=new Intl.DateTimeFormat(v,{dateStyle:"long"}),
Io=new Intl.DateTimeFormat(v,{year:"numeric",month:"long"}),ai=new Intl.RelativeTimeFormat(v,{numeric:"auto"}),ss={};async function hi(){ss=await(await fetch(document.
getElementById("words").href)).json()}function l(s,t={}){return(ss[s]??s).replace(/\{(\w+)\}/g,(i,n)=>t[n]??"")}function S(s,t,e={}){return l(`${s}_${ko.select(
t)}`,{count:oi.format(t),...e})}function x(s){s.code||reportError(s);let t=`error.${s.code}`;return t in ss?l(t):l("error.unknown")}function F(s){let t=s.length>
3?[...s.slice(0,2),S("people.others",s.length-2)]:s;return To.format(t)}var q=s=>oi.format(s),ot=(s,{hasMore:t})=>t?l("more_than",{count:q(s)}):q(s),V=s=>Ao.format(
s),rt=s=>No.format(s);function Bc(s,t){let e={weekday:"short",month:"short",day:"numeric",hour:"numeric",minute:"2-digit",timeZone:t};return new Intl.DateTimeFormat(
v,e).format(s)}function Do(s,t=new Date){let e=is(t,s),i=Math.abs(e)<=1?ai.format(e,"day"):Mo(s,t).format(s);return l("date.at",{date:i,time:V(s)})}var qc=s=>li(
Do(s)),Fc=s=>Io.format(s);function jc(s,t=new Date){try{let e=new Intl.DateTimeFormat(v,{weekday:"short",hour:"numeric",minute:"2-digit",timeZone:s});return l("\
person.time",{time:e.format(t),place:s.split("/").at(-1).replaceAll("_"," ")})}catch{return""}}function ci(s,t=new Date){let e=is(t,s);return e===0||e===-1?li(ai.
format(e,"day")):(s.getFullYear()===t.getFullYear()?Co:Ro).format(s)}function Vt(s,t=new Date){return is(t,s)===0?V(s):(s.getFullYear()===t.getFullYear()?ri:Lo).
format(s)}var Mo=(s,t)=>s.getFullYear()===t.getFullYear()?ri:_o,is=(s,t)=>Math.round((ni(t)-ni(s))/864e5),ni=s=>new Date(s.getFullYear(),s.getMonth(),s.getDate()),
li=s=>s.charAt(0).toLocaleUpperCase(v)+s.slice(1);var ns="parley:lines:",di="parley:sizes:",os={rooms:"parley:rooms:",sections:"parley:sections:",people:"parley:people:",blocks:"parley:blocks:",emoji:"parley:te\
am-emoji:"},as="parley:me",Po="parley:recent-emoji",Jt="parley:last-room",gt=!1,Yt=class{#t;#e;#s;constructor({me:t}){this.#t=`${ns}${t.id}:`,this.#e=di+t.id,this.#s=
t.id,hs()?.id!==t.id&&rs(),cs(t)}read(t){let e=localStorage.getItem(this.#t+t);return e&&JSON.parse(e)}write(t,e){if(e.cursor===null||gt)return;let i=$o(e),n=this.#o();
delete n[t],n[t]=i.length,this.#r(n),pt(this.#e,JSON.stringify(n)),pt(this.#t+t,i)}recall(t){return JSON.parse(localStorage.getItem(os[t]+this.#s))}keep(t,e){gt||
pt(os[t]+this.#s,JSON.stringify(e))}keepRooms(t){this.keep("rooms",t.length>500?null:t)}keepPeople(t){this.keep("people",t.slice(-300))}forget(t){if(gt)return;let e=this.#o();
this.#i(t,e),pt(this.#e,JSON.stringify(e))}#i(t,e){localStorage.removeItem(this.#t+t),delete e[t]}#o(){let t=localStorage.getItem(this.#e);return t===null&&rs([
ns]),t===null?{}:JSON.parse(t)}#r(t){let e=Object.values(t).reduce((i,n)=>i+n,0);for(let[i,n]of Object.entries(t)){if(e<=15e5)return;this.#i(i,t),e-=n}}},hs=()=>JSON.
parse(localStorage.getItem(as)),cs=s=>gt||pt(as,JSON.stringify(s));function Y(){gt=!0,rs()}function rs(s=[ns,di,...Object.values(os),as,Jt,Po]){for(let t of Object.
keys(localStorage))s.some(e=>t.startsWith(e))&&localStorage.removeItem(t)}function $o({epoch:s,cursor:t,first:e,entries:i}){let n=i.slice(-60),o=JSON.stringify(
n);for(;o.length>5e4;)n=n.slice(Math.ceil(n.length/4)),o=JSON.stringify(n);let r=n.length===i.length?e:n[0]?.seq??t+1;return JSON.stringify({epoch:s,first:r,cursor:t,
entries:n})}function pt(s,t){try{localStorage.setItem(s,t)}catch{localStorage.removeItem(s)}}var at=s=>s.isComposing||s.keyCode===229,J=matchMedia("(hover: hover)"),zt=s=>Bo(s)&&J.matches,Bo=s=>s.key==="Enter"&&!s.shiftKey&&!at(s),ht=s=>s.value.toWellFormed().
replaceAll("\0","").trim();function ui(s,t,{from:e=s.selectionStart,to:i=s.selectionEnd}={}){s.focus({preventScroll:!0}),s.setSelectionRange(e,i),!document.execCommand(
"insertText",!1,t)&&(s.setRangeText(t,e,i,"end"),s.dispatchEvent(new InputEvent("input",{bubbles:!0})))}var qo=CSS.supports("field-sizing","content");function wt(s){
qo||(s.style.blockSize="auto",s.style.blockSize=`${s.scrollHeight}px`)}var Fo=new Set(["accounts","audit","abandoned"]),Xt=class{#t;#e;#s=null;#i=null;#o=!1;#r=!1;#n=null;constructor({me:t,...e}){this.#t=t,this.#e=e;let{rooms:i,router:n,
socket:o,conversationView:r}=e;n.addEventListener("change",({detail:h})=>this.#a(h)),i.addEventListener("change",()=>this.#b()),i.addEventListener("told",({detail:h})=>this.#g(
h)),o.addEventListener("state",()=>this.#T(o)),o.addEventListener("frame",({detail:h})=>h.type==="hello"&&this.#O(h)),document.addEventListener("visibilitychang\
e",()=>this.#S()),n.placeHere=()=>this.#s&&r.place,addEventListener("pagehide",()=>this.#L())}get conversation(){return this.#s}async start(){let{rooms:t,router:e,
shell:i}=this.#e;t.loaded||await t.settled,t.loaded||t.addEventListener("loaded",()=>this.#a(),{once:!0});let{address:n}=e;n.view==="room"&&!n.panel?e.go({...n,
panel:i.panelAtFirst},{replace:!0}):this.#a()}#a({again:t=!1}={}){let{address:e}=this.#e.router;return this.#o=!1,e.view==="room"?this.#h({...e,again:t}):e.view in
this.#e.pages?this.#u(e.view,{again:t}):this.#d()}async#h({room:t,seq:e,panel:i,again:n}){let{router:o,rooms:r,shell:h}=this.#e;if(t===this.#s?.id&&!this.#s.isOver)
return h.show("room"),this.#c(i),this.#f(e,{again:n});let c=r.find(t)??await r.fetch(t).catch(d=>this.#y(t,d));!c||t!==o.address.room||(c.id===t?this.#p(c,{seq:e,
panel:i}):o.go({...o.address,room:c.id},{replace:!0}))}#d(){let{rooms:t,router:e,shell:i,stage:n}=this.#e,o=t.mine.find(({id:r})=>r===localStorage.getItem(Jt))??
t.mine[0];if(o&&i.showsRoomsBesides)return e.go({view:"room",room:o.id,panel:i.panelAtFirst},{replace:!0});this.#l(),i.show("rooms"),n.show({title:l("stage.none\
.title"),text:l("stage.none.text"),actions:[]}),this.#S()}#u(t,{again:e}){let{shell:i,sidebar:n,stage:o,pages:r}=this.#e;if(!(this.#i===r[t]&&!e)){if(this.#l(),
Fo.has(t)&&this.#t.role!=="owner")return this.#w();this.#i=r[t],o.clear(),i.show(t),n.showCurrent({view:t}),this.#i.show(),this.#S()}}#f(t,{again:e}){let{router:i,
conversationView:n}=this.#e;t===this.#n&&!(t&&e)||(this.#n=t,t&&(e||!i.place)?n.goTo(t):n.comeBackTo(i.place))}#p(t,{seq:e,panel:i}){let{shell:n,stage:o,conversationView:r}=this.#e;
if(this.#l({to:t.id}),n.show("room"),!t.role)return this.#m(t);o.clear(),localStorage.setItem(Jt,t.id);let h=new Gt({...this.#e,room:t,me:this.#t});this.#s=h,h.
addEventListener("state",()=>this.#x(h.state)),h.addEventListener("room",()=>this.#S()),h.open(),this.#e.sidebar.showCurrent({room:t.id}),this.#c(i),r.show(h),this.#S(),
this.#n=e;let{place:c}=this.#e.router;if(c)r.comeBackTo(c);else if(e)return r.goTo(e);J.matches&&r.focusComposer()}#c(t){let{slot:e,shell:i}=this.#e;e.show(t,this.#s),
(t==="people"||!t)&&i.notePanel(!!t)}#l({to:t=null}={}){let{rooms:e,store:i,slot:n,sidebar:o,backgroundSender:r}=this.#e,{id:h}=this.#s??{};this.#s?.close(),this.#s=
null,this.#i?.leave?.(),this.#i=null,n.show(null,null),h&&!e.find(h)?.role&&i.forget(h),r.openRoom=t,o.showCurrent({})}#m(t){let{rooms:e}=this.#e,i=()=>e.join(t.
id).then(()=>this.#a(),n=>this.#v(n));this.#e.stage.show({title:t.name,text:t.topic||l("stage.join.text"),actions:[{label:l("browse.join"),act:i,primary:!0}]})}#w(){
let{shell:t,stage:e}=this.#e;t.show("room"),e.show({title:l("error_page.forbidden.title"),text:l("error_page.forbidden.detail"),actions:[this.#E]}),this.#S()}get#E(){
return{label:l("status.rooms.action"),act:()=>this.#e.router.go(R),primary:!0}}#y(t,e){e.code||reportError(e),t===this.#e.router.address.room&&this.#v(e)}#v({status:t,
code:e}){let{shell:i,stage:n}=this.#e,o=t===404?"missing":e==="unreachable"?"offline":"trouble";this.#o=o!=="missing",this.#l(),i.show("room"),n.show({title:l(`\
stage.${o}.title`),text:l(`stage.${o}.text`),actions:[o==="missing"?this.#E:{label:l("again"),act:()=>this.#a(),primary:!0}]})}#x(t){let e=Q[t]?.forgets;e==="ro\
om"&&this.#e.store.forget(this.#s.id),e==="everything"&&Y()}#b(){!this.#e.rooms.failed&&this.#o&&this.#a(),this.#S()}#g({id:t}){t===this.#e.router.address.room&&
(!this.#s||Ws(this.#s.state))&&this.#a()}#O({user:t}){t.id!==this.#t.id&&(Y(),location.reload())}#T({state:t,isOpen:e}){t==="ended"&&this.#A(),e&&(this.#r&&u.get(
"/me").catch(()=>{}),this.#r=!0)}#L(){this.#s?.keep(),this.#s?.noteRead(),this.#e.rooms.keep()}#A(){Y(),this.#s||tt()}#S(){let t=this.#s?.room.name??this.#i?.title,
e=t?l("title.room",{room:t}):l("app.name"),i=this.#e.sidebar.unreadTotal;document.title=i?l("title.unread",{count:q(i),title:e}):e}};var ls=class{#t=[];#e=0;#s=!1;constructor(){addEventListener("popstate",({state:t})=>this.#s?this.#r(t):this.#a(t))}start(){this.#a(history.state)}get isEmpty(){
return!this.#t.length}open(t){let e={close:t};return this.#t.push(e),this.#e?this.#e-=1:this.#s||this.#n(this.#t.length),e}close(t){let e=this.#t.indexOf(t);e>=
0&&this.#i(e)}closeAll(){this.#i(0)}takeEntry(){let t=this.#e>0;return this.#e=0,this.#s=!1,t}#i(t){let e=this.#t.splice(t);for(let i of e.reverse())i.close();this.#e+=
e.length,this.#e&&setTimeout(()=>this.#o())}#o(){this.#e&&(this.#s=!0,history.go(-this.#e),this.#e=0)}#r(t){this.#s=!1;for(let e=(t?.layers??0)+1;e<=this.#t.length;e+=
1)this.#n(e)}#n(t){history.pushState({...history.state,layers:t},"")}#a(t){let e=t?.layers??0;for(;this.#t.length>e;)this.#t.pop().close();e>this.#t.length&&history.
go(this.#t.length-e)}},C=new ls;var a=(s,t=document)=>t.querySelector(s),E=s=>document.getElementById(s).content.firstElementChild.cloneNode(!0);function fi(s,t){let e=a(".icon use",s),i=`#ico\
n-${t}`;e.getAttribute("href")!==i&&e.setAttribute("href",i)}function f(s,t){s.textContent!==t&&(s.textContent=t)}function I(s,t,e=""){let i=document.createElement(
s);return i.textContent=t,e&&(i.className=e),i}var mi=s=>a(`dialog[data-dialog="${s}"]`)??document.body.appendChild(E(`dialog-${s}`)),pi=new WeakMap;function gi(s,{title:t}={}){t&&(a(".dialog-header h2",s).textContent=
t),s.returnValue="",s.showModal(),jo(s);let e=C.open(()=>s.close());return pi.set(s,e),new Promise(i=>{let n=()=>{C.close(e),i(s.returnValue)};s.addEventListener(
"close",n,{once:!0})})}function jo(s){if(a("[autofocus]",s))return;([...J.matches?s.querySelectorAll("input, select, textarea"):[]].find(i=>!i.disabled&&!i.readOnly&&
i.checkVisibility())??a(".dialog-header h2",s)).focus()}function wi(s){C.close(pi.get(s))}function Ei(){let s=null;document.addEventListener("pointerdown",({target:t})=>s=
t),document.addEventListener("click",({target:t})=>{t.matches("dialog")&&s===t?t.close():t.closest("[data-close]")?.closest("dialog").close()})}var Ho=({target:s})=>s.closest("input, textarea, select")!==null,yi=({target:s})=>s===document.body||s.matches(".message, .timeline-scroll");function xi(s){document.
addEventListener("keydown",t=>{let e=Wo(t,s);e&&(t.preventDefault(),e())})}function Wo(s,t){if(!C.isEmpty||s.isComposing)return null;let e=s.ctrlKey||s.metaKey;
return e&&!s.altKey&&s.key.toLowerCase()==="k"?()=>t.open("jump"):e&&!s.altKey&&!s.shiftKey&&s.key.toLowerCase()==="f"&&t.isInRoom()?t.find:s.altKey&&!e?Uo(s,t):
e?null:s.key==="?"&&!Ho(s)?()=>t.open("keys"):s.key==="PageUp"&&s.target.matches(".composer-text")?t.scrollUp:s.key==="End"&&yi(s)?t.toNewest:s.key==="Escape"?()=>t.
closePanel()||t.leaveComposer(s)||t.writeOn():(s.key.length===1&&s.key!==" "&&yi(s)&&t.writeOn(),null)}function Uo({key:s,shiftKey:t},{goTo:e}){let i={ArrowUp:-1,
ArrowDown:1}[s];return i&&(()=>e(i,{unread:t}))}var Ko=JSON.parse(document.getElementById("late-files").textContent),Qt=new Map,Si,vi=new Promise(s=>Si=s);function ds(s){if(!Qt.has(s)){let t=import(Ko[s]);t.catch(()=>Qt.delete(s)),Qt.set(s,t)}return Qt.get(s)}var j=()=>ds("later").then(s=>(Si(s),vi)),D=s=>{vi.then(
s)};var Go=new Intl.Segmenter(void 0,{granularity:"grapheme"}),y=s=>s.display_name||s.name;function bi(s){let e=y(s).split(/[\s._-]+/u).filter(Boolean).slice(0,2).map(
i=>[...Go.segment(i)][0].segment);return(new RegExp("^\\p{Script=Han}","u").test(e[0])?e[0]:e.join("")).toLocaleUpperCase()}var Vo=({status:s})=>s&&(!s.until||it(
s.until))?s:null;function Zt(s){let{emoji:t,text:e}=Vo(s)??{};return[t,e].filter(Boolean).join(" ")}var Oi=({picture:s},t)=>s?`/api/v1/pictures/${s}?size=${t}`:
null;function ki(s){let t=0;for(let e of s.id)t=t*31+e.codePointAt(0)>>>0;return t%360}var us="parley:place",te=class extends EventTarget{#t;placeHere=()=>null;constructor({keepsPanel:t}){super(),this.#t=t,this.#o(),addEventListener("pagehide",()=>sessionStorage.
removeItem(us)),addEventListener("popstate",()=>this.#r()),document.addEventListener("click",e=>this.#i(e))}get address(){return lt(location)??R}go(t,{replace:e=!1}={}){
let i=this.address,n=this.#s(t,i);if(C.closeAll(),Ye(n,i))return this.#r({again:!0});let o=C.takeEntry();!e&&!o&&this.keepPlace(),e&&!o?history.replaceState(Yo(
n,i),"",B(n)):this.#e(n,{takesEntry:o,isBelow:Ye(Ve(n),i)}),this.#r()}keepPlace(){let t=this.placeHere();history.replaceState({...history.state,place:t},""),sessionStorage.
setItem(us,JSON.stringify({path:location.pathname,place:t}))}get place(){return history.state?.place??null}goToRoom(t){this.go({view:"room",room:t})}up(){history.
state?.isBelow?history.back():this.go(Ve(this.address),{replace:!0})}#e(t,{takesEntry:e,isBelow:i}){let n={layers:0,isBelow:i};e?history.replaceState(n,"",B(t)):
history.pushState(n,"",B(t))}#s(t,{panel:e}){return t.view!=="room"||t.panel!==void 0?t:{...t,panel:e&&this.#t(e)?e:null}}#i(t){let e=t.target.closest("a[href]"),
i=t.button===0&&!t.metaKey&&!t.ctrlKey&&!t.shiftKey&&!t.altKey;if(!e||!i||e.target||e.hash||e.origin!==location.origin)return;let n=lt(e);if(n){if(t.preventDefault(),
"up"in e.dataset)return this.up();this.go({...n,panel:n.panel??void 0})}}#o(){let{path:t,place:e}=JSON.parse(sessionStorage.getItem(us))??{};history.state===null&&
t===location.pathname&&history.replaceState({place:e},"")}#r({again:t=!1}={}){this.dispatchEvent(new CustomEvent("change",{detail:{again:t}}))}};function Yo(s,{
room:t,seq:e}){return s.room===t&&s.seq===e?history.state:{...history.state,place:null}}var fs=navigator.serviceWorker,Ti="parley-",Jo=8;function Ai(){fs?.register("/service-worker.js",{updateViaCache:"none"}).catch(()=>{})}function fl(){fs?.controller?.
postMessage("refresh")}async function Li(s){let t=await fs?.getRegistration();if(t&&await Xo(zo(t)).catch(()=>t.unregister()),!window.caches)return;let e=i=>i.startsWith(
Ti)&&i!==Ti+s;for(let i of(await caches.keys()).filter(e))await caches.delete(i)}async function zo(s){await s.update();let t=s.installing??s.waiting;t&&await new Promise(
e=>{t.onstatechange=()=>["activated","redundant"].includes(t.state)&&e()})}var Xo=s=>Promise.race([s,new Promise(t=>setTimeout(t,Jo*1e3))]);var Qo=["keydown","pointerdown","pointermove","wheel","touchstart"],ee=class{#t;#e=!1;#s;#i=0;constructor({socket:t}){this.#t=t;for(let e of Qo)addEventListener(
e,()=>this.#o(),{capture:!0,passive:!0});t.addEventListener("state",()=>t.isOpen&&this.#e&&this.#n()),this.#o()}#o(){!this.#e&&Date.now()-this.#i<1e3||(this.#i=
Date.now(),clearTimeout(this.#s),this.#s=setTimeout(()=>this.#r(!0),5*6e4),this.#r(!1))}#r(t){t!==this.#e&&(this.#e=t,this.#n())}#n(){this.#t.send({type:"activi\
ty",idle:this.#e})}};var se=class{#t;#e;#s=new Map;#i=null;#o;constructor({outbox:t,socket:e}){this.#t=t,this.#e=e,e.addEventListener("state",()=>this.#r()),t.addEventListener("chan\
ge",()=>this.#n())}set openRoom(t){this.#i=t,this.#s.get(t)?.stop(),this.#r()}#r(){if(!this.#e.isOpen)return;let t=new Set(this.#t.all.map(({room:e})=>e));t.delete(
this.#i);for(let e of t)this.#a(e).start()}#n(){clearTimeout(this.#o),this.#o=setTimeout(()=>this.#r(),Lt*1e3)}#a(t){if(!this.#s.has(t)){let e=i=>this.#h(i);this.#s.
set(t,new et({room:t,outbox:this.#t,send:e}))}return this.#s.get(t)}async#h(t){let{room:e,clientId:i,text:n,target:o,epoch:r,mentionMany:h}=t,c=this.#s.get(e),d=`\
/rooms/${e}/messages`;try{o?await u.patch(`${d}/${o}`,{client_id:i,text:n,epoch:r,mention_many:h}):await u.post(d,{client_id:i,text:n,mention_many:h,...Mt(t)}),
c.delivered(i)}catch(m){c.refused(i,m),m.code==="unreachable"&&this.#n()}}};var ie=class extends EventTarget{#t;#e;constructor({store:t,socket:e}){super(),this.#e=t,this.#t=new Set(t.recall("blocks")),e.addEventListener("frame",({detail:i})=>i.
type==="blocks"&&this.#s(i.users))}has(t){return this.#t.has(t)}async block(t){await u.put(`/me/blocks/${t}`),this.#s([...this.#t,t])}async unblock(t){await u.delete(
`/me/blocks/${t}`),this.#s([...this.#t].filter(e=>e!==t))}#s(t){this.#t=new Set(t),this.#e.keep("blocks",t),this.dispatchEvent(new Event("change"))}};var Zo=50,tr=20,ne=class extends EventTarget{#t;#e=new Set;#s=new Set;#i=new Set;#o=null;#r=new st(()=>this.#c());#n;#a;#h;constructor({me:t,store:e,socket:i}){
super(),this.#h=t,this.#n=e,this.#a=i,this.#t=new Map((e.recall("people")??[]).map(n=>[n.id,n])),i.addEventListener("frame",({detail:n})=>this.#d[n.type]?.(n)),
addEventListener("pagehide",()=>this.#l())}of(t){return t.id===this.#h.id?this.#h:(this.#e.has(t.id)||this.#f(t.id),this.#t.get(t.id)??t)}knows(t){return this.#e.
has(t)}note(t){this.#e.has(t.id)||this.#u({...this.#t.get(t.id),...t})}take(t){for(let e of t)this.#e.add(e.id),e.id===this.#h.id?Object.assign(this.#h,e):this.#u(
e);t.length&&this.#c()}#d={hello:()=>{this.#e.clear(),this.#i=new Set},rooms:({more:t})=>t||this.#c(),person:({item:t})=>this.take([t])};#u(t){this.#t.delete(t.
id),this.#t.set(t.id,t)}#f(t){this.#i.has(t)||(this.#s.add(t),this.#a.isOpen&&(this.#o??=setTimeout(()=>this.#p(),tr)))}async#p(){this.#o=null;let t=this.#i,e=[
...this.#s].slice(0,Zo);for(let o of e)this.#s.delete(o),t.add(o);let i=await u.get(`/users?${new URLSearchParams({ids:e})}`).catch(()=>null);for(let o of e)t.delete(
o);if(!i||t!==this.#i)return;let n=i.items.filter(({id:o})=>!this.#e.has(o));for(let o of e)this.#e.add(o);this.take(n),n.length||this.#c(),this.#s.size&&this.#f(
[...this.#s][0])}#c(){this.#r.await([this.#h,...this.#t.values()].map(({status:t})=>t?.until)),this.dispatchEvent(new Event("change"))}#l(){this.#n.keepPeople([
...this.#t.values()])}};var Et=class extends EventTarget{#t;#e;#s=new Map;constructor({userId:t,storage:e=localStorage}){super(),this.#t=`parley:draft:${t}:`,this.#e=e;for(let i of Object.
keys(e))this.#r(i,e.getItem(i));addEventListener("storage",({key:i,newValue:n})=>this.#r(i??"",n)&&this.#n())}get rooms(){return[...this.#s].filter(([,{text:t}])=>t).
map(([t])=>t)}get unkept(){return[...this.#s].filter(([,t])=>!oe(t)).map(([t])=>t)}of(t){return this.#i(t).text}keep(t,e,{isDone:i=!1}={}){let n=e.trim()?er(e):
"",o=this.#i(t);n!==o.text&&this.#o(t,{...o,text:n}),!n!=!o.text&&this.#n(),!oe(this.#i(t))&&this.dispatchEvent(new CustomEvent("written",{detail:{room:t,isDone:i||
!n}}))}give(t){let{text:e,version:i}=this.#i(t);return this.#o(t,{text:e,base:e,version:i,isSure:!1}),{text:e,version:i}}kept({room:t,text:e,version:i}){let n=this.#i(
t);e===n.base&&this.#o(t,{...n,version:i,isSure:!0})}take({room:t,text:e,version:i},{isAnswer:n=!1}={}){let o=this.#i(t);if(!n&&i<=o.version)return;let r=e!==o.
base&&e!==o.text,h=r&&oe(o)?e:r?ms(e,o.text):o.text;this.#o(t,{text:h,base:e,version:i,isSure:!0}),h!==o.text&&this.#n()}takeAll(t){let e=new Set(t.map(({room:i})=>i));
for(let i of t)this.take(i);for(let[i,{text:n}]of this.#s)e.has(i)||this.#o(i,{text:n,base:"",version:0,isSure:!0})}clear(){for(let t of this.#s.keys())this.#e.
removeItem(this.#t+t);this.#s.clear(),this.#n()}#i(t){return this.#s.get(t)??_i}#o(t,e){this.#s.set(t,e);try{!e.text&&oe(e)?this.#e.removeItem(this.#t+t):this.#e.
setItem(this.#t+t,JSON.stringify(e))}catch{}}#r(t,e){if(!t.startsWith(this.#t))return!1;let i=t.slice(this.#t.length);return e?this.#s.set(i,sr(e)):this.#s.set(
i,{...this.#i(i),text:"",base:"",isSure:!0}),!0}#n(){this.dispatchEvent(new Event("change"))}};function ms(s,t){return t.includes(s)?t:s.includes(t)?s:`${s}

${t}`}var _i={text:"",base:"",version:0,isSure:!0},oe=({text:s,base:t,isSure:e})=>e&&s===t,er=s=>s.toWellFormed().replaceAll("\0","");function sr(s){try{let t=JSON.
parse(s);if(typeof t.text=="string"&&typeof t.version=="number")return t}catch{}return{..._i,text:s}}var Ni=1e3,ir=new Set(["too_many_requests","busy","unavailable","storage_full","outcome_unknown"]),nr=2,re=class{#t;#e;#s=new Map;#i=new Set;#o=[];constructor({
drafts:t,socket:e}){this.#t=t,this.#e=e,t.addEventListener("written",({detail:{room:i,isDone:n}})=>this.#a(i,n?0:Ni)),e.addEventListener("frame",({detail:i})=>this.#r[i.
type]?.(i)),document.addEventListener("visibilitychange",()=>document.hidden&&this.#n()),addEventListener("pagehide",()=>this.#n())}#r={hello:()=>this.#o=[],draft:t=>this.#t.
take(t),drafts:({items:t,more:e})=>{this.#o.push(...t),!e&&(this.#t.takeAll(this.#o),this.#n())}};#n(){for(let t of this.#t.unkept)this.#a(t,0)}#a(t,e){clearTimeout(
this.#s.get(t)),e?this.#s.set(t,setTimeout(()=>this.#h(t),e)):this.#h(t)}async#h(t){if(!this.#e.isOpen||this.#i.has(t)||!this.#t.unkept.includes(t))return;this.#i.
add(t);let e=this.#t.give(t),i=await u.putLasting(`/rooms/${t}/draft`,e).then(n=>this.#t.kept(n),n=>this.#d(n));this.#i.delete(t),(i!==void 0||this.#t.of(t)!==e.
text)&&this.#a(t,i??Ni)}#d({code:t,draft:e,retryAfterSeconds:i=nr}){if(ir.has(t))return i*1e3;if(t==="draft_changed")return this.#t.take(e,{isAnswer:!0}),0}};var ae=class extends EventTarget{#t=null;#e=0;items=[];loading=!1;failed=!1;get hasMore(){return this.#t!==null}open(t){return this.#s(t,[])}more(){return this.#s(
this.#t,this.items)}close(){this.#e+=1}async#s(t,e){this.#e+=1;let i=this.#e;this.loading=!0;let{items:n,next:o,failed:r}=await u.page(t).catch(()=>({items:[],next:t,
failed:!0}));i===this.#e&&(this.items=[...e,...n],this.#t=o,this.loading=!1,this.failed=!!r,this.dispatchEvent(new Event("change")))}};var ps="/me/inbox",he=class extends EventTarget{#t=!1;filter="";list=new ae;unread=0;isOpen=!1;constructor({socket:t}){super(),t.addEventListener("frame",({detail:e})=>e.
type==="inbox"&&this.#s(e))}show(t=this.filter){return this.#t=!0,this.filter=t,this.#e()}leave(){this.#t=!1,this.list.close()}async setDone(t,e){let i=`${ps}/${t}\
/done`;await(e?u.put(i):u.delete(i))}async setAllDone(){await u.put(`${ps}/done`)}#e(){let t=this.filter?`?${new URLSearchParams({filter:this.filter})}`:"";return this.
list.open(`${ps}${t}`)}#s({unread:t,at:e}){this.unread=t,this.isOpen=e!==null,this.dispatchEvent(new Event("change")),this.#t&&this.#e()}};var Ci=({user:s,here:t},e)=>{let i=e.of(s.id);return t&&i==="offline"?"active":i},le=({state:s,here:t})=>l(t&&s==="active"?"presence.here":`presence.${s}`),ce=class extends EventTarget{#t=new Map;#e=new Map;#s=new st(
()=>this.#o());constructor({socket:t}){super(),t.addEventListener("frame",({detail:e})=>e.type==="presence"&&this.#i(e))}of(t){let e=this.#t.get(t)??"offline";return e===
"offline"?e:it(this.#e.get(t))?"quiet":e==="idle"?"idle":"active"}#i({items:t,whole:e}){e&&(this.#t.clear(),this.#e.clear());for(let{user:i,state:n,quiet_until:o}of t)
this.#t.set(i,n),o?this.#e.set(i,o):this.#e.delete(i);this.#o()}#o(){this.#s.await([...this.#e.values()]),this.dispatchEvent(new Event("change"))}};var or=50,de=class extends EventTarget{#t=new Map;#e=new Set;constructor({socket:t}){super(),t.addEventListener("frame",({detail:e})=>this.#s[e.type]?.(e))}waitingIn(t){
return this.#t.get(t)??{count:0,hasMore:!1}}async count(t){let e=this.#e;if(this.#t.has(t)||e.has(t))return;e.add(t);let i=await u.page(`/rooms/${t}/reports?sta\
te=waiting&limit=${or}`).catch(()=>null),n=e.delete(t)&&e===this.#e;i&&n&&this.#i(t,{count:i.items.length,hasMore:i.next!==null})}report({room:t,seq:e,reason:i}){
return u.post(`/rooms/${t}/messages/${e}/reports`,{reason:i})}async resolve({room:t,id:e},i){await u.patch(`/rooms/${t}/reports/${e}`,{outcome:i})}#s={hello:()=>{
this.#t.clear(),this.#e=new Set},reports:({room:t,waiting:e})=>this.#i(t,{count:e,hasMore:!1}),report:({item:t})=>this.dispatchEvent(new CustomEvent("resolved",
{detail:t}))};#i(t,e){this.#e.delete(t),this.#t.set(t,e),this.dispatchEvent(new CustomEvent("change",{detail:{room:t}}))}};var rr=new Intl.Collator(v,{numeric:!0,sensitivity:"base"}),ue=class extends EventTarget{#t=[];#e=[];#s;#i;#o;#r;loaded=!1;settled=new Promise(t=>this.#r=t);constructor({
store:t,socket:e,directory:i}){super(),this.#s=t,this.#i=e,this.#o=i;let n=t.recall("rooms");n&&this.#p(n.map(o=>({...o,isKept:!0}))),this.loaded=!!n,e.addEventListener(
"frame",({detail:o})=>this.#n[o.type]?.(o)),e.addEventListener("state",()=>this.#h()),i.addEventListener("change",()=>this.#l()),document.addEventListener("visi\
bilitychange",()=>document.hidden&&this.keep())}get failed(){return!this.#i.isOpen&&this.#i.state!=="connecting"}get mine(){return this.#t.filter(t=>t.role&&!t.
archived)}get archived(){return this.#t.filter(t=>t.role&&t.archived)}find(t){return this.#t.find(e=>e.id===t)}keep(){this.loaded&&this.#s.keepRooms(this.#t)}async fetch(t){
return this.#u(await u.get(`/rooms/${t}`))}async create(t){return this.#u(await u.post("/rooms",t))}async update(t,e){return this.#u(await u.patch(`/rooms/${t}`,
e))}async openDirect(t){return this.#u(await u.put("/direct",{users:t}))}async set(t,e){return this.#u(await u.patch(`/rooms/${t}/mine`,e))}async markAllRead(){
await u.put("/me/read")}async delete(t){await u.delete(`/rooms/${t}`),this.#f(t)}async join(t){return await u.put(`/rooms/${t}/membership`),this.fetch(t)}async leave(t,{
last:e=null}={}){await u.delete(`/rooms/${t}/membership${e?`?last=${e}`:""}`),this.#f(t)}async suggest(t,e){let i=`/rooms/${t}/suggestion`;e?await u.put(i):await u.
delete(i),this.note(t,{suggested:e})}note(t,e){let i=this.find(t);i&&this.#u({...i,...e})}#n={hello:()=>this.#e=[],rooms:({items:t,more:e,sections:i})=>{i&&(this.#e=
[]),this.#e.push(...t),e||this.#a()},room:({item:t})=>{this.#u(t),this.dispatchEvent(new CustomEvent("told",{detail:{id:t.id}}))},room_gone:({room:t})=>this.#f(
t),read:({room:t,seq:e})=>this.note(t,{read_seq:e,toldReadSeq:e}),unread:({type:t,room:e,...i})=>this.note(e,this.#d(e,i))};#a(){this.#p(this.#e),this.loaded=!0,
this.#e=[],this.keep(),this.#r(),this.#m(),this.dispatchEvent(new Event("loaded"))}#h(){this.#i.isOpen||(this.#r(),this.#m())}#d(t,e){return e.head<=this.find(t)?.
read_seq?{...e,unread:0}:e}#u(t){let e=this.#c(t),i=this.find(e.id);return i?.name===e.name?this.#t[this.#t.indexOf(i)]=e:this.#p([...this.#t.filter(n=>n!==i),e]),
this.#m(),e}#f(t){this.#t=this.#t.filter(e=>e.id!==t),this.#m()}#p(t){this.#t=t.map(e=>this.#c(e)).sort((e,i)=>rr.compare(e.name,i.name))}#c(t){let e={toldReadSeq:t.
read_seq,...t};if(e.kind!=="direct")return e;let i=e.people.map(n=>this.#o.of(n));return{...e,people:i,name:F(i.map(y))}}#l(){let t=this.#t.filter(e=>this.#c(e).
name!==e.name);for(let e of t)this.#u(e)}#m(){this.dispatchEvent(new Event("change"))}};var fe=class extends EventTarget{#t=new Map;constructor({socket:t}){super(),t.addEventListener("frame",({detail:e})=>this.#e[e.type]?.(e))}get count(){return this.#t.
size}get isAnyDue(){return[...this.#t.values()].some(({due:t})=>t)}of(t,e){return this.#t.get(Ri(t,e))}save({room:t,seq:e,epoch:i},n){return u.put(`/rooms/${t}/\
messages/${e}/saved`,{remind_at:n,epoch:i})}forget({room:t,seq:e}){return u.delete(`/rooms/${t}/messages/${e}/saved`)}#e={saved:({items:t})=>{this.#t=new Map(t.
map(e=>[Ri(e.room,e.seq),e])),this.dispatchEvent(new Event("change"))},reminder:({room:t,seq:e})=>this.dispatchEvent(new CustomEvent("reminder",{detail:{room:t,
seq:e}}))}},Ri=(s,t)=>`${s}/${t}`;var me=class extends EventTarget{marks=[];#t=!1;constructor({socket:t}){super(),t.addEventListener("frame",({detail:{type:e,items:i}})=>e==="scheduled"&&this.#e(
i))}async load(){return(await u.get("/me/scheduled")).items}add(t,e,i,n){return u.post(`/rooms/${t}/scheduled`,{text:e,...i,client_id:n})}change({room:t,id:e},i){
return u.patch(`/rooms/${t}/scheduled/${e}`,i)}cancel({room:t,id:e}){return u.delete(`/rooms/${t}/scheduled/${e}`)}async sendNow(t){await u.post(`/rooms/${t.room}\
/messages`,{text:t.text,client_id:t.client_id}),await this.cancel(t)}#e(t){let e=new Set(this.marks.filter(pe).map(({id:n})=>n)),i=this.#t?t.filter(n=>pe(n)&&!e.
has(n.id)):[];this.marks=t,this.#t=!0,this.dispatchEvent(new Event("change"));for(let n of i)this.dispatchEvent(new CustomEvent("failed",{detail:n}))}},pe=({failure:s})=>!!s;var Ii="parley:folded",ar=["archived"],ge=class extends EventTarget{#t=new Set(JSON.parse(localStorage.getItem(Ii))??ar);#e=null;#s=!1;#i;own=[];constructor({socket:t,
store:e}){super(),this.#i=e,this.own=e.recall("sections")??[],t.addEventListener("frame",({detail:{type:i,sections:n,items:o}})=>{i==="rooms"&&n&&this.#n(n),i===
"sections"&&this.#n(o)})}note(t){this.own.some(({id:e})=>e===t.id)||this.#n([...this.own,t])}nameOf(t){return this.own.find(e=>e.id===t)?.name??""}enter(t){t?.id!==
this.#e&&(this.#e=t?.id??null,this.#s=!!(t&&yt(t)))}of({mine:t,archived:e}){let i={unread:[],favourites:[],...Object.fromEntries(this.own.map(({id:n})=>[n,[]])),
rooms:[],people:[]};for(let n of t)this.#r(n)||i[this.#o(n,i)].push(n);return i.people.sort((n,o)=>Di(o)-Di(n)),{...i,archived:e}}isFolded(t){return this.#t.has(
t)}fold(t,e){e?this.#t.add(t):this.#t.delete(t),localStorage.setItem(Ii,JSON.stringify([...this.#t]))}#o(t,e){return(t.id===this.#e?this.#s:yt(t))?"unread":t.mine?.
favourite?"favourites":e[t.mine?.section]?t.mine.section:t.kind==="direct"?"people":"rooms"}#r({id:t,mine:e}){return e?.hidden&&t!==this.#e}#n(t){this.own=t,this.#i.
keep("sections",t),this.dispatchEvent(new Event("change"))}},yt=({unread:s,mine:t})=>s>0&&t?.notify!=="nothing",Di=({last_message:s})=>s?Date.parse(s.at):0;var Mi=s=>s.normalize("NFKD").replace(new RegExp("\\p{Mn}","gu"),"").toLocaleLowerCase(v);var hr=2,Pi=/:([a-z0-9_+-]{2,32}):/gu,cr="🙂",gs=class extends EventTarget{#t;#e=null;#s=new Map;#i;listen({store:t,socket:e}){this.#t=t;let i=t.recall("emoji");
i&&this.#n(i),e.addEventListener("frame",({detail:{type:n,version:o}})=>n==="emoji"&&this.#o(o))}get all(){return[...this.#s.values()]}withName(t){return this.#s.
get(t)}of(t){return t.startsWith(":")?this.withName(t.slice(1,-1)):void 0}search(t){let e=Mi(t.trim().replace(/^:|:$/g,""));return this.all.filter(({code:n})=>n.
includes(e)).sort((n,o)=>n.code.indexOf(e)-o.code.indexOf(e))}placesIn(t){return this.#s.size?[...t.matchAll(Pi)].map(({0:i,1:n,index:o})=>({index:o,length:i.length,
item:this.withName(n)})).filter(({item:i})=>i):[]}asSigns(t){return this.#s.size?t.replace(Pi,(e,i)=>this.#s.has(i)?cr:e):t}async add(t,e){await u.upload(`/emoj\
i/${encodeURIComponent(t)}`,e),await this.#r()}async remove(t){await u.delete(`/emoji/${encodeURIComponent(t)}`),await this.#r()}#o(t){if(clearTimeout(this.#i),
t===this.#e)return;let e=this.#e===null?0:Math.random()*hr;this.#i=setTimeout(()=>this.#r().catch(()=>{}),e*1e3)}async#r(){let t=await u.get("/emoji");this.#t.keep(
"emoji",t),this.#n(t),this.dispatchEvent(new Event("change"))}#n({items:t,version:e}){this.#e=e,this.#s=new Map(t.map(i=>[i.name,lr(i)]))}},lr=({name:s,picture:t})=>({
key:`:${s}:`,text:`:${s}:`,label:s.replaceAll("_"," "),code:s,image:`/api/v1/pictures/${t}`}),M=new gs;var we=class extends EventTarget{unread=0;total=0;constructor({socket:t}){super(),t.addEventListener("frame",({detail:e})=>this.#t[e.type]?.(e))}#t={threads:({unread:t,
total:e})=>{Object.assign(this,{unread:t,total:e}),this.dispatchEvent(new Event("change"))},thread:t=>this.dispatchEvent(new CustomEvent("told",{detail:t}))}};function $i({me:s,socket:t}){let e=new Yt({me:s}),i=new ne({me:s,store:e,socket:t}),n=new Dt({userId:s.id}),o=new Et({userId:s.id});return new re({drafts:o,socket:t}),
new ee({socket:t}),M.listen({store:e,socket:t}),{me:s,socket:t,store:e,directory:i,rooms:new ue({store:e,socket:t,directory:i}),sections:new ge({store:e,socket:t}),
presence:new ce({socket:t}),blocks:new ie({store:e,socket:t}),reports:new de({socket:t}),inbox:new he({socket:t}),threads:new we({socket:t}),threadDrafts:new Et(
{userId:`threads:${s.id}`}),outbox:n,drafts:o,saved:new fe({socket:t}),scheduled:new me({socket:t}),backgroundSender:new se({outbox:n,socket:t})}}function L(s,t,{size:e="small"}={}){f(s,bi(t)),s.style.setProperty("--hue",ki(t));let i=Oi(t,e);s.classList.toggle("has-picture",!!i),s.style.backgroundImage=i?
`url("${i}")`:""}function H(s,t){s.dataset.presence=t}var ws=async s=>await dr(s)==="yes";function dr({title:s,text:t,action:e,other:i="",isHarmless:n=!1}){let o=mi("confirm");a(".confirm-text",o).textContent=t;let r=a(
'[value="yes"]',o);return r.textContent=e,r.classList.toggle("button-danger",!n),r.classList.toggle("button-primary",n),a('[value="other"]',o).textContent=i,a('\
[value="other"]',o).hidden=!i,gi(o,{title:s})}var ur=/[*_`~[\\<]|&#?\w|^[ \t]*(?:[>#+|-]|:-|\d{1,9}[.)])/mu,fr=/!?\[([^[\]\n]{1,200})\]\([^()\s]{1,500}\)/gu,mr=/^[ \t]*(?:#{1,6}|>|[-+*])[ \t]+|^[ \t]*(?:`{3,}|~{3,}).*$/gmu,
pr=/\*\*|~~|`/gu,gr=/(?<![\p{L}\p{N}_*])[*_]{1,2}(?=\S)|(?<=\S)[*_]{1,2}(?![\p{L}\p{N}_*])/gu,ys=s=>ur.test(s);function ct(s){return ys(s)?s.replace(fr,"$1").replace(
mr,"").replace(pr,"").replace(gr,""):s}var Es=class extends EventTarget{#t=null;get isReady(){return this.#t!==null}render(t){return this.#t?this.#t(t):(this.load().
catch(()=>{}),null)}async load(){let{render:t}=await ds("markdown");this.#t||(this.#t=t,this.dispatchEvent(new Event("ready")))}},z=new Es;var Bi=140;function qi(s,t){f(a(".quote-author",s),t?t.name:""),f(a(".quote-text",s),wr(t))}function wr(s){return s===void 0?"…":s===null?l("message.missing"):
s.entry.deleted?l("message.deleted"):s.isHidden?l("message.blocked"):xs(s.entry.text)}function xs(s){let t=ct(s).trim().split(`
`)[0];return t.length>Bi?`${t.slice(0,Bi)}…`:t}var Er=4,yr=10;function g(s,{undo:t=null}={}){let e=I("p",s,"toast");t&&e.append(" ",xr(e,t)),a(".toasts").append(e),setTimeout(()=>e.remove(),(t?yr:Er)*1e3)}function xr(s,{
label:t,act:e}){let i=I("button",t,"link-button");return i.type="button",i.onclick=()=>{s.remove(),e()},i}var b=s=>j().then(s,()=>g(x({code:"unreachable"})));function Fi(s,t){s.onclick=async()=>{let e=await b(({pickEmoji:i})=>i(s));e?ui(t,e):t.focus({preventScroll:!0})}}function Ee(){let s=E("format-bar");return s.addEventListener("pointerdown",t=>t.preventDefault()),s.onclick=({target:t})=>b(()=>t.closest("button")?.click()),s}
function ji(s,t){let e=i=>{t.hidden=!i,s.setAttribute("aria-expanded",i)};s.onclick=()=>{e(t.hidden),Sr(!t.hidden)},e(vr())}var Hi="parley:format-bar";function Sr(s){
try{localStorage.setItem(Hi,s)}catch{}}function vr(){try{return localStorage.getItem(Hi)==="true"}catch{return!1}}var br=8e3,Or=500,kr=/^\/|:/u,Tr=2**31-1,ye=class{#t;#e;#s;#i;#o;#r;#n;#a;#h=null;#d;#u;#f;#p;#c=null;#l=!1;#m=null;#w;#E;#y=null;#v=null;#x=!1;constructor({form:t,
note:e,strip:i,alsoToRoom:n,socket:o,drafts:r,onSent:h,onEditLast:c,onLater:d,...m}){this.#t=t,this.#w=i,this.#E=n,a(".composer-quote-close",i).onclick=()=>this.#O(),
this.#e=a("textarea",t),this.#s=a(".composer-send",t),this.#o=e,this.#r=a(".composer-trouble",e.parentElement),this.#n=o,this.#a=r,this.#d=h,this.#u=c,this.#f=d,
this.#i=a(".composer-later",t),this.#i.addEventListener("click",()=>this.#F()),Fi(a(".composer-button",t),this.#e),this.#b(m),this.#e.addEventListener("input",()=>this.#A()),
this.#e.addEventListener("keydown",p=>this.#R(p)),this.#e.addEventListener("compositionstart",()=>this.#l=!0),this.#e.addEventListener("compositionend",()=>this.#_()),
this.#e.addEventListener("blur",()=>this.#h&&this.#S({isDone:!0})),t.addEventListener("submit",p=>this.#M(p)),this.#e.enterKeyHint=J.matches?"send":"enter",r.addEventListener(
"change",()=>this.#k())}#b(t){let[e,i]=[this.#t,this.#e],n=Ee();e.append(n),ji(a(".composer-format",e),n),D(({ComposerTools:o,offerTools:r})=>{this.#v=new o(i,t),
this.#c=r(e,{bar:n,textarea:i,offer:a(".paste-offer",this.#o.parentElement)}),this.#h&&this.#v.show(this.#h)})}show(t,{signal:e}){this.#h=t,this.#l=!1,this.#y=null,
this.#c?.close(),this.#g(null),this.#e.value=this.#a.of(t.id),this.#v?.show(t),this.#D("");for(let i of["state","room"])t.addEventListener(i,()=>this.#N(),{signal:e});
this.#N()}focus(){this.#e.focus({preventScroll:!0})}quote(t){this.#g(t),this.focus()}#g(t){this.#m=t,this.#w.hidden=!t,f(a(".quote-author",this.#w),t?.name??""),
f(a(".quote-text",this.#w),t?xs(t.text):"")}#O(){this.#g(null),this.focus()}add(t){this.#e.value=[this.#e.value,t].filter(Boolean).join(`

`),this.#S()}get#T(){return[...ht(this.#e)].length}get#L(){return this.#n.limits?.text_characters??br}#A(){this.#e.value&&this.#h.sayTyping(),this.#D(""),this.#S()}#S({
isDone:t=!1}={}){this.#N(),this.#y===null&&this.#a.keep(this.#h.id,this.#e.value,{isDone:t})}#k(){if(!this.#h)return;let{value:t}=this.#e,e=this.#a.of(this.#h.id);
if(e!==(t.trim()?t:"")){if(this.#l)return this.#y=t;this.#e.value=e,this.#N()}}#_(){if(this.#l=!1,this.#y===null)return;let t=this.#a.of(this.#h.id),{value:e}=this.#e;
this.#e.value=t.endsWith(this.#y)?t.slice(0,t.length-this.#y.length)+e:ms(t,e),this.#y=null,this.#S()}#N(){let{isOver:t,room:e}=this.#h,i=G(e)||t;this.#C(e);let n=this.#L-
this.#T;this.#e.disabled=!!i,this.#e.placeholder=Lr({room:e,closed:i,isThread:this.#h.isThread}),this.#s.disabled=i||n<0||this.#T===0,this.#i.hidden=this.#s.disabled||
!!this.#h.isThread,this.#o.textContent=_r(n),this.#o.classList.toggle("is-over",n<0),wt(this.#e)}#C({muted_until:t}){clearTimeout(this.#p);let e=new Date(t??0)-
Date.now();e>0&&e<Tr&&(this.#p=setTimeout(()=>this.#N(),e))}#R(t){if(zt(t))return this.#M(t);if(t.key==="Escape"&&this.#m&&!at(t))return t.stopPropagation(),this.#O();
if(!(this.#e.value||at(t))){if(Ar(t))return this.#I(t);t.key==="ArrowUp"&&(t.preventDefault(),this.#u())}}async#I(t){t.preventDefault();let e=this.#h,i=await e.
takeBack().catch(n=>g(x(n)));i&&e===this.#h&&this.add(i)}#M(t){if(t.preventDefault(),this.#s.disabled||this.#x)return;let e=this.#B(ht(this.#e));typeof e=="stri\
ng"?this.#q(e):this.#j(e)}#B(t){if(this.#v)return this.#v.prepare(t);if(!kr.test(t))return t;let e=i=>typeof i=="string"?{text:i}:i;return j().then(async()=>e(await this.#v.
prepare(t)),()=>t.startsWith("/")?{refusal:x({code:"unreachable"})}:{text:t})}#q(t){this.#h.send(t,this.#P),this.#$(),this.#d(),this.focus()}async#F(){let{id:t}=this.#h,
e=ht(this.#e);await this.#f(e)&&(this.#h.id===t?this.#$():this.#a.keep(t,""))}get#P(){return{quote:this.#m?.seq,inRoom:this.#E&&a("input",this.#E).checked}}#$(){
this.#E&&(a("input",this.#E).checked=!1),this.#g(null),this.#c?.close(),this.#e.value="",this.#S()}async#j(t){let e=this.#h,{value:i}=this.#e,n=this.#P;this.#x=
!0;let{text:o,refusal:r}=await t;if(this.#x=!1,r)return this.#D(r);o&&e.send(o,n),this.#a.of(e.id)===i&&this.#a.keep(e.id,""),this.#h===e&&(this.#e.value===i&&(this.#e.
value=""),this.#S(),o&&(this.#E&&(a("input",this.#E).checked=!1),this.#g(null),this.#c?.close(),this.#d()))}#D(t){f(this.#r,t)}},Ar=({key:s,ctrlKey:t,metaKey:e,
shiftKey:i,altKey:n})=>(t||e)&&!i&&!n&&s.toLowerCase()==="z";function Lr({room:s,closed:t,isThread:e}){let i=G(s);return i==="archived"?l("room.archived.note"):
i==="muted"?l("composer.muted",{date:rt(new Date(s.muted_until))}):i==="moderators"?l("composer.moderators"):e&&!t?l("composer.thread"):t?l("composer.closed"):l(
"composer.placeholder",{room:s.name})}function _r(s){return s<0?S("composer.over",-s):s<=Or?S("composer.left",s):""}async function xe(s,t){let e=await navigator.clipboard.writeText(s).then(()=>t,()=>"error.unknown");g(l(e))}var Nr="code, pre, a",Cr="(?<![A-Za-z0-9._%+/@&=#-])",Rr="(?![\\p{L}\\p{N}]|_)|(?=[\\u0e00-\\u0eff\\u1000-\\u109f\\u1780-\\u17ff\\u3005-\\u30ff\\u3400-\\u9fff\\uac00-\\ud7af]\
)";function Wi(s,{mentions:t,shown:e,me:i}){let n=Ir(t),o=document.createTreeWalker(s,NodeFilter.SHOW_TEXT),r=[];for(;o.nextNode();)o.currentNode.parentElement.
closest(Nr)||r.push(o.currentNode);for(let h of r){if(!h.data.includes("@"))continue;let c=h.data.split(n);c.length!==1&&h.replaceWith(...c.map((d,m)=>m%2?Mr(d,
{mentions:t,shown:e,me:i}):d))}}var Ui=(s,t)=>s.some(({user:e})=>!e||e===t.id);function Ir(s){let t=s.map(({name:e})=>e).sort((e,i)=>i.length-e.length);return new RegExp(
`${Cr}@(${t.map(Dr).join("|")})(?:${Rr})`,"u")}var Dr=s=>s.replaceAll(".","\\.");function Mr(s,{mentions:t,shown:e,me:i}){let n=t.findIndex(h=>h.name===s),{user:o}=t[n],
r=document.createElement(o?"button":"span");return r.className="mention",r.classList.toggle("is-me",!o||o===i.id),r.textContent=`@${e[n]}`,o&&(Object.assign(r,{
type:"button",tabIndex:-1,title:`@${s}`}),Object.assign(r.dataset,{action:"mention",user:o})),r}var Se=s=>M.of(s)??{text:s};function ve(s,{text:t,image:e}){let i=s.querySelector(".team-emoji");e&&i?.getAttribute("src")!==e&&s.replaceChildren(Ss({text:t,image:e})),
!e&&(i?.remove(),f(s,t))}function Ss({text:s,image:t}){let e=document.createElement("img");return e.className="team-emoji",e.alt=s,e.src=t,e.decoding="async",e}function _(s,t,{create:e,update:i,key:n=o=>o.key}){let o=new Set(t.map(n)),r=new Map;for(let c of[...s.children]){let{key:d}=c.dataset;o.has(d)&&!r.has(d)?r.set(
d,c):c.remove()}let h=s.firstElementChild;for(let c of t){let d=r.get(n(c))??Pr(e,c,n(c));i(d,c),h&&d===h.nextElementSibling&&(h.remove(),h=d),d===h?h=h.nextElementSibling:
s.insertBefore(d,h)}}function Pr(s,t,e){let i=s(t);return i.dataset.key=e,i}function Ki(s,{reactions:t},e){_(s,[...t,{emoji:"",users:[]}],{key:({emoji:i})=>i,create:({emoji:i})=>E(i?"reaction":"reaction-more"),update:(i,n)=>n.emoji&&$r(
i,n,e)})}function $r(s,{emoji:t,users:e},i){s.setAttribute("aria-pressed",e.includes(i.id)),s.setAttribute("aria-label",S("reaction.spoken",e.length,{emoji:t})),
s.title="",ve(a(".reaction-emoji",s),Se(t)),f(a(".reaction-count",s),q(e.length))}function Gi(s,{reactions:t=[]},e){let{emoji:i,users:n}=t.find(o=>o.emoji===s.dataset.
key)??{};i&&(s.title=l("reaction.title",{names:F(n.map(o=>Br(o,e))),emoji:i}))}var Br=(s,t)=>s===t.me.id?l("reaction.you"):y(t.personOf({id:s,name:"…"}));var qr=3,Fr=864e5;function Vi(s,{replies:t,solved:e},i){_(a(".thread-people",s),t.people.slice(0,qr),{key:n=>n,create:()=>E("thread-person"),update:(n,o)=>L(n,i(
{id:o,name:"…"}))}),f(a(".thread-count",s),S("thread.replies",t.count)),f(a(".thread-at",s),jr(new Date(t.last_at))),f(a(".thread-solved",s),e?l("thread.solve\
d"):"")}var jr=s=>Date.now()-s<Fr?V(s):Vt(s);var Hr=/^[\p{Emoji_Presentation}\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}\u200d\ufe0f\s]+$/u,Wr=24;function be(s){let t=M.asSigns(s);return t.
length<=Wr&&Hr.test(t)}var vs=String.raw`\s<>"，。；：！？、）】》」』`,zi=String.raw`https?:\/\/[^${vs}]+|mailto:[^@${vs}]{1,64}@[^@${vs}]+`,Ur=new RegExp(zi,"giu"),Yi=new RegExp(
zi,"iuy"),Kr=new Set(`.,;:!?'"*_~`),Xi=s=>[...s.matchAll(Ur)].map(({0:t,index:e})=>[Qi(t),e]);function yu(s,t){Yi.lastIndex=t;let e=Yi.exec(s);return e&&Qi(e[0])}
function Qi(s){let t=Ji(s,")")-Ji(s,"("),e=s.length;for(;e>0;e-=1){let i=s[e-1];if(i===")"&&t>0)t-=1;else if(!Kr.has(i))break}return s.slice(0,e)}var Ji=(s,t)=>s.
split(t).length-1;function Zi(s){if(!URL.canParse(s))return null;let t=document.createElement("a");return t.href=s,t.tabIndex=-1,Gr(t)||(t.rel="noopener noreferrer",t.target="_bl\
ank"),t}var Gr=s=>s.origin===location.origin&&lt(s)!==null;function tn(s){let t=document.createDocumentFragment(),e=0;for(let[i,n]of Xi(s)){let o=Zi(i);o?.append(i),t.append(s.slice(e,n),o??i),e=n+i.length}return t.append(
s.slice(e)),t}function bs(s){let t=document.createTreeWalker(s,NodeFilter.SHOW_TEXT),e=[];for(;t.nextNode();)t.currentNode.data.includes(":")&&!Vr(t.currentNode)&&e.push(t.currentNode);
for(let i of e)zr(i);return s}function en(s){M.addEventListener("change",()=>{for(let t of s.querySelectorAll(".reaction"))ve(a(".reaction-emoji",t),Se(t.dataset.
key));for(let t of s.querySelectorAll(".message-text"))(t.textContent.includes(":")||Yr(t))&&Jr(t)})}var Vr=s=>!!s.parentElement?.closest("code, pre"),Yr=s=>s.querySelector(
".team-emoji")!==null;function Jr(s){for(let t of s.querySelectorAll(".team-emoji"))t.replaceWith(t.alt);s.normalize(),s.children.length||s.classList.toggle("on\
ly-emoji",be(s.textContent)),bs(s)}function zr(s){let t=M.placesIn(s.data);if(!t.length)return;let e=[],i=0;for(let{index:n,length:o,item:r}of t)e.push(s.data.slice(
i,n),Ss(r)),i=n+o;s.replaceWith(...e.filter(Boolean),s.data.slice(i))}var Xr="p, li, pre, th, td";function sn(s,t){let e=ys(t),i=e?z.render(t):null;return s.classList.toggle("has-blocks",i?.hasBlocks??!1),s.classList.toggle("only-\
emoji",be(t)),s.replaceChildren(bs(i?.nodes??tn(t))),!e||z.isReady}function nn(s,t){if(!s.classList.contains("has-blocks")&&!a(".team-emoji",s))return s.textContent.
slice(0,t);let i=document.createTreeWalker(s,NodeFilter.SHOW_TEXT|NodeFilter.SHOW_ELEMENT),[n,o]=["",null];for(;i.nextNode()&&n.length<t;){let r=i.currentNode.data??
i.currentNode.alt;if(!r)continue;let h=i.currentNode.parentElement.closest(Xr);o&&h!==o&&(n+=" "),n+=r,o=h}return n.slice(0,t)}var Qr=1600,Zr=24,ta=200,Os=new WeakMap,ks=new WeakSet,rn=()=>E("message");function an(s,t){let e=Os.get(s);Os.set(s,t);let i=ks.has(s)&&z.isReady;if(e&&ea(e,t)&&
!i)return;let n=Oe(t);sa(s,t),na(s,t);let o=e&&n===Oe(e)&&e.entry.deleted===t.entry.deleted&&!i,r=e?.mentioned===t.mentioned&&e.entry.mentions===t.entry.mentions;
(!o||!r||e.isBlocked!==t.isBlocked)&&oa(s,{...t,text:n}),ia(s,t),aa(s,t),ha(s,t),ca(s,t),la(s,t),da(s,t)}var N=s=>Os.get(s),Oe=({entry:s,edit:t})=>t&&!s.deleted?
t.text:s.text;function ea(s,t){return["entry","edit","leads","pending","state","name","picture","isBlocked","mentioned","quoted"].every(e=>s[e]===t[e])}function sa(s,t){
let{entry:e,leads:i,own:n,state:o}=t;s.classList.toggle("leads",i),s.classList.toggle("own",n),s.classList.toggle("is-deleted",!!e.deleted),s.dataset.state=o,e.
seq&&(s.dataset.seq=e.seq),e.deleted&&a(".message-actions",s)?.remove()}function ia(s,{entry:t,name:e}){let i=nn(a(".message-text",s),ta);s.setAttribute("aria-l\
abel",l("message.spoken",{name:e,time:V(new Date(t.at)),text:i}))}function na(s,{entry:{at:t},author:e,name:i}){let n=new Date(t);L(a(".avatar",s),e),f(a(".mess\
age-author",s),i);let o=a(".message-time",s);o.dateTime=t,f(o,V(n)),o.title=rt(n)}function oa(s,{entry:{deleted:t,mentions:e},text:i,isBlocked:n,mentioned:o,own:r,
me:h}){let c=a(".message-text",s);if(s.classList.toggle("is-blocked",n&&!t),W(s,"message-reveal",n&&!t),ks.delete(s),s.classList.remove("mentions-me"),n||t)return c.
classList.remove("has-blocks","only-emoji"),c.textContent=l(t?"message.deleted":"message.blocked"),ke(s,!1);sn(c,i)||ks.add(s),e&&Wi(c,{mentions:e,shown:o.split(
`
`),me:h}),s.classList.toggle("mentions-me",!!e&&!r&&Ui(e,h)),ke(s,ra(i))}var Gu=s=>s.classList.contains("is-folded")&&ke(s,!1),ra=s=>s.length>Qr||s.split(`
`).length>Zr;function ke(s,t){s.classList.toggle("is-folded",t);let e=W(s,"message-unfold",t);e&&(e.onclick=()=>{ke(s,!1),s.focus()})}function aa(s,{pending:t}){
let e=W(s,"message-pending",!!t);e&&(e.title=l(`message.${t}`),e.setAttribute("aria-label",e.title))}function ha(s,{entry:{editedAt:t,deleted:e},isBlocked:i}){let n=W(
s,"message-edited",!!t&&!e&&!i);if(!n)return;let o=rt(new Date(t));n.title=n.matches("button")?l("versions.open",{date:o}):o}function ca(s,{entry:t,edit:e}){let{
failure:i}=e??t,n=W(s,"message-failure",!!i);n&&(f(a("span",n),l(e?"message.edit.failed":"message.failed",{reason:x({code:i})})),f(a('[data-action="discard"]',n),
l(e?"message.edit.discard":"message.discard")))}function la(s,{entry:t,me:e,isBlocked:i,isThread:n,personOf:o}){let r=W(s,"message-pinned",!!t.pinned&&!i);r&&(r.
title=l("message.pinned",{date:rt(new Date(t.pinned.at))}));let h=W(s,"message-reactions",!!t.reactions?.length&&!i);h&&Ki(h,t,e);let c=W(s,"message-thread",!!t.
replies&&!n);s.classList.toggle("is-root",!!(t.replies&&n)),c&&Vi(c,t,o)}function da(s,{entry:t,quoted:e,isThread:i,isBlocked:n}){let o=!!(t.quote??(!i&&t.thread))&&
!t.deleted&&!n,r=a(":scope > .message-body > .message-quote",s);if(!o)return r?.remove();let h=r??E("message-quote");r||a(".message-body",s).prepend(h),h.classList.
toggle("is-of-thread",!t.quote),qi(h,e)}var on=["message-reveal","message-unfold","message-pending","message-edited","message-pinned","message-failure","message\
-reactions","message-thread"];function W(s,t,e){let i=a(".message-body",s),n=a(`:scope > .${t}`,i);if(e||n?.remove(),!e||n)return e?n:null;let o=on.slice(on.indexOf(
t)+1).map(h=>a(`:scope > .${h}`,i)),r=E(t);return i.insertBefore(r,o.find(Boolean)??a(".message-editor",i)),r}function zu(s,t){let e=!1;s.onsubmit=async i=>{if(i.preventDefault(),e)return;e=!0;let n=Object.fromEntries(new FormData(s));await As(s,async()=>{await t(n),Ts(
s,!0)}),e=!1},s.oninput=()=>Ts(s,!1)}function Ts(s,t){let e=s.querySelector(":scope > .form-success");e&&(e.hidden=!t)}async function As(s,t){let e=a(".form-err\
or",s);e.hidden=!0,s.setAttribute("aria-busy","true");try{await t()}catch(i){e.textContent=x(i),e.hidden=!1}finally{s.removeAttribute("aria-busy")}}function Xu(s){
s.reset(),Ts(s,!1),a(".form-error",s).hidden=!0}function hn(s,{text:t,written:e=t,focus:i=!0,help:n,save:o,onEmpty:r,done:h}){if(a(".message-editor",s))return;let c=E("message-editor"),d=a("textarea",c);ua(c,
d);let m=()=>{Ls(s),h()};ma(c,{textarea:d,close:m,submit:()=>pa(c,{before:t,save:o,onEmpty:r,close:m})}),s.classList.add("is-editing"),a(".message-body",s).append(
c),n(d),d.value=e,wt(d),i&&(d.focus({preventScroll:!0}),c.scrollIntoView({block:"nearest"}))}function Ls(s){let t=a(".message-editor",s);return t.remove(),s.classList.
remove("is-editing"),a("textarea",t).value}function ua(s,t){let e=Ee();a('[data-action="preview"]',e).remove(),t.after(e),D(({offerFewTools:i})=>i(s,{bar:e,textarea:t}))}
var fa=s=>j().then(({withShortcodes:t})=>t(s),()=>s);function ma(s,{textarea:t,close:e,submit:i}){t.oninput=()=>wt(t),s.onkeydown=n=>{if(!at(n)){if(n.key==="Esc\
ape")e();else if(n.target===t&&zt(n))i();else return;n.preventDefault(),n.stopPropagation()}},s.onsubmit=n=>{n.preventDefault(),i()},a('[data-action="cancel"]',
s).onclick=e}async function pa(s,{before:t,save:e,onEmpty:i,close:n}){let o=ht(a("textarea",s));if(o===t)return n();await As(s,async()=>{await(o?e(await fa(o)):
i()),n()})}var Te=class{#t;#e;#s;#i=[];#o=!1;constructor(t,e){this.#t=t,this.#e=e}show(t,{signal:e}){this.#s=t,this.#i=[],t.addEventListener("lost-edit",({detail:i})=>this.#e.
keepAsDraft(i.text),{signal:e}),t.addEventListener("resync",()=>this.#r(),{signal:e}),t.addEventListener("state",()=>t.state==="live"&&this.#a(),{signal:e})}around(t){
let e=[...this.#t.querySelectorAll(".message.is-editing")];t();for(let i of e)i.isConnected||this.#n(i);this.#o||this.#h()}#r(){this.#o=!0;for(let t of this.#t.
querySelectorAll(".message.is-editing"))this.#n(t)}#n(t){let{entry:e}=N(t);this.#i.push({entry:e,written:Ls(t)})}#a(){if(!this.#o)return;this.#o=!1;let t=({entry:e})=>{
let i=this.#e.entryOf(e);return!i||!nt(i,this.#s)};for(let{entry:e,written:i}of this.#i.filter(t))i!==e.text&&this.#e.keepAsDraft(i);this.#i=this.#i.filter(e=>!t(
e)),this.#h()}#h(){this.#i=this.#i.filter(({entry:t,written:e})=>{let i=this.#e.rowOf(t);return i?(this.#e.reopen(i,N(i).entry,e),!1):!0})}};var Ae=class{#t;#e;constructor(t){this.#t=t,this.#e=a(".resync-kept",t),a("button",t).onclick=()=>t.hidden=!0}show(t,{signal:e}){this.#t.hidden=!0,t.addEventListener(
"resync",({detail:i})=>this.#s(i),{signal:e})}sayKept(){this.#e.hidden=!1}#s({reason:t}){let e=t==="epoch_changed"?"resync.restored":"resync.incomplete";f(a(".r\
esync-text",this.#t),l(e)),this.#e.hidden=!0,this.#t.hidden=!1}};function U(s){let t=!1;return()=>{if(t)return;t=!0;let e=()=>{t=!1,s()};document.hidden?setTimeout(e,200):requestAnimationFrame(e)}}var ga=({kind:s,archived:t})=>t?"archive":{private:"lock",direct:"people"}[s]??"hash",_s=({kind:s,people:t})=>s==="direct"&&t.length===1?t[0]:null;function cn(s,t,{
directory:e,presence:i}){let n=a(".avatar",s),o=_s(t);if(a(".icon",s).toggleAttribute("hidden",!!o),n.hidden=!o,!o)return fi(s,ga(t));L(n,e.of(o)),H(n,i.of(o.id))}var Le=class{#t;#e;constructor(t,{router:e,...i}){this.#t=t,this.#e=i;let n=a(".people-button",t),o=()=>e.address.panel==="people",r=()=>n.setAttribute("aria-ex\
panded",o());n.onclick=()=>o()?e.up():e.go({...e.address,panel:"people"}),e.addEventListener("change",r),a(".pins-button",t).onclick=()=>e.go({...e.address,panel:"\
pins"}),a(".reports-button",t).onclick=()=>e.go({...e.address,panel:"reports"})}show(t,{signal:e}){let i=()=>this.#s(t),n=U(()=>e.aborted||i()),{directory:o,presence:r,
reports:h}=this.#e,c=()=>t.state==="live"&&ut(t.room)&&h.count(t.id);t.addEventListener("room",i,{signal:e});for(let d of[o,r,h])d.addEventListener("change",n,{
signal:e});t.addEventListener("state",c,{signal:e}),c(),i()}#s({room:t}){f(a(".room-title",this.#t),t.name);let e=a(".room-topic",this.#t),i=_s(t);f(e,i?this.#r(
i):t.topic??""),e.title=e.textContent,this.#i(i),this.#o(t),f(a(".people-count",this.#t),q(t.member_count))}#i(t){let e=a(".room-picture",this.#t);e.hidden=!t,t&&
(L(e,this.#e.directory.of(t)),H(e,this.#e.presence.of(t.id)))}#o(t){let{count:e,hasMore:i}=ut(t)?this.#e.reports.waitingIn(t.id):{count:0};a(".reports-button",this.#t).
hidden=!e,f(a(".reports-count",this.#t),e?ot(e,{hasMore:i}):"")}#r(t){return[le({state:this.#e.presence.of(t.id)}),Zt(this.#e.directory.of(t))].filter(Boolean).
join(" · ")}};var wa=[O("react","emoji",({entry:s},t)=>Js(s,t)),O("quote","reply",({entry:s},t)=>Ze(s,t)&&!t.isBlocked(s)),O("thread","thread",({entry:s},{isThread:t,room:e})=>!t&&
!!s.seq&&(Ea(s)||Ze(s,{room:e}))),O("copy","copy",({entry:s},t)=>ln()&&!s.deleted&&!t.isBlocked(s)),O("link","link",({entry:s})=>ln()&&!!s.seq),O("edit","edit",
({entry:s,edit:t},e)=>nt(s,e)&&!t),O("versions","clock",({entry:s},t)=>Xs(s,t)),O("save","saved",({entry:s},t)=>!!s.seq&&!s.deleted&&!t.isSaved(s)),O("unsave","\
saved",({entry:s},t)=>t.isSaved(s)),O("unread","unread",({entry:s},t)=>!!s.seq&&t.state==="live"),O("pin","pin",({entry:s},t)=>Qe(s,t)&&!s.pinned),O("unpin","pi\
n",({entry:s},t)=>Qe(s,t)&&!!s.pinned),O("reactions","people",({entry:s})=>!!s.reactions?.length),O("seen","check",({entry:s},t)=>$t(s,t.room)),O("person","pers\
on",({entry:s},t)=>s.user.id!==t.me.id),O("report","flag",({entry:s},t)=>Qs(s,t)),O("retry","again",({state:s})=>s==="failed"),O("discard","trash",({state:s})=>s===
"failed",{isDangerous:!0}),O("delete","trash",({entry:s},t)=>zs(s,t),{isDangerous:!0})];function Ns(s,t){return wa.filter(({isOffered:e})=>e(s,t))}function O(s,t,e,{
isDangerous:i=!1}={}){return{name:s,icon:t,isOffered:e,isDangerous:i}}var Ea=({thread:s,replies:t})=>!!(s||t);function ln(){return!!navigator.clipboard}var ya=450,xa=10,dn=64,un=.9,mn="a[href], button:not([hidden])",pn=".code-block pre, .table-scroll",fn=`${mn}, ${pn}`,_e=class{#t;#e;#s;#i;#o;#r=null;constructor({
log:t,scroller:e,timeline:i,actions:n}){this.#t=t,this.#e=e,this.#s=i,this.#o=n,t.addEventListener("pointerover",({target:o})=>this.#n(o.closest(".message")));for(let o of[
"pointerover","focusin"])t.addEventListener(o,({target:r})=>this.#a(r));t.addEventListener("focusin",({target:o})=>this.#h(o.closest(".message"))),t.addEventListener(
"focusout",o=>this.#d(o)),t.addEventListener("click",({target:o})=>this.#u(o)),t.addEventListener("keydown",o=>this.#f(o)),this.#y(),e.addEventListener("focus",
()=>e.matches(":focus-visible")&&this.#s.lastOnScreen?.focus())}show(t){this.#i=t,this.#e.tabIndex=0}around(t){let e=this.#t.contains(document.activeElement);t();
let i=a('.message[tabindex="0"]',this.#t);e&&!this.#t.contains(document.activeElement)?(this.#e.tabIndex=-1,this.#e.focus({preventScroll:!0})):!i&&document.activeElement!==
this.#e&&(this.#e.tabIndex=0)}#n(t){if(!t||t.dataset.state!=="sent")return;let e=a(".message-actions",t)??t.appendChild(E("message-actions")),i=N(t),n=new Set(Ns(
i,this.#i).map(({name:o})=>o));i.entry.deleted||n.add("more"),n.has("edit")&&n.delete("thread");for(let o of e.children)o.hidden=!n.has(o.dataset.action);e.hidden=
[...e.children].every(o=>o.hidden)}#a(t){let e=t.closest(".reaction");e&&Gi(e,N(e.closest(".message")).entry,this.#i)}#h(t){if(t){this.#n(t),this.#e.tabIndex=-1;
for(let e of this.#t.querySelectorAll('.message[tabindex="0"]'))e.tabIndex=-1;t.tabIndex=0}}#d({target:t,relatedTarget:e}){let i=t.closest(".message");if(i&&!i.
contains(e))for(let n of i.querySelectorAll(fn))n.tabIndex=-1}#u(t){let e=t.closest(".message"),i=t.closest("[data-action]"),n=t.matches(".avatar, .message-auth\
or")?"person":i?.dataset.action;e&&this.#o[n]?.(e,N(e),i)}#f(t){let e=t.target.closest(".message");if(!e||t.target.matches("textarea")||t.ctrlKey||t.metaKey||t.
altKey||t.key.startsWith("Arrow")&&t.target.matches(pn))return;let i=t.target===e?this.#p(e,t.key):this.#c(e,t.key);i&&(t.preventDefault(),t.stopPropagation(),i())}#p(t,e){
let{list:i}=this.#s;return{Enter:()=>this.#w(t),ArrowUp:()=>this.#l(i.beside(t,-1)),ArrowDown:()=>this.#l(i.beside(t,1)),Home:()=>this.#l(i.first()),End:()=>{this.#s.
toNewest(),this.#s.focusNewest()},PageUp:()=>this.#m(-un),PageDown:()=>this.#m(un)}[e]}#c(t,e){if(e==="Escape")return()=>t.focus({preventScroll:!0});let i={ArrowRight:1,
ArrowDown:1,ArrowLeft:-1,ArrowUp:-1}[e],n=this.#E(t);return i&&(()=>n.at((n.indexOf(document.activeElement)+i)%n.length).focus())}#l(t){t?.focus({preventScroll:!0}),
t?.scrollIntoView({block:"nearest"})}#m(t){let{list:e}=this.#s;this.#s.scroll(t);let{top:i}=this.#e.getBoundingClientRect(),n=e.messageRows.find(o=>o.getBoundingClientRect().
top>=i);(t<0?n:this.#s.lastOnScreen)?.focus({preventScroll:!0})}#w(t){let e=this.#E(t);for(let i of e)i.tabIndex=0;e[0]?.focus({preventScroll:!0})}#E=t=>[...t.querySelectorAll(
fn)];#y(){let t=this.#t;t.addEventListener("pointerdown",e=>this.#v(e),{passive:!0}),t.addEventListener("pointermove",e=>this.#x(e),{passive:!0});for(let e of["\
pointerup","pointercancel"])t.addEventListener(e,()=>this.#g(),{passive:!0});this.#e.addEventListener("scroll",()=>this.#g(),{passive:!0}),t.addEventListener("c\
ontextmenu",e=>{e.pointerType==="touch"&&!e.target.closest("a[href]")&&e.preventDefault()})}#v({pointerType:t,target:e,clientX:i,clientY:n,isPrimary:o}){this.#g();
let r=t==="touch"&&o&&!e.closest(`${mn}, textarea`)&&e.closest(".message");if(!r)return;let h=setTimeout(()=>{this.#r=null,Sa(),this.#o.more(r,N(r))},ya);this.#r=
{row:r,timer:h,clientX:i,clientY:n}}#x({clientX:t,clientY:e}){let i=this.#r;if(!i)return;let[n,o]=[t-i.clientX,Math.abs(e-i.clientY)];Math.hypot(n,o)>xa&&clearTimeout(
i.timer),o>dn/2?this.#g():(getComputedStyle(this.#t).direction==="rtl"?-n:n)>dn&&this.#b(i.row)}#b(t){this.#g();let e=N(t);Ns(e,this.#i).some(({name:i})=>i==="q\
uote")&&this.#o.quote(t,e)}#g(){clearTimeout(this.#r?.timer),this.#r=null}};function Sa(){let s=t=>{t.preventDefault(),t.stopPropagation()};addEventListener("cl\
ick",s,{capture:!0,once:!0}),addEventListener("pointerdown",()=>removeEventListener("click",s,{capture:!0}),{capture:!0,once:!0})}var Ne=class{#t;constructor(t){this.#t=t}show(t,{signal:e}){let i=()=>{let n=va(t),o=n?ba(n,t):0;this.#t.hidden=!o,f(this.#t,o?S("seen.count",o):""),this.#t.onclick=
()=>b(({seenBy:r})=>r({entry:n,conversation:t}))};for(let n of[t,t.readers])n.addEventListener("change",i,{signal:e});i()}};function va({timeline:s,me:t,room:e}){
let i=s.entries.findLast(w);return i&&i.user.id===t.id&&$t(i,e)?i:null}var ba=({seq:s},{readers:t,me:e})=>t.of(s).filter(i=>i!==e.id).length;var Oa={"sign-in":{key:"status.ended.action",go:tt},reload:{key:"again",go:()=>location.reload()},rooms:{key:"status.rooms.action",go:s=>s.go(R)}},ka=new Set(["\
connecting","catching-up"]),Ce=class{#t;#e;constructor(t,{router:e}){this.#t=t,this.#e=e}show(t,{signal:e}){let i=()=>this.#s(t.state);t.addEventListener("state",
i,{signal:e}),i()}#s(t){this.#t.dataset.state=t,this.#t.closest(".conversation").classList.toggle("is-opening",ka.has(t)),a(".status-text",this.#t).textContent=
t==="live"?"":l(`status.${t}`);let e=a("button",this.#t),i=Oa[Q[t]?.next];e.hidden=!i,i&&(e.textContent=l(i.key),e.onclick=()=>i.go(this.#e))}};var Ta=900,Re=class{#t;#e;#s;constructor(t,{isFollowing:e}){this.#t=t,this.#e=e,t.addEventListener("scroll",()=>this.#i(),{passive:!0})}draw(){let{top:t}=this.#t.
getBoundingClientRect();for(let e of this.#t.querySelectorAll(".day"))a(".day-title",e).classList.toggle("is-over",e.getBoundingClientRect().top<t)}#i(){if(this.#e())
return this.#o();this.#t.classList.add("is-scrolling"),clearTimeout(this.#s),this.#s=setTimeout(()=>this.#o(),Ta)}#o(){clearTimeout(this.#s),this.#t.classList.remove(
"is-scrolling")}};var gn=new Set(["joined","left","added","removed"]),Aa=new Set(["began","brought"]),Cs=new Set(["joined","left"]);function Rs(s){let t=[];for(let e of La(s)){let i=t.
at(-1);i&&_a(i[0],e)?i.push(e):t.push([e])}return t.map(Na)}function La(s){let t=new Map(s.filter(({type:i})=>Cs.has(i)).map(i=>[i.user.id,i]));return s.filter(
({type:i})=>!Aa.has(i)).filter(i=>!Cs.has(i.type)||t.get(i.user.id)===i)}function _a(s,{type:t,user:e}){return s.type!==t||!gn.has(t)?!1:Cs.has(t)||s.user.id===
e.id}function Na(s){let[{type:t,user:e,member:i,role:n,name:o,topic:r}]=s,h={user:y(e),name:o,topic:r,member:i&&y(i)};if(gn.has(t)){let c=[...new Set(s.map(d=>y(
d.member??d.user)))];return S(`notice.${t}`,c.length,{...h,names:F(c)})}return t==="role"?l(`notice.role.${n}`,h):t==="topic"&&!r?l("notice.topic.removed",h):l(
`notice.${t}`,h)}var Ca=300;function wn(s,t,e){let{before:i,firstNew:n,me:o}=e,r=[];i&&r.push({key:En(new Date(i.at)),at:new Date(i.at),rows:[],isContinued:!0});let h=i;for(let c of[
...s,...t.map(d=>Ra(d,o))]){let d=Ia(r,new Date(c.at));n!==null&&c.seq===n&&(d.rows.push({key:"new-line",kind:"new-line"}),h=null),!d.rows.length&&!d.isContinued&&
(h=null),w(c)?d.rows.push(Da(c,h,e)):qa(d.rows,Ba(c,e)),h=c}return r.filter(({rows:c})=>c.length)}var Is=new WeakMap;function Ra(s,t){let{clientId:e,text:i,at:n,
failure:o}=s;if(!Is.has(s)){let{thread:r,quote:h}=s,c={type:"message",seq:null,at:n,user:t,text:i,deleted:!1,clientId:e,failure:o,unsent:!0,thread:r,quote:h};Is.
set(s,c)}return Is.get(s)}var En=s=>`${s.getFullYear()}-${s.getMonth()+1}-${s.getDate()}`;function Ia(s,t){let e=En(t),i=s.at(-1);return i&&(i.key===e||t<i.at)?
i:(s.push({key:e,at:t,rows:[],isContinued:!1}),s.at(-1))}function Da(s,t,{me:e,live:i,edits:n,personOf:o,isBlocked:r,quoted:h,isThread:c}){let d=s.user.id===e.id,
m=n.get(s.seq),p=s.unsent?s:m,T=p?.failure?"failed":p?"pending":"sent",k=o(s.user);return{key:d&&s.clientId?s.clientId:`seq-${s.seq}`,kind:"message",entry:s,own:d,
me:e,author:k,name:k.display_name||k.name,picture:k.picture,isBlocked:r(s),mentioned:Ma(s,o),isThread:c,personOf:o,quoted:h(s.quote??(c?void 0:s.thread)),edit:m,
leads:!Pa(s,t)||!!(c&&t?.replies),state:T,pending:T!=="pending"?null:i?"sending":"waiting"}}var Ma=({mentions:s=[]},t)=>s.map(({user:e,name:i})=>e?y(t({id:e,name:i})):
i).join(`
`);function Pa(s,t){return!t||!w(t)||t.user.id!==s.user.id?!1:new Date(s.at)-new Date(t.at)<Ca*1e3}var $a={joined:"began",added:"brought"};function Ba(s,{personOf:t,
isDirect:e}){let{user:i,member:n,type:o}=s;return{...s,type:e&&$a[o]||o,user:t(i),member:n&&t(n)}}function qa(s,t){let e=s.at(-1);e?.kind==="notice"?e.entries.push(
t):s.push({key:`notice-${t.seq}`,kind:"notice",entries:[t]})}var Ie=class{#t=new Map;#e=0;#s=null;fit(t){t!==this.#s&&(this.#s=t,this.clear())}clear(){this.#t.clear(),this.#e=0}set(t,e){this.#e+=e-(this.#t.get(t)??0),this.#t.
set(t,e)}of(t,e,i){let{mean:n}=this,o=0;for(let r=e;r<i;r+=1)o+=this.#t.get(t[r].seq)??n;return o}at(t,e){let{mean:i}=this,n=0;for(let o=e;n<t.length&&o>0;n+=1)
o-=this.#t.get(t[n].seq)??i;return n}get mean(){return this.#t.size?this.#e/this.#t.size:44}};var De=class{#t;#e;#s=null;#i;following=!0;constructor(t,{mayFollow:e}){this.#t=t,this.#e=e,t.addEventListener("scroll",()=>this.#r(),{passive:!0});let i=new ResizeObserver(
()=>this.following?this.toBottom():this.#a());i.observe(t),i.observe(t.firstElementChild)}keep(t){let e=this.following?null:this.#d(),i=e?.getBoundingClientRect().
top;t(),this.following?this.toBottom():e?.isConnected&&this.#h(e.getBoundingClientRect().top-i),this.#n()}toBottom(){this.following=this.#e(),this.#t.scrollTop=
this.#t.scrollHeight}stay(){this.following=!1}revealAbove(t){let{top:e}=this.#t.getBoundingClientRect();return!t||t.getBoundingClientRect().top>=e?!1:(this.reveal(
t),!0)}isInView(t){let[e,i]=[this.#t,t].map(n=>n.getBoundingClientRect());return i.top>=e.top&&i.bottom<=e.bottom}reveal(t){this.putAt(t,this.#t.clientHeight/5)}putAt(t,e){
let{top:i}=this.#t.getBoundingClientRect();this.#t.scrollTop+=t.getBoundingClientRect().top-i-e,this.following=this.#o,this.#n()}placeIn(t){let e=this.#u(t);return e?
{row:e,offset:e.getBoundingClientRect().top-this.#t.getBoundingClientRect().top}:null}lastAboveFoot(t){let e=this.#t.getBoundingClientRect().bottom+1;return t[xt(
t,i=>i.getBoundingClientRect().bottom>e)-1]}get isNearTop(){return this.#t.scrollTop<this.#t.clientHeight}get isNearFoot(){let{scrollHeight:t,scrollTop:e,clientHeight:i}=this.#t;
return t-e-i<i}get#o(){let{scrollHeight:t,scrollTop:e,clientHeight:i}=this.#t;return this.#e()&&t-e-i<48}#r(){this.following=this.#o,this.#n()}#n(){this.#s=this.
following?null:this.placeIn(this.#t.querySelectorAll(".day-rows > *")),this.#i=this.#t.clientWidth}#a(){let{row:t,offset:e}=this.#s??{};!t?.isConnected||this.#i===
this.#t.clientWidth||(this.#h(t.getBoundingClientRect().top-this.#t.getBoundingClientRect().top-e),this.#i=this.#t.clientWidth)}#h(t){Math.abs(t)>=.5&&(this.#t.
scrollTop+=t)}#d(){return this.#u(this.#t.querySelectorAll(".day-rows > *"))}#u(t){let{top:e}=this.#t.getBoundingClientRect();return t[xt(t,i=>i.getBoundingClientRect().
bottom>e)]}};function xt(s,t){let e=0,i=s.length;for(;e<i;){let n=e+i>>1;t(s[n])?i=n:e=n+1}return e}var Fa=24,yn=4,ja=80,Ha=180,Ms=.75,Wa=1+Ms,Ua=1+2*Ms,Ka=4,Ga={message:rn,notice:()=>E("notice"),"new-line":()=>E("new-line")},Va={message:an,notice:za,"new-line":()=>{}},
Me=class{#t;#e;#s;#i;#o;#r=new Ie;#n=[];#a=[];#h=null;#d=[];#u=[];#f=null;#p=null;#c=0;#l=0;#m;#w=0;#E=0;constructor({scroller:t,keeper:e,changing:i}){this.#t=t,
this.#e=e,this.#s=a(".timeline-log",t),this.#i=a(".rows-above",t),this.#o=a(".rows-below",t),this.#m=i;let n=()=>{this.#w=t.clientWidth,this.#E=t.clientHeight};
new ResizeObserver(n).observe(t),n()}get rows(){return this.#d}get messageRows(){return this.#d.filter(t=>t.matches(".message"))}get isEmpty(){return!this.#u.some(
({kind:t})=>t==="message")}clear(){this.#s.replaceChildren(),this.#r.clear(),this.#n=this.#a=this.#d=this.#u=[],this.toEnd()}draw(t,e,i,{aloud:n=!1}={}){this.#n=
t,this.#a=e,this.#h=i,this.#x(),this.#y({aloud:n})}follow(){for(let t=0;t<Ka;t+=1){let e=this.#O();if(!e)return;this.#S(),this.#g(e),this.#y()}}toEnd(){this.#f=
this.#p=null,this.#x()}show(t){let e=Math.min(A(this.#n,t),this.#n.length-1);return(e<this.#c||e>=this.#l)&&(this.#S(),this.#g(this.#T(e)),this.#y()),this.rowOf(
t)}rowOf(t){return a(`.message[data-seq="${t}"]`,this.#s)??this.#k(t)}beside(t,e){let{messageRows:i}=this,n=i.indexOf(t)+e;if(i[n])return i[n];if(!(e<0?this.#c===
0:this.#l===this.#n.length))return this.#S(),this.#g(this.#T(e<0?this.#c:this.#l)),this.#y(),i=this.messageRows,n=i.indexOf(t)+e,i[n]}first(){let t=this.#n.find(
w);return t&&this.show(t.seq)}onScreen({first:t,last:e}){let{top:i,bottom:n}=this.#t.getBoundingClientRect(),o=p=>T=>T.getBoundingClientRect().bottom>p,r=xt(this.#d,
o(i)),h=xt(this.#d,o(n+1))-1,c=this.#u.slice(r,h+1).flatMap(Ds);if(!c.length)return this.#n.length||t===null?null:{from:t,to:e};let d=this.#n[A(this.#n,c[0])-1],
m=this.#n[A(this.#n,c.at(-1))+1];return{from:d?d.seq+1:t,to:m?m.seq-1:e}}#y({aloud:t=!1}={}){this.#s.setAttribute("aria-live",t?"polite":"off"),this.#m(()=>this.#e.
keep(()=>this.#v()))}#v(){this.#r.fit(this.#w);let t=this.#n.slice(this.#c,this.#l),e=this.#l===this.#n.length,i=this.#n[this.#c-1],n=wn(t,e?this.#a:[],{...this.#h,
before:i});_(this.#s,n,{create:()=>E("day"),update:Ya}),this.#u=n.flatMap(({rows:o})=>o),this.#d=[...this.#s.querySelectorAll(".day-rows > *")],xn(this.#i,this.#r.
of(this.#n,0,this.#c)),xn(this.#o,this.#r.of(this.#n,this.#l,this.#n.length))}#x(){let{length:t}=this.#n,e=this.#L;this.#l=this.#p===null?t:Math.min(t,A(this.#n,
this.#p+1)),this.#c=this.#f===null?this.#l-this.#A(Wa):A(this.#n,this.#f),this.#c>=this.#l&&(this.#l=Math.max(this.#l,Math.min(t,e))),this.#c>=this.#l&&(this.#c=
this.#l-e),this.#p===null&&this.#l-this.#c>e+e/4&&this.#b(e),this.#g([this.#c,this.#l])}#b(t){this.#e.following||!this.#d.length?this.#c=this.#l-t:this.#l=this.#c+
t+t/4,this.#S()}#g([t,e]){let{length:i}=this.#n;for(this.#l=Math.min(Math.max(Math.round(e),0),i),this.#c=Math.min(Math.max(Math.round(t),0),this.#l);this.#c>0&&
this.#c<i&&!w(this.#n[this.#c])&&!w(this.#n[this.#c-1]);)this.#c-=1;for(;this.#l>0&&this.#l<i&&!w(this.#n[this.#l])&&!w(this.#n[this.#l-1]);)this.#l+=1;this.#f=
this.#n[this.#c]?.seq??null,this.#p=this.#l===i?null:this.#n[this.#l-1].seq}#O(){let{top:t,bottom:e,height:i}=this.#t.getBoundingClientRect(),n=this.#s.getBoundingClientRect(),
o=Ms*i,r=this.#L,h=r/yn;if(!i||!this.#d.length)return null;if(n.bottom<t||n.top>e)return this.#T(this.#r.at(this.#n,t-this.#i.getBoundingClientRect().top));let[
c,d]=[this.#c-h,this.#l+h];return this.#c>0&&n.top>t-o?[c,Math.min(this.#l,c+r)]:this.#l<this.#n.length&&n.bottom<e+o?[Math.max(this.#c,d-r),d]:null}#T(t){let e=this.#A(
Ua)/2;return[t-e,t+e]}get#L(){let t=yn*this.#E/Fa;return Math.round(Math.min(Ha,Math.max(ja,t)))}#A(t){return Math.ceil(t*this.#E/this.#r.mean)}#S(){let t=this.#s.
getBoundingClientRect().top;this.#d.forEach((e,i)=>{let[n,...o]=Ds(this.#u[i]);if(!n)return;let{bottom:r}=e.getBoundingClientRect();this.#r.set(n,r-t);for(let h of o)
this.#r.set(h,0);t=r})}#k(t){return this.#d[this.#u.findIndex(e=>e.kind==="notice"&&Ds(e).includes(t))]}},Ds=({entry:s,entries:t=[s]})=>t.flatMap(e=>e?.seq??[]);
function xn(s,t){let e=`${t}px`;s.style.blockSize!==e&&(s.style.blockSize=e)}function Ya(s,{at:t,rows:e,isContinued:i}){f(a(".day-title span",s),ci(t)),s.classList.
toggle("is-continued",i),s.classList.toggle("is-silent",e.every(Ja)),_(a(".day-rows",s),e,{create:({kind:n})=>Ga[n](),update:(n,o)=>Va[o.kind](n,o)})}var Ja=({kind:s,
entries:t})=>s==="notice"&&!Rs(t).length;function za(s,{entries:t}){let e=Rs(t);e.length===s.children.length&&e.every((i,n)=>s.children[n].textContent===i)||s.replaceChildren(
...e.map(i=>I("p",i)))}var Xa=2e3,Qa=400,Ps={connecting:"timeline.loading","catching-up":"timeline.loading",reconnecting:"timeline.waiting",restarting:"timeline.waiting",offline:"time\
line.waiting"},Pe=class{#t;#e;#s;#i;#o;#r;#n=null;#a;#h=!1;#d=!1;#u=!1;#f=new Set;#p=null;#c=null;#l=U(()=>this.#m());constructor(t,{changing:e,onNewest:i,onMoved:n}){
this.#t=t,this.toNewest=i,this.#e=a(".timeline-scroll",t),this.#s=a(".timeline-start",t),this.#i=new De(this.#e,{mayFollow:()=>this.#n?.history.isAtNewest??!0}),
this.#r=new Me({scroller:this.#e,keeper:this.#i,changing:e}),this.#o=new Re(this.#e,{isFollowing:()=>this.#i.following});let o,r=()=>{clearTimeout(o),o=setTimeout(
()=>this.#n&&n(),Qa),this.#x()};this.#e.addEventListener("scroll",r,{passive:!0}),a('[data-testid="new-pill"]',t).onclick=()=>this.#O(),a('[data-testid="first-u\
nread"]',t).onclick=()=>this.#T(),a('[data-testid="mark-read"]',t).onclick=()=>this.#S(),document.addEventListener("visibilitychange",()=>document.hidden&&this.#k()),
z.addEventListener("ready",this.#l),addEventListener("blur",()=>this.#k()),addEventListener("focus",()=>this.#_())}get list(){return this.#r}show(t){this.#a?.abort(),
this.#a=new AbortController;let{signal:e}=this.#a;this.#n=t,this.#h=!1,this.#d=!0,this.#u=!1,this.#f.clear(),this.#p=this.#c=null,this.#r.clear(),t.addEventListener(
"change",this.#l,{signal:e}),this.#i.following=!0,this.#m()}follow(){this.#d=!1,this.#n.history.toNewest(),this.#r.toEnd(),this.#m(),this.#i.toBottom(),this.#x()}async goTo(t){
this.#d=!1;let e=this.#n,i=await e.history.goTo(t);if(e!==this.#n||i===null)return!0;if(!i)return!1;this.#i.stay(),this.#h||=e.state==="live",this.#m();let n=this.#r.
show(t);return this.#i.reveal(n),this.#x(),sh(n),!0}lookAt(t){let e=this.#r.rowOf(t);if(e&&this.#i.isInView(e))return e;this.#i.stay();let i=this.#r.show(t);return this.#i.
reveal(i),this.#x(),i}get place(){if(this.#i.following)return null;let{row:t,offset:e}=this.#i.placeIn(this.#r.messageRows)??{};return t?.dataset.seq?{seq:Number(
t.dataset.seq),offset:e}:null}async comeBackTo(t){if(!t)return this.follow();this.#d=!1;let e=this.#n,i=await e.history.goTo(t.seq);e!==this.#n||!i||(this.#i.stay(),
this.#m(),this.#i.putAt(this.#r.show(t.seq),t.offset),this.#x())}scroll(t){this.#e.scrollBy({top:t*this.#e.clientHeight,behavior:"instant"}),this.#x()}get lastOnScreen(){
return this.#i.lastAboveFoot(this.#r.messageRows)??this.#r.messageRows[0]}focusNewest(){let t=this.lastOnScreen;return t?.focus({preventScroll:!0}),!!t}entryAsItWas({
seq:t,at:e}){let i=this.#n.history.shown.entry(t);return i?.at===e?i:void 0}#m(){let t=this.#n;if(!t)return;let{state:e,timeline:i,history:n,room:o,me:r,unread:h,
unsentEdits:c}=t,d=e==="live";d&&this.#h&&this.#i.following&&i.trim();let{first:m,last:p,entries:T}=n.shown,k=m===this.#p&&p>this.#c;this.#p=m,this.#c=p;let vt=X=>t.
personOf(X),Ue=X=>t.isBlocked(X),Pn=X=>X?Za(t.quoted(X),t):void 0,{isThread:$n=!1}=t,Bn=o.kind==="direct",qn={me:r,firstNew:h.first,live:d,edits:c,personOf:vt,isBlocked:Ue,
quoted:Pn,isThread:$n,isDirect:Bn};this.#r.draw(T,n.isAtNewest?t.unsent:[],qn,{aloud:d&&this.#h&&k&&n.isAtNewest}),this.#w(),d?!this.#h&&!this.#u&&this.#y():this.#h=
!1,this.#x()}#w(){let{timeline:t,history:e,state:i,room:n}=this.#n,o=t.cursor!==null||!e.isAtNewest;a('.timeline-empty [data-open="add-people"]',this.#t).hidden=
!Pt(n);for(let d of["p",'[data-open="invite"]'])a(`.timeline-empty ${d}`,this.#t).hidden=n.kind==="direct";this.#t.classList.toggle("is-empty",o&&this.#r.isEmpty),
this.#t.classList.toggle("is-loading",!o&&["connecting","catching-up"].includes(i));let r=i==="live"&&this.#f.has("older"),h=this.#n.isThread??!1,c=th({known:o,
timeline:t,history:e,room:n,state:i,failed:r,isThread:h});this.#s.dataset.text!==c&&(this.#s.dataset.text=c,this.#i.keep(()=>this.#s.replaceChildren(c,...r?[" ",
this.#E()]:[])))}#E(){let t=I("button",l("again"),"link-button");return t.onclick=()=>this.#b("older"),t}#y(){let{history:t,reading:e,room:i,unread:n}=this.#n;if(this.#d&&
i.isKept)return;let o=n.first,r=this.#d&&this.#i.following;if(this.#d=!1,r&&n.stoppedElsewhere)return this.#L();this.#h=!0,this.#f.clear(),e.back(n),!(!this.#i.
following||!t.isAtNewest||o===null)&&(this.#i.stay(),this.#r.show(o),this.#i.revealAbove(a(".new-line",this.#e))||this.#v())}#v(){this.#r.toEnd(),this.#m(),this.#i.
toBottom()}#x(){if(!this.#n)return;this.#r.follow();let{reading:t,history:e}=this.#n,i=this.#r.onScreen(e.shown);i&&!document.hidden&&document.hasFocus()&&this.#h&&
t.see(i),this.#h&&!this.#f.has("older")&&this.#i.isNearTop&&e.hasOlder&&this.#b("older"),!this.#f.has("newer")&&this.#i.isNearFoot&&!e.isAtNewest&&this.#b("newe\
r"),this.#o.draw(),this.#g(i)}async#b(t){let e=this.#n,{history:i}=e;try{await(t==="older"?i.loadOlder():i.loadNewer()),this.#f.delete(t)}catch{e===this.#n&&this.#f.
add(t)}this.#l()}#g(t){let{reading:e,unread:i}=this.#n,n=t?i.below(t.to):0,o=t&&e.seen>=t.from-1&&e.seen<=t.to,r=a('[data-testid="new-pill"]',this.#t);r.hidden=
this.#i.following,r.classList.toggle("has-news",n>0),f(a("span",r),n?S("timeline.pill",n):l("timeline.to_newest")),a(".unread-note",this.#t).hidden=!i.stoppedElsewhere||
o}#O(){this.#f.delete("newer"),this.toNewest(),this.focusNewest()}async#T(){(await this.#A().catch(e=>g(x(e))))?.focus({preventScroll:!0}),this.#x()}async#L(){let t=this.#n;
this.#u=!0,await this.#A().catch(()=>{}),t===this.#n&&(this.#u=!1,this.#h=t.state==="live",this.#m())}async#A(){let t=this.#n,{reading:e,history:i}=t;if(e.newAfter=
e.seen,await i.goTo(e.seen+1,{exactly:!1}),t!==this.#n)return;this.#i.stay(),this.#m();let{entries:n}=i.shown,o=this.#r.show(t.unread.first??n[A(n,e.seen+1)]?.seq),
r=a(".new-line",this.#e)??o;return r&&this.#i.reveal(r),o}#S(){let{reading:t,timeline:e}=this.#n;t.seeAll(e.cursor),t.answered(),this.focusNewest(),this.#m()}#k(){
this.#n?.reading.away(),this.#n?.keep()}#_(){this.#n&&(this.#f.delete("newer"),this.#h=!1,this.#m())}},Sn=new WeakMap;function Za(s,{personOf:t,isBlocked:e}){if(!s)
return s;let i=y(t(s.user)),n=e(s),o=Sn.get(s);if(o?.name===i&&o.isHidden===n)return o;let r={entry:s,name:i,isHidden:n};return Sn.set(s,r),r}function th({known:s,
timeline:t,history:e,room:i,state:n,failed:o,isThread:r}){return o?l("timeline.older_failed"):s?e.hasOlder?n==="live"?l("timeline.loading_older"):Ps[n]==="timel\
ine.waiting"?l("timeline.older_waiting"):"":r?"":eh(i,t):Ps[n]?l(Ps[n]):""}function eh({kind:s,name:t},{floor:e}){return e>1?l("timeline.beginning.joined"):l(s===
"direct"?"timeline.beginning.direct":"timeline.beginning",{room:t})}function sh(s){s.tabIndex=-1,s.focus({preventScroll:!0}),s.classList.add("is-marked"),setTimeout(
()=>s.classList.remove("is-marked"),Xa)}var ih=3,$e=class{#t;constructor(t){this.#t=t}show({typing:t},{signal:e}){let i=()=>this.#t.textContent=nh(t.users);t.addEventListener("change",i,{signal:e}),i()}};
function nh(s){return s.length?s.length>ih?l("typing.many"):S("typing",s.length,{names:F(s.map(y))}):""}var $s=60,Be=class{#t=null;#e;#s;#i;#o;#r;#n;#a;#h;#d;#u;#f;#p;constructor({root:t,router:e,socket:i,drafts:n,scheduled:o,saved:r,directory:h,presence:c,reports:d,
rooms:m}){this.root=t,this.#u=d,this.#f=r,this.#p={rooms:m,directory:h},this.#i=e,this.#s=new Pe(a(".timeline",t),{changing:p=>this.#l(()=>this.#r.around(()=>this.#n.
around(p))),onNewest:()=>this.#y(),onMoved:()=>e.keepPlace()}),this.#o=new ye({form:a(".composer",t),note:a(".composer-note",t),strip:a(".composer-quote",t),alsoToRoom:a(
".composer-in-room",t),socket:i,drafts:n,rooms:m,directory:h,goHome:()=>e.go(R),onSent:()=>this.#y(),onEditLast:()=>this.#k(),onLater:p=>b(({sendLater:T})=>T({text:p,
conversation:this.#t,scheduled:o}))}),this.#r=new _e({log:a(".timeline-log",t),scroller:a(".timeline-scroll",t),timeline:this.#s,actions:this.#b()}),en(a(".time\
line-log",t)),this.#n=new Te(a(".timeline-log",t),{rowOf:({seq:p})=>this.#s.list.rowOf(p),entryOf:p=>this.#s.entryAsItWas(p),reopen:(p,T,k)=>this.#_(p,T,{written:k,
focus:!1}),keepAsDraft:p=>this.#N(p)}),this.#d=[this.#n,this.#o],a(".room-header",t)&&this.#c({root:t,router:e,directory:h,presence:c,reports:d})}#c({root:t,router:e,
...i}){this.#h=new Ae(a(".resync-note",t)),D(({FindBar:n})=>{this.#a=new n(a(".find-bar",t),{timeline:this.#s}),this.#d.unshift(this.#a),this.#t&&this.#a.show(this.#t,
this.#e)}),this.#d.unshift(this.#h,new Le(a(".room-header",t),{router:e,...i}),new Ce(a(".status[data-state]",t),{router:e}),new $e(a(".typing",t)),new Ne(a(".s\
een-line",t)))}#l(t){this.#a?this.#a.around(t):t()}show(t){this.#e?.abort(),this.#e=new AbortController,this.#t=t;for(let e of this.#d)e.show(t,this.#e);this.#r.
show(t),t.addEventListener("many",({detail:e})=>this.#R(t,e),this.#e),this.#s.show(t)}focusComposer(){this.#o.focus()}async goTo(t){await this.#s.goTo(t).catch(
i=>i.status===422?!1:g(x(i))??!0)||await this.#m(t)||(g(l("message.missing")),this.#s.follow())}async#m(t){let e=this.#t,i=e.isThread?null:await e.findQuoted(t);
return!i?.thread||e!==this.#t?!1:(this.#w(i,{replace:!0}),!0)}#w({seq:t,thread:e},{replace:i=!1}={}){let n=e?`thread:${e}:${t}`:`thread:${t}`;this.#i.go({...this.#i.
address,seq:null,panel:n},{replace:i})}#E({seq:t,quote:e,thread:i}){let n=this.#t;return e?n.isThread&&n.timeline.entry(e)?this.goTo(e):this.#i.go({...this.#i.address,
seq:e}):this.#w({seq:t,thread:i})}get place(){return this.#s.place}comeBackTo(t){return this.#s.comeBackTo(t).catch(e=>g(x(e)))}get keys(){return{find:()=>b(()=>this.#a.
open()),writeOn:()=>this.focusComposer(),leaveComposer:({target:t})=>t.matches(".composer-text")&&this.#s.focusNewest(),scrollUp:()=>this.#s.scroll(-.9),toNewest:()=>this.#y()}}#y(){
let{address:t}=this.#i;t.seq&&!this.#t.isThread?this.#i.go({...t,seq:null},{replace:!0}):this.#s.follow()}#v({seq:t}){let{room:e,me:i,timeline:n}=this.#t,o={room:e.
id,seq:t,epoch:n.epoch};return b(({saveMessage:r})=>r({message:o,me:i,saved:this.#f}))}#x({seq:t}){return this.#f.forget({room:this.#t.room.id,seq:t}).then(()=>g(
l("saved.forgotten"))).catch(i=>g(x(i)))}#b(){return{person:(t,{entry:e})=>this.#i.go({...this.#i.address,panel:`person:${e.user.id}`}),mention:(t,e,i)=>this.#i.
go({...this.#i.address,panel:`person:${i.dataset.user}`}),reveal:(t,{entry:e})=>{this.#t.reveal(e.seq),t.focus({preventScroll:!0})},report:(t,{entry:e,author:i})=>this.#O(
e,i),save:(t,{entry:e})=>this.#v(e),unsave:(t,{entry:e})=>this.#x(e),seen:(t,{entry:e})=>this.#g(({seenBy:i},n)=>i({entry:e,conversation:n})),react:(t,{entry:e},i)=>this.#L(
e,i??t),reaction:(t,{entry:e},i)=>this.#A(e,i.dataset.key),pin:(t,{entry:e})=>this.#t.pin(e.seq).catch(i=>g(x(i))),unpin:(t,{entry:e})=>this.#t.unpin(e.seq).catch(
i=>g(x(i))),reactions:(t,{entry:e})=>this.#g(({whoReacted:i},n)=>i({entry:e,conversation:n})),quote:(t,{entry:e,name:i})=>this.#o.quote({seq:e.seq,name:i,text:e.
text}),quoted:(t,{entry:e})=>this.#E(e),thread:(t,{entry:e})=>this.#w(e),versions:(t,{entry:e})=>this.#g(({showVersions:i},n)=>i({entry:e,conversation:n})),unread:(t,{
entry:e})=>this.#t.markUnread(e.seq),copy:(t,e)=>xe(Oe(e),"message.copied"),"copy-code":(t,e,i)=>xe(a("code",i.closest(".code-block")).textContent,"message.code\
.copied"),link:(t,{entry:e})=>xe(this.#S(e),"message.link.copied"),edit:(t,{entry:e})=>this.#_(t,e),delete:(t,{entry:e})=>this.#C(t,e),retry:(t,{entry:e,edit:i=e})=>this.#t.
retry(i.clientId),discard:(t,{entry:e,edit:i=e})=>this.#I(i.clientId),more:(t,e,i)=>this.#T(t,e,i)}}#g(t){let e=this.#t;return b(i=>t(i,e))}#O(t,e){let{room:i}=this.#t;
return b(({reportMessage:n})=>n({entry:t,author:e,room:i,reports:this.#u}))}async#T(t,e,i){let n=await this.#g(({chooseAction:o},r)=>o({row:t,item:e,button:i,conversation:r}));
n&&this.#b()[n](t,N(t))}async#L({seq:t},e){let i=this.#t,n=await b(({pickEmoji:o})=>o(e));n&&await i.react(t,n).catch(o=>g(x(o)))}#A({seq:t,reactions:e},i){let n=this.#t;
(e.some(h=>h.emoji===i&&h.users.includes(n.me.id))?n.unreact(t,i):n.react(t,i)).catch(h=>g(x(h)))}#S({seq:t}){let{isThread:e,root:i,room:n}=this.#t,o=e&&t!==i?{
panel:`thread:${i}:${t}`}:{seq:t};return location.origin+B({view:"room",room:n.id,...o})}#k(){let t=this.#t.lastOwn;if(!t)return g(l("message.edit.none"));this.#t.
history.isAtNewest||this.#s.follow();let e=this.#s.list.show(t.seq);this.#_(e,t,{done:()=>this.focusComposer()})}#_(t,{seq:e,text:i},{written:n=i,focus:o=!0,done:r=()=>t.
focus()}={}){let h=this.#t,{epoch:c}=h.timeline;hn(t,{text:i,written:n,focus:o,help:d=>D(({complete:m})=>m(d,{context:()=>({conversation:h,...this.#p})})),save:d=>h.
edit({seq:e,epoch:c},d),onEmpty:()=>this.#C(t,N(t).entry),done:r})}#N(t){this.#o.add(t),this.#h?.sayKept()}async#C(t,{seq:e,user:i,text:n}){let o=this.#t,{epoch:r}=o.
timeline,h=i.id===o.me.id,c={text:rh(n),author:y(o.personOf(i))},d=await(h?ws(oh(c)):this.#g(({deleteOthers:m})=>m({seq:e,epoch:r,words:c,conversation:o})));t.focus(
{preventScroll:!0}),!(!d||!h)&&await o.delete({seq:e,epoch:r}).catch(m=>g(x(m)))}async#R(t,{clientId:e,count:i}){await ws({title:S("mention.many.title",i),text:l(
"mention.many.text"),action:l("mention.many.send"),isHarmless:!0})&&t.sendToMany(e)}#I(t){this.#t.discard(t),this.focusComposer()}},oh=s=>({title:l("message.del\
ete.title"),text:l("message.delete.text",s),action:l("message.delete")});function rh(s){let t=ct(s).replace(/\s+/gu," ").trim();if(t.length<=$s)return t;let e=t.
slice(0,$s).toWellFormed();return`${e.slice(0,Math.max(e.lastIndexOf(" "),$s/2))}…`}var St=class{#t;#e;#s;#i=null;#o=!1;constructor(t,{title:e=`${t}.title`,...i}){this.#t=t,this.#e=e,this.#s=i}get title(){return l(this.#e)}show(){this.#o=!0,b(({
pages:t})=>{this.#o&&(this.#i??=new t[this.#t](a(`[data-place="${this.#t}"]`),this.#s),this.#i.show())})}leave(){this.#o=!1,this.#i?.leave?.()}};var Bs=matchMedia("(min-width: 45rem)"),ah=matchMedia("(min-width: 68rem)"),vn="parley:panel",qe=class{#t=a(".app");#e=a(".sidebar");#s=document.querySelectorAll(
".place-page");constructor(){Bs.addEventListener("change",()=>this.#i())}get showsRoomsBesides(){return Bs.matches}get showsPanelBesides(){return ah.matches}show(t){
this.#t.dataset.view=t;for(let e of this.#s)e.hidden=e.dataset.place!==t;this.#i()}get panelAtFirst(){return this.showsPanelBesides&&localStorage.getItem(vn)!==
"closed"?"people":null}notePanel(t){this.showsPanelBesides&&localStorage.setItem(vn,t?"open":"closed")}#i(){let t=!Bs.matches&&this.#t.dataset.view==="rooms";this.#e.
setAttribute("role",t?"main":"region")}};var qs=s=>a(".list-more",s);function bn(s,{hasMore:t,failed:e}){let i=qs(s),n=document.activeElement===i;a(".list-trouble",s).hidden=!e,i.textContent=l(e?"again":
"list.more"),i.hidden=!t&&!e;let o=[...s.querySelectorAll("li button")].at(-1)??a("ul[tabindex]",s);n&&i.hidden&&o?.focus()}var hh=new Intl.Collator(v,{sensitivity:"base"}),Tn={title:()=>l("members.title"),show(s,{conversation:t,router:e,directory:i,presence:n,me:o,signal:r}){let h=({
user:d})=>e.go({...e.address,panel:`person:${d.id}`}),c=U(()=>r.aborted||On(s,t,{directory:i,presence:n,choose:h}));qs(s).onclick=()=>t.members.more(),a('[data-\
testid="add-member"]',s).onclick=()=>b(({addMember:d})=>d({conversation:t,directory:i,presence:n,me:o}));for(let d of[t.members,i,n])d.addEventListener("change",
c,{signal:r});for(let d of["room","state"])t.addEventListener(d,c,{signal:r});t.members.need(),On(s,t,{directory:i,presence:n,choose:h})}};function On(s,{members:t,
room:e,isOver:i},{directory:n,presence:o,choose:r}){let h=m=>({...m,user:n.of(m.user),state:Ci(m,o)}),d=t.list.map(h).toSorted((m,p)=>hh.compare(y(m.user),y(p.user)));
kn(s,"there",d.filter(({state:m})=>m!=="offline"),{members:t,choose:r}),kn(s,"away",d.filter(({state:m})=>m==="offline"),{members:t,choose:r}),bn(s,{hasMore:t.hasMore&&
!i,failed:t.failed&&!i}),a('[data-testid="add-member"]',s).hidden=!Pt(e)||i,a('[data-open="invite"]',s).hidden=e.kind==="direct"}function kn(s,t,e,{members:i,choose:n}){
let o=a(`.members-${t}-title`,s);f(o,S(`members.${t}`,e.length,{count:ot(e.length,i)})),o.hidden=!e.length,_(a(`.members-${t}`,s),e,{key:({user:r})=>r.id,create:()=>E(
"member-item"),update:(r,h)=>ch(a("button",r),h,n)})}function ch(s,t,e){let{user:i,role:n,state:o}=t;s.classList.toggle("is-away",o==="offline"),s.title=le(t),s.
onclick=()=>e(t),L(a(".avatar",s),i),H(a(".avatar",s),o),f(a(".member-name",s),y(i)),f(a(".member-role",s),n==="member"?"":l(`role.${n}`)),f(a(".member-presence",
s),s.title)}var lh=["audit","person","pins","reports","thread"],dh=s=>({title:()=>l(`${s}.title`),show:(t,e)=>b(({panels:i})=>e.signal.aborted||i[s].show(t,e))}),An={people:Tn,
...Object.fromEntries(lh.map(s=>[s,dh(s)]))};var Fe=class{#t;#e;#s;#i;#o=null;#r;#n=null;constructor(t,{router:e,isOverlay:i,...n}){this.#t=t,this.#e=e,this.#i={router:e,...n},this.#s=i,a(".slot-close",t).
onclick=()=>e.up()}show(t,e){let[i,...n]=t?.split(":")??[],o=n.join(":")||null,r=e&&An[i];this.#o?.name===t&&this.#o?.conversation===e||(this.#r?.abort(),this.#r=
new AbortController,this.#h({wasOpen:this.#o!==null,isOpen:!!r},()=>{this.#t.hidden=!r,this.#o=r?{name:t,conversation:e}:null,r&&this.#a(r,i,{conversation:e,subject:o})}))}#a(t,e,{
conversation:i,subject:n}){let o=a(".slot-body",this.#t),r=o.cloneNode(!1);o.replaceWith(r),this.#t.dataset.panel=e,r.append(document.getElementById(`panel-${e}`).
content.cloneNode(!0)),f(a(".slot-title",this.#t),t.title()),t.show(r,{conversation:i,subject:n,...this.#i,signal:this.#r.signal})}#h({wasOpen:t,isOpen:e},i){t||
(this.#n=document.activeElement);let n=this.#t.contains(document.activeElement);i(),e&&(n||!t&&this.#s())&&a(".slot-close",this.#t).focus(),t&&!e&&n&&this.#n?.focus()}};var Ln=999,je=class{#t;#e;#s;#i;#o;#r;#n;#a;#h=null;#d=U(()=>this.#u());constructor(t,{rooms:e,drafts:i,inbox:n,scheduled:o,saved:r,sections:h,...c}){this.#t=t,
this.#e=e,this.#s=i,this.#i=n,this.#o=o,this.#r=r,this.#n=h,this.#a=c;let{threads:d,directory:m,presence:p,blocks:T}=c;for(let k of[e,i,n,o,r,h,d,m,p,T])k.addEventListener(
"change",this.#d);t.addEventListener("click",({target:k})=>{let vt=k.closest(".section-toggle");vt&&this.#w(vt.closest("[data-section]").dataset.section),k.closest(
'[data-act="mark-read"]')&&e.markAllRead().catch(Ue=>g(x(Ue)))})}showCurrent({room:t=null,view:e=null}){this.#h={room:t,view:e},this.#n.enter(t&&this.#e.find(t)),
this.#d()}get unreadTotal(){return this.#e.mine.filter(yt).reduce((t,e)=>t+this.#m(e),0)}neighbour(t,{unread:e=!1}={}){let n=[...this.#t.querySelectorAll(".room\
-list:not([hidden]) .room-item")].map(c=>c.closest("li").dataset.key);t<0&&n.reverse();let o=this.#h?.room,r=n.indexOf(o)+1;return[...n.slice(r),...n.slice(0,r)].
filter(c=>c!==o).find(c=>!e||this.#m(this.#e.find(c))>0)}#u(){let{loaded:t,failed:e,mine:i}=this.#e;this.#f();for(let[o,r]of Object.entries(this.#n.of(this.#e)))
this.#p(o,r);let{threads:n}=this.#a;this.#c("inbox",this.#i.unread,{holds:this.#i.isOpen,hasNews:this.#i.unread>0}),this.#c("threads",n.unread,{holds:n.total>0,
hasNews:n.unread>0}),this.#c("drafts",this.#s.rooms.filter(o=>this.#e.find(o)).length),this.#c("saved",this.#r.count,{hasNews:this.#r.isAnyDue}),this.#c("schedu\
led",this.#o.marks.length,{hasNews:this.#o.marks.some(pe)}),a(".rooms-blank",this.#t).hidden=!t||i.length>0,a(".rooms-trouble",this.#t).hidden=t||!e}#f(){_(a(".\
own-sections",this.#t),this.#n.own,{key:({id:t})=>t,create:({id:t})=>ph(t),update:(t,{name:e})=>{f(a(".section-name",t),e),_n(a('[data-open="section"]',t),l("se\
ction.change",{name:e})),_n(a('[data-open="section-room"]',t),l("section.add",{name:e}))}})}#p(t,e){let i=a(`[data-section="${t}"]`,this.#t),n=this.#n.isFolded(
t),o=a(".room-list",i);i.hidden=!e.length&&i.dataset.stays===void 0,a(".section-toggle",i).setAttribute("aria-expanded",!n),o.hidden=n,_(o,e,{key:({id:h})=>h,create:()=>E(
"room-item"),update:(h,c)=>this.#l(a("a",h),c)})}#c(t,e,{holds:i=e>0,hasNews:n=!1}={}){let o=this.#h?.view===t;for(let r of this.#t.querySelectorAll(`[data-plac\
e-link="${t}"]`)){let h=r.matches(".tab");r.hidden=!i&&!o&&!h,r.classList.toggle("has-unread",n),Nn(r,o),f(a(".place-count",r),e?Cn(e):"")}}#l(t,e){let i=this.#m(
e),n=e.id===this.#h?.room,o=!n&&this.#s.of(e.id)!=="";t.href=`/rooms/${e.id}`,t.title=e.topic||e.name,t.classList.toggle("has-unread",i>0&&yt(e)),t.classList.toggle(
"is-quiet",e.mine?.notify==="nothing"),Nn(t,n),cn(t,e,this.#a),f(a(".room-item-name",t),e.name),a(".room-item-draft",t).hidden=!o,uh(t,e,this.#a);let[r,h]=a(".r\
oom-item-unread",t).children,c=i?e.mentions??0:0;f(r,i?Cn(i):""),f(h,i?mh(i,c):""),a(".room-item-mentions",t).hidden=!c}#m({id:t,unread:e,isMarkedUnread:i}){return t===
this.#h?.room&&!document.hidden&&!i?0:e}#w(t){this.#n.fold(t,!this.#n.isFolded(t)),this.#u()}};function _n(s,t){s.title=t,s.setAttribute("aria-label",t)}function Nn(s,t){
t?s.setAttribute("aria-current","page"):s.removeAttribute("aria-current")}function uh(s,{last_message:t},{blocks:e}){let i=t&&new Date(t.at);f(a(".room-item-tim\
e",s),t?Vt(i):""),f(a(".room-item-last",s),t?fh(t,e):"")}function fh({user:s,text:t,deleted:e},i){return i.has(s.id)&&!e?l("message.blocked"):l("rooms.last",{user:y(
s),text:e?l("message.deleted"):ct(t).replace(/\s+/gu," ")})}var mh=(s,t)=>[t&&S("rooms.mentions",t),S("rooms.unread",s)].filter(Boolean).join(", ");function Cn(s){
return ot(Math.min(s,Ln),{hasMore:s>Ln})}function ph(s){let t=E("own-section");t.dataset.section=s,t.setAttribute("aria-labelledby",`section-${s}`),a(".section-\
title",t).id=`section-${s}`,a(".section-toggle",t).setAttribute("aria-controls",`rooms-${s}`),a(".room-list",t).id=`rooms-${s}`,a(".room-list",t).setAttribute("\
aria-labelledby",`section-${s}`);for(let e of t.querySelectorAll("[data-open]"))e.dataset.subject=s;return t}var He=class{#t;#e;constructor(t){this.#t=t,this.#e=a(".stage-message",t)}show({title:t,text:e,actions:i}){a(".stage-title",this.#e).textContent=t,a(".stage-tex\
t",this.#e).textContent=e,a(".stage-actions",this.#e).replaceChildren(...i.map(gh)),this.#e.hidden=!1,this.#t.classList.add("is-staged")}clear(){this.#e.hidden=
!0,this.#t.classList.remove("is-staged")}};function gh({label:s,act:t,primary:e=!1}){let i=I("button",s,e?"button button-primary":"button");return i.type="butto\
n",i.onclick=t,i}var Rn=30,wh=300,In="parley:reloaded-at",We=class{#t;#e=-1/0;#s=!1;#i;constructor(t){this.#t=t;let e=()=>this.#e=performance.now();for(let i of["keydown","point\
erdown","input","wheel"])addEventListener(i,e,{capture:!0,passive:!0});Ke.addEventListener("other",({detail:i})=>this.#o(i))}#o(t){if(this.#t.hidden=!1,a("butto\
n",this.#t).onclick=()=>this.#h(t),!this.#n||!this.#a)return this.#r();sessionStorage.setItem(In,Date.now()),this.#h(t)}#r(){clearTimeout(this.#i),this.#i=setTimeout(
()=>u.get("/me").catch(()=>this.#r()),Rn*1e3)}get#n(){return a("dialog[open], .is-editing")?!1:document.hidden||performance.now()-this.#e>Rn*1e3}get#a(){return Date.
now()-Number(sessionStorage.getItem(In))>wh*1e3}async#h(t){this.#s||(this.#s=!0,await Li(t).catch(()=>{}),location.reload())}};var Eh=1.5;async function Dn(){let s=hs(),t,e=new Promise(o=>t=o),i=Fs(()=>u.get("/me"),{onTrouble:()=>t(s)});s&&setTimeout(()=>t(s),Eh*1e3);let n=await(s?Promise.
race([i,e]):i);return i.then(o=>{if(o!==n){if(o.id===n.id)return cs(Object.assign(n,o));Y(),location.reload()}}),n}async function Fs(s,{onTrouble:t=()=>{}}={}){
let e=new $;for(;;)try{return await s()}catch({status:i}){i===401&&await yh(),t(),await new Promise(n=>setTimeout(n,e.next()*1e3))}}function yh(){return Y(),tt(),
new Promise(()=>{})}var Mn=2e3;async function xh(){let{press:s,nowOpen:t}=kh(),e=new kt;e.connect(),new We(a(".update-note"));let[i]=await Promise.all([Dn(),Fs(hi)]),n={...$i({me:i,
socket:e}),keepsEdits:"keepsEdits"in a(".app").dataset},o=new qe,r=new te({keepsPanel:m=>m==="people"&&o.showsPanelBesides}),h=new je(a(".sidebar"),n),c=new Be(
{root:a(".conversation"),router:r,...n}),d=new Xt({...n,router:r,shell:o,sidebar:h,conversationView:c,stage:new He(a(".conversation")),slot:new Fe(a(".slot"),{router:r,
isOverlay:()=>!o.showsPanelBesides,...n}),pages:bh(n)});Th(n),Ah(n.reports),_h(n),Lh({router:r,...n}),Ei(),xi(Oh({press:s,app:d,router:r,shell:o,sidebar:h,conversationView:c})),
C.start(),e.listen(),await d.start(),D(({dialogOpeners:m})=>t(m({app:d,router:r,state:n}))),Sh(d.conversation),Ai()}function Sh(s){let t=()=>vh(()=>j().catch(()=>{}));
s?.addEventListener("state",()=>s.state==="live"&&t()),s?setTimeout(t,Mn):t()}function vh(s){globalThis.requestIdleCallback?requestIdleCallback(s,{timeout:Mn}):
setTimeout(s)}function bh(s){return{...Object.fromEntries(["inbox","threads","drafts","scheduled","saved","accounts","abandoned"].map(i=>[i,new St(i,s)])),audit:new St(
"audit",{title:"acts.title",...s})}}function Oh({press:s,app:t,router:e,shell:i,sidebar:n,conversationView:o}){return{open:r=>s({open:r}),goTo:(r,{unread:h})=>{
let c=n.neighbour(r,{unread:h});c&&e.goToRoom(c)},closePanel:()=>{let r=!!e.address.panel&&!i.showsPanelBesides;return r&&e.up(),r},isInRoom:()=>t.conversation!==
null,...o.keys}}function kh(){let s=null,t=null,e=({open:n,subject:o})=>s?s[n](o):(t={open:n,subject:o},b(()=>{}));return document.addEventListener("click",({target:n})=>{
let o=n.closest("[data-open]");if(!o)return;let r=o.closest("dialog");r&&wi(r),e(o.dataset)}),{press:e,nowOpen:n=>{s=n,t&&e(t)}}}function Th({me:s,directory:t,presence:e}){
let i=a(".account-button"),n=()=>{L(a(".avatar",i),s),H(a(".avatar",i),e.of(s.id)),f(a(".account-status",i),Zt(s)),f(a(".account-name",i),y(s))};for(let o of[t,
e])o.addEventListener("change",n);n(),a(".app").classList.toggle("may-invite",s.role==="owner"||a(".app").dataset.invites==="everybody")}function Ah(s){s.addEventListener(
"resolved",({detail:{outcome:t,note:e}})=>{g([l(`report.${t}`),e].filter(Boolean).join(" "))})}function Lh({saved:s,rooms:t,router:e}){s.addEventListener("remin\
der",({detail:{room:i,seq:n}})=>{let o=t.find(i)?.name??"";g(l("saved.reminds",{room:o}),{undo:{label:l("saved.go"),act:()=>e.go({view:"room",room:i,seq:n})}})})}
function _h({scheduled:s,rooms:t}){s.addEventListener("failed",({detail:{room:e,failure:i}})=>{let n=t.find(e)?.name??l("scheduled.left");g(l("scheduled.failed.\
in",{room:n,reason:x({code:i})}))})}xh();export{u as a,R as b,B as c,w as d,K as e,Rt as f,Xe as g,it as h,uo as i,Pt as j,ut as k,fo as l,nt as m,Qe as n,sc as o,G as p,qt as q,ft as r,Ht as s,l as t,
S as u,x as v,F as w,q as x,rt as y,Bc as z,Do as A,qc as B,Fc as C,jc as D,Vt as E,Po as F,Y as G,at as H,J as I,ui as J,C as K,a as L,E as M,fi as N,f as O,I as P,
mi as Q,gi as R,wi as S,ds as T,y as U,Vo as V,Zt as W,fl as X,ae as Y,Ci as Z,le as _,Mi as $,M as aa,L as ba,H as ca,ws as da,dr as ea,ct as fa,z as ga,xs as ha,
g as ia,xe as ja,Se as ka,ve as la,_ as ma,jr as na,yu as oa,sn as pa,Gu as qa,zu as ra,As as sa,Xu as ta,U as ua,ga as va,_s as wa,cn as xa,Ns as ya,Be as za,qs as Aa,
bn as Ba};
