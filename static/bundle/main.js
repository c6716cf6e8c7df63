/* Made by `make bundle` of 3f8b0358d6d8031fae000b0e19c3e7f4b8a3712dd1f58957534412d1bec1f2c4. */
var Go=document.documentElement.dataset.version,ps=new EventTarget;function Si(s){s&&s!==Go&&ps.dispatchEvent(new CustomEvent("other",{detail:s}))}var vi="/api/v1",Mt=class extends Error{constructor({status:t,code:e,detail:i,can:n=[],draft:o,retryAfterSeconds:r}){super(i??e),Object.assign(this,{status:t,code:e,
can:n,draft:o,retryAfterSeconds:r})}},gs=class extends Mt{constructor(){super({status:0,code:"unreachable"})}},u={get:s=>V("GET",s),post:(s,t={})=>V("POST",s,t),
put:(s,t={})=>V("PUT",s,t),putLasting:(s,t)=>V("PUT",s,t,{},{keepalive:!0}),patch:(s,t)=>V("PATCH",s,t),upload:(s,t)=>V("PUT",s,t,{"Content-Type":t.type}),delete:(s,t={})=>V(
"DELETE",s,void 0,t),page:Yo},rt=(s,{reason:t}={})=>t?`${s}?${new URLSearchParams({reason:t})}`:s;async function Yo(s){let{items:t,next:e}=await V("GET",s);return{
items:t,next:e&&Xo(e)}}async function V(s,t,e,i={},n={}){let o=await Jo(s,t,e,{headers:i,...n});if(Si(o.headers.get("Parley-Version")),o.status===204)return null;
let r=await o.json().catch(()=>({}));if(o.ok)return r;throw zo(o,r)}async function Jo(s,t,e,{headers:i,...n}){let o=e===void 0?i:{"Content-Type":"application/js\
on",...i},r=e instanceof Blob?e:JSON.stringify(e);try{return await fetch(vi+t,{method:s,headers:o,body:r,cache:"no-store",...n})}catch{throw new gs}}function zo(s,{
code:t,detail:e,can:i,draft:n}){let o=Number(s.headers.get("Retry-After"))||void 0;return new Mt({status:s.status,code:t??"unknown",detail:e,can:i,draft:n,retryAfterSeconds:o})}
function Xo(s){let{pathname:t,search:e}=new URL(s,location.href);return t.slice(vi.length)+e}var G=class{tries=0;next(){let t=Math.min(15,.5*2**this.tries);return this.tries+=1,t*(.5+Math.random()/2)}reset(){this.tries=0}};var at={broken:{next:"reload"},crowded:{next:"reload"},ended:{next:"sign-in",forgets:"everything"},removed:{next:"rooms",forgets:"room"},banned:{next:"rooms",forgets:"\
room"},gone:{next:"rooms",forgets:"room"}},Qo={1007:{state:"broken"},1008:{state:"broken"},1009:{state:"broken"},1012:{state:"restarting",spreadSeconds:2},4401:{
state:"ended"},4403:{state:"removed"},4404:{state:"gone"},4409:{state:"crowded"},4429:{state:"too-fast",pauseSeconds:5}},Zo={banned:{state:"banned"}},ht=s=>s in
at,bi=s=>at[s]?.forgets==="room";function Dt(s,t){let e=Zo[t]??Qo[s]??{state:"reconnecting"};return{...e,again:!ht(e.state)}}var tr="/api/v1/ws",er="parley.v1",Oi=25,sr=8,ir=10,nr=6,or=new Set(["room_gone","unread","read","reports","draft","reminder","thread"]),Bt=class extends EventTarget{#t=null;#e=new Map;#s=new Set;#i=[];#n=new G;#r;#o;#a;#h=Oi;state="\
connecting";limits=null;connect(){addEventListener("online",()=>this.#S()),addEventListener("offline",()=>this.#w()),document.addEventListener("visibilitychange",
()=>document.hidden||this.#y()),this.#l()}listen(){let t=this.#i;this.#i=null;for(let e of t)this.#f(e)}get isOpen(){return this.state==="open"}attach(t){this.#e.
set(t.room,t),this.isOpen&&!this.#s.has(t.room)&&t.begin()}detach(t){this.#e.get(t.room)===t&&this.#e.delete(t.room),t.isAsked&&this.send({type:"close",room:t.room})&&
this.#s.add(t.room)}send(t){return!this.isOpen||this.#t?.readyState!==WebSocket.OPEN?!1:(this.#t.send(JSON.stringify(t)),!0)}#l(){let t=new URL(tr,location.href);
t.protocol=t.protocol.replace("http","ws");let e=new WebSocket(t,er),i=!1;e.onopen=()=>{i=!0,this.#E()},e.onmessage=({data:n})=>this.#c(JSON.parse(n)),e.onclose=
({code:n})=>i?this.#u(n):this.#m(),this.#t=e}#c(t){this.#E(),this.#i?this.#i.push(t):this.#f(t)}#f(t){if(t.room&&!or.has(t.type))return this.#d(t);t.type==="hel\
lo"&&this.#p(t),t.type==="rooms"&&!t.more&&this.#n.reset(),this.dispatchEvent(new CustomEvent("frame",{detail:t}))}#p({heartbeat_seconds:t,limits:e}){this.#h=t??
Oi,this.limits=e,this.#x("open");for(let i of this.#e.values())i.begin()}#d(t){let e=this.#e.get(t.room);if(!this.#s.has(t.room))return e?.hear(t);t.type==="clo\
sed"&&(this.#s.delete(t.room),e?.begin())}#u(t){this.#b();let{again:e,state:i,pauseSeconds:n=0,spreadSeconds:o=0}=Dt(t);this.#x(navigator.onLine?i:"offline"),e&&
this.#g(n+Math.random()*o+this.#n.next())}async#m(){this.#b();let{status:t}=await u.get("/me").catch(i=>i);if(this.#t)return;if(t===401)return this.#x("ended");
let e=this.state==="restarting"&&this.#n.tries<nr;this.#x(navigator.onLine?e?"restarting":"reconnecting":"offline"),this.#g(this.#n.next())}#g(t){clearTimeout(this.#r),
this.#r=setTimeout(()=>this.#l(),t*1e3)}#S(){this.#t||ht(this.state)||(clearTimeout(this.#r),this.#n.reset(),this.#x("reconnecting"),this.#l())}#w(){ht(this.state)||
(this.#b(),this.#x("offline"),this.#g(ir))}#y(){this.#t?this.#v():this.#S()}#E(){clearTimeout(this.#a),clearTimeout(this.#o),this.#o=setTimeout(()=>this.#v(),this.#h*
1e3)}#v(){this.send({type:"ping"})&&(clearTimeout(this.#a),this.#a=setTimeout(()=>this.#u(1006),sr*1e3))}#b(){for(let t of[this.#r,this.#o,this.#a])clearTimeout(
t);this.#s.clear(),this.#i&&(this.#i=[]),this.#t&&(this.#t.onopen=this.#t.onmessage=this.#t.onclose=null,this.#t.close(),this.#t=null)}#x(t){if(this.state=t,!this.
isOpen)for(let e of this.#e.values())e.lose(t);this.dispatchEvent(new Event("state"))}};var rr=/^\/rooms\/([^/]+)(?:\/([1-9]\d*))?\/?$/,$t={"/":"rooms","/inbox":"inbox","/threads":"threads","/drafts":"drafts","/scheduled":"scheduled","/saved":"save\
d","/accounts":"accounts","/audit":"audit","/abandoned":"abandoned","/monitor":"monitor","/settings":"settings"},W={view:"rooms"};function tt({pathname:s,search:t}){
let e=new URLSearchParams(t).get("panel"),[,i,n]=rr.exec(s)??[];return i?{view:"room",room:hr(i),seq:n?ar(n):null,panel:e}:$t[s]?{view:$t[s]}:null}function Y({view:s,
room:t,seq:e,panel:i}){if(s!=="room")return Object.keys($t).find(r=>$t[r]===s);let n=e?`/${e}`:"",o=i?`?${new URLSearchParams({panel:i})}`:"";return`/rooms/${encodeURIComponent(
t)}${n}${o}`}var ws=s=>s.panel?{...s,panel:null}:W,ys=(s,t)=>Y(s)===Y(t),ct=()=>location.assign(`/sign-in?next=${encodeURIComponent(location.pathname+location.search)}`),
ar=s=>Math.min(Number(s),Number.MAX_SAFE_INTEGER);function hr(s){try{return decodeURIComponent(s)}catch{return s}}var cr=1013,lr=new Set(["room_open","too_many_open"]),Pt=class extends EventTarget{#t;#e;#s=new G;#i;#n=!1;isAsked=!1;state;constructor({room:t,socket:e,cursor:i}){
super(),this.room=t,this.#t=e,this.#e=i,this.state=e.isOpen?"catching-up":e.state}get isOver(){return ht(this.state)}open(){this.#t.attach(this)}close(){clearTimeout(
this.#i),this.#t.detach(this)}send(t){return this.#n&&this.#t.send({...t,room:this.room})}reopen(){this.#t.detach(this),this.#a("catching-up"),this.#o(this.#s.next())}begin(){
this.isOver||(clearTimeout(this.#i),this.#a("catching-up"),this.isAsked=this.#t.send({type:"open",room:this.room,...this.#e()}))}hear(t){if(t.type==="closed")return this.#r(
t.code,t.reason);if(t.type==="error"&&lr.has(t.code))return this.#r(cr);t.type==="opened"&&(this.#n=!0),this.dispatchEvent(new CustomEvent("frame",{detail:t})),
t.type==="live"&&(this.#s.reset(),this.#a("live"))}lose(t){clearTimeout(this.#i),this.isOver||this.#a(t)}#r(t,e){let{again:i,state:n,pauseSeconds:o=0}=Dt(t,e);this.#a(
n),i&&this.#o(o+this.#s.next())}#o(t){clearTimeout(this.#i),this.#i=setTimeout(()=>this.#t.attach(this),t*1e3)}#a(t){t!=="live"&&(this.isAsked=this.#n=!1),t!==this.
state&&(this.state=t,this.dispatchEvent(new Event("state")))}};var dr=new Set(["too_many_requests","slow_mode","busy","unavailable","outcome_unknown"]),ur=new Set(["unauthenticated","unreachable","room_not_open"]),fr=2,Ft=10,
lt=class{#t;#e;#s;#i=!1;#n=null;#r;constructor({room:t,outbox:e,send:i}){this.#t=t,this.#e=e,this.#s=i}start(){this.#i=!0,this.next()}stop(){this.#i=!1,this.#n=
null,clearTimeout(this.#r),this.#r=void 0}next(){if(!this.#i||this.#n||this.#r)return;let t=this.#e.waiting(this.#t)[0];t&&(this.#n=t.clientId,this.#s(t))}delivered(t){
this.#e.remove(t),this.#o(t),this.next()}refused(t,{code:e,retryAfterSeconds:i=fr}){let n=t??this.#n;if(this.#o(n),ur.has(e))return this.stop();if(dr.has(e))return this.#a(
i);n&&this.#e.fail(n,e),this.next()}#o(t){this.#n===t&&(this.#n=null)}#a(t){clearTimeout(this.#r),this.#r=setTimeout(()=>{this.#r=void 0,this.next()},t*1e3)}};var dt=JSON.parse(document.getElementById("event-types").textContent),E=({type:s})=>!!dt[s]?.is_message,ki=({type:s})=>!!dt[s]?.changes_target,J=s=>ki(s)?s.target:
E(s)&&s.thread||null,jt=s=>E(s)&&(!s.thread||!!s.in_room),St=({type:s})=>dt[s]?.membership??null,mr=({type:s})=>!!dt[s]?.hangs,Ti=s=>s.type in dt&&!E(s)&&!ki(s)&&
!mr(s)&&!F(s),F=({type:s})=>!!dt[s]?.expires;var Li=150,Es=60,Ai=Symbol("nothing"),qt=class{#t;#e;#s=null;#i=new Map;#n=0;#r;constructor({room:t,timeline:e,changed:i}){this.#t=t,this.#e=e,this.#r=i}get shown(){
return this.#s??this.#e}get isAtNewest(){return this.#s===null}get hasOlder(){let{first:t}=this.shown;return t!==null&&t>Math.max(this.#e.floor,this.#e.expiredBefore)}loadOlder(){
return this.#c("older",()=>this.hasOlder&&this.#o())}loadNewer(){return this.#c("newer",()=>this.#s&&this.#a())}async goTo(t,{exactly:e=!0}={}){this.#n+=1;let i=this.#n;
if(t<this.#e.expiredBefore){if(e)return!1;t=this.#e.expiredBefore}if(!this.shown.holds(t)){let n=this.#e.holds(t)?null:await this.#h(t);if(i!==this.#n)return null;
if(n===Ai||e&&n&&!n.entry(t))return!1;this.#s=n,this.settle()}return this.#r(),!e||!!this.shown.entry(t)}toNewest(){this.#n+=1,this.#s&&(this.#s=null,this.#r())}settle(){
this.#s&&this.#e.joins(this.#s)&&(this.#s=null)}change(t){if(!F(t))return this.#s?.change(t);this.#s?.expire(t.before),this.#s?.first>this.#s?.last&&this.toNewest()}reset(){
this.#n+=1,this.#s=null}async#o(){let{shown:t}=this,{first:e}=t,i=await this.#l(`before=${e}&limit=${Li}`);!i||t.first!==e||(t.prepend(i,{from:i[0]?.seq??this.#e.
floor}),this.#e.expire(t.expiredBefore),this.#r())}async#a(){let t=this.#s,e=await this.#l(`after=${t.last}&limit=${Li}`);!e||t!==this.#s||(t.append(e),this.settle(),
this.#r())}async#h(t){let e=await this.#l(`before=${t+Es}&limit=${2*Es}`),n=e?.length&&e[0].seq<=t&&e.at(-1).seq>=t?e:await this.#l(`before=${t+1}&limit=${Es}`);
return n?.length?this.#e.pieceOf(n):Ai}async#l(t){let{epoch:e}=this.#e,{items:i,epoch:n}=await u.get(`/rooms/${this.#t}/events?${t}`),o=this.#e.epoch;return o===
(e??o)&&n===(o??n)?i:null}#c(t,e){return this.#i.has(t)||this.#i.set(t,Promise.resolve(e()).finally(()=>this.#i.delete(t))),this.#i.get(t)}};var Wt=class{#t=null;note({clientId:t,text:e}){this.#t={clientId:t,text:e,at:Date.now()}}async takeBack(t){let e=this.#t;return!e||Date.now()-e.at>1e4?null:(this.#t=
null,t.state!=="live"&&!xs(t,e)?t.discard(e.clientId):await t.delete(await pr(t,e)),e.text)}},xs=({timeline:s},{clientId:t})=>s.entries.findLast(e=>e.seq&&e.clientId===
t);async function pr(s,t){for(;!xs(s,t);)await new Promise(e=>s.addEventListener("change",e,{once:!0}));return{seq:xs(s,t).seq,epoch:s.timeline.epoch}}var gr=5,wr={role:({role:s})=>({role:s}),muted:({until:s})=>({muted_until:s}),unmuted:()=>({muted_until:null})},Ht=class extends EventTarget{#t;#e=new Set;#s=new Map;#i=null;#n=0;#r=null;#o=!1;#a=!1;loaded=!1;failed=!1;constructor({
room:t}){super(),this.#t=t}get list(){return[...this.#s.values()].map(t=>({...t,here:this.#e.has(t.user.id)}))}get count(){return this.#s.size}get hasMore(){return this.#i!==
null}presence({here:t,came:e=[],gone:i=[]}){t&&(this.#e=new Set(t));for(let n of e)this.#e.add(n);for(let n of i)this.#e.delete(n);this.#c()}apply(t){this.#r?.push(
t),this.#l(t),this.#c()}need(){this.#o||(this.#o=!0,this.#a&&this.load())}caughtUp(){this.#a=!0,this.#o&&this.load()}load(){return this.#h(`/rooms/${this.#t}/me\
mbers?limit=200`,new Map)}more(){return this.#i?this.#h(this.#i,this.#s):this.load()}has(t){return this.#s.has(t)}async add(t){for(let{id:e}of t)await u.put(`/r\
ooms/${this.#t}/members/${e}`)}async setRole(t,e){await u.patch(`/rooms/${this.#t}/members/${t}`,{role:e})}async mute(t,e){await u.patch(`/rooms/${this.#t}/memb\
ers/${t}`,e)}async ban(t,e){await u.put(`/rooms/${this.#t}/bans/${t}`,e)}async remove(t,e){await u.delete(rt(`/rooms/${this.#t}/members/${t}`,e))}async#h(t,e){this.#n+=
1;let i=this.#n;this.#r=[];let n=await yr(t,e).catch(()=>null);if(i===this.#n){if(n){this.#s=n.members,this.#i=n.next;for(let o of this.#r)this.#l(o);this.loaded=
!0}this.#r=null,this.failed=!n,this.#c()}}#l(t){let{user:e,member:i=e,role:n="member"}=t,o=this.#s.get(i.id),r=St(t);r==="begins"&&this.#s.set(i.id,{...o,user:i,
role:n}),r==="ends"&&this.#s.delete(i.id),r==="changes"&&o&&this.#s.set(i.id,{...o,...wr[t.type]?.(t)})}#c(){this.dispatchEvent(new Event("change"))}};async function yr(s,t){
let e=new Map(t),i=s;for(let n=0;i&&n<gr;n+=1){let o=await u.page(i);for(let r of o.items)e.set(r.user.id,r);i=o.next}return{members:e,next:i}}function vt(){let s=crypto.getRandomValues(new Uint8Array(16));return Array.from(s,t=>t.toString(16).padStart(2,"0")).join("")}var Ut=class extends EventTarget{#t;#e;#s=new Map;constructor({userId:t,storage:e=localStorage}){super(),this.#t=`parley:outbox:${t}:`,this.#e=e;for(let i of Object.
keys(e))this.#o(i,e.getItem(i));addEventListener("storage",({key:i,newValue:n})=>this.#r(i,n))}get all(){return[...this.#s.values()].sort((t,e)=>t.at.localeCompare(
e.at))}of(t){return this.all.filter(e=>e.room===t)}waiting(t){return this.of(t).filter(e=>!e.failure)}edits(t){return new Map(this.of(t).flatMap(e=>e.target?[[e.
target,e]]:[]))}add(t,e,i={}){let n={clientId:vt(),room:t,text:e,at:this.#i(),...i};return this.#n(n),n}remove(t){this.#s.delete(t)&&(this.#e.removeItem(this.#t+
t),this.#a())}fail(t,e){let i=this.#s.get(t);i&&this.#n({...i,failure:e})}allowMany(t){let{failure:e,...i}=this.#s.get(t)??{};i.clientId&&this.#n({...i,mentionMany:!0})}retry(t){
let{failure:e,...i}=this.#s.get(t);if(e!=="client_id_reused")return this.#n(i);this.remove(t),this.#n({...i,clientId:vt()})}clear(){for(let{clientId:t}of this.all)
this.remove(t)}#i(){let t=this.all.at(-1)?.at,e=new Date().toISOString();return t&&e<=t?new Date(Date.parse(t)+1).toISOString():e}#n(t){this.#s.set(t.clientId,t);
try{this.#e.setItem(this.#t+t.clientId,JSON.stringify(t))}catch{}this.#a()}#r(t,e){t?.startsWith(this.#t)&&(e===null?this.#s.delete(t.slice(this.#t.length)):this.#o(
t,e),this.#a())}#o(t,e){if(!t.startsWith(this.#t))return;let i=JSON.parse(e);this.#s.set(i.clientId,i)}#a(){this.dispatchEvent(new Event("change"))}};function Kt({
thread:s,inRoom:t,quote:e,epoch:i}){return!s&&!e?{}:{thread:s,in_room:s&&!!t,quote:e,epoch:i}}var ft=s=>!!s&&new Date(s)>new Date,ut=class{#t;#e;constructor(t){this.#t=t}await(t){clearTimeout(this.#e);let e=t.map(n=>new Date(n??0)-Date.now()).filter(n=>n>
0),i=Math.min(...e);i<2147483647&&(this.#e=setTimeout(this.#t,i))}};var Er=({role:s,archived:t})=>["owner","moderator"].includes(s)&&!t,Vt=s=>Er(s)&&s.kind!=="direct",mt=({role:s})=>["owner","moderator"].includes(s),xr=({role:s})=>s===
"owner";function pt({seq:s,user:t,deleted:e},{me:i,room:n}){return!!s&&t.id===i.id&&!e&&!z(n)}function Ss({seq:s,deleted:t},{room:e}){return!!s&&!t&&[null,"mode\
rators"].includes(z(e))}var Gt=(s,{room:t})=>Ss(s,{room:t})&&!!t.role,_i=(s,{me:t,room:e})=>Gt(s,{room:e})&&(s.user.id===t.id||mt(e)),vs=({seq:s,deleted:t},{room:e})=>!!s&&
!t&&!!e.role&&!z(e),bs=({seq:s,deleted:t},{room:e})=>!!s&&!t&&!z(e);function Ni(s,{me:t,room:e}){let i=s.user.id===t.id;return!!s.seq&&!s.deleted&&(i||mt(e))}var Ci=(s,t)=>!!s.
editedAt&&!s.deleted&&t.keepsEdits&&!t.isBlocked(s);function Ml(s,{me:t,room:e}){return mt(e)&&s.user.id!==t.id&&(xr(e)||s.role==="member")}function Ri({seq:s,user:t,
deleted:e},{me:i,room:n}){return!!s&&t.id!==i.id&&!e&&n.kind!=="direct"&&!!n.role}var Sr=50,Os=({shows_readers:s,member_count:t})=>s===!0&&t<=Sr,Yt=({seq:s,deleted:t},e)=>!!s&&
!t&&Os(e);function z({archived:s,muted_until:t,writers:e,role:i}){return s?"archived":ft(t)?"muted":e==="moderators"&&i==="member"?"moderators":null}var zt=class{#t;#e=new Map;#s=new Map;constructor({changed:t}){this.#t=t}of(t){return[...this.#s.get(t)??[]]}hear({type:t,target:e,action:i,client_id:n}){if(t===
"edited")for(let r of this.#e.keys())r.startsWith(Jt(e,""))&&this.#e.delete(r);let o=t==="pressed"&&this.#e.get(Jt(e,i));!o||o.clientId!==n||(o.isStored=!0,this.#e.
delete(Jt(e,i)))}#i(t,e){this.#e.get(t)===e&&this.#e.delete(t)}async press({room:t,seq:e,epoch:i},n){let o=this.#s.get(e)??new Set;if(o.has(n))return;this.#s.set(
e,o.add(n));let r=Jt(e,n),h=this.#e.get(r)??{clientId:vt(),isStored:!1};this.#e.set(r,h),this.#t();try{await u.post(`/rooms/${t}/messages/${e}/presses`,{action:n,
epoch:i,client_id:h.clientId}),this.#i(r,h)}catch(c){if(h.isStored)return;throw c.status>=400&&c.status<500&&c.status!==429&&this.#i(r,h),c}finally{o.delete(n),
this.#t()}}},Jt=(s,t)=>`${s} ${t}`;var Mi=["mentions","quote","reactions","pinned","poll","actions","scheduled"],vr=["thread","replies","solved"];function gt(s){let{type:t,seq:e,at:i,user:n,text:o,edited_at:r,deleted:h=!1,client_id:c}=s,d=[...Mi,...vr].filter(f=>f in s).map(f=>[f,s[f]]);return{type:t,seq:e,
at:i,user:n,text:o,editedAt:r,deleted:h,clientId:c,...Object.fromEntries(d)}}function Di({reactions:s,...t}){return t}var br={edited:(s,{text:t,at:e,mentions:i,
actions:n})=>({...s,text:t,editedAt:e,mentions:i,actions:n}),deleted:s=>({...$i(s),text:"",deleted:!0}),voted:(s,t)=>s.poll?{...s,poll:Or(s.poll,t)}:s,poll_ended:(s,{
user:t,at:e})=>s.poll?{...s,poll:{...s.poll,ended:{by:t.id,at:e}}}:s,pinned:(s,{user:t,at:e})=>({...s,pinned:{by:t.id,at:e}}),unpinned:({pinned:s,...t})=>t,reacted:(s,t)=>({
...s,reactions:Tr(s.reactions??[],t)}),unreacted:(s,t)=>({...s,reactions:Lr(s.reactions??[],t)})},Xt={message:kr,solved:(s,{user:t,at:e})=>({...s,solved:{by:t.id,
at:e}}),unsolved:({solved:s,...t})=>t};function wt(s,t){return t.type in Xt?Xt[t.type](s,t):s.deleted?s:br[t.type](s,t)}function Bi(s,t){return t.type==="delete\
d"?[...s.filter(({type:e})=>e in Xt),t]:[...s.filter(e=>Ii(e)!==Ii(t)),t]}function Ii({type:s,emoji:t,user:e,seq:i,votes:n}){return s in Xt?`thread ${i}`:s==="e\
dited"?"text":s==="poll_ended"?"end":s==="voted"?n?"votes":`vote ${e.id}`:s.endsWith("pinned")?"pin":`${t} ${e.id}`}var Fl=s=>({...$i(s),text:"",deleted:!0,expired:!0});
function $i(s){let{...t}=s;for(let e of Mi)delete t[e];return t}function Or(s,{user:{id:t},choices:e,votes:i,voter_count:n}){if(i)return{...s,voter_count:n,options:s.
options.map((h,c)=>({...h,votes:i[c]}))};if(!e)return s;let o=s.options.some(({voters:h})=>h.includes(t)),r=s.options.map((h,c)=>{let d=h.voters.filter(p=>p!==t),
f=e.includes(c)?[...d,t]:d;return{...h,voters:f,votes:f.length}});return{...s,options:r,voter_count:s.voter_count+!!e.length-o}}function kr(s,{seq:t,at:e,user:{
id:i}}){let{count:n=0,last_seq:o=0,people:r=[]}=s.replies??{};if(t<=o)return s;let h=r.filter(c=>c!==i);return{...s,replies:{count:n+1,last_seq:t,last_at:e,people:[
i,...h].slice(0,5)}}}function Tr(s,{emoji:t,user:{id:e}}){return!t||s.some(i=>i.emoji===t&&i.users.includes(e))?s:s.some(i=>i.emoji===t)?s.map(i=>i.emoji===t?{emoji:t,
users:[...i.users,e]}:i):[...s,{emoji:t,users:[e]}]}function Lr(s,{emoji:t,user:{id:e}}){let i=({users:n,...o})=>({...o,users:n.filter(r=>r!==e)});return s.map(
n=>n.emoji===t?i(n):n).filter(({users:n})=>n.length)}var Qt=class{#t;#e;#s=new Map;#i=new Map;constructor({room:t,changed:e}){this.#t=t,this.#e=e}get(t){return this.#s.has(t)||this.#n(t),this.#s.get(t)}async find(t){
return this.#s.get(t)||await this.#n(t),this.#s.get(t)}change(t){if(F(t))return this.clear();this.#i.get(J(t))?.heard.push(t);let e=this.#s.get(J(t));e&&this.#s.
set(e.seq,wt(e,t))}clear(){this.#s.clear(),this.#i.clear()}#n(t){if(!this.#i.has(t)){let e={heard:[]};this.#i.set(t,e),e.done=this.#r(t,e)}return this.#i.get(t).
done}async#r(t,e){let i=()=>this.#i.get(t)===e;this.#s.set(t,void 0);try{let{items:n}=await u.get(`/rooms/${this.#t}/events?after=${t-1}&limit=1`);if(!i())return;
let[o]=n;this.#s.set(t,o?.seq===t&&E(o)?e.heard.reduce(wt,gt(o)):null),this.#e()}catch{i()&&this.#s.delete(t)}finally{i()&&this.#i.delete(t)}}};var Zt=class extends EventTarget{#t;#e=null;#s=null;constructor({room:t}){super(),this.#t=t}of(t){return[...this.#e??[]].flatMap(([e,i])=>i>=t?e:[])}async load(){
let t=this.#s=new Map;try{let{items:e}=await u.get(`/rooms/${this.#t}/readers`);t===this.#s&&(this.#e=new Map([...e.map(({user:i,seq:n})=>[i.id,n]),...t]))}catch(e){
throw t===this.#s&&(this.#e=null),e}finally{this.#i()}}hear({items:t,whole:e}){e&&(this.#s=null,this.#e=new Map);for(let{user:i,seq:n}of t)this.#s?.set(i,n),this.#e?.
set(i,n);this.#i()}#i(){this.dispatchEvent(new Event("change"))}};var te=class s{#t;#e;first;last;expiredBefore=1;constructor({first:t=null,last:e=null,entries:i=[],changes:n=new Map}={}){Object.assign(this,{first:t,last:e}),this.#t=
i,this.#e=n}get entries(){return this.#t}entry(t){let e=this.#t[N(this.#t,t)];return e?.seq===t?e:void 0}holds(t){return this.first!==null&&t>=this.first&&t<=this.
last}pieceOf(t){let e=new s({first:t[0].seq,last:t[0].seq-1,changes:this.#e});return e.append(t),e}append(t){for(let e of t)e.seq>this.last&&this.take(e)}prepend(t,{
from:e,before:i=this.first}){let n=t.filter(o=>o.seq<i&&this.shows(o)).map(o=>this.#s(o));this.#t.unshift(...n),this.first=e,this.expire(Math.max(this.expiredBefore,
...t.filter(F).map(o=>o.before)))}expire(t){if(this.expiredBefore=Math.max(t,this.expiredBefore),!(this.first===null||this.first>=this.expiredBefore)){this.#t.splice(
0,N(this.#t,this.expiredBefore)),this.first=Math.min(this.expiredBefore,this.last+1);for(let e of this.#e.keys())e<this.expiredBefore&&this.#e.delete(e)}}begin(t){
this.#t.unshift(t),this.first=t.seq}shows(t){return jt(t)||Ti(t)}joins(t){if(this.first===null||t.last+1<this.first)return!1;let e=t.entries.filter(({seq:i})=>i<
this.first);return this.#t.unshift(...e),this.first=Math.min(this.first,t.first),this.expire(this.expiredBefore),!0}take(t){this.first??=t.seq,this.last=t.seq,J(
t)&&this.change(t),F(t)&&this.expire(t.before),this.shows(t)&&this.#t.push(this.#s(t))}change(t){let e=J(t);this.#e.set(e,Bi(this.#e.get(e)??[],t));let i=N(this.#t,
e),n=this.#t[i];n?.seq===e&&(this.#t[i]=wt(n,t))}clear(){this.#t=[],this.#e.clear(),this.first=this.last=null,this.expiredBefore=1}dropBefore(t){this.#t.splice(
0,N(this.#t,t)),this.first=t;for(let[e,i]of this.#e)i.at(-1).seq<t&&this.#e.delete(e)}#s(t){let e=E(t)?gt(t):t;return(this.#e.get(e.seq)??[]).reduce(wt,e)}};function N(s,t){
let e=0,i=s.length;for(;e<i;){let n=e+i>>1;s[n].seq<t?e=n+1:i=n}return e}var ks=2e4,bt=class s extends te{floor=1;epoch=null;static from({epoch:t,first:e,cursor:i,entries:n}){let o=new s({first:e,last:i,entries:n});return o.epoch=t,o}get cursor(){
return this.last}get position(){return this.cursor===null?null:{after:this.cursor,epoch:this.epoch}}apply(t){if(this.cursor!==null){if(t.seq<=this.cursor)return"\
repeat";if(t.seq>this.cursor+1)return"hole"}return this.take(Di(t)),"applied"}startAt(t){this.cursor===null&&(this.last=t,this.first=t+1)}reset(){this.clear(),this.
epoch=null}trim(){if(this.entries.length<=ks)return;let t=this.entries.filter(E);t.length>ks&&this.dropBefore(t.at(-ks/2).seq)}};var ee=class extends EventTarget{#t=new Map;#e=0;get users(){return[...this.#t.values()].map(({user:t})=>t)}heard(t){clearTimeout(this.#t.get(t.id)?.timer);let e=setTimeout(
()=>this.stopped(t.id),5*1e3);this.#t.set(t.id,{user:t,timer:e}),this.#s()}stopped(t){clearTimeout(this.#t.get(t)?.timer),this.#t.delete(t)&&this.#s()}shouldSay(t=Date.
now()){return t-this.#e<2*1e3?!1:(this.#e=t,!0)}said(){this.#e=0}clear(){for(let{timer:t}of this.#t.values())clearTimeout(t);this.#t.clear(),this.#s()}#s(){this.
dispatchEvent(new Event("change"))}};var se=class{#t;#e=null;#s;#i=0;#n=[];#r=!1;constructor({readSeq:t,hasUnread:e,tell:i}){this.#t=i,this.#s=t,this.seen=t,this.newAfter=e?t:null}saw(t){return t<=
this.seen||this.#n.some(({from:e,to:i})=>t>=e&&t<=i)}get hasGap(){return this.#n.length>0}get told(){return this.#s}see({from:t,to:e}){if(!this.#r){if(this.seen===
null)return this.seeAll(e);e<=this.seen||(this.#n=Ar([...this.#n,{from:t,to:e}]),this.#n[0].from<=this.seen+1&&this.#o(this.#n.shift().to))}}seeAll(t){this.#r=!1,
!(t<=(this.seen??-1))&&(this.#n=this.#n.filter(e=>e.to>t),this.#o(t))}tellNow(){clearTimeout(this.#e),this.#e=null,this.seen>this.#s&&this.#t(this.seen)&&(this.#s=
this.seen,this.#i=Math.max(this.#i,Pi())+2)}away(){this.newAfter=this.#n.at(-1)?.to??this.seen}goBack(t){clearTimeout(this.#e),this.#e=null,this.#r=!0,this.#n=[],
this.seen=this.#s=this.newAfter=t}back({count:t}){t||(this.newAfter=null)}readElsewhere(t){this.#s=Math.max(this.#s,t),this.seen!==null&&this.seeAll(t),this.newAfter!==
null&&(this.newAfter=Math.max(this.newAfter,t))}answered(){this.newAfter=null}restart(){this.seen=null,this.#s=0,this.newAfter=null,this.#n=[]}#o(t){this.seen=t;
let e=Math.max(.1,this.#i-8-Pi());this.#e??=setTimeout(()=>this.tellNow(),e*1e3)}},Pi=()=>performance.now()/1e3;function Ar(s){let t=[];for(let e of s.sort((i,n)=>i.
from-n.from)){let i=t.at(-1);i&&e.from<=i.to+1?i.to=Math.max(i.to,e.to):t.push({...e})}return t}var ie=class{#t;#e;#s;#i;#n;constructor({room:t,me:e,timeline:i,history:n,tell:o}){this.#t=t,this.#e=e,this.#s=i,this.#i=n,this.#n=o,this.reading=this.#o(t)}get count(){
let{seen:t}=this.reading;return t===null||this.#s.first<=t+1?this.#a(t??this.#s.cursor):Math.max(this.#t.unread,this.#a(t))}below(t){return this.#s.first>t+1?this.
count:this.#a(t,e=>!this.reading.saw(e.seq))}get first(){let{newAfter:t}=this.reading,{shown:e}=this.#i;return t===null||e.first>t+1?null:e.entries.slice(N(e.entries,
t+1)).find(n=>this.#h(n))?.seq??null}get stoppedElsewhere(){let{newAfter:t,hasGap:e}=this.reading;return e?!0:t!==null&&this.#s.first>t+1&&this.#i.hasOlder&&this.#i.
isAtNewest}get forList(){return{read_seq:this.reading.seen??0,unread:this.count}}begin(t){this.reading.goBack(t-1),this.#n({seq:t-1,back:!0})}take(t){let e=this.#t;
if(this.#t=t,e.isKept&&!t.isKept)this.reading.readElsewhere(Fi(t));else if(t.toldReadSeq!==e.toldReadSeq)return this.#r(t.toldReadSeq,e.toldReadSeq);return e.isKept===
!0}#r(t,e){let{seen:i,told:n}=this.reading;if(i===null)return!1;if(t<e&&t!==n)this.reading.goBack(t);else if(t>i)this.reading.readElsewhere(t);else return!1;return!0}#o(t){
let e=i=>this.#n({seq:i});return new se({readSeq:Fi(t),hasUnread:t.unread>0||t.isKept===!0,tell:e})}#a(t,e=()=>!0){let i=0,{entries:n}=this.#s;for(let o=n.length-
1;o>=0&&n[o].seq>t;o-=1)this.#h(n[o])&&e(n[o])&&(i+=1);return i}#h(t){return E(t)&&t.user.id!==this.#e.id&&!t.deleted}},Fi=({read_seq:s,unread:t,head:e,isKept:i})=>Math.
max(s??0,t>0||i?0:e??0);var _r=12,Nr=new Set(["pinned","unpinned","deleted","expired"]),ne=class extends EventTarget{#t;#e;#s;#i;#n;#r;#o;#a;#h=new zt({changed:()=>this.#T()});#l=new Set;#c;#f;#p;#d=!1;#u=new Wt;#m;#g;#S=new AbortController;constructor({
room:t,me:e,rooms:i,outbox:n,store:o,socket:r,directory:h,blocks:c,saved:d,votes:f,previews:p,keepsEdits:x}){super(),Object.assign(this,{id:t.id,me:e,room:t,keepsEdits:x}),
this.#t=i,this.#e=n,this.#s=o,this.#i=h,this.#n=c,this.#r=d,this.#o=f,this.#a=p;let T=o.read(t.id);this.timeline=T?bt.from(T):new bt,this.timeline.expire(t.expired_before??
1),this.history=new qt({room:t.id,timeline:this.timeline,changed:()=>this.#T()}),this.typing=new ee,this.members=new Ht({room:t.id}),this.readers=new Zt({room:t.
id});let A=_=>this.#c.send({type:"read",..._});this.unread=new ie({room:t,me:e,timeline:this.timeline,history:this.history,tell:A}),this.#g=new Qt({room:t.id,changed:()=>this.#T()}),
this.#f=new lt({room:t.id,outbox:n,send:_=>this.#C(_)}),this.#c=new Pt({room:t.id,socket:r,cursor:()=>this.timeline.position})}get state(){return this.#c.state}isSaved({
seq:t}){return!!this.#r.of(this.id,t)}get isOver(){return this.#c.isOver}get unsent(){return this.#e.of(this.id).filter(({target:t,thread:e,inRoom:i})=>!t&&(!e||
i))}unsentIn(t){return this.#e.of(this.id).filter(({target:e,thread:i})=>!e&&i===t)}get unsentEdits(){return this.#e.edits(this.id)}get reading(){return this.unread.
reading}personOf=t=>this.#i.of(t);isBlocked=({seq:t,user:e})=>this.#n.has(e.id)&&!this.#l.has(t);reveal(t){this.#l.add(t),this.#T()}open(){let{signal:t}=this.#S;
this.#e.addEventListener("change",()=>this.#N(),{signal:t}),this.#t.addEventListener("change",()=>this.#k(),{signal:t});for(let e of[this.#i,this.#n,this.#o,this.#a])
e.addEventListener("change",()=>this.#T(),{signal:t});this.#c.addEventListener("frame",({detail:e})=>this.#E(e),{signal:t}),this.#c.addEventListener("state",()=>this.#O(),
{signal:t}),this.#c.open()}close(){this.keep(),this.#S.abort(),clearTimeout(this.#m),this.#c.close(),this.#f.stop(),this.typing.clear(),this.noteRead()}noteRead(){
this.#d&&this.#t.note(this.id,{...this.unread.forList,isMarkedUnread:!1})}keep(){this.isOver||(this.reading.tellNow(),this.#s.write(this.id,this.timeline))}send(t,{
thread:e,quote:i,inRoom:n=!1}={}){this.reading.answered(),this.typing.said();let{epoch:o}=this.timeline,r=e||i?{thread:e,quote:i,inRoom:n,epoch:o}:{},h=this.#e.
add(this.id,t,r);return e||this.#u.note(h),this.#f.next(),h}takeBack(){return this.#u.takeBack(this)}sendToMany(t){this.#e.allowMany(t),this.#f.next()}quoted(t){
return this.timeline.entry(t)??this.history.shown.entry(t)??this.#g.get(t)}findQuoted(t){return this.#g.find(t)}roomCalled(t){return t===this.id?this.room:this.#a.
roomCalled(t)}linked(t,e){if(t.id!==this.id)return this.#a.get(t.id,e);if(e>Math.max(t.head,this.timeline.cursor??0))return null;let i=this.quoted(e);return i&&
!E(i)?null:i}retry(t){this.#e.retry(t),this.#f.next()}discard(t){this.#e.remove(t)}sayTyping(){this.state==="live"&&this.typing.shouldSay()&&this.#c.send({type:"\
typing"})}edit({seq:t,epoch:e},i){this.#e.add(this.id,i,{target:t,epoch:e}),this.#f.next()}delete({seq:t,epoch:e,reason:i}){return u.delete(rt(`/rooms/${this.id}\
/messages/${t}`,{reason:i}),{"Parley-Epoch":e})}react(t,e){return u.put(this.#w(t,e))}unreact(t,e){return u.delete(this.#w(t,e))}ask(t){return this.reading.answered(),
u.post(`/rooms/${this.id}/polls`,t)}pressedIn=t=>this.#h.of(t.seq);press(t,e){return this.#h.press({room:this.id,seq:t,epoch:this.timeline.epoch},e)}chosenIn=t=>this.#o.
of(this.id,t);vote(t,e){return this.#o.choose({room:this.id,seq:t,epoch:this.timeline.epoch},e)}endPoll(t){return u.put(`/rooms/${this.id}/polls/${t}/end?${new URLSearchParams(
{epoch:this.timeline.epoch})}`)}pin(t){return u.put(this.#y(t,"pin"))}unpin(t){return u.delete(this.#y(t,"pin"))}#w=(t,e)=>this.#y(t,`reactions/${encodeURIComponent(
e)}`);#y(t,e){return`/rooms/${this.id}/messages/${t}/${e}?${new URLSearchParams({epoch:this.timeline.epoch})}`}get lastOwn(){let t=Date.now()-_r*36e5,e=this.timeline.
entries.findLast(i=>E(i)&&pt(i,this));return e&&Date.parse(e.at)>=t?e:void 0}markUnread(t){this.unread.begin(t),this.#t.note(this.id,{...this.unread.forList,isMarkedUnread:!0}),
this.#T()}#E(t){if(t.seq!==void 0)return this.#b(t);this.#v[t.type]?.(t)}#v={opened:({epoch:t,floor:e})=>{this.#p=t,this.timeline.epoch??=t,this.timeline.floor=
e??1},resync:({reason:t})=>this.#A(t),live:({head:t})=>this.#_(t),readers:t=>this.readers.hear(t),presence:t=>this.members.presence(t),typing:({user:t})=>t.id!==
this.me.id&&!this.#n.has(t.id)&&this.typing.heard(t),ack:({client_id:t})=>this.#f.delivered(t),error:({client_id:t,code:e,count:i,retry_after:n,most:o})=>{this.#f.
refused(t,{code:e,retryAfterSeconds:n}),e==="many_mentioned"&&i<=o&&this.dispatchEvent(new CustomEvent("many",{detail:{clientId:t,count:i}}))}};#b(t){let e=this.
timeline.apply(t);if(e==="hole")return this.#c.reopen();if(e!=="repeat"){this.#h.hear(t);for(let i of[t.user,t.member])i&&this.#i.note(i);(J(t)||F(t))&&(this.history.
change(t),this.#g.change(t)),Nr.has(t.type)&&this.dispatchEvent(new Event("pins")),E(t)&&this.typing.stopped(t.user.id),jt(t)&&t.user.id===this.me.id&&this.state===
"live"&&this.reading.seeAll(t.seq),t.user?.id===this.me.id&&t.client_id&&this.#f.delivered(t.client_id),this.state==="live"&&this.#x(t),this.dispatchEvent(new CustomEvent(
"event",{detail:t})),this.#T()}}#x(t){St(t)&&(this.members.apply(t),St(t)==="ends"&&this.typing.stopped((t.member??t.user).id))}#A(t){this.timeline.reset(),this.
history.reset(),this.#g.clear(),this.timeline.epoch=this.#p,this.reading.restart(),this.#s.forget(this.id),this.dispatchEvent(new CustomEvent("resync",{detail:{
reason:t}})),this.#T()}#_(t){this.timeline.startAt(t),this.timeline.expire(this.room.expired_before??1),this.history.settle(),this.#L(),this.keep(),this.members.
caughtUp(),Os(this.room)&&this.readers.load().catch(()=>{})}#L(){for(let{clientId:t,epoch:e,text:i}of this.unsentEdits.values())e!==this.timeline.epoch&&(this.#e.
remove(t),this.dispatchEvent(new CustomEvent("lost-edit",{detail:{text:i}})))}#O(){this.state==="live"?(this.#f.start(),this.reading.tellNow()):(this.#f.stop(),
this.typing.clear(),this.#d&&this.reading.away()),this.#d=this.state==="live",this.dispatchEvent(new Event("state")),this.#T()}#N(){clearTimeout(this.#m),this.#m=
setTimeout(()=>this.#f.next(),Ft*1e3),this.#T()}#k(){let t=this.room;if(this.room=this.#t.find(this.id)??(t.role?{...t,role:null}:t),this.room===t)return;let e=this.
unread.take(this.room);this.dispatchEvent(new Event("room")),e&&this.#T()}#C(t){let{clientId:e,text:i,target:n,epoch:o,mentionMany:r}=t,h=n?{type:"edit",target:n,
epoch:o}:{type:"send",...Kt(t)};this.#c.send({...h,client_id:e,text:i,mention_many:r})}#T(){this.dispatchEvent(new Event("change"))}};var Cr=document.documentElement.dataset.language,S=navigator.language.startsWith(Cr)?navigator.language:document.documentElement.lang,Rr=new Intl.PluralRules(S),
qi=new Intl.NumberFormat(S),Ir=new Intl.ListFormat(S,{type:"conjunction"}),Mr=new Intl.DateTimeFormat(S,{hour:"numeric",minute:"2-digit"}),Wi=new Intl.DateTimeFormat(
S,{month:"short",day:"numeric"}),Dr=new Intl.DateTimeFormat(S,{dateStyle:"short"}),Br=new Intl.DateTimeFormat(S,{dateStyle:"medium"}),$r=new Intl.DateTimeFormat(
S,{dateStyle:"full",timeStyle:"short"}),Pr=new Intl.DateTimeFormat(S,{weekday:"long",month:"long",day:"numeric"}),Fr=new Intl.DateTimeFormat(S,{dateStyle:"long"}),
jr=new Intl.DateTimeFormat(S,{year:"numeric",month:"long"}),Hi=new Intl.RelativeTimeFormat(S,{numeric:"auto"}),Ts={};async function Ui(){Ts=await(await fetch(document.
getElementById("words").href)).json()}function l(s,t={}){return(Ts[s]??s).replace(/\{(\w+)\}/g,(i,n)=>t[n]??"")}function y(s,t,e={}){return l(`${s}_${Rr.select(
t)}`,{count:qi.format(t),...e})}function B(s){s.code||reportError(s);let t=`error.${s.code}`;return t in Ts?l(t):l("error.unknown")}function j(s){let t=s.length>
3?[...s.slice(0,2),y("people.others",s.length-2)]:s;return Ir.format(t)}var C=s=>qi.format(s),yt=(s,{hasMore:t})=>t?l("more_than",{count:C(s)}):C(s),et=s=>Mr.format(
s),q=s=>$r.format(s);function vd(s,t){let e={weekday:"short",month:"short",day:"numeric",hour:"numeric",minute:"2-digit",timeZone:t};return new Intl.DateTimeFormat(
S,e).format(s)}function Ls(s,t=new Date){let e=As(t,s),i=Math.abs(e)<=1?Hi.format(e,"day"):qr(s,t).format(s);return l("date.at",{date:i,time:et(s)})}var bd=s=>Vi(
Ls(s)),Od=s=>jr.format(s);function kd(s,t=new Date){try{let e=new Intl.DateTimeFormat(S,{weekday:"short",hour:"numeric",minute:"2-digit",timeZone:s});return l("\
person.time",{time:e.format(t),place:s.split("/").at(-1).replaceAll("_"," ")})}catch{return""}}function Ki(s,t=new Date){let e=As(t,s);return e===0||e===-1?Vi(Hi.
format(e,"day")):(s.getFullYear()===t.getFullYear()?Pr:Fr).format(s)}function oe(s,t=new Date){return As(t,s)===0?et(s):(s.getFullYear()===t.getFullYear()?Wi:Dr).
format(s)}var qr=(s,t)=>s.getFullYear()===t.getFullYear()?Wi:Br,As=(s,t)=>Math.round((ji(t)-ji(s))/864e5),ji=s=>new Date(s.getFullYear(),s.getMonth(),s.getDate()),
Vi=s=>s.charAt(0).toLocaleUpperCase(S)+s.slice(1);var _s="parley:lines:",Gi="parley:sizes:",Ns={rooms:"parley:rooms:",sections:"parley:sections:",people:"parley:people:",blocks:"parley:blocks:",emoji:"parley:te\
am-emoji:"},Rs="parley:me",Wr="parley:recent-emoji",ae="parley:last-room",kt=!1,re=class{#t;#e;#s;constructor({me:t}){this.#t=`${_s}${t.id}:`,this.#e=Gi+t.id,this.#s=
t.id,Is()?.id!==t.id&&Cs(),Ms(t)}read(t){let e=localStorage.getItem(this.#t+t);return e&&JSON.parse(e)}write(t,e){if(e.cursor===null||kt)return;let i=Hr(e),n=this.#n();
delete n[t],n[t]=i.length,this.#r(n),Ot(this.#e,JSON.stringify(n)),Ot(this.#t+t,i)}recall(t){return JSON.parse(localStorage.getItem(Ns[t]+this.#s))}keep(t,e){kt||
Ot(Ns[t]+this.#s,JSON.stringify(e))}keepRooms(t){this.keep("rooms",t.length>500?null:t)}keepPeople(t){this.keep("people",t.slice(-300))}forget(t){if(kt)return;let e=this.#n();
this.#i(t,e),Ot(this.#e,JSON.stringify(e))}#i(t,e){localStorage.removeItem(this.#t+t),delete e[t]}#n(){let t=localStorage.getItem(this.#e);return t===null&&Cs([
_s]),t===null?{}:JSON.parse(t)}#r(t){let e=Object.values(t).reduce((i,n)=>i+n,0);for(let[i,n]of Object.entries(t)){if(e<=15e5)return;this.#i(i,t),e-=n}}},Is=()=>JSON.
parse(localStorage.getItem(Rs)),Ms=s=>kt||Ot(Rs,JSON.stringify(s));function st(){kt=!0,Cs()}function Cs(s=[_s,Gi,...Object.values(Ns),Rs,ae,Wr]){for(let t of Object.
keys(localStorage))s.some(e=>t.startsWith(e))&&localStorage.removeItem(t)}function Hr({epoch:s,cursor:t,first:e,entries:i}){let n=i.slice(-60),o=JSON.stringify(
n);for(;o.length>5e4;)n=n.slice(Math.ceil(n.length/4)),o=JSON.stringify(n);let r=n.length===i.length?e:n[0]?.seq??t+1;return JSON.stringify({epoch:s,first:r,cursor:t,
entries:n})}function Ot(s,t){try{localStorage.setItem(s,t)}catch{localStorage.removeItem(s)}}var Ds=class extends EventTarget{name="";picture=null;listen({socket:t}){t.addEventListener("frame",({detail:e})=>e.type==="team"&&this.#t(e))}#t({name:t,picture:e}){
t===null||t===this.name&&e===this.picture||(Object.assign(this,{name:t,picture:e}),this.dispatchEvent(new Event("change")))}},Yi=s=>`/api/v1/team/pictures/${s}`,
R=new Ds;var Et=s=>s.isComposing||s.keyCode===229,H=matchMedia("(hover: hover)"),he=s=>Ur(s)&&H.matches,Ur=s=>s.key==="Enter"&&!s.shiftKey&&!Et(s),xt=s=>s.value.toWellFormed().
replaceAll("\0","").trim();function Ji(s,t,{from:e=s.selectionStart,to:i=s.selectionEnd}={}){s.focus({preventScroll:!0}),s.setSelectionRange(e,i),!document.execCommand(
"insertText",!1,t)&&(s.setRangeText(t,e,i,"end"),s.dispatchEvent(new InputEvent("input",{bubbles:!0})))}var Kr=CSS.supports("field-sizing","content");function Tt(s){
Kr||(s.style.blockSize="auto",s.style.blockSize=`${s.scrollHeight}px`)}var Vr=new Set(["accounts","audit","abandoned","monitor","settings"]),ce=class{#t;#e;#s=null;#i=null;#n=!1;#r=!1;#o=null;constructor({me:t,...e}){this.#t=t,this.#e=
e;let{rooms:i,blocks:n,router:o,socket:r,conversationView:h}=e;o.addEventListener("change",({detail:c})=>this.#a(c)),i.addEventListener("change",()=>this.#v()),
i.addEventListener("told",({detail:c})=>this.#b(c)),r.addEventListener("state",()=>this.#A(r)),r.addEventListener("frame",({detail:c})=>c.type==="hello"&&this.#x(
c)),document.addEventListener("visibilitychange",()=>this.#O()),R.addEventListener("change",()=>this.#O()),n.addEventListener("change",()=>this.#O()),o.placeHere=
()=>this.#s&&h.place,addEventListener("pagehide",()=>this.#_())}get conversation(){return this.#s}async start(){let{rooms:t,router:e,shell:i}=this.#e;t.loaded||
await t.settled,t.loaded||t.addEventListener("loaded",()=>this.#a(),{once:!0});let{address:n}=e;n.view==="room"&&!n.panel?e.go({...n,panel:i.panelAtFirst},{replace:!0}):
this.#a()}#a({again:t=!1}={}){let{address:e}=this.#e.router;return this.#n=!1,e.view==="room"?this.#h({...e,again:t}):e.view in this.#e.pages?this.#c(e.view,{again:t}):
this.#l()}async#h({room:t,seq:e,panel:i,again:n}){let{router:o,rooms:r,shell:h}=this.#e;if(t===this.#s?.id&&!this.#s.isOver)return h.show("room"),this.#d(i),this.#f(
e,{again:n});let c=r.find(t)??await r.fetch(t).catch(d=>this.#w(t,d));!c||t!==o.address.room||(c.id===t?this.#p(c,{seq:e,panel:i}):o.go({...o.address,room:c.id},
{replace:!0}))}#l(){let{rooms:t,router:e,shell:i,stage:n}=this.#e,o=t.mine.find(({id:r})=>r===localStorage.getItem(ae))??t.mine[0];if(o&&i.showsRoomsBesides)return e.
go({view:"room",room:o.id,panel:i.panelAtFirst},{replace:!0});this.#u(),i.show("rooms"),n.show({title:l("stage.none.title"),text:l("stage.none.text"),actions:[]}),
this.#O()}#c(t,{again:e}){let{shell:i,sidebar:n,stage:o,pages:r}=this.#e;if(!(this.#i===r[t]&&!e)){if(this.#u(),Vr.has(t)&&this.#t.role!=="owner")return this.#g();
this.#i=r[t],o.clear(),i.show(t),n.showCurrent({view:t}),this.#i.show(),this.#O()}}#f(t,{again:e}){let{router:i,conversationView:n}=this.#e;t===this.#o&&!(t&&e)||
(this.#o=t,t&&(e||!i.place)?n.goTo(t):n.comeBackTo(i.place))}#p(t,{seq:e,panel:i}){let{shell:n,stage:o,conversationView:r}=this.#e;if(this.#u({to:t.id}),n.show(
"room"),!t.role)return this.#m(t);o.clear(),localStorage.setItem(ae,t.id);let h=new ne({...this.#e,room:t,me:this.#t});this.#s=h,h.addEventListener("state",()=>this.#E(
h.state)),h.addEventListener("room",()=>this.#O()),h.open(),this.#e.sidebar.showCurrent({room:t.id}),this.#d(i),r.show(h),this.#O(),this.#o=e;let{place:c}=this.#e.
router;if(c)r.comeBackTo(c);else if(e)return r.goTo(e);H.matches&&r.focusComposer()}#d(t){let{slot:e,shell:i}=this.#e;e.show(t,this.#s),(t==="people"||!t)&&i.notePanel(
!!t)}#u({to:t=null}={}){let{rooms:e,store:i,slot:n,sidebar:o,backgroundSender:r}=this.#e,{id:h}=this.#s??{};this.#s?.close(),this.#s=null,this.#i?.leave?.(),this.#i=
null,n.show(null,null),h&&!e.find(h)?.role&&i.forget(h),r.openRoom=t,o.showCurrent({})}#m(t){let{rooms:e}=this.#e,i=()=>e.join(t.id).then(()=>this.#a(),n=>this.#y(
n));this.#e.stage.show({title:t.name,text:t.topic||l("stage.join.text"),actions:[{label:l("browse.join"),act:i,primary:!0}]})}#g(){let{shell:t,stage:e}=this.#e;
t.show("room"),e.show({title:l("error_page.forbidden.title"),text:l("error_page.forbidden.detail"),actions:[this.#S]}),this.#O()}get#S(){return{label:l("status.\
rooms.action"),act:()=>this.#e.router.go(W),primary:!0}}#w(t,e){e.code||reportError(e),t===this.#e.router.address.room&&this.#y(e)}#y({status:t,code:e}){let{shell:i,
stage:n}=this.#e,o=t===404?"missing":e==="unreachable"?"offline":"trouble";this.#n=o!=="missing",this.#u(),i.show("room"),n.show({title:l(`stage.${o}.title`),text:l(
`stage.${o}.text`),actions:[o==="missing"?this.#S:{label:l("again"),act:()=>this.#a(),primary:!0}]})}#E(t){let e=at[t]?.forgets;e==="room"&&this.#e.store.forget(
this.#s.id),e==="everything"&&st()}#v(){!this.#e.rooms.failed&&this.#n&&this.#a(),this.#O()}#b({id:t}){t===this.#e.router.address.room&&(!this.#s||bi(this.#s.state))&&
this.#a()}#x({user:t}){t.id!==this.#t.id&&(st(),location.reload())}#A({state:t,isOpen:e}){t==="ended"&&this.#L(),e&&(this.#r&&u.get("/me").catch(()=>{}),this.#r=
!0)}#_(){this.#s?.keep(),this.#s?.noteRead(),this.#e.rooms.keep()}#L(){st(),this.#s||ct()}#O(){let t=this.#s?.room.name??this.#i?.title,e=t?l("title.room",{room:t,
team:R.name}):R.name,i=this.#e.sidebar.unreadTotal;document.title=i?l("title.unread",{count:C(i),title:e}):e}};var Bs=class{#t=[];#e=0;#s=!1;constructor(){addEventListener("popstate",({state:t})=>this.#s?this.#r(t):this.#a(t))}start(){this.#a(history.state)}get isEmpty(){
return!this.#t.length}open(t){let e={close:t};return this.#t.push(e),this.#e?this.#e-=1:this.#s||this.#o(this.#t.length),e}close(t){let e=this.#t.indexOf(t);e>=
0&&this.#i(e)}closeAll(){this.#i(0)}takeEntry(){let t=this.#e>0;return this.#e=0,this.#s=!1,t}#i(t){let e=this.#t.splice(t);for(let i of e.reverse())i.close();this.#e+=
e.length,this.#e&&setTimeout(()=>this.#n())}#n(){this.#e&&(this.#s=!0,history.go(-this.#e),this.#e=0)}#r(t){this.#s=!1;for(let e=(t?.layers??0)+1;e<=this.#t.length;e+=
1)this.#o(e)}#o(t){history.pushState({...history.state,layers:t},"")}#a(t){let e=t?.layers??0;for(;this.#t.length>e;)this.#t.pop().close();e>this.#t.length&&history.
go(this.#t.length-e)}},P=new Bs;var a=(s,t=document)=>t.querySelector(s),g=s=>document.getElementById(s).content.firstElementChild.cloneNode(!0);function zi(s,t){let e=a(".icon use",s),i=`#ico\
n-${t}`;e.getAttribute("href")!==i&&e.setAttribute("href",i)}function m(s,t){s.textContent!==t&&(s.textContent=t)}function Xi(s,t){m(s,t||""),s.hidden=!t}function Lt(s,t){
t?s.setAttribute("aria-current","page"):s.removeAttribute("aria-current")}function it(s,t,e=""){let i=document.createElement(s);return i.textContent=t,e&&(i.className=
e),i}var Qi=s=>a(`dialog[data-dialog="${s}"]`)??document.body.appendChild(g(`dialog-${s}`)),Zi=new WeakMap;function tn(s,{title:t}={}){t&&(a(".dialog-header h2",s).textContent=
t),s.returnValue="",s.showModal(),Gr(s);let e=P.open(()=>s.close());return Zi.set(s,e),new Promise(i=>{let n=()=>{P.close(e),i(s.returnValue)};s.addEventListener(
"close",n,{once:!0})})}function Gr(s){if(a("[autofocus]",s))return;([...H.matches?s.querySelectorAll("input, select, textarea"):[]].find(i=>!i.disabled&&!i.readOnly&&
i.checkVisibility())??a(".dialog-header h2",s)).focus()}function en(s){P.close(Zi.get(s))}function sn(){let s=null;document.addEventListener("pointerdown",({target:t})=>s=
t),document.addEventListener("click",({target:t})=>{t.matches("dialog")&&s===t?t.close():t.closest("[data-close]")?.closest("dialog").close()})}var Yr=({target:s})=>s.closest("input, textarea, select")!==null,nn=({target:s})=>s===document.body||s.matches(".message, .timeline-scroll");function on(s){document.
addEventListener("keydown",t=>{let e=Jr(t,s);e&&(t.preventDefault(),e())})}function Jr(s,t){if(!P.isEmpty||s.isComposing)return null;let e=s.ctrlKey||s.metaKey;
return e&&!s.altKey&&s.key.toLowerCase()==="k"?()=>t.open("jump"):e&&!s.altKey&&!s.shiftKey&&s.key.toLowerCase()==="f"&&t.isInRoom()?t.find:s.altKey&&!e?zr(s,t):
e?null:s.key==="?"&&!Yr(s)?()=>t.open("keys"):s.key==="PageUp"&&s.target.matches(".composer-text")?t.scrollUp:s.key==="End"&&nn(s)?t.toNewest:s.key==="Escape"?()=>t.
closePanel()||t.leaveComposer(s)||t.writeOn():(s.key.length===1&&s.key!==" "&&nn(s)&&t.writeOn(),null)}function zr({key:s,shiftKey:t},{goTo:e}){let i={ArrowUp:-1,
ArrowDown:1}[s];return i&&(()=>e(i,{unread:t}))}var rn=JSON.parse(document.getElementById("late-files").textContent),le=new Map,an,hn=new Promise(s=>an=s),Gd=s=>rn[s];function $s(s){if(!le.has(s)){let t=import(rn[s]);
t.catch(()=>le.delete(s)),le.set(s,t)}return le.get(s)}var X=()=>$s("later").then(s=>(an(s),hn)),U=s=>{hn.then(s)};var Xr=new Intl.Segmenter(void 0,{granularity:"grapheme"}),w=s=>s.display_name||s.name,[cn,ln,dn]=["","",""],un=new RegExp(`${cn}(.*?)${ln}(.*?)${dn}`,
"s"),de=s=>`${cn}${s.id}${ln}${w(s).replace(/[\uE000-\uE002]/gu,"")}${dn}`;function fn(s){let e=w(s).split(/[\s._-]+/u).filter(Boolean).slice(0,2).map(i=>[...Xr.
segment(i)][0].segment);return(new RegExp("^\\p{Script=Han}","u").test(e[0])?e[0]:e.join("")).toLocaleUpperCase()}var Qr=({status:s})=>s&&(!s.until||ft(s.until))?
s:null;function ue(s){let{emoji:t,text:e}=Qr(s)??{};return[t,e].filter(Boolean).join(" ")}var mn=({picture:s},t)=>s?`/api/v1/pictures/${s}?size=${t}`:null;function pn(s){
let t=0;for(let e of s.id)t=t*31+e.codePointAt(0)>>>0;return t%360}var Ps="parley:place",fe=class extends EventTarget{#t;placeHere=()=>null;constructor({keepsPanel:t}){super(),this.#t=t,this.#n(),addEventListener("pagehide",()=>sessionStorage.
removeItem(Ps)),addEventListener("popstate",()=>this.#r()),document.addEventListener("click",e=>this.#i(e))}get address(){return tt(location)??W}go(t,{replace:e=!1}={}){
let i=this.address,n=this.#s(t,i);if(P.closeAll(),ys(n,i))return this.#r({again:!0});let o=P.takeEntry();!e&&!o&&this.keepPlace(),e&&!o?history.replaceState(Zr(
n,i),"",Y(n)):this.#e(n,{takesEntry:o,isBelow:ys(ws(n),i)}),this.#r()}keepPlace(){let t=this.placeHere();history.replaceState({...history.state,place:t},""),sessionStorage.
setItem(Ps,JSON.stringify({path:location.pathname,place:t}))}get place(){return history.state?.place??null}goToRoom(t){this.go({view:"room",room:t})}up(){history.
state?.isBelow?history.back():this.go(ws(this.address),{replace:!0})}#e(t,{takesEntry:e,isBelow:i}){let n={layers:0,isBelow:i};e?history.replaceState(n,"",Y(t)):
history.pushState(n,"",Y(t))}#s(t,{panel:e}){return t.view!=="room"||t.panel!==void 0?t:{...t,panel:e&&this.#t(e)?e:null}}#i(t){let e=t.target.closest("a[href]"),
i=t.button===0&&!t.metaKey&&!t.ctrlKey&&!t.shiftKey&&!t.altKey;if(!e||!i||e.target||e.hash||e.origin!==location.origin)return;let n=tt(e);if(n){if(t.preventDefault(),
"up"in e.dataset)return this.up();this.go({...n,panel:n.panel??void 0})}}#n(){let{path:t,place:e}=JSON.parse(sessionStorage.getItem(Ps))??{};history.state===null&&
t===location.pathname&&history.replaceState({place:e},"")}#r({again:t=!1}={}){this.dispatchEvent(new CustomEvent("change",{detail:{again:t}}))}};function Zr(s,{
room:t,seq:e}){return s.room===t&&s.seq===e?history.state:{...history.state,place:null}}var Fs=navigator.serviceWorker,gn="parley-",ta=8;function wn(){Fs?.register("/service-worker.js",{updateViaCache:"none"}).catch(()=>{})}function tu(){Fs?.controller?.
postMessage("refresh")}async function yn(s){let t=await Fs?.getRegistration();if(t&&await sa(ea(t)).catch(()=>t.unregister()),!window.caches)return;let e=i=>i.startsWith(
gn)&&i!==gn+s;for(let i of(await caches.keys()).filter(e))await caches.delete(i)}async function ea(s){await s.update();let t=s.installing??s.waiting;t&&await new Promise(
e=>{t.onstatechange=()=>["activated","redundant"].includes(t.state)&&e()})}var sa=s=>Promise.race([s,new Promise(t=>setTimeout(t,ta*1e3))]);var ia=["keydown","pointerdown","pointermove","wheel","touchstart"],me=class{#t;#e=!1;#s;#i=0;constructor({socket:t}){this.#t=t;for(let e of ia)addEventListener(
e,()=>this.#n(),{capture:!0,passive:!0});t.addEventListener("state",()=>t.isOpen&&this.#e&&this.#o()),this.#n()}#n(){!this.#e&&Date.now()-this.#i<1e3||(this.#i=
Date.now(),clearTimeout(this.#s),this.#s=setTimeout(()=>this.#r(!0),5*6e4),this.#r(!1))}#r(t){t!==this.#e&&(this.#e=t,this.#o())}#o(){this.#t.send({type:"activi\
ty",idle:this.#e})}};var pe=class{#t;#e;#s=new Map;#i=null;#n;constructor({outbox:t,socket:e}){this.#t=t,this.#e=e,e.addEventListener("state",()=>this.#r()),t.addEventListener("chan\
ge",()=>this.#o())}set openRoom(t){this.#i=t,this.#s.get(t)?.stop(),this.#r()}#r(){if(!this.#e.isOpen)return;let t=new Set(this.#t.all.map(({room:e})=>e));t.delete(
this.#i);for(let e of t)this.#a(e).start()}#o(){clearTimeout(this.#n),this.#n=setTimeout(()=>this.#r(),Ft*1e3)}#a(t){if(!this.#s.has(t)){let e=i=>this.#h(i);this.#s.
set(t,new lt({room:t,outbox:this.#t,send:e}))}return this.#s.get(t)}async#h(t){let{room:e,clientId:i,text:n,target:o,epoch:r,mentionMany:h}=t,c=this.#s.get(e),d=`\
/rooms/${e}/messages`;try{o?await u.patch(`${d}/${o}`,{client_id:i,text:n,epoch:r,mention_many:h}):await u.post(d,{client_id:i,text:n,mention_many:h,...Kt(t)}),
c.delivered(i)}catch(f){c.refused(i,f),f.code==="unreachable"&&this.#o()}}};var ge=class extends EventTarget{#t;#e;constructor({store:t,socket:e}){super(),this.#e=t,this.#t=new Set(t.recall("blocks")),e.addEventListener("frame",({detail:i})=>i.
type==="blocks"&&this.#s(i.users))}has(t){return this.#t.has(t)}async block(t){await u.put(`/me/blocks/${t}`),this.#s([...this.#t,t])}async unblock(t){await u.delete(
`/me/blocks/${t}`),this.#s([...this.#t].filter(e=>e!==t))}#s(t){this.#t=new Set(t),this.#e.keep("blocks",t),this.dispatchEvent(new Event("change"))}};var na=50,oa=20,we=class extends EventTarget{#t;#e=new Set;#s=new Set;#i=new Set;#n=null;#r=new ut(()=>this.#d());#o;#a;#h;constructor({me:t,store:e,socket:i}){
super(),this.#h=t,this.#o=e,this.#a=i,this.#t=new Map((e.recall("people")??[]).map(n=>[n.id,n])),i.addEventListener("frame",({detail:n})=>this.#l[n.type]?.(n)),
addEventListener("pagehide",()=>this.#u())}of(t){return t.id===this.#h.id?this.#h:(this.#e.has(t.id)||this.#f(t.id),this.#t.get(t.id)??t)}knows(t){return this.#e.
has(t)}note(t){this.#e.has(t.id)||this.#c({...this.#t.get(t.id),...t})}take(t){for(let e of t)this.#e.add(e.id),e.id===this.#h.id?Object.assign(this.#h,e):this.#c(
e);t.length&&this.#d()}#l={hello:()=>{this.#e.clear(),this.#i=new Set},rooms:({more:t})=>t||this.#d(),person:({item:t})=>this.take([t])};#c(t){this.#t.delete(t.
id),this.#t.set(t.id,t)}#f(t){this.#i.has(t)||(this.#s.add(t),this.#a.isOpen&&(this.#n??=setTimeout(()=>this.#p(),oa)))}async#p(){this.#n=null;let t=this.#i,e=[
...this.#s].slice(0,na);for(let o of e)this.#s.delete(o),t.add(o);let i=await u.get(`/users?${new URLSearchParams({ids:e})}`).catch(()=>null);for(let o of e)t.delete(
o);if(!i||t!==this.#i)return;let n=i.items.filter(({id:o})=>!this.#e.has(o));for(let o of e)this.#e.add(o);this.take(n),n.length||this.#d(),this.#s.size&&this.#f(
[...this.#s][0])}#d(){this.#r.await([this.#h,...this.#t.values()].map(({status:t})=>t?.until)),this.dispatchEvent(new Event("change"))}#u(){this.#o.keepPeople([
...this.#t.values()])}};var Ee=class extends EventTarget{#t;#e;#s=new Map;constructor({userId:t,storage:e=localStorage}){super(),this.#t=`parley:draft:${t}:`,this.#e=e,ra(e,t,this.#t);
for(let i of Object.keys(e))this.#r(i,e.getItem(i));addEventListener("storage",({key:i,newValue:n})=>this.#r(i??"",n)&&this.#o())}get written(){return[...this.#s].
filter(([,{text:t}])=>t).map(([t])=>({place:t,...qs(t)}))}get unkept(){return[...this.#s].filter(([,t])=>!ye(t)).map(([t])=>t)}of(t){return this.#i(t).text}keep(t,e,{
isDone:i=!1}={}){let n=e.trim()?aa(e):"",o=this.#i(t);n!==o.text&&this.#n(t,{...o,text:n}),!n!=!o.text&&this.#o(),!ye(this.#i(t))&&this.dispatchEvent(new CustomEvent(
"written",{detail:{place:t,isDone:i||!n}}))}give(t){let{text:e,version:i}=this.#i(t);return this.#n(t,{text:e,base:e,version:i,isSure:!1}),{text:e,version:i}}kept({
text:t,version:e,...i}){let n=js(i),o=this.#i(n);t===o.base&&this.#n(n,{...o,version:e,isSure:!0})}take({text:t,version:e,...i},{isAnswer:n=!1}={}){let o=js(i),
r=this.#i(o);if(!n&&e<=r.version)return;let h=t!==r.base&&t!==r.text,c=h&&ye(r)?t:h?Ws(t,r.text):r.text;this.#n(o,{text:c,base:t,version:e,isSure:!0}),c!==r.text&&
this.#o()}takeAll(t){let e=new Set(t.map(js));for(let i of t)this.take(i);for(let[i,{text:n}]of this.#s)e.has(i)||this.#n(i,{text:n,base:"",version:0,isSure:!0})}clear(){
for(let t of this.#s.keys())this.#e.removeItem(this.#t+t);this.#s.clear(),this.#o()}#i(t){return this.#s.get(t)??Hs}#n(t,e){this.#s.set(t,e);try{!e.text&&ye(e)?
this.#e.removeItem(this.#t+t):this.#e.setItem(this.#t+t,JSON.stringify(e))}catch{}}#r(t,e){if(!t.startsWith(this.#t))return!1;let i=t.slice(this.#t.length);return e?
this.#s.set(i,En(e)):this.#s.set(i,{...this.#i(i),text:"",base:"",isSure:!0}),!0}#o(){this.dispatchEvent(new Event("change"))}},js=({room:s,thread:t})=>t?`${s}:${t}`:
s;function qs(s){let[t,e]=s.split(":");return{room:t,thread:e?Number(e):null}}function ra(s,t,e){let i=`parley:draft:threads:${t}:`;for(let n of Object.keys(s)){
if(!n.startsWith(i))continue;let{text:o}=En(s.getItem(n));s.removeItem(n),s.setItem(e+n.slice(i.length),JSON.stringify({...Hs,text:o}))}}function Ws(s,t){return t.
includes(s)?t:s.includes(t)?s:`${s}

