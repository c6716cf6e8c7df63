/* Made by `make bundle` of 4657970b514fca6bb6de45dc420c05ca597ccc0a3f6ebbc068deb0721b369599. */
var Bn=document.documentElement.dataset.version,is=new EventTarget;function Ks(s){s&&s!==Bn&&is.dispatchEvent(new CustomEvent("other",{detail:s}))}var Gs="/api/v1",jt=class extends Error{constructor({status:t,code:e,detail:i,can:n=[],retryAfterSeconds:o}){super(i??e),Object.assign(this,{status:t,code:e,can:n,
retryAfterSeconds:o})}},ns=class extends jt{constructor(){super({status:0,code:"unreachable"})}},u={get:s=>ot("GET",s),post:(s,t={})=>ot("POST",s,t),put:(s,t={})=>ot(
"PUT",s,t),patch:(s,t)=>ot("PATCH",s,t),upload:(s,t)=>ot("PUT",s,t,{"Content-Type":t.type}),delete:(s,t={})=>ot("DELETE",s,void 0,t),page:Fn};async function Fn(s){
let{items:t,next:e}=await ot("GET",s);return{items:t,next:e&&Hn(e)}}async function ot(s,t,e,i={}){let n=await qn(s,t,e,i);if(Ks(n.headers.get("Parley-Version")),
n.status===204)return null;let o=await n.json().catch(()=>({}));if(n.ok)return o;throw jn(n,o)}async function qn(s,t,e,i){let n=e===void 0?i:{"Content-Type":"ap\
plication/json",...i},o=e instanceof Blob?e:JSON.stringify(e);try{return await fetch(Gs+t,{method:s,headers:n,body:o,cache:"no-store"})}catch{throw new ns}}function jn(s,{
code:t,detail:e,can:i}){let n=Number(s.headers.get("Retry-After"))||void 0;return new jt({status:s.status,code:t??"unknown",detail:e,can:i,retryAfterSeconds:n})}
function Hn(s){let{pathname:t,search:e}=new URL(s,location.href);return t.slice(Gs.length)+e}var Q=class{tries=0;next(){let t=Math.min(15,.5*2**this.tries);return this.tries+=1,t*(.5+Math.random()/2)}reset(){this.tries=0}};var lt={broken:{next:"reload"},crowded:{next:"reload"},ended:{next:"sign-in",forgets:"everything"},removed:{next:"rooms",forgets:"room"},banned:{next:"rooms",forgets:"\
room"},gone:{next:"rooms",forgets:"room"}},Un={1007:{state:"broken"},1008:{state:"broken"},1009:{state:"broken"},1012:{state:"restarting",spreadSeconds:2},4401:{
state:"ended"},4403:{state:"removed"},4404:{state:"gone"},4409:{state:"crowded"},4429:{state:"too-fast",pauseSeconds:5}},Wn={banned:{state:"banned"}},dt=s=>s in
lt,Vs=s=>lt[s]?.forgets==="room";function Ht(s,t){let e=Wn[t]??Un[s]??{state:"reconnecting"};return{...e,again:!dt(e.state)}}var Kn="/api/v1/ws",Gn="parley.v1",zs=25,Vn=8,zn=10,Yn=6,Jn=new Set(["room_gone","unread","read","reports"]),Ut=class extends EventTarget{#t=null;#e=new Map;#s=new Set;#i=[];#o=new Q;#r;#n;#a;#c=zs;state="\
connecting";limits=null;connect(){addEventListener("online",()=>this.#v()),addEventListener("offline",()=>this.#w()),document.addEventListener("visibilitychange",
()=>document.hidden||this.#x()),this.#d()}listen(){let t=this.#i;this.#i=null;for(let e of t)this.#m(e)}get isOpen(){return this.state==="open"}attach(t){this.#e.
set(t.room,t),this.isOpen&&!this.#s.has(t.room)&&t.begin()}detach(t){this.#e.get(t.room)===t&&this.#e.delete(t.room),t.isAsked&&this.send({type:"close",room:t.room})&&
this.#s.add(t.room)}send(t){return!this.isOpen||this.#t?.readyState!==WebSocket.OPEN?!1:(this.#t.send(JSON.stringify(t)),!0)}#d(){let t=new URL(Kn,location.href);
t.protocol=t.protocol.replace("http","ws");let e=new WebSocket(t,Gn),i=!1;e.onopen=()=>{i=!0,this.#y()},e.onmessage=({data:n})=>this.#f(JSON.parse(n)),e.onclose=
({code:n})=>i?this.#l(n):this.#p(),this.#t=e}#f(t){this.#y(),this.#i?this.#i.push(t):this.#m(t)}#m(t){if(t.room&&!Jn.has(t.type))return this.#h(t);t.type==="hel\
lo"&&this.#u(t),t.type==="rooms"&&!t.more&&this.#o.reset(),this.dispatchEvent(new CustomEvent("frame",{detail:t}))}#u({heartbeat_seconds:t,limits:e}){this.#c=t??
zs,this.limits=e,this.#E("open");for(let i of this.#e.values())i.begin()}#h(t){let e=this.#e.get(t.room);if(!this.#s.has(t.room))return e?.hear(t);t.type==="clo\
sed"&&(this.#s.delete(t.room),e?.begin())}#l(t){this.#S();let{again:e,state:i,pauseSeconds:n=0,spreadSeconds:o=0}=Ht(t);this.#E(navigator.onLine?i:"offline"),e&&
this.#g(n+Math.random()*o+this.#o.next())}async#p(){this.#S();let{status:t}=await u.get("/me").catch(i=>i);if(this.#t)return;if(t===401)return this.#E("ended");
let e=this.state==="restarting"&&this.#o.tries<Yn;this.#E(navigator.onLine?e?"restarting":"reconnecting":"offline"),this.#g(this.#o.next())}#g(t){clearTimeout(this.#r),
this.#r=setTimeout(()=>this.#d(),t*1e3)}#v(){this.#t||dt(this.state)||(clearTimeout(this.#r),this.#o.reset(),this.#E("reconnecting"),this.#d())}#w(){dt(this.state)||
(this.#S(),this.#E("offline"),this.#g(zn))}#x(){this.#t?this.#k():this.#v()}#y(){clearTimeout(this.#a),clearTimeout(this.#n),this.#n=setTimeout(()=>this.#k(),this.#c*
1e3)}#k(){this.send({type:"ping"})&&(clearTimeout(this.#a),this.#a=setTimeout(()=>this.#l(1006),Vn*1e3))}#S(){for(let t of[this.#r,this.#n,this.#a])clearTimeout(
t);this.#s.clear(),this.#i&&(this.#i=[]),this.#t&&(this.#t.onopen=this.#t.onmessage=this.#t.onclose=null,this.#t.close(),this.#t=null)}#E(t){if(this.state=t,!this.
isOpen)for(let e of this.#e.values())e.lose(t);this.dispatchEvent(new Event("state"))}};var Xn=/^\/rooms\/([^/]+)(?:\/([1-9]\d*))?\/?$/,Wt={"/":"rooms","/drafts":"drafts","/accounts":"accounts","/audit":"audit"},V={view:"rooms"};function kt({pathname:s,
search:t}){let e=new URLSearchParams(t).get("panel"),[,i,n]=Xn.exec(s)??[];return i?{view:"room",room:Zn(i),seq:n?Qn(n):null,panel:e}:Wt[s]?{view:Wt[s]}:null}function Z({
view:s,room:t,seq:e,panel:i}){if(s!=="room")return Object.keys(Wt).find(a=>Wt[a]===s);let n=e?`/${e}`:"",o=i?`?${new URLSearchParams({panel:i})}`:"";return`/roo\
ms/${encodeURIComponent(t)}${n}${o}`}var os=s=>s.panel?{...s,panel:null}:V,rs=(s,t)=>Z(s)===Z(t),mt=()=>location.assign(`/sign-in?next=${encodeURIComponent(location.
pathname)}`),Qn=s=>Math.min(Number(s),Number.MAX_SAFE_INTEGER);function Zn(s){try{return decodeURIComponent(s)}catch{return s}}var to=1013,eo=new Set(["room_open","too_many_open"]),Kt=class extends EventTarget{#t;#e;#s=new Q;#i;#o=!1;isAsked=!1;state;constructor({room:t,socket:e,cursor:i}){
super(),this.room=t,this.#t=e,this.#e=i,this.state=e.isOpen?"catching-up":e.state}get isOver(){return dt(this.state)}open(){this.#t.attach(this)}close(){clearTimeout(
this.#i),this.#t.detach(this)}send(t){return this.#o&&this.#t.send({...t,room:this.room})}reopen(){this.#t.detach(this),this.#a("catching-up"),this.#n(this.#s.next())}begin(){
this.isOver||(clearTimeout(this.#i),this.#a("catching-up"),this.isAsked=this.#t.send({type:"open",room:this.room,...this.#e()}))}hear(t){if(t.type==="closed")return this.#r(
t.code,t.reason);if(t.type==="error"&&eo.has(t.code))return this.#r(to);t.type==="opened"&&(this.#o=!0),this.dispatchEvent(new CustomEvent("frame",{detail:t})),
t.type==="live"&&(this.#s.reset(),this.#a("live"))}lose(t){clearTimeout(this.#i),this.isOver||this.#a(t)}#r(t,e){let{again:i,state:n,pauseSeconds:o=0}=Ht(t,e);this.#a(
n),i&&this.#n(o+this.#s.next())}#n(t){clearTimeout(this.#i),this.#i=setTimeout(()=>this.#t.attach(this),t*1e3)}#a(t){t!=="live"&&(this.isAsked=this.#o=!1),t!==this.
state&&(this.state=t,this.dispatchEvent(new Event("state")))}};var so=new Set(["too_many_requests","slow_mode","busy","unavailable","outcome_unknown"]),io=new Set(["unauthenticated","unreachable","room_not_open"]),no=2,Gt=10,
ft=class{#t;#e;#s;#i=!1;#o=null;#r;constructor({room:t,outbox:e,send:i}){this.#t=t,this.#e=e,this.#s=i}start(){this.#i=!0,this.next()}stop(){this.#i=!1,this.#o=
null,clearTimeout(this.#r),this.#r=void 0}next(){if(!this.#i||this.#o||this.#r)return;let t=this.#e.waiting(this.#t)[0];t&&(this.#o=t.clientId,this.#s(t))}delivered(t){
this.#e.remove(t),this.#n(t),this.next()}refused(t,{code:e,retryAfterSeconds:i=no}){let n=t??this.#o;if(this.#n(n),io.has(e))return this.stop();if(so.has(e))return this.#a(
i);n&&this.#e.fail(n,e),this.next()}#n(t){this.#o===t&&(this.#o=null)}#a(t){clearTimeout(this.#r),this.#r=setTimeout(()=>{this.#r=void 0,this.next()},t*1e3)}};var Vt=JSON.parse(document.getElementById("event-types").textContent),b=({type:s})=>!!Vt[s]?.is_message,Ot=({type:s})=>!!Vt[s]?.changes_target,Tt=({type:s})=>Vt[s]?.
membership??null,Ys=s=>s.type in Vt&&!b(s)&&!Ot(s);var Js=150,as=60,Xs=Symbol("nothing"),zt=class{#t;#e;#s=null;#i=new Map;#o=0;#r;constructor({room:t,timeline:e,changed:i}){this.#t=t,this.#e=e,this.#r=i}get shown(){
return this.#s??this.#e}get isAtNewest(){return this.#s===null}get hasOlder(){let{first:t}=this.shown;return t!==null&&t>this.#e.floor}loadOlder(){return this.#f(
"older",()=>this.hasOlder&&this.#n())}loadNewer(){return this.#f("newer",()=>this.#s&&this.#a())}async goTo(t,{exactly:e=!0}={}){this.#o+=1;let i=this.#o;if(!this.
shown.holds(t)){let n=this.#e.holds(t)?null:await this.#c(t);if(i!==this.#o)return null;if(n===Xs||e&&n&&!n.entry(t))return!1;this.#s=n,this.settle()}return this.#r(),
!e||!!this.shown.entry(t)}toNewest(){this.#o+=1,this.#s&&(this.#s=null,this.#r())}settle(){this.#s&&this.#e.joins(this.#s)&&(this.#s=null)}change(t){this.#s?.change(
t)}reset(){this.#o+=1,this.#s=null}async#n(){let{shown:t}=this,{first:e}=t,i=await this.#d(`before=${e}&limit=${Js}`);!i||t.first!==e||(t.prepend(i,{from:i[0]?.
seq??this.#e.floor}),this.#r())}async#a(){let t=this.#s,e=await this.#d(`after=${t.last}&limit=${Js}`);!e||t!==this.#s||(t.append(e),this.settle(),this.#r())}async#c(t){
let e=await this.#d(`before=${t+as}&limit=${2*as}`),n=e?.length&&e[0].seq<=t&&e.at(-1).seq>=t?e:await this.#d(`before=${t+1}&limit=${as}`);return n?.length?this.#e.
pieceOf(n):Xs}async#d(t){let{epoch:e}=this.#e,{items:i,epoch:n}=await u.get(`/rooms/${this.#t}/events?${t}`),o=this.#e.epoch;return o===(e??o)&&n===(o??n)?i:null}#f(t,e){
return this.#i.has(t)||this.#i.set(t,Promise.resolve(e()).finally(()=>this.#i.delete(t))),this.#i.get(t)}};var oo=5,ro={role:({role:s})=>({role:s}),muted:({until:s})=>({muted_until:s}),unmuted:()=>({muted_until:null})},Yt=class extends EventTarget{#t;#e=new Set;#s=new Map;#i=null;#o=0;#r=null;#n=!1;#a=!1;loaded=!1;failed=!1;constructor({
room:t}){super(),this.#t=t}get list(){return[...this.#s.values()].map(t=>({...t,here:this.#e.has(t.user.id)}))}get count(){return this.#s.size}get hasMore(){return this.#i!==
null}presence({here:t,came:e=[],gone:i=[]}){t&&(this.#e=new Set(t));for(let n of e)this.#e.add(n);for(let n of i)this.#e.delete(n);this.#f()}apply(t){this.#r?.push(
t),this.#d(t),this.#f()}need(){this.#n||(this.#n=!0,this.#a&&this.load())}caughtUp(){this.#a=!0,this.#n&&this.load()}load(){return this.#c(`/rooms/${this.#t}/me\
mbers?limit=200`,new Map)}more(){return this.#i?this.#c(this.#i,this.#s):this.load()}has(t){return this.#s.has(t)}async add(t){for(let{id:e}of t)await u.put(`/r\
ooms/${this.#t}/members/${e}`)}async setRole(t,e){await u.patch(`/rooms/${this.#t}/members/${t}`,{role:e})}async mute(t,e){await u.patch(`/rooms/${this.#t}/memb\
ers/${t}`,e)}async ban(t,e){await u.put(`/rooms/${this.#t}/bans/${t}`,e)}async remove(t,{reason:e=""}={}){let i=e&&`?${new URLSearchParams({reason:e})}`;await u.
delete(`/rooms/${this.#t}/members/${t}${i}`)}async#c(t,e){this.#o+=1;let i=this.#o;this.#r=[];let n=await ao(t,e).catch(()=>null);if(i===this.#o){if(n){this.#s=
n.members,this.#i=n.next;for(let o of this.#r)this.#d(o);this.loaded=!0}this.#r=null,this.failed=!n,this.#f()}}#d(t){let{user:e,member:i=e,role:n="member"}=t,o=this.#s.
get(i.id),a=Tt(t);a==="begins"&&this.#s.set(i.id,{...o,user:i,role:n}),a==="ends"&&this.#s.delete(i.id),a==="changes"&&o&&this.#s.set(i.id,{...o,...ro[t.type]?.(
t)})}#f(){this.dispatchEvent(new Event("change"))}};async function ao(s,t){let e=new Map(t),i=s;for(let n=0;i&&n<oo;n+=1){let o=await u.page(i);for(let a of o.items)
e.set(a.user.id,a);i=o.next}return{members:e,next:i}}var W=s=>!!s&&new Date(s)>new Date,ut=class{#t;#e;constructor(t){this.#t=t}await(t){clearTimeout(this.#e);let e=t.map(n=>new Date(n??0)-Date.now()).filter(n=>n>
0),i=Math.min(...e);i<2147483647&&(this.#e=setTimeout(this.#t,i))}};var cs=({role:s,archived:t})=>["owner","moderator"].includes(s)&&!t,pt=s=>cs(s)&&s.kind!=="direct",tt=({role:s})=>["owner","moderator"].includes(s),gt=({role:s})=>s===
"owner";function wt({seq:s,user:t,deleted:e},{me:i,room:n}){return!!s&&t.id===i.id&&!e&&!Xt(n)}function Qs(s,{me:t,room:e}){let i=s.user.id===t.id;return!!s.seq&&
!s.deleted&&(i||tt(e))}function Zs(s,{me:t,room:e}){return tt(e)&&s.user.id!==t.id&&(gt(e)||s.role==="member")}function ti({seq:s,user:t,deleted:e},{me:i,room:n}){
return!!s&&t.id!==i.id&&!e&&n.kind!=="direct"&&!!n.role}var co=50,hs=({shows_readers:s,member_count:t})=>s===!0&&t<=co,Jt=({seq:s,deleted:t},e)=>!!s&&!t&&hs(e);
function Xt({archived:s,muted_until:t,writers:e,role:i}){return s?"archived":W(t)?"muted":e==="moderators"&&i==="member"?"moderators":null}var Qt=class extends EventTarget{#t;#e=null;#s=null;constructor({room:t}){super(),this.#t=t}of(t){return[...this.#e??[]].flatMap(([e,i])=>i>=t?e:[])}async load(){
let t=this.#s=new Map;try{let{items:e}=await u.get(`/rooms/${this.#t}/readers`);t===this.#s&&(this.#e=new Map([...e.map(({user:i,seq:n})=>[i.id,n]),...t]))}catch(e){
throw t===this.#s&&(this.#e=null),e}finally{this.#i()}}hear({items:t}){for(let{user:e,seq:i}of t)this.#s?.set(e,i),this.#e?.set(e,i);this.#i()}#i(){this.dispatchEvent(
new Event("change"))}};var Zt=class s{#t;#e;first;last;constructor({first:t=null,last:e=null,entries:i=[],changes:n=new Map}={}){Object.assign(this,{first:t,last:e}),this.#t=i,this.#e=
n}get entries(){return this.#t}entry(t){let e=this.#t[q(this.#t,t)];return e?.seq===t?e:void 0}holds(t){return this.first!==null&&t>=this.first&&t<=this.last}pieceOf(t){
let e=new s({first:t[0].seq,last:t[0].seq-1,changes:this.#e});return e.append(t),e}append(t){for(let e of t)e.seq>this.last&&this.take(e)}prepend(t,{from:e}){let i=t.
filter(n=>n.seq<this.first&&ei(n)).map(n=>this.#s(n));this.#t.unshift(...i),this.first=e}joins(t){if(this.first===null||t.last+1<this.first)return!1;let e=t.entries.
filter(({seq:i})=>i<this.first);return this.#t.unshift(...e),this.first=Math.min(this.first,t.first),!0}take(t){this.first??=t.seq,this.last=t.seq,Ot(t)?this.change(
t):ei(t)&&this.#t.push(this.#s(t))}change(t){this.#e.set(t.target,t);let e=q(this.#t,t.target),i=this.#t[e];i?.seq===t.target&&(this.#t[e]=si(i,t))}clear(){this.#t=
[],this.#e.clear(),this.first=this.last=null}dropBefore(t){this.#t.splice(0,q(this.#t,t)),this.first=t;for(let[e,i]of this.#e)i.seq<t&&this.#e.delete(e)}#s(t){let e=ho(
t),i=this.#e.get(e.seq);return i?si(e,i):e}};function q(s,t){let e=0,i=s.length;for(;e<i;){let n=e+i>>1;s[n].seq<t?e=n+1:i=n}return e}var ei=s=>b(s)||Ys(s);function ho(s){
if(!b(s))return s;let{type:t,seq:e,at:i,user:n,text:o,edited_at:a,deleted:c=!1,client_id:h}=s;return{type:t,seq:e,at:i,user:n,text:o,editedAt:a,deleted:c,clientId:h}}
var lo={edited:({text:s,at:t})=>({text:s,editedAt:t}),deleted:()=>({text:"",deleted:!0})};function si(s,t){return s.deleted?s:{...s,...lo[t.type](t)}}var ls=2e4,At=class s extends Zt{floor=1;epoch=null;static from({epoch:t,first:e,cursor:i,entries:n}){let o=new s({first:e,last:i,entries:n});return o.epoch=t,o}get cursor(){
return this.last}get position(){return this.cursor===null?null:{after:this.cursor,epoch:this.epoch}}apply(t){if(this.cursor!==null){if(t.seq<=this.cursor)return"\
repeat";if(t.seq>this.cursor+1)return"hole"}return this.take(t),"applied"}startAt(t){this.cursor===null&&(this.last=t,this.first=t+1)}reset(){this.clear(),this.
epoch=null}trim(){if(this.entries.length<=ls)return;let t=this.entries.filter(b);t.length>ls&&this.dropBefore(t.at(-ls/2).seq)}};var te=class extends EventTarget{#t=new Map;#e=0;get users(){return[...this.#t.values()].map(({user:t})=>t)}heard(t){clearTimeout(this.#t.get(t.id)?.timer);let e=setTimeout(
()=>this.stopped(t.id),5*1e3);this.#t.set(t.id,{user:t,timer:e}),this.#s()}stopped(t){clearTimeout(this.#t.get(t)?.timer),this.#t.delete(t)&&this.#s()}shouldSay(t=Date.
now()){return t-this.#e<2*1e3?!1:(this.#e=t,!0)}said(){this.#e=0}clear(){for(let{timer:t}of this.#t.values())clearTimeout(t);this.#t.clear(),this.#s()}#s(){this.
dispatchEvent(new Event("change"))}};var ee=class{#t;#e=null;#s;#i=0;#o=[];#r=!1;constructor({readSeq:t,hasUnread:e,tell:i}){this.#t=i,this.#s=t,this.seen=t,this.newAfter=e?t:null}saw(t){return t<=
this.seen||this.#o.some(({from:e,to:i})=>t>=e&&t<=i)}get hasGap(){return this.#o.length>0}get told(){return this.#s}see({from:t,to:e}){if(!this.#r){if(this.seen===
null)return this.seeAll(e);e<=this.seen||(this.#o=mo([...this.#o,{from:t,to:e}]),this.#o[0].from<=this.seen+1&&this.#n(this.#o.shift().to))}}seeAll(t){this.#r=!1,
!(t<=(this.seen??-1))&&(this.#o=this.#o.filter(e=>e.to>t),this.#n(t))}tellNow(){clearTimeout(this.#e),this.#e=null,this.seen>this.#s&&this.#t(this.seen)&&(this.#s=
this.seen,this.#i=Math.max(this.#i,ii())+2)}away(){this.newAfter=this.#o.at(-1)?.to??this.seen}goBack(t){clearTimeout(this.#e),this.#e=null,this.#r=!0,this.#o=[],
this.seen=this.#s=this.newAfter=t}back({count:t}){t||(this.newAfter=null)}readElsewhere(t){this.#s=Math.max(this.#s,t),this.seen!==null&&this.seeAll(t),this.newAfter!==
null&&(this.newAfter=Math.max(this.newAfter,t))}answered(){this.newAfter=null}restart(){this.seen=null,this.#s=0,this.newAfter=null,this.#o=[]}#n(t){this.seen=t;
let e=Math.max(.1,this.#i-8-ii());this.#e??=setTimeout(()=>this.tellNow(),e*1e3)}},ii=()=>performance.now()/1e3;function mo(s){let t=[];for(let e of s.sort((i,n)=>i.
from-n.from)){let i=t.at(-1);i&&e.from<=i.to+1?i.to=Math.max(i.to,e.to):t.push({...e})}return t}var se=class{#t;#e;#s;#i;#o;constructor({room:t,me:e,timeline:i,history:n,tell:o}){this.#t=t,this.#e=e,this.#s=i,this.#i=n,this.#o=o,this.reading=this.#n(t)}get count(){
let{seen:t}=this.reading;return t===null||this.#s.first<=t+1?this.#a(t??this.#s.cursor):Math.max(this.#t.unread,this.#a(t))}below(t){return this.#s.first>t+1?this.
count:this.#a(t,e=>!this.reading.saw(e.seq))}get first(){let{newAfter:t}=this.reading,{shown:e}=this.#i;return t===null||e.first>t+1?null:e.entries.slice(q(e.entries,
t+1)).find(n=>this.#c(n))?.seq??null}get stoppedElsewhere(){let{newAfter:t,hasGap:e}=this.reading;return e?!0:t!==null&&this.#s.first>t+1&&this.#i.hasOlder&&this.#i.
isAtNewest}get forList(){return{read_seq:this.reading.seen??0,unread:this.count}}begin(t){this.reading.goBack(t-1),this.#o({seq:t-1,back:!0})}take(t){let e=this.#t;
if(this.#t=t,e.isKept&&!t.isKept)this.reading.readElsewhere(ni(t));else if(t.toldReadSeq!==e.toldReadSeq)return this.#r(t.toldReadSeq,e.toldReadSeq);return e.isKept===
!0}#r(t,e){let{seen:i,told:n}=this.reading;if(i===null)return!1;if(t<e&&t!==n)this.reading.goBack(t);else if(t>i)this.reading.readElsewhere(t);else return!1;return!0}#n(t){
let e=i=>this.#o({seq:i});return new ee({readSeq:ni(t),hasUnread:t.unread>0||t.isKept===!0,tell:e})}#a(t,e=()=>!0){let i=0,{entries:n}=this.#s;for(let o=n.length-
1;o>=0&&n[o].seq>t;o-=1)this.#c(n[o])&&e(n[o])&&(i+=1);return i}#c(t){return b(t)&&t.user.id!==this.#e.id&&!t.deleted}},ni=({read_seq:s,unread:t,head:e,isKept:i})=>Math.
max(s??0,t>0||i?0:e??0);var fo=12,ie=class extends EventTarget{#t;#e;#s;#i;#o;#r=new Set;#n;#a;#c;#d=!1;#f;#m=new AbortController;constructor({room:t,me:e,rooms:i,outbox:n,store:o,socket:a,
directory:c,blocks:h}){super(),Object.assign(this,{id:t.id,me:e,room:t}),this.#t=i,this.#e=n,this.#s=o,this.#i=c,this.#o=h;let d=o.read(t.id);this.timeline=d?At.
from(d):new At,this.history=new zt({room:t.id,timeline:this.timeline,changed:()=>this.#E()}),this.typing=new te,this.members=new Yt({room:t.id}),this.readers=new Qt(
{room:t.id});let m=p=>this.#n.send({type:"read",...p});this.unread=new se({room:t,me:e,timeline:this.timeline,history:this.history,tell:m}),this.#a=new ft({room:t.
id,outbox:n,send:p=>this.#S(p)}),this.#n=new Kt({room:t.id,socket:a,cursor:()=>this.timeline.position})}get state(){return this.#n.state}get isOver(){return this.#n.
isOver}get unsent(){return this.#e.of(this.id).filter(({target:t})=>!t)}get unsentEdits(){return this.#e.edits(this.id)}get reading(){return this.unread.reading}personOf(t){
return this.#i.of(t)}isBlocked({seq:t,user:e}){return this.#o.has(e.id)&&!this.#r.has(t)}reveal(t){this.#r.add(t),this.#E()}open(){let{signal:t}=this.#m;this.#e.
addEventListener("change",()=>this.#y(),{signal:t}),this.#t.addEventListener("change",()=>this.#k(),{signal:t});for(let e of[this.#i,this.#o])e.addEventListener(
"change",()=>this.#E(),{signal:t});this.#n.addEventListener("frame",({detail:e})=>this.#u(e),{signal:t}),this.#n.addEventListener("state",()=>this.#x(),{signal:t}),
this.#n.open()}close(){this.keep(),this.#m.abort(),clearTimeout(this.#f),this.#n.close(),this.#a.stop(),this.typing.clear(),this.noteRead()}noteRead(){this.#d&&
this.#t.note(this.id,{...this.unread.forList,isMarkedUnread:!1})}keep(){this.isOver||(this.reading.tellNow(),this.#s.write(this.id,this.timeline))}send(t){this.
reading.answered(),this.typing.said(),this.#e.add(this.id,t),this.#a.next()}retry(t){this.#e.retry(t),this.#a.next()}discard(t){this.#e.remove(t)}sayTyping(){this.
state==="live"&&this.typing.shouldSay()&&this.#n.send({type:"typing"})}edit({seq:t,epoch:e},i){this.#e.add(this.id,i,{target:t,epoch:e}),this.#a.next()}delete({
seq:t,epoch:e,reason:i=""}){let n=i?`?${new URLSearchParams({reason:i})}`:"";return u.delete(`/rooms/${this.id}/messages/${t}${n}`,{"Parley-Epoch":e})}get lastOwn(){
let t=Date.now()-fo*36e5,e=this.timeline.entries.findLast(i=>b(i)&&wt(i,this));return e&&Date.parse(e.at)>=t?e:void 0}markUnread(t){this.unread.begin(t),this.#t.
note(this.id,{...this.unread.forList,isMarkedUnread:!0}),this.#E()}#u(t){if(t.seq!==void 0)return this.#l(t);this.#h[t.type]?.(t)}#h={opened:({epoch:t,floor:e})=>{
this.#c=t,this.timeline.epoch??=t,this.timeline.floor=e??1},resync:({reason:t})=>this.#g(t),live:({head:t})=>this.#v(t),readers:t=>this.readers.hear(t),presence:t=>this.
members.presence(t),typing:({user:t})=>t.id!==this.me.id&&this.typing.heard(t),ack:({client_id:t})=>this.#a.delivered(t),error:({client_id:t,code:e,retry_after:i})=>this.#a.
refused(t,{code:e,retryAfterSeconds:i})};#l(t){let e=this.timeline.apply(t);if(e==="hole")return this.#n.reopen();if(e!=="repeat"){for(let i of[t.user,t.member])
i&&this.#i.note(i);Ot(t)&&this.history.change(t),b(t)&&this.typing.stopped(t.user.id),b(t)&&t.user.id===this.me.id&&this.state==="live"&&this.reading.seeAll(t.seq),
t.user?.id===this.me.id&&t.client_id&&this.#a.delivered(t.client_id),this.state==="live"&&this.#p(t),this.#E()}}#p(t){Tt(t)&&(this.members.apply(t),Tt(t)==="end\
s"&&this.typing.stopped((t.member??t.user).id))}#g(t){this.timeline.reset(),this.history.reset(),this.timeline.epoch=this.#c,this.reading.restart(),this.#s.forget(
this.id),this.dispatchEvent(new CustomEvent("resync",{detail:{reason:t}})),this.#E()}#v(t){this.timeline.startAt(t),this.history.settle(),this.#w(),this.keep(),
this.members.caughtUp(),hs(this.room)&&this.readers.load().catch(()=>{})}#w(){for(let{clientId:t,epoch:e,text:i}of this.unsentEdits.values())e!==this.timeline.epoch&&
(this.#e.remove(t),this.dispatchEvent(new CustomEvent("lost-edit",{detail:{text:i}})))}#x(){this.state==="live"?(this.#a.start(),this.reading.tellNow()):(this.#a.
stop(),this.typing.clear(),this.#d&&this.reading.away()),this.#d=this.state==="live",this.dispatchEvent(new Event("state")),this.#E()}#y(){clearTimeout(this.#f),
this.#f=setTimeout(()=>this.#a.next(),Gt*1e3),this.#E()}#k(){let t=this.room;if(this.room=this.#t.find(this.id)??(t.role?{...t,role:null}:t),this.room===t)return;
let e=this.unread.take(this.room);this.dispatchEvent(new Event("room")),e&&this.#E()}#S({clientId:t,text:e,target:i,epoch:n}){let o=i?{type:"edit",target:i,epoch:n}:
{type:"send"};this.#n.send({...o,client_id:t,text:e})}#E(){this.dispatchEvent(new Event("change"))}};var uo=document.documentElement.dataset.language,R=navigator.language.startsWith(uo)?navigator.language:document.documentElement.lang,po=new Intl.PluralRules(R),
oi=new Intl.NumberFormat(R),go=new Intl.ListFormat(R,{type:"conjunction"}),wo=new Intl.DateTimeFormat(R,{hour:"numeric",minute:"2-digit"}),yo=new Intl.DateTimeFormat(
R,{month:"short",day:"numeric"}),Eo=new Intl.DateTimeFormat(R,{dateStyle:"short"}),vo=new Intl.DateTimeFormat(R,{dateStyle:"full",timeStyle:"short"}),xo=new Intl.
DateTimeFormat(R,{weekday:"long",month:"long",day:"numeric"}),So=new Intl.DateTimeFormat(R,{dateStyle:"long"}),bo=new Intl.DateTimeFormat(R,{year:"numeric",month:"\
long"}),ko=new Intl.RelativeTimeFormat(R,{numeric:"auto"}),ds={};async function ri(){ds=await(await fetch(document.getElementById("words").href)).json()}function l(s,t={}){
return(ds[s]??s).replace(/\{(\w+)\}/g,(i,n)=>t[n]??"")}function S(s,t,e={}){return l(`${s}_${po.select(t)}`,{count:oi.format(t),...e})}function I(s){s.code||reportError(
s);let t=`error.${s.code}`;return t in ds?l(t):l("error.unknown")}function et(s){let t=s.length>3?[...s.slice(0,2),S("people.others",s.length-2)]:s;return go.format(
t)}var L=s=>oi.format(s),yt=(s,{hasMore:t})=>t?l("more_than",{count:L(s)}):L(s),oe=s=>wo.format(s),O=s=>vo.format(s),ai=s=>bo.format(s);function ci(s,t=new Date){
try{let e=new Intl.DateTimeFormat(R,{weekday:"short",hour:"numeric",minute:"2-digit",timeZone:s});return l("person.time",{time:e.format(t),place:s.split("/").at(
-1).replaceAll("_"," ")})}catch{return""}}function hi(s,t=new Date){let e=Math.round((ne(t)-ne(s))/864e5);return e===0||e===1?Oo(ko.format(-e,"day")):(s.getFullYear()===
t.getFullYear()?xo:So).format(s)}function re(s,t=new Date){return ne(s).getTime()===ne(t).getTime()?oe(s):(s.getFullYear()===t.getFullYear()?yo:Eo).format(s)}var ne=s=>new Date(
s.getFullYear(),s.getMonth(),s.getDate()),Oo=s=>s.charAt(0).toLocaleUpperCase(R)+s.slice(1);var ms="parley:lines:",li="parley:sizes:",fs={rooms:"parley:rooms:",sections:"parley:sections:",people:"parley:people:",blocks:"parley:blocks:"},ps="parley:me",
ce="parley:last-room",Lt=!1,ae=class{#t;#e;#s;constructor({me:t}){this.#t=`${ms}${t.id}:`,this.#e=li+t.id,this.#s=t.id,gs()?.id!==t.id&&us(),ws(t)}read(t){let e=localStorage.
getItem(this.#t+t);return e&&JSON.parse(e)}write(t,e){if(e.cursor===null||Lt)return;let i=To(e),n=this.#o();delete n[t],n[t]=i.length,this.#r(n),_t(this.#e,JSON.
stringify(n)),_t(this.#t+t,i)}recall(t){return JSON.parse(localStorage.getItem(fs[t]+this.#s))}keep(t,e){Lt||_t(fs[t]+this.#s,JSON.stringify(e))}keepRooms(t){this.
keep("rooms",t.length>500?null:t)}keepPeople(t){this.keep("people",t.slice(-300))}forget(t){if(Lt)return;let e=this.#o();this.#i(t,e),_t(this.#e,JSON.stringify(
e))}#i(t,e){localStorage.removeItem(this.#t+t),delete e[t]}#o(){let t=localStorage.getItem(this.#e);return t===null&&us([ms]),t===null?{}:JSON.parse(t)}#r(t){let e=Object.
values(t).reduce((i,n)=>i+n,0);for(let[i,n]of Object.entries(t)){if(e<=15e5)return;this.#i(i,t),e-=n}}},gs=()=>JSON.parse(localStorage.getItem(ps)),ws=s=>Lt||_t(
ps,JSON.stringify(s));function z(){Lt=!0,us()}function us(s=[ms,li,...Object.values(fs),ps,ce]){for(let t of Object.keys(localStorage))s.some(e=>t.startsWith(e))&&
localStorage.removeItem(t)}function To({epoch:s,cursor:t,first:e,entries:i}){let n=i.slice(-60),o=JSON.stringify(n);for(;o.length>5e4;)n=n.slice(Math.ceil(n.length/
4)),o=JSON.stringify(n);let a=n.length===i.length?e:n[0]?.seq??t+1;return JSON.stringify({epoch:s,first:a,cursor:t,entries:n})}function _t(s,t){try{localStorage.
setItem(s,t)}catch{localStorage.removeItem(s)}}var rt=s=>s.isComposing||s.keyCode===229,Y=matchMedia("(hover: hover)"),he=s=>Ao(s)&&Y.matches,Ao=s=>s.key==="Enter"&&!s.shiftKey&&!rt(s),Ct=s=>s.value.toWellFormed().
replaceAll("\0","").trim(),_o=CSS.supports("field-sizing","content");function Rt(s){_o||(s.style.blockSize="auto",s.style.blockSize=`${s.scrollHeight}px`)}var Lo=new Set(["accounts","audit"]),le=class{#t;#e;#s=null;#i=null;#o=!1;#r=!1;#n=null;constructor({me:t,...e}){this.#t=t,this.#e=e;let{rooms:i,router:n,socket:o,
conversationView:a}=e;n.addEventListener("change",({detail:c})=>this.#a(c)),i.addEventListener("change",()=>this.#k()),i.addEventListener("told",({detail:c})=>this.#S(
c)),o.addEventListener("state",()=>this.#O(o)),o.addEventListener("frame",({detail:c})=>c.type==="hello"&&this.#E(c)),document.addEventListener("visibilitychang\
e",()=>this.#b()),n.placeHere=()=>this.#s&&a.place,addEventListener("pagehide",()=>this.#A())}get conversation(){return this.#s}async start(){let{rooms:t,router:e,
shell:i}=this.#e;t.loaded||await t.settled,t.loaded||t.addEventListener("loaded",()=>this.#a(),{once:!0});let{address:n}=e;n.view==="room"&&!n.panel?e.go({...n,
panel:i.panelAtFirst},{replace:!0}):this.#a()}#a({again:t=!1}={}){let{address:e}=this.#e.router;return this.#o=!1,e.view==="room"?this.#c({...e,again:t}):e.view in
this.#e.pages?this.#f(e.view,{again:t}):this.#d()}async#c({room:t,seq:e,panel:i,again:n}){let{router:o,rooms:a,shell:c}=this.#e;if(t===this.#s?.id&&!this.#s.isOver)
return c.show("room"),this.#h(i),this.#m(e,{again:n});let h=a.find(t)??await a.fetch(t).catch(d=>this.#w(t,d));!h||t!==o.address.room||(h.id===t?this.#u(h,{seq:e,
panel:i}):o.go({...o.address,room:h.id},{replace:!0}))}#d(){let{rooms:t,router:e,shell:i,stage:n}=this.#e,o=t.mine.find(({id:a})=>a===localStorage.getItem(ce))??
t.mine[0];if(o&&i.showsRoomsBesides)return e.go({view:"room",room:o.id,panel:i.panelAtFirst},{replace:!0});this.#l(),i.show("rooms"),n.show({title:l("stage.none\
.title"),text:l("stage.none.text"),actions:[]}),this.#b()}#f(t,{again:e}){let{shell:i,sidebar:n,stage:o,pages:a}=this.#e;if(!(this.#i===a[t]&&!e)){if(this.#l(),
Lo.has(t)&&this.#t.role!=="owner")return this.#g();this.#i=a[t],o.clear(),i.show(t),n.showCurrent({view:t}),this.#i.show(),this.#b()}}#m(t,{again:e}){let{router:i,
conversationView:n}=this.#e;t===this.#n&&!(t&&e)||(this.#n=t,t&&(e||!i.place)?n.goTo(t):n.comeBackTo(i.place))}#u(t,{seq:e,panel:i}){let{shell:n,stage:o,conversationView:a}=this.#e;
if(this.#l({to:t.id}),n.show("room"),!t.role)return this.#p(t);o.clear(),localStorage.setItem(ce,t.id);let c=new ie({...this.#e,room:t,me:this.#t});this.#s=c,c.
addEventListener("state",()=>this.#y(c.state)),c.addEventListener("room",()=>this.#b()),c.open(),this.#e.sidebar.showCurrent({room:t.id}),this.#h(i),a.show(c),this.#b(),
this.#n=e;let{place:h}=this.#e.router;if(h)a.comeBackTo(h);else if(e)return a.goTo(e);Y.matches&&a.focusComposer()}#h(t){let{slot:e,shell:i}=this.#e;e.show(t,this.#s),
(t==="people"||!t)&&i.notePanel(!!t)}#l({to:t=null}={}){let{rooms:e,store:i,slot:n,sidebar:o,backgroundSender:a}=this.#e,{id:c}=this.#s??{};this.#s?.close(),this.#s=
null,this.#i=null,n.show(null,null),c&&!e.find(c)?.role&&i.forget(c),a.openRoom=t,o.showCurrent({})}#p(t){let{rooms:e}=this.#e,i=()=>e.join(t.id).then(()=>this.#a(),
n=>this.#x(n));this.#e.stage.show({title:t.name,text:t.topic||l("stage.join.text"),actions:[{label:l("browse.join"),act:i,primary:!0}]})}#g(){let{shell:t,stage:e}=this.#e;
t.show("room"),e.show({title:l("error_page.forbidden.title"),text:l("error_page.forbidden.detail"),actions:[this.#v]}),this.#b()}get#v(){return{label:l("status.\
rooms.action"),act:()=>this.#e.router.go(V),primary:!0}}#w(t,e){e.code||reportError(e),t===this.#e.router.address.room&&this.#x(e)}#x({status:t,code:e}){let{shell:i,
stage:n}=this.#e,o=t===404?"missing":e==="unreachable"?"offline":"trouble";this.#o=o!=="missing",this.#l(),i.show("room"),n.show({title:l(`stage.${o}.title`),text:l(
`stage.${o}.text`),actions:[o==="missing"?this.#v:{label:l("again"),act:()=>this.#a(),primary:!0}]})}#y(t){let e=lt[t]?.forgets;e==="room"&&this.#e.store.forget(
this.#s.id),e==="everything"&&z()}#k(){!this.#e.rooms.failed&&this.#o&&this.#a(),this.#b()}#S({id:t}){t===this.#e.router.address.room&&(!this.#s||Vs(this.#s.state))&&
this.#a()}#E({user:t}){t.id!==this.#t.id&&(z(),location.reload())}#O({state:t,isOpen:e}){t==="ended"&&this.#T(),e&&(this.#r&&u.get("/me").catch(()=>{}),this.#r=
!0)}#A(){this.#s?.keep(),this.#s?.noteRead(),this.#e.rooms.keep()}#T(){z(),this.#s||mt()}#b(){let t=this.#s?.room.name??this.#i?.title,e=t?l("title.room",{room:t}):
l("app.name"),i=this.#e.sidebar.unreadTotal;document.title=i?l("title.unread",{count:L(i),title:e}):e}};var ys=navigator.serviceWorker,di="parley-",Co=8;function mi(){ys?.register("/service-worker.js",{updateViaCache:"none"}).catch(()=>{})}function fi(){ys?.controller?.
postMessage("refresh")}async function ui(s){let t=await ys?.getRegistration();if(t&&await No(Ro(t)).catch(()=>t.unregister()),!window.caches)return;let e=i=>i.startsWith(
di)&&i!==di+s;for(let i of(await caches.keys()).filter(e))await caches.delete(i)}async function Ro(s){await s.update();let t=s.installing??s.waiting;t&&await new Promise(
e=>{t.onstatechange=()=>["activated","redundant"].includes(t.state)&&e()})}var No=s=>Promise.race([s,new Promise(t=>setTimeout(t,Co*1e3))]);var Do=365*24*3600;function pi(s){document.documentElement.dataset.theme=s,document.cookie=`theme=${s}; path=/; max-age=${Do}; samesite=lax`,fi()}var r=(s,t=document)=>t.querySelector(s),y=s=>document.getElementById(s).content.firstElementChild.cloneNode(!0);function Et(s,t){r(".icon use",s).setAttribute(
"href",`#icon-${t}`)}function f(s,t){s.textContent!==t&&(s.textContent=t)}function J(s,t,e=""){let i=document.createElement(s);return i.textContent=t,e&&(i.className=
e),i}var Es=class{#t=[];#e=0;#s=!1;constructor(){addEventListener("popstate",({state:t})=>this.#s?this.#r(t):this.#a(t))}start(){this.#a(history.state)}get isEmpty(){
return!this.#t.length}open(t){let e={close:t};return this.#t.push(e),this.#e?this.#e-=1:this.#s||this.#n(this.#t.length),e}close(t){let e=this.#t.indexOf(t);e>=
0&&this.#i(e)}closeAll(){this.#i(0)}takeEntry(){let t=this.#e>0;return this.#e=0,this.#s=!1,t}#i(t){let e=this.#t.splice(t);for(let i of e.reverse())i.close();this.#e+=
e.length,this.#e&&setTimeout(()=>this.#o())}#o(){this.#e&&(this.#s=!0,history.go(-this.#e),this.#e=0)}#r(t){this.#s=!1;for(let e=(t?.layers??0)+1;e<=this.#t.length;e+=
1)this.#n(e)}#n(t){history.pushState({...history.state,layers:t},"")}#a(t){let e=t?.layers??0;for(;this.#t.length>e;)this.#t.pop().close();e>this.#t.length&&history.
go(this.#t.length-e)}},P=new Es;var v=s=>r(`dialog[data-dialog="${s}"]`)??document.body.appendChild(y(`dialog-${s}`)),gi=new WeakMap;function x(s,{title:t}={}){t&&(r(".dialog-header h2",s).textContent=
t),s.returnValue="",s.showModal();let e=P.open(()=>s.close());return gi.set(s,e),new Promise(i=>{let n=()=>{P.close(e),i(s.returnValue)};s.addEventListener("clo\
se",n,{once:!0})})}function de(s){P.close(gi.get(s))}function wi(){let s=null;document.addEventListener("pointerdown",({target:t})=>s=t),document.addEventListener(
"click",({target:t})=>{t.matches("dialog")&&s===t?t.close():t.closest("[data-close]")?.closest("dialog").close()})}var U=async s=>await vs(s)==="yes";function vs({title:s,text:t,action:e,other:i="",isHarmless:n=!1}){let o=v("confirm");r(".confirm-text",o).textContent=t;let a=r(
'[value="yes"]',o);return a.textContent=e,a.classList.toggle("button-danger",!n),a.classList.toggle("button-primary",n),r('[value="other"]',o).textContent=i,r('\
[value="other"]',o).hidden=!i,x(o,{title:s})}function N(s,t){let e=!1;s.onsubmit=async i=>{if(i.preventDefault(),e)return;e=!0;let n=Object.fromEntries(new FormData(s));await E(s,async()=>{await t(n),xs(s,
!0)}),e=!1},s.oninput=()=>xs(s,!1)}function xs(s,t){let e=s.querySelector(":scope > .form-success");e&&(e.hidden=!t)}async function E(s,t){let e=r(".form-error",
s);e.hidden=!0,s.setAttribute("aria-busy","true");try{await t()}catch(i){e.textContent=I(i),e.hidden=!1}finally{s.removeAttribute("aria-busy")}}function A(s){s.
reset(),xs(s,!1),r(".form-error",s).hidden=!0}var Po=new Intl.Segmenter(void 0,{granularity:"grapheme"}),g=s=>s.display_name||s.name;function yi(s){let e=g(s).split(/[\s._-]+/u).filter(Boolean).slice(0,2).map(
i=>[...Po.segment(i)][0].segment);return(new RegExp("^\\p{Script=Han}","u").test(e[0])?e[0]:e.join("")).toLocaleUpperCase()}var Ss=({status:s})=>s&&(!s.until||W(
s.until))?s:null;function vt(s){let{emoji:t,text:e}=Ss(s)??{};return[t,e].filter(Boolean).join(" ")}var Ei=({picture:s},t)=>s?`/api/v1/pictures/${s}?size=${t}`:
null;function vi(s){let t=0;for(let e of s.id)t=t*31+e.codePointAt(0)>>>0;return t%360}function k(s,t,{size:e="small"}={}){f(s,yi(t)),s.style.setProperty("--hue",vi(t));let i=Ei(t,e);s.classList.toggle("has-picture",!!i),s.style.backgroundImage=i?
`url("${i}")`:""}function j(s,t){s.dataset.presence=t}var Io=6e4;function Si(s,{me:t,onChanged:e}){Mo(r(".picture-form",s),{me:t,onChanged:e}),$o(r(".profile-form",s),{me:t,onChanged:e}),Fo(r(".status-form",s),{me:t,
onChanged:e})}function Mo(s,{me:t,onChanged:e}){let i=r("input",s),n=r('[data-action="remove-picture"]',s),o=()=>{k(r(".avatar",s),t,{size:"large"}),n.hidden=!t.
picture},a=c=>E(s,async()=>{e(await c()),o()});A(s),r('[data-action="choose-picture"]',s).onclick=()=>i.click(),i.onchange=()=>i.files[0]&&a(()=>u.upload("/me/p\
icture",i.files[0])),n.onclick=()=>a(()=>u.delete("/me/picture")),o()}function $o(s,{me:t,onChanged:e}){A(s);let{display_name:i,pronouns:n,about:o,time_zone:a}=s.
elements;i.value=t.display_name,n.value=t.pronouns??"",o.value=t.about??"",Bo(a,t.time_zone),r(".hint",s).textContent=l("account.signed_in_as",{name:t.name}),N(
s,async c=>e(await u.patch("/me",{display_name:c.display_name.trim(),pronouns:c.pronouns.trim(),about:c.about.trim(),time_zone:c.time_zone||null})))}function Bo(s,t){
let e=Intl.DateTimeFormat().resolvedOptions().timeZone,i=new Set([e,...t?[t]:[],...Intl.supportedValuesOf("timeZone")]);s.replaceChildren(new Option(l("profile.\
time_zone.none"),""),...[...i].map(n=>new Option(n,n))),s.value=t??""}function Fo(s,{me:t,onChanged:e}){A(s);let i=Ss(t),{emoji:n,text:o,until:a,quiet:c}=s.elements;
n.value=i?.emoji??"",o.value=i?.text??"",a.value=i?.until?"keep":"",c.value=W(t.quiet_until)?"keep":"";for(let h of[a,c])r('[value="keep"]',h).hidden=h.value!==
"keep";N(s,async h=>{let d={emoji:h.emoji.trim(),text:h.text.trim()},p={status:!d.emoji&&!d.text?null:{...d,until:xi(h.until,i?.until)}};e(await u.patch("/me",{
...p,quiet_until:xi(h.quiet,t.quiet_until)}))})}function xi(s,t){return s?s==="keep"?t:s==="today"||s==="week"?qo(s).toISOString():new Date(Date.now()+Number(s)*
Io).toISOString():null}function qo(s){let t=new Date;return t.setHours(24,0,0,0),s==="week"&&t.setDate(t.getDate()+(7-new Date().getDay())%7),t}var M=class extends EventTarget{#t=null;#e=0;items=[];loading=!1;failed=!1;get hasMore(){return this.#t!==null}open(t){return this.#s(t,[])}more(){return this.#s(
this.#t,this.items)}close(){this.#e+=1}async#s(t,e){this.#e+=1;let i=this.#e;this.loading=!0;let{items:n,next:o,failed:a}=await u.page(t).catch(()=>({items:[],next:t,
failed:!0}));i===this.#e&&(this.items=[...e,...n],this.#t=o,this.loading=!1,this.failed=!!a,this.dispatchEvent(new Event("change")))}};var at=s=>r(".list-more",s);function ct(s,{hasMore:t,failed:e}){let i=at(s),n=document.activeElement===i;r(".list-trouble",s).hidden=!e,i.textContent=l(e?"again":
"list.more"),i.hidden=!t&&!e;let o=[...s.querySelectorAll("li button")].at(-1)??r("ul[tabindex]",s);n&&i.hidden&&o?.focus()}function C(s,t,{create:e,update:i,key:n=o=>o.key}){let o=new Set(t.map(n)),a=new Map;for(let h of[...s.children]){let{key:d}=h.dataset;o.has(d)&&!a.has(d)?a.set(
d,h):h.remove()}let c=s.firstElementChild;for(let h of t){let d=a.get(n(h))??jo(e,h,n(h));i(d,h),c&&d===c.nextElementSibling&&(c.remove(),c=d),d===c?c=c.nextElementSibling:
s.insertBefore(d,c)}}function jo(s,t,e){let i=s(t);return i.dataset.key=e,i}var bi=new WeakMap;function H(s,{list:t,into:e,none:i,sort:n=d=>d,key:o=({id:d})=>d,create:a,update:c,signal:h}){let d=()=>{h?.aborted||(C(r(e,s),n(t.items),{key:o,
create:a,update:c}),i&&(r(i,s).hidden=t.items.length>0||t.failed||!!t.searching),ct(s,t))};return bi.get(s)?.close(),bi.set(s,t),t.addEventListener("change",d,{
signal:h}),h?.addEventListener("abort",()=>t.close()),at(s).onclick=()=>t.more(),d}var Ho={Edge:/Edg\//,Opera:/OPR\//,Firefox:/Firefox\//,Chrome:/Chrome\//,Safari:/Safari\//},Uo={iOS:/iPhone|iPad/,Android:/Android/,Windows:/Windows/,macOS:/Mac OS/,
Linux:/Linux/};function Oi(s){let t=new M,e=()=>t.open("/me/sessions?limit=50"),i=({id:n})=>E(s,()=>u.delete(`/me/sessions/${n}`)).then(e);H(s,{list:t,into:".se\
ssion-list",sort:Wo,create:()=>y("session-item"),update:(n,o)=>Ko(n,o,i)}),e()}var Wo=s=>s.toSorted((t,e)=>new Date(e.last_seen_at)-new Date(t.last_seen_at));function Ko(s,t,e){
let i=r(".session-agent",s);i.textContent=Vo(t.user_agent??""),i.title=t.user_agent??"",r(".session-seen",s).textContent=t.current?l("sessions.current"):Go(t),r(
"button",s).hidden=t.current,r("button",s).onclick=()=>e(t)}function Go({last_seen_at:s,address:t}){return l("sessions.seen",{date:O(new Date(s)),address:t??""})}
function Vo(s){let t=ki(Ho,s),e=ki(Uo,s);return t?e?l("sessions.device",{browser:t,system:e}):t:l("sessions.program")}function ki(s,t){return Object.keys(s).find(
e=>s[e].test(t))}function Ti({me:s,outbox:t,drafts:e,onChanged:i,onReadingShown:n}){let o=v("account");for(let a of o.querySelectorAll("details"))a.open=!1;return Si(o,{me:s,onChanged:i}),
zo(r(".reading-setting",o),{onReadingShown:n}),Yo(o),Jo(r(".password-form",o),s),r(".sessions",o).ontoggle=({target:a})=>a.open&&Oi(a),r(".server-places",o).hidden=
s.role!=="owner",r(".sign-out",o).onsubmit=a=>Xo(a,{outbox:t,drafts:e}),x(o)}function zo(s,{onReadingShown:t}){let e=r("input",s);e.disabled=!0;let i=n=>{e.checked=
n.shown,e.disabled=!1};E(s,async()=>i(await u.get("/me/reading"))),e.onchange=()=>{let n=e.checked;return e.checked=!n,E(s,async()=>{i(await u.put("/me/reading",
{shown:n})),t()})}}function Yo(s){for(let t of s.querySelectorAll('[name="theme"]'))t.checked=t.value===document.documentElement.dataset.theme,t.onchange=()=>pi(
t.value);r('input[name="next"]',s).value=location.pathname}function Jo(s,t){A(s),s.elements.username.value=t.name,N(s,async({current_password:e,new_password:i})=>{
await u.put("/me/password",{current_password:e,new_password:i}),A(s)})}async function Xo(s,{outbox:t,drafts:e}){let i=t.all.length,n=s.target;i&&(s.preventDefault(),
!await U({title:l("sign_out.title"),text:S("sign_out.unsent",i),action:l("sign_out")}))||(t.clear(),e.clear(),z(),i&&n.submit())}var Qo=.2,st=class extends M{#t=null;words="";get searching(){return this.#t!==null||this.loading}search(t){clearTimeout(this.#t),this.words=t,this.#t=setTimeout(
()=>this.#e(),t?Qo*1e3:0)}close(){clearTimeout(this.#t),super.close()}#e(){this.#t=null,this.open(this.pathFor(this.words))}};var Zo=50,xt=class extends st{suggested=[];async loadSuggested(){let{items:t}=await u.page("/rooms?scope=suggested&limit=20").catch(()=>({items:[]}));this.suggested=
t,this.dispatchEvent(new Event("change"))}pathFor(t){return`/rooms?${new URLSearchParams({scope:"joinable",limit:Zo,q:t})}`}};var tr=50,me=class extends st{constructor({directory:t}){super(),this.addEventListener("change",()=>t.take(this.items))}pathFor(t){return`/users?${new URLSearchParams(
{limit:tr,q:t})}`}};var bs=50,it=class extends EventTarget{#t;#e=null;#s=null;#i=new Map;#o;words="";constructor({rooms:t=null,directory:e=null,isOffered:i=()=>!0}){super(),this.#t=
t,this.#o=i;let n=()=>this.dispatchEvent(new Event("change"));t&&(this.#e=new xt,this.#e.addEventListener("change",()=>{for(let o of this.#e.items)this.#i.set(o.
id,o);n()})),e&&(this.#s=new me({directory:e}),this.#s.addEventListener("change",n))}search(t){this.words=t;for(let e of this.#r)e.search(t);this.dispatchEvent(
new Event("change"))}close(){for(let t of this.#r)t.close()}get searching(){return this.#r.some(t=>t.searching)}get failed(){return this.#r.some(t=>t.failed)}get items(){
return[...this.#n.slice(0,bs),...this.#a,...this.#c.slice(0,bs)].filter(this.#o)}get hasMore(){return[this.#n,this.#c].some(({length:e})=>e>bs)||this.#r.some(e=>e.
items.length>0&&e.hasMore)}get#r(){return[this.#e,this.#s].filter(Boolean)}get#n(){return this.#t?_i([...this.#t.mine,...this.#t.archived],this.words).map(Ai):[]}get#a(){
let{items:t=[],searching:e}=this.#s??{},i=Nt(this.words),n=({name:o,display_name:a})=>Nt(`${a} ${o}`).includes(i);return t.filter(o=>!e||n(o)).map(o=>({kind:"pe\
rson",id:o.id,person:o}))}get#c(){if(!this.#e)return[];let e=this.#e.words===this.words&&!this.#e.searching?this.#e.items:[];return[...new Map([..._i([...this.#i.
values()],this.words),...e].map(n=>[n.id,n])).values()].filter(({id:n})=>!this.#t.find(n)?.role).map(Ai)}},Ai=s=>({kind:"room",id:s.id,room:s});function _i(s,t){
let e=Nt(t);return s.map(i=>({room:i,at:er(i,e)})).filter(({at:i})=>i>=0).sort((i,n)=>Li(i)-Li(n)).map(({room:i})=>i)}function er({name:s,kind:t,people:e=[]},i){
let n=Nt(s).indexOf(i);return n>=0||t!=="direct"?n:Math.max(-1,...e.map(o=>Nt(o.name).indexOf(i)))}var Li=({room:s,at:t})=>(t>0?2:0)+(s.unread?0:1),Nt=s=>s.normalize(
"NFKD").replace(new RegExp("\\p{Mn}","gu"),"").toLocaleLowerCase(R);var ks=({kind:s,archived:t})=>t?"archive":{private:"lock",direct:"people"}[s]??"hash",ht=({kind:s,people:t})=>s==="direct"&&t.length===1?t[0]:null;function fe(s,t,{
directory:e,presence:i}){let n=r(".avatar",s),o=ht(t);if(r(".icon",s).toggleAttribute("hidden",!!o),n.hidden=!o,!o)return Et(s,ks(t));k(n,e.of(o)),j(n,i.of(o.id))}var nt=class{#t;#e;#s;#i;#o;#r;#n;constructor(t,{choices:e,onChosen:i,...n}){this.#t=t,this.#e=r("input",t),this.#s=r(".choice-list",t),this.#i=r(".choice-note",
t),this.#o=e,this.#r=n,this.#n=i,this.#e.value="",this.#e.oninput=()=>this.#a(),this.#e.onkeydown=o=>this.#l(o),e.addEventListener("change",()=>this.#c()),this.#a()}clear(){
this.#e.value="",this.#a(),this.#e.focus()}get words(){return this.#e.value.trim()}#a(){this.#h(null),this.#o.search(this.words)}#c(){let{items:t,hasMore:e,searching:i,
failed:n}=this.#o,o=this.#u?.dataset.key,a=0;C(this.#s,t,{key:({kind:d,id:m})=>`${d}:${m}`,create:()=>y("choice-item"),update:(d,m)=>{d.id=`${this.#s.id}-${a+=1}`,
this.#d(d,m)}});let c=n||this.words!==""&&!i;this.#i.hidden=t.length>0?!e:!c,f(this.#i,l(e?"jump.more":n?"list.trouble":"jump.none"));let{children:h}=this.#s;this.#h(
[...h].find(d=>d.dataset.key===o)??h[0]??null)}#d(t,e){t.dataset[e.kind]=e.id,t.onclick=()=>this.#n(e),t.onpointermove=()=>this.#h(t),e.kind==="room"?this.#f(t,
e.room):this.#m(t,e.person)}#f(t,e){fe(t,e,this.#r);let i=ht(e);f(r(".choice-name",t),e.name),f(r(".choice-detail",t),i?`@${i.name}`:""),f(r(".choice-unread",t),
e.unread?L(e.unread):"")}#m(t,e){let i=r(".avatar",t);r(".icon",t).toggleAttribute("hidden",!0),i.hidden=!1,k(i,e),j(i,this.#r.presence.of(e.id)),f(r(".choice-n\
ame",t),g(e)),f(r(".choice-detail",t),`@${e.name}`),f(r(".choice-unread",t),"")}get#u(){return r('[aria-selected="true"]',this.#s)}#h(t){for(let e of this.#s.children)
e.setAttribute("aria-selected",e===t);this.#e.setAttribute("aria-activedescendant",t?.id??""),t?.scrollIntoView({block:"nearest"})}#l(t){if(rt(t))return;let e=this.#u;
if(t.key==="Enter"&&e)e.click();else if(t.key==="ArrowDown")this.#h(e?.nextElementSibling??e);else if(t.key==="ArrowUp")this.#h(e?.previousElementSibling??e);else
return;t.preventDefault()}};async function ue({title:s,action:t,hint:e="",most:i=1/0,isOffered:n=()=>!0,act:o,...a}){let c=v("pick-people"),h=new Map,d=new it({directory:a.directory,isOffered:({
id:T,person:qt})=>!h.has(T)&&n(qt)}),m=new nt(c,{choices:d,onChosen:({person:T})=>w(T),...a}),p=()=>{Ci(c,{picked:h,most:i,unpick:D}),m.clear()},w=T=>{h.size>=i||
(h.set(T.id,T),p())},D=T=>{h.delete(T),p()};r(".pick-hint",c).textContent=e;let $=r(".pick-submit",c);$.textContent=t,$.onclick=()=>E(c,async()=>{await o([...h.
values()]),c.close()});let F=new AbortController,{signal:X}=F;r("input",c).addEventListener("keydown",T=>{T.key==="Backspace"&&!T.target.value&&h.size&&D([...h.
keys()].at(-1))},{signal:X}),r(".form-error",c).hidden=!0,Ci(c,{picked:h,most:i,unpick:D}),await x(c,{title:s}),F.abort(),d.close()}function Ci(s,{picked:t,most:e,
unpick:i}){C(r(".picked",s),[...t.values()],{key:({id:n})=>n,create:()=>y("picked-item"),update:(n,o)=>{let a=r("button",n);k(r(".avatar",n),o),r(".picked-name",
n).textContent=g(o),a.setAttribute("aria-label",l("pick.remove",{name:g(o)})),a.onclick=()=>i(o.id)}}),r(".pick-submit",s).disabled=!t.size,r(".pick-full",s).hidden=
t.size<e}function pe({conversation:s,...t}){let{members:e,room:i}=s;return e.need(),ue({title:l("add_member.title"),action:l("add_member.submit"),hint:l("add_member.hint",
{room:i.name}),isOffered:({id:n})=>!e.has(n),act:n=>e.add(n),...t})}async function Ri({rooms:s,onJoined:t}){let e=v("browse"),i=r("input",e),n=new xt,o=c=>E(e,async()=>{await s.join(c.id),e.close(),t(c)});i.value="",i.oninput=()=>{
n.search(i.value.trim()),r(".dialog-body",e).scrollTop=0},at(e).onclick=()=>rr(e,n),n.addEventListener("change",()=>ir(e,n,o)),sr(e),n.search(""),n.loadSuggested();
let a=x(e);Y.matches&&i.focus(),await a,n.close()}function sr(s){r(".browse-list",s).replaceChildren();for(let t of[".browse-none",".browse-no-match",".form-err\
or"])r(t,s).hidden=!0;ct(s,{hasMore:!1,failed:!1})}function ir(s,{items:t,suggested:e,words:i,searching:n,hasMore:o,failed:a},c){let h=!t.length&&!a&&!n;C(r(".b\
rowse-list",s),i?t:nr(t,e),{key:({id:d})=>d,create:()=>y("browse-item"),update:(d,m)=>or(d,m,c)}),r(".browse-none",s).hidden=!h||i!=="",r(".browse-no-match",s).
hidden=!h||i==="",ct(s,{hasMore:o,failed:a})}function nr(s,t){let e=new Set(t.map(({id:i})=>i));return[...t,...s.filter(({id:i})=>!e.has(i))]}function or(s,t,e){
r(".browse-name",s).textContent=t.name,r(".browse-suggested",s).hidden=!t.suggested;let i=[S("browse.members",t.member_count),l("browse.active",{date:re(new Date(
t.active_at))})];r(".browse-facts",s).textContent=i.join(" · ");let n=r(".browse-about",s);n.textContent=t.description||t.topic,n.hidden=!n.textContent,r("butt\
on",s).onclick=()=>e(t)}async function rr(s,t){let e=r(".browse-list",s),i=e.children.length;await t.more(),r("button",e.children[i]??s).focus()}function Dt(){let s=crypto.getRandomValues(new Uint8Array(16));return Array.from(s,t=>t.toString(16).padStart(2,"0")).join("")}function Ni({rooms:s,sections:t,section:e=null,onCreated:i}){let n=v("create-room"),o=r("form",n),a=ar();A(o),N(o,async h=>{let d=await s.create(a(h));e&&await s.
set(d.id,{section:e}),n.close(),i(d)});let c=e?l("create_room.in",{section:t.nameOf(e)}):l("create_room.title");return x(n,{title:c})}function ar(){let s={};return t=>{
let e=JSON.stringify(t);return s.same!==e&&(s={same:e,id:Dt()}),{...t,client_id:s.id}}}async function Di({onRoom:s,onPerson:t,...e}){let i=v("jump"),n=h=>[...e.rooms.mine,...e.rooms.archived].some(d=>ht(d)?.id===h),o=({kind:h,id:d})=>h!=="person"||
!n(d),a=new it({rooms:e.rooms,directory:e.directory,isOffered:o}),c=({kind:h,id:d})=>E(i,async()=>{let m=h==="room"?()=>s(d):await t(d);de(i),m()});r(".form-err\
or",i).hidden=!0,new nt(i,{choices:a,onChosen:c,...e}),await x(i),a.close()}var cr=4,hr=10;function _(s,{undo:t=null}={}){let e=J("p",s,"toast");t&&e.append(" ",lr(e,t)),r(".toasts").append(e),setTimeout(()=>e.remove(),(t?hr:cr)*1e3)}function lr(s,{
label:t,act:e}){let i=J("button",t,"link-button");return i.type="button",i.onclick=()=>{s.remove(),e()},i}async function St(s,t){let e=await navigator.clipboard.writeText(s).then(()=>t,()=>"error.unknown");_(l(e))}var dr=864e5;function Pi({room:s=null,rooms:t,me:e}){let i=v("invite"),n=r("form",i),o=r(".invites",i),a=()=>wr(o,{rooms:t,me:e});return A(n),r(".invite-made",i).
hidden=!0,mr(r(".invite-rooms",n),{rooms:t,room:s}),N(n,async({note:c,uses:h,days:d})=>{let m={expires_at:new Date(Date.now()+Number(d)*dr).toISOString()},p={note:c.
trim(),uses:h?Number(h):null,...m,rooms:ur(n)};pr(i,await u.post("/invites",p)),o.open&&a()}),o.open=!1,o.ontoggle=()=>o.open&&a(),x(i)}function mr(s,{rooms:t,room:e}){
let n=t.mine.filter(o=>o.kind==="public"||pt(o)).toSorted((o,a)=>(a.id===e?.id)-(o.id===e?.id));s.hidden=!n.length,r(".invite-room-list",s).replaceChildren(...n.
map(o=>fr(o,{isChosen:o.id===e?.id})))}function fr({id:s,name:t},{isChosen:e}){let i=y("invite-room"),n=r("input",i);return n.value=s,n.checked=e,r("span",i).textContent=
t,i}var ur=s=>new FormData(s).getAll("room");function pr(s,{id:t,url:e,expires_at:i}){let n=r(".invite-made",s),o=r(".invite-url",n);n.hidden=!1,o.value=Ii(e),r(
".invite-qr",n).src=gr(t),r(".invite-expiry",n).textContent=l("invite.expiry",{date:O(new Date(i))});let a=r('[data-action="copy"]',n);a.hidden=!navigator.clipboard,
a.onclick=()=>St(o.value,"invite.copied"),o.focus(),o.select()}var Ii=s=>new URL(s,location.href).href,gr=s=>`/api/v1/invites/${s}/qr`;function wr(s,t){let e=new M,
i=()=>e.open("/invites?limit=50"),n=({id:o})=>E(s,()=>u.delete(`/invites/${o}`)).then(i);H(s,{list:e,into:".invite-list",none:".invites-none",create:()=>y("invi\
te-item"),update:(o,a)=>yr(o,a,{revoke:n,...t})}),i()}function yr(s,t,{rooms:e,me:i,revoke:n}){let{note:o,by:a,used:c,uses:h,state:d,url:m,expires_at:p}=t,w=d===
"open",D=a&&a.id!==i.id?g(a):null,$=h?l("invite.used.of",{count:L(c),most:L(h)}):l("invite.used",{count:L(c)}),F=w?l("invite.until",{date:O(new Date(p))}):l(`in\
vite.state.${d}`);r(".invite-note",s).textContent=o||l("invite.no_note");let X=t.rooms.map($n=>e.find($n)?.name).filter(Boolean),T=X.length?l("invite.into",{rooms:et(
X)}):null;r(".hint",s).textContent=[D,$,F,T].filter(Boolean).join(" · ");let[qt,Ws]=s.querySelectorAll("button");qt.hidden=!w||!m||!navigator.clipboard,qt.onclick=
()=>St(Ii(m),"invite.copied"),Ws.hidden=!w,Ws.onclick=()=>n(t)}var Er=8;function Mi({rooms:s,me:t,onOpened:e,...i}){return ue({title:l("direct.new"),action:l("direct.open"),hint:l("direct.hint"),most:Er,isOffered:({id:n})=>n!==
t.id,act:async n=>e(await s.openDirect(n.map(({id:o})=>o))),me:t,...i})}function $i(s,{room:t}){let e=new M,i=()=>e.open(`/rooms/${t.id}/bans?limit=50`),n=({user:o})=>E(s,()=>u.delete(`/rooms/${t.id}/bans/${o.id}`)).then(i);H(s,{list:e,
into:".ban-list",none:".bans-none",key:({user:o})=>o.id,create:()=>y("ban-item"),update:(o,a)=>vr(o,a,n)}),i()}function vr(s,t,e){let{user:i,until:n,reason:o}=t;
k(r(".avatar",s),i),r(".ban-name",s).textContent=g(i);let a=n?l("bans.until",{date:O(new Date(n))}):l("bans.ever");r(".hint",s).textContent=[a,o].filter(Boolean).
join(" · "),r("button",s).onclick=()=>e(t)}var Fi="new";function qi(s,{room:t,rooms:e,sections:i}){let{mine:n}=t;if(s.hidden=!n,!n)return;let{favourite:o,notify:a,section:c,hidden:h}=s.elements,d=p=>E(s,
()=>e.set(t.id,p));r(".form-error",s).hidden=!0,s.onsubmit=p=>p.preventDefault(),o.checked=n.favourite,a.value=n.notify,h.checked=n.hidden,Bi(c,{sections:i,chosen:n.
section}),o.onchange=()=>d({favourite:o.checked}),h.onchange=()=>d({hidden:h.checked});for(let p of a)p.onchange=()=>d({notify:a.value});let m=r(".section-new",
s);m.hidden=!0,c.onchange=()=>{m.hidden=c.value!==Fi,m.hidden?d({section:c.value||null}):r("input",m).focus()},r("button",m).onclick=()=>E(s,async()=>{let p=await u.
post("/me/sections",{name:r("input",m).value.trim()});i.note(p),await e.set(t.id,{section:p.id}),Bi(c,{sections:i,chosen:p.id}),m.hidden=!0})}function Bi(s,{sections:t,
chosen:e}){let i=[["",l("section.none")],...t.own.map(({id:n,name:o})=>[n,o]),[Fi,l("section.new")]];s.replaceChildren(...i.map(([n,o])=>new Option(o,n))),s.value=
t.own.some(({id:n})=>n===e)?e:""}function Hi({conversation:s,rooms:t,sections:e,me:i,onLeft:n,onPanel:o}){let a=v("room-details"),c=r(".room-form",a),{room:h}=s;A(c),xr(a,h),r(".room-facts",a).
textContent=br(h),Tr(a,s),qi(r(".room-mine",a),{room:h,rooms:t,sections:e}),N(c,async m=>{await t.update(h.id,Or(h,m)),a.close()}),Sr(a,{room:h,rooms:t,me:i});let d=r(
".bans",a);return d.open=!1,d.ontoggle=()=>d.open&&$i(d,{room:h}),Ar(a,{room:h,rooms:t,onLeft:n,onPanel:o}),x(a)}function xr(s,{name:t,topic:e,description:i,slow_seconds:n,
writers:o,history:a,shows_readers:c}){let{elements:h}=r(".room-form",s);h.name.value=t,h.topic.value=e??"",h.description.value=i??"",kr(h.slow_seconds,n),h.writers.
value=o,h.joined_only.checked=a==="joined",h.shows_readers.checked=c,r(".room-name-text",s).textContent=t;let d=(p,w)=>p.value===w?"":p.selectedOptions[0].text,
m=[[".room-topic-text",e],[".room-description-text",i]];m.push([".room-slow-text",d(h.slow_seconds,"0")],[".room-writers-text",d(h.writers,"members")]);for(let[
p,w]of m)r(p,s).textContent=w??"",r(p,s).parentElement.hidden=!w}function Sr(s,{room:t,rooms:e,me:i}){let n=r(".room-suggested",s),o=r("input",n);n.hidden=i.role!==
"owner"||t.kind!=="public"||t.archived,o.checked=t.suggested===!0,o.onchange=()=>E(r(".room-form",s),()=>e.suggest(t.id,o.checked))}function br({kind:s,member_count:t}){
return S(`room.facts.${s}`,t,{count:L(t)})}function kr(s,t){let e=String(t);[...s.options].some(i=>i.value===e)||s.append(new Option(l("room.slow.other",{count:L(
t)}),e)),s.value=e}function Or(s,{name:t,topic:e,description:i,slow_seconds:n,writers:o,joined_only:a,shows_readers:c}){let h={name:t.trim(),topic:e.trim(),description:i.
trim()},d=gt(s)?{history:a?"joined":"all",shows_readers:!!c}:{},m={...h,slow_seconds:Number(n),writers:o,...d};return Object.fromEntries(Object.entries(m).filter(
([p,w])=>w!==(s[p]??"")))}function Tr(s,{room:t}){let e=t.kind==="direct",i=gt(t),n=cs(t);for(let o of[".room-fields",".room-save"])r(o,s).hidden=!n;r(".room-te\
xts",s).hidden=n||e,r(".room-owners",s).hidden=!i,r(".bans",s).hidden=!tt(t),Pt(s,"audit",tt(t)),Pt(s,"archive",i&&!t.archived),Pt(s,"restore",i&&t.archived),Pt(
s,"leave",!e),Pt(s,"delete",i)}function Pt(s,t,e){r(`[data-action="${t}"]`,s).hidden=!e}function Ar(s,{room:t,rooms:e,onLeft:i,onPanel:n}){let o=r(".room-form",
s),a=m=>E(o,async()=>{await m(),s.close()}),c=m=>a(async()=>await m()!==!1&&i()),h=(m,p)=>async()=>{await U(m)&&c(p)},d={members:()=>a(()=>n("people")),audit:()=>a(
()=>n("audit")),archive:async()=>{await U(Os("archive",t))&&a(()=>_r(t,e))},restore:()=>a(()=>e.update(t.id,{archived:!1})),leave:t.member_count===1?()=>c(()=>ji(
t,e)):h(Os("leave",t),()=>ji(t,e)),delete:h(Os("delete",t),()=>e.delete(t.id))};for(let[m,p]of Object.entries(d))r(`[data-action="${m}"]`,s).onclick=p}async function ji(s,t){
try{await t.leave(s.id)}catch(e){if(!e.can.includes("archive"))throw e;let i={title:l("room.last.title",{room:s.name}),text:l("room.last.text")},n=await vs({...i,
action:l("room.delete"),other:l("room.archive")}),o={yes:"delete",other:"archive"}[n];if(!o)return!1;await t.leave(s.id,{last:o})}return!0}async function _r(s,t){
await t.update(s.id,{archived:!0});let e=()=>t.update(s.id,{archived:!1}).catch(i=>_(I(i)));_(l("room.archive.done",{room:s.name}),{undo:{label:l("undo"),act:e}})}
function Os(s,{name:t,kind:e}){let i=s==="leave"&&e==="private"?"room.leave.private.text":`room.${s}.text`;return{title:l(`room.${s}.title`,{room:t}),text:l(i),
action:l(`room.${s}`)}}function Ui({sections:s,id:t}){let e=v("section"),i=r("form",e);return A(i),i.elements.name.value=s.nameOf(t),N(i,async n=>{await u.patch(`/me/sections/${t}`,{name:n.
name.trim()}),e.close()}),r('[data-action="remove-section"]',e).onclick=()=>E(i,async()=>{await u.delete(`/me/sections/${t}`),e.close()}),x(e)}async function Wi({id:s,rooms:t,sections:e,...i}){let n=v("section-room"),o=new it({rooms:t,isOffered:({room:c})=>!c.archived&&c.mine?.section!==s}),a=({room:c})=>E(
n,async()=>{t.find(c.id)?.role||await t.join(c.id),await t.set(c.id,{section:s}),n.close()});new nt(n,{choices:o,onChosen:a,...i}),r(".form-error",n).hidden=!0,
r('[data-open="create-room"]',n).dataset.subject=s,await x(n,{title:l("section.add",{name:e.nameOf(s)})}),o.close()}var Lr=({target:s})=>s.closest("input, textarea, select")!==null,Ki=({target:s})=>s===document.body||s.matches(".message, .timeline-scroll");function Gi(s){document.
addEventListener("keydown",t=>{let e=Cr(t,s);e&&(t.preventDefault(),e())})}function Cr(s,t){if(!P.isEmpty||s.isComposing)return null;let e=s.ctrlKey||s.metaKey;
return e&&!s.altKey&&s.key.toLowerCase()==="k"?t.openers.jump:e&&!s.altKey&&!s.shiftKey&&s.key.toLowerCase()==="f"&&t.isInRoom()?t.find:s.altKey&&!e?Rr(s,t):e?null:
s.key==="?"&&!Lr(s)?t.openers.keys:s.key==="PageUp"&&s.target.matches(".composer-text")?t.scrollUp:s.key==="End"&&Ki(s)?t.toNewest:s.key==="Escape"?()=>t.closePanel()||
t.leaveComposer(s)||t.writeOn():(s.key.length===1&&s.key!==" "&&Ki(s)&&t.writeOn(),null)}function Rr({key:s,shiftKey:t},{goTo:e}){let i={ArrowUp:-1,ArrowDown:1}[s];
return i&&(()=>e(i,{unread:t}))}var Ts="parley:place",ge=class extends EventTarget{#t;placeHere=()=>null;constructor({keepsPanel:t}){super(),this.#t=t,this.#o(),addEventListener("pagehide",()=>sessionStorage.
removeItem(Ts)),addEventListener("popstate",()=>this.#r()),document.addEventListener("click",e=>this.#i(e))}get address(){return kt(location)??V}go(t,{replace:e=!1}={}){
let i=this.address,n=this.#s(t,i);if(P.closeAll(),rs(n,i))return this.#r({again:!0});let o=P.takeEntry();!e&&!o&&this.keepPlace(),e&&!o?history.replaceState(Nr(
n,i),"",Z(n)):this.#e(n,{takesEntry:o,isBelow:rs(os(n),i)}),this.#r()}keepPlace(){let t=this.placeHere();history.replaceState({...history.state,place:t},""),sessionStorage.
setItem(Ts,JSON.stringify({path:location.pathname,place:t}))}get place(){return history.state?.place??null}goToRoom(t){this.go({view:"room",room:t})}up(){history.
state?.isBelow?history.back():this.go(os(this.address),{replace:!0})}#e(t,{takesEntry:e,isBelow:i}){let n={layers:0,isBelow:i};e?history.replaceState(n,"",Z(t)):
history.pushState(n,"",Z(t))}#s(t,{panel:e}){return t.view!=="room"||t.panel!==void 0?t:{...t,panel:e&&this.#t(e)?e:null}}#i(t){let e=t.target.closest("a[href]"),
i=t.button===0&&!t.metaKey&&!t.ctrlKey&&!t.shiftKey&&!t.altKey;if(!e||!i||e.target||e.hash||e.origin!==location.origin)return;let n=kt(e);if(n){if(t.preventDefault(),
"up"in e.dataset)return this.up();this.go({...n,panel:n.panel??void 0})}}#o(){let{path:t,place:e}=JSON.parse(sessionStorage.getItem(Ts))??{};history.state===null&&
t===location.pathname&&history.replaceState({place:e},"")}#r({again:t=!1}={}){this.dispatchEvent(new CustomEvent("change",{detail:{again:t}}))}};function Nr(s,{
room:t,seq:e}){return s.room===t&&s.seq===e?history.state:{...history.state,place:null}}var Dr=["keydown","pointerdown","pointermove","wheel","touchstart"],we=class{#t;#e=!1;#s;#i=0;constructor({socket:t}){this.#t=t;for(let e of Dr)addEventListener(
e,()=>this.#o(),{capture:!0,passive:!0});t.addEventListener("state",()=>t.isOpen&&this.#e&&this.#n()),this.#o()}#o(){!this.#e&&Date.now()-this.#i<1e3||(this.#i=
Date.now(),clearTimeout(this.#s),this.#s=setTimeout(()=>this.#r(!0),5*6e4),this.#r(!1))}#r(t){t!==this.#e&&(this.#e=t,this.#n())}#n(){this.#t.send({type:"activi\
ty",idle:this.#e})}};var ye=class{#t;#e;#s=new Map;#i=null;#o;constructor({outbox:t,socket:e}){this.#t=t,this.#e=e,e.addEventListener("state",()=>this.#r()),t.addEventListener("chan\
ge",()=>this.#n())}set openRoom(t){this.#i=t,this.#s.get(t)?.stop(),this.#r()}#r(){if(!this.#e.isOpen)return;let t=new Set(this.#t.all.map(({room:e})=>e));t.delete(
this.#i);for(let e of t)this.#a(e).start()}#n(){clearTimeout(this.#o),this.#o=setTimeout(()=>this.#r(),Gt*1e3)}#a(t){if(!this.#s.has(t)){let e=i=>this.#c(i);this.#s.
set(t,new ft({room:t,outbox:this.#t,send:e}))}return this.#s.get(t)}async#c({room:t,clientId:e,text:i,target:n,epoch:o}){let a=this.#s.get(t),c=`/rooms/${t}/mes\
sages`;try{n?await u.patch(`${c}/${n}`,{client_id:e,text:i,epoch:o}):await u.post(c,{client_id:e,text:i}),a.delivered(e)}catch(h){a.refused(e,h),h.code==="unrea\
chable"&&this.#n()}}};var Ee=class extends EventTarget{#t;#e;constructor({store:t,socket:e}){super(),this.#e=t,this.#t=new Set(t.recall("blocks")),e.addEventListener("frame",({detail:i})=>i.
type==="blocks"&&this.#s(i.users))}has(t){return this.#t.has(t)}async block(t){await u.put(`/me/blocks/${t}`),this.#s([...this.#t,t])}async unblock(t){await u.delete(
`/me/blocks/${t}`),this.#s([...this.#t].filter(e=>e!==t))}#s(t){this.#t=new Set(t),this.#e.keep("blocks",t),this.dispatchEvent(new Event("change"))}};var Pr=50,Ir=20,ve=class extends EventTarget{#t;#e=new Set;#s=new Set;#i=new Set;#o=null;#r=new ut(()=>this.#h());#n;#a;#c;constructor({me:t,store:e,socket:i}){
super(),this.#c=t,this.#n=e,this.#a=i,this.#t=new Map((e.recall("people")??[]).map(n=>[n.id,n])),i.addEventListener("frame",({detail:n})=>this.#d[n.type]?.(n)),
addEventListener("pagehide",()=>this.#l())}of(t){return t.id===this.#c.id?this.#c:(this.#e.has(t.id)||this.#m(t.id),this.#t.get(t.id)??t)}knows(t){return this.#e.
has(t)}note(t){this.#e.has(t.id)||this.#f({...this.#t.get(t.id),...t})}take(t){for(let e of t)this.#e.add(e.id),e.id===this.#c.id?Object.assign(this.#c,e):this.#f(
e);t.length&&this.#h()}#d={hello:()=>{this.#e.clear(),this.#i=new Set},rooms:({more:t})=>t||this.#h(),person:({item:t})=>this.take([t])};#f(t){this.#t.delete(t.
id),this.#t.set(t.id,t)}#m(t){this.#i.has(t)||(this.#s.add(t),this.#a.isOpen&&(this.#o??=setTimeout(()=>this.#u(),Ir)))}async#u(){this.#o=null;let t=this.#i,e=[
...this.#s].slice(0,Pr);for(let o of e)this.#s.delete(o),t.add(o);let i=await u.get(`/users?${new URLSearchParams({ids:e})}`).catch(()=>null);for(let o of e)t.delete(
o);if(!i||t!==this.#i)return;let n=i.items.filter(({id:o})=>!this.#e.has(o));for(let o of e)this.#e.add(o);this.take(n),n.length||this.#h(),this.#s.size&&this.#m(
[...this.#s][0])}#h(){this.#r.await([this.#c,...this.#t.values()].map(({status:t})=>t?.until)),this.dispatchEvent(new Event("change"))}#l(){this.#n.keepPeople([
...this.#t.values()])}};var xe=class extends EventTarget{#t;#e;#s=new Map;constructor({userId:t,storage:e=localStorage}){super(),this.#t=`parley:draft:${t}:`,this.#e=e;for(let i of Object.
keys(e))this.#r(i,e.getItem(i));addEventListener("storage",({key:i,newValue:n})=>this.#r(i??"",n)&&this.#n())}get rooms(){return[...this.#s.keys()]}of(t){return this.#s.
get(t)??""}keep(t,e){if(e===this.of(t))return;let i=!e.trim()||!this.#s.has(t);e.trim()?this.#i(t,e):this.#o(t),i&&this.#n()}clear(){for(let t of this.rooms)this.#o(
t);this.#n()}#i(t,e){this.#s.set(t,e);try{this.#e.setItem(this.#t+t,e)}catch{}}#o(t){this.#s.delete(t),this.#e.removeItem(this.#t+t)}#r(t,e){if(!t.startsWith(this.#t))
return!1;let i=t.slice(this.#t.length);return e?this.#s.set(i,e):this.#s.delete(i),!0}#n(){this.dispatchEvent(new Event("change"))}};var Se=class extends EventTarget{#t;#e;#s=new Map;constructor({userId:t,storage:e=localStorage}){super(),this.#t=`parley:outbox:${t}:`,this.#e=e;for(let i of Object.
keys(e))this.#n(i,e.getItem(i));addEventListener("storage",({key:i,newValue:n})=>this.#r(i,n))}get all(){return[...this.#s.values()].sort((t,e)=>t.at.localeCompare(
e.at))}of(t){return this.all.filter(e=>e.room===t)}waiting(t){return this.of(t).filter(e=>!e.failure)}edits(t){return new Map(this.of(t).flatMap(e=>e.target?[[e.
target,e]]:[]))}add(t,e,i={}){let n={clientId:Dt(),room:t,text:e,at:this.#i(),...i};return this.#o(n),n}remove(t){this.#s.delete(t)&&(this.#e.removeItem(this.#t+
t),this.#a())}fail(t,e){let i=this.#s.get(t);i&&this.#o({...i,failure:e})}retry(t){let{failure:e,...i}=this.#s.get(t);if(e!=="client_id_reused")return this.#o(i);
this.remove(t),this.#o({...i,clientId:Dt()})}clear(){for(let{clientId:t}of this.all)this.remove(t)}#i(){let t=this.all.at(-1)?.at,e=new Date().toISOString();return t&&
e<=t?new Date(Date.parse(t)+1).toISOString():e}#o(t){this.#s.set(t.clientId,t);try{this.#e.setItem(this.#t+t.clientId,JSON.stringify(t))}catch{}this.#a()}#r(t,e){
t?.startsWith(this.#t)&&(e===null?this.#s.delete(t.slice(this.#t.length)):this.#n(t,e),this.#a())}#n(t,e){if(!t.startsWith(this.#t))return;let i=JSON.parse(e);this.#s.
set(i.clientId,i)}#a(){this.dispatchEvent(new Event("change"))}};var ke=({user:s,here:t},e)=>{let i=e.of(s.id);return t&&i==="offline"?"active":i},bt=({state:s,here:t})=>l(t&&s==="active"?"presence.here":`presence.${s}`),be=class extends EventTarget{#t=new Map;#e=new Map;#s=new ut(
()=>this.#o());constructor({socket:t}){super(),t.addEventListener("frame",({detail:e})=>e.type==="presence"&&this.#i(e))}of(t){let e=this.#t.get(t)??"offline";return e===
"offline"?e:W(this.#e.get(t))?"quiet":e==="idle"?"idle":"active"}#i({items:t,whole:e}){e&&(this.#t.clear(),this.#e.clear());for(let{user:i,state:n,quiet_until:o}of t)
this.#t.set(i,n),o?this.#e.set(i,o):this.#e.delete(i);this.#o()}#o(){this.#s.await([...this.#e.values()]),this.dispatchEvent(new Event("change"))}};var Mr=50,Oe=class extends EventTarget{#t=new Map;#e=new Set;constructor({socket:t}){super(),t.addEventListener("frame",({detail:e})=>this.#s[e.type]?.(e))}waitingIn(t){
return this.#t.get(t)??{count:0,hasMore:!1}}async count(t){let e=this.#e;if(this.#t.has(t)||e.has(t))return;e.add(t);let i=await u.page(`/rooms/${t}/reports?sta\
te=waiting&limit=${Mr}`).catch(()=>null),n=e.delete(t)&&e===this.#e;i&&n&&this.#i(t,{count:i.items.length,hasMore:i.next!==null})}report({room:t,seq:e,reason:i}){
return u.post(`/rooms/${t}/messages/${e}/reports`,{reason:i})}async resolve({room:t,id:e},i){await u.patch(`/rooms/${t}/reports/${e}`,{outcome:i})}#s={hello:()=>{
this.#t.clear(),this.#e=new Set},reports:({room:t,waiting:e})=>this.#i(t,{count:e,hasMore:!1}),report:({item:t})=>this.dispatchEvent(new CustomEvent("resolved",
{detail:t}))};#i(t,e){this.#e.delete(t),this.#t.set(t,e),this.dispatchEvent(new CustomEvent("change",{detail:{room:t}}))}};var $r=new Intl.Collator(R,{numeric:!0,sensitivity:"base"}),Te=class extends EventTarget{#t=[];#e=[];#s;#i;#o;#r;loaded=!1;settled=new Promise(t=>this.#r=t);constructor({
store:t,socket:e,directory:i}){super(),this.#s=t,this.#i=e,this.#o=i;let n=t.recall("rooms");n&&this.#h(n.map(o=>({...o,isKept:!0}))),this.loaded=!!n,e.addEventListener(
"frame",({detail:o})=>this.#n[o.type]?.(o)),e.addEventListener("state",()=>this.#d()),i.addEventListener("change",()=>this.#p()),document.addEventListener("visi\
bilitychange",()=>document.hidden&&this.keep())}get failed(){return!this.#i.isOpen&&this.#i.state!=="connecting"}get mine(){return this.#t.filter(t=>t.role&&!t.
archived)}get archived(){return this.#t.filter(t=>t.role&&t.archived)}find(t){return this.#t.find(e=>e.id===t)}keep(){this.loaded&&this.#s.keepRooms(this.#t)}async fetch(t){
return this.#m(await u.get(`/rooms/${t}`))}async create(t){return this.#m(await u.post("/rooms",t))}async update(t,e){return this.#m(await u.patch(`/rooms/${t}`,
e))}async openDirect(t){return this.#m(await u.put("/direct",{users:t}))}async set(t,e){return this.#m(await u.patch(`/rooms/${t}/mine`,e))}async markAllRead(){
await u.put("/me/read")}async delete(t){await u.delete(`/rooms/${t}`),this.#u(t)}async join(t){return await u.put(`/rooms/${t}/membership`),this.fetch(t)}async leave(t,{
last:e=null}={}){await u.delete(`/rooms/${t}/membership${e?`?last=${e}`:""}`),this.#u(t)}async suggest(t,e){let i=`/rooms/${t}/suggestion`;e?await u.put(i):await u.
delete(i),this.note(t,{suggested:e})}note(t,e){let i=this.find(t);i&&this.#m({...i,...e})}#n={hello:()=>this.#e=[],rooms:({items:t,more:e,sections:i})=>{i&&(this.#e=
[]),this.#e.push(...t),e||this.#c()},room:({item:t})=>this.#m(t)&&this.#a(t.id),room_gone:({room:t})=>this.#u(t),read:({room:t,seq:e})=>{this.note(t,{read_seq:e,
toldReadSeq:e}),this.#a(t)},unread:({type:t,room:e,mentions:i,...n})=>{this.note(e,this.#f(e,n)),this.#a(e)}};#a(t){this.dispatchEvent(new CustomEvent("told",{detail:{
id:t}}))}#c(){this.#h(this.#e),this.loaded=!0,this.#e=[],this.keep(),this.#r(),this.#g(),this.dispatchEvent(new Event("loaded"))}#d(){this.#i.isOpen||(this.#r(),
this.#g())}#f(t,e){return e.head<=this.find(t)?.read_seq?{...e,unread:0}:e}#m(t){let e=this.#l(t),i=this.find(e.id);return i?.name===e.name?this.#t[this.#t.indexOf(
i)]=e:this.#h([...this.#t.filter(n=>n!==i),e]),this.#g(),e}#u(t){this.#t=this.#t.filter(e=>e.id!==t),this.#g()}#h(t){this.#t=t.map(e=>this.#l(e)).sort((e,i)=>$r.
compare(e.name,i.name))}#l(t){let e={toldReadSeq:t.read_seq,...t};if(e.kind!=="direct")return e;let i=e.people.map(n=>this.#o.of(n));return{...e,people:i,name:et(
i.map(g))}}#p(){let t=this.#t.filter(e=>this.#l(e).name!==e.name);for(let e of t)this.#m(e)}#g(){this.dispatchEvent(new Event("change"))}};var Vi="parley:folded",Br=["archived"],Ae=class extends EventTarget{#t=new Set(JSON.parse(localStorage.getItem(Vi))??Br);#e=null;#s=!1;#i;own=[];constructor({socket:t,
store:e}){super(),this.#i=e,this.own=e.recall("sections")??[],t.addEventListener("frame",({detail:{type:i,sections:n,items:o}})=>{i==="rooms"&&n&&this.#n(n),i===
"sections"&&this.#n(o)})}note(t){this.own.some(({id:e})=>e===t.id)||this.#n([...this.own,t])}nameOf(t){return this.own.find(e=>e.id===t)?.name??""}enter(t){t?.id!==
this.#e&&(this.#e=t?.id??null,this.#s=!!(t&&It(t)))}of({mine:t,archived:e}){let i={unread:[],favourites:[],...Object.fromEntries(this.own.map(({id:n})=>[n,[]])),
rooms:[],people:[]};for(let n of t)this.#r(n)||i[this.#o(n,i)].push(n);return i.people.sort((n,o)=>zi(o)-zi(n)),{...i,archived:e}}isFolded(t){return this.#t.has(
t)}fold(t,e){e?this.#t.add(t):this.#t.delete(t),localStorage.setItem(Vi,JSON.stringify([...this.#t]))}#o(t,e){return(t.id===this.#e?this.#s:It(t))?"unread":t.mine?.
favourite?"favourites":e[t.mine?.section]?t.mine.section:t.kind==="direct"?"people":"rooms"}#r({id:t,mine:e}){return e?.hidden&&t!==this.#e}#n(t){this.own=t,this.#i.
keep("sections",t),this.dispatchEvent(new Event("change"))}},It=({unread:s,mine:t})=>s>0&&t?.notify!=="nothing",zi=({last_message:s})=>s?Date.parse(s.at):0;function Yi({me:s,socket:t}){let e=new ae({me:s}),i=new ve({me:s,store:e,socket:t}),n=new Se({userId:s.id});return new we({socket:t}),{me:s,socket:t,store:e,directory:i,
rooms:new Te({store:e,socket:t,directory:i}),sections:new Ae({store:e,socket:t}),presence:new be({socket:t}),blocks:new Ee({store:e,socket:t}),reports:new Oe({socket:t}),
outbox:n,drafts:new xe({userId:s.id}),backgroundSender:new ye({outbox:n,socket:t})}}var Fr=50,_e=class extends st{pathFor(t){return`/accounts?${new URLSearchParams({limit:Fr,q:t})}`}async change({id:t},e){return this.#t(await u.patch(`/accounts\
/${t}`,e))}async endSessions(t){return await u.delete(`/accounts/${t.id}/sessions`),this.#t({...t,sessions:0,last_seen_at:null})}makeLink({id:t}){return u.post(
`/accounts/${t}/password-link`)}#t(t){return this.items=this.items.map(e=>e.id===t.id?t:e),this.dispatchEvent(new Event("change")),t}};var qr=new Set(["enable","link"]);function Ji({account:s,accounts:t,me:e}){let i=v("one-account"),n=r(".dialog-body",i),o=s,a=(h,d)=>{r(`[data-act="${h}"]`,n).onclick=
async()=>{await Hr(jr(h,o),o)&&await E(n,()=>d(o))}},c=h=>{o=h,Ur(n,o,{me:e})};return a("disable",async h=>c(await t.change(h,{disabled:!0}))),a("enable",async h=>c(
await t.change(h,{disabled:!1}))),a("role",async h=>c(await t.change(h,{role:As(h)}))),a("sessions",async h=>c(await t.endSessions(h))),a("link",async h=>Kr(n,h,
await t.makeLink(h))),r(".form-error",n).hidden=!0,c(s),x(i,{title:g(s)})}var As=({role:s})=>s==="owner"?"member":"owner",jr=(s,t)=>s==="role"?`make_${As(t)}`:s,
Hr=(s,t)=>U({title:l(`accounts.${s}.title`,{name:g(t)}),text:l(`accounts.${s}.text`,{name:g(t),account:t.name}),action:l(`accounts.${s}.action`),isHarmless:qr.has(
s)});function Ur(s,t,{me:e}){let{name:i,role:n,sessions:o,created_at:a,last_seen_at:c,disabled_at:h}=t,d={name:i,role:l(`accounts.role.${n}`),since:O(new Date(a)),
seen:c?O(new Date(c)):l("accounts.seen.none"),sessions:L(o),disabled:h&&O(new Date(h))};for(let[D,$]of Object.entries(d)){let F=r(`[data-fact="${D}"]`,s);F.hidden=
!$,f(r("dd",F),$??"")}let m=t.id===e.id,p=!!h,w={link:!p,role:!0,sessions:o>0,disable:!p,enable:p};Wr(r(".account-acts",s),()=>{for(let[D,$]of Object.entries(w))
r(`[data-act="${D}"]`,s).hidden=m||!$}),f(r('[data-act="role"]',s),l(`accounts.make_${As(t)}`)),r(".account-own",s).hidden=!m,r(".link-made",s).hidden=!0}function Wr(s,t){
let e=[...s.children],i=e.indexOf(document.activeElement);if(t(),i<0||!e[i].hidden)return;let n=a=>!a.hidden;(e.slice(i).find(n)??e.slice(0,i).findLast(n))?.focus()}
function Kr(s,t,{url:e,qr:i,expires_at:n}){let o=r(".link-made",s),a=r(".link-url",o);f(r(".link-for",o),l("accounts.link.for",{name:g(t)})),f(r(".link-end",o),
l("accounts.link.end",{date:O(new Date(n))})),r(".invite-qr",o).src=i,a.value=e,o.hidden=!1,a.focus(),a.select();let c=r('[data-action="copy"]',o);c.hidden=!navigator.
clipboard,r(".link-copied",o).hidden=!0,c.onclick=()=>E(s,async()=>{await navigator.clipboard.writeText(e),r(".link-copied",o).hidden=!1})}function B(s){let t=!1;return()=>{if(t)return;t=!0;let e=()=>{t=!1,s()};document.hidden?setTimeout(e,200):requestAnimationFrame(e)}}var Le=class{#t;#e;#s;#i=new _e;#o;constructor(t,{me:e,directory:i}){this.#t=t,this.#e=e,this.#s=i,this.#o=r("input",t),this.#o.oninput=()=>this.#i.search(this.#o.
value.trim());let n=H(t,{list:this.#i,into:".account-list",none:".accounts-none",create:()=>y("account-item"),update:(a,c)=>this.#r(r("button",a),c)}),o=B(()=>t.
hidden||n());i.addEventListener("change",o)}get title(){return l("accounts.title")}show(){this.#o.value="",this.#i.search(""),(Y.matches?this.#o:r(".place-title",
this.#t)).focus()}#r(t,e){let{name:i,display_name:n,role:o,disabled_at:a}=e,c=[o==="owner"&&l("role.owner"),a&&l("accounts.is_disabled")];k(r(".avatar",t),this.#s.
of(e)),f(r(".account-item-name",t),g(e)),f(r(".hint",t),n&&n!==i?i:""),f(r(".account-item-state",t),c.filter(Boolean).join(" · ")),t.classList.toggle("is-away",
!!a),t.onclick=()=>Ji({account:e,accounts:this.#i,me:this.#e})}};function Ce(s,{showsRooms:t=!1,...e}){H(s,{create:()=>y("audit-item"),update:(i,n)=>Gr(i,n,{showsRooms:t}),...e})}function Gr(s,t,{showsRooms:e}){f(r(".audit-wh\
at",s),zr(t));let i=r(".audit-why",s);f(i,t.reason?l("audit.reason",{reason:t.reason}):""),i.hidden=!t.reason,f(r(".audit-where",s),e&&t.room?`${Vr(t)} · `:"");
let n=r("time",s);n.dateTime=t.at,f(n,O(new Date(t.at)))}function Vr({room:s,details:t}){let e=s.name??t.name;return e?l("audit.where",{room:e}):l("audit.where.\
gone")}function zr({act:s,actor:t,member:e,room:i,details:n}){let o={user:t?g(t):l("audit.console"),member:e&&g(e),room:n.name??i?.name,role:n.role&&l(`role.${n.
role}`),until:n.until&&O(new Date(n.until))},a=Yr(s,{...n,member:e}),c=s==="invite"&&n.uses?S(a,n.uses,o):l(a,o);return c.startsWith("audit.")?`${o.user}: ${s}`:
c}function Yr(s,{until:t,by:e,outcome:i,uses:n,member:o}){let c={ban:t&&"until",mute:"until",reset_password:e,resolve_report:i,invite:n?null:"any",revoke_invite:o&&
"of"}[s];return c?`audit.${s}.${c}`:`audit.${s}`}var Re=class{#t;#e=new M;constructor(t){this.#t=t,Ce(t,{list:this.#e,into:".act-list",none:".acts-none",showsRooms:!0})}get title(){return l("acts.title")}show(){
this.#e.open("/audit?limit=50"),r(".place-title",this.#t).focus()}};var Jr=36e5;function Xi({act:s,user:t,conversation:e}){let{members:i,room:n}=e,o={name:g(t),room:n.name},a={mute:({until:c,...h})=>i.mute(t.id,{muted_until:c,...h}),
ban:c=>i.ban(t.id,c),remove:c=>i.remove(t.id,c)};return Zi({title:l(`moderate.${s}.title`,o),text:l(`moderate.${s}.text`,o),action:l(`moderate.${s}`),hasEnd:s!==
"remove",mayBeForEver:s==="ban",act:a[s]})}function Qi({seq:s,epoch:t,words:e,conversation:i}){return Zi({title:l("message.delete.title"),text:l("message.delete\
.text",e),action:l("message.delete"),act:({reason:n})=>i.delete({seq:s,epoch:t,reason:n})})}async function Zi({title:s,text:t,action:e,hasEnd:i=!1,mayBeForEver:n=!1,
act:o}){let a=v("moderate"),c=r("form",a);return A(c),r(".moderate-text",c).textContent=t,r(".moderate-until",c).hidden=!i,r('[value=""]',c.elements.hours).hidden=
!n,c.elements.hours.value=n?"":"1",r(".button-danger",c).textContent=e,N(c,async({hours:h,reason:d})=>{let m=i&&h?{until:new Date(Date.now()+Number(h)*Jr).toISOString()}:
{},p=d.trim()?{reason:d.trim()}:{};await o({...m,...p}),a.close("done")}),await x(a,{title:s})==="done"}async function Ne({entry:s,conversation:t}){let{readers:e,members:i}=t,n=v("seen-by"),o=new AbortController,a=!1,c=()=>a&&Qr(n,Xr(s,t));r(".seen-list",n).replaceChildren(),
r(".seen-none",n).hidden=!0;for(let h of[e,i])h.addEventListener("change",c,{signal:o.signal});i.need(),E(n,async()=>{await e.load(),a=!0,c()}),await x(n,{title:l(
"seen.title")}),o.abort()}function Xr({seq:s,user:t},e){let{readers:i,members:n}=e,o=new Set(i.of(s));return n.list.map(c=>c.user).filter(({id:c})=>o.has(c)&&c!==
t.id).map(c=>e.personOf(c))}function Qr(s,t){f(r("h2",s),t.length?S("seen.count",t.length):l("seen.title")),r(".seen-none",s).hidden=t.length>0,C(r(".seen-list",
s),t,{key:({id:e})=>e,create:()=>y("seen-item"),update:(e,i)=>{k(r(".avatar",e),i),f(r(".seen-name",e),g(i))}})}function tn({entry:s,author:t,room:e,reports:i}){let n=v("report"),o=r("form",n);return A(o),r(".report-text",o).textContent=l("report.text",{name:g(t),room:e.name}),
N(o,async({reason:a})=>{await i.report({room:e.id,seq:s.seq,reason:a.trim()}),n.close(),_(l("report.done"))}),x(n)}var Zr=[K("copy","copy",({entry:s},t)=>en()&&!s.deleted&&!t.isBlocked(s)),K("link","link",({entry:s})=>en()&&!!s.seq),K("edit","edit",({entry:s,edit:t},e)=>wt(s,
e)&&!t),K("unread","unread",({entry:s},t)=>!!s.seq&&t.state==="live"),K("seen","check",({entry:s},t)=>Jt(s,t.room)),K("person","person",({entry:s},t)=>s.user.id!==
t.me.id),K("report","flag",({entry:s},t)=>ti(s,t)),K("retry","again",({state:s})=>s==="failed"),K("discard","trash",({state:s})=>s==="failed",{isDangerous:!0}),
K("delete","trash",({entry:s},t)=>Qs(s,t),{isDangerous:!0})];function De(s,t){return Zr.filter(({isOffered:e})=>e(s,t))}function K(s,t,e,{isDangerous:i=!1}={}){
return{name:s,icon:t,isOffered:e,isDangerous:i}}function en(){return!!navigator.clipboard}var _s=4,Ls=8,Mt=null;function nn(s,{label:t,items:e}){return Mt?.button===s?Mt.close():(Mt?.close(),new Promise(i=>ta(s,{label:t,items:e,resolve:i})))}function Cs({
name:s,icon:t,text:e,isDangerous:i},n){let o=y("menu-row");return Et(o,t),r("span",o).textContent=e,o.dataset.testid=`sheet-${s}`,o.classList.toggle("is-dangero\
us",i),o.onclick=()=>n(s),o}function ta(s,{label:t,items:e,resolve:i}){let n=y("menu"),o,a=p=>{o=p,m()},c=e.map(p=>Cs(p,a));for(let p of c)p.role="menuitem";n.setAttribute(
"aria-label",t),n.append(...c),s.closest("main, aside, nav, body").append(n),n.showPopover(),na(n,s);let h=new AbortController,d=P.open(()=>{Mt=null,h.abort(),n.
remove(),s.setAttribute("aria-expanded","false"),i(o)}),m=()=>P.close(d);Mt={button:s,close:m},s.setAttribute("aria-expanded","true"),ea({menu:n,button:s,close:m},
h),n.onkeydown=p=>sa(p,{rows:c,close:m}),c[0].focus({preventScroll:!0})}function ea({menu:s,button:t,close:e},{signal:i}){let n=({target:o})=>!s.contains(o)&&!t.
contains(o);for(let o of["pointerdown","wheel"])addEventListener(o,a=>n(a)&&e(),{capture:!0,passive:!0,signal:i});addEventListener("resize",e,{signal:i})}function sa(s,{
rows:t,close:e}){let i=t.indexOf(document.activeElement),n={ArrowDown:(i+1)%t.length,ArrowUp:i-1,Home:0,End:-1}[s.key];if(s.stopPropagation(),n!==void 0)t.at(n).
focus();else if(s.key==="Escape"||s.key==="Tab")e();else return ia(s,t,i);return s.preventDefault()}function ia({key:s},t,e){let i=[...t.slice(e+1),...t.slice(0,
e+1)],n=o=>o.textContent.trim().toLocaleLowerCase().startsWith(s.toLocaleLowerCase());s.trim().length===1&&i.find(n)?.focus()}function na(s,t){let e=t.getBoundingClientRect(),
{width:i,height:n}=s.getBoundingClientRect(),o=getComputedStyle(t).direction==="rtl",c=e.bottom+_s+n<=innerHeight-Ls?e.bottom+_s:e.top-_s-n,h=o?e.left:e.right-i;
s.style.top=`${sn(c,innerHeight-n)}px`,s.style.left=`${sn(h,innerWidth-i)}px`}var sn=(s,t)=>Math.max(Ls,Math.min(s,t-Ls));var oa=matchMedia("(min-width: 45rem) and (hover: hover)");async function on({row:s,item:t,button:e=null,conversation:i}){let n=De(t,i).map(c=>({...c,text:l(`me\
ssage.${c.name}`)}));if(!n.length)return;s.classList.add("is-pressed");let o=e&&oa.matches,a=await(o?nn(e,{label:l("message.actions"),items:n}):ra(n));return s.
classList.remove("is-pressed"),s.focus({preventScroll:!0}),o&&!a&&e.focus({preventScroll:!0}),a}async function ra(s){let t=v("message"),e,i=o=>{e=o,t.close()},n=s.
map(o=>{let a=document.createElement("li");return a.append(Cs(o,i)),a});return r(".sheet",t).replaceChildren(...n),await x(t),e}var aa=8e3,ca=500,ha=2**31-1,Pe=class{#t;#e;#s;#i;#o;#r;#n=null;#a;#c;#d;constructor({form:t,note:e,socket:i,drafts:n,onSent:o,onEditLast:a}){this.#t=t,this.#e=
r("textarea",t),this.#s=r(".composer-send",t),this.#i=e,this.#o=i,this.#r=n,this.#a=o,this.#c=a,this.#e.addEventListener("input",()=>this.#u()),this.#e.addEventListener(
"keydown",c=>this.#v(c)),t.addEventListener("submit",c=>this.#w(c)),this.#e.enterKeyHint=Y.matches?"send":"enter",n.addEventListener("change",()=>this.#l())}show(t,{
signal:e}){this.#n=t,this.#e.value=this.#r.of(t.id);for(let i of["state","room"])t.addEventListener(i,()=>this.#p(),{signal:e});this.#p()}focus(){this.#e.focus(
{preventScroll:!0})}add(t){this.#e.value=[this.#e.value,t].filter(Boolean).join(`

`),this.#h()}get#f(){return[...Ct(this.#e)].length}get#m(){return this.#o.limits?.text_characters??aa}#u(){this.#e.value&&this.#n.sayTyping(),this.#h()}#h(){this.#p(),
this.#r.keep(this.#n.id,this.#e.value)}#l(){!this.#n||this.#e.matches(":focus")||(this.#e.value=this.#r.of(this.#n.id),this.#p())}#p(){let{isOver:t,room:e}=this.#n,
i=Xt(e)||t;this.#g(e);let n=this.#m-this.#f;this.#e.disabled=!!i,this.#e.placeholder=la({room:e,closed:i}),this.#s.disabled=i||n<0||this.#f===0,this.#i.textContent=
da(n),this.#i.classList.toggle("is-over",n<0),Rt(this.#e)}#g({muted_until:t}){clearTimeout(this.#d);let e=new Date(t??0)-Date.now();e>0&&e<ha&&(this.#d=setTimeout(
()=>this.#p(),e))}#v(t){if(he(t))return this.#w(t);t.key!=="ArrowUp"||this.#e.value||rt(t)||(t.preventDefault(),this.#c())}#w(t){t.preventDefault(),!this.#s.disabled&&
(this.#n.send(Ct(this.#e)),this.#e.value="",this.#h(),this.#a(),this.focus())}};function la({room:s,closed:t}){let e=Xt(s);return e==="archived"?l("room.archive\
d.note"):e==="muted"?l("composer.muted",{date:O(new Date(s.muted_until))}):e==="moderators"?l("composer.moderators"):t?l("composer.closed"):l("composer.placehol\
der",{room:s.name})}function da(s){return s<0?S("composer.over",-s):s<=ca?S("composer.left",s):""}var ma=/[\\^$.*+?()[\]{}|/]/g;function Rs(s){return s.trim()?new RegExp(s.trim().replace(ma,"\\$&"),"giu"):null}function rn(s,t){return t?s.filter(i=>b(i)&&!i.deleted&&
i.text.search(t)>=0).map(({seq:i})=>i).reverse():[]}var fa=/https?:\/\/[^\s<>"，。；：！？、）】》」』]+/giu,ua=new Set(`.,;:!?'"*_~`),pa=/^[\p{Emoji_Presentation}\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}\u200d\ufe0f\s]+$/u,
ga=24;function cn(s){let t=document.createDocumentFragment(),e=0;for(let{0:i,index:n}of s.matchAll(fa)){let o=wa(i);t.append(s.slice(e,n),Ea(o)),e=n+o.length}return t.
append(s.slice(e)),t}var hn=s=>s.length<=ga&&pa.test(s);function wa(s){let t=an(s,")")-an(s,"("),e=s.length;for(;e>0;e-=1){let i=s[e-1];if(i===")"&&t>0)t-=1;else if(!ua.
has(i))break}return s.slice(0,e)}var ya=s=>s.origin===location.origin&&kt(s)!==null,an=(s,t)=>s.split(t).length-1;function Ea(s){if(!URL.canParse(s))return document.
createTextNode(s);let t=document.createElement("a");return t.href=s,t.tabIndex=-1,ya(t)||(t.rel="noopener noreferrer",t.target="_blank"),t.textContent=s,t}var va=1600,xa=24,Sa=200,Ns=new WeakMap,dn=()=>y("message");function mn(s,t){let e=Ns.get(s);if(Ns.set(s,t),e&&ba(e,t))return;let i=$t(t);ka(s,t),Oa(s,t),(!(e&&
i===$t(e)&&e.entry.deleted===t.entry.deleted)||e.isBlocked!==t.isBlocked)&&Ta(s,{...t.entry,text:i,isBlocked:t.isBlocked}),_a(s,t),La(s,t),Ca(s,t)}var G=s=>Ns.get(
s),$t=({entry:s,edit:t})=>t&&!s.deleted?t.text:s.text;function ba(s,t){return["entry","edit","leads","pending","state","name","picture","isBlocked"].every(e=>s[e]===
t[e])}function ka(s,t){let{entry:e,leads:i,own:n,state:o,name:a}=t;s.classList.toggle("leads",i),s.classList.toggle("own",n),s.classList.toggle("is-deleted",!!e.
deleted),s.dataset.state=o,e.seq&&(s.dataset.seq=e.seq),e.deleted&&r(".message-actions",s)?.remove();let c=t.isBlocked?l("message.blocked"):$t(t),h=e.deleted?l(
"message.deleted"):c.slice(0,Sa);s.setAttribute("aria-label",l("message.spoken",{name:a,time:oe(new Date(e.at)),text:h}))}function Oa(s,{entry:{at:t},author:e,name:i}){
let n=new Date(t);k(r(".avatar",s),e),f(r(".message-author",s),i);let o=r(".message-time",s);o.dateTime=t,f(o,oe(n)),o.title=O(n)}function Ta(s,{text:t,deleted:e,
isBlocked:i}){let n=r(".message-text",s);if(s.classList.toggle("is-blocked",i&&!e),Bt(s,"message-reveal",i&&!e),i&&!e)return n.textContent=l("message.blocked"),
Ie(s,!1);n.replaceChildren(e?l("message.deleted"):cn(t)),n.classList.toggle("only-emoji",!e&&hn(t)),Ie(s,Aa(t)&&!e)}var fn=s=>s.classList.contains("is-folded")&&
Ie(s,!1),Aa=s=>s.length>va||s.split(`
`).length>xa;function Ie(s,t){s.classList.toggle("is-folded",t);let e=Bt(s,"message-unfold",t);e&&(e.onclick=()=>{Ie(s,!1),s.focus()})}function _a(s,{pending:t}){
let e=Bt(s,"message-pending",!!t);e&&(e.title=l(`message.${t}`),e.setAttribute("aria-label",e.title))}function La(s,{entry:{editedAt:t,deleted:e}}){let i=Bt(s,"\
message-edited",!!t&&!e);i&&(i.title=O(new Date(t)))}function Ca(s,{entry:t,edit:e}){let{failure:i}=e??t,n=Bt(s,"message-failure",!!i);n&&(f(r("span",n),l(e?"me\
ssage.edit.failed":"message.failed",{reason:I({code:i})})),f(r('[data-action="discard"]',n),l(e?"message.edit.discard":"message.discard")))}var ln=["message-rev\
eal","message-unfold","message-pending","message-edited","message-failure"];function Bt(s,t,e){let i=r(".message-body",s),n=r(`:scope > .${t}`,i);if(e||n?.remove(),
!e||n)return e?n:null;let o=ln.slice(ln.indexOf(t)+1).map(c=>r(`:scope > .${c}`,i)),a=y(t);return i.insertBefore(a,o.find(Boolean)??r(".message-editor",i)),a}var Ra=4,Me=globalThis.CSS?.highlights,$e=class{#t;#e;#s;#i=null;#o=null;#r=null;#n=[];#a=null;#c=1/0;constructor(t,{timeline:e}){this.#t=t,this.#s=e,this.#e=r(
"input",t),this.#e.oninput=()=>this.#u(),t.onkeydown=i=>this.#m(i),r('[data-find="older"]',t).onclick=()=>this.#h(1),r('[data-find="newer"]',t).onclick=()=>this.#h(
-1),r('[data-find="more"]',t).onclick=()=>this.#v(),r('[data-find="close"]',t).onclick=()=>this.#d()}show(t,{signal:e}){this.#i=t,this.#d(),t.addEventListener("\
change",()=>this.#o&&this.#p(),{signal:e})}open(){this.#r=document.activeElement,this.#c=Number(this.#s.lastOnScreen?.dataset.seq??1/0),this.#t.hidden=!1,this.#o=
P.open(()=>this.#f()),this.#e.focus(),this.#e.select(),this.#u()}around(t){t(),this.#o&&this.#w()}#d(){this.#o&&P.close(this.#o)}#f(){this.#o=null,this.#t.hidden=
!0,this.#x(),this.#r?.focus({preventScroll:!0})}#m(t){if(!t.isComposing){if(t.key==="Escape")this.#d();else if(t.key==="Enter"&&t.target===this.#e)this.#h(t.shiftKey?
-1:1);else return;t.preventDefault(),t.stopPropagation()}}#u(){this.#a=null,this.#p();let t=this.#n.find(e=>e<=this.#c)??this.#n[0];t?this.#l(t):this.#w()}#h(t){
if(!this.#n.length)return;let e=this.#n.indexOf(this.#a)+t;this.#c=this.#n.at(e%this.#n.length),this.#l(this.#c)}#l(t){this.#a=t;let e=this.#s.lookAt(t);fn(e),this.#w(),
this.#g()}#p(){this.#n=rn(this.#i.history.shown.entries,Rs(this.#e.value)),this.#n.includes(this.#a)||(this.#a=null),this.#g()}#g(){let{history:t}=this.#i,e=t.shown.
entries.filter(b).length,i=this.#n.indexOf(this.#a)+1,o=this.#e.value.trim()?i?l("find.count",{at:L(i),count:L(this.#n.length)}):l("find.none"):"";f(r(".find-co\
unt",this.#t),o),f(r(".find-loaded",this.#t),S("find.loaded",e)),r('[data-find="more"]',this.#t).hidden=!t.hasOlder;for(let a of["older","newer"])r(`[data-find=\
"${a}"]`,this.#t).disabled=!this.#n.length}async#v(){let{history:t}=this.#i,e=r(".find-trouble",this.#t);f(e,"");try{for(let i=0;i<Ra&&t.hasOlder;i+=1)await t.loadOlder()}catch(i){
f(e,I(i))}this.#e.focus(),this.#a===null&&this.#o&&this.#u()}#w(){this.#x();let t=Rs(this.#e.value);if(!t)return;let e=[],i=[];for(let n of this.#s.list.messageRows){
let o=Number(n.dataset.seq)===this.#a;n.classList.toggle("is-found",o),(o?i:e).push(...Na(r(".message-text",n),t))}Me?.set("found",new Highlight(...e)),Me?.set(
"found-here",new Highlight(...i))}#x(){for(let t of this.#s.list.messageRows)t.classList.remove("is-found");for(let t of["found","found-here"])Me?.delete(t)}};function Na(s,t){
if(!Me)return[];let e=[],i=document.createTreeWalker(s,NodeFilter.SHOW_TEXT),n=0;for(;i.nextNode();)e.push({node:i.currentNode,at:n}),n+=i.currentNode.length;let o=a=>e.
findLast(({at:c})=>c<=a);return[...s.textContent.matchAll(t)].map(({0:a,index:c})=>{let h=new Range,[d,m]=[o(c),o(c+a.length-1)];return h.setStart(d.node,c-d.at),
h.setEnd(m.node,c+a.length-m.at),h})}function un(s,{text:t,written:e=t,focus:i=!0,save:n,onEmpty:o,done:a}){if(r(".message-editor",s))return;let c=y("message-editor"),h=r("textarea",c),d=()=>{Ds(s),
a()};Da(c,{textarea:h,close:d,submit:()=>Pa(c,{before:t,save:n,onEmpty:o,close:d})}),s.classList.add("is-editing"),r(".message-body",s).append(c),h.value=e,Rt(h),
i&&(h.focus({preventScroll:!0}),c.scrollIntoView({block:"nearest"}))}function Ds(s){let t=r(".message-editor",s);return t.remove(),s.classList.remove("is-editin\
g"),r("textarea",t).value}function Da(s,{textarea:t,close:e,submit:i}){t.oninput=()=>Rt(t),s.onkeydown=n=>{if(!rt(n)){if(n.key==="Escape")e();else if(n.target===
t&&he(n))i();else return;n.preventDefault(),n.stopPropagation()}},s.onsubmit=n=>{n.preventDefault(),i()},r('[data-action="cancel"]',s).onclick=e}async function Pa(s,{
before:t,save:e,onEmpty:i,close:n}){let o=Ct(r("textarea",s));if(o===t)return n();await E(s,async()=>{await(o?e(o):i()),n()})}var Be=class{#t;#e;#s;#i=[];#o=!1;constructor(t,e){this.#t=t,this.#e=e}show(t,{signal:e}){this.#s=t,this.#i=[],t.addEventListener("lost-edit",({detail:i})=>this.#e.
keepAsDraft(i.text),{signal:e}),t.addEventListener("resync",()=>this.#r(),{signal:e}),t.addEventListener("state",()=>t.state==="live"&&this.#a(),{signal:e})}around(t){
let e=[...this.#t.querySelectorAll(".message.is-editing")];t();for(let i of e)i.isConnected||this.#n(i);this.#o||this.#c()}#r(){this.#o=!0;for(let t of this.#t.
querySelectorAll(".message.is-editing"))this.#n(t)}#n(t){let{entry:e}=G(t);this.#i.push({entry:e,written:Ds(t)})}#a(){if(!this.#o)return;this.#o=!1;let t=({entry:e})=>{
let i=this.#e.entryOf(e);return!i||!wt(i,this.#s)};for(let{entry:e,written:i}of this.#i.filter(t))i!==e.text&&this.#e.keepAsDraft(i);this.#i=this.#i.filter(e=>!t(
e)),this.#c()}#c(){this.#i=this.#i.filter(({entry:t,written:e})=>{let i=this.#e.rowOf(t);return i?(this.#e.reopen(i,G(i).entry,e),!1):!0})}};var Fe=class{#t;#e;constructor(t){this.#t=t,this.#e=r(".resync-kept",t),r("button",t).onclick=()=>t.hidden=!0}show(t,{signal:e}){this.#t.hidden=!0,t.addEventListener(
"resync",({detail:i})=>this.#s(i),{signal:e})}sayKept(){this.#e.hidden=!1}#s({reason:t}){let e=t==="epoch_changed"?"resync.restored":"resync.incomplete";f(r(".r\
esync-text",this.#t),l(e)),this.#e.hidden=!0,this.#t.hidden=!1}};var qe=class{#t;#e;constructor(t,{router:e,...i}){this.#t=t,this.#e=i;let n=r(".people-button",t),o=()=>e.address.panel==="people",a=()=>n.setAttribute("aria-ex\
panded",o());n.onclick=()=>o()?e.up():e.go({...e.address,panel:"people"}),e.addEventListener("change",a),r(".reports-button",t).onclick=()=>e.go({...e.address,panel:"\
reports"})}show(t,{signal:e}){let i=()=>this.#s(t),n=B(()=>e.aborted||i()),{directory:o,presence:a,reports:c}=this.#e,h=()=>t.state==="live"&&tt(t.room)&&c.count(
t.id);t.addEventListener("room",i,{signal:e});for(let d of[o,a,c])d.addEventListener("change",n,{signal:e});t.addEventListener("state",h,{signal:e}),h(),i()}#s({
room:t}){f(r(".room-title",this.#t),t.name);let e=r(".room-topic",this.#t),i=ht(t);f(e,i?this.#r(i):t.topic??""),e.title=e.textContent,this.#i(i),this.#o(t),f(r(
".people-count",this.#t),L(t.member_count))}#i(t){let e=r(".room-picture",this.#t);e.hidden=!t,t&&(k(e,this.#e.directory.of(t)),j(e,this.#e.presence.of(t.id)))}#o(t){
let{count:e,hasMore:i}=tt(t)?this.#e.reports.waitingIn(t.id):{count:0};r(".reports-button",this.#t).hidden=!e,f(r(".reports-count",this.#t),e?yt(e,{hasMore:i}):
"")}#r(t){return[bt({state:this.#e.presence.of(t.id)}),vt(this.#e.directory.of(t))].filter(Boolean).join(" · ")}};var Ia=450,Ma=10,pn=.9,Ps="a[href], button:not([hidden])",je=class{#t;#e;#s;#i;#o;#r=null;constructor({log:t,scroller:e,timeline:i,actions:n}){this.#t=t,this.#e=
e,this.#s=i,this.#o=n,t.addEventListener("pointerover",({target:o})=>this.#n(o.closest(".message"))),t.addEventListener("focusin",({target:o})=>this.#a(o.closest(
".message"))),t.addEventListener("focusout",o=>this.#c(o)),t.addEventListener("click",({target:o})=>this.#d(o)),t.addEventListener("keydown",o=>this.#f(o)),this.#v(),
e.addEventListener("focus",()=>e.matches(":focus-visible")&&this.#s.lastOnScreen?.focus())}show(t){this.#i=t,this.#e.tabIndex=0}around(t){let e=this.#t.contains(
document.activeElement);t();let i=r('.message[tabindex="0"]',this.#t);e&&!this.#t.contains(document.activeElement)?(this.#e.tabIndex=-1,this.#e.focus({preventScroll:!0})):
!i&&document.activeElement!==this.#e&&(this.#e.tabIndex=0)}#n(t){if(!t||t.dataset.state!=="sent")return;let e=r(".message-actions",t)??t.appendChild(y("message-\
actions")),i=G(t),n=new Set(De(i,this.#i).map(({name:o})=>o));i.entry.deleted||n.add("more");for(let o of e.children)o.hidden=!n.has(o.dataset.action);e.hidden=
[...e.children].every(o=>o.hidden)}#a(t){if(t){this.#n(t),this.#e.tabIndex=-1;for(let e of this.#t.querySelectorAll('.message[tabindex="0"]'))e.tabIndex=-1;t.tabIndex=
0}}#c({target:t,relatedTarget:e}){let i=t.closest(".message");if(i&&!i.contains(e))for(let n of i.querySelectorAll(Ps))n.tabIndex=-1}#d(t){let e=t.closest(".mes\
sage"),i=t.closest("[data-action]"),n=t.matches(".avatar, .message-author")?"person":i?.dataset.action;e&&this.#o[n]?.(e,G(e),i)}#f(t){let e=t.target.closest(".\
message");if(!e||t.target.matches("textarea")||t.ctrlKey||t.metaKey||t.altKey)return;let i=t.target===e?this.#m(e,t.key):this.#u(e,t.key);i&&(t.preventDefault(),
t.stopPropagation(),i())}#m(t,e){let{list:i}=this.#s;return{Enter:()=>this.#p(t),ArrowUp:()=>this.#h(i.beside(t,-1)),ArrowDown:()=>this.#h(i.beside(t,1)),Home:()=>this.#h(
i.first()),End:()=>{this.#s.toNewest(),this.#s.focusNewest()},PageUp:()=>this.#l(-pn),PageDown:()=>this.#l(pn)}[e]}#u(t,e){if(e==="Escape")return()=>t.focus({preventScroll:!0});
let i={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1}[e],n=this.#g(t);return i&&(()=>n.at((n.indexOf(document.activeElement)+i)%n.length).focus())}#h(t){t?.focus(
{preventScroll:!0}),t?.scrollIntoView({block:"nearest"})}#l(t){let{list:e}=this.#s;this.#s.scroll(t);let{top:i}=this.#e.getBoundingClientRect(),n=e.messageRows.
find(o=>o.getBoundingClientRect().top>=i);(t<0?n:this.#s.lastOnScreen)?.focus({preventScroll:!0})}#p(t){let e=this.#g(t);for(let i of e)i.tabIndex=0;e[0]?.focus(
{preventScroll:!0})}#g=t=>[...t.querySelectorAll(Ps)];#v(){let t=this.#t;t.addEventListener("pointerdown",e=>this.#w(e),{passive:!0}),t.addEventListener("pointe\
rmove",e=>this.#x(e),{passive:!0});for(let e of["pointerup","pointercancel"])t.addEventListener(e,()=>this.#y(),{passive:!0});this.#e.addEventListener("scroll",
()=>this.#y(),{passive:!0}),t.addEventListener("contextmenu",e=>{e.pointerType==="touch"&&!e.target.closest("a[href]")&&e.preventDefault()})}#w({pointerType:t,target:e,
clientX:i,clientY:n,isPrimary:o}){this.#y();let a=t==="touch"&&o&&!e.closest(`${Ps}, textarea`)&&e.closest(".message");if(!a)return;let c=setTimeout(()=>{this.#r=
null,$a(),this.#o.more(a,G(a))},Ia);this.#r={timer:c,clientX:i,clientY:n}}#x({clientX:t,clientY:e}){let i=this.#r;i&&Math.hypot(t-i.clientX,e-i.clientY)>Ma&&this.#y()}#y(){
clearTimeout(this.#r?.timer),this.#r=null}};function $a(){let s=t=>{t.preventDefault(),t.stopPropagation()};addEventListener("click",s,{capture:!0,once:!0}),addEventListener(
"pointerdown",()=>removeEventListener("click",s,{capture:!0}),{capture:!0,once:!0})}var He=class{#t;constructor(t){this.#t=t}show(t,{signal:e}){let i=()=>{let n=Ba(t),o=n?Fa(n,t):0;this.#t.hidden=!o,f(this.#t,o?S("seen.count",o):""),this.#t.onclick=
()=>Ne({entry:n,conversation:t})};for(let n of[t,t.readers])n.addEventListener("change",i,{signal:e});i()}};function Ba({timeline:s,me:t,room:e}){let i=s.entries.
findLast(b);return i&&i.user.id===t.id&&Jt(i,e)?i:null}var Fa=({seq:s},{readers:t,me:e})=>t.of(s).filter(i=>i!==e.id).length;var qa={"sign-in":{key:"status.ended.action",go:mt},reload:{key:"again",go:()=>location.reload()},rooms:{key:"status.rooms.action",go:s=>s.go(V)}},ja=new Set(["\
connecting","catching-up"]),Ue=class{#t;#e;constructor(t,{router:e}){this.#t=t,this.#e=e}show(t,{signal:e}){let i=()=>this.#s(t.state);t.addEventListener("state",
i,{signal:e}),i()}#s(t){this.#t.dataset.state=t,this.#t.closest(".conversation").classList.toggle("is-opening",ja.has(t)),r(".status-text",this.#t).textContent=
t==="live"?"":l(`status.${t}`);let e=r("button",this.#t),i=qa[lt[t]?.next];e.hidden=!i,i&&(e.textContent=l(i.key),e.onclick=()=>i.go(this.#e))}};var Ha=900,We=class{#t;#e;#s;constructor(t,{isFollowing:e}){this.#t=t,this.#e=e,t.addEventListener("scroll",()=>this.#i(),{passive:!0})}draw(){let{top:t}=this.#t.
getBoundingClientRect();for(let e of this.#t.querySelectorAll(".day"))r(".day-title",e).classList.toggle("is-over",e.getBoundingClientRect().top<t)}#i(){if(this.#e())
return this.#o();this.#t.classList.add("is-scrolling"),clearTimeout(this.#s),this.#s=setTimeout(()=>this.#o(),Ha)}#o(){clearTimeout(this.#s),this.#t.classList.remove(
"is-scrolling")}};var gn=new Set(["joined","left","added","removed"]),Ua=new Set(["brought"]),Is=new Set(["joined","left"]);function wn(s){let t=[];for(let e of Wa(s)){let i=t.at(
-1);i&&Ka(i[0],e)?i.push(e):t.push([e])}return t.map(Ga)}function Wa(s){let t=new Map(s.filter(({type:i})=>Is.has(i)).map(i=>[i.user.id,i]));return s.filter(({type:i})=>!Ua.
has(i)).filter(i=>!Is.has(i.type)||t.get(i.user.id)===i)}function Ka(s,{type:t,user:e}){return s.type!==t||!gn.has(t)?!1:Is.has(t)||s.user.id===e.id}function Ga(s){
let[{type:t,user:e,member:i,role:n,name:o,topic:a}]=s,c={user:g(e),name:o,topic:a,member:i&&g(i)};if(gn.has(t)){let h=[...new Set(s.map(d=>g(d.member??d.user)))];
return S(`notice.${t}`,h.length,{...c,names:et(h)})}return t==="role"?l(`notice.role.${n}`,c):t==="topic"&&!a?l("notice.topic.removed",c):l(`notice.${t}`,c)}var Va=300;function yn(s,t,e){let{before:i,firstNew:n,me:o}=e,a=[];i&&a.push({key:En(new Date(i.at)),at:new Date(i.at),rows:[],isContinued:!0});let c=i;for(let h of[
...s,...t.map(d=>za(d,o))]){let d=Ya(a,new Date(h.at));n!==null&&h.seq===n&&(d.rows.push({key:"new-line",kind:"new-line"}),c=null),!d.rows.length&&!d.isContinued&&
(c=null),b(h)?d.rows.push(Ja(h,c,e)):tc(d.rows,Za(h,e)),c=h}return a.filter(({rows:h})=>h.length)}var Ms=new WeakMap;function za(s,t){let{clientId:e,text:i,at:n,
failure:o}=s;if(!Ms.has(s)){let a={type:"message",seq:null,at:n,user:t,text:i,deleted:!1,clientId:e,failure:o,unsent:!0};Ms.set(s,a)}return Ms.get(s)}var En=s=>`${s.
getFullYear()}-${s.getMonth()+1}-${s.getDate()}`;function Ya(s,t){let e=En(t),i=s.at(-1);return i&&(i.key===e||t<i.at)?i:(s.push({key:e,at:t,rows:[],isContinued:!1}),
s.at(-1))}function Ja(s,t,{me:e,live:i,edits:n,personOf:o,isBlocked:a}){let c=s.user.id===e.id,h=n.get(s.seq),d=s.unsent?s:h,m=d?.failure?"failed":d?"pending":"\
sent",p=o(s.user);return{key:c&&s.clientId?s.clientId:`seq-${s.seq}`,kind:"message",entry:s,own:c,author:p,name:p.display_name||p.name,picture:p.picture,isBlocked:a(
s),edit:h,leads:!Xa(s,t),state:m,pending:m!=="pending"?null:i?"sending":"waiting"}}function Xa(s,t){return!t||!b(t)||t.user.id!==s.user.id?!1:new Date(s.at)-new Date(
t.at)<Va*1e3}var Qa={joined:"began",added:"brought"};function Za(s,{personOf:t,isDirect:e}){let{user:i,member:n,type:o}=s;return{...s,type:e&&Qa[o]||o,user:t(i),
member:n&&t(n)}}function tc(s,t){let e=s.at(-1);e?.kind==="notice"?e.entries.push(t):s.push({key:`notice-${t.seq}`,kind:"notice",entries:[t]})}var Ke=class{#t=new Map;#e=0;#s=null;fit(t){t!==this.#s&&(this.#s=t,this.clear())}clear(){this.#t.clear(),this.#e=0}set(t,e){this.#e+=e-(this.#t.get(t)??0),this.#t.
set(t,e)}of(t,e,i){let{mean:n}=this,o=0;for(let a=e;a<i;a+=1)o+=this.#t.get(t[a].seq)??n;return o}at(t,e){let{mean:i}=this,n=0;for(let o=e;n<t.length&&o>0;n+=1)
o-=this.#t.get(t[n].seq)??i;return n}get mean(){return this.#t.size?this.#e/this.#t.size:44}};var Ge=class{#t;#e;#s=null;#i;following=!0;constructor(t,{mayFollow:e}){this.#t=t,this.#e=e,t.addEventListener("scroll",()=>this.#r(),{passive:!0});let i=new ResizeObserver(
()=>this.following?this.toBottom():this.#a());i.observe(t),i.observe(t.firstElementChild)}keep(t){let e=this.following?null:this.#d(),i=e?.getBoundingClientRect().
top;t(),this.following?this.toBottom():e?.isConnected&&this.#c(e.getBoundingClientRect().top-i),this.#n()}toBottom(){this.following=this.#e(),this.#t.scrollTop=
this.#t.scrollHeight}stay(){this.following=!1}revealAbove(t){let{top:e}=this.#t.getBoundingClientRect();return!t||t.getBoundingClientRect().top>=e?!1:(this.reveal(
t),!0)}isInView(t){let[e,i]=[this.#t,t].map(n=>n.getBoundingClientRect());return i.top>=e.top&&i.bottom<=e.bottom}reveal(t){this.putAt(t,this.#t.clientHeight/5)}putAt(t,e){
let{top:i}=this.#t.getBoundingClientRect();this.#t.scrollTop+=t.getBoundingClientRect().top-i-e,this.following=this.#o,this.#n()}placeIn(t){let e=this.#f(t);return e?
{row:e,offset:e.getBoundingClientRect().top-this.#t.getBoundingClientRect().top}:null}lastAboveFoot(t){let e=this.#t.getBoundingClientRect().bottom+1;return t[Ft(
t,i=>i.getBoundingClientRect().bottom>e)-1]}get isNearTop(){return this.#t.scrollTop<this.#t.clientHeight}get isNearFoot(){let{scrollHeight:t,scrollTop:e,clientHeight:i}=this.#t;
return t-e-i<i}get#o(){let{scrollHeight:t,scrollTop:e,clientHeight:i}=this.#t;return this.#e()&&t-e-i<48}#r(){this.following=this.#o,this.#n()}#n(){this.#s=this.
following?null:this.placeIn(this.#t.querySelectorAll(".day-rows > *")),this.#i=this.#t.clientWidth}#a(){let{row:t,offset:e}=this.#s??{};!t?.isConnected||this.#i===
this.#t.clientWidth||(this.#c(t.getBoundingClientRect().top-this.#t.getBoundingClientRect().top-e),this.#i=this.#t.clientWidth)}#c(t){Math.abs(t)>=.5&&(this.#t.
scrollTop+=t)}#d(){return this.#f(this.#t.querySelectorAll(".day-rows > *"))}#f(t){let{top:e}=this.#t.getBoundingClientRect();return t[Ft(t,i=>i.getBoundingClientRect().
bottom>e)]}};function Ft(s,t){let e=0,i=s.length;for(;e<i;){let n=e+i>>1;t(s[n])?i=n:e=n+1}return e}var ec=24,vn=4,sc=80,ic=180,Bs=.75,nc=1+Bs,oc=1+2*Bs,rc=4,ac={message:dn,notice:()=>y("notice"),"new-line":()=>y("new-line")},cc={message:mn,notice:lc,"new-line":()=>{}},
Ve=class{#t;#e;#s;#i;#o;#r=new Ke;#n=[];#a=[];#c=null;#d=[];#f=[];#m=null;#u=null;#h=0;#l=0;#p;#g=0;#v=0;constructor({scroller:t,keeper:e,changing:i}){this.#t=t,
this.#e=e,this.#s=r(".timeline-log",t),this.#i=r(".rows-above",t),this.#o=r(".rows-below",t),this.#p=i;let n=()=>{this.#g=t.clientWidth,this.#v=t.clientHeight};
new ResizeObserver(n).observe(t),n()}get rows(){return this.#d}get messageRows(){return this.#d.filter(t=>t.matches(".message"))}get isEmpty(){return!this.#f.some(
({kind:t})=>t==="message")}clear(){this.#s.replaceChildren(),this.#r.clear(),this.#n=this.#a=this.#d=this.#f=[],this.toEnd()}draw(t,e,i,{aloud:n=!1}={}){this.#n=
t,this.#a=e,this.#c=i,this.#y(),this.#w({aloud:n})}follow(){for(let t=0;t<rc;t+=1){let e=this.#E();if(!e)return;this.#b(),this.#S(e),this.#w()}}toEnd(){this.#m=
this.#u=null,this.#y()}show(t){let e=Math.min(q(this.#n,t),this.#n.length-1);return(e<this.#h||e>=this.#l)&&(this.#b(),this.#S(this.#O(e)),this.#w()),this.rowOf(
t)}rowOf(t){return r(`.message[data-seq="${t}"]`,this.#s)??this.#_(t)}beside(t,e){let{messageRows:i}=this,n=i.indexOf(t)+e;if(i[n])return i[n];if(!(e<0?this.#h===
0:this.#l===this.#n.length))return this.#b(),this.#S(this.#O(e<0?this.#h:this.#l)),this.#w(),i=this.messageRows,n=i.indexOf(t)+e,i[n]}first(){let t=this.#n.find(
b);return t&&this.show(t.seq)}onScreen({first:t,last:e}){let{top:i,bottom:n}=this.#t.getBoundingClientRect(),o=p=>w=>w.getBoundingClientRect().bottom>p,a=Ft(this.#d,
o(i)),c=Ft(this.#d,o(n+1))-1,h=this.#f.slice(a,c+1).flatMap($s);if(!h.length)return this.#n.length||t===null?null:{from:t,to:e};let d=this.#n[q(this.#n,h[0])-1],
m=this.#n[q(this.#n,h.at(-1))+1];return{from:d?d.seq+1:t,to:m?m.seq-1:e}}#w({aloud:t=!1}={}){this.#s.setAttribute("aria-live",t?"polite":"off"),this.#p(()=>this.#e.
keep(()=>this.#x()))}#x(){this.#r.fit(this.#g);let t=this.#n.slice(this.#h,this.#l),e=this.#l===this.#n.length,i=this.#n[this.#h-1],n=yn(t,e?this.#a:[],{...this.#c,
before:i});C(this.#s,n,{create:()=>y("day"),update:hc}),this.#f=n.flatMap(({rows:o})=>o),this.#d=[...this.#s.querySelectorAll(".day-rows > *")],xn(this.#i,this.#r.
of(this.#n,0,this.#h)),xn(this.#o,this.#r.of(this.#n,this.#l,this.#n.length))}#y(){let{length:t}=this.#n,e=this.#A;this.#l=this.#u===null?t:Math.min(t,q(this.#n,
this.#u+1)),this.#h=this.#m===null?this.#l-this.#T(nc):q(this.#n,this.#m),this.#h>=this.#l&&(this.#l=Math.max(this.#l,Math.min(t,e))),this.#h>=this.#l&&(this.#h=
this.#l-e),this.#u===null&&this.#l-this.#h>e+e/4&&this.#k(e),this.#S([this.#h,this.#l])}#k(t){this.#e.following||!this.#d.length?this.#h=this.#l-t:this.#l=this.#h+
t+t/4,this.#b()}#S([t,e]){let{length:i}=this.#n;for(this.#l=Math.min(Math.max(Math.round(e),0),i),this.#h=Math.min(Math.max(Math.round(t),0),this.#l);this.#h>0&&
this.#h<i&&!b(this.#n[this.#h])&&!b(this.#n[this.#h-1]);)this.#h-=1;for(;this.#l>0&&this.#l<i&&!b(this.#n[this.#l])&&!b(this.#n[this.#l-1]);)this.#l+=1;this.#m=
this.#n[this.#h]?.seq??null,this.#u=this.#l===i?null:this.#n[this.#l-1].seq}#E(){let{top:t,bottom:e,height:i}=this.#t.getBoundingClientRect(),n=this.#s.getBoundingClientRect(),
o=Bs*i,a=this.#A,c=a/vn;if(!i||!this.#d.length)return null;if(n.bottom<t||n.top>e)return this.#O(this.#r.at(this.#n,t-this.#i.getBoundingClientRect().top));let[
h,d]=[this.#h-c,this.#l+c];return this.#h>0&&n.top>t-o?[h,Math.min(this.#l,h+a)]:this.#l<this.#n.length&&n.bottom<e+o?[Math.max(this.#h,d-a),d]:null}#O(t){let e=this.#T(
oc)/2;return[t-e,t+e]}get#A(){let t=vn*this.#v/ec;return Math.round(Math.min(ic,Math.max(sc,t)))}#T(t){return Math.ceil(t*this.#v/this.#r.mean)}#b(){let t=this.#s.
getBoundingClientRect().top;this.#d.forEach((e,i)=>{let[n,...o]=$s(this.#f[i]);if(!n)return;let{bottom:a}=e.getBoundingClientRect();this.#r.set(n,a-t);for(let c of o)
this.#r.set(c,0);t=a})}#_(t){return this.#d[this.#f.findIndex(e=>e.kind==="notice"&&$s(e).includes(t))]}},$s=({entry:s,entries:t=[s]})=>t.flatMap(e=>e?.seq??[]);
function xn(s,t){let e=`${t}px`;s.style.blockSize!==e&&(s.style.blockSize=e)}function hc(s,{at:t,rows:e,isContinued:i}){f(r(".day-title span",s),hi(t)),s.classList.
toggle("is-continued",i),C(r(".day-rows",s),e,{create:({kind:n})=>ac[n](),update:(n,o)=>cc[o.kind](n,o)})}function lc(s,{entries:t}){let e=wn(t);e.length===s.children.
length&&e.every((i,n)=>s.children[n].textContent===i)||s.replaceChildren(...e.map(i=>J("p",i)))}var dc=2e3,mc=400,Fs={connecting:"timeline.loading","catching-up":"timeline.loading",reconnecting:"timeline.waiting",restarting:"timeline.waiting",offline:"time\
line.waiting"},ze=class{#t;#e;#s;#i;#o;#r;#n=null;#a;#c=!1;#d=!1;#f=!1;#m=new Set;#u=null;#h=null;#l=B(()=>this.#p());constructor(t,{changing:e,onNewest:i,onMoved:n}){
this.#t=t,this.toNewest=i,this.#e=r(".timeline-scroll",t),this.#s=r(".timeline-start",t),this.#i=new Ge(this.#e,{mayFollow:()=>this.#n?.history.isAtNewest??!0}),
this.#r=new Ve({scroller:this.#e,keeper:this.#i,changing:e}),this.#o=new We(this.#e,{isFollowing:()=>this.#i.following});let o,a=()=>{clearTimeout(o),o=setTimeout(
()=>this.#n&&n(),mc),this.#y()};this.#e.addEventListener("scroll",a,{passive:!0}),r('[data-testid="new-pill"]',t).onclick=()=>this.#E(),r('[data-testid="first-u\
nread"]',t).onclick=()=>this.#O(),r('[data-testid="mark-read"]',t).onclick=()=>this.#b(),document.addEventListener("visibilitychange",()=>document.hidden&&this.#_()),
addEventListener("blur",()=>this.#_()),addEventListener("focus",()=>this.#L())}get list(){return this.#r}show(t){this.#a?.abort(),this.#a=new AbortController;let{
signal:e}=this.#a;this.#n=t,this.#c=!1,this.#d=!0,this.#f=!1,this.#m.clear(),this.#u=this.#h=null,this.#r.clear(),t.addEventListener("change",this.#l,{signal:e}),
this.#i.following=!0,this.#p()}follow(){this.#d=!1,this.#n.history.toNewest(),this.#r.toEnd(),this.#p(),this.#i.toBottom(),this.#y()}async goTo(t){this.#d=!1;let e=this.#n,
i=await e.history.goTo(t);if(e!==this.#n||i===null)return!0;if(!i)return!1;this.#i.stay(),this.#c||=e.state==="live",this.#p();let n=this.#r.show(t);return this.#i.
reveal(n),this.#y(),pc(n),!0}lookAt(t){let e=this.#r.rowOf(t);if(e&&this.#i.isInView(e))return e;this.#i.stay();let i=this.#r.show(t);return this.#i.reveal(i),this.#y(),
i}get place(){if(this.#i.following)return null;let{row:t,offset:e}=this.#i.placeIn(this.#r.messageRows)??{};return t?.dataset.seq?{seq:Number(t.dataset.seq),offset:e}:
null}async comeBackTo(t){if(!t)return this.follow();this.#d=!1;let e=this.#n,i=await e.history.goTo(t.seq);e!==this.#n||!i||(this.#i.stay(),this.#p(),this.#i.putAt(
this.#r.show(t.seq),t.offset),this.#y())}scroll(t){this.#e.scrollBy({top:t*this.#e.clientHeight,behavior:"instant"}),this.#y()}get lastOnScreen(){return this.#i.
lastAboveFoot(this.#r.messageRows)??this.#r.messageRows[0]}focusNewest(){let t=this.lastOnScreen;return t?.focus({preventScroll:!0}),!!t}entryAsItWas({seq:t,at:e}){
let i=this.#n.history.shown.entry(t);return i?.at===e?i:void 0}#p(){let t=this.#n;if(!t)return;let{state:e,timeline:i,history:n,room:o,me:a,unread:c,unsentEdits:h}=t,
d=e==="live";d&&this.#c&&this.#i.following&&i.trim();let{first:m,last:p,entries:w}=n.shown,D=m===this.#u&&p>this.#h;this.#u=m,this.#h=p;let $=T=>t.personOf(T),F=T=>t.
isBlocked(T),X={me:a,firstNew:c.first,live:d,edits:h,personOf:$,isBlocked:F,isDirect:o.kind==="direct"};this.#r.draw(w,n.isAtNewest?t.unsent:[],X,{aloud:d&&this.#c&&
D&&n.isAtNewest}),this.#g(),d?!this.#c&&!this.#f&&this.#w():this.#c=!1,this.#y()}#g(){let{timeline:t,history:e,state:i,room:n}=this.#n,o=t.cursor!==null||!e.isAtNewest;
r('.timeline-empty [data-open="add-people"]',this.#t).hidden=!pt(n),r('.timeline-empty [data-open="invite"]',this.#t).hidden=n.kind==="direct",this.#t.classList.
toggle("is-empty",o&&this.#r.isEmpty),this.#t.classList.toggle("is-loading",!o&&["connecting","catching-up"].includes(i));let a=i==="live"&&this.#m.has("older"),
c=fc({known:o,timeline:t,history:e,room:n,state:i,failed:a});this.#s.dataset.text!==c&&(this.#s.dataset.text=c,this.#i.keep(()=>this.#s.replaceChildren(c,...a?[
" ",this.#v()]:[])))}#v(){let t=J("button",l("again"),"link-button");return t.onclick=()=>this.#k("older"),t}#w(){let{history:t,reading:e,room:i,unread:n}=this.#n;
if(this.#d&&i.isKept)return;let o=n.first,a=this.#d&&this.#i.following;if(this.#d=!1,a&&n.stoppedElsewhere)return this.#A();this.#c=!0,this.#m.clear(),e.back(n),
!(!this.#i.following||!t.isAtNewest||o===null)&&(this.#i.stay(),this.#r.show(o),this.#i.revealAbove(r(".new-line",this.#e))||this.#x())}#x(){this.#r.toEnd(),this.#p(),
this.#i.toBottom()}#y(){if(!this.#n)return;this.#r.follow();let{reading:t,history:e}=this.#n,i=this.#r.onScreen(e.shown);i&&!document.hidden&&document.hasFocus()&&
this.#c&&t.see(i),this.#c&&!this.#m.has("older")&&this.#i.isNearTop&&e.hasOlder&&this.#k("older"),!this.#m.has("newer")&&this.#i.isNearFoot&&!e.isAtNewest&&this.#k(
"newer"),this.#o.draw(),this.#S(i)}async#k(t){let e=this.#n,{history:i}=e;try{await(t==="older"?i.loadOlder():i.loadNewer()),this.#m.delete(t)}catch{e===this.#n&&
this.#m.add(t)}this.#l()}#S(t){let{reading:e,unread:i}=this.#n,n=t?i.below(t.to):0,o=t&&e.seen>=t.from-1&&e.seen<=t.to,a=r('[data-testid="new-pill"]',this.#t);a.
hidden=this.#i.following,a.classList.toggle("has-news",n>0),f(r("span",a),n?S("timeline.pill",n):l("timeline.to_newest")),r(".unread-note",this.#t).hidden=!i.stoppedElsewhere||
o}#E(){this.#m.delete("newer"),this.toNewest(),this.focusNewest()}async#O(){(await this.#T().catch(e=>_(I(e))))?.focus({preventScroll:!0}),this.#y()}async#A(){let t=this.#n;
this.#f=!0,await this.#T().catch(()=>{}),t===this.#n&&(this.#f=!1,this.#c=t.state==="live",this.#p())}async#T(){let t=this.#n,{reading:e,history:i}=t;if(e.newAfter=
e.seen,await i.goTo(e.seen+1,{exactly:!1}),t!==this.#n)return;this.#i.stay(),this.#p();let{entries:n}=i.shown,o=this.#r.show(t.unread.first??n[q(n,e.seen+1)]?.seq),
a=r(".new-line",this.#e)??o;return a&&this.#i.reveal(a),o}#b(){let{reading:t,timeline:e}=this.#n;t.seeAll(e.cursor),t.answered(),this.focusNewest(),this.#p()}#_(){
this.#n?.reading.away(),this.#n?.keep()}#L(){this.#n&&(this.#m.delete("newer"),this.#c=!1,this.#p())}};function fc({known:s,timeline:t,history:e,room:i,state:n,
failed:o}){return o?l("timeline.older_failed"):s?e.hasOlder?n==="live"?l("timeline.loading_older"):Fs[n]==="timeline.waiting"?l("timeline.older_waiting"):"":uc(
i,t):Fs[n]?l(Fs[n]):""}function uc({kind:s,name:t},{floor:e}){return e>1?l("timeline.beginning.joined"):l(s==="direct"?"timeline.beginning.direct":"timeline.beg\
inning",{room:t})}function pc(s){s.tabIndex=-1,s.focus({preventScroll:!0}),s.classList.add("is-marked"),setTimeout(()=>s.classList.remove("is-marked"),dc)}var gc=3,Ye=class{#t;constructor(t){this.#t=t}show({typing:t},{signal:e}){let i=()=>this.#t.textContent=wc(t.users);t.addEventListener("change",i,{signal:e}),i()}};
function wc(s){return s.length?s.length>gc?l("typing.many"):S("typing",s.length,{names:et(s.map(g))}):""}var qs=60,Je=class{#t=null;#e;#s;#i;#o;#r;#n;#a;#c;#d;#f;constructor({router:t,socket:e,drafts:i,directory:n,presence:o,reports:a}){this.#f=a,this.#i=t,this.#s=
new ze(r(".timeline"),{changing:c=>this.#a.around(()=>this.#r.around(()=>this.#n.around(c))),onNewest:()=>this.#m(),onMoved:()=>t.keepPlace()}),this.#o=new Pe({
form:r(".composer"),note:r(".composer-note"),socket:e,drafts:i,onSent:()=>this.#m(),onEditLast:()=>this.#p()}),this.#r=new je({log:r(".timeline-log"),scroller:r(
".timeline-scroll"),timeline:this.#s,actions:this.#u()}),this.#c=new Fe(r(".resync-note")),this.#n=new Be(r(".timeline-log"),{rowOf:({seq:c})=>this.#s.list.rowOf(
c),entryOf:c=>this.#s.entryAsItWas(c),reopen:(c,h,d)=>this.#g(c,h,{written:d,focus:!1}),keepAsDraft:c=>this.#v(c)}),this.#a=new $e(r(".find-bar"),{timeline:this.#s}),
this.#d=[this.#a,this.#c,this.#n,new qe(r(".room-header"),{router:t,directory:n,presence:o,reports:a}),new Ue(r(".status[data-state]"),{router:t}),new Ye(r(".ty\
ping")),new He(r(".seen-line")),this.#o]}show(t){this.#e?.abort(),this.#e=new AbortController,this.#t=t;for(let e of this.#d)e.show(t,this.#e);this.#r.show(t),this.#s.
show(t)}focusComposer(){this.#o.focus()}async goTo(t){await this.#s.goTo(t).catch(i=>i.status===422?!1:_(I(i))??!0)||(_(l("message.missing")),this.#s.follow())}get place(){
return this.#s.place}comeBackTo(t){return this.#s.comeBackTo(t).catch(e=>_(I(e)))}get keys(){return{find:()=>this.#a.open(),writeOn:()=>this.focusComposer(),leaveComposer:({
target:t})=>t.matches(".composer-text")&&this.#s.focusNewest(),scrollUp:()=>this.#s.scroll(-.9),toNewest:()=>this.#m()}}#m(){let{address:t}=this.#i;t.seq?this.#i.
go({...t,seq:null},{replace:!0}):this.#s.follow()}#u(){return{person:(t,{entry:e})=>this.#i.go({...this.#i.address,panel:`person:${e.user.id}`}),reveal:(t,{entry:e})=>{
this.#t.reveal(e.seq),t.focus({preventScroll:!0})},report:(t,{entry:e,author:i})=>tn({entry:e,author:i,room:this.#t.room,reports:this.#f}),seen:(t,{entry:e})=>Ne(
{entry:e,conversation:this.#t}),unread:(t,{entry:e})=>this.#t.markUnread(e.seq),copy:(t,e)=>St($t(e),"message.copied"),link:(t,{entry:e})=>St(this.#l(e),"messag\
e.link.copied"),edit:(t,{entry:e})=>this.#g(t,e),delete:(t,{entry:e})=>this.#w(t,e),retry:(t,{entry:e,edit:i=e})=>this.#t.retry(i.clientId),discard:(t,{entry:e,
edit:i=e})=>this.#x(i.clientId),more:(t,e,i)=>this.#h(t,e,i)}}async#h(t,e,i){let n=await on({row:t,item:e,button:i,conversation:this.#t});n&&this.#u()[n](t,G(t))}#l({
seq:t}){return location.origin+Z({view:"room",room:this.#t.id,seq:t})}#p(){let t=this.#t.lastOwn;if(!t)return _(l("message.edit.none"));this.#t.history.isAtNewest||
this.#s.follow();let e=this.#s.list.show(t.seq);this.#g(e,t,{done:()=>this.focusComposer()})}#g(t,{seq:e,text:i},{written:n=i,focus:o=!0,done:a=()=>t.focus()}={}){
let c=this.#t,{epoch:h}=c.timeline;un(t,{text:i,written:n,focus:o,save:d=>c.edit({seq:e,epoch:h},d),onEmpty:()=>this.#w(t,G(t).entry),done:a})}#v(t){this.#o.add(
t),this.#c.sayKept()}async#w(t,{seq:e,user:i,text:n}){let o=this.#t,{epoch:a}=o.timeline,c=i.id===o.me.id,h={text:Ec(n),author:g(o.personOf(i))},d=await(c?U(yc(
h)):Qi({seq:e,epoch:a,words:h,conversation:o}));t.focus({preventScroll:!0}),!(!d||!c)&&await o.delete({seq:e,epoch:a}).catch(m=>_(I(m)))}#x(t){this.#t.discard(t),
this.focusComposer()}},yc=s=>({title:l("message.delete.title"),text:l("message.delete.text",s),action:l("message.delete")});function Ec(s){let t=s.replace(/\s+/gu,
" ");if(t.length<=qs)return t;let e=t.slice(0,qs).toWellFormed();return`${e.slice(0,Math.max(e.lastIndexOf(" "),qs/2))}…`}var Xe=class{#t;#e;#s;constructor(t,{drafts:e,rooms:i}){this.#t=t,this.#e=e,this.#s=i,e.addEventListener("change",()=>this.#i()),i.addEventListener("change",B(()=>this.#i()))}get title(){
return l("drafts.title")}show(){this.#i(),r(".place-title",this.#t).focus()}#i(){let t=this.#e.rooms.map(e=>this.#s.find(e)).filter(Boolean);r(".drafts-none",this.#t).
hidden=t.length>0,C(r(".draft-list",this.#t),t,{key:({id:e})=>e,create:()=>y("draft-item"),update:(e,i)=>this.#o(e,i)})}#o(t,e){let i=r("a",t);i.href=`/rooms/${e.
id}`,Et(i,ks(e)),f(r(".draft-room",i),e.name),f(r(".draft-text",i),this.#e.of(e.id));let n=r("button",t);n.title=l("drafts.delete"),n.setAttribute("aria-label",
l("drafts.delete.from",{room:e.name})),n.onclick=()=>this.#e.keep(e.id,"")}};var js=matchMedia("(min-width: 45rem)"),vc=matchMedia("(min-width: 68rem)"),Sn="parley:panel",Qe=class{#t=r(".app");#e=r(".sidebar");#s=document.querySelectorAll(
".place-page");constructor(){js.addEventListener("change",()=>this.#i())}get showsRoomsBesides(){return js.matches}get showsPanelBesides(){return vc.matches}show(t){
this.#t.dataset.view=t;for(let e of this.#s)e.hidden=e.dataset.place!==t;this.#i()}get panelAtFirst(){return this.showsPanelBesides&&localStorage.getItem(Sn)!==
"closed"?"people":null}notePanel(t){this.showsPanelBesides&&localStorage.setItem(Sn,t?"open":"closed")}#i(){let t=!js.matches&&this.#t.dataset.view==="rooms";this.#e.
setAttribute("role",t?"main":"region")}};var bn={title:()=>l("audit.title"),show(s,{conversation:t,signal:e}){let i=new M;Ce(s,{list:i,into:".audit-list",none:".audit-none",signal:e}),i.open(`/rooms/${t.
id}/audit?limit=50`)}};var xc=new Intl.Collator(R,{sensitivity:"base"}),Tn={title:()=>l("members.title"),show(s,{conversation:t,router:e,directory:i,presence:n,me:o,signal:a}){let c=({
user:d})=>e.go({...e.address,panel:`person:${d.id}`}),h=B(()=>a.aborted||kn(s,t,{directory:i,presence:n,choose:c}));at(s).onclick=()=>t.members.more(),r('[data-\
testid="add-member"]',s).onclick=()=>pe({conversation:t,directory:i,presence:n,me:o});for(let d of[t.members,i,n])d.addEventListener("change",h,{signal:a});for(let d of[
"room","state"])t.addEventListener(d,h,{signal:a});t.members.need(),kn(s,t,{directory:i,presence:n,choose:c})}};function kn(s,{members:t,room:e,isOver:i},{directory:n,
presence:o,choose:a}){let c=m=>({...m,user:n.of(m.user),state:ke(m,o)}),d=t.list.map(c).toSorted((m,p)=>xc.compare(g(m.user),g(p.user)));On(s,"there",d.filter(({
state:m})=>m!=="offline"),{members:t,choose:a}),On(s,"away",d.filter(({state:m})=>m==="offline"),{members:t,choose:a}),ct(s,{hasMore:t.hasMore&&!i,failed:t.failed&&
!i}),r('[data-testid="add-member"]',s).hidden=!pt(e)||i,r('[data-open="invite"]',s).hidden=e.kind==="direct"}function On(s,t,e,{members:i,choose:n}){let o=r(`.m\
embers-${t}-title`,s);f(o,S(`members.${t}`,e.length,{count:yt(e.length,i)})),o.hidden=!e.length,C(r(`.members-${t}`,s),e,{key:({user:a})=>a.id,create:()=>y("mem\
ber-item"),update:(a,c)=>Sc(r("button",a),c,n)})}function Sc(s,t,e){let{user:i,role:n,state:o}=t;s.classList.toggle("is-away",o==="offline"),s.title=bt(t),s.onclick=
()=>e(t),k(r(".avatar",s),i),j(r(".avatar",s),o),f(r(".member-name",s),g(i)),f(r(".member-role",s),n==="member"?"":l(`role.${n}`)),f(r(".member-presence",s),s.title)}var bc=6e4,_n={title:()=>l("person.title"),show(s,{conversation:t,subject:e,router:i,rooms:n,directory:o,presence:a,blocks:c,me:h,signal:d}){let{members:m}=t,p=r(
".person",s),w=r("form",s),D=()=>m.list.find(({user:T})=>T.id===e),$=()=>kc(s,{user:o.of({id:e}),member:D(),conversation:t,directory:o,presence:a,blocks:c,me:h}),
F=B(()=>d.aborted||$());A(w),N(w,({role:T})=>Lc(t,D(),T)),Ac(s,{conversation:t,member:D,router:i}),r('[data-action="write"]',s).onclick=()=>E(p,async()=>i.goToRoom(
(await n.openDirect([e])).id)),r('[data-action="block"]',s).onclick=()=>E(p,()=>_c(c,o.of({id:e})));for(let T of[m,o,a,c])T.addEventListener("change",F,{signal:d});
t.addEventListener("room",F,{signal:d});let X=setInterval(F,bc);d.addEventListener("abort",()=>clearInterval(X)),m.need(),$()}};function kc(s,{user:t,member:e,conversation:i,
directory:n,presence:o,blocks:a,me:c}){if(r(".person",s).hidden=!t.name,r(".person-missing",s).hidden=!!t.name||!n.knows(t.id),!t.name)return;let h=e?ke(e,o):o.
of(t.id);k(r(".avatar",s),t,{size:"large"}),j(r(".avatar",s),h),f(r(".person-name",s),g(t)),f(r(".person-account",s),[`@${t.name}`,t.pronouns].filter(Boolean).join(
" · ")),f(r(".person-presence",s),t.disabled?l("person.disabled"):bt({state:h,here:e?.here})),Hs(r(".person-status",s),vt(t)),Hs(r(".person-about",s),t.about),
An(r(".person-time",s),t.time_zone&&ci(t.time_zone)),An(r(".person-since",s),t.created_at&&ai(new Date(t.created_at)));let d=t.id===c.id;r('[data-action="write"\
]',s).hidden=d||t.disabled===!0,r('[data-open="account"]',s).hidden=!d;let m=r('[data-action="block"]',s);m.hidden=d,f(m,l(a.has(t.id)?"person.unblock":"person.\
block")),Oc(s,i,e)}function Hs(s,t){f(s,t??""),s.hidden=!t}function An(s,t){f(r("dd",s),t??""),s.hidden=!t}function Oc(s,t,e){let{room:i,isOver:n}=t;if(r("form",
s).hidden=!e||i.kind==="direct",!e)return;let{role:o}=e,a=gt(i)&&!i.archived&&!n;f(r(".person-role",s),l(`role.${o}`)),r(".person-role-line",s).hidden=a,r(".mem\
ber-roles",s).hidden=r(".member-save",s).hidden=!a;let{elements:c}=r("form",s);(c.role.value===""||!s.contains(document.activeElement))&&(c.role.value=o),Tc(s,t,
e)}function Tc(s,t,e){let i=!t.isOver&&Zs(e,t),n=W(e.muted_until);for(let o of["mute","ban","remove"])r(`[data-action="${o}"]`,s).hidden=!i;r('[data-action="mut\
e"]',s).hidden||=n,r('[data-action="unmute"]',s).hidden=!i||!n,Hs(r(".person-muted",s),n&&l("person.muted",{date:O(new Date(e.muted_until))}))}function Ac(s,{conversation:t,
member:e,router:i}){for(let n of["mute","ban","remove"])r(`[data-action="${n}"]`,s).onclick=async()=>{await Xi({act:n,user:e().user,conversation:t})&&n!=="mute"&&
i.go({...i.address,panel:"people"},{replace:!0})};r('[data-action="unmute"]',s).onclick=()=>E(r("form",s),()=>t.members.mute(e().user.id,{muted_until:null}))}async function _c(s,t){
if(s.has(t.id))return s.unblock(t.id);let e=g(t);await U({title:l("person.block.title",{name:e}),text:l("person.block.text"),action:l("person.block")})&&await s.
block(t.id)}async function Lc({members:s},{user:t,role:e},i){i!==e&&(await s.setRole(t.id,i),_(l("member.role.changed",{name:g(t),role:l(`role.${i}`)})))}var Ln={title:()=>l("reports.title"),show(s,{conversation:t,router:e,directory:i,reports:n,signal:o}){let a=new M,c=()=>a.open(`/rooms/${t.id}/reports?state=wai\
ting&limit=50`),h=(m,p)=>E(s,()=>n.resolve(m,p)).then(c),d=({seq:m})=>e.go({...e.address,seq:m});H(s,{list:a,into:".report-list",none:".reports-none",create:()=>y(
"report-item"),update:(m,p)=>Cc(m,p,{directory:i,resolve:h,show:d}),signal:o}),n.addEventListener("change",({detail:m})=>m.room===t.id&&c(),{signal:o}),c()}};function Cc(s,t,{
directory:e,resolve:i,show:n}){let{message:o,reporter:a,reason:c,at:h}=t,d=e.of(o.user);k(r(".avatar",s),d),f(r(".report-author",s),g(d)),f(r(".report-message",
s),o.deleted?l("message.deleted"):o.text),f(r(".report-reason",s),l("reports.reason",{name:g(e.of(a)),reason:c}));let m=r("time",s);m.dateTime=h,f(m,O(new Date(
h))),r('[data-action="show"]',s).onclick=()=>n(t),r('[data-action="acted"]',s).onclick=()=>i(t,"acted"),r('[data-action="dismissed"]',s).onclick=()=>i(t,"dismis\
sed")}var Cn={audit:bn,people:Tn,person:_n,reports:Ln};var Ze=class{#t;#e;#s;#i;#o=null;#r;#n=null;constructor(t,{router:e,isOverlay:i,...n}){this.#t=t,this.#e=e,this.#i={router:e,...n},this.#s=i,r(".slot-close",t).
onclick=()=>e.up()}show(t,e){let[i,n=null]=t?.split(":")??[],o=e&&Cn[i];this.#o?.name===t&&this.#o?.conversation===e||(this.#r?.abort(),this.#r=new AbortController,
this.#c({wasOpen:this.#o!==null,isOpen:!!o},()=>{this.#t.hidden=!o,this.#o=o?{name:t,conversation:e}:null,o&&this.#a(o,i,{conversation:e,subject:n})}))}#a(t,e,{
conversation:i,subject:n}){let o=r(".slot-body",this.#t),a=o.cloneNode(!1);o.replaceWith(a),this.#t.dataset.panel=e,a.append(document.getElementById(`panel-${e}`).
content.cloneNode(!0)),f(r(".slot-title",this.#t),t.title()),t.show(a,{conversation:i,subject:n,...this.#i,signal:this.#r.signal})}#c({wasOpen:t,isOpen:e},i){t||
(this.#n=document.activeElement);let n=this.#t.contains(document.activeElement);i(),e&&(n||!t&&this.#s())&&r(".slot-close",this.#t).focus(),t&&!e&&n&&this.#n?.focus()}};var Rn=999,ts=class{#t;#e;#s;#i;#o;#r=null;constructor(t,{rooms:e,drafts:i,sections:n,...o}){this.#t=t,this.#e=e,this.#s=i,this.#i=n,this.#o=o;let a=B(()=>this.#n());
for(let c of[e,i,n,o.directory,o.presence,o.blocks])c.addEventListener("change",a);t.addEventListener("click",({target:c})=>{let h=c.closest(".section-toggle");
h&&this.#u(h.closest("[data-section]").dataset.section),c.closest('[data-act="mark-read"]')&&e.markAllRead().catch(d=>_(I(d)))})}showCurrent({room:t=null,view:e=null}){
this.#r={room:t,view:e},this.#i.enter(t&&this.#e.find(t)),this.#n()}get unreadTotal(){return this.#e.mine.filter(It).reduce((t,e)=>t+this.#m(e),0)}neighbour(t,{
unread:e=!1}={}){let n=[...this.#t.querySelectorAll(".room-list:not([hidden]) .room-item")].map(h=>h.closest("li").dataset.key);t<0&&n.reverse();let o=this.#r?.
room,a=n.indexOf(o)+1;return[...n.slice(a),...n.slice(0,a)].filter(h=>h!==o).find(h=>!e||this.#m(this.#e.find(h))>0)}#n(){let{loaded:t,failed:e,mine:i}=this.#e;
this.#a();for(let[n,o]of Object.entries(this.#i.of(this.#e)))this.#c(n,o);this.#d(),r(".rooms-blank",this.#t).hidden=!t||i.length>0,r(".rooms-trouble",this.#t).
hidden=t||!e}#a(){C(r(".own-sections",this.#t),this.#i.own,{key:({id:t})=>t,create:({id:t})=>Pc(t),update:(t,{name:e})=>{f(r(".section-name",t),e),Nn(r('[data-o\
pen="section"]',t),l("section.change",{name:e})),Nn(r('[data-open="section-room"]',t),l("section.add",{name:e}))}})}#c(t,e){let i=r(`[data-section="${t}"]`,this.#t),
n=this.#i.isFolded(t),o=r(".room-list",i);i.hidden=!e.length&&i.dataset.stays===void 0,r(".section-toggle",i).setAttribute("aria-expanded",!n),o.hidden=n,C(o,e,
{key:({id:c})=>c,create:()=>y("room-item"),update:(c,h)=>this.#f(r("a",c),h)})}#d(){let t=r('[data-testid="drafts"]',this.#t),e=this.#s.rooms.filter(n=>this.#e.
find(n)).length,i=this.#r?.view==="drafts";t.hidden=!e&&!i,Dn(t,i),f(r(".place-count",t),e?String(e):"")}#f(t,e){let i=this.#m(e),n=e.id===this.#r?.room,o=!n&&this.#s.
of(e.id)!=="";t.href=`/rooms/${e.id}`,t.title=e.topic||e.name,t.classList.toggle("has-unread",i>0&&It(e)),t.classList.toggle("is-quiet",e.mine?.notify==="nothin\
g"),Dn(t,n),fe(t,e,this.#o),f(r(".room-item-name",t),e.name),r(".room-item-draft",t).hidden=!o,Rc(t,e,this.#o);let[a,c]=r(".room-item-unread",t).children;f(a,i?
Dc(i):""),f(c,i?S("rooms.unread",i):"")}#m({id:t,unread:e,isMarkedUnread:i}){return t===this.#r?.room&&!document.hidden&&!i?0:e}#u(t){this.#i.fold(t,!this.#i.isFolded(
t)),this.#n()}};function Nn(s,t){s.title=t,s.setAttribute("aria-label",t)}function Dn(s,t){t?s.setAttribute("aria-current","page"):s.removeAttribute("aria-curre\
nt")}function Rc(s,{last_message:t},{blocks:e}){let i=t&&new Date(t.at);f(r(".room-item-time",s),t?re(i):""),f(r(".room-item-last",s),t?Nc(t,e):"")}function Nc({
user:s,text:t,deleted:e},i){return i.has(s.id)&&!e?l("message.blocked"):l("rooms.last",{user:g(s),text:e?l("message.deleted"):t.replace(/\s+/gu," ")})}function Dc(s){
return yt(Math.min(s,Rn),{hasMore:s>Rn})}function Pc(s){let t=y("own-section");t.dataset.section=s,t.setAttribute("aria-labelledby",`section-${s}`),r(".section-\
title",t).id=`section-${s}`,r(".section-toggle",t).setAttribute("aria-controls",`rooms-${s}`),r(".room-list",t).id=`rooms-${s}`,r(".room-list",t).setAttribute("\
aria-labelledby",`section-${s}`);for(let e of t.querySelectorAll("[data-open]"))e.dataset.subject=s;return t}var es=class{#t;#e;constructor(t){this.#t=t,this.#e=r(".stage-message",t)}show({title:t,text:e,actions:i}){r(".stage-title",this.#e).textContent=t,r(".stage-tex\
t",this.#e).textContent=e,r(".stage-actions",this.#e).replaceChildren(...i.map(Ic)),this.#e.hidden=!1,this.#t.classList.add("is-staged")}clear(){this.#e.hidden=
!0,this.#t.classList.remove("is-staged")}};function Ic({label:s,act:t,primary:e=!1}){let i=J("button",s,e?"button button-primary":"button");return i.type="butto\
n",i.onclick=t,i}var Pn=30,Mc=300,In="parley:reloaded-at",ss=class{#t;#e=-1/0;#s=!1;#i;constructor(t){this.#t=t;let e=()=>this.#e=performance.now();for(let i of["keydown","point\
erdown","input","wheel"])addEventListener(i,e,{capture:!0,passive:!0});is.addEventListener("other",({detail:i})=>this.#o(i))}#o(t){if(this.#t.hidden=!1,r("butto\
n",this.#t).onclick=()=>this.#c(t),!this.#n||!this.#a)return this.#r();sessionStorage.setItem(In,Date.now()),this.#c(t)}#r(){clearTimeout(this.#i),this.#i=setTimeout(
()=>u.get("/me").catch(()=>this.#r()),Pn*1e3)}get#n(){return r("dialog[open], .is-editing")?!1:document.hidden||performance.now()-this.#e>Pn*1e3}get#a(){return Date.
now()-Number(sessionStorage.getItem(In))>Mc*1e3}async#c(t){this.#s||(this.#s=!0,await ui(t).catch(()=>{}),location.reload())}};var $c=1.5;async function Mn(){let s=gs(),t,e=new Promise(o=>t=o),i=Us(()=>u.get("/me"),{onTrouble:()=>t(s)});s&&setTimeout(()=>t(s),$c*1e3);let n=await(s?Promise.
race([i,e]):i);return i.then(o=>{if(o!==n){if(o.id===n.id)return ws(Object.assign(n,o));z(),location.reload()}}),n}async function Us(s,{onTrouble:t=()=>{}}={}){
let e=new Q;for(;;)try{return await s()}catch({status:i}){i===401&&await Bc(),t(),await new Promise(n=>setTimeout(n,e.next()*1e3))}}function Bc(){return z(),mt(),
new Promise(()=>{})}async function Fc(){let s=Uc(),t=new Ut;t.connect(),new ss(r(".update-note"));let[e]=await Promise.all([Mn(),Us(ri)]),i=Yi({me:e,socket:t}),n=new Qe,o=new ge({keepsPanel:m=>m===
"people"&&n.showsPanelBesides}),a=new ts(r(".sidebar"),i),c=new Je({router:o,...i}),h=new le({...i,router:o,shell:n,sidebar:a,conversationView:c,stage:new es(r(
".conversation")),slot:new Ze(r(".slot"),{router:o,isOverlay:()=>!n.showsPanelBesides,...i}),pages:qc(i)}),d=Hc({app:h,router:o,state:i});Wc(i),Kc(i.reports),wi(),
Gi(jc({openers:d,app:h,router:o,shell:n,sidebar:a,conversationView:c})),P.start(),t.listen(),await h.start(),s(d),mi()}function qc(s){let t={drafts:Xe,accounts:Le,
audit:Re},e=([i,n])=>[i,new n(r(`[data-place="${i}"]`),s)];return Object.fromEntries(Object.entries(t).map(e))}function jc({openers:s,app:t,router:e,shell:i,sidebar:n,
conversationView:o}){return{openers:s,goTo:(a,{unread:c})=>{let h=n.neighbour(a,{unread:c});h&&e.goToRoom(h)},closePanel:()=>{let a=!!e.address.panel&&!i.showsPanelBesides;
return a&&e.up(),a},isInRoom:()=>t.conversation!==null,...o.keys}}function Hc({app:s,router:t,state:e}){let{me:i,rooms:n,directory:o}=e,a=w=>t.goToRoom(w.id),c=()=>t.
go(V),h=w=>t.go({...t.address,panel:w}),d=async w=>{if(w===i.id)return p.account;let D=await n.openDirect([w]);return()=>a(D)},m=w=>()=>s.conversation&&w(s.conversation),
p={"create-room":w=>Ni({section:w,onCreated:a,...e}),browse:()=>Ri({rooms:n,onJoined:a}),jump:()=>Di({onRoom:w=>t.goToRoom(w),onPerson:d,...e}),"new-message":()=>Mi(
{onOpened:a,...e}),room:m(w=>Hi({conversation:w,onLeft:c,onPanel:h,...e})),"add-people":m(w=>pe({conversation:w,...e})),"section-room":w=>Wi({id:w,...e}),section:w=>Ui(
{id:w,...e}),invite:()=>Pi({room:s.conversation?.room,...e}),account:()=>Ti({onChanged:w=>o.take([w]),onReadingShown:()=>s.conversation?.readers.load().catch(()=>{}),
...e}),keys:()=>x(v("keys"))};return p}function Uc(){let s=null,t=null,e=({open:i,subject:n})=>s?s[i](n):t={open:i,subject:n};return document.addEventListener("\
click",({target:i})=>{let n=i.closest("[data-open]");if(!n)return;let o=n.closest("dialog");o&&de(o),e(n.dataset)}),i=>{s=i,t&&e(t)}}function Wc({me:s,directory:t,
presence:e}){let i=r(".account-button"),n=()=>{k(r(".avatar",i),s),j(r(".avatar",i),e.of(s.id)),f(r(".account-status",i),vt(s)),f(r(".account-name",i),g(s))};for(let o of[
t,e])o.addEventListener("change",n);n(),r(".app").classList.toggle("may-invite",s.role==="owner"||r(".app").dataset.invites==="everybody")}function Kc(s){s.addEventListener(
"resolved",({detail:{outcome:t,note:e}})=>{_([l(`report.${t}`),e].filter(Boolean).join(" "))})}Fc();
