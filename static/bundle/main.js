/* Made by `make bundle` of 691f00fd14483fe0ad50a051d5f5baadd472ea90c87e49565578268a2c73eb5a. */
var y=document.documentElement.dataset.root??"",E=s=>`parley${y}:${s}`,Di=(s,t)=>{let e=new URL(y+s,location.href);return e.protocol=e.protocol.replace("http","\
ws"),new WebSocket(e,t)};var mr=document.documentElement.dataset.version,As=new EventTarget;function Pi(s){s&&s!==mr&&As.dispatchEvent(new CustomEvent("other",{detail:s}))}var ji=`${y}/api/v1`,Wt=class extends Error{constructor({status:t,code:e,detail:i,can:n=[],draft:o,count:r,more:h,retryAfterSeconds:c}){super(i??e),Object.assign(
this,{status:t,code:e,can:n,draft:o,count:r,more:h,retryAfterSeconds:c})}},Ls=class extends Wt{constructor(){super({status:0,code:"unreachable"})}},u={get:s=>J(
"GET",s),post:(s,t={})=>J("POST",s,t),put:(s,t={})=>J("PUT",s,t),putLasting:(s,t)=>J("PUT",s,t,{},{keepalive:!0}),patch:(s,t)=>J("PATCH",s,t),upload:(s,t)=>J("P\
UT",s,t,{"Content-Type":t.type}),delete:(s,t={})=>J("DELETE",s,void 0,t),page:pr},dt=(s,{reason:t}={})=>t?`${s}?${new URLSearchParams({reason:t})}`:s;async function pr(s){
let{next:t,...e}=await J("GET",s);return{...e,next:t&&yr(t)}}async function J(s,t,e,i={},n={}){let o=await gr(s,t,e,{headers:i,...n});if(Pi(o.headers.get("Parle\
y-Version")),o.status===204)return null;let r=await o.json().catch(()=>({}));if(o.ok)return r;throw wr(o,r)}async function gr(s,t,e,{headers:i,...n}){let o=e===
void 0?i:{"Content-Type":"application/json",...i},r=e instanceof Blob?e:JSON.stringify(e);try{return await fetch(ji+t,{method:s,headers:o,body:r,cache:"no-store",
...n})}catch{throw new Ls}}function wr(s,{code:t,detail:e,can:i,draft:n,count:o,more:r}){let h=Number(s.headers.get("Retry-After"))||void 0;return new Wt({status:s.
status,code:t??"unknown",detail:e,can:i,draft:n,count:o,more:r,retryAfterSeconds:h})}function yr(s){let{pathname:t,search:e}=new URL(s,location.href);return t.slice(
ji.length)+e}var Y=class{tries=0;next(){let t=Math.min(15,.5*2**this.tries);return this.tries+=1,t*(.5+Math.random()/2)}reset(){this.tries=0}};var ut={broken:{next:"reload"},crowded:{next:"reload"},ended:{next:"sign-in",forgets:"everything"},removed:{next:"rooms",forgets:"room"},banned:{next:"rooms",forgets:"\
room"},gone:{next:"rooms",forgets:"room"}},Er={1007:{state:"broken"},1008:{state:"broken"},1009:{state:"broken"},1012:{state:"restarting",spreadSeconds:2},4401:{
state:"ended"},4403:{state:"removed"},4404:{state:"gone"},4409:{state:"crowded"},4429:{state:"too-fast",pauseSeconds:5}},xr={banned:{state:"banned"}},ft=s=>s in
ut,Fi=s=>ut[s]?.forgets==="room";function Ht(s,t){let e=xr[t]??Er[s]??{state:"reconnecting"};return{...e,again:!ft(e.state)}}var Sr="/api/v1/ws",vr="parley.v1",qi=25,Or=8,br=10,kr=6,Tr=new Set(["room_gone","unread","read","reports","draft","reminder","thread","ephemeral"]),Ut=class extends EventTarget{#t=null;#e=new Map;#s=new Set;#i=[];#n=new Y;#r;#o;#a;#h=qi;state="\
connecting";limits=null;connect(){addEventListener("online",()=>this.#x()),addEventListener("offline",()=>this.#y()),document.addEventListener("visibilitychange",
()=>document.hidden||this.#O()),this.#l()}listen(){let t=this.#i;this.#i=null;for(let e of t)this.#c(e)}get isOpen(){return this.state==="open"}attach(t){this.#e.
set(t.room,t),this.isOpen&&!this.#s.has(t.room)&&t.begin()}detach(t){this.#e.get(t.room)===t&&this.#e.delete(t.room),t.isAsked&&this.send({type:"close",room:t.room})&&
this.#s.add(t.room)}send(t){return!this.isOpen||this.#t?.readyState!==WebSocket.OPEN?!1:(this.#t.send(JSON.stringify(t)),!0)}#l(){let t=Di(Sr,vr),e=!1;t.onopen=
()=>{e=!0,this.#v()},t.onmessage=({data:i})=>this.#f(JSON.parse(i)),t.onclose=({code:i})=>e?this.#d(i):this.#p(),this.#t=t}#f(t){this.#v(),this.#i?this.#i.push(
t):this.#c(t)}#c(t){if(t.room&&!Tr.has(t.type))return this.#u(t);t.type==="hello"&&this.#m(t),t.type==="rooms"&&!t.more&&this.#n.reset(),this.dispatchEvent(new CustomEvent(
"frame",{detail:t}))}#m({heartbeat_seconds:t,limits:e}){this.#h=t??qi,this.limits=e,this.#E("open");for(let i of this.#e.values())i.begin()}#u(t){let e=this.#e.
get(t.room);if(!this.#s.has(t.room))return e?.hear(t);t.type==="closed"&&(this.#s.delete(t.room),e?.begin())}#d(t){this.#g();let{again:e,state:i,pauseSeconds:n=0,
spreadSeconds:o=0}=Ht(t);this.#E(navigator.onLine?i:"offline"),e&&this.#w(n+Math.random()*o+this.#n.next())}async#p(){this.#g();let{status:t}=await u.get("/me").
catch(i=>i);if(this.#t)return;if(t===401)return this.#E("ended");let e=this.state==="restarting"&&this.#n.tries<kr;this.#E(navigator.onLine?e?"restarting":"reco\
nnecting":"offline"),this.#w(this.#n.next())}#w(t){clearTimeout(this.#r),this.#r=setTimeout(()=>this.#l(),t*1e3)}#x(){this.#t||ft(this.state)||(clearTimeout(this.#r),
this.#n.reset(),this.#E("reconnecting"),this.#l())}#y(){ft(this.state)||(this.#g(),this.#E("offline"),this.#w(br))}#O(){this.#t?this.#S():this.#x()}#v(){clearTimeout(
this.#a),clearTimeout(this.#o),this.#o=setTimeout(()=>this.#S(),this.#h*1e3)}#S(){this.send({type:"ping"})&&(clearTimeout(this.#a),this.#a=setTimeout(()=>this.#d(
1006),Or*1e3))}#g(){for(let t of[this.#r,this.#o,this.#a])clearTimeout(t);this.#s.clear(),this.#i&&(this.#i=[]),this.#t&&(this.#t.onopen=this.#t.onmessage=this.#t.
onclose=null,this.#t.close(),this.#t=null)}#E(t){if(this.state=t,!this.isOpen)for(let e of this.#e.values())e.lose(t);this.dispatchEvent(new Event("state"))}};var Ar=/^\/rooms\/([^/]+)(?:\/([1-9]\d*))?\/?$/,Kt={"/":"rooms","/inbox":"inbox","/threads":"threads","/drafts":"drafts","/scheduled":"scheduled","/saved":"save\
d","/share":"share","/accounts":"accounts","/audit":"audit","/abandoned":"abandoned","/monitor":"monitor","/settings":"settings"},U={view:"rooms"};function st({
pathname:s,search:t}){if(!s.startsWith(`${y}/`))return null;let e=s.slice(y.length),i=new URLSearchParams(t).get("panel"),[,n,o]=Ar.exec(e)??[];return n?{view:"\
room",room:_r(n),seq:o?Lr(o):null,panel:i}:Kt[e]?{view:Kt[e]}:null}function z({view:s,room:t,seq:e,panel:i}){if(s!=="room")return y+Object.keys(Kt).find(r=>Kt[r]===
s);let n=e?`/${e}`:"",o=i?`?${new URLSearchParams({panel:i})}`:"";return`${y}/rooms/${encodeURIComponent(t)}${n}${o}`}var _s=s=>s.panel?{...s,panel:null}:U,Ns=(s,t)=>z(
s)===z(t),fd=(s,{everywhere:t=!1}={})=>`search:${t?"all":"here"}:${s}`;function md(s){let[,t,e]=/^(all|here):(.*)$/su.exec(s??"")??[];return{words:e??"",everywhere:t===
"all"}}function mt(){let s=document.querySelector(".app")?.dataset.signIn??`${y}/sign-in`,t=s.includes("?")?"&":"?";location.assign(`${s}${t}next=${encodeURIComponent(
location.pathname+location.search)}`)}var Lr=s=>Math.min(Number(s),Number.MAX_SAFE_INTEGER);function _r(s){try{return decodeURIComponent(s)}catch{return s}}var Nr=1013,Cr=new Set(["room_open","too_many_open"]),Gt=class extends EventTarget{#t;#e;#s=new Y;#i;#n=!1;isAsked=!1;state;constructor({room:t,socket:e,cursor:i}){
super(),this.room=t,this.#t=e,this.#e=i,this.state=e.isOpen?"catching-up":e.state}get isOver(){return ft(this.state)}open(){this.#t.attach(this)}close(){clearTimeout(
this.#i),this.#t.detach(this)}send(t){return this.#n&&this.#t.send({...t,room:this.room})}reopen(){this.#t.detach(this),this.#a("catching-up"),this.#o(this.#s.next())}begin(){
this.isOver||(clearTimeout(this.#i),this.#a("catching-up"),this.isAsked=this.#t.send({type:"open",room:this.room,...this.#e()}))}hear(t){if(t.type==="closed")return this.#r(
t.code,t.reason);if(t.type==="error"&&Cr.has(t.code))return this.#r(Nr);t.type==="opened"&&(this.#n=!0),this.dispatchEvent(new CustomEvent("frame",{detail:t})),
t.type==="live"&&(this.#s.reset(),this.#a("live"))}lose(t){clearTimeout(this.#i),this.isOver||this.#a(t)}#r(t,e){let{again:i,state:n,pauseSeconds:o=0}=Ht(t,e);this.#a(
n),i&&this.#o(o+this.#s.next())}#o(t){clearTimeout(this.#i),this.#i=setTimeout(()=>this.#t.attach(this),t*1e3)}#a(t){t!=="live"&&(this.isAsked=this.#n=!1),t!==this.
state&&(this.state=t,this.dispatchEvent(new Event("state")))}};var Rr=new Set(["too_many_requests","slow_mode","busy","unavailable","outcome_unknown"]),Ir=new Set(["unauthenticated","unreachable","room_not_open"]),Mr=2,Vt=10,
pt=class{#t;#e;#s;#i=!1;#n=null;#r;constructor({room:t,outbox:e,send:i}){this.#t=t,this.#e=e,this.#s=i}start(){this.#i=!0,this.next()}stop(){this.#i=!1,this.#n=
null,clearTimeout(this.#r),this.#r=void 0}next(){if(!this.#i||this.#n||this.#r)return;let t=this.#e.waiting(this.#t)[0];t&&(this.#n=t.clientId,this.#s(t))}delivered(t){
this.#e.remove(t),this.#o(t),this.next()}refused(t,{code:e,retryAfterSeconds:i=Mr}){let n=t??this.#n;if(this.#o(n),Ir.has(e))return this.stop();if(Rr.has(e))return this.#a(
i);n&&this.#e.fail(n,e),this.next()}#o(t){this.#n===t&&(this.#n=null)}#a(t){clearTimeout(this.#r),this.#r=setTimeout(()=>{this.#r=void 0,this.next()},t*1e3)}};var it=JSON.parse(document.getElementById("event-types").textContent),xd=Object.keys(it),v=({type:s})=>!!it[s]?.is_message,Wi=({type:s})=>!!it[s]?.changes_target,
X=s=>Wi(s)?s.target:v(s)&&s.thread||null,Jt=s=>v(s)&&(!s.thread||!!s.in_room),Tt=({type:s})=>it[s]?.membership??null,$r=({type:s})=>!!it[s]?.hangs,Yt=s=>(s.type!==
"app"||!!s.text)&&s.type in it&&!v(s)&&!Wi(s)&&!$r(s)&&!W(s),W=({type:s})=>!!it[s]?.expires;var Hi=150,Cs=60,Ui=Symbol("nothing"),zt=class{#t;#e;#s=null;#i=new Map;#n=0;#r;constructor({room:t,timeline:e,changed:i}){this.#t=t,this.#e=e,this.#r=i}get shown(){
return this.#s??this.#e}get isAtNewest(){return this.#s===null}get hasOlder(){let{first:t}=this.shown;return t!==null&&t>Math.max(this.#e.floor,this.#e.expiredBefore)}loadOlder(){
return this.#f("older",()=>this.hasOlder&&this.#o())}loadNewer(){return this.#f("newer",()=>this.#s&&this.#a())}async goTo(t,{exactly:e=!0}={}){this.#n+=1;let i=this.#n;
if(t<this.#e.expiredBefore){if(e)return!1;t=this.#e.expiredBefore}if(!this.shown.holds(t)){let n=this.#e.holds(t)?null:await this.#h(t);if(i!==this.#n)return null;
if(n===Ui||e&&n&&!n.entry(t))return!1;this.#s=n,this.settle()}return this.#r(),!e||!!this.shown.entry(t)}toNewest(){this.#n+=1,this.#s&&(this.#s=null,this.#r())}settle(){
this.#s&&this.#e.joins(this.#s)&&(this.#s=null)}change(t){if(!W(t))return this.#s?.change(t);this.#s?.expire(t.before),this.#s?.first>this.#s?.last&&this.toNewest()}reset(){
this.#n+=1,this.#s=null}async#o(){let{shown:t}=this,{first:e}=t,i=await this.#l(`before=${e}&limit=${Hi}`);!i||t.first!==e||(t.prepend(i,{from:i[0]?.seq??this.#e.
floor}),this.#e.expire(t.expiredBefore),this.#r())}async#a(){let t=this.#s,e=await this.#l(`after=${t.last}&limit=${Hi}`);!e||t!==this.#s||(t.append(e),this.settle(),
this.#r())}async#h(t){let e=await this.#l(`before=${t+Cs}&limit=${2*Cs}`),n=e?.length&&e[0].seq<=t&&e.at(-1).seq>=t?e:await this.#l(`before=${t+1}&limit=${Cs}`);
return n?.length?this.#e.pieceOf(n):Ui}async#l(t){let{epoch:e}=this.#e,{items:i,epoch:n}=await u.get(`/rooms/${this.#t}/events?${t}`),o=this.#e.epoch;return o===
(e??o)&&n===(o??n)?i:null}#f(t,e){return this.#i.has(t)||this.#i.set(t,Promise.resolve(e()).finally(()=>this.#i.delete(t))),this.#i.get(t)}};var Xt=class{#t=null;note({clientId:t,text:e}){this.#t={clientId:t,text:e,at:Date.now()}}async takeBack(t){let e=this.#t;return!e||Date.now()-e.at>1e4?null:(this.#t=
null,t.state!=="live"&&!Rs(t,e)?t.discard(e.clientId):await t.delete(await Br(t,e)),e.text)}},Rs=({timeline:s},{clientId:t})=>s.entries.findLast(e=>e.seq&&e.clientId===
t);async function Br(s,t){for(;!Rs(s,t);)await new Promise(e=>s.addEventListener("change",e,{once:!0}));return{seq:Rs(s,t).seq,epoch:s.timeline.epoch}}var Dr=5,Pr={role:({role:s})=>({role:s}),muted:({until:s})=>({muted_until:s}),unmuted:()=>({muted_until:null})},Qt=class extends EventTarget{#t;#e=new Set;#s=new Map;#i=null;#n=0;#r=null;#o=!1;#a=!1;loaded=!1;failed=!1;constructor({
room:t}){super(),this.#t=t}get list(){return[...this.#s.values()].map(t=>({...t,here:this.#e.has(t.user.id)}))}get count(){return this.#s.size}get hasMore(){return this.#i!==
null}presence({here:t,came:e=[],gone:i=[]}){t&&(this.#e=new Set(t));for(let n of e)this.#e.add(n);for(let n of i)this.#e.delete(n);this.#f()}apply(t){this.#r?.push(
t),this.#l(t),this.#f()}need(){this.#o||(this.#o=!0,this.#a&&this.load())}caughtUp(){this.#a=!0,this.#o&&this.load()}load(){return this.#h(`/rooms/${this.#t}/me\
mbers?limit=200`,new Map)}more(){return this.#i?this.#h(this.#i,this.#s):this.load()}has(t){return this.#s.has(t)}async add(t){for(let{id:e}of t)await u.put(`/r\
ooms/${this.#t}/members/${e}`)}async setRole(t,e){await u.patch(`/rooms/${this.#t}/members/${t}`,{role:e})}async mute(t,e){await u.patch(`/rooms/${this.#t}/memb\
ers/${t}`,e)}async ban(t,e){await u.put(`/rooms/${this.#t}/bans/${t}`,e)}async remove(t,e){await u.delete(dt(`/rooms/${this.#t}/members/${t}`,e))}async#h(t,e){this.#n+=
1;let i=this.#n;this.#r=[];let n=await jr(t,e).catch(()=>null);if(i===this.#n){if(n){this.#s=n.members,this.#i=n.next;for(let o of this.#r)this.#l(o);this.loaded=
!0}this.#r=null,this.failed=!n,this.#f()}}#l(t){let{user:e,member:i=e,role:n="member"}=t,o=this.#s.get(i.id),r=Tt(t);r==="begins"&&this.#s.set(i.id,{...o,user:i,
role:n}),r==="ends"&&this.#s.delete(i.id),r==="changes"&&o&&this.#s.set(i.id,{...o,...Pr[t.type]?.(t)})}#f(){this.dispatchEvent(new Event("change"))}};async function jr(s,t){
let e=new Map(t),i=s;for(let n=0;i&&n<Dr;n+=1){let o=await u.page(i);for(let r of o.items)e.set(r.user.id,r);i=o.next}return{members:e,next:i}}function At(){let s=crypto.getRandomValues(new Uint8Array(16));return Array.from(s,t=>t.toString(16).padStart(2,"0")).join("")}var Zt=class extends EventTarget{#t;#e;#s=new Map;constructor({userId:t,storage:e=localStorage}){super(),this.#t=E(`outbox:${t}:`),this.#e=e;for(let i of Object.
keys(e))this.#o(i,e.getItem(i));addEventListener("storage",({key:i,newValue:n})=>this.#r(i,n))}get all(){return[...this.#s.values()].sort((t,e)=>t.at.localeCompare(
e.at))}of(t){return this.all.filter(e=>e.room===t)}waiting(t){return this.of(t).filter(e=>!e.failure)}edits(t){return new Map(this.of(t).flatMap(e=>e.target?[[e.
target,e]]:[]))}add(t,e,i={}){let n={clientId:At(),room:t,text:e,at:this.#i(),...i};return this.#n(n),n}remove(t){this.#s.delete(t)&&(this.#e.removeItem(this.#t+
t),this.#a())}fail(t,e){let i=this.#s.get(t);i&&this.#n({...i,failure:e})}allowMany(t){let{failure:e,...i}=this.#s.get(t)??{};i.clientId&&this.#n({...i,mentionMany:!0})}retry(t){
let{failure:e,...i}=this.#s.get(t);if(e!=="client_id_reused")return this.#n(i);this.remove(t),this.#n({...i,clientId:At()})}clear(){for(let{clientId:t}of this.all)
this.remove(t)}#i(){let t=this.all.at(-1)?.at,e=new Date().toISOString();return t&&e<=t?new Date(Date.parse(t)+1).toISOString():e}#n(t){this.#s.set(t.clientId,t);
try{this.#e.setItem(this.#t+t.clientId,JSON.stringify(t))}catch{}this.#a()}#r(t,e){t?.startsWith(this.#t)&&(e===null?this.#s.delete(t.slice(this.#t.length)):this.#o(
t,e),this.#a())}#o(t,e){if(!t.startsWith(this.#t))return;let i=JSON.parse(e);this.#s.set(i.clientId,i)}#a(){this.dispatchEvent(new Event("change"))}};function Lt({
thread:s,inRoom:t,quote:e,epoch:i}){return!s&&!e?{}:{thread:s,in_room:s&&!!t,quote:e,epoch:i}}var Gi=["mentions","quote","reactions","pinned","poll","actions","scheduled","command","app","data","files"],Fr=["thread","replies","solved"];function gt(s){let{type:t,seq:e,at:i,user:n,text:o,edited_at:r,deleted:h=!1,client_id:c}=s,d=[...Gi,...Fr].filter(p=>p in s).map(p=>[p,s[p]]),m={type:t,seq:e,at:i,
user:n,text:o,editedAt:r,deleted:h,clientId:c,...Object.fromEntries(d)};return s.files?{...m,room:s.room}:m}var wt=({text:s,files:t})=>s||(t??[]).map(({name:e})=>e).
join(", ");function Vi({reactions:s,...t}){return t}var qr={edited:(s,{text:t,at:e,mentions:i,actions:n})=>({...s,text:t,editedAt:e,mentions:i,actions:n}),deleted:s=>({
...Yi(s),text:"",deleted:!0}),voted:(s,t)=>s.poll?{...s,poll:Wr(s.poll,t)}:s,poll_ended:(s,{user:t,at:e})=>s.poll?{...s,poll:{...s.poll,ended:{by:t.id,at:e}}}:s,
pinned:(s,{user:t,at:e})=>({...s,pinned:{by:t.id,at:e}}),unpinned:({pinned:s,...t})=>t,reacted:(s,t)=>({...s,reactions:Kr(s.reactions??[],t)}),unreacted:(s,t)=>({
...s,reactions:Gr(s.reactions??[],t)})},te={message:Ur,solved:(s,{user:t,at:e})=>({...s,solved:{by:t.id,at:e}}),unsolved:({solved:s,...t})=>t};function yt(s,t){
return t.type in te?te[t.type](s,t):s.deleted?s:qr[t.type](s,t)}function Ji(s,t){return t.type==="deleted"?[...s.filter(({type:e})=>e in te),t]:[...s.filter(e=>Ki(
e)!==Ki(t)),t]}var Et=({users:s,count:t=s.length})=>t;function Ki({type:s,emoji:t,user:e,seq:i,choices:n}){return s in te?`thread ${i}`:s==="edited"?"text":s===
"poll_ended"?"end":s==="voted"?n?`vote ${e.id}`:"votes":s.endsWith("pinned")?"pin":`${t} ${e.id}`}var Id=s=>({...Yi(s),text:"",deleted:!0,expired:!0});function Yi(s){
let{...t}=s;for(let e of Gi)delete t[e];return t}function Wr(s,{user:{id:t},choices:e,votes:i,voter_count:n}){let o=e?Hr(s,t,e):s;return i?{...o,voter_count:n,options:o.
options.map((r,h)=>({...r,votes:i[h]}))}:o}function Hr(s,t,e){let i=s.options.some(({voters:o})=>o.includes(t)),n=s.options.map((o,r)=>{let h=o.voters.filter(d=>d!==
t),c=e.includes(r)?[...h,t]:h;return{...o,voters:c.slice(0,50),votes:c.length}});return{...s,options:n,voter_count:s.voter_count+!!e.length-i}}function Ur(s,{seq:t,
at:e,user:{id:i}}){let{count:n=0,last_seq:o=0,people:r=[]}=s.replies??{};if(t<=o)return s;let h=r.filter(c=>c!==i);return{...s,replies:{count:n+1,last_seq:t,last_at:e,
people:[i,...h].slice(0,5)}}}function Kr(s,t){let{emoji:e,user:i}=t;if(!e)return s;let n=o=>zi(o,t,o.users.includes(i.id)?o.users:[...o.users,i.id]);return s.some(
o=>o.emoji===e)?s.map(o=>o.emoji===e?n(o):o):[...s,n({emoji:e,users:[]})]}function Gr(s,t){let e=i=>zi(i,t,i.users.filter(n=>n!==t.user.id));return s.map(i=>i.emoji===
t.emoji?e(i):i).filter(Et)}var zi=(s,{count:t},e)=>({...s,users:e.slice(0,50),count:t??e.length});var ee=class{#t;#e;#s;#i=new Map;#n=Promise.resolve();constructor({room:t,me:e,changed:i}){this.#t=t,this.#e=e,this.#s=i}of({seq:t,reactions:e=[]}){return e.filter(
i=>this.#r(t,i)).map(({emoji:i})=>i)}hear({type:t,target:e,emoji:i,user:n}){i&&n.id===this.#e.id&&this.#i.get(e)?.set(i,t==="reacted")}clear(){this.#i.clear()}#r(t,e){
if(e.users.includes(this.#e.id))return!0;if(Et(e)<=e.users.length)return!1;if(!this.#i.has(t)){let i=new Map;this.#i.set(t,i),this.#n=this.#n.then(()=>this.#o(t,
i))}return this.#i.get(t).get(e.emoji)??!1}async#o(t,e){let{mine:i}=await u.get(`/rooms/${this.#t}/messages/${t}/reactions?limit=1`).catch(()=>({}));if(!i)return this.#i.
delete(t);for(let n of i)e.has(n)||e.set(n,!0);i.length&&this.#s()}};var St=s=>!!s&&new Date(s)>new Date,xt=class{#t;#e;constructor(t){this.#t=t}await(t){clearTimeout(this.#e);let e=t.map(n=>new Date(n??0)-Date.now()).filter(n=>n>
0),i=Math.min(...e);i<2147483647&&(this.#e=setTimeout(this.#t,i))}};var Vr=({role:s,archived:t})=>["owner","moderator"].includes(s)&&!t,se=s=>Vr(s)&&s.kind!=="direct",vt=({role:s})=>["owner","moderator"].includes(s),Xi=({role:s})=>s===
"owner";function Fd(s,{me:t,by:e}){return Xi(s)&&!s.archived&&(e==="room_owners"||e==="owners"&&t.role==="owner")}function nt({seq:s,user:t,deleted:e,command:i},{
me:n,room:o}){return!!s&&!i&&t.id===n.id&&!e&&!Q(o)}function Is({seq:s,deleted:t},{room:e}){return!!s&&!t&&[null,"moderators"].includes(Q(e))}var ie=(s,{room:t})=>Is(
s,{room:t})&&!!t.role,Qi=(s,{me:t,room:e})=>ie(s,{room:e})&&(s.user.id===t.id||vt(e)),Ms=({seq:s,deleted:t},{room:e})=>!!s&&!t&&!!e.role&&!Q(e),$s=({seq:s,deleted:t},{
room:e})=>!!s&&!t&&!Q(e);function Zi(s,{me:t,room:e}){let i=s.user.id===t.id;return!!s.seq&&!s.deleted&&(i||vt(e))}var tn=(s,t)=>!!s.editedAt&&!s.deleted&&t.keepsEdits&&
!t.isBlocked(s);function qd(s,{me:t,room:e}){return vt(e)&&s.user.id!==t.id&&(Xi(e)||s.role==="member")}function en({seq:s,user:t,deleted:e},{me:i,room:n}){return!!s&&
t.id!==i.id&&!e&&n.kind!=="direct"&&!!n.role}var Jr=50,Bs=({shows_readers:s,member_count:t})=>s===!0&&t<=Jr,ne=({seq:s,deleted:t},e)=>!!s&&!t&&Bs(e);function Q({
archived:s,muted_until:t,writers:e,role:i}){return s?"archived":St(t)?"muted":e==="moderators"&&i==="member"?"moderators":null}var oe=class{#t;#e=new Map;#s=new Map;constructor({changed:t}){this.#t=t}of(t){return[...this.#s.get(t)??[]]}hear({type:t,target:e,action:i,client_id:n}){if(t!==
"edited"&&t!=="pressed")return;let o=t==="edited"?`${e} `:`${e} ${i} `;for(let[r,h]of this.#e)!r.startsWith(o)||t==="pressed"&&h.clientId!==n||(h.isStored=t==="\
pressed",this.#e.delete(r))}#i(t,e){this.#e.get(t)===e&&this.#e.delete(t)}async press({room:t,seq:e,epoch:i},n,o={}){let r=this.#s.get(e)??new Set;if(r.has(n))return;
this.#s.set(e,r.add(n));let h=Yr(e,n,o),c=this.#e.get(h)??{clientId:At(),isStored:!1};this.#e.set(h,c),this.#t();try{await u.post(`/rooms/${t}/messages/${e}/pre\
sses`,{action:n,...o,epoch:i,client_id:c.clientId}),this.#i(h,c)}catch(d){if(c.isStored)return;throw d.status>=400&&d.status<500&&d.status!==429&&this.#i(h,c),d}finally{
r.delete(n),this.#t()}}},Yr=(s,t,e)=>`${s} ${t} ${JSON.stringify(e)}`;var re=class{#t;#e;#s=new Map;#i=new Map;constructor({room:t,changed:e}){this.#t=t,this.#e=e}get(t){return this.#s.has(t)||this.#n(t),this.#s.get(t)}async find(t){
return this.#s.get(t)||await this.#n(t),this.#s.get(t)}change(t){if(W(t))return this.clear();this.#i.get(X(t))?.heard.push(t);let e=this.#s.get(X(t));e&&this.#s.
set(e.seq,yt(e,t))}clear(){this.#s.clear(),this.#i.clear()}#n(t){if(!this.#i.has(t)){let e={heard:[]};this.#i.set(t,e),e.done=this.#r(t,e)}return this.#i.get(t).
done}async#r(t,e){let i=()=>this.#i.get(t)===e;this.#s.set(t,void 0);try{let{items:n}=await u.get(`/rooms/${this.#t}/events?after=${t-1}&limit=1`);if(!i())return;
let[o]=n;this.#s.set(t,o?.seq===t&&v(o)?e.heard.reduce(yt,gt(o)):null),this.#e()}catch{i()&&this.#s.delete(t)}finally{i()&&this.#i.delete(t)}}};var ae=class extends EventTarget{#t;#e=null;#s=null;constructor({room:t}){super(),this.#t=t}of(t){return[...this.#e??[]].flatMap(([e,i])=>i>=t?e:[])}async load(){
let t=this.#s=new Map;try{let{items:e}=await u.get(`/rooms/${this.#t}/readers`);t===this.#s&&(this.#e=new Map([...e.map(({user:i,seq:n})=>[i.id,n]),...t]))}catch(e){
throw t===this.#s&&(this.#e=null),e}finally{this.#i()}}hear({items:t,whole:e}){e&&(this.#s=null,this.#e=new Map);for(let{user:i,seq:n}of t)this.#s?.set(i,n),this.#e?.
set(i,n);this.#i()}#i(){this.dispatchEvent(new Event("change"))}};var he=class s{#t;#e;first;last;expiredBefore=1;constructor({first:t=null,last:e=null,entries:i=[],changes:n=new Map}={}){Object.assign(this,{first:t,last:e}),this.#t=
i,this.#e=n}get entries(){return this.#t}entry(t){let e=this.#t[I(this.#t,t)];return e?.seq===t?e:void 0}holds(t){return this.first!==null&&t>=this.first&&t<=this.
last}pieceOf(t){let e=new s({first:t[0].seq,last:t[0].seq-1,changes:this.#e});return e.append(t),e}append(t){for(let e of t)e.seq>this.last&&this.take(e)}prepend(t,{
from:e,before:i=this.first}){let n=t.filter(o=>o.seq<i&&this.shows(o)).map(o=>this.#s(o));this.#t.unshift(...n),this.first=e,this.expire(Math.max(this.expiredBefore,
...t.filter(W).map(o=>o.before)))}expire(t){if(this.expiredBefore=Math.max(t,this.expiredBefore),!(this.first===null||this.first>=this.expiredBefore)){this.#t.splice(
0,I(this.#t,this.expiredBefore)),this.first=Math.min(this.expiredBefore,this.last+1);for(let e of this.#e.keys())e<this.expiredBefore&&this.#e.delete(e)}}begin(t){
this.#t.unshift(t),this.first=t.seq}shows(t){return Jt(t)||Yt(t)}joins(t){if(this.first===null||t.last+1<this.first)return!1;let e=t.entries.filter(({seq:i})=>i<
this.first);return this.#t.unshift(...e),this.first=Math.min(this.first,t.first),this.expire(this.expiredBefore),!0}take(t){this.first??=t.seq,this.last=t.seq,X(
t)&&this.change(t),W(t)&&this.expire(t.before),this.shows(t)&&this.#t.push(this.#s(t))}change(t){let e=X(t);this.#e.set(e,Ji(this.#e.get(e)??[],t));let i=I(this.#t,
e),n=this.#t[i];n?.seq===e&&(this.#t[i]=yt(n,t))}clear(){this.#t=[],this.#e.clear(),this.first=this.last=null,this.expiredBefore=1}dropBefore(t){this.#t.splice(
0,I(this.#t,t)),this.first=t;for(let[e,i]of this.#e)i.at(-1).seq<t&&this.#e.delete(e)}#s(t){let e=v(t)?gt(t):t;return(this.#e.get(e.seq)??[]).reduce(yt,e)}};function I(s,t){
let e=0,i=s.length;for(;e<i;){let n=e+i>>1;s[n].seq<t?e=n+1:i=n}return e}var Ds=2e4,_t=class s extends he{floor=1;epoch=null;static from({epoch:t,first:e,cursor:i,entries:n}){let o=new s({first:e,last:i,entries:n});return o.epoch=t,o}get cursor(){
return this.last}get position(){return this.cursor===null?null:{after:this.cursor,epoch:this.epoch}}apply(t){if(this.cursor!==null){if(t.seq<=this.cursor)return"\
repeat";if(t.seq>this.cursor+1)return"hole"}return this.take(Vi(t)),"applied"}startAt(t){this.cursor===null&&(this.last=t,this.first=t+1)}reset(){this.clear(),this.
epoch=null}trim(){if(this.entries.length<=Ds)return;let t=this.entries.filter(v);t.length>Ds&&this.dropBefore(t.at(-Ds/2).seq)}};var ce=class extends EventTarget{#t=new Map;#e=0;get users(){return[...this.#t.values()].filter(({works:t})=>!t).map(({user:t})=>t)}get working(){return[...this.#t.
values()].filter(({works:t})=>t).map(({user:t})=>t)}heard(t,{works:e=!1}={}){clearTimeout(this.#t.get(t.id)?.timer);let i=setTimeout(()=>this.stopped(t.id),(e?15:
5)*1e3);this.#t.set(t.id,{user:t,timer:i,works:e}),this.#s()}stopped(t){clearTimeout(this.#t.get(t)?.timer),this.#t.delete(t)&&this.#s()}shouldSay(t=Date.now()){
return t-this.#e<2*1e3?!1:(this.#e=t,!0)}said(){this.#e=0}clear(){for(let{timer:t}of this.#t.values())clearTimeout(t);this.#t.clear(),this.#s()}#s(){this.dispatchEvent(
new Event("change"))}};var le=class{#t;#e=null;#s;#i=0;#n=[];#r=!1;constructor({readSeq:t,hasUnread:e,tell:i}){this.#t=i,this.#s=t,this.seen=t,this.newAfter=e?t:null}saw(t){return t<=
this.seen||this.#n.some(({from:e,to:i})=>t>=e&&t<=i)}get hasGap(){return this.#n.length>0}get told(){return this.#s}see({from:t,to:e}){if(!this.#r){if(this.seen===
null)return this.seeAll(e);e<=this.seen||(this.#n=zr([...this.#n,{from:t,to:e}]),this.#n[0].from<=this.seen+1&&this.#o(this.#n.shift().to))}}seeAll(t){this.#r=!1,
!(t<=(this.seen??-1))&&(this.#n=this.#n.filter(e=>e.to>t),this.#o(t))}tellNow(){clearTimeout(this.#e),this.#e=null,this.seen>this.#s&&this.#t(this.seen)&&(this.#s=
this.seen,this.#i=Math.max(this.#i,sn())+2)}away(){this.newAfter=this.#n.at(-1)?.to??this.seen}goBack(t){clearTimeout(this.#e),this.#e=null,this.#r=!0,this.#n=[],
this.seen=this.#s=this.newAfter=t}back({count:t}){t||(this.newAfter=null)}readElsewhere(t){this.#s=Math.max(this.#s,t),this.seen!==null&&this.seeAll(t),this.newAfter!==
null&&(this.newAfter=Math.max(this.newAfter,t))}answered(){this.newAfter=null}restart(){this.seen=null,this.#s=0,this.newAfter=null,this.#n=[]}#o(t){this.seen=t;
let e=Math.max(.1,this.#i-8-sn());this.#e??=setTimeout(()=>this.tellNow(),e*1e3)}},sn=()=>performance.now()/1e3;function zr(s){let t=[];for(let e of s.sort((i,n)=>i.
from-n.from)){let i=t.at(-1);i&&e.from<=i.to+1?i.to=Math.max(i.to,e.to):t.push({...e})}return t}var de=class{#t;#e;#s;#i;#n;constructor({room:t,me:e,timeline:i,history:n,tell:o}){this.#t=t,this.#e=e,this.#s=i,this.#i=n,this.#n=o,this.reading=this.#o(t)}get count(){
let{seen:t}=this.reading;return t===null||this.#s.first<=t+1?this.#a(t??this.#s.cursor):Math.max(this.#t.unread,this.#a(t))}below(t){return this.#s.first>t+1?this.
count:this.#a(t,e=>!this.reading.saw(e.seq))}get first(){let{newAfter:t}=this.reading,{shown:e}=this.#i;return t===null||e.first>t+1?null:e.entries.slice(I(e.entries,
t+1)).find(n=>this.#h(n))?.seq??null}get stoppedElsewhere(){let{newAfter:t,hasGap:e}=this.reading;return e?!0:t!==null&&this.#s.first>t+1&&this.#i.hasOlder&&this.#i.
isAtNewest}get forList(){return{read_seq:this.reading.seen??0,unread:this.count}}begin(t){this.reading.goBack(t-1),this.#n({seq:t-1,back:!0})}take(t){let e=this.#t;
if(this.#t=t,e.isKept&&!t.isKept)this.reading.readElsewhere(nn(t));else if(t.toldReadSeq!==e.toldReadSeq)return this.#r(t.toldReadSeq,e.toldReadSeq);return e.isKept===
!0}#r(t,e){let{seen:i,told:n}=this.reading;if(i===null)return!1;if(t<e&&t!==n)this.reading.goBack(t);else if(t>i)this.reading.readElsewhere(t);else return!1;return!0}#o(t){
let e=i=>this.#n({seq:i});return new le({readSeq:nn(t),hasUnread:t.unread>0||t.isKept===!0,tell:e})}#a(t,e=()=>!0){let i=0,{entries:n}=this.#s;for(let o=n.length-
1;o>=0&&n[o].seq>t;o-=1)this.#h(n[o])&&e(n[o])&&(i+=1);return i}#h(t){return v(t)&&t.user.id!==this.#e.id&&!t.deleted}},nn=({read_seq:s,unread:t,head:e,isKept:i})=>Math.
max(s??0,t>0||i?0:e??0);var Xr=12,Qr=new Set(["pinned","unpinned","deleted","expired"]),ue=class extends EventTarget{#t;#e;#s;#i;#n;#r;#o;#a;#h=new oe({changed:()=>this.#A()});#l;#f=new Set;#c;#m;#u;#d=!1;#p=null;#w=new Xt;#x;#y;#O=new AbortController;constructor({
room:t,me:e,rooms:i,outbox:n,store:o,socket:r,directory:h,blocks:c,saved:d,votes:m,previews:p,keepsEdits:O}){super(),Object.assign(this,{id:t.id,me:e,room:t,keepsEdits:O}),
this.#t=i,this.#e=n,this.#s=o,this.#i=h,this.#n=c,this.#r=d,this.#o=m,this.#a=p;let k=o.read(t.id);this.timeline=k?_t.from(k):new _t,this.timeline.expire(t.expired_before??
1),this.history=new zt({room:t.id,timeline:this.timeline,changed:()=>this.#A()}),this.typing=new ce,this.members=new Qt({room:t.id}),this.readers=new ae({room:t.
id});let x=L=>this.#c.send({type:"read",...L});this.unread=new de({room:t,me:e,timeline:this.timeline,history:this.history,tell:x}),this.#y=new re({room:t.id,changed:()=>this.#A()}),
this.#l=new ee({room:t.id,me:e,changed:()=>this.#A()}),this.#m=new pt({room:t.id,outbox:n,send:L=>this.#I(L)}),this.#c=new Gt({room:t.id,socket:r,cursor:()=>this.
timeline.position})}get state(){return this.#c.state}isSaved({seq:t}){return!!this.#r.of(this.id,t)}get isOver(){return this.#c.isOver}get unsent(){return this.#e.
of(this.id).filter(({target:t,thread:e,inRoom:i})=>!t&&(!e||i))}unsentIn(t){return this.#e.of(this.id).filter(({target:e,thread:i})=>!e&&i===t)}get unsentEdits(){
return this.#e.edits(this.id)}get reading(){return this.unread.reading}personOf=t=>this.#i.of(t);isBlocked=({seq:t,user:e})=>this.#n.has(e.id)&&!this.#f.has(t);reveal(t){
this.#f.add(t),this.#A()}open(){let{signal:t}=this.#O;this.#e.addEventListener("change",()=>this.#N(),{signal:t}),this.#t.addEventListener("change",()=>this.#T(),
{signal:t});for(let e of[this.#i,this.#n,this.#o,this.#a])e.addEventListener("change",()=>this.#A(),{signal:t});this.#c.addEventListener("frame",({detail:e})=>this.#g(
e),{signal:t}),this.#c.addEventListener("state",()=>this.#R(),{signal:t}),this.#c.open()}close(){this.keep(),this.#O.abort(),clearTimeout(this.#x),this.#c.close(),
this.#m.stop(),this.typing.clear(),this.noteRead()}noteRead(){this.#d&&this.#t.note(this.id,{...this.unread.forList,isMarkedUnread:!1})}keep(){if(this.isOver)return;
this.reading.tellNow();let{epoch:t,first:e,cursor:i}=this.timeline,n=[t,e,i].join(" ");n!==this.#p&&(this.#p=n,this.#s.write(this.id,this.timeline))}send(t,{thread:e,
quote:i,inRoom:n=!1,call:o}={}){this.reading.answered(),this.typing.said();let{epoch:r}=this.timeline,h=e||i?{thread:e,quote:i,inRoom:n,epoch:r}:{},c=this.#e.add(
this.id,t,o?{...h,call:o}:h);return e||this.#w.note(c),this.#m.next(),c}takeBack(){return this.#w.takeBack(this)}sendToMany(t){this.#e.allowMany(t),this.#m.next()}quoted(t){
return this.timeline.entry(t)??this.history.shown.entry(t)??this.#y.get(t)}findQuoted(t){return this.#y.find(t)}roomCalled(t){return t===this.id?this.room:this.#a.
roomCalled(t)}linked(t,e){if(t.id!==this.id)return this.#a.get(t.id,e);if(e>Math.max(t.head,this.timeline.cursor??0))return null;let i=this.quoted(e);return i&&
!v(i)?null:i}retry(t){this.#e.retry(t),this.#m.next()}discard(t){this.#e.remove(t)}sayTyping(){this.state==="live"&&this.typing.shouldSay()&&this.#c.send({type:"\
typing"})}edit({seq:t,epoch:e},i){this.#e.add(this.id,i,{target:t,epoch:e}),this.#m.next()}delete({seq:t,epoch:e,reason:i}){return u.delete(dt(`/rooms/${this.id}\
/messages/${t}`,{reason:i}),{"Parley-Epoch":e})}react(t,e){return u.put(this.#v(t,e))}unreact(t,e){return u.delete(this.#v(t,e))}ask(t){return this.reading.answered(),
u.post(`/rooms/${this.id}/polls`,t)}reactedTo=t=>this.#l.of(t);pressedIn=t=>this.#h.of(t.seq);press(t,e,i){return this.#h.press({room:this.id,seq:t,epoch:this.timeline.
epoch},e,i)}chosenIn=t=>this.#o.of(this.id,t);vote(t,e){return this.#o.choose({room:this.id,seq:t,epoch:this.timeline.epoch},e)}endPoll(t){return u.put(`/rooms/${this.
id}/polls/${t}/end?${new URLSearchParams({epoch:this.timeline.epoch})}`)}pin(t){return u.put(this.#S(t,"pin"))}unpin(t){return u.delete(this.#S(t,"pin"))}#v=(t,e)=>this.#S(
t,`reactions/${encodeURIComponent(e)}`);#S(t,e){return`/rooms/${this.id}/messages/${t}/${e}?${new URLSearchParams({epoch:this.timeline.epoch})}`}get lastOwn(){let t=Date.
now()-Xr*36e5,e=this.timeline.entries.findLast(i=>v(i)&&nt(i,this));return e&&Date.parse(e.at)>=t?e:void 0}markUnread(t){this.unread.begin(t),this.#t.note(this.
id,{...this.unread.forList,isMarkedUnread:!0}),this.#A()}#g(t){if(t.seq!==void 0)return this.#C(t);this.#E[t.type]?.(t)}#E={opened:({epoch:t,floor:e})=>{this.#u=
t,this.timeline.epoch??=t,this.timeline.floor=e??1},resync:({reason:t})=>this.#_(t),live:({head:t})=>this.#b(t),readers:t=>this.readers.hear(t),presence:t=>this.
members.presence(t),typing:({user:t})=>t.id!==this.me.id&&!this.#n.has(t.id)&&this.typing.heard(t),working:({user:t})=>!this.#n.has(t.id)&&this.typing.heard(t,{
works:!0}),ack:({client_id:t})=>this.#m.delivered(t),error:({client_id:t,code:e,count:i,retry_after:n,most:o})=>{this.#m.refused(t,{code:e,retryAfterSeconds:n}),
e==="many_mentioned"&&i<=o&&this.dispatchEvent(new CustomEvent("many",{detail:{clientId:t,count:i}}))}};#C(t){let e=this.timeline.apply(t);if(e==="hole")return this.#c.
reopen();if(e!=="repeat"){this.#h.hear(t),this.#l.hear(t),this.#o.hear(this.id,t);for(let i of[t.user,t.member])i&&this.#i.note(i);(X(t)||W(t))&&(this.history.change(
t),this.#y.change(t)),Qr.has(t.type)&&this.dispatchEvent(new Event("pins")),v(t)&&this.typing.stopped(t.user.id),Jt(t)&&t.user.id===this.me.id&&this.state==="li\
ve"&&this.reading.seeAll(t.seq),t.user?.id===this.me.id&&t.client_id&&this.#m.delivered(t.client_id),this.state==="live"&&this.#k(t),this.dispatchEvent(new CustomEvent(
"event",{detail:t})),this.#A()}}#k(t){Tt(t)&&(this.members.apply(t),Tt(t)==="ends"&&this.typing.stopped((t.member??t.user).id))}#_(t){this.timeline.reset(),this.
history.reset(),this.#y.clear(),this.#l.clear(),this.timeline.epoch=this.#u,this.reading.restart(),this.#s.forget(this.id),this.#p=null,this.dispatchEvent(new CustomEvent(
"resync",{detail:{reason:t}})),this.#A()}#b(t){this.timeline.startAt(t),this.timeline.expire(this.room.expired_before??1),this.history.settle(),this.#L(),this.keep(),
this.members.caughtUp(),Bs(this.room)&&this.readers.load().catch(()=>{})}#L(){for(let{clientId:t,epoch:e,text:i}of this.unsentEdits.values())e!==this.timeline.epoch&&
(this.#e.remove(t),this.dispatchEvent(new CustomEvent("lost-edit",{detail:{text:i}})))}#R(){this.state==="live"?(this.#m.start(),this.reading.tellNow()):(this.#m.
stop(),this.typing.clear(),this.#d&&this.reading.away()),this.#d=this.state==="live",this.dispatchEvent(new Event("state")),this.#A()}#N(){clearTimeout(this.#x),
this.#x=setTimeout(()=>this.#m.next(),Vt*1e3),this.#A()}#T(){let t=this.room;if(this.room=this.#t.find(this.id)??(t.role?{...t,role:null}:t),this.room===t)return;
let e=this.unread.take(this.room);this.dispatchEvent(new Event("room")),e&&this.#A()}#I(t){let{clientId:e,text:i,target:n,epoch:o,call:r,mentionMany:h}=t,d=n?{type:"\
edit",target:n,epoch:o}:{...r?{type:"call",bot:r}:{type:"send"},...Lt(t)};this.#c.send({...d,client_id:e,text:i,mention_many:h})}#A(){this.dispatchEvent(new Event(
"change"))}};var Zr=document.documentElement.dataset.language,b=navigator.language.startsWith(Zr)?navigator.language:document.documentElement.lang,ta=new Intl.PluralRules(b),
rn=new Intl.NumberFormat(b),ea=new Intl.ListFormat(b,{type:"conjunction"}),sa=new Intl.DateTimeFormat(b,{hour:"numeric",minute:"2-digit"}),an=new Intl.DateTimeFormat(
b,{month:"short",day:"numeric"}),ia=new Intl.DateTimeFormat(b,{dateStyle:"short"}),na=new Intl.DateTimeFormat(b,{dateStyle:"medium"}),oa=new Intl.DateTimeFormat(
b,{dateStyle:"full",timeStyle:"short"}),ra=new Intl.DateTimeFormat(b,{weekday:"long",month:"long",day:"numeric"}),aa=new Intl.DateTimeFormat(b,{dateStyle:"long"}),
ha=new Intl.DateTimeFormat(b,{year:"numeric",month:"long"}),hn=new Intl.RelativeTimeFormat(b,{numeric:"auto"}),Ps={},cn=()=>js(document.getElementById("words").
href);async function js(s){let t=await fetch(s);if(!t.ok)throw new Error(`${s}: ${t.status}`);Object.assign(Ps,await t.json())}function l(s,t={}){return(Ps[s]??
s).replace(/\{(\w+)\}/g,(i,n)=>t[n]??"")}function S(s,t,e={}){return l(`${s}_${ta.select(t)}`,{count:rn.format(t),...e})}function j(s){s.code||reportError(s);let t=`\
error.${s.code}`;return t in Ps?l(t):l("error.unknown")}function F(s,t=s.length){let e=t>3?s.slice(0,2):s,i=t-e.length;return ea.format(i>0?[...e,S("people.othe\
rs",i)]:e)}var D=s=>rn.format(s),Ot=(s,{hasMore:t})=>t?l("more_than",{count:D(s)}):D(s),ot=s=>sa.format(s),H=s=>oa.format(s);function Lu(s,t){let e={weekday:"sh\
ort",month:"short",day:"numeric",hour:"numeric",minute:"2-digit",timeZone:t};return new Intl.DateTimeFormat(b,e).format(s)}function Fs(s,t=new Date){let e=qs(t,
s),i=Math.abs(e)<=1?hn.format(e,"day"):ca(s,t).format(s);return l("date.at",{date:i,time:ot(s)})}var _u=s=>dn(Fs(s)),Nu=s=>ha.format(s);function Cu(s,t=new Date){
try{let e=new Intl.DateTimeFormat(b,{weekday:"short",hour:"numeric",minute:"2-digit",timeZone:s});return l("person.time",{time:e.format(t),place:s.split("/").at(
-1).replaceAll("_"," ")})}catch{return""}}function ln(s,t=new Date){let e=qs(t,s);return e===0||e===-1?dn(hn.format(e,"day")):(s.getFullYear()===t.getFullYear()?
ra:aa).format(s)}function fe(s,t=new Date){return qs(t,s)===0?ot(s):(s.getFullYear()===t.getFullYear()?an:ia).format(s)}var ca=(s,t)=>s.getFullYear()===t.getFullYear()?
an:na,qs=(s,t)=>Math.round((on(t)-on(s))/864e5),on=s=>new Date(s.getFullYear(),s.getMonth(),s.getDate()),dn=s=>s.charAt(0).toLocaleUpperCase(b)+s.slice(1);var un=`shared:parley${y}`,la=`${y}/share/text`;async function Mu(){let s=await globalThis.caches?.match(la,{cacheName:un});return s?{text:await s.text()}:null}
async function fn(){await globalThis.caches?.delete(un)}var da=60,ua=5e4,fa=15e5,ma=500,pa=300,Ws=E("lines:"),mn=E("sizes:"),Hs={rooms:E("rooms:"),sections:E("sections:"),people:E("people:"),blocks:E("blocks:"),emoji:E(
"team-emoji:")},Ks=E("me"),ga=E("recent-emoji"),pe=E("last-room"),Ct=!1,me=class{#t;#e;#s;constructor({me:t}){this.#t=`${Ws}${t.id}:`,this.#e=mn+t.id,this.#s=t.
id,Gs()?.id!==t.id&&Us(),Vs(t)}read(t){let e=localStorage.getItem(this.#t+t);return e&&JSON.parse(e)}write(t,e){if(e.cursor===null||Ct)return;let i=wa(e),n=this.#n();
delete n[t],n[t]=i.length,this.#r(n),Nt(this.#e,JSON.stringify(n)),Nt(this.#t+t,i)}recall(t){return JSON.parse(localStorage.getItem(Hs[t]+this.#s))}keep(t,e){Ct||
Nt(Hs[t]+this.#s,JSON.stringify(e))}keepRooms(t){this.keep("rooms",t.length>ma?null:t)}keepPeople(t){this.keep("people",t.slice(-pa))}forget(t){if(Ct)return;let e=this.#n();
this.#i(t,e),Nt(this.#e,JSON.stringify(e))}#i(t,e){localStorage.removeItem(this.#t+t),delete e[t]}#n(){let t=localStorage.getItem(this.#e);return t===null&&Us([
Ws]),t===null?{}:JSON.parse(t)}#r(t){let e=Object.values(t).reduce((i,n)=>i+n,0);for(let[i,n]of Object.entries(t)){if(e<=fa)return;this.#i(i,t),e-=n}}},Gs=()=>JSON.
parse(localStorage.getItem(Ks)),Vs=s=>Ct||Nt(Ks,JSON.stringify(s));function rt(){Ct=!0,Us(),fn().catch(()=>{}),navigator.clearAppBadge?.().catch(()=>{})}function Us(s=[
Ws,mn,...Object.values(Hs),Ks,pe,ga]){for(let t of Object.keys(localStorage))s.some(e=>t.startsWith(e))&&localStorage.removeItem(t)}function wa({epoch:s,cursor:t,
first:e,entries:i}){let n=i.slice(-da),o=JSON.stringify(n);for(;o.length>ua;)n=n.slice(Math.ceil(n.length/4)),o=JSON.stringify(n);let r=n.length===i.length?e:n[0]?.
seq??t+1;return JSON.stringify({epoch:s,first:r,cursor:t,entries:n})}function Nt(s,t){try{localStorage.setItem(s,t)}catch{localStorage.removeItem(s)}}var Js=class extends EventTarget{name="";picture=null;listen({socket:t}){t.addEventListener("frame",({detail:e})=>e.type==="team"&&this.#t(e))}#t({name:t,picture:e}){
t===null||t===this.name&&e===this.picture||(Object.assign(this,{name:t,picture:e}),this.dispatchEvent(new Event("change")))}},pn=s=>`${y}/api/v1/team/pictures/${s}`,
P=new Js;var bt=s=>s.isComposing||s.keyCode===229,K=matchMedia("(hover: hover)"),ge=s=>ya(s)&&K.matches,ya=s=>s.key==="Enter"&&!s.shiftKey&&!bt(s),kt=s=>s.value.toWellFormed().
replaceAll("\0","").trim();function gn(s,t,{from:e=s.selectionStart,to:i=s.selectionEnd}={}){s.focus({preventScroll:!0}),s.setSelectionRange(e,i),!document.execCommand(
"insertText",!1,t)&&(s.setRangeText(t,e,i,"end"),s.dispatchEvent(new InputEvent("input",{bubbles:!0})))}var Ea=CSS.supports("field-sizing","content");function Rt(s){
Ea||(s.style.blockSize="auto",s.style.blockSize=`${s.scrollHeight}px`)}var xa=new Set(["accounts","audit","abandoned","monitor","settings"]),we=class{#t;#e;#s=null;#i=null;#n=!1;#r=!1;#o=null;constructor({me:t,...e}){this.#t=t,this.#e=
e;let{rooms:i,router:n,socket:o,conversationView:r}=e;n.addEventListener("change",({detail:h})=>this.#a(h)),i.addEventListener("change",()=>this.#S()),i.addEventListener(
"told",({detail:h})=>this.#g(h)),o.addEventListener("state",()=>this.#C(o)),o.addEventListener("frame",({detail:h})=>h.type==="hello"&&this.#E(h)),document.addEventListener(
"visibilitychange",()=>this.#b()),P.addEventListener("change",()=>this.#b()),n.placeHere=()=>this.#s&&r.place,addEventListener("pagehide",()=>this.#k())}get conversation(){
return this.#s}async start(){let{rooms:t,router:e,shell:i}=this.#e;t.loaded||await t.settled,t.loaded||t.addEventListener("loaded",()=>this.#a(),{once:!0});let{
address:n}=e;n.view==="room"&&!n.panel?e.go({...n,panel:i.panelAtFirst},{replace:!0}):this.#a()}#a({again:t=!1}={}){let{address:e}=this.#e.router;return this.#n=
!1,e.view==="room"?this.#h({...e,again:t}):e.view in this.#e.pages?this.#f(e.view,{again:t}):this.#l()}async#h({room:t,seq:e,panel:i,again:n}){let{router:o,rooms:r,
shell:h}=this.#e;if(t===this.#s?.id&&!this.#s.isOver)return h.show("room"),this.#u(i),this.#c(e,{again:n});let c=r.find(t)??await r.fetch(t).catch(d=>this.#y(t,
d));!c||t!==o.address.room||(c.id===t?this.#m(c,{seq:e,panel:i}):o.go({...o.address,room:c.id},{replace:!0}))}#l(){let{rooms:t,router:e,shell:i,stage:n}=this.#e,
o=t.mine.find(({id:r})=>r===localStorage.getItem(pe))??t.mine[0];if(o&&i.showsRoomsBesides)return e.go({view:"room",room:o.id,panel:i.panelAtFirst},{replace:!0});
this.#d(),i.show("rooms"),n.show({title:l("stage.none.title"),text:l("stage.none.text"),actions:[]}),this.#b()}#f(t,{again:e}){let{shell:i,sidebar:n,stage:o,pages:r}=this.#e;
if(!(this.#i===r[t]&&!e)){if(this.#d(),xa.has(t)&&this.#t.role!=="owner")return this.#w();this.#i=r[t],o.clear(),i.show(t),n.showCurrent({view:t}),this.#i.show(),
this.#b()}}#c(t,{again:e}){let{router:i,conversationView:n}=this.#e;t===this.#o&&!(t&&e)||(this.#o=t,t&&(e||!i.place)?n.goTo(t):n.comeBackTo(i.place))}#m(t,{seq:e,
panel:i}){let{shell:n,stage:o,conversationView:r}=this.#e;if(this.#d({to:t.id}),n.show("room"),!t.role)return this.#p(t);o.clear(),localStorage.setItem(pe,t.id);
let h=new ue({...this.#e,room:t,me:this.#t});this.#s=h,h.addEventListener("state",()=>this.#v(h.state)),h.addEventListener("room",()=>this.#b()),h.open(),this.#e.
sidebar.showCurrent({room:t.id}),this.#u(i),r.show(h),this.#b(),this.#o=e;let{place:c}=this.#e.router;if(c)r.comeBackTo(c);else if(e)return r.goTo(e);K.matches&&
r.focusComposer()}#u(t){let{slot:e,shell:i}=this.#e;e.show(t,this.#s),(t==="people"||!t)&&i.notePanel(!!t)}#d({to:t=null}={}){let{rooms:e,store:i,slot:n,sidebar:o,
backgroundSender:r}=this.#e,{id:h}=this.#s??{};this.#s?.close(),this.#s=null,this.#i?.leave?.(),this.#i=null,n.show(null,null),h&&!e.find(h)?.role&&i.forget(h),
r.openRoom=t,o.showCurrent({})}#p(t){let{rooms:e}=this.#e,i=()=>e.join(t.id).then(()=>this.#a(),n=>this.#O(n));this.#e.stage.show({title:t.name,text:t.topic||l(
"stage.join.text"),actions:[{label:l("browse.join"),act:i,primary:!0}]})}#w(){let{shell:t,stage:e}=this.#e;t.show("room"),e.show({title:l("error_page.forbidden.\
title"),text:l("error_page.forbidden.detail"),actions:[this.#x]}),this.#b()}get#x(){return{label:l("status.rooms.action"),act:()=>this.#e.router.go(U),primary:!0}}#y(t,e){
e.code||reportError(e),t===this.#e.router.address.room&&this.#O(e)}#O({status:t,code:e}){let{shell:i,stage:n}=this.#e,o=t===404?"missing":e==="unreachable"?"off\
line":"trouble";this.#n=o!=="missing",this.#d(),i.show("room"),n.show({title:l(`stage.${o}.title`),text:l(`stage.${o}.text`),actions:[o==="missing"?this.#x:{label:l(
"again"),act:()=>this.#a(),primary:!0}]})}#v(t){let e=ut[t]?.forgets;e==="room"&&this.#e.store.forget(this.#s.id),e==="everything"&&rt()}#S(){!this.#e.rooms.failed&&
this.#n&&this.#a(),this.#b()}#g({id:t}){t===this.#e.router.address.room&&(!this.#s||Fi(this.#s.state))&&this.#a()}#E({user:t}){t.id!==this.#t.id&&(rt(),location.
reload())}#C({state:t,isOpen:e}){t==="ended"&&this.#_(),e&&(this.#r&&u.get("/me").catch(()=>{}),this.#r=!0)}#k(){this.#s?.keep(),this.#s?.noteRead(),this.#e.rooms.
keep()}#_(){rt(),this.#s||mt()}#b(){let t=this.#s?.room.name??this.#i?.title,e=t?l("title.room",{room:t,team:P.name}):P.name,i=this.#e.sidebar.unreadTotal;document.
title=i?l("title.unread",{count:D(i),title:e}):e,navigator.setAppBadge?.(i).catch(()=>{})}};var Ys=class{#t=[];#e=0;#s=!1;constructor(){addEventListener("popstate",({state:t})=>this.#s?this.#r(t):this.#a(t))}start(){this.#a(history.state)}get isEmpty(){
return!this.#t.length}open(t){let e={close:t};return this.#t.push(e),this.#e?this.#e-=1:this.#s||this.#o(this.#t.length),e}close(t){let e=this.#t.indexOf(t);e>=
0&&this.#i(e)}closeAll(){this.#i(0)}takeEntry(){let t=this.#e>0;return this.#e=0,this.#s=!1,t}#i(t){let e=this.#t.splice(t);for(let i of e.reverse())i.close();this.#e+=
e.length,this.#e&&setTimeout(()=>this.#n())}#n(){this.#e&&(this.#s=!0,history.go(-this.#e),this.#e=0)}#r(t){this.#s=!1;for(let e=(t?.layers??0)+1;e<=this.#t.length;e+=
1)this.#o(e)}#o(t){history.pushState({...history.state,layers:t},"")}#a(t){let e=t?.layers??0;for(;this.#t.length>e;)this.#t.pop().close();e>this.#t.length&&history.
go(this.#t.length-e)}},q=new Ys;var a=(s,t=document)=>t.querySelector(s),g=s=>document.getElementById(s).content.firstElementChild.cloneNode(!0);function ye(s,t){let e=a(".icon use",s),i=`#ico\
n-${t}`;e.getAttribute("href")!==i&&e.setAttribute("href",i)}function f(s,t){s.textContent!==t&&(s.textContent=t)}function wn(s,t){f(s,t||""),s.hidden=!t}function It(s,t){
t?s.setAttribute("aria-current","page"):s.removeAttribute("aria-current")}function at(s,t,e=""){let i=document.createElement(s);return i.textContent=t,e&&(i.className=
e),i}var yn=s=>a(`dialog[data-dialog="${s}"]`)??document.body.appendChild(g(`dialog-${s}`)),En=new WeakMap;function xn(s,{title:t}={}){t&&(a(".dialog-header h2",s).textContent=
t),s.returnValue="",s.showModal(),Sa(s);let e=q.open(()=>s.close());return En.set(s,e),new Promise(i=>{let n=()=>{q.close(e),i(s.returnValue)};s.addEventListener(
"close",n,{once:!0})})}function Sa(s){if(a("[autofocus]",s))return;([...K.matches?s.querySelectorAll("input, select, textarea"):[]].find(i=>!i.disabled&&!i.readOnly&&
i.checkVisibility())??a(".dialog-header h2",s)).focus()}function Sn(s){q.close(En.get(s))}function vn(){let s=null;document.addEventListener("pointerdown",({target:t})=>s=
t),document.addEventListener("click",({target:t})=>{t.matches("dialog")&&s===t?t.close():t.closest("[data-close]")?.closest("dialog").close()})}var va=({target:s})=>s.closest("input, textarea, select")!==null,zs=({target:s})=>s===document.body||s.matches(".message, .timeline-scroll");function On(s){document.
addEventListener("keydown",t=>{let e=Oa(t,s);e&&(t.preventDefault(),e())})}function Oa(s,t){if(!q.isEmpty||s.isComposing)return null;let e=s.ctrlKey||s.metaKey;
return e&&!s.altKey&&s.key.toLowerCase()==="k"?()=>t.open("jump"):e&&!s.altKey&&!s.shiftKey&&s.key.toLowerCase()==="f"&&t.isInRoom()?t.find:s.altKey&&!e?ba(s,t):
e?null:s.key==="?"&&!va(s)?()=>t.open("keys"):s.key==="/"&&zs(s)&&t.isInRoom()?t.search:s.key==="PageUp"&&s.target.matches(".composer-text")?t.scrollUp:s.key===
"End"&&zs(s)?t.toNewest:s.key==="Escape"?()=>t.closePanel(s)||t.leaveComposer(s)||t.closeBeside()||t.writeOn():(s.key.length===1&&s.key!==" "&&zs(s)&&t.writeOn(),
null)}function ba({key:s,shiftKey:t},{goTo:e}){let i={ArrowUp:-1,ArrowDown:1}[s];return i&&(()=>e(i,{unread:t}))}var ka=JSON.parse(document.getElementById("late-files").textContent),Ee=new Map;var xe=s=>Mt(s,t=>import(t)),bn=s=>Mt(s,Ta);function Mt(s,t){if(!Ee.has(s)){let e=t(ka[s]);e.catch(()=>Ee.delete(s)),Ee.set(s,e)}return Ee.get(s)}var Ta=s=>new Promise(
(t,e)=>{let i=document.createElement("link");Object.assign(i,{rel:"stylesheet",href:s,onload:t,onerror:()=>{i.remove(),e(new Error(s))}}),document.head.append(i)});var kn,Tn=new Promise(s=>kn=s);async function Z(){let s=[bn("later_style"),Mt("words",js),Mt("parts",Aa)],[t]=await Promise.all([xe("later"),...s]);return kn(t),
Tn}var G=s=>{Tn.then(s)};async function Aa(s){let t=await fetch(s);if(!t.ok)throw new Error(`${s}: ${t.status}`);document.body.insertAdjacentHTML("beforeend",await t.
text()),y&&An(document.body)}function An(s){for(let{content:t}of s.querySelectorAll("template"))An(t);for(let t of["href","action"])for(let e of s.querySelectorAll(
`[${t}^="/"]:not([${t}^="${y}/"])`))e.setAttribute(t,y+e.getAttribute(t))}var La=new Intl.Segmenter(void 0,{granularity:"grapheme"}),w=s=>s.display_name||s.name,[Ln,_n,Nn]=["","",""],Cn=new RegExp(`${Ln}(.*?)${_n}(.*?)${Nn}`,
"s"),Se=s=>`${Ln}${s.id}${_n}${w(s).replace(/[\uE000-\uE002]/gu,"")}${Nn}`;function Rn(s){let e=w(s).split(/[\s._-]+/u).filter(Boolean).slice(0,2).map(i=>[...La.
segment(i)][0].segment);return(new RegExp("^\\p{Script=Han}","u").test(e[0])?e[0]:e.join("")).toLocaleUpperCase()}var _a=({status:s})=>s&&(!s.until||St(s.until))?
s:null;function ve(s){let{emoji:t,text:e}=_a(s)??{};return[t,e].filter(Boolean).join(" ")}var In=({picture:s},t)=>s?`${y}/api/v1/pictures/${s}?size=${t}`:null;function Mn(s){
let t=0;for(let e of s.id)t=t*31+e.codePointAt(0)>>>0;return t%360}var Xs=E("place"),Oe=class extends EventTarget{#t;placeHere=()=>null;constructor({keepsPanel:t}){super(),this.#t=t,this.#n(),addEventListener("pagehide",()=>sessionStorage.
removeItem(Xs)),addEventListener("popstate",()=>this.#r()),document.addEventListener("click",e=>this.#i(e))}get address(){return st(location)??U}go(t,{replace:e=!1}={}){
let i=this.address,n=this.#s(t,i);if(q.closeAll(),Ns(n,i))return this.#r({again:!0});let o=q.takeEntry();!e&&!o&&this.keepPlace(),e&&!o?history.replaceState(Ca(
n,i),"",z(n)):this.#e(n,{takesEntry:o,isBelow:Ns(_s(n),i)}),this.#r()}keepPlace(){let t=this.placeHere();Na(t,this.place)||history.replaceState({...history.state,
place:t},""),sessionStorage.setItem(Xs,JSON.stringify({path:location.pathname,place:t}))}get place(){return history.state?.place??null}goToRoom(t){this.go({view:"\
room",room:t})}up(){history.state?.isBelow?history.back():this.go(_s(this.address),{replace:!0})}#e(t,{takesEntry:e,isBelow:i}){let n={layers:0,isBelow:i};e?history.
replaceState(n,"",z(t)):history.pushState(n,"",z(t))}#s(t,{panel:e}){return t.view!=="room"||t.panel!==void 0?t:{...t,panel:e&&this.#t(e)?e:null}}#i(t){let e=t.
target.closest("a[href]"),i=t.button===0&&!t.metaKey&&!t.ctrlKey&&!t.shiftKey&&!t.altKey;if(!e||!i||e.target||e.hash||e.origin!==location.origin)return;let n=st(
e);if(n){if(t.preventDefault(),"up"in e.dataset)return this.up();this.go({...n,panel:n.panel??void 0})}}#n(){let{path:t,place:e}=JSON.parse(sessionStorage.getItem(
Xs))??{};history.state===null&&t===location.pathname&&history.replaceState({place:e},"")}#r({again:t=!1}={}){this.dispatchEvent(new CustomEvent("change",{detail:{
again:t}}))}},Na=(s,t)=>s?.seq===t?.seq&&s?.offset===t?.offset;function Ca(s,{room:t,seq:e}){return s.room===t&&s.seq===e?history.state:{...history.state,place:null}}var Qs=navigator.serviceWorker,$n=y?E(""):"parley-",Ra=8;function Bn(){Qs?.register(`${y}/service-worker.js`,{updateViaCache:"none"}).catch(()=>{})}function Ef(){
Qs?.controller?.postMessage("refresh")}async function Dn(s){let t=await Qs?.getRegistration();if(t&&await Ma(Ia(t)).catch(()=>t.unregister()),!window.caches)return;
let e=i=>i.startsWith($n)&&i!==$n+s;for(let i of(await caches.keys()).filter(e))await caches.delete(i)}async function Ia(s){await s.update();let t=s.installing??
s.waiting;t&&await new Promise(e=>{t.onstatechange=()=>["activated","redundant"].includes(t.state)&&e()})}var Ma=s=>Promise.race([s,new Promise(t=>setTimeout(t,
Ra*1e3))]);var $a=["keydown","pointerdown","pointermove","wheel","touchstart"],be=class{#t;#e=!1;#s;#i=0;constructor({socket:t}){this.#t=t;for(let e of $a)addEventListener(
e,()=>this.#n(),{capture:!0,passive:!0});t.addEventListener("state",()=>t.isOpen&&this.#e&&this.#o()),this.#n()}#n(){!this.#e&&Date.now()-this.#i<1e3||(this.#i=
Date.now(),clearTimeout(this.#s),this.#s=setTimeout(()=>this.#r(!0),5*6e4),this.#r(!1))}#r(t){t!==this.#e&&(this.#e=t,this.#o())}#o(){this.#t.send({type:"activi\
ty",idle:this.#e})}};var ke=class{#t;#e;#s=new Map;#i=null;#n;constructor({outbox:t,socket:e}){this.#t=t,this.#e=e,e.addEventListener("state",()=>this.#r()),t.addEventListener("chan\
ge",()=>this.#o())}set openRoom(t){this.#i=t,this.#s.get(t)?.stop(),this.#r()}#r(){if(!this.#e.isOpen)return;let t=new Set(this.#t.all.map(({room:e})=>e));t.delete(
this.#i);for(let e of t)this.#a(e).start()}#o(){clearTimeout(this.#n),this.#n=setTimeout(()=>this.#r(),Vt*1e3)}#a(t){if(!this.#s.has(t)){let e=i=>this.#h(i);this.#s.
set(t,new pt({room:t,outbox:this.#t,send:e}))}return this.#s.get(t)}async#h(t){let{room:e,clientId:i,text:n,target:o,epoch:r,call:h,mentionMany:c}=t,d=this.#s.get(
e),m=`/rooms/${e}/messages`;try{o?await u.patch(`${m}/${o}`,{client_id:i,text:n,epoch:r,mention_many:c}):h?await u.post(`/rooms/${e}/calls`,{bot:h,client_id:i,text:n,
mention_many:c,...Lt(t)}):await u.post(m,{client_id:i,text:n,mention_many:c,...Lt(t)}),d.delivered(i)}catch(p){d.refused(i,p),p.code==="unreachable"&&this.#o()}}};var Te=class extends EventTarget{#t;#e;constructor({store:t,socket:e}){super(),this.#e=t,this.#t=new Set(t.recall("blocks")),e.addEventListener("frame",({detail:i})=>i.
type==="blocks"&&this.#s(i.users))}has(t){return this.#t.has(t)}async block(t){await u.put(`/me/blocks/${t}`),this.#s([...this.#t,t])}async unblock(t){await u.delete(
`/me/blocks/${t}`),this.#s([...this.#t].filter(e=>e!==t))}#s(t){this.#t=new Set(t),this.#e.keep("blocks",t),this.dispatchEvent(new Event("change"))}};var Ba=50,Da=20,Ae=class extends EventTarget{#t;#e=new Set;#s=new Set;#i=new Set;#n=null;#r=new xt(()=>this.#u());#o;#a;#h;constructor({me:t,store:e,socket:i}){
super(),this.#h=t,this.#o=e,this.#a=i,this.#t=new Map((e.recall("people")??[]).map(n=>[n.id,n])),i.addEventListener("frame",({detail:n})=>this.#l[n.type]?.(n)),
addEventListener("pagehide",()=>this.#d())}of(t){return t.id===this.#h.id?this.#h:(this.#e.has(t.id)||this.#c(t.id),this.#t.get(t.id)??t)}knows(t){return this.#e.
has(t)}note(t){this.#e.has(t.id)||this.#f({...this.#t.get(t.id),...t})}take(t){for(let e of t)this.#e.add(e.id),e.id===this.#h.id?Object.assign(this.#h,e):this.#f(
e);t.length&&this.#u()}#l={hello:()=>{this.#e.clear(),this.#i=new Set},rooms:({more:t})=>t||this.#u(),person:({item:t})=>this.take([t])};#f(t){this.#t.delete(t.
id),this.#t.set(t.id,t)}#c(t){this.#i.has(t)||(this.#s.add(t),this.#a.isOpen&&(this.#n??=setTimeout(()=>this.#m(),Da)))}async#m(){this.#n=null;let t=this.#i,e=[
...this.#s].slice(0,Ba);for(let o of e)this.#s.delete(o),t.add(o);let i=await u.get(`/users?${new URLSearchParams({ids:e})}`).catch(()=>null);for(let o of e)t.delete(
o);if(!i||t!==this.#i)return;let n=i.items.filter(({id:o})=>!this.#e.has(o));for(let o of e)this.#e.add(o);this.take(n),n.length||this.#u(),this.#s.size&&this.#c(
[...this.#s][0])}#u(){this.#r.await([this.#h,...this.#t.values()].map(({status:t})=>t?.until)),this.dispatchEvent(new Event("change"))}#d(){this.#o.keepPeople([
...this.#t.values()])}};var _e=class extends EventTarget{#t;#e;#s=new Map;#i=!1;constructor({userId:t,storage:e=localStorage}){super(),this.#t=E(`draft:${t}:`),this.#e=e,Pa(e,t,this.#t);
for(let i of Object.keys(e))this.#o(i,e.getItem(i));addEventListener("storage",({key:i,newValue:n})=>this.#o(i??"",n)&&this.#a())}get written(){return[...this.#s].
filter(([,{text:t}])=>t).map(([t])=>({place:t,...ti(t)}))}get unkept(){return[...this.#s].filter(([,t])=>!Le(t)).map(([t])=>t)}of(t){return this.#n(t).text}keep(t,e,{
isDone:i=!1}={}){let n=e.trim()?ja(e):"",o=this.#n(t);n!==o.text&&this.#r(t,{...o,text:n}),!n!=!o.text&&this.#a(),!Le(this.#n(t))&&this.dispatchEvent(new CustomEvent(
"written",{detail:{place:t,isDone:i||!n}}))}give(t){let{text:e,version:i}=this.#n(t);return this.#r(t,{text:e,base:e,version:i,isSure:!1}),{text:e,version:i}}kept({
text:t,version:e,...i}){let n=Zs(i),o=this.#n(n);t===o.base&&this.#r(n,{...o,version:e,isSure:!0})}take({text:t,version:e,...i},{isAnswer:n=!1}={}){let o=Zs(i),
r=this.#n(o);if(!n&&e<=r.version)return;let h=t!==r.base&&t!==r.text,c=h&&Le(r)?t:h?ei(t,r.text):r.text;this.#r(o,{text:c,base:t,version:e,isSure:!0}),c!==r.text&&
this.#a()}takeAll(t){let e=new Set(t.map(Zs));for(let i of t)this.take(i);for(let[i,{text:n}]of this.#s)e.has(i)||this.#r(i,{text:n,base:"",version:0,isSure:!0})}clear(){
this.#i=!0;for(let t of this.#s.keys())this.#e.removeItem(this.#t+t);this.#s.clear(),this.#a()}#n(t){return this.#s.get(t)??si}#r(t,e){if(!this.#i){this.#s.set(
t,e);try{!e.text&&Le(e)?this.#e.removeItem(this.#t+t):this.#e.setItem(this.#t+t,JSON.stringify(e))}catch{}}}#o(t,e){if(!t.startsWith(this.#t))return!1;let i=t.slice(
this.#t.length);return e?this.#s.set(i,Pn(e)):this.#s.set(i,{...this.#n(i),text:"",base:"",isSure:!0}),!0}#a(){this.dispatchEvent(new Event("change"))}},Zs=({room:s,
thread:t})=>t?`${s}:${t}`:s;function ti(s){let[t,e]=s.split(":");return{room:t,thread:e?Number(e):null}}function Pa(s,t,e){let i=E(`draft:threads:${t}:`);for(let n of Object.
keys(s)){if(!n.startsWith(i))continue;let{text:o}=Pn(s.getItem(n));s.removeItem(n),s.setItem(e+n.slice(i.length),JSON.stringify({...si,text:o}))}}function ei(s,t){
return t.includes(s)?t:s.includes(t)?s:`${s}

