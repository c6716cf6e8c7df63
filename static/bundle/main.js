/* Made by `make bundle` of c11cf67412968eebc6c8a035bd3c373a5d3bc2414ae5edefb933855b854de3c3. */
var Qn=document.documentElement.dataset.version,Ye=new EventTarget;function Ys(s){s&&s!==Qn&&Ye.dispatchEvent(new CustomEvent("other",{detail:s}))}var Js="/api/v1",bt=class extends Error{constructor({status:t,code:e,detail:i,can:n=[],draft:o,retryAfterSeconds:r}){super(i??e),Object.assign(this,{status:t,code:e,
can:n,draft:o,retryAfterSeconds:r})}},Je=class extends bt{constructor(){super({status:0,code:"unreachable"})}},u={get:s=>F("GET",s),post:(s,t={})=>F("POST",s,t),
put:(s,t={})=>F("PUT",s,t),putLasting:(s,t)=>F("PUT",s,t,{},{keepalive:!0}),patch:(s,t)=>F("PATCH",s,t),upload:(s,t)=>F("PUT",s,t,{"Content-Type":t.type}),delete:(s,t={})=>F(
"DELETE",s,void 0,t),page:Zn};async function Zn(s){let{items:t,next:e}=await F("GET",s);return{items:t,next:e&&so(e)}}async function F(s,t,e,i={},n={}){let o=await to(
s,t,e,{headers:i,...n});if(Ys(o.headers.get("Parley-Version")),o.status===204)return null;let r=await o.json().catch(()=>({}));if(o.ok)return r;throw eo(o,r)}async function to(s,t,e,{
headers:i,...n}){let o=e===void 0?i:{"Content-Type":"application/json",...i},r=e instanceof Blob?e:JSON.stringify(e);try{return await fetch(Js+t,{method:s,headers:o,
body:r,cache:"no-store",...n})}catch{throw new Je}}function eo(s,{code:t,detail:e,can:i,draft:n}){let o=Number(s.headers.get("Retry-After"))||void 0;return new bt(
{status:s.status,code:t??"unknown",detail:e,can:i,draft:n,retryAfterSeconds:o})}function so(s){let{pathname:t,search:e}=new URL(s,location.href);return t.slice(
Js.length)+e}var H=class{tries=0;next(){let t=Math.min(15,.5*2**this.tries);return this.tries+=1,t*(.5+Math.random()/2)}reset(){this.tries=0}};var tt={broken:{next:"reload"},crowded:{next:"reload"},ended:{next:"sign-in",forgets:"everything"},removed:{next:"rooms",forgets:"room"},banned:{next:"rooms",forgets:"\
room"},gone:{next:"rooms",forgets:"room"}},io={1007:{state:"broken"},1008:{state:"broken"},1009:{state:"broken"},1012:{state:"restarting",spreadSeconds:2},4401:{
state:"ended"},4403:{state:"removed"},4404:{state:"gone"},4409:{state:"crowded"},4429:{state:"too-fast",pauseSeconds:5}},no={banned:{state:"banned"}},et=s=>s in
tt,zs=s=>tt[s]?.forgets==="room";function Ot(s,t){let e=no[t]??io[s]??{state:"reconnecting"};return{...e,again:!et(e.state)}}var oo="/api/v1/ws",ro="parley.v1",Xs=25,ao=8,ho=10,co=6,lo=new Set(["room_gone","unread","read","reports","draft","reminder","thread"]),kt=class extends EventTarget{#t=null;#e=new Map;#s=new Set;#i=[];#n=new H;#r;#o;#a;#h=Xs;state="\
connecting";limits=null;connect(){addEventListener("online",()=>this.#S()),addEventListener("offline",()=>this.#y()),document.addEventListener("visibilitychange",
()=>document.hidden||this.#v()),this.#c()}listen(){let t=this.#i;this.#i=null;for(let e of t)this.#f(e)}get isOpen(){return this.state==="open"}attach(t){this.#e.
set(t.room,t),this.isOpen&&!this.#s.has(t.room)&&t.begin()}detach(t){this.#e.get(t.room)===t&&this.#e.delete(t.room),t.isAsked&&this.send({type:"close",room:t.room})&&
this.#s.add(t.room)}send(t){return!this.isOpen||this.#t?.readyState!==WebSocket.OPEN?!1:(this.#t.send(JSON.stringify(t)),!0)}#c(){let t=new URL(oo,location.href);
t.protocol=t.protocol.replace("http","ws");let e=new WebSocket(t,ro),i=!1;e.onopen=()=>{i=!0,this.#g()},e.onmessage=({data:n})=>this.#u(JSON.parse(n)),e.onclose=
({code:n})=>i?this.#l(n):this.#m(),this.#t=e}#u(t){this.#g(),this.#i?this.#i.push(t):this.#f(t)}#f(t){if(t.room&&!lo.has(t.type))return this.#d(t);t.type==="hel\
lo"&&this.#p(t),t.type==="rooms"&&!t.more&&this.#n.reset(),this.dispatchEvent(new CustomEvent("frame",{detail:t}))}#p({heartbeat_seconds:t,limits:e}){this.#h=t??
Xs,this.limits=e,this.#w("open");for(let i of this.#e.values())i.begin()}#d(t){let e=this.#e.get(t.room);if(!this.#s.has(t.room))return e?.hear(t);t.type==="clo\
sed"&&(this.#s.delete(t.room),e?.begin())}#l(t){this.#x();let{again:e,state:i,pauseSeconds:n=0,spreadSeconds:o=0}=Ot(t);this.#w(navigator.onLine?i:"offline"),e&&
this.#E(n+Math.random()*o+this.#n.next())}async#m(){this.#x();let{status:t}=await u.get("/me").catch(i=>i);if(this.#t)return;if(t===401)return this.#w("ended");
let e=this.state==="restarting"&&this.#n.tries<co;this.#w(navigator.onLine?e?"restarting":"reconnecting":"offline"),this.#E(this.#n.next())}#E(t){clearTimeout(this.#r),
this.#r=setTimeout(()=>this.#c(),t*1e3)}#S(){this.#t||et(this.state)||(clearTimeout(this.#r),this.#n.reset(),this.#w("reconnecting"),this.#c())}#y(){et(this.state)||
(this.#x(),this.#w("offline"),this.#E(ho))}#v(){this.#t?this.#b():this.#S()}#g(){clearTimeout(this.#a),clearTimeout(this.#o),this.#o=setTimeout(()=>this.#b(),this.#h*
1e3)}#b(){this.send({type:"ping"})&&(clearTimeout(this.#a),this.#a=setTimeout(()=>this.#l(1006),ao*1e3))}#x(){for(let t of[this.#r,this.#o,this.#a])clearTimeout(
t);this.#s.clear(),this.#i&&(this.#i=[]),this.#t&&(this.#t.onopen=this.#t.onmessage=this.#t.onclose=null,this.#t.close(),this.#t=null)}#w(t){if(this.state=t,!this.
isOpen)for(let e of this.#e.values())e.lose(t);this.dispatchEvent(new Event("state"))}};var uo=/^\/rooms\/([^/]+)(?:\/([1-9]\d*))?\/?$/,Tt={"/":"rooms","/inbox":"inbox","/threads":"threads","/drafts":"drafts","/scheduled":"scheduled","/saved":"save\
d","/accounts":"accounts","/audit":"audit","/abandoned":"abandoned"},M={view:"rooms"};function ut({pathname:s,search:t}){let e=new URLSearchParams(t).get("panel"),
[,i,n]=uo.exec(s)??[];return i?{view:"room",room:mo(i),seq:n?fo(n):null,panel:e}:Tt[s]?{view:Tt[s]}:null}function W({view:s,room:t,seq:e,panel:i}){if(s!=="room")
return Object.keys(Tt).find(r=>Tt[r]===s);let n=e?`/${e}`:"",o=i?`?${new URLSearchParams({panel:i})}`:"";return`/rooms/${encodeURIComponent(t)}${n}${o}`}var ze=s=>s.
panel?{...s,panel:null}:M,Xe=(s,t)=>W(s)===W(t),st=()=>location.assign(`/sign-in?next=${encodeURIComponent(location.pathname)}`),fo=s=>Math.min(Number(s),Number.
MAX_SAFE_INTEGER);function mo(s){try{return decodeURIComponent(s)}catch{return s}}var po=1013,go=new Set(["room_open","too_many_open"]),Lt=class extends EventTarget{#t;#e;#s=new H;#i;#n=!1;isAsked=!1;state;constructor({room:t,socket:e,cursor:i}){
super(),this.room=t,this.#t=e,this.#e=i,this.state=e.isOpen?"catching-up":e.state}get isOver(){return et(this.state)}open(){this.#t.attach(this)}close(){clearTimeout(
this.#i),this.#t.detach(this)}send(t){return this.#n&&this.#t.send({...t,room:this.room})}reopen(){this.#t.detach(this),this.#a("catching-up"),this.#o(this.#s.next())}begin(){
this.isOver||(clearTimeout(this.#i),this.#a("catching-up"),this.isAsked=this.#t.send({type:"open",room:this.room,...this.#e()}))}hear(t){if(t.type==="closed")return this.#r(
t.code,t.reason);if(t.type==="error"&&go.has(t.code))return this.#r(po);t.type==="opened"&&(this.#n=!0),this.dispatchEvent(new CustomEvent("frame",{detail:t})),
t.type==="live"&&(this.#s.reset(),this.#a("live"))}lose(t){clearTimeout(this.#i),this.isOver||this.#a(t)}#r(t,e){let{again:i,state:n,pauseSeconds:o=0}=Ot(t,e);this.#a(
n),i&&this.#o(o+this.#s.next())}#o(t){clearTimeout(this.#i),this.#i=setTimeout(()=>this.#t.attach(this),t*1e3)}#a(t){t!=="live"&&(this.isAsked=this.#n=!1),t!==this.
state&&(this.state=t,this.dispatchEvent(new Event("state")))}};var wo=new Set(["too_many_requests","slow_mode","busy","unavailable","outcome_unknown"]),yo=new Set(["unauthenticated","unreachable","room_not_open"]),Eo=2,At=10,
it=class{#t;#e;#s;#i=!1;#n=null;#r;constructor({room:t,outbox:e,send:i}){this.#t=t,this.#e=e,this.#s=i}start(){this.#i=!0,this.next()}stop(){this.#i=!1,this.#n=
null,clearTimeout(this.#r),this.#r=void 0}next(){if(!this.#i||this.#n||this.#r)return;let t=this.#e.waiting(this.#t)[0];t&&(this.#n=t.clientId,this.#s(t))}delivered(t){
this.#e.remove(t),this.#o(t),this.next()}refused(t,{code:e,retryAfterSeconds:i=Eo}){let n=t??this.#n;if(this.#o(n),yo.has(e))return this.stop();if(wo.has(e))return this.#a(
i);n&&this.#e.fail(n,e),this.next()}#o(t){this.#n===t&&(this.#n=null)}#a(t){clearTimeout(this.#r),this.#r=setTimeout(()=>{this.#r=void 0,this.next()},t*1e3)}};var _t=JSON.parse(document.getElementById("event-types").textContent),S=({type:s})=>!!_t[s]?.is_message,Qs=({type:s})=>!!_t[s]?.changes_target,Y=s=>Qs(s)?s.target:
S(s)&&s.thread||null,Nt=s=>S(s)&&(!s.thread||!!s.in_room),ft=({type:s})=>_t[s]?.membership??null,Zs=s=>s.type in _t&&!S(s)&&!Qs(s);var ti=150,Qe=60,ei=Symbol("nothing"),Rt=class{#t;#e;#s=null;#i=new Map;#n=0;#r;constructor({room:t,timeline:e,changed:i}){this.#t=t,this.#e=e,this.#r=i}get shown(){
return this.#s??this.#e}get isAtNewest(){return this.#s===null}get hasOlder(){let{first:t}=this.shown;return t!==null&&t>this.#e.floor}loadOlder(){return this.#u(
"older",()=>this.hasOlder&&this.#o())}loadNewer(){return this.#u("newer",()=>this.#s&&this.#a())}async goTo(t,{exactly:e=!0}={}){this.#n+=1;let i=this.#n;if(!this.
shown.holds(t)){let n=this.#e.holds(t)?null:await this.#h(t);if(i!==this.#n)return null;if(n===ei||e&&n&&!n.entry(t))return!1;this.#s=n,this.settle()}return this.#r(),
!e||!!this.shown.entry(t)}toNewest(){this.#n+=1,this.#s&&(this.#s=null,this.#r())}settle(){this.#s&&this.#e.joins(this.#s)&&(this.#s=null)}change(t){this.#s?.change(
t)}reset(){this.#n+=1,this.#s=null}async#o(){let{shown:t}=this,{first:e}=t,i=await this.#c(`before=${e}&limit=${ti}`);!i||t.first!==e||(t.prepend(i,{from:i[0]?.
seq??this.#e.floor}),this.#r())}async#a(){let t=this.#s,e=await this.#c(`after=${t.last}&limit=${ti}`);!e||t!==this.#s||(t.append(e),this.settle(),this.#r())}async#h(t){
let e=await this.#c(`before=${t+Qe}&limit=${2*Qe}`),n=e?.length&&e[0].seq<=t&&e.at(-1).seq>=t?e:await this.#c(`before=${t+1}&limit=${Qe}`);return n?.length?this.#e.
pieceOf(n):ei}async#c(t){let{epoch:e}=this.#e,{items:i,epoch:n}=await u.get(`/rooms/${this.#t}/events?${t}`),o=this.#e.epoch;return o===(e??o)&&n===(o??n)?i:null}#u(t,e){
return this.#i.has(t)||this.#i.set(t,Promise.resolve(e()).finally(()=>this.#i.delete(t))),this.#i.get(t)}};var Ct=class{#t=null;note({clientId:t,text:e}){this.#t={clientId:t,text:e,at:Date.now()}}async takeBack(t){let e=this.#t;return!e||Date.now()-e.at>1e4?null:(this.#t=
null,t.state!=="live"&&!Ze(t,e)?t.discard(e.clientId):await t.delete(await xo(t,e)),e.text)}},Ze=({timeline:s},{clientId:t})=>s.entries.findLast(e=>e.seq&&e.clientId===
t);async function xo(s,t){for(;!Ze(s,t);)await new Promise(e=>s.addEventListener("change",e,{once:!0}));return{seq:Ze(s,t).seq,epoch:s.timeline.epoch}}var So=5,vo={role:({role:s})=>({role:s}),muted:({until:s})=>({muted_until:s}),unmuted:()=>({muted_until:null})},It=class extends EventTarget{#t;#e=new Set;#s=new Map;#i=null;#n=0;#r=null;#o=!1;#a=!1;loaded=!1;failed=!1;constructor({
room:t}){super(),this.#t=t}get list(){return[...this.#s.values()].map(t=>({...t,here:this.#e.has(t.user.id)}))}get count(){return this.#s.size}get hasMore(){return this.#i!==
null}presence({here:t,came:e=[],gone:i=[]}){t&&(this.#e=new Set(t));for(let n of e)this.#e.add(n);for(let n of i)this.#e.delete(n);this.#u()}apply(t){this.#r?.push(
t),this.#c(t),this.#u()}need(){this.#o||(this.#o=!0,this.#a&&this.load())}caughtUp(){this.#a=!0,this.#o&&this.load()}load(){return this.#h(`/rooms/${this.#t}/me\
mbers?limit=200`,new Map)}more(){return this.#i?this.#h(this.#i,this.#s):this.load()}has(t){return this.#s.has(t)}async add(t){for(let{id:e}of t)await u.put(`/r\
ooms/${this.#t}/members/${e}`)}async setRole(t,e){await u.patch(`/rooms/${this.#t}/members/${t}`,{role:e})}async mute(t,e){await u.patch(`/rooms/${this.#t}/memb\
ers/${t}`,e)}async ban(t,e){await u.put(`/rooms/${this.#t}/bans/${t}`,e)}async remove(t,{reason:e=""}={}){let i=e&&`?${new URLSearchParams({reason:e})}`;await u.
delete(`/rooms/${this.#t}/members/${t}${i}`)}async#h(t,e){this.#n+=1;let i=this.#n;this.#r=[];let n=await bo(t,e).catch(()=>null);if(i===this.#n){if(n){this.#s=
n.members,this.#i=n.next;for(let o of this.#r)this.#c(o);this.loaded=!0}this.#r=null,this.failed=!n,this.#u()}}#c(t){let{user:e,member:i=e,role:n="member"}=t,o=this.#s.
get(i.id),r=ft(t);r==="begins"&&this.#s.set(i.id,{...o,user:i,role:n}),r==="ends"&&this.#s.delete(i.id),r==="changes"&&o&&this.#s.set(i.id,{...o,...vo[t.type]?.(
t)})}#u(){this.dispatchEvent(new Event("change"))}};async function bo(s,t){let e=new Map(t),i=s;for(let n=0;i&&n<So;n+=1){let o=await u.page(i);for(let r of o.items)
e.set(r.user.id,r);i=o.next}return{members:e,next:i}}function ts(){let s=crypto.getRandomValues(new Uint8Array(16));return Array.from(s,t=>t.toString(16).padStart(2,"0")).join("")}var Dt=class extends EventTarget{#t;#e;#s=new Map;constructor({userId:t,storage:e=localStorage}){super(),this.#t=`parley:outbox:${t}:`,this.#e=e;for(let i of Object.
keys(e))this.#o(i,e.getItem(i));addEventListener("storage",({key:i,newValue:n})=>this.#r(i,n))}get all(){return[...this.#s.values()].sort((t,e)=>t.at.localeCompare(
e.at))}of(t){return this.all.filter(e=>e.room===t)}waiting(t){return this.of(t).filter(e=>!e.failure)}edits(t){return new Map(this.of(t).flatMap(e=>e.target?[[e.
target,e]]:[]))}add(t,e,i={}){let n={clientId:ts(),room:t,text:e,at:this.#i(),...i};return this.#n(n),n}remove(t){this.#s.delete(t)&&(this.#e.removeItem(this.#t+
t),this.#a())}fail(t,e){let i=this.#s.get(t);i&&this.#n({...i,failure:e})}allowMany(t){let{failure:e,...i}=this.#s.get(t)??{};i.clientId&&this.#n({...i,mentionMany:!0})}retry(t){
let{failure:e,...i}=this.#s.get(t);if(e!=="client_id_reused")return this.#n(i);this.remove(t),this.#n({...i,clientId:ts()})}clear(){for(let{clientId:t}of this.all)
this.remove(t)}#i(){let t=this.all.at(-1)?.at,e=new Date().toISOString();return t&&e<=t?new Date(Date.parse(t)+1).toISOString():e}#n(t){this.#s.set(t.clientId,t);
try{this.#e.setItem(this.#t+t.clientId,JSON.stringify(t))}catch{}this.#a()}#r(t,e){t?.startsWith(this.#t)&&(e===null?this.#s.delete(t.slice(this.#t.length)):this.#o(
t,e),this.#a())}#o(t,e){if(!t.startsWith(this.#t))return;let i=JSON.parse(e);this.#s.set(i.clientId,i)}#a(){this.dispatchEvent(new Event("change"))}};function Mt({
thread:s,inRoom:t,quote:e,epoch:i}){return!s&&!e?{}:{thread:s,in_room:s&&!!t,quote:e,epoch:i}}var ot=s=>!!s&&new Date(s)>new Date,nt=class{#t;#e;constructor(t){this.#t=t}await(t){clearTimeout(this.#e);let e=t.map(n=>new Date(n??0)-Date.now()).filter(n=>n>
0),i=Math.min(...e);i<2147483647&&(this.#e=setTimeout(this.#t,i))}};var Oo=({role:s,archived:t})=>["owner","moderator"].includes(s)&&!t,Pt=s=>Oo(s)&&s.kind!=="direct",rt=({role:s})=>["owner","moderator"].includes(s),ko=({role:s})=>s===
"owner";function at({seq:s,user:t,deleted:e},{me:i,room:n}){return!!s&&t.id===i.id&&!e&&!J(n)}function es({seq:s,deleted:t},{room:e}){return!!s&&!t&&[null,"mode\
rators"].includes(J(e))}var ss=(s,{room:t})=>es(s,{room:t})&&!!t.role,si=(s,{me:t,room:e})=>ss(s,{room:e})&&(s.user.id===t.id||rt(e)),is=({seq:s,deleted:t},{room:e})=>!!s&&
!t&&!!e.role&&!J(e),ns=({seq:s,deleted:t},{room:e})=>!!s&&!t&&!J(e);function ii(s,{me:t,room:e}){let i=s.user.id===t.id;return!!s.seq&&!s.deleted&&(i||rt(e))}var ni=(s,t)=>!!s.
editedAt&&!s.deleted&&t.keepsEdits&&!t.isBlocked(s);function Oc(s,{me:t,room:e}){return rt(e)&&s.user.id!==t.id&&(ko(e)||s.role==="member")}function oi({seq:s,user:t,
deleted:e},{me:i,room:n}){return!!s&&t.id!==i.id&&!e&&n.kind!=="direct"&&!!n.role}var To=50,os=({shows_readers:s,member_count:t})=>s===!0&&t<=To,$t=({seq:s,deleted:t},e)=>!!s&&
!t&&os(e);function J({archived:s,muted_until:t,writers:e,role:i}){return s?"archived":ot(t)?"muted":e==="moderators"&&i==="member"?"moderators":null}var ai=["mentions","quote","reactions","pinned","poll"],Lo=["thread","replies","solved"];function qt(s){let{type:t,seq:e,at:i,user:n,text:o,edited_at:r,deleted:h=!1,client_id:c}=s,d=[...ai,...Lo].filter(f=>f in s).map(f=>[f,s[f]]);return{type:t,seq:e,
at:i,user:n,text:o,editedAt:r,deleted:h,clientId:c,...Object.fromEntries(d)}}var Ao={edited:(s,{text:t,at:e,mentions:i})=>({...s,text:t,editedAt:e,mentions:i}),
deleted:s=>({..._o(s),text:"",deleted:!0}),voted:(s,t)=>s.poll?{...s,poll:No(s.poll,t)}:s,poll_ended:(s,{user:t,at:e})=>s.poll?{...s,poll:{...s.poll,ended:{by:t.
id,at:e}}}:s,pinned:(s,{user:t,at:e})=>({...s,pinned:{by:t.id,at:e}}),unpinned:({pinned:s,...t})=>t,reacted:(s,t)=>({...s,reactions:Co(s.reactions??[],t)}),unreacted:(s,t)=>({
...s,reactions:Io(s.reactions??[],t)})},Bt={message:Ro,solved:(s,{user:t,at:e})=>({...s,solved:{by:t.id,at:e}}),unsolved:({solved:s,...t})=>t};function mt(s,t){
return t.type in Bt?Bt[t.type](s,t):s.deleted?s:Ao[t.type](s,t)}function hi(s,t){return t.type==="deleted"?[...s.filter(({type:e})=>e in Bt),t]:[...s.filter(e=>ri(
e)!==ri(t)),t]}function ri({type:s,emoji:t,user:e,seq:i,votes:n}){return s in Bt?`thread ${i}`:s==="edited"?"text":s==="poll_ended"?"end":s==="voted"?n?"votes":
`vote ${e.id}`:s.endsWith("pinned")?"pin":`${t} ${e.id}`}function _o(s){let{...t}=s;for(let e of ai)delete t[e];return t}function No(s,{user:{id:t},choices:e,votes:i,
voter_count:n}){if(i)return{...s,voter_count:n,options:s.options.map((h,c)=>({...h,votes:i[c]}))};if(!e)return s;let o=s.options.some(({voters:h})=>h.includes(t)),
r=s.options.map((h,c)=>{let d=h.voters.filter(p=>p!==t),f=e.includes(c)?[...d,t]:d;return{...h,voters:f,votes:f.length}});return{...s,options:r,voter_count:s.voter_count+
!!e.length-o}}function Ro(s,{seq:t,at:e,user:{id:i}}){let{count:n=0,last_seq:o=0,people:r=[]}=s.replies??{};if(t<=o)return s;let h=r.filter(c=>c!==i);return{...s,
replies:{count:n+1,last_seq:t,last_at:e,people:[i,...h].slice(0,5)}}}function Co(s,{emoji:t,user:{id:e}}){return!t||s.some(i=>i.emoji===t&&i.users.includes(e))?
s:s.some(i=>i.emoji===t)?s.map(i=>i.emoji===t?{emoji:t,users:[...i.users,e]}:i):[...s,{emoji:t,users:[e]}]}function Io(s,{emoji:t,user:{id:e}}){let i=({users:n,
...o})=>({...o,users:n.filter(r=>r!==e)});return s.map(n=>n.emoji===t?i(n):n).filter(({users:n})=>n.length)}var jt=class{#t;#e;#s=new Map;constructor({room:t,changed:e}){this.#t=t,this.#e=e}get(t){return this.#s.has(t)||this.#i(t),this.#s.get(t)}async find(t){return this.#s.
get(t)||await this.#i(t),this.#s.get(t)}change(t){let e=this.#s.get(Y(t));e&&this.#s.set(e.seq,mt(e,t))}clear(){this.#s.clear()}async#i(t){this.#s.set(t,void 0);
try{let{items:e}=await u.get(`/rooms/${this.#t}/events?after=${t-1}&limit=1`),[i]=e;this.#s.set(t,i?.seq===t&&S(i)?qt(i):null),this.#e()}catch{this.#s.delete(t)}}};var Ft=class extends EventTarget{#t;#e=null;#s=null;constructor({room:t}){super(),this.#t=t}of(t){return[...this.#e??[]].flatMap(([e,i])=>i>=t?e:[])}async load(){
let t=this.#s=new Map;try{let{items:e}=await u.get(`/rooms/${this.#t}/readers`);t===this.#s&&(this.#e=new Map([...e.map(({user:i,seq:n})=>[i.id,n]),...t]))}catch(e){
throw t===this.#s&&(this.#e=null),e}finally{this.#i()}}hear({items:t,whole:e}){e&&(this.#s=null,this.#e=new Map);for(let{user:i,seq:n}of t)this.#s?.set(i,n),this.#e?.
set(i,n);this.#i()}#i(){this.dispatchEvent(new Event("change"))}};var Ht=class s{#t;#e;first;last;constructor({first:t=null,last:e=null,entries:i=[],changes:n=new Map}={}){Object.assign(this,{first:t,last:e}),this.#t=i,this.#e=
n}get entries(){return this.#t}entry(t){let e=this.#t[N(this.#t,t)];return e?.seq===t?e:void 0}holds(t){return this.first!==null&&t>=this.first&&t<=this.last}pieceOf(t){
let e=new s({first:t[0].seq,last:t[0].seq-1,changes:this.#e});return e.append(t),e}append(t){for(let e of t)e.seq>this.last&&this.take(e)}prepend(t,{from:e,before:i=this.
first}){let n=t.filter(o=>o.seq<i&&this.shows(o)).map(o=>this.#s(o));this.#t.unshift(...n),this.first=e}begin(t){this.#t.unshift(t),this.first=t.seq}shows(t){return Nt(
t)||Zs(t)}joins(t){if(this.first===null||t.last+1<this.first)return!1;let e=t.entries.filter(({seq:i})=>i<this.first);return this.#t.unshift(...e),this.first=Math.
min(this.first,t.first),!0}take(t){this.first??=t.seq,this.last=t.seq,Y(t)&&this.change(t),this.shows(t)&&this.#t.push(this.#s(t))}change(t){let e=Y(t);this.#e.
set(e,hi(this.#e.get(e)??[],t));let i=N(this.#t,e),n=this.#t[i];n?.seq===e&&(this.#t[i]=mt(n,t))}clear(){this.#t=[],this.#e.clear(),this.first=this.last=null}dropBefore(t){
this.#t.splice(0,N(this.#t,t)),this.first=t;for(let[e,i]of this.#e)i.at(-1).seq<t&&this.#e.delete(e)}#s(t){let e=S(t)?qt(t):t;return(this.#e.get(e.seq)??[]).reduce(
mt,e)}};function N(s,t){let e=0,i=s.length;for(;e<i;){let n=e+i>>1;s[n].seq<t?e=n+1:i=n}return e}var rs=2e4,pt=class s extends Ht{floor=1;epoch=null;static from({epoch:t,first:e,cursor:i,entries:n}){let o=new s({first:e,last:i,entries:n});return o.epoch=t,o}get cursor(){
return this.last}get position(){return this.cursor===null?null:{after:this.cursor,epoch:this.epoch}}apply(t){if(this.cursor!==null){if(t.seq<=this.cursor)return"\
repeat";if(t.seq>this.cursor+1)return"hole"}return this.take(t),"applied"}startAt(t){this.cursor===null&&(this.last=t,this.first=t+1)}reset(){this.clear(),this.
epoch=null}trim(){if(this.entries.length<=rs)return;let t=this.entries.filter(S);t.length>rs&&this.dropBefore(t.at(-rs/2).seq)}};var Wt=class extends EventTarget{#t=new Map;#e=0;get users(){return[...this.#t.values()].map(({user:t})=>t)}heard(t){clearTimeout(this.#t.get(t.id)?.timer);let e=setTimeout(
()=>this.stopped(t.id),5*1e3);this.#t.set(t.id,{user:t,timer:e}),this.#s()}stopped(t){clearTimeout(this.#t.get(t)?.timer),this.#t.delete(t)&&this.#s()}shouldSay(t=Date.
now()){return t-this.#e<2*1e3?!1:(this.#e=t,!0)}said(){this.#e=0}clear(){for(let{timer:t}of this.#t.values())clearTimeout(t);this.#t.clear(),this.#s()}#s(){this.
dispatchEvent(new Event("change"))}};var Ut=class{#t;#e=null;#s;#i=0;#n=[];#r=!1;constructor({readSeq:t,hasUnread:e,tell:i}){this.#t=i,this.#s=t,this.seen=t,this.newAfter=e?t:null}saw(t){return t<=
this.seen||this.#n.some(({from:e,to:i})=>t>=e&&t<=i)}get hasGap(){return this.#n.length>0}get told(){return this.#s}see({from:t,to:e}){if(!this.#r){if(this.seen===
null)return this.seeAll(e);e<=this.seen||(this.#n=Do([...this.#n,{from:t,to:e}]),this.#n[0].from<=this.seen+1&&this.#o(this.#n.shift().to))}}seeAll(t){this.#r=!1,
!(t<=(this.seen??-1))&&(this.#n=this.#n.filter(e=>e.to>t),this.#o(t))}tellNow(){clearTimeout(this.#e),this.#e=null,this.seen>this.#s&&this.#t(this.seen)&&(this.#s=
this.seen,this.#i=Math.max(this.#i,ci())+2)}away(){this.newAfter=this.#n.at(-1)?.to??this.seen}goBack(t){clearTimeout(this.#e),this.#e=null,this.#r=!0,this.#n=[],
this.seen=this.#s=this.newAfter=t}back({count:t}){t||(this.newAfter=null)}readElsewhere(t){this.#s=Math.max(this.#s,t),this.seen!==null&&this.seeAll(t),this.newAfter!==
null&&(this.newAfter=Math.max(this.newAfter,t))}answered(){this.newAfter=null}restart(){this.seen=null,this.#s=0,this.newAfter=null,this.#n=[]}#o(t){this.seen=t;
let e=Math.max(.1,this.#i-8-ci());this.#e??=setTimeout(()=>this.tellNow(),e*1e3)}},ci=()=>performance.now()/1e3;function Do(s){let t=[];for(let e of s.sort((i,n)=>i.
from-n.from)){let i=t.at(-1);i&&e.from<=i.to+1?i.to=Math.max(i.to,e.to):t.push({...e})}return t}var Kt=class{#t;#e;#s;#i;#n;constructor({room:t,me:e,timeline:i,history:n,tell:o}){this.#t=t,this.#e=e,this.#s=i,this.#i=n,this.#n=o,this.reading=this.#o(t)}get count(){
let{seen:t}=this.reading;return t===null||this.#s.first<=t+1?this.#a(t??this.#s.cursor):Math.max(this.#t.unread,this.#a(t))}below(t){return this.#s.first>t+1?this.
count:this.#a(t,e=>!this.reading.saw(e.seq))}get first(){let{newAfter:t}=this.reading,{shown:e}=this.#i;return t===null||e.first>t+1?null:e.entries.slice(N(e.entries,
t+1)).find(n=>this.#h(n))?.seq??null}get stoppedElsewhere(){let{newAfter:t,hasGap:e}=this.reading;return e?!0:t!==null&&this.#s.first>t+1&&this.#i.hasOlder&&this.#i.
isAtNewest}get forList(){return{read_seq:this.reading.seen??0,unread:this.count}}begin(t){this.reading.goBack(t-1),this.#n({seq:t-1,back:!0})}take(t){let e=this.#t;
if(this.#t=t,e.isKept&&!t.isKept)this.reading.readElsewhere(li(t));else if(t.toldReadSeq!==e.toldReadSeq)return this.#r(t.toldReadSeq,e.toldReadSeq);return e.isKept===
!0}#r(t,e){let{seen:i,told:n}=this.reading;if(i===null)return!1;if(t<e&&t!==n)this.reading.goBack(t);else if(t>i)this.reading.readElsewhere(t);else return!1;return!0}#o(t){
let e=i=>this.#n({seq:i});return new Ut({readSeq:li(t),hasUnread:t.unread>0||t.isKept===!0,tell:e})}#a(t,e=()=>!0){let i=0,{entries:n}=this.#s;for(let o=n.length-
1;o>=0&&n[o].seq>t;o-=1)this.#h(n[o])&&e(n[o])&&(i+=1);return i}#h(t){return S(t)&&t.user.id!==this.#e.id&&!t.deleted}},li=({read_seq:s,unread:t,head:e,isKept:i})=>Math.
max(s??0,t>0||i?0:e??0);var Mo=12,Po=new Set(["pinned","unpinned","deleted"]),Vt=class extends EventTarget{#t;#e;#s;#i;#n;#r;#o;#a=new Set;#h;#c;#u;#f=!1;#p=new Ct;#d;#l;#m=new AbortController;constructor({
room:t,me:e,rooms:i,outbox:n,store:o,socket:r,directory:h,blocks:c,saved:d,votes:f,keepsEdits:p}){super(),Object.assign(this,{id:t.id,me:e,room:t,keepsEdits:p}),
this.#t=i,this.#e=n,this.#s=o,this.#i=h,this.#n=c,this.#r=d,this.#o=f;let v=o.read(t.id);this.timeline=v?pt.from(v):new pt,this.history=new Rt({room:t.id,timeline:this.
timeline,changed:()=>this.#k()}),this.typing=new Wt,this.members=new It({room:t.id}),this.readers=new Ft({room:t.id});let k=L=>this.#h.send({type:"read",...L});
this.unread=new Kt({room:t,me:e,timeline:this.timeline,history:this.history,tell:k}),this.#l=new jt({room:t.id,changed:()=>this.#k()}),this.#c=new it({room:t.id,
outbox:n,send:L=>this.#T(L)}),this.#h=new Lt({room:t.id,socket:r,cursor:()=>this.timeline.position})}get state(){return this.#h.state}isSaved({seq:t}){return!!this.#r.
of(this.id,t)}get isOver(){return this.#h.isOver}get unsent(){return this.#e.of(this.id).filter(({target:t,thread:e,inRoom:i})=>!t&&(!e||i))}unsentIn(t){return this.#e.
of(this.id).filter(({target:e,thread:i})=>!e&&i===t)}get unsentEdits(){return this.#e.edits(this.id)}get reading(){return this.unread.reading}personOf=t=>this.#i.
of(t);isBlocked=({seq:t,user:e})=>this.#n.has(e.id)&&!this.#a.has(t);reveal(t){this.#a.add(t),this.#k()}open(){let{signal:t}=this.#m;this.#e.addEventListener("c\
hange",()=>this.#_(),{signal:t}),this.#t.addEventListener("change",()=>this.#O(),{signal:t});for(let e of[this.#i,this.#n,this.#o])e.addEventListener("change",()=>this.#k(),
{signal:t});this.#h.addEventListener("frame",({detail:e})=>this.#y(e),{signal:t}),this.#h.addEventListener("state",()=>this.#A(),{signal:t}),this.#h.open()}close(){
this.keep(),this.#m.abort(),clearTimeout(this.#d),this.#h.close(),this.#c.stop(),this.typing.clear(),this.noteRead()}noteRead(){this.#f&&this.#t.note(this.id,{...this.
unread.forList,isMarkedUnread:!1})}keep(){this.isOver||(this.reading.tellNow(),this.#s.write(this.id,this.timeline))}send(t,{thread:e,quote:i,inRoom:n=!1}={}){this.
reading.answered(),this.typing.said();let{epoch:o}=this.timeline,r=e||i?{thread:e,quote:i,inRoom:n,epoch:o}:{},h=this.#e.add(this.id,t,r);return e||this.#p.note(
h),this.#c.next(),h}takeBack(){return this.#p.takeBack(this)}sendToMany(t){this.#e.allowMany(t),this.#c.next()}quoted(t){return this.timeline.entry(t)??this.history.
shown.entry(t)??this.#l.get(t)}findQuoted(t){return this.#l.find(t)}retry(t){this.#e.retry(t),this.#c.next()}discard(t){this.#e.remove(t)}sayTyping(){this.state===
"live"&&this.typing.shouldSay()&&this.#h.send({type:"typing"})}edit({seq:t,epoch:e},i){this.#e.add(this.id,i,{target:t,epoch:e}),this.#c.next()}delete({seq:t,epoch:e,
reason:i=""}){let n=i?`?${new URLSearchParams({reason:i})}`:"";return u.delete(`/rooms/${this.id}/messages/${t}${n}`,{"Parley-Epoch":e})}react(t,e){return u.put(
this.#E(t,e))}unreact(t,e){return u.delete(this.#E(t,e))}ask(t){return this.reading.answered(),u.post(`/rooms/${this.id}/polls`,t)}chosenIn=t=>this.#o.of(this.id,
t);vote(t,e){return this.#o.choose({room:this.id,seq:t,epoch:this.timeline.epoch},e)}endPoll(t){return u.put(`/rooms/${this.id}/polls/${t}/end?${new URLSearchParams(
{epoch:this.timeline.epoch})}`)}pin(t){return u.put(this.#S(t,"pin"))}unpin(t){return u.delete(this.#S(t,"pin"))}#E=(t,e)=>this.#S(t,`reactions/${encodeURIComponent(
e)}`);#S(t,e){return`/rooms/${this.id}/messages/${t}/${e}?${new URLSearchParams({epoch:this.timeline.epoch})}`}get lastOwn(){let t=Date.now()-Mo*36e5,e=this.timeline.
entries.findLast(i=>S(i)&&at(i,this));return e&&Date.parse(e.at)>=t?e:void 0}markUnread(t){this.unread.begin(t),this.#t.note(this.id,{...this.unread.forList,isMarkedUnread:!0}),
this.#k()}#y(t){if(t.seq!==void 0)return this.#g(t);this.#v[t.type]?.(t)}#v={opened:({epoch:t,floor:e})=>{this.#u=t,this.timeline.epoch??=t,this.timeline.floor=
e??1},resync:({reason:t})=>this.#x(t),live:({head:t})=>this.#w(t),readers:t=>this.readers.hear(t),presence:t=>this.members.presence(t),typing:({user:t})=>t.id!==
this.me.id&&this.typing.heard(t),ack:({client_id:t})=>this.#c.delivered(t),error:({client_id:t,code:e,count:i,retry_after:n,most:o})=>{this.#c.refused(t,{code:e,
retryAfterSeconds:n}),e==="many_mentioned"&&i<=o&&this.dispatchEvent(new CustomEvent("many",{detail:{clientId:t,count:i}}))}};#g(t){let e=this.timeline.apply(t);
if(e==="hole")return this.#h.reopen();if(e!=="repeat"){for(let i of[t.user,t.member])i&&this.#i.note(i);Y(t)&&(this.history.change(t),this.#l.change(t)),Po.has(
t.type)&&this.dispatchEvent(new Event("pins")),S(t)&&this.typing.stopped(t.user.id),Nt(t)&&t.user.id===this.me.id&&this.state==="live"&&this.reading.seeAll(t.seq),
t.user?.id===this.me.id&&t.client_id&&this.#c.delivered(t.client_id),this.state==="live"&&this.#b(t),this.dispatchEvent(new CustomEvent("event",{detail:t})),this.#k()}}#b(t){
ft(t)&&(this.members.apply(t),ft(t)==="ends"&&this.typing.stopped((t.member??t.user).id))}#x(t){this.timeline.reset(),this.history.reset(),this.#l.clear(),this.
timeline.epoch=this.#u,this.reading.restart(),this.#s.forget(this.id),this.dispatchEvent(new CustomEvent("resync",{detail:{reason:t}})),this.#k()}#w(t){this.timeline.
startAt(t),this.history.settle(),this.#L(),this.keep(),this.members.caughtUp(),os(this.room)&&this.readers.load().catch(()=>{})}#L(){for(let{clientId:t,epoch:e,
text:i}of this.unsentEdits.values())e!==this.timeline.epoch&&(this.#e.remove(t),this.dispatchEvent(new CustomEvent("lost-edit",{detail:{text:i}})))}#A(){this.state===
"live"?(this.#c.start(),this.reading.tellNow()):(this.#c.stop(),this.typing.clear(),this.#f&&this.reading.away()),this.#f=this.state==="live",this.dispatchEvent(
new Event("state")),this.#k()}#_(){clearTimeout(this.#d),this.#d=setTimeout(()=>this.#c.next(),At*1e3),this.#k()}#O(){let t=this.room;if(this.room=this.#t.find(
this.id)??(t.role?{...t,role:null}:t),this.room===t)return;let e=this.unread.take(this.room);this.dispatchEvent(new Event("room")),e&&this.#k()}#T(t){let{clientId:e,
text:i,target:n,epoch:o,mentionMany:r}=t,h=n?{type:"edit",target:n,epoch:o}:{type:"send",...Mt(t)};this.#h.send({...h,client_id:e,text:i,mention_many:r})}#k(){this.
dispatchEvent(new Event("change"))}};var $o=document.documentElement.dataset.language,b=navigator.language.startsWith($o)?navigator.language:document.documentElement.lang,Bo=new Intl.PluralRules(b),
ui=new Intl.NumberFormat(b),qo=new Intl.ListFormat(b,{type:"conjunction"}),jo=new Intl.DateTimeFormat(b,{hour:"numeric",minute:"2-digit"}),fi=new Intl.DateTimeFormat(
b,{month:"short",day:"numeric"}),Fo=new Intl.DateTimeFormat(b,{dateStyle:"short"}),Ho=new Intl.DateTimeFormat(b,{dateStyle:"medium"}),Wo=new Intl.DateTimeFormat(
b,{dateStyle:"full",timeStyle:"short"}),Uo=new Intl.DateTimeFormat(b,{weekday:"long",month:"long",day:"numeric"}),Ko=new Intl.DateTimeFormat(b,{dateStyle:"long"}),
Vo=new Intl.DateTimeFormat(b,{year:"numeric",month:"long"}),mi=new Intl.RelativeTimeFormat(b,{numeric:"auto"}),as={};async function pi(){as=await(await fetch(document.
getElementById("words").href)).json()}function l(s,t={}){return(as[s]??s).replace(/\{(\w+)\}/g,(i,n)=>t[n]??"")}function E(s,t,e={}){return l(`${s}_${Bo.select(
t)}`,{count:ui.format(t),...e})}function x(s){s.code||reportError(s);let t=`error.${s.code}`;return t in as?l(t):l("error.unknown")}function D(s){let t=s.length>
3?[...s.slice(0,2),E("people.others",s.length-2)]:s;return qo.format(t)}var C=s=>ui.format(s),ht=(s,{hasMore:t})=>t?l("more_than",{count:C(s)}):C(s),z=s=>jo.format(
s),U=s=>Wo.format(s);function rl(s,t){let e={weekday:"short",month:"short",day:"numeric",hour:"numeric",minute:"2-digit",timeZone:t};return new Intl.DateTimeFormat(
b,e).format(s)}function hs(s,t=new Date){let e=cs(t,s),i=Math.abs(e)<=1?mi.format(e,"day"):Go(s,t).format(s);return l("date.at",{date:i,time:z(s)})}var al=s=>wi(
hs(s)),hl=s=>Vo.format(s);function cl(s,t=new Date){try{let e=new Intl.DateTimeFormat(b,{weekday:"short",hour:"numeric",minute:"2-digit",timeZone:s});return l("\
person.time",{time:e.format(t),place:s.split("/").at(-1).replaceAll("_"," ")})}catch{return""}}function gi(s,t=new Date){let e=cs(t,s);return e===0||e===-1?wi(mi.
format(e,"day")):(s.getFullYear()===t.getFullYear()?Uo:Ko).format(s)}function Gt(s,t=new Date){return cs(t,s)===0?z(s):(s.getFullYear()===t.getFullYear()?fi:Fo).
format(s)}var Go=(s,t)=>s.getFullYear()===t.getFullYear()?fi:Ho,cs=(s,t)=>Math.round((di(t)-di(s))/864e5),di=s=>new Date(s.getFullYear(),s.getMonth(),s.getDate()),
wi=s=>s.charAt(0).toLocaleUpperCase(b)+s.slice(1);var ls="parley:lines:",yi="parley:sizes:",ds={rooms:"parley:rooms:",sections:"parley:sections:",people:"parley:people:",blocks:"parley:blocks:",emoji:"parley:te\
am-emoji:"},fs="parley:me",Yo="parley:recent-emoji",Jt="parley:last-room",wt=!1,Yt=class{#t;#e;#s;constructor({me:t}){this.#t=`${ls}${t.id}:`,this.#e=yi+t.id,this.#s=
t.id,ms()?.id!==t.id&&us(),ps(t)}read(t){let e=localStorage.getItem(this.#t+t);return e&&JSON.parse(e)}write(t,e){if(e.cursor===null||wt)return;let i=Jo(e),n=this.#n();
delete n[t],n[t]=i.length,this.#r(n),gt(this.#e,JSON.stringify(n)),gt(this.#t+t,i)}recall(t){return JSON.parse(localStorage.getItem(ds[t]+this.#s))}keep(t,e){wt||
gt(ds[t]+this.#s,JSON.stringify(e))}keepRooms(t){this.keep("rooms",t.length>500?null:t)}keepPeople(t){this.keep("people",t.slice(-300))}forget(t){if(wt)return;let e=this.#n();
this.#i(t,e),gt(this.#e,JSON.stringify(e))}#i(t,e){localStorage.removeItem(this.#t+t),delete e[t]}#n(){let t=localStorage.getItem(this.#e);return t===null&&us([
ls]),t===null?{}:JSON.parse(t)}#r(t){let e=Object.values(t).reduce((i,n)=>i+n,0);for(let[i,n]of Object.entries(t)){if(e<=15e5)return;this.#i(i,t),e-=n}}},ms=()=>JSON.
parse(localStorage.getItem(fs)),ps=s=>wt||gt(fs,JSON.stringify(s));function X(){wt=!0,us()}function us(s=[ls,yi,...Object.values(ds),fs,Jt,Yo]){for(let t of Object.
keys(localStorage))s.some(e=>t.startsWith(e))&&localStorage.removeItem(t)}function Jo({epoch:s,cursor:t,first:e,entries:i}){let n=i.slice(-60),o=JSON.stringify(
n);for(;o.length>5e4;)n=n.slice(Math.ceil(n.length/4)),o=JSON.stringify(n);let r=n.length===i.length?e:n[0]?.seq??t+1;return JSON.stringify({epoch:s,first:r,cursor:t,
entries:n})}function gt(s,t){try{localStorage.setItem(s,t)}catch{localStorage.removeItem(s)}}var ct=s=>s.isComposing||s.keyCode===229,Q=matchMedia("(hover: hover)"),zt=s=>zo(s)&&Q.matches,zo=s=>s.key==="Enter"&&!s.shiftKey&&!ct(s),lt=s=>s.value.toWellFormed().
replaceAll("\0","").trim();function Ei(s,t,{from:e=s.selectionStart,to:i=s.selectionEnd}={}){s.focus({preventScroll:!0}),s.setSelectionRange(e,i),!document.execCommand(
"insertText",!1,t)&&(s.setRangeText(t,e,i,"end"),s.dispatchEvent(new InputEvent("input",{bubbles:!0})))}var Xo=CSS.supports("field-sizing","content");function yt(s){
Xo||(s.style.blockSize="auto",s.style.blockSize=`${s.scrollHeight}px`)}var Qo=new Set(["accounts","audit","abandoned"]),Xt=class{#t;#e;#s=null;#i=null;#n=!1;#r=!1;#o=null;constructor({me:t,...e}){this.#t=t,this.#e=e;let{rooms:i,router:n,
socket:o,conversationView:r}=e;n.addEventListener("change",({detail:h})=>this.#a(h)),i.addEventListener("change",()=>this.#b()),i.addEventListener("told",({detail:h})=>this.#x(
h)),o.addEventListener("state",()=>this.#L(o)),o.addEventListener("frame",({detail:h})=>h.type==="hello"&&this.#w(h)),document.addEventListener("visibilitychang\
e",()=>this.#O()),n.placeHere=()=>this.#s&&r.place,addEventListener("pagehide",()=>this.#A())}get conversation(){return this.#s}async start(){let{rooms:t,router:e,
shell:i}=this.#e;t.loaded||await t.settled,t.loaded||t.addEventListener("loaded",()=>this.#a(),{once:!0});let{address:n}=e;n.view==="room"&&!n.panel?e.go({...n,
panel:i.panelAtFirst},{replace:!0}):this.#a()}#a({again:t=!1}={}){let{address:e}=this.#e.router;return this.#n=!1,e.view==="room"?this.#h({...e,again:t}):e.view in
this.#e.pages?this.#u(e.view,{again:t}):this.#c()}async#h({room:t,seq:e,panel:i,again:n}){let{router:o,rooms:r,shell:h}=this.#e;if(t===this.#s?.id&&!this.#s.isOver)
return h.show("room"),this.#d(i),this.#f(e,{again:n});let c=r.find(t)??await r.fetch(t).catch(d=>this.#y(t,d));!c||t!==o.address.room||(c.id===t?this.#p(c,{seq:e,
panel:i}):o.go({...o.address,room:c.id},{replace:!0}))}#c(){let{rooms:t,router:e,shell:i,stage:n}=this.#e,o=t.mine.find(({id:r})=>r===localStorage.getItem(Jt))??
t.mine[0];if(o&&i.showsRoomsBesides)return e.go({view:"room",room:o.id,panel:i.panelAtFirst},{replace:!0});this.#l(),i.show("rooms"),n.show({title:l("stage.none\
.title"),text:l("stage.none.text"),actions:[]}),this.#O()}#u(t,{again:e}){let{shell:i,sidebar:n,stage:o,pages:r}=this.#e;if(!(this.#i===r[t]&&!e)){if(this.#l(),
Qo.has(t)&&this.#t.role!=="owner")return this.#E();this.#i=r[t],o.clear(),i.show(t),n.showCurrent({view:t}),this.#i.show(),this.#O()}}#f(t,{again:e}){let{router:i,
conversationView:n}=this.#e;t===this.#o&&!(t&&e)||(this.#o=t,t&&(e||!i.place)?n.goTo(t):n.comeBackTo(i.place))}#p(t,{seq:e,panel:i}){let{shell:n,stage:o,conversationView:r}=this.#e;
if(this.#l({to:t.id}),n.show("room"),!t.role)return this.#m(t);o.clear(),localStorage.setItem(Jt,t.id);let h=new Vt({...this.#e,room:t,me:this.#t});this.#s=h,h.
addEventListener("state",()=>this.#g(h.state)),h.addEventListener("room",()=>this.#O()),h.open(),this.#e.sidebar.showCurrent({room:t.id}),this.#d(i),r.show(h),this.#O(),
this.#o=e;let{place:c}=this.#e.router;if(c)r.comeBackTo(c);else if(e)return r.goTo(e);Q.matches&&r.focusComposer()}#d(t){let{slot:e,shell:i}=this.#e;e.show(t,this.#s),
(t==="people"||!t)&&i.notePanel(!!t)}#l({to:t=null}={}){let{rooms:e,store:i,slot:n,sidebar:o,backgroundSender:r}=this.#e,{id:h}=this.#s??{};this.#s?.close(),this.#s=
null,this.#i?.leave?.(),this.#i=null,n.show(null,null),h&&!e.find(h)?.role&&i.forget(h),r.openRoom=t,o.showCurrent({})}#m(t){let{rooms:e}=this.#e,i=()=>e.join(t.
id).then(()=>this.#a(),n=>this.#v(n));this.#e.stage.show({title:t.name,text:t.topic||l("stage.join.text"),actions:[{label:l("browse.join"),act:i,primary:!0}]})}#E(){
let{shell:t,stage:e}=this.#e;t.show("room"),e.show({title:l("error_page.forbidden.title"),text:l("error_page.forbidden.detail"),actions:[this.#S]}),this.#O()}get#S(){
return{label:l("status.rooms.action"),act:()=>this.#e.router.go(M),primary:!0}}#y(t,e){e.code||reportError(e),t===this.#e.router.address.room&&this.#v(e)}#v({status:t,
code:e}){let{shell:i,stage:n}=this.#e,o=t===404?"missing":e==="unreachable"?"offline":"trouble";this.#n=o!=="missing",this.#l(),i.show("room"),n.show({title:l(`\
stage.${o}.title`),text:l(`stage.${o}.text`),actions:[o==="missing"?this.#S:{label:l("again"),act:()=>this.#a(),primary:!0}]})}#g(t){let e=tt[t]?.forgets;e==="r\
oom"&&this.#e.store.forget(this.#s.id),e==="everything"&&X()}#b(){!this.#e.rooms.failed&&this.#n&&this.#a(),this.#O()}#x({id:t}){t===this.#e.router.address.room&&
(!this.#s||zs(this.#s.state))&&this.#a()}#w({user:t}){t.id!==this.#t.id&&(X(),location.reload())}#L({state:t,isOpen:e}){t==="ended"&&this.#_(),e&&(this.#r&&u.get(
"/me").catch(()=>{}),this.#r=!0)}#A(){this.#s?.keep(),this.#s?.noteRead(),this.#e.rooms.keep()}#_(){X(),this.#s||st()}#O(){let t=this.#s?.room.name??this.#i?.title,
e=t?l("title.room",{room:t}):l("app.name"),i=this.#e.sidebar.unreadTotal;document.title=i?l("title.unread",{count:C(i),title:e}):e}};var gs=class{#t=[];#e=0;#s=!1;constructor(){addEventListener("popstate",({state:t})=>this.#s?this.#r(t):this.#a(t))}start(){this.#a(history.state)}get isEmpty(){
return!this.#t.length}open(t){let e={close:t};return this.#t.push(e),this.#e?this.#e-=1:this.#s||this.#o(this.#t.length),e}close(t){let e=this.#t.indexOf(t);e>=
0&&this.#i(e)}closeAll(){this.#i(0)}takeEntry(){let t=this.#e>0;return this.#e=0,this.#s=!1,t}#i(t){let e=this.#t.splice(t);for(let i of e.reverse())i.close();this.#e+=
e.length,this.#e&&setTimeout(()=>this.#n())}#n(){this.#e&&(this.#s=!0,history.go(-this.#e),this.#e=0)}#r(t){this.#s=!1;for(let e=(t?.layers??0)+1;e<=this.#t.length;e+=
1)this.#o(e)}#o(t){history.pushState({...history.state,layers:t},"")}#a(t){let e=t?.layers??0;for(;this.#t.length>e;)this.#t.pop().close();e>this.#t.length&&history.
go(this.#t.length-e)}},I=new gs;var a=(s,t=document)=>t.querySelector(s),g=s=>document.getElementById(s).content.firstElementChild.cloneNode(!0);function xi(s,t){let e=a(".icon use",s),i=`#ico\
n-${t}`;e.getAttribute("href")!==i&&e.setAttribute("href",i)}function m(s,t){s.textContent!==t&&(s.textContent=t)}function P(s,t,e=""){let i=document.createElement(
s);return i.textContent=t,e&&(i.className=e),i}var Si=s=>a(`dialog[data-dialog="${s}"]`)??document.body.appendChild(g(`dialog-${s}`)),vi=new WeakMap;function bi(s,{title:t}={}){t&&(a(".dialog-header h2",s).textContent=
t),s.returnValue="",s.showModal(),Zo(s);let e=I.open(()=>s.close());return vi.set(s,e),new Promise(i=>{let n=()=>{I.close(e),i(s.returnValue)};s.addEventListener(
"close",n,{once:!0})})}function Zo(s){if(a("[autofocus]",s))return;([...Q.matches?s.querySelectorAll("input, select, textarea"):[]].find(i=>!i.disabled&&!i.readOnly&&
i.checkVisibility())??a(".dialog-header h2",s)).focus()}function Oi(s){I.close(vi.get(s))}function ki(){let s=null;document.addEventListener("pointerdown",({target:t})=>s=
t),document.addEventListener("click",({target:t})=>{t.matches("dialog")&&s===t?t.close():t.closest("[data-close]")?.closest("dialog").close()})}var tr=({target:s})=>s.closest("input, textarea, select")!==null,Ti=({target:s})=>s===document.body||s.matches(".message, .timeline-scroll");function Li(s){document.
addEventListener("keydown",t=>{let e=er(t,s);e&&(t.preventDefault(),e())})}function er(s,t){if(!I.isEmpty||s.isComposing)return null;let e=s.ctrlKey||s.metaKey;
return e&&!s.altKey&&s.key.toLowerCase()==="k"?()=>t.open("jump"):e&&!s.altKey&&!s.shiftKey&&s.key.toLowerCase()==="f"&&t.isInRoom()?t.find:s.altKey&&!e?sr(s,t):
e?null:s.key==="?"&&!tr(s)?()=>t.open("keys"):s.key==="PageUp"&&s.target.matches(".composer-text")?t.scrollUp:s.key==="End"&&Ti(s)?t.toNewest:s.key==="Escape"?()=>t.
closePanel()||t.leaveComposer(s)||t.writeOn():(s.key.length===1&&s.key!==" "&&Ti(s)&&t.writeOn(),null)}function sr({key:s,shiftKey:t},{goTo:e}){let i={ArrowUp:-1,
ArrowDown:1}[s];return i&&(()=>e(i,{unread:t}))}var ir=JSON.parse(document.getElementById("late-files").textContent),Qt=new Map,Ai,_i=new Promise(s=>Ai=s);function ws(s){if(!Qt.has(s)){let t=import(ir[s]);t.catch(()=>Qt.delete(s)),Qt.set(s,t)}return Qt.get(s)}var K=()=>ws("later").then(s=>(Ai(s),_i)),$=s=>{_i.then(
s)};var nr=new Intl.Segmenter(void 0,{granularity:"grapheme"}),y=s=>s.display_name||s.name;function Ni(s){let e=y(s).split(/[\s._-]+/u).filter(Boolean).slice(0,2).map(
i=>[...nr.segment(i)][0].segment);return(new RegExp("^\\p{Script=Han}","u").test(e[0])?e[0]:e.join("")).toLocaleUpperCase()}var or=({status:s})=>s&&(!s.until||ot(
s.until))?s:null;function Zt(s){let{emoji:t,text:e}=or(s)??{};return[t,e].filter(Boolean).join(" ")}var Ri=({picture:s},t)=>s?`/api/v1/pictures/${s}?size=${t}`:
null;function Ci(s){let t=0;for(let e of s.id)t=t*31+e.codePointAt(0)>>>0;return t%360}var ys="parley:place",te=class extends EventTarget{#t;placeHere=()=>null;constructor({keepsPanel:t}){super(),this.#t=t,this.#n(),addEventListener("pagehide",()=>sessionStorage.
removeItem(ys)),addEventListener("popstate",()=>this.#r()),document.addEventListener("click",e=>this.#i(e))}get address(){return ut(location)??M}go(t,{replace:e=!1}={}){
let i=this.address,n=this.#s(t,i);if(I.closeAll(),Xe(n,i))return this.#r({again:!0});let o=I.takeEntry();!e&&!o&&this.keepPlace(),e&&!o?history.replaceState(rr(
n,i),"",W(n)):this.#e(n,{takesEntry:o,isBelow:Xe(ze(n),i)}),this.#r()}keepPlace(){let t=this.placeHere();history.replaceState({...history.state,place:t},""),sessionStorage.
setItem(ys,JSON.stringify({path:location.pathname,place:t}))}get place(){return history.state?.place??null}goToRoom(t){this.go({view:"room",room:t})}up(){history.
state?.isBelow?history.back():this.go(ze(this.address),{replace:!0})}#e(t,{takesEntry:e,isBelow:i}){let n={layers:0,isBelow:i};e?history.replaceState(n,"",W(t)):
history.pushState(n,"",W(t))}#s(t,{panel:e}){return t.view!=="room"||t.panel!==void 0?t:{...t,panel:e&&this.#t(e)?e:null}}#i(t){let e=t.target.closest("a[href]"),
i=t.button===0&&!t.metaKey&&!t.ctrlKey&&!t.shiftKey&&!t.altKey;if(!e||!i||e.target||e.hash||e.origin!==location.origin)return;let n=ut(e);if(n){if(t.preventDefault(),
"up"in e.dataset)return this.up();this.go({...n,panel:n.panel??void 0})}}#n(){let{path:t,place:e}=JSON.parse(sessionStorage.getItem(ys))??{};history.state===null&&
t===location.pathname&&history.replaceState({place:e},"")}#r({again:t=!1}={}){this.dispatchEvent(new CustomEvent("change",{detail:{again:t}}))}};function rr(s,{
room:t,seq:e}){return s.room===t&&s.seq===e?history.state:{...history.state,place:null}}var Es=navigator.serviceWorker,Ii="parley-",ar=8;function Di(){Es?.register("/service-worker.js",{updateViaCache:"none"}).catch(()=>{})}function Ml(){Es?.controller?.
postMessage("refresh")}async function Mi(s){let t=await Es?.getRegistration();if(t&&await cr(hr(t)).catch(()=>t.unregister()),!window.caches)return;let e=i=>i.startsWith(
Ii)&&i!==Ii+s;for(let i of(await caches.keys()).filter(e))await caches.delete(i)}async function hr(s){await s.update();let t=s.installing??s.waiting;t&&await new Promise(
e=>{t.onstatechange=()=>["activated","redundant"].includes(t.state)&&e()})}var cr=s=>Promise.race([s,new Promise(t=>setTimeout(t,ar*1e3))]);var lr=["keydown","pointerdown","pointermove","wheel","touchstart"],ee=class{#t;#e=!1;#s;#i=0;constructor({socket:t}){this.#t=t;for(let e of lr)addEventListener(
e,()=>this.#n(),{capture:!0,passive:!0});t.addEventListener("state",()=>t.isOpen&&this.#e&&this.#o()),this.#n()}#n(){!this.#e&&Date.now()-this.#i<1e3||(this.#i=
Date.now(),clearTimeout(this.#s),this.#s=setTimeout(()=>this.#r(!0),5*6e4),this.#r(!1))}#r(t){t!==this.#e&&(this.#e=t,this.#o())}#o(){this.#t.send({type:"activi\
ty",idle:this.#e})}};var se=class{#t;#e;#s=new Map;#i=null;#n;constructor({outbox:t,socket:e}){this.#t=t,this.#e=e,e.addEventListener("state",()=>this.#r()),t.addEventListener("chan\
ge",()=>this.#o())}set openRoom(t){this.#i=t,this.#s.get(t)?.stop(),this.#r()}#r(){if(!this.#e.isOpen)return;let t=new Set(this.#t.all.map(({room:e})=>e));t.delete(
this.#i);for(let e of t)this.#a(e).start()}#o(){clearTimeout(this.#n),this.#n=setTimeout(()=>this.#r(),At*1e3)}#a(t){if(!this.#s.has(t)){let e=i=>this.#h(i);this.#s.
set(t,new it({room:t,outbox:this.#t,send:e}))}return this.#s.get(t)}async#h(t){let{room:e,clientId:i,text:n,target:o,epoch:r,mentionMany:h}=t,c=this.#s.get(e),d=`\
/rooms/${e}/messages`;try{o?await u.patch(`${d}/${o}`,{client_id:i,text:n,epoch:r,mention_many:h}):await u.post(d,{client_id:i,text:n,mention_many:h,...Mt(t)}),
c.delivered(i)}catch(f){c.refused(i,f),f.code==="unreachable"&&this.#o()}}};var ie=class extends EventTarget{#t;#e;constructor({store:t,socket:e}){super(),this.#e=t,this.#t=new Set(t.recall("blocks")),e.addEventListener("frame",({detail:i})=>i.
type==="blocks"&&this.#s(i.users))}has(t){return this.#t.has(t)}async block(t){await u.put(`/me/blocks/${t}`),this.#s([...this.#t,t])}async unblock(t){await u.delete(
`/me/blocks/${t}`),this.#s([...this.#t].filter(e=>e!==t))}#s(t){this.#t=new Set(t),this.#e.keep("blocks",t),this.dispatchEvent(new Event("change"))}};var dr=50,ur=20,ne=class extends EventTarget{#t;#e=new Set;#s=new Set;#i=new Set;#n=null;#r=new nt(()=>this.#d());#o;#a;#h;constructor({me:t,store:e,socket:i}){
super(),this.#h=t,this.#o=e,this.#a=i,this.#t=new Map((e.recall("people")??[]).map(n=>[n.id,n])),i.addEventListener("frame",({detail:n})=>this.#c[n.type]?.(n)),
addEventListener("pagehide",()=>this.#l())}of(t){return t.id===this.#h.id?this.#h:(this.#e.has(t.id)||this.#f(t.id),this.#t.get(t.id)??t)}knows(t){return this.#e.
has(t)}note(t){this.#e.has(t.id)||this.#u({...this.#t.get(t.id),...t})}take(t){for(let e of t)this.#e.add(e.id),e.id===this.#h.id?Object.assign(this.#h,e):this.#u(
e);t.length&&this.#d()}#c={hello:()=>{this.#e.clear(),this.#i=new Set},rooms:({more:t})=>t||this.#d(),person:({item:t})=>this.take([t])};#u(t){this.#t.delete(t.
id),this.#t.set(t.id,t)}#f(t){this.#i.has(t)||(this.#s.add(t),this.#a.isOpen&&(this.#n??=setTimeout(()=>this.#p(),ur)))}async#p(){this.#n=null;let t=this.#i,e=[
...this.#s].slice(0,dr);for(let o of e)this.#s.delete(o),t.add(o);let i=await u.get(`/users?${new URLSearchParams({ids:e})}`).catch(()=>null);for(let o of e)t.delete(
o);if(!i||t!==this.#i)return;let n=i.items.filter(({id:o})=>!this.#e.has(o));for(let o of e)this.#e.add(o);this.take(n),n.length||this.#d(),this.#s.size&&this.#f(
[...this.#s][0])}#d(){this.#r.await([this.#h,...this.#t.values()].map(({status:t})=>t?.until)),this.dispatchEvent(new Event("change"))}#l(){this.#o.keepPeople([
...this.#t.values()])}};var Et=class extends EventTarget{#t;#e;#s=new Map;constructor({userId:t,storage:e=localStorage}){super(),this.#t=`parley:draft:${t}:`,this.#e=e;for(let i of Object.
keys(e))this.#r(i,e.getItem(i));addEventListener("storage",({key:i,newValue:n})=>this.#r(i??"",n)&&this.#o())}get rooms(){return[...this.#s].filter(([,{text:t}])=>t).
map(([t])=>t)}get unkept(){return[...this.#s].filter(([,t])=>!oe(t)).map(([t])=>t)}of(t){return this.#i(t).text}keep(t,e,{isDone:i=!1}={}){let n=e.trim()?fr(e):
"",o=this.#i(t);n!==o.text&&this.#n(t,{...o,text:n}),!n!=!o.text&&this.#o(),!oe(this.#i(t))&&this.dispatchEvent(new CustomEvent("written",{detail:{room:t,isDone:i||
!n}}))}give(t){let{text:e,version:i}=this.#i(t);return this.#n(t,{text:e,base:e,version:i,isSure:!1}),{text:e,version:i}}kept({room:t,text:e,version:i}){let n=this.#i(
t);e===n.base&&this.#n(t,{...n,version:i,isSure:!0})}take({room:t,text:e,version:i},{isAnswer:n=!1}={}){let o=this.#i(t);if(!n&&i<=o.version)return;let r=e!==o.
base&&e!==o.text,h=r&&oe(o)?e:r?xs(e,o.text):o.text;this.#n(t,{text:h,base:e,version:i,isSure:!0}),h!==o.text&&this.#o()}takeAll(t){let e=new Set(t.map(({room:i})=>i));
for(let i of t)this.take(i);for(let[i,{text:n}]of this.#s)e.has(i)||this.#n(i,{text:n,base:"",version:0,isSure:!0})}clear(){for(let t of this.#s.keys())this.#e.
removeItem(this.#t+t);this.#s.clear(),this.#o()}#i(t){return this.#s.get(t)??Pi}#n(t,e){this.#s.set(t,e);try{!e.text&&oe(e)?this.#e.removeItem(this.#t+t):this.#e.
setItem(this.#t+t,JSON.stringify(e))}catch{}}#r(t,e){if(!t.startsWith(this.#t))return!1;let i=t.slice(this.#t.length);return e?this.#s.set(i,mr(e)):this.#s.set(
i,{...this.#i(i),text:"",base:"",isSure:!0}),!0}#o(){this.dispatchEvent(new Event("change"))}};function xs(s,t){return t.includes(s)?t:s.includes(t)?s:`${s}

