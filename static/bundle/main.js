/* Made by `make bundle` of c31afbda42ff01fba4c96f2530fff2f5435a77575a49db10c4cd4639500dcd80. */
var Cs=/^\/rooms\/([^/]+)(?:\/([1-9]\d{0,15}))?\/?$/,it={"/":"rooms","/drafts":"drafts"},A={view:"rooms"};function Ht({pathname:s,search:t}){let e=new URLSearchParams(
t).get("panel"),[,i,n]=Cs.exec(s)??[];return i?{view:"room",room:As(i),seq:n?Number(n):null,panel:e}:it[s]?{view:it[s]}:null}function q({view:s,room:t,seq:e,panel:i}){
if(s!=="room")return Object.keys(it).find(a=>it[a]===s);let n=e?`/${e}`:"",r=i?`?${new URLSearchParams({panel:i})}`:"";return`/rooms/${encodeURIComponent(t)}${n}${r}`}
var Wt=s=>s.panel?{...s,panel:null}:A,Yt=(s,t)=>q(s)===q(t);function As(s){try{return decodeURIComponent(s)}catch{return s}}var Ls=document.documentElement.dataset.version,Jt=new EventTarget;function me(s){s&&s!==Ls&&Jt.dispatchEvent(new CustomEvent("other",{detail:s}))}var ue="/api/v1",nt=class extends Error{constructor({status:t,code:e,detail:i,retryAfterSeconds:n}){super(i??e),Object.assign(this,{status:t,code:e,retryAfterSeconds:n})}},
Vt=class extends nt{constructor(){super({status:0,code:"unreachable"})}},m={get:s=>j("GET",s),post:(s,t={})=>j("POST",s,t),put:(s,t={})=>j("PUT",s,t),patch:(s,t)=>j(
"PATCH",s,t),delete:(s,t={})=>j("DELETE",s,void 0,t),page:fe,all:_s};async function fe(s){let{items:t,next:e}=await j("GET",s);return{items:t,next:e&&Ns(e)}}async function _s(s){
let t=[];for(let e=s;e;){let i=await fe(e);t.push(...i.items),e=i.next}return t}async function j(s,t,e,i={}){let n=await Rs(s,t,e,i);if(me(n.headers.get("Parley\
-Version")),n.status===204)return null;let r=await n.json().catch(()=>({}));if(n.ok)return r;throw Ds(n,r)}async function Rs(s,t,e,i){let n=e===void 0?i:{"Conte\
nt-Type":"application/json",...i};try{return await fetch(ue+t,{method:s,headers:n,body:JSON.stringify(e),cache:"no-store"})}catch{throw new Vt}}function Ds(s,{code:t,
detail:e}){let i=Number(s.headers.get("Retry-After"))||void 0;return new nt({status:s.status,code:t??"unknown",detail:e,retryAfterSeconds:i})}function Ns(s){let{
pathname:t,search:e}=new URL(s,location.href);return t.slice(ue.length)+e}function G(){let s=crypto.getRandomValues(new Uint8Array(16));return Array.from(s,t=>t.toString(16).padStart(2,"0")).join("")}var Is=new Set(["too_many_requests","busy","unavailable","outcome_unknown"]),Ps=new Set(["unauthenticated","unreachable"]),Ms=2,U=class{#t;#e;#s;#n=!1;#i=null;#o;constructor({
room:t,outbox:e,send:i}){this.#t=t,this.#e=e,this.#s=i}start(){this.#n=!0,this.next()}stop(){this.#n=!1,this.#i=null,clearTimeout(this.#o),this.#o=void 0}next(){
if(!this.#n||this.#i||this.#o)return;let t=this.#e.waiting(this.#t)[0];t&&(this.#i=t.clientId,this.#s(t))}delivered(t){this.#e.remove(t),this.#r(t),this.next()}refused(t,{
code:e,retryAfterSeconds:i=Ms}){let n=t??this.#i;if(this.#r(n),Ps.has(e))return this.stop();if(Is.has(e))return this.#a(i);n&&this.#e.fail(n,e),this.next()}#r(t){
this.#i===t&&(this.#i=null)}#a(t){clearTimeout(this.#o),this.#o=setTimeout(()=>{this.#o=void 0,this.next()},t*1e3)}};var ot=JSON.parse(document.getElementById("event-types").textContent),v=({type:s})=>!!ot[s]?.is_message,Gt=({type:s})=>!!ot[s]?.changes_target,rt=({type:s})=>ot[s]?.
membership??null,pe=s=>s.type in ot&&!v(s)&&!Gt(s);var $s=5,at=class extends EventTarget{#t;#e=new Set;#s=new Map;#n=null;#i=0;#o=null;loaded=!1;failed=!1;constructor({room:t}){super(),this.#t=t}get list(){return[
...this.#s.values()].map(t=>({...t,here:this.#e.has(t.user.id)}))}get count(){return this.#s.size}get hasMore(){return this.#n!==null}presence({here:t,came:e=[],
gone:i=[]}){t&&(this.#e=new Set(t));for(let n of e)this.#e.add(n);for(let n of i)this.#e.delete(n);this.#c()}apply(t){let{user:e,member:i=e,role:n="member"}=t;this.#a(
i.id,rt(t)==="ends"?null:{user:i,role:n}),this.#c()}load(){return this.#r(`/rooms/${this.#t}/members?limit=200`,new Map)}more(){return this.#n?this.#r(this.#n,this.#s):
this.load()}async add(t){await m.put(`/rooms/${this.#t}/members/${encodeURIComponent(t)}`),await this.load()}async setRole(t,e){await m.patch(`/rooms/${this.#t}\
/members/${t}`,{role:e}),await this.load()}async remove(t){await m.delete(`/rooms/${this.#t}/members/${t}`),await this.load()}async#r(t,e){this.#i+=1;let i=this.#i;
this.#o=new Map;let n=await Bs(t,e).catch(()=>null);if(i===this.#i){if(n){this.#s=n.members,this.#n=n.next;for(let[r,a]of this.#o)this.#a(r,a);this.loaded=!0}this.#o=
null,this.failed=!n,this.#c()}}#a(t,e){this.#o?.set(t,e),e?this.#s.set(t,e):this.#s.delete(t)}#c(){this.dispatchEvent(new Event("change"))}};async function Bs(s,t){
let e=new Map(t),i=s;for(let n=0;i&&n<$s;n+=1){let r=await m.page(i);for(let a of r.items)e.set(a.user.id,a);i=r.next}return{members:e,next:i}}var K=({role:s,archived:t})=>["owner","moderator"].includes(s)&&!t,z=({role:s})=>s==="owner";function I({seq:s,user:t,deleted:e},{me:i,room:n}){return!!s&&t.id===
i.id&&!e&&!n.archived}function ge(s,{me:t,room:e}){return I(s,{me:t,room:e})||K(e)&&!!s.seq&&!s.deleted}function we(s,{me:t,room:e}){return K(e)&&s.user.id!==t.
id&&(z(e)||s.role!=="owner")}var ct=class{#t;#e=null;#s;constructor({readSeq:t,hasUnread:e,tell:i}){this.#t=i,this.#s=t,this.seen=t,this.newAfter=e?t:null}see(t){return t<=this.seen?!1:(this.
seen=t,this.#e??=setTimeout(()=>this.tellNow(),2*1e3),!0)}tellNow(){clearTimeout(this.#e),this.#e=null,this.seen>this.#s&&this.#t(this.seen)&&(this.#s=this.seen)}away(){
this.newAfter=this.seen}back({unseenCount:t}){t||(this.newAfter=null)}readElsewhere(t){this.seen=Math.max(this.seen,t),this.#s=Math.max(this.#s,t),this.newAfter!==
null&&(this.newAfter=Math.max(this.newAfter,t))}answered(){this.newAfter=null}restart(){this.seen=this.#s=0,this.newAfter=null}};var H=class{tries=0;next(){let t=Math.min(15,.5*2**this.tries);return this.tries+=1,t*(.5+Math.random()/2)}reset(){this.tries=0}};var Fs={again:!0,state:"reconnecting"},qs=5,js=2,Us={1007:{again:!1,state:"broken"},1008:{again:!1,state:"broken"},1009:{again:!1,state:"broken"},1012:{again:!0,
state:"restarting",spreadSeconds:js},4401:{again:!1,state:"ended"},4403:{again:!1,state:"removed"},4404:{again:!1,state:"gone"},4409:{again:!1,state:"crowded"},
4429:{again:!0,state:"too-fast",pauseSeconds:qs}},ye=new Set(["broken","ended","removed","gone","crowded"]),Ee=s=>Us[s]??Fs;var Ks="parley.v1",xe=25,Hs=8,Ws=10,Ys=6,lt=class extends EventTarget{#t;#e;#s;#n=null;#i=new H;#o;#r;#a;#c=xe;#l=new AbortController;constructor({room:t,cursor:e,
whyRefused:i}){super(),this.#t=t,this.#e=e,this.#s=i,this.state="connecting"}get isOver(){return ye.has(this.state)}open(){let{signal:t}=this.#l;addEventListener(
"online",()=>this.#E(),{signal:t}),addEventListener("offline",()=>this.#u(),{signal:t}),document.addEventListener("visibilitychange",()=>document.hidden||this.#S(),
{signal:t}),this.#h()}close(){this.#l.abort(),this.#g()}send(t){return this.#n?.readyState!==WebSocket.OPEN?!1:(this.#n.send(JSON.stringify(t)),!0)}reconnect(){
this.#g(),this.#w("catching-up"),this.#p(this.#i.next())}#h(){let t=new WebSocket(this.#f(),Ks),e=!1;t.onopen=()=>{e=!0,this.#w("catching-up"),this.#v()},t.onmessage=
({data:i})=>this.#d(JSON.parse(i)),t.onclose=({code:i})=>e?this.#m(i):this.#y(),this.#n=t}#f(){let t=new URL(`/api/v1/rooms/${this.#t}/ws`,location.href);t.protocol=
t.protocol.replace("http","ws");let e=this.#e();return e&&(t.search=new URLSearchParams(e)),t}#d(t){this.#v(),t.type==="hello"&&(this.#c=t.heartbeat_seconds??xe),
this.dispatchEvent(new CustomEvent("frame",{detail:t})),t.type==="live"&&(this.#i.reset(),this.#w("live"))}#m(t){this.#g();let{again:e,state:i,pauseSeconds:n=0,
spreadSeconds:r=0}=Ee(t);this.#w(navigator.onLine?i:"offline"),e&&this.#p(n+Math.random()*r+this.#i.next())}async#y(){this.#g();let t=await this.#s();if(this.#l.
signal.aborted||this.#n)return;if(t)return this.#w(t);let e=this.state==="restarting"&&this.#i.tries<Ys;this.#w(navigator.onLine?e?"restarting":"reconnecting":"\
offline"),this.#p(this.#i.next())}#p(t){clearTimeout(this.#o),this.#o=setTimeout(()=>this.#h(),t*1e3)}#E(){this.#n||this.isOver||(clearTimeout(this.#o),this.#i.
reset(),this.#w("reconnecting"),this.#h())}#u(){this.isOver||(this.#g(),this.#w("offline"),this.#p(Ws))}#S(){this.#n?this.#x():this.#E()}#v(){clearTimeout(this.#a),
clearTimeout(this.#r),this.#r=setTimeout(()=>this.#x(),this.#c*1e3)}#x(){this.send({type:"ping"})&&(clearTimeout(this.#a),this.#a=setTimeout(()=>this.#m(1006),Hs*
1e3))}#g(){for(let t of[this.#o,this.#r,this.#a])clearTimeout(t);this.#n&&(this.#n.onopen=this.#n.onmessage=this.#n.onclose=null,this.#n.close(),this.#n=null)}#w(t){
t!==this.state&&(this.state=t,this.dispatchEvent(new Event("state")))}};var ve=600,X=class s{#t=new Map;#e=new Map;#s=null;first=null;cursor=null;floor=1;epoch=null;static from({epoch:t,first:e,cursor:i,entries:n}){let r=new s;Object.
assign(r,{epoch:t,first:e,cursor:i});for(let a of n)r.#t.set(a.seq,a);return r}get entries(){return this.#s??=[...this.#t.values()].sort((t,e)=>t.seq-e.seq),this.#s}get position(){
return this.cursor===null?null:{after:this.cursor,epoch:this.epoch}}get hasOlder(){return this.first!==null&&this.first>this.floor}entry(t){return this.#t.get(t)}apply(t){
if(this.cursor!==null){if(t.seq<=this.cursor)return"repeat";if(t.seq>this.cursor+1)return"hole"}return this.first??=t.seq,this.cursor=t.seq,this.#n(t),"applied"}prepend(t,{
from:e}){for(let i of t)i.seq<this.first&&Se(i)&&this.#o(be(i));this.first=e}startAt(t){this.cursor===null&&(this.cursor=t,this.first=t+1)}reset(){this.#t.clear(),
this.#e.clear(),this.#s=null,this.first=this.cursor=this.epoch=null}trim(){let t=this.entries.filter(v);if(!(t.length<=ve)){this.first=t.at(-ve).seq;for(let e of[
...this.#t.keys()])e<this.first&&this.#t.delete(e);this.#s=null}}#n(t){Gt(t)?this.#i(t):Se(t)&&this.#o(be(t))}#i(t){this.#e.set(t.target,t);let e=this.#t.get(t.
target);e&&this.#o(e)}#o(t){let e=this.#e.get(t.seq);this.#t.set(t.seq,e?Vs(t,e):t),this.#s=null}},Se=s=>v(s)||pe(s);function be(s){if(!v(s))return s;let{type:t,
seq:e,at:i,user:n,text:r,edited_at:a,deleted:l=!1,client_id:h}=s;return{type:t,seq:e,at:i,user:n,text:r,editedAt:a,deleted:l,clientId:h}}var Js={edited:({text:s,
at:t})=>({text:s,editedAt:t}),deleted:()=>({text:"",deleted:!0})};function Vs(s,t){return s.deleted?s:{...s,...Js[t.type](t)}}var ht=class extends EventTarget{#t=new Map;#e=0;get users(){return[...this.#t.values()].map(({user:t})=>t)}heard(t){clearTimeout(this.#t.get(t.id)?.timer);let e=setTimeout(
()=>this.stopped(t.id),5*1e3);this.#t.set(t.id,{user:t,timer:e}),this.#s()}stopped(t){clearTimeout(this.#t.get(t)?.timer),this.#t.delete(t)&&this.#s()}shouldSay(t=Date.
now()){return t-this.#e<2*1e3?!1:(this.#e=t,!0)}said(){this.#e=0}clear(){for(let{timer:t}of this.#t.values())clearTimeout(t);this.#t.clear(),this.#s()}#s(){this.
dispatchEvent(new Event("change"))}};var Gs=150,zs=20,dt=class extends EventTarget{#t;#e;#s;#n;#i;#o;#r=!1;#a=null;#c=new AbortController;constructor({room:t,me:e,rooms:i,outbox:n,store:r}){super(),
Object.assign(this,{id:t.id,me:e,room:t}),this.#t=i,this.#e=n,this.#s=r;let a=r.read(t.id);this.timeline=a?X.from(a):new X,this.typing=new ht,this.members=new at(
{room:t.id}),this.reading=this.#S(t),this.#i=new U({room:t.id,outbox:n,send:l=>this.#v(l)}),this.#n=new lt({room:t.id,cursor:()=>this.timeline.position,whyRefused:()=>this.#x()})}get state(){
return this.#n.state}get isOver(){return this.#n.isOver}get unsent(){return this.#e.of(this.id)}get unseenCount(){let{seen:t}=this.reading;return this.timeline.
entries.filter(e=>v(e)&&e.seq>t&&e.user.id!==this.me.id&&!e.deleted).length}get newAfter(){let{newAfter:t}=this.reading;return t!==null&&this.timeline.first<=t+
1?t:null}get stoppedFurtherBack(){return this.reading.newAfter!==null&&this.newAfter===null&&this.timeline.hasOlder}open(){let{signal:t}=this.#c;this.#e.addEventListener(
"change",()=>this.#g(),{signal:t}),this.#t.addEventListener("change",()=>this.#u(),{signal:t}),this.#n.addEventListener("frame",({detail:e})=>this.#h(e),{signal:t}),
this.#n.addEventListener("state",()=>this.#E(),{signal:t}),this.#n.open()}close(){this.keep(),this.#c.abort(),this.#n.close(),this.#i.stop(),this.typing.clear(),
this.noteRead()}noteRead(){this.#r&&this.#t.note(this.id,{read_seq:this.reading.seen,unread:this.unseenCount})}keep(){this.isOver||(this.reading.tellNow(),this.#s.
write(this.id,this.timeline))}send(t){this.reading.answered(),this.typing.said(),this.#e.add(this.id,t),this.#i.next()}retry(t){this.#e.retry(t),this.#i.next()}discard(t){
this.#e.remove(t)}sayTyping(){this.state==="live"&&this.typing.shouldSay()&&this.#n.send({type:"typing"})}edit({seq:t,epoch:e},i){return m.patch(`/rooms/${this.
id}/messages/${t}`,{text:i,epoch:e,client_id:G()})}delete({seq:t,epoch:e}){return m.delete(`/rooms/${this.id}/messages/${t}`,{"Parley-Epoch":e})}get lastOwn(){return this.
timeline.entries.findLast(t=>v(t)&&I(t,this))}loadOlder(){return this.timeline.hasOlder?(this.#a??=this.#l().finally(()=>this.#a=null),this.#a):Promise.resolve()}async loadBackToWhereReadingStopped(){
for(let t=0;t<zs&&this.stoppedFurtherBack;t+=1)await this.loadOlder()}async#l(){let{timeline:t}=this,{first:e}=t,i=await m.get(`/rooms/${this.id}/events?before=${e}\
&limit=${Gs}`);t.first!==e||i.epoch!==t.epoch||(t.prepend(i.items,{from:i.items[0]?.seq??t.floor}),this.#g())}#h(t){if(t.seq!==void 0)return this.#d(t);this.#f[t.
type]?.(t)}#f={hello:({epoch:t,floor:e,limits:i})=>{this.#o=t,this.limits=i,this.timeline.epoch??=t,this.timeline.floor=e??1},resync:({reason:t})=>this.#y(t),live:({
head:t})=>this.#p(t),presence:t=>this.members.presence(t),typing:({user:t})=>t.id!==this.me.id&&this.typing.heard(t),ack:({client_id:t})=>this.#i.delivered(t),error:({
client_id:t,code:e,retry_after:i})=>this.#i.refused(t,{code:e,retryAfterSeconds:i})};#d(t){let e=this.timeline.apply(t);if(e==="hole")return this.#n.reconnect();
e!=="repeat"&&(v(t)&&this.typing.stopped(t.user.id),t.user?.id===this.me.id&&t.client_id&&this.#i.delivered(t.client_id),this.state==="live"&&this.#m(t),this.#g())}#m(t){
rt(t)&&this.members.apply(t),t.type==="renamed"&&this.#t.note(this.id,{name:t.name}),t.type==="topic"&&this.#t.note(this.id,{topic:t.topic}),t.type==="archived"&&
this.#t.note(this.id,{archived:!0}),t.type==="restored"&&this.#t.note(this.id,{archived:!1}),t.type==="role"&&t.member.id===this.me.id&&this.#t.note(this.id,{role:t.
role})}#y(t){this.timeline.reset(),this.timeline.epoch=this.#o,this.reading.restart(),this.#s.forget(this.id),this.dispatchEvent(new CustomEvent("resync",{detail:{
reason:t}})),this.#g()}#p(t){this.timeline.startAt(t),this.keep(),this.members.load()}#E(){this.state==="live"?(this.#i.start(),this.reading.tellNow()):(this.#i.
stop(),this.typing.clear(),this.#r&&this.reading.away()),this.#r=this.state==="live",this.dispatchEvent(new Event("state")),this.#g()}#u(){let t=this.room;this.
room=this.#t.find(this.id)??{...this.room,role:null},t.isKept&&!this.room.isKept&&this.reading.readElsewhere(this.room.read_seq??0),this.#i.next(),this.dispatchEvent(
new Event("room"))}#S({read_seq:t,unread:e,isKept:i}){let n=r=>this.#n.send({type:"read",seq:r});return new ct({readSeq:t??0,hasUnread:e>0||i===!0,tell:n})}#v({
clientId:t,text:e}){this.#n.send({type:"send",client_id:t,text:e})}async#x(){try{await m.get("/me");let{role:t}=await m.get(`/rooms/${this.id}`);return t?null:"\
removed"}catch({status:t}){return{401:"ended",404:"gone"}[t]??null}}#g(){this.dispatchEvent(new Event("change"))}};var Xs=document.documentElement.dataset.language,E=navigator.language.startsWith(Xs)?navigator.language:document.documentElement.lang,Qs=new Intl.PluralRules(E),
Oe=new Intl.NumberFormat(E),Zs=new Intl.ListFormat(E,{type:"conjunction"}),ti=new Intl.DateTimeFormat(E,{hour:"numeric",minute:"2-digit"}),ei=new Intl.DateTimeFormat(
E,{month:"short",day:"numeric"}),si=new Intl.DateTimeFormat(E,{dateStyle:"short"}),ii=new Intl.DateTimeFormat(E,{dateStyle:"full",timeStyle:"short"}),ni=new Intl.
DateTimeFormat(E,{weekday:"long",month:"long",day:"numeric"}),oi=new Intl.DateTimeFormat(E,{dateStyle:"long"}),ri=new Intl.RelativeTimeFormat(E,{numeric:"auto"}),
zt={};async function ke(){zt=await(await fetch(document.getElementById("words").href)).json()}function c(s,t={}){return(zt[s]??s).replace(/\{(\w+)\}/g,(i,n)=>t[n]??
"")}function g(s,t,e={}){return c(`${s}_${Qs.select(t)}`,{count:Oe.format(t),...e})}function L(s){let t=`error.${s.code}`;return t in zt?c(t):c("error.unknown")}
function ut(s){let t=s.length>3?[...s.slice(0,2),g("people.others",s.length-2)]:s;return Zs.format(t)}var W=s=>Oe.format(s),_=(s,{hasMore:t})=>t?c("more_than",{
count:W(s)}):W(s),Xt=s=>ti.format(s),P=s=>ii.format(s);function Te(s,t=new Date){let e=Math.round((mt(t)-mt(s))/864e5);return e===0||e===1?ai(ri.format(-e,"day")):
(s.getFullYear()===t.getFullYear()?ni:oi).format(s)}function Ce(s,t=new Date){return mt(s).getTime()===mt(t).getTime()?Xt(s):(s.getFullYear()===t.getFullYear()?
ei:si).format(s)}var mt=s=>new Date(s.getFullYear(),s.getMonth(),s.getDate()),ai=s=>s.charAt(0).toLocaleUpperCase(E)+s.slice(1);var Ae="parley:lines:",Le="parley:rooms:",Zt="parley:me",gt="parley:last-room",ft=!1,pt=class{#t;#e;constructor({me:t}){this.#t=`${Ae}${t.id}:`,this.#e=Le+t.id,
te()?.id!==t.id&&_e(),ee(t)}read(t){let e=localStorage.getItem(this.#t+t);return e&&JSON.parse(e)}write(t,e){e.cursor===null||ft||(this.#s(9,t),Qt(this.#t+t,ci(
e)))}get rooms(){let t=localStorage.getItem(this.#e);return t&&JSON.parse(t)}set rooms(t){ft||(t.length>500?localStorage.removeItem(this.#e):Qt(this.#e,JSON.stringify(
t)))}forget(t){localStorage.removeItem(this.#t+t)}wipe(){wt()}#s(t,e){let i=Object.keys(localStorage).filter(n=>n.startsWith(this.#t)&&n!==this.#t+e).map(n=>({key:n,
savedAt:JSON.parse(localStorage.getItem(n)).savedAt})).sort((n,r)=>r.savedAt-n.savedAt);for(let{key:n}of i.slice(t))localStorage.removeItem(n)}},te=()=>JSON.parse(
localStorage.getItem(Zt)),ee=s=>ft||Qt(Zt,JSON.stringify(s));function wt(){ft=!0,_e()}function _e(){for(let s of Object.keys(localStorage))[Ae,Le,Zt,gt].some(t=>s.
startsWith(t))&&localStorage.removeItem(s)}function ci({epoch:s,cursor:t,first:e,entries:i}){let n=i.slice(-60),r=JSON.stringify(n);for(;r.length>5e4;)n=n.slice(
Math.ceil(n.length/4)),r=JSON.stringify(n);let a=n.length===i.length?e:n[0]?.seq??t+1;return JSON.stringify({epoch:s,first:a,cursor:t,entries:n,savedAt:Date.now()})}
function Qt(s,t){try{localStorage.setItem(s,t)}catch{localStorage.removeItem(s)}}var yt=class{#t;#e;#s=null;#n=!1;constructor({me:t,...e}){this.#t=t,this.#e=e;let{rooms:i,router:n}=e;n.addEventListener("change",()=>this.#i()),i.addEventListener(
"change",()=>this.#y()),i.addEventListener("ended",()=>this.#E()),document.addEventListener("visibilitychange",()=>this.#u()),addEventListener("pagehide",()=>this.#p())}get shell(){
return this.#e.shell}get sidebar(){return this.#e.sidebar}get conversation(){return this.#s}async start(){let{rooms:t,router:e,shell:i}=this.#e,n=t.refresh();t.
loaded||await n,t.loaded||t.addEventListener("change",()=>this.#i(),{once:!0});let{address:r}=e;r.view==="room"&&!r.panel?e.go({...r,panel:i.panelAtFirst},{replace:!0}):
this.#i()}#i(){let{address:t}=this.#e.router;return this.#n=!1,t.view==="room"?this.#o(t):t.view==="drafts"?this.#a():this.#r()}async#o({room:t,panel:e}){let{router:i,
rooms:n,shell:r}=this.#e;if(t===this.#s?.id&&!this.#s.isOver)return r.show("room"),this.#l(e);try{let a=n.find(t)??await n.fetch(t);if(t!==i.address.room)return;
a.id===t?this.#c(a,e):i.go({...i.address,room:a.id},{replace:!0})}catch(a){t===i.address.room&&this.#d(a)}}#r(){let{rooms:t,router:e,shell:i,stage:n}=this.#e,r=t.
mine.find(({id:a})=>a===localStorage.getItem(gt))??t.mine[0];if(r&&i.showsRoomsBesides)return e.go({view:"room",room:r.id,panel:i.panelAtFirst},{replace:!0});this.#h(),
i.show("rooms"),n.show({title:c("stage.none.title"),text:c("stage.none.text"),actions:[]}),this.#u()}#a(){let{shell:t,sidebar:e,draftsPage:i}=this.#e;this.#h(),
t.show("drafts"),e.showCurrent({view:"drafts"}),i.show(),this.#u()}#c(t,e){let{shell:i,stage:n,conversationView:r}=this.#e;if(this.#h(),i.show("room"),!t.role)return this.#f(
t);n.clear(),localStorage.setItem(gt,t.id);let a=new dt({...this.#e,room:t,me:this.#t});this.#s=a,a.addEventListener("state",()=>this.#m(a.state)),a.addEventListener(
"room",()=>this.#u()),r.show(a),a.open(),this.#e.sidebar.showCurrent({room:t.id}),this.#l(e),this.#u(),i.showsRoomsBesides&&r.focusComposer()}#l(t){let{slot:e,shell:i}=this.#e;
e.show(t,this.#s),(t==="people"||!t)&&i.notePanel(!!t)}#h(){let{rooms:t,store:e,slot:i,sidebar:n}=this.#e,{id:r}=this.#s??{};this.#s?.close(),this.#s=null,i.show(
null,null),r&&!t.find(r)?.role&&e.forget(r),n.showCurrent({})}#f(t){let{rooms:e}=this.#e,i=()=>e.join(t.id).then(()=>this.#i(),n=>this.#d(n));this.#e.stage.show(
{title:t.name,text:t.topic||c("stage.join.text"),actions:[{label:c("browse.join"),act:i,primary:!0}]})}#d({status:t,code:e}){let{shell:i,stage:n,router:r}=this.#e,
a=t===404?"missing":e==="unreachable"?"offline":"trouble";this.#n=a!=="missing",this.#h(),i.show("room"),n.show({title:c(`stage.${a}.title`),text:c(`stage.${a}.\
text`),actions:[a==="missing"?{label:c("status.rooms.action"),act:()=>r.go(A),primary:!0}:{label:c("again"),act:()=>this.#i(),primary:!0}]})}#m(t){let{rooms:e,store:i}=this.#e;
["live","removed","gone"].includes(t)&&e.refresh(),["removed","gone"].includes(t)&&i.forget(this.#s.id),t==="ended"&&i.wipe()}#y(){let{rooms:t,backgroundSender:e}=this.#e;
!t.failed&&this.#n&&this.#i(),t.failed||e.send({exceptRoom:this.#s?.id}),this.#u()}#p(){this.#s?.keep(),this.#s?.noteRead(),this.#e.rooms.keep()}#E(){this.#e.store.
wipe(),this.#s||location.assign("/sign-in")}#u(){let t=this.#s?.room.name,e=t?c("title.room",{room:t}):c("app.name"),i=this.#e.sidebar.unreadTotal;document.title=
i?c("title.unread",{count:W(i),title:e}):e}};var se=navigator.serviceWorker,Re="parley-",li=8;function De(){se?.register("/service-worker.js",{updateViaCache:"none"}).catch(()=>{})}function Ne(){se?.controller?.
postMessage("refresh")}async function Ie(s){let t=await se?.getRegistration();if(t&&await di(hi(t)).catch(()=>t.unregister()),!window.caches)return;let e=i=>i.startsWith(
Re)&&i!==Re+s;for(let i of(await caches.keys()).filter(e))await caches.delete(i)}async function hi(s){await s.update();let t=s.installing??s.waiting;t&&await new Promise(
e=>{t.onstatechange=()=>["activated","redundant"].includes(t.state)&&e()})}var di=s=>Promise.race([s,new Promise(t=>setTimeout(t,li*1e3))]);var mi=365*24*3600;function Pe(s){document.documentElement.dataset.theme=s,document.cookie=`theme=${s}; path=/; max-age=${mi}; samesite=lax`,Ne()}var o=(s,t=document)=>t.querySelector(s),f=s=>document.getElementById(s).content.firstElementChild.cloneNode(!0);function Y(s,t){o(".icon use",s).setAttribute("\
href",`#icon-${t}`)}function u(s,t){s.textContent!==t&&(s.textContent=t)}function M(s,t,e=""){let i=document.createElement(s);return i.textContent=t,e&&(i.className=
e),i}var ie=class{#t=[];#e=0;constructor(){addEventListener("popstate",({state:t})=>this.#i(t))}start(){this.#i(history.state)}get isEmpty(){return!this.#t.length}open(t){
let e={close:t};return this.#t.push(e),this.#e?this.#e-=1:history.pushState({...history.state,layers:this.#t.length},""),e}close(t){let e=this.#t.indexOf(t);e>=
0&&this.#s(e)}closeAll(){this.#s(0)}takeEntry(){let t=this.#e>0;return this.#e=0,t}#s(t){let e=this.#t.splice(t);for(let i of e.reverse())i.close();this.#e+=e.length,
this.#e&&setTimeout(()=>this.#n())}#n(){this.#e&&history.go(-this.#e),this.#e=0}#i(t){let e=t?.layers??0;for(;this.#t.length>e;)this.#t.pop().close();e>this.#t.
length&&history.go(this.#t.length-e)}},O=new ie;var w=s=>o(`dialog[data-dialog="${s}"]`),Me=new WeakMap;function y(s,{title:t}={}){t&&(o(".dialog-header h2",s).textContent=t),s.returnValue="",s.showModal();let e=O.
open(()=>s.close());return Me.set(s,e),new Promise(i=>{let n=()=>{O.close(e),i(s.returnValue)};s.addEventListener("close",n,{once:!0})})}function $e(s){O.close(
Me.get(s))}function Be(){let s=null;document.addEventListener("pointerdown",({target:t})=>s=t),document.addEventListener("click",({target:t})=>{t.matches("dialo\
g")&&s===t?t.close():t.closest("[data-close]")?.closest("dialog").close()})}async function R({title:s,text:t,action:e}){let i=w("confirm");return o(".confirm-text",i).textContent=t,o('[value="yes"]',i).textContent=e,await y(i,{title:s})===
"yes"}function k(s,t){s.onsubmit=e=>{e.preventDefault();let i=Object.fromEntries(new FormData(s));return S(s,()=>t(i))}}async function S(s,t){let e=o(".form-error",s);
e.hidden=!0,s.setAttribute("aria-busy","true");try{await t()}catch(i){e.textContent=L(i),e.hidden=!1}finally{s.removeAttribute("aria-busy")}}function b(s){s.reset(),
o(".form-error",s).hidden=!0}var $=s=>o(".list-more",s);function B(s,{hasMore:t,failed:e}){let i=$(s),n=document.activeElement===i;o(".list-trouble",s).hidden=!e,i.textContent=c(e?"again":"\
list.more"),i.hidden=!t&&!e,n&&i.hidden&&[...s.querySelectorAll("li button")].at(-1)?.focus()}var ui={Edge:/Edg\//,Opera:/OPR\//,Firefox:/Firefox\//,Chrome:/Chrome\//,Safari:/Safari\//},fi={iOS:/iPhone|iPad/,Android:/Android/,Windows:/Windows/,macOS:/Mac OS/,
Linux:/Linux/};function ne(s){let t=[],e=n=>S(s,()=>m.delete(`/me/sessions/${n}`)).then(()=>ne(s)),i=n=>S(s,async()=>{let r=await m.page(n);t.push(...r.items),pi(
s,t,e),B(s,{hasMore:r.next!==null,failed:!1}),$(s).onclick=()=>i(r.next)});return i("/me/sessions?limit=50")}function pi(s,t,e){let i=t.toSorted((n,r)=>new Date(
r.last_seen_at)-new Date(n.last_seen_at));o(".session-list",s).replaceChildren(...i.map(n=>gi(n,e)))}function gi(s,t){let e=f("session-item"),i=o(".session-agen\
t",e);return i.textContent=yi(s.user_agent??""),i.title=s.user_agent??"",o(".session-seen",e).textContent=s.current?c("sessions.current"):wi(s),o("button",e).hidden=
s.current,o("button",e).onclick=()=>t(s.id),e}function wi({last_seen_at:s,address:t}){return c("sessions.seen",{date:P(new Date(s)),address:t??""})}function yi(s){
let t=Fe(ui,s),e=Fe(fi,s);return t?e?c("sessions.device",{browser:t,system:e}):t:c("sessions.program")}function Fe(s,t){return Object.keys(s).find(e=>s[e].test(
t))}function qe({me:s,outbox:t,drafts:e,store:i,onRenamed:n}){let r=w("account");for(let a of r.querySelectorAll("details"))a.open=!1;return Ei(o(".profile-form",r),
{me:s,onRenamed:n}),xi(r),vi(o(".password-form",r),s),o(".sessions",r).ontoggle=({target:a})=>a.open&&ne(a),o(".sign-out",r).onsubmit=a=>Si(a,{outbox:t,drafts:e,
store:i}),y(r)}function Ei(s,{me:t,onRenamed:e}){b(s),s.elements.display_name.value=t.display_name,o(".hint",s).textContent=c("account.signed_in_as",{name:t.name}),
k(s,async({display_name:i})=>e(await m.patch("/me",{display_name:i.trim()})))}function xi(s){for(let t of s.querySelectorAll('[name="theme"]'))t.checked=t.value===
document.documentElement.dataset.theme,t.onchange=()=>Pe(t.value);o('input[name="next"]',s).value=location.pathname}function vi(s,t){let e=o(".form-success",s);
b(s),e.hidden=!0,s.elements.username.value=t.name,k(s,async({current_password:i,new_password:n})=>{await m.put("/me/password",{current_password:i,new_password:n}),
b(s),e.hidden=!1})}async function Si(s,{outbox:t,drafts:e,store:i}){let n=t.all.length,r=s.target;n&&(s.preventDefault(),!await R({title:c("sign_out.title"),text:g(
"sign_out.unsent",n),action:c("sign_out")}))||(t.clear(),e.clear(),i.wipe(),n&&r.submit())}var Et=class extends EventTarget{#t=null;#e=0;items=[];loading=!1;failed=!1;get hasMore(){return this.#t!==null}open(t){return this.#s(t,[])}more(){return this.#s(
this.#t,this.items)}close(){this.#e+=1}async#s(t,e){this.#e+=1;let i=this.#e;this.loading=!0;let{items:n,next:r,failed:a}=await m.page(t).catch(()=>({items:[],next:t,
failed:!0}));i===this.#e&&(this.items=[...e,...n],this.#t=r,this.loading=!1,this.failed=!!a,this.dispatchEvent(new Event("change")))}};var bi=50,Oi=.2,J=class extends Et{#t=null;words="";get searching(){return this.#t!==null||this.loading}search(t){clearTimeout(this.#t),this.words=t,this.#t=setTimeout(
()=>this.#e(),t?Oi*1e3:0)}close(){clearTimeout(this.#t),super.close()}#e(){this.#t=null,this.open(`/rooms?${new URLSearchParams({scope:"joinable",limit:bi,q:this.
words})}`)}};function T(s,t,{create:e,update:i,key:n=r=>r.key}){let r=new Set(t.map(n)),a=new Map;for(let h of[...s.children]){let{key:d}=h.dataset;r.has(d)&&!a.has(d)?a.set(
d,h):h.remove()}let l=s.firstElementChild;for(let h of t){let d=a.get(n(h))??ki(e,h,n(h));i(d,h),l&&d===l.nextElementSibling&&(l.remove(),l=d),d===l?l=l.nextElementSibling:
s.insertBefore(d,l)}}function ki(s,t,e){let i=s(t);return i.dataset.key=e,i}var Ti=matchMedia("(hover: hover)");async function je({rooms:s,onJoined:t}){let e=w("browse"),i=o("input",e),n=new J,r=l=>S(e,async()=>{await s.join(l.id),e.close(),
t(l)});i.value="",i.oninput=()=>{n.search(i.value.trim()),o(".dialog-body",e).scrollTop=0},$(e).onclick=()=>_i(e,n),n.addEventListener("change",()=>Ai(e,n,r)),Ci(
e),n.search("");let a=y(e);Ti.matches&&i.focus(),await a,n.close()}function Ci(s){o(".browse-list",s).replaceChildren();for(let t of[".browse-none",".browse-no-\
match",".form-error"])o(t,s).hidden=!0;B(s,{hasMore:!1,failed:!1})}function Ai(s,{items:t,words:e,hasMore:i,failed:n},r){let a=!t.length&&!n;T(o(".browse-list",
s),t,{key:({id:l})=>l,create:()=>f("browse-item"),update:(l,h)=>Li(l,h,r)}),o(".browse-none",s).hidden=!a||e!=="",o(".browse-no-match",s).hidden=!a||e==="",B(s,
{hasMore:i,failed:n})}function Li(s,t,e){o(".browse-name",s).textContent=t.name,o(".hint",s).textContent=t.topic??"",o("button",s).onclick=()=>e(t)}async function _i(s,t){
let e=o(".browse-list",s),i=e.children.length;await t.more(),o("button",e.children[i]??s).focus()}function Ue({rooms:s,onCreated:t}){let e=w("create-room"),i=o("form",e);return b(i),k(i,async n=>{let r=await s.create(n);e.close(),t(r)}),y(e)}var Ri=new Intl.Segmenter(void 0,{granularity:"grapheme"}),p=s=>s.display_name||s.name;function Ke(s){let e=p(s).split(/[\s._-]+/u).filter(Boolean).slice(0,2).map(
i=>[...Ri.segment(i)][0].segment);return(new RegExp("^\\p{Script=Han}","u").test(e[0])?e[0]:e.join("")).toLocaleUpperCase()}function He(s){let t=0;for(let e of s.
id)t=t*31+e.codePointAt(0)>>>0;return t%360}var We=999,xt=class{#t;#e;#s;#n;#i=null;constructor(t,{rooms:e,drafts:i,sections:n}){this.#t=t,this.#e=e,this.#s=i,this.#n=n;for(let r of[e,i])r.addEventListener(
"change",()=>this.#o());for(let r of t.querySelectorAll("[data-section]"))o(".section-toggle",r).onclick=()=>this.#h(r.dataset.section)}showCurrent({room:t=null,
view:e=null}){this.#i={room:t,view:e},this.#n.enter(t&&this.#e.find(t)),this.#o()}get unreadTotal(){return this.#e.mine.reduce((t,e)=>t+this.#l(e),0)}neighbour(t,{
unread:e=!1}={}){let n=[...this.#t.querySelectorAll(".room-list:not([hidden]) .room-item")].map(h=>h.closest("li").dataset.key),r=n.indexOf(this.#i?.room),a=h=>!e||
this.#l(this.#e.find(h))>0;return(t>0?[...n.slice(r+1),...n.slice(0,r+1)]:[...n.slice(0,Math.max(r,0)).reverse(),...n.slice(Math.max(r,0)).reverse()]).find(h=>h!==
this.#i?.room&&a(h))}#o(){let{loaded:t,failed:e,mine:i}=this.#e,n=this.#n.of(this.#e);for(let[r,a]of Object.entries(n))this.#r(r,a);this.#a(),o(".rooms-blank",this.#t).
hidden=!t||i.length>0,o(".rooms-trouble",this.#t).hidden=t||!e}#r(t,e){let i=o(`[data-section="${t}"]`,this.#t),n=this.#n.isFolded(t),r=o(".room-list",i);i.hidden=
!e.length&&t!=="rooms",o(".section-toggle",i).setAttribute("aria-expanded",!n),r.hidden=n,T(r,e,{key:({id:l})=>l,create:()=>f("room-item"),update:(l,h)=>this.#c(
o("a",l),h)})}#a(){let t=o('[data-testid="drafts"]',this.#t),e=this.#s.rooms.filter(n=>this.#e.find(n)).length,i=this.#i?.view==="drafts";t.hidden=!e&&!i,Ye(t,i),
u(o(".place-count",t),e?String(e):"")}#c(t,e){let i=this.#l(e),n=e.id===this.#i?.room,r=!n&&this.#s.of(e.id)!=="";t.href=`/rooms/${e.id}`,t.title=e.topic??"",t.
classList.toggle("has-unread",i>0),Ye(t,n),Y(t,Q(e)),u(o(".room-item-name",t),e.name),o(".room-item-draft",t).hidden=!r,Di(t,e);let[a,l]=o(".room-item-unread",t).
children;u(a,i?Ii(i):""),u(l,i?g("rooms.unread",i):"")}#l({id:t,unread:e}){return t===this.#i?.room&&!document.hidden?0:e}#h(t){this.#n.fold(t,!this.#n.isFolded(
t)),this.#o()}};function Ye(s,t){t?s.setAttribute("aria-current","page"):s.removeAttribute("aria-current")}function Di(s,{last_message:t}){let e=t&&new Date(t.at);
u(o(".room-item-time",s),t?Ce(e):""),u(o(".room-item-last",s),t?Ni(t):"")}function Ni({user:s,text:t,deleted:e}){return c("rooms.last",{user:p(s),text:e?c("mess\
age.deleted"):t.replace(/\s+/gu," ")})}function Ii(s){return _(Math.min(s,We),{hasMore:s>We})}var Q=({kind:s,archived:t})=>t?"archive":s==="private"?"lock":"has\
h";var F=s=>s.isComposing||s.keyCode===229,vt=s=>s.key==="Enter"&&!s.shiftKey&&!F(s),Z=s=>s.value.toWellFormed().replaceAll("\0","").trim();function tt(s){s.style.
blockSize="auto",s.style.blockSize=`${s.scrollHeight}px`}var Je=50;async function Xe({rooms:s,onChosen:t}){let e=w("jump"),i=o("input",e),n=new J,r=new Map,a=h=>{e.close(),t(h.dataset.room)},l=()=>Mi(e,{found:Pi({rooms:s,
joinable:n,known:r},i.value.trim()),joinable:n,choose:a});n.addEventListener("change",()=>{for(let h of n.items)r.set(h.id,h);l()}),i.value="",i.oninput=()=>{n.
search(i.value.trim()),et(e,null),l()},i.onkeydown=h=>Bi(h,{dialog:e,choose:a}),i.oninput(),await y(e),n.close()}function Pi({rooms:s,joinable:t,known:e},i){let n=Ve(
[...s.mine,...s.archived],i),r=t.words===i&&!t.searching?t.items:[],a=new Map([...Ve([...e.values()],i),...r].map(h=>[h.id,h]));for(let{id:h}of n)a.delete(h);let l=[
...n.slice(0,Je),...[...a.values()].slice(0,Je)];return{shown:l,hasMore:l.length<n.length+a.size||r.length>0&&t.hasMore}}function Ve(s,t){let e=ze(t);return s.map(
i=>({room:i,at:ze(i.name).indexOf(e)})).filter(({at:i})=>i>=0).sort((i,n)=>Ge(i)-Ge(n)).map(({room:i})=>i)}var Ge=({room:s,at:t})=>(t>0?2:0)+(s.unread?0:1),ze=s=>s.
normalize("NFKD").replace(new RegExp("\\p{Mn}","gu"),"").toLocaleLowerCase(E);function Mi(s,{found:{shown:t,hasMore:e},joinable:i,choose:n}){let r=o('[aria-sele\
cted="true"]',s)?.dataset.room,a=t.map((h,d)=>$i(h,{index:d,choose:n,dialog:s}));o(".jump-list",s).replaceChildren(...a);let l=o(".jump-note",s);l.hidden=t.length>
0?!e:i.searching,l.textContent=c(e?"jump.more":i.failed?"list.trouble":"jump.none"),et(s,a.find(h=>h.dataset.room===r)??a[0])}function $i(s,{index:t,choose:e,dialog:i}){
let n=f("jump-item");return n.id=`jump-${t}`,n.dataset.room=s.id,Y(n,Q(s)),o("span",n).textContent=s.name,o(".jump-unread",n).textContent=s.unread?W(s.unread):"",
n.onclick=()=>e(n),n.onpointermove=()=>et(i,n),n}function et(s,t){for(let e of s.querySelectorAll(".jump-item"))e.setAttribute("aria-selected",e===t);o("input",
s).setAttribute("aria-activedescendant",t?.id??""),t?.scrollIntoView({block:"nearest"})}function Bi(s,{dialog:t,choose:e}){if(F(s))return;let i=o('[aria-selecte\
d="true"]',t);if(s.key==="Enter"&&i)e(i);else if(s.key==="ArrowDown")et(t,i?.nextElementSibling??i);else if(s.key==="ArrowUp")et(t,i?.previousElementSibling??i);else
return;s.preventDefault()}function Qe(){let s=w("invite"),t=o(".invite-url",s);return t.hidden=!0,o(".invite-expiry",s).textContent="",o(".form-error",s).hidden=!0,o('[data-action="invit\
e"]',s).onclick=()=>S(s,async()=>Fi(s,await m.post("/invites"))),y(s)}function Fi(s,{url:t,expires_at:e}){let i=o(".invite-url",s);i.value=new URL(t,location.href).
href,i.hidden=!1,i.select();let n=e&&c("invite.expiry",{date:P(new Date(e))});o(".invite-expiry",s).textContent=n??"",navigator.clipboard?.writeText(i.value).catch(
()=>{})}function ts({conversation:s,rooms:t,onLeft:e,onMembers:i}){let n=w("room-details"),r=o("form",n),{room:a}=s;return b(r),qi(n,a),o(".room-facts",n).textContent=ji(
s),Ki(n,s),k(r,async({name:l,topic:h})=>{await t.update(a.id,Ui(a,{name:l,topic:h})),n.close()}),Hi(n,{room:a,rooms:t,onLeft:e,onMembers:i}),y(n)}function qi(s,{
name:t,topic:e}){let{elements:i}=o("form",s);i.name.value=t,i.topic.value=e??"",o(".room-name-text",s).textContent=t;let n=o(".room-topic-text",s);n.textContent=
e??"",n.parentElement.hidden=!e}function ji({room:s,members:t}){let e=s.kind==="private"?"room.facts.private":"room.facts.public";return g(e,t.count,{count:_(t.
count,t)})}function Ui(s,{name:t,topic:e}){let i={name:t.trim(),topic:e.trim()};return Object.fromEntries(Object.entries(i).filter(([n,r])=>r!==(s[n]??"")))}function Ki(s,{
room:t}){let e=z(t),i=K(t);for(let n of[".room-fields",".room-save"])o(n,s).hidden=!i;o(".room-texts",s).hidden=i,oe(s,"archive",e&&!t.archived),oe(s,"restore",
e&&t.archived),oe(s,"delete",e)}function oe(s,t,e){o(`[data-action="${t}"]`,s).hidden=!e}function Hi(s,{room:t,rooms:e,onLeft:i,onMembers:n}){let r=o("form",s),
a=d=>S(r,async()=>{await d(),s.close()}),l=(d,x)=>async()=>{await R(d)&&a(async()=>i(await x()))},h={members:()=>a(n),archive:()=>a(()=>e.update(t.id,{archived:!0})),
restore:()=>a(()=>e.update(t.id,{archived:!1})),leave:l(Ze("leave",t),()=>e.leave(t.id)),delete:l(Ze("delete",t),()=>e.delete(t.id))};for(let[d,x]of Object.entries(
h))o(`[data-action="${d}"]`,s).onclick=x}function Ze(s,{name:t,kind:e}){let i=s==="leave"&&e==="private"?"room.leave.private.text":`room.${s}.text`;return{title:c(
`room.${s}.title`,{room:t}),text:c(i),action:c(`room.${s}`)}}var St=class extends EventTarget{#t;#e;#s=new Map;constructor({userId:t,storage:e=localStorage}){super(),this.#t=`parley:draft:${t}:`,this.#e=e;for(let i of Object.
keys(e))this.#o(i,e.getItem(i));addEventListener("storage",({key:i,newValue:n})=>this.#o(i??"",n)&&this.#r())}get rooms(){return[...this.#s.keys()]}of(t){return this.#s.
get(t)??""}keep(t,e){if(e===this.of(t))return;let i=!e.trim()||!this.#s.has(t);e.trim()?this.#n(t,e):this.#i(t),i&&this.#r()}clear(){for(let t of this.rooms)this.#i(
t);this.#r()}#n(t,e){this.#s.set(t,e);try{this.#e.setItem(this.#t+t,e)}catch{}}#i(t){this.#s.delete(t),this.#e.removeItem(this.#t+t)}#o(t,e){if(!t.startsWith(this.#t))
return!1;let i=t.slice(this.#t.length);return e?this.#s.set(i,e):this.#s.delete(i),!0}#r(){this.dispatchEvent(new Event("change"))}};var Wi=({target:s})=>s.closest("input, textarea, select")!==null,es=({target:s})=>s===document.body||s.matches(".message, .timeline-scroll");function ss(s){document.
addEventListener("keydown",t=>{let e=Yi(t,s);e&&(t.preventDefault(),e())})}function Yi(s,t){if(!O.isEmpty||s.isComposing)return null;let e=s.ctrlKey||s.metaKey;
return e&&!s.altKey&&s.key.toLowerCase()==="k"?t.openers.jump:s.altKey&&!e?Ji(s,t):e?null:s.key==="?"&&!Wi(s)?t.openers.keys:s.key==="PageUp"&&s.target.matches(
".composer-text")?t.scrollUp:s.key==="End"&&es(s)?t.toNewest:s.key==="Escape"?()=>t.closePanel()||t.leaveComposer(s)||t.writeOn():(s.key.length===1&&s.key!==" "&&
es(s)&&t.writeOn(),null)}function Ji({key:s,shiftKey:t},{goTo:e}){let i={ArrowUp:-1,ArrowDown:1}[s];return i&&(()=>e(i,{unread:t}))}var bt=class extends EventTarget{#t;#e;#s=new Map;constructor({userId:t,storage:e=localStorage}){super(),this.#t=`parley:outbox:${t}:`,this.#e=e;for(let i of Object.
keys(e))this.#r(i,e.getItem(i));addEventListener("storage",({key:i,newValue:n})=>this.#o(i,n))}get all(){return[...this.#s.values()].sort((t,e)=>t.at.localeCompare(
e.at))}of(t){return this.all.filter(e=>e.room===t)}waiting(t){return this.of(t).filter(e=>!e.failure)}add(t,e){let i={clientId:G(),room:t,text:e,at:this.#n()};return this.#i(
i),i}remove(t){this.#s.delete(t)&&(this.#e.removeItem(this.#t+t),this.#a())}fail(t,e){let i=this.#s.get(t);i&&this.#i({...i,failure:e})}retry(t){let{failure:e,...i}=this.#s.
get(t);if(e!=="client_id_reused")return this.#i(i);this.remove(t),this.#i({...i,clientId:G()})}clear(){for(let{clientId:t}of this.all)this.remove(t)}#n(){let t=this.
all.at(-1)?.at,e=new Date().toISOString();return t&&e<=t?new Date(Date.parse(t)+1).toISOString():e}#i(t){this.#s.set(t.clientId,t);try{this.#e.setItem(this.#t+t.
clientId,JSON.stringify(t))}catch{}this.#a()}#o(t,e){t?.startsWith(this.#t)&&(e===null?this.#s.delete(t.slice(this.#t.length)):this.#r(t,e),this.#a())}#r(t,e){if(!t.
startsWith(this.#t))return;let i=JSON.parse(e);this.#s.set(i.clientId,i)}#a(){this.dispatchEvent(new Event("change"))}};var Vi=15,Gi=new Intl.Collator(E,{numeric:!0,sensitivity:"base"}),Ot=class extends EventTarget{#t=[];#e=0;#s;#n=null;#i;loaded=!1;failed=!1;constructor({store:t}){
super(),this.#i=t;let e=t.rooms;e&&this.#c(e.map(i=>({...i,isKept:!0}))),addEventListener("online",()=>this.refresh()),addEventListener("focus",()=>this.refresh()),
document.addEventListener("visibilitychange",()=>document.hidden||this.refresh())}get mine(){return this.#t.filter(t=>t.role&&!t.archived)}get archived(){return this.#t.
filter(t=>t.role&&t.archived)}find(t){return this.#t.find(e=>e.id===t)}refresh(){return this.#n??=this.#o().finally(()=>this.#n=null),this.#n}keep(){this.loaded&&
(this.#i.rooms=this.#t)}async fetch(t){return this.#r(await m.get(`/rooms/${t}`))}async create(t){return this.#r(await m.post("/rooms",t))}async update(t,e){return this.#r(
await m.patch(`/rooms/${t}`,e))}async delete(t){await m.delete(`/rooms/${t}`),this.#a(t)}async join(t){return await m.put(`/rooms/${t}/membership`),this.fetch(t)}async leave(t){
await m.delete(`/rooms/${t}/membership`),this.#a(t)}note(t,e){let i=this.find(t);i&&this.#r({...i,...e})}async#o(){clearTimeout(this.#s);let t=this.#e;try{let e=await m.
all("/rooms?scope=mine&limit=200");t===this.#e&&this.#c(e),this.failed=!1,this.keep()}catch(e){if(this.failed=!0,e.status===401)return this.dispatchEvent(new Event(
"ended"))}this.#s=setTimeout(()=>this.refresh(),Vi*1e3),this.#l()}#r(t){return this.#e+=1,this.#c([...this.#t.filter(({id:e})=>e!==t.id),t]),this.#l(),t}#a(t){this.#e+=
1,this.#t=this.#t.filter(e=>e.id!==t),this.#l()}#c(t){this.#t=t.sort((e,i)=>Gi.compare(e.name,i.name)),this.loaded=!0}#l(){this.dispatchEvent(new Event("change"))}};var kt=class extends EventTarget{#t;constructor({keepsPanel:t}){super(),this.#t=t,addEventListener("popstate",()=>this.#i()),document.addEventListener("click",e=>this.#n(
e))}get address(){return Ht(location)??A}go(t,{replace:e=!1}={}){let i=this.address,n=this.#s(t,i);if(O.closeAll(),Yt(n,i))return this.#i();let r=O.takeEntry();
e&&!r?history.replaceState(history.state,"",q(n)):this.#e(n,{takesEntry:r,isBelow:Yt(Wt(n),i)}),this.#i()}goToRoom(t,e){this.go({view:"room",room:t},e)}up(){history.
state?.isBelow?history.back():this.go(Wt(this.address),{replace:!0})}#e(t,{takesEntry:e,isBelow:i}){let n={layers:0,isBelow:i};e?history.replaceState(n,"",q(t)):
history.pushState(n,"",q(t))}#s(t,{panel:e}){return t.view!=="room"||t.panel!==void 0?t:{...t,panel:e&&this.#t(e)?e:null}}#n(t){let e=t.target.closest("a[href]"),
i=t.button===0&&!t.metaKey&&!t.ctrlKey&&!t.shiftKey&&!t.altKey;if(!e||!i||e.target||e.hash||e.origin!==location.origin)return;let n=Ht(e);if(n){if(t.preventDefault(),
"up"in e.dataset)return this.up();this.go({...n,panel:n.panel??void 0})}}#i(){this.dispatchEvent(new Event("change"))}};var is="parley:folded",zi=["archived"],Tt=class{#t=new Set(JSON.parse(localStorage.getItem(is))??zi);#e=null;#s=!1;enter(t){t?.id!==this.#e&&(this.#e=t?.id??null,
this.#s=!!t?.unread)}of({mine:t,archived:e}){let i=n=>n.id===this.#e?this.#s:n.unread>0;return{unread:t.filter(i),rooms:t.filter(n=>!i(n)),archived:e}}isFolded(t){
return this.#t.has(t)}fold(t,e){e?this.#t.add(t):this.#t.delete(t),localStorage.setItem(is,JSON.stringify([...this.#t]))}};var Ct=class{#t;#e=new Map;constructor({outbox:t}){this.#t=t}send({exceptRoom:t}){this.#e.get(t)?.stop();let e=new Set(this.#t.all.map(({room:i})=>i));e.delete(
t);for(let i of e)this.#s(i).start()}#s(t){if(!this.#e.has(t)){let e=i=>this.#n(i);this.#e.set(t,new U({room:t,outbox:this.#t,send:e}))}return this.#e.get(t)}async#n({
room:t,clientId:e,text:i}){let n=this.#e.get(t);try{await m.post(`/rooms/${t}/messages`,{client_id:e,text:i}),n.delivered(e)}catch(r){n.refused(e,r)}}};function D(s,t){u(s,Ke(t)),s.style.setProperty("--hue",He(t))}var Xi=8e3,Qi=500,ns=matchMedia("(hover: hover)"),At=class{#t;#e;#s;#n;#i;#o=null;#r;#a;constructor({form:t,note:e,drafts:i,onSent:n,onEditLast:r}){this.#t=t,this.#e=
o("textarea",t),this.#s=o(".composer-send",t),this.#n=e,this.#i=i,this.#r=n,this.#a=r,this.#e.addEventListener("input",()=>this.#h()),this.#e.addEventListener("\
keydown",a=>this.#y(a)),t.addEventListener("submit",a=>this.#p(a)),this.#e.enterKeyHint=ns.matches?"send":"enter",i.addEventListener("change",()=>this.#d())}show(t,{
signal:e}){this.#o=t,this.#e.value=this.#i.of(t.id);for(let i of["state","room"])t.addEventListener(i,()=>this.#m(),{signal:e});this.#m()}focus(){this.#e.focus(
{preventScroll:!0})}add(t){this.#e.value=[this.#e.value,t].filter(Boolean).join(`