${t}`}var Hs={text:"",base:"",version:0,isSure:!0},ye=({text:s,base:t,isSure:e})=>e&&s===t,aa=s=>s.toWellFormed().replaceAll("\0","");function En(s){try{let t=JSON.
parse(s);if(typeof t.text=="string"&&typeof t.version=="number")return t}catch{}return{...Hs,text:s}}var xn=1e3,ha=new Set(["too_many_requests","busy","unavailable","storage_full","outcome_unknown"]),ca=2,xe=class{#t;#e;#s=new Map;#i=new Set;#n=[];constructor({
drafts:t,socket:e}){this.#t=t,this.#e=e,t.addEventListener("written",({detail:{place:i,isDone:n}})=>this.#a(i,n?0:xn)),e.addEventListener("frame",({detail:i})=>this.#r[i.
type]?.(i)),document.addEventListener("visibilitychange",()=>document.hidden&&this.#o()),addEventListener("pagehide",()=>this.#o())}#r={hello:()=>this.#n=[],draft:t=>this.#t.
take(t),drafts:({items:t,more:e})=>{this.#n.push(...t),!e&&(this.#t.takeAll(this.#n),this.#o())}};#o(){for(let t of this.#t.unkept)this.#a(t,0)}#a(t,e){clearTimeout(
this.#s.get(t)),e?this.#s.set(t,setTimeout(()=>this.#h(t),e)):this.#h(t)}async#h(t){if(!this.#e.isOpen||this.#i.has(t)||!this.#t.unkept.includes(t))return;this.#i.
add(t);let e=this.#t.give(t),i=await u.putLasting(la(t),e).then(n=>this.#t.kept(n),n=>this.#l(n));this.#i.delete(t),(i!==void 0||this.#t.of(t)!==e.text)&&this.#a(
t,i??xn)}#l({code:t,draft:e,retryAfterSeconds:i=ca}){if(ha.has(t))return i*1e3;if(t==="draft_changed")return this.#t.take(e,{isAnswer:!0}),0}};function la(s){let{
room:t,thread:e}=qs(s);return e?`/rooms/${t}/messages/${e}/thread/draft`:`/rooms/${t}/draft`}var Se=class extends EventTarget{#t=null;#e=0;items=[];loading=!1;failed=!1;get hasMore(){return this.#t!==null}open(t){return this.#s(t,[])}more(){return this.#s(
this.#t,this.items)}close(){this.#e+=1}async#s(t,e){this.#e+=1;let i=this.#e;this.loading=!0;let{items:n,next:o,failed:r}=await u.page(t).catch(()=>({items:[],next:t,
failed:!0}));i===this.#e&&(this.items=[...e,...n],this.#t=o,this.loading=!1,this.failed=!!r,this.dispatchEvent(new Event("change")))}};var Us="/me/inbox",ve=class extends EventTarget{#t=!1;filter="";list=new Se;unread=0;isOpen=!1;constructor({socket:t}){super(),t.addEventListener("frame",({detail:e})=>e.
type==="inbox"&&this.#s(e))}show(t=this.filter){return this.#t=!0,this.filter=t,this.#e()}leave(){this.#t=!1,this.list.close()}async setDone(t,e){let i=`${Us}/${t}\
/done`;await(e?u.put(i):u.delete(i))}async setAllDone(){await u.put(`${Us}/done`)}#e(){let t=this.filter?`?${new URLSearchParams({filter:this.filter})}`:"";return this.
list.open(`${Us}${t}`)}#s({unread:t,at:e}){this.unread=t,this.isOpen=e!==null,this.dispatchEvent(new Event("change")),this.#t&&this.#e()}};var Sn=({user:s,here:t},e)=>{let i=e.of(s.id);return t&&i==="offline"?"active":i},Oe=({state:s,here:t})=>l(t&&s==="active"?"presence.here":`presence.${s}`),be=class extends EventTarget{#t=new Map;#e=new Map;#s=new ut(
()=>this.#n());constructor({socket:t}){super(),t.addEventListener("frame",({detail:e})=>e.type==="presence"&&this.#i(e))}of(t){let e=this.#t.get(t)??"offline";return e===
"offline"?e:ft(this.#e.get(t))?"quiet":e==="idle"?"idle":"active"}#i({items:t,whole:e}){e&&(this.#t.clear(),this.#e.clear());for(let{user:i,state:n,quiet_until:o}of t)
this.#t.set(i,n),o?this.#e.set(i,o):this.#e.delete(i);this.#n()}#n(){this.#s.await([...this.#e.values()]),this.dispatchEvent(new Event("change"))}};var vn=20,da=20,Ks=5e3,bn=1e4,On=600,ke=class extends EventTarget{#t;#e=new Map;#s=new Set;#i=null;#n=null;#r=0;#o=0;#a=new Map;constructor({rooms:t}){super(),this.#t=
t,t.addEventListener("change",()=>this.#d())}roomCalled(t){return this.#a.set(t,this.#m(t)),this.#a.size>On&&this.#a.delete(this.#a.keys().next().value),this.#u(
t)}get(t,e){let{role:i,head:n}=this.#t.find(t)??{};if(!i||e>n)return null;let o=`${t}/${e}`,r=this.#e.get(o);return(!r||r.head!==n)&&this.#h(o,r),r?.entry}#h(t,{
askedAt:e=-Ks}={}){let i=performance.now(),n=Math.max(e+Ks,this.#o)-i;if(n>0)return this.#S(n);this.#s.add(t),this.#i??=setTimeout(()=>this.#l(),da)}#l(){this.#i=
null;let t=[...this.#s];this.#s.clear();for(let e=0;e<t.length;e+=vn)this.#c(t.slice(e,e+vn))}async#c(t){let e=performance.now();for(let i of t)this.#p(i,{entry:this.#e.
get(i)?.entry,head:this.#f(i),askedAt:e});try{let{items:i}=await u.get(`/previews?${new URLSearchParams({of:t.join(",")})}`),n=new Map(i.map(o=>[`${o.room}/${o.
seq}`,gt(o)]));for(let o of t)this.#e.has(o)&&(this.#e.get(o).entry=n.get(o)??null);this.#w()}catch{this.#o=performance.now()+bn;for(let i of t)this.#e.has(i)&&
(this.#e.get(i).head=null);this.#S(bn)}}#f=t=>this.#t.find(t.split("/")[0])?.head;#p(t,e){this.#e.delete(t),this.#e.set(t,e),this.#e.size>On&&this.#e.delete(this.#e.
keys().next().value)}#d(){let t=[...this.#a].filter(([e,i])=>i!==this.#m(e));if(t.length){for(let[e]of t)this.#a.set(e,this.#m(e));this.#g(),t.some(([e])=>!this.#u(
e)?.role)?this.#w():this.#S(Math.max(0,this.#r+Ks-performance.now()))}}#u=t=>this.#t.find(t)??this.#t.named(t);#m(t){let{role:e,head:i,name:n}=this.#u(t)??{};return`${e}\
 ${i} ${n}`}#g(){for(let t of this.#e.keys())this.#t.find(t.split("/")[0])?.role||this.#e.delete(t)}#S(t){this.#n??=setTimeout(()=>{this.#n=null,this.#r=performance.
now(),this.#w()},t)}#w(){this.dispatchEvent(new Event("change"))}};var ua=50,Te=class extends EventTarget{#t=new Map;#e=new Set;constructor({socket:t}){super(),t.addEventListener("frame",({detail:e})=>this.#s[e.type]?.(e))}waitingIn(t){
return this.#t.get(t)??{count:0,hasMore:!1}}async count(t){let e=this.#e;if(this.#t.has(t)||e.has(t))return;e.add(t);let i=await u.page(`/rooms/${t}/reports?sta\
te=waiting&limit=${ua}`).catch(()=>null),n=e.delete(t)&&e===this.#e;i&&n&&this.#i(t,{count:i.items.length,hasMore:i.next!==null})}report({room:t,seq:e,reason:i}){
return u.post(`/rooms/${t}/messages/${e}/reports`,{reason:i})}async resolve({room:t,id:e},{outcome:i,note:n}){await u.patch(`/rooms/${t}/reports/${e}`,{outcome:i,
note:n})}#s={hello:()=>{this.#t.clear(),this.#e=new Set},reports:({room:t,waiting:e})=>this.#i(t,{count:e,hasMore:!1}),report:({item:t})=>this.dispatchEvent(new CustomEvent(
"resolved",{detail:t}))};#i(t,e){this.#e.delete(t),this.#t.set(t,e),this.dispatchEvent(new CustomEvent("change",{detail:{room:t}}))}};var fa=new Intl.Collator(S,{numeric:!0,sensitivity:"base"}),kn=s=>s.normalize("NFC").toLowerCase(),Le=class extends EventTarget{#t=[];#e=[];#s;#i;#n;#r;loaded=!1;settled=new Promise(
t=>this.#r=t);constructor({store:t,socket:e,directory:i}){super(),this.#s=t,this.#i=e,this.#n=i;let n=t.recall("rooms");n&&this.#p(n.map(o=>({...o,isKept:!0}))),
this.loaded=!!n,e.addEventListener("frame",({detail:o})=>this.#o[o.type]?.(o)),e.addEventListener("state",()=>this.#h()),i.addEventListener("change",()=>this.#u()),
document.addEventListener("visibilitychange",()=>document.hidden&&this.keep())}get failed(){return!this.#i.isOpen&&this.#i.state!=="connecting"}get mine(){return this.#t.
filter(t=>t.role&&!t.archived)}get archived(){return this.#t.filter(t=>t.role&&t.archived)}find(t){return this.#t.find(e=>e.id===t)}named(t){let e=kn(t);return this.#t.
find(i=>i.kind==="public"&&kn(i.name)===e)}keep(){this.loaded&&this.#s.keepRooms(this.#t)}async fetch(t){return this.#c(await u.get(`/rooms/${t}`))}async create(t){
return this.#c(await u.post("/rooms",t))}async update(t,e){return this.#c(await u.patch(`/rooms/${t}`,e))}async openDirect(t){return this.#c(await u.put("/direc\
t",{users:t}))}async set(t,e){return this.#c(await u.patch(`/rooms/${t}/mine`,e))}async markAllRead(){await u.put("/me/read")}async delete(t,e){await u.delete(rt(
`/rooms/${t}`,e)),this.#f(t)}async join(t){return await u.put(`/rooms/${t}/membership`),this.fetch(t)}async leave(t,{last:e=null}={}){await u.delete(`/rooms/${t}\
/membership${e?`?last=${e}`:""}`),this.#f(t)}async suggest(t,e){let i=`/rooms/${t}/suggestion`;e?await u.put(i):await u.delete(i),this.note(t,{suggested:e})}note(t,e){
let i=this.find(t);i&&this.#c({...i,...e})}#o={hello:()=>this.#e=[],rooms:({items:t,more:e,sections:i})=>{i&&(this.#e=[]),this.#e.push(...t),e||this.#a()},room:({
item:t})=>{this.#c(t),this.dispatchEvent(new CustomEvent("told",{detail:{id:t.id}}))},room_gone:({room:t})=>this.#f(t),read:({room:t,seq:e})=>this.note(t,{read_seq:e,
toldReadSeq:e}),unread:({type:t,room:e,...i})=>this.note(e,this.#l(e,i))};#a(){this.#p(this.#e),this.loaded=!0,this.#e=[],this.keep(),this.#r(),this.#m(),this.dispatchEvent(
new Event("loaded"))}#h(){this.#i.isOpen||(this.#r(),this.#m())}#l(t,e){return e.head<=this.find(t)?.read_seq?{...e,unread:0}:e}#c(t){let e=this.#d(t),i=this.find(
e.id);return i?.name===e.name?this.#t[this.#t.indexOf(i)]=e:this.#p([...this.#t.filter(n=>n!==i),e]),this.#m(),e}#f(t){this.#t=this.#t.filter(e=>e.id!==t),this.#m()}#p(t){
this.#t=t.map(e=>this.#d(e)).sort((e,i)=>fa.compare(e.name,i.name))}#d(t){let e={toldReadSeq:t.read_seq,...t};if(e.kind!=="direct")return e;let i=e.people.map(n=>this.#n.
of(n));return{...e,people:i,name:i.length?j(i.map(w)):l("room.notes")}}#u(){let t=this.#t.filter(e=>this.#d(e).name!==e.name);for(let e of t)this.#c(e)}#m(){this.
dispatchEvent(new Event("change"))}};var Ae=class extends EventTarget{#t=new Map;constructor({socket:t}){super(),t.addEventListener("frame",({detail:e})=>this.#e[e.type]?.(e))}get count(){return this.#t.
size}get isAnyDue(){return[...this.#t.values()].some(({due:t})=>t)}of(t,e){return this.#t.get(Tn(t,e))}save({room:t,seq:e,epoch:i},n){return u.put(`/rooms/${t}/\
messages/${e}/saved`,{remind_at:n,epoch:i})}forget({room:t,seq:e}){return u.delete(`/rooms/${t}/messages/${e}/saved`)}#e={saved:({items:t})=>{this.#t=new Map(t.
map(e=>[Tn(e.room,e.seq),e])),this.dispatchEvent(new Event("change"))},reminder:({room:t,seq:e})=>this.dispatchEvent(new CustomEvent("reminder",{detail:{room:t,
seq:e}}))}},Tn=(s,t)=>`${s}/${t}`;var _e=class extends EventTarget{marks=[];#t=!1;constructor({socket:t}){super(),t.addEventListener("frame",({detail:{type:e,items:i}})=>e==="scheduled"&&this.#e(
i))}async load(){return(await u.get("/me/scheduled")).items}add(t,e,i,n){return u.post(`/rooms/${t}/scheduled`,{text:e,...i,client_id:n})}change({room:t,id:e},i){
return u.patch(`/rooms/${t}/scheduled/${e}`,i)}cancel({room:t,id:e}){return u.delete(`/rooms/${t}/scheduled/${e}`)}async sendNow(t,{isMeant:e=!1}={}){let i={text:t.
text,client_id:t.client_id,mention_many:e};await u.post(`/rooms/${t.room}/messages`,i),await this.cancel(t)}#e(t){let e=new Set(this.marks.filter(Ne).map(({id:n})=>n)),
i=this.#t?t.filter(n=>Ne(n)&&!e.has(n.id)):[];this.marks=t,this.#t=!0,this.dispatchEvent(new Event("change"));for(let n of i)this.dispatchEvent(new CustomEvent(
"failed",{detail:n}))}},Ne=({failure:s})=>!!s;var Ln="parley:folded",ma=["archived"],Ce=class extends EventTarget{#t=new Set(JSON.parse(localStorage.getItem(Ln))??ma);#e=null;#s=!1;#i;#n;own=[];constructor({
socket:t,store:e,blocks:i}){super(),this.#i=e,this.#n=i,this.own=e.recall("sections")??[],t.addEventListener("frame",({detail:{type:n,sections:o,items:r}})=>{n===
"rooms"&&o&&this.#h(o),n==="sections"&&this.#h(r)})}note(t){this.own.some(({id:e})=>e===t.id)||this.#h([...this.own,t])}nameOf(t){return this.own.find(e=>e.id===
t)?.name??""}enter(t){t?.id!==this.#e&&(this.#e=t?.id??null,this.#s=!!(t&&this.isNews(t)))}isNews(t){return t.unread>0&&t.mine?.notify!=="nothing"&&!this.#a(t)}of({
mine:t,archived:e}){let i={unread:[],favourites:[],...Object.fromEntries(this.own.map(({id:n})=>[n,[]])),rooms:[],people:[]};for(let n of t)this.#o(n)||i[this.#r(
n,i)].push(n);return i.people.sort((n,o)=>An(o)-An(n)),{...i,archived:e}}isFolded(t){return this.#t.has(t)}fold(t,e){e?this.#t.add(t):this.#t.delete(t),localStorage.
setItem(Ln,JSON.stringify([...this.#t]))}#r(t,e){return(t.id===this.#e?this.#s:this.isNews(t))?"unread":t.mine?.favourite?"favourites":e[t.mine?.section]?t.mine.
section:t.kind==="direct"?"people":"rooms"}#o(t){return t.id!==this.#e&&(t.mine?.hidden||this.#a(t))}#a({kind:t,people:e}){return t==="direct"&&e.length===1&&this.#n.
has(e[0].id)}#h(t){this.own=t,this.#i.keep("sections",t),this.dispatchEvent(new Event("change"))}},An=({last_message:s})=>s?Date.parse(s.at):0;var _n=s=>s.normalize("NFKD").replace(new RegExp("\\p{Mn}","gu"),"").toLocaleLowerCase(S);var pa=2,Nn=/:([a-z0-9_+-]{2,32}):/gu,ga="🙂",Vs=class extends EventTarget{#t;#e=null;#s=new Map;#i;listen({store:t,socket:e}){this.#t=t;let i=t.recall("emoji");
i&&this.#o(i),e.addEventListener("frame",({detail:{type:n,version:o}})=>n==="emoji"&&this.#n(o))}get all(){return[...this.#s.values()]}withName(t){return this.#s.
get(t)}of(t){return t.startsWith(":")?this.withName(t.slice(1,-1)):void 0}search(t){let e=_n(t.trim().replace(/^:|:$/g,""));return this.all.filter(({code:n})=>n.
includes(e)).sort((n,o)=>n.code.indexOf(e)-o.code.indexOf(e))}placesIn(t){return this.#s.size?[...t.matchAll(Nn)].map(({0:i,1:n,index:o})=>({index:o,length:i.length,
item:this.withName(n)})).filter(({item:i})=>i):[]}asSigns(t){return this.#s.size?t.replace(Nn,(e,i)=>this.#s.has(i)?ga:e):t}async add(t,e){await u.upload(`/emoj\
i/${encodeURIComponent(t)}`,e),await this.#r()}async remove(t){await u.delete(`/emoji/${encodeURIComponent(t)}`),await this.#r()}#n(t){if(clearTimeout(this.#i),
t===this.#e)return;let e=this.#e===null?0:Math.random()*pa;this.#i=setTimeout(()=>this.#r().catch(()=>{}),e*1e3)}async#r(){let t=await u.get("/emoji");this.#t.keep(
"emoji",t),this.#o(t),this.dispatchEvent(new Event("change"))}#o({items:t,version:e}){this.#e=e,this.#s=new Map(t.map(i=>[i.name,wa(i)]))}},wa=({name:s,picture:t})=>({
key:`:${s}:`,text:`:${s}:`,label:s.replaceAll("_"," "),code:s,image:`/api/v1/pictures/${t}`}),K=new Vs;var Re=class extends EventTarget{unread=0;total=0;constructor({socket:t}){super(),t.addEventListener("frame",({detail:e})=>this.#t[e.type]?.(e))}#t={threads:({unread:t,
total:e})=>{Object.assign(this,{unread:t,total:e}),this.dispatchEvent(new Event("change"))},thread:t=>this.dispatchEvent(new CustomEvent("told",{detail:t}))}};var ya=2e3,Me=class extends EventTarget{#t;#e=new Map;#s=!1;#i=new Set;#n=new Map;#r=new Set;constructor({me:t,socket:e}){super(),this.#t=t,e.addEventListener("\
frame",({detail:i})=>i.type==="votes"&&this.#h(i))}of(t,{seq:e,poll:i}){let n=Ie(t,e);return this.#n.has(n)?this.#n.get(n):i.anonymous?(!this.#e.has(n)&&this.#s&&
this.#l(t,e),this.#e.get(n)??[]):i.options.flatMap(({voters:o},r)=>o.includes(this.#t.id)?[r]:[])}async choose({room:t,seq:e,epoch:i},n){let o=Ie(t,e);if(this.#a(
o,n),this.#r.has(o))return;this.#r.add(o);let r=!1;try{let h;for(;h!==this.#n.get(o);)h=this.#n.get(o),await u.put(Cn(t,e),{choices:h,epoch:i});this.#e.set(o,h),
r=!0}finally{this.#r.delete(o),r?this.#o(o,this.#n.get(o)):this.#a(o,void 0)}}#o(t,e){setTimeout(()=>this.#n.get(t)===e&&!this.#r.has(t)&&this.#a(t,void 0),ya)}#a(t,e){
e?this.#n.set(t,e):this.#n.delete(t),this.dispatchEvent(new Event("change"))}#h({items:t,more:e}){this.#e=new Map(t.map(({room:i,seq:n,choices:o})=>[Ie(i,n),o])),
this.#s=e,this.#i.clear(),this.dispatchEvent(new Event("change"))}async#l(t,e){let i=Ie(t,e);if(this.#i.has(i))return;this.#i.add(i);let{choices:n}=await u.get(
Cn(t,e)).catch(()=>({choices:[]}));!n.length||this.#e.has(i)||(this.#e.set(i,n),this.dispatchEvent(new Event("change")))}},Ie=(s,t)=>`${s}/${t}`,Cn=(s,t)=>`/roo\
ms/${s}/polls/${t}/vote`;function Rn({me:s,socket:t}){let e=new re({me:s}),i=new we({me:s,store:e,socket:t}),n=new Ut({userId:s.id}),o=new Ee({userId:s.id});new xe({drafts:o,socket:t});
let r=new Le({store:e,socket:t,directory:i}),h=new ge({store:e,socket:t});return new me({socket:t}),K.listen({store:e,socket:t}),R.listen({socket:t}),{me:s,socket:t,
store:e,directory:i,rooms:r,previews:new ke({rooms:r}),sections:new Ce({store:e,socket:t,blocks:h}),presence:new be({socket:t}),blocks:h,reports:new Te({socket:t}),
inbox:new ve({socket:t}),threads:new Re({socket:t}),outbox:n,drafts:o,saved:new Ae({socket:t}),votes:new Me({me:s,socket:t}),scheduled:new _e({socket:t}),backgroundSender:new pe(
{outbox:n,socket:t})}}function L(s,t,{size:e="small"}={}){m(s,fn(t)),s.style.setProperty("--hue",pn(t));let i=mn(t,e);s.classList.toggle("has-picture",!!i),s.style.backgroundImage=i?
`url("${i}")`:""}function Q(s,t){s.dataset.presence=t}var At=async s=>await In(s)==="yes";async function Ef(s){return await In({...s,asksWhy:!0})==="yes"?{reason:a("#confirm-reason").value.trim()||void 0}:null}function In({
title:s,text:t,action:e,other:i="",isHarmless:n=!1,asksWhy:o=!1}){let r=Qi("confirm"),h=a(".confirm-why",r);h.hidden=!o;let c=a("input",h);c.value="",a(".confir\
m-text",r).textContent=t;let d=a('[value="yes"]',r);return d.textContent=e,c.onkeydown=f=>{f.key!=="Enter"||f.isComposing||(f.preventDefault(),d.click())},d.classList.
toggle("button-danger",!n),d.classList.toggle("button-primary",n),a('[value="other"]',r).textContent=i,a('[value="other"]',r).hidden=!i,tn(r,{title:s})}var Mn=s=>At({title:y("mention.many.title",s),text:l("mention.many.text"),action:l("mention.many.send"),isHarmless:!0});var De=class{#t;#e;constructor(t,e){this.#t=t,this.#e=e}draw({room:t,isOver:e,text:i}){let n=Ea(t,{isOver:e}),o=this.#e.contains(document.activeElement);this.#e.
hidden=!!n,this.#t.hidden=!n,m(a(".composer-why",this.#t),n),Xi(a(".composer-unsent",this.#t),n&&i?l("composer.unsent",{text:i}):""),n&&o&&this.#t.focus()}};function Ea(s,{
isOver:t}){let e=z(s);return e==="archived"?l("room.archived.note"):e==="muted"?l("composer.muted",{date:q(new Date(s.muted_until))}):e==="moderators"?l("compos\
er.moderators"):t?l("composer.closed"):""}var xa=/[*_`~[\\<]|&#?\w|^[ \t]*(?:[>#+|-]|:-|\d{1,9}[.)])/mu,Sa=/!?\[([^[\]\n]{1,200})\]\([^()\s]{1,500}\)/gu,va=/^[ \t]*(?:#{1,6}|>|[-+*])[ \t]+|^[ \t]*(?:`{3,}|~{3,}).*$/gmu,
ba=/\*\*|~~|`/gu,Oa=/(?<![\p{L}\p{N}_*])[*_]{1,2}(?=\S)|(?<=\S)[*_]{1,2}(?![\p{L}\p{N}_*])/gu,Ys=s=>xa.test(s);function _t(s){return Ys(s)?s.replace(Sa,"$1").replace(
va,"").replace(ba,"").replace(Oa,""):s}var Gs=class extends EventTarget{#t=null;get isReady(){return this.#t!==null}render(t){return this.#t?this.#t(t):(this.load().
catch(()=>{}),null)}async load(){let{render:t}=await $s("markdown");this.#t||(this.#t=t,this.dispatchEvent(new Event("ready")))}},nt=new Gs;var Dn=140,Js=60;function Be(s,t){m(a(".quote-author",s),t?t.name:""),m(a(".quote-text",s),ka(t))}function ka(s){return s===void 0?"…":s===null?l("message.uns\
een"):s.entry.deleted?l(s.isExpired?"message.expired":"message.deleted"):s.isHidden?l("message.blocked"):Nt(s.entry.text)}function Nt(s){let t=_t(s).trim().split(
`
`)[0];return t.length>Dn?`${t.slice(0,Dn)}…`:t}function zs(s){let t=_t(s).replace(/\s+/gu," ").trim();if(t.length<=Js)return t;let e=t.slice(0,Js).toWellFormed();
return`${e.slice(0,Math.max(e.lastIndexOf(" "),Js/2))}…`}var Ta=4,La=10;function I(s,{undo:t=null}={}){let e=it("p",s,"toast");t&&e.append(" ",Aa(e,t)),a(".toasts").append(e),setTimeout(()=>e.remove(),(t?La:Ta)*1e3)}var k=s=>I(
B(s));function Aa(s,{label:t,act:e}){let i=it("button",t,"link-button");return i.type="button",i.onclick=()=>{s.remove(),e()},i}var v=s=>X().then(s,()=>I(B({code:"unreachable"})));function Bn(s,t){s.onclick=async()=>{let e=await v(({pickEmoji:i})=>i(s));e?Ji(t,e):t.focus({preventScroll:!0})}}function $e(){let s=g("format-bar");return s.addEventListener("pointerdown",t=>t.preventDefault()),s.onclick=({target:t})=>v(()=>t.closest("button")?.click()),s}
function $n(s,t){let e=i=>{t.hidden=!i,s.setAttribute("aria-expanded",i)};s.onclick=()=>{e(t.hidden),_a(!t.hidden)},e(Na())}var Pn="parley:format-bar";function _a(s){
try{localStorage.setItem(Pn,s)}catch{}}function Na(){try{return localStorage.getItem(Pn)==="true"}catch{return!1}}var Ca=8e3,Ra=500,Ia=/^\/|:/u,Ma=2**31-1,Pe=class{#t;#e;#s;#i;#n;#r;#o;#a;#h;#l;#c=null;#f;#p;#d;#u;#m=null;#g=!1;#S=null;#w;#y;#E=null;#v=null;#b=!1;constructor({
form:t,note:e,strip:i,alsoToRoom:n,socket:o,drafts:r,onSent:h,onEditLast:c,onLater:d,onPoll:f,...p}){this.#t=t,this.#w=i,this.#y=n,a(".composer-quote-close",i).
onclick=()=>this.#_(),this.#e=a("textarea",t),this.#s=a(".composer-send",t),this.#r=e,this.#o=new De(a(".composer-closed",t.parentElement),t),this.#a=a(".compos\
er-trouble",e.parentElement),this.#h=o,this.#l=r,this.#f=h,this.#p=c,this.#d=d,this.#i=a(".composer-later",t),this.#i.addEventListener("click",()=>this.#W()),this.#n=
a(".composer-poll",t),this.#n.addEventListener("click",()=>f()),Bn(a(".composer-button",t),this.#e),this.#x(p),this.#e.addEventListener("input",()=>this.#N()),this.#e.
addEventListener("keydown",x=>this.#M(x)),this.#e.addEventListener("compositionstart",()=>this.#g=!0),this.#e.addEventListener("compositionend",()=>this.#T()),this.#e.
addEventListener("blur",()=>this.#c&&this.#k({isDone:!0})),t.addEventListener("submit",x=>this.#$(x)),this.#e.enterKeyHint=H.matches?"send":"enter",r.addEventListener(
"change",()=>this.#C())}#x(t){let[e,i]=[this.#t,this.#e],n=$e();e.append(n),$n(a(".composer-format",e),n),U(({ComposerTools:o,offerTools:r})=>{this.#v=new o(i,t),
this.#m=r(e,{bar:n,textarea:i,offer:a(".paste-offer",this.#r.parentElement)}),this.#c&&this.#v.show(this.#c)})}show(t,{signal:e}){this.#c=t,this.#g=!1,this.#E=null,
this.#m?.close(),this.#A(null),this.#e.value=this.#l.of(t.id),this.#v?.show(t),this.#B("");for(let i of["state","room"])t.addEventListener(i,()=>this.#R(),{signal:e});
this.#R()}focus(){this.#e.focus({preventScroll:!0})}quote(t){this.#A(t),this.focus()}#A(t){this.#S=t,this.#w.hidden=!t,m(a(".quote-author",this.#w),t?.name??""),
m(a(".quote-text",this.#w),t?Nt(t.text):"")}#_(){this.#A(null),this.focus()}add(t){this.#e.value=[this.#e.value,t].filter(Boolean).join(`

