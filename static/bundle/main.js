/* Made by `make bundle` of 974cd01611ebefecc61b5b3b23dce4c529a017502d66fdd3b9225d5d3c1e7c15. */
var po=document.documentElement.dataset.version,ts=new EventTarget;function si(s){s&&s!==po&&ts.dispatchEvent(new CustomEvent("other",{detail:s}))}var ii="/api/v1",Tt=class extends Error{constructor({status:t,code:e,detail:i,can:n=[],draft:o,retryAfterSeconds:r}){super(i??e),Object.assign(this,{status:t,code:e,
can:n,draft:o,retryAfterSeconds:r})}},es=class extends Tt{constructor(){super({status:0,code:"unreachable"})}},u={get:s=>W("GET",s),post:(s,t={})=>W("POST",s,t),
put:(s,t={})=>W("PUT",s,t),putLasting:(s,t)=>W("PUT",s,t,{},{keepalive:!0}),patch:(s,t)=>W("PATCH",s,t),upload:(s,t)=>W("PUT",s,t,{"Content-Type":t.type}),delete:(s,t={})=>W(
"DELETE",s,void 0,t),page:go};async function go(s){let{items:t,next:e}=await W("GET",s);return{items:t,next:e&&yo(e)}}async function W(s,t,e,i={},n={}){let o=await wo(
s,t,e,{headers:i,...n});if(si(o.headers.get("Parley-Version")),o.status===204)return null;let r=await o.json().catch(()=>({}));if(o.ok)return r;throw Eo(o,r)}async function wo(s,t,e,{
headers:i,...n}){let o=e===void 0?i:{"Content-Type":"application/json",...i},r=e instanceof Blob?e:JSON.stringify(e);try{return await fetch(ii+t,{method:s,headers:o,
body:r,cache:"no-store",...n})}catch{throw new es}}function Eo(s,{code:t,detail:e,can:i,draft:n}){let o=Number(s.headers.get("Retry-After"))||void 0;return new Tt(
{status:s.status,code:t??"unknown",detail:e,can:i,draft:n,retryAfterSeconds:o})}function yo(s){let{pathname:t,search:e}=new URL(s,location.href);return t.slice(
ii.length)+e}var U=class{tries=0;next(){let t=Math.min(15,.5*2**this.tries);return this.tries+=1,t*(.5+Math.random()/2)}reset(){this.tries=0}};var st={broken:{next:"reload"},crowded:{next:"reload"},ended:{next:"sign-in",forgets:"everything"},removed:{next:"rooms",forgets:"room"},banned:{next:"rooms",forgets:"\
room"},gone:{next:"rooms",forgets:"room"}},xo={1007:{state:"broken"},1008:{state:"broken"},1009:{state:"broken"},1012:{state:"restarting",spreadSeconds:2},4401:{
state:"ended"},4403:{state:"removed"},4404:{state:"gone"},4409:{state:"crowded"},4429:{state:"too-fast",pauseSeconds:5}},So={banned:{state:"banned"}},it=s=>s in
st,ni=s=>st[s]?.forgets==="room";function Lt(s,t){let e=So[t]??xo[s]??{state:"reconnecting"};return{...e,again:!it(e.state)}}var vo="/api/v1/ws",Oo="parley.v1",oi=25,bo=8,ko=10,To=6,Lo=new Set(["room_gone","unread","read","reports","draft","reminder","thread"]),At=class extends EventTarget{#t=null;#e=new Map;#s=new Set;#i=[];#n=new U;#r;#o;#a;#c=oi;state="\
connecting";limits=null;connect(){addEventListener("online",()=>this.#x()),addEventListener("offline",()=>this.#g()),document.addEventListener("visibilitychange",
()=>document.hidden||this.#v()),this.#h()}listen(){let t=this.#i;this.#i=null;for(let e of t)this.#m(e)}get isOpen(){return this.state==="open"}attach(t){this.#e.
set(t.room,t),this.isOpen&&!this.#s.has(t.room)&&t.begin()}detach(t){this.#e.get(t.room)===t&&this.#e.delete(t.room),t.isAsked&&this.send({type:"close",room:t.room})&&
this.#s.add(t.room)}send(t){return!this.isOpen||this.#t?.readyState!==WebSocket.OPEN?!1:(this.#t.send(JSON.stringify(t)),!0)}#h(){let t=new URL(vo,location.href);
t.protocol=t.protocol.replace("http","ws");let e=new WebSocket(t,Oo),i=!1;e.onopen=()=>{i=!0,this.#w()},e.onmessage=({data:n})=>this.#l(JSON.parse(n)),e.onclose=
({code:n})=>i?this.#d(n):this.#f(),this.#t=e}#l(t){this.#w(),this.#i?this.#i.push(t):this.#m(t)}#m(t){if(t.room&&!Lo.has(t.type))return this.#u(t);t.type==="hel\
lo"&&this.#p(t),t.type==="rooms"&&!t.more&&this.#n.reset(),this.dispatchEvent(new CustomEvent("frame",{detail:t}))}#p({heartbeat_seconds:t,limits:e}){this.#c=t??
oi,this.limits=e,this.#y("open");for(let i of this.#e.values())i.begin()}#u(t){let e=this.#e.get(t.room);if(!this.#s.has(t.room))return e?.hear(t);t.type==="clo\
sed"&&(this.#s.delete(t.room),e?.begin())}#d(t){this.#S();let{again:e,state:i,pauseSeconds:n=0,spreadSeconds:o=0}=Lt(t);this.#y(navigator.onLine?i:"offline"),e&&
this.#E(n+Math.random()*o+this.#n.next())}async#f(){this.#S();let{status:t}=await u.get("/me").catch(i=>i);if(this.#t)return;if(t===401)return this.#y("ended");
let e=this.state==="restarting"&&this.#n.tries<To;this.#y(navigator.onLine?e?"restarting":"reconnecting":"offline"),this.#E(this.#n.next())}#E(t){clearTimeout(this.#r),
this.#r=setTimeout(()=>this.#h(),t*1e3)}#x(){this.#t||it(this.state)||(clearTimeout(this.#r),this.#n.reset(),this.#y("reconnecting"),this.#h())}#g(){it(this.state)||
(this.#S(),this.#y("offline"),this.#E(ko))}#v(){this.#t?this.#O():this.#x()}#w(){clearTimeout(this.#a),clearTimeout(this.#o),this.#o=setTimeout(()=>this.#O(),this.#c*
1e3)}#O(){this.send({type:"ping"})&&(clearTimeout(this.#a),this.#a=setTimeout(()=>this.#d(1006),bo*1e3))}#S(){for(let t of[this.#r,this.#o,this.#a])clearTimeout(
t);this.#s.clear(),this.#i&&(this.#i=[]),this.#t&&(this.#t.onopen=this.#t.onmessage=this.#t.onclose=null,this.#t.close(),this.#t=null)}#y(t){if(this.state=t,!this.
isOpen)for(let e of this.#e.values())e.lose(t);this.dispatchEvent(new Event("state"))}};var Ao=/^\/rooms\/([^/]+)(?:\/([1-9]\d*))?\/?$/,_t={"/":"rooms","/inbox":"inbox","/threads":"threads","/drafts":"drafts","/scheduled":"scheduled","/saved":"save\
d","/accounts":"accounts","/audit":"audit","/abandoned":"abandoned"},q={view:"rooms"};function z({pathname:s,search:t}){let e=new URLSearchParams(t).get("panel"),
[,i,n]=Ao.exec(s)??[];return i?{view:"room",room:No(i),seq:n?_o(n):null,panel:e}:_t[s]?{view:_t[s]}:null}function K({view:s,room:t,seq:e,panel:i}){if(s!=="room")
return Object.keys(_t).find(r=>_t[r]===s);let n=e?`/${e}`:"",o=i?`?${new URLSearchParams({panel:i})}`:"";return`/rooms/${encodeURIComponent(t)}${n}${o}`}var ss=s=>s.
panel?{...s,panel:null}:q,is=(s,t)=>K(s)===K(t),nt=()=>location.assign(`/sign-in?next=${encodeURIComponent(location.pathname)}`),_o=s=>Math.min(Number(s),Number.
MAX_SAFE_INTEGER);function No(s){try{return decodeURIComponent(s)}catch{return s}}var Co=1013,Ro=new Set(["room_open","too_many_open"]),Nt=class extends EventTarget{#t;#e;#s=new U;#i;#n=!1;isAsked=!1;state;constructor({room:t,socket:e,cursor:i}){
super(),this.room=t,this.#t=e,this.#e=i,this.state=e.isOpen?"catching-up":e.state}get isOver(){return it(this.state)}open(){this.#t.attach(this)}close(){clearTimeout(
this.#i),this.#t.detach(this)}send(t){return this.#n&&this.#t.send({...t,room:this.room})}reopen(){this.#t.detach(this),this.#a("catching-up"),this.#o(this.#s.next())}begin(){
this.isOver||(clearTimeout(this.#i),this.#a("catching-up"),this.isAsked=this.#t.send({type:"open",room:this.room,...this.#e()}))}hear(t){if(t.type==="closed")return this.#r(
t.code,t.reason);if(t.type==="error"&&Ro.has(t.code))return this.#r(Co);t.type==="opened"&&(this.#n=!0),this.dispatchEvent(new CustomEvent("frame",{detail:t})),
t.type==="live"&&(this.#s.reset(),this.#a("live"))}lose(t){clearTimeout(this.#i),this.isOver||this.#a(t)}#r(t,e){let{again:i,state:n,pauseSeconds:o=0}=Lt(t,e);this.#a(
n),i&&this.#o(o+this.#s.next())}#o(t){clearTimeout(this.#i),this.#i=setTimeout(()=>this.#t.attach(this),t*1e3)}#a(t){t!=="live"&&(this.isAsked=this.#n=!1),t!==this.
state&&(this.state=t,this.dispatchEvent(new Event("state")))}};var Io=new Set(["too_many_requests","slow_mode","busy","unavailable","outcome_unknown"]),Mo=new Set(["unauthenticated","unreachable","room_not_open"]),Do=2,Ct=10,
ot=class{#t;#e;#s;#i=!1;#n=null;#r;constructor({room:t,outbox:e,send:i}){this.#t=t,this.#e=e,this.#s=i}start(){this.#i=!0,this.next()}stop(){this.#i=!1,this.#n=
null,clearTimeout(this.#r),this.#r=void 0}next(){if(!this.#i||this.#n||this.#r)return;let t=this.#e.waiting(this.#t)[0];t&&(this.#n=t.clientId,this.#s(t))}delivered(t){
this.#e.remove(t),this.#o(t),this.next()}refused(t,{code:e,retryAfterSeconds:i=Do}){let n=t??this.#n;if(this.#o(n),Mo.has(e))return this.stop();if(Io.has(e))return this.#a(
i);n&&this.#e.fail(n,e),this.next()}#o(t){this.#n===t&&(this.#n=null)}#a(t){clearTimeout(this.#r),this.#r=setTimeout(()=>{this.#r=void 0,this.next()},t*1e3)}};var Rt=JSON.parse(document.getElementById("event-types").textContent),y=({type:s})=>!!Rt[s]?.is_message,ri=({type:s})=>!!Rt[s]?.changes_target,J=s=>ri(s)?s.target:
y(s)&&s.thread||null,It=s=>y(s)&&(!s.thread||!!s.in_room),pt=({type:s})=>Rt[s]?.membership??null,ai=s=>s.type in Rt&&!y(s)&&!ri(s);var hi=150,ns=60,ci=Symbol("nothing"),Mt=class{#t;#e;#s=null;#i=new Map;#n=0;#r;constructor({room:t,timeline:e,changed:i}){this.#t=t,this.#e=e,this.#r=i}get shown(){
return this.#s??this.#e}get isAtNewest(){return this.#s===null}get hasOlder(){let{first:t}=this.shown;return t!==null&&t>this.#e.floor}loadOlder(){return this.#l(
"older",()=>this.hasOlder&&this.#o())}loadNewer(){return this.#l("newer",()=>this.#s&&this.#a())}async goTo(t,{exactly:e=!0}={}){this.#n+=1;let i=this.#n;if(!this.
shown.holds(t)){let n=this.#e.holds(t)?null:await this.#c(t);if(i!==this.#n)return null;if(n===ci||e&&n&&!n.entry(t))return!1;this.#s=n,this.settle()}return this.#r(),
!e||!!this.shown.entry(t)}toNewest(){this.#n+=1,this.#s&&(this.#s=null,this.#r())}settle(){this.#s&&this.#e.joins(this.#s)&&(this.#s=null)}change(t){this.#s?.change(
t)}reset(){this.#n+=1,this.#s=null}async#o(){let{shown:t}=this,{first:e}=t,i=await this.#h(`before=${e}&limit=${hi}`);!i||t.first!==e||(t.prepend(i,{from:i[0]?.
seq??this.#e.floor}),this.#r())}async#a(){let t=this.#s,e=await this.#h(`after=${t.last}&limit=${hi}`);!e||t!==this.#s||(t.append(e),this.settle(),this.#r())}async#c(t){
let e=await this.#h(`before=${t+ns}&limit=${2*ns}`),n=e?.length&&e[0].seq<=t&&e.at(-1).seq>=t?e:await this.#h(`before=${t+1}&limit=${ns}`);return n?.length?this.#e.
pieceOf(n):ci}async#h(t){let{epoch:e}=this.#e,{items:i,epoch:n}=await u.get(`/rooms/${this.#t}/events?${t}`),o=this.#e.epoch;return o===(e??o)&&n===(o??n)?i:null}#l(t,e){
return this.#i.has(t)||this.#i.set(t,Promise.resolve(e()).finally(()=>this.#i.delete(t))),this.#i.get(t)}};var Dt=class{#t=null;note({clientId:t,text:e}){this.#t={clientId:t,text:e,at:Date.now()}}async takeBack(t){let e=this.#t;return!e||Date.now()-e.at>1e4?null:(this.#t=
null,t.state!=="live"&&!os(t,e)?t.discard(e.clientId):await t.delete(await $o(t,e)),e.text)}},os=({timeline:s},{clientId:t})=>s.entries.findLast(e=>e.seq&&e.clientId===
t);async function $o(s,t){for(;!os(s,t);)await new Promise(e=>s.addEventListener("change",e,{once:!0}));return{seq:os(s,t).seq,epoch:s.timeline.epoch}}var Po=5,Bo={role:({role:s})=>({role:s}),muted:({until:s})=>({muted_until:s}),unmuted:()=>({muted_until:null})},$t=class extends EventTarget{#t;#e=new Set;#s=new Map;#i=null;#n=0;#r=null;#o=!1;#a=!1;loaded=!1;failed=!1;constructor({
room:t}){super(),this.#t=t}get list(){return[...this.#s.values()].map(t=>({...t,here:this.#e.has(t.user.id)}))}get count(){return this.#s.size}get hasMore(){return this.#i!==
null}presence({here:t,came:e=[],gone:i=[]}){t&&(this.#e=new Set(t));for(let n of e)this.#e.add(n);for(let n of i)this.#e.delete(n);this.#l()}apply(t){this.#r?.push(
t),this.#h(t),this.#l()}need(){this.#o||(this.#o=!0,this.#a&&this.load())}caughtUp(){this.#a=!0,this.#o&&this.load()}load(){return this.#c(`/rooms/${this.#t}/me\
mbers?limit=200`,new Map)}more(){return this.#i?this.#c(this.#i,this.#s):this.load()}has(t){return this.#s.has(t)}async add(t){for(let{id:e}of t)await u.put(`/r\
ooms/${this.#t}/members/${e}`)}async setRole(t,e){await u.patch(`/rooms/${this.#t}/members/${t}`,{role:e})}async mute(t,e){await u.patch(`/rooms/${this.#t}/memb\
ers/${t}`,e)}async ban(t,e){await u.put(`/rooms/${this.#t}/bans/${t}`,e)}async remove(t,{reason:e=""}={}){let i=e&&`?${new URLSearchParams({reason:e})}`;await u.
delete(`/rooms/${this.#t}/members/${t}${i}`)}async#c(t,e){this.#n+=1;let i=this.#n;this.#r=[];let n=await qo(t,e).catch(()=>null);if(i===this.#n){if(n){this.#s=
n.members,this.#i=n.next;for(let o of this.#r)this.#h(o);this.loaded=!0}this.#r=null,this.failed=!n,this.#l()}}#h(t){let{user:e,member:i=e,role:n="member"}=t,o=this.#s.
get(i.id),r=pt(t);r==="begins"&&this.#s.set(i.id,{...o,user:i,role:n}),r==="ends"&&this.#s.delete(i.id),r==="changes"&&o&&this.#s.set(i.id,{...o,...Bo[t.type]?.(
t)})}#l(){this.dispatchEvent(new Event("change"))}};async function qo(s,t){let e=new Map(t),i=s;for(let n=0;i&&n<Po;n+=1){let o=await u.page(i);for(let r of o.items)
e.set(r.user.id,r);i=o.next}return{members:e,next:i}}function rs(){let s=crypto.getRandomValues(new Uint8Array(16));return Array.from(s,t=>t.toString(16).padStart(2,"0")).join("")}var Pt=class extends EventTarget{#t;#e;#s=new Map;constructor({userId:t,storage:e=localStorage}){super(),this.#t=`parley:outbox:${t}:`,this.#e=e;for(let i of Object.
keys(e))this.#o(i,e.getItem(i));addEventListener("storage",({key:i,newValue:n})=>this.#r(i,n))}get all(){return[...this.#s.values()].sort((t,e)=>t.at.localeCompare(
e.at))}of(t){return this.all.filter(e=>e.room===t)}waiting(t){return this.of(t).filter(e=>!e.failure)}edits(t){return new Map(this.of(t).flatMap(e=>e.target?[[e.
target,e]]:[]))}add(t,e,i={}){let n={clientId:rs(),room:t,text:e,at:this.#i(),...i};return this.#n(n),n}remove(t){this.#s.delete(t)&&(this.#e.removeItem(this.#t+
t),this.#a())}fail(t,e){let i=this.#s.get(t);i&&this.#n({...i,failure:e})}allowMany(t){let{failure:e,...i}=this.#s.get(t)??{};i.clientId&&this.#n({...i,mentionMany:!0})}retry(t){
let{failure:e,...i}=this.#s.get(t);if(e!=="client_id_reused")return this.#n(i);this.remove(t),this.#n({...i,clientId:rs()})}clear(){for(let{clientId:t}of this.all)
this.remove(t)}#i(){let t=this.all.at(-1)?.at,e=new Date().toISOString();return t&&e<=t?new Date(Date.parse(t)+1).toISOString():e}#n(t){this.#s.set(t.clientId,t);
try{this.#e.setItem(this.#t+t.clientId,JSON.stringify(t))}catch{}this.#a()}#r(t,e){t?.startsWith(this.#t)&&(e===null?this.#s.delete(t.slice(this.#t.length)):this.#o(
t,e),this.#a())}#o(t,e){if(!t.startsWith(this.#t))return;let i=JSON.parse(e);this.#s.set(i.clientId,i)}#a(){this.dispatchEvent(new Event("change"))}};function Bt({
thread:s,inRoom:t,quote:e,epoch:i}){return!s&&!e?{}:{thread:s,in_room:s&&!!t,quote:e,epoch:i}}var at=s=>!!s&&new Date(s)>new Date,rt=class{#t;#e;constructor(t){this.#t=t}await(t){clearTimeout(this.#e);let e=t.map(n=>new Date(n??0)-Date.now()).filter(n=>n>
0),i=Math.min(...e);i<2147483647&&(this.#e=setTimeout(this.#t,i))}};var Fo=({role:s,archived:t})=>["owner","moderator"].includes(s)&&!t,qt=s=>Fo(s)&&s.kind!=="direct",ht=({role:s})=>["owner","moderator"].includes(s),jo=({role:s})=>s===
"owner";function ct({seq:s,user:t,deleted:e},{me:i,room:n}){return!!s&&t.id===i.id&&!e&&!X(n)}function as({seq:s,deleted:t},{room:e}){return!!s&&!t&&[null,"mode\
rators"].includes(X(e))}var hs=(s,{room:t})=>as(s,{room:t})&&!!t.role,li=(s,{me:t,room:e})=>hs(s,{room:e})&&(s.user.id===t.id||ht(e)),cs=({seq:s,deleted:t},{room:e})=>!!s&&
!t&&!!e.role&&!X(e),ls=({seq:s,deleted:t},{room:e})=>!!s&&!t&&!X(e);function di(s,{me:t,room:e}){let i=s.user.id===t.id;return!!s.seq&&!s.deleted&&(i||ht(e))}var ui=(s,t)=>!!s.
editedAt&&!s.deleted&&t.keepsEdits&&!t.isBlocked(s);function Yc(s,{me:t,room:e}){return ht(e)&&s.user.id!==t.id&&(jo(e)||s.role==="member")}function fi({seq:s,user:t,
deleted:e},{me:i,room:n}){return!!s&&t.id!==i.id&&!e&&n.kind!=="direct"&&!!n.role}var Ho=50,ds=({shows_readers:s,member_count:t})=>s===!0&&t<=Ho,Ft=({seq:s,deleted:t},e)=>!!s&&
!t&&ds(e);function X({archived:s,muted_until:t,writers:e,role:i}){return s?"archived":at(t)?"muted":e==="moderators"&&i==="member"?"moderators":null}var pi=["mentions","quote","reactions","pinned","poll"],Wo=["thread","replies","solved"];function lt(s){let{type:t,seq:e,at:i,user:n,text:o,edited_at:r,deleted:h=!1,client_id:c}=s,d=[...pi,...Wo].filter(f=>f in s).map(f=>[f,s[f]]);return{type:t,seq:e,
at:i,user:n,text:o,editedAt:r,deleted:h,clientId:c,...Object.fromEntries(d)}}var Uo={edited:(s,{text:t,at:e,mentions:i})=>({...s,text:t,editedAt:e,mentions:i}),
deleted:s=>({...Ko(s),text:"",deleted:!0}),voted:(s,t)=>s.poll?{...s,poll:Vo(s.poll,t)}:s,poll_ended:(s,{user:t,at:e})=>s.poll?{...s,poll:{...s.poll,ended:{by:t.
id,at:e}}}:s,pinned:(s,{user:t,at:e})=>({...s,pinned:{by:t.id,at:e}}),unpinned:({pinned:s,...t})=>t,reacted:(s,t)=>({...s,reactions:Yo(s.reactions??[],t)}),unreacted:(s,t)=>({
...s,reactions:zo(s.reactions??[],t)})},jt={message:Go,solved:(s,{user:t,at:e})=>({...s,solved:{by:t.id,at:e}}),unsolved:({solved:s,...t})=>t};function gt(s,t){
return t.type in jt?jt[t.type](s,t):s.deleted?s:Uo[t.type](s,t)}function gi(s,t){return t.type==="deleted"?[...s.filter(({type:e})=>e in jt),t]:[...s.filter(e=>mi(
e)!==mi(t)),t]}function mi({type:s,emoji:t,user:e,seq:i,votes:n}){return s in jt?`thread ${i}`:s==="edited"?"text":s==="poll_ended"?"end":s==="voted"?n?"votes":
`vote ${e.id}`:s.endsWith("pinned")?"pin":`${t} ${e.id}`}function Ko(s){let{...t}=s;for(let e of pi)delete t[e];return t}function Vo(s,{user:{id:t},choices:e,votes:i,
voter_count:n}){if(i)return{...s,voter_count:n,options:s.options.map((h,c)=>({...h,votes:i[c]}))};if(!e)return s;let o=s.options.some(({voters:h})=>h.includes(t)),
r=s.options.map((h,c)=>{let d=h.voters.filter(p=>p!==t),f=e.includes(c)?[...d,t]:d;return{...h,voters:f,votes:f.length}});return{...s,options:r,voter_count:s.voter_count+
!!e.length-o}}function Go(s,{seq:t,at:e,user:{id:i}}){let{count:n=0,last_seq:o=0,people:r=[]}=s.replies??{};if(t<=o)return s;let h=r.filter(c=>c!==i);return{...s,
replies:{count:n+1,last_seq:t,last_at:e,people:[i,...h].slice(0,5)}}}function Yo(s,{emoji:t,user:{id:e}}){return!t||s.some(i=>i.emoji===t&&i.users.includes(e))?
s:s.some(i=>i.emoji===t)?s.map(i=>i.emoji===t?{emoji:t,users:[...i.users,e]}:i):[...s,{emoji:t,users:[e]}]}function zo(s,{emoji:t,user:{id:e}}){let i=({users:n,
...o})=>({...o,users:n.filter(r=>r!==e)});return s.map(n=>n.emoji===t?i(n):n).filter(({users:n})=>n.length)}var Ht=class{#t;#e;#s=new Map;constructor({room:t,changed:e}){this.#t=t,this.#e=e}get(t){return this.#s.has(t)||this.#i(t),this.#s.get(t)}async find(t){return this.#s.
get(t)||await this.#i(t),this.#s.get(t)}change(t){let e=this.#s.get(J(t));e&&this.#s.set(e.seq,gt(e,t))}clear(){this.#s.clear()}async#i(t){this.#s.set(t,void 0);
try{let{items:e}=await u.get(`/rooms/${this.#t}/events?after=${t-1}&limit=1`),[i]=e;this.#s.set(t,i?.seq===t&&y(i)?lt(i):null),this.#e()}catch{this.#s.delete(t)}}};var Wt=class extends EventTarget{#t;#e=null;#s=null;constructor({room:t}){super(),this.#t=t}of(t){return[...this.#e??[]].flatMap(([e,i])=>i>=t?e:[])}async load(){
let t=this.#s=new Map;try{let{items:e}=await u.get(`/rooms/${this.#t}/readers`);t===this.#s&&(this.#e=new Map([...e.map(({user:i,seq:n})=>[i.id,n]),...t]))}catch(e){
throw t===this.#s&&(this.#e=null),e}finally{this.#i()}}hear({items:t,whole:e}){e&&(this.#s=null,this.#e=new Map);for(let{user:i,seq:n}of t)this.#s?.set(i,n),this.#e?.
set(i,n);this.#i()}#i(){this.dispatchEvent(new Event("change"))}};var Ut=class s{#t;#e;first;last;constructor({first:t=null,last:e=null,entries:i=[],changes:n=new Map}={}){Object.assign(this,{first:t,last:e}),this.#t=i,this.#e=
n}get entries(){return this.#t}entry(t){let e=this.#t[N(this.#t,t)];return e?.seq===t?e:void 0}holds(t){return this.first!==null&&t>=this.first&&t<=this.last}pieceOf(t){
let e=new s({first:t[0].seq,last:t[0].seq-1,changes:this.#e});return e.append(t),e}append(t){for(let e of t)e.seq>this.last&&this.take(e)}prepend(t,{from:e,before:i=this.
first}){let n=t.filter(o=>o.seq<i&&this.shows(o)).map(o=>this.#s(o));this.#t.unshift(...n),this.first=e}begin(t){this.#t.unshift(t),this.first=t.seq}shows(t){return It(
t)||ai(t)}joins(t){if(this.first===null||t.last+1<this.first)return!1;let e=t.entries.filter(({seq:i})=>i<this.first);return this.#t.unshift(...e),this.first=Math.
min(this.first,t.first),!0}take(t){this.first??=t.seq,this.last=t.seq,J(t)&&this.change(t),this.shows(t)&&this.#t.push(this.#s(t))}change(t){let e=J(t);this.#e.
set(e,gi(this.#e.get(e)??[],t));let i=N(this.#t,e),n=this.#t[i];n?.seq===e&&(this.#t[i]=gt(n,t))}clear(){this.#t=[],this.#e.clear(),this.first=this.last=null}dropBefore(t){
this.#t.splice(0,N(this.#t,t)),this.first=t;for(let[e,i]of this.#e)i.at(-1).seq<t&&this.#e.delete(e)}#s(t){let e=y(t)?lt(t):t;return(this.#e.get(e.seq)??[]).reduce(
gt,e)}};function N(s,t){let e=0,i=s.length;for(;e<i;){let n=e+i>>1;s[n].seq<t?e=n+1:i=n}return e}var us=2e4,wt=class s extends Ut{floor=1;epoch=null;static from({epoch:t,first:e,cursor:i,entries:n}){let o=new s({first:e,last:i,entries:n});return o.epoch=t,o}get cursor(){
return this.last}get position(){return this.cursor===null?null:{after:this.cursor,epoch:this.epoch}}apply(t){if(this.cursor!==null){if(t.seq<=this.cursor)return"\
repeat";if(t.seq>this.cursor+1)return"hole"}return this.take(t),"applied"}startAt(t){this.cursor===null&&(this.last=t,this.first=t+1)}reset(){this.clear(),this.
epoch=null}trim(){if(this.entries.length<=us)return;let t=this.entries.filter(y);t.length>us&&this.dropBefore(t.at(-us/2).seq)}};var Kt=class extends EventTarget{#t=new Map;#e=0;get users(){return[...this.#t.values()].map(({user:t})=>t)}heard(t){clearTimeout(this.#t.get(t.id)?.timer);let e=setTimeout(
()=>this.stopped(t.id),5*1e3);this.#t.set(t.id,{user:t,timer:e}),this.#s()}stopped(t){clearTimeout(this.#t.get(t)?.timer),this.#t.delete(t)&&this.#s()}shouldSay(t=Date.
now()){return t-this.#e<2*1e3?!1:(this.#e=t,!0)}said(){this.#e=0}clear(){for(let{timer:t}of this.#t.values())clearTimeout(t);this.#t.clear(),this.#s()}#s(){this.
dispatchEvent(new Event("change"))}};var Vt=class{#t;#e=null;#s;#i=0;#n=[];#r=!1;constructor({readSeq:t,hasUnread:e,tell:i}){this.#t=i,this.#s=t,this.seen=t,this.newAfter=e?t:null}saw(t){return t<=
this.seen||this.#n.some(({from:e,to:i})=>t>=e&&t<=i)}get hasGap(){return this.#n.length>0}get told(){return this.#s}see({from:t,to:e}){if(!this.#r){if(this.seen===
null)return this.seeAll(e);e<=this.seen||(this.#n=Jo([...this.#n,{from:t,to:e}]),this.#n[0].from<=this.seen+1&&this.#o(this.#n.shift().to))}}seeAll(t){this.#r=!1,
!(t<=(this.seen??-1))&&(this.#n=this.#n.filter(e=>e.to>t),this.#o(t))}tellNow(){clearTimeout(this.#e),this.#e=null,this.seen>this.#s&&this.#t(this.seen)&&(this.#s=
this.seen,this.#i=Math.max(this.#i,wi())+2)}away(){this.newAfter=this.#n.at(-1)?.to??this.seen}goBack(t){clearTimeout(this.#e),this.#e=null,this.#r=!0,this.#n=[],
this.seen=this.#s=this.newAfter=t}back({count:t}){t||(this.newAfter=null)}readElsewhere(t){this.#s=Math.max(this.#s,t),this.seen!==null&&this.seeAll(t),this.newAfter!==
null&&(this.newAfter=Math.max(this.newAfter,t))}answered(){this.newAfter=null}restart(){this.seen=null,this.#s=0,this.newAfter=null,this.#n=[]}#o(t){this.seen=t;
let e=Math.max(.1,this.#i-8-wi());this.#e??=setTimeout(()=>this.tellNow(),e*1e3)}},wi=()=>performance.now()/1e3;function Jo(s){let t=[];for(let e of s.sort((i,n)=>i.
from-n.from)){let i=t.at(-1);i&&e.from<=i.to+1?i.to=Math.max(i.to,e.to):t.push({...e})}return t}var Gt=class{#t;#e;#s;#i;#n;constructor({room:t,me:e,timeline:i,history:n,tell:o}){this.#t=t,this.#e=e,this.#s=i,this.#i=n,this.#n=o,this.reading=this.#o(t)}get count(){
let{seen:t}=this.reading;return t===null||this.#s.first<=t+1?this.#a(t??this.#s.cursor):Math.max(this.#t.unread,this.#a(t))}below(t){return this.#s.first>t+1?this.
count:this.#a(t,e=>!this.reading.saw(e.seq))}get first(){let{newAfter:t}=this.reading,{shown:e}=this.#i;return t===null||e.first>t+1?null:e.entries.slice(N(e.entries,
t+1)).find(n=>this.#c(n))?.seq??null}get stoppedElsewhere(){let{newAfter:t,hasGap:e}=this.reading;return e?!0:t!==null&&this.#s.first>t+1&&this.#i.hasOlder&&this.#i.
isAtNewest}get forList(){return{read_seq:this.reading.seen??0,unread:this.count}}begin(t){this.reading.goBack(t-1),this.#n({seq:t-1,back:!0})}take(t){let e=this.#t;
if(this.#t=t,e.isKept&&!t.isKept)this.reading.readElsewhere(Ei(t));else if(t.toldReadSeq!==e.toldReadSeq)return this.#r(t.toldReadSeq,e.toldReadSeq);return e.isKept===
!0}#r(t,e){let{seen:i,told:n}=this.reading;if(i===null)return!1;if(t<e&&t!==n)this.reading.goBack(t);else if(t>i)this.reading.readElsewhere(t);else return!1;return!0}#o(t){
let e=i=>this.#n({seq:i});return new Vt({readSeq:Ei(t),hasUnread:t.unread>0||t.isKept===!0,tell:e})}#a(t,e=()=>!0){let i=0,{entries:n}=this.#s;for(let o=n.length-
1;o>=0&&n[o].seq>t;o-=1)this.#c(n[o])&&e(n[o])&&(i+=1);return i}#c(t){return y(t)&&t.user.id!==this.#e.id&&!t.deleted}},Ei=({read_seq:s,unread:t,head:e,isKept:i})=>Math.
max(s??0,t>0||i?0:e??0);var Xo=12,Qo=new Set(["pinned","unpinned","deleted"]),Yt=class extends EventTarget{#t;#e;#s;#i;#n;#r;#o;#a;#c=new Set;#h;#l;#m;#p=!1;#u=new Dt;#d;#f;#E=new AbortController;constructor({
room:t,me:e,rooms:i,outbox:n,store:o,socket:r,directory:h,blocks:c,saved:d,votes:f,previews:p,keepsEdits:v}){super(),Object.assign(this,{id:t.id,me:e,room:t,keepsEdits:v}),
this.#t=i,this.#e=n,this.#s=o,this.#i=h,this.#n=c,this.#r=d,this.#o=f,this.#a=p;let k=o.read(t.id);this.timeline=k?wt.from(k):new wt,this.history=new Mt({room:t.
id,timeline:this.timeline,changed:()=>this.#A()}),this.typing=new Kt,this.members=new $t({room:t.id}),this.readers=new Wt({room:t.id});let A=R=>this.#h.send({type:"\
read",...R});this.unread=new Gt({room:t,me:e,timeline:this.timeline,history:this.history,tell:A}),this.#f=new Ht({room:t.id,changed:()=>this.#A()}),this.#l=new ot(
{room:t.id,outbox:n,send:R=>this.#C(R)}),this.#h=new Nt({room:t.id,socket:r,cursor:()=>this.timeline.position})}get state(){return this.#h.state}isSaved({seq:t}){
return!!this.#r.of(this.id,t)}get isOver(){return this.#h.isOver}get unsent(){return this.#e.of(this.id).filter(({target:t,thread:e,inRoom:i})=>!t&&(!e||i))}unsentIn(t){
return this.#e.of(this.id).filter(({target:e,thread:i})=>!e&&i===t)}get unsentEdits(){return this.#e.edits(this.id)}get reading(){return this.unread.reading}personOf=t=>this.#i.
of(t);isBlocked=({seq:t,user:e})=>this.#n.has(e.id)&&!this.#c.has(t);reveal(t){this.#c.add(t),this.#A()}open(){let{signal:t}=this.#E;this.#e.addEventListener("c\
hange",()=>this.#b(),{signal:t}),this.#t.addEventListener("change",()=>this.#k(),{signal:t});for(let e of[this.#i,this.#n,this.#o,this.#a])e.addEventListener("c\
hange",()=>this.#A(),{signal:t});this.#h.addEventListener("frame",({detail:e})=>this.#v(e),{signal:t}),this.#h.addEventListener("state",()=>this.#_(),{signal:t}),
this.#h.open()}close(){this.keep(),this.#E.abort(),clearTimeout(this.#d),this.#h.close(),this.#l.stop(),this.typing.clear(),this.noteRead()}noteRead(){this.#p&&
this.#t.note(this.id,{...this.unread.forList,isMarkedUnread:!1})}keep(){this.isOver||(this.reading.tellNow(),this.#s.write(this.id,this.timeline))}send(t,{thread:e,
quote:i,inRoom:n=!1}={}){this.reading.answered(),this.typing.said();let{epoch:o}=this.timeline,r=e||i?{thread:e,quote:i,inRoom:n,epoch:o}:{},h=this.#e.add(this.
id,t,r);return e||this.#u.note(h),this.#l.next(),h}takeBack(){return this.#u.takeBack(this)}sendToMany(t){this.#e.allowMany(t),this.#l.next()}quoted(t){return this.
timeline.entry(t)??this.history.shown.entry(t)??this.#f.get(t)}findQuoted(t){return this.#f.find(t)}roomCalled(t){return t===this.id?this.room:this.#a.roomCalled(
t)}linked(t,e){if(t.id!==this.id)return this.#a.get(t.id,e);if(e>Math.max(t.head,this.timeline.cursor??0))return null;let i=this.quoted(e);return i&&!y(i)?null:
i}retry(t){this.#e.retry(t),this.#l.next()}discard(t){this.#e.remove(t)}sayTyping(){this.state==="live"&&this.typing.shouldSay()&&this.#h.send({type:"typing"})}edit({
seq:t,epoch:e},i){this.#e.add(this.id,i,{target:t,epoch:e}),this.#l.next()}delete({seq:t,epoch:e,reason:i=""}){let n=i?`?${new URLSearchParams({reason:i})}`:"";
return u.delete(`/rooms/${this.id}/messages/${t}${n}`,{"Parley-Epoch":e})}react(t,e){return u.put(this.#x(t,e))}unreact(t,e){return u.delete(this.#x(t,e))}ask(t){
return this.reading.answered(),u.post(`/rooms/${this.id}/polls`,t)}chosenIn=t=>this.#o.of(this.id,t);vote(t,e){return this.#o.choose({room:this.id,seq:t,epoch:this.
timeline.epoch},e)}endPoll(t){return u.put(`/rooms/${this.id}/polls/${t}/end?${new URLSearchParams({epoch:this.timeline.epoch})}`)}pin(t){return u.put(this.#g(t,
"pin"))}unpin(t){return u.delete(this.#g(t,"pin"))}#x=(t,e)=>this.#g(t,`reactions/${encodeURIComponent(e)}`);#g(t,e){return`/rooms/${this.id}/messages/${t}/${e}\
?${new URLSearchParams({epoch:this.timeline.epoch})}`}get lastOwn(){let t=Date.now()-Xo*36e5,e=this.timeline.entries.findLast(i=>y(i)&&ct(i,this));return e&&Date.
parse(e.at)>=t?e:void 0}markUnread(t){this.unread.begin(t),this.#t.note(this.id,{...this.unread.forList,isMarkedUnread:!0}),this.#A()}#v(t){if(t.seq!==void 0)return this.#O(
t);this.#w[t.type]?.(t)}#w={opened:({epoch:t,floor:e})=>{this.#m=t,this.timeline.epoch??=t,this.timeline.floor=e??1},resync:({reason:t})=>this.#y(t),live:({head:t})=>this.#T(
t),readers:t=>this.readers.hear(t),presence:t=>this.members.presence(t),typing:({user:t})=>t.id!==this.me.id&&this.typing.heard(t),ack:({client_id:t})=>this.#l.
delivered(t),error:({client_id:t,code:e,count:i,retry_after:n,most:o})=>{this.#l.refused(t,{code:e,retryAfterSeconds:n}),e==="many_mentioned"&&i<=o&&this.dispatchEvent(
new CustomEvent("many",{detail:{clientId:t,count:i}}))}};#O(t){let e=this.timeline.apply(t);if(e==="hole")return this.#h.reopen();if(e!=="repeat"){for(let i of[
t.user,t.member])i&&this.#i.note(i);J(t)&&(this.history.change(t),this.#f.change(t)),Qo.has(t.type)&&this.dispatchEvent(new Event("pins")),y(t)&&this.typing.stopped(
t.user.id),It(t)&&t.user.id===this.me.id&&this.state==="live"&&this.reading.seeAll(t.seq),t.user?.id===this.me.id&&t.client_id&&this.#l.delivered(t.client_id),this.
state==="live"&&this.#S(t),this.dispatchEvent(new CustomEvent("event",{detail:t})),this.#A()}}#S(t){pt(t)&&(this.members.apply(t),pt(t)==="ends"&&this.typing.stopped(
(t.member??t.user).id))}#y(t){this.timeline.reset(),this.history.reset(),this.#f.clear(),this.timeline.epoch=this.#m,this.reading.restart(),this.#s.forget(this.
id),this.dispatchEvent(new CustomEvent("resync",{detail:{reason:t}})),this.#A()}#T(t){this.timeline.startAt(t),this.history.settle(),this.#L(),this.keep(),this.
members.caughtUp(),ds(this.room)&&this.readers.load().catch(()=>{})}#L(){for(let{clientId:t,epoch:e,text:i}of this.unsentEdits.values())e!==this.timeline.epoch&&
(this.#e.remove(t),this.dispatchEvent(new CustomEvent("lost-edit",{detail:{text:i}})))}#_(){this.state==="live"?(this.#l.start(),this.reading.tellNow()):(this.#l.
stop(),this.typing.clear(),this.#p&&this.reading.away()),this.#p=this.state==="live",this.dispatchEvent(new Event("state")),this.#A()}#b(){clearTimeout(this.#d),
this.#d=setTimeout(()=>this.#l.next(),Ct*1e3),this.#A()}#k(){let t=this.room;if(this.room=this.#t.find(this.id)??(t.role?{...t,role:null}:t),this.room===t)return;
let e=this.unread.take(this.room);this.dispatchEvent(new Event("room")),e&&this.#A()}#C(t){let{clientId:e,text:i,target:n,epoch:o,mentionMany:r}=t,h=n?{type:"ed\
it",target:n,epoch:o}:{type:"send",...Bt(t)};this.#h.send({...h,client_id:e,text:i,mention_many:r})}#A(){this.dispatchEvent(new Event("change"))}};var Zo=document.documentElement.dataset.language,O=navigator.language.startsWith(Zo)?navigator.language:document.documentElement.lang,tr=new Intl.PluralRules(O),
xi=new Intl.NumberFormat(O),er=new Intl.ListFormat(O,{type:"conjunction"}),sr=new Intl.DateTimeFormat(O,{hour:"numeric",minute:"2-digit"}),Si=new Intl.DateTimeFormat(
O,{month:"short",day:"numeric"}),ir=new Intl.DateTimeFormat(O,{dateStyle:"short"}),nr=new Intl.DateTimeFormat(O,{dateStyle:"medium"}),or=new Intl.DateTimeFormat(
O,{dateStyle:"full",timeStyle:"short"}),rr=new Intl.DateTimeFormat(O,{weekday:"long",month:"long",day:"numeric"}),ar=new Intl.DateTimeFormat(O,{dateStyle:"long"}),
hr=new Intl.DateTimeFormat(O,{year:"numeric",month:"long"}),vi=new Intl.RelativeTimeFormat(O,{numeric:"auto"}),fs={};async function Oi(){fs=await(await fetch(document.
getElementById("words").href)).json()}function l(s,t={}){return(fs[s]??s).replace(/\{(\w+)\}/g,(i,n)=>t[n]??"")}function x(s,t,e={}){return l(`${s}_${tr.select(
t)}`,{count:xi.format(t),...e})}function S(s){s.code||reportError(s);let t=`error.${s.code}`;return t in fs?l(t):l("error.unknown")}function $(s){let t=s.length>
3?[...s.slice(0,2),x("people.others",s.length-2)]:s;return er.format(t)}var I=s=>xi.format(s),dt=(s,{hasMore:t})=>t?l("more_than",{count:I(s)}):I(s),Q=s=>sr.format(
s),P=s=>or.format(s);function Nl(s,t){let e={weekday:"short",month:"short",day:"numeric",hour:"numeric",minute:"2-digit",timeZone:t};return new Intl.DateTimeFormat(
O,e).format(s)}function ms(s,t=new Date){let e=ps(t,s),i=Math.abs(e)<=1?vi.format(e,"day"):cr(s,t).format(s);return l("date.at",{date:i,time:Q(s)})}var Cl=s=>ki(
ms(s)),Rl=s=>hr.format(s);function Il(s,t=new Date){try{let e=new Intl.DateTimeFormat(O,{weekday:"short",hour:"numeric",minute:"2-digit",timeZone:s});return l("\
person.time",{time:e.format(t),place:s.split("/").at(-1).replaceAll("_"," ")})}catch{return""}}function bi(s,t=new Date){let e=ps(t,s);return e===0||e===-1?ki(vi.
format(e,"day")):(s.getFullYear()===t.getFullYear()?rr:ar).format(s)}function zt(s,t=new Date){return ps(t,s)===0?Q(s):(s.getFullYear()===t.getFullYear()?Si:ir).
format(s)}var cr=(s,t)=>s.getFullYear()===t.getFullYear()?Si:nr,ps=(s,t)=>Math.round((yi(t)-yi(s))/864e5),yi=s=>new Date(s.getFullYear(),s.getMonth(),s.getDate()),
ki=s=>s.charAt(0).toLocaleUpperCase(O)+s.slice(1);var gs="parley:lines:",Ti="parley:sizes:",ws={rooms:"parley:rooms:",sections:"parley:sections:",people:"parley:people:",blocks:"parley:blocks:",emoji:"parley:te\
am-emoji:"},ys="parley:me",lr="parley:recent-emoji",Xt="parley:last-room",yt=!1,Jt=class{#t;#e;#s;constructor({me:t}){this.#t=`${gs}${t.id}:`,this.#e=Ti+t.id,this.#s=
t.id,xs()?.id!==t.id&&Es(),Ss(t)}read(t){let e=localStorage.getItem(this.#t+t);return e&&JSON.parse(e)}write(t,e){if(e.cursor===null||yt)return;let i=dr(e),n=this.#n();
delete n[t],n[t]=i.length,this.#r(n),Et(this.#e,JSON.stringify(n)),Et(this.#t+t,i)}recall(t){return JSON.parse(localStorage.getItem(ws[t]+this.#s))}keep(t,e){yt||
Et(ws[t]+this.#s,JSON.stringify(e))}keepRooms(t){this.keep("rooms",t.length>500?null:t)}keepPeople(t){this.keep("people",t.slice(-300))}forget(t){if(yt)return;let e=this.#n();
this.#i(t,e),Et(this.#e,JSON.stringify(e))}#i(t,e){localStorage.removeItem(this.#t+t),delete e[t]}#n(){let t=localStorage.getItem(this.#e);return t===null&&Es([
gs]),t===null?{}:JSON.parse(t)}#r(t){let e=Object.values(t).reduce((i,n)=>i+n,0);for(let[i,n]of Object.entries(t)){if(e<=15e5)return;this.#i(i,t),e-=n}}},xs=()=>JSON.
parse(localStorage.getItem(ys)),Ss=s=>yt||Et(ys,JSON.stringify(s));function Z(){yt=!0,Es()}function Es(s=[gs,Ti,...Object.values(ws),ys,Xt,lr]){for(let t of Object.
keys(localStorage))s.some(e=>t.startsWith(e))&&localStorage.removeItem(t)}function dr({epoch:s,cursor:t,first:e,entries:i}){let n=i.slice(-60),o=JSON.stringify(
n);for(;o.length>5e4;)n=n.slice(Math.ceil(n.length/4)),o=JSON.stringify(n);let r=n.length===i.length?e:n[0]?.seq??t+1;return JSON.stringify({epoch:s,first:r,cursor:t,
entries:n})}function Et(s,t){try{localStorage.setItem(s,t)}catch{localStorage.removeItem(s)}}var ut=s=>s.isComposing||s.keyCode===229,tt=matchMedia("(hover: hover)"),Qt=s=>ur(s)&&tt.matches,ur=s=>s.key==="Enter"&&!s.shiftKey&&!ut(s),ft=s=>s.value.toWellFormed().
replaceAll("\0","").trim();function Li(s,t,{from:e=s.selectionStart,to:i=s.selectionEnd}={}){s.focus({preventScroll:!0}),s.setSelectionRange(e,i),!document.execCommand(
"insertText",!1,t)&&(s.setRangeText(t,e,i,"end"),s.dispatchEvent(new InputEvent("input",{bubbles:!0})))}var fr=CSS.supports("field-sizing","content");function xt(s){
fr||(s.style.blockSize="auto",s.style.blockSize=`${s.scrollHeight}px`)}var mr=new Set(["accounts","audit","abandoned"]),Zt=class{#t;#e;#s=null;#i=null;#n=!1;#r=!1;#o=null;constructor({me:t,...e}){this.#t=t,this.#e=e;let{rooms:i,router:n,
socket:o,conversationView:r}=e;n.addEventListener("change",({detail:h})=>this.#a(h)),i.addEventListener("change",()=>this.#O()),i.addEventListener("told",({detail:h})=>this.#S(
h)),o.addEventListener("state",()=>this.#T(o)),o.addEventListener("frame",({detail:h})=>h.type==="hello"&&this.#y(h)),document.addEventListener("visibilitychang\
e",()=>this.#b()),n.placeHere=()=>this.#s&&r.place,addEventListener("pagehide",()=>this.#L())}get conversation(){return this.#s}async start(){let{rooms:t,router:e,
shell:i}=this.#e;t.loaded||await t.settled,t.loaded||t.addEventListener("loaded",()=>this.#a(),{once:!0});let{address:n}=e;n.view==="room"&&!n.panel?e.go({...n,
panel:i.panelAtFirst},{replace:!0}):this.#a()}#a({again:t=!1}={}){let{address:e}=this.#e.router;return this.#n=!1,e.view==="room"?this.#c({...e,again:t}):e.view in
this.#e.pages?this.#l(e.view,{again:t}):this.#h()}async#c({room:t,seq:e,panel:i,again:n}){let{router:o,rooms:r,shell:h}=this.#e;if(t===this.#s?.id&&!this.#s.isOver)
return h.show("room"),this.#u(i),this.#m(e,{again:n});let c=r.find(t)??await r.fetch(t).catch(d=>this.#g(t,d));!c||t!==o.address.room||(c.id===t?this.#p(c,{seq:e,
panel:i}):o.go({...o.address,room:c.id},{replace:!0}))}#h(){let{rooms:t,router:e,shell:i,stage:n}=this.#e,o=t.mine.find(({id:r})=>r===localStorage.getItem(Xt))??
t.mine[0];if(o&&i.showsRoomsBesides)return e.go({view:"room",room:o.id,panel:i.panelAtFirst},{replace:!0});this.#d(),i.show("rooms"),n.show({title:l("stage.none\
.title"),text:l("stage.none.text"),actions:[]}),this.#b()}#l(t,{again:e}){let{shell:i,sidebar:n,stage:o,pages:r}=this.#e;if(!(this.#i===r[t]&&!e)){if(this.#d(),
mr.has(t)&&this.#t.role!=="owner")return this.#E();this.#i=r[t],o.clear(),i.show(t),n.showCurrent({view:t}),this.#i.show(),this.#b()}}#m(t,{again:e}){let{router:i,
conversationView:n}=this.#e;t===this.#o&&!(t&&e)||(this.#o=t,t&&(e||!i.place)?n.goTo(t):n.comeBackTo(i.place))}#p(t,{seq:e,panel:i}){let{shell:n,stage:o,conversationView:r}=this.#e;
if(this.#d({to:t.id}),n.show("room"),!t.role)return this.#f(t);o.clear(),localStorage.setItem(Xt,t.id);let h=new Yt({...this.#e,room:t,me:this.#t});this.#s=h,h.
addEventListener("state",()=>this.#w(h.state)),h.addEventListener("room",()=>this.#b()),h.open(),this.#e.sidebar.showCurrent({room:t.id}),this.#u(i),r.show(h),this.#b(),
this.#o=e;let{place:c}=this.#e.router;if(c)r.comeBackTo(c);else if(e)return r.goTo(e);tt.matches&&r.focusComposer()}#u(t){let{slot:e,shell:i}=this.#e;e.show(t,this.#s),
(t==="people"||!t)&&i.notePanel(!!t)}#d({to:t=null}={}){let{rooms:e,store:i,slot:n,sidebar:o,backgroundSender:r}=this.#e,{id:h}=this.#s??{};this.#s?.close(),this.#s=
null,this.#i?.leave?.(),this.#i=null,n.show(null,null),h&&!e.find(h)?.role&&i.forget(h),r.openRoom=t,o.showCurrent({})}#f(t){let{rooms:e}=this.#e,i=()=>e.join(t.
id).then(()=>this.#a(),n=>this.#v(n));this.#e.stage.show({title:t.name,text:t.topic||l("stage.join.text"),actions:[{label:l("browse.join"),act:i,primary:!0}]})}#E(){
let{shell:t,stage:e}=this.#e;t.show("room"),e.show({title:l("error_page.forbidden.title"),text:l("error_page.forbidden.detail"),actions:[this.#x]}),this.#b()}get#x(){
return{label:l("status.rooms.action"),act:()=>this.#e.router.go(q),primary:!0}}#g(t,e){e.code||reportError(e),t===this.#e.router.address.room&&this.#v(e)}#v({status:t,
code:e}){let{shell:i,stage:n}=this.#e,o=t===404?"missing":e==="unreachable"?"offline":"trouble";this.#n=o!=="missing",this.#d(),i.show("room"),n.show({title:l(`\
stage.${o}.title`),text:l(`stage.${o}.text`),actions:[o==="missing"?this.#x:{label:l("again"),act:()=>this.#a(),primary:!0}]})}#w(t){let e=st[t]?.forgets;e==="r\
oom"&&this.#e.store.forget(this.#s.id),e==="everything"&&Z()}#O(){!this.#e.rooms.failed&&this.#n&&this.#a(),this.#b()}#S({id:t}){t===this.#e.router.address.room&&
(!this.#s||ni(this.#s.state))&&this.#a()}#y({user:t}){t.id!==this.#t.id&&(Z(),location.reload())}#T({state:t,isOpen:e}){t==="ended"&&this.#_(),e&&(this.#r&&u.get(
"/me").catch(()=>{}),this.#r=!0)}#L(){this.#s?.keep(),this.#s?.noteRead(),this.#e.rooms.keep()}#_(){Z(),this.#s||nt()}#b(){let t=this.#s?.room.name??this.#i?.title,
e=t?l("title.room",{room:t}):l("app.name"),i=this.#e.sidebar.unreadTotal;document.title=i?l("title.unread",{count:I(i),title:e}):e}};var vs=class{#t=[];#e=0;#s=!1;constructor(){addEventListener("popstate",({state:t})=>this.#s?this.#r(t):this.#a(t))}start(){this.#a(history.state)}get isEmpty(){
return!this.#t.length}open(t){let e={close:t};return this.#t.push(e),this.#e?this.#e-=1:this.#s||this.#o(this.#t.length),e}close(t){let e=this.#t.indexOf(t);e>=
0&&this.#i(e)}closeAll(){this.#i(0)}takeEntry(){let t=this.#e>0;return this.#e=0,this.#s=!1,t}#i(t){let e=this.#t.splice(t);for(let i of e.reverse())i.close();this.#e+=
e.length,this.#e&&setTimeout(()=>this.#n())}#n(){this.#e&&(this.#s=!0,history.go(-this.#e),this.#e=0)}#r(t){this.#s=!1;for(let e=(t?.layers??0)+1;e<=this.#t.length;e+=
1)this.#o(e)}#o(t){history.pushState({...history.state,layers:t},"")}#a(t){let e=t?.layers??0;for(;this.#t.length>e;)this.#t.pop().close();e>this.#t.length&&history.
go(this.#t.length-e)}},M=new vs;var a=(s,t=document)=>t.querySelector(s),g=s=>document.getElementById(s).content.firstElementChild.cloneNode(!0);function Ai(s,t){let e=a(".icon use",s),i=`#ico\
n-${t}`;e.getAttribute("href")!==i&&e.setAttribute("href",i)}function m(s,t){s.textContent!==t&&(s.textContent=t)}function F(s,t,e=""){let i=document.createElement(
s);return i.textContent=t,e&&(i.className=e),i}var _i=s=>a(`dialog[data-dialog="${s}"]`)??document.body.appendChild(g(`dialog-${s}`)),Ni=new WeakMap;function Ci(s,{title:t}={}){t&&(a(".dialog-header h2",s).textContent=
t),s.returnValue="",s.showModal(),pr(s);let e=M.open(()=>s.close());return Ni.set(s,e),new Promise(i=>{let n=()=>{M.close(e),i(s.returnValue)};s.addEventListener(
"close",n,{once:!0})})}function pr(s){if(a("[autofocus]",s))return;([...tt.matches?s.querySelectorAll("input, select, textarea"):[]].find(i=>!i.disabled&&!i.readOnly&&
i.checkVisibility())??a(".dialog-header h2",s)).focus()}function Ri(s){M.close(Ni.get(s))}function Ii(){let s=null;document.addEventListener("pointerdown",({target:t})=>s=
t),document.addEventListener("click",({target:t})=>{t.matches("dialog")&&s===t?t.close():t.closest("[data-close]")?.closest("dialog").close()})}var gr=({target:s})=>s.closest("input, textarea, select")!==null,Mi=({target:s})=>s===document.body||s.matches(".message, .timeline-scroll");function Di(s){document.
addEventListener("keydown",t=>{let e=wr(t,s);e&&(t.preventDefault(),e())})}function wr(s,t){if(!M.isEmpty||s.isComposing)return null;let e=s.ctrlKey||s.metaKey;
return e&&!s.altKey&&s.key.toLowerCase()==="k"?()=>t.open("jump"):e&&!s.altKey&&!s.shiftKey&&s.key.toLowerCase()==="f"&&t.isInRoom()?t.find:s.altKey&&!e?Er(s,t):
e?null:s.key==="?"&&!gr(s)?()=>t.open("keys"):s.key==="PageUp"&&s.target.matches(".composer-text")?t.scrollUp:s.key==="End"&&Mi(s)?t.toNewest:s.key==="Escape"?()=>t.
closePanel()||t.leaveComposer(s)||t.writeOn():(s.key.length===1&&s.key!==" "&&Mi(s)&&t.writeOn(),null)}function Er({key:s,shiftKey:t},{goTo:e}){let i={ArrowUp:-1,
ArrowDown:1}[s];return i&&(()=>e(i,{unread:t}))}var yr=JSON.parse(document.getElementById("late-files").textContent),te=new Map,$i,Pi=new Promise(s=>$i=s);function Os(s){if(!te.has(s)){let t=import(yr[s]);t.catch(()=>te.delete(s)),te.set(s,t)}return te.get(s)}var V=()=>Os("later").then(s=>($i(s),Pi)),j=s=>{Pi.then(
s)};var xr=new Intl.Segmenter(void 0,{granularity:"grapheme"}),w=s=>s.display_name||s.name;function Bi(s){let e=w(s).split(/[\s._-]+/u).filter(Boolean).slice(0,2).map(
i=>[...xr.segment(i)][0].segment);return(new RegExp("^\\p{Script=Han}","u").test(e[0])?e[0]:e.join("")).toLocaleUpperCase()}var Sr=({status:s})=>s&&(!s.until||at(
s.until))?s:null;function ee(s){let{emoji:t,text:e}=Sr(s)??{};return[t,e].filter(Boolean).join(" ")}var qi=({picture:s},t)=>s?`/api/v1/pictures/${s}?size=${t}`:
null;function Fi(s){let t=0;for(let e of s.id)t=t*31+e.codePointAt(0)>>>0;return t%360}var bs="parley:place",se=class extends EventTarget{#t;placeHere=()=>null;constructor({keepsPanel:t}){super(),this.#t=t,this.#n(),addEventListener("pagehide",()=>sessionStorage.
removeItem(bs)),addEventListener("popstate",()=>this.#r()),document.addEventListener("click",e=>this.#i(e))}get address(){return z(location)??q}go(t,{replace:e=!1}={}){
let i=this.address,n=this.#s(t,i);if(M.closeAll(),is(n,i))return this.#r({again:!0});let o=M.takeEntry();!e&&!o&&this.keepPlace(),e&&!o?history.replaceState(vr(
n,i),"",K(n)):this.#e(n,{takesEntry:o,isBelow:is(ss(n),i)}),this.#r()}keepPlace(){let t=this.placeHere();history.replaceState({...history.state,place:t},""),sessionStorage.
setItem(bs,JSON.stringify({path:location.pathname,place:t}))}get place(){return history.state?.place??null}goToRoom(t){this.go({view:"room",room:t})}up(){history.
state?.isBelow?history.back():this.go(ss(this.address),{replace:!0})}#e(t,{takesEntry:e,isBelow:i}){let n={layers:0,isBelow:i};e?history.replaceState(n,"",K(t)):
history.pushState(n,"",K(t))}#s(t,{panel:e}){return t.view!=="room"||t.panel!==void 0?t:{...t,panel:e&&this.#t(e)?e:null}}#i(t){let e=t.target.closest("a[href]"),
i=t.button===0&&!t.metaKey&&!t.ctrlKey&&!t.shiftKey&&!t.altKey;if(!e||!i||e.target||e.hash||e.origin!==location.origin)return;let n=z(e);if(n){if(t.preventDefault(),
"up"in e.dataset)return this.up();this.go({...n,panel:n.panel??void 0})}}#n(){let{path:t,place:e}=JSON.parse(sessionStorage.getItem(bs))??{};history.state===null&&
t===location.pathname&&history.replaceState({place:e},"")}#r({again:t=!1}={}){this.dispatchEvent(new CustomEvent("change",{detail:{again:t}}))}};function vr(s,{
room:t,seq:e}){return s.room===t&&s.seq===e?history.state:{...history.state,place:null}}var ks=navigator.serviceWorker,ji="parley-",Or=8;function Hi(){ks?.register("/service-worker.js",{updateViaCache:"none"}).catch(()=>{})}function od(){ks?.controller?.
postMessage("refresh")}async function Wi(s){let t=await ks?.getRegistration();if(t&&await kr(br(t)).catch(()=>t.unregister()),!window.caches)return;let e=i=>i.startsWith(
ji)&&i!==ji+s;for(let i of(await caches.keys()).filter(e))await caches.delete(i)}async function br(s){await s.update();let t=s.installing??s.waiting;t&&await new Promise(
e=>{t.onstatechange=()=>["activated","redundant"].includes(t.state)&&e()})}var kr=s=>Promise.race([s,new Promise(t=>setTimeout(t,Or*1e3))]);var Tr=["keydown","pointerdown","pointermove","wheel","touchstart"],ie=class{#t;#e=!1;#s;#i=0;constructor({socket:t}){this.#t=t;for(let e of Tr)addEventListener(
e,()=>this.#n(),{capture:!0,passive:!0});t.addEventListener("state",()=>t.isOpen&&this.#e&&this.#o()),this.#n()}#n(){!this.#e&&Date.now()-this.#i<1e3||(this.#i=
Date.now(),clearTimeout(this.#s),this.#s=setTimeout(()=>this.#r(!0),5*6e4),this.#r(!1))}#r(t){t!==this.#e&&(this.#e=t,this.#o())}#o(){this.#t.send({type:"activi\
ty",idle:this.#e})}};var ne=class{#t;#e;#s=new Map;#i=null;#n;constructor({outbox:t,socket:e}){this.#t=t,this.#e=e,e.addEventListener("state",()=>this.#r()),t.addEventListener("chan\
ge",()=>this.#o())}set openRoom(t){this.#i=t,this.#s.get(t)?.stop(),this.#r()}#r(){if(!this.#e.isOpen)return;let t=new Set(this.#t.all.map(({room:e})=>e));t.delete(
this.#i);for(let e of t)this.#a(e).start()}#o(){clearTimeout(this.#n),this.#n=setTimeout(()=>this.#r(),Ct*1e3)}#a(t){if(!this.#s.has(t)){let e=i=>this.#c(i);this.#s.
set(t,new ot({room:t,outbox:this.#t,send:e}))}return this.#s.get(t)}async#c(t){let{room:e,clientId:i,text:n,target:o,epoch:r,mentionMany:h}=t,c=this.#s.get(e),d=`\
/rooms/${e}/messages`;try{o?await u.patch(`${d}/${o}`,{client_id:i,text:n,epoch:r,mention_many:h}):await u.post(d,{client_id:i,text:n,mention_many:h,...Bt(t)}),
c.delivered(i)}catch(f){c.refused(i,f),f.code==="unreachable"&&this.#o()}}};var oe=class extends EventTarget{#t;#e;constructor({store:t,socket:e}){super(),this.#e=t,this.#t=new Set(t.recall("blocks")),e.addEventListener("frame",({detail:i})=>i.
type==="blocks"&&this.#s(i.users))}has(t){return this.#t.has(t)}async block(t){await u.put(`/me/blocks/${t}`),this.#s([...this.#t,t])}async unblock(t){await u.delete(
`/me/blocks/${t}`),this.#s([...this.#t].filter(e=>e!==t))}#s(t){this.#t=new Set(t),this.#e.keep("blocks",t),this.dispatchEvent(new Event("change"))}};var Lr=50,Ar=20,re=class extends EventTarget{#t;#e=new Set;#s=new Set;#i=new Set;#n=null;#r=new rt(()=>this.#u());#o;#a;#c;constructor({me:t,store:e,socket:i}){
super(),this.#c=t,this.#o=e,this.#a=i,this.#t=new Map((e.recall("people")??[]).map(n=>[n.id,n])),i.addEventListener("frame",({detail:n})=>this.#h[n.type]?.(n)),
addEventListener("pagehide",()=>this.#d())}of(t){return t.id===this.#c.id?this.#c:(this.#e.has(t.id)||this.#m(t.id),this.#t.get(t.id)??t)}knows(t){return this.#e.
has(t)}note(t){this.#e.has(t.id)||this.#l({...this.#t.get(t.id),...t})}take(t){for(let e of t)this.#e.add(e.id),e.id===this.#c.id?Object.assign(this.#c,e):this.#l(
e);t.length&&this.#u()}#h={hello:()=>{this.#e.clear(),this.#i=new Set},rooms:({more:t})=>t||this.#u(),person:({item:t})=>this.take([t])};#l(t){this.#t.delete(t.
id),this.#t.set(t.id,t)}#m(t){this.#i.has(t)||(this.#s.add(t),this.#a.isOpen&&(this.#n??=setTimeout(()=>this.#p(),Ar)))}async#p(){this.#n=null;let t=this.#i,e=[
...this.#s].slice(0,Lr);for(let o of e)this.#s.delete(o),t.add(o);let i=await u.get(`/users?${new URLSearchParams({ids:e})}`).catch(()=>null);for(let o of e)t.delete(
o);if(!i||t!==this.#i)return;let n=i.items.filter(({id:o})=>!this.#e.has(o));for(let o of e)this.#e.add(o);this.take(n),n.length||this.#u(),this.#s.size&&this.#m(
[...this.#s][0])}#u(){this.#r.await([this.#c,...this.#t.values()].map(({status:t})=>t?.until)),this.dispatchEvent(new Event("change"))}#d(){this.#o.keepPeople([
...this.#t.values()])}};var St=class extends EventTarget{#t;#e;#s=new Map;constructor({userId:t,storage:e=localStorage}){super(),this.#t=`parley:draft:${t}:`,this.#e=e;for(let i of Object.
keys(e))this.#r(i,e.getItem(i));addEventListener("storage",({key:i,newValue:n})=>this.#r(i??"",n)&&this.#o())}get rooms(){return[...this.#s].filter(([,{text:t}])=>t).
map(([t])=>t)}get unkept(){return[...this.#s].filter(([,t])=>!ae(t)).map(([t])=>t)}of(t){return this.#i(t).text}keep(t,e,{isDone:i=!1}={}){let n=e.trim()?_r(e):
"",o=this.#i(t);n!==o.text&&this.#n(t,{...o,text:n}),!n!=!o.text&&this.#o(),!ae(this.#i(t))&&this.dispatchEvent(new CustomEvent("written",{detail:{room:t,isDone:i||
!n}}))}give(t){let{text:e,version:i}=this.#i(t);return this.#n(t,{text:e,base:e,version:i,isSure:!1}),{text:e,version:i}}kept({room:t,text:e,version:i}){let n=this.#i(
t);e===n.base&&this.#n(t,{...n,version:i,isSure:!0})}take({room:t,text:e,version:i},{isAnswer:n=!1}={}){let o=this.#i(t);if(!n&&i<=o.version)return;let r=e!==o.
base&&e!==o.text,h=r&&ae(o)?e:r?Ts(e,o.text):o.text;this.#n(t,{text:h,base:e,version:i,isSure:!0}),h!==o.text&&this.#o()}takeAll(t){let e=new Set(t.map(({room:i})=>i));
for(let i of t)this.take(i);for(let[i,{text:n}]of this.#s)e.has(i)||this.#n(i,{text:n,base:"",version:0,isSure:!0})}clear(){for(let t of this.#s.keys())this.#e.
removeItem(this.#t+t);this.#s.clear(),this.#o()}#i(t){return this.#s.get(t)??Ui}#n(t,e){this.#s.set(t,e);try{!e.text&&ae(e)?this.#e.removeItem(this.#t+t):this.#e.
setItem(this.#t+t,JSON.stringify(e))}catch{}}#r(t,e){if(!t.startsWith(this.#t))return!1;let i=t.slice(this.#t.length);return e?this.#s.set(i,Nr(e)):this.#s.set(
i,{...this.#i(i),text:"",base:"",isSure:!0}),!0}#o(){this.dispatchEvent(new Event("change"))}};function Ts(s,t){return t.includes(s)?t:s.includes(t)?s:`${s}

${t}`}var Ui={text:"",base:"",version:0,isSure:!0},ae=({text:s,base:t,isSure:e})=>e&&s===t,_r=s=>s.toWellFormed().replaceAll("\0","");function Nr(s){try{let t=JSON.
parse(s);if(typeof t.text=="string"&&typeof t.version=="number")return t}catch{}return{...Ui,text:s}}var Ki=1e3,Cr=new Set(["too_many_requests","busy","unavailable","storage_full","outcome_unknown"]),Rr=2,he=class{#t;#e;#s=new Map;#i=new Set;#n=[];constructor({
drafts:t,socket:e}){this.#t=t,this.#e=e,t.addEventListener("written",({detail:{room:i,isDone:n}})=>this.#a(i,n?0:Ki)),e.addEventListener("frame",({detail:i})=>this.#r[i.
type]?.(i)),document.addEventListener("visibilitychange",()=>document.hidden&&this.#o()),addEventListener("pagehide",()=>this.#o())}#r={hello:()=>this.#n=[],draft:t=>this.#t.
take(t),drafts:({items:t,more:e})=>{this.#n.push(...t),!e&&(this.#t.takeAll(this.#n),this.#o())}};#o(){for(let t of this.#t.unkept)this.#a(t,0)}#a(t,e){clearTimeout(
this.#s.get(t)),e?this.#s.set(t,setTimeout(()=>this.#c(t),e)):this.#c(t)}async#c(t){if(!this.#e.isOpen||this.#i.has(t)||!this.#t.unkept.includes(t))return;this.#i.
add(t);let e=this.#t.give(t),i=await u.putLasting(`/rooms/${t}/draft`,e).then(n=>this.#t.kept(n),n=>this.#h(n));this.#i.delete(t),(i!==void 0||this.#t.of(t)!==e.
text)&&this.#a(t,i??Ki)}#h({code:t,draft:e,retryAfterSeconds:i=Rr}){if(Cr.has(t))return i*1e3;if(t==="draft_changed")return this.#t.take(e,{isAnswer:!0}),0}};var ce=class extends EventTarget{#t=null;#e=0;items=[];loading=!1;failed=!1;get hasMore(){return this.#t!==null}open(t){return this.#s(t,[])}more(){return this.#s(
this.#t,this.items)}close(){this.#e+=1}async#s(t,e){this.#e+=1;let i=this.#e;this.loading=!0;let{items:n,next:o,failed:r}=await u.page(t).catch(()=>({items:[],next:t,
failed:!0}));i===this.#e&&(this.items=[...e,...n],this.#t=o,this.loading=!1,this.failed=!!r,this.dispatchEvent(new Event("change")))}};var Ls="/me/inbox",le=class extends EventTarget{#t=!1;filter="";list=new ce;unread=0;isOpen=!1;constructor({socket:t}){super(),t.addEventListener("frame",({detail:e})=>e.
type==="inbox"&&this.#s(e))}show(t=this.filter){return this.#t=!0,this.filter=t,this.#e()}leave(){this.#t=!1,this.list.close()}async setDone(t,e){let i=`${Ls}/${t}\
/done`;await(e?u.put(i):u.delete(i))}async setAllDone(){await u.put(`${Ls}/done`)}#e(){let t=this.filter?`?${new URLSearchParams({filter:this.filter})}`:"";return this.
list.open(`${Ls}${t}`)}#s({unread:t,at:e}){this.unread=t,this.isOpen=e!==null,this.dispatchEvent(new Event("change")),this.#t&&this.#e()}};var Vi=({user:s,here:t},e)=>{let i=e.of(s.id);return t&&i==="offline"?"active":i},ue=({state:s,here:t})=>l(t&&s==="active"?"presence.here":`presence.${s}`),de=class extends EventTarget{#t=new Map;#e=new Map;#s=new rt(
()=>this.#n());constructor({socket:t}){super(),t.addEventListener("frame",({detail:e})=>e.type==="presence"&&this.#i(e))}of(t){let e=this.#t.get(t)??"offline";return e===
"offline"?e:at(this.#e.get(t))?"quiet":e==="idle"?"idle":"active"}#i({items:t,whole:e}){e&&(this.#t.clear(),this.#e.clear());for(let{user:i,state:n,quiet_until:o}of t)
this.#t.set(i,n),o?this.#e.set(i,o):this.#e.delete(i);this.#n()}#n(){this.#s.await([...this.#e.values()]),this.dispatchEvent(new Event("change"))}};var Gi=20,Ir=20,As=5e3,Yi=1e4,zi=600,fe=class extends EventTarget{#t;#e=new Map;#s=new Set;#i=null;#n=null;#r=0;#o=0;#a=new Map;constructor({rooms:t}){super(),this.#t=
t,t.addEventListener("change",()=>this.#u())}roomCalled(t){return this.#a.set(t,this.#f(t)),this.#a.size>zi&&this.#a.delete(this.#a.keys().next().value),this.#d(
t)}get(t,e){let{role:i,head:n}=this.#t.find(t)??{};if(!i||e>n)return null;let o=`${t}/${e}`,r=this.#e.get(o);return(!r||r.head!==n)&&this.#c(o,r),r?.entry}#c(t,{
askedAt:e=-As}={}){let i=performance.now(),n=Math.max(e+As,this.#o)-i;if(n>0)return this.#x(n);this.#s.add(t),this.#i??=setTimeout(()=>this.#h(),Ir)}#h(){this.#i=
null;let t=[...this.#s];this.#s.clear();for(let e=0;e<t.length;e+=Gi)this.#l(t.slice(e,e+Gi))}async#l(t){let e=performance.now();for(let i of t)this.#p(i,{entry:this.#e.
get(i)?.entry,head:this.#m(i),askedAt:e});try{let{items:i}=await u.get(`/previews?${new URLSearchParams({of:t.join(",")})}`),n=new Map(i.map(o=>[`${o.room}/${o.
seq}`,lt(o)]));for(let o of t)this.#e.has(o)&&(this.#e.get(o).entry=n.get(o)??null);this.#g()}catch{this.#o=performance.now()+Yi;for(let i of t)this.#e.has(i)&&
(this.#e.get(i).head=null);this.#x(Yi)}}#m=t=>this.#t.find(t.split("/")[0])?.head;#p(t,e){this.#e.delete(t),this.#e.set(t,e),this.#e.size>zi&&this.#e.delete(this.#e.
keys().next().value)}#u(){let t=[...this.#a].filter(([e,i])=>i!==this.#f(e));if(t.length){for(let[e]of t)this.#a.set(e,this.#f(e));this.#E(),t.some(([e])=>!this.#d(
e)?.role)?this.#g():this.#x(Math.max(0,this.#r+As-performance.now()))}}#d=t=>this.#t.find(t)??this.#t.named(t);#f(t){let{role:e,head:i,name:n}=this.#d(t)??{};return`${e}\
 ${i} ${n}`}#E(){for(let t of this.#e.keys())this.#t.find(t.split("/")[0])?.role||this.#e.delete(t)}#x(t){this.#n??=setTimeout(()=>{this.#n=null,this.#r=performance.
now(),this.#g()},t)}#g(){this.dispatchEvent(new Event("change"))}};var Mr=50,me=class extends EventTarget{#t=new Map;#e=new Set;constructor({socket:t}){super(),t.addEventListener("frame",({detail:e})=>this.#s[e.type]?.(e))}waitingIn(t){
return this.#t.get(t)??{count:0,hasMore:!1}}async count(t){let e=this.#e;if(this.#t.has(t)||e.has(t))return;e.add(t);let i=await u.page(`/rooms/${t}/reports?sta\
te=waiting&limit=${Mr}`).catch(()=>null),n=e.delete(t)&&e===this.#e;i&&n&&this.#i(t,{count:i.items.length,hasMore:i.next!==null})}report({room:t,seq:e,reason:i}){
return u.post(`/rooms/${t}/messages/${e}/reports`,{reason:i})}async resolve({room:t,id:e},i){await u.patch(`/rooms/${t}/reports/${e}`,{outcome:i})}#s={hello:()=>{
this.#t.clear(),this.#e=new Set},reports:({room:t,waiting:e})=>this.#i(t,{count:e,hasMore:!1}),report:({item:t})=>this.dispatchEvent(new CustomEvent("resolved",
{detail:t}))};#i(t,e){this.#e.delete(t),this.#t.set(t,e),this.dispatchEvent(new CustomEvent("change",{detail:{room:t}}))}};var Dr=new Intl.Collator(O,{numeric:!0,sensitivity:"base"}),Ji=s=>s.normalize("NFC").toLowerCase(),pe=class extends EventTarget{#t=[];#e=[];#s;#i;#n;#r;loaded=!1;settled=new Promise(
t=>this.#r=t);constructor({store:t,socket:e,directory:i}){super(),this.#s=t,this.#i=e,this.#n=i;let n=t.recall("rooms");n&&this.#p(n.map(o=>({...o,isKept:!0}))),
this.loaded=!!n,e.addEventListener("frame",({detail:o})=>this.#o[o.type]?.(o)),e.addEventListener("state",()=>this.#c()),i.addEventListener("change",()=>this.#d()),
document.addEventListener("visibilitychange",()=>document.hidden&&this.keep())}get failed(){return!this.#i.isOpen&&this.#i.state!=="connecting"}get mine(){return this.#t.
filter(t=>t.role&&!t.archived)}get archived(){return this.#t.filter(t=>t.role&&t.archived)}find(t){return this.#t.find(e=>e.id===t)}named(t){let e=Ji(t);return this.#t.
find(i=>i.kind==="public"&&Ji(i.name)===e)}keep(){this.loaded&&this.#s.keepRooms(this.#t)}async fetch(t){return this.#l(await u.get(`/rooms/${t}`))}async create(t){
return this.#l(await u.post("/rooms",t))}async update(t,e){return this.#l(await u.patch(`/rooms/${t}`,e))}async openDirect(t){return this.#l(await u.put("/direc\
t",{users:t}))}async set(t,e){return this.#l(await u.patch(`/rooms/${t}/mine`,e))}async markAllRead(){await u.put("/me/read")}async delete(t){await u.delete(`/r\
ooms/${t}`),this.#m(t)}async join(t){return await u.put(`/rooms/${t}/membership`),this.fetch(t)}async leave(t,{last:e=null}={}){await u.delete(`/rooms/${t}/memb\
ership${e?`?last=${e}`:""}`),this.#m(t)}async suggest(t,e){let i=`/rooms/${t}/suggestion`;e?await u.put(i):await u.delete(i),this.note(t,{suggested:e})}note(t,e){
let i=this.find(t);i&&this.#l({...i,...e})}#o={hello:()=>this.#e=[],rooms:({items:t,more:e,sections:i})=>{i&&(this.#e=[]),this.#e.push(...t),e||this.#a()},room:({
item:t})=>{this.#l(t),this.dispatchEvent(new CustomEvent("told",{detail:{id:t.id}}))},room_gone:({room:t})=>this.#m(t),read:({room:t,seq:e})=>this.note(t,{read_seq:e,
toldReadSeq:e}),unread:({type:t,room:e,...i})=>this.note(e,this.#h(e,i))};#a(){this.#p(this.#e),this.loaded=!0,this.#e=[],this.keep(),this.#r(),this.#f(),this.dispatchEvent(
new Event("loaded"))}#c(){this.#i.isOpen||(this.#r(),this.#f())}#h(t,e){return e.head<=this.find(t)?.read_seq?{...e,unread:0}:e}#l(t){let e=this.#u(t),i=this.find(
e.id);return i?.name===e.name?this.#t[this.#t.indexOf(i)]=e:this.#p([...this.#t.filter(n=>n!==i),e]),this.#f(),e}#m(t){this.#t=this.#t.filter(e=>e.id!==t),this.#f()}#p(t){
this.#t=t.map(e=>this.#u(e)).sort((e,i)=>Dr.compare(e.name,i.name))}#u(t){let e={toldReadSeq:t.read_seq,...t};if(e.kind!=="direct")return e;let i=e.people.map(n=>this.#n.
of(n));return{...e,people:i,name:i.length?$(i.map(w)):l("room.notes")}}#d(){let t=this.#t.filter(e=>this.#u(e).name!==e.name);for(let e of t)this.#l(e)}#f(){this.
dispatchEvent(new Event("change"))}};var ge=class extends EventTarget{#t=new Map;constructor({socket:t}){super(),t.addEventListener("frame",({detail:e})=>this.#e[e.type]?.(e))}get count(){return this.#t.
size}get isAnyDue(){return[...this.#t.values()].some(({due:t})=>t)}of(t,e){return this.#t.get(Xi(t,e))}save({room:t,seq:e,epoch:i},n){return u.put(`/rooms/${t}/\
messages/${e}/saved`,{remind_at:n,epoch:i})}forget({room:t,seq:e}){return u.delete(`/rooms/${t}/messages/${e}/saved`)}#e={saved:({items:t})=>{this.#t=new Map(t.
map(e=>[Xi(e.room,e.seq),e])),this.dispatchEvent(new Event("change"))},reminder:({room:t,seq:e})=>this.dispatchEvent(new CustomEvent("reminder",{detail:{room:t,
seq:e}}))}},Xi=(s,t)=>`${s}/${t}`;var we=class extends EventTarget{marks=[];#t=!1;constructor({socket:t}){super(),t.addEventListener("frame",({detail:{type:e,items:i}})=>e==="scheduled"&&this.#e(
i))}async load(){return(await u.get("/me/scheduled")).items}add(t,e,i,n){return u.post(`/rooms/${t}/scheduled`,{text:e,...i,client_id:n})}change({room:t,id:e},i){
return u.patch(`/rooms/${t}/scheduled/${e}`,i)}cancel({room:t,id:e}){return u.delete(`/rooms/${t}/scheduled/${e}`)}async sendNow(t){await u.post(`/rooms/${t.room}\
/messages`,{text:t.text,client_id:t.client_id}),await this.cancel(t)}#e(t){let e=new Set(this.marks.filter(Ee).map(({id:n})=>n)),i=this.#t?t.filter(n=>Ee(n)&&!e.
has(n.id)):[];this.marks=t,this.#t=!0,this.dispatchEvent(new Event("change"));for(let n of i)this.dispatchEvent(new CustomEvent("failed",{detail:n}))}},Ee=({failure:s})=>!!s;var Qi="parley:folded",$r=["archived"],ye=class extends EventTarget{#t=new Set(JSON.parse(localStorage.getItem(Qi))??$r);#e=null;#s=!1;#i;own=[];constructor({socket:t,
store:e}){super(),this.#i=e,this.own=e.recall("sections")??[],t.addEventListener("frame",({detail:{type:i,sections:n,items:o}})=>{i==="rooms"&&n&&this.#o(n),i===
"sections"&&this.#o(o)})}note(t){this.own.some(({id:e})=>e===t.id)||this.#o([...this.own,t])}nameOf(t){return this.own.find(e=>e.id===t)?.name??""}enter(t){t?.id!==
this.#e&&(this.#e=t?.id??null,this.#s=!!(t&&vt(t)))}of({mine:t,archived:e}){let i={unread:[],favourites:[],...Object.fromEntries(this.own.map(({id:n})=>[n,[]])),
rooms:[],people:[]};for(let n of t)this.#r(n)||i[this.#n(n,i)].push(n);return i.people.sort((n,o)=>Zi(o)-Zi(n)),{...i,archived:e}}isFolded(t){return this.#t.has(
t)}fold(t,e){e?this.#t.add(t):this.#t.delete(t),localStorage.setItem(Qi,JSON.stringify([...this.#t]))}#n(t,e){return(t.id===this.#e?this.#s:vt(t))?"unread":t.mine?.
favourite?"favourites":e[t.mine?.section]?t.mine.section:t.kind==="direct"?"people":"rooms"}#r({id:t,mine:e}){return e?.hidden&&t!==this.#e}#o(t){this.own=t,this.#i.
keep("sections",t),this.dispatchEvent(new Event("change"))}},vt=({unread:s,mine:t})=>s>0&&t?.notify!=="nothing",Zi=({last_message:s})=>s?Date.parse(s.at):0;var tn=s=>s.normalize("NFKD").replace(new RegExp("\\p{Mn}","gu"),"").toLocaleLowerCase(O);var Pr=2,en=/:([a-z0-9_+-]{2,32}):/gu,Br="🙂",_s=class extends EventTarget{#t;#e=null;#s=new Map;#i;listen({store:t,socket:e}){this.#t=t;let i=t.recall("emoji");
i&&this.#o(i),e.addEventListener("frame",({detail:{type:n,version:o}})=>n==="emoji"&&this.#n(o))}get all(){return[...this.#s.values()]}withName(t){return this.#s.
get(t)}of(t){return t.startsWith(":")?this.withName(t.slice(1,-1)):void 0}search(t){let e=tn(t.trim().replace(/^:|:$/g,""));return this.all.filter(({code:n})=>n.
includes(e)).sort((n,o)=>n.code.indexOf(e)-o.code.indexOf(e))}placesIn(t){return this.#s.size?[...t.matchAll(en)].map(({0:i,1:n,index:o})=>({index:o,length:i.length,
item:this.withName(n)})).filter(({item:i})=>i):[]}asSigns(t){return this.#s.size?t.replace(en,(e,i)=>this.#s.has(i)?Br:e):t}async add(t,e){await u.upload(`/emoj\
i/${encodeURIComponent(t)}`,e),await this.#r()}async remove(t){await u.delete(`/emoji/${encodeURIComponent(t)}`),await this.#r()}#n(t){if(clearTimeout(this.#i),
t===this.#e)return;let e=this.#e===null?0:Math.random()*Pr;this.#i=setTimeout(()=>this.#r().catch(()=>{}),e*1e3)}async#r(){let t=await u.get("/emoji");this.#t.keep(
"emoji",t),this.#o(t),this.dispatchEvent(new Event("change"))}#o({items:t,version:e}){this.#e=e,this.#s=new Map(t.map(i=>[i.name,qr(i)]))}},qr=({name:s,picture:t})=>({
key:`:${s}:`,text:`:${s}:`,label:s.replaceAll("_"," "),code:s,image:`/api/v1/pictures/${t}`}),H=new _s;var xe=class extends EventTarget{unread=0;total=0;constructor({socket:t}){super(),t.addEventListener("frame",({detail:e})=>this.#t[e.type]?.(e))}#t={threads:({unread:t,
total:e})=>{Object.assign(this,{unread:t,total:e}),this.dispatchEvent(new Event("change"))},thread:t=>this.dispatchEvent(new CustomEvent("told",{detail:t}))}};var Fr=2e3,ve=class extends EventTarget{#t;#e=new Map;#s=!1;#i=new Set;#n=new Map;#r=new Set;constructor({me:t,socket:e}){super(),this.#t=t,e.addEventListener("\
frame",({detail:i})=>i.type==="votes"&&this.#c(i))}of(t,{seq:e,poll:i}){let n=Se(t,e);return this.#n.has(n)?this.#n.get(n):i.anonymous?(!this.#e.has(n)&&this.#s&&
this.#h(t,e),this.#e.get(n)??[]):i.options.flatMap(({voters:o},r)=>o.includes(this.#t.id)?[r]:[])}async choose({room:t,seq:e,epoch:i},n){let o=Se(t,e);if(this.#a(
o,n),this.#r.has(o))return;this.#r.add(o);let r=!1;try{let h;for(;h!==this.#n.get(o);)h=this.#n.get(o),await u.put(sn(t,e),{choices:h,epoch:i});this.#e.set(o,h),
r=!0}finally{this.#r.delete(o),r?this.#o(o,this.#n.get(o)):this.#a(o,void 0)}}#o(t,e){setTimeout(()=>this.#n.get(t)===e&&!this.#r.has(t)&&this.#a(t,void 0),Fr)}#a(t,e){
e?this.#n.set(t,e):this.#n.delete(t),this.dispatchEvent(new Event("change"))}#c({items:t,more:e}){this.#e=new Map(t.map(({room:i,seq:n,choices:o})=>[Se(i,n),o])),
this.#s=e,this.#i.clear(),this.dispatchEvent(new Event("change"))}async#h(t,e){let i=Se(t,e);if(this.#i.has(i))return;this.#i.add(i);let{choices:n}=await u.get(
sn(t,e)).catch(()=>({choices:[]}));!n.length||this.#e.has(i)||(this.#e.set(i,n),this.dispatchEvent(new Event("change")))}},Se=(s,t)=>`${s}/${t}`,sn=(s,t)=>`/roo\
ms/${s}/polls/${t}/vote`;function nn({me:s,socket:t}){let e=new Jt({me:s}),i=new re({me:s,store:e,socket:t}),n=new Pt({userId:s.id}),o=new St({userId:s.id});new he({drafts:o,socket:t});
let r=new pe({store:e,socket:t,directory:i});return new ie({socket:t}),H.listen({store:e,socket:t}),{me:s,socket:t,store:e,directory:i,rooms:r,previews:new fe({
rooms:r}),sections:new ye({store:e,socket:t}),presence:new de({socket:t}),blocks:new oe({store:e,socket:t}),reports:new me({socket:t}),inbox:new le({socket:t}),
threads:new xe({socket:t}),threadDrafts:new St({userId:`threads:${s.id}`}),outbox:n,drafts:o,saved:new ge({socket:t}),votes:new ve({me:s,socket:t}),scheduled:new we(
{socket:t}),backgroundSender:new ne({outbox:n,socket:t})}}function _(s,t,{size:e="small"}={}){m(s,Bi(t)),s.style.setProperty("--hue",Fi(t));let i=qi(t,e);s.classList.toggle("has-picture",!!i),s.style.backgroundImage=i?
`url("${i}")`:""}function G(s,t){s.dataset.presence=t}var Oe=async s=>await jr(s)==="yes";function jr({title:s,text:t,action:e,other:i="",isHarmless:n=!1}){let o=_i("confirm");a(".confirm-text",o).textContent=t;let r=a(
'[value="yes"]',o);return r.textContent=e,r.classList.toggle("button-danger",!n),r.classList.toggle("button-primary",n),a('[value="other"]',o).textContent=i,a('\
[value="other"]',o).hidden=!i,Ci(o,{title:s})}var Hr=/[*_`~[\\<]|&#?\w|^[ \t]*(?:[>#+|-]|:-|\d{1,9}[.)])/mu,Wr=/!?\[([^[\]\n]{1,200})\]\([^()\s]{1,500}\)/gu,Ur=/^[ \t]*(?:#{1,6}|>|[-+*])[ \t]+|^[ \t]*(?:`{3,}|~{3,}).*$/gmu,
Kr=/\*\*|~~|`/gu,Vr=/(?<![\p{L}\p{N}_*])[*_]{1,2}(?=\S)|(?<=\S)[*_]{1,2}(?![\p{L}\p{N}_*])/gu,Cs=s=>Hr.test(s);function mt(s){return Cs(s)?s.replace(Wr,"$1").replace(
Ur,"").replace(Kr,"").replace(Vr,""):s}var Ns=class extends EventTarget{#t=null;get isReady(){return this.#t!==null}render(t){return this.#t?this.#t(t):(this.load().
catch(()=>{}),null)}async load(){let{render:t}=await Os("markdown");this.#t||(this.#t=t,this.dispatchEvent(new Event("ready")))}},et=new Ns;var on=140;function be(s,t){m(a(".quote-author",s),t?t.name:""),m(a(".quote-text",s),Gr(t))}function Gr(s){return s===void 0?"…":s===null?l("message.missing"):
s.entry.deleted?l("message.deleted"):s.isHidden?l("message.blocked"):Ot(s.entry.text)}function Ot(s){let t=mt(s).trim().split(`
`)[0];return t.length>on?`${t.slice(0,on)}…`:t}var Yr=4,zr=10;function E(s,{undo:t=null}={}){let e=F("p",s,"toast");t&&e.append(" ",Jr(e,t)),a(".toasts").append(e),setTimeout(()=>e.remove(),(t?zr:Yr)*1e3)}function Jr(s,{
label:t,act:e}){let i=F("button",t,"link-button");return i.type="button",i.onclick=()=>{s.remove(),e()},i}var b=s=>V().then(s,()=>E(S({code:"unreachable"})));function rn(s,t){s.onclick=async()=>{let e=await b(({pickEmoji:i})=>i(s));e?Li(t,e):t.focus({preventScroll:!0})}}function ke(){let s=g("format-bar");return s.addEventListener("pointerdown",t=>t.preventDefault()),s.onclick=({target:t})=>b(()=>t.closest("button")?.click()),s}
function an(s,t){let e=i=>{t.hidden=!i,s.setAttribute("aria-expanded",i)};s.onclick=()=>{e(t.hidden),Xr(!t.hidden)},e(Qr())}var hn="parley:format-bar";function Xr(s){
try{localStorage.setItem(hn,s)}catch{}}function Qr(){try{return localStorage.getItem(hn)==="true"}catch{return!1}}var Zr=8e3,ta=500,ea=/^\/|:/u,sa=2**31-1,Te=class{#t;#e;#s;#i;#n;#r;#o;#a;#c;#h=null;#l;#m;#p;#u;#d=null;#f=!1;#E=null;#x;#g;#v=null;#w=null;#O=!1;constructor({
form:t,note:e,strip:i,alsoToRoom:n,socket:o,drafts:r,onSent:h,onEditLast:c,onLater:d,onPoll:f,...p}){this.#t=t,this.#x=i,this.#g=n,a(".composer-quote-close",i).
onclick=()=>this.#T(),this.#e=a("textarea",t),this.#s=a(".composer-send",t),this.#r=e,this.#o=a(".composer-trouble",e.parentElement),this.#a=o,this.#c=r,this.#l=
h,this.#m=c,this.#p=d,this.#i=a(".composer-later",t),this.#i.addEventListener("click",()=>this.#j()),this.#n=a(".composer-poll",t),this.#n.addEventListener("cli\
ck",()=>f()),rn(a(".composer-button",t),this.#e),this.#S(p),this.#e.addEventListener("input",()=>this.#b()),this.#e.addEventListener("keydown",v=>this.#R(v)),this.#e.
addEventListener("compositionstart",()=>this.#f=!0),this.#e.addEventListener("compositionend",()=>this.#A()),this.#e.addEventListener("blur",()=>this.#h&&this.#k(
{isDone:!0})),t.addEventListener("submit",v=>this.#I(v)),this.#e.enterKeyHint=tt.matches?"send":"enter",r.addEventListener("change",()=>this.#C())}#S(t){let[e,i]=[
this.#t,this.#e],n=ke();e.append(n),an(a(".composer-format",e),n),j(({ComposerTools:o,offerTools:r})=>{this.#w=new o(i,t),this.#d=r(e,{bar:n,textarea:i,offer:a(
".paste-offer",this.#r.parentElement)}),this.#h&&this.#w.show(this.#h)})}show(t,{signal:e}){this.#h=t,this.#f=!1,this.#v=null,this.#d?.close(),this.#y(null),this.#e.
value=this.#c.of(t.id),this.#w?.show(t),this.#$("");for(let i of["state","room"])t.addEventListener(i,()=>this.#N(),{signal:e});this.#N()}focus(){this.#e.focus(
{preventScroll:!0})}quote(t){this.#y(t),this.focus()}#y(t){this.#E=t,this.#x.hidden=!t,m(a(".quote-author",this.#x),t?.name??""),m(a(".quote-text",this.#x),t?Ot(
t.text):"")}#T(){this.#y(null),this.focus()}add(t){this.#e.value=[this.#e.value,t].filter(Boolean).join(`

`),this.#k()}get#L(){return[...ft(this.#e)].length}get#_(){return this.#a.limits?.text_characters??Zr}#b(){this.#e.value&&this.#h.sayTyping(),this.#$(""),this.#k()}#k({
isDone:t=!1}={}){this.#N(),this.#v===null&&this.#c.keep(this.#h.id,this.#e.value,{isDone:t})}#C(){if(!this.#h)return;let{value:t}=this.#e,e=this.#c.of(this.#h.id);
if(e!==(t.trim()?t:"")){if(this.#f)return this.#v=t;this.#e.value=e,this.#N()}}#A(){if(this.#f=!1,this.#v===null)return;let t=this.#c.of(this.#h.id),{value:e}=this.#e;
this.#e.value=t.endsWith(this.#v)?t.slice(0,t.length-this.#v.length)+e:Ts(t,e),this.#v=null,this.#k()}#N(){let{isOver:t,room:e}=this.#h,i=X(e)||t;this.#M(e);let n=this.#_-
this.#L;this.#e.disabled=!!i,this.#e.placeholder=na({room:e,closed:i,isThread:this.#h.isThread}),this.#s.disabled=i||n<0||this.#L===0,this.#i.hidden=this.#s.disabled||
!!this.#h.isThread,this.#n.hidden=!!i||this.#L>0,this.#r.textContent=oa(n),this.#r.classList.toggle("is-over",n<0),xt(this.#e)}#M({muted_until:t}){clearTimeout(
this.#u);let e=new Date(t??0)-Date.now();e>0&&e<sa&&(this.#u=setTimeout(()=>this.#N(),e))}#R(t){if(Qt(t))return this.#I(t);if(t.key==="Escape"&&this.#E&&!ut(t))
return t.stopPropagation(),this.#T();if(!(this.#e.value||ut(t))){if(ia(t))return this.#D(t);t.key==="ArrowUp"&&(t.preventDefault(),this.#m())}}async#D(t){t.preventDefault();
let e=this.#h,i=await e.takeBack().catch(n=>E(S(n)));i&&e===this.#h&&this.add(i)}#I(t){if(t.preventDefault(),this.#s.disabled||this.#O)return;let e=this.#q(ft(this.#e));
typeof e=="string"?this.#F(e):this.#H(e)}#q(t){if(this.#w)return this.#w.prepare(t);if(!ea.test(t))return t;let e=i=>typeof i=="string"?{text:i}:i;return V().then(
async()=>e(await this.#w.prepare(t)),()=>t.startsWith("/")?{refusal:S({code:"unreachable"})}:{text:t})}#F(t){this.#h.send(t,this.#P),this.#B(),this.#l(),this.focus()}async#j(){
let{id:t}=this.#h,e=ft(this.#e);await this.#p(e)&&(this.#h.id===t?this.#B():this.#c.keep(t,""))}get#P(){return{quote:this.#E?.seq,inRoom:this.#g&&a("input",this.#g).
checked}}#B(){this.#g&&(a("input",this.#g).checked=!1),this.#y(null),this.#d?.close(),this.#e.value="",this.#k()}async#H(t){let e=this.#h,{value:i}=this.#e,n=this.#P;
this.#O=!0;let{text:o,refusal:r}=await t;if(this.#O=!1,r)return this.#$(r);o&&e.send(o,n),this.#c.of(e.id)===i&&this.#c.keep(e.id,""),this.#h===e&&(this.#e.value===
i&&(this.#e.value=""),this.#k(),o&&(this.#g&&(a("input",this.#g).checked=!1),this.#y(null),this.#d?.close(),this.#l()))}#$(t){m(this.#o,t)}},ia=({key:s,ctrlKey:t,
metaKey:e,shiftKey:i,altKey:n})=>(t||e)&&!i&&!n&&s.toLowerCase()==="z";function na({room:s,closed:t,isThread:e}){let i=X(s);return i==="archived"?l("room.archiv\
ed.note"):i==="muted"?l("composer.muted",{date:P(new Date(s.muted_until))}):i==="moderators"?l("composer.moderators"):e&&!t?l("composer.thread"):t?l("composer.c\
losed"):l("composer.placeholder",{room:s.name})}function oa(s){return s<0?x("composer.over",-s):s<=ta?x("composer.left",s):""}async function Le(s,t){let e=await navigator.clipboard.writeText(s).then(()=>t,()=>"error.unknown");E(l(e))}var ra="code, pre, a",aa="(?<![A-Za-z0-9._%+/@&=#-])",ha="(?![\\p{L}\\p{N}]|_)|(?=[\\u0e00-\\u0eff\\u1000-\\u109f\\u1780-\\u17ff\\u3005-\\u30ff\\u3400-\\u9fff\\uac00-\\ud7af]\
)";function cn(s,{mentions:t,shown:e,me:i}){let n=ca(t),o=document.createTreeWalker(s,NodeFilter.SHOW_TEXT),r=[];for(;o.nextNode();)o.currentNode.parentElement.
closest(ra)||r.push(o.currentNode);for(let h of r){if(!h.data.includes("@"))continue;let c=h.data.split(n);c.length!==1&&h.replaceWith(...c.map((d,f)=>f%2?da(d,
{mentions:t,shown:e,me:i}):d))}}var ln=(s,t)=>s.some(({user:e})=>!e||e===t.id);function ca(s){let t=s.map(({name:e})=>e).sort((e,i)=>i.length-e.length);return new RegExp(
`${aa}@(${t.map(la).join("|")})(?:${ha})`,"u")}var la=s=>s.replaceAll(".","\\.");function da(s,{mentions:t,shown:e,me:i}){let n=t.findIndex(h=>h.name===s),{user:o}=t[n],
r=document.createElement(o?"button":"span");return r.className="mention",r.classList.toggle("is-me",!o||o===i.id),r.textContent=`@${e[n]}`,o&&(Object.assign(r,{
type:"button",tabIndex:-1,title:`@${s}`}),Object.assign(r.dataset,{action:"mention",user:o})),r}function L(s,t,{create:e,update:i,key:n=o=>o.key}){let o=new Set(t.map(n)),r=new Map;for(let c of[...s.children]){let{key:d}=c.dataset;o.has(d)&&!r.has(d)?r.set(
d,c):c.remove()}let h=s.firstElementChild;for(let c of t){let d=r.get(n(c))??ua(e,c,n(c));i(d,c),h&&d===h.nextElementSibling&&(h.remove(),h=d),d===h?h=h.nextElementSibling:
s.insertBefore(d,h)}}function ua(s,t,e){let i=s(t);return i.dataset.key=e,i}var fa=3,ma=864e5;function dn(s,{replies:t,solved:e},i){L(a(".thread-people",s),t.people.slice(0,fa),{key:n=>n,create:()=>g("thread-person"),update:(n,o)=>_(n,i(
{id:o,name:"…"}))}),m(a(".thread-count",s),x("thread.replies",t.count)),m(a(".thread-at",s),Rs(new Date(t.last_at))),m(a(".thread-solved",s),e?l("thread.solve\
d"):"")}var Rs=s=>Date.now()-s<ma?Q(s):zt(s);function un(s,t){if(!t.length)return t;let e=new Set([...s.querySelectorAll("a[href]")].map(({href:i})=>i));return t.filter(({href:i})=>e.has(i))}function fn(s,t){
L(s,t,{key:({href:e})=>e,create:()=>g("message-card"),update:pa})}function pa(s,{href:t,where:e,entry:i,name:n,isHidden:o}){s.href!==t&&(s.href=t),be(s,i&&{entry:i,
name:n,isHidden:o}),m(a(".card-where",s),e);let r=a("time",s);m(r,i?Rs(new Date(i.at)):""),r.dateTime=i?.at??"",r.title=i?P(new Date(i.at)):""}var ga=3,wa=2**31-1,mn=new WeakMap,Ea=0,Is=new WeakMap;function Ms(s,t){let{entry:e,poll:i}=t,{poll:n}=e,{chosen:o,mayVote:r,mayEnd:h}=JSON.parse(i),c=ya(n);Is.
has(s)||Is.set(s,`poll-${Ea+=1}`);let d=a(".poll-options",s);d.setAttribute("aria-label",l(n.multiple?"poll.several":"poll.one")),d.setAttribute("role",n.multiple?
"group":"radiogroup"),s.classList.toggle("has-ended",c);let f=Math.max(1,...n.options.map(({votes:k})=>k)),p={item:t,group:Is.get(s),isOpen:r&&!c,hasEnded:c,most:f},
v=n.options.map((k,A)=>({...k,key:String(A),isChosen:o.includes(A)}));L(d,v,{create:()=>xa(n,p.group),update:(k,A)=>Sa(k,A,p)}),m(a(".poll-facts",s),Oa(n,c)),a(
".poll-facts",s).title=n.ends_at?P(new Date(n.ends_at)):"",a('[data-action="unvote"]',s).hidden=!p.isOpen||!o.length,a('[data-action="voters"]',s).hidden=n.anonymous||
!n.voter_count,a('[data-action="end-poll"]',s).hidden=!h||c,ba(s,t,c)}var ya=({ended:s,ends_at:t})=>!!s||t!==null&&new Date(t)<=Date.now(),gn=s=>[...s.querySelectorAll(
"input:checked")].map(t=>Number(t.closest(".poll-option").dataset.key));function xa({multiple:s},t){let e=g("poll-option");return Object.assign(a("input",e),{type:s?
"checkbox":"radio",name:t}),e}function Sa(s,{text:t,votes:e,voters:i=[],isChosen:n},{item:o,isOpen:r,hasEnded:h,most:c}){let{poll:d}=o.entry,f=a("input",s),p=d.
voter_count?e/d.voter_count:0;f.checked=n,f.disabled=!r,f.setAttribute("aria-label",x("poll.option.spoken",e,{option:t,percent:pn(p)})),s.classList.toggle("is-c\
hosen",n),s.classList.toggle("is-first",h&&e===c),m(a(".poll-text",s),t),m(a(".poll-votes",s),I(e)),m(a(".poll-percent",s),d.voter_count?pn(p):""),a(".poll-bar \
> span",s).style.inlineSize=`${p*100}%`,va(a(".poll-voters",s),i,o)}function va(s,t,{personOf:e}){let i=t.map(n=>e({id:n,name:"…"}));s.hidden=!i.length,s.title=
i.length?$(i.map(w)):"",L(s,i.slice(-ga),{key:({id:n})=>n,create:()=>g("thread-person"),update:_})}function Oa(s,t){let e=[x("poll.voters",s.voter_count)];return s.
multiple&&e.push(l("poll.several")),s.anonymous&&e.push(l("poll.anonymous")),t?e.push(l("poll.ended")):s.ends_at&&e.push(l("poll.ends",{date:ms(new Date(s.ends_at))})),
e.join(" · ")}var pn=s=>l("poll.percent",{count:I(Math.round(s*100))});function ba(s,t,e){clearTimeout(mn.get(s));let i=new Date(t.entry.poll.ends_at??0)-Date.
now();e||i<=0||i>wa||mn.set(s,setTimeout(()=>Ms(s,t),i+1))}var Ae=s=>H.of(s)??{text:s};function _e(s,{text:t,image:e}){let i=s.querySelector(".team-emoji");e&&i?.getAttribute("src")!==e&&s.replaceChildren(Ds({text:t,image:e})),
!e&&(i?.remove(),m(s,t))}function Ds({text:s,image:t}){let e=document.createElement("img");return e.className="team-emoji",e.alt=s,e.src=t,e.decoding="async",e}function wn(s,{reactions:t},e){L(s,[...t,{emoji:"",users:[]}],{key:({emoji:i})=>i,create:({emoji:i})=>g(i?"reaction":"reaction-more"),update:(i,n)=>n.emoji&&ka(
i,n,e)})}function ka(s,{emoji:t,users:e},i){s.setAttribute("aria-pressed",e.includes(i.id)),s.setAttribute("aria-label",x("reaction.spoken",e.length,{emoji:t})),
s.title="",_e(a(".reaction-emoji",s),Ae(t)),m(a(".reaction-count",s),I(e.length))}function En(s,{reactions:t=[]},e){let{emoji:i,users:n}=t.find(o=>o.emoji===s.dataset.
key)??{};i&&(s.title=l("reaction.title",{names:$(n.map(o=>Ta(o,e))),emoji:i}))}var Ta=(s,t)=>s===t.me.id?l("reaction.you"):w(t.personOf({id:s,name:"…"}));var La=/^[\p{Emoji_Presentation}\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}\u200d\ufe0f\s]+$/u,Aa=24;function Ne(s){let t=H.asSigns(s);return t.
length<=Aa&&La.test(t)}var $s=String.raw`\s<>"，。；：！？、）】》」』`,Sn=String.raw`https?:\/\/[^${$s}]+|mailto:[^@${$s}]{1,64}@[^@${$s}]+`,_a=new RegExp(Sn,"giu"),yn=new RegExp(
Sn,"iuy"),Na=new Set(`.,;:!?'"*_~`),Ce=s=>[...s.matchAll(_a)].map(({0:t,index:e})=>[vn(t),e]);function Cf(s,t){yn.lastIndex=t;let e=yn.exec(s);return e&&vn(e[0])}
function vn(s){let t=xn(s,")")-xn(s,"("),e=s.length;for(;e>0;e-=1){let i=s[e-1];if(i===")"&&t>0)t-=1;else if(!Na.has(i))break}return s.slice(0,e)}var xn=(s,t)=>s.
split(t).length-1;function On(s){if(!URL.canParse(s))return null;let t=document.createElement("a");return t.href=s,t.tabIndex=-1,Ca(t)||(t.rel="noopener noreferrer",t.target="_bl\
ank"),t}var Ca=s=>s.origin===location.origin&&z(s)!==null;function bn(s){let t=document.createDocumentFragment(),e=0;for(let[i,n]of Ce(s)){let o=On(i);o?.append(i),t.append(s.slice(e,n),o??i),e=n+i.length}return t.append(
s.slice(e)),t}function Ps(s){let t=document.createTreeWalker(s,NodeFilter.SHOW_TEXT),e=[];for(;t.nextNode();)t.currentNode.data.includes(":")&&!Ra(t.currentNode)&&e.push(t.currentNode);
for(let i of e)Da(i);return s}function kn(s){H.addEventListener("change",()=>{for(let t of s.querySelectorAll(".reaction"))_e(a(".reaction-emoji",t),Ae(t.dataset.
key));for(let t of s.querySelectorAll(".message-text"))(t.textContent.includes(":")||Ia(t))&&Ma(t)})}var Ra=s=>!!s.parentElement?.closest("code, pre"),Ia=s=>s.querySelector(
".team-emoji")!==null;function Ma(s){for(let t of s.querySelectorAll(".team-emoji"))t.replaceWith(t.alt);s.normalize(),s.children.length||s.classList.toggle("on\
ly-emoji",Ne(s.textContent)),Ps(s)}function Da(s){let t=H.placesIn(s.data);if(!t.length)return;let e=[],i=0;for(let{index:n,length:o,item:r}of t)e.push(s.data.slice(
i,n),Ds(r)),i=n+o;s.replaceWith(...e.filter(Boolean),s.data.slice(i))}var $a="p, li, pre, th, td";function Tn(s,t){let e=Cs(t),i=e?et.render(t):null;return s.classList.toggle("has-blocks",i?.hasBlocks??!1),s.classList.toggle("only\
-emoji",Ne(t)),s.replaceChildren(Ps(i?.nodes??bn(t))),!e||et.isReady}function Ln(s,t){if(!s.classList.contains("has-blocks")&&!a(".team-emoji",s))return s.textContent.
slice(0,t);let i=document.createTreeWalker(s,NodeFilter.SHOW_TEXT|NodeFilter.SHOW_ELEMENT),[n,o]=["",null];for(;i.nextNode()&&n.length<t;){let r=i.currentNode.data??
i.currentNode.alt;if(!r)continue;let h=i.currentNode.parentElement.closest($a);o&&h!==o&&(n+=" "),n+=r,o=h}return n.slice(0,t)}var Pa=1600,Ba=24,qa=200,Bs=new WeakMap,qs=new WeakSet,_n=()=>g("message");function Nn(s,t){let e=Bs.get(s);Bs.set(s,t);let i=qs.has(s)&&et.isReady;if(e&&Fa(e,t)&&
!i)return;let n=Re(t);ja(s,t),Wa(s,t);let o=e&&n===Re(e)&&e.entry.deleted===t.entry.deleted&&!i,r=e?.mentioned===t.mentioned&&e.entry.mentions===t.entry.mentions;
(!o||!r||e.isBlocked!==t.isBlocked)&&Ua(s,{...t,text:n}),Ha(s,t),Va(s,t),Ga(s,t),Ya(s,t),za(s,t),Ja(s,t),Xa(s,t)}var C=s=>Bs.get(s),Re=({entry:s,edit:t})=>t&&!s.
deleted?t.text:s.text;function Fa(s,t){return["entry","edit","leads","pending","state","name","picture","isBlocked","mentioned","quoted","cards","poll"].every(e=>s[e]===
t[e])}function ja(s,t){let{entry:e,leads:i,own:n,state:o}=t;s.classList.toggle("leads",i),s.classList.toggle("own",n),s.classList.toggle("is-deleted",!!e.deleted),
s.dataset.state=o,e.seq&&(s.dataset.seq=e.seq),e.deleted&&a(".message-actions",s)?.remove()}function Ha(s,{entry:t,name:e}){let i=Ln(a(".message-text",s),qa);s.
setAttribute("aria-label",l("message.spoken",{name:e,time:Q(new Date(t.at)),text:i}))}function Wa(s,{entry:{at:t},author:e,name:i}){let n=new Date(t);_(a(".avat\
ar",s),e),m(a(".message-author",s),i);let o=a(".message-time",s);o.dateTime=t,m(o,Q(n)),o.title=P(n)}function Ua(s,{entry:{deleted:t,mentions:e},text:i,isBlocked:n,
mentioned:o,own:r,me:h}){let c=a(".message-text",s);if(s.classList.toggle("is-blocked",n&&!t),B(s,"message-reveal",n&&!t),qs.delete(s),s.classList.remove("menti\
ons-me"),n||t)return c.classList.remove("has-blocks","only-emoji"),c.textContent=l(t?"message.deleted":"message.blocked"),Ie(s,!1);Tn(c,i)||qs.add(s),e&&cn(c,{mentions:e,
shown:o.split(`
`),me:h}),s.classList.toggle("mentions-me",!!e&&!r&&ln(e,h)),Ie(s,Ka(i))}var rm=s=>s.classList.contains("is-folded")&&Ie(s,!1),Ka=s=>s.length>Pa||s.split(`
`).length>Ba;function Ie(s,t){s.classList.toggle("is-folded",t);let e=B(s,"message-unfold",t);e&&(e.onclick=()=>{Ie(s,!1),s.focus()})}function Va(s,{pending:t}){
let e=B(s,"message-pending",!!t);e&&(e.title=l(`message.${t}`),e.setAttribute("aria-label",e.title))}function Ga(s,{entry:{editedAt:t,deleted:e},isBlocked:i}){let n=B(
s,"message-edited",!!t&&!e&&!i);if(!n)return;let o=P(new Date(t));n.title=n.matches("button")?l("versions.open",{date:o}):o}function Ya(s,{entry:t,edit:e}){let{
failure:i}=e??t,n=B(s,"message-failure",!!i);n&&(m(a("span",n),l(e?"message.edit.failed":"message.failed",{reason:S({code:i})})),m(a('[data-action="discard"]',n),
l(e?"message.edit.discard":"message.discard")))}function za(s,{cards:t,isBlocked:e}){let i=e?[]:un(a(".message-text",s),t),n=B(s,"message-cards",i.length>0);n&&
fn(n,i)}function Ja(s,t){let{entry:e,me:i,isBlocked:n,isThread:o,personOf:r}=t,h=B(s,"message-poll",!!e.poll&&!n);h&&Ms(h,t);let c=B(s,"message-pinned",!!e.pinned&&
!n);c&&(c.title=l("message.pinned",{date:P(new Date(e.pinned.at))}));let d=B(s,"message-reactions",!!e.reactions?.length&&!n);d&&wn(d,e,i);let f=B(s,"message-th\
read",!!e.replies&&!o);s.classList.toggle("is-root",!!(e.replies&&o)),f&&dn(f,e,r)}function Xa(s,{entry:t,quoted:e,isThread:i,isBlocked:n}){let o=!!(t.quote??(!i&&
t.thread))&&!t.deleted&&!n,r=a(":scope > .message-body > .message-quote",s);if(!o)return r?.remove();let h=r??g("message-quote");r||a(".message-body",s).prepend(
h),h.classList.toggle("is-of-thread",!t.quote),be(h,e)}var An=["message-reveal","message-unfold","message-pending","message-edited","message-pinned","message-fa\
ilure","message-poll","message-cards","message-reactions","message-thread"];function B(s,t,e){let i=a(".message-body",s),n=a(`:scope > .${t}`,i);if(e||n?.remove(),
!e||n)return e?n:null;let o=An.slice(An.indexOf(t)+1).map(h=>a(`:scope > .${h}`,i)),r=g(t);return i.insertBefore(r,o.find(Boolean)??a(".message-editor",i)),r}function lm(s,t){let e=!1;s.onsubmit=async i=>{if(i.preventDefault(),e)return;e=!0;let n=Object.fromEntries(new FormData(s));await js(s,async()=>{await t(n),Fs(
s,!0)}),e=!1},s.oninput=()=>Fs(s,!1)}function Fs(s,t){let e=s.querySelector(":scope > .form-success");e&&(e.hidden=!t)}async function js(s,t){let e=a(".form-err\
or",s);e.hidden=!0,s.setAttribute("aria-busy","true");try{await t()}catch(i){e.textContent=S(i),e.hidden=!1}finally{s.removeAttribute("aria-busy")}}function dm(s){
s.reset(),Fs(s,!1),a(".form-error",s).hidden=!0}function Cn(s,{text:t,written:e=t,focus:i=!0,help:n,save:o,onEmpty:r,done:h}){if(a(".message-editor",s))return;let c=g("message-editor"),d=a("textarea",c);Qa(c,
d);let f=()=>{Hs(s),h()};th(c,{textarea:d,close:f,submit:()=>eh(c,{before:t,save:o,onEmpty:r,close:f})}),s.classList.add("is-editing"),a(".message-body",s).append(
c),n(d),d.value=e,xt(d),i&&(d.focus({preventScroll:!0}),c.scrollIntoView({block:"nearest"}))}function Hs(s){let t=a(".message-editor",s);return t.remove(),s.classList.
remove("is-editing"),a("textarea",t).value}function Qa(s,t){let e=ke();a('[data-action="preview"]',e).remove(),t.after(e),j(({offerFewTools:i})=>i(s,{bar:e,textarea:t}))}
var Za=s=>V().then(({withShortcodes:t})=>t(s),()=>s);function th(s,{textarea:t,close:e,submit:i}){t.oninput=()=>xt(t),s.onkeydown=n=>{if(!ut(n)){if(n.key==="Esc\
ape")e();else if(n.target===t&&Qt(n))i();else return;n.preventDefault(),n.stopPropagation()}},s.onsubmit=n=>{n.preventDefault(),i()},a('[data-action="cancel"]',
s).onclick=e}async function eh(s,{before:t,save:e,onEmpty:i,close:n}){let o=ft(a("textarea",s));if(o===t)return n();await js(s,async()=>{await(o?e(await Za(o)):
i()),n()})}var Me=class{#t;#e;#s;#i=[];#n=!1;constructor(t,e){this.#t=t,this.#e=e}show(t,{signal:e}){this.#s=t,this.#i=[],t.addEventListener("lost-edit",({detail:i})=>this.#e.
keepAsDraft(i.text),{signal:e}),t.addEventListener("resync",()=>this.#r(),{signal:e}),t.addEventListener("state",()=>t.state==="live"&&this.#a(),{signal:e})}around(t){
let e=[...this.#t.querySelectorAll(".message.is-editing")];t();for(let i of e)i.isConnected||this.#o(i);this.#n||this.#c()}#r(){this.#n=!0;for(let t of this.#t.
querySelectorAll(".message.is-editing"))this.#o(t)}#o(t){let{entry:e}=C(t);this.#i.push({entry:e,written:Hs(t)})}#a(){if(!this.#n)return;this.#n=!1;let t=({entry:e})=>{
let i=this.#e.entryOf(e);return!i||!ct(i,this.#s)};for(let{entry:e,written:i}of this.#i.filter(t))i!==e.text&&this.#e.keepAsDraft(i);this.#i=this.#i.filter(e=>!t(
e)),this.#c()}#c(){this.#i=this.#i.filter(({entry:t,written:e})=>{let i=this.#e.rowOf(t);return i?(this.#e.reopen(i,C(i).entry,e),!1):!0})}};var De=class{#t;#e;constructor(t){this.#t=t,this.#e=a(".resync-kept",t),a("button",t).onclick=()=>t.hidden=!0}show(t,{signal:e}){this.#t.hidden=!0,t.addEventListener(
"resync",({detail:i})=>this.#s(i),{signal:e})}sayKept(){this.#e.hidden=!1}#s({reason:t}){let e=t==="epoch_changed"?"resync.restored":"resync.incomplete";m(a(".r\
esync-text",this.#t),l(e)),this.#e.hidden=!0,this.#t.hidden=!1}};function Y(s){let t=!1;return()=>{if(t)return;t=!0;let e=()=>{t=!1,s()};document.hidden?setTimeout(e,200):requestAnimationFrame(e)}}var sh=({kind:s,archived:t,people:e})=>t?"archive":{private:"lock",direct:e?.length?"people":"saved"}[s]??"hash",$e=({kind:s,people:t})=>s==="direct"&&!t.length,
Ws=({kind:s,people:t})=>s==="direct"&&t.length===1?t[0]:null;function Rn(s,t,{directory:e,presence:i}){let n=a(".avatar",s),o=Ws(t);if(a(".icon",s).toggleAttribute(
"hidden",!!o),n.hidden=!o,!o)return Ai(s,sh(t));_(n,e.of(o)),G(n,i.of(o.id))}var Pe=class{#t;#e;constructor(t,{router:e,...i}){this.#t=t,this.#e=i;let n=a(".people-button",t),o=()=>e.address.panel==="people",r=()=>n.setAttribute("aria-ex\
panded",o());n.onclick=()=>o()?e.up():e.go({...e.address,panel:"people"}),e.addEventListener("change",r),a(".pins-button",t).onclick=()=>e.go({...e.address,panel:"\
pins"}),a(".reports-button",t).onclick=()=>e.go({...e.address,panel:"reports"})}show(t,{signal:e}){let i=()=>this.#s(t),n=Y(()=>e.aborted||i()),{directory:o,presence:r,
reports:h}=this.#e,c=()=>t.state==="live"&&ht(t.room)&&h.count(t.id);t.addEventListener("room",i,{signal:e});for(let d of[o,r,h])d.addEventListener("change",n,{
signal:e});t.addEventListener("state",c,{signal:e}),c(),i()}#s({room:t}){m(a(".room-title",this.#t),t.name);let e=a(".room-topic",this.#t),i=Ws(t);m(e,i?this.#r(
i):t.topic??""),e.title=e.textContent,this.#i(i),this.#n(t),m(a(".people-count",this.#t),I(t.member_count))}#i(t){let e=a(".room-picture",this.#t);e.hidden=!t,t&&
(_(e,this.#e.directory.of(t)),G(e,this.#e.presence.of(t.id)))}#n(t){let{count:e,hasMore:i}=ht(t)?this.#e.reports.waitingIn(t.id):{count:0};a(".reports-button",this.#t).
hidden=!e,m(a(".reports-count",this.#t),e?dt(e,{hasMore:i}):"")}#r(t){return[ue({state:this.#e.presence.of(t.id)}),ee(this.#e.directory.of(t))].filter(Boolean).
join(" · ")}};var ih=[T("react","emoji",({entry:s},t)=>as(s,t)),T("quote","reply",({entry:s},t)=>ls(s,t)&&!t.isBlocked(s)),T("thread","thread",({entry:s},{isThread:t,room:e})=>!t&&
!!s.seq&&(nh(s)||ls(s,{room:e}))),T("copy","copy",({entry:s},t)=>In()&&!s.deleted&&!t.isBlocked(s)),T("link","link",({entry:s})=>In()&&!!s.seq),T("edit","edit",
({entry:s,edit:t},e)=>ct(s,e)&&!t),T("versions","clock",({entry:s},t)=>ui(s,t)),T("save","saved",({entry:s},t)=>!!s.seq&&!s.deleted&&!t.isSaved(s)),T("unsave","\
saved",({entry:s},t)=>t.isSaved(s)),T("unread","unread",({entry:s},t)=>!!s.seq&&t.state==="live"),T("pin","pin",({entry:s},t)=>cs(s,t)&&!s.pinned),T("unpin","pi\
n",({entry:s},t)=>cs(s,t)&&!!s.pinned),T("reactions","people",({entry:s})=>!!s.reactions?.length),T("seen","check",({entry:s},t)=>Ft(s,t.room)),T("person","pers\
on",({entry:s},t)=>s.user.id!==t.me.id),T("report","flag",({entry:s},t)=>fi(s,t)),T("retry","again",({state:s})=>s==="failed"),T("discard","trash",({state:s})=>s===
"failed",{isDangerous:!0}),T("delete","trash",({entry:s},t)=>di(s,t),{isDangerous:!0})];function Us(s,t){return ih.filter(({isOffered:e})=>e(s,t))}function T(s,t,e,{
isDangerous:i=!1}={}){return{name:s,icon:t,isOffered:e,isDangerous:i}}var nh=({thread:s,replies:t})=>!!(s||t);function In(){return!!navigator.clipboard}var oh=450,rh=10,Mn=64,Dn=.9,Pn="a[href], button:not([hidden]), input:not([disabled])",Bn=".code-block pre, .table-scroll",$n=`${Pn}, ${Bn}`,Be=class{#t;#e;#s;#i;#n;#r=null;constructor({
log:t,scroller:e,timeline:i,actions:n}){this.#t=t,this.#e=e,this.#s=i,this.#n=n,t.addEventListener("pointerover",({target:o})=>this.#o(o.closest(".message")));for(let o of[
"pointerover","focusin"])t.addEventListener(o,({target:r})=>this.#a(r));t.addEventListener("focusin",({target:o})=>this.#c(o.closest(".message"))),t.addEventListener(
"focusout",o=>this.#h(o)),t.addEventListener("click",({target:o})=>this.#l(o)),t.addEventListener("change",({target:o})=>o.closest(".poll-option")&&this.#m(o.closest(
".message"))),t.addEventListener("keydown",o=>this.#p(o)),this.#v(),e.addEventListener("focus",()=>e.matches(":focus-visible")&&this.#s.lastOnScreen?.focus())}show(t){
this.#i=t,this.#e.tabIndex=0}around(t){let e=this.#t.contains(document.activeElement);t();let i=a('.message[tabindex="0"]',this.#t);e&&!this.#t.contains(document.
activeElement)?(this.#e.tabIndex=-1,this.#e.focus({preventScroll:!0})):!i&&document.activeElement!==this.#e&&(this.#e.tabIndex=0)}#o(t){if(!t||t.dataset.state!==
"sent")return;let e=a(".message-actions",t)??t.appendChild(g("message-actions")),i=C(t),n=new Set(Us(i,this.#i).map(({name:o})=>o));i.entry.deleted||n.add("more"),
n.has("edit")&&n.delete("thread");for(let o of e.children)o.hidden=!n.has(o.dataset.action);e.hidden=[...e.children].every(o=>o.hidden)}#a(t){let e=t.closest(".\
reaction");e&&En(e,C(e.closest(".message")).entry,this.#i)}#c(t){if(t){this.#o(t),this.#e.tabIndex=-1;for(let e of this.#t.querySelectorAll('.message[tabindex="\
0"]'))e.tabIndex=-1;t.tabIndex=0}}#h({target:t,relatedTarget:e}){let i=t.closest(".message");if(i&&!i.contains(e))for(let n of i.querySelectorAll($n))n.tabIndex=
-1}#l(t){let e=t.closest(".message"),i=t.closest("[data-action]"),n=t.matches(".avatar, .message-author")?"person":i?.dataset.action;e&&this.#n[n]?.(e,C(e),i)}#m(t){
this.#n.vote(t,C(t))}#p(t){let e=t.target.closest(".message");if(!e||t.target.matches("textarea")||t.ctrlKey||t.metaKey||t.altKey||t.key.startsWith("Arrow")&&t.
target.matches(Bn))return;let i=t.target===e?this.#u(e,t.key):this.#d(e,t.key);i&&(t.preventDefault(),t.stopPropagation(),i())}#u(t,e){let{list:i}=this.#s;return{
Enter:()=>this.#x(t),ArrowUp:()=>this.#f(i.beside(t,-1)),ArrowDown:()=>this.#f(i.beside(t,1)),Home:()=>this.#f(i.first()),End:()=>{this.#s.toNewest(),this.#s.focusNewest()},
PageUp:()=>this.#E(-Dn),PageDown:()=>this.#E(Dn)}[e]}#d(t,e){if(e==="Escape")return()=>t.focus({preventScroll:!0});let i={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,
ArrowUp:-1}[e],n=this.#g(t);return i&&(()=>n.at((n.indexOf(document.activeElement)+i)%n.length).focus())}#f(t){t?.focus({preventScroll:!0}),t?.scrollIntoView({block:"\
nearest"})}#E(t){let{list:e}=this.#s;this.#s.scroll(t);let{top:i}=this.#e.getBoundingClientRect(),n=e.messageRows.find(o=>o.getBoundingClientRect().top>=i);(t<0?
n:this.#s.lastOnScreen)?.focus({preventScroll:!0})}#x(t){let e=this.#g(t);for(let i of e)i.tabIndex=0;e[0]?.focus({preventScroll:!0})}#g=t=>[...t.querySelectorAll(
$n)];#v(){let t=this.#t;t.addEventListener("pointerdown",e=>this.#w(e),{passive:!0}),t.addEventListener("pointermove",e=>this.#O(e),{passive:!0});for(let e of["\
pointerup","pointercancel"])t.addEventListener(e,()=>this.#y(),{passive:!0});this.#e.addEventListener("scroll",()=>this.#y(),{passive:!0}),t.addEventListener("c\
ontextmenu",e=>{e.pointerType==="touch"&&!e.target.closest("a[href]")&&e.preventDefault()})}#w({pointerType:t,target:e,clientX:i,clientY:n,isPrimary:o}){this.#y();
let r=t==="touch"&&o&&!e.closest(`${Pn}, textarea`)&&e.closest(".message");if(!r)return;let h=setTimeout(()=>{this.#r=null,ah(),this.#n.more(r,C(r))},oh);this.#r=
{row:r,timer:h,clientX:i,clientY:n}}#O({clientX:t,clientY:e}){let i=this.#r;if(!i)return;let[n,o]=[t-i.clientX,Math.abs(e-i.clientY)];Math.hypot(n,o)>rh&&clearTimeout(
i.timer),o>Mn/2?this.#y():(getComputedStyle(this.#t).direction==="rtl"?-n:n)>Mn&&this.#S(i.row)}#S(t){this.#y();let e=C(t);Us(e,this.#i).some(({name:i})=>i==="q\
uote")&&this.#n.quote(t,e)}#y(){clearTimeout(this.#r?.timer),this.#r=null}};function ah(){let s=t=>{t.preventDefault(),t.stopPropagation()};addEventListener("cl\
ick",s,{capture:!0,once:!0}),addEventListener("pointerdown",()=>removeEventListener("click",s,{capture:!0}),{capture:!0,once:!0})}var qe=class{#t;constructor(t){this.#t=t}show(t,{signal:e}){let i=()=>{let n=hh(t),o=n?ch(n,t):0;this.#t.hidden=!o,m(this.#t,o?x("seen.count",o):""),this.#t.onclick=
()=>b(({seenBy:r})=>r({entry:n,conversation:t}))};for(let n of[t,t.readers])n.addEventListener("change",i,{signal:e});i()}};function hh({timeline:s,me:t,room:e}){
let i=s.entries.findLast(y);return i&&i.user.id===t.id&&Ft(i,e)?i:null}var ch=({seq:s},{readers:t,me:e})=>t.of(s).filter(i=>i!==e.id).length;var lh={"sign-in":{key:"status.ended.action",go:nt},reload:{key:"again",go:()=>location.reload()},rooms:{key:"status.rooms.action",go:s=>s.go(q)}},dh=new Set(["\
connecting","catching-up"]),Fe=class{#t;#e;constructor(t,{router:e}){this.#t=t,this.#e=e}show(t,{signal:e}){let i=()=>this.#s(t.state);t.addEventListener("state",
i,{signal:e}),i()}#s(t){this.#t.dataset.state=t,this.#t.closest(".conversation").classList.toggle("is-opening",dh.has(t)),a(".status-text",this.#t).textContent=
t==="live"?"":l(`status.${t}`);let e=a("button",this.#t),i=lh[st[t]?.next];e.hidden=!i,i&&(e.textContent=l(i.key),e.onclick=()=>i.go(this.#e))}};var uh=3,Fn="/rooms/",je=[],Ks=new WeakMap,qn=new WeakMap;function fh(s){return s.deleted||!s.text.includes(Fn)?je:(Ks.has(s)||Ks.set(s,mh(s.text)),Ks.get(s))}function mh(s){
let t=new Map;for(let[e]of Ce(s)){if(!e.includes(Fn)||!URL.canParse(e))continue;let i=new URL(e),n=i.origin===location.origin&&!i.hash?z(i):null,o=n?.seq??ph(n?.
panel);o&&t.set(i.href,{href:i.href,room:n.room,seq:o})}return[...t.values()].slice(0,uh)}function ph(s){let[,,t]=/^thread:(?:(\d{1,15}):)?(\d{1,15})$/.exec(s??
"")??[];return Number(t)||null}function jn(s,t){let e=fh(s);if(e===je)return je;let i=e.map(o=>gh(o,t)).filter(Boolean),n=qn.get(s)??je;return i.length===n.length&&
i.every((o,r)=>wh(o,n[r]))?n:(qn.set(s,i),i)}function gh({href:s,room:t,seq:e},i){let n=i.roomCalled(t),o=n&&i.linked(n,e);if(!n||o===null)return null;let r=n.id===
i.room.id?"":n.name;if(!o)return{href:s,where:r,entry:o};let h=i.isBlocked(r?{user:o.user}:o);return{href:s,where:r,entry:o,name:w(i.personOf(o.user)),isHidden:h}}
var wh=(s,t)=>["href","where","entry","name","isHidden"].every(e=>s[e]===t[e]);var Eh=900,He=class{#t;#e;#s;constructor(t,{isFollowing:e}){this.#t=t,this.#e=e,t.addEventListener("scroll",()=>this.#i(),{passive:!0})}draw(){let{top:t}=this.#t.
getBoundingClientRect();for(let e of this.#t.querySelectorAll(".day"))a(".day-title",e).classList.toggle("is-over",e.getBoundingClientRect().top<t)}#i(){if(this.#e())
return this.#n();this.#t.classList.add("is-scrolling"),clearTimeout(this.#s),this.#s=setTimeout(()=>this.#n(),Eh)}#n(){clearTimeout(this.#s),this.#t.classList.remove(
"is-scrolling")}};var Hn=new Set(["joined","left","added","removed"]),yh=new Set(["began","brought"]),Vs=new Set(["joined","left"]);function Gs(s){let t=[];for(let e of xh(s)){let i=t.
at(-1);i&&Sh(i[0],e)?i.push(e):t.push([e])}return t.map(vh)}function xh(s){let t=new Map(s.filter(({type:i})=>Vs.has(i)).map(i=>[i.user.id,i]));return s.filter(
({type:i})=>!yh.has(i)).filter(i=>!Vs.has(i.type)||t.get(i.user.id)===i)}function Sh(s,{type:t,user:e}){return s.type!==t||!Hn.has(t)?!1:Vs.has(t)||s.user.id===
e.id}function vh(s){let[{type:t,user:e,member:i,role:n,name:o,topic:r}]=s,h={user:w(e),name:o,topic:r,member:i&&w(i)};if(Hn.has(t)){let c=[...new Set(s.map(d=>w(
d.member??d.user)))];return x(`notice.${t}`,c.length,{...h,names:$(c)})}return t==="role"?l(`notice.role.${n}`,h):t==="topic"&&!r?l("notice.topic.removed",h):l(
`notice.${t}`,h)}var Oh=300;function Wn(s,t,e){let{before:i,firstNew:n,me:o}=e,r=[];i&&r.push({key:Un(new Date(i.at)),at:new Date(i.at),rows:[],isContinued:!0});let h=i;for(let c of[
...s,...t.map(d=>bh(d,o))]){let d=kh(r,new Date(c.at));n!==null&&c.seq===n&&(d.rows.push({key:"new-line",kind:"new-line"}),h=null),!d.rows.length&&!d.isContinued&&
(h=null),y(c)?d.rows.push(Th(c,h,e)):Ch(d.rows,Nh(c,e)),h=c}return r.filter(({rows:c})=>c.length)}var Ys=new WeakMap;function bh(s,t){let{clientId:e,text:i,at:n,
failure:o}=s;if(!Ys.has(s)){let{thread:r,quote:h}=s,c={type:"message",seq:null,at:n,user:t,text:i,deleted:!1,clientId:e,failure:o,unsent:!0,thread:r,quote:h};Ys.
set(s,c)}return Ys.get(s)}var Un=s=>`${s.getFullYear()}-${s.getMonth()+1}-${s.getDate()}`;function kh(s,t){let e=Un(t),i=s.at(-1);return i&&(i.key===e||t<i.at)?
i:(s.push({key:e,at:t,rows:[],isContinued:!1}),s.at(-1))}function Th(s,t,{me:e,live:i,edits:n,personOf:o,isBlocked:r,quoted:h,cards:c,isThread:d,pollOf:f}){let p=s.
user.id===e.id,v=n.get(s.seq),k=s.unsent?s:v,A=k?.failure?"failed":k?"pending":"sent",R=o(s.user);return{key:p&&s.clientId?s.clientId:`seq-${s.seq}`,kind:"messa\
ge",entry:s,own:p,me:e,author:R,name:R.display_name||R.name,picture:R.picture,isBlocked:r(s),mentioned:Lh(s,o),isThread:d,personOf:o,quoted:h(s.quote??(d?void 0:
s.thread)),cards:c(s),poll:s.poll&&f(s),edit:v,leads:!Ah(s,t)||!!(d&&t?.replies),state:A,pending:A!=="pending"?null:i?"sending":"waiting"}}var Lh=({mentions:s=[]},t)=>s.
map(({user:e,name:i})=>e?w(t({id:e,name:i})):i).join(`
`);function Ah(s,t){return!t||!y(t)||t.user.id!==s.user.id?!1:new Date(s.at)-new Date(t.at)<Oh*1e3}var _h={joined:"began",added:"brought"};function Nh(s,{personOf:t,
isDirect:e}){let{user:i,member:n,type:o}=s;return{...s,type:e&&_h[o]||o,user:t(i),member:n&&t(n)}}function Ch(s,t){let e=s.at(-1);e?.kind==="notice"?e.entries.push(
t):s.push({key:`notice-${t.seq}`,kind:"notice",entries:[t]})}var We=class{#t=new Map;#e=0;#s=null;fit(t){t!==this.#s&&(this.#s=t,this.clear())}clear(){this.#t.clear(),this.#e=0}set(t,e){this.#e+=e-(this.#t.get(t)??0),this.#t.
set(t,e)}of(t,e,i){let{mean:n}=this,o=0;for(let r=e;r<i;r+=1)o+=this.#t.get(t[r].seq)??n;return o}at(t,e){let{mean:i}=this,n=0;for(let o=e;n<t.length&&o>0;n+=1)
o-=this.#t.get(t[n].seq)??i;return n}get mean(){return this.#t.size?this.#e/this.#t.size:44}};var Ue=class{#t;#e;#s=null;#i;following=!0;constructor(t,{mayFollow:e}){this.#t=t,this.#e=e,t.addEventListener("scroll",()=>this.#r(),{passive:!0});let i=new ResizeObserver(
()=>this.following?this.toBottom():this.#a());i.observe(t),i.observe(t.firstElementChild)}keep(t){let e=this.following?null:this.#h(),i=e?.getBoundingClientRect().
top;t(),this.following?this.toBottom():e?.isConnected&&this.#c(e.getBoundingClientRect().top-i),this.#o()}toBottom(){this.following=this.#e(),this.#t.scrollTop=
this.#t.scrollHeight}stay(){this.following=!1}revealAbove(t){let{top:e}=this.#t.getBoundingClientRect();return!t||t.getBoundingClientRect().top>=e?!1:(this.reveal(
t),!0)}isInView(t){let[e,i]=[this.#t,t].map(n=>n.getBoundingClientRect());return i.top>=e.top&&i.bottom<=e.bottom}reveal(t){this.putAt(t,this.#t.clientHeight/5)}putAt(t,e){
let{top:i}=this.#t.getBoundingClientRect();this.#t.scrollTop+=t.getBoundingClientRect().top-i-e,this.following=this.#n,this.#o()}placeIn(t){let e=this.#l(t);return e?
{row:e,offset:e.getBoundingClientRect().top-this.#t.getBoundingClientRect().top}:null}lastAboveFoot(t){let e=this.#t.getBoundingClientRect().bottom+1;return t[bt(
t,i=>i.getBoundingClientRect().bottom>e)-1]}get isNearTop(){return this.#t.scrollTop<this.#t.clientHeight}get isNearFoot(){let{scrollHeight:t,scrollTop:e,clientHeight:i}=this.#t;
return t-e-i<i}get#n(){let{scrollHeight:t,scrollTop:e,clientHeight:i}=this.#t;return this.#e()&&t-e-i<48}#r(){this.following=this.#n,this.#o()}#o(){this.#s=this.
following?null:this.placeIn(this.#t.querySelectorAll(".day-rows > *")),this.#i=this.#t.clientWidth}#a(){let{row:t,offset:e}=this.#s??{};!t?.isConnected||this.#i===
this.#t.clientWidth||(this.#c(t.getBoundingClientRect().top-this.#t.getBoundingClientRect().top-e),this.#i=this.#t.clientWidth)}#c(t){Math.abs(t)>=.5&&(this.#t.
scrollTop+=t)}#h(){return this.#l(this.#t.querySelectorAll(".day-rows > *"))}#l(t){let{top:e}=this.#t.getBoundingClientRect();return t[bt(t,i=>i.getBoundingClientRect().
bottom>e)]}};function bt(s,t){let e=0,i=s.length;for(;e<i;){let n=e+i>>1;t(s[n])?i=n:e=n+1}return e}var Rh=24,Kn=4,Ih=80,Mh=180,Js=.75,Dh=1+Js,$h=1+2*Js,Ph=4,Bh={message:_n,notice:()=>g("notice"),"new-line":()=>g("new-line")},qh={message:Nn,notice:Hh,"new-line":()=>{}},
Ke=class{#t;#e;#s;#i;#n;#r=new We;#o=[];#a=[];#c=null;#h=[];#l=[];#m=null;#p=null;#u=0;#d=0;#f;#E=0;#x=0;constructor({scroller:t,keeper:e,changing:i}){this.#t=t,
this.#e=e,this.#s=a(".timeline-log",t),this.#i=a(".rows-above",t),this.#n=a(".rows-below",t),this.#f=i;let n=()=>{this.#E=t.clientWidth,this.#x=t.clientHeight};
new ResizeObserver(n).observe(t),n()}get rows(){return this.#h}get messageRows(){return this.#h.filter(t=>t.matches(".message"))}get isEmpty(){return!this.#l.some(
({kind:t})=>t==="message")}clear(){this.#s.replaceChildren(),this.#r.clear(),this.#o=this.#a=this.#h=this.#l=[],this.toEnd()}draw(t,e,i,{aloud:n=!1}={}){this.#o=
t,this.#a=e,this.#c=i,this.#w(),this.#g({aloud:n})}follow(){for(let t=0;t<Ph;t+=1){let e=this.#y();if(!e)return;this.#b(),this.#S(e),this.#g()}}toEnd(){this.#m=
this.#p=null,this.#w()}show(t){let e=Math.min(N(this.#o,t),this.#o.length-1);return(e<this.#u||e>=this.#d)&&(this.#b(),this.#S(this.#T(e)),this.#g()),this.rowOf(
t)}rowOf(t){return a(`.message[data-seq="${t}"]`,this.#s)??this.#k(t)}beside(t,e){let{messageRows:i}=this,n=i.indexOf(t)+e;if(i[n])return i[n];if(!(e<0?this.#u===
0:this.#d===this.#o.length))return this.#b(),this.#S(this.#T(e<0?this.#u:this.#d)),this.#g(),i=this.messageRows,n=i.indexOf(t)+e,i[n]}first(){let t=this.#o.find(
y);return t&&this.show(t.seq)}onScreen({first:t,last:e}){let{top:i,bottom:n}=this.#t.getBoundingClientRect(),o=p=>v=>v.getBoundingClientRect().bottom>p,r=bt(this.#h,
o(i)),h=bt(this.#h,o(n+1))-1,c=this.#l.slice(r,h+1).flatMap(zs);if(!c.length)return this.#o.length||t===null?null:{from:t,to:e};let d=this.#o[N(this.#o,c[0])-1],
f=this.#o[N(this.#o,c.at(-1))+1];return{from:d?d.seq+1:t,to:f?f.seq-1:e}}#g({aloud:t=!1}={}){this.#s.setAttribute("aria-live",t?"polite":"off"),this.#f(()=>this.#e.
keep(()=>this.#v()))}#v(){this.#r.fit(this.#E);let t=this.#o.slice(this.#u,this.#d),e=this.#d===this.#o.length,i=this.#o[this.#u-1],n=Wn(t,e?this.#a:[],{...this.#c,
before:i});L(this.#s,n,{create:()=>g("day"),update:Fh}),this.#l=n.flatMap(({rows:o})=>o),this.#h=[...this.#s.querySelectorAll(".day-rows > *")],Vn(this.#i,this.#r.
of(this.#o,0,this.#u)),Vn(this.#n,this.#r.of(this.#o,this.#d,this.#o.length))}#w(){let{length:t}=this.#o,e=this.#L;this.#d=this.#p===null?t:Math.min(t,N(this.#o,
this.#p+1)),this.#u=this.#m===null?this.#d-this.#_(Dh):N(this.#o,this.#m),this.#u>=this.#d&&(this.#d=Math.max(this.#d,Math.min(t,e))),this.#u>=this.#d&&(this.#u=
this.#d-e),this.#p===null&&this.#d-this.#u>e+e/4&&this.#O(e),this.#S([this.#u,this.#d])}#O(t){this.#e.following||!this.#h.length?this.#u=this.#d-t:this.#d=this.#u+
t+t/4,this.#b()}#S([t,e]){let{length:i}=this.#o;for(this.#d=Math.min(Math.max(Math.round(e),0),i),this.#u=Math.min(Math.max(Math.round(t),0),this.#d);this.#u>0&&
this.#u<i&&!y(this.#o[this.#u])&&!y(this.#o[this.#u-1]);)this.#u-=1;for(;this.#d>0&&this.#d<i&&!y(this.#o[this.#d])&&!y(this.#o[this.#d-1]);)this.#d+=1;this.#m=
this.#o[this.#u]?.seq??null,this.#p=this.#d===i?null:this.#o[this.#d-1].seq}#y(){let{top:t,bottom:e,height:i}=this.#t.getBoundingClientRect(),n=this.#s.getBoundingClientRect(),
o=Js*i,r=this.#L,h=r/Kn;if(!i||!this.#h.length)return null;if(n.bottom<t||n.top>e)return this.#T(this.#r.at(this.#o,t-this.#i.getBoundingClientRect().top));let[
c,d]=[this.#u-h,this.#d+h];return this.#u>0&&n.top>t-o?[c,Math.min(this.#d,c+r)]:this.#d<this.#o.length&&n.bottom<e+o?[Math.max(this.#u,d-r),d]:null}#T(t){let e=this.#_(
$h)/2;return[t-e,t+e]}get#L(){let t=Kn*this.#x/Rh;return Math.round(Math.min(Mh,Math.max(Ih,t)))}#_(t){return Math.ceil(t*this.#x/this.#r.mean)}#b(){let t=this.#s.
getBoundingClientRect().top;this.#h.forEach((e,i)=>{let[n,...o]=zs(this.#l[i]);if(!n)return;let{bottom:r}=e.getBoundingClientRect();this.#r.set(n,r-t);for(let h of o)
this.#r.set(h,0);t=r})}#k(t){return this.#h[this.#l.findIndex(e=>e.kind==="notice"&&zs(e).includes(t))]}},zs=({entry:s,entries:t=[s]})=>t.flatMap(e=>e?.seq??[]);
function Vn(s,t){let e=`${t}px`;s.style.blockSize!==e&&(s.style.blockSize=e)}function Fh(s,{at:t,rows:e,isContinued:i}){m(a(".day-title span",s),bi(t)),s.classList.
toggle("is-continued",i),s.classList.toggle("is-silent",e.every(jh)),L(a(".day-rows",s),e,{create:({kind:n})=>Bh[n](),update:(n,o)=>qh[o.kind](n,o)})}var jh=({kind:s,
entries:t})=>s==="notice"&&!Gs(t).length;function Hh(s,{entries:t}){let e=Gs(t);e.length===s.children.length&&e.every((i,n)=>s.children[n].textContent===i)||s.replaceChildren(
...e.map(i=>F("p",i)))}var Wh=2e3,Uh=400,Xs={connecting:"timeline.loading","catching-up":"timeline.loading",reconnecting:"timeline.waiting",restarting:"timeline.waiting",offline:"time\
line.waiting"},Ve=class{#t;#e;#s;#i;#n;#r;#o=null;#a;#c=!1;#h=!1;#l=!1;#m=new Set;#p=null;#u=null;#d=Y(()=>this.#f());constructor(t,{changing:e,onNewest:i,onMoved:n}){
this.#t=t,this.toNewest=i,this.#e=a(".timeline-scroll",t),this.#s=a(".timeline-start",t),this.#i=new Ue(this.#e,{mayFollow:()=>this.#o?.history.isAtNewest??!0}),
this.#r=new Ke({scroller:this.#e,keeper:this.#i,changing:e}),this.#n=new He(this.#e,{isFollowing:()=>this.#i.following});let o,r=()=>{clearTimeout(o),o=setTimeout(
()=>this.#o&&n(),Uh),this.#w()};this.#e.addEventListener("scroll",r,{passive:!0}),a('[data-testid="new-pill"]',t).onclick=()=>this.#y(),a('[data-testid="first-u\
nread"]',t).onclick=()=>this.#T(),a('[data-testid="mark-read"]',t).onclick=()=>this.#b(),document.addEventListener("visibilitychange",()=>document.hidden&&this.#k()),
et.addEventListener("ready",this.#d),addEventListener("blur",()=>this.#k()),addEventListener("focus",()=>this.#C())}get list(){return this.#r}show(t){this.#a?.abort(),
this.#a=new AbortController;let{signal:e}=this.#a;this.#o=t,this.#c=!1,this.#h=!0,this.#l=!1,this.#m.clear(),this.#p=this.#u=null,this.#r.clear(),t.addEventListener(
"change",this.#d,{signal:e}),this.#i.following=!0,this.#f()}follow(){this.#h=!1,this.#o.history.toNewest(),this.#r.toEnd(),this.#f(),this.#i.toBottom(),this.#w()}async goTo(t){
this.#h=!1;let e=this.#o,i=await e.history.goTo(t);if(e!==this.#o||i===null)return!0;if(!i)return!1;this.#i.stay(),this.#c||=e.state==="live",this.#f();let n=this.#r.
show(t);return this.#i.reveal(n),this.#w(),zh(n),!0}lookAt(t){let e=this.#r.rowOf(t);if(e&&this.#i.isInView(e))return e;this.#i.stay();let i=this.#r.show(t);return this.#i.
reveal(i),this.#w(),i}get place(){if(this.#i.following)return null;let{row:t,offset:e}=this.#i.placeIn(this.#r.messageRows)??{};return t?.dataset.seq?{seq:Number(
t.dataset.seq),offset:e}:null}async comeBackTo(t){if(!t)return this.follow();this.#h=!1;let e=this.#o,i=await e.history.goTo(t.seq);e!==this.#o||!i||(this.#i.stay(),
this.#f(),this.#i.putAt(this.#r.show(t.seq),t.offset),this.#w())}scroll(t){this.#e.scrollBy({top:t*this.#e.clientHeight,behavior:"instant"}),this.#w()}get lastOnScreen(){
return this.#i.lastAboveFoot(this.#r.messageRows)??this.#r.messageRows[0]}focusNewest(){let t=this.lastOnScreen;return t?.focus({preventScroll:!0}),!!t}entryAsItWas({
seq:t,at:e}){let i=this.#o.history.shown.entry(t);return i?.at===e?i:void 0}#f(){let t=this.#o;if(!t)return;let{state:e,timeline:i,history:n,room:o,me:r,unread:h,
unsentEdits:c}=t,d=e==="live";d&&this.#c&&this.#i.following&&i.trim();let{first:f,last:p,entries:v}=n.shown,k=f===this.#p&&p>this.#u;this.#p=f,this.#u=p;let A=D=>t.
personOf(D),R=D=>t.isBlocked(D),co=D=>D?Kh(t.quoted(D),t):void 0,{isThread:lo=!1}=t,uo=o.kind==="direct",fo=D=>jn(D,t),mo={me:r,firstNew:h.first,live:d,edits:c,
personOf:A,isBlocked:R,quoted:co,cards:fo,isThread:lo,isDirect:uo,pollOf:D=>Vh(D,t)};this.#r.draw(v,n.isAtNewest?t.unsent:[],mo,{aloud:d&&this.#c&&k&&n.isAtNewest}),
this.#E(),d?!this.#c&&!this.#l&&this.#g():this.#c=!1,this.#w()}#E(){let{timeline:t,history:e,state:i,room:n}=this.#o,o=t.cursor!==null||!e.isAtNewest;a('.timeli\
ne-empty [data-open="add-people"]',this.#t).hidden=!qt(n);for(let d of["p",'[data-open="invite"]'])a(`.timeline-empty ${d}`,this.#t).hidden=n.kind==="direct";this.#t.
classList.toggle("is-empty",o&&this.#r.isEmpty),this.#t.classList.toggle("is-loading",!o&&["connecting","catching-up"].includes(i));let r=i==="live"&&this.#m.has(
"older"),h=this.#o.isThread??!1,c=Gh({known:o,timeline:t,history:e,room:n,state:i,failed:r,isThread:h});this.#s.dataset.text!==c&&(this.#s.dataset.text=c,this.#i.
keep(()=>this.#s.replaceChildren(c,...r?[" ",this.#x()]:[])))}#x(){let t=F("button",l("again"),"link-button");return t.onclick=()=>this.#O("older"),t}#g(){let{history:t,
reading:e,room:i,unread:n}=this.#o;if(this.#h&&i.isKept)return;let o=n.first,r=this.#h&&this.#i.following;if(this.#h=!1,r&&n.stoppedElsewhere)return this.#L();this.#c=
!0,this.#m.clear(),e.back(n),!(!this.#i.following||!t.isAtNewest||o===null)&&(this.#i.stay(),this.#r.show(o),this.#i.revealAbove(a(".new-line",this.#e))||this.#v())}#v(){
this.#r.toEnd(),this.#f(),this.#i.toBottom()}#w(){if(!this.#o)return;this.#r.follow();let{reading:t,history:e}=this.#o,i=this.#r.onScreen(e.shown);i&&!document.
hidden&&document.hasFocus()&&this.#c&&t.see(i),this.#c&&!this.#m.has("older")&&this.#i.isNearTop&&e.hasOlder&&this.#O("older"),!this.#m.has("newer")&&this.#i.isNearFoot&&
!e.isAtNewest&&this.#O("newer"),this.#n.draw(),this.#S(i)}async#O(t){let e=this.#o,{history:i}=e;try{await(t==="older"?i.loadOlder():i.loadNewer()),this.#m.delete(
t)}catch{e===this.#o&&this.#m.add(t)}this.#d()}#S(t){let{reading:e,unread:i}=this.#o,n=t?i.below(t.to):0,o=t&&e.seen>=t.from-1&&e.seen<=t.to,r=a('[data-testid="\
new-pill"]',this.#t);r.hidden=this.#i.following,r.classList.toggle("has-news",n>0),m(a("span",r),n?x("timeline.pill",n):l("timeline.to_newest")),a(".unread-note",
this.#t).hidden=!i.stoppedElsewhere||o}#y(){this.#m.delete("newer"),this.toNewest(),this.focusNewest()}async#T(){(await this.#_().catch(e=>E(S(e))))?.focus({preventScroll:!0}),
this.#w()}async#L(){let t=this.#o;this.#l=!0,await this.#_().catch(()=>{}),t===this.#o&&(this.#l=!1,this.#c=t.state==="live",this.#f())}async#_(){let t=this.#o,
{reading:e,history:i}=t;if(e.newAfter=e.seen,await i.goTo(e.seen+1,{exactly:!1}),t!==this.#o)return;this.#i.stay(),this.#f();let{entries:n}=i.shown,o=this.#r.show(
t.unread.first??n[N(n,e.seen+1)]?.seq),r=a(".new-line",this.#e)??o;return r&&this.#i.reveal(r),o}#b(){let{reading:t,timeline:e}=this.#o;t.seeAll(e.cursor),t.answered(),
this.focusNewest(),this.#f()}#k(){this.#o?.reading.away(),this.#o?.keep()}#C(){this.#o&&(this.#m.delete("newer"),this.#c=!1,this.#f())}},Gn=new WeakMap;function Kh(s,{
personOf:t,isBlocked:e}){if(!s)return s;let i=w(t(s.user)),n=e(s),o=Gn.get(s);if(o?.name===i&&o.isHidden===n)return o;let r={entry:s,name:i,isHidden:n};return Gn.
set(s,r),r}var Vh=(s,t)=>JSON.stringify({chosen:t.chosenIn(s),mayVote:hs(s,t),mayEnd:li(s,t)});function Gh({known:s,timeline:t,history:e,room:i,state:n,failed:o,
isThread:r}){return o?l("timeline.older_failed"):s?e.hasOlder?n==="live"?l("timeline.loading_older"):Xs[n]==="timeline.waiting"?l("timeline.older_waiting"):"":r?
"":Yh(i,t):Xs[n]?l(Xs[n]):""}function Yh(s,{floor:t}){let{kind:e,name:i}=s;return t>1?l("timeline.beginning.joined"):$e(s)?l("timeline.beginning.notes"):l(e==="\
direct"?"timeline.beginning.direct":"timeline.beginning",{room:i})}function zh(s){s.tabIndex=-1,s.focus({preventScroll:!0}),s.classList.add("is-marked"),setTimeout(
()=>s.classList.remove("is-marked"),Wh)}var Jh=3,Ge=class{#t;constructor(t){this.#t=t}show({typing:t},{signal:e}){let i=()=>this.#t.textContent=Xh(t.users);t.addEventListener("change",i,{signal:e}),i()}};
function Xh(s){return s.length?s.length>Jh?l("typing.many"):x("typing",s.length,{names:$(s.map(w))}):""}var Qs=60,Ye=class{#t=null;#e;#s;#i;#n;#r;#o;#a;#c;#h;#l;#m;#p;constructor({root:t,router:e,socket:i,drafts:n,scheduled:o,saved:r,directory:h,presence:c,reports:d,
rooms:f}){this.root=t,this.#l=d,this.#m=r,this.#p={rooms:f,directory:h},this.#i=e,this.#s=new Ve(a(".timeline",t),{changing:p=>this.#d(()=>this.#r.around(()=>this.#o.
around(p))),onNewest:()=>this.#g(),onMoved:()=>e.keepPlace()}),this.#n=new Te({form:a(".composer",t),note:a(".composer-note",t),strip:a(".composer-quote",t),alsoToRoom:a(
".composer-in-room",t),socket:i,drafts:n,rooms:f,directory:h,saved:r,goHome:()=>e.go(q),onSent:()=>this.#g(),onEditLast:()=>this.#A(),onPoll:()=>this.#S(({askPoll:p},v)=>p(
{conversation:v})),onLater:p=>b(({sendLater:v})=>v({text:p,conversation:this.#t,scheduled:o}))}),this.#r=new Be({log:a(".timeline-log",t),scroller:a(".timeline-\
scroll",t),timeline:this.#s,actions:this.#O()}),kn(a(".timeline-log",t)),this.#o=new Me(a(".timeline-log",t),{rowOf:({seq:p})=>this.#s.list.rowOf(p),entryOf:p=>this.#s.
entryAsItWas(p),reopen:(p,v,k)=>this.#N(p,v,{written:k,focus:!1}),keepAsDraft:p=>this.#M(p)}),this.#h=[this.#o,this.#n],a(".room-header",t)&&this.#u({root:t,router:e,
directory:h,presence:c,reports:d})}#u({root:t,router:e,...i}){this.#c=new De(a(".resync-note",t)),j(({FindBar:n})=>{this.#a=new n(a(".find-bar",t),{timeline:this.#s}),
this.#h.unshift(this.#a),this.#t&&this.#a.show(this.#t,this.#e)}),this.#h.unshift(this.#c,new Pe(a(".room-header",t),{router:e,...i}),new Fe(a(".status[data-sta\
te]",t),{router:e}),new Ge(a(".typing",t)),new qe(a(".seen-line",t)))}#d(t){this.#a?this.#a.around(t):t()}show(t){this.#e?.abort(),this.#e=new AbortController,this.#t=
t;for(let e of this.#h)e.show(t,this.#e);this.#r.show(t),t.addEventListener("many",({detail:e})=>this.#D(t,e),this.#e),this.#s.show(t)}focusComposer(){this.#n.focus()}async goTo(t){
await this.#s.goTo(t).catch(i=>i.status===422?!1:E(S(i))??!0)||await this.#f(t)||(E(l("message.missing")),this.#s.follow())}async#f(t){let e=this.#t,i=e.isThread?
null:await e.findQuoted(t);return!i?.thread||e!==this.#t?!1:(this.#E(i,{replace:!0}),!0)}#E({seq:t,thread:e},{replace:i=!1}={}){let n=e?`thread:${e}:${t}`:`thre\
ad:${t}`;this.#i.go({...this.#i.address,seq:null,panel:n},{replace:i})}#x({seq:t,quote:e,thread:i}){let n=this.#t;return e?n.isThread&&n.timeline.entry(e)?this.
goTo(e):this.#i.go({...this.#i.address,seq:e}):this.#E({seq:t,thread:i})}get place(){return this.#s.place}comeBackTo(t){return this.#s.comeBackTo(t).catch(e=>E(
S(e)))}get keys(){return{find:()=>b(()=>this.#a.open()),writeOn:()=>this.focusComposer(),leaveComposer:({target:t})=>t.matches(".composer-text")&&this.#s.focusNewest(),
scrollUp:()=>this.#s.scroll(-.9),toNewest:()=>this.#g()}}#g(){let{address:t}=this.#i;t.seq&&!this.#t.isThread?this.#i.go({...t,seq:null},{replace:!0}):this.#s.follow()}#v({
seq:t}){let{room:e,me:i,timeline:n}=this.#t,o={room:e.id,seq:t,epoch:n.epoch};return b(({saveMessage:r})=>r({message:o,me:i,saved:this.#m}))}#w({seq:t}){return this.#m.
forget({room:this.#t.room.id,seq:t}).then(()=>E(l("saved.forgotten"))).catch(i=>E(S(i)))}#O(){return{person:(t,{entry:e})=>this.#i.go({...this.#i.address,panel:`\
person:${e.user.id}`}),mention:(t,e,i)=>this.#i.go({...this.#i.address,panel:`person:${i.dataset.user}`}),reveal:(t,{entry:e})=>{this.#t.reveal(e.seq),t.focus({
preventScroll:!0})},report:(t,{entry:e,author:i})=>this.#y(e,i),save:(t,{entry:e})=>this.#v(e),unsave:(t,{entry:e})=>this.#w(e),seen:(t,{entry:e})=>this.#S(({seenBy:i},n)=>i(
{entry:e,conversation:n})),react:(t,{entry:e},i)=>this.#L(e,i??t),reaction:(t,{entry:e},i)=>this.#_(e,i.dataset.key),vote:(t,{entry:e})=>this.#b(e,gn(a(".messag\
e-poll",t))),unvote:(t,{entry:e})=>{t.focus({preventScroll:!0}),this.#b(e,[])},voters:(t,{entry:e})=>this.#S(({whoVoted:i},n)=>i({entry:e,conversation:n})),"end\
-poll":(t,{entry:e})=>this.#k(t,e),pin:(t,{entry:e})=>this.#t.pin(e.seq).catch(i=>E(S(i))),unpin:(t,{entry:e})=>this.#t.unpin(e.seq).catch(i=>E(S(i))),reactions:(t,{
entry:e})=>this.#S(({whoReacted:i},n)=>i({entry:e,conversation:n})),quote:(t,{entry:e,name:i})=>this.#n.quote({seq:e.seq,name:i,text:e.text}),quoted:(t,{entry:e})=>this.#x(
e),thread:(t,{entry:e})=>this.#E(e),versions:(t,{entry:e})=>this.#S(({showVersions:i},n)=>i({entry:e,conversation:n})),unread:(t,{entry:e})=>this.#t.markUnread(
e.seq),copy:(t,e)=>Le(Re(e),"message.copied"),"copy-code":(t,e,i)=>Le(a("code",i.closest(".code-block")).textContent,"message.code.copied"),link:(t,{entry:e})=>Le(
this.#C(e),"message.link.copied"),edit:(t,{entry:e})=>this.#N(t,e),delete:(t,{entry:e})=>this.#R(t,e),retry:(t,{entry:e,edit:i=e})=>this.#t.retry(i.clientId),discard:(t,{
entry:e,edit:i=e})=>this.#I(i.clientId),more:(t,e,i)=>this.#T(t,e,i)}}#S(t){let e=this.#t;return b(i=>t(i,e))}#y(t,e){let{room:i}=this.#t;return b(({reportMessage:n})=>n(
{entry:t,author:e,room:i,reports:this.#l}))}async#T(t,e,i){let n=await this.#S(({chooseAction:o},r)=>o({row:t,item:e,button:i,conversation:r}));n&&this.#O()[n](
t,C(t))}async#L({seq:t},e){let i=this.#t,n=await b(({pickEmoji:o})=>o(e));n&&await i.react(t,n).catch(o=>E(S(o)))}#_({seq:t,reactions:e},i){let n=this.#t;(e.some(
h=>h.emoji===i&&h.users.includes(n.me.id))?n.unreact(t,i):n.react(t,i)).catch(h=>E(S(h)))}#b({seq:t},e){this.#t.vote(t,e).catch(i=>E(S(i)))}async#k(t,{seq:e,text:i}){
let n=this.#t,o=await Oe({title:l("poll.end.title"),text:l("poll.end.text",{text:Yn(i)}),action:l("poll.end")});t.focus({preventScroll:!0}),o&&await n.endPoll(e).
catch(r=>E(S(r)))}#C({seq:t}){let{isThread:e,root:i,room:n}=this.#t,o=e&&t!==i?{panel:`thread:${i}:${t}`}:{seq:t};return location.origin+K({view:"room",room:n.id,
...o})}#A(){let t=this.#t.lastOwn;if(!t)return E(l("message.edit.none"));this.#t.history.isAtNewest||this.#s.follow();let e=this.#s.list.show(t.seq);this.#N(e,t,
{done:()=>this.focusComposer()})}#N(t,{seq:e,text:i},{written:n=i,focus:o=!0,done:r=()=>t.focus()}={}){let h=this.#t,{epoch:c}=h.timeline;Cn(t,{text:i,written:n,
focus:o,help:d=>j(({complete:f})=>f(d,{context:()=>({conversation:h,...this.#p})})),save:d=>h.edit({seq:e,epoch:c},d),onEmpty:()=>this.#R(t,C(t).entry),done:r})}#M(t){
this.#n.add(t),this.#c?.sayKept()}async#R(t,{seq:e,user:i,text:n}){let o=this.#t,{epoch:r}=o.timeline,h=i.id===o.me.id,c={text:Yn(n),author:w(o.personOf(i))},d=await(h?
Oe(Qh(c)):this.#S(({deleteOthers:f})=>f({seq:e,epoch:r,words:c,conversation:o})));t.focus({preventScroll:!0}),!(!d||!h)&&await o.delete({seq:e,epoch:r}).catch(f=>E(
S(f)))}async#D(t,{clientId:e,count:i}){await Oe({title:x("mention.many.title",i),text:l("mention.many.text"),action:l("mention.many.send"),isHarmless:!0})&&t.sendToMany(
e)}#I(t){this.#t.discard(t),this.focusComposer()}},Qh=s=>({title:l("message.delete.title"),text:l("message.delete.text",s),action:l("message.delete")});function Yn(s){
let t=mt(s).replace(/\s+/gu," ").trim();if(t.length<=Qs)return t;let e=t.slice(0,Qs).toWellFormed();return`${e.slice(0,Math.max(e.lastIndexOf(" "),Qs/2))}…`}var kt=class{#t;#e;#s;#i=null;#n=!1;constructor(t,{title:e=`${t}.title`,...i}){this.#t=t,this.#e=e,this.#s=i}get title(){return l(this.#e)}show(){this.#n=!0,b(({
pages:t})=>{this.#n&&(this.#i??=new t[this.#t](a(`[data-place="${this.#t}"]`),this.#s),this.#i.show())})}leave(){this.#n=!1,this.#i?.leave?.()}};var Zs=matchMedia("(min-width: 45rem)"),Zh=matchMedia("(min-width: 68rem)"),zn="parley:panel",ze=class{#t=a(".app");#e=a(".sidebar");#s=document.querySelectorAll(
".place-page");constructor(){Zs.addEventListener("change",()=>this.#i())}get showsRoomsBesides(){return Zs.matches}get showsPanelBesides(){return Zh.matches}show(t){
this.#t.dataset.view=t;for(let e of this.#s)e.hidden=e.dataset.place!==t;this.#i()}get panelAtFirst(){return this.showsPanelBesides&&localStorage.getItem(zn)!==
"closed"?"people":null}notePanel(t){this.showsPanelBesides&&localStorage.setItem(zn,t?"open":"closed")}#i(){let t=!Zs.matches&&this.#t.dataset.view==="rooms";this.#e.
setAttribute("role",t?"main":"region")}};var ti=s=>a(".list-more",s);function Jn(s,{hasMore:t,failed:e}){let i=ti(s),n=document.activeElement===i;a(".list-trouble",s).hidden=!e,i.textContent=l(e?"again":
"list.more"),i.hidden=!t&&!e;let o=[...s.querySelectorAll("li button")].at(-1)??a("ul[tabindex]",s);n&&i.hidden&&o?.focus()}var tc=new Intl.Collator(O,{sensitivity:"base"}),Zn={title:()=>l("members.title"),show(s,{conversation:t,router:e,directory:i,presence:n,me:o,signal:r}){let h=({
user:d})=>e.go({...e.address,panel:`person:${d.id}`}),c=Y(()=>r.aborted||Xn(s,t,{directory:i,presence:n,choose:h}));ti(s).onclick=()=>t.members.more(),a('[data-\
testid="add-member"]',s).onclick=()=>b(({addMember:d})=>d({conversation:t,directory:i,presence:n,me:o}));for(let d of[t.members,i,n])d.addEventListener("change",
c,{signal:r});for(let d of["room","state"])t.addEventListener(d,c,{signal:r});t.members.need(),Xn(s,t,{directory:i,presence:n,choose:h})}};function Xn(s,{members:t,
room:e,isOver:i},{directory:n,presence:o,choose:r}){let h=f=>({...f,user:n.of(f.user),state:Vi(f,o)}),d=t.list.map(h).toSorted((f,p)=>tc.compare(w(f.user),w(p.user)));
Qn(s,"there",d.filter(({state:f})=>f!=="offline"),{members:t,choose:r}),Qn(s,"away",d.filter(({state:f})=>f==="offline"),{members:t,choose:r}),Jn(s,{hasMore:t.hasMore&&
!i,failed:t.failed&&!i}),a('[data-testid="add-member"]',s).hidden=!qt(e)||i,a('[data-open="invite"]',s).hidden=e.kind==="direct"}function Qn(s,t,e,{members:i,choose:n}){
let o=a(`.members-${t}-title`,s);m(o,x(`members.${t}`,e.length,{count:dt(e.length,i)})),o.hidden=!e.length,L(a(`.members-${t}`,s),e,{key:({user:r})=>r.id,create:()=>g(
"member-item"),update:(r,h)=>ec(a("button",r),h,n)})}function ec(s,t,e){let{user:i,role:n,state:o}=t;s.classList.toggle("is-away",o==="offline"),s.title=ue(t),s.
onclick=()=>e(t),_(a(".avatar",s),i),G(a(".avatar",s),o),m(a(".member-name",s),w(i)),m(a(".member-role",s),n==="member"?"":l(`role.${n}`)),m(a(".member-presence",
s),s.title)}var sc=["audit","person","pins","reports","thread"],ic=s=>({title:()=>l(`${s}.title`),show:(t,e)=>b(({panels:i})=>e.signal.aborted||i[s].show(t,e))}),to={people:Zn,
...Object.fromEntries(sc.map(s=>[s,ic(s)]))};var Je=class{#t;#e;#s;#i;#n=null;#r;#o=null;constructor(t,{router:e,isOverlay:i,...n}){this.#t=t,this.#e=e,this.#i={router:e,...n},this.#s=i,a(".slot-close",t).
onclick=()=>e.up()}show(t,e){let[i,...n]=t?.split(":")??[],o=n.join(":")||null,r=e&&to[i];this.#n?.name===t&&this.#n?.conversation===e||(this.#r?.abort(),this.#r=
new AbortController,this.#c({wasOpen:this.#n!==null,isOpen:!!r},()=>{this.#t.hidden=!r,this.#n=r?{name:t,conversation:e}:null,r&&this.#a(r,i,{conversation:e,subject:o})}))}#a(t,e,{
conversation:i,subject:n}){let o=a(".slot-body",this.#t),r=o.cloneNode(!1);o.replaceWith(r),this.#t.dataset.panel=e,r.append(document.getElementById(`panel-${e}`).
content.cloneNode(!0)),m(a(".slot-title",this.#t),t.title()),t.show(r,{conversation:i,subject:n,...this.#i,signal:this.#r.signal})}#c({wasOpen:t,isOpen:e},i){t||
(this.#o=document.activeElement);let n=this.#t.contains(document.activeElement);i(),e&&(n||!t&&this.#s())&&a(".slot-close",this.#t).focus(),t&&!e&&n&&this.#o?.focus()}};var eo=999,Xe=class{#t;#e;#s;#i;#n;#r;#o;#a;#c=null;#h=Y(()=>this.#l());constructor(t,{rooms:e,drafts:i,inbox:n,scheduled:o,saved:r,sections:h,...c}){this.#t=t,
this.#e=e,this.#s=i,this.#i=n,this.#n=o,this.#r=r,this.#o=h,this.#a=c;let{threads:d,directory:f,presence:p,blocks:v}=c;for(let k of[e,i,n,o,r,h,d,f,p,v])k.addEventListener(
"change",this.#h);t.addEventListener("click",({target:k})=>{let A=k.closest(".section-toggle");A&&this.#E(A.closest("[data-section]").dataset.section),k.closest(
'[data-act="mark-read"]')&&e.markAllRead().catch(R=>E(S(R)))})}showCurrent({room:t=null,view:e=null}){this.#c={room:t,view:e},this.#o.enter(t&&this.#e.find(t)),
this.#h()}get unreadTotal(){return this.#e.mine.filter(vt).reduce((t,e)=>t+this.#f(e),0)}neighbour(t,{unread:e=!1}={}){let n=[...this.#t.querySelectorAll(".room\
-list:not([hidden]) .room-item")].map(c=>c.closest("li").dataset.key);t<0&&n.reverse();let o=this.#c?.room,r=n.indexOf(o)+1;return[...n.slice(r),...n.slice(0,r)].
filter(c=>c!==o).find(c=>!e||this.#f(this.#e.find(c))>0)}#l(){let{loaded:t,failed:e,mine:i}=this.#e;this.#m();for(let[o,r]of Object.entries(this.#o.of(this.#e)))
this.#p(o,r);let{threads:n}=this.#a;this.#u("inbox",this.#i.unread,{holds:this.#i.isOpen,hasNews:this.#i.unread>0}),this.#u("threads",n.unread,{holds:n.total>0,
hasNews:n.unread>0}),this.#u("drafts",this.#s.rooms.filter(o=>this.#e.find(o)).length),this.#u("saved",this.#r.count,{hasNews:this.#r.isAnyDue}),this.#u("schedu\
led",this.#n.marks.length,{hasNews:this.#n.marks.some(Ee)}),a(".rooms-blank",this.#t).hidden=!t||i.length>0,a(".rooms-trouble",this.#t).hidden=t||!e}#m(){L(a(".\
own-sections",this.#t),this.#o.own,{key:({id:t})=>t,create:({id:t})=>ac(t),update:(t,{name:e})=>{m(a(".section-name",t),e),so(a('[data-open="section"]',t),l("se\
ction.change",{name:e})),so(a('[data-open="section-room"]',t),l("section.add",{name:e}))}})}#p(t,e){let i=a(`[data-section="${t}"]`,this.#t),n=this.#o.isFolded(
t),o=a(".room-list",i);i.hidden=!e.length&&i.dataset.stays===void 0,a(".section-toggle",i).setAttribute("aria-expanded",!n),o.hidden=n,L(o,e,{key:({id:h})=>h,create:()=>g(
"room-item"),update:(h,c)=>this.#d(a("a",h),c)})}#u(t,e,{holds:i=e>0,hasNews:n=!1}={}){let o=this.#c?.view===t;for(let r of this.#t.querySelectorAll(`[data-plac\
e-link="${t}"]`)){let h=r.matches(".tab");r.hidden=!i&&!o&&!h,r.classList.toggle("has-unread",n),io(r,o),m(a(".place-count",r),e?no(e):"")}}#d(t,e){let i=this.#f(
e),n=e.id===this.#c?.room,o=!n&&this.#s.of(e.id)!=="";t.href=`/rooms/${e.id}`,t.title=e.topic||e.name,t.classList.toggle("has-unread",i>0&&vt(e)),t.classList.toggle(
"is-quiet",e.mine?.notify==="nothing"),io(t,n),Rn(t,e,this.#a),m(a(".room-item-name",t),e.name),a(".room-item-draft",t).hidden=!o,nc(t,e,this.#a);let[r,h]=a(".r\
oom-item-unread",t).children,c=i?e.mentions??0:0;m(r,i?no(i):""),m(h,i?rc(i,c):""),a(".room-item-mentions",t).hidden=!c}#f({id:t,unread:e,isMarkedUnread:i}){return t===
this.#c?.room&&!document.hidden&&!i?0:e}#E(t){this.#o.fold(t,!this.#o.isFolded(t)),this.#l()}};function so(s,t){s.title=t,s.setAttribute("aria-label",t)}function io(s,t){
t?s.setAttribute("aria-current","page"):s.removeAttribute("aria-current")}function nc(s,{last_message:t},{blocks:e}){let i=t&&new Date(t.at);m(a(".room-item-tim\
e",s),t?zt(i):""),m(a(".room-item-last",s),t?oc(t,e):"")}function oc({user:s,text:t,deleted:e},i){return i.has(s.id)&&!e?l("message.blocked"):l("rooms.last",{user:w(
s),text:e?l("message.deleted"):mt(t).replace(/\s+/gu," ")})}var rc=(s,t)=>[t&&x("rooms.mentions",t),x("rooms.unread",s)].filter(Boolean).join(", ");function no(s){
return dt(Math.min(s,eo),{hasMore:s>eo})}function ac(s){let t=g("own-section");t.dataset.section=s,t.setAttribute("aria-labelledby",`section-${s}`),a(".section-\
title",t).id=`section-${s}`,a(".section-toggle",t).setAttribute("aria-controls",`rooms-${s}`),a(".room-list",t).id=`rooms-${s}`,a(".room-list",t).setAttribute("\
aria-labelledby",`section-${s}`);for(let e of t.querySelectorAll("[data-open]"))e.dataset.subject=s;return t}var Qe=class{#t;#e;constructor(t){this.#t=t,this.#e=a(".stage-message",t)}show({title:t,text:e,actions:i}){a(".stage-title",this.#e).textContent=t,a(".stage-tex\
t",this.#e).textContent=e,a(".stage-actions",this.#e).replaceChildren(...i.map(hc)),this.#e.hidden=!1,this.#t.classList.add("is-staged")}clear(){this.#e.hidden=
!0,this.#t.classList.remove("is-staged")}};function hc({label:s,act:t,primary:e=!1}){let i=F("button",s,e?"button button-primary":"button");return i.type="butto\
n",i.onclick=t,i}var oo=30,cc=300,ro="parley:reloaded-at",Ze=class{#t;#e=-1/0;#s=!1;#i;constructor(t){this.#t=t;let e=()=>this.#e=performance.now();for(let i of["keydown","point\
erdown","input","wheel"])addEventListener(i,e,{capture:!0,passive:!0});ts.addEventListener("other",({detail:i})=>this.#n(i))}#n(t){if(this.#t.hidden=!1,a("butto\
n",this.#t).onclick=()=>this.#c(t),!this.#o||!this.#a)return this.#r();sessionStorage.setItem(ro,Date.now()),this.#c(t)}#r(){clearTimeout(this.#i),this.#i=setTimeout(
()=>u.get("/me").catch(()=>this.#r()),oo*1e3)}get#o(){return a("dialog[open], .is-editing")?!1:document.hidden||performance.now()-this.#e>oo*1e3}get#a(){return Date.
now()-Number(sessionStorage.getItem(ro))>cc*1e3}async#c(t){this.#s||(this.#s=!0,await Wi(t).catch(()=>{}),location.reload())}};var lc=1.5;async function ao(){let s=xs(),t,e=new Promise(o=>t=o),i=ei(()=>u.get("/me"),{onTrouble:()=>t(s)});s&&setTimeout(()=>t(s),lc*1e3);let n=await(s?Promise.
race([i,e]):i);return i.then(o=>{if(o!==n){if(o.id===n.id)return Ss(Object.assign(n,o));Z(),location.reload()}}),n}async function ei(s,{onTrouble:t=()=>{}}={}){
let e=new U;for(;;)try{return await s()}catch({status:i}){i===401&&await dc(),t(),await new Promise(n=>setTimeout(n,e.next()*1e3))}}function dc(){return Z(),nt(),
new Promise(()=>{})}var ho=2e3;async function uc(){let{press:s,nowOpen:t}=wc(),e=new At;e.connect(),new Ze(a(".update-note"));let[i]=await Promise.all([ao(),ei(Oi)]),n={...nn({me:i,
socket:e}),keepsEdits:"keepsEdits"in a(".app").dataset},o=new ze,r=new se({keepsPanel:f=>f==="people"&&o.showsPanelBesides}),h=new Xe(a(".sidebar"),n),c=new Ye(
{root:a(".conversation"),router:r,...n}),d=new Zt({...n,router:r,shell:o,sidebar:h,conversationView:c,stage:new Qe(a(".conversation")),slot:new Je(a(".slot"),{router:r,
isOverlay:()=>!o.showsPanelBesides,...n}),pages:pc(n)});Ec(n),yc(n.reports),Sc(n),xc({router:r,...n}),Ii(),Di(gc({press:s,app:d,router:r,shell:o,sidebar:h,conversationView:c})),
M.start(),e.listen(),await d.start(),j(({dialogOpeners:f})=>t(f({app:d,router:r,state:n}))),fc(d.conversation),Hi()}function fc(s){let t=()=>mc(()=>V().catch(()=>{}));
s?.addEventListener("state",()=>s.state==="live"&&t()),s?setTimeout(t,ho):t()}function mc(s){globalThis.requestIdleCallback?requestIdleCallback(s,{timeout:ho}):
setTimeout(s)}function pc(s){return{...Object.fromEntries(["inbox","threads","drafts","scheduled","saved","accounts","abandoned"].map(i=>[i,new kt(i,s)])),audit:new kt(
"audit",{title:"acts.title",...s})}}function gc({press:s,app:t,router:e,shell:i,sidebar:n,conversationView:o}){return{open:r=>s({open:r}),goTo:(r,{unread:h})=>{
let c=n.neighbour(r,{unread:h});c&&e.goToRoom(c)},closePanel:()=>{let r=!!e.address.panel&&!i.showsPanelBesides;return r&&e.up(),r},isInRoom:()=>t.conversation!==
null,...o.keys}}function wc(){let s=null,t=null,e=({open:n,subject:o})=>s?s[n](o):(t={open:n,subject:o},b(()=>{}));return document.addEventListener("click",({target:n})=>{
let o=n.closest("[data-open]");if(!o)return;let r=o.closest("dialog");r&&Ri(r),e(o.dataset)}),{press:e,nowOpen:n=>{s=n,t&&e(t)}}}function Ec({me:s,directory:t,presence:e}){
let i=a(".account-button"),n=()=>{_(a(".avatar",i),s),G(a(".avatar",i),e.of(s.id)),m(a(".account-status",i),ee(s)),m(a(".account-name",i),w(s))};for(let o of[t,
e])o.addEventListener("change",n);n(),a(".app").classList.toggle("may-invite",s.role==="owner"||a(".app").dataset.invites==="everybody")}function yc(s){s.addEventListener(
"resolved",({detail:{outcome:t,note:e}})=>{E([l(`report.${t}`),e].filter(Boolean).join(" "))})}function xc({saved:s,rooms:t,router:e}){s.addEventListener("remin\
der",async({detail:{room:i,seq:n}})=>{let o=t.find(i),r=o&&$e(o)?await u.get(`/rooms/${i}/messages/${n}`).catch(()=>null):null,h=r?.text?l("saved.reminds.note",
{text:Ot(r.text)}):l("saved.reminds",{room:o?.name??""});E(h,{undo:{label:l("saved.go"),act:()=>e.go({view:"room",room:i,seq:n})}})})}function Sc({scheduled:s,rooms:t}){
s.addEventListener("failed",({detail:{room:e,failure:i}})=>{let n=t.find(e)?.name??l("scheduled.left");E(l("scheduled.failed.in",{room:n,reason:S({code:i})}))})}
uc();export{u as a,q as b,K as c,y as d,J as e,Dt as f,rs as g,at as h,Fo as i,qt as j,ht as k,jo as l,ct as m,cs as n,Yc as o,X as p,lt as q,gt as r,Ut as s,l as t,
x as u,S as v,$ as w,I as x,P as y,Nl as z,ms as A,Cl as B,Rl as C,Il as D,zt as E,lr as F,Z as G,ut as H,tt as I,Li as J,M as K,a as L,g as M,Ai as N,m as O,F as P,
_i as Q,Ci as R,Ri as S,Os as T,w as U,Sr as V,ee as W,od as X,ce as Y,Vi as Z,ue as _,tn as $,H as aa,_ as ba,G as ca,Oe as da,jr as ea,mt as fa,et as ga,Ot as ha,
E as ia,Le as ja,L as ka,Rs as la,Ae as ma,_e as na,Cf as oa,Tn as pa,rm as qa,lm as ra,js as sa,dm as ta,Y as ua,sh as va,Ws as wa,Rn as xa,Us as ya,Ye as za,ti as Aa,
Jn as Ba};
