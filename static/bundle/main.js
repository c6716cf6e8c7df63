/* Made by `make bundle` of 3a7c58c32e73d5271b84c94a4704a589247e96b6d5adca91ce9a3931811159af. */
var Ko=document.documentElement.dataset.version,ms=new EventTarget;function xi(s){s&&s!==Ko&&ms.dispatchEvent(new CustomEvent("other",{detail:s}))}var Si="/api/v1",Mt=class extends Error{constructor({status:t,code:e,detail:i,can:n=[],draft:o,retryAfterSeconds:r}){super(i??e),Object.assign(this,{status:t,code:e,
can:n,draft:o,retryAfterSeconds:r})}},ps=class extends Mt{constructor(){super({status:0,code:"unreachable"})}},u={get:s=>V("GET",s),post:(s,t={})=>V("POST",s,t),
put:(s,t={})=>V("PUT",s,t),putLasting:(s,t)=>V("PUT",s,t,{},{keepalive:!0}),patch:(s,t)=>V("PATCH",s,t),upload:(s,t)=>V("PUT",s,t,{"Content-Type":t.type}),delete:(s,t={})=>V(
"DELETE",s,void 0,t),page:Vo},rt=(s,{reason:t}={})=>t?`${s}?${new URLSearchParams({reason:t})}`:s;async function Vo(s){let{items:t,next:e}=await V("GET",s);return{
items:t,next:e&&Jo(e)}}async function V(s,t,e,i={},n={}){let o=await Go(s,t,e,{headers:i,...n});if(xi(o.headers.get("Parley-Version")),o.status===204)return null;
let r=await o.json().catch(()=>({}));if(o.ok)return r;throw Yo(o,r)}async function Go(s,t,e,{headers:i,...n}){let o=e===void 0?i:{"Content-Type":"application/js\
on",...i},r=e instanceof Blob?e:JSON.stringify(e);try{return await fetch(Si+t,{method:s,headers:o,body:r,cache:"no-store",...n})}catch{throw new ps}}function Yo(s,{
code:t,detail:e,can:i,draft:n}){let o=Number(s.headers.get("Retry-After"))||void 0;return new Mt({status:s.status,code:t??"unknown",detail:e,can:i,draft:n,retryAfterSeconds:o})}
function Jo(s){let{pathname:t,search:e}=new URL(s,location.href);return t.slice(Si.length)+e}var G=class{tries=0;next(){let t=Math.min(15,.5*2**this.tries);return this.tries+=1,t*(.5+Math.random()/2)}reset(){this.tries=0}};var at={broken:{next:"reload"},crowded:{next:"reload"},ended:{next:"sign-in",forgets:"everything"},removed:{next:"rooms",forgets:"room"},banned:{next:"rooms",forgets:"\
room"},gone:{next:"rooms",forgets:"room"}},zo={1007:{state:"broken"},1008:{state:"broken"},1009:{state:"broken"},1012:{state:"restarting",spreadSeconds:2},4401:{
state:"ended"},4403:{state:"removed"},4404:{state:"gone"},4409:{state:"crowded"},4429:{state:"too-fast",pauseSeconds:5}},Xo={banned:{state:"banned"}},ht=s=>s in
at,vi=s=>at[s]?.forgets==="room";function Dt(s,t){let e=Xo[t]??zo[s]??{state:"reconnecting"};return{...e,again:!ht(e.state)}}var Qo="/api/v1/ws",Zo="parley.v1",bi=25,tr=8,er=10,sr=6,ir=new Set(["room_gone","unread","read","reports","draft","reminder","thread"]),$t=class extends EventTarget{#t=null;#e=new Map;#s=new Set;#i=[];#n=new G;#r;#o;#a;#h=bi;state="\
connecting";limits=null;connect(){addEventListener("online",()=>this.#S()),addEventListener("offline",()=>this.#w()),document.addEventListener("visibilitychange",
()=>document.hidden||this.#x()),this.#c()}listen(){let t=this.#i;this.#i=null;for(let e of t)this.#f(e)}get isOpen(){return this.state==="open"}attach(t){this.#e.
set(t.room,t),this.isOpen&&!this.#s.has(t.room)&&t.begin()}detach(t){this.#e.get(t.room)===t&&this.#e.delete(t.room),t.isAsked&&this.send({type:"close",room:t.room})&&
this.#s.add(t.room)}send(t){return!this.isOpen||this.#t?.readyState!==WebSocket.OPEN?!1:(this.#t.send(JSON.stringify(t)),!0)}#c(){let t=new URL(Qo,location.href);
t.protocol=t.protocol.replace("http","ws");let e=new WebSocket(t,Zo),i=!1;e.onopen=()=>{i=!0,this.#E()},e.onmessage=({data:n})=>this.#u(JSON.parse(n)),e.onclose=
({code:n})=>i?this.#l(n):this.#m(),this.#t=e}#u(t){this.#E(),this.#i?this.#i.push(t):this.#f(t)}#f(t){if(t.room&&!ir.has(t.type))return this.#d(t);t.type==="hel\
lo"&&this.#p(t),t.type==="rooms"&&!t.more&&this.#n.reset(),this.dispatchEvent(new CustomEvent("frame",{detail:t}))}#p({heartbeat_seconds:t,limits:e}){this.#h=t??
bi,this.limits=e,this.#y("open");for(let i of this.#e.values())i.begin()}#d(t){let e=this.#e.get(t.room);if(!this.#s.has(t.room))return e?.hear(t);t.type==="clo\
sed"&&(this.#s.delete(t.room),e?.begin())}#l(t){this.#v();let{again:e,state:i,pauseSeconds:n=0,spreadSeconds:o=0}=Dt(t);this.#y(navigator.onLine?i:"offline"),e&&
this.#g(n+Math.random()*o+this.#n.next())}async#m(){this.#v();let{status:t}=await u.get("/me").catch(i=>i);if(this.#t)return;if(t===401)return this.#y("ended");
let e=this.state==="restarting"&&this.#n.tries<sr;this.#y(navigator.onLine?e?"restarting":"reconnecting":"offline"),this.#g(this.#n.next())}#g(t){clearTimeout(this.#r),
this.#r=setTimeout(()=>this.#c(),t*1e3)}#S(){this.#t||ht(this.state)||(clearTimeout(this.#r),this.#n.reset(),this.#y("reconnecting"),this.#c())}#w(){ht(this.state)||
(this.#v(),this.#y("offline"),this.#g(er))}#x(){this.#t?this.#b():this.#S()}#E(){clearTimeout(this.#a),clearTimeout(this.#o),this.#o=setTimeout(()=>this.#b(),this.#h*
1e3)}#b(){this.send({type:"ping"})&&(clearTimeout(this.#a),this.#a=setTimeout(()=>this.#l(1006),tr*1e3))}#v(){for(let t of[this.#r,this.#o,this.#a])clearTimeout(
t);this.#s.clear(),this.#i&&(this.#i=[]),this.#t&&(this.#t.onopen=this.#t.onmessage=this.#t.onclose=null,this.#t.close(),this.#t=null)}#y(t){if(this.state=t,!this.
isOpen)for(let e of this.#e.values())e.lose(t);this.dispatchEvent(new Event("state"))}};var nr=/^\/rooms\/([^/]+)(?:\/([1-9]\d*))?\/?$/,Bt={"/":"rooms","/inbox":"inbox","/threads":"threads","/drafts":"drafts","/scheduled":"scheduled","/saved":"save\
d","/accounts":"accounts","/audit":"audit","/abandoned":"abandoned","/monitor":"monitor","/settings":"settings"},q={view:"rooms"};function Z({pathname:s,search:t}){
let e=new URLSearchParams(t).get("panel"),[,i,n]=nr.exec(s)??[];return i?{view:"room",room:rr(i),seq:n?or(n):null,panel:e}:Bt[s]?{view:Bt[s]}:null}function Y({view:s,
room:t,seq:e,panel:i}){if(s!=="room")return Object.keys(Bt).find(r=>Bt[r]===s);let n=e?`/${e}`:"",o=i?`?${new URLSearchParams({panel:i})}`:"";return`/rooms/${encodeURIComponent(
t)}${n}${o}`}var gs=s=>s.panel?{...s,panel:null}:q,ws=(s,t)=>Y(s)===Y(t),ct=()=>location.assign(`/sign-in?next=${encodeURIComponent(location.pathname+location.search)}`),
or=s=>Math.min(Number(s),Number.MAX_SAFE_INTEGER);function rr(s){try{return decodeURIComponent(s)}catch{return s}}var ar=1013,hr=new Set(["room_open","too_many_open"]),Pt=class extends EventTarget{#t;#e;#s=new G;#i;#n=!1;isAsked=!1;state;constructor({room:t,socket:e,cursor:i}){
super(),this.room=t,this.#t=e,this.#e=i,this.state=e.isOpen?"catching-up":e.state}get isOver(){return ht(this.state)}open(){this.#t.attach(this)}close(){clearTimeout(
this.#i),this.#t.detach(this)}send(t){return this.#n&&this.#t.send({...t,room:this.room})}reopen(){this.#t.detach(this),this.#a("catching-up"),this.#o(this.#s.next())}begin(){
this.isOver||(clearTimeout(this.#i),this.#a("catching-up"),this.isAsked=this.#t.send({type:"open",room:this.room,...this.#e()}))}hear(t){if(t.type==="closed")return this.#r(
t.code,t.reason);if(t.type==="error"&&hr.has(t.code))return this.#r(ar);t.type==="opened"&&(this.#n=!0),this.dispatchEvent(new CustomEvent("frame",{detail:t})),
t.type==="live"&&(this.#s.reset(),this.#a("live"))}lose(t){clearTimeout(this.#i),this.isOver||this.#a(t)}#r(t,e){let{again:i,state:n,pauseSeconds:o=0}=Dt(t,e);this.#a(
n),i&&this.#o(o+this.#s.next())}#o(t){clearTimeout(this.#i),this.#i=setTimeout(()=>this.#t.attach(this),t*1e3)}#a(t){t!=="live"&&(this.isAsked=this.#n=!1),t!==this.
state&&(this.state=t,this.dispatchEvent(new Event("state")))}};var cr=new Set(["too_many_requests","slow_mode","busy","unavailable","outcome_unknown"]),lr=new Set(["unauthenticated","unreachable","room_not_open"]),dr=2,Ft=10,
lt=class{#t;#e;#s;#i=!1;#n=null;#r;constructor({room:t,outbox:e,send:i}){this.#t=t,this.#e=e,this.#s=i}start(){this.#i=!0,this.next()}stop(){this.#i=!1,this.#n=
null,clearTimeout(this.#r),this.#r=void 0}next(){if(!this.#i||this.#n||this.#r)return;let t=this.#e.waiting(this.#t)[0];t&&(this.#n=t.clientId,this.#s(t))}delivered(t){
this.#e.remove(t),this.#o(t),this.next()}refused(t,{code:e,retryAfterSeconds:i=dr}){let n=t??this.#n;if(this.#o(n),lr.has(e))return this.stop();if(cr.has(e))return this.#a(
i);n&&this.#e.fail(n,e),this.next()}#o(t){this.#n===t&&(this.#n=null)}#a(t){clearTimeout(this.#r),this.#r=setTimeout(()=>{this.#r=void 0,this.next()},t*1e3)}};var dt=JSON.parse(document.getElementById("event-types").textContent),E=({type:s})=>!!dt[s]?.is_message,Oi=({type:s})=>!!dt[s]?.changes_target,J=s=>Oi(s)?s.target:
E(s)&&s.thread||null,jt=s=>E(s)&&(!s.thread||!!s.in_room),St=({type:s})=>dt[s]?.membership??null,ur=({type:s})=>!!dt[s]?.hangs,ki=s=>s.type in dt&&!E(s)&&!Oi(s)&&
!ur(s)&&!P(s),P=({type:s})=>!!dt[s]?.expires;var Ti=150,ys=60,Ai=Symbol("nothing"),qt=class{#t;#e;#s=null;#i=new Map;#n=0;#r;constructor({room:t,timeline:e,changed:i}){this.#t=t,this.#e=e,this.#r=i}get shown(){
return this.#s??this.#e}get isAtNewest(){return this.#s===null}get hasOlder(){let{first:t}=this.shown;return t!==null&&t>Math.max(this.#e.floor,this.#e.expiredBefore)}loadOlder(){
return this.#u("older",()=>this.hasOlder&&this.#o())}loadNewer(){return this.#u("newer",()=>this.#s&&this.#a())}async goTo(t,{exactly:e=!0}={}){this.#n+=1;let i=this.#n;
if(t<this.#e.expiredBefore){if(e)return!1;t=this.#e.expiredBefore}if(!this.shown.holds(t)){let n=this.#e.holds(t)?null:await this.#h(t);if(i!==this.#n)return null;
if(n===Ai||e&&n&&!n.entry(t))return!1;this.#s=n,this.settle()}return this.#r(),!e||!!this.shown.entry(t)}toNewest(){this.#n+=1,this.#s&&(this.#s=null,this.#r())}settle(){
this.#s&&this.#e.joins(this.#s)&&(this.#s=null)}change(t){if(!P(t))return this.#s?.change(t);this.#s?.expire(t.before),this.#s?.first>this.#s?.last&&this.toNewest()}reset(){
this.#n+=1,this.#s=null}async#o(){let{shown:t}=this,{first:e}=t,i=await this.#c(`before=${e}&limit=${Ti}`);!i||t.first!==e||(t.prepend(i,{from:i[0]?.seq??this.#e.
floor}),this.#e.expire(t.expiredBefore),this.#r())}async#a(){let t=this.#s,e=await this.#c(`after=${t.last}&limit=${Ti}`);!e||t!==this.#s||(t.append(e),this.settle(),
this.#r())}async#h(t){let e=await this.#c(`before=${t+ys}&limit=${2*ys}`),n=e?.length&&e[0].seq<=t&&e.at(-1).seq>=t?e:await this.#c(`before=${t+1}&limit=${ys}`);
return n?.length?this.#e.pieceOf(n):Ai}async#c(t){let{epoch:e}=this.#e,{items:i,epoch:n}=await u.get(`/rooms/${this.#t}/events?${t}`),o=this.#e.epoch;return o===
(e??o)&&n===(o??n)?i:null}#u(t,e){return this.#i.has(t)||this.#i.set(t,Promise.resolve(e()).finally(()=>this.#i.delete(t))),this.#i.get(t)}};var Wt=class{#t=null;note({clientId:t,text:e}){this.#t={clientId:t,text:e,at:Date.now()}}async takeBack(t){let e=this.#t;return!e||Date.now()-e.at>1e4?null:(this.#t=
null,t.state!=="live"&&!Es(t,e)?t.discard(e.clientId):await t.delete(await fr(t,e)),e.text)}},Es=({timeline:s},{clientId:t})=>s.entries.findLast(e=>e.seq&&e.clientId===
t);async function fr(s,t){for(;!Es(s,t);)await new Promise(e=>s.addEventListener("change",e,{once:!0}));return{seq:Es(s,t).seq,epoch:s.timeline.epoch}}var mr=5,pr={role:({role:s})=>({role:s}),muted:({until:s})=>({muted_until:s}),unmuted:()=>({muted_until:null})},Ht=class extends EventTarget{#t;#e=new Set;#s=new Map;#i=null;#n=0;#r=null;#o=!1;#a=!1;loaded=!1;failed=!1;constructor({
room:t}){super(),this.#t=t}get list(){return[...this.#s.values()].map(t=>({...t,here:this.#e.has(t.user.id)}))}get count(){return this.#s.size}get hasMore(){return this.#i!==
null}presence({here:t,came:e=[],gone:i=[]}){t&&(this.#e=new Set(t));for(let n of e)this.#e.add(n);for(let n of i)this.#e.delete(n);this.#u()}apply(t){this.#r?.push(
t),this.#c(t),this.#u()}need(){this.#o||(this.#o=!0,this.#a&&this.load())}caughtUp(){this.#a=!0,this.#o&&this.load()}load(){return this.#h(`/rooms/${this.#t}/me\
mbers?limit=200`,new Map)}more(){return this.#i?this.#h(this.#i,this.#s):this.load()}has(t){return this.#s.has(t)}async add(t){for(let{id:e}of t)await u.put(`/r\
ooms/${this.#t}/members/${e}`)}async setRole(t,e){await u.patch(`/rooms/${this.#t}/members/${t}`,{role:e})}async mute(t,e){await u.patch(`/rooms/${this.#t}/memb\
ers/${t}`,e)}async ban(t,e){await u.put(`/rooms/${this.#t}/bans/${t}`,e)}async remove(t,e){await u.delete(rt(`/rooms/${this.#t}/members/${t}`,e))}async#h(t,e){this.#n+=
1;let i=this.#n;this.#r=[];let n=await gr(t,e).catch(()=>null);if(i===this.#n){if(n){this.#s=n.members,this.#i=n.next;for(let o of this.#r)this.#c(o);this.loaded=
!0}this.#r=null,this.failed=!n,this.#u()}}#c(t){let{user:e,member:i=e,role:n="member"}=t,o=this.#s.get(i.id),r=St(t);r==="begins"&&this.#s.set(i.id,{...o,user:i,
role:n}),r==="ends"&&this.#s.delete(i.id),r==="changes"&&o&&this.#s.set(i.id,{...o,...pr[t.type]?.(t)})}#u(){this.dispatchEvent(new Event("change"))}};async function gr(s,t){
let e=new Map(t),i=s;for(let n=0;i&&n<mr;n+=1){let o=await u.page(i);for(let r of o.items)e.set(r.user.id,r);i=o.next}return{members:e,next:i}}function vt(){let s=crypto.getRandomValues(new Uint8Array(16));return Array.from(s,t=>t.toString(16).padStart(2,"0")).join("")}var Ut=class extends EventTarget{#t;#e;#s=new Map;constructor({userId:t,storage:e=localStorage}){super(),this.#t=`parley:outbox:${t}:`,this.#e=e;for(let i of Object.
keys(e))this.#o(i,e.getItem(i));addEventListener("storage",({key:i,newValue:n})=>this.#r(i,n))}get all(){return[...this.#s.values()].sort((t,e)=>t.at.localeCompare(
e.at))}of(t){return this.all.filter(e=>e.room===t)}waiting(t){return this.of(t).filter(e=>!e.failure)}edits(t){return new Map(this.of(t).flatMap(e=>e.target?[[e.
target,e]]:[]))}add(t,e,i={}){let n={clientId:vt(),room:t,text:e,at:this.#i(),...i};return this.#n(n),n}remove(t){this.#s.delete(t)&&(this.#e.removeItem(this.#t+
t),this.#a())}fail(t,e){let i=this.#s.get(t);i&&this.#n({...i,failure:e})}allowMany(t){let{failure:e,...i}=this.#s.get(t)??{};i.clientId&&this.#n({...i,mentionMany:!0})}retry(t){
let{failure:e,...i}=this.#s.get(t);if(e!=="client_id_reused")return this.#n(i);this.remove(t),this.#n({...i,clientId:vt()})}clear(){for(let{clientId:t}of this.all)
this.remove(t)}#i(){let t=this.all.at(-1)?.at,e=new Date().toISOString();return t&&e<=t?new Date(Date.parse(t)+1).toISOString():e}#n(t){this.#s.set(t.clientId,t);
try{this.#e.setItem(this.#t+t.clientId,JSON.stringify(t))}catch{}this.#a()}#r(t,e){t?.startsWith(this.#t)&&(e===null?this.#s.delete(t.slice(this.#t.length)):this.#o(
t,e),this.#a())}#o(t,e){if(!t.startsWith(this.#t))return;let i=JSON.parse(e);this.#s.set(i.clientId,i)}#a(){this.dispatchEvent(new Event("change"))}};function Kt({
thread:s,inRoom:t,quote:e,epoch:i}){return!s&&!e?{}:{thread:s,in_room:s&&!!t,quote:e,epoch:i}}var ft=s=>!!s&&new Date(s)>new Date,ut=class{#t;#e;constructor(t){this.#t=t}await(t){clearTimeout(this.#e);let e=t.map(n=>new Date(n??0)-Date.now()).filter(n=>n>
0),i=Math.min(...e);i<2147483647&&(this.#e=setTimeout(this.#t,i))}};var wr=({role:s,archived:t})=>["owner","moderator"].includes(s)&&!t,Vt=s=>wr(s)&&s.kind!=="direct",mt=({role:s})=>["owner","moderator"].includes(s),yr=({role:s})=>s===
"owner";function pt({seq:s,user:t,deleted:e},{me:i,room:n}){return!!s&&t.id===i.id&&!e&&!tt(n)}function xs({seq:s,deleted:t},{room:e}){return!!s&&!t&&[null,"mod\
erators"].includes(tt(e))}var Gt=(s,{room:t})=>xs(s,{room:t})&&!!t.role,Li=(s,{me:t,room:e})=>Gt(s,{room:e})&&(s.user.id===t.id||mt(e)),Ss=({seq:s,deleted:t},{room:e})=>!!s&&
!t&&!!e.role&&!tt(e),vs=({seq:s,deleted:t},{room:e})=>!!s&&!t&&!tt(e);function _i(s,{me:t,room:e}){let i=s.user.id===t.id;return!!s.seq&&!s.deleted&&(i||mt(e))}
var Ni=(s,t)=>!!s.editedAt&&!s.deleted&&t.keepsEdits&&!t.isBlocked(s);function Nl(s,{me:t,room:e}){return mt(e)&&s.user.id!==t.id&&(yr(e)||s.role==="member")}function Ci({
seq:s,user:t,deleted:e},{me:i,room:n}){return!!s&&t.id!==i.id&&!e&&n.kind!=="direct"&&!!n.role}var Er=50,bs=({shows_readers:s,member_count:t})=>s===!0&&t<=Er,Yt=({
seq:s,deleted:t},e)=>!!s&&!t&&bs(e);function tt({archived:s,muted_until:t,writers:e,role:i}){return s?"archived":ft(t)?"muted":e==="moderators"&&i==="member"?"m\
oderators":null}var zt=class{#t;#e=new Map;#s=new Map;constructor({changed:t}){this.#t=t}of(t){return[...this.#s.get(t)??[]]}hear({type:t,target:e,action:i,client_id:n}){if(t===
"edited")for(let r of this.#e.keys())r.startsWith(Jt(e,""))&&this.#e.delete(r);let o=t==="pressed"&&this.#e.get(Jt(e,i));!o||o.clientId!==n||(o.isStored=!0,this.#e.
delete(Jt(e,i)))}#i(t,e){this.#e.get(t)===e&&this.#e.delete(t)}async press({room:t,seq:e,epoch:i},n){let o=this.#s.get(e)??new Set;if(o.has(n))return;this.#s.set(
e,o.add(n));let r=Jt(e,n),h=this.#e.get(r)??{clientId:vt(),isStored:!1};this.#e.set(r,h),this.#t();try{await u.post(`/rooms/${t}/messages/${e}/presses`,{action:n,
epoch:i,client_id:h.clientId}),this.#i(r,h)}catch(c){if(h.isStored)return;throw c.status>=400&&c.status<500&&c.status!==429&&this.#i(r,h),c}finally{o.delete(n),
this.#t()}}},Jt=(s,t)=>`${s} ${t}`;var Ii=["mentions","quote","reactions","pinned","poll","actions","scheduled"],xr=["thread","replies","solved"];function gt(s){let{type:t,seq:e,at:i,user:n,text:o,edited_at:r,deleted:h=!1,client_id:c}=s,d=[...Ii,...xr].filter(m=>m in s).map(m=>[m,s[m]]);return{type:t,seq:e,
at:i,user:n,text:o,editedAt:r,deleted:h,clientId:c,...Object.fromEntries(d)}}function Mi({reactions:s,...t}){return t}var Sr={edited:(s,{text:t,at:e,mentions:i,
actions:n})=>({...s,text:t,editedAt:e,mentions:i,actions:n}),deleted:s=>({...$i(s),text:"",deleted:!0}),voted:(s,t)=>s.poll?{...s,poll:vr(s.poll,t)}:s,poll_ended:(s,{
user:t,at:e})=>s.poll?{...s,poll:{...s.poll,ended:{by:t.id,at:e}}}:s,pinned:(s,{user:t,at:e})=>({...s,pinned:{by:t.id,at:e}}),unpinned:({pinned:s,...t})=>t,reacted:(s,t)=>({
...s,reactions:Or(s.reactions??[],t)}),unreacted:(s,t)=>({...s,reactions:kr(s.reactions??[],t)})},Xt={message:br,solved:(s,{user:t,at:e})=>({...s,solved:{by:t.id,
at:e}}),unsolved:({solved:s,...t})=>t};function wt(s,t){return t.type in Xt?Xt[t.type](s,t):s.deleted?s:Sr[t.type](s,t)}function Di(s,t){return t.type==="delete\
d"?[...s.filter(({type:e})=>e in Xt),t]:[...s.filter(e=>Ri(e)!==Ri(t)),t]}function Ri({type:s,emoji:t,user:e,seq:i,votes:n}){return s in Xt?`thread ${i}`:s==="e\
dited"?"text":s==="poll_ended"?"end":s==="voted"?n?"votes":`vote ${e.id}`:s.endsWith("pinned")?"pin":`${t} ${e.id}`}var Dl=s=>({...$i(s),text:"",deleted:!0,expired:!0});
function $i(s){let{...t}=s;for(let e of Ii)delete t[e];return t}function vr(s,{user:{id:t},choices:e,votes:i,voter_count:n}){if(i)return{...s,voter_count:n,options:s.
options.map((h,c)=>({...h,votes:i[c]}))};if(!e)return s;let o=s.options.some(({voters:h})=>h.includes(t)),r=s.options.map((h,c)=>{let d=h.voters.filter(p=>p!==t),
m=e.includes(c)?[...d,t]:d;return{...h,voters:m,votes:m.length}});return{...s,options:r,voter_count:s.voter_count+!!e.length-o}}function br(s,{seq:t,at:e,user:{
id:i}}){let{count:n=0,last_seq:o=0,people:r=[]}=s.replies??{};if(t<=o)return s;let h=r.filter(c=>c!==i);return{...s,replies:{count:n+1,last_seq:t,last_at:e,people:[
i,...h].slice(0,5)}}}function Or(s,{emoji:t,user:{id:e}}){return!t||s.some(i=>i.emoji===t&&i.users.includes(e))?s:s.some(i=>i.emoji===t)?s.map(i=>i.emoji===t?{emoji:t,
users:[...i.users,e]}:i):[...s,{emoji:t,users:[e]}]}function kr(s,{emoji:t,user:{id:e}}){let i=({users:n,...o})=>({...o,users:n.filter(r=>r!==e)});return s.map(
n=>n.emoji===t?i(n):n).filter(({users:n})=>n.length)}var Qt=class{#t;#e;#s=new Map;#i=new Map;constructor({room:t,changed:e}){this.#t=t,this.#e=e}get(t){return this.#s.has(t)||this.#n(t),this.#s.get(t)}async find(t){
return this.#s.get(t)||await this.#n(t),this.#s.get(t)}change(t){if(P(t))return this.clear();this.#i.get(J(t))?.heard.push(t);let e=this.#s.get(J(t));e&&this.#s.
set(e.seq,wt(e,t))}clear(){this.#s.clear(),this.#i.clear()}#n(t){if(!this.#i.has(t)){let e={heard:[]};this.#i.set(t,e),e.done=this.#r(t,e)}return this.#i.get(t).
done}async#r(t,e){let i=()=>this.#i.get(t)===e;this.#s.set(t,void 0);try{let{items:n}=await u.get(`/rooms/${this.#t}/events?after=${t-1}&limit=1`);if(!i())return;
let[o]=n;this.#s.set(t,o?.seq===t&&E(o)?e.heard.reduce(wt,gt(o)):null),this.#e()}catch{i()&&this.#s.delete(t)}finally{i()&&this.#i.delete(t)}}};var Zt=class extends EventTarget{#t;#e=null;#s=null;constructor({room:t}){super(),this.#t=t}of(t){return[...this.#e??[]].flatMap(([e,i])=>i>=t?e:[])}async load(){
let t=this.#s=new Map;try{let{items:e}=await u.get(`/rooms/${this.#t}/readers`);t===this.#s&&(this.#e=new Map([...e.map(({user:i,seq:n})=>[i.id,n]),...t]))}catch(e){
throw t===this.#s&&(this.#e=null),e}finally{this.#i()}}hear({items:t,whole:e}){e&&(this.#s=null,this.#e=new Map);for(let{user:i,seq:n}of t)this.#s?.set(i,n),this.#e?.
set(i,n);this.#i()}#i(){this.dispatchEvent(new Event("change"))}};var te=class s{#t;#e;first;last;expiredBefore=1;constructor({first:t=null,last:e=null,entries:i=[],changes:n=new Map}={}){Object.assign(this,{first:t,last:e}),this.#t=
i,this.#e=n}get entries(){return this.#t}entry(t){let e=this.#t[_(this.#t,t)];return e?.seq===t?e:void 0}holds(t){return this.first!==null&&t>=this.first&&t<=this.
last}pieceOf(t){let e=new s({first:t[0].seq,last:t[0].seq-1,changes:this.#e});return e.append(t),e}append(t){for(let e of t)e.seq>this.last&&this.take(e)}prepend(t,{
from:e,before:i=this.first}){let n=t.filter(o=>o.seq<i&&this.shows(o)).map(o=>this.#s(o));this.#t.unshift(...n),this.first=e,this.expire(Math.max(this.expiredBefore,
...t.filter(P).map(o=>o.before)))}expire(t){if(this.expiredBefore=Math.max(t,this.expiredBefore),!(this.first===null||this.first>=this.expiredBefore)){this.#t.splice(
0,_(this.#t,this.expiredBefore)),this.first=Math.min(this.expiredBefore,this.last+1);for(let e of this.#e.keys())e<this.expiredBefore&&this.#e.delete(e)}}begin(t){
this.#t.unshift(t),this.first=t.seq}shows(t){return jt(t)||ki(t)}joins(t){if(this.first===null||t.last+1<this.first)return!1;let e=t.entries.filter(({seq:i})=>i<
this.first);return this.#t.unshift(...e),this.first=Math.min(this.first,t.first),this.expire(this.expiredBefore),!0}take(t){this.first??=t.seq,this.last=t.seq,J(
t)&&this.change(t),P(t)&&this.expire(t.before),this.shows(t)&&this.#t.push(this.#s(t))}change(t){let e=J(t);this.#e.set(e,Di(this.#e.get(e)??[],t));let i=_(this.#t,
e),n=this.#t[i];n?.seq===e&&(this.#t[i]=wt(n,t))}clear(){this.#t=[],this.#e.clear(),this.first=this.last=null,this.expiredBefore=1}dropBefore(t){this.#t.splice(
0,_(this.#t,t)),this.first=t;for(let[e,i]of this.#e)i.at(-1).seq<t&&this.#e.delete(e)}#s(t){let e=E(t)?gt(t):t;return(this.#e.get(e.seq)??[]).reduce(wt,e)}};function _(s,t){
let e=0,i=s.length;for(;e<i;){let n=e+i>>1;s[n].seq<t?e=n+1:i=n}return e}var Os=2e4,bt=class s extends te{floor=1;epoch=null;static from({epoch:t,first:e,cursor:i,entries:n}){let o=new s({first:e,last:i,entries:n});return o.epoch=t,o}get cursor(){
return this.last}get position(){return this.cursor===null?null:{after:this.cursor,epoch:this.epoch}}apply(t){if(this.cursor!==null){if(t.seq<=this.cursor)return"\
repeat";if(t.seq>this.cursor+1)return"hole"}return this.take(Mi(t)),"applied"}startAt(t){this.cursor===null&&(this.last=t,this.first=t+1)}reset(){this.clear(),this.
epoch=null}trim(){if(this.entries.length<=Os)return;let t=this.entries.filter(E);t.length>Os&&this.dropBefore(t.at(-Os/2).seq)}};var ee=class extends EventTarget{#t=new Map;#e=0;get users(){return[...this.#t.values()].map(({user:t})=>t)}heard(t){clearTimeout(this.#t.get(t.id)?.timer);let e=setTimeout(
()=>this.stopped(t.id),5*1e3);this.#t.set(t.id,{user:t,timer:e}),this.#s()}stopped(t){clearTimeout(this.#t.get(t)?.timer),this.#t.delete(t)&&this.#s()}shouldSay(t=Date.
now()){return t-this.#e<2*1e3?!1:(this.#e=t,!0)}said(){this.#e=0}clear(){for(let{timer:t}of this.#t.values())clearTimeout(t);this.#t.clear(),this.#s()}#s(){this.
dispatchEvent(new Event("change"))}};var se=class{#t;#e=null;#s;#i=0;#n=[];#r=!1;constructor({readSeq:t,hasUnread:e,tell:i}){this.#t=i,this.#s=t,this.seen=t,this.newAfter=e?t:null}saw(t){return t<=
this.seen||this.#n.some(({from:e,to:i})=>t>=e&&t<=i)}get hasGap(){return this.#n.length>0}get told(){return this.#s}see({from:t,to:e}){if(!this.#r){if(this.seen===
null)return this.seeAll(e);e<=this.seen||(this.#n=Tr([...this.#n,{from:t,to:e}]),this.#n[0].from<=this.seen+1&&this.#o(this.#n.shift().to))}}seeAll(t){this.#r=!1,
!(t<=(this.seen??-1))&&(this.#n=this.#n.filter(e=>e.to>t),this.#o(t))}tellNow(){clearTimeout(this.#e),this.#e=null,this.seen>this.#s&&this.#t(this.seen)&&(this.#s=
this.seen,this.#i=Math.max(this.#i,Bi())+2)}away(){this.newAfter=this.#n.at(-1)?.to??this.seen}goBack(t){clearTimeout(this.#e),this.#e=null,this.#r=!0,this.#n=[],
this.seen=this.#s=this.newAfter=t}back({count:t}){t||(this.newAfter=null)}readElsewhere(t){this.#s=Math.max(this.#s,t),this.seen!==null&&this.seeAll(t),this.newAfter!==
null&&(this.newAfter=Math.max(this.newAfter,t))}answered(){this.newAfter=null}restart(){this.seen=null,this.#s=0,this.newAfter=null,this.#n=[]}#o(t){this.seen=t;
let e=Math.max(.1,this.#i-8-Bi());this.#e??=setTimeout(()=>this.tellNow(),e*1e3)}},Bi=()=>performance.now()/1e3;function Tr(s){let t=[];for(let e of s.sort((i,n)=>i.
from-n.from)){let i=t.at(-1);i&&e.from<=i.to+1?i.to=Math.max(i.to,e.to):t.push({...e})}return t}var ie=class{#t;#e;#s;#i;#n;constructor({room:t,me:e,timeline:i,history:n,tell:o}){this.#t=t,this.#e=e,this.#s=i,this.#i=n,this.#n=o,this.reading=this.#o(t)}get count(){
let{seen:t}=this.reading;return t===null||this.#s.first<=t+1?this.#a(t??this.#s.cursor):Math.max(this.#t.unread,this.#a(t))}below(t){return this.#s.first>t+1?this.
count:this.#a(t,e=>!this.reading.saw(e.seq))}get first(){let{newAfter:t}=this.reading,{shown:e}=this.#i;return t===null||e.first>t+1?null:e.entries.slice(_(e.entries,
t+1)).find(n=>this.#h(n))?.seq??null}get stoppedElsewhere(){let{newAfter:t,hasGap:e}=this.reading;return e?!0:t!==null&&this.#s.first>t+1&&this.#i.hasOlder&&this.#i.
isAtNewest}get forList(){return{read_seq:this.reading.seen??0,unread:this.count}}begin(t){this.reading.goBack(t-1),this.#n({seq:t-1,back:!0})}take(t){let e=this.#t;
if(this.#t=t,e.isKept&&!t.isKept)this.reading.readElsewhere(Pi(t));else if(t.toldReadSeq!==e.toldReadSeq)return this.#r(t.toldReadSeq,e.toldReadSeq);return e.isKept===
!0}#r(t,e){let{seen:i,told:n}=this.reading;if(i===null)return!1;if(t<e&&t!==n)this.reading.goBack(t);else if(t>i)this.reading.readElsewhere(t);else return!1;return!0}#o(t){
let e=i=>this.#n({seq:i});return new se({readSeq:Pi(t),hasUnread:t.unread>0||t.isKept===!0,tell:e})}#a(t,e=()=>!0){let i=0,{entries:n}=this.#s;for(let o=n.length-
1;o>=0&&n[o].seq>t;o-=1)this.#h(n[o])&&e(n[o])&&(i+=1);return i}#h(t){return E(t)&&t.user.id!==this.#e.id&&!t.deleted}},Pi=({read_seq:s,unread:t,head:e,isKept:i})=>Math.
max(s??0,t>0||i?0:e??0);var Ar=12,Lr=new Set(["pinned","unpinned","deleted","expired"]),ne=class extends EventTarget{#t;#e;#s;#i;#n;#r;#o;#a;#h=new zt({changed:()=>this.#k()});#c=new Set;#u;#f;#p;#d=!1;#l=new Wt;#m;#g;#S=new AbortController;constructor({
room:t,me:e,rooms:i,outbox:n,store:o,socket:r,directory:h,blocks:c,saved:d,votes:m,previews:p,keepsEdits:x}){super(),Object.assign(this,{id:t.id,me:e,room:t,keepsEdits:x}),
this.#t=i,this.#e=n,this.#s=o,this.#i=h,this.#n=c,this.#r=d,this.#o=m,this.#a=p;let b=o.read(t.id);this.timeline=b?bt.from(b):new bt,this.timeline.expire(t.expired_before??
1),this.history=new qt({room:t.id,timeline:this.timeline,changed:()=>this.#k()}),this.typing=new ee,this.members=new Ht({room:t.id}),this.readers=new Zt({room:t.
id});let L=K=>this.#u.send({type:"read",...K});this.unread=new ie({room:t,me:e,timeline:this.timeline,history:this.history,tell:L}),this.#g=new Qt({room:t.id,changed:()=>this.#k()}),
this.#f=new lt({room:t.id,outbox:n,send:K=>this.#C(K)}),this.#u=new Pt({room:t.id,socket:r,cursor:()=>this.timeline.position})}get state(){return this.#u.state}isSaved({
seq:t}){return!!this.#r.of(this.id,t)}get isOver(){return this.#u.isOver}get unsent(){return this.#e.of(this.id).filter(({target:t,thread:e,inRoom:i})=>!t&&(!e||
i))}unsentIn(t){return this.#e.of(this.id).filter(({target:e,thread:i})=>!e&&i===t)}get unsentEdits(){return this.#e.edits(this.id)}get reading(){return this.unread.
reading}personOf=t=>this.#i.of(t);isBlocked=({seq:t,user:e})=>this.#n.has(e.id)&&!this.#c.has(t);reveal(t){this.#c.add(t),this.#k()}open(){let{signal:t}=this.#S;
this.#e.addEventListener("change",()=>this.#T(),{signal:t}),this.#t.addEventListener("change",()=>this.#N(),{signal:t});for(let e of[this.#i,this.#n,this.#o,this.#a])
e.addEventListener("change",()=>this.#k(),{signal:t});this.#u.addEventListener("frame",({detail:e})=>this.#E(e),{signal:t}),this.#u.addEventListener("state",()=>this.#O(),
{signal:t}),this.#u.open()}close(){this.keep(),this.#S.abort(),clearTimeout(this.#m),this.#u.close(),this.#f.stop(),this.typing.clear(),this.noteRead()}noteRead(){
this.#d&&this.#t.note(this.id,{...this.unread.forList,isMarkedUnread:!1})}keep(){this.isOver||(this.reading.tellNow(),this.#s.write(this.id,this.timeline))}send(t,{
thread:e,quote:i,inRoom:n=!1}={}){this.reading.answered(),this.typing.said();let{epoch:o}=this.timeline,r=e||i?{thread:e,quote:i,inRoom:n,epoch:o}:{},h=this.#e.
add(this.id,t,r);return e||this.#l.note(h),this.#f.next(),h}takeBack(){return this.#l.takeBack(this)}sendToMany(t){this.#e.allowMany(t),this.#f.next()}quoted(t){
return this.timeline.entry(t)??this.history.shown.entry(t)??this.#g.get(t)}findQuoted(t){return this.#g.find(t)}roomCalled(t){return t===this.id?this.room:this.#a.
roomCalled(t)}linked(t,e){if(t.id!==this.id)return this.#a.get(t.id,e);if(e>Math.max(t.head,this.timeline.cursor??0))return null;let i=this.quoted(e);return i&&
!E(i)?null:i}retry(t){this.#e.retry(t),this.#f.next()}discard(t){this.#e.remove(t)}sayTyping(){this.state==="live"&&this.typing.shouldSay()&&this.#u.send({type:"\
typing"})}edit({seq:t,epoch:e},i){this.#e.add(this.id,i,{target:t,epoch:e}),this.#f.next()}delete({seq:t,epoch:e,reason:i}){return u.delete(rt(`/rooms/${this.id}\
/messages/${t}`,{reason:i}),{"Parley-Epoch":e})}react(t,e){return u.put(this.#w(t,e))}unreact(t,e){return u.delete(this.#w(t,e))}ask(t){return this.reading.answered(),
u.post(`/rooms/${this.id}/polls`,t)}pressedIn=t=>this.#h.of(t.seq);press(t,e){return this.#h.press({room:this.id,seq:t,epoch:this.timeline.epoch},e)}chosenIn=t=>this.#o.
of(this.id,t);vote(t,e){return this.#o.choose({room:this.id,seq:t,epoch:this.timeline.epoch},e)}endPoll(t){return u.put(`/rooms/${this.id}/polls/${t}/end?${new URLSearchParams(
{epoch:this.timeline.epoch})}`)}pin(t){return u.put(this.#x(t,"pin"))}unpin(t){return u.delete(this.#x(t,"pin"))}#w=(t,e)=>this.#x(t,`reactions/${encodeURIComponent(
e)}`);#x(t,e){return`/rooms/${this.id}/messages/${t}/${e}?${new URLSearchParams({epoch:this.timeline.epoch})}`}get lastOwn(){let t=Date.now()-Ar*36e5,e=this.timeline.
entries.findLast(i=>E(i)&&pt(i,this));return e&&Date.parse(e.at)>=t?e:void 0}markUnread(t){this.unread.begin(t),this.#t.note(this.id,{...this.unread.forList,isMarkedUnread:!0}),
this.#k()}#E(t){if(t.seq!==void 0)return this.#v(t);this.#b[t.type]?.(t)}#b={opened:({epoch:t,floor:e})=>{this.#p=t,this.timeline.epoch??=t,this.timeline.floor=
e??1},resync:({reason:t})=>this.#_(t),live:({head:t})=>this.#L(t),readers:t=>this.readers.hear(t),presence:t=>this.members.presence(t),typing:({user:t})=>t.id!==
this.me.id&&!this.#n.has(t.id)&&this.typing.heard(t),ack:({client_id:t})=>this.#f.delivered(t),error:({client_id:t,code:e,count:i,retry_after:n,most:o})=>{this.#f.
refused(t,{code:e,retryAfterSeconds:n}),e==="many_mentioned"&&i<=o&&this.dispatchEvent(new CustomEvent("many",{detail:{clientId:t,count:i}}))}};#v(t){let e=this.
timeline.apply(t);if(e==="hole")return this.#u.reopen();if(e!=="repeat"){this.#h.hear(t);for(let i of[t.user,t.member])i&&this.#i.note(i);(J(t)||P(t))&&(this.history.
change(t),this.#g.change(t)),Lr.has(t.type)&&this.dispatchEvent(new Event("pins")),E(t)&&this.typing.stopped(t.user.id),jt(t)&&t.user.id===this.me.id&&this.state===
"live"&&this.reading.seeAll(t.seq),t.user?.id===this.me.id&&t.client_id&&this.#f.delivered(t.client_id),this.state==="live"&&this.#y(t),this.dispatchEvent(new CustomEvent(
"event",{detail:t})),this.#k()}}#y(t){St(t)&&(this.members.apply(t),St(t)==="ends"&&this.typing.stopped((t.member??t.user).id))}#_(t){this.timeline.reset(),this.
history.reset(),this.#g.clear(),this.timeline.epoch=this.#p,this.reading.restart(),this.#s.forget(this.id),this.dispatchEvent(new CustomEvent("resync",{detail:{
reason:t}})),this.#k()}#L(t){this.timeline.startAt(t),this.timeline.expire(this.room.expired_before??1),this.history.settle(),this.#A(),this.keep(),this.members.
caughtUp(),bs(this.room)&&this.readers.load().catch(()=>{})}#A(){for(let{clientId:t,epoch:e,text:i}of this.unsentEdits.values())e!==this.timeline.epoch&&(this.#e.
remove(t),this.dispatchEvent(new CustomEvent("lost-edit",{detail:{text:i}})))}#O(){this.state==="live"?(this.#f.start(),this.reading.tellNow()):(this.#f.stop(),
this.typing.clear(),this.#d&&this.reading.away()),this.#d=this.state==="live",this.dispatchEvent(new Event("state")),this.#k()}#T(){clearTimeout(this.#m),this.#m=
setTimeout(()=>this.#f.next(),Ft*1e3),this.#k()}#N(){let t=this.room;if(this.room=this.#t.find(this.id)??(t.role?{...t,role:null}:t),this.room===t)return;let e=this.
unread.take(this.room);this.dispatchEvent(new Event("room")),e&&this.#k()}#C(t){let{clientId:e,text:i,target:n,epoch:o,mentionMany:r}=t,h=n?{type:"edit",target:n,
epoch:o}:{type:"send",...Kt(t)};this.#u.send({...h,client_id:e,text:i,mention_many:r})}#k(){this.dispatchEvent(new Event("change"))}};var _r=document.documentElement.dataset.language,S=navigator.language.startsWith(_r)?navigator.language:document.documentElement.lang,Nr=new Intl.PluralRules(S),
ji=new Intl.NumberFormat(S),Cr=new Intl.ListFormat(S,{type:"conjunction"}),Rr=new Intl.DateTimeFormat(S,{hour:"numeric",minute:"2-digit"}),qi=new Intl.DateTimeFormat(
S,{month:"short",day:"numeric"}),Ir=new Intl.DateTimeFormat(S,{dateStyle:"short"}),Mr=new Intl.DateTimeFormat(S,{dateStyle:"medium"}),Dr=new Intl.DateTimeFormat(
S,{dateStyle:"full",timeStyle:"short"}),$r=new Intl.DateTimeFormat(S,{weekday:"long",month:"long",day:"numeric"}),Br=new Intl.DateTimeFormat(S,{dateStyle:"long"}),
Pr=new Intl.DateTimeFormat(S,{year:"numeric",month:"long"}),Wi=new Intl.RelativeTimeFormat(S,{numeric:"auto"}),ks={};async function Hi(){ks=await(await fetch(document.
getElementById("words").href)).json()}function l(s,t={}){return(ks[s]??s).replace(/\{(\w+)\}/g,(i,n)=>t[n]??"")}function y(s,t,e={}){return l(`${s}_${Nr.select(
t)}`,{count:ji.format(t),...e})}function D(s){s.code||reportError(s);let t=`error.${s.code}`;return t in ks?l(t):l("error.unknown")}function F(s){let t=s.length>
3?[...s.slice(0,2),y("people.others",s.length-2)]:s;return Cr.format(t)}var N=s=>ji.format(s),yt=(s,{hasMore:t})=>t?l("more_than",{count:N(s)}):N(s),et=s=>Rr.format(
s),j=s=>Dr.format(s);function yd(s,t){let e={weekday:"short",month:"short",day:"numeric",hour:"numeric",minute:"2-digit",timeZone:t};return new Intl.DateTimeFormat(
S,e).format(s)}function Ts(s,t=new Date){let e=As(t,s),i=Math.abs(e)<=1?Wi.format(e,"day"):Fr(s,t).format(s);return l("date.at",{date:i,time:et(s)})}var Ed=s=>Ki(
Ts(s)),xd=s=>Pr.format(s);function Sd(s,t=new Date){try{let e=new Intl.DateTimeFormat(S,{weekday:"short",hour:"numeric",minute:"2-digit",timeZone:s});return l("\
person.time",{time:e.format(t),place:s.split("/").at(-1).replaceAll("_"," ")})}catch{return""}}function Ui(s,t=new Date){let e=As(t,s);return e===0||e===-1?Ki(Wi.
format(e,"day")):(s.getFullYear()===t.getFullYear()?$r:Br).format(s)}function oe(s,t=new Date){return As(t,s)===0?et(s):(s.getFullYear()===t.getFullYear()?qi:Ir).
format(s)}var Fr=(s,t)=>s.getFullYear()===t.getFullYear()?qi:Mr,As=(s,t)=>Math.round((Fi(t)-Fi(s))/864e5),Fi=s=>new Date(s.getFullYear(),s.getMonth(),s.getDate()),
Ki=s=>s.charAt(0).toLocaleUpperCase(S)+s.slice(1);var Ls="parley:lines:",Vi="parley:sizes:",_s={rooms:"parley:rooms:",sections:"parley:sections:",people:"parley:people:",blocks:"parley:blocks:",emoji:"parley:te\
am-emoji:"},Cs="parley:me",jr="parley:recent-emoji",ae="parley:last-room",kt=!1,re=class{#t;#e;#s;constructor({me:t}){this.#t=`${Ls}${t.id}:`,this.#e=Vi+t.id,this.#s=
t.id,Rs()?.id!==t.id&&Ns(),Is(t)}read(t){let e=localStorage.getItem(this.#t+t);return e&&JSON.parse(e)}write(t,e){if(e.cursor===null||kt)return;let i=qr(e),n=this.#n();
delete n[t],n[t]=i.length,this.#r(n),Ot(this.#e,JSON.stringify(n)),Ot(this.#t+t,i)}recall(t){return JSON.parse(localStorage.getItem(_s[t]+this.#s))}keep(t,e){kt||
Ot(_s[t]+this.#s,JSON.stringify(e))}keepRooms(t){this.keep("rooms",t.length>500?null:t)}keepPeople(t){this.keep("people",t.slice(-300))}forget(t){if(kt)return;let e=this.#n();
this.#i(t,e),Ot(this.#e,JSON.stringify(e))}#i(t,e){localStorage.removeItem(this.#t+t),delete e[t]}#n(){let t=localStorage.getItem(this.#e);return t===null&&Ns([
Ls]),t===null?{}:JSON.parse(t)}#r(t){let e=Object.values(t).reduce((i,n)=>i+n,0);for(let[i,n]of Object.entries(t)){if(e<=15e5)return;this.#i(i,t),e-=n}}},Rs=()=>JSON.
parse(localStorage.getItem(Cs)),Is=s=>kt||Ot(Cs,JSON.stringify(s));function st(){kt=!0,Ns()}function Ns(s=[Ls,Vi,...Object.values(_s),Cs,ae,jr]){for(let t of Object.
keys(localStorage))s.some(e=>t.startsWith(e))&&localStorage.removeItem(t)}function qr({epoch:s,cursor:t,first:e,entries:i}){let n=i.slice(-60),o=JSON.stringify(
n);for(;o.length>5e4;)n=n.slice(Math.ceil(n.length/4)),o=JSON.stringify(n);let r=n.length===i.length?e:n[0]?.seq??t+1;return JSON.stringify({epoch:s,first:r,cursor:t,
entries:n})}function Ot(s,t){try{localStorage.setItem(s,t)}catch{localStorage.removeItem(s)}}var Ms=class extends EventTarget{name="";picture=null;listen({socket:t}){t.addEventListener("frame",({detail:e})=>e.type==="team"&&this.#t(e))}#t({name:t,picture:e}){
t===null||t===this.name&&e===this.picture||(Object.assign(this,{name:t,picture:e}),this.dispatchEvent(new Event("change")))}},Gi=s=>`/api/v1/team/pictures/${s}`,
C=new Ms;var Et=s=>s.isComposing||s.keyCode===229,W=matchMedia("(hover: hover)"),he=s=>Wr(s)&&W.matches,Wr=s=>s.key==="Enter"&&!s.shiftKey&&!Et(s),xt=s=>s.value.toWellFormed().
replaceAll("\0","").trim();function Yi(s,t,{from:e=s.selectionStart,to:i=s.selectionEnd}={}){s.focus({preventScroll:!0}),s.setSelectionRange(e,i),!document.execCommand(
"insertText",!1,t)&&(s.setRangeText(t,e,i,"end"),s.dispatchEvent(new InputEvent("input",{bubbles:!0})))}var Hr=CSS.supports("field-sizing","content");function Tt(s){
Hr||(s.style.blockSize="auto",s.style.blockSize=`${s.scrollHeight}px`)}var Ur=new Set(["accounts","audit","abandoned","monitor","settings"]),ce=class{#t;#e;#s=null;#i=null;#n=!1;#r=!1;#o=null;constructor({me:t,...e}){this.#t=t,this.#e=
e;let{rooms:i,blocks:n,router:o,socket:r,conversationView:h}=e;o.addEventListener("change",({detail:c})=>this.#a(c)),i.addEventListener("change",()=>this.#b()),
i.addEventListener("told",({detail:c})=>this.#v(c)),r.addEventListener("state",()=>this.#_(r)),r.addEventListener("frame",({detail:c})=>c.type==="hello"&&this.#y(
c)),document.addEventListener("visibilitychange",()=>this.#O()),C.addEventListener("change",()=>this.#O()),n.addEventListener("change",()=>this.#O()),o.placeHere=
()=>this.#s&&h.place,addEventListener("pagehide",()=>this.#L())}get conversation(){return this.#s}async start(){let{rooms:t,router:e,shell:i}=this.#e;t.loaded||
await t.settled,t.loaded||t.addEventListener("loaded",()=>this.#a(),{once:!0});let{address:n}=e;n.view==="room"&&!n.panel?e.go({...n,panel:i.panelAtFirst},{replace:!0}):
this.#a()}#a({again:t=!1}={}){let{address:e}=this.#e.router;return this.#n=!1,e.view==="room"?this.#h({...e,again:t}):e.view in this.#e.pages?this.#u(e.view,{again:t}):
this.#c()}async#h({room:t,seq:e,panel:i,again:n}){let{router:o,rooms:r,shell:h}=this.#e;if(t===this.#s?.id&&!this.#s.isOver)return h.show("room"),this.#d(i),this.#f(
e,{again:n});let c=r.find(t)??await r.fetch(t).catch(d=>this.#w(t,d));!c||t!==o.address.room||(c.id===t?this.#p(c,{seq:e,panel:i}):o.go({...o.address,room:c.id},
{replace:!0}))}#c(){let{rooms:t,router:e,shell:i,stage:n}=this.#e,o=t.mine.find(({id:r})=>r===localStorage.getItem(ae))??t.mine[0];if(o&&i.showsRoomsBesides)return e.
go({view:"room",room:o.id,panel:i.panelAtFirst},{replace:!0});this.#l(),i.show("rooms"),n.show({title:l("stage.none.title"),text:l("stage.none.text"),actions:[]}),
this.#O()}#u(t,{again:e}){let{shell:i,sidebar:n,stage:o,pages:r}=this.#e;if(!(this.#i===r[t]&&!e)){if(this.#l(),Ur.has(t)&&this.#t.role!=="owner")return this.#g();
this.#i=r[t],o.clear(),i.show(t),n.showCurrent({view:t}),this.#i.show(),this.#O()}}#f(t,{again:e}){let{router:i,conversationView:n}=this.#e;t===this.#o&&!(t&&e)||
(this.#o=t,t&&(e||!i.place)?n.goTo(t):n.comeBackTo(i.place))}#p(t,{seq:e,panel:i}){let{shell:n,stage:o,conversationView:r}=this.#e;if(this.#l({to:t.id}),n.show(
"room"),!t.role)return this.#m(t);o.clear(),localStorage.setItem(ae,t.id);let h=new ne({...this.#e,room:t,me:this.#t});this.#s=h,h.addEventListener("state",()=>this.#E(
h.state)),h.addEventListener("room",()=>this.#O()),h.open(),this.#e.sidebar.showCurrent({room:t.id}),this.#d(i),r.show(h),this.#O(),this.#o=e;let{place:c}=this.#e.
router;if(c)r.comeBackTo(c);else if(e)return r.goTo(e);W.matches&&r.focusComposer()}#d(t){let{slot:e,shell:i}=this.#e;e.show(t,this.#s),(t==="people"||!t)&&i.notePanel(
!!t)}#l({to:t=null}={}){let{rooms:e,store:i,slot:n,sidebar:o,backgroundSender:r}=this.#e,{id:h}=this.#s??{};this.#s?.close(),this.#s=null,this.#i?.leave?.(),this.#i=
null,n.show(null,null),h&&!e.find(h)?.role&&i.forget(h),r.openRoom=t,o.showCurrent({})}#m(t){let{rooms:e}=this.#e,i=()=>e.join(t.id).then(()=>this.#a(),n=>this.#x(
n));this.#e.stage.show({title:t.name,text:t.topic||l("stage.join.text"),actions:[{label:l("browse.join"),act:i,primary:!0}]})}#g(){let{shell:t,stage:e}=this.#e;
t.show("room"),e.show({title:l("error_page.forbidden.title"),text:l("error_page.forbidden.detail"),actions:[this.#S]}),this.#O()}get#S(){return{label:l("status.\
rooms.action"),act:()=>this.#e.router.go(q),primary:!0}}#w(t,e){e.code||reportError(e),t===this.#e.router.address.room&&this.#x(e)}#x({status:t,code:e}){let{shell:i,
stage:n}=this.#e,o=t===404?"missing":e==="unreachable"?"offline":"trouble";this.#n=o!=="missing",this.#l(),i.show("room"),n.show({title:l(`stage.${o}.title`),text:l(
`stage.${o}.text`),actions:[o==="missing"?this.#S:{label:l("again"),act:()=>this.#a(),primary:!0}]})}#E(t){let e=at[t]?.forgets;e==="room"&&this.#e.store.forget(
this.#s.id),e==="everything"&&st()}#b(){!this.#e.rooms.failed&&this.#n&&this.#a(),this.#O()}#v({id:t}){t===this.#e.router.address.room&&(!this.#s||vi(this.#s.state))&&
this.#a()}#y({user:t}){t.id!==this.#t.id&&(st(),location.reload())}#_({state:t,isOpen:e}){t==="ended"&&this.#A(),e&&(this.#r&&u.get("/me").catch(()=>{}),this.#r=
!0)}#L(){this.#s?.keep(),this.#s?.noteRead(),this.#e.rooms.keep()}#A(){st(),this.#s||ct()}#O(){let t=this.#s?.room.name??this.#i?.title,e=t?l("title.room",{room:t,
team:C.name}):C.name,i=this.#e.sidebar.unreadTotal;document.title=i?l("title.unread",{count:N(i),title:e}):e}};var Ds=class{#t=[];#e=0;#s=!1;constructor(){addEventListener("popstate",({state:t})=>this.#s?this.#r(t):this.#a(t))}start(){this.#a(history.state)}get isEmpty(){
return!this.#t.length}open(t){let e={close:t};return this.#t.push(e),this.#e?this.#e-=1:this.#s||this.#o(this.#t.length),e}close(t){let e=this.#t.indexOf(t);e>=
0&&this.#i(e)}closeAll(){this.#i(0)}takeEntry(){let t=this.#e>0;return this.#e=0,this.#s=!1,t}#i(t){let e=this.#t.splice(t);for(let i of e.reverse())i.close();this.#e+=
e.length,this.#e&&setTimeout(()=>this.#n())}#n(){this.#e&&(this.#s=!0,history.go(-this.#e),this.#e=0)}#r(t){this.#s=!1;for(let e=(t?.layers??0)+1;e<=this.#t.length;e+=
1)this.#o(e)}#o(t){history.pushState({...history.state,layers:t},"")}#a(t){let e=t?.layers??0;for(;this.#t.length>e;)this.#t.pop().close();e>this.#t.length&&history.
go(this.#t.length-e)}},B=new Ds;var a=(s,t=document)=>t.querySelector(s),g=s=>document.getElementById(s).content.firstElementChild.cloneNode(!0);function Ji(s,t){let e=a(".icon use",s),i=`#ico\
n-${t}`;e.getAttribute("href")!==i&&e.setAttribute("href",i)}function f(s,t){s.textContent!==t&&(s.textContent=t)}function $d(s,t){f(s,t||""),s.hidden=!t}function At(s,t){
t?s.setAttribute("aria-current","page"):s.removeAttribute("aria-current")}function it(s,t,e=""){let i=document.createElement(s);return i.textContent=t,e&&(i.className=
e),i}var zi=s=>a(`dialog[data-dialog="${s}"]`)??document.body.appendChild(g(`dialog-${s}`)),Xi=new WeakMap;function Qi(s,{title:t}={}){t&&(a(".dialog-header h2",s).textContent=
t),s.returnValue="",s.showModal(),Kr(s);let e=B.open(()=>s.close());return Xi.set(s,e),new Promise(i=>{let n=()=>{B.close(e),i(s.returnValue)};s.addEventListener(
"close",n,{once:!0})})}function Kr(s){if(a("[autofocus]",s))return;([...W.matches?s.querySelectorAll("input, select, textarea"):[]].find(i=>!i.disabled&&!i.readOnly&&
i.checkVisibility())??a(".dialog-header h2",s)).focus()}function Zi(s){B.close(Xi.get(s))}function tn(){let s=null;document.addEventListener("pointerdown",({target:t})=>s=
t),document.addEventListener("click",({target:t})=>{t.matches("dialog")&&s===t?t.close():t.closest("[data-close]")?.closest("dialog").close()})}var Vr=({target:s})=>s.closest("input, textarea, select")!==null,en=({target:s})=>s===document.body||s.matches(".message, .timeline-scroll");function sn(s){document.
addEventListener("keydown",t=>{let e=Gr(t,s);e&&(t.preventDefault(),e())})}function Gr(s,t){if(!B.isEmpty||s.isComposing)return null;let e=s.ctrlKey||s.metaKey;
return e&&!s.altKey&&s.key.toLowerCase()==="k"?()=>t.open("jump"):e&&!s.altKey&&!s.shiftKey&&s.key.toLowerCase()==="f"&&t.isInRoom()?t.find:s.altKey&&!e?Yr(s,t):
e?null:s.key==="?"&&!Vr(s)?()=>t.open("keys"):s.key==="PageUp"&&s.target.matches(".composer-text")?t.scrollUp:s.key==="End"&&en(s)?t.toNewest:s.key==="Escape"?()=>t.
closePanel()||t.leaveComposer(s)||t.writeOn():(s.key.length===1&&s.key!==" "&&en(s)&&t.writeOn(),null)}function Yr({key:s,shiftKey:t},{goTo:e}){let i={ArrowUp:-1,
ArrowDown:1}[s];return i&&(()=>e(i,{unread:t}))}var nn=JSON.parse(document.getElementById("late-files").textContent),le=new Map,on,rn=new Promise(s=>on=s),Ud=s=>nn[s];function $s(s){if(!le.has(s)){let t=import(nn[s]);
t.catch(()=>le.delete(s)),le.set(s,t)}return le.get(s)}var z=()=>$s("later").then(s=>(on(s),rn)),H=s=>{rn.then(s)};var Jr=new Intl.Segmenter(void 0,{granularity:"grapheme"}),w=s=>s.display_name||s.name,[an,hn,cn]=["","",""],ln=new RegExp(`${an}(.*?)${hn}(.*?)${cn}`,
"s"),de=s=>`${an}${s.id}${hn}${w(s).replace(/[\uE000-\uE002]/gu,"")}${cn}`;function dn(s){let e=w(s).split(/[\s._-]+/u).filter(Boolean).slice(0,2).map(i=>[...Jr.
segment(i)][0].segment);return(new RegExp("^\\p{Script=Han}","u").test(e[0])?e[0]:e.join("")).toLocaleUpperCase()}var zr=({status:s})=>s&&(!s.until||ft(s.until))?
s:null;function ue(s){let{emoji:t,text:e}=zr(s)??{};return[t,e].filter(Boolean).join(" ")}var un=({picture:s},t)=>s?`/api/v1/pictures/${s}?size=${t}`:null;function fn(s){
let t=0;for(let e of s.id)t=t*31+e.codePointAt(0)>>>0;return t%360}var Bs="parley:place",fe=class extends EventTarget{#t;placeHere=()=>null;constructor({keepsPanel:t}){super(),this.#t=t,this.#n(),addEventListener("pagehide",()=>sessionStorage.
removeItem(Bs)),addEventListener("popstate",()=>this.#r()),document.addEventListener("click",e=>this.#i(e))}get address(){return Z(location)??q}go(t,{replace:e=!1}={}){
let i=this.address,n=this.#s(t,i);if(B.closeAll(),ws(n,i))return this.#r({again:!0});let o=B.takeEntry();!e&&!o&&this.keepPlace(),e&&!o?history.replaceState(Xr(
n,i),"",Y(n)):this.#e(n,{takesEntry:o,isBelow:ws(gs(n),i)}),this.#r()}keepPlace(){let t=this.placeHere();history.replaceState({...history.state,place:t},""),sessionStorage.
setItem(Bs,JSON.stringify({path:location.pathname,place:t}))}get place(){return history.state?.place??null}goToRoom(t){this.go({view:"room",room:t})}up(){history.
state?.isBelow?history.back():this.go(gs(this.address),{replace:!0})}#e(t,{takesEntry:e,isBelow:i}){let n={layers:0,isBelow:i};e?history.replaceState(n,"",Y(t)):
history.pushState(n,"",Y(t))}#s(t,{panel:e}){return t.view!=="room"||t.panel!==void 0?t:{...t,panel:e&&this.#t(e)?e:null}}#i(t){let e=t.target.closest("a[href]"),
i=t.button===0&&!t.metaKey&&!t.ctrlKey&&!t.shiftKey&&!t.altKey;if(!e||!i||e.target||e.hash||e.origin!==location.origin)return;let n=Z(e);if(n){if(t.preventDefault(),
"up"in e.dataset)return this.up();this.go({...n,panel:n.panel??void 0})}}#n(){let{path:t,place:e}=JSON.parse(sessionStorage.getItem(Bs))??{};history.state===null&&
t===location.pathname&&history.replaceState({place:e},"")}#r({again:t=!1}={}){this.dispatchEvent(new CustomEvent("change",{detail:{again:t}}))}};function Xr(s,{
room:t,seq:e}){return s.room===t&&s.seq===e?history.state:{...history.state,place:null}}var Ps=navigator.serviceWorker,mn="parley-",Qr=8;function pn(){Ps?.register("/service-worker.js",{updateViaCache:"none"}).catch(()=>{})}function Xd(){Ps?.controller?.
postMessage("refresh")}async function gn(s){let t=await Ps?.getRegistration();if(t&&await ta(Zr(t)).catch(()=>t.unregister()),!window.caches)return;let e=i=>i.startsWith(
mn)&&i!==mn+s;for(let i of(await caches.keys()).filter(e))await caches.delete(i)}async function Zr(s){await s.update();let t=s.installing??s.waiting;t&&await new Promise(
e=>{t.onstatechange=()=>["activated","redundant"].includes(t.state)&&e()})}var ta=s=>Promise.race([s,new Promise(t=>setTimeout(t,Qr*1e3))]);var ea=["keydown","pointerdown","pointermove","wheel","touchstart"],me=class{#t;#e=!1;#s;#i=0;constructor({socket:t}){this.#t=t;for(let e of ea)addEventListener(
e,()=>this.#n(),{capture:!0,passive:!0});t.addEventListener("state",()=>t.isOpen&&this.#e&&this.#o()),this.#n()}#n(){!this.#e&&Date.now()-this.#i<1e3||(this.#i=
Date.now(),clearTimeout(this.#s),this.#s=setTimeout(()=>this.#r(!0),5*6e4),this.#r(!1))}#r(t){t!==this.#e&&(this.#e=t,this.#o())}#o(){this.#t.send({type:"activi\
ty",idle:this.#e})}};var pe=class{#t;#e;#s=new Map;#i=null;#n;constructor({outbox:t,socket:e}){this.#t=t,this.#e=e,e.addEventListener("state",()=>this.#r()),t.addEventListener("chan\
ge",()=>this.#o())}set openRoom(t){this.#i=t,this.#s.get(t)?.stop(),this.#r()}#r(){if(!this.#e.isOpen)return;let t=new Set(this.#t.all.map(({room:e})=>e));t.delete(
this.#i);for(let e of t)this.#a(e).start()}#o(){clearTimeout(this.#n),this.#n=setTimeout(()=>this.#r(),Ft*1e3)}#a(t){if(!this.#s.has(t)){let e=i=>this.#h(i);this.#s.
set(t,new lt({room:t,outbox:this.#t,send:e}))}return this.#s.get(t)}async#h(t){let{room:e,clientId:i,text:n,target:o,epoch:r,mentionMany:h}=t,c=this.#s.get(e),d=`\
/rooms/${e}/messages`;try{o?await u.patch(`${d}/${o}`,{client_id:i,text:n,epoch:r,mention_many:h}):await u.post(d,{client_id:i,text:n,mention_many:h,...Kt(t)}),
c.delivered(i)}catch(m){c.refused(i,m),m.code==="unreachable"&&this.#o()}}};var ge=class extends EventTarget{#t;#e;constructor({store:t,socket:e}){super(),this.#e=t,this.#t=new Set(t.recall("blocks")),e.addEventListener("frame",({detail:i})=>i.
type==="blocks"&&this.#s(i.users))}has(t){return this.#t.has(t)}async block(t){await u.put(`/me/blocks/${t}`),this.#s([...this.#t,t])}async unblock(t){await u.delete(
`/me/blocks/${t}`),this.#s([...this.#t].filter(e=>e!==t))}#s(t){this.#t=new Set(t),this.#e.keep("blocks",t),this.dispatchEvent(new Event("change"))}};var sa=50,ia=20,we=class extends EventTarget{#t;#e=new Set;#s=new Set;#i=new Set;#n=null;#r=new ut(()=>this.#d());#o;#a;#h;constructor({me:t,store:e,socket:i}){
super(),this.#h=t,this.#o=e,this.#a=i,this.#t=new Map((e.recall("people")??[]).map(n=>[n.id,n])),i.addEventListener("frame",({detail:n})=>this.#c[n.type]?.(n)),
addEventListener("pagehide",()=>this.#l())}of(t){return t.id===this.#h.id?this.#h:(this.#e.has(t.id)||this.#f(t.id),this.#t.get(t.id)??t)}knows(t){return this.#e.
has(t)}note(t){this.#e.has(t.id)||this.#u({...this.#t.get(t.id),...t})}take(t){for(let e of t)this.#e.add(e.id),e.id===this.#h.id?Object.assign(this.#h,e):this.#u(
e);t.length&&this.#d()}#c={hello:()=>{this.#e.clear(),this.#i=new Set},rooms:({more:t})=>t||this.#d(),person:({item:t})=>this.take([t])};#u(t){this.#t.delete(t.
id),this.#t.set(t.id,t)}#f(t){this.#i.has(t)||(this.#s.add(t),this.#a.isOpen&&(this.#n??=setTimeout(()=>this.#p(),ia)))}async#p(){this.#n=null;let t=this.#i,e=[
...this.#s].slice(0,sa);for(let o of e)this.#s.delete(o),t.add(o);let i=await u.get(`/users?${new URLSearchParams({ids:e})}`).catch(()=>null);for(let o of e)t.delete(
o);if(!i||t!==this.#i)return;let n=i.items.filter(({id:o})=>!this.#e.has(o));for(let o of e)this.#e.add(o);this.take(n),n.length||this.#d(),this.#s.size&&this.#f(
[...this.#s][0])}#d(){this.#r.await([this.#h,...this.#t.values()].map(({status:t})=>t?.until)),this.dispatchEvent(new Event("change"))}#l(){this.#o.keepPeople([
...this.#t.values()])}};var Ee=class extends EventTarget{#t;#e;#s=new Map;constructor({userId:t,storage:e=localStorage}){super(),this.#t=`parley:draft:${t}:`,this.#e=e,na(e,t,this.#t);
for(let i of Object.keys(e))this.#r(i,e.getItem(i));addEventListener("storage",({key:i,newValue:n})=>this.#r(i??"",n)&&this.#o())}get written(){return[...this.#s].
filter(([,{text:t}])=>t).map(([t])=>({place:t,...js(t)}))}get unkept(){return[...this.#s].filter(([,t])=>!ye(t)).map(([t])=>t)}of(t){return this.#i(t).text}keep(t,e,{
isDone:i=!1}={}){let n=e.trim()?oa(e):"",o=this.#i(t);n!==o.text&&this.#n(t,{...o,text:n}),!n!=!o.text&&this.#o(),!ye(this.#i(t))&&this.dispatchEvent(new CustomEvent(
"written",{detail:{place:t,isDone:i||!n}}))}give(t){let{text:e,version:i}=this.#i(t);return this.#n(t,{text:e,base:e,version:i,isSure:!1}),{text:e,version:i}}kept({
text:t,version:e,...i}){let n=Fs(i),o=this.#i(n);t===o.base&&this.#n(n,{...o,version:e,isSure:!0})}take({text:t,version:e,...i},{isAnswer:n=!1}={}){let o=Fs(i),
r=this.#i(o);if(!n&&e<=r.version)return;let h=t!==r.base&&t!==r.text,c=h&&ye(r)?t:h?qs(t,r.text):r.text;this.#n(o,{text:c,base:t,version:e,isSure:!0}),c!==r.text&&
this.#o()}takeAll(t){let e=new Set(t.map(Fs));for(let i of t)this.take(i);for(let[i,{text:n}]of this.#s)e.has(i)||this.#n(i,{text:n,base:"",version:0,isSure:!0})}clear(){
for(let t of this.#s.keys())this.#e.removeItem(this.#t+t);this.#s.clear(),this.#o()}#i(t){return this.#s.get(t)??Ws}#n(t,e){this.#s.set(t,e);try{!e.text&&ye(e)?
this.#e.removeItem(this.#t+t):this.#e.setItem(this.#t+t,JSON.stringify(e))}catch{}}#r(t,e){if(!t.startsWith(this.#t))return!1;let i=t.slice(this.#t.length);return e?
this.#s.set(i,wn(e)):this.#s.set(i,{...this.#i(i),text:"",base:"",isSure:!0}),!0}#o(){this.dispatchEvent(new Event("change"))}},Fs=({room:s,thread:t})=>t?`${s}:${t}`:
s;function js(s){let[t,e]=s.split(":");return{room:t,thread:e?Number(e):null}}function na(s,t,e){let i=`parley:draft:threads:${t}:`;for(let n of Object.keys(s)){
if(!n.startsWith(i))continue;let{text:o}=wn(s.getItem(n));s.removeItem(n),s.setItem(e+n.slice(i.length),JSON.stringify({...Ws,text:o}))}}function qs(s,t){return t.
includes(s)?t:s.includes(t)?s:`${s}