${t}`}var Pi={text:"",base:"",version:0,isSure:!0},oe=({text:s,base:t,isSure:e})=>e&&s===t,fr=s=>s.toWellFormed().replaceAll("\0","");function mr(s){try{let t=JSON.
parse(s);if(typeof t.text=="string"&&typeof t.version=="number")return t}catch{}return{...Pi,text:s}}var $i=1e3,pr=new Set(["too_many_requests","busy","unavailable","storage_full","outcome_unknown"]),gr=2,re=class{#t;#e;#s=new Map;#i=new Set;#n=[];constructor({
drafts:t,socket:e}){this.#t=t,this.#e=e,t.addEventListener("written",({detail:{room:i,isDone:n}})=>this.#a(i,n?0:$i)),e.addEventListener("frame",({detail:i})=>this.#r[i.
type]?.(i)),document.addEventListener("visibilitychange",()=>document.hidden&&this.#o()),addEventListener("pagehide",()=>this.#o())}#r={hello:()=>this.#n=[],draft:t=>this.#t.
take(t),drafts:({items:t,more:e})=>{this.#n.push(...t),!e&&(this.#t.takeAll(this.#n),this.#o())}};#o(){for(let t of this.#t.unkept)this.#a(t,0)}#a(t,e){clearTimeout(
this.#s.get(t)),e?this.#s.set(t,setTimeout(()=>this.#h(t),e)):this.#h(t)}async#h(t){if(!this.#e.isOpen||this.#i.has(t)||!this.#t.unkept.includes(t))return;this.#i.
add(t);let e=this.#t.give(t),i=await u.putLasting(`/rooms/${t}/draft`,e).then(n=>this.#t.kept(n),n=>this.#c(n));this.#i.delete(t),(i!==void 0||this.#t.of(t)!==e.
text)&&this.#a(t,i??$i)}#c({code:t,draft:e,retryAfterSeconds:i=gr}){if(pr.has(t))return i*1e3;if(t==="draft_changed")return this.#t.take(e,{isAnswer:!0}),0}};var ae=class extends EventTarget{#t=null;#e=0;items=[];loading=!1;failed=!1;get hasMore(){return this.#t!==null}open(t){return this.#s(t,[])}more(){return this.#s(
this.#t,this.items)}close(){this.#e+=1}async#s(t,e){this.#e+=1;let i=this.#e;this.loading=!0;let{items:n,next:o,failed:r}=await u.page(t).catch(()=>({items:[],next:t,
failed:!0}));i===this.#e&&(this.items=[...e,...n],this.#t=o,this.loading=!1,this.failed=!!r,this.dispatchEvent(new Event("change")))}};var Ss="/me/inbox",he=class extends EventTarget{#t=!1;filter="";list=new ae;unread=0;isOpen=!1;constructor({socket:t}){super(),t.addEventListener("frame",({detail:e})=>e.
type==="inbox"&&this.#s(e))}show(t=this.filter){return this.#t=!0,this.filter=t,this.#e()}leave(){this.#t=!1,this.list.close()}async setDone(t,e){let i=`${Ss}/${t}\
/done`;await(e?u.put(i):u.delete(i))}async setAllDone(){await u.put(`${Ss}/done`)}#e(){let t=this.filter?`?${new URLSearchParams({filter:this.filter})}`:"";return this.
list.open(`${Ss}${t}`)}#s({unread:t,at:e}){this.unread=t,this.isOpen=e!==null,this.dispatchEvent(new Event("change")),this.#t&&this.#e()}};var Bi=({user:s,here:t},e)=>{let i=e.of(s.id);return t&&i==="offline"?"active":i},le=({state:s,here:t})=>l(t&&s==="active"?"presence.here":`presence.${s}`),ce=class extends EventTarget{#t=new Map;#e=new Map;#s=new nt(
()=>this.#n());constructor({socket:t}){super(),t.addEventListener("frame",({detail:e})=>e.type==="presence"&&this.#i(e))}of(t){let e=this.#t.get(t)??"offline";return e===
"offline"?e:ot(this.#e.get(t))?"quiet":e==="idle"?"idle":"active"}#i({items:t,whole:e}){e&&(this.#t.clear(),this.#e.clear());for(let{user:i,state:n,quiet_until:o}of t)
this.#t.set(i,n),o?this.#e.set(i,o):this.#e.delete(i);this.#n()}#n(){this.#s.await([...this.#e.values()]),this.dispatchEvent(new Event("change"))}};var wr=50,de=class extends EventTarget{#t=new Map;#e=new Set;constructor({socket:t}){super(),t.addEventListener("frame",({detail:e})=>this.#s[e.type]?.(e))}waitingIn(t){
return this.#t.get(t)??{count:0,hasMore:!1}}async count(t){let e=this.#e;if(this.#t.has(t)||e.has(t))return;e.add(t);let i=await u.page(`/rooms/${t}/reports?sta\
te=waiting&limit=${wr}`).catch(()=>null),n=e.delete(t)&&e===this.#e;i&&n&&this.#i(t,{count:i.items.length,hasMore:i.next!==null})}report({room:t,seq:e,reason:i}){
return u.post(`/rooms/${t}/messages/${e}/reports`,{reason:i})}async resolve({room:t,id:e},i){await u.patch(`/rooms/${t}/reports/${e}`,{outcome:i})}#s={hello:()=>{
this.#t.clear(),this.#e=new Set},reports:({room:t,waiting:e})=>this.#i(t,{count:e,hasMore:!1}),report:({item:t})=>this.dispatchEvent(new CustomEvent("resolved",
{detail:t}))};#i(t,e){this.#e.delete(t),this.#t.set(t,e),this.dispatchEvent(new CustomEvent("change",{detail:{room:t}}))}};var yr=new Intl.Collator(b,{numeric:!0,sensitivity:"base"}),ue=class extends EventTarget{#t=[];#e=[];#s;#i;#n;#r;loaded=!1;settled=new Promise(t=>this.#r=t);constructor({
store:t,socket:e,directory:i}){super(),this.#s=t,this.#i=e,this.#n=i;let n=t.recall("rooms");n&&this.#p(n.map(o=>({...o,isKept:!0}))),this.loaded=!!n,e.addEventListener(
"frame",({detail:o})=>this.#o[o.type]?.(o)),e.addEventListener("state",()=>this.#h()),i.addEventListener("change",()=>this.#l()),document.addEventListener("visi\
bilitychange",()=>document.hidden&&this.keep())}get failed(){return!this.#i.isOpen&&this.#i.state!=="connecting"}get mine(){return this.#t.filter(t=>t.role&&!t.
archived)}get archived(){return this.#t.filter(t=>t.role&&t.archived)}find(t){return this.#t.find(e=>e.id===t)}keep(){this.loaded&&this.#s.keepRooms(this.#t)}async fetch(t){
return this.#u(await u.get(`/rooms/${t}`))}async create(t){return this.#u(await u.post("/rooms",t))}async update(t,e){return this.#u(await u.patch(`/rooms/${t}`,
e))}async openDirect(t){return this.#u(await u.put("/direct",{users:t}))}async set(t,e){return this.#u(await u.patch(`/rooms/${t}/mine`,e))}async markAllRead(){
await u.put("/me/read")}async delete(t){await u.delete(`/rooms/${t}`),this.#f(t)}async join(t){return await u.put(`/rooms/${t}/membership`),this.fetch(t)}async leave(t,{
last:e=null}={}){await u.delete(`/rooms/${t}/membership${e?`?last=${e}`:""}`),this.#f(t)}async suggest(t,e){let i=`/rooms/${t}/suggestion`;e?await u.put(i):await u.
delete(i),this.note(t,{suggested:e})}note(t,e){let i=this.find(t);i&&this.#u({...i,...e})}#o={hello:()=>this.#e=[],rooms:({items:t,more:e,sections:i})=>{i&&(this.#e=
[]),this.#e.push(...t),e||this.#a()},room:({item:t})=>{this.#u(t),this.dispatchEvent(new CustomEvent("told",{detail:{id:t.id}}))},room_gone:({room:t})=>this.#f(
t),read:({room:t,seq:e})=>this.note(t,{read_seq:e,toldReadSeq:e}),unread:({type:t,room:e,...i})=>this.note(e,this.#c(e,i))};#a(){this.#p(this.#e),this.loaded=!0,
this.#e=[],this.keep(),this.#r(),this.#m(),this.dispatchEvent(new Event("loaded"))}#h(){this.#i.isOpen||(this.#r(),this.#m())}#c(t,e){return e.head<=this.find(t)?.
read_seq?{...e,unread:0}:e}#u(t){let e=this.#d(t),i=this.find(e.id);return i?.name===e.name?this.#t[this.#t.indexOf(i)]=e:this.#p([...this.#t.filter(n=>n!==i),e]),
this.#m(),e}#f(t){this.#t=this.#t.filter(e=>e.id!==t),this.#m()}#p(t){this.#t=t.map(e=>this.#d(e)).sort((e,i)=>yr.compare(e.name,i.name))}#d(t){let e={toldReadSeq:t.
read_seq,...t};if(e.kind!=="direct")return e;let i=e.people.map(n=>this.#n.of(n));return{...e,people:i,name:D(i.map(y))}}#l(){let t=this.#t.filter(e=>this.#d(e).
name!==e.name);for(let e of t)this.#u(e)}#m(){this.dispatchEvent(new Event("change"))}};var fe=class extends EventTarget{#t=new Map;constructor({socket:t}){super(),t.addEventListener("frame",({detail:e})=>this.#e[e.type]?.(e))}get count(){return this.#t.
size}get isAnyDue(){return[...this.#t.values()].some(({due:t})=>t)}of(t,e){return this.#t.get(qi(t,e))}save({room:t,seq:e,epoch:i},n){return u.put(`/rooms/${t}/\
messages/${e}/saved`,{remind_at:n,epoch:i})}forget({room:t,seq:e}){return u.delete(`/rooms/${t}/messages/${e}/saved`)}#e={saved:({items:t})=>{this.#t=new Map(t.
map(e=>[qi(e.room,e.seq),e])),this.dispatchEvent(new Event("change"))},reminder:({room:t,seq:e})=>this.dispatchEvent(new CustomEvent("reminder",{detail:{room:t,
seq:e}}))}},qi=(s,t)=>`${s}/${t}`;var me=class extends EventTarget{marks=[];#t=!1;constructor({socket:t}){super(),t.addEventListener("frame",({detail:{type:e,items:i}})=>e==="scheduled"&&this.#e(
i))}async load(){return(await u.get("/me/scheduled")).items}add(t,e,i,n){return u.post(`/rooms/${t}/scheduled`,{text:e,...i,client_id:n})}change({room:t,id:e},i){
return u.patch(`/rooms/${t}/scheduled/${e}`,i)}cancel({room:t,id:e}){return u.delete(`/rooms/${t}/scheduled/${e}`)}async sendNow(t){await u.post(`/rooms/${t.room}\
/messages`,{text:t.text,client_id:t.client_id}),await this.cancel(t)}#e(t){let e=new Set(this.marks.filter(pe).map(({id:n})=>n)),i=this.#t?t.filter(n=>pe(n)&&!e.
has(n.id)):[];this.marks=t,this.#t=!0,this.dispatchEvent(new Event("change"));for(let n of i)this.dispatchEvent(new CustomEvent("failed",{detail:n}))}},pe=({failure:s})=>!!s;var ji="parley:folded",Er=["archived"],ge=class extends EventTarget{#t=new Set(JSON.parse(localStorage.getItem(ji))??Er);#e=null;#s=!1;#i;own=[];constructor({socket:t,
store:e}){super(),this.#i=e,this.own=e.recall("sections")??[],t.addEventListener("frame",({detail:{type:i,sections:n,items:o}})=>{i==="rooms"&&n&&this.#o(n),i===
"sections"&&this.#o(o)})}note(t){this.own.some(({id:e})=>e===t.id)||this.#o([...this.own,t])}nameOf(t){return this.own.find(e=>e.id===t)?.name??""}enter(t){t?.id!==
this.#e&&(this.#e=t?.id??null,this.#s=!!(t&&xt(t)))}of({mine:t,archived:e}){let i={unread:[],favourites:[],...Object.fromEntries(this.own.map(({id:n})=>[n,[]])),
rooms:[],people:[]};for(let n of t)this.#r(n)||i[this.#n(n,i)].push(n);return i.people.sort((n,o)=>Fi(o)-Fi(n)),{...i,archived:e}}isFolded(t){return this.#t.has(
t)}fold(t,e){e?this.#t.add(t):this.#t.delete(t),localStorage.setItem(ji,JSON.stringify([...this.#t]))}#n(t,e){return(t.id===this.#e?this.#s:xt(t))?"unread":t.mine?.
favourite?"favourites":e[t.mine?.section]?t.mine.section:t.kind==="direct"?"people":"rooms"}#r({id:t,mine:e}){return e?.hidden&&t!==this.#e}#o(t){this.own=t,this.#i.
keep("sections",t),this.dispatchEvent(new Event("change"))}},xt=({unread:s,mine:t})=>s>0&&t?.notify!=="nothing",Fi=({last_message:s})=>s?Date.parse(s.at):0;var Hi=s=>s.normalize("NFKD").replace(new RegExp("\\p{Mn}","gu"),"").toLocaleLowerCase(b);var xr=2,Wi=/:([a-z0-9_+-]{2,32}):/gu,Sr="🙂",vs=class extends EventTarget{#t;#e=null;#s=new Map;#i;listen({store:t,socket:e}){this.#t=t;let i=t.recall("emoji");
i&&this.#o(i),e.addEventListener("frame",({detail:{type:n,version:o}})=>n==="emoji"&&this.#n(o))}get all(){return[...this.#s.values()]}withName(t){return this.#s.
get(t)}of(t){return t.startsWith(":")?this.withName(t.slice(1,-1)):void 0}search(t){let e=Hi(t.trim().replace(/^:|:$/g,""));return this.all.filter(({code:n})=>n.
includes(e)).sort((n,o)=>n.code.indexOf(e)-o.code.indexOf(e))}placesIn(t){return this.#s.size?[...t.matchAll(Wi)].map(({0:i,1:n,index:o})=>({index:o,length:i.length,
item:this.withName(n)})).filter(({item:i})=>i):[]}asSigns(t){return this.#s.size?t.replace(Wi,(e,i)=>this.#s.has(i)?Sr:e):t}async add(t,e){await u.upload(`/emoj\
i/${encodeURIComponent(t)}`,e),await this.#r()}async remove(t){await u.delete(`/emoji/${encodeURIComponent(t)}`),await this.#r()}#n(t){if(clearTimeout(this.#i),
t===this.#e)return;let e=this.#e===null?0:Math.random()*xr;this.#i=setTimeout(()=>this.#r().catch(()=>{}),e*1e3)}async#r(){let t=await u.get("/emoji");this.#t.keep(
"emoji",t),this.#o(t),this.dispatchEvent(new Event("change"))}#o({items:t,version:e}){this.#e=e,this.#s=new Map(t.map(i=>[i.name,vr(i)]))}},vr=({name:s,picture:t})=>({
key:`:${s}:`,text:`:${s}:`,label:s.replaceAll("_"," "),code:s,image:`/api/v1/pictures/${t}`}),B=new vs;var we=class extends EventTarget{unread=0;total=0;constructor({socket:t}){super(),t.addEventListener("frame",({detail:e})=>this.#t[e.type]?.(e))}#t={threads:({unread:t,
total:e})=>{Object.assign(this,{unread:t,total:e}),this.dispatchEvent(new Event("change"))},thread:t=>this.dispatchEvent(new CustomEvent("told",{detail:t}))}};var br=2e3,Ee=class extends EventTarget{#t;#e=new Map;#s=!1;#i=new Set;#n=new Map;#r=new Set;constructor({me:t,socket:e}){super(),this.#t=t,e.addEventListener("\
frame",({detail:i})=>i.type==="votes"&&this.#h(i))}of(t,{seq:e,poll:i}){let n=ye(t,e);return this.#n.has(n)?this.#n.get(n):i.anonymous?(!this.#e.has(n)&&this.#s&&
this.#c(t,e),this.#e.get(n)??[]):i.options.flatMap(({voters:o},r)=>o.includes(this.#t.id)?[r]:[])}async choose({room:t,seq:e,epoch:i},n){let o=ye(t,e);if(this.#a(
o,n),this.#r.has(o))return;this.#r.add(o);let r=!1;try{let h;for(;h!==this.#n.get(o);)h=this.#n.get(o),await u.put(Ui(t,e),{choices:h,epoch:i});this.#e.set(o,h),
r=!0}finally{this.#r.delete(o),r?this.#o(o,this.#n.get(o)):this.#a(o,void 0)}}#o(t,e){setTimeout(()=>this.#n.get(t)===e&&!this.#r.has(t)&&this.#a(t,void 0),br)}#a(t,e){
e?this.#n.set(t,e):this.#n.delete(t),this.dispatchEvent(new Event("change"))}#h({items:t,more:e}){this.#e=new Map(t.map(({room:i,seq:n,choices:o})=>[ye(i,n),o])),
this.#s=e,this.#i.clear(),this.dispatchEvent(new Event("change"))}async#c(t,e){let i=ye(t,e);if(this.#i.has(i))return;this.#i.add(i);let{choices:n}=await u.get(
Ui(t,e)).catch(()=>({choices:[]}));!n.length||this.#e.has(i)||(this.#e.set(i,n),this.dispatchEvent(new Event("change")))}},ye=(s,t)=>`${s}/${t}`,Ui=(s,t)=>`/roo\
ms/${s}/polls/${t}/vote`;function Ki({me:s,socket:t}){let e=new Yt({me:s}),i=new ne({me:s,store:e,socket:t}),n=new Dt({userId:s.id}),o=new Et({userId:s.id});return new re({drafts:o,socket:t}),
new ee({socket:t}),B.listen({store:e,socket:t}),{me:s,socket:t,store:e,directory:i,rooms:new ue({store:e,socket:t,directory:i}),sections:new ge({store:e,socket:t}),
presence:new ce({socket:t}),blocks:new ie({store:e,socket:t}),reports:new de({socket:t}),inbox:new he({socket:t}),threads:new we({socket:t}),threadDrafts:new Et(
{userId:`threads:${s.id}`}),outbox:n,drafts:o,saved:new fe({socket:t}),votes:new Ee({me:s,socket:t}),scheduled:new me({socket:t}),backgroundSender:new se({outbox:n,
socket:t})}}function _(s,t,{size:e="small"}={}){m(s,Ni(t)),s.style.setProperty("--hue",Ci(t));let i=Ri(t,e);s.classList.toggle("has-picture",!!i),s.style.backgroundImage=i?
`url("${i}")`:""}function V(s,t){s.dataset.presence=t}var xe=async s=>await Or(s)==="yes";function Or({title:s,text:t,action:e,other:i="",isHarmless:n=!1}){let o=Si("confirm");a(".confirm-text",o).textContent=t;let r=a(
'[value="yes"]',o);return r.textContent=e,r.classList.toggle("button-danger",!n),r.classList.toggle("button-primary",n),a('[value="other"]',o).textContent=i,a('\
[value="other"]',o).hidden=!i,bi(o,{title:s})}var kr=/[*_`~[\\<]|&#?\w|^[ \t]*(?:[>#+|-]|:-|\d{1,9}[.)])/mu,Tr=/!?\[([^[\]\n]{1,200})\]\([^()\s]{1,500}\)/gu,Lr=/^[ \t]*(?:#{1,6}|>|[-+*])[ \t]+|^[ \t]*(?:`{3,}|~{3,}).*$/gmu,
Ar=/\*\*|~~|`/gu,_r=/(?<![\p{L}\p{N}_*])[*_]{1,2}(?=\S)|(?<=\S)[*_]{1,2}(?![\p{L}\p{N}_*])/gu,Os=s=>kr.test(s);function dt(s){return Os(s)?s.replace(Tr,"$1").replace(
Lr,"").replace(Ar,"").replace(_r,""):s}var bs=class extends EventTarget{#t=null;get isReady(){return this.#t!==null}render(t){return this.#t?this.#t(t):(this.load().
catch(()=>{}),null)}async load(){let{render:t}=await ws("markdown");this.#t||(this.#t=t,this.dispatchEvent(new Event("ready")))}},Z=new bs;var Vi=140;function Gi(s,t){m(a(".quote-author",s),t?t.name:""),m(a(".quote-text",s),Nr(t))}function Nr(s){return s===void 0?"…":s===null?l("message.missing"):
s.entry.deleted?l("message.deleted"):s.isHidden?l("message.blocked"):ks(s.entry.text)}function ks(s){let t=dt(s).trim().split(`
`)[0];return t.length>Vi?`${t.slice(0,Vi)}…`:t}var Rr=4,Cr=10;function w(s,{undo:t=null}={}){let e=P("p",s,"toast");t&&e.append(" ",Ir(e,t)),a(".toasts").append(e),setTimeout(()=>e.remove(),(t?Cr:Rr)*1e3)}function Ir(s,{
label:t,act:e}){let i=P("button",t,"link-button");return i.type="button",i.onclick=()=>{s.remove(),e()},i}var O=s=>K().then(s,()=>w(x({code:"unreachable"})));function Yi(s,t){s.onclick=async()=>{let e=await O(({pickEmoji:i})=>i(s));e?Ei(t,e):t.focus({preventScroll:!0})}}function Se(){let s=g("format-bar");return s.addEventListener("pointerdown",t=>t.preventDefault()),s.onclick=({target:t})=>O(()=>t.closest("button")?.click()),s}
function Ji(s,t){let e=i=>{t.hidden=!i,s.setAttribute("aria-expanded",i)};s.onclick=()=>{e(t.hidden),Dr(!t.hidden)},e(Mr())}var zi="parley:format-bar";function Dr(s){
try{localStorage.setItem(zi,s)}catch{}}function Mr(){try{return localStorage.getItem(zi)==="true"}catch{return!1}}var Pr=8e3,$r=500,Br=/^\/|:/u,qr=2**31-1,ve=class{#t;#e;#s;#i;#n;#r;#o;#a;#h;#c=null;#u;#f;#p;#d;#l=null;#m=!1;#E=null;#S;#y;#v=null;#g=null;#b=!1;constructor({
form:t,note:e,strip:i,alsoToRoom:n,socket:o,drafts:r,onSent:h,onEditLast:c,onLater:d,onPoll:f,...p}){this.#t=t,this.#S=i,this.#y=n,a(".composer-quote-close",i).
onclick=()=>this.#L(),this.#e=a("textarea",t),this.#s=a(".composer-send",t),this.#r=e,this.#o=a(".composer-trouble",e.parentElement),this.#a=o,this.#h=r,this.#u=
h,this.#f=c,this.#p=d,this.#i=a(".composer-later",t),this.#i.addEventListener("click",()=>this.#F()),this.#n=a(".composer-poll",t),this.#n.addEventListener("cli\
ck",()=>f()),Yi(a(".composer-button",t),this.#e),this.#x(p),this.#e.addEventListener("input",()=>this.#O()),this.#e.addEventListener("keydown",v=>this.#R(v)),this.#e.
addEventListener("compositionstart",()=>this.#m=!0),this.#e.addEventListener("compositionend",()=>this.#I()),this.#e.addEventListener("blur",()=>this.#c&&this.#T(
{isDone:!0})),t.addEventListener("submit",v=>this.#C(v)),this.#e.enterKeyHint=Q.matches?"send":"enter",r.addEventListener("change",()=>this.#k())}#x(t){let[e,i]=[
this.#t,this.#e],n=Se();e.append(n),Ji(a(".composer-format",e),n),$(({ComposerTools:o,offerTools:r})=>{this.#g=new o(i,t),this.#l=r(e,{bar:n,textarea:i,offer:a(
".paste-offer",this.#r.parentElement)}),this.#c&&this.#g.show(this.#c)})}show(t,{signal:e}){this.#c=t,this.#m=!1,this.#v=null,this.#l?.close(),this.#w(null),this.#e.
value=this.#h.of(t.id),this.#g?.show(t),this.#P("");for(let i of["state","room"])t.addEventListener(i,()=>this.#N(),{signal:e});this.#N()}focus(){this.#e.focus(
{preventScroll:!0})}quote(t){this.#w(t),this.focus()}#w(t){this.#E=t,this.#S.hidden=!t,m(a(".quote-author",this.#S),t?.name??""),m(a(".quote-text",this.#S),t?ks(
t.text):"")}#L(){this.#w(null),this.focus()}add(t){this.#e.value=[this.#e.value,t].filter(Boolean).join(`

