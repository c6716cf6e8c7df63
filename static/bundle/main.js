/* Made by `make bundle` of 588fe820b282777319c4b5e465a2c2dc32c99773c660466e832f064571f5867d. */
var nc=document.documentElement.dataset.version,bi=new EventTarget;function Pn(s){s&&s!==nc&&bi.dispatchEvent(new CustomEvent("other",{detail:s}))}var jn="/api/v1",Le=class extends Error{constructor({status:t,code:e,detail:i,can:n=[],draft:o,retryAfterSeconds:a}){super(i??e),Object.assign(this,{status:t,code:e,
can:n,draft:o,retryAfterSeconds:a})}},Si=class extends Le{constructor(){super({status:0,code:"unreachable"})}},p={get:s=>ut("GET",s),post:(s,t={})=>ut("POST",s,
t),put:(s,t={})=>ut("PUT",s,t),putLasting:(s,t)=>ut("PUT",s,t,{},{keepalive:!0}),patch:(s,t)=>ut("PATCH",s,t),upload:(s,t)=>ut("PUT",s,t,{"Content-Type":t.type}),
delete:(s,t={})=>ut("DELETE",s,void 0,t),page:oc};async function oc(s){let{items:t,next:e}=await ut("GET",s);return{items:t,next:e&&cc(e)}}async function ut(s,t,e,i={},n={}){
let o=await rc(s,t,e,{headers:i,...n});if(Pn(o.headers.get("Parley-Version")),o.status===204)return null;let a=await o.json().catch(()=>({}));if(o.ok)return a;throw ac(
o,a)}async function rc(s,t,e,{headers:i,...n}){let o=e===void 0?i:{"Content-Type":"application/json",...i},a=e instanceof Blob?e:JSON.stringify(e);try{return await fetch(
jn+t,{method:s,headers:o,body:a,cache:"no-store",...n})}catch{throw new Si}}function ac(s,{code:t,detail:e,can:i,draft:n}){let o=Number(s.headers.get("Retry-Aft\
er"))||void 0;return new Le({status:s.status,code:t??"unknown",detail:e,can:i,draft:n,retryAfterSeconds:o})}function cc(s){let{pathname:t,search:e}=new URL(s,location.
href);return t.slice(jn.length)+e}var pt=class{tries=0;next(){let t=Math.min(15,.5*2**this.tries);return this.tries+=1,t*(.5+Math.random()/2)}reset(){this.tries=0}};var jt={broken:{next:"reload"},crowded:{next:"reload"},ended:{next:"sign-in",forgets:"everything"},removed:{next:"rooms",forgets:"room"},banned:{next:"rooms",forgets:"\
room"},gone:{next:"rooms",forgets:"room"}},hc={1007:{state:"broken"},1008:{state:"broken"},1009:{state:"broken"},1012:{state:"restarting",spreadSeconds:2},4401:{
state:"ended"},4403:{state:"removed"},4404:{state:"gone"},4409:{state:"crowded"},4429:{state:"too-fast",pauseSeconds:5}},lc={banned:{state:"banned"}},Bt=s=>s in
jt,Bn=s=>jt[s]?.forgets==="room";function Ce(s,t){let e=lc[t]??hc[s]??{state:"reconnecting"};return{...e,again:!Bt(e.state)}}var dc="/api/v1/ws",mc="parley.v1",Fn=25,fc=8,uc=10,pc=6,gc=new Set(["room_gone","unread","read","reports","draft","reminder","thread"]),$e=class extends EventTarget{#t=null;#e=new Map;#s=new Set;#i=[];#o=new pt;#r;#n;#a;#c=Fn;state="\
connecting";limits=null;connect(){addEventListener("online",()=>this.#g()),addEventListener("offline",()=>this.#y()),document.addEventListener("visibilitychange",
()=>document.hidden||this.#v()),this.#h()}listen(){let t=this.#i;this.#i=null;for(let e of t)this.#f(e)}get isOpen(){return this.state==="open"}attach(t){this.#e.
set(t.room,t),this.isOpen&&!this.#s.has(t.room)&&t.begin()}detach(t){this.#e.get(t.room)===t&&this.#e.delete(t.room),t.isAsked&&this.send({type:"close",room:t.room})&&
this.#s.add(t.room)}send(t){return!this.isOpen||this.#t?.readyState!==WebSocket.OPEN?!1:(this.#t.send(JSON.stringify(t)),!0)}#h(){let t=new URL(dc,location.href);
t.protocol=t.protocol.replace("http","ws");let e=new WebSocket(t,mc),i=!1;e.onopen=()=>{i=!0,this.#E()},e.onmessage=({data:n})=>this.#m(JSON.parse(n)),e.onclose=
({code:n})=>i?this.#d(n):this.#p(),this.#t=e}#m(t){this.#E(),this.#i?this.#i.push(t):this.#f(t)}#f(t){if(t.room&&!gc.has(t.type))return this.#l(t);t.type==="hel\
lo"&&this.#u(t),t.type==="rooms"&&!t.more&&this.#o.reset(),this.dispatchEvent(new CustomEvent("frame",{detail:t}))}#u({heartbeat_seconds:t,limits:e}){this.#c=t??
Fn,this.limits=e,this.#k("open");for(let i of this.#e.values())i.begin()}#l(t){let e=this.#e.get(t.room);if(!this.#s.has(t.room))return e?.hear(t);t.type==="clo\
sed"&&(this.#s.delete(t.room),e?.begin())}#d(t){this.#x();let{again:e,state:i,pauseSeconds:n=0,spreadSeconds:o=0}=Ce(t);this.#k(navigator.onLine?i:"offline"),e&&
this.#w(n+Math.random()*o+this.#o.next())}async#p(){this.#x();let{status:t}=await p.get("/me").catch(i=>i);if(this.#t)return;if(t===401)return this.#k("ended");
let e=this.state==="restarting"&&this.#o.tries<pc;this.#k(navigator.onLine?e?"restarting":"reconnecting":"offline"),this.#w(this.#o.next())}#w(t){clearTimeout(this.#r),
this.#r=setTimeout(()=>this.#h(),t*1e3)}#g(){this.#t||Bt(this.state)||(clearTimeout(this.#r),this.#o.reset(),this.#k("reconnecting"),this.#h())}#y(){Bt(this.state)||
(this.#x(),this.#k("offline"),this.#w(uc))}#v(){this.#t?this.#b():this.#g()}#E(){clearTimeout(this.#a),clearTimeout(this.#n),this.#n=setTimeout(()=>this.#b(),this.#c*
1e3)}#b(){this.send({type:"ping"})&&(clearTimeout(this.#a),this.#a=setTimeout(()=>this.#d(1006),fc*1e3))}#x(){for(let t of[this.#r,this.#n,this.#a])clearTimeout(
t);this.#s.clear(),this.#i&&(this.#i=[]),this.#t&&(this.#t.onopen=this.#t.onmessage=this.#t.onclose=null,this.#t.close(),this.#t=null)}#k(t){if(this.state=t,!this.
isOpen)for(let e of this.#e.values())e.lose(t);this.dispatchEvent(new Event("state"))}};var wc=/^\/rooms\/([^/]+)(?:\/([1-9]\d*))?\/?$/,De={"/":"rooms","/inbox":"inbox","/threads":"threads","/drafts":"drafts","/scheduled":"scheduled","/saved":"save\
d","/accounts":"accounts","/audit":"audit","/abandoned":"abandoned"},et={view:"rooms"};function le({pathname:s,search:t}){let e=new URLSearchParams(t).get("pane\
l"),[,i,n]=wc.exec(s)??[];return i?{view:"room",room:Ec(i),seq:n?yc(n):null,panel:e}:De[s]?{view:De[s]}:null}function J({view:s,room:t,seq:e,panel:i}){if(s!=="r\
oom")return Object.keys(De).find(a=>De[a]===s);let n=e?`/${e}`:"",o=i?`?${new URLSearchParams({panel:i})}`:"";return`/rooms/${encodeURIComponent(t)}${n}${o}`}var ki=s=>s.
panel?{...s,panel:null}:et,Oi=(s,t)=>J(s)===J(t),Ft=()=>location.assign(`/sign-in?next=${encodeURIComponent(location.pathname)}`),yc=s=>Math.min(Number(s),Number.
MAX_SAFE_INTEGER);function Ec(s){try{return decodeURIComponent(s)}catch{return s}}var xc=1013,vc=new Set(["room_open","too_many_open"]),Ne=class extends EventTarget{#t;#e;#s=new pt;#i;#o=!1;isAsked=!1;state;constructor({room:t,socket:e,cursor:i}){
super(),this.room=t,this.#t=e,this.#e=i,this.state=e.isOpen?"catching-up":e.state}get isOver(){return Bt(this.state)}open(){this.#t.attach(this)}close(){clearTimeout(
this.#i),this.#t.detach(this)}send(t){return this.#o&&this.#t.send({...t,room:this.room})}reopen(){this.#t.detach(this),this.#a("catching-up"),this.#n(this.#s.next())}begin(){
this.isOver||(clearTimeout(this.#i),this.#a("catching-up"),this.isAsked=this.#t.send({type:"open",room:this.room,...this.#e()}))}hear(t){if(t.type==="closed")return this.#r(
t.code,t.reason);if(t.type==="error"&&vc.has(t.code))return this.#r(xc);t.type==="opened"&&(this.#o=!0),this.dispatchEvent(new CustomEvent("frame",{detail:t})),
t.type==="live"&&(this.#s.reset(),this.#a("live"))}lose(t){clearTimeout(this.#i),this.isOver||this.#a(t)}#r(t,e){let{again:i,state:n,pauseSeconds:o=0}=Ce(t,e);this.#a(
n),i&&this.#n(o+this.#s.next())}#n(t){clearTimeout(this.#i),this.#i=setTimeout(()=>this.#t.attach(this),t*1e3)}#a(t){t!=="live"&&(this.isAsked=this.#o=!1),t!==this.
state&&(this.state=t,this.dispatchEvent(new Event("state")))}};var bc=new Set(["too_many_requests","slow_mode","busy","unavailable","outcome_unknown"]),Sc=new Set(["unauthenticated","unreachable","room_not_open"]),kc=2,Re=10,
qt=class{#t;#e;#s;#i=!1;#o=null;#r;constructor({room:t,outbox:e,send:i}){this.#t=t,this.#e=e,this.#s=i}start(){this.#i=!0,this.next()}stop(){this.#i=!1,this.#o=
null,clearTimeout(this.#r),this.#r=void 0}next(){if(!this.#i||this.#o||this.#r)return;let t=this.#e.waiting(this.#t)[0];t&&(this.#o=t.clientId,this.#s(t))}delivered(t){
this.#e.remove(t),this.#n(t),this.next()}refused(t,{code:e,retryAfterSeconds:i=kc}){let n=t??this.#o;if(this.#n(n),Sc.has(e))return this.stop();if(bc.has(e))return this.#a(
i);n&&this.#e.fail(n,e),this.next()}#n(t){this.#o===t&&(this.#o=null)}#a(t){clearTimeout(this.#r),this.#r=setTimeout(()=>{this.#r=void 0,this.next()},t*1e3)}};var Ie=JSON.parse(document.getElementById("event-types").textContent),A=({type:s})=>!!Ie[s]?.is_message,qn=({type:s})=>!!Ie[s]?.changes_target,it=s=>qn(s)?s.target:
A(s)&&s.thread||null,Me=s=>A(s)&&(!s.thread||!!s.in_room),de=({type:s})=>Ie[s]?.membership??null,Hn=s=>s.type in Ie&&!A(s)&&!qn(s);var Wn=150,Ti=60,Un=Symbol("nothing"),Pe=class{#t;#e;#s=null;#i=new Map;#o=0;#r;constructor({room:t,timeline:e,changed:i}){this.#t=t,this.#e=e,this.#r=i}get shown(){
return this.#s??this.#e}get isAtNewest(){return this.#s===null}get hasOlder(){let{first:t}=this.shown;return t!==null&&t>this.#e.floor}loadOlder(){return this.#m(
"older",()=>this.hasOlder&&this.#n())}loadNewer(){return this.#m("newer",()=>this.#s&&this.#a())}async goTo(t,{exactly:e=!0}={}){this.#o+=1;let i=this.#o;if(!this.
shown.holds(t)){let n=this.#e.holds(t)?null:await this.#c(t);if(i!==this.#o)return null;if(n===Un||e&&n&&!n.entry(t))return!1;this.#s=n,this.settle()}return this.#r(),
!e||!!this.shown.entry(t)}toNewest(){this.#o+=1,this.#s&&(this.#s=null,this.#r())}settle(){this.#s&&this.#e.joins(this.#s)&&(this.#s=null)}change(t){this.#s?.change(
t)}reset(){this.#o+=1,this.#s=null}async#n(){let{shown:t}=this,{first:e}=t,i=await this.#h(`before=${e}&limit=${Wn}`);!i||t.first!==e||(t.prepend(i,{from:i[0]?.
seq??this.#e.floor}),this.#r())}async#a(){let t=this.#s,e=await this.#h(`after=${t.last}&limit=${Wn}`);!e||t!==this.#s||(t.append(e),this.settle(),this.#r())}async#c(t){
let e=await this.#h(`before=${t+Ti}&limit=${2*Ti}`),n=e?.length&&e[0].seq<=t&&e.at(-1).seq>=t?e:await this.#h(`before=${t+1}&limit=${Ti}`);return n?.length?this.#e.
pieceOf(n):Un}async#h(t){let{epoch:e}=this.#e,{items:i,epoch:n}=await p.get(`/rooms/${this.#t}/events?${t}`),o=this.#e.epoch;return o===(e??o)&&n===(o??n)?i:null}#m(t,e){
return this.#i.has(t)||this.#i.set(t,Promise.resolve(e()).finally(()=>this.#i.delete(t))),this.#i.get(t)}};var Ht=class{#t=null;note({clientId:t,text:e}){this.#t={clientId:t,text:e,at:Date.now()}}async takeBack(t){let e=this.#t;return!e||Date.now()-e.at>1e4?null:(this.#t=
null,t.state!=="live"&&!Ai(t,e)?t.discard(e.clientId):await t.delete(await Oc(t,e)),e.text)}},Ai=({timeline:s},{clientId:t})=>s.entries.findLast(e=>e.seq&&e.clientId===
t);async function Oc(s,t){for(;!Ai(s,t);)await new Promise(e=>s.addEventListener("change",e,{once:!0}));return{seq:Ai(s,t).seq,epoch:s.timeline.epoch}}var Tc=5,Ac={role:({role:s})=>({role:s}),muted:({until:s})=>({muted_until:s}),unmuted:()=>({muted_until:null})},je=class extends EventTarget{#t;#e=new Set;#s=new Map;#i=null;#o=0;#r=null;#n=!1;#a=!1;loaded=!1;failed=!1;constructor({
room:t}){super(),this.#t=t}get list(){return[...this.#s.values()].map(t=>({...t,here:this.#e.has(t.user.id)}))}get count(){return this.#s.size}get hasMore(){return this.#i!==
null}presence({here:t,came:e=[],gone:i=[]}){t&&(this.#e=new Set(t));for(let n of e)this.#e.add(n);for(let n of i)this.#e.delete(n);this.#m()}apply(t){this.#r?.push(
t),this.#h(t),this.#m()}need(){this.#n||(this.#n=!0,this.#a&&this.load())}caughtUp(){this.#a=!0,this.#n&&this.load()}load(){return this.#c(`/rooms/${this.#t}/me\
mbers?limit=200`,new Map)}more(){return this.#i?this.#c(this.#i,this.#s):this.load()}has(t){return this.#s.has(t)}async add(t){for(let{id:e}of t)await p.put(`/r\
ooms/${this.#t}/members/${e}`)}async setRole(t,e){await p.patch(`/rooms/${this.#t}/members/${t}`,{role:e})}async mute(t,e){await p.patch(`/rooms/${this.#t}/memb\
ers/${t}`,e)}async ban(t,e){await p.put(`/rooms/${this.#t}/bans/${t}`,e)}async remove(t,{reason:e=""}={}){let i=e&&`?${new URLSearchParams({reason:e})}`;await p.
delete(`/rooms/${this.#t}/members/${t}${i}`)}async#c(t,e){this.#o+=1;let i=this.#o;this.#r=[];let n=await _c(t,e).catch(()=>null);if(i===this.#o){if(n){this.#s=
n.members,this.#i=n.next;for(let o of this.#r)this.#h(o);this.loaded=!0}this.#r=null,this.failed=!n,this.#m()}}#h(t){let{user:e,member:i=e,role:n="member"}=t,o=this.#s.
get(i.id),a=de(t);a==="begins"&&this.#s.set(i.id,{...o,user:i,role:n}),a==="ends"&&this.#s.delete(i.id),a==="changes"&&o&&this.#s.set(i.id,{...o,...Ac[t.type]?.(
t)})}#m(){this.dispatchEvent(new Event("change"))}};async function _c(s,t){let e=new Map(t),i=s;for(let n=0;i&&n<Tc;n+=1){let o=await p.page(i);for(let a of o.items)
e.set(a.user.id,a);i=o.next}return{members:e,next:i}}function Tt(){let s=crypto.getRandomValues(new Uint8Array(16));return Array.from(s,t=>t.toString(16).padStart(2,"0")).join("")}var Be=class extends EventTarget{#t;#e;#s=new Map;constructor({userId:t,storage:e=localStorage}){super(),this.#t=`parley:outbox:${t}:`,this.#e=e;for(let i of Object.
keys(e))this.#n(i,e.getItem(i));addEventListener("storage",({key:i,newValue:n})=>this.#r(i,n))}get all(){return[...this.#s.values()].sort((t,e)=>t.at.localeCompare(
e.at))}of(t){return this.all.filter(e=>e.room===t)}waiting(t){return this.of(t).filter(e=>!e.failure)}edits(t){return new Map(this.of(t).flatMap(e=>e.target?[[e.
target,e]]:[]))}add(t,e,i={}){let n={clientId:Tt(),room:t,text:e,at:this.#i(),...i};return this.#o(n),n}remove(t){this.#s.delete(t)&&(this.#e.removeItem(this.#t+
t),this.#a())}fail(t,e){let i=this.#s.get(t);i&&this.#o({...i,failure:e})}allowMany(t){let{failure:e,...i}=this.#s.get(t)??{};i.clientId&&this.#o({...i,mentionMany:!0})}retry(t){
let{failure:e,...i}=this.#s.get(t);if(e!=="client_id_reused")return this.#o(i);this.remove(t),this.#o({...i,clientId:Tt()})}clear(){for(let{clientId:t}of this.all)
this.remove(t)}#i(){let t=this.all.at(-1)?.at,e=new Date().toISOString();return t&&e<=t?new Date(Date.parse(t)+1).toISOString():e}#o(t){this.#s.set(t.clientId,t);
try{this.#e.setItem(this.#t+t.clientId,JSON.stringify(t))}catch{}this.#a()}#r(t,e){t?.startsWith(this.#t)&&(e===null?this.#s.delete(t.slice(this.#t.length)):this.#n(
t,e),this.#a())}#n(t,e){if(!t.startsWith(this.#t))return;let i=JSON.parse(e);this.#s.set(i.clientId,i)}#a(){this.dispatchEvent(new Event("change"))}};function Fe({
thread:s,inRoom:t,quote:e,epoch:i}){return!s&&!e?{}:{thread:s,in_room:s&&!!t,quote:e,epoch:i}}var nt=s=>!!s&&new Date(s)>new Date,Wt=class{#t;#e;constructor(t){this.#t=t}await(t){clearTimeout(this.#e);let e=t.map(n=>new Date(n??0)-Date.now()).filter(n=>n>
0),i=Math.min(...e);i<2147483647&&(this.#e=setTimeout(this.#t,i))}};var me=({role:s,archived:t})=>["owner","moderator"].includes(s)&&!t,gt=s=>me(s)&&s.kind!=="direct",ot=({role:s})=>["owner","moderator"].includes(s),wt=({role:s})=>s===
"owner";function yt({seq:s,user:t,deleted:e},{me:i,room:n}){return!!s&&t.id===i.id&&!e&&!rt(n)}function Kn({seq:s,deleted:t},{room:e}){return!!s&&!t&&[null,"mod\
erators"].includes(rt(e))}var fe=({seq:s,deleted:t},{room:e})=>!!s&&!t&&!!e.role&&!rt(e),_i=({seq:s,deleted:t},{room:e})=>!!s&&!t&&!rt(e);function Gn(s,{me:t,room:e}){
let i=s.user.id===t.id;return!!s.seq&&!s.deleted&&(i||ot(e))}function zn(s,{me:t,room:e}){return ot(e)&&s.user.id!==t.id&&(wt(e)||s.role==="member")}function Yn({
seq:s,user:t,deleted:e},{me:i,room:n}){return!!s&&t.id!==i.id&&!e&&n.kind!=="direct"&&!!n.role}var Lc=50,Li=({shows_readers:s,member_count:t})=>s===!0&&t<=Lc,qe=({
seq:s,deleted:t},e)=>!!s&&!t&&Li(e);function rt({archived:s,muted_until:t,writers:e,role:i}){return s?"archived":nt(t)?"muted":e==="moderators"&&i==="member"?"m\
oderators":null}var Jn=["mentions","quote","reactions","pinned"],Cc=["thread","replies","solved"];function Ut(s){let{type:t,seq:e,at:i,user:n,text:o,edited_at:a,deleted:c=!1,client_id:l}=s,d=[...Jn,...Cc].filter(m=>m in s).map(m=>[m,s[m]]);return{type:t,seq:e,
at:i,user:n,text:o,editedAt:a,deleted:c,clientId:l,...Object.fromEntries(d)}}var $c={edited:(s,{text:t,at:e,mentions:i})=>({...s,text:t,editedAt:e,mentions:i}),
deleted:s=>({...Dc(s),text:"",deleted:!0}),pinned:(s,{user:t,at:e})=>({...s,pinned:{by:t.id,at:e}}),unpinned:({pinned:s,...t})=>t,reacted:(s,t)=>({...s,reactions:Rc(
s.reactions??[],t)}),unreacted:(s,t)=>({...s,reactions:Ic(s.reactions??[],t)})},He={message:Nc,solved:(s,{user:t,at:e})=>({...s,solved:{by:t.id,at:e}}),unsolved:({
solved:s,...t})=>t};function At(s,t){return t.type in He?He[t.type](s,t):s.deleted?s:$c[t.type](s,t)}function Xn(s,t){return t.type==="deleted"?[...s.filter(({type:e})=>e in
He),t]:[...s.filter(e=>Vn(e)!==Vn(t)),t]}function Vn({type:s,emoji:t,user:e,seq:i}){return s in He?`thread ${i}`:s==="edited"?"text":s.endsWith("pinned")?"pin":
`${t} ${e.id}`}function Dc(s){let{...t}=s;for(let e of Jn)delete t[e];return t}function Nc(s,{seq:t,at:e,user:{id:i}}){let{count:n=0,last_seq:o=0,people:a=[]}=s.
replies??{};if(t<=o)return s;let c=a.filter(l=>l!==i);return{...s,replies:{count:n+1,last_seq:t,last_at:e,people:[i,...c].slice(0,5)}}}function Rc(s,{emoji:t,user:{
id:e}}){return!t||s.some(i=>i.emoji===t&&i.users.includes(e))?s:s.some(i=>i.emoji===t)?s.map(i=>i.emoji===t?{emoji:t,users:[...i.users,e]}:i):[...s,{emoji:t,users:[
e]}]}function Ic(s,{emoji:t,user:{id:e}}){let i=({users:n,...o})=>({...o,users:n.filter(a=>a!==e)});return s.map(n=>n.emoji===t?i(n):n).filter(({users:n})=>n.length)}var We=class{#t;#e;#s=new Map;constructor({room:t,changed:e}){this.#t=t,this.#e=e}get(t){return this.#s.has(t)||this.#i(t),this.#s.get(t)}async find(t){return this.#s.
get(t)||await this.#i(t),this.#s.get(t)}change(t){let e=this.#s.get(it(t));e&&this.#s.set(e.seq,At(e,t))}clear(){this.#s.clear()}async#i(t){this.#s.set(t,void 0);
try{let{items:e}=await p.get(`/rooms/${this.#t}/events?after=${t-1}&limit=1`),[i]=e;this.#s.set(t,i?.seq===t&&A(i)?Ut(i):null),this.#e()}catch{this.#s.delete(t)}}};var Ue=class extends EventTarget{#t;#e=null;#s=null;constructor({room:t}){super(),this.#t=t}of(t){return[...this.#e??[]].flatMap(([e,i])=>i>=t?e:[])}async load(){
let t=this.#s=new Map;try{let{items:e}=await p.get(`/rooms/${this.#t}/readers`);t===this.#s&&(this.#e=new Map([...e.map(({user:i,seq:n})=>[i.id,n]),...t]))}catch(e){
throw t===this.#s&&(this.#e=null),e}finally{this.#i()}}hear({items:t,whole:e}){e&&(this.#s=null,this.#e=new Map);for(let{user:i,seq:n}of t)this.#s?.set(i,n),this.#e?.
set(i,n);this.#i()}#i(){this.dispatchEvent(new Event("change"))}};var Kt=class s{#t;#e;first;last;constructor({first:t=null,last:e=null,entries:i=[],changes:n=new Map}={}){Object.assign(this,{first:t,last:e}),this.#t=i,this.#e=
n}get entries(){return this.#t}entry(t){let e=this.#t[z(this.#t,t)];return e?.seq===t?e:void 0}holds(t){return this.first!==null&&t>=this.first&&t<=this.last}pieceOf(t){
let e=new s({first:t[0].seq,last:t[0].seq-1,changes:this.#e});return e.append(t),e}append(t){for(let e of t)e.seq>this.last&&this.take(e)}prepend(t,{from:e,before:i=this.
first}){let n=t.filter(o=>o.seq<i&&this.shows(o)).map(o=>this.#s(o));this.#t.unshift(...n),this.first=e}begin(t){this.#t.unshift(t),this.first=t.seq}shows(t){return Me(
t)||Hn(t)}joins(t){if(this.first===null||t.last+1<this.first)return!1;let e=t.entries.filter(({seq:i})=>i<this.first);return this.#t.unshift(...e),this.first=Math.
min(this.first,t.first),!0}take(t){this.first??=t.seq,this.last=t.seq,it(t)&&this.change(t),this.shows(t)&&this.#t.push(this.#s(t))}change(t){let e=it(t);this.#e.
set(e,Xn(this.#e.get(e)??[],t));let i=z(this.#t,e),n=this.#t[i];n?.seq===e&&(this.#t[i]=At(n,t))}clear(){this.#t=[],this.#e.clear(),this.first=this.last=null}dropBefore(t){
this.#t.splice(0,z(this.#t,t)),this.first=t;for(let[e,i]of this.#e)i.at(-1).seq<t&&this.#e.delete(e)}#s(t){let e=A(t)?Ut(t):t;return(this.#e.get(e.seq)??[]).reduce(
At,e)}};function z(s,t){let e=0,i=s.length;for(;e<i;){let n=e+i>>1;s[n].seq<t?e=n+1:i=n}return e}var Ci=2e4,ue=class s extends Kt{floor=1;epoch=null;static from({epoch:t,first:e,cursor:i,entries:n}){let o=new s({first:e,last:i,entries:n});return o.epoch=t,o}get cursor(){
return this.last}get position(){return this.cursor===null?null:{after:this.cursor,epoch:this.epoch}}apply(t){if(this.cursor!==null){if(t.seq<=this.cursor)return"\
repeat";if(t.seq>this.cursor+1)return"hole"}return this.take(t),"applied"}startAt(t){this.cursor===null&&(this.last=t,this.first=t+1)}reset(){this.clear(),this.
epoch=null}trim(){if(this.entries.length<=Ci)return;let t=this.entries.filter(A);t.length>Ci&&this.dropBefore(t.at(-Ci/2).seq)}};var Ke=class extends EventTarget{#t=new Map;#e=0;get users(){return[...this.#t.values()].map(({user:t})=>t)}heard(t){clearTimeout(this.#t.get(t.id)?.timer);let e=setTimeout(
()=>this.stopped(t.id),5*1e3);this.#t.set(t.id,{user:t,timer:e}),this.#s()}stopped(t){clearTimeout(this.#t.get(t)?.timer),this.#t.delete(t)&&this.#s()}shouldSay(t=Date.
now()){return t-this.#e<2*1e3?!1:(this.#e=t,!0)}said(){this.#e=0}clear(){for(let{timer:t}of this.#t.values())clearTimeout(t);this.#t.clear(),this.#s()}#s(){this.
dispatchEvent(new Event("change"))}};var Ge=class{#t;#e=null;#s;#i=0;#o=[];#r=!1;constructor({readSeq:t,hasUnread:e,tell:i}){this.#t=i,this.#s=t,this.seen=t,this.newAfter=e?t:null}saw(t){return t<=
this.seen||this.#o.some(({from:e,to:i})=>t>=e&&t<=i)}get hasGap(){return this.#o.length>0}get told(){return this.#s}see({from:t,to:e}){if(!this.#r){if(this.seen===
null)return this.seeAll(e);e<=this.seen||(this.#o=Mc([...this.#o,{from:t,to:e}]),this.#o[0].from<=this.seen+1&&this.#n(this.#o.shift().to))}}seeAll(t){this.#r=!1,
!(t<=(this.seen??-1))&&(this.#o=this.#o.filter(e=>e.to>t),this.#n(t))}tellNow(){clearTimeout(this.#e),this.#e=null,this.seen>this.#s&&this.#t(this.seen)&&(this.#s=
this.seen,this.#i=Math.max(this.#i,Qn())+2)}away(){this.newAfter=this.#o.at(-1)?.to??this.seen}goBack(t){clearTimeout(this.#e),this.#e=null,this.#r=!0,this.#o=[],
this.seen=this.#s=this.newAfter=t}back({count:t}){t||(this.newAfter=null)}readElsewhere(t){this.#s=Math.max(this.#s,t),this.seen!==null&&this.seeAll(t),this.newAfter!==
null&&(this.newAfter=Math.max(this.newAfter,t))}answered(){this.newAfter=null}restart(){this.seen=null,this.#s=0,this.newAfter=null,this.#o=[]}#n(t){this.seen=t;
let e=Math.max(.1,this.#i-8-Qn());this.#e??=setTimeout(()=>this.tellNow(),e*1e3)}},Qn=()=>performance.now()/1e3;function Mc(s){let t=[];for(let e of s.sort((i,n)=>i.
from-n.from)){let i=t.at(-1);i&&e.from<=i.to+1?i.to=Math.max(i.to,e.to):t.push({...e})}return t}var ze=class{#t;#e;#s;#i;#o;constructor({room:t,me:e,timeline:i,history:n,tell:o}){this.#t=t,this.#e=e,this.#s=i,this.#i=n,this.#o=o,this.reading=this.#n(t)}get count(){
let{seen:t}=this.reading;return t===null||this.#s.first<=t+1?this.#a(t??this.#s.cursor):Math.max(this.#t.unread,this.#a(t))}below(t){return this.#s.first>t+1?this.
count:this.#a(t,e=>!this.reading.saw(e.seq))}get first(){let{newAfter:t}=this.reading,{shown:e}=this.#i;return t===null||e.first>t+1?null:e.entries.slice(z(e.entries,
t+1)).find(n=>this.#c(n))?.seq??null}get stoppedElsewhere(){let{newAfter:t,hasGap:e}=this.reading;return e?!0:t!==null&&this.#s.first>t+1&&this.#i.hasOlder&&this.#i.
isAtNewest}get forList(){return{read_seq:this.reading.seen??0,unread:this.count}}begin(t){this.reading.goBack(t-1),this.#o({seq:t-1,back:!0})}take(t){let e=this.#t;
if(this.#t=t,e.isKept&&!t.isKept)this.reading.readElsewhere(Zn(t));else if(t.toldReadSeq!==e.toldReadSeq)return this.#r(t.toldReadSeq,e.toldReadSeq);return e.isKept===
!0}#r(t,e){let{seen:i,told:n}=this.reading;if(i===null)return!1;if(t<e&&t!==n)this.reading.goBack(t);else if(t>i)this.reading.readElsewhere(t);else return!1;return!0}#n(t){
let e=i=>this.#o({seq:i});return new Ge({readSeq:Zn(t),hasUnread:t.unread>0||t.isKept===!0,tell:e})}#a(t,e=()=>!0){let i=0,{entries:n}=this.#s;for(let o=n.length-
1;o>=0&&n[o].seq>t;o-=1)this.#c(n[o])&&e(n[o])&&(i+=1);return i}#c(t){return A(t)&&t.user.id!==this.#e.id&&!t.deleted}},Zn=({read_seq:s,unread:t,head:e,isKept:i})=>Math.
max(s??0,t>0||i?0:e??0);var Pc=12,jc=new Set(["pinned","unpinned","deleted"]),Ye=class extends EventTarget{#t;#e;#s;#i;#o;#r;#n=new Set;#a;#c;#h;#m=!1;#f=new Ht;#u;#l;#d=new AbortController;constructor({
room:t,me:e,rooms:i,outbox:n,store:o,socket:a,directory:c,blocks:l,saved:d}){super(),Object.assign(this,{id:t.id,me:e,room:t}),this.#t=i,this.#e=n,this.#s=o,this.#i=
c,this.#o=l,this.#r=d;let m=o.read(t.id);this.timeline=m?ue.from(m):new ue,this.history=new Pe({room:t.id,timeline:this.timeline,changed:()=>this.#O()}),this.typing=
new Ke,this.members=new je({room:t.id}),this.readers=new Ue({room:t.id});let u=g=>this.#a.send({type:"read",...g});this.unread=new ze({room:t,me:e,timeline:this.
timeline,history:this.history,tell:u}),this.#l=new We({room:t.id,changed:()=>this.#O()}),this.#c=new qt({room:t.id,outbox:n,send:g=>this.#S(g)}),this.#a=new Ne(
{room:t.id,socket:a,cursor:()=>this.timeline.position})}get state(){return this.#a.state}isSaved({seq:t}){return!!this.#r.of(this.id,t)}get isOver(){return this.#a.
isOver}get unsent(){return this.#e.of(this.id).filter(({target:t,thread:e,inRoom:i})=>!t&&(!e||i))}unsentIn(t){return this.#e.of(this.id).filter(({target:e,thread:i})=>!e&&
i===t)}get unsentEdits(){return this.#e.edits(this.id)}get reading(){return this.unread.reading}personOf=t=>this.#i.of(t);isBlocked=({seq:t,user:e})=>this.#o.has(
e.id)&&!this.#n.has(t);reveal(t){this.#n.add(t),this.#O()}open(){let{signal:t}=this.#d;this.#e.addEventListener("change",()=>this.#_(),{signal:t}),this.#t.addEventListener(
"change",()=>this.#T(),{signal:t});for(let e of[this.#i,this.#o])e.addEventListener("change",()=>this.#O(),{signal:t});this.#a.addEventListener("frame",({detail:e})=>this.#g(
e),{signal:t}),this.#a.addEventListener("state",()=>this.#A(),{signal:t}),this.#a.open()}close(){this.keep(),this.#d.abort(),clearTimeout(this.#u),this.#a.close(),
this.#c.stop(),this.typing.clear(),this.noteRead()}noteRead(){this.#m&&this.#t.note(this.id,{...this.unread.forList,isMarkedUnread:!1})}keep(){this.isOver||(this.
reading.tellNow(),this.#s.write(this.id,this.timeline))}send(t,{thread:e,quote:i,inRoom:n=!1}={}){this.reading.answered(),this.typing.said();let{epoch:o}=this.timeline,
a=e||i?{thread:e,quote:i,inRoom:n,epoch:o}:{},c=this.#e.add(this.id,t,a);return e||this.#f.note(c),this.#c.next(),c}takeBack(){return this.#f.takeBack(this)}sendToMany(t){
this.#e.allowMany(t),this.#c.next()}quoted(t){return this.timeline.entry(t)??this.history.shown.entry(t)??this.#l.get(t)}findQuoted(t){return this.#l.find(t)}retry(t){
this.#e.retry(t),this.#c.next()}discard(t){this.#e.remove(t)}sayTyping(){this.state==="live"&&this.typing.shouldSay()&&this.#a.send({type:"typing"})}edit({seq:t,
epoch:e},i){this.#e.add(this.id,i,{target:t,epoch:e}),this.#c.next()}delete({seq:t,epoch:e,reason:i=""}){let n=i?`?${new URLSearchParams({reason:i})}`:"";return p.
delete(`/rooms/${this.id}/messages/${t}${n}`,{"Parley-Epoch":e})}react(t,e){return p.put(this.#p(t,e))}unreact(t,e){return p.delete(this.#p(t,e))}pin(t){return p.
put(this.#w(t,"pin"))}unpin(t){return p.delete(this.#w(t,"pin"))}#p=(t,e)=>this.#w(t,`reactions/${encodeURIComponent(e)}`);#w(t,e){return`/rooms/${this.id}/mess\
ages/${t}/${e}?${new URLSearchParams({epoch:this.timeline.epoch})}`}get lastOwn(){let t=Date.now()-Pc*36e5,e=this.timeline.entries.findLast(i=>A(i)&&yt(i,this));
return e&&Date.parse(e.at)>=t?e:void 0}markUnread(t){this.unread.begin(t),this.#t.note(this.id,{...this.unread.forList,isMarkedUnread:!0}),this.#O()}#g(t){if(t.
seq!==void 0)return this.#v(t);this.#y[t.type]?.(t)}#y={opened:({epoch:t,floor:e})=>{this.#h=t,this.timeline.epoch??=t,this.timeline.floor=e??1},resync:({reason:t})=>this.#b(
t),live:({head:t})=>this.#x(t),readers:t=>this.readers.hear(t),presence:t=>this.members.presence(t),typing:({user:t})=>t.id!==this.me.id&&this.typing.heard(t),ack:({
client_id:t})=>this.#c.delivered(t),error:({client_id:t,code:e,count:i,retry_after:n,most:o})=>{this.#c.refused(t,{code:e,retryAfterSeconds:n}),e==="many_mentio\
ned"&&i<=o&&this.dispatchEvent(new CustomEvent("many",{detail:{clientId:t,count:i}}))}};#v(t){let e=this.timeline.apply(t);if(e==="hole")return this.#a.reopen();
if(e!=="repeat"){for(let i of[t.user,t.member])i&&this.#i.note(i);it(t)&&(this.history.change(t),this.#l.change(t)),jc.has(t.type)&&this.dispatchEvent(new Event(
"pins")),A(t)&&this.typing.stopped(t.user.id),Me(t)&&t.user.id===this.me.id&&this.state==="live"&&this.reading.seeAll(t.seq),t.user?.id===this.me.id&&t.client_id&&
this.#c.delivered(t.client_id),this.state==="live"&&this.#E(t),this.dispatchEvent(new CustomEvent("event",{detail:t})),this.#O()}}#E(t){de(t)&&(this.members.apply(
t),de(t)==="ends"&&this.typing.stopped((t.member??t.user).id))}#b(t){this.timeline.reset(),this.history.reset(),this.#l.clear(),this.timeline.epoch=this.#h,this.
reading.restart(),this.#s.forget(this.id),this.dispatchEvent(new CustomEvent("resync",{detail:{reason:t}})),this.#O()}#x(t){this.timeline.startAt(t),this.history.
settle(),this.#k(),this.keep(),this.members.caughtUp(),Li(this.room)&&this.readers.load().catch(()=>{})}#k(){for(let{clientId:t,epoch:e,text:i}of this.unsentEdits.
values())e!==this.timeline.epoch&&(this.#e.remove(t),this.dispatchEvent(new CustomEvent("lost-edit",{detail:{text:i}})))}#A(){this.state==="live"?(this.#c.start(),
this.reading.tellNow()):(this.#c.stop(),this.typing.clear(),this.#m&&this.reading.away()),this.#m=this.state==="live",this.dispatchEvent(new Event("state")),this.#O()}#_(){
clearTimeout(this.#u),this.#u=setTimeout(()=>this.#c.next(),Re*1e3),this.#O()}#T(){let t=this.room;if(this.room=this.#t.find(this.id)??(t.role?{...t,role:null}:
t),this.room===t)return;let e=this.unread.take(this.room);this.dispatchEvent(new Event("room")),e&&this.#O()}#S(t){let{clientId:e,text:i,target:n,epoch:o,mentionMany:a}=t,
c=n?{type:"edit",target:n,epoch:o}:{type:"send",...Fe(t)};this.#a.send({...c,client_id:e,text:i,mention_many:a})}#O(){this.dispatchEvent(new Event("change"))}};var Bc=document.documentElement.dataset.language,B=navigator.language.startsWith(Bc)?navigator.language:document.documentElement.lang,Fc=new Intl.PluralRules(B),
eo=new Intl.NumberFormat(B),qc=new Intl.ListFormat(B,{type:"conjunction"}),Hc=new Intl.DateTimeFormat(B,{hour:"numeric",minute:"2-digit"}),so=new Intl.DateTimeFormat(
B,{month:"short",day:"numeric"}),Wc=new Intl.DateTimeFormat(B,{dateStyle:"short"}),Uc=new Intl.DateTimeFormat(B,{dateStyle:"medium"}),Kc=new Intl.DateTimeFormat(
B,{dateStyle:"full",timeStyle:"short"}),Gc=new Intl.DateTimeFormat(B,{weekday:"long",month:"long",day:"numeric"}),zc=new Intl.DateTimeFormat(B,{dateStyle:"long"}),
Yc=new Intl.DateTimeFormat(B,{year:"numeric",month:"long"}),io=new Intl.RelativeTimeFormat(B,{numeric:"auto"}),$i={};async function no(){$i=await(await fetch(document.
getElementById("words").href)).json()}function h(s,t={}){return($i[s]??s).replace(/\{(\w+)\}/g,(i,n)=>t[n]??"")}function b(s,t,e={}){return h(`${s}_${Fc.select(
t)}`,{count:eo.format(t),...e})}function O(s){s.code||reportError(s);let t=`error.${s.code}`;return t in $i?h(t):h("error.unknown")}function at(s){let t=s.length>
3?[...s.slice(0,2),b("people.others",s.length-2)]:s;return qc.format(t)}var P=s=>eo.format(s),Gt=(s,{hasMore:t})=>t?h("more_than",{count:P(s)}):P(s),_t=s=>Hc.format(
s),F=s=>Kc.format(s);function Et(s,t){let e={weekday:"short",month:"short",day:"numeric",hour:"numeric",minute:"2-digit",timeZone:t};return new Intl.DateTimeFormat(
B,e).format(s)}function K(s,t=new Date){let e=Di(t,s),i=Math.abs(e)<=1?io.format(e,"day"):Vc(s,t).format(s);return h("date.at",{date:i,time:_t(s)})}var Ve=s=>co(
K(s)),oo=s=>Yc.format(s);function ro(s,t=new Date){try{let e=new Intl.DateTimeFormat(B,{weekday:"short",hour:"numeric",minute:"2-digit",timeZone:s});return h("p\
erson.time",{time:e.format(t),place:s.split("/").at(-1).replaceAll("_"," ")})}catch{return""}}function ao(s,t=new Date){let e=Di(t,s);return e===0||e===-1?co(io.
format(e,"day")):(s.getFullYear()===t.getFullYear()?Gc:zc).format(s)}function ct(s,t=new Date){return Di(t,s)===0?_t(s):(s.getFullYear()===t.getFullYear()?so:Wc).
format(s)}var Vc=(s,t)=>s.getFullYear()===t.getFullYear()?so:Uc,Di=(s,t)=>Math.round((to(t)-to(s))/864e5),to=s=>new Date(s.getFullYear(),s.getMonth(),s.getDate()),
co=s=>s.charAt(0).toLocaleUpperCase(B)+s.slice(1);var Ni="parley:lines:",ho="parley:sizes:",Ri={rooms:"parley:rooms:",sections:"parley:sections:",people:"parley:people:",blocks:"parley:blocks:",emoji:"parley:te\
am-emoji:"},Mi="parley:me",Xe="parley:recent-emoji",Qe="parley:last-room",ge=!1,Je=class{#t;#e;#s;constructor({me:t}){this.#t=`${Ni}${t.id}:`,this.#e=ho+t.id,this.#s=
t.id,Pi()?.id!==t.id&&Ii(),ji(t)}read(t){let e=localStorage.getItem(this.#t+t);return e&&JSON.parse(e)}write(t,e){if(e.cursor===null||ge)return;let i=Jc(e),n=this.#o();
delete n[t],n[t]=i.length,this.#r(n),pe(this.#e,JSON.stringify(n)),pe(this.#t+t,i)}recall(t){return JSON.parse(localStorage.getItem(Ri[t]+this.#s))}keep(t,e){ge||
pe(Ri[t]+this.#s,JSON.stringify(e))}keepRooms(t){this.keep("rooms",t.length>500?null:t)}keepPeople(t){this.keep("people",t.slice(-300))}forget(t){if(ge)return;let e=this.#o();
this.#i(t,e),pe(this.#e,JSON.stringify(e))}#i(t,e){localStorage.removeItem(this.#t+t),delete e[t]}#o(){let t=localStorage.getItem(this.#e);return t===null&&Ii([
Ni]),t===null?{}:JSON.parse(t)}#r(t){let e=Object.values(t).reduce((i,n)=>i+n,0);for(let[i,n]of Object.entries(t)){if(e<=15e5)return;this.#i(i,t),e-=n}}},Pi=()=>JSON.
parse(localStorage.getItem(Mi)),ji=s=>ge||pe(Mi,JSON.stringify(s));function dt(){ge=!0,Ii()}function Ii(s=[Ni,ho,...Object.values(Ri),Mi,Qe,Xe]){for(let t of Object.
keys(localStorage))s.some(e=>t.startsWith(e))&&localStorage.removeItem(t)}function Jc({epoch:s,cursor:t,first:e,entries:i}){let n=i.slice(-60),o=JSON.stringify(
n);for(;o.length>5e4;)n=n.slice(Math.ceil(n.length/4)),o=JSON.stringify(n);let a=n.length===i.length?e:n[0]?.seq??t+1;return JSON.stringify({epoch:s,first:a,cursor:t,
entries:n})}function pe(s,t){try{localStorage.setItem(s,t)}catch{localStorage.removeItem(s)}}var X=s=>s.isComposing||s.keyCode===229,Y=matchMedia("(hover: hover)"),Ze=s=>Xc(s)&&Y.matches,Xc=s=>s.key==="Enter"&&!s.shiftKey&&!X(s),zt=s=>s.value.toWellFormed().
replaceAll("\0","").trim();function xt(s,t,{from:e=s.selectionStart,to:i=s.selectionEnd}={}){s.focus({preventScroll:!0}),s.setSelectionRange(e,i),!document.execCommand(
"insertText",!1,t)&&(s.setRangeText(t,e,i,"end"),s.dispatchEvent(new InputEvent("input",{bubbles:!0})))}var Qc=CSS.supports("field-sizing","content");function we(s){
Qc||(s.style.blockSize="auto",s.style.blockSize=`${s.scrollHeight}px`)}var Zc=new Set(["accounts","audit","abandoned"]),ts=class{#t;#e;#s=null;#i=null;#o=!1;#r=!1;#n=null;constructor({me:t,...e}){this.#t=t,this.#e=e;let{rooms:i,router:n,
socket:o,conversationView:a}=e;n.addEventListener("change",({detail:c})=>this.#a(c)),i.addEventListener("change",()=>this.#b()),i.addEventListener("told",({detail:c})=>this.#x(
c)),o.addEventListener("state",()=>this.#A(o)),o.addEventListener("frame",({detail:c})=>c.type==="hello"&&this.#k(c)),document.addEventListener("visibilitychang\
e",()=>this.#S()),n.placeHere=()=>this.#s&&a.place,addEventListener("pagehide",()=>this.#_())}get conversation(){return this.#s}async start(){let{rooms:t,router:e,
shell:i}=this.#e;t.loaded||await t.settled,t.loaded||t.addEventListener("loaded",()=>this.#a(),{once:!0});let{address:n}=e;n.view==="room"&&!n.panel?e.go({...n,
panel:i.panelAtFirst},{replace:!0}):this.#a()}#a({again:t=!1}={}){let{address:e}=this.#e.router;return this.#o=!1,e.view==="room"?this.#c({...e,again:t}):e.view in
this.#e.pages?this.#m(e.view,{again:t}):this.#h()}async#c({room:t,seq:e,panel:i,again:n}){let{router:o,rooms:a,shell:c}=this.#e;if(t===this.#s?.id&&!this.#s.isOver)
return c.show("room"),this.#l(i),this.#f(e,{again:n});let l=a.find(t)??await a.fetch(t).catch(d=>this.#y(t,d));!l||t!==o.address.room||(l.id===t?this.#u(l,{seq:e,
panel:i}):o.go({...o.address,room:l.id},{replace:!0}))}#h(){let{rooms:t,router:e,shell:i,stage:n}=this.#e,o=t.mine.find(({id:a})=>a===localStorage.getItem(Qe))??
t.mine[0];if(o&&i.showsRoomsBesides)return e.go({view:"room",room:o.id,panel:i.panelAtFirst},{replace:!0});this.#d(),i.show("rooms"),n.show({title:h("stage.none\
.title"),text:h("stage.none.text"),actions:[]}),this.#S()}#m(t,{again:e}){let{shell:i,sidebar:n,stage:o,pages:a}=this.#e;if(!(this.#i===a[t]&&!e)){if(this.#d(),
Zc.has(t)&&this.#t.role!=="owner")return this.#w();this.#i=a[t],o.clear(),i.show(t),n.showCurrent({view:t}),this.#i.show(),this.#S()}}#f(t,{again:e}){let{router:i,
conversationView:n}=this.#e;t===this.#n&&!(t&&e)||(this.#n=t,t&&(e||!i.place)?n.goTo(t):n.comeBackTo(i.place))}#u(t,{seq:e,panel:i}){let{shell:n,stage:o,conversationView:a}=this.#e;
if(this.#d({to:t.id}),n.show("room"),!t.role)return this.#p(t);o.clear(),localStorage.setItem(Qe,t.id);let c=new Ye({...this.#e,room:t,me:this.#t});this.#s=c,c.
addEventListener("state",()=>this.#E(c.state)),c.addEventListener("room",()=>this.#S()),c.open(),this.#e.sidebar.showCurrent({room:t.id}),this.#l(i),a.show(c),this.#S(),
this.#n=e;let{place:l}=this.#e.router;if(l)a.comeBackTo(l);else if(e)return a.goTo(e);Y.matches&&a.focusComposer()}#l(t){let{slot:e,shell:i}=this.#e;e.show(t,this.#s),
(t==="people"||!t)&&i.notePanel(!!t)}#d({to:t=null}={}){let{rooms:e,store:i,slot:n,sidebar:o,backgroundSender:a}=this.#e,{id:c}=this.#s??{};this.#s?.close(),this.#s=
null,this.#i?.leave?.(),this.#i=null,n.show(null,null),c&&!e.find(c)?.role&&i.forget(c),a.openRoom=t,o.showCurrent({})}#p(t){let{rooms:e}=this.#e,i=()=>e.join(t.
id).then(()=>this.#a(),n=>this.#v(n));this.#e.stage.show({title:t.name,text:t.topic||h("stage.join.text"),actions:[{label:h("browse.join"),act:i,primary:!0}]})}#w(){
let{shell:t,stage:e}=this.#e;t.show("room"),e.show({title:h("error_page.forbidden.title"),text:h("error_page.forbidden.detail"),actions:[this.#g]}),this.#S()}get#g(){
return{label:h("status.rooms.action"),act:()=>this.#e.router.go(et),primary:!0}}#y(t,e){e.code||reportError(e),t===this.#e.router.address.room&&this.#v(e)}#v({status:t,
code:e}){let{shell:i,stage:n}=this.#e,o=t===404?"missing":e==="unreachable"?"offline":"trouble";this.#o=o!=="missing",this.#d(),i.show("room"),n.show({title:h(`\
stage.${o}.title`),text:h(`stage.${o}.text`),actions:[o==="missing"?this.#g:{label:h("again"),act:()=>this.#a(),primary:!0}]})}#E(t){let e=jt[t]?.forgets;e==="r\
oom"&&this.#e.store.forget(this.#s.id),e==="everything"&&dt()}#b(){!this.#e.rooms.failed&&this.#o&&this.#a(),this.#S()}#x({id:t}){t===this.#e.router.address.room&&
(!this.#s||Bn(this.#s.state))&&this.#a()}#k({user:t}){t.id!==this.#t.id&&(dt(),location.reload())}#A({state:t,isOpen:e}){t==="ended"&&this.#T(),e&&(this.#r&&p.get(
"/me").catch(()=>{}),this.#r=!0)}#_(){this.#s?.keep(),this.#s?.noteRead(),this.#e.rooms.keep()}#T(){dt(),this.#s||Ft()}#S(){let t=this.#s?.room.name??this.#i?.title,
e=t?h("title.room",{room:t}):h("app.name"),i=this.#e.sidebar.unreadTotal;document.title=i?h("title.unread",{count:P(i),title:e}):e}};var Bi=navigator.serviceWorker,lo="parley-",th=8;function mo(){Bi?.register("/service-worker.js",{updateViaCache:"none"}).catch(()=>{})}function fo(){Bi?.controller?.
postMessage("refresh")}async function uo(s){let t=await Bi?.getRegistration();if(t&&await sh(eh(t)).catch(()=>t.unregister()),!window.caches)return;let e=i=>i.startsWith(
lo)&&i!==lo+s;for(let i of(await caches.keys()).filter(e))await caches.delete(i)}async function eh(s){await s.update();let t=s.installing??s.waiting;t&&await new Promise(
e=>{t.onstatechange=()=>["activated","redundant"].includes(t.state)&&e()})}var sh=s=>Promise.race([s,new Promise(t=>setTimeout(t,th*1e3))]);var ih=365*24*3600;function po(s){document.documentElement.dataset.theme=s,document.cookie=`theme=${s}; path=/; max-age=${ih}; samesite=lax`,fo()}var r=(s,t=document)=>t.querySelector(s),w=s=>document.getElementById(s).content.firstElementChild.cloneNode(!0);function ht(s,t){let e=r(".icon use",s),i=`#ico\
n-${t}`;e.getAttribute("href")!==i&&e.setAttribute("href",i)}function f(s,t){s.textContent!==t&&(s.textContent=t)}function mt(s,t,e=""){let i=document.createElement(
s);return i.textContent=t,e&&(i.className=e),i}var go={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1};function yo(s,{onShown:t}){let e=r('[role="tablist"]',s),i=[...e.children].filter(a=>!a.hidden),n=a=>{
for(let c of e.children){let l=c===a;c.setAttribute("aria-selected",l),c.tabIndex=l?0:-1,wo(c).hidden=!l}a.scrollIntoView({block:"nearest",inline:"nearest"})},o=a=>{
n(a),t(wo(a))};for(let a of i)a.onclick=()=>o(a);e.onkeydown=a=>{let c=nh(i,a);c&&(a.preventDefault(),o(c),c.focus())},n(i[0])}var wo=s=>r(`#${s.getAttribute("a\
ria-controls")}`);function nh(s,{key:t,target:e}){return t==="Home"?s[0]:t==="End"?s.at(-1):go[t]&&s.at((s.indexOf(e)+go[t])%s.length)}var Fi=class{#t=[];#e=0;#s=!1;constructor(){addEventListener("popstate",({state:t})=>this.#s?this.#r(t):this.#a(t))}start(){this.#a(history.state)}get isEmpty(){
return!this.#t.length}open(t){let e={close:t};return this.#t.push(e),this.#e?this.#e-=1:this.#s||this.#n(this.#t.length),e}close(t){let e=this.#t.indexOf(t);e>=
0&&this.#i(e)}closeAll(){this.#i(0)}takeEntry(){let t=this.#e>0;return this.#e=0,this.#s=!1,t}#i(t){let e=this.#t.splice(t);for(let i of e.reverse())i.close();this.#e+=
e.length,this.#e&&setTimeout(()=>this.#o())}#o(){this.#e&&(this.#s=!0,history.go(-this.#e),this.#e=0)}#r(t){this.#s=!1;for(let e=(t?.layers??0)+1;e<=this.#t.length;e+=
1)this.#n(e)}#n(t){history.pushState({...history.state,layers:t},"")}#a(t){let e=t?.layers??0;for(;this.#t.length>e;)this.#t.pop().close();e>this.#t.length&&history.
go(this.#t.length-e)}},W=new Fi;var S=s=>r(`dialog[data-dialog="${s}"]`)??document.body.appendChild(w(`dialog-${s}`)),Eo=new WeakMap;function k(s,{title:t}={}){t&&(r(".dialog-header h2",s).textContent=
t),s.returnValue="",s.showModal(),oh(s);let e=W.open(()=>s.close());return Eo.set(s,e),new Promise(i=>{let n=()=>{W.close(e),i(s.returnValue)};s.addEventListener(
"close",n,{once:!0})})}function oh(s){if(r("[autofocus]",s))return;([...Y.matches?s.querySelectorAll("input, select, textarea"):[]].find(i=>!i.disabled&&!i.readOnly&&
i.checkVisibility())??r(".dialog-header h2",s)).focus()}function vt(s){W.close(Eo.get(s))}function xo(){let s=null;document.addEventListener("pointerdown",({target:t})=>s=
t),document.addEventListener("click",({target:t})=>{t.matches("dialog")&&s===t?t.close():t.closest("[data-close]")?.closest("dialog").close()})}var N=async s=>await qi(s)==="yes";function qi({title:s,text:t,action:e,other:i="",isHarmless:n=!1}){let o=S("confirm");r(".confirm-text",o).textContent=t;let a=r(
'[value="yes"]',o);return a.textContent=e,a.classList.toggle("button-danger",!n),a.classList.toggle("button-primary",n),r('[value="other"]',o).textContent=i,r('\
[value="other"]',o).hidden=!i,k(o,{title:s})}function R(s,t){let e=!1;s.onsubmit=async i=>{if(i.preventDefault(),e)return;e=!0;let n=Object.fromEntries(new FormData(s));await v(s,async()=>{await t(n),Hi(s,
!0)}),e=!1},s.oninput=()=>Hi(s,!1)}function Hi(s,t){let e=s.querySelector(":scope > .form-success");e&&(e.hidden=!t)}async function v(s,t){let e=r(".form-error",
s);e.hidden=!0,s.setAttribute("aria-busy","true");try{await t()}catch(i){e.textContent=O(i),e.hidden=!1}finally{s.removeAttribute("aria-busy")}}function $(s){s.
reset(),Hi(s,!1),r(".form-error",s).hidden=!0}var rh=new Intl.Segmenter(void 0,{granularity:"grapheme"}),y=s=>s.display_name||s.name;function vo(s){let e=y(s).split(/[\s._-]+/u).filter(Boolean).slice(0,2).map(
i=>[...rh.segment(i)][0].segment);return(new RegExp("^\\p{Script=Han}","u").test(e[0])?e[0]:e.join("")).toLocaleUpperCase()}var Wi=({status:s})=>s&&(!s.until||nt(
s.until))?s:null;function Yt(s){let{emoji:t,text:e}=Wi(s)??{};return[t,e].filter(Boolean).join(" ")}var bo=({picture:s},t)=>s?`/api/v1/pictures/${s}?size=${t}`:
null;function So(s){let t=0;for(let e of s.id)t=t*31+e.codePointAt(0)>>>0;return t%360}function T(s,t,{size:e="small"}={}){f(s,vo(t)),s.style.setProperty("--hue",So(t));let i=bo(t,e);s.classList.toggle("has-picture",!!i),s.style.backgroundImage=i?
`url("${i}")`:""}function Q(s,t){s.dataset.presence=t}var ah=6e4;function Oo(s,{me:t,onChanged:e}){ch(r(".picture-form",s),{me:t,onChanged:e}),hh(r(".profile-form",s),{me:t,onChanged:e}),dh(r(".status-form",s),{me:t,
onChanged:e})}function ch(s,{me:t,onChanged:e}){let i=r("input",s),n=r('[data-action="remove-picture"]',s),o=()=>{T(r(".avatar",s),t,{size:"large"}),n.hidden=!t.
picture},a=c=>v(s,async()=>{e(await c()),o()});$(s),r('[data-action="choose-picture"]',s).onclick=()=>i.click(),i.onchange=()=>i.files[0]&&a(()=>p.upload("/me/p\
icture",i.files[0])),n.onclick=()=>a(()=>p.delete("/me/picture")),o()}function hh(s,{me:t,onChanged:e}){$(s);let{display_name:i,pronouns:n,about:o,time_zone:a}=s.
elements;i.value=t.display_name,n.value=t.pronouns??"",o.value=t.about??"",lh(a,t.time_zone),r(".hint",s).textContent=h("account.signed_in_as",{name:t.name}),R(
s,async c=>e(await p.patch("/me",{display_name:c.display_name.trim(),pronouns:c.pronouns.trim(),about:c.about.trim(),time_zone:c.time_zone||null})))}function lh(s,t){
let e=Intl.DateTimeFormat().resolvedOptions().timeZone,i=new Set([e,...t?[t]:[],...Intl.supportedValuesOf("timeZone")]);s.replaceChildren(new Option(h("profile.\
time_zone.none"),""),...[...i].map(n=>new Option(n,n))),s.value=t??""}function dh(s,{me:t,onChanged:e}){$(s);let i=Wi(t),{emoji:n,text:o,until:a,quiet:c}=s.elements;
n.value=i?.emoji??"",o.value=i?.text??"",a.value=i?.until?"keep":"",c.value=nt(t.quiet_until)?"keep":"";for(let l of[a,c])r('[value="keep"]',l).hidden=l.value!==
"keep";R(s,async l=>{let d={emoji:l.emoji.trim(),text:l.text.trim()},u={status:!d.emoji&&!d.text?null:{...d,until:ko(l.until,i?.until)}};e(await p.patch("/me",{
...u,quiet_until:ko(l.quiet,t.quiet_until)}))})}function ko(s,t){return s?s==="keep"?t:s==="today"||s==="week"?mh(s).toISOString():new Date(Date.now()+Number(s)*
ah).toISOString():null}function mh(s){let t=new Date;return t.setHours(24,0,0,0),s==="week"&&t.setDate(t.getDate()+(7-new Date().getDay())%7),t}var L=class extends EventTarget{#t=null;#e=0;items=[];loading=!1;failed=!1;get hasMore(){return this.#t!==null}open(t){return this.#s(t,[])}more(){return this.#s(
this.#t,this.items)}close(){this.#e+=1}async#s(t,e){this.#e+=1;let i=this.#e;this.loading=!0;let{items:n,next:o,failed:a}=await p.page(t).catch(()=>({items:[],next:t,
failed:!0}));i===this.#e&&(this.items=[...e,...n],this.#t=o,this.loading=!1,this.failed=!!a,this.dispatchEvent(new Event("change")))}};var Lt=s=>r(".list-more",s);function Ct(s,{hasMore:t,failed:e}){let i=Lt(s),n=document.activeElement===i;r(".list-trouble",s).hidden=!e,i.textContent=h(e?"again":
"list.more"),i.hidden=!t&&!e;let o=[...s.querySelectorAll("li button")].at(-1)??r("ul[tabindex]",s);n&&i.hidden&&o?.focus()}function _(s,t,{create:e,update:i,key:n=o=>o.key}){let o=new Set(t.map(n)),a=new Map;for(let l of[...s.children]){let{key:d}=l.dataset;o.has(d)&&!a.has(d)?a.set(
d,l):l.remove()}let c=s.firstElementChild;for(let l of t){let d=a.get(n(l))??fh(e,l,n(l));i(d,l),c&&d===c.nextElementSibling&&(c.remove(),c=d),d===c?c=c.nextElementSibling:
s.insertBefore(d,c)}}function fh(s,t,e){let i=s(t);return i.dataset.key=e,i}var To=new WeakMap;function j(s,{list:t,into:e,none:i,sort:n=d=>d,key:o=({id:d})=>d,create:a,update:c,signal:l}){let d=()=>{l?.aborted||(_(r(e,s),n(t.items),{key:o,
create:a,update:c}),i&&(r(i,s).hidden=t.items.length>0||t.failed||!!t.searching),Ct(s,t))};return To.get(s)?.close(),To.set(s,t),t.addEventListener("change",d,{
signal:l}),l?.addEventListener("abort",()=>t.close()),Lt(s).onclick=()=>t.more(),d}var uh={Edge:/Edg\//,Opera:/OPR\//,Firefox:/Firefox\//,Chrome:/Chrome\//,Safari:/Safari\//},ph={iOS:/iPhone|iPad/,Android:/Android/,Windows:/Windows/,macOS:/Mac OS/,
Linux:/Linux/};function _o(s){let t=new L,e=()=>t.open("/me/sessions?limit=50"),i=({id:n})=>v(s,()=>p.delete(`/me/sessions/${n}`)).then(e);j(s,{list:t,into:".se\
ssion-list",sort:gh,create:()=>w("session-item"),update:(n,o)=>wh(n,o,i)}),e()}var gh=s=>s.toSorted((t,e)=>new Date(e.last_seen_at)-new Date(t.last_seen_at));function wh(s,t,e){
let i=r(".session-agent",s);i.textContent=Eh(t.user_agent??""),i.title=t.user_agent??"";let n=r(".session-seen",s);n.textContent=t.current?h("sessions.current"):
yh(t),n.title=t.current?"":F(new Date(t.last_seen_at)),r("button",s).hidden=t.current,r("button",s).onclick=()=>e(t)}function yh({last_seen_at:s,address:t}){return h(
"sessions.seen",{date:K(new Date(s)),address:t??""})}function Eh(s){let t=Ao(uh,s),e=Ao(ph,s);return t?e?h("sessions.device",{browser:t,system:e}):t:h("sessions\
.program")}function Ao(s,t){return Object.keys(s).find(e=>s[e].test(t))}function Lo({me:s,outbox:t,drafts:e,onChanged:i,onReadingShown:n}){let o=S("account");return Oo(o,{me:s,onChanged:i}),xh(r(".reading-setting",o),{onReadingShown:n}),
vh(o),bh(r(".password-form",o),s),r("#account-tab-server",o).hidden=s.role!=="owner",yo(o,{onShown:a=>a.id==="account-sign-in"&&_o(r(".sessions",a))}),r(".sign-\
out",o).onsubmit=a=>Sh(a,{outbox:t,drafts:e}),k(o)}function xh(s,{onReadingShown:t}){let e=r("input",s);e.disabled=!0;let i=n=>{e.checked=n.shown,e.disabled=!1};
v(s,async()=>i(await p.get("/me/reading"))),e.onchange=()=>{let n=e.checked;return e.checked=!n,v(s,async()=>{i(await p.put("/me/reading",{shown:n})),t()})}}function vh(s){
for(let t of s.querySelectorAll('[name="theme"]'))t.checked=t.value===document.documentElement.dataset.theme,t.onchange=()=>po(t.value);r('input[name="next"]',s).
value=location.pathname}function bh(s,t){$(s),s.elements.username.value=t.name,R(s,async({current_password:e,new_password:i})=>{await p.put("/me/password",{current_password:e,
new_password:i}),$(s)})}async function Sh(s,{outbox:t,drafts:e,threadDrafts:i}){let n=t.all.length,o=s.target;n&&(s.preventDefault(),!await N({title:h("sign_out\
.title"),text:b("sign_out.unsent",n),action:h("sign_out")}))||(t.clear(),e.clear(),i.clear(),dt(),n&&o.submit())}var q=s=>s.normalize("NFKD").replace(new RegExp("\\p{Mn}","gu"),"").toLocaleLowerCase(B);var kh=.2,bt=class extends L{#t=null;words="";get searching(){return this.#t!==null||this.loading}search(t){clearTimeout(this.#t),this.words=t,this.#t=setTimeout(
()=>this.#e(),t?kh*1e3:0)}close(){clearTimeout(this.#t),super.close()}#e(){this.#t=null,this.open(this.pathFor(this.words))}};var Oh=50,Vt=class extends bt{suggested=[];async loadSuggested(){let{items:t}=await p.page("/rooms?scope=suggested&limit=20").catch(()=>({items:[]}));this.suggested=
t,this.dispatchEvent(new Event("change"))}pathFor(t){return`/rooms?${new URLSearchParams({scope:"joinable",limit:Oh,q:t})}`}};var Th=50,Jt=class extends bt{constructor({directory:t}){super(),this.addEventListener("change",()=>t.take(this.items))}pathFor(t){return`/users?${new URLSearchParams(
{limit:Th,q:t})}`}};var Ui=50,Ah=/[\s,、，&]+|\band\b|和/,St=class extends EventTarget{#t;#e=null;#s=null;#i=new Map;#o;#r;words="";constructor({rooms:t=null,directory:e=null,isOffered:i=()=>!0,
roomWith:n=()=>null}){super(),this.#t=t,this.#o=i,this.#r=n;let o=()=>this.dispatchEvent(new Event("change"));t&&(this.#e=new Vt,this.#e.addEventListener("chang\
e",()=>{for(let a of this.#e.items)this.#i.set(a.id,a);o()})),e&&(this.#s=new Jt({directory:e}),this.#s.addEventListener("change",o))}search(t){this.words=t;for(let e of this.#n)
e.search(t);this.dispatchEvent(new Event("change"))}close(){for(let t of this.#n)t.close()}get searching(){return this.#n.some(t=>t.searching)}get failed(){return this.#n.
some(t=>t.failed)}get items(){let t=[...this.#a.slice(0,Ui),...this.#c,...this.#h.slice(0,Ui)];return[...new Map(t.map(e=>[e.id,e])).values()].filter(this.#o)}get hasMore(){
return[this.#a,this.#h].some(({length:e})=>e>Ui)||this.#n.some(e=>e.items.length>0&&e.hasMore)}get#n(){return[this.#e,this.#s].filter(Boolean)}get#a(){return this.#t?
Co([...this.#t.mine,...this.#t.archived],this.words).map(Ki):[]}get#c(){let{items:t=[],searching:e}=this.#s??{},i=q(this.words),n=({name:a,display_name:c})=>q(`${c}\
 ${a}`).includes(i),o=a=>{let c=this.#r(a.id);return c?Ki(c):{kind:"person",id:a.id,person:a}};return t.filter(a=>!e||n(a)).map(o)}get#h(){if(!this.#e)return[];
let e=this.#e.words===this.words&&!this.#e.searching?this.#e.items:[];return[...new Map([...Co([...this.#i.values()],this.words),...e].map(n=>[n.id,n])).values()].
filter(({id:n})=>!this.#t.find(n)?.role).map(Ki)}},Ki=s=>({kind:"room",id:s.id,room:s});function Co(s,t){let e=q(t);return s.map(i=>({room:i,at:_h(i,e)})).filter(
({at:i})=>i>=0).sort((i,n)=>$o(i)-$o(n)).map(({room:i})=>i)}function _h({name:s,kind:t,people:e=[]},i){let n=q(s).indexOf(i);if(n>=0||t!=="direct")return n;let o=e.
map(l=>q(`${l.display_name} ${l.name}`)),a=i.split(Ah).filter(Boolean);return a.length>0&&a.every(l=>o.some(d=>d.includes(l)))?Math.max(...o.map(l=>l.indexOf(a[0]))):
-1}var $o=({room:s,at:t})=>(t>0?2:0)+(s.unread?0:1);var $t=({kind:s,archived:t})=>t?"archive":{private:"lock",direct:"people"}[s]??"hash",Dt=({kind:s,people:t})=>s==="direct"&&t.length===1?t[0]:null;function es(s,t,{
directory:e,presence:i}){let n=r(".avatar",s),o=Dt(t);if(r(".icon",s).toggleAttribute("hidden",!!o),n.hidden=!o,!o)return ht(s,$t(t));T(n,e.of(o)),Q(n,i.of(o.id))}var kt=class{#t;#e;#s;#i;#o;#r;#n;constructor(t,{choices:e,onChosen:i,...n}){this.#t=t,this.#e=r("input",t),this.#s=r(".choice-list",t),this.#i=r(".choice-note",
t),this.#o=e,this.#r=n,this.#n=i,this.#e.value="",this.#e.oninput=()=>this.#a(),this.#e.onkeydown=o=>this.#d(o),e.addEventListener("change",()=>this.#c()),this.#a()}clear(){
this.#e.value="",this.#a(),this.#e.focus()}get words(){return this.#e.value.trim()}#a(){this.#l(null),this.#o.search(this.words)}#c(){let{items:t,hasMore:e,searching:i,
failed:n}=this.#o,o=this.#u?.dataset.key,a=0;_(this.#s,t,{key:({kind:d,id:m})=>`${d}:${m}`,create:()=>w("choice-item"),update:(d,m)=>{d.id=`${this.#s.id}-${a+=1}`,
this.#h(d,m)}});let c=n||this.words!==""&&!i;this.#i.hidden=t.length>0?!e:!c,f(this.#i,h(e?"jump.more":n?"list.trouble":"jump.none"));let{children:l}=this.#s;this.#l(
[...l].find(d=>d.dataset.key===o)??l[0]??null)}#h(t,e){t.dataset[e.kind]=e.id,t.onclick=()=>this.#n(e),t.onpointermove=()=>this.#l(t),e.kind==="room"?this.#m(t,
e.room):this.#f(t,e.person)}#m(t,e){es(t,e,this.#r);let i=Dt(e);f(r(".choice-name",t),e.name),f(r(".choice-detail",t),i?`@${i.name}`:""),f(r(".choice-unread",t),
e.unread?P(e.unread):"")}#f(t,e){let i=r(".avatar",t);r(".icon",t).toggleAttribute("hidden",!0),i.hidden=!1,T(i,e),Q(i,this.#r.presence.of(e.id)),f(r(".choice-n\
ame",t),y(e)),f(r(".choice-detail",t),`@${e.name}`),f(r(".choice-unread",t),"")}get#u(){return r('[aria-selected="true"]',this.#s)}#l(t){for(let e of this.#s.children)
e.setAttribute("aria-selected",e===t);this.#e.setAttribute("aria-activedescendant",t?.id??""),t?.scrollIntoView({block:"nearest"})}#d(t){if(X(t))return;let e=this.#u;
if(t.key==="Enter"&&e)e.click();else if(t.key==="ArrowDown")this.#l(e?.nextElementSibling??e);else if(t.key==="ArrowUp")this.#l(e?.previousElementSibling??e);else
return;t.preventDefault()}};async function ss({title:s,action:t,hint:e="",most:i=1/0,isOffered:n=()=>!0,act:o,...a}){let c=S("pick-people"),l=new Map,d=new St({directory:a.directory,isOffered:({
id:D,person:Pt})=>!l.has(D)&&n(Pt)}),m=new kt(c,{choices:d,onChosen:({person:D})=>g(D),...a}),u=()=>{Do(c,{picked:l,most:i,unpick:E}),m.clear()},g=D=>{l.size>=i||
(l.set(D.id,D),u())},E=D=>{l.delete(D),u()};r(".pick-hint",c).textContent=e;let C=r(".pick-submit",c);C.textContent=t,C.onclick=()=>v(c,async()=>{await o([...l.
values()]),c.close()});let M=new AbortController,{signal:V}=M;r("input",c).addEventListener("keydown",D=>{D.key==="Backspace"&&!D.target.value&&l.size&&E([...l.
keys()].at(-1))},{signal:V}),r(".form-error",c).hidden=!0,Do(c,{picked:l,most:i,unpick:E}),await k(c,{title:s}),M.abort(),d.close()}function Do(s,{picked:t,most:e,
unpick:i}){_(r(".picked",s),[...t.values()],{key:({id:n})=>n,create:()=>w("picked-item"),update:(n,o)=>{let a=r("button",n);T(r(".avatar",n),o),r(".picked-name",
n).textContent=y(o),a.setAttribute("aria-label",h("pick.remove",{name:y(o)})),a.onclick=()=>i(o.id)}}),r(".pick-submit",s).disabled=!t.size,r(".pick-full",s).hidden=
t.size<e}function is({conversation:s,...t}){let{members:e,room:i}=s;return e.need(),ss({title:h("add_member.title"),action:h("add_member.submit"),hint:h("add_member.hint",
{room:i.name}),isOffered:({id:n})=>!e.has(n),act:n=>e.add(n),...t})}async function No({rooms:s,onJoined:t}){let e=S("browse"),i=r("input",e),n=new Vt,o=c=>v(e,async()=>{await s.join(c.id),e.close(),t(c)});i.value="",i.oninput=()=>{
n.search(i.value.trim()),r(".dialog-body",e).scrollTop=0},Lt(e).onclick=()=>Nh(e,n),n.addEventListener("change",()=>Ch(e,n,o)),Lh(e),n.search(""),n.loadSuggested();
let a=k(e);Y.matches&&i.focus(),await a,n.close()}function Lh(s){r(".browse-list",s).replaceChildren();for(let t of[".browse-none",".browse-no-match",".form-err\
or"])r(t,s).hidden=!0;Ct(s,{hasMore:!1,failed:!1})}function Ch(s,{items:t,suggested:e,words:i,searching:n,hasMore:o,failed:a},c){let l=!t.length&&!a&&!n;_(r(".b\
rowse-list",s),i?t:$h(t,e),{key:({id:d})=>d,create:()=>w("browse-item"),update:(d,m)=>Dh(d,m,c)}),r(".browse-none",s).hidden=!l||i!=="",r(".browse-no-match",s).
hidden=!l||i==="",Ct(s,{hasMore:o,failed:a})}function $h(s,t){let e=new Set(t.map(({id:i})=>i));return[...t,...s.filter(({id:i})=>!e.has(i))]}function Dh(s,t,e){
r(".browse-name",s).textContent=t.name,r(".browse-suggested",s).hidden=!t.suggested;let i=[b("browse.members",t.member_count),h("browse.active",{date:ct(new Date(
t.active_at))})];r(".browse-facts",s).textContent=i.join(" · ");let n=r(".browse-about",s);n.textContent=t.description||t.topic,n.hidden=!n.textContent,r("butt\
on",s).onclick=()=>e(t)}async function Nh(s,t){let e=r(".browse-list",s),i=e.children.length;await t.more(),r("button",e.children[i]??s).focus()}function Ro({rooms:s,sections:t,section:e=null,onCreated:i}){let n=S("create-room"),o=r("form",n),a=Rh();$(o),R(o,async l=>{let d=await s.create(a(l));e&&await s.
set(d.id,{section:e}),n.close(),i(d)});let c=e?h("create_room.in",{section:t.nameOf(e)}):h("create_room.title");return k(n,{title:c})}function Rh(){let s={};return t=>{
let e=JSON.stringify(t);return s.same!==e&&(s={same:e,id:Tt()}),{...t,client_id:s.id}}}async function Io({onRoom:s,onPerson:t,...e}){let i=S("jump"),n=c=>[...e.rooms.mine,...e.rooms.archived].find(l=>Dt(l)?.id===c),o=new St({rooms:e.rooms,directory:e.
directory,roomWith:n}),a=({kind:c,id:l})=>v(i,async()=>{let d=c==="room"?()=>s(l):await t(l);vt(i),d()});r(".form-error",i).hidden=!0,new kt(i,{choices:o,onChosen:a,
...e}),await k(i),o.close()}var Ih=4,Mh=10;function x(s,{undo:t=null}={}){let e=mt("p",s,"toast");t&&e.append(" ",Ph(e,t)),r(".toasts").append(e),setTimeout(()=>e.remove(),(t?Mh:Ih)*1e3)}function Ph(s,{
label:t,act:e}){let i=mt("button",t,"link-button");return i.type="button",i.onclick=()=>{s.remove(),e()},i}async function Nt(s,t){let e=await navigator.clipboard.writeText(s).then(()=>t,()=>"error.unknown");x(h(e))}var jh=864e5;function Mo({room:s=null,rooms:t,me:e}){let i=S("invite"),n=r("form",i),o=r(".invites",i),a=()=>Uh(o,{rooms:t,me:e});return $(n),r(".invite-made",i).
hidden=!0,Bh(r(".invite-rooms",n),{rooms:t,room:s}),R(n,async({note:c,uses:l,days:d})=>{let m={expires_at:new Date(Date.now()+Number(d)*jh).toISOString()},u={note:c.
trim(),uses:l?Number(l):null,...m,rooms:qh(n)};Hh(i,await p.post("/invites",u)),o.open&&a()}),o.open=!1,o.ontoggle=()=>o.open&&a(),k(i)}function Bh(s,{rooms:t,room:e}){
let n=t.mine.filter(o=>o.kind==="public"||gt(o)).toSorted((o,a)=>(a.id===e?.id)-(o.id===e?.id));s.hidden=!n.length,r(".invite-room-list",s).replaceChildren(...n.
map(o=>Fh(o,{isChosen:o.id===e?.id})))}function Fh({id:s,name:t},{isChosen:e}){let i=w("invite-room"),n=r("input",i);return n.value=s,n.checked=e,r("span",i).textContent=
t,i}var qh=s=>new FormData(s).getAll("room");function Hh(s,{id:t,url:e,expires_at:i}){let n=r(".invite-made",s),o=r(".invite-url",n);n.hidden=!1,o.value=Po(e),r(
".invite-qr",n).src=Wh(t),r(".invite-expiry",n).textContent=h("invite.expiry",{date:K(new Date(i))});let a=r('[data-action="copy"]',n);a.hidden=!navigator.clipboard,
a.onclick=()=>Nt(o.value,"invite.copied"),o.focus(),o.select()}var Po=s=>new URL(s,location.href).href,Wh=s=>`/api/v1/invites/${s}/qr`;function Uh(s,t){let e=new L,
i=()=>e.open("/invites?limit=50"),n=({id:o})=>v(s,()=>p.delete(`/invites/${o}`)).then(i);j(s,{list:e,into:".invite-list",none:".invites-none",create:()=>w("invi\
te-item"),update:(o,a)=>Kh(o,a,{revoke:n,...t})}),i()}function Kh(s,t,{rooms:e,me:i,revoke:n}){let{note:o,by:a,used:c,uses:l,state:d,url:m,expires_at:u}=t,g=d===
"open",E=a&&a.id!==i.id?y(a):null,C=l?h("invite.used.of",{count:P(c),most:P(l)}):h("invite.used",{count:P(c)}),M=g?h("invite.until",{date:K(new Date(u))}):h(`in\
vite.state.${d}`);r(".invite-note",s).textContent=o||h("invite.no_note");let V=t.rooms.map(ic=>e.find(ic)?.name).filter(Boolean),D=V.length?h("invite.into",{rooms:at(
V)}):null,Pt=r(".hint",s);Pt.textContent=[E,C,M,D].filter(Boolean).join(" · "),Pt.title=g?F(new Date(u)):"";let[_e,lt]=s.querySelectorAll("button");_e.hidden=!g||
!m||!navigator.clipboard,_e.onclick=()=>Nt(Po(m),"invite.copied"),lt.hidden=!g,lt.onclick=()=>n(t)}var Gh=8;function jo({rooms:s,me:t,onOpened:e,...i}){return ss({title:h("direct.new"),action:h("direct.open"),hint:h("direct.hint"),most:Gh,isOffered:({id:n})=>n!==
t.id,act:async n=>e(await s.openDirect(n.map(({id:o})=>o))),me:t,...i})}function Fo(s,{room:t}){let e=`/rooms/${t.id}`,i=r(".mutes",s);Bo(s,{path:`${e}/bans`,none:".bans-none",fold:s,label:h("bans.lift"),lift:({user:o})=>p.delete(`${e}\
/bans/${o.id}`)});let n=Bo(i,{path:`${e}/mutes`,fold:s,label:h("moderate.unmute"),lift:({user:o})=>p.patch(`${e}/members/${o.id}`,{muted_until:null})});n.addEventListener(
"change",()=>i.hidden=!n.items.length),i.hidden=!0}function Bo(s,{path:t,none:e,fold:i,label:n,lift:o}){let a=new L,c=()=>a.open(`${t}?limit=50`);return j(s,{list:a,
into:".ban-list",none:e,key:({user:l})=>l.id,create:()=>w("ban-item"),update:(l,d)=>zh(l,d,{label:n,lift:()=>v(i,()=>o(d)).then(c)})}),c(),a}function zh(s,{user:t,
until:e,reason:i},{label:n,lift:o}){T(r(".avatar",s),t),r(".ban-name",s).textContent=y(t);let a=e?h("bans.until",{date:K(new Date(e))}):h("bans.ever"),c=r(".hin\
t",s);c.textContent=[a,i].filter(Boolean).join(" · "),c.title=e?F(new Date(e)):"";let l=r("button",s);l.textContent=n,l.onclick=o}async function qo(s,t){return s.member_count>1&&!await N(Xt("leave",s))?!1:ns(s,t)}async function Ho(s,t){await N(Xt("archive",s))&&await Gi(s,t)}async function Gi(s,t){
await t.update(s.id,{archived:!0});let e=()=>t.update(s.id,{archived:!1}).catch(i=>x(O(i)));x(h("room.archive.done",{room:s.name}),{undo:{label:h("undo"),act:e}})}
async function ns(s,t){try{await t.leave(s.id)}catch(e){if(!e.can?.includes("archive"))throw e;let i={title:h("room.last.title",{room:s.name}),text:h("room.last\
.text")},n=await qi({...i,action:h("room.delete"),other:h("room.archive")}),o={yes:"delete",other:"archive"}[n];if(!o)return!1;await t.leave(s.id,{last:o})}return!0}
function Xt(s,{name:t,kind:e}){let i=s==="leave"&&e==="private"?"room.leave.private.text":`room.${s}.text`;return{title:h(`room.${s}.title`,{room:t}),text:h(i),
action:h(`room.${s}`)}}var Uo="new";function Ko(s,{room:t,rooms:e,sections:i}){let{mine:n}=t;if(s.hidden=!n,!n)return;let{favourite:o,notify:a,section:c,hidden:l}=s.elements,d=u=>v(s,
()=>e.set(t.id,u));r(".form-error",s).hidden=!0,s.onsubmit=u=>u.preventDefault(),o.checked=n.favourite,a.value=n.notify,l.checked=n.hidden,Wo(c,{sections:i,chosen:n.
section}),o.onchange=()=>d({favourite:o.checked}),l.onchange=()=>d({hidden:l.checked});for(let u of a)u.onchange=()=>d({notify:a.value});let m=r(".section-new",
s);m.hidden=!0,c.onchange=()=>{m.hidden=c.value!==Uo,m.hidden?d({section:c.value||null}):r("input",m).focus()},r("button",m).onclick=()=>v(s,async()=>{let u=await p.
post("/me/sections",{name:r("input",m).value.trim()});i.note(u),await e.set(t.id,{section:u.id}),Wo(c,{sections:i,chosen:u.id}),m.hidden=!0})}function Wo(s,{sections:t,
chosen:e}){let i=[["",h("section.none")],...t.own.map(({id:n,name:o})=>[n,o]),[Uo,h("section.new")]];s.replaceChildren(...i.map(([n,o])=>new Option(o,n))),s.value=
t.own.some(({id:n})=>n===e)?e:""}function Go({conversation:s,rooms:t,sections:e,me:i,onLeft:n,onPanel:o}){let a=S("room-details"),c=r(".room-form",a),{room:l}=s;$(c),Yh(a,l),r(".room-facts",a).
textContent=Jh(l),Zh(a,s),Ko(r(".room-mine",a),{room:l,rooms:t,sections:e}),R(c,async m=>{await t.update(l.id,Qh(l,m)),a.close()}),Vh(a,{room:l,rooms:t,me:i});let d=r(
".bans",a);return d.open=!1,d.ontoggle=()=>d.open&&Fo(d,{room:l}),tl(a,{room:l,rooms:t,onLeft:n,onPanel:o}),k(a)}function Yh(s,{name:t,topic:e,description:i,slow_seconds:n,
writers:o,history:a,shows_readers:c}){let{elements:l}=r(".room-form",s);l.name.value=t,l.topic.value=e??"",l.description.value=i??"",Xh(l.slow_seconds,n),l.writers.
value=o,l.joined_only.checked=a==="joined",l.shows_readers.checked=c,r(".room-name-text",s).textContent=t;let d=(u,g)=>u.value===g?"":u.selectedOptions[0].text,
m=[[".room-topic-text",e],[".room-description-text",i]];m.push([".room-slow-text",d(l.slow_seconds,"0")],[".room-writers-text",d(l.writers,"members")]);for(let[
u,g]of m)r(u,s).textContent=g??"",r(u,s).parentElement.hidden=!g}function Vh(s,{room:t,rooms:e,me:i}){let n=r(".room-suggested",s),o=r("input",n);n.hidden=i.role!==
"owner"||t.kind!=="public"||t.archived,o.checked=t.suggested===!0,o.onchange=()=>v(r(".room-form",s),()=>e.suggest(t.id,o.checked))}function Jh({kind:s,member_count:t}){
return b(`room.facts.${s}`,t,{count:P(t)})}function Xh(s,t){let e=String(t);[...s.options].some(i=>i.value===e)||s.append(new Option(h("room.slow.other",{count:P(
t)}),e)),s.value=e}function Qh(s,{name:t,topic:e,description:i,slow_seconds:n,writers:o,joined_only:a,shows_readers:c}){let l={name:t.trim(),topic:e.trim(),description:i.
trim()},d=wt(s)?{history:a?"joined":"all",shows_readers:!!c}:{},m={...l,slow_seconds:Number(n),writers:o,...d};return Object.fromEntries(Object.entries(m).filter(
([u,g])=>g!==(s[u]??"")))}function Zh(s,{room:t}){let e=t.kind==="direct",i=wt(t),n=me(t);for(let o of[".room-fields",".room-save"])r(o,s).hidden=!n;r(".room-te\
xts",s).hidden=n||e,r(".room-owners",s).hidden=!i,r(".bans",s).hidden=!ot(t),ye(s,"audit",ot(t)),ye(s,"archive",i&&!t.archived),ye(s,"restore",i&&t.archived),ye(
s,"leave",!e),ye(s,"delete",i)}function ye(s,t,e){r(`[data-action="${t}"]`,s).hidden=!e}function tl(s,{room:t,rooms:e,onLeft:i,onPanel:n}){let o=r(".room-form",
s),a=m=>v(o,async()=>{await m(),s.close()}),c=m=>a(async()=>await m()!==!1&&i()),l=(m,u)=>async()=>{await N(m)&&c(u)},d={members:()=>a(()=>n("people")),audit:()=>a(
()=>n("audit")),archive:async()=>{await N(Xt("archive",t))&&a(()=>Gi(t,e))},restore:()=>a(()=>e.update(t.id,{archived:!1})),leave:t.member_count===1?()=>c(()=>ns(
t,e)):l(Xt("leave",t),()=>ns(t,e)),delete:l(Xt("delete",t),()=>e.delete(t.id))};for(let[m,u]of Object.entries(d))r(`[data-action="${m}"]`,s).onclick=u}function zo({sections:s,onMade:t}){return Vo({title:h("section.create"),name:"",action:h("section.make"),save:async(e,i)=>{let n=await p.post("/me/sections",{name:e});
s.note(n),vt(i),t(n.id)}})}function Yo({sections:s,id:t}){return Vo({title:h("section.title"),name:s.nameOf(t),action:h("save"),save:async(e,i)=>{await p.patch(
`/me/sections/${t}`,{name:e}),vt(i)},remove:()=>p.delete(`/me/sections/${t}`)})}function Vo({title:s,name:t,action:e,save:i,remove:n=null}){let o=S("section"),a=r(
"form",o),c=r('[data-action="remove-section"]',o);return $(a),a.elements.name.value=t,r(".button-primary",a).textContent=e,R(a,l=>i(l.name.trim(),o)),c.hidden=!n,
c.onclick=()=>v(a,async()=>{await n(),vt(o)}),k(o,{title:s})}async function Jo({id:s,rooms:t,sections:e,...i}){let n=S("section-room"),o=new St({rooms:t,isOffered:({room:c})=>!c.archived&&c.mine?.section!==s}),a=({room:c})=>v(
n,async()=>{t.find(c.id)?.role||await t.join(c.id),await t.set(c.id,{section:s}),n.close()});new kt(n,{choices:o,onChosen:a,...i}),r(".form-error",n).hidden=!0,
r('[data-open="create-room"]',n).dataset.subject=s,await k(n,{title:h("section.add",{name:e.nameOf(s)})}),o.close()}var el=2,Xo=/:([a-z0-9_+-]{2,32}):/gu,sl="🙂",zi=class extends EventTarget{#t;#e=null;#s=new Map;#i;listen({store:t,socket:e}){this.#t=t;let i=t.recall("emoji");
i&&this.#n(i),e.addEventListener("frame",({detail:{type:n,version:o}})=>n==="emoji"&&this.#o(o))}get all(){return[...this.#s.values()]}withName(t){return this.#s.
get(t)}of(t){return t.startsWith(":")?this.withName(t.slice(1,-1)):void 0}search(t){let e=q(t.trim().replace(/^:|:$/g,""));return this.all.filter(({code:n})=>n.
includes(e)).sort((n,o)=>n.code.indexOf(e)-o.code.indexOf(e))}placesIn(t){return this.#s.size?[...t.matchAll(Xo)].map(({0:i,1:n,index:o})=>({index:o,length:i.length,
item:this.withName(n)})).filter(({item:i})=>i):[]}asSigns(t){return this.#s.size?t.replace(Xo,(e,i)=>this.#s.has(i)?sl:e):t}async add(t,e){await p.upload(`/emoj\
i/${encodeURIComponent(t)}`,e),await this.#r()}async remove(t){await p.delete(`/emoji/${encodeURIComponent(t)}`),await this.#r()}#o(t){if(clearTimeout(this.#i),
t===this.#e)return;let e=this.#e===null?0:Math.random()*el;this.#i=setTimeout(()=>this.#r().catch(()=>{}),e*1e3)}async#r(){let t=await p.get("/emoji");this.#t.keep(
"emoji",t),this.#n(t),this.dispatchEvent(new Event("change"))}#n({items:t,version:e}){this.#e=e,this.#s=new Map(t.map(i=>[i.name,il(i)]))}},il=({name:s,picture:t})=>({
key:`:${s}:`,text:`:${s}:`,label:s.replaceAll("_"," "),code:s,image:`/api/v1/pictures/${t}`}),I=new zi;var Qt=s=>I.of(s)??{text:s};function G(s,{text:t,image:e}){let i=s.querySelector(".team-emoji");e&&i?.getAttribute("src")!==e&&s.replaceChildren(Yi({text:t,image:e})),
!e&&(i?.remove(),f(s,t))}function Yi({text:s,image:t}){let e=document.createElement("img");return e.className="team-emoji",e.alt=s,e.src=t,e.decoding="async",e}async function Qo(){let s=S("team-emoji"),t=r("form",s),e=()=>ol(s);$(t),t.elements.file.onchange=()=>t.elements.name.value||=nl(t.elements.file.files[0]?.name??
""),R(t,async({name:i,file:n})=>{await I.add(i.trim().replace(/^:|:$/g,""),n),t.reset()}),I.addEventListener("change",e),e(),await k(s),I.removeEventListener("c\
hange",e)}var nl=s=>s.replace(/\.\w+$/,"").toLowerCase().replace(/[^a-z0-9_+-]+/g,"_").slice(0,32);function ol(s){let{all:t}=I;r(".team-emoji-none",s).hidden=t.
length>0,_(r(".team-emoji-list",s),t,{key:({key:e,image:i})=>e+i,create:()=>w("team-emoji-item"),update:(e,i)=>rl(e,i,s)})}function rl(s,t,e){G(r(".emoji-sign",
s),t),r(".team-emoji-name",s).textContent=t.text;let i=r("button",s);i.setAttribute("aria-label",h("team_emoji.remove",{name:t.text})),i.onclick=()=>al(t,e)}async function al({
code:s,text:t},e){await N({title:h("team_emoji.remove",{name:t}),text:h("team_emoji.remove.text",{name:t}),action:h("team_emoji.remove.action")})&&await v(r("fo\
rm",e),()=>I.remove(s))}var cl=({target:s})=>s.closest("input, textarea, select")!==null,Zo=({target:s})=>s===document.body||s.matches(".message, .timeline-scroll");function tr(s){document.
addEventListener("keydown",t=>{let e=hl(t,s);e&&(t.preventDefault(),e())})}function hl(s,t){if(!W.isEmpty||s.isComposing)return null;let e=s.ctrlKey||s.metaKey;
return e&&!s.altKey&&s.key.toLowerCase()==="k"?t.openers.jump:e&&!s.altKey&&!s.shiftKey&&s.key.toLowerCase()==="f"&&t.isInRoom()?t.find:s.altKey&&!e?ll(s,t):e?null:
s.key==="?"&&!cl(s)?t.openers.keys:s.key==="PageUp"&&s.target.matches(".composer-text")?t.scrollUp:s.key==="End"&&Zo(s)?t.toNewest:s.key==="Escape"?()=>t.closePanel()||
t.leaveComposer(s)||t.writeOn():(s.key.length===1&&s.key!==" "&&Zo(s)&&t.writeOn(),null)}function ll({key:s,shiftKey:t},{goTo:e}){let i={ArrowUp:-1,ArrowDown:1}[s];
return i&&(()=>e(i,{unread:t}))}var Vi="parley:place",os=class extends EventTarget{#t;placeHere=()=>null;constructor({keepsPanel:t}){super(),this.#t=t,this.#o(),addEventListener("pagehide",()=>sessionStorage.
removeItem(Vi)),addEventListener("popstate",()=>this.#r()),document.addEventListener("click",e=>this.#i(e))}get address(){return le(location)??et}go(t,{replace:e=!1}={}){
let i=this.address,n=this.#s(t,i);if(W.closeAll(),Oi(n,i))return this.#r({again:!0});let o=W.takeEntry();!e&&!o&&this.keepPlace(),e&&!o?history.replaceState(dl(
n,i),"",J(n)):this.#e(n,{takesEntry:o,isBelow:Oi(ki(n),i)}),this.#r()}keepPlace(){let t=this.placeHere();history.replaceState({...history.state,place:t},""),sessionStorage.
setItem(Vi,JSON.stringify({path:location.pathname,place:t}))}get place(){return history.state?.place??null}goToRoom(t){this.go({view:"room",room:t})}up(){history.
state?.isBelow?history.back():this.go(ki(this.address),{replace:!0})}#e(t,{takesEntry:e,isBelow:i}){let n={layers:0,isBelow:i};e?history.replaceState(n,"",J(t)):
history.pushState(n,"",J(t))}#s(t,{panel:e}){return t.view!=="room"||t.panel!==void 0?t:{...t,panel:e&&this.#t(e)?e:null}}#i(t){let e=t.target.closest("a[href]"),
i=t.button===0&&!t.metaKey&&!t.ctrlKey&&!t.shiftKey&&!t.altKey;if(!e||!i||e.target||e.hash||e.origin!==location.origin)return;let n=le(e);if(n){if(t.preventDefault(),
"up"in e.dataset)return this.up();this.go({...n,panel:n.panel??void 0})}}#o(){let{path:t,place:e}=JSON.parse(sessionStorage.getItem(Vi))??{};history.state===null&&
t===location.pathname&&history.replaceState({place:e},"")}#r({again:t=!1}={}){this.dispatchEvent(new CustomEvent("change",{detail:{again:t}}))}};function dl(s,{
room:t,seq:e}){return s.room===t&&s.seq===e?history.state:{...history.state,place:null}}var ml=["keydown","pointerdown","pointermove","wheel","touchstart"],rs=class{#t;#e=!1;#s;#i=0;constructor({socket:t}){this.#t=t;for(let e of ml)addEventListener(
e,()=>this.#o(),{capture:!0,passive:!0});t.addEventListener("state",()=>t.isOpen&&this.#e&&this.#n()),this.#o()}#o(){!this.#e&&Date.now()-this.#i<1e3||(this.#i=
Date.now(),clearTimeout(this.#s),this.#s=setTimeout(()=>this.#r(!0),5*6e4),this.#r(!1))}#r(t){t!==this.#e&&(this.#e=t,this.#n())}#n(){this.#t.send({type:"activi\
ty",idle:this.#e})}};var as=class{#t;#e;#s=new Map;#i=null;#o;constructor({outbox:t,socket:e}){this.#t=t,this.#e=e,e.addEventListener("state",()=>this.#r()),t.addEventListener("chan\
ge",()=>this.#n())}set openRoom(t){this.#i=t,this.#s.get(t)?.stop(),this.#r()}#r(){if(!this.#e.isOpen)return;let t=new Set(this.#t.all.map(({room:e})=>e));t.delete(
this.#i);for(let e of t)this.#a(e).start()}#n(){clearTimeout(this.#o),this.#o=setTimeout(()=>this.#r(),Re*1e3)}#a(t){if(!this.#s.has(t)){let e=i=>this.#c(i);this.#s.
set(t,new qt({room:t,outbox:this.#t,send:e}))}return this.#s.get(t)}async#c(t){let{room:e,clientId:i,text:n,target:o,epoch:a,mentionMany:c}=t,l=this.#s.get(e),d=`\
/rooms/${e}/messages`;try{o?await p.patch(`${d}/${o}`,{client_id:i,text:n,epoch:a,mention_many:c}):await p.post(d,{client_id:i,text:n,mention_many:c,...Fe(t)}),
l.delivered(i)}catch(m){l.refused(i,m),m.code==="unreachable"&&this.#n()}}};var cs=class extends EventTarget{#t;#e;constructor({store:t,socket:e}){super(),this.#e=t,this.#t=new Set(t.recall("blocks")),e.addEventListener("frame",({detail:i})=>i.
type==="blocks"&&this.#s(i.users))}has(t){return this.#t.has(t)}async block(t){await p.put(`/me/blocks/${t}`),this.#s([...this.#t,t])}async unblock(t){await p.delete(
`/me/blocks/${t}`),this.#s([...this.#t].filter(e=>e!==t))}#s(t){this.#t=new Set(t),this.#e.keep("blocks",t),this.dispatchEvent(new Event("change"))}};var fl=50,ul=20,hs=class extends EventTarget{#t;#e=new Set;#s=new Set;#i=new Set;#o=null;#r=new Wt(()=>this.#l());#n;#a;#c;constructor({me:t,store:e,socket:i}){
super(),this.#c=t,this.#n=e,this.#a=i,this.#t=new Map((e.recall("people")??[]).map(n=>[n.id,n])),i.addEventListener("frame",({detail:n})=>this.#h[n.type]?.(n)),
addEventListener("pagehide",()=>this.#d())}of(t){return t.id===this.#c.id?this.#c:(this.#e.has(t.id)||this.#f(t.id),this.#t.get(t.id)??t)}knows(t){return this.#e.
has(t)}note(t){this.#e.has(t.id)||this.#m({...this.#t.get(t.id),...t})}take(t){for(let e of t)this.#e.add(e.id),e.id===this.#c.id?Object.assign(this.#c,e):this.#m(
e);t.length&&this.#l()}#h={hello:()=>{this.#e.clear(),this.#i=new Set},rooms:({more:t})=>t||this.#l(),person:({item:t})=>this.take([t])};#m(t){this.#t.delete(t.
id),this.#t.set(t.id,t)}#f(t){this.#i.has(t)||(this.#s.add(t),this.#a.isOpen&&(this.#o??=setTimeout(()=>this.#u(),ul)))}async#u(){this.#o=null;let t=this.#i,e=[
...this.#s].slice(0,fl);for(let o of e)this.#s.delete(o),t.add(o);let i=await p.get(`/users?${new URLSearchParams({ids:e})}`).catch(()=>null);for(let o of e)t.delete(
o);if(!i||t!==this.#i)return;let n=i.items.filter(({id:o})=>!this.#e.has(o));for(let o of e)this.#e.add(o);this.take(n),n.length||this.#l(),this.#s.size&&this.#f(
[...this.#s][0])}#l(){this.#r.await([this.#c,...this.#t.values()].map(({status:t})=>t?.until)),this.dispatchEvent(new Event("change"))}#d(){this.#n.keepPeople([
...this.#t.values()])}};var Ee=class extends EventTarget{#t;#e;#s=new Map;constructor({userId:t,storage:e=localStorage}){super(),this.#t=`parley:draft:${t}:`,this.#e=e;for(let i of Object.
keys(e))this.#r(i,e.getItem(i));addEventListener("storage",({key:i,newValue:n})=>this.#r(i??"",n)&&this.#n())}get rooms(){return[...this.#s].filter(([,{text:t}])=>t).
map(([t])=>t)}get unkept(){return[...this.#s].filter(([,t])=>!ls(t)).map(([t])=>t)}of(t){return this.#i(t).text}keep(t,e,{isDone:i=!1}={}){let n=e.trim()?pl(e):
"",o=this.#i(t);n!==o.text&&this.#o(t,{...o,text:n}),!n!=!o.text&&this.#n(),!ls(this.#i(t))&&this.dispatchEvent(new CustomEvent("written",{detail:{room:t,isDone:i||
!n}}))}give(t){let{text:e,version:i}=this.#i(t);return this.#o(t,{text:e,base:e,version:i,isSure:!1}),{text:e,version:i}}kept({room:t,text:e,version:i}){let n=this.#i(
t);e===n.base&&this.#o(t,{...n,version:i,isSure:!0})}take({room:t,text:e,version:i},{isAnswer:n=!1}={}){let o=this.#i(t);if(!n&&i<=o.version)return;let a=e!==o.
base&&e!==o.text,c=a&&ls(o)?e:a?Ji(e,o.text):o.text;this.#o(t,{text:c,base:e,version:i,isSure:!0}),c!==o.text&&this.#n()}takeAll(t){let e=new Set(t.map(({room:i})=>i));
for(let i of t)this.take(i);for(let[i,{text:n}]of this.#s)e.has(i)||this.#o(i,{text:n,base:"",version:0,isSure:!0})}clear(){for(let t of this.#s.keys())this.#e.
removeItem(this.#t+t);this.#s.clear(),this.#n()}#i(t){return this.#s.get(t)??er}#o(t,e){this.#s.set(t,e);try{!e.text&&ls(e)?this.#e.removeItem(this.#t+t):this.#e.
setItem(this.#t+t,JSON.stringify(e))}catch{}}#r(t,e){if(!t.startsWith(this.#t))return!1;let i=t.slice(this.#t.length);return e?this.#s.set(i,gl(e)):this.#s.set(
i,{...this.#i(i),text:"",base:"",isSure:!0}),!0}#n(){this.dispatchEvent(new Event("change"))}};function Ji(s,t){return t.includes(s)?t:s.includes(t)?s:`${s}

${t}`}var er={text:"",base:"",version:0,isSure:!0},ls=({text:s,base:t,isSure:e})=>e&&s===t,pl=s=>s.toWellFormed().replaceAll("\0","");function gl(s){try{let t=JSON.
parse(s);if(typeof t.text=="string"&&typeof t.version=="number")return t}catch{}return{...er,text:s}}var sr=1e3,wl=new Set(["too_many_requests","busy","unavailable","storage_full","outcome_unknown"]),yl=2,ds=class{#t;#e;#s=new Map;#i=new Set;#o=[];constructor({
drafts:t,socket:e}){this.#t=t,this.#e=e,t.addEventListener("written",({detail:{room:i,isDone:n}})=>this.#a(i,n?0:sr)),e.addEventListener("frame",({detail:i})=>this.#r[i.
type]?.(i)),document.addEventListener("visibilitychange",()=>document.hidden&&this.#n()),addEventListener("pagehide",()=>this.#n())}#r={hello:()=>this.#o=[],draft:t=>this.#t.
take(t),drafts:({items:t,more:e})=>{this.#o.push(...t),!e&&(this.#t.takeAll(this.#o),this.#n())}};#n(){for(let t of this.#t.unkept)this.#a(t,0)}#a(t,e){clearTimeout(
this.#s.get(t)),e?this.#s.set(t,setTimeout(()=>this.#c(t),e)):this.#c(t)}async#c(t){if(!this.#e.isOpen||this.#i.has(t)||!this.#t.unkept.includes(t))return;this.#i.
add(t);let e=this.#t.give(t),i=await p.putLasting(`/rooms/${t}/draft`,e).then(n=>this.#t.kept(n),n=>this.#h(n));this.#i.delete(t),(i!==void 0||this.#t.of(t)!==e.
text)&&this.#a(t,i??sr)}#h({code:t,draft:e,retryAfterSeconds:i=yl}){if(wl.has(t))return i*1e3;if(t==="draft_changed")return this.#t.take(e,{isAnswer:!0}),0}};var Xi="/me/inbox",ms=class extends EventTarget{#t=!1;filter="";list=new L;unread=0;isOpen=!1;constructor({socket:t}){super(),t.addEventListener("frame",({detail:e})=>e.
type==="inbox"&&this.#s(e))}show(t=this.filter){return this.#t=!0,this.filter=t,this.#e()}leave(){this.#t=!1,this.list.close()}async setDone(t,e){let i=`${Xi}/${t}\
/done`;await(e?p.put(i):p.delete(i))}async setAllDone(){await p.put(`${Xi}/done`)}#e(){let t=this.filter?`?${new URLSearchParams({filter:this.filter})}`:"";return this.
list.open(`${Xi}${t}`)}#s({unread:t,at:e}){this.unread=t,this.isOpen=e!==null,this.dispatchEvent(new Event("change")),this.#t&&this.#e()}};var us=({user:s,here:t},e)=>{let i=e.of(s.id);return t&&i==="offline"?"active":i},Zt=({state:s,here:t})=>h(t&&s==="active"?"presence.here":`presence.${s}`),fs=class extends EventTarget{#t=new Map;#e=new Map;#s=new Wt(
()=>this.#o());constructor({socket:t}){super(),t.addEventListener("frame",({detail:e})=>e.type==="presence"&&this.#i(e))}of(t){let e=this.#t.get(t)??"offline";return e===
"offline"?e:nt(this.#e.get(t))?"quiet":e==="idle"?"idle":"active"}#i({items:t,whole:e}){e&&(this.#t.clear(),this.#e.clear());for(let{user:i,state:n,quiet_until:o}of t)
this.#t.set(i,n),o?this.#e.set(i,o):this.#e.delete(i);this.#o()}#o(){this.#s.await([...this.#e.values()]),this.dispatchEvent(new Event("change"))}};var El=50,ps=class extends EventTarget{#t=new Map;#e=new Set;constructor({socket:t}){super(),t.addEventListener("frame",({detail:e})=>this.#s[e.type]?.(e))}waitingIn(t){
return this.#t.get(t)??{count:0,hasMore:!1}}async count(t){let e=this.#e;if(this.#t.has(t)||e.has(t))return;e.add(t);let i=await p.page(`/rooms/${t}/reports?sta\
te=waiting&limit=${El}`).catch(()=>null),n=e.delete(t)&&e===this.#e;i&&n&&this.#i(t,{count:i.items.length,hasMore:i.next!==null})}report({room:t,seq:e,reason:i}){
return p.post(`/rooms/${t}/messages/${e}/reports`,{reason:i})}async resolve({room:t,id:e},i){await p.patch(`/rooms/${t}/reports/${e}`,{outcome:i})}#s={hello:()=>{
this.#t.clear(),this.#e=new Set},reports:({room:t,waiting:e})=>this.#i(t,{count:e,hasMore:!1}),report:({item:t})=>this.dispatchEvent(new CustomEvent("resolved",
{detail:t}))};#i(t,e){this.#e.delete(t),this.#t.set(t,e),this.dispatchEvent(new CustomEvent("change",{detail:{room:t}}))}};var xl=new Intl.Collator(B,{numeric:!0,sensitivity:"base"}),gs=class extends EventTarget{#t=[];#e=[];#s;#i;#o;#r;loaded=!1;settled=new Promise(t=>this.#r=t);constructor({
store:t,socket:e,directory:i}){super(),this.#s=t,this.#i=e,this.#o=i;let n=t.recall("rooms");n&&this.#u(n.map(o=>({...o,isKept:!0}))),this.loaded=!!n,e.addEventListener(
"frame",({detail:o})=>this.#n[o.type]?.(o)),e.addEventListener("state",()=>this.#c()),i.addEventListener("change",()=>this.#d()),document.addEventListener("visi\
bilitychange",()=>document.hidden&&this.keep())}get failed(){return!this.#i.isOpen&&this.#i.state!=="connecting"}get mine(){return this.#t.filter(t=>t.role&&!t.
archived)}get archived(){return this.#t.filter(t=>t.role&&t.archived)}find(t){return this.#t.find(e=>e.id===t)}keep(){this.loaded&&this.#s.keepRooms(this.#t)}async fetch(t){
return this.#m(await p.get(`/rooms/${t}`))}async create(t){return this.#m(await p.post("/rooms",t))}async update(t,e){return this.#m(await p.patch(`/rooms/${t}`,
e))}async openDirect(t){return this.#m(await p.put("/direct",{users:t}))}async set(t,e){return this.#m(await p.patch(`/rooms/${t}/mine`,e))}async markAllRead(){
await p.put("/me/read")}async delete(t){await p.delete(`/rooms/${t}`),this.#f(t)}async join(t){return await p.put(`/rooms/${t}/membership`),this.fetch(t)}async leave(t,{
last:e=null}={}){await p.delete(`/rooms/${t}/membership${e?`?last=${e}`:""}`),this.#f(t)}async suggest(t,e){let i=`/rooms/${t}/suggestion`;e?await p.put(i):await p.
delete(i),this.note(t,{suggested:e})}note(t,e){let i=this.find(t);i&&this.#m({...i,...e})}#n={hello:()=>this.#e=[],rooms:({items:t,more:e,sections:i})=>{i&&(this.#e=
[]),this.#e.push(...t),e||this.#a()},room:({item:t})=>{this.#m(t),this.dispatchEvent(new CustomEvent("told",{detail:{id:t.id}}))},room_gone:({room:t})=>this.#f(
t),read:({room:t,seq:e})=>this.note(t,{read_seq:e,toldReadSeq:e}),unread:({type:t,room:e,...i})=>this.note(e,this.#h(e,i))};#a(){this.#u(this.#e),this.loaded=!0,
this.#e=[],this.keep(),this.#r(),this.#p(),this.dispatchEvent(new Event("loaded"))}#c(){this.#i.isOpen||(this.#r(),this.#p())}#h(t,e){return e.head<=this.find(t)?.
read_seq?{...e,unread:0}:e}#m(t){let e=this.#l(t),i=this.find(e.id);return i?.name===e.name?this.#t[this.#t.indexOf(i)]=e:this.#u([...this.#t.filter(n=>n!==i),e]),
this.#p(),e}#f(t){this.#t=this.#t.filter(e=>e.id!==t),this.#p()}#u(t){this.#t=t.map(e=>this.#l(e)).sort((e,i)=>xl.compare(e.name,i.name))}#l(t){let e={toldReadSeq:t.
read_seq,...t};if(e.kind!=="direct")return e;let i=e.people.map(n=>this.#o.of(n));return{...e,people:i,name:at(i.map(y))}}#d(){let t=this.#t.filter(e=>this.#l(e).
name!==e.name);for(let e of t)this.#m(e)}#p(){this.dispatchEvent(new Event("change"))}};var ws=class extends EventTarget{#t=new Map;constructor({socket:t}){super(),t.addEventListener("frame",({detail:e})=>this.#e[e.type]?.(e))}get count(){return this.#t.
size}get isAnyDue(){return[...this.#t.values()].some(({due:t})=>t)}of(t,e){return this.#t.get(ir(t,e))}save({room:t,seq:e,epoch:i},n){return p.put(`/rooms/${t}/\
messages/${e}/saved`,{remind_at:n,epoch:i})}forget({room:t,seq:e}){return p.delete(`/rooms/${t}/messages/${e}/saved`)}#e={saved:({items:t})=>{this.#t=new Map(t.
map(e=>[ir(e.room,e.seq),e])),this.dispatchEvent(new Event("change"))},reminder:({room:t,seq:e})=>this.dispatchEvent(new CustomEvent("reminder",{detail:{room:t,
seq:e}}))}},ir=(s,t)=>`${s}/${t}`;var ys=class extends EventTarget{marks=[];#t=!1;constructor({socket:t}){super(),t.addEventListener("frame",({detail:{type:e,items:i}})=>e==="scheduled"&&this.#e(
i))}async load(){return(await p.get("/me/scheduled")).items}add(t,e,i,n){return p.post(`/rooms/${t}/scheduled`,{text:e,...i,client_id:n})}change({room:t,id:e},i){
return p.patch(`/rooms/${t}/scheduled/${e}`,i)}cancel({room:t,id:e}){return p.delete(`/rooms/${t}/scheduled/${e}`)}async sendNow(t){await p.post(`/rooms/${t.room}\
/messages`,{text:t.text,client_id:t.client_id}),await this.cancel(t)}#e(t){let e=new Set(this.marks.filter(Es).map(({id:n})=>n)),i=this.#t?t.filter(n=>Es(n)&&!e.
has(n.id)):[];this.marks=t,this.#t=!0,this.dispatchEvent(new Event("change"));for(let n of i)this.dispatchEvent(new CustomEvent("failed",{detail:n}))}},Es=({failure:s})=>!!s;var nr="parley:folded",vl=["archived"],xs=class extends EventTarget{#t=new Set(JSON.parse(localStorage.getItem(nr))??vl);#e=null;#s=!1;#i;own=[];constructor({socket:t,
store:e}){super(),this.#i=e,this.own=e.recall("sections")??[],t.addEventListener("frame",({detail:{type:i,sections:n,items:o}})=>{i==="rooms"&&n&&this.#n(n),i===
"sections"&&this.#n(o)})}note(t){this.own.some(({id:e})=>e===t.id)||this.#n([...this.own,t])}nameOf(t){return this.own.find(e=>e.id===t)?.name??""}enter(t){t?.id!==
this.#e&&(this.#e=t?.id??null,this.#s=!!(t&&xe(t)))}of({mine:t,archived:e}){let i={unread:[],favourites:[],...Object.fromEntries(this.own.map(({id:n})=>[n,[]])),
rooms:[],people:[]};for(let n of t)this.#r(n)||i[this.#o(n,i)].push(n);return i.people.sort((n,o)=>or(o)-or(n)),{...i,archived:e}}isFolded(t){return this.#t.has(
t)}fold(t,e){e?this.#t.add(t):this.#t.delete(t),localStorage.setItem(nr,JSON.stringify([...this.#t]))}#o(t,e){return(t.id===this.#e?this.#s:xe(t))?"unread":t.mine?.
favourite?"favourites":e[t.mine?.section]?t.mine.section:t.kind==="direct"?"people":"rooms"}#r({id:t,mine:e}){return e?.hidden&&t!==this.#e}#n(t){this.own=t,this.#i.
keep("sections",t),this.dispatchEvent(new Event("change"))}},xe=({unread:s,mine:t})=>s>0&&t?.notify!=="nothing",or=({last_message:s})=>s?Date.parse(s.at):0;var vs=class extends EventTarget{unread=0;total=0;constructor({socket:t}){super(),t.addEventListener("frame",({detail:e})=>this.#t[e.type]?.(e))}#t={threads:({unread:t,
total:e})=>{Object.assign(this,{unread:t,total:e}),this.dispatchEvent(new Event("change"))},thread:t=>this.dispatchEvent(new CustomEvent("told",{detail:t}))}};function rr({me:s,socket:t}){let e=new Je({me:s}),i=new hs({me:s,store:e,socket:t}),n=new Be({userId:s.id}),o=new Ee({userId:s.id});return new ds({drafts:o,socket:t}),
new rs({socket:t}),I.listen({store:e,socket:t}),{me:s,socket:t,store:e,directory:i,rooms:new gs({store:e,socket:t,directory:i}),sections:new xs({store:e,socket:t}),
presence:new fs({socket:t}),blocks:new cs({store:e,socket:t}),reports:new ps({socket:t}),inbox:new ms({socket:t}),threads:new vs({socket:t}),threadDrafts:new Ee(
{userId:`threads:${s.id}`}),outbox:n,drafts:o,saved:new ws({socket:t}),scheduled:new ys({socket:t}),backgroundSender:new as({outbox:n,socket:t})}}var bs=class{#t;#e=new L;constructor(t){this.#t=t,j(t,{list:this.#e,into:".abandoned-list",none:".abandoned-none",create:()=>w("abandoned-item"),update:(e,i)=>this.#o(
e,i)})}get title(){return h("abandoned.title")}show(){this.#s(),r(".form-error",this.#t).hidden=!0,this.#i()}#s(){return this.#e.open("/abandoned-rooms?limit=50")}#i(){
r(".place-title",this.#t).focus()}#o(t,e){let i=[e.kind==="private"&&h("abandoned.private"),h("browse.active",{date:ct(new Date(e.active_at))})];f(r(".abandoned\
-name",t),e.name),f(r(".hint",t),i.filter(Boolean).join(" · "));let[n,o]=t.querySelectorAll("button");n.hidden=e.kind==="private",n.setAttribute("aria-label",h(
"abandoned.restore.room",{room:e.name})),o.setAttribute("aria-label",h("abandoned.delete.room",{room:e.name})),n.onclick=()=>this.#r("restore",e,()=>p.put(`/aba\
ndoned-rooms/${e.id}/owner`)),o.onclick=()=>this.#r("delete",e,()=>p.delete(`/abandoned-rooms/${e.id}`))}async#r(t,e,i){let n=h(`abandoned.${t}.title`,{room:e.name}),
o=t==="restore",a={title:n,text:h(`abandoned.${t}.text`),action:h(`abandoned.${t}`),isHarmless:o};await N(a)&&(await v(this.#t,async()=>{await i(),x(h(`abandone\
d.${t}.done`,{room:e.name}))}),await this.#s(),this.#i())}};var bl=50,Ss=class extends bt{pathFor(t){return`/accounts?${new URLSearchParams({limit:bl,q:t})}`}async change({id:t},e){return this.#t(await p.patch(`/accounts\
/${t}`,e))}async endSessions(t){return await p.delete(`/accounts/${t.id}/sessions`),this.#t({...t,sessions:0,last_seen_at:null})}makeLink({id:t}){return p.post(
`/accounts/${t}/password-link`)}#t(t){return this.items=this.items.map(e=>e.id===t.id?t:e),this.dispatchEvent(new Event("change")),t}};function te(s,t){let e=new Date(t);s.matches("time")&&(s.dateTime=t),s.title=F(e),f(s,Ve(e))}var Sl=new Set(["enable","link"]);function ar({account:s,accounts:t,me:e}){let i=S("one-account"),n=r(".dialog-body",i),o=s,a=(l,d)=>{r(`[data-act="${l}"]`,n).onclick=
async()=>{await Ol(kl(l,o),o)&&await v(n,()=>d(o))}},c=l=>{o=l,Tl(n,o,{me:e})};return a("disable",async l=>c(await t.change(l,{disabled:!0}))),a("enable",async l=>c(
await t.change(l,{disabled:!1}))),a("role",async l=>c(await t.change(l,{role:Qi(l)}))),a("sessions",async l=>c(await t.endSessions(l))),a("link",async l=>_l(n,l,
await t.makeLink(l))),r(".form-error",n).hidden=!0,c(s),k(i,{title:y(s)})}var Qi=({role:s})=>s==="owner"?"member":"owner",kl=(s,t)=>s==="role"?`make_${Qi(t)}`:s,
Ol=(s,t)=>N({title:h(`accounts.${s}.title`,{name:y(t)}),text:h(`accounts.${s}.text`,{name:y(t),account:t.name}),action:h(`accounts.${s}.action`),isHarmless:Sl.has(
s)});function Tl(s,t,{me:e}){let{name:i,role:n,sessions:o,created_at:a,last_seen_at:c,disabled_at:l}=t,d={name:i,role:h(`accounts.role.${n}`),seen:h("accounts.s\
een.none"),sessions:P(o)};for(let[E,C]of Object.entries(d))f(ks(s,E),C);for(let[E,C]of Object.entries({since:a,seen:c,disabled:l}))C?te(ks(s,E),C):ks(s,E).title=
"";ks(s,"disabled").parentElement.hidden=!l;let m=t.id===e.id,u=!!l,g={link:!u,role:!0,sessions:o>0,disable:!u,enable:u};Al(r(".account-acts",s),()=>{for(let[E,
C]of Object.entries(g))r(`[data-act="${E}"]`,s).hidden=m||!C}),f(r('[data-act="role"]',s),h(`accounts.make_${Qi(t)}`)),r(".account-own",s).hidden=!m,r(".link-ma\
de",s).hidden=!0}var ks=(s,t)=>r(`[data-fact="${t}"] dd`,s);function Al(s,t){let e=[...s.children],i=e.indexOf(document.activeElement);if(t(),i<0||!e[i].hidden)
return;let n=a=>!a.hidden;(e.slice(i).find(n)??e.slice(0,i).findLast(n))?.focus()}function _l(s,t,{url:e,qr:i,expires_at:n}){let o=r(".link-made",s),a=r(".link-\
url",o);f(r(".link-for",o),h("accounts.link.for",{name:y(t)})),f(r(".link-end",o),h("accounts.link.end",{date:K(new Date(n))})),r(".invite-qr",o).src=i,a.value=
e,o.hidden=!1,a.focus(),a.select();let c=r('[data-action="copy"]',o);c.hidden=!navigator.clipboard,r(".link-copied",o).hidden=!0,c.onclick=()=>v(s,async()=>{await navigator.
clipboard.writeText(e),r(".link-copied",o).hidden=!1})}function U(s){let t=!1;return()=>{if(t)return;t=!0;let e=()=>{t=!1,s()};document.hidden?setTimeout(e,200):requestAnimationFrame(e)}}var Os=class{#t;#e;#s;#i=new Ss;#o;constructor(t,{me:e,directory:i}){this.#t=t,this.#e=e,this.#s=i,this.#o=r("input",t),this.#o.oninput=()=>this.#i.search(this.#o.
value.trim());let n=j(t,{list:this.#i,into:".account-list",none:".accounts-none",create:()=>w("account-item"),update:(a,c)=>this.#r(r("button",a),c)}),o=U(()=>t.
hidden||n());i.addEventListener("change",o)}get title(){return h("accounts.title")}show(){this.#o.value="",this.#i.search(""),(Y.matches?this.#o:r(".place-title",
this.#t)).focus()}#r(t,e){let{name:i,display_name:n,role:o,disabled_at:a}=e,c=[o==="owner"&&h("role.owner"),a&&h("accounts.is_disabled")];T(r(".avatar",t),this.#s.
of(e)),f(r(".account-item-name",t),y(e)),f(r(".hint",t),n&&n!==i?i:""),f(r(".account-item-state",t),c.filter(Boolean).join(" · ")),t.classList.toggle("is-away",
!!a),t.onclick=()=>ar({account:e,accounts:this.#i,me:this.#e})}};function Ts(s,{showsRooms:t=!1,...e}){j(s,{create:()=>w("audit-item"),update:(i,n)=>Ll(i,n,{showsRooms:t}),...e})}function Ll(s,t,{showsRooms:e}){f(r(".audit-wh\
at",s),$l(t));let i=r(".audit-why",s);f(i,t.reason?h("audit.reason",{reason:t.reason}):""),i.hidden=!t.reason,f(r(".audit-where",s),e&&t.room?`${Cl(t)} · `:"");
let n=r("time",s);te(n,t.at)}function Cl({room:s,details:t}){let e=s.name??t.name;return e?h("audit.where",{room:e}):h("audit.where.gone")}function $l({act:s,actor:t,
member:e,room:i,details:n}){let o={user:t?y(t):h("audit.console"),member:e&&y(e),room:n.name??i?.name,emoji:n.emoji,role:n.role&&h(`role.${n.role}`),until:n.until&&
K(new Date(n.until))},a=Dl(s,{...n,member:e}),c=s==="invite"&&n.uses?b(a,n.uses,o):h(a,o);return c.startsWith("audit.")?`${o.user}: ${s}`:c}function Dl(s,{until:t,
by:e,outcome:i,uses:n,member:o}){let c={ban:t&&"until",mute:"until",reset_password:e,resolve_report:i,invite:n?null:"any",revoke_invite:o&&"of"}[s];return c?`au\
dit.${s}.${c}`:`audit.${s}`}var As=class{#t;#e=new L;constructor(t){this.#t=t,Ts(t,{list:this.#e,into:".act-list",none:".acts-none",showsRooms:!0})}get title(){return h("acts.title")}show(){
this.#e.open("/audit?limit=50"),r(".place-title",this.#t).focus()}};var Nl=36e5;function cr({act:s,user:t,conversation:e}){let{members:i,room:n}=e,o={name:y(t),room:n.name},a={mute:({until:c,...l})=>i.mute(t.id,{muted_until:c,...l}),
ban:c=>i.ban(t.id,c),remove:c=>i.remove(t.id,c)};return lr({title:h(`moderate.${s}.title`,o),text:h(`moderate.${s}.text`,o),action:h(`moderate.${s}`),hasEnd:s!==
"remove",mayBeForEver:s==="ban",act:a[s]})}function hr({seq:s,epoch:t,words:e,conversation:i}){return lr({title:h("message.delete.title"),text:h("message.delete\
.text",e),action:h("message.delete"),act:({reason:n})=>i.delete({seq:s,epoch:t,reason:n})})}async function lr({title:s,text:t,action:e,hasEnd:i=!1,mayBeForEver:n=!1,
act:o}){let a=S("moderate"),c=r("form",a);return $(c),r(".moderate-text",c).textContent=t,r(".moderate-until",c).hidden=!i,r('[value=""]',c.elements.hours).hidden=
!n,c.elements.hours.value=n?"":"1",r(".button-danger",c).textContent=e,R(c,async({hours:l,reason:d})=>{let m=i&&l?{until:new Date(Date.now()+Number(l)*Nl).toISOString()}:
{},u=d.trim()?{reason:d.trim()}:{};await o({...m,...u}),a.close("done")}),await k(a,{title:s})==="done"}async function _s({entry:s,conversation:t}){let{readers:e,members:i}=t,n=S("seen-by"),o=new AbortController,a=!1,c=()=>a&&Il(n,Rl(s,t));r(".seen-list",n).replaceChildren(),
r(".seen-none",n).hidden=!0;for(let l of[e,i])l.addEventListener("change",c,{signal:o.signal});i.need(),v(n,async()=>{await e.load(),a=!0,c()}),await k(n,{title:h(
"seen.title")}),o.abort()}function Rl({seq:s,user:t},e){let{readers:i,members:n}=e,o=new Set(i.of(s));return n.list.map(c=>c.user).filter(({id:c})=>o.has(c)&&c!==
t.id).map(c=>e.personOf(c))}function Il(s,t){f(r("h2",s),t.length?b("seen.count",t.length):h("seen.title")),r(".seen-none",s).hidden=t.length>0,_(r(".seen-list",
s),t,{key:({id:e})=>e,create:()=>w("seen-item"),update:(e,i)=>{T(r(".avatar",e),i),f(r(".seen-name",e),y(i))}})}var ee=({time_zone:s})=>s??Intl.DateTimeFormat().resolvedOptions().timeZone;function dr(s,t){let e=s;for(let i=0;i<2;i+=1)e=s-(tn(e,t)-e);return new Date(e)}var Zi=(s,t)=>new Date(
tn(s,t)).toISOString().slice(0,16),mr=(s,t)=>dr(Date.parse(`${s}Z`),t);function fr(s,t=Date.now()){let e=Math.floor(tn(t,s)/864e5)*864e5,i=(8-new Date(e).getUTCDay())%
7||7,n=o=>dr(e+o*864e5+9*36e5,s);return{hour:new Date(t+36e5),tomorrow:n(1),monday:n(i)}}function tn(s,t){let e={timeZone:t,hourCycle:"h23",year:"numeric",month:"\
numeric",day:"numeric",hour:"numeric",minute:"numeric",second:"numeric"},i=new Intl.DateTimeFormat("en-US",e).formatToParts(s),{year:n,month:o,day:a,hour:c,minute:l,
second:d}=Object.fromEntries(i.map(({type:m,value:u})=>[m,Number(u)]));return Date.UTC(n,o-1,a,c,l,d)}async function se({title:s,action:t,me:e,act:i,words:n=null,repeats:o=!1,repeat:a="once",mayBeNone:c=!1,before:l=null}){let d=S("pick-time"),m=r("form",d),u=ee(
e);$(m);let g=fr(u);for(let[M,V]of Object.entries(g))f(r(`[data-time="${M}"]`,m),Et(V,u));r('[data-time="monday"]',m).closest(".choice").hidden=g.monday.getTime()===
g.tomorrow.getTime(),r(".time-text",m).hidden=n===null,m.elements.text.value=n??"",m.elements.repeat.value=a,r(".time-none",m).hidden=!c,r(".time-repeat",m).hidden=
!o,f(r(".time-zone",m),h("time.zone",{zone:u.replaceAll("_"," ")}));let{when:E,other:C}=m.elements;return C.min=Zi(Date.now(),u),C.value=Zi(l??g.tomorrow,u),E.value=
l?"other":c?"none":"hour",C.onfocus=()=>E.value="other",r(".button-primary",m).textContent=t,R(m,async M=>{let V=M.when==="other"?mr(M.other,u):g[M.when],D=n===
null?{}:{text:M.text};await i({at:V?.toISOString()??null,repeat:M.repeat,time_zone:u,...D}),d.close("done")}),await k(d,{title:s})==="done"}function Ls({message:s,me:t,saved:e}){let i=e.of(s.room,s.seq);return se({title:h("message.save"),action:h("save"),me:t,mayBeNone:!0,before:i?.remind_at&&!i.due?
Date.parse(i.remind_at):null,act:async({at:n})=>{await e.save(s,n),x(h("saved.done"))}})}function ur({text:s,conversation:{id:t,me:e},scheduled:i}){let n=Tt();return se({title:h("composer.later"),action:h("composer.later"),me:e,repeats:!0,act:async o=>{
let{at:a,time_zone:c}=await i.add(t,s,o,n);x(h("scheduled.done",{date:Et(new Date(a),c)}))}})}function pr({entry:s,author:t,room:e,reports:i}){let n=S("report"),o=r("form",n);return $(o),r(".report-text",o).textContent=h("report.text",{name:y(t),room:e.name}),
R(o,async({reason:a})=>{await i.report({room:e.id,seq:s.seq,reason:a.trim()}),n.close(),x(h("report.done"))}),k(n)}var Ml=120,gr=document.documentElement.dataset.language,en=null,Rt=null;function ie(){return en??=Pl().catch(s=>{throw en=null,s}),en}async function Pl(){let[s,
t]=await Promise.all([wr("en"),gr==="en"?null:wr(gr)]);return Rt=new sn(s,t),Rt}async function wr(s){let t=await fetch(new URL(`../emoji/${s}.json`,import.meta.
url));if(!t.ok)throw new Error(`No emoji in ${s}: ${t.status}`);return t.json()}var sn=class{#t=new Map;#e=new Map;groups=new Map;constructor(t,e){for(let[i,n]of Object.
entries(t)){let o=n.map((a,c)=>jl(i,a,e?.[i][c]));this.groups.set(i,o);for(let a of o){this.#e.set(a.emoji,a);for(let c of a.codes)this.#t.set(c,a)}}}withCode(t){
return this.#t.get(t)}of(t){return this.#e.get(t)}search(t,e=Ml){let i=q(t.trim().replace(/^:|:$/g,""));if(!i)return[];let n=[];for(let o of this.#e.values()){let a=ql(
o,i);a<yr&&n.push({entry:o,rank:a})}return n.sort((o,a)=>o.rank-a.rank).slice(0,e).map(({entry:o})=>o)}};function jl(s,[t,e,i,n,o],[a,c]=[e,""]){let l=[...n.split(
" "),e,a].map(q),d=q(` ${e} ${i} ${a} ${c} ${n.replaceAll("_"," ")}`);return{emoji:t,label:a,codes:n.split(" "),hasTones:o===1,group:s,names:l,words:d}}var[Bl,Fl,
yr]=[1e3,1001,1002];function ql({names:s,words:t},e){let i=s.filter(n=>n.startsWith(e));return i.length?Math.min(...i.map(({length:n})=>n)):t.includes(` ${e}`)?
Bl:t.includes(e)?Fl:yr}var Er="parley:emoji-tone",Hl=18,ve=["","🏻","🏼","🏽","🏾","🏿"],Wl=new RegExp("(?!\\u{1F91D}\\u200d)(\\p{Emoji_Modifier_Base})\\ufe0f?","gu"),Cs=()=>ve.
find(s=>s===localStorage.getItem(Er))??"",xr=s=>vr(Er,s),$s=({emoji:s,hasTones:t})=>t&&Cs()?s.replace(Wl,`$1${Cs()}`):s,nn=()=>JSON.parse(localStorage.getItem(Xe))??
[];function be(s){let t=nn().filter(e=>e!==s);vr(Xe,JSON.stringify([s,...t].slice(0,Hl)))}function vr(s,t){try{localStorage.setItem(s,t)}catch{}}var Ul="400px",on=new WeakMap,Ds=new WeakMap,Ns=class{#t;#e=1;#s;#i;constructor(t,{onChosen:e,onLooked:i,onLeave:n}){this.#t=t,this.#s=n;let o=({target:a})=>on.
get(a.closest(".emoji"));t.onclick=a=>o(a)&&e(o(a));for(let a of["pointerover","focusin"])t.addEventListener(a,c=>o(c)&&i(o(c)));t.addEventListener("focusin",({
target:a})=>a.matches(".emoji")&&this.#r(a)),this.#i=new IntersectionObserver(a=>this.#o(a),{root:t,rootMargin:Ul}),t.onkeydown=a=>this.#n(a)}show(t){this.#i.disconnect(),
this.#t.replaceChildren(...t.filter(({items:n})=>n.length).map(Kl)),this.#t.scrollTop=0;let[e,...i]=this.#t.children;if(e){rn(e),this.#r(r(".emoji",e)),this.#e=
getComputedStyle(r(".emoji-grid",e)).gridTemplateColumns.split(" ").length;for(let n of i)n.style.setProperty("--rows",Math.ceil(Ds.get(n).length/this.#e));for(let n of i)
this.#i.observe(n)}}get first(){return on.get(r(".emoji",this.#t))}focusFirst(){r(".emoji",this.#t)?.focus()}scrollTo(t){r(`[data-group="${t}"]`,this.#t)?.scrollIntoView(
{block:"start"})}#o(t){for(let{target:e,isIntersecting:i}of t)i&&rn(e)}#r(t){for(let e of this.#t.querySelectorAll('[tabindex="0"]'))e.tabIndex=-1;t&&(t.tabIndex=
0)}#n(t){let e=t.target.closest(".emoji"),i=e&&this.#a[t.key]?.(e);i&&(t.preventDefault(),i.focus?.())}#a={ArrowRight:t=>this.#c(t,1),ArrowLeft:t=>this.#c(t,-1),
ArrowDown:t=>this.#h(t),ArrowUp:t=>this.#m(t)??this.#u(),Home:()=>r(".emoji",this.#t),End:()=>ne(this.#t.lastElementChild).at(-1)};#c(t,e){let i=t.closest(".emo\
ji-group"),{buttons:n,at:o}=this.#f(t);return n[o+e]?n[o+e]:e>0?ne(i.nextElementSibling)[0]??t:ne(i.previousElementSibling).at(-1)??t}#h(t){let{buttons:e,at:i,column:n}=this.#f(
t);if(!(i-n+this.#e>=e.length))return e[Math.min(i+this.#e,e.length-1)];let a=ne(t.closest(".emoji-group").nextElementSibling);return a[Math.min(n,a.length-1)]??
t}#m(t){let{buttons:e,at:i,column:n}=this.#f(t);if(i>=this.#e)return e[i-this.#e];let o=ne(t.closest(".emoji-group").previousElementSibling),a=Math.floor((o.length-
1)/this.#e)*this.#e;return o[Math.min(a+n,o.length-1)]}#f(t){let e=ne(t.closest(".emoji-group")),i=e.indexOf(t);return{buttons:e,at:i,column:i%this.#e}}#u(){return this.#s(),
{}}};function ne(s){return s?(rn(s),[...r(".emoji-grid",s).children]):[]}function rn(s){let t=Ds.get(s);Ds.delete(s),t&&r(".emoji-grid",s).append(...t.map(Gl))}
function Kl({name:s,title:t,items:e}){let i=w("emoji-group");i.dataset.group=s;let n=r("h3",i);return n.textContent=t,n.hidden=!t,Ds.set(i,e),i}function Gl(s){let t=document.
createElement("button");return t.type="button",t.className="emoji",t.tabIndex=-1,t.setAttribute("aria-label",s.label),G(t,s),on.set(t,s),t}var br={recent:"🕘",team:"⭐",smileys:"😀",people:"👋",nature:"🐱",food:"🍎",travel:"🚗",activities:"⚽",objects:"💡",symbols:"❤️",flags:"🏁"},
zl={emoji:"✋",hasTones:!0},It=8;async function Rs(s){let t=S("emoji"),e=Sr.get(t)??Sr.set(t,new cn(t)).get(t),i=k(t);return e.begin(s),await i||null}var Sr=new WeakMap,
cn=class{#t;#e;#s;#i=null;constructor(t){this.#t=t,this.#e=r(".search-input",t),this.#s=new Ns(r(".emoji-scroll",t),{onChosen:e=>this.#h(e),onLooked:e=>this.#m(
e),onLeave:()=>this.#e.focus()}),this.#e.oninput=()=>this.#r(),t.addEventListener("keydown",e=>this.#u(e)),this.#d(),this.#w()}begin(t){this.#e.value="",this.#m(
null),Vl(this.#t,t),this.#o()}async#o(){this.#i||this.#f(h("emoji.loading"));try{this.#i??=await ie(),this.#r()}catch{this.#f(h("emoji.trouble"))}}#r(){if(!this.#i)
return;let{value:t}=this.#e;for(let{name:i,items:n}of this.#n)r(`[data-tab="${i}"]`,this.#t).hidden=!n.length;let e=[...I.search(t),...this.#i.search(t).map(an)];
this.#s.show(t.trim()?[{name:"found",title:"",items:e}]:this.#n),this.#m(t.trim()?this.#s.first??null:null),this.#f(t.trim()&&!e.length?h("emoji.none"):"")}get#n(){
return Object.keys(br).map(t=>({name:t,title:h(`emoji.group.${t}`),items:this.#a(t)}))}#a(t){return t==="recent"?this.#c:t==="team"?I.all:this.#i.groups.get(t).
map(an)}get#c(){let t=e=>I.of(e)??(this.#i.of(e)&&an(this.#i.of(e)));return nn().map(t).filter(Boolean)}#h({text:t,key:e}){be(e),this.#t.close(t)}#m(t){G(r(".em\
oji-sign",this.#t),t??{text:""}),f(r(".emoji-label",this.#t),t?.label??h("emoji.hint")),f(r(".emoji-code",this.#t),t?`:${t.code}:`:"")}#f(t){let e=r(".emoji-non\
e",this.#t);e.hidden=!t,f(e,t)}#u(t){if(t.isComposing)return;let e=t.target===this.#e;if(t.key==="Escape")this.#t.close();else if(e&&t.key==="ArrowDown")this.#s.
focusFirst();else if(e&&t.key==="Enter")this.#l();else return!e&&Yl(t)?this.#e.focus():void 0;t.preventDefault()}#l(){let{first:t}=this.#s;t&&this.#e.value.trim()&&
this.#h(t)}#d(){let t=Object.entries(br).map(([e,i])=>{let n=document.createElement("button");return n.type="button",n.className="emoji",n.textContent=i,n.title=
h(`emoji.group.${e}`),n.setAttribute("aria-label",n.title),n.dataset.tab=e,n.onclick=()=>this.#p(e),n});r(".emoji-tabs",this.#t).append(...t)}#p(t){this.#e.value&&
(this.#e.value="",this.#r()),this.#s.scrollTo(t)}#w(){let t=this.#t.querySelectorAll('[name="emoji-tone"]');for(let[e,i]of t.entries())i.nextElementSibling.textContent=
zl.emoji+ve[e],i.checked=ve[e]===Cs(),i.onchange=()=>{xr(ve[e]),this.#r()}}},an=s=>({key:s.emoji,text:$s(s),label:s.label,code:s.codes[0]}),Yl=({key:s,ctrlKey:t,
metaKey:e,altKey:i,target:n})=>s.length===1&&s!==" "&&!t&&!e&&!i&&!n.matches("input");function Vl(s,t){let{top:e,bottom:i,right:n}=t.getBoundingClientRect(),{offsetWidth:o,
offsetHeight:a}=s,c=e-a-It,l=c>=It?c:Math.min(i+It,innerHeight-a-It),d=Math.min(n-o,innerWidth-o-It);s.style.setProperty("--x",`${Math.max(It,d)}px`),s.style.setProperty(
"--y",`${Math.max(It,l)}px`)}async function kr({entry:{seq:s},conversation:t}){let e=S("reactions"),i=new AbortController,n=()=>Jl(e,t.history.shown.entry(s)?.reactions??[],t);t.addEventListener(
"change",n,{signal:i.signal}),n(),await k(e,{title:h("reaction.who")}),i.abort()}function Jl(s,t,e){let i=t.flatMap(({emoji:n,users:o})=>o.map(a=>({key:`${n} ${a}`,
emoji:n,id:a})));_(r(".reaction-list",s),i,{create:()=>w("reaction-item"),update:(n,{emoji:o,id:a})=>{G(r(".reaction-emoji",n),Qt(o)),f(r(".reaction-name",n),y(
e.personOf({id:a,name:"…"})))}})}var Xl=[H("react","emoji",({entry:s},t)=>Kn(s,t)),H("quote","reply",({entry:s},t)=>_i(s,t)&&!t.isBlocked(s)),H("thread","thread",({entry:s},{isThread:t,room:e})=>!t&&
!!s.seq&&(Ql(s)||_i(s,{room:e}))),H("copy","copy",({entry:s},t)=>Or()&&!s.deleted&&!t.isBlocked(s)),H("link","link",({entry:s})=>Or()&&!!s.seq),H("edit","edit",
({entry:s,edit:t},e)=>yt(s,e)&&!t),H("save","saved",({entry:s},t)=>!!s.seq&&!s.deleted&&!t.isSaved(s)),H("unsave","saved",({entry:s},t)=>t.isSaved(s)),H("unread",
"unread",({entry:s},t)=>!!s.seq&&t.state==="live"),H("pin","pin",({entry:s},t)=>fe(s,t)&&!s.pinned),H("unpin","pin",({entry:s},t)=>fe(s,t)&&!!s.pinned),H("react\
ions","people",({entry:s})=>!!s.reactions?.length),H("seen","check",({entry:s},t)=>qe(s,t.room)),H("person","person",({entry:s},t)=>s.user.id!==t.me.id),H("repo\
rt","flag",({entry:s},t)=>Yn(s,t)),H("retry","again",({state:s})=>s==="failed"),H("discard","trash",({state:s})=>s==="failed",{isDangerous:!0}),H("delete","tras\
h",({entry:s},t)=>Gn(s,t),{isDangerous:!0})];function Se(s,t){return Xl.filter(({isOffered:e})=>e(s,t))}function H(s,t,e,{isDangerous:i=!1}={}){return{name:s,icon:t,
isOffered:e,isDangerous:i}}var Ql=({thread:s,replies:t})=>!!(s||t);function Or(){return!!navigator.clipboard}var Is=4,Ms=8,ke=null;function Tr(s,{label:t,items:e}){return ke?.button===s?ke.close():(ke?.close(),new Promise(i=>Zl(s,{label:t,items:e,resolve:i})))}function hn({
name:s,icon:t,text:e,isDangerous:i},n){let o=w("menu-row");return ht(o,t),r("span",o).textContent=e,o.dataset.testid=`sheet-${s}`,o.classList.toggle("is-dangero\
us",i),o.onclick=()=>n(s),o}function Zl(s,{label:t,items:e,resolve:i}){let n=w("menu"),o,a=u=>{o=u,m()},c=e.map(u=>hn(u,a));for(let u of c)u.role="menuitem";n.setAttribute(
"aria-label",t),n.append(...c),s.closest("main, aside, nav, body").append(n),n.showPopover(),id(n,s);let l=new AbortController,d=W.open(()=>{ke=null,l.abort(),n.
remove(),s.setAttribute("aria-expanded","false"),i(o)}),m=()=>W.close(d);ke={button:s,close:m},s.setAttribute("aria-expanded","true"),td({menu:n,button:s,close:m},
l),n.onkeydown=u=>ed(u,{rows:c,close:m}),c[0].focus({preventScroll:!0})}function td({menu:s,button:t,close:e},{signal:i}){let n=({target:o})=>!s.contains(o)&&!t.
contains(o);for(let o of["pointerdown","wheel"])addEventListener(o,a=>n(a)&&e(),{capture:!0,passive:!0,signal:i});addEventListener("resize",e,{signal:i})}function ed(s,{
rows:t,close:e}){let i=t.indexOf(document.activeElement),n={ArrowDown:(i+1)%t.length,ArrowUp:i-1,Home:0,End:-1}[s.key];if(s.stopPropagation(),n!==void 0)t.at(n).
focus();else if(s.key==="Escape"||s.key==="Tab")e();else return sd(s,t,i);return s.preventDefault()}function sd({key:s},t,e){let i=[...t.slice(e+1),...t.slice(0,
e+1)],n=o=>o.textContent.trim().toLocaleLowerCase().startsWith(s.toLocaleLowerCase());s.trim().length===1&&i.find(n)?.focus()}function id(s,t){let e=t.getBoundingClientRect(),
{width:i,height:n}=s.getBoundingClientRect(),o=getComputedStyle(t).direction==="rtl",a=innerHeight-Ms-e.bottom-Is,c=e.top-Is-Ms,l=n<=a||a>=c,d=Math.min(n,l?a:c),
m=o?e.left:e.right-i;s.style.maxBlockSize=`${d}px`,s.style.top=`${l?e.bottom+Is:e.top-Is-d}px`,s.style.left=`${nd(m,innerWidth-i)}px`}var nd=(s,t)=>Math.max(Ms,
Math.min(s,t-Ms));var od=matchMedia("(min-width: 45rem) and (hover: hover)");async function Ar({row:s,item:t,button:e=null,conversation:i}){let n=Se(t,i).map(c=>({...c,text:h(`me\
ssage.${c.name}`)}));if(!n.length)return;s.classList.add("is-pressed");let o=e&&od.matches,a=await(o?Tr(e,{label:h("message.actions"),items:n}):rd(n));return s.
classList.remove("is-pressed"),s.focus({preventScroll:!0}),o&&!a&&e.focus({preventScroll:!0}),a}async function rd(s){let t=S("message"),e,i=o=>{e=o,t.close()},n=s.
map(o=>{let a=document.createElement("li");return a.append(hn(o,i)),a});return r(".sheet",t).replaceChildren(...n),await k(t),e}var ad=JSON.parse(document.getElementById("late-files").textContent),Ps=new Map;function js(s){if(!Ps.has(s)){let t=import(ad[s]);t.catch(()=>Ps.delete(s)),Ps.set(s,t)}return Ps.get(s)}var cd=/[*_`~[\\<]|&#?\w|^[ \t]*(?:[>#+|-]|:-|\d{1,9}[.)])/mu,hd=/!?\[([^[\]\n]{1,200})\]\([^()\s]{1,500}\)/gu,ld=/^[ \t]*(?:#{1,6}|>|[-+*])[ \t]+|^[ \t]*(?:`{3,}|~{3,}).*$/gmu,
dd=/\*\*|~~|`/gu,md=/(?<![\p{L}\p{N}_*])[*_]{1,2}(?=\S)|(?<=\S)[*_]{1,2}(?![\p{L}\p{N}_*])/gu,dn=s=>cd.test(s);function Z(s){return dn(s)?s.replace(hd,"$1").replace(
ld,"").replace(dd,"").replace(md,""):s}var ln=class extends EventTarget{#t=null;get isReady(){return this.#t!==null}render(t){return this.#t?this.#t(t):(this.load().
catch(()=>{}),null)}async load(){let{render:t}=await js("markdown");this.#t||(this.#t=t,this.dispatchEvent(new Event("ready")))}},st=new ln;var fd=/^\/([a-z]+)(?:\s+([^]*))?$/u,ud={m:6e4,h:36e5,d:864e5},pd=/^(\d{1,4})\s*(m|h|d)$/u,gd=new Set(["off","0"]),ft=class extends Error{};function _r(s){let[,
t,e=""]=s.match(fd)??[];return t?{name:t,rest:e.trim()}:null}function Mt(s,t){if(!s)throw new ft(h("command.use",{usage:`/${t} ${h(`command.${t}.usage`)}`}));return s}
function Bs(s,t){if(gd.has(s))return null;let[,e,i]=s.match(pd)??[];if(!Number(e))throw new ft(h("command.time",{usage:`/${t} ${h(`command.${t}.usage`)}`}));return new Date(
Date.now()+Number(e)*ud[i]).toISOString()}async function mn(s){let t=s.replace(/^@/u,"");try{return await p.get(`/users/${encodeURIComponent(t)}`)}catch(e){throw e.
status===404?new ft(h("command.nobody",{name:t})):e}}var wd=new RegExp("^(\\p{RGI_Emoji}|\\p{Emoji_Presentation}|\\p{Extended_Pictographic}\\ufe0f?)\\s*","v"),Lr=[{name:"dnd",may:()=>!0,async run({rest:s,directory:t,
say:e}){let i=Bs(Mt(s,"dnd"),"dnd");t.take([await p.patch("/me",{quiet_until:i})]),e(i?h("command.dnd.done",{date:F(new Date(i))}):h("command.dnd.off"))}},{name:"\
status",may:()=>!0,async run({rest:s,directory:t,say:e}){let[i,n=""]=s.match(wd)??[""],o=s.slice(i.length);t.take([await p.patch("/me",{status:s?{emoji:n,text:o,
until:null}:null})]),e(h(s?"command.status.done":"command.status.off"))}}];var yd=["all","mentions","nothing"],Cr=({room:s})=>s.kind!=="direct",$r=({room:s})=>me(s)&&s.kind!=="direct",Dr=[{name:"topic",may:$r,run:({rest:s,room:t,rooms:e})=>e.
update(t.id,{topic:Mt(s,"topic")})},{name:"rename",may:$r,run:({rest:s,room:t,rooms:e})=>e.update(t.id,{name:Mt(s,"rename")})},{name:"invite",may:({room:s})=>gt(
s),async run({rest:s,conversation:t,say:e}){let i=Mt(s,"invite").split(/[\s,]+/u),n=await Promise.all(i.map(mn));await t.members.add(n),e(h("command.invite.done",
{names:n.map(y).join(", ")}))}},{name:"mute",may:({room:s})=>ot(s)&&s.kind!=="direct",async run({rest:s,conversation:t,say:e}){let[i,n,...o]=Mt(s,"mute").split(
/\s+/u),a=Bs(n??"","mute"),c=await mn(i),l=o.length?{reason:o.join(" ")}:{};await t.members.mute(c.id,{muted_until:a,...l}),e(h(a?"command.mute.done":"command.m\
ute.lifted",{name:y(c)}))}},{name:"notify",may:()=>!0,async run({rest:s,room:t,rooms:e,say:i}){if(!yd.includes(s))throw new ft(h("command.use",{usage:`/notify ${h(
"command.notify.usage")}`}));await e.set(t.id,{notify:s}),i(h("command.notify.done",{choice:h(`mine.notify.${s}`)}))}},{name:"archive",may:({room:s})=>Cr({room:s})&&
wt(s)&&!s.archived,run:({room:s,rooms:t})=>Ho(s,t)},{name:"leave",may:Cr,async run({room:s,rooms:t,goHome:e}){await qo(s,t)&&e()}}];var Ed="¯\\\\\\_(ツ)\\_/¯",Nr=[{name:"shrug",may:()=>!0,run:({rest:s,send:t})=>t([s,Ed].filter(Boolean).join(" "))}];var Rr=[...Dr,...Lr,...Nr].sort((s,t)=>s.name.localeCompare(t.name)),Fs=s=>Rr.find(t=>t.name===s),Ir=(s,t)=>Rr.filter(e=>e.name.startsWith(t)&&e.may(s));var Mr={isAtStart:!0,pattern:/^(\/[a-z]*|\/[a-z]+ .*)$/u,search([,s],t,{show:e}){let[i]=s.slice(1).split(" "),n=Fs(i);return n||i.length<s.length-1?e([],{hint:xd(
n)}):e(Ir(t.conversation,i).map(vd))}},xd=s=>s?`${Pr(s)} · ${h(`command.${s.name}.about`)}`:"",vd=s=>({text:`/${s.name} `,label:Pr(s),detail:h(`command.${s.name}\
.about`)}),Pr=({name:s})=>`/${s} ${h(`command.${s}.usage`)}`.trim();var jr=8,Br={pattern:/(?:^|[\s(])(:[\p{L}\p{N}_+-]{2,})$/u,async search([,s],t,{show:e}){let i=Rt??await ie().catch(()=>null),n=[...I.search(s).map(bd),...i?.search(
s,jr).map(Sd)??[]];e(n.slice(0,jr))}},bd=s=>({text:`${s.text} `,label:s.text,detail:h("emoji.group.team"),emoji:s,chosen:()=>be(s.key)});function Sd(s){let t=$s(
s);return{text:`${t} `,label:`:${s.codes[0]}:`,detail:s.label,emoji:{text:t},chosen:()=>be(s.emoji)}}var kd=8,Fr={pattern:/(?:^|[\s(])(@[^\s@]*)$/u,search([,s],{conversation:t,directory:e},{show:i,signal:n}){let o=s.slice(1),{members:a}=t,c=new Jt({directory:e}),
l=()=>i(Od({words:o,found:c.items,conversation:t}));for(let d of[a,c])d.addEventListener("change",l,{signal:n});n.addEventListener("abort",()=>c.close()),a.need(),
l(),o&&c.search(o)}};function Od({words:s,found:t,conversation:e}){let{members:i,me:n}=e,o=q(s),l=i.list.map(({user:m})=>m).filter(({id:m})=>m!==n.id).map(m=>({
user:m,rank:Cd(m,o)})).filter(({rank:m})=>m<qr).sort((m,u)=>m.rank-u.rank).map(({user:m})=>m),d=new Map([...l,...t.filter(({id:m})=>i.has(m)),...t].map(m=>[m.id,
m]));return d.delete(n.id),[...d.values()].slice(0,kd).map(m=>Td(e.personOf(m),{isHere:i.has(m.id)||!i.loaded}))}function Td(s,{isHere:t}){let e=`@${s.name}`;return{
text:`${e} `,label:y(s),detail:t?e:h("completion.elsewhere",{name:e}),person:s}}var[Ad,_d,Ld,qr]=[0,1,2,3];function Cd({name:s,display_name:t},e){let i=[q(s),q(
t)];return i.some(n=>n.startsWith(e))?Ad:i.some(n=>n.includes(` ${e}`))?_d:i.some(n=>n.includes(e))?Ld:qr}var $d=8,Hr={pattern:/(?:^|[\s(])(#[^\s#]*)$/u,search([,s],{rooms:t},{show:e}){let i=q(s.slice(1)),o=t.mine.filter(({kind:a})=>a!=="direct").map(a=>({room:a,at:q(
a.name).indexOf(i)})).filter(({at:a})=>a>=0).sort((a,c)=>Math.min(a.at,1)-Math.min(c.at,1));e(o.slice(0,$d).map(({room:a})=>Dd(a)))}},Dd=({name:s,topic:t})=>({text:`\
#${s} `,label:s,detail:t??"",sign:"#"});var Nd=/:[a-z0-9_+-]+:/u,Rd=/(?<!`)(?<ticks>`+)(?!`)[^]*?(?<!`)\k<ticks>(?!`)|^[ ]{0,3}```[^]*|(?<![\p{L}\p{N}_:]):(?<code>[a-z0-9_+-]+):(?![\p{L}\p{N}_])/gmu;function Oe(s){
return Nd.test(s)?Rt?Wr(s,Rt):ie().then(t=>Wr(s,t),()=>s):s}var Wr=(s,t)=>s.replace(Rd,(e,...i)=>Id(i.at(-1).code,t)??e),Id=(s,t)=>I.withName(s)?null:t.withCode(
s)?.emoji;var Md=60,Pd=/^\s*```/gmu,jd=0,qs=class{#t;#e;#s;#i;#o;#r=null;#n=null;#a=null;#c=[];#h=0;constructor(t,{sources:e,context:i}){this.#t=t,this.#i=e,this.#o=i;let n=w(
"completion");this.#e=r("ul",n),this.#e.id=`completion-${jd+=1}`,this.#s=r("p",n),t.before(n),t.setAttribute("aria-autocomplete","list"),t.setAttribute("aria-co\
ntrols",this.#e.id);for(let o of["input","compositionend"])t.addEventListener(o,()=>this.#f());t.addEventListener("keydown",o=>this.#y(o),{capture:!0}),t.addEventListener(
"blur",()=>this.close()),t.addEventListener("click",()=>this.#f());for(let o of["pointerdown","mousedown","click"])n.addEventListener(o,Bd);this.#e.addEventListener(
"click",({target:o})=>this.#E(this.#w(o))),this.#e.addEventListener("pointermove",({target:o})=>this.#p(this.#w(o)))}close(){this.#r?.abort(),this.#r=null,this.#n=
null,this.#l([])}get#m(){return this.#c.length>0}#f(){let{value:t,selectionStart:e,selectionEnd:i}=this.#t,n=Math.max(0,e-Md),o=t.slice(n,e),a=e===i&&this.#i.find(
({pattern:d})=>d.test(o));if(!a||a.isAtStart&&n>0)return this.#m||this.#r?this.close():void 0;let c=o.match(a.pattern),l=e-c[1].length;if(l===this.#a||Fd(t.slice(
0,l)))return this.close();this.#a=null,this.#u(a,c,l)}#u(t,e,i){this.#r?.abort();let n=new AbortController;this.#r=n,this.#n=i;let o=(a,{hint:c=""}={})=>n.signal.
aborted||this.#l(a,{hint:c});t.search(e,this.#o(),{show:o,signal:n.signal})}#l(t,{hint:e=""}={}){!t.length&&!e&&!this.#m&&this.#e.parentElement.hidden||(this.#c=
t,this.#e.replaceChildren(...t.map((i,n)=>this.#d(i,n))),this.#e.hidden=!t.length,this.#s.hidden=!e,f(this.#s,e),this.#e.parentElement.hidden=!t.length&&!e,this.#g(
0))}#d({label:t,detail:e="",emoji:i,person:n,sign:o=""},a){let c=w("completion-item");c.id=`${this.#e.id}-${a}`;let l=r(".completion-sign",c);return i?G(l,i):n?
(l.classList.add("avatar"),T(l,n)):l.textContent=o,r(".completion-label",c).textContent=t,r(".completion-detail",c).textContent=e,c}#p(t){t>=0&&t!==this.#h&&this.#g(
t)}#w=t=>[...this.#e.children].indexOf(t.closest("li"));#g(t){this.#h=t;for(let[i,n]of[...this.#e.children].entries())n.setAttribute("aria-selected",i===t);let e=this.#e.
children[t];e?this.#t.setAttribute("aria-activedescendant",e.id):this.#t.removeAttribute("aria-activedescendant"),e?.scrollIntoView({block:"nearest"})}#y(t){let e=!X(
t)&&this.#v[t.key];!e||t.shiftKey||t.ctrlKey||t.metaKey||t.altKey||!this.#m&&!(t.key==="Escape"&&!this.#e.parentElement.hidden)||(t.preventDefault(),t.stopImmediatePropagation(),
e())}#v={ArrowDown:()=>this.#g((this.#h+1)%this.#c.length),ArrowUp:()=>this.#g((this.#h-1+this.#c.length)%this.#c.length),Enter:()=>this.#E(this.#h),Tab:()=>this.#E(
this.#h),Escape:()=>{this.#a=this.#n,this.close()}};#E(t){let e=this.#c[t];if(!e)return;let i=this.#n;this.close(),xt(this.#t,e.text,{from:i,to:this.#t.selectionEnd}),
e.chosen?.()}};function Bd(s){s.preventDefault(),s.stopPropagation()}function Fd(s){if(!s.includes("`"))return!1;let t=s.match(Pd)?.length??0,e=s.slice(s.lastIndexOf(
`
`)+1);return t%2===1||e.split("`").length%2===0}var Ur=[Br,Fr,Hr],Hs=class{#t;#e;#s=null;constructor(t,e){this.#t=e,this.#e=fn(t,{sources:[...Ur,Mr],context:()=>this.#i})}show(t){this.#s=t,this.#e.close()}prepare(t){
let e=_r(t);if(e)return this.#o(e,t).catch(Hd);let i=Oe(t.startsWith("//")?t.slice(1):t);return typeof i=="string"?i:i.then(n=>({text:n}))}get#i(){return{conversation:this.#s,
...this.#t}}async#o({name:t,rest:e},i){let n=Fs(t);if(!n)return await qd(t)?{text:i}:{refusal:h("command.kept")};let o=this.#s,a=async c=>o.send(await Oe(c));return await n.
run({...this.#i,rest:e,room:o.room,send:a,say:x}),{}}},fn=(s,{sources:t=Ur,context:e})=>new qs(s,{sources:t,context:e}),qd=s=>N({title:h("command.unknown.title",
{name:s}),text:h("command.unknown.text"),action:h("command.unknown.send"),isHarmless:!0}),Hd=s=>({refusal:s instanceof ft?s.message:O(s)});var Kr=140;function Gr(s,t){f(r(".quote-author",s),t?t.name:""),f(r(".quote-text",s),Wd(t))}function Wd(s){return s===void 0?"…":s===null?h("message.missing"):
s.entry.deleted?h("message.deleted"):s.isHidden?h("message.blocked"):Te(s.entry.text)}function Te(s){let t=Z(s).trim().split(`
`)[0];return t.length>Kr?`${t.slice(0,Kr)}…`:t}function zr(s,t){s.onclick=async()=>{let e=await Rs(s);e?xt(t,e):t.focus({preventScroll:!0})}}var un=String.raw`\s<>"，。；：！？、）】》」』`,Jr=String.raw`https?:\/\/[^${un}]+|mailto:[^@${un}]{1,64}@[^@${un}]+`,Ud=new RegExp(Jr,"giu"),Yr=new RegExp(
Jr,"iuy"),Kd=new Set(`.,;:!?'"*_~`),Xr=s=>[...s.matchAll(Ud)].map(({0:t,index:e})=>[Zr(t),e]);function Qr(s,t){Yr.lastIndex=t;let e=Yr.exec(s);return e&&Zr(e[0])}
function Zr(s){let t=Vr(s,")")-Vr(s,"("),e=s.length;for(;e>0;e-=1){let i=s[e-1];if(i===")"&&t>0)t-=1;else if(!Kd.has(i))break}return s.slice(0,e)}var Vr=(s,t)=>s.
split(t).length-1;var ta=/^([ \t]*)(?:[-*+]|\d{1,9}[.)])[ \t]+/u,Gd=/^([ \t]*)(?:([-*+])|(\d{1,9})([.)])|(>))([ \t]+)/u,zd=/^[ \t]*(?:`{3,}|~{3,})/u,ea="https://",wn={bold:Ws("**"),
italic:Ws("*"),strike:Ws("~~"),code:Vd,"code-block":Us,quote:pn({has:/^>[ \t]?/u,mark:()=>"> "}),list:pn({has:/^[-*+][ \t]+/u,mark:()=>"- ",instead:ta}),numbers:pn(
{has:/^\d{1,9}[.)][ \t]+/u,mark:s=>`${s+1}. `,instead:ta}),link:Jd};function Ws(s){return t=>{let{value:e,start:i,end:n}=yn(t),o=e.slice(i,n),{length:a}=s;if(e.
slice(i-a,i)===s&&e.slice(n,n+a)===s&&!Yd(s,e,i))return{from:i-a,to:n+a,text:o,start:i-a,end:n-a};let d=o.split(/(\n\s*\n)/u).map((m,u)=>u%2||!m&&o?m:s+m+s).join(
"");return{from:i,to:n,text:d,start:i+a,end:i+d.length-a}}}var Yd=(s,t,e)=>s==="*"&&t[e-2]==="*"&&t[e-3]!=="*";function Vd(s){let t=s.value.slice(s.start,s.end);
if(t.includes(`
`))return Us(s);let e=Math.max(0,...[...t.matchAll(/`+/gu)].map(([o])=>o.length));if(!e)return Ws("`")(s);let i="`".repeat(e+1),n=`${i} ${t} ${i}`;return{from:s.
start,to:s.end,text:n,start:s.start,end:s.start+n.length}}function Us(s){let{value:t,from:e,to:i}=oa(s),n=t.slice(e,i),o=Math.max(2,...[...n.matchAll(/`+/gu)].map(
([l])=>l.length)),a="`".repeat(o+1),c=e+a.length+1;return{from:e,to:i,text:`${a}
${n}
${a}`,start:c,end:c+n.length}}function pn({has:s,mark:t,instead:e}){return i=>{let{value:n,from:o,to:a}=oa(i),c=n.slice(o,a).split(`
`),l=c.every(E=>s.test(E)||!E.trim())&&c.some(E=>E.trim()),d=0,u=c.map(E=>l?E.replace(s,""):!E.trim()&&c.length>1?E:t(d++)+(e?E.replace(e,""):E)).join(`
`),g=o+u.length;return{from:o,to:a,text:u,start:c.length>1?o:g,end:g}}}function Jd(s){let{value:t,start:e,end:i}=yn(s),n=t.slice(e,i);if(gn(n))return{from:e,to:i,
text:`[](${n})`,start:e+1,end:e+1};let o=e+n.length+3;return{from:e,to:i,text:`[${n}](${ea})`,start:o,end:o+ea.length}}var gn=s=>s!==""&&Qr(s,0)===s;function ia(s,t){
let{value:e,start:i,end:n}=yn(t),o=e.slice(i,n);if(!o||o.includes(`
`)||gn(o)||!gn(s))return null;let a=`[${o}](${s})`;return{from:i,to:n,text:a,start:i+a.length,end:i+a.length}}function na({value:s,start:t,end:e}){if(t!==e)return null;
let i=s.lastIndexOf(`
`,t-1)+1,n=s.slice(i,t);if(Xd(s.slice(0,i)))return sa(t,`
${/^[ \t]*/u.exec(n)[0]}`);let[o,a,c,l,d,m,u]=Gd.exec(n)??[];if(!o)return null;if(o===n)return{from:i,to:t,text:"",start:i,end:i};let g=c??m??`${Number(l)+1}${d}`;
return sa(t,`
${a}${g}${u}`)}var sa=(s,t)=>({from:s,to:s,text:t,start:s+t.length,end:s+t.length}),Xd=s=>s.split(`
`).filter(t=>zd.test(t)).length%2===1;function yn({value:s,start:t,end:e}){let i=s.slice(t,e);return i.trim()?{value:s,start:t+i.length-i.trimStart().length,end:e-
i.length+i.trimEnd().length}:{value:s,start:t,end:e}}function oa({value:s,start:t,end:e}){let i=s.indexOf(`
`,e);return{value:s,from:s.lastIndexOf(`
`,t-1)+1,to:i<0?s.length:i}}var Qd={b:"bold",i:"italic",e:"code"},Zd={x:"strike",e:"code-block",l:"link"},tm={Digit7:"numbers",Digit8:"list",Digit9:"quote"};function En(s){let t=w("format-\
bar");return t.addEventListener("click",({target:e})=>{let i=e.closest("[data-format]");i&&oe(s,wn[i.dataset.format])}),t.addEventListener("pointerdown",e=>e.preventDefault()),
t.addEventListener("keydown",e=>im(t,e)),s.addEventListener("keydown",e=>em(s,e)),t}function oe(s,t){let e=t({value:s.value,start:s.selectionStart,end:s.selectionEnd});
return e?(xt(s,e.text,e),s.setSelectionRange(e.start,e.end),!0):!1}function em(s,t){if(X(t))return;let e=sm(t),i=t.key==="Enter"&&(t.shiftKey||!Y.matches)&&!t.ctrlKey&&
!t.metaKey;(e?oe(s,wn[e]):i&&oe(s,na))&&(t.preventDefault(),t.stopPropagation())}function sm({key:s,code:t,ctrlKey:e,metaKey:i,shiftKey:n,altKey:o}){if(!(e||i)||
o)return;let a=s.toLowerCase();return n?Zd[a]??tm[t]:Qd[a]}function im(s,t){let e={ArrowLeft:-1,ArrowRight:1}[t.key];if(!e)return;let i=[...s.children].filter(o=>!o.
hidden),n=i.at((i.indexOf(document.activeElement)+e)%i.length);for(let o of i)o.tabIndex=o===n?0:-1;n.focus(),t.preventDefault(),t.stopPropagation()}function ra(s,t){
let e=i=>{t.hidden=!i,s.setAttribute("aria-expanded",i)};s.onclick=()=>{e(t.hidden),nm(!t.hidden)},e(om())}var aa="parley:format-bar";function nm(s){try{localStorage.
setItem(aa,s)}catch{}}function om(){try{return localStorage.getItem(aa)==="true"}catch{return!1}}var rm=/^[\p{Emoji_Presentation}\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}\u200d\ufe0f\s]+$/u,am=24;function Ks(s){let t=I.asSigns(s);return t.
length<=am&&rm.test(t)}function ca(s){if(!URL.canParse(s))return null;let t=document.createElement("a");return t.href=s,t.tabIndex=-1,cm(t)||(t.rel="noopener noreferrer",t.target="_bl\
ank"),t}var cm=s=>s.origin===location.origin&&le(s)!==null;function ha(s){let t=document.createDocumentFragment(),e=0;for(let[i,n]of Xr(s)){let o=ca(i);o?.append(i),t.append(s.slice(e,n),o??i),e=n+i.length}return t.append(
s.slice(e)),t}function xn(s){let t=document.createTreeWalker(s,NodeFilter.SHOW_TEXT),e=[];for(;t.nextNode();)t.currentNode.data.includes(":")&&!hm(t.currentNode)&&e.push(t.currentNode);
for(let i of e)mm(i);return s}function la(s){I.addEventListener("change",()=>{for(let t of s.querySelectorAll(".reaction"))G(r(".reaction-emoji",t),Qt(t.dataset.
key));for(let t of s.querySelectorAll(".message-text"))(t.textContent.includes(":")||lm(t))&&dm(t)})}var hm=s=>!!s.parentElement?.closest("code, pre"),lm=s=>s.querySelector(
".team-emoji")!==null;function dm(s){for(let t of s.querySelectorAll(".team-emoji"))t.replaceWith(t.alt);s.normalize(),s.children.length||s.classList.toggle("on\
ly-emoji",Ks(s.textContent)),xn(s)}function mm(s){let t=I.placesIn(s.data);if(!t.length)return;let e=[],i=0;for(let{index:n,length:o,item:a}of t)e.push(s.data.slice(
i,n),Yi(a)),i=n+o;s.replaceWith(...e.filter(Boolean),s.data.slice(i))}var fm="p, li, pre, th, td";function re(s,t){let e=dn(t),i=e?st.render(t):null;return s.classList.toggle("has-blocks",i?.hasBlocks??!1),s.classList.toggle("only\
-emoji",Ks(t)),s.replaceChildren(xn(i?.nodes??ha(t))),!e||st.isReady}function da(s,t){if(!s.classList.contains("has-blocks")&&!r(".team-emoji",s))return s.textContent.
slice(0,t);let i=document.createTreeWalker(s,NodeFilter.SHOW_TEXT|NodeFilter.SHOW_ELEMENT),[n,o]=["",null];for(;i.nextNode()&&n.length<t;){let a=i.currentNode.data??
i.currentNode.alt;if(!a)continue;let c=i.currentNode.parentElement.closest(fm);o&&c!==o&&(n+=" "),n+=a,o=c}return n.slice(0,t)}var Gs=class{#t;#e;#s;constructor({button:t,textarea:e,shown:i}){this.#t=t,this.#e=e,this.#s=i,t.onclick=()=>this.#i?this.#r():this.#o(),i.onkeydown=({key:n})=>n===
"Escape"&&this.#r(),st.addEventListener("ready",()=>this.#i&&this.#n())}close(){this.#a(!1)}get#i(){return!this.#s.hidden}#o(){this.#n(),this.#a(!0),this.#s.focus(
{preventScroll:!0})}#r(){this.#a(!1),this.#e.focus({preventScroll:!0})}#n(){re(this.#s,this.#e.value)}#a(t){this.#s.hidden=!t,this.#e.hidden=t,this.#t.setAttribute(
"aria-pressed",t)}};var um=/<(?:a|b|strong|i|em|s|del|code|pre|li|table|blockquote|h[1-6])[\s>]/iu,pm=["vscode-editor-data","application/x-jetbrains"],gm=/^(?:\t| {2,})\S/mu;function vn(s,t){
s.addEventListener("paste",e=>wm(s,e,t)),s.addEventListener("input",()=>t.hidden=!0)}function wm(s,t,e){let{clipboardData:i}=t,[n,o]=[i.getData("text/plain"),i.
getData("text/html")],a=pm.some(c=>i.types.includes(c));if(oe(s,c=>ia(n.trim(),c)))return t.preventDefault();if(!a&&um.test(o))return t.preventDefault(),ym(s,{html:o,
text:n});xm(n,{isFromEditor:a})&&vm(s,{text:n,offer:e})}async function ym(s,{html:t,text:e}){let{markdownOf:i}=await js("paste").catch(()=>({markdownOf:()=>e})),
n=i(t);xt(s,Em(n,e)?e:n)}var Em=(s,t)=>s.replaceAll(/\s+/gu,"")===t.replaceAll(/\s+/gu,"");function xm(s,{isFromEditor:t}){return s.trim().includes(`
`)&&!s.includes("```")&&(t||gm.test(s))}function vm(s,{text:t,offer:e}){let i=s.selectionStart,n=t.replaceAll(`\r
`,`
`);s.addEventListener("input",()=>queueMicrotask(()=>e.hidden=!1),{once:!0}),e.onclick=()=>{e.hidden=!0;let o=i+n.length;s.value.slice(i,o)===n&&oe(s,({value:a})=>Us(
{value:a,start:i,end:o}))}}function ma(s,{textarea:t,offer:e}){let i=En(t);return s.append(i),ra(r(".composer-format",s),i),vn(t,e),new Gs({button:r('[data-action="preview"]',i),textarea:t,
shown:r(".composer-preview",s)})}function fa(s,t){let e=En(t);r('[data-action="preview"]',e).remove(),t.after(e),vn(t,r(".paste-offer",s))}var bm=8e3,Sm=500,km=2**31-1,zs=class{#t;#e;#s;#i;#o;#r;#n;#a;#c=null;#h;#m;#f;#u;#l;#d=!1;#p=null;#w;#g;#y=null;#v;#E=!1;constructor({form:t,note:e,strip:i,alsoToRoom:n,
socket:o,drafts:a,onSent:c,onEditLast:l,onLater:d,...m}){this.#t=t,this.#w=i,this.#g=n,r(".composer-quote-close",i).onclick=()=>this.#x(),this.#e=r("textarea",t),
this.#s=r(".composer-send",t),this.#o=e,this.#r=r(".composer-trouble",e.parentElement),this.#n=o,this.#a=a,this.#h=c,this.#m=l,this.#f=d,this.#i=r(".composer-la\
ter",t),this.#i.addEventListener("click",()=>this.#j()),this.#v=new Hs(this.#e,m),zr(r(".composer-button",t),this.#e),this.#l=ma(t,{textarea:this.#e,offer:r(".p\
aste-offer",e.parentElement)}),this.#e.addEventListener("input",()=>this.#_()),this.#e.addEventListener("keydown",u=>this.#$(u)),this.#e.addEventListener("compo\
sitionstart",()=>this.#d=!0),this.#e.addEventListener("compositionend",()=>this.#O()),this.#e.addEventListener("blur",()=>this.#c&&this.#T({isDone:!0})),t.addEventListener(
"submit",u=>this.#N(u)),this.#e.enterKeyHint=Y.matches?"send":"enter",a.addEventListener("change",()=>this.#S())}show(t,{signal:e}){this.#c=t,this.#d=!1,this.#y=
null,this.#l.close(),this.#b(null),this.#e.value=this.#a.of(t.id),this.#v.show(t),this.#D("");for(let i of["state","room"])t.addEventListener(i,()=>this.#L(),{signal:e});
this.#L()}focus(){this.#e.focus({preventScroll:!0})}quote(t){this.#b(t),this.focus()}#b(t){this.#p=t,this.#w.hidden=!t,f(r(".quote-author",this.#w),t?.name??""),
f(r(".quote-text",this.#w),t?Te(t.text):"")}#x(){this.#b(null),this.focus()}add(t){this.#e.value=[this.#e.value,t].filter(Boolean).join(`

`),this.#T()}get#k(){return[...zt(this.#e)].length}get#A(){return this.#n.limits?.text_characters??bm}#_(){this.#e.value&&this.#c.sayTyping(),this.#D(""),this.#T()}#T({
isDone:t=!1}={}){this.#L(),this.#y===null&&this.#a.keep(this.#c.id,this.#e.value,{isDone:t})}#S(){if(!this.#c)return;let{value:t}=this.#e,e=this.#a.of(this.#c.id);
if(e!==(t.trim()?t:"")){if(this.#d)return this.#y=t;this.#e.value=e,this.#L()}}#O(){if(this.#d=!1,this.#y===null)return;let t=this.#a.of(this.#c.id),{value:e}=this.#e;
this.#e.value=t.endsWith(this.#y)?t.slice(0,t.length-this.#y.length)+e:Ji(t,e),this.#y=null,this.#T()}#L(){let{isOver:t,room:e}=this.#c,i=rt(e)||t;this.#C(e);let n=this.#A-
this.#k;this.#e.disabled=!!i,this.#e.placeholder=Tm({room:e,closed:i,isThread:this.#c.isThread}),this.#s.disabled=i||n<0||this.#k===0,this.#i.hidden=this.#s.disabled||
!!this.#c.isThread,this.#o.textContent=Am(n),this.#o.classList.toggle("is-over",n<0),we(this.#e)}#C({muted_until:t}){clearTimeout(this.#u);let e=new Date(t??0)-
Date.now();e>0&&e<km&&(this.#u=setTimeout(()=>this.#L(),e))}#$(t){if(Ze(t))return this.#N(t);if(t.key==="Escape"&&this.#p&&!X(t))return t.stopPropagation(),this.#x();
if(!(this.#e.value||X(t))){if(Om(t))return this.#M(t);t.key==="ArrowUp"&&(t.preventDefault(),this.#m())}}async#M(t){t.preventDefault();let e=this.#c,i=await e.takeBack().
catch(n=>x(O(n)));i&&e===this.#c&&this.add(i)}#N(t){if(t.preventDefault(),this.#s.disabled||this.#E)return;let e=this.#v.prepare(zt(this.#e));typeof e=="string"?
this.#P(e):this.#B(e)}#P(t){this.#c.send(t,this.#R),this.#I(),this.#h(),this.focus()}async#j(){let{id:t}=this.#c,e=zt(this.#e);await this.#f(e)&&(this.#c.id===t?
this.#I():this.#a.keep(t,""))}get#R(){return{quote:this.#p?.seq,inRoom:this.#g&&r("input",this.#g).checked}}#I(){this.#g&&(r("input",this.#g).checked=!1),this.#b(
null),this.#l.close(),this.#e.value="",this.#T()}async#B(t){let e=this.#c,{value:i}=this.#e,n=this.#R;this.#E=!0;let{text:o,refusal:a}=await t;if(this.#E=!1,a)return this.#D(
a);o&&e.send(o,n),this.#a.of(e.id)===i&&this.#a.keep(e.id,""),this.#c===e&&(this.#e.value===i&&(this.#e.value=""),this.#T(),o&&(this.#g&&(r("input",this.#g).checked=
!1),this.#b(null),this.#l.close(),this.#h()))}#D(t){f(this.#r,t)}},Om=({key:s,ctrlKey:t,metaKey:e,shiftKey:i,altKey:n})=>(t||e)&&!i&&!n&&s.toLowerCase()==="z";function Tm({
room:s,closed:t,isThread:e}){let i=rt(s);return i==="archived"?h("room.archived.note"):i==="muted"?h("composer.muted",{date:F(new Date(s.muted_until))}):i==="mo\
derators"?h("composer.moderators"):e&&!t?h("composer.thread"):t?h("composer.closed"):h("composer.placeholder",{room:s.name})}function Am(s){return s<0?b("compos\
er.over",-s):s<=Sm?b("composer.left",s):""}var _m=/[\\^$.*+?()[\]{}|/]/g;function bn(s){return s.trim()?new RegExp(s.trim().replace(_m,"\\$&"),"giu"):null}function ua(s,t){if(!t)return[];let e=({text:n})=>n.
search(t)>=0||Z(n).search(t)>=0;return s.filter(n=>A(n)&&!n.deleted&&e(n)).map(({seq:n})=>n).reverse()}var Lm="code, pre, a",Cm="(?<![A-Za-z0-9._%+/@&=#-])",$m="(?![\\p{L}\\p{N}]|_)|(?=[\\u0e00-\\u0eff\\u1000-\\u109f\\u1780-\\u17ff\\u3005-\\u30ff\\u3400-\\u9fff\\uac00-\\ud7af]\
)";function pa(s,{mentions:t,shown:e,me:i}){let n=Dm(t),o=document.createTreeWalker(s,NodeFilter.SHOW_TEXT),a=[];for(;o.nextNode();)o.currentNode.parentElement.
closest(Lm)||a.push(o.currentNode);for(let c of a){if(!c.data.includes("@"))continue;let l=c.data.split(n);l.length!==1&&c.replaceWith(...l.map((d,m)=>m%2?Rm(d,
{mentions:t,shown:e,me:i}):d))}}var ga=(s,t)=>s.some(({user:e})=>!e||e===t.id);function Dm(s){let t=s.map(({name:e})=>e).sort((e,i)=>i.length-e.length);return new RegExp(
`${Cm}@(${t.map(Nm).join("|")})(?:${$m})`,"u")}var Nm=s=>s.replaceAll(".","\\.");function Rm(s,{mentions:t,shown:e,me:i}){let n=t.findIndex(c=>c.name===s),{user:o}=t[n],
a=document.createElement(o?"button":"span");return a.className="mention",a.classList.toggle("is-me",!o||o===i.id),a.textContent=`@${e[n]}`,o&&(Object.assign(a,{
type:"button",tabIndex:-1,title:`@${s}`}),Object.assign(a.dataset,{action:"mention",user:o})),a}function wa(s,{reactions:t},e){_(s,[...t,{emoji:"",users:[]}],{key:({emoji:i})=>i,create:({emoji:i})=>w(i?"reaction":"reaction-more"),update:(i,n)=>n.emoji&&Im(
i,n,e)})}function Im(s,{emoji:t,users:e},i){s.setAttribute("aria-pressed",e.includes(i.id)),s.setAttribute("aria-label",b("reaction.spoken",e.length,{emoji:t})),
s.title="",G(r(".reaction-emoji",s),Qt(t)),f(r(".reaction-count",s),P(e.length))}function ya(s,{reactions:t=[]},e){let{emoji:i,users:n}=t.find(o=>o.emoji===s.dataset.
key)??{};i&&(s.title=h("reaction.title",{names:at(n.map(o=>Mm(o,e))),emoji:i}))}var Mm=(s,t)=>s===t.me.id?h("reaction.you"):y(t.personOf({id:s,name:"…"}));var Pm=3,jm=864e5;function Ea(s,{replies:t,solved:e},i){_(r(".thread-people",s),t.people.slice(0,Pm),{key:n=>n,create:()=>w("thread-person"),update:(n,o)=>T(n,i(
{id:o,name:"…"}))}),f(r(".thread-count",s),b("thread.replies",t.count)),f(r(".thread-at",s),Sn(new Date(t.last_at))),f(r(".thread-solved",s),e?h("thread.solve\
d"):"")}var Sn=s=>Date.now()-s<jm?_t(s):ct(s);var Bm=1600,Fm=24,qm=200,kn=new WeakMap,On=new WeakSet,va=()=>w("message");function ba(s,t){let e=kn.get(s);kn.set(s,t);let i=On.has(s)&&st.isReady;if(e&&Hm(e,t)&&
!i)return;let n=Ys(t);Wm(s,t),Km(s,t);let o=e&&n===Ys(e)&&e.entry.deleted===t.entry.deleted&&!i,a=e?.mentioned===t.mentioned&&e.entry.mentions===t.entry.mentions;
(!o||!a||e.isBlocked!==t.isBlocked)&&Gm(s,{...t,text:n}),Um(s,t),Ym(s,t),Vm(s,t),Jm(s,t),Xm(s,t),Qm(s,t)}var tt=s=>kn.get(s),Ys=({entry:s,edit:t})=>t&&!s.deleted?
t.text:s.text;function Hm(s,t){return["entry","edit","leads","pending","state","name","picture","isBlocked","mentioned","quoted"].every(e=>s[e]===t[e])}function Wm(s,t){
let{entry:e,leads:i,own:n,state:o}=t;s.classList.toggle("leads",i),s.classList.toggle("own",n),s.classList.toggle("is-deleted",!!e.deleted),s.dataset.state=o,e.
seq&&(s.dataset.seq=e.seq),e.deleted&&r(".message-actions",s)?.remove()}function Um(s,{entry:t,name:e}){let i=da(r(".message-text",s),qm);s.setAttribute("aria-l\
abel",h("message.spoken",{name:e,time:_t(new Date(t.at)),text:i}))}function Km(s,{entry:{at:t},author:e,name:i}){let n=new Date(t);T(r(".avatar",s),e),f(r(".mes\
sage-author",s),i);let o=r(".message-time",s);o.dateTime=t,f(o,_t(n)),o.title=F(n)}function Gm(s,{entry:{deleted:t,mentions:e},text:i,isBlocked:n,mentioned:o,own:a,
me:c}){let l=r(".message-text",s);if(s.classList.toggle("is-blocked",n&&!t),Ot(s,"message-reveal",n&&!t),On.delete(s),s.classList.remove("mentions-me"),n||t)return l.
classList.remove("has-blocks","only-emoji"),l.textContent=h(t?"message.deleted":"message.blocked"),Vs(s,!1);re(l,i)||On.add(s),e&&pa(l,{mentions:e,shown:o.split(
`
`),me:c}),s.classList.toggle("mentions-me",!!e&&!a&&ga(e,c)),Vs(s,zm(i))}var Sa=s=>s.classList.contains("is-folded")&&Vs(s,!1),zm=s=>s.length>Bm||s.split(`
`).length>Fm;function Vs(s,t){s.classList.toggle("is-folded",t);let e=Ot(s,"message-unfold",t);e&&(e.onclick=()=>{Vs(s,!1),s.focus()})}function Ym(s,{pending:t}){
let e=Ot(s,"message-pending",!!t);e&&(e.title=h(`message.${t}`),e.setAttribute("aria-label",e.title))}function Vm(s,{entry:{editedAt:t,deleted:e}}){let i=Ot(s,"\
message-edited",!!t&&!e);i&&(i.title=F(new Date(t)))}function Jm(s,{entry:t,edit:e}){let{failure:i}=e??t,n=Ot(s,"message-failure",!!i);n&&(f(r("span",n),h(e?"me\
ssage.edit.failed":"message.failed",{reason:O({code:i})})),f(r('[data-action="discard"]',n),h(e?"message.edit.discard":"message.discard")))}function Xm(s,{entry:t,
me:e,isBlocked:i,isThread:n,personOf:o}){let a=Ot(s,"message-pinned",!!t.pinned&&!i);a&&(a.title=h("message.pinned",{date:F(new Date(t.pinned.at))}));let c=Ot(s,
"message-reactions",!!t.reactions?.length&&!i);c&&wa(c,t,e);let l=Ot(s,"message-thread",!!t.replies&&!n);s.classList.toggle("is-root",!!(t.replies&&n)),l&&Ea(l,
t,o)}function Qm(s,{entry:t,quoted:e,isThread:i,isBlocked:n}){let o=!!(t.quote??(!i&&t.thread))&&!t.deleted&&!n,a=r(":scope > .message-body > .message-quote",s);
if(!o)return a?.remove();let c=a??w("message-quote");a||r(".message-body",s).prepend(c),c.classList.toggle("is-of-thread",!t.quote),Gr(c,e)}var xa=["message-rev\
eal","message-unfold","message-pending","message-edited","message-pinned","message-failure","message-reactions","message-thread"];function Ot(s,t,e){let i=r(".m\
essage-body",s),n=r(`:scope > .${t}`,i);if(e||n?.remove(),!e||n)return e?n:null;let o=xa.slice(xa.indexOf(t)+1).map(c=>r(`:scope > .${c}`,i)),a=w(t);return i.insertBefore(
a,o.find(Boolean)??r(".message-editor",i)),a}var Zm=4,Js=globalThis.CSS?.highlights,Xs=class{#t;#e;#s;#i=null;#o=null;#r=null;#n=[];#a=null;#c=1/0;constructor(t,{timeline:e}){this.#t=t,this.#s=e,this.#e=r(
"input",t),this.#e.oninput=()=>this.#u(),document.addEventListener("coloured",()=>this.#o&&this.#y()),t.onkeydown=i=>this.#f(i),r('[data-find="older"]',t).onclick=
()=>this.#l(1),r('[data-find="newer"]',t).onclick=()=>this.#l(-1),r('[data-find="more"]',t).onclick=()=>this.#g(),r('[data-find="close"]',t).onclick=()=>this.#h()}show(t,{
signal:e}){this.#i=t,this.#h(),t.addEventListener("change",()=>this.#o&&this.#p(),{signal:e})}open(){this.#r=document.activeElement,this.#c=Number(this.#s.lastOnScreen?.
dataset.seq??1/0),this.#t.hidden=!1,this.#o=W.open(()=>this.#m()),this.#e.focus(),this.#e.select(),this.#u()}around(t){t(),this.#o&&this.#y()}#h(){this.#o&&W.close(
this.#o)}#m(){this.#o=null,this.#t.hidden=!0,this.#v(),this.#r?.focus({preventScroll:!0})}#f(t){if(!t.isComposing){if(t.key==="Escape")this.#h();else if(t.key===
"Enter"&&t.target===this.#e)this.#l(t.shiftKey?-1:1);else return;t.preventDefault(),t.stopPropagation()}}#u(){this.#a=null,this.#p();let t=this.#n.find(e=>e<=this.#c)??
this.#n[0];t?this.#d(t):this.#y()}#l(t){if(!this.#n.length)return;let e=this.#n.indexOf(this.#a)+t;this.#c=this.#n.at(e%this.#n.length),this.#d(this.#c)}#d(t){this.#a=
t;let e=this.#s.lookAt(t);Sa(e),this.#y(),this.#w()}#p(){this.#n=ua(this.#i.history.shown.entries,bn(this.#e.value)),this.#n.includes(this.#a)||(this.#a=null),this.#w()}#w(){
let{history:t}=this.#i,e=t.shown.entries.filter(A).length,i=this.#n.indexOf(this.#a)+1,o=this.#e.value.trim()?i?h("find.count",{at:P(i),count:P(this.#n.length)}):
h("find.none"):"";f(r(".find-count",this.#t),o),f(r(".find-loaded",this.#t),b("find.loaded",e)),r('[data-find="more"]',this.#t).hidden=!t.hasOlder;for(let a of[
"older","newer"])r(`[data-find="${a}"]`,this.#t).disabled=!this.#n.length}async#g(){let{history:t}=this.#i,e=r(".find-trouble",this.#t);f(e,"");try{for(let i=0;i<
Zm&&t.hasOlder;i+=1)await t.loadOlder()}catch(i){f(e,O(i))}this.#e.focus(),this.#a===null&&this.#o&&this.#u()}#y(){this.#v();let t=bn(this.#e.value);if(!t)return;
let e=[],i=[];for(let n of this.#s.list.messageRows){let o=Number(n.dataset.seq)===this.#a;n.classList.toggle("is-found",o),(o?i:e).push(...tf(r(".message-text",
n),t))}Js?.set("found",new Highlight(...e)),Js?.set("found-here",new Highlight(...i))}#v(){for(let t of this.#s.list.messageRows)t.classList.remove("is-found");
for(let t of["found","found-here"])Js?.delete(t)}};function tf(s,t){if(!Js)return[];let e=[],i=document.createTreeWalker(s,NodeFilter.SHOW_TEXT),n=0;for(;i.nextNode();)
e.push({node:i.currentNode,at:n}),n+=i.currentNode.length;let o=a=>e.findLast(({at:c})=>c<=a);return[...s.textContent.matchAll(t)].map(({0:a,index:c})=>{let l=new Range,
[d,m]=[o(c),o(c+a.length-1)];return l.setStart(d.node,c-d.at),l.setEnd(m.node,c+a.length-m.at),l})}function ka(s,{text:t,written:e=t,focus:i=!0,help:n,save:o,onEmpty:a,done:c}){if(r(".message-editor",s))return;let l=w("message-editor"),d=r("textarea",l);fa(l,
d);let m=()=>{Tn(s),c()};ef(l,{textarea:d,close:m,submit:()=>sf(l,{before:t,save:o,onEmpty:a,close:m})}),s.classList.add("is-editing"),r(".message-body",s).append(
l),n(d),d.value=e,we(d),i&&(d.focus({preventScroll:!0}),l.scrollIntoView({block:"nearest"}))}function Tn(s){let t=r(".message-editor",s);return t.remove(),s.classList.
remove("is-editing"),r("textarea",t).value}function ef(s,{textarea:t,close:e,submit:i}){t.oninput=()=>we(t),s.onkeydown=n=>{if(!X(n)){if(n.key==="Escape")e();else if(n.
target===t&&Ze(n))i();else return;n.preventDefault(),n.stopPropagation()}},s.onsubmit=n=>{n.preventDefault(),i()},r('[data-action="cancel"]',s).onclick=e}async function sf(s,{
before:t,save:e,onEmpty:i,close:n}){let o=zt(r("textarea",s));if(o===t)return n();await v(s,async()=>{await(o?e(await Oe(o)):i()),n()})}var Qs=class{#t;#e;#s;#i=[];#o=!1;constructor(t,e){this.#t=t,this.#e=e}show(t,{signal:e}){this.#s=t,this.#i=[],t.addEventListener("lost-edit",({detail:i})=>this.#e.
keepAsDraft(i.text),{signal:e}),t.addEventListener("resync",()=>this.#r(),{signal:e}),t.addEventListener("state",()=>t.state==="live"&&this.#a(),{signal:e})}around(t){
let e=[...this.#t.querySelectorAll(".message.is-editing")];t();for(let i of e)i.isConnected||this.#n(i);this.#o||this.#c()}#r(){this.#o=!0;for(let t of this.#t.
querySelectorAll(".message.is-editing"))this.#n(t)}#n(t){let{entry:e}=tt(t);this.#i.push({entry:e,written:Tn(t)})}#a(){if(!this.#o)return;this.#o=!1;let t=({entry:e})=>{
let i=this.#e.entryOf(e);return!i||!yt(i,this.#s)};for(let{entry:e,written:i}of this.#i.filter(t))i!==e.text&&this.#e.keepAsDraft(i);this.#i=this.#i.filter(e=>!t(
e)),this.#c()}#c(){this.#i=this.#i.filter(({entry:t,written:e})=>{let i=this.#e.rowOf(t);return i?(this.#e.reopen(i,tt(i).entry,e),!1):!0})}};var Zs=class{#t;#e;constructor(t){this.#t=t,this.#e=r(".resync-kept",t),r("button",t).onclick=()=>t.hidden=!0}show(t,{signal:e}){this.#t.hidden=!0,t.addEventListener(
"resync",({detail:i})=>this.#s(i),{signal:e})}sayKept(){this.#e.hidden=!1}#s({reason:t}){let e=t==="epoch_changed"?"resync.restored":"resync.incomplete";f(r(".r\
esync-text",this.#t),h(e)),this.#e.hidden=!0,this.#t.hidden=!1}};var ti=class{#t;#e;constructor(t,{router:e,...i}){this.#t=t,this.#e=i;let n=r(".people-button",t),o=()=>e.address.panel==="people",a=()=>n.setAttribute("aria-ex\
panded",o());n.onclick=()=>o()?e.up():e.go({...e.address,panel:"people"}),e.addEventListener("change",a),r(".pins-button",t).onclick=()=>e.go({...e.address,panel:"\
pins"}),r(".reports-button",t).onclick=()=>e.go({...e.address,panel:"reports"})}show(t,{signal:e}){let i=()=>this.#s(t),n=U(()=>e.aborted||i()),{directory:o,presence:a,
reports:c}=this.#e,l=()=>t.state==="live"&&ot(t.room)&&c.count(t.id);t.addEventListener("room",i,{signal:e});for(let d of[o,a,c])d.addEventListener("change",n,{
signal:e});t.addEventListener("state",l,{signal:e}),l(),i()}#s({room:t}){f(r(".room-title",this.#t),t.name);let e=r(".room-topic",this.#t),i=Dt(t);f(e,i?this.#r(
i):t.topic??""),e.title=e.textContent,this.#i(i),this.#o(t),f(r(".people-count",this.#t),P(t.member_count))}#i(t){let e=r(".room-picture",this.#t);e.hidden=!t,t&&
(T(e,this.#e.directory.of(t)),Q(e,this.#e.presence.of(t.id)))}#o(t){let{count:e,hasMore:i}=ot(t)?this.#e.reports.waitingIn(t.id):{count:0};r(".reports-button",this.#t).
hidden=!e,f(r(".reports-count",this.#t),e?Gt(e,{hasMore:i}):"")}#r(t){return[Zt({state:this.#e.presence.of(t.id)}),Yt(this.#e.directory.of(t))].filter(Boolean).
join(" · ")}};var nf=450,of=10,Oa=64,Ta=.9,_a="a[href], button:not([hidden])",La=".code-block pre, .table-scroll",Aa=`${_a}, ${La}`,ei=class{#t;#e;#s;#i;#o;#r=null;constructor({
log:t,scroller:e,timeline:i,actions:n}){this.#t=t,this.#e=e,this.#s=i,this.#o=n,t.addEventListener("pointerover",({target:o})=>this.#n(o.closest(".message")));for(let o of[
"pointerover","focusin"])t.addEventListener(o,({target:a})=>this.#a(a));t.addEventListener("focusin",({target:o})=>this.#c(o.closest(".message"))),t.addEventListener(
"focusout",o=>this.#h(o)),t.addEventListener("click",({target:o})=>this.#m(o)),t.addEventListener("keydown",o=>this.#f(o)),this.#y(),e.addEventListener("focus",
()=>e.matches(":focus-visible")&&this.#s.lastOnScreen?.focus())}show(t){this.#i=t,this.#e.tabIndex=0}around(t){let e=this.#t.contains(document.activeElement);t();
let i=r('.message[tabindex="0"]',this.#t);e&&!this.#t.contains(document.activeElement)?(this.#e.tabIndex=-1,this.#e.focus({preventScroll:!0})):!i&&document.activeElement!==
this.#e&&(this.#e.tabIndex=0)}#n(t){if(!t||t.dataset.state!=="sent")return;let e=r(".message-actions",t)??t.appendChild(w("message-actions")),i=tt(t),n=new Set(
Se(i,this.#i).map(({name:o})=>o));i.entry.deleted||n.add("more"),n.has("edit")&&n.delete("thread");for(let o of e.children)o.hidden=!n.has(o.dataset.action);e.hidden=
[...e.children].every(o=>o.hidden)}#a(t){let e=t.closest(".reaction");e&&ya(e,tt(e.closest(".message")).entry,this.#i)}#c(t){if(t){this.#n(t),this.#e.tabIndex=-1;
for(let e of this.#t.querySelectorAll('.message[tabindex="0"]'))e.tabIndex=-1;t.tabIndex=0}}#h({target:t,relatedTarget:e}){let i=t.closest(".message");if(i&&!i.
contains(e))for(let n of i.querySelectorAll(Aa))n.tabIndex=-1}#m(t){let e=t.closest(".message"),i=t.closest("[data-action]"),n=t.matches(".avatar, .message-auth\
or")?"person":i?.dataset.action;e&&this.#o[n]?.(e,tt(e),i)}#f(t){let e=t.target.closest(".message");if(!e||t.target.matches("textarea")||t.ctrlKey||t.metaKey||t.
altKey||t.key.startsWith("Arrow")&&t.target.matches(La))return;let i=t.target===e?this.#u(e,t.key):this.#l(e,t.key);i&&(t.preventDefault(),t.stopPropagation(),i())}#u(t,e){
let{list:i}=this.#s;return{Enter:()=>this.#w(t),ArrowUp:()=>this.#d(i.beside(t,-1)),ArrowDown:()=>this.#d(i.beside(t,1)),Home:()=>this.#d(i.first()),End:()=>{this.#s.
toNewest(),this.#s.focusNewest()},PageUp:()=>this.#p(-Ta),PageDown:()=>this.#p(Ta)}[e]}#l(t,e){if(e==="Escape")return()=>t.focus({preventScroll:!0});let i={ArrowRight:1,
ArrowDown:1,ArrowLeft:-1,ArrowUp:-1}[e],n=this.#g(t);return i&&(()=>n.at((n.indexOf(document.activeElement)+i)%n.length).focus())}#d(t){t?.focus({preventScroll:!0}),
t?.scrollIntoView({block:"nearest"})}#p(t){let{list:e}=this.#s;this.#s.scroll(t);let{top:i}=this.#e.getBoundingClientRect(),n=e.messageRows.find(o=>o.getBoundingClientRect().
top>=i);(t<0?n:this.#s.lastOnScreen)?.focus({preventScroll:!0})}#w(t){let e=this.#g(t);for(let i of e)i.tabIndex=0;e[0]?.focus({preventScroll:!0})}#g=t=>[...t.querySelectorAll(
Aa)];#y(){let t=this.#t;t.addEventListener("pointerdown",e=>this.#v(e),{passive:!0}),t.addEventListener("pointermove",e=>this.#E(e),{passive:!0});for(let e of["\
pointerup","pointercancel"])t.addEventListener(e,()=>this.#x(),{passive:!0});this.#e.addEventListener("scroll",()=>this.#x(),{passive:!0}),t.addEventListener("c\
ontextmenu",e=>{e.pointerType==="touch"&&!e.target.closest("a[href]")&&e.preventDefault()})}#v({pointerType:t,target:e,clientX:i,clientY:n,isPrimary:o}){this.#x();
let a=t==="touch"&&o&&!e.closest(`${_a}, textarea`)&&e.closest(".message");if(!a)return;let c=setTimeout(()=>{this.#r=null,rf(),this.#o.more(a,tt(a))},nf);this.#r=
{row:a,timer:c,clientX:i,clientY:n}}#E({clientX:t,clientY:e}){let i=this.#r;if(!i)return;let[n,o]=[t-i.clientX,Math.abs(e-i.clientY)];Math.hypot(n,o)>of&&clearTimeout(
i.timer),o>Oa/2?this.#x():(getComputedStyle(this.#t).direction==="rtl"?-n:n)>Oa&&this.#b(i.row)}#b(t){this.#x();let e=tt(t);Se(e,this.#i).some(({name:i})=>i==="\
quote")&&this.#o.quote(t,e)}#x(){clearTimeout(this.#r?.timer),this.#r=null}};function rf(){let s=t=>{t.preventDefault(),t.stopPropagation()};addEventListener("c\
lick",s,{capture:!0,once:!0}),addEventListener("pointerdown",()=>removeEventListener("click",s,{capture:!0}),{capture:!0,once:!0})}var si=class{#t;constructor(t){this.#t=t}show(t,{signal:e}){let i=()=>{let n=af(t),o=n?cf(n,t):0;this.#t.hidden=!o,f(this.#t,o?b("seen.count",o):""),this.#t.onclick=
()=>_s({entry:n,conversation:t})};for(let n of[t,t.readers])n.addEventListener("change",i,{signal:e});i()}};function af({timeline:s,me:t,room:e}){let i=s.entries.
findLast(A);return i&&i.user.id===t.id&&qe(i,e)?i:null}var cf=({seq:s},{readers:t,me:e})=>t.of(s).filter(i=>i!==e.id).length;var hf={"sign-in":{key:"status.ended.action",go:Ft},reload:{key:"again",go:()=>location.reload()},rooms:{key:"status.rooms.action",go:s=>s.go(et)}},lf=new Set([
"connecting","catching-up"]),ii=class{#t;#e;constructor(t,{router:e}){this.#t=t,this.#e=e}show(t,{signal:e}){let i=()=>this.#s(t.state);t.addEventListener("stat\
e",i,{signal:e}),i()}#s(t){this.#t.dataset.state=t,this.#t.closest(".conversation").classList.toggle("is-opening",lf.has(t)),r(".status-text",this.#t).textContent=
t==="live"?"":h(`status.${t}`);let e=r("button",this.#t),i=hf[jt[t]?.next];e.hidden=!i,i&&(e.textContent=h(i.key),e.onclick=()=>i.go(this.#e))}};var df=900,ni=class{#t;#e;#s;constructor(t,{isFollowing:e}){this.#t=t,this.#e=e,t.addEventListener("scroll",()=>this.#i(),{passive:!0})}draw(){let{top:t}=this.#t.
getBoundingClientRect();for(let e of this.#t.querySelectorAll(".day"))r(".day-title",e).classList.toggle("is-over",e.getBoundingClientRect().top<t)}#i(){if(this.#e())
return this.#o();this.#t.classList.add("is-scrolling"),clearTimeout(this.#s),this.#s=setTimeout(()=>this.#o(),df)}#o(){clearTimeout(this.#s),this.#t.classList.remove(
"is-scrolling")}};var Ca=new Set(["joined","left","added","removed"]),mf=new Set(["began","brought"]),An=new Set(["joined","left"]);function _n(s){let t=[];for(let e of ff(s)){let i=t.
at(-1);i&&uf(i[0],e)?i.push(e):t.push([e])}return t.map(pf)}function ff(s){let t=new Map(s.filter(({type:i})=>An.has(i)).map(i=>[i.user.id,i]));return s.filter(
({type:i})=>!mf.has(i)).filter(i=>!An.has(i.type)||t.get(i.user.id)===i)}function uf(s,{type:t,user:e}){return s.type!==t||!Ca.has(t)?!1:An.has(t)||s.user.id===
e.id}function pf(s){let[{type:t,user:e,member:i,role:n,name:o,topic:a}]=s,c={user:y(e),name:o,topic:a,member:i&&y(i)};if(Ca.has(t)){let l=[...new Set(s.map(d=>y(
d.member??d.user)))];return b(`notice.${t}`,l.length,{...c,names:at(l)})}return t==="role"?h(`notice.role.${n}`,c):t==="topic"&&!a?h("notice.topic.removed",c):h(
`notice.${t}`,c)}var gf=300;function $a(s,t,e){let{before:i,firstNew:n,me:o}=e,a=[];i&&a.push({key:Da(new Date(i.at)),at:new Date(i.at),rows:[],isContinued:!0});let c=i;for(let l of[
...s,...t.map(d=>wf(d,o))]){let d=yf(a,new Date(l.at));n!==null&&l.seq===n&&(d.rows.push({key:"new-line",kind:"new-line"}),c=null),!d.rows.length&&!d.isContinued&&
(c=null),A(l)?d.rows.push(Ef(l,c,e)):kf(d.rows,Sf(l,e)),c=l}return a.filter(({rows:l})=>l.length)}var Ln=new WeakMap;function wf(s,t){let{clientId:e,text:i,at:n,
failure:o}=s;if(!Ln.has(s)){let{thread:a,quote:c}=s,l={type:"message",seq:null,at:n,user:t,text:i,deleted:!1,clientId:e,failure:o,unsent:!0,thread:a,quote:c};Ln.
set(s,l)}return Ln.get(s)}var Da=s=>`${s.getFullYear()}-${s.getMonth()+1}-${s.getDate()}`;function yf(s,t){let e=Da(t),i=s.at(-1);return i&&(i.key===e||t<i.at)?
i:(s.push({key:e,at:t,rows:[],isContinued:!1}),s.at(-1))}function Ef(s,t,{me:e,live:i,edits:n,personOf:o,isBlocked:a,quoted:c,isThread:l}){let d=s.user.id===e.id,
m=n.get(s.seq),u=s.unsent?s:m,g=u?.failure?"failed":u?"pending":"sent",E=o(s.user);return{key:d&&s.clientId?s.clientId:`seq-${s.seq}`,kind:"message",entry:s,own:d,
me:e,author:E,name:E.display_name||E.name,picture:E.picture,isBlocked:a(s),mentioned:xf(s,o),isThread:l,personOf:o,quoted:c(s.quote??(l?void 0:s.thread)),edit:m,
leads:!vf(s,t)||!!(l&&t?.replies),state:g,pending:g!=="pending"?null:i?"sending":"waiting"}}var xf=({mentions:s=[]},t)=>s.map(({user:e,name:i})=>e?y(t({id:e,name:i})):
i).join(`
`);function vf(s,t){return!t||!A(t)||t.user.id!==s.user.id?!1:new Date(s.at)-new Date(t.at)<gf*1e3}var bf={joined:"began",added:"brought"};function Sf(s,{personOf:t,
isDirect:e}){let{user:i,member:n,type:o}=s;return{...s,type:e&&bf[o]||o,user:t(i),member:n&&t(n)}}function kf(s,t){let e=s.at(-1);e?.kind==="notice"?e.entries.push(
t):s.push({key:`notice-${t.seq}`,kind:"notice",entries:[t]})}var oi=class{#t=new Map;#e=0;#s=null;fit(t){t!==this.#s&&(this.#s=t,this.clear())}clear(){this.#t.clear(),this.#e=0}set(t,e){this.#e+=e-(this.#t.get(t)??0),this.#t.
set(t,e)}of(t,e,i){let{mean:n}=this,o=0;for(let a=e;a<i;a+=1)o+=this.#t.get(t[a].seq)??n;return o}at(t,e){let{mean:i}=this,n=0;for(let o=e;n<t.length&&o>0;n+=1)
o-=this.#t.get(t[n].seq)??i;return n}get mean(){return this.#t.size?this.#e/this.#t.size:44}};var ri=class{#t;#e;#s=null;#i;following=!0;constructor(t,{mayFollow:e}){this.#t=t,this.#e=e,t.addEventListener("scroll",()=>this.#r(),{passive:!0});let i=new ResizeObserver(
()=>this.following?this.toBottom():this.#a());i.observe(t),i.observe(t.firstElementChild)}keep(t){let e=this.following?null:this.#h(),i=e?.getBoundingClientRect().
top;t(),this.following?this.toBottom():e?.isConnected&&this.#c(e.getBoundingClientRect().top-i),this.#n()}toBottom(){this.following=this.#e(),this.#t.scrollTop=
this.#t.scrollHeight}stay(){this.following=!1}revealAbove(t){let{top:e}=this.#t.getBoundingClientRect();return!t||t.getBoundingClientRect().top>=e?!1:(this.reveal(
t),!0)}isInView(t){let[e,i]=[this.#t,t].map(n=>n.getBoundingClientRect());return i.top>=e.top&&i.bottom<=e.bottom}reveal(t){this.putAt(t,this.#t.clientHeight/5)}putAt(t,e){
let{top:i}=this.#t.getBoundingClientRect();this.#t.scrollTop+=t.getBoundingClientRect().top-i-e,this.following=this.#o,this.#n()}placeIn(t){let e=this.#m(t);return e?
{row:e,offset:e.getBoundingClientRect().top-this.#t.getBoundingClientRect().top}:null}lastAboveFoot(t){let e=this.#t.getBoundingClientRect().bottom+1;return t[Ae(
t,i=>i.getBoundingClientRect().bottom>e)-1]}get isNearTop(){return this.#t.scrollTop<this.#t.clientHeight}get isNearFoot(){let{scrollHeight:t,scrollTop:e,clientHeight:i}=this.#t;
return t-e-i<i}get#o(){let{scrollHeight:t,scrollTop:e,clientHeight:i}=this.#t;return this.#e()&&t-e-i<48}#r(){this.following=this.#o,this.#n()}#n(){this.#s=this.
following?null:this.placeIn(this.#t.querySelectorAll(".day-rows > *")),this.#i=this.#t.clientWidth}#a(){let{row:t,offset:e}=this.#s??{};!t?.isConnected||this.#i===
this.#t.clientWidth||(this.#c(t.getBoundingClientRect().top-this.#t.getBoundingClientRect().top-e),this.#i=this.#t.clientWidth)}#c(t){Math.abs(t)>=.5&&(this.#t.
scrollTop+=t)}#h(){return this.#m(this.#t.querySelectorAll(".day-rows > *"))}#m(t){let{top:e}=this.#t.getBoundingClientRect();return t[Ae(t,i=>i.getBoundingClientRect().
bottom>e)]}};function Ae(s,t){let e=0,i=s.length;for(;e<i;){let n=e+i>>1;t(s[n])?i=n:e=n+1}return e}var Of=24,Na=4,Tf=80,Af=180,$n=.75,_f=1+$n,Lf=1+2*$n,Cf=4,$f={message:va,notice:()=>w("notice"),"new-line":()=>w("new-line")},Df={message:ba,notice:If,"new-line":()=>{}},
ai=class{#t;#e;#s;#i;#o;#r=new oi;#n=[];#a=[];#c=null;#h=[];#m=[];#f=null;#u=null;#l=0;#d=0;#p;#w=0;#g=0;constructor({scroller:t,keeper:e,changing:i}){this.#t=t,
this.#e=e,this.#s=r(".timeline-log",t),this.#i=r(".rows-above",t),this.#o=r(".rows-below",t),this.#p=i;let n=()=>{this.#w=t.clientWidth,this.#g=t.clientHeight};
new ResizeObserver(n).observe(t),n()}get rows(){return this.#h}get messageRows(){return this.#h.filter(t=>t.matches(".message"))}get isEmpty(){return!this.#m.some(
({kind:t})=>t==="message")}clear(){this.#s.replaceChildren(),this.#r.clear(),this.#n=this.#a=this.#h=this.#m=[],this.toEnd()}draw(t,e,i,{aloud:n=!1}={}){this.#n=
t,this.#a=e,this.#c=i,this.#E(),this.#y({aloud:n})}follow(){for(let t=0;t<Cf;t+=1){let e=this.#k();if(!e)return;this.#S(),this.#x(e),this.#y()}}toEnd(){this.#f=
this.#u=null,this.#E()}show(t){let e=Math.min(z(this.#n,t),this.#n.length-1);return(e<this.#l||e>=this.#d)&&(this.#S(),this.#x(this.#A(e)),this.#y()),this.rowOf(
t)}rowOf(t){return r(`.message[data-seq="${t}"]`,this.#s)??this.#O(t)}beside(t,e){let{messageRows:i}=this,n=i.indexOf(t)+e;if(i[n])return i[n];if(!(e<0?this.#l===
0:this.#d===this.#n.length))return this.#S(),this.#x(this.#A(e<0?this.#l:this.#d)),this.#y(),i=this.messageRows,n=i.indexOf(t)+e,i[n]}first(){let t=this.#n.find(
A);return t&&this.show(t.seq)}onScreen({first:t,last:e}){let{top:i,bottom:n}=this.#t.getBoundingClientRect(),o=u=>g=>g.getBoundingClientRect().bottom>u,a=Ae(this.#h,
o(i)),c=Ae(this.#h,o(n+1))-1,l=this.#m.slice(a,c+1).flatMap(Cn);if(!l.length)return this.#n.length||t===null?null:{from:t,to:e};let d=this.#n[z(this.#n,l[0])-1],
m=this.#n[z(this.#n,l.at(-1))+1];return{from:d?d.seq+1:t,to:m?m.seq-1:e}}#y({aloud:t=!1}={}){this.#s.setAttribute("aria-live",t?"polite":"off"),this.#p(()=>this.#e.
keep(()=>this.#v()))}#v(){this.#r.fit(this.#w);let t=this.#n.slice(this.#l,this.#d),e=this.#d===this.#n.length,i=this.#n[this.#l-1],n=$a(t,e?this.#a:[],{...this.#c,
before:i});_(this.#s,n,{create:()=>w("day"),update:Nf}),this.#m=n.flatMap(({rows:o})=>o),this.#h=[...this.#s.querySelectorAll(".day-rows > *")],Ra(this.#i,this.#r.
of(this.#n,0,this.#l)),Ra(this.#o,this.#r.of(this.#n,this.#d,this.#n.length))}#E(){let{length:t}=this.#n,e=this.#_;this.#d=this.#u===null?t:Math.min(t,z(this.#n,
this.#u+1)),this.#l=this.#f===null?this.#d-this.#T(_f):z(this.#n,this.#f),this.#l>=this.#d&&(this.#d=Math.max(this.#d,Math.min(t,e))),this.#l>=this.#d&&(this.#l=
this.#d-e),this.#u===null&&this.#d-this.#l>e+e/4&&this.#b(e),this.#x([this.#l,this.#d])}#b(t){this.#e.following||!this.#h.length?this.#l=this.#d-t:this.#d=this.#l+
t+t/4,this.#S()}#x([t,e]){let{length:i}=this.#n;for(this.#d=Math.min(Math.max(Math.round(e),0),i),this.#l=Math.min(Math.max(Math.round(t),0),this.#d);this.#l>0&&
this.#l<i&&!A(this.#n[this.#l])&&!A(this.#n[this.#l-1]);)this.#l-=1;for(;this.#d>0&&this.#d<i&&!A(this.#n[this.#d])&&!A(this.#n[this.#d-1]);)this.#d+=1;this.#f=
this.#n[this.#l]?.seq??null,this.#u=this.#d===i?null:this.#n[this.#d-1].seq}#k(){let{top:t,bottom:e,height:i}=this.#t.getBoundingClientRect(),n=this.#s.getBoundingClientRect(),
o=$n*i,a=this.#_,c=a/Na;if(!i||!this.#h.length)return null;if(n.bottom<t||n.top>e)return this.#A(this.#r.at(this.#n,t-this.#i.getBoundingClientRect().top));let[
l,d]=[this.#l-c,this.#d+c];return this.#l>0&&n.top>t-o?[l,Math.min(this.#d,l+a)]:this.#d<this.#n.length&&n.bottom<e+o?[Math.max(this.#l,d-a),d]:null}#A(t){let e=this.#T(
Lf)/2;return[t-e,t+e]}get#_(){let t=Na*this.#g/Of;return Math.round(Math.min(Af,Math.max(Tf,t)))}#T(t){return Math.ceil(t*this.#g/this.#r.mean)}#S(){let t=this.#s.
getBoundingClientRect().top;this.#h.forEach((e,i)=>{let[n,...o]=Cn(this.#m[i]);if(!n)return;let{bottom:a}=e.getBoundingClientRect();this.#r.set(n,a-t);for(let c of o)
this.#r.set(c,0);t=a})}#O(t){return this.#h[this.#m.findIndex(e=>e.kind==="notice"&&Cn(e).includes(t))]}},Cn=({entry:s,entries:t=[s]})=>t.flatMap(e=>e?.seq??[]);
function Ra(s,t){let e=`${t}px`;s.style.blockSize!==e&&(s.style.blockSize=e)}function Nf(s,{at:t,rows:e,isContinued:i}){f(r(".day-title span",s),ao(t)),s.classList.
toggle("is-continued",i),s.classList.toggle("is-silent",e.every(Rf)),_(r(".day-rows",s),e,{create:({kind:n})=>$f[n](),update:(n,o)=>Df[o.kind](n,o)})}var Rf=({kind:s,
entries:t})=>s==="notice"&&!_n(t).length;function If(s,{entries:t}){let e=_n(t);e.length===s.children.length&&e.every((i,n)=>s.children[n].textContent===i)||s.replaceChildren(
...e.map(i=>mt("p",i)))}var Mf=2e3,Pf=400,Dn={connecting:"timeline.loading","catching-up":"timeline.loading",reconnecting:"timeline.waiting",restarting:"timeline.waiting",offline:"time\
line.waiting"},ci=class{#t;#e;#s;#i;#o;#r;#n=null;#a;#c=!1;#h=!1;#m=!1;#f=new Set;#u=null;#l=null;#d=U(()=>this.#p());constructor(t,{changing:e,onNewest:i,onMoved:n}){
this.#t=t,this.toNewest=i,this.#e=r(".timeline-scroll",t),this.#s=r(".timeline-start",t),this.#i=new ri(this.#e,{mayFollow:()=>this.#n?.history.isAtNewest??!0}),
this.#r=new ai({scroller:this.#e,keeper:this.#i,changing:e}),this.#o=new ni(this.#e,{isFollowing:()=>this.#i.following});let o,a=()=>{clearTimeout(o),o=setTimeout(
()=>this.#n&&n(),Pf),this.#E()};this.#e.addEventListener("scroll",a,{passive:!0}),r('[data-testid="new-pill"]',t).onclick=()=>this.#k(),r('[data-testid="first-u\
nread"]',t).onclick=()=>this.#A(),r('[data-testid="mark-read"]',t).onclick=()=>this.#S(),document.addEventListener("visibilitychange",()=>document.hidden&&this.#O()),
st.addEventListener("ready",this.#d),addEventListener("blur",()=>this.#O()),addEventListener("focus",()=>this.#L())}get list(){return this.#r}show(t){this.#a?.abort(),
this.#a=new AbortController;let{signal:e}=this.#a;this.#n=t,this.#c=!1,this.#h=!0,this.#m=!1,this.#f.clear(),this.#u=this.#l=null,this.#r.clear(),t.addEventListener(
"change",this.#d,{signal:e}),this.#i.following=!0,this.#p()}follow(){this.#h=!1,this.#n.history.toNewest(),this.#r.toEnd(),this.#p(),this.#i.toBottom(),this.#E()}async goTo(t){
this.#h=!1;let e=this.#n,i=await e.history.goTo(t);if(e!==this.#n||i===null)return!0;if(!i)return!1;this.#i.stay(),this.#c||=e.state==="live",this.#p();let n=this.#r.
show(t);return this.#i.reveal(n),this.#E(),qf(n),!0}lookAt(t){let e=this.#r.rowOf(t);if(e&&this.#i.isInView(e))return e;this.#i.stay();let i=this.#r.show(t);return this.#i.
reveal(i),this.#E(),i}get place(){if(this.#i.following)return null;let{row:t,offset:e}=this.#i.placeIn(this.#r.messageRows)??{};return t?.dataset.seq?{seq:Number(
t.dataset.seq),offset:e}:null}async comeBackTo(t){if(!t)return this.follow();this.#h=!1;let e=this.#n,i=await e.history.goTo(t.seq);e!==this.#n||!i||(this.#i.stay(),
this.#p(),this.#i.putAt(this.#r.show(t.seq),t.offset),this.#E())}scroll(t){this.#e.scrollBy({top:t*this.#e.clientHeight,behavior:"instant"}),this.#E()}get lastOnScreen(){
return this.#i.lastAboveFoot(this.#r.messageRows)??this.#r.messageRows[0]}focusNewest(){let t=this.lastOnScreen;return t?.focus({preventScroll:!0}),!!t}entryAsItWas({
seq:t,at:e}){let i=this.#n.history.shown.entry(t);return i?.at===e?i:void 0}#p(){let t=this.#n;if(!t)return;let{state:e,timeline:i,history:n,room:o,me:a,unread:c,
unsentEdits:l}=t,d=e==="live";d&&this.#c&&this.#i.following&&i.trim();let{first:m,last:u,entries:g}=n.shown,E=m===this.#u&&u>this.#l;this.#u=m,this.#l=u;let C=lt=>t.
personOf(lt),M=lt=>t.isBlocked(lt),V=lt=>lt?jf(t.quoted(lt),t):void 0,{isThread:D=!1}=t,Pt=o.kind==="direct",_e={me:a,firstNew:c.first,live:d,edits:l,personOf:C,
isBlocked:M,quoted:V,isThread:D,isDirect:Pt};this.#r.draw(g,n.isAtNewest?t.unsent:[],_e,{aloud:d&&this.#c&&E&&n.isAtNewest}),this.#w(),d?!this.#c&&!this.#m&&this.#y():
this.#c=!1,this.#E()}#w(){let{timeline:t,history:e,state:i,room:n}=this.#n,o=t.cursor!==null||!e.isAtNewest;r('.timeline-empty [data-open="add-people"]',this.#t).
hidden=!gt(n);for(let d of["p",'[data-open="invite"]'])r(`.timeline-empty ${d}`,this.#t).hidden=n.kind==="direct";this.#t.classList.toggle("is-empty",o&&this.#r.
isEmpty),this.#t.classList.toggle("is-loading",!o&&["connecting","catching-up"].includes(i));let a=i==="live"&&this.#f.has("older"),c=this.#n.isThread??!1,l=Bf(
{known:o,timeline:t,history:e,room:n,state:i,failed:a,isThread:c});this.#s.dataset.text!==l&&(this.#s.dataset.text=l,this.#i.keep(()=>this.#s.replaceChildren(l,
...a?[" ",this.#g()]:[])))}#g(){let t=mt("button",h("again"),"link-button");return t.onclick=()=>this.#b("older"),t}#y(){let{history:t,reading:e,room:i,unread:n}=this.#n;
if(this.#h&&i.isKept)return;let o=n.first,a=this.#h&&this.#i.following;if(this.#h=!1,a&&n.stoppedElsewhere)return this.#_();this.#c=!0,this.#f.clear(),e.back(n),
!(!this.#i.following||!t.isAtNewest||o===null)&&(this.#i.stay(),this.#r.show(o),this.#i.revealAbove(r(".new-line",this.#e))||this.#v())}#v(){this.#r.toEnd(),this.#p(),
this.#i.toBottom()}#E(){if(!this.#n)return;this.#r.follow();let{reading:t,history:e}=this.#n,i=this.#r.onScreen(e.shown);i&&!document.hidden&&document.hasFocus()&&
this.#c&&t.see(i),this.#c&&!this.#f.has("older")&&this.#i.isNearTop&&e.hasOlder&&this.#b("older"),!this.#f.has("newer")&&this.#i.isNearFoot&&!e.isAtNewest&&this.#b(
"newer"),this.#o.draw(),this.#x(i)}async#b(t){let e=this.#n,{history:i}=e;try{await(t==="older"?i.loadOlder():i.loadNewer()),this.#f.delete(t)}catch{e===this.#n&&
this.#f.add(t)}this.#d()}#x(t){let{reading:e,unread:i}=this.#n,n=t?i.below(t.to):0,o=t&&e.seen>=t.from-1&&e.seen<=t.to,a=r('[data-testid="new-pill"]',this.#t);a.
hidden=this.#i.following,a.classList.toggle("has-news",n>0),f(r("span",a),n?b("timeline.pill",n):h("timeline.to_newest")),r(".unread-note",this.#t).hidden=!i.stoppedElsewhere||
o}#k(){this.#f.delete("newer"),this.toNewest(),this.focusNewest()}async#A(){(await this.#T().catch(e=>x(O(e))))?.focus({preventScroll:!0}),this.#E()}async#_(){let t=this.#n;
this.#m=!0,await this.#T().catch(()=>{}),t===this.#n&&(this.#m=!1,this.#c=t.state==="live",this.#p())}async#T(){let t=this.#n,{reading:e,history:i}=t;if(e.newAfter=
e.seen,await i.goTo(e.seen+1,{exactly:!1}),t!==this.#n)return;this.#i.stay(),this.#p();let{entries:n}=i.shown,o=this.#r.show(t.unread.first??n[z(n,e.seen+1)]?.seq),
a=r(".new-line",this.#e)??o;return a&&this.#i.reveal(a),o}#S(){let{reading:t,timeline:e}=this.#n;t.seeAll(e.cursor),t.answered(),this.focusNewest(),this.#p()}#O(){
this.#n?.reading.away(),this.#n?.keep()}#L(){this.#n&&(this.#f.delete("newer"),this.#c=!1,this.#p())}},Ia=new WeakMap;function jf(s,{personOf:t,isBlocked:e}){if(!s)
return s;let i=y(t(s.user)),n=e(s),o=Ia.get(s);if(o?.name===i&&o.isHidden===n)return o;let a={entry:s,name:i,isHidden:n};return Ia.set(s,a),a}function Bf({known:s,
timeline:t,history:e,room:i,state:n,failed:o,isThread:a}){return o?h("timeline.older_failed"):s?e.hasOlder?n==="live"?h("timeline.loading_older"):Dn[n]==="timel\
ine.waiting"?h("timeline.older_waiting"):"":a?"":Ff(i,t):Dn[n]?h(Dn[n]):""}function Ff({kind:s,name:t},{floor:e}){return e>1?h("timeline.beginning.joined"):h(s===
"direct"?"timeline.beginning.direct":"timeline.beginning",{room:t})}function qf(s){s.tabIndex=-1,s.focus({preventScroll:!0}),s.classList.add("is-marked"),setTimeout(
()=>s.classList.remove("is-marked"),Mf)}var Hf=3,hi=class{#t;constructor(t){this.#t=t}show({typing:t},{signal:e}){let i=()=>this.#t.textContent=Wf(t.users);t.addEventListener("change",i,{signal:e}),i()}};
function Wf(s){return s.length?s.length>Hf?h("typing.many"):b("typing",s.length,{names:at(s.map(y))}):""}var Nn=60,ae=class{#t=null;#e;#s;#i;#o;#r;#n;#a;#c;#h;#m;#f;#u;constructor({root:t,router:e,socket:i,drafts:n,scheduled:o,saved:a,directory:c,presence:l,reports:d,
rooms:m}){this.root=t,this.#m=d,this.#f=a,this.#u={rooms:m,directory:c},this.#i=e,this.#s=new ci(r(".timeline",t),{changing:u=>this.#d(()=>this.#r.around(()=>this.#n.
around(u))),onNewest:()=>this.#y(),onMoved:()=>e.keepPlace()}),this.#o=new zs({form:r(".composer",t),note:r(".composer-note",t),strip:r(".composer-quote",t),alsoToRoom:r(
".composer-in-room",t),socket:i,drafts:n,rooms:m,directory:c,goHome:()=>e.go(et),onSent:()=>this.#y(),onEditLast:()=>this.#T(),onLater:u=>ur({text:u,conversation:this.#t,
scheduled:o})}),this.#r=new ei({log:r(".timeline-log",t),scroller:r(".timeline-scroll",t),timeline:this.#s,actions:this.#b()}),la(r(".timeline-log",t)),this.#n=
new Qs(r(".timeline-log",t),{rowOf:({seq:u})=>this.#s.list.rowOf(u),entryOf:u=>this.#s.entryAsItWas(u),reopen:(u,g,E)=>this.#S(u,g,{written:E,focus:!1}),keepAsDraft:u=>this.#O(
u)}),this.#h=[this.#n,this.#o],r(".room-header",t)&&this.#l({root:t,router:e,directory:c,presence:l,reports:d})}#l({root:t,router:e,...i}){this.#c=new Zs(r(".re\
sync-note",t)),this.#a=new Xs(r(".find-bar",t),{timeline:this.#s}),this.#h.unshift(this.#a,this.#c,new ti(r(".room-header",t),{router:e,...i}),new ii(r(".status\
[data-state]",t),{router:e}),new hi(r(".typing",t)),new si(r(".seen-line",t)))}#d(t){this.#a?this.#a.around(t):t()}show(t){this.#e?.abort(),this.#e=new AbortController,
this.#t=t;for(let e of this.#h)e.show(t,this.#e);this.#r.show(t),t.addEventListener("many",({detail:e})=>this.#C(t,e),this.#e),this.#s.show(t)}focusComposer(){this.#o.
focus()}async goTo(t){await this.#s.goTo(t).catch(i=>i.status===422?!1:x(O(i))??!0)||await this.#p(t)||(x(h("message.missing")),this.#s.follow())}async#p(t){let e=this.#t,
i=e.isThread?null:await e.findQuoted(t);return!i?.thread||e!==this.#t?!1:(this.#w(i,{replace:!0}),!0)}#w({seq:t,thread:e},{replace:i=!1}={}){let n=e?`thread:${e}\
:${t}`:`thread:${t}`;this.#i.go({...this.#i.address,seq:null,panel:n},{replace:i})}#g({seq:t,quote:e,thread:i}){let n=this.#t;return e?n.isThread&&n.timeline.entry(
e)?this.goTo(e):this.#i.go({...this.#i.address,seq:e}):this.#w({seq:t,thread:i})}get place(){return this.#s.place}comeBackTo(t){return this.#s.comeBackTo(t).catch(
e=>x(O(e)))}get keys(){return{find:()=>this.#a.open(),writeOn:()=>this.focusComposer(),leaveComposer:({target:t})=>t.matches(".composer-text")&&this.#s.focusNewest(),
scrollUp:()=>this.#s.scroll(-.9),toNewest:()=>this.#y()}}#y(){let{address:t}=this.#i;t.seq&&!this.#t.isThread?this.#i.go({...t,seq:null},{replace:!0}):this.#s.follow()}#v({
seq:t}){let{room:e,me:i,timeline:n}=this.#t;return Ls({message:{room:e.id,seq:t,epoch:n.epoch},me:i,saved:this.#f})}#E({seq:t}){return this.#f.forget({room:this.#t.
room.id,seq:t}).then(()=>x(h("saved.forgotten"))).catch(i=>x(O(i)))}#b(){return{person:(t,{entry:e})=>this.#i.go({...this.#i.address,panel:`person:${e.user.id}`}),
mention:(t,e,i)=>this.#i.go({...this.#i.address,panel:`person:${i.dataset.user}`}),reveal:(t,{entry:e})=>{this.#t.reveal(e.seq),t.focus({preventScroll:!0})},report:(t,{
entry:e,author:i})=>pr({entry:e,author:i,room:this.#t.room,reports:this.#m}),save:(t,{entry:e})=>this.#v(e),unsave:(t,{entry:e})=>this.#E(e),seen:(t,{entry:e})=>_s(
{entry:e,conversation:this.#t}),react:(t,{entry:e},i)=>this.#k(e,i??t),reaction:(t,{entry:e},i)=>this.#A(e,i.dataset.key),pin:(t,{entry:e})=>this.#t.pin(e.seq).
catch(i=>x(O(i))),unpin:(t,{entry:e})=>this.#t.unpin(e.seq).catch(i=>x(O(i))),reactions:(t,{entry:e})=>kr({entry:e,conversation:this.#t}),quote:(t,{entry:e,name:i})=>this.#o.
quote({seq:e.seq,name:i,text:e.text}),quoted:(t,{entry:e})=>this.#g(e),thread:(t,{entry:e})=>this.#w(e),unread:(t,{entry:e})=>this.#t.markUnread(e.seq),copy:(t,e)=>Nt(
Ys(e),"message.copied"),"copy-code":(t,e,i)=>Nt(r("code",i.closest(".code-block")).textContent,"message.code.copied"),link:(t,{entry:e})=>Nt(this.#_(e),"message\
.link.copied"),edit:(t,{entry:e})=>this.#S(t,e),delete:(t,{entry:e})=>this.#L(t,e),retry:(t,{entry:e,edit:i=e})=>this.#t.retry(i.clientId),discard:(t,{entry:e,edit:i=e})=>this.#$(
i.clientId),more:(t,e,i)=>this.#x(t,e,i)}}async#x(t,e,i){let n=await Ar({row:t,item:e,button:i,conversation:this.#t});n&&this.#b()[n](t,tt(t))}async#k({seq:t},e){
let i=this.#t,n=await Rs(e);n&&await i.react(t,n).catch(o=>x(O(o)))}#A({seq:t,reactions:e},i){let n=this.#t;(e.some(c=>c.emoji===i&&c.users.includes(n.me.id))?n.
unreact(t,i):n.react(t,i)).catch(c=>x(O(c)))}#_({seq:t}){let{isThread:e,root:i,room:n}=this.#t,o=e&&t!==i?{panel:`thread:${i}:${t}`}:{seq:t};return location.origin+
J({view:"room",room:n.id,...o})}#T(){let t=this.#t.lastOwn;if(!t)return x(h("message.edit.none"));this.#t.history.isAtNewest||this.#s.follow();let e=this.#s.list.
show(t.seq);this.#S(e,t,{done:()=>this.focusComposer()})}#S(t,{seq:e,text:i},{written:n=i,focus:o=!0,done:a=()=>t.focus()}={}){let c=this.#t,{epoch:l}=c.timeline;
ka(t,{text:i,written:n,focus:o,help:d=>fn(d,{context:()=>({conversation:c,...this.#u})}),save:d=>c.edit({seq:e,epoch:l},d),onEmpty:()=>this.#L(t,tt(t).entry),done:a})}#O(t){
this.#o.add(t),this.#c?.sayKept()}async#L(t,{seq:e,user:i,text:n}){let o=this.#t,{epoch:a}=o.timeline,c=i.id===o.me.id,l={text:Kf(n),author:y(o.personOf(i))},d=await(c?
N(Uf(l)):hr({seq:e,epoch:a,words:l,conversation:o}));t.focus({preventScroll:!0}),!(!d||!c)&&await o.delete({seq:e,epoch:a}).catch(m=>x(O(m)))}async#C(t,{clientId:e,
count:i}){await N({title:b("mention.many.title",i),text:h("mention.many.text"),action:h("mention.many.send"),isHarmless:!0})&&t.sendToMany(e)}#$(t){this.#t.discard(
t),this.focusComposer()}},Uf=s=>({title:h("message.delete.title"),text:h("message.delete.text",s),action:h("message.delete")});function Kf(s){let t=Z(s).replace(
/\s+/gu," ").trim();if(t.length<=Nn)return t;let e=t.slice(0,Nn).toWellFormed();return`${e.slice(0,Math.max(e.lastIndexOf(" "),Nn/2))}…`}var li=class{#t;#e;#s;constructor(t,{drafts:e,rooms:i}){this.#t=t,this.#e=e,this.#s=i,e.addEventListener("change",()=>this.#i()),i.addEventListener("change",U(()=>this.#i()))}get title(){
return h("drafts.title")}show(){this.#i(),r(".place-title",this.#t).focus()}#i(){let t=this.#e.rooms.map(e=>this.#s.find(e)).filter(Boolean);r(".drafts-none",this.#t).
hidden=t.length>0,_(r(".draft-list",this.#t),t,{key:({id:e})=>e,create:()=>w("draft-item"),update:(e,i)=>this.#o(e,i)})}#o(t,e){let i=r("a",t);i.href=`/rooms/${e.
id}`,ht(i,$t(e)),f(r(".draft-room",i),e.name),f(r(".draft-text",i),this.#e.of(e.id));let n=r("button",t);n.title=h("drafts.delete"),n.setAttribute("aria-label",
h("drafts.delete.from",{room:e.name})),n.onclick=()=>this.#e.keep(e.id,"")}};var ce=class{#t;constructor(t,e){let i=r(".place-filters",t);this.#t=[...i.querySelectorAll("[data-filter]")],i.addEventListener("click",({target:n})=>{let o=n.
closest("[data-filter]");o&&e(o.dataset.filter)})}show(t){for(let e of this.#t)e.setAttribute("aria-pressed",e.dataset.filter===t)}};var Gf=200,zf={ArrowDown:1,ArrowUp:-1};function Yf({kind:s,message:{seq:t,thread:e,in_room:i}}){let n=s==="reply"?t:i?null:e;return n?{panel:`thread:${n}`}:{seq:t}}
var Vf=({text:s,deleted:t})=>t?h("message.deleted"):Z(s).replace(/\s+/gu," ").slice(0,Gf),di=class{#t;#e;#s;#i;#o;constructor(t,{inbox:e,...i}){this.#t=t,this.#e=
e,this.#s=i,this.#i=j(t,{list:e.list,into:".inbox-list",none:".inbox-none",create:()=>w("inbox-item"),update:(o,a)=>this.#n(o,a)});let n=U(()=>t.hidden||this.#i());
for(let o of[i.rooms,i.directory])o.addEventListener("change",n);this.#o=new ce(t,o=>this.#r(o)),r('[data-testid="inbox-all-done"]',t).onclick=()=>this.#m(e.setAllDone()),
r(".inbox-list",t).addEventListener("keydown",o=>this.#h(o))}get title(){return h("inbox.title")}show(){this.#r(this.#e.filter),r(".place-title",this.#t).focus()}leave(){
this.#e.leave()}#r(t){this.#o.show(t),f(r(".inbox-none",this.#t),h(t==="done"?"inbox.none.done":"inbox.none")),this.#e.show(t)}#n(t,e){let{message:i,reply:n,by:o,
unread:a,done:c}=e,{directory:l,rooms:d}=this.#s,m=l.of(o),u=r("a",t);t.classList.toggle("is-unread",a),u.href=J({view:"room",room:i.room,...Yf(e)}),T(r(".avata\
r",u),m),f(r(".inbox-what",u),this.#a(e,y(m))),f(r(".inbox-room",u),d.find(i.room)?.name??""),f(r(".inbox-time",u),ct(new Date(e.at))),f(r(".inbox-text",u),Vf(n??
i));let g=r("button",t);g.title=h(c?"inbox.reopen":"inbox.done"),g.setAttribute("aria-label",g.title),g.onclick=()=>this.#c(t,e)}#a({kind:t,emoji:e,count:i},n){
return t!=="reaction"?h(`inbox.${t}`,{name:n}):b("inbox.reaction",i,{name:n,emoji:e??""})}async#c(t,{id:e,done:i}){let n=t.nextElementSibling??t.previousElementSibling,
o=t.contains(document.activeElement);await this.#m(this.#e.setDone(e,!i)),o&&(n?r("a",n):r(".place-title",this.#t)).focus()}#h(t){let e=t.target.closest(".inbox\
-item");if(!e||t.altKey||t.ctrlKey||t.metaKey)return;let i=zf[t.key];if(t.key==="Delete")r("button",e).click();else if(i)(i>0?e.nextElementSibling:e.previousElementSibling)?.
querySelector("a").focus();else return;t.preventDefault()}#m(t){return t.catch(e=>x(O(e)))}};var Ma="/me/saved?limit=50",mi=class{#t;#e;#s;#i;#o=new L;constructor(t,{saved:e,rooms:i,me:n}){this.#t=t,this.#e=e,this.#s=i,this.#i=n,j(t,{list:this.#o,into:"\
.saved-list",none:".saved-none",sort:Jf,key:({room:o,seq:a})=>`${o}/${a}`,create:()=>w("saved-item"),update:(o,a)=>this.#r(o,a)}),e.addEventListener("change",()=>t.
hidden||this.#o.open(Ma))}get title(){return h("saved.title")}show(){this.#o.open(Ma),r(".place-title",this.#t).focus()}#r(t,{room:e,seq:i,remind_at:n,due:o,message:a}){
let c=this.#s.find(e),l=r("a",t);l.href=`/rooms/${e}/${i}`,c&&ht(l,$t(c)),f(r(".draft-room",l),c?.name??""),f(r(".draft-text",l),h("rooms.last",{user:y(a.user),
text:a.text}));let d=r(".saved-when",t);d.parentElement.hidden=!n;let m=n?Et(new Date(n),ee(this.#i)):"";f(d,n?h(o?"saved.due":"saved.reminder",{date:m}):""),d.
classList.toggle("is-due",o),r('[data-act="remind"]',t).onclick=()=>Ls({message:{room:e,seq:i},me:this.#i,saved:this.#e}),r('[data-act="done"]',t).onclick=()=>this.#e.
forget({room:e,seq:i}).catch(u=>x(O(u)))}},Jf=s=>[...s.filter(({due:t})=>t),...s.filter(({due:t})=>!t)];var fi=class{#t;#e;#s;#i;#o=!1;constructor(t,{scheduled:e,rooms:i,me:n}){this.#t=t,this.#e=e,this.#s=i,this.#i=n,e.addEventListener("change",()=>this.#o&&!t.hidden&&
this.#r())}get title(){return h("scheduled.title")}show(){this.#o=!0,this.#r(),r(".place-title",this.#t).focus()}async#r(){let t=await this.#e.load().catch(e=>x(
O(e)));t&&(r(".scheduled-none",this.#t).hidden=t.length>0,_(r(".scheduled-list",this.#t),t,{key:({id:e})=>e,create:()=>w("scheduled-item"),update:(e,i)=>this.#n(
e,i)}))}#n(t,e){let{room:i,at:n,repeat:o,time_zone:a,failure:c,text:l}=e,d=this.#s.find(i),m=r("a",t);m.href=`/rooms/${i}`,d&&ht(m,$t(d)),f(r(".draft-room",m),d?.
name??h("scheduled.left")),f(r(".draft-text",m),l);let u=o==="once",g=Et(new Date(n),u?ee(this.#i):a);f(r(".scheduled-at",t),u?g:h("scheduled.repeats",{repeat:h(
`repeat.${o}`),date:g}));let E=r(".scheduled-failure",t);E.hidden=!c,f(E,c?h("scheduled.failed",{reason:O({code:c})}):""),this.#a(t,"now",()=>this.#e.sendNow(e)).
hidden=!u,this.#a(t,"change",()=>this.#c(e)),this.#a(t,"cancel",()=>this.#h(e))}#a(t,e,i){let n=r(`[data-act="${e}"]`,t);return n.onclick=()=>Promise.resolve(i()).
catch(o=>x(O(o))),n}#c(t){let{at:e,repeat:i,text:n}=t;return se({title:h("scheduled.change"),action:h("save"),me:this.#i,words:n,repeats:!0,repeat:i,before:Date.
parse(e),act:async o=>{await this.#e.change(t,o),this.#r()}})}async#h(t){await N({title:h("scheduled.cancel.title"),text:h("scheduled.cancel.text"),action:h("sc\
heduled.cancel")})&&await this.#e.cancel(t)}};var Rn=matchMedia("(min-width: 45rem)"),Xf=matchMedia("(min-width: 68rem)"),Pa="parley:panel",ui=class{#t=r(".app");#e=r(".sidebar");#s=document.querySelectorAll(
".place-page");constructor(){Rn.addEventListener("change",()=>this.#i())}get showsRoomsBesides(){return Rn.matches}get showsPanelBesides(){return Xf.matches}show(t){
this.#t.dataset.view=t;for(let e of this.#s)e.hidden=e.dataset.place!==t;this.#i()}get panelAtFirst(){return this.showsPanelBesides&&localStorage.getItem(Pa)!==
"closed"?"people":null}notePanel(t){this.showsPanelBesides&&localStorage.setItem(Pa,t?"open":"closed")}#i(){let t=!Rn.matches&&this.#t.dataset.view==="rooms";this.#e.
setAttribute("role",t?"main":"region")}};var ja={title:()=>h("audit.title"),show(s,{conversation:t,signal:e}){let i=new L;Ts(s,{list:i,into:".audit-list",none:".audit-none",signal:e}),i.open(`/rooms/${t.
id}/audit?limit=50`)}};var Qf=new Intl.Collator(B,{sensitivity:"base"}),qa={title:()=>h("members.title"),show(s,{conversation:t,router:e,directory:i,presence:n,me:o,signal:a}){let c=({
user:d})=>e.go({...e.address,panel:`person:${d.id}`}),l=U(()=>a.aborted||Ba(s,t,{directory:i,presence:n,choose:c}));Lt(s).onclick=()=>t.members.more(),r('[data-\
testid="add-member"]',s).onclick=()=>is({conversation:t,directory:i,presence:n,me:o});for(let d of[t.members,i,n])d.addEventListener("change",l,{signal:a});for(let d of[
"room","state"])t.addEventListener(d,l,{signal:a});t.members.need(),Ba(s,t,{directory:i,presence:n,choose:c})}};function Ba(s,{members:t,room:e,isOver:i},{directory:n,
presence:o,choose:a}){let c=m=>({...m,user:n.of(m.user),state:us(m,o)}),d=t.list.map(c).toSorted((m,u)=>Qf.compare(y(m.user),y(u.user)));Fa(s,"there",d.filter(({
state:m})=>m!=="offline"),{members:t,choose:a}),Fa(s,"away",d.filter(({state:m})=>m==="offline"),{members:t,choose:a}),Ct(s,{hasMore:t.hasMore&&!i,failed:t.failed&&
!i}),r('[data-testid="add-member"]',s).hidden=!gt(e)||i,r('[data-open="invite"]',s).hidden=e.kind==="direct"}function Fa(s,t,e,{members:i,choose:n}){let o=r(`.m\
embers-${t}-title`,s);f(o,b(`members.${t}`,e.length,{count:Gt(e.length,i)})),o.hidden=!e.length,_(r(`.members-${t}`,s),e,{key:({user:a})=>a.id,create:()=>w("mem\
ber-item"),update:(a,c)=>Zf(r("button",a),c,n)})}function Zf(s,t,e){let{user:i,role:n,state:o}=t;s.classList.toggle("is-away",o==="offline"),s.title=Zt(t),s.onclick=
()=>e(t),T(r(".avatar",s),i),Q(r(".avatar",s),o),f(r(".member-name",s),y(i)),f(r(".member-role",s),n==="member"?"":h(`role.${n}`)),f(r(".member-presence",s),s.title)}var tu=6e4,Wa={title:()=>h("person.title"),show(s,{conversation:t,subject:e,router:i,rooms:n,directory:o,presence:a,blocks:c,me:l,signal:d}){let{members:m}=t,u=r(
".person",s),g=r("form",s),E=()=>m.list.find(({user:D})=>D.id===e),C=()=>eu(s,{user:o.of({id:e}),member:E(),conversation:t,directory:o,presence:a,blocks:c,me:l}),
M=U(()=>d.aborted||C());$(g),R(g,({role:D})=>ru(t,E(),D)),nu(s,{conversation:t,member:E,router:i}),r('[data-action="write"]',s).onclick=()=>v(u,async()=>i.goToRoom(
(await n.openDirect([e])).id)),r('[data-action="block"]',s).onclick=()=>v(u,()=>ou(c,o.of({id:e})));for(let D of[m,o,a,c])D.addEventListener("change",M,{signal:d});
t.addEventListener("room",M,{signal:d});let V=setInterval(M,tu);d.addEventListener("abort",()=>clearInterval(V)),m.need(),C()}};function eu(s,{user:t,member:e,conversation:i,
directory:n,presence:o,blocks:a,me:c}){if(r(".person",s).hidden=!t.name,r(".person-missing",s).hidden=!!t.name||!n.knows(t.id),!t.name)return;let l=e?us(e,o):o.
of(t.id);T(r(".avatar",s),t,{size:"large"}),Q(r(".avatar",s),l),f(r(".person-name",s),y(t)),f(r(".person-account",s),[`@${t.name}`,t.pronouns].filter(Boolean).join(
" · ")),f(r(".person-presence",s),t.disabled?h("person.disabled"):Zt({state:l,here:e?.here})),In(r(".person-status",s),Yt(t)),In(r(".person-about",s),t.about),
Ha(r(".person-time",s),t.time_zone&&ro(t.time_zone)),Ha(r(".person-since",s),t.created_at&&oo(new Date(t.created_at)));let d=t.id===c.id;r('[data-action="write"\
]',s).hidden=d||t.disabled===!0,r('[data-open="account"]',s).hidden=!d;let m=r('[data-action="block"]',s);m.hidden=d,f(m,h(a.has(t.id)?"person.unblock":"person.\
block")),su(s,i,e)}function In(s,t){f(s,t??""),s.hidden=!t}function Ha(s,t){f(r("dd",s),t??""),s.hidden=!t}function su(s,t,e){let{room:i,isOver:n}=t;if(r("form",
s).hidden=!e||i.kind==="direct",!e)return;let{role:o}=e,a=wt(i)&&!i.archived&&!n;f(r(".person-role",s),h(`role.${o}`)),r(".person-role-line",s).hidden=a,r(".mem\
ber-roles",s).hidden=r(".member-save",s).hidden=!a;let{elements:c}=r("form",s);(c.role.value===""||!s.contains(document.activeElement))&&(c.role.value=o),iu(s,t,
e)}function iu(s,t,e){let i=!t.isOver&&zn(e,t),n=nt(e.muted_until);for(let c of["mute","ban","remove"])r(`[data-action="${c}"]`,s).hidden=!i;r('[data-action="mu\
te"]',s).hidden||=n,r('[data-action="unmute"]',s).hidden=!i||!n;let o=r(".person-muted",s),a=n&&new Date(e.muted_until);In(o,n&&h("person.muted",{date:K(a)})),o.
title=n?F(a):""}function nu(s,{conversation:t,member:e,router:i}){for(let n of["mute","ban","remove"])r(`[data-action="${n}"]`,s).onclick=async()=>{await cr({act:n,
user:e().user,conversation:t})&&n!=="mute"&&i.go({...i.address,panel:"people"},{replace:!0})};r('[data-action="unmute"]',s).onclick=()=>v(r("form",s),()=>t.members.
mute(e().user.id,{muted_until:null}))}async function ou(s,t){if(s.has(t.id))return s.unblock(t.id);let e=y(t);await N({title:h("person.block.title",{name:e}),text:h(
"person.block.text"),action:h("person.block")})&&await s.block(t.id)}async function ru({members:s},{user:t,role:e},i){i!==e&&(await s.setRole(t.id,i),x(h("membe\
r.role.changed",{name:y(t),role:h(`role.${i}`)})))}var Ua={title:()=>h("pins.title"),show(s,{conversation:t,router:e,directory:i,signal:n}){let o=new L,a=()=>o.open(`/rooms/${t.id}/pins?limit=50`),c=j(s,{list:o,
into:".pin-list",none:".pins-none",key:({seq:l})=>l,create:()=>w("pin-item"),update:(l,d)=>au(l,d,{directory:i,conversation:t,body:s,router:e}),signal:n});i.addEventListener(
"change",c,{signal:n}),st.addEventListener("ready",c,{signal:n}),t.addEventListener("pins",a,{signal:n}),a()}};function au(s,t,{directory:e,conversation:i,body:n,
router:o}){let a=e.of(t.user);T(r(".avatar",s),a),f(r(".report-author",s),y(a)),re(r(".report-message",s),t.text);let c=r("time",s);c.dateTime=t.at,f(c,Ve(new Date(
t.at))),c.title=F(new Date(t.at)),r('[data-action="show"]',s).onclick=()=>o.go({...o.address,seq:t.seq});let l=r('[data-action="unpin"]',s);l.hidden=!fe(t,i),l.
onclick=()=>v(n,()=>i.unpin(t.seq))}var Ka={title:()=>h("reports.title"),show(s,{conversation:t,router:e,directory:i,reports:n,signal:o}){let a=new L,c=()=>a.open(`/rooms/${t.id}/reports?state=wai\
ting&limit=50`),l=(m,u)=>v(s,()=>n.resolve(m,u)).then(c),d=({seq:m})=>e.go({...e.address,seq:m});j(s,{list:a,into:".report-list",none:".reports-none",create:()=>w(
"report-item"),update:(m,u)=>cu(m,u,{directory:i,resolve:l,show:d}),signal:o}),n.addEventListener("change",({detail:m})=>m.room===t.id&&c(),{signal:o}),c()}};function cu(s,t,{
directory:e,resolve:i,show:n}){let{message:o,reporter:a,reason:c,at:l}=t,d=e.of(o.user);T(r(".avatar",s),d),f(r(".report-author",s),y(d)),f(r(".report-message",
s),o.deleted?h("message.deleted"):Z(o.text)),f(r(".report-reason",s),h("reports.reason",{name:y(e.of(a)),reason:c})),te(r("time",s),l),r('[data-action="show"]',
s).onclick=()=>n(t),r('[data-action="acted"]',s).onclick=()=>i(t,"acted"),r('[data-action="dismissed"]',s).onclick=()=>i(t,"dismissed")}var pi=class extends Kt{root;floor=1;hasOlder;constructor({items:t,prev:e,thread:i}){super({first:t[0]?.seq??i.root,last:t.at(-1)?.seq??i.root}),this.root=Ut(i.
message),this.prepend(t,{from:this.first,before:this.last+1}),this.#t(e)}get cursor(){return this.last}shows(t){return A(t)}hear(t){t.thread===this.root.seq&&t.
seq>this.last?this.take(t):it(t)&&this.change(t)}change(t){super.change(t),it(t)===this.root.seq&&(this.root=At(this.root,t))}prependPage({items:t,prev:e}){this.
prepend(t,{from:t[0]?.seq??this.first}),this.#t(e)}trim(){}#t(t){this.hasOlder=t!==null,this.hasOlder||this.begin(this.root)}};var Ga=200,hu=300,lu={entries:[],first:null,last:null,cursor:null,floor:1,hasOlder:!1,entry(){},holds:()=>!1,trim(){}},du=["state","room","me","isOver","unsentE\
dits","typing","members","readers"],gi=class extends EventTarget{#t;#e=null;#s=0;#i=[];#o=new AbortController;#r;#n=null;#a=null;#c=new Ht;isThread=!0;follows=!1;readSeq=0;failure=null;constructor({
conversation:t,root:e,threads:i}){super(),this.#t=t,this.root=e,this.id=`${t.id}:${e}`;for(let o of du)Object.defineProperty(this,o,{get:()=>t[o]});let{signal:n}=this.#o;
for(let o of["change","room"])t.addEventListener(o,()=>this.#g(o),{signal:n});t.addEventListener("lost-edit",({detail:o})=>this.#g("lost-edit",o),{signal:n}),t.
addEventListener("event",({detail:o})=>this.#f(o),{signal:n}),t.addEventListener("resync",()=>this.#p(),{signal:n}),t.addEventListener("state",()=>this.#w(),{signal:n}),
i.addEventListener("told",({detail:o})=>this.#u(o),{signal:n}),this.state==="live"&&this.load()}close(){clearTimeout(this.#r),this.#o.abort()}get rootEntry(){return this.#e?.
root}async load(){this.#s+=1;let t=this.#s;this.#i=[];let e=this.#e===null;try{let i=await p.get(`${this.#h}?limit=${Ga}`);if(t!==this.#s)return;this.#e=new pi(
i),this.#l(i.thread),e&&i.thread.unread&&(this.#n=i.thread.read_seq);for(let n of this.#i)this.#e.hear(n);this.failure=null}catch(i){if(t!==this.#s)return;this.
failure=i}this.#g("change"),this.#g("thread")}history={isAtNewest:!0,toNewest(){},loadNewer(){},goTo:async t=>!!this.timeline.entry(t),loadOlder:()=>this.#a??=this.#m().
finally(()=>this.#a=null)};get timeline(){let t=this.#e??lu;return t.epoch=this.#t.timeline.epoch,Object.assign(this.history,{shown:t,hasOlder:t.hasOlder}),t}get unread(){
let t=this.#n;return{first:(t===null?null:this.timeline.entries.find(({seq:i,user:n})=>i>t&&n.id!==this.me.id))?.seq??null,below:()=>0,stoppedElsewhere:!1}}reading={
seen:0,back(){},answered:()=>this.#n=null,away:()=>{},seeAll:()=>this.#d(),see:({to:t})=>t>=this.timeline.last&&this.#d()};keep(){}get unsent(){return this.#t.unsentIn(
this.root)}get lastOwn(){return this.timeline.entries.findLast(t=>A(t)&&yt(t,this))}quoted(t){return this.timeline.entry(t)??this.#t.quoted(t)}send(t,{quote:e,inRoom:i}={}){
this.#n=null,this.#c.note(this.#t.send(t,{thread:this.root,quote:e,inRoom:i}))}takeBack(){return this.#c.takeBack(this)}async follow(t){let e=`${this.#h}/follow`;
this.#l(await(t?p.put(e):p.delete(e))),this.#g("thread")}solve(t){let e=`${this.#h}/solved?${new URLSearchParams({epoch:this.#t.timeline.epoch})}`;return t?p.put(
e):p.delete(e)}personOf=t=>this.#t.personOf(t);isSaved=t=>this.#t.isSaved(t);isBlocked=t=>this.#t.isBlocked(t);reveal=t=>this.#t.reveal(t);retry=t=>this.#t.retry(
t);discard=t=>this.#t.discard(t);sayTyping=()=>this.#t.sayTyping();edit=(t,e)=>this.#t.edit(t,e);delete=t=>this.#t.delete(t);react=(t,e)=>this.#t.react(t,e);pin=t=>this.#t.
pin(t);unpin=t=>this.#t.unpin(t);unreact=(t,e)=>this.#t.unreact(t,e);get#h(){return`/rooms/${this.#t.id}/messages/${this.root}/thread`}async#m(){let t=this.#e;if(!t?.
hasOlder)return;let e=await p.get(`${this.#h}?before=${t.first}&limit=${Ga}`);t===this.#e&&(t.prependPage(e),this.#g("change"))}#f(t){this.#i.push(t),this.#e&&(this.#i=
[],this.#e.hear(t),this.#g("thread"))}#u({room:t,root:e,...i}){t!==this.#t.id||e!==this.root||(this.#l(i),this.#g("thread"))}#l({follows:t,read_seq:e}){Object.assign(
this,{follows:t,readSeq:e})}#d(){let{last:t}=this.timeline;!this.follows||t<=this.readSeq||(this.readSeq=t,clearTimeout(this.#r),this.#r=setTimeout(()=>p.put(`${this.#h}\
/read`,{seq:t}).catch(()=>{}),hu))}#p(){this.#e=null,this.#g("resync"),this.state==="live"&&this.load()}#w(){this.state==="live"&&this.load(),this.#g("state")}#g(t,e){
this.dispatchEvent(new CustomEvent(t,{detail:e}))}};var he=null,Ya={title:()=>h("thread.title"),show(s,{conversation:t,subject:e,threads:i,signal:n,threadDrafts:o,...a}){let[c,l]=e.split(":").map(Number),d=r(".th\
read",s);he??=new ae({...a,threads:i,drafts:o,root:d}),he.root!==d&&d.replaceWith(he.root);let m=new gi({conversation:t,root:c,threads:i});n.addEventListener("a\
bort",()=>m.close());let u=()=>mu(he.root,m);for(let g of["thread","room","state"])m.addEventListener(g,u,{signal:n});u(),he.show(m),l&&m.addEventListener("chan\
ge",()=>he.goTo(l),{signal:n,once:!0})}};function mu(s,t){let{rootEntry:e,follows:i,failure:n,room:o}=t,a=r(".thread-bar",s),c=!!e?.solved;a.hidden=!e,s.classList.
toggle("has-failed",!e&&n!==null),f(r(".thread-failure",s),n?O(n):""),za(r('[data-act="follow"]',a),{isOn:i,act:()=>t.follow(!i)}),f(r('[data-act="follow"] span',
a),h(i?"thread.unfollow":"thread.follow"));let l=r('[data-act="solve"]',a);za(l,{isOn:c,act:()=>t.solve(!c)}),f(r("span",l),h(c?"thread.solved":"thread.solve")),
l.hidden=!!rt(o)&&!c,l.disabled=!!rt(o)}function za(s,{isOn:t,act:e}){s.setAttribute("aria-pressed",t),s.onclick=()=>e().catch(i=>x(O(i)))}var Va={audit:ja,people:qa,person:Wa,pins:Ua,reports:Ka,thread:Ya};var wi=class{#t;#e;#s;#i;#o=null;#r;#n=null;constructor(t,{router:e,isOverlay:i,...n}){this.#t=t,this.#e=e,this.#i={router:e,...n},this.#s=i,r(".slot-close",t).
onclick=()=>e.up()}show(t,e){let[i,...n]=t?.split(":")??[],o=n.join(":")||null,a=e&&Va[i];this.#o?.name===t&&this.#o?.conversation===e||(this.#r?.abort(),this.#r=
new AbortController,this.#c({wasOpen:this.#o!==null,isOpen:!!a},()=>{this.#t.hidden=!a,this.#o=a?{name:t,conversation:e}:null,a&&this.#a(a,i,{conversation:e,subject:o})}))}#a(t,e,{
conversation:i,subject:n}){let o=r(".slot-body",this.#t),a=o.cloneNode(!1);o.replaceWith(a),this.#t.dataset.panel=e,a.append(document.getElementById(`panel-${e}`).
content.cloneNode(!0)),f(r(".slot-title",this.#t),t.title()),t.show(a,{conversation:i,subject:n,...this.#i,signal:this.#r.signal})}#c({wasOpen:t,isOpen:e},i){t||
(this.#n=document.activeElement);let n=this.#t.contains(document.activeElement);i(),e&&(n||!t&&this.#s())&&r(".slot-close",this.#t).focus(),t&&!e&&n&&this.#n?.focus()}};var Ja=999,yi=class{#t;#e;#s;#i;#o;#r;#n;#a;#c=null;#h=U(()=>this.#m());constructor(t,{rooms:e,drafts:i,inbox:n,scheduled:o,saved:a,sections:c,...l}){this.#t=t,
this.#e=e,this.#s=i,this.#i=n,this.#o=o,this.#r=a,this.#n=c,this.#a=l;let{threads:d,directory:m,presence:u,blocks:g}=l;for(let E of[e,i,n,o,a,c,d,m,u,g])E.addEventListener(
"change",this.#h);t.addEventListener("click",({target:E})=>{let C=E.closest(".section-toggle");C&&this.#w(C.closest("[data-section]").dataset.section),E.closest(
'[data-act="mark-read"]')&&e.markAllRead().catch(M=>x(O(M)))})}showCurrent({room:t=null,view:e=null}){this.#c={room:t,view:e},this.#n.enter(t&&this.#e.find(t)),
this.#h()}get unreadTotal(){return this.#e.mine.filter(xe).reduce((t,e)=>t+this.#p(e),0)}neighbour(t,{unread:e=!1}={}){let n=[...this.#t.querySelectorAll(".room\
-list:not([hidden]) .room-item")].map(l=>l.closest("li").dataset.key);t<0&&n.reverse();let o=this.#c?.room,a=n.indexOf(o)+1;return[...n.slice(a),...n.slice(0,a)].
filter(l=>l!==o).find(l=>!e||this.#p(this.#e.find(l))>0)}#m(){let{loaded:t,failed:e,mine:i}=this.#e;this.#f();for(let[o,a]of Object.entries(this.#n.of(this.#e)))
this.#u(o,a);let{threads:n}=this.#a;this.#l("inbox",this.#i.unread,{holds:this.#i.isOpen,hasNews:this.#i.unread>0}),this.#l("threads",n.unread,{holds:n.total>0,
hasNews:n.unread>0}),this.#l("drafts",this.#s.rooms.filter(o=>this.#e.find(o)).length),this.#l("saved",this.#r.count,{hasNews:this.#r.isAnyDue}),this.#l("schedu\
led",this.#o.marks.length,{hasNews:this.#o.marks.some(Es)}),r(".rooms-blank",this.#t).hidden=!t||i.length>0,r(".rooms-trouble",this.#t).hidden=t||!e}#f(){_(r(".\
own-sections",this.#t),this.#n.own,{key:({id:t})=>t,create:({id:t})=>gu(t),update:(t,{name:e})=>{f(r(".section-name",t),e),Xa(r('[data-open="section"]',t),h("se\
ction.change",{name:e})),Xa(r('[data-open="section-room"]',t),h("section.add",{name:e}))}})}#u(t,e){let i=r(`[data-section="${t}"]`,this.#t),n=this.#n.isFolded(
t),o=r(".room-list",i);i.hidden=!e.length&&i.dataset.stays===void 0,r(".section-toggle",i).setAttribute("aria-expanded",!n),o.hidden=n,_(o,e,{key:({id:c})=>c,create:()=>w(
"room-item"),update:(c,l)=>this.#d(r("a",c),l)})}#l(t,e,{holds:i=e>0,hasNews:n=!1}={}){let o=this.#c?.view===t;for(let a of this.#t.querySelectorAll(`[data-plac\
e-link="${t}"]`)){let c=a.matches(".tab");a.hidden=!i&&!o&&!c,a.classList.toggle("has-unread",n),Qa(a,o),f(r(".place-count",a),e?Za(e):"")}}#d(t,e){let i=this.#p(
e),n=e.id===this.#c?.room,o=!n&&this.#s.of(e.id)!=="";t.href=`/rooms/${e.id}`,t.title=e.topic||e.name,t.classList.toggle("has-unread",i>0&&xe(e)),t.classList.toggle(
"is-quiet",e.mine?.notify==="nothing"),Qa(t,n),es(t,e,this.#a),f(r(".room-item-name",t),e.name),r(".room-item-draft",t).hidden=!o,fu(t,e,this.#a);let[a,c]=r(".r\
oom-item-unread",t).children,l=i?e.mentions??0:0;f(a,i?Za(i):""),f(c,i?pu(i,l):""),r(".room-item-mentions",t).hidden=!l}#p({id:t,unread:e,isMarkedUnread:i}){return t===
this.#c?.room&&!document.hidden&&!i?0:e}#w(t){this.#n.fold(t,!this.#n.isFolded(t)),this.#m()}};function Xa(s,t){s.title=t,s.setAttribute("aria-label",t)}function Qa(s,t){
t?s.setAttribute("aria-current","page"):s.removeAttribute("aria-current")}function fu(s,{last_message:t},{blocks:e}){let i=t&&new Date(t.at);f(r(".room-item-tim\
e",s),t?ct(i):""),f(r(".room-item-last",s),t?uu(t,e):"")}function uu({user:s,text:t,deleted:e},i){return i.has(s.id)&&!e?h("message.blocked"):h("rooms.last",{user:y(
s),text:e?h("message.deleted"):Z(t).replace(/\s+/gu," ")})}var pu=(s,t)=>[t&&b("rooms.mentions",t),b("rooms.unread",s)].filter(Boolean).join(", ");function Za(s){
return Gt(Math.min(s,Ja),{hasMore:s>Ja})}function gu(s){let t=w("own-section");t.dataset.section=s,t.setAttribute("aria-labelledby",`section-${s}`),r(".section-\
title",t).id=`section-${s}`,r(".section-toggle",t).setAttribute("aria-controls",`rooms-${s}`),r(".room-list",t).id=`rooms-${s}`,r(".room-list",t).setAttribute("\
aria-labelledby",`section-${s}`);for(let e of t.querySelectorAll("[data-open]"))e.dataset.subject=s;return t}var Ei=class{#t;#e;constructor(t){this.#t=t,this.#e=r(".stage-message",t)}show({title:t,text:e,actions:i}){r(".stage-title",this.#e).textContent=t,r(".stage-tex\
t",this.#e).textContent=e,r(".stage-actions",this.#e).replaceChildren(...i.map(wu)),this.#e.hidden=!1,this.#t.classList.add("is-staged")}clear(){this.#e.hidden=
!0,this.#t.classList.remove("is-staged")}};function wu({label:s,act:t,primary:e=!1}){let i=mt("button",s,e?"button button-primary":"button");return i.type="butt\
on",i.onclick=t,i}var yu={all:"",unread:"&unread=true",unsolved:"&solved=false"},xi=class{#t;#e=new L;#s;#i;#o;#r;#n="all";constructor(t,{threads:e,rooms:i,directory:n}){this.#t=
t,this.#s=i,this.#i=n,this.#o=j(t,{list:this.#e,into:".thread-list",none:".threads-none",key:({room:o,root:a})=>`${o}:${a}`,create:()=>w("thread-item"),update:(o,a)=>this.#h(
o,a)}),e.addEventListener("told",({detail:o})=>this.#c(o)),this.#r=new ce(t,o=>this.#a(o))}get title(){return h("threads.title")}show(){this.#a(),r(".place-titl\
e",this.#t).focus()}#a(t=this.#n){return this.#n=t,this.#r.show(t),this.#e.open(`/me/threads?limit=50${yu[t]}`)}#c(t){if(this.#t.hidden)return;let e=this.#e.items.
findIndex(({room:i,root:n})=>i===t.room&&n===t.root);if(e<0)return this.#a();this.#e.items[e]=t,this.#o()}#h(t,{room:e,root:i,unread:n,message:o}){let{replies:a,
solved:c,user:l,text:d,deleted:m}=o,u=r("a",t);u.href=J({view:"room",room:e,panel:`thread:${i}`}),u.classList.toggle("has-unread",n>0);let g=this.#i.of(l);T(r("\
.avatar",t),g),f(r(".thread-item-author",t),y(g)),f(r(".thread-item-room",t),this.#s.find(e)?.name??""),f(r(".thread-item-text",t),m?h("message.deleted"):Te(d));
let E=[b("thread.replies",a.count),Sn(new Date(a.last_at)),c&&h("thread.solved")];f(r(".thread-item-facts",t),E.filter(Boolean).join(" · "));let[C,M]=r(".threa\
d-item-unread",t).children;f(C,n?String(n):""),f(M,n?b("rooms.unread",n):"")}};var tc=30,Eu=300,ec="parley:reloaded-at",vi=class{#t;#e=-1/0;#s=!1;#i;constructor(t){this.#t=t;let e=()=>this.#e=performance.now();for(let i of["keydown","point\
erdown","input","wheel"])addEventListener(i,e,{capture:!0,passive:!0});bi.addEventListener("other",({detail:i})=>this.#o(i))}#o(t){if(this.#t.hidden=!1,r("butto\
n",this.#t).onclick=()=>this.#c(t),!this.#n||!this.#a)return this.#r();sessionStorage.setItem(ec,Date.now()),this.#c(t)}#r(){clearTimeout(this.#i),this.#i=setTimeout(
()=>p.get("/me").catch(()=>this.#r()),tc*1e3)}get#n(){return r("dialog[open], .is-editing")?!1:document.hidden||performance.now()-this.#e>tc*1e3}get#a(){return Date.
now()-Number(sessionStorage.getItem(ec))>Eu*1e3}async#c(t){this.#s||(this.#s=!0,await uo(t).catch(()=>{}),location.reload())}};var xu=1.5;async function sc(){let s=Pi(),t,e=new Promise(o=>t=o),i=Mn(()=>p.get("/me"),{onTrouble:()=>t(s)});s&&setTimeout(()=>t(s),xu*1e3);let n=await(s?Promise.
race([i,e]):i);return i.then(o=>{if(o!==n){if(o.id===n.id)return ji(Object.assign(n,o));dt(),location.reload()}}),n}async function Mn(s,{onTrouble:t=()=>{}}={}){
let e=new pt;for(;;)try{return await s()}catch({status:i}){i===401&&await vu(),t(),await new Promise(n=>setTimeout(n,e.next()*1e3))}}function vu(){return dt(),Ft(),
new Promise(()=>{})}async function bu(){let s=Tu(),t=new $e;t.connect(),new vi(r(".update-note"));let[e]=await Promise.all([sc(),Mn(no)]),i=rr({me:e,socket:t}),n=new ui,o=new os({keepsPanel:m=>m===
"people"&&n.showsPanelBesides}),a=new yi(r(".sidebar"),i),c=new ae({root:r(".conversation"),router:o,...i}),l=new ts({...i,router:o,shell:n,sidebar:a,conversationView:c,
stage:new Ei(r(".conversation")),slot:new wi(r(".slot"),{router:o,isOverlay:()=>!n.showsPanelBesides,...i}),pages:Su(i)}),d=Ou({app:l,router:o,state:i});Au(i),_u(
i.reports),Cu(i),Lu({router:o,...i}),xo(),tr(ku({openers:d,app:l,router:o,shell:n,sidebar:a,conversationView:c})),W.start(),t.listen(),await l.start(),s(d),mo()}
function Su(s){let t={inbox:di,threads:xi,drafts:li,scheduled:fi,saved:mi,accounts:Os,audit:As,abandoned:bs},e=([i,n])=>[i,new n(r(`[data-place="${i}"]`),s)];return Object.
fromEntries(Object.entries(t).map(e))}function ku({openers:s,app:t,router:e,shell:i,sidebar:n,conversationView:o}){return{openers:s,goTo:(a,{unread:c})=>{let l=n.
neighbour(a,{unread:c});l&&e.goToRoom(l)},closePanel:()=>{let a=!!e.address.panel&&!i.showsPanelBesides;return a&&e.up(),a},isInRoom:()=>t.conversation!==null,...o.
keys}}function Ou({app:s,router:t,state:e}){let{me:i,rooms:n,directory:o}=e,a=g=>t.goToRoom(g.id),c=()=>t.go(et),l=g=>t.go({...t.address,panel:g}),d=async g=>{if(g===
i.id)return u.account;let E=await n.openDirect([g]);return()=>a(E)},m=g=>()=>s.conversation&&g(s.conversation),u={"create-room":g=>Ro({section:g,onCreated:a,...e}),
browse:()=>No({rooms:n,onJoined:a}),jump:()=>Io({onRoom:g=>t.goToRoom(g),onPerson:d,...e}),"new-message":()=>jo({onOpened:a,...e}),room:m(g=>Go({conversation:g,
onLeft:c,onPanel:l,...e})),"add-people":m(g=>is({conversation:g,...e})),"section-room":g=>Jo({id:g,...e}),section:g=>Yo({id:g,...e}),"new-section":()=>zo({onMade:g=>u["\
section-room"](g),...e}),invite:()=>Mo({room:s.conversation?.room,...e}),account:()=>Lo({onChanged:g=>o.take([g]),onReadingShown:()=>s.conversation?.readers.load().
catch(()=>{}),...e}),"team-emoji":Qo,keys:()=>k(S("keys"))};return u}function Tu(){let s=null,t=null,e=({open:i,subject:n})=>s?s[i](n):t={open:i,subject:n};return document.
addEventListener("click",({target:i})=>{let n=i.closest("[data-open]");if(!n)return;let o=n.closest("dialog");o&&vt(o),e(n.dataset)}),i=>{s=i,t&&e(t)}}function Au({
me:s,directory:t,presence:e}){let i=r(".account-button"),n=()=>{T(r(".avatar",i),s),Q(r(".avatar",i),e.of(s.id)),f(r(".account-status",i),Yt(s)),f(r(".account-n\
ame",i),y(s))};for(let o of[t,e])o.addEventListener("change",n);n(),r(".app").classList.toggle("may-invite",s.role==="owner"||r(".app").dataset.invites==="every\
body")}function _u(s){s.addEventListener("resolved",({detail:{outcome:t,note:e}})=>{x([h(`report.${t}`),e].filter(Boolean).join(" "))})}function Lu({saved:s,rooms:t,
router:e}){s.addEventListener("reminder",({detail:{room:i,seq:n}})=>{let o=t.find(i)?.name??"";x(h("saved.reminds",{room:o}),{undo:{label:h("saved.go"),act:()=>e.
go({view:"room",room:i,seq:n})}})})}function Cu({scheduled:s,rooms:t}){s.addEventListener("failed",({detail:{room:e,failure:i}})=>{let n=t.find(e)?.name??h("sch\
eduled.left");x(h("scheduled.failed.in",{room:n,reason:O({code:i})}))})}bu();
