/* Made by `make bundle` of 10647312166687e267d68e66897d7890fb16bfe4f145b76675bbbf0d8c2ffcc7. */
var Sn=document.documentElement.dataset.version,Ke=new EventTarget;function Cs(s){s&&s!==Sn&&Ke.dispatchEvent(new CustomEvent("other",{detail:s}))}var Ns="/api/v1",Rt=class extends Error{constructor({status:t,code:e,detail:i,can:n=[],retryAfterSeconds:o}){super(i??e),Object.assign(this,{status:t,code:e,can:n,
retryAfterSeconds:o})}},We=class extends Rt{constructor(){super({status:0,code:"unreachable"})}},f={get:s=>ot("GET",s),post:(s,t={})=>ot("POST",s,t),put:(s,t={})=>ot(
"PUT",s,t),patch:(s,t)=>ot("PATCH",s,t),upload:(s,t)=>ot("PUT",s,t,{"Content-Type":t.type}),delete:(s,t={})=>ot("DELETE",s,void 0,t),page:Rs,all:On};async function Rs(s){
let{items:t,next:e}=await ot("GET",s);return{items:t,next:e&&Tn(e)}}async function On(s){let t=[];for(let e=s;e;){let i=await Rs(e);t.push(...i.items),e=i.next}
return t}async function ot(s,t,e,i={}){let n=await bn(s,t,e,i);if(Cs(n.headers.get("Parley-Version")),n.status===204)return null;let o=await n.json().catch(()=>({}));
if(n.ok)return o;throw kn(n,o)}async function bn(s,t,e,i){let n=e===void 0?i:{"Content-Type":"application/json",...i},o=e instanceof Blob?e:JSON.stringify(e);try{
return await fetch(Ns+t,{method:s,headers:n,body:o,cache:"no-store"})}catch{throw new We}}function kn(s,{code:t,detail:e,can:i}){let n=Number(s.headers.get("Ret\
ry-After"))||void 0;return new Rt({status:s.status,code:t??"unknown",detail:e,can:i,retryAfterSeconds:n})}function Tn(s){let{pathname:t,search:e}=new URL(s,location.
href);return t.slice(Ns.length)+e}var J=class{tries=0;next(){let t=Math.min(15,.5*2**this.tries);return this.tries+=1,t*(.5+Math.random()/2)}reset(){this.tries=0}};var An={again:!0,state:"reconnecting"},_n=5,Ln=2,Cn={1007:{again:!1,state:"broken"},1008:{again:!1,state:"broken"},1009:{again:!1,state:"broken"},1012:{again:!0,
state:"restarting",spreadSeconds:Ln},4401:{again:!1,state:"ended"},4403:{again:!1,state:"removed"},4404:{again:!1,state:"gone"},4409:{again:!1,state:"crowded"},
4429:{again:!0,state:"too-fast",pauseSeconds:_n}},wt=new Set(["broken","ended","removed","banned","gone","crowded"]),yt=new Set(["removed","banned","gone"]),Nn={
banned:{again:!1,state:"banned"}},Dt=(s,t)=>Nn[t]??Cn[s]??An;var Rn="/api/v1/ws",Dn="parley.v1",Ds=25,In=8,Mn=10,Pn=6,$n=new Set(["room_gone","unread","read","reports"]),It=class extends EventTarget{#t=null;#e=new Map;#s=new Set;#n=[];#r=new J;#o;#i;#a;#h=Ds;state="\
connecting";limits=null;connect(){addEventListener("online",()=>this.#y()),addEventListener("offline",()=>this.#E()),document.addEventListener("visibilitychange",
()=>document.hidden||this.#x()),this.#d()}listen(){let t=this.#n;this.#n=null;for(let e of t)this.#m(e)}get isOpen(){return this.state==="open"}attach(t){this.#e.
set(t.room,t),this.isOpen&&!this.#s.has(t.room)&&t.begin()}detach(t){this.#e.get(t.room)===t&&this.#e.delete(t.room),t.isAsked&&this.send({type:"close",room:t.room})&&
this.#s.add(t.room)}send(t){return!this.isOpen||this.#t?.readyState!==WebSocket.OPEN?!1:(this.#t.send(JSON.stringify(t)),!0)}#d(){let t=new URL(Rn,location.href);
t.protocol=t.protocol.replace("http","ws");let e=new WebSocket(t,Dn),i=!1;e.onopen=()=>{i=!0,this.#w()},e.onmessage=({data:n})=>this.#u(JSON.parse(n)),e.onclose=
({code:n})=>i?this.#l(n):this.#p(),this.#t=e}#u(t){this.#w(),this.#n?this.#n.push(t):this.#m(t)}#m(t){if(t.room&&!$n.has(t.type))return this.#c(t);t.type==="hel\
lo"&&this.#f(t),t.type==="rooms"&&!t.more&&this.#r.reset(),this.dispatchEvent(new CustomEvent("frame",{detail:t}))}#f({heartbeat_seconds:t,limits:e}){this.#h=t??
Ds,this.limits=e,this.#v("open");for(let i of this.#e.values())i.begin()}#c(t){let e=this.#e.get(t.room);if(!this.#s.has(t.room))return e?.hear(t);t.type==="clo\
sed"&&(this.#s.delete(t.room),e?.begin())}#l(t){this.#S();let{again:e,state:i,pauseSeconds:n=0,spreadSeconds:o=0}=Dt(t);this.#v(navigator.onLine?i:"offline"),e&&
this.#g(n+Math.random()*o+this.#r.next())}async#p(){this.#S();let{status:t}=await f.get("/me").catch(i=>i);if(this.#t)return;if(t===401)return this.#v("ended");
let e=this.state==="restarting"&&this.#r.tries<Pn;this.#v(navigator.onLine?e?"restarting":"reconnecting":"offline"),this.#g(this.#r.next())}#g(t){clearTimeout(this.#o),
this.#o=setTimeout(()=>this.#d(),t*1e3)}#y(){this.#t||wt.has(this.state)||(clearTimeout(this.#o),this.#r.reset(),this.#v("reconnecting"),this.#d())}#E(){wt.has(
this.state)||(this.#S(),this.#v("offline"),this.#g(Mn))}#x(){this.#t?this.#O():this.#y()}#w(){clearTimeout(this.#a),clearTimeout(this.#i),this.#i=setTimeout(()=>this.#O(),
this.#h*1e3)}#O(){this.send({type:"ping"})&&(clearTimeout(this.#a),this.#a=setTimeout(()=>this.#l(1006),In*1e3))}#S(){for(let t of[this.#o,this.#i,this.#a])clearTimeout(
t);this.#s.clear(),this.#n&&(this.#n=[]),this.#t&&(this.#t.onopen=this.#t.onmessage=this.#t.onclose=null,this.#t.close(),this.#t=null)}#v(t){if(this.state=t,!this.
isOpen)for(let e of this.#e.values())e.lose(t);this.dispatchEvent(new Event("state"))}};var Bn=/^\/rooms\/([^/]+)(?:\/([1-9]\d*))?\/?$/,Mt={"/":"rooms","/drafts":"drafts"},K={view:"rooms"};function Et({pathname:s,search:t}){let e=new URLSearchParams(
t).get("panel"),[,i,n]=Bn.exec(s)??[];return i?{view:"room",room:qn(i),seq:n?Fn(n):null,panel:e}:Mt[s]?{view:Mt[s]}:null}function X({view:s,room:t,seq:e,panel:i}){
if(s!=="room")return Object.keys(Mt).find(a=>Mt[a]===s);let n=e?`/${e}`:"",o=i?`?${new URLSearchParams({panel:i})}`:"";return`/rooms/${encodeURIComponent(t)}${n}${o}`}
var Ge=s=>s.panel?{...s,panel:null}:K,Ve=(s,t)=>X(s)===X(t),ht=()=>location.assign(`/sign-in?next=${encodeURIComponent(location.pathname)}`),Fn=s=>Math.min(Number(
s),Number.MAX_SAFE_INTEGER);function qn(s){try{return decodeURIComponent(s)}catch{return s}}var jn=1013,Hn=new Set(["room_open","too_many_open"]),Pt=class extends EventTarget{#t;#e;#s=new J;#n;#r=!1;isAsked=!1;state;constructor({room:t,socket:e,cursor:i}){
super(),this.room=t,this.#t=e,this.#e=i,this.state=e.isOpen?"catching-up":e.state}get isOver(){return wt.has(this.state)}get limits(){return this.#t.limits}open(){
this.#t.attach(this)}close(){clearTimeout(this.#n),this.#t.detach(this)}send(t){return this.#r&&this.#t.send({...t,room:this.room})}reopen(){this.#t.detach(this),
this.#a("catching-up"),this.#i(this.#s.next())}begin(){this.isOver||(clearTimeout(this.#n),this.#a("catching-up"),this.isAsked=this.#t.send({type:"open",room:this.
room,...this.#e()}))}hear(t){if(t.type==="closed")return this.#o(t.code,t.reason);if(t.type==="error"&&Hn.has(t.code))return this.#o(jn);t.type==="opened"&&(this.#r=
!0),this.dispatchEvent(new CustomEvent("frame",{detail:t})),t.type==="live"&&(this.#s.reset(),this.#a("live"))}lose(t){clearTimeout(this.#n),this.isOver||this.#a(
t)}#o(t,e){let{again:i,state:n,pauseSeconds:o=0}=Dt(t,e);this.#a(n),i&&this.#i(o+this.#s.next())}#i(t){clearTimeout(this.#n),this.#n=setTimeout(()=>this.#t.attach(
this),t*1e3)}#a(t){t!=="live"&&(this.isAsked=this.#r=!1),t!==this.state&&(this.state=t,this.dispatchEvent(new Event("state")))}};var Un=new Set(["too_many_requests","slow_mode","busy","unavailable","outcome_unknown"]),Kn=new Set(["unauthenticated","unreachable","room_not_open"]),Wn=2,$t=10,
ct=class{#t;#e;#s;#n=!1;#r=null;#o;constructor({room:t,outbox:e,send:i}){this.#t=t,this.#e=e,this.#s=i}start(){this.#n=!0,this.next()}stop(){this.#n=!1,this.#r=
null,clearTimeout(this.#o),this.#o=void 0}next(){if(!this.#n||this.#r||this.#o)return;let t=this.#e.waiting(this.#t)[0];t&&(this.#r=t.clientId,this.#s(t))}delivered(t){
this.#e.remove(t),this.#i(t),this.next()}refused(t,{code:e,retryAfterSeconds:i=Wn}){let n=t??this.#r;if(this.#i(n),Kn.has(e))return this.stop();if(Un.has(e))return this.#a(
i);n&&this.#e.fail(n,e),this.next()}#i(t){this.#r===t&&(this.#r=null)}#a(t){clearTimeout(this.#o),this.#o=setTimeout(()=>{this.#o=void 0,this.next()},t*1e3)}};var Bt=JSON.parse(document.getElementById("event-types").textContent),S=({type:s})=>!!Bt[s]?.is_message,vt=({type:s})=>!!Bt[s]?.changes_target,xt=({type:s})=>Bt[s]?.
membership??null,Is=s=>s.type in Bt&&!S(s)&&!vt(s);var Ms=150,ze=60,Ps=Symbol("nothing"),Ft=class{#t;#e;#s=null;#n=new Map;#r=0;#o;constructor({room:t,timeline:e,changed:i}){this.#t=t,this.#e=e,this.#o=i}get shown(){
return this.#s??this.#e}get isAtNewest(){return this.#s===null}get hasOlder(){let{first:t}=this.shown;return t!==null&&t>this.#e.floor}loadOlder(){return this.#u(
"older",()=>this.hasOlder&&this.#i())}loadNewer(){return this.#u("newer",()=>this.#s&&this.#a())}async goTo(t,{exactly:e=!0}={}){this.#r+=1;let i=this.#r;if(!this.
shown.holds(t)){let n=this.#e.holds(t)?null:await this.#h(t);if(i!==this.#r)return null;if(n===Ps||e&&n&&!n.entry(t))return!1;this.#s=n,this.settle()}return this.#o(),
!e||!!this.shown.entry(t)}toNewest(){this.#r+=1,this.#s&&(this.#s=null,this.#o())}settle(){this.#s&&this.#e.joins(this.#s)&&(this.#s=null)}change(t){this.#s?.change(
t)}reset(){this.#r+=1,this.#s=null}async#i(){let{shown:t}=this,{first:e}=t,i=await this.#d(`before=${e}&limit=${Ms}`);!i||t.first!==e||(t.prepend(i,{from:i[0]?.
seq??this.#e.floor}),this.#o())}async#a(){let t=this.#s,e=await this.#d(`after=${t.last}&limit=${Ms}`);!e||t!==this.#s||(t.append(e),this.settle(),this.#o())}async#h(t){
let e=await this.#d(`before=${t+ze}&limit=${2*ze}`),n=e?.length&&e[0].seq<=t&&e.at(-1).seq>=t?e:await this.#d(`before=${t+1}&limit=${ze}`);return n?.length?this.#e.
pieceOf(n):Ps}async#d(t){let{epoch:e}=this.#e,{items:i,epoch:n}=await f.get(`/rooms/${this.#t}/events?${t}`),o=this.#e.epoch;return o===e&&n===(o??n)?i:null}#u(t,e){
return this.#n.has(t)||this.#n.set(t,Promise.resolve(e()).finally(()=>this.#n.delete(t))),this.#n.get(t)}};var Gn=5,qt=class extends EventTarget{#t;#e=new Set;#s=new Map;#n=null;#r=0;#o=null;loaded=!1;failed=!1;constructor({room:t}){super(),this.#t=t}get list(){return[
...this.#s.values()].map(t=>({...t,here:this.#e.has(t.user.id)}))}get count(){return this.#s.size}get hasMore(){return this.#n!==null}presence({here:t,came:e=[],
gone:i=[]}){t&&(this.#e=new Set(t));for(let n of e)this.#e.add(n);for(let n of i)this.#e.delete(n);this.#h()}apply(t){let{user:e,member:i=e,role:n="member"}=t;this.#a(
i.id,xt(t)==="ends"?null:{user:i,role:n}),this.#h()}load(){return this.#i(`/rooms/${this.#t}/members?limit=200`,new Map)}more(){return this.#n?this.#i(this.#n,this.#s):
this.load()}has(t){return this.#s.has(t)}async add(t){for(let{id:e}of t)await f.put(`/rooms/${this.#t}/members/${e}`);await this.load()}async setRole(t,e){await f.
patch(`/rooms/${this.#t}/members/${t}`,{role:e}),await this.load()}async mute(t,e){await f.patch(`/rooms/${this.#t}/members/${t}`,e),await this.load()}async ban(t,e){
await f.put(`/rooms/${this.#t}/bans/${t}`,e),await this.load()}async remove(t,{reason:e=""}={}){let i=e&&`?${new URLSearchParams({reason:e})}`;await f.delete(`/\
rooms/${this.#t}/members/${t}${i}`),await this.load()}async#i(t,e){this.#r+=1;let i=this.#r;this.#o=new Map;let n=await Vn(t,e).catch(()=>null);if(i===this.#r){
if(n){this.#s=n.members,this.#n=n.next;for(let[o,a]of this.#o)this.#a(o,a);this.loaded=!0}this.#o=null,this.failed=!n,this.#h()}}#a(t,e){this.#o?.set(t,e),e?this.#s.
set(t,e):this.#s.delete(t)}#h(){this.dispatchEvent(new Event("change"))}};async function Vn(s,t){let e=new Map(t),i=s;for(let n=0;i&&n<Gn;n+=1){let o=await f.page(
i);for(let a of o.items)e.set(a.user.id,a);i=o.next}return{members:e,next:i}}var Ye=({role:s,archived:t})=>["owner","moderator"].includes(s)&&!t,lt=s=>Ye(s)&&s.kind!=="direct",Q=({role:s})=>["owner","moderator"].includes(s),dt=({role:s})=>s===
"owner";function mt({seq:s,user:t,deleted:e},{me:i,room:n}){return!!s&&t.id===i.id&&!e&&!Ht(n)}function $s(s,{me:t,room:e}){let i=s.user.id===t.id;return!!s.seq&&
!s.deleted&&(i||Q(e))}function Bs(s,{me:t,room:e}){return Q(e)&&s.user.id!==t.id&&(dt(e)||s.role==="member")}function Fs({seq:s,user:t,deleted:e},{me:i,room:n}){
return!!s&&t.id!==i.id&&!e&&n.kind!=="direct"&&!!n.role}var zn=50,Je=({shows_readers:s,member_count:t})=>s===!0&&t<=zn,jt=({seq:s,deleted:t},e)=>!!s&&!t&&Je(e);
function Ht({archived:s,muted_until:t,writers:e,role:i}){return s?"archived":Xe(t)?"muted":e==="moderators"&&i==="member"?"moderators":null}var Xe=s=>!!s&&new Date(
s)>new Date;var Ut=class s{#t;#e;first;last;constructor({first:t=null,last:e=null,entries:i=[],changes:n=new Map}={}){Object.assign(this,{first:t,last:e}),this.#t=i,this.#e=
n}get entries(){return this.#t}entry(t){let e=this.#t[B(this.#t,t)];return e?.seq===t?e:void 0}holds(t){return this.first!==null&&t>=this.first&&t<=this.last}pieceOf(t){
let e=new s({first:t[0].seq,last:t[0].seq-1,changes:this.#e});return e.append(t),e}append(t){for(let e of t)e.seq>this.last&&this.take(e)}prepend(t,{from:e}){let i=t.
filter(n=>n.seq<this.first&&qs(n)).map(n=>this.#s(n));this.#t.unshift(...i),this.first=e}joins(t){if(this.first===null||t.last+1<this.first)return!1;let e=t.entries.
filter(({seq:i})=>i<this.first);return this.#t.unshift(...e),this.first=Math.min(this.first,t.first),!0}take(t){this.first??=t.seq,this.last=t.seq,vt(t)?this.change(
t):qs(t)&&this.#t.push(this.#s(t))}change(t){this.#e.set(t.target,t);let e=B(this.#t,t.target),i=this.#t[e];i?.seq===t.target&&(this.#t[e]=js(i,t))}clear(){this.#t=
[],this.#e.clear(),this.first=this.last=null}dropBefore(t){this.#t.splice(0,B(this.#t,t)),this.first=t}#s(t){let e=Yn(t),i=this.#e.get(e.seq);return i?js(e,i):e}};
function B(s,t){let e=0,i=s.length;for(;e<i;){let n=e+i>>1;s[n].seq<t?e=n+1:i=n}return e}var qs=s=>S(s)||Is(s);function Yn(s){if(!S(s))return s;let{type:t,seq:e,
at:i,user:n,text:o,edited_at:a,deleted:h=!1,client_id:l}=s;return{type:t,seq:e,at:i,user:n,text:o,editedAt:a,deleted:h,clientId:l}}var Jn={edited:({text:s,at:t})=>({
text:s,editedAt:t}),deleted:()=>({text:"",deleted:!0})};function js(s,t){return s.deleted?s:{...s,...Jn[t.type](t)}}var Kt=class extends EventTarget{#t;#e=null;#s=null;constructor({room:t}){super(),this.#t=t}of(t){return[...this.#e??[]].flatMap(([e,i])=>i>=t?e:[])}async load(){
let t=this.#s=new Map;try{let{items:e}=await f.get(`/rooms/${this.#t}/readers`);t===this.#s&&(this.#e=new Map([...e.map(({user:i,seq:n})=>[i.id,n]),...t]))}catch(e){
throw t===this.#s&&(this.#e=null),e}finally{this.#n()}}hear({items:t}){for(let{user:e,seq:i}of t)this.#s?.set(e,i),this.#e?.set(e,i);this.#n()}#n(){this.dispatchEvent(
new Event("change"))}};var Wt=class{#t;#e=null;#s;#n=0;#r=[];#o=!1;constructor({readSeq:t,hasUnread:e,tell:i}){this.#t=i,this.#s=t,this.seen=t,this.newAfter=e?t:null}saw(t){return t<=
this.seen||this.#r.some(({from:e,to:i})=>t>=e&&t<=i)}get hasGap(){return this.#r.length>0}get told(){return this.#s}see({from:t,to:e}){if(!this.#o){if(this.seen===
null)return this.seeAll(e);e<=this.seen||(this.#r=Xn([...this.#r,{from:t,to:e}]),this.#r[0].from<=this.seen+1&&this.#i(this.#r.shift().to))}}seeAll(t){this.#o=!1,
!(t<=(this.seen??-1))&&(this.#r=this.#r.filter(e=>e.to>t),this.#i(t))}tellNow(){clearTimeout(this.#e),this.#e=null,this.seen>this.#s&&this.#t(this.seen)&&(this.#s=
this.seen,this.#n=Math.max(this.#n,Hs())+2)}away(){this.newAfter=this.#r.at(-1)?.to??this.seen}goBack(t){clearTimeout(this.#e),this.#e=null,this.#o=!0,this.#r=[],
this.seen=this.#s=this.newAfter=t}back({unseenCount:t}){t||(this.newAfter=null)}readElsewhere(t){this.#s=Math.max(this.#s,t),this.seen!==null&&this.seeAll(t),this.
newAfter!==null&&(this.newAfter=Math.max(this.newAfter,t))}answered(){this.newAfter=null}restart(){this.seen=null,this.#s=0,this.newAfter=null,this.#r=[]}#i(t){
this.seen=t;let e=Math.max(.1,this.#n-8-Hs());this.#e??=setTimeout(()=>this.tellNow(),e*1e3)}},Hs=()=>performance.now()/1e3;function Xn(s){let t=[];for(let e of s.
sort((i,n)=>i.from-n.from)){let i=t.at(-1);i&&e.from<=i.to+1?i.to=Math.max(i.to,e.to):t.push({...e})}return t}var Qe=2e4,St=class s extends Ut{floor=1;epoch=null;static from({epoch:t,first:e,cursor:i,entries:n}){let o=new s({first:e,last:i,entries:n});return o.epoch=t,o}get cursor(){
return this.last}get position(){return this.cursor===null?null:{after:this.cursor,epoch:this.epoch}}apply(t){if(this.cursor!==null){if(t.seq<=this.cursor)return"\
repeat";if(t.seq>this.cursor+1)return"hole"}return this.take(t),"applied"}startAt(t){this.cursor===null&&(this.last=t,this.first=t+1)}reset(){this.clear(),this.
epoch=null}trim(){if(this.entries.length<=Qe)return;let t=this.entries.filter(S);t.length>Qe&&this.dropBefore(t.at(-Qe/2).seq)}};var Gt=class extends EventTarget{#t=new Map;#e=0;get users(){return[...this.#t.values()].map(({user:t})=>t)}heard(t){clearTimeout(this.#t.get(t.id)?.timer);let e=setTimeout(
()=>this.stopped(t.id),5*1e3);this.#t.set(t.id,{user:t,timer:e}),this.#s()}stopped(t){clearTimeout(this.#t.get(t)?.timer),this.#t.delete(t)&&this.#s()}shouldSay(t=Date.
now()){return t-this.#e<2*1e3?!1:(this.#e=t,!0)}said(){this.#e=0}clear(){for(let{timer:t}of this.#t.values())clearTimeout(t);this.#t.clear(),this.#s()}#s(){this.
dispatchEvent(new Event("change"))}};var Qn=12,Zn=3,Vt=class extends EventTarget{#t;#e;#s;#n;#r;#o=new Set;#i;#a;#h;#d=!1;#u;#m;#f=new AbortController;constructor({room:t,me:e,rooms:i,outbox:n,store:o,
socket:a,directory:h,blocks:l}){super(),Object.assign(this,{id:t.id,me:e,room:t}),this.#t=i,this.#e=n,this.#s=o,this.#n=h,this.#r=l;let d=o.read(t.id);this.timeline=
d?St.from(d):new St,this.history=new Ft({room:t.id,timeline:this.timeline,changed:()=>this.#b()}),this.typing=new Gt,this.members=new qt({room:t.id}),this.readers=
new Kt({room:t.id}),this.reading=this.#A(t),this.#a=new ct({room:t.id,outbox:n,send:m=>this.#C(m)}),this.#i=new Pt({room:t.id,socket:a,cursor:()=>this.timeline.
position})}get state(){return this.#i.state}get isOver(){return this.#i.isOver}get limits(){return this.#i.limits}get unsent(){return this.#e.of(this.id).filter(
({target:t})=>!t)}get unsentEdits(){return this.#e.edits(this.id)}get unseenCount(){let{seen:t}=this.reading;return t===null||this.timeline.first<=t+1?this.#k(t??
this.timeline.cursor):Math.max(this.room.unread,this.#k(t))}unseenBelow(t){return this.timeline.first>t+1?this.unseenCount:this.#k(t,e=>!this.reading.saw(e.seq))}get firstNew(){
let{newAfter:t}=this.reading,{shown:e}=this.history;return t===null||e.first>t+1?null:e.entries.slice(B(e.entries,t+1)).find(n=>this.#_(n))?.seq??null}get stoppedElsewhere(){
let{newAfter:t,hasGap:e}=this.reading;return e?!0:t!==null&&this.timeline.first>t+1&&this.history.hasOlder&&this.history.isAtNewest}personOf(t){return this.#n.of(
t)}isFolded({seq:t,user:e}){return this.#r.has(e.id)&&!this.#o.has(t)}reveal(t){this.#o.add(t),this.#b()}open(){let{signal:t}=this.#f;this.#e.addEventListener("\
change",()=>this.#S(),{signal:t}),this.#t.addEventListener("change",()=>this.#v(),{signal:t});for(let e of[this.#n,this.#r])e.addEventListener("change",()=>this.#b(),
{signal:t});this.#i.addEventListener("frame",({detail:e})=>this.#c(e),{signal:t}),this.#i.addEventListener("state",()=>this.#O(),{signal:t}),this.#i.open()}close(){
this.keep(),this.#f.abort(),clearTimeout(this.#u),clearTimeout(this.#m),this.#i.close(),this.#a.stop(),this.typing.clear(),this.noteRead()}noteRead(){let{seen:t}=this.
reading;this.#d&&this.#t.note(this.id,{read_seq:t??0,unread:this.unseenCount,isMarkedUnread:!1})}keep(){this.isOver||(this.reading.tellNow(),this.#s.write(this.
id,this.timeline))}send(t){this.reading.answered(),this.typing.said(),this.#e.add(this.id,t),this.#a.next()}retry(t){this.#e.retry(t),this.#a.next()}discard(t){
this.#e.remove(t)}sayTyping(){this.state==="live"&&this.typing.shouldSay()&&this.#i.send({type:"typing"})}edit({seq:t,epoch:e},i){this.#e.add(this.id,i,{target:t,
epoch:e}),this.#a.next()}delete({seq:t,epoch:e}){return f.delete(`/rooms/${this.id}/messages/${t}`,{"Parley-Epoch":e})}get lastOwn(){let t=Date.now()-Qn*36e5,e=this.
timeline.entries.findLast(i=>S(i)&&mt(i,this));return e&&Date.parse(e.at)>=t?e:void 0}markUnread(t){this.reading.goBack(t-1),this.#i.send({type:"read",seq:t-1,back:!0}),
this.#t.note(this.id,{read_seq:t-1,unread:this.unseenCount,isMarkedUnread:!0}),this.#b()}#c(t){if(t.seq!==void 0)return this.#p(t);this.#l[t.type]?.(t)}#l={opened:({
epoch:t,floor:e})=>{this.#h=t,this.timeline.epoch??=t,this.timeline.floor=e??1},resync:({reason:t})=>this.#y(t),live:({head:t})=>this.#E(t),readers:t=>this.readers.
hear(t),presence:t=>this.members.presence(t),typing:({user:t})=>t.id!==this.me.id&&this.typing.heard(t),ack:({client_id:t})=>this.#a.delivered(t),error:({client_id:t,
code:e,retry_after:i})=>this.#a.refused(t,{code:e,retryAfterSeconds:i})};#p(t){let e=this.timeline.apply(t);if(e==="hole")return this.#i.reopen();if(e!=="repeat"){
for(let i of[t.user,t.member])i&&this.#n.note(i);vt(t)&&this.history.change(t),S(t)&&this.typing.stopped(t.user.id),S(t)&&t.user.id===this.me.id&&this.state==="\
live"&&this.reading.seeAll(t.seq),t.user?.id===this.me.id&&t.client_id&&this.#a.delivered(t.client_id),this.state==="live"&&this.#g(t),this.#b()}}#g(t){xt(t)&&this.
members.apply(t),xt(t)==="ends"&&this.typing.stopped((t.member??t.user).id),t.type==="renamed"&&this.#t.note(this.id,{name:t.name}),t.type==="topic"&&this.#t.note(
this.id,{topic:t.topic}),t.type==="archived"&&this.#t.note(this.id,{archived:!0}),t.type==="restored"&&this.#t.note(this.id,{archived:!1}),t.type==="role"&&t.member.
id===this.me.id&&this.#t.note(this.id,{role:t.role})}#y(t){this.timeline.reset(),this.history.reset(),this.timeline.epoch=this.#h,this.reading.restart(),this.#s.
forget(this.id),this.dispatchEvent(new CustomEvent("resync",{detail:{reason:t}})),this.#b()}#E(t){this.timeline.startAt(t),this.history.settle(),this.#w(),this.
keep(),this.#x()}async#x(){await this.members.load();for(let{user:t}of this.members.list)this.#n.note(t);Je(this.room)&&this.readers.load().catch(()=>{}),this.#b()}#w(){
for(let{clientId:t,epoch:e,text:i}of this.unsentEdits.values())e!==this.timeline.epoch&&(this.#e.remove(t),this.dispatchEvent(new CustomEvent("lost-edit",{detail:{
text:i}})))}#O(){this.state==="live"?(this.#a.start(),this.reading.tellNow()):(this.#a.stop(),this.typing.clear(),this.#d&&this.reading.away()),this.#d=this.state===
"live",this.dispatchEvent(new Event("state")),this.#b()}#S(){clearTimeout(this.#u),this.#u=setTimeout(()=>this.#a.next(),$t*1e3),this.#b()}#v(){let t=this.room;
this.room=this.#t.find(this.id)??(t.role?{...t,role:null}:t),this.room!==t&&(t.isKept&&!this.room.isKept?this.reading.readElsewhere(Us(this.room)):this.room.read_seq!==
t.read_seq&&this.#T(this.room.read_seq),this.dispatchEvent(new Event("room")),t.isKept&&this.#b())}#T(t){clearTimeout(this.#m),this.reading.seen!==null&&(t<this.
reading.told&&(this.#m=setTimeout(()=>this.#L(),Zn*1e3)),!(t<=this.reading.seen)&&(this.reading.readElsewhere(t),this.#b()))}#L(){this.reading.goBack(this.room.
read_seq),this.#b()}#A(t){let e=i=>this.#i.send({type:"read",seq:i});return new Wt({readSeq:Us(t),hasUnread:t.unread>0||t.isKept===!0,tell:e})}#k(t,e=()=>!0){let i=0,
{entries:n}=this.timeline;for(let o=n.length-1;o>=0&&n[o].seq>t;o-=1)this.#_(n[o])&&e(n[o])&&(i+=1);return i}#_(t){return S(t)&&t.user.id!==this.me.id&&!t.deleted}#C({
clientId:t,text:e,target:i,epoch:n}){let o=i?{type:"edit",target:i,epoch:n}:{type:"send"};this.#i.send({...o,client_id:t,text:e})}#b(){this.dispatchEvent(new Event(
"change"))}},Us=({read_seq:s,unread:t,head:e,isKept:i})=>Math.max(s??0,t>0||i?0:e??0);var to=document.documentElement.dataset.language,L=navigator.language.startsWith(to)?navigator.language:document.documentElement.lang,eo=new Intl.PluralRules(L),
Ks=new Intl.NumberFormat(L),so=new Intl.ListFormat(L,{type:"conjunction"}),io=new Intl.DateTimeFormat(L,{hour:"numeric",minute:"2-digit"}),no=new Intl.DateTimeFormat(
L,{month:"short",day:"numeric"}),oo=new Intl.DateTimeFormat(L,{dateStyle:"short"}),ro=new Intl.DateTimeFormat(L,{dateStyle:"full",timeStyle:"short"}),ao=new Intl.
DateTimeFormat(L,{weekday:"long",month:"long",day:"numeric"}),ho=new Intl.DateTimeFormat(L,{dateStyle:"long"}),co=new Intl.DateTimeFormat(L,{year:"numeric",month:"\
long"}),lo=new Intl.RelativeTimeFormat(L,{numeric:"auto"}),Ze={};async function Ws(){Ze=await(await fetch(document.getElementById("words").href)).json()}function c(s,t={}){
return(Ze[s]??s).replace(/\{(\w+)\}/g,(i,n)=>t[n]??"")}function O(s,t,e={}){return c(`${s}_${eo.select(t)}`,{count:Ks.format(t),...e})}function R(s){let t=`erro\
r.${s.code}`;return t in Ze?c(t):c("error.unknown")}function Z(s){let t=s.length>3?[...s.slice(0,2),O("people.others",s.length-2)]:s;return so.format(t)}var D=s=>Ks.
format(s),tt=(s,{hasMore:t})=>t?c("more_than",{count:D(s)}):D(s),Yt=s=>io.format(s),C=s=>ro.format(s),Gs=s=>co.format(s);function Vs(s,t=new Date){try{let e=new Intl.
DateTimeFormat(L,{weekday:"short",hour:"numeric",minute:"2-digit",timeZone:s});return c("person.time",{time:e.format(t),place:s.split("/").at(-1).replaceAll("_",
" ")})}catch{return""}}function zs(s,t=new Date){let e=Math.round((zt(t)-zt(s))/864e5);return e===0||e===1?mo(lo.format(-e,"day")):(s.getFullYear()===t.getFullYear()?
ao:ho).format(s)}function Jt(s,t=new Date){return zt(s).getTime()===zt(t).getTime()?Yt(s):(s.getFullYear()===t.getFullYear()?no:oo).format(s)}var zt=s=>new Date(
s.getFullYear(),s.getMonth(),s.getDate()),mo=s=>s.charAt(0).toLocaleUpperCase(L)+s.slice(1);var ts="parley:lines:",Ys="parley:sizes:",Js="parley:rooms:",Xs="parley:sections:",Qs="parley:people:",Zs="parley:blocks:",ss="parley:me",Qt="parley:last-room",
st=!1,Xt=class{#t;#e;#s;#n;#r;#o;constructor({me:t}){this.#t=`${ts}${t.id}:`,this.#e=Ys+t.id,this.#s=Js+t.id,this.#n=Xs+t.id,this.#r=Qs+t.id,this.#o=Zs+t.id,is()?.
id!==t.id&&es(),ns(t)}read(t){let e=localStorage.getItem(this.#t+t);return e&&JSON.parse(e)}write(t,e){if(e.cursor===null||st)return;let i=uo(e),n=this.#a();delete n[t],
n[t]=i.length,this.#h(n),et(this.#e,JSON.stringify(n)),et(this.#t+t,i)}get rooms(){let t=localStorage.getItem(this.#s);return t&&JSON.parse(t)}set rooms(t){st||
(t.length>500?localStorage.removeItem(this.#s):et(this.#s,JSON.stringify(t)))}get sections(){return JSON.parse(localStorage.getItem(this.#n))??[]}set sections(t){
st||et(this.#n,JSON.stringify(t))}get people(){return JSON.parse(localStorage.getItem(this.#r))??[]}set people(t){st||et(this.#r,JSON.stringify(t.slice(-300)))}get blocks(){
return JSON.parse(localStorage.getItem(this.#o))??[]}set blocks(t){st||et(this.#o,JSON.stringify(t))}forget(t){if(st)return;let e=this.#a();this.#i(t,e),et(this.#e,
JSON.stringify(e))}#i(t,e){localStorage.removeItem(this.#t+t),delete e[t]}#a(){let t=localStorage.getItem(this.#e);return t===null&&es([ts]),t===null?{}:JSON.parse(
t)}#h(t){let e=Object.values(t).reduce((i,n)=>i+n,0);for(let[i,n]of Object.entries(t)){if(e<=15e5)return;this.#i(i,t),e-=n}}},is=()=>JSON.parse(localStorage.getItem(
ss)),ns=s=>st||et(ss,JSON.stringify(s));function W(){st=!0,es()}function es(s=[ts,Ys,Js,Xs,Qs,Zs,ss,Qt]){for(let t of Object.keys(localStorage))s.some(e=>t.startsWith(
e))&&localStorage.removeItem(t)}function uo({epoch:s,cursor:t,first:e,entries:i}){let n=i.slice(-60),o=JSON.stringify(n);for(;o.length>5e4;)n=n.slice(Math.ceil(
n.length/4)),o=JSON.stringify(n);let a=n.length===i.length?e:n[0]?.seq??t+1;return JSON.stringify({epoch:s,first:a,cursor:t,entries:n})}function et(s,t){try{localStorage.
setItem(s,t)}catch{localStorage.removeItem(s)}}var rt=s=>s.isComposing||s.keyCode===229,at=matchMedia("(hover: hover)"),Zt=s=>fo(s)&&at.matches,fo=s=>s.key==="Enter"&&!s.shiftKey&&!rt(s),Ot=s=>s.value.toWellFormed().
replaceAll("\0","").trim(),po=CSS.supports("field-sizing","content");function bt(s){po||(s.style.blockSize="auto",s.style.blockSize=`${s.scrollHeight}px`)}var te=class{#t;#e;#s=null;#n=!1;#r=!1;#o=null;constructor({me:t,...e}){this.#t=t,this.#e=e;let{rooms:i,router:n,socket:o,conversationView:a}=e;n.addEventListener(
"change",({detail:h})=>this.#i(h)),i.addEventListener("change",()=>this.#y()),i.addEventListener("told",({detail:h})=>this.#E(h)),o.addEventListener("state",()=>this.#w(
o)),o.addEventListener("frame",({detail:h})=>h.type==="hello"&&this.#x(h)),document.addEventListener("visibilitychange",()=>this.#v()),n.placeHere=()=>this.#s&&
a.place,addEventListener("pagehide",()=>this.#O())}get conversation(){return this.#s}async start(){let{rooms:t,router:e,shell:i}=this.#e;t.loaded||await t.settled,
t.loaded||t.addEventListener("loaded",()=>this.#i(),{once:!0});let{address:n}=e;n.view==="room"&&!n.panel?e.go({...n,panel:i.panelAtFirst},{replace:!0}):this.#i()}#i({
again:t=!1}={}){let{address:e}=this.#e.router;return this.#n=!1,e.view==="room"?this.#a({...e,again:t}):e.view==="drafts"?this.#d():this.#h()}async#a({room:t,seq:e,
panel:i,again:n}){let{router:o,rooms:a,shell:h}=this.#e;if(t===this.#s?.id&&!this.#s.isOver)return h.show("room"),this.#f(i),this.#u(e,{again:n});try{let l=a.find(
t)??await a.fetch(t);if(t!==o.address.room)return;l.id===t?this.#m(l,{seq:e,panel:i}):o.go({...o.address,room:l.id},{replace:!0})}catch(l){t===o.address.room&&this.#p(
l)}}#h(){let{rooms:t,router:e,shell:i,stage:n}=this.#e,o=t.mine.find(({id:a})=>a===localStorage.getItem(Qt))??t.mine[0];if(o&&i.showsRoomsBesides)return e.go({view:"\
room",room:o.id,panel:i.panelAtFirst},{replace:!0});this.#c(),i.show("rooms"),n.show({title:c("stage.none.title"),text:c("stage.none.text"),actions:[]}),this.#v()}#d(){
let{shell:t,sidebar:e,draftsPage:i}=this.#e;this.#c(),t.show("drafts"),e.showCurrent({view:"drafts"}),i.show(),this.#v()}#u(t,{again:e}){let{router:i,conversationView:n}=this.#e;
t===this.#o&&!(t&&e)||(this.#o=t,t&&(e||!i.place)?n.goTo(t):n.comeBackTo(i.place))}#m(t,{seq:e,panel:i}){let{shell:n,stage:o,conversationView:a}=this.#e;if(this.#c(
{to:t.id}),n.show("room"),!t.role)return this.#l(t);o.clear(),localStorage.setItem(Qt,t.id);let h=new Vt({...this.#e,room:t,me:this.#t});this.#s=h,h.addEventListener(
"state",()=>this.#g(h.state)),h.addEventListener("room",()=>this.#v()),h.open(),this.#e.sidebar.showCurrent({room:t.id}),this.#f(i),a.show(h),this.#v(),this.#o=
e;let{place:l}=this.#e.router;if(l)a.comeBackTo(l);else if(e)return a.goTo(e);at.matches&&a.focusComposer()}#f(t){let{slot:e,shell:i}=this.#e;e.show(t,this.#s),
(t==="people"||!t)&&i.notePanel(!!t)}#c({to:t=null}={}){let{rooms:e,store:i,slot:n,sidebar:o,backgroundSender:a}=this.#e,{id:h}=this.#s??{};this.#s?.close(),this.#s=
null,n.show(null,null),h&&!e.find(h)?.role&&i.forget(h),a.openRoom=t,o.showCurrent({})}#l(t){let{rooms:e}=this.#e,i=()=>e.join(t.id).then(()=>this.#i(),n=>this.#p(
n));this.#e.stage.show({title:t.name,text:t.topic||c("stage.join.text"),actions:[{label:c("browse.join"),act:i,primary:!0}]})}#p({status:t,code:e}){let{shell:i,
stage:n,router:o}=this.#e,a=t===404?"missing":e==="unreachable"?"offline":"trouble";this.#n=a!=="missing",this.#c(),i.show("room"),n.show({title:c(`stage.${a}.t\
itle`),text:c(`stage.${a}.text`),actions:[a==="missing"?{label:c("status.rooms.action"),act:()=>o.go(K),primary:!0}:{label:c("again"),act:()=>this.#i(),primary:!0}]})}#g(t){
let{store:e}=this.#e;yt.has(t)&&e.forget(this.#s.id),t==="ended"&&W()}#y(){!this.#e.rooms.failed&&this.#n&&this.#i(),this.#v()}#E({id:t}){t===this.#e.router.address.
room&&(!this.#s||yt.has(this.#s.state))&&this.#i()}#x({user:t}){t.id!==this.#t.id&&(W(),location.reload())}#w({state:t,isOpen:e}){t==="ended"&&this.#S(),e&&(this.#r&&
!this.#s&&f.get("/me").catch(()=>{}),this.#r=!0)}#O(){this.#s?.keep(),this.#s?.noteRead(),this.#e.rooms.keep()}#S(){W(),this.#s||ht()}#v(){let t=this.#s?.room.name,
e=t?c("title.room",{room:t}):c("app.name"),i=this.#e.sidebar.unreadTotal;document.title=i?c("title.unread",{count:D(i),title:e}):e}};var os=navigator.serviceWorker,ti="parley-",go=8;function ei(){os?.register("/service-worker.js",{updateViaCache:"none"}).catch(()=>{})}function si(){os?.controller?.
postMessage("refresh")}async function ii(s){let t=await os?.getRegistration();if(t&&await yo(wo(t)).catch(()=>t.unregister()),!window.caches)return;let e=i=>i.startsWith(
ti)&&i!==ti+s;for(let i of(await caches.keys()).filter(e))await caches.delete(i)}async function wo(s){await s.update();let t=s.installing??s.waiting;t&&await new Promise(
e=>{t.onstatechange=()=>["activated","redundant"].includes(t.state)&&e()})}var yo=s=>Promise.race([s,new Promise(t=>setTimeout(t,go*1e3))]);var Eo=365*24*3600;function ni(s){document.documentElement.dataset.theme=s,document.cookie=`theme=${s}; path=/; max-age=${Eo}; samesite=lax`,si()}var r=(s,t=document)=>t.querySelector(s),w=s=>document.getElementById(s).content.firstElementChild.cloneNode(!0);function ee(s,t){r(".icon use",s).setAttribute(
"href",`#icon-${t}`)}function u(s,t){s.textContent!==t&&(s.textContent=t)}function G(s,t,e=""){let i=document.createElement(s);return i.textContent=t,e&&(i.className=
e),i}var rs=class{#t=[];#e=0;#s=!1;constructor(){addEventListener("popstate",({state:t})=>this.#s?this.#o(t):this.#a(t))}start(){this.#a(history.state)}get isEmpty(){
return!this.#t.length}open(t){let e={close:t};return this.#t.push(e),this.#e?this.#e-=1:this.#s||this.#i(this.#t.length),e}close(t){let e=this.#t.indexOf(t);e>=
0&&this.#n(e)}closeAll(){this.#n(0)}takeEntry(){let t=this.#e>0;return this.#e=0,this.#s=!1,t}#n(t){let e=this.#t.splice(t);for(let i of e.reverse())i.close();this.#e+=
e.length,this.#e&&setTimeout(()=>this.#r())}#r(){this.#e&&(this.#s=!0,history.go(-this.#e),this.#e=0)}#o(t){this.#s=!1;for(let e=(t?.layers??0)+1;e<=this.#t.length;e+=
1)this.#i(e)}#i(t){history.pushState({...history.state,layers:t},"")}#a(t){let e=t?.layers??0;for(;this.#t.length>e;)this.#t.pop().close();e>this.#t.length&&history.
go(this.#t.length-e)}},P=new rs;var v=s=>r(`dialog[data-dialog="${s}"]`)??document.body.appendChild(w(`dialog-${s}`)),oi=new WeakMap;function x(s,{title:t}={}){t&&(r(".dialog-header h2",s).textContent=
t),s.returnValue="",s.showModal();let e=P.open(()=>s.close());return oi.set(s,e),new Promise(i=>{let n=()=>{P.close(e),i(s.returnValue)};s.addEventListener("clo\
se",n,{once:!0})})}function se(s){P.close(oi.get(s))}function ri(){let s=null;document.addEventListener("pointerdown",({target:t})=>s=t),document.addEventListener(
"click",({target:t})=>{t.matches("dialog")&&s===t?t.close():t.closest("[data-close]")?.closest("dialog").close()})}var V=async s=>await as(s)==="yes";function as({title:s,text:t,action:e,other:i=""}){let n=v("confirm");return r(".confirm-text",n).textContent=t,r('[value="yes\
"]',n).textContent=e,r('[value="other"]',n).textContent=i,r('[value="other"]',n).hidden=!i,x(n,{title:s})}function N(s,t){s.onsubmit=e=>{e.preventDefault();let i=Object.fromEntries(new FormData(s));return y(s,async()=>{await t(i),hs(s,!0)})},s.oninput=()=>hs(s,!1)}function hs(s,t){
let e=s.querySelector(":scope > .form-success");e&&(e.hidden=!t)}async function y(s,t){let e=r(".form-error",s);e.hidden=!0,s.setAttribute("aria-busy","true");try{
await t()}catch(i){e.textContent=R(i),e.hidden=!1}finally{s.removeAttribute("aria-busy")}}function _(s){s.reset(),hs(s,!1),r(".form-error",s).hidden=!0}var vo=new Intl.Segmenter(void 0,{granularity:"grapheme"}),g=s=>s.display_name||s.name;function ai(s){let e=g(s).split(/[\s._-]+/u).filter(Boolean).slice(0,2).map(
i=>[...vo.segment(i)][0].segment);return(new RegExp("^\\p{Script=Han}","u").test(e[0])?e[0]:e.join("")).toLocaleUpperCase()}function ut({status:s}){return!s||s.
until&&new Date(s.until)<=new Date?"":[s.emoji,s.text].filter(Boolean).join(" ")}var hi=({picture:s},t)=>s?`/api/v1/pictures/${s}?size=${t}`:null;function ci(s){
let t=0;for(let e of s.id)t=t*31+e.codePointAt(0)>>>0;return t%360}function b(s,t,{size:e="small"}={}){u(s,ai(t)),s.style.setProperty("--hue",ci(t));let i=hi(t,e);s.classList.toggle("has-picture",!!i),s.style.backgroundImage=i?
`url("${i}")`:""}function F(s,t){s.dataset.presence=t}var xo=6e4;function di(s,{me:t,onChanged:e}){So(r(".picture-form",s),{me:t,onChanged:e}),Oo(r(".profile-form",s),{me:t,onChanged:e}),ko(r(".status-form",s),{me:t,
onChanged:e})}function So(s,{me:t,onChanged:e}){let i=r("input",s),n=r('[data-action="remove-picture"]',s),o=()=>{b(r(".avatar",s),t,{size:"large"}),n.hidden=!t.
picture},a=h=>y(s,async()=>{e(await h()),o()});_(s),r('[data-action="choose-picture"]',s).onclick=()=>i.click(),i.onchange=()=>i.files[0]&&a(()=>f.upload("/me/p\
icture",i.files[0])),n.onclick=()=>a(()=>f.delete("/me/picture")),o()}function Oo(s,{me:t,onChanged:e}){_(s);let{display_name:i,pronouns:n,about:o,time_zone:a}=s.
elements;i.value=t.display_name,n.value=t.pronouns??"",o.value=t.about??"",bo(a,t.time_zone),r(".hint",s).textContent=c("account.signed_in_as",{name:t.name}),N(
s,async h=>e(await f.patch("/me",{display_name:h.display_name.trim(),pronouns:h.pronouns.trim(),about:h.about.trim(),time_zone:h.time_zone||null})))}function bo(s,t){
let e=Intl.DateTimeFormat().resolvedOptions().timeZone,i=new Set([e,...t?[t]:[],...Intl.supportedValuesOf("timeZone")]);s.replaceChildren(new Option(c("profile.\
time_zone.none"),""),...[...i].map(n=>new Option(n,n))),s.value=t??""}function ko(s,{me:t,onChanged:e}){_(s);let{status:i}=t,{emoji:n,text:o,until:a,quiet:h}=s.
elements;n.value=i?.emoji??"",o.value=i?.text??"",a.value=i?.until?"keep":"",h.value=To(t.quiet_until)?"keep":"";for(let l of[a,h])r('[value="keep"]',l).hidden=
l.value!=="keep";N(s,async l=>{let d={emoji:l.emoji.trim(),text:l.text.trim()},p={status:!d.emoji&&!d.text?null:{...d,until:li(l.until,i?.until)}};e(await f.patch(
"/me",{...p,quiet_until:li(l.quiet,t.quiet_until)}))})}var To=s=>!!s&&new Date(s)>new Date;function li(s,t){return s?s==="keep"?t:s==="today"||s==="week"?Ao(s).
toISOString():new Date(Date.now()+Number(s)*xo).toISOString():null}function Ao(s){let t=new Date;return t.setHours(24,0,0,0),s==="week"&&t.setDate(t.getDate()+(7-
new Date().getDay())%7),t}var j=class extends EventTarget{#t=null;#e=0;items=[];loading=!1;failed=!1;get hasMore(){return this.#t!==null}open(t){return this.#s(t,[])}more(){return this.#s(
this.#t,this.items)}close(){this.#e+=1}async#s(t,e){this.#e+=1;let i=this.#e;this.loading=!0;let{items:n,next:o,failed:a}=await f.page(t).catch(()=>({items:[],next:t,
failed:!0}));i===this.#e&&(this.items=[...e,...n],this.#t=o,this.loading=!1,this.failed=!!a,this.dispatchEvent(new Event("change")))}};var I=s=>r(".list-more",s);function M(s,{hasMore:t,failed:e}){let i=I(s),n=document.activeElement===i;r(".list-trouble",s).hidden=!e,i.textContent=c(e?"again":"\
list.more"),i.hidden=!t&&!e,n&&i.hidden&&[...s.querySelectorAll("li button")].at(-1)?.focus()}var mi="/me/sessions?limit=50",_o={Edge:/Edg\//,Opera:/OPR\//,Firefox:/Firefox\//,Chrome:/Chrome\//,Safari:/Safari\//},Lo={iOS:/iPhone|iPad/,Android:/Android/,Windows:/Windows/,
macOS:/Mac OS/,Linux:/Linux/};function fi(s){let t=new j,e=i=>y(s,()=>f.delete(`/me/sessions/${i}`)).then(()=>t.open(mi));return t.addEventListener("change",()=>{
Co(s,t.items,e),M(s,t)}),I(s).onclick=()=>t.more(),t.open(mi)}function Co(s,t,e){let i=t.toSorted((n,o)=>new Date(o.last_seen_at)-new Date(n.last_seen_at));r(".\
session-list",s).replaceChildren(...i.map(n=>No(n,e)))}function No(s,t){let e=w("session-item"),i=r(".session-agent",e);return i.textContent=Do(s.user_agent??""),
i.title=s.user_agent??"",r(".session-seen",e).textContent=s.current?c("sessions.current"):Ro(s),r("button",e).hidden=s.current,r("button",e).onclick=()=>t(s.id),
e}function Ro({last_seen_at:s,address:t}){return c("sessions.seen",{date:C(new Date(s)),address:t??""})}function Do(s){let t=ui(_o,s),e=ui(Lo,s);return t?e?c("s\
essions.device",{browser:t,system:e}):t:c("sessions.program")}function ui(s,t){return Object.keys(s).find(e=>s[e].test(t))}function pi({me:s,outbox:t,drafts:e,onChanged:i,onReadingShown:n}){let o=v("account");for(let a of o.querySelectorAll("details"))a.open=!1;return di(o,{me:s,onChanged:i}),
Io(r(".reading-setting",o),{onReadingShown:n}),Mo(o),Po(r(".password-form",o),s),r(".sessions",o).ontoggle=({target:a})=>a.open&&fi(a),r(".sign-out",o).onsubmit=
a=>$o(a,{outbox:t,drafts:e}),x(o)}function Io(s,{onReadingShown:t}){let e=r("input",s);e.disabled=!0;let i=n=>{e.checked=n.shown,e.disabled=!1};y(s,async()=>i(await f.
get("/me/reading"))),e.onchange=()=>{let n=e.checked;return e.checked=!n,y(s,async()=>{i(await f.put("/me/reading",{shown:n})),t()})}}function Mo(s){for(let t of s.
querySelectorAll('[name="theme"]'))t.checked=t.value===document.documentElement.dataset.theme,t.onchange=()=>ni(t.value);r('input[name="next"]',s).value=location.
pathname}function Po(s,t){_(s),s.elements.username.value=t.name,N(s,async({current_password:e,new_password:i})=>{await f.put("/me/password",{current_password:e,
new_password:i}),_(s)})}async function $o(s,{outbox:t,drafts:e}){let i=t.all.length,n=s.target;i&&(s.preventDefault(),!await V({title:c("sign_out.title"),text:O(
"sign_out.unsent",i),action:c("sign_out")}))||(t.clear(),e.clear(),W(),i&&n.submit())}var Bo=.2,ft=class extends j{#t=null;words="";get searching(){return this.#t!==null||this.loading}search(t){clearTimeout(this.#t),this.words=t,this.#t=setTimeout(
()=>this.#e(),t?Bo*1e3:0)}close(){clearTimeout(this.#t),super.close()}#e(){this.#t=null,this.open(this.pathFor(this.words))}};var Fo=50,pt=class extends ft{suggested=[];async loadSuggested(){let{items:t}=await f.page("/rooms?scope=suggested&limit=20").catch(()=>({items:[]}));this.suggested=
t,this.dispatchEvent(new Event("change"))}pathFor(t){return`/rooms?${new URLSearchParams({scope:"joinable",limit:Fo,q:t})}`}};var qo=50,ie=class extends ft{constructor({directory:t}){super(),this.addEventListener("change",()=>t.take(this.items))}pathFor(t){return`/users?${new URLSearchParams(
{limit:qo,q:t})}`}};var cs=50,it=class extends EventTarget{#t;#e=null;#s=null;#n=new Map;#r;words="";constructor({rooms:t=null,directory:e=null,isOffered:i=()=>!0}){super(),this.#t=
t,this.#r=i;let n=()=>this.dispatchEvent(new Event("change"));t&&(this.#e=new pt,this.#e.addEventListener("change",()=>{for(let o of this.#e.items)this.#n.set(o.
id,o);n()})),e&&(this.#s=new ie({directory:e}),this.#s.addEventListener("change",n))}search(t){this.words=t;for(let e of this.#o)e.search(t);this.dispatchEvent(
new Event("change"))}close(){for(let t of this.#o)t.close()}get searching(){return this.#o.some(t=>t.searching)}get failed(){return this.#o.some(t=>t.failed)}get items(){
return[...this.#i.slice(0,cs),...this.#a,...this.#h.slice(0,cs)].filter(this.#r)}get hasMore(){return[this.#i,this.#h].some(({length:e})=>e>cs)||this.#o.some(e=>e.
items.length>0&&e.hasMore)}get#o(){return[this.#e,this.#s].filter(Boolean)}get#i(){return this.#t?wi([...this.#t.mine,...this.#t.archived],this.words).map(gi):[]}get#a(){
let{items:t=[],searching:e}=this.#s??{},i=kt(this.words),n=({name:o,display_name:a})=>kt(`${a} ${o}`).includes(i);return t.filter(o=>!e||n(o)).map(o=>({kind:"pe\
rson",id:o.id,person:o}))}get#h(){if(!this.#e)return[];let e=this.#e.words===this.words&&!this.#e.searching?this.#e.items:[];return[...new Map([...wi([...this.#n.
values()],this.words),...e].map(n=>[n.id,n])).values()].filter(({id:n})=>!this.#t.find(n)?.role).map(gi)}},gi=s=>({kind:"room",id:s.id,room:s});function wi(s,t){
let e=kt(t);return s.map(i=>({room:i,at:jo(i,e)})).filter(({at:i})=>i>=0).sort((i,n)=>yi(i)-yi(n)).map(({room:i})=>i)}function jo({name:s,kind:t,people:e=[]},i){
let n=kt(s).indexOf(i);return n>=0||t!=="direct"?n:Math.max(-1,...e.map(o=>kt(o.name).indexOf(i)))}var yi=({room:s,at:t})=>(t>0?2:0)+(s.unread?0:1),kt=s=>s.normalize(
"NFKD").replace(new RegExp("\\p{Mn}","gu"),"").toLocaleLowerCase(L);function A(s,t,{create:e,update:i,key:n=o=>o.key}){let o=new Set(t.map(n)),a=new Map;for(let l of[...s.children]){let{key:d}=l.dataset;o.has(d)&&!a.has(d)?a.set(
d,l):l.remove()}let h=s.firstElementChild;for(let l of t){let d=a.get(n(l))??Ho(e,l,n(l));i(d,l),h&&d===h.nextElementSibling&&(h.remove(),h=d),d===h?h=h.nextElementSibling:
s.insertBefore(d,h)}}function Ho(s,t,e){let i=s(t);return i.dataset.key=e,i}var ls=({kind:s,archived:t})=>t?"archive":{private:"lock",direct:"people"}[s]??"hash",ds=({kind:s,people:t})=>s==="direct"&&t.length===1?t[0]:null;function ne(s,t,{
directory:e,presence:i}){let n=r(".avatar",s),o=ds(t);if(r(".icon",s).toggleAttribute("hidden",!!o),n.hidden=!o,!o)return ee(s,ls(t));b(n,e.of(o)),F(n,i.of(o.id))}var nt=class{#t;#e;#s;#n;#r;#o;#i;constructor(t,{choices:e,onChosen:i,...n}){this.#t=t,this.#e=r("input",t),this.#s=r(".choice-list",t),this.#n=r(".choice-note",
t),this.#r=e,this.#o=n,this.#i=i,this.#e.value="",this.#e.oninput=()=>this.#a(),this.#e.onkeydown=o=>this.#l(o),e.addEventListener("change",()=>this.#h()),this.#a()}clear(){
this.#e.value="",this.#a(),this.#e.focus()}get words(){return this.#e.value.trim()}redraw(){this.#h()}#a(){this.#c(null),this.#r.search(this.words)}#h(){let{items:t,
hasMore:e,searching:i,failed:n}=this.#r,o=this.#f?.dataset.key,a=0;A(this.#s,t,{key:({kind:d,id:m})=>`${d}:${m}`,create:()=>w("choice-item"),update:(d,m)=>{d.id=
`${this.#s.id}-${a+=1}`,this.#d(d,m)}});let h=n||this.words!==""&&!i;this.#n.hidden=t.length>0?!e:!h,u(this.#n,c(e?"jump.more":n?"list.trouble":"jump.none"));let{
children:l}=this.#s;this.#c([...l].find(d=>d.dataset.key===o)??l[0]??null)}#d(t,e){t.dataset[e.kind]=e.id,t.onclick=()=>this.#i(e),t.onpointermove=()=>this.#c(t),
e.kind==="room"?this.#u(t,e.room):this.#m(t,e.person)}#u(t,e){ne(t,e,this.#o),u(r(".choice-name",t),e.name),u(r(".choice-detail",t),""),u(r(".choice-unread",t),
e.unread?D(e.unread):"")}#m(t,e){let i=r(".avatar",t);r(".icon",t).toggleAttribute("hidden",!0),i.hidden=!1,b(i,e),F(i,this.#o.presence.of(e.id)),u(r(".choice-n\
ame",t),g(e)),u(r(".choice-detail",t),`@${e.name}`),u(r(".choice-unread",t),"")}get#f(){return r('[aria-selected="true"]',this.#s)}#c(t){for(let e of this.#s.children)
e.setAttribute("aria-selected",e===t);this.#e.setAttribute("aria-activedescendant",t?.id??""),t?.scrollIntoView({block:"nearest"})}#l(t){if(rt(t))return;let e=this.#f;
if(t.key==="Enter"&&e)e.click();else if(t.key==="ArrowDown")this.#c(e?.nextElementSibling??e);else if(t.key==="ArrowUp")this.#c(e?.previousElementSibling??e);else
return;t.preventDefault()}};async function oe({title:s,action:t,hint:e="",most:i=1/0,isOffered:n=()=>!0,act:o,...a}){let h=v("pick-people"),l=new Map,d=new it({directory:a.directory,isOffered:({
id:k,person:Nt})=>!l.has(k)&&n(Nt)}),m=new nt(h,{choices:d,onChosen:({person:k})=>E(k),...a}),p=()=>{Ei(h,{picked:l,most:i,unpick:$}),m.clear()},E=k=>{l.size>=i||
(l.set(k.id,k),p())},$=k=>{l.delete(k),p()};r(".pick-hint",h).textContent=e;let z=r(".pick-submit",h);z.textContent=t,z.onclick=()=>y(h,async()=>{await o([...l.
values()]),h.close()});let U=new AbortController,{signal:Y}=U;r("input",h).addEventListener("keydown",k=>{k.key==="Backspace"&&!k.target.value&&l.size&&$([...l.
keys()].at(-1))},{signal:Y}),r(".form-error",h).hidden=!0,Ei(h,{picked:l,most:i,unpick:$}),await x(h,{title:s}),U.abort(),d.close()}function Ei(s,{picked:t,most:e,
unpick:i}){A(r(".picked",s),[...t.values()],{key:({id:n})=>n,create:()=>w("picked-item"),update:(n,o)=>{let a=r("button",n);b(r(".avatar",n),o),r(".picked-name",
n).textContent=g(o),a.setAttribute("aria-label",c("pick.remove",{name:g(o)})),a.onclick=()=>i(o.id)}}),r(".pick-submit",s).disabled=!t.size,r(".pick-full",s).hidden=
t.size<e}function re({conversation:s,...t}){let{members:e,room:i}=s;return oe({title:c("add_member.title"),action:c("add_member.submit"),hint:c("add_member.hint",{room:i.
name}),isOffered:({id:n})=>!e.has(n),act:n=>e.add(n),...t})}async function vi({rooms:s,onJoined:t}){let e=v("browse"),i=r("input",e),n=new pt,o=h=>y(e,async()=>{await s.join(h.id),e.close(),t(h)});i.value="",i.oninput=()=>{
n.search(i.value.trim()),r(".dialog-body",e).scrollTop=0},I(e).onclick=()=>Vo(e,n),n.addEventListener("change",()=>Ko(e,n,o)),Uo(e),n.search(""),n.loadSuggested();
let a=x(e);at.matches&&i.focus(),await a,n.close()}function Uo(s){r(".browse-list",s).replaceChildren();for(let t of[".browse-none",".browse-no-match",".form-er\
ror"])r(t,s).hidden=!0;M(s,{hasMore:!1,failed:!1})}function Ko(s,{items:t,suggested:e,words:i,searching:n,hasMore:o,failed:a},h){let l=!t.length&&!a&&!n;A(r(".b\
rowse-list",s),i?t:Wo(t,e),{key:({id:d})=>d,create:()=>w("browse-item"),update:(d,m)=>Go(d,m,h)}),r(".browse-none",s).hidden=!l||i!=="",r(".browse-no-match",s).
hidden=!l||i==="",M(s,{hasMore:o,failed:a})}function Wo(s,t){let e=new Set(t.map(({id:i})=>i));return[...t,...s.filter(({id:i})=>!e.has(i))]}function Go(s,t,e){
r(".browse-name",s).textContent=t.name,r(".browse-suggested",s).hidden=!t.suggested;let i=[O("browse.members",t.member_count),c("browse.active",{date:Jt(new Date(
t.active_at))})];r(".browse-facts",s).textContent=i.join(" · ");let n=r(".browse-about",s);n.textContent=t.description||t.topic,n.hidden=!n.textContent,r("butt\
on",s).onclick=()=>e(t)}async function Vo(s,t){let e=r(".browse-list",s),i=e.children.length;await t.more(),r("button",e.children[i]??s).focus()}function xi({rooms:s,sections:t,section:e=null,onCreated:i}){let n=v("create-room"),o=r("form",n);_(o),N(o,async h=>{let l=await s.create(h);e&&await s.set(l.id,
{section:e}),n.close(),i(l)});let a=e?c("create_room.in",{section:t.nameOf(e)}):c("create_room.title");return x(n,{title:a})}async function Si({onRoom:s,onPerson:t,...e}){let i=v("jump"),n=new it({rooms:e.rooms,directory:e.directory}),o=({kind:a,id:h})=>y(i,async()=>{let l=a==="room"?
()=>s(h):await t(h);se(i),l()});new nt(i,{choices:n,onChosen:o,...e}),await x(i),n.close()}var zo=4,Yo=10;function T(s,{undo:t=null}={}){let e=G("p",s,"toast");t&&e.append(" ",Jo(e,t)),r(".toasts").append(e),setTimeout(()=>e.remove(),(t?Yo:zo)*1e3)}function Jo(s,{
label:t,act:e}){let i=G("button",t,"link-button");return i.type="button",i.onclick=()=>{s.remove(),e()},i}var Xo=864e5;function Oi({room:s=null,rooms:t,me:e}){let i=v("invite"),n=r("form",i),o=r(".invites",i),a=()=>Ti(o,{rooms:t,me:e});return _(n),r(".invite-made",i).
hidden=!0,Qo(r(".invite-rooms",n),{rooms:t,room:s}),N(n,async({note:h,uses:l,days:d})=>{let m={expires_at:new Date(Date.now()+Number(d)*Xo).toISOString()},p={note:h.
trim(),uses:l?Number(l):null,...m,rooms:tr(n)};er(i,await f.post("/invites",p)),o.open&&a()}),o.open=!1,o.ontoggle=()=>o.open&&a(),x(i)}function Qo(s,{rooms:t,room:e}){
let n=t.mine.filter(o=>o.kind==="public"||lt(o)).toSorted((o,a)=>(a.id===e?.id)-(o.id===e?.id));s.hidden=!n.length,r(".invite-room-list",s).replaceChildren(...n.
map(o=>Zo(o,{isChosen:o.id===e?.id})))}function Zo({id:s,name:t},{isChosen:e}){let i=w("invite-room"),n=r("input",i);return n.value=s,n.checked=e,r("span",i).textContent=
t,i}var tr=s=>new FormData(s).getAll("room");function er(s,{id:t,url:e,expires_at:i}){let n=r(".invite-made",s),o=r(".invite-url",n);n.hidden=!1,o.value=bi(e),r(
".invite-qr",n).src=sr(t),r(".invite-expiry",n).textContent=c("invite.expiry",{date:C(new Date(i))}),r('[data-action="copy"]',n).onclick=()=>ki(o.value),o.focus(),
o.select()}var bi=s=>new URL(s,location.href).href,sr=s=>`/api/v1/invites/${s}/qr`,ki=s=>navigator.clipboard?.writeText(s).then(()=>T(c("invite.copied")),()=>T(
c("error.unknown")));function Ti(s,t){let e=[],i=({id:o})=>y(s,()=>f.delete(`/invites/${o}`)).then(()=>Ti(s,t)),n=o=>y(s,async()=>{let a=await f.page(o);e.push(
...a.items),r(".invite-list",s).replaceChildren(...e.map(h=>ir(h,{revoke:i,...t}))),r(".invites-none",s).hidden=e.length>0,M(s,{hasMore:a.next!==null,failed:!1}),
I(s).onclick=()=>n(a.next)});return n("/invites?limit=50")}function ir(s,{rooms:t,me:e,revoke:i}){let{note:n,by:o,used:a,uses:h,state:l,url:d,expires_at:m}=s,p=w(
"invite-item"),E=l==="open",$=o&&o.id!==e.id?g(o):null,z=h?c("invite.used.of",{count:D(a),most:D(h)}):c("invite.used",{count:D(a)}),U=E?c("invite.until",{date:C(
new Date(m))}):c(`invite.state.${l}`);r(".invite-note",p).textContent=n||c("invite.no_note");let Y=s.rooms.map(xn=>t.find(xn)?.name).filter(Boolean),k=Y.length?
c("invite.into",{rooms:Z(Y)}):null;r(".hint",p).textContent=[$,z,U,k].filter(Boolean).join(" · ");let[Nt,Ls]=p.querySelectorAll("button");return Nt.hidden=!E||
!d||!navigator.clipboard,Nt.onclick=()=>ki(bi(d)),Ls.hidden=!E,Ls.onclick=()=>i(s),p}var nr=8;function Ai({rooms:s,me:t,onOpened:e,...i}){return oe({title:c("direct.new"),action:c("direct.open"),hint:c("direct.hint"),most:nr,isOffered:({id:n})=>n!==
t.id,act:async n=>e(await s.openDirect(n.map(({id:o})=>o))),me:t,...i})}function ms(s,{room:t}){let e=[],i=({user:o})=>y(s,()=>f.delete(`/rooms/${t.id}/bans/${o.id}`)).then(()=>ms(s,{room:t})),n=o=>y(s,async()=>{let a=await f.page(o);
e.push(...a.items),r(".ban-list",s).replaceChildren(...e.map(h=>or(h,i))),r(".bans-none",s).hidden=e.length>0,M(s,{hasMore:a.next!==null,failed:!1}),I(s).onclick=
()=>n(a.next)});return n(`/rooms/${t.id}/bans?limit=50`)}function or(s,t){let e=w("ban-item"),{user:i,until:n,reason:o}=s;b(r(".avatar",e),i),r(".ban-name",e).textContent=
g(i);let a=n?c("bans.until",{date:C(new Date(n))}):c("bans.ever");return r(".hint",e).textContent=[a,o].filter(Boolean).join(" · "),r("button",e).onclick=()=>t(
s),e}var Li="new";function Ci(s,{room:t,rooms:e,sections:i}){let{mine:n}=t;if(s.hidden=!n,!n)return;let{favourite:o,notify:a,section:h,hidden:l}=s.elements,d=p=>y(s,
()=>e.set(t.id,p));r(".form-error",s).hidden=!0,s.onsubmit=p=>p.preventDefault(),o.checked=n.favourite,a.value=n.notify,l.checked=n.hidden,_i(h,{sections:i,chosen:n.
section}),o.onchange=()=>d({favourite:o.checked}),l.onchange=()=>d({hidden:l.checked});for(let p of a)p.onchange=()=>d({notify:a.value});let m=r(".section-new",
s);m.hidden=!0,h.onchange=()=>{m.hidden=h.value!==Li,m.hidden?d({section:h.value||null}):r("input",m).focus()},r("button",m).onclick=()=>y(s,async()=>{let p=await f.
post("/me/sections",{name:r("input",m).value.trim()});i.note(p),await e.set(t.id,{section:p.id}),_i(h,{sections:i,chosen:p.id}),m.hidden=!0})}function _i(s,{sections:t,
chosen:e}){let i=[["",c("section.none")],...t.own.map(({id:n,name:o})=>[n,o]),[Li,c("section.new")]];s.replaceChildren(...i.map(([n,o])=>new Option(o,n))),s.value=
t.own.some(({id:n})=>n===e)?e:""}function Ri({conversation:s,rooms:t,sections:e,me:i,onLeft:n,onPanel:o}){let a=v("room-details"),h=r(".room-form",a),{room:l}=s;_(h),rr(a,l),r(".room-facts",a).
textContent=hr(s),dr(a,s),Ci(r(".room-mine",a),{room:l,rooms:t,sections:e}),N(h,async m=>{await t.update(l.id,lr(l,m)),a.close()}),ar(a,{room:l,rooms:t,me:i});let d=r(
".bans",a);return d.open=!1,d.ontoggle=()=>d.open&&ms(d,{room:l}),mr(a,{room:l,rooms:t,onLeft:n,onPanel:o}),x(a)}function rr(s,{name:t,topic:e,description:i,slow_seconds:n,
writers:o,history:a,shows_readers:h}){let{elements:l}=r(".room-form",s);l.name.value=t,l.topic.value=e??"",l.description.value=i??"",cr(l.slow_seconds,n),l.writers.
value=o,l.joined_only.checked=a==="joined",l.shows_readers.checked=h,r(".room-name-text",s).textContent=t;for(let[d,m]of[[".room-topic-text",e],[".room-descript\
ion-text",i]])r(d,s).textContent=m??"",r(d,s).parentElement.hidden=!m}function ar(s,{room:t,rooms:e,me:i}){let n=r(".room-suggested",s),o=r("input",n);n.hidden=
i.role!=="owner"||t.kind!=="public"||t.archived,o.checked=t.suggested===!0,o.onchange=()=>y(r(".room-form",s),()=>e.suggest(t.id,o.checked))}function hr({room:s,
members:t}){return O(`room.facts.${s.kind}`,t.count,{count:tt(t.count,t)})}function cr(s,t){let e=String(t);[...s.options].some(i=>i.value===e)||s.append(new Option(
c("room.slow.other",{count:D(t)}),e)),s.value=e}function lr(s,{name:t,topic:e,description:i,slow_seconds:n,writers:o,joined_only:a,shows_readers:h}){let l={name:t.
trim(),topic:e.trim(),description:i.trim()},d=dt(s)?{history:a?"joined":"all",shows_readers:!!h}:{},m={...l,slow_seconds:Number(n),writers:o,...d};return Object.
fromEntries(Object.entries(m).filter(([p,E])=>E!==(s[p]??"")))}function dr(s,{room:t}){let e=t.kind==="direct",i=dt(t),n=Ye(t);for(let o of[".room-fields",".roo\
m-save"])r(o,s).hidden=!n;r(".room-texts",s).hidden=n||e,r(".room-owners",s).hidden=!i,r(".bans",s).hidden=!Q(t),Tt(s,"audit",Q(t)),Tt(s,"archive",i&&!t.archived),
Tt(s,"restore",i&&t.archived),Tt(s,"leave",!e),Tt(s,"delete",i)}function Tt(s,t,e){r(`[data-action="${t}"]`,s).hidden=!e}function mr(s,{room:t,rooms:e,onLeft:i,
onPanel:n}){let o=r(".room-form",s),a=m=>y(o,async()=>{await m(),s.close()}),h=m=>a(async()=>await m()!==!1&&i()),l=(m,p)=>async()=>{await V(m)&&h(p)},d={members:()=>a(
()=>n("people")),audit:()=>a(()=>n("audit")),archive:async()=>{await V(us("archive",t))&&a(()=>ur(t,e))},restore:()=>a(()=>e.update(t.id,{archived:!1})),leave:t.
member_count===1?()=>h(()=>Ni(t,e)):l(us("leave",t),()=>Ni(t,e)),delete:l(us("delete",t),()=>e.delete(t.id))};for(let[m,p]of Object.entries(d))r(`[data-action="${m}\
"]`,s).onclick=p}async function Ni(s,t){try{await t.leave(s.id)}catch(e){if(!e.can.includes("archive"))throw e;let i={title:c("room.last.title",{room:s.name}),text:c(
"room.last.text")},n=await as({...i,action:c("room.delete"),other:c("room.archive")}),o={yes:"delete",other:"archive"}[n];if(!o)return!1;await t.leave(s.id,{last:o})}
return!0}async function ur(s,t){await t.update(s.id,{archived:!0});let e=()=>t.update(s.id,{archived:!1}).catch(i=>T(R(i)));T(c("room.archive.done",{room:s.name}),
{undo:{label:c("undo"),act:e}})}function us(s,{name:t,kind:e}){let i=s==="leave"&&e==="private"?"room.leave.private.text":`room.${s}.text`;return{title:c(`room.${s}\
.title`,{room:t}),text:c(i),action:c(`room.${s}`)}}function Di({sections:s,id:t}){let e=v("section"),i=r("form",e);return _(i),i.elements.name.value=s.nameOf(t),N(i,async n=>{await f.patch(`/me/sections/${t}`,{name:n.
name.trim()}),e.close()}),r('[data-action="remove-section"]',e).onclick=()=>y(i,async()=>{await f.delete(`/me/sections/${t}`),e.close()}),x(e)}async function Ii({id:s,rooms:t,sections:e,...i}){let n=v("section-room"),o=new it({rooms:t,isOffered:({room:h})=>!h.archived&&h.mine?.section!==s}),a=({room:h})=>y(
n,async()=>{t.find(h.id)?.role||await t.join(h.id),await t.set(h.id,{section:s}),n.close()});new nt(n,{choices:o,onChosen:a,...i}),r(".form-error",n).hidden=!0,
r('[data-open="create-room"]',n).dataset.subject=s,await x(n,{title:c("section.add",{name:e.nameOf(s)})}),o.close()}var fr=({target:s})=>s.closest("input, textarea, select")!==null,Mi=({target:s})=>s===document.body||s.matches(".message, .timeline-scroll");function Pi(s){document.
addEventListener("keydown",t=>{let e=pr(t,s);e&&(t.preventDefault(),e())})}function pr(s,t){if(!P.isEmpty||s.isComposing)return null;let e=s.ctrlKey||s.metaKey;
return e&&!s.altKey&&s.key.toLowerCase()==="k"?t.openers.jump:e&&!s.altKey&&!s.shiftKey&&s.key.toLowerCase()==="f"&&t.isInRoom()?t.find:s.altKey&&!e?gr(s,t):e?null:
s.key==="?"&&!fr(s)?t.openers.keys:s.key==="PageUp"&&s.target.matches(".composer-text")?t.scrollUp:s.key==="End"&&Mi(s)?t.toNewest:s.key==="Escape"?()=>t.closePanel()||
t.leaveComposer(s)||t.writeOn():(s.key.length===1&&s.key!==" "&&Mi(s)&&t.writeOn(),null)}function gr({key:s,shiftKey:t},{goTo:e}){let i={ArrowUp:-1,ArrowDown:1}[s];
return i&&(()=>e(i,{unread:t}))}var fs="parley:place",ae=class extends EventTarget{#t;placeHere=()=>null;constructor({keepsPanel:t}){super(),this.#t=t,this.#r(),addEventListener("pagehide",()=>sessionStorage.
removeItem(fs)),addEventListener("popstate",()=>this.#o()),document.addEventListener("click",e=>this.#n(e))}get address(){return Et(location)??K}go(t,{replace:e=!1}={}){
let i=this.address,n=this.#s(t,i);if(P.closeAll(),Ve(n,i))return this.#o({again:!0});let o=P.takeEntry();!e&&!o&&this.keepPlace(),e&&!o?history.replaceState(wr(
n,i),"",X(n)):this.#e(n,{takesEntry:o,isBelow:Ve(Ge(n),i)}),this.#o()}keepPlace(){let t=this.placeHere();history.replaceState({...history.state,place:t},""),sessionStorage.
setItem(fs,JSON.stringify({path:location.pathname,place:t}))}get place(){return history.state?.place??null}goToRoom(t,e){this.go({view:"room",room:t},e)}up(){history.
state?.isBelow?history.back():this.go(Ge(this.address),{replace:!0})}#e(t,{takesEntry:e,isBelow:i}){let n={layers:0,isBelow:i};e?history.replaceState(n,"",X(t)):
history.pushState(n,"",X(t))}#s(t,{panel:e}){return t.view!=="room"||t.panel!==void 0?t:{...t,panel:e&&this.#t(e)?e:null}}#n(t){let e=t.target.closest("a[href]"),
i=t.button===0&&!t.metaKey&&!t.ctrlKey&&!t.shiftKey&&!t.altKey;if(!e||!i||e.target||e.hash||e.origin!==location.origin)return;let n=Et(e);if(n){if(t.preventDefault(),
"up"in e.dataset)return this.up();this.go({...n,panel:n.panel??void 0})}}#r(){let{path:t,place:e}=JSON.parse(sessionStorage.getItem(fs))??{};history.state===null&&
t===location.pathname&&history.replaceState({place:e},"")}#o({again:t=!1}={}){this.dispatchEvent(new CustomEvent("change",{detail:{again:t}}))}};function wr(s,{
room:t,seq:e}){return s.room===t&&s.seq===e?history.state:{...history.state,place:null}}var yr=["keydown","pointerdown","pointermove","wheel","touchstart"],he=class{#t;#e=!1;#s;#n=0;constructor({socket:t}){this.#t=t;for(let e of yr)addEventListener(
e,()=>this.#r(),{capture:!0,passive:!0});t.addEventListener("state",()=>t.isOpen&&this.#e&&this.#i()),this.#r()}#r(){!this.#e&&Date.now()-this.#n<1e3||(this.#n=
Date.now(),clearTimeout(this.#s),this.#s=setTimeout(()=>this.#o(!0),5*6e4),this.#o(!1))}#o(t){t!==this.#e&&(this.#e=t,this.#i())}#i(){this.#t.send({type:"activi\
ty",idle:this.#e})}};var ce=class{#t;#e;#s=new Map;#n=null;#r;constructor({outbox:t,socket:e}){this.#t=t,this.#e=e,e.addEventListener("state",()=>this.#o()),t.addEventListener("chan\
ge",()=>this.#i())}set openRoom(t){this.#n=t,this.#s.get(t)?.stop(),this.#o()}#o(){if(!this.#e.isOpen)return;let t=new Set(this.#t.all.map(({room:e})=>e));t.delete(
this.#n);for(let e of t)this.#a(e).start()}#i(){clearTimeout(this.#r),this.#r=setTimeout(()=>this.#o(),$t*1e3)}#a(t){if(!this.#s.has(t)){let e=i=>this.#h(i);this.#s.
set(t,new ct({room:t,outbox:this.#t,send:e}))}return this.#s.get(t)}async#h({room:t,clientId:e,text:i,target:n,epoch:o}){let a=this.#s.get(t),h=`/rooms/${t}/mes\
sages`;try{n?await f.patch(`${h}/${n}`,{client_id:e,text:i,epoch:o}):await f.post(h,{client_id:e,text:i}),a.delivered(e)}catch(l){a.refused(e,l),l.code==="unrea\
chable"&&this.#i()}}};var Er=3,le=class extends EventTarget{#t;#e;#s;constructor({store:t,socket:e}){super(),this.#e=t,this.#t=new Set(t.blocks),e.addEventListener("frame",({detail:i})=>this.#n[i.
type]?.(i))}has(t){return this.#t.has(t)}async block(t){await f.put(`/me/blocks/${t}`),this.#r([...this.#t,t])}async unblock(t){await f.delete(`/me/blocks/${t}`),
this.#r([...this.#t].filter(e=>e!==t))}#n={blocks:({users:t})=>this.#r(t),rooms:({more:t})=>{t||!this.#t.size||(clearTimeout(this.#s),this.#s=setTimeout(()=>this.#r(
[]),Er*1e3))}};#r(t){clearTimeout(this.#s),this.#t=new Set(t),this.#e.blocks=t,this.dispatchEvent(new Event("change"))}};var gt=class{#t;#e;constructor(t){this.#t=t}await(t){clearTimeout(this.#e);let e=t.map(n=>new Date(n??0)-Date.now()).filter(n=>n>0),i=Math.min(...e);i<2147483647&&
(this.#e=setTimeout(this.#t,i))}};var vr=50,xr=20,de=class extends EventTarget{#t;#e=new Set;#s=new Set;#n=null;#r=new gt(()=>this.#m());#o;#i;#a;constructor({me:t,store:e,socket:i}){super(),this.#a=
t,this.#o=e,this.#i=i,this.#t=new Map(e.people.map(n=>[n.id,n])),i.addEventListener("frame",({detail:n})=>this.#h[n.type]?.(n)),addEventListener("pagehide",()=>this.#f())}of(t){
return t.id===this.#a.id?this.#a:(this.#e.has(t.id)||this.#d(t.id),this.#t.get(t.id)??t)}knows(t){return this.#e.has(t)}note(t){this.#e.has(t.id)||this.#t.set(t.
id,{...this.#t.get(t.id),...t})}take(t){for(let e of t)this.#e.add(e.id),e.id===this.#a.id?Object.assign(this.#a,e):this.#t.set(e.id,e);t.length&&this.#m()}#h={
hello:()=>this.#e.clear(),rooms:({more:t})=>t||this.#m(),person:({item:t})=>this.take([t])};#d(t){this.#s.add(t),this.#i.isOpen&&(this.#n??=setTimeout(()=>this.#u(),
xr))}async#u(){this.#n=null;let t=[...this.#s].slice(0,vr);for(let i of t)this.#s.delete(i);let e=await f.get(`/users?${new URLSearchParams({ids:t})}`).catch(()=>null);
if(e){for(let i of t)this.#e.add(i);this.take(e.items),this.#s.size&&this.#d([...this.#s][0])}}#m(){this.#r.await([this.#a,...this.#t.values()].map(({status:t})=>t?.
until)),this.dispatchEvent(new Event("change"))}#f(){this.#o.people=[...this.#t.values()]}};var me=class extends EventTarget{#t;#e;#s=new Map;constructor({userId:t,storage:e=localStorage}){super(),this.#t=`parley:draft:${t}:`,this.#e=e;for(let i of Object.
keys(e))this.#o(i,e.getItem(i));addEventListener("storage",({key:i,newValue:n})=>this.#o(i??"",n)&&this.#i())}get rooms(){return[...this.#s.keys()]}of(t){return this.#s.
get(t)??""}keep(t,e){if(e===this.of(t))return;let i=!e.trim()||!this.#s.has(t);e.trim()?this.#n(t,e):this.#r(t),i&&this.#i()}clear(){for(let t of this.rooms)this.#r(
t);this.#i()}#n(t,e){this.#s.set(t,e);try{this.#e.setItem(this.#t+t,e)}catch{}}#r(t){this.#s.delete(t),this.#e.removeItem(this.#t+t)}#o(t,e){if(!t.startsWith(this.#t))
return!1;let i=t.slice(this.#t.length);return e?this.#s.set(i,e):this.#s.delete(i),!0}#i(){this.dispatchEvent(new Event("change"))}};function ps(){let s=crypto.getRandomValues(new Uint8Array(16));return Array.from(s,t=>t.toString(16).padStart(2,"0")).join("")}var ue=class extends EventTarget{#t;#e;#s=new Map;constructor({userId:t,storage:e=localStorage}){super(),this.#t=`parley:outbox:${t}:`,this.#e=e;for(let i of Object.
keys(e))this.#i(i,e.getItem(i));addEventListener("storage",({key:i,newValue:n})=>this.#o(i,n))}get all(){return[...this.#s.values()].sort((t,e)=>t.at.localeCompare(
e.at))}of(t){return this.all.filter(e=>e.room===t)}waiting(t){return this.of(t).filter(e=>!e.failure)}edits(t){return new Map(this.of(t).flatMap(e=>e.target?[[e.
target,e]]:[]))}add(t,e,i={}){let n={clientId:ps(),room:t,text:e,at:this.#n(),...i};return this.#r(n),n}remove(t){this.#s.delete(t)&&(this.#e.removeItem(this.#t+
t),this.#a())}fail(t,e){let i=this.#s.get(t);i&&this.#r({...i,failure:e})}retry(t){let{failure:e,...i}=this.#s.get(t);if(e!=="client_id_reused")return this.#r(i);
this.remove(t),this.#r({...i,clientId:ps()})}clear(){for(let{clientId:t}of this.all)this.remove(t)}#n(){let t=this.all.at(-1)?.at,e=new Date().toISOString();return t&&
e<=t?new Date(Date.parse(t)+1).toISOString():e}#r(t){this.#s.set(t.clientId,t);try{this.#e.setItem(this.#t+t.clientId,JSON.stringify(t))}catch{}this.#a()}#o(t,e){
t?.startsWith(this.#t)&&(e===null?this.#s.delete(t.slice(this.#t.length)):this.#i(t,e),this.#a())}#i(t,e){if(!t.startsWith(this.#t))return;let i=JSON.parse(e);this.#s.
set(i.clientId,i)}#a(){this.dispatchEvent(new Event("change"))}};var pe=({user:s,here:t},e)=>{let i=e.of(s.id);return t&&i==="offline"?"active":i},fe=class extends EventTarget{#t=new Map;#e=new Map;#s=new gt(()=>this.#r());constructor({
socket:t}){super(),t.addEventListener("frame",({detail:e})=>e.type==="presence"&&this.#n(e))}of(t){let e=this.#t.get(t)??"offline";return e==="offline"?e:new Date(
this.#e.get(t)??0)>new Date?"quiet":e==="idle"?"idle":"active"}#n({items:t,whole:e}){e&&(this.#t.clear(),this.#e.clear());for(let{user:i,state:n,quiet_until:o}of t)
this.#t.set(i,n),o?this.#e.set(i,o):this.#e.delete(i);this.#r()}#r(){this.#s.await([...this.#e.values()]),this.dispatchEvent(new Event("change"))}};var Sr=50,ge=class extends EventTarget{#t=new Map;constructor({socket:t}){super(),t.addEventListener("frame",({detail:e})=>this.#e[e.type]?.(e))}waitingIn(t){return this.#t.
get(t)}async count(t){if(this.#t.has(t))return;this.#t.set(t,0);let e=await f.page(`/rooms/${t}/reports?state=waiting&limit=${Sr}`).catch(()=>null);e?this.#s(t,
e.items.length):this.#t.delete(t)}report({room:t,seq:e,reason:i}){return f.post(`/rooms/${t}/messages/${e}/reports`,{reason:i})}async resolve({room:t,id:e},i){await f.
patch(`/rooms/${t}/reports/${e}`,{outcome:i})}#e={hello:()=>this.#t.clear(),reports:({room:t,waiting:e})=>this.#s(t,e),report:({item:t})=>this.dispatchEvent(new CustomEvent(
"resolved",{detail:t}))};#s(t,e){this.#t.set(t,e),this.dispatchEvent(new CustomEvent("change",{detail:{room:t}}))}};var Or=new Intl.Collator(L,{numeric:!0,sensitivity:"base"}),we=class extends EventTarget{#t=[];#e=[];#s;#n;#r;#o;loaded=!1;settled=new Promise(t=>this.#o=t);constructor({
store:t,socket:e,directory:i}){super(),this.#s=t,this.#n=e,this.#r=i;let n=t.rooms;n&&this.#c(n.map(o=>({...o,isKept:!0}))),e.addEventListener("frame",({detail:o})=>this.#i[o.
type]?.(o)),e.addEventListener("state",()=>this.#d()),i.addEventListener("change",()=>this.#p()),document.addEventListener("visibilitychange",()=>document.hidden&&
this.keep())}get failed(){return!this.#n.isOpen&&this.#n.state!=="connecting"}get mine(){return this.#t.filter(t=>t.role&&!t.archived)}get archived(){return this.#t.
filter(t=>t.role&&t.archived)}find(t){return this.#t.find(e=>e.id===t)}keep(){this.loaded&&(this.#s.rooms=this.#t)}async fetch(t){return this.#m(await f.get(`/r\
ooms/${t}`))}async create(t){return this.#m(await f.post("/rooms",t))}async update(t,e){return this.#m(await f.patch(`/rooms/${t}`,e))}async openDirect(t){return this.#m(
await f.put("/direct",{users:t}))}async set(t,e){return this.#m(await f.patch(`/rooms/${t}/mine`,e))}async markAllRead(){await f.put("/me/read")}async delete(t){
await f.delete(`/rooms/${t}`),this.#f(t)}async join(t){return await f.put(`/rooms/${t}/membership`),this.fetch(t)}async leave(t,{last:e=null}={}){await f.delete(
`/rooms/${t}/membership${e?`?last=${e}`:""}`),this.#f(t)}async suggest(t,e){let i=`/rooms/${t}/suggestion`;e?await f.put(i):await f.delete(i),this.note(t,{suggested:e})}note(t,e){
let i=this.find(t);i&&this.#m({...i,...e})}#i={hello:()=>this.#e=[],rooms:({items:t,more:e,sections:i})=>{i&&(this.#e=[]),this.#e.push(...t),e||this.#h()},room:({
item:t})=>this.#m(t)&&this.#a(t.id),room_gone:({room:t})=>this.#f(t),read:({room:t,seq:e})=>{this.note(t,{read_seq:e}),this.#a(t)},unread:({type:t,room:e,mentions:i,
...n})=>{this.note(e,this.#u(e,n)),this.#a(e)}};#a(t){this.dispatchEvent(new CustomEvent("told",{detail:{id:t}}))}#h(){this.#c(this.#e),this.#e=[],this.keep(),this.#o(),
this.#g(),this.dispatchEvent(new Event("loaded"))}#d(){this.#n.isOpen||(this.#o(),this.#g())}#u(t,e){return e.head<=this.find(t)?.read_seq?{...e,unread:0}:e}#m(t){
let e=this.#l(t),i=this.find(e.id);return i?.name===e.name?this.#t[this.#t.indexOf(i)]=e:this.#c([...this.#t.filter(n=>n!==i),e]),this.#g(),e}#f(t){this.#t=this.#t.
filter(e=>e.id!==t),this.#g()}#c(t){this.#t=t.map(e=>this.#l(e)).sort((e,i)=>Or.compare(e.name,i.name)),this.loaded=!0}#l(t){if(t.kind!=="direct")return t;let e=t.
people.map(i=>this.#r.of(i));return{...t,people:e,name:Z(e.map(g))}}#p(){let t=this.#t.filter(e=>this.#l(e).name!==e.name);for(let e of t)this.#m(e)}#g(){this.dispatchEvent(
new Event("change"))}};var $i="parley:folded",br=["archived"],ye=class extends EventTarget{#t=new Set(JSON.parse(localStorage.getItem($i))??br);#e=null;#s=!1;#n;own=[];constructor({socket:t,
store:e}){super(),this.#n=e,this.own=e.sections,t.addEventListener("frame",({detail:{type:i,sections:n,items:o}})=>{i==="rooms"&&n&&this.#i(n),i==="sections"&&this.#i(
o)})}note(t){this.own.some(({id:e})=>e===t.id)||this.#i([...this.own,t])}nameOf(t){return this.own.find(e=>e.id===t)?.name??""}enter(t){t?.id!==this.#e&&(this.#e=
t?.id??null,this.#s=!!(t&&At(t)))}of({mine:t,archived:e}){let i={unread:[],favourites:[],...Object.fromEntries(this.own.map(({id:n})=>[n,[]])),rooms:[],people:[]};
for(let n of t)this.#o(n)||i[this.#r(n,i)].push(n);return i.people.sort((n,o)=>Bi(o)-Bi(n)),{...i,archived:e}}isFolded(t){return this.#t.has(t)}fold(t,e){e?this.#t.
add(t):this.#t.delete(t),localStorage.setItem($i,JSON.stringify([...this.#t]))}#r(t,e){return(t.id===this.#e?this.#s:At(t))?"unread":t.mine?.favourite?"favourit\
es":e[t.mine?.section]?t.mine.section:t.kind==="direct"?"people":"rooms"}#o({id:t,mine:e}){return e?.hidden&&t!==this.#e}#i(t){this.own=this.#n.sections=t,this.
dispatchEvent(new Event("change"))}},At=({unread:s,mine:t})=>s>0&&t?.notify!=="nothing",Bi=({last_message:s})=>s?Date.parse(s.at):0;function Fi({me:s,socket:t}){let e=new Xt({me:s}),i=new de({me:s,store:e,socket:t}),n=new ue({userId:s.id});return new he({socket:t}),{me:s,socket:t,store:e,directory:i,
rooms:new we({store:e,socket:t,directory:i}),sections:new ye({store:e,socket:t}),presence:new fe({socket:t}),blocks:new le({store:e,socket:t}),reports:new ge({socket:t}),
outbox:n,drafts:new me({userId:s.id}),backgroundSender:new ce({outbox:n,socket:t})}}async function Ee({entry:s,conversation:t}){let{readers:e}=t,i=v("seen-by"),n=new AbortController,o=!1,a=()=>o&&Tr(i,kr(s,t));r(".seen-list",i).replaceChildren(),
r(".seen-none",i).hidden=!0,e.addEventListener("change",a,{signal:n.signal}),y(i,async()=>{await e.load(),o=!0,a()}),await x(i,{title:c("seen.title")}),n.abort()}
function kr({seq:s,user:t},{readers:e,members:i}){let n=new Set(e.of(s));return i.list.map(o=>o.user).filter(({id:o})=>n.has(o)&&o!==t.id)}function Tr(s,t){u(r(
"h2",s),t.length?O("seen.count",t.length):c("seen.title")),r(".seen-none",s).hidden=t.length>0,A(r(".seen-list",s),t,{key:({id:e})=>e,create:()=>w("seen-item"),
update:(e,i)=>{b(r(".avatar",e),i),u(r(".seen-name",e),g(i))}})}function qi({entry:s,author:t,room:e,reports:i}){let n=v("report"),o=r("form",n);return _(o),r(".report-text",o).textContent=c("report.text",{name:g(t),room:e.name}),
N(o,async({reason:a})=>{await i.report({room:e.id,seq:s.seq,reason:a.trim()}),n.close(),T(c("report.done"))}),x(n)}function ve({entry:s,state:t,edit:e},i){let n=!!navigator.clipboard,o={copy:n&&!s.deleted&&!i.isFolded(s),link:n&&!!s.seq,unread:!!s.seq&&i.state==="live",seen:jt(
s,i.room),person:s.user.id!==i.me.id,report:Fs(s,i),edit:mt(s,i)&&!e,retry:t==="failed",discard:t==="failed",delete:$s(s,i)};return new Set(Object.keys(o).filter(
a=>o[a]))}async function ji({row:s,item:t,conversation:e}){let i=v("message"),n=ve(t,e),o;for(let a of i.querySelectorAll("[data-sheet]"))a.closest("li").hidden=!n.has(a.
dataset.sheet),a.onclick=()=>{o=a.dataset.sheet,i.close()};if(n.size)return s.classList.add("is-pressed"),await x(i),s.classList.remove("is-pressed"),s.focus({preventScroll:!0}),
o}var Ar=8e3,_r=500,Lr=2**31-1,xe=class{#t;#e;#s;#n;#r;#o=null;#i;#a;#h;constructor({form:t,note:e,drafts:i,onSent:n,onEditLast:o}){this.#t=t,this.#e=r("textarea",
t),this.#s=r(".composer-send",t),this.#n=e,this.#r=i,this.#i=n,this.#a=o,this.#e.addEventListener("input",()=>this.#m()),this.#e.addEventListener("keydown",a=>this.#g(
a)),t.addEventListener("submit",a=>this.#y(a)),this.#e.enterKeyHint=at.matches?"send":"enter",i.addEventListener("change",()=>this.#c())}show(t,{signal:e}){this.#o=
t,this.#e.value=this.#r.of(t.id);for(let i of["state","room"])t.addEventListener(i,()=>this.#l(),{signal:e});this.#l()}focus(){this.#e.focus({preventScroll:!0})}add(t){
this.#e.value=[this.#e.value,t].filter(Boolean).join(`

`),this.#f()}get#d(){return[...Ot(this.#e)].length}get#u(){return this.#o.limits?.text_characters??Ar}#m(){this.#e.value&&this.#o.sayTyping(),this.#f()}#f(){this.#l(),
this.#r.keep(this.#o.id,this.#e.value)}#c(){!this.#o||this.#e.matches(":focus")||(this.#e.value=this.#r.of(this.#o.id),this.#l())}#l(){let{isOver:t,room:e}=this.#o,
i=Ht(e)||t;this.#p(e);let n=this.#u-this.#d;this.#e.disabled=!!i,this.#e.placeholder=Cr({room:e,closed:i}),this.#s.disabled=i||n<0||this.#d===0,this.#n.textContent=
Nr(n),this.#n.classList.toggle("is-over",n<0),bt(this.#e)}#p({muted_until:t}){clearTimeout(this.#h);let e=new Date(t??0)-Date.now();e>0&&e<Lr&&(this.#h=setTimeout(
()=>this.#l(),e))}#g(t){if(Zt(t))return this.#y(t);t.key!=="ArrowUp"||this.#e.value||rt(t)||(t.preventDefault(),this.#a())}#y(t){t.preventDefault(),!this.#s.disabled&&
(this.#o.send(Ot(this.#e)),this.#e.value="",this.#f(),this.#i(),this.focus())}};function Cr({room:s,closed:t}){let e=Ht(s);return e==="archived"?c("room.archive\
d.note"):e==="muted"?c("composer.muted",{date:C(new Date(s.muted_until))}):e==="moderators"?c("composer.moderators"):t?c("composer.closed"):c("composer.placehol\
der",{room:s.name})}function Nr(s){return s<0?O("composer.over",-s):s<=_r?O("composer.left",s):""}var Rr=/[\\^$.*+?()[\]{}|/]/g;function gs(s){return s.trim()?new RegExp(s.trim().replace(Rr,"\\$&"),"giu"):null}function Hi(s,t){return t?s.filter(i=>S(i)&&!i.deleted&&
i.text.search(t)>=0).map(({seq:i})=>i).reverse():[]}var Dr=/https?:\/\/[^\s<>"，。；：！？、）】》」』]+/giu,Ir=new Set(`.,;:!?'"*_~`),Mr=/^[\p{Emoji_Presentation}\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}\u200d\ufe0f\s]+$/u,
Pr=24;function Ki(s){let t=document.createDocumentFragment(),e=0;for(let{0:i,index:n}of s.matchAll(Dr)){let o=$r(i);t.append(s.slice(e,n),Fr(o)),e=n+o.length}return t.
append(s.slice(e)),t}var Wi=s=>s.length<=Pr&&Mr.test(s);function $r(s){let t=Ui(s,")")-Ui(s,"("),e=s.length;for(;e>0;e-=1){let i=s[e-1];if(i===")"&&t>0)t-=1;else if(!Ir.
has(i))break}return s.slice(0,e)}var Br=s=>s.origin===location.origin&&Et(s)!==null,Ui=(s,t)=>s.split(t).length-1;function Fr(s){if(!URL.canParse(s))return document.
createTextNode(s);let t=document.createElement("a");return t.href=s,t.tabIndex=-1,Br(t)||(t.rel="noopener noreferrer",t.target="_blank"),t.textContent=s,t}var qr=1600,jr=24,Hr=200,ws=new WeakMap,Vi=()=>w("message");function zi(s,t){let e=ws.get(s);if(ws.set(s,t),e&&Ur(e,t))return;let i=_t(t);Kr(s,t),Wr(s,t),(!(e&&
i===_t(e)&&e.entry.deleted===t.entry.deleted)||e.isFolded!==t.isFolded)&&Gr(s,{...t.entry,text:i,isFolded:t.isFolded}),zr(s,t),Yr(s,t),Jr(s,t)}var H=s=>ws.get(s),
_t=({entry:s,edit:t})=>t&&!s.deleted?t.text:s.text;function Ur(s,t){return["entry","edit","leads","pending","state","name","picture","isFolded"].every(e=>s[e]===
t[e])}function Kr(s,t){let{entry:e,leads:i,own:n,state:o,name:a}=t;s.classList.toggle("leads",i),s.classList.toggle("own",n),s.classList.toggle("is-deleted",!!e.
deleted),s.dataset.state=o,e.seq&&(s.dataset.seq=e.seq),e.deleted&&r(".message-actions",s)?.remove();let h=t.isFolded?c("message.blocked"):_t(t),l=e.deleted?c("\
message.deleted"):h.slice(0,Hr);s.setAttribute("aria-label",c("message.spoken",{name:a,time:Yt(new Date(e.at)),text:l}))}function Wr(s,{entry:{at:t},author:e,name:i}){
let n=new Date(t);b(r(".avatar",s),e),u(r(".message-author",s),i);let o=r(".message-time",s);o.dateTime=t,u(o,Yt(n)),o.title=C(n)}function Gr(s,{text:t,deleted:e,
isFolded:i}){let n=r(".message-text",s);if(s.classList.toggle("is-blocked",i&&!e),Lt(s,"message-reveal",i&&!e),i&&!e)return n.textContent=c("message.blocked"),Se(
s,!1);n.replaceChildren(e?c("message.deleted"):Ki(t)),n.classList.toggle("only-emoji",!e&&Wi(t)),Se(s,Vr(t)&&!e)}var Yi=s=>s.classList.contains("is-folded")&&Se(
s,!1),Vr=s=>s.length>qr||s.split(`
`).length>jr;function Se(s,t){s.classList.toggle("is-folded",t);let e=Lt(s,"message-unfold",t);e&&(e.onclick=()=>{Se(s,!1),s.focus()})}function zr(s,{pending:t}){
let e=Lt(s,"message-pending",!!t);e&&(e.title=c(`message.${t}`),e.setAttribute("aria-label",e.title))}function Yr(s,{entry:{editedAt:t,deleted:e}}){let i=Lt(s,"\
message-edited",!!t&&!e);i&&(i.title=C(new Date(t)))}function Jr(s,{entry:t,edit:e}){let{failure:i}=e??t,n=Lt(s,"message-failure",!!i);n&&(u(r("span",n),c(e?"me\
ssage.edit.failed":"message.failed",{reason:R({code:i})})),u(r('[data-action="discard"]',n),c(e?"message.edit.discard":"message.discard")))}var Gi=["message-rev\
eal","message-unfold","message-pending","message-edited","message-failure"];function Lt(s,t,e){let i=r(".message-body",s),n=r(`:scope > .${t}`,i);if(e||n?.remove(),
!e||n)return e?n:null;let o=Gi.slice(Gi.indexOf(t)+1).map(h=>r(`:scope > .${h}`,i)),a=w(t);return i.insertBefore(a,o.find(Boolean)??r(".message-editor",i)),a}var Xr=4,Oe=globalThis.CSS?.highlights,be=class{#t;#e;#s;#n=null;#r=null;#o=null;#i=[];#a=null;#h=1/0;constructor(t,{timeline:e}){this.#t=t,this.#s=e,this.#e=r(
"input",t),this.#e.oninput=()=>this.#f(),t.onkeydown=i=>this.#m(i),r('[data-find="older"]',t).onclick=()=>this.#c(1),r('[data-find="newer"]',t).onclick=()=>this.#c(
-1),r('[data-find="more"]',t).onclick=()=>this.#y(),r('[data-find="close"]',t).onclick=()=>this.#d()}show(t,{signal:e}){this.#n=t,this.#d(),t.addEventListener("\
change",()=>this.#r&&this.#p(),{signal:e})}open(){this.#o=document.activeElement,this.#h=Number(this.#s.lastOnScreen?.dataset.seq??1/0),this.#t.hidden=!1,this.#r=
P.open(()=>this.#u()),this.#e.focus(),this.#e.select(),this.#f()}around(t){t(),this.#r&&this.#E()}#d(){this.#r&&P.close(this.#r)}#u(){this.#r=null,this.#t.hidden=
!0,this.#x(),this.#o?.focus({preventScroll:!0})}#m(t){if(!t.isComposing){if(t.key==="Escape")this.#d();else if(t.key==="Enter"&&t.target===this.#e)this.#c(t.shiftKey?
-1:1);else return;t.preventDefault(),t.stopPropagation()}}#f(){this.#a=null,this.#p();let t=this.#i.find(e=>e<=this.#h)??this.#i[0];t?this.#l(t):this.#E()}#c(t){
if(!this.#i.length)return;let e=this.#i.indexOf(this.#a)+t;this.#h=this.#i.at(e%this.#i.length),this.#l(this.#h)}#l(t){this.#a=t;let e=this.#s.lookAt(t);Yi(e),this.#E(),
this.#g()}#p(){this.#i=Hi(this.#n.history.shown.entries,gs(this.#e.value)),this.#i.includes(this.#a)||(this.#a=null),this.#g()}#g(){let{history:t}=this.#n,e=t.shown.
entries.filter(S).length,i=this.#i.indexOf(this.#a)+1,o=this.#e.value.trim()?i?c("find.count",{at:D(i),count:D(this.#i.length)}):c("find.none"):"";u(r(".find-co\
unt",this.#t),o),u(r(".find-loaded",this.#t),O("find.loaded",e)),r('[data-find="more"]',this.#t).hidden=!t.hasOlder;for(let a of["older","newer"])r(`[data-find=\
"${a}"]`,this.#t).disabled=!this.#i.length}async#y(){let{history:t}=this.#n,e=r(".find-trouble",this.#t);u(e,"");try{for(let i=0;i<Xr&&t.hasOlder;i+=1)await t.loadOlder()}catch(i){
u(e,R(i))}this.#e.focus(),this.#a===null&&this.#r&&this.#f()}#E(){this.#x();let t=gs(this.#e.value);if(!t)return;let e=[],i=[];for(let n of this.#s.list.messageRows){
let o=Number(n.dataset.seq)===this.#a;n.classList.toggle("is-found",o),(o?i:e).push(...Qr(r(".message-text",n),t))}Oe?.set("found",new Highlight(...e)),Oe?.set(
"found-here",new Highlight(...i))}#x(){for(let t of this.#s.list.messageRows)t.classList.remove("is-found");for(let t of["found","found-here"])Oe?.delete(t)}};function Qr(s,t){
if(!Oe)return[];let e=[],i=document.createTreeWalker(s,NodeFilter.SHOW_TEXT),n=0;for(;i.nextNode();)e.push({node:i.currentNode,at:n}),n+=i.currentNode.length;let o=a=>e.
findLast(({at:h})=>h<=a);return[...s.textContent.matchAll(t)].map(({0:a,index:h})=>{let l=new Range,[d,m]=[o(h),o(h+a.length-1)];return l.setStart(d.node,h-d.at),
l.setEnd(m.node,h+a.length-m.at),l})}function Ji(s,{text:t,written:e=t,focus:i=!0,save:n,onEmpty:o,done:a}){if(r(".message-editor",s))return;let h=w("message-editor"),l=r("textarea",h),d=()=>{ys(s),
a()};Zr(h,{textarea:l,close:d,submit:()=>ta(h,{before:t,save:n,onEmpty:o,close:d})}),s.classList.add("is-editing"),r(".message-body",s).append(h),l.value=e,bt(l),
i&&(l.focus({preventScroll:!0}),h.scrollIntoView({block:"nearest"}))}function ys(s){let t=r(".message-editor",s);return t.remove(),s.classList.remove("is-editin\
g"),r("textarea",t).value}function Zr(s,{textarea:t,close:e,submit:i}){t.oninput=()=>bt(t),s.onkeydown=n=>{if(!rt(n)){if(n.key==="Escape")e();else if(n.target===
t&&Zt(n))i();else return;n.preventDefault(),n.stopPropagation()}},s.onsubmit=n=>{n.preventDefault(),i()},r('[data-action="cancel"]',s).onclick=e}async function ta(s,{
before:t,save:e,onEmpty:i,close:n}){let o=Ot(r("textarea",s)),a=r(".form-error",s);if(a.hidden=!0,o===t)return n();try{await(o?e(o):i()),n()}catch(h){a.textContent=
R(h),a.hidden=!1}}var ke=class{#t;#e;#s;#n=[];#r=!1;constructor(t,e){this.#t=t,this.#e=e}show(t,{signal:e}){this.#s=t,this.#n=[],t.addEventListener("lost-edit",({detail:i})=>this.#e.
keepAsDraft(i.text),{signal:e}),t.addEventListener("resync",()=>this.#o(),{signal:e}),t.addEventListener("state",()=>t.state==="live"&&this.#a(),{signal:e})}around(t){
let e=[...this.#t.querySelectorAll(".message.is-editing")];t();for(let i of e)i.isConnected||this.#i(i);this.#r||this.#h()}#o(){this.#r=!0;for(let t of this.#t.
querySelectorAll(".message.is-editing"))this.#i(t)}#i(t){let{entry:e}=H(t);this.#n.push({entry:e,written:ys(t)})}#a(){if(!this.#r)return;this.#r=!1;let t=({entry:e})=>{
let i=this.#e.entryOf(e);return!i||!mt(i,this.#s)};for(let{entry:e,written:i}of this.#n.filter(t))i!==e.text&&this.#e.keepAsDraft(i);this.#n=this.#n.filter(e=>!t(
e)),this.#h()}#h(){this.#n=this.#n.filter(({entry:t,written:e})=>{let i=this.#e.rowOf(t);return i?(this.#e.reopen(i,H(i).entry,e),!1):!0})}};var Te=class{#t;#e;constructor(t){this.#t=t,this.#e=r(".resync-kept",t),r("button",t).onclick=()=>t.hidden=!0}show(t,{signal:e}){this.#t.hidden=!0,t.addEventListener(
"resync",({detail:i})=>this.#s(i),{signal:e})}sayKept(){this.#e.hidden=!1}#s({reason:t}){let e=t==="epoch_changed"?"resync.restored":"resync.incomplete";u(r(".r\
esync-text",this.#t),c(e)),this.#e.hidden=!0,this.#t.hidden=!1}};function q(s){let t=!1;return()=>{if(t)return;t=!0;let e=()=>{t=!1,s()};document.hidden?setTimeout(e,200):requestAnimationFrame(e)}}var Ae=class{#t;#e;constructor(t,{router:e,...i}){this.#t=t,this.#e=i;let n=r(".people-button:not(.reports-button)",t),o=()=>e.address.panel==="people",a=()=>n.
setAttribute("aria-expanded",o());n.onclick=()=>o()?e.up():e.go({...e.address,panel:"people"}),e.addEventListener("change",a),r(".reports-button",t).onclick=()=>e.
go({...e.address,panel:"reports"})}show(t,{signal:e}){let i=()=>this.#s(t),n=q(()=>e.aborted||i()),{directory:o,presence:a,reports:h}=this.#e,l=()=>t.state==="l\
ive"&&Q(t.room)&&h.count(t.id);t.addEventListener("room",i,{signal:e}),t.members.addEventListener("change",i,{signal:e});for(let d of[o,a,h])d.addEventListener(
"change",n,{signal:e});t.addEventListener("state",l,{signal:e}),l(),i()}#s({room:t,members:e}){u(r(".room-title",this.#t),t.name);let i=r(".room-topic",this.#t),
n=ds(t);u(i,n?this.#o(n):t.topic??""),i.title=i.textContent,this.#n(n),this.#r(t),u(r(".people-count",this.#t),e.loaded?tt(e.count,e):"")}#n(t){let e=r(".room-p\
icture",this.#t);e.hidden=!t,t&&(b(e,this.#e.directory.of(t)),F(e,this.#e.presence.of(t.id)))}#r(t){let e=Q(t)?this.#e.reports.waitingIn(t.id)??0:0;r(".reports-\
button",this.#t).hidden=!e,u(r(".reports-count",this.#t),e?D(e):"")}#o(t){return[c(`presence.${this.#e.presence.of(t.id)}`),ut(this.#e.directory.of(t))].filter(
Boolean).join(" · ")}};var ea=450,sa=10,Xi=.9,Es="a[href], button:not([hidden])",_e=class{#t;#e;#s;#n;#r;#o=null;constructor({log:t,scroller:e,timeline:i,actions:n}){this.#t=t,this.#e=
e,this.#s=i,this.#r=n,t.addEventListener("pointerover",({target:o})=>this.#i(o.closest(".message"))),t.addEventListener("focusin",({target:o})=>this.#a(o.closest(
".message"))),t.addEventListener("focusout",o=>this.#h(o)),t.addEventListener("click",({target:o})=>this.#d(o)),t.addEventListener("keydown",o=>this.#u(o)),this.#y(),
e.addEventListener("focus",()=>e.matches(":focus-visible")&&this.#s.lastOnScreen?.focus())}show(t){this.#n=t,this.#e.tabIndex=0}around(t){let e=this.#t.contains(
document.activeElement);t();let i=r('.message[tabindex="0"]',this.#t);e&&!this.#t.contains(document.activeElement)?(this.#e.tabIndex=-1,this.#e.focus({preventScroll:!0})):
!i&&document.activeElement!==this.#e&&(this.#e.tabIndex=0)}#i(t){if(!t||t.dataset.state!=="sent")return;let e=r(".message-actions",t)??t.appendChild(w("message-\
actions")),i=H(t),n=ve(i,this.#n);i.entry.deleted||n.add("more");for(let o of e.children)o.hidden=!n.has(o.dataset.action);e.hidden=[...e.children].every(o=>o.hidden)}#a(t){
if(t){this.#i(t),this.#e.tabIndex=-1;for(let e of this.#t.querySelectorAll('.message[tabindex="0"]'))e.tabIndex=-1;t.tabIndex=0}}#h({target:t,relatedTarget:e}){
let i=t.closest(".message");if(i&&!i.contains(e))for(let n of i.querySelectorAll(Es))n.tabIndex=-1}#d(t){let e=t.closest(".message"),i=t.closest("[data-action]"),
n=t.matches(".avatar, .message-author")?"person":i?.dataset.action;e&&this.#r[n]?.(e,H(e))}#u(t){let e=t.target.closest(".message");if(!e||t.target.matches("tex\
tarea")||t.ctrlKey||t.metaKey||t.altKey)return;let i=t.target===e?this.#m(e,t.key):this.#f(e,t.key);i&&(t.preventDefault(),t.stopPropagation(),i())}#m(t,e){let{
list:i}=this.#s;return{Enter:()=>this.#p(t),ArrowUp:()=>this.#c(i.beside(t,-1)),ArrowDown:()=>this.#c(i.beside(t,1)),Home:()=>this.#c(i.first()),End:()=>{this.#s.
toNewest(),this.#s.focusNewest()},PageUp:()=>this.#l(-Xi),PageDown:()=>this.#l(Xi)}[e]}#f(t,e){if(e==="Escape")return()=>t.focus({preventScroll:!0});let i={ArrowRight:1,
ArrowDown:1,ArrowLeft:-1,ArrowUp:-1}[e],n=this.#g(t);return i&&(()=>n.at((n.indexOf(document.activeElement)+i)%n.length).focus())}#c(t){t?.focus({preventScroll:!0}),
t?.scrollIntoView({block:"nearest"})}#l(t){let{list:e}=this.#s;this.#s.scroll(t);let{top:i}=this.#e.getBoundingClientRect(),n=e.messageRows.find(o=>o.getBoundingClientRect().
top>=i);(t<0?n:this.#s.lastOnScreen)?.focus({preventScroll:!0})}#p(t){let e=this.#g(t);for(let i of e)i.tabIndex=0;e[0]?.focus({preventScroll:!0})}#g=t=>[...t.querySelectorAll(
Es)];#y(){let t=this.#t;t.addEventListener("pointerdown",e=>this.#E(e),{passive:!0}),t.addEventListener("pointermove",e=>this.#x(e),{passive:!0});for(let e of["\
pointerup","pointercancel"])t.addEventListener(e,()=>this.#w(),{passive:!0});this.#e.addEventListener("scroll",()=>this.#w(),{passive:!0}),t.addEventListener("c\
ontextmenu",e=>{e.pointerType==="touch"&&!e.target.closest("a[href]")&&e.preventDefault()})}#E({pointerType:t,target:e,clientX:i,clientY:n,isPrimary:o}){this.#w();
let a=t==="touch"&&o&&!e.closest(`${Es}, textarea`)&&e.closest(".message");if(!a)return;let h=setTimeout(()=>{this.#o=null,ia(),this.#r.more(a,H(a))},ea);this.#o=
{timer:h,clientX:i,clientY:n}}#x({clientX:t,clientY:e}){let i=this.#o;i&&Math.hypot(t-i.clientX,e-i.clientY)>sa&&this.#w()}#w(){clearTimeout(this.#o?.timer),this.#o=
null}};function ia(){let s=t=>{t.preventDefault(),t.stopPropagation()};addEventListener("click",s,{capture:!0,once:!0}),addEventListener("pointerdown",()=>removeEventListener(
"click",s,{capture:!0}),{capture:!0,once:!0})}var Le=class{#t;constructor(t){this.#t=t}show(t,{signal:e}){let i=()=>{let n=na(t),o=n?oa(n,t):0;this.#t.hidden=!o,u(this.#t,o?O("seen.count",o):""),this.#t.onclick=
()=>Ee({entry:n,conversation:t})};for(let n of[t,t.readers])n.addEventListener("change",i,{signal:e});i()}};function na({timeline:s,me:t,room:e}){let i=s.entries.
findLast(S);return i&&i.user.id===t.id&&jt(i,e)?i:null}var oa=({seq:s},{readers:t,me:e})=>t.of(s).filter(i=>i!==e.id).length;var ra={ended:{key:"status.ended.action",go:ht},crowded:{key:"again",go:()=>location.reload()},broken:{key:"again",go:()=>location.reload()}},aa={key:"status.ro\
oms.action"},Ce=class{#t;#e;constructor(t,{router:e}){this.#t=t,this.#e=e}show(t,{signal:e}){let i=()=>this.#s(t.state);t.addEventListener("state",i,{signal:e}),
i()}#s(t){this.#t.dataset.state=t,r(".status-text",this.#t).textContent=t==="live"?"":c(`status.${t}`);let e=r("button",this.#t),i=yt.has(t)?{...aa,go:()=>this.#e.
go(K)}:ra[t];e.hidden=!i,i&&(e.textContent=c(i.key),e.onclick=i.go)}};var ha=900,Ne=class{#t;#e;#s;constructor(t,{isFollowing:e}){this.#t=t,this.#e=e,t.addEventListener("scroll",()=>this.#n(),{passive:!0})}draw(){let{top:t}=this.#t.
getBoundingClientRect();for(let e of this.#t.querySelectorAll(".day"))r(".day-title",e).classList.toggle("is-over",e.getBoundingClientRect().top<t)}#n(){if(this.#e())
return this.#r();this.#t.classList.add("is-scrolling"),clearTimeout(this.#s),this.#s=setTimeout(()=>this.#r(),ha)}#r(){clearTimeout(this.#s),this.#t.classList.remove(
"is-scrolling")}};var Qi=new Set(["joined","left","added","removed"]),ca=new Set(["brought"]),vs=new Set(["joined","left"]);function Zi(s){let t=[];for(let e of la(s)){let i=t.at(
-1);i&&da(i[0],e)?i.push(e):t.push([e])}return t.map(ma)}function la(s){let t=new Map(s.filter(({type:i})=>vs.has(i)).map(i=>[i.user.id,i]));return s.filter(({type:i})=>!ca.
has(i)).filter(i=>!vs.has(i.type)||t.get(i.user.id)===i)}function da(s,{type:t,user:e}){return s.type!==t||!Qi.has(t)?!1:vs.has(t)||s.user.id===e.id}function ma(s){
let[{type:t,user:e,member:i,role:n,name:o,topic:a}]=s,h={user:g(e),name:o,topic:a,member:i&&g(i)};if(Qi.has(t)){let l=[...new Set(s.map(d=>g(d.member??d.user)))];
return O(`notice.${t}`,l.length,{...h,names:Z(l)})}return t==="role"?c(`notice.role.${n}`,h):t==="topic"&&!a?c("notice.topic.removed",h):c(`notice.${t}`,h)}var ua=300;function tn(s,t,e){let{before:i,firstNew:n,me:o}=e,a=[];i&&a.push({key:en(new Date(i.at)),at:new Date(i.at),rows:[],isContinued:!0});let h=i;for(let l of[
...s,...t.map(d=>fa(d,o))]){let d=pa(a,new Date(l.at));n!==null&&l.seq===n&&(d.rows.push({key:"new-line",kind:"new-line"}),h=null),!d.rows.length&&!d.isContinued&&
(h=null),S(l)?d.rows.push(ga(l,h,e)):va(d.rows,Ea(l,e)),h=l}return a.filter(({rows:l})=>l.length)}var xs=new WeakMap;function fa(s,t){let{clientId:e,text:i,at:n,
failure:o}=s;if(!xs.has(s)){let a={type:"message",seq:null,at:n,user:t,text:i,deleted:!1,clientId:e,failure:o,unsent:!0};xs.set(s,a)}return xs.get(s)}var en=s=>`${s.
getFullYear()}-${s.getMonth()+1}-${s.getDate()}`;function pa(s,t){let e=en(t),i=s.at(-1);return i&&(i.key===e||t<i.at)?i:(s.push({key:e,at:t,rows:[],isContinued:!1}),
s.at(-1))}function ga(s,t,{me:e,live:i,edits:n,personOf:o,isFolded:a}){let h=s.user.id===e.id,l=n.get(s.seq),d=s.unsent?s:l,m=d?.failure?"failed":d?"pending":"s\
ent",p=o(s.user);return{key:h&&s.clientId?s.clientId:`seq-${s.seq}`,kind:"message",entry:s,own:h,author:p,name:p.display_name||p.name,picture:p.picture,isFolded:a(
s),edit:l,leads:!wa(s,t),state:m,pending:m!=="pending"?null:i?"sending":"waiting"}}function wa(s,t){return!t||!S(t)||t.user.id!==s.user.id?!1:new Date(s.at)-new Date(
t.at)<ua*1e3}var ya={joined:"began",added:"brought"};function Ea(s,{personOf:t,isDirect:e}){let{user:i,member:n,type:o}=s;return{...s,type:e&&ya[o]||o,user:t(i),
member:n&&t(n)}}function va(s,t){let e=s.at(-1);e?.kind==="notice"?e.entries.push(t):s.push({key:`notice-${t.seq}`,kind:"notice",entries:[t]})}var Re=class{#t=new Map;#e=0;#s=null;fit(t){t!==this.#s&&(this.#s=t,this.clear())}clear(){this.#t.clear(),this.#e=0}set(t,e){this.#e+=e-(this.#t.get(t)??0),this.#t.
set(t,e)}of(t,e,i){let{mean:n}=this,o=0;for(let a=e;a<i;a+=1)o+=this.#t.get(t[a].seq)??n;return o}at(t,e){let{mean:i}=this,n=0;for(let o=e;n<t.length&&o>0;n+=1)
o-=this.#t.get(t[n].seq)??i;return n}get mean(){return this.#t.size?this.#e/this.#t.size:44}};var De=class{#t;#e;#s=null;#n;following=!0;constructor(t,{mayFollow:e}){this.#t=t,this.#e=e,t.addEventListener("scroll",()=>this.#o(),{passive:!0});let i=new ResizeObserver(
()=>this.following?this.toBottom():this.#a());i.observe(t),i.observe(t.firstElementChild)}keep(t){let e=this.following?null:this.#d(),i=e?.getBoundingClientRect().
top;t(),this.following?this.toBottom():e?.isConnected&&this.#h(e.getBoundingClientRect().top-i),this.#i()}toBottom(){this.following=this.#e(),this.#t.scrollTop=
this.#t.scrollHeight}stay(){this.following=!1}revealAbove(t){let{top:e}=this.#t.getBoundingClientRect();return!t||t.getBoundingClientRect().top>=e?!1:(this.reveal(
t),!0)}isInView(t){let[e,i]=[this.#t,t].map(n=>n.getBoundingClientRect());return i.top>=e.top&&i.bottom<=e.bottom}reveal(t){this.putAt(t,this.#t.clientHeight/5)}putAt(t,e){
let{top:i}=this.#t.getBoundingClientRect();this.#t.scrollTop+=t.getBoundingClientRect().top-i-e,this.following=this.#r,this.#i()}placeIn(t){let e=this.#u(t);return e?
{row:e,offset:e.getBoundingClientRect().top-this.#t.getBoundingClientRect().top}:null}lastAboveFoot(t){let e=this.#t.getBoundingClientRect().bottom+1;return t[Ct(
t,i=>i.getBoundingClientRect().bottom>e)-1]}get isNearTop(){return this.#t.scrollTop<this.#t.clientHeight}get isNearFoot(){let{scrollHeight:t,scrollTop:e,clientHeight:i}=this.#t;
return t-e-i<i}get#r(){let{scrollHeight:t,scrollTop:e,clientHeight:i}=this.#t;return this.#e()&&t-e-i<48}#o(){this.following=this.#r,this.#i()}#i(){this.#s=this.
following?null:this.placeIn(this.#t.querySelectorAll(".day-rows > *")),this.#n=this.#t.clientWidth}#a(){let{row:t,offset:e}=this.#s??{};!t?.isConnected||this.#n===
this.#t.clientWidth||(this.#h(t.getBoundingClientRect().top-this.#t.getBoundingClientRect().top-e),this.#n=this.#t.clientWidth)}#h(t){Math.abs(t)>=.5&&(this.#t.
scrollTop+=t)}#d(){return this.#u(this.#t.querySelectorAll(".day-rows > *"))}#u(t){let{top:e}=this.#t.getBoundingClientRect();return t[Ct(t,i=>i.getBoundingClientRect().
bottom>e)]}};function Ct(s,t){let e=0,i=s.length;for(;e<i;){let n=e+i>>1;t(s[n])?i=n:e=n+1}return e}var xa=24,sn=4,Sa=80,Oa=180,Os=.75,ba=1+Os,ka=1+2*Os,Ta=4,Aa={message:Vi,notice:()=>w("notice"),"new-line":()=>w("new-line")},_a={message:zi,notice:Ca,"new-line":()=>{}},
Ie=class{#t;#e;#s;#n;#r;#o=new Re;#i=[];#a=[];#h=null;#d=[];#u=[];#m=null;#f=null;#c=0;#l=0;#p;#g=0;#y=0;constructor({scroller:t,keeper:e,changing:i}){this.#t=t,
this.#e=e,this.#s=r(".timeline-log",t),this.#n=r(".rows-above",t),this.#r=r(".rows-below",t),this.#p=i;let n=()=>{this.#g=t.clientWidth,this.#y=t.clientHeight};
new ResizeObserver(n).observe(t),n()}get rows(){return this.#d}get messageRows(){return this.#d.filter(t=>t.matches(".message"))}get isEmpty(){return!this.#u.some(
({kind:t})=>t==="message")}clear(){this.#s.replaceChildren(),this.#o.clear(),this.#i=this.#a=this.#d=this.#u=[],this.toEnd()}draw(t,e,i,{aloud:n=!1}={}){this.#i=
t,this.#a=e,this.#h=i,this.#w(),this.#E({aloud:n})}follow(){for(let t=0;t<Ta;t+=1){let e=this.#v();if(!e)return;this.#k(),this.#S(e),this.#E()}}toEnd(){this.#m=
this.#f=null,this.#w()}show(t){let e=Math.min(B(this.#i,t),this.#i.length-1);return(e<this.#c||e>=this.#l)&&(this.#k(),this.#S(this.#T(e)),this.#E()),this.rowOf(
t)}rowOf(t){return r(`.message[data-seq="${t}"]`,this.#s)??this.#_(t)}beside(t,e){let{messageRows:i}=this,n=i.indexOf(t)+e;if(i[n])return i[n];if(!(e<0?this.#c===
0:this.#l===this.#i.length))return this.#k(),this.#S(this.#T(e<0?this.#c:this.#l)),this.#E(),i=this.messageRows,n=i.indexOf(t)+e,i[n]}first(){let t=this.#i.find(
S);return t&&this.show(t.seq)}onScreen({first:t,last:e}){let{top:i,bottom:n}=this.#t.getBoundingClientRect(),o=p=>E=>E.getBoundingClientRect().bottom>p,a=Ct(this.#d,
o(i)),h=Ct(this.#d,o(n+1))-1,l=this.#u.slice(a,h+1).flatMap(Ss);if(!l.length)return this.#i.length||t===null?null:{from:t,to:e};let d=this.#i[B(this.#i,l[0])-1],
m=this.#i[B(this.#i,l.at(-1))+1];return{from:d?d.seq+1:t,to:m?m.seq-1:e}}#E({aloud:t=!1}={}){this.#s.setAttribute("aria-live",t?"polite":"off"),this.#p(()=>this.#e.
keep(()=>this.#x()))}#x(){this.#o.fit(this.#g);let t=this.#i.slice(this.#c,this.#l),e=this.#l===this.#i.length,i=this.#i[this.#c-1],n=tn(t,e?this.#a:[],{...this.#h,
before:i});A(this.#s,n,{create:()=>w("day"),update:La}),this.#u=n.flatMap(({rows:o})=>o),this.#d=[...this.#s.querySelectorAll(".day-rows > *")],nn(this.#n,this.#o.
of(this.#i,0,this.#c)),nn(this.#r,this.#o.of(this.#i,this.#l,this.#i.length))}#w(){let{length:t}=this.#i,e=this.#L;this.#l=this.#f===null?t:Math.min(t,B(this.#i,
this.#f+1)),this.#c=this.#m===null?this.#l-this.#A(ba):B(this.#i,this.#m),this.#c>=this.#l&&(this.#l=Math.max(this.#l,Math.min(t,e))),this.#c>=this.#l&&(this.#c=
this.#l-e),this.#f===null&&this.#l-this.#c>e+e/4&&this.#O(e),this.#S([this.#c,this.#l])}#O(t){this.#e.following||!this.#d.length?this.#c=this.#l-t:this.#l=this.#c+
t+t/4,this.#k()}#S([t,e]){let{length:i}=this.#i;for(this.#l=Math.min(Math.max(Math.round(e),0),i),this.#c=Math.min(Math.max(Math.round(t),0),this.#l);this.#c>0&&
this.#c<i&&!S(this.#i[this.#c])&&!S(this.#i[this.#c-1]);)this.#c-=1;for(;this.#l>0&&this.#l<i&&!S(this.#i[this.#l])&&!S(this.#i[this.#l-1]);)this.#l+=1;this.#m=
this.#i[this.#c]?.seq??null,this.#f=this.#l===i?null:this.#i[this.#l-1].seq}#v(){let{top:t,bottom:e,height:i}=this.#t.getBoundingClientRect(),n=this.#s.getBoundingClientRect(),
o=Os*i,a=this.#L,h=a/sn;if(!i||!this.#d.length)return null;if(n.bottom<t||n.top>e)return this.#T(this.#o.at(this.#i,t-this.#n.getBoundingClientRect().top));let[
l,d]=[this.#c-h,this.#l+h];return this.#c>0&&n.top>t-o?[l,Math.min(this.#l,l+a)]:this.#l<this.#i.length&&n.bottom<e+o?[Math.max(this.#c,d-a),d]:null}#T(t){let e=this.#A(
ka)/2;return[t-e,t+e]}get#L(){let t=sn*this.#y/xa;return Math.round(Math.min(Oa,Math.max(Sa,t)))}#A(t){return Math.ceil(t*this.#y/this.#o.mean)}#k(){let t=this.#s.
getBoundingClientRect().top;this.#d.forEach((e,i)=>{let[n,...o]=Ss(this.#u[i]);if(!n)return;let{bottom:a}=e.getBoundingClientRect();this.#o.set(n,a-t);for(let h of o)
this.#o.set(h,0);t=a})}#_(t){return this.#d[this.#u.findIndex(e=>e.kind==="notice"&&Ss(e).includes(t))]}},Ss=({entry:s,entries:t=[s]})=>t.flatMap(e=>e?.seq??[]);
function nn(s,t){let e=`${t}px`;s.style.blockSize!==e&&(s.style.blockSize=e)}function La(s,{at:t,rows:e,isContinued:i}){u(r(".day-title span",s),zs(t)),s.classList.
toggle("is-continued",i),A(r(".day-rows",s),e,{create:({kind:n})=>Aa[n](),update:(n,o)=>_a[o.kind](n,o)})}function Ca(s,{entries:t}){let e=Zi(t);e.length===s.children.
length&&e.every((i,n)=>s.children[n].textContent===i)||s.replaceChildren(...e.map(i=>G("p",i)))}var Na=2e3,Ra=400,bs={connecting:"timeline.loading","catching-up":"timeline.loading",reconnecting:"timeline.waiting",restarting:"timeline.waiting",offline:"time\
line.waiting"},Me=class{#t;#e;#s;#n;#r;#o;#i=null;#a;#h=!1;#d=!1;#u=!1;#m=new Set;#f=null;#c=null;#l=q(()=>this.#p());constructor(t,{changing:e,onNewest:i,onMoved:n}){
this.#t=t,this.toNewest=i,this.#e=r(".timeline-scroll",t),this.#s=r(".timeline-start",t),this.#n=new De(this.#e,{mayFollow:()=>this.#i?.history.isAtNewest??!0}),
this.#o=new Ie({scroller:this.#e,keeper:this.#n,changing:e}),this.#r=new Ne(this.#e,{isFollowing:()=>this.#n.following});let o,a=()=>{clearTimeout(o),o=setTimeout(
()=>this.#i&&n(),Ra),this.#w()};this.#e.addEventListener("scroll",a,{passive:!0}),r('[data-testid="new-pill"]',t).onclick=()=>this.#v(),r('[data-testid="first-u\
nread"]',t).onclick=()=>this.#T(),r('[data-testid="mark-read"]',t).onclick=()=>this.#k(),document.addEventListener("visibilitychange",()=>document.hidden&&this.#_()),
addEventListener("blur",()=>this.#_()),addEventListener("focus",()=>this.#C())}get list(){return this.#o}show(t){this.#a?.abort(),this.#a=new AbortController;let{
signal:e}=this.#a;this.#i=t,this.#h=!1,this.#d=!0,this.#u=!1,this.#m.clear(),this.#f=this.#c=null,this.#o.clear(),t.addEventListener("change",this.#l,{signal:e}),
this.#n.following=!0,this.#p()}follow(){this.#d=!1,this.#i.history.toNewest(),this.#o.toEnd(),this.#p(),this.#n.toBottom(),this.#w()}async goTo(t){this.#d=!1;let e=this.#i,
i=await e.history.goTo(t);if(e!==this.#i||i===null)return!0;if(!i)return!1;this.#n.stay(),this.#h||=e.state==="live",this.#p();let n=this.#o.show(t);return this.#n.
reveal(n),this.#w(),Ma(n),!0}lookAt(t){let e=this.#o.rowOf(t);if(e&&this.#n.isInView(e))return e;this.#n.stay();let i=this.#o.show(t);return this.#n.reveal(i),this.#w(),
i}get place(){if(this.#n.following)return null;let{row:t,offset:e}=this.#n.placeIn(this.#o.messageRows)??{};return t?.dataset.seq?{seq:Number(t.dataset.seq),offset:e}:
null}async comeBackTo(t){if(!t)return this.follow();this.#d=!1;let e=this.#i,i=await e.history.goTo(t.seq);e!==this.#i||!i||(this.#n.stay(),this.#p(),this.#n.putAt(
this.#o.show(t.seq),t.offset),this.#w())}scroll(t){this.#e.scrollBy({top:t*this.#e.clientHeight,behavior:"instant"}),this.#w()}get lastOnScreen(){return this.#n.
lastAboveFoot(this.#o.messageRows)??this.#o.messageRows[0]}focusNewest(){let t=this.lastOnScreen;return t?.focus({preventScroll:!0}),!!t}entryAsItWas({seq:t,at:e}){
let i=this.#i.history.shown.entry(t);return i?.at===e?i:void 0}#p(){let t=this.#i;if(!t)return;let{state:e,timeline:i,history:n,room:o,me:a,firstNew:h,unsentEdits:l}=t,
d=e==="live";d&&this.#h&&this.#n.following&&i.trim();let{first:m,last:p,entries:E}=n.shown,$=m===this.#f&&p>this.#c;this.#f=m,this.#c=p;let Y={me:a,firstNew:h,live:d,
edits:l,personOf:k=>t.personOf(k),isFolded:k=>t.isFolded(k),isDirect:o.kind==="direct"};this.#o.draw(E,n.isAtNewest?t.unsent:[],Y,{aloud:d&&this.#h&&$&&n.isAtNewest}),
this.#g(),d?!this.#h&&!this.#u&&this.#E():this.#h=!1,this.#w()}#g(){let{timeline:t,history:e,state:i,room:n}=this.#i,o=t.cursor!==null||!e.isAtNewest;r('.timeli\
ne-empty [data-open="add-people"]',this.#t).hidden=!lt(n),this.#t.classList.toggle("is-empty",o&&this.#o.isEmpty),this.#t.classList.toggle("is-loading",!o&&["co\
nnecting","catching-up"].includes(i));let a=i==="live"&&this.#m.has("older"),h=Da({known:o,timeline:t,history:e,room:n,state:i,failed:a});this.#s.dataset.text!==
h&&(this.#s.dataset.text=h,this.#s.replaceChildren(h,...a?[" ",this.#y()]:[]))}#y(){let t=G("button",c("again"),"link-button");return t.onclick=()=>this.#O("old\
er"),t}#E(){let{firstNew:t,history:e,room:i,stoppedElsewhere:n}=this.#i;if(this.#d&&i.isKept)return;let o=this.#d&&this.#n.following;if(this.#d=!1,o&&n)return this.#L();
this.#h=!0,this.#m.clear(),this.#i.reading.back(this.#i),!(!this.#n.following||!e.isAtNewest||t===null)&&(this.#n.stay(),this.#o.show(t),this.#n.revealAbove(r("\
.new-line",this.#e))||this.#x())}#x(){this.#o.toEnd(),this.#p(),this.#n.toBottom()}#w(){if(!this.#i)return;this.#o.follow();let{reading:t,history:e}=this.#i,i=this.#o.
onScreen(e.shown);i&&!document.hidden&&document.hasFocus()&&this.#h&&t.see(i),this.#h&&!this.#m.has("older")&&this.#n.isNearTop&&e.hasOlder&&this.#O("older"),!this.#m.
has("newer")&&this.#n.isNearFoot&&!e.isAtNewest&&this.#O("newer"),this.#r.draw(),this.#S(i)}async#O(t){let e=this.#i,{history:i}=e;try{await(t==="older"?i.loadOlder():
i.loadNewer()),this.#m.delete(t)}catch{e===this.#i&&this.#m.add(t)}this.#l()}#S(t){let{reading:e,stoppedElsewhere:i}=this.#i,n=t?this.#i.unseenBelow(t.to):0,o=t&&
e.seen>=t.from-1&&e.seen<=t.to,a=r('[data-testid="new-pill"]',this.#t);a.hidden=this.#n.following,a.classList.toggle("has-news",n>0),u(r("span",a),n?O("timeline\
.pill",n):c("timeline.to_newest")),r(".unread-note",this.#t).hidden=!i||o}#v(){this.#m.delete("newer"),this.toNewest(),this.focusNewest()}async#T(){(await this.#A().
catch(e=>T(R(e))))?.focus({preventScroll:!0}),this.#w()}async#L(){let t=this.#i;this.#u=!0,await this.#A().catch(()=>{}),t===this.#i&&(this.#u=!1,this.#h=t.state===
"live",this.#p())}async#A(){let t=this.#i,{reading:e,history:i}=t;if(e.newAfter=e.seen,await i.goTo(e.seen+1,{exactly:!1}),t!==this.#i)return;this.#n.stay(),this.#p();
let{entries:n}=i.shown,o=this.#o.show(t.firstNew??n[B(n,e.seen+1)]?.seq),a=r(".new-line",this.#e)??o;return a&&this.#n.reveal(a),o}#k(){let{reading:t,timeline:e}=this.#i;
t.seeAll(e.cursor),t.answered(),this.focusNewest(),this.#p()}#_(){this.#i?.reading.away(),this.#i?.keep()}#C(){this.#i&&(this.#m.delete("newer"),this.#h=!1,this.#p())}};
function Da({known:s,timeline:t,history:e,room:i,state:n,failed:o}){return o?c("timeline.older_failed"):s?e.hasOlder?n==="live"?c("timeline.loading_older"):bs[n]===
"timeline.waiting"?c("timeline.older_waiting"):"":Ia(i,t):bs[n]?c(bs[n]):""}function Ia({kind:s,name:t},{floor:e}){return e>1?c("timeline.beginning.joined"):c(s===
"direct"?"timeline.beginning.direct":"timeline.beginning",{room:t})}function Ma(s){s.tabIndex=-1,s.focus({preventScroll:!0}),s.classList.add("is-marked"),setTimeout(
()=>s.classList.remove("is-marked"),Na)}var Pa=3,Pe=class{#t;constructor(t){this.#t=t}show({typing:t},{signal:e}){let i=()=>this.#t.textContent=$a(t.users);t.addEventListener("change",i,{signal:e}),i()}};
function $a(s){return s.length?s.length>Pa?c("typing.many"):O("typing",s.length,{names:Z(s.map(g))}):""}var ks=60,$e=class{#t=null;#e;#s;#n;#r;#o;#i;#a;#h;#d;#u;constructor({router:t,drafts:e,directory:i,presence:n,reports:o}){this.#u=o,this.#n=t,this.#s=new Me(r(
".timeline"),{changing:a=>this.#a.around(()=>this.#o.around(()=>this.#i.around(a))),onNewest:()=>this.#m(),onMoved:()=>t.keepPlace()}),this.#r=new xe({form:r(".\
composer"),note:r(".composer-note"),drafts:e,onSent:()=>this.#m(),onEditLast:()=>this.#g()}),this.#o=new _e({log:r(".timeline-log"),scroller:r(".timeline-scroll"),
timeline:this.#s,actions:this.#f()}),this.#h=new Te(r(".resync-note")),this.#i=new ke(r(".timeline-log"),{rowOf:({seq:a})=>this.#s.list.rowOf(a),entryOf:a=>this.#s.
entryAsItWas(a),reopen:(a,h,l)=>this.#y(a,h,{written:l,focus:!1}),keepAsDraft:a=>this.#E(a)}),this.#a=new be(r(".find-bar"),{timeline:this.#s}),this.#d=[this.#a,
this.#h,this.#i,new Ae(r(".room-header"),{router:t,directory:i,presence:n,reports:o}),new Ce(r(".status[data-state]"),{router:t}),new Pe(r(".typing")),new Le(r(
".seen-line")),this.#r]}show(t){this.#e?.abort(),this.#e=new AbortController,this.#t=t;for(let e of this.#d)e.show(t,this.#e);this.#o.show(t),this.#s.show(t)}focusComposer(){
this.#r.focus()}async goTo(t){await this.#s.goTo(t).catch(i=>i.status===422?!1:T(R(i))??!0)||(T(c("message.missing")),this.#s.follow())}get place(){return this.#s.
place}comeBackTo(t){return this.#s.comeBackTo(t).catch(e=>T(R(e)))}get keys(){return{find:()=>this.#a.open(),writeOn:()=>this.focusComposer(),leaveComposer:({target:t})=>t.
matches(".composer-text")&&this.#s.focusNewest(),scrollUp:()=>this.#s.scroll(-.9),toNewest:()=>this.#m()}}#m(){let{address:t}=this.#n;t.seq?this.#n.go({...t,seq:null},
{replace:!0}):this.#s.follow()}#f(){return{person:(t,{entry:e})=>this.#n.go({...this.#n.address,panel:`person:${e.user.id}`}),reveal:(t,{entry:e})=>{this.#t.reveal(
e.seq),t.focus({preventScroll:!0})},report:(t,{entry:e,author:i})=>qi({entry:e,author:i,room:this.#t.room,reports:this.#u}),seen:(t,{entry:e})=>Ee({entry:e,conversation:this.#t}),
unread:(t,{entry:e})=>this.#t.markUnread(e.seq),copy:(t,e)=>this.#p(_t(e),"message.copied"),link:(t,{entry:e})=>this.#p(this.#l(e),"message.link.copied"),edit:(t,{
entry:e})=>this.#y(t,e),delete:(t,{entry:e})=>this.#x(t,e),retry:(t,{entry:e,edit:i=e})=>this.#t.retry(i.clientId),discard:(t,{entry:e,edit:i=e})=>this.#w(i.clientId),
more:(t,e)=>this.#c(t,e)}}async#c(t,e){let i=await ji({row:t,item:e,conversation:this.#t});i&&this.#f()[i](t,H(t))}#l({seq:t}){return location.origin+X({view:"r\
oom",room:this.#t.id,seq:t})}async#p(t,e){let i=await navigator.clipboard.writeText(t).then(()=>e,()=>"error.unknown");T(c(i))}#g(){let t=this.#t.lastOwn;if(!t)
return T(c("message.edit.none"));this.#t.history.isAtNewest||this.#s.follow();let e=this.#s.list.show(t.seq);this.#y(e,t,{done:()=>this.focusComposer()})}#y(t,{
seq:e,text:i},{written:n=i,focus:o=!0,done:a=()=>t.focus()}={}){let h=this.#t,{epoch:l}=h.timeline;Ji(t,{text:i,written:n,focus:o,save:d=>h.edit({seq:e,epoch:l},
d),onEmpty:()=>this.#x(t,H(t).entry),done:a})}#E(t){this.#r.add(t),this.#h.sayKept()}async#x(t,{seq:e,user:i,text:n}){let o=this.#t,{epoch:a}=o.timeline,h=await V(
{title:c("message.delete.title"),text:c("message.delete.text",{text:Ba(n),author:g(o.personOf(i))}),action:c("message.delete")});t.focus({preventScroll:!0}),h&&
await o.delete({seq:e,epoch:a}).catch(l=>T(R(l)))}#w(t){this.#t.discard(t),this.focusComposer()}};function Ba(s){let t=s.replace(/\s+/gu," ");if(t.length<=ks)return t;
let e=t.slice(0,ks).toWellFormed();return`${e.slice(0,Math.max(e.lastIndexOf(" "),ks/2))}…`}var Be=class{#t;#e;#s;constructor(t,{drafts:e,rooms:i}){this.#t=t,this.#e=e,this.#s=i,e.addEventListener("change",()=>this.#n()),i.addEventListener("change",q(()=>this.#n()))}show(){
this.#n(),r(".place-title",this.#t).focus()}#n(){let t=this.#e.rooms.map(e=>this.#s.find(e)).filter(Boolean);r(".drafts-none",this.#t).hidden=t.length>0,A(r(".d\
raft-list",this.#t),t,{key:({id:e})=>e,create:()=>w("draft-item"),update:(e,i)=>this.#r(e,i)})}#r(t,e){let i=r("a",t);i.href=`/rooms/${e.id}`,ee(i,ls(e)),u(r(".\
draft-room",i),e.name),u(r(".draft-text",i),this.#e.of(e.id));let n=r("button",t);n.title=c("drafts.delete"),n.setAttribute("aria-label",c("drafts.delete.from",
{room:e.name})),n.onclick=()=>this.#e.keep(e.id,"")}};var Ts=matchMedia("(min-width: 45rem)"),Fa=matchMedia("(min-width: 68rem)"),on="parley:panel",Fe=class{#t=r(".app");#e=r(".sidebar");constructor(){Ts.addEventListener(
"change",()=>this.#s())}get showsRoomsBesides(){return Ts.matches}get showsPanelBesides(){return Fa.matches}show(t){this.#t.dataset.view=t,this.#s()}get panelAtFirst(){
return this.showsPanelBesides&&localStorage.getItem(on)!=="closed"?"people":null}notePanel(t){this.showsPanelBesides&&localStorage.setItem(on,t?"open":"closed")}#s(){
let t=!Ts.matches&&this.#t.dataset.view==="rooms";this.#e.setAttribute("role",t?"main":"region")}};var rn={title:()=>c("audit.title"),show(s,{conversation:t,signal:e}){let i=new j;i.addEventListener("change",()=>e.aborted||qa(s,i),{signal:e}),e.addEventListener(
"abort",()=>i.close()),I(s).onclick=()=>i.more(),i.open(`/rooms/${t.id}/audit?limit=50`)}};function qa(s,{items:t,hasMore:e,failed:i}){A(r(".audit-list",s),t,{key:({
id:n})=>n,create:()=>w("audit-item"),update:ja}),r(".audit-none",s).hidden=t.length>0||i,M(s,{hasMore:e,failed:i})}function ja(s,t){u(r(".audit-what",s),Ha(t));
let e=r(".audit-why",s);u(e,t.reason?c("audit.reason",{reason:t.reason}):""),e.hidden=!t.reason;let i=r("time",s);i.dateTime=t.at,u(i,C(new Date(t.at)))}function Ha({
act:s,actor:t,member:e,room:i,details:n}){let o={user:t?g(t):c("audit.console"),member:e&&g(e),room:n.name??i?.name,role:n.role&&c(`role.${n.role}`),until:n.until&&
C(new Date(n.until))},a=`audit.${s}`,h=c(n.until?`${a}.until`:a,o);return h.startsWith("audit.")?`${o.user}: ${s}`:h}var Ua=new Intl.Collator(L,{sensitivity:"base"}),cn={title:()=>c("members.title"),show(s,{conversation:t,router:e,directory:i,presence:n,me:o,signal:a}){let h=({
user:d})=>e.go({...e.address,panel:`person:${d.id}`}),l=q(()=>a.aborted||an(s,t,{directory:i,presence:n,choose:h}));I(s).onclick=()=>t.members.more(),r('[data-t\
estid="add-member"]',s).onclick=()=>re({conversation:t,directory:i,presence:n,me:o});for(let d of[t.members,i,n])d.addEventListener("change",l,{signal:a});for(let d of[
"room","state"])t.addEventListener(d,l,{signal:a});an(s,t,{directory:i,presence:n,choose:h})}};function an(s,{members:t,room:e,isOver:i},{directory:n,presence:o,
choose:a}){let h=m=>({...m,user:n.of(m.user),state:pe(m,o)}),d=t.list.map(h).toSorted((m,p)=>Ua.compare(g(m.user),g(p.user)));hn(s,"there",d.filter(({state:m})=>m!==
"offline"),{members:t,choose:a}),hn(s,"away",d.filter(({state:m})=>m==="offline"),{members:t,choose:a}),M(s,{hasMore:t.hasMore&&!i,failed:t.failed&&!i}),r('[dat\
a-testid="add-member"]',s).hidden=!lt(e)||i}function hn(s,t,e,{members:i,choose:n}){let o=r(`.members-${t}-title`,s);u(o,O(`members.${t}`,e.length,{count:tt(e.length,
i)})),o.hidden=!e.length,A(r(`.members-${t}`,s),e,{key:({user:a})=>a.id,create:()=>w("member-item"),update:(a,h)=>Ka(r("button",a),h,n)})}function Ka(s,t,e){let{
user:i,role:n,state:o,here:a}=t;s.classList.toggle("is-away",o==="offline"),s.title=c(a&&o==="active"?"presence.here":`presence.${o}`),s.onclick=()=>e(t),b(r(".\
avatar",s),i),F(r(".avatar",s),o),u(r(".member-name",s),g(i)),u(r(".member-role",s),n==="member"?"":c(`role.${n}`)),u(r(".member-presence",s),s.title)}var Wa=36e5;async function ln({act:s,user:t,conversation:e}){let i=v("moderate"),n=r("form",i),{members:o,room:a}=e,h={name:g(t),room:a.name};return _(n),r(".mo\
derate-text",n).textContent=c(`moderate.${s}.text`,h),r(".moderate-until",n).hidden=s==="remove",r('[value=""]',n.elements.hours).hidden=s!=="ban",n.elements.hours.
value=s==="ban"?"":"1",r(".button-danger",n).textContent=c(`moderate.${s}`),N(n,async({hours:l,reason:d})=>{let m=l?new Date(Date.now()+Number(l)*Wa).toISOString():
null,p=d.trim()?{reason:d.trim()}:{};s==="mute"&&await o.mute(t.id,{muted_until:m,...p}),s==="ban"&&await o.ban(t.id,{...m?{until:m}:{},...p}),s==="remove"&&await o.
remove(t.id,p),i.close("done")}),await x(i,{title:c(`moderate.${s}.title`,h)})==="done"}var Ga=6e4,mn={title:()=>c("person.title"),show(s,{conversation:t,subject:e,router:i,rooms:n,directory:o,presence:a,blocks:h,me:l,signal:d}){let{members:m}=t,p=r(
".person",s),E=r("form",s),$=()=>m.list.find(({user:k})=>k.id===e),z=()=>Va(s,{user:o.of({id:e}),member:$(),conversation:t,directory:o,presence:a,blocks:h,me:l}),
U=q(()=>d.aborted||z());_(E),N(E,({role:k})=>Za(t,$(),k)),Xa(s,{conversation:t,member:$,router:i}),r('[data-action="write"]',s).onclick=()=>y(p,async()=>i.goToRoom(
(await n.openDirect([e])).id)),r('[data-action="block"]',s).onclick=()=>y(p,()=>Qa(h,o.of({id:e})));for(let k of[m,o,a,h])k.addEventListener("change",U,{signal:d});
t.addEventListener("room",U,{signal:d});let Y=setInterval(U,Ga);d.addEventListener("abort",()=>clearInterval(Y)),z()}};function Va(s,{user:t,member:e,conversation:i,
directory:n,presence:o,blocks:a,me:h}){if(r(".person",s).hidden=!t.name,r(".person-missing",s).hidden=!!t.name||!n.knows(t.id),!t.name)return;let l=e?pe(e,o):o.
of(t.id);b(r(".avatar",s),t,{size:"large"}),F(r(".avatar",s),l),u(r(".person-name",s),g(t)),u(r(".person-account",s),[`@${t.name}`,t.pronouns].filter(Boolean).join(
" · ")),u(r(".person-presence",s),za(t,{state:l,here:e?.here})),As(r(".person-status",s),ut(t)),As(r(".person-about",s),t.about),dn(r(".person-time",s),t.time_zone&&
Vs(t.time_zone)),dn(r(".person-since",s),t.created_at&&Gs(new Date(t.created_at)));let d=t.id===h.id;r('[data-action="write"]',s).hidden=d||t.disabled===!0,r('[\
data-open="account"]',s).hidden=!d;let m=r('[data-action="block"]',s);m.hidden=d,u(m,c(a.has(t.id)?"person.unblock":"person.block")),Ya(s,i,e)}function za({disabled:s},{
state:t,here:e}){return s?c("person.disabled"):c(e&&t==="active"?"presence.here":`presence.${t}`)}function As(s,t){u(s,t??""),s.hidden=!t}function dn(s,t){u(r("\
dd",s),t??""),s.hidden=!t}function Ya(s,t,e){let{room:i,isOver:n}=t;if(r("form",s).hidden=!e||i.kind==="direct",!e)return;let{role:o}=e,a=dt(i)&&!i.archived&&!n;
u(r(".person-role",s),c(`role.${o}`)),r(".person-role-line",s).hidden=a,r(".member-roles",s).hidden=r(".member-save",s).hidden=!a;let{elements:h}=r("form",s);(h.
role.value===""||!s.contains(document.activeElement))&&(h.role.value=o),Ja(s,t,e)}function Ja(s,t,e){let i=!t.isOver&&Bs(e,t),n=Xe(e.muted_until);for(let o of["\
mute","ban","remove"])r(`[data-action="${o}"]`,s).hidden=!i;r('[data-action="mute"]',s).hidden||=n,r('[data-action="unmute"]',s).hidden=!i||!n,As(r(".person-mut\
ed",s),n&&c("person.muted",{date:C(new Date(e.muted_until))}))}function Xa(s,{conversation:t,member:e,router:i}){for(let n of["mute","ban","remove"])r(`[data-ac\
tion="${n}"]`,s).onclick=async()=>{await ln({act:n,user:e().user,conversation:t})&&n!=="mute"&&i.go({...i.address,panel:"people"},{replace:!0})};r('[data-action\
="unmute"]',s).onclick=()=>y(r("form",s),()=>t.members.mute(e().user.id,{muted_until:null}))}async function Qa(s,t){if(s.has(t.id))return s.unblock(t.id);let e=g(
t);await V({title:c("person.block.title",{name:e}),text:c("person.block.text"),action:c("person.block")})&&await s.block(t.id)}async function Za({members:s},{user:t,
role:e},i){i!==e&&(await s.setRole(t.id,i),T(c("member.role.changed",{name:g(t),role:c(`role.${i}`)})))}var un={title:()=>c("reports.title"),show(s,{conversation:t,router:e,directory:i,reports:n,signal:o}){let a=new j,h=()=>a.open(`/rooms/${t.id}/reports?state=wai\
ting&limit=50`),l=(m,p)=>y(s,()=>n.resolve(m,p)).then(h),d=({seq:m})=>e.go({...e.address,seq:m});a.addEventListener("change",()=>o.aborted||th(s,a,{directory:i,
resolve:l,show:d}),{signal:o}),n.addEventListener("change",({detail:m})=>m.room===t.id&&h(),{signal:o}),o.addEventListener("abort",()=>a.close()),I(s).onclick=()=>a.
more(),h()}};function th(s,{items:t,hasMore:e,failed:i},n){A(r(".report-list",s),t,{key:({id:o})=>o,create:()=>w("report-item"),update:(o,a)=>eh(o,a,n)}),r(".re\
ports-none",s).hidden=t.length>0||i,M(s,{hasMore:e,failed:i})}function eh(s,t,{directory:e,resolve:i,show:n}){let{message:o,reporter:a,reason:h,at:l}=t,d=e.of(o.
user);b(r(".avatar",s),d),u(r(".report-author",s),g(d)),u(r(".report-message",s),o.deleted?c("message.deleted"):o.text),u(r(".report-reason",s),c("reports.reaso\
n",{name:g(e.of(a)),reason:h}));let m=r("time",s);m.dateTime=l,u(m,C(new Date(l))),r('[data-action="show"]',s).onclick=()=>n(t),r('[data-action="acted"]',s).onclick=
()=>i(t,"acted"),r('[data-action="dismissed"]',s).onclick=()=>i(t,"dismissed")}var fn={audit:rn,people:cn,person:mn,reports:un};var qe=class{#t;#e;#s;#n;#r=null;#o;#i=null;constructor(t,{router:e,isOverlay:i,...n}){this.#t=t,this.#e=e,this.#n={router:e,...n},this.#s=i,r(".slot-close",t).
onclick=()=>e.up()}show(t,e){let[i,n=null]=t?.split(":")??[],o=e&&fn[i];this.#r?.name===t&&this.#r?.conversation===e||(this.#o?.abort(),this.#o=new AbortController,
this.#h({wasOpen:this.#r!==null,isOpen:!!o},()=>{this.#t.hidden=!o,this.#r=o?{name:t,conversation:e}:null,o&&this.#a(o,i,{conversation:e,subject:n})}))}#a(t,e,{
conversation:i,subject:n}){let o=r(".slot-body",this.#t),a=o.cloneNode(!1);o.replaceWith(a),this.#t.dataset.panel=e,a.append(document.getElementById(`panel-${e}`).
content.cloneNode(!0)),u(r(".slot-title",this.#t),t.title()),t.show(a,{conversation:i,subject:n,...this.#n,signal:this.#o.signal})}#h({wasOpen:t,isOpen:e},i){t||
(this.#i=document.activeElement);let n=this.#t.contains(document.activeElement);i(),e&&(n||!t&&this.#s())&&r(".slot-close",this.#t).focus(),t&&!e&&n&&this.#i?.focus()}};var pn=999,je=class{#t;#e;#s;#n;#r;#o=null;constructor(t,{rooms:e,drafts:i,sections:n,...o}){this.#t=t,this.#e=e,this.#s=i,this.#n=n,this.#r=o;let a=q(()=>this.#i());
for(let h of[e,i,n,o.directory,o.presence,o.blocks])h.addEventListener("change",a);t.addEventListener("click",({target:h})=>{let l=h.closest(".section-toggle");
l&&this.#f(l.closest("[data-section]").dataset.section),h.closest('[data-act="mark-read"]')&&e.markAllRead().catch(d=>T(R(d)))})}showCurrent({room:t=null,view:e=null}){
this.#o={room:t,view:e},this.#n.enter(t&&this.#e.find(t)),this.#i()}get unreadTotal(){return this.#e.mine.filter(At).reduce((t,e)=>t+this.#m(e),0)}neighbour(t,{
unread:e=!1}={}){let n=[...this.#t.querySelectorAll(".room-list:not([hidden]) .room-item")].map(l=>l.closest("li").dataset.key);t<0&&n.reverse();let o=this.#o?.
room,a=n.indexOf(o)+1;return[...n.slice(a),...n.slice(0,a)].filter(l=>l!==o).find(l=>!e||this.#m(this.#e.find(l))>0)}#i(){let{loaded:t,failed:e,mine:i}=this.#e;
this.#a();for(let[n,o]of Object.entries(this.#n.of(this.#e)))this.#h(n,o);this.#d(),r(".rooms-blank",this.#t).hidden=!t||i.length>0,r(".rooms-trouble",this.#t).
hidden=t||!e}#a(){A(r(".own-sections",this.#t),this.#n.own,{key:({id:t})=>t,create:({id:t})=>oh(t),update:(t,{name:e})=>{u(r(".section-name",t),e),gn(r('[data-o\
pen="section"]',t),c("section.change",{name:e})),gn(r('[data-open="section-room"]',t),c("section.add",{name:e}))}})}#h(t,e){let i=r(`[data-section="${t}"]`,this.#t),
n=this.#n.isFolded(t),o=r(".room-list",i);i.hidden=!e.length&&i.dataset.stays===void 0,r(".section-toggle",i).setAttribute("aria-expanded",!n),o.hidden=n,A(o,e,
{key:({id:h})=>h,create:()=>w("room-item"),update:(h,l)=>this.#u(r("a",h),l)})}#d(){let t=r('[data-testid="drafts"]',this.#t),e=this.#s.rooms.filter(n=>this.#e.
find(n)).length,i=this.#o?.view==="drafts";t.hidden=!e&&!i,wn(t,i),u(r(".place-count",t),e?String(e):"")}#u(t,e){let i=this.#m(e),n=e.id===this.#o?.room,o=!n&&this.#s.
of(e.id)!=="";t.href=`/rooms/${e.id}`,t.title=e.topic||e.name,t.classList.toggle("has-unread",i>0&&At(e)),t.classList.toggle("is-quiet",e.mine?.notify==="nothin\
g"),wn(t,n),ne(t,e,this.#r),u(r(".room-item-name",t),e.name),r(".room-item-draft",t).hidden=!o,sh(t,e,this.#r);let[a,h]=r(".room-item-unread",t).children;u(a,i?
nh(i):""),u(h,i?O("rooms.unread",i):"")}#m({id:t,unread:e,isMarkedUnread:i}){return t===this.#o?.room&&!document.hidden&&!i?0:e}#f(t){this.#n.fold(t,!this.#n.isFolded(
t)),this.#i()}};function gn(s,t){s.title=t,s.setAttribute("aria-label",t)}function wn(s,t){t?s.setAttribute("aria-current","page"):s.removeAttribute("aria-curre\
nt")}function sh(s,{last_message:t},{blocks:e}){let i=t&&new Date(t.at);u(r(".room-item-time",s),t?Jt(i):""),u(r(".room-item-last",s),t?ih(t,e):"")}function ih({
user:s,text:t,deleted:e},i){return i.has(s.id)&&!e?c("message.blocked"):c("rooms.last",{user:g(s),text:e?c("message.deleted"):t.replace(/\s+/gu," ")})}function nh(s){
return tt(Math.min(s,pn),{hasMore:s>pn})}function oh(s){let t=w("own-section");t.dataset.section=s,t.setAttribute("aria-labelledby",`section-${s}`),r(".section-\
title",t).id=`section-${s}`,r(".section-toggle",t).setAttribute("aria-controls",`rooms-${s}`),r(".room-list",t).id=`rooms-${s}`,r(".room-list",t).setAttribute("\
aria-labelledby",`section-${s}`);for(let e of t.querySelectorAll("[data-open]"))e.dataset.subject=s;return t}var He=class{#t;#e;constructor(t){this.#t=t,this.#e=r(".stage-message",t)}show({title:t,text:e,actions:i}){r(".stage-title",this.#e).textContent=t,r(".stage-tex\
t",this.#e).textContent=e,r(".stage-actions",this.#e).replaceChildren(...i.map(rh)),this.#e.hidden=!1,this.#t.classList.add("is-staged")}clear(){this.#e.hidden=
!0,this.#t.classList.remove("is-staged")}};function rh({label:s,act:t,primary:e=!1}){let i=G("button",s,e?"button button-primary":"button");return i.type="butto\
n",i.onclick=t,i}var yn=30,ah=300,En="parley:reloaded-at",Ue=class{#t;#e=-1/0;#s=!1;#n;constructor(t){this.#t=t;let e=()=>this.#e=performance.now();for(let i of["keydown","point\
erdown","input","wheel"])addEventListener(i,e,{capture:!0,passive:!0});Ke.addEventListener("other",({detail:i})=>this.#r(i))}#r(t){if(this.#t.hidden=!1,r("butto\
n",this.#t).onclick=()=>this.#h(t),!this.#i||!this.#a)return this.#o();sessionStorage.setItem(En,Date.now()),this.#h(t)}#o(){clearTimeout(this.#n),this.#n=setTimeout(
()=>f.get("/me").catch(()=>this.#o()),yn*1e3)}get#i(){return r("dialog[open], .is-editing")?!1:document.hidden||performance.now()-this.#e>yn*1e3}get#a(){return Date.
now()-Number(sessionStorage.getItem(En))>ah*1e3}async#h(t){this.#s||(this.#s=!0,await ii(t).catch(()=>{}),location.reload())}};var hh=1.5;async function vn(){let s=is(),t,e=new Promise(o=>t=o),i=_s(()=>f.get("/me"),{onTrouble:()=>t(s)});s&&setTimeout(()=>t(s),hh*1e3);let n=await(s?Promise.
race([i,e]):i);return i.then(o=>{if(o!==n){if(o.id===n.id)return ns(Object.assign(n,o));W(),location.reload()}}),n}async function _s(s,{onTrouble:t=()=>{}}={}){
let e=new J;for(;;)try{return await s()}catch({status:i}){i===401&&await ch(),t(),await new Promise(n=>setTimeout(n,e.next()*1e3))}}function ch(){return W(),ht(),
new Promise(()=>{})}async function lh(){let s=uh(),t=new It;t.connect(),new Ue(r(".update-note"));let[e]=await Promise.all([vn(),_s(Ws)]),i=Fi({me:e,socket:t}),n=new Fe,o=new ae({keepsPanel:m=>m===
"people"&&n.showsPanelBesides}),a=new je(r(".sidebar"),i),h=new $e({router:o,...i}),l=new te({...i,router:o,shell:n,sidebar:a,conversationView:h,stage:new He(r(
".conversation")),slot:new qe(r(".slot"),{router:o,isOverlay:()=>!n.showsPanelBesides,...i}),draftsPage:new Be(r(".drafts-page"),i)}),d=mh({app:l,router:o,state:i});
fh(i),ph(i.reports),ri(),Pi(dh({openers:d,app:l,router:o,shell:n,sidebar:a,conversationView:h})),P.start(),t.listen(),await l.start(),s(d),ei()}function dh({openers:s,
app:t,router:e,shell:i,sidebar:n,conversationView:o}){return{openers:s,goTo:(a,{unread:h})=>{let l=n.neighbour(a,{unread:h});l&&e.goToRoom(l)},closePanel:()=>{let a=!!e.
address.panel&&!i.showsPanelBesides;return a&&e.up(),a},isInRoom:()=>t.conversation!==null,...o.keys}}function mh({app:s,router:t,state:e}){let{me:i,rooms:n,directory:o}=e,
a=E=>t.goToRoom(E.id),h=()=>t.go(K),l=E=>t.go({...t.address,panel:E}),d=async E=>{if(E===i.id)return p.account;let $=await n.openDirect([E]);return()=>a($)},m=E=>()=>s.
conversation&&E(s.conversation),p={"create-room":E=>xi({section:E,onCreated:a,...e}),browse:()=>vi({rooms:n,onJoined:a}),jump:()=>Si({onRoom:E=>t.goToRoom(E),onPerson:d,
...e}),"new-message":()=>Ai({onOpened:a,...e}),room:m(E=>Ri({conversation:E,onLeft:h,onPanel:l,...e})),"add-people":m(E=>re({conversation:E,...e})),"section-roo\
m":E=>Ii({id:E,...e}),section:E=>Di({id:E,...e}),invite:()=>Oi({room:s.conversation?.room,...e}),account:()=>pi({onChanged:E=>o.take([E]),onReadingShown:()=>s.conversation?.
readers.load().catch(()=>{}),...e}),keys:()=>x(v("keys"))};return p}function uh(){let s=null,t=null,e=({open:i,subject:n})=>s?s[i](n):t={open:i,subject:n};return document.
addEventListener("click",({target:i})=>{let n=i.closest("[data-open]");if(!n)return;let o=n.closest("dialog");o&&se(o),e(n.dataset)}),i=>{s=i,t&&e(t)}}function fh({
me:s,directory:t,presence:e}){let i=r(".account-button"),n=()=>{b(r(".avatar",i),s),F(r(".avatar",i),e.of(s.id)),u(r(".account-status",i),ut(s)),u(r(".account-n\
ame",i),g(s))};for(let o of[t,e])o.addEventListener("change",n);n(),r(".app").classList.toggle("may-invite",s.role==="owner"||r(".app").dataset.invites==="every\
body")}function ph(s){s.addEventListener("resolved",({detail:{outcome:t,note:e}})=>{T([c(`report.${t}`),e].filter(Boolean).join(" "))})}lh();