`),this.#f()}get#c(){return[...Z(this.#e)].length}get#l(){return this.#o.limits?.text_characters??Xi}#h(){this.#e.value&&this.#o.sayTyping(),this.#f()}#f(){this.#m(),
this.#i.keep(this.#o.id,this.#e.value)}#d(){!this.#o||this.#e.matches(":focus")||(this.#e.value=this.#i.of(this.#o.id),this.#m())}#m(){let{isOver:t,room:e}=this.#o,
i=e.archived||t,n=this.#l-this.#c;this.#e.disabled=i,this.#e.placeholder=Zi({room:e,closed:i}),this.#s.disabled=i||n<0||this.#c===0,this.#n.textContent=tn(n),this.#n.
classList.toggle("is-over",n<0),tt(this.#e)}#y(t){if(vt(t)&&ns.matches)return this.#p(t);t.key!=="ArrowUp"||this.#e.value||F(t)||(t.preventDefault(),this.#a())}#p(t){
t.preventDefault(),!this.#s.disabled&&(this.#o.send(Z(this.#e)),this.#e.value="",this.#f(),this.#r(),this.focus())}};function Zi({room:s,closed:t}){return s.archived?
c("room.archived.note"):t?c("composer.closed"):c("composer.placeholder",{room:s.name})}function tn(s){return s<0?g("composer.over",-s):s<=Qi?g("composer.left",s):
""}var en=/https?:\/\/[^\s<>"，。；：！？、）】》」』]+/giu,sn=new Set(`.,;:!?'"*_~`),nn=/^[\p{Emoji_Presentation}\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}\u200d\ufe0f\s]+$/u,
on=24;function rs(s){let t=document.createDocumentFragment(),e=0;for(let{0:i,index:n}of s.matchAll(en)){let r=rn(i);t.append(s.slice(e,n),an(r)),e=n+r.length}return t.
append(s.slice(e)),t}var as=s=>s.length<=on&&nn.test(s);function rn(s){let t=os(s,")")-os(s,"("),e=s.length;for(;e>0;e-=1){let i=s[e-1];if(i===")"&&t>0)t-=1;else if(!sn.
has(i))break}return s.slice(0,e)}var os=(s,t)=>s.split(t).length-1;function an(s){if(!URL.canParse(s))return document.createTextNode(s);let t=document.createElement(
"a");return t.href=s,t.rel="noopener noreferrer",t.target="_blank",t.textContent=s,t}var cn=1600,ln=24,re=new WeakMap,cs=()=>f("message");function ls(s,t){let e=re.get(s);re.set(s,t),!(e?.entry===t.entry&&e.leads===t.leads&&e.pending===t.pending)&&
(hn(s,t),dn(s,t.entry),(e?.entry.text!==t.entry.text||e.entry.deleted!==t.entry.deleted)&&mn(s,t.entry),fn(s,t),pn(s,t.entry),gn(s,t.entry))}var N=s=>re.get(s);
function hn(s,{entry:t,leads:e,own:i,state:n}){s.classList.toggle("leads",e),s.classList.toggle("own",i),s.classList.toggle("is-deleted",!!t.deleted),s.dataset.
state=n,t.seq&&(s.dataset.seq=t.seq),t.deleted&&o(".message-actions",s)?.remove()}function dn(s,{user:t,at:e}){let i=new Date(e);D(o(".avatar",s),t),u(o(".messa\
ge-author",s),p(t));let n=o(".message-time",s);n.dateTime=e,u(n,Xt(i)),n.title=P(i)}function mn(s,{text:t,deleted:e}){let i=o(".message-text",s);i.replaceChildren(
e?c("message.deleted"):rs(t)),i.classList.toggle("only-emoji",!e&&as(t)),hs(s,un(t)&&!e)}var un=s=>s.length>cn||s.split(`
`).length>ln;function hs(s,t){s.classList.toggle("is-folded",t);let e=o(".message-unfold",s);e.hidden=!t,e.onclick=()=>{hs(s,!1),s.focus()}}function fn(s,{pending:t}){
let e=o(".message-pending",s);e.hidden=!t,t&&(e.title=c(`message.${t}`),e.setAttribute("aria-label",e.title))}function pn(s,{editedAt:t,deleted:e}){let i=o(".me\
ssage-edited",s);i.hidden=!t||e,t&&(i.title=P(new Date(t)))}function gn(s,{failure:t}){let e=o(".message-failure",s);t&&(o("span",e).textContent=c("message.fail\
ed",{reason:L({code:t})})),e.hidden=!t}function ds(s,{text:t,written:e=t,save:i,onEmpty:n,done:r}){if(o(".message-editor",s))return;let a=f("message-editor"),l=o("textarea",a),h=()=>{ae(s),r()};wn(a,
{textarea:l,close:h,submit:()=>yn(a,{before:t,save:i,onEmpty:n,close:h})}),s.classList.add("is-editing"),o(".message-body",s).append(a),l.value=e,tt(l),l.focus(),
a.scrollIntoView({block:"nearest"})}function ae(s){let t=o(".message-editor",s);return t.remove(),s.classList.remove("is-editing"),o("textarea",t).value}function wn(s,{
textarea:t,close:e,submit:i}){t.oninput=()=>tt(t),s.onkeydown=n=>{if(!F(n)){if(n.key==="Escape")e();else if(n.target===t&&vt(n))i();else return;n.preventDefault(),
n.stopPropagation()}},s.onsubmit=n=>{n.preventDefault(),i()},o('[data-action="cancel"]',s).onclick=e}async function yn(s,{before:t,save:e,onEmpty:i,close:n}){let r=Z(
o("textarea",s)),a=o(".form-error",s);if(a.hidden=!0,r===t)return n();try{await(r?e(r):i()),n()}catch(l){a.textContent=L(l),a.hidden=!1}}var Lt=class{#t;#e;#s=[];constructor(t,e){this.#t=t,this.#e=e}show(t,{signal:e}){this.#s=[],t.addEventListener("resync",()=>this.#n(),{signal:e}),t.addEventListener(
"state",()=>t.state==="live"&&this.#i(t),{signal:e})}#n(){for(let t of this.#t.querySelectorAll(".message.is-editing")){let{entry:e}=N(t);this.#s.push({entry:e,
written:ae(t)})}}#i(t){for(let{entry:e,written:i}of this.#s.splice(0)){let n=this.#e.rowOf(e),r=n&&N(n).entry;r&&I(r,t)?this.#e.reopen(n,r,i):i!==e.text&&this.#e.
keepAsDraft(i)}}};var _t=class{#t;#e;constructor(t){this.#t=t,this.#e=o(".resync-kept",t),o("button",t).onclick=()=>t.hidden=!0}show(t,{signal:e}){this.#t.hidden=!0,t.addEventListener(
"resync",({detail:i})=>this.#s(i),{signal:e})}sayKept(){this.#e.hidden=!1}#s({reason:t}){let e=t==="epoch_changed"?"resync.restored":"resync.incomplete";u(o(".r\
esync-text",this.#t),c(e)),this.#e.hidden=!0,this.#t.hidden=!1}};var Rt=class{#t;constructor(t,{router:e}){this.#t=t;let i=o(".people-button",t),n=()=>e.address.panel==="people",r=()=>i.setAttribute("aria-expanded",n());i.onclick=
()=>n()?e.up():e.go({...e.address,panel:"people"}),e.addEventListener("change",r)}show(t,{signal:e}){let i=()=>this.#e(t);t.addEventListener("room",i,{signal:e}),
t.members.addEventListener("change",i,{signal:e}),i()}#e({room:t,members:e}){o(".room-title",this.#t).textContent=t.name;let i=o(".room-topic",this.#t);i.textContent=
i.title=t.topic??"",o(".people-count",this.#t).textContent=e.loaded?_(e.count,e):""}};var En=450,Dt=class{#t;#e;#s;#n;#i;constructor({log:t,scroller:e,actions:i}){this.#t=t,this.#e=e,this.#n=i,t.addEventListener("pointerover",({target:n})=>this.#r(
n.closest(".message"))),t.addEventListener("focusin",({target:n})=>this.#a(n.closest(".message"))),t.addEventListener("click",({target:n})=>this.#c(n.closest("[\
data-action]"))),t.addEventListener("keydown",n=>this.#l(n)),t.addEventListener("pointerdown",n=>this.#h(n));for(let n of["pointerup","pointercancel","pointermo\
ve"])t.addEventListener(n,()=>clearTimeout(this.#i),{passive:!0});e.addEventListener("focus",()=>e.matches(":focus-visible")&&this.#o.at(-1)?.focus())}show(t){this.#s=
t,this.#e.tabIndex=0}get#o(){return[...this.#t.querySelectorAll(".message")]}#r(t){if(!t||t.dataset.state!=="sent")return;let e=o(".message-actions",t)??t.appendChild(
f("message-actions")),{entry:i}=N(t);o('[data-action="copy"]',e).hidden=!!i.deleted||!navigator.clipboard,o('[data-action="edit"]',e).hidden=!I(i,this.#s),o('[d\
ata-action="delete"]',e).hidden=!ge(i,this.#s),e.hidden=[...e.children].every(n=>n.hidden)}#a(t){this.#r(t),this.#e.tabIndex=-1;for(let e of this.#t.querySelectorAll(
'.message[tabindex="0"]'))e.tabIndex=-1;t&&(t.tabIndex=0)}#c(t){let e=t?.closest(".message");e&&this.#n[t.dataset.action]?.(e,N(e).entry)}#l(t){let e=t.target.closest(
".message");if(!e||t.target.matches("textarea"))return;let i=this.#o,n=i.indexOf(e),r={ArrowUp:n-1,ArrowDown:n+1,Home:0,End:i.length-1}[t.key];r!==void 0&&(t.preventDefault(),
i[r]?.focus({preventScroll:!0}),i[r]?.scrollIntoView({block:"nearest"}))}#h({pointerType:t,target:e}){clearTimeout(this.#i);let i=t==="touch"&&e.closest(".messa\
ge");i&&(this.#i=setTimeout(()=>i.focus({preventScroll:!0}),En))}};var xn=()=>location.assign(`/sign-in?next=${encodeURIComponent(location.pathname)}`),vn={ended:{key:"status.ended.action",go:xn},crowded:{key:"again",go:()=>location.
reload()},broken:{key:"again",go:()=>location.reload()}},Sn={key:"status.rooms.action"},Nt=class{#t;#e;constructor(t,{router:e}){this.#t=t,this.#e=e}show(t,{signal:e}){
let i=()=>this.#s(t.state);t.addEventListener("state",i,{signal:e}),i()}#s(t){this.#t.dataset.state=t,o(".status-text",this.#t).textContent=t==="live"?"":c(`sta\
tus.${t}`);let e=o("button",this.#t),i=["removed","gone"].includes(t)?{...Sn,go:()=>this.#e.go(A)}:vn[t];e.hidden=!i,i&&(e.textContent=c(i.key),e.onclick=i.go)}};var ms=new Set(["joined","left","added","removed"]),ce=new Set(["joined","left"]);function us(s){let t=[];for(let e of bn(s)){let i=t.at(-1);i&&On(i[0],e)?i.push(
e):t.push([e])}return t.map(kn)}function bn(s){let t=new Map(s.filter(({type:e})=>ce.has(e)).map(e=>[e.user.id,e]));return s.filter(e=>!ce.has(e.type)||t.get(e.
user.id)===e)}function On(s,{type:t,user:e}){return s.type!==t||!ms.has(t)?!1:ce.has(t)||s.user.id===e.id}function kn(s){let[{type:t,user:e,member:i,role:n,name:r,
topic:a}]=s,l={user:p(e),name:r,topic:a,member:i&&p(i)};if(ms.has(t)){let h=[...new Set(s.map(d=>p(d.member??d.user)))];return g(`notice.${t}`,h.length,{...l,names:ut(
h)})}return t==="role"?c(`notice.role.${n}`,l):t==="topic"&&!a?c("notice.topic.removed",l):c(`notice.${t}`,l)}var Tn=300;function fs(s,t,{me:e,newAfter:i,live:n}){let r=[],a=i!==null;for(let l of[...s,...t.map(h=>Cn(h,e))]){let h=An(r,new Date(l.at));a&&Ln(l,{me:e,newAfter:i})&&
(h.push({key:"new-line",kind:"new-line"}),a=!1),v(l)?h.push(_n(l,h.at(-1),{me:e,live:n})):Dn(h,l)}return r}var le=new WeakMap;function Cn(s,t){let{clientId:e,text:i,
at:n,failure:r}=s;if(!le.has(s)){let a={type:"message",seq:null,at:n,user:t,text:i,deleted:!1,clientId:e,failure:r,unsent:!0};le.set(s,a)}return le.get(s)}function An(s,t){
let e=`${t.getFullYear()}-${t.getMonth()+1}-${t.getDate()}`,i=s.at(-1);return i&&(i.key===e||t<i.at)?i.rows:(s.push({key:e,at:t,rows:[]}),s.at(-1).rows)}function Ln(s,{
me:t,newAfter:e}){return v(s)&&s.seq>e&&s.user.id!==t.id}function _n(s,t,{me:e,live:i}){let n=s.user.id===e.id,r=s.failure?"failed":s.unsent?"pending":"sent";return{
key:n&&s.clientId?s.clientId:`seq-${s.seq}`,kind:"message",entry:s,own:n,leads:!Rn(s,t),state:r,pending:r!=="pending"?null:i?"sending":"waiting"}}function Rn(s,t){
return t?.kind!=="message"||t.entry.user.id!==s.user.id?!1:new Date(s.at)-new Date(t.entry.at)<Tn*1e3}function Dn(s,t){let e=s.at(-1);e?.kind==="notice"?e.entries.
push(t):s.push({key:`notice-${t.seq}`,kind:"notice",entries:[t]})}var Nn=900,It=class{#t;#e;#s;constructor(t,{isFollowing:e}){this.#t=t,this.#e=e,t.addEventListener("scroll",()=>this.#n(),{passive:!0})}draw(){let{top:t}=this.#t.
getBoundingClientRect();for(let e of this.#t.querySelectorAll(".day"))o(".day-title",e).classList.toggle("is-over",e.getBoundingClientRect().top<t)}#n(){if(this.#e())
return this.#i();this.#t.classList.add("is-scrolling"),clearTimeout(this.#s),this.#s=setTimeout(()=>this.#i(),Nn)}#i(){clearTimeout(this.#s),this.#t.classList.remove(
"is-scrolling")}};function V(s){let t=!1;return()=>{if(t)return;t=!0;let e=()=>{t=!1,s()};document.hidden?setTimeout(e,200):requestAnimationFrame(e)}}var Pt=class{#t;following=!0;constructor(t){this.#t=t,t.addEventListener("scroll",()=>this.following=this.#e,{passive:!0});let e=new ResizeObserver(()=>this.following&&
this.toBottom());e.observe(t),e.observe(t.firstElementChild)}keep(t){let e=this.following?null:this.#s(),i=e?.getBoundingClientRect().top;t(),this.following?this.
toBottom():e?.isConnected&&(this.#t.scrollTop+=e.getBoundingClientRect().top-i)}toBottom(){this.following=!0,this.#t.scrollTop=this.#t.scrollHeight}revealAbove(t){
let{top:e,height:i}=this.#t.getBoundingClientRect();return!t||t.getBoundingClientRect().top>=e?!1:(this.#t.scrollTop+=t.getBoundingClientRect().top-e-i/5,this.following=
this.#e,!0)}lastAboveFoot(t){let e=this.#t.getBoundingClientRect().bottom+1;return t[ps(t,i=>i.getBoundingClientRect().bottom>e)-1]}get isNearTop(){return this.#t.
scrollTop<this.#t.clientHeight}get#e(){let{scrollHeight:t,scrollTop:e,clientHeight:i}=this.#t;return t-e-i<48}#s(){let{top:t}=this.#t.getBoundingClientRect(),e=this.#t.
querySelectorAll(".day-rows > *");return e[ps(e,i=>i.getBoundingClientRect().bottom>t)]}};function ps(s,t){let e=0,i=s.length;for(;e<i;){let n=e+i>>1;t(s[n])?i=
n:e=n+1}return e}var In={message:cs,notice:()=>f("notice"),"new-line":()=>f("new-line")},Pn={message:ls,notice:Bn,"new-line":()=>{}},gs={connecting:"timeline.loading","catching-\
up":"timeline.loading",reconnecting:"timeline.waiting",restarting:"timeline.waiting",offline:"timeline.waiting"},Mt=class{#t;#e;#s;#n;#i;#o;#r=null;#a;#c=!1;#l=!1;#h=null;#f=V(
()=>this.#d());constructor(t){this.#t=t,this.#e=o(".timeline-scroll",t),this.#s=o(".timeline-log",t),this.#n=o(".timeline-start",t),this.#i=new Pt(this.#e),this.#o=
new It(this.#e,{isFollowing:()=>this.#i.following}),this.#e.addEventListener("scroll",()=>this.#u(),{passive:!0}),o('[data-testid="new-pill"]',t).onclick=()=>this.#w(),
o('[data-testid="first-unread"]',t).onclick=()=>this.#b(),document.addEventListener("visibilitychange",()=>document.hidden?this.#O():this.#k())}show(t){this.#a?.
abort(),this.#a=new AbortController;let{signal:e}=this.#a;this.#r=t,this.#c=this.#l=!1,this.#s.replaceChildren(),t.addEventListener("change",this.#f,{signal:e}),
this.#i.toBottom(),this.#d()}follow(){this.#w()}pageUp(){this.#e.scrollBy({top:-.9*this.#e.clientHeight})}focusNewest(){let t=[...this.#s.querySelectorAll(".mes\
sage")].at(-1);return t?.focus({preventScroll:!0}),!!t}rowOf({seq:t,at:e}){this.#d();let i=o(`.message[data-seq="${t}"]`,this.#s);return i&&N(i).entry.at===e?i:
void 0}#d(){let t=this.#r;if(!t)return;let e=t.state==="live",{first:i}=t.timeline;this.#s.setAttribute("aria-live",e&&this.#c&&i>=this.#h?"polite":"off"),this.#h=
i,e&&this.#c&&this.#i.following&&t.timeline.trim(),this.#i.keep(()=>this.#m()),e?this.#c||this.#E():this.#c=!1,this.#u()}#m(){let{timeline:t,unsent:e,me:i,newAfter:n,
state:r}=this.#r,a=fs(t.entries,e,{me:i,newAfter:n,live:r==="live"});T(this.#s,a,{create:()=>f("day"),update:$n}),this.#y(a)}#y(t){let{timeline:e,state:i,room:n}=this.#r,
r=e.cursor!==null,a=t.some(({rows:h})=>h.some(({kind:d})=>d==="message"));this.#t.classList.toggle("is-empty",r&&!a),this.#t.classList.toggle("is-loading",!r&&[
"connecting","catching-up"].includes(i));let l=Mn({known:r,timeline:e,room:n,state:i,failed:this.#l});this.#n.dataset.text!==l&&(this.#n.dataset.text=l,this.#n.
replaceChildren(l,...this.#l?[this.#p()]:[]))}#p(){let t=M("button",c("again"),"link-button");return t.onclick=()=>this.#x(),t}#E(){this.#c=!0,this.#r.reading.back(
this.#r),this.#i.following&&this.#i.revealAbove(o(".new-line",this.#s))}#u(){this.#r&&(!document.hidden&&this.#c&&this.#v(),this.#S&&this.#x(),this.#g(),this.#o.
draw())}get#S(){return this.#c&&!this.#l&&this.#i.isNearTop&&this.#r.timeline.hasOlder}#v(){let{reading:t,timeline:e}=this.#r;if(this.#i.following)return e.cursor!==
null&&t.see(e.cursor);let i=this.#i.lastAboveFoot(this.#s.querySelectorAll(".message[data-seq]"));return i&&t.see(Number(i.dataset.seq))}async#x(){let t=this.#r;
try{await t.loadOlder(),this.#l=!1}catch{this.#l=t===this.#r}this.#f()}#g(){let{unseenCount:t,stoppedFurtherBack:e}=this.#r,i=o('[data-testid="new-pill"]',this.#t);
i.hidden=this.#i.following,i.classList.toggle("has-news",t>0),o("span",i).textContent=t?g("timeline.pill",t):c("timeline.to_newest");let n=o('[data-testid="firs\
t-unread"]',this.#t);n.hidden=!e,o("span",n).textContent=c("timeline.to_first_unread")}#w(){this.#i.toBottom(),this.#u()}async#b(){await this.#r.loadBackToWhereReadingStopped().
catch(()=>this.#l=!0),this.#d(),this.#i.revealAbove(o(".new-line",this.#s)),this.#u()}#O(){this.#r?.reading.away(),this.#r?.keep()}#k(){this.#r&&(this.#c=!1,this.#d())}};
function Mn({known:s,timeline:t,room:e,state:i,failed:n}){return n?c("timeline.older_failed"):s?t.hasOlder?c("timeline.loading_older"):c("timeline.beginning",{room:e.
name}):gs[i]?c(gs[i]):""}function $n(s,{at:t,rows:e}){u(o(".day-title span",s),Te(t)),T(o(".day-rows",s),e,{create:({kind:i})=>In[i](),update:(i,n)=>Pn[n.kind](
i,n)})}function Bn(s,{entries:t}){let e=us(t);s.textContent!==e.join("")&&s.replaceChildren(...e.map(i=>M("span",i)))}var Fn=4;function st(s){let t=M("p",s,"toast");o(".toasts").append(t),setTimeout(()=>t.remove(),Fn*1e3)}var qn=3,$t=class{#t;constructor(t){this.#t=t}show({typing:t},{signal:e}){let i=()=>this.#t.textContent=jn(t.users);t.addEventListener("change",i,{signal:e}),i()}};
function jn(s){return s.length?s.length>qn?c("typing.many"):g("typing",s.length,{names:ut(s.map(p))}):""}var Bt=class{#t=null;#e;#s=new Mt(o(".timeline"));#n;#i;#o;#r;constructor({router:t,drafts:e}){this.#n=new At({form:o(".composer"),note:o(".composer-note"),drafts:e,
onSent:()=>this.#s.follow(),onEditLast:()=>this.#l()}),this.#i=new Dt({log:o(".timeline-log"),scroller:o(".timeline-scroll"),actions:this.#a()}),this.#o=new _t(
o(".resync-note")),this.#r=[this.#o,new Lt(o(".timeline-log"),{rowOf:i=>this.#s.rowOf(i),reopen:(i,n,r)=>this.#h(i,n,{written:r}),keepAsDraft:i=>this.#f(i)}),new Rt(
o(".room-header"),{router:t}),new Nt(o(".status[data-state]"),{router:t}),new $t(o(".typing")),this.#n]}show(t){this.#e?.abort(),this.#e=new AbortController,this.#t=
t;for(let e of this.#r)e.show(t,this.#e);this.#i.show(t),this.#s.show(t)}focusComposer(){this.#n.focus()}get keys(){return{writeOn:()=>this.focusComposer(),leaveComposer:({
target:t})=>t.matches(".composer-text")&&this.#s.focusNewest(),scrollUp:()=>this.#s.pageUp(),toNewest:()=>this.#s.follow()}}#a(){return{copy:(t,{text:e})=>this.#c(
e),edit:(t,e)=>this.#h(t,e),delete:(t,e)=>this.#d(t,e),retry:(t,{clientId:e})=>this.#t.retry(e),discard:(t,{clientId:e})=>this.#m(e)}}async#c(t){let e=await navigator.
clipboard.writeText(t).then(()=>"message.copied",()=>"error.unknown");st(c(e))}#l(){let t=this.#t.lastOwn,e=t&&o(`.message[data-seq="${t.seq}"]`);e&&this.#h(e,t,
{done:()=>this.focusComposer()})}#h(t,{seq:e,text:i},{written:n=i,done:r=()=>t.focus()}={}){let a=this.#t,{epoch:l}=a.timeline;ds(t,{text:i,written:n,save:h=>a.
edit({seq:e,epoch:l},h),onEmpty:()=>this.#d(t,{seq:e}),done:r})}#f(t){this.#n.add(t),this.#o.sayKept()}async#d(t,{seq:e}){let i=this.#t,{epoch:n}=i.timeline,r=await R(
{title:c("message.delete.title"),text:c("message.delete.text"),action:c("message.delete")});t.focus({preventScroll:!0}),r&&await i.delete({seq:e,epoch:n}).catch(
a=>st(L(a)))}#m(t){this.#t.discard(t),this.focusComposer()}};var Ft=class{#t;#e;#s;constructor(t,{drafts:e,rooms:i}){this.#t=t,this.#e=e,this.#s=i;for(let n of[e,i])n.addEventListener("change",()=>this.#n())}show(){this.#n(),
o(".place-title",this.#t).focus()}#n(){let t=this.#e.rooms.map(e=>this.#s.find(e)).filter(Boolean);o(".drafts-none",this.#t).hidden=t.length>0,T(o(".draft-list",
this.#t),t,{key:({id:e})=>e,create:()=>f("draft-item"),update:(e,i)=>this.#i(e,i)})}#i(t,e){let i=o("a",t);i.href=`/rooms/${e.id}`,Y(i,Q(e)),u(o(".draft-room",i),
e.name),u(o(".draft-text",i),this.#e.of(e.id));let n=o("button",t);n.title=c("drafts.delete"),n.setAttribute("aria-label",c("drafts.delete.from",{room:e.name})),
n.onclick=()=>this.#e.keep(e.id,"")}};var he=matchMedia("(min-width: 45rem)"),Un=matchMedia("(min-width: 68rem)"),ws="parley:panel",qt=class extends EventTarget{#t=o(".app");#e=o(".sidebar");constructor(){
super(),he.addEventListener("change",()=>this.#s())}get showsRoomsBesides(){return he.matches}get showsPanelBesides(){return Un.matches}show(t){this.#t.dataset.
view=t,this.#s()}get panelAtFirst(){return this.showsPanelBesides&&localStorage.getItem(ws)!=="closed"?"people":null}notePanel(t){this.showsPanelBesides&&localStorage.
setItem(ws,t?"open":"closed")}#s(){!he.matches&&this.#t.dataset.view==="rooms"?this.#e.setAttribute("role","main"):this.#e.removeAttribute("role")}};function ys({conversation:s}){let t=w("add-member"),e=o("form",t);return b(e),k(e,async({name:i})=>{await s.members.add(i.trim().replace(/^@/,"")),t.close()}),y(
t)}var Kn=new Intl.Collator(E,{sensitivity:"base"}),vs={title:()=>c("members.title"),show(s,{conversation:t,router:e,signal:i}){let n=({user:a})=>e.go({...e.address,
panel:`person:${a.id}`}),r=V(()=>i.aborted||Es(s,t,n));$(s).onclick=()=>t.members.more(),o(".members-add",s).onclick=()=>ys({conversation:t}),t.members.addEventListener(
"change",r,{signal:i});for(let a of["room","state"])t.addEventListener(a,r,{signal:i});Es(s,t,n)}};function Es(s,{members:t,room:e,isOver:i},n){let r=t.list.toSorted(
(a,l)=>Kn.compare(p(a.user),p(l.user)));xs(s,"here",r.filter(({here:a})=>a),{members:t,choose:n}),xs(s,"away",r.filter(({here:a})=>!a),{members:t,choose:n}),B(s,
{hasMore:t.hasMore&&!i,failed:t.failed&&!i}),o(".members-add",s).hidden=!K(e)||i}function xs(s,t,e,{members:i,choose:n}){let r=o(`.members-${t}-title`,s);u(r,g(
`members.${t}`,e.length,{count:_(e.length,i)})),r.hidden=!e.length,T(o(`.members-${t}`,s),e,{key:({user:a})=>a.id,create:()=>f("member-item"),update:(a,l)=>Hn(o(
"button",a),l,n)})}function Hn(s,t,e){let{user:i,role:n,here:r}=t;s.classList.toggle("is-here",r),s.onclick=()=>e(t),D(o(".avatar",s),i),u(o(".member-name",s),p(
i)),u(o(".member-role",s),n==="member"?"":c(`role.${n}`)),u(o(".member-presence",s),c(r?"member.here":"member.away"))}var Ss={title:()=>c("person.title"),show(s,{conversation:t,subject:e,router:i,signal:n}){let{members:r}=t,a=o("form",s),l=()=>r.list.find(({user:x})=>x.id===e),
h=()=>Wn(s,t,l()),d=V(()=>n.aborted||h());b(a),k(a,({role:x})=>Yn(t,l(),x)),o('[data-action="remove"]',s).onclick=()=>Jn(a,t,l(),i),r.addEventListener("change",
d,{signal:n}),t.addEventListener("room",d,{signal:n}),h()}};function Wn(s,t,e){let{members:i,room:n,isOver:r}=t;if(o(".person",s).hidden=!e,o(".person-missing",
s).hidden=!!e||!i.loaded,!e)return;let{user:a,role:l,here:h}=e,d=z(n)&&!n.archived&&!r;D(o(".avatar",s),a),u(o(".person-name",s),p(a)),u(o(".person-account",s),
`@${a.name}`),u(o(".person-presence",s),c(h?"person.here":"person.away")),u(o(".person-role",s),c(`role.${l}`)),o(".person-role-line",s).hidden=d,o(".member-rol\
es",s).hidden=o(".member-save",s).hidden=!d;let{elements:x}=o("form",s);(x.role.value===""||!s.contains(document.activeElement))&&(x.role.value=l),o('[data-acti\
on="remove"]',s).hidden=r||!we(e,t)}async function Yn({members:s},{user:t,role:e},i){i!==e&&(await s.setRole(t.id,i),st(c("member.role.changed",{name:p(t),role:c(
`role.${i}`)})))}async function Jn(s,{members:t,room:e},{user:i},n){let r=p(i);await R({title:c("member.remove.title",{name:r,room:e.name}),text:c("member.remov\
e.text"),action:c("member.remove")})&&await S(s,async()=>{await t.remove(i.id),n.up()})}var bs={people:vs,person:Ss};var jt=class{#t;#e;#s;#n=null;#i;#o=null;constructor(t,{router:e,isOverlay:i}){this.#t=t,this.#e=e,this.#s=i,o(".slot-close",t).onclick=()=>e.up()}show(t,e){let[
i,n=null]=t?.split(":")??[],r=e&&bs[i];this.#n?.name===t&&this.#n?.conversation===e||(this.#i?.abort(),this.#i=new AbortController,this.#a({wasOpen:this.#n!==null,
isOpen:!!r},()=>{this.#t.hidden=!r,this.#n=r?{name:t,conversation:e}:null,r&&this.#r(r,i,{conversation:e,subject:n})}))}#r(t,e,{conversation:i,subject:n}){let r=o(
".slot-body",this.#t);this.#t.dataset.panel=e,r.replaceChildren(document.getElementById(`panel-${e}`).content.cloneNode(!0)),r.scrollTop=0,u(o(".slot-title",this.#t),
t.title()),t.show(r,{conversation:i,subject:n,router:this.#e,signal:this.#i.signal})}#a({wasOpen:t,isOpen:e},i){t||(this.#o=document.activeElement);let n=this.#t.
contains(document.activeElement);i(),e&&(n||!t&&this.#s())&&o(".slot-close",this.#t).focus(),t&&!e&&n&&this.#o?.focus()}};var Ut=class{#t;#e;constructor(t){this.#t=t,this.#e=o(".stage-message",t)}show({title:t,text:e,actions:i}){o(".stage-title",this.#e).textContent=t,o(".stage-tex\
t",this.#e).textContent=e,o(".stage-actions",this.#e).replaceChildren(...i.map(Vn)),this.#e.hidden=!1,this.#t.classList.add("is-staged")}clear(){this.#e.hidden=
!0,this.#t.classList.remove("is-staged")}};function Vn({label:s,act:t,primary:e=!1}){let i=M("button",s,e?"button button-primary":"button");return i.type="butto\
n",i.onclick=t,i}var Gn=30,zn=300,Os="parley:reloaded-at",Kt=class{#t;#e=-1/0;#s=!1;constructor(t){this.#t=t;let e=()=>this.#e=performance.now();for(let i of["keydown","pointerd\
own","input","wheel"])addEventListener(i,e,{capture:!0,passive:!0});Jt.addEventListener("other",({detail:i})=>this.#n(i))}#n(t){this.#t.hidden=!1,o("button",this.#t).
onclick=()=>this.#r(t),!(!this.#i||!this.#o)&&(sessionStorage.setItem(Os,Date.now()),this.#r(t))}get#i(){return o("dialog[open], .is-editing")?!1:document.hidden||
performance.now()-this.#e>Gn*1e3}get#o(){return Date.now()-Number(sessionStorage.getItem(Os))>zn*1e3}async#r(t){this.#s||(this.#s=!0,await Ie(t).catch(()=>{}),location.
reload())}};var Xn=1.5;async function ks(){let s=te(),t,e=new Promise(r=>t=r),i=de(()=>m.get("/me"),{onTrouble:()=>t(s)});s&&setTimeout(()=>t(s),Xn*1e3);let n=await(s?Promise.
race([i,e]):i);return i.then(r=>{if(r!==n){if(r.id===n.id)return ee(Object.assign(n,r));wt(),location.reload()}}),n}async function de(s,{onTrouble:t=()=>{}}={}){
let e=new H;for(;;)try{return await s()}catch({status:i}){i===401&&await Qn(),t(),await new Promise(n=>setTimeout(n,e.next()*1e3))}}function Qn(){return wt(),location.
assign(`/sign-in?next=${encodeURIComponent(location.pathname)}`),new Promise(()=>{})}async function Zn(){new Kt(o(".update-note"));let[s]=await Promise.all([ks(),de(ke)]),t=new pt({me:s}),e=new Ot({store:t}),i=new qt,n=new kt({keepsPanel:x=>x===
"people"&&i.showsPanelBesides}),r=new bt({userId:s.id}),a=new St({userId:s.id}),l=new Bt({router:n,drafts:a}),h=new yt({me:s,rooms:e,router:n,outbox:r,drafts:a,
shell:i,conversationView:l,store:t,backgroundSender:new Ct({outbox:r}),stage:new Ut(o(".conversation")),sidebar:new xt(o(".sidebar"),{rooms:e,drafts:a,sections:new Tt}),
slot:new jt(o(".slot"),{router:n,isOverlay:()=>!i.showsPanelBesides}),draftsPage:new Ft(o(".drafts-page"),{drafts:a,rooms:e})}),d=eo({me:s,app:h,rooms:e,router:n,
outbox:r,drafts:a,store:t});Ts(s),Be(),so(d),ss(to({openers:d,app:h,router:n,conversationView:l})),O.start(),await h.start(),De()}function to({openers:s,app:t,router:e,
conversationView:i}){return{openers:s,goTo:(n,{unread:r})=>{let a=t.sidebar.neighbour(n,{unread:r});a&&e.goToRoom(a)},closePanel:()=>{let{panel:n}=e.address;return n&&
!t.shell.showsPanelBesides&&e.up(),!!n&&!t.shell.showsPanelBesides},...i.keys}}function eo({me:s,app:t,rooms:e,router:i,outbox:n,drafts:r,store:a}){let l=C=>i.goToRoom(
C.id),h=()=>i.go(A),d=()=>i.go({...i.address,panel:"people"});return{"create-room":()=>Ue({rooms:e,onCreated:l}),browse:()=>je({rooms:e,onJoined:l}),jump:()=>Xe(
{rooms:e,onChosen:C=>i.goToRoom(C)}),room:(C=>()=>t.conversation&&C(t.conversation))(C=>ts({conversation:C,rooms:e,onLeft:h,onMembers:d})),invite:Qe,account:()=>qe(
{me:s,outbox:n,drafts:r,store:a,onRenamed:C=>Ts(Object.assign(s,C))}),keys:()=>y(w("keys"))}}function so(s){document.addEventListener("click",({target:t})=>{let e=t.
closest("[data-open]");if(!e)return;let i=e.closest("dialog");i&&$e(i),s[e.dataset.open]()})}function Ts(s){let t=o(".account-button");D(o(".avatar",t),s),o(".a\
ccount-name",t).textContent=p(s);for(let e of document.querySelectorAll("[data-for-owners]"))e.hidden=s.role!=="owner"}Zn();
