/* Made by `make bundle` of 1cc7f76be0be9a88feaef2a562769bb73a5e60f18c6023372bf2a96830a5fdcc. */
var ni=/^\/rooms\/([^/]+)(?:\/([1-9]\d*))?\/?$/,ct={"/":"rooms","/drafts":"drafts"},N={view:"rooms"};function X({pathname:s,search:t}){let e=new URLSearchParams(
t).get("panel"),[,i,n]=ni.exec(s)??[];return i?{view:"room",room:ri(i),seq:n?oi(n):null,panel:e}:ct[s]?{view:ct[s]}:null}function D({view:s,room:t,seq:e,panel:i}){
if(s!=="room")return Object.keys(ct).find(a=>ct[a]===s);let n=e?`/${e}`:"",o=i?`?${new URLSearchParams({panel:i})}`:"";return`/rooms/${encodeURIComponent(t)}${n}${o}`}
var re=s=>s.panel?{...s,panel:null}:N,ae=(s,t)=>D(s)===D(t),oi=s=>Math.min(Number(s),Number.MAX_SAFE_INTEGER);function ri(s){try{return decodeURIComponent(s)}catch{
return s}}var ai=document.documentElement.dataset.version,he=new EventTarget;function Be(s){s&&s!==ai&&he.dispatchEvent(new CustomEvent("other",{detail:s}))}var $e="/api/v1",lt=class extends Error{constructor({status:t,code:e,detail:i,retryAfterSeconds:n}){super(i??e),Object.assign(this,{status:t,code:e,retryAfterSeconds:n})}},
ce=class extends lt{constructor(){super({status:0,code:"unreachable"})}},f={get:s=>W("GET",s),post:(s,t={})=>W("POST",s,t),put:(s,t={})=>W("PUT",s,t),patch:(s,t)=>W(
"PATCH",s,t),delete:(s,t={})=>W("DELETE",s,void 0,t),page:Fe,all:hi};async function Fe(s){let{items:t,next:e}=await W("GET",s);return{items:t,next:e&&di(e)}}async function hi(s){
let t=[];for(let e=s;e;){let i=await Fe(e);t.push(...i.items),e=i.next}return t}async function W(s,t,e,i={}){let n=await ci(s,t,e,i);if(Be(n.headers.get("Parley\
-Version")),n.status===204)return null;let o=await n.json().catch(()=>({}));if(n.ok)return o;throw li(n,o)}async function ci(s,t,e,i){let n=e===void 0?i:{"Conte\
nt-Type":"application/json",...i};try{return await fetch($e+t,{method:s,headers:n,body:JSON.stringify(e),cache:"no-store"})}catch{throw new ce}}function li(s,{code:t,
detail:e}){let i=Number(s.headers.get("Retry-After"))||void 0;return new lt({status:s.status,code:t??"unknown",detail:e,retryAfterSeconds:i})}function di(s){let{
pathname:t,search:e}=new URL(s,location.href);return t.slice($e.length)+e}var ui=new Set(["too_many_requests","busy","unavailable","outcome_unknown"]),fi=new Set(["unauthenticated","unreachable"]),mi=2,U=class{#t;#e;#s;#i=!1;#o=null;#r;constructor({
room:t,outbox:e,send:i}){this.#t=t,this.#e=e,this.#s=i}start(){this.#i=!0,this.next()}stop(){this.#i=!1,this.#o=null,clearTimeout(this.#r),this.#r=void 0}next(){
if(!this.#i||this.#o||this.#r)return;let t=this.#e.waiting(this.#t)[0];t&&(this.#o=t.clientId,this.#s(t))}delivered(t){this.#e.remove(t),this.#n(t),this.next()}refused(t,{
code:e,retryAfterSeconds:i=mi}){let n=t??this.#o;if(this.#n(n),fi.has(e))return this.stop();if(ui.has(e))return this.#a(i);n&&this.#e.fail(n,e),this.next()}#n(t){
this.#o===t&&(this.#o=null)}#a(t){clearTimeout(this.#r),this.#r=setTimeout(()=>{this.#r=void 0,this.next()},t*1e3)}};var dt=JSON.parse(document.getElementById("event-types").textContent),p=({type:s})=>!!dt[s]?.is_message,Q=({type:s})=>!!dt[s]?.changes_target,Z=({type:s})=>dt[s]?.
membership??null,qe=s=>s.type in dt&&!p(s)&&!Q(s);var He=150,le=60,je=Symbol("nothing"),ut=class{#t;#e;#s=null;#i=new Map;#o=0;#r;constructor({room:t,timeline:e,changed:i}){this.#t=t,this.#e=e,this.#r=i}get shown(){
return this.#s??this.#e}get isAtNewest(){return this.#s===null}get hasOlder(){let{first:t}=this.shown;return t!==null&&t>this.#e.floor}loadOlder(){return this.#u(
"older",()=>this.hasOlder&&this.#n())}loadNewer(){return this.#u("newer",()=>this.#s&&this.#a())}async goTo(t,{exactly:e=!0}={}){this.#o+=1;let i=this.#o;if(!this.
shown.holds(t)){let n=this.#e.holds(t)?null:await this.#l(t);if(i!==this.#o)return null;if(n===je||e&&n&&!n.entry(t))return!1;this.#s=n,this.settle()}return this.#r(),
!e||!!this.shown.entry(t)}toNewest(){this.#o+=1,this.#s&&(this.#s=null,this.#r())}settle(){this.#s&&this.#e.joins(this.#s)&&(this.#s=null)}change(t){this.#s?.change(
t)}reset(){this.#o+=1,this.#s=null}async#n(){let{shown:t}=this,{first:e}=t,i=await this.#c(`before=${e}&limit=${He}`);!i||t.first!==e||(t.prepend(i,{from:i[0]?.
seq??this.#e.floor}),this.#r())}async#a(){let t=this.#s,e=await this.#c(`after=${t.last}&limit=${He}`);!e||t!==this.#s||(t.append(e),this.settle(),this.#r())}async#l(t){
let e=await this.#c(`before=${t+le}&limit=${2*le}`),n=e?.length&&e[0].seq<=t&&e.at(-1).seq>=t?e:await this.#c(`before=${t+1}&limit=${le}`);return n?.length?this.#e.
pieceOf(n):je}async#c(t){let{epoch:e}=this.#e,{items:i,epoch:n}=await f.get(`/rooms/${this.#t}/events?${t}`),o=this.#e.epoch;return o===e&&n===(o??n)?i:null}#u(t,e){
return this.#i.has(t)||this.#i.set(t,Promise.resolve(e()).finally(()=>this.#i.delete(t))),this.#i.get(t)}};var pi=5,ft=class extends EventTarget{#t;#e=new Set;#s=new Map;#i=null;#o=0;#r=null;loaded=!1;failed=!1;constructor({room:t}){super(),this.#t=t}get list(){return[
...this.#s.values()].map(t=>({...t,here:this.#e.has(t.user.id)}))}get count(){return this.#s.size}get hasMore(){return this.#i!==null}presence({here:t,came:e=[],
gone:i=[]}){t&&(this.#e=new Set(t));for(let n of e)this.#e.add(n);for(let n of i)this.#e.delete(n);this.#l()}apply(t){let{user:e,member:i=e,role:n="member"}=t;this.#a(
i.id,Z(t)==="ends"?null:{user:i,role:n}),this.#l()}load(){return this.#n(`/rooms/${this.#t}/members?limit=200`,new Map)}more(){return this.#i?this.#n(this.#i,this.#s):
this.load()}async add(t){await f.put(`/rooms/${this.#t}/members/${encodeURIComponent(t)}`),await this.load()}async setRole(t,e){await f.patch(`/rooms/${this.#t}\
/members/${t}`,{role:e}),await this.load()}async remove(t){await f.delete(`/rooms/${this.#t}/members/${t}`),await this.load()}async#n(t,e){this.#o+=1;let i=this.#o;
this.#r=new Map;let n=await gi(t,e).catch(()=>null);if(i===this.#o){if(n){this.#s=n.members,this.#i=n.next;for(let[o,a]of this.#r)this.#a(o,a);this.loaded=!0}this.#r=
null,this.failed=!n,this.#l()}}#a(t,e){this.#r?.set(t,e),e?this.#s.set(t,e):this.#s.delete(t)}#l(){this.dispatchEvent(new Event("change"))}};async function gi(s,t){
let e=new Map(t),i=s;for(let n=0;i&&n<pi;n+=1){let o=await f.page(i);for(let a of o.items)e.set(a.user.id,a);i=o.next}return{members:e,next:i}}var V=({role:s,archived:t})=>["owner","moderator"].includes(s)&&!t,tt=({role:s})=>s==="owner";function I({seq:s,user:t,deleted:e},{me:i,room:n}){return!!s&&t.id===
i.id&&!e&&!n.archived}function mt(s,{me:t,room:e}){return I(s,{me:t,room:e})||V(e)&&!!s.seq&&!s.deleted}function Ke(s,{me:t,room:e}){return V(e)&&s.user.id!==t.
id&&(tt(e)||s.role!=="owner")}var pt=class s{#t;#e;first;last;constructor({first:t=null,last:e=null,entries:i=[],changes:n=new Map}={}){Object.assign(this,{first:t,last:e}),this.#t=i,this.#e=
n}get entries(){return this.#t}entry(t){let e=this.#t[A(this.#t,t)];return e?.seq===t?e:void 0}holds(t){return this.first!==null&&t>=this.first&&t<=this.last}pieceOf(t){
let e=new s({first:t[0].seq,last:t[0].seq-1,changes:this.#e});return e.append(t),e}append(t){for(let e of t)e.seq>this.last&&this.take(e)}prepend(t,{from:e}){let i=t.
filter(n=>n.seq<this.first&&We(n)).map(n=>this.#s(n));this.#t.unshift(...i),this.first=e}joins(t){if(this.first===null||t.last+1<this.first)return!1;let e=t.entries.
filter(({seq:i})=>i<this.first);return this.#t.unshift(...e),this.first=Math.min(this.first,t.first),!0}take(t){this.first??=t.seq,this.last=t.seq,Q(t)?this.change(
t):We(t)&&this.#t.push(this.#s(t))}change(t){this.#e.set(t.target,t);let e=A(this.#t,t.target),i=this.#t[e];i?.seq===t.target&&(this.#t[e]=Ue(i,t))}clear(){this.#t=
[],this.#e.clear(),this.first=this.last=null}dropBefore(t){this.#t.splice(0,A(this.#t,t)),this.first=t}#s(t){let e=wi(t),i=this.#e.get(e.seq);return i?Ue(e,i):e}};
function A(s,t){let e=0,i=s.length;for(;e<i;){let n=e+i>>1;s[n].seq<t?e=n+1:i=n}return e}var We=s=>p(s)||qe(s);function wi(s){if(!p(s))return s;let{type:t,seq:e,
at:i,user:n,text:o,edited_at:a,deleted:h=!1,client_id:c}=s;return{type:t,seq:e,at:i,user:n,text:o,editedAt:a,deleted:h,clientId:c}}var yi={edited:({text:s,at:t})=>({
text:s,editedAt:t}),deleted:()=>({text:"",deleted:!0})};function Ue(s,t){return s.deleted?s:{...s,...yi[t.type](t)}}var gt=class{#t;#e=null;#s;#i=[];constructor({readSeq:t,hasUnread:e,tell:i}){this.#t=i,this.#s=t,this.seen=t,this.newAfter=e?t:null}saw(t){return t<=this.seen||
this.#i.some(({from:e,to:i})=>t>=e&&t<=i)}get hasGap(){return this.#i.length>0}see({from:t,to:e}){if(this.seen===null)return this.seeAll(e);e<=this.seen||(this.#i=
Ei([...this.#i,{from:t,to:e}]),this.#i[0].from<=this.seen+1&&this.#o(this.#i.shift().to))}seeAll(t){t<=(this.seen??-1)||(this.#i=this.#i.filter(e=>e.to>t),this.#o(
t))}tellNow(){clearTimeout(this.#e),this.#e=null,this.seen>this.#s&&this.#t(this.seen)&&(this.#s=this.seen)}away(){this.newAfter=this.seen}back({unseenCount:t}){
t||(this.newAfter=null)}readElsewhere(t){this.#s=Math.max(this.#s,t),this.seen!==null&&this.seeAll(t),this.newAfter!==null&&(this.newAfter=Math.max(this.newAfter,
t))}answered(){this.newAfter=null}restart(){this.seen=null,this.#s=0,this.newAfter=null,this.#i=[]}#o(t){this.seen=t,this.#e??=setTimeout(()=>this.tellNow(),2*1e3)}};
function Ei(s){let t=[];for(let e of s.sort((i,n)=>i.from-n.from)){let i=t.at(-1);i&&e.from<=i.to+1?i.to=Math.max(i.to,e.to):t.push({...e})}return t}var G=class{tries=0;next(){let t=Math.min(15,.5*2**this.tries);return this.tries+=1,t*(.5+Math.random()/2)}reset(){this.tries=0}};var xi={again:!0,state:"reconnecting"},Si=5,vi=2,bi={1007:{again:!1,state:"broken"},1008:{again:!1,state:"broken"},1009:{again:!1,state:"broken"},1012:{again:!0,
state:"restarting",spreadSeconds:vi},4401:{again:!1,state:"ended"},4403:{again:!1,state:"removed"},4404:{again:!1,state:"gone"},4409:{again:!1,state:"crowded"},
4429:{again:!0,state:"too-fast",pauseSeconds:Si}},Ve=new Set(["broken","ended","removed","gone","crowded"]),Ge=s=>bi[s]??xi;var Oi="parley.v1",Ye=25,ki=8,Ti=10,Ai=6,wt=class extends EventTarget{#t;#e;#s;#i=null;#o=new G;#r;#n;#a;#l=Ye;#c=new AbortController;constructor({room:t,cursor:e,
whyRefused:i}){super(),this.#t=t,this.#e=e,this.#s=i,this.state="connecting"}get isOver(){return Ve.has(this.state)}open(){let{signal:t}=this.#c;addEventListener(
"online",()=>this.#y(),{signal:t}),addEventListener("offline",()=>this.#E(),{signal:t}),document.addEventListener("visibilitychange",()=>document.hidden||this.#f(),
{signal:t}),this.#u()}close(){this.#c.abort(),this.#b()}send(t){return this.#i?.readyState!==WebSocket.OPEN?!1:(this.#i.send(JSON.stringify(t)),!0)}reconnect(){
this.#b(),this.#x("catching-up"),this.#w(this.#o.next())}#u(){let t=new WebSocket(this.#p(),Oi),e=!1;t.onopen=()=>{e=!0,this.#x("catching-up"),this.#g()},t.onmessage=
({data:i})=>this.#m(JSON.parse(i)),t.onclose=({code:i})=>e?this.#h(i):this.#d(),this.#i=t}#p(){let t=new URL(`/api/v1/rooms/${this.#t}/ws`,location.href);t.protocol=
t.protocol.replace("http","ws");let e=this.#e();return e&&(t.search=new URLSearchParams(e)),t}#m(t){this.#g(),t.type==="hello"&&(this.#l=t.heartbeat_seconds??Ye),
this.dispatchEvent(new CustomEvent("frame",{detail:t})),t.type==="live"&&(this.#o.reset(),this.#x("live"))}#h(t){this.#b();let{again:e,state:i,pauseSeconds:n=0,
spreadSeconds:o=0}=Ge(t);this.#x(navigator.onLine?i:"offline"),e&&this.#w(n+Math.random()*o+this.#o.next())}async#d(){this.#b();let t=await this.#s();if(this.#c.
signal.aborted||this.#i)return;if(t)return this.#x(t);let e=this.state==="restarting"&&this.#o.tries<Ai;this.#x(navigator.onLine?e?"restarting":"reconnecting":"\
offline"),this.#w(this.#o.next())}#w(t){clearTimeout(this.#r),this.#r=setTimeout(()=>this.#u(),t*1e3)}#y(){this.#i||this.isOver||(clearTimeout(this.#r),this.#o.
reset(),this.#x("reconnecting"),this.#u())}#E(){this.isOver||(this.#b(),this.#x("offline"),this.#w(Ti))}#f(){this.#i?this.#S():this.#y()}#g(){clearTimeout(this.#a),
clearTimeout(this.#n),this.#n=setTimeout(()=>this.#S(),this.#l*1e3)}#S(){this.send({type:"ping"})&&(clearTimeout(this.#a),this.#a=setTimeout(()=>this.#h(1006),ki*
1e3))}#b(){for(let t of[this.#r,this.#n,this.#a])clearTimeout(t);this.#i&&(this.#i.onopen=this.#i.onmessage=this.#i.onclose=null,this.#i.close(),this.#i=null)}#x(t){
t!==this.state&&(this.state=t,this.dispatchEvent(new Event("state")))}};var de=2e4,et=class s extends pt{floor=1;epoch=null;static from({epoch:t,first:e,cursor:i,entries:n}){let o=new s({first:e,last:i,entries:n});return o.epoch=t,o}get cursor(){
return this.last}get position(){return this.cursor===null?null:{after:this.cursor,epoch:this.epoch}}apply(t){if(this.cursor!==null){if(t.seq<=this.cursor)return"\
repeat";if(t.seq>this.cursor+1)return"hole"}return this.take(t),"applied"}startAt(t){this.cursor===null&&(this.last=t,this.first=t+1)}reset(){this.clear(),this.
epoch=null}trim(){if(this.entries.length<=de)return;let t=this.entries.filter(p);t.length>de&&this.dropBefore(t.at(-de/2).seq)}};var yt=class extends EventTarget{#t=new Map;#e=0;get users(){return[...this.#t.values()].map(({user:t})=>t)}heard(t){clearTimeout(this.#t.get(t.id)?.timer);let e=setTimeout(
()=>this.stopped(t.id),5*1e3);this.#t.set(t.id,{user:t,timer:e}),this.#s()}stopped(t){clearTimeout(this.#t.get(t)?.timer),this.#t.delete(t)&&this.#s()}shouldSay(t=Date.
now()){return t-this.#e<2*1e3?!1:(this.#e=t,!0)}said(){this.#e=0}clear(){for(let{timer:t}of this.#t.values())clearTimeout(t);this.#t.clear(),this.#s()}#s(){this.
dispatchEvent(new Event("change"))}};var Ci=12,Et=class extends EventTarget{#t;#e;#s;#i;#o;#r;#n=!1;#a=new Map;#l=new AbortController;constructor({room:t,me:e,rooms:i,outbox:n,store:o}){super(),Object.
assign(this,{id:t.id,me:e,room:t}),this.#t=i,this.#e=n,this.#s=o;let a=o.read(t.id);this.timeline=a?et.from(a):new et,this.history=new ut({room:t.id,timeline:this.
timeline,changed:()=>this.#v()}),this.typing=new yt,this.members=new ft({room:t.id}),this.reading=this.#g(t),this.#o=new U({room:t.id,outbox:n,send:h=>this.#x(h)}),
this.#i=new wt({room:t.id,cursor:()=>this.timeline.position,whyRefused:()=>this.#O()})}get state(){return this.#i.state}get isOver(){return this.#i.isOver}get unsent(){
return this.#e.of(this.id).filter(({target:t})=>!t)}get unsentEdits(){return this.#e.edits(this.id)}get unseenCount(){let{seen:t}=this.reading;return t===null||
this.timeline.first<=t+1?this.#S(t??this.timeline.cursor):Math.max(this.room.unread,this.#S(t))}unseenBelow(t){return this.timeline.first>t+1?this.unseenCount:this.#S(
t,e=>!this.reading.saw(e.seq))}get firstNew(){let{newAfter:t}=this.reading,{shown:e}=this.history;return t===null||e.first>t+1?null:e.entries.slice(A(e.entries,
t+1)).find(n=>this.#b(n))?.seq??null}get stoppedElsewhere(){let{newAfter:t,hasGap:e}=this.reading;return e?!0:t!==null&&this.timeline.first>t+1&&this.history.hasOlder&&
this.history.isAtNewest}personOf(t){return t.id===this.me.id?this.me:this.#a.get(t.id)??t}open(){let{signal:t}=this.#l;this.#e.addEventListener("change",()=>this.#v(),
{signal:t}),this.#t.addEventListener("change",()=>this.#f(),{signal:t}),this.#i.addEventListener("frame",({detail:e})=>this.#c(e),{signal:t}),this.#i.addEventListener(
"state",()=>this.#E(),{signal:t}),this.#i.open()}close(){this.keep(),this.#l.abort(),this.#i.close(),this.#o.stop(),this.typing.clear(),this.noteRead()}noteRead(){
this.#n&&this.#t.note(this.id,{read_seq:this.reading.seen??0,unread:this.unseenCount})}keep(){this.isOver||(this.reading.tellNow(),this.#s.write(this.id,this.timeline))}send(t){
this.reading.answered(),this.typing.said(),this.#e.add(this.id,t),this.#o.next()}retry(t){this.#e.retry(t),this.#o.next()}discard(t){this.#e.remove(t)}sayTyping(){
this.state==="live"&&this.typing.shouldSay()&&this.#i.send({type:"typing"})}edit({seq:t,epoch:e},i){this.#e.add(this.id,i,{target:t,epoch:e}),this.#o.next()}delete({
seq:t,epoch:e}){return f.delete(`/rooms/${this.id}/messages/${t}`,{"Parley-Epoch":e})}get lastOwn(){let t=Date.now()-Ci*36e5,e=this.timeline.entries.findLast(i=>p(
i)&&I(i,this));return e&&Date.parse(e.at)>=t?e:void 0}renamed(){this.#v()}#c(t){if(t.seq!==void 0)return this.#p(t);this.#u[t.type]?.(t)}#u={hello:({epoch:t,floor:e,
limits:i})=>{this.#r=t,this.limits=i,this.timeline.epoch??=t,this.timeline.floor=e??1},resync:({reason:t})=>this.#h(t),live:({head:t})=>this.#d(t),presence:t=>this.
members.presence(t),typing:({user:t})=>t.id!==this.me.id&&this.typing.heard(t),ack:({client_id:t})=>this.#o.delivered(t),error:({client_id:t,code:e,retry_after:i})=>this.#o.
refused(t,{code:e,retryAfterSeconds:i})};#p(t){let e=this.timeline.apply(t);if(e==="hole")return this.#i.reconnect();if(e!=="repeat"){for(let i of[t.user,t.member])
i&&this.#a.set(i.id,i);Q(t)&&this.history.change(t),p(t)&&this.typing.stopped(t.user.id),p(t)&&t.user.id===this.me.id&&this.state==="live"&&this.reading.seeAll(
t.seq),t.user?.id===this.me.id&&t.client_id&&this.#o.delivered(t.client_id),this.state==="live"&&this.#m(t),this.#v()}}#m(t){Z(t)&&this.members.apply(t),Z(t)===
"ends"&&this.typing.stopped((t.member??t.user).id),t.type==="renamed"&&this.#t.note(this.id,{name:t.name}),t.type==="topic"&&this.#t.note(this.id,{topic:t.topic}),
t.type==="archived"&&this.#t.note(this.id,{archived:!0}),t.type==="restored"&&this.#t.note(this.id,{archived:!1}),t.type==="role"&&t.member.id===this.me.id&&this.#t.
note(this.id,{role:t.role})}#h(t){this.timeline.reset(),this.history.reset(),this.timeline.epoch=this.#r,this.reading.restart(),this.#s.forget(this.id),this.dispatchEvent(
new CustomEvent("resync",{detail:{reason:t}})),this.#v()}#d(t){this.timeline.startAt(t),this.history.settle(),this.#y(),this.keep(),this.#w()}async#w(){await this.
members.load();for(let{user:t}of this.members.list)this.#a.set(t.id,t);this.#v()}#y(){for(let{clientId:t,epoch:e,text:i}of this.unsentEdits.values())e!==this.timeline.
epoch&&(this.#e.remove(t),this.dispatchEvent(new CustomEvent("lost-edit",{detail:{text:i}})))}#E(){this.state==="live"?(this.#o.start(),this.reading.tellNow()):
(this.#o.stop(),this.typing.clear(),this.#n&&this.reading.away()),this.#n=this.state==="live",this.dispatchEvent(new Event("state")),this.#v()}#f(){let t=this.room;
this.room=this.#t.find(this.id)??{...this.room,role:null},t.isKept&&!this.room.isKept&&this.reading.readElsewhere(Je(this.room)),this.#o.next(),this.dispatchEvent(
new Event("room"))}#g(t){let e=i=>this.#i.send({type:"read",seq:i});return new gt({readSeq:Je(t),hasUnread:t.unread>0||t.isKept===!0,tell:e})}#S(t,e=()=>!0){let i=0,
{entries:n}=this.timeline;for(let o=n.length-1;o>=0&&n[o].seq>t;o-=1)this.#b(n[o])&&e(n[o])&&(i+=1);return i}#b(t){return p(t)&&t.user.id!==this.me.id&&!t.deleted}#x({
clientId:t,text:e,target:i,epoch:n}){let o=i?{type:"edit",target:i,epoch:n}:{type:"send"};this.#i.send({...o,client_id:t,text:e})}async#O(){try{await f.get("/me");
let{role:t}=await f.get(`/rooms/${this.id}`);return t?null:"removed"}catch({status:t}){return{401:"ended",404:"gone"}[t]??null}}#v(){this.dispatchEvent(new Event(
"change"))}},Je=({read_seq:s,unread:t,head:e,isKept:i})=>Math.max(s??0,t>0||i?0:e??0);var Li=document.documentElement.dataset.language,S=navigator.language.startsWith(Li)?navigator.language:document.documentElement.lang,_i=new Intl.PluralRules(S),
ze=new Intl.NumberFormat(S),Ri=new Intl.ListFormat(S,{type:"conjunction"}),Ni=new Intl.DateTimeFormat(S,{hour:"numeric",minute:"2-digit"}),Ii=new Intl.DateTimeFormat(
S,{month:"short",day:"numeric"}),Mi=new Intl.DateTimeFormat(S,{dateStyle:"short"}),Di=new Intl.DateTimeFormat(S,{dateStyle:"full",timeStyle:"short"}),Pi=new Intl.
DateTimeFormat(S,{weekday:"long",month:"long",day:"numeric"}),Bi=new Intl.DateTimeFormat(S,{dateStyle:"long"}),$i=new Intl.RelativeTimeFormat(S,{numeric:"auto"}),
ue={};async function Xe(){ue=await(await fetch(document.getElementById("words").href)).json()}function l(s,t={}){return(ue[s]??s).replace(/\{(\w+)\}/g,(i,n)=>t[n]??
"")}function y(s,t,e={}){return l(`${s}_${_i.select(t)}`,{count:ze.format(t),...e})}function b(s){let t=`error.${s.code}`;return t in ue?l(t):l("error.unknown")}
function St(s){let t=s.length>3?[...s.slice(0,2),y("people.others",s.length-2)]:s;return Ri.format(t)}var M=s=>ze.format(s),P=(s,{hasMore:t})=>t?l("more_than",{
count:M(s)}):M(s),vt=s=>Ni.format(s),q=s=>Di.format(s);function Qe(s,t=new Date){let e=Math.round((xt(t)-xt(s))/864e5);return e===0||e===1?Fi($i.format(-e,"day")):
(s.getFullYear()===t.getFullYear()?Pi:Bi).format(s)}function Ze(s,t=new Date){return xt(s).getTime()===xt(t).getTime()?vt(s):(s.getFullYear()===t.getFullYear()?
Ii:Mi).format(s)}var xt=s=>new Date(s.getFullYear(),s.getMonth(),s.getDate()),Fi=s=>s.charAt(0).toLocaleUpperCase(S)+s.slice(1);var fe="parley:lines:",ts="parley:sizes:",es="parley:rooms:",pe="parley:me",Tt="parley:last-room",Ot=!1,kt=class{#t;#e;#s;constructor({me:t}){this.#t=`${fe}${t.
id}:`,this.#e=ts+t.id,this.#s=es+t.id,ge()?.id!==t.id&&me(),we(t)}read(t){let e=localStorage.getItem(this.#t+t);return e&&JSON.parse(e)}write(t,e){if(e.cursor===
null||Ot)return;let i=qi(e),n=this.#i();delete n[t],n[t]=i.length,this.#o(n),bt(this.#e,JSON.stringify(n)),bt(this.#t+t,i)}get rooms(){let t=localStorage.getItem(
this.#s);return t&&JSON.parse(t)}set rooms(t){Ot||(t.length>500?localStorage.removeItem(this.#s):bt(this.#s,JSON.stringify(t)))}forget(t){localStorage.removeItem(
this.#t+t)}wipe(){At()}#i(){let t=localStorage.getItem(this.#e);return t===null&&me([fe]),t===null?{}:JSON.parse(t)}#o(t){let e=Object.values(t).reduce((i,n)=>i+
n,0);for(let[i,n]of Object.entries(t)){if(e<=15e5)return;this.forget(i),delete t[i],e-=n}}},ge=()=>JSON.parse(localStorage.getItem(pe)),we=s=>Ot||bt(pe,JSON.stringify(
s));function At(){Ot=!0,me()}function me(s=[fe,ts,es,pe,Tt]){for(let t of Object.keys(localStorage))s.some(e=>t.startsWith(e))&&localStorage.removeItem(t)}function qi({
epoch:s,cursor:t,first:e,entries:i}){let n=i.slice(-60),o=JSON.stringify(n);for(;o.length>5e4;)n=n.slice(Math.ceil(n.length/4)),o=JSON.stringify(n);let a=n.length===
i.length?e:n[0]?.seq??t+1;return JSON.stringify({epoch:s,first:a,cursor:t,entries:n})}function bt(s,t){try{localStorage.setItem(s,t)}catch{localStorage.removeItem(
s)}}var Ct=class{#t;#e;#s=null;#i=!1;#o=null;constructor({me:t,...e}){this.#t=t,this.#e=e;let{rooms:i,router:n,conversationView:o}=e;n.addEventListener("change",({detail:a})=>this.#r(
a)),i.addEventListener("change",()=>this.#y()),i.addEventListener("ended",()=>this.#f()),document.addEventListener("visibilitychange",()=>this.#g()),n.placeHere=
()=>this.#s&&o.place,addEventListener("pagehide",()=>this.#E())}get conversation(){return this.#s}async start(){let{rooms:t,router:e,shell:i}=this.#e,n=t.refresh();
t.loaded||await n,t.loaded||t.addEventListener("change",()=>this.#r(),{once:!0});let{address:o}=e;o.view==="room"&&!o.panel?e.go({...o,panel:i.panelAtFirst},{replace:!0}):
this.#r()}#r({again:t=!1}={}){let{address:e}=this.#e.router;return this.#i=!1,e.view==="room"?this.#n({...e,again:t}):e.view==="drafts"?this.#l():this.#a()}async#n({
room:t,seq:e,panel:i,again:n}){let{router:o,rooms:a,shell:h}=this.#e;if(t===this.#s?.id&&!this.#s.isOver)return h.show("room"),this.#p(i),this.#c(e,{again:n});try{
let c=a.find(t)??await a.fetch(t);if(t!==o.address.room)return;c.id===t?this.#u(c,{seq:e,panel:i}):o.go({...o.address,room:c.id},{replace:!0})}catch(c){t===o.address.
room&&this.#d(c)}}#a(){let{rooms:t,router:e,shell:i,stage:n}=this.#e,o=t.mine.find(({id:a})=>a===localStorage.getItem(Tt))??t.mine[0];if(o&&i.showsRoomsBesides)
return e.go({view:"room",room:o.id,panel:i.panelAtFirst},{replace:!0});this.#m(),i.show("rooms"),n.show({title:l("stage.none.title"),text:l("stage.none.text"),actions:[]}),
this.#g()}#l(){let{shell:t,sidebar:e,draftsPage:i}=this.#e;this.#m(),t.show("drafts"),e.showCurrent({view:"drafts"}),i.show(),this.#g()}#c(t,{again:e}){let{router:i,
conversationView:n}=this.#e;t===this.#o&&!(t&&e)||(this.#o=t,t&&(e||!i.place)?n.goTo(t):n.comeBackTo(i.place))}#u(t,{seq:e,panel:i}){let{shell:n,stage:o,conversationView:a}=this.#e;
if(this.#m(),n.show("room"),!t.role)return this.#h(t);o.clear(),localStorage.setItem(Tt,t.id);let h=new Et({...this.#e,room:t,me:this.#t});this.#s=h,h.addEventListener(
"state",()=>this.#w(h.state)),h.addEventListener("room",()=>this.#g()),h.open(),this.#e.sidebar.showCurrent({room:t.id}),this.#p(i),a.show(h),this.#g(),this.#o=
e;let{place:c}=this.#e.router;if(c)a.comeBackTo(c);else if(e)return a.goTo(e);n.showsRoomsBesides&&a.focusComposer()}#p(t){let{slot:e,shell:i}=this.#e;e.show(t,
this.#s),(t==="people"||!t)&&i.notePanel(!!t)}#m(){let{rooms:t,store:e,slot:i,sidebar:n}=this.#e,{id:o}=this.#s??{};this.#s?.close(),this.#s=null,i.show(null,null),
o&&!t.find(o)?.role&&e.forget(o),n.showCurrent({})}#h(t){let{rooms:e}=this.#e,i=()=>e.join(t.id).then(()=>this.#r(),n=>this.#d(n));this.#e.stage.show({title:t.name,
text:t.topic||l("stage.join.text"),actions:[{label:l("browse.join"),act:i,primary:!0}]})}#d({status:t,code:e}){let{shell:i,stage:n,router:o}=this.#e,a=t===404?"\
missing":e==="unreachable"?"offline":"trouble";this.#i=a!=="missing",this.#m(),i.show("room"),n.show({title:l(`stage.${a}.title`),text:l(`stage.${a}.text`),actions:[
a==="missing"?{label:l("status.rooms.action"),act:()=>o.go(N),primary:!0}:{label:l("again"),act:()=>this.#r(),primary:!0}]})}#w(t){let{rooms:e,store:i}=this.#e;
["live","removed","gone"].includes(t)&&e.refresh(),["removed","gone"].includes(t)&&i.forget(this.#s.id),t==="ended"&&i.wipe()}#y(){let{rooms:t,backgroundSender:e}=this.#e;
!t.failed&&this.#i&&this.#r(),t.failed||e.send({exceptRoom:this.#s?.id}),this.#g()}#E(){this.#s?.keep(),this.#s?.noteRead(),this.#e.rooms.keep()}#f(){this.#e.store.
wipe(),this.#s||location.assign("/sign-in")}#g(){let t=this.#s?.room.name,e=t?l("title.room",{room:t}):l("app.name"),i=this.#e.sidebar.unreadTotal;document.title=
i?l("title.unread",{count:M(i),title:e}):e}};var ye=navigator.serviceWorker,ss="parley-",Hi=8;function is(){ye?.register("/service-worker.js",{updateViaCache:"none"}).catch(()=>{})}function ns(){ye?.controller?.
postMessage("refresh")}async function os(s){let t=await ye?.getRegistration();if(t&&await Ki(ji(t)).catch(()=>t.unregister()),!window.caches)return;let e=i=>i.startsWith(
ss)&&i!==ss+s;for(let i of(await caches.keys()).filter(e))await caches.delete(i)}async function ji(s){await s.update();let t=s.installing??s.waiting;t&&await new Promise(
e=>{t.onstatechange=()=>["activated","redundant"].includes(t.state)&&e()})}var Ki=s=>Promise.race([s,new Promise(t=>setTimeout(t,Hi*1e3))]);var Wi=365*24*3600;function rs(s){document.documentElement.dataset.theme=s,document.cookie=`theme=${s}; path=/; max-age=${Wi}; samesite=lax`,ns()}var r=(s,t=document)=>t.querySelector(s),g=s=>document.getElementById(s).content.firstElementChild.cloneNode(!0);function Y(s,t){r(".icon use",s).setAttribute("\
href",`#icon-${t}`)}function u(s,t){s.textContent!==t&&(s.textContent=t)}function B(s,t,e=""){let i=document.createElement(s);return i.textContent=t,e&&(i.className=
e),i}var Ee=class{#t=[];#e=0;constructor(){addEventListener("popstate",({state:t})=>this.#o(t))}start(){this.#o(history.state)}get isEmpty(){return!this.#t.length}open(t){
let e={close:t};return this.#t.push(e),this.#e?this.#e-=1:history.pushState({...history.state,layers:this.#t.length},""),e}close(t){let e=this.#t.indexOf(t);e>=
0&&this.#s(e)}closeAll(){this.#s(0)}takeEntry(){let t=this.#e>0;return this.#e=0,t}#s(t){let e=this.#t.splice(t);for(let i of e.reverse())i.close();this.#e+=e.length,
this.#e&&setTimeout(()=>this.#i())}#i(){this.#e&&history.go(-this.#e),this.#e=0}#o(t){let e=t?.layers??0;for(;this.#t.length>e;)this.#t.pop().close();e>this.#t.
length&&history.go(this.#t.length-e)}},O=new Ee;var E=s=>r(`dialog[data-dialog="${s}"]`),as=new WeakMap;function x(s,{title:t}={}){t&&(r(".dialog-header h2",s).textContent=t),s.returnValue="",s.showModal();let e=O.
open(()=>s.close());return as.set(s,e),new Promise(i=>{let n=()=>{O.close(e),i(s.returnValue)};s.addEventListener("close",n,{once:!0})})}function hs(s){O.close(
as.get(s))}function cs(){let s=null;document.addEventListener("pointerdown",({target:t})=>s=t),document.addEventListener("click",({target:t})=>{t.matches("dialo\
g")&&s===t?t.close():t.closest("[data-close]")?.closest("dialog").close()})}async function $({title:s,text:t,action:e}){let i=E("confirm");return r(".confirm-text",i).textContent=t,r('[value="yes"]',i).textContent=e,await x(i,{title:s})===
"yes"}function C(s,t){s.onsubmit=e=>{e.preventDefault();let i=Object.fromEntries(new FormData(s));return k(s,()=>t(i))}}async function k(s,t){let e=r(".form-error",s);
e.hidden=!0,s.setAttribute("aria-busy","true");try{await t()}catch(i){e.textContent=b(i),e.hidden=!1}finally{s.removeAttribute("aria-busy")}}function T(s){s.reset(),
r(".form-error",s).hidden=!0}var H=s=>r(".list-more",s);function j(s,{hasMore:t,failed:e}){let i=H(s),n=document.activeElement===i;r(".list-trouble",s).hidden=!e,i.textContent=l(e?"again":"\
list.more"),i.hidden=!t&&!e,n&&i.hidden&&[...s.querySelectorAll("li button")].at(-1)?.focus()}var Ui={Edge:/Edg\//,Opera:/OPR\//,Firefox:/Firefox\//,Chrome:/Chrome\//,Safari:/Safari\//},Vi={iOS:/iPhone|iPad/,Android:/Android/,Windows:/Windows/,macOS:/Mac OS/,
Linux:/Linux/};function xe(s){let t=[],e=n=>k(s,()=>f.delete(`/me/sessions/${n}`)).then(()=>xe(s)),i=n=>k(s,async()=>{let o=await f.page(n);t.push(...o.items),Gi(
s,t,e),j(s,{hasMore:o.next!==null,failed:!1}),H(s).onclick=()=>i(o.next)});return i("/me/sessions?limit=50")}function Gi(s,t,e){let i=t.toSorted((n,o)=>new Date(
o.last_seen_at)-new Date(n.last_seen_at));r(".session-list",s).replaceChildren(...i.map(n=>Yi(n,e)))}function Yi(s,t){let e=g("session-item"),i=r(".session-agen\
t",e);return i.textContent=zi(s.user_agent??""),i.title=s.user_agent??"",r(".session-seen",e).textContent=s.current?l("sessions.current"):Ji(s),r("button",e).hidden=
s.current,r("button",e).onclick=()=>t(s.id),e}function Ji({last_seen_at:s,address:t}){return l("sessions.seen",{date:q(new Date(s)),address:t??""})}function zi(s){
let t=ls(Ui,s),e=ls(Vi,s);return t?e?l("sessions.device",{browser:t,system:e}):t:l("sessions.program")}function ls(s,t){return Object.keys(s).find(e=>s[e].test(
t))}function ds({me:s,outbox:t,drafts:e,store:i,onRenamed:n}){let o=E("account");for(let a of o.querySelectorAll("details"))a.open=!1;return Xi(r(".profile-form",o),
{me:s,onRenamed:n}),Qi(o),Zi(r(".password-form",o),s),r(".sessions",o).ontoggle=({target:a})=>a.open&&xe(a),r(".sign-out",o).onsubmit=a=>tn(a,{outbox:t,drafts:e,
store:i}),x(o)}function Xi(s,{me:t,onRenamed:e}){T(s),s.elements.display_name.value=t.display_name,r(".hint",s).textContent=l("account.signed_in_as",{name:t.name}),
C(s,async({display_name:i})=>e(await f.patch("/me",{display_name:i.trim()})))}function Qi(s){for(let t of s.querySelectorAll('[name="theme"]'))t.checked=t.value===
document.documentElement.dataset.theme,t.onchange=()=>rs(t.value);r('input[name="next"]',s).value=location.pathname}function Zi(s,t){let e=r(".form-success",s);
T(s),e.hidden=!0,s.elements.username.value=t.name,C(s,async({current_password:i,new_password:n})=>{await f.put("/me/password",{current_password:i,new_password:n}),
T(s),e.hidden=!1})}async function tn(s,{outbox:t,drafts:e,store:i}){let n=t.all.length,o=s.target;n&&(s.preventDefault(),!await $({title:l("sign_out.title"),text:y(
"sign_out.unsent",n),action:l("sign_out")}))||(t.clear(),e.clear(),i.wipe(),n&&o.submit())}var Lt=class extends EventTarget{#t=null;#e=0;items=[];loading=!1;failed=!1;get hasMore(){return this.#t!==null}open(t){return this.#s(t,[])}more(){return this.#s(
this.#t,this.items)}close(){this.#e+=1}async#s(t,e){this.#e+=1;let i=this.#e;this.loading=!0;let{items:n,next:o,failed:a}=await f.page(t).catch(()=>({items:[],next:t,
failed:!0}));i===this.#e&&(this.items=[...e,...n],this.#t=o,this.loading=!1,this.failed=!!a,this.dispatchEvent(new Event("change")))}};var en=50,sn=.2,J=class extends Lt{#t=null;words="";get searching(){return this.#t!==null||this.loading}search(t){clearTimeout(this.#t),this.words=t,this.#t=setTimeout(
()=>this.#e(),t?sn*1e3:0)}close(){clearTimeout(this.#t),super.close()}#e(){this.#t=null,this.open(`/rooms?${new URLSearchParams({scope:"joinable",limit:en,q:this.
words})}`)}};function L(s,t,{create:e,update:i,key:n=o=>o.key}){let o=new Set(t.map(n)),a=new Map;for(let c of[...s.children]){let{key:d}=c.dataset;o.has(d)&&!a.has(d)?a.set(
d,c):c.remove()}let h=s.firstElementChild;for(let c of t){let d=a.get(n(c))??nn(e,c,n(c));i(d,c),h&&d===h.nextElementSibling&&(h.remove(),h=d),d===h?h=h.nextElementSibling:
s.insertBefore(d,h)}}function nn(s,t,e){let i=s(t);return i.dataset.key=e,i}var K=s=>s.isComposing||s.keyCode===229,st=matchMedia("(hover: hover)"),_t=s=>on(s)&&st.matches,on=s=>s.key==="Enter"&&!s.shiftKey&&!K(s),it=s=>s.value.toWellFormed().
replaceAll("\0","").trim(),rn=CSS.supports("field-sizing","content");function nt(s){rn||(s.style.blockSize="auto",s.style.blockSize=`${s.scrollHeight}px`)}async function us({rooms:s,onJoined:t}){let e=E("browse"),i=r("input",e),n=new J,o=h=>k(e,async()=>{await s.join(h.id),e.close(),t(h)});i.value="",i.oninput=()=>{
n.search(i.value.trim()),r(".dialog-body",e).scrollTop=0},H(e).onclick=()=>ln(e,n),n.addEventListener("change",()=>hn(e,n,o)),an(e),n.search("");let a=x(e);st.matches&&
i.focus(),await a,n.close()}function an(s){r(".browse-list",s).replaceChildren();for(let t of[".browse-none",".browse-no-match",".form-error"])r(t,s).hidden=!0;
j(s,{hasMore:!1,failed:!1})}function hn(s,{items:t,words:e,hasMore:i,failed:n},o){let a=!t.length&&!n;L(r(".browse-list",s),t,{key:({id:h})=>h,create:()=>g("bro\
wse-item"),update:(h,c)=>cn(h,c,o)}),r(".browse-none",s).hidden=!a||e!=="",r(".browse-no-match",s).hidden=!a||e==="",j(s,{hasMore:i,failed:n})}function cn(s,t,e){
r(".browse-name",s).textContent=t.name,r(".hint",s).textContent=t.topic??"",r("button",s).onclick=()=>e(t)}async function ln(s,t){let e=r(".browse-list",s),i=e.
children.length;await t.more(),r("button",e.children[i]??s).focus()}function fs({rooms:s,onCreated:t}){let e=E("create-room"),i=r("form",e);return T(i),C(i,async n=>{let o=await s.create(n);e.close(),t(o)}),x(e)}var dn=new Intl.Segmenter(void 0,{granularity:"grapheme"}),w=s=>s.display_name||s.name;function ms(s){let e=w(s).split(/[\s._-]+/u).filter(Boolean).slice(0,2).map(
i=>[...dn.segment(i)][0].segment);return(new RegExp("^\\p{Script=Han}","u").test(e[0])?e[0]:e.join("")).toLocaleUpperCase()}function ps(s){let t=0;for(let e of s.
id)t=t*31+e.codePointAt(0)>>>0;return t%360}var gs=999,Rt=class{#t;#e;#s;#i;#o=null;constructor(t,{rooms:e,drafts:i,sections:n}){this.#t=t,this.#e=e,this.#s=i,this.#i=n;for(let o of[e,i])o.addEventListener(
"change",()=>this.#r());for(let o of t.querySelectorAll("[data-section]"))r(".section-toggle",o).onclick=()=>this.#u(o.dataset.section)}showCurrent({room:t=null,
view:e=null}){this.#o={room:t,view:e},this.#i.enter(t&&this.#e.find(t)),this.#r()}get unreadTotal(){return this.#e.mine.reduce((t,e)=>t+this.#c(e),0)}neighbour(t,{
unread:e=!1}={}){let n=[...this.#t.querySelectorAll(".room-list:not([hidden]) .room-item")].map(c=>c.closest("li").dataset.key);t<0&&n.reverse();let o=this.#o?.
room,a=n.indexOf(o)+1;return[...n.slice(a),...n.slice(0,a)].filter(c=>c!==o).find(c=>!e||this.#c(this.#e.find(c))>0)}#r(){let{loaded:t,failed:e,mine:i}=this.#e,
n=this.#i.of(this.#e);for(let[o,a]of Object.entries(n))this.#n(o,a);this.#a(),r(".rooms-blank",this.#t).hidden=!t||i.length>0,r(".rooms-trouble",this.#t).hidden=
t||!e}#n(t,e){let i=r(`[data-section="${t}"]`,this.#t),n=this.#i.isFolded(t),o=r(".room-list",i);i.hidden=!e.length&&t!=="rooms",r(".section-toggle",i).setAttribute(
"aria-expanded",!n),o.hidden=n,L(o,e,{key:({id:h})=>h,create:()=>g("room-item"),update:(h,c)=>this.#l(r("a",h),c)})}#a(){let t=r('[data-testid="drafts"]',this.#t),
e=this.#s.rooms.filter(n=>this.#e.find(n)).length,i=this.#o?.view==="drafts";t.hidden=!e&&!i,ws(t,i),u(r(".place-count",t),e?String(e):"")}#l(t,e){let i=this.#c(
e),n=e.id===this.#o?.room,o=!n&&this.#s.of(e.id)!=="";t.href=`/rooms/${e.id}`,t.title=e.topic??"",t.classList.toggle("has-unread",i>0),ws(t,n),Y(t,ot(e)),u(r(".\
room-item-name",t),e.name),r(".room-item-draft",t).hidden=!o,un(t,e);let[a,h]=r(".room-item-unread",t).children;u(a,i?mn(i):""),u(h,i?y("rooms.unread",i):"")}#c({
id:t,unread:e}){return t===this.#o?.room&&!document.hidden?0:e}#u(t){this.#i.fold(t,!this.#i.isFolded(t)),this.#r()}};function ws(s,t){t?s.setAttribute("aria-cu\
rrent","page"):s.removeAttribute("aria-current")}function un(s,{last_message:t}){let e=t&&new Date(t.at);u(r(".room-item-time",s),t?Ze(e):""),u(r(".room-item-la\
st",s),t?fn(t):"")}function fn({user:s,text:t,deleted:e}){return l("rooms.last",{user:w(s),text:e?l("message.deleted"):t.replace(/\s+/gu," ")})}function mn(s){return P(
Math.min(s,gs),{hasMore:s>gs})}var ot=({kind:s,archived:t})=>t?"archive":s==="private"?"lock":"hash";var ys=50;async function vs({rooms:s,onChosen:t}){let e=E("jump"),i=r("input",e),n=new J,o=new Map,a=c=>{e.close(),t(c.dataset.room)},h=()=>gn(e,{found:pn({rooms:s,
joinable:n,known:o},i.value.trim()),joinable:n,choose:a});n.addEventListener("change",()=>{for(let c of n.items)o.set(c.id,c);h()}),i.value="",i.oninput=()=>{n.
search(i.value.trim()),rt(e,null),h()},i.onkeydown=c=>yn(c,{dialog:e,choose:a}),i.oninput(),await x(e),n.close()}function pn({rooms:s,joinable:t,known:e},i){let n=Es(
[...s.mine,...s.archived],i),o=t.words===i&&!t.searching?t.items:[],a=new Map([...Es([...e.values()],i),...o].map(c=>[c.id,c]));for(let{id:c}of n)a.delete(c);let h=[
...n.slice(0,ys),...[...a.values()].slice(0,ys)];return{shown:h,hasMore:h.length<n.length+a.size||o.length>0&&t.hasMore}}function Es(s,t){let e=Ss(t);return s.map(
i=>({room:i,at:Ss(i.name).indexOf(e)})).filter(({at:i})=>i>=0).sort((i,n)=>xs(i)-xs(n)).map(({room:i})=>i)}var xs=({room:s,at:t})=>(t>0?2:0)+(s.unread?0:1),Ss=s=>s.
normalize("NFKD").replace(new RegExp("\\p{Mn}","gu"),"").toLocaleLowerCase(S);function gn(s,{found:{shown:t,hasMore:e},joinable:i,choose:n}){let o=r('[aria-sele\
cted="true"]',s)?.dataset.room,a=t.map((c,d)=>wn(c,{index:d,choose:n,dialog:s}));r(".jump-list",s).replaceChildren(...a);let h=r(".jump-note",s);h.hidden=t.length>
0?!e:i.searching,h.textContent=l(e?"jump.more":i.failed?"list.trouble":"jump.none"),rt(s,a.find(c=>c.dataset.room===o)??a[0])}function wn(s,{index:t,choose:e,dialog:i}){
let n=g("jump-item");return n.id=`jump-${t}`,n.dataset.room=s.id,Y(n,ot(s)),r("span",n).textContent=s.name,r(".jump-unread",n).textContent=s.unread?M(s.unread):
"",n.onclick=()=>e(n),n.onpointermove=()=>rt(i,n),n}function rt(s,t){for(let e of s.querySelectorAll(".jump-item"))e.setAttribute("aria-selected",e===t);r("inpu\
t",s).setAttribute("aria-activedescendant",t?.id??""),t?.scrollIntoView({block:"nearest"})}function yn(s,{dialog:t,choose:e}){if(K(s))return;let i=r('[aria-sele\
cted="true"]',t);if(s.key==="Enter"&&i)e(i);else if(s.key==="ArrowDown")rt(t,i?.nextElementSibling??i);else if(s.key==="ArrowUp")rt(t,i?.previousElementSibling??
i);else return;s.preventDefault()}function bs(){let s=E("invite"),t=r(".invite-url",s);return t.hidden=!0,r(".invite-expiry",s).textContent="",r(".form-error",s).hidden=!0,r('[data-action="invit\
e"]',s).onclick=()=>k(s,async()=>En(s,await f.post("/invites"))),x(s)}function En(s,{url:t,expires_at:e}){let i=r(".invite-url",s);i.value=new URL(t,location.href).
href,i.hidden=!1,i.select();let n=e&&l("invite.expiry",{date:q(new Date(e))});r(".invite-expiry",s).textContent=n??"",navigator.clipboard?.writeText(i.value).catch(
()=>{})}function ks({conversation:s,rooms:t,onLeft:e,onMembers:i}){let n=E("room-details"),o=r("form",n),{room:a}=s;return T(o),xn(n,a),r(".room-facts",n).textContent=Sn(
s),bn(n,s),C(o,async({name:h,topic:c})=>{await t.update(a.id,vn(a,{name:h,topic:c})),n.close()}),On(n,{room:a,rooms:t,onLeft:e,onMembers:i}),x(n)}function xn(s,{
name:t,topic:e}){let{elements:i}=r("form",s);i.name.value=t,i.topic.value=e??"",r(".room-name-text",s).textContent=t;let n=r(".room-topic-text",s);n.textContent=
e??"",n.parentElement.hidden=!e}function Sn({room:s,members:t}){let e=s.kind==="private"?"room.facts.private":"room.facts.public";return y(e,t.count,{count:P(t.
count,t)})}function vn(s,{name:t,topic:e}){let i={name:t.trim(),topic:e.trim()};return Object.fromEntries(Object.entries(i).filter(([n,o])=>o!==(s[n]??"")))}function bn(s,{
room:t}){let e=tt(t),i=V(t);for(let n of[".room-fields",".room-save"])r(n,s).hidden=!i;r(".room-texts",s).hidden=i,Se(s,"archive",e&&!t.archived),Se(s,"restore",
e&&t.archived),Se(s,"delete",e)}function Se(s,t,e){r(`[data-action="${t}"]`,s).hidden=!e}function On(s,{room:t,rooms:e,onLeft:i,onMembers:n}){let o=r("form",s),
a=d=>k(o,async()=>{await d(),s.close()}),h=(d,m)=>async()=>{await $(d)&&a(async()=>i(await m()))},c={members:()=>a(n),archive:()=>a(()=>e.update(t.id,{archived:!0})),
restore:()=>a(()=>e.update(t.id,{archived:!1})),leave:h(Os("leave",t),()=>e.leave(t.id)),delete:h(Os("delete",t),()=>e.delete(t.id))};for(let[d,m]of Object.entries(
c))r(`[data-action="${d}"]`,s).onclick=m}function Os(s,{name:t,kind:e}){let i=s==="leave"&&e==="private"?"room.leave.private.text":`room.${s}.text`;return{title:l(
`room.${s}.title`,{room:t}),text:l(i),action:l(`room.${s}`)}}var Nt=class extends EventTarget{#t;#e;#s=new Map;constructor({userId:t,storage:e=localStorage}){super(),this.#t=`parley:draft:${t}:`,this.#e=e;for(let i of Object.
keys(e))this.#r(i,e.getItem(i));addEventListener("storage",({key:i,newValue:n})=>this.#r(i??"",n)&&this.#n())}get rooms(){return[...this.#s.keys()]}of(t){return this.#s.
get(t)??""}keep(t,e){if(e===this.of(t))return;let i=!e.trim()||!this.#s.has(t);e.trim()?this.#i(t,e):this.#o(t),i&&this.#n()}clear(){for(let t of this.rooms)this.#o(
t);this.#n()}#i(t,e){this.#s.set(t,e);try{this.#e.setItem(this.#t+t,e)}catch{}}#o(t){this.#s.delete(t),this.#e.removeItem(this.#t+t)}#r(t,e){if(!t.startsWith(this.#t))
return!1;let i=t.slice(this.#t.length);return e?this.#s.set(i,e):this.#s.delete(i),!0}#n(){this.dispatchEvent(new Event("change"))}};var kn=({target:s})=>s.closest("input, textarea, select")!==null,Ts=({target:s})=>s===document.body||s.matches(".message, .timeline-scroll");function As(s){document.
addEventListener("keydown",t=>{let e=Tn(t,s);e&&(t.preventDefault(),e())})}function Tn(s,t){if(!O.isEmpty||s.isComposing)return null;let e=s.ctrlKey||s.metaKey;
return e&&!s.altKey&&s.key.toLowerCase()==="k"?t.openers.jump:e&&!s.altKey&&!s.shiftKey&&s.key.toLowerCase()==="f"&&t.isInRoom()?t.find:s.altKey&&!e?An(s,t):e?null:
s.key==="?"&&!kn(s)?t.openers.keys:s.key==="PageUp"&&s.target.matches(".composer-text")?t.scrollUp:s.key==="End"&&Ts(s)?t.toNewest:s.key==="Escape"?()=>t.closePanel()||
t.leaveComposer(s)||t.writeOn():(s.key.length===1&&s.key!==" "&&Ts(s)&&t.writeOn(),null)}function An({key:s,shiftKey:t},{goTo:e}){let i={ArrowUp:-1,ArrowDown:1}[s];
return i&&(()=>e(i,{unread:t}))}function ve(){let s=crypto.getRandomValues(new Uint8Array(16));return Array.from(s,t=>t.toString(16).padStart(2,"0")).join("")}var It=class extends EventTarget{#t;#e;#s=new Map;constructor({userId:t,storage:e=localStorage}){super(),this.#t=`parley:outbox:${t}:`,this.#e=e;for(let i of Object.
keys(e))this.#n(i,e.getItem(i));addEventListener("storage",({key:i,newValue:n})=>this.#r(i,n))}get all(){return[...this.#s.values()].sort((t,e)=>t.at.localeCompare(
e.at))}of(t){return this.all.filter(e=>e.room===t)}waiting(t){return this.of(t).filter(e=>!e.failure)}edits(t){return new Map(this.of(t).flatMap(e=>e.target?[[e.
target,e]]:[]))}add(t,e,i={}){let n={clientId:ve(),room:t,text:e,at:this.#i(),...i};return this.#o(n),n}remove(t){this.#s.delete(t)&&(this.#e.removeItem(this.#t+
t),this.#a())}fail(t,e){let i=this.#s.get(t);i&&this.#o({...i,failure:e})}retry(t){let{failure:e,...i}=this.#s.get(t);if(e!=="client_id_reused")return this.#o(i);
this.remove(t),this.#o({...i,clientId:ve()})}clear(){for(let{clientId:t}of this.all)this.remove(t)}#i(){let t=this.all.at(-1)?.at,e=new Date().toISOString();return t&&
e<=t?new Date(Date.parse(t)+1).toISOString():e}#o(t){this.#s.set(t.clientId,t);try{this.#e.setItem(this.#t+t.clientId,JSON.stringify(t))}catch{}this.#a()}#r(t,e){
t?.startsWith(this.#t)&&(e===null?this.#s.delete(t.slice(this.#t.length)):this.#n(t,e),this.#a())}#n(t,e){if(!t.startsWith(this.#t))return;let i=JSON.parse(e);this.#s.
set(i.clientId,i)}#a(){this.dispatchEvent(new Event("change"))}};var Cn=15,Ln=new Intl.Collator(S,{numeric:!0,sensitivity:"base"}),Mt=class extends EventTarget{#t=[];#e=0;#s;#i=null;#o;loaded=!1;failed=!1;constructor({store:t}){
super(),this.#o=t;let e=t.rooms;e&&this.#l(e.map(i=>({...i,isKept:!0}))),addEventListener("online",()=>this.refresh()),addEventListener("focus",()=>this.refresh()),
document.addEventListener("visibilitychange",()=>document.hidden||this.refresh())}get mine(){return this.#t.filter(t=>t.role&&!t.archived)}get archived(){return this.#t.
filter(t=>t.role&&t.archived)}find(t){return this.#t.find(e=>e.id===t)}refresh(){return this.#i??=this.#r().finally(()=>this.#i=null),this.#i}keep(){this.loaded&&
(this.#o.rooms=this.#t)}async fetch(t){return this.#n(await f.get(`/rooms/${t}`))}async create(t){return this.#n(await f.post("/rooms",t))}async update(t,e){return this.#n(
await f.patch(`/rooms/${t}`,e))}async delete(t){await f.delete(`/rooms/${t}`),this.#a(t)}async join(t){return await f.put(`/rooms/${t}/membership`),this.fetch(t)}async leave(t){
await f.delete(`/rooms/${t}/membership`),this.#a(t)}note(t,e){let i=this.find(t);i&&this.#n({...i,...e})}async#r(){clearTimeout(this.#s);let t=this.#e;try{let e=await f.
all("/rooms?scope=mine&limit=200");t===this.#e&&this.#l(e),this.failed=!1,this.keep()}catch(e){if(this.failed=!0,e.status===401)return this.dispatchEvent(new Event(
"ended"))}this.#s=setTimeout(()=>this.refresh(),Cn*1e3),this.#c()}#n(t){return this.#e+=1,this.#l([...this.#t.filter(({id:e})=>e!==t.id),t]),this.#c(),t}#a(t){this.#e+=
1,this.#t=this.#t.filter(e=>e.id!==t),this.#c()}#l(t){this.#t=t.sort((e,i)=>Ln.compare(e.name,i.name)),this.loaded=!0}#c(){this.dispatchEvent(new Event("change"))}};var be="parley:place",Dt=class extends EventTarget{#t;placeHere=()=>null;constructor({keepsPanel:t}){super(),this.#t=t,this.#o(),addEventListener("pagehide",()=>sessionStorage.
removeItem(be)),addEventListener("popstate",()=>this.#r()),document.addEventListener("click",e=>this.#i(e))}get address(){return X(location)??N}go(t,{replace:e=!1}={}){
let i=this.address,n=this.#s(t,i);if(O.closeAll(),ae(n,i))return this.#r({again:!0});let o=O.takeEntry();!e&&!o&&this.keepPlace(),e&&!o?history.replaceState(_n(
n,i),"",D(n)):this.#e(n,{takesEntry:o,isBelow:ae(re(n),i)}),this.#r()}keepPlace(){let t=this.placeHere();history.replaceState({...history.state,place:t},""),sessionStorage.
setItem(be,JSON.stringify({path:location.pathname,place:t}))}get place(){return history.state?.place??null}goToRoom(t,e){this.go({view:"room",room:t},e)}up(){history.
state?.isBelow?history.back():this.go(re(this.address),{replace:!0})}#e(t,{takesEntry:e,isBelow:i}){let n={layers:0,isBelow:i};e?history.replaceState(n,"",D(t)):
history.pushState(n,"",D(t))}#s(t,{panel:e}){return t.view!=="room"||t.panel!==void 0?t:{...t,panel:e&&this.#t(e)?e:null}}#i(t){let e=t.target.closest("a[href]"),
i=t.button===0&&!t.metaKey&&!t.ctrlKey&&!t.shiftKey&&!t.altKey;if(!e||!i||e.target||e.hash||e.origin!==location.origin)return;let n=X(e);if(n){if(t.preventDefault(),
"up"in e.dataset)return this.up();this.go({...n,panel:n.panel??void 0})}}#o(){let{path:t,place:e}=JSON.parse(sessionStorage.getItem(be))??{};history.state===null&&
t===location.pathname&&history.replaceState({place:e},"")}#r({again:t=!1}={}){this.dispatchEvent(new CustomEvent("change",{detail:{again:t}}))}};function _n(s,{
room:t,seq:e}){return s.room===t&&s.seq===e?history.state:{...history.state,place:null}}var Cs="parley:folded",Rn=["archived"],Pt=class{#t=new Set(JSON.parse(localStorage.getItem(Cs))??Rn);#e=null;#s=!1;enter(t){t?.id!==this.#e&&(this.#e=t?.id??null,
this.#s=!!t?.unread)}of({mine:t,archived:e}){let i=n=>n.id===this.#e?this.#s:n.unread>0;return{unread:t.filter(i),rooms:t.filter(n=>!i(n)),archived:e}}isFolded(t){
return this.#t.has(t)}fold(t,e){e?this.#t.add(t):this.#t.delete(t),localStorage.setItem(Cs,JSON.stringify([...this.#t]))}};var Bt=class{#t;#e=new Map;constructor({outbox:t}){this.#t=t}send({exceptRoom:t}){this.#e.get(t)?.stop();let e=new Set(this.#t.all.map(({room:i})=>i));e.delete(
t);for(let i of e)this.#s(i).start()}#s(t){if(!this.#e.has(t)){let e=i=>this.#i(i);this.#e.set(t,new U({room:t,outbox:this.#t,send:e}))}return this.#e.get(t)}async#i({
room:t,clientId:e,text:i,target:n,epoch:o}){let a=this.#e.get(t),h=`/rooms/${t}/messages`;try{n?await f.patch(`${h}/${n}`,{client_id:e,text:i,epoch:o}):await f.
post(h,{client_id:e,text:i}),a.delivered(e)}catch(c){a.refused(e,c)}}};function F(s,t){u(s,ms(t)),s.style.setProperty("--hue",ps(t))}async function Ls({row:s,item:t,conversation:e}){let i=E("message"),n=Nn(t,e),o;for(let a of i.querySelectorAll("[data-sheet]"))a.closest("li").hidden=!n.includes(
a.dataset.sheet),a.onclick=()=>{o=a.dataset.sheet,i.close()};if(n.length)return s.classList.add("is-pressed"),await x(i),s.classList.remove("is-pressed"),s.focus(
{preventScroll:!0}),o}function Nn({entry:s,state:t,edit:e},i){let n=!!navigator.clipboard,o={copy:n&&!s.deleted,link:n&&!!s.seq,edit:I(s,i)&&!e,retry:t==="faile\
d",discard:t==="failed",delete:mt(s,i)};return Object.keys(o).filter(a=>o[a])}var In=8e3,Mn=500,$t=class{#t;#e;#s;#i;#o;#r=null;#n;#a;constructor({form:t,note:e,drafts:i,onSent:n,onEditLast:o}){this.#t=t,this.#e=r("textarea",t),this.#s=r(
".composer-send",t),this.#i=e,this.#o=i,this.#n=n,this.#a=o,this.#e.addEventListener("input",()=>this.#u()),this.#e.addEventListener("keydown",a=>this.#d(a)),t.
addEventListener("submit",a=>this.#w(a)),this.#e.enterKeyHint=st.matches?"send":"enter",i.addEventListener("change",()=>this.#m())}show(t,{signal:e}){this.#r=t,
this.#e.value=this.#o.of(t.id);for(let i of["state","room"])t.addEventListener(i,()=>this.#h(),{signal:e});this.#h()}focus(){this.#e.focus({preventScroll:!0})}add(t){
this.#e.value=[this.#e.value,t].filter(Boolean).join(`

