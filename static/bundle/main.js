/* Made by `make bundle` of 06174ca7845efd45bec98d8f5cc82027d5ed34df55901df9b897361f309caea2. */
var x=document.documentElement.dataset.root??"",y=s=>`parley${x}:${s}`,Bi=(s,t)=>{let e=new URL(x+s,location.href);return e.protocol=e.protocol.replace("http","\
ws"),new WebSocket(e,t)};var ur=document.documentElement.dataset.version,Ts=new EventTarget;function Pi(s){s&&s!==ur&&Ts.dispatchEvent(new CustomEvent("other",{detail:s}))}var ji=`${x}/api/v1`,qt=class extends Error{constructor({status:t,code:e,detail:i,can:n=[],draft:o,count:r,more:h,retryAfterSeconds:c}){super(i??e),Object.assign(
this,{status:t,code:e,can:n,draft:o,count:r,more:h,retryAfterSeconds:c})}},As=class extends qt{constructor(){super({status:0,code:"unreachable"})}},f={get:s=>Y(
"GET",s),post:(s,t={})=>Y("POST",s,t),put:(s,t={})=>Y("PUT",s,t),putLasting:(s,t)=>Y("PUT",s,t,{},{keepalive:!0}),patch:(s,t)=>Y("PATCH",s,t),upload:(s,t)=>Y("P\
UT",s,t,{"Content-Type":t.type}),delete:(s,t={})=>Y("DELETE",s,void 0,t),page:mr},ft=(s,{reason:t}={})=>t?`${s}?${new URLSearchParams({reason:t})}`:s;async function mr(s){
let{next:t,...e}=await Y("GET",s);return{...e,next:t&&wr(t)}}async function Y(s,t,e,i={},n={}){let o=await pr(s,t,e,{headers:i,...n});if(Pi(o.headers.get("Parle\
y-Version")),o.status===204)return null;let r=await o.json().catch(()=>({}));if(o.ok)return r;throw gr(o,r)}async function pr(s,t,e,{headers:i,...n}){let o=e===
void 0?i:{"Content-Type":"application/json",...i},r=e instanceof Blob?e:JSON.stringify(e);try{return await fetch(ji+t,{method:s,headers:o,body:r,cache:"no-store",
...n})}catch{throw new As}}function gr(s,{code:t,detail:e,can:i,draft:n,count:o,more:r}){let h=Number(s.headers.get("Retry-After"))||void 0;return new qt({status:s.
status,code:t??"unknown",detail:e,can:i,draft:n,count:o,more:r,retryAfterSeconds:h})}function wr(s){let{pathname:t,search:e}=new URL(s,location.href);return t.slice(
ji.length)+e}var z=class{tries=0;next(){let t=Math.min(15,.5*2**this.tries);return this.tries+=1,t*(.5+Math.random()/2)}reset(){this.tries=0}};var ut={broken:{next:"reload"},crowded:{next:"reload"},ended:{next:"sign-in",forgets:"everything"},removed:{next:"rooms",forgets:"room"},banned:{next:"rooms",forgets:"\
room"},gone:{next:"rooms",forgets:"room"}},yr={1007:{state:"broken"},1008:{state:"broken"},1009:{state:"broken"},1012:{state:"restarting",spreadSeconds:2},4401:{
state:"ended"},4403:{state:"removed"},4404:{state:"gone"},4409:{state:"crowded"},4429:{state:"too-fast",pauseSeconds:5}},Er={banned:{state:"banned"}},mt=s=>s in
ut,Fi=s=>ut[s]?.forgets==="room";function Wt(s,t){let e=Er[t]??yr[s]??{state:"reconnecting"};return{...e,again:!mt(e.state)}}var xr="/api/v1/ws",Sr="parley.v1",qi=25,vr=8,Or=10,br=6,kr=new Set(["room_gone","unread","read","reports","draft","reminder","thread","ephemeral"]),Ht=class extends EventTarget{#t=null;#e=new Map;#s=new Set;#i=[];#n=new z;#r;#o;#a;#c=qi;state="\
connecting";limits=null;connect(){addEventListener("online",()=>this.#x()),addEventListener("offline",()=>this.#E()),document.addEventListener("visibilitychange",
()=>document.hidden||this.#O()),this.#l()}listen(){let t=this.#i;this.#i=null;for(let e of t)this.#h(e)}get isOpen(){return this.state==="open"}attach(t){this.#e.
set(t.room,t),this.isOpen&&!this.#s.has(t.room)&&t.begin()}detach(t){this.#e.get(t.room)===t&&this.#e.delete(t.room),t.isAsked&&this.send({type:"close",room:t.room})&&
this.#s.add(t.room)}send(t){return!this.isOpen||this.#t?.readyState!==WebSocket.OPEN?!1:(this.#t.send(JSON.stringify(t)),!0)}#l(){let t=Bi(xr,Sr),e=!1;t.onopen=
()=>{e=!0,this.#v()},t.onmessage=({data:i})=>this.#u(JSON.parse(i)),t.onclose=({code:i})=>e?this.#d(i):this.#p(),this.#t=t}#u(t){this.#v(),this.#i?this.#i.push(
t):this.#h(t)}#h(t){if(t.room&&!kr.has(t.type))return this.#f(t);t.type==="hello"&&this.#m(t),t.type==="rooms"&&!t.more&&this.#n.reset(),this.dispatchEvent(new CustomEvent(
"frame",{detail:t}))}#m({heartbeat_seconds:t,limits:e}){this.#c=t??qi,this.limits=e,this.#g("open");for(let i of this.#e.values())i.begin()}#f(t){let e=this.#e.
get(t.room);if(!this.#s.has(t.room))return e?.hear(t);t.type==="closed"&&(this.#s.delete(t.room),e?.begin())}#d(t){this.#w();let{again:e,state:i,pauseSeconds:n=0,
spreadSeconds:o=0}=Wt(t);this.#g(navigator.onLine?i:"offline"),e&&this.#y(n+Math.random()*o+this.#n.next())}async#p(){this.#w();let{status:t}=await f.get("/me").
catch(i=>i);if(this.#t)return;if(t===401)return this.#g("ended");let e=this.state==="restarting"&&this.#n.tries<br;this.#g(navigator.onLine?e?"restarting":"reco\
nnecting":"offline"),this.#y(this.#n.next())}#y(t){clearTimeout(this.#r),this.#r=setTimeout(()=>this.#l(),t*1e3)}#x(){this.#t||mt(this.state)||(clearTimeout(this.#r),
this.#n.reset(),this.#g("reconnecting"),this.#l())}#E(){mt(this.state)||(this.#w(),this.#g("offline"),this.#y(Or))}#O(){this.#t?this.#S():this.#x()}#v(){clearTimeout(
this.#a),clearTimeout(this.#o),this.#o=setTimeout(()=>this.#S(),this.#c*1e3)}#S(){this.send({type:"ping"})&&(clearTimeout(this.#a),this.#a=setTimeout(()=>this.#d(
1006),vr*1e3))}#w(){for(let t of[this.#r,this.#o,this.#a])clearTimeout(t);this.#s.clear(),this.#i&&(this.#i=[]),this.#t&&(this.#t.onopen=this.#t.onmessage=this.#t.
onclose=null,this.#t.close(),this.#t=null)}#g(t){if(this.state=t,!this.isOpen)for(let e of this.#e.values())e.lose(t);this.dispatchEvent(new Event("state"))}};var Tr=/^\/rooms\/([^/]+)(?:\/([1-9]\d*))?\/?$/,Ut={"/":"rooms","/inbox":"inbox","/threads":"threads","/drafts":"drafts","/scheduled":"scheduled","/saved":"save\
d","/share":"share","/accounts":"accounts","/audit":"audit","/abandoned":"abandoned","/monitor":"monitor","/settings":"settings"},K={view:"rooms"};function it({
pathname:s,search:t}){if(!s.startsWith(`${x}/`))return null;let e=s.slice(x.length),i=new URLSearchParams(t).get("panel"),[,n,o]=Tr.exec(e)??[];return n?{view:"\
room",room:Lr(n),seq:o?Ar(o):null,panel:i}:Ut[e]?{view:Ut[e]}:null}function X({view:s,room:t,seq:e,panel:i}){if(s!=="room")return x+Object.keys(Ut).find(r=>Ut[r]===
s);let n=e?`/${e}`:"",o=i?`?${new URLSearchParams({panel:i})}`:"";return`${x}/rooms/${encodeURIComponent(t)}${n}${o}`}var Ls=s=>s.panel?{...s,panel:null}:K,_s=(s,t)=>X(
s)===X(t),Ed=(s,{everywhere:t=!1}={})=>`search:${t?"all":"here"}:${s}`;function xd(s){let[,t,e]=/^(all|here):(.*)$/su.exec(s??"")??[];return{words:e??"",everywhere:t===
"all"}}function pt(){let s=document.querySelector(".app")?.dataset.signIn??`${x}/sign-in`,t=s.includes("?")?"&":"?";location.assign(`${s}${t}next=${encodeURIComponent(
location.pathname+location.search)}`)}var Ar=s=>Math.min(Number(s),Number.MAX_SAFE_INTEGER);function Lr(s){try{return decodeURIComponent(s)}catch{return s}}var _r=1013,Nr=new Set(["room_open","too_many_open"]),Kt=class extends EventTarget{#t;#e;#s=new z;#i;#n=!1;isAsked=!1;state;constructor({room:t,socket:e,cursor:i}){
super(),this.room=t,this.#t=e,this.#e=i,this.state=e.isOpen?"catching-up":e.state}get isOver(){return mt(this.state)}open(){this.#t.attach(this)}close(){clearTimeout(
this.#i),this.#t.detach(this)}send(t){return this.#n&&this.#t.send({...t,room:this.room})}reopen(){this.#t.detach(this),this.#a("catching-up"),this.#o(this.#s.next())}begin(){
this.isOver||(clearTimeout(this.#i),this.#a("catching-up"),this.isAsked=this.#t.send({type:"open",room:this.room,...this.#e()}))}hear(t){if(t.type==="closed")return this.#r(
t.code,t.reason);if(t.type==="error"&&Nr.has(t.code))return this.#r(_r);t.type==="opened"&&(this.#n=!0),this.dispatchEvent(new CustomEvent("frame",{detail:t})),
t.type==="live"&&(this.#s.reset(),this.#a("live"))}lose(t){clearTimeout(this.#i),this.isOver||this.#a(t)}#r(t,e){let{again:i,state:n,pauseSeconds:o=0}=Wt(t,e);this.#a(
n),i&&this.#o(o+this.#s.next())}#o(t){clearTimeout(this.#i),this.#i=setTimeout(()=>this.#t.attach(this),t*1e3)}#a(t){t!=="live"&&(this.isAsked=this.#n=!1),t!==this.
state&&(this.state=t,this.dispatchEvent(new Event("state")))}};var Rr=new Set(["too_many_requests","slow_mode","busy","unavailable","outcome_unknown"]),Cr=new Set(["unauthenticated","unreachable","room_not_open"]),Ir=2,Gt=10,
gt=class{#t;#e;#s;#i=!1;#n=null;#r;constructor({room:t,outbox:e,send:i}){this.#t=t,this.#e=e,this.#s=i}start(){this.#i=!0,this.next()}stop(){this.#i=!1,this.#n=
null,clearTimeout(this.#r),this.#r=void 0}next(){if(!this.#i||this.#n||this.#r)return;let t=this.#e.waiting(this.#t)[0];t&&(this.#n=t.clientId,this.#s(t))}delivered(t){
this.#e.remove(t),this.#o(t),this.next()}refused(t,{code:e,retryAfterSeconds:i=Ir}){let n=t??this.#n;if(this.#o(n),Cr.has(e))return this.stop();if(Rr.has(e))return this.#a(
i);n&&this.#e.fail(n,e),this.next()}#o(t){this.#n===t&&(this.#n=null)}#a(t){clearTimeout(this.#r),this.#r=setTimeout(()=>{this.#r=void 0,this.next()},t*1e3)}};var nt=JSON.parse(document.getElementById("event-types").textContent),Td=Object.keys(nt),S=({type:s})=>!!nt[s]?.is_message,Wi=({type:s})=>!!nt[s]?.changes_target,
Q=s=>Wi(s)?s.target:S(s)&&s.thread||null,Vt=s=>S(s)&&(!s.thread||!!s.in_room),Tt=({type:s})=>nt[s]?.membership??null,Mr=({type:s})=>!!nt[s]?.hangs,Jt=s=>(s.type!==
"app"||!!s.text)&&s.type in nt&&!S(s)&&!Wi(s)&&!Mr(s)&&!H(s),H=({type:s})=>!!nt[s]?.expires;var Hi=150,Ns=60,Ui=Symbol("nothing"),Yt=class{#t;#e;#s=null;#i=new Map;#n=0;#r;constructor({room:t,timeline:e,changed:i}){this.#t=t,this.#e=e,this.#r=i}get shown(){
return this.#s??this.#e}get isAtNewest(){return this.#s===null}get hasOlder(){let{first:t}=this.shown;return t!==null&&t>Math.max(this.#e.floor,this.#e.expiredBefore)}loadOlder(){
return this.#u("older",()=>this.hasOlder&&this.#o())}loadNewer(){return this.#u("newer",()=>this.#s&&this.#a())}async goTo(t,{exactly:e=!0}={}){this.#n+=1;let i=this.#n;
if(t<this.#e.expiredBefore){if(e)return!1;t=this.#e.expiredBefore}if(!this.shown.holds(t)){let n=this.#e.holds(t)?null:await this.#c(t);if(i!==this.#n)return null;
if(n===Ui||e&&n&&!n.entry(t))return!1;this.#s=n,this.settle()}return this.#r(),!e||!!this.shown.entry(t)}toNewest(){this.#n+=1,this.#s&&(this.#s=null,this.#r())}settle(){
this.#s&&this.#e.joins(this.#s)&&(this.#s=null)}change(t){if(!H(t))return this.#s?.change(t);this.#s?.expire(t.before),this.#s?.first>this.#s?.last&&this.toNewest()}reset(){
this.#n+=1,this.#s=null}async#o(){let{shown:t}=this,{first:e}=t,i=await this.#l(`before=${e}&limit=${Hi}`);!i||t.first!==e||(t.prepend(i,{from:i[0]?.seq??this.#e.
floor}),this.#e.expire(t.expiredBefore),this.#r())}async#a(){let t=this.#s,e=await this.#l(`after=${t.last}&limit=${Hi}`);!e||t!==this.#s||(t.append(e),this.settle(),
this.#r())}async#c(t){let e=await this.#l(`before=${t+Ns}&limit=${2*Ns}`),n=e?.length&&e[0].seq<=t&&e.at(-1).seq>=t?e:await this.#l(`before=${t+1}&limit=${Ns}`);
return n?.length?this.#e.pieceOf(n):Ui}async#l(t){let{epoch:e}=this.#e,{items:i,epoch:n}=await f.get(`/rooms/${this.#t}/events?${t}`),o=this.#e.epoch;return o===
(e??o)&&n===(o??n)?i:null}#u(t,e){return this.#i.has(t)||this.#i.set(t,Promise.resolve(e()).finally(()=>this.#i.delete(t))),this.#i.get(t)}};var zt=class{#t=null;note({clientId:t,text:e}){this.#t={clientId:t,text:e,at:Date.now()}}async takeBack(t){let e=this.#t;return!e||Date.now()-e.at>1e4?null:(this.#t=
null,t.state!=="live"&&!Rs(t,e)?t.discard(e.clientId):await t.delete(await $r(t,e)),e.text)}},Rs=({timeline:s},{clientId:t})=>s.entries.findLast(e=>e.seq&&e.clientId===
t);async function $r(s,t){for(;!Rs(s,t);)await new Promise(e=>s.addEventListener("change",e,{once:!0}));return{seq:Rs(s,t).seq,epoch:s.timeline.epoch}}var Dr=5,Br={role:({role:s})=>({role:s}),muted:({until:s})=>({muted_until:s}),unmuted:()=>({muted_until:null})},Xt=class extends EventTarget{#t;#e=new Set;#s=new Map;#i=null;#n=0;#r=null;#o=!1;#a=!1;loaded=!1;failed=!1;constructor({
room:t}){super(),this.#t=t}get list(){return[...this.#s.values()].map(t=>({...t,here:this.#e.has(t.user.id)}))}get count(){return this.#s.size}get hasMore(){return this.#i!==
null}presence({here:t,came:e=[],gone:i=[]}){t&&(this.#e=new Set(t));for(let n of e)this.#e.add(n);for(let n of i)this.#e.delete(n);this.#u()}apply(t){this.#r?.push(
t),this.#l(t),this.#u()}need(){this.#o||(this.#o=!0,this.#a&&this.load())}caughtUp(){this.#a=!0,this.#o&&this.load()}load(){return this.#c(`/rooms/${this.#t}/me\
mbers?limit=200`,new Map)}more(){return this.#i?this.#c(this.#i,this.#s):this.load()}has(t){return this.#s.has(t)}async add(t){for(let{id:e}of t)await f.put(`/r\
ooms/${this.#t}/members/${e}`)}async setRole(t,e){await f.patch(`/rooms/${this.#t}/members/${t}`,{role:e})}async mute(t,e){await f.patch(`/rooms/${this.#t}/memb\
ers/${t}`,e)}async ban(t,e){await f.put(`/rooms/${this.#t}/bans/${t}`,e)}async remove(t,e){await f.delete(ft(`/rooms/${this.#t}/members/${t}`,e))}async#c(t,e){this.#n+=
1;let i=this.#n;this.#r=[];let n=await Pr(t,e).catch(()=>null);if(i===this.#n){if(n){this.#s=n.members,this.#i=n.next;for(let o of this.#r)this.#l(o);this.loaded=
!0}this.#r=null,this.failed=!n,this.#u()}}#l(t){let{user:e,member:i=e,role:n="member"}=t,o=this.#s.get(i.id),r=Tt(t);r==="begins"&&this.#s.set(i.id,{...o,user:i,
role:n}),r==="ends"&&this.#s.delete(i.id),r==="changes"&&o&&this.#s.set(i.id,{...o,...Br[t.type]?.(t)})}#u(){this.dispatchEvent(new Event("change"))}};async function Pr(s,t){
let e=new Map(t),i=s;for(let n=0;i&&n<Dr;n+=1){let o=await f.page(i);for(let r of o.items)e.set(r.user.id,r);i=o.next}return{members:e,next:i}}function At(){let s=crypto.getRandomValues(new Uint8Array(16));return Array.from(s,t=>t.toString(16).padStart(2,"0")).join("")}var Qt=class extends EventTarget{#t;#e;#s=new Map;constructor({userId:t,storage:e=localStorage}){super(),this.#t=y(`outbox:${t}:`),this.#e=e;for(let i of Object.
keys(e))this.#o(i,e.getItem(i));addEventListener("storage",({key:i,newValue:n})=>this.#r(i,n))}get all(){return[...this.#s.values()].sort((t,e)=>t.at.localeCompare(
e.at))}of(t){return this.all.filter(e=>e.room===t)}waiting(t){return this.of(t).filter(e=>!e.failure)}edits(t){return new Map(this.of(t).flatMap(e=>e.target?[[e.
target,e]]:[]))}add(t,e,i={}){let n={clientId:At(),room:t,text:e,at:this.#i(),...i};return this.#n(n),n}remove(t){this.#s.delete(t)&&(this.#e.removeItem(this.#t+
t),this.#a())}fail(t,e){let i=this.#s.get(t);i&&this.#n({...i,failure:e})}allowMany(t){let{failure:e,...i}=this.#s.get(t)??{};i.clientId&&this.#n({...i,mentionMany:!0})}retry(t){
let{failure:e,...i}=this.#s.get(t);if(e!=="client_id_reused")return this.#n(i);this.remove(t),this.#n({...i,clientId:At()})}clear(){for(let{clientId:t}of this.all)
this.remove(t)}#i(){let t=this.all.at(-1)?.at,e=new Date().toISOString();return t&&e<=t?new Date(Date.parse(t)+1).toISOString():e}#n(t){this.#s.set(t.clientId,t);
try{this.#e.setItem(this.#t+t.clientId,JSON.stringify(t))}catch{}this.#a()}#r(t,e){t?.startsWith(this.#t)&&(e===null?this.#s.delete(t.slice(this.#t.length)):this.#o(
t,e),this.#a())}#o(t,e){if(!t.startsWith(this.#t))return;let i=JSON.parse(e);this.#s.set(i.clientId,i)}#a(){this.dispatchEvent(new Event("change"))}};function Lt({
thread:s,inRoom:t,quote:e,epoch:i,files:n}){let o=n?.map(({id:r,alt:h})=>h?{id:r,alt:h}:r);return!s&&!e?{files:o}:{files:o,thread:s,in_room:s&&!!t,quote:e,epoch:i}}var Gi=["mentions","quote","reactions","pinned","poll","actions","scheduled","command","app","data","files"],jr=["thread","replies","solved"];function wt(s){let{type:t,seq:e,at:i,user:n,text:o,edited_at:r,deleted:h=!1,client_id:c}=s,l=[...Gi,...jr].filter(p=>p in s).map(p=>[p,s[p]]),u={type:t,seq:e,at:i,
user:n,text:o,editedAt:r,deleted:h,clientId:c,...Object.fromEntries(l)};return s.files?{...u,room:s.room}:u}var G=s=>s.text||Fr(s),Fr=({files:s})=>(s??[]).map(({
name:t})=>t).join(", ");function Vi({reactions:s,...t}){return t}var qr={edited:(s,{text:t,at:e,mentions:i,actions:n})=>({...s,text:t,editedAt:e,mentions:i,actions:n}),
deleted:s=>({...Yi(s),text:"",deleted:!0}),voted:(s,t)=>s.poll?{...s,poll:Wr(s.poll,t)}:s,poll_ended:(s,{user:t,at:e})=>s.poll?{...s,poll:{...s.poll,ended:{by:t.
id,at:e}}}:s,pinned:(s,{user:t,at:e})=>({...s,pinned:{by:t.id,at:e}}),unpinned:({pinned:s,...t})=>t,reacted:(s,t)=>({...s,reactions:Kr(s.reactions??[],t)}),unreacted:(s,t)=>({
...s,reactions:Gr(s.reactions??[],t)})},Zt={message:Ur,solved:(s,{user:t,at:e})=>({...s,solved:{by:t.id,at:e}}),unsolved:({solved:s,...t})=>t};function yt(s,t){
return t.type in Zt?Zt[t.type](s,t):s.deleted?s:qr[t.type](s,t)}function Ji(s,t){return t.type==="deleted"?[...s.filter(({type:e})=>e in Zt),t]:[...s.filter(e=>Ki(
e)!==Ki(t)),t]}var Et=({users:s,count:t=s.length})=>t;function Ki({type:s,emoji:t,user:e,seq:i,choices:n}){return s in Zt?`thread ${i}`:s==="edited"?"text":s===
"poll_ended"?"end":s==="voted"?n?`vote ${e.id}`:"votes":s.endsWith("pinned")?"pin":`${t} ${e.id}`}var jd=s=>({...Yi(s),text:"",deleted:!0,expired:!0});function Yi(s){
let{...t}=s;for(let e of Gi)delete t[e];return t}function Wr(s,{user:{id:t},choices:e,votes:i,voter_count:n}){let o=e?Hr(s,t,e):s;return i?{...o,voter_count:n,options:o.
options.map((r,h)=>({...r,votes:i[h]}))}:o}function Hr(s,t,e){let i=s.options.some(({voters:o})=>o.includes(t)),n=s.options.map((o,r)=>{let h=o.voters.filter(l=>l!==
t),c=e.includes(r)?[...h,t]:h;return{...o,voters:c.slice(0,50),votes:c.length}});return{...s,options:n,voter_count:s.voter_count+!!e.length-i}}function Ur(s,{seq:t,
at:e,user:{id:i}}){let{count:n=0,last_seq:o=0,people:r=[]}=s.replies??{};if(t<=o)return s;let h=r.filter(c=>c!==i);return{...s,replies:{count:n+1,last_seq:t,last_at:e,
people:[i,...h].slice(0,5)}}}function Kr(s,t){let{emoji:e,user:i}=t;if(!e)return s;let n=o=>zi(o,t,o.users.includes(i.id)?o.users:[...o.users,i.id]);return s.some(
o=>o.emoji===e)?s.map(o=>o.emoji===e?n(o):o):[...s,n({emoji:e,users:[]})]}function Gr(s,t){let e=i=>zi(i,t,i.users.filter(n=>n!==t.user.id));return s.map(i=>i.emoji===
t.emoji?e(i):i).filter(Et)}var zi=(s,{count:t},e)=>({...s,users:e.slice(0,50),count:t??e.length});var te=class{#t;#e;#s;#i=new Map;#n=Promise.resolve();constructor({room:t,me:e,changed:i}){this.#t=t,this.#e=e,this.#s=i}of({seq:t,reactions:e=[]}){return e.filter(
i=>this.#r(t,i)).map(({emoji:i})=>i)}hear({type:t,target:e,emoji:i,user:n}){i&&n.id===this.#e.id&&this.#i.get(e)?.set(i,t==="reacted")}clear(){this.#i.clear()}#r(t,e){
if(e.users.includes(this.#e.id))return!0;if(Et(e)<=e.users.length)return!1;if(!this.#i.has(t)){let i=new Map;this.#i.set(t,i),this.#n=this.#n.then(()=>this.#o(t,
i))}return this.#i.get(t).get(e.emoji)??!1}async#o(t,e){let{mine:i}=await f.get(`/rooms/${this.#t}/messages/${t}/reactions?limit=1`).catch(()=>({}));if(!i)return this.#i.
delete(t);for(let n of i)e.has(n)||e.set(n,!0);i.length&&this.#s()}};var St=s=>!!s&&new Date(s)>new Date,xt=class{#t;#e;constructor(t){this.#t=t}await(t){clearTimeout(this.#e);let e=t.map(n=>new Date(n??0)-Date.now()).filter(n=>n>
0),i=Math.min(...e);i<2147483647&&(this.#e=setTimeout(this.#t,i))}};var Vr=({role:s,archived:t})=>["owner","moderator"].includes(s)&&!t,ee=s=>Vr(s)&&s.kind!=="direct",vt=({role:s})=>["owner","moderator"].includes(s),Xi=({role:s})=>s===
"owner";function Gd(s,{me:t,by:e}){return Xi(s)&&!s.archived&&(e==="room_owners"||e==="owners"&&t.role==="owner")}function ot({seq:s,user:t,deleted:e,command:i},{
me:n,room:o}){return!!s&&!i&&t.id===n.id&&!e&&!Z(o)}function Cs({seq:s,deleted:t},{room:e}){return!!s&&!t&&[null,"moderators"].includes(Z(e))}var se=(s,{room:t})=>Cs(
s,{room:t})&&!!t.role,Qi=(s,{me:t,room:e})=>se(s,{room:e})&&(s.user.id===t.id||vt(e)),Is=({seq:s,deleted:t},{room:e})=>!!s&&!t&&!!e.role&&!Z(e),Ms=({seq:s,deleted:t},{
room:e})=>!!s&&!t&&!Z(e);function Zi(s,{me:t,room:e}){let i=s.user.id===t.id;return!!s.seq&&!s.deleted&&(i||vt(e))}var tn=(s,t)=>!!s.editedAt&&!s.deleted&&t.keepsEdits&&
!t.isBlocked(s);function Vd(s,{me:t,room:e}){return vt(e)&&s.user.id!==t.id&&(Xi(e)||s.role==="member")}function en({seq:s,user:t,deleted:e},{me:i,room:n}){return!!s&&
t.id!==i.id&&!e&&n.kind!=="direct"&&!!n.role}var Jr=50,$s=({shows_readers:s,member_count:t})=>s===!0&&t<=Jr,ie=({seq:s,deleted:t},e)=>!!s&&!t&&$s(e);function Z({
archived:s,muted_until:t,writers:e,role:i}){return s?"archived":St(t)?"muted":e==="moderators"&&i==="member"?"moderators":null}var ne=class{#t;#e=new Map;#s=new Map;constructor({changed:t}){this.#t=t}of(t){return[...this.#s.get(t)??[]]}hear({type:t,target:e,action:i,client_id:n}){if(t!==
"edited"&&t!=="pressed")return;let o=t==="edited"?`${e} `:`${e} ${i} `;for(let[r,h]of this.#e)!r.startsWith(o)||t==="pressed"&&h.clientId!==n||(h.isStored=t==="\
pressed",this.#e.delete(r))}#i(t,e){this.#e.get(t)===e&&this.#e.delete(t)}async press({room:t,seq:e,epoch:i},n,o={}){let r=this.#s.get(e)??new Set;if(r.has(n))return;
this.#s.set(e,r.add(n));let h=Yr(e,n,o),c=this.#e.get(h)??{clientId:At(),isStored:!1};this.#e.set(h,c),this.#t();try{await f.post(`/rooms/${t}/messages/${e}/pre\
sses`,{action:n,...o,epoch:i,client_id:c.clientId}),this.#i(h,c)}catch(l){if(c.isStored)return;throw l.status>=400&&l.status<500&&l.status!==429&&this.#i(h,c),l}finally{
r.delete(n),this.#t()}}},Yr=(s,t,e)=>`${s} ${t} ${JSON.stringify(e)}`;var oe=class{#t;#e;#s=new Map;#i=new Map;constructor({room:t,changed:e}){this.#t=t,this.#e=e}get(t){return this.#s.has(t)||this.#n(t),this.#s.get(t)}async find(t){
return this.#s.get(t)||await this.#n(t),this.#s.get(t)}change(t){if(H(t))return this.clear();this.#i.get(Q(t))?.heard.push(t);let e=this.#s.get(Q(t));e&&this.#s.
set(e.seq,yt(e,t))}clear(){this.#s.clear(),this.#i.clear()}#n(t){if(!this.#i.has(t)){let e={heard:[]};this.#i.set(t,e),e.done=this.#r(t,e)}return this.#i.get(t).
done}async#r(t,e){let i=()=>this.#i.get(t)===e;this.#s.set(t,void 0);try{let{items:n}=await f.get(`/rooms/${this.#t}/events?after=${t-1}&limit=1`);if(!i())return;
let[o]=n;this.#s.set(t,o?.seq===t&&S(o)?e.heard.reduce(yt,wt(o)):null),this.#e()}catch{i()&&this.#s.delete(t)}finally{i()&&this.#i.delete(t)}}};var re=class extends EventTarget{#t;#e=null;#s=null;constructor({room:t}){super(),this.#t=t}of(t){return[...this.#e??[]].flatMap(([e,i])=>i>=t?e:[])}async load(){
let t=this.#s=new Map;try{let{items:e}=await f.get(`/rooms/${this.#t}/readers`);t===this.#s&&(this.#e=new Map([...e.map(({user:i,seq:n})=>[i.id,n]),...t]))}catch(e){
throw t===this.#s&&(this.#e=null),e}finally{this.#i()}}hear({items:t,whole:e}){e&&(this.#s=null,this.#e=new Map);for(let{user:i,seq:n}of t)this.#s?.set(i,n),this.#e?.
set(i,n);this.#i()}#i(){this.dispatchEvent(new Event("change"))}};var ae=class s{#t;#e;first;last;expiredBefore=1;constructor({first:t=null,last:e=null,entries:i=[],changes:n=new Map}={}){Object.assign(this,{first:t,last:e}),this.#t=
i,this.#e=n}get entries(){return this.#t}entry(t){let e=this.#t[I(this.#t,t)];return e?.seq===t?e:void 0}holds(t){return this.first!==null&&t>=this.first&&t<=this.
last}pieceOf(t){let e=new s({first:t[0].seq,last:t[0].seq-1,changes:this.#e});return e.append(t),e}append(t){for(let e of t)e.seq>this.last&&this.take(e)}prepend(t,{
from:e,before:i=this.first}){let n=t.filter(o=>o.seq<i&&this.shows(o)).map(o=>this.#s(o));this.#t.unshift(...n),this.first=e,this.expire(Math.max(this.expiredBefore,
...t.filter(H).map(o=>o.before)))}expire(t){if(this.expiredBefore=Math.max(t,this.expiredBefore),!(this.first===null||this.first>=this.expiredBefore)){this.#t.splice(
0,I(this.#t,this.expiredBefore)),this.first=Math.min(this.expiredBefore,this.last+1);for(let e of this.#e.keys())e<this.expiredBefore&&this.#e.delete(e)}}begin(t){
this.#t.unshift(t),this.first=t.seq}shows(t){return Vt(t)||Jt(t)}joins(t){if(this.first===null||t.last+1<this.first)return!1;let e=t.entries.filter(({seq:i})=>i<
this.first);return this.#t.unshift(...e),this.first=Math.min(this.first,t.first),this.expire(this.expiredBefore),!0}take(t){this.first??=t.seq,this.last=t.seq,Q(
t)&&this.change(t),H(t)&&this.expire(t.before),this.shows(t)&&this.#t.push(this.#s(t))}change(t){let e=Q(t);this.#e.set(e,Ji(this.#e.get(e)??[],t));let i=I(this.#t,
e),n=this.#t[i];n?.seq===e&&(this.#t[i]=yt(n,t))}clear(){this.#t=[],this.#e.clear(),this.first=this.last=null,this.expiredBefore=1}dropBefore(t){this.#t.splice(
0,I(this.#t,t)),this.first=t;for(let[e,i]of this.#e)i.at(-1).seq<t&&this.#e.delete(e)}#s(t){let e=S(t)?wt(t):t;return(this.#e.get(e.seq)??[]).reduce(yt,e)}};function I(s,t){
let e=0,i=s.length;for(;e<i;){let n=e+i>>1;s[n].seq<t?e=n+1:i=n}return e}var Ds=2e4,_t=class s extends ae{floor=1;epoch=null;static from({epoch:t,first:e,cursor:i,entries:n}){let o=new s({first:e,last:i,entries:n});return o.epoch=t,o}get cursor(){
return this.last}get position(){return this.cursor===null?null:{after:this.cursor,epoch:this.epoch}}apply(t){if(this.cursor!==null){if(t.seq<=this.cursor)return"\
repeat";if(t.seq>this.cursor+1)return"hole"}return this.take(Vi(t)),"applied"}startAt(t){this.cursor===null&&(this.last=t,this.first=t+1)}reset(){this.clear(),this.
epoch=null}trim(){if(this.entries.length<=Ds)return;let t=this.entries.filter(S);t.length>Ds&&this.dropBefore(t.at(-Ds/2).seq)}};var he=class extends EventTarget{#t=new Map;#e=0;get users(){return[...this.#t.values()].filter(({works:t})=>!t).map(({user:t})=>t)}get working(){return[...this.#t.
values()].filter(({works:t})=>t).map(({user:t})=>t)}heard(t,{works:e=!1}={}){clearTimeout(this.#t.get(t.id)?.timer);let i=setTimeout(()=>this.stopped(t.id),(e?15:
5)*1e3);this.#t.set(t.id,{user:t,timer:i,works:e}),this.#s()}stopped(t){clearTimeout(this.#t.get(t)?.timer),this.#t.delete(t)&&this.#s()}shouldSay(t=Date.now()){
return t-this.#e<2*1e3?!1:(this.#e=t,!0)}said(){this.#e=0}clear(){for(let{timer:t}of this.#t.values())clearTimeout(t);this.#t.clear(),this.#s()}#s(){this.dispatchEvent(
new Event("change"))}};var ce=class{#t;#e=null;#s;#i=0;#n=[];#r=!1;constructor({readSeq:t,hasUnread:e,tell:i}){this.#t=i,this.#s=t,this.seen=t,this.newAfter=e?t:null}saw(t){return t<=
this.seen||this.#n.some(({from:e,to:i})=>t>=e&&t<=i)}get hasGap(){return this.#n.length>0}get told(){return this.#s}see({from:t,to:e}){if(!this.#r){if(this.seen===
null)return this.seeAll(e);e<=this.seen||(this.#n=zr([...this.#n,{from:t,to:e}]),this.#n[0].from<=this.seen+1&&this.#o(this.#n.shift().to))}}seeAll(t){this.#r=!1,
!(t<=(this.seen??-1))&&(this.#n=this.#n.filter(e=>e.to>t),this.#o(t))}tellNow(){clearTimeout(this.#e),this.#e=null,this.seen>this.#s&&this.#t(this.seen)&&(this.#s=
this.seen,this.#i=Math.max(this.#i,sn())+2)}away(){this.newAfter=this.#n.at(-1)?.to??this.seen}goBack(t){clearTimeout(this.#e),this.#e=null,this.#r=!0,this.#n=[],
this.seen=this.#s=this.newAfter=t}back({count:t}){t||(this.newAfter=null)}readElsewhere(t){this.#s=Math.max(this.#s,t),this.seen!==null&&this.seeAll(t),this.newAfter!==
null&&(this.newAfter=Math.max(this.newAfter,t))}answered(){this.newAfter=null}restart(){this.seen=null,this.#s=0,this.newAfter=null,this.#n=[]}#o(t){this.seen=t;
let e=Math.max(.1,this.#i-8-sn());this.#e??=setTimeout(()=>this.tellNow(),e*1e3)}},sn=()=>performance.now()/1e3;function zr(s){let t=[];for(let e of s.sort((i,n)=>i.
from-n.from)){let i=t.at(-1);i&&e.from<=i.to+1?i.to=Math.max(i.to,e.to):t.push({...e})}return t}var le=class{#t;#e;#s;#i;#n;constructor({room:t,me:e,timeline:i,history:n,tell:o}){this.#t=t,this.#e=e,this.#s=i,this.#i=n,this.#n=o,this.reading=this.#o(t)}get count(){
let{seen:t}=this.reading;return t===null||this.#s.first<=t+1?this.#a(t??this.#s.cursor):Math.max(this.#t.unread,this.#a(t))}below(t){return this.#s.first>t+1?this.
count:this.#a(t,e=>!this.reading.saw(e.seq))}get first(){let{newAfter:t}=this.reading,{shown:e}=this.#i;return t===null||e.first>t+1?null:e.entries.slice(I(e.entries,
t+1)).find(n=>this.#c(n))?.seq??null}get stoppedElsewhere(){let{newAfter:t,hasGap:e}=this.reading;return e?!0:t!==null&&this.#s.first>t+1&&this.#i.hasOlder&&this.#i.
isAtNewest}get forList(){return{read_seq:this.reading.seen??0,unread:this.count}}begin(t){this.reading.goBack(t-1),this.#n({seq:t-1,back:!0})}take(t){let e=this.#t;
if(this.#t=t,e.isKept&&!t.isKept)this.reading.readElsewhere(nn(t));else if(t.toldReadSeq!==e.toldReadSeq)return this.#r(t.toldReadSeq,e.toldReadSeq);return e.isKept===
!0}#r(t,e){let{seen:i,told:n}=this.reading;if(i===null)return!1;if(t<e&&t!==n)this.reading.goBack(t);else if(t>i)this.reading.readElsewhere(t);else return!1;return!0}#o(t){
let e=i=>this.#n({seq:i});return new ce({readSeq:nn(t),hasUnread:t.unread>0||t.isKept===!0,tell:e})}#a(t,e=()=>!0){let i=0,{entries:n}=this.#s;for(let o=n.length-
1;o>=0&&n[o].seq>t;o-=1)this.#c(n[o])&&e(n[o])&&(i+=1);return i}#c(t){return S(t)&&t.user.id!==this.#e.id&&!t.deleted}},nn=({read_seq:s,unread:t,head:e,isKept:i})=>Math.
max(s??0,t>0||i?0:e??0);var Xr=12,Qr=new Set(["pinned","unpinned","deleted","expired"]),de=class extends EventTarget{#t;#e;#s;#i;#n;#r;#o;#a;#c=new ne({changed:()=>this.#k()});#l;#u=new Set;#h;#m;#f;#d=!1;#p=null;#y=new zt;#x;#E;#O=new AbortController;constructor({
room:t,me:e,rooms:i,outbox:n,store:o,socket:r,directory:h,blocks:c,saved:l,votes:u,previews:p,keepsEdits:b}){super(),Object.assign(this,{id:t.id,me:e,room:t,keepsEdits:b}),
this.#t=i,this.#e=n,this.#s=o,this.#i=h,this.#n=c,this.#r=l,this.#o=u,this.#a=p;let T=o.read(t.id);this.timeline=T?_t.from(T):new _t,this.timeline.expire(t.expired_before??
1),this.history=new Yt({room:t.id,timeline:this.timeline,changed:()=>this.#k()}),this.typing=new he,this.members=new Xt({room:t.id}),this.readers=new re({room:t.
id});let E=L=>this.#h.send({type:"read",...L});this.unread=new le({room:t,me:e,timeline:this.timeline,history:this.history,tell:E}),this.#E=new oe({room:t.id,changed:()=>this.#k()}),
this.#l=new te({room:t.id,me:e,changed:()=>this.#k()}),this.#m=new gt({room:t.id,outbox:n,send:L=>this.#_(L)}),this.#h=new Kt({room:t.id,socket:r,cursor:()=>this.
timeline.position})}get state(){return this.#h.state}isSaved({seq:t}){return!!this.#r.of(this.id,t)}get isOver(){return this.#h.isOver}get unsent(){return this.#e.
of(this.id).filter(({target:t,thread:e,inRoom:i})=>!t&&(!e||i))}unsentIn(t){return this.#e.of(this.id).filter(({target:e,thread:i})=>!e&&i===t)}get unsentEdits(){
return this.#e.edits(this.id)}get reading(){return this.unread.reading}personOf=t=>this.#i.of(t);isBlocked=({seq:t,user:e})=>this.#n.has(e.id)&&!this.#u.has(t);reveal(t){
this.#u.add(t),this.#k()}open(){let{signal:t}=this.#O;this.#e.addEventListener("change",()=>this.#C(),{signal:t}),this.#t.addEventListener("change",()=>this.#I(),
{signal:t});for(let e of[this.#i,this.#n,this.#o,this.#a])e.addEventListener("change",()=>this.#k(),{signal:t});this.#h.addEventListener("frame",({detail:e})=>this.#w(
e),{signal:t}),this.#h.addEventListener("state",()=>this.#R(),{signal:t}),this.#h.open()}close(){this.keep(),this.#O.abort(),clearTimeout(this.#x),this.#h.close(),
this.#m.stop(),this.typing.clear(),this.noteRead()}noteRead(){this.#d&&this.#t.note(this.id,{...this.unread.forList,isMarkedUnread:!1})}keep(){if(this.isOver)return;
this.reading.tellNow();let{epoch:t,first:e,cursor:i}=this.timeline,n=[t,e,i].join(" ");n!==this.#p&&(this.#p=n,this.#s.write(this.id,this.timeline))}send(t,{thread:e,
quote:i,inRoom:n=!1,call:o,files:r}={}){this.reading.answered(),this.typing.said();let{epoch:h}=this.timeline,c=e||i?{thread:e,quote:i,inRoom:n,epoch:h}:{},l=this.#e.
add(this.id,t,{...c,...o&&{call:o},...r?.length&&{files:r}});return e||this.#y.note(l),this.#m.next(),l}takeBack(){return this.#y.takeBack(this)}sendToMany(t){this.#e.
allowMany(t),this.#m.next()}quoted(t){return this.timeline.entry(t)??this.history.shown.entry(t)??this.#E.get(t)}findQuoted(t){return this.#E.find(t)}roomCalled(t){
return t===this.id?this.room:this.#a.roomCalled(t)}linked(t,e){if(t.id!==this.id)return this.#a.get(t.id,e);if(e>Math.max(t.head,this.timeline.cursor??0))return null;
let i=this.quoted(e);return i&&!S(i)?null:i}retry(t){this.#e.retry(t),this.#m.next()}discard(t){this.#e.remove(t)}sayTyping(){this.state==="live"&&this.typing.shouldSay()&&
this.#h.send({type:"typing"})}edit({seq:t,epoch:e},i){this.#e.add(this.id,i,{target:t,epoch:e}),this.#m.next()}delete({seq:t,epoch:e,reason:i}){return f.delete(
ft(`/rooms/${this.id}/messages/${t}`,{reason:i}),{"Parley-Epoch":e})}react(t,e){return f.put(this.#v(t,e))}unreact(t,e){return f.delete(this.#v(t,e))}ask(t){return this.
reading.answered(),f.post(`/rooms/${this.id}/polls`,t)}reactedTo=t=>this.#l.of(t);pressedIn=t=>this.#c.of(t.seq);press(t,e,i){return this.#c.press({room:this.id,
seq:t,epoch:this.timeline.epoch},e,i)}chosenIn=t=>this.#o.of(this.id,t);vote(t,e){return this.#o.choose({room:this.id,seq:t,epoch:this.timeline.epoch},e)}endPoll(t){
return f.put(`/rooms/${this.id}/polls/${t}/end?${new URLSearchParams({epoch:this.timeline.epoch})}`)}pin(t){return f.put(this.#S(t,"pin"))}unpin(t){return f.delete(
this.#S(t,"pin"))}#v=(t,e)=>this.#S(t,`reactions/${encodeURIComponent(e)}`);#S(t,e){return`/rooms/${this.id}/messages/${t}/${e}?${new URLSearchParams({epoch:this.
timeline.epoch})}`}get lastOwn(){let t=Date.now()-Xr*36e5,e=this.timeline.entries.findLast(i=>S(i)&&ot(i,this));return e&&Date.parse(e.at)>=t?e:void 0}markUnread(t){
this.unread.begin(t),this.#t.note(this.id,{...this.unread.forList,isMarkedUnread:!0}),this.#k()}#w(t){if(t.seq!==void 0)return this.#N(t);this.#g[t.type]?.(t)}#g={
opened:({epoch:t,floor:e})=>{this.#f=t,this.timeline.epoch??=t,this.timeline.floor=e??1},resync:({reason:t})=>this.#T(t),live:({head:t})=>this.#b(t),readers:t=>this.
readers.hear(t),presence:t=>this.members.presence(t),typing:({user:t})=>t.id!==this.me.id&&!this.#n.has(t.id)&&this.typing.heard(t),working:({user:t})=>!this.#n.
has(t.id)&&this.typing.heard(t,{works:!0}),ack:({client_id:t})=>this.#m.delivered(t),error:({client_id:t,code:e,count:i,retry_after:n,most:o})=>{this.#m.refused(
t,{code:e,retryAfterSeconds:n}),e==="many_mentioned"&&i<=o&&this.dispatchEvent(new CustomEvent("many",{detail:{clientId:t,count:i}}))}};#N(t){let e=this.timeline.
apply(t);if(e==="hole")return this.#h.reopen();if(e!=="repeat"){this.#c.hear(t),this.#l.hear(t),this.#o.hear(this.id,t);for(let i of[t.user,t.member])i&&this.#i.
note(i);(Q(t)||H(t))&&(this.history.change(t),this.#E.change(t)),Qr.has(t.type)&&this.dispatchEvent(new Event("pins")),S(t)&&this.typing.stopped(t.user.id),Vt(t)&&
t.user.id===this.me.id&&this.state==="live"&&this.reading.seeAll(t.seq),t.user?.id===this.me.id&&t.client_id&&this.#m.delivered(t.client_id),this.state==="live"&&
this.#A(t),this.dispatchEvent(new CustomEvent("event",{detail:t})),this.#k()}}#A(t){Tt(t)&&(this.members.apply(t),Tt(t)==="ends"&&this.typing.stopped((t.member??
t.user).id))}#T(t){this.timeline.reset(),this.history.reset(),this.#E.clear(),this.#l.clear(),this.timeline.epoch=this.#f,this.reading.restart(),this.#s.forget(
this.id),this.#p=null,this.dispatchEvent(new CustomEvent("resync",{detail:{reason:t}})),this.#k()}#b(t){this.timeline.startAt(t),this.timeline.expire(this.room.
expired_before??1),this.history.settle(),this.#L(),this.keep(),this.members.caughtUp(),$s(this.room)&&this.readers.load().catch(()=>{})}#L(){for(let{clientId:t,
epoch:e,text:i}of this.unsentEdits.values())e!==this.timeline.epoch&&(this.#e.remove(t),this.dispatchEvent(new CustomEvent("lost-edit",{detail:{text:i}})))}#R(){
this.state==="live"?(this.#m.start(),this.reading.tellNow()):(this.#m.stop(),this.typing.clear(),this.#d&&this.reading.away()),this.#d=this.state==="live",this.
dispatchEvent(new Event("state")),this.#k()}#C(){clearTimeout(this.#x),this.#x=setTimeout(()=>this.#m.next(),Gt*1e3),this.#k()}#I(){let t=this.room;if(this.room=
this.#t.find(this.id)??(t.role?{...t,role:null}:t),this.room===t)return;let e=this.unread.take(this.room);this.dispatchEvent(new Event("room")),e&&this.#k()}#_(t){
let{clientId:e,text:i,target:n,epoch:o,call:r,mentionMany:h}=t,l=n?{type:"edit",target:n,epoch:o}:{...r?{type:"call",bot:r}:{type:"send"},...Lt(t)};this.#h.send(
{...l,client_id:e,text:i,mention_many:h})}#k(){this.dispatchEvent(new Event("change"))}};var Zr=document.documentElement.dataset.language,k=navigator.language.startsWith(Zr)?navigator.language:document.documentElement.lang,ta=new Intl.PluralRules(k),
rn=new Intl.NumberFormat(k),ea=new Intl.ListFormat(k,{type:"conjunction"}),sa=new Intl.DateTimeFormat(k,{hour:"numeric",minute:"2-digit"}),an=new Intl.DateTimeFormat(
k,{month:"short",day:"numeric"}),ia=new Intl.DateTimeFormat(k,{dateStyle:"short"}),na=new Intl.DateTimeFormat(k,{dateStyle:"medium"}),oa=new Intl.DateTimeFormat(
k,{dateStyle:"full",timeStyle:"short"}),ra=new Intl.DateTimeFormat(k,{weekday:"long",month:"long",day:"numeric"}),aa=new Intl.DateTimeFormat(k,{dateStyle:"long"}),
ha=new Intl.DateTimeFormat(k,{year:"numeric",month:"long"}),hn=new Intl.RelativeTimeFormat(k,{numeric:"auto"}),Bs={},cn=()=>Ps(document.getElementById("words").
href);async function Ps(s){let t=await fetch(s);if(!t.ok)throw new Error(`${s}: ${t.status}`);Object.assign(Bs,await t.json())}function d(s,t={}){return(Bs[s]??
s).replace(/\{(\w+)\}/g,(i,n)=>t[n]??"")}function v(s,t,e={}){return d(`${s}_${ta.select(t)}`,{count:rn.format(t),...e})}function j(s){s.code||reportError(s);let t=`\
error.${s.code}`;return t in Bs?d(t):d("error.unknown")}function q(s,t=s.length){let e=t>3?s.slice(0,2):s,i=t-e.length;return ea.format(i>0?[...e,v("people.othe\
rs",i)]:e)}var B=s=>rn.format(s),Ot=(s,{hasMore:t})=>t?d("more_than",{count:B(s)}):B(s),rt=s=>sa.format(s),U=s=>oa.format(s);function $f(s,t){let e={weekday:"sh\
ort",month:"short",day:"numeric",hour:"numeric",minute:"2-digit",timeZone:t};return new Intl.DateTimeFormat(k,e).format(s)}function js(s,t=new Date){let e=Fs(t,
s),i=Math.abs(e)<=1?hn.format(e,"day"):ca(s,t).format(s);return d("date.at",{date:i,time:rt(s)})}var Df=s=>dn(js(s)),Bf=s=>ha.format(s);function Pf(s,t=new Date){
try{let e=new Intl.DateTimeFormat(k,{weekday:"short",hour:"numeric",minute:"2-digit",timeZone:s});return d("person.time",{time:e.format(t),place:s.split("/").at(
-1).replaceAll("_"," ")})}catch{return""}}function ln(s,t=new Date){let e=Fs(t,s);return e===0||e===-1?dn(hn.format(e,"day")):(s.getFullYear()===t.getFullYear()?
ra:aa).format(s)}function fe(s,t=new Date){return Fs(t,s)===0?rt(s):(s.getFullYear()===t.getFullYear()?an:ia).format(s)}var ca=(s,t)=>s.getFullYear()===t.getFullYear()?
an:na,Fs=(s,t)=>Math.round((on(t)-on(s))/864e5),on=s=>new Date(s.getFullYear(),s.getMonth(),s.getDate()),dn=s=>s.charAt(0).toLocaleUpperCase(k)+s.slice(1);var la=`shared:parley${x}`;async function fn(){await globalThis.caches?.delete(la)}var da=60,fa=5e4,ua=15e5,ma=500,pa=300,qs=y("lines:"),un=y("sizes:"),Ws={rooms:y("rooms:"),sections:y("sections:"),people:y("people:"),blocks:y("blocks:"),emoji:y(
"team-emoji:")},Us=y("me"),ga=y("recent-emoji"),me=y("last-room"),Rt=!1,ue=class{#t;#e;#s;constructor({me:t}){this.#t=`${qs}${t.id}:`,this.#e=un+t.id,this.#s=t.
id,Ks()?.id!==t.id&&Hs(),Gs(t)}read(t){let e=localStorage.getItem(this.#t+t);return e&&JSON.parse(e)}write(t,e){if(e.cursor===null||Rt)return;let i=wa(e),n=this.#n();
delete n[t],n[t]=i.length,this.#r(n),Nt(this.#e,JSON.stringify(n)),Nt(this.#t+t,i)}recall(t){return JSON.parse(localStorage.getItem(Ws[t]+this.#s))}keep(t,e){Rt||
Nt(Ws[t]+this.#s,JSON.stringify(e))}keepRooms(t){this.keep("rooms",t.length>ma?null:t)}keepPeople(t){this.keep("people",t.slice(-pa))}forget(t){if(Rt)return;let e=this.#n();
this.#i(t,e),Nt(this.#e,JSON.stringify(e))}#i(t,e){localStorage.removeItem(this.#t+t),delete e[t]}#n(){let t=localStorage.getItem(this.#e);return t===null&&Hs([
qs]),t===null?{}:JSON.parse(t)}#r(t){let e=Object.values(t).reduce((i,n)=>i+n,0);for(let[i,n]of Object.entries(t)){if(e<=ua)return;this.#i(i,t),e-=n}}},Ks=()=>JSON.
parse(localStorage.getItem(Us)),Gs=s=>Rt||Nt(Us,JSON.stringify(s));function at(){Rt=!0,Hs(),fn().catch(()=>{}),dispatchEvent(new Event("forget")),navigator.clearAppBadge?.().
catch(()=>{})}function Hs(s=[qs,un,...Object.values(Ws),Us,me,ga]){for(let t of Object.keys(localStorage))s.some(e=>t.startsWith(e))&&localStorage.removeItem(t)}
function wa({epoch:s,cursor:t,first:e,entries:i}){let n=i.slice(-da),o=JSON.stringify(n);for(;o.length>fa;)n=n.slice(Math.ceil(n.length/4)),o=JSON.stringify(n);
let r=n.length===i.length?e:n[0]?.seq??t+1;return JSON.stringify({epoch:s,first:r,cursor:t,entries:n})}function Nt(s,t){try{localStorage.setItem(s,t)}catch{localStorage.
removeItem(s)}}var Vs=class extends EventTarget{name="";picture=null;listen({socket:t}){t.addEventListener("frame",({detail:e})=>e.type==="team"&&this.#t(e))}#t({name:t,picture:e}){
t===null||t===this.name&&e===this.picture||(Object.assign(this,{name:t,picture:e}),this.dispatchEvent(new Event("change")))}},mn=s=>`${x}/api/v1/team/pictures/${s}`,
P=new Vs;var bt=s=>s.isComposing||s.keyCode===229,V=matchMedia("(hover: hover)"),pe=s=>ya(s)&&V.matches,ya=s=>s.key==="Enter"&&!s.shiftKey&&!bt(s),kt=s=>s.value.toWellFormed().
replaceAll("\0","").trim();function pn(s,t,{from:e=s.selectionStart,to:i=s.selectionEnd}={}){s.focus({preventScroll:!0}),s.setSelectionRange(e,i),!document.execCommand(
"insertText",!1,t)&&(s.setRangeText(t,e,i,"end"),s.dispatchEvent(new InputEvent("input",{bubbles:!0})))}var Ea=CSS.supports("field-sizing","content");function Ct(s){
Ea||(s.style.blockSize="auto",s.style.blockSize=`${s.scrollHeight}px`)}var xa=new Set(["accounts","audit","abandoned","monitor","settings"]),ge=class{#t;#e;#s=null;#i=null;#n=!1;#r=!1;#o=null;constructor({me:t,...e}){this.#t=t,this.#e=
e;let{rooms:i,router:n,socket:o,conversationView:r}=e;n.addEventListener("change",({detail:h})=>this.#a(h)),i.addEventListener("change",()=>this.#S()),i.addEventListener(
"told",({detail:h})=>this.#w(h)),o.addEventListener("state",()=>this.#N(o)),o.addEventListener("frame",({detail:h})=>h.type==="hello"&&this.#g(h)),document.addEventListener(
"visibilitychange",()=>this.#b()),P.addEventListener("change",()=>this.#b()),n.placeHere=()=>this.#s&&r.place,addEventListener("pagehide",()=>this.#A())}get conversation(){
return this.#s}async start(){let{rooms:t,router:e,shell:i}=this.#e;t.loaded||await t.settled,t.loaded||t.addEventListener("loaded",()=>this.#a(),{once:!0});let{
address:n}=e;n.view==="room"&&!n.panel?e.go({...n,panel:i.panelAtFirst},{replace:!0}):this.#a()}#a({again:t=!1}={}){let{address:e}=this.#e.router;return this.#n=
!1,e.view==="room"?this.#c({...e,again:t}):e.view in this.#e.pages?this.#u(e.view,{again:t}):this.#l()}async#c({room:t,seq:e,panel:i,again:n}){let{router:o,rooms:r,
shell:h}=this.#e;if(t===this.#s?.id&&!this.#s.isOver)return h.show("room"),this.#f(i),this.#h(e,{again:n});let c=r.find(t)??await r.fetch(t).catch(l=>this.#E(t,
l));!c||t!==o.address.room||(c.id===t?this.#m(c,{seq:e,panel:i}):o.go({...o.address,room:c.id},{replace:!0}))}#l(){let{rooms:t,router:e,shell:i,stage:n}=this.#e,
o=t.mine.find(({id:r})=>r===localStorage.getItem(me))??t.mine[0];if(o&&i.showsRoomsBesides)return e.go({view:"room",room:o.id,panel:i.panelAtFirst},{replace:!0});
this.#d(),i.show("rooms"),n.show({title:d("stage.none.title"),text:d("stage.none.text"),actions:[]}),this.#b()}#u(t,{again:e}){let{shell:i,sidebar:n,stage:o,pages:r}=this.#e;
if(!(this.#i===r[t]&&!e)){if(this.#d(),xa.has(t)&&this.#t.role!=="owner")return this.#y();this.#i=r[t],o.clear(),i.show(t),n.showCurrent({view:t}),this.#i.show(),
this.#b()}}#h(t,{again:e}){let{router:i,conversationView:n}=this.#e;t===this.#o&&!(t&&e)||(this.#o=t,t&&(e||!i.place)?n.goTo(t):n.comeBackTo(i.place))}#m(t,{seq:e,
panel:i}){let{shell:n,stage:o,conversationView:r}=this.#e;if(this.#d({to:t.id}),n.show("room"),!t.role)return this.#p(t);o.clear(),localStorage.setItem(me,t.id);
let h=new de({...this.#e,room:t,me:this.#t});this.#s=h,h.addEventListener("state",()=>this.#v(h.state)),h.addEventListener("room",()=>this.#b()),h.open(),this.#e.
sidebar.showCurrent({room:t.id}),this.#f(i),r.show(h),this.#b(),this.#o=e;let{place:c}=this.#e.router;if(c)r.comeBackTo(c);else if(e)return r.goTo(e);V.matches&&
r.focusComposer()}#f(t){let{slot:e,shell:i}=this.#e;e.show(t,this.#s),(t==="people"||!t)&&i.notePanel(!!t)}#d({to:t=null}={}){let{rooms:e,store:i,slot:n,sidebar:o,
backgroundSender:r}=this.#e,{id:h}=this.#s??{};this.#s?.close(),this.#s=null,this.#i?.leave?.(),this.#i=null,n.show(null,null),h&&!e.find(h)?.role&&i.forget(h),
r.openRoom=t,o.showCurrent({})}#p(t){let{rooms:e}=this.#e,i=()=>e.join(t.id).then(()=>this.#a(),n=>this.#O(n));this.#e.stage.show({title:t.name,text:t.topic||d(
"stage.join.text"),actions:[{label:d("browse.join"),act:i,primary:!0}]})}#y(){let{shell:t,stage:e}=this.#e;t.show("room"),e.show({title:d("error_page.forbidden.\
title"),text:d("error_page.forbidden.detail"),actions:[this.#x]}),this.#b()}get#x(){return{label:d("status.rooms.action"),act:()=>this.#e.router.go(K),primary:!0}}#E(t,e){
e.code||reportError(e),t===this.#e.router.address.room&&this.#O(e)}#O({status:t,code:e}){let{shell:i,stage:n}=this.#e,o=t===404?"missing":e==="unreachable"?"off\
line":"trouble";this.#n=o!=="missing",this.#d(),i.show("room"),n.show({title:d(`stage.${o}.title`),text:d(`stage.${o}.text`),actions:[o==="missing"?this.#x:{label:d(
"again"),act:()=>this.#a(),primary:!0}]})}#v(t){let e=ut[t]?.forgets;e==="room"&&this.#e.store.forget(this.#s.id),e==="everything"&&at()}#S(){!this.#e.rooms.failed&&
this.#n&&this.#a(),this.#b()}#w({id:t}){t===this.#e.router.address.room&&(!this.#s||Fi(this.#s.state))&&this.#a()}#g({user:t}){t.id!==this.#t.id&&(at(),location.
reload())}#N({state:t,isOpen:e}){t==="ended"&&this.#T(),e&&(this.#r&&f.get("/me").catch(()=>{}),this.#r=!0)}#A(){this.#s?.keep(),this.#s?.noteRead(),this.#e.rooms.
keep()}#T(){at(),this.#s||pt()}#b(){let t=this.#s?.room.name??this.#i?.title,e=t?d("title.room",{room:t,team:P.name}):P.name,i=this.#e.sidebar.unreadTotal;document.
title=i?d("title.unread",{count:B(i),title:e}):e,navigator.setAppBadge?.(i).catch(()=>{})}};var Js=class{#t=[];#e=0;#s=!1;constructor(){addEventListener("popstate",({state:t})=>this.#s?this.#r(t):this.#a(t))}start(){this.#a(history.state)}get isEmpty(){
return!this.#t.length}open(t){let e={close:t};return this.#t.push(e),this.#e?this.#e-=1:this.#s||this.#o(this.#t.length),e}close(t){let e=this.#t.indexOf(t);e>=
0&&this.#i(e)}closeAll(){this.#i(0)}takeEntry(){let t=this.#e>0;return this.#e=0,this.#s=!1,t}#i(t){let e=this.#t.splice(t);for(let i of e.reverse())i.close();this.#e+=
e.length,this.#e&&setTimeout(()=>this.#n())}#n(){this.#e&&(this.#s=!0,history.go(-this.#e),this.#e=0)}#r(t){this.#s=!1;for(let e=(t?.layers??0)+1;e<=this.#t.length;e+=
1)this.#o(e)}#o(t){history.pushState({...history.state,layers:t},"")}#a(t){let e=t?.layers??0;for(;this.#t.length>e;)this.#t.pop().close();e>this.#t.length&&history.
go(this.#t.length-e)}},W=new Js;var a=(s,t=document)=>t.querySelector(s),g=s=>document.getElementById(s).content.firstElementChild.cloneNode(!0);function we(s,t){let e=a(".icon use",s),i=`#ico\
n-${t}`;e.getAttribute("href")!==i&&e.setAttribute("href",i)}function m(s,t){s.textContent!==t&&(s.textContent=t)}function gn(s,t){m(s,t||""),s.hidden=!t}function It(s,t){
t?s.setAttribute("aria-current","page"):s.removeAttribute("aria-current")}function ht(s,t,e=""){let i=document.createElement(s);return i.textContent=t,e&&(i.className=
e),i}var wn=s=>a(`dialog[data-dialog="${s}"]`)??document.body.appendChild(g(`dialog-${s}`)),yn=new WeakMap;function En(s,{title:t}={}){t&&(a(".dialog-header h2",s).textContent=
t),s.returnValue="",s.showModal(),Sa(s);let e=W.open(()=>s.close());return yn.set(s,e),new Promise(i=>{let n=()=>{W.close(e),i(s.returnValue)};s.addEventListener(
"close",n,{once:!0})})}function Sa(s){if(a("[autofocus]",s))return;([...V.matches?s.querySelectorAll("input, select, textarea"):[]].find(i=>!i.disabled&&!i.readOnly&&
i.checkVisibility())??a(".dialog-header h2",s)).focus()}function xn(s){W.close(yn.get(s))}function Sn(){let s=null;document.addEventListener("pointerdown",({target:t})=>s=
t),document.addEventListener("click",({target:t})=>{t.matches("dialog")&&s===t?t.close():t.closest("[data-close]")?.closest("dialog").close()})}var va=({target:s})=>s.closest("input, textarea, select")!==null,Ys=({target:s})=>s===document.body||s.matches(".message, .timeline-scroll");function vn(s){document.
addEventListener("keydown",t=>{let e=Oa(t,s);e&&(t.preventDefault(),e())})}function Oa(s,t){if(!W.isEmpty||s.isComposing)return null;let e=s.ctrlKey||s.metaKey;
return e&&!s.altKey&&s.key.toLowerCase()==="k"?()=>t.open("jump"):e&&!s.altKey&&!s.shiftKey&&s.key.toLowerCase()==="f"&&t.isInRoom()?t.find:s.altKey&&!e?ba(s,t):
e?null:s.key==="?"&&!va(s)?()=>t.open("keys"):s.key==="/"&&Ys(s)&&t.isInRoom()?t.search:s.key==="PageUp"&&s.target.matches(".composer-text")?t.scrollUp:s.key===
"End"&&Ys(s)?t.toNewest:s.key==="Escape"?()=>t.closePanel(s)||t.leaveComposer(s)||t.closeBeside()||t.writeOn():(s.key.length===1&&s.key!==" "&&Ys(s)&&t.writeOn(),
null)}function ba({key:s,shiftKey:t},{goTo:e}){let i={ArrowUp:-1,ArrowDown:1}[s];return i&&(()=>e(i,{unread:t}))}var ka=JSON.parse(document.getElementById("late-files").textContent),ye=new Map;var Ee=s=>Mt(s,t=>import(t)),On=s=>Mt(s,Ta);function Mt(s,t){if(!ye.has(s)){let e=t(ka[s]);e.catch(()=>ye.delete(s)),ye.set(s,e)}return ye.get(s)}var Ta=s=>new Promise(
(t,e)=>{let i=document.createElement("link");Object.assign(i,{rel:"stylesheet",href:s,onload:t,onerror:()=>{i.remove(),e(new Error(s))}}),document.head.append(i)});var bn,kn=new Promise(s=>bn=s);async function tt(){let s=[On("later_style"),Mt("words",Ps),Mt("parts",Aa)],[t]=await Promise.all([Ee("later"),...s]);return bn(t),
kn}var F=s=>{kn.then(s)};async function Aa(s){let t=await fetch(s);if(!t.ok)throw new Error(`${s}: ${t.status}`);document.body.insertAdjacentHTML("beforeend",await t.
text()),x&&Tn(document.body)}function Tn(s){for(let{content:t}of s.querySelectorAll("template"))Tn(t);for(let t of["href","action"])for(let e of s.querySelectorAll(
`[${t}^="/"]:not([${t}^="${x}/"])`))e.setAttribute(t,x+e.getAttribute(t))}var La=new Intl.Segmenter(void 0,{granularity:"grapheme"}),w=s=>s.display_name||s.name,[An,Ln,_n]=["","",""],Nn=new RegExp(`${An}(.*?)${Ln}(.*?)${_n}`,
"s"),xe=s=>`${An}${s.id}${Ln}${w(s).replace(/[\uE000-\uE002]/gu,"")}${_n}`;function Rn(s){let e=w(s).split(/[\s._-]+/u).filter(Boolean).slice(0,2).map(i=>[...La.
segment(i)][0].segment);return(new RegExp("^\\p{Script=Han}","u").test(e[0])?e[0]:e.join("")).toLocaleUpperCase()}var _a=({status:s})=>s&&(!s.until||St(s.until))?
s:null;function Se(s){let{emoji:t,text:e}=_a(s)??{};return[t,e].filter(Boolean).join(" ")}var Cn=({picture:s},t)=>s?`${x}/api/v1/pictures/${s}?size=${t}`:null;function In(s){
let t=0;for(let e of s.id)t=t*31+e.codePointAt(0)>>>0;return t%360}var zs=y("place"),ve=class extends EventTarget{#t;placeHere=()=>null;constructor({keepsPanel:t}){super(),this.#t=t,this.#n(),addEventListener("pagehide",()=>sessionStorage.
removeItem(zs)),addEventListener("popstate",()=>this.#r()),document.addEventListener("click",e=>this.#i(e))}get address(){return it(location)??K}go(t,{replace:e=!1}={}){
let i=this.address,n=this.#s(t,i);if(W.closeAll(),_s(n,i))return this.#r({again:!0});let o=W.takeEntry();!e&&!o&&this.keepPlace(),e&&!o?history.replaceState(Ra(
n,i),"",X(n)):this.#e(n,{takesEntry:o,isBelow:_s(Ls(n),i)}),this.#r()}keepPlace(){let t=this.placeHere();Na(t,this.place)||history.replaceState({...history.state,
place:t},""),sessionStorage.setItem(zs,JSON.stringify({path:location.pathname,place:t}))}get place(){return history.state?.place??null}goToRoom(t){this.go({view:"\
room",room:t})}up(){history.state?.isBelow?history.back():this.go(Ls(this.address),{replace:!0})}#e(t,{takesEntry:e,isBelow:i}){let n={layers:0,isBelow:i};e?history.
replaceState(n,"",X(t)):history.pushState(n,"",X(t))}#s(t,{panel:e}){return t.view!=="room"||t.panel!==void 0?t:{...t,panel:e&&this.#t(e)?e:null}}#i(t){let e=t.
target.closest("a[href]"),i=t.button===0&&!t.metaKey&&!t.ctrlKey&&!t.shiftKey&&!t.altKey;if(!e||!i||e.target||e.hash||e.origin!==location.origin)return;let n=it(
e);if(n){if(t.preventDefault(),"up"in e.dataset)return this.up();this.go({...n,panel:n.panel??void 0})}}#n(){let{path:t,place:e}=JSON.parse(sessionStorage.getItem(
zs))??{};history.state===null&&t===location.pathname&&history.replaceState({place:e},"")}#r({again:t=!1}={}){this.dispatchEvent(new CustomEvent("change",{detail:{
again:t}}))}},Na=(s,t)=>s?.seq===t?.seq&&s?.offset===t?.offset;function Ra(s,{room:t,seq:e}){return s.room===t&&s.seq===e?history.state:{...history.state,place:null}}var Xs=navigator.serviceWorker,Mn=x?y(""):"parley-",Ca=8;function $n(){Xs?.register(`${x}/service-worker.js`,{updateViaCache:"none"}).catch(()=>{})}function bu(){
Xs?.controller?.postMessage("refresh")}async function Dn(s){let t=await Xs?.getRegistration();if(t&&await Ma(Ia(t)).catch(()=>t.unregister()),!window.caches)return;
let e=i=>i.startsWith(Mn)&&i!==Mn+s;for(let i of(await caches.keys()).filter(e))await caches.delete(i)}async function Ia(s){await s.update();let t=s.installing??
s.waiting;t&&await new Promise(e=>{t.onstatechange=()=>["activated","redundant"].includes(t.state)&&e()})}var Ma=s=>Promise.race([s,new Promise(t=>setTimeout(t,
Ca*1e3))]);var $a=["keydown","pointerdown","pointermove","wheel","touchstart"],Oe=class{#t;#e=!1;#s;#i=0;constructor({socket:t}){this.#t=t;for(let e of $a)addEventListener(
e,()=>this.#n(),{capture:!0,passive:!0});t.addEventListener("state",()=>t.isOpen&&this.#e&&this.#o()),this.#n()}#n(){!this.#e&&Date.now()-this.#i<1e3||(this.#i=
Date.now(),clearTimeout(this.#s),this.#s=setTimeout(()=>this.#r(!0),5*6e4),this.#r(!1))}#r(t){t!==this.#e&&(this.#e=t,this.#o())}#o(){this.#t.send({type:"activi\
ty",idle:this.#e})}};var be=class{#t;#e;#s=new Map;#i=null;#n;constructor({outbox:t,socket:e}){this.#t=t,this.#e=e,e.addEventListener("state",()=>this.#r()),t.addEventListener("chan\
ge",()=>this.#o())}set openRoom(t){this.#i=t,this.#s.get(t)?.stop(),this.#r()}#r(){if(!this.#e.isOpen)return;let t=new Set(this.#t.all.map(({room:e})=>e));t.delete(
this.#i);for(let e of t)this.#a(e).start()}#o(){clearTimeout(this.#n),this.#n=setTimeout(()=>this.#r(),Gt*1e3)}#a(t){if(!this.#s.has(t)){let e=i=>this.#c(i);this.#s.
set(t,new gt({room:t,outbox:this.#t,send:e}))}return this.#s.get(t)}async#c(t){let{room:e,clientId:i,text:n,target:o,epoch:r,call:h,mentionMany:c}=t,l=this.#s.get(
e),u=`/rooms/${e}/messages`;try{o?await f.patch(`${u}/${o}`,{client_id:i,text:n,epoch:r,mention_many:c}):h?await f.post(`/rooms/${e}/calls`,{bot:h,client_id:i,text:n,
mention_many:c,...Lt(t)}):await f.post(u,{client_id:i,text:n,mention_many:c,...Lt(t)}),l.delivered(i)}catch(p){l.refused(i,p),p.code==="unreachable"&&this.#o()}}};var ke=class extends EventTarget{#t;#e;constructor({store:t,socket:e}){super(),this.#e=t,this.#t=new Set(t.recall("blocks")),e.addEventListener("frame",({detail:i})=>i.
type==="blocks"&&this.#s(i.users))}has(t){return this.#t.has(t)}async block(t){await f.put(`/me/blocks/${t}`),this.#s([...this.#t,t])}async unblock(t){await f.delete(
`/me/blocks/${t}`),this.#s([...this.#t].filter(e=>e!==t))}#s(t){this.#t=new Set(t),this.#e.keep("blocks",t),this.dispatchEvent(new Event("change"))}};var Da=50,Ba=20,Te=class extends EventTarget{#t;#e=new Set;#s=new Set;#i=new Set;#n=null;#r=new xt(()=>this.#f());#o;#a;#c;constructor({me:t,store:e,socket:i}){
super(),this.#c=t,this.#o=e,this.#a=i,this.#t=new Map((e.recall("people")??[]).map(n=>[n.id,n])),i.addEventListener("frame",({detail:n})=>this.#l[n.type]?.(n)),
addEventListener("pagehide",()=>this.#d())}of(t){return t.id===this.#c.id?this.#c:(this.#e.has(t.id)||this.#h(t.id),this.#t.get(t.id)??t)}knows(t){return this.#e.
has(t)}note(t){this.#e.has(t.id)||this.#u({...this.#t.get(t.id),...t})}take(t){for(let e of t)this.#e.add(e.id),e.id===this.#c.id?Object.assign(this.#c,e):this.#u(
e);t.length&&this.#f()}#l={hello:()=>{this.#e.clear(),this.#i=new Set},rooms:({more:t})=>t||this.#f(),person:({item:t})=>this.take([t])};#u(t){this.#t.delete(t.
id),this.#t.set(t.id,t)}#h(t){this.#i.has(t)||(this.#s.add(t),this.#a.isOpen&&(this.#n??=setTimeout(()=>this.#m(),Ba)))}async#m(){this.#n=null;let t=this.#i,e=[
...this.#s].slice(0,Da);for(let o of e)this.#s.delete(o),t.add(o);let i=await f.get(`/users?${new URLSearchParams({ids:e})}`).catch(()=>null);for(let o of e)t.delete(
o);if(!i||t!==this.#i)return;let n=i.items.filter(({id:o})=>!this.#e.has(o));for(let o of e)this.#e.add(o);this.take(n),n.length||this.#f(),this.#s.size&&this.#h(
[...this.#s][0])}#f(){this.#r.await([this.#c,...this.#t.values()].map(({status:t})=>t?.until)),this.dispatchEvent(new Event("change"))}#d(){this.#o.keepPeople([
...this.#t.values()])}};var Le=class extends EventTarget{#t;#e;#s=new Map;#i=!1;constructor({userId:t,storage:e=localStorage}){super(),this.#t=y(`draft:${t}:`),this.#e=e,Pa(e,t,this.#t);
for(let i of Object.keys(e))this.#o(i,e.getItem(i));addEventListener("storage",({key:i,newValue:n})=>this.#o(i??"",n)&&this.#a())}get written(){return[...this.#s].
filter(([,{text:t}])=>t).map(([t])=>({place:t,...Zs(t)}))}get unkept(){return[...this.#s].filter(([,t])=>!Ae(t)).map(([t])=>t)}of(t){return this.#n(t).text}keep(t,e,{
isDone:i=!1}={}){let n=e.trim()?ja(e):"",o=this.#n(t);n!==o.text&&this.#r(t,{...o,text:n}),!n!=!o.text&&this.#a(),!Ae(this.#n(t))&&this.dispatchEvent(new CustomEvent(
"written",{detail:{place:t,isDone:i||!n}}))}give(t){let{text:e,version:i}=this.#n(t);return this.#r(t,{text:e,base:e,version:i,isSure:!1}),{text:e,version:i}}kept({
text:t,version:e,...i}){let n=Qs(i),o=this.#n(n);t===o.base&&this.#r(n,{...o,version:e,isSure:!0})}take({text:t,version:e,...i},{isAnswer:n=!1}={}){let o=Qs(i),
r=this.#n(o);if(!n&&e<=r.version)return;let h=t!==r.base&&t!==r.text,c=h&&Ae(r)?t:h?ti(t,r.text):r.text;this.#r(o,{text:c,base:t,version:e,isSure:!0}),c!==r.text&&
this.#a()}takeAll(t){let e=new Set(t.map(Qs));for(let i of t)this.take(i);for(let[i,{text:n}]of this.#s)e.has(i)||this.#r(i,{text:n,base:"",version:0,isSure:!0})}clear(){
this.#i=!0;for(let t of this.#s.keys())this.#e.removeItem(this.#t+t);this.#s.clear(),this.#a()}#n(t){return this.#s.get(t)??ei}#r(t,e){if(!this.#i){this.#s.set(
t,e);try{!e.text&&Ae(e)?this.#e.removeItem(this.#t+t):this.#e.setItem(this.#t+t,JSON.stringify(e))}catch{}}}#o(t,e){if(!t.startsWith(this.#t))return!1;let i=t.slice(
this.#t.length);return e?this.#s.set(i,Bn(e)):this.#s.set(i,{...this.#n(i),text:"",base:"",isSure:!0}),!0}#a(){this.dispatchEvent(new Event("change"))}},Qs=({room:s,
thread:t})=>t?`${s}:${t}`:s;function Zs(s){let[t,e]=s.split(":");return{room:t,thread:e?Number(e):null}}function Pa(s,t,e){let i=y(`draft:threads:${t}:`);for(let n of Object.
keys(s)){if(!n.startsWith(i))continue;let{text:o}=Bn(s.getItem(n));s.removeItem(n),s.setItem(e+n.slice(i.length),JSON.stringify({...ei,text:o}))}}function ti(s,t){
return t.includes(s)?t:s.includes(t)?s:`${s}

