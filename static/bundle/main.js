/* Made by `make bundle` of 06d9fca0f7dbda34f68a816fcd0a412f9dee6c0eb4fb8acd1dfff168fc611d0a. */
var gn=document.documentElement.dataset.version,qe=new EventTarget;function ks(s){s&&s!==gn&&qe.dispatchEvent(new CustomEvent("other",{detail:s}))}var Ts="/api/v1",Nt=class extends Error{constructor({status:t,code:e,detail:i,can:n=[],retryAfterSeconds:o}){super(i??e),Object.assign(this,{status:t,code:e,can:n,
retryAfterSeconds:o})}},je=class extends Nt{constructor(){super({status:0,code:"unreachable"})}},u={get:s=>nt("GET",s),post:(s,t={})=>nt("POST",s,t),put:(s,t={})=>nt(
"PUT",s,t),patch:(s,t)=>nt("PATCH",s,t),upload:(s,t)=>nt("PUT",s,t,{"Content-Type":t.type}),delete:(s,t={})=>nt("DELETE",s,void 0,t),page:As,all:wn};async function As(s){
let{items:t,next:e}=await nt("GET",s);return{items:t,next:e&&vn(e)}}async function wn(s){let t=[];for(let e=s;e;){let i=await As(e);t.push(...i.items),e=i.next}
return t}async function nt(s,t,e,i={}){let n=await yn(s,t,e,i);if(ks(n.headers.get("Parley-Version")),n.status===204)return null;let o=await n.json().catch(()=>({}));
if(n.ok)return o;throw En(n,o)}async function yn(s,t,e,i){let n=e===void 0?i:{"Content-Type":"application/json",...i},o=e instanceof Blob?e:JSON.stringify(e);try{
return await fetch(Ts+t,{method:s,headers:n,body:o,cache:"no-store"})}catch{throw new je}}function En(s,{code:t,detail:e,can:i}){let n=Number(s.headers.get("Ret\
ry-After"))||void 0;return new Nt({status:s.status,code:t??"unknown",detail:e,can:i,retryAfterSeconds:n})}function vn(s){let{pathname:t,search:e}=new URL(s,location.
href);return t.slice(Ts.length)+e}var J=class{tries=0;next(){let t=Math.min(15,.5*2**this.tries);return this.tries+=1,t*(.5+Math.random()/2)}reset(){this.tries=0}};var xn={again:!0,state:"reconnecting"},Sn=5,On=2,bn={1007:{again:!1,state:"broken"},1008:{again:!1,state:"broken"},1009:{again:!1,state:"broken"},1012:{again:!0,
state:"restarting",spreadSeconds:On},4401:{again:!1,state:"ended"},4403:{again:!1,state:"removed"},4404:{again:!1,state:"gone"},4409:{again:!1,state:"crowded"},
4429:{again:!0,state:"too-fast",pauseSeconds:Sn}},wt=new Set(["broken","ended","removed","banned","gone","crowded"]),yt=new Set(["removed","banned","gone"]),kn={
banned:{again:!1,state:"banned"}},Dt=(s,t)=>kn[t]??bn[s]??xn;var Tn="/api/v1/ws",An="parley.v1",_s=25,_n=8,Cn=10,Ln=6,Nn=new Set(["room_gone","unread","read","reports"]),Rt=class extends EventTarget{#t=null;#e=new Map;#s=new Set;#n=[];#r=new J;#o;#i;#a;#h=_s;state="\
connecting";limits=null;connect(){addEventListener("online",()=>this.#y()),addEventListener("offline",()=>this.#E()),document.addEventListener("visibilitychange",
()=>document.hidden||this.#x()),this.#d()}listen(){let t=this.#n;this.#n=null;for(let e of t)this.#m(e)}get isOpen(){return this.state==="open"}attach(t){this.#e.
set(t.room,t),this.isOpen&&!this.#s.has(t.room)&&t.begin()}detach(t){this.#e.get(t.room)===t&&this.#e.delete(t.room),t.isAsked&&this.send({type:"close",room:t.room})&&
this.#s.add(t.room)}send(t){return!this.isOpen||this.#t?.readyState!==WebSocket.OPEN?!1:(this.#t.send(JSON.stringify(t)),!0)}#d(){let t=new URL(Tn,location.href);
t.protocol=t.protocol.replace("http","ws");let e=new WebSocket(t,An),i=!1;e.onopen=()=>{i=!0,this.#w()},e.onmessage=({data:n})=>this.#u(JSON.parse(n)),e.onclose=
({code:n})=>i?this.#l(n):this.#p(),this.#t=e}#u(t){this.#w(),this.#n?this.#n.push(t):this.#m(t)}#m(t){if(t.room&&!Nn.has(t.type))return this.#c(t);t.type==="hel\
lo"&&this.#f(t),t.type==="rooms"&&!t.more&&this.#r.reset(),this.dispatchEvent(new CustomEvent("frame",{detail:t}))}#f({heartbeat_seconds:t,limits:e}){this.#h=t??
_s,this.limits=e,this.#v("open");for(let i of this.#e.values())i.begin()}#c(t){let e=this.#e.get(t.room);if(!this.#s.has(t.room))return e?.hear(t);t.type==="clo\
sed"&&(this.#s.delete(t.room),e?.begin())}#l(t){this.#S();let{again:e,state:i,pauseSeconds:n=0,spreadSeconds:o=0}=Dt(t);this.#v(navigator.onLine?i:"offline"),e&&
this.#g(n+Math.random()*o+this.#r.next())}async#p(){this.#S();let{status:t}=await u.get("/me").catch(i=>i);if(this.#t)return;if(t===401)return this.#v("ended");
let e=this.state==="restarting"&&this.#r.tries<Ln;this.#v(navigator.onLine?e?"restarting":"reconnecting":"offline"),this.#g(this.#r.next())}#g(t){clearTimeout(this.#o),
this.#o=setTimeout(()=>this.#d(),t*1e3)}#y(){this.#t||wt.has(this.state)||(clearTimeout(this.#o),this.#r.reset(),this.#v("reconnecting"),this.#d())}#E(){wt.has(
this.state)||(this.#S(),this.#v("offline"),this.#g(Cn))}#x(){this.#t?this.#O():this.#y()}#w(){clearTimeout(this.#a),clearTimeout(this.#i),this.#i=setTimeout(()=>this.#O(),
this.#h*1e3)}#O(){this.send({type:"ping"})&&(clearTimeout(this.#a),this.#a=setTimeout(()=>this.#l(1006),_n*1e3))}#S(){for(let t of[this.#o,this.#i,this.#a])clearTimeout(
t);this.#s.clear(),this.#n&&(this.#n=[]),this.#t&&(this.#t.onopen=this.#t.onmessage=this.#t.onclose=null,this.#t.close(),this.#t=null)}#v(t){if(this.state=t,!this.
isOpen)for(let e of this.#e.values())e.lose(t);this.dispatchEvent(new Event("state"))}};var Dn=/^\/rooms\/([^/]+)(?:\/([1-9]\d*))?\/?$/,It={"/":"rooms","/drafts":"drafts"},K={view:"rooms"};function Et({pathname:s,search:t}){let e=new URLSearchParams(
t).get("panel"),[,i,n]=Dn.exec(s)??[];return i?{view:"room",room:In(i),seq:n?Rn(n):null,panel:e}:It[s]?{view:It[s]}:null}function X({view:s,room:t,seq:e,panel:i}){
if(s!=="room")return Object.keys(It).find(a=>It[a]===s);let n=e?`/${e}`:"",o=i?`?${new URLSearchParams({panel:i})}`:"";return`/rooms/${encodeURIComponent(t)}${n}${o}`}
var He=s=>s.panel?{...s,panel:null}:K,Ue=(s,t)=>X(s)===X(t),at=()=>location.assign(`/sign-in?next=${encodeURIComponent(location.pathname)}`),Rn=s=>Math.min(Number(
s),Number.MAX_SAFE_INTEGER);function In(s){try{return decodeURIComponent(s)}catch{return s}}var Mn=1013,Pn=new Set(["room_open","too_many_open"]),Mt=class extends EventTarget{#t;#e;#s=new J;#n;#r=!1;isAsked=!1;state;constructor({room:t,socket:e,cursor:i}){
super(),this.room=t,this.#t=e,this.#e=i,this.state=e.isOpen?"catching-up":e.state}get isOver(){return wt.has(this.state)}get limits(){return this.#t.limits}open(){
this.#t.attach(this)}close(){clearTimeout(this.#n),this.#t.detach(this)}send(t){return this.#r&&this.#t.send({...t,room:this.room})}reopen(){this.#t.detach(this),
this.#a("catching-up"),this.#i(this.#s.next())}begin(){this.isOver||(clearTimeout(this.#n),this.#a("catching-up"),this.isAsked=this.#t.send({type:"open",room:this.
room,...this.#e()}))}hear(t){if(t.type==="closed")return this.#o(t.code,t.reason);if(t.type==="error"&&Pn.has(t.code))return this.#o(Mn);t.type==="opened"&&(this.#r=
!0),this.dispatchEvent(new CustomEvent("frame",{detail:t})),t.type==="live"&&(this.#s.reset(),this.#a("live"))}lose(t){clearTimeout(this.#n),this.isOver||this.#a(
t)}#o(t,e){let{again:i,state:n,pauseSeconds:o=0}=Dt(t,e);this.#a(n),i&&this.#i(o+this.#s.next())}#i(t){clearTimeout(this.#n),this.#n=setTimeout(()=>this.#t.attach(
this),t*1e3)}#a(t){t!=="live"&&(this.isAsked=this.#r=!1),t!==this.state&&(this.state=t,this.dispatchEvent(new Event("state")))}};var $n=new Set(["too_many_requests","slow_mode","busy","unavailable","outcome_unknown"]),Bn=new Set(["unauthenticated","unreachable","room_not_open"]),Fn=2,Pt=10,
ht=class{#t;#e;#s;#n=!1;#r=null;#o;constructor({room:t,outbox:e,send:i}){this.#t=t,this.#e=e,this.#s=i}start(){this.#n=!0,this.next()}stop(){this.#n=!1,this.#r=
null,clearTimeout(this.#o),this.#o=void 0}next(){if(!this.#n||this.#r||this.#o)return;let t=this.#e.waiting(this.#t)[0];t&&(this.#r=t.clientId,this.#s(t))}delivered(t){
this.#e.remove(t),this.#i(t),this.next()}refused(t,{code:e,retryAfterSeconds:i=Fn}){let n=t??this.#r;if(this.#i(n),Bn.has(e))return this.stop();if($n.has(e))return this.#a(
i);n&&this.#e.fail(n,e),this.next()}#i(t){this.#r===t&&(this.#r=null)}#a(t){clearTimeout(this.#o),this.#o=setTimeout(()=>{this.#o=void 0,this.next()},t*1e3)}};var $t=JSON.parse(document.getElementById("event-types").textContent),S=({type:s})=>!!$t[s]?.is_message,vt=({type:s})=>!!$t[s]?.changes_target,xt=({type:s})=>$t[s]?.
membership??null,Cs=s=>s.type in $t&&!S(s)&&!vt(s);var Ls=150,Ke=60,Ns=Symbol("nothing"),Bt=class{#t;#e;#s=null;#n=new Map;#r=0;#o;constructor({room:t,timeline:e,changed:i}){this.#t=t,this.#e=e,this.#o=i}get shown(){
return this.#s??this.#e}get isAtNewest(){return this.#s===null}get hasOlder(){let{first:t}=this.shown;return t!==null&&t>this.#e.floor}loadOlder(){return this.#u(
"older",()=>this.hasOlder&&this.#i())}loadNewer(){return this.#u("newer",()=>this.#s&&this.#a())}async goTo(t,{exactly:e=!0}={}){this.#r+=1;let i=this.#r;if(!this.
shown.holds(t)){let n=this.#e.holds(t)?null:await this.#h(t);if(i!==this.#r)return null;if(n===Ns||e&&n&&!n.entry(t))return!1;this.#s=n,this.settle()}return this.#o(),
!e||!!this.shown.entry(t)}toNewest(){this.#r+=1,this.#s&&(this.#s=null,this.#o())}settle(){this.#s&&this.#e.joins(this.#s)&&(this.#s=null)}change(t){this.#s?.change(
t)}reset(){this.#r+=1,this.#s=null}async#i(){let{shown:t}=this,{first:e}=t,i=await this.#d(`before=${e}&limit=${Ls}`);!i||t.first!==e||(t.prepend(i,{from:i[0]?.
seq??this.#e.floor}),this.#o())}async#a(){let t=this.#s,e=await this.#d(`after=${t.last}&limit=${Ls}`);!e||t!==this.#s||(t.append(e),this.settle(),this.#o())}async#h(t){
let e=await this.#d(`before=${t+Ke}&limit=${2*Ke}`),n=e?.length&&e[0].seq<=t&&e.at(-1).seq>=t?e:await this.#d(`before=${t+1}&limit=${Ke}`);return n?.length?this.#e.
pieceOf(n):Ns}async#d(t){let{epoch:e}=this.#e,{items:i,epoch:n}=await u.get(`/rooms/${this.#t}/events?${t}`),o=this.#e.epoch;return o===e&&n===(o??n)?i:null}#u(t,e){
return this.#n.has(t)||this.#n.set(t,Promise.resolve(e()).finally(()=>this.#n.delete(t))),this.#n.get(t)}};var qn=5,Ft=class extends EventTarget{#t;#e=new Set;#s=new Map;#n=null;#r=0;#o=null;loaded=!1;failed=!1;constructor({room:t}){super(),this.#t=t}get list(){return[
...this.#s.values()].map(t=>({...t,here:this.#e.has(t.user.id)}))}get count(){return this.#s.size}get hasMore(){return this.#n!==null}presence({here:t,came:e=[],
gone:i=[]}){t&&(this.#e=new Set(t));for(let n of e)this.#e.add(n);for(let n of i)this.#e.delete(n);this.#h()}apply(t){let{user:e,member:i=e,role:n="member"}=t;this.#a(
i.id,xt(t)==="ends"?null:{user:i,role:n}),this.#h()}load(){return this.#i(`/rooms/${this.#t}/members?limit=200`,new Map)}more(){return this.#n?this.#i(this.#n,this.#s):
this.load()}has(t){return this.#s.has(t)}async add(t){for(let{id:e}of t)await u.put(`/rooms/${this.#t}/members/${e}`);await this.load()}async setRole(t,e){await u.
patch(`/rooms/${this.#t}/members/${t}`,{role:e}),await this.load()}async mute(t,e){await u.patch(`/rooms/${this.#t}/members/${t}`,e),await this.load()}async ban(t,e){
await u.put(`/rooms/${this.#t}/bans/${t}`,e),await this.load()}async remove(t,{reason:e=""}={}){let i=e&&`?${new URLSearchParams({reason:e})}`;await u.delete(`/\
rooms/${this.#t}/members/${t}${i}`),await this.load()}async#i(t,e){this.#r+=1;let i=this.#r;this.#o=new Map;let n=await jn(t,e).catch(()=>null);if(i===this.#r){
if(n){this.#s=n.members,this.#n=n.next;for(let[o,a]of this.#o)this.#a(o,a);this.loaded=!0}this.#o=null,this.failed=!n,this.#h()}}#a(t,e){this.#o?.set(t,e),e?this.#s.
set(t,e):this.#s.delete(t)}#h(){this.dispatchEvent(new Event("change"))}};async function jn(s,t){let e=new Map(t),i=s;for(let n=0;i&&n<qn;n+=1){let o=await u.page(
i);for(let a of o.items)e.set(a.user.id,a);i=o.next}return{members:e,next:i}}var We=({role:s,archived:t})=>["owner","moderator"].includes(s)&&!t,ct=s=>We(s)&&s.kind!=="direct",Q=({role:s})=>["owner","moderator"].includes(s),lt=({role:s})=>s===
"owner";function Z({seq:s,user:t,deleted:e},{me:i,room:n}){return!!s&&t.id===i.id&&!e&&!jt(n)}function qt(s,{me:t,room:e}){let i=s.user.id===t.id;return!!s.seq&&
!s.deleted&&(i||Q(e))}function Ds(s,{me:t,room:e}){return Q(e)&&s.user.id!==t.id&&(lt(e)||s.role==="member")}function Rs({seq:s,user:t,deleted:e},{me:i,room:n}){
return!!s&&t.id!==i.id&&!e&&n.kind!=="direct"&&!!n.role}var Hn=50,Is=({seq:s,deleted:t},{shows_readers:e,member_count:i})=>!!s&&!t&&e===!0&&i<=Hn;function jt({archived:s,
muted_until:t,writers:e,role:i}){return s?"archived":Ge(t)?"muted":e==="moderators"&&i==="member"?"moderators":null}var Ge=s=>!!s&&new Date(s)>new Date;var Ht=class s{#t;#e;first;last;constructor({first:t=null,last:e=null,entries:i=[],changes:n=new Map}={}){Object.assign(this,{first:t,last:e}),this.#t=i,this.#e=
n}get entries(){return this.#t}entry(t){let e=this.#t[B(this.#t,t)];return e?.seq===t?e:void 0}holds(t){return this.first!==null&&t>=this.first&&t<=this.last}pieceOf(t){
let e=new s({first:t[0].seq,last:t[0].seq-1,changes:this.#e});return e.append(t),e}append(t){for(let e of t)e.seq>this.last&&this.take(e)}prepend(t,{from:e}){let i=t.
filter(n=>n.seq<this.first&&Ms(n)).map(n=>this.#s(n));this.#t.unshift(...i),this.first=e}joins(t){if(this.first===null||t.last+1<this.first)return!1;let e=t.entries.
filter(({seq:i})=>i<this.first);return this.#t.unshift(...e),this.first=Math.min(this.first,t.first),!0}take(t){this.first??=t.seq,this.last=t.seq,vt(t)?this.change(
t):Ms(t)&&this.#t.push(this.#s(t))}change(t){this.#e.set(t.target,t);let e=B(this.#t,t.target),i=this.#t[e];i?.seq===t.target&&(this.#t[e]=Ps(i,t))}clear(){this.#t=
[],this.#e.clear(),this.first=this.last=null}dropBefore(t){this.#t.splice(0,B(this.#t,t)),this.first=t}#s(t){let e=Un(t),i=this.#e.get(e.seq);return i?Ps(e,i):e}};
function B(s,t){let e=0,i=s.length;for(;e<i;){let n=e+i>>1;s[n].seq<t?e=n+1:i=n}return e}var Ms=s=>S(s)||Cs(s);function Un(s){if(!S(s))return s;let{type:t,seq:e,
at:i,user:n,text:o,edited_at:a,deleted:h=!1,client_id:c}=s;return{type:t,seq:e,at:i,user:n,text:o,editedAt:a,deleted:h,clientId:c}}var Kn={edited:({text:s,at:t})=>({
text:s,editedAt:t}),deleted:()=>({text:"",deleted:!0})};function Ps(s,t){return s.deleted?s:{...s,...Kn[t.type](t)}}var Ut=class{#t;#e=null;#s;#n=0;#r=[];#o=!1;constructor({readSeq:t,hasUnread:e,tell:i}){this.#t=i,this.#s=t,this.seen=t,this.newAfter=e?t:null}saw(t){return t<=
this.seen||this.#r.some(({from:e,to:i})=>t>=e&&t<=i)}get hasGap(){return this.#r.length>0}get told(){return this.#s}see({from:t,to:e}){if(!this.#o){if(this.seen===
null)return this.seeAll(e);e<=this.seen||(this.#r=Wn([...this.#r,{from:t,to:e}]),this.#r[0].from<=this.seen+1&&this.#i(this.#r.shift().to))}}seeAll(t){this.#o=!1,
!(t<=(this.seen??-1))&&(this.#r=this.#r.filter(e=>e.to>t),this.#i(t))}tellNow(){clearTimeout(this.#e),this.#e=null,this.seen>this.#s&&this.#t(this.seen)&&(this.#s=
this.seen,this.#n=Math.max(this.#n,$s())+2)}away(){this.newAfter=this.#r.at(-1)?.to??this.seen}goBack(t){clearTimeout(this.#e),this.#e=null,this.#o=!0,this.#r=[],
this.seen=this.#s=this.newAfter=t}back({unseenCount:t}){t||(this.newAfter=null)}readElsewhere(t){this.#s=Math.max(this.#s,t),this.seen!==null&&this.seeAll(t),this.
newAfter!==null&&(this.newAfter=Math.max(this.newAfter,t))}answered(){this.newAfter=null}restart(){this.seen=null,this.#s=0,this.newAfter=null,this.#r=[]}#i(t){
this.seen=t;let e=Math.max(.1,this.#n-8-$s());this.#e??=setTimeout(()=>this.tellNow(),e*1e3)}},$s=()=>performance.now()/1e3;function Wn(s){let t=[];for(let e of s.
sort((i,n)=>i.from-n.from)){let i=t.at(-1);i&&e.from<=i.to+1?i.to=Math.max(i.to,e.to):t.push({...e})}return t}var Ve=2e4,St=class s extends Ht{floor=1;epoch=null;static from({epoch:t,first:e,cursor:i,entries:n}){let o=new s({first:e,last:i,entries:n});return o.epoch=t,o}get cursor(){
return this.last}get position(){return this.cursor===null?null:{after:this.cursor,epoch:this.epoch}}apply(t){if(this.cursor!==null){if(t.seq<=this.cursor)return"\
repeat";if(t.seq>this.cursor+1)return"hole"}return this.take(t),"applied"}startAt(t){this.cursor===null&&(this.last=t,this.first=t+1)}reset(){this.clear(),this.
epoch=null}trim(){if(this.entries.length<=Ve)return;let t=this.entries.filter(S);t.length>Ve&&this.dropBefore(t.at(-Ve/2).seq)}};var Kt=class extends EventTarget{#t=new Map;#e=0;get users(){return[...this.#t.values()].map(({user:t})=>t)}heard(t){clearTimeout(this.#t.get(t.id)?.timer);let e=setTimeout(
()=>this.stopped(t.id),5*1e3);this.#t.set(t.id,{user:t,timer:e}),this.#s()}stopped(t){clearTimeout(this.#t.get(t)?.timer),this.#t.delete(t)&&this.#s()}shouldSay(t=Date.
now()){return t-this.#e<2*1e3?!1:(this.#e=t,!0)}said(){this.#e=0}clear(){for(let{timer:t}of this.#t.values())clearTimeout(t);this.#t.clear(),this.#s()}#s(){this.
dispatchEvent(new Event("change"))}};var Gn=12,Vn=3,Wt=class extends EventTarget{#t;#e;#s;#n;#r;#o=new Set;#i;#a;#h;#d=!1;#u;#m;#f=new AbortController;constructor({room:t,me:e,rooms:i,outbox:n,store:o,
socket:a,directory:h,blocks:c}){super(),Object.assign(this,{id:t.id,me:e,room:t}),this.#t=i,this.#e=n,this.#s=o,this.#n=h,this.#r=c;let d=o.read(t.id);this.timeline=
d?St.from(d):new St,this.history=new Bt({room:t.id,timeline:this.timeline,changed:()=>this.#b()}),this.typing=new Kt,this.members=new Ft({room:t.id}),this.reading=
this.#A(t),this.#a=new ht({room:t.id,outbox:n,send:m=>this.#L(m)}),this.#i=new Mt({room:t.id,socket:a,cursor:()=>this.timeline.position})}get state(){return this.#i.
state}get isOver(){return this.#i.isOver}get limits(){return this.#i.limits}get unsent(){return this.#e.of(this.id).filter(({target:t})=>!t)}get unsentEdits(){return this.#e.
edits(this.id)}get unseenCount(){let{seen:t}=this.reading;return t===null||this.timeline.first<=t+1?this.#k(t??this.timeline.cursor):Math.max(this.room.unread,this.#k(
t))}unseenBelow(t){return this.timeline.first>t+1?this.unseenCount:this.#k(t,e=>!this.reading.saw(e.seq))}get firstNew(){let{newAfter:t}=this.reading,{shown:e}=this.
history;return t===null||e.first>t+1?null:e.entries.slice(B(e.entries,t+1)).find(n=>this.#_(n))?.seq??null}get stoppedElsewhere(){let{newAfter:t,hasGap:e}=this.
reading;return e?!0:t!==null&&this.timeline.first>t+1&&this.history.hasOlder&&this.history.isAtNewest}personOf(t){return this.#n.of(t)}isFolded({seq:t,user:e}){
return this.#r.has(e.id)&&!this.#o.has(t)}reveal(t){this.#o.add(t),this.#b()}open(){let{signal:t}=this.#f;this.#e.addEventListener("change",()=>this.#S(),{signal:t}),
this.#t.addEventListener("change",()=>this.#v(),{signal:t});for(let e of[this.#n,this.#r])e.addEventListener("change",()=>this.#b(),{signal:t});this.#i.addEventListener(
"frame",({detail:e})=>this.#c(e),{signal:t}),this.#i.addEventListener("state",()=>this.#O(),{signal:t}),this.#i.open()}close(){this.keep(),this.#f.abort(),clearTimeout(
this.#u),clearTimeout(this.#m),this.#i.close(),this.#a.stop(),this.typing.clear(),this.noteRead()}noteRead(){let{seen:t}=this.reading;this.#d&&this.#t.note(this.
id,{read_seq:t??0,unread:this.unseenCount,isMarkedUnread:!1})}keep(){this.isOver||(this.reading.tellNow(),this.#s.write(this.id,this.timeline))}send(t){this.reading.
answered(),this.typing.said(),this.#e.add(this.id,t),this.#a.next()}retry(t){this.#e.retry(t),this.#a.next()}discard(t){this.#e.remove(t)}sayTyping(){this.state===
"live"&&this.typing.shouldSay()&&this.#i.send({type:"typing"})}edit({seq:t,epoch:e},i){this.#e.add(this.id,i,{target:t,epoch:e}),this.#a.next()}delete({seq:t,epoch:e}){
return u.delete(`/rooms/${this.id}/messages/${t}`,{"Parley-Epoch":e})}get lastOwn(){let t=Date.now()-Gn*36e5,e=this.timeline.entries.findLast(i=>S(i)&&Z(i,this));
return e&&Date.parse(e.at)>=t?e:void 0}markUnread(t){this.reading.goBack(t-1),this.#i.send({type:"read",seq:t-1,back:!0}),this.#t.note(this.id,{read_seq:t-1,unread:this.
unseenCount,isMarkedUnread:!0}),this.#b()}#c(t){if(t.seq!==void 0)return this.#p(t);this.#l[t.type]?.(t)}#l={opened:({epoch:t,floor:e})=>{this.#h=t,this.timeline.
epoch??=t,this.timeline.floor=e??1},resync:({reason:t})=>this.#y(t),live:({head:t})=>this.#E(t),presence:t=>this.members.presence(t),typing:({user:t})=>t.id!==this.
me.id&&this.typing.heard(t),ack:({client_id:t})=>this.#a.delivered(t),error:({client_id:t,code:e,retry_after:i})=>this.#a.refused(t,{code:e,retryAfterSeconds:i})};#p(t){
let e=this.timeline.apply(t);if(e==="hole")return this.#i.reopen();if(e!=="repeat"){for(let i of[t.user,t.member])i&&this.#n.note(i);vt(t)&&this.history.change(
t),S(t)&&this.typing.stopped(t.user.id),S(t)&&t.user.id===this.me.id&&this.state==="live"&&this.reading.seeAll(t.seq),t.user?.id===this.me.id&&t.client_id&&this.#a.
delivered(t.client_id),this.state==="live"&&this.#g(t),this.#b()}}#g(t){xt(t)&&this.members.apply(t),xt(t)==="ends"&&this.typing.stopped((t.member??t.user).id),
t.type==="renamed"&&this.#t.note(this.id,{name:t.name}),t.type==="topic"&&this.#t.note(this.id,{topic:t.topic}),t.type==="archived"&&this.#t.note(this.id,{archived:!0}),
t.type==="restored"&&this.#t.note(this.id,{archived:!1}),t.type==="role"&&t.member.id===this.me.id&&this.#t.note(this.id,{role:t.role})}#y(t){this.timeline.reset(),
this.history.reset(),this.timeline.epoch=this.#h,this.reading.restart(),this.#s.forget(this.id),this.dispatchEvent(new CustomEvent("resync",{detail:{reason:t}})),
this.#b()}#E(t){this.timeline.startAt(t),this.history.settle(),this.#w(),this.keep(),this.#x()}async#x(){await this.members.load();for(let{user:t}of this.members.
list)this.#n.note(t);this.#b()}#w(){for(let{clientId:t,epoch:e,text:i}of this.unsentEdits.values())e!==this.timeline.epoch&&(this.#e.remove(t),this.dispatchEvent(
new CustomEvent("lost-edit",{detail:{text:i}})))}#O(){this.state==="live"?(this.#a.start(),this.reading.tellNow()):(this.#a.stop(),this.typing.clear(),this.#d&&
this.reading.away()),this.#d=this.state==="live",this.dispatchEvent(new Event("state")),this.#b()}#S(){clearTimeout(this.#u),this.#u=setTimeout(()=>this.#a.next(),
Pt*1e3),this.#b()}#v(){let t=this.room;this.room=this.#t.find(this.id)??(t.role?{...t,role:null}:t),this.room!==t&&(t.isKept&&!this.room.isKept?this.reading.readElsewhere(
Bs(this.room)):this.room.read_seq!==t.read_seq&&this.#T(this.room.read_seq),this.dispatchEvent(new Event("room")),t.isKept&&this.#b())}#T(t){clearTimeout(this.#m),
this.reading.seen!==null&&(t<this.reading.told&&(this.#m=setTimeout(()=>this.#C(),Vn*1e3)),!(t<=this.reading.seen)&&(this.reading.readElsewhere(t),this.#b()))}#C(){
this.reading.goBack(this.room.read_seq),this.#b()}#A(t){let e=i=>this.#i.send({type:"read",seq:i});return new Ut({readSeq:Bs(t),hasUnread:t.unread>0||t.isKept===
!0,tell:e})}#k(t,e=()=>!0){let i=0,{entries:n}=this.timeline;for(let o=n.length-1;o>=0&&n[o].seq>t;o-=1)this.#_(n[o])&&e(n[o])&&(i+=1);return i}#_(t){return S(t)&&
t.user.id!==this.me.id&&!t.deleted}#L({clientId:t,text:e,target:i,epoch:n}){let o=i?{type:"edit",target:i,epoch:n}:{type:"send"};this.#i.send({...o,client_id:t,
text:e})}#b(){this.dispatchEvent(new Event("change"))}},Bs=({read_seq:s,unread:t,head:e,isKept:i})=>Math.max(s??0,t>0||i?0:e??0);var zn=document.documentElement.dataset.language,C=navigator.language.startsWith(zn)?navigator.language:document.documentElement.lang,Yn=new Intl.PluralRules(C),
Fs=new Intl.NumberFormat(C),Jn=new Intl.ListFormat(C,{type:"conjunction"}),Xn=new Intl.DateTimeFormat(C,{hour:"numeric",minute:"2-digit"}),Qn=new Intl.DateTimeFormat(
C,{month:"short",day:"numeric"}),Zn=new Intl.DateTimeFormat(C,{dateStyle:"short"}),to=new Intl.DateTimeFormat(C,{dateStyle:"full",timeStyle:"short"}),eo=new Intl.
DateTimeFormat(C,{weekday:"long",month:"long",day:"numeric"}),so=new Intl.DateTimeFormat(C,{dateStyle:"long"}),io=new Intl.DateTimeFormat(C,{year:"numeric",month:"\
long"}),no=new Intl.RelativeTimeFormat(C,{numeric:"auto"}),ze={};async function qs(){ze=await(await fetch(document.getElementById("words").href)).json()}function l(s,t={}){
return(ze[s]??s).replace(/\{(\w+)\}/g,(i,n)=>t[n]??"")}function T(s,t,e={}){return l(`${s}_${Yn.select(t)}`,{count:Fs.format(t),...e})}function D(s){let t=`erro\
r.${s.code}`;return t in ze?l(t):l("error.unknown")}function tt(s){let t=s.length>3?[...s.slice(0,2),T("people.others",s.length-2)]:s;return Jn.format(t)}var R=s=>Fs.
format(s),et=(s,{hasMore:t})=>t?l("more_than",{count:R(s)}):R(s),Vt=s=>Xn.format(s),L=s=>to.format(s),js=s=>io.format(s);function Hs(s,t=new Date){try{let e=new Intl.
DateTimeFormat(C,{weekday:"short",hour:"numeric",minute:"2-digit",timeZone:s});return l("person.time",{time:e.format(t),place:s.split("/").at(-1).replaceAll("_",
" ")})}catch{return""}}function Us(s,t=new Date){let e=Math.round((Gt(t)-Gt(s))/864e5);return e===0||e===1?oo(no.format(-e,"day")):(s.getFullYear()===t.getFullYear()?
eo:so).format(s)}function zt(s,t=new Date){return Gt(s).getTime()===Gt(t).getTime()?Vt(s):(s.getFullYear()===t.getFullYear()?Qn:Zn).format(s)}var Gt=s=>new Date(
s.getFullYear(),s.getMonth(),s.getDate()),oo=s=>s.charAt(0).toLocaleUpperCase(C)+s.slice(1);var Ye="parley:lines:",Ks="parley:sizes:",Ws="parley:rooms:",Gs="parley:sections:",Vs="parley:people:",zs="parley:blocks:",Xe="parley:me",Jt="parley:last-room",
it=!1,Yt=class{#t;#e;#s;#n;#r;#o;constructor({me:t}){this.#t=`${Ye}${t.id}:`,this.#e=Ks+t.id,this.#s=Ws+t.id,this.#n=Gs+t.id,this.#r=Vs+t.id,this.#o=zs+t.id,Qe()?.
id!==t.id&&Je(),Ze(t)}read(t){let e=localStorage.getItem(this.#t+t);return e&&JSON.parse(e)}write(t,e){if(e.cursor===null||it)return;let i=ro(e),n=this.#a();delete n[t],
n[t]=i.length,this.#h(n),st(this.#e,JSON.stringify(n)),st(this.#t+t,i)}get rooms(){let t=localStorage.getItem(this.#s);return t&&JSON.parse(t)}set rooms(t){it||
(t.length>500?localStorage.removeItem(this.#s):st(this.#s,JSON.stringify(t)))}get sections(){return JSON.parse(localStorage.getItem(this.#n))??[]}set sections(t){
it||st(this.#n,JSON.stringify(t))}get people(){return JSON.parse(localStorage.getItem(this.#r))??[]}set people(t){it||st(this.#r,JSON.stringify(t.slice(-300)))}get blocks(){
return JSON.parse(localStorage.getItem(this.#o))??[]}set blocks(t){it||st(this.#o,JSON.stringify(t))}forget(t){if(it)return;let e=this.#a();this.#i(t,e),st(this.#e,
JSON.stringify(e))}#i(t,e){localStorage.removeItem(this.#t+t),delete e[t]}#a(){let t=localStorage.getItem(this.#e);return t===null&&Je([Ye]),t===null?{}:JSON.parse(
t)}#h(t){let e=Object.values(t).reduce((i,n)=>i+n,0);for(let[i,n]of Object.entries(t)){if(e<=15e5)return;this.#i(i,t),e-=n}}},Qe=()=>JSON.parse(localStorage.getItem(
Xe)),Ze=s=>it||st(Xe,JSON.stringify(s));function W(){it=!0,Je()}function Je(s=[Ye,Ks,Ws,Gs,Vs,zs,Xe,Jt]){for(let t of Object.keys(localStorage))s.some(e=>t.startsWith(
e))&&localStorage.removeItem(t)}function ro({epoch:s,cursor:t,first:e,entries:i}){let n=i.slice(-60),o=JSON.stringify(n);for(;o.length>5e4;)n=n.slice(Math.ceil(
n.length/4)),o=JSON.stringify(n);let a=n.length===i.length?e:n[0]?.seq??t+1;return JSON.stringify({epoch:s,first:a,cursor:t,entries:n})}function st(s,t){try{localStorage.
setItem(s,t)}catch{localStorage.removeItem(s)}}var ot=s=>s.isComposing||s.keyCode===229,rt=matchMedia("(hover: hover)"),Xt=s=>ao(s)&&rt.matches,ao=s=>s.key==="Enter"&&!s.shiftKey&&!ot(s),Ot=s=>s.value.toWellFormed().
replaceAll("\0","").trim(),ho=CSS.supports("field-sizing","content");function bt(s){ho||(s.style.blockSize="auto",s.style.blockSize=`${s.scrollHeight}px`)}var Qt=class{#t;#e;#s=null;#n=!1;#r=!1;#o=null;constructor({me:t,...e}){this.#t=t,this.#e=e;let{rooms:i,router:n,socket:o,conversationView:a}=e;n.addEventListener(
"change",({detail:h})=>this.#i(h)),i.addEventListener("change",()=>this.#y()),i.addEventListener("told",({detail:h})=>this.#E(h)),o.addEventListener("state",()=>this.#w(
o)),o.addEventListener("frame",({detail:h})=>h.type==="hello"&&this.#x(h)),document.addEventListener("visibilitychange",()=>this.#v()),n.placeHere=()=>this.#s&&
a.place,addEventListener("pagehide",()=>this.#O())}get conversation(){return this.#s}async start(){let{rooms:t,router:e,shell:i}=this.#e;t.loaded||await t.settled,
t.loaded||t.addEventListener("loaded",()=>this.#i(),{once:!0});let{address:n}=e;n.view==="room"&&!n.panel?e.go({...n,panel:i.panelAtFirst},{replace:!0}):this.#i()}#i({
again:t=!1}={}){let{address:e}=this.#e.router;return this.#n=!1,e.view==="room"?this.#a({...e,again:t}):e.view==="drafts"?this.#d():this.#h()}async#a({room:t,seq:e,
panel:i,again:n}){let{router:o,rooms:a,shell:h}=this.#e;if(t===this.#s?.id&&!this.#s.isOver)return h.show("room"),this.#f(i),this.#u(e,{again:n});try{let c=a.find(
t)??await a.fetch(t);if(t!==o.address.room)return;c.id===t?this.#m(c,{seq:e,panel:i}):o.go({...o.address,room:c.id},{replace:!0})}catch(c){t===o.address.room&&this.#p(
c)}}#h(){let{rooms:t,router:e,shell:i,stage:n}=this.#e,o=t.mine.find(({id:a})=>a===localStorage.getItem(Jt))??t.mine[0];if(o&&i.showsRoomsBesides)return e.go({view:"\
room",room:o.id,panel:i.panelAtFirst},{replace:!0});this.#c(),i.show("rooms"),n.show({title:l("stage.none.title"),text:l("stage.none.text"),actions:[]}),this.#v()}#d(){
let{shell:t,sidebar:e,draftsPage:i}=this.#e;this.#c(),t.show("drafts"),e.showCurrent({view:"drafts"}),i.show(),this.#v()}#u(t,{again:e}){let{router:i,conversationView:n}=this.#e;
t===this.#o&&!(t&&e)||(this.#o=t,t&&(e||!i.place)?n.goTo(t):n.comeBackTo(i.place))}#m(t,{seq:e,panel:i}){let{shell:n,stage:o,conversationView:a}=this.#e;if(this.#c(
{to:t.id}),n.show("room"),!t.role)return this.#l(t);o.clear(),localStorage.setItem(Jt,t.id);let h=new Wt({...this.#e,room:t,me:this.#t});this.#s=h,h.addEventListener(
"state",()=>this.#g(h.state)),h.addEventListener("room",()=>this.#v()),h.open(),this.#e.sidebar.showCurrent({room:t.id}),this.#f(i),a.show(h),this.#v(),this.#o=
e;let{place:c}=this.#e.router;if(c)a.comeBackTo(c);else if(e)return a.goTo(e);rt.matches&&a.focusComposer()}#f(t){let{slot:e,shell:i}=this.#e;e.show(t,this.#s),
(t==="people"||!t)&&i.notePanel(!!t)}#c({to:t=null}={}){let{rooms:e,store:i,slot:n,sidebar:o,backgroundSender:a}=this.#e,{id:h}=this.#s??{};this.#s?.close(),this.#s=
null,n.show(null,null),h&&!e.find(h)?.role&&i.forget(h),a.openRoom=t,o.showCurrent({})}#l(t){let{rooms:e}=this.#e,i=()=>e.join(t.id).then(()=>this.#i(),n=>this.#p(
n));this.#e.stage.show({title:t.name,text:t.topic||l("stage.join.text"),actions:[{label:l("browse.join"),act:i,primary:!0}]})}#p({status:t,code:e}){let{shell:i,
stage:n,router:o}=this.#e,a=t===404?"missing":e==="unreachable"?"offline":"trouble";this.#n=a!=="missing",this.#c(),i.show("room"),n.show({title:l(`stage.${a}.t\
itle`),text:l(`stage.${a}.text`),actions:[a==="missing"?{label:l("status.rooms.action"),act:()=>o.go(K),primary:!0}:{label:l("again"),act:()=>this.#i(),primary:!0}]})}#g(t){
let{store:e}=this.#e;yt.has(t)&&e.forget(this.#s.id),t==="ended"&&W()}#y(){!this.#e.rooms.failed&&this.#n&&this.#i(),this.#v()}#E({id:t}){t===this.#e.router.address.
room&&(!this.#s||yt.has(this.#s.state))&&this.#i()}#x({user:t}){t.id!==this.#t.id&&(W(),location.reload())}#w({state:t,isOpen:e}){t==="ended"&&this.#S(),e&&(this.#r&&
!this.#s&&u.get("/me").catch(()=>{}),this.#r=!0)}#O(){this.#s?.keep(),this.#s?.noteRead(),this.#e.rooms.keep()}#S(){W(),this.#s||at()}#v(){let t=this.#s?.room.name,
e=t?l("title.room",{room:t}):l("app.name"),i=this.#e.sidebar.unreadTotal;document.title=i?l("title.unread",{count:R(i),title:e}):e}};var ts=navigator.serviceWorker,Ys="parley-",co=8;function Js(){ts?.register("/service-worker.js",{updateViaCache:"none"}).catch(()=>{})}function Xs(){ts?.controller?.
postMessage("refresh")}async function Qs(s){let t=await ts?.getRegistration();if(t&&await mo(lo(t)).catch(()=>t.unregister()),!window.caches)return;let e=i=>i.startsWith(
Ys)&&i!==Ys+s;for(let i of(await caches.keys()).filter(e))await caches.delete(i)}async function lo(s){await s.update();let t=s.installing??s.waiting;t&&await new Promise(
e=>{t.onstatechange=()=>["activated","redundant"].includes(t.state)&&e()})}var mo=s=>Promise.race([s,new Promise(t=>setTimeout(t,co*1e3))]);var uo=365*24*3600;function Zs(s){document.documentElement.dataset.theme=s,document.cookie=`theme=${s}; path=/; max-age=${uo}; samesite=lax`,Xs()}var r=(s,t=document)=>t.querySelector(s),w=s=>document.getElementById(s).content.firstElementChild.cloneNode(!0);function Zt(s,t){r(".icon use",s).setAttribute(
"href",`#icon-${t}`)}function f(s,t){s.textContent!==t&&(s.textContent=t)}function G(s,t,e=""){let i=document.createElement(s);return i.textContent=t,e&&(i.className=
e),i}var es=class{#t=[];#e=0;#s=!1;constructor(){addEventListener("popstate",({state:t})=>this.#s?this.#o(t):this.#a(t))}start(){this.#a(history.state)}get isEmpty(){
return!this.#t.length}open(t){let e={close:t};return this.#t.push(e),this.#e?this.#e-=1:this.#s||this.#i(this.#t.length),e}close(t){let e=this.#t.indexOf(t);e>=
0&&this.#n(e)}closeAll(){this.#n(0)}takeEntry(){let t=this.#e>0;return this.#e=0,this.#s=!1,t}#n(t){let e=this.#t.splice(t);for(let i of e.reverse())i.close();this.#e+=
e.length,this.#e&&setTimeout(()=>this.#r())}#r(){this.#e&&(this.#s=!0,history.go(-this.#e),this.#e=0)}#o(t){this.#s=!1;for(let e=(t?.layers??0)+1;e<=this.#t.length;e+=
1)this.#i(e)}#i(t){history.pushState({...history.state,layers:t},"")}#a(t){let e=t?.layers??0;for(;this.#t.length>e;)this.#t.pop().close();e>this.#t.length&&history.
go(this.#t.length-e)}},P=new es;var v=s=>r(`dialog[data-dialog="${s}"]`),ti=new WeakMap;function x(s,{title:t}={}){t&&(r(".dialog-header h2",s).textContent=t),s.returnValue="",s.showModal();let e=P.
open(()=>s.close());return ti.set(s,e),new Promise(i=>{let n=()=>{P.close(e),i(s.returnValue)};s.addEventListener("close",n,{once:!0})})}function te(s){P.close(
ti.get(s))}function ei(){let s=null;document.addEventListener("pointerdown",({target:t})=>s=t),document.addEventListener("click",({target:t})=>{t.matches("dialo\
g")&&s===t?t.close():t.closest("[data-close]")?.closest("dialog").close()})}var V=async s=>await ss(s)==="yes";function ss({title:s,text:t,action:e,other:i=""}){let n=v("confirm");return r(".confirm-text",n).textContent=t,r('[value="yes\
"]',n).textContent=e,r('[value="other"]',n).textContent=i,r('[value="other"]',n).hidden=!i,x(n,{title:s})}function N(s,t){s.onsubmit=e=>{e.preventDefault();let i=Object.fromEntries(new FormData(s));return E(s,async()=>{await t(i),is(s,!0)})},s.oninput=()=>is(s,!1)}function is(s,t){
let e=s.querySelector(":scope > .form-success");e&&(e.hidden=!t)}async function E(s,t){let e=r(".form-error",s);e.hidden=!0,s.setAttribute("aria-busy","true");try{
await t()}catch(i){e.textContent=D(i),e.hidden=!1}finally{s.removeAttribute("aria-busy")}}function A(s){s.reset(),is(s,!1),r(".form-error",s).hidden=!0}var fo=new Intl.Segmenter(void 0,{granularity:"grapheme"}),g=s=>s.display_name||s.name;function si(s){let e=g(s).split(/[\s._-]+/u).filter(Boolean).slice(0,2).map(
i=>[...fo.segment(i)][0].segment);return(new RegExp("^\\p{Script=Han}","u").test(e[0])?e[0]:e.join("")).toLocaleUpperCase()}function dt({status:s}){return!s||s.
until&&new Date(s.until)<=new Date?"":[s.emoji,s.text].filter(Boolean).join(" ")}var ii=({picture:s},t)=>s?`/api/v1/pictures/${s}?size=${t}`:null;function ni(s){
let t=0;for(let e of s.id)t=t*31+e.codePointAt(0)>>>0;return t%360}function O(s,t,{size:e="small"}={}){f(s,si(t)),s.style.setProperty("--hue",ni(t));let i=ii(t,e);s.classList.toggle("has-picture",!!i),s.style.backgroundImage=i?
`url("${i}")`:""}function F(s,t){s.dataset.presence=t}var po=6e4;function ri(s,{me:t,onChanged:e}){go(r(".picture-form",s),{me:t,onChanged:e}),wo(r(".profile-form",s),{me:t,onChanged:e}),Eo(r(".status-form",s),{me:t,
onChanged:e})}function go(s,{me:t,onChanged:e}){let i=r("input",s),n=r('[data-action="remove-picture"]',s),o=()=>{O(r(".avatar",s),t,{size:"large"}),n.hidden=!t.
picture},a=h=>E(s,async()=>{e(await h()),o()});A(s),r('[data-action="choose-picture"]',s).onclick=()=>i.click(),i.onchange=()=>i.files[0]&&a(()=>u.upload("/me/p\
icture",i.files[0])),n.onclick=()=>a(()=>u.delete("/me/picture")),o()}function wo(s,{me:t,onChanged:e}){A(s);let{display_name:i,pronouns:n,about:o,time_zone:a}=s.
elements;i.value=t.display_name,n.value=t.pronouns??"",o.value=t.about??"",yo(a,t.time_zone),r(".hint",s).textContent=l("account.signed_in_as",{name:t.name}),N(
s,async h=>e(await u.patch("/me",{display_name:h.display_name.trim(),pronouns:h.pronouns.trim(),about:h.about.trim(),time_zone:h.time_zone||null})))}function yo(s,t){
let e=Intl.DateTimeFormat().resolvedOptions().timeZone,i=new Set([e,...t?[t]:[],...Intl.supportedValuesOf("timeZone")]);s.replaceChildren(new Option(l("profile.\
time_zone.none"),""),...[...i].map(n=>new Option(n,n))),s.value=t??""}function Eo(s,{me:t,onChanged:e}){A(s);let{status:i}=t,{emoji:n,text:o,until:a,quiet:h}=s.
elements;n.value=i?.emoji??"",o.value=i?.text??"",a.value=i?.until?"keep":"",h.value=vo(t.quiet_until)?"keep":"";for(let c of[a,h])r('[value="keep"]',c).hidden=
c.value!=="keep";N(s,async c=>{let d={emoji:c.emoji.trim(),text:c.text.trim()},p={status:!d.emoji&&!d.text?null:{...d,until:oi(c.until,i?.until)}};e(await u.patch(
"/me",{...p,quiet_until:oi(c.quiet,t.quiet_until)}))})}var vo=s=>!!s&&new Date(s)>new Date;function oi(s,t){return s?s==="keep"?t:s==="today"||s==="week"?xo(s).
toISOString():new Date(Date.now()+Number(s)*po).toISOString():null}function xo(s){let t=new Date;return t.setHours(24,0,0,0),s==="week"&&t.setDate(t.getDate()+(7-
new Date().getDay())%7),t}var j=class extends EventTarget{#t=null;#e=0;items=[];loading=!1;failed=!1;get hasMore(){return this.#t!==null}open(t){return this.#s(t,[])}more(){return this.#s(
this.#t,this.items)}close(){this.#e+=1}async#s(t,e){this.#e+=1;let i=this.#e;this.loading=!0;let{items:n,next:o,failed:a}=await u.page(t).catch(()=>({items:[],next:t,
failed:!0}));i===this.#e&&(this.items=[...e,...n],this.#t=o,this.loading=!1,this.failed=!!a,this.dispatchEvent(new Event("change")))}};var I=s=>r(".list-more",s);function M(s,{hasMore:t,failed:e}){let i=I(s),n=document.activeElement===i;r(".list-trouble",s).hidden=!e,i.textContent=l(e?"again":"\
list.more"),i.hidden=!t&&!e,n&&i.hidden&&[...s.querySelectorAll("li button")].at(-1)?.focus()}var ai="/me/sessions?limit=50",So={Edge:/Edg\//,Opera:/OPR\//,Firefox:/Firefox\//,Chrome:/Chrome\//,Safari:/Safari\//},Oo={iOS:/iPhone|iPad/,Android:/Android/,Windows:/Windows/,
macOS:/Mac OS/,Linux:/Linux/};function ci(s){let t=new j,e=i=>E(s,()=>u.delete(`/me/sessions/${i}`)).then(()=>t.open(ai));return t.addEventListener("change",()=>{
bo(s,t.items,e),M(s,t)}),I(s).onclick=()=>t.more(),t.open(ai)}function bo(s,t,e){let i=t.toSorted((n,o)=>new Date(o.last_seen_at)-new Date(n.last_seen_at));r(".\
session-list",s).replaceChildren(...i.map(n=>ko(n,e)))}function ko(s,t){let e=w("session-item"),i=r(".session-agent",e);return i.textContent=Ao(s.user_agent??""),
i.title=s.user_agent??"",r(".session-seen",e).textContent=s.current?l("sessions.current"):To(s),r("button",e).hidden=s.current,r("button",e).onclick=()=>t(s.id),
e}function To({last_seen_at:s,address:t}){return l("sessions.seen",{date:L(new Date(s)),address:t??""})}function Ao(s){let t=hi(So,s),e=hi(Oo,s);return t?e?l("s\
essions.device",{browser:t,system:e}):t:l("sessions.program")}function hi(s,t){return Object.keys(s).find(e=>s[e].test(t))}function li({me:s,outbox:t,drafts:e,onChanged:i}){let n=v("account");for(let o of n.querySelectorAll("details"))o.open=!1;return ri(n,{me:s,onChanged:i}),_o(n),
Co(r(".password-form",n),s),r(".sessions",n).ontoggle=({target:o})=>o.open&&ci(o),r(".sign-out",n).onsubmit=o=>Lo(o,{outbox:t,drafts:e}),x(n)}function _o(s){for(let t of s.
querySelectorAll('[name="theme"]'))t.checked=t.value===document.documentElement.dataset.theme,t.onchange=()=>Zs(t.value);r('input[name="next"]',s).value=location.
pathname}function Co(s,t){A(s),s.elements.username.value=t.name,N(s,async({current_password:e,new_password:i})=>{await u.put("/me/password",{current_password:e,
new_password:i}),A(s)})}async function Lo(s,{outbox:t,drafts:e}){let i=t.all.length,n=s.target;i&&(s.preventDefault(),!await V({title:l("sign_out.title"),text:T(
"sign_out.unsent",i),action:l("sign_out")}))||(t.clear(),e.clear(),W(),i&&n.submit())}var No=.2,mt=class extends j{#t=null;words="";get searching(){return this.#t!==null||this.loading}search(t){clearTimeout(this.#t),this.words=t,this.#t=setTimeout(
()=>this.#e(),t?No*1e3:0)}close(){clearTimeout(this.#t),super.close()}#e(){this.#t=null,this.open(this.pathFor(this.words))}};var Do=50,ut=class extends mt{suggested=[];async loadSuggested(){let{items:t}=await u.page("/rooms?scope=suggested&limit=20").catch(()=>({items:[]}));this.suggested=
t,this.dispatchEvent(new Event("change"))}pathFor(t){return`/rooms?${new URLSearchParams({scope:"joinable",limit:Do,q:t})}`}};var Ro=50,ee=class extends mt{constructor({directory:t}){super(),this.addEventListener("change",()=>t.take(this.items))}pathFor(t){return`/users?${new URLSearchParams(
{limit:Ro,q:t})}`}};var ns=50,ft=class extends EventTarget{#t;#e=null;#s=null;#n=new Map;#r;words="";constructor({rooms:t=null,directory:e=null,isOffered:i=()=>!0}){super(),this.#t=
t,this.#r=i;let n=()=>this.dispatchEvent(new Event("change"));t&&(this.#e=new ut,this.#e.addEventListener("change",()=>{for(let o of this.#e.items)this.#n.set(o.
id,o);n()})),e&&(this.#s=new ee({directory:e}),this.#s.addEventListener("change",n))}search(t){this.words=t;for(let e of this.#o)e.search(t);this.dispatchEvent(
new Event("change"))}close(){for(let t of this.#o)t.close()}get searching(){return this.#o.some(t=>t.searching)}get failed(){return this.#o.some(t=>t.failed)}get items(){
return[...this.#i.slice(0,ns),...this.#a,...this.#h.slice(0,ns)].filter(this.#r)}get hasMore(){return[this.#i,this.#h].some(({length:e})=>e>ns)||this.#o.some(e=>e.
items.length>0&&e.hasMore)}get#o(){return[this.#e,this.#s].filter(Boolean)}get#i(){return this.#t?mi([...this.#t.mine,...this.#t.archived],this.words).map(di):[]}get#a(){
let{items:t=[],searching:e}=this.#s??{},i=se(this.words),n=({name:o,display_name:a})=>se(`${a} ${o}`).includes(i);return t.filter(o=>!e||n(o)).map(o=>({kind:"pe\
rson",id:o.id,person:o}))}get#h(){if(!this.#e)return[];let e=this.#e.words===this.words&&!this.#e.searching?this.#e.items:[];return[...new Map([...mi([...this.#n.
values()],this.words),...e].map(n=>[n.id,n])).values()].filter(({id:n})=>!this.#t.find(n)?.role).map(di)}},di=s=>({kind:"room",id:s.id,room:s});function mi(s,t){
let e=se(t);return s.map(i=>({room:i,at:se(i.name).indexOf(e)})).filter(({at:i})=>i>=0).sort((i,n)=>ui(i)-ui(n)).map(({room:i})=>i)}var ui=({room:s,at:t})=>(t>0?
2:0)+(s.unread?0:1),se=s=>s.normalize("NFKD").replace(new RegExp("\\p{Mn}","gu"),"").toLocaleLowerCase(C);function _(s,t,{create:e,update:i,key:n=o=>o.key}){let o=new Set(t.map(n)),a=new Map;for(let c of[...s.children]){let{key:d}=c.dataset;o.has(d)&&!a.has(d)?a.set(
d,c):c.remove()}let h=s.firstElementChild;for(let c of t){let d=a.get(n(c))??Io(e,c,n(c));i(d,c),h&&d===h.nextElementSibling&&(h.remove(),h=d),d===h?h=h.nextElementSibling:
s.insertBefore(d,h)}}function Io(s,t,e){let i=s(t);return i.dataset.key=e,i}var os=({kind:s,archived:t})=>t?"archive":{private:"lock",direct:"people"}[s]??"hash",rs=({kind:s,people:t})=>s==="direct"&&t.length===1?t[0]:null;function ie(s,t,{
directory:e,presence:i}){let n=r(".avatar",s),o=rs(t);if(r(".icon",s).toggleAttribute("hidden",!!o),n.hidden=!o,!o)return Zt(s,os(t));O(n,e.of(o)),F(n,i.of(o.id))}var pt=class{#t;#e;#s;#n;#r;#o;#i;constructor(t,{choices:e,onChosen:i,...n}){this.#t=t,this.#e=r("input",t),this.#s=r(".choice-list",t),this.#n=r(".choice-note",
t),this.#r=e,this.#o=n,this.#i=i,this.#e.value="",this.#e.oninput=()=>this.#a(),this.#e.onkeydown=o=>this.#l(o),e.addEventListener("change",()=>this.#h()),this.#a()}clear(){
this.#e.value="",this.#a(),this.#e.focus()}get words(){return this.#e.value.trim()}redraw(){this.#h()}#a(){this.#c(null),this.#r.search(this.words)}#h(){let{items:t,
hasMore:e,searching:i,failed:n}=this.#r,o=this.#f?.dataset.key,a=0;_(this.#s,t,{key:({kind:d,id:m})=>`${d}:${m}`,create:()=>w("choice-item"),update:(d,m)=>{d.id=
`${this.#s.id}-${a+=1}`,this.#d(d,m)}});let h=n||this.words!==""&&!i;this.#n.hidden=t.length>0?!e:!h,f(this.#n,l(e?"jump.more":n?"list.trouble":"jump.none"));let{
children:c}=this.#s;this.#c([...c].find(d=>d.dataset.key===o)??c[0]??null)}#d(t,e){t.dataset[e.kind]=e.id,t.onclick=()=>this.#i(e),t.onpointermove=()=>this.#c(t),
e.kind==="room"?this.#u(t,e.room):this.#m(t,e.person)}#u(t,e){ie(t,e,this.#o),f(r(".choice-name",t),e.name),f(r(".choice-detail",t),""),f(r(".choice-unread",t),
e.unread?R(e.unread):"")}#m(t,e){let i=r(".avatar",t);r(".icon",t).toggleAttribute("hidden",!0),i.hidden=!1,O(i,e),F(i,this.#o.presence.of(e.id)),f(r(".choice-n\
ame",t),g(e)),f(r(".choice-detail",t),`@${e.name}`),f(r(".choice-unread",t),"")}get#f(){return r('[aria-selected="true"]',this.#s)}#c(t){for(let e of this.#s.children)
e.setAttribute("aria-selected",e===t);this.#e.setAttribute("aria-activedescendant",t?.id??""),t?.scrollIntoView({block:"nearest"})}#l(t){if(ot(t))return;let e=this.#f;
if(t.key==="Enter"&&e)e.click();else if(t.key==="ArrowDown")this.#c(e?.nextElementSibling??e);else if(t.key==="ArrowUp")this.#c(e?.previousElementSibling??e);else
return;t.preventDefault()}};async function ne({title:s,action:t,hint:e="",most:i=1/0,isOffered:n=()=>!0,act:o,...a}){let h=v("pick-people"),c=new Map,d=new ft({directory:a.directory,isOffered:({
id:b,person:Lt})=>!c.has(b)&&n(Lt)}),m=new pt(h,{choices:d,onChosen:({person:b})=>y(b),...a}),p=()=>{fi(h,{picked:c,most:i,unpick:$}),m.clear()},y=b=>{c.size>=i||
(c.set(b.id,b),p())},$=b=>{c.delete(b),p()};r(".pick-hint",h).textContent=e;let z=r(".pick-submit",h);z.textContent=t,z.onclick=()=>E(h,async()=>{await o([...c.
values()]),h.close()});let U=new AbortController,{signal:Y}=U;r("input",h).addEventListener("keydown",b=>{b.key==="Backspace"&&!b.target.value&&c.size&&$([...c.
keys()].at(-1))},{signal:Y}),r(".form-error",h).hidden=!0,fi(h,{picked:c,most:i,unpick:$}),await x(h,{title:s}),U.abort(),d.close()}function fi(s,{picked:t,most:e,
unpick:i}){_(r(".picked",s),[...t.values()],{key:({id:n})=>n,create:()=>w("picked-item"),update:(n,o)=>{let a=r("button",n);O(r(".avatar",n),o),r(".picked-name",
n).textContent=g(o),a.setAttribute("aria-label",l("pick.remove",{name:g(o)})),a.onclick=()=>i(o.id)}}),r(".pick-submit",s).disabled=!t.size,r(".pick-full",s).hidden=
t.size<e}function oe({conversation:s,...t}){let{members:e,room:i}=s;return ne({title:l("add_member.title"),action:l("add_member.submit"),hint:l("add_member.hint",{room:i.
name}),isOffered:({id:n})=>!e.has(n),act:n=>e.add(n),...t})}async function pi({rooms:s,onJoined:t}){let e=v("browse"),i=r("input",e),n=new ut,o=h=>E(e,async()=>{await s.join(h.id),e.close(),t(h)});i.value="",i.oninput=()=>{
n.search(i.value.trim()),r(".dialog-body",e).scrollTop=0},I(e).onclick=()=>Fo(e,n),n.addEventListener("change",()=>Po(e,n,o)),Mo(e),n.search(""),n.loadSuggested();
let a=x(e);rt.matches&&i.focus(),await a,n.close()}function Mo(s){r(".browse-list",s).replaceChildren();for(let t of[".browse-none",".browse-no-match",".form-er\
ror"])r(t,s).hidden=!0;M(s,{hasMore:!1,failed:!1})}function Po(s,{items:t,suggested:e,words:i,searching:n,hasMore:o,failed:a},h){let c=!t.length&&!a&&!n;_(r(".b\
rowse-list",s),i?t:$o(t,e),{key:({id:d})=>d,create:()=>w("browse-item"),update:(d,m)=>Bo(d,m,h)}),r(".browse-none",s).hidden=!c||i!=="",r(".browse-no-match",s).
hidden=!c||i==="",M(s,{hasMore:o,failed:a})}function $o(s,t){let e=new Set(t.map(({id:i})=>i));return[...t,...s.filter(({id:i})=>!e.has(i))]}function Bo(s,t,e){
r(".browse-name",s).textContent=t.name,r(".browse-suggested",s).hidden=!t.suggested;let i=[T("browse.members",t.member_count),l("browse.active",{date:zt(new Date(
t.active_at))})];r(".browse-facts",s).textContent=i.join(" · ");let n=r(".browse-about",s);n.textContent=t.description||t.topic,n.hidden=!n.textContent,r("butt\
on",s).onclick=()=>e(t)}async function Fo(s,t){let e=r(".browse-list",s),i=e.children.length;await t.more(),r("button",e.children[i]??s).focus()}function gi({rooms:s,onCreated:t}){let e=v("create-room"),i=r("form",e);return A(i),N(i,async n=>{let o=await s.create(n);e.close(),t(o)}),x(e)}async function wi({onRoom:s,onPerson:t,...e}){let i=v("jump"),n=new ft({rooms:e.rooms,directory:e.directory}),o=({kind:a,id:h})=>E(i,async()=>{let c=a==="room"?
()=>s(h):await t(h);te(i),c()});new pt(i,{choices:n,onChosen:o,...e}),await x(i),n.close()}var qo=4,jo=10;function k(s,{undo:t=null}={}){let e=G("p",s,"toast");t&&e.append(" ",Ho(e,t)),r(".toasts").append(e),setTimeout(()=>e.remove(),(t?jo:qo)*1e3)}function Ho(s,{
label:t,act:e}){let i=G("button",t,"link-button");return i.type="button",i.onclick=()=>{s.remove(),e()},i}var Uo=864e5;function yi({room:s=null,rooms:t,me:e}){let i=v("invite"),n=r("form",i),o=r(".invites",i),a=()=>xi(o,{rooms:t,me:e});return A(n),r(".invite-made",i).
hidden=!0,Ko(r(".invite-rooms",n),{rooms:t,room:s}),N(n,async({note:h,uses:c,days:d})=>{let m={expires_at:new Date(Date.now()+Number(d)*Uo).toISOString()},p={note:h.
trim(),uses:c?Number(c):null,...m,rooms:Go(n)};Vo(i,await u.post("/invites",p)),o.open&&a()}),o.open=!1,o.ontoggle=()=>o.open&&a(),x(i)}function Ko(s,{rooms:t,room:e}){
let n=t.mine.filter(o=>o.kind==="public"||ct(o)).toSorted((o,a)=>(a.id===e?.id)-(o.id===e?.id));s.hidden=!n.length,r(".invite-room-list",s).replaceChildren(...n.
map(o=>Wo(o,{isChosen:o.id===e?.id})))}function Wo({id:s,name:t},{isChosen:e}){let i=w("invite-room"),n=r("input",i);return n.value=s,n.checked=e,r("span",i).textContent=
t,i}var Go=s=>new FormData(s).getAll("room");function Vo(s,{id:t,url:e,expires_at:i}){let n=r(".invite-made",s),o=r(".invite-url",n);n.hidden=!1,o.value=Ei(e),r(
".invite-qr",n).src=zo(t),r(".invite-expiry",n).textContent=l("invite.expiry",{date:L(new Date(i))}),r('[data-action="copy"]',n).onclick=()=>vi(o.value),o.focus(),
o.select()}var Ei=s=>new URL(s,location.href).href,zo=s=>`/api/v1/invites/${s}/qr`,vi=s=>navigator.clipboard?.writeText(s).then(()=>k(l("invite.copied")),()=>k(
l("error.unknown")));function xi(s,t){let e=[],i=({id:o})=>E(s,()=>u.delete(`/invites/${o}`)).then(()=>xi(s,t)),n=o=>E(s,async()=>{let a=await u.page(o);e.push(
...a.items),r(".invite-list",s).replaceChildren(...e.map(h=>Yo(h,{revoke:i,...t}))),r(".invites-none",s).hidden=e.length>0,M(s,{hasMore:a.next!==null,failed:!1}),
I(s).onclick=()=>n(a.next)});return n("/invites?limit=50")}function Yo(s,{rooms:t,me:e,revoke:i}){let{note:n,by:o,used:a,uses:h,state:c,url:d,expires_at:m}=s,p=w(
"invite-item"),y=c==="open",$=o&&o.id!==e.id?g(o):null,z=h?l("invite.used.of",{count:R(a),most:R(h)}):l("invite.used",{count:R(a)}),U=y?l("invite.until",{date:L(
new Date(m))}):l(`invite.state.${c}`);r(".invite-note",p).textContent=n||l("invite.no_note");let Y=s.rooms.map(pn=>t.find(pn)?.name).filter(Boolean),b=Y.length?
l("invite.into",{rooms:tt(Y)}):null;r(".hint",p).textContent=[$,z,U,b].filter(Boolean).join(" · ");let[Lt,bs]=p.querySelectorAll("button");return Lt.hidden=!y||
!d||!navigator.clipboard,Lt.onclick=()=>vi(Ei(d)),bs.hidden=!y,bs.onclick=()=>i(s),p}var Jo=8;function Si({rooms:s,me:t,onOpened:e,...i}){return ne({title:l("direct.new"),action:l("direct.open"),hint:l("direct.hint"),most:Jo,isOffered:({id:n})=>n!==
t.id,act:async n=>e(await s.openDirect(n.map(({id:o})=>o))),me:t,...i})}function as(s,{room:t}){let e=[],i=({user:o})=>E(s,()=>u.delete(`/rooms/${t.id}/bans/${o.id}`)).then(()=>as(s,{room:t})),n=o=>E(s,async()=>{let a=await u.page(o);
e.push(...a.items),r(".ban-list",s).replaceChildren(...e.map(h=>Xo(h,i))),r(".bans-none",s).hidden=e.length>0,M(s,{hasMore:a.next!==null,failed:!1}),I(s).onclick=
()=>n(a.next)});return n(`/rooms/${t.id}/bans?limit=50`)}function Xo(s,t){let e=w("ban-item"),{user:i,until:n,reason:o}=s;O(r(".avatar",e),i),r(".ban-name",e).textContent=
g(i);let a=n?l("bans.until",{date:L(new Date(n))}):l("bans.ever");return r(".hint",e).textContent=[a,o].filter(Boolean).join(" · "),r("button",e).onclick=()=>t(
s),e}var bi="new";function ki(s,{room:t,rooms:e,sections:i}){let{mine:n}=t;if(s.hidden=!n,!n)return;let{favourite:o,notify:a,section:h,hidden:c}=s.elements,d=p=>E(s,
()=>e.set(t.id,p));r(".form-error",s).hidden=!0,s.onsubmit=p=>p.preventDefault(),o.checked=n.favourite,a.value=n.notify,c.checked=n.hidden,Oi(h,{sections:i,chosen:n.
section}),o.onchange=()=>d({favourite:o.checked}),c.onchange=()=>d({hidden:c.checked});for(let p of a)p.onchange=()=>d({notify:a.value});let m=r(".section-new",
s);m.hidden=!0,h.onchange=()=>{m.hidden=h.value!==bi,m.hidden?d({section:h.value||null}):r("input",m).focus()},r("button",m).onclick=()=>E(s,async()=>{let p=await u.
post("/me/sections",{name:r("input",m).value.trim()});i.note(p),await e.set(t.id,{section:p.id}),Oi(h,{sections:i,chosen:p.id}),m.hidden=!0})}function Oi(s,{sections:t,
chosen:e}){let i=[["",l("section.none")],...t.own.map(({id:n,name:o})=>[n,o]),[bi,l("section.new")]];s.replaceChildren(...i.map(([n,o])=>new Option(o,n))),s.value=
t.own.some(({id:n})=>n===e)?e:""}function Ai({conversation:s,rooms:t,sections:e,me:i,onLeft:n,onPanel:o}){let a=v("room-details"),h=r(".room-form",a),{room:c}=s;A(h),Qo(a,c),r(".room-facts",a).
textContent=tr(s),ir(a,s),ki(r(".room-mine",a),{room:c,rooms:t,sections:e}),N(h,async m=>{await t.update(c.id,sr(c,m)),a.close()}),Zo(a,{room:c,rooms:t,me:i});let d=r(
".bans",a);return d.open=!1,d.ontoggle=()=>d.open&&as(d,{room:c}),nr(a,{room:c,rooms:t,onLeft:n,onPanel:o}),x(a)}function Qo(s,{name:t,topic:e,description:i,slow_seconds:n,
writers:o,history:a,shows_readers:h}){let{elements:c}=r(".room-form",s);c.name.value=t,c.topic.value=e??"",c.description.value=i??"",er(c.slow_seconds,n),c.writers.
value=o,c.joined_only.checked=a==="joined",c.shows_readers.checked=h,r(".room-name-text",s).textContent=t;for(let[d,m]of[[".room-topic-text",e],[".room-descript\
ion-text",i]])r(d,s).textContent=m??"",r(d,s).parentElement.hidden=!m}function Zo(s,{room:t,rooms:e,me:i}){let n=r(".room-suggested",s),o=r("input",n);n.hidden=
i.role!=="owner"||t.kind!=="public"||t.archived,o.checked=t.suggested===!0,o.onchange=()=>E(r(".room-form",s),()=>e.suggest(t.id,o.checked))}function tr({room:s,
members:t}){return T(`room.facts.${s.kind}`,t.count,{count:et(t.count,t)})}function er(s,t){let e=String(t);[...s.options].some(i=>i.value===e)||s.append(new Option(
l("room.slow.other",{count:R(t)}),e)),s.value=e}function sr(s,{name:t,topic:e,description:i,slow_seconds:n,writers:o,joined_only:a,shows_readers:h}){let c={name:t.
trim(),topic:e.trim(),description:i.trim()},d=lt(s)?{history:a?"joined":"all",shows_readers:!!h}:{},m={...c,slow_seconds:Number(n),writers:o,...d};return Object.
fromEntries(Object.entries(m).filter(([p,y])=>y!==(s[p]??"")))}function ir(s,{room:t}){let e=t.kind==="direct",i=lt(t),n=We(t);for(let o of[".room-fields",".roo\
m-save"])r(o,s).hidden=!n;r(".room-texts",s).hidden=n||e,r(".room-owners",s).hidden=!i,r(".bans",s).hidden=!Q(t),kt(s,"audit",Q(t)),kt(s,"archive",i&&!t.archived),
kt(s,"restore",i&&t.archived),kt(s,"leave",!e),kt(s,"delete",i)}function kt(s,t,e){r(`[data-action="${t}"]`,s).hidden=!e}function nr(s,{room:t,rooms:e,onLeft:i,
onPanel:n}){let o=r(".room-form",s),a=m=>E(o,async()=>{await m(),s.close()}),h=m=>a(async()=>await m()!==!1&&i()),c=(m,p)=>async()=>{await V(m)&&h(p)},d={members:()=>a(
()=>n("people")),audit:()=>a(()=>n("audit")),archive:async()=>{await V(hs("archive",t))&&a(()=>or(t,e))},restore:()=>a(()=>e.update(t.id,{archived:!1})),leave:t.
member_count===1?()=>h(()=>Ti(t,e)):c(hs("leave",t),()=>Ti(t,e)),delete:c(hs("delete",t),()=>e.delete(t.id))};for(let[m,p]of Object.entries(d))r(`[data-action="${m}\
"]`,s).onclick=p}async function Ti(s,t){try{await t.leave(s.id)}catch(e){if(!e.can.includes("archive"))throw e;let i={title:l("room.last.title",{room:s.name}),text:l(
"room.last.text")},n=await ss({...i,action:l("room.delete"),other:l("room.archive")}),o={yes:"delete",other:"archive"}[n];if(!o)return!1;await t.leave(s.id,{last:o})}
return!0}async function or(s,t){await t.update(s.id,{archived:!0});let e=()=>t.update(s.id,{archived:!1}).catch(i=>k(D(i)));k(l("room.archive.done",{room:s.name}),
{undo:{label:l("undo"),act:e}})}function hs(s,{name:t,kind:e}){let i=s==="leave"&&e==="private"?"room.leave.private.text":`room.${s}.text`;return{title:l(`room.${s}\
.title`,{room:t}),text:l(i),action:l(`room.${s}`)}}function _i({sections:s,id:t}){let e=v("section"),i=r("form",e),{name:n}=s.own.find(o=>o.id===t);return A(i),i.elements.name.value=n,N(i,async o=>{await u.patch(
`/me/sections/${t}`,{name:o.name.trim()}),e.close()}),r('[data-action="remove-section"]',e).onclick=()=>E(i,async()=>{await u.delete(`/me/sections/${t}`),e.close()}),
x(e)}var rr=({target:s})=>s.closest("input, textarea, select")!==null,Ci=({target:s})=>s===document.body||s.matches(".message, .timeline-scroll");function Li(s){document.
addEventListener("keydown",t=>{let e=ar(t,s);e&&(t.preventDefault(),e())})}function ar(s,t){if(!P.isEmpty||s.isComposing)return null;let e=s.ctrlKey||s.metaKey;
return e&&!s.altKey&&s.key.toLowerCase()==="k"?t.openers.jump:e&&!s.altKey&&!s.shiftKey&&s.key.toLowerCase()==="f"&&t.isInRoom()?t.find:s.altKey&&!e?hr(s,t):e?null:
s.key==="?"&&!rr(s)?t.openers.keys:s.key==="PageUp"&&s.target.matches(".composer-text")?t.scrollUp:s.key==="End"&&Ci(s)?t.toNewest:s.key==="Escape"?()=>t.closePanel()||
t.leaveComposer(s)||t.writeOn():(s.key.length===1&&s.key!==" "&&Ci(s)&&t.writeOn(),null)}function hr({key:s,shiftKey:t},{goTo:e}){let i={ArrowUp:-1,ArrowDown:1}[s];
return i&&(()=>e(i,{unread:t}))}var cs="parley:place",re=class extends EventTarget{#t;placeHere=()=>null;constructor({keepsPanel:t}){super(),this.#t=t,this.#r(),addEventListener("pagehide",()=>sessionStorage.
removeItem(cs)),addEventListener("popstate",()=>this.#o()),document.addEventListener("click",e=>this.#n(e))}get address(){return Et(location)??K}go(t,{replace:e=!1}={}){
let i=this.address,n=this.#s(t,i);if(P.closeAll(),Ue(n,i))return this.#o({again:!0});let o=P.takeEntry();!e&&!o&&this.keepPlace(),e&&!o?history.replaceState(cr(
n,i),"",X(n)):this.#e(n,{takesEntry:o,isBelow:Ue(He(n),i)}),this.#o()}keepPlace(){let t=this.placeHere();history.replaceState({...history.state,place:t},""),sessionStorage.
setItem(cs,JSON.stringify({path:location.pathname,place:t}))}get place(){return history.state?.place??null}goToRoom(t,e){this.go({view:"room",room:t},e)}up(){history.
state?.isBelow?history.back():this.go(He(this.address),{replace:!0})}#e(t,{takesEntry:e,isBelow:i}){let n={layers:0,isBelow:i};e?history.replaceState(n,"",X(t)):
history.pushState(n,"",X(t))}#s(t,{panel:e}){return t.view!=="room"||t.panel!==void 0?t:{...t,panel:e&&this.#t(e)?e:null}}#n(t){let e=t.target.closest("a[href]"),
i=t.button===0&&!t.metaKey&&!t.ctrlKey&&!t.shiftKey&&!t.altKey;if(!e||!i||e.target||e.hash||e.origin!==location.origin)return;let n=Et(e);if(n){if(t.preventDefault(),
"up"in e.dataset)return this.up();this.go({...n,panel:n.panel??void 0})}}#r(){let{path:t,place:e}=JSON.parse(sessionStorage.getItem(cs))??{};history.state===null&&
t===location.pathname&&history.replaceState({place:e},"")}#o({again:t=!1}={}){this.dispatchEvent(new CustomEvent("change",{detail:{again:t}}))}};function cr(s,{
room:t,seq:e}){return s.room===t&&s.seq===e?history.state:{...history.state,place:null}}var lr=["keydown","pointerdown","pointermove","wheel","touchstart"],ae=class{#t;#e=!1;#s;#n=0;constructor({socket:t}){this.#t=t;for(let e of lr)addEventListener(
e,()=>this.#r(),{capture:!0,passive:!0});t.addEventListener("state",()=>t.isOpen&&this.#e&&this.#i()),this.#r()}#r(){!this.#e&&Date.now()-this.#n<1e3||(this.#n=
Date.now(),clearTimeout(this.#s),this.#s=setTimeout(()=>this.#o(!0),5*6e4),this.#o(!1))}#o(t){t!==this.#e&&(this.#e=t,this.#i())}#i(){this.#t.send({type:"activi\
ty",idle:this.#e})}};var he=class{#t;#e;#s=new Map;#n=null;#r;constructor({outbox:t,socket:e}){this.#t=t,this.#e=e,e.addEventListener("state",()=>this.#o()),t.addEventListener("chan\
ge",()=>this.#i())}set openRoom(t){this.#n=t,this.#s.get(t)?.stop(),this.#o()}#o(){if(!this.#e.isOpen)return;let t=new Set(this.#t.all.map(({room:e})=>e));t.delete(
this.#n);for(let e of t)this.#a(e).start()}#i(){clearTimeout(this.#r),this.#r=setTimeout(()=>this.#o(),Pt*1e3)}#a(t){if(!this.#s.has(t)){let e=i=>this.#h(i);this.#s.
set(t,new ht({room:t,outbox:this.#t,send:e}))}return this.#s.get(t)}async#h({room:t,clientId:e,text:i,target:n,epoch:o}){let a=this.#s.get(t),h=`/rooms/${t}/mes\
sages`;try{n?await u.patch(`${h}/${n}`,{client_id:e,text:i,epoch:o}):await u.post(h,{client_id:e,text:i}),a.delivered(e)}catch(c){a.refused(e,c),c.code==="unrea\
chable"&&this.#i()}}};var dr=3,ce=class extends EventTarget{#t;#e;#s;constructor({store:t,socket:e}){super(),this.#e=t,this.#t=new Set(t.blocks),e.addEventListener("frame",({detail:i})=>this.#n[i.
type]?.(i))}has(t){return this.#t.has(t)}async block(t){await u.put(`/me/blocks/${t}`),this.#r([...this.#t,t])}async unblock(t){await u.delete(`/me/blocks/${t}`),
this.#r([...this.#t].filter(e=>e!==t))}#n={blocks:({users:t})=>this.#r(t),rooms:({more:t})=>{t||!this.#t.size||(clearTimeout(this.#s),this.#s=setTimeout(()=>this.#r(
[]),dr*1e3))}};#r(t){clearTimeout(this.#s),this.#t=new Set(t),this.#e.blocks=t,this.dispatchEvent(new Event("change"))}};var gt=class{#t;#e;constructor(t){this.#t=t}await(t){clearTimeout(this.#e);let e=t.map(n=>new Date(n??0)-Date.now()).filter(n=>n>0),i=Math.min(...e);i<2147483647&&
(this.#e=setTimeout(this.#t,i))}};var mr=50,ur=20,le=class extends EventTarget{#t;#e=new Set;#s=new Set;#n=null;#r=new gt(()=>this.#m());#o;#i;#a;constructor({me:t,store:e,socket:i}){super(),this.#a=
t,this.#o=e,this.#i=i,this.#t=new Map(e.people.map(n=>[n.id,n])),i.addEventListener("frame",({detail:n})=>this.#h[n.type]?.(n)),addEventListener("pagehide",()=>this.#f())}of(t){
return t.id===this.#a.id?this.#a:(this.#e.has(t.id)||this.#d(t.id),this.#t.get(t.id)??t)}knows(t){return this.#e.has(t)}note(t){this.#e.has(t.id)||this.#t.set(t.
id,{...this.#t.get(t.id),...t})}take(t){for(let e of t)this.#e.add(e.id),e.id===this.#a.id?Object.assign(this.#a,e):this.#t.set(e.id,e);t.length&&this.#m()}#h={
hello:()=>this.#e.clear(),rooms:({more:t})=>t||this.#m(),person:({item:t})=>this.take([t])};#d(t){this.#s.add(t),this.#i.isOpen&&(this.#n??=setTimeout(()=>this.#u(),
ur))}async#u(){this.#n=null;let t=[...this.#s].slice(0,mr);for(let i of t)this.#s.delete(i);let e=await u.get(`/users?${new URLSearchParams({ids:t})}`).catch(()=>null);
if(e){for(let i of t)this.#e.add(i);this.take(e.items),this.#s.size&&this.#d([...this.#s][0])}}#m(){this.#r.await([this.#a,...this.#t.values()].map(({status:t})=>t?.
until)),this.dispatchEvent(new Event("change"))}#f(){this.#o.people=[...this.#t.values()]}};var de=class extends EventTarget{#t;#e;#s=new Map;constructor({userId:t,storage:e=localStorage}){super(),this.#t=`parley:draft:${t}:`,this.#e=e;for(let i of Object.
keys(e))this.#o(i,e.getItem(i));addEventListener("storage",({key:i,newValue:n})=>this.#o(i??"",n)&&this.#i())}get rooms(){return[...this.#s.keys()]}of(t){return this.#s.
get(t)??""}keep(t,e){if(e===this.of(t))return;let i=!e.trim()||!this.#s.has(t);e.trim()?this.#n(t,e):this.#r(t),i&&this.#i()}clear(){for(let t of this.rooms)this.#r(
t);this.#i()}#n(t,e){this.#s.set(t,e);try{this.#e.setItem(this.#t+t,e)}catch{}}#r(t){this.#s.delete(t),this.#e.removeItem(this.#t+t)}#o(t,e){if(!t.startsWith(this.#t))
return!1;let i=t.slice(this.#t.length);return e?this.#s.set(i,e):this.#s.delete(i),!0}#i(){this.dispatchEvent(new Event("change"))}};function ls(){let s=crypto.getRandomValues(new Uint8Array(16));return Array.from(s,t=>t.toString(16).padStart(2,"0")).join("")}var me=class extends EventTarget{#t;#e;#s=new Map;constructor({userId:t,storage:e=localStorage}){super(),this.#t=`parley:outbox:${t}:`,this.#e=e;for(let i of Object.
keys(e))this.#i(i,e.getItem(i));addEventListener("storage",({key:i,newValue:n})=>this.#o(i,n))}get all(){return[...this.#s.values()].sort((t,e)=>t.at.localeCompare(
e.at))}of(t){return this.all.filter(e=>e.room===t)}waiting(t){return this.of(t).filter(e=>!e.failure)}edits(t){return new Map(this.of(t).flatMap(e=>e.target?[[e.
target,e]]:[]))}add(t,e,i={}){let n={clientId:ls(),room:t,text:e,at:this.#n(),...i};return this.#r(n),n}remove(t){this.#s.delete(t)&&(this.#e.removeItem(this.#t+
t),this.#a())}fail(t,e){let i=this.#s.get(t);i&&this.#r({...i,failure:e})}retry(t){let{failure:e,...i}=this.#s.get(t);if(e!=="client_id_reused")return this.#r(i);
this.remove(t),this.#r({...i,clientId:ls()})}clear(){for(let{clientId:t}of this.all)this.remove(t)}#n(){let t=this.all.at(-1)?.at,e=new Date().toISOString();return t&&
e<=t?new Date(Date.parse(t)+1).toISOString():e}#r(t){this.#s.set(t.clientId,t);try{this.#e.setItem(this.#t+t.clientId,JSON.stringify(t))}catch{}this.#a()}#o(t,e){
t?.startsWith(this.#t)&&(e===null?this.#s.delete(t.slice(this.#t.length)):this.#i(t,e),this.#a())}#i(t,e){if(!t.startsWith(this.#t))return;let i=JSON.parse(e);this.#s.
set(i.clientId,i)}#a(){this.dispatchEvent(new Event("change"))}};var fe=({user:s,here:t},e)=>{let i=e.of(s.id);return t&&i==="offline"?"active":i},ue=class extends EventTarget{#t=new Map;#e=new Map;#s=new gt(()=>this.#r());constructor({
socket:t}){super(),t.addEventListener("frame",({detail:e})=>e.type==="presence"&&this.#n(e))}of(t){let e=this.#t.get(t)??"offline";return e==="offline"?e:new Date(
this.#e.get(t)??0)>new Date?"quiet":e==="idle"?"idle":"active"}#n({items:t,whole:e}){e&&(this.#t.clear(),this.#e.clear());for(let{user:i,state:n,quiet_until:o}of t)
this.#t.set(i,n),o?this.#e.set(i,o):this.#e.delete(i);this.#r()}#r(){this.#s.await([...this.#e.values()]),this.dispatchEvent(new Event("change"))}};var fr=50,pe=class extends EventTarget{#t=new Map;constructor({socket:t}){super(),t.addEventListener("frame",({detail:e})=>this.#e[e.type]?.(e))}waitingIn(t){return this.#t.
get(t)}async count(t){if(this.#t.has(t))return;this.#t.set(t,0);let e=await u.page(`/rooms/${t}/reports?state=waiting&limit=${fr}`).catch(()=>null);e?this.#s(t,
e.items.length):this.#t.delete(t)}report({room:t,seq:e,reason:i}){return u.post(`/rooms/${t}/messages/${e}/reports`,{reason:i})}async resolve({room:t,id:e},i){await u.
patch(`/rooms/${t}/reports/${e}`,{outcome:i})}#e={hello:()=>this.#t.clear(),reports:({room:t,waiting:e})=>this.#s(t,e),report:({item:t})=>this.dispatchEvent(new CustomEvent(
"resolved",{detail:t}))};#s(t,e){this.#t.set(t,e),this.dispatchEvent(new CustomEvent("change",{detail:{room:t}}))}};var pr=new Intl.Collator(C,{numeric:!0,sensitivity:"base"}),ge=class extends EventTarget{#t=[];#e=[];#s;#n;#r;#o;loaded=!1;settled=new Promise(t=>this.#o=t);constructor({
store:t,socket:e,directory:i}){super(),this.#s=t,this.#n=e,this.#r=i;let n=t.rooms;n&&this.#c(n.map(o=>({...o,isKept:!0}))),e.addEventListener("frame",({detail:o})=>this.#i[o.
type]?.(o)),e.addEventListener("state",()=>this.#d()),i.addEventListener("change",()=>this.#p()),document.addEventListener("visibilitychange",()=>document.hidden&&
this.keep())}get failed(){return!this.#n.isOpen&&this.#n.state!=="connecting"}get mine(){return this.#t.filter(t=>t.role&&!t.archived)}get archived(){return this.#t.
filter(t=>t.role&&t.archived)}find(t){return this.#t.find(e=>e.id===t)}keep(){this.loaded&&(this.#s.rooms=this.#t)}async fetch(t){return this.#m(await u.get(`/r\
ooms/${t}`))}async create(t){return this.#m(await u.post("/rooms",t))}async update(t,e){return this.#m(await u.patch(`/rooms/${t}`,e))}async openDirect(t){return this.#m(
await u.put("/direct",{users:t}))}async set(t,e){return this.#m(await u.patch(`/rooms/${t}/mine`,e))}async markAllRead(){await u.put("/me/read")}async delete(t){
await u.delete(`/rooms/${t}`),this.#f(t)}async join(t){return await u.put(`/rooms/${t}/membership`),this.fetch(t)}async leave(t,{last:e=null}={}){await u.delete(
`/rooms/${t}/membership${e?`?last=${e}`:""}`),this.#f(t)}async suggest(t,e){let i=`/rooms/${t}/suggestion`;e?await u.put(i):await u.delete(i),this.note(t,{suggested:e})}note(t,e){
let i=this.find(t);i&&this.#m({...i,...e})}#i={hello:()=>this.#e=[],rooms:({items:t,more:e,sections:i})=>{i&&(this.#e=[]),this.#e.push(...t),e||this.#h()},room:({
item:t})=>this.#m(t)&&this.#a(t.id),room_gone:({room:t})=>this.#f(t),read:({room:t,seq:e})=>{this.note(t,{read_seq:e}),this.#a(t)},unread:({type:t,room:e,mentions:i,
...n})=>{this.note(e,this.#u(e,n)),this.#a(e)}};#a(t){this.dispatchEvent(new CustomEvent("told",{detail:{id:t}}))}#h(){this.#c(this.#e),this.#e=[],this.keep(),this.#o(),
this.#g(),this.dispatchEvent(new Event("loaded"))}#d(){this.#n.isOpen||(this.#o(),this.#g())}#u(t,e){return e.head<=this.find(t)?.read_seq?{...e,unread:0}:e}#m(t){
let e=this.#l(t),i=this.find(e.id);return i?.name===e.name?this.#t[this.#t.indexOf(i)]=e:this.#c([...this.#t.filter(n=>n!==i),e]),this.#g(),e}#f(t){this.#t=this.#t.
filter(e=>e.id!==t),this.#g()}#c(t){this.#t=t.map(e=>this.#l(e)).sort((e,i)=>pr.compare(e.name,i.name)),this.loaded=!0}#l(t){if(t.kind!=="direct")return t;let e=t.
people.map(i=>this.#r.of(i));return{...t,people:e,name:tt(e.map(g))}}#p(){let t=this.#t.filter(e=>this.#l(e).name!==e.name);for(let e of t)this.#m(e)}#g(){this.
dispatchEvent(new Event("change"))}};var Ni="parley:folded",gr=["archived"],we=class extends EventTarget{#t=new Set(JSON.parse(localStorage.getItem(Ni))??gr);#e=null;#s=!1;#n;own=[];constructor({socket:t,
store:e}){super(),this.#n=e,this.own=e.sections,t.addEventListener("frame",({detail:{type:i,sections:n,items:o}})=>{i==="rooms"&&n&&this.#i(n),i==="sections"&&this.#i(
o)})}note(t){this.own.some(({id:e})=>e===t.id)||this.#i([...this.own,t])}enter(t){t?.id!==this.#e&&(this.#e=t?.id??null,this.#s=!!(t&&Tt(t)))}of({mine:t,archived:e}){
let i={unread:[],favourites:[],...Object.fromEntries(this.own.map(({id:n})=>[n,[]])),rooms:[],people:[]};for(let n of t)this.#o(n)||i[this.#r(n,i)].push(n);return i.
people.sort((n,o)=>Di(o)-Di(n)),{...i,archived:e}}isFolded(t){return this.#t.has(t)}fold(t,e){e?this.#t.add(t):this.#t.delete(t),localStorage.setItem(Ni,JSON.stringify(
[...this.#t]))}#r(t,e){return(t.id===this.#e?this.#s:Tt(t))?"unread":t.mine?.favourite?"favourites":e[t.mine?.section]?t.mine.section:t.kind==="direct"?"people":
"rooms"}#o({id:t,mine:e}){return e?.hidden&&t!==this.#e}#i(t){this.own=this.#n.sections=t,this.dispatchEvent(new Event("change"))}},Tt=({unread:s,mine:t})=>s>0&&
t?.notify!=="nothing",Di=({last_message:s})=>s?Date.parse(s.at):0;function Ri({me:s,socket:t}){let e=new Yt({me:s}),i=new le({me:s,store:e,socket:t}),n=new me({userId:s.id});return new ae({socket:t}),{me:s,socket:t,store:e,directory:i,
rooms:new ge({store:e,socket:t,directory:i}),sections:new we({store:e,socket:t}),presence:new ue({socket:t}),blocks:new ce({store:e,socket:t}),reports:new pe({socket:t}),
outbox:n,drafts:new de({userId:s.id}),backgroundSender:new he({outbox:n,socket:t})}}function Ii({entry:s,conversation:t}){let e=v("seen-by"),i=r(".seen-list",e),n=r(".seen-none",e);return i.replaceChildren(),n.hidden=!0,E(e,async()=>{let{items:o}=await u.
page(`/rooms/${t.id}/messages/${s.seq}/readers`),a=o.filter(({id:h})=>h!==s.user.id);i.replaceChildren(...a.map(h=>wr(t.personOf(h)))),n.hidden=a.length>0}),x(e)}
function wr(s){let t=w("seen-item");return O(r(".avatar",t),s),r(".seen-name",t).textContent=g(s),t}function Mi({entry:s,author:t,room:e,reports:i}){let n=v("report"),o=r("form",n);return A(o),r(".report-text",o).textContent=l("report.text",{name:g(t),room:e.name}),
N(o,async({reason:a})=>{await i.report({room:e.id,seq:s.seq,reason:a.trim()}),n.close(),k(l("report.done"))}),x(n)}async function Pi({row:s,item:t,conversation:e}){let i=v("message"),n=yr(t,e),o;for(let a of i.querySelectorAll("[data-sheet]"))a.closest("li").hidden=!n.includes(
a.dataset.sheet),a.onclick=()=>{o=a.dataset.sheet,i.close()};if(n.length)return s.classList.add("is-pressed"),await x(i),s.classList.remove("is-pressed"),s.focus(
{preventScroll:!0}),o}function yr({entry:s,state:t,edit:e},i){let n=!!navigator.clipboard,o={copy:n&&!s.deleted&&!i.isFolded(s),link:n&&!!s.seq,unread:!!s.seq&&
i.state==="live",seen:Is(s,i.room),person:s.user.id!==i.me.id,report:Rs(s,i),edit:Z(s,i)&&!e,retry:t==="failed",discard:t==="failed",delete:qt(s,i)};return Object.
keys(o).filter(a=>o[a])}var Er=8e3,vr=500,xr=2**31-1,ye=class{#t;#e;#s;#n;#r;#o=null;#i;#a;#h;constructor({form:t,note:e,drafts:i,onSent:n,onEditLast:o}){this.#t=t,this.#e=r("textarea",
t),this.#s=r(".composer-send",t),this.#n=e,this.#r=i,this.#i=n,this.#a=o,this.#e.addEventListener("input",()=>this.#m()),this.#e.addEventListener("keydown",a=>this.#g(
a)),t.addEventListener("submit",a=>this.#y(a)),this.#e.enterKeyHint=rt.matches?"send":"enter",i.addEventListener("change",()=>this.#c())}show(t,{signal:e}){this.#o=
t,this.#e.value=this.#r.of(t.id);for(let i of["state","room"])t.addEventListener(i,()=>this.#l(),{signal:e});this.#l()}focus(){this.#e.focus({preventScroll:!0})}add(t){
this.#e.value=[this.#e.value,t].filter(Boolean).join(`

`),this.#f()}get#d(){return[...Ot(this.#e)].length}get#u(){return this.#o.limits?.text_characters??Er}#m(){this.#e.value&&this.#o.sayTyping(),this.#f()}#f(){this.#l(),
this.#r.keep(this.#o.id,this.#e.value)}#c(){!this.#o||this.#e.matches(":focus")||(this.#e.value=this.#r.of(this.#o.id),this.#l())}#l(){let{isOver:t,room:e}=this.#o,
i=jt(e)||t;this.#p(e);let n=this.#u-this.#d;this.#e.disabled=!!i,this.#e.placeholder=Sr({room:e,closed:i}),this.#s.disabled=i||n<0||this.#d===0,this.#n.textContent=
Or(n),this.#n.classList.toggle("is-over",n<0),bt(this.#e)}#p({muted_until:t}){clearTimeout(this.#h);let e=new Date(t??0)-Date.now();e>0&&e<xr&&(this.#h=setTimeout(
()=>this.#l(),e))}#g(t){if(Xt(t))return this.#y(t);t.key!=="ArrowUp"||this.#e.value||ot(t)||(t.preventDefault(),this.#a())}#y(t){t.preventDefault(),!this.#s.disabled&&
(this.#o.send(Ot(this.#e)),this.#e.value="",this.#f(),this.#i(),this.focus())}};function Sr({room:s,closed:t}){let e=jt(s);return e==="archived"?l("room.archive\
d.note"):e==="muted"?l("composer.muted",{date:L(new Date(s.muted_until))}):e==="moderators"?l("composer.moderators"):t?l("composer.closed"):l("composer.placehol\
der",{room:s.name})}function Or(s){return s<0?T("composer.over",-s):s<=vr?T("composer.left",s):""}var br=/[\\^$.*+?()[\]{}|/]/g;function ds(s){return s.trim()?new RegExp(s.trim().replace(br,"\\$&"),"giu"):null}function $i(s,t){return t?s.filter(i=>S(i)&&!i.deleted&&
i.text.search(t)>=0).map(({seq:i})=>i).reverse():[]}var kr=/https?:\/\/[^\s<>"，。；：！？、）】》」』]+/giu,Tr=new Set(`.,;:!?'"*_~`),Ar=/^[\p{Emoji_Presentation}\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}\u200d\ufe0f\s]+$/u,
_r=24;function Fi(s){let t=document.createDocumentFragment(),e=0;for(let{0:i,index:n}of s.matchAll(kr)){let o=Cr(i);t.append(s.slice(e,n),Nr(o)),e=n+o.length}return t.
append(s.slice(e)),t}var qi=s=>s.length<=_r&&Ar.test(s);function Cr(s){let t=Bi(s,")")-Bi(s,"("),e=s.length;for(;e>0;e-=1){let i=s[e-1];if(i===")"&&t>0)t-=1;else if(!Tr.
has(i))break}return s.slice(0,e)}var Lr=s=>s.origin===location.origin&&Et(s)!==null,Bi=(s,t)=>s.split(t).length-1;function Nr(s){if(!URL.canParse(s))return document.
createTextNode(s);let t=document.createElement("a");return t.href=s,t.tabIndex=-1,Lr(t)||(t.rel="noopener noreferrer",t.target="_blank"),t.textContent=s,t}var Dr=1600,Rr=24,Ir=200,ms=new WeakMap,Hi=()=>w("message");function Ui(s,t){let e=ms.get(s);if(ms.set(s,t),e&&Mr(e,t))return;let i=At(t);Pr(s,t),$r(s,t),(!(e&&
i===At(e)&&e.entry.deleted===t.entry.deleted)||e.isFolded!==t.isFolded)&&Br(s,{...t.entry,text:i,isFolded:t.isFolded}),qr(s,t),jr(s,t),Hr(s,t)}var H=s=>ms.get(s),
At=({entry:s,edit:t})=>t&&!s.deleted?t.text:s.text;function Mr(s,t){return["entry","edit","leads","pending","state","name","picture","isFolded"].every(e=>s[e]===
t[e])}function Pr(s,t){let{entry:e,leads:i,own:n,state:o,name:a}=t;s.classList.toggle("leads",i),s.classList.toggle("own",n),s.classList.toggle("is-deleted",!!e.
deleted),s.dataset.state=o,e.seq&&(s.dataset.seq=e.seq),e.deleted&&r(".message-actions",s)?.remove();let h=t.isFolded?l("message.blocked"):At(t),c=e.deleted?l("\
message.deleted"):h.slice(0,Ir);s.setAttribute("aria-label",l("message.spoken",{name:a,time:Vt(new Date(e.at)),text:c}))}function $r(s,{entry:{at:t},author:e,name:i}){
let n=new Date(t);O(r(".avatar",s),e),f(r(".message-author",s),i);let o=r(".message-time",s);o.dateTime=t,f(o,Vt(n)),o.title=L(n)}function Br(s,{text:t,deleted:e,
isFolded:i}){let n=r(".message-text",s);if(s.classList.toggle("is-blocked",i&&!e),_t(s,"message-reveal",i&&!e),i&&!e)return n.textContent=l("message.blocked"),Ee(
s,!1);n.replaceChildren(e?l("message.deleted"):Fi(t)),n.classList.toggle("only-emoji",!e&&qi(t)),Ee(s,Fr(t)&&!e)}var Ki=s=>s.classList.contains("is-folded")&&Ee(
s,!1),Fr=s=>s.length>Dr||s.split(`
`).length>Rr;function Ee(s,t){s.classList.toggle("is-folded",t);let e=_t(s,"message-unfold",t);e&&(e.onclick=()=>{Ee(s,!1),s.focus()})}function qr(s,{pending:t}){
let e=_t(s,"message-pending",!!t);e&&(e.title=l(`message.${t}`),e.setAttribute("aria-label",e.title))}function jr(s,{entry:{editedAt:t,deleted:e}}){let i=_t(s,"\
message-edited",!!t&&!e);i&&(i.title=L(new Date(t)))}function Hr(s,{entry:t,edit:e}){let{failure:i}=e??t,n=_t(s,"message-failure",!!i);n&&(f(r("span",n),l(e?"me\
ssage.edit.failed":"message.failed",{reason:D({code:i})})),f(r('[data-action="discard"]',n),l(e?"message.edit.discard":"message.discard")))}var ji=["message-rev\
eal","message-unfold","message-pending","message-edited","message-failure"];function _t(s,t,e){let i=r(".message-body",s),n=r(`:scope > .${t}`,i);if(e||n?.remove(),
!e||n)return e?n:null;let o=ji.slice(ji.indexOf(t)+1).map(h=>r(`:scope > .${h}`,i)),a=w(t);return i.insertBefore(a,o.find(Boolean)??r(".message-editor",i)),a}var Ur=4,ve=globalThis.CSS?.highlights,xe=class{#t;#e;#s;#n=null;#r=null;#o=null;#i=[];#a=null;#h=1/0;constructor(t,{timeline:e}){this.#t=t,this.#s=e,this.#e=r(
"input",t),this.#e.oninput=()=>this.#f(),t.onkeydown=i=>this.#m(i),r('[data-find="older"]',t).onclick=()=>this.#c(1),r('[data-find="newer"]',t).onclick=()=>this.#c(
-1),r('[data-find="more"]',t).onclick=()=>this.#y(),r('[data-find="close"]',t).onclick=()=>this.#d()}show(t,{signal:e}){this.#n=t,this.#d(),t.addEventListener("\
change",()=>this.#r&&this.#p(),{signal:e})}open(){this.#o=document.activeElement,this.#h=Number(this.#s.lastOnScreen?.dataset.seq??1/0),this.#t.hidden=!1,this.#r=
P.open(()=>this.#u()),this.#e.focus(),this.#e.select(),this.#f()}around(t){t(),this.#r&&this.#E()}#d(){this.#r&&P.close(this.#r)}#u(){this.#r=null,this.#t.hidden=
!0,this.#x(),this.#o?.focus({preventScroll:!0})}#m(t){if(!t.isComposing){if(t.key==="Escape")this.#d();else if(t.key==="Enter"&&t.target===this.#e)this.#c(t.shiftKey?
-1:1);else return;t.preventDefault(),t.stopPropagation()}}#f(){this.#a=null,this.#p();let t=this.#i.find(e=>e<=this.#h)??this.#i[0];t?this.#l(t):this.#E()}#c(t){
if(!this.#i.length)return;let e=this.#i.indexOf(this.#a)+t;this.#h=this.#i.at(e%this.#i.length),this.#l(this.#h)}#l(t){this.#a=t;let e=this.#s.lookAt(t);Ki(e),this.#E(),
this.#g()}#p(){this.#i=$i(this.#n.history.shown.entries,ds(this.#e.value)),this.#i.includes(this.#a)||(this.#a=null),this.#g()}#g(){let{history:t}=this.#n,e=t.shown.
entries.filter(S).length,i=this.#i.indexOf(this.#a)+1,o=this.#e.value.trim()?i?l("find.count",{at:R(i),count:R(this.#i.length)}):l("find.none"):"";f(r(".find-co\
unt",this.#t),o),f(r(".find-loaded",this.#t),T("find.loaded",e)),r('[data-find="more"]',this.#t).hidden=!t.hasOlder;for(let a of["older","newer"])r(`[data-find=\
"${a}"]`,this.#t).disabled=!this.#i.length}async#y(){let{history:t}=this.#n,e=r(".find-trouble",this.#t);f(e,"");try{for(let i=0;i<Ur&&t.hasOlder;i+=1)await t.loadOlder()}catch(i){
f(e,D(i))}this.#e.focus(),this.#a===null&&this.#r&&this.#f()}#E(){this.#x();let t=ds(this.#e.value);if(!t)return;let e=[],i=[];for(let n of this.#s.list.messageRows){
let o=Number(n.dataset.seq)===this.#a;n.classList.toggle("is-found",o),(o?i:e).push(...Kr(r(".message-text",n),t))}ve?.set("found",new Highlight(...e)),ve?.set(
"found-here",new Highlight(...i))}#x(){for(let t of this.#s.list.messageRows)t.classList.remove("is-found");for(let t of["found","found-here"])ve?.delete(t)}};function Kr(s,t){
if(!ve)return[];let e=[],i=document.createTreeWalker(s,NodeFilter.SHOW_TEXT),n=0;for(;i.nextNode();)e.push({node:i.currentNode,at:n}),n+=i.currentNode.length;let o=a=>e.
findLast(({at:h})=>h<=a);return[...s.textContent.matchAll(t)].map(({0:a,index:h})=>{let c=new Range,[d,m]=[o(h),o(h+a.length-1)];return c.setStart(d.node,h-d.at),
c.setEnd(m.node,h+a.length-m.at),c})}function Wi(s,{text:t,written:e=t,focus:i=!0,save:n,onEmpty:o,done:a}){if(r(".message-editor",s))return;let h=w("message-editor"),c=r("textarea",h),d=()=>{us(s),
a()};Wr(h,{textarea:c,close:d,submit:()=>Gr(h,{before:t,save:n,onEmpty:o,close:d})}),s.classList.add("is-editing"),r(".message-body",s).append(h),c.value=e,bt(c),
i&&(c.focus({preventScroll:!0}),h.scrollIntoView({block:"nearest"}))}function us(s){let t=r(".message-editor",s);return t.remove(),s.classList.remove("is-editin\
g"),r("textarea",t).value}function Wr(s,{textarea:t,close:e,submit:i}){t.oninput=()=>bt(t),s.onkeydown=n=>{if(!ot(n)){if(n.key==="Escape")e();else if(n.target===
t&&Xt(n))i();else return;n.preventDefault(),n.stopPropagation()}},s.onsubmit=n=>{n.preventDefault(),i()},r('[data-action="cancel"]',s).onclick=e}async function Gr(s,{
before:t,save:e,onEmpty:i,close:n}){let o=Ot(r("textarea",s)),a=r(".form-error",s);if(a.hidden=!0,o===t)return n();try{await(o?e(o):i()),n()}catch(h){a.textContent=
D(h),a.hidden=!1}}var Se=class{#t;#e;#s;#n=[];#r=!1;constructor(t,e){this.#t=t,this.#e=e}show(t,{signal:e}){this.#s=t,this.#n=[],t.addEventListener("lost-edit",({detail:i})=>this.#e.
keepAsDraft(i.text),{signal:e}),t.addEventListener("resync",()=>this.#o(),{signal:e}),t.addEventListener("state",()=>t.state==="live"&&this.#a(),{signal:e})}around(t){
let e=[...this.#t.querySelectorAll(".message.is-editing")];t();for(let i of e)i.isConnected||this.#i(i);this.#r||this.#h()}#o(){this.#r=!0;for(let t of this.#t.
querySelectorAll(".message.is-editing"))this.#i(t)}#i(t){let{entry:e}=H(t);this.#n.push({entry:e,written:us(t)})}#a(){if(!this.#r)return;this.#r=!1;let t=({entry:e})=>{
let i=this.#e.entryOf(e);return!i||!Z(i,this.#s)};for(let{entry:e,written:i}of this.#n.filter(t))i!==e.text&&this.#e.keepAsDraft(i);this.#n=this.#n.filter(e=>!t(
e)),this.#h()}#h(){this.#n=this.#n.filter(({entry:t,written:e})=>{let i=this.#e.rowOf(t);return i?(this.#e.reopen(i,H(i).entry,e),!1):!0})}};var Oe=class{#t;#e;constructor(t){this.#t=t,this.#e=r(".resync-kept",t),r("button",t).onclick=()=>t.hidden=!0}show(t,{signal:e}){this.#t.hidden=!0,t.addEventListener(
"resync",({detail:i})=>this.#s(i),{signal:e})}sayKept(){this.#e.hidden=!1}#s({reason:t}){let e=t==="epoch_changed"?"resync.restored":"resync.incomplete";f(r(".r\
esync-text",this.#t),l(e)),this.#e.hidden=!0,this.#t.hidden=!1}};function q(s){let t=!1;return()=>{if(t)return;t=!0;let e=()=>{t=!1,s()};document.hidden?setTimeout(e,200):requestAnimationFrame(e)}}var be=class{#t;#e;constructor(t,{router:e,...i}){this.#t=t,this.#e=i;let n=r(".people-button:not(.reports-button)",t),o=()=>e.address.panel==="people",a=()=>n.
setAttribute("aria-expanded",o());n.onclick=()=>o()?e.up():e.go({...e.address,panel:"people"}),e.addEventListener("change",a),r(".reports-button",t).onclick=()=>e.
go({...e.address,panel:"reports"})}show(t,{signal:e}){let i=()=>this.#s(t),n=q(()=>e.aborted||i()),{directory:o,presence:a,reports:h}=this.#e,c=()=>t.state==="l\
ive"&&Q(t.room)&&h.count(t.id);t.addEventListener("room",i,{signal:e}),t.members.addEventListener("change",i,{signal:e});for(let d of[o,a,h])d.addEventListener(
"change",n,{signal:e});t.addEventListener("state",c,{signal:e}),c(),i()}#s({room:t,members:e}){f(r(".room-title",this.#t),t.name);let i=r(".room-topic",this.#t),
n=rs(t);f(i,n?this.#o(n):t.topic??""),i.title=i.textContent,this.#n(n),this.#r(t),f(r(".people-count",this.#t),e.loaded?et(e.count,e):"")}#n(t){let e=r(".room-p\
icture",this.#t);e.hidden=!t,t&&(O(e,this.#e.directory.of(t)),F(e,this.#e.presence.of(t.id)))}#r(t){let e=Q(t)?this.#e.reports.waitingIn(t.id)??0:0;r(".reports-\
button",this.#t).hidden=!e,f(r(".reports-count",this.#t),e?R(e):"")}#o(t){return[l(`presence.${this.#e.presence.of(t.id)}`),dt(this.#e.directory.of(t))].filter(
Boolean).join(" · ")}};var Vr=450,zr=10,Gi=.9,fs="a[href], button:not([hidden])",ke=class{#t;#e;#s;#n;#r;#o=null;constructor({log:t,scroller:e,timeline:i,actions:n}){this.#t=t,this.#e=
e,this.#s=i,this.#r=n,t.addEventListener("pointerover",({target:o})=>this.#i(o.closest(".message"))),t.addEventListener("focusin",({target:o})=>this.#a(o.closest(
".message"))),t.addEventListener("focusout",o=>this.#h(o)),t.addEventListener("click",({target:o})=>this.#d(o)),t.addEventListener("keydown",o=>this.#u(o)),this.#y(),
e.addEventListener("focus",()=>e.matches(":focus-visible")&&this.#s.lastOnScreen?.focus())}show(t){this.#n=t,this.#e.tabIndex=0}around(t){let e=this.#t.contains(
document.activeElement);t();let i=r('.message[tabindex="0"]',this.#t);e&&!this.#t.contains(document.activeElement)?(this.#e.tabIndex=-1,this.#e.focus({preventScroll:!0})):
!i&&document.activeElement!==this.#e&&(this.#e.tabIndex=0)}#i(t){if(!t||t.dataset.state!=="sent")return;let e=r(".message-actions",t)??t.appendChild(w("message-\
actions")),{entry:i}=H(t);r('[data-action="link"]',e).hidden=!navigator.clipboard,r('[data-action="edit"]',e).hidden=!Z(i,this.#n),r('[data-action="delete"]',e).
hidden=!qt(i,this.#n),r('[data-action="more"]',e).hidden=!!i.deleted||!navigator.clipboard,e.hidden=[...e.children].every(n=>n.hidden)}#a(t){if(t){this.#i(t),this.#e.
tabIndex=-1;for(let e of this.#t.querySelectorAll('.message[tabindex="0"]'))e.tabIndex=-1;t.tabIndex=0}}#h({target:t,relatedTarget:e}){let i=t.closest(".message");
if(i&&!i.contains(e))for(let n of i.querySelectorAll(fs))n.tabIndex=-1}#d(t){let e=t.closest(".message"),i=t.closest("[data-action]"),n=t.matches(".avatar, .mes\
sage-author")?"person":i?.dataset.action;e&&this.#r[n]?.(e,H(e))}#u(t){let e=t.target.closest(".message");if(!e||t.target.matches("textarea")||t.ctrlKey||t.metaKey||
t.altKey)return;let i=t.target===e?this.#m(e,t.key):this.#f(e,t.key);i&&(t.preventDefault(),t.stopPropagation(),i())}#m(t,e){let{list:i}=this.#s;return{Enter:()=>this.#p(
t),ArrowUp:()=>this.#c(i.beside(t,-1)),ArrowDown:()=>this.#c(i.beside(t,1)),Home:()=>this.#c(i.first()),End:()=>{this.#s.toNewest(),this.#s.focusNewest()},PageUp:()=>this.#l(
-Gi),PageDown:()=>this.#l(Gi)}[e]}#f(t,e){if(e==="Escape")return()=>t.focus({preventScroll:!0});let i={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1}[e],n=this.#g(
t);return i&&(()=>n.at((n.indexOf(document.activeElement)+i)%n.length).focus())}#c(t){t?.focus({preventScroll:!0}),t?.scrollIntoView({block:"nearest"})}#l(t){let{
list:e}=this.#s;this.#s.scroll(t);let{top:i}=this.#e.getBoundingClientRect(),n=e.messageRows.find(o=>o.getBoundingClientRect().top>=i);(t<0?n:this.#s.lastOnScreen)?.
focus({preventScroll:!0})}#p(t){let e=this.#g(t);for(let i of e)i.tabIndex=0;e[0]?.focus({preventScroll:!0})}#g=t=>[...t.querySelectorAll(fs)];#y(){let t=this.#t;
t.addEventListener("pointerdown",e=>this.#E(e),{passive:!0}),t.addEventListener("pointermove",e=>this.#x(e),{passive:!0});for(let e of["pointerup","pointercance\
l"])t.addEventListener(e,()=>this.#w(),{passive:!0});this.#e.addEventListener("scroll",()=>this.#w(),{passive:!0}),t.addEventListener("contextmenu",e=>{e.pointerType===
"touch"&&!e.target.closest("a[href]")&&e.preventDefault()})}#E({pointerType:t,target:e,clientX:i,clientY:n,isPrimary:o}){this.#w();let a=t==="touch"&&o&&!e.closest(
`${fs}, textarea`)&&e.closest(".message");if(!a)return;let h=setTimeout(()=>{this.#o=null,Yr(),this.#r.more(a,H(a))},Vr);this.#o={timer:h,clientX:i,clientY:n}}#x({
clientX:t,clientY:e}){let i=this.#o;i&&Math.hypot(t-i.clientX,e-i.clientY)>zr&&this.#w()}#w(){clearTimeout(this.#o?.timer),this.#o=null}};function Yr(){let s=t=>{
t.preventDefault(),t.stopPropagation()};addEventListener("click",s,{capture:!0,once:!0}),addEventListener("pointerdown",()=>removeEventListener("click",s,{capture:!0}),
{capture:!0,once:!0})}var Jr={ended:{key:"status.ended.action",go:at},crowded:{key:"again",go:()=>location.reload()},broken:{key:"again",go:()=>location.reload()}},Xr={key:"status.ro\
oms.action"},Te=class{#t;#e;constructor(t,{router:e}){this.#t=t,this.#e=e}show(t,{signal:e}){let i=()=>this.#s(t.state);t.addEventListener("state",i,{signal:e}),
i()}#s(t){this.#t.dataset.state=t,r(".status-text",this.#t).textContent=t==="live"?"":l(`status.${t}`);let e=r("button",this.#t),i=yt.has(t)?{...Xr,go:()=>this.#e.
go(K)}:Jr[t];e.hidden=!i,i&&(e.textContent=l(i.key),e.onclick=i.go)}};var Qr=900,Ae=class{#t;#e;#s;constructor(t,{isFollowing:e}){this.#t=t,this.#e=e,t.addEventListener("scroll",()=>this.#n(),{passive:!0})}draw(){let{top:t}=this.#t.
getBoundingClientRect();for(let e of this.#t.querySelectorAll(".day"))r(".day-title",e).classList.toggle("is-over",e.getBoundingClientRect().top<t)}#n(){if(this.#e())
return this.#r();this.#t.classList.add("is-scrolling"),clearTimeout(this.#s),this.#s=setTimeout(()=>this.#r(),Qr)}#r(){clearTimeout(this.#s),this.#t.classList.remove(
"is-scrolling")}};var Vi=new Set(["joined","left","added","removed"]),Zr=new Set(["brought"]),ps=new Set(["joined","left"]);function zi(s){let t=[];for(let e of ta(s)){let i=t.at(
-1);i&&ea(i[0],e)?i.push(e):t.push([e])}return t.map(sa)}function ta(s){let t=new Map(s.filter(({type:i})=>ps.has(i)).map(i=>[i.user.id,i]));return s.filter(({type:i})=>!Zr.
has(i)).filter(i=>!ps.has(i.type)||t.get(i.user.id)===i)}function ea(s,{type:t,user:e}){return s.type!==t||!Vi.has(t)?!1:ps.has(t)||s.user.id===e.id}function sa(s){
let[{type:t,user:e,member:i,role:n,name:o,topic:a}]=s,h={user:g(e),name:o,topic:a,member:i&&g(i)};if(Vi.has(t)){let c=[...new Set(s.map(d=>g(d.member??d.user)))];
return T(`notice.${t}`,c.length,{...h,names:tt(c)})}return t==="role"?l(`notice.role.${n}`,h):t==="topic"&&!a?l("notice.topic.removed",h):l(`notice.${t}`,h)}var ia=300;function Yi(s,t,e){let{before:i,firstNew:n,me:o}=e,a=[];i&&a.push({key:Ji(new Date(i.at)),at:new Date(i.at),rows:[],isContinued:!0});let h=i;for(let c of[
...s,...t.map(d=>na(d,o))]){let d=oa(a,new Date(c.at));n!==null&&c.seq===n&&(d.rows.push({key:"new-line",kind:"new-line"}),h=null),!d.rows.length&&!d.isContinued&&
(h=null),S(c)?d.rows.push(ra(c,h,e)):la(d.rows,ca(c,e)),h=c}return a.filter(({rows:c})=>c.length)}var gs=new WeakMap;function na(s,t){let{clientId:e,text:i,at:n,
failure:o}=s;if(!gs.has(s)){let a={type:"message",seq:null,at:n,user:t,text:i,deleted:!1,clientId:e,failure:o,unsent:!0};gs.set(s,a)}return gs.get(s)}var Ji=s=>`${s.
getFullYear()}-${s.getMonth()+1}-${s.getDate()}`;function oa(s,t){let e=Ji(t),i=s.at(-1);return i&&(i.key===e||t<i.at)?i:(s.push({key:e,at:t,rows:[],isContinued:!1}),
s.at(-1))}function ra(s,t,{me:e,live:i,edits:n,personOf:o,isFolded:a}){let h=s.user.id===e.id,c=n.get(s.seq),d=s.unsent?s:c,m=d?.failure?"failed":d?"pending":"s\
ent",p=o(s.user);return{key:h&&s.clientId?s.clientId:`seq-${s.seq}`,kind:"message",entry:s,own:h,author:p,name:p.display_name||p.name,picture:p.picture,isFolded:a(
s),edit:c,leads:!aa(s,t),state:m,pending:m!=="pending"?null:i?"sending":"waiting"}}function aa(s,t){return!t||!S(t)||t.user.id!==s.user.id?!1:new Date(s.at)-new Date(
t.at)<ia*1e3}var ha={joined:"began",added:"brought"};function ca(s,{personOf:t,isDirect:e}){let{user:i,member:n,type:o}=s;return{...s,type:e&&ha[o]||o,user:t(i),
member:n&&t(n)}}function la(s,t){let e=s.at(-1);e?.kind==="notice"?e.entries.push(t):s.push({key:`notice-${t.seq}`,kind:"notice",entries:[t]})}var _e=class{#t=new Map;#e=0;#s=null;fit(t){t!==this.#s&&(this.#s=t,this.clear())}clear(){this.#t.clear(),this.#e=0}set(t,e){this.#e+=e-(this.#t.get(t)??0),this.#t.
set(t,e)}of(t,e,i){let{mean:n}=this,o=0;for(let a=e;a<i;a+=1)o+=this.#t.get(t[a].seq)??n;return o}at(t,e){let{mean:i}=this,n=0;for(let o=e;n<t.length&&o>0;n+=1)
o-=this.#t.get(t[n].seq)??i;return n}get mean(){return this.#t.size?this.#e/this.#t.size:44}};var Ce=class{#t;#e;#s=null;#n;following=!0;constructor(t,{mayFollow:e}){this.#t=t,this.#e=e,t.addEventListener("scroll",()=>this.#o(),{passive:!0});let i=new ResizeObserver(
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
bottom>e)]}};function Ct(s,t){let e=0,i=s.length;for(;e<i;){let n=e+i>>1;t(s[n])?i=n:e=n+1}return e}var da=24,Xi=4,ma=80,ua=180,ys=.75,fa=1+ys,pa=1+2*ys,ga=4,wa={message:Hi,notice:()=>w("notice"),"new-line":()=>w("new-line")},ya={message:Ui,notice:va,"new-line":()=>{}},
Le=class{#t;#e;#s;#n;#r;#o=new _e;#i=[];#a=[];#h=null;#d=[];#u=[];#m=null;#f=null;#c=0;#l=0;#p;#g=0;#y=0;constructor({scroller:t,keeper:e,changing:i}){this.#t=t,
this.#e=e,this.#s=r(".timeline-log",t),this.#n=r(".rows-above",t),this.#r=r(".rows-below",t),this.#p=i;let n=()=>{this.#g=t.clientWidth,this.#y=t.clientHeight};
new ResizeObserver(n).observe(t),n()}get rows(){return this.#d}get messageRows(){return this.#d.filter(t=>t.matches(".message"))}get isEmpty(){return!this.#u.some(
({kind:t})=>t==="message")}clear(){this.#s.replaceChildren(),this.#o.clear(),this.#i=this.#a=this.#d=this.#u=[],this.toEnd()}draw(t,e,i,{aloud:n=!1}={}){this.#i=
t,this.#a=e,this.#h=i,this.#w(),this.#E({aloud:n})}follow(){for(let t=0;t<ga;t+=1){let e=this.#v();if(!e)return;this.#k(),this.#S(e),this.#E()}}toEnd(){this.#m=
this.#f=null,this.#w()}show(t){let e=Math.min(B(this.#i,t),this.#i.length-1);return(e<this.#c||e>=this.#l)&&(this.#k(),this.#S(this.#T(e)),this.#E()),this.rowOf(
t)}rowOf(t){return r(`.message[data-seq="${t}"]`,this.#s)??this.#_(t)}beside(t,e){let{messageRows:i}=this,n=i.indexOf(t)+e;if(i[n])return i[n];if(!(e<0?this.#c===
0:this.#l===this.#i.length))return this.#k(),this.#S(this.#T(e<0?this.#c:this.#l)),this.#E(),i=this.messageRows,n=i.indexOf(t)+e,i[n]}first(){let t=this.#i.find(
S);return t&&this.show(t.seq)}onScreen({first:t,last:e}){let{top:i,bottom:n}=this.#t.getBoundingClientRect(),o=p=>y=>y.getBoundingClientRect().bottom>p,a=Ct(this.#d,
o(i)),h=Ct(this.#d,o(n+1))-1,c=this.#u.slice(a,h+1).flatMap(ws);if(!c.length)return this.#i.length||t===null?null:{from:t,to:e};let d=this.#i[B(this.#i,c[0])-1],
m=this.#i[B(this.#i,c.at(-1))+1];return{from:d?d.seq+1:t,to:m?m.seq-1:e}}#E({aloud:t=!1}={}){this.#s.setAttribute("aria-live",t?"polite":"off"),this.#p(()=>this.#e.
keep(()=>this.#x()))}#x(){this.#o.fit(this.#g);let t=this.#i.slice(this.#c,this.#l),e=this.#l===this.#i.length,i=this.#i[this.#c-1],n=Yi(t,e?this.#a:[],{...this.#h,
before:i});_(this.#s,n,{create:()=>w("day"),update:Ea}),this.#u=n.flatMap(({rows:o})=>o),this.#d=[...this.#s.querySelectorAll(".day-rows > *")],Qi(this.#n,this.#o.
of(this.#i,0,this.#c)),Qi(this.#r,this.#o.of(this.#i,this.#l,this.#i.length))}#w(){let{length:t}=this.#i,e=this.#C;this.#l=this.#f===null?t:Math.min(t,B(this.#i,
this.#f+1)),this.#c=this.#m===null?this.#l-this.#A(fa):B(this.#i,this.#m),this.#c>=this.#l&&(this.#l=Math.max(this.#l,Math.min(t,e))),this.#c>=this.#l&&(this.#c=
this.#l-e),this.#f===null&&this.#l-this.#c>e+e/4&&this.#O(e),this.#S([this.#c,this.#l])}#O(t){this.#e.following||!this.#d.length?this.#c=this.#l-t:this.#l=this.#c+
t+t/4,this.#k()}#S([t,e]){let{length:i}=this.#i;for(this.#l=Math.min(Math.max(Math.round(e),0),i),this.#c=Math.min(Math.max(Math.round(t),0),this.#l);this.#c>0&&
this.#c<i&&!S(this.#i[this.#c])&&!S(this.#i[this.#c-1]);)this.#c-=1;for(;this.#l>0&&this.#l<i&&!S(this.#i[this.#l])&&!S(this.#i[this.#l-1]);)this.#l+=1;this.#m=
this.#i[this.#c]?.seq??null,this.#f=this.#l===i?null:this.#i[this.#l-1].seq}#v(){let{top:t,bottom:e,height:i}=this.#t.getBoundingClientRect(),n=this.#s.getBoundingClientRect(),
o=ys*i,a=this.#C,h=a/Xi;if(!i||!this.#d.length)return null;if(n.bottom<t||n.top>e)return this.#T(this.#o.at(this.#i,t-this.#n.getBoundingClientRect().top));let[
c,d]=[this.#c-h,this.#l+h];return this.#c>0&&n.top>t-o?[c,Math.min(this.#l,c+a)]:this.#l<this.#i.length&&n.bottom<e+o?[Math.max(this.#c,d-a),d]:null}#T(t){let e=this.#A(
pa)/2;return[t-e,t+e]}get#C(){let t=Xi*this.#y/da;return Math.round(Math.min(ua,Math.max(ma,t)))}#A(t){return Math.ceil(t*this.#y/this.#o.mean)}#k(){let t=this.#s.
getBoundingClientRect().top;this.#d.forEach((e,i)=>{let[n,...o]=ws(this.#u[i]);if(!n)return;let{bottom:a}=e.getBoundingClientRect();this.#o.set(n,a-t);for(let h of o)
this.#o.set(h,0);t=a})}#_(t){return this.#d[this.#u.findIndex(e=>e.kind==="notice"&&ws(e).includes(t))]}},ws=({entry:s,entries:t=[s]})=>t.flatMap(e=>e?.seq??[]);
function Qi(s,t){let e=`${t}px`;s.style.blockSize!==e&&(s.style.blockSize=e)}function Ea(s,{at:t,rows:e,isContinued:i}){f(r(".day-title span",s),Us(t)),s.classList.
toggle("is-continued",i),_(r(".day-rows",s),e,{create:({kind:n})=>wa[n](),update:(n,o)=>ya[o.kind](n,o)})}function va(s,{entries:t}){let e=zi(t);e.length===s.children.
length&&e.every((i,n)=>s.children[n].textContent===i)||s.replaceChildren(...e.map(i=>G("p",i)))}var xa=2e3,Sa=400,Es={connecting:"timeline.loading","catching-up":"timeline.loading",reconnecting:"timeline.waiting",restarting:"timeline.waiting",offline:"time\
line.waiting"},Ne=class{#t;#e;#s;#n;#r;#o;#i=null;#a;#h=!1;#d=!1;#u=!1;#m=new Set;#f=null;#c=null;#l=q(()=>this.#p());constructor(t,{changing:e,onNewest:i,onMoved:n}){
this.#t=t,this.toNewest=i,this.#e=r(".timeline-scroll",t),this.#s=r(".timeline-start",t),this.#n=new Ce(this.#e,{mayFollow:()=>this.#i?.history.isAtNewest??!0}),
this.#o=new Le({scroller:this.#e,keeper:this.#n,changing:e}),this.#r=new Ae(this.#e,{isFollowing:()=>this.#n.following});let o,a=()=>{clearTimeout(o),o=setTimeout(
()=>this.#i&&n(),Sa),this.#w()};this.#e.addEventListener("scroll",a,{passive:!0}),r('[data-testid="new-pill"]',t).onclick=()=>this.#v(),r('[data-testid="first-u\
nread"]',t).onclick=()=>this.#T(),r('[data-testid="mark-read"]',t).onclick=()=>this.#k(),document.addEventListener("visibilitychange",()=>document.hidden&&this.#_()),
addEventListener("blur",()=>this.#_()),addEventListener("focus",()=>this.#L())}get list(){return this.#o}show(t){this.#a?.abort(),this.#a=new AbortController;let{
signal:e}=this.#a;this.#i=t,this.#h=!1,this.#d=!0,this.#u=!1,this.#m.clear(),this.#f=this.#c=null,this.#o.clear(),t.addEventListener("change",this.#l,{signal:e}),
this.#n.following=!0,this.#p()}follow(){this.#d=!1,this.#i.history.toNewest(),this.#o.toEnd(),this.#p(),this.#n.toBottom(),this.#w()}async goTo(t){this.#d=!1;let e=this.#i,
i=await e.history.goTo(t);if(e!==this.#i||i===null)return!0;if(!i)return!1;this.#n.stay(),this.#h||=e.state==="live",this.#p();let n=this.#o.show(t);return this.#n.
reveal(n),this.#w(),ka(n),!0}lookAt(t){let e=this.#o.rowOf(t);if(e&&this.#n.isInView(e))return e;this.#n.stay();let i=this.#o.show(t);return this.#n.reveal(i),this.#w(),
i}get place(){if(this.#n.following)return null;let{row:t,offset:e}=this.#n.placeIn(this.#o.messageRows)??{};return t?.dataset.seq?{seq:Number(t.dataset.seq),offset:e}:
null}async comeBackTo(t){if(!t)return this.follow();this.#d=!1;let e=this.#i,i=await e.history.goTo(t.seq);e!==this.#i||!i||(this.#n.stay(),this.#p(),this.#n.putAt(
this.#o.show(t.seq),t.offset),this.#w())}scroll(t){this.#e.scrollBy({top:t*this.#e.clientHeight,behavior:"instant"}),this.#w()}get lastOnScreen(){return this.#n.
lastAboveFoot(this.#o.messageRows)??this.#o.messageRows[0]}focusNewest(){let t=this.lastOnScreen;return t?.focus({preventScroll:!0}),!!t}entryAsItWas({seq:t,at:e}){
let i=this.#i.history.shown.entry(t);return i?.at===e?i:void 0}#p(){let t=this.#i;if(!t)return;let{state:e,timeline:i,history:n,room:o,me:a,firstNew:h,unsentEdits:c}=t,
d=e==="live";d&&this.#h&&this.#n.following&&i.trim();let{first:m,last:p,entries:y}=n.shown,$=m===this.#f&&p>this.#c;this.#f=m,this.#c=p;let Y={me:a,firstNew:h,live:d,
edits:c,personOf:b=>t.personOf(b),isFolded:b=>t.isFolded(b),isDirect:o.kind==="direct"};this.#o.draw(y,n.isAtNewest?t.unsent:[],Y,{aloud:d&&this.#h&&$&&n.isAtNewest}),
this.#g(),d?!this.#h&&!this.#u&&this.#E():this.#h=!1,this.#w()}#g(){let{timeline:t,history:e,state:i,room:n}=this.#i,o=t.cursor!==null||!e.isAtNewest;r('.timeli\
ne-empty [data-open="add-people"]',this.#t).hidden=!ct(n),this.#t.classList.toggle("is-empty",o&&this.#o.isEmpty),this.#t.classList.toggle("is-loading",!o&&["co\
nnecting","catching-up"].includes(i));let a=i==="live"&&this.#m.has("older"),h=Oa({known:o,timeline:t,history:e,room:n,state:i,failed:a});this.#s.dataset.text!==
h&&(this.#s.dataset.text=h,this.#s.replaceChildren(h,...a?[" ",this.#y()]:[]))}#y(){let t=G("button",l("again"),"link-button");return t.onclick=()=>this.#O("old\
er"),t}#E(){let{firstNew:t,history:e,room:i,stoppedElsewhere:n}=this.#i;if(this.#d&&i.isKept)return;let o=this.#d&&this.#n.following;if(this.#d=!1,o&&n)return this.#C();
this.#h=!0,this.#m.clear(),this.#i.reading.back(this.#i),!(!this.#n.following||!e.isAtNewest||t===null)&&(this.#n.stay(),this.#o.show(t),this.#n.revealAbove(r("\
.new-line",this.#e))||this.#x())}#x(){this.#o.toEnd(),this.#p(),this.#n.toBottom()}#w(){if(!this.#i)return;this.#o.follow();let{reading:t,history:e}=this.#i,i=this.#o.
onScreen(e.shown);i&&!document.hidden&&document.hasFocus()&&this.#h&&t.see(i),this.#h&&!this.#m.has("older")&&this.#n.isNearTop&&e.hasOlder&&this.#O("older"),!this.#m.
has("newer")&&this.#n.isNearFoot&&!e.isAtNewest&&this.#O("newer"),this.#r.draw(),this.#S(i)}async#O(t){let e=this.#i,{history:i}=e;try{await(t==="older"?i.loadOlder():
i.loadNewer()),this.#m.delete(t)}catch{e===this.#i&&this.#m.add(t)}this.#l()}#S(t){let{reading:e,stoppedElsewhere:i}=this.#i,n=t?this.#i.unseenBelow(t.to):0,o=t&&
e.seen>=t.from-1&&e.seen<=t.to,a=r('[data-testid="new-pill"]',this.#t);a.hidden=this.#n.following,a.classList.toggle("has-news",n>0),f(r("span",a),n?T("timeline\
.pill",n):l("timeline.to_newest")),r(".unread-note",this.#t).hidden=!i||o}#v(){this.#m.delete("newer"),this.toNewest(),this.focusNewest()}async#T(){(await this.#A().
catch(e=>k(D(e))))?.focus({preventScroll:!0}),this.#w()}async#C(){let t=this.#i;this.#u=!0,await this.#A().catch(()=>{}),t===this.#i&&(this.#u=!1,this.#h=t.state===
"live",this.#p())}async#A(){let t=this.#i,{reading:e,history:i}=t;if(e.newAfter=e.seen,await i.goTo(e.seen+1,{exactly:!1}),t!==this.#i)return;this.#n.stay(),this.#p();
let{entries:n}=i.shown,o=this.#o.show(t.firstNew??n[B(n,e.seen+1)]?.seq),a=r(".new-line",this.#e)??o;return a&&this.#n.reveal(a),o}#k(){let{reading:t,timeline:e}=this.#i;
t.seeAll(e.cursor),t.answered(),this.focusNewest(),this.#p()}#_(){this.#i?.reading.away(),this.#i?.keep()}#L(){this.#i&&(this.#m.delete("newer"),this.#h=!1,this.#p())}};
function Oa({known:s,timeline:t,history:e,room:i,state:n,failed:o}){return o?l("timeline.older_failed"):s?e.hasOlder?n==="live"?l("timeline.loading_older"):Es[n]===
"timeline.waiting"?l("timeline.older_waiting"):"":ba(i,t):Es[n]?l(Es[n]):""}function ba({kind:s,name:t},{floor:e}){return e>1?l("timeline.beginning.joined"):l(s===
"direct"?"timeline.beginning.direct":"timeline.beginning",{room:t})}function ka(s){s.tabIndex=-1,s.focus({preventScroll:!0}),s.classList.add("is-marked"),setTimeout(
()=>s.classList.remove("is-marked"),xa)}var Ta=3,De=class{#t;constructor(t){this.#t=t}show({typing:t},{signal:e}){let i=()=>this.#t.textContent=Aa(t.users);t.addEventListener("change",i,{signal:e}),i()}};
function Aa(s){return s.length?s.length>Ta?l("typing.many"):T("typing",s.length,{names:tt(s.map(g))}):""}var vs=60,Re=class{#t=null;#e;#s;#n;#r;#o;#i;#a;#h;#d;#u;constructor({router:t,drafts:e,directory:i,presence:n,reports:o}){this.#u=o,this.#n=t,this.#s=new Ne(r(
".timeline"),{changing:a=>this.#a.around(()=>this.#o.around(()=>this.#i.around(a))),onNewest:()=>this.#m(),onMoved:()=>t.keepPlace()}),this.#r=new ye({form:r(".\
composer"),note:r(".composer-note"),drafts:e,onSent:()=>this.#m(),onEditLast:()=>this.#g()}),this.#o=new ke({log:r(".timeline-log"),scroller:r(".timeline-scroll"),
timeline:this.#s,actions:this.#f()}),this.#h=new Oe(r(".resync-note")),this.#i=new Se(r(".timeline-log"),{rowOf:({seq:a})=>this.#s.list.rowOf(a),entryOf:a=>this.#s.
entryAsItWas(a),reopen:(a,h,c)=>this.#y(a,h,{written:c,focus:!1}),keepAsDraft:a=>this.#E(a)}),this.#a=new xe(r(".find-bar"),{timeline:this.#s}),this.#d=[this.#a,
this.#h,this.#i,new be(r(".room-header"),{router:t,directory:i,presence:n,reports:o}),new Te(r(".status[data-state]"),{router:t}),new De(r(".typing")),this.#r]}show(t){
this.#e?.abort(),this.#e=new AbortController,this.#t=t;for(let e of this.#d)e.show(t,this.#e);this.#o.show(t),this.#s.show(t)}focusComposer(){this.#r.focus()}async goTo(t){
await this.#s.goTo(t).catch(i=>i.status===422?!1:k(D(i))??!0)||(k(l("message.missing")),this.#s.follow())}get place(){return this.#s.place}comeBackTo(t){return this.#s.
comeBackTo(t).catch(e=>k(D(e)))}get keys(){return{find:()=>this.#a.open(),writeOn:()=>this.focusComposer(),leaveComposer:({target:t})=>t.matches(".composer-text")&&
this.#s.focusNewest(),scrollUp:()=>this.#s.scroll(-.9),toNewest:()=>this.#m()}}#m(){let{address:t}=this.#n;t.seq?this.#n.go({...t,seq:null},{replace:!0}):this.#s.
follow()}#f(){return{person:(t,{entry:e})=>this.#n.go({...this.#n.address,panel:`person:${e.user.id}`}),reveal:(t,{entry:e})=>{this.#t.reveal(e.seq),t.focus({preventScroll:!0})},
report:(t,{entry:e,author:i})=>Mi({entry:e,author:i,room:this.#t.room,reports:this.#u}),seen:(t,{entry:e})=>Ii({entry:e,conversation:this.#t}),unread:(t,{entry:e})=>this.#t.
markUnread(e.seq),copy:(t,e)=>this.#p(At(e),"message.copied"),link:(t,{entry:e})=>this.#p(this.#l(e),"message.link.copied"),edit:(t,{entry:e})=>this.#y(t,e),delete:(t,{
entry:e})=>this.#x(t,e),retry:(t,{entry:e,edit:i=e})=>this.#t.retry(i.clientId),discard:(t,{entry:e,edit:i=e})=>this.#w(i.clientId),more:(t,e)=>this.#c(t,e)}}async#c(t,e){
let i=await Pi({row:t,item:e,conversation:this.#t});i&&this.#f()[i](t,H(t))}#l({seq:t}){return location.origin+X({view:"room",room:this.#t.id,seq:t})}async#p(t,e){
let i=await navigator.clipboard.writeText(t).then(()=>e,()=>"error.unknown");k(l(i))}#g(){let t=this.#t.lastOwn;if(!t)return k(l("message.edit.none"));this.#t.history.
isAtNewest||this.#s.follow();let e=this.#s.list.show(t.seq);this.#y(e,t,{done:()=>this.focusComposer()})}#y(t,{seq:e,text:i},{written:n=i,focus:o=!0,done:a=()=>t.
focus()}={}){let h=this.#t,{epoch:c}=h.timeline;Wi(t,{text:i,written:n,focus:o,save:d=>h.edit({seq:e,epoch:c},d),onEmpty:()=>this.#x(t,H(t).entry),done:a})}#E(t){
this.#r.add(t),this.#h.sayKept()}async#x(t,{seq:e,user:i,text:n}){let o=this.#t,{epoch:a}=o.timeline,h=await V({title:l("message.delete.title"),text:l("message.\
delete.text",{text:_a(n),author:g(o.personOf(i))}),action:l("message.delete")});t.focus({preventScroll:!0}),h&&await o.delete({seq:e,epoch:a}).catch(c=>k(D(c)))}#w(t){
this.#t.discard(t),this.focusComposer()}};function _a(s){let t=s.replace(/\s+/gu," ");if(t.length<=vs)return t;let e=t.slice(0,vs).toWellFormed();return`${e.slice(
0,Math.max(e.lastIndexOf(" "),vs/2))}…`}var Ie=class{#t;#e;#s;constructor(t,{drafts:e,rooms:i}){this.#t=t,this.#e=e,this.#s=i,e.addEventListener("change",()=>this.#n()),i.addEventListener("change",q(()=>this.#n()))}show(){
this.#n(),r(".place-title",this.#t).focus()}#n(){let t=this.#e.rooms.map(e=>this.#s.find(e)).filter(Boolean);r(".drafts-none",this.#t).hidden=t.length>0,_(r(".d\
raft-list",this.#t),t,{key:({id:e})=>e,create:()=>w("draft-item"),update:(e,i)=>this.#r(e,i)})}#r(t,e){let i=r("a",t);i.href=`/rooms/${e.id}`,Zt(i,os(e)),f(r(".\
draft-room",i),e.name),f(r(".draft-text",i),this.#e.of(e.id));let n=r("button",t);n.title=l("drafts.delete"),n.setAttribute("aria-label",l("drafts.delete.from",
{room:e.name})),n.onclick=()=>this.#e.keep(e.id,"")}};var xs=matchMedia("(min-width: 45rem)"),Ca=matchMedia("(min-width: 68rem)"),Zi="parley:panel",Me=class{#t=r(".app");#e=r(".sidebar");constructor(){xs.addEventListener(
"change",()=>this.#s())}get showsRoomsBesides(){return xs.matches}get showsPanelBesides(){return Ca.matches}show(t){this.#t.dataset.view=t,this.#s()}get panelAtFirst(){
return this.showsPanelBesides&&localStorage.getItem(Zi)!=="closed"?"people":null}notePanel(t){this.showsPanelBesides&&localStorage.setItem(Zi,t?"open":"closed")}#s(){
let t=!xs.matches&&this.#t.dataset.view==="rooms";this.#e.setAttribute("role",t?"main":"region")}};var tn={title:()=>l("audit.title"),show(s,{conversation:t,signal:e}){let i=new j;i.addEventListener("change",()=>e.aborted||La(s,i),{signal:e}),e.addEventListener(
"abort",()=>i.close()),I(s).onclick=()=>i.more(),i.open(`/rooms/${t.id}/audit?limit=50`)}};function La(s,{items:t,hasMore:e,failed:i}){_(r(".audit-list",s),t,{key:({
id:n})=>n,create:()=>w("audit-item"),update:Na}),r(".audit-none",s).hidden=t.length>0||i,M(s,{hasMore:e,failed:i})}function Na(s,t){f(r(".audit-what",s),Da(t));
let e=r(".audit-why",s);f(e,t.reason?l("audit.reason",{reason:t.reason}):""),e.hidden=!t.reason;let i=r("time",s);i.dateTime=t.at,f(i,L(new Date(t.at)))}function Da({
act:s,actor:t,member:e,room:i,details:n}){let o={user:t?g(t):l("audit.console"),member:e&&g(e),room:n.name??i?.name,role:n.role&&l(`role.${n.role}`),until:n.until&&
L(new Date(n.until))},a=`audit.${s}`,h=l(n.until?`${a}.until`:a,o);return h.startsWith("audit.")?`${o.user}: ${s}`:h}var Ra=new Intl.Collator(C,{sensitivity:"base"}),nn={title:()=>l("members.title"),show(s,{conversation:t,router:e,directory:i,presence:n,me:o,signal:a}){let h=({
user:d})=>e.go({...e.address,panel:`person:${d.id}`}),c=q(()=>a.aborted||en(s,t,{directory:i,presence:n,choose:h}));I(s).onclick=()=>t.members.more(),r('[data-t\
estid="add-member"]',s).onclick=()=>oe({conversation:t,directory:i,presence:n,me:o});for(let d of[t.members,i,n])d.addEventListener("change",c,{signal:a});for(let d of[
"room","state"])t.addEventListener(d,c,{signal:a});en(s,t,{directory:i,presence:n,choose:h})}};function en(s,{members:t,room:e,isOver:i},{directory:n,presence:o,
choose:a}){let h=m=>({...m,user:n.of(m.user),state:fe(m,o)}),d=t.list.map(h).toSorted((m,p)=>Ra.compare(g(m.user),g(p.user)));sn(s,"there",d.filter(({state:m})=>m!==
"offline"),{members:t,choose:a}),sn(s,"away",d.filter(({state:m})=>m==="offline"),{members:t,choose:a}),M(s,{hasMore:t.hasMore&&!i,failed:t.failed&&!i}),r('[dat\
a-testid="add-member"]',s).hidden=!ct(e)||i}function sn(s,t,e,{members:i,choose:n}){let o=r(`.members-${t}-title`,s);f(o,T(`members.${t}`,e.length,{count:et(e.length,
i)})),o.hidden=!e.length,_(r(`.members-${t}`,s),e,{key:({user:a})=>a.id,create:()=>w("member-item"),update:(a,h)=>Ia(r("button",a),h,n)})}function Ia(s,t,e){let{
user:i,role:n,state:o,here:a}=t;s.classList.toggle("is-away",o==="offline"),s.title=l(a&&o==="active"?"presence.here":`presence.${o}`),s.onclick=()=>e(t),O(r(".\
avatar",s),i),F(r(".avatar",s),o),f(r(".member-name",s),g(i)),f(r(".member-role",s),n==="member"?"":l(`role.${n}`)),f(r(".member-presence",s),s.title)}var Ma=36e5;async function on({act:s,user:t,conversation:e}){let i=v("moderate"),n=r("form",i),{members:o,room:a}=e,h={name:g(t),room:a.name};return A(n),r(".mo\
derate-text",n).textContent=l(`moderate.${s}.text`,h),r(".moderate-until",n).hidden=s==="remove",r('[value=""]',n.elements.hours).hidden=s!=="ban",n.elements.hours.
value=s==="ban"?"":"1",r(".button-danger",n).textContent=l(`moderate.${s}`),N(n,async({hours:c,reason:d})=>{let m=c?new Date(Date.now()+Number(c)*Ma).toISOString():
null,p=d.trim()?{reason:d.trim()}:{};s==="mute"&&await o.mute(t.id,{muted_until:m,...p}),s==="ban"&&await o.ban(t.id,{...m?{until:m}:{},...p}),s==="remove"&&await o.
remove(t.id,p),i.close("done")}),await x(i,{title:l(`moderate.${s}.title`,h)})==="done"}var Pa=6e4,an={title:()=>l("person.title"),show(s,{conversation:t,subject:e,router:i,rooms:n,directory:o,presence:a,blocks:h,me:c,signal:d}){let{members:m}=t,p=r(
".person",s),y=r("form",s),$=()=>m.list.find(({user:b})=>b.id===e),z=()=>$a(s,{user:o.of({id:e}),member:$(),conversation:t,directory:o,presence:a,blocks:h,me:c}),
U=q(()=>d.aborted||z());A(y),N(y,({role:b})=>Ua(t,$(),b)),ja(s,{conversation:t,member:$,router:i}),r('[data-action="write"]',s).onclick=()=>E(p,async()=>i.goToRoom(
(await n.openDirect([e])).id)),r('[data-action="block"]',s).onclick=()=>E(p,()=>Ha(h,o.of({id:e})));for(let b of[m,o,a,h])b.addEventListener("change",U,{signal:d});
t.addEventListener("room",U,{signal:d});let Y=setInterval(U,Pa);d.addEventListener("abort",()=>clearInterval(Y)),z()}};function $a(s,{user:t,member:e,conversation:i,
directory:n,presence:o,blocks:a,me:h}){if(r(".person",s).hidden=!t.name,r(".person-missing",s).hidden=!!t.name||!n.knows(t.id),!t.name)return;let c=e?fe(e,o):o.
of(t.id);O(r(".avatar",s),t,{size:"large"}),F(r(".avatar",s),c),f(r(".person-name",s),g(t)),f(r(".person-account",s),[`@${t.name}`,t.pronouns].filter(Boolean).join(
" · ")),f(r(".person-presence",s),Ba(t,{state:c,here:e?.here})),Ss(r(".person-status",s),dt(t)),Ss(r(".person-about",s),t.about),rn(r(".person-time",s),t.time_zone&&
Hs(t.time_zone)),rn(r(".person-since",s),t.created_at&&js(new Date(t.created_at)));let d=t.id===h.id;r('[data-action="write"]',s).hidden=d||t.disabled===!0,r('[\
data-open="account"]',s).hidden=!d;let m=r('[data-action="block"]',s);m.hidden=d,f(m,l(a.has(t.id)?"person.unblock":"person.block")),Fa(s,i,e)}function Ba({disabled:s},{
state:t,here:e}){return s?l("person.disabled"):l(e&&t==="active"?"presence.here":`presence.${t}`)}function Ss(s,t){f(s,t??""),s.hidden=!t}function rn(s,t){f(r("\
dd",s),t??""),s.hidden=!t}function Fa(s,t,e){let{room:i,isOver:n}=t;if(r("form",s).hidden=!e||i.kind==="direct",!e)return;let{role:o}=e,a=lt(i)&&!i.archived&&!n;
f(r(".person-role",s),l(`role.${o}`)),r(".person-role-line",s).hidden=a,r(".member-roles",s).hidden=r(".member-save",s).hidden=!a;let{elements:h}=r("form",s);(h.
role.value===""||!s.contains(document.activeElement))&&(h.role.value=o),qa(s,t,e)}function qa(s,t,e){let i=!t.isOver&&Ds(e,t),n=Ge(e.muted_until);for(let o of["\
mute","ban","remove"])r(`[data-action="${o}"]`,s).hidden=!i;r('[data-action="mute"]',s).hidden||=n,r('[data-action="unmute"]',s).hidden=!i||!n,Ss(r(".person-mut\
ed",s),n&&l("person.muted",{date:L(new Date(e.muted_until))}))}function ja(s,{conversation:t,member:e,router:i}){for(let n of["mute","ban","remove"])r(`[data-ac\
tion="${n}"]`,s).onclick=async()=>{await on({act:n,user:e().user,conversation:t})&&n!=="mute"&&i.go({...i.address,panel:"people"},{replace:!0})};r('[data-action\
="unmute"]',s).onclick=()=>E(r("form",s),()=>t.members.mute(e().user.id,{muted_until:null}))}async function Ha(s,t){if(s.has(t.id))return s.unblock(t.id);let e=g(
t);await V({title:l("person.block.title",{name:e}),text:l("person.block.text"),action:l("person.block")})&&await s.block(t.id)}async function Ua({members:s},{user:t,
role:e},i){i!==e&&(await s.setRole(t.id,i),k(l("member.role.changed",{name:g(t),role:l(`role.${i}`)})))}var hn={title:()=>l("reports.title"),show(s,{conversation:t,router:e,directory:i,reports:n,signal:o}){let a=new j,h=()=>a.open(`/rooms/${t.id}/reports?state=wai\
ting&limit=50`),c=(m,p)=>E(s,()=>n.resolve(m,p)).then(h),d=({seq:m})=>e.go({...e.address,seq:m});a.addEventListener("change",()=>o.aborted||Ka(s,a,{directory:i,
resolve:c,show:d}),{signal:o}),n.addEventListener("change",({detail:m})=>m.room===t.id&&h(),{signal:o}),o.addEventListener("abort",()=>a.close()),I(s).onclick=()=>a.
more(),h()}};function Ka(s,{items:t,hasMore:e,failed:i},n){_(r(".report-list",s),t,{key:({id:o})=>o,create:()=>w("report-item"),update:(o,a)=>Wa(o,a,n)}),r(".re\
ports-none",s).hidden=t.length>0||i,M(s,{hasMore:e,failed:i})}function Wa(s,t,{directory:e,resolve:i,show:n}){let{message:o,reporter:a,reason:h,at:c}=t,d=e.of(o.
user);O(r(".avatar",s),d),f(r(".report-author",s),g(d)),f(r(".report-message",s),o.deleted?l("message.deleted"):o.text),f(r(".report-reason",s),l("reports.reaso\
n",{name:g(e.of(a)),reason:h}));let m=r("time",s);m.dateTime=c,f(m,L(new Date(c))),r('[data-action="show"]',s).onclick=()=>n(t),r('[data-action="acted"]',s).onclick=
()=>i(t,"acted"),r('[data-action="dismissed"]',s).onclick=()=>i(t,"dismissed")}var cn={audit:tn,people:nn,person:an,reports:hn};var Pe=class{#t;#e;#s;#n;#r=null;#o;#i=null;constructor(t,{router:e,isOverlay:i,...n}){this.#t=t,this.#e=e,this.#n={router:e,...n},this.#s=i,r(".slot-close",t).
onclick=()=>e.up()}show(t,e){let[i,n=null]=t?.split(":")??[],o=e&&cn[i];this.#r?.name===t&&this.#r?.conversation===e||(this.#o?.abort(),this.#o=new AbortController,
this.#h({wasOpen:this.#r!==null,isOpen:!!o},()=>{this.#t.hidden=!o,this.#r=o?{name:t,conversation:e}:null,o&&this.#a(o,i,{conversation:e,subject:n})}))}#a(t,e,{
conversation:i,subject:n}){let o=r(".slot-body",this.#t),a=o.cloneNode(!1);o.replaceWith(a),this.#t.dataset.panel=e,a.append(document.getElementById(`panel-${e}`).
content.cloneNode(!0)),f(r(".slot-title",this.#t),t.title()),t.show(a,{conversation:i,subject:n,...this.#n,signal:this.#o.signal})}#h({wasOpen:t,isOpen:e},i){t||
(this.#i=document.activeElement);let n=this.#t.contains(document.activeElement);i(),e&&(n||!t&&this.#s())&&r(".slot-close",this.#t).focus(),t&&!e&&n&&this.#i?.focus()}};var ln=999,$e=class{#t;#e;#s;#n;#r;#o=null;constructor(t,{rooms:e,drafts:i,sections:n,...o}){this.#t=t,this.#e=e,this.#s=i,this.#n=n,this.#r=o;let a=q(()=>this.#i());
for(let h of[e,i,n,o.directory,o.presence])h.addEventListener("change",a);t.addEventListener("click",({target:h})=>{let c=h.closest(".section-toggle");c&&this.#f(
c.closest("[data-section]").dataset.section),h.closest('[data-act="mark-read"]')&&e.markAllRead().catch(d=>k(D(d)))})}showCurrent({room:t=null,view:e=null}){this.#o=
{room:t,view:e},this.#n.enter(t&&this.#e.find(t)),this.#i()}get unreadTotal(){return this.#e.mine.filter(Tt).reduce((t,e)=>t+this.#m(e),0)}neighbour(t,{unread:e=!1}={}){
let n=[...this.#t.querySelectorAll(".room-list:not([hidden]) .room-item")].map(c=>c.closest("li").dataset.key);t<0&&n.reverse();let o=this.#o?.room,a=n.indexOf(
o)+1;return[...n.slice(a),...n.slice(0,a)].filter(c=>c!==o).find(c=>!e||this.#m(this.#e.find(c))>0)}#i(){let{loaded:t,failed:e,mine:i}=this.#e;this.#a();for(let[
n,o]of Object.entries(this.#n.of(this.#e)))this.#h(n,o);this.#d(),r(".rooms-blank",this.#t).hidden=!t||i.length>0,r(".rooms-trouble",this.#t).hidden=t||!e}#a(){
_(r(".own-sections",this.#t),this.#n.own,{key:({id:t})=>t,create:({id:t})=>Ya(t),update:(t,{name:e})=>{f(r(".section-name",t),e),r("[data-open]",t).setAttribute(
"aria-label",l("section.change",{name:e}))}})}#h(t,e){let i=r(`[data-section="${t}"]`,this.#t),n=this.#n.isFolded(t),o=r(".room-list",i);i.hidden=!e.length&&i.dataset.
stays===void 0,r(".section-toggle",i).setAttribute("aria-expanded",!n),o.hidden=n,_(o,e,{key:({id:h})=>h,create:()=>w("room-item"),update:(h,c)=>this.#u(r("a",h),
c)})}#d(){let t=r('[data-testid="drafts"]',this.#t),e=this.#s.rooms.filter(n=>this.#e.find(n)).length,i=this.#o?.view==="drafts";t.hidden=!e&&!i,dn(t,i),f(r(".p\
lace-count",t),e?String(e):"")}#u(t,e){let i=this.#m(e),n=e.id===this.#o?.room,o=!n&&this.#s.of(e.id)!=="";t.href=`/rooms/${e.id}`,t.title=e.topic||e.name,t.classList.
toggle("has-unread",i>0&&Tt(e)),t.classList.toggle("is-quiet",e.mine?.notify==="nothing"),dn(t,n),ie(t,e,this.#r),f(r(".room-item-name",t),e.name),r(".room-item\
-draft",t).hidden=!o,Ga(t,e);let[a,h]=r(".room-item-unread",t).children;f(a,i?za(i):""),f(h,i?T("rooms.unread",i):"")}#m({id:t,unread:e,isMarkedUnread:i}){return t===
this.#o?.room&&!document.hidden&&!i?0:e}#f(t){this.#n.fold(t,!this.#n.isFolded(t)),this.#i()}};function dn(s,t){t?s.setAttribute("aria-current","page"):s.removeAttribute(
"aria-current")}function Ga(s,{last_message:t}){let e=t&&new Date(t.at);f(r(".room-item-time",s),t?zt(e):""),f(r(".room-item-last",s),t?Va(t):"")}function Va({user:s,
text:t,deleted:e}){return l("rooms.last",{user:g(s),text:e?l("message.deleted"):t.replace(/\s+/gu," ")})}function za(s){return et(Math.min(s,ln),{hasMore:s>ln})}
function Ya(s){let t=w("own-section");return t.dataset.section=s,t.setAttribute("aria-labelledby",`section-${s}`),r(".section-title",t).id=`section-${s}`,r(".se\
ction-toggle",t).setAttribute("aria-controls",`rooms-${s}`),r(".room-list",t).id=`rooms-${s}`,r(".room-list",t).setAttribute("aria-labelledby",`section-${s}`),r(
"[data-open]",t).dataset.subject=s,t}var Be=class{#t;#e;constructor(t){this.#t=t,this.#e=r(".stage-message",t)}show({title:t,text:e,actions:i}){r(".stage-title",this.#e).textContent=t,r(".stage-tex\
t",this.#e).textContent=e,r(".stage-actions",this.#e).replaceChildren(...i.map(Ja)),this.#e.hidden=!1,this.#t.classList.add("is-staged")}clear(){this.#e.hidden=
!0,this.#t.classList.remove("is-staged")}};function Ja({label:s,act:t,primary:e=!1}){let i=G("button",s,e?"button button-primary":"button");return i.type="butto\
n",i.onclick=t,i}var mn=30,Xa=300,un="parley:reloaded-at",Fe=class{#t;#e=-1/0;#s=!1;#n;constructor(t){this.#t=t;let e=()=>this.#e=performance.now();for(let i of["keydown","point\
erdown","input","wheel"])addEventListener(i,e,{capture:!0,passive:!0});qe.addEventListener("other",({detail:i})=>this.#r(i))}#r(t){if(this.#t.hidden=!1,r("butto\
n",this.#t).onclick=()=>this.#h(t),!this.#i||!this.#a)return this.#o();sessionStorage.setItem(un,Date.now()),this.#h(t)}#o(){clearTimeout(this.#n),this.#n=setTimeout(
()=>u.get("/me").catch(()=>this.#o()),mn*1e3)}get#i(){return r("dialog[open], .is-editing")?!1:document.hidden||performance.now()-this.#e>mn*1e3}get#a(){return Date.
now()-Number(sessionStorage.getItem(un))>Xa*1e3}async#h(t){this.#s||(this.#s=!0,await Qs(t).catch(()=>{}),location.reload())}};var Qa=1.5;async function fn(){let s=Qe(),t,e=new Promise(o=>t=o),i=Os(()=>u.get("/me"),{onTrouble:()=>t(s)});s&&setTimeout(()=>t(s),Qa*1e3);let n=await(s?Promise.
race([i,e]):i);return i.then(o=>{if(o!==n){if(o.id===n.id)return Ze(Object.assign(n,o));W(),location.reload()}}),n}async function Os(s,{onTrouble:t=()=>{}}={}){
let e=new J;for(;;)try{return await s()}catch({status:i}){i===401&&await Za(),t(),await new Promise(n=>setTimeout(n,e.next()*1e3))}}function Za(){return W(),at(),
new Promise(()=>{})}async function th(){let s=new Rt;s.connect(),new Fe(r(".update-note"));let[t]=await Promise.all([fn(),Os(qs)]),e=Ri({me:t,socket:s}),i=new Me,n=new re({keepsPanel:d=>d===
"people"&&i.showsPanelBesides}),o=new $e(r(".sidebar"),e),a=new Re({router:n,...e}),h=new Qt({...e,router:n,shell:i,sidebar:o,conversationView:a,stage:new Be(r(
".conversation")),slot:new Pe(r(".slot"),{router:n,isOverlay:()=>!i.showsPanelBesides,...e}),draftsPage:new Ie(r(".drafts-page"),e)}),c=sh({app:h,router:n,state:e});
nh(e),oh(e.reports),ei(),ih(c),Li(eh({openers:c,app:h,router:n,shell:i,sidebar:o,conversationView:a})),P.start(),s.listen(),await h.start(),Js()}function eh({openers:s,
app:t,router:e,shell:i,sidebar:n,conversationView:o}){return{openers:s,goTo:(a,{unread:h})=>{let c=n.neighbour(a,{unread:h});c&&e.goToRoom(c)},closePanel:()=>{let a=!!e.
address.panel&&!i.showsPanelBesides;return a&&e.up(),a},isInRoom:()=>t.conversation!==null,...o.keys}}function sh({app:s,router:t,state:e}){let{me:i,rooms:n,directory:o}=e,
a=y=>t.goToRoom(y.id),h=()=>t.go(K),c=y=>t.go({...t.address,panel:y}),d=async y=>{if(y===i.id)return p.account;let $=await n.openDirect([y]);return()=>a($)},m=y=>()=>s.
conversation&&y(s.conversation),p={"create-room":()=>gi({rooms:n,onCreated:a}),browse:()=>pi({rooms:n,onJoined:a}),jump:()=>wi({onRoom:y=>t.goToRoom(y),onPerson:d,
...e}),"new-message":()=>Si({onOpened:a,...e}),room:m(y=>Ai({conversation:y,onLeft:h,onPanel:c,...e})),"add-people":m(y=>oe({conversation:y,...e})),section:y=>_i(
{id:y,...e}),invite:()=>yi({room:s.conversation?.room,...e}),account:()=>li({onChanged:y=>o.take([y]),...e}),keys:()=>x(v("keys"))};return p}function ih(s){document.
addEventListener("click",({target:t})=>{let e=t.closest("[data-open]");if(!e)return;let i=e.closest("dialog");i&&te(i),s[e.dataset.open](e.dataset.subject)})}function nh({
me:s,directory:t,presence:e}){let i=r(".account-button"),n=()=>{O(r(".avatar",i),s),F(r(".avatar",i),e.of(s.id)),f(r(".account-status",i),dt(s)),f(r(".account-n\
ame",i),g(s))};for(let o of[t,e])o.addEventListener("change",n);n(),r(".app").classList.toggle("may-invite",s.role==="owner"||r(".app").dataset.invites==="every\
body")}function oh(s){s.addEventListener("resolved",({detail:{outcome:t,note:e}})=>{k([l(`report.${t}`),e].filter(Boolean).join(" "))})}th();