`),this.#T()}get#A(){return[...lt(this.#e)].length}get#_(){return this.#a.limits?.text_characters??Pr}#O(){this.#e.value&&this.#c.sayTyping(),this.#P(""),this.#T()}#T({
isDone:t=!1}={}){this.#N(),this.#v===null&&this.#h.keep(this.#c.id,this.#e.value,{isDone:t})}#k(){if(!this.#c)return;let{value:t}=this.#e,e=this.#h.of(this.#c.id);
if(e!==(t.trim()?t:"")){if(this.#m)return this.#v=t;this.#e.value=e,this.#N()}}#I(){if(this.#m=!1,this.#v===null)return;let t=this.#h.of(this.#c.id),{value:e}=this.#e;
this.#e.value=t.endsWith(this.#v)?t.slice(0,t.length-this.#v.length)+e:xs(t,e),this.#v=null,this.#T()}#N(){let{isOver:t,room:e}=this.#c,i=J(e)||t;this.#D(e);let n=this.#_-
this.#A;this.#e.disabled=!!i,this.#e.placeholder=Fr({room:e,closed:i,isThread:this.#c.isThread}),this.#s.disabled=i||n<0||this.#A===0,this.#i.hidden=this.#s.disabled||
!!this.#c.isThread,this.#n.hidden=!!i||this.#A>0,this.#r.textContent=Hr(n),this.#r.classList.toggle("is-over",n<0),yt(this.#e)}#D({muted_until:t}){clearTimeout(
this.#d);let e=new Date(t??0)-Date.now();e>0&&e<qr&&(this.#d=setTimeout(()=>this.#N(),e))}#R(t){if(zt(t))return this.#C(t);if(t.key==="Escape"&&this.#E&&!ct(t))
return t.stopPropagation(),this.#L();if(!(this.#e.value||ct(t))){if(jr(t))return this.#M(t);t.key==="ArrowUp"&&(t.preventDefault(),this.#f())}}async#M(t){t.preventDefault();
let e=this.#c,i=await e.takeBack().catch(n=>w(x(n)));i&&e===this.#c&&this.add(i)}#C(t){if(t.preventDefault(),this.#s.disabled||this.#b)return;let e=this.#q(lt(this.#e));
typeof e=="string"?this.#j(e):this.#H(e)}#q(t){if(this.#g)return this.#g.prepare(t);if(!Br.test(t))return t;let e=i=>typeof i=="string"?{text:i}:i;return K().then(
async()=>e(await this.#g.prepare(t)),()=>t.startsWith("/")?{refusal:x({code:"unreachable"})}:{text:t})}#j(t){this.#c.send(t,this.#$),this.#B(),this.#u(),this.focus()}async#F(){
let{id:t}=this.#c,e=lt(this.#e);await this.#p(e)&&(this.#c.id===t?this.#B():this.#h.keep(t,""))}get#$(){return{quote:this.#E?.seq,inRoom:this.#y&&a("input",this.#y).
checked}}#B(){this.#y&&(a("input",this.#y).checked=!1),this.#w(null),this.#l?.close(),this.#e.value="",this.#T()}async#H(t){let e=this.#c,{value:i}=this.#e,n=this.#$;
this.#b=!0;let{text:o,refusal:r}=await t;if(this.#b=!1,r)return this.#P(r);o&&e.send(o,n),this.#h.of(e.id)===i&&this.#h.keep(e.id,""),this.#c===e&&(this.#e.value===
i&&(this.#e.value=""),this.#T(),o&&(this.#y&&(a("input",this.#y).checked=!1),this.#w(null),this.#l?.close(),this.#u()))}#P(t){m(this.#o,t)}},jr=({key:s,ctrlKey:t,
metaKey:e,shiftKey:i,altKey:n})=>(t||e)&&!i&&!n&&s.toLowerCase()==="z";function Fr({room:s,closed:t,isThread:e}){let i=J(s);return i==="archived"?l("room.archiv\
ed.note"):i==="muted"?l("composer.muted",{date:U(new Date(s.muted_until))}):i==="moderators"?l("composer.moderators"):e&&!t?l("composer.thread"):t?l("composer.c\
losed"):l("composer.placeholder",{room:s.name})}function Hr(s){return s<0?E("composer.over",-s):s<=$r?E("composer.left",s):""}async function be(s,t){let e=await navigator.clipboard.writeText(s).then(()=>t,()=>"error.unknown");w(l(e))}var Wr="code, pre, a",Ur="(?<![A-Za-z0-9._%+/@&=#-])",Kr="(?![\\p{L}\\p{N}]|_)|(?=[\\u0e00-\\u0eff\\u1000-\\u109f\\u1780-\\u17ff\\u3005-\\u30ff\\u3400-\\u9fff\\uac00-\\ud7af]\
)";function Xi(s,{mentions:t,shown:e,me:i}){let n=Vr(t),o=document.createTreeWalker(s,NodeFilter.SHOW_TEXT),r=[];for(;o.nextNode();)o.currentNode.parentElement.
closest(Wr)||r.push(o.currentNode);for(let h of r){if(!h.data.includes("@"))continue;let c=h.data.split(n);c.length!==1&&h.replaceWith(...c.map((d,f)=>f%2?Yr(d,
{mentions:t,shown:e,me:i}):d))}}var Qi=(s,t)=>s.some(({user:e})=>!e||e===t.id);function Vr(s){let t=s.map(({name:e})=>e).sort((e,i)=>i.length-e.length);return new RegExp(
`${Ur}@(${t.map(Gr).join("|")})(?:${Kr})`,"u")}var Gr=s=>s.replaceAll(".","\\.");function Yr(s,{mentions:t,shown:e,me:i}){let n=t.findIndex(h=>h.name===s),{user:o}=t[n],
r=document.createElement(o?"button":"span");return r.className="mention",r.classList.toggle("is-me",!o||o===i.id),r.textContent=`@${e[n]}`,o&&(Object.assign(r,{
type:"button",tabIndex:-1,title:`@${s}`}),Object.assign(r.dataset,{action:"mention",user:o})),r}function A(s,t,{create:e,update:i,key:n=o=>o.key}){let o=new Set(t.map(n)),r=new Map;for(let c of[...s.children]){let{key:d}=c.dataset;o.has(d)&&!r.has(d)?r.set(
d,c):c.remove()}let h=s.firstElementChild;for(let c of t){let d=r.get(n(c))??Jr(e,c,n(c));i(d,c),h&&d===h.nextElementSibling&&(h.remove(),h=d),d===h?h=h.nextElementSibling:
s.insertBefore(d,h)}}function Jr(s,t,e){let i=s(t);return i.dataset.key=e,i}var zr=3,Xr=2**31-1,Zi=new WeakMap,Qr=0,Ts=new WeakMap;function Ls(s,t){let{entry:e,poll:i}=t,{poll:n}=e,{chosen:o,mayVote:r,mayEnd:h}=JSON.parse(i),c=Zr(n);Ts.
has(s)||Ts.set(s,`poll-${Qr+=1}`);let d=a(".poll-options",s);d.setAttribute("aria-label",l(n.multiple?"poll.several":"poll.one")),d.setAttribute("role",n.multiple?
"group":"radiogroup"),s.classList.toggle("has-ended",c);let f=Math.max(1,...n.options.map(({votes:k})=>k)),p={item:t,group:Ts.get(s),isOpen:r&&!c,hasEnded:c,most:f},
v=n.options.map((k,L)=>({...k,key:String(L),isChosen:o.includes(L)}));A(d,v,{create:()=>ta(n,p.group),update:(k,L)=>ea(k,L,p)}),m(a(".poll-facts",s),ia(n,c)),a(
".poll-facts",s).title=n.ends_at?U(new Date(n.ends_at)):"",a('[data-action="unvote"]',s).hidden=!p.isOpen||!o.length,a('[data-action="voters"]',s).hidden=n.anonymous||
!n.voter_count,a('[data-action="end-poll"]',s).hidden=!h||c,na(s,t,c)}var Zr=({ended:s,ends_at:t})=>!!s||t!==null&&new Date(t)<=Date.now(),en=s=>[...s.querySelectorAll(
"input:checked")].map(t=>Number(t.closest(".poll-option").dataset.key));function ta({multiple:s},t){let e=g("poll-option");return Object.assign(a("input",e),{type:s?
"checkbox":"radio",name:t}),e}function ea(s,{text:t,votes:e,voters:i=[],isChosen:n},{item:o,isOpen:r,hasEnded:h,most:c}){let{poll:d}=o.entry,f=a("input",s),p=d.
voter_count?e/d.voter_count:0;f.checked=n,f.disabled=!r,f.setAttribute("aria-label",E("poll.option.spoken",e,{option:t,percent:tn(p)})),s.classList.toggle("is-c\
hosen",n),s.classList.toggle("is-first",h&&e===c),m(a(".poll-text",s),t),m(a(".poll-votes",s),C(e)),m(a(".poll-percent",s),d.voter_count?tn(p):""),a(".poll-bar \
> span",s).style.inlineSize=`${p*100}%`,sa(a(".poll-voters",s),i,o)}function sa(s,t,{personOf:e}){let i=t.map(n=>e({id:n,name:"…"}));s.hidden=!i.length,s.title=
i.length?D(i.map(y)):"",A(s,i.slice(-zr),{key:({id:n})=>n,create:()=>g("thread-person"),update:_})}function ia(s,t){let e=[E("poll.voters",s.voter_count)];return s.
multiple&&e.push(l("poll.several")),s.anonymous&&e.push(l("poll.anonymous")),t?e.push(l("poll.ended")):s.ends_at&&e.push(l("poll.ends",{date:hs(new Date(s.ends_at))})),
e.join(" · ")}var tn=s=>l("poll.percent",{count:C(Math.round(s*100))});function na(s,t,e){clearTimeout(Zi.get(s));let i=new Date(t.entry.poll.ends_at??0)-Date.
now();e||i<=0||i>Xr||Zi.set(s,setTimeout(()=>Ls(s,t),i+1))}var Oe=s=>B.of(s)??{text:s};function ke(s,{text:t,image:e}){let i=s.querySelector(".team-emoji");e&&i?.getAttribute("src")!==e&&s.replaceChildren(As({text:t,image:e})),
!e&&(i?.remove(),m(s,t))}function As({text:s,image:t}){let e=document.createElement("img");return e.className="team-emoji",e.alt=s,e.src=t,e.decoding="async",e}function sn(s,{reactions:t},e){A(s,[...t,{emoji:"",users:[]}],{key:({emoji:i})=>i,create:({emoji:i})=>g(i?"reaction":"reaction-more"),update:(i,n)=>n.emoji&&oa(
i,n,e)})}function oa(s,{emoji:t,users:e},i){s.setAttribute("aria-pressed",e.includes(i.id)),s.setAttribute("aria-label",E("reaction.spoken",e.length,{emoji:t})),
s.title="",ke(a(".reaction-emoji",s),Oe(t)),m(a(".reaction-count",s),C(e.length))}function nn(s,{reactions:t=[]},e){let{emoji:i,users:n}=t.find(o=>o.emoji===s.dataset.
key)??{};i&&(s.title=l("reaction.title",{names:D(n.map(o=>ra(o,e))),emoji:i}))}var ra=(s,t)=>s===t.me.id?l("reaction.you"):y(t.personOf({id:s,name:"…"}));var aa=3,ha=864e5;function on(s,{replies:t,solved:e},i){A(a(".thread-people",s),t.people.slice(0,aa),{key:n=>n,create:()=>g("thread-person"),update:(n,o)=>_(n,i(
{id:o,name:"…"}))}),m(a(".thread-count",s),E("thread.replies",t.count)),m(a(".thread-at",s),ca(new Date(t.last_at))),m(a(".thread-solved",s),e?l("thread.solve\
d"):"")}var ca=s=>Date.now()-s<ha?z(s):Gt(s);var la=/^[\p{Emoji_Presentation}\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}\u200d\ufe0f\s]+$/u,da=24;function Te(s){let t=B.asSigns(s);return t.
length<=da&&la.test(t)}var _s=String.raw`\s<>"，。；：！？、）】》」』`,hn=String.raw`https?:\/\/[^${_s}]+|mailto:[^@${_s}]{1,64}@[^@${_s}]+`,ua=new RegExp(hn,"giu"),rn=new RegExp(
hn,"iuy"),fa=new Set(`.,;:!?'"*_~`),cn=s=>[...s.matchAll(ua)].map(({0:t,index:e})=>[ln(t),e]);function zu(s,t){rn.lastIndex=t;let e=rn.exec(s);return e&&ln(e[0])}
function ln(s){let t=an(s,")")-an(s,"("),e=s.length;for(;e>0;e-=1){let i=s[e-1];if(i===")"&&t>0)t-=1;else if(!fa.has(i))break}return s.slice(0,e)}var an=(s,t)=>s.
split(t).length-1;function dn(s){if(!URL.canParse(s))return null;let t=document.createElement("a");return t.href=s,t.tabIndex=-1,ma(t)||(t.rel="noopener noreferrer",t.target="_bl\
ank"),t}var ma=s=>s.origin===location.origin&&ut(s)!==null;function un(s){let t=document.createDocumentFragment(),e=0;for(let[i,n]of cn(s)){let o=dn(i);o?.append(i),t.append(s.slice(e,n),o??i),e=n+i.length}return t.append(
s.slice(e)),t}function Ns(s){let t=document.createTreeWalker(s,NodeFilter.SHOW_TEXT),e=[];for(;t.nextNode();)t.currentNode.data.includes(":")&&!pa(t.currentNode)&&e.push(t.currentNode);
for(let i of e)ya(i);return s}function fn(s){B.addEventListener("change",()=>{for(let t of s.querySelectorAll(".reaction"))ke(a(".reaction-emoji",t),Oe(t.dataset.
key));for(let t of s.querySelectorAll(".message-text"))(t.textContent.includes(":")||ga(t))&&wa(t)})}var pa=s=>!!s.parentElement?.closest("code, pre"),ga=s=>s.querySelector(
".team-emoji")!==null;function wa(s){for(let t of s.querySelectorAll(".team-emoji"))t.replaceWith(t.alt);s.normalize(),s.children.length||s.classList.toggle("on\
ly-emoji",Te(s.textContent)),Ns(s)}function ya(s){let t=B.placesIn(s.data);if(!t.length)return;let e=[],i=0;for(let{index:n,length:o,item:r}of t)e.push(s.data.slice(
i,n),As(r)),i=n+o;s.replaceWith(...e.filter(Boolean),s.data.slice(i))}var Ea="p, li, pre, th, td";function mn(s,t){let e=Os(t),i=e?Z.render(t):null;return s.classList.toggle("has-blocks",i?.hasBlocks??!1),s.classList.toggle("only-\
emoji",Te(t)),s.replaceChildren(Ns(i?.nodes??un(t))),!e||Z.isReady}function pn(s,t){if(!s.classList.contains("has-blocks")&&!a(".team-emoji",s))return s.textContent.
slice(0,t);let i=document.createTreeWalker(s,NodeFilter.SHOW_TEXT|NodeFilter.SHOW_ELEMENT),[n,o]=["",null];for(;i.nextNode()&&n.length<t;){let r=i.currentNode.data??
i.currentNode.alt;if(!r)continue;let h=i.currentNode.parentElement.closest(Ea);o&&h!==o&&(n+=" "),n+=r,o=h}return n.slice(0,t)}var xa=1600,Sa=24,va=200,Rs=new WeakMap,Cs=new WeakSet,wn=()=>g("message");function yn(s,t){let e=Rs.get(s);Rs.set(s,t);let i=Cs.has(s)&&Z.isReady;if(e&&ba(e,t)&&
!i)return;let n=Le(t);Oa(s,t),Ta(s,t);let o=e&&n===Le(e)&&e.entry.deleted===t.entry.deleted&&!i,r=e?.mentioned===t.mentioned&&e.entry.mentions===t.entry.mentions;
(!o||!r||e.isBlocked!==t.isBlocked)&&La(s,{...t,text:n}),ka(s,t),_a(s,t),Na(s,t),Ra(s,t),Ca(s,t),Ia(s,t)}var R=s=>Rs.get(s),Le=({entry:s,edit:t})=>t&&!s.deleted?
t.text:s.text;function ba(s,t){return["entry","edit","leads","pending","state","name","picture","isBlocked","mentioned","quoted","poll"].every(e=>s[e]===t[e])}function Oa(s,t){
let{entry:e,leads:i,own:n,state:o}=t;s.classList.toggle("leads",i),s.classList.toggle("own",n),s.classList.toggle("is-deleted",!!e.deleted),s.dataset.state=o,e.
seq&&(s.dataset.seq=e.seq),e.deleted&&a(".message-actions",s)?.remove()}function ka(s,{entry:t,name:e}){let i=pn(a(".message-text",s),va);s.setAttribute("aria-l\
abel",l("message.spoken",{name:e,time:z(new Date(t.at)),text:i}))}function Ta(s,{entry:{at:t},author:e,name:i}){let n=new Date(t);_(a(".avatar",s),e),m(a(".mess\
age-author",s),i);let o=a(".message-time",s);o.dateTime=t,m(o,z(n)),o.title=U(n)}function La(s,{entry:{deleted:t,mentions:e},text:i,isBlocked:n,mentioned:o,own:r,
me:h}){let c=a(".message-text",s);if(s.classList.toggle("is-blocked",n&&!t),q(s,"message-reveal",n&&!t),Cs.delete(s),s.classList.remove("mentions-me"),n||t)return c.
classList.remove("has-blocks","only-emoji"),c.textContent=l(t?"message.deleted":"message.blocked"),Ae(s,!1);mn(c,i)||Cs.add(s),e&&Xi(c,{mentions:e,shown:o.split(
`
`),me:h}),s.classList.toggle("mentions-me",!!e&&!r&&Qi(e,h)),Ae(s,Aa(i))}var kf=s=>s.classList.contains("is-folded")&&Ae(s,!1),Aa=s=>s.length>xa||s.split(`
`).length>Sa;function Ae(s,t){s.classList.toggle("is-folded",t);let e=q(s,"message-unfold",t);e&&(e.onclick=()=>{Ae(s,!1),s.focus()})}function _a(s,{pending:t}){
let e=q(s,"message-pending",!!t);e&&(e.title=l(`message.${t}`),e.setAttribute("aria-label",e.title))}function Na(s,{entry:{editedAt:t,deleted:e},isBlocked:i}){let n=q(
s,"message-edited",!!t&&!e&&!i);if(!n)return;let o=U(new Date(t));n.title=n.matches("button")?l("versions.open",{date:o}):o}function Ra(s,{entry:t,edit:e}){let{
failure:i}=e??t,n=q(s,"message-failure",!!i);n&&(m(a("span",n),l(e?"message.edit.failed":"message.failed",{reason:x({code:i})})),m(a('[data-action="discard"]',n),
l(e?"message.edit.discard":"message.discard")))}function Ca(s,t){let{entry:e,me:i,isBlocked:n,isThread:o,personOf:r}=t,h=q(s,"message-poll",!!e.poll&&!n);h&&Ls(
h,t);let c=q(s,"message-pinned",!!e.pinned&&!n);c&&(c.title=l("message.pinned",{date:U(new Date(e.pinned.at))}));let d=q(s,"message-reactions",!!e.reactions?.length&&
!n);d&&sn(d,e,i);let f=q(s,"message-thread",!!e.replies&&!o);s.classList.toggle("is-root",!!(e.replies&&o)),f&&on(f,e,r)}function Ia(s,{entry:t,quoted:e,isThread:i,
isBlocked:n}){let o=!!(t.quote??(!i&&t.thread))&&!t.deleted&&!n,r=a(":scope > .message-body > .message-quote",s);if(!o)return r?.remove();let h=r??g("message-qu\
ote");r||a(".message-body",s).prepend(h),h.classList.toggle("is-of-thread",!t.quote),Gi(h,e)}var gn=["message-reveal","message-unfold","message-pending","messag\
e-edited","message-pinned","message-failure","message-poll","message-reactions","message-thread"];function q(s,t,e){let i=a(".message-body",s),n=a(`:scope > .${t}`,
i);if(e||n?.remove(),!e||n)return e?n:null;let o=gn.slice(gn.indexOf(t)+1).map(h=>a(`:scope > .${h}`,i)),r=g(t);return i.insertBefore(r,o.find(Boolean)??a(".mes\
sage-editor",i)),r}function _f(s,t){let e=!1;s.onsubmit=async i=>{if(i.preventDefault(),e)return;e=!0;let n=Object.fromEntries(new FormData(s));await Ds(s,async()=>{await t(n),Is(
s,!0)}),e=!1},s.oninput=()=>Is(s,!1)}function Is(s,t){let e=s.querySelector(":scope > .form-success");e&&(e.hidden=!t)}async function Ds(s,t){let e=a(".form-err\
or",s);e.hidden=!0,s.setAttribute("aria-busy","true");try{await t()}catch(i){e.textContent=x(i),e.hidden=!1}finally{s.removeAttribute("aria-busy")}}function Nf(s){
s.reset(),Is(s,!1),a(".form-error",s).hidden=!0}function En(s,{text:t,written:e=t,focus:i=!0,help:n,save:o,onEmpty:r,done:h}){if(a(".message-editor",s))return;let c=g("message-editor"),d=a("textarea",c);Da(c,
d);let f=()=>{Ms(s),h()};Pa(c,{textarea:d,close:f,submit:()=>$a(c,{before:t,save:o,onEmpty:r,close:f})}),s.classList.add("is-editing"),a(".message-body",s).append(
c),n(d),d.value=e,yt(d),i&&(d.focus({preventScroll:!0}),c.scrollIntoView({block:"nearest"}))}function Ms(s){let t=a(".message-editor",s);return t.remove(),s.classList.
remove("is-editing"),a("textarea",t).value}function Da(s,t){let e=Se();a('[data-action="preview"]',e).remove(),t.after(e),$(({offerFewTools:i})=>i(s,{bar:e,textarea:t}))}
var Ma=s=>K().then(({withShortcodes:t})=>t(s),()=>s);function Pa(s,{textarea:t,close:e,submit:i}){t.oninput=()=>yt(t),s.onkeydown=n=>{if(!ct(n)){if(n.key==="Esc\
ape")e();else if(n.target===t&&zt(n))i();else return;n.preventDefault(),n.stopPropagation()}},s.onsubmit=n=>{n.preventDefault(),i()},a('[data-action="cancel"]',
s).onclick=e}async function $a(s,{before:t,save:e,onEmpty:i,close:n}){let o=lt(a("textarea",s));if(o===t)return n();await Ds(s,async()=>{await(o?e(await Ma(o)):
i()),n()})}var _e=class{#t;#e;#s;#i=[];#n=!1;constructor(t,e){this.#t=t,this.#e=e}show(t,{signal:e}){this.#s=t,this.#i=[],t.addEventListener("lost-edit",({detail:i})=>this.#e.
keepAsDraft(i.text),{signal:e}),t.addEventListener("resync",()=>this.#r(),{signal:e}),t.addEventListener("state",()=>t.state==="live"&&this.#a(),{signal:e})}around(t){
let e=[...this.#t.querySelectorAll(".message.is-editing")];t();for(let i of e)i.isConnected||this.#o(i);this.#n||this.#h()}#r(){this.#n=!0;for(let t of this.#t.
querySelectorAll(".message.is-editing"))this.#o(t)}#o(t){let{entry:e}=R(t);this.#i.push({entry:e,written:Ms(t)})}#a(){if(!this.#n)return;this.#n=!1;let t=({entry:e})=>{
let i=this.#e.entryOf(e);return!i||!at(i,this.#s)};for(let{entry:e,written:i}of this.#i.filter(t))i!==e.text&&this.#e.keepAsDraft(i);this.#i=this.#i.filter(e=>!t(
e)),this.#h()}#h(){this.#i=this.#i.filter(({entry:t,written:e})=>{let i=this.#e.rowOf(t);return i?(this.#e.reopen(i,R(i).entry,e),!1):!0})}};var Ne=class{#t;#e;constructor(t){this.#t=t,this.#e=a(".resync-kept",t),a("button",t).onclick=()=>t.hidden=!0}show(t,{signal:e}){this.#t.hidden=!0,t.addEventListener(
"resync",({detail:i})=>this.#s(i),{signal:e})}sayKept(){this.#e.hidden=!1}#s({reason:t}){let e=t==="epoch_changed"?"resync.restored":"resync.incomplete";m(a(".r\
esync-text",this.#t),l(e)),this.#e.hidden=!0,this.#t.hidden=!1}};function G(s){let t=!1;return()=>{if(t)return;t=!0;let e=()=>{t=!1,s()};document.hidden?setTimeout(e,200):requestAnimationFrame(e)}}var Ba=({kind:s,archived:t})=>t?"archive":{private:"lock",direct:"people"}[s]??"hash",Ps=({kind:s,people:t})=>s==="direct"&&t.length===1?t[0]:null;function xn(s,t,{
directory:e,presence:i}){let n=a(".avatar",s),o=Ps(t);if(a(".icon",s).toggleAttribute("hidden",!!o),n.hidden=!o,!o)return xi(s,Ba(t));_(n,e.of(o)),V(n,i.of(o.id))}var Re=class{#t;#e;constructor(t,{router:e,...i}){this.#t=t,this.#e=i;let n=a(".people-button",t),o=()=>e.address.panel==="people",r=()=>n.setAttribute("aria-ex\
panded",o());n.onclick=()=>o()?e.up():e.go({...e.address,panel:"people"}),e.addEventListener("change",r),a(".pins-button",t).onclick=()=>e.go({...e.address,panel:"\
pins"}),a(".reports-button",t).onclick=()=>e.go({...e.address,panel:"reports"})}show(t,{signal:e}){let i=()=>this.#s(t),n=G(()=>e.aborted||i()),{directory:o,presence:r,
reports:h}=this.#e,c=()=>t.state==="live"&&rt(t.room)&&h.count(t.id);t.addEventListener("room",i,{signal:e});for(let d of[o,r,h])d.addEventListener("change",n,{
signal:e});t.addEventListener("state",c,{signal:e}),c(),i()}#s({room:t}){m(a(".room-title",this.#t),t.name);let e=a(".room-topic",this.#t),i=Ps(t);m(e,i?this.#r(
i):t.topic??""),e.title=e.textContent,this.#i(i),this.#n(t),m(a(".people-count",this.#t),C(t.member_count))}#i(t){let e=a(".room-picture",this.#t);e.hidden=!t,t&&
(_(e,this.#e.directory.of(t)),V(e,this.#e.presence.of(t.id)))}#n(t){let{count:e,hasMore:i}=rt(t)?this.#e.reports.waitingIn(t.id):{count:0};a(".reports-button",this.#t).
hidden=!e,m(a(".reports-count",this.#t),e?ht(e,{hasMore:i}):"")}#r(t){return[le({state:this.#e.presence.of(t.id)}),Zt(this.#e.directory.of(t))].filter(Boolean).
join(" · ")}};var qa=[T("react","emoji",({entry:s},t)=>es(s,t)),T("quote","reply",({entry:s},t)=>ns(s,t)&&!t.isBlocked(s)),T("thread","thread",({entry:s},{isThread:t,room:e})=>!t&&
!!s.seq&&(ja(s)||ns(s,{room:e}))),T("copy","copy",({entry:s},t)=>Sn()&&!s.deleted&&!t.isBlocked(s)),T("link","link",({entry:s})=>Sn()&&!!s.seq),T("edit","edit",
({entry:s,edit:t},e)=>at(s,e)&&!t),T("versions","clock",({entry:s},t)=>ni(s,t)),T("save","saved",({entry:s},t)=>!!s.seq&&!s.deleted&&!t.isSaved(s)),T("unsave","\
saved",({entry:s},t)=>t.isSaved(s)),T("unread","unread",({entry:s},t)=>!!s.seq&&t.state==="live"),T("pin","pin",({entry:s},t)=>is(s,t)&&!s.pinned),T("unpin","pi\
n",({entry:s},t)=>is(s,t)&&!!s.pinned),T("reactions","people",({entry:s})=>!!s.reactions?.length),T("seen","check",({entry:s},t)=>$t(s,t.room)),T("person","pers\
on",({entry:s},t)=>s.user.id!==t.me.id),T("report","flag",({entry:s},t)=>oi(s,t)),T("retry","again",({state:s})=>s==="failed"),T("discard","trash",({state:s})=>s===
"failed",{isDangerous:!0}),T("delete","trash",({entry:s},t)=>ii(s,t),{isDangerous:!0})];function $s(s,t){return qa.filter(({isOffered:e})=>e(s,t))}function T(s,t,e,{
isDangerous:i=!1}={}){return{name:s,icon:t,isOffered:e,isDangerous:i}}var ja=({thread:s,replies:t})=>!!(s||t);function Sn(){return!!navigator.clipboard}var Fa=450,Ha=10,vn=64,bn=.9,kn="a[href], button:not([hidden]), input:not([disabled])",Tn=".code-block pre, .table-scroll",On=`${kn}, ${Tn}`,Ce=class{#t;#e;#s;#i;#n;#r=null;constructor({
log:t,scroller:e,timeline:i,actions:n}){this.#t=t,this.#e=e,this.#s=i,this.#n=n,t.addEventListener("pointerover",({target:o})=>this.#o(o.closest(".message")));for(let o of[
"pointerover","focusin"])t.addEventListener(o,({target:r})=>this.#a(r));t.addEventListener("focusin",({target:o})=>this.#h(o.closest(".message"))),t.addEventListener(
"focusout",o=>this.#c(o)),t.addEventListener("click",({target:o})=>this.#u(o)),t.addEventListener("change",({target:o})=>o.closest(".poll-option")&&this.#f(o.closest(
".message"))),t.addEventListener("keydown",o=>this.#p(o)),this.#v(),e.addEventListener("focus",()=>e.matches(":focus-visible")&&this.#s.lastOnScreen?.focus())}show(t){
this.#i=t,this.#e.tabIndex=0}around(t){let e=this.#t.contains(document.activeElement);t();let i=a('.message[tabindex="0"]',this.#t);e&&!this.#t.contains(document.
activeElement)?(this.#e.tabIndex=-1,this.#e.focus({preventScroll:!0})):!i&&document.activeElement!==this.#e&&(this.#e.tabIndex=0)}#o(t){if(!t||t.dataset.state!==
"sent")return;let e=a(".message-actions",t)??t.appendChild(g("message-actions")),i=R(t),n=new Set($s(i,this.#i).map(({name:o})=>o));i.entry.deleted||n.add("more"),
n.has("edit")&&n.delete("thread");for(let o of e.children)o.hidden=!n.has(o.dataset.action);e.hidden=[...e.children].every(o=>o.hidden)}#a(t){let e=t.closest(".\
reaction");e&&nn(e,R(e.closest(".message")).entry,this.#i)}#h(t){if(t){this.#o(t),this.#e.tabIndex=-1;for(let e of this.#t.querySelectorAll('.message[tabindex="\
0"]'))e.tabIndex=-1;t.tabIndex=0}}#c({target:t,relatedTarget:e}){let i=t.closest(".message");if(i&&!i.contains(e))for(let n of i.querySelectorAll(On))n.tabIndex=
-1}#u(t){let e=t.closest(".message"),i=t.closest("[data-action]"),n=t.matches(".avatar, .message-author")?"person":i?.dataset.action;e&&this.#n[n]?.(e,R(e),i)}#f(t){
this.#n.vote(t,R(t))}#p(t){let e=t.target.closest(".message");if(!e||t.target.matches("textarea")||t.ctrlKey||t.metaKey||t.altKey||t.key.startsWith("Arrow")&&t.
target.matches(Tn))return;let i=t.target===e?this.#d(e,t.key):this.#l(e,t.key);i&&(t.preventDefault(),t.stopPropagation(),i())}#d(t,e){let{list:i}=this.#s;return{
Enter:()=>this.#S(t),ArrowUp:()=>this.#m(i.beside(t,-1)),ArrowDown:()=>this.#m(i.beside(t,1)),Home:()=>this.#m(i.first()),End:()=>{this.#s.toNewest(),this.#s.focusNewest()},
PageUp:()=>this.#E(-bn),PageDown:()=>this.#E(bn)}[e]}#l(t,e){if(e==="Escape")return()=>t.focus({preventScroll:!0});let i={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,
ArrowUp:-1}[e],n=this.#y(t);return i&&(()=>n.at((n.indexOf(document.activeElement)+i)%n.length).focus())}#m(t){t?.focus({preventScroll:!0}),t?.scrollIntoView({block:"\
nearest"})}#E(t){let{list:e}=this.#s;this.#s.scroll(t);let{top:i}=this.#e.getBoundingClientRect(),n=e.messageRows.find(o=>o.getBoundingClientRect().top>=i);(t<0?
n:this.#s.lastOnScreen)?.focus({preventScroll:!0})}#S(t){let e=this.#y(t);for(let i of e)i.tabIndex=0;e[0]?.focus({preventScroll:!0})}#y=t=>[...t.querySelectorAll(
On)];#v(){let t=this.#t;t.addEventListener("pointerdown",e=>this.#g(e),{passive:!0}),t.addEventListener("pointermove",e=>this.#b(e),{passive:!0});for(let e of["\
pointerup","pointercancel"])t.addEventListener(e,()=>this.#w(),{passive:!0});this.#e.addEventListener("scroll",()=>this.#w(),{passive:!0}),t.addEventListener("c\
ontextmenu",e=>{e.pointerType==="touch"&&!e.target.closest("a[href]")&&e.preventDefault()})}#g({pointerType:t,target:e,clientX:i,clientY:n,isPrimary:o}){this.#w();
let r=t==="touch"&&o&&!e.closest(`${kn}, textarea`)&&e.closest(".message");if(!r)return;let h=setTimeout(()=>{this.#r=null,Wa(),this.#n.more(r,R(r))},Fa);this.#r=
{row:r,timer:h,clientX:i,clientY:n}}#b({clientX:t,clientY:e}){let i=this.#r;if(!i)return;let[n,o]=[t-i.clientX,Math.abs(e-i.clientY)];Math.hypot(n,o)>Ha&&clearTimeout(
i.timer),o>vn/2?this.#w():(getComputedStyle(this.#t).direction==="rtl"?-n:n)>vn&&this.#x(i.row)}#x(t){this.#w();let e=R(t);$s(e,this.#i).some(({name:i})=>i==="q\
uote")&&this.#n.quote(t,e)}#w(){clearTimeout(this.#r?.timer),this.#r=null}};function Wa(){let s=t=>{t.preventDefault(),t.stopPropagation()};addEventListener("cl\
ick",s,{capture:!0,once:!0}),addEventListener("pointerdown",()=>removeEventListener("click",s,{capture:!0}),{capture:!0,once:!0})}var Ie=class{#t;constructor(t){this.#t=t}show(t,{signal:e}){let i=()=>{let n=Ua(t),o=n?Ka(n,t):0;this.#t.hidden=!o,m(this.#t,o?E("seen.count",o):""),this.#t.onclick=
()=>O(({seenBy:r})=>r({entry:n,conversation:t}))};for(let n of[t,t.readers])n.addEventListener("change",i,{signal:e});i()}};function Ua({timeline:s,me:t,room:e}){
let i=s.entries.findLast(S);return i&&i.user.id===t.id&&$t(i,e)?i:null}var Ka=({seq:s},{readers:t,me:e})=>t.of(s).filter(i=>i!==e.id).length;var Va={"sign-in":{key:"status.ended.action",go:st},reload:{key:"again",go:()=>location.reload()},rooms:{key:"status.rooms.action",go:s=>s.go(M)}},Ga=new Set(["\
connecting","catching-up"]),De=class{#t;#e;constructor(t,{router:e}){this.#t=t,this.#e=e}show(t,{signal:e}){let i=()=>this.#s(t.state);t.addEventListener("state",
i,{signal:e}),i()}#s(t){this.#t.dataset.state=t,this.#t.closest(".conversation").classList.toggle("is-opening",Ga.has(t)),a(".status-text",this.#t).textContent=
t==="live"?"":l(`status.${t}`);let e=a("button",this.#t),i=Va[tt[t]?.next];e.hidden=!i,i&&(e.textContent=l(i.key),e.onclick=()=>i.go(this.#e))}};var Ya=900,Me=class{#t;#e;#s;constructor(t,{isFollowing:e}){this.#t=t,this.#e=e,t.addEventListener("scroll",()=>this.#i(),{passive:!0})}draw(){let{top:t}=this.#t.
getBoundingClientRect();for(let e of this.#t.querySelectorAll(".day"))a(".day-title",e).classList.toggle("is-over",e.getBoundingClientRect().top<t)}#i(){if(this.#e())
return this.#n();this.#t.classList.add("is-scrolling"),clearTimeout(this.#s),this.#s=setTimeout(()=>this.#n(),Ya)}#n(){clearTimeout(this.#s),this.#t.classList.remove(
"is-scrolling")}};var Ln=new Set(["joined","left","added","removed"]),Ja=new Set(["began","brought"]),Bs=new Set(["joined","left"]);function qs(s){let t=[];for(let e of za(s)){let i=t.
at(-1);i&&Xa(i[0],e)?i.push(e):t.push([e])}return t.map(Qa)}function za(s){let t=new Map(s.filter(({type:i})=>Bs.has(i)).map(i=>[i.user.id,i]));return s.filter(
({type:i})=>!Ja.has(i)).filter(i=>!Bs.has(i.type)||t.get(i.user.id)===i)}function Xa(s,{type:t,user:e}){return s.type!==t||!Ln.has(t)?!1:Bs.has(t)||s.user.id===
e.id}function Qa(s){let[{type:t,user:e,member:i,role:n,name:o,topic:r}]=s,h={user:y(e),name:o,topic:r,member:i&&y(i)};if(Ln.has(t)){let c=[...new Set(s.map(d=>y(
d.member??d.user)))];return E(`notice.${t}`,c.length,{...h,names:D(c)})}return t==="role"?l(`notice.role.${n}`,h):t==="topic"&&!r?l("notice.topic.removed",h):l(
`notice.${t}`,h)}var Za=300;function An(s,t,e){let{before:i,firstNew:n,me:o}=e,r=[];i&&r.push({key:_n(new Date(i.at)),at:new Date(i.at),rows:[],isContinued:!0});let h=i;for(let c of[
...s,...t.map(d=>th(d,o))]){let d=eh(r,new Date(c.at));n!==null&&c.seq===n&&(d.rows.push({key:"new-line",kind:"new-line"}),h=null),!d.rows.length&&!d.isContinued&&
(h=null),S(c)?d.rows.push(sh(c,h,e)):ah(d.rows,rh(c,e)),h=c}return r.filter(({rows:c})=>c.length)}var js=new WeakMap;function th(s,t){let{clientId:e,text:i,at:n,
failure:o}=s;if(!js.has(s)){let{thread:r,quote:h}=s,c={type:"message",seq:null,at:n,user:t,text:i,deleted:!1,clientId:e,failure:o,unsent:!0,thread:r,quote:h};js.
set(s,c)}return js.get(s)}var _n=s=>`${s.getFullYear()}-${s.getMonth()+1}-${s.getDate()}`;function eh(s,t){let e=_n(t),i=s.at(-1);return i&&(i.key===e||t<i.at)?
i:(s.push({key:e,at:t,rows:[],isContinued:!1}),s.at(-1))}function sh(s,t,{me:e,live:i,edits:n,personOf:o,isBlocked:r,quoted:h,isThread:c,pollOf:d}){let f=s.user.
id===e.id,p=n.get(s.seq),v=s.unsent?s:p,k=v?.failure?"failed":v?"pending":"sent",L=o(s.user);return{key:f&&s.clientId?s.clientId:`seq-${s.seq}`,kind:"message",entry:s,
own:f,me:e,author:L,name:L.display_name||L.name,picture:L.picture,isBlocked:r(s),mentioned:ih(s,o),isThread:c,personOf:o,quoted:h(s.quote??(c?void 0:s.thread)),
poll:s.poll&&d(s),edit:p,leads:!nh(s,t)||!!(c&&t?.replies),state:k,pending:k!=="pending"?null:i?"sending":"waiting"}}var ih=({mentions:s=[]},t)=>s.map(({user:e,
name:i})=>e?y(t({id:e,name:i})):i).join(`
`);function nh(s,t){return!t||!S(t)||t.user.id!==s.user.id?!1:new Date(s.at)-new Date(t.at)<Za*1e3}var oh={joined:"began",added:"brought"};function rh(s,{personOf:t,
isDirect:e}){let{user:i,member:n,type:o}=s;return{...s,type:e&&oh[o]||o,user:t(i),member:n&&t(n)}}function ah(s,t){let e=s.at(-1);e?.kind==="notice"?e.entries.push(
t):s.push({key:`notice-${t.seq}`,kind:"notice",entries:[t]})}var Pe=class{#t=new Map;#e=0;#s=null;fit(t){t!==this.#s&&(this.#s=t,this.clear())}clear(){this.#t.clear(),this.#e=0}set(t,e){this.#e+=e-(this.#t.get(t)??0),this.#t.
set(t,e)}of(t,e,i){let{mean:n}=this,o=0;for(let r=e;r<i;r+=1)o+=this.#t.get(t[r].seq)??n;return o}at(t,e){let{mean:i}=this,n=0;for(let o=e;n<t.length&&o>0;n+=1)
o-=this.#t.get(t[n].seq)??i;return n}get mean(){return this.#t.size?this.#e/this.#t.size:44}};var $e=class{#t;#e;#s=null;#i;following=!0;constructor(t,{mayFollow:e}){this.#t=t,this.#e=e,t.addEventListener("scroll",()=>this.#r(),{passive:!0});let i=new ResizeObserver(
()=>this.following?this.toBottom():this.#a());i.observe(t),i.observe(t.firstElementChild)}keep(t){let e=this.following?null:this.#c(),i=e?.getBoundingClientRect().
top;t(),this.following?this.toBottom():e?.isConnected&&this.#h(e.getBoundingClientRect().top-i),this.#o()}toBottom(){this.following=this.#e(),this.#t.scrollTop=
this.#t.scrollHeight}stay(){this.following=!1}revealAbove(t){let{top:e}=this.#t.getBoundingClientRect();return!t||t.getBoundingClientRect().top>=e?!1:(this.reveal(
t),!0)}isInView(t){let[e,i]=[this.#t,t].map(n=>n.getBoundingClientRect());return i.top>=e.top&&i.bottom<=e.bottom}reveal(t){this.putAt(t,this.#t.clientHeight/5)}putAt(t,e){
let{top:i}=this.#t.getBoundingClientRect();this.#t.scrollTop+=t.getBoundingClientRect().top-i-e,this.following=this.#n,this.#o()}placeIn(t){let e=this.#u(t);return e?
{row:e,offset:e.getBoundingClientRect().top-this.#t.getBoundingClientRect().top}:null}lastAboveFoot(t){let e=this.#t.getBoundingClientRect().bottom+1;return t[St(
t,i=>i.getBoundingClientRect().bottom>e)-1]}get isNearTop(){return this.#t.scrollTop<this.#t.clientHeight}get isNearFoot(){let{scrollHeight:t,scrollTop:e,clientHeight:i}=this.#t;
return t-e-i<i}get#n(){let{scrollHeight:t,scrollTop:e,clientHeight:i}=this.#t;return this.#e()&&t-e-i<48}#r(){this.following=this.#n,this.#o()}#o(){this.#s=this.
following?null:this.placeIn(this.#t.querySelectorAll(".day-rows > *")),this.#i=this.#t.clientWidth}#a(){let{row:t,offset:e}=this.#s??{};!t?.isConnected||this.#i===
this.#t.clientWidth||(this.#h(t.getBoundingClientRect().top-this.#t.getBoundingClientRect().top-e),this.#i=this.#t.clientWidth)}#h(t){Math.abs(t)>=.5&&(this.#t.
scrollTop+=t)}#c(){return this.#u(this.#t.querySelectorAll(".day-rows > *"))}#u(t){let{top:e}=this.#t.getBoundingClientRect();return t[St(t,i=>i.getBoundingClientRect().
bottom>e)]}};function St(s,t){let e=0,i=s.length;for(;e<i;){let n=e+i>>1;t(s[n])?i=n:e=n+1}return e}var hh=24,Nn=4,ch=80,lh=180,Hs=.75,dh=1+Hs,uh=1+2*Hs,fh=4,mh={message:wn,notice:()=>g("notice"),"new-line":()=>g("new-line")},ph={message:yn,notice:yh,"new-line":()=>{}},
Be=class{#t;#e;#s;#i;#n;#r=new Pe;#o=[];#a=[];#h=null;#c=[];#u=[];#f=null;#p=null;#d=0;#l=0;#m;#E=0;#S=0;constructor({scroller:t,keeper:e,changing:i}){this.#t=t,
this.#e=e,this.#s=a(".timeline-log",t),this.#i=a(".rows-above",t),this.#n=a(".rows-below",t),this.#m=i;let n=()=>{this.#E=t.clientWidth,this.#S=t.clientHeight};
new ResizeObserver(n).observe(t),n()}get rows(){return this.#c}get messageRows(){return this.#c.filter(t=>t.matches(".message"))}get isEmpty(){return!this.#u.some(
({kind:t})=>t==="message")}clear(){this.#s.replaceChildren(),this.#r.clear(),this.#o=this.#a=this.#c=this.#u=[],this.toEnd()}draw(t,e,i,{aloud:n=!1}={}){this.#o=
t,this.#a=e,this.#h=i,this.#g(),this.#y({aloud:n})}follow(){for(let t=0;t<fh;t+=1){let e=this.#w();if(!e)return;this.#O(),this.#x(e),this.#y()}}toEnd(){this.#f=
this.#p=null,this.#g()}show(t){let e=Math.min(N(this.#o,t),this.#o.length-1);return(e<this.#d||e>=this.#l)&&(this.#O(),this.#x(this.#L(e)),this.#y()),this.rowOf(
t)}rowOf(t){return a(`.message[data-seq="${t}"]`,this.#s)??this.#T(t)}beside(t,e){let{messageRows:i}=this,n=i.indexOf(t)+e;if(i[n])return i[n];if(!(e<0?this.#d===
0:this.#l===this.#o.length))return this.#O(),this.#x(this.#L(e<0?this.#d:this.#l)),this.#y(),i=this.messageRows,n=i.indexOf(t)+e,i[n]}first(){let t=this.#o.find(
S);return t&&this.show(t.seq)}onScreen({first:t,last:e}){let{top:i,bottom:n}=this.#t.getBoundingClientRect(),o=p=>v=>v.getBoundingClientRect().bottom>p,r=St(this.#c,
o(i)),h=St(this.#c,o(n+1))-1,c=this.#u.slice(r,h+1).flatMap(Fs);if(!c.length)return this.#o.length||t===null?null:{from:t,to:e};let d=this.#o[N(this.#o,c[0])-1],
f=this.#o[N(this.#o,c.at(-1))+1];return{from:d?d.seq+1:t,to:f?f.seq-1:e}}#y({aloud:t=!1}={}){this.#s.setAttribute("aria-live",t?"polite":"off"),this.#m(()=>this.#e.
keep(()=>this.#v()))}#v(){this.#r.fit(this.#E);let t=this.#o.slice(this.#d,this.#l),e=this.#l===this.#o.length,i=this.#o[this.#d-1],n=An(t,e?this.#a:[],{...this.#h,
before:i});A(this.#s,n,{create:()=>g("day"),update:gh}),this.#u=n.flatMap(({rows:o})=>o),this.#c=[...this.#s.querySelectorAll(".day-rows > *")],Rn(this.#i,this.#r.
of(this.#o,0,this.#d)),Rn(this.#n,this.#r.of(this.#o,this.#l,this.#o.length))}#g(){let{length:t}=this.#o,e=this.#A;this.#l=this.#p===null?t:Math.min(t,N(this.#o,
this.#p+1)),this.#d=this.#f===null?this.#l-this.#_(dh):N(this.#o,this.#f),this.#d>=this.#l&&(this.#l=Math.max(this.#l,Math.min(t,e))),this.#d>=this.#l&&(this.#d=
this.#l-e),this.#p===null&&this.#l-this.#d>e+e/4&&this.#b(e),this.#x([this.#d,this.#l])}#b(t){this.#e.following||!this.#c.length?this.#d=this.#l-t:this.#l=this.#d+
t+t/4,this.#O()}#x([t,e]){let{length:i}=this.#o;for(this.#l=Math.min(Math.max(Math.round(e),0),i),this.#d=Math.min(Math.max(Math.round(t),0),this.#l);this.#d>0&&
this.#d<i&&!S(this.#o[this.#d])&&!S(this.#o[this.#d-1]);)this.#d-=1;for(;this.#l>0&&this.#l<i&&!S(this.#o[this.#l])&&!S(this.#o[this.#l-1]);)this.#l+=1;this.#f=
this.#o[this.#d]?.seq??null,this.#p=this.#l===i?null:this.#o[this.#l-1].seq}#w(){let{top:t,bottom:e,height:i}=this.#t.getBoundingClientRect(),n=this.#s.getBoundingClientRect(),
o=Hs*i,r=this.#A,h=r/Nn;if(!i||!this.#c.length)return null;if(n.bottom<t||n.top>e)return this.#L(this.#r.at(this.#o,t-this.#i.getBoundingClientRect().top));let[
c,d]=[this.#d-h,this.#l+h];return this.#d>0&&n.top>t-o?[c,Math.min(this.#l,c+r)]:this.#l<this.#o.length&&n.bottom<e+o?[Math.max(this.#d,d-r),d]:null}#L(t){let e=this.#_(
uh)/2;return[t-e,t+e]}get#A(){let t=Nn*this.#S/hh;return Math.round(Math.min(lh,Math.max(ch,t)))}#_(t){return Math.ceil(t*this.#S/this.#r.mean)}#O(){let t=this.#s.
getBoundingClientRect().top;this.#c.forEach((e,i)=>{let[n,...o]=Fs(this.#u[i]);if(!n)return;let{bottom:r}=e.getBoundingClientRect();this.#r.set(n,r-t);for(let h of o)
this.#r.set(h,0);t=r})}#T(t){return this.#c[this.#u.findIndex(e=>e.kind==="notice"&&Fs(e).includes(t))]}},Fs=({entry:s,entries:t=[s]})=>t.flatMap(e=>e?.seq??[]);
function Rn(s,t){let e=`${t}px`;s.style.blockSize!==e&&(s.style.blockSize=e)}function gh(s,{at:t,rows:e,isContinued:i}){m(a(".day-title span",s),gi(t)),s.classList.
toggle("is-continued",i),s.classList.toggle("is-silent",e.every(wh)),A(a(".day-rows",s),e,{create:({kind:n})=>mh[n](),update:(n,o)=>ph[o.kind](n,o)})}var wh=({kind:s,
entries:t})=>s==="notice"&&!qs(t).length;function yh(s,{entries:t}){let e=qs(t);e.length===s.children.length&&e.every((i,n)=>s.children[n].textContent===i)||s.replaceChildren(
...e.map(i=>P("p",i)))}var Eh=2e3,xh=400,Ws={connecting:"timeline.loading","catching-up":"timeline.loading",reconnecting:"timeline.waiting",restarting:"timeline.waiting",offline:"time\
line.waiting"},qe=class{#t;#e;#s;#i;#n;#r;#o=null;#a;#h=!1;#c=!1;#u=!1;#f=new Set;#p=null;#d=null;#l=G(()=>this.#m());constructor(t,{changing:e,onNewest:i,onMoved:n}){
this.#t=t,this.toNewest=i,this.#e=a(".timeline-scroll",t),this.#s=a(".timeline-start",t),this.#i=new $e(this.#e,{mayFollow:()=>this.#o?.history.isAtNewest??!0}),
this.#r=new Be({scroller:this.#e,keeper:this.#i,changing:e}),this.#n=new Me(this.#e,{isFollowing:()=>this.#i.following});let o,r=()=>{clearTimeout(o),o=setTimeout(
()=>this.#o&&n(),xh),this.#g()};this.#e.addEventListener("scroll",r,{passive:!0}),a('[data-testid="new-pill"]',t).onclick=()=>this.#w(),a('[data-testid="first-u\
nread"]',t).onclick=()=>this.#L(),a('[data-testid="mark-read"]',t).onclick=()=>this.#O(),document.addEventListener("visibilitychange",()=>document.hidden&&this.#T()),
Z.addEventListener("ready",this.#l),addEventListener("blur",()=>this.#T()),addEventListener("focus",()=>this.#k())}get list(){return this.#r}show(t){this.#a?.abort(),
this.#a=new AbortController;let{signal:e}=this.#a;this.#o=t,this.#h=!1,this.#c=!0,this.#u=!1,this.#f.clear(),this.#p=this.#d=null,this.#r.clear(),t.addEventListener(
"change",this.#l,{signal:e}),this.#i.following=!0,this.#m()}follow(){this.#c=!1,this.#o.history.toNewest(),this.#r.toEnd(),this.#m(),this.#i.toBottom(),this.#g()}async goTo(t){
this.#c=!1;let e=this.#o,i=await e.history.goTo(t);if(e!==this.#o||i===null)return!0;if(!i)return!1;this.#i.stay(),this.#h||=e.state==="live",this.#m();let n=this.#r.
show(t);return this.#i.reveal(n),this.#g(),kh(n),!0}lookAt(t){let e=this.#r.rowOf(t);if(e&&this.#i.isInView(e))return e;this.#i.stay();let i=this.#r.show(t);return this.#i.
reveal(i),this.#g(),i}get place(){if(this.#i.following)return null;let{row:t,offset:e}=this.#i.placeIn(this.#r.messageRows)??{};return t?.dataset.seq?{seq:Number(
t.dataset.seq),offset:e}:null}async comeBackTo(t){if(!t)return this.follow();this.#c=!1;let e=this.#o,i=await e.history.goTo(t.seq);e!==this.#o||!i||(this.#i.stay(),
this.#m(),this.#i.putAt(this.#r.show(t.seq),t.offset),this.#g())}scroll(t){this.#e.scrollBy({top:t*this.#e.clientHeight,behavior:"instant"}),this.#g()}get lastOnScreen(){
return this.#i.lastAboveFoot(this.#r.messageRows)??this.#r.messageRows[0]}focusNewest(){let t=this.lastOnScreen;return t?.focus({preventScroll:!0}),!!t}entryAsItWas({
seq:t,at:e}){let i=this.#o.history.shown.entry(t);return i?.at===e?i:void 0}#m(){let t=this.#o;if(!t)return;let{state:e,timeline:i,history:n,room:o,me:r,unread:h,
unsentEdits:c}=t,d=e==="live";d&&this.#h&&this.#i.following&&i.trim();let{first:f,last:p,entries:v}=n.shown,k=f===this.#p&&p>this.#d;this.#p=f,this.#d=p;let L=j=>t.
personOf(j),Ge=j=>t.isBlocked(j),Yn=j=>j?Sh(t.quoted(j),t):void 0,{isThread:Jn=!1}=t,zn=o.kind==="direct",Xn={me:r,firstNew:h.first,live:d,edits:c,personOf:L,isBlocked:Ge,
quoted:Yn,isThread:Jn,isDirect:zn,pollOf:j=>vh(j,t)};this.#r.draw(v,n.isAtNewest?t.unsent:[],Xn,{aloud:d&&this.#h&&k&&n.isAtNewest}),this.#E(),d?!this.#h&&!this.#u&&
this.#y():this.#h=!1,this.#g()}#E(){let{timeline:t,history:e,state:i,room:n}=this.#o,o=t.cursor!==null||!e.isAtNewest;a('.timeline-empty [data-open="add-people"\
]',this.#t).hidden=!Pt(n);for(let d of["p",'[data-open="invite"]'])a(`.timeline-empty ${d}`,this.#t).hidden=n.kind==="direct";this.#t.classList.toggle("is-empty",
o&&this.#r.isEmpty),this.#t.classList.toggle("is-loading",!o&&["connecting","catching-up"].includes(i));let r=i==="live"&&this.#f.has("older"),h=this.#o.isThread??
!1,c=bh({known:o,timeline:t,history:e,room:n,state:i,failed:r,isThread:h});this.#s.dataset.text!==c&&(this.#s.dataset.text=c,this.#i.keep(()=>this.#s.replaceChildren(
c,...r?[" ",this.#S()]:[])))}#S(){let t=P("button",l("again"),"link-button");return t.onclick=()=>this.#b("older"),t}#y(){let{history:t,reading:e,room:i,unread:n}=this.#o;
if(this.#c&&i.isKept)return;let o=n.first,r=this.#c&&this.#i.following;if(this.#c=!1,r&&n.stoppedElsewhere)return this.#A();this.#h=!0,this.#f.clear(),e.back(n),
!(!this.#i.following||!t.isAtNewest||o===null)&&(this.#i.stay(),this.#r.show(o),this.#i.revealAbove(a(".new-line",this.#e))||this.#v())}#v(){this.#r.toEnd(),this.#m(),
this.#i.toBottom()}#g(){if(!this.#o)return;this.#r.follow();let{reading:t,history:e}=this.#o,i=this.#r.onScreen(e.shown);i&&!document.hidden&&document.hasFocus()&&
this.#h&&t.see(i),this.#h&&!this.#f.has("older")&&this.#i.isNearTop&&e.hasOlder&&this.#b("older"),!this.#f.has("newer")&&this.#i.isNearFoot&&!e.isAtNewest&&this.#b(
"newer"),this.#n.draw(),this.#x(i)}async#b(t){let e=this.#o,{history:i}=e;try{await(t==="older"?i.loadOlder():i.loadNewer()),this.#f.delete(t)}catch{e===this.#o&&
this.#f.add(t)}this.#l()}#x(t){let{reading:e,unread:i}=this.#o,n=t?i.below(t.to):0,o=t&&e.seen>=t.from-1&&e.seen<=t.to,r=a('[data-testid="new-pill"]',this.#t);r.
hidden=this.#i.following,r.classList.toggle("has-news",n>0),m(a("span",r),n?E("timeline.pill",n):l("timeline.to_newest")),a(".unread-note",this.#t).hidden=!i.stoppedElsewhere||
o}#w(){this.#f.delete("newer"),this.toNewest(),this.focusNewest()}async#L(){(await this.#_().catch(e=>w(x(e))))?.focus({preventScroll:!0}),this.#g()}async#A(){let t=this.#o;
this.#u=!0,await this.#_().catch(()=>{}),t===this.#o&&(this.#u=!1,this.#h=t.state==="live",this.#m())}async#_(){let t=this.#o,{reading:e,history:i}=t;if(e.newAfter=
e.seen,await i.goTo(e.seen+1,{exactly:!1}),t!==this.#o)return;this.#i.stay(),this.#m();let{entries:n}=i.shown,o=this.#r.show(t.unread.first??n[N(n,e.seen+1)]?.seq),
r=a(".new-line",this.#e)??o;return r&&this.#i.reveal(r),o}#O(){let{reading:t,timeline:e}=this.#o;t.seeAll(e.cursor),t.answered(),this.focusNewest(),this.#m()}#T(){
this.#o?.reading.away(),this.#o?.keep()}#k(){this.#o&&(this.#f.delete("newer"),this.#h=!1,this.#m())}},Cn=new WeakMap;function Sh(s,{personOf:t,isBlocked:e}){if(!s)
return s;let i=y(t(s.user)),n=e(s),o=Cn.get(s);if(o?.name===i&&o.isHidden===n)return o;let r={entry:s,name:i,isHidden:n};return Cn.set(s,r),r}var vh=(s,t)=>JSON.
stringify({chosen:t.chosenIn(s),mayVote:ss(s,t),mayEnd:si(s,t)});function bh({known:s,timeline:t,history:e,room:i,state:n,failed:o,isThread:r}){return o?l("time\
line.older_failed"):s?e.hasOlder?n==="live"?l("timeline.loading_older"):Ws[n]==="timeline.waiting"?l("timeline.older_waiting"):"":r?"":Oh(i,t):Ws[n]?l(Ws[n]):""}
function Oh({kind:s,name:t},{floor:e}){return e>1?l("timeline.beginning.joined"):l(s==="direct"?"timeline.beginning.direct":"timeline.beginning",{room:t})}function kh(s){
s.tabIndex=-1,s.focus({preventScroll:!0}),s.classList.add("is-marked"),setTimeout(()=>s.classList.remove("is-marked"),Eh)}var Th=3,je=class{#t;constructor(t){this.#t=t}show({typing:t},{signal:e}){let i=()=>this.#t.textContent=Lh(t.users);t.addEventListener("change",i,{signal:e}),i()}};
function Lh(s){return s.length?s.length>Th?l("typing.many"):E("typing",s.length,{names:D(s.map(y))}):""}var Us=60,Fe=class{#t=null;#e;#s;#i;#n;#r;#o;#a;#h;#c;#u;#f;#p;constructor({root:t,router:e,socket:i,drafts:n,scheduled:o,saved:r,directory:h,presence:c,reports:d,
rooms:f}){this.root=t,this.#u=d,this.#f=r,this.#p={rooms:f,directory:h},this.#i=e,this.#s=new qe(a(".timeline",t),{changing:p=>this.#l(()=>this.#r.around(()=>this.#o.
around(p))),onNewest:()=>this.#y(),onMoved:()=>e.keepPlace()}),this.#n=new ve({form:a(".composer",t),note:a(".composer-note",t),strip:a(".composer-quote",t),alsoToRoom:a(
".composer-in-room",t),socket:i,drafts:n,rooms:f,directory:h,goHome:()=>e.go(M),onSent:()=>this.#y(),onEditLast:()=>this.#I(),onPoll:()=>this.#x(({askPoll:p},v)=>p(
{conversation:v})),onLater:p=>O(({sendLater:v})=>v({text:p,conversation:this.#t,scheduled:o}))}),this.#r=new Ce({log:a(".timeline-log",t),scroller:a(".timeline-\
scroll",t),timeline:this.#s,actions:this.#b()}),fn(a(".timeline-log",t)),this.#o=new _e(a(".timeline-log",t),{rowOf:({seq:p})=>this.#s.list.rowOf(p),entryOf:p=>this.#s.
entryAsItWas(p),reopen:(p,v,k)=>this.#N(p,v,{written:k,focus:!1}),keepAsDraft:p=>this.#D(p)}),this.#c=[this.#o,this.#n],a(".room-header",t)&&this.#d({root:t,router:e,
directory:h,presence:c,reports:d})}#d({root:t,router:e,...i}){this.#h=new Ne(a(".resync-note",t)),$(({FindBar:n})=>{this.#a=new n(a(".find-bar",t),{timeline:this.#s}),
this.#c.unshift(this.#a),this.#t&&this.#a.show(this.#t,this.#e)}),this.#c.unshift(this.#h,new Re(a(".room-header",t),{router:e,...i}),new De(a(".status[data-sta\
te]",t),{router:e}),new je(a(".typing",t)),new Ie(a(".seen-line",t)))}#l(t){this.#a?this.#a.around(t):t()}show(t){this.#e?.abort(),this.#e=new AbortController,this.#t=
t;for(let e of this.#c)e.show(t,this.#e);this.#r.show(t),t.addEventListener("many",({detail:e})=>this.#M(t,e),this.#e),this.#s.show(t)}focusComposer(){this.#n.focus()}async goTo(t){
await this.#s.goTo(t).catch(i=>i.status===422?!1:w(x(i))??!0)||await this.#m(t)||(w(l("message.missing")),this.#s.follow())}async#m(t){let e=this.#t,i=e.isThread?
null:await e.findQuoted(t);return!i?.thread||e!==this.#t?!1:(this.#E(i,{replace:!0}),!0)}#E({seq:t,thread:e},{replace:i=!1}={}){let n=e?`thread:${e}:${t}`:`thre\
ad:${t}`;this.#i.go({...this.#i.address,seq:null,panel:n},{replace:i})}#S({seq:t,quote:e,thread:i}){let n=this.#t;return e?n.isThread&&n.timeline.entry(e)?this.
goTo(e):this.#i.go({...this.#i.address,seq:e}):this.#E({seq:t,thread:i})}get place(){return this.#s.place}comeBackTo(t){return this.#s.comeBackTo(t).catch(e=>w(
x(e)))}get keys(){return{find:()=>O(()=>this.#a.open()),writeOn:()=>this.focusComposer(),leaveComposer:({target:t})=>t.matches(".composer-text")&&this.#s.focusNewest(),
scrollUp:()=>this.#s.scroll(-.9),toNewest:()=>this.#y()}}#y(){let{address:t}=this.#i;t.seq&&!this.#t.isThread?this.#i.go({...t,seq:null},{replace:!0}):this.#s.follow()}#v({
seq:t}){let{room:e,me:i,timeline:n}=this.#t,o={room:e.id,seq:t,epoch:n.epoch};return O(({saveMessage:r})=>r({message:o,me:i,saved:this.#f}))}#g({seq:t}){return this.#f.
forget({room:this.#t.room.id,seq:t}).then(()=>w(l("saved.forgotten"))).catch(i=>w(x(i)))}#b(){return{person:(t,{entry:e})=>this.#i.go({...this.#i.address,panel:`\
person:${e.user.id}`}),mention:(t,e,i)=>this.#i.go({...this.#i.address,panel:`person:${i.dataset.user}`}),reveal:(t,{entry:e})=>{this.#t.reveal(e.seq),t.focus({
preventScroll:!0})},report:(t,{entry:e,author:i})=>this.#w(e,i),save:(t,{entry:e})=>this.#v(e),unsave:(t,{entry:e})=>this.#g(e),seen:(t,{entry:e})=>this.#x(({seenBy:i},n)=>i(
{entry:e,conversation:n})),react:(t,{entry:e},i)=>this.#A(e,i??t),reaction:(t,{entry:e},i)=>this.#_(e,i.dataset.key),vote:(t,{entry:e})=>this.#O(e,en(a(".messag\
e-poll",t))),unvote:(t,{entry:e})=>{t.focus({preventScroll:!0}),this.#O(e,[])},voters:(t,{entry:e})=>this.#x(({whoVoted:i},n)=>i({entry:e,conversation:n})),"end\
-poll":(t,{entry:e})=>this.#T(t,e),pin:(t,{entry:e})=>this.#t.pin(e.seq).catch(i=>w(x(i))),unpin:(t,{entry:e})=>this.#t.unpin(e.seq).catch(i=>w(x(i))),reactions:(t,{
entry:e})=>this.#x(({whoReacted:i},n)=>i({entry:e,conversation:n})),quote:(t,{entry:e,name:i})=>this.#n.quote({seq:e.seq,name:i,text:e.text}),quoted:(t,{entry:e})=>this.#S(
e),thread:(t,{entry:e})=>this.#E(e),versions:(t,{entry:e})=>this.#x(({showVersions:i},n)=>i({entry:e,conversation:n})),unread:(t,{entry:e})=>this.#t.markUnread(
e.seq),copy:(t,e)=>be(Le(e),"message.copied"),"copy-code":(t,e,i)=>be(a("code",i.closest(".code-block")).textContent,"message.code.copied"),link:(t,{entry:e})=>be(
this.#k(e),"message.link.copied"),edit:(t,{entry:e})=>this.#N(t,e),delete:(t,{entry:e})=>this.#R(t,e),retry:(t,{entry:e,edit:i=e})=>this.#t.retry(i.clientId),discard:(t,{
entry:e,edit:i=e})=>this.#C(i.clientId),more:(t,e,i)=>this.#L(t,e,i)}}#x(t){let e=this.#t;return O(i=>t(i,e))}#w(t,e){let{room:i}=this.#t;return O(({reportMessage:n})=>n(
{entry:t,author:e,room:i,reports:this.#u}))}async#L(t,e,i){let n=await this.#x(({chooseAction:o},r)=>o({row:t,item:e,button:i,conversation:r}));n&&this.#b()[n](
t,R(t))}async#A({seq:t},e){let i=this.#t,n=await O(({pickEmoji:o})=>o(e));n&&await i.react(t,n).catch(o=>w(x(o)))}#_({seq:t,reactions:e},i){let n=this.#t;(e.some(
h=>h.emoji===i&&h.users.includes(n.me.id))?n.unreact(t,i):n.react(t,i)).catch(h=>w(x(h)))}#O({seq:t},e){this.#t.vote(t,e).catch(i=>w(x(i)))}async#T(t,{seq:e,text:i}){
let n=this.#t,o=await xe({title:l("poll.end.title"),text:l("poll.end.text",{text:In(i)}),action:l("poll.end")});t.focus({preventScroll:!0}),o&&await n.endPoll(e).
catch(r=>w(x(r)))}#k({seq:t}){let{isThread:e,root:i,room:n}=this.#t,o=e&&t!==i?{panel:`thread:${i}:${t}`}:{seq:t};return location.origin+W({view:"room",room:n.id,
...o})}#I(){let t=this.#t.lastOwn;if(!t)return w(l("message.edit.none"));this.#t.history.isAtNewest||this.#s.follow();let e=this.#s.list.show(t.seq);this.#N(e,t,
{done:()=>this.focusComposer()})}#N(t,{seq:e,text:i},{written:n=i,focus:o=!0,done:r=()=>t.focus()}={}){let h=this.#t,{epoch:c}=h.timeline;En(t,{text:i,written:n,
focus:o,help:d=>$(({complete:f})=>f(d,{context:()=>({conversation:h,...this.#p})})),save:d=>h.edit({seq:e,epoch:c},d),onEmpty:()=>this.#R(t,R(t).entry),done:r})}#D(t){
this.#n.add(t),this.#h?.sayKept()}async#R(t,{seq:e,user:i,text:n}){let o=this.#t,{epoch:r}=o.timeline,h=i.id===o.me.id,c={text:In(n),author:y(o.personOf(i))},d=await(h?
xe(Ah(c)):this.#x(({deleteOthers:f})=>f({seq:e,epoch:r,words:c,conversation:o})));t.focus({preventScroll:!0}),!(!d||!h)&&await o.delete({seq:e,epoch:r}).catch(f=>w(
x(f)))}async#M(t,{clientId:e,count:i}){await xe({title:E("mention.many.title",i),text:l("mention.many.text"),action:l("mention.many.send"),isHarmless:!0})&&t.sendToMany(
e)}#C(t){this.#t.discard(t),this.focusComposer()}},Ah=s=>({title:l("message.delete.title"),text:l("message.delete.text",s),action:l("message.delete")});function In(s){
let t=dt(s).replace(/\s+/gu," ").trim();if(t.length<=Us)return t;let e=t.slice(0,Us).toWellFormed();return`${e.slice(0,Math.max(e.lastIndexOf(" "),Us/2))}…`}var vt=class{#t;#e;#s;#i=null;#n=!1;constructor(t,{title:e=`${t}.title`,...i}){this.#t=t,this.#e=e,this.#s=i}get title(){return l(this.#e)}show(){this.#n=!0,O(({
pages:t})=>{this.#n&&(this.#i??=new t[this.#t](a(`[data-place="${this.#t}"]`),this.#s),this.#i.show())})}leave(){this.#n=!1,this.#i?.leave?.()}};var Ks=matchMedia("(min-width: 45rem)"),_h=matchMedia("(min-width: 68rem)"),Dn="parley:panel",He=class{#t=a(".app");#e=a(".sidebar");#s=document.querySelectorAll(
".place-page");constructor(){Ks.addEventListener("change",()=>this.#i())}get showsRoomsBesides(){return Ks.matches}get showsPanelBesides(){return _h.matches}show(t){
this.#t.dataset.view=t;for(let e of this.#s)e.hidden=e.dataset.place!==t;this.#i()}get panelAtFirst(){return this.showsPanelBesides&&localStorage.getItem(Dn)!==
"closed"?"people":null}notePanel(t){this.showsPanelBesides&&localStorage.setItem(Dn,t?"open":"closed")}#i(){let t=!Ks.matches&&this.#t.dataset.view==="rooms";this.#e.
setAttribute("role",t?"main":"region")}};var Vs=s=>a(".list-more",s);function Mn(s,{hasMore:t,failed:e}){let i=Vs(s),n=document.activeElement===i;a(".list-trouble",s).hidden=!e,i.textContent=l(e?"again":
"list.more"),i.hidden=!t&&!e;let o=[...s.querySelectorAll("li button")].at(-1)??a("ul[tabindex]",s);n&&i.hidden&&o?.focus()}var Nh=new Intl.Collator(b,{sensitivity:"base"}),Bn={title:()=>l("members.title"),show(s,{conversation:t,router:e,directory:i,presence:n,me:o,signal:r}){let h=({
user:d})=>e.go({...e.address,panel:`person:${d.id}`}),c=G(()=>r.aborted||Pn(s,t,{directory:i,presence:n,choose:h}));Vs(s).onclick=()=>t.members.more(),a('[data-\
testid="add-member"]',s).onclick=()=>O(({addMember:d})=>d({conversation:t,directory:i,presence:n,me:o}));for(let d of[t.members,i,n])d.addEventListener("change",
c,{signal:r});for(let d of["room","state"])t.addEventListener(d,c,{signal:r});t.members.need(),Pn(s,t,{directory:i,presence:n,choose:h})}};function Pn(s,{members:t,
room:e,isOver:i},{directory:n,presence:o,choose:r}){let h=f=>({...f,user:n.of(f.user),state:Bi(f,o)}),d=t.list.map(h).toSorted((f,p)=>Nh.compare(y(f.user),y(p.user)));
$n(s,"there",d.filter(({state:f})=>f!=="offline"),{members:t,choose:r}),$n(s,"away",d.filter(({state:f})=>f==="offline"),{members:t,choose:r}),Mn(s,{hasMore:t.hasMore&&
!i,failed:t.failed&&!i}),a('[data-testid="add-member"]',s).hidden=!Pt(e)||i,a('[data-open="invite"]',s).hidden=e.kind==="direct"}function $n(s,t,e,{members:i,choose:n}){
let o=a(`.members-${t}-title`,s);m(o,E(`members.${t}`,e.length,{count:ht(e.length,i)})),o.hidden=!e.length,A(a(`.members-${t}`,s),e,{key:({user:r})=>r.id,create:()=>g(
"member-item"),update:(r,h)=>Rh(a("button",r),h,n)})}function Rh(s,t,e){let{user:i,role:n,state:o}=t;s.classList.toggle("is-away",o==="offline"),s.title=le(t),s.
onclick=()=>e(t),_(a(".avatar",s),i),V(a(".avatar",s),o),m(a(".member-name",s),y(i)),m(a(".member-role",s),n==="member"?"":l(`role.${n}`)),m(a(".member-presence",
s),s.title)}var Ch=["audit","person","pins","reports","thread"],Ih=s=>({title:()=>l(`${s}.title`),show:(t,e)=>O(({panels:i})=>e.signal.aborted||i[s].show(t,e))}),qn={people:Bn,
...Object.fromEntries(Ch.map(s=>[s,Ih(s)]))};var We=class{#t;#e;#s;#i;#n=null;#r;#o=null;constructor(t,{router:e,isOverlay:i,...n}){this.#t=t,this.#e=e,this.#i={router:e,...n},this.#s=i,a(".slot-close",t).
onclick=()=>e.up()}show(t,e){let[i,...n]=t?.split(":")??[],o=n.join(":")||null,r=e&&qn[i];this.#n?.name===t&&this.#n?.conversation===e||(this.#r?.abort(),this.#r=
new AbortController,this.#h({wasOpen:this.#n!==null,isOpen:!!r},()=>{this.#t.hidden=!r,this.#n=r?{name:t,conversation:e}:null,r&&this.#a(r,i,{conversation:e,subject:o})}))}#a(t,e,{
conversation:i,subject:n}){let o=a(".slot-body",this.#t),r=o.cloneNode(!1);o.replaceWith(r),this.#t.dataset.panel=e,r.append(document.getElementById(`panel-${e}`).
content.cloneNode(!0)),m(a(".slot-title",this.#t),t.title()),t.show(r,{conversation:i,subject:n,...this.#i,signal:this.#r.signal})}#h({wasOpen:t,isOpen:e},i){t||
(this.#o=document.activeElement);let n=this.#t.contains(document.activeElement);i(),e&&(n||!t&&this.#s())&&a(".slot-close",this.#t).focus(),t&&!e&&n&&this.#o?.focus()}};var jn=999,Ue=class{#t;#e;#s;#i;#n;#r;#o;#a;#h=null;#c=G(()=>this.#u());constructor(t,{rooms:e,drafts:i,inbox:n,scheduled:o,saved:r,sections:h,...c}){this.#t=t,
this.#e=e,this.#s=i,this.#i=n,this.#n=o,this.#r=r,this.#o=h,this.#a=c;let{threads:d,directory:f,presence:p,blocks:v}=c;for(let k of[e,i,n,o,r,h,d,f,p,v])k.addEventListener(
"change",this.#c);t.addEventListener("click",({target:k})=>{let L=k.closest(".section-toggle");L&&this.#E(L.closest("[data-section]").dataset.section),k.closest(
'[data-act="mark-read"]')&&e.markAllRead().catch(Ge=>w(x(Ge)))})}showCurrent({room:t=null,view:e=null}){this.#h={room:t,view:e},this.#o.enter(t&&this.#e.find(t)),
this.#c()}get unreadTotal(){return this.#e.mine.filter(xt).reduce((t,e)=>t+this.#m(e),0)}neighbour(t,{unread:e=!1}={}){let n=[...this.#t.querySelectorAll(".room\
-list:not([hidden]) .room-item")].map(c=>c.closest("li").dataset.key);t<0&&n.reverse();let o=this.#h?.room,r=n.indexOf(o)+1;return[...n.slice(r),...n.slice(0,r)].
filter(c=>c!==o).find(c=>!e||this.#m(this.#e.find(c))>0)}#u(){let{loaded:t,failed:e,mine:i}=this.#e;this.#f();for(let[o,r]of Object.entries(this.#o.of(this.#e)))
this.#p(o,r);let{threads:n}=this.#a;this.#d("inbox",this.#i.unread,{holds:this.#i.isOpen,hasNews:this.#i.unread>0}),this.#d("threads",n.unread,{holds:n.total>0,
hasNews:n.unread>0}),this.#d("drafts",this.#s.rooms.filter(o=>this.#e.find(o)).length),this.#d("saved",this.#r.count,{hasNews:this.#r.isAnyDue}),this.#d("schedu\
led",this.#n.marks.length,{hasNews:this.#n.marks.some(pe)}),a(".rooms-blank",this.#t).hidden=!t||i.length>0,a(".rooms-trouble",this.#t).hidden=t||!e}#f(){A(a(".\
own-sections",this.#t),this.#o.own,{key:({id:t})=>t,create:({id:t})=>$h(t),update:(t,{name:e})=>{m(a(".section-name",t),e),Fn(a('[data-open="section"]',t),l("se\
ction.change",{name:e})),Fn(a('[data-open="section-room"]',t),l("section.add",{name:e}))}})}#p(t,e){let i=a(`[data-section="${t}"]`,this.#t),n=this.#o.isFolded(
t),o=a(".room-list",i);i.hidden=!e.length&&i.dataset.stays===void 0,a(".section-toggle",i).setAttribute("aria-expanded",!n),o.hidden=n,A(o,e,{key:({id:h})=>h,create:()=>g(
"room-item"),update:(h,c)=>this.#l(a("a",h),c)})}#d(t,e,{holds:i=e>0,hasNews:n=!1}={}){let o=this.#h?.view===t;for(let r of this.#t.querySelectorAll(`[data-plac\
e-link="${t}"]`)){let h=r.matches(".tab");r.hidden=!i&&!o&&!h,r.classList.toggle("has-unread",n),Hn(r,o),m(a(".place-count",r),e?Wn(e):"")}}#l(t,e){let i=this.#m(
e),n=e.id===this.#h?.room,o=!n&&this.#s.of(e.id)!=="";t.href=`/rooms/${e.id}`,t.title=e.topic||e.name,t.classList.toggle("has-unread",i>0&&xt(e)),t.classList.toggle(
"is-quiet",e.mine?.notify==="nothing"),Hn(t,n),xn(t,e,this.#a),m(a(".room-item-name",t),e.name),a(".room-item-draft",t).hidden=!o,Dh(t,e,this.#a);let[r,h]=a(".r\
oom-item-unread",t).children,c=i?e.mentions??0:0;m(r,i?Wn(i):""),m(h,i?Ph(i,c):""),a(".room-item-mentions",t).hidden=!c}#m({id:t,unread:e,isMarkedUnread:i}){return t===
this.#h?.room&&!document.hidden&&!i?0:e}#E(t){this.#o.fold(t,!this.#o.isFolded(t)),this.#u()}};function Fn(s,t){s.title=t,s.setAttribute("aria-label",t)}function Hn(s,t){
t?s.setAttribute("aria-current","page"):s.removeAttribute("aria-current")}function Dh(s,{last_message:t},{blocks:e}){let i=t&&new Date(t.at);m(a(".room-item-tim\
e",s),t?Gt(i):""),m(a(".room-item-last",s),t?Mh(t,e):"")}function Mh({user:s,text:t,deleted:e},i){return i.has(s.id)&&!e?l("message.blocked"):l("rooms.last",{user:y(
s),text:e?l("message.deleted"):dt(t).replace(/\s+/gu," ")})}var Ph=(s,t)=>[t&&E("rooms.mentions",t),E("rooms.unread",s)].filter(Boolean).join(", ");function Wn(s){
return ht(Math.min(s,jn),{hasMore:s>jn})}function $h(s){let t=g("own-section");t.dataset.section=s,t.setAttribute("aria-labelledby",`section-${s}`),a(".section-\
title",t).id=`section-${s}`,a(".section-toggle",t).setAttribute("aria-controls",`rooms-${s}`),a(".room-list",t).id=`rooms-${s}`,a(".room-list",t).setAttribute("\
aria-labelledby",`section-${s}`);for(let e of t.querySelectorAll("[data-open]"))e.dataset.subject=s;return t}var Ke=class{#t;#e;constructor(t){this.#t=t,this.#e=a(".stage-message",t)}show({title:t,text:e,actions:i}){a(".stage-title",this.#e).textContent=t,a(".stage-tex\
t",this.#e).textContent=e,a(".stage-actions",this.#e).replaceChildren(...i.map(Bh)),this.#e.hidden=!1,this.#t.classList.add("is-staged")}clear(){this.#e.hidden=
!0,this.#t.classList.remove("is-staged")}};function Bh({label:s,act:t,primary:e=!1}){let i=P("button",s,e?"button button-primary":"button");return i.type="butto\
n",i.onclick=t,i}var Un=30,qh=300,Kn="parley:reloaded-at",Ve=class{#t;#e=-1/0;#s=!1;#i;constructor(t){this.#t=t;let e=()=>this.#e=performance.now();for(let i of["keydown","point\
erdown","input","wheel"])addEventListener(i,e,{capture:!0,passive:!0});Ye.addEventListener("other",({detail:i})=>this.#n(i))}#n(t){if(this.#t.hidden=!1,a("butto\
n",this.#t).onclick=()=>this.#h(t),!this.#o||!this.#a)return this.#r();sessionStorage.setItem(Kn,Date.now()),this.#h(t)}#r(){clearTimeout(this.#i),this.#i=setTimeout(
()=>u.get("/me").catch(()=>this.#r()),Un*1e3)}get#o(){return a("dialog[open], .is-editing")?!1:document.hidden||performance.now()-this.#e>Un*1e3}get#a(){return Date.
now()-Number(sessionStorage.getItem(Kn))>qh*1e3}async#h(t){this.#s||(this.#s=!0,await Mi(t).catch(()=>{}),location.reload())}};var jh=1.5;async function Vn(){let s=ms(),t,e=new Promise(o=>t=o),i=Gs(()=>u.get("/me"),{onTrouble:()=>t(s)});s&&setTimeout(()=>t(s),jh*1e3);let n=await(s?Promise.
race([i,e]):i);return i.then(o=>{if(o!==n){if(o.id===n.id)return ps(Object.assign(n,o));X(),location.reload()}}),n}async function Gs(s,{onTrouble:t=()=>{}}={}){
let e=new H;for(;;)try{return await s()}catch({status:i}){i===401&&await Fh(),t(),await new Promise(n=>setTimeout(n,e.next()*1e3))}}function Fh(){return X(),st(),
new Promise(()=>{})}var Gn=2e3;async function Hh(){let{press:s,nowOpen:t}=Gh(),e=new kt;e.connect(),new Ve(a(".update-note"));let[i]=await Promise.all([Vn(),Gs(pi)]),n={...Ki({me:i,
socket:e}),keepsEdits:"keepsEdits"in a(".app").dataset},o=new He,r=new te({keepsPanel:f=>f==="people"&&o.showsPanelBesides}),h=new Ue(a(".sidebar"),n),c=new Fe(
{root:a(".conversation"),router:r,...n}),d=new Xt({...n,router:r,shell:o,sidebar:h,conversationView:c,stage:new Ke(a(".conversation")),slot:new We(a(".slot"),{router:r,
isOverlay:()=>!o.showsPanelBesides,...n}),pages:Kh(n)});Yh(n),Jh(n.reports),Xh(n),zh({router:r,...n}),ki(),Li(Vh({press:s,app:d,router:r,shell:o,sidebar:h,conversationView:c})),
I.start(),e.listen(),await d.start(),$(({dialogOpeners:f})=>t(f({app:d,router:r,state:n}))),Wh(d.conversation),Di()}function Wh(s){let t=()=>Uh(()=>K().catch(()=>{}));
s?.addEventListener("state",()=>s.state==="live"&&t()),s?setTimeout(t,Gn):t()}function Uh(s){globalThis.requestIdleCallback?requestIdleCallback(s,{timeout:Gn}):
setTimeout(s)}function Kh(s){return{...Object.fromEntries(["inbox","threads","drafts","scheduled","saved","accounts","abandoned"].map(i=>[i,new vt(i,s)])),audit:new vt(
"audit",{title:"acts.title",...s})}}function Vh({press:s,app:t,router:e,shell:i,sidebar:n,conversationView:o}){return{open:r=>s({open:r}),goTo:(r,{unread:h})=>{
let c=n.neighbour(r,{unread:h});c&&e.goToRoom(c)},closePanel:()=>{let r=!!e.address.panel&&!i.showsPanelBesides;return r&&e.up(),r},isInRoom:()=>t.conversation!==
null,...o.keys}}function Gh(){let s=null,t=null,e=({open:n,subject:o})=>s?s[n](o):(t={open:n,subject:o},O(()=>{}));return document.addEventListener("click",({target:n})=>{
let o=n.closest("[data-open]");if(!o)return;let r=o.closest("dialog");r&&Oi(r),e(o.dataset)}),{press:e,nowOpen:n=>{s=n,t&&e(t)}}}function Yh({me:s,directory:t,presence:e}){
let i=a(".account-button"),n=()=>{_(a(".avatar",i),s),V(a(".avatar",i),e.of(s.id)),m(a(".account-status",i),Zt(s)),m(a(".account-name",i),y(s))};for(let o of[t,
e])o.addEventListener("change",n);n(),a(".app").classList.toggle("may-invite",s.role==="owner"||a(".app").dataset.invites==="everybody")}function Jh(s){s.addEventListener(
"resolved",({detail:{outcome:t,note:e}})=>{w([l(`report.${t}`),e].filter(Boolean).join(" "))})}function zh({saved:s,rooms:t,router:e}){s.addEventListener("remin\
der",({detail:{room:i,seq:n}})=>{let o=t.find(i)?.name??"";w(l("saved.reminds",{room:o}),{undo:{label:l("saved.go"),act:()=>e.go({view:"room",room:i,seq:n})}})})}
function Xh({scheduled:s,rooms:t}){s.addEventListener("failed",({detail:{room:e,failure:i}})=>{let n=t.find(e)?.name??l("scheduled.left");w(l("scheduled.failed.\
in",{room:n,reason:x({code:i})}))})}Hh();export{u as a,M as b,W as c,S as d,Y as e,Ct as f,ts as g,ot as h,Oo as i,Pt as j,rt as k,ko as l,at as m,is as n,Oc as o,J as p,qt as q,mt as r,Ht as s,l as t,
E as u,x as v,D as w,C as x,U as y,rl as z,hs as A,al as B,hl as C,cl as D,Gt as E,Yo as F,X as G,ct as H,Q as I,Ei as J,I as K,a as L,g as M,xi as N,m as O,P,Si as Q,
bi as R,Oi as S,ws as T,y as U,or as V,Zt as W,Ml as X,ae as Y,Bi as Z,le as _,Hi as $,B as aa,_ as ba,V as ca,xe as da,Or as ea,dt as fa,Z as ga,ks as ha,w as ia,
be as ja,A as ka,Oe as la,ke as ma,ca as na,zu as oa,mn as pa,kf as qa,_f as ra,Ds as sa,Nf as ta,G as ua,Ba as va,Ps as wa,xn as xa,$s as ya,Fe as za,Vs as Aa,
Mn as Ba};