${t}`}var Ws={text:"",base:"",version:0,isSure:!0},ye=({text:s,base:t,isSure:e})=>e&&s===t,oa=s=>s.toWellFormed().replaceAll("\0","");function wn(s){try{let t=JSON.
parse(s);if(typeof t.text=="string"&&typeof t.version=="number")return t}catch{}return{...Ws,text:s}}var yn=1e3,ra=new Set(["too_many_requests","busy","unavailable","storage_full","outcome_unknown"]),aa=2,xe=class{#t;#e;#s=new Map;#i=new Set;#n=[];constructor({
drafts:t,socket:e}){this.#t=t,this.#e=e,t.addEventListener("written",({detail:{place:i,isDone:n}})=>this.#a(i,n?0:yn)),e.addEventListener("frame",({detail:i})=>this.#r[i.
type]?.(i)),document.addEventListener("visibilitychange",()=>document.hidden&&this.#o()),addEventListener("pagehide",()=>this.#o())}#r={hello:()=>this.#n=[],draft:t=>this.#t.
take(t),drafts:({items:t,more:e})=>{this.#n.push(...t),!e&&(this.#t.takeAll(this.#n),this.#o())}};#o(){for(let t of this.#t.unkept)this.#a(t,0)}#a(t,e){clearTimeout(
this.#s.get(t)),e?this.#s.set(t,setTimeout(()=>this.#h(t),e)):this.#h(t)}async#h(t){if(!this.#e.isOpen||this.#i.has(t)||!this.#t.unkept.includes(t))return;this.#i.
add(t);let e=this.#t.give(t),i=await u.putLasting(ha(t),e).then(n=>this.#t.kept(n),n=>this.#c(n));this.#i.delete(t),(i!==void 0||this.#t.of(t)!==e.text)&&this.#a(
t,i??yn)}#c({code:t,draft:e,retryAfterSeconds:i=aa}){if(ra.has(t))return i*1e3;if(t==="draft_changed")return this.#t.take(e,{isAnswer:!0}),0}};function ha(s){let{
room:t,thread:e}=js(s);return e?`/rooms/${t}/messages/${e}/thread/draft`:`/rooms/${t}/draft`}var Se=class extends EventTarget{#t=null;#e=0;items=[];loading=!1;failed=!1;get hasMore(){return this.#t!==null}open(t){return this.#s(t,[])}more(){return this.#s(
this.#t,this.items)}close(){this.#e+=1}async#s(t,e){this.#e+=1;let i=this.#e;this.loading=!0;let{items:n,next:o,failed:r}=await u.page(t).catch(()=>({items:[],next:t,
failed:!0}));i===this.#e&&(this.items=[...e,...n],this.#t=o,this.loading=!1,this.failed=!!r,this.dispatchEvent(new Event("change")))}};var Hs="/me/inbox",ve=class extends EventTarget{#t=!1;filter="";list=new Se;unread=0;isOpen=!1;constructor({socket:t}){super(),t.addEventListener("frame",({detail:e})=>e.
type==="inbox"&&this.#s(e))}show(t=this.filter){return this.#t=!0,this.filter=t,this.#e()}leave(){this.#t=!1,this.list.close()}async setDone(t,e){let i=`${Hs}/${t}\
/done`;await(e?u.put(i):u.delete(i))}async setAllDone(){await u.put(`${Hs}/done`)}#e(){let t=this.filter?`?${new URLSearchParams({filter:this.filter})}`:"";return this.
list.open(`${Hs}${t}`)}#s({unread:t,at:e}){this.unread=t,this.isOpen=e!==null,this.dispatchEvent(new Event("change")),this.#t&&this.#e()}};var En=({user:s,here:t},e)=>{let i=e.of(s.id);return t&&i==="offline"?"active":i},Oe=({state:s,here:t})=>l(t&&s==="active"?"presence.here":`presence.${s}`),be=class extends EventTarget{#t=new Map;#e=new Map;#s=new ut(
()=>this.#n());constructor({socket:t}){super(),t.addEventListener("frame",({detail:e})=>e.type==="presence"&&this.#i(e))}of(t){let e=this.#t.get(t)??"offline";return e===
"offline"?e:ft(this.#e.get(t))?"quiet":e==="idle"?"idle":"active"}#i({items:t,whole:e}){e&&(this.#t.clear(),this.#e.clear());for(let{user:i,state:n,quiet_until:o}of t)
this.#t.set(i,n),o?this.#e.set(i,o):this.#e.delete(i);this.#n()}#n(){this.#s.await([...this.#e.values()]),this.dispatchEvent(new Event("change"))}};var xn=20,ca=20,Us=5e3,Sn=1e4,vn=600,ke=class extends EventTarget{#t;#e=new Map;#s=new Set;#i=null;#n=null;#r=0;#o=0;#a=new Map;constructor({rooms:t}){super(),this.#t=
t,t.addEventListener("change",()=>this.#d())}roomCalled(t){return this.#a.set(t,this.#m(t)),this.#a.size>vn&&this.#a.delete(this.#a.keys().next().value),this.#l(
t)}get(t,e){let{role:i,head:n}=this.#t.find(t)??{};if(!i||e>n)return null;let o=`${t}/${e}`,r=this.#e.get(o);return(!r||r.head!==n)&&this.#h(o,r),r?.entry}#h(t,{
askedAt:e=-Us}={}){let i=performance.now(),n=Math.max(e+Us,this.#o)-i;if(n>0)return this.#S(n);this.#s.add(t),this.#i??=setTimeout(()=>this.#c(),ca)}#c(){this.#i=
null;let t=[...this.#s];this.#s.clear();for(let e=0;e<t.length;e+=xn)this.#u(t.slice(e,e+xn))}async#u(t){let e=performance.now();for(let i of t)this.#p(i,{entry:this.#e.
get(i)?.entry,head:this.#f(i),askedAt:e});try{let{items:i}=await u.get(`/previews?${new URLSearchParams({of:t.join(",")})}`),n=new Map(i.map(o=>[`${o.room}/${o.
seq}`,gt(o)]));for(let o of t)this.#e.has(o)&&(this.#e.get(o).entry=n.get(o)??null);this.#w()}catch{this.#o=performance.now()+Sn;for(let i of t)this.#e.has(i)&&
(this.#e.get(i).head=null);this.#S(Sn)}}#f=t=>this.#t.find(t.split("/")[0])?.head;#p(t,e){this.#e.delete(t),this.#e.set(t,e),this.#e.size>vn&&this.#e.delete(this.#e.
keys().next().value)}#d(){let t=[...this.#a].filter(([e,i])=>i!==this.#m(e));if(t.length){for(let[e]of t)this.#a.set(e,this.#m(e));this.#g(),t.some(([e])=>!this.#l(
e)?.role)?this.#w():this.#S(Math.max(0,this.#r+Us-performance.now()))}}#l=t=>this.#t.find(t)??this.#t.named(t);#m(t){let{role:e,head:i,name:n}=this.#l(t)??{};return`${e}\
 ${i} ${n}`}#g(){for(let t of this.#e.keys())this.#t.find(t.split("/")[0])?.role||this.#e.delete(t)}#S(t){this.#n??=setTimeout(()=>{this.#n=null,this.#r=performance.
now(),this.#w()},t)}#w(){this.dispatchEvent(new Event("change"))}};var la=50,Te=class extends EventTarget{#t=new Map;#e=new Set;constructor({socket:t}){super(),t.addEventListener("frame",({detail:e})=>this.#s[e.type]?.(e))}waitingIn(t){
return this.#t.get(t)??{count:0,hasMore:!1}}async count(t){let e=this.#e;if(this.#t.has(t)||e.has(t))return;e.add(t);let i=await u.page(`/rooms/${t}/reports?sta\
te=waiting&limit=${la}`).catch(()=>null),n=e.delete(t)&&e===this.#e;i&&n&&this.#i(t,{count:i.items.length,hasMore:i.next!==null})}report({room:t,seq:e,reason:i}){
return u.post(`/rooms/${t}/messages/${e}/reports`,{reason:i})}async resolve({room:t,id:e},{outcome:i,note:n}){await u.patch(`/rooms/${t}/reports/${e}`,{outcome:i,
note:n})}#s={hello:()=>{this.#t.clear(),this.#e=new Set},reports:({room:t,waiting:e})=>this.#i(t,{count:e,hasMore:!1}),report:({item:t})=>this.dispatchEvent(new CustomEvent(
"resolved",{detail:t}))};#i(t,e){this.#e.delete(t),this.#t.set(t,e),this.dispatchEvent(new CustomEvent("change",{detail:{room:t}}))}};var da=new Intl.Collator(S,{numeric:!0,sensitivity:"base"}),bn=s=>s.normalize("NFC").toLowerCase(),Ae=class extends EventTarget{#t=[];#e=[];#s;#i;#n;#r;loaded=!1;settled=new Promise(
t=>this.#r=t);constructor({store:t,socket:e,directory:i}){super(),this.#s=t,this.#i=e,this.#n=i;let n=t.recall("rooms");n&&this.#p(n.map(o=>({...o,isKept:!0}))),
this.loaded=!!n,e.addEventListener("frame",({detail:o})=>this.#o[o.type]?.(o)),e.addEventListener("state",()=>this.#h()),i.addEventListener("change",()=>this.#l()),
document.addEventListener("visibilitychange",()=>document.hidden&&this.keep())}get failed(){return!this.#i.isOpen&&this.#i.state!=="connecting"}get mine(){return this.#t.
filter(t=>t.role&&!t.archived)}get archived(){return this.#t.filter(t=>t.role&&t.archived)}find(t){return this.#t.find(e=>e.id===t)}named(t){let e=bn(t);return this.#t.
find(i=>i.kind==="public"&&bn(i.name)===e)}keep(){this.loaded&&this.#s.keepRooms(this.#t)}async fetch(t){return this.#u(await u.get(`/rooms/${t}`))}async create(t){
return this.#u(await u.post("/rooms",t))}async update(t,e){return this.#u(await u.patch(`/rooms/${t}`,e))}async openDirect(t){return this.#u(await u.put("/direc\
t",{users:t}))}async set(t,e){return this.#u(await u.patch(`/rooms/${t}/mine`,e))}async markAllRead(){await u.put("/me/read")}async delete(t,e){await u.delete(rt(
`/rooms/${t}`,e)),this.#f(t)}async join(t){return await u.put(`/rooms/${t}/membership`),this.fetch(t)}async leave(t,{last:e=null}={}){await u.delete(`/rooms/${t}\
/membership${e?`?last=${e}`:""}`),this.#f(t)}async suggest(t,e){let i=`/rooms/${t}/suggestion`;e?await u.put(i):await u.delete(i),this.note(t,{suggested:e})}note(t,e){
let i=this.find(t);i&&this.#u({...i,...e})}#o={hello:()=>this.#e=[],rooms:({items:t,more:e,sections:i})=>{i&&(this.#e=[]),this.#e.push(...t),e||this.#a()},room:({
item:t})=>{this.#u(t),this.dispatchEvent(new CustomEvent("told",{detail:{id:t.id}}))},room_gone:({room:t})=>this.#f(t),read:({room:t,seq:e})=>this.note(t,{read_seq:e,
toldReadSeq:e}),unread:({type:t,room:e,...i})=>this.note(e,this.#c(e,i))};#a(){this.#p(this.#e),this.loaded=!0,this.#e=[],this.keep(),this.#r(),this.#m(),this.dispatchEvent(
new Event("loaded"))}#h(){this.#i.isOpen||(this.#r(),this.#m())}#c(t,e){return e.head<=this.find(t)?.read_seq?{...e,unread:0}:e}#u(t){let e=this.#d(t),i=this.find(
e.id);return i?.name===e.name?this.#t[this.#t.indexOf(i)]=e:this.#p([...this.#t.filter(n=>n!==i),e]),this.#m(),e}#f(t){this.#t=this.#t.filter(e=>e.id!==t),this.#m()}#p(t){
this.#t=t.map(e=>this.#d(e)).sort((e,i)=>da.compare(e.name,i.name))}#d(t){let e={toldReadSeq:t.read_seq,...t};if(e.kind!=="direct")return e;let i=e.people.map(n=>this.#n.
of(n));return{...e,people:i,name:i.length?F(i.map(w)):l("room.notes")}}#l(){let t=this.#t.filter(e=>this.#d(e).name!==e.name);for(let e of t)this.#u(e)}#m(){this.
dispatchEvent(new Event("change"))}};var Le=class extends EventTarget{#t=new Map;constructor({socket:t}){super(),t.addEventListener("frame",({detail:e})=>this.#e[e.type]?.(e))}get count(){return this.#t.
size}get isAnyDue(){return[...this.#t.values()].some(({due:t})=>t)}of(t,e){return this.#t.get(On(t,e))}save({room:t,seq:e,epoch:i},n){return u.put(`/rooms/${t}/\
messages/${e}/saved`,{remind_at:n,epoch:i})}forget({room:t,seq:e}){return u.delete(`/rooms/${t}/messages/${e}/saved`)}#e={saved:({items:t})=>{this.#t=new Map(t.
map(e=>[On(e.room,e.seq),e])),this.dispatchEvent(new Event("change"))},reminder:({room:t,seq:e})=>this.dispatchEvent(new CustomEvent("reminder",{detail:{room:t,
seq:e}}))}},On=(s,t)=>`${s}/${t}`;var _e=class extends EventTarget{marks=[];#t=!1;constructor({socket:t}){super(),t.addEventListener("frame",({detail:{type:e,items:i}})=>e==="scheduled"&&this.#e(
i))}async load(){return(await u.get("/me/scheduled")).items}add(t,e,i,n){return u.post(`/rooms/${t}/scheduled`,{text:e,...i,client_id:n})}change({room:t,id:e},i){
return u.patch(`/rooms/${t}/scheduled/${e}`,i)}cancel({room:t,id:e}){return u.delete(`/rooms/${t}/scheduled/${e}`)}async sendNow(t,{isMeant:e=!1}={}){let i={text:t.
text,client_id:t.client_id,mention_many:e};await u.post(`/rooms/${t.room}/messages`,i),await this.cancel(t)}#e(t){let e=new Set(this.marks.filter(Ne).map(({id:n})=>n)),
i=this.#t?t.filter(n=>Ne(n)&&!e.has(n.id)):[];this.marks=t,this.#t=!0,this.dispatchEvent(new Event("change"));for(let n of i)this.dispatchEvent(new CustomEvent(
"failed",{detail:n}))}},Ne=({failure:s})=>!!s;var kn="parley:folded",ua=["archived"],Ce=class extends EventTarget{#t=new Set(JSON.parse(localStorage.getItem(kn))??ua);#e=null;#s=!1;#i;#n;own=[];constructor({
socket:t,store:e,blocks:i}){super(),this.#i=e,this.#n=i,this.own=e.recall("sections")??[],t.addEventListener("frame",({detail:{type:n,sections:o,items:r}})=>{n===
"rooms"&&o&&this.#h(o),n==="sections"&&this.#h(r)})}note(t){this.own.some(({id:e})=>e===t.id)||this.#h([...this.own,t])}nameOf(t){return this.own.find(e=>e.id===
t)?.name??""}enter(t){t?.id!==this.#e&&(this.#e=t?.id??null,this.#s=!!(t&&this.isNews(t)))}isNews(t){return t.unread>0&&t.mine?.notify!=="nothing"&&!this.#a(t)}of({
mine:t,archived:e}){let i={unread:[],favourites:[],...Object.fromEntries(this.own.map(({id:n})=>[n,[]])),rooms:[],people:[]};for(let n of t)this.#o(n)||i[this.#r(
n,i)].push(n);return i.people.sort((n,o)=>Tn(o)-Tn(n)),{...i,archived:e}}isFolded(t){return this.#t.has(t)}fold(t,e){e?this.#t.add(t):this.#t.delete(t),localStorage.
setItem(kn,JSON.stringify([...this.#t]))}#r(t,e){return(t.id===this.#e?this.#s:this.isNews(t))?"unread":t.mine?.favourite?"favourites":e[t.mine?.section]?t.mine.
section:t.kind==="direct"?"people":"rooms"}#o(t){return t.id!==this.#e&&(t.mine?.hidden||this.#a(t))}#a({kind:t,people:e}){return t==="direct"&&e.length===1&&this.#n.
has(e[0].id)}#h(t){this.own=t,this.#i.keep("sections",t),this.dispatchEvent(new Event("change"))}},Tn=({last_message:s})=>s?Date.parse(s.at):0;var An=s=>s.normalize("NFKD").replace(new RegExp("\\p{Mn}","gu"),"").toLocaleLowerCase(S);var fa=2,Ln=/:([a-z0-9_+-]{2,32}):/gu,ma="🙂",Ks=class extends EventTarget{#t;#e=null;#s=new Map;#i;listen({store:t,socket:e}){this.#t=t;let i=t.recall("emoji");
i&&this.#o(i),e.addEventListener("frame",({detail:{type:n,version:o}})=>n==="emoji"&&this.#n(o))}get all(){return[...this.#s.values()]}withName(t){return this.#s.
get(t)}of(t){return t.startsWith(":")?this.withName(t.slice(1,-1)):void 0}search(t){let e=An(t.trim().replace(/^:|:$/g,""));return this.all.filter(({code:n})=>n.
includes(e)).sort((n,o)=>n.code.indexOf(e)-o.code.indexOf(e))}placesIn(t){return this.#s.size?[...t.matchAll(Ln)].map(({0:i,1:n,index:o})=>({index:o,length:i.length,
item:this.withName(n)})).filter(({item:i})=>i):[]}asSigns(t){return this.#s.size?t.replace(Ln,(e,i)=>this.#s.has(i)?ma:e):t}async add(t,e){await u.upload(`/emoj\
i/${encodeURIComponent(t)}`,e),await this.#r()}async remove(t){await u.delete(`/emoji/${encodeURIComponent(t)}`),await this.#r()}#n(t){if(clearTimeout(this.#i),
t===this.#e)return;let e=this.#e===null?0:Math.random()*fa;this.#i=setTimeout(()=>this.#r().catch(()=>{}),e*1e3)}async#r(){let t=await u.get("/emoji");this.#t.keep(
"emoji",t),this.#o(t),this.dispatchEvent(new Event("change"))}#o({items:t,version:e}){this.#e=e,this.#s=new Map(t.map(i=>[i.name,pa(i)]))}},pa=({name:s,picture:t})=>({
key:`:${s}:`,text:`:${s}:`,label:s.replaceAll("_"," "),code:s,image:`/api/v1/pictures/${t}`}),U=new Ks;var Re=class extends EventTarget{unread=0;total=0;constructor({socket:t}){super(),t.addEventListener("frame",({detail:e})=>this.#t[e.type]?.(e))}#t={threads:({unread:t,
total:e})=>{Object.assign(this,{unread:t,total:e}),this.dispatchEvent(new Event("change"))},thread:t=>this.dispatchEvent(new CustomEvent("told",{detail:t}))}};var ga=2e3,Me=class extends EventTarget{#t;#e=new Map;#s=!1;#i=new Set;#n=new Map;#r=new Set;constructor({me:t,socket:e}){super(),this.#t=t,e.addEventListener("\
frame",({detail:i})=>i.type==="votes"&&this.#h(i))}of(t,{seq:e,poll:i}){let n=Ie(t,e);return this.#n.has(n)?this.#n.get(n):i.anonymous?(!this.#e.has(n)&&this.#s&&
this.#c(t,e),this.#e.get(n)??[]):i.options.flatMap(({voters:o},r)=>o.includes(this.#t.id)?[r]:[])}async choose({room:t,seq:e,epoch:i},n){let o=Ie(t,e);if(this.#a(
o,n),this.#r.has(o))return;this.#r.add(o);let r=!1;try{let h;for(;h!==this.#n.get(o);)h=this.#n.get(o),await u.put(_n(t,e),{choices:h,epoch:i});this.#e.set(o,h),
r=!0}finally{this.#r.delete(o),r?this.#o(o,this.#n.get(o)):this.#a(o,void 0)}}#o(t,e){setTimeout(()=>this.#n.get(t)===e&&!this.#r.has(t)&&this.#a(t,void 0),ga)}#a(t,e){
e?this.#n.set(t,e):this.#n.delete(t),this.dispatchEvent(new Event("change"))}#h({items:t,more:e}){this.#e=new Map(t.map(({room:i,seq:n,choices:o})=>[Ie(i,n),o])),
this.#s=e,this.#i.clear(),this.dispatchEvent(new Event("change"))}async#c(t,e){let i=Ie(t,e);if(this.#i.has(i))return;this.#i.add(i);let{choices:n}=await u.get(
_n(t,e)).catch(()=>({choices:[]}));!n.length||this.#e.has(i)||(this.#e.set(i,n),this.dispatchEvent(new Event("change")))}},Ie=(s,t)=>`${s}/${t}`,_n=(s,t)=>`/roo\
ms/${s}/polls/${t}/vote`;function Nn({me:s,socket:t}){let e=new re({me:s}),i=new we({me:s,store:e,socket:t}),n=new Ut({userId:s.id}),o=new Ee({userId:s.id});new xe({drafts:o,socket:t});
let r=new Ae({store:e,socket:t,directory:i}),h=new ge({store:e,socket:t});return new me({socket:t}),U.listen({store:e,socket:t}),C.listen({socket:t}),{me:s,socket:t,
store:e,directory:i,rooms:r,previews:new ke({rooms:r}),sections:new Ce({store:e,socket:t,blocks:h}),presence:new be({socket:t}),blocks:h,reports:new Te({socket:t}),
inbox:new ve({socket:t}),threads:new Re({socket:t}),outbox:n,drafts:o,saved:new Le({socket:t}),votes:new Me({me:s,socket:t}),scheduled:new _e({socket:t}),backgroundSender:new pe(
{outbox:n,socket:t})}}function A(s,t,{size:e="small"}={}){f(s,dn(t)),s.style.setProperty("--hue",fn(t));let i=un(t,e);s.classList.toggle("has-picture",!!i),s.style.backgroundImage=i?
`url("${i}")`:""}function X(s,t){s.dataset.presence=t}var Lt=async s=>await Cn(s)==="yes";async function gf(s){return await Cn({...s,asksWhy:!0})==="yes"?{reason:a("#confirm-reason").value.trim()||void 0}:null}function Cn({
title:s,text:t,action:e,other:i="",isHarmless:n=!1,asksWhy:o=!1}){let r=zi("confirm"),h=a(".confirm-why",r);h.hidden=!o;let c=a("input",h);c.value="",a(".confir\
m-text",r).textContent=t;let d=a('[value="yes"]',r);return d.textContent=e,c.onkeydown=m=>{m.key!=="Enter"||m.isComposing||(m.preventDefault(),d.click())},d.classList.
toggle("button-danger",!n),d.classList.toggle("button-primary",n),a('[value="other"]',r).textContent=i,a('[value="other"]',r).hidden=!i,Qi(r,{title:s})}var Rn=s=>Lt({title:y("mention.many.title",s),text:l("mention.many.text"),action:l("mention.many.send"),isHarmless:!0});var wa=/[*_`~[\\<]|&#?\w|^[ \t]*(?:[>#+|-]|:-|\d{1,9}[.)])/mu,ya=/!?\[([^[\]\n]{1,200})\]\([^()\s]{1,500}\)/gu,Ea=/^[ \t]*(?:#{1,6}|>|[-+*])[ \t]+|^[ \t]*(?:`{3,}|~{3,}).*$/gmu,
xa=/\*\*|~~|`/gu,Sa=/(?<![\p{L}\p{N}_*])[*_]{1,2}(?=\S)|(?<=\S)[*_]{1,2}(?![\p{L}\p{N}_*])/gu,Gs=s=>wa.test(s);function _t(s){return Gs(s)?s.replace(ya,"$1").replace(
Ea,"").replace(xa,"").replace(Sa,""):s}var Vs=class extends EventTarget{#t=null;get isReady(){return this.#t!==null}render(t){return this.#t?this.#t(t):(this.load().
catch(()=>{}),null)}async load(){let{render:t}=await $s("markdown");this.#t||(this.#t=t,this.dispatchEvent(new Event("ready")))}},nt=new Vs;var In=140,Ys=60;function De(s,t){f(a(".quote-author",s),t?t.name:""),f(a(".quote-text",s),va(t))}function va(s){return s===void 0?"…":s===null?l("message.uns\
een"):s.entry.deleted?l(s.isExpired?"message.expired":"message.deleted"):s.isHidden?l("message.blocked"):Nt(s.entry.text)}function Nt(s){let t=_t(s).trim().split(
`
`)[0];return t.length>In?`${t.slice(0,In)}…`:t}function Js(s){let t=_t(s).replace(/\s+/gu," ").trim();if(t.length<=Ys)return t;let e=t.slice(0,Ys).toWellFormed();
return`${e.slice(0,Math.max(e.lastIndexOf(" "),Ys/2))}…`}var ba=4,Oa=10;function R(s,{undo:t=null}={}){let e=it("p",s,"toast");t&&e.append(" ",ka(e,t)),a(".toasts").append(e),setTimeout(()=>e.remove(),(t?Oa:ba)*1e3)}var T=s=>R(
D(s));function ka(s,{label:t,act:e}){let i=it("button",t,"link-button");return i.type="button",i.onclick=()=>{s.remove(),e()},i}var v=s=>z().then(s,()=>R(D({code:"unreachable"})));function Mn(s,t){s.onclick=async()=>{let e=await v(({pickEmoji:i})=>i(s));e?Yi(t,e):t.focus({preventScroll:!0})}}function $e(){let s=g("format-bar");return s.addEventListener("pointerdown",t=>t.preventDefault()),s.onclick=({target:t})=>v(()=>t.closest("button")?.click()),s}
function Dn(s,t){let e=i=>{t.hidden=!i,s.setAttribute("aria-expanded",i)};s.onclick=()=>{e(t.hidden),Ta(!t.hidden)},e(Aa())}var $n="parley:format-bar";function Ta(s){
try{localStorage.setItem($n,s)}catch{}}function Aa(){try{return localStorage.getItem($n)==="true"}catch{return!1}}var La=8e3,_a=500,Na=/^\/|:/u,Ca=2**31-1,Be=class{#t;#e;#s;#i;#n;#r;#o;#a;#h;#c=null;#u;#f;#p;#d;#l=null;#m=!1;#g=null;#S;#w;#x=null;#E=null;#b=!1;constructor({
form:t,note:e,strip:i,alsoToRoom:n,socket:o,drafts:r,onSent:h,onEditLast:c,onLater:d,onPoll:m,...p}){this.#t=t,this.#S=i,this.#w=n,a(".composer-quote-close",i).
onclick=()=>this.#_(),this.#e=a("textarea",t),this.#s=a(".composer-send",t),this.#r=e,this.#o=a(".composer-trouble",e.parentElement),this.#a=o,this.#h=r,this.#u=
h,this.#f=c,this.#p=d,this.#i=a(".composer-later",t),this.#i.addEventListener("click",()=>this.#q()),this.#n=a(".composer-poll",t),this.#n.addEventListener("cli\
ck",()=>m()),Mn(a(".composer-button",t),this.#e),this.#v(p),this.#e.addEventListener("input",()=>this.#O()),this.#e.addEventListener("keydown",x=>this.#R(x)),this.#e.
addEventListener("compositionstart",()=>this.#m=!0),this.#e.addEventListener("compositionend",()=>this.#C()),this.#e.addEventListener("blur",()=>this.#c&&this.#T(
{isDone:!0})),t.addEventListener("submit",x=>this.#I(x)),this.#e.enterKeyHint=W.matches?"send":"enter",r.addEventListener("change",()=>this.#N())}#v(t){let[e,i]=[
this.#t,this.#e],n=$e();e.append(n),Dn(a(".composer-format",e),n),H(({ComposerTools:o,offerTools:r})=>{this.#E=new o(i,t),this.#l=r(e,{bar:n,textarea:i,offer:a(
".paste-offer",this.#r.parentElement)}),this.#c&&this.#E.show(this.#c)})}show(t,{signal:e}){this.#c=t,this.#m=!1,this.#x=null,this.#l?.close(),this.#y(null),this.#e.
value=this.#h.of(t.id),this.#E?.show(t),this.#$("");for(let i of["state","room"])t.addEventListener(i,()=>this.#k(),{signal:e});this.#k()}focus(){this.#e.focus(
{preventScroll:!0})}quote(t){this.#y(t),this.focus()}#y(t){this.#g=t,this.#S.hidden=!t,f(a(".quote-author",this.#S),t?.name??""),f(a(".quote-text",this.#S),t?Nt(
t.text):"")}#_(){this.#y(null),this.focus()}add(t){this.#e.value=[this.#e.value,t].filter(Boolean).join(`