${t}`}var ei={text:"",base:"",version:0,isSure:!0},Ae=({text:s,base:t,isSure:e})=>e&&s===t,ja=s=>s.toWellFormed().replaceAll("\0","");function Bn(s){try{let t=JSON.
parse(s);if(typeof t.text=="string"&&typeof t.version=="number")return t}catch{}return{...ei,text:s}}var Pn=1e3,Fa=new Set(["too_many_requests","busy","unavailable","storage_full","outcome_unknown"]),qa=2,_e=class{#t;#e;#s=new Map;#i=new Set;#n=[];constructor({
drafts:t,socket:e}){this.#t=t,this.#e=e,t.addEventListener("written",({detail:{place:i,isDone:n}})=>this.#a(i,n?0:Pn)),e.addEventListener("frame",({detail:i})=>this.#r[i.
type]?.(i)),document.addEventListener("visibilitychange",()=>document.hidden&&this.#o()),addEventListener("pagehide",()=>this.#o())}#r={hello:()=>this.#n=[],draft:t=>this.#t.
take(t),drafts:({items:t,more:e})=>{this.#n.push(...t),!e&&(this.#t.takeAll(this.#n),this.#o())}};#o(){for(let t of this.#t.unkept)this.#a(t,0)}#a(t,e){clearTimeout(
this.#s.get(t)),e?this.#s.set(t,setTimeout(()=>this.#c(t),e)):this.#c(t)}async#c(t){if(!this.#e.isOpen||this.#i.has(t)||!this.#t.unkept.includes(t))return;this.#i.
add(t);let e=this.#t.give(t),i=await f.putLasting(Wa(t),e).then(n=>this.#t.kept(n),n=>this.#l(n));this.#i.delete(t),(i!==void 0||this.#t.of(t)!==e.text)&&this.#a(
t,i??Pn)}#l({code:t,draft:e,retryAfterSeconds:i=qa}){if(Fa.has(t))return i*1e3;if(t==="draft_changed")return this.#t.take(e,{isAnswer:!0}),0}};function Wa(s){let{
room:t,thread:e}=Zs(s);return e?`/rooms/${t}/messages/${e}/thread/draft`:`/rooms/${t}/draft`}var Ne=class extends EventTarget{#t;#e=new Map;constructor({socket:t,blocks:e}){super(),this.#t=e,t.addEventListener("frame",({detail:i})=>i.type==="ephemeral"&&
this.#s(i))}of(t){return this.#e.get(t)??[]}dismiss(t,e){this.#i(t,this.of(t).filter(i=>i.key!==e))}#s({room:t,user:e,at:i,answers:n,text:o,client_id:r}){let h=`${e.
id} ${r??i}`;this.#t.has(e.id)||this.of(t).some(c=>c.key===h)||(this.#i(t,[...this.of(t),{key:h,room:t,user:e,at:i,answers:n,text:o}].slice(-5)),this.dispatchEvent(
new CustomEvent("heard",{detail:{room:t,user:e}})))}#i(t,e){this.#e.set(t,e),this.dispatchEvent(new Event("change"))}};var Ha=20,Ua={edits:[],quote:null},Re=class{#t;#e;constructor({userId:t,storage:e=localStorage}){this.#t=y(`half:${t}:`),this.#e=e}editsOf(t){return this.#i(t).
edits}keepEdit(t,e){this.#s(t,e.seq,[e])}dropEdit(t,e){this.#s(t,e,[])}quoteOf(t){return this.#i(t).quote}keepQuote(t,e){this.#n(t,{...this.#i(t),quote:e})}clear(){
for(let t of Object.keys(this.#e))t.startsWith(this.#t)&&this.#e.removeItem(t)}#s(t,e,i){let{edits:n,quote:o}=this.#i(t),r=n.filter(h=>h.seq!==e);this.#n(t,{quote:o,
edits:[...r,...i].slice(-Ha)})}#i(t){return JSON.parse(this.#e.getItem(this.#t+t))??Ua}#n(t,e){try{!e.quote&&!e.edits.length?this.#e.removeItem(this.#t+t):this.#e.
setItem(this.#t+t,JSON.stringify(e))}catch{}}};var Ka=20,Ga=422,Ce=class extends EventTarget{#t=null;#e=0;items=[];loading=!1;failed=!1;refusal=null;said={};get hasMore(){return this.#t!==null}open(t){return this.#s(
t,[])}more(){return this.#s(this.#t,this.items)}close(){this.#e+=1,this.loading=!1}clear(){this.close(),this.#i({items:[],next:null})}async#s(t,e){this.#e+=1;let i=this.#e;
this.loading=!0;for(let n=1;;n+=1){let o=await f.page(t).catch(h=>Va(h,t));if(i!==this.#e)return;let r=!o.items.length&&o.next!==null&&!o.failed&&n<Ka;if(this.#i(
{...o,items:[...e,...o.items]}),this.loading=r,this.dispatchEvent(new Event("change")),!r)return;t=o.next}}#i({items:t,next:e,failed:i=!1,refusal:n=null,...o}){
Object.assign(this,{items:t,failed:i,refusal:n,said:o}),this.#t=e}},Va=(s,t)=>s.status===Ga?{items:[],next:null,refusal:s}:{items:[],next:t,failed:!0};var si="/me/inbox",Ie=class extends EventTarget{#t=!1;filter="";list=new Ce;unread=0;told=null;constructor({socket:t}){super(),t.addEventListener("frame",({detail:e})=>e.
type==="inbox"&&this.#s(e))}show(t=this.filter){return this.#t=!0,this.filter=t,this.#e()}leave(){this.#t=!1,this.list.close()}async setDone(t,e){let i=`${si}/${t}\
/done`;await(e?f.put(i):f.delete(i))}async setAllDone(){await f.put(`${si}/done`)}#e(){let t=this.filter?`?${new URLSearchParams({filter:this.filter})}`:"";return this.
list.open(`${si}${t}`)}get isOpen(){return!!this.told?.at}#s({unread:t,at:e}){this.unread=t,this.told={at:e,unread:t},this.dispatchEvent(new Event("change")),this.#t&&
this.#e()}};var Me=class extends EventTarget{#t;notify=null;quietHours=null;told=new Promise(t=>this.#t=t);constructor({socket:t}){super(),t.addEventListener("frame",({detail:e})=>e.
type==="notifications"&&this.#e(e))}async change(t){this.#e(await f.patch("/me/notifications",t))}#e({notify:t,quiet_hours:e}){this.notify=t,this.quietHours=e,this.#t(),
this.dispatchEvent(new Event("change"))}};var jn=({user:s,here:t},e)=>{let i=e.of(s.id);return t&&i==="offline"?"active":i},De=({state:s,here:t})=>d(t&&s==="active"?"presence.here":`presence.${s}`),$e=class extends EventTarget{#t=new Map;#e=new Map;#s=new xt(
()=>this.#n());constructor({socket:t}){super(),t.addEventListener("frame",({detail:e})=>e.type==="presence"&&this.#i(e))}of(t){let e=this.#t.get(t)??"offline";return e===
"offline"?e:St(this.#e.get(t))?"quiet":e==="idle"?"idle":"active"}#i({items:t,whole:e}){e&&(this.#t.clear(),this.#e.clear());for(let{user:i,state:n,quiet_until:o}of t)
this.#t.set(i,n),o?this.#e.set(i,o):this.#e.delete(i);this.#n()}#n(){this.#s.await([...this.#e.values()]),this.dispatchEvent(new Event("change"))}};var Fn=20,Ja=20,ii=5e3,qn=1e4,Wn=600,Be=class extends EventTarget{#t;#e=new Map;#s=new Set;#i=null;#n=null;#r=0;#o=0;#a=new Map;constructor({rooms:t}){super(),this.#t=
t,t.addEventListener("change",()=>this.#f())}roomCalled(t){return this.#a.set(t,this.#p(t)),this.#a.size>Wn&&this.#a.delete(this.#a.keys().next().value),this.#d(
t)}get(t,e){let{role:i,head:n}=this.#t.find(t)??{};if(!i||e>n)return null;let o=`${t}/${e}`,r=this.#e.get(o);return(!r||r.head!==n)&&this.#c(o,r),r?.entry}#c(t,{
askedAt:e=-ii}={}){let i=performance.now(),n=Math.max(e+ii,this.#o)-i;if(n>0)return this.#x(n);this.#s.add(t),this.#i??=setTimeout(()=>this.#l(),Ja)}#l(){this.#i=
null;let t=[...this.#s];this.#s.clear();for(let e=0;e<t.length;e+=Fn)this.#u(t.slice(e,e+Fn))}async#u(t){let e=performance.now();for(let i of t)this.#m(i,{entry:this.#e.
get(i)?.entry,head:this.#h(i),askedAt:e});try{let{items:i}=await f.get(`/previews?${new URLSearchParams({of:t.join(",")})}`),n=new Map(i.map(o=>[`${o.room}/${o.
seq}`,wt(o)]));for(let o of t)this.#e.has(o)&&(this.#e.get(o).entry=n.get(o)??null);this.#E()}catch{this.#o=performance.now()+qn;for(let i of t)this.#e.has(i)&&
(this.#e.get(i).head=null);this.#x(qn)}}#h=t=>this.#t.find(t.split("/")[0])?.head;#m(t,e){this.#e.delete(t),this.#e.set(t,e),this.#e.size>Wn&&this.#e.delete(this.#e.
keys().next().value)}#f(){let t=[...this.#a].filter(([e,i])=>i!==this.#p(e));if(t.length){for(let[e]of t)this.#a.set(e,this.#p(e));this.#y(),t.some(([e])=>!this.#d(
e)?.role)?this.#E():this.#x(Math.max(0,this.#r+ii-performance.now()))}}#d=t=>this.#t.find(t)??this.#t.named(t);#p(t){let{role:e,head:i,name:n}=this.#d(t)??{};return`${e}\
 ${i} ${n}`}#y(){for(let t of this.#e.keys())this.#t.find(t.split("/")[0])?.role||this.#e.delete(t)}#x(t){this.#n??=setTimeout(()=>{this.#n=null,this.#r=performance.
now(),this.#E()},t)}#E(){this.dispatchEvent(new Event("change"))}};var Ya=50,Pe=class extends EventTarget{#t=new Map;#e=new Set;constructor({socket:t}){super(),t.addEventListener("frame",({detail:e})=>this.#s[e.type]?.(e))}waitingIn(t){
return this.#t.get(t)??{count:0,hasMore:!1}}async count(t){let e=this.#e;if(this.#t.has(t)||e.has(t))return;e.add(t);let i=await f.page(`/rooms/${t}/reports?sta\
te=waiting&limit=${Ya}`).catch(()=>null),n=e.delete(t)&&e===this.#e;i&&n&&this.#i(t,{count:i.items.length,hasMore:i.next!==null})}report({room:t,seq:e,reason:i}){
return f.post(`/rooms/${t}/messages/${e}/reports`,{reason:i})}async resolve({room:t,id:e},{outcome:i,note:n}){await f.patch(`/rooms/${t}/reports/${e}`,{outcome:i,
note:n})}#s={hello:()=>{this.#t.clear(),this.#e=new Set},reports:({room:t,waiting:e})=>this.#i(t,{count:e,hasMore:!1}),report:({item:t})=>this.dispatchEvent(new CustomEvent(
"resolved",{detail:t}))};#i(t,e){this.#e.delete(t),this.#t.set(t,e),this.dispatchEvent(new CustomEvent("change",{detail:{room:t}}))}};var za=new Intl.Collator(k,{numeric:!0,sensitivity:"base"}),Hn=s=>s.normalize("NFC").toLowerCase(),je=class extends EventTarget{#t=[];#e=[];#s;#i;#n;#r;loaded=!1;settled=new Promise(
t=>this.#r=t);constructor({store:t,socket:e,directory:i}){super(),this.#s=t,this.#i=e,this.#n=i;let n=t.recall("rooms");n&&this.#m(n.map(o=>({...o,isKept:!0}))),
this.loaded=!!n,e.addEventListener("frame",({detail:o})=>this.#o[o.type]?.(o)),e.addEventListener("state",()=>this.#c()),i.addEventListener("change",()=>this.#d()),
document.addEventListener("visibilitychange",()=>document.hidden&&this.keep())}get failed(){return!this.#i.isOpen&&this.#i.state!=="connecting"}get mine(){return this.#t.
filter(t=>t.role&&!t.archived)}get archived(){return this.#t.filter(t=>t.role&&t.archived)}find(t){return this.#t.find(e=>e.id===t)}named(t){let e=Hn(t);return this.#t.
find(i=>i.kind==="public"&&Hn(i.name)===e)}keep(){this.loaded&&this.#s.keepRooms(this.#t)}async fetch(t){return this.#u(await f.get(`/rooms/${t}`))}async create(t){
return this.#u(await f.post("/rooms",t))}async update(t,e){return this.#u(await f.patch(`/rooms/${t}`,e))}async openDirect(t){return this.#u(await f.put("/direc\
t",{users:t}))}async set(t,e){return this.#u(await f.patch(`/rooms/${t}/mine`,e))}async markAllRead(){await f.put("/me/read")}async delete(t,e){await f.delete(ft(
`/rooms/${t}`,e)),this.#h(t)}async join(t){return await f.put(`/rooms/${t}/membership`),this.fetch(t)}async leave(t,{last:e=null}={}){await f.delete(`/rooms/${t}\
/membership${e?`?last=${e}`:""}`),this.#h(t)}async suggest(t,e){let i=`/rooms/${t}/suggestion`;e?await f.put(i):await f.delete(i),this.note(t,{suggested:e})}note(t,e){
let i=this.find(t);i&&this.#u({...i,...e})}#o={hello:()=>this.#e=[],rooms:({items:t,more:e,sections:i})=>{i&&(this.#e=[]),this.#e.push(...t),e||this.#a()},room:({
item:t})=>{this.#u(t),this.dispatchEvent(new CustomEvent("told",{detail:{id:t.id}}))},room_gone:({room:t})=>this.#h(t),read:({room:t,seq:e})=>this.note(t,{read_seq:e,
toldReadSeq:e}),unread:({type:t,room:e,...i})=>this.note(e,this.#l(e,i))};#a(){this.#m(this.#e),this.loaded=!0,this.#e=[],this.keep(),this.#r(),this.#p(),this.dispatchEvent(
new Event("loaded"))}#c(){this.#i.isOpen||(this.#r(),this.#p())}#l(t,e){return e.head<=this.find(t)?.read_seq?{...e,unread:0}:e}#u(t){let e=this.#f(t),i=this.find(
e.id);return i?.name===e.name?this.#t[this.#t.indexOf(i)]=e:this.#m([...this.#t.filter(n=>n!==i),e]),this.#p(),e}#h(t){this.#t=this.#t.filter(e=>e.id!==t),this.#p()}#m(t){
this.#t=t.map(e=>this.#f(e)).sort((e,i)=>za.compare(e.name,i.name))}#f(t){let e={toldReadSeq:t.read_seq,...t};if(e.kind!=="direct")return e;let i=e.people.map(n=>this.#n.
of(n));return{...e,people:i,name:i.length?q(i.map(w)):d("room.notes")}}#d(){let t=this.#t.filter(e=>this.#f(e).name!==e.name);for(let e of t)this.#u(e)}#p(){this.
dispatchEvent(new Event("change"))}};var Fe=class extends EventTarget{#t=new Map;constructor({socket:t}){super(),t.addEventListener("frame",({detail:e})=>this.#e[e.type]?.(e))}get count(){return this.#t.
size}get isAnyDue(){return[...this.#t.values()].some(({due:t})=>t)}of(t,e){return this.#t.get(Un(t,e))}save({room:t,seq:e,epoch:i},n){return f.put(`/rooms/${t}/\
messages/${e}/saved`,{remind_at:n,epoch:i})}forget({room:t,seq:e}){return f.delete(`/rooms/${t}/messages/${e}/saved`)}#e={saved:({items:t})=>{this.#t=new Map(t.
map(e=>[Un(e.room,e.seq),e])),this.dispatchEvent(new Event("change"))},reminder:({room:t,seq:e})=>this.dispatchEvent(new CustomEvent("reminder",{detail:{room:t,
seq:e}}))}},Un=(s,t)=>`${s}/${t}`;var qe=class extends EventTarget{marks=[];#t=!1;constructor({socket:t}){super(),t.addEventListener("frame",({detail:{type:e,items:i}})=>e==="scheduled"&&this.#e(
i))}async load(){return(await f.get("/me/scheduled")).items}add(t,e,i,n){return f.post(`/rooms/${t}/scheduled`,{text:e,...i,client_id:n})}change({room:t,id:e},i){
return f.patch(`/rooms/${t}/scheduled/${e}`,i)}cancel({room:t,id:e}){return f.delete(`/rooms/${t}/scheduled/${e}`)}async sendNow(t,{isMeant:e=!1}={}){let i={text:t.
text,client_id:t.client_id,mention_many:e};await f.post(`/rooms/${t.room}/messages`,i),await this.cancel(t)}#e(t){let e=new Set(this.marks.filter(We).map(({id:n})=>n)),
i=this.#t?t.filter(n=>We(n)&&!e.has(n.id)):[];this.marks=t,this.#t=!0,this.dispatchEvent(new Event("change"));for(let n of i)this.dispatchEvent(new CustomEvent(
"failed",{detail:n}))}},We=({failure:s})=>!!s;var Kn=y("folded"),Xa=["archived"],He=class extends EventTarget{#t=new Set(JSON.parse(localStorage.getItem(Kn))??Xa);#e=null;#s=!1;#i;own=[];constructor({socket:t,
store:e}){super(),this.#i=e,this.own=e.recall("sections")??[],t.addEventListener("frame",({detail:{type:i,sections:n,items:o}})=>{i==="rooms"&&n&&this.#o(n),i===
"sections"&&this.#o(o)})}note(t){this.own.some(({id:e})=>e===t.id)||this.#o([...this.own,t])}nameOf(t){return this.own.find(e=>e.id===t)?.name??""}enter(t){t?.id!==
this.#e&&(this.#e=t?.id??null,this.#s=!!(t&&this.isNews(t)))}isNews(t){return t.unread>0&&t.mine?.notify!=="nothing"&&!t.blocked}of({mine:t,archived:e}){let i={
unread:[],favourites:[],...Object.fromEntries(this.own.map(({id:n})=>[n,[]])),rooms:[],people:[]};for(let n of t)this.#r(n)||i[this.#n(n,i)].push(n);return i.people.
sort((n,o)=>Gn(o)-Gn(n)),{...i,archived:e}}isFolded(t){return this.#t.has(t)}fold(t,e){e?this.#t.add(t):this.#t.delete(t),localStorage.setItem(Kn,JSON.stringify(
[...this.#t]))}#n(t,e){return(t.id===this.#e?this.#s:this.isNews(t))?"unread":t.mine?.favourite?"favourites":e[t.mine?.section]?t.mine.section:t.kind==="direct"?
"people":"rooms"}#r(t){return t.id!==this.#e&&(t.mine?.hidden||t.blocked)}#o(t){this.own=t,this.#i.keep("sections",t),this.dispatchEvent(new Event("change"))}},
Gn=({last_message:s})=>s?Date.parse(s.at):0;var Vn=s=>s.normalize("NFKD").replace(new RegExp("\\p{Mn}","gu"),"").toLocaleLowerCase(k);var Qa=2,Jn=/:([a-z0-9_+-]{2,32}):/gu,Za="🙂",ni=class extends EventTarget{#t;#e=null;#s=new Map;#i;listen({store:t,socket:e}){this.#t=t;let i=t.recall("emoji");
i&&this.#o(i),e.addEventListener("frame",({detail:{type:n,version:o}})=>n==="emoji"&&this.#n(o))}get all(){return[...this.#s.values()]}withName(t){return this.#s.
get(t)}of(t){return t.startsWith(":")?this.withName(t.slice(1,-1)):void 0}search(t){let e=Vn(t.trim().replace(/^:|:$/g,""));return this.all.filter(({code:n})=>n.
includes(e)).sort((n,o)=>n.code.indexOf(e)-o.code.indexOf(e))}placesIn(t){return this.#s.size?[...t.matchAll(Jn)].map(({0:i,1:n,index:o})=>({index:o,length:i.length,
item:this.withName(n)})).filter(({item:i})=>i):[]}asSigns(t){return this.#s.size?t.replace(Jn,(e,i)=>this.#s.has(i)?Za:e):t}async add(t,e){await f.upload(`/emoj\
i/${encodeURIComponent(t)}`,e),await this.#r()}async remove(t){await f.delete(`/emoji/${encodeURIComponent(t)}`),await this.#r()}#n(t){if(clearTimeout(this.#i),
t===this.#e)return;let e=this.#e===null?0:Math.random()*Qa;this.#i=setTimeout(()=>this.#r().catch(()=>{}),e*1e3)}async#r(){let t=await f.get("/emoji");this.#t.keep(
"emoji",t),this.#o(t),this.dispatchEvent(new Event("change"))}#o({items:t,version:e}){this.#e=e,this.#s=new Map(t.map(i=>[i.name,th(i)]))}},th=({name:s,picture:t})=>({
key:`:${s}:`,text:`:${s}:`,label:s.replaceAll("_"," "),code:s,image:`${x}/api/v1/pictures/${t}`}),J=new ni;var Ue=class extends EventTarget{unread=0;total=0;constructor({socket:t}){super(),t.addEventListener("frame",({detail:e})=>this.#t[e.type]?.(e))}#t={threads:({unread:t,
total:e})=>{Object.assign(this,{unread:t,total:e}),this.dispatchEvent(new Event("change"))},thread:t=>this.dispatchEvent(new CustomEvent("told",{detail:t}))}};var eh=2e3,Ke=class extends EventTarget{#t;#e=new Map;#s=!1;#i=new Set;#n=new Map;#r=new Set;constructor({me:t,socket:e}){super(),this.#t=t,e.addEventListener("\
frame",({detail:i})=>i.type==="votes"&&this.#c(i))}of(t,{seq:e,poll:i}){let n=$t(t,e);if(this.#n.has(n))return this.#n.get(n);let o=i.options.flatMap(({voters:h=[]},c)=>h.
includes(this.#t.id)?[c]:[]);return!i.options.some(({votes:h,voters:c=[]})=>h>c.length)||o.length&&!i.multiple?o:(!this.#e.has(n)&&(this.#s||!i.anonymous)&&this.#l(
t,e),this.#e.get(n)??o)}hear(t,{type:e,target:i,choices:n,user:o}){e==="voted"&&n&&o.id===this.#t.id&&this.#e.set($t(t,i),n)}async choose({room:t,seq:e,epoch:i},n){
let o=$t(t,e);if(this.#a(o,n),this.#r.has(o))return;this.#r.add(o);let r=!1;try{let h;for(;h!==this.#n.get(o);)h=this.#n.get(o),await f.put(Yn(t,e),{choices:h,epoch:i});
this.#e.set(o,h),r=!0}finally{this.#r.delete(o),r?this.#o(o,this.#n.get(o)):this.#a(o,void 0)}}#o(t,e){setTimeout(()=>this.#n.get(t)===e&&!this.#r.has(t)&&this.#a(
t,void 0),eh)}#a(t,e){e?this.#n.set(t,e):this.#n.delete(t),this.dispatchEvent(new Event("change"))}#c({items:t,more:e}){this.#e=new Map(t.map(({room:i,seq:n,choices:o})=>[
$t(i,n),o])),this.#s=e,this.#i.clear(),this.dispatchEvent(new Event("change"))}async#l(t,e){let i=$t(t,e);if(this.#i.has(i))return;this.#i.add(i);let{choices:n}=await f.
get(Yn(t,e)).catch(()=>({choices:[]}));!n.length||this.#e.has(i)||(this.#e.set(i,n),this.dispatchEvent(new Event("change")))}},$t=(s,t)=>`${s}/${t}`,Yn=(s,t)=>`\
/rooms/${s}/polls/${t}/vote`;function zn({me:s,socket:t}){let e=new ue({me:s}),i=new Te({me:s,store:e,socket:t}),n=new Qt({userId:s.id}),o=new Le({userId:s.id});new _e({drafts:o,socket:t});
let r=new je({store:e,socket:t,directory:i}),h=new ke({store:e,socket:t});return new Oe({socket:t}),J.listen({store:e,socket:t}),P.listen({socket:t}),{me:s,socket:t,
store:e,directory:i,rooms:r,previews:new Be({rooms:r}),sections:new He({store:e,socket:t}),presence:new $e({socket:t}),blocks:h,ephemerals:new Ne({socket:t,blocks:h}),
reports:new Pe({socket:t}),inbox:new Ie({socket:t}),threads:new Ue({socket:t}),outbox:n,drafts:o,halfWritten:new Re({userId:s.id}),saved:new Fe({socket:t}),votes:new Ke(
{me:s,socket:t}),wishes:new Me({socket:t}),scheduled:new qe({socket:t}),backgroundSender:new be({outbox:n,socket:t})}}function R(s,t,{size:e="small"}={}){m(s,Rn(t)),s.style.setProperty("--hue",In(t));let i=Cn(t,e);s.classList.toggle("has-picture",!!i),s.style.backgroundImage=i?
`url("${i}")`:""}function et(s,t){s.dataset.presence=t}var oi=async s=>await Xn(s)==="yes";async function Zm(s){return await Xn({...s,asksWhy:!0})==="yes"?{reason:a("#confirm-reason").value.trim()||void 0}:null}function Xn({
title:s,text:t,action:e,other:i="",isHarmless:n=!1,asksWhy:o=!1}){let r=wn("confirm"),h=a(".confirm-why",r);h.hidden=!o;let c=a("input",h);c.value="",a(".confir\
m-text",r).textContent=t;let l=a('[value="yes"]',r);return l.textContent=e,c.onkeydown=u=>{u.key!=="Enter"||u.isComposing||(u.preventDefault(),l.click())},l.classList.
toggle("button-danger",!n),l.classList.toggle("button-primary",n),a('[value="other"]',r).textContent=i,a('[value="other"]',r).hidden=!i,En(r,{title:s})}var Ge=class{#t;#e;constructor(t,e){this.#t=t,this.#e=e}draw({room:t,isOver:e,text:i}){let n=sh(t,{isOver:e}),o=this.#e.contains(document.activeElement);this.#e.
hidden=!!n,this.#t.hidden=!n,m(a(".composer-why",this.#t),n),gn(a(".composer-unsent",this.#t),n&&i?d("composer.unsent",{text:i}):""),n&&o&&this.#t.focus()}};function sh(s,{
isOver:t}){let e=Z(s);return e==="archived"?d("room.archived.note"):e==="muted"?d("composer.muted",{date:U(new Date(s.muted_until))}):e==="moderators"?d("compos\
er.moderators"):t?d("composer.closed"):""}var ih=/[*_`~[\\<]|&#?\w|^[ \t]*(?:[>#+|-]|:-|\d{1,9}[.)])/mu,nh=/!?\[([^[\]\n]{1,200})\]\([^()\s]{1,500}\)/gu,oh=/^[ \t]*(?:#{1,6}|>|[-+*])[ \t]+|^[ \t]*(?:`{3,}|~{3,}).*$/gmu,
rh=/\*\*|~~|`/gu,ah=/(?<![\p{L}\p{N}_*])[*_]{1,2}(?=\S)|(?<=\S)[*_]{1,2}(?![\p{L}\p{N}_*])/gu,ai=s=>ih.test(s);function Dt(s){return ai(s)?s.replace(nh,"$1").replace(
oh,"").replace(rh,"").replace(ah,""):s}var ri=class extends EventTarget{#t=null;get isReady(){return this.#t!==null}render(t){return this.#t?this.#t(t):(this.load().
catch(()=>{}),null)}async load(){let{render:t}=await Ee("markdown");this.#t||(this.#t=t,this.dispatchEvent(new Event("ready")))}},ct=new ri;var Qn=140,hi=60;function Ve(s,t){m(a(".quote-author",s),t?t.name:""),m(a(".quote-text",s),hh(t))}function hh(s){return s===void 0?"…":s===null?d("message.uns\
een"):s.entry.deleted?d(s.isExpired?"message.expired":"message.deleted"):s.isHidden?d("message.blocked"):Bt(G(s.entry))}function Bt(s){let t=Dt(s).trim().split(
`
`)[0];return t.length>Qn?`${t.slice(0,Qn)}…`:t}function ci(s){let t=Dt(s).replace(/\s+/gu," ").trim();if(t.length<=hi)return t;let e=t.slice(0,hi).toWellFormed();
return`${e.slice(0,Math.max(e.lastIndexOf(" "),hi/2))}…`}var ch=4,lh=10;function M(s,{undo:t=null}={}){let e=ht("p",s,"toast");t&&e.append(" ",fh(e,t)),dh().append(e),setTimeout(()=>e.remove(),(t?lh:ch)*1e3)}var N=s=>M(
j(s));function dh(){let s=[...document.querySelectorAll(".toasts")];return s.find(t=>t.checkVisibility())??s.at(-1)}function fh(s,{label:t,act:e}){let i=ht("but\
ton",t,"link-button");return i.type="button",i.onclick=()=>{s.remove(),e()},i}var O=s=>tt().then(s,()=>M(j({code:"unreachable"})));function Zn(s,t){s.onclick=async()=>{let e=await O(({pickEmoji:i})=>i(s));e?pn(t,e):t.focus({preventScroll:!0})}}function Je(){let s=g("format-bar");return s.addEventListener("pointerdown",t=>t.preventDefault()),s.onclick=({target:t})=>O(()=>t.closest("button")?.click()),s}
function to(s,t){let e=i=>{t.hidden=!i,s.setAttribute("aria-expanded",i)};s.onclick=()=>{e(t.hidden),uh(!t.hidden)},e(mh())}var eo=y("format-bar");function uh(s){
try{localStorage.setItem(eo,s)}catch{}}function mh(){try{return localStorage.getItem(eo)==="true"}catch{return!1}}var ph=8e3,gh=500,wh=/^\/|:/u,yh=2**31-1,Ye=class{#t;#e;#s;#i;#n;#r;#o;#a;#c;#l;#u;#h=null;#m;#f;#d;#p;#y=null;#x=!1;#E=null;#O;#v;#S=null;#w=null;#g=null;#N=!1;constructor({
form:t,note:e,strip:i,alsoToRoom:n,socket:o,drafts:r,halfWritten:h,onSent:c,onEditLast:l,onLater:u,onPoll:p,...b}){this.#t=t,this.#O=i,this.#v=n,a(".composer-qu\
ote-close",i).onclick=()=>this.#L(),this.#e=a("textarea",t),this.#s=a(".composer-send",t),this.#r=e,this.#o=new Ge(a(".composer-closed",t.parentElement),t),this.#a=
a(".composer-trouble",e.parentElement),this.#c=o,this.#l=r,this.#u=h,this.#m=c,this.#f=l,this.#d=u,this.#i=a(".composer-later",t),this.#i.addEventListener("clic\
k",()=>this.#V()),this.#n=a(".composer-poll",t),this.#n.addEventListener("click",()=>p()),a(".composer-attach",t).onclick=()=>O(()=>this.#g.choose()),Zn(a(".com\
poser-emoji",t),this.#e),this.#A(b),this.#e.addEventListener("input",()=>this.#I()),this.#e.addEventListener("keydown",T=>this.#H(T)),this.#e.addEventListener("\
compositionstart",()=>this.#x=!0),this.#e.addEventListener("compositionend",()=>this.#D()),this.#e.addEventListener("blur",()=>this.#h&&this.#_({isDone:!0})),t.
addEventListener("submit",T=>this.#P(T)),this.#e.enterKeyHint=V.matches?"send":"enter",r.addEventListener("change",()=>this.#k())}#A(t){let[e,i]=[this.#t,this.#e],
n=Je();e.append(n),to(a(".composer-format",e),n),F(({Attachments:o,ComposerTools:r,offerTools:h})=>{this.#g=new o(e,{drafts:this.#l,halfWritten:this.#u,changed:()=>this.#M(),
refuse:c=>this.#B(c)}),this.#w=new r(i,t),this.#y=h(e,{bar:n,textarea:i,offer:a(".paste-offer",this.#r.parentElement)}),this.#h&&(this.#w.show(this.#h),this.#g.
show(this.#h))})}show(t,{signal:e}){this.#h=t,this.#x=!1,this.#S=null,this.#y?.close(),this.#b(this.#u.quoteOf(t.id)),this.#e.value=this.#l.of(t.id),this.#w?.show(
t),this.#g?.show(t),this.#B("");for(let i of["state","room"])t.addEventListener(i,()=>this.#M(),{signal:e});this.#M()}focus(){this.#e.focus({preventScroll:!0})}quote(t){
this.#T({...t,epoch:this.#h.timeline.epoch}),this.focus()}#T(t){this.#u.keepQuote(this.#h.id,t),this.#b(t)}#b(t){this.#E=t,this.#O.hidden=!t,m(a(".quote-author",
this.#O),t?.name??""),m(a(".quote-text",this.#O),t?Bt(t.text):"")}#L(){this.#T(null),this.focus()}add(t){this.#e.value=[this.#e.value,t].filter(Boolean).join(`