${t}`}var si={text:"",base:"",version:0,isSure:!0},Le=({text:s,base:t,isSure:e})=>e&&s===t,ja=s=>s.toWellFormed().replaceAll("\0","");function Pn(s){try{let t=JSON.
parse(s);if(typeof t.text=="string"&&typeof t.version=="number")return t}catch{}return{...si,text:s}}var jn=1e3,Fa=new Set(["too_many_requests","busy","unavailable","storage_full","outcome_unknown"]),qa=2,Ne=class{#t;#e;#s=new Map;#i=new Set;#n=[];constructor({
drafts:t,socket:e}){this.#t=t,this.#e=e,t.addEventListener("written",({detail:{place:i,isDone:n}})=>this.#a(i,n?0:jn)),e.addEventListener("frame",({detail:i})=>this.#r[i.
type]?.(i)),document.addEventListener("visibilitychange",()=>document.hidden&&this.#o()),addEventListener("pagehide",()=>this.#o())}#r={hello:()=>this.#n=[],draft:t=>this.#t.
take(t),drafts:({items:t,more:e})=>{this.#n.push(...t),!e&&(this.#t.takeAll(this.#n),this.#o())}};#o(){for(let t of this.#t.unkept)this.#a(t,0)}#a(t,e){clearTimeout(
this.#s.get(t)),e?this.#s.set(t,setTimeout(()=>this.#h(t),e)):this.#h(t)}async#h(t){if(!this.#e.isOpen||this.#i.has(t)||!this.#t.unkept.includes(t))return;this.#i.
add(t);let e=this.#t.give(t),i=await u.putLasting(Wa(t),e).then(n=>this.#t.kept(n),n=>this.#l(n));this.#i.delete(t),(i!==void 0||this.#t.of(t)!==e.text)&&this.#a(
t,i??jn)}#l({code:t,draft:e,retryAfterSeconds:i=qa}){if(Fa.has(t))return i*1e3;if(t==="draft_changed")return this.#t.take(e,{isAnswer:!0}),0}};function Wa(s){let{
room:t,thread:e}=ti(s);return e?`/rooms/${t}/messages/${e}/thread/draft`:`/rooms/${t}/draft`}var Ce=class extends EventTarget{#t;#e=new Map;constructor({socket:t,blocks:e}){super(),this.#t=e,t.addEventListener("frame",({detail:i})=>i.type==="ephemeral"&&
this.#s(i))}of(t){return this.#e.get(t)??[]}dismiss(t,e){this.#i(t,this.of(t).filter(i=>i.key!==e))}#s({room:t,user:e,at:i,answers:n,text:o,client_id:r}){let h=`${e.
id} ${r??i}`;this.#t.has(e.id)||this.of(t).some(c=>c.key===h)||(this.#i(t,[...this.of(t),{key:h,room:t,user:e,at:i,answers:n,text:o}].slice(-5)),this.dispatchEvent(
new CustomEvent("heard",{detail:{room:t,user:e}})))}#i(t,e){this.#e.set(t,e),this.dispatchEvent(new Event("change"))}};var Ha=20,Ua={edits:[],quote:null},Re=class{#t;#e;constructor({userId:t,storage:e=localStorage}){this.#t=E(`half:${t}:`),this.#e=e}editsOf(t){return this.#i(t).
edits}keepEdit(t,e){this.#s(t,e.seq,[e])}dropEdit(t,e){this.#s(t,e,[])}quoteOf(t){return this.#i(t).quote}keepQuote(t,e){this.#n(t,{...this.#i(t),quote:e})}clear(){
for(let t of Object.keys(this.#e))t.startsWith(this.#t)&&this.#e.removeItem(t)}#s(t,e,i){let{edits:n,quote:o}=this.#i(t),r=n.filter(h=>h.seq!==e);this.#n(t,{quote:o,
edits:[...r,...i].slice(-Ha)})}#i(t){return JSON.parse(this.#e.getItem(this.#t+t))??Ua}#n(t,e){try{!e.quote&&!e.edits.length?this.#e.removeItem(this.#t+t):this.#e.
setItem(this.#t+t,JSON.stringify(e))}catch{}}};var Ka=20,Ga=422,Ie=class extends EventTarget{#t=null;#e=0;items=[];loading=!1;failed=!1;refusal=null;said={};get hasMore(){return this.#t!==null}open(t){return this.#s(
t,[])}more(){return this.#s(this.#t,this.items)}close(){this.#e+=1,this.loading=!1}clear(){this.close(),this.#i({items:[],next:null})}async#s(t,e){this.#e+=1;let i=this.#e;
this.loading=!0;for(let n=1;;n+=1){let o=await u.page(t).catch(h=>Va(h,t));if(i!==this.#e)return;let r=!o.items.length&&o.next!==null&&!o.failed&&n<Ka;if(this.#i(
{...o,items:[...e,...o.items]}),this.loading=r,this.dispatchEvent(new Event("change")),!r)return;t=o.next}}#i({items:t,next:e,failed:i=!1,refusal:n=null,...o}){
Object.assign(this,{items:t,failed:i,refusal:n,said:o}),this.#t=e}},Va=(s,t)=>s.status===Ga?{items:[],next:null,refusal:s}:{items:[],next:t,failed:!0};var ii="/me/inbox",Me=class extends EventTarget{#t=!1;filter="";list=new Ie;unread=0;told=null;constructor({socket:t}){super(),t.addEventListener("frame",({detail:e})=>e.
type==="inbox"&&this.#s(e))}show(t=this.filter){return this.#t=!0,this.filter=t,this.#e()}leave(){this.#t=!1,this.list.close()}async setDone(t,e){let i=`${ii}/${t}\
/done`;await(e?u.put(i):u.delete(i))}async setAllDone(){await u.put(`${ii}/done`)}#e(){let t=this.filter?`?${new URLSearchParams({filter:this.filter})}`:"";return this.
list.open(`${ii}${t}`)}get isOpen(){return!!this.told?.at}#s({unread:t,at:e}){this.unread=t,this.told={at:e,unread:t},this.dispatchEvent(new Event("change")),this.#t&&
this.#e()}};var $e=class extends EventTarget{#t;notify=null;quietHours=null;told=new Promise(t=>this.#t=t);constructor({socket:t}){super(),t.addEventListener("frame",({detail:e})=>e.
type==="notifications"&&this.#e(e))}async change(t){this.#e(await u.patch("/me/notifications",t))}#e({notify:t,quiet_hours:e}){this.notify=t,this.quietHours=e,this.#t(),
this.dispatchEvent(new Event("change"))}};var Fn=({user:s,here:t},e)=>{let i=e.of(s.id);return t&&i==="offline"?"active":i},De=({state:s,here:t})=>l(t&&s==="active"?"presence.here":`presence.${s}`),Be=class extends EventTarget{#t=new Map;#e=new Map;#s=new xt(
()=>this.#n());constructor({socket:t}){super(),t.addEventListener("frame",({detail:e})=>e.type==="presence"&&this.#i(e))}of(t){let e=this.#t.get(t)??"offline";return e===
"offline"?e:St(this.#e.get(t))?"quiet":e==="idle"?"idle":"active"}#i({items:t,whole:e}){e&&(this.#t.clear(),this.#e.clear());for(let{user:i,state:n,quiet_until:o}of t)
this.#t.set(i,n),o?this.#e.set(i,o):this.#e.delete(i);this.#n()}#n(){this.#s.await([...this.#e.values()]),this.dispatchEvent(new Event("change"))}};var qn=20,Ja=20,ni=5e3,Wn=1e4,Hn=600,Pe=class extends EventTarget{#t;#e=new Map;#s=new Set;#i=null;#n=null;#r=0;#o=0;#a=new Map;constructor({rooms:t}){super(),this.#t=
t,t.addEventListener("change",()=>this.#u())}roomCalled(t){return this.#a.set(t,this.#p(t)),this.#a.size>Hn&&this.#a.delete(this.#a.keys().next().value),this.#d(
t)}get(t,e){let{role:i,head:n}=this.#t.find(t)??{};if(!i||e>n)return null;let o=`${t}/${e}`,r=this.#e.get(o);return(!r||r.head!==n)&&this.#h(o,r),r?.entry}#h(t,{
askedAt:e=-ni}={}){let i=performance.now(),n=Math.max(e+ni,this.#o)-i;if(n>0)return this.#x(n);this.#s.add(t),this.#i??=setTimeout(()=>this.#l(),Ja)}#l(){this.#i=
null;let t=[...this.#s];this.#s.clear();for(let e=0;e<t.length;e+=qn)this.#f(t.slice(e,e+qn))}async#f(t){let e=performance.now();for(let i of t)this.#m(i,{entry:this.#e.
get(i)?.entry,head:this.#c(i),askedAt:e});try{let{items:i}=await u.get(`/previews?${new URLSearchParams({of:t.join(",")})}`),n=new Map(i.map(o=>[`${o.room}/${o.
seq}`,gt(o)]));for(let o of t)this.#e.has(o)&&(this.#e.get(o).entry=n.get(o)??null);this.#y()}catch{this.#o=performance.now()+Wn;for(let i of t)this.#e.has(i)&&
(this.#e.get(i).head=null);this.#x(Wn)}}#c=t=>this.#t.find(t.split("/")[0])?.head;#m(t,e){this.#e.delete(t),this.#e.set(t,e),this.#e.size>Hn&&this.#e.delete(this.#e.
keys().next().value)}#u(){let t=[...this.#a].filter(([e,i])=>i!==this.#p(e));if(t.length){for(let[e]of t)this.#a.set(e,this.#p(e));this.#w(),t.some(([e])=>!this.#d(
e)?.role)?this.#y():this.#x(Math.max(0,this.#r+ni-performance.now()))}}#d=t=>this.#t.find(t)??this.#t.named(t);#p(t){let{role:e,head:i,name:n}=this.#d(t)??{};return`${e}\
 ${i} ${n}`}#w(){for(let t of this.#e.keys())this.#t.find(t.split("/")[0])?.role||this.#e.delete(t)}#x(t){this.#n??=setTimeout(()=>{this.#n=null,this.#r=performance.
now(),this.#y()},t)}#y(){this.dispatchEvent(new Event("change"))}};var Ya=50,je=class extends EventTarget{#t=new Map;#e=new Set;constructor({socket:t}){super(),t.addEventListener("frame",({detail:e})=>this.#s[e.type]?.(e))}waitingIn(t){
return this.#t.get(t)??{count:0,hasMore:!1}}async count(t){let e=this.#e;if(this.#t.has(t)||e.has(t))return;e.add(t);let i=await u.page(`/rooms/${t}/reports?sta\
te=waiting&limit=${Ya}`).catch(()=>null),n=e.delete(t)&&e===this.#e;i&&n&&this.#i(t,{count:i.items.length,hasMore:i.next!==null})}report({room:t,seq:e,reason:i}){
return u.post(`/rooms/${t}/messages/${e}/reports`,{reason:i})}async resolve({room:t,id:e},{outcome:i,note:n}){await u.patch(`/rooms/${t}/reports/${e}`,{outcome:i,
note:n})}#s={hello:()=>{this.#t.clear(),this.#e=new Set},reports:({room:t,waiting:e})=>this.#i(t,{count:e,hasMore:!1}),report:({item:t})=>this.dispatchEvent(new CustomEvent(
"resolved",{detail:t}))};#i(t,e){this.#e.delete(t),this.#t.set(t,e),this.dispatchEvent(new CustomEvent("change",{detail:{room:t}}))}};var za=new Intl.Collator(b,{numeric:!0,sensitivity:"base"}),Un=s=>s.normalize("NFC").toLowerCase(),Fe=class extends EventTarget{#t=[];#e=[];#s;#i;#n;#r;loaded=!1;settled=new Promise(
t=>this.#r=t);constructor({store:t,socket:e,directory:i}){super(),this.#s=t,this.#i=e,this.#n=i;let n=t.recall("rooms");n&&this.#m(n.map(o=>({...o,isKept:!0}))),
this.loaded=!!n,e.addEventListener("frame",({detail:o})=>this.#o[o.type]?.(o)),e.addEventListener("state",()=>this.#h()),i.addEventListener("change",()=>this.#d()),
document.addEventListener("visibilitychange",()=>document.hidden&&this.keep())}get failed(){return!this.#i.isOpen&&this.#i.state!=="connecting"}get mine(){return this.#t.
filter(t=>t.role&&!t.archived)}get archived(){return this.#t.filter(t=>t.role&&t.archived)}find(t){return this.#t.find(e=>e.id===t)}named(t){let e=Un(t);return this.#t.
find(i=>i.kind==="public"&&Un(i.name)===e)}keep(){this.loaded&&this.#s.keepRooms(this.#t)}async fetch(t){return this.#f(await u.get(`/rooms/${t}`))}async create(t){
return this.#f(await u.post("/rooms",t))}async update(t,e){return this.#f(await u.patch(`/rooms/${t}`,e))}async openDirect(t){return this.#f(await u.put("/direc\
t",{users:t}))}async set(t,e){return this.#f(await u.patch(`/rooms/${t}/mine`,e))}async markAllRead(){await u.put("/me/read")}async delete(t,e){await u.delete(dt(
`/rooms/${t}`,e)),this.#c(t)}async join(t){return await u.put(`/rooms/${t}/membership`),this.fetch(t)}async leave(t,{last:e=null}={}){await u.delete(`/rooms/${t}\
/membership${e?`?last=${e}`:""}`),this.#c(t)}async suggest(t,e){let i=`/rooms/${t}/suggestion`;e?await u.put(i):await u.delete(i),this.note(t,{suggested:e})}note(t,e){
let i=this.find(t);i&&this.#f({...i,...e})}#o={hello:()=>this.#e=[],rooms:({items:t,more:e,sections:i})=>{i&&(this.#e=[]),this.#e.push(...t),e||this.#a()},room:({
item:t})=>{this.#f(t),this.dispatchEvent(new CustomEvent("told",{detail:{id:t.id}}))},room_gone:({room:t})=>this.#c(t),read:({room:t,seq:e})=>this.note(t,{read_seq:e,
toldReadSeq:e}),unread:({type:t,room:e,...i})=>this.note(e,this.#l(e,i))};#a(){this.#m(this.#e),this.loaded=!0,this.#e=[],this.keep(),this.#r(),this.#p(),this.dispatchEvent(
new Event("loaded"))}#h(){this.#i.isOpen||(this.#r(),this.#p())}#l(t,e){return e.head<=this.find(t)?.read_seq?{...e,unread:0}:e}#f(t){let e=this.#u(t),i=this.find(
e.id);return i?.name===e.name?this.#t[this.#t.indexOf(i)]=e:this.#m([...this.#t.filter(n=>n!==i),e]),this.#p(),e}#c(t){this.#t=this.#t.filter(e=>e.id!==t),this.#p()}#m(t){
this.#t=t.map(e=>this.#u(e)).sort((e,i)=>za.compare(e.name,i.name))}#u(t){let e={toldReadSeq:t.read_seq,...t};if(e.kind!=="direct")return e;let i=e.people.map(n=>this.#n.
of(n));return{...e,people:i,name:i.length?F(i.map(w)):l("room.notes")}}#d(){let t=this.#t.filter(e=>this.#u(e).name!==e.name);for(let e of t)this.#f(e)}#p(){this.
dispatchEvent(new Event("change"))}};var qe=class extends EventTarget{#t=new Map;constructor({socket:t}){super(),t.addEventListener("frame",({detail:e})=>this.#e[e.type]?.(e))}get count(){return this.#t.
size}get isAnyDue(){return[...this.#t.values()].some(({due:t})=>t)}of(t,e){return this.#t.get(Kn(t,e))}save({room:t,seq:e,epoch:i},n){return u.put(`/rooms/${t}/\
messages/${e}/saved`,{remind_at:n,epoch:i})}forget({room:t,seq:e}){return u.delete(`/rooms/${t}/messages/${e}/saved`)}#e={saved:({items:t})=>{this.#t=new Map(t.
map(e=>[Kn(e.room,e.seq),e])),this.dispatchEvent(new Event("change"))},reminder:({room:t,seq:e})=>this.dispatchEvent(new CustomEvent("reminder",{detail:{room:t,
seq:e}}))}},Kn=(s,t)=>`${s}/${t}`;var We=class extends EventTarget{marks=[];#t=!1;constructor({socket:t}){super(),t.addEventListener("frame",({detail:{type:e,items:i}})=>e==="scheduled"&&this.#e(
i))}async load(){return(await u.get("/me/scheduled")).items}add(t,e,i,n){return u.post(`/rooms/${t}/scheduled`,{text:e,...i,client_id:n})}change({room:t,id:e},i){
return u.patch(`/rooms/${t}/scheduled/${e}`,i)}cancel({room:t,id:e}){return u.delete(`/rooms/${t}/scheduled/${e}`)}async sendNow(t,{isMeant:e=!1}={}){let i={text:t.
text,client_id:t.client_id,mention_many:e};await u.post(`/rooms/${t.room}/messages`,i),await this.cancel(t)}#e(t){let e=new Set(this.marks.filter(He).map(({id:n})=>n)),
i=this.#t?t.filter(n=>He(n)&&!e.has(n.id)):[];this.marks=t,this.#t=!0,this.dispatchEvent(new Event("change"));for(let n of i)this.dispatchEvent(new CustomEvent(
"failed",{detail:n}))}},He=({failure:s})=>!!s;var Gn=E("folded"),Xa=["archived"],Ue=class extends EventTarget{#t=new Set(JSON.parse(localStorage.getItem(Gn))??Xa);#e=null;#s=!1;#i;own=[];constructor({socket:t,
store:e}){super(),this.#i=e,this.own=e.recall("sections")??[],t.addEventListener("frame",({detail:{type:i,sections:n,items:o}})=>{i==="rooms"&&n&&this.#o(n),i===
"sections"&&this.#o(o)})}note(t){this.own.some(({id:e})=>e===t.id)||this.#o([...this.own,t])}nameOf(t){return this.own.find(e=>e.id===t)?.name??""}enter(t){t?.id!==
this.#e&&(this.#e=t?.id??null,this.#s=!!(t&&this.isNews(t)))}isNews(t){return t.unread>0&&t.mine?.notify!=="nothing"&&!t.blocked}of({mine:t,archived:e}){let i={
unread:[],favourites:[],...Object.fromEntries(this.own.map(({id:n})=>[n,[]])),rooms:[],people:[]};for(let n of t)this.#r(n)||i[this.#n(n,i)].push(n);return i.people.
sort((n,o)=>Vn(o)-Vn(n)),{...i,archived:e}}isFolded(t){return this.#t.has(t)}fold(t,e){e?this.#t.add(t):this.#t.delete(t),localStorage.setItem(Gn,JSON.stringify(
[...this.#t]))}#n(t,e){return(t.id===this.#e?this.#s:this.isNews(t))?"unread":t.mine?.favourite?"favourites":e[t.mine?.section]?t.mine.section:t.kind==="direct"?
"people":"rooms"}#r(t){return t.id!==this.#e&&(t.mine?.hidden||t.blocked)}#o(t){this.own=t,this.#i.keep("sections",t),this.dispatchEvent(new Event("change"))}},
Vn=({last_message:s})=>s?Date.parse(s.at):0;var Jn=s=>s.normalize("NFKD").replace(new RegExp("\\p{Mn}","gu"),"").toLocaleLowerCase(b);var Qa=2,Yn=/:([a-z0-9_+-]{2,32}):/gu,Za="🙂",oi=class extends EventTarget{#t;#e=null;#s=new Map;#i;listen({store:t,socket:e}){this.#t=t;let i=t.recall("emoji");
i&&this.#o(i),e.addEventListener("frame",({detail:{type:n,version:o}})=>n==="emoji"&&this.#n(o))}get all(){return[...this.#s.values()]}withName(t){return this.#s.
get(t)}of(t){return t.startsWith(":")?this.withName(t.slice(1,-1)):void 0}search(t){let e=Jn(t.trim().replace(/^:|:$/g,""));return this.all.filter(({code:n})=>n.
includes(e)).sort((n,o)=>n.code.indexOf(e)-o.code.indexOf(e))}placesIn(t){return this.#s.size?[...t.matchAll(Yn)].map(({0:i,1:n,index:o})=>({index:o,length:i.length,
item:this.withName(n)})).filter(({item:i})=>i):[]}asSigns(t){return this.#s.size?t.replace(Yn,(e,i)=>this.#s.has(i)?Za:e):t}async add(t,e){await u.upload(`/emoj\
i/${encodeURIComponent(t)}`,e),await this.#r()}async remove(t){await u.delete(`/emoji/${encodeURIComponent(t)}`),await this.#r()}#n(t){if(clearTimeout(this.#i),
t===this.#e)return;let e=this.#e===null?0:Math.random()*Qa;this.#i=setTimeout(()=>this.#r().catch(()=>{}),e*1e3)}async#r(){let t=await u.get("/emoji");this.#t.keep(
"emoji",t),this.#o(t),this.dispatchEvent(new Event("change"))}#o({items:t,version:e}){this.#e=e,this.#s=new Map(t.map(i=>[i.name,th(i)]))}},th=({name:s,picture:t})=>({
key:`:${s}:`,text:`:${s}:`,label:s.replaceAll("_"," "),code:s,image:`${y}/api/v1/pictures/${t}`}),V=new oi;var Ke=class extends EventTarget{unread=0;total=0;constructor({socket:t}){super(),t.addEventListener("frame",({detail:e})=>this.#t[e.type]?.(e))}#t={threads:({unread:t,
total:e})=>{Object.assign(this,{unread:t,total:e}),this.dispatchEvent(new Event("change"))},thread:t=>this.dispatchEvent(new CustomEvent("told",{detail:t}))}};var eh=2e3,Ge=class extends EventTarget{#t;#e=new Map;#s=!1;#i=new Set;#n=new Map;#r=new Set;constructor({me:t,socket:e}){super(),this.#t=t,e.addEventListener("\
frame",({detail:i})=>i.type==="votes"&&this.#h(i))}of(t,{seq:e,poll:i}){let n=$t(t,e);if(this.#n.has(n))return this.#n.get(n);let o=i.options.flatMap(({voters:h=[]},c)=>h.
includes(this.#t.id)?[c]:[]);return!i.options.some(({votes:h,voters:c=[]})=>h>c.length)||o.length&&!i.multiple?o:(!this.#e.has(n)&&(this.#s||!i.anonymous)&&this.#l(
t,e),this.#e.get(n)??o)}hear(t,{type:e,target:i,choices:n,user:o}){e==="voted"&&n&&o.id===this.#t.id&&this.#e.set($t(t,i),n)}async choose({room:t,seq:e,epoch:i},n){
let o=$t(t,e);if(this.#a(o,n),this.#r.has(o))return;this.#r.add(o);let r=!1;try{let h;for(;h!==this.#n.get(o);)h=this.#n.get(o),await u.put(zn(t,e),{choices:h,epoch:i});
this.#e.set(o,h),r=!0}finally{this.#r.delete(o),r?this.#o(o,this.#n.get(o)):this.#a(o,void 0)}}#o(t,e){setTimeout(()=>this.#n.get(t)===e&&!this.#r.has(t)&&this.#a(
t,void 0),eh)}#a(t,e){e?this.#n.set(t,e):this.#n.delete(t),this.dispatchEvent(new Event("change"))}#h({items:t,more:e}){this.#e=new Map(t.map(({room:i,seq:n,choices:o})=>[
$t(i,n),o])),this.#s=e,this.#i.clear(),this.dispatchEvent(new Event("change"))}async#l(t,e){let i=$t(t,e);if(this.#i.has(i))return;this.#i.add(i);let{choices:n}=await u.
get(zn(t,e)).catch(()=>({choices:[]}));!n.length||this.#e.has(i)||(this.#e.set(i,n),this.dispatchEvent(new Event("change")))}},$t=(s,t)=>`${s}/${t}`,zn=(s,t)=>`\
/rooms/${s}/polls/${t}/vote`;function Xn({me:s,socket:t}){let e=new me({me:s}),i=new Ae({me:s,store:e,socket:t}),n=new Zt({userId:s.id}),o=new _e({userId:s.id});new Ne({drafts:o,socket:t});
let r=new Fe({store:e,socket:t,directory:i}),h=new Te({store:e,socket:t});return new be({socket:t}),V.listen({store:e,socket:t}),P.listen({socket:t}),{me:s,socket:t,
store:e,directory:i,rooms:r,previews:new Pe({rooms:r}),sections:new Ue({store:e,socket:t}),presence:new Be({socket:t}),blocks:h,ephemerals:new Ce({socket:t,blocks:h}),
reports:new je({socket:t}),inbox:new Me({socket:t}),threads:new Ke({socket:t}),outbox:n,drafts:o,halfWritten:new Re({userId:s.id}),saved:new qe({socket:t}),votes:new Ge(
{me:s,socket:t}),wishes:new $e({socket:t}),scheduled:new We({socket:t}),backgroundSender:new ke({outbox:n,socket:t})}}function C(s,t,{size:e="small"}={}){f(s,Rn(t)),s.style.setProperty("--hue",Mn(t));let i=In(t,e);s.classList.toggle("has-picture",!!i),s.style.backgroundImage=i?
`url("${i}")`:""}function tt(s,t){s.dataset.presence=t}var Bt=async s=>await Qn(s)==="yes";async function Jm(s){return await Qn({...s,asksWhy:!0})==="yes"?{reason:a("#confirm-reason").value.trim()||void 0}:null}function Qn({
title:s,text:t,action:e,other:i="",isHarmless:n=!1,asksWhy:o=!1}){let r=yn("confirm"),h=a(".confirm-why",r);h.hidden=!o;let c=a("input",h);c.value="",a(".confir\
m-text",r).textContent=t;let d=a('[value="yes"]',r);return d.textContent=e,c.onkeydown=m=>{m.key!=="Enter"||m.isComposing||(m.preventDefault(),d.click())},d.classList.
toggle("button-danger",!n),d.classList.toggle("button-primary",n),a('[value="other"]',r).textContent=i,a('[value="other"]',r).hidden=!i,xn(r,{title:s})}var Zn=s=>Bt({title:S("mention.many.title",s),text:l("mention.many.text"),action:l("mention.many.send"),isHarmless:!0});var Ve=class{#t;#e;constructor(t,e){this.#t=t,this.#e=e}draw({room:t,isOver:e,text:i}){let n=sh(t,{isOver:e}),o=this.#e.contains(document.activeElement);this.#e.
hidden=!!n,this.#t.hidden=!n,f(a(".composer-why",this.#t),n),wn(a(".composer-unsent",this.#t),n&&i?l("composer.unsent",{text:i}):""),n&&o&&this.#t.focus()}};function sh(s,{
isOver:t}){let e=Q(s);return e==="archived"?l("room.archived.note"):e==="muted"?l("composer.muted",{date:H(new Date(s.muted_until))}):e==="moderators"?l("compos\
er.moderators"):t?l("composer.closed"):""}var ih=/[*_`~[\\<]|&#?\w|^[ \t]*(?:[>#+|-]|:-|\d{1,9}[.)])/mu,nh=/!?\[([^[\]\n]{1,200})\]\([^()\s]{1,500}\)/gu,oh=/^[ \t]*(?:#{1,6}|>|[-+*])[ \t]+|^[ \t]*(?:`{3,}|~{3,}).*$/gmu,
rh=/\*\*|~~|`/gu,ah=/(?<![\p{L}\p{N}_*])[*_]{1,2}(?=\S)|(?<=\S)[*_]{1,2}(?![\p{L}\p{N}_*])/gu,ai=s=>ih.test(s);function Dt(s){return ai(s)?s.replace(nh,"$1").replace(
oh,"").replace(rh,"").replace(ah,""):s}var ri=class extends EventTarget{#t=null;get isReady(){return this.#t!==null}render(t){return this.#t?this.#t(t):(this.load().
catch(()=>{}),null)}async load(){let{render:t}=await xe("markdown");this.#t||(this.#t=t,this.dispatchEvent(new Event("ready")))}},ht=new ri;var to=140,hi=60;function Je(s,t){f(a(".quote-author",s),t?t.name:""),f(a(".quote-text",s),hh(t))}function hh(s){return s===void 0?"…":s===null?l("message.uns\
een"):s.entry.deleted?l(s.isExpired?"message.expired":"message.deleted"):s.isHidden?l("message.blocked"):Pt(wt(s.entry))}function Pt(s){let t=Dt(s).trim().split(
`
`)[0];return t.length>to?`${t.slice(0,to)}…`:t}function ci(s){let t=Dt(s).replace(/\s+/gu," ").trim();if(t.length<=hi)return t;let e=t.slice(0,hi).toWellFormed();
return`${e.slice(0,Math.max(e.lastIndexOf(" "),hi/2))}…`}var ch=4,lh=10;function M(s,{undo:t=null}={}){let e=at("p",s,"toast");t&&e.append(" ",uh(e,t)),dh().append(e),setTimeout(()=>e.remove(),(t?lh:ch)*1e3)}var N=s=>M(
j(s));function dh(){let s=[...document.querySelectorAll(".toasts")];return s.find(t=>t.checkVisibility())??s.at(-1)}function uh(s,{label:t,act:e}){let i=at("but\
ton",t,"link-button");return i.type="button",i.onclick=()=>{s.remove(),e()},i}var T=s=>Z().then(s,()=>M(j({code:"unreachable"})));function eo(s,t){s.onclick=async()=>{let e=await T(({pickEmoji:i})=>i(s));e?gn(t,e):t.focus({preventScroll:!0})}}function Ye(){let s=g("format-bar");return s.addEventListener("pointerdown",t=>t.preventDefault()),s.onclick=({target:t})=>T(()=>t.closest("button")?.click()),s}
function so(s,t){let e=i=>{t.hidden=!i,s.setAttribute("aria-expanded",i)};s.onclick=()=>{e(t.hidden),fh(!t.hidden)},e(mh())}var io=E("format-bar");function fh(s){
try{localStorage.setItem(io,s)}catch{}}function mh(){try{return localStorage.getItem(io)==="true"}catch{return!1}}var ph=8e3,gh=500,wh=/^\/|:/u,yh=2**31-1,ze=class{#t;#e;#s;#i;#n;#r;#o;#a;#h;#l;#f;#c=null;#m;#u;#d;#p;#w=null;#x=!1;#y=null;#O;#v;#S=null;#g=null;#E=!1;constructor({
form:t,note:e,strip:i,alsoToRoom:n,socket:o,drafts:r,halfWritten:h,onSent:c,onEditLast:d,onLater:m,onPoll:p,...O}){this.#t=t,this.#O=i,this.#v=n,a(".composer-qu\
ote-close",i).onclick=()=>this.#b(),this.#e=a("textarea",t),this.#s=a(".composer-send",t),this.#r=e,this.#o=new Ve(a(".composer-closed",t.parentElement),t),this.#a=
a(".composer-trouble",e.parentElement),this.#h=o,this.#l=r,this.#f=h,this.#m=c,this.#u=d,this.#d=m,this.#i=a(".composer-later",t),this.#i.addEventListener("clic\
k",()=>this.#K()),this.#n=a(".composer-poll",t),this.#n.addEventListener("click",()=>p()),eo(a(".composer-button",t),this.#e),this.#C(O),this.#e.addEventListener(
"input",()=>this.#N()),this.#e.addEventListener("keydown",k=>this.#q(k)),this.#e.addEventListener("compositionstart",()=>this.#x=!0),this.#e.addEventListener("c\
ompositionend",()=>this.#A()),this.#e.addEventListener("blur",()=>this.#c&&this.#T({isDone:!0})),t.addEventListener("submit",k=>this.#P(k)),this.#e.enterKeyHint=
K.matches?"send":"enter",r.addEventListener("change",()=>this.#I())}#C(t){let[e,i]=[this.#t,this.#e],n=Ye();e.append(n),so(a(".composer-format",e),n),G(({ComposerTools:o,
offerTools:r})=>{this.#g=new o(i,t),this.#w=r(e,{bar:n,textarea:i,offer:a(".paste-offer",this.#r.parentElement)}),this.#c&&this.#g.show(this.#c)})}show(t,{signal:e}){
this.#c=t,this.#x=!1,this.#S=null,this.#w?.close(),this.#_(this.#f.quoteOf(t.id)),this.#e.value=this.#l.of(t.id),this.#g?.show(t),this.#D("");for(let i of["stat\
e","room"])t.addEventListener(i,()=>this.#M(),{signal:e});this.#M()}focus(){this.#e.focus({preventScroll:!0})}quote(t){this.#k({...t,epoch:this.#c.timeline.epoch}),
this.focus()}#k(t){this.#f.keepQuote(this.#c.id,t),this.#_(t)}#_(t){this.#y=t,this.#O.hidden=!t,f(a(".quote-author",this.#O),t?.name??""),f(a(".quote-text",this.#O),
t?Pt(t.text):"")}#b(){this.#k(null),this.focus()}add(t){this.#e.value=[this.#e.value,t].filter(Boolean).join(`