`),this.#T()}get#L(){return[...xt(this.#e)].length}get#A(){return this.#a.limits?.text_characters??La}#O(){this.#e.value&&this.#c.sayTyping(),this.#$(""),this.#T()}#T({
isDone:t=!1}={}){this.#k(),this.#x===null&&this.#h.keep(this.#c.id,this.#e.value,{isDone:t})}#N(){if(!this.#c)return;let{value:t}=this.#e,e=this.#h.of(this.#c.id);
if(e!==(t.trim()?t:"")){if(this.#m)return this.#x=t;this.#e.value=e,this.#k()}}#C(){if(this.#m=!1,this.#x===null)return;let t=this.#h.of(this.#c.id),{value:e}=this.#e;
this.#e.value=t.endsWith(this.#x)?t.slice(0,t.length-this.#x.length)+e:qs(t,e),this.#x=null,this.#T()}#k(){let{isOver:t,room:e}=this.#c,i=tt(e)||t;this.#M(e);let n=this.#A-
this.#L;this.#e.disabled=!!i,this.#e.placeholder=Ia({room:e,closed:i,isThread:this.#c.isThread}),this.#s.disabled=i||n<0||this.#L===0,this.#i.hidden=this.#s.disabled||
!!this.#c.isThread,this.#n.hidden=!!i||this.#L>0,this.#r.textContent=Ma(n),this.#r.classList.toggle("is-over",n<0),Tt(this.#e)}#M({muted_until:t}){clearTimeout(
this.#d);let e=new Date(t??0)-Date.now();e>0&&e<Ca&&(this.#d=setTimeout(()=>this.#k(),e))}#R(t){if(he(t))return this.#I(t);if(t.key==="Escape"&&this.#g&&!Et(t))
return t.stopPropagation(),this.#_();if(!(this.#e.value||Et(t))){if(Ra(t))return this.#D(t);t.key==="ArrowUp"&&(t.preventDefault(),this.#f())}}async#D(t){t.preventDefault();
let e=this.#c,i=await e.takeBack().catch(T);i&&e===this.#c&&this.add(i)}#I(t){if(t.preventDefault(),this.#s.disabled||this.#b)return;let e=this.#F(xt(this.#e));
typeof e=="string"?this.#j(e):this.#W(e)}#F(t){if(this.#E)return this.#E.prepare(t);if(!Na.test(t))return t;let e=i=>typeof i=="string"?{text:i}:i;return z().then(
async()=>e(await this.#E.prepare(t)),()=>t.startsWith("/")?{refusal:D({code:"unreachable"})}:{text:t})}#j(t){this.#c.send(t,this.#B),this.#P(),this.#u(),this.focus()}async#q(){
let{id:t}=this.#c,e=xt(this.#e);await this.#p(e)&&(this.#c.id===t?this.#P():this.#h.keep(t,""))}get#B(){return{quote:this.#g?.seq,inRoom:this.#w&&a("input",this.#w).
checked}}#P(){this.#w&&(a("input",this.#w).checked=!1),this.#y(null),this.#l?.close(),this.#e.value="",this.#T()}async#W(t){let e=this.#c,{value:i}=this.#e,n=this.#B;
this.#b=!0;let{text:o,refusal:r}=await t;if(this.#b=!1,r)return this.#$(r);o&&e.send(o,n),this.#h.of(e.id)===i&&this.#h.keep(e.id,""),this.#c===e&&(this.#e.value===
i&&(this.#e.value=""),this.#T(),this.#y(null),o&&(this.#w&&(a("input",this.#w).checked=!1),this.#l?.close(),this.#u()))}#$(t){f(this.#o,t)}},Ra=({key:s,ctrlKey:t,
metaKey:e,shiftKey:i,altKey:n})=>(t||e)&&!i&&!n&&s.toLowerCase()==="z";function Ia({room:s,closed:t,isThread:e}){let i=tt(s);return i==="archived"?l("room.archi\
ved.note"):i==="muted"?l("composer.muted",{date:j(new Date(s.muted_until))}):i==="moderators"?l("composer.moderators"):e&&!t?l("composer.thread"):t?l("composer.\
closed"):l("composer.placeholder",{room:s.name})}function Ma(s){return s<0?y("composer.over",-s):s<=_a?y("composer.left",s):""}async function Pe(s,t){let e=await navigator.clipboard.writeText(s).then(()=>t,()=>"error.unknown");R(l(e))}var Da="code, pre, a",Bn="[\\u0e00-\\u0eff\\u1000-\\u109f\\u1780-\\u17ff\\u3005-\\u30ff\\u3400-\\u9fff\\uac00-\\ud7af\\uf900-\\ufaff\\uff66-\\uff9d\\u{20000}-\\u{3ffff}]",
$a=`(?<![.%+/@&=#-])(?<!(?!${Bn})[\\p{L}\\p{N}])`,Ba=`(?![\\p{L}\\p{N}])|(?=${Bn})`;function Pn(s,{mentions:t,shown:e,me:i}){let n=Pa(t),o=document.createTreeWalker(
s,NodeFilter.SHOW_TEXT),r=[];for(;o.nextNode();)o.currentNode.parentElement.closest(Da)||r.push(o.currentNode);for(let h of r){if(!h.data.includes("@"))continue;
let c=h.data.split(n);c.length!==1&&h.replaceWith(...c.map((d,m)=>m%2?ja(d,{mentions:t,shown:e,me:i}):d))}}var Fn=(s,t)=>s.some(({user:e})=>!e||e===t.id);function Pa(s){
let t=s.map(({name:e})=>e).sort((e,i)=>i.length-e.length);return new RegExp(`${$a}@(${t.map(Fa).join("|")})(?:${Ba})`,"u")}var Fa=s=>s.replaceAll(".","\\.");function ja(s,{
mentions:t,shown:e,me:i}){let n=t.findIndex(h=>h.name===s),{user:o}=t[n],r=document.createElement(o?"button":"span");return r.className="mention",r.classList.toggle(
"is-me",!o||o===i.id),r.textContent=`@${e[n]}`,o&&(Object.assign(r,{type:"button",tabIndex:-1,title:`@${s}`}),Object.assign(r.dataset,{action:"mention",user:o})),
r}function O(s,t,{create:e,update:i,key:n=o=>o.key}){let o=new Set(t.map(n)),r=new Map;for(let c of[...s.children]){let{key:d}=c.dataset;o.has(d)&&!r.has(d)?r.set(
d,c):c.remove()}let h=s.firstElementChild;for(let c of t){let d=r.get(n(c))??qa(e,c,n(c));i(d,c),h&&d===h.nextElementSibling&&(h.remove(),h=d),d===h?h=h.nextElementSibling:
s.insertBefore(d,h)}}function qa(s,t,e){let i=s(t);return i.dataset.key=e,i}function jn(s,{entry:t,buttons:e}){let{underWay:i,mayPress:n}=JSON.parse(e);O(s,t.actions,{key:({id:o})=>o,create:()=>g("message-button"),update:(o,{id:r,label:h,
style:c})=>{let d=i.includes(r);f(a("span",o),h),o.classList.toggle("button-primary",c==="primary"),o.classList.toggle("button-quiet-danger",c==="danger"),o.disabled=
!n,o.classList.toggle("is-busy",d),d?o.setAttribute("aria-busy","true"):o.removeAttribute("aria-busy")}})}var Wa=3,Ha=864e5;function qn(s,{replies:t,solved:e},i){O(a(".thread-people",s),t.people.slice(0,Wa),{key:n=>n,create:()=>g("thread-person"),update:(n,o)=>A(n,i(
{id:o,name:"…"}))}),f(a(".thread-count",s),y("thread.replies",t.count)),f(a(".thread-at",s),zs(new Date(t.last_at))),f(a(".thread-solved",s),e?l("thread.solve\
d"):"")}var zs=s=>Date.now()-s<Ha?et(s):oe(s);function Wn(s,t){if(!t.length)return t;let e=new Set([...s.querySelectorAll("a[href]")].map(({href:i})=>i));return t.filter(({href:i})=>e.has(i))}function Hn(s,t){
O(s,t,{key:({href:e})=>e,create:()=>g("message-card"),update:Ua})}function Ua(s,{href:t,where:e,entry:i,name:n,isHidden:o}){s.href!==t&&(s.href=t),De(s,i&&{entry:i,
name:n,isHidden:o}),f(a(".card-where",s),e);let r=a("time",s);f(r,i?zs(new Date(i.at)):""),r.dateTime=i?.at??"",r.title=i?j(new Date(i.at)):""}var Ka=3,Va=2**31-1,Un=new WeakMap,Ga=0,Xs=new WeakMap;function Qs(s,t){let{entry:e,poll:i}=t,{poll:n}=e,{chosen:o,mayVote:r,mayEnd:h}=JSON.parse(i),c=Ya(n);Xs.
has(s)||Xs.set(s,`poll-${Ga+=1}`);let d=a(".poll-options",s);d.setAttribute("aria-label",l(n.multiple?"poll.several":"poll.one")),d.setAttribute("role",n.multiple?
"group":"radiogroup"),s.classList.toggle("has-ended",c);let m=Math.max(1,...n.options.map(({votes:b})=>b)),p={item:t,group:Xs.get(s),isOpen:r&&!c,hasEnded:c,most:m},
x=n.options.map((b,L)=>({...b,key:String(L),isChosen:o.includes(L)}));O(d,x,{create:()=>Ja(n,p.group),update:(b,L)=>za(b,L,p)}),f(a(".poll-facts",s),Qa(n,c)),a(
".poll-facts",s).title=n.ends_at?j(new Date(n.ends_at)):"",a('[data-action="unvote"]',s).hidden=!p.isOpen||!o.length,a('[data-action="voters"]',s).hidden=n.anonymous||
!n.voter_count,a('[data-action="end-poll"]',s).hidden=!h||c,Za(s,t,c)}var Ya=({ended:s,ends_at:t})=>!!s||t!==null&&new Date(t)<=Date.now(),Vn=s=>[...s.querySelectorAll(
"input:checked")].map(t=>Number(t.closest(".poll-option").dataset.key));function Ja({multiple:s},t){let e=g("poll-option");return Object.assign(a("input",e),{type:s?
"checkbox":"radio",name:t}),e}function za(s,{text:t,votes:e,voters:i=[],isChosen:n},{item:o,isOpen:r,hasEnded:h,most:c}){let{poll:d}=o.entry,m=a("input",s),p=d.
voter_count?e/d.voter_count:0;m.checked=n,m.disabled=!r,m.setAttribute("aria-label",y("poll.option.spoken",e,{option:t,percent:Kn(p)})),s.classList.toggle("is-c\
hosen",n),s.classList.toggle("is-first",h&&e===c),f(a(".poll-text",s),t),f(a(".poll-votes",s),N(e)),f(a(".poll-percent",s),d.voter_count?Kn(p):""),a(".poll-bar \
> span",s).style.inlineSize=`${p*100}%`,Xa(a(".poll-voters",s),i,o)}function Xa(s,t,{personOf:e}){let i=t.map(n=>e({id:n,name:"…"}));s.hidden=!i.length,s.title=
i.length?F(i.map(w)):"",O(s,i.slice(-Ka),{key:({id:n})=>n,create:()=>g("thread-person"),update:A})}function Qa(s,t){let e=[y("poll.voters",s.voter_count)];return s.
multiple&&e.push(l("poll.several")),s.anonymous&&e.push(l("poll.anonymous")),t?e.push(l("poll.ended")):s.ends_at&&e.push(l("poll.ends",{date:Ts(new Date(s.ends_at))})),
e.join(" · ")}var Kn=s=>l("poll.percent",{count:N(Math.round(s*100))});function Za(s,t,e){clearTimeout(Un.get(s));let i=new Date(t.entry.poll.ends_at??0)-Date.
now();e||i<=0||i>Va||Un.set(s,setTimeout(()=>Qs(s,t),i+1))}var Fe=s=>U.of(s)??{text:s};function je(s,{text:t,image:e}){let i=s.querySelector(".team-emoji");e&&i?.getAttribute("src")!==e&&s.replaceChildren(Zs({text:t,image:e})),
!e&&(i?.remove(),f(s,t))}function Zs({text:s,image:t}){let e=document.createElement("img");return e.className="team-emoji",e.alt=s,e.src=t,e.decoding="async",e}function Gn(s,{reactions:t},e){O(s,[...t,{emoji:"",users:[]}],{key:({emoji:i})=>i,create:({emoji:i})=>g(i?"reaction":"reaction-more"),update:(i,n)=>n.emoji&&th(
i,n,e)})}function th(s,{emoji:t,users:e},i){s.setAttribute("aria-pressed",e.includes(i.id)),s.setAttribute("aria-label",y("reaction.spoken",e.length,{emoji:t})),
s.title="",je(a(".reaction-emoji",s),Fe(t)),f(a(".reaction-count",s),N(e.length))}function Yn(s,{reactions:t=[]},e){let{emoji:i,users:n}=t.find(o=>o.emoji===s.dataset.
key)??{};i&&(s.title=l("reaction.title",{names:F(n.map(o=>eh(o,e))),emoji:i}))}var eh=(s,t)=>s===t.me.id?l("reaction.you"):w(t.personOf({id:s,name:"…"}));var sh=/^[\p{Emoji_Presentation}\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}\u200d\ufe0f\s]+$/u,ih=24;function qe(s){let t=U.asSigns(s);return t.
length<=ih&&sh.test(t)}var ti=String.raw`\s<>"，。；：！？、）】》」』`,Xn=String.raw`https?:\/\/[^${ti}]+|mailto:[^@${ti}]{1,64}@[^@${ti}]+`,nh=new RegExp(Xn,"giu"),Jn=new RegExp(
Xn,"iuy"),oh=new Set(`.,;:!?'"*_~`),We=s=>[...s.matchAll(nh)].map(({0:t,index:e})=>[Qn(t),e]);function Im(s,t){Jn.lastIndex=t;let e=Jn.exec(s);return e&&Qn(e[0])}
function Qn(s){let t=zn(s,")")-zn(s,"("),e=s.length;for(;e>0;e-=1){let i=s[e-1];if(i===")"&&t>0)t-=1;else if(!oh.has(i))break}return s.slice(0,e)}var zn=(s,t)=>s.
split(t).length-1;function Zn(s){if(!URL.canParse(s))return null;let t=document.createElement("a");return t.href=s,t.tabIndex=-1,rh(t)||(t.rel="noopener noreferrer",t.target="_bl\
ank"),t}var rh=s=>s.origin===location.origin&&Z(s)!==null;function to(s){let t=document.createDocumentFragment(),e=0;for(let[i,n]of We(s)){let o=Zn(i);o?.append(i),t.append(s.slice(e,n),o??i),e=n+i.length}return t.append(
s.slice(e)),t}function ei(s){let t=document.createTreeWalker(s,NodeFilter.SHOW_TEXT),e=[];for(;t.nextNode();)t.currentNode.data.includes(":")&&!ah(t.currentNode)&&e.push(t.currentNode);
for(let i of e)lh(i);return s}function eo(s){U.addEventListener("change",()=>{for(let t of s.querySelectorAll(".reaction:not(.reaction-more)"))je(a(".reaction-e\
moji",t),Fe(t.dataset.key));for(let t of s.querySelectorAll(".message-text"))(t.textContent.includes(":")||hh(t))&&ch(t)})}var ah=s=>!!s.parentElement?.closest(
"code, pre"),hh=s=>s.querySelector(".team-emoji")!==null;function ch(s){for(let t of s.querySelectorAll(".team-emoji"))t.replaceWith(t.alt);s.normalize(),s.children.
length||s.classList.toggle("only-emoji",qe(s.textContent)),ei(s)}function lh(s){let t=U.placesIn(s.data);if(!t.length)return;let e=[],i=0;for(let{index:n,length:o,
item:r}of t)e.push(s.data.slice(i,n),Zs(r)),i=n+o;s.replaceWith(...e.filter(Boolean),s.data.slice(i))}var dh="p, li, pre, th, td",He=".code-block pre, .table-scroll";function so(s,t){let e=Gs(t),i=e?nt.render(t):null;return s.classList.toggle("has-blocks",i?.hasBlocks??
!1),s.classList.toggle("only-emoji",qe(t)),s.replaceChildren(ei(i?.nodes??to(t))),!e||nt.isReady}function zm(s){for(let t of s.querySelectorAll(`a[href], button\
, ${He}`))t.tabIndex=0}function io(s,t){if(!s.classList.contains("has-blocks")&&!a(".team-emoji",s))return s.textContent.slice(0,t);let i=document.createTreeWalker(
s,NodeFilter.SHOW_TEXT|NodeFilter.SHOW_ELEMENT),[n,o]=["",null];for(;i.nextNode()&&n.length<t;){let r=i.currentNode.data??i.currentNode.alt;if(!r)continue;let h=i.
currentNode.parentElement.closest(dh);o&&h!==o&&(n+=" "),n+=r,o=h}return n.slice(0,t)}var uh=1600,fh=24,mh=200,si=new WeakMap,ii=new WeakSet,oo=()=>g("message");function ro(s,t){let e=si.get(s);si.set(s,t);let i=ii.has(s)&&nt.isReady;if(e&&ph(e,t)&&
!i)return;let n=Ue(t);gh(s,t),yh(s,t);let o=e&&n===Ue(e)&&e.entry.deleted===t.entry.deleted&&!i,r=e?.mentioned===t.mentioned&&e.entry.mentions===t.entry.mentions;
(!o||!r||e.isBlocked!==t.isBlocked)&&Eh(s,{...t,text:n}),wh(s,t),Sh(s,t),vh(s,t),bh(s,t),Oh(s,t),kh(s,t),Th(s,t)}var I=s=>si.get(s),Ue=({entry:s,edit:t})=>t&&!s.
deleted?t.text:s.text;function ph(s,t){return["entry","edit","leads","pending","state","name","picture","isBlocked","mentioned","quoted","cards","poll","buttons"].
every(e=>s[e]===t[e])}function gh(s,t){let{entry:e,leads:i,own:n,state:o}=t;s.classList.toggle("leads",i),s.classList.toggle("own",n),s.classList.toggle("is-del\
eted",!!e.deleted),s.dataset.state=o,e.seq&&(s.dataset.seq=e.seq),e.deleted&&a(".message-actions",s)?.remove()}function wh(s,{entry:t,name:e}){let i=io(a(".mess\
age-text",s),mh);s.setAttribute("aria-label",l("message.spoken",{name:e,time:et(new Date(t.at)),text:i}))}function yh(s,{entry:{at:t},author:e,name:i}){let n=new Date(
t);A(a(".avatar",s),e),f(a(".message-author",s),i);let o=a(".message-time",s);o.dateTime=t,f(o,et(n)),o.title=j(n)}function Eh(s,{entry:{deleted:t,expired:e,mentions:i},
text:n,isBlocked:o,mentioned:r,own:h,me:c}){let d=a(".message-text",s);if(s.classList.toggle("is-blocked",o&&!t),$(s,"message-reveal",o&&!t),ii.delete(s),s.classList.
remove("mentions-me"),o||t)return d.classList.remove("has-blocks","only-emoji"),d.textContent=l(e?"message.expired":t?"message.deleted":"message.blocked"),Ke(s,
!1);so(d,n)||ii.add(s),i&&Pn(d,{mentions:i,shown:r.split(`
`),me:c}),s.classList.toggle("mentions-me",!!i&&!h&&Fn(i,c)),Ke(s,xh(n))}var lp=s=>s.classList.contains("is-folded")&&Ke(s,!1),xh=s=>s.length>uh||s.split(`
`).length>fh;function Ke(s,t){s.classList.toggle("is-folded",t);let e=$(s,"message-unfold",t);e&&(e.onclick=()=>{Ke(s,!1),s.focus()})}function Sh(s,{pending:t}){
let e=$(s,"message-pending",!!t);e&&(e.title=l(`message.${t}`),e.setAttribute("aria-label",e.title))}function vh(s,{entry:{editedAt:t,deleted:e},isBlocked:i}){let n=$(
s,"message-edited",!!t&&!e&&!i);if(!n)return;let o=j(new Date(t));n.title=n.matches("button")?l("versions.open",{date:o}):o}function bh(s,{entry:t,edit:e}){let{
failure:i}=e??t,n=$(s,"message-failure",!!i);n&&(f(a("span",n),l(e?"message.edit.failed":"message.failed",{reason:D({code:i})})),f(a('[data-action="discard"]',n),
l(e?"message.edit.discard":"message.discard")))}function Oh(s,{cards:t,isBlocked:e}){let i=e?[]:Wn(a(".message-text",s),t),n=$(s,"message-cards",i.length>0);n&&
Hn(n,i)}function kh(s,t){let{entry:e,me:i,isBlocked:n,isThread:o,personOf:r}=t,h=$(s,"message-poll",!!e.poll&&!n);h&&Qs(h,t);let c=$(s,"message-buttons",!!e.actions?.
length&&!n);c&&jn(c,t);let d=$(s,"message-pinned",!!e.pinned&&!n);$(s,"message-scheduled",!!e.scheduled&&!n),d&&(d.title=l("message.pinned",{date:j(new Date(e.pinned.
at))}));let m=$(s,"message-reactions",!!e.reactions?.length&&!n);m&&Gn(m,e,i);let p=$(s,"message-thread",!!e.replies&&!o);s.classList.toggle("is-root",!!(e.replies&&
o)),p&&qn(p,e,r)}function Th(s,{entry:t,quoted:e,isThread:i,isBlocked:n}){let o=!!(t.quote??(!i&&t.thread))&&!t.deleted&&!n,r=a(":scope > .message-body > .messa\
ge-quote",s);if(!o)return r?.remove();let h=r??g("message-quote");r||a(".message-body",s).prepend(h),De(h,e)}var no=["message-reveal","message-unfold","message-\
pending","message-edited","message-pinned","message-scheduled","message-failure","message-poll","message-buttons","message-cards","message-reactions","message-t\
hread"];function $(s,t,e){let i=a(".message-body",s),n=a(`:scope > .${t}`,i);if(e||n?.remove(),!e||n)return e?n:null;let o=no.slice(no.indexOf(t)+1).map(h=>a(`:\
scope > .${h}`,i)),r=g(t);return i.insertBefore(r,o.find(Boolean)??a(".message-editor",i)),r}function mp(s,t){let e=!1;s.onsubmit=async i=>{if(i.preventDefault(),e)return;e=!0;let n=Object.fromEntries(new FormData(s));await oi(s,async()=>{await t(n),ni(
s,!0)}),e=!1},s.oninput=()=>ni(s,!1)}function ni(s,t){let e=s.querySelector(":scope > .form-success");e&&(e.hidden=!t)}async function oi(s,t){let e=a(".form-err\
or",s);e.hidden=!0,s.setAttribute("aria-busy","true");try{await t()}catch(i){e.textContent=D(i),e.hidden=!1}finally{s.removeAttribute("aria-busy")}}function pp(s){
s.reset(),ni(s,!1),a(".form-error",s).hidden=!0}function ao(s,{text:t,written:e=t,focus:i=!0,help:n,save:o,onEmpty:r,done:h}){if(a(".message-editor",s))return;let c=g("message-editor"),d=a("textarea",c);Ah(c,
d);let m=()=>{ri(s),h()};_h(c,{textarea:d,close:m,submit:()=>Nh(c,{before:t,save:o,onEmpty:r,close:m})}),s.classList.add("is-editing"),a(".message-body",s).append(
c),n(d),d.value=e,Tt(d),i&&(d.focus({preventScroll:!0}),c.scrollIntoView({block:"nearest"}))}function ri(s){let t=a(".message-editor",s);return t.remove(),s.classList.
remove("is-editing"),a("textarea",t).value}function Ah(s,t){let e=$e();a('[data-action="preview"]',e).remove(),t.after(e),H(({offerFewTools:i})=>i(s,{bar:e,textarea:t}))}
var Lh=s=>z().then(({withShortcodes:t})=>t(s),()=>s);function _h(s,{textarea:t,close:e,submit:i}){t.oninput=()=>Tt(t),s.onkeydown=n=>{if(!Et(n)){if(n.key==="Esc\
ape")e();else if(n.target===t&&he(n))i();else return;n.preventDefault(),n.stopPropagation()}},s.onsubmit=n=>{n.preventDefault(),i()},a('[data-action="cancel"]',
s).onclick=e}async function Nh(s,{before:t,save:e,onEmpty:i,close:n}){let o=xt(a("textarea",s));if(o===t)return n();await oi(s,async()=>{await(o?e(await Lh(o)):
i()),n()})}var Ve=class{#t;#e;#s;#i=[];#n=!1;constructor(t,e){this.#t=t,this.#e=e}show(t,{signal:e}){this.#s=t,this.#i=[],t.addEventListener("lost-edit",({detail:i})=>this.#e.
keepAsDraft(i.text),{signal:e}),t.addEventListener("resync",()=>this.#r(),{signal:e}),t.addEventListener("state",()=>t.state==="live"&&this.#a(),{signal:e})}around(t){
let e=[...this.#t.querySelectorAll(".message.is-editing")];t();for(let i of e)i.isConnected||this.#o(i);this.#n||this.#h()}#r(){this.#n=!0;for(let t of this.#t.
querySelectorAll(".message.is-editing"))this.#o(t)}#o(t){let{entry:e}=I(t);this.#i.push({entry:e,written:ri(t)})}#a(){if(!this.#n)return;this.#n=!1;let t=({entry:e})=>{
let i=this.#e.entryOf(e);return!i||!pt(i,this.#s)};for(let{entry:e,written:i}of this.#i.filter(t))i!==e.text&&this.#e.keepAsDraft(i);this.#i=this.#i.filter(e=>!t(
e)),this.#h()}#h(){this.#i=this.#i.filter(({entry:t,written:e})=>{let i=this.#e.rowOf(t);return i?(this.#e.reopen(i,I(i).entry,e),!1):!0})}};var Ge=class{#t;#e;constructor(t){this.#t=t,this.#e=a(".resync-kept",t),a("button",t).onclick=()=>t.hidden=!0}show(t,{signal:e}){this.#t.hidden=!0,t.addEventListener(
"resync",({detail:i})=>this.#s(i),{signal:e})}sayKept(){this.#e.hidden=!1}#s({reason:t}){let e=t==="epoch_changed"?"resync.restored":"resync.incomplete";f(a(".r\
esync-text",this.#t),l(e)),this.#e.hidden=!0,this.#t.hidden=!1}};function Q(s){let t=!1;return()=>{if(t)return;t=!0;let e=()=>{t=!1,s()};document.hidden?setTimeout(e,200):requestAnimationFrame(e)}}var Ch=({kind:s,archived:t,people:e})=>t?"archive":{private:"lock",direct:e?.length?"people":"saved"}[s]??"hash",Ye=({kind:s,people:t})=>s==="direct"&&!t.length,
ai=({kind:s,people:t})=>s==="direct"&&t.length===1?t[0]:null;function ho(s,t,{directory:e,presence:i}){let n=a(".avatar",s),o=ai(t);if(a(".icon",s).toggleAttribute(
"hidden",!!o),n.hidden=!o,!o)return Ji(s,Ch(t));A(n,e.of(o)),X(n,i.of(o.id))}var Je=class{#t;#e;constructor(t,{router:e,...i}){this.#t=t,this.#e=i;let n=a(".people-button",t),o=()=>e.address.panel==="people",r=()=>n.setAttribute("aria-ex\
panded",o());n.onclick=()=>o()?e.up():e.go({...e.address,panel:"people"}),e.addEventListener("change",r),a(".pins-button",t).onclick=()=>e.go({...e.address,panel:"\
pins"}),a(".reports-button",t).onclick=()=>e.go({...e.address,panel:"reports"})}show(t,{signal:e}){let i=()=>this.#s(t),n=Q(()=>e.aborted||i()),{directory:o,presence:r,
reports:h}=this.#e,c=()=>t.state==="live"&&mt(t.room)&&h.count(t.id);t.addEventListener("room",i,{signal:e});for(let d of[o,r,h])d.addEventListener("change",n,{
signal:e});t.addEventListener("state",c,{signal:e}),c(),i()}#s({room:t}){f(a(".room-title",this.#t),t.name);let e=a(".room-topic",this.#t),i=ai(t);f(e,i?this.#r(
i):t.topic??""),e.title=e.textContent,this.#i(i),this.#n(t),f(a(".people-count",this.#t),N(t.member_count))}#i(t){let e=a(".room-picture",this.#t);e.hidden=!t,t&&
(A(e,this.#e.directory.of(t)),X(e,this.#e.presence.of(t.id)))}#n(t){let{count:e,hasMore:i}=mt(t)?this.#e.reports.waitingIn(t.id):{count:0};a(".reports-button",this.#t).
hidden=!e,f(a(".reports-count",this.#t),e?yt(e,{hasMore:i}):"")}#r(t){return[Oe({state:this.#e.presence.of(t.id)}),ue(this.#e.directory.of(t))].filter(Boolean).
join(" · ")}};var Rh=[k("react","emoji",({entry:s},t)=>xs(s,t)),k("quote","reply",({entry:s},t)=>vs(s,t)&&!t.isBlocked(s)),k("thread","thread",({entry:s},{isThread:t,room:e})=>!t&&
!!s.seq&&(Ih(s)||vs(s,{room:e}))),k("copy","copy",({entry:s},t)=>co()&&!s.deleted&&!t.isBlocked(s)),k("link","link",({entry:s})=>co()&&!!s.seq),k("edit","edit",
({entry:s,edit:t},e)=>pt(s,e)&&!t),k("versions","clock",({entry:s},t)=>Ni(s,t)),k("save","saved",({entry:s},t)=>!!s.seq&&!s.deleted&&!t.isSaved(s)),k("unsave","\
saved",({entry:s},t)=>t.isSaved(s)),k("unread","unread",({entry:s},t)=>!!s.seq&&t.state==="live"),k("pin","pin",({entry:s},t)=>Ss(s,t)&&!s.pinned),k("unpin","pi\
n",({entry:s},t)=>Ss(s,t)&&!!s.pinned),k("reactions","people",({entry:s})=>!!s.reactions?.length),k("seen","check",({entry:s},t)=>Yt(s,t.room)),k("person","pers\
on",({entry:s},t)=>s.user.id!==t.me.id),k("report","flag",({entry:s},t)=>Ci(s,t)),k("retry","again",({state:s})=>s==="failed"),k("discard","trash",({state:s})=>s===
"failed",{isDangerous:!0}),k("delete","trash",({entry:s},t)=>_i(s,t),{isDangerous:!0})];function hi(s,t){return Rh.filter(({isOffered:e})=>e(s,t))}function k(s,t,e,{
isDangerous:i=!1}={}){return{name:s,icon:t,isOffered:e,isDangerous:i}}var Ih=({thread:s,replies:t})=>!!(s||t);function co(){return!!navigator.clipboard}var Mh=450,Dh=10,lo=64,uo=.9,mo="a[href], button:not([hidden]), input:not([disabled])",fo=`${mo}, ${He}`,ze=class{#t;#e;#s;#i;#n;#r=null;constructor({log:t,scroller:e,
timeline:i,actions:n}){this.#t=t,this.#e=e,this.#s=i,this.#n=n,t.addEventListener("pointerover",({target:o})=>this.#o(o.closest(".message")));for(let o of["poin\
terover","focusin"])t.addEventListener(o,({target:r})=>this.#a(r));t.addEventListener("focusin",({target:o})=>this.#h(o.closest(".message"))),t.addEventListener(
"focusout",o=>this.#c(o)),t.addEventListener("click",({target:o})=>this.#u(o)),t.addEventListener("change",({target:o})=>o.closest(".poll-option")&&this.#f(o.closest(
".message"))),t.addEventListener("keydown",o=>this.#p(o)),this.#x(),e.addEventListener("focus",()=>e.matches(":focus-visible")&&this.#s.lastOnScreen?.focus())}show(t){
this.#i=t,this.#e.tabIndex=0}around(t){let e=this.#t.contains(document.activeElement);t();let i=a('.message[tabindex="0"]',this.#t);e&&!this.#t.contains(document.
activeElement)?(this.#e.tabIndex=-1,this.#e.focus({preventScroll:!0})):!i&&document.activeElement!==this.#e&&(this.#e.tabIndex=0)}#o(t){if(!t||t.dataset.state!==
"sent")return;let e=a(".message-actions",t)??t.appendChild(g("message-actions")),i=I(t),n=new Set(hi(i,this.#i).map(({name:o})=>o));i.entry.deleted||n.add("more"),
n.has("edit")&&n.delete("thread");for(let o of e.children)o.hidden=!n.has(o.dataset.action);e.hidden=[...e.children].every(o=>o.hidden)}#a(t){let e=t.closest(".\
reaction");e&&Yn(e,I(e.closest(".message")).entry,this.#i)}#h(t){if(t){this.#o(t),this.#e.tabIndex=-1;for(let e of this.#t.querySelectorAll('.message[tabindex="\
0"]'))e.tabIndex=-1;t.tabIndex=0}}#c({target:t,relatedTarget:e}){let i=t.closest(".message");if(i&&!i.contains(e))for(let n of i.querySelectorAll(fo))n.tabIndex=
-1}#u(t){let e=t.closest(".message"),i=t.closest("[data-action]"),n=t.matches(".avatar, .message-author")?"person":i?.dataset.action;e&&this.#n[n]?.(e,I(e),i)}#f(t){
this.#n.vote(t,I(t))}#p(t){let e=t.target.closest(".message");if(!e||t.target.matches("textarea")||t.ctrlKey||t.metaKey||t.altKey||t.key.startsWith("Arrow")&&t.
target.matches(He))return;let i=t.target===e?this.#d(e,t.key):this.#l(e,t.key);i&&(t.preventDefault(),t.stopPropagation(),i())}#d(t,e){let{list:i}=this.#s;return{
Enter:()=>this.#S(t),ArrowUp:()=>this.#m(i.beside(t,-1)),ArrowDown:()=>this.#m(i.beside(t,1)),Home:()=>this.#m(i.first()),End:()=>{this.#s.toNewest(),this.#s.focusNewest()},
PageUp:()=>this.#g(-uo),PageDown:()=>this.#g(uo)}[e]}#l(t,e){if(e==="Escape")return()=>t.focus({preventScroll:!0});let i={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,
ArrowUp:-1}[e],n=this.#w(t);return i&&(()=>n.at((n.indexOf(document.activeElement)+i)%n.length).focus())}#m(t){t?.focus({preventScroll:!0}),t?.scrollIntoView({block:"\
nearest"})}#g(t){let{list:e}=this.#s;this.#s.scroll(t);let{top:i}=this.#e.getBoundingClientRect(),n=e.messageRows.find(o=>o.getBoundingClientRect().top>=i);(t<0?
n:this.#s.lastOnScreen)?.focus({preventScroll:!0})}#S(t){let e=this.#w(t);for(let i of e)i.tabIndex=0;e[0]?.focus({preventScroll:!0})}#w=t=>[...t.querySelectorAll(
fo)];#x(){let t=this.#t;t.addEventListener("pointerdown",e=>this.#E(e),{passive:!0}),t.addEventListener("pointermove",e=>this.#b(e),{passive:!0});for(let e of["\
pointerup","pointercancel"])t.addEventListener(e,()=>this.#y(),{passive:!0});this.#e.addEventListener("scroll",()=>this.#y(),{passive:!0}),t.addEventListener("c\
ontextmenu",e=>{e.pointerType==="touch"&&!e.target.closest("a[href]")&&e.preventDefault()})}#E({pointerType:t,target:e,clientX:i,clientY:n,isPrimary:o}){this.#y();
let r=t==="touch"&&o&&!e.closest(`${mo}, textarea`)&&e.closest(".message");if(!r)return;let h=setTimeout(()=>{this.#r=null,$h(),this.#n.more(r,I(r))},Mh);this.#r=
{row:r,timer:h,clientX:i,clientY:n}}#b({clientX:t,clientY:e}){let i=this.#r;if(!i)return;let[n,o]=[t-i.clientX,Math.abs(e-i.clientY)];Math.hypot(n,o)>Dh&&clearTimeout(
i.timer),o>lo/2?this.#y():(getComputedStyle(this.#t).direction==="rtl"?-n:n)>lo&&this.#v(i.row)}#v(t){this.#y();let e=I(t);hi(e,this.#i).some(({name:i})=>i==="q\
uote")&&this.#n.quote(t,e)}#y(){clearTimeout(this.#r?.timer),this.#r=null}};function $h(){let s=t=>{t.preventDefault(),t.stopPropagation()};addEventListener("cl\
ick",s,{capture:!0,once:!0}),addEventListener("pointerdown",()=>removeEventListener("click",s,{capture:!0}),{capture:!0,once:!0})}var Xe=class{#t;constructor(t){this.#t=t}show(t,{signal:e}){let i=()=>{let n=Bh(t),o=n?Ph(n,t):0;this.#t.hidden=!o,f(this.#t,o?y("seen.count",o):""),this.#t.onclick=
()=>v(({seenBy:r})=>r({entry:n,conversation:t}))};for(let n of[t,t.readers])n.addEventListener("change",i,{signal:e});i()}};function Bh({timeline:s,me:t,room:e}){
let i=s.entries.findLast(E);return i&&i.user.id===t.id&&Yt(i,e)?i:null}var Ph=({seq:s},{readers:t,me:e})=>t.of(s).filter(i=>i!==e.id).length;var Fh={"sign-in":{key:"status.ended.action",go:ct},reload:{key:"again",go:()=>location.reload()},rooms:{key:"status.rooms.action",go:s=>s.go(q)}},jh=new Set(["\
connecting","catching-up"]),Qe=class{#t;#e;constructor(t,{router:e}){this.#t=t,this.#e=e}show(t,{signal:e}){let i=()=>this.#s(t.state);t.addEventListener("state",
i,{signal:e}),i()}#s(t){this.#t.dataset.state=t,this.#t.closest(".conversation").classList.toggle("is-opening",jh.has(t)),a(".status-text",this.#t).textContent=
t==="live"?"":l(`status.${t}`);let e=a("button",this.#t),i=Fh[at[t]?.next];e.hidden=!i,i&&(e.textContent=l(i.key),e.onclick=()=>i.go(this.#e))}};var qh=3,go="/rooms/",Ze=[],ci=new WeakMap,po=new WeakMap;function Wh(s){return s.deleted||!s.text.includes(go)?Ze:(ci.has(s)||ci.set(s,Hh(s.text)),ci.get(s))}function Hh(s){
let t=new Map;for(let[e]of We(s)){if(!e.includes(go)||!URL.canParse(e))continue;let i=new URL(e),n=i.origin===location.origin&&!i.hash?Z(i):null,o=n?.seq??Uh(n?.
panel);o&&t.set(i.href,{href:i.href,room:n.room,seq:o})}return[...t.values()].slice(0,qh)}function Uh(s){let[,,t]=/^thread:(?:(\d{1,15}):)?(\d{1,15})$/.exec(s??
"")??[];return Number(t)||null}function wo(s,t){let e=Wh(s);if(e===Ze)return Ze;let i=e.map(o=>Kh(o,t)).filter(Boolean),n=po.get(s)??Ze;return i.length===n.length&&
i.every((o,r)=>Vh(o,n[r]))?n:(po.set(s,i),i)}function Kh({href:s,room:t,seq:e},i){let n=i.roomCalled(t),o=n&&i.linked(n,e);if(!n)return null;let r=n.id===i.room.
id?"":n.name;if(!o)return{href:s,where:r,entry:o};let h=i.isBlocked(r?{user:o.user}:o);return{href:s,where:r,entry:o,name:w(i.personOf(o.user)),isHidden:h}}var Vh=(s,t)=>[
"href","where","entry","name","isHidden"].every(e=>s[e]===t[e]);var Gh=900,ts=class{#t;#e;#s;constructor(t,{isFollowing:e}){this.#t=t,this.#e=e,t.addEventListener("scroll",()=>this.#i(),{passive:!0})}draw(){let{top:t}=this.#t.
getBoundingClientRect();for(let e of this.#t.querySelectorAll(".day"))a(".day-title",e).classList.toggle("is-over",e.getBoundingClientRect().top<t)}#i(){if(this.#e())
return this.#n();this.#t.classList.add("is-scrolling"),clearTimeout(this.#s),this.#s=setTimeout(()=>this.#n(),Gh)}#n(){clearTimeout(this.#s),this.#t.classList.remove(
"is-scrolling")}};var yo=new Set(["joined","left","added","removed"]),Yh=new Set(["began","brought"]),li=new Set(["joined","left"]);function di(s){let t=[];for(let e of Jh(s)){let i=t.
at(-1);i&&zh(i[0],e)?i.push(e):t.push([e])}return t.map(Xh)}function Jh(s){let t=new Map(s.filter(({type:i})=>li.has(i)).map(i=>[i.user.id,i]));return s.filter(
({type:i})=>!Yh.has(i)).filter(i=>!li.has(i.type)||t.get(i.user.id)===i)}function zh(s,{type:t,user:e}){return s.type!==t||!yo.has(t)?!1:li.has(t)||s.user.id===
e.id}function Xh(s){let[{type:t,user:e,member:i,role:n,name:o,topic:r,retention_days:h}]=s,c={user:de(e),name:o,topic:r,member:i&&de(i)};if(yo.has(t)){let d=[...new Set(
s.map(m=>de(m.member??m.user)))];return y(`notice.${t}`,d.length,{...c,names:F(d)})}return t==="retention"&&h?y("notice.retention.days",h,{...c,count:N(h)}):t===
"retention"?l(h===0?"notice.retention.ever":"notice.retention.server",c):t==="role"?l(`notice.role.${n}`,c):t==="topic"&&!r?l("notice.topic.removed",c):l(`notic\
e.${t}`,c)}var Qh=300;function Eo(s,t,e){let{before:i,firstNew:n,me:o}=e,r=[];i&&r.push({key:xo(new Date(i.at)),at:new Date(i.at),rows:[],isContinued:!0});let h=i;for(let c of[
...s,...t.map(d=>Zh(d,o))]){let d=tc(r,new Date(c.at));n!==null&&c.seq===n&&(d.rows.push({key:"new-line",kind:"new-line"}),h=null),!d.rows.length&&!d.isContinued&&
(h=null),E(c)?d.rows.push(ec(c,h,e)):rc(d.rows,oc(c,e)),h=c}return r.filter(({rows:c})=>c.length)}var ui=new WeakMap;function Zh(s,t){let{clientId:e,text:i,at:n,
failure:o}=s;if(!ui.has(s)){let{thread:r,quote:h}=s,c={type:"message",seq:null,at:n,user:t,text:i,deleted:!1,clientId:e,failure:o,unsent:!0,thread:r,quote:h};ui.
set(s,c)}return ui.get(s)}var xo=s=>`${s.getFullYear()}-${s.getMonth()+1}-${s.getDate()}`;function tc(s,t){let e=xo(t),i=s.at(-1);return i&&(i.key===e||t<i.at)?
i:(s.push({key:e,at:t,rows:[],isContinued:!1}),s.at(-1))}function ec(s,t,{me:e,live:i,edits:n,personOf:o,isBlocked:r,quoted:h,cards:c,isThread:d,pollOf:m,buttonsOf:p}){
let x=s.user.id===e.id,b=n.get(s.seq),L=s.unsent?s:b,K=L?.failure?"failed":L?"pending":"sent",ot=o(s.user);return{key:x&&s.clientId?s.clientId:`seq-${s.seq}`,kind:"\
message",entry:s,own:x,me:e,author:ot,name:ot.display_name||ot.name,picture:ot.picture,isBlocked:r(s),mentioned:sc(s,o),isThread:d,personOf:o,quoted:h(s.quote??
(d?void 0:s.thread)),cards:c(s),poll:s.poll&&m(s),buttons:s.actions&&p(s),edit:b,leads:!ic(s,t)||!!(d&&t?.replies),state:K,pending:K!=="pending"?null:i?"sending":
"waiting"}}var sc=({mentions:s=[]},t)=>s.map(({user:e,name:i})=>e?w(t({id:e,name:i})):i).join(`
`);function ic(s,t){return!t||!E(t)||t.user.id!==s.user.id?!1:new Date(s.at)-new Date(t.at)<Qh*1e3}var nc={joined:"began",added:"brought"};function oc(s,{personOf:t,
isDirect:e}){let{user:i,member:n,type:o}=s;return{...s,type:e&&nc[o]||o,user:t(i),member:n&&t(n)}}function rc(s,t){let e=s.at(-1);e?.kind==="notice"?e.entries.push(
t):s.push({key:`notice-${t.seq}`,kind:"notice",entries:[t]})}function fi(s,{tabIndex:t=0}={}){return s.split(ln).flatMap((e,i,n)=>i%3===0?e||[]:i%3===1?ac(e,n[i+1],t):[])}var So=new WeakMap;function kg(s,t){So.get(s)!==t&&
(So.set(s,t),s.replaceChildren(...fi(t)))}function Tg(s,t){mi(s,t.id),A(a(".avatar",s),t),s.title=l("person.of",{name:w(t)}),s.setAttribute("aria-label",s.title)}
function Ag(s,t){mi(s,t.id),f(s,w(t))}function mi(s,t){s.dataset.open="person",s.dataset.subject=t}function ac(s,t,e){let i=document.createElement("button");return i.
type="button",i.className="link-button person-link",i.dir="auto",i.tabIndex=e,i.textContent=t,mi(i,s),i}var es=class{#t=new Map;#e=0;#s=null;fit(t){t!==this.#s&&(this.#s=t,this.clear())}clear(){this.#t.clear(),this.#e=0}set(t,e){this.#e+=e-(this.#t.get(t)??0),this.#t.
set(t,e)}of(t,e,i){let{mean:n}=this,o=0;for(let r=e;r<i;r+=1)o+=this.#t.get(t[r].seq)??n;return o}at(t,e){let{mean:i}=this,n=0;for(let o=e;n<t.length&&o>0;n+=1)
o-=this.#t.get(t[n].seq)??i;return n}get mean(){return this.#t.size?this.#e/this.#t.size:44}};var ss=class{#t;#e;#s=null;#i;#n=0;following=!0;constructor(t,{mayFollow:e}){this.#t=t,this.#e=e,t.addEventListener("scroll",()=>this.#o(),{passive:!0});let i=new ResizeObserver(
()=>this.following?this.toBottom():this.#h());i.observe(t),i.observe(t.firstElementChild)}keep(t){let e=this.following?null:this.#u(),i=e?.getBoundingClientRect().
top;t(),this.following?this.toBottom():e?.isConnected&&this.#c(e.getBoundingClientRect().top-i),this.#a()}toBottom(){this.following=this.#e(),this.#t.scrollTop=
this.#t.scrollHeight}stay(){this.following=!1}revealAbove(t){let{top:e}=this.#t.getBoundingClientRect();return!t||t.getBoundingClientRect().top>=e?!1:(this.reveal(
t),!0)}isInView(t){let[e,i]=[this.#t,t].map(n=>n.getBoundingClientRect());return i.top>=e.top&&i.bottom<=e.bottom}reveal(t){this.putAt(t,this.#t.clientHeight/5)}putAt(t,e){
let{top:i}=this.#t.getBoundingClientRect();this.#t.scrollTop+=t.getBoundingClientRect().top-i-e,this.following=this.#r,this.#a()}placeIn(t){let e=this.#f(t);return e?
{row:e,offset:e.getBoundingClientRect().top-this.#t.getBoundingClientRect().top}:null}lastAboveFoot(t){let e=this.#t.getBoundingClientRect().bottom+1;return t[Ct(
t,i=>i.getBoundingClientRect().bottom>e)-1]}get isNearTop(){return this.#t.scrollTop<this.#t.clientHeight}get isNearFoot(){let{scrollHeight:t,scrollTop:e,clientHeight:i}=this.#t;
return t-e-i<i}get#r(){let{scrollHeight:t,scrollTop:e,clientHeight:i}=this.#t;return this.#e()&&t-e-i<48}#o(){this.following=this.#r,this.#a()}#a(){this.#s=this.
following?null:this.placeIn(this.#t.querySelectorAll(".day-rows > *")),this.#i=this.#t.clientWidth}#h(){let{row:t,offset:e}=this.#s??{};!t?.isConnected||this.#i===
this.#t.clientWidth||(this.#c(t.getBoundingClientRect().top-this.#t.getBoundingClientRect().top-e),this.#i=this.#t.clientWidth)}#c(t){if(this.#n+=t,Math.abs(this.#n)<
.5)return;let e=this.#t.scrollTop;this.#t.scrollTop+=this.#n,this.#n-=this.#t.scrollTop-e,Math.abs(this.#n)>=1&&(this.#n=0)}#u(){return this.#f(this.#t.querySelectorAll(
".day-rows > *"))}#f(t){let{top:e}=this.#t.getBoundingClientRect();return t[Ct(t,i=>i.getBoundingClientRect().bottom>e)]}};function Ct(s,t){let e=0,i=s.length;for(;e<
i;){let n=e+i>>1;t(s[n])?i=n:e=n+1}return e}var hc=24,cc=3.5,lc=80,dc=180,is=.75,vo=.5,uc=1+is,fc=1+2*is,mc=4,pc=8,gc={message:oo,notice:()=>g("notice"),"new-line":()=>g("new-line")},wc={message:ro,notice:Sc,
"new-line":()=>{}},ns=class{#t;#e;#s;#i;#n;#r=new es;#o=[];#a=[];#h=null;#c=[];#u=[];#f=null;#p=null;#d=0;#l=0;#m;#g=0;#S=0;#w=0;constructor({scroller:t,keeper:e,
changing:i}){this.#t=t,this.#e=e,this.#s=a(".timeline-log",t),this.#i=a(".rows-above",t),this.#n=a(".rows-below",t),this.#m=i;let n=()=>{this.#S=t.clientWidth,this.#w=
t.clientHeight};new ResizeObserver(n).observe(t),n()}get rows(){return this.#c}get messageRows(){return this.#c.filter(t=>t.matches(".message"))}get isEmpty(){return!this.#u.
some(({kind:t})=>t==="message")}clear(){this.#s.replaceChildren(),this.#r.clear(),this.#o=this.#a=this.#c=this.#u=[],this.toEnd()}draw(t,e,i,{aloud:n=!1}={}){this.#o=
t,this.#a=e,this.#h=i,this.#b(),this.#x({aloud:n})}follow(t=pc){for(let e=0;e<mc;e+=1){let i=this.#_();if(!i)return;if(this.#N(),this.#y(i),this.#x(),!this.#L())
break}cancelAnimationFrame(this.#g),t>0&&(this.#g=requestAnimationFrame(()=>this.follow(t-1)))}toEnd(){this.#f=this.#p=null,this.#b()}show(t){let e=Math.min(_(this.#o,
t),this.#o.length-1);return(e<this.#d||e>=this.#l)&&(this.#N(),this.#y(this.#A(e)),this.#x()),this.rowOf(t)}rowOf(t){return a(`.message[data-seq="${t}"]`,this.#s)??
this.#C(t)}beside(t,e){let{messageRows:i}=this,n=i.indexOf(t)+e;if(i[n])return i[n];if(!(e<0?this.#d===0:this.#l===this.#o.length))return this.#N(),this.#y(this.#A(
e<0?this.#d:this.#l)),this.#x(),i=this.messageRows,n=i.indexOf(t)+e,i[n]}first(){let t=this.#o.find(E);return t&&this.show(t.seq)}onScreen({first:t,last:e}){let{
top:i,bottom:n}=this.#t.getBoundingClientRect(),o=p=>x=>x.getBoundingClientRect().bottom>p,r=Ct(this.#c,o(i)),h=Ct(this.#c,o(n+1))-1,c=this.#u.slice(r,h+1).flatMap(
pi);if(!c.length)return this.#o.length||t===null?null:{from:t,to:e};let d=this.#o[_(this.#o,c[0])-1],m=this.#o[_(this.#o,c.at(-1))+1];return{from:d?d.seq+1:t,to:m?
m.seq-1:e}}#x({aloud:t=!1}={}){this.#s.setAttribute("aria-live",t?"polite":"off"),this.#m(()=>this.#e.keep(()=>this.#E()))}#E(){this.#r.fit(this.#S);let t=this.#o.
slice(this.#d,this.#l),e=this.#l===this.#o.length,i=this.#o[this.#d-1],n=Eo(t,e?this.#a:[],{...this.#h,before:i});O(this.#s,n,{create:()=>g("day"),update:yc}),this.#u=
n.flatMap(({rows:o})=>o),this.#c=[...this.#s.querySelectorAll(".day-rows > *")],bo(this.#i,this.#r.of(this.#o,0,this.#d)),bo(this.#n,this.#r.of(this.#o,this.#l,
this.#o.length))}#b(){let{length:t}=this.#o,e=this.#O;this.#l=this.#p===null?t:Math.min(t,_(this.#o,this.#p+1)),this.#d=this.#f===null?this.#l-this.#T(uc):_(this.#o,
this.#f),this.#d>=this.#l&&(this.#l=Math.max(this.#l,Math.min(t,e))),this.#d>=this.#l&&(this.#d=this.#l-e),this.#p===null&&this.#l-this.#d>e+e/4&&this.#v(e),this.#y(
[this.#d,this.#l])}#v(t){this.#e.following||!this.#c.length?this.#d=this.#l-t:this.#l=this.#d+t+t/4,this.#N()}#y([t,e]){let{length:i}=this.#o;for(this.#l=Math.min(
Math.max(Math.round(e),0),i),this.#d=Math.min(Math.max(Math.round(t),0),this.#l);this.#d>0&&this.#d<i&&!E(this.#o[this.#d])&&!E(this.#o[this.#d-1]);)this.#d-=1;
for(;this.#l>0&&this.#l<i&&!E(this.#o[this.#l])&&!E(this.#o[this.#l-1]);)this.#l+=1;this.#f=this.#o[this.#d]?.seq??null,this.#p=this.#l===i?null:this.#o[this.#l-
1].seq}#_(){let{top:t,bottom:e,height:i}=this.#t.getBoundingClientRect(),n=this.#s.getBoundingClientRect(),o=this.#O,r=this.#T(vo),h=this.#l-this.#d>=o,c=(n.height-
(1+vo)*i)/2,d=h?Math.min(is*i,Math.max(0,c)):is*i;if(!i||!this.#c.length)return null;if(n.bottom<t||n.top>e)return this.#A(this.#r.at(this.#o,t-this.#i.getBoundingClientRect().
top));let[m,p]=[this.#d-r,this.#l+r];return this.#d>0&&n.top>t-d?[m,Math.min(this.#l,m+o)]:this.#l<this.#o.length&&n.bottom<e+d?[Math.max(this.#d,p-o),p]:null}#L(){
let{top:t,bottom:e}=this.#t.getBoundingClientRect(),i=this.#s.getBoundingClientRect();return this.#d>0&&i.top>t||this.#l<this.#o.length&&i.bottom<e}#A(t){let e=this.#T(
fc)/2;return[t-e,t+e]}get#O(){let t=cc*this.#w/hc;return Math.round(Math.min(dc,Math.max(lc,t)))}#T(t){return Math.min(this.#O,Math.ceil(t*this.#w/this.#r.mean))}#N(){
let t=this.#s.getBoundingClientRect().top;this.#c.forEach((e,i)=>{let[n,...o]=pi(this.#u[i]);if(!n)return;let{bottom:r}=e.getBoundingClientRect();this.#r.set(n,
r-t);for(let h of o)this.#r.set(h,0);t=r})}#C(t){return this.#c[this.#u.findIndex(e=>e.kind==="notice"&&pi(e).includes(t))]}},pi=({entry:s,entries:t=[s]})=>t.flatMap(
e=>e?.seq??[]);function bo(s,t){let e=`${t}px`;s.style.blockSize!==e&&(s.style.blockSize=e)}function yc(s,{at:t,rows:e,isContinued:i}){f(a(".day-title span",s),
Ui(t)),s.classList.toggle("is-continued",i),s.classList.toggle("is-silent",e.every(xc)),O(a(".day-rows",s),e,{create:({kind:n})=>gc[n](),update:(n,o)=>wc[o.kind](
n,o)})}var Oo=new WeakMap;function Ec(s){let t=document.createElement("p");return t.append(...fi(s,{tabIndex:-1})),t}var xc=({kind:s,entries:t})=>s==="notice"&&
!di(t).length;function Sc(s,{entries:t}){let e=di(t),i=e.join(`
`);Oo.get(s)!==i&&(Oo.set(s,i),s.replaceChildren(...e.map(Ec)))}var vc=2e3,bc=400,gi={connecting:"timeline.loading","catching-up":"timeline.loading",reconnecting:"timeline.waiting",restarting:"timeline.waiting",offline:"time\
line.waiting"},os=class{#t;#e;#s;#i;#n;#r;#o=null;#a;#h=!1;#c=!1;#u=!1;#f=new Set;#p=null;#d=null;#l=Q(()=>this.#m());constructor(t,{changing:e,onNewest:i,onMoved:n}){
this.#t=t,this.toNewest=i,this.#e=a(".timeline-scroll",t),this.#s=a(".timeline-start",t),this.#i=new ss(this.#e,{mayFollow:()=>this.#o?.history.isAtNewest??!0}),
this.#r=new ns({scroller:this.#e,keeper:this.#i,changing:e}),this.#n=new ts(this.#e,{isFollowing:()=>this.#i.following});let o,r=()=>{clearTimeout(o),o=setTimeout(
()=>this.#o&&n(),bc),this.#E()};this.#e.addEventListener("scroll",r,{passive:!0}),a('[data-testid="new-pill"]',t).onclick=()=>this.#y(),a('[data-testid="first-u\
nread"]',t).onclick=()=>this.#_(),a('[data-testid="mark-read"]',t).onclick=()=>this.#O(),document.addEventListener("visibilitychange",()=>document.hidden&&this.#T()),
nt.addEventListener("ready",this.#l),addEventListener("blur",()=>this.#T()),addEventListener("focus",()=>this.#N())}get list(){return this.#r}show(t){this.#a?.abort(),
this.#a=new AbortController;let{signal:e}=this.#a;this.#o=t,this.#h=!1,this.#c=!0,this.#u=!1,this.#f.clear(),this.#p=this.#d=null,this.#r.clear(),t.addEventListener(
"change",this.#l,{signal:e}),this.#i.following=!0,this.#m()}follow(){this.#c=!1,this.#o.history.toNewest(),this.#r.toEnd(),this.#m(),this.#i.toBottom(),this.#E()}async goTo(t){
this.#c=!1;let e=this.#o,i=await e.history.goTo(t);if(e!==this.#o||i===null)return!0;if(!i)return!1;this.#i.stay(),this.#h||=e.state==="live",this.#m();let n=this.#r.
show(t);return this.#i.reveal(n),this.#E(),_c(n),!0}lookAt(t){let e=this.#r.rowOf(t);if(e&&this.#i.isInView(e))return e;this.#i.stay();let i=this.#r.show(t);return this.#i.
reveal(i),this.#E(),i}get place(){if(this.#i.following)return null;let{row:t,offset:e}=this.#i.placeIn(this.#r.messageRows)??{};return t?.dataset.seq?{seq:Number(
t.dataset.seq),offset:e}:null}async comeBackTo(t){if(!t)return this.follow();this.#c=!1;let e=this.#o,i=await e.history.goTo(t.seq);e!==this.#o||!i||(this.#i.stay(),
this.#m(),this.#i.putAt(this.#r.show(t.seq),t.offset),this.#E())}scroll(t){this.#e.scrollBy({top:t*this.#e.clientHeight,behavior:"instant"}),this.#E()}get lastOnScreen(){
return this.#i.lastAboveFoot(this.#r.messageRows)??this.#r.messageRows[0]}focusNewest(){let t=this.lastOnScreen;return t?.focus({preventScroll:!0}),!!t}entryAsItWas({
seq:t,at:e}){let i=this.#o.history.shown.entry(t);return i?.at===e?i:void 0}#m(){let t=this.#o;if(!t)return;let{state:e,timeline:i,history:n,room:o,me:r,unread:h,
unsentEdits:c}=t,d=e==="live";d&&this.#h&&this.#i.following&&i.trim();let{first:m,last:p,entries:x}=n.shown,b=m===this.#p&&p>this.#d;this.#p=m,this.#d=p;let L=M=>t.
personOf(M),K=M=>t.isBlocked(M),ot=M=>M?Oc(t.quoted(M),t):void 0,{isThread:qo=!1}=t,Wo=o.kind==="direct",Ho={quoted:ot,cards:M=>wo(M,t),pollOf:M=>kc(M,t),buttonsOf:M=>Tc(
M,t)},Uo={me:r,firstNew:h.first,live:d,edits:c,personOf:L,isBlocked:K,isThread:qo,isDirect:Wo,...Ho};this.#r.draw(x,n.isAtNewest?t.unsent:[],Uo,{aloud:d&&this.#h&&
b&&n.isAtNewest}),this.#g(),d?!this.#h&&!this.#u&&this.#w():this.#h=!1,this.#E()}#g(){let{timeline:t,history:e,state:i,room:n}=this.#o,o=t.cursor!==null||!e.isAtNewest;
a('.timeline-empty [data-open="add-people"]',this.#t).hidden=!Vt(n);for(let d of["p",'[data-open="invite"]'])a(`.timeline-empty ${d}`,this.#t).hidden=n.kind==="\
direct";this.#t.classList.toggle("is-empty",o&&this.#r.isEmpty),this.#t.classList.toggle("is-loading",!o&&["connecting","catching-up"].includes(i));let r=i==="l\
ive"&&this.#f.has("older"),h=this.#o.isThread??!1,c=Ac({known:o,timeline:t,history:e,room:n,state:i,failed:r,isThread:h});this.#s.dataset.text!==c&&(this.#s.dataset.
text=c,this.#i.keep(()=>this.#s.replaceChildren(c,...r?[" ",this.#S()]:[])))}#S(){let t=it("button",l("again"),"link-button");return t.onclick=()=>this.#b("olde\
r"),t}#w(){let{history:t,reading:e,room:i,unread:n}=this.#o;if(this.#c&&i.isKept)return;let o=n.first,r=this.#c&&this.#i.following;if(this.#c=!1,r&&n.stoppedElsewhere)
return this.#L();this.#h=!0,this.#f.clear(),e.back(n),!(!this.#i.following||!t.isAtNewest||o===null)&&(this.#i.stay(),this.#r.show(o),this.#i.revealAbove(a(".ne\
w-line",this.#e))||this.#x())}#x(){this.#r.toEnd(),this.#m(),this.#i.toBottom()}#E(){if(!this.#o)return;this.#r.follow();let{reading:t,history:e}=this.#o,i=this.#r.
onScreen(e.shown);i&&!document.hidden&&document.hasFocus()&&this.#h&&t.see(i),this.#h&&!this.#f.has("older")&&this.#i.isNearTop&&e.hasOlder&&this.#b("older"),!this.#f.
has("newer")&&this.#i.isNearFoot&&!e.isAtNewest&&this.#b("newer"),this.#n.draw(),this.#v(i)}async#b(t){let e=this.#o,{history:i}=e;try{await(t==="older"?i.loadOlder():
i.loadNewer()),this.#f.delete(t)}catch{e===this.#o&&this.#f.add(t)}this.#l()}#v(t){let{reading:e,unread:i}=this.#o,n=t?i.below(t.to):0,o=t&&e.seen>=t.from-1&&e.
seen<=t.to,r=a('[data-testid="new-pill"]',this.#t);r.hidden=this.#i.following,r.classList.toggle("has-news",n>0),f(a("span",r),n?y("timeline.pill",n):l("timelin\
e.to_newest")),a(".unread-note",this.#t).hidden=!i.stoppedElsewhere||o}#y(){this.#f.delete("newer"),this.toNewest(),this.focusNewest()}async#_(){(await this.#A().
catch(T))?.focus({preventScroll:!0}),this.#E()}async#L(){let t=this.#o;this.#u=!0,await this.#A().catch(()=>{}),t===this.#o&&(this.#u=!1,this.#h=t.state==="live",
this.#m())}async#A(){let t=this.#o,{reading:e,history:i}=t;if(e.newAfter=e.seen,await i.goTo(e.seen+1,{exactly:!1}),t!==this.#o)return;this.#i.stay(),this.#m();
let{entries:n}=i.shown,o=this.#r.show(t.unread.first??n[_(n,e.seen+1)]?.seq),r=a(".new-line",this.#e)??o;return r&&this.#i.reveal(r),o}#O(){let{reading:t,timeline:e}=this.#o;
t.seeAll(e.cursor),t.answered(),this.focusNewest(),this.#m()}#T(){this.#o?.reading.away(),this.#o?.keep()}#N(){this.#o&&(this.#f.delete("newer"),this.#h=!1,this.#m())}},
ko=new WeakMap;function Oc(s,{personOf:t,isBlocked:e,timeline:i}){if(!s)return s;let n=w(t(s.user)),o=e(s),r=ko.get(s);if(r?.name===n&&r.isHidden===o)return r;let h={
entry:s,name:n,isHidden:o,isExpired:s.seq<i.expiredBefore};return ko.set(s,h),h}var kc=(s,t)=>JSON.stringify({chosen:t.chosenIn(s),mayVote:Gt(s,t),mayEnd:Li(s,t)}),
Tc=(s,t)=>JSON.stringify({underWay:t.pressedIn(s),mayPress:Gt(s,t)});function Ac({known:s,timeline:t,history:e,room:i,state:n,failed:o,isThread:r}){return o?l("\
timeline.older_failed"):s?e.hasOlder?n==="live"?l("timeline.loading_older"):gi[n]==="timeline.waiting"?l("timeline.older_waiting"):"":r?"":Lc(i,t):gi[n]?l(gi[n]):
""}function Lc(s,{floor:t,expiredBefore:e}){let{kind:i,name:n}=s;return e>t?l("timeline.expired"):t>1?l("timeline.beginning.joined"):Ye(s)?l("timeline.beginning\
.notes"):l(i==="direct"?"timeline.beginning.direct":"timeline.beginning",{room:n})}function _c(s){s.tabIndex=-1,s.focus({preventScroll:!0,focusVisible:W.matches}),
s.classList.add("is-marked"),setTimeout(()=>s.classList.remove("is-marked"),vc)}var Nc=3,rs=class{#t;constructor(t){this.#t=t}show({typing:t},{signal:e}){let i=()=>this.#t.textContent=Cc(t.users);t.addEventListener("change",i,{signal:e}),i()}};
function Cc(s){return s.length?s.length>Nc?l("typing.many"):y("typing",s.length,{names:F(s.map(w))}):""}var as=class{#t=null;#e;#s;#i;#n;#r;#o;#a;#h;#c;#u;#f;#p;constructor({root:t,router:e,socket:i,drafts:n,scheduled:o,saved:r,directory:h,presence:c,reports:d,rooms:m}){
this.root=t,this.#u=d,this.#f=r,this.#p={rooms:m,directory:h},this.#i=e,this.#s=new os(a(".timeline",t),{changing:p=>this.#l(()=>this.#r.around(()=>this.#o.around(
p))),onNewest:()=>this.#w(),onMoved:()=>e.keepPlace()}),this.#n=new Be({form:a(".composer",t),note:a(".composer-note",t),strip:a(".composer-quote",t),alsoToRoom:a(
".composer-in-room",t),socket:i,drafts:n,rooms:m,directory:h,saved:r,goHome:()=>e.go(q),onSent:()=>this.#w(),onEditLast:()=>this.#C(),onPoll:()=>this.#v(({askPoll:p},x)=>p(
{conversation:x})),onLater:p=>v(({sendLater:x})=>x({text:p,conversation:this.#t,scheduled:o}))}),this.#r=new ze({log:a(".timeline-log",t),scroller:a(".timeline-\
scroll",t),timeline:this.#s,actions:this.#b()}),eo(a(".timeline-log",t)),this.#o=new Ve(a(".timeline-log",t),{rowOf:({seq:p})=>this.#s.list.rowOf(p),entryOf:p=>this.#s.
entryAsItWas(p),reopen:(p,x,b)=>this.#k(p,x,{written:b,focus:!1}),keepAsDraft:p=>this.#M(p)}),this.#c=[this.#o,this.#n],a(".room-header",t)&&this.#d({root:t,router:e,
directory:h,presence:c,reports:d})}#d({root:t,router:e,...i}){this.#h=new Ge(a(".resync-note",t)),H(({FindBar:n})=>{this.#a=new n(a(".find-bar",t),{timeline:this.#s}),
this.#c.unshift(this.#a),this.#t&&this.#a.show(this.#t,this.#e)}),this.#c.unshift(this.#h,new Je(a(".room-header",t),{router:e,...i}),new Qe(a(".status[data-sta\
te]",t),{router:e}),new rs(a(".typing",t)),new Xe(a(".seen-line",t)))}#l(t){this.#a?this.#a.around(t):t()}show(t){this.#e?.abort(),this.#e=new AbortController,this.#t=
t;for(let e of this.#c)e.show(t,this.#e);this.#r.show(t),t.addEventListener("many",({detail:e})=>this.#D(t,e),this.#e),this.#s.show(t)}focusComposer(){this.#n.focus()}async goTo(t){
if(await this.#s.goTo(t).catch(n=>n.status===422?!1:T(n)??!0)||await this.#m(t))return;let i=t<this.#t.timeline.expiredBefore;R(l(i?"message.expired":"message.m\
issing")),this.#s.follow()}async#m(t){let e=this.#t,i=e.isThread?null:await e.findQuoted(t);return!i?.thread||e!==this.#t?!1:(this.#g(i,{replace:!0}),!0)}#g({seq:t,
thread:e},{replace:i=!1}={}){let n=e?`thread:${e}:${t}`:`thread:${t}`;this.#i.go({...this.#i.address,seq:null,panel:n},{replace:i})}#S({seq:t,quote:e,thread:i}){
let n=this.#t;return e?n.isThread&&n.timeline.entry(e)?this.goTo(e):this.#i.go({...this.#i.address,seq:e}):this.#g({seq:t,thread:i})}get place(){return this.#s.
place}comeBackTo(t){return this.#s.comeBackTo(t).catch(T)}get keys(){return{find:()=>v(()=>this.#a.open()),writeOn:()=>this.focusComposer(),leaveComposer:({target:t})=>t.
matches(".composer-text")&&this.#s.focusNewest(),scrollUp:()=>this.#s.scroll(-.9),toNewest:()=>this.#w()}}#w(){let{address:t}=this.#i;t.seq&&!this.#t.isThread?this.#i.
go({...t,seq:null},{replace:!0}):this.#s.follow()}#x({seq:t}){let{room:e,me:i,timeline:n}=this.#t,o={room:e.id,seq:t,epoch:n.epoch};return v(({saveMessage:r})=>r(
{message:o,me:i,saved:this.#f}))}#E({seq:t}){return this.#f.forget({room:this.#t.room.id,seq:t}).then(()=>R(l("saved.forgotten"))).catch(T)}#b(){return{person:(t,{
entry:e})=>this.#i.go({...this.#i.address,panel:`person:${e.user.id}`}),mention:(t,e,i)=>this.#i.go({...this.#i.address,panel:`person:${i.dataset.user}`}),reveal:(t,{
entry:e})=>{this.#t.reveal(e.seq),t.focus({preventScroll:!0})},report:(t,{entry:e,author:i})=>this.#y(e,i),save:(t,{entry:e})=>this.#x(e),unsave:(t,{entry:e})=>this.#E(
e),seen:(t,{entry:e})=>this.#v(({seenBy:i},n)=>i({entry:e,conversation:n})),react:(t,{entry:e},i)=>this.#L(e,i??t),reaction:(t,{entry:e},i)=>this.#A(e,i.dataset.
key),press:(t,{entry:e},i)=>this.#t.press(e.seq,i.dataset.key).catch(T),vote:(t,{entry:e})=>this.#O(e,Vn(a(".message-poll",t))),unvote:(t,{entry:e})=>{t.focus({
preventScroll:!0}),this.#O(e,[])},voters:(t,{entry:e})=>this.#v(({whoVoted:i},n)=>i({entry:e,conversation:n})),"end-poll":(t,{entry:e})=>this.#T(t,e),pin:(t,{entry:e})=>this.#t.
pin(e.seq).catch(T),unpin:(t,{entry:e})=>this.#t.unpin(e.seq).catch(T),reactions:(t,{entry:e})=>this.#v(({whoReacted:i},n)=>i({entry:e,conversation:n})),quote:(t,{
entry:e,name:i})=>this.#n.quote({seq:e.seq,name:i,text:e.text}),quoted:(t,{entry:e})=>this.#S(e),thread:(t,{entry:e})=>this.#g(e),versions:(t,{entry:e})=>this.#v(
({showVersions:i},n)=>i({entry:e,conversation:n})),unread:(t,{entry:e})=>this.#t.markUnread(e.seq),copy:(t,e)=>Pe(Ue(e),"message.copied"),"copy-code":(t,e,i)=>Pe(
a("code",i.closest(".code-block")).textContent,"message.code.copied"),link:(t,{entry:e})=>Pe(this.#N(e),"message.link.copied"),edit:(t,{entry:e})=>this.#k(t,e),
delete:(t,{entry:e})=>this.#R(t,e),retry:(t,{entry:e,edit:i=e})=>this.#t.retry(i.clientId),discard:(t,{entry:e,edit:i=e})=>this.#I(i.clientId),more:(t,e,i)=>this.#_(
t,e,i)}}#v(t){let e=this.#t;return v(i=>t(i,e))}#y(t,e){let{room:i}=this.#t;return v(({reportMessage:n})=>n({entry:t,author:e,room:i,reports:this.#u}))}async#_(t,e,i){
let n=await this.#v(({chooseAction:o},r)=>o({row:t,item:e,button:i,conversation:r}));n&&this.#b()[n](t,I(t))}async#L({seq:t},e){let i=this.#t,n=await v(({pickEmoji:o})=>o(
e));n&&await i.react(t,n).catch(T)}#A({seq:t,reactions:e},i){let n=this.#t;(e.some(h=>h.emoji===i&&h.users.includes(n.me.id))?n.unreact(t,i):n.react(t,i)).catch(
T)}#O({seq:t},e){this.#t.vote(t,e).catch(T)}async#T(t,{seq:e,text:i}){let n=this.#t,o=await Lt({title:l("poll.end.title"),text:l("poll.end.text",{text:Js(i)}),action:l(
"poll.end")});t.focus({preventScroll:!0}),o&&await n.endPoll(e).catch(T)}#N({seq:t}){let{isThread:e,root:i,room:n}=this.#t,o=e&&t!==i?{panel:`thread:${i}:${t}`}:
{seq:t};return location.origin+Y({view:"room",room:n.id,...o})}#C(){let t=this.#t.lastOwn;if(!t)return R(l("message.edit.none"));this.#t.history.isAtNewest||this.#s.
follow();let e=this.#s.list.show(t.seq);this.#k(e,t,{done:()=>this.focusComposer()})}#k(t,{seq:e,text:i},{written:n=i,focus:o=!0,done:r=()=>t.focus()}={}){let h=this.#t,
{epoch:c}=h.timeline;ao(t,{text:i,written:n,focus:o,help:d=>H(({complete:m})=>m(d,{context:()=>({conversation:h,...this.#p})})),save:d=>h.edit({seq:e,epoch:c},d),
onEmpty:()=>this.#R(t,I(t).entry),done:r})}#M(t){this.#n.add(t),this.#h?.sayKept()}async#R(t,{seq:e,user:i,text:n}){let o=this.#t,{epoch:r}=o.timeline,h=i.id===
o.me.id,c={text:Js(n),author:w(o.personOf(i))},d=await(h?Lt(Rc(c)):this.#v(({deleteOthers:m})=>m({seq:e,epoch:r,words:c,conversation:o})));t.focus({preventScroll:!0}),
!(!d||!h)&&await o.delete({seq:e,epoch:r}).catch(T)}async#D(t,{clientId:e,count:i}){await Rn(i)&&t.sendToMany(e)}#I(t){this.#t.discard(t),this.focusComposer()}},
Rc=s=>({title:l("message.delete.title"),text:l("message.delete.text",s),action:l("message.delete")});var Rt=class{#t;#e;#s;#i=null;#n=!1;constructor(t,{title:e=`${t}.title`,...i}){this.#t=t,this.#e=e,this.#s=i}get title(){return l(this.#e)}show(){this.#n=!0,v(({
pages:t})=>{this.#n&&(this.#i??=new t[this.#t](a(`[data-place="${this.#t}"]`),this.#s),this.#i.show())})}leave(){this.#n=!1,this.#i?.leave?.()}};var wi=matchMedia("(min-width: 45rem)"),Ic=matchMedia("(min-width: 68rem)"),To="parley:panel",hs=class{#t=a(".app");#e=a(".sidebar");#s=document.querySelectorAll(
".place-page");#i;constructor({tabs:t}){this.#i=t,wi.addEventListener("change",()=>this.#n())}get showsRoomsBesides(){return wi.matches}get showsPanelBesides(){
return Ic.matches}show(t){this.#t.dataset.view=t;for(let e of this.#s)e.hidden=e.dataset.place!==t;this.#i.showCurrent(t),this.#n()}get panelAtFirst(){return this.
showsPanelBesides&&localStorage.getItem(To)!=="closed"?"people":null}notePanel(t){this.showsPanelBesides&&localStorage.setItem(To,t?"open":"closed")}#n(){let t=!wi.
matches&&this.#t.dataset.view==="rooms";this.#e.setAttribute("role",t?"main":"region")}};var yi=s=>a(".list-more",s);function Ao(s,{hasMore:t,failed:e}){let i=yi(s),n=document.activeElement===i;a(".list-trouble",s).hidden=!e,i.textContent=l(e?"again":
"list.more"),i.hidden=!t&&!e;let o=[...s.querySelectorAll("li button")].at(-1)??a("ul[tabindex]",s);n&&i.hidden&&o?.focus()}var Mc=new Intl.Collator(S,{sensitivity:"base"}),No={title:()=>l("members.title"),show(s,{conversation:t,router:e,directory:i,presence:n,me:o,signal:r}){let h=({
user:d})=>e.go({...e.address,panel:`person:${d.id}`}),c=Q(()=>r.aborted||Lo(s,t,{directory:i,presence:n,choose:h}));yi(s).onclick=()=>t.members.more(),a('[data-\
testid="add-member"]',s).onclick=()=>v(({addMember:d})=>d({conversation:t,directory:i,presence:n,me:o}));for(let d of[t.members,i,n])d.addEventListener("change",
c,{signal:r});for(let d of["room","state"])t.addEventListener(d,c,{signal:r});t.members.need(),Lo(s,t,{directory:i,presence:n,choose:h})}};function Lo(s,{members:t,
room:e,isOver:i},{directory:n,presence:o,choose:r}){let h=m=>({...m,user:n.of(m.user),state:En(m,o)}),d=t.list.map(h).toSorted((m,p)=>Mc.compare(w(m.user),w(p.user)));
_o(s,"there",d.filter(({state:m})=>m!=="offline"),{members:t,choose:r}),_o(s,"away",d.filter(({state:m})=>m==="offline"),{members:t,choose:r}),Ao(s,{hasMore:t.hasMore&&
!i,failed:t.failed&&!i}),a('[data-testid="add-member"]',s).hidden=!Vt(e)||i,a('[data-open="invite"]',s).hidden=e.kind==="direct"}function _o(s,t,e,{members:i,choose:n}){
let o=a(`.members-${t}-title`,s);f(o,y(`members.${t}`,e.length,{count:yt(e.length,i)})),o.hidden=!e.length,O(a(`.members-${t}`,s),e,{key:({user:r})=>r.id,create:()=>g(
"member-item"),update:(r,h)=>Dc(a("button",r),h,n)})}function Dc(s,t,e){let{user:i,role:n,state:o}=t;s.classList.toggle("is-away",o==="offline"),s.title=Oe(t),s.
onclick=()=>e(t),A(a(".avatar",s),i),X(a(".avatar",s),o),f(a(".member-name",s),w(i)),f(a(".member-role",s),n==="member"?"":l(`role.${n}`)),f(a(".member-presence",
s),s.title)}var $c=["audit","person","pins","reports","scheduled","thread","threads"],Bc=s=>({title:()=>l(`${s}.title`),show:(t,e)=>v(({panels:i})=>e.signal.aborted||i[s].show(
t,e))}),Co={person:/./,thread:/^[1-9]\d*(:[1-9]\d*)?$/},Ro={people:No,...Object.fromEntries($c.map(s=>[s,Bc(s)]))};function Io(s,t){return Object.hasOwn(Ro,s)&&
(!Co[s]||Co[s].test(t??""))?Ro[s]:null}var cs=class{#t;#e;#s;#i;#n=null;#r;#o=null;constructor(t,{router:e,isOverlay:i,...n}){this.#t=t,this.#e=e,this.#i={router:e,...n},this.#s=i,a(".slot-close",t).
onclick=()=>e.up()}show(t,e){let[i="",...n]=t?.split(":")??[],o=n.join(":")||null,r=e&&Io(i,o);this.#n?.name===t&&this.#n?.conversation===e||(this.#r?.abort(),this.#r=
new AbortController,this.#h({wasOpen:this.#n!==null,isOpen:!!r},()=>{this.#t.hidden=!r,this.#n=r?{name:t,conversation:e}:null,r&&this.#a(r,i,{conversation:e,subject:o})}))}#a(t,e,{
conversation:i,subject:n}){let o=a(".slot-body",this.#t),r=o.cloneNode(!1);o.replaceWith(r),this.#t.dataset.panel=e,r.append(document.getElementById(`panel-${e}`).
content.cloneNode(!0)),f(a(".slot-title",this.#t),t.title()),t.show(r,{conversation:i,subject:n,...this.#i,signal:this.#r.signal})}#h({wasOpen:t,isOpen:e},i){t||
(this.#o=document.activeElement);let n=this.#t.contains(document.activeElement);i(),e&&(n||!t&&this.#s())&&a(".slot-close",this.#t).focus(),t&&!e&&n&&this.#o?.focus()}};var Mo=999;function It(s){return yt(Math.min(s,Mo),{hasMore:s>Mo})}var ls=class{#t;#e;#s;#i;#n;#r;#o;#a;#h=null;#c=Q(()=>this.#u());constructor(t,{rooms:e,drafts:i,inbox:n,scheduled:o,saved:r,sections:h,...c}){this.#t=t,this.#e=
e,this.#s=i,this.#i=n,this.#n=o,this.#r=r,this.#o=h,this.#a=c;let{threads:d,directory:m,presence:p,blocks:x}=c;for(let b of[e,i,n,o,r,h,d,m,p,x])b.addEventListener(
"change",this.#c);t.addEventListener("click",({target:b})=>{let L=b.closest(".section-toggle");L&&this.#g(L.closest("[data-section]").dataset.section),b.closest(
'[data-act="mark-read"]')&&e.markAllRead().catch(T)})}showCurrent({room:t=null,view:e=null}){this.#h={room:t,view:e},this.#o.enter(t&&this.#e.find(t)),this.#c()}get unreadTotal(){
return this.#e.mine.filter(t=>this.#o.isNews(t)).reduce((t,e)=>t+this.#m(e),0)}neighbour(t,{unread:e=!1}={}){let n=[...this.#t.querySelectorAll(".room-list:not(\
[hidden]) .room-item")].map(c=>c.closest("li").dataset.key);t<0&&n.reverse();let o=this.#h?.room,r=n.indexOf(o)+1;return[...n.slice(r),...n.slice(0,r)].filter(c=>c!==
o).find(c=>!e||this.#m(this.#e.find(c))>0)}#u(){let{loaded:t,failed:e,mine:i}=this.#e;this.#f();for(let[o,r]of Object.entries(this.#o.of(this.#e)))this.#p(o,r);
let{threads:n}=this.#a;this.#d("inbox",this.#i.unread,{holds:this.#i.isOpen,hasNews:this.#i.unread>0}),this.#d("threads",n.unread,{holds:n.total>0,hasNews:n.unread>
0}),this.#d("drafts",this.#s.written.filter(({room:o})=>this.#e.find(o)).length),this.#d("saved",this.#r.count,{hasNews:this.#r.isAnyDue}),this.#d("scheduled",this.#n.
marks.length,{hasNews:this.#n.marks.some(Ne)}),a(".rooms-blank",this.#t).hidden=!t||i.length>0,a(".rooms-trouble",this.#t).hidden=t||!e}#f(){O(a(".own-sections",
this.#t),this.#o.own,{key:({id:t})=>t,create:({id:t})=>qc(t),update:(t,{name:e})=>{f(a(".section-name",t),e),Do(a('[data-open="section"]',t),l("section.change",
{name:e})),Do(a('[data-open="section-room"]',t),l("section.add",{name:e}))}})}#p(t,e){let i=a(`[data-section="${t}"]`,this.#t),n=this.#o.isFolded(t),o=a(".room-\
list",i);i.hidden=!e.length&&i.dataset.stays===void 0,a(".section-toggle",i).setAttribute("aria-expanded",!n),o.hidden=n,O(o,e,{key:({id:h})=>h,create:()=>g("ro\
om-item"),update:(h,c)=>this.#l(a("a",h),c)})}#d(t,e,{holds:i=e>0,hasNews:n=!1}={}){let o=this.#h?.view===t,r=a(`[data-place-link="${t}"]`,this.#t);r.hidden=!i&&
!o,r.classList.toggle("has-unread",n),At(r,o),f(a(".place-count",r),e?It(e):"")}#l(t,e){let i=this.#m(e),n=e.id===this.#h?.room,o=!n&&this.#s.of(e.id)!=="";t.href=
`/rooms/${e.id}`,t.title=e.topic||e.name,t.classList.toggle("has-unread",i>0&&this.#o.isNews(e)),t.classList.toggle("is-quiet",e.mine?.notify==="nothing"),At(t,
n),ho(t,e,this.#a),f(a(".room-item-name",t),e.name),a(".room-item-draft",t).hidden=!o,Pc(t,e,this.#a);let[r,h]=a(".room-item-unread",t).children,c=i?e.mentions??
0:0;f(r,i?It(i):""),f(h,i?jc(i,c):""),a(".room-item-mentions",t).hidden=!c}#m({id:t,unread:e,isMarkedUnread:i}){return t===this.#h?.room&&!document.hidden&&!i?0:
e}#g(t){this.#o.fold(t,!this.#o.isFolded(t)),this.#u()}};function Do(s,t){s.title=t,s.setAttribute("aria-label",t)}function Pc(s,{last_message:t},{blocks:e}){let i=t&&
new Date(t.at);f(a(".room-item-time",s),t?oe(i):""),f(a(".room-item-last",s),t?Fc(t,e):"")}function Fc({user:s,text:t,deleted:e},i){return i.has(s.id)&&!e?l("me\
ssage.blocked"):l("rooms.last",{user:w(s),text:e?l("message.deleted"):_t(t).replace(/\s+/gu," ")})}var jc=(s,t)=>[t&&y("rooms.mentions",t),y("rooms.unread",s)].
filter(Boolean).join(", ");function qc(s){let t=g("own-section");t.dataset.section=s,t.setAttribute("aria-labelledby",`section-${s}`),a(".section-title",t).id=`\
section-${s}`,a(".section-toggle",t).setAttribute("aria-controls",`rooms-${s}`),a(".room-list",t).id=`rooms-${s}`,a(".room-list",t).setAttribute("aria-labelledb\
y",`section-${s}`);for(let e of t.querySelectorAll("[data-open]"))e.dataset.subject=s;return t}var ds=class{#t;#e;constructor(t){this.#t=t,this.#e=a(".stage-message",t)}show({title:t,text:e,actions:i}){a(".stage-title",this.#e).textContent=t,a(".stage-tex\
t",this.#e).textContent=e,a(".stage-actions",this.#e).replaceChildren(...i.map(Wc)),this.#e.hidden=!1,this.#t.classList.add("is-staged")}clear(){this.#e.hidden=
!0,this.#t.classList.remove("is-staged")}};function Wc({label:s,act:t,primary:e=!1}){let i=it("button",s,e?"button button-primary":"button");return i.type="butt\
on",i.onclick=t,i}var us=class{#t;constructor(t,{inbox:e}){this.#t=t,e.addEventListener("change",()=>this.#e(e)),this.#e(e)}showCurrent(t){for(let e of this.#t.querySelectorAll("\
[data-tab]"))At(e,e.dataset.tab===t)}#e({unread:t}){let e=a('[data-tab="inbox"]',this.#t);e.classList.toggle("has-unread",t>0),f(a(".place-count",e),t?It(t):"")}};function $o(){let s=a(".team-name"),t=a("img.team-picture");C.name=s.textContent,C.addEventListener("change",()=>{f(s,C.name),t.hidden=!C.picture,C.picture&&(t.
src=Gi(C.picture))})}var Bo=30,Hc=300,Po="parley:reloaded-at",fs=class{#t;#e=-1/0;#s=!1;#i;constructor(t){this.#t=t;let e=()=>this.#e=performance.now();for(let i of["keydown","point\
erdown","input","wheel"])addEventListener(i,e,{capture:!0,passive:!0});ms.addEventListener("other",({detail:i})=>this.#n(i))}#n(t){if(this.#t.hidden=!1,a("butto\
n",this.#t).onclick=()=>this.#h(t),!this.#o||!this.#a)return this.#r();sessionStorage.setItem(Po,Date.now()),this.#h(t)}#r(){clearTimeout(this.#i),this.#i=setTimeout(
()=>u.get("/me").catch(()=>this.#r()),Bo*1e3)}get#o(){return a("dialog[open], .is-editing")?!1:document.hidden||performance.now()-this.#e>Bo*1e3}get#a(){return Date.
now()-Number(sessionStorage.getItem(Po))>Hc*1e3}async#h(t){this.#s||(this.#s=!0,await gn(t).catch(()=>{}),location.reload())}};var Uc=1.5;async function Fo(){let s=Rs(),t,e=new Promise(o=>t=o),i=Ei(()=>u.get("/me"),{onTrouble:()=>t(s)});s&&setTimeout(()=>t(s),Uc*1e3);let n=await(s?Promise.
race([i,e]):i);return i.then(o=>{if(o!==n){if(o.id===n.id)return Is(Object.assign(n,o));st(),location.reload()}}),n}async function Ei(s,{onTrouble:t=()=>{}}={}){
let e=new G;for(;;)try{return await s()}catch({status:i}){i===401&&await Kc(),t(),await new Promise(n=>setTimeout(n,e.next()*1e3))}}function Kc(){return st(),ct(),
new Promise(()=>{})}var jo=2e3;async function Vc(){let{press:s,nowOpen:t}=Xc(),e=new $t;e.connect(),new fs(a(".update-note"));let[i]=await Promise.all([Fo(),Ei(Hi)]),n={...Nn({me:i,
socket:e}),keepsEdits:"keepsEdits"in a(".app").dataset},o=new hs({tabs:new us(a(".tabs"),n)}),r=new fe({keepsPanel:m=>m==="people"&&o.showsPanelBesides}),h=new ls(
a(".sidebar"),n),c=new as({root:a(".conversation"),router:r,...n}),d=new ce({...n,router:r,shell:o,sidebar:h,conversationView:c,stage:new ds(a(".conversation")),
slot:new cs(a(".slot"),{router:r,isOverlay:()=>!o.showsPanelBesides,...n}),pages:Jc(n)});$o(),Qc(n),Zc(n.reports),el(n),tl({router:r,...n}),tn(),sn(zc({press:s,
app:d,router:r,shell:o,sidebar:h,conversationView:c})),B.start(),e.listen(),await d.start(),H(({dialogOpeners:m})=>t(m({app:d,router:r,state:n}))),Gc(d.conversation),
pn()}function Gc(s){let t=()=>Yc(()=>z().catch(()=>{}));s?.addEventListener("state",()=>s.state==="live"&&t()),s?setTimeout(t,jo):t()}function Yc(s){globalThis.
requestIdleCallback?requestIdleCallback(s,{timeout:jo}):setTimeout(s)}function Jc(s){return{...Object.fromEntries(["inbox","threads","drafts","scheduled","saved",
"accounts","abandoned","monitor","settings"].map(i=>[i,new Rt(i,s)])),audit:new Rt("audit",{title:"acts.title",...s})}}function zc({press:s,app:t,router:e,shell:i,
sidebar:n,conversationView:o}){return{open:r=>s({open:r}),goTo:(r,{unread:h})=>{let c=n.neighbour(r,{unread:h});c&&e.goToRoom(c)},closePanel:()=>{let r=!!e.address.
panel&&!i.showsPanelBesides;return r&&e.up(),r},isInRoom:()=>t.conversation!==null,...o.keys}}function Xc(){let s=null,t=null,e=({open:n,subject:o})=>s?s[n](o):
(t={open:n,subject:o},v(()=>{}));return document.addEventListener("click",({target:n})=>{let o=n.closest("[data-open]");if(!o)return;let r=o.closest("dialog");r&&
Zi(r),e(o.dataset)}),{press:e,nowOpen:n=>{s=n,t&&e(t)}}}function Qc({me:s,directory:t,presence:e}){let i=a(".account-button"),n=()=>{A(a(".avatar",i),s),X(a(".a\
vatar",i),e.of(s.id)),f(a(".account-status",i),ue(s)),f(a(".account-name",i),w(s))};for(let o of[t,e])o.addEventListener("change",n);n(),a(".app").classList.toggle(
"may-invite",s.role==="owner"||a(".app").dataset.invites==="everybody")}function Zc(s){s.addEventListener("resolved",({detail:{outcome:t,note:e}})=>{R([l(`repor\
t.${t}`),e].filter(Boolean).join(" "))})}function tl({saved:s,rooms:t,router:e}){s.addEventListener("reminder",async({detail:{room:i,seq:n}})=>{let o=t.find(i),
r=o&&Ye(o)?await u.get(`/rooms/${i}/messages/${n}`).catch(()=>null):null,h=r?.text?l("saved.reminds.note",{text:Nt(r.text)}):l("saved.reminds",{room:o?.name??""});
R(h,{undo:{label:l("saved.go"),act:()=>e.go({view:"room",room:i,seq:n})}})})}function el({scheduled:s,rooms:t}){s.addEventListener("failed",({detail:{room:e,failure:i}})=>{
let n=t.find(e)?.name??l("scheduled.left");R(l("scheduled.failed.in",{room:n,reason:D({code:i})}))})}Vc();export{u as a,rt as b,G as c,Dt as d,q as e,Y as f,E as g,J as h,P as i,Wt as j,vt as k,ft as l,wr as m,Vt as n,mt as o,yr as p,pt as q,Ss as r,Nl as s,tt as t,
gt as u,Mi as v,wt as w,Dl as x,te as y,S as z,l as A,y as B,D as C,F as D,N as E,et as F,j as G,yd as H,Ts as I,Ed as J,xd as K,Sd as L,oe as M,jr as N,st as O,
Gi as P,Et as Q,W as R,Yi as S,B as T,a as U,g as V,Ji as W,f as X,$d as Y,it as Z,zi as _,Qi as $,Zi as aa,Ud as ba,$s as ca,w as da,de as ea,zr as fa,ue as ga,
Xd as ha,Se as ia,En as ja,Oe as ka,An as la,U as ma,A as na,X as oa,Lt as pa,gf as qa,Cn as ra,Rn as sa,_t as ta,nt as ua,Nt as va,Js as wa,R as xa,T as ya,Pe as za,
O as Aa,zs as Ba,Fe as Ca,je as Da,Im as Ea,so as Fa,zm as Ga,lp as Ha,mp as Ia,oi as Ja,pp as Ka,Q as La,Ch as Ma,ai as Na,ho as Oa,hi as Pa,kg as Qa,Tg as Ra,
Ag as Sa,as as Ta,yi as Ua,Ao as Va};
