/* Made by `make bundle` of 66742b11d8193133c7cf4d4e63ca3bdf8edf2497dca5f4089a08dc98d7b4f96a. */
var Jo=document.documentElement.dataset.version,gs=new EventTarget;function bi(s){s&&s!==Jo&&gs.dispatchEvent(new CustomEvent("other",{detail:s}))}var Oi="/api/v1",Mt=class extends Error{constructor({status:t,code:e,detail:i,can:n=[],draft:o,count:r,more:h,retryAfterSeconds:c}){super(i??e),Object.assign(this,
{status:t,code:e,can:n,draft:o,count:r,more:h,retryAfterSeconds:c})}},ws=class extends Mt{constructor(){super({status:0,code:"unreachable"})}},u={get:s=>G("GET",
s),post:(s,t={})=>G("POST",s,t),put:(s,t={})=>G("PUT",s,t),putLasting:(s,t)=>G("PUT",s,t,{},{keepalive:!0}),patch:(s,t)=>G("PATCH",s,t),upload:(s,t)=>G("PUT",s,
t,{"Content-Type":t.type}),delete:(s,t={})=>G("DELETE",s,void 0,t),page:Yo},at=(s,{reason:t}={})=>t?`${s}?${new URLSearchParams({reason:t})}`:s;async function Yo(s){
let{items:t,next:e}=await G("GET",s);return{items:t,next:e&&Qo(e)}}async function G(s,t,e,i={},n={}){let o=await zo(s,t,e,{headers:i,...n});if(bi(o.headers.get(
"Parley-Version")),o.status===204)return null;let r=await o.json().catch(()=>({}));if(o.ok)return r;throw Xo(o,r)}async function zo(s,t,e,{headers:i,...n}){let o=e===
void 0?i:{"Content-Type":"application/json",...i},r=e instanceof Blob?e:JSON.stringify(e);try{return await fetch(Oi+t,{method:s,headers:o,body:r,cache:"no-store",
...n})}catch{throw new ws}}function Xo(s,{code:t,detail:e,can:i,draft:n,count:o,more:r}){let h=Number(s.headers.get("Retry-After"))||void 0;return new Mt({status:s.
status,code:t??"unknown",detail:e,can:i,draft:n,count:o,more:r,retryAfterSeconds:h})}function Qo(s){let{pathname:t,search:e}=new URL(s,location.href);return t.slice(
Oi.length)+e}var V=class{tries=0;next(){let t=Math.min(15,.5*2**this.tries);return this.tries+=1,t*(.5+Math.random()/2)}reset(){this.tries=0}};var ht={broken:{next:"reload"},crowded:{next:"reload"},ended:{next:"sign-in",forgets:"everything"},removed:{next:"rooms",forgets:"room"},banned:{next:"rooms",forgets:"\
room"},gone:{next:"rooms",forgets:"room"}},Zo={1007:{state:"broken"},1008:{state:"broken"},1009:{state:"broken"},1012:{state:"restarting",spreadSeconds:2},4401:{
state:"ended"},4403:{state:"removed"},4404:{state:"gone"},4409:{state:"crowded"},4429:{state:"too-fast",pauseSeconds:5}},tr={banned:{state:"banned"}},ct=s=>s in
ht,ki=s=>ht[s]?.forgets==="room";function Dt(s,t){let e=tr[t]??Zo[s]??{state:"reconnecting"};return{...e,again:!ct(e.state)}}var er="/api/v1/ws",sr="parley.v1",Ti=25,ir=8,nr=10,or=6,rr=new Set(["room_gone","unread","read","reports","draft","reminder","thread"]),Bt=class extends EventTarget{#t=null;#e=new Map;#s=new Set;#i=[];#n=new V;#r;#o;#a;#c=Ti;state="\
connecting";limits=null;connect(){addEventListener("online",()=>this.#y()),addEventListener("offline",()=>this.#E()),document.addEventListener("visibilitychange",
()=>document.hidden||this.#b()),this.#l()}listen(){let t=this.#i;this.#i=null;for(let e of t)this.#h(e)}get isOpen(){return this.state==="open"}attach(t){this.#e.
set(t.room,t),this.isOpen&&!this.#s.has(t.room)&&t.begin()}detach(t){this.#e.get(t.room)===t&&this.#e.delete(t.room),t.isAsked&&this.send({type:"close",room:t.room})&&
this.#s.add(t.room)}send(t){return!this.isOpen||this.#t?.readyState!==WebSocket.OPEN?!1:(this.#t.send(JSON.stringify(t)),!0)}#l(){let t=new URL(er,location.href);
t.protocol=t.protocol.replace("http","ws");let e=new WebSocket(t,sr),i=!1;e.onopen=()=>{i=!0,this.#S()},e.onmessage=({data:n})=>this.#d(JSON.parse(n)),e.onclose=
({code:n})=>i?this.#u(n):this.#m(),this.#t=e}#d(t){this.#S(),this.#i?this.#i.push(t):this.#h(t)}#h(t){if(t.room&&!rr.has(t.type))return this.#f(t);t.type==="hel\
lo"&&this.#p(t),t.type==="rooms"&&!t.more&&this.#n.reset(),this.dispatchEvent(new CustomEvent("frame",{detail:t}))}#p({heartbeat_seconds:t,limits:e}){this.#c=t??
Ti,this.limits=e,this.#x("open");for(let i of this.#e.values())i.begin()}#f(t){let e=this.#e.get(t.room);if(!this.#s.has(t.room))return e?.hear(t);t.type==="clo\
sed"&&(this.#s.delete(t.room),e?.begin())}#u(t){this.#w();let{again:e,state:i,pauseSeconds:n=0,spreadSeconds:o=0}=Dt(t);this.#x(navigator.onLine?i:"offline"),e&&
this.#g(n+Math.random()*o+this.#n.next())}async#m(){this.#w();let{status:t}=await u.get("/me").catch(i=>i);if(this.#t)return;if(t===401)return this.#x("ended");
let e=this.state==="restarting"&&this.#n.tries<or;this.#x(navigator.onLine?e?"restarting":"reconnecting":"offline"),this.#g(this.#n.next())}#g(t){clearTimeout(this.#r),
this.#r=setTimeout(()=>this.#l(),t*1e3)}#y(){this.#t||ct(this.state)||(clearTimeout(this.#r),this.#n.reset(),this.#x("reconnecting"),this.#l())}#E(){ct(this.state)||
(this.#w(),this.#x("offline"),this.#g(nr))}#b(){this.#t?this.#v():this.#y()}#S(){clearTimeout(this.#a),clearTimeout(this.#o),this.#o=setTimeout(()=>this.#v(),this.#c*
1e3)}#v(){this.send({type:"ping"})&&(clearTimeout(this.#a),this.#a=setTimeout(()=>this.#u(1006),ir*1e3))}#w(){for(let t of[this.#r,this.#o,this.#a])clearTimeout(
t);this.#s.clear(),this.#i&&(this.#i=[]),this.#t&&(this.#t.onopen=this.#t.onmessage=this.#t.onclose=null,this.#t.close(),this.#t=null)}#x(t){if(this.state=t,!this.
isOpen)for(let e of this.#e.values())e.lose(t);this.dispatchEvent(new Event("state"))}};var ar=/^\/rooms\/([^/]+)(?:\/([1-9]\d*))?\/?$/,$t={"/":"rooms","/inbox":"inbox","/threads":"threads","/drafts":"drafts","/scheduled":"scheduled","/saved":"save\
d","/accounts":"accounts","/audit":"audit","/abandoned":"abandoned","/monitor":"monitor","/settings":"settings"},W={view:"rooms"};function tt({pathname:s,search:t}){
let e=new URLSearchParams(t).get("panel"),[,i,n]=ar.exec(s)??[];return i?{view:"room",room:cr(i),seq:n?hr(n):null,panel:e}:$t[s]?{view:$t[s]}:null}function J({view:s,
room:t,seq:e,panel:i}){if(s!=="room")return Object.keys($t).find(r=>$t[r]===s);let n=e?`/${e}`:"",o=i?`?${new URLSearchParams({panel:i})}`:"";return`/rooms/${encodeURIComponent(
t)}${n}${o}`}var ys=s=>s.panel?{...s,panel:null}:W,Es=(s,t)=>J(s)===J(t),lt=()=>location.assign(`/sign-in?next=${encodeURIComponent(location.pathname+location.search)}`),
hr=s=>Math.min(Number(s),Number.MAX_SAFE_INTEGER);function cr(s){try{return decodeURIComponent(s)}catch{return s}}var lr=1013,dr=new Set(["room_open","too_many_open"]),Pt=class extends EventTarget{#t;#e;#s=new V;#i;#n=!1;isAsked=!1;state;constructor({room:t,socket:e,cursor:i}){
super(),this.room=t,this.#t=e,this.#e=i,this.state=e.isOpen?"catching-up":e.state}get isOver(){return ct(this.state)}open(){this.#t.attach(this)}close(){clearTimeout(
this.#i),this.#t.detach(this)}send(t){return this.#n&&this.#t.send({...t,room:this.room})}reopen(){this.#t.detach(this),this.#a("catching-up"),this.#o(this.#s.next())}begin(){
this.isOver||(clearTimeout(this.#i),this.#a("catching-up"),this.isAsked=this.#t.send({type:"open",room:this.room,...this.#e()}))}hear(t){if(t.type==="closed")return this.#r(
t.code,t.reason);if(t.type==="error"&&dr.has(t.code))return this.#r(lr);t.type==="opened"&&(this.#n=!0),this.dispatchEvent(new CustomEvent("frame",{detail:t})),
t.type==="live"&&(this.#s.reset(),this.#a("live"))}lose(t){clearTimeout(this.#i),this.isOver||this.#a(t)}#r(t,e){let{again:i,state:n,pauseSeconds:o=0}=Dt(t,e);this.#a(
n),i&&this.#o(o+this.#s.next())}#o(t){clearTimeout(this.#i),this.#i=setTimeout(()=>this.#t.attach(this),t*1e3)}#a(t){t!=="live"&&(this.isAsked=this.#n=!1),t!==this.
state&&(this.state=t,this.dispatchEvent(new Event("state")))}};var ur=new Set(["too_many_requests","slow_mode","busy","unavailable","outcome_unknown"]),fr=new Set(["unauthenticated","unreachable","room_not_open"]),mr=2,Ft=10,
dt=class{#t;#e;#s;#i=!1;#n=null;#r;constructor({room:t,outbox:e,send:i}){this.#t=t,this.#e=e,this.#s=i}start(){this.#i=!0,this.next()}stop(){this.#i=!1,this.#n=
null,clearTimeout(this.#r),this.#r=void 0}next(){if(!this.#i||this.#n||this.#r)return;let t=this.#e.waiting(this.#t)[0];t&&(this.#n=t.clientId,this.#s(t))}delivered(t){
this.#e.remove(t),this.#o(t),this.next()}refused(t,{code:e,retryAfterSeconds:i=mr}){let n=t??this.#n;if(this.#o(n),fr.has(e))return this.stop();if(ur.has(e))return this.#a(
i);n&&this.#e.fail(n,e),this.next()}#o(t){this.#n===t&&(this.#n=null)}#a(t){clearTimeout(this.#r),this.#r=setTimeout(()=>{this.#r=void 0,this.next()},t*1e3)}};var ut=JSON.parse(document.getElementById("event-types").textContent),x=({type:s})=>!!ut[s]?.is_message,Ai=({type:s})=>!!ut[s]?.changes_target,Y=s=>Ai(s)?s.target:
x(s)&&s.thread||null,qt=s=>x(s)&&(!s.thread||!!s.in_room),St=({type:s})=>ut[s]?.membership??null,pr=({type:s})=>!!ut[s]?.hangs,Li=s=>s.type in ut&&!x(s)&&!Ai(s)&&
!pr(s)&&!F(s),F=({type:s})=>!!ut[s]?.expires;var _i=150,xs=60,Ni=Symbol("nothing"),jt=class{#t;#e;#s=null;#i=new Map;#n=0;#r;constructor({room:t,timeline:e,changed:i}){this.#t=t,this.#e=e,this.#r=i}get shown(){
return this.#s??this.#e}get isAtNewest(){return this.#s===null}get hasOlder(){let{first:t}=this.shown;return t!==null&&t>Math.max(this.#e.floor,this.#e.expiredBefore)}loadOlder(){
return this.#d("older",()=>this.hasOlder&&this.#o())}loadNewer(){return this.#d("newer",()=>this.#s&&this.#a())}async goTo(t,{exactly:e=!0}={}){this.#n+=1;let i=this.#n;
if(t<this.#e.expiredBefore){if(e)return!1;t=this.#e.expiredBefore}if(!this.shown.holds(t)){let n=this.#e.holds(t)?null:await this.#c(t);if(i!==this.#n)return null;
if(n===Ni||e&&n&&!n.entry(t))return!1;this.#s=n,this.settle()}return this.#r(),!e||!!this.shown.entry(t)}toNewest(){this.#n+=1,this.#s&&(this.#s=null,this.#r())}settle(){
this.#s&&this.#e.joins(this.#s)&&(this.#s=null)}change(t){if(!F(t))return this.#s?.change(t);this.#s?.expire(t.before),this.#s?.first>this.#s?.last&&this.toNewest()}reset(){
this.#n+=1,this.#s=null}async#o(){let{shown:t}=this,{first:e}=t,i=await this.#l(`before=${e}&limit=${_i}`);!i||t.first!==e||(t.prepend(i,{from:i[0]?.seq??this.#e.
floor}),this.#e.expire(t.expiredBefore),this.#r())}async#a(){let t=this.#s,e=await this.#l(`after=${t.last}&limit=${_i}`);!e||t!==this.#s||(t.append(e),this.settle(),
this.#r())}async#c(t){let e=await this.#l(`before=${t+xs}&limit=${2*xs}`),n=e?.length&&e[0].seq<=t&&e.at(-1).seq>=t?e:await this.#l(`before=${t+1}&limit=${xs}`);
return n?.length?this.#e.pieceOf(n):Ni}async#l(t){let{epoch:e}=this.#e,{items:i,epoch:n}=await u.get(`/rooms/${this.#t}/events?${t}`),o=this.#e.epoch;return o===
(e??o)&&n===(o??n)?i:null}#d(t,e){return this.#i.has(t)||this.#i.set(t,Promise.resolve(e()).finally(()=>this.#i.delete(t))),this.#i.get(t)}};var Wt=class{#t=null;note({clientId:t,text:e}){this.#t={clientId:t,text:e,at:Date.now()}}async takeBack(t){let e=this.#t;return!e||Date.now()-e.at>1e4?null:(this.#t=
null,t.state!=="live"&&!Ss(t,e)?t.discard(e.clientId):await t.delete(await gr(t,e)),e.text)}},Ss=({timeline:s},{clientId:t})=>s.entries.findLast(e=>e.seq&&e.clientId===
t);async function gr(s,t){for(;!Ss(s,t);)await new Promise(e=>s.addEventListener("change",e,{once:!0}));return{seq:Ss(s,t).seq,epoch:s.timeline.epoch}}var wr=5,yr={role:({role:s})=>({role:s}),muted:({until:s})=>({muted_until:s}),unmuted:()=>({muted_until:null})},Ht=class extends EventTarget{#t;#e=new Set;#s=new Map;#i=null;#n=0;#r=null;#o=!1;#a=!1;loaded=!1;failed=!1;constructor({
room:t}){super(),this.#t=t}get list(){return[...this.#s.values()].map(t=>({...t,here:this.#e.has(t.user.id)}))}get count(){return this.#s.size}get hasMore(){return this.#i!==
null}presence({here:t,came:e=[],gone:i=[]}){t&&(this.#e=new Set(t));for(let n of e)this.#e.add(n);for(let n of i)this.#e.delete(n);this.#d()}apply(t){this.#r?.push(
t),this.#l(t),this.#d()}need(){this.#o||(this.#o=!0,this.#a&&this.load())}caughtUp(){this.#a=!0,this.#o&&this.load()}load(){return this.#c(`/rooms/${this.#t}/me\
mbers?limit=200`,new Map)}more(){return this.#i?this.#c(this.#i,this.#s):this.load()}has(t){return this.#s.has(t)}async add(t){for(let{id:e}of t)await u.put(`/r\
ooms/${this.#t}/members/${e}`)}async setRole(t,e){await u.patch(`/rooms/${this.#t}/members/${t}`,{role:e})}async mute(t,e){await u.patch(`/rooms/${this.#t}/memb\
ers/${t}`,e)}async ban(t,e){await u.put(`/rooms/${this.#t}/bans/${t}`,e)}async remove(t,e){await u.delete(at(`/rooms/${this.#t}/members/${t}`,e))}async#c(t,e){this.#n+=
1;let i=this.#n;this.#r=[];let n=await Er(t,e).catch(()=>null);if(i===this.#n){if(n){this.#s=n.members,this.#i=n.next;for(let o of this.#r)this.#l(o);this.loaded=
!0}this.#r=null,this.failed=!n,this.#d()}}#l(t){let{user:e,member:i=e,role:n="member"}=t,o=this.#s.get(i.id),r=St(t);r==="begins"&&this.#s.set(i.id,{...o,user:i,
role:n}),r==="ends"&&this.#s.delete(i.id),r==="changes"&&o&&this.#s.set(i.id,{...o,...yr[t.type]?.(t)})}#d(){this.dispatchEvent(new Event("change"))}};async function Er(s,t){
let e=new Map(t),i=s;for(let n=0;i&&n<wr;n+=1){let o=await u.page(i);for(let r of o.items)e.set(r.user.id,r);i=o.next}return{members:e,next:i}}function vt(){let s=crypto.getRandomValues(new Uint8Array(16));return Array.from(s,t=>t.toString(16).padStart(2,"0")).join("")}var Ut=class extends EventTarget{#t;#e;#s=new Map;constructor({userId:t,storage:e=localStorage}){super(),this.#t=`parley:outbox:${t}:`,this.#e=e;for(let i of Object.
keys(e))this.#o(i,e.getItem(i));addEventListener("storage",({key:i,newValue:n})=>this.#r(i,n))}get all(){return[...this.#s.values()].sort((t,e)=>t.at.localeCompare(
e.at))}of(t){return this.all.filter(e=>e.room===t)}waiting(t){return this.of(t).filter(e=>!e.failure)}edits(t){return new Map(this.of(t).flatMap(e=>e.target?[[e.
target,e]]:[]))}add(t,e,i={}){let n={clientId:vt(),room:t,text:e,at:this.#i(),...i};return this.#n(n),n}remove(t){this.#s.delete(t)&&(this.#e.removeItem(this.#t+
t),this.#a())}fail(t,e){let i=this.#s.get(t);i&&this.#n({...i,failure:e})}allowMany(t){let{failure:e,...i}=this.#s.get(t)??{};i.clientId&&this.#n({...i,mentionMany:!0})}retry(t){
let{failure:e,...i}=this.#s.get(t);if(e!=="client_id_reused")return this.#n(i);this.remove(t),this.#n({...i,clientId:vt()})}clear(){for(let{clientId:t}of this.all)
this.remove(t)}#i(){let t=this.all.at(-1)?.at,e=new Date().toISOString();return t&&e<=t?new Date(Date.parse(t)+1).toISOString():e}#n(t){this.#s.set(t.clientId,t);
try{this.#e.setItem(this.#t+t.clientId,JSON.stringify(t))}catch{}this.#a()}#r(t,e){t?.startsWith(this.#t)&&(e===null?this.#s.delete(t.slice(this.#t.length)):this.#o(
t,e),this.#a())}#o(t,e){if(!t.startsWith(this.#t))return;let i=JSON.parse(e);this.#s.set(i.clientId,i)}#a(){this.dispatchEvent(new Event("change"))}};function Kt({
thread:s,inRoom:t,quote:e,epoch:i}){return!s&&!e?{}:{thread:s,in_room:s&&!!t,quote:e,epoch:i}}var mt=s=>!!s&&new Date(s)>new Date,ft=class{#t;#e;constructor(t){this.#t=t}await(t){clearTimeout(this.#e);let e=t.map(n=>new Date(n??0)-Date.now()).filter(n=>n>
0),i=Math.min(...e);i<2147483647&&(this.#e=setTimeout(this.#t,i))}};var xr=({role:s,archived:t})=>["owner","moderator"].includes(s)&&!t,Gt=s=>xr(s)&&s.kind!=="direct",pt=({role:s})=>["owner","moderator"].includes(s),Sr=({role:s})=>s===
"owner";function et({seq:s,user:t,deleted:e},{me:i,room:n}){return!!s&&t.id===i.id&&!e&&!z(n)}function vs({seq:s,deleted:t},{room:e}){return!!s&&!t&&[null,"mode\
rators"].includes(z(e))}var Vt=(s,{room:t})=>vs(s,{room:t})&&!!t.role,Ci=(s,{me:t,room:e})=>Vt(s,{room:e})&&(s.user.id===t.id||pt(e)),bs=({seq:s,deleted:t},{room:e})=>!!s&&
!t&&!!e.role&&!z(e),Os=({seq:s,deleted:t},{room:e})=>!!s&&!t&&!z(e);function Ri(s,{me:t,room:e}){let i=s.user.id===t.id;return!!s.seq&&!s.deleted&&(i||pt(e))}var Ii=(s,t)=>!!s.
editedAt&&!s.deleted&&t.keepsEdits&&!t.isBlocked(s);function Fl(s,{me:t,room:e}){return pt(e)&&s.user.id!==t.id&&(Sr(e)||s.role==="member")}function Mi({seq:s,user:t,
deleted:e},{me:i,room:n}){return!!s&&t.id!==i.id&&!e&&n.kind!=="direct"&&!!n.role}var vr=50,ks=({shows_readers:s,member_count:t})=>s===!0&&t<=vr,Jt=({seq:s,deleted:t},e)=>!!s&&
!t&&ks(e);function z({archived:s,muted_until:t,writers:e,role:i}){return s?"archived":mt(t)?"muted":e==="moderators"&&i==="member"?"moderators":null}var zt=class{#t;#e=new Map;#s=new Map;constructor({changed:t}){this.#t=t}of(t){return[...this.#s.get(t)??[]]}hear({type:t,target:e,action:i,client_id:n}){if(t===
"edited")for(let r of this.#e.keys())r.startsWith(Yt(e,""))&&this.#e.delete(r);let o=t==="pressed"&&this.#e.get(Yt(e,i));!o||o.clientId!==n||(o.isStored=!0,this.#e.
delete(Yt(e,i)))}#i(t,e){this.#e.get(t)===e&&this.#e.delete(t)}async press({room:t,seq:e,epoch:i},n){let o=this.#s.get(e)??new Set;if(o.has(n))return;this.#s.set(
e,o.add(n));let r=Yt(e,n),h=this.#e.get(r)??{clientId:vt(),isStored:!1};this.#e.set(r,h),this.#t();try{await u.post(`/rooms/${t}/messages/${e}/presses`,{action:n,
epoch:i,client_id:h.clientId}),this.#i(r,h)}catch(c){if(h.isStored)return;throw c.status>=400&&c.status<500&&c.status!==429&&this.#i(r,h),c}finally{o.delete(n),
this.#t()}}},Yt=(s,t)=>`${s} ${t}`;var Bi=["mentions","quote","reactions","pinned","poll","actions","scheduled"],br=["thread","replies","solved"];function gt(s){let{type:t,seq:e,at:i,user:n,text:o,edited_at:r,deleted:h=!1,client_id:c}=s,d=[...Bi,...br].filter(f=>f in s).map(f=>[f,s[f]]);return{type:t,seq:e,
at:i,user:n,text:o,editedAt:r,deleted:h,clientId:c,...Object.fromEntries(d)}}function $i({reactions:s,...t}){return t}var Or={edited:(s,{text:t,at:e,mentions:i,
actions:n})=>({...s,text:t,editedAt:e,mentions:i,actions:n}),deleted:s=>({...Fi(s),text:"",deleted:!0}),voted:(s,t)=>s.poll?{...s,poll:kr(s.poll,t)}:s,poll_ended:(s,{
user:t,at:e})=>s.poll?{...s,poll:{...s.poll,ended:{by:t.id,at:e}}}:s,pinned:(s,{user:t,at:e})=>({...s,pinned:{by:t.id,at:e}}),unpinned:({pinned:s,...t})=>t,reacted:(s,t)=>({
...s,reactions:Ar(s.reactions??[],t)}),unreacted:(s,t)=>({...s,reactions:Lr(s.reactions??[],t)})},Xt={message:Tr,solved:(s,{user:t,at:e})=>({...s,solved:{by:t.id,
at:e}}),unsolved:({solved:s,...t})=>t};function wt(s,t){return t.type in Xt?Xt[t.type](s,t):s.deleted?s:Or[t.type](s,t)}function Pi(s,t){return t.type==="delete\
d"?[...s.filter(({type:e})=>e in Xt),t]:[...s.filter(e=>Di(e)!==Di(t)),t]}function Di({type:s,emoji:t,user:e,seq:i,votes:n}){return s in Xt?`thread ${i}`:s==="e\
dited"?"text":s==="poll_ended"?"end":s==="voted"?n?"votes":`vote ${e.id}`:s.endsWith("pinned")?"pin":`${t} ${e.id}`}var Ul=s=>({...Fi(s),text:"",deleted:!0,expired:!0});
function Fi(s){let{...t}=s;for(let e of Bi)delete t[e];return t}function kr(s,{user:{id:t},choices:e,votes:i,voter_count:n}){if(i)return{...s,voter_count:n,options:s.
options.map((h,c)=>({...h,votes:i[c]}))};if(!e)return s;let o=s.options.some(({voters:h})=>h.includes(t)),r=s.options.map((h,c)=>{let d=h.voters.filter(g=>g!==t),
f=e.includes(c)?[...d,t]:d;return{...h,voters:f,votes:f.length}});return{...s,options:r,voter_count:s.voter_count+!!e.length-o}}function Tr(s,{seq:t,at:e,user:{
id:i}}){let{count:n=0,last_seq:o=0,people:r=[]}=s.replies??{};if(t<=o)return s;let h=r.filter(c=>c!==i);return{...s,replies:{count:n+1,last_seq:t,last_at:e,people:[
i,...h].slice(0,5)}}}function Ar(s,{emoji:t,user:{id:e}}){return!t||s.some(i=>i.emoji===t&&i.users.includes(e))?s:s.some(i=>i.emoji===t)?s.map(i=>i.emoji===t?{emoji:t,
users:[...i.users,e]}:i):[...s,{emoji:t,users:[e]}]}function Lr(s,{emoji:t,user:{id:e}}){let i=({users:n,...o})=>({...o,users:n.filter(r=>r!==e)});return s.map(
n=>n.emoji===t?i(n):n).filter(({users:n})=>n.length)}var Qt=class{#t;#e;#s=new Map;#i=new Map;constructor({room:t,changed:e}){this.#t=t,this.#e=e}get(t){return this.#s.has(t)||this.#n(t),this.#s.get(t)}async find(t){
return this.#s.get(t)||await this.#n(t),this.#s.get(t)}change(t){if(F(t))return this.clear();this.#i.get(Y(t))?.heard.push(t);let e=this.#s.get(Y(t));e&&this.#s.
set(e.seq,wt(e,t))}clear(){this.#s.clear(),this.#i.clear()}#n(t){if(!this.#i.has(t)){let e={heard:[]};this.#i.set(t,e),e.done=this.#r(t,e)}return this.#i.get(t).
done}async#r(t,e){let i=()=>this.#i.get(t)===e;this.#s.set(t,void 0);try{let{items:n}=await u.get(`/rooms/${this.#t}/events?after=${t-1}&limit=1`);if(!i())return;
let[o]=n;this.#s.set(t,o?.seq===t&&x(o)?e.heard.reduce(wt,gt(o)):null),this.#e()}catch{i()&&this.#s.delete(t)}finally{i()&&this.#i.delete(t)}}};var Zt=class extends EventTarget{#t;#e=null;#s=null;constructor({room:t}){super(),this.#t=t}of(t){return[...this.#e??[]].flatMap(([e,i])=>i>=t?e:[])}async load(){
let t=this.#s=new Map;try{let{items:e}=await u.get(`/rooms/${this.#t}/readers`);t===this.#s&&(this.#e=new Map([...e.map(({user:i,seq:n})=>[i.id,n]),...t]))}catch(e){
throw t===this.#s&&(this.#e=null),e}finally{this.#i()}}hear({items:t,whole:e}){e&&(this.#s=null,this.#e=new Map);for(let{user:i,seq:n}of t)this.#s?.set(i,n),this.#e?.
set(i,n);this.#i()}#i(){this.dispatchEvent(new Event("change"))}};var te=class s{#t;#e;first;last;expiredBefore=1;constructor({first:t=null,last:e=null,entries:i=[],changes:n=new Map}={}){Object.assign(this,{first:t,last:e}),this.#t=
i,this.#e=n}get entries(){return this.#t}entry(t){let e=this.#t[N(this.#t,t)];return e?.seq===t?e:void 0}holds(t){return this.first!==null&&t>=this.first&&t<=this.
last}pieceOf(t){let e=new s({first:t[0].seq,last:t[0].seq-1,changes:this.#e});return e.append(t),e}append(t){for(let e of t)e.seq>this.last&&this.take(e)}prepend(t,{
from:e,before:i=this.first}){let n=t.filter(o=>o.seq<i&&this.shows(o)).map(o=>this.#s(o));this.#t.unshift(...n),this.first=e,this.expire(Math.max(this.expiredBefore,
...t.filter(F).map(o=>o.before)))}expire(t){if(this.expiredBefore=Math.max(t,this.expiredBefore),!(this.first===null||this.first>=this.expiredBefore)){this.#t.splice(
0,N(this.#t,this.expiredBefore)),this.first=Math.min(this.expiredBefore,this.last+1);for(let e of this.#e.keys())e<this.expiredBefore&&this.#e.delete(e)}}begin(t){
this.#t.unshift(t),this.first=t.seq}shows(t){return qt(t)||Li(t)}joins(t){if(this.first===null||t.last+1<this.first)return!1;let e=t.entries.filter(({seq:i})=>i<
this.first);return this.#t.unshift(...e),this.first=Math.min(this.first,t.first),this.expire(this.expiredBefore),!0}take(t){this.first??=t.seq,this.last=t.seq,Y(
t)&&this.change(t),F(t)&&this.expire(t.before),this.shows(t)&&this.#t.push(this.#s(t))}change(t){let e=Y(t);this.#e.set(e,Pi(this.#e.get(e)??[],t));let i=N(this.#t,
e),n=this.#t[i];n?.seq===e&&(this.#t[i]=wt(n,t))}clear(){this.#t=[],this.#e.clear(),this.first=this.last=null,this.expiredBefore=1}dropBefore(t){this.#t.splice(
0,N(this.#t,t)),this.first=t;for(let[e,i]of this.#e)i.at(-1).seq<t&&this.#e.delete(e)}#s(t){let e=x(t)?gt(t):t;return(this.#e.get(e.seq)??[]).reduce(wt,e)}};function N(s,t){
let e=0,i=s.length;for(;e<i;){let n=e+i>>1;s[n].seq<t?e=n+1:i=n}return e}var Ts=2e4,bt=class s extends te{floor=1;epoch=null;static from({epoch:t,first:e,cursor:i,entries:n}){let o=new s({first:e,last:i,entries:n});return o.epoch=t,o}get cursor(){
return this.last}get position(){return this.cursor===null?null:{after:this.cursor,epoch:this.epoch}}apply(t){if(this.cursor!==null){if(t.seq<=this.cursor)return"\
repeat";if(t.seq>this.cursor+1)return"hole"}return this.take($i(t)),"applied"}startAt(t){this.cursor===null&&(this.last=t,this.first=t+1)}reset(){this.clear(),this.
epoch=null}trim(){if(this.entries.length<=Ts)return;let t=this.entries.filter(x);t.length>Ts&&this.dropBefore(t.at(-Ts/2).seq)}};var ee=class extends EventTarget{#t=new Map;#e=0;get users(){return[...this.#t.values()].map(({user:t})=>t)}heard(t){clearTimeout(this.#t.get(t.id)?.timer);let e=setTimeout(
()=>this.stopped(t.id),5*1e3);this.#t.set(t.id,{user:t,timer:e}),this.#s()}stopped(t){clearTimeout(this.#t.get(t)?.timer),this.#t.delete(t)&&this.#s()}shouldSay(t=Date.
now()){return t-this.#e<2*1e3?!1:(this.#e=t,!0)}said(){this.#e=0}clear(){for(let{timer:t}of this.#t.values())clearTimeout(t);this.#t.clear(),this.#s()}#s(){this.
dispatchEvent(new Event("change"))}};var se=class{#t;#e=null;#s;#i=0;#n=[];#r=!1;constructor({readSeq:t,hasUnread:e,tell:i}){this.#t=i,this.#s=t,this.seen=t,this.newAfter=e?t:null}saw(t){return t<=
this.seen||this.#n.some(({from:e,to:i})=>t>=e&&t<=i)}get hasGap(){return this.#n.length>0}get told(){return this.#s}see({from:t,to:e}){if(!this.#r){if(this.seen===
null)return this.seeAll(e);e<=this.seen||(this.#n=_r([...this.#n,{from:t,to:e}]),this.#n[0].from<=this.seen+1&&this.#o(this.#n.shift().to))}}seeAll(t){this.#r=!1,
!(t<=(this.seen??-1))&&(this.#n=this.#n.filter(e=>e.to>t),this.#o(t))}tellNow(){clearTimeout(this.#e),this.#e=null,this.seen>this.#s&&this.#t(this.seen)&&(this.#s=
this.seen,this.#i=Math.max(this.#i,qi())+2)}away(){this.newAfter=this.#n.at(-1)?.to??this.seen}goBack(t){clearTimeout(this.#e),this.#e=null,this.#r=!0,this.#n=[],
this.seen=this.#s=this.newAfter=t}back({count:t}){t||(this.newAfter=null)}readElsewhere(t){this.#s=Math.max(this.#s,t),this.seen!==null&&this.seeAll(t),this.newAfter!==
null&&(this.newAfter=Math.max(this.newAfter,t))}answered(){this.newAfter=null}restart(){this.seen=null,this.#s=0,this.newAfter=null,this.#n=[]}#o(t){this.seen=t;
let e=Math.max(.1,this.#i-8-qi());this.#e??=setTimeout(()=>this.tellNow(),e*1e3)}},qi=()=>performance.now()/1e3;function _r(s){let t=[];for(let e of s.sort((i,n)=>i.
from-n.from)){let i=t.at(-1);i&&e.from<=i.to+1?i.to=Math.max(i.to,e.to):t.push({...e})}return t}var ie=class{#t;#e;#s;#i;#n;constructor({room:t,me:e,timeline:i,history:n,tell:o}){this.#t=t,this.#e=e,this.#s=i,this.#i=n,this.#n=o,this.reading=this.#o(t)}get count(){
let{seen:t}=this.reading;return t===null||this.#s.first<=t+1?this.#a(t??this.#s.cursor):Math.max(this.#t.unread,this.#a(t))}below(t){return this.#s.first>t+1?this.
count:this.#a(t,e=>!this.reading.saw(e.seq))}get first(){let{newAfter:t}=this.reading,{shown:e}=this.#i;return t===null||e.first>t+1?null:e.entries.slice(N(e.entries,
t+1)).find(n=>this.#c(n))?.seq??null}get stoppedElsewhere(){let{newAfter:t,hasGap:e}=this.reading;return e?!0:t!==null&&this.#s.first>t+1&&this.#i.hasOlder&&this.#i.
isAtNewest}get forList(){return{read_seq:this.reading.seen??0,unread:this.count}}begin(t){this.reading.goBack(t-1),this.#n({seq:t-1,back:!0})}take(t){let e=this.#t;
if(this.#t=t,e.isKept&&!t.isKept)this.reading.readElsewhere(ji(t));else if(t.toldReadSeq!==e.toldReadSeq)return this.#r(t.toldReadSeq,e.toldReadSeq);return e.isKept===
!0}#r(t,e){let{seen:i,told:n}=this.reading;if(i===null)return!1;if(t<e&&t!==n)this.reading.goBack(t);else if(t>i)this.reading.readElsewhere(t);else return!1;return!0}#o(t){
let e=i=>this.#n({seq:i});return new se({readSeq:ji(t),hasUnread:t.unread>0||t.isKept===!0,tell:e})}#a(t,e=()=>!0){let i=0,{entries:n}=this.#s;for(let o=n.length-
1;o>=0&&n[o].seq>t;o-=1)this.#c(n[o])&&e(n[o])&&(i+=1);return i}#c(t){return x(t)&&t.user.id!==this.#e.id&&!t.deleted}},ji=({read_seq:s,unread:t,head:e,isKept:i})=>Math.
max(s??0,t>0||i?0:e??0);var Nr=12,Cr=new Set(["pinned","unpinned","deleted","expired"]),ne=class extends EventTarget{#t;#e;#s;#i;#n;#r;#o;#a;#c=new zt({changed:()=>this.#A()});#l=new Set;#d;#h;#p;#f=!1;#u=null;#m=new Wt;#g;#y;#E=new AbortController;constructor({
room:t,me:e,rooms:i,outbox:n,store:o,socket:r,directory:h,blocks:c,saved:d,votes:f,previews:g,keepsEdits:w}){super(),Object.assign(this,{id:t.id,me:e,room:t,keepsEdits:w}),
this.#t=i,this.#e=n,this.#s=o,this.#i=h,this.#n=c,this.#r=d,this.#o=f,this.#a=g;let S=o.read(t.id);this.timeline=S?bt.from(S):new bt,this.timeline.expire(t.expired_before??
1),this.history=new jt({room:t.id,timeline:this.timeline,changed:()=>this.#A()}),this.typing=new ee,this.members=new Ht({room:t.id}),this.readers=new Zt({room:t.
id});let A=_=>this.#d.send({type:"read",..._});this.unread=new ie({room:t,me:e,timeline:this.timeline,history:this.history,tell:A}),this.#y=new Qt({room:t.id,changed:()=>this.#A()}),
this.#h=new dt({room:t.id,outbox:n,send:_=>this.#k(_)}),this.#d=new Pt({room:t.id,socket:r,cursor:()=>this.timeline.position})}get state(){return this.#d.state}isSaved({
seq:t}){return!!this.#r.of(this.id,t)}get isOver(){return this.#d.isOver}get unsent(){return this.#e.of(this.id).filter(({target:t,thread:e,inRoom:i})=>!t&&(!e||
i))}unsentIn(t){return this.#e.of(this.id).filter(({target:e,thread:i})=>!e&&i===t)}get unsentEdits(){return this.#e.edits(this.id)}get reading(){return this.unread.
reading}personOf=t=>this.#i.of(t);isBlocked=({seq:t,user:e})=>this.#n.has(e.id)&&!this.#l.has(t);reveal(t){this.#l.add(t),this.#A()}open(){let{signal:t}=this.#E;
this.#e.addEventListener("change",()=>this.#R(),{signal:t}),this.#t.addEventListener("change",()=>this.#N(),{signal:t});for(let e of[this.#i,this.#n,this.#o,this.#a])
e.addEventListener("change",()=>this.#A(),{signal:t});this.#d.addEventListener("frame",({detail:e})=>this.#v(e),{signal:t}),this.#d.addEventListener("state",()=>this.#L(),
{signal:t}),this.#d.open()}close(){this.keep(),this.#E.abort(),clearTimeout(this.#g),this.#d.close(),this.#h.stop(),this.typing.clear(),this.noteRead()}noteRead(){
this.#f&&this.#t.note(this.id,{...this.unread.forList,isMarkedUnread:!1})}keep(){if(this.isOver)return;this.reading.tellNow();let{epoch:t,first:e,cursor:i}=this.
timeline,n=[t,e,i].join(" ");n!==this.#u&&(this.#u=n,this.#s.write(this.id,this.timeline))}send(t,{thread:e,quote:i,inRoom:n=!1}={}){this.reading.answered(),this.
typing.said();let{epoch:o}=this.timeline,r=e||i?{thread:e,quote:i,inRoom:n,epoch:o}:{},h=this.#e.add(this.id,t,r);return e||this.#m.note(h),this.#h.next(),h}takeBack(){
return this.#m.takeBack(this)}sendToMany(t){this.#e.allowMany(t),this.#h.next()}quoted(t){return this.timeline.entry(t)??this.history.shown.entry(t)??this.#y.get(
t)}findQuoted(t){return this.#y.find(t)}roomCalled(t){return t===this.id?this.room:this.#a.roomCalled(t)}linked(t,e){if(t.id!==this.id)return this.#a.get(t.id,e);
if(e>Math.max(t.head,this.timeline.cursor??0))return null;let i=this.quoted(e);return i&&!x(i)?null:i}retry(t){this.#e.retry(t),this.#h.next()}discard(t){this.#e.
remove(t)}sayTyping(){this.state==="live"&&this.typing.shouldSay()&&this.#d.send({type:"typing"})}edit({seq:t,epoch:e},i){this.#e.add(this.id,i,{target:t,epoch:e}),
this.#h.next()}delete({seq:t,epoch:e,reason:i}){return u.delete(at(`/rooms/${this.id}/messages/${t}`,{reason:i}),{"Parley-Epoch":e})}react(t,e){return u.put(this.#b(
t,e))}unreact(t,e){return u.delete(this.#b(t,e))}ask(t){return this.reading.answered(),u.post(`/rooms/${this.id}/polls`,t)}pressedIn=t=>this.#c.of(t.seq);press(t,e){
return this.#c.press({room:this.id,seq:t,epoch:this.timeline.epoch},e)}chosenIn=t=>this.#o.of(this.id,t);vote(t,e){return this.#o.choose({room:this.id,seq:t,epoch:this.
timeline.epoch},e)}endPoll(t){return u.put(`/rooms/${this.id}/polls/${t}/end?${new URLSearchParams({epoch:this.timeline.epoch})}`)}pin(t){return u.put(this.#S(t,
"pin"))}unpin(t){return u.delete(this.#S(t,"pin"))}#b=(t,e)=>this.#S(t,`reactions/${encodeURIComponent(e)}`);#S(t,e){return`/rooms/${this.id}/messages/${t}/${e}\
?${new URLSearchParams({epoch:this.timeline.epoch})}`}get lastOwn(){let t=Date.now()-Nr*36e5,e=this.timeline.entries.findLast(i=>x(i)&&et(i,this));return e&&Date.
parse(e.at)>=t?e:void 0}markUnread(t){this.unread.begin(t),this.#t.note(this.id,{...this.unread.forList,isMarkedUnread:!0}),this.#A()}#v(t){if(t.seq!==void 0)return this.#x(
t);this.#w[t.type]?.(t)}#w={opened:({epoch:t,floor:e})=>{this.#p=t,this.timeline.epoch??=t,this.timeline.floor=e??1},resync:({reason:t})=>this.#T(t),live:({head:t})=>this.#_(
t),readers:t=>this.readers.hear(t),presence:t=>this.members.presence(t),typing:({user:t})=>t.id!==this.me.id&&!this.#n.has(t.id)&&this.typing.heard(t),ack:({client_id:t})=>this.#h.
delivered(t),error:({client_id:t,code:e,count:i,retry_after:n,most:o})=>{this.#h.refused(t,{code:e,retryAfterSeconds:n}),e==="many_mentioned"&&i<=o&&this.dispatchEvent(
new CustomEvent("many",{detail:{clientId:t,count:i}}))}};#x(t){let e=this.timeline.apply(t);if(e==="hole")return this.#d.reopen();if(e!=="repeat"){this.#c.hear(
t);for(let i of[t.user,t.member])i&&this.#i.note(i);(Y(t)||F(t))&&(this.history.change(t),this.#y.change(t)),Cr.has(t.type)&&this.dispatchEvent(new Event("pins")),
x(t)&&this.typing.stopped(t.user.id),qt(t)&&t.user.id===this.me.id&&this.state==="live"&&this.reading.seeAll(t.seq),t.user?.id===this.me.id&&t.client_id&&this.#h.
delivered(t.client_id),this.state==="live"&&this.#C(t),this.dispatchEvent(new CustomEvent("event",{detail:t})),this.#A()}}#C(t){St(t)&&(this.members.apply(t),St(
t)==="ends"&&this.typing.stopped((t.member??t.user).id))}#T(t){this.timeline.reset(),this.history.reset(),this.#y.clear(),this.timeline.epoch=this.#p,this.reading.
restart(),this.#s.forget(this.id),this.#u=null,this.dispatchEvent(new CustomEvent("resync",{detail:{reason:t}})),this.#A()}#_(t){this.timeline.startAt(t),this.timeline.
expire(this.room.expired_before??1),this.history.settle(),this.#O(),this.keep(),this.members.caughtUp(),ks(this.room)&&this.readers.load().catch(()=>{})}#O(){for(let{
clientId:t,epoch:e,text:i}of this.unsentEdits.values())e!==this.timeline.epoch&&(this.#e.remove(t),this.dispatchEvent(new CustomEvent("lost-edit",{detail:{text:i}})))}#L(){
this.state==="live"?(this.#h.start(),this.reading.tellNow()):(this.#h.stop(),this.typing.clear(),this.#f&&this.reading.away()),this.#f=this.state==="live",this.
dispatchEvent(new Event("state")),this.#A()}#R(){clearTimeout(this.#g),this.#g=setTimeout(()=>this.#h.next(),Ft*1e3),this.#A()}#N(){let t=this.room;if(this.room=
this.#t.find(this.id)??(t.role?{...t,role:null}:t),this.room===t)return;let e=this.unread.take(this.room);this.dispatchEvent(new Event("room")),e&&this.#A()}#k(t){
let{clientId:e,text:i,target:n,epoch:o,mentionMany:r}=t,h=n?{type:"edit",target:n,epoch:o}:{type:"send",...Kt(t)};this.#d.send({...h,client_id:e,text:i,mention_many:r})}#A(){
this.dispatchEvent(new Event("change"))}};var Rr=document.documentElement.dataset.language,v=navigator.language.startsWith(Rr)?navigator.language:document.documentElement.lang,Ir=new Intl.PluralRules(v),
Hi=new Intl.NumberFormat(v),Mr=new Intl.ListFormat(v,{type:"conjunction"}),Dr=new Intl.DateTimeFormat(v,{hour:"numeric",minute:"2-digit"}),Ui=new Intl.DateTimeFormat(
v,{month:"short",day:"numeric"}),Br=new Intl.DateTimeFormat(v,{dateStyle:"short"}),$r=new Intl.DateTimeFormat(v,{dateStyle:"medium"}),Pr=new Intl.DateTimeFormat(
v,{dateStyle:"full",timeStyle:"short"}),Fr=new Intl.DateTimeFormat(v,{weekday:"long",month:"long",day:"numeric"}),qr=new Intl.DateTimeFormat(v,{dateStyle:"long"}),
jr=new Intl.DateTimeFormat(v,{year:"numeric",month:"long"}),Ki=new Intl.RelativeTimeFormat(v,{numeric:"auto"}),As={};async function Gi(){As=await(await fetch(document.
getElementById("words").href)).json()}function l(s,t={}){return(As[s]??s).replace(/\{(\w+)\}/g,(i,n)=>t[n]??"")}function E(s,t,e={}){return l(`${s}_${Ir.select(
t)}`,{count:Hi.format(t),...e})}function B(s){s.code||reportError(s);let t=`error.${s.code}`;return t in As?l(t):l("error.unknown")}function q(s){let t=s.length>
3?[...s.slice(0,2),E("people.others",s.length-2)]:s;return Mr.format(t)}var R=s=>Hi.format(s),yt=(s,{hasMore:t})=>t?l("more_than",{count:R(s)}):R(s),st=s=>Dr.format(
s),j=s=>Pr.format(s);function Ad(s,t){let e={weekday:"short",month:"short",day:"numeric",hour:"numeric",minute:"2-digit",timeZone:t};return new Intl.DateTimeFormat(
v,e).format(s)}function Ls(s,t=new Date){let e=_s(t,s),i=Math.abs(e)<=1?Ki.format(e,"day"):Wr(s,t).format(s);return l("date.at",{date:i,time:st(s)})}var Ld=s=>Ji(
Ls(s)),_d=s=>jr.format(s);function Nd(s,t=new Date){try{let e=new Intl.DateTimeFormat(v,{weekday:"short",hour:"numeric",minute:"2-digit",timeZone:s});return l("\
person.time",{time:e.format(t),place:s.split("/").at(-1).replaceAll("_"," ")})}catch{return""}}function Vi(s,t=new Date){let e=_s(t,s);return e===0||e===-1?Ji(Ki.
format(e,"day")):(s.getFullYear()===t.getFullYear()?Fr:qr).format(s)}function oe(s,t=new Date){return _s(t,s)===0?st(s):(s.getFullYear()===t.getFullYear()?Ui:Br).
format(s)}var Wr=(s,t)=>s.getFullYear()===t.getFullYear()?Ui:$r,_s=(s,t)=>Math.round((Wi(t)-Wi(s))/864e5),Wi=s=>new Date(s.getFullYear(),s.getMonth(),s.getDate()),
Ji=s=>s.charAt(0).toLocaleUpperCase(v)+s.slice(1);var Ns="parley:lines:",Yi="parley:sizes:",Cs={rooms:"parley:rooms:",sections:"parley:sections:",people:"parley:people:",blocks:"parley:blocks:",emoji:"parley:te\
am-emoji:"},Is="parley:me",Hr="parley:recent-emoji",ae="parley:last-room",kt=!1,re=class{#t;#e;#s;constructor({me:t}){this.#t=`${Ns}${t.id}:`,this.#e=Yi+t.id,this.#s=
t.id,Ms()?.id!==t.id&&Rs(),Ds(t)}read(t){let e=localStorage.getItem(this.#t+t);return e&&JSON.parse(e)}write(t,e){if(e.cursor===null||kt)return;let i=Ur(e),n=this.#n();
delete n[t],n[t]=i.length,this.#r(n),Ot(this.#e,JSON.stringify(n)),Ot(this.#t+t,i)}recall(t){return JSON.parse(localStorage.getItem(Cs[t]+this.#s))}keep(t,e){kt||
Ot(Cs[t]+this.#s,JSON.stringify(e))}keepRooms(t){this.keep("rooms",t.length>500?null:t)}keepPeople(t){this.keep("people",t.slice(-300))}forget(t){if(kt)return;let e=this.#n();
this.#i(t,e),Ot(this.#e,JSON.stringify(e))}#i(t,e){localStorage.removeItem(this.#t+t),delete e[t]}#n(){let t=localStorage.getItem(this.#e);return t===null&&Rs([
Ns]),t===null?{}:JSON.parse(t)}#r(t){let e=Object.values(t).reduce((i,n)=>i+n,0);for(let[i,n]of Object.entries(t)){if(e<=15e5)return;this.#i(i,t),e-=n}}},Ms=()=>JSON.
parse(localStorage.getItem(Is)),Ds=s=>kt||Ot(Is,JSON.stringify(s));function it(){kt=!0,Rs()}function Rs(s=[Ns,Yi,...Object.values(Cs),Is,ae,Hr]){for(let t of Object.
keys(localStorage))s.some(e=>t.startsWith(e))&&localStorage.removeItem(t)}function Ur({epoch:s,cursor:t,first:e,entries:i}){let n=i.slice(-60),o=JSON.stringify(
n);for(;o.length>5e4;)n=n.slice(Math.ceil(n.length/4)),o=JSON.stringify(n);let r=n.length===i.length?e:n[0]?.seq??t+1;return JSON.stringify({epoch:s,first:r,cursor:t,
entries:n})}function Ot(s,t){try{localStorage.setItem(s,t)}catch{localStorage.removeItem(s)}}var Bs=class extends EventTarget{name="";picture=null;listen({socket:t}){t.addEventListener("frame",({detail:e})=>e.type==="team"&&this.#t(e))}#t({name:t,picture:e}){
t===null||t===this.name&&e===this.picture||(Object.assign(this,{name:t,picture:e}),this.dispatchEvent(new Event("change")))}},zi=s=>`/api/v1/team/pictures/${s}`,
I=new Bs;var Et=s=>s.isComposing||s.keyCode===229,H=matchMedia("(hover: hover)"),he=s=>Kr(s)&&H.matches,Kr=s=>s.key==="Enter"&&!s.shiftKey&&!Et(s),xt=s=>s.value.toWellFormed().
replaceAll("\0","").trim();function Xi(s,t,{from:e=s.selectionStart,to:i=s.selectionEnd}={}){s.focus({preventScroll:!0}),s.setSelectionRange(e,i),!document.execCommand(
"insertText",!1,t)&&(s.setRangeText(t,e,i,"end"),s.dispatchEvent(new InputEvent("input",{bubbles:!0})))}var Gr=CSS.supports("field-sizing","content");function Tt(s){
Gr||(s.style.blockSize="auto",s.style.blockSize=`${s.scrollHeight}px`)}var Vr=new Set(["accounts","audit","abandoned","monitor","settings"]),ce=class{#t;#e;#s=null;#i=null;#n=!1;#r=!1;#o=null;constructor({me:t,...e}){this.#t=t,this.#e=
e;let{rooms:i,router:n,socket:o,conversationView:r}=e;n.addEventListener("change",({detail:h})=>this.#a(h)),i.addEventListener("change",()=>this.#v()),i.addEventListener(
"told",({detail:h})=>this.#w(h)),o.addEventListener("state",()=>this.#C(o)),o.addEventListener("frame",({detail:h})=>h.type==="hello"&&this.#x(h)),document.addEventListener(
"visibilitychange",()=>this.#O()),I.addEventListener("change",()=>this.#O()),n.placeHere=()=>this.#s&&r.place,addEventListener("pagehide",()=>this.#T())}get conversation(){
return this.#s}async start(){let{rooms:t,router:e,shell:i}=this.#e;t.loaded||await t.settled,t.loaded||t.addEventListener("loaded",()=>this.#a(),{once:!0});let{
address:n}=e;n.view==="room"&&!n.panel?e.go({...n,panel:i.panelAtFirst},{replace:!0}):this.#a()}#a({again:t=!1}={}){let{address:e}=this.#e.router;return this.#n=
!1,e.view==="room"?this.#c({...e,again:t}):e.view in this.#e.pages?this.#d(e.view,{again:t}):this.#l()}async#c({room:t,seq:e,panel:i,again:n}){let{router:o,rooms:r,
shell:h}=this.#e;if(t===this.#s?.id&&!this.#s.isOver)return h.show("room"),this.#f(i),this.#h(e,{again:n});let c=r.find(t)??await r.fetch(t).catch(d=>this.#E(t,
d));!c||t!==o.address.room||(c.id===t?this.#p(c,{seq:e,panel:i}):o.go({...o.address,room:c.id},{replace:!0}))}#l(){let{rooms:t,router:e,shell:i,stage:n}=this.#e,
o=t.mine.find(({id:r})=>r===localStorage.getItem(ae))??t.mine[0];if(o&&i.showsRoomsBesides)return e.go({view:"room",room:o.id,panel:i.panelAtFirst},{replace:!0});
this.#u(),i.show("rooms"),n.show({title:l("stage.none.title"),text:l("stage.none.text"),actions:[]}),this.#O()}#d(t,{again:e}){let{shell:i,sidebar:n,stage:o,pages:r}=this.#e;
if(!(this.#i===r[t]&&!e)){if(this.#u(),Vr.has(t)&&this.#t.role!=="owner")return this.#g();this.#i=r[t],o.clear(),i.show(t),n.showCurrent({view:t}),this.#i.show(),
this.#O()}}#h(t,{again:e}){let{router:i,conversationView:n}=this.#e;t===this.#o&&!(t&&e)||(this.#o=t,t&&(e||!i.place)?n.goTo(t):n.comeBackTo(i.place))}#p(t,{seq:e,
panel:i}){let{shell:n,stage:o,conversationView:r}=this.#e;if(this.#u({to:t.id}),n.show("room"),!t.role)return this.#m(t);o.clear(),localStorage.setItem(ae,t.id);
let h=new ne({...this.#e,room:t,me:this.#t});this.#s=h,h.addEventListener("state",()=>this.#S(h.state)),h.addEventListener("room",()=>this.#O()),h.open(),this.#e.
sidebar.showCurrent({room:t.id}),this.#f(i),r.show(h),this.#O(),this.#o=e;let{place:c}=this.#e.router;if(c)r.comeBackTo(c);else if(e)return r.goTo(e);H.matches&&
r.focusComposer()}#f(t){let{slot:e,shell:i}=this.#e;e.show(t,this.#s),(t==="people"||!t)&&i.notePanel(!!t)}#u({to:t=null}={}){let{rooms:e,store:i,slot:n,sidebar:o,
backgroundSender:r}=this.#e,{id:h}=this.#s??{};this.#s?.close(),this.#s=null,this.#i?.leave?.(),this.#i=null,n.show(null,null),h&&!e.find(h)?.role&&i.forget(h),
r.openRoom=t,o.showCurrent({})}#m(t){let{rooms:e}=this.#e,i=()=>e.join(t.id).then(()=>this.#a(),n=>this.#b(n));this.#e.stage.show({title:t.name,text:t.topic||l(
"stage.join.text"),actions:[{label:l("browse.join"),act:i,primary:!0}]})}#g(){let{shell:t,stage:e}=this.#e;t.show("room"),e.show({title:l("error_page.forbidden.\
title"),text:l("error_page.forbidden.detail"),actions:[this.#y]}),this.#O()}get#y(){return{label:l("status.rooms.action"),act:()=>this.#e.router.go(W),primary:!0}}#E(t,e){
e.code||reportError(e),t===this.#e.router.address.room&&this.#b(e)}#b({status:t,code:e}){let{shell:i,stage:n}=this.#e,o=t===404?"missing":e==="unreachable"?"off\
line":"trouble";this.#n=o!=="missing",this.#u(),i.show("room"),n.show({title:l(`stage.${o}.title`),text:l(`stage.${o}.text`),actions:[o==="missing"?this.#y:{label:l(
"again"),act:()=>this.#a(),primary:!0}]})}#S(t){let e=ht[t]?.forgets;e==="room"&&this.#e.store.forget(this.#s.id),e==="everything"&&it()}#v(){!this.#e.rooms.failed&&
this.#n&&this.#a(),this.#O()}#w({id:t}){t===this.#e.router.address.room&&(!this.#s||ki(this.#s.state))&&this.#a()}#x({user:t}){t.id!==this.#t.id&&(it(),location.
reload())}#C({state:t,isOpen:e}){t==="ended"&&this.#_(),e&&(this.#r&&u.get("/me").catch(()=>{}),this.#r=!0)}#T(){this.#s?.keep(),this.#s?.noteRead(),this.#e.rooms.
keep()}#_(){it(),this.#s||lt()}#O(){let t=this.#s?.room.name??this.#i?.title,e=t?l("title.room",{room:t,team:I.name}):I.name,i=this.#e.sidebar.unreadTotal;document.
title=i?l("title.unread",{count:R(i),title:e}):e}};var $s=class{#t=[];#e=0;#s=!1;constructor(){addEventListener("popstate",({state:t})=>this.#s?this.#r(t):this.#a(t))}start(){this.#a(history.state)}get isEmpty(){
return!this.#t.length}open(t){let e={close:t};return this.#t.push(e),this.#e?this.#e-=1:this.#s||this.#o(this.#t.length),e}close(t){let e=this.#t.indexOf(t);e>=
0&&this.#i(e)}closeAll(){this.#i(0)}takeEntry(){let t=this.#e>0;return this.#e=0,this.#s=!1,t}#i(t){let e=this.#t.splice(t);for(let i of e.reverse())i.close();this.#e+=
e.length,this.#e&&setTimeout(()=>this.#n())}#n(){this.#e&&(this.#s=!0,history.go(-this.#e),this.#e=0)}#r(t){this.#s=!1;for(let e=(t?.layers??0)+1;e<=this.#t.length;e+=
1)this.#o(e)}#o(t){history.pushState({...history.state,layers:t},"")}#a(t){let e=t?.layers??0;for(;this.#t.length>e;)this.#t.pop().close();e>this.#t.length&&history.
go(this.#t.length-e)}},P=new $s;var a=(s,t=document)=>t.querySelector(s),p=s=>document.getElementById(s).content.firstElementChild.cloneNode(!0);function le(s,t){let e=a(".icon use",s),i=`#ico\
n-${t}`;e.getAttribute("href")!==i&&e.setAttribute("href",i)}function m(s,t){s.textContent!==t&&(s.textContent=t)}function Qi(s,t){m(s,t||""),s.hidden=!t}function At(s,t){
t?s.setAttribute("aria-current","page"):s.removeAttribute("aria-current")}function nt(s,t,e=""){let i=document.createElement(s);return i.textContent=t,e&&(i.className=
e),i}var Zi=s=>a(`dialog[data-dialog="${s}"]`)??document.body.appendChild(p(`dialog-${s}`)),tn=new WeakMap;function en(s,{title:t}={}){t&&(a(".dialog-header h2",s).textContent=
t),s.returnValue="",s.showModal(),Jr(s);let e=P.open(()=>s.close());return tn.set(s,e),new Promise(i=>{let n=()=>{P.close(e),i(s.returnValue)};s.addEventListener(
"close",n,{once:!0})})}function Jr(s){if(a("[autofocus]",s))return;([...H.matches?s.querySelectorAll("input, select, textarea"):[]].find(i=>!i.disabled&&!i.readOnly&&
i.checkVisibility())??a(".dialog-header h2",s)).focus()}function sn(s){P.close(tn.get(s))}function nn(){let s=null;document.addEventListener("pointerdown",({target:t})=>s=
t),document.addEventListener("click",({target:t})=>{t.matches("dialog")&&s===t?t.close():t.closest("[data-close]")?.closest("dialog").close()})}var Yr=({target:s})=>s.closest("input, textarea, select")!==null,on=({target:s})=>s===document.body||s.matches(".message, .timeline-scroll");function rn(s){document.
addEventListener("keydown",t=>{let e=zr(t,s);e&&(t.preventDefault(),e())})}function zr(s,t){if(!P.isEmpty||s.isComposing)return null;let e=s.ctrlKey||s.metaKey;
return e&&!s.altKey&&s.key.toLowerCase()==="k"?()=>t.open("jump"):e&&!s.altKey&&!s.shiftKey&&s.key.toLowerCase()==="f"&&t.isInRoom()?t.find:s.altKey&&!e?Xr(s,t):
e?null:s.key==="?"&&!Yr(s)?()=>t.open("keys"):s.key==="PageUp"&&s.target.matches(".composer-text")?t.scrollUp:s.key==="End"&&on(s)?t.toNewest:s.key==="Escape"?()=>t.
closePanel(s)||t.leaveComposer(s)||t.closeBeside()||t.writeOn():(s.key.length===1&&s.key!==" "&&on(s)&&t.writeOn(),null)}function Xr({key:s,shiftKey:t},{goTo:e}){
let i={ArrowUp:-1,ArrowDown:1}[s];return i&&(()=>e(i,{unread:t}))}var an=JSON.parse(document.getElementById("late-files").textContent),de=new Map,hn,cn=new Promise(s=>hn=s),Qd=s=>an[s];function Ps(s){if(!de.has(s)){let t=import(an[s]);
t.catch(()=>de.delete(s)),de.set(s,t)}return de.get(s)}var X=()=>Ps("later").then(s=>(hn(s),cn)),U=s=>{cn.then(s)};var Qr=new Intl.Segmenter(void 0,{granularity:"grapheme"}),y=s=>s.display_name||s.name,[ln,dn,un]=["","",""],fn=new RegExp(`${ln}(.*?)${dn}(.*?)${un}`,
"s"),ue=s=>`${ln}${s.id}${dn}${y(s).replace(/[\uE000-\uE002]/gu,"")}${un}`;function mn(s){let e=y(s).split(/[\s._-]+/u).filter(Boolean).slice(0,2).map(i=>[...Qr.
segment(i)][0].segment);return(new RegExp("^\\p{Script=Han}","u").test(e[0])?e[0]:e.join("")).toLocaleUpperCase()}var Zr=({status:s})=>s&&(!s.until||mt(s.until))?
s:null;function fe(s){let{emoji:t,text:e}=Zr(s)??{};return[t,e].filter(Boolean).join(" ")}var pn=({picture:s},t)=>s?`/api/v1/pictures/${s}?size=${t}`:null;function gn(s){
let t=0;for(let e of s.id)t=t*31+e.codePointAt(0)>>>0;return t%360}var Fs="parley:place",me=class extends EventTarget{#t;placeHere=()=>null;constructor({keepsPanel:t}){super(),this.#t=t,this.#n(),addEventListener("pagehide",()=>sessionStorage.
removeItem(Fs)),addEventListener("popstate",()=>this.#r()),document.addEventListener("click",e=>this.#i(e))}get address(){return tt(location)??W}go(t,{replace:e=!1}={}){
let i=this.address,n=this.#s(t,i);if(P.closeAll(),Es(n,i))return this.#r({again:!0});let o=P.takeEntry();!e&&!o&&this.keepPlace(),e&&!o?history.replaceState(ea(
n,i),"",J(n)):this.#e(n,{takesEntry:o,isBelow:Es(ys(n),i)}),this.#r()}keepPlace(){let t=this.placeHere();ta(t,this.place)||history.replaceState({...history.state,
place:t},""),sessionStorage.setItem(Fs,JSON.stringify({path:location.pathname,place:t}))}get place(){return history.state?.place??null}goToRoom(t){this.go({view:"\
room",room:t})}up(){history.state?.isBelow?history.back():this.go(ys(this.address),{replace:!0})}#e(t,{takesEntry:e,isBelow:i}){let n={layers:0,isBelow:i};e?history.
replaceState(n,"",J(t)):history.pushState(n,"",J(t))}#s(t,{panel:e}){return t.view!=="room"||t.panel!==void 0?t:{...t,panel:e&&this.#t(e)?e:null}}#i(t){let e=t.
target.closest("a[href]"),i=t.button===0&&!t.metaKey&&!t.ctrlKey&&!t.shiftKey&&!t.altKey;if(!e||!i||e.target||e.hash||e.origin!==location.origin)return;let n=tt(
e);if(n){if(t.preventDefault(),"up"in e.dataset)return this.up();this.go({...n,panel:n.panel??void 0})}}#n(){let{path:t,place:e}=JSON.parse(sessionStorage.getItem(
Fs))??{};history.state===null&&t===location.pathname&&history.replaceState({place:e},"")}#r({again:t=!1}={}){this.dispatchEvent(new CustomEvent("change",{detail:{
again:t}}))}},ta=(s,t)=>s?.seq===t?.seq&&s?.offset===t?.offset;function ea(s,{room:t,seq:e}){return s.room===t&&s.seq===e?history.state:{...history.state,place:null}}var qs=navigator.serviceWorker,wn="parley-",sa=8;function yn(){qs?.register("/service-worker.js",{updateViaCache:"none"}).catch(()=>{})}function ou(){qs?.controller?.
postMessage("refresh")}async function En(s){let t=await qs?.getRegistration();if(t&&await na(ia(t)).catch(()=>t.unregister()),!window.caches)return;let e=i=>i.startsWith(
wn)&&i!==wn+s;for(let i of(await caches.keys()).filter(e))await caches.delete(i)}async function ia(s){await s.update();let t=s.installing??s.waiting;t&&await new Promise(
e=>{t.onstatechange=()=>["activated","redundant"].includes(t.state)&&e()})}var na=s=>Promise.race([s,new Promise(t=>setTimeout(t,sa*1e3))]);var oa=["keydown","pointerdown","pointermove","wheel","touchstart"],pe=class{#t;#e=!1;#s;#i=0;constructor({socket:t}){this.#t=t;for(let e of oa)addEventListener(
e,()=>this.#n(),{capture:!0,passive:!0});t.addEventListener("state",()=>t.isOpen&&this.#e&&this.#o()),this.#n()}#n(){!this.#e&&Date.now()-this.#i<1e3||(this.#i=
Date.now(),clearTimeout(this.#s),this.#s=setTimeout(()=>this.#r(!0),5*6e4),this.#r(!1))}#r(t){t!==this.#e&&(this.#e=t,this.#o())}#o(){this.#t.send({type:"activi\
ty",idle:this.#e})}};var ge=class{#t;#e;#s=new Map;#i=null;#n;constructor({outbox:t,socket:e}){this.#t=t,this.#e=e,e.addEventListener("state",()=>this.#r()),t.addEventListener("chan\
ge",()=>this.#o())}set openRoom(t){this.#i=t,this.#s.get(t)?.stop(),this.#r()}#r(){if(!this.#e.isOpen)return;let t=new Set(this.#t.all.map(({room:e})=>e));t.delete(
this.#i);for(let e of t)this.#a(e).start()}#o(){clearTimeout(this.#n),this.#n=setTimeout(()=>this.#r(),Ft*1e3)}#a(t){if(!this.#s.has(t)){let e=i=>this.#c(i);this.#s.
set(t,new dt({room:t,outbox:this.#t,send:e}))}return this.#s.get(t)}async#c(t){let{room:e,clientId:i,text:n,target:o,epoch:r,mentionMany:h}=t,c=this.#s.get(e),d=`\
/rooms/${e}/messages`;try{o?await u.patch(`${d}/${o}`,{client_id:i,text:n,epoch:r,mention_many:h}):await u.post(d,{client_id:i,text:n,mention_many:h,...Kt(t)}),
c.delivered(i)}catch(f){c.refused(i,f),f.code==="unreachable"&&this.#o()}}};var we=class extends EventTarget{#t;#e;constructor({store:t,socket:e}){super(),this.#e=t,this.#t=new Set(t.recall("blocks")),e.addEventListener("frame",({detail:i})=>i.
type==="blocks"&&this.#s(i.users))}has(t){return this.#t.has(t)}async block(t){await u.put(`/me/blocks/${t}`),this.#s([...this.#t,t])}async unblock(t){await u.delete(
`/me/blocks/${t}`),this.#s([...this.#t].filter(e=>e!==t))}#s(t){this.#t=new Set(t),this.#e.keep("blocks",t),this.dispatchEvent(new Event("change"))}};var ra=50,aa=20,ye=class extends EventTarget{#t;#e=new Set;#s=new Set;#i=new Set;#n=null;#r=new ft(()=>this.#f());#o;#a;#c;constructor({me:t,store:e,socket:i}){
super(),this.#c=t,this.#o=e,this.#a=i,this.#t=new Map((e.recall("people")??[]).map(n=>[n.id,n])),i.addEventListener("frame",({detail:n})=>this.#l[n.type]?.(n)),
addEventListener("pagehide",()=>this.#u())}of(t){return t.id===this.#c.id?this.#c:(this.#e.has(t.id)||this.#h(t.id),this.#t.get(t.id)??t)}knows(t){return this.#e.
has(t)}note(t){this.#e.has(t.id)||this.#d({...this.#t.get(t.id),...t})}take(t){for(let e of t)this.#e.add(e.id),e.id===this.#c.id?Object.assign(this.#c,e):this.#d(
e);t.length&&this.#f()}#l={hello:()=>{this.#e.clear(),this.#i=new Set},rooms:({more:t})=>t||this.#f(),person:({item:t})=>this.take([t])};#d(t){this.#t.delete(t.
id),this.#t.set(t.id,t)}#h(t){this.#i.has(t)||(this.#s.add(t),this.#a.isOpen&&(this.#n??=setTimeout(()=>this.#p(),aa)))}async#p(){this.#n=null;let t=this.#i,e=[
...this.#s].slice(0,ra);for(let o of e)this.#s.delete(o),t.add(o);let i=await u.get(`/users?${new URLSearchParams({ids:e})}`).catch(()=>null);for(let o of e)t.delete(
o);if(!i||t!==this.#i)return;let n=i.items.filter(({id:o})=>!this.#e.has(o));for(let o of e)this.#e.add(o);this.take(n),n.length||this.#f(),this.#s.size&&this.#h(
[...this.#s][0])}#f(){this.#r.await([this.#c,...this.#t.values()].map(({status:t})=>t?.until)),this.dispatchEvent(new Event("change"))}#u(){this.#o.keepPeople([
...this.#t.values()])}};var xe=class extends EventTarget{#t;#e;#s=new Map;constructor({userId:t,storage:e=localStorage}){super(),this.#t=`parley:draft:${t}:`,this.#e=e,ha(e,t,this.#t);
for(let i of Object.keys(e))this.#r(i,e.getItem(i));addEventListener("storage",({key:i,newValue:n})=>this.#r(i??"",n)&&this.#o())}get written(){return[...this.#s].
filter(([,{text:t}])=>t).map(([t])=>({place:t,...Ws(t)}))}get unkept(){return[...this.#s].filter(([,t])=>!Ee(t)).map(([t])=>t)}of(t){return this.#i(t).text}keep(t,e,{
isDone:i=!1}={}){let n=e.trim()?ca(e):"",o=this.#i(t);n!==o.text&&this.#n(t,{...o,text:n}),!n!=!o.text&&this.#o(),!Ee(this.#i(t))&&this.dispatchEvent(new CustomEvent(
"written",{detail:{place:t,isDone:i||!n}}))}give(t){let{text:e,version:i}=this.#i(t);return this.#n(t,{text:e,base:e,version:i,isSure:!1}),{text:e,version:i}}kept({
text:t,version:e,...i}){let n=js(i),o=this.#i(n);t===o.base&&this.#n(n,{...o,version:e,isSure:!0})}take({text:t,version:e,...i},{isAnswer:n=!1}={}){let o=js(i),
r=this.#i(o);if(!n&&e<=r.version)return;let h=t!==r.base&&t!==r.text,c=h&&Ee(r)?t:h?Hs(t,r.text):r.text;this.#n(o,{text:c,base:t,version:e,isSure:!0}),c!==r.text&&
this.#o()}takeAll(t){let e=new Set(t.map(js));for(let i of t)this.take(i);for(let[i,{text:n}]of this.#s)e.has(i)||this.#n(i,{text:n,base:"",version:0,isSure:!0})}clear(){
for(let t of this.#s.keys())this.#e.removeItem(this.#t+t);this.#s.clear(),this.#o()}#i(t){return this.#s.get(t)??Us}#n(t,e){this.#s.set(t,e);try{!e.text&&Ee(e)?
this.#e.removeItem(this.#t+t):this.#e.setItem(this.#t+t,JSON.stringify(e))}catch{}}#r(t,e){if(!t.startsWith(this.#t))return!1;let i=t.slice(this.#t.length);return e?
this.#s.set(i,xn(e)):this.#s.set(i,{...this.#i(i),text:"",base:"",isSure:!0}),!0}#o(){this.dispatchEvent(new Event("change"))}},js=({room:s,thread:t})=>t?`${s}:${t}`:
s;function Ws(s){let[t,e]=s.split(":");return{room:t,thread:e?Number(e):null}}function ha(s,t,e){let i=`parley:draft:threads:${t}:`;for(let n of Object.keys(s)){
if(!n.startsWith(i))continue;let{text:o}=xn(s.getItem(n));s.removeItem(n),s.setItem(e+n.slice(i.length),JSON.stringify({...Us,text:o}))}}function Hs(s,t){return t.
includes(s)?t:s.includes(t)?s:`${s}

${t}`}var Us={text:"",base:"",version:0,isSure:!0},Ee=({text:s,base:t,isSure:e})=>e&&s===t,ca=s=>s.toWellFormed().replaceAll("\0","");function xn(s){try{let t=JSON.
parse(s);if(typeof t.text=="string"&&typeof t.version=="number")return t}catch{}return{...Us,text:s}}var Sn=1e3,la=new Set(["too_many_requests","busy","unavailable","storage_full","outcome_unknown"]),da=2,Se=class{#t;#e;#s=new Map;#i=new Set;#n=[];constructor({
drafts:t,socket:e}){this.#t=t,this.#e=e,t.addEventListener("written",({detail:{place:i,isDone:n}})=>this.#a(i,n?0:Sn)),e.addEventListener("frame",({detail:i})=>this.#r[i.
type]?.(i)),document.addEventListener("visibilitychange",()=>document.hidden&&this.#o()),addEventListener("pagehide",()=>this.#o())}#r={hello:()=>this.#n=[],draft:t=>this.#t.
take(t),drafts:({items:t,more:e})=>{this.#n.push(...t),!e&&(this.#t.takeAll(this.#n),this.#o())}};#o(){for(let t of this.#t.unkept)this.#a(t,0)}#a(t,e){clearTimeout(
this.#s.get(t)),e?this.#s.set(t,setTimeout(()=>this.#c(t),e)):this.#c(t)}async#c(t){if(!this.#e.isOpen||this.#i.has(t)||!this.#t.unkept.includes(t))return;this.#i.
add(t);let e=this.#t.give(t),i=await u.putLasting(ua(t),e).then(n=>this.#t.kept(n),n=>this.#l(n));this.#i.delete(t),(i!==void 0||this.#t.of(t)!==e.text)&&this.#a(
t,i??Sn)}#l({code:t,draft:e,retryAfterSeconds:i=da}){if(la.has(t))return i*1e3;if(t==="draft_changed")return this.#t.take(e,{isAnswer:!0}),0}};function ua(s){let{
room:t,thread:e}=Ws(s);return e?`/rooms/${t}/messages/${e}/thread/draft`:`/rooms/${t}/draft`}var fa={edits:[],quote:null},ve=class{#t;#e;constructor({userId:t,storage:e=localStorage}){this.#t=`parley:half:${t}:`,this.#e=e}editsOf(t){return this.#i(t).edits}keepEdit(t,e){
this.#s(t,e.seq,[e])}dropEdit(t,e){this.#s(t,e,[])}quoteOf(t){return this.#i(t).quote}keepQuote(t,e){this.#n(t,{...this.#i(t),quote:e})}clear(){for(let t of Object.
keys(this.#e))t.startsWith(this.#t)&&this.#e.removeItem(t)}#s(t,e,i){let{edits:n,quote:o}=this.#i(t),r=n.filter(h=>h.seq!==e);this.#n(t,{quote:o,edits:[...r,...i].
slice(-20)})}#i(t){return JSON.parse(this.#e.getItem(this.#t+t))??fa}#n(t,e){try{!e.quote&&!e.edits.length?this.#e.removeItem(this.#t+t):this.#e.setItem(this.#t+
t,JSON.stringify(e))}catch{}}};var be=class extends EventTarget{#t=null;#e=0;items=[];loading=!1;failed=!1;get hasMore(){return this.#t!==null}open(t){return this.#s(t,[])}more(){return this.#s(
this.#t,this.items)}close(){this.#e+=1}async#s(t,e){this.#e+=1;let i=this.#e;this.loading=!0;let{items:n,next:o,failed:r}=await u.page(t).catch(()=>({items:[],next:t,
failed:!0}));i===this.#e&&(this.items=[...e,...n],this.#t=o,this.loading=!1,this.failed=!!r,this.dispatchEvent(new Event("change")))}};var Ks="/me/inbox",Oe=class extends EventTarget{#t=!1;filter="";list=new be;unread=0;isOpen=!1;constructor({socket:t}){super(),t.addEventListener("frame",({detail:e})=>e.
type==="inbox"&&this.#s(e))}show(t=this.filter){return this.#t=!0,this.filter=t,this.#e()}leave(){this.#t=!1,this.list.close()}async setDone(t,e){let i=`${Ks}/${t}\
/done`;await(e?u.put(i):u.delete(i))}async setAllDone(){await u.put(`${Ks}/done`)}#e(){let t=this.filter?`?${new URLSearchParams({filter:this.filter})}`:"";return this.
list.open(`${Ks}${t}`)}#s({unread:t,at:e}){this.unread=t,this.isOpen=e!==null,this.dispatchEvent(new Event("change")),this.#t&&this.#e()}};var vn=({user:s,here:t},e)=>{let i=e.of(s.id);return t&&i==="offline"?"active":i},Te=({state:s,here:t})=>l(t&&s==="active"?"presence.here":`presence.${s}`),ke=class extends EventTarget{#t=new Map;#e=new Map;#s=new ft(
()=>this.#n());constructor({socket:t}){super(),t.addEventListener("frame",({detail:e})=>e.type==="presence"&&this.#i(e))}of(t){let e=this.#t.get(t)??"offline";return e===
"offline"?e:mt(this.#e.get(t))?"quiet":e==="idle"?"idle":"active"}#i({items:t,whole:e}){e&&(this.#t.clear(),this.#e.clear());for(let{user:i,state:n,quiet_until:o}of t)
this.#t.set(i,n),o?this.#e.set(i,o):this.#e.delete(i);this.#n()}#n(){this.#s.await([...this.#e.values()]),this.dispatchEvent(new Event("change"))}};var bn=20,ma=20,Gs=5e3,On=1e4,kn=600,Ae=class extends EventTarget{#t;#e=new Map;#s=new Set;#i=null;#n=null;#r=0;#o=0;#a=new Map;constructor({rooms:t}){super(),this.#t=
t,t.addEventListener("change",()=>this.#f())}roomCalled(t){return this.#a.set(t,this.#m(t)),this.#a.size>kn&&this.#a.delete(this.#a.keys().next().value),this.#u(
t)}get(t,e){let{role:i,head:n}=this.#t.find(t)??{};if(!i||e>n)return null;let o=`${t}/${e}`,r=this.#e.get(o);return(!r||r.head!==n)&&this.#c(o,r),r?.entry}#c(t,{
askedAt:e=-Gs}={}){let i=performance.now(),n=Math.max(e+Gs,this.#o)-i;if(n>0)return this.#y(n);this.#s.add(t),this.#i??=setTimeout(()=>this.#l(),ma)}#l(){this.#i=
null;let t=[...this.#s];this.#s.clear();for(let e=0;e<t.length;e+=bn)this.#d(t.slice(e,e+bn))}async#d(t){let e=performance.now();for(let i of t)this.#p(i,{entry:this.#e.
get(i)?.entry,head:this.#h(i),askedAt:e});try{let{items:i}=await u.get(`/previews?${new URLSearchParams({of:t.join(",")})}`),n=new Map(i.map(o=>[`${o.room}/${o.
seq}`,gt(o)]));for(let o of t)this.#e.has(o)&&(this.#e.get(o).entry=n.get(o)??null);this.#E()}catch{this.#o=performance.now()+On;for(let i of t)this.#e.has(i)&&
(this.#e.get(i).head=null);this.#y(On)}}#h=t=>this.#t.find(t.split("/")[0])?.head;#p(t,e){this.#e.delete(t),this.#e.set(t,e),this.#e.size>kn&&this.#e.delete(this.#e.
keys().next().value)}#f(){let t=[...this.#a].filter(([e,i])=>i!==this.#m(e));if(t.length){for(let[e]of t)this.#a.set(e,this.#m(e));this.#g(),t.some(([e])=>!this.#u(
e)?.role)?this.#E():this.#y(Math.max(0,this.#r+Gs-performance.now()))}}#u=t=>this.#t.find(t)??this.#t.named(t);#m(t){let{role:e,head:i,name:n}=this.#u(t)??{};return`${e}\
 ${i} ${n}`}#g(){for(let t of this.#e.keys())this.#t.find(t.split("/")[0])?.role||this.#e.delete(t)}#y(t){this.#n??=setTimeout(()=>{this.#n=null,this.#r=performance.
now(),this.#E()},t)}#E(){this.dispatchEvent(new Event("change"))}};var pa=50,Le=class extends EventTarget{#t=new Map;#e=new Set;constructor({socket:t}){super(),t.addEventListener("frame",({detail:e})=>this.#s[e.type]?.(e))}waitingIn(t){
return this.#t.get(t)??{count:0,hasMore:!1}}async count(t){let e=this.#e;if(this.#t.has(t)||e.has(t))return;e.add(t);let i=await u.page(`/rooms/${t}/reports?sta\
te=waiting&limit=${pa}`).catch(()=>null),n=e.delete(t)&&e===this.#e;i&&n&&this.#i(t,{count:i.items.length,hasMore:i.next!==null})}report({room:t,seq:e,reason:i}){
return u.post(`/rooms/${t}/messages/${e}/reports`,{reason:i})}async resolve({room:t,id:e},{outcome:i,note:n}){await u.patch(`/rooms/${t}/reports/${e}`,{outcome:i,
note:n})}#s={hello:()=>{this.#t.clear(),this.#e=new Set},reports:({room:t,waiting:e})=>this.#i(t,{count:e,hasMore:!1}),report:({item:t})=>this.dispatchEvent(new CustomEvent(
"resolved",{detail:t}))};#i(t,e){this.#e.delete(t),this.#t.set(t,e),this.dispatchEvent(new CustomEvent("change",{detail:{room:t}}))}};var ga=new Intl.Collator(v,{numeric:!0,sensitivity:"base"}),Tn=s=>s.normalize("NFC").toLowerCase(),_e=class extends EventTarget{#t=[];#e=[];#s;#i;#n;#r;loaded=!1;settled=new Promise(
t=>this.#r=t);constructor({store:t,socket:e,directory:i}){super(),this.#s=t,this.#i=e,this.#n=i;let n=t.recall("rooms");n&&this.#p(n.map(o=>({...o,isKept:!0}))),
this.loaded=!!n,e.addEventListener("frame",({detail:o})=>this.#o[o.type]?.(o)),e.addEventListener("state",()=>this.#c()),i.addEventListener("change",()=>this.#u()),
document.addEventListener("visibilitychange",()=>document.hidden&&this.keep())}get failed(){return!this.#i.isOpen&&this.#i.state!=="connecting"}get mine(){return this.#t.
filter(t=>t.role&&!t.archived)}get archived(){return this.#t.filter(t=>t.role&&t.archived)}find(t){return this.#t.find(e=>e.id===t)}named(t){let e=Tn(t);return this.#t.
find(i=>i.kind==="public"&&Tn(i.name)===e)}keep(){this.loaded&&this.#s.keepRooms(this.#t)}async fetch(t){return this.#d(await u.get(`/rooms/${t}`))}async create(t){
return this.#d(await u.post("/rooms",t))}async update(t,e){return this.#d(await u.patch(`/rooms/${t}`,e))}async openDirect(t){return this.#d(await u.put("/direc\
t",{users:t}))}async set(t,e){return this.#d(await u.patch(`/rooms/${t}/mine`,e))}async markAllRead(){await u.put("/me/read")}async delete(t,e){await u.delete(at(
`/rooms/${t}`,e)),this.#h(t)}async join(t){return await u.put(`/rooms/${t}/membership`),this.fetch(t)}async leave(t,{last:e=null}={}){await u.delete(`/rooms/${t}\
/membership${e?`?last=${e}`:""}`),this.#h(t)}async suggest(t,e){let i=`/rooms/${t}/suggestion`;e?await u.put(i):await u.delete(i),this.note(t,{suggested:e})}note(t,e){
let i=this.find(t);i&&this.#d({...i,...e})}#o={hello:()=>this.#e=[],rooms:({items:t,more:e,sections:i})=>{i&&(this.#e=[]),this.#e.push(...t),e||this.#a()},room:({
item:t})=>{this.#d(t),this.dispatchEvent(new CustomEvent("told",{detail:{id:t.id}}))},room_gone:({room:t})=>this.#h(t),read:({room:t,seq:e})=>this.note(t,{read_seq:e,
toldReadSeq:e}),unread:({type:t,room:e,...i})=>this.note(e,this.#l(e,i))};#a(){this.#p(this.#e),this.loaded=!0,this.#e=[],this.keep(),this.#r(),this.#m(),this.dispatchEvent(
new Event("loaded"))}#c(){this.#i.isOpen||(this.#r(),this.#m())}#l(t,e){return e.head<=this.find(t)?.read_seq?{...e,unread:0}:e}#d(t){let e=this.#f(t),i=this.find(
e.id);return i?.name===e.name?this.#t[this.#t.indexOf(i)]=e:this.#p([...this.#t.filter(n=>n!==i),e]),this.#m(),e}#h(t){this.#t=this.#t.filter(e=>e.id!==t),this.#m()}#p(t){
this.#t=t.map(e=>this.#f(e)).sort((e,i)=>ga.compare(e.name,i.name))}#f(t){let e={toldReadSeq:t.read_seq,...t};if(e.kind!=="direct")return e;let i=e.people.map(n=>this.#n.
of(n));return{...e,people:i,name:i.length?q(i.map(y)):l("room.notes")}}#u(){let t=this.#t.filter(e=>this.#f(e).name!==e.name);for(let e of t)this.#d(e)}#m(){this.
dispatchEvent(new Event("change"))}};var Ne=class extends EventTarget{#t=new Map;constructor({socket:t}){super(),t.addEventListener("frame",({detail:e})=>this.#e[e.type]?.(e))}get count(){return this.#t.
size}get isAnyDue(){return[...this.#t.values()].some(({due:t})=>t)}of(t,e){return this.#t.get(An(t,e))}save({room:t,seq:e,epoch:i},n){return u.put(`/rooms/${t}/\
messages/${e}/saved`,{remind_at:n,epoch:i})}forget({room:t,seq:e}){return u.delete(`/rooms/${t}/messages/${e}/saved`)}#e={saved:({items:t})=>{this.#t=new Map(t.
map(e=>[An(e.room,e.seq),e])),this.dispatchEvent(new Event("change"))},reminder:({room:t,seq:e})=>this.dispatchEvent(new CustomEvent("reminder",{detail:{room:t,
seq:e}}))}},An=(s,t)=>`${s}/${t}`;var Ce=class extends EventTarget{marks=[];#t=!1;constructor({socket:t}){super(),t.addEventListener("frame",({detail:{type:e,items:i}})=>e==="scheduled"&&this.#e(
i))}async load(){return(await u.get("/me/scheduled")).items}add(t,e,i,n){return u.post(`/rooms/${t}/scheduled`,{text:e,...i,client_id:n})}change({room:t,id:e},i){
return u.patch(`/rooms/${t}/scheduled/${e}`,i)}cancel({room:t,id:e}){return u.delete(`/rooms/${t}/scheduled/${e}`)}async sendNow(t,{isMeant:e=!1}={}){let i={text:t.
text,client_id:t.client_id,mention_many:e};await u.post(`/rooms/${t.room}/messages`,i),await this.cancel(t)}#e(t){let e=new Set(this.marks.filter(Re).map(({id:n})=>n)),
i=this.#t?t.filter(n=>Re(n)&&!e.has(n.id)):[];this.marks=t,this.#t=!0,this.dispatchEvent(new Event("change"));for(let n of i)this.dispatchEvent(new CustomEvent(
"failed",{detail:n}))}},Re=({failure:s})=>!!s;var Ln="parley:folded",wa=["archived"],Ie=class extends EventTarget{#t=new Set(JSON.parse(localStorage.getItem(Ln))??wa);#e=null;#s=!1;#i;own=[];constructor({socket:t,
store:e}){super(),this.#i=e,this.own=e.recall("sections")??[],t.addEventListener("frame",({detail:{type:i,sections:n,items:o}})=>{i==="rooms"&&n&&this.#o(n),i===
"sections"&&this.#o(o)})}note(t){this.own.some(({id:e})=>e===t.id)||this.#o([...this.own,t])}nameOf(t){return this.own.find(e=>e.id===t)?.name??""}enter(t){t?.id!==
this.#e&&(this.#e=t?.id??null,this.#s=!!(t&&this.isNews(t)))}isNews(t){return t.unread>0&&t.mine?.notify!=="nothing"&&!t.blocked}of({mine:t,archived:e}){let i={
unread:[],favourites:[],...Object.fromEntries(this.own.map(({id:n})=>[n,[]])),rooms:[],people:[]};for(let n of t)this.#r(n)||i[this.#n(n,i)].push(n);return i.people.
sort((n,o)=>_n(o)-_n(n)),{...i,archived:e}}isFolded(t){return this.#t.has(t)}fold(t,e){e?this.#t.add(t):this.#t.delete(t),localStorage.setItem(Ln,JSON.stringify(
[...this.#t]))}#n(t,e){return(t.id===this.#e?this.#s:this.isNews(t))?"unread":t.mine?.favourite?"favourites":e[t.mine?.section]?t.mine.section:t.kind==="direct"?
"people":"rooms"}#r(t){return t.id!==this.#e&&(t.mine?.hidden||t.blocked)}#o(t){this.own=t,this.#i.keep("sections",t),this.dispatchEvent(new Event("change"))}},
_n=({last_message:s})=>s?Date.parse(s.at):0;var Nn=s=>s.normalize("NFKD").replace(new RegExp("\\p{Mn}","gu"),"").toLocaleLowerCase(v);var ya=2,Cn=/:([a-z0-9_+-]{2,32}):/gu,Ea="🙂",Vs=class extends EventTarget{#t;#e=null;#s=new Map;#i;listen({store:t,socket:e}){this.#t=t;let i=t.recall("emoji");
i&&this.#o(i),e.addEventListener("frame",({detail:{type:n,version:o}})=>n==="emoji"&&this.#n(o))}get all(){return[...this.#s.values()]}withName(t){return this.#s.
get(t)}of(t){return t.startsWith(":")?this.withName(t.slice(1,-1)):void 0}search(t){let e=Nn(t.trim().replace(/^:|:$/g,""));return this.all.filter(({code:n})=>n.
includes(e)).sort((n,o)=>n.code.indexOf(e)-o.code.indexOf(e))}placesIn(t){return this.#s.size?[...t.matchAll(Cn)].map(({0:i,1:n,index:o})=>({index:o,length:i.length,
item:this.withName(n)})).filter(({item:i})=>i):[]}asSigns(t){return this.#s.size?t.replace(Cn,(e,i)=>this.#s.has(i)?Ea:e):t}async add(t,e){await u.upload(`/emoj\
i/${encodeURIComponent(t)}`,e),await this.#r()}async remove(t){await u.delete(`/emoji/${encodeURIComponent(t)}`),await this.#r()}#n(t){if(clearTimeout(this.#i),
t===this.#e)return;let e=this.#e===null?0:Math.random()*ya;this.#i=setTimeout(()=>this.#r().catch(()=>{}),e*1e3)}async#r(){let t=await u.get("/emoji");this.#t.keep(
"emoji",t),this.#o(t),this.dispatchEvent(new Event("change"))}#o({items:t,version:e}){this.#e=e,this.#s=new Map(t.map(i=>[i.name,xa(i)]))}},xa=({name:s,picture:t})=>({
key:`:${s}:`,text:`:${s}:`,label:s.replaceAll("_"," "),code:s,image:`/api/v1/pictures/${t}`}),K=new Vs;var Me=class extends EventTarget{unread=0;total=0;constructor({socket:t}){super(),t.addEventListener("frame",({detail:e})=>this.#t[e.type]?.(e))}#t={threads:({unread:t,
total:e})=>{Object.assign(this,{unread:t,total:e}),this.dispatchEvent(new Event("change"))},thread:t=>this.dispatchEvent(new CustomEvent("told",{detail:t}))}};var Sa=2e3,Be=class extends EventTarget{#t;#e=new Map;#s=!1;#i=new Set;#n=new Map;#r=new Set;constructor({me:t,socket:e}){super(),this.#t=t,e.addEventListener("\
frame",({detail:i})=>i.type==="votes"&&this.#c(i))}of(t,{seq:e,poll:i}){let n=De(t,e);return this.#n.has(n)?this.#n.get(n):i.anonymous?(!this.#e.has(n)&&this.#s&&
this.#l(t,e),this.#e.get(n)??[]):i.options.flatMap(({voters:o},r)=>o.includes(this.#t.id)?[r]:[])}async choose({room:t,seq:e,epoch:i},n){let o=De(t,e);if(this.#a(
o,n),this.#r.has(o))return;this.#r.add(o);let r=!1;try{let h;for(;h!==this.#n.get(o);)h=this.#n.get(o),await u.put(Rn(t,e),{choices:h,epoch:i});this.#e.set(o,h),
r=!0}finally{this.#r.delete(o),r?this.#o(o,this.#n.get(o)):this.#a(o,void 0)}}#o(t,e){setTimeout(()=>this.#n.get(t)===e&&!this.#r.has(t)&&this.#a(t,void 0),Sa)}#a(t,e){
e?this.#n.set(t,e):this.#n.delete(t),this.dispatchEvent(new Event("change"))}#c({items:t,more:e}){this.#e=new Map(t.map(({room:i,seq:n,choices:o})=>[De(i,n),o])),
this.#s=e,this.#i.clear(),this.dispatchEvent(new Event("change"))}async#l(t,e){let i=De(t,e);if(this.#i.has(i))return;this.#i.add(i);let{choices:n}=await u.get(
Rn(t,e)).catch(()=>({choices:[]}));!n.length||this.#e.has(i)||(this.#e.set(i,n),this.dispatchEvent(new Event("change")))}},De=(s,t)=>`${s}/${t}`,Rn=(s,t)=>`/roo\
ms/${s}/polls/${t}/vote`;function In({me:s,socket:t}){let e=new re({me:s}),i=new ye({me:s,store:e,socket:t}),n=new Ut({userId:s.id}),o=new xe({userId:s.id});new Se({drafts:o,socket:t});
let r=new _e({store:e,socket:t,directory:i}),h=new we({store:e,socket:t});return new pe({socket:t}),K.listen({store:e,socket:t}),I.listen({socket:t}),{me:s,socket:t,
store:e,directory:i,rooms:r,previews:new Ae({rooms:r}),sections:new Ie({store:e,socket:t}),presence:new ke({socket:t}),blocks:h,reports:new Le({socket:t}),inbox:new Oe(
{socket:t}),threads:new Me({socket:t}),outbox:n,drafts:o,halfWritten:new ve({userId:s.id}),saved:new Ne({socket:t}),votes:new Be({me:s,socket:t}),scheduled:new Ce(
{socket:t}),backgroundSender:new ge({outbox:n,socket:t})}}function L(s,t,{size:e="small"}={}){m(s,mn(t)),s.style.setProperty("--hue",gn(t));let i=pn(t,e);s.classList.toggle("has-picture",!!i),s.style.backgroundImage=i?
`url("${i}")`:""}function Q(s,t){s.dataset.presence=t}var Lt=async s=>await Mn(s)==="yes";async function Tf(s){return await Mn({...s,asksWhy:!0})==="yes"?{reason:a("#confirm-reason").value.trim()||void 0}:null}function Mn({
title:s,text:t,action:e,other:i="",isHarmless:n=!1,asksWhy:o=!1}){let r=Zi("confirm"),h=a(".confirm-why",r);h.hidden=!o;let c=a("input",h);c.value="",a(".confir\
m-text",r).textContent=t;let d=a('[value="yes"]',r);return d.textContent=e,c.onkeydown=f=>{f.key!=="Enter"||f.isComposing||(f.preventDefault(),d.click())},d.classList.
toggle("button-danger",!n),d.classList.toggle("button-primary",n),a('[value="other"]',r).textContent=i,a('[value="other"]',r).hidden=!i,en(r,{title:s})}var Dn=s=>Lt({title:E("mention.many.title",s),text:l("mention.many.text"),action:l("mention.many.send"),isHarmless:!0});var $e=class{#t;#e;constructor(t,e){this.#t=t,this.#e=e}draw({room:t,isOver:e,text:i}){let n=va(t,{isOver:e}),o=this.#e.contains(document.activeElement);this.#e.
hidden=!!n,this.#t.hidden=!n,m(a(".composer-why",this.#t),n),Qi(a(".composer-unsent",this.#t),n&&i?l("composer.unsent",{text:i}):""),n&&o&&this.#t.focus()}};function va(s,{
isOver:t}){let e=z(s);return e==="archived"?l("room.archived.note"):e==="muted"?l("composer.muted",{date:j(new Date(s.muted_until))}):e==="moderators"?l("compos\
er.moderators"):t?l("composer.closed"):""}var ba=/[*_`~[\\<]|&#?\w|^[ \t]*(?:[>#+|-]|:-|\d{1,9}[.)])/mu,Oa=/!?\[([^[\]\n]{1,200})\]\([^()\s]{1,500}\)/gu,ka=/^[ \t]*(?:#{1,6}|>|[-+*])[ \t]+|^[ \t]*(?:`{3,}|~{3,}).*$/gmu,
Ta=/\*\*|~~|`/gu,Aa=/(?<![\p{L}\p{N}_*])[*_]{1,2}(?=\S)|(?<=\S)[*_]{1,2}(?![\p{L}\p{N}_*])/gu,Ys=s=>ba.test(s);function _t(s){return Ys(s)?s.replace(Oa,"$1").replace(
ka,"").replace(Ta,"").replace(Aa,""):s}var Js=class extends EventTarget{#t=null;get isReady(){return this.#t!==null}render(t){return this.#t?this.#t(t):(this.load().
catch(()=>{}),null)}async load(){let{render:t}=await Ps("markdown");this.#t||(this.#t=t,this.dispatchEvent(new Event("ready")))}},ot=new Js;var Bn=140,zs=60;function Pe(s,t){m(a(".quote-author",s),t?t.name:""),m(a(".quote-text",s),La(t))}function La(s){return s===void 0?"…":s===null?l("message.uns\
een"):s.entry.deleted?l(s.isExpired?"message.expired":"message.deleted"):s.isHidden?l("message.blocked"):Nt(s.entry.text)}function Nt(s){let t=_t(s).trim().split(
`
`)[0];return t.length>Bn?`${t.slice(0,Bn)}…`:t}function Xs(s){let t=_t(s).replace(/\s+/gu," ").trim();if(t.length<=zs)return t;let e=t.slice(0,zs).toWellFormed();
return`${e.slice(0,Math.max(e.lastIndexOf(" "),zs/2))}…`}var _a=4,Na=10;function M(s,{undo:t=null}={}){let e=nt("p",s,"toast");t&&e.append(" ",Ca(e,t)),a(".toasts").append(e),setTimeout(()=>e.remove(),(t?Na:_a)*1e3)}var T=s=>M(
B(s));function Ca(s,{label:t,act:e}){let i=nt("button",t,"link-button");return i.type="button",i.onclick=()=>{s.remove(),e()},i}var b=s=>X().then(s,()=>M(B({code:"unreachable"})));function $n(s,t){s.onclick=async()=>{let e=await b(({pickEmoji:i})=>i(s));e?Xi(t,e):t.focus({preventScroll:!0})}}function Fe(){let s=p("format-bar");return s.addEventListener("pointerdown",t=>t.preventDefault()),s.onclick=({target:t})=>b(()=>t.closest("button")?.click()),s}
function Pn(s,t){let e=i=>{t.hidden=!i,s.setAttribute("aria-expanded",i)};s.onclick=()=>{e(t.hidden),Ra(!t.hidden)},e(Ia())}var Fn="parley:format-bar";function Ra(s){
try{localStorage.setItem(Fn,s)}catch{}}function Ia(){try{return localStorage.getItem(Fn)==="true"}catch{return!1}}var Ma=8e3,Da=500,Ba=/^\/|:/u,$a=2**31-1,qe=class{#t;#e;#s;#i;#n;#r;#o;#a;#c;#l;#d;#h=null;#p;#f;#u;#m;#g=null;#y=!1;#E=null;#b;#S;#v=null;#w=null;#x=!1;constructor({
form:t,note:e,strip:i,alsoToRoom:n,socket:o,drafts:r,halfWritten:h,onSent:c,onEditLast:d,onLater:f,onPoll:g,...w}){this.#t=t,this.#b=i,this.#S=n,a(".composer-qu\
ote-close",i).onclick=()=>this.#O(),this.#e=a("textarea",t),this.#s=a(".composer-send",t),this.#r=e,this.#o=new $e(a(".composer-closed",t.parentElement),t),this.#a=
a(".composer-trouble",e.parentElement),this.#c=o,this.#l=r,this.#d=h,this.#p=c,this.#f=d,this.#u=f,this.#i=a(".composer-later",t),this.#i.addEventListener("clic\
k",()=>this.#K()),this.#n=a(".composer-poll",t),this.#n.addEventListener("click",()=>g()),$n(a(".composer-button",t),this.#e),this.#C(w),this.#e.addEventListener(
"input",()=>this.#N()),this.#e.addEventListener("keydown",S=>this.#j(S)),this.#e.addEventListener("compositionstart",()=>this.#y=!0),this.#e.addEventListener("c\
ompositionend",()=>this.#M()),this.#e.addEventListener("blur",()=>this.#h&&this.#k({isDone:!0})),t.addEventListener("submit",S=>this.#$(S)),this.#e.enterKeyHint=
H.matches?"send":"enter",r.addEventListener("change",()=>this.#A())}#C(t){let[e,i]=[this.#t,this.#e],n=Fe();e.append(n),Pn(a(".composer-format",e),n),U(({ComposerTools:o,
offerTools:r})=>{this.#w=new o(i,t),this.#g=r(e,{bar:n,textarea:i,offer:a(".paste-offer",this.#r.parentElement)}),this.#h&&this.#w.show(this.#h)})}show(t,{signal:e}){
this.#h=t,this.#y=!1,this.#v=null,this.#g?.close(),this.#_(this.#d.quoteOf(t.id)),this.#e.value=this.#l.of(t.id),this.#w?.show(t),this.#B("");for(let i of["stat\
e","room"])t.addEventListener(i,()=>this.#I(),{signal:e});this.#I()}focus(){this.#e.focus({preventScroll:!0})}quote(t){this.#T({...t,epoch:this.#h.timeline.epoch}),
this.focus()}#T(t){this.#d.keepQuote(this.#h.id,t),this.#_(t)}#_(t){this.#E=t,this.#b.hidden=!t,m(a(".quote-author",this.#b),t?.name??""),m(a(".quote-text",this.#b),
t?Nt(t.text):"")}#O(){this.#T(null),this.focus()}add(t){this.#e.value=[this.#e.value,t].filter(Boolean).join(`

`),this.#k()}get#L(){return[...xt(this.#e)].length}get#R(){return this.#c.limits?.text_characters??Ma}#N(){this.#e.value&&this.#h.sayTyping(),this.#B(""),this.#k()}#k({
isDone:t=!1}={}){this.#I(),this.#v===null&&this.#l.keep(this.#h.id,this.#e.value,{isDone:t})}#A(){if(!this.#h)return;let{value:t}=this.#e,e=this.#l.of(this.#h.id);
if(e!==(t.trim()?t:"")){if(this.#y)return this.#v=t;this.#e.value=e,this.#I()}}#M(){if(this.#y=!1,this.#v===null)return;let t=this.#l.of(this.#h.id),{value:e}=this.#e;
this.#e.value=t.endsWith(this.#v)?t.slice(0,t.length-this.#v.length)+e:Hs(t,e),this.#v=null,this.#k()}#I(){let{isOver:t,room:e}=this.#h,i=z(e)||t;this.#D&&this.#T(
null),this.#q(e);let n=this.#R-this.#L;this.#o.draw({room:e,isOver:t,text:this.#e.value}),this.#e.placeholder=this.#h.isThread?l("composer.thread"):l("composer.\
placeholder",{room:e.name}),this.#b.hidden=!!i||!this.#E,this.#S&&(this.#S.hidden=!!i),this.#s.disabled=i||n<0||this.#L===0,this.#i.hidden=this.#s.disabled||!!this.#h.
isThread,this.#n.hidden=!!i||this.#L>0,this.#r.textContent=i?"":Fa(n),this.#r.classList.toggle("is-over",n<0),Tt(this.#e)}get#D(){let{epoch:t}=this.#h.timeline;
return!!(this.#E&&t&&t!==this.#E.epoch)}#q({muted_until:t}){clearTimeout(this.#m);let e=new Date(t??0)-Date.now();e>0&&e<$a&&(this.#m=setTimeout(()=>this.#I(),e))}#j(t){
if(he(t))return this.#$(t);if(t.key==="Escape"&&this.#E&&!Et(t))return t.stopPropagation(),this.#O();if(!(this.#e.value||Et(t))){if(Pa(t))return this.#W(t);t.key===
"ArrowUp"&&(t.preventDefault(),this.#f())}}async#W(t){t.preventDefault();let e=this.#h,i=await e.takeBack().catch(T);i&&e===this.#h&&this.add(i)}#$(t){if(t.preventDefault(),
this.#s.disabled||this.#x)return;let e=this.#H(xt(this.#e));typeof e=="string"?this.#U(e):this.#G(e)}#H(t){if(this.#w)return this.#w.prepare(t);if(!Ba.test(t))return t;
let e=i=>typeof i=="string"?{text:i}:i;return X().then(async()=>e(await this.#w.prepare(t)),()=>t.startsWith("/")?{refusal:B({code:"unreachable"})}:{text:t})}#U(t){
this.#h.send(t,this.#P),this.#F(),this.#p(),this.focus()}async#K(){let{id:t}=this.#h,e=xt(this.#e);await this.#u(e)&&(this.#h.id===t?this.#F():this.#l.keep(t,""))}get#P(){
return{quote:this.#E?.seq,inRoom:this.#S&&a("input",this.#S).checked}}#F(){this.#S&&(a("input",this.#S).checked=!1),this.#T(null),this.#g?.close(),this.#e.value=
"",this.#k()}async#G(t){let e=this.#h,{value:i}=this.#e,n=this.#P;this.#x=!0;let{text:o,refusal:r}=await t;if(this.#x=!1,r)return this.#B(r);o&&e.send(o,n),this.#l.
of(e.id)===i&&this.#l.keep(e.id,""),this.#h===e&&(this.#e.value===i&&(this.#e.value=""),this.#k(),this.#T(null),o&&(this.#S&&(a("input",this.#S).checked=!1),this.#g?.
close(),this.#p()))}#B(t){m(this.#a,t)}},Pa=({key:s,ctrlKey:t,metaKey:e,shiftKey:i,altKey:n})=>(t||e)&&!i&&!n&&s.toLowerCase()==="z";function Fa(s){return s<0?E(
"composer.over",-s):s<=Da?E("composer.left",s):""}async function je(s,t){let e=await qa(s).then(()=>t,()=>"error.unknown");M(l(e))}async function qa(s){if(navigator.clipboard)return navigator.clipboard.writeText(
s);let t=document.activeElement,e=document.createElement("textarea");e.className="visually-hidden",e.value=s,([...document.querySelectorAll("dialog[open]")].at(
-1)??document.body).append(e),e.focus({preventScroll:!0}),e.select();let n=document.execCommand("copy");if(e.remove(),t?.focus({preventScroll:!0}),!n)throw new Error(
"nothing was copied")}function qn(s,{bot:t=!1}){let e=s.nextElementSibling,i=e?.matches(".bot-mark")?e:null;t&&!i&&s.after(p("bot-mark")),t||i?.remove()}var ja="code, pre, a",jn="[\\u0e00-\\u0eff\\u1000-\\u109f\\u1780-\\u17ff\\u3005-\\u30ff\\u3400-\\u9fff\\uac00-\\ud7af\\uf900-\\ufaff\\uff66-\\uff9d\\u{20000}-\\u{3ffff}]",
Wa=`(?<![.%+/@&=#-])(?<!(?!${jn})[\\p{L}\\p{N}])`,Ha=`(?![\\p{L}\\p{N}])|(?=${jn})`;function Wn(s,{mentions:t,shown:e,me:i}){let n=Ua(t),o=document.createTreeWalker(
s,NodeFilter.SHOW_TEXT),r=[];for(;o.nextNode();)o.currentNode.parentElement.closest(ja)||r.push(o.currentNode);for(let h of r){if(!h.data.includes("@"))continue;
let c=h.data.split(n);c.length!==1&&h.replaceWith(...c.map((d,f)=>f%2?Ga(d,{mentions:t,shown:e,me:i}):d))}}var Hn=(s,t)=>s.some(({user:e})=>!e||e===t.id);function Ua(s){
let t=s.map(({name:e})=>e).sort((e,i)=>i.length-e.length);return new RegExp(`${Wa}@(${t.map(Ka).join("|")})(?:${Ha})`,"u")}var Ka=s=>s.replaceAll(".","\\.");function Ga(s,{
mentions:t,shown:e,me:i}){let n=t.findIndex(h=>h.name===s),{user:o}=t[n],r=document.createElement(o?"button":"span");return r.className="mention",r.classList.toggle(
"is-me",!o||o===i.id),r.textContent=`@${e[n]}`,o&&(Object.assign(r,{type:"button",tabIndex:-1,title:`@${s}`}),Object.assign(r.dataset,{action:"mention",user:o})),
r}function O(s,t,{create:e,update:i,key:n=o=>o.key}){let o=new Set(t.map(n)),r=new Map;for(let c of[...s.children]){let{key:d}=c.dataset;o.has(d)&&!r.has(d)?r.set(
d,c):c.remove()}let h=s.firstElementChild;for(let c of t){let d=r.get(n(c))??Va(e,c,n(c));i(d,c),h&&d===h.nextElementSibling&&(h.remove(),h=d),d===h?h=h.nextElementSibling:
s.insertBefore(d,h)}}function Va(s,t,e){let i=s(t);return i.dataset.key=e,i}function Un(s,{entry:t,buttons:e}){let{underWay:i,mayPress:n}=JSON.parse(e);O(s,t.actions,{key:({id:o})=>o,create:()=>p("message-button"),update:(o,{id:r,label:h,
style:c})=>{let d=i.includes(r);m(a("span",o),h),o.classList.toggle("button-primary",c==="primary"),o.classList.toggle("button-quiet-danger",c==="danger"),o.disabled=
!n,o.classList.toggle("is-busy",d),d?o.setAttribute("aria-busy","true"):o.removeAttribute("aria-busy")}})}var Ja=3,Ya=864e5;function Kn(s,{replies:t,solved:e},i){O(a(".thread-people",s),t.people.slice(0,Ja),{key:n=>n,create:()=>p("thread-person"),update:(n,o)=>L(n,i(
{id:o,name:"…"}))}),m(a(".thread-count",s),E("thread.replies",t.count)),m(a(".thread-at",s),Qs(new Date(t.last_at))),m(a(".thread-solved",s),e?l("thread.solve\
d"):"")}var Qs=s=>Date.now()-s<Ya?st(s):oe(s);function Gn(s,t){if(!t.length)return t;let e=new Set([...s.querySelectorAll("a[href]")].map(({href:i})=>i));return t.filter(({href:i})=>e.has(i))}function Vn(s,t){
O(s,t,{key:({href:e})=>e,create:()=>p("message-card"),update:za})}function za(s,{href:t,where:e,entry:i,name:n,isHidden:o}){s.href!==t&&(s.href=t),Pe(s,i&&{entry:i,
name:n,isHidden:o}),m(a(".card-where",s),e);let r=a("time",s);m(r,i?Qs(new Date(i.at)):""),r.dateTime=i?.at??"",r.title=i?j(new Date(i.at)):""}var Xa=3,Qa=2**31-1,Jn=new WeakMap,Za=0,Zs=new WeakMap;function ti(s,t){let{entry:e,poll:i}=t,{poll:n}=e,{chosen:o,mayVote:r,mayEnd:h}=JSON.parse(i),c=th(n);Zs.
has(s)||Zs.set(s,`poll-${Za+=1}`);let d=a(".poll-options",s);d.setAttribute("aria-label",l(n.multiple?"poll.several":"poll.one"));let f=r&&!c;d.setAttribute("ro\
le",f?n.multiple?"group":"radiogroup":"list"),s.classList.toggle("has-ended",c);let g=Math.max(1,...n.options.map(({votes:A})=>A)),w={item:t,group:Zs.get(s),isOpen:f,
hasEnded:c,most:g},S=n.options.map((A,_)=>({...A,key:f?String(_):`result-${_}`,isChosen:o.includes(_)}));O(d,S,{create:()=>f?eh(n,w.group):p("poll-result"),update:(A,_)=>sh(
A,_,w)}),m(a(".poll-facts",s),rh(n,c)),a(".poll-facts",s).title=n.ends_at?j(new Date(n.ends_at)):"",a('[data-action="unvote"]',s).hidden=!f||!o.length,a('[data-\
action="voters"]',s).hidden=n.anonymous||!n.voter_count,a('[data-action="end-poll"]',s).hidden=!h||c,ah(s,t,c)}var th=({ended:s,ends_at:t})=>!!s||t!==null&&new Date(
t)<=Date.now(),zn=s=>[...s.querySelectorAll("input:checked")].map(t=>Number(t.closest(".poll-option").dataset.key));function eh({multiple:s},t){let e=p("poll-op\
tion");return Object.assign(a("input",e),{type:s?"checkbox":"radio",name:t}),e}function sh(s,{text:t,votes:e,voters:i=[],isChosen:n},{item:o,isOpen:r,hasEnded:h,
most:c}){let{poll:d}=o.entry,f=d.voter_count?e/d.voter_count:0,g=E("poll.option.spoken",e,{option:t,percent:Yn(f)});r?ih(a("input",s),{isChosen:n,spoken:g}):nh(
s,{isChosen:n,spoken:g}),s.classList.toggle("is-chosen",n),s.classList.toggle("is-first",h&&e===c),m(a(".poll-text",s),t),m(a(".poll-votes",s),R(e)),m(a(".poll-\
percent",s),d.voter_count?Yn(f):""),a(".poll-bar > span",s).style.inlineSize=`${f*100}%`,oh(a(".poll-voters",s),i,o)}function ih(s,{isChosen:t,spoken:e}){s.checked=
t,s.setAttribute("aria-label",e)}function nh(s,{isChosen:t,spoken:e}){a(".poll-mine",s).hidden=!t,m(a(".poll-spoken",s),e)}function oh(s,t,{personOf:e}){let i=t.
map(n=>e({id:n,name:"…"}));s.hidden=!i.length,s.title=i.length?q(i.map(y)):"",O(s,i.slice(-Xa),{key:({id:n})=>n,create:()=>p("thread-person"),update:L})}function rh(s,t){
let e=[E("poll.voters",s.voter_count)];return s.multiple&&e.push(l("poll.several")),s.anonymous&&e.push(l("poll.anonymous")),t?e.push(l("poll.ended")):s.ends_at&&
e.push(l("poll.ends",{date:Ls(new Date(s.ends_at))})),e.join(" · ")}var Yn=s=>l("poll.percent",{count:R(Math.round(s*100))});function ah(s,t,e){clearTimeout(Jn.
get(s));let i=new Date(t.entry.poll.ends_at??0)-Date.now();e||i<=0||i>Qa||Jn.set(s,setTimeout(()=>ti(s,t),i+1))}var We=s=>K.of(s)??{text:s};function He(s,{text:t,image:e}){let i=s.querySelector(".team-emoji");e&&i?.getAttribute("src")!==e&&s.replaceChildren(ei({text:t,image:e})),
!e&&(i?.remove(),m(s,t))}function ei({text:s,image:t}){let e=document.createElement("img");return e.className="team-emoji",e.alt=s,e.src=t,e.decoding="async",e}function Xn(s,{reactions:t},e){O(s,[...t,{emoji:"",users:[]}],{key:({emoji:i})=>i,create:({emoji:i})=>p(i?"reaction":"reaction-more"),update:(i,n)=>n.emoji&&hh(
i,n,e)})}function hh(s,{emoji:t,users:e},i){s.setAttribute("aria-pressed",e.includes(i.id)),s.setAttribute("aria-label",E("reaction.spoken",e.length,{emoji:t})),
s.title="",He(a(".reaction-emoji",s),We(t)),m(a(".reaction-count",s),R(e.length))}function Qn(s,{reactions:t=[]},e){let{emoji:i,users:n}=t.find(o=>o.emoji===s.dataset.
key)??{};i&&(s.title=l("reaction.title",{names:q(n.map(o=>ch(o,e))),emoji:i}))}var ch=(s,t)=>s===t.me.id?l("reaction.you"):y(t.personOf({id:s,name:"…"}));var lh=/^[\p{Emoji_Presentation}\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}\u200d\ufe0f\s]+$/u,dh=24;function Ue(s){let t=K.asSigns(s);return t.
length<=dh&&lh.test(t)}var si=String.raw`\s<>"，。；：！？、）】》」』`,eo=String.raw`https?:\/\/[^${si}]+|mailto:[^@${si}]{1,64}@[^@${si}]+`,uh=new RegExp(eo,"giu"),Zn=new RegExp(
eo,"iuy"),fh=new Set(`.,;:!?'"*_~`),Ke=s=>[...s.matchAll(uh)].map(({0:t,index:e})=>[so(t),e]);function zm(s,t){Zn.lastIndex=t;let e=Zn.exec(s);return e&&so(e[0])}
function so(s){let t=to(s,")")-to(s,"("),e=s.length;for(;e>0;e-=1){let i=s[e-1];if(i===")"&&t>0)t-=1;else if(!fh.has(i))break}return s.slice(0,e)}var to=(s,t)=>s.
split(t).length-1;function io(s){if(!URL.canParse(s))return null;let t=document.createElement("a");return t.href=s,t.tabIndex=-1,mh(t)||(t.rel="noopener noreferrer",t.target="_bl\
ank"),t}var mh=s=>s.origin===location.origin&&tt(s)!==null;function no(s){let t=document.createDocumentFragment(),e=0;for(let[i,n]of Ke(s)){let o=io(i);o?.append(i),t.append(s.slice(e,n),o??i),e=n+i.length}return t.append(
s.slice(e)),t}function ii(s){let t=document.createTreeWalker(s,NodeFilter.SHOW_TEXT),e=[];for(;t.nextNode();)t.currentNode.data.includes(":")&&!ph(t.currentNode)&&e.push(t.currentNode);
for(let i of e)yh(i);return s}function oo(s){K.addEventListener("change",()=>{for(let t of s.querySelectorAll(".reaction:not(.reaction-more)"))He(a(".reaction-e\
moji",t),We(t.dataset.key));for(let t of s.querySelectorAll(".message-text"))(t.textContent.includes(":")||gh(t))&&wh(t)})}var ph=s=>!!s.parentElement?.closest(
"code, pre"),gh=s=>s.querySelector(".team-emoji")!==null;function wh(s){for(let t of s.querySelectorAll(".team-emoji"))t.replaceWith(t.alt);s.normalize(),s.children.
length||s.classList.toggle("only-emoji",Ue(s.textContent)),ii(s)}function yh(s){let t=K.placesIn(s.data);if(!t.length)return;let e=[],i=0;for(let{index:n,length:o,
item:r}of t)e.push(s.data.slice(i,n),ei(r)),i=n+o;s.replaceWith(...e.filter(Boolean),s.data.slice(i))}var Eh="p, li, pre, th, td",Ge=".code-block pre, .table-scroll";function ro(s,t){let e=Ys(t),i=e?ot.render(t):null;return s.classList.toggle("has-blocks",i?.hasBlocks??
!1),s.classList.toggle("only-emoji",Ue(t)),s.replaceChildren(ii(i?.nodes??no(t))),!e||ot.isReady}function fp(s){for(let t of s.querySelectorAll(`a[href], button\
, ${Ge}`))t.tabIndex=0}function ao(s,t){if(!s.classList.contains("has-blocks")&&!a(".team-emoji",s))return s.textContent.slice(0,t);let i=document.createTreeWalker(
s,NodeFilter.SHOW_TEXT|NodeFilter.SHOW_ELEMENT),[n,o]=["",null];for(;i.nextNode()&&n.length<t;){let r=i.currentNode.data??i.currentNode.alt;if(!r)continue;let h=i.
currentNode.parentElement.closest(Eh);o&&h!==o&&(n+=" "),n+=r,o=h}return n.slice(0,t)}var xh=1600,Sh=24,vh=200,ni=new WeakMap,oi=new WeakSet,co=()=>p("message");function lo(s,t){let e=ni.get(s);ni.set(s,t);let i=oi.has(s)&&ot.isReady;if(e&&bh(e,t)&&
!i)return;let n=Ve(t);Oh(s,t),Th(s,t);let o=e&&n===Ve(e)&&e.entry.deleted===t.entry.deleted&&!i,r=e?.mentioned===t.mentioned&&e.entry.mentions===t.entry.mentions;
(!o||!r||e.isBlocked!==t.isBlocked)&&Ah(s,{...t,text:n}),kh(s,t),_h(s,t),Nh(s,t),Ch(s,t),Rh(s,t),Ih(s,t),Mh(s,t)}var C=s=>ni.get(s),Ve=({entry:s,edit:t})=>t&&!s.
deleted?t.text:s.text;function bh(s,t){return["entry","edit","leads","pending","state","name","picture","isBlocked","mentioned","quoted","cards","poll","buttons"].
every(e=>s[e]===t[e])}function Oh(s,t){let{entry:e,leads:i,own:n,state:o}=t;s.classList.toggle("leads",i),s.classList.toggle("own",n),s.classList.toggle("is-del\
eted",!!e.deleted),s.dataset.state=o,e.seq&&(s.dataset.seq=e.seq),e.deleted&&a(".message-actions",s)?.remove()}function kh(s,{entry:t,name:e}){let i=ao(a(".mess\
age-text",s),vh);s.setAttribute("aria-label",l("message.spoken",{name:e,time:st(new Date(t.at)),text:i}))}function Th(s,{entry:{at:t},author:e,name:i}){let n=new Date(
t);L(a(".avatar",s),e);let o=a(".message-author",s);m(o,i),qn(o,e);let r=a(".message-time",s);r.dateTime=t,m(r,st(n)),r.title=j(n)}function Ah(s,{entry:{deleted:t,
expired:e,mentions:i},text:n,isBlocked:o,mentioned:r,own:h,me:c}){let d=a(".message-text",s);if(s.classList.toggle("is-blocked",o&&!t),$(s,"message-reveal",o&&!t),
oi.delete(s),s.classList.remove("mentions-me"),o||t)return d.classList.remove("has-blocks","only-emoji"),d.textContent=l(e?"message.expired":t?"message.deleted":
"message.blocked"),Je(s,!1);ro(d,n)||oi.add(s),i&&Wn(d,{mentions:i,shown:r.split(`
`),me:c}),s.classList.toggle("mentions-me",!!i&&!h&&Hn(i,c)),Je(s,Lh(n))}var Lp=s=>s.classList.contains("is-folded")&&Je(s,!1),Lh=s=>s.length>xh||s.split(`
`).length>Sh;function Je(s,t){s.classList.toggle("is-folded",t);let e=$(s,"message-unfold",t);e&&(e.onclick=()=>{Je(s,!1),s.focus()})}function _h(s,{pending:t}){
let e=$(s,"message-pending",!!t);e&&(e.title=l(`message.${t}`),e.setAttribute("aria-label",e.title))}function Nh(s,{entry:{editedAt:t,deleted:e},isBlocked:i}){let n=$(
s,"message-edited",!!t&&!e&&!i);if(!n)return;let o=j(new Date(t));n.title=n.matches("button")?l("versions.open",{date:o}):o}function Ch(s,{entry:t,edit:e}){let{
failure:i}=e??t,n=$(s,"message-failure",!!i);n&&(m(a("span",n),l(e?"message.edit.failed":"message.failed",{reason:B({code:i})})),m(a('[data-action="discard"]',n),
l(e?"message.edit.discard":"message.discard")))}function Rh(s,{cards:t,isBlocked:e}){let i=e?[]:Gn(a(".message-text",s),t),n=$(s,"message-cards",i.length>0);n&&
Vn(n,i)}function Ih(s,t){let{entry:e,me:i,isBlocked:n,isThread:o,personOf:r}=t,h=$(s,"message-poll",!!e.poll&&!n);h&&ti(h,t);let c=$(s,"message-buttons",!!e.actions?.
length&&!n);c&&Un(c,t);let d=$(s,"message-pinned",!!e.pinned&&!n);$(s,"message-scheduled",!!e.scheduled&&!n),d&&(d.title=l("message.pinned",{date:j(new Date(e.pinned.
at))}));let f=$(s,"message-reactions",!!e.reactions?.length&&!n);f&&Xn(f,e,i);let g=$(s,"message-thread",!!e.replies&&!o);s.classList.toggle("is-root",!!(e.replies&&
o)),g&&Kn(g,e,r)}function Mh(s,{entry:t,quoted:e,isThread:i,isBlocked:n}){let o=!!(t.quote??(!i&&t.thread))&&!t.deleted&&!n,r=a(":scope > .message-body > .messa\
ge-quote",s);if(!o)return r?.remove();let h=r??p("message-quote");r||a(".message-body",s).prepend(h),Pe(h,e)}var ho=["message-reveal","message-unfold","message-\
pending","message-edited","message-pinned","message-scheduled","message-failure","message-poll","message-buttons","message-cards","message-reactions","message-t\
hread"];function $(s,t,e){let i=a(".message-body",s),n=a(`:scope > .${t}`,i);if(e||n?.remove(),!e||n)return e?n:null;let o=ho.slice(ho.indexOf(t)+1).map(h=>a(`:\
scope > .${h}`,i)),r=p(t);return i.insertBefore(r,o.find(Boolean)??a(".message-editor",i)),r}function Rp(s,t){let e=!1;s.onsubmit=async i=>{if(i.preventDefault(),e)return;e=!0;let n=Object.fromEntries(new FormData(s));await ai(s,async()=>{ri(s,await t(n)!==
!1)}),e=!1},s.oninput=()=>ri(s,!1)}function ri(s,t){let e=s.querySelector(":scope > .form-success");e&&(e.hidden=!t)}async function ai(s,t){let e=a(".form-error",
s);e.hidden=!0,s.setAttribute("aria-busy","true");try{await t()}catch(i){e.textContent=B(i),e.hidden=!1}finally{s.removeAttribute("aria-busy")}}function Ip(s){s.
reset(),ri(s,!1),a(".form-error",s).hidden=!0}function uo(s,{text:t,written:e=t,focus:i=!0,help:n,save:o,onEmpty:r,done:h}){if(a(".message-editor",s))return;let c=p("message-editor"),d=a("textarea",c);Dh(c,
d);let f=()=>{hi(s),h()};$h(c,{textarea:d,close:f,submit:()=>Ph(c,{before:t,save:o,onEmpty:r,close:f})}),s.classList.add("is-editing"),a(".message-body",s).append(
c),n(d),d.value=e,Tt(d),i&&(d.focus({preventScroll:!0}),c.scrollIntoView({block:"nearest"}))}function hi(s){let t=a(".message-editor",s);return t.remove(),s.classList.
remove("is-editing"),a("textarea",t).value}function Dh(s,t){let e=Fe();a('[data-action="preview"]',e).remove(),t.after(e),U(({offerFewTools:i})=>i(s,{bar:e,textarea:t}))}
var Bh=s=>X().then(({withShortcodes:t})=>t(s),()=>s);function $h(s,{textarea:t,close:e,submit:i}){t.oninput=()=>Tt(t),s.onkeydown=n=>{if(!Et(n)){if(n.key==="Esc\
ape")e();else if(n.target===t&&he(n))i();else return;n.preventDefault(),n.stopPropagation()}},s.onsubmit=n=>{n.preventDefault(),i()},a('[data-action="cancel"]',
s).onclick=e}async function Ph(s,{before:t,save:e,onEmpty:i,close:n}){let o=xt(a("textarea",s));if(o===t)return n();await ai(s,async()=>{await(o?e(await Bh(o)):
i()),n()})}var Fh=new Set(["connecting","catching-up"]),Ye=class{#t;#e;#s;#i;#n=[];#r=!1;constructor(t,{halfWritten:e,...i}){this.#t=t,this.#e=i,this.#s=e,t.addEventListener(
"input",({target:n})=>n.closest(".message-editor")&&this.#o(n))}show(t,{signal:e}){this.#i=t,this.#r=!1,this.#n=this.#s.editsOf(t.id).map(({seq:i,epoch:n,written:o})=>({
entry:{seq:i},epoch:n,written:o})),t.addEventListener("lost-edit",({detail:i})=>this.#e.keepAsDraft(i.text),{signal:e}),t.addEventListener("resync",()=>this.#a(),
{signal:e}),t.addEventListener("state",()=>this.#l(),{signal:e})}around(t){let e=[...this.#t.querySelectorAll(".message.is-editing")];t();for(let i of e)i.isConnected||
this.#c(i);this.#r||this.#h()}closed({seq:t},e){this.#s.dropEdit(e.id,t)}#o(t){let{seq:e,text:i}=C(t.closest(".message")).entry,{id:n,timeline:o}=this.#i;t.value===
i?this.#s.dropEdit(n,e):this.#s.keepEdit(n,{seq:e,epoch:o.epoch,written:t.value})}#a(){this.#r=!0;for(let t of this.#t.querySelectorAll(".message.is-editing"))this.#c(
t)}#c(t){let{entry:e}=C(t);this.#n.push({entry:e,written:hi(t)})}#l(){this.#r?this.#i.state==="live"&&this.#d():this.#h()}#d(){this.#r=!1;let t=({entry:e,epoch:i})=>{
if(i!==void 0)return!1;let n=this.#e.entryOf(e);return!n||!et(n,this.#i)};for(let{entry:e,written:i}of this.#n.filter(t))this.#p(e,i);this.#n=this.#n.filter(e=>!t(
e)),this.#h()}#h(){this.#n=this.#n.filter(({entry:t,epoch:e,written:i})=>{let n=this.#e.rowOf(t),o=e!==void 0;if(!n||o&&Fh.has(this.#i.state))return!0;let r=this.#i.
timeline.entry(t.seq)??C(n).entry;return o&&e!==this.#i.timeline.epoch||!et(r,this.#i)?this.#p(t,i):this.#e.reopen(n,r,i),!1})}#p({seq:t,text:e},i){this.#s.dropEdit(
this.#i.id,t),i!==e&&this.#e.keepAsDraft(i)}};var ze=class{#t;#e;constructor(t){this.#t=t,this.#e=a(".resync-kept",t),a("button",t).onclick=()=>t.hidden=!0}show(t,{signal:e}){this.#t.hidden=!0,t.addEventListener(
"resync",({detail:i})=>this.#s(i),{signal:e})}sayKept(){this.#e.hidden=!1}#s({reason:t}){let e=t==="epoch_changed"?"resync.restored":"resync.incomplete";m(a(".r\
esync-text",this.#t),l(e)),this.#e.hidden=!0,this.#t.hidden=!1}};function Z(s){let t=!1;return()=>{if(t)return;t=!0;let e=()=>{t=!1,s()};document.hidden?setTimeout(e,200):requestAnimationFrame(e)}}var qh=({kind:s,archived:t,people:e})=>t?"archive":{private:"lock",direct:e?.length?"people":"saved"}[s]??"hash",Xe=({kind:s,people:t})=>s==="direct"&&!t.length,
ci=({kind:s,people:t})=>s==="direct"&&t.length===1?t[0]:null;function fo(s,t,{directory:e,presence:i}){let n=a(".avatar",s),o=ci(t);if(a(".icon",s).toggleAttribute(
"hidden",!!o),n.hidden=!o,!o)return le(s,qh(t));L(n,e.of(o)),Q(n,i.of(o.id))}var Qe=class{#t;#e;constructor(t,{router:e,...i}){this.#t=t,this.#e=i;let n=a(".people-button",t),o=()=>e.address.panel==="people",r=()=>n.setAttribute("aria-ex\
panded",o());n.onclick=()=>o()?e.up():e.go({...e.address,panel:"people"}),e.addEventListener("change",r),a(".pins-button",t).onclick=()=>e.go({...e.address,panel:"\
pins"}),a(".reports-button",t).onclick=()=>e.go({...e.address,panel:"reports"})}show(t,{signal:e}){let i=()=>this.#s(t),n=Z(()=>e.aborted||i()),{directory:o,presence:r,
reports:h}=this.#e,c=()=>t.state==="live"&&pt(t.room)&&h.count(t.id);t.addEventListener("room",i,{signal:e});for(let d of[o,r,h])d.addEventListener("change",n,{
signal:e});t.addEventListener("state",c,{signal:e}),c(),i()}#s({room:t}){m(a(".room-title",this.#t),t.name);let e=a(".room-topic",this.#t),i=ci(t);m(e,i?this.#r(
i):t.topic??""),e.title=e.textContent,this.#i(i),this.#n(t),m(a(".people-count",this.#t),R(t.member_count))}#i(t){let e=a(".room-picture",this.#t);e.hidden=!t,t&&
(L(e,this.#e.directory.of(t)),Q(e,this.#e.presence.of(t.id)))}#n(t){let{count:e,hasMore:i}=pt(t)?this.#e.reports.waitingIn(t.id):{count:0};a(".reports-button",this.#t).
hidden=!e,m(a(".reports-count",this.#t),e?yt(e,{hasMore:i}):"")}#r(t){return[Te({state:this.#e.presence.of(t.id)}),fe(this.#e.directory.of(t))].filter(Boolean).
join(" · ")}};var jh=[k("react","emoji",({entry:s},t)=>vs(s,t)),k("quote","reply",({entry:s},t)=>Os(s,t)&&!t.isBlocked(s)),k("thread","thread",({entry:s},{isThread:t,room:e})=>!t&&
!!s.seq&&(Wh(s)||Os(s,{room:e}))),k("copy","copy",({entry:s},t)=>!s.deleted&&!t.isBlocked(s)),k("link","link",({entry:s})=>!!s.seq),k("edit","edit",({entry:s,edit:t},e)=>et(
s,e)&&!t),k("versions","clock",({entry:s},t)=>Ii(s,t)),k("save","saved",({entry:s},t)=>!!s.seq&&!s.deleted&&!t.isSaved(s)),k("unsave","saved",({entry:s},t)=>t.isSaved(
s)),k("unread","unread",({entry:s},t)=>!!s.seq&&t.state==="live"),k("pin","pin",({entry:s},t)=>bs(s,t)&&!s.pinned),k("unpin","pin",({entry:s},t)=>bs(s,t)&&!!s.pinned),
k("reactions","people",({entry:s})=>!!s.reactions?.length),k("seen","check",({entry:s},t)=>Jt(s,t.room)),k("person","person",({entry:s},t)=>s.user.id!==t.me.id),
k("report","flag",({entry:s},t)=>Mi(s,t)),k("retry","again",({state:s})=>s==="failed"),k("discard","trash",({state:s})=>s==="failed",{isDangerous:!0}),k("delete",
"trash",({entry:s},t)=>Ri(s,t),{isDangerous:!0})];function li(s,t){return jh.filter(({isOffered:e})=>e(s,t))}function k(s,t,e,{isDangerous:i=!1}={}){return{name:s,
icon:t,isOffered:e,isDangerous:i}}var Wh=({thread:s,replies:t})=>!!(s||t);var Hh=450,Uh=10,mo=64,po=.9,wo="a[href], button:not([hidden]), input:not([disabled])",go=`${wo}, ${Ge}`,Ze=class{#t;#e;#s;#i;#n;#r=null;constructor({log:t,scroller:e,
timeline:i,actions:n}){this.#t=t,this.#e=e,this.#s=i,this.#n=n,t.addEventListener("pointerover",({target:o})=>this.#o(o.closest(".message")));for(let o of["poin\
terover","focusin"])t.addEventListener(o,({target:r})=>this.#a(r));t.addEventListener("focusin",({target:o})=>this.#c(o.closest(".message"))),t.addEventListener(
"focusout",o=>this.#l(o)),t.addEventListener("click",({target:o})=>this.#d(o)),t.addEventListener("change",({target:o})=>o.closest(".poll-option")&&this.#h(o.closest(
".message"))),t.addEventListener("keydown",o=>this.#p(o)),this.#b(),e.addEventListener("focus",()=>e.matches(":focus-visible")&&this.#s.lastOnScreen?.focus())}show(t){
this.#i=t,this.#e.tabIndex=0}around(t){let e=this.#t.contains(document.activeElement);t(),a('.message[tabindex="0"]',this.#t)||(this.#e.tabIndex=0),e&&!this.#t.
contains(document.activeElement)&&this.#e.focus({preventScroll:!0})}#o(t){if(!t||t.dataset.state!=="sent")return;let e=a(".message-actions",t)??t.appendChild(p(
"message-actions")),i=C(t),n=new Set(li(i,this.#i).map(({name:o})=>o));i.entry.deleted||n.add("more"),n.has("edit")&&n.delete("thread");for(let o of e.children)
o.hidden=!n.has(o.dataset.action);e.hidden=[...e.children].every(o=>o.hidden)}#a(t){let e=t.closest(".reaction");e&&Qn(e,C(e.closest(".message")).entry,this.#i)}#c(t){
if(t){this.#o(t),this.#e.tabIndex=-1;for(let e of this.#t.querySelectorAll('.message[tabindex="0"]'))e.tabIndex=-1;t.tabIndex=0}}#l({target:t,relatedTarget:e}){
let i=t.closest(".message");if(i&&!i.contains(e))for(let n of i.querySelectorAll(go))n.tabIndex=-1}#d(t){let e=t.closest(".message"),i=t.closest("[data-action]"),
n=t.matches(".avatar, .message-author")?"person":i?.dataset.action;e&&this.#n[n]?.(e,C(e),i)}#h(t){this.#n.vote(t,C(t))}#p(t){let e=t.target.closest(".message");
if(!e||t.target.matches("textarea")||t.ctrlKey||t.metaKey||t.altKey||t.key.startsWith("Arrow")&&t.target.matches(Ge))return;let i=t.target===e?this.#f(e,t.key):
this.#u(e,t.key);i&&(t.preventDefault(),t.stopPropagation(),i())}#f(t,e){let{list:i}=this.#s;return{Enter:()=>this.#y(t),ArrowUp:()=>this.#m(i.beside(t,-1)),ArrowDown:()=>this.#m(
i.beside(t,1)),Home:()=>this.#m(i.first()),End:()=>{this.#s.toNewest(),this.#s.focusNewest()},PageUp:()=>this.#g(-po),PageDown:()=>this.#g(po)}[e]}#u(t,e){if(e===
"Escape")return()=>t.focus({preventScroll:!0});let i={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1}[e],n=this.#E(t);return i&&(()=>n.at((n.indexOf(document.
activeElement)+i)%n.length).focus())}#m(t){t?.focus({preventScroll:!0}),t?.scrollIntoView({block:"nearest"})}#g(t){let{list:e}=this.#s;this.#s.scroll(t);let{top:i}=this.#e.
getBoundingClientRect(),n=e.messageRows.find(o=>o.getBoundingClientRect().top>=i);(t<0?n:this.#s.lastOnScreen)?.focus({preventScroll:!0})}#y(t){let e=this.#E(t);
for(let i of e)i.tabIndex=0;e[0]?.focus({preventScroll:!0})}#E=t=>[...t.querySelectorAll(go)];#b(){let t=this.#t;t.addEventListener("pointerdown",e=>this.#S(e),
{passive:!0}),t.addEventListener("pointermove",e=>this.#v(e),{passive:!0});for(let e of["pointerup","pointercancel"])t.addEventListener(e,()=>this.#x(),{passive:!0});
this.#e.addEventListener("scroll",()=>this.#x(),{passive:!0}),t.addEventListener("contextmenu",e=>{e.pointerType==="touch"&&!e.target.closest("a[href]")&&e.preventDefault()})}#S({
pointerType:t,target:e,clientX:i,clientY:n,isPrimary:o}){this.#x();let r=t==="touch"&&o&&!e.closest(`${wo}, textarea`)&&e.closest(".message");if(!r)return;let h=setTimeout(
()=>{this.#r=null,Kh(),this.#n.more(r,C(r))},Hh);this.#r={row:r,timer:h,clientX:i,clientY:n}}#v({clientX:t,clientY:e}){let i=this.#r;if(!i)return;let[n,o]=[t-i.
clientX,Math.abs(e-i.clientY)];Math.hypot(n,o)>Uh&&clearTimeout(i.timer),o>mo/2?this.#x():(getComputedStyle(this.#t).direction==="rtl"?-n:n)>mo&&this.#w(i.row)}#w(t){
this.#x();let e=C(t);li(e,this.#i).some(({name:i})=>i==="quote")&&this.#n.quote(t,e)}#x(){clearTimeout(this.#r?.timer),this.#r=null}};function Kh(){let s=t=>{t.
preventDefault(),t.stopPropagation()};addEventListener("click",s,{capture:!0,once:!0}),addEventListener("pointerdown",()=>removeEventListener("click",s,{capture:!0}),
{capture:!0,once:!0})}var ts=class{#t;constructor(t){this.#t=t}show(t,{signal:e}){let i=()=>{let n=Gh(t),o=n?Vh(n,t):0;this.#t.hidden=!o,m(this.#t,o?E("seen.count",o):""),this.#t.onclick=
()=>b(({seenBy:r})=>r({entry:n,conversation:t}))};for(let n of[t,t.readers])n.addEventListener("change",i,{signal:e});i()}};function Gh({timeline:s,me:t,room:e}){
let i=s.entries.findLast(x);return i&&i.user.id===t.id&&Jt(i,e)?i:null}var Vh=({seq:s},{readers:t,me:e})=>t.of(s).filter(i=>i!==e.id).length;var Jh={"sign-in":{key:"status.ended.action",go:lt},reload:{key:"again",go:()=>location.reload()},rooms:{key:"status.rooms.action",go:s=>s.go(W)}},Yh=new Set(["\
connecting","catching-up"]),es=class{#t;#e;constructor(t,{router:e}){this.#t=t,this.#e=e}show(t,{signal:e}){let i=()=>this.#s(t.state);t.addEventListener("state",
i,{signal:e}),i()}#s(t){this.#t.dataset.state=t,this.#t.closest(".conversation").classList.toggle("is-opening",Yh.has(t)),a(".status-text",this.#t).textContent=
t==="live"?"":l(`status.${t}`);let e=a("button",this.#t),i=Jh[ht[t]?.next];e.hidden=!i,i&&(e.textContent=l(i.key),e.onclick=()=>i.go(this.#e))}};var zh=3,Eo="/rooms/",ss=[],di=new WeakMap,yo=new WeakMap;function Xh(s){return s.deleted||!s.text.includes(Eo)?ss:(di.has(s)||di.set(s,Qh(s.text)),di.get(s))}function Qh(s){
let t=new Map;for(let[e]of Ke(s)){if(!e.includes(Eo)||!URL.canParse(e))continue;let i=new URL(e),n=i.origin===location.origin&&!i.hash?tt(i):null,o=n?.seq??Zh(n?.
panel);o&&t.set(i.href,{href:i.href,room:n.room,seq:o})}return[...t.values()].slice(0,zh)}function Zh(s){let[,,t]=/^thread:(?:(\d{1,15}):)?(\d{1,15})$/.exec(s??
"")??[];return Number(t)||null}function xo(s,t){let e=Xh(s);if(e===ss)return ss;let i=e.map(o=>tc(o,t)).filter(Boolean),n=yo.get(s)??ss;return i.length===n.length&&
i.every((o,r)=>ec(o,n[r]))?n:(yo.set(s,i),i)}function tc({href:s,room:t,seq:e},i){let n=i.roomCalled(t),o=n&&i.linked(n,e);if(!n)return null;let r=n.id===i.room.
id?"":n.name;if(!o)return{href:s,where:r,entry:o};let h=i.isBlocked(r?{user:o.user}:o);return{href:s,where:r,entry:o,name:y(i.personOf(o.user)),isHidden:h}}var ec=(s,t)=>[
"href","where","entry","name","isHidden"].every(e=>s[e]===t[e]);var sc=900,is=class{#t;#e;#s;constructor(t,{isFollowing:e}){this.#t=t,this.#e=e,t.addEventListener("scroll",()=>this.#i(),{passive:!0})}draw(){let{top:t}=this.#t.
getBoundingClientRect();for(let e of this.#t.querySelectorAll(".day"))a(".day-title",e).classList.toggle("is-over",e.getBoundingClientRect().top<t)}#i(){if(this.#e())
return this.#n();this.#t.classList.add("is-scrolling"),clearTimeout(this.#s),this.#s=setTimeout(()=>this.#n(),sc)}#n(){clearTimeout(this.#s),this.#t.classList.remove(
"is-scrolling")}};var So=new Set(["joined","left","added","removed"]),ic=new Set(["began","brought"]),ui=new Set(["joined","left"]);function fi(s){let t=[];for(let e of nc(s)){let i=t.
at(-1);i&&oc(i[0],e)?i.push(e):t.push([e])}return t.map(rc)}function nc(s){let t=new Map(s.filter(({type:i})=>ui.has(i)).map(i=>[i.user.id,i]));return s.filter(
({type:i})=>!ic.has(i)).filter(i=>!ui.has(i.type)||t.get(i.user.id)===i)}function oc(s,{type:t,user:e}){return s.type!==t||!So.has(t)?!1:ui.has(t)||s.user.id===
e.id}function rc(s){let[{type:t,user:e,member:i,role:n,name:o,topic:r,retention_days:h}]=s,c={user:ue(e),name:o,topic:r,member:i&&ue(i)};if(So.has(t)){let d=[...new Set(
s.map(f=>ue(f.member??f.user)))];return E(`notice.${t}`,d.length,{...c,names:q(d)})}return t==="retention"&&h?E("notice.retention.days",h,{...c,count:R(h)}):t===
"retention"?l(h===0?"notice.retention.ever":"notice.retention.server",c):t==="role"?l(`notice.role.${n}`,c):t==="topic"&&!r?l("notice.topic.removed",c):l(`notic\
e.${t}`,c)}var ac=300;function vo(s,t,e){let{before:i,firstNew:n,me:o}=e,r=[];i&&r.push({key:bo(new Date(i.at)),at:new Date(i.at),rows:[],isContinued:!0});let h=i;for(let c of[
...s,...t.map(d=>hc(d,o))]){let d=cc(r,new Date(c.at));n!==null&&c.seq===n&&(d.rows.push({key:"new-line",kind:"new-line"}),h=null),!d.rows.length&&!d.isContinued&&
(h=null),x(c)?d.rows.push(lc(c,h,e)):pc(d.rows,mc(c,e)),h=c}return r.filter(({rows:c})=>c.length)}var mi=new WeakMap;function hc(s,t){let{clientId:e,text:i,at:n,
failure:o}=s;if(!mi.has(s)){let{thread:r,quote:h}=s,c={type:"message",seq:null,at:n,user:t,text:i,deleted:!1,clientId:e,failure:o,unsent:!0,thread:r,quote:h};mi.
set(s,c)}return mi.get(s)}var bo=s=>`${s.getFullYear()}-${s.getMonth()+1}-${s.getDate()}`;function cc(s,t){let e=bo(t),i=s.at(-1);return i&&(i.key===e||t<i.at)?
i:(s.push({key:e,at:t,rows:[],isContinued:!1}),s.at(-1))}function lc(s,t,{me:e,live:i,edits:n,personOf:o,isBlocked:r,quoted:h,cards:c,isThread:d,pollOf:f,buttonsOf:g}){
let w=s.user.id===e.id,S=n.get(s.seq),A=s.unsent?s:S,_=A?.failure?"failed":A?"pending":"sent",rt=o(s.user);return{key:w&&s.clientId?s.clientId:`seq-${s.seq}`,kind:"\
message",entry:s,own:w,me:e,author:rt,name:rt.display_name||rt.name,picture:rt.picture,isBlocked:r(s),mentioned:dc(s,o),isThread:d,personOf:o,quoted:h(s.quote??
(d?void 0:s.thread)),cards:c(s),poll:s.poll&&f(s),buttons:s.actions&&g(s),edit:S,leads:!uc(s,t)||!!(d&&t?.replies),state:_,pending:_!=="pending"?null:i?"sending":
"waiting"}}var dc=({mentions:s=[]},t)=>s.map(({user:e,name:i})=>e?y(t({id:e,name:i})):i).join(`
`);function uc(s,t){return!t||!x(t)||t.user.id!==s.user.id?!1:new Date(s.at)-new Date(t.at)<ac*1e3}var fc={joined:"began",added:"brought"};function mc(s,{personOf:t,
isDirect:e}){let{user:i,member:n,type:o}=s;return{...s,type:e&&fc[o]||o,user:t(i),member:n&&t(n)}}function pc(s,t){let e=s.at(-1);e?.kind==="notice"?e.entries.push(
t):s.push({key:`notice-${t.seq}`,kind:"notice",entries:[t]})}function pi(s,{tabIndex:t=0}={}){return s.split(fn).flatMap((e,i,n)=>i%3===0?e||[]:i%3===1?gc(e,n[i+1],t):[])}var Oo=new WeakMap;function Wg(s,t){Oo.get(s)!==t&&
(Oo.set(s,t),s.replaceChildren(...pi(t)))}function Hg(s,t){gi(s,t.id),L(a(".avatar",s),t),s.title=l("person.of",{name:y(t)}),s.setAttribute("aria-label",s.title)}
function Ug(s,t){gi(s,t.id),m(s,y(t))}function gi(s,t){s.dataset.open="person",s.dataset.subject=t}function gc(s,t,e){let i=document.createElement("button");return i.
type="button",i.className="link-button person-link",i.dir="auto",i.tabIndex=e,i.textContent=t,gi(i,s),i}var ns=class{#t=new Map;#e=0;#s=44;#i=null;fit(t){t!==this.#i&&(this.#i=t,this.clear())}clear(){this.#s=Math.min(this.mean,88),this.#t.clear(),this.#e=0}set(t,e){
this.#e+=e-(this.#t.get(t)??0),this.#t.set(t,e)}of(t,e,i){let{mean:n}=this,o=0;for(let r=e;r<i;r+=1)o+=this.#t.get(t[r].seq)??n;return o}at(t,e){let{mean:i}=this,
n=0;for(let o=e;n<t.length&&o>0;n+=1)o-=this.#t.get(t[n].seq)??i;return n}get mean(){return this.#t.size?this.#e/this.#t.size:this.#s}};var os=class{#t;#e;#s=null;#i;#n=0;following=!0;constructor(t,{mayFollow:e}){this.#t=t,this.#e=e,t.addEventListener("scroll",()=>this.moved(),{passive:!0});let i=new ResizeObserver(
()=>this.following?this.toBottom():this.#a());i.observe(t),i.observe(t.firstElementChild)}keep(t){let e=this.following?null:this.#l(),i=e?.getBoundingClientRect().
top;t(),this.following?this.toBottom():e?.isConnected&&this.#c(e.getBoundingClientRect().top-i),this.#o()}toBottom(){this.following=this.#e(),this.#t.scrollTop=
this.#t.scrollHeight}stay(){this.following=!1}moved(){this.following=this.#r,this.#o()}revealAbove(t){let{top:e}=this.#t.getBoundingClientRect();return!t||t.getBoundingClientRect().
top>=e?!1:(this.reveal(t),!0)}isInView(t){let[e,i]=[this.#t,t].map(n=>n.getBoundingClientRect());return i.top>=e.top&&i.bottom<=e.bottom}reveal(t){this.putAt(t,
this.#t.clientHeight/5)}putAt(t,e){let{top:i}=this.#t.getBoundingClientRect();this.#t.scrollTop+=t.getBoundingClientRect().top-i-e,this.following=this.#r,this.#o()}placeIn(t){
let e=this.#d(t);return e?{row:e,offset:e.getBoundingClientRect().top-this.#t.getBoundingClientRect().top}:null}lastAboveFoot(t){let e=this.#t.getBoundingClientRect().
bottom+1;return t[Ct(t,i=>i.getBoundingClientRect().bottom>e)-1]}get isNearTop(){return this.#t.scrollTop<this.#t.clientHeight}get isNearFoot(){let{scrollHeight:t,
scrollTop:e,clientHeight:i}=this.#t;return t-e-i<i}get#r(){let{scrollHeight:t,scrollTop:e,clientHeight:i}=this.#t;return this.#e()&&t-e-i<48}#o(){this.#s=this.following?
null:this.placeIn(this.#t.querySelectorAll(".day-rows > *")),this.#i=this.#t.clientWidth}#a(){let{row:t,offset:e}=this.#s??{};!t?.isConnected||this.#i===this.#t.
clientWidth||(this.#c(t.getBoundingClientRect().top-this.#t.getBoundingClientRect().top-e),this.#i=this.#t.clientWidth)}#c(t){if(this.#n+=t,Math.abs(this.#n)<.5)
return;let e=this.#t.scrollTop;this.#t.scrollTop+=this.#n,this.#n-=this.#t.scrollTop-e,Math.abs(this.#n)>=1&&(this.#n=0)}#l(){return this.#d(this.#t.querySelectorAll(
".day-rows > *"))}#d(t){let{top:e}=this.#t.getBoundingClientRect();return t[Ct(t,i=>i.getBoundingClientRect().bottom>e)]}};function Ct(s,t){let e=0,i=s.length;for(;e<
i;){let n=e+i>>1;t(s[n])?i=n:e=n+1}return e}var wc=24,yc=3.5,Ec=80,xc=180,yi=.75,ko=.5,Sc=1.25,vc=1+2*yi,bc=4,Oc=8,kc={message:co,notice:()=>p("notice"),"new-line":()=>p("new-line")},Tc={message:lo,notice:Nc,
"new-line":()=>{}},rs=class{#t;#e;#s;#i;#n;#r=new ns;#o=[];#a=[];#c=null;#l=[];#d=[];#h=null;#p=null;#f=0;#u=0;#m;#g=0;#y=!0;#E=0;#b=0;constructor({scroller:t,keeper:e,
changing:i}){this.#t=t,this.#e=e,this.#s=a(".timeline-log",t),this.#i=a(".rows-above",t),this.#n=a(".rows-below",t),this.#m=i;let n=()=>{this.#E=t.clientWidth,this.#b=
t.clientHeight};new ResizeObserver(n).observe(t),n()}get rows(){return this.#l}get messageRows(){return this.#l.filter(t=>t.matches(".message"))}get isEmpty(){return!this.#d.
some(({kind:t})=>t==="message")}clear(){this.#s.replaceChildren(),this.#r.clear(),this.#y=!0,this.#o=this.#a=this.#l=this.#d=[],this.toEnd()}draw(t,e,i,{aloud:n=!1}={}){
this.#o=t,this.#a=e,this.#c=i,this.#x(),this.#v({aloud:n})}follow(t=Oc){if(this.#y&&this.#l.length&&!this.#O())return this.#S();for(let e=0;e<bc;e+=1){let i=this.#_();
if(!i)return;if(this.#k(),this.#T(i),this.#v(),!this.#O())break}cancelAnimationFrame(this.#g),t>0&&(this.#g=requestAnimationFrame(()=>this.follow(t-1)))}#S(){this.#y=
!1,cancelAnimationFrame(this.#g),this.#g=requestAnimationFrame(()=>{this.#g=requestAnimationFrame(()=>this.follow())})}toEnd(){this.#h=this.#p=null,this.#x()}show(t){
let e=Math.min(N(this.#o,t),this.#o.length-1);return(e<this.#f||e>=this.#u)&&(this.#k(),this.#T(this.#L(e)),this.#v()),this.rowOf(t)}rowOf(t){return a(`.message\
[data-seq="${t}"]`,this.#s)??this.#A(t)}beside(t,e){let{messageRows:i}=this,n=i.indexOf(t)+e;if(i[n])return i[n];if(!(e<0?this.#f===0:this.#u===this.#o.length))
return this.#k(),this.#T(this.#L(e<0?this.#f:this.#u)),this.#v(),i=this.messageRows,n=i.indexOf(t)+e,i[n]}first(){let t=this.#o.find(x);return t&&this.show(t.seq)}onScreen({
first:t,last:e}){let{top:i,bottom:n}=this.#t.getBoundingClientRect(),o=g=>w=>w.getBoundingClientRect().bottom>g,r=Ct(this.#l,o(i)),h=Ct(this.#l,o(n+1))-1,c=this.#d.
slice(r,h+1).flatMap(wi);if(!c.length)return this.#o.length||t===null?null:{from:t,to:e};let d=this.#o[N(this.#o,c[0])-1],f=this.#o[N(this.#o,c.at(-1))+1];return{
from:d?d.seq+1:t,to:f?f.seq-1:e}}#v({aloud:t=!1}={}){this.#s.setAttribute("aria-live",t?"polite":"off"),this.#m(()=>this.#e.keep(()=>this.#w()))}#w(){this.#r.fit(
this.#E);let t=this.#o.slice(this.#f,this.#u),e=this.#u===this.#o.length,i=this.#o[this.#f-1],n=vo(t,e?this.#a:[],{...this.#c,before:i});O(this.#s,n,{create:()=>p(
"day"),update:Ac}),this.#d=n.flatMap(({rows:o})=>o),this.#l=[...this.#s.querySelectorAll(".day-rows > *")],To(this.#i,this.#r.of(this.#o,0,this.#f)),To(this.#n,
this.#r.of(this.#o,this.#u,this.#o.length))}#x(){let{length:t}=this.#o,e=this.#R;this.#u=this.#p===null?t:Math.min(t,N(this.#o,this.#p+1)),this.#f=this.#h===null?
this.#u-this.#N(Sc):N(this.#o,this.#h),this.#f>=this.#u&&(this.#u=Math.max(this.#u,Math.min(t,e))),this.#f>=this.#u&&(this.#f=this.#u-e),this.#p===null&&this.#u-
this.#f>e+e/4&&this.#C(e),this.#T([this.#f,this.#u])}#C(t){this.#e.following||!this.#l.length?this.#f=this.#u-t:this.#u=this.#f+t+t/4,this.#k()}#T([t,e]){let{length:i}=this.#o;
for(this.#u=Math.min(Math.max(Math.round(e),0),i),this.#f=Math.min(Math.max(Math.round(t),0),this.#u);this.#f>0&&this.#f<i&&!x(this.#o[this.#f])&&!x(this.#o[this.#f-
1]);)this.#f-=1;for(;this.#u>0&&this.#u<i&&!x(this.#o[this.#u])&&!x(this.#o[this.#u-1]);)this.#u+=1;this.#h=this.#o[this.#f]?.seq??null,this.#p=this.#u===i?null:
this.#o[this.#u-1].seq}#_(){let{top:t,bottom:e,height:i}=this.#t.getBoundingClientRect(),n=this.#s.getBoundingClientRect(),o=this.#R,r=this.#N(ko),h=this.#u-this.#f>=
o,c=(n.height-(1+ko)*i)/2,d=h?Math.min(yi*i,Math.max(0,c)):yi*i;if(!i||!this.#l.length)return null;if(n.bottom<t||n.top>e)return this.#L(this.#r.at(this.#o,t-this.#i.
getBoundingClientRect().top));let[f,g]=[this.#f-r,this.#u+r];return this.#f>0&&n.top>t-d?[f,Math.min(this.#u,f+o)]:this.#u<this.#o.length&&n.bottom<e+d?[Math.max(
this.#f,g-o),g]:null}#O(){let{top:t,bottom:e}=this.#t.getBoundingClientRect(),i=this.#s.getBoundingClientRect();return this.#f>0&&i.top>t||this.#u<this.#o.length&&
i.bottom<e}#L(t){let e=this.#N(vc)/2;return[t-e,t+e]}get#R(){let t=yc*this.#b/wc;return Math.round(Math.min(xc,Math.max(Ec,t)))}#N(t){return Math.min(this.#R,Math.
ceil(t*this.#b/this.#r.mean))}#k(){let t=this.#s.getBoundingClientRect().top;this.#l.forEach((e,i)=>{let[n,...o]=wi(this.#d[i]);if(!n)return;let{bottom:r}=e.getBoundingClientRect();
this.#r.set(n,r-t);for(let h of o)this.#r.set(h,0);t=r})}#A(t){return this.#l[this.#d.findIndex(e=>e.kind==="notice"&&wi(e).includes(t))]}},wi=({entry:s,entries:t=[
s]})=>t.flatMap(e=>e?.seq??[]);function To(s,t){let e=`${t}px`;s.style.blockSize!==e&&(s.style.blockSize=e)}function Ac(s,{at:t,rows:e,isContinued:i}){m(a(".day\
-title span",s),Vi(t)),s.classList.toggle("is-continued",i),s.classList.toggle("is-silent",e.every(_c)),O(a(".day-rows",s),e,{create:({kind:n})=>kc[n](),update:(n,o)=>Tc[o.
kind](n,o)})}var Ao=new WeakMap;function Lc(s){let t=document.createElement("p");return t.append(...pi(s,{tabIndex:-1})),t}var _c=({kind:s,entries:t})=>s==="not\
ice"&&!fi(t).length;function Nc(s,{entries:t}){let e=fi(t),i=e.join(`
`);Ao.get(s)!==i&&(Ao.set(s,i),s.replaceChildren(...e.map(Lc)))}var Cc=2e3,Rc=400,Ei={connecting:"timeline.loading","catching-up":"timeline.loading",reconnecting:"timeline.waiting",restarting:"timeline.waiting",offline:"time\
line.waiting"},as=class{#t;#e;#s;#i;#n;#r;#o=null;#a;#c=!1;#l=!1;#d=!1;#h=new Set;#p=null;#f=null;#u=Z(()=>this.#m());constructor(t,{changing:e,onNewest:i,onMoved:n}){
this.#t=t,this.toNewest=i,this.#e=a(".timeline-scroll",t),this.#s=a(".timeline-start",t),this.#i=new os(this.#e,{mayFollow:()=>this.#o?.history.isAtNewest??!0}),
this.#r=new rs({scroller:this.#e,keeper:this.#i,changing:e}),this.#n=new is(this.#e,{isFollowing:()=>this.#i.following});let o,r=()=>{clearTimeout(o),o=setTimeout(
()=>this.#o&&n(),Rc),this.#w()};this.#e.addEventListener("scroll",r,{passive:!0}),a('[data-testid="new-pill"]',t).onclick=()=>this.#T(),a('[data-testid="first-u\
nread"]',t).onclick=()=>this.#_(),a('[data-testid="mark-read"]',t).onclick=()=>this.#R(),document.addEventListener("visibilitychange",()=>document.hidden&&this.#N()),
ot.addEventListener("ready",this.#u),addEventListener("blur",()=>this.#N()),addEventListener("focus",()=>this.#k())}get list(){return this.#r}show(t){this.#a?.abort(),
this.#a=new AbortController;let{signal:e}=this.#a;this.#o=t,this.#c=!1,this.#l=!0,this.#d=!1,this.#h.clear(),this.#p=this.#f=null,this.#r.clear(),t.addEventListener(
"change",this.#u,{signal:e}),this.#i.following=!0,this.#m()}follow(){this.#l=!1,this.#o.history.toNewest(),this.#r.toEnd(),this.#m(),this.#i.toBottom(),this.#w()}async goTo(t){
this.#l=!1;let e=this.#o,i=await e.history.goTo(t);if(e!==this.#o||i===null)return!0;if(!i)return!1;this.#i.stay(),this.#c||=e.state==="live",this.#m();let n=this.#r.
show(t);return this.#i.reveal(n),this.#w(),Pc(n),!0}lookAt(t){let e=this.#r.rowOf(t);if(e&&this.#i.isInView(e))return e;this.#i.stay();let i=this.#r.show(t);return this.#i.
reveal(i),this.#w(),i}get place(){if(this.#i.following)return null;let{row:t,offset:e}=this.#i.placeIn(this.#r.messageRows)??{};return t?.dataset.seq?{seq:Number(
t.dataset.seq),offset:e}:null}async comeBackTo(t){if(!t)return this.follow();this.#l=!1;let e=this.#o,i=await e.history.goTo(t.seq);e!==this.#o||!i||(this.#i.stay(),
this.#m(),this.#i.putAt(this.#r.show(t.seq),t.offset),this.#w())}scroll(t){this.#e.scrollBy({top:t*this.#e.clientHeight,behavior:"instant"}),this.#i.moved(),this.#w()}get lastOnScreen(){
return this.#i.lastAboveFoot(this.#r.messageRows)??this.#r.messageRows[0]}focusNewest(){let t=this.lastOnScreen;return t?.focus({preventScroll:!0}),!!t}entryAsItWas({
seq:t,at:e}){let i=this.#o.history.shown.entry(t);return i?.at===e?i:void 0}#m(){let t=this.#o;if(!t)return;let{state:e,timeline:i,history:n,room:o,me:r,unread:h,
unsentEdits:c}=t,d=e==="live";d&&this.#c&&this.#i.following&&i.trim();let{first:f,last:g,entries:w}=n.shown,S=f===this.#p&&g>this.#f;this.#p=f,this.#f=g,this.#E();
let A=D=>t.personOf(D),_=D=>t.isBlocked(D),rt=D=>D?Ic(t.quoted(D),t):void 0,{isThread:Uo=!1}=t,Ko=o.kind==="direct",Go={quoted:rt,cards:D=>xo(D,t),pollOf:D=>Mc(
D,t),buttonsOf:D=>Dc(D,t)},Vo={me:r,firstNew:h.first,live:d,edits:c,personOf:A,isBlocked:_,isThread:Uo,isDirect:Ko,...Go};this.#r.draw(w,n.isAtNewest?t.unsent:[],
Vo,{aloud:d&&this.#c&&S&&n.isAtNewest}),this.#y(),d?!this.#c&&!this.#d&&this.#S():this.#c=!1,this.#w()}get#g(){let{timeline:t,history:e}=this.#o;return t.cursor!==
null||!e.isAtNewest}#y(){let{state:t,room:e}=this.#o;a('.timeline-empty [data-open="add-people"]',this.#t).hidden=!Gt(e);for(let i of["p",'[data-open="invite"]'])
a(`.timeline-empty ${i}`,this.#t).hidden=e.kind==="direct";this.#t.classList.toggle("is-empty",this.#g&&this.#r.isEmpty),this.#t.classList.toggle("is-loading",!this.#g&&
["connecting","catching-up"].includes(t))}#E(){let{timeline:t,history:e,state:i,room:n}=this.#o,o=i==="live"&&this.#h.has("older"),r=this.#o.isThread??!1,h=Bc({
known:this.#g,timeline:t,history:e,room:n,state:i,failed:o,isThread:r});if(this.#s.dataset.text===h)return;this.#s.dataset.text=h;let c=()=>this.#s.replaceChildren(
h,...o?[" ",this.#b()]:[]);this.#r.rows.length?this.#i.keep(c):c()}#b(){let t=nt("button",l("again"),"link-button");return t.onclick=()=>this.#x("older"),t}#S(){
let{history:t,reading:e,room:i,unread:n}=this.#o;if(this.#l&&i.isKept)return;let o=n.first,r=this.#l&&this.#i.following;if(this.#l=!1,r&&n.stoppedElsewhere)return this.#O();
this.#c=!0,this.#h.clear(),e.back(n),!(!this.#i.following||!t.isAtNewest||o===null)&&(this.#i.stay(),this.#r.show(o),this.#i.revealAbove(a(".new-line",this.#e))||
this.#v())}#v(){this.#r.toEnd(),this.#m(),this.#i.toBottom()}#w(){if(!this.#o)return;this.#r.follow();let{reading:t,history:e}=this.#o,i=this.#r.onScreen(e.shown);
i&&!document.hidden&&document.hasFocus()&&this.#c&&t.see(i),this.#c&&!this.#h.has("older")&&this.#i.isNearTop&&e.hasOlder&&this.#x("older"),!this.#h.has("newer")&&
this.#i.isNearFoot&&!e.isAtNewest&&this.#x("newer"),this.#n.draw(),this.#C(i)}async#x(t){let e=this.#o,{history:i}=e;try{await(t==="older"?i.loadOlder():i.loadNewer()),
this.#h.delete(t)}catch{e===this.#o&&this.#h.add(t)}this.#u()}#C(t){let{reading:e,unread:i}=this.#o,n=t?i.below(t.to):0,o=t&&e.seen>=t.from-1&&e.seen<=t.to,r=a(
'[data-testid="new-pill"]',this.#t);r.hidden=this.#i.following,r.classList.toggle("has-news",n>0),m(a("span",r),n?E("timeline.pill",n):l("timeline.to_newest")),
a(".unread-note",this.#t).hidden=!i.stoppedElsewhere||o||this.#d,le(a('[data-testid="first-unread"]',this.#t),t&&e.seen>t.to?"down":"up")}#T(){this.#h.delete("n\
ewer"),this.toNewest(),this.focusNewest()}async#_(){(await this.#L().catch(T))?.focus({preventScroll:!0}),this.#w()}async#O(){let t=this.#o;this.#d=!0,await this.#L().
catch(()=>{}),t===this.#o&&(this.#d=!1,this.#c=t.state==="live",this.#m())}async#L(){let t=this.#o,{reading:e,history:i}=t;if(e.newAfter=e.seen,await i.goTo(e.seen+
1,{exactly:!1}),t!==this.#o)return;this.#i.stay(),this.#m();let{entries:n}=i.shown,o=this.#r.show(t.unread.first??n[N(n,e.seen+1)]?.seq),r=a(".new-line",this.#e)??
o;return r&&this.#i.reveal(r),o}#R(){let{reading:t,timeline:e}=this.#o;t.seeAll(e.cursor),t.answered(),this.focusNewest(),this.#m()}#N(){this.#o?.reading.away(),
this.#o?.keep()}#k(){this.#o&&(this.#h.delete("newer"),this.#c=!1,this.#m())}},Lo=new WeakMap;function Ic(s,{personOf:t,isBlocked:e,timeline:i}){if(!s)return s;
let n=y(t(s.user)),o=e(s),r=Lo.get(s);if(r?.name===n&&r.isHidden===o)return r;let h={entry:s,name:n,isHidden:o,isExpired:s.seq<i.expiredBefore};return Lo.set(s,
h),h}var Mc=(s,t)=>JSON.stringify({chosen:t.chosenIn(s),mayVote:Vt(s,t),mayEnd:Ci(s,t)}),Dc=(s,t)=>JSON.stringify({underWay:t.pressedIn(s),mayPress:Vt(s,t)});function Bc({
known:s,timeline:t,history:e,room:i,state:n,failed:o,isThread:r}){return o?l("timeline.older_failed"):s?e.hasOlder?n==="live"?l("timeline.loading_older"):Ei[n]===
"timeline.waiting"?l("timeline.older_waiting"):"":r?"":$c(i,t):Ei[n]?l(Ei[n]):""}function $c(s,{floor:t,expiredBefore:e}){let{kind:i,name:n}=s;return e>t?l("tim\
eline.expired"):t>1?l("timeline.beginning.joined"):Xe(s)?l("timeline.beginning.notes"):l(i==="direct"?"timeline.beginning.direct":"timeline.beginning",{room:n})}
function Pc(s){s.tabIndex=-1,s.focus({preventScroll:!0,focusVisible:H.matches}),s.classList.add("is-marked"),setTimeout(()=>s.classList.remove("is-marked"),Cc)}var Fc=3,hs=class{#t;constructor(t){this.#t=t}show({typing:t},{signal:e}){let i=()=>this.#t.textContent=qc(t.users);t.addEventListener("change",i,{signal:e}),i()}};
function qc(s){return s.length?s.length>Fc?l("typing.many"):E("typing",s.length,{names:q(s.map(y))}):""}var cs=class{#t=null;#e;#s;#i;#n;#r;#o;#a;#c;#l;#d;#h;#p;constructor({root:t,router:e,socket:i,drafts:n,halfWritten:o,scheduled:r,saved:h,directory:c,presence:d,
reports:f,rooms:g}){this.root=t,this.#d=f,this.#h=h,this.#p={rooms:g,directory:c},this.#i=e,this.#s=new as(a(".timeline",t),{changing:w=>this.#u(()=>this.#r.around(
()=>this.#o.around(w))),onNewest:()=>this.#E(),onMoved:()=>e.keepPlace()}),this.#n=new qe({form:a(".composer",t),note:a(".composer-note",t),strip:a(".composer-q\
uote",t),alsoToRoom:a(".composer-in-room",t),socket:i,drafts:n,halfWritten:o,rooms:g,directory:c,saved:h,goHome:()=>e.go(W),onSent:()=>this.#E(),onEditLast:()=>this.#N(),
onPoll:()=>this.#w(({askPoll:w},S)=>w({conversation:S})),onLater:w=>b(({sendLater:S})=>S({text:w,conversation:this.#t,scheduled:r}))}),this.#r=new Ze({log:a(".t\
imeline-log",t),scroller:a(".timeline-scroll",t),timeline:this.#s,actions:this.#v()}),oo(a(".timeline-log",t)),this.#o=new Ye(a(".timeline-log",t),{halfWritten:o,
rowOf:({seq:w})=>this.#s.list.rowOf(w),entryOf:w=>this.#s.entryAsItWas(w),reopen:(w,S,A)=>this.#k(w,S,{written:A,focus:!1}),keepAsDraft:w=>this.#A(w)}),this.#l=
[this.#o,this.#n],a(".room-header",t)&&this.#f({root:t,router:e,directory:c,presence:d,reports:f})}#f({root:t,router:e,...i}){this.#c=new ze(a(".resync-note",t)),
U(({FindBar:n})=>{this.#a=new n(a(".find-bar",t),{timeline:this.#s}),this.#l.unshift(this.#a),this.#t&&this.#a.show(this.#t,this.#e)}),this.#l.unshift(this.#c,new Qe(
a(".room-header",t),{router:e,...i}),new es(a(".status[data-state]",t),{router:e}),new hs(a(".typing",t)),new ts(a(".seen-line",t)))}#u(t){this.#a?this.#a.around(
t):t()}show(t){this.#e?.abort(),this.#e=new AbortController,this.#t=t;for(let e of this.#l)e.show(t,this.#e);this.#r.show(t),t.addEventListener("many",({detail:e})=>this.#I(
t,e),this.#e),this.#s.show(t)}focusComposer(){this.#n.focus()}async goTo(t){if(await this.#s.goTo(t).catch(n=>n.status===422?!1:T(n)??!0)||await this.#m(t))return;
let i=t<this.#t.timeline.expiredBefore;M(l(i?"message.expired":"message.missing")),this.#s.follow()}async#m(t){let e=this.#t,i=e.isThread?null:await e.findQuoted(
t);return!i?.thread||e!==this.#t?!1:(this.#g(i,{replace:!0}),!0)}#g({seq:t,thread:e},{replace:i=!1}={}){let n=e?`thread:${e}:${t}`:`thread:${t}`;this.#i.go({...this.#i.
address,seq:null,panel:n},{replace:i})}#y({seq:t,quote:e,thread:i}){let n=this.#t;return e?n.isThread&&n.timeline.entry(e)?this.goTo(e):this.#i.go({...this.#i.address,
seq:e}):this.#g({seq:t,thread:i})}get place(){return this.#s.place}comeBackTo(t){return this.#s.comeBackTo(t).catch(T)}get keys(){return{find:()=>b(()=>this.#a.
open()),writeOn:()=>this.focusComposer(),leaveComposer:({target:t})=>t.matches(".composer-text")&&this.#s.focusNewest(),scrollUp:()=>this.#s.scroll(-.9),toNewest:()=>this.#E()}}#E(){
let{address:t}=this.#i;t.seq&&!this.#t.isThread?this.#i.go({...t,seq:null},{replace:!0}):this.#s.follow()}#b({seq:t}){let{room:e,me:i,timeline:n}=this.#t,o={room:e.
id,seq:t,epoch:n.epoch};return b(({saveMessage:r})=>r({message:o,me:i,saved:this.#h}))}#S({seq:t}){return this.#h.forget({room:this.#t.room.id,seq:t}).then(()=>M(
l("saved.forgotten"))).catch(T)}#v(){return{person:(t,{entry:e})=>this.#i.go({...this.#i.address,panel:`person:${e.user.id}`}),mention:(t,e,i)=>this.#i.go({...this.#i.
address,panel:`person:${i.dataset.user}`}),reveal:(t,{entry:e})=>{this.#t.reveal(e.seq),t.focus({preventScroll:!0})},report:(t,{entry:e,author:i})=>this.#x(e,i),
save:(t,{entry:e})=>this.#b(e),unsave:(t,{entry:e})=>this.#S(e),seen:(t,{entry:e})=>this.#w(({seenBy:i},n)=>i({entry:e,conversation:n})),react:(t,{entry:e},i)=>this.#T(
e,i??t),reaction:(t,{entry:e},i)=>this.#_(e,i.dataset.key),press:(t,{entry:e},i)=>this.#t.press(e.seq,i.dataset.key).catch(T),vote:(t,{entry:e})=>this.#O(e,zn(a(
".message-poll",t))),unvote:(t,{entry:e})=>{t.focus({preventScroll:!0}),this.#O(e,[])},voters:(t,{entry:e})=>this.#w(({whoVoted:i},n)=>i({entry:e,conversation:n})),
"end-poll":(t,{entry:e})=>this.#L(t,e),pin:(t,{entry:e})=>this.#t.pin(e.seq).catch(T),unpin:(t,{entry:e})=>this.#t.unpin(e.seq).catch(T),reactions:(t,{entry:e})=>this.#w(
({whoReacted:i},n)=>i({entry:e,conversation:n})),quote:(t,{entry:e,name:i})=>this.#n.quote({seq:e.seq,name:i,text:e.text}),quoted:(t,{entry:e})=>this.#y(e),thread:(t,{
entry:e})=>this.#g(e),versions:(t,{entry:e})=>this.#w(({showVersions:i},n)=>i({entry:e,conversation:n})),unread:(t,{entry:e})=>this.#t.markUnread(e.seq),copy:(t,e)=>je(
Ve(e),"message.copied"),"copy-code":(t,e,i)=>je(a("code",i.closest(".code-block")).textContent,"message.code.copied"),link:(t,{entry:e})=>je(this.#R(e),"message\
.link.copied"),edit:(t,{entry:e})=>this.#k(t,e),delete:(t,{entry:e})=>this.#M(t,e),retry:(t,{entry:e,edit:i=e})=>this.#t.retry(i.clientId),discard:(t,{entry:e,edit:i=e})=>this.#D(
i.clientId),more:(t,e,i)=>this.#C(t,e,i)}}#w(t){let e=this.#t;return b(i=>t(i,e))}#x(t,e){let{room:i}=this.#t;return b(({reportMessage:n})=>n({entry:t,author:e,
room:i,reports:this.#d}))}async#C(t,e,i){let n=await this.#w(({chooseAction:o},r)=>o({row:t,item:e,button:i,conversation:r}));n&&this.#v()[n](t,C(t))}async#T({seq:t},e){
let i=this.#t,n=await b(({pickEmoji:o})=>o(e));n&&await i.react(t,n).catch(T)}#_({seq:t,reactions:e},i){let n=this.#t;(e.some(h=>h.emoji===i&&h.users.includes(n.
me.id))?n.unreact(t,i):n.react(t,i)).catch(T)}#O({seq:t},e){this.#t.vote(t,e).catch(T)}async#L(t,{seq:e,text:i}){let n=this.#t,o=await Lt({title:l("poll.end.tit\
le"),text:l("poll.end.text",{text:Xs(i)}),action:l("poll.end")});t.focus({preventScroll:!0}),o&&await n.endPoll(e).catch(T)}#R({seq:t}){let{isThread:e,root:i,room:n}=this.#t,
o=e&&t!==i?{panel:`thread:${i}:${t}`}:{seq:t};return location.origin+J({view:"room",room:n.id,...o})}#N(){let t=this.#t.lastOwn;if(!t)return M(l("message.edit.n\
one"));this.#t.history.isAtNewest||this.#s.follow();let e=this.#s.list.show(t.seq);this.#k(e,t,{done:()=>this.focusComposer()})}#k(t,{seq:e,text:i},{written:n=i,
focus:o=!0,done:r=()=>t.focus()}={}){let h=this.#t,{epoch:c}=h.timeline;uo(t,{text:i,written:n,focus:o,help:d=>U(({complete:f})=>f(d,{context:()=>({conversation:h,
...this.#p})})),save:d=>h.edit({seq:e,epoch:c},d),onEmpty:()=>this.#M(t,C(t).entry),done:()=>{this.#o.closed({seq:e},h),r()}})}#A(t){this.#n.add(t),this.#c?.sayKept()}async#M(t,{
seq:e,user:i,text:n}){let o=this.#t,{epoch:r}=o.timeline,h=i.id===o.me.id,c={text:Xs(n),author:y(o.personOf(i))},d=await(h?Lt(jc(c)):this.#w(({deleteOthers:f})=>f(
{seq:e,epoch:r,words:c,conversation:o})));t.focus({preventScroll:!0}),!(!d||!h)&&await o.delete({seq:e,epoch:r}).catch(T)}async#I(t,{clientId:e,count:i}){await Dn(
i)&&t.sendToMany(e)}#D(t){this.#t.discard(t),this.focusComposer()}},jc=s=>({title:l("message.delete.title"),text:l("message.delete.text",s),action:l("message.de\
lete")});var Rt=class{#t;#e;#s;#i=null;#n=!1;constructor(t,{title:e=`${t}.title`,...i}){this.#t=t,this.#e=e,this.#s=i}get title(){return l(this.#e)}show(){this.#n=!0,b(({
pages:t})=>{this.#n&&(this.#i??=new t[this.#t](a(`[data-place="${this.#t}"]`),this.#s),this.#i.show())})}leave(){this.#n=!1,this.#i?.leave?.()}};var xi=matchMedia("(min-width: 45rem)"),Wc=matchMedia("(min-width: 68rem)"),_o="parley:panel",ls=class{#t=a(".app");#e=a(".sidebar");#s=document.querySelectorAll(
".place-page");#i;constructor({tabs:t}){this.#i=t,xi.addEventListener("change",()=>this.#n())}get showsRoomsBesides(){return xi.matches}get showsPanelBesides(){
return Wc.matches}show(t){this.#t.dataset.view=t;for(let e of this.#s)e.hidden=e.dataset.place!==t;this.#i.showCurrent(t),this.#n()}get panelAtFirst(){return this.
showsPanelBesides&&localStorage.getItem(_o)!=="closed"?"people":null}notePanel(t){this.showsPanelBesides&&localStorage.setItem(_o,t?"open":"closed")}#n(){let t=!xi.
matches&&this.#t.dataset.view==="rooms";this.#e.setAttribute("role",t?"main":"region")}};var Si=s=>a(".list-more",s);function No(s,{hasMore:t,failed:e}){let i=Si(s),n=document.activeElement===i;a(".list-trouble",s).hidden=!e,i.textContent=l(e?"again":
"list.more"),i.hidden=!t&&!e;let o=[...s.querySelectorAll("li button")].at(-1)??a("ul[tabindex]",s);n&&i.hidden&&o?.focus()}var Hc=new Intl.Collator(v,{sensitivity:"base"}),Io={title:()=>l("members.title"),show(s,{conversation:t,router:e,directory:i,presence:n,me:o,signal:r}){let h=({
user:d})=>e.go({...e.address,panel:`person:${d.id}`}),c=Z(()=>r.aborted||Co(s,t,{directory:i,presence:n,choose:h}));Si(s).onclick=()=>t.members.more(),a('[data-\
testid="add-member"]',s).onclick=()=>b(({addMember:d})=>d({conversation:t,directory:i,presence:n,me:o}));for(let d of[t.members,i,n])d.addEventListener("change",
c,{signal:r});for(let d of["room","state"])t.addEventListener(d,c,{signal:r});t.members.need(),Co(s,t,{directory:i,presence:n,choose:h})}};function Co(s,{members:t,
room:e,isOver:i},{directory:n,presence:o,choose:r}){let h=f=>({...f,user:n.of(f.user),state:vn(f,o)}),d=t.list.map(h).toSorted((f,g)=>Hc.compare(y(f.user),y(g.user)));
Ro(s,"there",d.filter(({state:f})=>f!=="offline"),{members:t,choose:r}),Ro(s,"away",d.filter(({state:f})=>f==="offline"),{members:t,choose:r}),No(s,{hasMore:t.hasMore&&
!i,failed:t.failed&&!i}),a('[data-testid="add-member"]',s).hidden=!Gt(e)||i,a('[data-open="invite"]',s).hidden=e.kind==="direct"}function Ro(s,t,e,{members:i,choose:n}){
let o=a(`.members-${t}-title`,s);m(o,E(`members.${t}`,e.length,{count:yt(e.length,i)})),o.hidden=!e.length,O(a(`.members-${t}`,s),e,{key:({user:r})=>r.id,create:()=>p(
"member-item"),update:(r,h)=>Uc(a("button",r),h,n)})}function Uc(s,t,e){let{user:i,role:n,state:o}=t;s.classList.toggle("is-away",o==="offline"),s.title=Te(t),s.
onclick=()=>e(t),L(a(".avatar",s),i),Q(a(".avatar",s),o),m(a(".member-name",s),y(i)),m(a(".member-role",s),i.bot?l("bot.mark"):n==="member"?"":l(`role.${n}`)),m(
a(".member-presence",s),s.title)}var Kc=["audit","person","pins","reports","scheduled","thread","threads"],Gc=s=>({title:()=>l(`${s}.title`),show:(t,e)=>b(({panels:i})=>e.signal.aborted||i[s].show(
t,e))}),Mo={person:/./,thread:/^[1-9]\d*(:[1-9]\d*)?$/},Do={people:Io,...Object.fromEntries(Kc.map(s=>[s,Gc(s)]))};function Bo(s,t){return Object.hasOwn(Do,s)&&
(!Mo[s]||Mo[s].test(t??""))?Do[s]:null}var ds=class{#t;#e;#s;#i;#n=null;#r;#o=null;constructor(t,{router:e,isOverlay:i,...n}){this.#t=t,this.#e=e,this.#i={router:e,...n},this.#s=i,a(".slot-close",t).
onclick=()=>e.up()}show(t,e){let[i="",...n]=t?.split(":")??[],o=n.join(":")||null,r=e&&Bo(i,o);this.#n?.name===t&&this.#n?.conversation===e||(this.#r?.abort(),this.#r=
new AbortController,this.#c({wasOpen:this.#n!==null,isOpen:!!r},()=>{this.#t.hidden=!r,this.#n=r?{name:t,conversation:e}:null,r&&this.#a(r,i,{conversation:e,subject:o})}))}#a(t,e,{
conversation:i,subject:n}){let o=a(".slot-body",this.#t),r=o.cloneNode(!1);o.replaceWith(r),this.#t.dataset.panel=e,r.append(document.getElementById(`panel-${e}`).
content.cloneNode(!0)),m(a(".slot-title",this.#t),t.title()),t.show(r,{conversation:i,subject:n,...this.#i,signal:this.#r.signal})}#c({wasOpen:t,isOpen:e},i){t||
(this.#o=document.activeElement);let n=this.#t.contains(document.activeElement);i(),e&&(n||!t&&this.#s())&&a(".slot-close",this.#t).focus(),t&&!e&&n&&this.#o?.focus()}};var $o=999;function It(s){return yt(Math.min(s,$o),{hasMore:s>$o})}var us=class{#t;#e;#s;#i;#n;#r;#o;#a;#c=null;#l=Z(()=>this.#d());constructor(t,{rooms:e,drafts:i,inbox:n,scheduled:o,saved:r,sections:h,...c}){this.#t=t,this.#e=
e,this.#s=i,this.#i=n,this.#n=o,this.#r=r,this.#o=h,this.#a=c;let{threads:d,directory:f,presence:g,blocks:w}=c;for(let S of[e,i,n,o,r,h,d,f,g,w])S.addEventListener(
"change",this.#l);t.addEventListener("click",({target:S})=>{let A=S.closest(".section-toggle");A&&this.#g(A.closest("[data-section]").dataset.section),S.closest(
'[data-act="mark-read"]')&&e.markAllRead().catch(T)})}showCurrent({room:t=null,view:e=null}){this.#c={room:t,view:e},this.#o.enter(t&&this.#e.find(t)),this.#l()}get unreadTotal(){
return this.#e.mine.filter(t=>this.#o.isNews(t)).reduce((t,e)=>t+this.#m(e),0)}neighbour(t,{unread:e=!1}={}){let n=[...this.#t.querySelectorAll(".room-list:not(\
[hidden]) .room-item")].map(c=>c.closest("li").dataset.key);t<0&&n.reverse();let o=this.#c?.room,r=n.indexOf(o)+1;return[...n.slice(r),...n.slice(0,r)].filter(c=>c!==
o).find(c=>!e||this.#m(this.#e.find(c))>0)}#d(){let{loaded:t,failed:e,mine:i}=this.#e;this.#h();for(let[o,r]of Object.entries(this.#o.of(this.#e)))this.#p(o,r);
let{threads:n}=this.#a;this.#f("inbox",this.#i.unread,{holds:this.#i.isOpen,hasNews:this.#i.unread>0}),this.#f("threads",n.unread,{holds:n.total>0,hasNews:n.unread>
0}),this.#f("drafts",this.#s.written.filter(({room:o})=>this.#e.find(o)).length),this.#f("saved",this.#r.count,{hasNews:this.#r.isAnyDue}),this.#f("scheduled",this.#n.
marks.length,{hasNews:this.#n.marks.some(Re)}),a(".rooms-blank",this.#t).hidden=!t||i.length>0,a(".rooms-trouble",this.#t).hidden=t||!e}#h(){O(a(".own-sections",
this.#t),this.#o.own,{key:({id:t})=>t,create:({id:t})=>zc(t),update:(t,{name:e})=>{m(a(".section-name",t),e),Po(a('[data-open="section"]',t),l("section.change",
{name:e})),Po(a('[data-open="section-room"]',t),l("section.add",{name:e}))}})}#p(t,e){let i=a(`[data-section="${t}"]`,this.#t),n=this.#o.isFolded(t),o=a(".room-\
list",i);i.hidden=!e.length&&i.dataset.stays===void 0,a(".section-toggle",i).setAttribute("aria-expanded",!n),o.hidden=n,O(o,e,{key:({id:h})=>h,create:()=>p("ro\
om-item"),update:(h,c)=>this.#u(a("a",h),c)})}#f(t,e,{holds:i=e>0,hasNews:n=!1}={}){let o=this.#c?.view===t,r=a(`[data-place-link="${t}"]`,this.#t);r.hidden=!i&&
!o,r.classList.toggle("has-unread",n),At(r,o),m(a(".place-count",r),e?It(e):"")}#u(t,e){let i=this.#m(e),n=e.id===this.#c?.room,o=!n&&this.#s.of(e.id)!=="";t.href=
`/rooms/${e.id}`,t.title=e.topic||e.name,t.classList.toggle("has-unread",i>0&&this.#o.isNews(e)),t.classList.toggle("is-quiet",e.mine?.notify==="nothing"),At(t,
n),fo(t,e,this.#a),m(a(".room-item-name",t),e.name),a(".room-item-draft",t).hidden=!o,Vc(t,e,this.#a);let[r,h]=a(".room-item-unread",t).children,c=i?e.mentions??
0:0;m(r,i?It(i):""),m(h,i?Yc(i,c):""),a(".room-item-mentions",t).hidden=!c}#m({id:t,unread:e,isMarkedUnread:i}){return t===this.#c?.room&&!document.hidden&&!i?0:
e}#g(t){this.#o.fold(t,!this.#o.isFolded(t)),this.#d()}};function Po(s,t){s.title=t,s.setAttribute("aria-label",t)}function Vc(s,{last_message:t},{blocks:e}){let i=t&&
new Date(t.at);m(a(".room-item-time",s),t?oe(i):""),m(a(".room-item-last",s),t?Jc(t,e):"")}function Jc({user:s,text:t,deleted:e},i){return i.has(s.id)&&!e?l("me\
ssage.blocked"):l("rooms.last",{user:y(s),text:e?l("message.deleted"):_t(t).replace(/\s+/gu," ")})}var Yc=(s,t)=>[t&&E("rooms.mentions",t),E("rooms.unread",s)].
filter(Boolean).join(", ");function zc(s){let t=p("own-section");t.dataset.section=s,t.setAttribute("aria-labelledby",`section-${s}`),a(".section-title",t).id=`\
section-${s}`,a(".section-toggle",t).setAttribute("aria-controls",`rooms-${s}`),a(".room-list",t).id=`rooms-${s}`,a(".room-list",t).setAttribute("aria-labelledb\
y",`section-${s}`);for(let e of t.querySelectorAll("[data-open]"))e.dataset.subject=s;return t}var fs=class{#t;#e;constructor(t){this.#t=t,this.#e=a(".stage-message",t)}show({title:t,text:e,actions:i}){a(".stage-title",this.#e).textContent=t,a(".stage-tex\
t",this.#e).textContent=e,a(".stage-actions",this.#e).replaceChildren(...i.map(Xc)),this.#e.hidden=!1,this.#t.classList.add("is-staged")}clear(){this.#e.hidden=
!0,this.#t.classList.remove("is-staged")}};function Xc({label:s,act:t,primary:e=!1}){let i=nt("button",s,e?"button button-primary":"button");return i.type="butt\
on",i.onclick=t,i}var ms=class{#t;constructor(t,{inbox:e}){this.#t=t,e.addEventListener("change",()=>this.#e(e)),this.#e(e)}showCurrent(t){for(let e of this.#t.querySelectorAll("\
[data-tab]"))At(e,e.dataset.tab===t)}#e({unread:t}){let e=a('[data-tab="inbox"]',this.#t);e.classList.toggle("has-unread",t>0),m(a(".place-count",e),t?It(t):"")}};function Fo(){let s=a(".team-name"),t=a("img.team-picture");I.name=s.textContent,I.addEventListener("change",()=>{m(s,I.name),t.hidden=!I.picture,I.picture&&(t.
src=zi(I.picture))})}var qo=30,Qc=300,jo="parley:reloaded-at",ps=class{#t;#e=-1/0;#s=!1;#i;constructor(t){this.#t=t;let e=()=>this.#e=performance.now();for(let i of["keydown","point\
erdown","input","wheel"])addEventListener(i,e,{capture:!0,passive:!0});gs.addEventListener("other",({detail:i})=>this.#n(i))}#n(t){if(this.#t.hidden=!1,a("butto\
n",this.#t).onclick=()=>this.#c(t),!this.#o||!this.#a)return this.#r();sessionStorage.setItem(jo,Date.now()),this.#c(t)}#r(){clearTimeout(this.#i),this.#i=setTimeout(
()=>u.get("/me").catch(()=>this.#r()),qo*1e3)}get#o(){return a("dialog[open], .is-editing")?!1:document.hidden||performance.now()-this.#e>qo*1e3}get#a(){return Date.
now()-Number(sessionStorage.getItem(jo))>Qc*1e3}async#c(t){this.#s||(this.#s=!0,await En(t).catch(()=>{}),location.reload())}};var Zc=1.5;async function Wo(){let s=Ms(),t,e=new Promise(o=>t=o),i=vi(()=>u.get("/me"),{onTrouble:()=>t(s)});s&&setTimeout(()=>t(s),Zc*1e3);let n=await(s?Promise.
race([i,e]):i);return i.then(o=>{if(o!==n){if(o.id===n.id)return Ds(Object.assign(n,o));it(),location.reload()}}),n}async function vi(s,{onTrouble:t=()=>{}}={}){
let e=new V;for(;;)try{return await s()}catch({status:i}){i===401&&await tl(),t(),await new Promise(n=>setTimeout(n,e.next()*1e3))}}function tl(){return it(),lt(),
new Promise(()=>{})}var Ho=2e3;async function el(){let{press:s,nowOpen:t}=rl(),e=new Bt;e.connect(),new ps(a(".update-note"));let[i]=await Promise.all([Wo(),vi(Gi)]),n={...In({me:i,
socket:e}),keepsEdits:"keepsEdits"in a(".app").dataset},o=new ls({tabs:new ms(a(".tabs"),n)}),r=new me({keepsPanel:f=>f==="people"&&o.showsPanelBesides}),h=new us(
a(".sidebar"),n),c=new cs({root:a(".conversation"),router:r,...n}),d=new ce({...n,router:r,shell:o,sidebar:h,conversationView:c,stage:new fs(a(".conversation")),
slot:new ds(a(".slot"),{router:r,isOverlay:()=>!o.showsPanelBesides,...n}),pages:nl(n)});Fo(),al(n),hl(n.reports),ll(n),cl({router:r,...n}),nn(),rn(ol({press:s,
app:d,router:r,shell:o,sidebar:h,conversationView:c})),P.start(),e.listen(),await d.start(),U(({dialogOpeners:f})=>t(f({app:d,router:r,state:n}))),sl(d.conversation),
yn()}function sl(s){let t=()=>il(()=>X().catch(()=>{}));s?.addEventListener("state",()=>s.state==="live"&&t()),s?setTimeout(t,Ho):t()}function il(s){globalThis.
requestIdleCallback?requestIdleCallback(s,{timeout:Ho}):setTimeout(s)}function nl(s){return{...Object.fromEntries(["inbox","threads","drafts","scheduled","saved",
"accounts","abandoned","monitor","settings"].map(i=>[i,new Rt(i,s)])),audit:new Rt("audit",{title:"acts.title",...s})}}function ol({press:s,app:t,router:e,shell:i,
sidebar:n,conversationView:o}){let r=()=>{let h=!!e.address.panel;return h&&e.up(),h};return{open:h=>s({open:h}),goTo:(h,{unread:c})=>{let d=n.neighbour(h,{unread:c});
d&&e.goToRoom(d)},closePanel:({target:h})=>!!(!i.showsPanelBesides||h.closest(".slot"))&&r(),closeBeside:r,isInRoom:()=>t.conversation!==null,...o.keys}}function rl(){
let s=null,t=null,e=({open:n,subject:o})=>s?s[n](o):(t={open:n,subject:o},b(()=>{}));return document.addEventListener("click",({target:n})=>{let o=n.closest("[d\
ata-open]");if(!o)return;let r=o.closest("dialog");r&&sn(r),e(o.dataset)}),{press:e,nowOpen:n=>{s=n,t&&e(t)}}}function al({me:s,directory:t,presence:e}){let i=a(
".account-button"),n=()=>{L(a(".avatar",i),s),Q(a(".avatar",i),e.of(s.id)),m(a(".account-status",i),fe(s)),m(a(".account-name",i),y(s))};for(let o of[t,e])o.addEventListener(
"change",n);n(),a(".app").classList.toggle("may-invite",s.role==="owner"||a(".app").dataset.invites==="everybody")}function hl(s){s.addEventListener("resolved",
({detail:{outcome:t,note:e}})=>{M([l(`report.${t}`),e].filter(Boolean).join(" "))})}function cl({saved:s,rooms:t,router:e}){s.addEventListener("reminder",async({
detail:{room:i,seq:n}})=>{let o=t.find(i),r=o&&Xe(o)?await u.get(`/rooms/${i}/messages/${n}`).catch(()=>null):null,h=r?.text?l("saved.reminds.note",{text:Nt(r.text)}):
l("saved.reminds",{room:o?.name??""});M(h,{undo:{label:l("saved.go"),act:()=>e.go({view:"room",room:i,seq:n})}})})}function ll({scheduled:s,rooms:t}){s.addEventListener(
"failed",({detail:{room:e,failure:i}})=>{let n=t.find(e)?.name??l("scheduled.left");M(l("scheduled.failed.in",{room:n,reason:B({code:i})}))})}el();export{u as a,at as b,V as c,Dt as d,W as e,J as f,x as g,Y as h,F as i,Wt as j,vt as k,mt as l,xr as m,Gt as n,pt as o,Sr as p,et as q,bs as r,Fl as s,z as t,gt as u,
$i as v,wt as w,Ul as x,te as y,v as z,l as A,E as B,B as C,q as D,R as E,st as F,j as G,Ad as H,Ls as I,Ld as J,_d as K,Nd as L,oe as M,Hr as N,it as O,zi as P,
Et as Q,H as R,Xi as S,P as T,a as U,p as V,le as W,m as X,Qi as Y,nt as Z,Zi as _,en as $,sn as aa,Qd as ba,Ps as ca,y as da,ue as ea,Zr as fa,fe as ga,ou as ha,
be as ia,vn as ja,Te as ka,Nn as la,K as ma,L as na,Q as oa,Lt as pa,Tf as qa,Mn as ra,Dn as sa,_t as ta,ot as ua,Nt as va,Xs as wa,M as xa,T as ya,je as za,qa as Aa,
O as Ba,Qs as Ca,We as Da,He as Ea,zm as Fa,ro as Ga,fp as Ha,Lp as Ia,Rp as Ja,ai as Ka,Ip as La,Z as Ma,qh as Na,ci as Oa,fo as Pa,li as Qa,Wg as Ra,Hg as Sa,
Ug as Ta,cs as Ua,Si as Va,No as Wa};
