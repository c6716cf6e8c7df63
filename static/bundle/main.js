/* Made by `make bundle` of 808752bf0791b03e8f4e3f0e4d71100416ea3b360a50fd92be182eb35c8a93b0. */
var fi=document.documentElement.dataset.version,pe=new EventTarget;function Ue(s){s&&s!==fi&&pe.dispatchEvent(new CustomEvent("other",{detail:s}))}var Ge="/api/v1",ut=class extends Error{constructor({status:t,code:e,detail:i,retryAfterSeconds:n}){super(i??e),Object.assign(this,{status:t,code:e,retryAfterSeconds:n})}},
ge=class extends ut{constructor(){super({status:0,code:"unreachable"})}},u={get:s=>Y("GET",s),post:(s,t={})=>Y("POST",s,t),put:(s,t={})=>Y("PUT",s,t),patch:(s,t)=>Y(
"PATCH",s,t),delete:(s,t={})=>Y("DELETE",s,void 0,t),page:Ve,all:ui};async function Ve(s){let{items:t,next:e}=await Y("GET",s);return{items:t,next:e&&gi(e)}}async function ui(s){
let t=[];for(let e=s;e;){let i=await Ve(e);t.push(...i.items),e=i.next}return t}async function Y(s,t,e,i={}){let n=await mi(s,t,e,i);if(Ue(n.headers.get("Parley\
-Version")),n.status===204)return null;let o=await n.json().catch(()=>({}));if(n.ok)return o;throw pi(n,o)}async function mi(s,t,e,i){let n=e===void 0?i:{"Conte\
nt-Type":"application/json",...i};try{return await fetch(Ge+t,{method:s,headers:n,body:JSON.stringify(e),cache:"no-store"})}catch{throw new ge}}function pi(s,{code:t,
detail:e}){let i=Number(s.headers.get("Retry-After"))||void 0;return new ut({status:s.status,code:t??"unknown",detail:e,retryAfterSeconds:i})}function gi(s){let{
pathname:t,search:e}=new URL(s,location.href);return t.slice(Ge.length)+e}var B=class{tries=0;next(){let t=Math.min(15,.5*2**this.tries);return this.tries+=1,t*(.5+Math.random()/2)}reset(){this.tries=0}};var wi={again:!0,state:"reconnecting"},yi=5,Ei=2,xi={1007:{again:!1,state:"broken"},1008:{again:!1,state:"broken"},1009:{again:!1,state:"broken"},1012:{again:!0,
state:"restarting",spreadSeconds:Ei},4401:{again:!1,state:"ended"},4403:{again:!1,state:"removed"},4404:{again:!1,state:"gone"},4409:{again:!1,state:"crowded"},
4429:{again:!0,state:"too-fast",pauseSeconds:yi}},et=new Set(["broken","ended","removed","gone","crowded"]),mt=s=>xi[s]??wi;var Si="/api/v1/ws",vi="parley.v1",Ye=25,Oi=8,bi=10,ki=6,Ti=new Set(["room_gone","unread","read"]),pt=class extends EventTarget{#t=null;#e=new Map;#s=new Set;#i=[];#o=new B;#r;#n;#a;#h=Ye;state="\
connecting";limits=null;connect(){addEventListener("online",()=>this.#E()),addEventListener("offline",()=>this.#p()),document.addEventListener("visibilitychange",
()=>document.hidden||this.#x()),this.#l()}listen(){let t=this.#i;this.#i=null;for(let e of t)this.#u(e)}get isOpen(){return this.state==="open"}attach(t){this.#e.
set(t.room,t),this.isOpen&&!this.#s.has(t.room)&&t.begin()}detach(t){this.#e.get(t.room)===t&&this.#e.delete(t.room),t.isAsked&&this.send({type:"close",room:t.room})&&
this.#s.add(t.room)}send(t){return!this.isOpen||this.#t?.readyState!==WebSocket.OPEN?!1:(this.#t.send(JSON.stringify(t)),!0)}#l(){let t=new URL(Si,location.href);
t.protocol=t.protocol.replace("http","ws");let e=new WebSocket(t,vi),i=!1;e.onopen=()=>{i=!0,this.#S()},e.onmessage=({data:n})=>this.#f(JSON.parse(n)),e.onclose=
({code:n})=>i?this.#d(n):this.#w(),this.#t=e}#f(t){this.#S(),this.#i?this.#i.push(t):this.#u(t)}#u(t){if(t.room&&!Ti.has(t.type))return this.#c(t);t.type==="hel\
lo"&&this.#m(t),t.type==="rooms"&&!t.more&&this.#o.reset(),this.dispatchEvent(new CustomEvent("frame",{detail:t}))}#m({heartbeat_seconds:t,limits:e}){this.#h=t??
Ye,this.limits=e,this.#y("open");for(let i of this.#e.values())i.begin()}#c(t){let e=this.#e.get(t.room);if(!this.#s.has(t.room))return e?.hear(t);t.type==="clo\
sed"&&(this.#s.delete(t.room),e?.begin())}#d(t){this.#v();let{again:e,state:i,pauseSeconds:n=0,spreadSeconds:o=0}=mt(t);this.#y(navigator.onLine?i:"offline"),e&&
this.#g(n+Math.random()*o+this.#o.next())}async#w(){this.#v();let{status:t}=await u.get("/me").catch(i=>i);if(this.#t)return;if(t===401)return this.#y("ended");
let e=this.state==="restarting"&&this.#o.tries<ki;this.#y(navigator.onLine?e?"restarting":"reconnecting":"offline"),this.#g(this.#o.next())}#g(t){clearTimeout(this.#r),
this.#r=setTimeout(()=>this.#l(),t*1e3)}#E(){this.#t||et.has(this.state)||(clearTimeout(this.#r),this.#o.reset(),this.#y("reconnecting"),this.#l())}#p(){et.has(
this.state)||(this.#v(),this.#y("offline"),this.#g(bi))}#x(){this.#t?this.#b():this.#E()}#S(){clearTimeout(this.#a),clearTimeout(this.#n),this.#n=setTimeout(()=>this.#b(),
this.#h*1e3)}#b(){this.send({type:"ping"})&&(clearTimeout(this.#a),this.#a=setTimeout(()=>this.#d(1006),Oi*1e3))}#v(){for(let t of[this.#r,this.#n,this.#a])clearTimeout(
t);this.#s.clear(),this.#i&&(this.#i=[]),this.#t&&(this.#t.onopen=this.#t.onmessage=this.#t.onclose=null,this.#t.close(),this.#t=null)}#y(t){if(this.state=t,!this.
isOpen)for(let e of this.#e.values())e.lose(t);this.dispatchEvent(new Event("state"))}};var Ai=/^\/rooms\/([^/]+)(?:\/([1-9]\d*))?\/?$/,gt={"/":"rooms","/drafts":"drafts"},D={view:"rooms"};function st({pathname:s,search:t}){let e=new URLSearchParams(
t).get("panel"),[,i,n]=Ai.exec(s)??[];return i?{view:"room",room:Li(i),seq:n?Ci(n):null,panel:e}:gt[s]?{view:gt[s]}:null}function $({view:s,room:t,seq:e,panel:i}){
if(s!=="room")return Object.keys(gt).find(a=>gt[a]===s);let n=e?`/${e}`:"",o=i?`?${new URLSearchParams({panel:i})}`:"";return`/rooms/${encodeURIComponent(t)}${n}${o}`}
var we=s=>s.panel?{...s,panel:null}:D,ye=(s,t)=>$(s)===$(t),J=()=>location.assign(`/sign-in?next=${encodeURIComponent(location.pathname)}`),Ci=s=>Math.min(Number(
s),Number.MAX_SAFE_INTEGER);function Li(s){try{return decodeURIComponent(s)}catch{return s}}var _i=1013,Ni=new Set(["room_open","too_many_open"]),wt=class extends EventTarget{#t;#e;#s=new B;#i;#o=!1;isAsked=!1;state;constructor({room:t,socket:e,cursor:i}){
super(),this.room=t,this.#t=e,this.#e=i,this.state=e.isOpen?"catching-up":e.state}get isOver(){return et.has(this.state)}get limits(){return this.#t.limits}open(){
this.#t.attach(this)}close(){clearTimeout(this.#i),this.#t.detach(this)}send(t){return this.#o&&this.#t.send({...t,room:this.room})}reopen(){this.#t.detach(this),
this.#a("catching-up"),this.#n(this.#s.next())}begin(){this.isOver||(clearTimeout(this.#i),this.#a("catching-up"),this.isAsked=this.#t.send({type:"open",room:this.
room,...this.#e()}))}hear(t){if(t.type==="closed")return this.#r(t.code);if(t.type==="error"&&Ni.has(t.code))return this.#r(_i);t.type==="opened"&&(this.#o=!0),
this.dispatchEvent(new CustomEvent("frame",{detail:t})),t.type==="live"&&(this.#s.reset(),this.#a("live"))}lose(t){clearTimeout(this.#i),this.isOver||this.#a(t)}#r(t){
let{again:e,state:i,pauseSeconds:n=0}=mt(t);this.#a(i),e&&this.#n(n+this.#s.next())}#n(t){clearTimeout(this.#i),this.#i=setTimeout(()=>this.#t.attach(this),t*1e3)}#a(t){
t!=="live"&&(this.isAsked=this.#o=!1),t!==this.state&&(this.state=t,this.dispatchEvent(new Event("state")))}};var Ri=new Set(["too_many_requests","busy","unavailable","outcome_unknown"]),Ii=new Set(["unauthenticated","unreachable","room_not_open"]),Di=2,yt=10,z=class{#t;#e;#s;#i=!1;#o=null;#r;constructor({
room:t,outbox:e,send:i}){this.#t=t,this.#e=e,this.#s=i}start(){this.#i=!0,this.next()}stop(){this.#i=!1,this.#o=null,clearTimeout(this.#r),this.#r=void 0}next(){
if(!this.#i||this.#o||this.#r)return;let t=this.#e.waiting(this.#t)[0];t&&(this.#o=t.clientId,this.#s(t))}delivered(t){this.#e.remove(t),this.#n(t),this.next()}refused(t,{
code:e,retryAfterSeconds:i=Di}){let n=t??this.#o;if(this.#n(n),Ii.has(e))return this.stop();if(Ri.has(e))return this.#a(i);n&&this.#e.fail(n,e),this.next()}#n(t){
this.#o===t&&(this.#o=null)}#a(t){clearTimeout(this.#r),this.#r=setTimeout(()=>{this.#r=void 0,this.next()},t*1e3)}};var Et=JSON.parse(document.getElementById("event-types").textContent),g=({type:s})=>!!Et[s]?.is_message,it=({type:s})=>!!Et[s]?.changes_target,nt=({type:s})=>Et[s]?.
membership??null,Je=s=>s.type in Et&&!g(s)&&!it(s);var ze=150,Ee=60,Xe=Symbol("nothing"),xt=class{#t;#e;#s=null;#i=new Map;#o=0;#r;constructor({room:t,timeline:e,changed:i}){this.#t=t,this.#e=e,this.#r=i}get shown(){
return this.#s??this.#e}get isAtNewest(){return this.#s===null}get hasOlder(){let{first:t}=this.shown;return t!==null&&t>this.#e.floor}loadOlder(){return this.#f(
"older",()=>this.hasOlder&&this.#n())}loadNewer(){return this.#f("newer",()=>this.#s&&this.#a())}async goTo(t,{exactly:e=!0}={}){this.#o+=1;let i=this.#o;if(!this.
shown.holds(t)){let n=this.#e.holds(t)?null:await this.#h(t);if(i!==this.#o)return null;if(n===Xe||e&&n&&!n.entry(t))return!1;this.#s=n,this.settle()}return this.#r(),
!e||!!this.shown.entry(t)}toNewest(){this.#o+=1,this.#s&&(this.#s=null,this.#r())}settle(){this.#s&&this.#e.joins(this.#s)&&(this.#s=null)}change(t){this.#s?.change(
t)}reset(){this.#o+=1,this.#s=null}async#n(){let{shown:t}=this,{first:e}=t,i=await this.#l(`before=${e}&limit=${ze}`);!i||t.first!==e||(t.prepend(i,{from:i[0]?.
seq??this.#e.floor}),this.#r())}async#a(){let t=this.#s,e=await this.#l(`after=${t.last}&limit=${ze}`);!e||t!==this.#s||(t.append(e),this.settle(),this.#r())}async#h(t){
let e=await this.#l(`before=${t+Ee}&limit=${2*Ee}`),n=e?.length&&e[0].seq<=t&&e.at(-1).seq>=t?e:await this.#l(`before=${t+1}&limit=${Ee}`);return n?.length?this.#e.
pieceOf(n):Xe}async#l(t){let{epoch:e}=this.#e,{items:i,epoch:n}=await u.get(`/rooms/${this.#t}/events?${t}`),o=this.#e.epoch;return o===e&&n===(o??n)?i:null}#f(t,e){
return this.#i.has(t)||this.#i.set(t,Promise.resolve(e()).finally(()=>this.#i.delete(t))),this.#i.get(t)}};var Mi=5,St=class extends EventTarget{#t;#e=new Set;#s=new Map;#i=null;#o=0;#r=null;loaded=!1;failed=!1;constructor({room:t}){super(),this.#t=t}get list(){return[
...this.#s.values()].map(t=>({...t,here:this.#e.has(t.user.id)}))}get count(){return this.#s.size}get hasMore(){return this.#i!==null}presence({here:t,came:e=[],
gone:i=[]}){t&&(this.#e=new Set(t));for(let n of e)this.#e.add(n);for(let n of i)this.#e.delete(n);this.#h()}apply(t){let{user:e,member:i=e,role:n="member"}=t;this.#a(
i.id,nt(t)==="ends"?null:{user:i,role:n}),this.#h()}load(){return this.#n(`/rooms/${this.#t}/members?limit=200`,new Map)}more(){return this.#i?this.#n(this.#i,this.#s):
this.load()}async add(t){await u.put(`/rooms/${this.#t}/members/${encodeURIComponent(t)}`),await this.load()}async setRole(t,e){await u.patch(`/rooms/${this.#t}\
/members/${t}`,{role:e}),await this.load()}async remove(t){await u.delete(`/rooms/${this.#t}/members/${t}`),await this.load()}async#n(t,e){this.#o+=1;let i=this.#o;
this.#r=new Map;let n=await Pi(t,e).catch(()=>null);if(i===this.#o){if(n){this.#s=n.members,this.#i=n.next;for(let[o,a]of this.#r)this.#a(o,a);this.loaded=!0}this.#r=
null,this.failed=!n,this.#h()}}#a(t,e){this.#r?.set(t,e),e?this.#s.set(t,e):this.#s.delete(t)}#h(){this.dispatchEvent(new Event("change"))}};async function Pi(s,t){
let e=new Map(t),i=s;for(let n=0;i&&n<Mi;n+=1){let o=await u.page(i);for(let a of o.items)e.set(a.user.id,a);i=o.next}return{members:e,next:i}}var X=({role:s,archived:t})=>["owner","moderator"].includes(s)&&!t,ot=({role:s})=>s==="owner";function M({seq:s,user:t,deleted:e},{me:i,room:n}){return!!s&&t.id===
i.id&&!e&&!n.archived}function vt(s,{me:t,room:e}){return M(s,{me:t,room:e})||X(e)&&!!s.seq&&!s.deleted}function Qe(s,{me:t,room:e}){return X(e)&&s.user.id!==t.
id&&(ot(e)||s.role!=="owner")}var Ot=class s{#t;#e;first;last;constructor({first:t=null,last:e=null,entries:i=[],changes:n=new Map}={}){Object.assign(this,{first:t,last:e}),this.#t=i,this.#e=
n}get entries(){return this.#t}entry(t){let e=this.#t[T(this.#t,t)];return e?.seq===t?e:void 0}holds(t){return this.first!==null&&t>=this.first&&t<=this.last}pieceOf(t){
let e=new s({first:t[0].seq,last:t[0].seq-1,changes:this.#e});return e.append(t),e}append(t){for(let e of t)e.seq>this.last&&this.take(e)}prepend(t,{from:e}){let i=t.
filter(n=>n.seq<this.first&&Ze(n)).map(n=>this.#s(n));this.#t.unshift(...i),this.first=e}joins(t){if(this.first===null||t.last+1<this.first)return!1;let e=t.entries.
filter(({seq:i})=>i<this.first);return this.#t.unshift(...e),this.first=Math.min(this.first,t.first),!0}take(t){this.first??=t.seq,this.last=t.seq,it(t)?this.change(
t):Ze(t)&&this.#t.push(this.#s(t))}change(t){this.#e.set(t.target,t);let e=T(this.#t,t.target),i=this.#t[e];i?.seq===t.target&&(this.#t[e]=ts(i,t))}clear(){this.#t=
[],this.#e.clear(),this.first=this.last=null}dropBefore(t){this.#t.splice(0,T(this.#t,t)),this.first=t}#s(t){let e=Bi(t),i=this.#e.get(e.seq);return i?ts(e,i):e}};
function T(s,t){let e=0,i=s.length;for(;e<i;){let n=e+i>>1;s[n].seq<t?e=n+1:i=n}return e}var Ze=s=>g(s)||Je(s);function Bi(s){if(!g(s))return s;let{type:t,seq:e,
at:i,user:n,text:o,edited_at:a,deleted:h=!1,client_id:c}=s;return{type:t,seq:e,at:i,user:n,text:o,editedAt:a,deleted:h,clientId:c}}var $i={edited:({text:s,at:t})=>({
text:s,editedAt:t}),deleted:()=>({text:"",deleted:!0})};function ts(s,t){return s.deleted?s:{...s,...$i[t.type](t)}}var bt=class{#t;#e=null;#s;#i=[];constructor({readSeq:t,hasUnread:e,tell:i}){this.#t=i,this.#s=t,this.seen=t,this.newAfter=e?t:null}saw(t){return t<=this.seen||
this.#i.some(({from:e,to:i})=>t>=e&&t<=i)}get hasGap(){return this.#i.length>0}see({from:t,to:e}){if(this.seen===null)return this.seeAll(e);e<=this.seen||(this.#i=
Fi([...this.#i,{from:t,to:e}]),this.#i[0].from<=this.seen+1&&this.#o(this.#i.shift().to))}seeAll(t){t<=(this.seen??-1)||(this.#i=this.#i.filter(e=>e.to>t),this.#o(
t))}tellNow(){clearTimeout(this.#e),this.#e=null,this.seen>this.#s&&this.#t(this.seen)&&(this.#s=this.seen)}away(){this.newAfter=this.seen}back({unseenCount:t}){
t||(this.newAfter=null)}readElsewhere(t){this.#s=Math.max(this.#s,t),this.seen!==null&&this.seeAll(t),this.newAfter!==null&&(this.newAfter=Math.max(this.newAfter,
t))}answered(){this.newAfter=null}restart(){this.seen=null,this.#s=0,this.newAfter=null,this.#i=[]}#o(t){this.seen=t,this.#e??=setTimeout(()=>this.tellNow(),2*1e3)}};
function Fi(s){let t=[];for(let e of s.sort((i,n)=>i.from-n.from)){let i=t.at(-1);i&&e.from<=i.to+1?i.to=Math.max(i.to,e.to):t.push({...e})}return t}var xe=2e4,rt=class s extends Ot{floor=1;epoch=null;static from({epoch:t,first:e,cursor:i,entries:n}){let o=new s({first:e,last:i,entries:n});return o.epoch=t,o}get cursor(){
return this.last}get position(){return this.cursor===null?null:{after:this.cursor,epoch:this.epoch}}apply(t){if(this.cursor!==null){if(t.seq<=this.cursor)return"\
repeat";if(t.seq>this.cursor+1)return"hole"}return this.take(t),"applied"}startAt(t){this.cursor===null&&(this.last=t,this.first=t+1)}reset(){this.clear(),this.
epoch=null}trim(){if(this.entries.length<=xe)return;let t=this.entries.filter(g);t.length>xe&&this.dropBefore(t.at(-xe/2).seq)}};var kt=class extends EventTarget{#t=new Map;#e=0;get users(){return[...this.#t.values()].map(({user:t})=>t)}heard(t){clearTimeout(this.#t.get(t.id)?.timer);let e=setTimeout(
()=>this.stopped(t.id),5*1e3);this.#t.set(t.id,{user:t,timer:e}),this.#s()}stopped(t){clearTimeout(this.#t.get(t)?.timer),this.#t.delete(t)&&this.#s()}shouldSay(t=Date.
now()){return t-this.#e<2*1e3?!1:(this.#e=t,!0)}said(){this.#e=0}clear(){for(let{timer:t}of this.#t.values())clearTimeout(t);this.#t.clear(),this.#s()}#s(){this.
dispatchEvent(new Event("change"))}};var qi=12,Tt=class extends EventTarget{#t;#e;#s;#i;#o;#r;#n=!1;#a;#h=new Map;#l=new AbortController;constructor({room:t,me:e,rooms:i,outbox:n,store:o,socket:a}){
super(),Object.assign(this,{id:t.id,me:e,room:t}),this.#t=i,this.#e=n,this.#s=o;let h=o.read(t.id);this.timeline=h?rt.from(h):new rt,this.history=new xt({room:t.
id,timeline:this.timeline,changed:()=>this.#O()}),this.typing=new kt,this.members=new St({room:t.id}),this.reading=this.#v(t),this.#o=new z({room:t.id,outbox:n,
send:c=>this.#T(c)}),this.#i=new wt({room:t.id,socket:a,cursor:()=>this.timeline.position})}get state(){return this.#i.state}get isOver(){return this.#i.isOver}get limits(){
return this.#i.limits}get unsent(){return this.#e.of(this.id).filter(({target:t})=>!t)}get unsentEdits(){return this.#e.edits(this.id)}get unseenCount(){let{seen:t}=this.
reading;return t===null||this.timeline.first<=t+1?this.#y(t??this.timeline.cursor):Math.max(this.room.unread,this.#y(t))}unseenBelow(t){return this.timeline.first>
t+1?this.unseenCount:this.#y(t,e=>!this.reading.saw(e.seq))}get firstNew(){let{newAfter:t}=this.reading,{shown:e}=this.history;return t===null||e.first>t+1?null:
e.entries.slice(T(e.entries,t+1)).find(n=>this.#k(n))?.seq??null}get stoppedElsewhere(){let{newAfter:t,hasGap:e}=this.reading;return e?!0:t!==null&&this.timeline.
first>t+1&&this.history.hasOlder&&this.history.isAtNewest}personOf(t){return t.id===this.me.id?this.me:this.#h.get(t.id)??t}open(){let{signal:t}=this.#l;this.#e.
addEventListener("change",()=>this.#x(),{signal:t}),this.#t.addEventListener("change",()=>this.#S(),{signal:t}),this.#i.addEventListener("frame",({detail:e})=>this.#f(
e),{signal:t}),this.#i.addEventListener("state",()=>this.#p(),{signal:t}),this.#i.open()}close(){this.keep(),this.#l.abort(),clearTimeout(this.#a),this.#i.close(),
this.#o.stop(),this.typing.clear(),this.noteRead()}noteRead(){this.#n&&this.#t.note(this.id,{read_seq:this.reading.seen??0,unread:this.unseenCount})}keep(){this.
isOver||(this.reading.tellNow(),this.#s.write(this.id,this.timeline))}send(t){this.reading.answered(),this.typing.said(),this.#e.add(this.id,t),this.#o.next()}retry(t){
this.#e.retry(t),this.#o.next()}discard(t){this.#e.remove(t)}sayTyping(){this.state==="live"&&this.typing.shouldSay()&&this.#i.send({type:"typing"})}edit({seq:t,
epoch:e},i){this.#e.add(this.id,i,{target:t,epoch:e}),this.#o.next()}delete({seq:t,epoch:e}){return u.delete(`/rooms/${this.id}/messages/${t}`,{"Parley-Epoch":e})}get lastOwn(){
let t=Date.now()-qi*36e5,e=this.timeline.entries.findLast(i=>g(i)&&M(i,this));return e&&Date.parse(e.at)>=t?e:void 0}renamed(){this.#O()}#f(t){if(t.seq!==void 0)
return this.#m(t);this.#u[t.type]?.(t)}#u={opened:({epoch:t,floor:e})=>{this.#r=t,this.timeline.epoch??=t,this.timeline.floor=e??1},resync:({reason:t})=>this.#d(
t),live:({head:t})=>this.#w(t),presence:t=>this.members.presence(t),typing:({user:t})=>t.id!==this.me.id&&this.typing.heard(t),ack:({client_id:t})=>this.#o.delivered(
t),error:({client_id:t,code:e,retry_after:i})=>this.#o.refused(t,{code:e,retryAfterSeconds:i})};#m(t){let e=this.timeline.apply(t);if(e==="hole")return this.#i.
reopen();if(e!=="repeat"){for(let i of[t.user,t.member])i&&this.#h.set(i.id,i);it(t)&&this.history.change(t),g(t)&&this.typing.stopped(t.user.id),g(t)&&t.user.id===
this.me.id&&this.state==="live"&&this.reading.seeAll(t.seq),t.user?.id===this.me.id&&t.client_id&&this.#o.delivered(t.client_id),this.state==="live"&&this.#c(t),
this.#O()}}#c(t){nt(t)&&this.members.apply(t),nt(t)==="ends"&&this.typing.stopped((t.member??t.user).id),t.type==="renamed"&&this.#t.note(this.id,{name:t.name}),
t.type==="topic"&&this.#t.note(this.id,{topic:t.topic}),t.type==="archived"&&this.#t.note(this.id,{archived:!0}),t.type==="restored"&&this.#t.note(this.id,{archived:!1}),
t.type==="role"&&t.member.id===this.me.id&&this.#t.note(this.id,{role:t.role})}#d(t){this.timeline.reset(),this.history.reset(),this.timeline.epoch=this.#r,this.
reading.restart(),this.#s.forget(this.id),this.dispatchEvent(new CustomEvent("resync",{detail:{reason:t}})),this.#O()}#w(t){this.timeline.startAt(t),this.history.
settle(),this.#E(),this.keep(),this.#g()}async#g(){await this.members.load();for(let{user:t}of this.members.list)this.#h.set(t.id,t);this.#O()}#E(){for(let{clientId:t,
epoch:e,text:i}of this.unsentEdits.values())e!==this.timeline.epoch&&(this.#e.remove(t),this.dispatchEvent(new CustomEvent("lost-edit",{detail:{text:i}})))}#p(){
this.state==="live"?(this.#o.start(),this.reading.tellNow()):(this.#o.stop(),this.typing.clear(),this.#n&&this.reading.away()),this.#n=this.state==="live",this.
dispatchEvent(new Event("state")),this.#O()}#x(){clearTimeout(this.#a),this.#a=setTimeout(()=>this.#o.next(),yt*1e3),this.#O()}#S(){let t=this.room;this.room=this.#t.
find(this.id)??(t.role?{...t,role:null}:t),this.room!==t&&(t.isKept&&!this.room.isKept?this.reading.readElsewhere(es(this.room)):this.room.read_seq>t.read_seq&&
this.#b(this.room.read_seq),this.dispatchEvent(new Event("room")))}#b(t){this.reading.seen===null||t<=this.reading.seen||(this.reading.readElsewhere(t),this.#O())}#v(t){
let e=i=>this.#i.send({type:"read",seq:i});return new bt({readSeq:es(t),hasUnread:t.unread>0||t.isKept===!0,tell:e})}#y(t,e=()=>!0){let i=0,{entries:n}=this.timeline;
for(let o=n.length-1;o>=0&&n[o].seq>t;o-=1)this.#k(n[o])&&e(n[o])&&(i+=1);return i}#k(t){return g(t)&&t.user.id!==this.me.id&&!t.deleted}#T({clientId:t,text:e,target:i,
epoch:n}){let o=i?{type:"edit",target:i,epoch:n}:{type:"send"};this.#i.send({...o,client_id:t,text:e})}#O(){this.dispatchEvent(new Event("change"))}},es=({read_seq:s,
unread:t,head:e,isKept:i})=>Math.max(s??0,t>0||i?0:e??0);var Hi=document.documentElement.dataset.language,v=navigator.language.startsWith(Hi)?navigator.language:document.documentElement.lang,ji=new Intl.PluralRules(v),
ss=new Intl.NumberFormat(v),Ki=new Intl.ListFormat(v,{type:"conjunction"}),Wi=new Intl.DateTimeFormat(v,{hour:"numeric",minute:"2-digit"}),Ui=new Intl.DateTimeFormat(
v,{month:"short",day:"numeric"}),Gi=new Intl.DateTimeFormat(v,{dateStyle:"short"}),Vi=new Intl.DateTimeFormat(v,{dateStyle:"full",timeStyle:"short"}),Yi=new Intl.
DateTimeFormat(v,{weekday:"long",month:"long",day:"numeric"}),Ji=new Intl.DateTimeFormat(v,{dateStyle:"long"}),zi=new Intl.RelativeTimeFormat(v,{numeric:"auto"}),
Se={};async function is(){Se=await(await fetch(document.getElementById("words").href)).json()}function l(s,t={}){return(Se[s]??s).replace(/\{(\w+)\}/g,(i,n)=>t[n]??
"")}function E(s,t,e={}){return l(`${s}_${ji.select(t)}`,{count:ss.format(t),...e})}function O(s){let t=`error.${s.code}`;return t in Se?l(t):l("error.unknown")}
function Ct(s){let t=s.length>3?[...s.slice(0,2),E("people.others",s.length-2)]:s;return Ki.format(t)}var P=s=>ss.format(s),F=(s,{hasMore:t})=>t?l("more_than",{
count:P(s)}):P(s),Lt=s=>Wi.format(s),K=s=>Vi.format(s);function ns(s,t=new Date){let e=Math.round((At(t)-At(s))/864e5);return e===0||e===1?Xi(zi.format(-e,"day")):
(s.getFullYear()===t.getFullYear()?Yi:Ji).format(s)}function os(s,t=new Date){return At(s).getTime()===At(t).getTime()?Lt(s):(s.getFullYear()===t.getFullYear()?
Ui:Gi).format(s)}var At=s=>new Date(s.getFullYear(),s.getMonth(),s.getDate()),Xi=s=>s.charAt(0).toLocaleUpperCase(v)+s.slice(1);var ve="parley:lines:",rs="parley:sizes:",as="parley:rooms:",be="parley:me",It="parley:last-room",Nt=!1,Rt=class{#t;#e;#s;constructor({me:t}){this.#t=`${ve}${t.
id}:`,this.#e=rs+t.id,this.#s=as+t.id,ke()?.id!==t.id&&Oe(),Te(t)}read(t){let e=localStorage.getItem(this.#t+t);return e&&JSON.parse(e)}write(t,e){if(e.cursor===
null||Nt)return;let i=Qi(e),n=this.#i();delete n[t],n[t]=i.length,this.#o(n),_t(this.#e,JSON.stringify(n)),_t(this.#t+t,i)}get rooms(){let t=localStorage.getItem(
this.#s);return t&&JSON.parse(t)}set rooms(t){Nt||(t.length>500?localStorage.removeItem(this.#s):_t(this.#s,JSON.stringify(t)))}forget(t){localStorage.removeItem(
this.#t+t)}wipe(){Dt()}#i(){let t=localStorage.getItem(this.#e);return t===null&&Oe([ve]),t===null?{}:JSON.parse(t)}#o(t){let e=Object.values(t).reduce((i,n)=>i+
n,0);for(let[i,n]of Object.entries(t)){if(e<=15e5)return;this.forget(i),delete t[i],e-=n}}},ke=()=>JSON.parse(localStorage.getItem(be)),Te=s=>Nt||_t(be,JSON.stringify(
s));function Dt(){Nt=!0,Oe()}function Oe(s=[ve,rs,as,be,It]){for(let t of Object.keys(localStorage))s.some(e=>t.startsWith(e))&&localStorage.removeItem(t)}function Qi({
epoch:s,cursor:t,first:e,entries:i}){let n=i.slice(-60),o=JSON.stringify(n);for(;o.length>5e4;)n=n.slice(Math.ceil(n.length/4)),o=JSON.stringify(n);let a=n.length===
i.length?e:n[0]?.seq??t+1;return JSON.stringify({epoch:s,first:a,cursor:t,entries:n})}function _t(s,t){try{localStorage.setItem(s,t)}catch{localStorage.removeItem(
s)}}var W=s=>s.isComposing||s.keyCode===229,U=matchMedia("(hover: hover)"),Mt=s=>Zi(s)&&U.matches,Zi=s=>s.key==="Enter"&&!s.shiftKey&&!W(s),at=s=>s.value.toWellFormed().
replaceAll("\0","").trim(),tn=CSS.supports("field-sizing","content");function ht(s){tn||(s.style.blockSize="auto",s.style.blockSize=`${s.scrollHeight}px`)}var Pt=class{#t;#e;#s=null;#i=!1;#o=!1;#r=null;constructor({me:t,...e}){this.#t=t,this.#e=e;let{rooms:i,router:n,socket:o,conversationView:a}=e;n.addEventListener(
"change",({detail:h})=>this.#n(h)),i.addEventListener("change",()=>this.#E()),i.addEventListener("came",({detail:h})=>this.#p(h)),o.addEventListener("state",()=>this.#S(
o)),o.addEventListener("frame",({detail:h})=>h.type==="hello"&&this.#x(h)),document.addEventListener("visibilitychange",()=>this.#y()),n.placeHere=()=>this.#s&&
a.place,addEventListener("pagehide",()=>this.#b())}get conversation(){return this.#s}async start(){let{rooms:t,router:e,shell:i}=this.#e;t.loaded||await t.settled,
t.loaded||t.addEventListener("loaded",()=>this.#n(),{once:!0});let{address:n}=e;n.view==="room"&&!n.panel?e.go({...n,panel:i.panelAtFirst},{replace:!0}):this.#n()}#n({
again:t=!1}={}){let{address:e}=this.#e.router;return this.#i=!1,e.view==="room"?this.#a({...e,again:t}):e.view==="drafts"?this.#l():this.#h()}async#a({room:t,seq:e,
panel:i,again:n}){let{router:o,rooms:a,shell:h}=this.#e;if(t===this.#s?.id&&!this.#s.isOver)return h.show("room"),this.#m(i),this.#f(e,{again:n});try{let c=a.find(
t)??await a.fetch(t);if(t!==o.address.room)return;c.id===t?this.#u(c,{seq:e,panel:i}):o.go({...o.address,room:c.id},{replace:!0})}catch(c){t===o.address.room&&this.#w(
c)}}#h(){let{rooms:t,router:e,shell:i,stage:n}=this.#e,o=t.mine.find(({id:a})=>a===localStorage.getItem(It))??t.mine[0];if(o&&i.showsRoomsBesides)return e.go({view:"\
room",room:o.id,panel:i.panelAtFirst},{replace:!0});this.#c(),i.show("rooms"),n.show({title:l("stage.none.title"),text:l("stage.none.text"),actions:[]}),this.#y()}#l(){
let{shell:t,sidebar:e,draftsPage:i}=this.#e;this.#c(),t.show("drafts"),e.showCurrent({view:"drafts"}),i.show(),this.#y()}#f(t,{again:e}){let{router:i,conversationView:n}=this.#e;
t===this.#r&&!(t&&e)||(this.#r=t,t&&(e||!i.place)?n.goTo(t):n.comeBackTo(i.place))}#u(t,{seq:e,panel:i}){let{shell:n,stage:o,conversationView:a}=this.#e;if(this.#c(
{to:t.id}),n.show("room"),!t.role)return this.#d(t);o.clear(),localStorage.setItem(It,t.id);let h=new Tt({...this.#e,room:t,me:this.#t});this.#s=h,h.addEventListener(
"state",()=>this.#g(h.state)),h.addEventListener("room",()=>this.#y()),h.open(),this.#e.sidebar.showCurrent({room:t.id}),this.#m(i),a.show(h),this.#y(),this.#r=
e;let{place:c}=this.#e.router;if(c)a.comeBackTo(c);else if(e)return a.goTo(e);U.matches&&a.focusComposer()}#m(t){let{slot:e,shell:i}=this.#e;e.show(t,this.#s),(t===
"people"||!t)&&i.notePanel(!!t)}#c({to:t=null}={}){let{rooms:e,store:i,slot:n,sidebar:o,backgroundSender:a}=this.#e,{id:h}=this.#s??{};this.#s?.close(),this.#s=
null,n.show(null,null),h&&!e.find(h)?.role&&i.forget(h),a.openRoom=t,o.showCurrent({})}#d(t){let{rooms:e}=this.#e,i=()=>e.join(t.id).then(()=>this.#n(),n=>this.#w(
n));this.#e.stage.show({title:t.name,text:t.topic||l("stage.join.text"),actions:[{label:l("browse.join"),act:i,primary:!0}]})}#w({status:t,code:e}){let{shell:i,
stage:n,router:o}=this.#e,a=t===404?"missing":e==="unreachable"?"offline":"trouble";this.#i=a!=="missing",this.#c(),i.show("room"),n.show({title:l(`stage.${a}.t\
itle`),text:l(`stage.${a}.text`),actions:[a==="missing"?{label:l("status.rooms.action"),act:()=>o.go(D),primary:!0}:{label:l("again"),act:()=>this.#n(),primary:!0}]})}#g(t){
let{store:e}=this.#e;["removed","gone"].includes(t)&&e.forget(this.#s.id),t==="ended"&&e.wipe()}#E(){!this.#e.rooms.failed&&this.#i&&this.#n(),this.#y()}#p({id:t}){
!(t!==this.#e.router.address.room)&&(this.#s?.isOver??!0)&&this.#n()}#x({user:t}){t.id!==this.#t.id&&(this.#e.store.wipe(),location.reload())}#S({state:t,isOpen:e}){
t==="ended"&&this.#v(),e&&(this.#o&&!this.#s&&u.get("/me").catch(()=>{}),this.#o=!0)}#b(){this.#s?.keep(),this.#s?.noteRead(),this.#e.rooms.keep()}#v(){this.#e.
store.wipe(),this.#s||J()}#y(){let t=this.#s?.room.name,e=t?l("title.room",{room:t}):l("app.name"),i=this.#e.sidebar.unreadTotal;document.title=i?l("title.unrea\
d",{count:P(i),title:e}):e}};var Ae=navigator.serviceWorker,hs="parley-",en=8;function cs(){Ae?.register("/service-worker.js",{updateViaCache:"none"}).catch(()=>{})}function ls(){Ae?.controller?.
postMessage("refresh")}async function ds(s){let t=await Ae?.getRegistration();if(t&&await nn(sn(t)).catch(()=>t.unregister()),!window.caches)return;let e=i=>i.startsWith(
hs)&&i!==hs+s;for(let i of(await caches.keys()).filter(e))await caches.delete(i)}async function sn(s){await s.update();let t=s.installing??s.waiting;t&&await new Promise(
e=>{t.onstatechange=()=>["activated","redundant"].includes(t.state)&&e()})}var nn=s=>Promise.race([s,new Promise(t=>setTimeout(t,en*1e3))]);var on=365*24*3600;function fs(s){document.documentElement.dataset.theme=s,document.cookie=`theme=${s}; path=/; max-age=${on}; samesite=lax`,ls()}var r=(s,t=document)=>t.querySelector(s),w=s=>document.getElementById(s).content.firstElementChild.cloneNode(!0);function Q(s,t){r(".icon use",s).setAttribute("\
href",`#icon-${t}`)}function f(s,t){s.textContent!==t&&(s.textContent=t)}function q(s,t,e=""){let i=document.createElement(s);return i.textContent=t,e&&(i.className=
e),i}var Ce=class{#t=[];#e=0;constructor(){addEventListener("popstate",({state:t})=>this.#o(t))}start(){this.#o(history.state)}get isEmpty(){return!this.#t.length}open(t){
let e={close:t};return this.#t.push(e),this.#e?this.#e-=1:history.pushState({...history.state,layers:this.#t.length},""),e}close(t){let e=this.#t.indexOf(t);e>=
0&&this.#s(e)}closeAll(){this.#s(0)}takeEntry(){let t=this.#e>0;return this.#e=0,t}#s(t){let e=this.#t.splice(t);for(let i of e.reverse())i.close();this.#e+=e.length,
this.#e&&setTimeout(()=>this.#i())}#i(){this.#e&&history.go(-this.#e),this.#e=0}#o(t){let e=t?.layers??0;for(;this.#t.length>e;)this.#t.pop().close();e>this.#t.
length&&history.go(this.#t.length-e)}},b=new Ce;var x=s=>r(`dialog[data-dialog="${s}"]`),us=new WeakMap;function S(s,{title:t}={}){t&&(r(".dialog-header h2",s).textContent=t),s.returnValue="",s.showModal();let e=b.
open(()=>s.close());return us.set(s,e),new Promise(i=>{let n=()=>{b.close(e),i(s.returnValue)};s.addEventListener("close",n,{once:!0})})}function ms(s){b.close(
us.get(s))}function ps(){let s=null;document.addEventListener("pointerdown",({target:t})=>s=t),document.addEventListener("click",({target:t})=>{t.matches("dialo\
g")&&s===t?t.close():t.closest("[data-close]")?.closest("dialog").close()})}async function H({title:s,text:t,action:e}){let i=x("confirm");return r(".confirm-text",i).textContent=t,r('[value="yes"]',i).textContent=e,await S(i,{title:s})===
"yes"}function A(s,t){s.onsubmit=e=>{e.preventDefault();let i=Object.fromEntries(new FormData(s));return C(s,()=>t(i))}}async function C(s,t){let e=r(".form-error",s);
e.hidden=!0,s.setAttribute("aria-busy","true");try{await t()}catch(i){e.textContent=O(i),e.hidden=!1}finally{s.removeAttribute("aria-busy")}}function k(s){s.reset(),
r(".form-error",s).hidden=!0}var Z=class extends EventTarget{#t=null;#e=0;items=[];loading=!1;failed=!1;get hasMore(){return this.#t!==null}open(t){return this.#s(t,[])}more(){return this.#s(
this.#t,this.items)}close(){this.#e+=1}async#s(t,e){this.#e+=1;let i=this.#e;this.loading=!0;let{items:n,next:o,failed:a}=await u.page(t).catch(()=>({items:[],next:t,
failed:!0}));i===this.#e&&(this.items=[...e,...n],this.#t=o,this.loading=!1,this.failed=!!a,this.dispatchEvent(new Event("change")))}};var G=s=>r(".list-more",s);function V(s,{hasMore:t,failed:e}){let i=G(s),n=document.activeElement===i;r(".list-trouble",s).hidden=!e,i.textContent=l(e?"again":"\
list.more"),i.hidden=!t&&!e,n&&i.hidden&&[...s.querySelectorAll("li button")].at(-1)?.focus()}var gs="/me/sessions?limit=50",rn={Edge:/Edg\//,Opera:/OPR\//,Firefox:/Firefox\//,Chrome:/Chrome\//,Safari:/Safari\//},an={iOS:/iPhone|iPad/,Android:/Android/,Windows:/Windows/,
macOS:/Mac OS/,Linux:/Linux/};function ys(s){let t=new Z,e=i=>C(s,()=>u.delete(`/me/sessions/${i}`)).then(()=>t.open(gs));return t.addEventListener("change",()=>{
hn(s,t.items,e),V(s,t)}),G(s).onclick=()=>t.more(),t.open(gs)}function hn(s,t,e){let i=t.toSorted((n,o)=>new Date(o.last_seen_at)-new Date(n.last_seen_at));r(".\
session-list",s).replaceChildren(...i.map(n=>cn(n,e)))}function cn(s,t){let e=w("session-item"),i=r(".session-agent",e);return i.textContent=dn(s.user_agent??""),
i.title=s.user_agent??"",r(".session-seen",e).textContent=s.current?l("sessions.current"):ln(s),r("button",e).hidden=s.current,r("button",e).onclick=()=>t(s.id),
e}function ln({last_seen_at:s,address:t}){return l("sessions.seen",{date:K(new Date(s)),address:t??""})}function dn(s){let t=ws(rn,s),e=ws(an,s);return t?e?l("s\
essions.device",{browser:t,system:e}):t:l("sessions.program")}function ws(s,t){return Object.keys(s).find(e=>s[e].test(t))}function Es({me:s,outbox:t,drafts:e,store:i,onRenamed:n}){let o=x("account");for(let a of o.querySelectorAll("details"))a.open=!1;return fn(r(".profile-form",o),
{me:s,onRenamed:n}),un(o),mn(r(".password-form",o),s),r(".sessions",o).ontoggle=({target:a})=>a.open&&ys(a),r(".sign-out",o).onsubmit=a=>pn(a,{outbox:t,drafts:e,
store:i}),S(o)}function fn(s,{me:t,onRenamed:e}){k(s),s.elements.display_name.value=t.display_name,r(".hint",s).textContent=l("account.signed_in_as",{name:t.name}),
A(s,async({display_name:i})=>e(await u.patch("/me",{display_name:i.trim()})))}function un(s){for(let t of s.querySelectorAll('[name="theme"]'))t.checked=t.value===
document.documentElement.dataset.theme,t.onchange=()=>fs(t.value);r('input[name="next"]',s).value=location.pathname}function mn(s,t){let e=r(".form-success",s);
k(s),e.hidden=!0,s.elements.username.value=t.name,A(s,async({current_password:i,new_password:n})=>{await u.put("/me/password",{current_password:i,new_password:n}),
k(s),e.hidden=!1})}async function pn(s,{outbox:t,drafts:e,store:i}){let n=t.all.length,o=s.target;n&&(s.preventDefault(),!await H({title:l("sign_out.title"),text:E(
"sign_out.unsent",n),action:l("sign_out")}))||(t.clear(),e.clear(),i.wipe(),n&&o.submit())}var gn=50,wn=.2,tt=class extends Z{#t=null;words="";get searching(){return this.#t!==null||this.loading}search(t){clearTimeout(this.#t),this.words=t,this.#t=setTimeout(
()=>this.#e(),t?wn*1e3:0)}close(){clearTimeout(this.#t),super.close()}#e(){this.#t=null,this.open(`/rooms?${new URLSearchParams({scope:"joinable",limit:gn,q:this.
words})}`)}};function L(s,t,{create:e,update:i,key:n=o=>o.key}){let o=new Set(t.map(n)),a=new Map;for(let c of[...s.children]){let{key:d}=c.dataset;o.has(d)&&!a.has(d)?a.set(
d,c):c.remove()}let h=s.firstElementChild;for(let c of t){let d=a.get(n(c))??yn(e,c,n(c));i(d,c),h&&d===h.nextElementSibling&&(h.remove(),h=d),d===h?h=h.nextElementSibling:
s.insertBefore(d,h)}}function yn(s,t,e){let i=s(t);return i.dataset.key=e,i}async function xs({rooms:s,onJoined:t}){let e=x("browse"),i=r("input",e),n=new tt,o=h=>C(e,async()=>{await s.join(h.id),e.close(),t(h)});i.value="",i.oninput=()=>{
n.search(i.value.trim()),r(".dialog-body",e).scrollTop=0},G(e).onclick=()=>vn(e,n),n.addEventListener("change",()=>xn(e,n,o)),En(e),n.search("");let a=S(e);U.matches&&
i.focus(),await a,n.close()}function En(s){r(".browse-list",s).replaceChildren();for(let t of[".browse-none",".browse-no-match",".form-error"])r(t,s).hidden=!0;
V(s,{hasMore:!1,failed:!1})}function xn(s,{items:t,words:e,hasMore:i,failed:n},o){let a=!t.length&&!n;L(r(".browse-list",s),t,{key:({id:h})=>h,create:()=>w("bro\
wse-item"),update:(h,c)=>Sn(h,c,o)}),r(".browse-none",s).hidden=!a||e!=="",r(".browse-no-match",s).hidden=!a||e==="",V(s,{hasMore:i,failed:n})}function Sn(s,t,e){
r(".browse-name",s).textContent=t.name,r(".hint",s).textContent=t.topic??"",r("button",s).onclick=()=>e(t)}async function vn(s,t){let e=r(".browse-list",s),i=e.
children.length;await t.more(),r("button",e.children[i]??s).focus()}function Ss({rooms:s,onCreated:t}){let e=x("create-room"),i=r("form",e);return k(i),A(i,async n=>{let o=await s.create(n);e.close(),t(o)}),S(e)}var On=new Intl.Segmenter(void 0,{granularity:"grapheme"}),y=s=>s.display_name||s.name;function vs(s){let e=y(s).split(/[\s._-]+/u).filter(Boolean).slice(0,2).map(
i=>[...On.segment(i)][0].segment);return(new RegExp("^\\p{Script=Han}","u").test(e[0])?e[0]:e.join("")).toLocaleUpperCase()}function Os(s){let t=0;for(let e of s.
id)t=t*31+e.codePointAt(0)>>>0;return t%360}function N(s){let t=!1;return()=>{if(t)return;t=!0;let e=()=>{t=!1,s()};document.hidden?setTimeout(e,200):requestAnimationFrame(e)}}var bs=999,Bt=class{#t;#e;#s;#i;#o=null;constructor(t,{rooms:e,drafts:i,sections:n}){this.#t=t,this.#e=e,this.#s=i,this.#i=n;let o=N(()=>this.#r());for(let a of[
e,i])a.addEventListener("change",o);for(let a of t.querySelectorAll("[data-section]"))r(".section-toggle",a).onclick=()=>this.#f(a.dataset.section)}showCurrent({
room:t=null,view:e=null}){this.#o={room:t,view:e},this.#i.enter(t&&this.#e.find(t)),this.#r()}get unreadTotal(){return this.#e.mine.reduce((t,e)=>t+this.#l(e),0)}neighbour(t,{
unread:e=!1}={}){let n=[...this.#t.querySelectorAll(".room-list:not([hidden]) .room-item")].map(c=>c.closest("li").dataset.key);t<0&&n.reverse();let o=this.#o?.
room,a=n.indexOf(o)+1;return[...n.slice(a),...n.slice(0,a)].filter(c=>c!==o).find(c=>!e||this.#l(this.#e.find(c))>0)}#r(){let{loaded:t,failed:e,mine:i}=this.#e,
n=this.#i.of(this.#e);for(let[o,a]of Object.entries(n))this.#n(o,a);this.#a(),r(".rooms-blank",this.#t).hidden=!t||i.length>0,r(".rooms-trouble",this.#t).hidden=
t||!e}#n(t,e){let i=r(`[data-section="${t}"]`,this.#t),n=this.#i.isFolded(t),o=r(".room-list",i);i.hidden=!e.length&&t!=="rooms",r(".section-toggle",i).setAttribute(
"aria-expanded",!n),o.hidden=n,L(o,e,{key:({id:h})=>h,create:()=>w("room-item"),update:(h,c)=>this.#h(r("a",h),c)})}#a(){let t=r('[data-testid="drafts"]',this.#t),
e=this.#s.rooms.filter(n=>this.#e.find(n)).length,i=this.#o?.view==="drafts";t.hidden=!e&&!i,ks(t,i),f(r(".place-count",t),e?String(e):"")}#h(t,e){let i=this.#l(
e),n=e.id===this.#o?.room,o=!n&&this.#s.of(e.id)!=="";t.href=`/rooms/${e.id}`,t.title=e.topic??"",t.classList.toggle("has-unread",i>0),ks(t,n),Q(t,ct(e)),f(r(".\
room-item-name",t),e.name),r(".room-item-draft",t).hidden=!o,bn(t,e);let[a,h]=r(".room-item-unread",t).children;f(a,i?Tn(i):""),f(h,i?E("rooms.unread",i):"")}#l({
id:t,unread:e}){return t===this.#o?.room&&!document.hidden?0:e}#f(t){this.#i.fold(t,!this.#i.isFolded(t)),this.#r()}};function ks(s,t){t?s.setAttribute("aria-cu\
rrent","page"):s.removeAttribute("aria-current")}function bn(s,{last_message:t}){let e=t&&new Date(t.at);f(r(".room-item-time",s),t?os(e):""),f(r(".room-item-la\
st",s),t?kn(t):"")}function kn({user:s,text:t,deleted:e}){return l("rooms.last",{user:y(s),text:e?l("message.deleted"):t.replace(/\s+/gu," ")})}function Tn(s){return F(
Math.min(s,bs),{hasMore:s>bs})}var ct=({kind:s,archived:t})=>t?"archive":s==="private"?"lock":"hash";var Ts=50;async function _s({rooms:s,onChosen:t}){let e=x("jump"),i=r("input",e),n=new tt,o=new Map,a=c=>{e.close(),t(c.dataset.room)},h=()=>Cn(e,{found:An({rooms:s,
joinable:n,known:o},i.value.trim()),joinable:n,choose:a});n.addEventListener("change",()=>{for(let c of n.items)o.set(c.id,c);h()}),i.value="",i.oninput=()=>{n.
search(i.value.trim()),lt(e,null),h()},i.onkeydown=c=>_n(c,{dialog:e,choose:a}),i.oninput(),await S(e),n.close()}function An({rooms:s,joinable:t,known:e},i){let n=As(
[...s.mine,...s.archived],i),o=t.words===i&&!t.searching?t.items:[],a=new Map([...As([...e.values()],i),...o].map(c=>[c.id,c]));for(let{id:c}of n)a.delete(c);let h=[
...n.slice(0,Ts),...[...a.values()].slice(0,Ts)];return{shown:h,hasMore:h.length<n.length+a.size||o.length>0&&t.hasMore}}function As(s,t){let e=Ls(t);return s.map(
i=>({room:i,at:Ls(i.name).indexOf(e)})).filter(({at:i})=>i>=0).sort((i,n)=>Cs(i)-Cs(n)).map(({room:i})=>i)}var Cs=({room:s,at:t})=>(t>0?2:0)+(s.unread?0:1),Ls=s=>s.
normalize("NFKD").replace(new RegExp("\\p{Mn}","gu"),"").toLocaleLowerCase(v);function Cn(s,{found:{shown:t,hasMore:e},joinable:i,choose:n}){let o=r('[aria-sele\
cted="true"]',s)?.dataset.room,a=t.map((c,d)=>Ln(c,{index:d,choose:n,dialog:s}));r(".jump-list",s).replaceChildren(...a);let h=r(".jump-note",s);h.hidden=t.length>
0?!e:i.searching,h.textContent=l(e?"jump.more":i.failed?"list.trouble":"jump.none"),lt(s,a.find(c=>c.dataset.room===o)??a[0])}function Ln(s,{index:t,choose:e,dialog:i}){
let n=w("jump-item");return n.id=`jump-${t}`,n.dataset.room=s.id,Q(n,ct(s)),r("span",n).textContent=s.name,r(".jump-unread",n).textContent=s.unread?P(s.unread):
"",n.onclick=()=>e(n),n.onpointermove=()=>lt(i,n),n}function lt(s,t){for(let e of s.querySelectorAll(".jump-item"))e.setAttribute("aria-selected",e===t);r("inpu\
t",s).setAttribute("aria-activedescendant",t?.id??""),t?.scrollIntoView({block:"nearest"})}function _n(s,{dialog:t,choose:e}){if(W(s))return;let i=r('[aria-sele\
cted="true"]',t);if(s.key==="Enter"&&i)e(i);else if(s.key==="ArrowDown")lt(t,i?.nextElementSibling??i);else if(s.key==="ArrowUp")lt(t,i?.previousElementSibling??
i);else return;s.preventDefault()}function Ns(){let s=x("invite"),t=r(".invite-url",s);return t.hidden=!0,r(".invite-expiry",s).textContent="",r(".form-error",s).hidden=!0,r('[data-action="invit\
e"]',s).onclick=()=>C(s,async()=>Nn(s,await u.post("/invites"))),S(s)}function Nn(s,{url:t,expires_at:e}){let i=r(".invite-url",s);i.value=new URL(t,location.href).
href,i.hidden=!1,i.select();let n=e&&l("invite.expiry",{date:K(new Date(e))});r(".invite-expiry",s).textContent=n??"",navigator.clipboard?.writeText(i.value).catch(
()=>{})}function Is({conversation:s,rooms:t,onLeft:e,onMembers:i}){let n=x("room-details"),o=r("form",n),{room:a}=s;return k(o),Rn(n,a),r(".room-facts",n).textContent=In(
s),Mn(n,s),A(o,async({name:h,topic:c})=>{await t.update(a.id,Dn(a,{name:h,topic:c})),n.close()}),Pn(n,{room:a,rooms:t,onLeft:e,onMembers:i}),S(n)}function Rn(s,{
name:t,topic:e}){let{elements:i}=r("form",s);i.name.value=t,i.topic.value=e??"",r(".room-name-text",s).textContent=t;let n=r(".room-topic-text",s);n.textContent=
e??"",n.parentElement.hidden=!e}function In({room:s,members:t}){let e=s.kind==="private"?"room.facts.private":"room.facts.public";return E(e,t.count,{count:F(t.
count,t)})}function Dn(s,{name:t,topic:e}){let i={name:t.trim(),topic:e.trim()};return Object.fromEntries(Object.entries(i).filter(([n,o])=>o!==(s[n]??"")))}function Mn(s,{
room:t}){let e=ot(t),i=X(t);for(let n of[".room-fields",".room-save"])r(n,s).hidden=!i;r(".room-texts",s).hidden=i,Le(s,"archive",e&&!t.archived),Le(s,"restore",
e&&t.archived),Le(s,"delete",e)}function Le(s,t,e){r(`[data-action="${t}"]`,s).hidden=!e}function Pn(s,{room:t,rooms:e,onLeft:i,onMembers:n}){let o=r("form",s),
a=d=>C(o,async()=>{await d(),s.close()}),h=(d,m)=>async()=>{await H(d)&&a(async()=>i(await m()))},c={members:()=>a(n),archive:()=>a(()=>e.update(t.id,{archived:!0})),
restore:()=>a(()=>e.update(t.id,{archived:!1})),leave:h(Rs("leave",t),()=>e.leave(t.id)),delete:h(Rs("delete",t),()=>e.delete(t.id))};for(let[d,m]of Object.entries(
c))r(`[data-action="${d}"]`,s).onclick=m}function Rs(s,{name:t,kind:e}){let i=s==="leave"&&e==="private"?"room.leave.private.text":`room.${s}.text`;return{title:l(
`room.${s}.title`,{room:t}),text:l(i),action:l(`room.${s}`)}}var $t=class extends EventTarget{#t;#e;#s=new Map;constructor({userId:t,storage:e=localStorage}){super(),this.#t=`parley:draft:${t}:`,this.#e=e;for(let i of Object.
keys(e))this.#r(i,e.getItem(i));addEventListener("storage",({key:i,newValue:n})=>this.#r(i??"",n)&&this.#n())}get rooms(){return[...this.#s.keys()]}of(t){return this.#s.
get(t)??""}keep(t,e){if(e===this.of(t))return;let i=!e.trim()||!this.#s.has(t);e.trim()?this.#i(t,e):this.#o(t),i&&this.#n()}clear(){for(let t of this.rooms)this.#o(
t);this.#n()}#i(t,e){this.#s.set(t,e);try{this.#e.setItem(this.#t+t,e)}catch{}}#o(t){this.#s.delete(t),this.#e.removeItem(this.#t+t)}#r(t,e){if(!t.startsWith(this.#t))
return!1;let i=t.slice(this.#t.length);return e?this.#s.set(i,e):this.#s.delete(i),!0}#n(){this.dispatchEvent(new Event("change"))}};var Bn=({target:s})=>s.closest("input, textarea, select")!==null,Ds=({target:s})=>s===document.body||s.matches(".message, .timeline-scroll");function Ms(s){document.
addEventListener("keydown",t=>{let e=$n(t,s);e&&(t.preventDefault(),e())})}function $n(s,t){if(!b.isEmpty||s.isComposing)return null;let e=s.ctrlKey||s.metaKey;
return e&&!s.altKey&&s.key.toLowerCase()==="k"?t.openers.jump:e&&!s.altKey&&!s.shiftKey&&s.key.toLowerCase()==="f"&&t.isInRoom()?t.find:s.altKey&&!e?Fn(s,t):e?null:
s.key==="?"&&!Bn(s)?t.openers.keys:s.key==="PageUp"&&s.target.matches(".composer-text")?t.scrollUp:s.key==="End"&&Ds(s)?t.toNewest:s.key==="Escape"?()=>t.closePanel()||
t.leaveComposer(s)||t.writeOn():(s.key.length===1&&s.key!==" "&&Ds(s)&&t.writeOn(),null)}function Fn({key:s,shiftKey:t},{goTo:e}){let i={ArrowUp:-1,ArrowDown:1}[s];
return i&&(()=>e(i,{unread:t}))}function _e(){let s=crypto.getRandomValues(new Uint8Array(16));return Array.from(s,t=>t.toString(16).padStart(2,"0")).join("")}var Ft=class extends EventTarget{#t;#e;#s=new Map;constructor({userId:t,storage:e=localStorage}){super(),this.#t=`parley:outbox:${t}:`,this.#e=e;for(let i of Object.
keys(e))this.#n(i,e.getItem(i));addEventListener("storage",({key:i,newValue:n})=>this.#r(i,n))}get all(){return[...this.#s.values()].sort((t,e)=>t.at.localeCompare(
e.at))}of(t){return this.all.filter(e=>e.room===t)}waiting(t){return this.of(t).filter(e=>!e.failure)}edits(t){return new Map(this.of(t).flatMap(e=>e.target?[[e.
target,e]]:[]))}add(t,e,i={}){let n={clientId:_e(),room:t,text:e,at:this.#i(),...i};return this.#o(n),n}remove(t){this.#s.delete(t)&&(this.#e.removeItem(this.#t+
t),this.#a())}fail(t,e){let i=this.#s.get(t);i&&this.#o({...i,failure:e})}retry(t){let{failure:e,...i}=this.#s.get(t);if(e!=="client_id_reused")return this.#o(i);
this.remove(t),this.#o({...i,clientId:_e()})}clear(){for(let{clientId:t}of this.all)this.remove(t)}#i(){let t=this.all.at(-1)?.at,e=new Date().toISOString();return t&&
e<=t?new Date(Date.parse(t)+1).toISOString():e}#o(t){this.#s.set(t.clientId,t);try{this.#e.setItem(this.#t+t.clientId,JSON.stringify(t))}catch{}this.#a()}#r(t,e){
t?.startsWith(this.#t)&&(e===null?this.#s.delete(t.slice(this.#t.length)):this.#n(t,e),this.#a())}#n(t,e){if(!t.startsWith(this.#t))return;let i=JSON.parse(e);this.#s.
set(i.clientId,i)}#a(){this.dispatchEvent(new Event("change"))}};var Ht=({user:s,here:t},e)=>{let i=e.of(s.id);return t&&i==="offline"?"active":i},qt=class extends EventTarget{#t=new Map;constructor({socket:t}){super(),t.addEventListener(
"frame",({detail:e})=>e.type==="presence"&&this.#e(e))}of(t){let e=this.#t.get(t)??"offline";return["idle","offline"].includes(e)?e:"active"}#e({items:t,whole:e}){
e&&this.#t.clear();for(let{user:i,state:n}of t)this.#t.set(i,n);this.dispatchEvent(new Event("change"))}};var qn=new Intl.Collator(v,{numeric:!0,sensitivity:"base"}),jt=class extends EventTarget{#t=[];#e=[];#s;#i;#o;loaded=!1;settled=new Promise(t=>this.#o=t);constructor({
store:t,socket:e}){super(),this.#s=t,this.#i=e;let i=t.rooms;i&&this.#u(i.map(n=>({...n,isKept:!0}))),e.addEventListener("frame",({detail:n})=>this.#r[n.type]?.(
n)),e.addEventListener("state",()=>this.#a()),document.addEventListener("visibilitychange",()=>document.hidden&&this.keep())}get failed(){return!this.#i.isOpen&&
this.#i.state!=="connecting"}get mine(){return this.#t.filter(t=>t.role&&!t.archived)}get archived(){return this.#t.filter(t=>t.role&&t.archived)}find(t){return this.#t.
find(e=>e.id===t)}keep(){this.loaded&&(this.#s.rooms=this.#t)}async fetch(t){return this.#l(await u.get(`/rooms/${t}`))}async create(t){return this.#l(await u.post(
"/rooms",t))}async update(t,e){return this.#l(await u.patch(`/rooms/${t}`,e))}async delete(t){await u.delete(`/rooms/${t}`),this.#f(t)}async join(t){return await u.
put(`/rooms/${t}/membership`),this.fetch(t)}async leave(t){await u.delete(`/rooms/${t}/membership`),this.#f(t)}note(t,e){let i=this.find(t);i&&this.#l({...i,...e})}#r={
hello:()=>this.#e=[],rooms:({items:t,more:e})=>{this.#e.push(...t),e||this.#n()},room:({item:t})=>{let e=!this.find(t.id)?.role;this.#l(t),e&&this.dispatchEvent(
new CustomEvent("came",{detail:t}))},room_gone:({room:t})=>this.#f(t),read:({room:t,seq:e})=>this.note(t,{read_seq:e}),unread:({room:t,...e})=>this.note(t,this.#h(
t,e))};#n(){this.#u(this.#e),this.#e=[],this.keep(),this.#o(),this.#m(),this.dispatchEvent(new Event("loaded"))}#a(){this.#i.isOpen||(this.#o(),this.#m())}#h(t,{
head:e,unread:i,last_message:n}){let o=e<=this.find(t)?.read_seq;return{head:e,unread:o?0:i,last_message:n}}#l(t){let e=this.find(t.id);return e?.name===t.name?
this.#t[this.#t.indexOf(e)]=t:this.#u([...this.#t.filter(i=>i!==e),t]),this.#m(),t}#f(t){this.#t=this.#t.filter(e=>e.id!==t),this.#m()}#u(t){this.#t=t.sort((e,i)=>qn.
compare(e.name,i.name)),this.loaded=!0}#m(){this.dispatchEvent(new Event("change"))}};var Ne="parley:place",Kt=class extends EventTarget{#t;placeHere=()=>null;constructor({keepsPanel:t}){super(),this.#t=t,this.#o(),addEventListener("pagehide",()=>sessionStorage.
removeItem(Ne)),addEventListener("popstate",()=>this.#r()),document.addEventListener("click",e=>this.#i(e))}get address(){return st(location)??D}go(t,{replace:e=!1}={}){
let i=this.address,n=this.#s(t,i);if(b.closeAll(),ye(n,i))return this.#r({again:!0});let o=b.takeEntry();!e&&!o&&this.keepPlace(),e&&!o?history.replaceState(Hn(
n,i),"",$(n)):this.#e(n,{takesEntry:o,isBelow:ye(we(n),i)}),this.#r()}keepPlace(){let t=this.placeHere();history.replaceState({...history.state,place:t},""),sessionStorage.
setItem(Ne,JSON.stringify({path:location.pathname,place:t}))}get place(){return history.state?.place??null}goToRoom(t,e){this.go({view:"room",room:t},e)}up(){history.
state?.isBelow?history.back():this.go(we(this.address),{replace:!0})}#e(t,{takesEntry:e,isBelow:i}){let n={layers:0,isBelow:i};e?history.replaceState(n,"",$(t)):
history.pushState(n,"",$(t))}#s(t,{panel:e}){return t.view!=="room"||t.panel!==void 0?t:{...t,panel:e&&this.#t(e)?e:null}}#i(t){let e=t.target.closest("a[href]"),
i=t.button===0&&!t.metaKey&&!t.ctrlKey&&!t.shiftKey&&!t.altKey;if(!e||!i||e.target||e.hash||e.origin!==location.origin)return;let n=st(e);if(n){if(t.preventDefault(),
"up"in e.dataset)return this.up();this.go({...n,panel:n.panel??void 0})}}#o(){let{path:t,place:e}=JSON.parse(sessionStorage.getItem(Ne))??{};history.state===null&&
t===location.pathname&&history.replaceState({place:e},"")}#r({again:t=!1}={}){this.dispatchEvent(new CustomEvent("change",{detail:{again:t}}))}};function Hn(s,{
room:t,seq:e}){return s.room===t&&s.seq===e?history.state:{...history.state,place:null}}var Ps="parley:folded",jn=["archived"],Wt=class{#t=new Set(JSON.parse(localStorage.getItem(Ps))??jn);#e=null;#s=!1;enter(t){t?.id!==this.#e&&(this.#e=t?.id??null,
this.#s=!!t?.unread)}of({mine:t,archived:e}){let i=n=>n.id===this.#e?this.#s:n.unread>0;return{unread:t.filter(i),rooms:t.filter(n=>!i(n)),archived:e}}isFolded(t){
return this.#t.has(t)}fold(t,e){e?this.#t.add(t):this.#t.delete(t),localStorage.setItem(Ps,JSON.stringify([...this.#t]))}};var Ut=class{#t;#e;#s=new Map;#i=null;#o;constructor({outbox:t,socket:e}){this.#t=t,this.#e=e,e.addEventListener("state",()=>this.#r()),t.addEventListener("chan\
ge",()=>this.#n())}set openRoom(t){this.#i=t,this.#s.get(t)?.stop(),this.#r()}#r(){if(!this.#e.isOpen)return;let t=new Set(this.#t.all.map(({room:e})=>e));t.delete(
this.#i);for(let e of t)this.#a(e).start()}#n(){clearTimeout(this.#o),this.#o=setTimeout(()=>this.#r(),yt*1e3)}#a(t){if(!this.#s.has(t)){let e=i=>this.#h(i);this.#s.
set(t,new z({room:t,outbox:this.#t,send:e}))}return this.#s.get(t)}async#h({room:t,clientId:e,text:i,target:n,epoch:o}){let a=this.#s.get(t),h=`/rooms/${t}/mess\
ages`;try{n?await u.patch(`${h}/${n}`,{client_id:e,text:i,epoch:o}):await u.post(h,{client_id:e,text:i}),a.delivered(e)}catch(c){a.refused(e,c),c.code==="unreac\
hable"&&this.#n()}}};function j(s,t){f(s,vs(t)),s.style.setProperty("--hue",Os(t))}function Gt(s,t){s.dataset.presence=t}async function Bs({row:s,item:t,conversation:e}){let i=x("message"),n=Kn(t,e),o;for(let a of i.querySelectorAll("[data-sheet]"))a.closest("li").hidden=!n.includes(
a.dataset.sheet),a.onclick=()=>{o=a.dataset.sheet,i.close()};if(n.length)return s.classList.add("is-pressed"),await S(i),s.classList.remove("is-pressed"),s.focus(
{preventScroll:!0}),o}function Kn({entry:s,state:t,edit:e},i){let n=!!navigator.clipboard,o={copy:n&&!s.deleted,link:n&&!!s.seq,edit:M(s,i)&&!e,retry:t==="faile\
d",discard:t==="failed",delete:vt(s,i)};return Object.keys(o).filter(a=>o[a])}var Wn=8e3,Un=500,Vt=class{#t;#e;#s;#i;#o;#r=null;#n;#a;constructor({form:t,note:e,drafts:i,onSent:n,onEditLast:o}){this.#t=t,this.#e=r("textarea",t),this.#s=r(
".composer-send",t),this.#i=e,this.#o=i,this.#n=n,this.#a=o,this.#e.addEventListener("input",()=>this.#f()),this.#e.addEventListener("keydown",a=>this.#d(a)),t.
addEventListener("submit",a=>this.#w(a)),this.#e.enterKeyHint=U.matches?"send":"enter",i.addEventListener("change",()=>this.#m())}show(t,{signal:e}){this.#r=t,this.#e.
value=this.#o.of(t.id);for(let i of["state","room"])t.addEventListener(i,()=>this.#c(),{signal:e});this.#c()}focus(){this.#e.focus({preventScroll:!0})}add(t){this.#e.
value=[this.#e.value,t].filter(Boolean).join(`