`),this.#k()}get#L(){return[...xt(this.#e)].length}get#O(){return this.#h.limits?.text_characters??Ca}#N(){this.#e.value&&this.#c.sayTyping(),this.#B(""),this.#k()}#k({
isDone:t=!1}={}){this.#R(),this.#E===null&&this.#l.keep(this.#c.id,this.#e.value,{isDone:t})}#C(){if(!this.#c)return;let{value:t}=this.#e,e=this.#l.of(this.#c.id);
if(e!==(t.trim()?t:"")){if(this.#g)return this.#E=t;this.#e.value=e,this.#R()}}#T(){if(this.#g=!1,this.#E===null)return;let t=this.#l.of(this.#c.id),{value:e}=this.#e;
this.#e.value=t.endsWith(this.#E)?t.slice(0,t.length-this.#E.length)+e:Ws(t,e),this.#E=null,this.#k()}#R(){let{isOver:t,room:e}=this.#c,i=z(e)||t;this.#I(e);let n=this.#O-
this.#L;this.#o.draw({room:e,isOver:t,text:this.#e.value}),this.#e.placeholder=this.#c.isThread?l("composer.thread"):l("composer.placeholder",{room:e.name}),this.#w.
hidden=!!i||!this.#S,this.#y&&(this.#y.hidden=!!i),this.#s.disabled=i||n<0||this.#L===0,this.#i.hidden=this.#s.disabled||!!this.#c.isThread,this.#n.hidden=!!i||
this.#L>0,this.#r.textContent=i?"":Ba(n),this.#r.classList.toggle("is-over",n<0),Tt(this.#e)}#I({muted_until:t}){clearTimeout(this.#u);let e=new Date(t??0)-Date.
now();e>0&&e<Ma&&(this.#u=setTimeout(()=>this.#R(),e))}#M(t){if(he(t))return this.#$(t);if(t.key==="Escape"&&this.#S&&!Et(t))return t.stopPropagation(),this.#_();
if(!(this.#e.value||Et(t))){if(Da(t))return this.#D(t);t.key==="ArrowUp"&&(t.preventDefault(),this.#p())}}async#D(t){t.preventDefault();let e=this.#c,i=await e.
takeBack().catch(k);i&&e===this.#c&&this.add(i)}#$(t){if(t.preventDefault(),this.#s.disabled||this.#b)return;let e=this.#j(xt(this.#e));typeof e=="string"?this.#q(
e):this.#H(e)}#j(t){if(this.#v)return this.#v.prepare(t);if(!Ia.test(t))return t;let e=i=>typeof i=="string"?{text:i}:i;return X().then(async()=>e(await this.#v.
prepare(t)),()=>t.startsWith("/")?{refusal:B({code:"unreachable"})}:{text:t})}#q(t){this.#c.send(t,this.#P),this.#F(),this.#f(),this.focus()}async#W(){let{id:t}=this.#c,
e=xt(this.#e);await this.#d(e)&&(this.#c.id===t?this.#F():this.#l.keep(t,""))}get#P(){return{quote:this.#S?.seq,inRoom:this.#y&&a("input",this.#y).checked}}#F(){
this.#y&&(a("input",this.#y).checked=!1),this.#A(null),this.#m?.close(),this.#e.value="",this.#k()}async#H(t){let e=this.#c,{value:i}=this.#e,n=this.#P;this.#b=
!0;let{text:o,refusal:r}=await t;if(this.#b=!1,r)return this.#B(r);o&&e.send(o,n),this.#l.of(e.id)===i&&this.#l.keep(e.id,""),this.#c===e&&(this.#e.value===i&&(this.#e.
value=""),this.#k(),this.#A(null),o&&(this.#y&&(a("input",this.#y).checked=!1),this.#m?.close(),this.#f()))}#B(t){m(this.#a,t)}},Da=({key:s,ctrlKey:t,metaKey:e,
shiftKey:i,altKey:n})=>(t||e)&&!i&&!n&&s.toLowerCase()==="z";function Ba(s){return s<0?y("composer.over",-s):s<=Ra?y("composer.left",s):""}async function Fe(s,t){let e=await navigator.clipboard.writeText(s).then(()=>t,()=>"error.unknown");I(l(e))}var $a="code, pre, a",Fn="[\\u0e00-\\u0eff\\u1000-\\u109f\\u1780-\\u17ff\\u3005-\\u30ff\\u3400-\\u9fff\\uac00-\\ud7af\\uf900-\\ufaff\\uff66-\\uff9d\\u{20000}-\\u{3ffff}]",
Pa=`(?<![.%+/@&=#-])(?<!(?!${Fn})[\\p{L}\\p{N}])`,Fa=`(?![\\p{L}\\p{N}])|(?=${Fn})`;function jn(s,{mentions:t,shown:e,me:i}){let n=ja(t),o=document.createTreeWalker(
s,NodeFilter.SHOW_TEXT),r=[];for(;o.nextNode();)o.currentNode.parentElement.closest($a)||r.push(o.currentNode);for(let h of r){if(!h.data.includes("@"))continue;
let c=h.data.split(n);c.length!==1&&h.replaceWith(...c.map((d,f)=>f%2?Wa(d,{mentions:t,shown:e,me:i}):d))}}var qn=(s,t)=>s.some(({user:e})=>!e||e===t.id);function ja(s){
let t=s.map(({name:e})=>e).sort((e,i)=>i.length-e.length);return new RegExp(`${Pa}@(${t.map(qa).join("|")})(?:${Fa})`,"u")}var qa=s=>s.replaceAll(".","\\.");function Wa(s,{
mentions:t,shown:e,me:i}){let n=t.findIndex(h=>h.name===s),{user:o}=t[n],r=document.createElement(o?"button":"span");return r.className="mention",r.classList.toggle(
"is-me",!o||o===i.id),r.textContent=`@${e[n]}`,o&&(Object.assign(r,{type:"button",tabIndex:-1,title:`@${s}`}),Object.assign(r.dataset,{action:"mention",user:o})),
r}function b(s,t,{create:e,update:i,key:n=o=>o.key}){let o=new Set(t.map(n)),r=new Map;for(let c of[...s.children]){let{key:d}=c.dataset;o.has(d)&&!r.has(d)?r.set(
d,c):c.remove()}let h=s.firstElementChild;for(let c of t){let d=r.get(n(c))??Ha(e,c,n(c));i(d,c),h&&d===h.nextElementSibling&&(h.remove(),h=d),d===h?h=h.nextElementSibling:
s.insertBefore(d,h)}}function Ha(s,t,e){let i=s(t);return i.dataset.key=e,i}function Wn(s,{entry:t,buttons:e}){let{underWay:i,mayPress:n}=JSON.parse(e);b(s,t.actions,{key:({id:o})=>o,create:()=>g("message-button"),update:(o,{id:r,label:h,
style:c})=>{let d=i.includes(r);m(a("span",o),h),o.classList.toggle("button-primary",c==="primary"),o.classList.toggle("button-quiet-danger",c==="danger"),o.disabled=
!n,o.classList.toggle("is-busy",d),d?o.setAttribute("aria-busy","true"):o.removeAttribute("aria-busy")}})}var Ua=3,Ka=864e5;function Hn(s,{replies:t,solved:e},i){b(a(".thread-people",s),t.people.slice(0,Ua),{key:n=>n,create:()=>g("thread-person"),update:(n,o)=>L(n,i(
{id:o,name:"…"}))}),m(a(".thread-count",s),y("thread.replies",t.count)),m(a(".thread-at",s),Xs(new Date(t.last_at))),m(a(".thread-solved",s),e?l("thread.solve\
d"):"")}var Xs=s=>Date.now()-s<Ka?et(s):oe(s);function Un(s,t){if(!t.length)return t;let e=new Set([...s.querySelectorAll("a[href]")].map(({href:i})=>i));return t.filter(({href:i})=>e.has(i))}function Kn(s,t){
b(s,t,{key:({href:e})=>e,create:()=>g("message-card"),update:Va})}function Va(s,{href:t,where:e,entry:i,name:n,isHidden:o}){s.href!==t&&(s.href=t),Be(s,i&&{entry:i,
name:n,isHidden:o}),m(a(".card-where",s),e);let r=a("time",s);m(r,i?Xs(new Date(i.at)):""),r.dateTime=i?.at??"",r.title=i?q(new Date(i.at)):""}var Ga=3,Ya=2**31-1,Vn=new WeakMap,Ja=0,Qs=new WeakMap;function Zs(s,t){let{entry:e,poll:i}=t,{poll:n}=e,{chosen:o,mayVote:r,mayEnd:h}=JSON.parse(i),c=za(n);Qs.
has(s)||Qs.set(s,`poll-${Ja+=1}`);let d=a(".poll-options",s);d.setAttribute("aria-label",l(n.multiple?"poll.several":"poll.one"));let f=r&&!c;d.setAttribute("ro\
le",f?n.multiple?"group":"radiogroup":"list"),s.classList.toggle("has-ended",c);let p=Math.max(1,...n.options.map(({votes:A})=>A)),x={item:t,group:Qs.get(s),isOpen:f,
hasEnded:c,most:p},T=n.options.map((A,_)=>({...A,key:f?String(_):`result-${_}`,isChosen:o.includes(_)}));b(d,T,{create:()=>f?Xa(n,x.group):g("poll-result"),update:(A,_)=>Qa(
A,_,x)}),m(a(".poll-facts",s),sh(n,c)),a(".poll-facts",s).title=n.ends_at?q(new Date(n.ends_at)):"",a('[data-action="unvote"]',s).hidden=!f||!o.length,a('[data-\
action="voters"]',s).hidden=n.anonymous||!n.voter_count,a('[data-action="end-poll"]',s).hidden=!h||c,ih(s,t,c)}var za=({ended:s,ends_at:t})=>!!s||t!==null&&new Date(
t)<=Date.now(),Yn=s=>[...s.querySelectorAll("input:checked")].map(t=>Number(t.closest(".poll-option").dataset.key));function Xa({multiple:s},t){let e=g("poll-op\
tion");return Object.assign(a("input",e),{type:s?"checkbox":"radio",name:t}),e}function Qa(s,{text:t,votes:e,voters:i=[],isChosen:n},{item:o,isOpen:r,hasEnded:h,
most:c}){let{poll:d}=o.entry,f=d.voter_count?e/d.voter_count:0,p=y("poll.option.spoken",e,{option:t,percent:Gn(f)});r?Za(a("input",s),{isChosen:n,spoken:p}):th(
s,{isChosen:n,spoken:p}),s.classList.toggle("is-chosen",n),s.classList.toggle("is-first",h&&e===c),m(a(".poll-text",s),t),m(a(".poll-votes",s),C(e)),m(a(".poll-\
percent",s),d.voter_count?Gn(f):""),a(".poll-bar > span",s).style.inlineSize=`${f*100}%`,eh(a(".poll-voters",s),i,o)}function Za(s,{isChosen:t,spoken:e}){s.checked=
t,s.setAttribute("aria-label",e)}function th(s,{isChosen:t,spoken:e}){a(".poll-mine",s).hidden=!t,m(a(".poll-spoken",s),e)}function eh(s,t,{personOf:e}){let i=t.
map(n=>e({id:n,name:"…"}));s.hidden=!i.length,s.title=i.length?j(i.map(w)):"",b(s,i.slice(-Ga),{key:({id:n})=>n,create:()=>g("thread-person"),update:L})}function sh(s,t){
let e=[y("poll.voters",s.voter_count)];return s.multiple&&e.push(l("poll.several")),s.anonymous&&e.push(l("poll.anonymous")),t?e.push(l("poll.ended")):s.ends_at&&
e.push(l("poll.ends",{date:Ls(new Date(s.ends_at))})),e.join(" · ")}var Gn=s=>l("poll.percent",{count:C(Math.round(s*100))});function ih(s,t,e){clearTimeout(Vn.
get(s));let i=new Date(t.entry.poll.ends_at??0)-Date.now();e||i<=0||i>Ya||Vn.set(s,setTimeout(()=>Zs(s,t),i+1))}var je=s=>K.of(s)??{text:s};function qe(s,{text:t,image:e}){let i=s.querySelector(".team-emoji");e&&i?.getAttribute("src")!==e&&s.replaceChildren(ti({text:t,image:e})),
!e&&(i?.remove(),m(s,t))}function ti({text:s,image:t}){let e=document.createElement("img");return e.className="team-emoji",e.alt=s,e.src=t,e.decoding="async",e}function Jn(s,{reactions:t},e){b(s,[...t,{emoji:"",users:[]}],{key:({emoji:i})=>i,create:({emoji:i})=>g(i?"reaction":"reaction-more"),update:(i,n)=>n.emoji&&nh(
i,n,e)})}function nh(s,{emoji:t,users:e},i){s.setAttribute("aria-pressed",e.includes(i.id)),s.setAttribute("aria-label",y("reaction.spoken",e.length,{emoji:t})),
s.title="",qe(a(".reaction-emoji",s),je(t)),m(a(".reaction-count",s),C(e.length))}function zn(s,{reactions:t=[]},e){let{emoji:i,users:n}=t.find(o=>o.emoji===s.dataset.
key)??{};i&&(s.title=l("reaction.title",{names:j(n.map(o=>oh(o,e))),emoji:i}))}var oh=(s,t)=>s===t.me.id?l("reaction.you"):w(t.personOf({id:s,name:"…"}));var rh=/^[\p{Emoji_Presentation}\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}\u200d\ufe0f\s]+$/u,ah=24;function We(s){let t=K.asSigns(s);return t.
length<=ah&&rh.test(t)}var ei=String.raw`\s<>"，。；：！？、）】》」』`,Zn=String.raw`https?:\/\/[^${ei}]+|mailto:[^@${ei}]{1,64}@[^@${ei}]+`,hh=new RegExp(Zn,"giu"),Xn=new RegExp(
Zn,"iuy"),ch=new Set(`.,;:!?'"*_~`),He=s=>[...s.matchAll(hh)].map(({0:t,index:e})=>[to(t),e]);function qm(s,t){Xn.lastIndex=t;let e=Xn.exec(s);return e&&to(e[0])}
function to(s){let t=Qn(s,")")-Qn(s,"("),e=s.length;for(;e>0;e-=1){let i=s[e-1];if(i===")"&&t>0)t-=1;else if(!ch.has(i))break}return s.slice(0,e)}var Qn=(s,t)=>s.
split(t).length-1;function eo(s){if(!URL.canParse(s))return null;let t=document.createElement("a");return t.href=s,t.tabIndex=-1,lh(t)||(t.rel="noopener noreferrer",t.target="_bl\
ank"),t}var lh=s=>s.origin===location.origin&&tt(s)!==null;function so(s){let t=document.createDocumentFragment(),e=0;for(let[i,n]of He(s)){let o=eo(i);o?.append(i),t.append(s.slice(e,n),o??i),e=n+i.length}return t.append(
s.slice(e)),t}function si(s){let t=document.createTreeWalker(s,NodeFilter.SHOW_TEXT),e=[];for(;t.nextNode();)t.currentNode.data.includes(":")&&!dh(t.currentNode)&&e.push(t.currentNode);
for(let i of e)mh(i);return s}function io(s){K.addEventListener("change",()=>{for(let t of s.querySelectorAll(".reaction:not(.reaction-more)"))qe(a(".reaction-e\
moji",t),je(t.dataset.key));for(let t of s.querySelectorAll(".message-text"))(t.textContent.includes(":")||uh(t))&&fh(t)})}var dh=s=>!!s.parentElement?.closest(
"code, pre"),uh=s=>s.querySelector(".team-emoji")!==null;function fh(s){for(let t of s.querySelectorAll(".team-emoji"))t.replaceWith(t.alt);s.normalize(),s.children.
length||s.classList.toggle("only-emoji",We(s.textContent)),si(s)}function mh(s){let t=K.placesIn(s.data);if(!t.length)return;let e=[],i=0;for(let{index:n,length:o,
item:r}of t)e.push(s.data.slice(i,n),ti(r)),i=n+o;s.replaceWith(...e.filter(Boolean),s.data.slice(i))}var ph="p, li, pre, th, td",Ue=".code-block pre, .table-scroll";function no(s,t){let e=Ys(t),i=e?nt.render(t):null;return s.classList.toggle("has-blocks",i?.hasBlocks??
!1),s.classList.toggle("only-emoji",We(t)),s.replaceChildren(si(i?.nodes??so(t))),!e||nt.isReady}function np(s){for(let t of s.querySelectorAll(`a[href], button\
, ${Ue}`))t.tabIndex=0}function oo(s,t){if(!s.classList.contains("has-blocks")&&!a(".team-emoji",s))return s.textContent.slice(0,t);let i=document.createTreeWalker(
s,NodeFilter.SHOW_TEXT|NodeFilter.SHOW_ELEMENT),[n,o]=["",null];for(;i.nextNode()&&n.length<t;){let r=i.currentNode.data??i.currentNode.alt;if(!r)continue;let h=i.
currentNode.parentElement.closest(ph);o&&h!==o&&(n+=" "),n+=r,o=h}return n.slice(0,t)}var gh=1600,wh=24,yh=200,ii=new WeakMap,ni=new WeakSet,ao=()=>g("message");function ho(s,t){let e=ii.get(s);ii.set(s,t);let i=ni.has(s)&&nt.isReady;if(e&&Eh(e,t)&&
!i)return;let n=Ke(t);xh(s,t),vh(s,t);let o=e&&n===Ke(e)&&e.entry.deleted===t.entry.deleted&&!i,r=e?.mentioned===t.mentioned&&e.entry.mentions===t.entry.mentions;
(!o||!r||e.isBlocked!==t.isBlocked)&&bh(s,{...t,text:n}),Sh(s,t),kh(s,t),Th(s,t),Lh(s,t),Ah(s,t),_h(s,t),Nh(s,t)}var M=s=>ii.get(s),Ke=({entry:s,edit:t})=>t&&!s.
deleted?t.text:s.text;function Eh(s,t){return["entry","edit","leads","pending","state","name","picture","isBlocked","mentioned","quoted","cards","poll","buttons"].
every(e=>s[e]===t[e])}function xh(s,t){let{entry:e,leads:i,own:n,state:o}=t;s.classList.toggle("leads",i),s.classList.toggle("own",n),s.classList.toggle("is-del\
eted",!!e.deleted),s.dataset.state=o,e.seq&&(s.dataset.seq=e.seq),e.deleted&&a(".message-actions",s)?.remove()}function Sh(s,{entry:t,name:e}){let i=oo(a(".mess\
age-text",s),yh);s.setAttribute("aria-label",l("message.spoken",{name:e,time:et(new Date(t.at)),text:i}))}function vh(s,{entry:{at:t},author:e,name:i}){let n=new Date(
t);L(a(".avatar",s),e),m(a(".message-author",s),i);let o=a(".message-time",s);o.dateTime=t,m(o,et(n)),o.title=q(n)}function bh(s,{entry:{deleted:t,expired:e,mentions:i},
text:n,isBlocked:o,mentioned:r,own:h,me:c}){let d=a(".message-text",s);if(s.classList.toggle("is-blocked",o&&!t),$(s,"message-reveal",o&&!t),ni.delete(s),s.classList.
remove("mentions-me"),o||t)return d.classList.remove("has-blocks","only-emoji"),d.textContent=l(e?"message.expired":t?"message.deleted":"message.blocked"),Ve(s,
!1);no(d,n)||ni.add(s),i&&jn(d,{mentions:i,shown:r.split(`
`),me:c}),s.classList.toggle("mentions-me",!!i&&!h&&qn(i,c)),Ve(s,Oh(n))}var yp=s=>s.classList.contains("is-folded")&&Ve(s,!1),Oh=s=>s.length>gh||s.split(`
`).length>wh;function Ve(s,t){s.classList.toggle("is-folded",t);let e=$(s,"message-unfold",t);e&&(e.onclick=()=>{Ve(s,!1),s.focus()})}function kh(s,{pending:t}){
let e=$(s,"message-pending",!!t);e&&(e.title=l(`message.${t}`),e.setAttribute("aria-label",e.title))}function Th(s,{entry:{editedAt:t,deleted:e},isBlocked:i}){let n=$(
s,"message-edited",!!t&&!e&&!i);if(!n)return;let o=q(new Date(t));n.title=n.matches("button")?l("versions.open",{date:o}):o}function Lh(s,{entry:t,edit:e}){let{
failure:i}=e??t,n=$(s,"message-failure",!!i);n&&(m(a("span",n),l(e?"message.edit.failed":"message.failed",{reason:B({code:i})})),m(a('[data-action="discard"]',n),
l(e?"message.edit.discard":"message.discard")))}function Ah(s,{cards:t,isBlocked:e}){let i=e?[]:Un(a(".message-text",s),t),n=$(s,"message-cards",i.length>0);n&&
Kn(n,i)}function _h(s,t){let{entry:e,me:i,isBlocked:n,isThread:o,personOf:r}=t,h=$(s,"message-poll",!!e.poll&&!n);h&&Zs(h,t);let c=$(s,"message-buttons",!!e.actions?.
length&&!n);c&&Wn(c,t);let d=$(s,"message-pinned",!!e.pinned&&!n);$(s,"message-scheduled",!!e.scheduled&&!n),d&&(d.title=l("message.pinned",{date:q(new Date(e.pinned.
at))}));let f=$(s,"message-reactions",!!e.reactions?.length&&!n);f&&Jn(f,e,i);let p=$(s,"message-thread",!!e.replies&&!o);s.classList.toggle("is-root",!!(e.replies&&
o)),p&&Hn(p,e,r)}function Nh(s,{entry:t,quoted:e,isThread:i,isBlocked:n}){let o=!!(t.quote??(!i&&t.thread))&&!t.deleted&&!n,r=a(":scope > .message-body > .messa\
ge-quote",s);if(!o)return r?.remove();let h=r??g("message-quote");r||a(".message-body",s).prepend(h),Be(h,e)}var ro=["message-reveal","message-unfold","message-\
pending","message-edited","message-pinned","message-scheduled","message-failure","message-poll","message-buttons","message-cards","message-reactions","message-t\
hread"];function $(s,t,e){let i=a(".message-body",s),n=a(`:scope > .${t}`,i);if(e||n?.remove(),!e||n)return e?n:null;let o=ro.slice(ro.indexOf(t)+1).map(h=>a(`:\
scope > .${h}`,i)),r=g(t);return i.insertBefore(r,o.find(Boolean)??a(".message-editor",i)),r}function vp(s,t){let e=!1;s.onsubmit=async i=>{if(i.preventDefault(),e)return;e=!0;let n=Object.fromEntries(new FormData(s));await ri(s,async()=>{await t(n),oi(
s,!0)}),e=!1},s.oninput=()=>oi(s,!1)}function oi(s,t){let e=s.querySelector(":scope > .form-success");e&&(e.hidden=!t)}async function ri(s,t){let e=a(".form-err\
or",s);e.hidden=!0,s.setAttribute("aria-busy","true");try{await t()}catch(i){e.textContent=B(i),e.hidden=!1}finally{s.removeAttribute("aria-busy")}}function bp(s){
s.reset(),oi(s,!1),a(".form-error",s).hidden=!0}function co(s,{text:t,written:e=t,focus:i=!0,help:n,save:o,onEmpty:r,done:h}){if(a(".message-editor",s))return;let c=g("message-editor"),d=a("textarea",c);Ch(c,
d);let f=()=>{ai(s),h()};Ih(c,{textarea:d,close:f,submit:()=>Mh(c,{before:t,save:o,onEmpty:r,close:f})}),s.classList.add("is-editing"),a(".message-body",s).append(
c),n(d),d.value=e,Tt(d),i&&(d.focus({preventScroll:!0}),c.scrollIntoView({block:"nearest"}))}function ai(s){let t=a(".message-editor",s);return t.remove(),s.classList.
remove("is-editing"),a("textarea",t).value}function Ch(s,t){let e=$e();a('[data-action="preview"]',e).remove(),t.after(e),U(({offerFewTools:i})=>i(s,{bar:e,textarea:t}))}
var Rh=s=>X().then(({withShortcodes:t})=>t(s),()=>s);function Ih(s,{textarea:t,close:e,submit:i}){t.oninput=()=>Tt(t),s.onkeydown=n=>{if(!Et(n)){if(n.key==="Esc\
ape")e();else if(n.target===t&&he(n))i();else return;n.preventDefault(),n.stopPropagation()}},s.onsubmit=n=>{n.preventDefault(),i()},a('[data-action="cancel"]',
s).onclick=e}async function Mh(s,{before:t,save:e,onEmpty:i,close:n}){let o=xt(a("textarea",s));if(o===t)return n();await ri(s,async()=>{await(o?e(await Rh(o)):
i()),n()})}var Ge=class{#t;#e;#s;#i=[];#n=!1;constructor(t,e){this.#t=t,this.#e=e}show(t,{signal:e}){this.#s=t,this.#i=[],t.addEventListener("lost-edit",({detail:i})=>this.#e.
keepAsDraft(i.text),{signal:e}),t.addEventListener("resync",()=>this.#r(),{signal:e}),t.addEventListener("state",()=>t.state==="live"&&this.#a(),{signal:e})}around(t){
let e=[...this.#t.querySelectorAll(".message.is-editing")];t();for(let i of e)i.isConnected||this.#o(i);this.#n||this.#h()}#r(){this.#n=!0;for(let t of this.#t.
querySelectorAll(".message.is-editing"))this.#o(t)}#o(t){let{entry:e}=M(t);this.#i.push({entry:e,written:ai(t)})}#a(){if(!this.#n)return;this.#n=!1;let t=({entry:e})=>{
let i=this.#e.entryOf(e);return!i||!pt(i,this.#s)};for(let{entry:e,written:i}of this.#i.filter(t))i!==e.text&&this.#e.keepAsDraft(i);this.#i=this.#i.filter(e=>!t(
e)),this.#h()}#h(){this.#i=this.#i.filter(({entry:t,written:e})=>{let i=this.#e.rowOf(t);return i?(this.#e.reopen(i,M(i).entry,e),!1):!0})}};var Ye=class{#t;#e;constructor(t){this.#t=t,this.#e=a(".resync-kept",t),a("button",t).onclick=()=>t.hidden=!0}show(t,{signal:e}){this.#t.hidden=!0,t.addEventListener(
"resync",({detail:i})=>this.#s(i),{signal:e})}sayKept(){this.#e.hidden=!1}#s({reason:t}){let e=t==="epoch_changed"?"resync.restored":"resync.incomplete";m(a(".r\
esync-text",this.#t),l(e)),this.#e.hidden=!0,this.#t.hidden=!1}};function Z(s){let t=!1;return()=>{if(t)return;t=!0;let e=()=>{t=!1,s()};document.hidden?setTimeout(e,200):requestAnimationFrame(e)}}var Dh=({kind:s,archived:t,people:e})=>t?"archive":{private:"lock",direct:e?.length?"people":"saved"}[s]??"hash",Je=({kind:s,people:t})=>s==="direct"&&!t.length,
hi=({kind:s,people:t})=>s==="direct"&&t.length===1?t[0]:null;function lo(s,t,{directory:e,presence:i}){let n=a(".avatar",s),o=hi(t);if(a(".icon",s).toggleAttribute(
"hidden",!!o),n.hidden=!o,!o)return zi(s,Dh(t));L(n,e.of(o)),Q(n,i.of(o.id))}var ze=class{#t;#e;constructor(t,{router:e,...i}){this.#t=t,this.#e=i;let n=a(".people-button",t),o=()=>e.address.panel==="people",r=()=>n.setAttribute("aria-ex\
panded",o());n.onclick=()=>o()?e.up():e.go({...e.address,panel:"people"}),e.addEventListener("change",r),a(".pins-button",t).onclick=()=>e.go({...e.address,panel:"\
pins"}),a(".reports-button",t).onclick=()=>e.go({...e.address,panel:"reports"})}show(t,{signal:e}){let i=()=>this.#s(t),n=Z(()=>e.aborted||i()),{directory:o,presence:r,
reports:h}=this.#e,c=()=>t.state==="live"&&mt(t.room)&&h.count(t.id);t.addEventListener("room",i,{signal:e});for(let d of[o,r,h])d.addEventListener("change",n,{
signal:e});t.addEventListener("state",c,{signal:e}),c(),i()}#s({room:t}){m(a(".room-title",this.#t),t.name);let e=a(".room-topic",this.#t),i=hi(t);m(e,i?this.#r(
i):t.topic??""),e.title=e.textContent,this.#i(i),this.#n(t),m(a(".people-count",this.#t),C(t.member_count))}#i(t){let e=a(".room-picture",this.#t);e.hidden=!t,t&&
(L(e,this.#e.directory.of(t)),Q(e,this.#e.presence.of(t.id)))}#n(t){let{count:e,hasMore:i}=mt(t)?this.#e.reports.waitingIn(t.id):{count:0};a(".reports-button",this.#t).
hidden=!e,m(a(".reports-count",this.#t),e?yt(e,{hasMore:i}):"")}#r(t){return[Oe({state:this.#e.presence.of(t.id)}),ue(this.#e.directory.of(t))].filter(Boolean).
join(" · ")}};var Bh=[O("react","emoji",({entry:s},t)=>Ss(s,t)),O("quote","reply",({entry:s},t)=>bs(s,t)&&!t.isBlocked(s)),O("thread","thread",({entry:s},{isThread:t,room:e})=>!t&&
!!s.seq&&($h(s)||bs(s,{room:e}))),O("copy","copy",({entry:s},t)=>uo()&&!s.deleted&&!t.isBlocked(s)),O("link","link",({entry:s})=>uo()&&!!s.seq),O("edit","edit",
({entry:s,edit:t},e)=>pt(s,e)&&!t),O("versions","clock",({entry:s},t)=>Ci(s,t)),O("save","saved",({entry:s},t)=>!!s.seq&&!s.deleted&&!t.isSaved(s)),O("unsave","\
saved",({entry:s},t)=>t.isSaved(s)),O("unread","unread",({entry:s},t)=>!!s.seq&&t.state==="live"),O("pin","pin",({entry:s},t)=>vs(s,t)&&!s.pinned),O("unpin","pi\
n",({entry:s},t)=>vs(s,t)&&!!s.pinned),O("reactions","people",({entry:s})=>!!s.reactions?.length),O("seen","check",({entry:s},t)=>Yt(s,t.room)),O("person","pers\
on",({entry:s},t)=>s.user.id!==t.me.id),O("report","flag",({entry:s},t)=>Ri(s,t)),O("retry","again",({state:s})=>s==="failed"),O("discard","trash",({state:s})=>s===
"failed",{isDangerous:!0}),O("delete","trash",({entry:s},t)=>Ni(s,t),{isDangerous:!0})];function ci(s,t){return Bh.filter(({isOffered:e})=>e(s,t))}function O(s,t,e,{
isDangerous:i=!1}={}){return{name:s,icon:t,isOffered:e,isDangerous:i}}var $h=({thread:s,replies:t})=>!!(s||t);function uo(){return!!navigator.clipboard}var Ph=450,Fh=10,fo=64,mo=.9,go="a[href], button:not([hidden]), input:not([disabled])",po=`${go}, ${Ue}`,Xe=class{#t;#e;#s;#i;#n;#r=null;constructor({log:t,scroller:e,
timeline:i,actions:n}){this.#t=t,this.#e=e,this.#s=i,this.#n=n,t.addEventListener("pointerover",({target:o})=>this.#o(o.closest(".message")));for(let o of["poin\
terover","focusin"])t.addEventListener(o,({target:r})=>this.#a(r));t.addEventListener("focusin",({target:o})=>this.#h(o.closest(".message"))),t.addEventListener(
"focusout",o=>this.#l(o)),t.addEventListener("click",({target:o})=>this.#c(o)),t.addEventListener("change",({target:o})=>o.closest(".poll-option")&&this.#f(o.closest(
".message"))),t.addEventListener("keydown",o=>this.#p(o)),this.#y(),e.addEventListener("focus",()=>e.matches(":focus-visible")&&this.#s.lastOnScreen?.focus())}show(t){
this.#i=t,this.#e.tabIndex=0}around(t){let e=this.#t.contains(document.activeElement);t();let i=a('.message[tabindex="0"]',this.#t);e&&!this.#t.contains(document.
activeElement)?(this.#e.tabIndex=-1,this.#e.focus({preventScroll:!0})):!i&&document.activeElement!==this.#e&&(this.#e.tabIndex=0)}#o(t){if(!t||t.dataset.state!==
"sent")return;let e=a(".message-actions",t)??t.appendChild(g("message-actions")),i=M(t),n=new Set(ci(i,this.#i).map(({name:o})=>o));i.entry.deleted||n.add("more"),
n.has("edit")&&n.delete("thread");for(let o of e.children)o.hidden=!n.has(o.dataset.action);e.hidden=[...e.children].every(o=>o.hidden)}#a(t){let e=t.closest(".\
reaction");e&&zn(e,M(e.closest(".message")).entry,this.#i)}#h(t){if(t){this.#o(t),this.#e.tabIndex=-1;for(let e of this.#t.querySelectorAll('.message[tabindex="\
0"]'))e.tabIndex=-1;t.tabIndex=0}}#l({target:t,relatedTarget:e}){let i=t.closest(".message");if(i&&!i.contains(e))for(let n of i.querySelectorAll(po))n.tabIndex=
-1}#c(t){let e=t.closest(".message"),i=t.closest("[data-action]"),n=t.matches(".avatar, .message-author")?"person":i?.dataset.action;e&&this.#n[n]?.(e,M(e),i)}#f(t){
this.#n.vote(t,M(t))}#p(t){let e=t.target.closest(".message");if(!e||t.target.matches("textarea")||t.ctrlKey||t.metaKey||t.altKey||t.key.startsWith("Arrow")&&t.
target.matches(Ue))return;let i=t.target===e?this.#d(e,t.key):this.#u(e,t.key);i&&(t.preventDefault(),t.stopPropagation(),i())}#d(t,e){let{list:i}=this.#s;return{
Enter:()=>this.#S(t),ArrowUp:()=>this.#m(i.beside(t,-1)),ArrowDown:()=>this.#m(i.beside(t,1)),Home:()=>this.#m(i.first()),End:()=>{this.#s.toNewest(),this.#s.focusNewest()},
PageUp:()=>this.#g(-mo),PageDown:()=>this.#g(mo)}[e]}#u(t,e){if(e==="Escape")return()=>t.focus({preventScroll:!0});let i={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,
ArrowUp:-1}[e],n=this.#w(t);return i&&(()=>n.at((n.indexOf(document.activeElement)+i)%n.length).focus())}#m(t){t?.focus({preventScroll:!0}),t?.scrollIntoView({block:"\
nearest"})}#g(t){let{list:e}=this.#s;this.#s.scroll(t);let{top:i}=this.#e.getBoundingClientRect(),n=e.messageRows.find(o=>o.getBoundingClientRect().top>=i);(t<0?
n:this.#s.lastOnScreen)?.focus({preventScroll:!0})}#S(t){let e=this.#w(t);for(let i of e)i.tabIndex=0;e[0]?.focus({preventScroll:!0})}#w=t=>[...t.querySelectorAll(
po)];#y(){let t=this.#t;t.addEventListener("pointerdown",e=>this.#E(e),{passive:!0}),t.addEventListener("pointermove",e=>this.#v(e),{passive:!0});for(let e of["\
pointerup","pointercancel"])t.addEventListener(e,()=>this.#x(),{passive:!0});this.#e.addEventListener("scroll",()=>this.#x(),{passive:!0}),t.addEventListener("c\
ontextmenu",e=>{e.pointerType==="touch"&&!e.target.closest("a[href]")&&e.preventDefault()})}#E({pointerType:t,target:e,clientX:i,clientY:n,isPrimary:o}){this.#x();
let r=t==="touch"&&o&&!e.closest(`${go}, textarea`)&&e.closest(".message");if(!r)return;let h=setTimeout(()=>{this.#r=null,jh(),this.#n.more(r,M(r))},Ph);this.#r=
{row:r,timer:h,clientX:i,clientY:n}}#v({clientX:t,clientY:e}){let i=this.#r;if(!i)return;let[n,o]=[t-i.clientX,Math.abs(e-i.clientY)];Math.hypot(n,o)>Fh&&clearTimeout(
i.timer),o>fo/2?this.#x():(getComputedStyle(this.#t).direction==="rtl"?-n:n)>fo&&this.#b(i.row)}#b(t){this.#x();let e=M(t);ci(e,this.#i).some(({name:i})=>i==="q\
uote")&&this.#n.quote(t,e)}#x(){clearTimeout(this.#r?.timer),this.#r=null}};function jh(){let s=t=>{t.preventDefault(),t.stopPropagation()};addEventListener("cl\
ick",s,{capture:!0,once:!0}),addEventListener("pointerdown",()=>removeEventListener("click",s,{capture:!0}),{capture:!0,once:!0})}var Qe=class{#t;constructor(t){this.#t=t}show(t,{signal:e}){let i=()=>{let n=qh(t),o=n?Wh(n,t):0;this.#t.hidden=!o,m(this.#t,o?y("seen.count",o):""),this.#t.onclick=
()=>v(({seenBy:r})=>r({entry:n,conversation:t}))};for(let n of[t,t.readers])n.addEventListener("change",i,{signal:e});i()}};function qh({timeline:s,me:t,room:e}){
let i=s.entries.findLast(E);return i&&i.user.id===t.id&&Yt(i,e)?i:null}var Wh=({seq:s},{readers:t,me:e})=>t.of(s).filter(i=>i!==e.id).length;var Hh={"sign-in":{key:"status.ended.action",go:ct},reload:{key:"again",go:()=>location.reload()},rooms:{key:"status.rooms.action",go:s=>s.go(W)}},Uh=new Set(["\
connecting","catching-up"]),Ze=class{#t;#e;constructor(t,{router:e}){this.#t=t,this.#e=e}show(t,{signal:e}){let i=()=>this.#s(t.state);t.addEventListener("state",
i,{signal:e}),i()}#s(t){this.#t.dataset.state=t,this.#t.closest(".conversation").classList.toggle("is-opening",Uh.has(t)),a(".status-text",this.#t).textContent=
t==="live"?"":l(`status.${t}`);let e=a("button",this.#t),i=Hh[at[t]?.next];e.hidden=!i,i&&(e.textContent=l(i.key),e.onclick=()=>i.go(this.#e))}};var Kh=3,yo="/rooms/",ts=[],li=new WeakMap,wo=new WeakMap;function Vh(s){return s.deleted||!s.text.includes(yo)?ts:(li.has(s)||li.set(s,Gh(s.text)),li.get(s))}function Gh(s){
let t=new Map;for(let[e]of He(s)){if(!e.includes(yo)||!URL.canParse(e))continue;let i=new URL(e),n=i.origin===location.origin&&!i.hash?tt(i):null,o=n?.seq??Yh(n?.
panel);o&&t.set(i.href,{href:i.href,room:n.room,seq:o})}return[...t.values()].slice(0,Kh)}function Yh(s){let[,,t]=/^thread:(?:(\d{1,15}):)?(\d{1,15})$/.exec(s??
"")??[];return Number(t)||null}function Eo(s,t){let e=Vh(s);if(e===ts)return ts;let i=e.map(o=>Jh(o,t)).filter(Boolean),n=wo.get(s)??ts;return i.length===n.length&&
i.every((o,r)=>zh(o,n[r]))?n:(wo.set(s,i),i)}function Jh({href:s,room:t,seq:e},i){let n=i.roomCalled(t),o=n&&i.linked(n,e);if(!n)return null;let r=n.id===i.room.
id?"":n.name;if(!o)return{href:s,where:r,entry:o};let h=i.isBlocked(r?{user:o.user}:o);return{href:s,where:r,entry:o,name:w(i.personOf(o.user)),isHidden:h}}var zh=(s,t)=>[
"href","where","entry","name","isHidden"].every(e=>s[e]===t[e]);var Xh=900,es=class{#t;#e;#s;constructor(t,{isFollowing:e}){this.#t=t,this.#e=e,t.addEventListener("scroll",()=>this.#i(),{passive:!0})}draw(){let{top:t}=this.#t.
getBoundingClientRect();for(let e of this.#t.querySelectorAll(".day"))a(".day-title",e).classList.toggle("is-over",e.getBoundingClientRect().top<t)}#i(){if(this.#e())
return this.#n();this.#t.classList.add("is-scrolling"),clearTimeout(this.#s),this.#s=setTimeout(()=>this.#n(),Xh)}#n(){clearTimeout(this.#s),this.#t.classList.remove(
"is-scrolling")}};var xo=new Set(["joined","left","added","removed"]),Qh=new Set(["began","brought"]),di=new Set(["joined","left"]);function ui(s){let t=[];for(let e of Zh(s)){let i=t.
at(-1);i&&tc(i[0],e)?i.push(e):t.push([e])}return t.map(ec)}function Zh(s){let t=new Map(s.filter(({type:i})=>di.has(i)).map(i=>[i.user.id,i]));return s.filter(
({type:i})=>!Qh.has(i)).filter(i=>!di.has(i.type)||t.get(i.user.id)===i)}function tc(s,{type:t,user:e}){return s.type!==t||!xo.has(t)?!1:di.has(t)||s.user.id===
e.id}function ec(s){let[{type:t,user:e,member:i,role:n,name:o,topic:r,retention_days:h}]=s,c={user:de(e),name:o,topic:r,member:i&&de(i)};if(xo.has(t)){let d=[...new Set(
s.map(f=>de(f.member??f.user)))];return y(`notice.${t}`,d.length,{...c,names:j(d)})}return t==="retention"&&h?y("notice.retention.days",h,{...c,count:C(h)}):t===
"retention"?l(h===0?"notice.retention.ever":"notice.retention.server",c):t==="role"?l(`notice.role.${n}`,c):t==="topic"&&!r?l("notice.topic.removed",c):l(`notic\
e.${t}`,c)}var sc=300;function So(s,t,e){let{before:i,firstNew:n,me:o}=e,r=[];i&&r.push({key:vo(new Date(i.at)),at:new Date(i.at),rows:[],isContinued:!0});let h=i;for(let c of[
...s,...t.map(d=>ic(d,o))]){let d=nc(r,new Date(c.at));n!==null&&c.seq===n&&(d.rows.push({key:"new-line",kind:"new-line"}),h=null),!d.rows.length&&!d.isContinued&&
(h=null),E(c)?d.rows.push(oc(c,h,e)):lc(d.rows,cc(c,e)),h=c}return r.filter(({rows:c})=>c.length)}var fi=new WeakMap;function ic(s,t){let{clientId:e,text:i,at:n,
failure:o}=s;if(!fi.has(s)){let{thread:r,quote:h}=s,c={type:"message",seq:null,at:n,user:t,text:i,deleted:!1,clientId:e,failure:o,unsent:!0,thread:r,quote:h};fi.
set(s,c)}return fi.get(s)}var vo=s=>`${s.getFullYear()}-${s.getMonth()+1}-${s.getDate()}`;function nc(s,t){let e=vo(t),i=s.at(-1);return i&&(i.key===e||t<i.at)?
i:(s.push({key:e,at:t,rows:[],isContinued:!1}),s.at(-1))}function oc(s,t,{me:e,live:i,edits:n,personOf:o,isBlocked:r,quoted:h,cards:c,isThread:d,pollOf:f,buttonsOf:p}){
let x=s.user.id===e.id,T=n.get(s.seq),A=s.unsent?s:T,_=A?.failure?"failed":A?"pending":"sent",ot=o(s.user);return{key:x&&s.clientId?s.clientId:`seq-${s.seq}`,kind:"\
message",entry:s,own:x,me:e,author:ot,name:ot.display_name||ot.name,picture:ot.picture,isBlocked:r(s),mentioned:rc(s,o),isThread:d,personOf:o,quoted:h(s.quote??
(d?void 0:s.thread)),cards:c(s),poll:s.poll&&f(s),buttons:s.actions&&p(s),edit:T,leads:!ac(s,t)||!!(d&&t?.replies),state:_,pending:_!=="pending"?null:i?"sending":
"waiting"}}var rc=({mentions:s=[]},t)=>s.map(({user:e,name:i})=>e?w(t({id:e,name:i})):i).join(`
`);function ac(s,t){return!t||!E(t)||t.user.id!==s.user.id?!1:new Date(s.at)-new Date(t.at)<sc*1e3}var hc={joined:"began",added:"brought"};function cc(s,{personOf:t,
isDirect:e}){let{user:i,member:n,type:o}=s;return{...s,type:e&&hc[o]||o,user:t(i),member:n&&t(n)}}function lc(s,t){let e=s.at(-1);e?.kind==="notice"?e.entries.push(
t):s.push({key:`notice-${t.seq}`,kind:"notice",entries:[t]})}function mi(s,{tabIndex:t=0}={}){return s.split(un).flatMap((e,i,n)=>i%3===0?e||[]:i%3===1?dc(e,n[i+1],t):[])}var bo=new WeakMap;function Ig(s,t){bo.get(s)!==t&&
(bo.set(s,t),s.replaceChildren(...mi(t)))}function Mg(s,t){pi(s,t.id),L(a(".avatar",s),t),s.title=l("person.of",{name:w(t)}),s.setAttribute("aria-label",s.title)}
function Dg(s,t){pi(s,t.id),m(s,w(t))}function pi(s,t){s.dataset.open="person",s.dataset.subject=t}function dc(s,t,e){let i=document.createElement("button");return i.
type="button",i.className="link-button person-link",i.dir="auto",i.tabIndex=e,i.textContent=t,pi(i,s),i}var ss=class{#t=new Map;#e=0;#s=null;fit(t){t!==this.#s&&(this.#s=t,this.clear())}clear(){this.#t.clear(),this.#e=0}set(t,e){this.#e+=e-(this.#t.get(t)??0),this.#t.
set(t,e)}of(t,e,i){let{mean:n}=this,o=0;for(let r=e;r<i;r+=1)o+=this.#t.get(t[r].seq)??n;return o}at(t,e){let{mean:i}=this,n=0;for(let o=e;n<t.length&&o>0;n+=1)
o-=this.#t.get(t[n].seq)??i;return n}get mean(){return this.#t.size?this.#e/this.#t.size:44}};var is=class{#t;#e;#s=null;#i;#n=0;following=!0;constructor(t,{mayFollow:e}){this.#t=t,this.#e=e,t.addEventListener("scroll",()=>this.#o(),{passive:!0});let i=new ResizeObserver(
()=>this.following?this.toBottom():this.#h());i.observe(t),i.observe(t.firstElementChild)}keep(t){let e=this.following?null:this.#c(),i=e?.getBoundingClientRect().
top;t(),this.following?this.toBottom():e?.isConnected&&this.#l(e.getBoundingClientRect().top-i),this.#a()}toBottom(){this.following=this.#e(),this.#t.scrollTop=
this.#t.scrollHeight}stay(){this.following=!1}revealAbove(t){let{top:e}=this.#t.getBoundingClientRect();return!t||t.getBoundingClientRect().top>=e?!1:(this.reveal(
t),!0)}isInView(t){let[e,i]=[this.#t,t].map(n=>n.getBoundingClientRect());return i.top>=e.top&&i.bottom<=e.bottom}reveal(t){this.putAt(t,this.#t.clientHeight/5)}putAt(t,e){
let{top:i}=this.#t.getBoundingClientRect();this.#t.scrollTop+=t.getBoundingClientRect().top-i-e,this.following=this.#r,this.#a()}placeIn(t){let e=this.#f(t);return e?
{row:e,offset:e.getBoundingClientRect().top-this.#t.getBoundingClientRect().top}:null}lastAboveFoot(t){let e=this.#t.getBoundingClientRect().bottom+1;return t[Ct(
t,i=>i.getBoundingClientRect().bottom>e)-1]}get isNearTop(){return this.#t.scrollTop<this.#t.clientHeight}get isNearFoot(){let{scrollHeight:t,scrollTop:e,clientHeight:i}=this.#t;
return t-e-i<i}get#r(){let{scrollHeight:t,scrollTop:e,clientHeight:i}=this.#t;return this.#e()&&t-e-i<48}#o(){this.following=this.#r,this.#a()}#a(){this.#s=this.
following?null:this.placeIn(this.#t.querySelectorAll(".day-rows > *")),this.#i=this.#t.clientWidth}#h(){let{row:t,offset:e}=this.#s??{};!t?.isConnected||this.#i===
this.#t.clientWidth||(this.#l(t.getBoundingClientRect().top-this.#t.getBoundingClientRect().top-e),this.#i=this.#t.clientWidth)}#l(t){if(this.#n+=t,Math.abs(this.#n)<
.5)return;let e=this.#t.scrollTop;this.#t.scrollTop+=this.#n,this.#n-=this.#t.scrollTop-e,Math.abs(this.#n)>=1&&(this.#n=0)}#c(){return this.#f(this.#t.querySelectorAll(
".day-rows > *"))}#f(t){let{top:e}=this.#t.getBoundingClientRect();return t[Ct(t,i=>i.getBoundingClientRect().bottom>e)]}};function Ct(s,t){let e=0,i=s.length;for(;e<
i;){let n=e+i>>1;t(s[n])?i=n:e=n+1}return e}var uc=24,fc=3.5,mc=80,pc=180,ns=.75,Oo=.5,gc=1+ns,wc=1+2*ns,yc=4,Ec=8,xc={message:ao,notice:()=>g("notice"),"new-line":()=>g("new-line")},Sc={message:ho,notice:kc,
"new-line":()=>{}},os=class{#t;#e;#s;#i;#n;#r=new ss;#o=[];#a=[];#h=null;#l=[];#c=[];#f=null;#p=null;#d=0;#u=0;#m;#g=0;#S=0;#w=0;constructor({scroller:t,keeper:e,
changing:i}){this.#t=t,this.#e=e,this.#s=a(".timeline-log",t),this.#i=a(".rows-above",t),this.#n=a(".rows-below",t),this.#m=i;let n=()=>{this.#S=t.clientWidth,this.#w=
t.clientHeight};new ResizeObserver(n).observe(t),n()}get rows(){return this.#l}get messageRows(){return this.#l.filter(t=>t.matches(".message"))}get isEmpty(){return!this.#c.
some(({kind:t})=>t==="message")}clear(){this.#s.replaceChildren(),this.#r.clear(),this.#o=this.#a=this.#l=this.#c=[],this.toEnd()}draw(t,e,i,{aloud:n=!1}={}){this.#o=
t,this.#a=e,this.#h=i,this.#v(),this.#y({aloud:n})}follow(t=Ec){for(let e=0;e<yc;e+=1){let i=this.#A();if(!i)return;if(this.#k(),this.#x(i),this.#y(),!this.#_())
break}cancelAnimationFrame(this.#g),t>0&&(this.#g=requestAnimationFrame(()=>this.follow(t-1)))}toEnd(){this.#f=this.#p=null,this.#v()}show(t){let e=Math.min(N(this.#o,
t),this.#o.length-1);return(e<this.#d||e>=this.#u)&&(this.#k(),this.#x(this.#L(e)),this.#y()),this.rowOf(t)}rowOf(t){return a(`.message[data-seq="${t}"]`,this.#s)??
this.#C(t)}beside(t,e){let{messageRows:i}=this,n=i.indexOf(t)+e;if(i[n])return i[n];if(!(e<0?this.#d===0:this.#u===this.#o.length))return this.#k(),this.#x(this.#L(
e<0?this.#d:this.#u)),this.#y(),i=this.messageRows,n=i.indexOf(t)+e,i[n]}first(){let t=this.#o.find(E);return t&&this.show(t.seq)}onScreen({first:t,last:e}){let{
top:i,bottom:n}=this.#t.getBoundingClientRect(),o=p=>x=>x.getBoundingClientRect().bottom>p,r=Ct(this.#l,o(i)),h=Ct(this.#l,o(n+1))-1,c=this.#c.slice(r,h+1).flatMap(
gi);if(!c.length)return this.#o.length||t===null?null:{from:t,to:e};let d=this.#o[N(this.#o,c[0])-1],f=this.#o[N(this.#o,c.at(-1))+1];return{from:d?d.seq+1:t,to:f?
f.seq-1:e}}#y({aloud:t=!1}={}){this.#s.setAttribute("aria-live",t?"polite":"off"),this.#m(()=>this.#e.keep(()=>this.#E()))}#E(){this.#r.fit(this.#S);let t=this.#o.
slice(this.#d,this.#u),e=this.#u===this.#o.length,i=this.#o[this.#d-1],n=So(t,e?this.#a:[],{...this.#h,before:i});b(this.#s,n,{create:()=>g("day"),update:vc}),this.#c=
n.flatMap(({rows:o})=>o),this.#l=[...this.#s.querySelectorAll(".day-rows > *")],ko(this.#i,this.#r.of(this.#o,0,this.#d)),ko(this.#n,this.#r.of(this.#o,this.#u,
this.#o.length))}#v(){let{length:t}=this.#o,e=this.#O;this.#u=this.#p===null?t:Math.min(t,N(this.#o,this.#p+1)),this.#d=this.#f===null?this.#u-this.#N(gc):N(this.#o,
this.#f),this.#d>=this.#u&&(this.#u=Math.max(this.#u,Math.min(t,e))),this.#d>=this.#u&&(this.#d=this.#u-e),this.#p===null&&this.#u-this.#d>e+e/4&&this.#b(e),this.#x(
[this.#d,this.#u])}#b(t){this.#e.following||!this.#l.length?this.#d=this.#u-t:this.#u=this.#d+t+t/4,this.#k()}#x([t,e]){let{length:i}=this.#o;for(this.#u=Math.min(
Math.max(Math.round(e),0),i),this.#d=Math.min(Math.max(Math.round(t),0),this.#u);this.#d>0&&this.#d<i&&!E(this.#o[this.#d])&&!E(this.#o[this.#d-1]);)this.#d-=1;
for(;this.#u>0&&this.#u<i&&!E(this.#o[this.#u])&&!E(this.#o[this.#u-1]);)this.#u+=1;this.#f=this.#o[this.#d]?.seq??null,this.#p=this.#u===i?null:this.#o[this.#u-
1].seq}#A(){let{top:t,bottom:e,height:i}=this.#t.getBoundingClientRect(),n=this.#s.getBoundingClientRect(),o=this.#O,r=this.#N(Oo),h=this.#u-this.#d>=o,c=(n.height-
(1+Oo)*i)/2,d=h?Math.min(ns*i,Math.max(0,c)):ns*i;if(!i||!this.#l.length)return null;if(n.bottom<t||n.top>e)return this.#L(this.#r.at(this.#o,t-this.#i.getBoundingClientRect().
top));let[f,p]=[this.#d-r,this.#u+r];return this.#d>0&&n.top>t-d?[f,Math.min(this.#u,f+o)]:this.#u<this.#o.length&&n.bottom<e+d?[Math.max(this.#d,p-o),p]:null}#_(){
let{top:t,bottom:e}=this.#t.getBoundingClientRect(),i=this.#s.getBoundingClientRect();return this.#d>0&&i.top>t||this.#u<this.#o.length&&i.bottom<e}#L(t){let e=this.#N(
wc)/2;return[t-e,t+e]}get#O(){let t=fc*this.#w/uc;return Math.round(Math.min(pc,Math.max(mc,t)))}#N(t){return Math.min(this.#O,Math.ceil(t*this.#w/this.#r.mean))}#k(){
let t=this.#s.getBoundingClientRect().top;this.#l.forEach((e,i)=>{let[n,...o]=gi(this.#c[i]);if(!n)return;let{bottom:r}=e.getBoundingClientRect();this.#r.set(n,
r-t);for(let h of o)this.#r.set(h,0);t=r})}#C(t){return this.#l[this.#c.findIndex(e=>e.kind==="notice"&&gi(e).includes(t))]}},gi=({entry:s,entries:t=[s]})=>t.flatMap(
e=>e?.seq??[]);function ko(s,t){let e=`${t}px`;s.style.blockSize!==e&&(s.style.blockSize=e)}function vc(s,{at:t,rows:e,isContinued:i}){m(a(".day-title span",s),
Ki(t)),s.classList.toggle("is-continued",i),s.classList.toggle("is-silent",e.every(Oc)),b(a(".day-rows",s),e,{create:({kind:n})=>xc[n](),update:(n,o)=>Sc[o.kind](
n,o)})}var To=new WeakMap;function bc(s){let t=document.createElement("p");return t.append(...mi(s,{tabIndex:-1})),t}var Oc=({kind:s,entries:t})=>s==="notice"&&
!ui(t).length;function kc(s,{entries:t}){let e=ui(t),i=e.join(`
`);To.get(s)!==i&&(To.set(s,i),s.replaceChildren(...e.map(bc)))}var Tc=2e3,Lc=400,wi={connecting:"timeline.loading","catching-up":"timeline.loading",reconnecting:"timeline.waiting",restarting:"timeline.waiting",offline:"time\
line.waiting"},rs=class{#t;#e;#s;#i;#n;#r;#o=null;#a;#h=!1;#l=!1;#c=!1;#f=new Set;#p=null;#d=null;#u=Z(()=>this.#m());constructor(t,{changing:e,onNewest:i,onMoved:n}){
this.#t=t,this.toNewest=i,this.#e=a(".timeline-scroll",t),this.#s=a(".timeline-start",t),this.#i=new is(this.#e,{mayFollow:()=>this.#o?.history.isAtNewest??!0}),
this.#r=new os({scroller:this.#e,keeper:this.#i,changing:e}),this.#n=new es(this.#e,{isFollowing:()=>this.#i.following});let o,r=()=>{clearTimeout(o),o=setTimeout(
()=>this.#o&&n(),Lc),this.#E()};this.#e.addEventListener("scroll",r,{passive:!0}),a('[data-testid="new-pill"]',t).onclick=()=>this.#x(),a('[data-testid="first-u\
nread"]',t).onclick=()=>this.#A(),a('[data-testid="mark-read"]',t).onclick=()=>this.#O(),document.addEventListener("visibilitychange",()=>document.hidden&&this.#N()),
nt.addEventListener("ready",this.#u),addEventListener("blur",()=>this.#N()),addEventListener("focus",()=>this.#k())}get list(){return this.#r}show(t){this.#a?.abort(),
this.#a=new AbortController;let{signal:e}=this.#a;this.#o=t,this.#h=!1,this.#l=!0,this.#c=!1,this.#f.clear(),this.#p=this.#d=null,this.#r.clear(),t.addEventListener(
"change",this.#u,{signal:e}),this.#i.following=!0,this.#m()}follow(){this.#l=!1,this.#o.history.toNewest(),this.#r.toEnd(),this.#m(),this.#i.toBottom(),this.#E()}async goTo(t){
this.#l=!1;let e=this.#o,i=await e.history.goTo(t);if(e!==this.#o||i===null)return!0;if(!i)return!1;this.#i.stay(),this.#h||=e.state==="live",this.#m();let n=this.#r.
show(t);return this.#i.reveal(n),this.#E(),Ic(n),!0}lookAt(t){let e=this.#r.rowOf(t);if(e&&this.#i.isInView(e))return e;this.#i.stay();let i=this.#r.show(t);return this.#i.
reveal(i),this.#E(),i}get place(){if(this.#i.following)return null;let{row:t,offset:e}=this.#i.placeIn(this.#r.messageRows)??{};return t?.dataset.seq?{seq:Number(
t.dataset.seq),offset:e}:null}async comeBackTo(t){if(!t)return this.follow();this.#l=!1;let e=this.#o,i=await e.history.goTo(t.seq);e!==this.#o||!i||(this.#i.stay(),
this.#m(),this.#i.putAt(this.#r.show(t.seq),t.offset),this.#E())}scroll(t){this.#e.scrollBy({top:t*this.#e.clientHeight,behavior:"instant"}),this.#E()}get lastOnScreen(){
return this.#i.lastAboveFoot(this.#r.messageRows)??this.#r.messageRows[0]}focusNewest(){let t=this.lastOnScreen;return t?.focus({preventScroll:!0}),!!t}entryAsItWas({
seq:t,at:e}){let i=this.#o.history.shown.entry(t);return i?.at===e?i:void 0}#m(){let t=this.#o;if(!t)return;let{state:e,timeline:i,history:n,room:o,me:r,unread:h,
unsentEdits:c}=t,d=e==="live";d&&this.#h&&this.#i.following&&i.trim();let{first:f,last:p,entries:x}=n.shown,T=f===this.#p&&p>this.#d;this.#p=f,this.#d=p;let A=D=>t.
personOf(D),_=D=>t.isBlocked(D),ot=D=>D?Ac(t.quoted(D),t):void 0,{isThread:Ho=!1}=t,Uo=o.kind==="direct",Ko={quoted:ot,cards:D=>Eo(D,t),pollOf:D=>_c(D,t),buttonsOf:D=>Nc(
D,t)},Vo={me:r,firstNew:h.first,live:d,edits:c,personOf:A,isBlocked:_,isThread:Ho,isDirect:Uo,...Ko};this.#r.draw(x,n.isAtNewest?t.unsent:[],Vo,{aloud:d&&this.#h&&
T&&n.isAtNewest}),this.#g(),d?!this.#h&&!this.#c&&this.#w():this.#h=!1,this.#E()}#g(){let{timeline:t,history:e,state:i,room:n}=this.#o,o=t.cursor!==null||!e.isAtNewest;
a('.timeline-empty [data-open="add-people"]',this.#t).hidden=!Vt(n);for(let d of["p",'[data-open="invite"]'])a(`.timeline-empty ${d}`,this.#t).hidden=n.kind==="\
direct";this.#t.classList.toggle("is-empty",o&&this.#r.isEmpty),this.#t.classList.toggle("is-loading",!o&&["connecting","catching-up"].includes(i));let r=i==="l\
ive"&&this.#f.has("older"),h=this.#o.isThread??!1,c=Cc({known:o,timeline:t,history:e,room:n,state:i,failed:r,isThread:h});this.#s.dataset.text!==c&&(this.#s.dataset.
text=c,this.#i.keep(()=>this.#s.replaceChildren(c,...r?[" ",this.#S()]:[])))}#S(){let t=it("button",l("again"),"link-button");return t.onclick=()=>this.#v("olde\
r"),t}#w(){let{history:t,reading:e,room:i,unread:n}=this.#o;if(this.#l&&i.isKept)return;let o=n.first,r=this.#l&&this.#i.following;if(this.#l=!1,r&&n.stoppedElsewhere)
return this.#_();this.#h=!0,this.#f.clear(),e.back(n),!(!this.#i.following||!t.isAtNewest||o===null)&&(this.#i.stay(),this.#r.show(o),this.#i.revealAbove(a(".ne\
w-line",this.#e))||this.#y())}#y(){this.#r.toEnd(),this.#m(),this.#i.toBottom()}#E(){if(!this.#o)return;this.#r.follow();let{reading:t,history:e}=this.#o,i=this.#r.
onScreen(e.shown);i&&!document.hidden&&document.hasFocus()&&this.#h&&t.see(i),this.#h&&!this.#f.has("older")&&this.#i.isNearTop&&e.hasOlder&&this.#v("older"),!this.#f.
has("newer")&&this.#i.isNearFoot&&!e.isAtNewest&&this.#v("newer"),this.#n.draw(),this.#b(i)}async#v(t){let e=this.#o,{history:i}=e;try{await(t==="older"?i.loadOlder():
i.loadNewer()),this.#f.delete(t)}catch{e===this.#o&&this.#f.add(t)}this.#u()}#b(t){let{reading:e,unread:i}=this.#o,n=t?i.below(t.to):0,o=t&&e.seen>=t.from-1&&e.
seen<=t.to,r=a('[data-testid="new-pill"]',this.#t);r.hidden=this.#i.following,r.classList.toggle("has-news",n>0),m(a("span",r),n?y("timeline.pill",n):l("timelin\
e.to_newest")),a(".unread-note",this.#t).hidden=!i.stoppedElsewhere||o}#x(){this.#f.delete("newer"),this.toNewest(),this.focusNewest()}async#A(){(await this.#L().
catch(k))?.focus({preventScroll:!0}),this.#E()}async#_(){let t=this.#o;this.#c=!0,await this.#L().catch(()=>{}),t===this.#o&&(this.#c=!1,this.#h=t.state==="live",
this.#m())}async#L(){let t=this.#o,{reading:e,history:i}=t;if(e.newAfter=e.seen,await i.goTo(e.seen+1,{exactly:!1}),t!==this.#o)return;this.#i.stay(),this.#m();
let{entries:n}=i.shown,o=this.#r.show(t.unread.first??n[N(n,e.seen+1)]?.seq),r=a(".new-line",this.#e)??o;return r&&this.#i.reveal(r),o}#O(){let{reading:t,timeline:e}=this.#o;
t.seeAll(e.cursor),t.answered(),this.focusNewest(),this.#m()}#N(){this.#o?.reading.away(),this.#o?.keep()}#k(){this.#o&&(this.#f.delete("newer"),this.#h=!1,this.#m())}},
Lo=new WeakMap;function Ac(s,{personOf:t,isBlocked:e,timeline:i}){if(!s)return s;let n=w(t(s.user)),o=e(s),r=Lo.get(s);if(r?.name===n&&r.isHidden===o)return r;let h={
entry:s,name:n,isHidden:o,isExpired:s.seq<i.expiredBefore};return Lo.set(s,h),h}var _c=(s,t)=>JSON.stringify({chosen:t.chosenIn(s),mayVote:Gt(s,t),mayEnd:_i(s,t)}),
Nc=(s,t)=>JSON.stringify({underWay:t.pressedIn(s),mayPress:Gt(s,t)});function Cc({known:s,timeline:t,history:e,room:i,state:n,failed:o,isThread:r}){return o?l("\
timeline.older_failed"):s?e.hasOlder?n==="live"?l("timeline.loading_older"):wi[n]==="timeline.waiting"?l("timeline.older_waiting"):"":r?"":Rc(i,t):wi[n]?l(wi[n]):
""}function Rc(s,{floor:t,expiredBefore:e}){let{kind:i,name:n}=s;return e>t?l("timeline.expired"):t>1?l("timeline.beginning.joined"):Je(s)?l("timeline.beginning\
.notes"):l(i==="direct"?"timeline.beginning.direct":"timeline.beginning",{room:n})}function Ic(s){s.tabIndex=-1,s.focus({preventScroll:!0,focusVisible:H.matches}),
s.classList.add("is-marked"),setTimeout(()=>s.classList.remove("is-marked"),Tc)}var Mc=3,as=class{#t;constructor(t){this.#t=t}show({typing:t},{signal:e}){let i=()=>this.#t.textContent=Dc(t.users);t.addEventListener("change",i,{signal:e}),i()}};
function Dc(s){return s.length?s.length>Mc?l("typing.many"):y("typing",s.length,{names:j(s.map(w))}):""}var hs=class{#t=null;#e;#s;#i;#n;#r;#o;#a;#h;#l;#c;#f;#p;constructor({root:t,router:e,socket:i,drafts:n,scheduled:o,saved:r,directory:h,presence:c,reports:d,rooms:f}){
this.root=t,this.#c=d,this.#f=r,this.#p={rooms:f,directory:h},this.#i=e,this.#s=new rs(a(".timeline",t),{changing:p=>this.#u(()=>this.#r.around(()=>this.#o.around(
p))),onNewest:()=>this.#w(),onMoved:()=>e.keepPlace()}),this.#n=new Pe({form:a(".composer",t),note:a(".composer-note",t),strip:a(".composer-quote",t),alsoToRoom:a(
".composer-in-room",t),socket:i,drafts:n,rooms:f,directory:h,saved:r,goHome:()=>e.go(W),onSent:()=>this.#w(),onEditLast:()=>this.#C(),onPoll:()=>this.#b(({askPoll:p},x)=>p(
{conversation:x})),onLater:p=>v(({sendLater:x})=>x({text:p,conversation:this.#t,scheduled:o}))}),this.#r=new Xe({log:a(".timeline-log",t),scroller:a(".timeline-\
scroll",t),timeline:this.#s,actions:this.#v()}),io(a(".timeline-log",t)),this.#o=new Ge(a(".timeline-log",t),{rowOf:({seq:p})=>this.#s.list.rowOf(p),entryOf:p=>this.#s.
entryAsItWas(p),reopen:(p,x,T)=>this.#T(p,x,{written:T,focus:!1}),keepAsDraft:p=>this.#R(p)}),this.#l=[this.#o,this.#n],a(".room-header",t)&&this.#d({root:t,router:e,
directory:h,presence:c,reports:d})}#d({root:t,router:e,...i}){this.#h=new Ye(a(".resync-note",t)),U(({FindBar:n})=>{this.#a=new n(a(".find-bar",t),{timeline:this.#s}),
this.#l.unshift(this.#a),this.#t&&this.#a.show(this.#t,this.#e)}),this.#l.unshift(this.#h,new ze(a(".room-header",t),{router:e,...i}),new Ze(a(".status[data-sta\
te]",t),{router:e}),new as(a(".typing",t)),new Qe(a(".seen-line",t)))}#u(t){this.#a?this.#a.around(t):t()}show(t){this.#e?.abort(),this.#e=new AbortController,this.#t=
t;for(let e of this.#l)e.show(t,this.#e);this.#r.show(t),t.addEventListener("many",({detail:e})=>this.#M(t,e),this.#e),this.#s.show(t)}focusComposer(){this.#n.focus()}async goTo(t){
if(await this.#s.goTo(t).catch(n=>n.status===422?!1:k(n)??!0)||await this.#m(t))return;let i=t<this.#t.timeline.expiredBefore;I(l(i?"message.expired":"message.m\
issing")),this.#s.follow()}async#m(t){let e=this.#t,i=e.isThread?null:await e.findQuoted(t);return!i?.thread||e!==this.#t?!1:(this.#g(i,{replace:!0}),!0)}#g({seq:t,
thread:e},{replace:i=!1}={}){let n=e?`thread:${e}:${t}`:`thread:${t}`;this.#i.go({...this.#i.address,seq:null,panel:n},{replace:i})}#S({seq:t,quote:e,thread:i}){
let n=this.#t;return e?n.isThread&&n.timeline.entry(e)?this.goTo(e):this.#i.go({...this.#i.address,seq:e}):this.#g({seq:t,thread:i})}get place(){return this.#s.
place}comeBackTo(t){return this.#s.comeBackTo(t).catch(k)}get keys(){return{find:()=>v(()=>this.#a.open()),writeOn:()=>this.focusComposer(),leaveComposer:({target:t})=>t.
matches(".composer-text")&&this.#s.focusNewest(),scrollUp:()=>this.#s.scroll(-.9),toNewest:()=>this.#w()}}#w(){let{address:t}=this.#i;t.seq&&!this.#t.isThread?this.#i.
go({...t,seq:null},{replace:!0}):this.#s.follow()}#y({seq:t}){let{room:e,me:i,timeline:n}=this.#t,o={room:e.id,seq:t,epoch:n.epoch};return v(({saveMessage:r})=>r(
{message:o,me:i,saved:this.#f}))}#E({seq:t}){return this.#f.forget({room:this.#t.room.id,seq:t}).then(()=>I(l("saved.forgotten"))).catch(k)}#v(){return{person:(t,{
entry:e})=>this.#i.go({...this.#i.address,panel:`person:${e.user.id}`}),mention:(t,e,i)=>this.#i.go({...this.#i.address,panel:`person:${i.dataset.user}`}),reveal:(t,{
entry:e})=>{this.#t.reveal(e.seq),t.focus({preventScroll:!0})},report:(t,{entry:e,author:i})=>this.#x(e,i),save:(t,{entry:e})=>this.#y(e),unsave:(t,{entry:e})=>this.#E(
e),seen:(t,{entry:e})=>this.#b(({seenBy:i},n)=>i({entry:e,conversation:n})),react:(t,{entry:e},i)=>this.#_(e,i??t),reaction:(t,{entry:e},i)=>this.#L(e,i.dataset.
key),press:(t,{entry:e},i)=>this.#t.press(e.seq,i.dataset.key).catch(k),vote:(t,{entry:e})=>this.#O(e,Yn(a(".message-poll",t))),unvote:(t,{entry:e})=>{t.focus({
preventScroll:!0}),this.#O(e,[])},voters:(t,{entry:e})=>this.#b(({whoVoted:i},n)=>i({entry:e,conversation:n})),"end-poll":(t,{entry:e})=>this.#N(t,e),pin:(t,{entry:e})=>this.#t.
pin(e.seq).catch(k),unpin:(t,{entry:e})=>this.#t.unpin(e.seq).catch(k),reactions:(t,{entry:e})=>this.#b(({whoReacted:i},n)=>i({entry:e,conversation:n})),quote:(t,{
entry:e,name:i})=>this.#n.quote({seq:e.seq,name:i,text:e.text}),quoted:(t,{entry:e})=>this.#S(e),thread:(t,{entry:e})=>this.#g(e),versions:(t,{entry:e})=>this.#b(
({showVersions:i},n)=>i({entry:e,conversation:n})),unread:(t,{entry:e})=>this.#t.markUnread(e.seq),copy:(t,e)=>Fe(Ke(e),"message.copied"),"copy-code":(t,e,i)=>Fe(
a("code",i.closest(".code-block")).textContent,"message.code.copied"),link:(t,{entry:e})=>Fe(this.#k(e),"message.link.copied"),edit:(t,{entry:e})=>this.#T(t,e),
delete:(t,{entry:e})=>this.#I(t,e),retry:(t,{entry:e,edit:i=e})=>this.#t.retry(i.clientId),discard:(t,{entry:e,edit:i=e})=>this.#D(i.clientId),more:(t,e,i)=>this.#A(
t,e,i)}}#b(t){let e=this.#t;return v(i=>t(i,e))}#x(t,e){let{room:i}=this.#t;return v(({reportMessage:n})=>n({entry:t,author:e,room:i,reports:this.#c}))}async#A(t,e,i){
let n=await this.#b(({chooseAction:o},r)=>o({row:t,item:e,button:i,conversation:r}));n&&this.#v()[n](t,M(t))}async#_({seq:t},e){let i=this.#t,n=await v(({pickEmoji:o})=>o(
e));n&&await i.react(t,n).catch(k)}#L({seq:t,reactions:e},i){let n=this.#t;(e.some(h=>h.emoji===i&&h.users.includes(n.me.id))?n.unreact(t,i):n.react(t,i)).catch(
k)}#O({seq:t},e){this.#t.vote(t,e).catch(k)}async#N(t,{seq:e,text:i}){let n=this.#t,o=await At({title:l("poll.end.title"),text:l("poll.end.text",{text:zs(i)}),action:l(
"poll.end")});t.focus({preventScroll:!0}),o&&await n.endPoll(e).catch(k)}#k({seq:t}){let{isThread:e,root:i,room:n}=this.#t,o=e&&t!==i?{panel:`thread:${i}:${t}`}:
{seq:t};return location.origin+Y({view:"room",room:n.id,...o})}#C(){let t=this.#t.lastOwn;if(!t)return I(l("message.edit.none"));this.#t.history.isAtNewest||this.#s.
follow();let e=this.#s.list.show(t.seq);this.#T(e,t,{done:()=>this.focusComposer()})}#T(t,{seq:e,text:i},{written:n=i,focus:o=!0,done:r=()=>t.focus()}={}){let h=this.#t,
{epoch:c}=h.timeline;co(t,{text:i,written:n,focus:o,help:d=>U(({complete:f})=>f(d,{context:()=>({conversation:h,...this.#p})})),save:d=>h.edit({seq:e,epoch:c},d),
onEmpty:()=>this.#I(t,M(t).entry),done:r})}#R(t){this.#n.add(t),this.#h?.sayKept()}async#I(t,{seq:e,user:i,text:n}){let o=this.#t,{epoch:r}=o.timeline,h=i.id===
o.me.id,c={text:zs(n),author:w(o.personOf(i))},d=await(h?At(Bc(c)):this.#b(({deleteOthers:f})=>f({seq:e,epoch:r,words:c,conversation:o})));t.focus({preventScroll:!0}),
!(!d||!h)&&await o.delete({seq:e,epoch:r}).catch(k)}async#M(t,{clientId:e,count:i}){await Mn(i)&&t.sendToMany(e)}#D(t){this.#t.discard(t),this.focusComposer()}},
Bc=s=>({title:l("message.delete.title"),text:l("message.delete.text",s),action:l("message.delete")});var Rt=class{#t;#e;#s;#i=null;#n=!1;constructor(t,{title:e=`${t}.title`,...i}){this.#t=t,this.#e=e,this.#s=i}get title(){return l(this.#e)}show(){this.#n=!0,v(({
pages:t})=>{this.#n&&(this.#i??=new t[this.#t](a(`[data-place="${this.#t}"]`),this.#s),this.#i.show())})}leave(){this.#n=!1,this.#i?.leave?.()}};var yi=matchMedia("(min-width: 45rem)"),$c=matchMedia("(min-width: 68rem)"),Ao="parley:panel",cs=class{#t=a(".app");#e=a(".sidebar");#s=document.querySelectorAll(
".place-page");#i;constructor({tabs:t}){this.#i=t,yi.addEventListener("change",()=>this.#n())}get showsRoomsBesides(){return yi.matches}get showsPanelBesides(){
return $c.matches}show(t){this.#t.dataset.view=t;for(let e of this.#s)e.hidden=e.dataset.place!==t;this.#i.showCurrent(t),this.#n()}get panelAtFirst(){return this.
showsPanelBesides&&localStorage.getItem(Ao)!=="closed"?"people":null}notePanel(t){this.showsPanelBesides&&localStorage.setItem(Ao,t?"open":"closed")}#n(){let t=!yi.
matches&&this.#t.dataset.view==="rooms";this.#e.setAttribute("role",t?"main":"region")}};var Ei=s=>a(".list-more",s);function _o(s,{hasMore:t,failed:e}){let i=Ei(s),n=document.activeElement===i;a(".list-trouble",s).hidden=!e,i.textContent=l(e?"again":
"list.more"),i.hidden=!t&&!e;let o=[...s.querySelectorAll("li button")].at(-1)??a("ul[tabindex]",s);n&&i.hidden&&o?.focus()}var Pc=new Intl.Collator(S,{sensitivity:"base"}),Ro={title:()=>l("members.title"),show(s,{conversation:t,router:e,directory:i,presence:n,me:o,signal:r}){let h=({
user:d})=>e.go({...e.address,panel:`person:${d.id}`}),c=Z(()=>r.aborted||No(s,t,{directory:i,presence:n,choose:h}));Ei(s).onclick=()=>t.members.more(),a('[data-\
testid="add-member"]',s).onclick=()=>v(({addMember:d})=>d({conversation:t,directory:i,presence:n,me:o}));for(let d of[t.members,i,n])d.addEventListener("change",
c,{signal:r});for(let d of["room","state"])t.addEventListener(d,c,{signal:r});t.members.need(),No(s,t,{directory:i,presence:n,choose:h})}};function No(s,{members:t,
room:e,isOver:i},{directory:n,presence:o,choose:r}){let h=f=>({...f,user:n.of(f.user),state:Sn(f,o)}),d=t.list.map(h).toSorted((f,p)=>Pc.compare(w(f.user),w(p.user)));
Co(s,"there",d.filter(({state:f})=>f!=="offline"),{members:t,choose:r}),Co(s,"away",d.filter(({state:f})=>f==="offline"),{members:t,choose:r}),_o(s,{hasMore:t.hasMore&&
!i,failed:t.failed&&!i}),a('[data-testid="add-member"]',s).hidden=!Vt(e)||i,a('[data-open="invite"]',s).hidden=e.kind==="direct"}function Co(s,t,e,{members:i,choose:n}){
let o=a(`.members-${t}-title`,s);m(o,y(`members.${t}`,e.length,{count:yt(e.length,i)})),o.hidden=!e.length,b(a(`.members-${t}`,s),e,{key:({user:r})=>r.id,create:()=>g(
"member-item"),update:(r,h)=>Fc(a("button",r),h,n)})}function Fc(s,t,e){let{user:i,role:n,state:o}=t;s.classList.toggle("is-away",o==="offline"),s.title=Oe(t),s.
onclick=()=>e(t),L(a(".avatar",s),i),Q(a(".avatar",s),o),m(a(".member-name",s),w(i)),m(a(".member-role",s),n==="member"?"":l(`role.${n}`)),m(a(".member-presence",
s),s.title)}var jc=["audit","person","pins","reports","scheduled","thread","threads"],qc=s=>({title:()=>l(`${s}.title`),show:(t,e)=>v(({panels:i})=>e.signal.aborted||i[s].show(
t,e))}),Io={person:/./,thread:/^[1-9]\d*(:[1-9]\d*)?$/},Mo={people:Ro,...Object.fromEntries(jc.map(s=>[s,qc(s)]))};function Do(s,t){return Object.hasOwn(Mo,s)&&
(!Io[s]||Io[s].test(t??""))?Mo[s]:null}var ls=class{#t;#e;#s;#i;#n=null;#r;#o=null;constructor(t,{router:e,isOverlay:i,...n}){this.#t=t,this.#e=e,this.#i={router:e,...n},this.#s=i,a(".slot-close",t).
onclick=()=>e.up()}show(t,e){let[i="",...n]=t?.split(":")??[],o=n.join(":")||null,r=e&&Do(i,o);this.#n?.name===t&&this.#n?.conversation===e||(this.#r?.abort(),this.#r=
new AbortController,this.#h({wasOpen:this.#n!==null,isOpen:!!r},()=>{this.#t.hidden=!r,this.#n=r?{name:t,conversation:e}:null,r&&this.#a(r,i,{conversation:e,subject:o})}))}#a(t,e,{
conversation:i,subject:n}){let o=a(".slot-body",this.#t),r=o.cloneNode(!1);o.replaceWith(r),this.#t.dataset.panel=e,r.append(document.getElementById(`panel-${e}`).
content.cloneNode(!0)),m(a(".slot-title",this.#t),t.title()),t.show(r,{conversation:i,subject:n,...this.#i,signal:this.#r.signal})}#h({wasOpen:t,isOpen:e},i){t||
(this.#o=document.activeElement);let n=this.#t.contains(document.activeElement);i(),e&&(n||!t&&this.#s())&&a(".slot-close",this.#t).focus(),t&&!e&&n&&this.#o?.focus()}};var Bo=999;function It(s){return yt(Math.min(s,Bo),{hasMore:s>Bo})}var ds=class{#t;#e;#s;#i;#n;#r;#o;#a;#h=null;#l=Z(()=>this.#c());constructor(t,{rooms:e,drafts:i,inbox:n,scheduled:o,saved:r,sections:h,...c}){this.#t=t,this.#e=
e,this.#s=i,this.#i=n,this.#n=o,this.#r=r,this.#o=h,this.#a=c;let{threads:d,directory:f,presence:p,blocks:x}=c;for(let T of[e,i,n,o,r,h,d,f,p,x])T.addEventListener(
"change",this.#l);t.addEventListener("click",({target:T})=>{let A=T.closest(".section-toggle");A&&this.#g(A.closest("[data-section]").dataset.section),T.closest(
'[data-act="mark-read"]')&&e.markAllRead().catch(k)})}showCurrent({room:t=null,view:e=null}){this.#h={room:t,view:e},this.#o.enter(t&&this.#e.find(t)),this.#l()}get unreadTotal(){
return this.#e.mine.filter(t=>this.#o.isNews(t)).reduce((t,e)=>t+this.#m(e),0)}neighbour(t,{unread:e=!1}={}){let n=[...this.#t.querySelectorAll(".room-list:not(\
[hidden]) .room-item")].map(c=>c.closest("li").dataset.key);t<0&&n.reverse();let o=this.#h?.room,r=n.indexOf(o)+1;return[...n.slice(r),...n.slice(0,r)].filter(c=>c!==
o).find(c=>!e||this.#m(this.#e.find(c))>0)}#c(){let{loaded:t,failed:e,mine:i}=this.#e;this.#f();for(let[o,r]of Object.entries(this.#o.of(this.#e)))this.#p(o,r);
let{threads:n}=this.#a;this.#d("inbox",this.#i.unread,{holds:this.#i.isOpen,hasNews:this.#i.unread>0}),this.#d("threads",n.unread,{holds:n.total>0,hasNews:n.unread>
0}),this.#d("drafts",this.#s.written.filter(({room:o})=>this.#e.find(o)).length),this.#d("saved",this.#r.count,{hasNews:this.#r.isAnyDue}),this.#d("scheduled",this.#n.
marks.length,{hasNews:this.#n.marks.some(Ne)}),a(".rooms-blank",this.#t).hidden=!t||i.length>0,a(".rooms-trouble",this.#t).hidden=t||!e}#f(){b(a(".own-sections",
this.#t),this.#o.own,{key:({id:t})=>t,create:({id:t})=>Kc(t),update:(t,{name:e})=>{m(a(".section-name",t),e),$o(a('[data-open="section"]',t),l("section.change",
{name:e})),$o(a('[data-open="section-room"]',t),l("section.add",{name:e}))}})}#p(t,e){let i=a(`[data-section="${t}"]`,this.#t),n=this.#o.isFolded(t),o=a(".room-\
list",i);i.hidden=!e.length&&i.dataset.stays===void 0,a(".section-toggle",i).setAttribute("aria-expanded",!n),o.hidden=n,b(o,e,{key:({id:h})=>h,create:()=>g("ro\
om-item"),update:(h,c)=>this.#u(a("a",h),c)})}#d(t,e,{holds:i=e>0,hasNews:n=!1}={}){let o=this.#h?.view===t,r=a(`[data-place-link="${t}"]`,this.#t);r.hidden=!i&&
!o,r.classList.toggle("has-unread",n),Lt(r,o),m(a(".place-count",r),e?It(e):"")}#u(t,e){let i=this.#m(e),n=e.id===this.#h?.room,o=!n&&this.#s.of(e.id)!=="";t.href=
`/rooms/${e.id}`,t.title=e.topic||e.name,t.classList.toggle("has-unread",i>0&&this.#o.isNews(e)),t.classList.toggle("is-quiet",e.mine?.notify==="nothing"),Lt(t,
n),lo(t,e,this.#a),m(a(".room-item-name",t),e.name),a(".room-item-draft",t).hidden=!o,Wc(t,e,this.#a);let[r,h]=a(".room-item-unread",t).children,c=i?e.mentions??
0:0;m(r,i?It(i):""),m(h,i?Uc(i,c):""),a(".room-item-mentions",t).hidden=!c}#m({id:t,unread:e,isMarkedUnread:i}){return t===this.#h?.room&&!document.hidden&&!i?0:
e}#g(t){this.#o.fold(t,!this.#o.isFolded(t)),this.#c()}};function $o(s,t){s.title=t,s.setAttribute("aria-label",t)}function Wc(s,{last_message:t},{blocks:e}){let i=t&&
new Date(t.at);m(a(".room-item-time",s),t?oe(i):""),m(a(".room-item-last",s),t?Hc(t,e):"")}function Hc({user:s,text:t,deleted:e},i){return i.has(s.id)&&!e?l("me\
ssage.blocked"):l("rooms.last",{user:w(s),text:e?l("message.deleted"):_t(t).replace(/\s+/gu," ")})}var Uc=(s,t)=>[t&&y("rooms.mentions",t),y("rooms.unread",s)].
filter(Boolean).join(", ");function Kc(s){let t=g("own-section");t.dataset.section=s,t.setAttribute("aria-labelledby",`section-${s}`),a(".section-title",t).id=`\
section-${s}`,a(".section-toggle",t).setAttribute("aria-controls",`rooms-${s}`),a(".room-list",t).id=`rooms-${s}`,a(".room-list",t).setAttribute("aria-labelledb\
y",`section-${s}`);for(let e of t.querySelectorAll("[data-open]"))e.dataset.subject=s;return t}var us=class{#t;#e;constructor(t){this.#t=t,this.#e=a(".stage-message",t)}show({title:t,text:e,actions:i}){a(".stage-title",this.#e).textContent=t,a(".stage-tex\
t",this.#e).textContent=e,a(".stage-actions",this.#e).replaceChildren(...i.map(Vc)),this.#e.hidden=!1,this.#t.classList.add("is-staged")}clear(){this.#e.hidden=
!0,this.#t.classList.remove("is-staged")}};function Vc({label:s,act:t,primary:e=!1}){let i=it("button",s,e?"button button-primary":"button");return i.type="butt\
on",i.onclick=t,i}var fs=class{#t;constructor(t,{inbox:e}){this.#t=t,e.addEventListener("change",()=>this.#e(e)),this.#e(e)}showCurrent(t){for(let e of this.#t.querySelectorAll("\
[data-tab]"))Lt(e,e.dataset.tab===t)}#e({unread:t}){let e=a('[data-tab="inbox"]',this.#t);e.classList.toggle("has-unread",t>0),m(a(".place-count",e),t?It(t):"")}};function Po(){let s=a(".team-name"),t=a("img.team-picture");R.name=s.textContent,R.addEventListener("change",()=>{m(s,R.name),t.hidden=!R.picture,R.picture&&(t.
src=Yi(R.picture))})}var Fo=30,Gc=300,jo="parley:reloaded-at",ms=class{#t;#e=-1/0;#s=!1;#i;constructor(t){this.#t=t;let e=()=>this.#e=performance.now();for(let i of["keydown","point\
erdown","input","wheel"])addEventListener(i,e,{capture:!0,passive:!0});ps.addEventListener("other",({detail:i})=>this.#n(i))}#n(t){if(this.#t.hidden=!1,a("butto\
n",this.#t).onclick=()=>this.#h(t),!this.#o||!this.#a)return this.#r();sessionStorage.setItem(jo,Date.now()),this.#h(t)}#r(){clearTimeout(this.#i),this.#i=setTimeout(
()=>u.get("/me").catch(()=>this.#r()),Fo*1e3)}get#o(){return a("dialog[open], .is-editing")?!1:document.hidden||performance.now()-this.#e>Fo*1e3}get#a(){return Date.
now()-Number(sessionStorage.getItem(jo))>Gc*1e3}async#h(t){this.#s||(this.#s=!0,await yn(t).catch(()=>{}),location.reload())}};var Yc=1.5;async function qo(){let s=Is(),t,e=new Promise(o=>t=o),i=xi(()=>u.get("/me"),{onTrouble:()=>t(s)});s&&setTimeout(()=>t(s),Yc*1e3);let n=await(s?Promise.
race([i,e]):i);return i.then(o=>{if(o!==n){if(o.id===n.id)return Ms(Object.assign(n,o));st(),location.reload()}}),n}async function xi(s,{onTrouble:t=()=>{}}={}){
let e=new G;for(;;)try{return await s()}catch({status:i}){i===401&&await Jc(),t(),await new Promise(n=>setTimeout(n,e.next()*1e3))}}function Jc(){return st(),ct(),
new Promise(()=>{})}var Wo=2e3;async function zc(){let{press:s,nowOpen:t}=el(),e=new Bt;e.connect(),new ms(a(".update-note"));let[i]=await Promise.all([qo(),xi(Ui)]),n={...Rn({me:i,
socket:e}),keepsEdits:"keepsEdits"in a(".app").dataset},o=new cs({tabs:new fs(a(".tabs"),n)}),r=new fe({keepsPanel:f=>f==="people"&&o.showsPanelBesides}),h=new ds(
a(".sidebar"),n),c=new hs({root:a(".conversation"),router:r,...n}),d=new ce({...n,router:r,shell:o,sidebar:h,conversationView:c,stage:new us(a(".conversation")),
slot:new ls(a(".slot"),{router:r,isOverlay:()=>!o.showsPanelBesides,...n}),pages:Zc(n)});Po(),sl(n),il(n.reports),ol(n),nl({router:r,...n}),sn(),on(tl({press:s,
app:d,router:r,shell:o,sidebar:h,conversationView:c})),P.start(),e.listen(),await d.start(),U(({dialogOpeners:f})=>t(f({app:d,router:r,state:n}))),Xc(d.conversation),
wn()}function Xc(s){let t=()=>Qc(()=>X().catch(()=>{}));s?.addEventListener("state",()=>s.state==="live"&&t()),s?setTimeout(t,Wo):t()}function Qc(s){globalThis.
requestIdleCallback?requestIdleCallback(s,{timeout:Wo}):setTimeout(s)}function Zc(s){return{...Object.fromEntries(["inbox","threads","drafts","scheduled","saved",
"accounts","abandoned","monitor","settings"].map(i=>[i,new Rt(i,s)])),audit:new Rt("audit",{title:"acts.title",...s})}}function tl({press:s,app:t,router:e,shell:i,
sidebar:n,conversationView:o}){return{open:r=>s({open:r}),goTo:(r,{unread:h})=>{let c=n.neighbour(r,{unread:h});c&&e.goToRoom(c)},closePanel:()=>{let r=!!e.address.
panel&&!i.showsPanelBesides;return r&&e.up(),r},isInRoom:()=>t.conversation!==null,...o.keys}}function el(){let s=null,t=null,e=({open:n,subject:o})=>s?s[n](o):
(t={open:n,subject:o},v(()=>{}));return document.addEventListener("click",({target:n})=>{let o=n.closest("[data-open]");if(!o)return;let r=o.closest("dialog");r&&
en(r),e(o.dataset)}),{press:e,nowOpen:n=>{s=n,t&&e(t)}}}function sl({me:s,directory:t,presence:e}){let i=a(".account-button"),n=()=>{L(a(".avatar",i),s),Q(a(".a\
vatar",i),e.of(s.id)),m(a(".account-status",i),ue(s)),m(a(".account-name",i),w(s))};for(let o of[t,e])o.addEventListener("change",n);n(),a(".app").classList.toggle(
"may-invite",s.role==="owner"||a(".app").dataset.invites==="everybody")}function il(s){s.addEventListener("resolved",({detail:{outcome:t,note:e}})=>{I([l(`repor\
t.${t}`),e].filter(Boolean).join(" "))})}function nl({saved:s,rooms:t,router:e}){s.addEventListener("reminder",async({detail:{room:i,seq:n}})=>{let o=t.find(i),
r=o&&Je(o)?await u.get(`/rooms/${i}/messages/${n}`).catch(()=>null):null,h=r?.text?l("saved.reminds.note",{text:Nt(r.text)}):l("saved.reminds",{room:o?.name??""});
I(h,{undo:{label:l("saved.go"),act:()=>e.go({view:"room",room:i,seq:n})}})})}function ol({scheduled:s,rooms:t}){s.addEventListener("failed",({detail:{room:e,failure:i}})=>{
let n=t.find(e)?.name??l("scheduled.left");I(l("scheduled.failed.in",{room:n,reason:B({code:i})}))})}zc();export{u as a,rt as b,G as c,Dt as d,W as e,Y as f,E as g,J as h,F as i,Wt as j,vt as k,ft as l,Er as m,Vt as n,mt as o,xr as p,pt as q,vs as r,Ml as s,z as t,gt as u,
Di as v,wt as w,Fl as x,te as y,S as z,l as A,y as B,B as C,j as D,C as E,et as F,q as G,vd as H,Ls as I,bd as J,Od as K,kd as L,oe as M,Wr as N,st as O,Yi as P,
Et as Q,H as R,Ji as S,P as T,a as U,g as V,zi as W,m as X,Xi as Y,it as Z,Qi as _,tn as $,en as aa,Gd as ba,$s as ca,w as da,de as ea,Qr as fa,ue as ga,tu as ha,
Se as ia,Sn as ja,Oe as ka,_n as la,K as ma,L as na,Q as oa,At as pa,Ef as qa,In as ra,Mn as sa,_t as ta,nt as ua,Nt as va,zs as wa,I as xa,k as ya,Fe as za,b as Aa,
Xs as Ba,je as Ca,qe as Da,qm as Ea,no as Fa,np as Ga,yp as Ha,vp as Ia,ri as Ja,bp as Ka,Z as La,Dh as Ma,hi as Na,lo as Oa,ci as Pa,Ig as Qa,Mg as Ra,Dg as Sa,
hs as Ta,Ei as Ua,_o as Va};