`),this.#T()}get#L(){return[...kt(this.#e)].length}get#R(){return this.#h.limits?.text_characters??ph}#N(){this.#e.value&&this.#c.sayTyping(),this.#D(""),this.#T()}#T({
isDone:t=!1}={}){this.#M(),this.#S===null&&this.#l.keep(this.#c.id,this.#e.value,{isDone:t})}#I(){if(!this.#c)return;let{value:t}=this.#e,e=this.#l.of(this.#c.id);
if(e!==(t.trim()?t:"")){if(this.#x)return this.#S=t;this.#e.value=e,this.#M()}}#A(){if(this.#x=!1,this.#S===null)return;let t=this.#l.of(this.#c.id),{value:e}=this.#e;
this.#e.value=t.endsWith(this.#S)?t.slice(0,t.length-this.#S.length)+e:ei(t,e),this.#S=null,this.#T()}#M(){let{isOver:t,room:e}=this.#c,i=Q(e)||t;this.#$&&this.#k(
null),this.#B(e);let n=this.#R-this.#L;this.#o.draw({room:e,isOver:t,text:this.#e.value}),this.#e.placeholder=this.#c.isThread?l("composer.thread"):l("composer.\
placeholder",{room:e.name}),this.#O.hidden=!!i||!this.#y,this.#v&&(this.#v.hidden=!!i),this.#s.disabled=i||n<0||this.#L===0,this.#i.hidden=this.#s.disabled||!!this.#c.
isThread,this.#n.hidden=!!i||this.#L>0,this.#r.textContent=i?"":xh(n),this.#r.classList.toggle("is-over",n<0),Rt(this.#e)}get#$(){let{epoch:t}=this.#c.timeline;
return!!(this.#y&&t&&t!==this.#y.epoch)}#B({muted_until:t}){clearTimeout(this.#p);let e=new Date(t??0)-Date.now();e>0&&e<yh&&(this.#p=setTimeout(()=>this.#M(),e))}#q(t){
if(ge(t))return this.#P(t);if(t.key==="Escape"&&this.#y&&!bt(t))return t.stopPropagation(),this.#b();if(!(this.#e.value||bt(t))){if(Eh(t))return this.#W(t);t.key===
"ArrowUp"&&(t.preventDefault(),this.#u())}}async#W(t){t.preventDefault();let e=this.#c,i=await e.takeBack().catch(N);i&&e===this.#c&&this.add(i)}#P(t){if(t.preventDefault(),
this.#s.disabled||this.#E)return;let e=this.#H(kt(this.#e));typeof e=="string"?this.#U(e):this.#G(e)}#H(t){if(this.#g)return this.#g.prepare(t);if(!wh.test(t))return t;
let e=i=>typeof i=="string"?{text:i}:i;return Z().then(async()=>e(await this.#g.prepare(t)),()=>t.startsWith("/")?{refusal:j({code:"unreachable"})}:{text:t})}#U(t){
this.#c.send(t,this.#j),this.#F(),this.#m(),this.focus()}async#K(){let{id:t}=this.#c,e=kt(this.#e);await this.#d(e)&&(this.#c.id===t?this.#F():this.#l.keep(t,""))}get#j(){
return{quote:this.#y?.seq,inRoom:this.#v&&a("input",this.#v).checked}}#F(){this.#v&&(a("input",this.#v).checked=!1),this.#k(null),this.#w?.close(),this.#e.value=
"",this.#T()}async#G(t){let e=this.#c,{value:i}=this.#e,n=this.#j;this.#E=!0;let{text:o,refusal:r,call:h}=await t;if(this.#E=!1,r)return this.#D(r);o&&e.send(o,
{...n,call:h}),this.#l.of(e.id)===i&&this.#l.keep(e.id,""),this.#c===e&&(this.#e.value===i&&(this.#e.value=""),this.#T(),this.#k(null),o&&(this.#v&&(a("input",this.#v).
checked=!1),this.#w?.close(),this.#m()))}#D(t){f(this.#a,t)}},Eh=({key:s,ctrlKey:t,metaKey:e,shiftKey:i,altKey:n})=>(t||e)&&!i&&!n&&s.toLowerCase()==="z";function xh(s){
return s<0?S("composer.over",-s):s<=gh?S("composer.left",s):""}async function Xe(s,t){let e=await Sh(s).then(()=>t,()=>"error.unknown");M(l(e))}async function Sh(s){if(navigator.clipboard)return navigator.clipboard.writeText(
s);let t=document.activeElement,e=document.createElement("textarea");e.className="visually-hidden",e.value=s,([...document.querySelectorAll("dialog[open]")].at(
-1)??document.body).append(e),e.focus({preventScroll:!0}),e.select();let n=document.execCommand("copy");if(e.remove(),t?.focus({preventScroll:!0}),!n)throw new Error(
"nothing was copied")}function no(s,{bot:t=!1,guest:e=!1}){let i=s.nextElementSibling,n=i?.matches(".bot-mark")?i:null,o=t||e;o&&!n&&s.after(vh({guest:e})),o||n?.remove()}function vh({
guest:s}){let t=g("bot-mark");return s&&(t.textContent=l("guest.mark")),t}var Oh="code, pre, a",oo="[\\u0e00-\\u0eff\\u1000-\\u109f\\u1780-\\u17ff\\u3005-\\u30ff\\u3400-\\u9fff\\uac00-\\ud7af\\uf900-\\ufaff\\uff66-\\uff9d\\u{20000}-\\u{3ffff}]",
bh=`(?<![.%+/@&=#-])(?<!(?!${oo})[\\p{L}\\p{N}])`,kh=`(?![\\p{L}\\p{N}])|(?=${oo})`;function ro(s,{mentions:t,shown:e,me:i}){let n=Th(t),o=document.createTreeWalker(
s,NodeFilter.SHOW_TEXT),r=[];for(;o.nextNode();)o.currentNode.parentElement.closest(Oh)||r.push(o.currentNode);for(let h of r){if(!h.data.includes("@"))continue;
let c=h.data.split(n);c.length!==1&&h.replaceWith(...c.map((d,m)=>m%2?Lh(d,{mentions:t,shown:e,me:i}):d))}}var ao=(s,t)=>s.some(({user:e})=>!e||e===t.id);function Th(s){
let t=s.map(({name:e})=>e).sort((e,i)=>i.length-e.length);return new RegExp(`${bh}@(${t.map(Ah).join("|")})(?:${kh})`,"u")}var Ah=s=>s.replaceAll(".","\\.");function Lh(s,{
mentions:t,shown:e,me:i}){let n=t.findIndex(h=>h.name===s),{user:o}=t[n],r=document.createElement(o?"button":"span");return r.className="mention",r.classList.toggle(
"is-me",!o||o===i.id),r.textContent=`@${e[n]}`,o&&(Object.assign(r,{type:"button",tabIndex:-1,title:`@${s}`}),Object.assign(r.dataset,{action:"mention",user:o})),
r}function A(s,t,{create:e,update:i,key:n=o=>o.key}){let o=new Set(t.map(n)),r=new Map;for(let c of[...s.children]){let{key:d}=c.dataset;o.has(d)&&!r.has(d)?r.set(
d,c):c.remove()}let h=s.firstElementChild;for(let c of t){let d=r.get(n(c))??_h(e,c,n(c));i(d,c),h&&d===h.nextElementSibling&&(h.remove(),h=d),d===h?h=h.nextElementSibling:
s.insertBefore(d,h)}}function _h(s,t,e){let i=s(t);return i.dataset.key=e,i}function ho(s,{entry:t,buttons:e}){let{underWay:i,mayPress:n}=JSON.parse(e);A(s,t.actions,{key:({id:o})=>o,create:()=>g("message-button"),update:(o,{id:r,label:h,
style:c,options:d,form:m})=>{let p=i.includes(r);f(a("span",o),d?`${h} ▾`:m?`${h} …`:h),d||m?o.setAttribute("aria-haspopup","dialog"):o.removeAttribute("ari\
a-haspopup"),o.classList.toggle("button-primary",c==="primary"),o.classList.toggle("button-quiet-danger",c==="danger"),o.disabled=!n,o.classList.toggle("is-busy",
p),p?o.setAttribute("aria-busy","true"):o.removeAttribute("aria-busy")}})}var Nh=3,Ch=864e5;function co(s,{replies:t,solved:e},i){A(a(".thread-people",s),t.people.slice(0,Nh),{key:n=>n,create:()=>g("thread-person"),update:(n,o)=>C(n,i(
{id:o,name:"…"}))}),f(a(".thread-count",s),S("thread.replies",t.count)),f(a(".thread-at",s),li(new Date(t.last_at))),f(a(".thread-solved",s),e?l("thread.solve\
d"):"")}var li=s=>Date.now()-s<Ch?ot(s):fe(s);function lo(s,t){if(!t.length)return t;let e=new Set([...s.querySelectorAll("a[href]")].map(({href:i})=>i));return t.filter(({href:i})=>e.has(i))}function uo(s,t){
A(s,t,{key:({href:e})=>e,create:()=>g("message-card"),update:Rh})}function Rh(s,{href:t,where:e,entry:i,name:n,isHidden:o}){s.href!==t&&(s.href=t),Je(s,i&&{entry:i,
name:n,isHidden:o}),f(a(".card-where",s),e);let r=a("time",s);f(r,i?li(new Date(i.at)):""),r.dateTime=i?.at??"",r.title=i?H(new Date(i.at)):""}var di=new Map;function jt(s,t=3){let e=`${s} ${t}`;if(!di.has(e)){let i=s?{style:"unit",unit:s,unitDisplay:"short"}:{};di.set(e,new Intl.NumberFormat(b,{...i,maximumSignificantDigits:t}))}
return di.get(e)}var fo=["byte","kilobyte","megabyte","gigabyte","terabyte"];function mo(s,t){let e=Math.min(fo.length-1,Math.floor(Math.log10(Math.max(1,s))/3));
return jt(fo[e],t).format(s/1e3**e)}var og=s=>jt("percent").format(s),rg=s=>s<1e3?jt("millisecond",2).format(s):jt("second").format(s/1e3),Ih=s=>jt("",3).format(
s),ag=s=>l("per_second",{amount:Ih(s)});function po(s,{room:t,files:e}){A(s,e,{key:({id:i})=>i,create:()=>g("message-file"),update:(i,n)=>Mh(i,t,n)})}function Mh(s,t,{id:e,name:i,bytes:n}){let o=a("a",
s);o.href=`${y}/api/v1/rooms/${t}/files/${e}`,f(a(".file-name",s),i),f(a(".file-size",s),mo(n))}var $h=3,Bh=2**31-1,go=new WeakMap,Dh=0,ui=new WeakMap;function fi(s,t){let{entry:e,poll:i}=t,{poll:n}=e,{chosen:o,mayVote:r,mayEnd:h}=JSON.parse(i),c=Ph(n);ui.
has(s)||ui.set(s,`poll-${Dh+=1}`);let d=a(".poll-options",s);d.setAttribute("aria-label",l(n.multiple?"poll.several":"poll.one"));let m=r&&!c;d.setAttribute("ro\
le",m?n.multiple?"group":"radiogroup":"list"),s.classList.toggle("has-ended",c);let p=Math.max(1,...n.options.map(({votes:x})=>x)),O={item:t,group:ui.get(s),isOpen:m,
hasEnded:c,most:p},k=n.options.map((x,L)=>({...x,key:m?String(L):`result-${L}`,isChosen:o.includes(L)}));A(d,k,{create:()=>m?jh(n,O.group):g("poll-result"),update:(x,L)=>Fh(
x,L,O)}),f(a(".poll-facts",s),Uh(n,c)),a(".poll-facts",s).title=n.ends_at?H(new Date(n.ends_at)):"",a('[data-action="unvote"]',s).hidden=!m||!o.length,a('[data-\
action="voters"]',s).hidden=n.anonymous||!n.voter_count,a('[data-action="end-poll"]',s).hidden=!h||c,Kh(s,t,c)}var Ph=({ended:s,ends_at:t})=>!!s||t!==null&&new Date(
t)<=Date.now(),yo=s=>[...s.querySelectorAll("input:checked")].map(t=>Number(t.closest(".poll-option").dataset.key));function jh({multiple:s},t){let e=g("poll-op\
tion");return Object.assign(a("input",e),{type:s?"checkbox":"radio",name:t}),e}function Fh(s,{text:t,votes:e,voters:i=[],isChosen:n},{item:o,isOpen:r,hasEnded:h,
most:c}){let{poll:d}=o.entry,m=d.voter_count?e/d.voter_count:0,p=S("poll.option.spoken",e,{option:t,percent:wo(m)});r?qh(a("input",s),{isChosen:n,spoken:p}):Wh(
s,{isChosen:n,spoken:p}),s.classList.toggle("is-chosen",n),s.classList.toggle("is-first",h&&e===c),f(a(".poll-text",s),t),f(a(".poll-votes",s),D(e)),f(a(".poll-\
percent",s),d.voter_count?wo(m):""),a(".poll-bar > span",s).style.inlineSize=`${m*100}%`,Hh(a(".poll-voters",s),{votes:e,voters:i},o)}function qh(s,{isChosen:t,
spoken:e}){s.checked=t,s.setAttribute("aria-label",e)}function Wh(s,{isChosen:t,spoken:e}){a(".poll-mine",s).hidden=!t,f(a(".poll-spoken",s),e)}function Hh(s,{votes:t,
voters:e},{personOf:i}){let n=e.map(o=>i({id:o,name:"…"}));s.hidden=!n.length,s.title=n.length?F(n.map(w),t):"",A(s,n.slice(-$h),{key:({id:o})=>o,create:()=>g(
"thread-person"),update:C})}function Uh(s,t){let e=[S("poll.voters",s.voter_count)];return s.multiple&&e.push(l("poll.several")),s.anonymous&&e.push(l("poll.ano\
nymous")),t?e.push(l("poll.ended")):s.ends_at&&e.push(l("poll.ends",{date:Fs(new Date(s.ends_at))})),e.join(" · ")}var wo=s=>l("poll.percent",{count:D(Math.round(
s*100))});function Kh(s,t,e){clearTimeout(go.get(s));let i=new Date(t.entry.poll.ends_at??0)-Date.now();e||i<=0||i>Bh||go.set(s,setTimeout(()=>fi(s,t),i+1))}var Qe=s=>V.of(s)??{text:s};function Ze(s,{text:t,image:e}){let i=s.querySelector(".team-emoji");e&&i?.getAttribute("src")!==e&&s.replaceChildren(mi({text:t,image:e})),
!e&&(i?.remove(),f(s,t))}function mi({text:s,image:t}){let e=document.createElement("img");return e.className="team-emoji",e.alt=s,e.src=t,e.decoding="async",e}function Eo(s,{reactions:t},e){A(s,[...t,{emoji:"",users:[]}],{key:({emoji:i})=>i,create:({emoji:i})=>g(i?"reaction":"reaction-more"),update:(i,n)=>n.emoji&&Gh(
i,n,e)})}function Gh(s,t,e){let{emoji:i}=t,n=Et(t);s.setAttribute("aria-pressed",e.includes(i)),s.setAttribute("aria-label",S("reaction.spoken",n,{emoji:i})),s.
title="",Ze(a(".reaction-emoji",s),Qe(i)),f(a(".reaction-count",s),D(n))}function xo(s,{reactions:t=[]},e){let i=t.find(({emoji:h})=>h===s.dataset.key);if(!i)return;
let{emoji:n,users:o}=i,r=o.map(h=>Vh(h,e));s.title=l("reaction.title",{names:F(r,Et(i)),emoji:n})}var Vh=(s,t)=>s===t.me.id?l("reaction.you"):w(t.personOf({id:s,
name:"…"}));var Jh=/^[\p{Emoji_Presentation}\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}\u200d\ufe0f\s]+$/u,Yh=24;function ts(s){let t=V.asSigns(s);return t.
length<=Yh&&Jh.test(t)}var pi=String.raw`\s<>"，。；：！？、）】》」』`,Oo=String.raw`https?:\/\/[^${pi}]+|mailto:[^@${pi}]{1,64}@[^@${pi}]+`,zh=new RegExp(Oo,"giu"),So=new RegExp(
Oo,"iuy"),Xh=new Set(`.,;:!?'"*_~`),es=s=>[...s.matchAll(zh)].map(({0:t,index:e})=>[bo(t),e]);function Rg(s,t){So.lastIndex=t;let e=So.exec(s);return e&&bo(e[0])}
function bo(s){let t=vo(s,")")-vo(s,"("),e=s.length;for(;e>0;e-=1){let i=s[e-1];if(i===")"&&t>0)t-=1;else if(!Xh.has(i))break}return s.slice(0,e)}var vo=(s,t)=>s.
split(t).length-1;function ko(s){if(!URL.canParse(s))return null;let t=document.createElement("a");return t.href=s,t.tabIndex=-1,Qh(t)||(t.rel="noopener noreferrer",t.target="_bl\
ank"),t}var Qh=s=>s.origin===location.origin&&st(s)!==null;function To(s){let t=document.createDocumentFragment(),e=0;for(let[i,n]of es(s)){let o=ko(i);o?.append(i),t.append(s.slice(e,n),o??i),e=n+i.length}return t.append(
s.slice(e)),t}function gi(s){let t=document.createTreeWalker(s,NodeFilter.SHOW_TEXT),e=[];for(;t.nextNode();)t.currentNode.data.includes(":")&&!Zh(t.currentNode)&&e.push(t.currentNode);
for(let i of e)sc(i);return s}function Ao(s){V.addEventListener("change",()=>{for(let t of s.querySelectorAll(".reaction:not(.reaction-more)"))Ze(a(".reaction-e\
moji",t),Qe(t.dataset.key));for(let t of s.querySelectorAll(".message-text"))(t.textContent.includes(":")||tc(t))&&ec(t)})}var Zh=s=>!!s.parentElement?.closest(
"code, pre"),tc=s=>s.querySelector(".team-emoji")!==null;function ec(s){for(let t of s.querySelectorAll(".team-emoji"))t.replaceWith(t.alt);s.normalize(),s.children.
length||s.classList.toggle("only-emoji",ts(s.textContent)),gi(s)}function sc(s){let t=V.placesIn(s.data);if(!t.length)return;let e=[],i=0;for(let{index:n,length:o,
item:r}of t)e.push(s.data.slice(i,n),mi(r)),i=n+o;s.replaceWith(...e.filter(Boolean),s.data.slice(i))}var ic="p, li, pre, th, td",ss=".code-block pre, .table-scroll";function Lo(s,t){let e=ai(t),i=e?ht.render(t):null;return s.classList.toggle("has-blocks",i?.hasBlocks??
!1),s.classList.toggle("only-emoji",ts(t)),s.replaceChildren(gi(i?.nodes??To(t))),!e||ht.isReady}function Yg(s){for(let t of s.querySelectorAll(`a[href], button\
, ${ss}`))t.tabIndex=0}function _o(s,t){if(!s.classList.contains("has-blocks")&&!a(".team-emoji",s))return s.textContent.slice(0,t);let i=document.createTreeWalker(
s,NodeFilter.SHOW_TEXT|NodeFilter.SHOW_ELEMENT),[n,o]=["",null];for(;i.nextNode()&&n.length<t;){let r=i.currentNode.data??i.currentNode.alt;if(!r)continue;let h=i.
currentNode.parentElement.closest(ic);o&&h!==o&&(n+=" "),n+=r,o=h}return n.slice(0,t)}var nc=1600,oc=24,rc=200,wi=new WeakMap,yi=new WeakSet,Co=()=>g("message");function Ro(s,t){let e=wi.get(s);wi.set(s,t);let i=yi.has(s)&&ht.isReady;if(e&&ac(e,t)&&
!i)return;let n=is(t);hc(s,t),lc(s,t);let o=e&&n===is(e)&&e.entry.deleted===t.entry.deleted&&!i,r=e?.mentioned===t.mentioned&&e.entry.mentions===t.entry.mentions;
(!o||!r||e.isBlocked!==t.isBlocked)&&dc(s,{...t,text:n}),cc(s,t),fc(s,t),mc(s,t),pc(s,t),gc(s,t),wc(s,t),yc(s,t)}var B=s=>wi.get(s),is=({entry:s,edit:t})=>t&&!s.
deleted?t.text:s.text;function ac(s,t){return["entry","edit","leads","pending","state","name","picture","isBlocked","mentioned","quoted","cards","poll","buttons",
"mine","called"].every(e=>s[e]===t[e])}function hc(s,t){let{entry:e,leads:i,own:n,state:o}=t;s.classList.toggle("leads",i),s.classList.toggle("own",n),s.classList.
toggle("is-deleted",!!e.deleted),s.dataset.state=o,e.seq&&(s.dataset.seq=e.seq),e.deleted&&a(".message-actions",s)?.remove()}function cc(s,{entry:t,name:e}){let i=_o(
a(".message-text",s),rc)||wt(t);s.setAttribute("aria-label",l("message.spoken",{name:e,time:ot(new Date(t.at)),text:i}))}function lc(s,{entry:{at:t},author:e,name:i}){
let n=new Date(t);C(a(".avatar",s),e);let o=a(".message-author",s);f(o,i),no(o,e);let r=a(".message-time",s);r.dateTime=t,f(r,ot(n)),r.title=H(n)}function dc(s,{
entry:{deleted:t,expired:e,mentions:i},text:n,isBlocked:o,mentioned:r,own:h,me:c}){let d=a(".message-text",s);if(s.classList.toggle("is-blocked",o&&!t),$(s,"mes\
sage-reveal",o&&!t),yi.delete(s),s.classList.remove("mentions-me"),o||t)return d.classList.remove("has-blocks","only-emoji"),d.textContent=l(e?"message.expired":
t?"message.deleted":"message.blocked"),ns(s,!1);Lo(d,n)||yi.add(s),i&&ro(d,{mentions:i,shown:r.split(`
`),me:c}),s.classList.toggle("mentions-me",!!i&&!h&&ao(i,c)),ns(s,uc(n))}var uw=s=>s.classList.contains("is-folded")&&ns(s,!1),uc=s=>s.length>nc||s.split(`
`).length>oc;function ns(s,t){s.classList.toggle("is-folded",t);let e=$(s,"message-unfold",t);e&&(e.onclick=()=>{ns(s,!1),s.focus()})}function fc(s,{pending:t}){
let e=$(s,"message-pending",!!t);e&&(e.title=l(`message.${t}`),e.setAttribute("aria-label",e.title))}function mc(s,{entry:{editedAt:t,deleted:e},isBlocked:i}){let n=$(
s,"message-edited",!!t&&!e&&!i);if(!n)return;let o=H(new Date(t));n.title=n.matches("button")?l("versions.open",{date:o}):o}function pc(s,{entry:t,edit:e}){let{
failure:i}=e??t,n=$(s,"message-failure",!!i);n&&(f(a("span",n),l(e?"message.edit.failed":"message.failed",{reason:j({code:i})})),f(a('[data-action="discard"]',n),
l(e?"message.edit.discard":"message.discard")))}function gc(s,{cards:t,isBlocked:e}){let i=e?[]:lo(a(".message-text",s),t),n=$(s,"message-cards",i.length>0);n&&
uo(n,i)}function wc(s,t){let{entry:e,isBlocked:i,isThread:n,personOf:o}=t,r=$(s,"message-files",!!e.files?.length&&!i);r&&po(r,e);let h=$(s,"message-poll",!!e.poll&&
!i);h&&fi(h,t);let c=$(s,"message-buttons",!!e.actions?.length&&!i);c&&ho(c,t);let d=$(s,"message-pinned",!!e.pinned&&!i);$(s,"message-scheduled",!!e.scheduled&&
!i);let m=$(s,"message-called",!!t.called&&!i);m&&f(m,l("message.called",{name:t.called})),d&&(d.title=l("message.pinned",{date:H(new Date(e.pinned.at))}));let p=$(
s,"message-reactions",!!e.reactions?.length&&!i);p&&Eo(p,e,JSON.parse(t.mine));let O=$(s,"message-thread",!!e.replies&&!n);s.classList.toggle("is-root",!!(e.replies&&
n)),O&&co(O,e,o)}function yc(s,{entry:t,quoted:e,isThread:i,isBlocked:n}){let o=!!(t.quote??(!i&&t.thread))&&!t.deleted&&!n,r=a(":scope > .message-body > .messa\
ge-quote",s);if(!o)return r?.remove();let h=r??g("message-quote");r||a(".message-body",s).prepend(h),Je(h,e)}var No=["message-reveal","message-unfold","message-\
pending","message-edited","message-pinned","message-scheduled","message-called","message-failure","message-files","message-poll","message-buttons","message-card\
s","message-reactions","message-thread"];function $(s,t,e){let i=a(".message-body",s),n=a(`:scope > .${t}`,i);if(e||n?.remove(),!e||n)return e?n:null;let o=No.slice(
No.indexOf(t)+1).map(h=>a(`:scope > .${h}`,i)),r=g(t);return i.insertBefore(r,o.find(Boolean)??a(".message-editor",i)),r}function gw(s,t){let e=!1;s.onsubmit=async i=>{if(i.preventDefault(),e)return;e=!0;let n=Object.fromEntries(new FormData(s));await xi(s,async()=>{Ei(s,await t(n)!==
!1)}),e=!1},s.oninput=()=>Ei(s,!1)}function Ei(s,t){let e=s.querySelector(":scope > .form-success");e&&(e.hidden=!t)}async function xi(s,t){let e=a(".form-error",
s);e.hidden=!0,s.setAttribute("aria-busy","true");try{await t()}catch(i){e.textContent=j(i),e.hidden=!1}finally{s.removeAttribute("aria-busy")}}function ww(s){s.
reset(),Ei(s,!1),a(".form-error",s).hidden=!0}function Io(s,{text:t,written:e=t,focus:i=!0,help:n,save:o,onEmpty:r,done:h}){if(a(".message-editor",s))return;let c=g("message-editor"),d=a("textarea",c);Ec(c,
d);let m=()=>{Si(s),h()};Sc(c,{textarea:d,close:m,submit:()=>vc(c,{before:t,save:o,onEmpty:r,close:m})}),s.classList.add("is-editing"),a(".message-body",s).append(
c),n(d),d.value=e,Rt(d),i&&(d.focus({preventScroll:!0}),c.scrollIntoView({block:"nearest"}))}function Si(s){let t=a(".message-editor",s);return t.remove(),s.classList.
remove("is-editing"),a("textarea",t).value}function Ec(s,t){let e=Ye();a('[data-action="preview"]',e).remove(),t.after(e),G(({offerFewTools:i})=>i(s,{bar:e,textarea:t}))}
var xc=s=>Z().then(({withShortcodes:t})=>t(s),()=>s);function Sc(s,{textarea:t,close:e,submit:i}){t.oninput=()=>Rt(t),s.onkeydown=n=>{if(!bt(n)){if(n.key==="Esc\
ape")e();else if(n.target===t&&ge(n))i();else return;n.preventDefault(),n.stopPropagation()}},s.onsubmit=n=>{n.preventDefault(),i()},a('[data-action="cancel"]',
s).onclick=e}async function vc(s,{before:t,save:e,onEmpty:i,close:n}){let o=kt(a("textarea",s));if(o===t)return n();await xi(s,async()=>{await(o?e(await xc(o)):
i()),n()})}var Oc=new Set(["connecting","catching-up"]),os=class{#t;#e;#s;#i;#n=[];#r=!1;constructor(t,{halfWritten:e,...i}){this.#t=t,this.#e=i,this.#s=e,t.addEventListener(
"input",({target:n})=>n.closest(".message-editor")&&this.#o(n))}show(t,{signal:e}){this.#i=t,this.#r=!1,this.#n=this.#s.editsOf(t.id).map(({seq:i,epoch:n,written:o})=>({
entry:{seq:i},epoch:n,written:o})),t.addEventListener("lost-edit",({detail:i})=>this.#e.keepAsDraft(i.text),{signal:e}),t.addEventListener("resync",()=>this.#a(),
{signal:e}),t.addEventListener("state",()=>this.#l(),{signal:e})}around(t){let e=[...this.#t.querySelectorAll(".message.is-editing")];t();for(let i of e)i.isConnected||
this.#h(i);this.#r||this.#c()}closed({seq:t},e){this.#s.dropEdit(e.id,t)}#o(t){let{seq:e,text:i}=B(t.closest(".message")).entry,{id:n,timeline:o}=this.#i;t.value===
i?this.#s.dropEdit(n,e):this.#s.keepEdit(n,{seq:e,epoch:o.epoch,written:t.value})}#a(){this.#r=!0;for(let t of this.#t.querySelectorAll(".message.is-editing"))this.#h(
t)}#h(t){let{entry:e}=B(t);this.#n.push({entry:e,written:Si(t)})}#l(){this.#r?this.#i.state==="live"&&this.#f():this.#c()}#f(){this.#r=!1;let t=({entry:e,epoch:i})=>{
if(i!==void 0)return!1;let n=this.#e.entryOf(e);return!n||!nt(n,this.#i)};for(let{entry:e,written:i}of this.#n.filter(t))this.#m(e,i);this.#n=this.#n.filter(e=>!t(
e)),this.#c()}#c(){this.#n=this.#n.filter(({entry:t,epoch:e,written:i})=>{let n=this.#e.rowOf(t),o=e!==void 0;if(!n||o&&Oc.has(this.#i.state))return!0;let r=this.#i.
timeline.entry(t.seq)??B(n).entry;return o&&e!==this.#i.timeline.epoch||!nt(r,this.#i)?this.#m(t,i):this.#e.reopen(n,r,i),!1})}#m({seq:t,text:e},i){this.#s.dropEdit(
this.#i.id,t),i!==e&&this.#e.keepAsDraft(i)}};var rs=class{#t;#e;constructor(t){this.#t=t,this.#e=a(".resync-kept",t),a("button",t).onclick=()=>t.hidden=!0}show(t,{signal:e}){this.#t.hidden=!0,t.addEventListener(
"resync",({detail:i})=>this.#s(i),{signal:e})}sayKept(){this.#e.hidden=!1}#s({reason:t}){let e=t==="epoch_changed"?"resync.restored":"resync.incomplete";f(a(".r\
esync-text",this.#t),l(e)),this.#e.hidden=!0,this.#t.hidden=!1}};function et(s){let t=!1;return()=>{if(t)return;t=!0;let e=()=>{t=!1,s()};document.hidden?setTimeout(e,200):requestAnimationFrame(e)}}var bc=({kind:s,archived:t,people:e})=>t?"archive":{private:"lock",direct:e?.length?"people":"saved"}[s]??"hash",as=({kind:s,people:t})=>s==="direct"&&!t.length,
vi=({kind:s,people:t})=>s==="direct"&&t.length===1?t[0]:null;function Mo(s,t,{directory:e,presence:i}){let n=a(".avatar",s),o=vi(t);if(a(".icon",s).toggleAttribute(
"hidden",!!o),n.hidden=!o,!o)return ye(s,bc(t));C(n,e.of(o)),tt(n,i.of(o.id))}var hs=class{#t;#e;constructor(t,{router:e,slot:i,...n}){this.#t=t,this.#e=n;let o=a(".people-button",t),r=()=>e.address.panel==="people",h=()=>o.setAttribute("\
aria-expanded",r());o.onclick=()=>r()?e.up():e.go({...e.address,panel:"people"}),e.addEventListener("change",h),a(".pins-button",t).onclick=()=>e.go({...e.address,
panel:"pins"}),a(".search-here",t).onclick=()=>i.open("search"),a(".reports-button",t).onclick=()=>e.go({...e.address,panel:"reports"})}show(t,{signal:e}){let i=()=>this.#s(
t),n=et(()=>e.aborted||i()),{directory:o,presence:r,reports:h}=this.#e,c=()=>t.state==="live"&&vt(t.room)&&h.count(t.id);t.addEventListener("room",i,{signal:e});
for(let d of[o,r,h])d.addEventListener("change",n,{signal:e});t.addEventListener("state",c,{signal:e}),c(),i()}#s({room:t}){f(a(".room-title",this.#t),t.name);let e=a(
".room-topic",this.#t),i=vi(t);f(e,i?this.#r(i):t.topic??""),e.title=e.textContent,this.#i(i),this.#n(t),f(a(".people-count",this.#t),D(t.member_count))}#i(t){let e=a(
".room-picture",this.#t);e.hidden=!t,t&&(C(e,this.#e.directory.of(t)),tt(e,this.#e.presence.of(t.id)))}#n(t){let{count:e,hasMore:i}=vt(t)?this.#e.reports.waitingIn(
t.id):{count:0};a(".reports-button",this.#t).hidden=!e,f(a(".reports-count",this.#t),e?Ot(e,{hasMore:i}):"")}#r(t){return[De({state:this.#e.presence.of(t.id)}),
ve(this.#e.directory.of(t))].filter(Boolean).join(" · ")}};var kc=[_("react","emoji",({entry:s},t)=>Is(s,t)),_("quote","reply",({entry:s},t)=>$s(s,t)&&!t.isBlocked(s)),_("thread","thread",({entry:s},{isThread:t,room:e})=>!t&&
!!s.seq&&(Tc(s)||$s(s,{room:e}))),_("copy","copy",({entry:s},t)=>!s.deleted&&!t.isBlocked(s)),_("link","link",({entry:s})=>!!s.seq),_("edit","edit",({entry:s,edit:t},e)=>nt(
s,e)&&!t),_("versions","clock",({entry:s},t)=>tn(s,t)),_("save","saved",({entry:s},t)=>!!s.seq&&!s.deleted&&!t.isSaved(s)),_("unsave","saved",({entry:s},t)=>t.isSaved(
s)),_("unread","unread",({entry:s},t)=>!!s.seq&&t.state==="live"),_("pin","pin",({entry:s},t)=>Ms(s,t)&&!s.pinned),_("unpin","pin",({entry:s},t)=>Ms(s,t)&&!!s.pinned),
_("reactions","people",({entry:s})=>!!s.reactions?.length),_("seen","check",({entry:s},t)=>ne(s,t.room)),_("person","person",({entry:s},t)=>s.user.id!==t.me.id),
_("report","flag",({entry:s},t)=>en(s,t)),_("retry","again",({state:s})=>s==="failed"),_("discard","trash",({state:s})=>s==="failed",{isDangerous:!0}),_("delete",
"trash",({entry:s},t)=>Zi(s,t),{isDangerous:!0})];function Oi(s,t){return kc.filter(({isOffered:e})=>e(s,t))}function _(s,t,e,{isDangerous:i=!1}={}){return{name:s,
icon:t,isOffered:e,isDangerous:i}}var Tc=({thread:s,replies:t})=>!!(s||t);var Ac=450,Lc=10,$o=64,Bo=.9,Po="a[href], button:not([hidden]), input:not([disabled])",Do=`${Po}, ${ss}`,cs=class{#t;#e;#s;#i;#n;#r=null;constructor({log:t,scroller:e,
timeline:i,actions:n}){this.#t=t,this.#e=e,this.#s=i,this.#n=n,t.addEventListener("pointerover",({target:o})=>this.#o(o.closest(".message")));for(let o of["poin\
terover","focusin"])t.addEventListener(o,({target:r})=>this.#a(r));t.addEventListener("focusin",({target:o})=>this.#h(o.closest(".message"))),t.addEventListener(
"focusout",o=>this.#l(o)),t.addEventListener("click",({target:o})=>this.#f(o)),t.addEventListener("change",({target:o})=>o.closest(".poll-option")&&this.#c(o.closest(
".message"))),t.addEventListener("keydown",o=>this.#m(o)),this.#O(),e.addEventListener("focus",()=>e.matches(":focus-visible")&&this.#s.lastOnScreen?.focus())}show(t){
this.#i=t,this.#e.tabIndex=0}around(t){let e=this.#t.contains(document.activeElement);t(),a('.message[tabindex="0"]',this.#t)||(this.#e.tabIndex=0),e&&!this.#t.
contains(document.activeElement)&&this.#e.focus({preventScroll:!0})}#o(t){if(!t||t.dataset.state!=="sent")return;let e=a(".message-actions",t)??t.appendChild(g(
"message-actions")),i=B(t),n=new Set(Oi(i,this.#i).map(({name:o})=>o));i.entry.deleted||n.add("more"),n.has("edit")&&n.delete("thread");for(let o of e.children)
o.hidden=!n.has(o.dataset.action);e.hidden=[...e.children].every(o=>o.hidden)}#a(t){let e=t.closest(".reaction");e&&xo(e,B(e.closest(".message")).entry,this.#i)}#h(t){
if(t){this.#o(t),this.#e.tabIndex=-1;for(let e of this.#t.querySelectorAll('.message[tabindex="0"]'))e.tabIndex=-1;t.tabIndex=0}}#l({target:t,relatedTarget:e}){
let i=t.closest(".message");if(i&&!i.contains(e))for(let n of i.querySelectorAll(Do))n.tabIndex=-1}#f(t){let e=t.closest(".message"),i=t.closest("[data-action]"),
n=t.matches(".avatar, .message-author")?"person":i?.dataset.action;e&&this.#n[n]?.(e,B(e),i)}#c(t){this.#n.vote(t,B(t))}#m(t){let e=t.target.closest(".message");
if(!e||t.target.matches("textarea")||t.ctrlKey||t.metaKey||t.altKey||t.key.startsWith("Arrow")&&t.target.matches(ss))return;let i=t.target===e?this.#u(e,t.key):
this.#d(e,t.key);i&&(t.preventDefault(),t.stopPropagation(),i())}#u(t,e){let{list:i}=this.#s;return{Enter:()=>this.#x(t),ArrowUp:()=>this.#p(i.beside(t,-1)),ArrowDown:()=>this.#p(
i.beside(t,1)),Home:()=>this.#p(i.first()),End:()=>{this.#s.toNewest(),this.#s.focusNewest()},PageUp:()=>this.#w(-Bo),PageDown:()=>this.#w(Bo)}[e]}#d(t,e){if(e===
"Escape")return()=>t.focus({preventScroll:!0});let i={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1}[e],n=this.#y(t);return i&&(()=>n.at((n.indexOf(document.
activeElement)+i)%n.length).focus())}#p(t){t?.focus({preventScroll:!0}),t?.scrollIntoView({block:"nearest"})}#w(t){let{list:e}=this.#s;this.#s.scroll(t);let{top:i}=this.#e.
getBoundingClientRect(),n=e.messageRows.find(o=>o.getBoundingClientRect().top>=i);(t<0?n:this.#s.lastOnScreen)?.focus({preventScroll:!0})}#x(t){let e=this.#y(t);
for(let i of e)i.tabIndex=0;e[0]?.focus({preventScroll:!0})}#y=t=>[...t.querySelectorAll(Do)];#O(){let t=this.#t;t.addEventListener("pointerdown",e=>this.#v(e),
{passive:!0}),t.addEventListener("pointermove",e=>this.#S(e),{passive:!0});for(let e of["pointerup","pointercancel"])t.addEventListener(e,()=>this.#E(),{passive:!0});
this.#e.addEventListener("scroll",()=>this.#E(),{passive:!0}),t.addEventListener("contextmenu",e=>{e.pointerType==="touch"&&!e.target.closest("a[href]")&&e.preventDefault()})}#v({
pointerType:t,target:e,clientX:i,clientY:n,isPrimary:o}){this.#E();let r=t==="touch"&&o&&!e.closest(`${Po}, textarea`)&&e.closest(".message");if(!r)return;let h=setTimeout(
()=>{this.#r=null,_c(),this.#n.more(r,B(r))},Ac);this.#r={row:r,timer:h,clientX:i,clientY:n}}#S({clientX:t,clientY:e}){let i=this.#r;if(!i)return;let[n,o]=[t-i.
clientX,Math.abs(e-i.clientY)];Math.hypot(n,o)>Lc&&clearTimeout(i.timer),o>$o/2?this.#E():(getComputedStyle(this.#t).direction==="rtl"?-n:n)>$o&&this.#g(i.row)}#g(t){
this.#E();let e=B(t);Oi(e,this.#i).some(({name:i})=>i==="quote")&&this.#n.quote(t,e)}#E(){clearTimeout(this.#r?.timer),this.#r=null}};function _c(){let s=t=>{t.
preventDefault(),t.stopPropagation()};addEventListener("click",s,{capture:!0,once:!0}),addEventListener("pointerdown",()=>removeEventListener("click",s,{capture:!0}),
{capture:!0,once:!0})}var ls=class{#t;constructor(t){this.#t=t}show(t,{signal:e}){let i=()=>{let n=Nc(t),o=n?Cc(n,t):0;this.#t.hidden=!o,f(this.#t,o?S("seen.count",o):""),this.#t.onclick=
()=>T(({seenBy:r})=>r({entry:n,conversation:t}))};for(let n of[t,t.readers])n.addEventListener("change",i,{signal:e});i()}};function Nc({timeline:s,me:t,room:e}){
let i=s.entries.findLast(v);return i&&i.user.id===t.id&&ne(i,e)?i:null}var Cc=({seq:s},{readers:t,me:e})=>t.of(s).filter(i=>i!==e.id).length;var Rc={"sign-in":{key:"status.ended.action",go:mt},reload:{key:"again",go:()=>location.reload()},rooms:{key:"status.rooms.action",go:s=>s.go(U)}},Ic=new Set(["\
connecting","catching-up"]),ds=class{#t;#e;constructor(t,{router:e}){this.#t=t,this.#e=e}show(t,{signal:e}){let i=()=>this.#s(t.state);t.addEventListener("state",
i,{signal:e}),i()}#s(t){this.#t.dataset.state=t,this.#t.closest(".conversation").classList.toggle("is-opening",Ic.has(t)),a(".status-text",this.#t).textContent=
t==="live"?"":l(`status.${t}`);let e=a("button",this.#t),i=Rc[ut[t]?.next];e.hidden=!i,i&&(e.textContent=l(i.key),e.onclick=()=>i.go(this.#e))}};var Mc=3,Fo="/rooms/",us=[],bi=new WeakMap,jo=new WeakMap;function $c(s){return s.deleted||!s.text.includes(Fo)?us:(bi.has(s)||bi.set(s,Bc(s.text)),bi.get(s))}function Bc(s){
let t=new Map;for(let[e]of es(s)){if(!e.includes(Fo)||!URL.canParse(e))continue;let i=new URL(e),n=i.origin===location.origin&&!i.hash?st(i):null,o=n?.seq??Dc(n?.
panel);o&&t.set(i.href,{href:i.href,room:n.room,seq:o})}return[...t.values()].slice(0,Mc)}function Dc(s){let[,,t]=/^thread:(?:(\d{1,15}):)?(\d{1,15})$/.exec(s??
"")??[];return Number(t)||null}function qo(s,t){let e=$c(s);if(e===us)return us;let i=e.map(o=>Pc(o,t)).filter(Boolean),n=jo.get(s)??us;return i.length===n.length&&
i.every((o,r)=>jc(o,n[r]))?n:(jo.set(s,i),i)}function Pc({href:s,room:t,seq:e},i){let n=i.roomCalled(t),o=n&&i.linked(n,e);if(!n)return null;let r=n.id===i.room.
id?"":n.name;if(!o)return{href:s,where:r,entry:o};let h=i.isBlocked(r?{user:o.user}:o);return{href:s,where:r,entry:o,name:w(i.personOf(o.user)),isHidden:h}}var jc=(s,t)=>[
"href","where","entry","name","isHidden"].every(e=>s[e]===t[e]);var Fc=900,fs=class{#t;#e;#s;constructor(t,{isFollowing:e}){this.#t=t,this.#e=e,t.addEventListener("scroll",()=>this.#i(),{passive:!0})}draw(){let{top:t}=this.#t.
getBoundingClientRect();for(let e of this.#t.querySelectorAll(".day"))a(".day-title",e).classList.toggle("is-over",e.getBoundingClientRect().top<t)}#i(){if(this.#e())
return this.#n();this.#t.classList.add("is-scrolling"),clearTimeout(this.#s),this.#s=setTimeout(()=>this.#n(),Fc)}#n(){clearTimeout(this.#s),this.#t.classList.remove(
"is-scrolling")}};var Wo=new Set(["joined","left","added","removed"]),qc=new Set(["began","brought"]),ki=new Set(["joined","left"]);function Ti(s){let t=[];for(let e of Wc(s)){let i=t.
at(-1);i&&Hc(i[0],e)?i.push(e):t.push([e])}return t.map(Uc)}function Wc(s){let t=new Map(s.filter(({type:i})=>ki.has(i)).map(i=>[i.user.id,i]));return s.filter(
({type:i})=>!qc.has(i)).filter(i=>!ki.has(i.type)||t.get(i.user.id)===i)}function Hc(s,{type:t,user:e}){return s.type!==t||!Wo.has(t)?!1:ki.has(t)||s.user.id===
e.id}function Uc(s){let[{type:t,user:e,member:i,role:n,name:o,topic:r,text:h,retention_days:c}]=s,d={user:Se(e),name:o,topic:r,text:h,member:i&&Se(i)};if(Wo.has(
t)){let m=[...new Set(s.map(p=>Se(p.member??p.user)))];return S(`notice.${t}`,m.length,{...d,names:F(m)})}return t==="retention"&&c?S("notice.retention.days",c,
{...d,count:D(c)}):t==="retention"?l(c===0?"notice.retention.ever":"notice.retention.server",d):t==="role"?l(`notice.role.${n}`,d):t==="topic"&&!r?l("notice.top\
ic.removed",d):l(`notice.${t}`,d)}var Kc=300;function Ho(s,t,e){let{before:i,firstNew:n,me:o}=e,r=[];i&&r.push({key:Uo(new Date(i.at)),at:new Date(i.at),rows:[],isContinued:!0});let h=i;for(let c of[
...s,...t.map(d=>Gc(d,o))]){let d=Vc(r,new Date(c.at));n!==null&&c.seq===n&&(d.rows.push({key:"new-line",kind:"new-line"}),h=null),!d.rows.length&&!d.isContinued&&
(h=null),v(c)?d.rows.push(Jc(c,h,e)):Yt(c)&&!Zc(c,e)&&el(d.rows,tl(c,e)),h=c}return r.filter(({rows:c})=>c.length)}var Ai=new WeakMap;function Gc(s,t){let{clientId:e,
text:i,at:n,failure:o}=s;if(!Ai.has(s)){let{thread:r,quote:h}=s,c={type:"message",seq:null,at:n,user:t,text:i,deleted:!1,clientId:e,failure:o,unsent:!0,thread:r,
quote:h};Ai.set(s,c)}return Ai.get(s)}var Uo=s=>`${s.getFullYear()}-${s.getMonth()+1}-${s.getDate()}`;function Vc(s,t){let e=Uo(t),i=s.at(-1);return i&&(i.key===
e||t<i.at)?i:(s.push({key:e,at:t,rows:[],isContinued:!1}),s.at(-1))}function Jc(s,t,{me:e,live:i,edits:n,personOf:o,isBlocked:r,quoted:h,cards:c,isThread:d,pollOf:m,
buttonsOf:p,mineOf:O}){let k=s.user.id===e.id,x=n.get(s.seq),L=s.unsent?s:x,ct=L?.failure?"failed":L?"pending":"sent",lt=o(s.user);return{key:k&&s.clientId?s.clientId:
`seq-${s.seq}`,kind:"message",entry:s,own:k,me:e,author:lt,name:lt.display_name||lt.name,picture:lt.picture,isBlocked:r(s),mentioned:Yc(s,o),isThread:d,personOf:o,
quoted:h(s.quote??(d?void 0:s.thread)),called:s.command?zc(s.command,o):"",cards:c(s),poll:s.poll&&m(s),buttons:s.actions&&p(s),mine:s.reactions&&O(s),edit:x,leads:!Xc(
s,t)||!!(d&&t?.replies),state:ct,pending:ct!=="pending"?null:i?"sending":"waiting"}}var Yc=({mentions:s=[]},t)=>s.map(({user:e,name:i})=>e?w(t({id:e,name:i})):i).
join(`
`);function zc({bot:s},t){let e=t({id:s,name:""});return e.name?w(e):""}function Xc(s,t){return!t||!v(t)||t.user.id!==s.user.id?!1:new Date(s.at)-new Date(t.at)<
Kc*1e3}var Qc={joined:"began",added:"brought"},Zc=(s,{isBlocked:t})=>s.type==="app"&&t(s);function tl(s,{personOf:t,isDirect:e}){let{user:i,member:n,type:o}=s;return{
...s,type:e&&Qc[o]||o,user:t(i),member:n&&t(n)}}function el(s,t){let e=s.at(-1);e?.kind==="notice"?e.entries.push(t):s.push({key:`notice-${t.seq}`,kind:"notice",
entries:[t]})}function Li(s,{tabIndex:t=0}={}){return s.split(Cn).flatMap((e,i,n)=>i%3===0?e||[]:i%3===1?sl(e,n[i+1],t):[])}var Ko=new WeakMap;function Ty(s,t){Ko.get(s)!==t&&
(Ko.set(s,t),s.replaceChildren(...Li(t)))}function Ay(s,t){_i(s,t.id),C(a(".avatar",s),t),s.title=l("person.of",{name:w(t)}),s.setAttribute("aria-label",s.title)}
function Ly(s,t){_i(s,t.id),f(s,w(t))}function _i(s,t){s.dataset.open="person",s.dataset.subject=t}function sl(s,t,e){let i=document.createElement("button");return i.
type="button",i.className="link-button person-link",i.dir="auto",i.tabIndex=e,i.textContent=t,_i(i,s),i}var ms=class{#t=new Map;#e=0;#s=44;#i=null;fit(t){t!==this.#i&&(this.#i=t,this.clear())}clear(){this.#s=Math.min(this.mean,88),this.#t.clear(),this.#e=0}set(t,e){
this.#e+=e-(this.#t.get(t)??0),this.#t.set(t,e)}of(t,e,i){let{mean:n}=this,o=0;for(let r=e;r<i;r+=1)o+=this.#t.get(t[r].seq)??n;return o}at(t,e){let{mean:i}=this,
n=0;for(let o=e;n<t.length&&o>0;n+=1)o-=this.#t.get(t[n].seq)??i;return n}get mean(){return this.#t.size?this.#e/this.#t.size:this.#s}};var ps=class{#t;#e;#s=null;#i;#n=0;following=!0;constructor(t,{mayFollow:e}){this.#t=t,this.#e=e,t.addEventListener("scroll",()=>this.moved(),{passive:!0});let i=new ResizeObserver(
()=>this.following?this.toBottom():this.#a());i.observe(t),i.observe(t.firstElementChild)}keep(t){let e=this.following?null:this.#l(),i=e?.getBoundingClientRect().
top;t(),this.following?this.toBottom():e?.isConnected&&this.#h(e.getBoundingClientRect().top-i),this.#o()}toBottom(){this.following=this.#e(),this.#t.scrollTop=
this.#t.scrollHeight}stay(){this.following=!1}moved(){this.following=this.#r,this.#o()}revealAbove(t){let{top:e}=this.#t.getBoundingClientRect();return!t||t.getBoundingClientRect().
top>=e?!1:(this.reveal(t),!0)}isInView(t){let[e,i]=[this.#t,t].map(n=>n.getBoundingClientRect());return i.top>=e.top&&i.bottom<=e.bottom}reveal(t){this.putAt(t,
this.#t.clientHeight/5)}putAt(t,e){let{top:i}=this.#t.getBoundingClientRect();this.#t.scrollTop+=t.getBoundingClientRect().top-i-e,this.following=this.#r,this.#o()}placeIn(t){
let e=this.#f(t);return e?{row:e,offset:e.getBoundingClientRect().top-this.#t.getBoundingClientRect().top}:null}lastAboveFoot(t){let e=this.#t.getBoundingClientRect().
bottom+1;return t[Ft(t,i=>i.getBoundingClientRect().bottom>e)-1]}get isNearTop(){return this.#t.scrollTop<this.#t.clientHeight}get isNearFoot(){let{scrollHeight:t,
scrollTop:e,clientHeight:i}=this.#t;return t-e-i<i}get#r(){let{scrollHeight:t,scrollTop:e,clientHeight:i}=this.#t;return this.#e()&&t-e-i<48}#o(){this.#s=this.following?
null:this.placeIn(this.#t.querySelectorAll(".day-rows > *")),this.#i=this.#t.clientWidth}#a(){let{row:t,offset:e}=this.#s??{};!t?.isConnected||this.#i===this.#t.
clientWidth||(this.#h(t.getBoundingClientRect().top-this.#t.getBoundingClientRect().top-e),this.#i=this.#t.clientWidth)}#h(t){if(this.#n+=t,Math.abs(this.#n)<.5)
return;let e=this.#t.scrollTop;this.#t.scrollTop+=this.#n,this.#n-=this.#t.scrollTop-e,Math.abs(this.#n)>=1&&(this.#n=0)}#l(){return this.#f(this.#t.querySelectorAll(
".day-rows > *"))}#f(t){let{top:e}=this.#t.getBoundingClientRect();return t[Ft(t,i=>i.getBoundingClientRect().bottom>e)]}};function Ft(s,t){let e=0,i=s.length;for(;e<
i;){let n=e+i>>1;t(s[n])?i=n:e=n+1}return e}var il=24,nl=3.5,ol=80,rl=180,Ci=.75,Go=.5,al=1.25,hl=1+2*Ci,cl=4,ll=8,dl={message:Co,notice:()=>g("notice"),"new-line":()=>g("new-line")},ul={message:Ro,notice:gl,
"new-line":()=>{}},gs=class{#t;#e;#s;#i;#n;#r=new ms;#o=[];#a=[];#h=null;#l=[];#f=[];#c=null;#m=null;#u=0;#d=0;#p;#w=0;#x=!0;#y=0;#O=0;constructor({scroller:t,keeper:e,
changing:i}){this.#t=t,this.#e=e,this.#s=a(".timeline-log",t),this.#i=a(".rows-above",t),this.#n=a(".rows-below",t),this.#p=i;let n=()=>{this.#y=t.clientWidth,this.#O=
t.clientHeight};new ResizeObserver(n).observe(t),n()}get rows(){return this.#l}get messageRows(){return this.#l.filter(t=>t.matches(".message"))}get isEmpty(){return!this.#f.
some(({kind:t})=>t==="message")}clear(){this.#s.replaceChildren(),this.#r.clear(),this.#x=!0,this.#o=this.#a=this.#l=this.#f=[],this.toEnd()}draw(t,e,i,{aloud:n=!1}={}){
this.#o=t,this.#a=e,this.#h=i,this.#E(),this.#S({aloud:n})}follow(t=ll){if(this.#x&&this.#l.length&&!this.#b())return this.#v();for(let e=0;e<cl;e+=1){let i=this.#_();
if(!i)return;if(this.#T(),this.#k(i),this.#S(),!this.#b())break}cancelAnimationFrame(this.#w),t>0&&(this.#w=requestAnimationFrame(()=>this.follow(t-1)))}#v(){this.#x=
!1,cancelAnimationFrame(this.#w),this.#w=requestAnimationFrame(()=>{this.#w=requestAnimationFrame(()=>this.follow())})}toEnd(){this.#c=this.#m=null,this.#E()}show(t){
let e=Math.min(I(this.#o,t),this.#o.length-1);return(e<this.#u||e>=this.#d)&&(this.#T(),this.#k(this.#L(e)),this.#S()),this.rowOf(t)}rowOf(t){return a(`.message\
[data-seq="${t}"]`,this.#s)??this.#I(t)}beside(t,e){let{messageRows:i}=this,n=i.indexOf(t)+e;if(i[n])return i[n];if(!(e<0?this.#u===0:this.#d===this.#o.length))
return this.#T(),this.#k(this.#L(e<0?this.#u:this.#d)),this.#S(),i=this.messageRows,n=i.indexOf(t)+e,i[n]}first(){let t=this.#o.find(v);return t&&this.show(t.seq)}onScreen({
first:t,last:e}){let{top:i,bottom:n}=this.#t.getBoundingClientRect(),o=p=>O=>O.getBoundingClientRect().bottom>p,r=Ft(this.#l,o(i)),h=Ft(this.#l,o(n+1))-1,c=this.#f.
slice(r,h+1).flatMap(Ni);if(!c.length)return this.#o.length||t===null?null:{from:t,to:e};let d=this.#o[I(this.#o,c[0])-1],m=this.#o[I(this.#o,c.at(-1))+1];return{
from:d?d.seq+1:t,to:m?m.seq-1:e}}#S({aloud:t=!1}={}){this.#s.setAttribute("aria-live",t?"polite":"off"),this.#p(()=>this.#e.keep(()=>this.#g()))}#g(){this.#r.fit(
this.#y);let t=this.#o.slice(this.#u,this.#d),e=this.#d===this.#o.length,i=this.#o[this.#u-1],n=Ho(t,e?this.#a:[],{...this.#h,before:i});A(this.#s,n,{create:()=>g(
"day"),update:fl}),this.#f=n.flatMap(({rows:o})=>o),this.#l=[...this.#s.querySelectorAll(".day-rows > *")],Vo(this.#i,this.#r.of(this.#o,0,this.#u)),Vo(this.#n,
this.#r.of(this.#o,this.#d,this.#o.length))}#E(){let{length:t}=this.#o,e=this.#R;this.#d=this.#m===null?t:Math.min(t,I(this.#o,this.#m+1)),this.#u=this.#c===null?
this.#d-this.#N(al):I(this.#o,this.#c),this.#u>=this.#d&&(this.#d=Math.max(this.#d,Math.min(t,e))),this.#u>=this.#d&&(this.#u=this.#d-e),this.#m===null&&this.#d-
this.#u>e+e/4&&this.#C(e),this.#k([this.#u,this.#d])}#C(t){this.#e.following||!this.#l.length?this.#u=this.#d-t:this.#d=this.#u+t+t/4,this.#T()}#k([t,e]){let{length:i}=this.#o;
for(this.#d=Math.min(Math.max(Math.round(e),0),i),this.#u=Math.min(Math.max(Math.round(t),0),this.#d);this.#u>0&&this.#u<i&&!v(this.#o[this.#u])&&!v(this.#o[this.#u-
1]);)this.#u-=1;for(;this.#d>0&&this.#d<i&&!v(this.#o[this.#d])&&!v(this.#o[this.#d-1]);)this.#d+=1;this.#c=this.#o[this.#u]?.seq??null,this.#m=this.#d===i?null:
this.#o[this.#d-1].seq}#_(){let{top:t,bottom:e,height:i}=this.#t.getBoundingClientRect(),n=this.#s.getBoundingClientRect(),o=this.#R,r=this.#N(Go),h=this.#d-this.#u>=
o,c=(n.height-(1+Go)*i)/2,d=h?Math.min(Ci*i,Math.max(0,c)):Ci*i;if(!i||!this.#l.length)return null;if(n.bottom<t||n.top>e)return this.#L(this.#r.at(this.#o,t-this.#i.
getBoundingClientRect().top));let[m,p]=[this.#u-r,this.#d+r];return this.#u>0&&n.top>t-d?[m,Math.min(this.#d,m+o)]:this.#d<this.#o.length&&n.bottom<e+d?[Math.max(
this.#u,p-o),p]:null}#b(){let{top:t,bottom:e}=this.#t.getBoundingClientRect(),i=this.#s.getBoundingClientRect();return this.#u>0&&i.top>t||this.#d<this.#o.length&&
i.bottom<e}#L(t){let e=this.#N(hl)/2;return[t-e,t+e]}get#R(){let t=nl*this.#O/il;return Math.round(Math.min(rl,Math.max(ol,t)))}#N(t){return Math.min(this.#R,Math.
ceil(t*this.#O/this.#r.mean))}#T(){let t=this.#s.getBoundingClientRect().top;this.#l.forEach((e,i)=>{let[n,...o]=Ni(this.#f[i]);if(!n)return;let{bottom:r}=e.getBoundingClientRect();
this.#r.set(n,r-t);for(let h of o)this.#r.set(h,0);t=r})}#I(t){return this.#l[this.#f.findIndex(e=>e.kind==="notice"&&Ni(e).includes(t))]}},Ni=({entry:s,entries:t=[
s]})=>t.flatMap(e=>e?.seq??[]);function Vo(s,t){let e=`${t}px`;s.style.blockSize!==e&&(s.style.blockSize=e)}function fl(s,{at:t,rows:e,isContinued:i}){f(a(".day\
-title span",s),ln(t)),s.classList.toggle("is-continued",i),s.classList.toggle("is-silent",e.every(pl)),A(a(".day-rows",s),e,{create:({kind:n})=>dl[n](),update:(n,o)=>ul[o.
kind](n,o)})}var Jo=new WeakMap;function ml(s){let t=document.createElement("p");return t.append(...Li(s,{tabIndex:-1})),t}var pl=({kind:s,entries:t})=>s==="not\
ice"&&!Ti(t).length;function gl(s,{entries:t}){let e=Ti(t),i=e.join(`
`);Jo.get(s)!==i&&(Jo.set(s,i),s.replaceChildren(...e.map(ml)))}var wl=2e3,yl=400,Ri={connecting:"timeline.loading","catching-up":"timeline.loading",reconnecting:"timeline.waiting",restarting:"timeline.waiting",offline:"time\
line.waiting"},ws=class{#t;#e;#s;#i;#n;#r;#o=null;#a;#h=!1;#l=!1;#f=!1;#c=new Set;#m=null;#u=null;#d=et(()=>this.#p());constructor(t,{changing:e,onNewest:i,onMoved:n}){
this.#t=t,this.toNewest=i,this.#e=a(".timeline-scroll",t),this.#s=a(".timeline-start",t),this.#i=new ps(this.#e,{mayFollow:()=>this.#o?.history.isAtNewest??!0}),
this.#r=new gs({scroller:this.#e,keeper:this.#i,changing:e}),this.#n=new fs(this.#e,{isFollowing:()=>this.#i.following});let o,r=()=>{clearTimeout(o),o=setTimeout(
()=>this.#o&&n(),yl),this.#g()};this.#e.addEventListener("scroll",r,{passive:!0}),a('[data-testid="new-pill"]',t).onclick=()=>this.#k(),a('[data-testid="first-u\
nread"]',t).onclick=()=>this.#_(),a('[data-testid="mark-read"]',t).onclick=()=>this.#R(),document.addEventListener("visibilitychange",()=>document.hidden&&this.#N()),
ht.addEventListener("ready",this.#d),addEventListener("blur",()=>this.#N()),addEventListener("focus",()=>this.#T())}get list(){return this.#r}show(t){this.#a?.abort(),
this.#a=new AbortController;let{signal:e}=this.#a;this.#o=t,this.#h=!1,this.#l=!0,this.#f=!1,this.#c.clear(),this.#m=this.#u=null,this.#r.clear(),t.addEventListener(
"change",this.#d,{signal:e}),this.#i.following=!0,this.#p()}follow(){this.#l=!1,this.#o.history.toNewest(),this.#r.toEnd(),this.#p(),this.#i.toBottom(),this.#g()}async goTo(t){
this.#l=!1;let e=this.#o,i=await e.history.goTo(t);if(e!==this.#o||i===null)return!0;if(!i)return!1;this.#i.stay(),this.#h||=e.state==="live",this.#p();let n=this.#r.
show(t);return this.#i.reveal(n),this.#g(),bl(n),!0}lookAt(t){let e=this.#r.rowOf(t);if(e&&this.#i.isInView(e))return e;this.#i.stay();let i=this.#r.show(t);return this.#i.
reveal(i),this.#g(),i}get place(){if(this.#i.following)return null;let{row:t,offset:e}=this.#i.placeIn(this.#r.messageRows)??{};return t?.dataset.seq?{seq:Number(
t.dataset.seq),offset:e}:null}async comeBackTo(t){if(!t)return this.follow();this.#l=!1;let e=this.#o,i=await e.history.goTo(t.seq);e!==this.#o||!i||(this.#i.stay(),
this.#p(),this.#i.putAt(this.#r.show(t.seq),t.offset),this.#g())}scroll(t){this.#e.scrollBy({top:t*this.#e.clientHeight,behavior:"instant"}),this.#i.moved(),this.#g()}get lastOnScreen(){
return this.#i.lastAboveFoot(this.#r.messageRows)??this.#r.messageRows[0]}focusNewest(){let t=this.lastOnScreen;return t?.focus({preventScroll:!0}),!!t}entryAsItWas({
seq:t,at:e}){let i=this.#o.history.shown.entry(t);return i?.at===e?i:void 0}#p(){let t=this.#o;if(!t)return;let{state:e,timeline:i,history:n,room:o,me:r,unread:h,
unsentEdits:c}=t,d=e==="live";d&&this.#h&&this.#i.following&&i.trim();let{first:m,last:p,entries:O}=n.shown,k=m===this.#m&&p>this.#u;this.#m=m,this.#u=p,this.#y();
let x=R=>t.personOf(R),L=R=>t.isBlocked(R),ct=R=>R?El(t.quoted(R),t):void 0,{isThread:lt=!1}=t,dr=o.kind==="direct",ur={quoted:ct,cards:R=>qo(R,t),pollOf:R=>xl(
R,t),buttonsOf:R=>Sl(R,t),mineOf:R=>JSON.stringify(t.reactedTo(R))},fr={me:r,firstNew:h.first,live:d,edits:c,personOf:x,isBlocked:L,isThread:lt,isDirect:dr,...ur};
this.#r.draw(O,n.isAtNewest?t.unsent:[],fr,{aloud:d&&this.#h&&k&&n.isAtNewest}),this.#x(),d?!this.#h&&!this.#f&&this.#v():this.#h=!1,this.#g()}get#w(){let{timeline:t,
history:e}=this.#o;return t.cursor!==null||!e.isAtNewest}#x(){let{state:t,room:e}=this.#o;a('.timeline-empty [data-open="add-people"]',this.#t).hidden=!se(e);for(let i of[
"p",'[data-open="invite"]'])a(`.timeline-empty ${i}`,this.#t).hidden=e.kind==="direct";this.#t.classList.toggle("is-empty",this.#w&&this.#r.isEmpty),this.#t.classList.
toggle("is-loading",!this.#w&&["connecting","catching-up"].includes(t))}#y(){let{timeline:t,history:e,state:i,room:n}=this.#o,o=i==="live"&&this.#c.has("older"),
r=this.#o.isThread??!1,h=vl({known:this.#w,timeline:t,history:e,room:n,state:i,failed:o,isThread:r});if(this.#s.dataset.text===h)return;this.#s.dataset.text=h;let c=()=>this.#s.
replaceChildren(h,...o?[" ",this.#O()]:[]);this.#r.rows.length?this.#i.keep(c):c()}#O(){let t=at("button",l("again"),"link-button");return t.onclick=()=>this.#E(
"older"),t}#v(){let{history:t,reading:e,room:i,unread:n}=this.#o;if(this.#l&&i.isKept)return;let o=n.first,r=this.#l&&this.#i.following;if(this.#l=!1,r&&n.stoppedElsewhere)
return this.#b();this.#h=!0,this.#c.clear(),e.back(n),!(!this.#i.following||!t.isAtNewest||o===null)&&(this.#i.stay(),this.#r.show(o),this.#i.revealAbove(a(".ne\
w-line",this.#e))||this.#S())}#S(){this.#r.toEnd(),this.#p(),this.#i.toBottom()}#g(){if(!this.#o)return;this.#r.follow();let{reading:t,history:e}=this.#o,i=this.#r.
onScreen(e.shown);i&&!document.hidden&&document.hasFocus()&&this.#h&&t.see(i),this.#h&&!this.#c.has("older")&&this.#i.isNearTop&&e.hasOlder&&this.#E("older"),!this.#c.
has("newer")&&this.#i.isNearFoot&&!e.isAtNewest&&this.#E("newer"),this.#n.draw(),this.#C(i)}async#E(t){let e=this.#o,{history:i}=e;try{await(t==="older"?i.loadOlder():
i.loadNewer()),this.#c.delete(t)}catch{e===this.#o&&this.#c.add(t)}this.#d()}#C(t){let{reading:e,unread:i}=this.#o,n=t?i.below(t.to):0,o=t&&e.seen>=t.from-1&&e.
seen<=t.to,r=a('[data-testid="new-pill"]',this.#t);r.hidden=this.#i.following,r.classList.toggle("has-news",n>0),f(a("span",r),n?S("timeline.pill",n):l("timelin\
e.to_newest")),a(".unread-note",this.#t).hidden=!i.stoppedElsewhere||o||this.#f,ye(a('[data-testid="first-unread"]',this.#t),t&&e.seen>t.to?"down":"up")}#k(){this.#c.
delete("newer"),this.toNewest(),this.focusNewest()}async#_(){(await this.#L().catch(N))?.focus({preventScroll:!0}),this.#g()}async#b(){let t=this.#o;this.#f=!0,
await this.#L().catch(()=>{}),t===this.#o&&(this.#f=!1,this.#h=t.state==="live",this.#p())}async#L(){let t=this.#o,{reading:e,history:i}=t;if(e.newAfter=e.seen,
await i.goTo(e.seen+1,{exactly:!1}),t!==this.#o)return;this.#i.stay(),this.#p();let{entries:n}=i.shown,o=this.#r.show(t.unread.first??n[I(n,e.seen+1)]?.seq),r=a(
".new-line",this.#e)??o;return r&&this.#i.reveal(r),o}#R(){let{reading:t,timeline:e}=this.#o;t.seeAll(e.cursor),t.answered(),this.focusNewest(),this.#p()}#N(){this.#o?.
reading.away(),this.#o?.keep()}#T(){this.#o&&(this.#c.delete("newer"),this.#h=!1,this.#p())}},Yo=new WeakMap;function El(s,{personOf:t,isBlocked:e,timeline:i}){
if(!s)return s;let n=w(t(s.user)),o=e(s),r=Yo.get(s);if(r?.name===n&&r.isHidden===o)return r;let h={entry:s,name:n,isHidden:o,isExpired:s.seq<i.expiredBefore};return Yo.
set(s,h),h}var xl=(s,t)=>JSON.stringify({chosen:t.chosenIn(s),mayVote:ie(s,t),mayEnd:Qi(s,t)}),Sl=(s,t)=>JSON.stringify({underWay:t.pressedIn(s),mayPress:ie(s,t)});
function vl({known:s,timeline:t,history:e,room:i,state:n,failed:o,isThread:r}){return o?l("timeline.older_failed"):s?e.hasOlder?n==="live"?l("timeline.loading_o\
lder"):Ri[n]==="timeline.waiting"?l("timeline.older_waiting"):"":r?"":Ol(i,t):Ri[n]?l(Ri[n]):""}function Ol(s,{floor:t,expiredBefore:e}){let{kind:i,name:n}=s;return e>
t?l("timeline.expired"):t>1?l("timeline.beginning.joined"):as(s)?l("timeline.beginning.notes"):l(i==="direct"?"timeline.beginning.direct":"timeline.beginning",{
room:n})}function bl(s){s.tabIndex=-1,s.focus({preventScroll:!0,focusVisible:K.matches}),s.classList.add("is-marked"),setTimeout(()=>s.classList.remove("is-mark\
ed"),wl)}var kl=3,ys=class{#t;constructor(t){this.#t=t}show({typing:t},{signal:e}){let i=()=>this.#t.textContent=[Tl(t.working),Al(t.users)].filter(Boolean).join(" ");t.
addEventListener("change",i,{signal:e}),i()}},Tl=s=>s.length?S("working",s.length,{names:F(s.map(w))}):"";function Al(s){return s.length?s.length>kl?l("typing.m\
any"):S("typing",s.length,{names:F(s.map(w))}):""}var Es=class{#t=null;#e;#s;#i;#n;#r;#o;#a;#h;#l;#f;#c;#m;constructor({root:t,router:e,slot:i,socket:n,drafts:o,halfWritten:r,scheduled:h,saved:c,directory:d,presence:m,
reports:p,rooms:O,ephemerals:k}){this.root=t,this.#f=p,this.#c=c,this.#m={rooms:O,directory:d},this.#i=e,this.#s=new ws(a(".timeline",t),{changing:x=>this.#d(()=>this.#r.
around(()=>this.#o.around(x))),onNewest:()=>this.#y(),onMoved:()=>e.keepPlace()}),this.#n=new ze({form:a(".composer",t),note:a(".composer-note",t),strip:a(".com\
poser-quote",t),alsoToRoom:a(".composer-in-room",t),socket:n,drafts:o,halfWritten:r,rooms:O,directory:d,saved:c,goHome:()=>e.go(U),onSent:()=>this.#y(),onEditLast:()=>this.#T(),
onPoll:()=>this.#g(({askPoll:x},L)=>x({conversation:L})),onLater:x=>T(({sendLater:L})=>L({text:x,conversation:this.#t,scheduled:h}))}),this.#r=new cs({log:a(".t\
imeline-log",t),scroller:a(".timeline-scroll",t),timeline:this.#s,actions:this.#S()}),Ao(a(".timeline-log",t)),this.#o=new os(a(".timeline-log",t),{halfWritten:r,
rowOf:({seq:x})=>this.#s.list.rowOf(x),entryOf:x=>this.#s.entryAsItWas(x),reopen:(x,L,ct)=>this.#I(x,L,{written:ct,focus:!1}),keepAsDraft:x=>this.#A(x)}),this.#l=
[this.#o,this.#n],a(".room-header",t)&&this.#u({root:t,router:e,slot:i,directory:d,presence:m,reports:p,ephemerals:k})}#u({root:t,router:e,...i}){this.#h=new rs(
a(".resync-note",t)),G(({EphemeralNotes:n,FindBar:o})=>{this.#a=new o(a(".find-bar",t),{timeline:this.#s,router:e}),this.#l.unshift(this.#a);let r=new n(a(".eph\
emerals",t),{ephemerals:i.ephemerals,focusComposer:()=>this.focusComposer()});if(this.#l.push(r),!!this.#t)for(let h of[this.#a,r])h.show(this.#t,this.#e)}),this.#l.
unshift(this.#h,new hs(a(".room-header",t),{router:e,...i}),new ds(a(".status[data-state]",t),{router:e}),new ys(a(".typing",t)),new ls(a(".seen-line",t)))}#d(t){
this.#a?this.#a.around(t):t()}show(t){this.#e?.abort(),this.#e=new AbortController,this.#t=t;for(let e of this.#l)e.show(t,this.#e);this.#r.show(t),t.addEventListener(
"many",({detail:e})=>this.#$(t,e),this.#e),this.#s.show(t)}focusComposer(){this.#n.focus()}async goTo(t){if(await this.#s.goTo(t).catch(n=>n.status===422?!1:N(n)??
!0)||await this.#p(t))return;let i=t<this.#t.timeline.expiredBefore;M(l(i?"message.expired":"message.missing")),this.#s.follow()}async#p(t){let e=this.#t,i=e.isThread?
null:await e.findQuoted(t);return!i?.thread||e!==this.#t?!1:(this.#w(i,{replace:!0}),!0)}#w({seq:t,thread:e},{replace:i=!1}={}){let n=e?`thread:${e}:${t}`:`thre\
ad:${t}`;this.#i.go({...this.#i.address,seq:null,panel:n},{replace:i})}#x({seq:t,quote:e,thread:i}){let n=this.#t;return e?n.isThread&&n.timeline.entry(e)?this.
goTo(e):this.#i.go({...this.#i.address,seq:e}):this.#w({seq:t,thread:i})}get place(){return this.#s.place}comeBackTo(t){return this.#s.comeBackTo(t).catch(N)}get keys(){
return{find:()=>T(()=>this.#a.open()),writeOn:()=>this.focusComposer(),leaveComposer:({target:t})=>t.matches(".composer-text")&&this.#s.focusNewest(),scrollUp:()=>this.#s.
scroll(-.9),toNewest:()=>this.#y()}}#y(){let{address:t}=this.#i;t.seq&&!this.#t.isThread?this.#i.go({...t,seq:null},{replace:!0}):this.#s.follow()}#O({seq:t}){let{
room:e,me:i,timeline:n}=this.#t,o={room:e.id,seq:t,epoch:n.epoch};return T(({saveMessage:r})=>r({message:o,me:i,saved:this.#c}))}#v({seq:t}){return this.#c.forget(
{room:this.#t.room.id,seq:t}).then(()=>M(l("saved.forgotten"))).catch(N)}#S(){return{person:(t,{entry:e})=>this.#i.go({...this.#i.address,panel:`person:${e.user.
id}`}),mention:(t,e,i)=>this.#i.go({...this.#i.address,panel:`person:${i.dataset.user}`}),reveal:(t,{entry:e})=>{this.#t.reveal(e.seq),t.focus({preventScroll:!0})},
report:(t,{entry:e,author:i})=>this.#E(e,i),save:(t,{entry:e})=>this.#O(e),unsave:(t,{entry:e})=>this.#v(e),seen:(t,{entry:e})=>this.#g(({seenBy:i},n)=>i({entry:e,
conversation:n})),react:(t,{entry:e},i)=>this.#k(e,i??t),reaction:(t,{entry:e},i)=>this.#_(e,i.dataset.key),press:(t,{entry:e},i)=>this.#b(e,i.dataset.key),vote:(t,{
entry:e})=>this.#L(e,yo(a(".message-poll",t))),unvote:(t,{entry:e})=>{t.focus({preventScroll:!0}),this.#L(e,[])},voters:(t,{entry:e})=>this.#g(({whoVoted:i},n)=>i(
{entry:e,conversation:n})),"end-poll":(t,{entry:e})=>this.#R(t,e),pin:(t,{entry:e})=>this.#t.pin(e.seq).catch(N),unpin:(t,{entry:e})=>this.#t.unpin(e.seq).catch(
N),reactions:(t,{entry:e})=>this.#g(({whoReacted:i},n)=>i({entry:e,conversation:n})),quote:(t,{entry:e,name:i})=>this.#n.quote({seq:e.seq,name:i,text:e.text}),quoted:(t,{
entry:e})=>this.#x(e),thread:(t,{entry:e})=>this.#w(e),versions:(t,{entry:e})=>this.#g(({showVersions:i},n)=>i({entry:e,conversation:n})),unread:(t,{entry:e})=>this.#t.
markUnread(e.seq),copy:(t,e)=>Xe(is(e),"message.copied"),"copy-code":(t,e,i)=>Xe(a("code",i.closest(".code-block")).textContent,"message.code.copied"),link:(t,{
entry:e})=>Xe(this.#N(e),"message.link.copied"),edit:(t,{entry:e})=>this.#I(t,e),delete:(t,{entry:e})=>this.#M(t,e),retry:(t,{entry:e,edit:i=e})=>this.#t.retry(
i.clientId),discard:(t,{entry:e,edit:i=e})=>this.#B(i.clientId),more:(t,e,i)=>this.#C(t,e,i)}}#g(t){let e=this.#t;return T(i=>t(i,e))}#E(t,e){let{room:i}=this.#t;
return T(({reportMessage:n})=>n({entry:t,author:e,room:i,reports:this.#f}))}async#C(t,e,i){let n=await this.#g(({chooseAction:o},r)=>o({row:t,item:e,button:i,conversation:r}));
n&&this.#S()[n](t,B(t))}async#k({seq:t},e){let i=this.#t,n=await T(({pickEmoji:o})=>o(e));n&&await i.react(t,n).catch(N)}#_(t,e){let i=this.#t,{seq:n}=t;(i.reactedTo(
t).includes(e)?i.unreact(n,e):i.react(n,e)).catch(N)}#b({seq:t,actions:e},i){let n=this.#t,o=e.find(h=>h.id===i),r=h=>n.press(t,i,h);return!o?.options&&!o?.form?
r().catch(N):T(({answerButton:h})=>h(o,r))}#L({seq:t},e){this.#t.vote(t,e).catch(N)}async#R(t,{seq:e,text:i}){let n=this.#t,o=await Bt({title:l("poll.end.title"),
text:l("poll.end.text",{text:ci(i)}),action:l("poll.end")});t.focus({preventScroll:!0}),o&&await n.endPoll(e).catch(N)}#N({seq:t}){let{isThread:e,root:i,room:n}=this.#t,
o=e&&t!==i?{panel:`thread:${i}:${t}`}:{seq:t};return location.origin+z({view:"room",room:n.id,...o})}#T(){let t=this.#t.lastOwn;if(!t)return M(l("message.edit.n\
one"));this.#t.history.isAtNewest||this.#s.follow();let e=this.#s.list.show(t.seq);this.#I(e,t,{done:()=>this.focusComposer()})}#I(t,{seq:e,text:i,files:n},{written:o=i,
focus:r=!0,done:h=()=>t.focus()}={}){let c=this.#t,{epoch:d}=c.timeline,m=p=>c.edit({seq:e,epoch:d},p);Io(t,{text:i,written:o,focus:r,help:p=>G(({complete:O})=>O(
p,{context:()=>({conversation:c,...this.#m})})),save:m,onEmpty:()=>n?.length?m(""):this.#M(t,B(t).entry),done:()=>{this.#o.closed({seq:e},c),h()}})}#A(t){this.#n.
add(t),this.#h?.sayKept()}async#M(t,{seq:e,user:i,text:n}){let o=this.#t,{epoch:r}=o.timeline,h=i.id===o.me.id,c={text:ci(n),author:w(o.personOf(i))},d=await(h?
Bt(Ll(c)):this.#g(({deleteOthers:m})=>m({seq:e,epoch:r,words:c,conversation:o})));t.focus({preventScroll:!0}),!(!d||!h)&&await o.delete({seq:e,epoch:r}).catch(N)}async#$(t,{
clientId:e,count:i}){await Zn(i)&&t.sendToMany(e)}#B(t){this.#t.discard(t),this.focusComposer()}},Ll=s=>({title:l("message.delete.title"),text:l("message.delete\
.text",s),action:l("message.delete")});var xs=class{#t;#e;#s;#i=null;#n=!1;constructor(t,{title:e,...i}){this.#t=t,this.#e=e,this.#s=i}get title(){return l(this.#e)}show(){this.#n=!0,T(({pages:t})=>{
if(!this.#n)return;let e=a(`[data-place="${this.#t}"]`);this.#i??=new t[this.#t](e,this.#s),e.classList.add("is-made"),this.#i.show()})}leave(){this.#n=!1,this.#i?.
leave?.()}};var Ii=matchMedia("(min-width: 45rem)"),_l=matchMedia("(min-width: 68rem)"),zo=E("panel"),Ss=class{#t=a(".app");#e=a(".sidebar");#s=document.querySelectorAll(".\
place-page");#i;constructor({tabs:t}){this.#i=t,Ii.addEventListener("change",()=>this.#n())}get showsRoomsBesides(){return Ii.matches}get showsPanelBesides(){return _l.
matches}show(t){this.#t.dataset.view=t;for(let e of this.#s)e.hidden=e.dataset.place!==t;this.#i.showCurrent(t),this.#n()}get panelAtFirst(){return this.showsPanelBesides&&
localStorage.getItem(zo)!=="closed"?"people":null}notePanel(t){this.showsPanelBesides&&localStorage.setItem(zo,t?"open":"closed")}#n(){let t=!Ii.matches&&this.#t.
dataset.view==="rooms";this.#e.setAttribute("role",t?"main":"region")}};var Mi=s=>a(".list-more",s);function Xo(s,{hasMore:t,failed:e}){let i=Mi(s),n=document.activeElement===i;a(".list-trouble",s).hidden=!e,i.textContent=l(e?"again":
"list.more"),i.hidden=!t&&!e;let o=[...s.querySelectorAll("li button")].at(-1)??a(':is(ul, [role="group"])[tabindex]',s);n&&i.hidden&&o?.focus()}var Nl=new Intl.Collator(b,{sensitivity:"base"}),$i={title:()=>l("members.title"),show(s,{conversation:t,router:e,directory:i,presence:n,me:o,signal:r}){let h=({
user:d})=>e.go({...e.address,panel:`person:${d.id}`}),c=et(()=>r.aborted||Qo(s,t,{directory:i,presence:n,choose:h}));Mi(s).onclick=()=>t.members.more(),a('[data\
-testid="add-member"]',s).onclick=()=>T(({addMember:d})=>d({conversation:t,directory:i,presence:n,me:o}));for(let d of[t.members,i,n])d.addEventListener("change",
c,{signal:r});for(let d of["room","state"])t.addEventListener(d,c,{signal:r});t.members.need(),Qo(s,t,{directory:i,presence:n,choose:h})}};function Qo(s,{members:t,
room:e,isOver:i},{directory:n,presence:o,choose:r}){let h=m=>({...m,user:n.of(m.user),state:Fn(m,o)}),d=t.list.map(h).toSorted((m,p)=>Nl.compare(w(m.user),w(p.user)));
Zo(s,"there",d.filter(({state:m})=>m!=="offline"),{members:t,choose:r}),Zo(s,"away",d.filter(({state:m})=>m==="offline"),{members:t,choose:r}),Xo(s,{hasMore:t.hasMore&&
!i,failed:t.failed&&!i}),a('[data-testid="add-member"]',s).hidden=!se(e)||i,a('[data-open="invite"]',s).hidden=e.kind==="direct"}function Zo(s,t,e,{members:i,choose:n}){
let o=a(`.members-${t}-title`,s);f(o,S(`members.${t}`,e.length,{count:Ot(e.length,i)})),o.hidden=!e.length,A(a(`.members-${t}`,s),e,{key:({user:r})=>r.id,create:()=>g(
"member-item"),update:(r,h)=>Cl(a("button",r),h,n)})}function Cl(s,t,e){let{user:i,role:n,state:o}=t;s.classList.toggle("is-away",o==="offline"),s.title=De(t),s.
onclick=()=>e(t),C(a(".avatar",s),i),tt(a(".avatar",s),o),f(a(".member-name",s),w(i)),f(a(".member-role",s),i.bot?l("bot.mark"):i.guest?l("guest.mark"):n==="mem\
ber"?"":l(`role.${n}`)),f(a(".member-presence",s),s.title)}var Rl={audit:"audit.title",person:"person.title",pins:"pins.title",reports:"reports.title",scheduled:"scheduled.title",search:"search.title",thread:"thread.tit\
le",threads:"threads.title",webhooks:"webhooks.title"},Il=([s,t])=>[s,{title:()=>l(t),show:(i,n)=>T(({panels:o})=>n.signal.aborted||sr(i,s,o[s],n))}];function sr(s,t,e,i){
s.append(document.getElementById(`panel-${t}`).content.cloneNode(!0)),e.show(s,i)}var tr={person:/./,thread:/^[1-9]\d*(:[1-9]\d*)?$/},er={people:{...$i,show:(s,t)=>sr(
s,"people",$i,t)},...Object.fromEntries(Object.entries(Rl).map(Il))};function ir(s,t){return Object.hasOwn(er,s)&&(!tr[s]||tr[s].test(t??""))?er[s]:null}var vs=class{#t;#e;#s;#i;#n=null;#r;#o=null;constructor(t,{router:e,isOverlay:i,...n}){this.#t=t,this.#e=e,this.#i={router:e,...n},this.#s=i,a(".slot-close",t).
onclick=()=>e.up()}open(t){let e=this.#n?.kind===t?this.#t.querySelector(".slot-body input"):null;if(!e)return this.#e.go({...this.#e.address,panel:t});e.focus(),
e.select()}show(t,e){let[i="",...n]=t?.split(":")??[],o=n.join(":")||null,r=e&&ir(i,o);this.#n?.name===t&&this.#n?.conversation===e||(this.#r?.abort(),this.#r=new AbortController,
this.#l({wasOpen:this.#n!==null,isOpen:!!r},()=>{this.#t.hidden=!r,this.#n=r?{name:t,kind:i,conversation:e}:null,r&&this.#a(r,i,{conversation:e,subject:o})}))}#a(t,e,{
conversation:i,subject:n}){let o=a(".slot-body",this.#t),r=o.cloneNode(!1);o.replaceWith(r),this.#t.dataset.panel=e,f(a(".slot-title",this.#t),t.title()),t.show(
r,{conversation:i,subject:n,isOverlay:this.#s,...this.#i,signal:this.#r.signal})}get#h(){return this.#t.contains(document.activeElement)}#l({wasOpen:t,isOpen:e},i){
t||(this.#o=document.activeElement);let n=this.#h;i(),e&&(n||!t&&this.#s())&&!this.#h&&a(".slot-close",this.#t).focus(),t&&!e&&n&&this.#o?.focus()}};var nr=999;function qt(s){return Ot(Math.min(s,nr),{hasMore:s>nr})}var Os=class{#t;#e;#s;#i;#n;#r;#o;#a;#h=null;#l=et(()=>this.#f());constructor(t,{rooms:e,drafts:i,inbox:n,scheduled:o,saved:r,sections:h,...c}){this.#t=t,this.#e=
e,this.#s=i,this.#i=n,this.#n=o,this.#r=r,this.#o=h,this.#a=c;let{threads:d,directory:m,presence:p,blocks:O}=c;for(let k of[e,i,n,o,r,h,d,m,p,O])k.addEventListener(
"change",this.#l);t.addEventListener("click",({target:k})=>{let x=k.closest(".section-toggle");x&&this.#w(x.closest("[data-section]").dataset.section),k.closest(
'[data-act="mark-read"]')&&e.markAllRead().catch(N)})}showCurrent({room:t=null,view:e=null}){this.#h={room:t,view:e},this.#o.enter(t&&this.#e.find(t)),this.#l()}get unreadTotal(){
return this.#e.mine.filter(t=>this.#o.isNews(t)).reduce((t,e)=>t+this.#p(e),0)}neighbour(t,{unread:e=!1}={}){let n=[...this.#t.querySelectorAll(".room-list:not(\
[hidden]) .room-item")].map(c=>c.closest("li").dataset.key);t<0&&n.reverse();let o=this.#h?.room,r=n.indexOf(o)+1;return[...n.slice(r),...n.slice(0,r)].filter(c=>c!==
o).find(c=>!e||this.#p(this.#e.find(c))>0)}#f(){let{loaded:t,failed:e,mine:i}=this.#e;this.#c();for(let[o,r]of Object.entries(this.#o.of(this.#e)))this.#m(o,r);
let{threads:n}=this.#a;this.#u("inbox",this.#i.unread,{holds:this.#i.isOpen,hasNews:this.#i.unread>0}),this.#u("threads",n.unread,{holds:n.total>0,hasNews:n.unread>
0}),this.#u("drafts",this.#s.written.filter(({room:o})=>this.#e.find(o)).length),this.#u("saved",this.#r.count,{hasNews:this.#r.isAnyDue}),this.#u("scheduled",this.#n.
marks.length,{hasNews:this.#n.marks.some(He)}),a(".rooms-blank",this.#t).hidden=!t||i.length>0,a(".rooms-trouble",this.#t).hidden=t||!e}#c(){A(a(".own-sections",
this.#t),this.#o.own,{key:({id:t})=>t,create:({id:t})=>Dl(t),update:(t,{name:e})=>{f(a(".section-name",t),e),or(a('[data-open="section"]',t),l("section.change",
{name:e})),or(a('[data-open="section-room"]',t),l("section.add",{name:e}))}})}#m(t,e){let i=a(`[data-section="${t}"]`,this.#t),n=this.#o.isFolded(t),o=a(".room-\
list",i);i.hidden=!e.length&&i.dataset.stays===void 0,a(".section-toggle",i).setAttribute("aria-expanded",!n),o.hidden=n,A(o,e,{key:({id:h})=>h,create:()=>g("ro\
om-item"),update:(h,c)=>this.#d(a("a",h),c)})}#u(t,e,{holds:i=e>0,hasNews:n=!1}={}){let o=this.#h?.view===t,r=a(`[data-place-link="${t}"]`,this.#t);r.hidden=!i&&
!o,r.classList.toggle("has-unread",n),It(r,o),f(a(".place-count",r),e?qt(e):"")}#d(t,e){let i=this.#p(e),n=e.id===this.#h?.room,o=!n&&this.#s.of(e.id)!=="";t.href=
`${y}/rooms/${e.id}`,t.title=e.topic||e.name,t.classList.toggle("has-unread",i>0&&this.#o.isNews(e)),t.classList.toggle("is-quiet",e.mine?.notify==="nothing"),It(
t,n),Mo(t,e,this.#a),f(a(".room-item-name",t),e.name),a(".room-item-draft",t).hidden=!o,Ml(t,e,this.#a);let[r,h]=a(".room-item-unread",t).children,c=i?e.mentions??
0:0;f(r,i?qt(i):""),f(h,i?Bl(i,c):""),a(".room-item-mentions",t).hidden=!c}#p({id:t,unread:e,isMarkedUnread:i}){return t===this.#h?.room&&!document.hidden&&!i?0:
e}#w(t){this.#o.fold(t,!this.#o.isFolded(t)),this.#f()}};function or(s,t){s.title=t,s.setAttribute("aria-label",t)}function Ml(s,{last_message:t},{blocks:e}){let i=t&&
new Date(t.at);f(a(".room-item-time",s),t?fe(i):""),f(a(".room-item-last",s),t?$l(t,e):"")}function $l(s,t){let{user:e,deleted:i}=s;return t.has(e.id)&&!i?l("me\
ssage.blocked"):l("rooms.last",{user:w(e),text:i?l("message.deleted"):Dt(wt(s)).replace(/\s+/gu," ")})}var Bl=(s,t)=>[t&&S("rooms.mentions",t),S("rooms.unread",
s)].filter(Boolean).join(", ");function Dl(s){let t=g("own-section");t.dataset.section=s,t.setAttribute("aria-labelledby",`section-${s}`),a(".section-title",t).
id=`section-${s}`,a(".section-toggle",t).setAttribute("aria-controls",`rooms-${s}`),a(".room-list",t).id=`rooms-${s}`,a(".room-list",t).setAttribute("aria-label\
ledby",`section-${s}`);for(let e of t.querySelectorAll("[data-open]"))e.dataset.subject=s;return t}var bs=class{#t;#e;constructor(t){this.#t=t,this.#e=a(".stage-message",t)}show({title:t,text:e,actions:i}){a(".stage-title",this.#e).textContent=t,a(".stage-tex\
t",this.#e).textContent=e,a(".stage-actions",this.#e).replaceChildren(...i.map(Pl)),this.#e.hidden=!1,this.#t.classList.add("is-staged")}clear(){this.#e.hidden=
!0,this.#t.classList.remove("is-staged")}};function Pl({label:s,act:t,primary:e=!1}){let i=at("button",s,e?"button button-primary":"button");return i.type="butt\
on",i.onclick=t,i}var ks=class{#t;constructor(t,{inbox:e}){this.#t=t,e.addEventListener("change",()=>this.#e(e)),this.#e(e)}showCurrent(t){for(let e of this.#t.querySelectorAll("\
[data-tab]"))It(e,e.dataset.tab===t)}#e({unread:t}){let e=a('[data-tab="inbox"]',this.#t);e.classList.toggle("has-unread",t>0),f(a(".place-count",e),t?qt(t):"")}};function rr(){let s=a(".team-name"),t=a("img.team-picture");P.name=s.textContent,P.addEventListener("change",()=>{f(s,P.name),t.hidden=!P.picture,P.picture&&(t.
src=pn(P.picture))})}var ar=30,jl=300,hr=E("reloaded-at"),Ts=class{#t;#e=-1/0;#s=!1;#i;constructor(t){this.#t=t;let e=()=>this.#e=performance.now();for(let i of["keydown","pointerdo\
wn","input","wheel"])addEventListener(i,e,{capture:!0,passive:!0});As.addEventListener("other",({detail:i})=>this.#n(i))}#n(t){if(this.#t.hidden=!1,a("button",this.#t).
onclick=()=>this.#h(t),!this.#o||!this.#a)return this.#r();sessionStorage.setItem(hr,Date.now()),this.#h(t)}#r(){clearTimeout(this.#i),this.#i=setTimeout(()=>u.
get("/me").catch(()=>this.#r()),ar*1e3)}get#o(){return a("dialog[open], .is-editing")?!1:document.hidden||performance.now()-this.#e>ar*1e3}get#a(){return Date.now()-
Number(sessionStorage.getItem(hr))>jl*1e3}async#h(t){this.#s||(this.#s=!0,await Dn(t).catch(()=>{}),location.reload())}};var Fl=1.5;async function cr(){let s=Gs(),t,e=new Promise(o=>t=o),i=Bi(()=>u.get("/me"),{onTrouble:()=>t(s)});s&&setTimeout(()=>t(s),Fl*1e3);let n=await(s?Promise.
race([i,e]):i);return i.then(o=>{if(o!==n){if(o.id===n.id)return Vs(Object.assign(n,o));rt(),location.reload()}}),n}async function Bi(s,{onTrouble:t=()=>{}}={}){
let e=new Y;for(;;)try{return await s()}catch({status:i}){i===401&&await ql(),t(),await new Promise(n=>setTimeout(n,e.next()*1e3))}}function ql(){return rt(),mt(),
new Promise(()=>{})}var lr=2e3;async function Wl(){let{press:s,nowOpen:t}=Vl(),e=new Ut;e.connect(),new Ts(a(".update-note"));let[i]=await Promise.all([cr(),Bi(cn)]),n={...Xn({me:i,
socket:e}),keepsEdits:"keepsEdits"in a(".app").dataset},o=new Ss({tabs:new ks(a(".tabs"),n)}),r=new Oe({keepsPanel:p=>p==="people"&&o.showsPanelBesides}),h=new Os(
a(".sidebar"),n),c=new vs(a(".slot"),{router:r,isOverlay:()=>!o.showsPanelBesides,...n}),d=new Es({root:a(".conversation"),router:r,slot:c,...n}),m=new we({...n,
router:r,shell:o,sidebar:h,conversationView:d,stage:new bs(a(".conversation")),slot:c,pages:Kl({router:r,...n})});rr(),Jl(n),Yl(n.reports),Ql(n),zl({router:r,...n}),
Xl({router:r,...n}),vn(),On(Gl({press:s,app:m,router:r,shell:o,sidebar:h,slot:c,conversationView:d})),q.start(),e.listen(),await m.start(),G(({dialogOpeners:p,Notifier:O})=>{
let k=new O({router:r,writeOn:d.keys.writeOn,...n});t(p({app:m,router:r,state:{notifier:k,...n}}))}),Hl(m.conversation),Bn()}function Hl(s){let t=()=>Ul(()=>Z().
catch(()=>{}));s?.addEventListener("state",()=>s.state==="live"&&t()),s?setTimeout(t,lr):t()}function Ul(s){globalThis.requestIdleCallback?requestIdleCallback(s,
{timeout:lr}):setTimeout(s)}function Kl(s){return Object.fromEntries(Object.entries({inbox:"inbox.title",threads:"threads.title",drafts:"drafts.title",scheduled:"\
scheduled.title",saved:"saved.title",share:"share.title",accounts:"accounts.title",audit:"acts.title",abandoned:"abandoned.title",monitor:"monitor.title",settings:"\
settings.title"}).map(([e,i])=>[e,new xs(e,{title:i,...s})]))}function Gl({press:s,app:t,router:e,shell:i,sidebar:n,slot:o,conversationView:r}){let h=()=>{let c=!!e.
address.panel;return c&&e.up(),c};return{open:c=>s({open:c}),goTo:(c,{unread:d})=>{let m=n.neighbour(c,{unread:d});m&&e.goToRoom(m)},closePanel:({target:c})=>!!(!i.
showsPanelBesides||c.closest(".slot"))&&h(),closeBeside:h,isInRoom:()=>t.conversation!==null,search:()=>o.open("search"),...r.keys}}function Vl(){let s=null,t=null,
e=({open:n,subject:o})=>s?s[n](o):(t={open:n,subject:o},T(()=>{}));return document.addEventListener("click",({target:n})=>{let o=n.closest("[data-open]");if(!o)
return;let r=o.closest("dialog");r&&Sn(r),e(o.dataset)}),{press:e,nowOpen:n=>{s=n,t&&e(t)}}}function Jl({me:s,directory:t,presence:e}){let i=a(".account-button"),
n=()=>{C(a(".avatar",i),s),tt(a(".avatar",i),e.of(s.id)),f(a(".account-status",i),ve(s)),f(a(".account-name",i),w(s))};for(let o of[t,e])o.addEventListener("cha\
nge",n);n(),a(".app").classList.toggle("may-invite",s.role==="owner"||a(".app").dataset.invites==="everybody")}function Yl(s){s.addEventListener("resolved",({detail:{
outcome:t,note:e}})=>{M([l(`report.${t}`),e].filter(Boolean).join(" "))})}function zl({saved:s,rooms:t,router:e}){s.addEventListener("reminder",async({detail:{room:i,
seq:n}})=>{let o=t.find(i),r=o&&as(o)?await u.get(`/rooms/${i}/messages/${n}`).catch(()=>null):null,h=r?.text?l("saved.reminds.note",{text:Pt(r.text)}):l("saved\
.reminds",{room:o?.name??""});M(h,{undo:{label:l("saved.go"),act:()=>e.go({view:"room",room:i,seq:n})}})})}function Xl({ephemerals:s,rooms:t,router:e}){s.addEventListener(
"heard",({detail:{room:i,user:n}})=>{if(e.address.room===i)return;let o=l("ephemeral.elsewhere",{name:w(n),room:t.find(i)?.name??""});M(o,{undo:{label:l("saved.\
go"),act:()=>e.go({view:"room",room:i})}})})}function Ql({scheduled:s,rooms:t}){s.addEventListener("failed",({detail:{room:e,failure:i}})=>{let n=t.find(e)?.name??
l("scheduled.left");M(l("scheduled.failed.in",{room:n,reason:j({code:i})}))})}Wl();export{y as a,E as b,Di as c,u as d,dt as e,Y as f,Ht as g,U as h,st as i,z as j,fd as k,md as l,xd as m,v as n,X as o,W as p,Xt as q,At as r,gt as s,wt as t,Vi as u,
yt as v,Et as w,Id as x,St as y,xt as z,Vr as A,se as B,vt as C,Xi as D,Fd as E,nt as F,Ms as G,qd as H,Q as I,he as J,l as K,S as L,j as M,F as N,D as O,ot as P,
H as Q,Lu as R,Fs as S,_u as T,Nu as U,Cu as V,fe as W,Mu as X,fn as Y,ga as Z,rt as _,pn as $,bt as aa,K as ba,gn as ca,q as da,a as ea,g as fa,ye as ga,f as ha,
wn as ia,at as ja,yn as ka,xn as la,Sn as ma,xe as na,bn as oa,w as pa,Se as qa,_a as ra,ve as sa,In as ta,Ef as ua,ei as va,Ie as wa,Fn as xa,De as ya,Jn as za,
V as Aa,C as Ba,tt as Ca,Bt as Da,Jm as Ea,Qn as Fa,Zn as Ga,Dt as Ha,ht as Ia,Pt as Ja,ci as Ka,M as La,N as Ma,Xe as Na,Sh as Oa,no as Pa,A as Qa,li as Ra,mo as Sa,
og as Ta,rg as Ua,Ih as Va,ag as Wa,Qe as Xa,Ze as Ya,Rg as Za,Lo as _a,Yg as $a,uw as ab,gw as bb,xi as cb,ww as db,et as eb,bc as fb,vi as gb,Mo as hb,Oi as ib,
Ty as jb,Ay as kb,Ly as lb,Es as mb,Mi as nb,Xo as ob};