`),this.#p()}get#l(){return[...it(this.#e)].length}get#c(){return this.#r.limits?.text_characters??In}#u(){this.#e.value&&this.#r.sayTyping(),this.#p()}#p(){this.#h(),
this.#o.keep(this.#r.id,this.#e.value)}#m(){!this.#r||this.#e.matches(":focus")||(this.#e.value=this.#o.of(this.#r.id),this.#h())}#h(){let{isOver:t,room:e}=this.#r,
i=e.archived||t,n=this.#c-this.#l;this.#e.disabled=i,this.#e.placeholder=Dn({room:e,closed:i}),this.#s.disabled=i||n<0||this.#l===0,this.#i.textContent=Pn(n),this.#i.
classList.toggle("is-over",n<0),nt(this.#e)}#d(t){if(_t(t))return this.#w(t);t.key!=="ArrowUp"||this.#e.value||K(t)||(t.preventDefault(),this.#a())}#w(t){t.preventDefault(),
!this.#s.disabled&&(this.#r.send(it(this.#e)),this.#e.value="",this.#p(),this.#n(),this.focus())}};function Dn({room:s,closed:t}){return s.archived?l("room.arch\
ived.note"):t?l("composer.closed"):l("composer.placeholder",{room:s.name})}function Pn(s){return s<0?y("composer.over",-s):s<=Mn?y("composer.left",s):""}var Bn=/[\\^$.*+?()[\]{}|/]/g;function Oe(s){return s.trim()?new RegExp(s.trim().replace(Bn,"\\$&"),"giu"):null}function _s(s,t){return t?s.filter(i=>p(i)&&!i.deleted&&
i.text.search(t)>=0).map(({seq:i})=>i).reverse():[]}var $n=/https?:\/\/[^\s<>"，。；：！？、）】》」』]+/giu,Fn=new Set(`.,;:!?'"*_~`),qn=/^[\p{Emoji_Presentation}\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}\u200d\ufe0f\s]+$/u,
Hn=24;function Ns(s){let t=document.createDocumentFragment(),e=0;for(let{0:i,index:n}of s.matchAll($n)){let o=jn(i);t.append(s.slice(e,n),Wn(o)),e=n+o.length}return t.
append(s.slice(e)),t}var Is=s=>s.length<=Hn&&qn.test(s);function jn(s){let t=Rs(s,")")-Rs(s,"("),e=s.length;for(;e>0;e-=1){let i=s[e-1];if(i===")"&&t>0)t-=1;else if(!Fn.
has(i))break}return s.slice(0,e)}var Kn=s=>s.origin===location.origin&&X(s)!==null,Rs=(s,t)=>s.split(t).length-1;function Wn(s){if(!URL.canParse(s))return document.
createTextNode(s);let t=document.createElement("a");return t.href=s,t.tabIndex=-1,Kn(t)||(t.rel="noopener noreferrer",t.target="_blank"),t.textContent=s,t}var Un=1600,Vn=24,Gn=200,ke=new WeakMap,Ds=()=>g("message");function Ps(s,t){let e=ke.get(s);if(ke.set(s,t),e&&Yn(e,t))return;let i=at(t);Jn(s,t),zn(s,t),(!e||i!==
at(e)||e.entry.deleted!==t.entry.deleted)&&Xn(s,{...t.entry,text:i}),Zn(s,t),to(s,t),eo(s,t)}var R=s=>ke.get(s),at=({entry:s,edit:t})=>t&&!s.deleted?t.text:s.text;
function Yn(s,t){return["entry","edit","leads","pending","state","name"].every(e=>s[e]===t[e])}function Jn(s,t){let{entry:e,leads:i,own:n,state:o,name:a}=t;s.classList.
toggle("leads",i),s.classList.toggle("own",n),s.classList.toggle("is-deleted",!!e.deleted),s.dataset.state=o,e.seq&&(s.dataset.seq=e.seq),e.deleted&&r(".message\
-actions",s)?.remove();let h=e.deleted?l("message.deleted"):at(t).slice(0,Gn);s.setAttribute("aria-label",l("message.spoken",{name:a,time:vt(new Date(e.at)),text:h}))}
function zn(s,{entry:{at:t},author:e,name:i}){let n=new Date(t);F(r(".avatar",s),e),u(r(".message-author",s),i);let o=r(".message-time",s);o.dateTime=t,u(o,vt(n)),
o.title=q(n)}function Xn(s,{text:t,deleted:e}){let i=r(".message-text",s);i.replaceChildren(e?l("message.deleted"):Ns(t)),i.classList.toggle("only-emoji",!e&&Is(
t)),Te(s,Qn(t)&&!e)}var Bs=s=>s.classList.contains("is-folded")&&Te(s,!1),Qn=s=>s.length>Un||s.split(`
`).length>Vn;function Te(s,t){s.classList.toggle("is-folded",t);let e=Ft(s,"message-unfold",t);e&&(e.onclick=()=>{Te(s,!1),s.focus()})}function Zn(s,{pending:t}){
let e=Ft(s,"message-pending",!!t);e&&(e.title=l(`message.${t}`),e.setAttribute("aria-label",e.title))}function to(s,{entry:{editedAt:t,deleted:e}}){let i=Ft(s,"\
message-edited",!!t&&!e);i&&(i.title=q(new Date(t)))}function eo(s,{entry:t,edit:e}){let{failure:i}=e??t,n=Ft(s,"message-failure",!!i);n&&(u(r("span",n),l(e?"me\
ssage.edit.failed":"message.failed",{reason:b({code:i})})),u(r('[data-action="discard"]',n),l(e?"message.edit.discard":"message.discard")))}var Ms=["message-unf\
old","message-pending","message-edited","message-failure"];function Ft(s,t,e){let i=r(".message-body",s),n=r(`:scope > .${t}`,i);if(e||n?.remove(),!e||n)return e?
n:null;let o=Ms.slice(Ms.indexOf(t)+1).map(h=>r(`:scope > .${h}`,i)),a=g(t);return i.insertBefore(a,o.find(Boolean)??r(".message-editor",i)),a}var so=4,qt=globalThis.CSS?.highlights,Ht=class{#t;#e;#s;#i=null;#o=null;#r=null;#n=[];#a=null;#l=1/0;constructor(t,{timeline:e}){this.#t=t,this.#s=e,this.#e=r(
"input",t),this.#e.oninput=()=>this.#m(),t.onkeydown=i=>this.#p(i),r('[data-find="older"]',t).onclick=()=>this.#h(1),r('[data-find="newer"]',t).onclick=()=>this.#h(
-1),r('[data-find="more"]',t).onclick=()=>this.#E(),r('[data-find="close"]',t).onclick=()=>this.#c()}show(t,{signal:e}){this.#i=t,this.#c(),t.addEventListener("\
change",()=>this.#o&&this.#w(),{signal:e})}open(){this.#r=document.activeElement,this.#l=Number(this.#s.lastOnScreen?.dataset.seq??1/0),this.#t.hidden=!1,this.#o=
O.open(()=>this.#u()),this.#e.focus(),this.#e.select(),this.#m()}around(t){t(),this.#o&&this.#f()}#c(){this.#o&&O.close(this.#o)}#u(){this.#o=null,this.#t.hidden=
!0,this.#g(),this.#r?.focus({preventScroll:!0})}#p(t){if(!t.isComposing){if(t.key==="Escape")this.#c();else if(t.key==="Enter"&&t.target===this.#e)this.#h(t.shiftKey?
-1:1);else return;t.preventDefault(),t.stopPropagation()}}#m(){this.#a=null,this.#w();let t=this.#n.find(e=>e<=this.#l)??this.#n[0];t?this.#d(t):this.#f()}#h(t){
if(!this.#n.length)return;let e=this.#n.indexOf(this.#a)+t;this.#l=this.#n.at(e%this.#n.length),this.#d(this.#l)}#d(t){this.#a=t;let e=this.#s.lookAt(t);Bs(e),this.#f(),
this.#y()}#w(){this.#n=_s(this.#i.history.shown.entries,Oe(this.#e.value)),this.#n.includes(this.#a)||(this.#a=null),this.#y()}#y(){let{history:t}=this.#i,e=t.shown.
entries.filter(p).length,i=this.#n.indexOf(this.#a)+1,o=this.#e.value.trim()?i?l("find.count",{at:M(i),count:M(this.#n.length)}):l("find.none"):"";u(r(".find-co\
unt",this.#t),o),u(r(".find-loaded",this.#t),y("find.loaded",e)),r('[data-find="more"]',this.#t).hidden=!t.hasOlder;for(let a of["older","newer"])r(`[data-find=\
"${a}"]`,this.#t).disabled=!this.#n.length}async#E(){let{history:t}=this.#i,e=r(".find-trouble",this.#t);u(e,"");try{for(let i=0;i<so&&t.hasOlder;i+=1)await t.loadOlder()}catch(i){
u(e,b(i))}this.#e.focus(),this.#a===null&&this.#o&&this.#m()}#f(){this.#g();let t=Oe(this.#e.value);if(!t)return;let e=[],i=[];for(let n of this.#s.list.messageRows){
let o=Number(n.dataset.seq)===this.#a;n.classList.toggle("is-found",o),(o?i:e).push(...io(r(".message-text",n),t))}qt?.set("found",new Highlight(...e)),qt?.set(
"found-here",new Highlight(...i))}#g(){for(let t of this.#s.list.messageRows)t.classList.remove("is-found");for(let t of["found","found-here"])qt?.delete(t)}};function io(s,t){
if(!qt)return[];let e=[],i=document.createTreeWalker(s,NodeFilter.SHOW_TEXT),n=0;for(;i.nextNode();)e.push({node:i.currentNode,at:n}),n+=i.currentNode.length;let o=a=>e.
findLast(({at:h})=>h<=a);return[...s.textContent.matchAll(t)].map(({0:a,index:h})=>{let c=new Range,[d,m]=[o(h),o(h+a.length-1)];return c.setStart(d.node,h-d.at),
c.setEnd(m.node,h+a.length-m.at),c})}function $s(s,{text:t,written:e=t,focus:i=!0,save:n,onEmpty:o,done:a}){if(r(".message-editor",s))return;let h=g("message-editor"),c=r("textarea",h),d=()=>{Ae(s),
a()};no(h,{textarea:c,close:d,submit:()=>oo(h,{before:t,save:n,onEmpty:o,close:d})}),s.classList.add("is-editing"),r(".message-body",s).append(h),c.value=e,nt(c),
i&&(c.focus({preventScroll:!0}),h.scrollIntoView({block:"nearest"}))}function Ae(s){let t=r(".message-editor",s);return t.remove(),s.classList.remove("is-editin\
g"),r("textarea",t).value}function no(s,{textarea:t,close:e,submit:i}){t.oninput=()=>nt(t),s.onkeydown=n=>{if(!K(n)){if(n.key==="Escape")e();else if(n.target===
t&&_t(n))i();else return;n.preventDefault(),n.stopPropagation()}},s.onsubmit=n=>{n.preventDefault(),i()},r('[data-action="cancel"]',s).onclick=e}async function oo(s,{
before:t,save:e,onEmpty:i,close:n}){let o=it(r("textarea",s)),a=r(".form-error",s);if(a.hidden=!0,o===t)return n();try{await(o?e(o):i()),n()}catch(h){a.textContent=
b(h),a.hidden=!1}}var jt=class{#t;#e;#s;#i=[];#o=!1;constructor(t,e){this.#t=t,this.#e=e}show(t,{signal:e}){this.#s=t,this.#i=[],t.addEventListener("lost-edit",({detail:i})=>this.#e.
keepAsDraft(i.text),{signal:e}),t.addEventListener("resync",()=>this.#r(),{signal:e}),t.addEventListener("state",()=>t.state==="live"&&this.#a(),{signal:e})}around(t){
let e=[...this.#t.querySelectorAll(".message.is-editing")];t();for(let i of e)i.isConnected||this.#n(i);this.#o||this.#l()}#r(){this.#o=!0;for(let t of this.#t.
querySelectorAll(".message.is-editing"))this.#n(t)}#n(t){let{entry:e}=R(t);this.#i.push({entry:e,written:Ae(t)})}#a(){if(!this.#o)return;this.#o=!1;let t=({entry:e})=>{
let i=this.#e.entryOf(e);return!i||!I(i,this.#s)};for(let{entry:e,written:i}of this.#i.filter(t))i!==e.text&&this.#e.keepAsDraft(i);this.#i=this.#i.filter(e=>!t(
e)),this.#l()}#l(){this.#i=this.#i.filter(({entry:t,written:e})=>{let i=this.#e.rowOf(t);return i?(this.#e.reopen(i,R(i).entry,e),!1):!0})}};var Kt=class{#t;#e;constructor(t){this.#t=t,this.#e=r(".resync-kept",t),r("button",t).onclick=()=>t.hidden=!0}show(t,{signal:e}){this.#t.hidden=!0,t.addEventListener(
"resync",({detail:i})=>this.#s(i),{signal:e})}sayKept(){this.#e.hidden=!1}#s({reason:t}){let e=t==="epoch_changed"?"resync.restored":"resync.incomplete";u(r(".r\
esync-text",this.#t),l(e)),this.#e.hidden=!0,this.#t.hidden=!1}};var Wt=class{#t;constructor(t,{router:e}){this.#t=t;let i=r(".people-button",t),n=()=>e.address.panel==="people",o=()=>i.setAttribute("aria-expanded",n());i.onclick=
()=>n()?e.up():e.go({...e.address,panel:"people"}),e.addEventListener("change",o)}show(t,{signal:e}){let i=()=>this.#e(t);t.addEventListener("room",i,{signal:e}),
t.members.addEventListener("change",i,{signal:e}),i()}#e({room:t,members:e}){r(".room-title",this.#t).textContent=t.name;let i=r(".room-topic",this.#t);i.textContent=
i.title=t.topic??"",r(".people-count",this.#t).textContent=e.loaded?P(e.count,e):""}};var ro=450,ao=10,Fs=.9,Ce="a[href], button:not([hidden])",Ut=class{#t;#e;#s;#i;#o;#r=null;constructor({log:t,scroller:e,timeline:i,actions:n}){this.#t=t,this.#e=
e,this.#s=i,this.#o=n,t.addEventListener("pointerover",({target:o})=>this.#n(o.closest(".message"))),t.addEventListener("focusin",({target:o})=>this.#a(o.closest(
".message"))),t.addEventListener("focusout",o=>this.#l(o)),t.addEventListener("click",({target:o})=>this.#c(o.closest("[data-action]"))),t.addEventListener("key\
down",o=>this.#u(o)),this.#E(),e.addEventListener("focus",()=>e.matches(":focus-visible")&&this.#s.lastOnScreen?.focus())}show(t){this.#i=t,this.#e.tabIndex=0}around(t){
let e=this.#t.contains(document.activeElement);t();let i=r('.message[tabindex="0"]',this.#t);e&&!this.#t.contains(document.activeElement)?(this.#e.tabIndex=-1,this.#e.
focus({preventScroll:!0})):!i&&document.activeElement!==this.#e&&(this.#e.tabIndex=0)}#n(t){if(!t||t.dataset.state!=="sent")return;let e=r(".message-actions",t)??
t.appendChild(g("message-actions")),{entry:i}=R(t);r('[data-action="link"]',e).hidden=!navigator.clipboard,r('[data-action="edit"]',e).hidden=!I(i,this.#i),r('[\
data-action="delete"]',e).hidden=!mt(i,this.#i),r('[data-action="more"]',e).hidden=!!i.deleted||!navigator.clipboard,e.hidden=[...e.children].every(n=>n.hidden)}#a(t){
if(t){this.#n(t),this.#e.tabIndex=-1;for(let e of this.#t.querySelectorAll('.message[tabindex="0"]'))e.tabIndex=-1;t.tabIndex=0}}#l({target:t,relatedTarget:e}){
let i=t.closest(".message");if(i&&!i.contains(e))for(let n of i.querySelectorAll(Ce))n.tabIndex=-1}#c(t){let e=t?.closest(".message");e&&this.#o[t.dataset.action]?.(
e,R(e))}#u(t){let e=t.target.closest(".message");if(!e||t.target.matches("textarea")||t.ctrlKey||t.metaKey||t.altKey)return;let i=t.target===e?this.#p(e,t.key):
this.#m(e,t.key);i&&(t.preventDefault(),t.stopPropagation(),i())}#p(t,e){let{list:i}=this.#s;return{Enter:()=>this.#w(t),ArrowUp:()=>this.#h(i.beside(t,-1)),ArrowDown:()=>this.#h(
i.beside(t,1)),Home:()=>this.#h(i.first()),End:()=>{this.#s.toNewest(),this.#s.focusNewest()},PageUp:()=>this.#d(-Fs),PageDown:()=>this.#d(Fs)}[e]}#m(t,e){if(e===
"Escape")return()=>t.focus({preventScroll:!0});let i={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1}[e],n=this.#y(t);return i&&(()=>n.at((n.indexOf(document.
activeElement)+i)%n.length).focus())}#h(t){t?.focus({preventScroll:!0}),t?.scrollIntoView({block:"nearest"})}#d(t){let{list:e}=this.#s;this.#s.scroll(t);let{top:i}=this.#e.
getBoundingClientRect(),n=e.messageRows.find(o=>o.getBoundingClientRect().top>=i);(t<0?n:this.#s.lastOnScreen)?.focus({preventScroll:!0})}#w(t){let e=this.#y(t);
for(let i of e)i.tabIndex=0;e[0]?.focus({preventScroll:!0})}#y=t=>[...t.querySelectorAll(Ce)];#E(){let t=this.#t;t.addEventListener("pointerdown",e=>this.#f(e),
{passive:!0}),t.addEventListener("pointermove",e=>this.#g(e),{passive:!0});for(let e of["pointerup","pointercancel"])t.addEventListener(e,()=>this.#S(),{passive:!0});
this.#e.addEventListener("scroll",()=>this.#S(),{passive:!0}),t.addEventListener("contextmenu",e=>{e.pointerType==="touch"&&!e.target.closest("a[href]")&&e.preventDefault()})}#f({
pointerType:t,target:e,clientX:i,clientY:n,isPrimary:o}){this.#S();let a=t==="touch"&&o&&!e.closest(`${Ce}, textarea`)&&e.closest(".message");if(!a)return;let h=setTimeout(
()=>{this.#r=null,ho(),this.#o.more(a,R(a))},ro);this.#r={timer:h,clientX:i,clientY:n}}#g({clientX:t,clientY:e}){let i=this.#r;i&&Math.hypot(t-i.clientX,e-i.clientY)>
ao&&this.#S()}#S(){clearTimeout(this.#r?.timer),this.#r=null}};function ho(){let s=t=>{t.preventDefault(),t.stopPropagation()};addEventListener("click",s,{capture:!0,
once:!0}),addEventListener("pointerdown",()=>removeEventListener("click",s,{capture:!0}),{capture:!0,once:!0})}var co=()=>location.assign(`/sign-in?next=${encodeURIComponent(location.pathname)}`),lo={ended:{key:"status.ended.action",go:co},crowded:{key:"again",go:()=>location.
reload()},broken:{key:"again",go:()=>location.reload()}},uo={key:"status.rooms.action"},Vt=class{#t;#e;constructor(t,{router:e}){this.#t=t,this.#e=e}show(t,{signal:e}){
let i=()=>this.#s(t.state);t.addEventListener("state",i,{signal:e}),i()}#s(t){this.#t.dataset.state=t,r(".status-text",this.#t).textContent=t==="live"?"":l(`sta\
tus.${t}`);let e=r("button",this.#t),i=["removed","gone"].includes(t)?{...uo,go:()=>this.#e.go(N)}:lo[t];e.hidden=!i,i&&(e.textContent=l(i.key),e.onclick=i.go)}};var fo=900,Gt=class{#t;#e;#s;constructor(t,{isFollowing:e}){this.#t=t,this.#e=e,t.addEventListener("scroll",()=>this.#i(),{passive:!0})}draw(){let{top:t}=this.#t.
getBoundingClientRect();for(let e of this.#t.querySelectorAll(".day"))r(".day-title",e).classList.toggle("is-over",e.getBoundingClientRect().top<t)}#i(){if(this.#e())
return this.#o();this.#t.classList.add("is-scrolling"),clearTimeout(this.#s),this.#s=setTimeout(()=>this.#o(),fo)}#o(){clearTimeout(this.#s),this.#t.classList.remove(
"is-scrolling")}};function z(s){let t=!1;return()=>{if(t)return;t=!0;let e=()=>{t=!1,s()};document.hidden?setTimeout(e,200):requestAnimationFrame(e)}}var qs=new Set(["joined","left","added","removed"]),Le=new Set(["joined","left"]);function Hs(s){let t=[];for(let e of mo(s)){let i=t.at(-1);i&&po(i[0],e)?i.push(
e):t.push([e])}return t.map(go)}function mo(s){let t=new Map(s.filter(({type:e})=>Le.has(e)).map(e=>[e.user.id,e]));return s.filter(e=>!Le.has(e.type)||t.get(e.
user.id)===e)}function po(s,{type:t,user:e}){return s.type!==t||!qs.has(t)?!1:Le.has(t)||s.user.id===e.id}function go(s){let[{type:t,user:e,member:i,role:n,name:o,
topic:a}]=s,h={user:w(e),name:o,topic:a,member:i&&w(i)};if(qs.has(t)){let c=[...new Set(s.map(d=>w(d.member??d.user)))];return y(`notice.${t}`,c.length,{...h,names:St(
c)})}return t==="role"?l(`notice.role.${n}`,h):t==="topic"&&!a?l("notice.topic.removed",h):l(`notice.${t}`,h)}var wo=300;function js(s,t,e){let{before:i,firstNew:n,me:o}=e,a=[];i&&a.push({key:Ks(new Date(i.at)),at:new Date(i.at),rows:[],isContinued:!0});let h=i;for(let c of[
...s,...t.map(d=>yo(d,o))]){let d=Eo(a,new Date(c.at));n!==null&&c.seq===n&&(d.rows.push({key:"new-line",kind:"new-line"}),h=null),!d.rows.length&&!d.isContinued&&
(h=null),p(c)?d.rows.push(xo(c,h,e)):bo(d.rows,vo(c,e)),h=c}return a.filter(({rows:c})=>c.length)}var _e=new WeakMap;function yo(s,t){let{clientId:e,text:i,at:n,
failure:o}=s;if(!_e.has(s)){let a={type:"message",seq:null,at:n,user:t,text:i,deleted:!1,clientId:e,failure:o,unsent:!0};_e.set(s,a)}return _e.get(s)}var Ks=s=>`${s.
getFullYear()}-${s.getMonth()+1}-${s.getDate()}`;function Eo(s,t){let e=Ks(t),i=s.at(-1);return i&&(i.key===e||t<i.at)?i:(s.push({key:e,at:t,rows:[],isContinued:!1}),
s.at(-1))}function xo(s,t,{me:e,live:i,edits:n,personOf:o}){let a=s.user.id===e.id,h=n.get(s.seq),c=s.unsent?s:h,d=c?.failure?"failed":c?"pending":"sent",m=o(s.
user);return{key:a&&s.clientId?s.clientId:`seq-${s.seq}`,kind:"message",entry:s,own:a,author:m,name:m.display_name||m.name,edit:h,leads:!So(s,t),state:d,pending:d!==
"pending"?null:i?"sending":"waiting"}}function So(s,t){return!t||!p(t)||t.user.id!==s.user.id?!1:new Date(s.at)-new Date(t.at)<wo*1e3}function vo(s,{personOf:t}){
let{user:e,member:i}=s;return{...s,user:t(e),member:i&&t(i)}}function bo(s,t){let e=s.at(-1);e?.kind==="notice"?e.entries.push(t):s.push({key:`notice-${t.seq}`,
kind:"notice",entries:[t]})}var Yt=class{#t=new Map;#e=0;#s=null;fit(t){t!==this.#s&&(this.#s=t,this.clear())}clear(){this.#t.clear(),this.#e=0}set(t,e){this.#e+=e-(this.#t.get(t)??0),this.#t.
set(t,e)}of(t,e,i){let{mean:n}=this,o=0;for(let a=e;a<i;a+=1)o+=this.#t.get(t[a].seq)??n;return o}at(t,e){let{mean:i}=this,n=0;for(let o=e;n<t.length&&o>0;n+=1)
o-=this.#t.get(t[n].seq)??i;return n}get mean(){return this.#t.size?this.#e/this.#t.size:44}};var Jt=class{#t;#e;#s=null;#i;following=!0;constructor(t,{mayFollow:e}){this.#t=t,this.#e=e,t.addEventListener("scroll",()=>this.#r(),{passive:!0});let i=new ResizeObserver(
()=>this.following?this.toBottom():this.#a());i.observe(t),i.observe(t.firstElementChild)}keep(t){let e=this.following?null:this.#c(),i=e?.getBoundingClientRect().
top;t(),this.following?this.toBottom():e?.isConnected&&this.#l(e.getBoundingClientRect().top-i),this.#n()}toBottom(){this.following=this.#e(),this.#t.scrollTop=
this.#t.scrollHeight}stay(){this.following=!1}revealAbove(t){let{top:e}=this.#t.getBoundingClientRect();return!t||t.getBoundingClientRect().top>=e?!1:(this.reveal(
t),!0)}isInView(t){let[e,i]=[this.#t,t].map(n=>n.getBoundingClientRect());return i.top>=e.top&&i.bottom<=e.bottom}reveal(t){this.putAt(t,this.#t.clientHeight/5)}putAt(t,e){
let{top:i}=this.#t.getBoundingClientRect();this.#t.scrollTop+=t.getBoundingClientRect().top-i-e,this.following=this.#o,this.#n()}placeIn(t){let e=this.#u(t);return e?
{row:e,offset:e.getBoundingClientRect().top-this.#t.getBoundingClientRect().top}:null}lastAboveFoot(t){let e=this.#t.getBoundingClientRect().bottom+1;return t[ht(
t,i=>i.getBoundingClientRect().bottom>e)-1]}get isNearTop(){return this.#t.scrollTop<this.#t.clientHeight}get isNearFoot(){let{scrollHeight:t,scrollTop:e,clientHeight:i}=this.#t;
return t-e-i<i}get#o(){let{scrollHeight:t,scrollTop:e,clientHeight:i}=this.#t;return this.#e()&&t-e-i<48}#r(){this.following=this.#o,this.#n()}#n(){this.#s=this.
following?null:this.placeIn(this.#t.querySelectorAll(".day-rows > *")),this.#i=this.#t.clientWidth}#a(){let{row:t,offset:e}=this.#s??{};!t?.isConnected||this.#i===
this.#t.clientWidth||(this.#l(t.getBoundingClientRect().top-this.#t.getBoundingClientRect().top-e),this.#i=this.#t.clientWidth)}#l(t){Math.abs(t)>=.5&&(this.#t.
scrollTop+=t)}#c(){return this.#u(this.#t.querySelectorAll(".day-rows > *"))}#u(t){let{top:e}=this.#t.getBoundingClientRect();return t[ht(t,i=>i.getBoundingClientRect().
bottom>e)]}};function ht(s,t){let e=0,i=s.length;for(;e<i;){let n=e+i>>1;t(s[n])?i=n:e=n+1}return e}var Oo=24,Ws=4,ko=80,To=180,Ne=.75,Ao=1+Ne,Co=1+2*Ne,Lo=4,_o={message:Ds,notice:()=>g("notice"),"new-line":()=>g("new-line")},Ro={message:Ps,notice:Io,"new-line":()=>{}},
zt=class{#t;#e;#s;#i;#o;#r=new Yt;#n=[];#a=[];#l=null;#c=[];#u=[];#p=null;#m=null;#h=0;#d=0;#w;#y=0;#E=0;constructor({scroller:t,keeper:e,changing:i}){this.#t=t,
this.#e=e,this.#s=r(".timeline-log",t),this.#i=r(".rows-above",t),this.#o=r(".rows-below",t),this.#w=i;let n=()=>{this.#y=t.clientWidth,this.#E=t.clientHeight};
new ResizeObserver(n).observe(t),n()}get rows(){return this.#c}get messageRows(){return this.#c.filter(t=>t.matches(".message"))}get isEmpty(){return!this.#u.some(
({kind:t})=>t==="message")}clear(){this.#s.replaceChildren(),this.#r.clear(),this.#n=this.#a=this.#c=this.#u=[],this.toEnd()}draw(t,e,i,{aloud:n=!1}={}){this.#n=
t,this.#a=e,this.#l=i,this.#S(),this.#f({aloud:n})}follow(){for(let t=0;t<Lo;t+=1){let e=this.#O();if(!e)return;this.#T(),this.#x(e),this.#f()}}toEnd(){this.#p=
this.#m=null,this.#S()}show(t){let e=Math.min(A(this.#n,t),this.#n.length-1);return(e<this.#h||e>=this.#d)&&(this.#T(),this.#x(this.#v(e)),this.#f()),this.rowOf(
t)}rowOf(t){return r(`.message[data-seq="${t}"]`,this.#s)??this.#C(t)}beside(t,e){let{messageRows:i}=this,n=i.indexOf(t)+e;if(i[n])return i[n];if(!(e<0?this.#h===
0:this.#d===this.#n.length))return this.#T(),this.#x(this.#v(e<0?this.#h:this.#d)),this.#f(),i=this.messageRows,n=i.indexOf(t)+e,i[n]}first(){let t=this.#n.find(
p);return t&&this.show(t.seq)}onScreen({first:t,last:e}){let{top:i,bottom:n}=this.#t.getBoundingClientRect(),o=v=>oe=>oe.getBoundingClientRect().bottom>v,a=ht(this.#c,
o(i)),h=ht(this.#c,o(n+1))-1,c=this.#u.slice(a,h+1).flatMap(Re);if(!c.length)return this.#n.length||t===null?null:{from:t,to:e};let d=this.#n[A(this.#n,c[0])-1],
m=this.#n[A(this.#n,c.at(-1))+1];return{from:d?d.seq+1:t,to:m?m.seq-1:e}}#f({aloud:t=!1}={}){this.#s.setAttribute("aria-live",t?"polite":"off"),this.#w(()=>this.#e.
keep(()=>this.#g()))}#g(){this.#r.fit(this.#y);let t=this.#n.slice(this.#h,this.#d),e=this.#d===this.#n.length,i=this.#n[this.#h-1],n=js(t,e?this.#a:[],{...this.#l,
before:i});L(this.#s,n,{create:()=>g("day"),update:No}),this.#u=n.flatMap(({rows:o})=>o),this.#c=[...this.#s.querySelectorAll(".day-rows > *")],Us(this.#i,this.#r.
of(this.#n,0,this.#h)),Us(this.#o,this.#r.of(this.#n,this.#d,this.#n.length))}#S(){let{length:t}=this.#n,e=this.#k;this.#d=this.#m===null?t:Math.min(t,A(this.#n,
this.#m+1)),this.#h=this.#p===null?this.#d-this.#A(Ao):A(this.#n,this.#p),this.#h>=this.#d&&(this.#d=Math.max(this.#d,Math.min(t,e))),this.#h>=this.#d&&(this.#h=
this.#d-e),this.#m===null&&this.#d-this.#h>e+e/4&&this.#b(e),this.#x([this.#h,this.#d])}#b(t){this.#e.following||!this.#c.length?this.#h=this.#d-t:this.#d=this.#h+
t+t/4,this.#T()}#x([t,e]){let{length:i}=this.#n;for(this.#d=Math.min(Math.max(Math.round(e),0),i),this.#h=Math.min(Math.max(Math.round(t),0),this.#d);this.#h>0&&
this.#h<i&&!p(this.#n[this.#h])&&!p(this.#n[this.#h-1]);)this.#h-=1;for(;this.#d>0&&this.#d<i&&!p(this.#n[this.#d])&&!p(this.#n[this.#d-1]);)this.#d+=1;this.#p=
this.#n[this.#h]?.seq??null,this.#m=this.#d===i?null:this.#n[this.#d-1].seq}#O(){let{top:t,bottom:e,height:i}=this.#t.getBoundingClientRect(),n=this.#s.getBoundingClientRect(),
o=Ne*i,a=this.#k,h=a/Ws;if(!i||!this.#c.length)return null;if(n.bottom<t||n.top>e)return this.#v(this.#r.at(this.#n,t-this.#i.getBoundingClientRect().top));let[
c,d]=[this.#h-h,this.#d+h];return this.#h>0&&n.top>t-o?[c,Math.min(this.#d,c+a)]:this.#d<this.#n.length&&n.bottom<e+o?[Math.max(this.#h,d-a),d]:null}#v(t){let e=this.#A(
Co)/2;return[t-e,t+e]}get#k(){let t=Ws*this.#E/Oo;return Math.round(Math.min(To,Math.max(ko,t)))}#A(t){return Math.ceil(t*this.#E/this.#r.mean)}#T(){let t=this.#s.
getBoundingClientRect().top;this.#c.forEach((e,i)=>{let[n,...o]=Re(this.#u[i]);if(!n)return;let{bottom:a}=e.getBoundingClientRect();this.#r.set(n,a-t);for(let h of o)
this.#r.set(h,0);t=a})}#C(t){return this.#c[this.#u.findIndex(e=>e.kind==="notice"&&Re(e).includes(t))]}},Re=({entry:s,entries:t=[s]})=>t.flatMap(e=>e?.seq??[]);
function Us(s,t){let e=`${t}px`;s.style.blockSize!==e&&(s.style.blockSize=e)}function No(s,{at:t,rows:e,isContinued:i}){u(r(".day-title span",s),Qe(t)),s.classList.
toggle("is-continued",i),L(r(".day-rows",s),e,{create:({kind:n})=>_o[n](),update:(n,o)=>Ro[o.kind](n,o)})}function Io(s,{entries:t}){let e=Hs(t);e.length===s.children.
length&&e.every((i,n)=>s.children[n].textContent===i)||s.replaceChildren(...e.map(i=>B("p",i)))}var Mo=4;function _(s){let t=B("p",s,"toast");r(".toasts").append(t),setTimeout(()=>t.remove(),Mo*1e3)}var Do=2e3,Po=400,Ie={connecting:"timeline.loading","catching-up":"timeline.loading",reconnecting:"timeline.waiting",restarting:"timeline.waiting",offline:"time\
line.waiting"},Xt=class{#t;#e;#s;#i;#o;#r;#n=null;#a;#l=!1;#c=new Set;#u=null;#p=null;#m=z(()=>this.#h());constructor(t,{changing:e,onNewest:i,onMoved:n}){this.#t=
t,this.toNewest=i,this.#e=r(".timeline-scroll",t),this.#s=r(".timeline-start",t),this.#i=new Jt(this.#e,{mayFollow:()=>this.#n?.history.isAtNewest??!0}),this.#r=
new zt({scroller:this.#e,keeper:this.#i,changing:e}),this.#o=new Gt(this.#e,{isFollowing:()=>this.#i.following});let o,a=()=>{clearTimeout(o),o=setTimeout(()=>this.#n&&
n(),Po),this.#f()};this.#e.addEventListener("scroll",a,{passive:!0}),r('[data-testid="new-pill"]',t).onclick=()=>this.#b(),r('[data-testid="first-unread"]',t).onclick=
()=>this.#x(),r('[data-testid="mark-read"]',t).onclick=()=>this.#O(),document.addEventListener("visibilitychange",()=>document.hidden&&this.#v()),addEventListener(
"blur",()=>this.#v()),addEventListener("focus",()=>this.#k())}get list(){return this.#r}show(t){this.#a?.abort(),this.#a=new AbortController;let{signal:e}=this.#a;
this.#n=t,this.#l=!1,this.#c.clear(),this.#u=this.#p=null,this.#r.clear(),t.addEventListener("change",this.#m,{signal:e}),this.#i.following=!0,this.#h()}follow(){
this.#n.history.toNewest(),this.#r.toEnd(),this.#h(),this.#i.toBottom(),this.#f()}async goTo(t){let e=this.#n,i=await e.history.goTo(t);if(e!==this.#n||i===null)
return!0;if(!i)return!1;this.#i.stay(),this.#l||=e.state==="live",this.#h();let n=this.#r.show(t);return this.#i.reveal(n),this.#f(),$o(n),!0}lookAt(t){let e=this.#r.
rowOf(t);if(e&&this.#i.isInView(e))return e;this.#i.stay();let i=this.#r.show(t);return this.#i.reveal(i),this.#f(),i}get place(){if(this.#i.following)return null;
let{row:t,offset:e}=this.#i.placeIn(this.#r.messageRows)??{};return t?.dataset.seq?{seq:Number(t.dataset.seq),offset:e}:null}async comeBackTo(t){if(!t)return this.
follow();let e=this.#n,i=await e.history.goTo(t.seq);e!==this.#n||!i||(this.#i.stay(),this.#h(),this.#i.putAt(this.#r.show(t.seq),t.offset),this.#f())}scroll(t){
this.#e.scrollBy({top:t*this.#e.clientHeight,behavior:"instant"}),this.#f()}get lastOnScreen(){return this.#i.lastAboveFoot(this.#r.messageRows)??this.#r.messageRows[0]}focusNewest(){
let t=this.lastOnScreen;return t?.focus({preventScroll:!0}),!!t}entryAsItWas({seq:t,at:e}){let i=this.#n.history.shown.entry(t);return i?.at===e?i:void 0}#h(){let t=this.#n;
if(!t)return;let{state:e,timeline:i,history:n,me:o,firstNew:a,unsentEdits:h}=t,c=e==="live";c&&this.#l&&this.#i.following&&i.trim();let{first:d,last:m,entries:v}=n.
shown,oe=d===this.#u&&m>this.#p;this.#u=d,this.#p=m;let si=ii=>t.personOf(ii);this.#r.draw(v,n.isAtNewest?t.unsent:[],{me:o,firstNew:a,live:c,edits:h,personOf:si},
{aloud:c&&this.#l&&oe&&n.isAtNewest}),this.#d(),c?this.#l||this.#y():this.#l=!1,this.#f()}#d(){let{timeline:t,history:e,state:i,room:n}=this.#n,o=t.cursor!==null||
!e.isAtNewest;this.#t.classList.toggle("is-empty",o&&this.#r.isEmpty),this.#t.classList.toggle("is-loading",!o&&["connecting","catching-up"].includes(i));let a=i===
"live"&&this.#c.has("older"),h=Bo({known:o,history:e,room:n,state:i,failed:a});this.#s.dataset.text!==h&&(this.#s.dataset.text=h,this.#s.replaceChildren(h,...a?
[" ",this.#w()]:[]))}#w(){let t=B("button",l("again"),"link-button");return t.onclick=()=>this.#g("older"),t}#y(){this.#l=!0,this.#c.clear();let{firstNew:t,history:e}=this.#n;
this.#n.reading.back(this.#n),!(!this.#i.following||!e.isAtNewest||t===null)&&(this.#i.stay(),this.#r.show(t),this.#i.revealAbove(r(".new-line",this.#e))||this.#E())}#E(){
this.#r.toEnd(),this.#h(),this.#i.toBottom()}#f(){if(!this.#n)return;this.#r.follow();let{reading:t,history:e}=this.#n,i=this.#r.onScreen(e.shown);i&&!document.
hidden&&document.hasFocus()&&this.#l&&t.see(i),this.#l&&!this.#c.has("older")&&this.#i.isNearTop&&e.hasOlder&&this.#g("older"),!this.#c.has("newer")&&this.#i.isNearFoot&&
!e.isAtNewest&&this.#g("newer"),this.#o.draw(),this.#S(i)}async#g(t){let e=this.#n,{history:i}=e;try{await(t==="older"?i.loadOlder():i.loadNewer()),this.#c.delete(
t)}catch{e===this.#n&&this.#c.add(t)}this.#m()}#S(t){let{reading:e,stoppedElsewhere:i}=this.#n,n=t?this.#n.unseenBelow(t.to):0,o=t&&e.seen>=t.from-1&&e.seen<=t.
to,a=r('[data-testid="new-pill"]',this.#t);a.hidden=this.#i.following,a.classList.toggle("has-news",n>0),u(r("span",a),n?y("timeline.pill",n):l("timeline.to_new\
est")),r(".unread-note",this.#t).hidden=!i||o}#b(){this.#c.delete("newer"),this.toNewest(),this.focusNewest()}async#x(){let t=this.#n,{reading:e}=t;e.newAfter=e.
seen;try{await t.history.goTo(e.seen+1,{exactly:!1})}catch(o){return _(b(o))}if(t!==this.#n)return;this.#i.stay(),this.#h();let{firstNew:i}=t;if(i===null)return;
let n=this.#r.show(i);this.#i.reveal(r(".new-line",this.#e)??n),n.focus({preventScroll:!0}),this.#f()}#O(){let{reading:t,timeline:e}=this.#n;t.seeAll(e.cursor),
t.answered(),this.focusNewest(),this.#h()}#v(){this.#n?.reading.away(),this.#n?.keep()}#k(){this.#n&&(this.#c.delete("newer"),this.#l=!1,this.#h())}};function Bo({
known:s,history:t,room:e,state:i,failed:n}){return n?l("timeline.older_failed"):s?t.hasOlder?i==="live"?l("timeline.loading_older"):Ie[i]==="timeline.waiting"?l(
"timeline.older_waiting"):"":l("timeline.beginning",{room:e.name}):Ie[i]?l(Ie[i]):""}function $o(s){s.tabIndex=-1,s.focus({preventScroll:!0}),s.classList.add("i\
s-marked"),setTimeout(()=>s.classList.remove("is-marked"),Do)}var Fo=3,Qt=class{#t;constructor(t){this.#t=t}show({typing:t},{signal:e}){let i=()=>this.#t.textContent=qo(t.users);t.addEventListener("change",i,{signal:e}),i()}};
function qo(s){return s.length?s.length>Fo?l("typing.many"):y("typing",s.length,{names:St(s.map(w))}):""}var Me=60,Zt=class{#t=null;#e;#s;#i;#o;#r;#n;#a;#l;#c;constructor({router:t,drafts:e}){this.#i=t,this.#s=new Xt(r(".timeline"),{changing:i=>this.#a.around(()=>this.#r.
around(()=>this.#n.around(i))),onNewest:()=>this.#u(),onMoved:()=>t.keepPlace()}),this.#o=new $t({form:r(".composer"),note:r(".composer-note"),drafts:e,onSent:()=>this.#u(),
onEditLast:()=>this.#w()}),this.#r=new Ut({log:r(".timeline-log"),scroller:r(".timeline-scroll"),timeline:this.#s,actions:this.#p()}),this.#l=new Kt(r(".resync-\
note")),this.#n=new jt(r(".timeline-log"),{rowOf:({seq:i})=>this.#s.list.rowOf(i),entryOf:i=>this.#s.entryAsItWas(i),reopen:(i,n,o)=>this.#y(i,n,{written:o,focus:!1}),
keepAsDraft:i=>this.#E(i)}),this.#a=new Ht(r(".find-bar"),{timeline:this.#s}),this.#c=[this.#a,this.#l,this.#n,new Wt(r(".room-header"),{router:t}),new Vt(r(".s\
tatus[data-state]"),{router:t}),new Qt(r(".typing")),this.#o]}show(t){this.#e?.abort(),this.#e=new AbortController,this.#t=t;for(let e of this.#c)e.show(t,this.#e);
this.#r.show(t),this.#s.show(t)}focusComposer(){this.#o.focus()}async goTo(t){await this.#s.goTo(t).catch(i=>i.status===422?!1:_(b(i))??!0)||(_(l("message.missi\
ng")),this.#s.follow())}get place(){return this.#s.place}comeBackTo(t){return this.#s.comeBackTo(t).catch(e=>_(b(e)))}get keys(){return{find:()=>this.#a.open(),
writeOn:()=>this.focusComposer(),leaveComposer:({target:t})=>t.matches(".composer-text")&&this.#s.focusNewest(),scrollUp:()=>this.#s.scroll(-.9),toNewest:()=>this.#u()}}#u(){
let{address:t}=this.#i;t.seq?this.#i.go({...t,seq:null},{replace:!0}):this.#s.follow()}#p(){return{copy:(t,e)=>this.#d(at(e),"message.copied"),link:(t,{entry:e})=>this.#d(
this.#h(e),"message.link.copied"),edit:(t,{entry:e})=>this.#y(t,e),delete:(t,{entry:e})=>this.#f(t,e),retry:(t,{entry:e,edit:i=e})=>this.#t.retry(i.clientId),discard:(t,{
entry:e,edit:i=e})=>this.#g(i.clientId),more:(t,e)=>this.#m(t,e)}}async#m(t,e){let i=await Ls({row:t,item:e,conversation:this.#t});i&&this.#p()[i](t,R(t))}#h({seq:t}){
return location.origin+D({view:"room",room:this.#t.id,seq:t})}async#d(t,e){let i=await navigator.clipboard.writeText(t).then(()=>e,()=>"error.unknown");_(l(i))}#w(){
let t=this.#t.lastOwn;if(!t)return _(l("message.edit.none"));this.#t.history.isAtNewest||this.#s.follow();let e=this.#s.list.show(t.seq);this.#y(e,t,{done:()=>this.
focusComposer()})}#y(t,{seq:e,text:i},{written:n=i,focus:o=!0,done:a=()=>t.focus()}={}){let h=this.#t,{epoch:c}=h.timeline;$s(t,{text:i,written:n,focus:o,save:d=>h.
edit({seq:e,epoch:c},d),onEmpty:()=>this.#f(t,R(t).entry),done:a})}#E(t){this.#o.add(t),this.#l.sayKept()}async#f(t,{seq:e,user:i,text:n}){let o=this.#t,{epoch:a}=o.
timeline,h=await $({title:l("message.delete.title"),text:l("message.delete.text",{text:Ho(n),author:w(o.personOf(i))}),action:l("message.delete")});t.focus({preventScroll:!0}),
h&&await o.delete({seq:e,epoch:a}).catch(c=>_(b(c)))}#g(t){this.#t.discard(t),this.focusComposer()}};function Ho(s){let t=s.replace(/\s+/gu," ");if(t.length<=Me)
return t;let e=t.slice(0,Me).toWellFormed();return`${e.slice(0,Math.max(e.lastIndexOf(" "),Me/2))}…`}var te=class{#t;#e;#s;constructor(t,{drafts:e,rooms:i}){this.#t=t,this.#e=e,this.#s=i;for(let n of[e,i])n.addEventListener("change",()=>this.#i())}show(){this.#i(),
r(".place-title",this.#t).focus()}#i(){let t=this.#e.rooms.map(e=>this.#s.find(e)).filter(Boolean);r(".drafts-none",this.#t).hidden=t.length>0,L(r(".draft-list",
this.#t),t,{key:({id:e})=>e,create:()=>g("draft-item"),update:(e,i)=>this.#o(e,i)})}#o(t,e){let i=r("a",t);i.href=`/rooms/${e.id}`,Y(i,ot(e)),u(r(".draft-room",
i),e.name),u(r(".draft-text",i),this.#e.of(e.id));let n=r("button",t);n.title=l("drafts.delete"),n.setAttribute("aria-label",l("drafts.delete.from",{room:e.name})),
n.onclick=()=>this.#e.keep(e.id,"")}};var De=matchMedia("(min-width: 45rem)"),jo=matchMedia("(min-width: 68rem)"),Vs="parley:panel",ee=class{#t=r(".app");#e=r(".sidebar");constructor(){De.addEventListener(
"change",()=>this.#s())}get showsRoomsBesides(){return De.matches}get showsPanelBesides(){return jo.matches}show(t){this.#t.dataset.view=t,this.#s()}get panelAtFirst(){
return this.showsPanelBesides&&localStorage.getItem(Vs)!=="closed"?"people":null}notePanel(t){this.showsPanelBesides&&localStorage.setItem(Vs,t?"open":"closed")}#s(){
let t=!De.matches&&this.#t.dataset.view==="rooms";this.#e.setAttribute("role",t?"main":"region")}};function Gs({conversation:s}){let t=E("add-member"),e=r("form",t);return T(e),C(e,async({name:i})=>{await s.members.add(i.trim().replace(/^@/,"")).catch(Ko),t.close()}),
x(t)}function Ko(s){throw s.status===404?Object.assign(s,{code:"no_such_person"}):s}var Wo=new Intl.Collator(S,{sensitivity:"base"}),zs={title:()=>l("members.title"),show(s,{conversation:t,router:e,signal:i}){let n=({user:a})=>e.go({...e.address,
panel:`person:${a.id}`}),o=z(()=>i.aborted||Ys(s,t,n));H(s).onclick=()=>t.members.more(),r(".members-add",s).onclick=()=>Gs({conversation:t}),t.members.addEventListener(
"change",o,{signal:i});for(let a of["room","state"])t.addEventListener(a,o,{signal:i});Ys(s,t,n)}};function Ys(s,{members:t,room:e,isOver:i},n){let o=t.list.toSorted(
(a,h)=>Wo.compare(w(a.user),w(h.user)));Js(s,"here",o.filter(({here:a})=>a),{members:t,choose:n}),Js(s,"away",o.filter(({here:a})=>!a),{members:t,choose:n}),j(s,
{hasMore:t.hasMore&&!i,failed:t.failed&&!i}),r(".members-add",s).hidden=!V(e)||i}function Js(s,t,e,{members:i,choose:n}){let o=r(`.members-${t}-title`,s);u(o,y(
`members.${t}`,e.length,{count:P(e.length,i)})),o.hidden=!e.length,L(r(`.members-${t}`,s),e,{key:({user:a})=>a.id,create:()=>g("member-item"),update:(a,h)=>Uo(r(
"button",a),h,n)})}function Uo(s,t,e){let{user:i,role:n,here:o}=t;s.classList.toggle("is-here",o),s.onclick=()=>e(t),F(r(".avatar",s),i),u(r(".member-name",s),w(
i)),u(r(".member-role",s),n==="member"?"":l(`role.${n}`)),u(r(".member-presence",s),l(o?"member.here":"member.away"))}var Xs={title:()=>l("person.title"),show(s,{conversation:t,subject:e,router:i,signal:n}){let{members:o}=t,a=r("form",s),h=()=>o.list.find(({user:m})=>m.id===e),
c=()=>Vo(s,t,h()),d=z(()=>n.aborted||c());T(a),C(a,({role:m})=>Go(t,h(),m)),r('[data-action="remove"]',s).onclick=()=>Yo(a,t,h(),i),o.addEventListener("change",
d,{signal:n}),t.addEventListener("room",d,{signal:n}),c()}};function Vo(s,t,e){let{members:i,room:n,isOver:o}=t;if(r(".person",s).hidden=!e,r(".person-missing",
s).hidden=!!e||!i.loaded,!e)return;let{user:a,role:h,here:c}=e,d=tt(n)&&!n.archived&&!o;F(r(".avatar",s),a),u(r(".person-name",s),w(a)),u(r(".person-account",s),
`@${a.name}`),u(r(".person-presence",s),l(c?"person.here":"person.away")),u(r(".person-role",s),l(`role.${h}`)),r(".person-role-line",s).hidden=d,r(".member-rol\
es",s).hidden=r(".member-save",s).hidden=!d;let{elements:m}=r("form",s);(m.role.value===""||!s.contains(document.activeElement))&&(m.role.value=h),r('[data-acti\
on="remove"]',s).hidden=o||!Ke(e,t)}async function Go({members:s},{user:t,role:e},i){i!==e&&(await s.setRole(t.id,i),_(l("member.role.changed",{name:w(t),role:l(
`role.${i}`)})))}async function Yo(s,{members:t,room:e},{user:i},n){let o=w(i);await $({title:l("member.remove.title",{name:o,room:e.name}),text:l("member.remov\
e.text"),action:l("member.remove")})&&await k(s,async()=>{await t.remove(i.id),n.up()})}var Qs={people:zs,person:Xs};var se=class{#t;#e;#s;#i=null;#o;#r=null;constructor(t,{router:e,isOverlay:i}){this.#t=t,this.#e=e,this.#s=i,r(".slot-close",t).onclick=()=>e.up()}show(t,e){let[
i,n=null]=t?.split(":")??[],o=e&&Qs[i];this.#i?.name===t&&this.#i?.conversation===e||(this.#o?.abort(),this.#o=new AbortController,this.#a({wasOpen:this.#i!==null,
isOpen:!!o},()=>{this.#t.hidden=!o,this.#i=o?{name:t,conversation:e}:null,o&&this.#n(o,i,{conversation:e,subject:n})}))}#n(t,e,{conversation:i,subject:n}){let o=r(
".slot-body",this.#t),a=o.cloneNode(!1);o.replaceWith(a),this.#t.dataset.panel=e,a.append(document.getElementById(`panel-${e}`).content.cloneNode(!0)),u(r(".slo\
t-title",this.#t),t.title()),t.show(a,{conversation:i,subject:n,router:this.#e,signal:this.#o.signal})}#a({wasOpen:t,isOpen:e},i){t||(this.#r=document.activeElement);
let n=this.#t.contains(document.activeElement);i(),e&&(n||!t&&this.#s())&&r(".slot-close",this.#t).focus(),t&&!e&&n&&this.#r?.focus()}};var ie=class{#t;#e;constructor(t){this.#t=t,this.#e=r(".stage-message",t)}show({title:t,text:e,actions:i}){r(".stage-title",this.#e).textContent=t,r(".stage-tex\
t",this.#e).textContent=e,r(".stage-actions",this.#e).replaceChildren(...i.map(Jo)),this.#e.hidden=!1,this.#t.classList.add("is-staged")}clear(){this.#e.hidden=
!0,this.#t.classList.remove("is-staged")}};function Jo({label:s,act:t,primary:e=!1}){let i=B("button",s,e?"button button-primary":"button");return i.type="butto\
n",i.onclick=t,i}var zo=30,Xo=300,Zs="parley:reloaded-at",ne=class{#t;#e=-1/0;#s=!1;constructor(t){this.#t=t;let e=()=>this.#e=performance.now();for(let i of["keydown","pointerd\
own","input","wheel"])addEventListener(i,e,{capture:!0,passive:!0});he.addEventListener("other",({detail:i})=>this.#i(i))}#i(t){this.#t.hidden=!1,r("button",this.#t).
onclick=()=>this.#n(t),!(!this.#o||!this.#r)&&(sessionStorage.setItem(Zs,Date.now()),this.#n(t))}get#o(){return r("dialog[open], .is-editing")?!1:document.hidden||
performance.now()-this.#e>zo*1e3}get#r(){return Date.now()-Number(sessionStorage.getItem(Zs))>Xo*1e3}async#n(t){this.#s||(this.#s=!0,await os(t).catch(()=>{}),location.
reload())}};var Qo=1.5;async function ti(){let s=ge(),t,e=new Promise(o=>t=o),i=Pe(()=>f.get("/me"),{onTrouble:()=>t(s)});s&&setTimeout(()=>t(s),Qo*1e3);let n=await(s?Promise.
race([i,e]):i);return i.then(o=>{if(o!==n){if(o.id===n.id)return we(Object.assign(n,o));At(),location.reload()}}),n}async function Pe(s,{onTrouble:t=()=>{}}={}){
let e=new G;for(;;)try{return await s()}catch({status:i}){i===401&&await Zo(),t(),await new Promise(n=>setTimeout(n,e.next()*1e3))}}function Zo(){return At(),location.
assign(`/sign-in?next=${encodeURIComponent(location.pathname)}`),new Promise(()=>{})}async function tr(){new ne(r(".update-note"));let[s]=await Promise.all([ti(),Pe(Xe)]),t=new kt({me:s}),e=new Mt({store:t}),i=new ee,n=new Dt({keepsPanel:v=>v===
"people"&&i.showsPanelBesides}),o=new It({userId:s.id}),a=new Nt({userId:s.id}),h=new Rt(r(".sidebar"),{rooms:e,drafts:a,sections:new Pt}),c=new Zt({router:n,drafts:a}),
d=new Ct({me:s,rooms:e,router:n,outbox:o,drafts:a,shell:i,conversationView:c,store:t,backgroundSender:new Bt({outbox:o}),stage:new ie(r(".conversation")),sidebar:h,
slot:new se(r(".slot"),{router:n,isOverlay:()=>!i.showsPanelBesides}),draftsPage:new te(r(".drafts-page"),{drafts:a,rooms:e})}),m=sr({me:s,app:d,rooms:e,router:n,
outbox:o,drafts:a,store:t});ei(s),cs(),ir(m),As(er({openers:m,app:d,router:n,shell:i,sidebar:h,conversationView:c})),O.start(),await d.start(),is()}function er({
openers:s,app:t,router:e,shell:i,sidebar:n,conversationView:o}){return{openers:s,goTo:(a,{unread:h})=>{let c=n.neighbour(a,{unread:h});c&&e.goToRoom(c)},closePanel:()=>{
let a=!!e.address.panel&&!i.showsPanelBesides;return a&&e.up(),a},isInRoom:()=>t.conversation!==null,...o.keys}}function sr({me:s,app:t,rooms:e,router:i,outbox:n,
drafts:o,store:a}){let h=v=>i.goToRoom(v.id),c=()=>i.go(N),d=()=>i.go({...i.address,panel:"people"});return{"create-room":()=>fs({rooms:e,onCreated:h}),browse:()=>us(
{rooms:e,onJoined:h}),jump:()=>vs({rooms:e,onChosen:v=>i.goToRoom(v)}),room:(v=>()=>t.conversation&&v(t.conversation))(v=>ks({conversation:v,rooms:e,onLeft:c,onMembers:d})),
invite:bs,account:()=>ds({me:s,outbox:n,drafts:o,store:a,onRenamed:v=>nr(Object.assign(s,v),t)}),keys:()=>x(E("keys"))}}function ir(s){document.addEventListener(
"click",({target:t})=>{let e=t.closest("[data-open]");if(!e)return;let i=e.closest("dialog");i&&hs(i),s[e.dataset.open]()})}function nr(s,t){ei(s),t.conversation?.
renamed()}function ei(s){let t=r(".account-button");F(r(".avatar",t),s),r(".account-name",t).textContent=w(s);for(let e of document.querySelectorAll("[data-for-\
owners]"))e.hidden=s.role!=="owner"}tr();