`),this.#_()}get#R(){return[...kt(this.#e)].length}get#C(){return this.#c.limits?.text_characters??ph}#I(){this.#e.value&&this.#h.sayTyping(),this.#B(""),this.#g?.
sendNotYet(),this.#_()}#_({isDone:t=!1}={}){this.#M(),this.#S===null&&this.#l.keep(this.#h.id,this.#e.value,{isDone:t})}#k(){if(!this.#h)return;let{value:t}=this.#e,
e=this.#l.of(this.#h.id);if(e!==(t.trim()?t:"")){if(this.#x)return this.#S=t;this.#e.value=e,this.#M()}}#D(){if(this.#x=!1,this.#S===null)return;let t=this.#l.of(
this.#h.id),{value:e}=this.#e;this.#e.value=t.endsWith(this.#S)?t.slice(0,t.length-this.#S.length)+e:ti(t,e),this.#S=null,this.#_()}get#$(){return!!(this.#g&&!this.#g.
isEmpty)}#M(){let{isOver:t,room:e}=this.#h,i=!!(Z(e)||t);this.#q&&this.#T(null),this.#W(e);let n=this.#C-this.#R;this.#o.draw({room:e,isOver:t,text:this.#e.value}),
this.#e.placeholder=this.#h.isThread?d("composer.thread"):d("composer.placeholder",{room:e.name}),this.#O.hidden=i||!this.#E,this.#v&&(this.#v.hidden=i);let o=this.#R===
0&&!this.#$;this.#s.disabled=i||n<0||o||!!this.#g?.hasFailed,this.#i.hidden=this.#s.disabled||this.#$||!!this.#h.isThread,this.#n.hidden=i||!o,m(this.#r,i?"":xh(
n)||(this.#g?.note??"")),this.#r.classList.toggle("is-over",n<0),Ct(this.#e)}get#q(){let{epoch:t}=this.#h.timeline;return!!(this.#E&&t&&t!==this.#E.epoch)}#W({muted_until:t}){
clearTimeout(this.#p);let e=new Date(t??0)-Date.now();e>0&&e<yh&&(this.#p=setTimeout(()=>this.#M(),e))}#H(t){if(pe(t))return this.#P(t);if(t.key==="Escape"&&this.#E&&
!bt(t))return t.stopPropagation(),this.#L();if(!(this.#e.value||bt(t))){if(Eh(t))return this.#U(t);t.key==="ArrowUp"&&(t.preventDefault(),this.#f())}}async#U(t){
t.preventDefault();let e=this.#h,i=await e.takeBack().catch(N);i&&e===this.#h&&this.add(i)}#P(t){if(t.preventDefault(),this.#s.disabled||this.#N)return;if(this.#$&&
!this.#g.isReady)return this.#g.sendWhenReady();let e=this.#K(kt(this.#e));typeof e=="string"?this.#G(e):this.#J(e)}#K(t){if(this.#w)return this.#w.prepare(t);if(!wh.
test(t))return t;let e=i=>typeof i=="string"?{text:i}:i;return tt().then(async()=>e(await this.#w.prepare(t)),()=>t.startsWith("/")?{refusal:j({code:"unreachabl\
e"})}:{text:t})}#G(t){this.#h.send(t,{...this.#j,files:this.#g?.take()}),this.#F(),this.#m(),this.focus()}async#V(){let{id:t}=this.#h,e=kt(this.#e);await this.#d(
e)&&(this.#h.id===t?this.#F():this.#l.keep(t,""))}get#j(){return{quote:this.#E?.seq,inRoom:this.#v&&a("input",this.#v).checked}}#F(){this.#v&&(a("input",this.#v).
checked=!1),this.#T(null),this.#y?.close(),this.#e.value="",this.#_()}async#J(t){let e=this.#h,{value:i}=this.#e,n=this.#j;this.#N=!0;let{text:o,refusal:r,call:h}=await t;
if(this.#N=!1,r)return this.#B(r);let c=!o||h||e!==this.#h?void 0:this.#g?.take();o&&e.send(o,{...n,call:h,files:c}),this.#l.of(e.id)===i&&this.#l.keep(e.id,""),
this.#h===e&&(this.#e.value===i&&(this.#e.value=""),this.#_(),this.#T(null),o&&(this.#v&&(a("input",this.#v).checked=!1),this.#y?.close(),this.#m()))}#B(t){m(this.#a,
t)}},Eh=({key:s,ctrlKey:t,metaKey:e,shiftKey:i,altKey:n})=>(t||e)&&!i&&!n&&s.toLowerCase()==="z";function xh(s){return s<0?v("composer.over",-s):s<=gh?v("compos\
er.left",s):""}async function ze(s,t){let e=await Sh(s).then(()=>t,()=>"error.unknown");M(d(e))}async function Sh(s){if(navigator.clipboard)return navigator.clipboard.writeText(
s);let t=document.activeElement,e=document.createElement("textarea");e.className="visually-hidden",e.value=s,([...document.querySelectorAll("dialog[open]")].at(
-1)??document.body).append(e),e.focus({preventScroll:!0}),e.select();let n=document.execCommand("copy");if(e.remove(),t?.focus({preventScroll:!0}),!n)throw new Error(
"nothing was copied")}function so(s,{bot:t=!1,guest:e=!1}){let i=s.nextElementSibling,n=i?.matches(".bot-mark")?i:null,o=t||e;o&&!n&&s.after(vh({guest:e})),o||n?.remove()}function vh({
guest:s}){let t=g("bot-mark");return s&&(t.textContent=d("guest.mark")),t}var Oh="code, pre, a",io="[\\u0e00-\\u0eff\\u1000-\\u109f\\u1780-\\u17ff\\u3005-\\u30ff\\u3400-\\u9fff\\uac00-\\ud7af\\uf900-\\ufaff\\uff66-\\uff9d\\u{20000}-\\u{3ffff}]",
bh=`(?<![.%+/@&=#-])(?<!(?!${io})[\\p{L}\\p{N}])`,kh=`(?![\\p{L}\\p{N}])|(?=${io})`;function no(s,{mentions:t,shown:e,me:i}){let n=Th(t),o=document.createTreeWalker(
s,NodeFilter.SHOW_TEXT),r=[];for(;o.nextNode();)o.currentNode.parentElement.closest(Oh)||r.push(o.currentNode);for(let h of r){if(!h.data.includes("@"))continue;
let c=h.data.split(n);c.length!==1&&h.replaceWith(...c.map((l,u)=>u%2?Lh(l,{mentions:t,shown:e,me:i}):l))}}var oo=(s,t)=>s.some(({user:e})=>!e||e===t.id);function Th(s){
let t=s.map(({name:e})=>e).sort((e,i)=>i.length-e.length);return new RegExp(`${bh}@(${t.map(Ah).join("|")})(?:${kh})`,"u")}var Ah=s=>s.replaceAll(".","\\.");function Lh(s,{
mentions:t,shown:e,me:i}){let n=t.findIndex(h=>h.name===s),{user:o}=t[n],r=document.createElement(o?"button":"span");return r.className="mention",r.classList.toggle(
"is-me",!o||o===i.id),r.textContent=`@${e[n]}`,o&&(Object.assign(r,{type:"button",tabIndex:-1,title:`@${s}`}),Object.assign(r.dataset,{action:"mention",user:o})),
r}function A(s,t,{create:e,update:i,key:n=o=>o.key}){let o=new Set(t.map(n)),r=new Map;for(let c of[...s.children]){let{key:l}=c.dataset;o.has(l)&&!r.has(l)?r.set(
l,c):c.remove()}let h=s.firstElementChild;for(let c of t){let l=r.get(n(c))??_h(e,c,n(c));i(l,c),h&&l===h.nextElementSibling&&(h.remove(),h=l),l===h?h=h.nextElementSibling:
s.insertBefore(l,h)}}function _h(s,t,e){let i=s(t);return i.dataset.key=e,i}function ro(s,{entry:t,buttons:e}){let{underWay:i,mayPress:n}=JSON.parse(e);A(s,t.actions,{key:({id:o})=>o,create:()=>g("message-button"),update:(o,{id:r,label:h,
style:c,options:l,form:u})=>{let p=i.includes(r);m(a("span",o),l?`${h} ▾`:u?`${h} …`:h),l||u?o.setAttribute("aria-haspopup","dialog"):o.removeAttribute("ari\
a-haspopup"),o.classList.toggle("button-primary",c==="primary"),o.classList.toggle("button-quiet-danger",c==="danger"),o.disabled=!n,o.classList.toggle("is-busy",
p),p?o.setAttribute("aria-busy","true"):o.removeAttribute("aria-busy")}})}var Nh=3,Rh=864e5;function ao(s,{replies:t,solved:e},i){A(a(".thread-people",s),t.people.slice(0,Nh),{key:n=>n,create:()=>g("thread-person"),update:(n,o)=>R(n,i(
{id:o,name:"…"}))}),m(a(".thread-count",s),v("thread.replies",t.count)),m(a(".thread-at",s),li(new Date(t.last_at))),m(a(".thread-solved",s),e?d("thread.solve\
d"):"")}var li=s=>Date.now()-s<Rh?rt(s):fe(s);function ho(s,t){if(!t.length)return t;let e=new Set([...s.querySelectorAll("a[href]")].map(({href:i})=>i));return t.filter(({href:i})=>e.has(i))}function co(s,t){
A(s,t,{key:({href:e})=>e,create:()=>g("message-card"),update:Ch})}function Ch(s,{href:t,where:e,entry:i,name:n,isHidden:o}){s.href!==t&&(s.href=t),Ve(s,i&&{entry:i,
name:n,isHidden:o}),m(a(".card-where",s),e);let r=a("time",s);m(r,i?li(new Date(i.at)):""),r.dateTime=i?.at??"",r.title=i?U(new Date(i.at)):""}var di=new Map;function Pt(s,t=3){let e=`${s} ${t}`;if(!di.has(e)){let i=s?{style:"unit",unit:s,unitDisplay:s==="byte"?"long":"short"}:{};di.set(e,new Intl.NumberFormat(
k,{...i,maximumSignificantDigits:t}))}return di.get(e)}var lo=["byte","kilobyte","megabyte","gigabyte","terabyte"];function fo(s,t){let e=Math.min(lo.length-1,Math.
floor(Math.log10(Math.max(1,s))/3));return Pt(lo[e],t).format(s/1e3**e)}var hg=s=>Pt("percent").format(s),cg=s=>s<1e3?Pt("millisecond",2).format(s):Pt("second").
format(s/1e3),Ih=s=>Pt("",3).format(s),lg=s=>d("per_second",{amount:Ih(s)});var Mh=400,$h=300;function uo(s,{room:t,files:e}){A(s,e,{key:({id:o,picture:r})=>r?`picture ${o}`:o,create:({picture:o})=>g(o?"message-picture":"message-file"),
update:(o,r)=>Dh(o,`${x}/api/v1/rooms/${t}/files/${r.id}`,r)})}function Dh(s,t,{name:e,type:i,bytes:n,picture:o,alt:r}){if(a("a",s).href=t,o)return Ph(s,t,{name:e,
picture:o,alt:r});let[h]=i.split("/");(h==="audio"||h==="video")&&Bh(s,h,t,r||e),i==="text/plain"&&F(({offerBeginning:c})=>c(s,t,e)),m(a(".file-name",s),e),m(a(
".file-size",s),fo(n))}function Bh(s,t,e,i){if(a(t,s))return;let n=document.createElement(t);Object.assign(n,{controls:!0,preload:"metadata",src:e,tabIndex:-1,ariaLabel:i}),
s.prepend(n)}function Ph(s,t,{name:e,alt:i,picture:{width:n,height:o,animated:r,thumbnails:h}}){let c=a("img",s);if(c.src)return;let l=Math.min(1,Mh/n,$h/o);c.width=
Math.ceil(n*l),c.height=Math.ceil(o*l),c.alt=i||e,a("a",s).title=e,c.sizes=`${c.width}px`,jh(c,t,h),r&&F(({playButton:u})=>s.append(u(c,t,{name:e,thumbnails:h})))}
function jh(s,t,{small:e,large:i}){s.srcset=`${t}?size=small ${e.width}w, ${t}?size=large ${i.width}w`,s.src=`${t}?size=small`}var Fh=3,qh=2**31-1,mo=new WeakMap,Wh=0,fi=new WeakMap;function ui(s,t){let{entry:e,poll:i}=t,{poll:n}=e,{chosen:o,mayVote:r,mayEnd:h}=JSON.parse(i),c=Hh(n);fi.
has(s)||fi.set(s,`poll-${Wh+=1}`);let l=a(".poll-options",s);l.setAttribute("aria-label",d(n.multiple?"poll.several":"poll.one"));let u=r&&!c;l.setAttribute("ro\
le",u?n.multiple?"group":"radiogroup":"list"),s.classList.toggle("has-ended",c);let p=Math.max(1,...n.options.map(({votes:E})=>E)),b={item:t,group:fi.get(s),isOpen:u,
hasEnded:c,most:p},T=n.options.map((E,L)=>({...E,key:u?String(L):`result-${L}`,isChosen:o.includes(L)}));A(l,T,{create:()=>u?Uh(n,b.group):g("poll-result"),update:(E,L)=>Kh(
E,L,b)}),m(a(".poll-facts",s),Yh(n,c)),a(".poll-facts",s).title=n.ends_at?U(new Date(n.ends_at)):"",a('[data-action="unvote"]',s).hidden=!u||!o.length,a('[data-\
action="voters"]',s).hidden=n.anonymous||!n.voter_count,a('[data-action="end-poll"]',s).hidden=!h||c,zh(s,t,c)}var Hh=({ended:s,ends_at:t})=>!!s||t!==null&&new Date(
t)<=Date.now(),go=s=>[...s.querySelectorAll("input:checked")].map(t=>Number(t.closest(".poll-option").dataset.key));function Uh({multiple:s},t){let e=g("poll-op\
tion");return Object.assign(a("input",e),{type:s?"checkbox":"radio",name:t}),e}function Kh(s,{text:t,votes:e,voters:i=[],isChosen:n},{item:o,isOpen:r,hasEnded:h,
most:c}){let{poll:l}=o.entry,u=l.voter_count?e/l.voter_count:0,p=v("poll.option.spoken",e,{option:t,percent:po(u)});r?Gh(a("input",s),{isChosen:n,spoken:p}):Vh(
s,{isChosen:n,spoken:p}),s.classList.toggle("is-chosen",n),s.classList.toggle("is-first",h&&e===c),m(a(".poll-text",s),t),m(a(".poll-votes",s),B(e)),m(a(".poll-\
percent",s),l.voter_count?po(u):""),a(".poll-bar > span",s).style.inlineSize=`${u*100}%`,Jh(a(".poll-voters",s),{votes:e,voters:i},o)}function Gh(s,{isChosen:t,
spoken:e}){s.checked=t,s.setAttribute("aria-label",e)}function Vh(s,{isChosen:t,spoken:e}){a(".poll-mine",s).hidden=!t,m(a(".poll-spoken",s),e)}function Jh(s,{votes:t,
voters:e},{personOf:i}){let n=e.map(o=>i({id:o,name:"…"}));s.hidden=!n.length,s.title=n.length?q(n.map(w),t):"",A(s,n.slice(-Fh),{key:({id:o})=>o,create:()=>g(
"thread-person"),update:R})}function Yh(s,t){let e=[v("poll.voters",s.voter_count)];return s.multiple&&e.push(d("poll.several")),s.anonymous&&e.push(d("poll.ano\
nymous")),t?e.push(d("poll.ended")):s.ends_at&&e.push(d("poll.ends",{date:js(new Date(s.ends_at))})),e.join(" · ")}var po=s=>d("poll.percent",{count:B(Math.round(
s*100))});function zh(s,t,e){clearTimeout(mo.get(s));let i=new Date(t.entry.poll.ends_at??0)-Date.now();e||i<=0||i>qh||mo.set(s,setTimeout(()=>ui(s,t),i+1))}var Xe=s=>J.of(s)??{text:s};function Qe(s,{text:t,image:e}){let i=s.querySelector(".team-emoji");e&&i?.getAttribute("src")!==e&&s.replaceChildren(mi({text:t,image:e})),
!e&&(i?.remove(),m(s,t))}function mi({text:s,image:t}){let e=document.createElement("img");return e.className="team-emoji",e.alt=s,e.src=t,e.decoding="async",e}function wo(s,{reactions:t},e){A(s,[...t,{emoji:"",users:[]}],{key:({emoji:i})=>i,create:({emoji:i})=>g(i?"reaction":"reaction-more"),update:(i,n)=>n.emoji&&Xh(
i,n,e)})}function Xh(s,t,e){let{emoji:i}=t,n=Et(t);s.setAttribute("aria-pressed",e.includes(i)),s.setAttribute("aria-label",v("reaction.spoken",n,{emoji:i})),s.
title="",Qe(a(".reaction-emoji",s),Xe(i)),m(a(".reaction-count",s),B(n))}function yo(s,{reactions:t=[]},e){let i=t.find(({emoji:h})=>h===s.dataset.key);if(!i)return;
let{emoji:n,users:o}=i,r=o.map(h=>Qh(h,e));s.title=d("reaction.title",{names:q(r,Et(i)),emoji:n})}var Qh=(s,t)=>s===t.me.id?d("reaction.you"):w(t.personOf({id:s,
name:"…"}));var Zh=/^[\p{Emoji_Presentation}\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}\u200d\ufe0f\s]+$/u,tc=24;function Ze(s){let t=J.asSigns(s);return t.
length<=tc&&Zh.test(t)}var pi=String.raw`\s<>"，。；：！？、）】》」』`,So=String.raw`https?:\/\/[^${pi}]+|mailto:[^@${pi}]{1,64}@[^@${pi}]+`,ec=new RegExp(So,"giu"),Eo=new RegExp(
So,"iuy"),sc=new Set(`.,;:!?'"*_~`),ts=s=>[...s.matchAll(ec)].map(({0:t,index:e})=>[vo(t),e]);function Dg(s,t){Eo.lastIndex=t;let e=Eo.exec(s);return e&&vo(e[0])}
function vo(s){let t=xo(s,")")-xo(s,"("),e=s.length;for(;e>0;e-=1){let i=s[e-1];if(i===")"&&t>0)t-=1;else if(!sc.has(i))break}return s.slice(0,e)}var xo=(s,t)=>s.
split(t).length-1;function Oo(s){if(!URL.canParse(s))return null;let t=document.createElement("a");return t.href=s,t.tabIndex=-1,ic(t)||(t.rel="noopener noreferrer",t.target="_bl\
ank"),t}var ic=s=>s.origin===location.origin&&it(s)!==null;function bo(s){let t=document.createDocumentFragment(),e=0;for(let[i,n]of ts(s)){let o=Oo(i);o?.append(i),t.append(s.slice(e,n),o??i),e=n+i.length}return t.append(
s.slice(e)),t}function gi(s){let t=document.createTreeWalker(s,NodeFilter.SHOW_TEXT),e=[];for(;t.nextNode();)t.currentNode.data.includes(":")&&!nc(t.currentNode)&&e.push(t.currentNode);
for(let i of e)ac(i);return s}function ko(s){J.addEventListener("change",()=>{for(let t of s.querySelectorAll(".reaction:not(.reaction-more)"))Qe(a(".reaction-e\
moji",t),Xe(t.dataset.key));for(let t of s.querySelectorAll(".message-text"))(t.textContent.includes(":")||oc(t))&&rc(t)})}var nc=s=>!!s.parentElement?.closest(
"code, pre"),oc=s=>s.querySelector(".team-emoji")!==null;function rc(s){for(let t of s.querySelectorAll(".team-emoji"))t.replaceWith(t.alt);s.normalize(),s.children.
length||s.classList.toggle("only-emoji",Ze(s.textContent)),gi(s)}function ac(s){let t=J.placesIn(s.data);if(!t.length)return;let e=[],i=0;for(let{index:n,length:o,
item:r}of t)e.push(s.data.slice(i,n),mi(r)),i=n+o;s.replaceWith(...e.filter(Boolean),s.data.slice(i))}var hc="p, li, pre, th, td",es=".code-block pre, .table-scroll";function To(s,t){let e=ai(t),i=e?ct.render(t):null;return s.classList.toggle("has-blocks",i?.hasBlocks??
!1),s.classList.toggle("only-emoji",Ze(t)),s.replaceChildren(gi(i?.nodes??bo(t))),!e||ct.isReady}function Zg(s){for(let t of s.querySelectorAll(`a[href], button\
, ${es}`))t.tabIndex=0}function Ao(s,t){if(!s.classList.contains("has-blocks")&&!a(".team-emoji",s))return s.textContent.slice(0,t);let i=document.createTreeWalker(
s,NodeFilter.SHOW_TEXT|NodeFilter.SHOW_ELEMENT),[n,o]=["",null];for(;i.nextNode()&&n.length<t;){let r=i.currentNode.data??i.currentNode.alt;if(!r)continue;let h=i.
currentNode.parentElement.closest(hc);o&&h!==o&&(n+=" "),n+=r,o=h}return n.slice(0,t)}var cc=1600,lc=24,dc=200,wi=new WeakMap,yi=new WeakSet,_o=()=>g("message");function No(s,t){let e=wi.get(s);wi.set(s,t);let i=yi.has(s)&&ct.isReady;if(e&&fc(e,t)&&
!i)return;let n=ss(t);uc(s,t),pc(s,t);let o=e&&n===ss(e)&&e.entry.deleted===t.entry.deleted&&!i,r=e?.mentioned===t.mentioned&&e.entry.mentions===t.entry.mentions;
(!o||!r||e.isBlocked!==t.isBlocked)&&gc(s,{...t,text:n}),mc(s,t),yc(s,t),Ec(s,t),xc(s,t),Sc(s,t),vc(s,t),Oc(s,t)}var D=s=>wi.get(s),ss=({entry:s,edit:t})=>t&&!s.
deleted?t.text:s.text;function fc(s,t){return["entry","edit","leads","pending","state","name","picture","isBlocked","mentioned","quoted","cards","poll","buttons",
"mine","called"].every(e=>s[e]===t[e])}function uc(s,t){let{entry:e,leads:i,own:n,state:o}=t;s.classList.toggle("leads",i),s.classList.toggle("own",n),s.classList.
toggle("is-deleted",!!e.deleted),s.dataset.state=o,e.seq&&(s.dataset.seq=e.seq),e.deleted&&a(".message-actions",s)?.remove()}function mc(s,{entry:t,name:e}){let i=Ao(
a(".message-text",s),dc)||G(t);s.setAttribute("aria-label",d("message.spoken",{name:e,time:rt(new Date(t.at)),text:i}))}function pc(s,{entry:{at:t},author:e,name:i}){
let n=new Date(t);R(a(".avatar",s),e);let o=a(".message-author",s);m(o,i),so(o,e);let r=a(".message-time",s);r.dateTime=t,m(r,rt(n)),r.title=U(n)}function gc(s,{
entry:{deleted:t,expired:e,mentions:i},text:n,isBlocked:o,mentioned:r,own:h,me:c}){let l=a(".message-text",s);if(s.classList.toggle("is-blocked",o&&!t),$(s,"mes\
sage-reveal",o&&!t),yi.delete(s),s.classList.remove("mentions-me"),o||t)return l.classList.remove("has-blocks","only-emoji"),l.textContent=d(e?"message.expired":
t?"message.deleted":"message.blocked"),is(s,!1);To(l,n)||yi.add(s),i&&no(l,{mentions:i,shown:r.split(`
`),me:c}),s.classList.toggle("mentions-me",!!i&&!h&&oo(i,c)),is(s,wc(n))}var gw=s=>s.classList.contains("is-folded")&&is(s,!1),wc=s=>s.length>cc||s.split(`
`).length>lc;function is(s,t){s.classList.toggle("is-folded",t);let e=$(s,"message-unfold",t);e&&(e.onclick=()=>{is(s,!1),s.focus()})}function yc(s,{pending:t}){
let e=$(s,"message-pending",!!t);e&&(e.title=d(`message.${t}`),e.setAttribute("aria-label",e.title))}function Ec(s,{entry:{editedAt:t,deleted:e},isBlocked:i}){let n=$(
s,"message-edited",!!t&&!e&&!i);if(!n)return;let o=U(new Date(t));n.title=n.matches("button")?d("versions.open",{date:o}):o}function xc(s,{entry:t,edit:e}){let{
failure:i}=e??t,n=$(s,"message-failure",!!i);n&&(m(a("span",n),d(e?"message.edit.failed":"message.failed",{reason:j({code:i})})),m(a('[data-action="discard"]',n),
d(e?"message.edit.discard":"message.discard")))}function Sc(s,{cards:t,isBlocked:e}){let i=e?[]:ho(a(".message-text",s),t),n=$(s,"message-cards",i.length>0);n&&
co(n,i)}function vc(s,t){let{entry:e,isBlocked:i,isThread:n,personOf:o}=t,r=$(s,"message-files",!!e.files?.length&&!i);r&&uo(r,e);let h=$(s,"message-poll",!!e.poll&&
!i);h&&ui(h,t);let c=$(s,"message-buttons",!!e.actions?.length&&!i);c&&ro(c,t);let l=$(s,"message-pinned",!!e.pinned&&!i);$(s,"message-scheduled",!!e.scheduled&&
!i);let u=$(s,"message-called",!!t.called&&!i);u&&m(u,d("message.called",{name:t.called})),l&&(l.title=d("message.pinned",{date:U(new Date(e.pinned.at))}));let p=$(
s,"message-reactions",!!e.reactions?.length&&!i);p&&wo(p,e,JSON.parse(t.mine));let b=$(s,"message-thread",!!e.replies&&!n);s.classList.toggle("is-root",!!(e.replies&&
n)),b&&ao(b,e,o)}function Oc(s,{entry:t,quoted:e,isThread:i,isBlocked:n}){let o=!!(t.quote??(!i&&t.thread))&&!t.deleted&&!n,r=a(":scope > .message-body > .messa\
ge-quote",s);if(!o)return r?.remove();let h=r??g("message-quote");r||a(".message-body",s).prepend(h),Ve(h,e)}var Lo=["message-reveal","message-unfold","message-\
pending","message-edited","message-pinned","message-scheduled","message-called","message-failure","message-files","message-poll","message-buttons","message-card\
s","message-reactions","message-thread"];function $(s,t,e){let i=a(".message-body",s),n=a(`:scope > .${t}`,i);if(e||n?.remove(),!e||n)return e?n:null;let o=Lo.slice(
Lo.indexOf(t)+1).map(h=>a(`:scope > .${h}`,i)),r=g(t);return i.insertBefore(r,o.find(Boolean)??a(".message-editor",i)),r}function xw(s,t){let e=!1;s.onsubmit=async i=>{if(i.preventDefault(),e)return;e=!0;let n=Object.fromEntries(new FormData(s));await xi(s,async()=>{Ei(s,await t(n)!==
!1)}),e=!1},s.oninput=()=>Ei(s,!1)}function Ei(s,t){let e=s.querySelector(":scope > .form-success");e&&(e.hidden=!t)}async function xi(s,t){let e=a(".form-error",
s);e.hidden=!0,s.setAttribute("aria-busy","true");try{await t()}catch(i){e.textContent=j(i),e.hidden=!1}finally{s.removeAttribute("aria-busy")}}function Sw(s){s.
reset(),Ei(s,!1),a(".form-error",s).hidden=!0}function Ro(s,{text:t,written:e=t,focus:i=!0,help:n,save:o,onEmpty:r,done:h}){if(a(".message-editor",s))return;let c=g("message-editor"),l=a("textarea",c);bc(c,
l);let u=()=>{Si(s),h()};Tc(c,{textarea:l,close:u,submit:()=>Ac(c,{before:t,save:o,onEmpty:r,close:u})}),s.classList.add("is-editing"),a(".message-body",s).append(
c),n(l),l.value=e,Ct(l),i&&(l.focus({preventScroll:!0}),c.scrollIntoView({block:"nearest"}))}function Si(s){let t=a(".message-editor",s);return t.remove(),s.classList.
remove("is-editing"),a("textarea",t).value}function bc(s,t){let e=Je();a('[data-action="preview"]',e).remove(),t.after(e),F(({offerFewTools:i})=>i(s,{bar:e,textarea:t}))}
var kc=s=>tt().then(({withShortcodes:t})=>t(s),()=>s);function Tc(s,{textarea:t,close:e,submit:i}){t.oninput=()=>Ct(t),s.onkeydown=n=>{if(!bt(n)){if(n.key==="Es\
cape")e();else if(n.target===t&&pe(n))i();else return;n.preventDefault(),n.stopPropagation()}},s.onsubmit=n=>{n.preventDefault(),i()},a('[data-action="cancel"]',
s).onclick=e}async function Ac(s,{before:t,save:e,onEmpty:i,close:n}){let o=kt(a("textarea",s));if(o===t)return n();await xi(s,async()=>{await(o?e(await kc(o)):
i()),n()})}var Lc=new Set(["connecting","catching-up"]),ns=class{#t;#e;#s;#i;#n=[];#r=!1;constructor(t,{halfWritten:e,...i}){this.#t=t,this.#e=i,this.#s=e,t.addEventListener(
"input",({target:n})=>n.closest(".message-editor")&&this.#o(n))}show(t,{signal:e}){this.#i=t,this.#r=!1,this.#n=this.#s.editsOf(t.id).map(({seq:i,epoch:n,written:o})=>({
entry:{seq:i},epoch:n,written:o})),t.addEventListener("lost-edit",({detail:i})=>this.#e.keepAsDraft(i.text),{signal:e}),t.addEventListener("resync",()=>this.#a(),
{signal:e}),t.addEventListener("state",()=>this.#l(),{signal:e})}around(t){let e=[...this.#t.querySelectorAll(".message.is-editing")];t();for(let i of e)i.isConnected||
this.#c(i);this.#r||this.#h()}closed({seq:t},e){this.#s.dropEdit(e.id,t)}#o(t){let{seq:e,text:i}=D(t.closest(".message")).entry,{id:n,timeline:o}=this.#i;t.value===
i?this.#s.dropEdit(n,e):this.#s.keepEdit(n,{seq:e,epoch:o.epoch,written:t.value})}#a(){this.#r=!0;for(let t of this.#t.querySelectorAll(".message.is-editing"))this.#c(
t)}#c(t){let{entry:e}=D(t);this.#n.push({entry:e,written:Si(t)})}#l(){this.#r?this.#i.state==="live"&&this.#u():this.#h()}#u(){this.#r=!1;let t=({entry:e,epoch:i})=>{
if(i!==void 0)return!1;let n=this.#e.entryOf(e);return!n||!ot(n,this.#i)};for(let{entry:e,written:i}of this.#n.filter(t))this.#m(e,i);this.#n=this.#n.filter(e=>!t(
e)),this.#h()}#h(){this.#n=this.#n.filter(({entry:t,epoch:e,written:i})=>{let n=this.#e.rowOf(t),o=e!==void 0;if(!n||o&&Lc.has(this.#i.state))return!0;let r=this.#i.
timeline.entry(t.seq)??D(n).entry;return o&&e!==this.#i.timeline.epoch||!ot(r,this.#i)?this.#m(t,i):this.#e.reopen(n,r,i),!1})}#m({seq:t,text:e},i){this.#s.dropEdit(
this.#i.id,t),i!==e&&this.#e.keepAsDraft(i)}};var os=class{#t;#e;constructor(t){this.#t=t,this.#e=a(".resync-kept",t),a("button",t).onclick=()=>t.hidden=!0}show(t,{signal:e}){this.#t.hidden=!0,t.addEventListener(
"resync",({detail:i})=>this.#s(i),{signal:e})}sayKept(){this.#e.hidden=!1}#s({reason:t}){let e=t==="epoch_changed"?"resync.restored":"resync.incomplete";m(a(".r\
esync-text",this.#t),d(e)),this.#e.hidden=!0,this.#t.hidden=!1}};function st(s){let t=!1;return()=>{if(t)return;t=!0;let e=()=>{t=!1,s()};document.hidden?setTimeout(e,200):requestAnimationFrame(e)}}var _c=({kind:s,archived:t,people:e})=>t?"archive":{private:"lock",direct:e?.length?"people":"saved"}[s]??"hash",rs=({kind:s,people:t})=>s==="direct"&&!t.length,
vi=({kind:s,people:t})=>s==="direct"&&t.length===1?t[0]:null;function Co(s,t,{directory:e,presence:i}){let n=a(".avatar",s),o=vi(t);if(a(".icon",s).toggleAttribute(
"hidden",!!o),n.hidden=!o,!o)return we(s,_c(t));R(n,e.of(o)),et(n,i.of(o.id))}var as=class{#t;#e;constructor(t,{router:e,slot:i,...n}){this.#t=t,this.#e=n;let o=a(".people-button",t),r=()=>e.address.panel==="people",h=()=>o.setAttribute("\
aria-expanded",r());o.onclick=()=>r()?e.up():e.go({...e.address,panel:"people"}),e.addEventListener("change",h),a(".pins-button",t).onclick=()=>e.go({...e.address,
panel:"pins"}),a(".search-here",t).onclick=()=>i.open("search"),a(".reports-button",t).onclick=()=>e.go({...e.address,panel:"reports"})}show(t,{signal:e}){let i=()=>this.#s(
t),n=st(()=>e.aborted||i()),{directory:o,presence:r,reports:h}=this.#e,c=()=>t.state==="live"&&vt(t.room)&&h.count(t.id);t.addEventListener("room",i,{signal:e});
for(let l of[o,r,h])l.addEventListener("change",n,{signal:e});t.addEventListener("state",c,{signal:e}),c(),i()}#s({room:t}){m(a(".room-title",this.#t),t.name);let e=a(
".room-topic",this.#t),i=vi(t);m(e,i?this.#r(i):t.topic??""),e.title=e.textContent,this.#i(i),this.#n(t),m(a(".people-count",this.#t),B(t.member_count))}#i(t){let e=a(
".room-picture",this.#t);e.hidden=!t,t&&(R(e,this.#e.directory.of(t)),et(e,this.#e.presence.of(t.id)))}#n(t){let{count:e,hasMore:i}=vt(t)?this.#e.reports.waitingIn(
t.id):{count:0};a(".reports-button",this.#t).hidden=!e,m(a(".reports-count",this.#t),e?Ot(e,{hasMore:i}):"")}#r(t){return[De({state:this.#e.presence.of(t.id)}),
Se(this.#e.directory.of(t))].filter(Boolean).join(" · ")}};var Nc=[_("react","emoji",({entry:s},t)=>Cs(s,t)),_("quote","reply",({entry:s},t)=>Ms(s,t)&&!t.isBlocked(s)),_("thread","thread",({entry:s},{isThread:t,room:e})=>!t&&
!!s.seq&&(Rc(s)||Ms(s,{room:e}))),_("copy","copy",({entry:s},t)=>!s.deleted&&!t.isBlocked(s)),_("link","link",({entry:s})=>!!s.seq),_("edit","edit",({entry:s,edit:t},e)=>ot(
s,e)&&!t),_("versions","clock",({entry:s},t)=>tn(s,t)),_("save","saved",({entry:s},t)=>!!s.seq&&!s.deleted&&!t.isSaved(s)),_("unsave","saved",({entry:s},t)=>t.isSaved(
s)),_("unread","unread",({entry:s},t)=>!!s.seq&&t.state==="live"),_("pin","pin",({entry:s},t)=>Is(s,t)&&!s.pinned),_("unpin","pin",({entry:s},t)=>Is(s,t)&&!!s.pinned),
_("reactions","people",({entry:s})=>!!s.reactions?.length),_("seen","check",({entry:s},t)=>ie(s,t.room)),_("person","person",({entry:s},t)=>s.user.id!==t.me.id),
_("report","flag",({entry:s},t)=>en(s,t)),_("retry","again",({state:s})=>s==="failed"),_("discard","trash",({state:s})=>s==="failed",{isDangerous:!0}),_("delete",
"trash",({entry:s},t)=>Zi(s,t),{isDangerous:!0})];function Oi(s,t){return Nc.filter(({isOffered:e})=>e(s,t))}function _(s,t,e,{isDangerous:i=!1}={}){return{name:s,
icon:t,isOffered:e,isDangerous:i}}var Rc=({thread:s,replies:t})=>!!(s||t);var Cc=450,Ic=10,Io=64,Mo=.9,Do="audio, video",Bo=`a[href], button:not([hidden]), input:not([disabled]), ${Do}`,$o=`${Bo}, ${es}`,hs=class{#t;#e;#s;#i;#n;#r=null;constructor({
log:t,scroller:e,timeline:i,actions:n}){this.#t=t,this.#e=e,this.#s=i,this.#n=n,t.addEventListener("pointerover",({target:o})=>this.#o(o.closest(".message")));for(let o of[
"pointerover","focusin"])t.addEventListener(o,({target:r})=>this.#a(r));t.addEventListener("focusin",({target:o})=>this.#c(o.closest(".message"))),t.addEventListener(
"focusout",o=>this.#l(o)),t.addEventListener("click",o=>this.#u(o)),t.addEventListener("change",({target:o})=>o.closest(".poll-option")&&this.#h(o.closest(".mes\
sage"))),t.addEventListener("keydown",o=>this.#m(o)),this.#O(),e.addEventListener("focus",()=>e.matches(":focus-visible")&&this.#s.lastOnScreen?.focus())}show(t){
this.#i=t,this.#e.tabIndex=0}around(t){let e=this.#t.contains(document.activeElement);t(),a('.message[tabindex="0"]',this.#t)||(this.#e.tabIndex=0),e&&!this.#t.
contains(document.activeElement)&&this.#e.focus({preventScroll:!0})}#o(t){if(!t||t.dataset.state!=="sent")return;let e=a(".message-actions",t)??t.appendChild(g(
"message-actions")),i=D(t),n=new Set(Oi(i,this.#i).map(({name:o})=>o));i.entry.deleted||n.add("more"),n.has("edit")&&n.delete("thread");for(let o of e.children)
o.hidden=!n.has(o.dataset.action);e.hidden=[...e.children].every(o=>o.hidden)}#a(t){let e=t.closest(".reaction");e&&yo(e,D(e.closest(".message")).entry,this.#i)}#c(t){
if(t){this.#o(t),this.#e.tabIndex=-1;for(let e of this.#t.querySelectorAll('.message[tabindex="0"]'))e.tabIndex=-1;t.tabIndex=0}}#l({target:t,relatedTarget:e}){
let i=t.closest(".message");if(i&&!i.contains(e))for(let n of i.querySelectorAll($o))n.tabIndex=-1}#u(t){let{target:e}=t,i=e.closest(".message"),n=e.closest("[d\
ata-action]"),o=e.matches(".avatar, .message-author")?"person":n?.dataset.action;!i||n?.href&&(t.ctrlKey||t.metaKey||t.shiftKey)||(n?.href&&t.preventDefault(),this.#n[o]?.(
i,D(i),n))}#h(t){this.#n.vote(t,D(t))}#m(t){let e=t.target.closest(".message");if(!e||t.target.matches("textarea")||t.ctrlKey||t.metaKey||t.altKey||t.key.startsWith(
"Arrow")&&t.target.matches(`${es}, ${Do}`))return;let i=t.target===e?this.#f(e,t.key):this.#d(e,t.key);i&&(t.preventDefault(),t.stopPropagation(),i())}#f(t,e){let{
list:i}=this.#s;return{Enter:()=>this.#x(t),ArrowUp:()=>this.#p(i.beside(t,-1)),ArrowDown:()=>this.#p(i.beside(t,1)),Home:()=>this.#p(i.first()),End:()=>{this.#s.
toNewest(),this.#s.focusNewest()},PageUp:()=>this.#y(-Mo),PageDown:()=>this.#y(Mo)}[e]}#d(t,e){if(e==="Escape")return()=>t.focus({preventScroll:!0});let i={ArrowRight:1,
ArrowDown:1,ArrowLeft:-1,ArrowUp:-1}[e],n=this.#E(t);return i&&(()=>n.at((n.indexOf(document.activeElement)+i)%n.length).focus())}#p(t){t?.focus({preventScroll:!0}),
t?.scrollIntoView({block:"nearest"})}#y(t){let{list:e}=this.#s;this.#s.scroll(t);let{top:i}=this.#e.getBoundingClientRect(),n=e.messageRows.find(o=>o.getBoundingClientRect().
top>=i);(t<0?n:this.#s.lastOnScreen)?.focus({preventScroll:!0})}#x(t){let e=this.#E(t);for(let i of e)i.tabIndex=0;e[0]?.focus({preventScroll:!0})}#E=t=>[...t.querySelectorAll(
$o)];#O(){let t=this.#t;t.addEventListener("pointerdown",e=>this.#v(e),{passive:!0}),t.addEventListener("pointermove",e=>this.#S(e),{passive:!0});for(let e of["\
pointerup","pointercancel"])t.addEventListener(e,()=>this.#g(),{passive:!0});this.#e.addEventListener("scroll",()=>this.#g(),{passive:!0}),t.addEventListener("c\
ontextmenu",e=>{e.pointerType==="touch"&&!e.target.closest("a[href]")&&e.preventDefault()})}#v({pointerType:t,target:e,clientX:i,clientY:n,isPrimary:o}){this.#g();
let r=t==="touch"&&o&&!e.closest(`${Bo}, textarea`)&&e.closest(".message");if(!r)return;let h=setTimeout(()=>{this.#r=null,Mc(),this.#n.more(r,D(r))},Cc);this.#r=
{row:r,timer:h,clientX:i,clientY:n}}#S({clientX:t,clientY:e}){let i=this.#r;if(!i)return;let[n,o]=[t-i.clientX,Math.abs(e-i.clientY)];Math.hypot(n,o)>Ic&&clearTimeout(
i.timer),o>Io/2?this.#g():(getComputedStyle(this.#t).direction==="rtl"?-n:n)>Io&&this.#w(i.row)}#w(t){this.#g();let e=D(t);Oi(e,this.#i).some(({name:i})=>i==="q\
uote")&&this.#n.quote(t,e)}#g(){clearTimeout(this.#r?.timer),this.#r=null}};function Mc(){let s=t=>{t.preventDefault(),t.stopPropagation()};addEventListener("cl\
ick",s,{capture:!0,once:!0}),addEventListener("pointerdown",()=>removeEventListener("click",s,{capture:!0}),{capture:!0,once:!0})}var cs=class{#t;constructor(t){this.#t=t}show(t,{signal:e}){let i=()=>{let n=$c(t),o=n?Dc(n,t):0;this.#t.hidden=!o,m(this.#t,o?v("seen.count",o):""),this.#t.onclick=
()=>O(({seenBy:r})=>r({entry:n,conversation:t}))};for(let n of[t,t.readers])n.addEventListener("change",i,{signal:e});i()}};function $c({timeline:s,me:t,room:e}){
let i=s.entries.findLast(S);return i&&i.user.id===t.id&&ie(i,e)?i:null}var Dc=({seq:s},{readers:t,me:e})=>t.of(s).filter(i=>i!==e.id).length;var Bc={"sign-in":{key:"status.ended.action",go:pt},reload:{key:"again",go:()=>location.reload()},rooms:{key:"status.rooms.action",go:s=>s.go(K)}},Pc=new Set(["\
connecting","catching-up"]),ls=class{#t;#e;constructor(t,{router:e}){this.#t=t,this.#e=e}show(t,{signal:e}){let i=()=>this.#s(t.state);t.addEventListener("state",
i,{signal:e}),i()}#s(t){this.#t.dataset.state=t,this.#t.closest(".conversation").classList.toggle("is-opening",Pc.has(t)),a(".status-text",this.#t).textContent=
t==="live"?"":d(`status.${t}`);let e=a("button",this.#t),i=Bc[ut[t]?.next];e.hidden=!i,i&&(e.textContent=d(i.key),e.onclick=()=>i.go(this.#e))}};var jc=3,jo="/rooms/",ds=[],bi=new WeakMap,Po=new WeakMap;function Fc(s){return s.deleted||!s.text.includes(jo)?ds:(bi.has(s)||bi.set(s,qc(s.text)),bi.get(s))}function qc(s){
let t=new Map;for(let[e]of ts(s)){if(!e.includes(jo)||!URL.canParse(e))continue;let i=new URL(e),n=i.origin===location.origin&&!i.hash?it(i):null,o=n?.seq??Wc(n?.
panel);o&&t.set(i.href,{href:i.href,room:n.room,seq:o})}return[...t.values()].slice(0,jc)}function Wc(s){let[,,t]=/^thread:(?:(\d{1,15}):)?(\d{1,15})$/.exec(s??
"")??[];return Number(t)||null}function Fo(s,t){let e=Fc(s);if(e===ds)return ds;let i=e.map(o=>Hc(o,t)).filter(Boolean),n=Po.get(s)??ds;return i.length===n.length&&
i.every((o,r)=>Uc(o,n[r]))?n:(Po.set(s,i),i)}function Hc({href:s,room:t,seq:e},i){let n=i.roomCalled(t),o=n&&i.linked(n,e);if(!n)return null;let r=n.id===i.room.
id?"":n.name;if(!o)return{href:s,where:r,entry:o};let h=i.isBlocked(r?{user:o.user}:o);return{href:s,where:r,entry:o,name:w(i.personOf(o.user)),isHidden:h}}var Uc=(s,t)=>[
"href","where","entry","name","isHidden"].every(e=>s[e]===t[e]);var Kc=900,fs=class{#t;#e;#s;constructor(t,{isFollowing:e}){this.#t=t,this.#e=e,t.addEventListener("scroll",()=>this.#i(),{passive:!0})}draw(){let{top:t}=this.#t.
getBoundingClientRect();for(let e of this.#t.querySelectorAll(".day"))a(".day-title",e).classList.toggle("is-over",e.getBoundingClientRect().top<t)}#i(){if(this.#e())
return this.#n();this.#t.classList.add("is-scrolling"),clearTimeout(this.#s),this.#s=setTimeout(()=>this.#n(),Kc)}#n(){clearTimeout(this.#s),this.#t.classList.remove(
"is-scrolling")}};var qo=new Set(["joined","left","added","removed"]),Gc=new Set(["began","brought"]),ki=new Set(["joined","left"]);function Ti(s){let t=[];for(let e of Vc(s)){let i=t.
at(-1);i&&Jc(i[0],e)?i.push(e):t.push([e])}return t.map(Yc)}function Vc(s){let t=new Map(s.filter(({type:i})=>ki.has(i)).map(i=>[i.user.id,i]));return s.filter(
({type:i})=>!Gc.has(i)).filter(i=>!ki.has(i.type)||t.get(i.user.id)===i)}function Jc(s,{type:t,user:e}){return s.type!==t||!qo.has(t)?!1:ki.has(t)||s.user.id===
e.id}function Yc(s){let[{type:t,user:e,member:i,role:n,name:o,topic:r,text:h,retention_days:c}]=s,l={user:xe(e),name:o,topic:r,text:h,member:i&&xe(i)};if(qo.has(
t)){let u=[...new Set(s.map(p=>xe(p.member??p.user)))];return v(`notice.${t}`,u.length,{...l,names:q(u)})}return t==="retention"&&c?v("notice.retention.days",c,
{...l,count:B(c)}):t==="retention"?d(c===0?"notice.retention.ever":"notice.retention.server",l):t==="role"?d(`notice.role.${n}`,l):t==="topic"&&!r?d("notice.top\
ic.removed",l):d(`notice.${t}`,l)}var zc=300;function Wo(s,t,e){let{before:i,firstNew:n,me:o}=e,r=[];i&&r.push({key:Ho(new Date(i.at)),at:new Date(i.at),rows:[],isContinued:!0});let h=i;for(let c of[
...s,...t.map(l=>Xc(l,o))]){let l=Qc(r,new Date(c.at));n!==null&&c.seq===n&&(l.rows.push({key:"new-line",kind:"new-line"}),h=null),!l.rows.length&&!l.isContinued&&
(h=null),S(c)?l.rows.push(Zc(c,h,e)):Jt(c)&&!nl(c,e)&&rl(l.rows,ol(c,e)),h=c}return r.filter(({rows:c})=>c.length)}var Ai=new WeakMap;function Xc(s,t){let{clientId:e,
text:i,at:n,failure:o}=s;if(!Ai.has(s)){let{thread:r,quote:h,files:c,room:l}=s,u={type:"message",seq:null,at:n,user:t,text:i,deleted:!1,clientId:e,failure:o,unsent:!0,
thread:r,quote:h,files:c,room:l};Ai.set(s,u)}return Ai.get(s)}var Ho=s=>`${s.getFullYear()}-${s.getMonth()+1}-${s.getDate()}`;function Qc(s,t){let e=Ho(t),i=s.at(
-1);return i&&(i.key===e||t<i.at)?i:(s.push({key:e,at:t,rows:[],isContinued:!1}),s.at(-1))}function Zc(s,t,{me:e,live:i,edits:n,personOf:o,isBlocked:r,quoted:h,
cards:c,isThread:l,pollOf:u,buttonsOf:p,mineOf:b}){let T=s.user.id===e.id,E=n.get(s.seq),L=s.unsent?s:E,lt=L?.failure?"failed":L?"pending":"sent",dt=o(s.user);return{
key:T&&s.clientId?s.clientId:`seq-${s.seq}`,kind:"message",entry:s,own:T,me:e,author:dt,name:dt.display_name||dt.name,picture:dt.picture,isBlocked:r(s),mentioned:tl(
s,o),isThread:l,personOf:o,quoted:h(s.quote??(l?void 0:s.thread)),called:s.command?el(s.command,o):"",cards:c(s),poll:s.poll&&u(s),buttons:s.actions&&p(s),mine:s.
reactions&&b(s),edit:E,leads:!sl(s,t)||!!(l&&t?.replies),state:lt,pending:lt!=="pending"?null:i?"sending":"waiting"}}var tl=({mentions:s=[]},t)=>s.map(({user:e,
name:i})=>e?w(t({id:e,name:i})):i).join(`
`);function el({bot:s},t){let e=t({id:s,name:""});return e.name?w(e):""}function sl(s,t){return!t||!S(t)||t.user.id!==s.user.id?!1:new Date(s.at)-new Date(t.at)<
zc*1e3}var il={joined:"began",added:"brought"},nl=(s,{isBlocked:t})=>s.type==="app"&&t(s);function ol(s,{personOf:t,isDirect:e}){let{user:i,member:n,type:o}=s;return{
...s,type:e&&il[o]||o,user:t(i),member:n&&t(n)}}function rl(s,t){let e=s.at(-1);e?.kind==="notice"?e.entries.push(t):s.push({key:`notice-${t.seq}`,kind:"notice",
entries:[t]})}function Li(s,{tabIndex:t=0}={}){return s.split(Nn).flatMap((e,i,n)=>i%3===0?e||[]:i%3===1?al(e,n[i+1],t):[])}var Uo=new WeakMap;function Ny(s,t){Uo.get(s)!==t&&
(Uo.set(s,t),s.replaceChildren(...Li(t)))}function Ry(s,t){_i(s,t.id),R(a(".avatar",s),t),s.title=d("person.of",{name:w(t)}),s.setAttribute("aria-label",s.title)}
function Cy(s,t){_i(s,t.id),m(s,w(t))}function _i(s,t){s.dataset.open="person",s.dataset.subject=t}function al(s,t,e){let i=document.createElement("button");return i.
type="button",i.className="link-button person-link",i.dir="auto",i.tabIndex=e,i.textContent=t,_i(i,s),i}var us=class{#t=new Map;#e=0;#s=44;#i=null;fit(t){t!==this.#i&&(this.#i=t,this.clear())}clear(){this.#s=Math.min(this.mean,88),this.#t.clear(),this.#e=0}set(t,e){
this.#e+=e-(this.#t.get(t)??0),this.#t.set(t,e)}of(t,e,i){let{mean:n}=this,o=0;for(let r=e;r<i;r+=1)o+=this.#t.get(t[r].seq)??n;return o}at(t,e){let{mean:i}=this,
n=0;for(let o=e;n<t.length&&o>0;n+=1)o-=this.#t.get(t[n].seq)??i;return n}get mean(){return this.#t.size?this.#e/this.#t.size:this.#s}};var ms=class{#t;#e;#s=null;#i;#n=0;following=!0;constructor(t,{mayFollow:e}){this.#t=t,this.#e=e,t.addEventListener("scroll",()=>this.moved(),{passive:!0});let i=new ResizeObserver(
()=>this.following?this.toBottom():this.#a());i.observe(t),i.observe(t.firstElementChild)}keep(t){let e=this.following?null:this.#l(),i=e?.getBoundingClientRect().
top;t(),this.following?this.toBottom():e?.isConnected&&this.#c(e.getBoundingClientRect().top-i),this.#o()}toBottom(){this.following=this.#e(),this.#t.scrollTop=
this.#t.scrollHeight}stay(){this.following=!1}moved(){this.following=this.#r,this.#o()}revealAbove(t){let{top:e}=this.#t.getBoundingClientRect();return!t||t.getBoundingClientRect().
top>=e?!1:(this.reveal(t),!0)}isInView(t){let[e,i]=[this.#t,t].map(n=>n.getBoundingClientRect());return i.top>=e.top&&i.bottom<=e.bottom}reveal(t){this.putAt(t,
this.#t.clientHeight/5)}putAt(t,e){let{top:i}=this.#t.getBoundingClientRect();this.#t.scrollTop+=t.getBoundingClientRect().top-i-e,this.following=this.#r,this.#o()}placeIn(t){
let e=this.#u(t);return e?{row:e,offset:e.getBoundingClientRect().top-this.#t.getBoundingClientRect().top}:null}lastAboveFoot(t){let e=this.#t.getBoundingClientRect().
bottom+1;return t[jt(t,i=>i.getBoundingClientRect().bottom>e)-1]}get isNearTop(){return this.#t.scrollTop<this.#t.clientHeight}get isNearFoot(){let{scrollHeight:t,
scrollTop:e,clientHeight:i}=this.#t;return t-e-i<i}get#r(){let{scrollHeight:t,scrollTop:e,clientHeight:i}=this.#t;return this.#e()&&t-e-i<48}#o(){this.#s=this.following?
null:this.placeIn(this.#t.querySelectorAll(".day-rows > *")),this.#i=this.#t.clientWidth}#a(){let{row:t,offset:e}=this.#s??{};!t?.isConnected||this.#i===this.#t.
clientWidth||(this.#c(t.getBoundingClientRect().top-this.#t.getBoundingClientRect().top-e),this.#i=this.#t.clientWidth)}#c(t){if(this.#n+=t,Math.abs(this.#n)<.5)
return;let e=this.#t.scrollTop;this.#t.scrollTop+=this.#n,this.#n-=this.#t.scrollTop-e,Math.abs(this.#n)>=1&&(this.#n=0)}#l(){return this.#u(this.#t.querySelectorAll(
".day-rows > *"))}#u(t){let{top:e}=this.#t.getBoundingClientRect();return t[jt(t,i=>i.getBoundingClientRect().bottom>e)]}};function jt(s,t){let e=0,i=s.length;for(;e<
i;){let n=e+i>>1;t(s[n])?i=n:e=n+1}return e}var hl=24,cl=3.5,ll=80,dl=180,Ri=.75,Ko=.5,fl=1.25,ul=1+2*Ri,ml=4,pl=8,gl={message:_o,notice:()=>g("notice"),"new-line":()=>g("new-line")},wl={message:No,notice:Sl,
"new-line":()=>{}},ps=class{#t;#e;#s;#i;#n;#r=new us;#o=[];#a=[];#c=null;#l=[];#u=[];#h=null;#m=null;#f=0;#d=0;#p;#y=0;#x=!0;#E=0;#O=0;constructor({scroller:t,keeper:e,
changing:i}){this.#t=t,this.#e=e,this.#s=a(".timeline-log",t),this.#i=a(".rows-above",t),this.#n=a(".rows-below",t),this.#p=i;let n=()=>{this.#E=t.clientWidth,this.#O=
t.clientHeight};new ResizeObserver(n).observe(t),n()}get rows(){return this.#l}get messageRows(){return this.#l.filter(t=>t.matches(".message"))}get isEmpty(){return!this.#u.
some(({kind:t})=>t==="message")}clear(){this.#s.replaceChildren(),this.#r.clear(),this.#x=!0,this.#o=this.#a=this.#l=this.#u=[],this.toEnd()}draw(t,e,i,{aloud:n=!1}={}){
this.#o=t,this.#a=e,this.#c=i,this.#g(),this.#S({aloud:n})}follow(t=pl){if(this.#x&&this.#l.length&&!this.#b())return this.#v();for(let e=0;e<ml;e+=1){let i=this.#T();
if(!i)return;if(this.#I(),this.#A(i),this.#S(),!this.#b())break}cancelAnimationFrame(this.#y),t>0&&(this.#y=requestAnimationFrame(()=>this.follow(t-1)))}#v(){this.#x=
!1,cancelAnimationFrame(this.#y),this.#y=requestAnimationFrame(()=>{this.#y=requestAnimationFrame(()=>this.follow())})}toEnd(){this.#h=this.#m=null,this.#g()}show(t){
let e=Math.min(I(this.#o,t),this.#o.length-1);return(e<this.#f||e>=this.#d)&&(this.#I(),this.#A(this.#L(e)),this.#S()),this.rowOf(t)}rowOf(t){return a(`.message\
[data-seq="${t}"]`,this.#s)??this.#_(t)}beside(t,e){let{messageRows:i}=this,n=i.indexOf(t)+e;if(i[n])return i[n];if(!(e<0?this.#f===0:this.#d===this.#o.length))
return this.#I(),this.#A(this.#L(e<0?this.#f:this.#d)),this.#S(),i=this.messageRows,n=i.indexOf(t)+e,i[n]}first(){let t=this.#o.find(S);return t&&this.show(t.seq)}onScreen({
first:t,last:e}){let{top:i,bottom:n}=this.#t.getBoundingClientRect(),o=p=>b=>b.getBoundingClientRect().bottom>p,r=jt(this.#l,o(i)),h=jt(this.#l,o(n+1))-1,c=this.#u.
slice(r,h+1).flatMap(Ni);if(!c.length)return this.#o.length||t===null?null:{from:t,to:e};let l=this.#o[I(this.#o,c[0])-1],u=this.#o[I(this.#o,c.at(-1))+1];return{
from:l?l.seq+1:t,to:u?u.seq-1:e}}#S({aloud:t=!1}={}){this.#s.setAttribute("aria-live",t?"polite":"off"),this.#p(()=>this.#e.keep(()=>this.#w()))}#w(){this.#r.fit(
this.#E);let t=this.#o.slice(this.#f,this.#d),e=this.#d===this.#o.length,i=this.#o[this.#f-1],n=Wo(t,e?this.#a:[],{...this.#c,before:i});A(this.#s,n,{create:()=>g(
"day"),update:yl}),this.#u=n.flatMap(({rows:o})=>o),this.#l=[...this.#s.querySelectorAll(".day-rows > *")],Go(this.#i,this.#r.of(this.#o,0,this.#f)),Go(this.#n,
this.#r.of(this.#o,this.#d,this.#o.length))}#g(){let{length:t}=this.#o,e=this.#R;this.#d=this.#m===null?t:Math.min(t,I(this.#o,this.#m+1)),this.#f=this.#h===null?
this.#d-this.#C(fl):I(this.#o,this.#h),this.#f>=this.#d&&(this.#d=Math.max(this.#d,Math.min(t,e))),this.#f>=this.#d&&(this.#f=this.#d-e),this.#m===null&&this.#d-
this.#f>e+e/4&&this.#N(e),this.#A([this.#f,this.#d])}#N(t){this.#e.following||!this.#l.length?this.#f=this.#d-t:this.#d=this.#f+t+t/4,this.#I()}#A([t,e]){let{length:i}=this.#o;
for(this.#d=Math.min(Math.max(Math.round(e),0),i),this.#f=Math.min(Math.max(Math.round(t),0),this.#d);this.#f>0&&this.#f<i&&!S(this.#o[this.#f])&&!S(this.#o[this.#f-
1]);)this.#f-=1;for(;this.#d>0&&this.#d<i&&!S(this.#o[this.#d])&&!S(this.#o[this.#d-1]);)this.#d+=1;this.#h=this.#o[this.#f]?.seq??null,this.#m=this.#d===i?null:
this.#o[this.#d-1].seq}#T(){let{top:t,bottom:e,height:i}=this.#t.getBoundingClientRect(),n=this.#s.getBoundingClientRect(),o=this.#R,r=this.#C(Ko),h=this.#d-this.#f>=
o,c=(n.height-(1+Ko)*i)/2,l=h?Math.min(Ri*i,Math.max(0,c)):Ri*i;if(!i||!this.#l.length)return null;if(n.bottom<t||n.top>e)return this.#L(this.#r.at(this.#o,t-this.#i.
getBoundingClientRect().top));let[u,p]=[this.#f-r,this.#d+r];return this.#f>0&&n.top>t-l?[u,Math.min(this.#d,u+o)]:this.#d<this.#o.length&&n.bottom<e+l?[Math.max(
this.#f,p-o),p]:null}#b(){let{top:t,bottom:e}=this.#t.getBoundingClientRect(),i=this.#s.getBoundingClientRect();return this.#f>0&&i.top>t||this.#d<this.#o.length&&
i.bottom<e}#L(t){let e=this.#C(ul)/2;return[t-e,t+e]}get#R(){let t=cl*this.#O/hl;return Math.round(Math.min(dl,Math.max(ll,t)))}#C(t){return Math.min(this.#R,Math.
ceil(t*this.#O/this.#r.mean))}#I(){let t=this.#s.getBoundingClientRect().top;this.#l.forEach((e,i)=>{let[n,...o]=Ni(this.#u[i]);if(!n)return;let{bottom:r}=e.getBoundingClientRect();
this.#r.set(n,r-t);for(let h of o)this.#r.set(h,0);t=r})}#_(t){return this.#l[this.#u.findIndex(e=>e.kind==="notice"&&Ni(e).includes(t))]}},Ni=({entry:s,entries:t=[
s]})=>t.flatMap(e=>e?.seq??[]);function Go(s,t){let e=`${t}px`;s.style.blockSize!==e&&(s.style.blockSize=e)}function yl(s,{at:t,rows:e,isContinued:i}){m(a(".day\
-title span",s),ln(t)),s.classList.toggle("is-continued",i),s.classList.toggle("is-silent",e.every(xl)),A(a(".day-rows",s),e,{create:({kind:n})=>gl[n](),update:(n,o)=>wl[o.
kind](n,o)})}var Vo=new WeakMap;function El(s){let t=document.createElement("p");return t.append(...Li(s,{tabIndex:-1})),t}var xl=({kind:s,entries:t})=>s==="not\
ice"&&!Ti(t).length;function Sl(s,{entries:t}){let e=Ti(t),i=e.join(`
`);Vo.get(s)!==i&&(Vo.set(s,i),s.replaceChildren(...e.map(El)))}var vl=2e3,Ol=400,Ci={connecting:"timeline.loading","catching-up":"timeline.loading",reconnecting:"timeline.waiting",restarting:"timeline.waiting",offline:"time\
line.waiting"},gs=class{#t;#e;#s;#i;#n;#r;#o=null;#a;#c=!1;#l=!1;#u=!1;#h=new Set;#m=null;#f=null;#d=st(()=>this.#p());constructor(t,{changing:e,onNewest:i,onMoved:n}){
this.#t=t,this.toNewest=i,this.#e=a(".timeline-scroll",t),this.#s=a(".timeline-start",t),this.#i=new ms(this.#e,{mayFollow:()=>this.#o?.history.isAtNewest??!0}),
this.#r=new ps({scroller:this.#e,keeper:this.#i,changing:e}),this.#n=new fs(this.#e,{isFollowing:()=>this.#i.following});let o,r=()=>{clearTimeout(o),o=setTimeout(
()=>this.#o&&n(),Ol),this.#w()};this.#e.addEventListener("scroll",r,{passive:!0}),a('[data-testid="new-pill"]',t).onclick=()=>this.#A(),a('[data-testid="first-u\
nread"]',t).onclick=()=>this.#T(),a('[data-testid="mark-read"]',t).onclick=()=>this.#R(),document.addEventListener("visibilitychange",()=>document.hidden&&this.#C()),
ct.addEventListener("ready",this.#d),addEventListener("blur",()=>this.#C()),addEventListener("focus",()=>this.#I())}get list(){return this.#r}show(t){this.#a?.abort(),
this.#a=new AbortController;let{signal:e}=this.#a;this.#o=t,this.#c=!1,this.#l=!0,this.#u=!1,this.#h.clear(),this.#m=this.#f=null,this.#r.clear(),t.addEventListener(
"change",this.#d,{signal:e}),this.#i.following=!0,this.#p()}follow(){this.#l=!1,this.#o.history.toNewest(),this.#r.toEnd(),this.#p(),this.#i.toBottom(),this.#w()}async goTo(t){
this.#l=!1;let e=this.#o,i=await e.history.goTo(t);if(e!==this.#o||i===null)return!0;if(!i)return!1;this.#i.stay(),this.#c||=e.state==="live",this.#p();let n=this.#r.
show(t);return this.#i.reveal(n),this.#w(),_l(n),!0}lookAt(t){let e=this.#r.rowOf(t);if(e&&this.#i.isInView(e))return e;this.#i.stay();let i=this.#r.show(t);return this.#i.
reveal(i),this.#w(),i}get place(){if(this.#i.following)return null;let{row:t,offset:e}=this.#i.placeIn(this.#r.messageRows)??{};return t?.dataset.seq?{seq:Number(
t.dataset.seq),offset:e}:null}async comeBackTo(t){if(!t)return this.follow();this.#l=!1;let e=this.#o,i=await e.history.goTo(t.seq);e!==this.#o||!i||(this.#i.stay(),
this.#p(),this.#i.putAt(this.#r.show(t.seq),t.offset),this.#w())}scroll(t){this.#e.scrollBy({top:t*this.#e.clientHeight,behavior:"instant"}),this.#i.moved(),this.#w()}get lastOnScreen(){
return this.#i.lastAboveFoot(this.#r.messageRows)??this.#r.messageRows[0]}focusNewest(){let t=this.lastOnScreen;return t?.focus({preventScroll:!0}),!!t}entryAsItWas({
seq:t,at:e}){let i=this.#o.history.shown.entry(t);return i?.at===e?i:void 0}#p(){let t=this.#o;if(!t)return;let{state:e,timeline:i,history:n,room:o,me:r,unread:h,
unsentEdits:c}=t,l=e==="live";l&&this.#c&&this.#i.following&&i.trim();let{first:u,last:p,entries:b}=n.shown,T=u===this.#m&&p>this.#f;this.#m=u,this.#f=p,this.#E();
let E=C=>t.personOf(C),L=C=>t.isBlocked(C),lt=C=>C?bl(t.quoted(C),t):void 0,{isThread:dt=!1}=t,lr=o.kind==="direct",dr={quoted:lt,cards:C=>Fo(C,t),pollOf:C=>kl(
C,t),buttonsOf:C=>Tl(C,t),mineOf:C=>JSON.stringify(t.reactedTo(C))},fr={me:r,firstNew:h.first,live:l,edits:c,personOf:E,isBlocked:L,isThread:dt,isDirect:lr,...dr};
this.#r.draw(b,n.isAtNewest?t.unsent:[],fr,{aloud:l&&this.#c&&T&&n.isAtNewest}),this.#x(),l?!this.#c&&!this.#u&&this.#v():this.#c=!1,this.#w()}get#y(){let{timeline:t,
history:e}=this.#o;return t.cursor!==null||!e.isAtNewest}#x(){let{state:t,room:e}=this.#o;a('.timeline-empty [data-open="add-people"]',this.#t).hidden=!ee(e);for(let i of[
"p",'[data-open="invite"]'])a(`.timeline-empty ${i}`,this.#t).hidden=e.kind==="direct";this.#t.classList.toggle("is-empty",this.#y&&this.#r.isEmpty),this.#t.classList.
toggle("is-loading",!this.#y&&["connecting","catching-up"].includes(t))}#E(){let{timeline:t,history:e,state:i,room:n}=this.#o,o=i==="live"&&this.#h.has("older"),
r=this.#o.isThread??!1,h=Al({known:this.#y,timeline:t,history:e,room:n,state:i,failed:o,isThread:r});if(this.#s.dataset.text===h)return;this.#s.dataset.text=h;let c=()=>this.#s.
replaceChildren(h,...o?[" ",this.#O()]:[]);this.#r.rows.length?this.#i.keep(c):c()}#O(){let t=ht("button",d("again"),"link-button");return t.onclick=()=>this.#g(
"older"),t}#v(){let{history:t,reading:e,room:i,unread:n}=this.#o;if(this.#l&&i.isKept)return;let o=n.first,r=this.#l&&this.#i.following;if(this.#l=!1,r&&n.stoppedElsewhere)
return this.#b();this.#c=!0,this.#h.clear(),e.back(n),!(!this.#i.following||!t.isAtNewest||o===null)&&(this.#i.stay(),this.#r.show(o),this.#i.revealAbove(a(".ne\
w-line",this.#e))||this.#S())}#S(){this.#r.toEnd(),this.#p(),this.#i.toBottom()}#w(){if(!this.#o)return;this.#r.follow();let{reading:t,history:e}=this.#o,i=this.#r.
onScreen(e.shown);i&&!document.hidden&&document.hasFocus()&&this.#c&&t.see(i),this.#c&&!this.#h.has("older")&&this.#i.isNearTop&&e.hasOlder&&this.#g("older"),!this.#h.
has("newer")&&this.#i.isNearFoot&&!e.isAtNewest&&this.#g("newer"),this.#n.draw(),this.#N(i)}async#g(t){let e=this.#o,{history:i}=e;try{await(t==="older"?i.loadOlder():
i.loadNewer()),this.#h.delete(t)}catch{e===this.#o&&this.#h.add(t)}this.#d()}#N(t){let{reading:e,unread:i}=this.#o,n=t?i.below(t.to):0,o=t&&e.seen>=t.from-1&&e.
seen<=t.to,r=a('[data-testid="new-pill"]',this.#t);r.hidden=this.#i.following,r.classList.toggle("has-news",n>0),m(a("span",r),n?v("timeline.pill",n):d("timelin\
e.to_newest")),a(".unread-note",this.#t).hidden=!i.stoppedElsewhere||o||this.#u,we(a('[data-testid="first-unread"]',this.#t),t&&e.seen>t.to?"down":"up")}#A(){this.#h.
delete("newer"),this.toNewest(),this.focusNewest()}async#T(){(await this.#L().catch(N))?.focus({preventScroll:!0}),this.#w()}async#b(){let t=this.#o;this.#u=!0,
await this.#L().catch(()=>{}),t===this.#o&&(this.#u=!1,this.#c=t.state==="live",this.#p())}async#L(){let t=this.#o,{reading:e,history:i}=t;if(e.newAfter=e.seen,
await i.goTo(e.seen+1,{exactly:!1}),t!==this.#o)return;this.#i.stay(),this.#p();let{entries:n}=i.shown,o=this.#r.show(t.unread.first??n[I(n,e.seen+1)]?.seq),r=a(
".new-line",this.#e)??o;return r&&this.#i.reveal(r),o}#R(){let{reading:t,timeline:e}=this.#o;t.seeAll(e.cursor),t.answered(),this.focusNewest(),this.#p()}#C(){this.#o?.
reading.away(),this.#o?.keep()}#I(){this.#o&&(this.#h.delete("newer"),this.#c=!1,this.#p())}},Jo=new WeakMap;function bl(s,{personOf:t,isBlocked:e,timeline:i}){
if(!s)return s;let n=w(t(s.user)),o=e(s),r=Jo.get(s);if(r?.name===n&&r.isHidden===o)return r;let h={entry:s,name:n,isHidden:o,isExpired:s.seq<i.expiredBefore};return Jo.
set(s,h),h}var kl=(s,t)=>JSON.stringify({chosen:t.chosenIn(s),mayVote:se(s,t),mayEnd:Qi(s,t)}),Tl=(s,t)=>JSON.stringify({underWay:t.pressedIn(s),mayPress:se(s,t)});
function Al({known:s,timeline:t,history:e,room:i,state:n,failed:o,isThread:r}){return o?d("timeline.older_failed"):s?e.hasOlder?n==="live"?d("timeline.loading_o\
lder"):Ci[n]==="timeline.waiting"?d("timeline.older_waiting"):"":r?"":Ll(i,t):Ci[n]?d(Ci[n]):""}function Ll(s,{floor:t,expiredBefore:e}){let{kind:i,name:n}=s;return e>
t?d("timeline.expired"):t>1?d("timeline.beginning.joined"):rs(s)?d("timeline.beginning.notes"):d(i==="direct"?"timeline.beginning.direct":"timeline.beginning",{
room:n})}function _l(s){s.tabIndex=-1,s.focus({preventScroll:!0,focusVisible:V.matches}),s.classList.add("is-marked"),setTimeout(()=>s.classList.remove("is-mark\
ed"),vl)}var Nl=3,ws=class{#t;constructor(t){this.#t=t}show({typing:t},{signal:e}){let i=()=>this.#t.textContent=[Rl(t.working),Cl(t.users)].filter(Boolean).join(" ");t.
addEventListener("change",i,{signal:e}),i()}},Rl=s=>s.length?v("working",s.length,{names:q(s.map(w))}):"";function Cl(s){return s.length?s.length>Nl?d("typing.m\
any"):v("typing",s.length,{names:q(s.map(w))}):""}var ys=class{#t=null;#e;#s;#i;#n;#r;#o;#a;#c;#l;#u;#h;#m;constructor({root:t,router:e,slot:i,socket:n,drafts:o,halfWritten:r,scheduled:h,saved:c,directory:l,presence:u,
reports:p,rooms:b,ephemerals:T}){this.root=t,this.#u=p,this.#h=c,this.#m={rooms:b,directory:l},this.#i=e,this.#s=new gs(a(".timeline",t),{changing:E=>this.#d(()=>this.#r.
around(()=>this.#o.around(E))),onNewest:()=>this.#E(),onMoved:()=>e.keepPlace()}),this.#n=new Ye({form:a(".composer",t),note:a(".composer-note",t),strip:a(".com\
poser-quote",t),alsoToRoom:a(".composer-in-room",t),socket:n,drafts:o,halfWritten:r,rooms:b,directory:l,saved:c,goHome:()=>e.go(K),onSent:()=>this.#E(),onEditLast:()=>this.#I(),
onPoll:()=>this.#w(({askPoll:E},L)=>E({conversation:L})),onLater:E=>O(({sendLater:L})=>L({text:E,conversation:this.#t,scheduled:h}))}),this.#r=new hs({log:a(".t\
imeline-log",t),scroller:a(".timeline-scroll",t),timeline:this.#s,actions:this.#S()}),ko(a(".timeline-log",t)),this.#o=new ns(a(".timeline-log",t),{halfWritten:r,
rowOf:({seq:E})=>this.#s.list.rowOf(E),entryOf:E=>this.#s.entryAsItWas(E),reopen:(E,L,lt)=>this.#_(E,L,{written:lt,focus:!1}),keepAsDraft:E=>this.#k(E)}),this.#l=
[this.#o,this.#n],a(".room-header",t)&&this.#f({root:t,router:e,slot:i,directory:l,presence:u,reports:p,ephemerals:T})}#f({root:t,router:e,...i}){this.#c=new os(
a(".resync-note",t)),F(({EphemeralNotes:n,FindBar:o})=>{this.#a=new o(a(".find-bar",t),{timeline:this.#s,router:e}),this.#l.unshift(this.#a);let r=new n(a(".eph\
emerals",t),{ephemerals:i.ephemerals,focusComposer:()=>this.focusComposer()});if(this.#l.push(r),!!this.#t)for(let h of[this.#a,r])h.show(this.#t,this.#e)}),this.#l.
unshift(this.#c,new as(a(".room-header",t),{router:e,...i}),new ls(a(".status[data-state]",t),{router:e}),new ws(a(".typing",t)),new cs(a(".seen-line",t)))}#d(t){
this.#a?this.#a.around(t):t()}show(t){this.#e?.abort(),this.#e=new AbortController,this.#t=t;for(let e of this.#l)e.show(t,this.#e);this.#r.show(t),t.addEventListener(
"many",({detail:e})=>this.#$(t,e),this.#e),this.#s.show(t)}focusComposer(){this.#n.focus()}async goTo(t){if(await this.#s.goTo(t).catch(n=>n.status===422?!1:N(n)??
!0)||await this.#p(t))return;let i=t<this.#t.timeline.expiredBefore;M(d(i?"message.expired":"message.missing")),this.#s.follow()}async#p(t){let e=this.#t,i=e.isThread?
null:await e.findQuoted(t);return!i?.thread||e!==this.#t?!1:(this.#y(i,{replace:!0}),!0)}#y({seq:t,thread:e},{replace:i=!1}={}){let n=e?`thread:${e}:${t}`:`thre\
ad:${t}`;this.#i.go({...this.#i.address,seq:null,panel:n},{replace:i})}#x({seq:t,quote:e,thread:i}){let n=this.#t;return e?n.isThread&&n.timeline.entry(e)?this.
goTo(e):this.#i.go({...this.#i.address,seq:e}):this.#y({seq:t,thread:i})}get place(){return this.#s.place}comeBackTo(t){return this.#s.comeBackTo(t).catch(N)}get keys(){
return{find:()=>O(()=>this.#a.open()),writeOn:()=>this.focusComposer(),leaveComposer:({target:t})=>t.matches(".composer-text")&&this.#s.focusNewest(),scrollUp:()=>this.#s.
scroll(-.9),toNewest:()=>this.#E()}}#E(){let{address:t}=this.#i;t.seq&&!this.#t.isThread?this.#i.go({...t,seq:null},{replace:!0}):this.#s.follow()}#O({seq:t}){let{
room:e,me:i,timeline:n}=this.#t,o={room:e.id,seq:t,epoch:n.epoch};return O(({saveMessage:r})=>r({message:o,me:i,saved:this.#h}))}#v({seq:t}){return this.#h.forget(
{room:this.#t.room.id,seq:t}).then(()=>M(d("saved.forgotten"))).catch(N)}#S(){return{person:(t,{entry:e})=>this.#i.go({...this.#i.address,panel:`person:${e.user.
id}`}),mention:(t,e,i)=>this.#i.go({...this.#i.address,panel:`person:${i.dataset.user}`}),reveal:(t,{entry:e})=>{this.#t.reveal(e.seq),t.focus({preventScroll:!0})},
report:(t,{entry:e,author:i})=>this.#g(e,i),save:(t,{entry:e})=>this.#O(e),unsave:(t,{entry:e})=>this.#v(e),seen:(t,{entry:e})=>this.#w(({seenBy:i},n)=>i({entry:e,
conversation:n})),react:(t,{entry:e},i)=>this.#A(e,i??t),reaction:(t,{entry:e},i)=>this.#T(e,i.dataset.key),press:(t,{entry:e},i)=>this.#b(e,i.dataset.key),vote:(t,{
entry:e})=>this.#L(e,go(a(".message-poll",t))),unvote:(t,{entry:e})=>{t.focus({preventScroll:!0}),this.#L(e,[])},voters:(t,{entry:e})=>this.#w(({whoVoted:i},n)=>i(
{entry:e,conversation:n})),"end-poll":(t,{entry:e})=>this.#R(t,e),pin:(t,{entry:e})=>this.#t.pin(e.seq).catch(N),unpin:(t,{entry:e})=>this.#t.unpin(e.seq).catch(
N),reactions:(t,{entry:e})=>this.#w(({whoReacted:i},n)=>i({entry:e,conversation:n})),quote:(t,{entry:e,name:i})=>this.#n.quote({seq:e.seq,name:i,text:G(e)}),quoted:(t,{
entry:e})=>this.#x(e),thread:(t,{entry:e})=>this.#y(e),versions:(t,{entry:e})=>this.#w(({showVersions:i},n)=>i({entry:e,conversation:n})),unread:(t,{entry:e})=>this.#t.
markUnread(e.seq),picture:(t,{entry:e},i)=>this.#w(({viewPictures:n},o)=>n({entry:e,file:Il(i.href),conversation:o})),copy:(t,e)=>ze(ss(e),"message.copied"),"co\
py-code":(t,e,i)=>ze(a("code",i.closest(".code-block")).textContent,"message.code.copied"),link:(t,{entry:e})=>ze(this.#C(e),"message.link.copied"),edit:(t,{entry:e})=>this.#_(
t,e),delete:(t,{entry:e})=>this.#D(t,e),retry:(t,{entry:e,edit:i=e})=>this.#t.retry(i.clientId),discard:(t,{entry:e,edit:i=e})=>this.#M(i.clientId),more:(t,e,i)=>this.#N(
t,e,i)}}#w(t){let e=this.#t;return O(i=>t(i,e))}#g(t,e){let{room:i}=this.#t;return O(({reportMessage:n})=>n({entry:t,author:e,room:i,reports:this.#u}))}async#N(t,e,i){
let n=await this.#w(({chooseAction:o},r)=>o({row:t,item:e,button:i,conversation:r}));n&&this.#S()[n](t,D(t))}async#A({seq:t},e){let i=this.#t,n=await O(({pickEmoji:o})=>o(
e));n&&await i.react(t,n).catch(N)}#T(t,e){let i=this.#t,{seq:n}=t;(i.reactedTo(t).includes(e)?i.unreact(n,e):i.react(n,e)).catch(N)}#b({seq:t,actions:e},i){let n=this.#t,
o=e.find(h=>h.id===i),r=h=>n.press(t,i,h);return!o?.options&&!o?.form?r().catch(N):O(({answerButton:h})=>h(o,r))}#L({seq:t},e){this.#t.vote(t,e).catch(N)}async#R(t,{
seq:e,text:i}){let n=this.#t,o=await oi({title:d("poll.end.title"),text:d("poll.end.text",{text:ci(i)}),action:d("poll.end")});t.focus({preventScroll:!0}),o&&await n.
endPoll(e).catch(N)}#C({seq:t}){let{isThread:e,root:i,room:n}=this.#t,o=e&&t!==i?{panel:`thread:${i}:${t}`}:{seq:t};return location.origin+X({view:"room",room:n.
id,...o})}#I(){let t=this.#t.lastOwn;if(!t)return M(d("message.edit.none"));this.#t.history.isAtNewest||this.#s.follow();let e=this.#s.list.show(t.seq);this.#_(
e,t,{done:()=>this.focusComposer()})}#_(t,{seq:e,text:i,files:n},{written:o=i,focus:r=!0,done:h=()=>t.focus()}={}){let c=this.#t,{epoch:l}=c.timeline,u=p=>c.edit(
{seq:e,epoch:l},p);Ro(t,{text:i,written:o,focus:r,help:p=>F(({complete:b})=>b(p,{context:()=>({conversation:c,...this.#m})})),save:u,onEmpty:()=>n?.length?u(""):
this.#D(t,D(t).entry),done:()=>{this.#o.closed({seq:e},c),h()}})}#k(t){this.#n.add(t),this.#c?.sayKept()}async#D(t,e){let{seq:i,user:n}=e,o=this.#t,{epoch:r}=o.
timeline,h=n.id===o.me.id,c={text:ci(G(e)),author:w(o.personOf(n))},l=await(h?oi(Ml(c)):this.#w(({deleteOthers:u})=>u({seq:i,epoch:r,words:c,conversation:o})));
t.focus({preventScroll:!0}),!(!l||!h)&&await o.delete({seq:i,epoch:r}).catch(N)}async#$(t,{clientId:e,count:i}){await O(({askMany:n})=>n(i))&&t.sendToMany(e)}#M(t){
this.#t.discard(t),this.focusComposer()}},Il=s=>s.split("/").at(-1),Ml=s=>({title:d("message.delete.title"),text:d("message.delete.text",s),action:d("message.de\
lete")});var Es=class{#t;#e;#s;#i=null;#n=!1;constructor(t,{title:e,...i}){this.#t=t,this.#e=e,this.#s=i}get title(){return d(this.#e)}show(){this.#n=!0,O(({pages:t})=>{
if(!this.#n)return;let e=a(`[data-place="${this.#t}"]`);this.#i??=new t[this.#t](e,this.#s),e.classList.add("is-made"),this.#i.show()})}leave(){this.#n=!1,this.#i?.
leave?.()}};var Ii=matchMedia("(min-width: 45rem)"),$l=matchMedia("(min-width: 68rem)"),Yo=y("panel"),xs=class{#t=a(".app");#e=a(".sidebar");#s=document.querySelectorAll(".\
place-page");#i;constructor({tabs:t}){this.#i=t,Ii.addEventListener("change",()=>this.#n())}get showsRoomsBesides(){return Ii.matches}get showsPanelBesides(){return $l.
matches}show(t){this.#t.dataset.view=t;for(let e of this.#s)e.hidden=e.dataset.place!==t;this.#i.showCurrent(t),this.#n()}get panelAtFirst(){return this.showsPanelBesides&&
localStorage.getItem(Yo)!=="closed"?"people":null}notePanel(t){this.showsPanelBesides&&localStorage.setItem(Yo,t?"open":"closed")}#n(){let t=!Ii.matches&&this.#t.
dataset.view==="rooms";this.#e.setAttribute("role",t?"main":"region")}};var Mi=s=>a(".list-more",s);function zo(s,{hasMore:t,failed:e}){let i=Mi(s),n=document.activeElement===i;a(".list-trouble",s).hidden=!e,i.textContent=d(e?"again":
"list.more"),i.hidden=!t&&!e;let o=[...s.querySelectorAll("li button")].at(-1)??a(':is(ul, [role="group"])[tabindex]',s);n&&i.hidden&&o?.focus()}var Dl=new Intl.Collator(k,{sensitivity:"base"}),$i={title:()=>d("members.title"),show(s,{conversation:t,router:e,directory:i,presence:n,me:o,signal:r}){let h=({
user:l})=>e.go({...e.address,panel:`person:${l.id}`}),c=st(()=>r.aborted||Xo(s,t,{directory:i,presence:n,choose:h}));Mi(s).onclick=()=>t.members.more(),a('[data\
-testid="add-member"]',s).onclick=()=>O(({addMember:l})=>l({conversation:t,directory:i,presence:n,me:o}));for(let l of[t.members,i,n])l.addEventListener("change",
c,{signal:r});for(let l of["room","state"])t.addEventListener(l,c,{signal:r});t.members.need(),Xo(s,t,{directory:i,presence:n,choose:h})}};function Xo(s,{members:t,
room:e,isOver:i},{directory:n,presence:o,choose:r}){let h=u=>({...u,user:n.of(u.user),state:jn(u,o)}),l=t.list.map(h).toSorted((u,p)=>Dl.compare(w(u.user),w(p.user)));
Qo(s,"there",l.filter(({state:u})=>u!=="offline"),{members:t,choose:r}),Qo(s,"away",l.filter(({state:u})=>u==="offline"),{members:t,choose:r}),zo(s,{hasMore:t.hasMore&&
!i,failed:t.failed&&!i}),a('[data-testid="add-member"]',s).hidden=!ee(e)||i,a('[data-open="invite"]',s).hidden=e.kind==="direct"}function Qo(s,t,e,{members:i,choose:n}){
let o=a(`.members-${t}-title`,s);m(o,v(`members.${t}`,e.length,{count:Ot(e.length,i)})),o.hidden=!e.length,A(a(`.members-${t}`,s),e,{key:({user:r})=>r.id,create:()=>g(
"member-item"),update:(r,h)=>Bl(a("button",r),h,n)})}function Bl(s,t,e){let{user:i,role:n,state:o}=t;s.classList.toggle("is-away",o==="offline"),s.title=De(t),s.
onclick=()=>e(t),R(a(".avatar",s),i),et(a(".avatar",s),o),m(a(".member-name",s),w(i)),m(a(".member-role",s),i.bot?d("bot.mark"):i.guest?d("guest.mark"):n==="mem\
ber"?"":d(`role.${n}`)),m(a(".member-presence",s),s.title)}var Pl={audit:"audit.title",person:"person.title",pins:"pins.title",reports:"reports.title",scheduled:"scheduled.title",search:"search.title",thread:"thread.tit\
le",threads:"threads.title",webhooks:"webhooks.title"},jl=([s,t])=>[s,{title:()=>d(t),show:(i,n)=>O(({panels:o})=>n.signal.aborted||er(i,s,o[s],n))}];function er(s,t,e,i){
s.append(document.getElementById(`panel-${t}`).content.cloneNode(!0)),e.show(s,i)}var Zo={person:/./,thread:/^[1-9]\d*(:[1-9]\d*)?$/},tr={people:{...$i,show:(s,t)=>er(
s,"people",$i,t)},...Object.fromEntries(Object.entries(Pl).map(jl))};function sr(s,t){return Object.hasOwn(tr,s)&&(!Zo[s]||Zo[s].test(t??""))?tr[s]:null}var Ss=class{#t;#e;#s;#i;#n=null;#r;#o=null;constructor(t,{router:e,isOverlay:i,...n}){this.#t=t,this.#e=e,this.#i={router:e,...n},this.#s=i,a(".slot-close",t).
onclick=()=>e.up()}open(t){let e=this.#n?.kind===t?this.#t.querySelector(".slot-body input"):null;if(!e)return this.#e.go({...this.#e.address,panel:t});e.focus(),
e.select()}show(t,e){let[i="",...n]=t?.split(":")??[],o=n.join(":")||null,r=e&&sr(i,o);this.#n?.name===t&&this.#n?.conversation===e||(this.#r?.abort(),this.#r=new AbortController,
this.#l({wasOpen:this.#n!==null,isOpen:!!r},()=>{this.#t.hidden=!r,this.#n=r?{name:t,kind:i,conversation:e}:null,r&&this.#a(r,i,{conversation:e,subject:o})}))}#a(t,e,{
conversation:i,subject:n}){let o=a(".slot-body",this.#t),r=o.cloneNode(!1);o.replaceWith(r),this.#t.dataset.panel=e,m(a(".slot-title",this.#t),t.title()),t.show(
r,{conversation:i,subject:n,isOverlay:this.#s,...this.#i,signal:this.#r.signal})}get#c(){return this.#t.contains(document.activeElement)}#l({wasOpen:t,isOpen:e},i){
t||(this.#o=document.activeElement);let n=this.#c;i(),e&&(n||!t&&this.#s())&&!this.#c&&a(".slot-close",this.#t).focus(),t&&!e&&n&&this.#o?.focus()}};var ir=999;function Ft(s){return Ot(Math.min(s,ir),{hasMore:s>ir})}var vs=class{#t;#e;#s;#i;#n;#r;#o;#a;#c=null;#l=st(()=>this.#u());constructor(t,{rooms:e,drafts:i,inbox:n,scheduled:o,saved:r,sections:h,...c}){this.#t=t,this.#e=
e,this.#s=i,this.#i=n,this.#n=o,this.#r=r,this.#o=h,this.#a=c;let{threads:l,directory:u,presence:p,blocks:b}=c;for(let T of[e,i,n,o,r,h,l,u,p,b])T.addEventListener(
"change",this.#l);t.addEventListener("click",({target:T})=>{let E=T.closest(".section-toggle");E&&this.#y(E.closest("[data-section]").dataset.section),T.closest(
'[data-act="mark-read"]')&&e.markAllRead().catch(N)})}showCurrent({room:t=null,view:e=null}){this.#c={room:t,view:e},this.#o.enter(t&&this.#e.find(t)),this.#l()}get unreadTotal(){
return this.#e.mine.filter(t=>this.#o.isNews(t)).reduce((t,e)=>t+this.#p(e),0)}neighbour(t,{unread:e=!1}={}){let n=[...this.#t.querySelectorAll(".room-list:not(\
[hidden]) .room-item")].map(c=>c.closest("li").dataset.key);t<0&&n.reverse();let o=this.#c?.room,r=n.indexOf(o)+1;return[...n.slice(r),...n.slice(0,r)].filter(c=>c!==
o).find(c=>!e||this.#p(this.#e.find(c))>0)}#u(){let{loaded:t,failed:e,mine:i}=this.#e;this.#h();for(let[o,r]of Object.entries(this.#o.of(this.#e)))this.#m(o,r);
let{threads:n}=this.#a;this.#f("inbox",this.#i.unread,{holds:this.#i.isOpen,hasNews:this.#i.unread>0}),this.#f("threads",n.unread,{holds:n.total>0,hasNews:n.unread>
0}),this.#f("drafts",this.#s.written.filter(({room:o})=>this.#e.find(o)).length),this.#f("saved",this.#r.count,{hasNews:this.#r.isAnyDue}),this.#f("scheduled",this.#n.
marks.length,{hasNews:this.#n.marks.some(We)}),a(".rooms-blank",this.#t).hidden=!t||i.length>0,a(".rooms-trouble",this.#t).hidden=t||!e}#h(){A(a(".own-sections",
this.#t),this.#o.own,{key:({id:t})=>t,create:({id:t})=>Hl(t),update:(t,{name:e})=>{m(a(".section-name",t),e),nr(a('[data-open="section"]',t),d("section.change",
{name:e})),nr(a('[data-open="section-room"]',t),d("section.add",{name:e}))}})}#m(t,e){let i=a(`[data-section="${t}"]`,this.#t),n=this.#o.isFolded(t),o=a(".room-\
list",i);i.hidden=!e.length&&i.dataset.stays===void 0,a(".section-toggle",i).setAttribute("aria-expanded",!n),o.hidden=n,A(o,e,{key:({id:h})=>h,create:()=>g("ro\
om-item"),update:(h,c)=>this.#d(a("a",h),c)})}#f(t,e,{holds:i=e>0,hasNews:n=!1}={}){let o=this.#c?.view===t,r=a(`[data-place-link="${t}"]`,this.#t);r.hidden=!i&&
!o,r.classList.toggle("has-unread",n),It(r,o),m(a(".place-count",r),e?Ft(e):"")}#d(t,e){let i=this.#p(e),n=e.id===this.#c?.room,o=!n&&this.#s.of(e.id)!=="";t.href=
`${x}/rooms/${e.id}`,t.title=e.topic||e.name,t.classList.toggle("has-unread",i>0&&this.#o.isNews(e)),t.classList.toggle("is-quiet",e.mine?.notify==="nothing"),It(
t,n),Co(t,e,this.#a),m(a(".room-item-name",t),e.name),a(".room-item-draft",t).hidden=!o,Fl(t,e,this.#a);let[r,h]=a(".room-item-unread",t).children,c=i?e.mentions??
0:0;m(r,i?Ft(i):""),m(h,i?Wl(i,c):""),a(".room-item-mentions",t).hidden=!c}#p({id:t,unread:e,isMarkedUnread:i}){return t===this.#c?.room&&!document.hidden&&!i?0:
e}#y(t){this.#o.fold(t,!this.#o.isFolded(t)),this.#u()}};function nr(s,t){s.title=t,s.setAttribute("aria-label",t)}function Fl(s,{last_message:t},{blocks:e}){let i=t&&
new Date(t.at);m(a(".room-item-time",s),t?fe(i):""),m(a(".room-item-last",s),t?ql(t,e):"")}function ql(s,t){let{user:e,deleted:i}=s;return t.has(e.id)&&!i?d("me\
ssage.blocked"):d("rooms.last",{user:w(e),text:i?d("message.deleted"):Dt(G(s)).replace(/\s+/gu," ")})}var Wl=(s,t)=>[t&&v("rooms.mentions",t),v("rooms.unread",s)].
filter(Boolean).join(", ");function Hl(s){let t=g("own-section");t.dataset.section=s,t.setAttribute("aria-labelledby",`section-${s}`),a(".section-title",t).id=`\
section-${s}`,a(".section-toggle",t).setAttribute("aria-controls",`rooms-${s}`),a(".room-list",t).id=`rooms-${s}`,a(".room-list",t).setAttribute("aria-labelledb\
y",`section-${s}`);for(let e of t.querySelectorAll("[data-open]"))e.dataset.subject=s;return t}var Os=class{#t;#e;constructor(t){this.#t=t,this.#e=a(".stage-message",t)}show({title:t,text:e,actions:i}){a(".stage-title",this.#e).textContent=t,a(".stage-tex\
t",this.#e).textContent=e,a(".stage-actions",this.#e).replaceChildren(...i.map(Ul)),this.#e.hidden=!1,this.#t.classList.add("is-staged")}clear(){this.#e.hidden=
!0,this.#t.classList.remove("is-staged")}};function Ul({label:s,act:t,primary:e=!1}){let i=ht("button",s,e?"button button-primary":"button");return i.type="butt\
on",i.onclick=t,i}var bs=class{#t;constructor(t,{inbox:e}){this.#t=t,e.addEventListener("change",()=>this.#e(e)),this.#e(e)}showCurrent(t){for(let e of this.#t.querySelectorAll("\
[data-tab]"))It(e,e.dataset.tab===t)}#e({unread:t}){let e=a('[data-tab="inbox"]',this.#t);e.classList.toggle("has-unread",t>0),m(a(".place-count",e),t?Ft(t):"")}};function or(){let s=a(".team-name"),t=a("img.team-picture");P.name=s.textContent,P.addEventListener("change",()=>{m(s,P.name),t.hidden=!P.picture,P.picture&&(t.
src=mn(P.picture))})}var rr=30,Kl=300,ar=y("reloaded-at"),ks=class{#t;#e=-1/0;#s=!1;#i;constructor(t){this.#t=t;let e=()=>this.#e=performance.now();for(let i of["keydown","pointerdo\
wn","input","wheel"])addEventListener(i,e,{capture:!0,passive:!0});Ts.addEventListener("other",({detail:i})=>this.#n(i))}#n(t){if(this.#t.hidden=!1,a("button",this.#t).
onclick=()=>this.#c(t),!this.#o||!this.#a)return this.#r();sessionStorage.setItem(ar,Date.now()),this.#c(t)}#r(){clearTimeout(this.#i),this.#i=setTimeout(()=>f.
get("/me").catch(()=>this.#r()),rr*1e3)}get#o(){return a("dialog[open], .is-editing, .has-files")?!1:document.hidden||performance.now()-this.#e>rr*1e3}get#a(){return Date.
now()-Number(sessionStorage.getItem(ar))>Kl*1e3}async#c(t){this.#s||(this.#s=!0,await Dn(t).catch(()=>{}),location.reload())}};var Gl=1.5;async function hr(){let s=Ks(),t,e=new Promise(o=>t=o),i=Di(()=>f.get("/me"),{onTrouble:()=>t(s)});s&&setTimeout(()=>t(s),Gl*1e3);let n=await(s?Promise.
race([i,e]):i);return i.then(o=>{if(o!==n){if(o.id===n.id)return Gs(Object.assign(n,o));at(),location.reload()}}),n}async function Di(s,{onTrouble:t=()=>{}}={}){
let e=new z;for(;;)try{return await s()}catch({status:i}){i===401&&await Vl(),t(),await new Promise(n=>setTimeout(n,e.next()*1e3))}}function Vl(){return at(),pt(),
new Promise(()=>{})}var cr=2e3;async function Jl(){let{press:s,nowOpen:t}=Zl(),e=new Ht;e.connect(),new ks(a(".update-note"));let[i]=await Promise.all([hr(),Di(cn)]),n={...zn({me:i,
socket:e}),keepsEdits:"keepsEdits"in a(".app").dataset},o=new xs({tabs:new bs(a(".tabs"),n)}),r=new ve({keepsPanel:p=>p==="people"&&o.showsPanelBesides}),h=new vs(
a(".sidebar"),n),c=new Ss(a(".slot"),{router:r,isOverlay:()=>!o.showsPanelBesides,...n}),l=new ys({root:a(".conversation"),router:r,slot:c,...n}),u=new ge({...n,
router:r,shell:o,sidebar:h,conversationView:l,stage:new Os(a(".conversation")),slot:c,pages:Xl({router:r,...n})});or(),td(n),ed(n.reports),nd(n),sd({router:r,...n}),
id({router:r,...n}),Sn(),vn(Ql({press:s,app:u,router:r,shell:o,sidebar:h,slot:c,conversationView:l})),W.start(),e.listen(),await u.start(),F(({dialogOpeners:p,Notifier:b})=>{
let T=new b({router:r,writeOn:l.keys.writeOn,...n});t(p({app:u,router:r,state:{notifier:T,...n}}))}),Yl(u.conversation),$n()}function Yl(s){let t=()=>zl(()=>tt().
catch(()=>{}));s?.addEventListener("state",()=>s.state==="live"&&t()),s?setTimeout(t,cr):t()}function zl(s){globalThis.requestIdleCallback?requestIdleCallback(s,
{timeout:cr}):setTimeout(s)}function Xl(s){return Object.fromEntries(Object.entries({inbox:"inbox.title",threads:"threads.title",drafts:"drafts.title",scheduled:"\
scheduled.title",saved:"saved.title",share:"share.title",accounts:"accounts.title",audit:"acts.title",abandoned:"abandoned.title",monitor:"monitor.title",settings:"\
settings.title"}).map(([e,i])=>[e,new Es(e,{title:i,...s})]))}function Ql({press:s,app:t,router:e,shell:i,sidebar:n,slot:o,conversationView:r}){let h=()=>{let c=!!e.
address.panel;return c&&e.up(),c};return{open:c=>s({open:c}),goTo:(c,{unread:l})=>{let u=n.neighbour(c,{unread:l});u&&e.goToRoom(u)},closePanel:({target:c})=>!!(!i.
showsPanelBesides||c.closest(".slot"))&&h(),closeBeside:h,isInRoom:()=>t.conversation!==null,search:()=>o.open("search"),...r.keys}}function Zl(){let s=null,t=null,
e=({open:n,subject:o})=>s?s[n](o):(t={open:n,subject:o},O(()=>{}));return document.addEventListener("click",({target:n})=>{let o=n.closest("[data-open]");if(!o)
return;let r=o.closest("dialog");r&&xn(r),e(o.dataset)}),{press:e,nowOpen:n=>{s=n,t&&e(t)}}}function td({me:s,directory:t,presence:e}){let i=a(".account-button"),
n=()=>{R(a(".avatar",i),s),et(a(".avatar",i),e.of(s.id)),m(a(".account-status",i),Se(s)),m(a(".account-name",i),w(s))};for(let o of[t,e])o.addEventListener("cha\
nge",n);n(),a(".app").classList.toggle("may-invite",s.role==="owner"||a(".app").dataset.invites==="everybody")}function ed(s){s.addEventListener("resolved",({detail:{
outcome:t,note:e}})=>{M([d(`report.${t}`),e].filter(Boolean).join(" "))})}function sd({saved:s,rooms:t,router:e}){s.addEventListener("reminder",async({detail:{room:i,
seq:n}})=>{let o=t.find(i),r=o&&rs(o)?await f.get(`/rooms/${i}/messages/${n}`).catch(()=>null):null,h=r?.text?d("saved.reminds.note",{text:Bt(r.text)}):d("saved\
.reminds",{room:o?.name??""});M(h,{undo:{label:d("saved.go"),act:()=>e.go({view:"room",room:i,seq:n})}})})}function id({ephemerals:s,rooms:t,router:e}){s.addEventListener(
"heard",({detail:{room:i,user:n}})=>{if(e.address.room===i)return;let o=d("ephemeral.elsewhere",{name:w(n),room:t.find(i)?.name??""});M(o,{undo:{label:d("saved.\
go"),act:()=>e.go({view:"room",room:i})}})})}function nd({scheduled:s,rooms:t}){s.addEventListener("failed",({detail:{room:e,failure:i}})=>{let n=t.find(e)?.name??
d("scheduled.left");M(d("scheduled.failed.in",{room:n,reason:j({code:i})}))})}Jl();export{x as a,y as b,Bi as c,f as d,ft as e,z as f,Wt as g,K as h,it as i,X as j,Ed as k,xd as l,Td as m,S as n,Q as o,H as p,zt as q,At as r,wt as s,G as t,Vi as u,
yt as v,Et as w,jd as x,St as y,xt as z,Vr as A,ee as B,vt as C,Xi as D,Gd as E,ot as F,Is as G,Vd as H,Z as I,ae as J,d as K,v as L,j as M,q as N,B as O,rt as P,
U as Q,$f as R,js as S,Df as T,Bf as U,Pf as V,fe as W,la as X,fn as Y,ga as Z,Ks as _,at as $,mn as aa,bt as ba,V as ca,pn as da,W as ea,a as fa,g as ga,we as ha,
m as ia,gn as ja,ht as ka,wn as la,En as ma,xn as na,Ee as oa,On as pa,w as qa,xe as ra,_a as sa,Se as ta,Cn as ua,bu as va,ti as wa,Ce as xa,jn as ya,De as za,
Vn as Aa,J as Ba,R as Ca,et as Da,oi as Ea,Zm as Fa,Xn as Ga,Dt as Ha,ct as Ia,Bt as Ja,ci as Ka,M as La,N as Ma,ze as Na,Sh as Oa,so as Pa,A as Qa,li as Ra,fo as Sa,
hg as Ta,cg as Ua,Ih as Va,lg as Wa,jh as Xa,Xe as Ya,Qe as Za,Dg as _a,To as $a,Zg as ab,gw as bb,xw as cb,xi as db,Sw as eb,st as fb,_c as gb,vi as hb,Co as ib,
Oi as jb,Ny as kb,Ry as lb,Cy as mb,ys as nb,Mi as ob,zo as pb};