`),this.#u()}get#h(){return[...at(this.#e)].length}get#l(){return this.#r.limits?.text_characters??Wn}#f(){this.#e.value&&this.#r.sayTyping(),this.#u()}#u(){this.#c(),
this.#o.keep(this.#r.id,this.#e.value)}#m(){!this.#r||this.#e.matches(":focus")||(this.#e.value=this.#o.of(this.#r.id),this.#c())}#c(){let{isOver:t,room:e}=this.#r,
i=e.archived||t,n=this.#l-this.#h;this.#e.disabled=i,this.#e.placeholder=Gn({room:e,closed:i}),this.#s.disabled=i||n<0||this.#h===0,this.#i.textContent=Vn(n),this.#i.
classList.toggle("is-over",n<0),ht(this.#e)}#d(t){if(Mt(t))return this.#w(t);t.key!=="ArrowUp"||this.#e.value||W(t)||(t.preventDefault(),this.#a())}#w(t){t.preventDefault(),
!this.#s.disabled&&(this.#r.send(at(this.#e)),this.#e.value="",this.#u(),this.#n(),this.focus())}};function Gn({room:s,closed:t}){return s.archived?l("room.arch\
ived.note"):t?l("composer.closed"):l("composer.placeholder",{room:s.name})}function Vn(s){return s<0?E("composer.over",-s):s<=Un?E("composer.left",s):""}var Yn=/[\\^$.*+?()[\]{}|/]/g;function Re(s){return s.trim()?new RegExp(s.trim().replace(Yn,"\\$&"),"giu"):null}function $s(s,t){return t?s.filter(i=>g(i)&&!i.deleted&&
i.text.search(t)>=0).map(({seq:i})=>i).reverse():[]}var Jn=/https?:\/\/[^\s<>"，。；：！？、）】》」』]+/giu,zn=new Set(`.,;:!?'"*_~`),Xn=/^[\p{Emoji_Presentation}\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}\u200d\ufe0f\s]+$/u,
Qn=24;function qs(s){let t=document.createDocumentFragment(),e=0;for(let{0:i,index:n}of s.matchAll(Jn)){let o=Zn(i);t.append(s.slice(e,n),eo(o)),e=n+o.length}return t.
append(s.slice(e)),t}var Hs=s=>s.length<=Qn&&Xn.test(s);function Zn(s){let t=Fs(s,")")-Fs(s,"("),e=s.length;for(;e>0;e-=1){let i=s[e-1];if(i===")"&&t>0)t-=1;else if(!zn.
has(i))break}return s.slice(0,e)}var to=s=>s.origin===location.origin&&st(s)!==null,Fs=(s,t)=>s.split(t).length-1;function eo(s){if(!URL.canParse(s))return document.
createTextNode(s);let t=document.createElement("a");return t.href=s,t.tabIndex=-1,to(t)||(t.rel="noopener noreferrer",t.target="_blank"),t.textContent=s,t}var so=1600,io=24,no=200,Ie=new WeakMap,Ks=()=>w("message");function Ws(s,t){let e=Ie.get(s);if(Ie.set(s,t),e&&oo(e,t))return;let i=dt(t);ro(s,t),ao(s,t),(!e||i!==
dt(e)||e.entry.deleted!==t.entry.deleted)&&ho(s,{...t.entry,text:i}),lo(s,t),fo(s,t),uo(s,t)}var R=s=>Ie.get(s),dt=({entry:s,edit:t})=>t&&!s.deleted?t.text:s.text;
function oo(s,t){return["entry","edit","leads","pending","state","name"].every(e=>s[e]===t[e])}function ro(s,t){let{entry:e,leads:i,own:n,state:o,name:a}=t;s.classList.
toggle("leads",i),s.classList.toggle("own",n),s.classList.toggle("is-deleted",!!e.deleted),s.dataset.state=o,e.seq&&(s.dataset.seq=e.seq),e.deleted&&r(".message\
-actions",s)?.remove();let h=e.deleted?l("message.deleted"):dt(t).slice(0,no);s.setAttribute("aria-label",l("message.spoken",{name:a,time:Lt(new Date(e.at)),text:h}))}
function ao(s,{entry:{at:t},author:e,name:i}){let n=new Date(t);j(r(".avatar",s),e),f(r(".message-author",s),i);let o=r(".message-time",s);o.dateTime=t,f(o,Lt(n)),
o.title=K(n)}function ho(s,{text:t,deleted:e}){let i=r(".message-text",s);i.replaceChildren(e?l("message.deleted"):qs(t)),i.classList.toggle("only-emoji",!e&&Hs(
t)),De(s,co(t)&&!e)}var Us=s=>s.classList.contains("is-folded")&&De(s,!1),co=s=>s.length>so||s.split(`
`).length>io;function De(s,t){s.classList.toggle("is-folded",t);let e=Yt(s,"message-unfold",t);e&&(e.onclick=()=>{De(s,!1),s.focus()})}function lo(s,{pending:t}){
let e=Yt(s,"message-pending",!!t);e&&(e.title=l(`message.${t}`),e.setAttribute("aria-label",e.title))}function fo(s,{entry:{editedAt:t,deleted:e}}){let i=Yt(s,"\
message-edited",!!t&&!e);i&&(i.title=K(new Date(t)))}function uo(s,{entry:t,edit:e}){let{failure:i}=e??t,n=Yt(s,"message-failure",!!i);n&&(f(r("span",n),l(e?"me\
ssage.edit.failed":"message.failed",{reason:O({code:i})})),f(r('[data-action="discard"]',n),l(e?"message.edit.discard":"message.discard")))}var js=["message-unf\
old","message-pending","message-edited","message-failure"];function Yt(s,t,e){let i=r(".message-body",s),n=r(`:scope > .${t}`,i);if(e||n?.remove(),!e||n)return e?
n:null;let o=js.slice(js.indexOf(t)+1).map(h=>r(`:scope > .${h}`,i)),a=w(t);return i.insertBefore(a,o.find(Boolean)??r(".message-editor",i)),a}var mo=4,Jt=globalThis.CSS?.highlights,zt=class{#t;#e;#s;#i=null;#o=null;#r=null;#n=[];#a=null;#h=1/0;constructor(t,{timeline:e}){this.#t=t,this.#s=e,this.#e=r(
"input",t),this.#e.oninput=()=>this.#m(),t.onkeydown=i=>this.#u(i),r('[data-find="older"]',t).onclick=()=>this.#c(1),r('[data-find="newer"]',t).onclick=()=>this.#c(
-1),r('[data-find="more"]',t).onclick=()=>this.#E(),r('[data-find="close"]',t).onclick=()=>this.#l()}show(t,{signal:e}){this.#i=t,this.#l(),t.addEventListener("\
change",()=>this.#o&&this.#w(),{signal:e})}open(){this.#r=document.activeElement,this.#h=Number(this.#s.lastOnScreen?.dataset.seq??1/0),this.#t.hidden=!1,this.#o=
b.open(()=>this.#f()),this.#e.focus(),this.#e.select(),this.#m()}around(t){t(),this.#o&&this.#p()}#l(){this.#o&&b.close(this.#o)}#f(){this.#o=null,this.#t.hidden=
!0,this.#x(),this.#r?.focus({preventScroll:!0})}#u(t){if(!t.isComposing){if(t.key==="Escape")this.#l();else if(t.key==="Enter"&&t.target===this.#e)this.#c(t.shiftKey?
-1:1);else return;t.preventDefault(),t.stopPropagation()}}#m(){this.#a=null,this.#w();let t=this.#n.find(e=>e<=this.#h)??this.#n[0];t?this.#d(t):this.#p()}#c(t){
if(!this.#n.length)return;let e=this.#n.indexOf(this.#a)+t;this.#h=this.#n.at(e%this.#n.length),this.#d(this.#h)}#d(t){this.#a=t;let e=this.#s.lookAt(t);Us(e),this.#p(),
this.#g()}#w(){this.#n=$s(this.#i.history.shown.entries,Re(this.#e.value)),this.#n.includes(this.#a)||(this.#a=null),this.#g()}#g(){let{history:t}=this.#i,e=t.shown.
entries.filter(g).length,i=this.#n.indexOf(this.#a)+1,o=this.#e.value.trim()?i?l("find.count",{at:P(i),count:P(this.#n.length)}):l("find.none"):"";f(r(".find-co\
unt",this.#t),o),f(r(".find-loaded",this.#t),E("find.loaded",e)),r('[data-find="more"]',this.#t).hidden=!t.hasOlder;for(let a of["older","newer"])r(`[data-find=\
"${a}"]`,this.#t).disabled=!this.#n.length}async#E(){let{history:t}=this.#i,e=r(".find-trouble",this.#t);f(e,"");try{for(let i=0;i<mo&&t.hasOlder;i+=1)await t.loadOlder()}catch(i){
f(e,O(i))}this.#e.focus(),this.#a===null&&this.#o&&this.#m()}#p(){this.#x();let t=Re(this.#e.value);if(!t)return;let e=[],i=[];for(let n of this.#s.list.messageRows){
let o=Number(n.dataset.seq)===this.#a;n.classList.toggle("is-found",o),(o?i:e).push(...po(r(".message-text",n),t))}Jt?.set("found",new Highlight(...e)),Jt?.set(
"found-here",new Highlight(...i))}#x(){for(let t of this.#s.list.messageRows)t.classList.remove("is-found");for(let t of["found","found-here"])Jt?.delete(t)}};function po(s,t){
if(!Jt)return[];let e=[],i=document.createTreeWalker(s,NodeFilter.SHOW_TEXT),n=0;for(;i.nextNode();)e.push({node:i.currentNode,at:n}),n+=i.currentNode.length;let o=a=>e.
findLast(({at:h})=>h<=a);return[...s.textContent.matchAll(t)].map(({0:a,index:h})=>{let c=new Range,[d,m]=[o(h),o(h+a.length-1)];return c.setStart(d.node,h-d.at),
c.setEnd(m.node,h+a.length-m.at),c})}function Gs(s,{text:t,written:e=t,focus:i=!0,save:n,onEmpty:o,done:a}){if(r(".message-editor",s))return;let h=w("message-editor"),c=r("textarea",h),d=()=>{Me(s),
a()};go(h,{textarea:c,close:d,submit:()=>wo(h,{before:t,save:n,onEmpty:o,close:d})}),s.classList.add("is-editing"),r(".message-body",s).append(h),c.value=e,ht(c),
i&&(c.focus({preventScroll:!0}),h.scrollIntoView({block:"nearest"}))}function Me(s){let t=r(".message-editor",s);return t.remove(),s.classList.remove("is-editin\
g"),r("textarea",t).value}function go(s,{textarea:t,close:e,submit:i}){t.oninput=()=>ht(t),s.onkeydown=n=>{if(!W(n)){if(n.key==="Escape")e();else if(n.target===
t&&Mt(n))i();else return;n.preventDefault(),n.stopPropagation()}},s.onsubmit=n=>{n.preventDefault(),i()},r('[data-action="cancel"]',s).onclick=e}async function wo(s,{
before:t,save:e,onEmpty:i,close:n}){let o=at(r("textarea",s)),a=r(".form-error",s);if(a.hidden=!0,o===t)return n();try{await(o?e(o):i()),n()}catch(h){a.textContent=
O(h),a.hidden=!1}}var Xt=class{#t;#e;#s;#i=[];#o=!1;constructor(t,e){this.#t=t,this.#e=e}show(t,{signal:e}){this.#s=t,this.#i=[],t.addEventListener("lost-edit",({detail:i})=>this.#e.
keepAsDraft(i.text),{signal:e}),t.addEventListener("resync",()=>this.#r(),{signal:e}),t.addEventListener("state",()=>t.state==="live"&&this.#a(),{signal:e})}around(t){
let e=[...this.#t.querySelectorAll(".message.is-editing")];t();for(let i of e)i.isConnected||this.#n(i);this.#o||this.#h()}#r(){this.#o=!0;for(let t of this.#t.
querySelectorAll(".message.is-editing"))this.#n(t)}#n(t){let{entry:e}=R(t);this.#i.push({entry:e,written:Me(t)})}#a(){if(!this.#o)return;this.#o=!1;let t=({entry:e})=>{
let i=this.#e.entryOf(e);return!i||!M(i,this.#s)};for(let{entry:e,written:i}of this.#i.filter(t))i!==e.text&&this.#e.keepAsDraft(i);this.#i=this.#i.filter(e=>!t(
e)),this.#h()}#h(){this.#i=this.#i.filter(({entry:t,written:e})=>{let i=this.#e.rowOf(t);return i?(this.#e.reopen(i,R(i).entry,e),!1):!0})}};var Qt=class{#t;#e;constructor(t){this.#t=t,this.#e=r(".resync-kept",t),r("button",t).onclick=()=>t.hidden=!0}show(t,{signal:e}){this.#t.hidden=!0,t.addEventListener(
"resync",({detail:i})=>this.#s(i),{signal:e})}sayKept(){this.#e.hidden=!1}#s({reason:t}){let e=t==="epoch_changed"?"resync.restored":"resync.incomplete";f(r(".r\
esync-text",this.#t),l(e)),this.#e.hidden=!0,this.#t.hidden=!1}};var Zt=class{#t;constructor(t,{router:e}){this.#t=t;let i=r(".people-button",t),n=()=>e.address.panel==="people",o=()=>i.setAttribute("aria-expanded",n());i.onclick=
()=>n()?e.up():e.go({...e.address,panel:"people"}),e.addEventListener("change",o)}show(t,{signal:e}){let i=()=>this.#e(t);t.addEventListener("room",i,{signal:e}),
t.members.addEventListener("change",i,{signal:e}),i()}#e({room:t,members:e}){r(".room-title",this.#t).textContent=t.name;let i=r(".room-topic",this.#t);i.textContent=
i.title=t.topic??"",r(".people-count",this.#t).textContent=e.loaded?F(e.count,e):""}};var yo=450,Eo=10,Vs=.9,Pe="a[href], button:not([hidden])",te=class{#t;#e;#s;#i;#o;#r=null;constructor({log:t,scroller:e,timeline:i,actions:n}){this.#t=t,this.#e=
e,this.#s=i,this.#o=n,t.addEventListener("pointerover",({target:o})=>this.#n(o.closest(".message"))),t.addEventListener("focusin",({target:o})=>this.#a(o.closest(
".message"))),t.addEventListener("focusout",o=>this.#h(o)),t.addEventListener("click",({target:o})=>this.#l(o.closest("[data-action]"))),t.addEventListener("key\
down",o=>this.#f(o)),this.#E(),e.addEventListener("focus",()=>e.matches(":focus-visible")&&this.#s.lastOnScreen?.focus())}show(t){this.#i=t,this.#e.tabIndex=0}around(t){
let e=this.#t.contains(document.activeElement);t();let i=r('.message[tabindex="0"]',this.#t);e&&!this.#t.contains(document.activeElement)?(this.#e.tabIndex=-1,this.#e.
focus({preventScroll:!0})):!i&&document.activeElement!==this.#e&&(this.#e.tabIndex=0)}#n(t){if(!t||t.dataset.state!=="sent")return;let e=r(".message-actions",t)??
t.appendChild(w("message-actions")),{entry:i}=R(t);r('[data-action="link"]',e).hidden=!navigator.clipboard,r('[data-action="edit"]',e).hidden=!M(i,this.#i),r('[\
data-action="delete"]',e).hidden=!vt(i,this.#i),r('[data-action="more"]',e).hidden=!!i.deleted||!navigator.clipboard,e.hidden=[...e.children].every(n=>n.hidden)}#a(t){
if(t){this.#n(t),this.#e.tabIndex=-1;for(let e of this.#t.querySelectorAll('.message[tabindex="0"]'))e.tabIndex=-1;t.tabIndex=0}}#h({target:t,relatedTarget:e}){
let i=t.closest(".message");if(i&&!i.contains(e))for(let n of i.querySelectorAll(Pe))n.tabIndex=-1}#l(t){let e=t?.closest(".message");e&&this.#o[t.dataset.action]?.(
e,R(e))}#f(t){let e=t.target.closest(".message");if(!e||t.target.matches("textarea")||t.ctrlKey||t.metaKey||t.altKey)return;let i=t.target===e?this.#u(e,t.key):
this.#m(e,t.key);i&&(t.preventDefault(),t.stopPropagation(),i())}#u(t,e){let{list:i}=this.#s;return{Enter:()=>this.#w(t),ArrowUp:()=>this.#c(i.beside(t,-1)),ArrowDown:()=>this.#c(
i.beside(t,1)),Home:()=>this.#c(i.first()),End:()=>{this.#s.toNewest(),this.#s.focusNewest()},PageUp:()=>this.#d(-Vs),PageDown:()=>this.#d(Vs)}[e]}#m(t,e){if(e===
"Escape")return()=>t.focus({preventScroll:!0});let i={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1}[e],n=this.#g(t);return i&&(()=>n.at((n.indexOf(document.
activeElement)+i)%n.length).focus())}#c(t){t?.focus({preventScroll:!0}),t?.scrollIntoView({block:"nearest"})}#d(t){let{list:e}=this.#s;this.#s.scroll(t);let{top:i}=this.#e.
getBoundingClientRect(),n=e.messageRows.find(o=>o.getBoundingClientRect().top>=i);(t<0?n:this.#s.lastOnScreen)?.focus({preventScroll:!0})}#w(t){let e=this.#g(t);
for(let i of e)i.tabIndex=0;e[0]?.focus({preventScroll:!0})}#g=t=>[...t.querySelectorAll(Pe)];#E(){let t=this.#t;t.addEventListener("pointerdown",e=>this.#p(e),
{passive:!0}),t.addEventListener("pointermove",e=>this.#x(e),{passive:!0});for(let e of["pointerup","pointercancel"])t.addEventListener(e,()=>this.#S(),{passive:!0});
this.#e.addEventListener("scroll",()=>this.#S(),{passive:!0}),t.addEventListener("contextmenu",e=>{e.pointerType==="touch"&&!e.target.closest("a[href]")&&e.preventDefault()})}#p({
pointerType:t,target:e,clientX:i,clientY:n,isPrimary:o}){this.#S();let a=t==="touch"&&o&&!e.closest(`${Pe}, textarea`)&&e.closest(".message");if(!a)return;let h=setTimeout(
()=>{this.#r=null,xo(),this.#o.more(a,R(a))},yo);this.#r={timer:h,clientX:i,clientY:n}}#x({clientX:t,clientY:e}){let i=this.#r;i&&Math.hypot(t-i.clientX,e-i.clientY)>
Eo&&this.#S()}#S(){clearTimeout(this.#r?.timer),this.#r=null}};function xo(){let s=t=>{t.preventDefault(),t.stopPropagation()};addEventListener("click",s,{capture:!0,
once:!0}),addEventListener("pointerdown",()=>removeEventListener("click",s,{capture:!0}),{capture:!0,once:!0})}var So={ended:{key:"status.ended.action",go:J},crowded:{key:"again",go:()=>location.reload()},broken:{key:"again",go:()=>location.reload()}},vo={key:"status.roo\
ms.action"},ee=class{#t;#e;constructor(t,{router:e}){this.#t=t,this.#e=e}show(t,{signal:e}){let i=()=>this.#s(t.state);t.addEventListener("state",i,{signal:e}),
i()}#s(t){this.#t.dataset.state=t,r(".status-text",this.#t).textContent=t==="live"?"":l(`status.${t}`);let e=r("button",this.#t),i=["removed","gone"].includes(t)?
{...vo,go:()=>this.#e.go(D)}:So[t];e.hidden=!i,i&&(e.textContent=l(i.key),e.onclick=i.go)}};var Oo=900,se=class{#t;#e;#s;constructor(t,{isFollowing:e}){this.#t=t,this.#e=e,t.addEventListener("scroll",()=>this.#i(),{passive:!0})}draw(){let{top:t}=this.#t.
getBoundingClientRect();for(let e of this.#t.querySelectorAll(".day"))r(".day-title",e).classList.toggle("is-over",e.getBoundingClientRect().top<t)}#i(){if(this.#e())
return this.#o();this.#t.classList.add("is-scrolling"),clearTimeout(this.#s),this.#s=setTimeout(()=>this.#o(),Oo)}#o(){clearTimeout(this.#s),this.#t.classList.remove(
"is-scrolling")}};var Ys=new Set(["joined","left","added","removed"]),Be=new Set(["joined","left"]);function Js(s){let t=[];for(let e of bo(s)){let i=t.at(-1);i&&ko(i[0],e)?i.push(
e):t.push([e])}return t.map(To)}function bo(s){let t=new Map(s.filter(({type:e})=>Be.has(e)).map(e=>[e.user.id,e]));return s.filter(e=>!Be.has(e.type)||t.get(e.
user.id)===e)}function ko(s,{type:t,user:e}){return s.type!==t||!Ys.has(t)?!1:Be.has(t)||s.user.id===e.id}function To(s){let[{type:t,user:e,member:i,role:n,name:o,
topic:a}]=s,h={user:y(e),name:o,topic:a,member:i&&y(i)};if(Ys.has(t)){let c=[...new Set(s.map(d=>y(d.member??d.user)))];return E(`notice.${t}`,c.length,{...h,names:Ct(
c)})}return t==="role"?l(`notice.role.${n}`,h):t==="topic"&&!a?l("notice.topic.removed",h):l(`notice.${t}`,h)}var Ao=300;function zs(s,t,e){let{before:i,firstNew:n,me:o}=e,a=[];i&&a.push({key:Xs(new Date(i.at)),at:new Date(i.at),rows:[],isContinued:!0});let h=i;for(let c of[
...s,...t.map(d=>Co(d,o))]){let d=Lo(a,new Date(c.at));n!==null&&c.seq===n&&(d.rows.push({key:"new-line",kind:"new-line"}),h=null),!d.rows.length&&!d.isContinued&&
(h=null),g(c)?d.rows.push(_o(c,h,e)):Io(d.rows,Ro(c,e)),h=c}return a.filter(({rows:c})=>c.length)}var $e=new WeakMap;function Co(s,t){let{clientId:e,text:i,at:n,
failure:o}=s;if(!$e.has(s)){let a={type:"message",seq:null,at:n,user:t,text:i,deleted:!1,clientId:e,failure:o,unsent:!0};$e.set(s,a)}return $e.get(s)}var Xs=s=>`${s.
getFullYear()}-${s.getMonth()+1}-${s.getDate()}`;function Lo(s,t){let e=Xs(t),i=s.at(-1);return i&&(i.key===e||t<i.at)?i:(s.push({key:e,at:t,rows:[],isContinued:!1}),
s.at(-1))}function _o(s,t,{me:e,live:i,edits:n,personOf:o}){let a=s.user.id===e.id,h=n.get(s.seq),c=s.unsent?s:h,d=c?.failure?"failed":c?"pending":"sent",m=o(s.
user);return{key:a&&s.clientId?s.clientId:`seq-${s.seq}`,kind:"message",entry:s,own:a,author:m,name:m.display_name||m.name,edit:h,leads:!No(s,t),state:d,pending:d!==
"pending"?null:i?"sending":"waiting"}}function No(s,t){return!t||!g(t)||t.user.id!==s.user.id?!1:new Date(s.at)-new Date(t.at)<Ao*1e3}function Ro(s,{personOf:t}){
let{user:e,member:i}=s;return{...s,user:t(e),member:i&&t(i)}}function Io(s,t){let e=s.at(-1);e?.kind==="notice"?e.entries.push(t):s.push({key:`notice-${t.seq}`,
kind:"notice",entries:[t]})}var ie=class{#t=new Map;#e=0;#s=null;fit(t){t!==this.#s&&(this.#s=t,this.clear())}clear(){this.#t.clear(),this.#e=0}set(t,e){this.#e+=e-(this.#t.get(t)??0),this.#t.
set(t,e)}of(t,e,i){let{mean:n}=this,o=0;for(let a=e;a<i;a+=1)o+=this.#t.get(t[a].seq)??n;return o}at(t,e){let{mean:i}=this,n=0;for(let o=e;n<t.length&&o>0;n+=1)
o-=this.#t.get(t[n].seq)??i;return n}get mean(){return this.#t.size?this.#e/this.#t.size:44}};var ne=class{#t;#e;#s=null;#i;following=!0;constructor(t,{mayFollow:e}){this.#t=t,this.#e=e,t.addEventListener("scroll",()=>this.#r(),{passive:!0});let i=new ResizeObserver(
()=>this.following?this.toBottom():this.#a());i.observe(t),i.observe(t.firstElementChild)}keep(t){let e=this.following?null:this.#l(),i=e?.getBoundingClientRect().
top;t(),this.following?this.toBottom():e?.isConnected&&this.#h(e.getBoundingClientRect().top-i),this.#n()}toBottom(){this.following=this.#e(),this.#t.scrollTop=
this.#t.scrollHeight}stay(){this.following=!1}revealAbove(t){let{top:e}=this.#t.getBoundingClientRect();return!t||t.getBoundingClientRect().top>=e?!1:(this.reveal(
t),!0)}isInView(t){let[e,i]=[this.#t,t].map(n=>n.getBoundingClientRect());return i.top>=e.top&&i.bottom<=e.bottom}reveal(t){this.putAt(t,this.#t.clientHeight/5)}putAt(t,e){
let{top:i}=this.#t.getBoundingClientRect();this.#t.scrollTop+=t.getBoundingClientRect().top-i-e,this.following=this.#o,this.#n()}placeIn(t){let e=this.#f(t);return e?
{row:e,offset:e.getBoundingClientRect().top-this.#t.getBoundingClientRect().top}:null}lastAboveFoot(t){let e=this.#t.getBoundingClientRect().bottom+1;return t[ft(
t,i=>i.getBoundingClientRect().bottom>e)-1]}get isNearTop(){return this.#t.scrollTop<this.#t.clientHeight}get isNearFoot(){let{scrollHeight:t,scrollTop:e,clientHeight:i}=this.#t;
return t-e-i<i}get#o(){let{scrollHeight:t,scrollTop:e,clientHeight:i}=this.#t;return this.#e()&&t-e-i<48}#r(){this.following=this.#o,this.#n()}#n(){this.#s=this.
following?null:this.placeIn(this.#t.querySelectorAll(".day-rows > *")),this.#i=this.#t.clientWidth}#a(){let{row:t,offset:e}=this.#s??{};!t?.isConnected||this.#i===
this.#t.clientWidth||(this.#h(t.getBoundingClientRect().top-this.#t.getBoundingClientRect().top-e),this.#i=this.#t.clientWidth)}#h(t){Math.abs(t)>=.5&&(this.#t.
scrollTop+=t)}#l(){return this.#f(this.#t.querySelectorAll(".day-rows > *"))}#f(t){let{top:e}=this.#t.getBoundingClientRect();return t[ft(t,i=>i.getBoundingClientRect().
bottom>e)]}};function ft(s,t){let e=0,i=s.length;for(;e<i;){let n=e+i>>1;t(s[n])?i=n:e=n+1}return e}var Do=24,Qs=4,Mo=80,Po=180,qe=.75,Bo=1+qe,$o=1+2*qe,Fo=4,qo={message:Ks,notice:()=>w("notice"),"new-line":()=>w("new-line")},Ho={message:Ws,notice:Ko,"new-line":()=>{}},
oe=class{#t;#e;#s;#i;#o;#r=new ie;#n=[];#a=[];#h=null;#l=[];#f=[];#u=null;#m=null;#c=0;#d=0;#w;#g=0;#E=0;constructor({scroller:t,keeper:e,changing:i}){this.#t=t,
this.#e=e,this.#s=r(".timeline-log",t),this.#i=r(".rows-above",t),this.#o=r(".rows-below",t),this.#w=i;let n=()=>{this.#g=t.clientWidth,this.#E=t.clientHeight};
new ResizeObserver(n).observe(t),n()}get rows(){return this.#l}get messageRows(){return this.#l.filter(t=>t.matches(".message"))}get isEmpty(){return!this.#f.some(
({kind:t})=>t==="message")}clear(){this.#s.replaceChildren(),this.#r.clear(),this.#n=this.#a=this.#l=this.#f=[],this.toEnd()}draw(t,e,i,{aloud:n=!1}={}){this.#n=
t,this.#a=e,this.#h=i,this.#S(),this.#p({aloud:n})}follow(){for(let t=0;t<Fo;t+=1){let e=this.#y();if(!e)return;this.#A(),this.#v(e),this.#p()}}toEnd(){this.#u=
this.#m=null,this.#S()}show(t){let e=Math.min(T(this.#n,t),this.#n.length-1);return(e<this.#c||e>=this.#d)&&(this.#A(),this.#v(this.#k(e)),this.#p()),this.rowOf(
t)}rowOf(t){return r(`.message[data-seq="${t}"]`,this.#s)??this.#C(t)}beside(t,e){let{messageRows:i}=this,n=i.indexOf(t)+e;if(i[n])return i[n];if(!(e<0?this.#c===
0:this.#d===this.#n.length))return this.#A(),this.#v(this.#k(e<0?this.#c:this.#d)),this.#p(),i=this.messageRows,n=i.indexOf(t)+e,i[n]}first(){let t=this.#n.find(
g);return t&&this.show(t.seq)}onScreen({first:t,last:e}){let{top:i,bottom:n}=this.#t.getBoundingClientRect(),o=p=>I=>I.getBoundingClientRect().bottom>p,a=ft(this.#l,
o(i)),h=ft(this.#l,o(n+1))-1,c=this.#f.slice(a,h+1).flatMap(Fe);if(!c.length)return this.#n.length||t===null?null:{from:t,to:e};let d=this.#n[T(this.#n,c[0])-1],
m=this.#n[T(this.#n,c.at(-1))+1];return{from:d?d.seq+1:t,to:m?m.seq-1:e}}#p({aloud:t=!1}={}){this.#s.setAttribute("aria-live",t?"polite":"off"),this.#w(()=>this.#e.
keep(()=>this.#x()))}#x(){this.#r.fit(this.#g);let t=this.#n.slice(this.#c,this.#d),e=this.#d===this.#n.length,i=this.#n[this.#c-1],n=zs(t,e?this.#a:[],{...this.#h,
before:i});L(this.#s,n,{create:()=>w("day"),update:jo}),this.#f=n.flatMap(({rows:o})=>o),this.#l=[...this.#s.querySelectorAll(".day-rows > *")],Zs(this.#i,this.#r.
of(this.#n,0,this.#c)),Zs(this.#o,this.#r.of(this.#n,this.#d,this.#n.length))}#S(){let{length:t}=this.#n,e=this.#T;this.#d=this.#m===null?t:Math.min(t,T(this.#n,
this.#m+1)),this.#c=this.#u===null?this.#d-this.#O(Bo):T(this.#n,this.#u),this.#c>=this.#d&&(this.#d=Math.max(this.#d,Math.min(t,e))),this.#c>=this.#d&&(this.#c=
this.#d-e),this.#m===null&&this.#d-this.#c>e+e/4&&this.#b(e),this.#v([this.#c,this.#d])}#b(t){this.#e.following||!this.#l.length?this.#c=this.#d-t:this.#d=this.#c+
t+t/4,this.#A()}#v([t,e]){let{length:i}=this.#n;for(this.#d=Math.min(Math.max(Math.round(e),0),i),this.#c=Math.min(Math.max(Math.round(t),0),this.#d);this.#c>0&&
this.#c<i&&!g(this.#n[this.#c])&&!g(this.#n[this.#c-1]);)this.#c-=1;for(;this.#d>0&&this.#d<i&&!g(this.#n[this.#d])&&!g(this.#n[this.#d-1]);)this.#d+=1;this.#u=
this.#n[this.#c]?.seq??null,this.#m=this.#d===i?null:this.#n[this.#d-1].seq}#y(){let{top:t,bottom:e,height:i}=this.#t.getBoundingClientRect(),n=this.#s.getBoundingClientRect(),
o=qe*i,a=this.#T,h=a/Qs;if(!i||!this.#l.length)return null;if(n.bottom<t||n.top>e)return this.#k(this.#r.at(this.#n,t-this.#i.getBoundingClientRect().top));let[
c,d]=[this.#c-h,this.#d+h];return this.#c>0&&n.top>t-o?[c,Math.min(this.#d,c+a)]:this.#d<this.#n.length&&n.bottom<e+o?[Math.max(this.#c,d-a),d]:null}#k(t){let e=this.#O(
$o)/2;return[t-e,t+e]}get#T(){let t=Qs*this.#E/Do;return Math.round(Math.min(Po,Math.max(Mo,t)))}#O(t){return Math.ceil(t*this.#E/this.#r.mean)}#A(){let t=this.#s.
getBoundingClientRect().top;this.#l.forEach((e,i)=>{let[n,...o]=Fe(this.#f[i]);if(!n)return;let{bottom:a}=e.getBoundingClientRect();this.#r.set(n,a-t);for(let h of o)
this.#r.set(h,0);t=a})}#C(t){return this.#l[this.#f.findIndex(e=>e.kind==="notice"&&Fe(e).includes(t))]}},Fe=({entry:s,entries:t=[s]})=>t.flatMap(e=>e?.seq??[]);
function Zs(s,t){let e=`${t}px`;s.style.blockSize!==e&&(s.style.blockSize=e)}function jo(s,{at:t,rows:e,isContinued:i}){f(r(".day-title span",s),ns(t)),s.classList.
toggle("is-continued",i),L(r(".day-rows",s),e,{create:({kind:n})=>qo[n](),update:(n,o)=>Ho[o.kind](n,o)})}function Ko(s,{entries:t}){let e=Js(t);e.length===s.children.
length&&e.every((i,n)=>s.children[n].textContent===i)||s.replaceChildren(...e.map(i=>q("p",i)))}var Wo=4;function _(s){let t=q("p",s,"toast");r(".toasts").append(t),setTimeout(()=>t.remove(),Wo*1e3)}var Uo=2e3,Go=400,He={connecting:"timeline.loading","catching-up":"timeline.loading",reconnecting:"timeline.waiting",restarting:"timeline.waiting",offline:"time\
line.waiting"},re=class{#t;#e;#s;#i;#o;#r;#n=null;#a;#h=!1;#l=new Set;#f=null;#u=null;#m=N(()=>this.#c());constructor(t,{changing:e,onNewest:i,onMoved:n}){this.#t=
t,this.toNewest=i,this.#e=r(".timeline-scroll",t),this.#s=r(".timeline-start",t),this.#i=new ne(this.#e,{mayFollow:()=>this.#n?.history.isAtNewest??!0}),this.#r=
new oe({scroller:this.#e,keeper:this.#i,changing:e}),this.#o=new se(this.#e,{isFollowing:()=>this.#i.following});let o,a=()=>{clearTimeout(o),o=setTimeout(()=>this.#n&&
n(),Go),this.#p()};this.#e.addEventListener("scroll",a,{passive:!0}),r('[data-testid="new-pill"]',t).onclick=()=>this.#b(),r('[data-testid="first-unread"]',t).onclick=
()=>this.#v(),r('[data-testid="mark-read"]',t).onclick=()=>this.#y(),document.addEventListener("visibilitychange",()=>document.hidden&&this.#k()),addEventListener(
"blur",()=>this.#k()),addEventListener("focus",()=>this.#T())}get list(){return this.#r}show(t){this.#a?.abort(),this.#a=new AbortController;let{signal:e}=this.#a;
this.#n=t,this.#h=!1,this.#l.clear(),this.#f=this.#u=null,this.#r.clear(),t.addEventListener("change",this.#m,{signal:e}),this.#i.following=!0,this.#c()}follow(){
this.#n.history.toNewest(),this.#r.toEnd(),this.#c(),this.#i.toBottom(),this.#p()}async goTo(t){let e=this.#n,i=await e.history.goTo(t);if(e!==this.#n||i===null)
return!0;if(!i)return!1;this.#i.stay(),this.#h||=e.state==="live",this.#c();let n=this.#r.show(t);return this.#i.reveal(n),this.#p(),Yo(n),!0}lookAt(t){let e=this.#r.
rowOf(t);if(e&&this.#i.isInView(e))return e;this.#i.stay();let i=this.#r.show(t);return this.#i.reveal(i),this.#p(),i}get place(){if(this.#i.following)return null;
let{row:t,offset:e}=this.#i.placeIn(this.#r.messageRows)??{};return t?.dataset.seq?{seq:Number(t.dataset.seq),offset:e}:null}async comeBackTo(t){if(!t)return this.
follow();let e=this.#n,i=await e.history.goTo(t.seq);e!==this.#n||!i||(this.#i.stay(),this.#c(),this.#i.putAt(this.#r.show(t.seq),t.offset),this.#p())}scroll(t){
this.#e.scrollBy({top:t*this.#e.clientHeight,behavior:"instant"}),this.#p()}get lastOnScreen(){return this.#i.lastAboveFoot(this.#r.messageRows)??this.#r.messageRows[0]}focusNewest(){
let t=this.lastOnScreen;return t?.focus({preventScroll:!0}),!!t}entryAsItWas({seq:t,at:e}){let i=this.#n.history.shown.entry(t);return i?.at===e?i:void 0}#c(){let t=this.#n;
if(!t)return;let{state:e,timeline:i,history:n,me:o,firstNew:a,unsentEdits:h}=t,c=e==="live";c&&this.#h&&this.#i.following&&i.trim();let{first:d,last:m,entries:p}=n.
shown,I=d===this.#f&&m>this.#u;this.#f=d,this.#u=m;let me=di=>t.personOf(di);this.#r.draw(p,n.isAtNewest?t.unsent:[],{me:o,firstNew:a,live:c,edits:h,personOf:me},
{aloud:c&&this.#h&&I&&n.isAtNewest}),this.#d(),c?this.#h||this.#g():this.#h=!1,this.#p()}#d(){let{timeline:t,history:e,state:i,room:n}=this.#n,o=t.cursor!==null||
!e.isAtNewest;this.#t.classList.toggle("is-empty",o&&this.#r.isEmpty),this.#t.classList.toggle("is-loading",!o&&["connecting","catching-up"].includes(i));let a=i===
"live"&&this.#l.has("older"),h=Vo({known:o,history:e,room:n,state:i,failed:a});this.#s.dataset.text!==h&&(this.#s.dataset.text=h,this.#s.replaceChildren(h,...a?
[" ",this.#w()]:[]))}#w(){let t=q("button",l("again"),"link-button");return t.onclick=()=>this.#x("older"),t}#g(){this.#h=!0,this.#l.clear();let{firstNew:t,history:e}=this.#n;
this.#n.reading.back(this.#n),!(!this.#i.following||!e.isAtNewest||t===null)&&(this.#i.stay(),this.#r.show(t),this.#i.revealAbove(r(".new-line",this.#e))||this.#E())}#E(){
this.#r.toEnd(),this.#c(),this.#i.toBottom()}#p(){if(!this.#n)return;this.#r.follow();let{reading:t,history:e}=this.#n,i=this.#r.onScreen(e.shown);i&&!document.
hidden&&document.hasFocus()&&this.#h&&t.see(i),this.#h&&!this.#l.has("older")&&this.#i.isNearTop&&e.hasOlder&&this.#x("older"),!this.#l.has("newer")&&this.#i.isNearFoot&&
!e.isAtNewest&&this.#x("newer"),this.#o.draw(),this.#S(i)}async#x(t){let e=this.#n,{history:i}=e;try{await(t==="older"?i.loadOlder():i.loadNewer()),this.#l.delete(
t)}catch{e===this.#n&&this.#l.add(t)}this.#m()}#S(t){let{reading:e,stoppedElsewhere:i}=this.#n,n=t?this.#n.unseenBelow(t.to):0,o=t&&e.seen>=t.from-1&&e.seen<=t.
to,a=r('[data-testid="new-pill"]',this.#t);a.hidden=this.#i.following,a.classList.toggle("has-news",n>0),f(r("span",a),n?E("timeline.pill",n):l("timeline.to_new\
est")),r(".unread-note",this.#t).hidden=!i||o}#b(){this.#l.delete("newer"),this.toNewest(),this.focusNewest()}async#v(){let t=this.#n,{reading:e}=t;e.newAfter=e.
seen;try{await t.history.goTo(e.seen+1,{exactly:!1})}catch(o){return _(O(o))}if(t!==this.#n)return;this.#i.stay(),this.#c();let{firstNew:i}=t;if(i===null)return;
let n=this.#r.show(i);this.#i.reveal(r(".new-line",this.#e)??n),n.focus({preventScroll:!0}),this.#p()}#y(){let{reading:t,timeline:e}=this.#n;t.seeAll(e.cursor),
t.answered(),this.focusNewest(),this.#c()}#k(){this.#n?.reading.away(),this.#n?.keep()}#T(){this.#n&&(this.#l.delete("newer"),this.#h=!1,this.#c())}};function Vo({
known:s,history:t,room:e,state:i,failed:n}){return n?l("timeline.older_failed"):s?t.hasOlder?i==="live"?l("timeline.loading_older"):He[i]==="timeline.waiting"?l(
"timeline.older_waiting"):"":l("timeline.beginning",{room:e.name}):He[i]?l(He[i]):""}function Yo(s){s.tabIndex=-1,s.focus({preventScroll:!0}),s.classList.add("i\
s-marked"),setTimeout(()=>s.classList.remove("is-marked"),Uo)}var Jo=3,ae=class{#t;constructor(t){this.#t=t}show({typing:t},{signal:e}){let i=()=>this.#t.textContent=zo(t.users);t.addEventListener("change",i,{signal:e}),i()}};
function zo(s){return s.length?s.length>Jo?l("typing.many"):E("typing",s.length,{names:Ct(s.map(y))}):""}var je=60,he=class{#t=null;#e;#s;#i;#o;#r;#n;#a;#h;#l;constructor({router:t,drafts:e}){this.#i=t,this.#s=new re(r(".timeline"),{changing:i=>this.#a.around(()=>this.#r.
around(()=>this.#n.around(i))),onNewest:()=>this.#f(),onMoved:()=>t.keepPlace()}),this.#o=new Vt({form:r(".composer"),note:r(".composer-note"),drafts:e,onSent:()=>this.#f(),
onEditLast:()=>this.#w()}),this.#r=new te({log:r(".timeline-log"),scroller:r(".timeline-scroll"),timeline:this.#s,actions:this.#u()}),this.#h=new Qt(r(".resync-\
note")),this.#n=new Xt(r(".timeline-log"),{rowOf:({seq:i})=>this.#s.list.rowOf(i),entryOf:i=>this.#s.entryAsItWas(i),reopen:(i,n,o)=>this.#g(i,n,{written:o,focus:!1}),
keepAsDraft:i=>this.#E(i)}),this.#a=new zt(r(".find-bar"),{timeline:this.#s}),this.#l=[this.#a,this.#h,this.#n,new Zt(r(".room-header"),{router:t}),new ee(r(".s\
tatus[data-state]"),{router:t}),new ae(r(".typing")),this.#o]}show(t){this.#e?.abort(),this.#e=new AbortController,this.#t=t;for(let e of this.#l)e.show(t,this.#e);
this.#r.show(t),this.#s.show(t)}focusComposer(){this.#o.focus()}async goTo(t){await this.#s.goTo(t).catch(i=>i.status===422?!1:_(O(i))??!0)||(_(l("message.missi\
ng")),this.#s.follow())}get place(){return this.#s.place}comeBackTo(t){return this.#s.comeBackTo(t).catch(e=>_(O(e)))}get keys(){return{find:()=>this.#a.open(),
writeOn:()=>this.focusComposer(),leaveComposer:({target:t})=>t.matches(".composer-text")&&this.#s.focusNewest(),scrollUp:()=>this.#s.scroll(-.9),toNewest:()=>this.#f()}}#f(){
let{address:t}=this.#i;t.seq?this.#i.go({...t,seq:null},{replace:!0}):this.#s.follow()}#u(){return{copy:(t,e)=>this.#d(dt(e),"message.copied"),link:(t,{entry:e})=>this.#d(
this.#c(e),"message.link.copied"),edit:(t,{entry:e})=>this.#g(t,e),delete:(t,{entry:e})=>this.#p(t,e),retry:(t,{entry:e,edit:i=e})=>this.#t.retry(i.clientId),discard:(t,{
entry:e,edit:i=e})=>this.#x(i.clientId),more:(t,e)=>this.#m(t,e)}}async#m(t,e){let i=await Bs({row:t,item:e,conversation:this.#t});i&&this.#u()[i](t,R(t))}#c({seq:t}){
return location.origin+$({view:"room",room:this.#t.id,seq:t})}async#d(t,e){let i=await navigator.clipboard.writeText(t).then(()=>e,()=>"error.unknown");_(l(i))}#w(){
let t=this.#t.lastOwn;if(!t)return _(l("message.edit.none"));this.#t.history.isAtNewest||this.#s.follow();let e=this.#s.list.show(t.seq);this.#g(e,t,{done:()=>this.
focusComposer()})}#g(t,{seq:e,text:i},{written:n=i,focus:o=!0,done:a=()=>t.focus()}={}){let h=this.#t,{epoch:c}=h.timeline;Gs(t,{text:i,written:n,focus:o,save:d=>h.
edit({seq:e,epoch:c},d),onEmpty:()=>this.#p(t,R(t).entry),done:a})}#E(t){this.#o.add(t),this.#h.sayKept()}async#p(t,{seq:e,user:i,text:n}){let o=this.#t,{epoch:a}=o.
timeline,h=await H({title:l("message.delete.title"),text:l("message.delete.text",{text:Xo(n),author:y(o.personOf(i))}),action:l("message.delete")});t.focus({preventScroll:!0}),
h&&await o.delete({seq:e,epoch:a}).catch(c=>_(O(c)))}#x(t){this.#t.discard(t),this.focusComposer()}};function Xo(s){let t=s.replace(/\s+/gu," ");if(t.length<=je)
return t;let e=t.slice(0,je).toWellFormed();return`${e.slice(0,Math.max(e.lastIndexOf(" "),je/2))}…`}var ce=class{#t;#e;#s;constructor(t,{drafts:e,rooms:i}){this.#t=t,this.#e=e,this.#s=i;let n=N(()=>this.#i());for(let o of[e,i])o.addEventListener("change",n)}show(){
this.#i(),r(".place-title",this.#t).focus()}#i(){let t=this.#e.rooms.map(e=>this.#s.find(e)).filter(Boolean);r(".drafts-none",this.#t).hidden=t.length>0,L(r(".d\
raft-list",this.#t),t,{key:({id:e})=>e,create:()=>w("draft-item"),update:(e,i)=>this.#o(e,i)})}#o(t,e){let i=r("a",t);i.href=`/rooms/${e.id}`,Q(i,ct(e)),f(r(".d\
raft-room",i),e.name),f(r(".draft-text",i),this.#e.of(e.id));let n=r("button",t);n.title=l("drafts.delete"),n.setAttribute("aria-label",l("drafts.delete.from",{
room:e.name})),n.onclick=()=>this.#e.keep(e.id,"")}};var Ke=matchMedia("(min-width: 45rem)"),Qo=matchMedia("(min-width: 68rem)"),ti="parley:panel",le=class{#t=r(".app");#e=r(".sidebar");constructor(){Ke.addEventListener(
"change",()=>this.#s())}get showsRoomsBesides(){return Ke.matches}get showsPanelBesides(){return Qo.matches}show(t){this.#t.dataset.view=t,this.#s()}get panelAtFirst(){
return this.showsPanelBesides&&localStorage.getItem(ti)!=="closed"?"people":null}notePanel(t){this.showsPanelBesides&&localStorage.setItem(ti,t?"open":"closed")}#s(){
let t=!Ke.matches&&this.#t.dataset.view==="rooms";this.#e.setAttribute("role",t?"main":"region")}};function ei({conversation:s}){let t=x("add-member"),e=r("form",t);return k(e),A(e,async({name:i})=>{await s.members.add(i.trim().replace(/^@/,"")).catch(Zo),t.close()}),
S(t)}function Zo(s){throw s.status===404?Object.assign(s,{code:"no_such_person"}):s}var tr=new Intl.Collator(v,{sensitivity:"base"}),ni={title:()=>l("members.title"),show(s,{conversation:t,router:e,presence:i,signal:n}){let o=({user:h})=>e.go({
...e.address,panel:`person:${h.id}`}),a=N(()=>n.aborted||si(s,t,{presence:i,choose:o}));G(s).onclick=()=>t.members.more(),r(".members-add",s).onclick=()=>ei({conversation:t});
for(let h of[t.members,i])h.addEventListener("change",a,{signal:n});for(let h of["room","state"])t.addEventListener(h,a,{signal:n});si(s,t,{presence:i,choose:o})}};
function si(s,{members:t,room:e,isOver:i},{presence:n,choose:o}){let h=t.list.map(c=>({...c,state:Ht(c,n)})).toSorted((c,d)=>tr.compare(y(c.user),y(d.user)));ii(
s,"there",h.filter(({state:c})=>c!=="offline"),{members:t,choose:o}),ii(s,"away",h.filter(({state:c})=>c==="offline"),{members:t,choose:o}),V(s,{hasMore:t.hasMore&&
!i,failed:t.failed&&!i}),r(".members-add",s).hidden=!X(e)||i}function ii(s,t,e,{members:i,choose:n}){let o=r(`.members-${t}-title`,s);f(o,E(`members.${t}`,e.length,
{count:F(e.length,i)})),o.hidden=!e.length,L(r(`.members-${t}`,s),e,{key:({user:a})=>a.id,create:()=>w("member-item"),update:(a,h)=>er(r("button",a),h,n)})}function er(s,t,e){
let{user:i,role:n,state:o,here:a}=t;s.classList.toggle("is-away",o==="offline"),s.title=l(a?"presence.here":`presence.${o}`),s.onclick=()=>e(t),j(r(".avatar",s),
i),Gt(r(".avatar",s),o),f(r(".member-name",s),y(i)),f(r(".member-role",s),n==="member"?"":l(`role.${n}`)),f(r(".member-presence",s),s.title)}var oi={title:()=>l("person.title"),show(s,{conversation:t,subject:e,router:i,presence:n,signal:o}){let{members:a}=t,h=r("form",s),c=()=>a.list.find(({user:p})=>p.
id===e),d=()=>sr(s,t,c(),n),m=N(()=>o.aborted||d());k(h),A(h,({role:p})=>ir(t,c(),p)),r('[data-action="remove"]',s).onclick=()=>nr(h,t,c(),i);for(let p of[a,n])
p.addEventListener("change",m,{signal:o});t.addEventListener("room",m,{signal:o}),d()}};function sr(s,t,e,i){let{members:n,room:o,isOver:a}=t;if(r(".person",s).
hidden=!e,r(".person-missing",s).hidden=!!e||!n.loaded,!e)return;let{user:h,role:c,here:d}=e,m=ot(o)&&!o.archived&&!a,p=Ht(e,i);j(r(".avatar",s),h),Gt(r(".avata\
r",s),p),f(r(".person-name",s),y(h)),f(r(".person-account",s),`@${h.name}`),f(r(".person-presence",s),l(d?"presence.here":`presence.${p}`)),f(r(".person-role",s),
l(`role.${c}`)),r(".person-role-line",s).hidden=m,r(".member-roles",s).hidden=r(".member-save",s).hidden=!m;let{elements:I}=r("form",s);(I.role.value===""||!s.contains(
document.activeElement))&&(I.role.value=c),r('[data-action="remove"]',s).hidden=a||!Qe(e,t)}async function ir({members:s},{user:t,role:e},i){i!==e&&(await s.setRole(
t.id,i),_(l("member.role.changed",{name:y(t),role:l(`role.${i}`)})))}async function nr(s,{members:t,room:e},{user:i},n){let o=y(i);await H({title:l("member.remo\
ve.title",{name:o,room:e.name}),text:l("member.remove.text"),action:l("member.remove")})&&await C(s,async()=>{await t.remove(i.id),n.up()})}var ri={people:ni,person:oi};var de=class{#t;#e;#s;#i;#o=null;#r;#n=null;constructor(t,{router:e,isOverlay:i,...n}){this.#t=t,this.#e=e,this.#i={router:e,...n},this.#s=i,r(".slot-close",t).
onclick=()=>e.up()}show(t,e){let[i,n=null]=t?.split(":")??[],o=e&&ri[i];this.#o?.name===t&&this.#o?.conversation===e||(this.#r?.abort(),this.#r=new AbortController,
this.#h({wasOpen:this.#o!==null,isOpen:!!o},()=>{this.#t.hidden=!o,this.#o=o?{name:t,conversation:e}:null,o&&this.#a(o,i,{conversation:e,subject:n})}))}#a(t,e,{
conversation:i,subject:n}){let o=r(".slot-body",this.#t),a=o.cloneNode(!1);o.replaceWith(a),this.#t.dataset.panel=e,a.append(document.getElementById(`panel-${e}`).
content.cloneNode(!0)),f(r(".slot-title",this.#t),t.title()),t.show(a,{conversation:i,subject:n,...this.#i,signal:this.#r.signal})}#h({wasOpen:t,isOpen:e},i){t||
(this.#n=document.activeElement);let n=this.#t.contains(document.activeElement);i(),e&&(n||!t&&this.#s())&&r(".slot-close",this.#t).focus(),t&&!e&&n&&this.#n?.focus()}};var fe=class{#t;#e;constructor(t){this.#t=t,this.#e=r(".stage-message",t)}show({title:t,text:e,actions:i}){r(".stage-title",this.#e).textContent=t,r(".stage-tex\
t",this.#e).textContent=e,r(".stage-actions",this.#e).replaceChildren(...i.map(or)),this.#e.hidden=!1,this.#t.classList.add("is-staged")}clear(){this.#e.hidden=
!0,this.#t.classList.remove("is-staged")}};function or({label:s,act:t,primary:e=!1}){let i=q("button",s,e?"button button-primary":"button");return i.type="butto\
n",i.onclick=t,i}var ai=30,rr=300,hi="parley:reloaded-at",ue=class{#t;#e=-1/0;#s=!1;#i;constructor(t){this.#t=t;let e=()=>this.#e=performance.now();for(let i of["keydown","point\
erdown","input","wheel"])addEventListener(i,e,{capture:!0,passive:!0});pe.addEventListener("other",({detail:i})=>this.#o(i))}#o(t){if(this.#t.hidden=!1,r("butto\
n",this.#t).onclick=()=>this.#h(t),!this.#n||!this.#a)return this.#r();sessionStorage.setItem(hi,Date.now()),this.#h(t)}#r(){clearTimeout(this.#i),this.#i=setTimeout(
()=>u.get("/me").catch(()=>this.#r()),ai*1e3)}get#n(){return r("dialog[open], .is-editing")?!1:document.hidden||performance.now()-this.#e>ai*1e3}get#a(){return Date.
now()-Number(sessionStorage.getItem(hi))>rr*1e3}async#h(t){this.#s||(this.#s=!0,await ds(t).catch(()=>{}),location.reload())}};var ar=1.5;async function ci(){let s=ke(),t,e=new Promise(o=>t=o),i=We(()=>u.get("/me"),{onTrouble:()=>t(s)});s&&setTimeout(()=>t(s),ar*1e3);let n=await(s?Promise.
race([i,e]):i);return i.then(o=>{if(o!==n){if(o.id===n.id)return Te(Object.assign(n,o));Dt(),location.reload()}}),n}async function We(s,{onTrouble:t=()=>{}}={}){
let e=new B;for(;;)try{return await s()}catch({status:i}){i===401&&await hr(),t(),await new Promise(n=>setTimeout(n,e.next()*1e3))}}function hr(){return Dt(),J(),
new Promise(()=>{})}async function cr(){let s=new pt;s.connect(),new ue(r(".update-note"));let[t]=await Promise.all([ci(),We(is)]),e=new Rt({me:t}),i=new jt({store:e,socket:s}),n=new qt(
{socket:s}),o=new le,a=new Kt({keepsPanel:me=>me==="people"&&o.showsPanelBesides}),h=new Ft({userId:t.id}),c=new $t({userId:t.id}),d=new Bt(r(".sidebar"),{rooms:i,
drafts:c,sections:new Wt}),m=new he({router:a,drafts:c}),p=new Pt({me:t,socket:s,rooms:i,router:a,outbox:h,drafts:c,shell:o,conversationView:m,store:e,backgroundSender:new Ut(
{outbox:h,socket:s}),stage:new fe(r(".conversation")),sidebar:d,slot:new de(r(".slot"),{router:a,presence:n,isOverlay:()=>!o.showsPanelBesides}),draftsPage:new ce(
r(".drafts-page"),{drafts:c,rooms:i})}),I=dr({me:t,app:p,rooms:i,router:a,outbox:h,drafts:c,store:e});li(t),ps(),fr(I),Ms(lr({openers:I,app:p,router:a,shell:o,sidebar:d,
conversationView:m})),b.start(),s.listen(),await p.start(),cs()}function lr({openers:s,app:t,router:e,shell:i,sidebar:n,conversationView:o}){return{openers:s,goTo:(a,{
unread:h})=>{let c=n.neighbour(a,{unread:h});c&&e.goToRoom(c)},closePanel:()=>{let a=!!e.address.panel&&!i.showsPanelBesides;return a&&e.up(),a},isInRoom:()=>t.
conversation!==null,...o.keys}}function dr({me:s,app:t,rooms:e,router:i,outbox:n,drafts:o,store:a}){let h=p=>i.goToRoom(p.id),c=()=>i.go(D),d=()=>i.go({...i.address,
panel:"people"});return{"create-room":()=>Ss({rooms:e,onCreated:h}),browse:()=>xs({rooms:e,onJoined:h}),jump:()=>_s({rooms:e,onChosen:p=>i.goToRoom(p)}),room:(p=>()=>t.
conversation&&p(t.conversation))(p=>Is({conversation:p,rooms:e,onLeft:c,onMembers:d})),invite:Ns,account:()=>Es({me:s,outbox:n,drafts:o,store:a,onRenamed:p=>ur(
Object.assign(s,p),t)}),keys:()=>S(x("keys"))}}function fr(s){document.addEventListener("click",({target:t})=>{let e=t.closest("[data-open]");if(!e)return;let i=e.
closest("dialog");i&&ms(i),s[e.dataset.open]()})}function ur(s,t){li(s),t.conversation?.renamed()}function li(s){let t=r(".account-button");j(r(".avatar",t),s),
r(".account-name",t).textContent=y(s);for(let e of document.querySelectorAll("[data-for-owners]"))e.hidden=s.role!=="owner"}cr();
