/* Made by `make bundle` of 6ed6cf2530adc5f35ee38cf22f5af05d6be0474ae91decb2c81c963be87203e5. */
var rr=document.documentElement.dataset.version,bs=new EventTarget;function Ai(s){s&&s!==rr&&bs.dispatchEvent(new CustomEvent("other",{detail:s}))}var _i="/api/v1",Qt=class extends Error{constructor({status:t,code:e,detail:i,can:n=[],draft:o,retryAfterSeconds:a}){super(i??e),Object.assign(this,{status:t,code:e,
can:n,draft:o,retryAfterSeconds:a})}},Ss=class extends Qt{constructor(){super({status:0,code:"unreachable"})}},f={get:s=>st("GET",s),post:(s,t={})=>st("POST",s,
t),put:(s,t={})=>st("PUT",s,t),putLasting:(s,t)=>st("PUT",s,t,{},{keepalive:!0}),patch:(s,t)=>st("PATCH",s,t),upload:(s,t)=>st("PUT",s,t,{"Content-Type":t.type}),
delete:(s,t={})=>st("DELETE",s,void 0,t),page:ar};async function ar(s){let{items:t,next:e}=await st("GET",s);return{items:t,next:e&&lr(e)}}async function st(s,t,e,i={},n={}){
let o=await cr(s,t,e,{headers:i,...n});if(Ai(o.headers.get("Parley-Version")),o.status===204)return null;let a=await o.json().catch(()=>({}));if(o.ok)return a;throw hr(
o,a)}async function cr(s,t,e,{headers:i,...n}){let o=e===void 0?i:{"Content-Type":"application/json",...i},a=e instanceof Blob?e:JSON.stringify(e);try{return await fetch(
_i+t,{method:s,headers:o,body:a,cache:"no-store",...n})}catch{throw new Ss}}function hr(s,{code:t,detail:e,can:i,draft:n}){let o=Number(s.headers.get("Retry-Aft\
er"))||void 0;return new Qt({status:s.status,code:t??"unknown",detail:e,can:i,draft:n,retryAfterSeconds:o})}function lr(s){let{pathname:t,search:e}=new URL(s,location.
href);return t.slice(_i.length)+e}var it=class{tries=0;next(){let t=Math.min(15,.5*2**this.tries);return this.tries+=1,t*(.5+Math.random()/2)}reset(){this.tries=0}};var Et={broken:{next:"reload"},crowded:{next:"reload"},ended:{next:"sign-in",forgets:"everything"},removed:{next:"rooms",forgets:"room"},banned:{next:"rooms",forgets:"\
room"},gone:{next:"rooms",forgets:"room"}},dr={1007:{state:"broken"},1008:{state:"broken"},1009:{state:"broken"},1012:{state:"restarting",spreadSeconds:2},4401:{
state:"ended"},4403:{state:"removed"},4404:{state:"gone"},4409:{state:"crowded"},4429:{state:"too-fast",pauseSeconds:5}},mr={banned:{state:"banned"}},xt=s=>s in
Et,Li=s=>Et[s]?.forgets==="room";function Zt(s,t){let e=mr[t]??dr[s]??{state:"reconnecting"};return{...e,again:!xt(e.state)}}var ur="/api/v1/ws",fr="parley.v1",Ci=25,pr=8,gr=10,wr=6,yr=new Set(["room_gone","unread","read","reports","draft"]),te=class extends EventTarget{#t=null;#e=new Map;#s=new Set;#i=[];#o=new it;#r;#n;#a;#c=Ci;state="\
connecting";limits=null;connect(){addEventListener("online",()=>this.#y()),addEventListener("offline",()=>this.#g()),document.addEventListener("visibilitychange",
()=>document.hidden||this.#v()),this.#h()}listen(){let t=this.#i;this.#i=null;for(let e of t)this.#u(e)}get isOpen(){return this.state==="open"}attach(t){this.#e.
set(t.room,t),this.isOpen&&!this.#s.has(t.room)&&t.begin()}detach(t){this.#e.get(t.room)===t&&this.#e.delete(t.room),t.isAsked&&this.send({type:"close",room:t.room})&&
this.#s.add(t.room)}send(t){return!this.isOpen||this.#t?.readyState!==WebSocket.OPEN?!1:(this.#t.send(JSON.stringify(t)),!0)}#h(){let t=new URL(ur,location.href);
t.protocol=t.protocol.replace("http","ws");let e=new WebSocket(t,fr),i=!1;e.onopen=()=>{i=!0,this.#w()},e.onmessage=({data:n})=>this.#m(JSON.parse(n)),e.onclose=
({code:n})=>i?this.#d(n):this.#p(),this.#t=e}#m(t){this.#w(),this.#i?this.#i.push(t):this.#u(t)}#u(t){if(t.room&&!yr.has(t.type))return this.#l(t);t.type==="hel\
lo"&&this.#f(t),t.type==="rooms"&&!t.more&&this.#o.reset(),this.dispatchEvent(new CustomEvent("frame",{detail:t}))}#f({heartbeat_seconds:t,limits:e}){this.#c=t??
Ci,this.limits=e,this.#k("open");for(let i of this.#e.values())i.begin()}#l(t){let e=this.#e.get(t.room);if(!this.#s.has(t.room))return e?.hear(t);t.type==="clo\
sed"&&(this.#s.delete(t.room),e?.begin())}#d(t){this.#b();let{again:e,state:i,pauseSeconds:n=0,spreadSeconds:o=0}=Zt(t);this.#k(navigator.onLine?i:"offline"),e&&
this.#E(n+Math.random()*o+this.#o.next())}async#p(){this.#b();let{status:t}=await f.get("/me").catch(i=>i);if(this.#t)return;if(t===401)return this.#k("ended");
let e=this.state==="restarting"&&this.#o.tries<wr;this.#k(navigator.onLine?e?"restarting":"reconnecting":"offline"),this.#E(this.#o.next())}#E(t){clearTimeout(this.#r),
this.#r=setTimeout(()=>this.#h(),t*1e3)}#y(){this.#t||xt(this.state)||(clearTimeout(this.#r),this.#o.reset(),this.#k("reconnecting"),this.#h())}#g(){xt(this.state)||
(this.#b(),this.#k("offline"),this.#E(gr))}#v(){this.#t?this.#x():this.#y()}#w(){clearTimeout(this.#a),clearTimeout(this.#n),this.#n=setTimeout(()=>this.#x(),this.#c*
1e3)}#x(){this.send({type:"ping"})&&(clearTimeout(this.#a),this.#a=setTimeout(()=>this.#d(1006),pr*1e3))}#b(){for(let t of[this.#r,this.#n,this.#a])clearTimeout(
t);this.#s.clear(),this.#i&&(this.#i=[]),this.#t&&(this.#t.onopen=this.#t.onmessage=this.#t.onclose=null,this.#t.close(),this.#t=null)}#k(t){if(this.state=t,!this.
isOpen)for(let e of this.#e.values())e.lose(t);this.dispatchEvent(new Event("state"))}};var Er=/^\/rooms\/([^/]+)(?:\/([1-9]\d*))?\/?$/,ee={"/":"rooms","/drafts":"drafts","/accounts":"accounts","/audit":"audit","/abandoned":"abandoned"},X={view:"ro\
oms"};function Mt({pathname:s,search:t}){let e=new URLSearchParams(t).get("panel"),[,i,n]=Er.exec(s)??[];return i?{view:"room",room:vr(i),seq:n?xr(n):null,panel:e}:
ee[s]?{view:ee[s]}:null}function nt({view:s,room:t,seq:e,panel:i}){if(s!=="room")return Object.keys(ee).find(a=>ee[a]===s);let n=e?`/${e}`:"",o=i?`?${new URLSearchParams(
{panel:i})}`:"";return`/rooms/${encodeURIComponent(t)}${n}${o}`}var ks=s=>s.panel?{...s,panel:null}:X,Os=(s,t)=>nt(s)===nt(t),vt=()=>location.assign(`/sign-in?n\
ext=${encodeURIComponent(location.pathname)}`),xr=s=>Math.min(Number(s),Number.MAX_SAFE_INTEGER);function vr(s){try{return decodeURIComponent(s)}catch{return s}}var br=1013,Sr=new Set(["room_open","too_many_open"]),se=class extends EventTarget{#t;#e;#s=new it;#i;#o=!1;isAsked=!1;state;constructor({room:t,socket:e,cursor:i}){
super(),this.room=t,this.#t=e,this.#e=i,this.state=e.isOpen?"catching-up":e.state}get isOver(){return xt(this.state)}open(){this.#t.attach(this)}close(){clearTimeout(
this.#i),this.#t.detach(this)}send(t){return this.#o&&this.#t.send({...t,room:this.room})}reopen(){this.#t.detach(this),this.#a("catching-up"),this.#n(this.#s.next())}begin(){
this.isOver||(clearTimeout(this.#i),this.#a("catching-up"),this.isAsked=this.#t.send({type:"open",room:this.room,...this.#e()}))}hear(t){if(t.type==="closed")return this.#r(
t.code,t.reason);if(t.type==="error"&&Sr.has(t.code))return this.#r(br);t.type==="opened"&&(this.#o=!0),this.dispatchEvent(new CustomEvent("frame",{detail:t})),
t.type==="live"&&(this.#s.reset(),this.#a("live"))}lose(t){clearTimeout(this.#i),this.isOver||this.#a(t)}#r(t,e){let{again:i,state:n,pauseSeconds:o=0}=Zt(t,e);this.#a(
n),i&&this.#n(o+this.#s.next())}#n(t){clearTimeout(this.#i),this.#i=setTimeout(()=>this.#t.attach(this),t*1e3)}#a(t){t!=="live"&&(this.isAsked=this.#o=!1),t!==this.
state&&(this.state=t,this.dispatchEvent(new Event("state")))}};var kr=new Set(["too_many_requests","slow_mode","busy","unavailable","outcome_unknown"]),Or=new Set(["unauthenticated","unreachable","room_not_open"]),Tr=2,ie=10,
bt=class{#t;#e;#s;#i=!1;#o=null;#r;constructor({room:t,outbox:e,send:i}){this.#t=t,this.#e=e,this.#s=i}start(){this.#i=!0,this.next()}stop(){this.#i=!1,this.#o=
null,clearTimeout(this.#r),this.#r=void 0}next(){if(!this.#i||this.#o||this.#r)return;let t=this.#e.waiting(this.#t)[0];t&&(this.#o=t.clientId,this.#s(t))}delivered(t){
this.#e.remove(t),this.#n(t),this.next()}refused(t,{code:e,retryAfterSeconds:i=Tr}){let n=t??this.#o;if(this.#n(n),Or.has(e))return this.stop();if(kr.has(e))return this.#a(
i);n&&this.#e.fail(n,e),this.next()}#n(t){this.#o===t&&(this.#o=null)}#a(t){clearTimeout(this.#r),this.#r=setTimeout(()=>{this.#r=void 0,this.next()},t*1e3)}};var ne=JSON.parse(document.getElementById("event-types").textContent),O=({type:s})=>!!ne[s]?.is_message,$t=({type:s})=>!!ne[s]?.changes_target,Pt=({type:s})=>ne[s]?.
membership??null,Ri=s=>s.type in ne&&!O(s)&&!$t(s);var Ni=150,Ts=60,Di=Symbol("nothing"),oe=class{#t;#e;#s=null;#i=new Map;#o=0;#r;constructor({room:t,timeline:e,changed:i}){this.#t=t,this.#e=e,this.#r=i}get shown(){
return this.#s??this.#e}get isAtNewest(){return this.#s===null}get hasOlder(){let{first:t}=this.shown;return t!==null&&t>this.#e.floor}loadOlder(){return this.#m(
"older",()=>this.hasOlder&&this.#n())}loadNewer(){return this.#m("newer",()=>this.#s&&this.#a())}async goTo(t,{exactly:e=!0}={}){this.#o+=1;let i=this.#o;if(!this.
shown.holds(t)){let n=this.#e.holds(t)?null:await this.#c(t);if(i!==this.#o)return null;if(n===Di||e&&n&&!n.entry(t))return!1;this.#s=n,this.settle()}return this.#r(),
!e||!!this.shown.entry(t)}toNewest(){this.#o+=1,this.#s&&(this.#s=null,this.#r())}settle(){this.#s&&this.#e.joins(this.#s)&&(this.#s=null)}change(t){this.#s?.change(
t)}reset(){this.#o+=1,this.#s=null}async#n(){let{shown:t}=this,{first:e}=t,i=await this.#h(`before=${e}&limit=${Ni}`);!i||t.first!==e||(t.prepend(i,{from:i[0]?.
seq??this.#e.floor}),this.#r())}async#a(){let t=this.#s,e=await this.#h(`after=${t.last}&limit=${Ni}`);!e||t!==this.#s||(t.append(e),this.settle(),this.#r())}async#c(t){
let e=await this.#h(`before=${t+Ts}&limit=${2*Ts}`),n=e?.length&&e[0].seq<=t&&e.at(-1).seq>=t?e:await this.#h(`before=${t+1}&limit=${Ts}`);return n?.length?this.#e.
pieceOf(n):Di}async#h(t){let{epoch:e}=this.#e,{items:i,epoch:n}=await f.get(`/rooms/${this.#t}/events?${t}`),o=this.#e.epoch;return o===(e??o)&&n===(o??n)?i:null}#m(t,e){
return this.#i.has(t)||this.#i.set(t,Promise.resolve(e()).finally(()=>this.#i.delete(t))),this.#i.get(t)}};var re=class{#t=null;note({clientId:t,text:e}){this.#t={clientId:t,text:e,at:Date.now()}}async takeBack(t){let e=this.#t;return!e||Date.now()-e.at>1e4?null:(this.#t=
null,t.state!=="live"&&!As(t,e)?t.discard(e.clientId):await t.delete(await Ar(t,e)),e.text)}},As=({timeline:s},{clientId:t})=>s.entries.findLast(e=>e.seq&&e.clientId===
t);async function Ar(s,t){for(;!As(s,t);)await new Promise(e=>s.addEventListener("change",e,{once:!0}));return{seq:As(s,t).seq,epoch:s.timeline.epoch}}var _r=5,Lr={role:({role:s})=>({role:s}),muted:({until:s})=>({muted_until:s}),unmuted:()=>({muted_until:null})},ae=class extends EventTarget{#t;#e=new Set;#s=new Map;#i=null;#o=0;#r=null;#n=!1;#a=!1;loaded=!1;failed=!1;constructor({
room:t}){super(),this.#t=t}get list(){return[...this.#s.values()].map(t=>({...t,here:this.#e.has(t.user.id)}))}get count(){return this.#s.size}get hasMore(){return this.#i!==
null}presence({here:t,came:e=[],gone:i=[]}){t&&(this.#e=new Set(t));for(let n of e)this.#e.add(n);for(let n of i)this.#e.delete(n);this.#m()}apply(t){this.#r?.push(
t),this.#h(t),this.#m()}need(){this.#n||(this.#n=!0,this.#a&&this.load())}caughtUp(){this.#a=!0,this.#n&&this.load()}load(){return this.#c(`/rooms/${this.#t}/me\
mbers?limit=200`,new Map)}more(){return this.#i?this.#c(this.#i,this.#s):this.load()}has(t){return this.#s.has(t)}async add(t){for(let{id:e}of t)await f.put(`/r\
ooms/${this.#t}/members/${e}`)}async setRole(t,e){await f.patch(`/rooms/${this.#t}/members/${t}`,{role:e})}async mute(t,e){await f.patch(`/rooms/${this.#t}/memb\
ers/${t}`,e)}async ban(t,e){await f.put(`/rooms/${this.#t}/bans/${t}`,e)}async remove(t,{reason:e=""}={}){let i=e&&`?${new URLSearchParams({reason:e})}`;await f.
delete(`/rooms/${this.#t}/members/${t}${i}`)}async#c(t,e){this.#o+=1;let i=this.#o;this.#r=[];let n=await Cr(t,e).catch(()=>null);if(i===this.#o){if(n){this.#s=
n.members,this.#i=n.next;for(let o of this.#r)this.#h(o);this.loaded=!0}this.#r=null,this.failed=!n,this.#m()}}#h(t){let{user:e,member:i=e,role:n="member"}=t,o=this.#s.
get(i.id),a=Pt(t);a==="begins"&&this.#s.set(i.id,{...o,user:i,role:n}),a==="ends"&&this.#s.delete(i.id),a==="changes"&&o&&this.#s.set(i.id,{...o,...Lr[t.type]?.(
t)})}#m(){this.dispatchEvent(new Event("change"))}};async function Cr(s,t){let e=new Map(t),i=s;for(let n=0;i&&n<_r;n+=1){let o=await f.page(i);for(let a of o.items)
e.set(a.user.id,a);i=o.next}return{members:e,next:i}}var Y=s=>!!s&&new Date(s)>new Date,St=class{#t;#e;constructor(t){this.#t=t}await(t){clearTimeout(this.#e);let e=t.map(n=>new Date(n??0)-Date.now()).filter(n=>n>
0),i=Math.min(...e);i<2147483647&&(this.#e=setTimeout(this.#t,i))}};var _s=({role:s,archived:t})=>["owner","moderator"].includes(s)&&!t,kt=s=>_s(s)&&s.kind!=="direct",ot=({role:s})=>["owner","moderator"].includes(s),Ot=({role:s})=>s===
"owner";function Tt({seq:s,user:t,deleted:e},{me:i,room:n}){return!!s&&t.id===i.id&&!e&&!At(n)}function Ii({seq:s,deleted:t},{room:e}){return!!s&&!t&&[null,"mod\
erators"].includes(At(e))}var Bt=({seq:s,deleted:t},{room:e})=>!!s&&!t&&!!e.role&&!At(e);function Mi(s,{me:t,room:e}){let i=s.user.id===t.id;return!!s.seq&&!s.deleted&&
(i||ot(e))}function $i(s,{me:t,room:e}){return ot(e)&&s.user.id!==t.id&&(Ot(e)||s.role==="member")}function Pi({seq:s,user:t,deleted:e},{me:i,room:n}){return!!s&&
t.id!==i.id&&!e&&n.kind!=="direct"&&!!n.role}var Rr=50,Ls=({shows_readers:s,member_count:t})=>s===!0&&t<=Rr,ce=({seq:s,deleted:t},e)=>!!s&&!t&&Ls(e);function At({
archived:s,muted_until:t,writers:e,role:i}){return s?"archived":Y(t)?"muted":e==="moderators"&&i==="member"?"moderators":null}var he=class extends EventTarget{#t;#e=null;#s=null;constructor({room:t}){super(),this.#t=t}of(t){return[...this.#e??[]].flatMap(([e,i])=>i>=t?e:[])}async load(){
let t=this.#s=new Map;try{let{items:e}=await f.get(`/rooms/${this.#t}/readers`);t===this.#s&&(this.#e=new Map([...e.map(({user:i,seq:n})=>[i.id,n]),...t]))}catch(e){
throw t===this.#s&&(this.#e=null),e}finally{this.#i()}}hear({items:t,whole:e}){e&&(this.#s=null,this.#e=new Map);for(let{user:i,seq:n}of t)this.#s?.set(i,n),this.#e?.
set(i,n);this.#i()}#i(){this.dispatchEvent(new Event("change"))}};var ji=["mentions","reactions","pinned"];function Fi(s){let{type:t,seq:e,at:i,user:n,text:o,edited_at:a,deleted:c=!1,client_id:h}=s,d=ji.filter(u=>u in s).map(u=>[
u,s[u]]);return{type:t,seq:e,at:i,user:n,text:o,editedAt:a,deleted:c,clientId:h,...Object.fromEntries(d)}}var Nr={edited:(s,{text:t,at:e,mentions:i})=>({...s,text:t,
editedAt:e,mentions:i}),deleted:s=>({...Dr(s),text:"",deleted:!0}),pinned:(s,{user:t,at:e})=>({...s,pinned:{by:t.id,at:e}}),unpinned:({pinned:s,...t})=>t,reacted:(s,t)=>({
...s,reactions:Ir(s.reactions??[],t)}),unreacted:(s,t)=>({...s,reactions:Mr(s.reactions??[],t)})};function Cs(s,t){return s.deleted?s:Nr[t.type](s,t)}function qi(s,t){
return t.type==="deleted"?[t]:[...s.filter(e=>Bi(e)!==Bi(t)),t]}function Bi({type:s,emoji:t,user:e}){return s==="edited"?"text":s.endsWith("pinned")?"pin":`${t}\
 ${e.id}`}function Dr(s){let{...t}=s;for(let e of ji)delete t[e];return t}function Ir(s,{emoji:t,user:{id:e}}){return!t||s.some(i=>i.emoji===t&&i.users.includes(
e))?s:s.some(i=>i.emoji===t)?s.map(i=>i.emoji===t?{emoji:t,users:[...i.users,e]}:i):[...s,{emoji:t,users:[e]}]}function Mr(s,{emoji:t,user:{id:e}}){let i=({users:n,
...o})=>({...o,users:n.filter(a=>a!==e)});return s.map(n=>n.emoji===t?i(n):n).filter(({users:n})=>n.length)}var le=class s{#t;#e;first;last;constructor({first:t=null,last:e=null,entries:i=[],changes:n=new Map}={}){Object.assign(this,{first:t,last:e}),this.#t=i,this.#e=
n}get entries(){return this.#t}entry(t){let e=this.#t[H(this.#t,t)];return e?.seq===t?e:void 0}holds(t){return this.first!==null&&t>=this.first&&t<=this.last}pieceOf(t){
let e=new s({first:t[0].seq,last:t[0].seq-1,changes:this.#e});return e.append(t),e}append(t){for(let e of t)e.seq>this.last&&this.take(e)}prepend(t,{from:e}){let i=t.
filter(n=>n.seq<this.first&&Hi(n)).map(n=>this.#s(n));this.#t.unshift(...i),this.first=e}joins(t){if(this.first===null||t.last+1<this.first)return!1;let e=t.entries.
filter(({seq:i})=>i<this.first);return this.#t.unshift(...e),this.first=Math.min(this.first,t.first),!0}take(t){this.first??=t.seq,this.last=t.seq,$t(t)?this.change(
t):Hi(t)&&this.#t.push(this.#s(t))}change(t){this.#e.set(t.target,qi(this.#e.get(t.target)??[],t));let e=H(this.#t,t.target),i=this.#t[e];i?.seq===t.target&&(this.#t[e]=
Cs(i,t))}clear(){this.#t=[],this.#e.clear(),this.first=this.last=null}dropBefore(t){this.#t.splice(0,H(this.#t,t)),this.first=t;for(let[e,i]of this.#e)i.at(-1).
seq<t&&this.#e.delete(e)}#s(t){let e=O(t)?Fi(t):t;return(this.#e.get(e.seq)??[]).reduce(Cs,e)}};function H(s,t){let e=0,i=s.length;for(;e<i;){let n=e+i>>1;s[n].
seq<t?e=n+1:i=n}return e}var Hi=s=>O(s)||Ri(s);var Rs=2e4,jt=class s extends le{floor=1;epoch=null;static from({epoch:t,first:e,cursor:i,entries:n}){let o=new s({first:e,last:i,entries:n});return o.epoch=t,o}get cursor(){
return this.last}get position(){return this.cursor===null?null:{after:this.cursor,epoch:this.epoch}}apply(t){if(this.cursor!==null){if(t.seq<=this.cursor)return"\
repeat";if(t.seq>this.cursor+1)return"hole"}return this.take(t),"applied"}startAt(t){this.cursor===null&&(this.last=t,this.first=t+1)}reset(){this.clear(),this.
epoch=null}trim(){if(this.entries.length<=Rs)return;let t=this.entries.filter(O);t.length>Rs&&this.dropBefore(t.at(-Rs/2).seq)}};var de=class extends EventTarget{#t=new Map;#e=0;get users(){return[...this.#t.values()].map(({user:t})=>t)}heard(t){clearTimeout(this.#t.get(t.id)?.timer);let e=setTimeout(
()=>this.stopped(t.id),5*1e3);this.#t.set(t.id,{user:t,timer:e}),this.#s()}stopped(t){clearTimeout(this.#t.get(t)?.timer),this.#t.delete(t)&&this.#s()}shouldSay(t=Date.
now()){return t-this.#e<2*1e3?!1:(this.#e=t,!0)}said(){this.#e=0}clear(){for(let{timer:t}of this.#t.values())clearTimeout(t);this.#t.clear(),this.#s()}#s(){this.
dispatchEvent(new Event("change"))}};var me=class{#t;#e=null;#s;#i=0;#o=[];#r=!1;constructor({readSeq:t,hasUnread:e,tell:i}){this.#t=i,this.#s=t,this.seen=t,this.newAfter=e?t:null}saw(t){return t<=
this.seen||this.#o.some(({from:e,to:i})=>t>=e&&t<=i)}get hasGap(){return this.#o.length>0}get told(){return this.#s}see({from:t,to:e}){if(!this.#r){if(this.seen===
null)return this.seeAll(e);e<=this.seen||(this.#o=$r([...this.#o,{from:t,to:e}]),this.#o[0].from<=this.seen+1&&this.#n(this.#o.shift().to))}}seeAll(t){this.#r=!1,
!(t<=(this.seen??-1))&&(this.#o=this.#o.filter(e=>e.to>t),this.#n(t))}tellNow(){clearTimeout(this.#e),this.#e=null,this.seen>this.#s&&this.#t(this.seen)&&(this.#s=
this.seen,this.#i=Math.max(this.#i,Wi())+2)}away(){this.newAfter=this.#o.at(-1)?.to??this.seen}goBack(t){clearTimeout(this.#e),this.#e=null,this.#r=!0,this.#o=[],
this.seen=this.#s=this.newAfter=t}back({count:t}){t||(this.newAfter=null)}readElsewhere(t){this.#s=Math.max(this.#s,t),this.seen!==null&&this.seeAll(t),this.newAfter!==
null&&(this.newAfter=Math.max(this.newAfter,t))}answered(){this.newAfter=null}restart(){this.seen=null,this.#s=0,this.newAfter=null,this.#o=[]}#n(t){this.seen=t;
let e=Math.max(.1,this.#i-8-Wi());this.#e??=setTimeout(()=>this.tellNow(),e*1e3)}},Wi=()=>performance.now()/1e3;function $r(s){let t=[];for(let e of s.sort((i,n)=>i.
from-n.from)){let i=t.at(-1);i&&e.from<=i.to+1?i.to=Math.max(i.to,e.to):t.push({...e})}return t}var ue=class{#t;#e;#s;#i;#o;constructor({room:t,me:e,timeline:i,history:n,tell:o}){this.#t=t,this.#e=e,this.#s=i,this.#i=n,this.#o=o,this.reading=this.#n(t)}get count(){
let{seen:t}=this.reading;return t===null||this.#s.first<=t+1?this.#a(t??this.#s.cursor):Math.max(this.#t.unread,this.#a(t))}below(t){return this.#s.first>t+1?this.
count:this.#a(t,e=>!this.reading.saw(e.seq))}get first(){let{newAfter:t}=this.reading,{shown:e}=this.#i;return t===null||e.first>t+1?null:e.entries.slice(H(e.entries,
t+1)).find(n=>this.#c(n))?.seq??null}get stoppedElsewhere(){let{newAfter:t,hasGap:e}=this.reading;return e?!0:t!==null&&this.#s.first>t+1&&this.#i.hasOlder&&this.#i.
isAtNewest}get forList(){return{read_seq:this.reading.seen??0,unread:this.count}}begin(t){this.reading.goBack(t-1),this.#o({seq:t-1,back:!0})}take(t){let e=this.#t;
if(this.#t=t,e.isKept&&!t.isKept)this.reading.readElsewhere(Ui(t));else if(t.toldReadSeq!==e.toldReadSeq)return this.#r(t.toldReadSeq,e.toldReadSeq);return e.isKept===
!0}#r(t,e){let{seen:i,told:n}=this.reading;if(i===null)return!1;if(t<e&&t!==n)this.reading.goBack(t);else if(t>i)this.reading.readElsewhere(t);else return!1;return!0}#n(t){
let e=i=>this.#o({seq:i});return new me({readSeq:Ui(t),hasUnread:t.unread>0||t.isKept===!0,tell:e})}#a(t,e=()=>!0){let i=0,{entries:n}=this.#s;for(let o=n.length-
1;o>=0&&n[o].seq>t;o-=1)this.#c(n[o])&&e(n[o])&&(i+=1);return i}#c(t){return O(t)&&t.user.id!==this.#e.id&&!t.deleted}},Ui=({read_seq:s,unread:t,head:e,isKept:i})=>Math.
max(s??0,t>0||i?0:e??0);var Pr=12,Br=new Set(["pinned","unpinned","deleted"]),fe=class extends EventTarget{#t;#e;#s;#i;#o;#r=new Set;#n;#a;#c;#h=!1;#m=new re;#u;#f=new AbortController;constructor({
room:t,me:e,rooms:i,outbox:n,store:o,socket:a,directory:c,blocks:h}){super(),Object.assign(this,{id:t.id,me:e,room:t}),this.#t=i,this.#e=n,this.#s=o,this.#i=c,this.#o=
h;let d=o.read(t.id);this.timeline=d?jt.from(d):new jt,this.history=new oe({room:t.id,timeline:this.timeline,changed:()=>this.#S()}),this.typing=new de,this.members=
new ae({room:t.id}),this.readers=new he({room:t.id});let u=p=>this.#n.send({type:"read",...p});this.unread=new ue({room:t,me:e,timeline:this.timeline,history:this.
history,tell:u}),this.#a=new bt({room:t.id,outbox:n,send:p=>this.#A(p)}),this.#n=new se({room:t.id,socket:a,cursor:()=>this.timeline.position})}get state(){return this.#n.
state}get isOver(){return this.#n.isOver}get unsent(){return this.#e.of(this.id).filter(({target:t})=>!t)}get unsentEdits(){return this.#e.edits(this.id)}get reading(){
return this.unread.reading}personOf(t){return this.#i.of(t)}isBlocked({seq:t,user:e}){return this.#o.has(e.id)&&!this.#r.has(t)}reveal(t){this.#r.add(t),this.#S()}open(){
let{signal:t}=this.#f;this.#e.addEventListener("change",()=>this.#k(),{signal:t}),this.#t.addEventListener("change",()=>this.#T(),{signal:t});for(let e of[this.#i,
this.#o])e.addEventListener("change",()=>this.#S(),{signal:t});this.#n.addEventListener("frame",({detail:e})=>this.#p(e),{signal:t}),this.#n.addEventListener("s\
tate",()=>this.#b(),{signal:t}),this.#n.open()}close(){this.keep(),this.#f.abort(),clearTimeout(this.#u),this.#n.close(),this.#a.stop(),this.typing.clear(),this.
noteRead()}noteRead(){this.#h&&this.#t.note(this.id,{...this.unread.forList,isMarkedUnread:!1})}keep(){this.isOver||(this.reading.tellNow(),this.#s.write(this.id,
this.timeline))}send(t){this.reading.answered(),this.typing.said(),this.#m.note(this.#e.add(this.id,t)),this.#a.next()}takeBack(){return this.#m.takeBack(this)}retry(t){
this.#e.retry(t),this.#a.next()}discard(t){this.#e.remove(t)}sayTyping(){this.state==="live"&&this.typing.shouldSay()&&this.#n.send({type:"typing"})}edit({seq:t,
epoch:e},i){this.#e.add(this.id,i,{target:t,epoch:e}),this.#a.next()}delete({seq:t,epoch:e,reason:i=""}){let n=i?`?${new URLSearchParams({reason:i})}`:"";return f.
delete(`/rooms/${this.id}/messages/${t}${n}`,{"Parley-Epoch":e})}react(t,e){return f.put(this.#l(t,e))}unreact(t,e){return f.delete(this.#l(t,e))}pin(t){return f.
put(this.#d(t,"pin"))}unpin(t){return f.delete(this.#d(t,"pin"))}#l=(t,e)=>this.#d(t,`reactions/${encodeURIComponent(e)}`);#d(t,e){return`/rooms/${this.id}/mess\
ages/${t}/${e}?${new URLSearchParams({epoch:this.timeline.epoch})}`}get lastOwn(){let t=Date.now()-Pr*36e5,e=this.timeline.entries.findLast(i=>O(i)&&Tt(i,this));
return e&&Date.parse(e.at)>=t?e:void 0}markUnread(t){this.unread.begin(t),this.#t.note(this.id,{...this.unread.forList,isMarkedUnread:!0}),this.#S()}#p(t){if(t.
seq!==void 0)return this.#y(t);this.#E[t.type]?.(t)}#E={opened:({epoch:t,floor:e})=>{this.#c=t,this.timeline.epoch??=t,this.timeline.floor=e??1},resync:({reason:t})=>this.#v(
t),live:({head:t})=>this.#w(t),readers:t=>this.readers.hear(t),presence:t=>this.members.presence(t),typing:({user:t})=>t.id!==this.me.id&&this.typing.heard(t),ack:({
client_id:t})=>this.#a.delivered(t),error:({client_id:t,code:e,retry_after:i})=>this.#a.refused(t,{code:e,retryAfterSeconds:i})};#y(t){let e=this.timeline.apply(
t);if(e==="hole")return this.#n.reopen();if(e!=="repeat"){for(let i of[t.user,t.member])i&&this.#i.note(i);$t(t)&&this.history.change(t),Br.has(t.type)&&this.dispatchEvent(
new Event("pins")),O(t)&&this.typing.stopped(t.user.id),O(t)&&t.user.id===this.me.id&&this.state==="live"&&this.reading.seeAll(t.seq),t.user?.id===this.me.id&&t.
client_id&&this.#a.delivered(t.client_id),this.state==="live"&&this.#g(t),this.#S()}}#g(t){Pt(t)&&(this.members.apply(t),Pt(t)==="ends"&&this.typing.stopped((t.
member??t.user).id))}#v(t){this.timeline.reset(),this.history.reset(),this.timeline.epoch=this.#c,this.reading.restart(),this.#s.forget(this.id),this.dispatchEvent(
new CustomEvent("resync",{detail:{reason:t}})),this.#S()}#w(t){this.timeline.startAt(t),this.history.settle(),this.#x(),this.keep(),this.members.caughtUp(),Ls(this.
room)&&this.readers.load().catch(()=>{})}#x(){for(let{clientId:t,epoch:e,text:i}of this.unsentEdits.values())e!==this.timeline.epoch&&(this.#e.remove(t),this.dispatchEvent(
new CustomEvent("lost-edit",{detail:{text:i}})))}#b(){this.state==="live"?(this.#a.start(),this.reading.tellNow()):(this.#a.stop(),this.typing.clear(),this.#h&&
this.reading.away()),this.#h=this.state==="live",this.dispatchEvent(new Event("state")),this.#S()}#k(){clearTimeout(this.#u),this.#u=setTimeout(()=>this.#a.next(),
ie*1e3),this.#S()}#T(){let t=this.room;if(this.room=this.#t.find(this.id)??(t.role?{...t,role:null}:t),this.room===t)return;let e=this.unread.take(this.room);this.
dispatchEvent(new Event("room")),e&&this.#S()}#A({clientId:t,text:e,target:i,epoch:n}){let o=i?{type:"edit",target:i,epoch:n}:{type:"send"};this.#n.send({...o,client_id:t,
text:e})}#S(){this.dispatchEvent(new Event("change"))}};var jr=document.documentElement.dataset.language,N=navigator.language.startsWith(jr)?navigator.language:document.documentElement.lang,Fr=new Intl.PluralRules(N),
Gi=new Intl.NumberFormat(N),qr=new Intl.ListFormat(N,{type:"conjunction"}),Hr=new Intl.DateTimeFormat(N,{hour:"numeric",minute:"2-digit"}),Vi=new Intl.DateTimeFormat(
N,{month:"short",day:"numeric"}),Wr=new Intl.DateTimeFormat(N,{dateStyle:"short"}),Ur=new Intl.DateTimeFormat(N,{dateStyle:"medium"}),Kr=new Intl.DateTimeFormat(
N,{dateStyle:"full",timeStyle:"short"}),Gr=new Intl.DateTimeFormat(N,{weekday:"long",month:"long",day:"numeric"}),Vr=new Intl.DateTimeFormat(N,{dateStyle:"long"}),
Yr=new Intl.DateTimeFormat(N,{year:"numeric",month:"long"}),Yi=new Intl.RelativeTimeFormat(N,{numeric:"auto"}),Ns={};async function zi(){Ns=await(await fetch(document.
getElementById("words").href)).json()}function l(s,t={}){return(Ns[s]??s).replace(/\{(\w+)\}/g,(i,n)=>t[n]??"")}function b(s,t,e={}){return l(`${s}_${Fr.select(
t)}`,{count:Gi.format(t),...e})}function L(s){s.code||reportError(s);let t=`error.${s.code}`;return t in Ns?l(t):l("error.unknown")}function z(s){let t=s.length>
3?[...s.slice(0,2),b("people.others",s.length-2)]:s;return qr.format(t)}var _=s=>Gi.format(s),_t=(s,{hasMore:t})=>t?l("more_than",{count:_(s)}):_(s),Ft=s=>Hr.format(
s),M=s=>Kr.format(s);function j(s,t=new Date){let e=Ds(t,s),i=Math.abs(e)<=1?Yi.format(e,"day"):zr(s,t).format(s);return l("date.at",{date:i,time:Ft(s)})}var pe=s=>Zi(
j(s)),Ji=s=>Yr.format(s);function Xi(s,t=new Date){try{let e=new Intl.DateTimeFormat(N,{weekday:"short",hour:"numeric",minute:"2-digit",timeZone:s});return l("p\
erson.time",{time:e.format(t),place:s.split("/").at(-1).replaceAll("_"," ")})}catch{return""}}function Qi(s,t=new Date){let e=Ds(t,s);return e===0||e===-1?Zi(Yi.
format(e,"day")):(s.getFullYear()===t.getFullYear()?Gr:Vr).format(s)}function Lt(s,t=new Date){return Ds(t,s)===0?Ft(s):(s.getFullYear()===t.getFullYear()?Vi:Wr).
format(s)}var zr=(s,t)=>s.getFullYear()===t.getFullYear()?Vi:Ur,Ds=(s,t)=>Math.round((Ki(t)-Ki(s))/864e5),Ki=s=>new Date(s.getFullYear(),s.getMonth(),s.getDate()),
Zi=s=>s.charAt(0).toLocaleUpperCase(N)+s.slice(1);var Is="parley:lines:",tn="parley:sizes:",Ms={rooms:"parley:rooms:",sections:"parley:sections:",people:"parley:people:",blocks:"parley:blocks:"},Ps="parley:me",
we="parley:recent-emoji",ye="parley:last-room",Ht=!1,ge=class{#t;#e;#s;constructor({me:t}){this.#t=`${Is}${t.id}:`,this.#e=tn+t.id,this.#s=t.id,Bs()?.id!==t.id&&
$s(),js(t)}read(t){let e=localStorage.getItem(this.#t+t);return e&&JSON.parse(e)}write(t,e){if(e.cursor===null||Ht)return;let i=Jr(e),n=this.#o();delete n[t],n[t]=
i.length,this.#r(n),qt(this.#e,JSON.stringify(n)),qt(this.#t+t,i)}recall(t){return JSON.parse(localStorage.getItem(Ms[t]+this.#s))}keep(t,e){Ht||qt(Ms[t]+this.#s,
JSON.stringify(e))}keepRooms(t){this.keep("rooms",t.length>500?null:t)}keepPeople(t){this.keep("people",t.slice(-300))}forget(t){if(Ht)return;let e=this.#o();this.#i(
t,e),qt(this.#e,JSON.stringify(e))}#i(t,e){localStorage.removeItem(this.#t+t),delete e[t]}#o(){let t=localStorage.getItem(this.#e);return t===null&&$s([Is]),t===
null?{}:JSON.parse(t)}#r(t){let e=Object.values(t).reduce((i,n)=>i+n,0);for(let[i,n]of Object.entries(t)){if(e<=15e5)return;this.#i(i,t),e-=n}}},Bs=()=>JSON.parse(
localStorage.getItem(Ps)),js=s=>Ht||qt(Ps,JSON.stringify(s));function Q(){Ht=!0,$s()}function $s(s=[Is,tn,...Object.values(Ms),Ps,ye,we]){for(let t of Object.keys(
localStorage))s.some(e=>t.startsWith(e))&&localStorage.removeItem(t)}function Jr({epoch:s,cursor:t,first:e,entries:i}){let n=i.slice(-60),o=JSON.stringify(n);for(;o.
length>5e4;)n=n.slice(Math.ceil(n.length/4)),o=JSON.stringify(n);let a=n.length===i.length?e:n[0]?.seq??t+1;return JSON.stringify({epoch:s,first:a,cursor:t,entries:n})}
function qt(s,t){try{localStorage.setItem(s,t)}catch{localStorage.removeItem(s)}}var mt=s=>s.isComposing||s.keyCode===229,W=matchMedia("(hover: hover)"),Ee=s=>Xr(s)&&W.matches,Xr=s=>s.key==="Enter"&&!s.shiftKey&&!mt(s),Wt=s=>s.value.toWellFormed().
replaceAll("\0","").trim();function en(s,t,{from:e=s.selectionStart,to:i=s.selectionEnd}={}){s.focus({preventScroll:!0}),s.setSelectionRange(e,i),!document.execCommand(
"insertText",!1,t)&&(s.setRangeText(t,e,i,"end"),s.dispatchEvent(new InputEvent("input",{bubbles:!0})))}var Qr=CSS.supports("field-sizing","content");function Ut(s){
Qr||(s.style.blockSize="auto",s.style.blockSize=`${s.scrollHeight}px`)}var Zr=new Set(["accounts","audit","abandoned"]),xe=class{#t;#e;#s=null;#i=null;#o=!1;#r=!1;#n=null;constructor({me:t,...e}){this.#t=t,this.#e=e;let{rooms:i,router:n,
socket:o,conversationView:a}=e;n.addEventListener("change",({detail:c})=>this.#a(c)),i.addEventListener("change",()=>this.#x()),i.addEventListener("told",({detail:c})=>this.#b(
c)),o.addEventListener("state",()=>this.#T(o)),o.addEventListener("frame",({detail:c})=>c.type==="hello"&&this.#k(c)),document.addEventListener("visibilitychang\
e",()=>this.#O()),n.placeHere=()=>this.#s&&a.place,addEventListener("pagehide",()=>this.#A())}get conversation(){return this.#s}async start(){let{rooms:t,router:e,
shell:i}=this.#e;t.loaded||await t.settled,t.loaded||t.addEventListener("loaded",()=>this.#a(),{once:!0});let{address:n}=e;n.view==="room"&&!n.panel?e.go({...n,
panel:i.panelAtFirst},{replace:!0}):this.#a()}#a({again:t=!1}={}){let{address:e}=this.#e.router;return this.#o=!1,e.view==="room"?this.#c({...e,again:t}):e.view in
this.#e.pages?this.#m(e.view,{again:t}):this.#h()}async#c({room:t,seq:e,panel:i,again:n}){let{router:o,rooms:a,shell:c}=this.#e;if(t===this.#s?.id&&!this.#s.isOver)
return c.show("room"),this.#l(i),this.#u(e,{again:n});let h=a.find(t)??await a.fetch(t).catch(d=>this.#g(t,d));!h||t!==o.address.room||(h.id===t?this.#f(h,{seq:e,
panel:i}):o.go({...o.address,room:h.id},{replace:!0}))}#h(){let{rooms:t,router:e,shell:i,stage:n}=this.#e,o=t.mine.find(({id:a})=>a===localStorage.getItem(ye))??
t.mine[0];if(o&&i.showsRoomsBesides)return e.go({view:"room",room:o.id,panel:i.panelAtFirst},{replace:!0});this.#d(),i.show("rooms"),n.show({title:l("stage.none\
.title"),text:l("stage.none.text"),actions:[]}),this.#O()}#m(t,{again:e}){let{shell:i,sidebar:n,stage:o,pages:a}=this.#e;if(!(this.#i===a[t]&&!e)){if(this.#d(),
Zr.has(t)&&this.#t.role!=="owner")return this.#E();this.#i=a[t],o.clear(),i.show(t),n.showCurrent({view:t}),this.#i.show(),this.#O()}}#u(t,{again:e}){let{router:i,
conversationView:n}=this.#e;t===this.#n&&!(t&&e)||(this.#n=t,t&&(e||!i.place)?n.goTo(t):n.comeBackTo(i.place))}#f(t,{seq:e,panel:i}){let{shell:n,stage:o,conversationView:a}=this.#e;
if(this.#d({to:t.id}),n.show("room"),!t.role)return this.#p(t);o.clear(),localStorage.setItem(ye,t.id);let c=new fe({...this.#e,room:t,me:this.#t});this.#s=c,c.
addEventListener("state",()=>this.#w(c.state)),c.addEventListener("room",()=>this.#O()),c.open(),this.#e.sidebar.showCurrent({room:t.id}),this.#l(i),a.show(c),this.#O(),
this.#n=e;let{place:h}=this.#e.router;if(h)a.comeBackTo(h);else if(e)return a.goTo(e);W.matches&&a.focusComposer()}#l(t){let{slot:e,shell:i}=this.#e;e.show(t,this.#s),
(t==="people"||!t)&&i.notePanel(!!t)}#d({to:t=null}={}){let{rooms:e,store:i,slot:n,sidebar:o,backgroundSender:a}=this.#e,{id:c}=this.#s??{};this.#s?.close(),this.#s=
null,this.#i=null,n.show(null,null),c&&!e.find(c)?.role&&i.forget(c),a.openRoom=t,o.showCurrent({})}#p(t){let{rooms:e}=this.#e,i=()=>e.join(t.id).then(()=>this.#a(),
n=>this.#v(n));this.#e.stage.show({title:t.name,text:t.topic||l("stage.join.text"),actions:[{label:l("browse.join"),act:i,primary:!0}]})}#E(){let{shell:t,stage:e}=this.#e;
t.show("room"),e.show({title:l("error_page.forbidden.title"),text:l("error_page.forbidden.detail"),actions:[this.#y]}),this.#O()}get#y(){return{label:l("status.\
rooms.action"),act:()=>this.#e.router.go(X),primary:!0}}#g(t,e){e.code||reportError(e),t===this.#e.router.address.room&&this.#v(e)}#v({status:t,code:e}){let{shell:i,
stage:n}=this.#e,o=t===404?"missing":e==="unreachable"?"offline":"trouble";this.#o=o!=="missing",this.#d(),i.show("room"),n.show({title:l(`stage.${o}.title`),text:l(
`stage.${o}.text`),actions:[o==="missing"?this.#y:{label:l("again"),act:()=>this.#a(),primary:!0}]})}#w(t){let e=Et[t]?.forgets;e==="room"&&this.#e.store.forget(
this.#s.id),e==="everything"&&Q()}#x(){!this.#e.rooms.failed&&this.#o&&this.#a(),this.#O()}#b({id:t}){t===this.#e.router.address.room&&(!this.#s||Li(this.#s.state))&&
this.#a()}#k({user:t}){t.id!==this.#t.id&&(Q(),location.reload())}#T({state:t,isOpen:e}){t==="ended"&&this.#S(),e&&(this.#r&&f.get("/me").catch(()=>{}),this.#r=
!0)}#A(){this.#s?.keep(),this.#s?.noteRead(),this.#e.rooms.keep()}#S(){Q(),this.#s||vt()}#O(){let t=this.#s?.room.name??this.#i?.title,e=t?l("title.room",{room:t}):
l("app.name"),i=this.#e.sidebar.unreadTotal;document.title=i?l("title.unread",{count:_(i),title:e}):e}};var Fs=navigator.serviceWorker,sn="parley-",ta=8;function nn(){Fs?.register("/service-worker.js",{updateViaCache:"none"}).catch(()=>{})}function on(){Fs?.controller?.
postMessage("refresh")}async function rn(s){let t=await Fs?.getRegistration();if(t&&await sa(ea(t)).catch(()=>t.unregister()),!window.caches)return;let e=i=>i.startsWith(
sn)&&i!==sn+s;for(let i of(await caches.keys()).filter(e))await caches.delete(i)}async function ea(s){await s.update();let t=s.installing??s.waiting;t&&await new Promise(
e=>{t.onstatechange=()=>["activated","redundant"].includes(t.state)&&e()})}var sa=s=>Promise.race([s,new Promise(t=>setTimeout(t,ta*1e3))]);var ia=365*24*3600;function an(s){document.documentElement.dataset.theme=s,document.cookie=`theme=${s}; path=/; max-age=${ia}; samesite=lax`,on()}var r=(s,t=document)=>t.querySelector(s),w=s=>document.getElementById(s).content.firstElementChild.cloneNode(!0);function Ct(s,t){let e=r(".icon use",s),i=`#ico\
n-${t}`;e.getAttribute("href")!==i&&e.setAttribute("href",i)}function m(s,t){s.textContent!==t&&(s.textContent=t)}function Z(s,t,e=""){let i=document.createElement(
s);return i.textContent=t,e&&(i.className=e),i}var cn={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1};function ln(s,{onShown:t}){let e=r('[role="tablist"]',s),i=[...e.children].filter(a=>!a.hidden),n=a=>{
for(let c of e.children){let h=c===a;c.setAttribute("aria-selected",h),c.tabIndex=h?0:-1,hn(c).hidden=!h}a.scrollIntoView({block:"nearest",inline:"nearest"})},o=a=>{
n(a),t(hn(a))};for(let a of i)a.onclick=()=>o(a);e.onkeydown=a=>{let c=na(i,a);c&&(a.preventDefault(),o(c),c.focus())},n(i[0])}var hn=s=>r(`#${s.getAttribute("a\
ria-controls")}`);function na(s,{key:t,target:e}){return t==="Home"?s[0]:t==="End"?s.at(-1):cn[t]&&s.at((s.indexOf(e)+cn[t])%s.length)}var qs=class{#t=[];#e=0;#s=!1;constructor(){addEventListener("popstate",({state:t})=>this.#s?this.#r(t):this.#a(t))}start(){this.#a(history.state)}get isEmpty(){
return!this.#t.length}open(t){let e={close:t};return this.#t.push(e),this.#e?this.#e-=1:this.#s||this.#n(this.#t.length),e}close(t){let e=this.#t.indexOf(t);e>=
0&&this.#i(e)}closeAll(){this.#i(0)}takeEntry(){let t=this.#e>0;return this.#e=0,this.#s=!1,t}#i(t){let e=this.#t.splice(t);for(let i of e.reverse())i.close();this.#e+=
e.length,this.#e&&setTimeout(()=>this.#o())}#o(){this.#e&&(this.#s=!0,history.go(-this.#e),this.#e=0)}#r(t){this.#s=!1;for(let e=(t?.layers??0)+1;e<=this.#t.length;e+=
1)this.#n(e)}#n(t){history.pushState({...history.state,layers:t},"")}#a(t){let e=t?.layers??0;for(;this.#t.length>e;)this.#t.pop().close();e>this.#t.length&&history.
go(this.#t.length-e)}},$=new qs;var x=s=>r(`dialog[data-dialog="${s}"]`)??document.body.appendChild(w(`dialog-${s}`)),dn=new WeakMap;function v(s,{title:t}={}){t&&(r(".dialog-header h2",s).textContent=
t),s.returnValue="",s.showModal(),oa(s);let e=$.open(()=>s.close());return dn.set(s,e),new Promise(i=>{let n=()=>{$.close(e),i(s.returnValue)};s.addEventListener(
"close",n,{once:!0})})}function oa(s){if(r("[autofocus]",s))return;([...W.matches?s.querySelectorAll("input, select, textarea"):[]].find(i=>!i.disabled&&!i.readOnly&&
i.checkVisibility())??r(".dialog-header h2",s)).focus()}function rt(s){$.close(dn.get(s))}function mn(){let s=null;document.addEventListener("pointerdown",({target:t})=>s=
t),document.addEventListener("click",({target:t})=>{t.matches("dialog")&&s===t?t.close():t.closest("[data-close]")?.closest("dialog").close()})}var U=async s=>await Hs(s)==="yes";function Hs({title:s,text:t,action:e,other:i="",isHarmless:n=!1}){let o=x("confirm");r(".confirm-text",o).textContent=t;let a=r(
'[value="yes"]',o);return a.textContent=e,a.classList.toggle("button-danger",!n),a.classList.toggle("button-primary",n),r('[value="other"]',o).textContent=i,r('\
[value="other"]',o).hidden=!i,v(o,{title:s})}function I(s,t){let e=!1;s.onsubmit=async i=>{if(i.preventDefault(),e)return;e=!0;let n=Object.fromEntries(new FormData(s));await E(s,async()=>{await t(n),Ws(s,
!0)}),e=!1},s.oninput=()=>Ws(s,!1)}function Ws(s,t){let e=s.querySelector(":scope > .form-success");e&&(e.hidden=!t)}async function E(s,t){let e=r(".form-error",
s);e.hidden=!0,s.setAttribute("aria-busy","true");try{await t()}catch(i){e.textContent=L(i),e.hidden=!1}finally{s.removeAttribute("aria-busy")}}function C(s){s.
reset(),Ws(s,!1),r(".form-error",s).hidden=!0}var ra=new Intl.Segmenter(void 0,{granularity:"grapheme"}),g=s=>s.display_name||s.name;function un(s){let e=g(s).split(/[\s._-]+/u).filter(Boolean).slice(0,2).map(
i=>[...ra.segment(i)][0].segment);return(new RegExp("^\\p{Script=Han}","u").test(e[0])?e[0]:e.join("")).toLocaleUpperCase()}var Us=({status:s})=>s&&(!s.until||Y(
s.until))?s:null;function Rt(s){let{emoji:t,text:e}=Us(s)??{};return[t,e].filter(Boolean).join(" ")}var fn=({picture:s},t)=>s?`/api/v1/pictures/${s}?size=${t}`:
null;function pn(s){let t=0;for(let e of s.id)t=t*31+e.codePointAt(0)>>>0;return t%360}function k(s,t,{size:e="small"}={}){m(s,un(t)),s.style.setProperty("--hue",pn(t));let i=fn(t,e);s.classList.toggle("has-picture",!!i),s.style.backgroundImage=i?
`url("${i}")`:""}function K(s,t){s.dataset.presence=t}var aa=6e4;function wn(s,{me:t,onChanged:e}){ca(r(".picture-form",s),{me:t,onChanged:e}),ha(r(".profile-form",s),{me:t,onChanged:e}),da(r(".status-form",s),{me:t,
onChanged:e})}function ca(s,{me:t,onChanged:e}){let i=r("input",s),n=r('[data-action="remove-picture"]',s),o=()=>{k(r(".avatar",s),t,{size:"large"}),n.hidden=!t.
picture},a=c=>E(s,async()=>{e(await c()),o()});C(s),r('[data-action="choose-picture"]',s).onclick=()=>i.click(),i.onchange=()=>i.files[0]&&a(()=>f.upload("/me/p\
icture",i.files[0])),n.onclick=()=>a(()=>f.delete("/me/picture")),o()}function ha(s,{me:t,onChanged:e}){C(s);let{display_name:i,pronouns:n,about:o,time_zone:a}=s.
elements;i.value=t.display_name,n.value=t.pronouns??"",o.value=t.about??"",la(a,t.time_zone),r(".hint",s).textContent=l("account.signed_in_as",{name:t.name}),I(
s,async c=>e(await f.patch("/me",{display_name:c.display_name.trim(),pronouns:c.pronouns.trim(),about:c.about.trim(),time_zone:c.time_zone||null})))}function la(s,t){
let e=Intl.DateTimeFormat().resolvedOptions().timeZone,i=new Set([e,...t?[t]:[],...Intl.supportedValuesOf("timeZone")]);s.replaceChildren(new Option(l("profile.\
time_zone.none"),""),...[...i].map(n=>new Option(n,n))),s.value=t??""}function da(s,{me:t,onChanged:e}){C(s);let i=Us(t),{emoji:n,text:o,until:a,quiet:c}=s.elements;
n.value=i?.emoji??"",o.value=i?.text??"",a.value=i?.until?"keep":"",c.value=Y(t.quiet_until)?"keep":"";for(let h of[a,c])r('[value="keep"]',h).hidden=h.value!==
"keep";I(s,async h=>{let d={emoji:h.emoji.trim(),text:h.text.trim()},p={status:!d.emoji&&!d.text?null:{...d,until:gn(h.until,i?.until)}};e(await f.patch("/me",{
...p,quiet_until:gn(h.quiet,t.quiet_until)}))})}function gn(s,t){return s?s==="keep"?t:s==="today"||s==="week"?ma(s).toISOString():new Date(Date.now()+Number(s)*
aa).toISOString():null}function ma(s){let t=new Date;return t.setHours(24,0,0,0),s==="week"&&t.setDate(t.getDate()+(7-new Date().getDay())%7),t}var D=class extends EventTarget{#t=null;#e=0;items=[];loading=!1;failed=!1;get hasMore(){return this.#t!==null}open(t){return this.#s(t,[])}more(){return this.#s(
this.#t,this.items)}close(){this.#e+=1}async#s(t,e){this.#e+=1;let i=this.#e;this.loading=!0;let{items:n,next:o,failed:a}=await f.page(t).catch(()=>({items:[],next:t,
failed:!0}));i===this.#e&&(this.items=[...e,...n],this.#t=o,this.loading=!1,this.failed=!!a,this.dispatchEvent(new Event("change")))}};var ut=s=>r(".list-more",s);function ft(s,{hasMore:t,failed:e}){let i=ut(s),n=document.activeElement===i;r(".list-trouble",s).hidden=!e,i.textContent=l(e?"again":
"list.more"),i.hidden=!t&&!e;let o=[...s.querySelectorAll("li button")].at(-1)??r("ul[tabindex]",s);n&&i.hidden&&o?.focus()}function T(s,t,{create:e,update:i,key:n=o=>o.key}){let o=new Set(t.map(n)),a=new Map;for(let h of[...s.children]){let{key:d}=h.dataset;o.has(d)&&!a.has(d)?a.set(
d,h):h.remove()}let c=s.firstElementChild;for(let h of t){let d=a.get(n(h))??ua(e,h,n(h));i(d,h),c&&d===c.nextElementSibling&&(c.remove(),c=d),d===c?c=c.nextElementSibling:
s.insertBefore(d,c)}}function ua(s,t,e){let i=s(t);return i.dataset.key=e,i}var yn=new WeakMap;function B(s,{list:t,into:e,none:i,sort:n=d=>d,key:o=({id:d})=>d,create:a,update:c,signal:h}){let d=()=>{h?.aborted||(T(r(e,s),n(t.items),{key:o,
create:a,update:c}),i&&(r(i,s).hidden=t.items.length>0||t.failed||!!t.searching),ft(s,t))};return yn.get(s)?.close(),yn.set(s,t),t.addEventListener("change",d,{
signal:h}),h?.addEventListener("abort",()=>t.close()),ut(s).onclick=()=>t.more(),d}var fa={Edge:/Edg\//,Opera:/OPR\//,Firefox:/Firefox\//,Chrome:/Chrome\//,Safari:/Safari\//},pa={iOS:/iPhone|iPad/,Android:/Android/,Windows:/Windows/,macOS:/Mac OS/,
Linux:/Linux/};function xn(s){let t=new D,e=()=>t.open("/me/sessions?limit=50"),i=({id:n})=>E(s,()=>f.delete(`/me/sessions/${n}`)).then(e);B(s,{list:t,into:".se\
ssion-list",sort:ga,create:()=>w("session-item"),update:(n,o)=>wa(n,o,i)}),e()}var ga=s=>s.toSorted((t,e)=>new Date(e.last_seen_at)-new Date(t.last_seen_at));function wa(s,t,e){
let i=r(".session-agent",s);i.textContent=Ea(t.user_agent??""),i.title=t.user_agent??"";let n=r(".session-seen",s);n.textContent=t.current?l("sessions.current"):
ya(t),n.title=t.current?"":M(new Date(t.last_seen_at)),r("button",s).hidden=t.current,r("button",s).onclick=()=>e(t)}function ya({last_seen_at:s,address:t}){return l(
"sessions.seen",{date:j(new Date(s)),address:t??""})}function Ea(s){let t=En(fa,s),e=En(pa,s);return t?e?l("sessions.device",{browser:t,system:e}):t:l("sessions\
.program")}function En(s,t){return Object.keys(s).find(e=>s[e].test(t))}function vn({me:s,outbox:t,drafts:e,onChanged:i,onReadingShown:n}){let o=x("account");return wn(o,{me:s,onChanged:i}),xa(r(".reading-setting",o),{onReadingShown:n}),
va(o),ba(r(".password-form",o),s),r("#account-tab-server",o).hidden=s.role!=="owner",ln(o,{onShown:a=>a.id==="account-sign-in"&&xn(r(".sessions",a))}),r(".sign-\
out",o).onsubmit=a=>Sa(a,{outbox:t,drafts:e}),v(o)}function xa(s,{onReadingShown:t}){let e=r("input",s);e.disabled=!0;let i=n=>{e.checked=n.shown,e.disabled=!1};
E(s,async()=>i(await f.get("/me/reading"))),e.onchange=()=>{let n=e.checked;return e.checked=!n,E(s,async()=>{i(await f.put("/me/reading",{shown:n})),t()})}}function va(s){
for(let t of s.querySelectorAll('[name="theme"]'))t.checked=t.value===document.documentElement.dataset.theme,t.onchange=()=>an(t.value);r('input[name="next"]',s).
value=location.pathname}function ba(s,t){C(s),s.elements.username.value=t.name,I(s,async({current_password:e,new_password:i})=>{await f.put("/me/password",{current_password:e,
new_password:i}),C(s)})}async function Sa(s,{outbox:t,drafts:e}){let i=t.all.length,n=s.target;i&&(s.preventDefault(),!await U({title:l("sign_out.title"),text:b(
"sign_out.unsent",i),action:l("sign_out")}))||(t.clear(),e.clear(),Q(),i&&n.submit())}var J=s=>s.normalize("NFKD").replace(new RegExp("\\p{Mn}","gu"),"").toLocaleLowerCase(N);var ka=.2,at=class extends D{#t=null;words="";get searching(){return this.#t!==null||this.loading}search(t){clearTimeout(this.#t),this.words=t,this.#t=setTimeout(
()=>this.#e(),t?ka*1e3:0)}close(){clearTimeout(this.#t),super.close()}#e(){this.#t=null,this.open(this.pathFor(this.words))}};var Oa=50,Nt=class extends at{suggested=[];async loadSuggested(){let{items:t}=await f.page("/rooms?scope=suggested&limit=20").catch(()=>({items:[]}));this.suggested=
t,this.dispatchEvent(new Event("change"))}pathFor(t){return`/rooms?${new URLSearchParams({scope:"joinable",limit:Oa,q:t})}`}};var Ta=50,ve=class extends at{constructor({directory:t}){super(),this.addEventListener("change",()=>t.take(this.items))}pathFor(t){return`/users?${new URLSearchParams(
{limit:Ta,q:t})}`}};var Ks=50,Aa=/[\s,、，&]+|\band\b|和/,ct=class extends EventTarget{#t;#e=null;#s=null;#i=new Map;#o;#r;words="";constructor({rooms:t=null,directory:e=null,isOffered:i=()=>!0,
roomWith:n=()=>null}){super(),this.#t=t,this.#o=i,this.#r=n;let o=()=>this.dispatchEvent(new Event("change"));t&&(this.#e=new Nt,this.#e.addEventListener("chang\
e",()=>{for(let a of this.#e.items)this.#i.set(a.id,a);o()})),e&&(this.#s=new ve({directory:e}),this.#s.addEventListener("change",o))}search(t){this.words=t;for(let e of this.#n)
e.search(t);this.dispatchEvent(new Event("change"))}close(){for(let t of this.#n)t.close()}get searching(){return this.#n.some(t=>t.searching)}get failed(){return this.#n.
some(t=>t.failed)}get items(){let t=[...this.#a.slice(0,Ks),...this.#c,...this.#h.slice(0,Ks)];return[...new Map(t.map(e=>[e.id,e])).values()].filter(this.#o)}get hasMore(){
return[this.#a,this.#h].some(({length:e})=>e>Ks)||this.#n.some(e=>e.items.length>0&&e.hasMore)}get#n(){return[this.#e,this.#s].filter(Boolean)}get#a(){return this.#t?
bn([...this.#t.mine,...this.#t.archived],this.words).map(Gs):[]}get#c(){let{items:t=[],searching:e}=this.#s??{},i=J(this.words),n=({name:a,display_name:c})=>J(`${c}\
 ${a}`).includes(i),o=a=>{let c=this.#r(a.id);return c?Gs(c):{kind:"person",id:a.id,person:a}};return t.filter(a=>!e||n(a)).map(o)}get#h(){if(!this.#e)return[];
let e=this.#e.words===this.words&&!this.#e.searching?this.#e.items:[];return[...new Map([...bn([...this.#i.values()],this.words),...e].map(n=>[n.id,n])).values()].
filter(({id:n})=>!this.#t.find(n)?.role).map(Gs)}},Gs=s=>({kind:"room",id:s.id,room:s});function bn(s,t){let e=J(t);return s.map(i=>({room:i,at:_a(i,e)})).filter(
({at:i})=>i>=0).sort((i,n)=>Sn(i)-Sn(n)).map(({room:i})=>i)}function _a({name:s,kind:t,people:e=[]},i){let n=J(s).indexOf(i);if(n>=0||t!=="direct")return n;let o=e.
map(h=>J(`${h.display_name} ${h.name}`)),a=i.split(Aa).filter(Boolean);return a.length>0&&a.every(h=>o.some(d=>d.includes(h)))?Math.max(...o.map(h=>h.indexOf(a[0]))):
-1}var Sn=({room:s,at:t})=>(t>0?2:0)+(s.unread?0:1);var Vs=({kind:s,archived:t})=>t?"archive":{private:"lock",direct:"people"}[s]??"hash",pt=({kind:s,people:t})=>s==="direct"&&t.length===1?t[0]:null;function be(s,t,{
directory:e,presence:i}){let n=r(".avatar",s),o=pt(t);if(r(".icon",s).toggleAttribute("hidden",!!o),n.hidden=!o,!o)return Ct(s,Vs(t));k(n,e.of(o)),K(n,i.of(o.id))}var ht=class{#t;#e;#s;#i;#o;#r;#n;constructor(t,{choices:e,onChosen:i,...n}){this.#t=t,this.#e=r("input",t),this.#s=r(".choice-list",t),this.#i=r(".choice-note",
t),this.#o=e,this.#r=n,this.#n=i,this.#e.value="",this.#e.oninput=()=>this.#a(),this.#e.onkeydown=o=>this.#d(o),e.addEventListener("change",()=>this.#c()),this.#a()}clear(){
this.#e.value="",this.#a(),this.#e.focus()}get words(){return this.#e.value.trim()}#a(){this.#l(null),this.#o.search(this.words)}#c(){let{items:t,hasMore:e,searching:i,
failed:n}=this.#o,o=this.#f?.dataset.key,a=0;T(this.#s,t,{key:({kind:d,id:u})=>`${d}:${u}`,create:()=>w("choice-item"),update:(d,u)=>{d.id=`${this.#s.id}-${a+=1}`,
this.#h(d,u)}});let c=n||this.words!==""&&!i;this.#i.hidden=t.length>0?!e:!c,m(this.#i,l(e?"jump.more":n?"list.trouble":"jump.none"));let{children:h}=this.#s;this.#l(
[...h].find(d=>d.dataset.key===o)??h[0]??null)}#h(t,e){t.dataset[e.kind]=e.id,t.onclick=()=>this.#n(e),t.onpointermove=()=>this.#l(t),e.kind==="room"?this.#m(t,
e.room):this.#u(t,e.person)}#m(t,e){be(t,e,this.#r);let i=pt(e);m(r(".choice-name",t),e.name),m(r(".choice-detail",t),i?`@${i.name}`:""),m(r(".choice-unread",t),
e.unread?_(e.unread):"")}#u(t,e){let i=r(".avatar",t);r(".icon",t).toggleAttribute("hidden",!0),i.hidden=!1,k(i,e),K(i,this.#r.presence.of(e.id)),m(r(".choice-n\
ame",t),g(e)),m(r(".choice-detail",t),`@${e.name}`),m(r(".choice-unread",t),"")}get#f(){return r('[aria-selected="true"]',this.#s)}#l(t){for(let e of this.#s.children)
e.setAttribute("aria-selected",e===t);this.#e.setAttribute("aria-activedescendant",t?.id??""),t?.scrollIntoView({block:"nearest"})}#d(t){if(mt(t))return;let e=this.#f;
if(t.key==="Enter"&&e)e.click();else if(t.key==="ArrowDown")this.#l(e?.nextElementSibling??e);else if(t.key==="ArrowUp")this.#l(e?.previousElementSibling??e);else
return;t.preventDefault()}};async function Se({title:s,action:t,hint:e="",most:i=1/0,isOffered:n=()=>!0,act:o,...a}){let c=x("pick-people"),h=new Map,d=new ct({directory:a.directory,isOffered:({
id:A,person:Xt})=>!h.has(A)&&n(Xt)}),u=new ht(c,{choices:d,onChosen:({person:A})=>y(A),...a}),p=()=>{kn(c,{picked:h,most:i,unpick:R}),u.clear()},y=A=>{h.size>=i||
(h.set(A.id,A),p())},R=A=>{h.delete(A),p()};r(".pick-hint",c).textContent=e;let P=r(".pick-submit",c);P.textContent=t,P.onclick=()=>E(c,async()=>{await o([...h.
values()]),c.close()});let V=new AbortController,{signal:et}=V;r("input",c).addEventListener("keydown",A=>{A.key==="Backspace"&&!A.target.value&&h.size&&R([...h.
keys()].at(-1))},{signal:et}),r(".form-error",c).hidden=!0,kn(c,{picked:h,most:i,unpick:R}),await v(c,{title:s}),V.abort(),d.close()}function kn(s,{picked:t,most:e,
unpick:i}){T(r(".picked",s),[...t.values()],{key:({id:n})=>n,create:()=>w("picked-item"),update:(n,o)=>{let a=r("button",n);k(r(".avatar",n),o),r(".picked-name",
n).textContent=g(o),a.setAttribute("aria-label",l("pick.remove",{name:g(o)})),a.onclick=()=>i(o.id)}}),r(".pick-submit",s).disabled=!t.size,r(".pick-full",s).hidden=
t.size<e}function ke({conversation:s,...t}){let{members:e,room:i}=s;return e.need(),Se({title:l("add_member.title"),action:l("add_member.submit"),hint:l("add_member.hint",
{room:i.name}),isOffered:({id:n})=>!e.has(n),act:n=>e.add(n),...t})}async function On({rooms:s,onJoined:t}){let e=x("browse"),i=r("input",e),n=new Nt,o=c=>E(e,async()=>{await s.join(c.id),e.close(),t(c)});i.value="",i.oninput=()=>{
n.search(i.value.trim()),r(".dialog-body",e).scrollTop=0},ut(e).onclick=()=>Da(e,n),n.addEventListener("change",()=>Ca(e,n,o)),La(e),n.search(""),n.loadSuggested();
let a=v(e);W.matches&&i.focus(),await a,n.close()}function La(s){r(".browse-list",s).replaceChildren();for(let t of[".browse-none",".browse-no-match",".form-err\
or"])r(t,s).hidden=!0;ft(s,{hasMore:!1,failed:!1})}function Ca(s,{items:t,suggested:e,words:i,searching:n,hasMore:o,failed:a},c){let h=!t.length&&!a&&!n;T(r(".b\
rowse-list",s),i?t:Ra(t,e),{key:({id:d})=>d,create:()=>w("browse-item"),update:(d,u)=>Na(d,u,c)}),r(".browse-none",s).hidden=!h||i!=="",r(".browse-no-match",s).
hidden=!h||i==="",ft(s,{hasMore:o,failed:a})}function Ra(s,t){let e=new Set(t.map(({id:i})=>i));return[...t,...s.filter(({id:i})=>!e.has(i))]}function Na(s,t,e){
r(".browse-name",s).textContent=t.name,r(".browse-suggested",s).hidden=!t.suggested;let i=[b("browse.members",t.member_count),l("browse.active",{date:Lt(new Date(
t.active_at))})];r(".browse-facts",s).textContent=i.join(" · ");let n=r(".browse-about",s);n.textContent=t.description||t.topic,n.hidden=!n.textContent,r("butt\
on",s).onclick=()=>e(t)}async function Da(s,t){let e=r(".browse-list",s),i=e.children.length;await t.more(),r("button",e.children[i]??s).focus()}function Kt(){let s=crypto.getRandomValues(new Uint8Array(16));return Array.from(s,t=>t.toString(16).padStart(2,"0")).join("")}function Tn({rooms:s,sections:t,section:e=null,onCreated:i}){let n=x("create-room"),o=r("form",n),a=Ia();C(o),I(o,async h=>{let d=await s.create(a(h));e&&await s.
set(d.id,{section:e}),n.close(),i(d)});let c=e?l("create_room.in",{section:t.nameOf(e)}):l("create_room.title");return v(n,{title:c})}function Ia(){let s={};return t=>{
let e=JSON.stringify(t);return s.same!==e&&(s={same:e,id:Kt()}),{...t,client_id:s.id}}}async function An({onRoom:s,onPerson:t,...e}){let i=x("jump"),n=c=>[...e.rooms.mine,...e.rooms.archived].find(h=>pt(h)?.id===c),o=new ct({rooms:e.rooms,directory:e.
directory,roomWith:n}),a=({kind:c,id:h})=>E(i,async()=>{let d=c==="room"?()=>s(h):await t(h);rt(i),d()});r(".form-error",i).hidden=!0,new ht(i,{choices:o,onChosen:a,
...e}),await v(i),o.close()}var Ma=4,$a=10;function S(s,{undo:t=null}={}){let e=Z("p",s,"toast");t&&e.append(" ",Pa(e,t)),r(".toasts").append(e),setTimeout(()=>e.remove(),(t?$a:Ma)*1e3)}function Pa(s,{
label:t,act:e}){let i=Z("button",t,"link-button");return i.type="button",i.onclick=()=>{s.remove(),e()},i}async function gt(s,t){let e=await navigator.clipboard.writeText(s).then(()=>t,()=>"error.unknown");S(l(e))}var Ba=864e5;function _n({room:s=null,rooms:t,me:e}){let i=x("invite"),n=r("form",i),o=r(".invites",i),a=()=>Ua(o,{rooms:t,me:e});return C(n),r(".invite-made",i).
hidden=!0,ja(r(".invite-rooms",n),{rooms:t,room:s}),I(n,async({note:c,uses:h,days:d})=>{let u={expires_at:new Date(Date.now()+Number(d)*Ba).toISOString()},p={note:c.
trim(),uses:h?Number(h):null,...u,rooms:qa(n)};Ha(i,await f.post("/invites",p)),o.open&&a()}),o.open=!1,o.ontoggle=()=>o.open&&a(),v(i)}function ja(s,{rooms:t,room:e}){
let n=t.mine.filter(o=>o.kind==="public"||kt(o)).toSorted((o,a)=>(a.id===e?.id)-(o.id===e?.id));s.hidden=!n.length,r(".invite-room-list",s).replaceChildren(...n.
map(o=>Fa(o,{isChosen:o.id===e?.id})))}function Fa({id:s,name:t},{isChosen:e}){let i=w("invite-room"),n=r("input",i);return n.value=s,n.checked=e,r("span",i).textContent=
t,i}var qa=s=>new FormData(s).getAll("room");function Ha(s,{id:t,url:e,expires_at:i}){let n=r(".invite-made",s),o=r(".invite-url",n);n.hidden=!1,o.value=Ln(e),r(
".invite-qr",n).src=Wa(t),r(".invite-expiry",n).textContent=l("invite.expiry",{date:j(new Date(i))});let a=r('[data-action="copy"]',n);a.hidden=!navigator.clipboard,
a.onclick=()=>gt(o.value,"invite.copied"),o.focus(),o.select()}var Ln=s=>new URL(s,location.href).href,Wa=s=>`/api/v1/invites/${s}/qr`;function Ua(s,t){let e=new D,
i=()=>e.open("/invites?limit=50"),n=({id:o})=>E(s,()=>f.delete(`/invites/${o}`)).then(i);B(s,{list:e,into:".invite-list",none:".invites-none",create:()=>w("invi\
te-item"),update:(o,a)=>Ka(o,a,{revoke:n,...t})}),i()}function Ka(s,t,{rooms:e,me:i,revoke:n}){let{note:o,by:a,used:c,uses:h,state:d,url:u,expires_at:p}=t,y=d===
"open",R=a&&a.id!==i.id?g(a):null,P=h?l("invite.used.of",{count:_(c),most:_(h)}):l("invite.used",{count:_(c)}),V=y?l("invite.until",{date:j(new Date(p))}):l(`in\
vite.state.${d}`);r(".invite-note",s).textContent=o||l("invite.no_note");let et=t.rooms.map(or=>e.find(or)?.name).filter(Boolean),A=et.length?l("invite.into",{rooms:z(
et)}):null,Xt=r(".hint",s);Xt.textContent=[R,P,V,A].filter(Boolean).join(" · "),Xt.title=y?M(new Date(p)):"";let[Oi,Ti]=s.querySelectorAll("button");Oi.hidden=
!y||!u||!navigator.clipboard,Oi.onclick=()=>gt(Ln(u),"invite.copied"),Ti.hidden=!y,Ti.onclick=()=>n(t)}var Ga=8;function Cn({rooms:s,me:t,onOpened:e,...i}){return Se({title:l("direct.new"),action:l("direct.open"),hint:l("direct.hint"),most:Ga,isOffered:({id:n})=>n!==
t.id,act:async n=>e(await s.openDirect(n.map(({id:o})=>o))),me:t,...i})}function Nn(s,{room:t}){let e=`/rooms/${t.id}`,i=r(".mutes",s);Rn(s,{path:`${e}/bans`,none:".bans-none",fold:s,label:l("bans.lift"),lift:({user:o})=>f.delete(`${e}\
/bans/${o.id}`)});let n=Rn(i,{path:`${e}/mutes`,fold:s,label:l("moderate.unmute"),lift:({user:o})=>f.patch(`${e}/members/${o.id}`,{muted_until:null})});n.addEventListener(
"change",()=>i.hidden=!n.items.length),i.hidden=!0}function Rn(s,{path:t,none:e,fold:i,label:n,lift:o}){let a=new D,c=()=>a.open(`${t}?limit=50`);return B(s,{list:a,
into:".ban-list",none:e,key:({user:h})=>h.id,create:()=>w("ban-item"),update:(h,d)=>Va(h,d,{label:n,lift:()=>E(i,()=>o(d)).then(c)})}),c(),a}function Va(s,{user:t,
until:e,reason:i},{label:n,lift:o}){k(r(".avatar",s),t),r(".ban-name",s).textContent=g(t);let a=e?l("bans.until",{date:j(new Date(e))}):l("bans.ever"),c=r(".hin\
t",s);c.textContent=[a,i].filter(Boolean).join(" · "),c.title=e?M(new Date(e)):"";let h=r("button",s);h.textContent=n,h.onclick=o}var In="new";function Mn(s,{room:t,rooms:e,sections:i}){let{mine:n}=t;if(s.hidden=!n,!n)return;let{favourite:o,notify:a,section:c,hidden:h}=s.elements,d=p=>E(s,
()=>e.set(t.id,p));r(".form-error",s).hidden=!0,s.onsubmit=p=>p.preventDefault(),o.checked=n.favourite,a.value=n.notify,h.checked=n.hidden,Dn(c,{sections:i,chosen:n.
section}),o.onchange=()=>d({favourite:o.checked}),h.onchange=()=>d({hidden:h.checked});for(let p of a)p.onchange=()=>d({notify:a.value});let u=r(".section-new",
s);u.hidden=!0,c.onchange=()=>{u.hidden=c.value!==In,u.hidden?d({section:c.value||null}):r("input",u).focus()},r("button",u).onclick=()=>E(s,async()=>{let p=await f.
post("/me/sections",{name:r("input",u).value.trim()});i.note(p),await e.set(t.id,{section:p.id}),Dn(c,{sections:i,chosen:p.id}),u.hidden=!0})}function Dn(s,{sections:t,
chosen:e}){let i=[["",l("section.none")],...t.own.map(({id:n,name:o})=>[n,o]),[In,l("section.new")]];s.replaceChildren(...i.map(([n,o])=>new Option(o,n))),s.value=
t.own.some(({id:n})=>n===e)?e:""}function Pn({conversation:s,rooms:t,sections:e,me:i,onLeft:n,onPanel:o}){let a=x("room-details"),c=r(".room-form",a),{room:h}=s;C(c),Ya(a,h),r(".room-facts",a).
textContent=Ja(h),Za(a,s),Mn(r(".room-mine",a),{room:h,rooms:t,sections:e}),I(c,async u=>{await t.update(h.id,Qa(h,u)),a.close()}),za(a,{room:h,rooms:t,me:i});let d=r(
".bans",a);return d.open=!1,d.ontoggle=()=>d.open&&Nn(d,{room:h}),tc(a,{room:h,rooms:t,onLeft:n,onPanel:o}),v(a)}function Ya(s,{name:t,topic:e,description:i,slow_seconds:n,
writers:o,history:a,shows_readers:c}){let{elements:h}=r(".room-form",s);h.name.value=t,h.topic.value=e??"",h.description.value=i??"",Xa(h.slow_seconds,n),h.writers.
value=o,h.joined_only.checked=a==="joined",h.shows_readers.checked=c,r(".room-name-text",s).textContent=t;let d=(p,y)=>p.value===y?"":p.selectedOptions[0].text,
u=[[".room-topic-text",e],[".room-description-text",i]];u.push([".room-slow-text",d(h.slow_seconds,"0")],[".room-writers-text",d(h.writers,"members")]);for(let[
p,y]of u)r(p,s).textContent=y??"",r(p,s).parentElement.hidden=!y}function za(s,{room:t,rooms:e,me:i}){let n=r(".room-suggested",s),o=r("input",n);n.hidden=i.role!==
"owner"||t.kind!=="public"||t.archived,o.checked=t.suggested===!0,o.onchange=()=>E(r(".room-form",s),()=>e.suggest(t.id,o.checked))}function Ja({kind:s,member_count:t}){
return b(`room.facts.${s}`,t,{count:_(t)})}function Xa(s,t){let e=String(t);[...s.options].some(i=>i.value===e)||s.append(new Option(l("room.slow.other",{count:_(
t)}),e)),s.value=e}function Qa(s,{name:t,topic:e,description:i,slow_seconds:n,writers:o,joined_only:a,shows_readers:c}){let h={name:t.trim(),topic:e.trim(),description:i.
trim()},d=Ot(s)?{history:a?"joined":"all",shows_readers:!!c}:{},u={...h,slow_seconds:Number(n),writers:o,...d};return Object.fromEntries(Object.entries(u).filter(
([p,y])=>y!==(s[p]??"")))}function Za(s,{room:t}){let e=t.kind==="direct",i=Ot(t),n=_s(t);for(let o of[".room-fields",".room-save"])r(o,s).hidden=!n;r(".room-te\
xts",s).hidden=n||e,r(".room-owners",s).hidden=!i,r(".bans",s).hidden=!ot(t),Gt(s,"audit",ot(t)),Gt(s,"archive",i&&!t.archived),Gt(s,"restore",i&&t.archived),Gt(
s,"leave",!e),Gt(s,"delete",i)}function Gt(s,t,e){r(`[data-action="${t}"]`,s).hidden=!e}function tc(s,{room:t,rooms:e,onLeft:i,onPanel:n}){let o=r(".room-form",
s),a=u=>E(o,async()=>{await u(),s.close()}),c=u=>a(async()=>await u()!==!1&&i()),h=(u,p)=>async()=>{await U(u)&&c(p)},d={members:()=>a(()=>n("people")),audit:()=>a(
()=>n("audit")),archive:async()=>{await U(Ys("archive",t))&&a(()=>ec(t,e))},restore:()=>a(()=>e.update(t.id,{archived:!1})),leave:t.member_count===1?()=>c(()=>$n(
t,e)):h(Ys("leave",t),()=>$n(t,e)),delete:h(Ys("delete",t),()=>e.delete(t.id))};for(let[u,p]of Object.entries(d))r(`[data-action="${u}"]`,s).onclick=p}async function $n(s,t){
try{await t.leave(s.id)}catch(e){if(!e.can.includes("archive"))throw e;let i={title:l("room.last.title",{room:s.name}),text:l("room.last.text")},n=await Hs({...i,
action:l("room.delete"),other:l("room.archive")}),o={yes:"delete",other:"archive"}[n];if(!o)return!1;await t.leave(s.id,{last:o})}return!0}async function ec(s,t){
await t.update(s.id,{archived:!0});let e=()=>t.update(s.id,{archived:!1}).catch(i=>S(L(i)));S(l("room.archive.done",{room:s.name}),{undo:{label:l("undo"),act:e}})}
function Ys(s,{name:t,kind:e}){let i=s==="leave"&&e==="private"?"room.leave.private.text":`room.${s}.text`;return{title:l(`room.${s}.title`,{room:t}),text:l(i),
action:l(`room.${s}`)}}function Bn({sections:s,onMade:t}){return Fn({title:l("section.create"),name:"",action:l("section.make"),save:async(e,i)=>{let n=await f.post("/me/sections",{name:e});
s.note(n),rt(i),t(n.id)}})}function jn({sections:s,id:t}){return Fn({title:l("section.title"),name:s.nameOf(t),action:l("save"),save:async(e,i)=>{await f.patch(
`/me/sections/${t}`,{name:e}),rt(i)},remove:()=>f.delete(`/me/sections/${t}`)})}function Fn({title:s,name:t,action:e,save:i,remove:n=null}){let o=x("section"),a=r(
"form",o),c=r('[data-action="remove-section"]',o);return C(a),a.elements.name.value=t,r(".button-primary",a).textContent=e,I(a,h=>i(h.name.trim(),o)),c.hidden=!n,
c.onclick=()=>E(a,async()=>{await n(),rt(o)}),v(o,{title:s})}async function qn({id:s,rooms:t,sections:e,...i}){let n=x("section-room"),o=new ct({rooms:t,isOffered:({room:c})=>!c.archived&&c.mine?.section!==s}),a=({room:c})=>E(
n,async()=>{t.find(c.id)?.role||await t.join(c.id),await t.set(c.id,{section:s}),n.close()});new ht(n,{choices:o,onChosen:a,...i}),r(".form-error",n).hidden=!0,
r('[data-open="create-room"]',n).dataset.subject=s,await v(n,{title:l("section.add",{name:e.nameOf(s)})}),o.close()}var sc=({target:s})=>s.closest("input, textarea, select")!==null,Hn=({target:s})=>s===document.body||s.matches(".message, .timeline-scroll");function Wn(s){document.
addEventListener("keydown",t=>{let e=ic(t,s);e&&(t.preventDefault(),e())})}function ic(s,t){if(!$.isEmpty||s.isComposing)return null;let e=s.ctrlKey||s.metaKey;
return e&&!s.altKey&&s.key.toLowerCase()==="k"?t.openers.jump:e&&!s.altKey&&!s.shiftKey&&s.key.toLowerCase()==="f"&&t.isInRoom()?t.find:s.altKey&&!e?nc(s,t):e?null:
s.key==="?"&&!sc(s)?t.openers.keys:s.key==="PageUp"&&s.target.matches(".composer-text")?t.scrollUp:s.key==="End"&&Hn(s)?t.toNewest:s.key==="Escape"?()=>t.closePanel()||
t.leaveComposer(s)||t.writeOn():(s.key.length===1&&s.key!==" "&&Hn(s)&&t.writeOn(),null)}function nc({key:s,shiftKey:t},{goTo:e}){let i={ArrowUp:-1,ArrowDown:1}[s];
return i&&(()=>e(i,{unread:t}))}var zs="parley:place",Oe=class extends EventTarget{#t;placeHere=()=>null;constructor({keepsPanel:t}){super(),this.#t=t,this.#o(),addEventListener("pagehide",()=>sessionStorage.
removeItem(zs)),addEventListener("popstate",()=>this.#r()),document.addEventListener("click",e=>this.#i(e))}get address(){return Mt(location)??X}go(t,{replace:e=!1}={}){
let i=this.address,n=this.#s(t,i);if($.closeAll(),Os(n,i))return this.#r({again:!0});let o=$.takeEntry();!e&&!o&&this.keepPlace(),e&&!o?history.replaceState(oc(
n,i),"",nt(n)):this.#e(n,{takesEntry:o,isBelow:Os(ks(n),i)}),this.#r()}keepPlace(){let t=this.placeHere();history.replaceState({...history.state,place:t},""),sessionStorage.
setItem(zs,JSON.stringify({path:location.pathname,place:t}))}get place(){return history.state?.place??null}goToRoom(t){this.go({view:"room",room:t})}up(){history.
state?.isBelow?history.back():this.go(ks(this.address),{replace:!0})}#e(t,{takesEntry:e,isBelow:i}){let n={layers:0,isBelow:i};e?history.replaceState(n,"",nt(t)):
history.pushState(n,"",nt(t))}#s(t,{panel:e}){return t.view!=="room"||t.panel!==void 0?t:{...t,panel:e&&this.#t(e)?e:null}}#i(t){let e=t.target.closest("a[href]"),
i=t.button===0&&!t.metaKey&&!t.ctrlKey&&!t.shiftKey&&!t.altKey;if(!e||!i||e.target||e.hash||e.origin!==location.origin)return;let n=Mt(e);if(n){if(t.preventDefault(),
"up"in e.dataset)return this.up();this.go({...n,panel:n.panel??void 0})}}#o(){let{path:t,place:e}=JSON.parse(sessionStorage.getItem(zs))??{};history.state===null&&
t===location.pathname&&history.replaceState({place:e},"")}#r({again:t=!1}={}){this.dispatchEvent(new CustomEvent("change",{detail:{again:t}}))}};function oc(s,{
room:t,seq:e}){return s.room===t&&s.seq===e?history.state:{...history.state,place:null}}var rc=["keydown","pointerdown","pointermove","wheel","touchstart"],Te=class{#t;#e=!1;#s;#i=0;constructor({socket:t}){this.#t=t;for(let e of rc)addEventListener(
e,()=>this.#o(),{capture:!0,passive:!0});t.addEventListener("state",()=>t.isOpen&&this.#e&&this.#n()),this.#o()}#o(){!this.#e&&Date.now()-this.#i<1e3||(this.#i=
Date.now(),clearTimeout(this.#s),this.#s=setTimeout(()=>this.#r(!0),5*6e4),this.#r(!1))}#r(t){t!==this.#e&&(this.#e=t,this.#n())}#n(){this.#t.send({type:"activi\
ty",idle:this.#e})}};var Ae=class{#t;#e;#s=new Map;#i=null;#o;constructor({outbox:t,socket:e}){this.#t=t,this.#e=e,e.addEventListener("state",()=>this.#r()),t.addEventListener("chan\
ge",()=>this.#n())}set openRoom(t){this.#i=t,this.#s.get(t)?.stop(),this.#r()}#r(){if(!this.#e.isOpen)return;let t=new Set(this.#t.all.map(({room:e})=>e));t.delete(
this.#i);for(let e of t)this.#a(e).start()}#n(){clearTimeout(this.#o),this.#o=setTimeout(()=>this.#r(),ie*1e3)}#a(t){if(!this.#s.has(t)){let e=i=>this.#c(i);this.#s.
set(t,new bt({room:t,outbox:this.#t,send:e}))}return this.#s.get(t)}async#c({room:t,clientId:e,text:i,target:n,epoch:o}){let a=this.#s.get(t),c=`/rooms/${t}/mes\
sages`;try{n?await f.patch(`${c}/${n}`,{client_id:e,text:i,epoch:o}):await f.post(c,{client_id:e,text:i}),a.delivered(e)}catch(h){a.refused(e,h),h.code==="unrea\
chable"&&this.#n()}}};var _e=class extends EventTarget{#t;#e;constructor({store:t,socket:e}){super(),this.#e=t,this.#t=new Set(t.recall("blocks")),e.addEventListener("frame",({detail:i})=>i.
type==="blocks"&&this.#s(i.users))}has(t){return this.#t.has(t)}async block(t){await f.put(`/me/blocks/${t}`),this.#s([...this.#t,t])}async unblock(t){await f.delete(
`/me/blocks/${t}`),this.#s([...this.#t].filter(e=>e!==t))}#s(t){this.#t=new Set(t),this.#e.keep("blocks",t),this.dispatchEvent(new Event("change"))}};var ac=50,cc=20,Le=class extends EventTarget{#t;#e=new Set;#s=new Set;#i=new Set;#o=null;#r=new St(()=>this.#l());#n;#a;#c;constructor({me:t,store:e,socket:i}){
super(),this.#c=t,this.#n=e,this.#a=i,this.#t=new Map((e.recall("people")??[]).map(n=>[n.id,n])),i.addEventListener("frame",({detail:n})=>this.#h[n.type]?.(n)),
addEventListener("pagehide",()=>this.#d())}of(t){return t.id===this.#c.id?this.#c:(this.#e.has(t.id)||this.#u(t.id),this.#t.get(t.id)??t)}knows(t){return this.#e.
has(t)}note(t){this.#e.has(t.id)||this.#m({...this.#t.get(t.id),...t})}take(t){for(let e of t)this.#e.add(e.id),e.id===this.#c.id?Object.assign(this.#c,e):this.#m(
e);t.length&&this.#l()}#h={hello:()=>{this.#e.clear(),this.#i=new Set},rooms:({more:t})=>t||this.#l(),person:({item:t})=>this.take([t])};#m(t){this.#t.delete(t.
id),this.#t.set(t.id,t)}#u(t){this.#i.has(t)||(this.#s.add(t),this.#a.isOpen&&(this.#o??=setTimeout(()=>this.#f(),cc)))}async#f(){this.#o=null;let t=this.#i,e=[
...this.#s].slice(0,ac);for(let o of e)this.#s.delete(o),t.add(o);let i=await f.get(`/users?${new URLSearchParams({ids:e})}`).catch(()=>null);for(let o of e)t.delete(
o);if(!i||t!==this.#i)return;let n=i.items.filter(({id:o})=>!this.#e.has(o));for(let o of e)this.#e.add(o);this.take(n),n.length||this.#l(),this.#s.size&&this.#u(
[...this.#s][0])}#l(){this.#r.await([this.#c,...this.#t.values()].map(({status:t})=>t?.until)),this.dispatchEvent(new Event("change"))}#d(){this.#n.keepPeople([
...this.#t.values()])}};var Re=class extends EventTarget{#t;#e;#s=new Map;constructor({userId:t,storage:e=localStorage}){super(),this.#t=`parley:draft:${t}:`,this.#e=e;for(let i of Object.
keys(e))this.#r(i,e.getItem(i));addEventListener("storage",({key:i,newValue:n})=>this.#r(i??"",n)&&this.#n())}get rooms(){return[...this.#s].filter(([,{text:t}])=>t).
map(([t])=>t)}get unkept(){return[...this.#s].filter(([,t])=>!Ce(t)).map(([t])=>t)}of(t){return this.#i(t).text}keep(t,e,{isDone:i=!1}={}){let n=e.trim()?hc(e):
"",o=this.#i(t);n!==o.text&&this.#o(t,{...o,text:n}),!n!=!o.text&&this.#n(),!Ce(this.#i(t))&&this.dispatchEvent(new CustomEvent("written",{detail:{room:t,isDone:i||
!n}}))}give(t){let{text:e,version:i}=this.#i(t);return this.#o(t,{text:e,base:e,version:i,isSure:!1}),{text:e,version:i}}kept({room:t,text:e,version:i}){let n=this.#i(
t);e===n.base&&this.#o(t,{...n,version:i,isSure:!0})}take({room:t,text:e,version:i},{isAnswer:n=!1}={}){let o=this.#i(t);if(!n&&i<=o.version)return;let a=e!==o.
base&&e!==o.text,c=a&&Ce(o)?e:a?Js(e,o.text):o.text;this.#o(t,{text:c,base:e,version:i,isSure:!0}),c!==o.text&&this.#n()}takeAll(t){let e=new Set(t.map(({room:i})=>i));
for(let i of t)this.take(i);for(let[i,{text:n}]of this.#s)e.has(i)||this.#o(i,{text:n,base:"",version:0,isSure:!0})}clear(){for(let t of this.#s.keys())this.#e.
removeItem(this.#t+t);this.#s.clear(),this.#n()}#i(t){return this.#s.get(t)??Un}#o(t,e){this.#s.set(t,e);try{!e.text&&Ce(e)?this.#e.removeItem(this.#t+t):this.#e.
setItem(this.#t+t,JSON.stringify(e))}catch{}}#r(t,e){if(!t.startsWith(this.#t))return!1;let i=t.slice(this.#t.length);return e?this.#s.set(i,lc(e)):this.#s.set(
i,{...this.#i(i),text:"",base:"",isSure:!0}),!0}#n(){this.dispatchEvent(new Event("change"))}};function Js(s,t){return t.includes(s)?t:s.includes(t)?s:`${s}

${t}`}var Un={text:"",base:"",version:0,isSure:!0},Ce=({text:s,base:t,isSure:e})=>e&&s===t,hc=s=>s.toWellFormed().replaceAll("\0","");function lc(s){try{let t=JSON.
parse(s);if(typeof t.text=="string"&&typeof t.version=="number")return t}catch{}return{...Un,text:s}}var Kn=1e3,dc=new Set(["too_many_requests","busy","unavailable","storage_full","outcome_unknown"]),mc=2,Ne=class{#t;#e;#s=new Map;#i=new Set;#o=[];constructor({
drafts:t,socket:e}){this.#t=t,this.#e=e,t.addEventListener("written",({detail:{room:i,isDone:n}})=>this.#a(i,n?0:Kn)),e.addEventListener("frame",({detail:i})=>this.#r[i.
type]?.(i)),document.addEventListener("visibilitychange",()=>document.hidden&&this.#n()),addEventListener("pagehide",()=>this.#n())}#r={hello:()=>this.#o=[],draft:t=>this.#t.
take(t),drafts:({items:t,more:e})=>{this.#o.push(...t),!e&&(this.#t.takeAll(this.#o),this.#n())}};#n(){for(let t of this.#t.unkept)this.#a(t,0)}#a(t,e){clearTimeout(
this.#s.get(t)),e?this.#s.set(t,setTimeout(()=>this.#c(t),e)):this.#c(t)}async#c(t){if(!this.#e.isOpen||this.#i.has(t)||!this.#t.unkept.includes(t))return;this.#i.
add(t);let e=this.#t.give(t),i=await f.putLasting(`/rooms/${t}/draft`,e).then(n=>this.#t.kept(n),n=>this.#h(n));this.#i.delete(t),(i!==void 0||this.#t.of(t)!==e.
text)&&this.#a(t,i??Kn)}#h({code:t,draft:e,retryAfterSeconds:i=mc}){if(dc.has(t))return i*1e3;if(t==="draft_changed")return this.#t.take(e,{isAnswer:!0}),0}};var De=class extends EventTarget{#t;#e;#s=new Map;constructor({userId:t,storage:e=localStorage}){super(),this.#t=`parley:outbox:${t}:`,this.#e=e;for(let i of Object.
keys(e))this.#n(i,e.getItem(i));addEventListener("storage",({key:i,newValue:n})=>this.#r(i,n))}get all(){return[...this.#s.values()].sort((t,e)=>t.at.localeCompare(
e.at))}of(t){return this.all.filter(e=>e.room===t)}waiting(t){return this.of(t).filter(e=>!e.failure)}edits(t){return new Map(this.of(t).flatMap(e=>e.target?[[e.
target,e]]:[]))}add(t,e,i={}){let n={clientId:Kt(),room:t,text:e,at:this.#i(),...i};return this.#o(n),n}remove(t){this.#s.delete(t)&&(this.#e.removeItem(this.#t+
t),this.#a())}fail(t,e){let i=this.#s.get(t);i&&this.#o({...i,failure:e})}retry(t){let{failure:e,...i}=this.#s.get(t);if(e!=="client_id_reused")return this.#o(i);
this.remove(t),this.#o({...i,clientId:Kt()})}clear(){for(let{clientId:t}of this.all)this.remove(t)}#i(){let t=this.all.at(-1)?.at,e=new Date().toISOString();return t&&
e<=t?new Date(Date.parse(t)+1).toISOString():e}#o(t){this.#s.set(t.clientId,t);try{this.#e.setItem(this.#t+t.clientId,JSON.stringify(t))}catch{}this.#a()}#r(t,e){
t?.startsWith(this.#t)&&(e===null?this.#s.delete(t.slice(this.#t.length)):this.#n(t,e),this.#a())}#n(t,e){if(!t.startsWith(this.#t))return;let i=JSON.parse(e);this.#s.
set(i.clientId,i)}#a(){this.dispatchEvent(new Event("change"))}};var Me=({user:s,here:t},e)=>{let i=e.of(s.id);return t&&i==="offline"?"active":i},Dt=({state:s,here:t})=>l(t&&s==="active"?"presence.here":`presence.${s}`),Ie=class extends EventTarget{#t=new Map;#e=new Map;#s=new St(
()=>this.#o());constructor({socket:t}){super(),t.addEventListener("frame",({detail:e})=>e.type==="presence"&&this.#i(e))}of(t){let e=this.#t.get(t)??"offline";return e===
"offline"?e:Y(this.#e.get(t))?"quiet":e==="idle"?"idle":"active"}#i({items:t,whole:e}){e&&(this.#t.clear(),this.#e.clear());for(let{user:i,state:n,quiet_until:o}of t)
this.#t.set(i,n),o?this.#e.set(i,o):this.#e.delete(i);this.#o()}#o(){this.#s.await([...this.#e.values()]),this.dispatchEvent(new Event("change"))}};var uc=50,$e=class extends EventTarget{#t=new Map;#e=new Set;constructor({socket:t}){super(),t.addEventListener("frame",({detail:e})=>this.#s[e.type]?.(e))}waitingIn(t){
return this.#t.get(t)??{count:0,hasMore:!1}}async count(t){let e=this.#e;if(this.#t.has(t)||e.has(t))return;e.add(t);let i=await f.page(`/rooms/${t}/reports?sta\
te=waiting&limit=${uc}`).catch(()=>null),n=e.delete(t)&&e===this.#e;i&&n&&this.#i(t,{count:i.items.length,hasMore:i.next!==null})}report({room:t,seq:e,reason:i}){
return f.post(`/rooms/${t}/messages/${e}/reports`,{reason:i})}async resolve({room:t,id:e},i){await f.patch(`/rooms/${t}/reports/${e}`,{outcome:i})}#s={hello:()=>{
this.#t.clear(),this.#e=new Set},reports:({room:t,waiting:e})=>this.#i(t,{count:e,hasMore:!1}),report:({item:t})=>this.dispatchEvent(new CustomEvent("resolved",
{detail:t}))};#i(t,e){this.#e.delete(t),this.#t.set(t,e),this.dispatchEvent(new CustomEvent("change",{detail:{room:t}}))}};var fc=new Intl.Collator(N,{numeric:!0,sensitivity:"base"}),Pe=class extends EventTarget{#t=[];#e=[];#s;#i;#o;#r;loaded=!1;settled=new Promise(t=>this.#r=t);constructor({
store:t,socket:e,directory:i}){super(),this.#s=t,this.#i=e,this.#o=i;let n=t.recall("rooms");n&&this.#f(n.map(o=>({...o,isKept:!0}))),this.loaded=!!n,e.addEventListener(
"frame",({detail:o})=>this.#n[o.type]?.(o)),e.addEventListener("state",()=>this.#c()),i.addEventListener("change",()=>this.#d()),document.addEventListener("visi\
bilitychange",()=>document.hidden&&this.keep())}get failed(){return!this.#i.isOpen&&this.#i.state!=="connecting"}get mine(){return this.#t.filter(t=>t.role&&!t.
archived)}get archived(){return this.#t.filter(t=>t.role&&t.archived)}find(t){return this.#t.find(e=>e.id===t)}keep(){this.loaded&&this.#s.keepRooms(this.#t)}async fetch(t){
return this.#m(await f.get(`/rooms/${t}`))}async create(t){return this.#m(await f.post("/rooms",t))}async update(t,e){return this.#m(await f.patch(`/rooms/${t}`,
e))}async openDirect(t){return this.#m(await f.put("/direct",{users:t}))}async set(t,e){return this.#m(await f.patch(`/rooms/${t}/mine`,e))}async markAllRead(){
await f.put("/me/read")}async delete(t){await f.delete(`/rooms/${t}`),this.#u(t)}async join(t){return await f.put(`/rooms/${t}/membership`),this.fetch(t)}async leave(t,{
last:e=null}={}){await f.delete(`/rooms/${t}/membership${e?`?last=${e}`:""}`),this.#u(t)}async suggest(t,e){let i=`/rooms/${t}/suggestion`;e?await f.put(i):await f.
delete(i),this.note(t,{suggested:e})}note(t,e){let i=this.find(t);i&&this.#m({...i,...e})}#n={hello:()=>this.#e=[],rooms:({items:t,more:e,sections:i})=>{i&&(this.#e=
[]),this.#e.push(...t),e||this.#a()},room:({item:t})=>{this.#m(t),this.dispatchEvent(new CustomEvent("told",{detail:{id:t.id}}))},room_gone:({room:t})=>this.#u(
t),read:({room:t,seq:e})=>this.note(t,{read_seq:e,toldReadSeq:e}),unread:({type:t,room:e,mentions:i,...n})=>this.note(e,this.#h(e,n))};#a(){this.#f(this.#e),this.
loaded=!0,this.#e=[],this.keep(),this.#r(),this.#p(),this.dispatchEvent(new Event("loaded"))}#c(){this.#i.isOpen||(this.#r(),this.#p())}#h(t,e){return e.head<=this.
find(t)?.read_seq?{...e,unread:0}:e}#m(t){let e=this.#l(t),i=this.find(e.id);return i?.name===e.name?this.#t[this.#t.indexOf(i)]=e:this.#f([...this.#t.filter(n=>n!==
i),e]),this.#p(),e}#u(t){this.#t=this.#t.filter(e=>e.id!==t),this.#p()}#f(t){this.#t=t.map(e=>this.#l(e)).sort((e,i)=>fc.compare(e.name,i.name))}#l(t){let e={toldReadSeq:t.
read_seq,...t};if(e.kind!=="direct")return e;let i=e.people.map(n=>this.#o.of(n));return{...e,people:i,name:z(i.map(g))}}#d(){let t=this.#t.filter(e=>this.#l(e).
name!==e.name);for(let e of t)this.#m(e)}#p(){this.dispatchEvent(new Event("change"))}};var Gn="parley:folded",pc=["archived"],Be=class extends EventTarget{#t=new Set(JSON.parse(localStorage.getItem(Gn))??pc);#e=null;#s=!1;#i;own=[];constructor({socket:t,
store:e}){super(),this.#i=e,this.own=e.recall("sections")??[],t.addEventListener("frame",({detail:{type:i,sections:n,items:o}})=>{i==="rooms"&&n&&this.#n(n),i===
"sections"&&this.#n(o)})}note(t){this.own.some(({id:e})=>e===t.id)||this.#n([...this.own,t])}nameOf(t){return this.own.find(e=>e.id===t)?.name??""}enter(t){t?.id!==
this.#e&&(this.#e=t?.id??null,this.#s=!!(t&&Vt(t)))}of({mine:t,archived:e}){let i={unread:[],favourites:[],...Object.fromEntries(this.own.map(({id:n})=>[n,[]])),
rooms:[],people:[]};for(let n of t)this.#r(n)||i[this.#o(n,i)].push(n);return i.people.sort((n,o)=>Vn(o)-Vn(n)),{...i,archived:e}}isFolded(t){return this.#t.has(
t)}fold(t,e){e?this.#t.add(t):this.#t.delete(t),localStorage.setItem(Gn,JSON.stringify([...this.#t]))}#o(t,e){return(t.id===this.#e?this.#s:Vt(t))?"unread":t.mine?.
favourite?"favourites":e[t.mine?.section]?t.mine.section:t.kind==="direct"?"people":"rooms"}#r({id:t,mine:e}){return e?.hidden&&t!==this.#e}#n(t){this.own=t,this.#i.
keep("sections",t),this.dispatchEvent(new Event("change"))}},Vt=({unread:s,mine:t})=>s>0&&t?.notify!=="nothing",Vn=({last_message:s})=>s?Date.parse(s.at):0;function Yn({me:s,socket:t}){let e=new ge({me:s}),i=new Le({me:s,store:e,socket:t}),n=new De({userId:s.id}),o=new Re({userId:s.id});return new Ne({drafts:o,socket:t}),
new Te({socket:t}),{me:s,socket:t,store:e,directory:i,rooms:new Pe({store:e,socket:t,directory:i}),sections:new Be({store:e,socket:t}),presence:new Ie({socket:t}),
blocks:new _e({store:e,socket:t}),reports:new $e({socket:t}),outbox:n,drafts:o,backgroundSender:new Ae({outbox:n,socket:t})}}var je=class{#t;#e=new D;constructor(t){this.#t=t,B(t,{list:this.#e,into:".abandoned-list",none:".abandoned-none",create:()=>w("abandoned-item"),update:(e,i)=>this.#o(
e,i)})}get title(){return l("abandoned.title")}show(){this.#s(),r(".form-error",this.#t).hidden=!0,this.#i()}#s(){return this.#e.open("/abandoned-rooms?limit=50")}#i(){
r(".place-title",this.#t).focus()}#o(t,e){let i=[e.kind==="private"&&l("abandoned.private"),l("browse.active",{date:Lt(new Date(e.active_at))})];m(r(".abandoned\
-name",t),e.name),m(r(".hint",t),i.filter(Boolean).join(" · "));let[n,o]=t.querySelectorAll("button");n.hidden=e.kind==="private",n.setAttribute("aria-label",l(
"abandoned.restore.room",{room:e.name})),o.setAttribute("aria-label",l("abandoned.delete.room",{room:e.name})),n.onclick=()=>this.#r("restore",e,()=>f.put(`/aba\
ndoned-rooms/${e.id}/owner`)),o.onclick=()=>this.#r("delete",e,()=>f.delete(`/abandoned-rooms/${e.id}`))}async#r(t,e,i){let n=l(`abandoned.${t}.title`,{room:e.name}),
o=t==="restore",a={title:n,text:l(`abandoned.${t}.text`),action:l(`abandoned.${t}`),isHarmless:o};await U(a)&&(await E(this.#t,async()=>{await i(),S(l(`abandone\
d.${t}.done`,{room:e.name}))}),await this.#s(),this.#i())}};var gc=50,Fe=class extends at{pathFor(t){return`/accounts?${new URLSearchParams({limit:gc,q:t})}`}async change({id:t},e){return this.#t(await f.patch(`/accounts\
/${t}`,e))}async endSessions(t){return await f.delete(`/accounts/${t.id}/sessions`),this.#t({...t,sessions:0,last_seen_at:null})}makeLink({id:t}){return f.post(
`/accounts/${t}/password-link`)}#t(t){return this.items=this.items.map(e=>e.id===t.id?t:e),this.dispatchEvent(new Event("change")),t}};function It(s,t){let e=new Date(t);s.matches("time")&&(s.dateTime=t),s.title=M(e),m(s,pe(e))}var wc=new Set(["enable","link"]);function zn({account:s,accounts:t,me:e}){let i=x("one-account"),n=r(".dialog-body",i),o=s,a=(h,d)=>{r(`[data-act="${h}"]`,n).onclick=
async()=>{await Ec(yc(h,o),o)&&await E(n,()=>d(o))}},c=h=>{o=h,xc(n,o,{me:e})};return a("disable",async h=>c(await t.change(h,{disabled:!0}))),a("enable",async h=>c(
await t.change(h,{disabled:!1}))),a("role",async h=>c(await t.change(h,{role:Xs(h)}))),a("sessions",async h=>c(await t.endSessions(h))),a("link",async h=>bc(n,h,
await t.makeLink(h))),r(".form-error",n).hidden=!0,c(s),v(i,{title:g(s)})}var Xs=({role:s})=>s==="owner"?"member":"owner",yc=(s,t)=>s==="role"?`make_${Xs(t)}`:s,
Ec=(s,t)=>U({title:l(`accounts.${s}.title`,{name:g(t)}),text:l(`accounts.${s}.text`,{name:g(t),account:t.name}),action:l(`accounts.${s}.action`),isHarmless:wc.has(
s)});function xc(s,t,{me:e}){let{name:i,role:n,sessions:o,created_at:a,last_seen_at:c,disabled_at:h}=t,d={name:i,role:l(`accounts.role.${n}`),seen:l("accounts.s\
een.none"),sessions:_(o)};for(let[R,P]of Object.entries(d))m(qe(s,R),P);for(let[R,P]of Object.entries({since:a,seen:c,disabled:h}))P?It(qe(s,R),P):qe(s,R).title=
"";qe(s,"disabled").parentElement.hidden=!h;let u=t.id===e.id,p=!!h,y={link:!p,role:!0,sessions:o>0,disable:!p,enable:p};vc(r(".account-acts",s),()=>{for(let[R,
P]of Object.entries(y))r(`[data-act="${R}"]`,s).hidden=u||!P}),m(r('[data-act="role"]',s),l(`accounts.make_${Xs(t)}`)),r(".account-own",s).hidden=!u,r(".link-ma\
de",s).hidden=!0}var qe=(s,t)=>r(`[data-fact="${t}"] dd`,s);function vc(s,t){let e=[...s.children],i=e.indexOf(document.activeElement);if(t(),i<0||!e[i].hidden)
return;let n=a=>!a.hidden;(e.slice(i).find(n)??e.slice(0,i).findLast(n))?.focus()}function bc(s,t,{url:e,qr:i,expires_at:n}){let o=r(".link-made",s),a=r(".link-\
url",o);m(r(".link-for",o),l("accounts.link.for",{name:g(t)})),m(r(".link-end",o),l("accounts.link.end",{date:j(new Date(n))})),r(".invite-qr",o).src=i,a.value=
e,o.hidden=!1,a.focus(),a.select();let c=r('[data-action="copy"]',o);c.hidden=!navigator.clipboard,r(".link-copied",o).hidden=!0,c.onclick=()=>E(s,async()=>{await navigator.
clipboard.writeText(e),r(".link-copied",o).hidden=!1})}function F(s){let t=!1;return()=>{if(t)return;t=!0;let e=()=>{t=!1,s()};document.hidden?setTimeout(e,200):requestAnimationFrame(e)}}var He=class{#t;#e;#s;#i=new Fe;#o;constructor(t,{me:e,directory:i}){this.#t=t,this.#e=e,this.#s=i,this.#o=r("input",t),this.#o.oninput=()=>this.#i.search(this.#o.
value.trim());let n=B(t,{list:this.#i,into:".account-list",none:".accounts-none",create:()=>w("account-item"),update:(a,c)=>this.#r(r("button",a),c)}),o=F(()=>t.
hidden||n());i.addEventListener("change",o)}get title(){return l("accounts.title")}show(){this.#o.value="",this.#i.search(""),(W.matches?this.#o:r(".place-title",
this.#t)).focus()}#r(t,e){let{name:i,display_name:n,role:o,disabled_at:a}=e,c=[o==="owner"&&l("role.owner"),a&&l("accounts.is_disabled")];k(r(".avatar",t),this.#s.
of(e)),m(r(".account-item-name",t),g(e)),m(r(".hint",t),n&&n!==i?i:""),m(r(".account-item-state",t),c.filter(Boolean).join(" · ")),t.classList.toggle("is-away",
!!a),t.onclick=()=>zn({account:e,accounts:this.#i,me:this.#e})}};function We(s,{showsRooms:t=!1,...e}){B(s,{create:()=>w("audit-item"),update:(i,n)=>Sc(i,n,{showsRooms:t}),...e})}function Sc(s,t,{showsRooms:e}){m(r(".audit-wh\
at",s),Oc(t));let i=r(".audit-why",s);m(i,t.reason?l("audit.reason",{reason:t.reason}):""),i.hidden=!t.reason,m(r(".audit-where",s),e&&t.room?`${kc(t)} · `:"");
let n=r("time",s);It(n,t.at)}function kc({room:s,details:t}){let e=s.name??t.name;return e?l("audit.where",{room:e}):l("audit.where.gone")}function Oc({act:s,actor:t,
member:e,room:i,details:n}){let o={user:t?g(t):l("audit.console"),member:e&&g(e),room:n.name??i?.name,role:n.role&&l(`role.${n.role}`),until:n.until&&j(new Date(
n.until))},a=Tc(s,{...n,member:e}),c=s==="invite"&&n.uses?b(a,n.uses,o):l(a,o);return c.startsWith("audit.")?`${o.user}: ${s}`:c}function Tc(s,{until:t,by:e,outcome:i,
uses:n,member:o}){let c={ban:t&&"until",mute:"until",reset_password:e,resolve_report:i,invite:n?null:"any",revoke_invite:o&&"of"}[s];return c?`audit.${s}.${c}`:
`audit.${s}`}var Ue=class{#t;#e=new D;constructor(t){this.#t=t,We(t,{list:this.#e,into:".act-list",none:".acts-none",showsRooms:!0})}get title(){return l("acts.title")}show(){
this.#e.open("/audit?limit=50"),r(".place-title",this.#t).focus()}};var Ac=36e5;function Jn({act:s,user:t,conversation:e}){let{members:i,room:n}=e,o={name:g(t),room:n.name},a={mute:({until:c,...h})=>i.mute(t.id,{muted_until:c,...h}),
ban:c=>i.ban(t.id,c),remove:c=>i.remove(t.id,c)};return Qn({title:l(`moderate.${s}.title`,o),text:l(`moderate.${s}.text`,o),action:l(`moderate.${s}`),hasEnd:s!==
"remove",mayBeForEver:s==="ban",act:a[s]})}function Xn({seq:s,epoch:t,words:e,conversation:i}){return Qn({title:l("message.delete.title"),text:l("message.delete\
.text",e),action:l("message.delete"),act:({reason:n})=>i.delete({seq:s,epoch:t,reason:n})})}async function Qn({title:s,text:t,action:e,hasEnd:i=!1,mayBeForEver:n=!1,
act:o}){let a=x("moderate"),c=r("form",a);return C(c),r(".moderate-text",c).textContent=t,r(".moderate-until",c).hidden=!i,r('[value=""]',c.elements.hours).hidden=
!n,c.elements.hours.value=n?"":"1",r(".button-danger",c).textContent=e,I(c,async({hours:h,reason:d})=>{let u=i&&h?{until:new Date(Date.now()+Number(h)*Ac).toISOString()}:
{},p=d.trim()?{reason:d.trim()}:{};await o({...u,...p}),a.close("done")}),await v(a,{title:s})==="done"}async function Ke({entry:s,conversation:t}){let{readers:e,members:i}=t,n=x("seen-by"),o=new AbortController,a=!1,c=()=>a&&Lc(n,_c(s,t));r(".seen-list",n).replaceChildren(),
r(".seen-none",n).hidden=!0;for(let h of[e,i])h.addEventListener("change",c,{signal:o.signal});i.need(),E(n,async()=>{await e.load(),a=!0,c()}),await v(n,{title:l(
"seen.title")}),o.abort()}function _c({seq:s,user:t},e){let{readers:i,members:n}=e,o=new Set(i.of(s));return n.list.map(c=>c.user).filter(({id:c})=>o.has(c)&&c!==
t.id).map(c=>e.personOf(c))}function Lc(s,t){m(r("h2",s),t.length?b("seen.count",t.length):l("seen.title")),r(".seen-none",s).hidden=t.length>0,T(r(".seen-list",
s),t,{key:({id:e})=>e,create:()=>w("seen-item"),update:(e,i)=>{k(r(".avatar",e),i),m(r(".seen-name",e),g(i))}})}function Zn({entry:s,author:t,room:e,reports:i}){let n=x("report"),o=r("form",n);return C(o),r(".report-text",o).textContent=l("report.text",{name:g(t),room:e.name}),
I(o,async({reason:a})=>{await i.report({room:e.id,seq:s.seq,reason:a.trim()}),n.close(),S(l("report.done"))}),v(n)}var Cc=120,to=document.documentElement.dataset.language,Qs=null,eo=null;function io(){return Qs??=Rc().catch(s=>{throw Qs=null,s}),Qs}async function Rc(){let[s,
t]=await Promise.all([so("en"),to==="en"?null:so(to)]);return eo=new Zs(s,t),eo}async function so(s){let t=await fetch(new URL(`../emoji/${s}.json`,import.meta.
url));if(!t.ok)throw new Error(`No emoji in ${s}: ${t.status}`);return t.json()}var Zs=class{#t=new Map;#e=new Map;groups=new Map;constructor(t,e){for(let[i,n]of Object.
entries(t)){let o=n.map((a,c)=>Nc(i,a,e?.[i][c]));this.groups.set(i,o);for(let a of o){this.#e.set(a.emoji,a);for(let c of a.codes)this.#t.set(c,a)}}}withCode(t){
return this.#t.get(t)}of(t){return this.#e.get(t)}search(t,e=Cc){let i=J(t.trim().replace(/^:|:$/g,""));if(!i)return[];let n=[];for(let o of this.#e.values()){let a=Pc(
o,i);a<no&&n.push({entry:o,rank:a})}return n.sort((o,a)=>o.rank-a.rank).slice(0,e).map(({entry:o})=>o)}};function Nc(s,[t,e,i,n,o],[a,c]=[e,""]){let h=[...n.split(
" "),e,a].map(J),d=J(` ${e} ${i} ${a} ${c} ${n.replaceAll("_"," ")}`);return{emoji:t,label:a,codes:n.split(" "),hasTones:o===1,group:s,names:h,words:d}}var[Dc,Ic,
Mc,$c,no]=[0,1,2,3,4];function Pc({names:s,words:t},e){return s.includes(e)?Dc:s.some(i=>i.startsWith(e))?Ic:t.includes(` ${e}`)?Mc:t.includes(e)?$c:no}var oo="parley:emoji-tone",Bc=18,Yt=["","🏻","🏼","🏽","🏾","🏿"],jc=new RegExp("(?!\\u{1F91D}\\u200d)(\\p{Emoji_Modifier_Base})\\ufe0f?","gu"),Ge=()=>Yt.
find(s=>s===localStorage.getItem(oo))??"",ro=s=>ho(oo,s),ao=({emoji:s,hasTones:t})=>t&&Ge()?s.replace(jc,`$1${Ge()}`):s,ti=()=>JSON.parse(localStorage.getItem(we))??
[];function co(s){let t=ti().filter(e=>e!==s);ho(we,JSON.stringify([s,...t].slice(0,Bc)))}function ho(s,t){try{localStorage.setItem(s,t)}catch{}}function lt(s,{text:t,image:e}){if(!e){s.textContent=t;return}s.replaceChildren(Fc({text:t,image:e}))}function Fc({text:s,image:t}){let e=document.createElement(
"img");return e.className="team-emoji",e.alt=s,e.src=t,e.decoding="async",e}var si=new WeakMap,Ve=class{#t;#e=1;#s;constructor(t,{onChosen:e,onLooked:i,onLeave:n}){this.#t=t,this.#s=n;let o=({target:a})=>si.get(a.closest(".emoji"));t.onclick=
a=>o(a)&&e(o(a));for(let a of["pointerover","focusin"])t.addEventListener(a,c=>o(c)&&i(o(c)));t.addEventListener("focusin",({target:a})=>a.matches(".emoji")&&this.#i(
a)),t.onkeydown=a=>this.#o(a)}show(t){this.#t.replaceChildren(...t.filter(({items:i})=>i.length).map(qc)),this.#t.scrollTop=0,this.#i(r(".emoji",this.#t));let e=r(
".emoji-grid",this.#t);this.#e=e?getComputedStyle(e).gridTemplateColumns.split(" ").length:1}get first(){return si.get(r(".emoji",this.#t))}focusFirst(){r(".emo\
ji",this.#t)?.focus()}scrollTo(t){r(`[data-group="${t}"]`,this.#t)?.scrollIntoView({block:"start"})}#i(t){for(let e of this.#t.querySelectorAll('[tabindex="0"]'))
e.tabIndex=-1;t&&(t.tabIndex=0)}#o(t){let e=t.target.closest(".emoji"),i=e&&this.#r[t.key]?.(e);i&&(t.preventDefault(),i.focus?.())}#r={ArrowRight:t=>this.#n(t,
1),ArrowLeft:t=>this.#n(t,-1),ArrowDown:t=>this.#a(t),ArrowUp:t=>this.#c(t)??this.#m(),Home:()=>r(".emoji",this.#t),End:()=>[...this.#t.querySelectorAll(".emoji")].
at(-1)};#n(t,e){let i=[...this.#t.querySelectorAll(".emoji")];return i[i.indexOf(t)+e]??t}#a(t){let{buttons:e,at:i,column:n}=this.#h(t);if(!(i-n+this.#e>=e.length))
return e[Math.min(i+this.#e,e.length-1)];let a=ei(t.closest(".emoji-group").nextElementSibling);return a[Math.min(n,a.length-1)]??t}#c(t){let{buttons:e,at:i,column:n}=this.#h(
t);if(i>=this.#e)return e[i-this.#e];let o=ei(t.closest(".emoji-group").previousElementSibling),a=Math.floor((o.length-1)/this.#e)*this.#e;return o[Math.min(a+n,
o.length-1)]}#h(t){let e=ei(t.closest(".emoji-group")),i=e.indexOf(t);return{buttons:e,at:i,column:i%this.#e}}#m(){return this.#s(),{}}},ei=s=>s?[...r(".emoji-g\
rid",s).children]:[];function qc({name:s,title:t,items:e}){let i=w("emoji-group");i.dataset.group=s;let n=r("h3",i);return n.textContent=t,n.hidden=!t,i.style.setProperty(
"--count",e.length),r(".emoji-grid",i).append(...e.map(Hc)),i}function Hc(s){let t=document.createElement("button");return t.type="button",t.className="emoji",t.
tabIndex=-1,t.setAttribute("aria-label",s.label),lt(t,s),si.set(t,s),t}var lo={recent:"🕘",smileys:"😀",people:"👋",nature:"🐱",food:"🍎",travel:"🚗",activities:"⚽",objects:"💡",symbols:"❤️",flags:"🏁"},Wc={emoji:"\
✋",hasTones:!0},wt=8;async function Ye(s){let t=x("emoji"),e=mo.get(t)??mo.set(t,new ni(t)).get(t),i=v(t);return e.begin(s),await i||null}var mo=new WeakMap,ni=class{#t;#e;#s;#i=null;constructor(t){
this.#t=t,this.#e=r(".search-input",t),this.#s=new Ve(r(".emoji-scroll",t),{onChosen:e=>this.#c(e),onLooked:e=>this.#h(e),onLeave:()=>this.#e.focus()}),this.#e.
oninput=()=>this.#r(),t.addEventListener("keydown",e=>this.#u(e)),this.#l(),this.#p()}begin(t){this.#e.value="",this.#h(null),Kc(this.#t,t),(W.matches?this.#e:r(
".emoji-scroll",this.#t)).focus(),this.#o()}async#o(){this.#i||this.#m(l("emoji.loading"));try{this.#i??=await io(),this.#r()}catch{this.#m(l("emoji.trouble"))}}#r(){
if(!this.#i)return;let{value:t}=this.#e;r('[data-tab="recent"]',this.#t).hidden=!this.#a.length;let e=this.#i.search(t).map(ii);this.#s.show(t.trim()?[{name:"fo\
und",title:"",items:e}]:this.#n),this.#h(t.trim()?this.#s.first??null:null),this.#m(t.trim()&&!e.length?l("emoji.none"):"")}get#n(){return Object.keys(lo).map(t=>({
name:t,title:l(`emoji.group.${t}`),items:t==="recent"?this.#a:this.#i.groups.get(t).map(ii)}))}get#a(){return ti().flatMap(t=>{let e=this.#i.of(t);return e?[ii(
e)]:[]})}#c({text:t,key:e}){co(e),this.#t.close(t)}#h(t){lt(r(".emoji-sign",this.#t),t??{text:""}),m(r(".emoji-label",this.#t),t?.label??l("emoji.hint")),m(r(".\
emoji-code",this.#t),t?`:${t.code}:`:"")}#m(t){let e=r(".emoji-none",this.#t);e.hidden=!t,m(e,t)}#u(t){if(t.isComposing)return;let e=t.target===this.#e;if(t.key===
"Escape")this.#t.close();else if(e&&t.key==="ArrowDown")this.#s.focusFirst();else if(e&&t.key==="Enter")this.#f();else return!e&&Uc(t)?this.#e.focus():void 0;t.
preventDefault()}#f(){let{first:t}=this.#s;t&&this.#e.value.trim()&&this.#c(t)}#l(){let t=Object.entries(lo).map(([e,i])=>{let n=document.createElement("button");
return n.type="button",n.className="emoji",n.textContent=i,n.title=l(`emoji.group.${e}`),n.setAttribute("aria-label",n.title),n.dataset.tab=e,n.onclick=()=>this.#d(
e),n});r(".emoji-tabs",this.#t).append(...t)}#d(t){this.#e.value&&(this.#e.value="",this.#r()),this.#s.scrollTo(t)}#p(){let t=this.#t.querySelectorAll('[name="e\
moji-tone"]');for(let[e,i]of t.entries())i.nextElementSibling.textContent=Wc.emoji+Yt[e],i.checked=Yt[e]===Ge(),i.onchange=()=>{ro(Yt[e]),this.#r()}}},ii=s=>({key:s.
emoji,text:ao(s),label:s.label,code:s.codes[0]}),Uc=({key:s,ctrlKey:t,metaKey:e,altKey:i,target:n})=>s.length===1&&s!==" "&&!t&&!e&&!i&&!n.matches("input");function Kc(s,t){
let{top:e,bottom:i,right:n}=t.getBoundingClientRect(),{offsetWidth:o,offsetHeight:a}=s,c=e-a-wt,h=c>=wt?c:Math.min(i+wt,innerHeight-a-wt),d=Math.min(n-o,innerWidth-
o-wt);s.style.setProperty("--x",`${Math.max(wt,d)}px`),s.style.setProperty("--y",`${Math.max(wt,h)}px`)}async function uo({entry:{seq:s},conversation:t}){let e=x("reactions"),i=new AbortController,n=()=>Gc(e,t.history.shown.entry(s)?.reactions??[],t);t.addEventListener(
"change",n,{signal:i.signal}),n(),await v(e,{title:l("reaction.who")}),i.abort()}function Gc(s,t,e){let i=t.flatMap(({emoji:n,users:o})=>o.map(a=>({key:`${n} ${a}`,
emoji:n,id:a})));T(r(".reaction-list",s),i,{create:()=>w("reaction-item"),update:(n,{emoji:o,id:a})=>{lt(r(".reaction-emoji",n),{text:o}),m(r(".reaction-name",n),
g(e.personOf({id:a,name:"…"})))}})}var Vc=[q("react","emoji",({entry:s},t)=>Ii(s,t)),q("copy","copy",({entry:s},t)=>fo()&&!s.deleted&&!t.isBlocked(s)),q("link","link",({entry:s})=>fo()&&!!s.seq),
q("edit","edit",({entry:s,edit:t},e)=>Tt(s,e)&&!t),q("unread","unread",({entry:s},t)=>!!s.seq&&t.state==="live"),q("pin","pin",({entry:s},t)=>Bt(s,t)&&!s.pinned),
q("unpin","pin",({entry:s},t)=>Bt(s,t)&&!!s.pinned),q("reactions","people",({entry:s})=>!!s.reactions?.length),q("seen","check",({entry:s},t)=>ce(s,t.room)),q("\
person","person",({entry:s},t)=>s.user.id!==t.me.id),q("report","flag",({entry:s},t)=>Pi(s,t)),q("retry","again",({state:s})=>s==="failed"),q("discard","trash",
({state:s})=>s==="failed",{isDangerous:!0}),q("delete","trash",({entry:s},t)=>Mi(s,t),{isDangerous:!0})];function ze(s,t){return Vc.filter(({isOffered:e})=>e(s,
t))}function q(s,t,e,{isDangerous:i=!1}={}){return{name:s,icon:t,isOffered:e,isDangerous:i}}function fo(){return!!navigator.clipboard}var oi=4,ri=8,zt=null;function go(s,{label:t,items:e}){return zt?.button===s?zt.close():(zt?.close(),new Promise(i=>Yc(s,{label:t,items:e,resolve:i})))}function ai({
name:s,icon:t,text:e,isDangerous:i},n){let o=w("menu-row");return Ct(o,t),r("span",o).textContent=e,o.dataset.testid=`sheet-${s}`,o.classList.toggle("is-dangero\
us",i),o.onclick=()=>n(s),o}function Yc(s,{label:t,items:e,resolve:i}){let n=w("menu"),o,a=p=>{o=p,u()},c=e.map(p=>ai(p,a));for(let p of c)p.role="menuitem";n.setAttribute(
"aria-label",t),n.append(...c),s.closest("main, aside, nav, body").append(n),n.showPopover(),Qc(n,s);let h=new AbortController,d=$.open(()=>{zt=null,h.abort(),n.
remove(),s.setAttribute("aria-expanded","false"),i(o)}),u=()=>$.close(d);zt={button:s,close:u},s.setAttribute("aria-expanded","true"),zc({menu:n,button:s,close:u},
h),n.onkeydown=p=>Jc(p,{rows:c,close:u}),c[0].focus({preventScroll:!0})}function zc({menu:s,button:t,close:e},{signal:i}){let n=({target:o})=>!s.contains(o)&&!t.
contains(o);for(let o of["pointerdown","wheel"])addEventListener(o,a=>n(a)&&e(),{capture:!0,passive:!0,signal:i});addEventListener("resize",e,{signal:i})}function Jc(s,{
rows:t,close:e}){let i=t.indexOf(document.activeElement),n={ArrowDown:(i+1)%t.length,ArrowUp:i-1,Home:0,End:-1}[s.key];if(s.stopPropagation(),n!==void 0)t.at(n).
focus();else if(s.key==="Escape"||s.key==="Tab")e();else return Xc(s,t,i);return s.preventDefault()}function Xc({key:s},t,e){let i=[...t.slice(e+1),...t.slice(0,
e+1)],n=o=>o.textContent.trim().toLocaleLowerCase().startsWith(s.toLocaleLowerCase());s.trim().length===1&&i.find(n)?.focus()}function Qc(s,t){let e=t.getBoundingClientRect(),
{width:i,height:n}=s.getBoundingClientRect(),o=getComputedStyle(t).direction==="rtl",c=e.bottom+oi+n<=innerHeight-ri?e.bottom+oi:e.top-oi-n,h=o?e.left:e.right-i;
s.style.top=`${po(c,innerHeight-n)}px`,s.style.left=`${po(h,innerWidth-i)}px`}var po=(s,t)=>Math.max(ri,Math.min(s,t-ri));var Zc=matchMedia("(min-width: 45rem) and (hover: hover)");async function wo({row:s,item:t,button:e=null,conversation:i}){let n=ze(t,i).map(c=>({...c,text:l(`me\
ssage.${c.name}`)}));if(!n.length)return;s.classList.add("is-pressed");let o=e&&Zc.matches,a=await(o?go(e,{label:l("message.actions"),items:n}):th(n));return s.
classList.remove("is-pressed"),s.focus({preventScroll:!0}),o&&!a&&e.focus({preventScroll:!0}),a}async function th(s){let t=x("message"),e,i=o=>{e=o,t.close()},n=s.
map(o=>{let a=document.createElement("li");return a.append(ai(o,i)),a});return r(".sheet",t).replaceChildren(...n),await v(t),e}var eh=JSON.parse(document.getElementById("late-files").textContent),Je=new Map;function yo(s){if(!Je.has(s)){let t=import(eh[s]);t.catch(()=>Je.delete(s)),Je.set(s,t)}return Je.get(s)}var sh=/[*_`~[\\<]|&#?\w|^[ \t]*(?:[>#+|-]|:-|\d{1,9}[.)])/mu,ih=/!?\[([^[\]\n]{1,200})\]\([^()\s]{1,500}\)/gu,nh=/^[ \t]*(?:#{1,6}|>|[-+*])[ \t]+|^[ \t]*(?:`{3,}|~{3,}).*$/gmu,
oh=/\*\*|~~|`/gu,rh=/(?<![\p{L}\p{N}_*])[*_]{1,2}(?=\S)|(?<=\S)[*_]{1,2}(?![\p{L}\p{N}_*])/gu,hi=s=>sh.test(s);function dt(s){return hi(s)?s.replace(ih,"$1").replace(
nh,"").replace(oh,"").replace(rh,""):s}var ci=class extends EventTarget{#t=null;get isReady(){return this.#t!==null}render(t){return this.#t?this.#t(t):(this.load().
catch(()=>{}),null)}async load(){let{render:t}=await yo("markdown");this.#t||(this.#t=t,this.dispatchEvent(new Event("ready")))}},tt=new ci;function Eo(s,t){s.onclick=async()=>{let e=await Ye(s);e?en(t,e):t.focus({preventScroll:!0})}}var ah=8e3,ch=500,hh=2**31-1,Xe=class{#t;#e;#s;#i;#o;#r;#n=null;#a;#c;#h;#m=!1;#u=null;constructor({form:t,note:e,socket:i,drafts:n,onSent:o,onEditLast:a}){this.#t=
t,this.#e=r("textarea",t),this.#s=r(".composer-send",t),this.#i=e,this.#o=i,this.#r=n,this.#a=o,this.#c=a,Eo(r(".composer-button",t),this.#e),this.#e.addEventListener(
"input",()=>this.#d()),this.#e.addEventListener("keydown",c=>this.#w(c)),this.#e.addEventListener("compositionstart",()=>this.#m=!0),this.#e.addEventListener("c\
ompositionend",()=>this.#y()),this.#e.addEventListener("blur",()=>this.#n&&this.#p({isDone:!0})),t.addEventListener("submit",c=>this.#b(c)),this.#e.enterKeyHint=
W.matches?"send":"enter",n.addEventListener("change",()=>this.#E())}show(t,{signal:e}){this.#n=t,this.#m=!1,this.#u=null,this.#e.value=this.#r.of(t.id);for(let i of[
"state","room"])t.addEventListener(i,()=>this.#g(),{signal:e});this.#g()}focus(){this.#e.focus({preventScroll:!0})}add(t){this.#e.value=[this.#e.value,t].filter(
Boolean).join(`

`),this.#p()}get#f(){return[...Wt(this.#e)].length}get#l(){return this.#o.limits?.text_characters??ah}#d(){this.#e.value&&this.#n.sayTyping(),this.#p()}#p({isDone:t=!1}={}){
this.#g(),this.#u===null&&this.#r.keep(this.#n.id,this.#e.value,{isDone:t})}#E(){if(!this.#n)return;let{value:t}=this.#e,e=this.#r.of(this.#n.id);if(e!==(t.trim()?
t:"")){if(this.#m)return this.#u=t;this.#e.value=e,this.#g()}}#y(){if(this.#m=!1,this.#u===null)return;let t=this.#r.of(this.#n.id),{value:e}=this.#e;this.#e.value=
t.endsWith(this.#u)?t.slice(0,t.length-this.#u.length)+e:Js(t,e),this.#u=null,this.#p()}#g(){let{isOver:t,room:e}=this.#n,i=At(e)||t;this.#v(e);let n=this.#l-this.#f;
this.#e.disabled=!!i,this.#e.placeholder=dh({room:e,closed:i}),this.#s.disabled=i||n<0||this.#f===0,this.#i.textContent=mh(n),this.#i.classList.toggle("is-over",
n<0),Ut(this.#e)}#v({muted_until:t}){clearTimeout(this.#h);let e=new Date(t??0)-Date.now();e>0&&e<hh&&(this.#h=setTimeout(()=>this.#g(),e))}#w(t){if(Ee(t))return this.#b(
t);if(!(this.#e.value||mt(t))){if(lh(t))return this.#x(t);t.key==="ArrowUp"&&(t.preventDefault(),this.#c())}}async#x(t){t.preventDefault();let e=this.#n,i=await e.
takeBack().catch(n=>S(L(n)));i&&e===this.#n&&this.add(i)}#b(t){t.preventDefault(),!this.#s.disabled&&(this.#n.send(Wt(this.#e)),this.#e.value="",this.#p(),this.#a(),
this.focus())}},lh=({key:s,ctrlKey:t,metaKey:e,shiftKey:i,altKey:n})=>(t||e)&&!i&&!n&&s.toLowerCase()==="z";function dh({room:s,closed:t}){let e=At(s);return e===
"archived"?l("room.archived.note"):e==="muted"?l("composer.muted",{date:M(new Date(s.muted_until))}):e==="moderators"?l("composer.moderators"):t?l("composer.clo\
sed"):l("composer.placeholder",{room:s.name})}function mh(s){return s<0?b("composer.over",-s):s<=ch?b("composer.left",s):""}var uh=/[\\^$.*+?()[\]{}|/]/g;function li(s){return s.trim()?new RegExp(s.trim().replace(uh,"\\$&"),"giu"):null}function xo(s,t){if(!t)return[];let e=({text:n})=>n.
search(t)>=0||dt(n).search(t)>=0;return s.filter(n=>O(n)&&!n.deleted&&e(n)).map(({seq:n})=>n).reverse()}function vo(s,{reactions:t},e){T(s,[...t,{emoji:"",users:[]}],{key:({emoji:i})=>i,create:({emoji:i})=>w(i?"reaction":"reaction-more"),update:(i,n)=>n.emoji&&fh(
i,n,e)})}function fh(s,{emoji:t,users:e},i){s.setAttribute("aria-pressed",e.includes(i.id)),s.setAttribute("aria-label",b("reaction.spoken",e.length,{emoji:t})),
s.title="",lt(r(".reaction-emoji",s),{text:t}),m(r(".reaction-count",s),_(e.length))}function bo(s,{reactions:t=[]},e){let{emoji:i,users:n}=t.find(o=>o.emoji===
s.dataset.key)??{};i&&(s.title=l("reaction.title",{names:z(n.map(o=>ph(o,e))),emoji:i}))}var ph=(s,t)=>s===t.me.id?l("reaction.you"):g(t.personOf({id:s,name:"…"}));var di=String.raw`\s<>"，。；：！？、）】》」』`,ko=String.raw`https?:\/\/[^${di}]+|mailto:[^@${di}]{1,64}@[^@${di}]+`,gh=new RegExp(ko,"giu"),_y=new RegExp(
ko,"iuy"),wh=new Set(`.,;:!?'"*_~`),Oo=s=>[...s.matchAll(gh)].map(({0:t,index:e})=>[yh(t),e]);function yh(s){let t=So(s,")")-So(s,"("),e=s.length;for(;e>0;e-=1){let i=s[e-1];if(i===")"&&t>0)t-=1;else if(!wh.has(i))break}return s.slice(0,e)}var So=(s,t)=>s.
split(t).length-1;function To(s){if(!URL.canParse(s))return null;let t=document.createElement("a");return t.href=s,t.tabIndex=-1,Eh(t)||(t.rel="noopener noreferrer",t.target="_bl\
ank"),t}var Eh=s=>s.origin===location.origin&&Mt(s)!==null;function Ao(s){let t=document.createDocumentFragment(),e=0;for(let[i,n]of Oo(s)){let o=To(i);o?.append(i),t.append(s.slice(e,n),o??i),e=n+i.length}return t.append(
s.slice(e)),t}var xh=/^[\p{Emoji_Presentation}\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}\u200d\ufe0f\s]+$/u,vh=24,bh="p, li, pre, th, td";function Qe(s,t){
let e=hi(t),i=e?tt.render(t):null;return s.classList.toggle("has-blocks",i?.hasBlocks??!1),s.classList.toggle("only-emoji",Sh(t)),s.replaceChildren(i?.nodes??Ao(
t)),!e||tt.isReady}function _o(s,t){if(!s.classList.contains("has-blocks"))return s.textContent.slice(0,t);let e=document.createTreeWalker(s,NodeFilter.SHOW_TEXT),
[i,n]=["",null];for(;e.nextNode()&&i.length<t;){let o=e.currentNode.parentElement.closest(bh);n&&o!==n&&(i+=" "),i+=e.currentNode.data,n=o}return i.slice(0,t)}var Sh=s=>s.
length<=vh&&xh.test(s);var kh=1600,Oh=24,Th=200,mi=new WeakMap,ui=new WeakSet,Co=()=>w("message");function Ro(s,t){let e=mi.get(s);mi.set(s,t);let i=ui.has(s)&&tt.isReady;if(e&&Ah(e,t)&&
!i)return;let n=Ze(t);_h(s,t),Ch(s,t),(!(e&&n===Ze(e)&&e.entry.deleted===t.entry.deleted&&!i)||e.isBlocked!==t.isBlocked)&&Rh(s,{...t.entry,text:n,isBlocked:t.isBlocked}),
Lh(s,t),Dh(s,t),Ih(s,t),Mh(s,t),$h(s,t)}var G=s=>mi.get(s),Ze=({entry:s,edit:t})=>t&&!s.deleted?t.text:s.text;function Ah(s,t){return["entry","edit","leads","pe\
nding","state","name","picture","isBlocked"].every(e=>s[e]===t[e])}function _h(s,t){let{entry:e,leads:i,own:n,state:o}=t;s.classList.toggle("leads",i),s.classList.
toggle("own",n),s.classList.toggle("is-deleted",!!e.deleted),s.dataset.state=o,e.seq&&(s.dataset.seq=e.seq),e.deleted&&r(".message-actions",s)?.remove()}function Lh(s,{
entry:t,name:e}){let i=_o(r(".message-text",s),Th);s.setAttribute("aria-label",l("message.spoken",{name:e,time:Ft(new Date(t.at)),text:i}))}function Ch(s,{entry:{
at:t},author:e,name:i}){let n=new Date(t);k(r(".avatar",s),e),m(r(".message-author",s),i);let o=r(".message-time",s);o.dateTime=t,m(o,Ft(n)),o.title=M(n)}function Rh(s,{
text:t,deleted:e,isBlocked:i}){let n=r(".message-text",s);if(s.classList.toggle("is-blocked",i&&!e),yt(s,"message-reveal",i&&!e),ui.delete(s),i||e)return n.classList.
remove("has-blocks","only-emoji"),n.textContent=l(e?"message.deleted":"message.blocked"),ts(s,!1);Qe(n,t)||ui.add(s),ts(s,Nh(t))}var No=s=>s.classList.contains(
"is-folded")&&ts(s,!1),Nh=s=>s.length>kh||s.split(`
`).length>Oh;function ts(s,t){s.classList.toggle("is-folded",t);let e=yt(s,"message-unfold",t);e&&(e.onclick=()=>{ts(s,!1),s.focus()})}function Dh(s,{pending:t}){
let e=yt(s,"message-pending",!!t);e&&(e.title=l(`message.${t}`),e.setAttribute("aria-label",e.title))}function Ih(s,{entry:{editedAt:t,deleted:e}}){let i=yt(s,"\
message-edited",!!t&&!e);i&&(i.title=M(new Date(t)))}function Mh(s,{entry:t,edit:e}){let{failure:i}=e??t,n=yt(s,"message-failure",!!i);n&&(m(r("span",n),l(e?"me\
ssage.edit.failed":"message.failed",{reason:L({code:i})})),m(r('[data-action="discard"]',n),l(e?"message.edit.discard":"message.discard")))}function $h(s,{entry:t,
me:e,isBlocked:i}){let n=yt(s,"message-pinned",!!t.pinned&&!i);n&&(n.title=l("message.pinned",{date:M(new Date(t.pinned.at))}));let o=yt(s,"message-reactions",!!t.
reactions?.length&&!i);o&&vo(o,t,e)}var Lo=["message-reveal","message-unfold","message-pending","message-edited","message-pinned","message-failure","message-rea\
ctions"];function yt(s,t,e){let i=r(".message-body",s),n=r(`:scope > .${t}`,i);if(e||n?.remove(),!e||n)return e?n:null;let o=Lo.slice(Lo.indexOf(t)+1).map(c=>r(
`:scope > .${c}`,i)),a=w(t);return i.insertBefore(a,o.find(Boolean)??r(".message-editor",i)),a}var Ph=4,es=globalThis.CSS?.highlights,ss=class{#t;#e;#s;#i=null;#o=null;#r=null;#n=[];#a=null;#c=1/0;constructor(t,{timeline:e}){this.#t=t,this.#s=e,this.#e=r(
"input",t),this.#e.oninput=()=>this.#f(),document.addEventListener("coloured",()=>this.#o&&this.#g()),t.onkeydown=i=>this.#u(i),r('[data-find="older"]',t).onclick=
()=>this.#l(1),r('[data-find="newer"]',t).onclick=()=>this.#l(-1),r('[data-find="more"]',t).onclick=()=>this.#y(),r('[data-find="close"]',t).onclick=()=>this.#h()}show(t,{
signal:e}){this.#i=t,this.#h(),t.addEventListener("change",()=>this.#o&&this.#p(),{signal:e})}open(){this.#r=document.activeElement,this.#c=Number(this.#s.lastOnScreen?.
dataset.seq??1/0),this.#t.hidden=!1,this.#o=$.open(()=>this.#m()),this.#e.focus(),this.#e.select(),this.#f()}around(t){t(),this.#o&&this.#g()}#h(){this.#o&&$.close(
this.#o)}#m(){this.#o=null,this.#t.hidden=!0,this.#v(),this.#r?.focus({preventScroll:!0})}#u(t){if(!t.isComposing){if(t.key==="Escape")this.#h();else if(t.key===
"Enter"&&t.target===this.#e)this.#l(t.shiftKey?-1:1);else return;t.preventDefault(),t.stopPropagation()}}#f(){this.#a=null,this.#p();let t=this.#n.find(e=>e<=this.#c)??
this.#n[0];t?this.#d(t):this.#g()}#l(t){if(!this.#n.length)return;let e=this.#n.indexOf(this.#a)+t;this.#c=this.#n.at(e%this.#n.length),this.#d(this.#c)}#d(t){this.#a=
t;let e=this.#s.lookAt(t);No(e),this.#g(),this.#E()}#p(){this.#n=xo(this.#i.history.shown.entries,li(this.#e.value)),this.#n.includes(this.#a)||(this.#a=null),this.#E()}#E(){
let{history:t}=this.#i,e=t.shown.entries.filter(O).length,i=this.#n.indexOf(this.#a)+1,o=this.#e.value.trim()?i?l("find.count",{at:_(i),count:_(this.#n.length)}):
l("find.none"):"";m(r(".find-count",this.#t),o),m(r(".find-loaded",this.#t),b("find.loaded",e)),r('[data-find="more"]',this.#t).hidden=!t.hasOlder;for(let a of[
"older","newer"])r(`[data-find="${a}"]`,this.#t).disabled=!this.#n.length}async#y(){let{history:t}=this.#i,e=r(".find-trouble",this.#t);m(e,"");try{for(let i=0;i<
Ph&&t.hasOlder;i+=1)await t.loadOlder()}catch(i){m(e,L(i))}this.#e.focus(),this.#a===null&&this.#o&&this.#f()}#g(){this.#v();let t=li(this.#e.value);if(!t)return;
let e=[],i=[];for(let n of this.#s.list.messageRows){let o=Number(n.dataset.seq)===this.#a;n.classList.toggle("is-found",o),(o?i:e).push(...Bh(r(".message-text",
n),t))}es?.set("found",new Highlight(...e)),es?.set("found-here",new Highlight(...i))}#v(){for(let t of this.#s.list.messageRows)t.classList.remove("is-found");
for(let t of["found","found-here"])es?.delete(t)}};function Bh(s,t){if(!es)return[];let e=[],i=document.createTreeWalker(s,NodeFilter.SHOW_TEXT),n=0;for(;i.nextNode();)
e.push({node:i.currentNode,at:n}),n+=i.currentNode.length;let o=a=>e.findLast(({at:c})=>c<=a);return[...s.textContent.matchAll(t)].map(({0:a,index:c})=>{let h=new Range,
[d,u]=[o(c),o(c+a.length-1)];return h.setStart(d.node,c-d.at),h.setEnd(u.node,c+a.length-u.at),h})}function Do(s,{text:t,written:e=t,focus:i=!0,save:n,onEmpty:o,done:a}){if(r(".message-editor",s))return;let c=w("message-editor"),h=r("textarea",c),d=()=>{fi(s),
a()};jh(c,{textarea:h,close:d,submit:()=>Fh(c,{before:t,save:n,onEmpty:o,close:d})}),s.classList.add("is-editing"),r(".message-body",s).append(c),h.value=e,Ut(h),
i&&(h.focus({preventScroll:!0}),c.scrollIntoView({block:"nearest"}))}function fi(s){let t=r(".message-editor",s);return t.remove(),s.classList.remove("is-editin\
g"),r("textarea",t).value}function jh(s,{textarea:t,close:e,submit:i}){t.oninput=()=>Ut(t),s.onkeydown=n=>{if(!mt(n)){if(n.key==="Escape")e();else if(n.target===
t&&Ee(n))i();else return;n.preventDefault(),n.stopPropagation()}},s.onsubmit=n=>{n.preventDefault(),i()},r('[data-action="cancel"]',s).onclick=e}async function Fh(s,{
before:t,save:e,onEmpty:i,close:n}){let o=Wt(r("textarea",s));if(o===t)return n();await E(s,async()=>{await(o?e(o):i()),n()})}var is=class{#t;#e;#s;#i=[];#o=!1;constructor(t,e){this.#t=t,this.#e=e}show(t,{signal:e}){this.#s=t,this.#i=[],t.addEventListener("lost-edit",({detail:i})=>this.#e.
keepAsDraft(i.text),{signal:e}),t.addEventListener("resync",()=>this.#r(),{signal:e}),t.addEventListener("state",()=>t.state==="live"&&this.#a(),{signal:e})}around(t){
let e=[...this.#t.querySelectorAll(".message.is-editing")];t();for(let i of e)i.isConnected||this.#n(i);this.#o||this.#c()}#r(){this.#o=!0;for(let t of this.#t.
querySelectorAll(".message.is-editing"))this.#n(t)}#n(t){let{entry:e}=G(t);this.#i.push({entry:e,written:fi(t)})}#a(){if(!this.#o)return;this.#o=!1;let t=({entry:e})=>{
let i=this.#e.entryOf(e);return!i||!Tt(i,this.#s)};for(let{entry:e,written:i}of this.#i.filter(t))i!==e.text&&this.#e.keepAsDraft(i);this.#i=this.#i.filter(e=>!t(
e)),this.#c()}#c(){this.#i=this.#i.filter(({entry:t,written:e})=>{let i=this.#e.rowOf(t);return i?(this.#e.reopen(i,G(i).entry,e),!1):!0})}};var ns=class{#t;#e;constructor(t){this.#t=t,this.#e=r(".resync-kept",t),r("button",t).onclick=()=>t.hidden=!0}show(t,{signal:e}){this.#t.hidden=!0,t.addEventListener(
"resync",({detail:i})=>this.#s(i),{signal:e})}sayKept(){this.#e.hidden=!1}#s({reason:t}){let e=t==="epoch_changed"?"resync.restored":"resync.incomplete";m(r(".r\
esync-text",this.#t),l(e)),this.#e.hidden=!0,this.#t.hidden=!1}};var os=class{#t;#e;constructor(t,{router:e,...i}){this.#t=t,this.#e=i;let n=r(".people-button",t),o=()=>e.address.panel==="people",a=()=>n.setAttribute("aria-ex\
panded",o());n.onclick=()=>o()?e.up():e.go({...e.address,panel:"people"}),e.addEventListener("change",a),r(".pins-button",t).onclick=()=>e.go({...e.address,panel:"\
pins"}),r(".reports-button",t).onclick=()=>e.go({...e.address,panel:"reports"})}show(t,{signal:e}){let i=()=>this.#s(t),n=F(()=>e.aborted||i()),{directory:o,presence:a,
reports:c}=this.#e,h=()=>t.state==="live"&&ot(t.room)&&c.count(t.id);t.addEventListener("room",i,{signal:e});for(let d of[o,a,c])d.addEventListener("change",n,{
signal:e});t.addEventListener("state",h,{signal:e}),h(),i()}#s({room:t}){m(r(".room-title",this.#t),t.name);let e=r(".room-topic",this.#t),i=pt(t);m(e,i?this.#r(
i):t.topic??""),e.title=e.textContent,this.#i(i),this.#o(t),m(r(".people-count",this.#t),_(t.member_count))}#i(t){let e=r(".room-picture",this.#t);e.hidden=!t,t&&
(k(e,this.#e.directory.of(t)),K(e,this.#e.presence.of(t.id)))}#o(t){let{count:e,hasMore:i}=ot(t)?this.#e.reports.waitingIn(t.id):{count:0};r(".reports-button",this.#t).
hidden=!e,m(r(".reports-count",this.#t),e?_t(e,{hasMore:i}):"")}#r(t){return[Dt({state:this.#e.presence.of(t.id)}),Rt(this.#e.directory.of(t))].filter(Boolean).
join(" · ")}};var qh=450,Hh=10,Io=.9,$o="a[href], button:not([hidden])",Po=".code-block pre, .table-scroll",Mo=`${$o}, ${Po}`,rs=class{#t;#e;#s;#i;#o;#r=null;constructor({log:t,
scroller:e,timeline:i,actions:n}){this.#t=t,this.#e=e,this.#s=i,this.#o=n,t.addEventListener("pointerover",({target:o})=>this.#n(o.closest(".message")));for(let o of[
"pointerover","focusin"])t.addEventListener(o,({target:a})=>this.#a(a));t.addEventListener("focusin",({target:o})=>this.#c(o.closest(".message"))),t.addEventListener(
"focusout",o=>this.#h(o)),t.addEventListener("click",({target:o})=>this.#m(o)),t.addEventListener("keydown",o=>this.#u(o)),this.#g(),e.addEventListener("focus",
()=>e.matches(":focus-visible")&&this.#s.lastOnScreen?.focus())}show(t){this.#i=t,this.#e.tabIndex=0}around(t){let e=this.#t.contains(document.activeElement);t();
let i=r('.message[tabindex="0"]',this.#t);e&&!this.#t.contains(document.activeElement)?(this.#e.tabIndex=-1,this.#e.focus({preventScroll:!0})):!i&&document.activeElement!==
this.#e&&(this.#e.tabIndex=0)}#n(t){if(!t||t.dataset.state!=="sent")return;let e=r(".message-actions",t)??t.appendChild(w("message-actions")),i=G(t),n=new Set(ze(
i,this.#i).map(({name:o})=>o));i.entry.deleted||n.add("more");for(let o of e.children)o.hidden=!n.has(o.dataset.action);e.hidden=[...e.children].every(o=>o.hidden)}#a(t){
let e=t.closest(".reaction");e&&bo(e,G(e.closest(".message")).entry,this.#i)}#c(t){if(t){this.#n(t),this.#e.tabIndex=-1;for(let e of this.#t.querySelectorAll('.\
message[tabindex="0"]'))e.tabIndex=-1;t.tabIndex=0}}#h({target:t,relatedTarget:e}){let i=t.closest(".message");if(i&&!i.contains(e))for(let n of i.querySelectorAll(
Mo))n.tabIndex=-1}#m(t){let e=t.closest(".message"),i=t.closest("[data-action]"),n=t.matches(".avatar, .message-author")?"person":i?.dataset.action;e&&this.#o[n]?.(
e,G(e),i)}#u(t){let e=t.target.closest(".message");if(!e||t.target.matches("textarea")||t.ctrlKey||t.metaKey||t.altKey||t.key.startsWith("Arrow")&&t.target.matches(
Po))return;let i=t.target===e?this.#f(e,t.key):this.#l(e,t.key);i&&(t.preventDefault(),t.stopPropagation(),i())}#f(t,e){let{list:i}=this.#s;return{Enter:()=>this.#E(
t),ArrowUp:()=>this.#d(i.beside(t,-1)),ArrowDown:()=>this.#d(i.beside(t,1)),Home:()=>this.#d(i.first()),End:()=>{this.#s.toNewest(),this.#s.focusNewest()},PageUp:()=>this.#p(
-Io),PageDown:()=>this.#p(Io)}[e]}#l(t,e){if(e==="Escape")return()=>t.focus({preventScroll:!0});let i={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1}[e],n=this.#y(
t);return i&&(()=>n.at((n.indexOf(document.activeElement)+i)%n.length).focus())}#d(t){t?.focus({preventScroll:!0}),t?.scrollIntoView({block:"nearest"})}#p(t){let{
list:e}=this.#s;this.#s.scroll(t);let{top:i}=this.#e.getBoundingClientRect(),n=e.messageRows.find(o=>o.getBoundingClientRect().top>=i);(t<0?n:this.#s.lastOnScreen)?.
focus({preventScroll:!0})}#E(t){let e=this.#y(t);for(let i of e)i.tabIndex=0;e[0]?.focus({preventScroll:!0})}#y=t=>[...t.querySelectorAll(Mo)];#g(){let t=this.#t;
t.addEventListener("pointerdown",e=>this.#v(e),{passive:!0}),t.addEventListener("pointermove",e=>this.#w(e),{passive:!0});for(let e of["pointerup","pointercance\
l"])t.addEventListener(e,()=>this.#x(),{passive:!0});this.#e.addEventListener("scroll",()=>this.#x(),{passive:!0}),t.addEventListener("contextmenu",e=>{e.pointerType===
"touch"&&!e.target.closest("a[href]")&&e.preventDefault()})}#v({pointerType:t,target:e,clientX:i,clientY:n,isPrimary:o}){this.#x();let a=t==="touch"&&o&&!e.closest(
`${$o}, textarea`)&&e.closest(".message");if(!a)return;let c=setTimeout(()=>{this.#r=null,Wh(),this.#o.more(a,G(a))},qh);this.#r={timer:c,clientX:i,clientY:n}}#w({
clientX:t,clientY:e}){let i=this.#r;i&&Math.hypot(t-i.clientX,e-i.clientY)>Hh&&this.#x()}#x(){clearTimeout(this.#r?.timer),this.#r=null}};function Wh(){let s=t=>{
t.preventDefault(),t.stopPropagation()};addEventListener("click",s,{capture:!0,once:!0}),addEventListener("pointerdown",()=>removeEventListener("click",s,{capture:!0}),
{capture:!0,once:!0})}var as=class{#t;constructor(t){this.#t=t}show(t,{signal:e}){let i=()=>{let n=Uh(t),o=n?Kh(n,t):0;this.#t.hidden=!o,m(this.#t,o?b("seen.count",o):""),this.#t.onclick=
()=>Ke({entry:n,conversation:t})};for(let n of[t,t.readers])n.addEventListener("change",i,{signal:e});i()}};function Uh({timeline:s,me:t,room:e}){let i=s.entries.
findLast(O);return i&&i.user.id===t.id&&ce(i,e)?i:null}var Kh=({seq:s},{readers:t,me:e})=>t.of(s).filter(i=>i!==e.id).length;var Gh={"sign-in":{key:"status.ended.action",go:vt},reload:{key:"again",go:()=>location.reload()},rooms:{key:"status.rooms.action",go:s=>s.go(X)}},Vh=new Set(["\
connecting","catching-up"]),cs=class{#t;#e;constructor(t,{router:e}){this.#t=t,this.#e=e}show(t,{signal:e}){let i=()=>this.#s(t.state);t.addEventListener("state",
i,{signal:e}),i()}#s(t){this.#t.dataset.state=t,this.#t.closest(".conversation").classList.toggle("is-opening",Vh.has(t)),r(".status-text",this.#t).textContent=
t==="live"?"":l(`status.${t}`);let e=r("button",this.#t),i=Gh[Et[t]?.next];e.hidden=!i,i&&(e.textContent=l(i.key),e.onclick=()=>i.go(this.#e))}};var Yh=900,hs=class{#t;#e;#s;constructor(t,{isFollowing:e}){this.#t=t,this.#e=e,t.addEventListener("scroll",()=>this.#i(),{passive:!0})}draw(){let{top:t}=this.#t.
getBoundingClientRect();for(let e of this.#t.querySelectorAll(".day"))r(".day-title",e).classList.toggle("is-over",e.getBoundingClientRect().top<t)}#i(){if(this.#e())
return this.#o();this.#t.classList.add("is-scrolling"),clearTimeout(this.#s),this.#s=setTimeout(()=>this.#o(),Yh)}#o(){clearTimeout(this.#s),this.#t.classList.remove(
"is-scrolling")}};var Bo=new Set(["joined","left","added","removed"]),zh=new Set(["began","brought"]),pi=new Set(["joined","left"]);function gi(s){let t=[];for(let e of Jh(s)){let i=t.
at(-1);i&&Xh(i[0],e)?i.push(e):t.push([e])}return t.map(Qh)}function Jh(s){let t=new Map(s.filter(({type:i})=>pi.has(i)).map(i=>[i.user.id,i]));return s.filter(
({type:i})=>!zh.has(i)).filter(i=>!pi.has(i.type)||t.get(i.user.id)===i)}function Xh(s,{type:t,user:e}){return s.type!==t||!Bo.has(t)?!1:pi.has(t)||s.user.id===
e.id}function Qh(s){let[{type:t,user:e,member:i,role:n,name:o,topic:a}]=s,c={user:g(e),name:o,topic:a,member:i&&g(i)};if(Bo.has(t)){let h=[...new Set(s.map(d=>g(
d.member??d.user)))];return b(`notice.${t}`,h.length,{...c,names:z(h)})}return t==="role"?l(`notice.role.${n}`,c):t==="topic"&&!a?l("notice.topic.removed",c):l(
`notice.${t}`,c)}var Zh=300;function jo(s,t,e){let{before:i,firstNew:n,me:o}=e,a=[];i&&a.push({key:Fo(new Date(i.at)),at:new Date(i.at),rows:[],isContinued:!0});let c=i;for(let h of[
...s,...t.map(d=>tl(d,o))]){let d=el(a,new Date(h.at));n!==null&&h.seq===n&&(d.rows.push({key:"new-line",kind:"new-line"}),c=null),!d.rows.length&&!d.isContinued&&
(c=null),O(h)?d.rows.push(sl(h,c,e)):rl(d.rows,ol(h,e)),c=h}return a.filter(({rows:h})=>h.length)}var wi=new WeakMap;function tl(s,t){let{clientId:e,text:i,at:n,
failure:o}=s;if(!wi.has(s)){let a={type:"message",seq:null,at:n,user:t,text:i,deleted:!1,clientId:e,failure:o,unsent:!0};wi.set(s,a)}return wi.get(s)}var Fo=s=>`${s.
getFullYear()}-${s.getMonth()+1}-${s.getDate()}`;function el(s,t){let e=Fo(t),i=s.at(-1);return i&&(i.key===e||t<i.at)?i:(s.push({key:e,at:t,rows:[],isContinued:!1}),
s.at(-1))}function sl(s,t,{me:e,live:i,edits:n,personOf:o,isBlocked:a}){let c=s.user.id===e.id,h=n.get(s.seq),d=s.unsent?s:h,u=d?.failure?"failed":d?"pending":"\
sent",p=o(s.user);return{key:c&&s.clientId?s.clientId:`seq-${s.seq}`,kind:"message",entry:s,own:c,me:e,author:p,name:p.display_name||p.name,picture:p.picture,isBlocked:a(
s),edit:h,leads:!il(s,t),state:u,pending:u!=="pending"?null:i?"sending":"waiting"}}function il(s,t){return!t||!O(t)||t.user.id!==s.user.id?!1:new Date(s.at)-new Date(
t.at)<Zh*1e3}var nl={joined:"began",added:"brought"};function ol(s,{personOf:t,isDirect:e}){let{user:i,member:n,type:o}=s;return{...s,type:e&&nl[o]||o,user:t(i),
member:n&&t(n)}}function rl(s,t){let e=s.at(-1);e?.kind==="notice"?e.entries.push(t):s.push({key:`notice-${t.seq}`,kind:"notice",entries:[t]})}var ls=class{#t=new Map;#e=0;#s=null;fit(t){t!==this.#s&&(this.#s=t,this.clear())}clear(){this.#t.clear(),this.#e=0}set(t,e){this.#e+=e-(this.#t.get(t)??0),this.#t.
set(t,e)}of(t,e,i){let{mean:n}=this,o=0;for(let a=e;a<i;a+=1)o+=this.#t.get(t[a].seq)??n;return o}at(t,e){let{mean:i}=this,n=0;for(let o=e;n<t.length&&o>0;n+=1)
o-=this.#t.get(t[n].seq)??i;return n}get mean(){return this.#t.size?this.#e/this.#t.size:44}};var ds=class{#t;#e;#s=null;#i;following=!0;constructor(t,{mayFollow:e}){this.#t=t,this.#e=e,t.addEventListener("scroll",()=>this.#r(),{passive:!0});let i=new ResizeObserver(
()=>this.following?this.toBottom():this.#a());i.observe(t),i.observe(t.firstElementChild)}keep(t){let e=this.following?null:this.#h(),i=e?.getBoundingClientRect().
top;t(),this.following?this.toBottom():e?.isConnected&&this.#c(e.getBoundingClientRect().top-i),this.#n()}toBottom(){this.following=this.#e(),this.#t.scrollTop=
this.#t.scrollHeight}stay(){this.following=!1}revealAbove(t){let{top:e}=this.#t.getBoundingClientRect();return!t||t.getBoundingClientRect().top>=e?!1:(this.reveal(
t),!0)}isInView(t){let[e,i]=[this.#t,t].map(n=>n.getBoundingClientRect());return i.top>=e.top&&i.bottom<=e.bottom}reveal(t){this.putAt(t,this.#t.clientHeight/5)}putAt(t,e){
let{top:i}=this.#t.getBoundingClientRect();this.#t.scrollTop+=t.getBoundingClientRect().top-i-e,this.following=this.#o,this.#n()}placeIn(t){let e=this.#m(t);return e?
{row:e,offset:e.getBoundingClientRect().top-this.#t.getBoundingClientRect().top}:null}lastAboveFoot(t){let e=this.#t.getBoundingClientRect().bottom+1;return t[Jt(
t,i=>i.getBoundingClientRect().bottom>e)-1]}get isNearTop(){return this.#t.scrollTop<this.#t.clientHeight}get isNearFoot(){let{scrollHeight:t,scrollTop:e,clientHeight:i}=this.#t;
return t-e-i<i}get#o(){let{scrollHeight:t,scrollTop:e,clientHeight:i}=this.#t;return this.#e()&&t-e-i<48}#r(){this.following=this.#o,this.#n()}#n(){this.#s=this.
following?null:this.placeIn(this.#t.querySelectorAll(".day-rows > *")),this.#i=this.#t.clientWidth}#a(){let{row:t,offset:e}=this.#s??{};!t?.isConnected||this.#i===
this.#t.clientWidth||(this.#c(t.getBoundingClientRect().top-this.#t.getBoundingClientRect().top-e),this.#i=this.#t.clientWidth)}#c(t){Math.abs(t)>=.5&&(this.#t.
scrollTop+=t)}#h(){return this.#m(this.#t.querySelectorAll(".day-rows > *"))}#m(t){let{top:e}=this.#t.getBoundingClientRect();return t[Jt(t,i=>i.getBoundingClientRect().
bottom>e)]}};function Jt(s,t){let e=0,i=s.length;for(;e<i;){let n=e+i>>1;t(s[n])?i=n:e=n+1}return e}var al=24,qo=4,cl=80,hl=180,Ei=.75,ll=1+Ei,dl=1+2*Ei,ml=4,ul={message:Co,notice:()=>w("notice"),"new-line":()=>w("new-line")},fl={message:Ro,notice:wl,"new-line":()=>{}},
ms=class{#t;#e;#s;#i;#o;#r=new ls;#n=[];#a=[];#c=null;#h=[];#m=[];#u=null;#f=null;#l=0;#d=0;#p;#E=0;#y=0;constructor({scroller:t,keeper:e,changing:i}){this.#t=t,
this.#e=e,this.#s=r(".timeline-log",t),this.#i=r(".rows-above",t),this.#o=r(".rows-below",t),this.#p=i;let n=()=>{this.#E=t.clientWidth,this.#y=t.clientHeight};
new ResizeObserver(n).observe(t),n()}get rows(){return this.#h}get messageRows(){return this.#h.filter(t=>t.matches(".message"))}get isEmpty(){return!this.#m.some(
({kind:t})=>t==="message")}clear(){this.#s.replaceChildren(),this.#r.clear(),this.#n=this.#a=this.#h=this.#m=[],this.toEnd()}draw(t,e,i,{aloud:n=!1}={}){this.#n=
t,this.#a=e,this.#c=i,this.#w(),this.#g({aloud:n})}follow(){for(let t=0;t<ml;t+=1){let e=this.#k();if(!e)return;this.#O(),this.#b(e),this.#g()}}toEnd(){this.#u=
this.#f=null,this.#w()}show(t){let e=Math.min(H(this.#n,t),this.#n.length-1);return(e<this.#l||e>=this.#d)&&(this.#O(),this.#b(this.#T(e)),this.#g()),this.rowOf(
t)}rowOf(t){return r(`.message[data-seq="${t}"]`,this.#s)??this.#_(t)}beside(t,e){let{messageRows:i}=this,n=i.indexOf(t)+e;if(i[n])return i[n];if(!(e<0?this.#l===
0:this.#d===this.#n.length))return this.#O(),this.#b(this.#T(e<0?this.#l:this.#d)),this.#g(),i=this.messageRows,n=i.indexOf(t)+e,i[n]}first(){let t=this.#n.find(
O);return t&&this.show(t.seq)}onScreen({first:t,last:e}){let{top:i,bottom:n}=this.#t.getBoundingClientRect(),o=p=>y=>y.getBoundingClientRect().bottom>p,a=Jt(this.#h,
o(i)),c=Jt(this.#h,o(n+1))-1,h=this.#m.slice(a,c+1).flatMap(yi);if(!h.length)return this.#n.length||t===null?null:{from:t,to:e};let d=this.#n[H(this.#n,h[0])-1],
u=this.#n[H(this.#n,h.at(-1))+1];return{from:d?d.seq+1:t,to:u?u.seq-1:e}}#g({aloud:t=!1}={}){this.#s.setAttribute("aria-live",t?"polite":"off"),this.#p(()=>this.#e.
keep(()=>this.#v()))}#v(){this.#r.fit(this.#E);let t=this.#n.slice(this.#l,this.#d),e=this.#d===this.#n.length,i=this.#n[this.#l-1],n=jo(t,e?this.#a:[],{...this.#c,
before:i});T(this.#s,n,{create:()=>w("day"),update:pl}),this.#m=n.flatMap(({rows:o})=>o),this.#h=[...this.#s.querySelectorAll(".day-rows > *")],Ho(this.#i,this.#r.
of(this.#n,0,this.#l)),Ho(this.#o,this.#r.of(this.#n,this.#d,this.#n.length))}#w(){let{length:t}=this.#n,e=this.#A;this.#d=this.#f===null?t:Math.min(t,H(this.#n,
this.#f+1)),this.#l=this.#u===null?this.#d-this.#S(ll):H(this.#n,this.#u),this.#l>=this.#d&&(this.#d=Math.max(this.#d,Math.min(t,e))),this.#l>=this.#d&&(this.#l=
this.#d-e),this.#f===null&&this.#d-this.#l>e+e/4&&this.#x(e),this.#b([this.#l,this.#d])}#x(t){this.#e.following||!this.#h.length?this.#l=this.#d-t:this.#d=this.#l+
t+t/4,this.#O()}#b([t,e]){let{length:i}=this.#n;for(this.#d=Math.min(Math.max(Math.round(e),0),i),this.#l=Math.min(Math.max(Math.round(t),0),this.#d);this.#l>0&&
this.#l<i&&!O(this.#n[this.#l])&&!O(this.#n[this.#l-1]);)this.#l-=1;for(;this.#d>0&&this.#d<i&&!O(this.#n[this.#d])&&!O(this.#n[this.#d-1]);)this.#d+=1;this.#u=
this.#n[this.#l]?.seq??null,this.#f=this.#d===i?null:this.#n[this.#d-1].seq}#k(){let{top:t,bottom:e,height:i}=this.#t.getBoundingClientRect(),n=this.#s.getBoundingClientRect(),
o=Ei*i,a=this.#A,c=a/qo;if(!i||!this.#h.length)return null;if(n.bottom<t||n.top>e)return this.#T(this.#r.at(this.#n,t-this.#i.getBoundingClientRect().top));let[
h,d]=[this.#l-c,this.#d+c];return this.#l>0&&n.top>t-o?[h,Math.min(this.#d,h+a)]:this.#d<this.#n.length&&n.bottom<e+o?[Math.max(this.#l,d-a),d]:null}#T(t){let e=this.#S(
dl)/2;return[t-e,t+e]}get#A(){let t=qo*this.#y/al;return Math.round(Math.min(hl,Math.max(cl,t)))}#S(t){return Math.ceil(t*this.#y/this.#r.mean)}#O(){let t=this.#s.
getBoundingClientRect().top;this.#h.forEach((e,i)=>{let[n,...o]=yi(this.#m[i]);if(!n)return;let{bottom:a}=e.getBoundingClientRect();this.#r.set(n,a-t);for(let c of o)
this.#r.set(c,0);t=a})}#_(t){return this.#h[this.#m.findIndex(e=>e.kind==="notice"&&yi(e).includes(t))]}},yi=({entry:s,entries:t=[s]})=>t.flatMap(e=>e?.seq??[]);
function Ho(s,t){let e=`${t}px`;s.style.blockSize!==e&&(s.style.blockSize=e)}function pl(s,{at:t,rows:e,isContinued:i}){m(r(".day-title span",s),Qi(t)),s.classList.
toggle("is-continued",i),s.classList.toggle("is-silent",e.every(gl)),T(r(".day-rows",s),e,{create:({kind:n})=>ul[n](),update:(n,o)=>fl[o.kind](n,o)})}var gl=({kind:s,
entries:t})=>s==="notice"&&!gi(t).length;function wl(s,{entries:t}){let e=gi(t);e.length===s.children.length&&e.every((i,n)=>s.children[n].textContent===i)||s.replaceChildren(
...e.map(i=>Z("p",i)))}var yl=2e3,El=400,xi={connecting:"timeline.loading","catching-up":"timeline.loading",reconnecting:"timeline.waiting",restarting:"timeline.waiting",offline:"time\
line.waiting"},us=class{#t;#e;#s;#i;#o;#r;#n=null;#a;#c=!1;#h=!1;#m=!1;#u=new Set;#f=null;#l=null;#d=F(()=>this.#p());constructor(t,{changing:e,onNewest:i,onMoved:n}){
this.#t=t,this.toNewest=i,this.#e=r(".timeline-scroll",t),this.#s=r(".timeline-start",t),this.#i=new ds(this.#e,{mayFollow:()=>this.#n?.history.isAtNewest??!0}),
this.#r=new ms({scroller:this.#e,keeper:this.#i,changing:e}),this.#o=new hs(this.#e,{isFollowing:()=>this.#i.following});let o,a=()=>{clearTimeout(o),o=setTimeout(
()=>this.#n&&n(),El),this.#w()};this.#e.addEventListener("scroll",a,{passive:!0}),r('[data-testid="new-pill"]',t).onclick=()=>this.#k(),r('[data-testid="first-u\
nread"]',t).onclick=()=>this.#T(),r('[data-testid="mark-read"]',t).onclick=()=>this.#O(),document.addEventListener("visibilitychange",()=>document.hidden&&this.#_()),
tt.addEventListener("ready",this.#d),addEventListener("blur",()=>this.#_()),addEventListener("focus",()=>this.#L())}get list(){return this.#r}show(t){this.#a?.abort(),
this.#a=new AbortController;let{signal:e}=this.#a;this.#n=t,this.#c=!1,this.#h=!0,this.#m=!1,this.#u.clear(),this.#f=this.#l=null,this.#r.clear(),t.addEventListener(
"change",this.#d,{signal:e}),this.#i.following=!0,this.#p()}follow(){this.#h=!1,this.#n.history.toNewest(),this.#r.toEnd(),this.#p(),this.#i.toBottom(),this.#w()}async goTo(t){
this.#h=!1;let e=this.#n,i=await e.history.goTo(t);if(e!==this.#n||i===null)return!0;if(!i)return!1;this.#i.stay(),this.#c||=e.state==="live",this.#p();let n=this.#r.
show(t);return this.#i.reveal(n),this.#w(),bl(n),!0}lookAt(t){let e=this.#r.rowOf(t);if(e&&this.#i.isInView(e))return e;this.#i.stay();let i=this.#r.show(t);return this.#i.
reveal(i),this.#w(),i}get place(){if(this.#i.following)return null;let{row:t,offset:e}=this.#i.placeIn(this.#r.messageRows)??{};return t?.dataset.seq?{seq:Number(
t.dataset.seq),offset:e}:null}async comeBackTo(t){if(!t)return this.follow();this.#h=!1;let e=this.#n,i=await e.history.goTo(t.seq);e!==this.#n||!i||(this.#i.stay(),
this.#p(),this.#i.putAt(this.#r.show(t.seq),t.offset),this.#w())}scroll(t){this.#e.scrollBy({top:t*this.#e.clientHeight,behavior:"instant"}),this.#w()}get lastOnScreen(){
return this.#i.lastAboveFoot(this.#r.messageRows)??this.#r.messageRows[0]}focusNewest(){let t=this.lastOnScreen;return t?.focus({preventScroll:!0}),!!t}entryAsItWas({
seq:t,at:e}){let i=this.#n.history.shown.entry(t);return i?.at===e?i:void 0}#p(){let t=this.#n;if(!t)return;let{state:e,timeline:i,history:n,room:o,me:a,unread:c,
unsentEdits:h}=t,d=e==="live";d&&this.#c&&this.#i.following&&i.trim();let{first:u,last:p,entries:y}=n.shown,R=u===this.#f&&p>this.#l;this.#f=u,this.#l=p;let P=A=>t.
personOf(A),V=A=>t.isBlocked(A),et={me:a,firstNew:c.first,live:d,edits:h,personOf:P,isBlocked:V,isDirect:o.kind==="direct"};this.#r.draw(y,n.isAtNewest?t.unsent:
[],et,{aloud:d&&this.#c&&R&&n.isAtNewest}),this.#E(),d?!this.#c&&!this.#m&&this.#g():this.#c=!1,this.#w()}#E(){let{timeline:t,history:e,state:i,room:n}=this.#n,
o=t.cursor!==null||!e.isAtNewest;r('.timeline-empty [data-open="add-people"]',this.#t).hidden=!kt(n);for(let h of["p",'[data-open="invite"]'])r(`.timeline-empty\
 ${h}`,this.#t).hidden=n.kind==="direct";this.#t.classList.toggle("is-empty",o&&this.#r.isEmpty),this.#t.classList.toggle("is-loading",!o&&["connecting","catchi\
ng-up"].includes(i));let a=i==="live"&&this.#u.has("older"),c=xl({known:o,timeline:t,history:e,room:n,state:i,failed:a});this.#s.dataset.text!==c&&(this.#s.dataset.
text=c,this.#i.keep(()=>this.#s.replaceChildren(c,...a?[" ",this.#y()]:[])))}#y(){let t=Z("button",l("again"),"link-button");return t.onclick=()=>this.#x("older"),
t}#g(){let{history:t,reading:e,room:i,unread:n}=this.#n;if(this.#h&&i.isKept)return;let o=n.first,a=this.#h&&this.#i.following;if(this.#h=!1,a&&n.stoppedElsewhere)
return this.#A();this.#c=!0,this.#u.clear(),e.back(n),!(!this.#i.following||!t.isAtNewest||o===null)&&(this.#i.stay(),this.#r.show(o),this.#i.revealAbove(r(".ne\
w-line",this.#e))||this.#v())}#v(){this.#r.toEnd(),this.#p(),this.#i.toBottom()}#w(){if(!this.#n)return;this.#r.follow();let{reading:t,history:e}=this.#n,i=this.#r.
onScreen(e.shown);i&&!document.hidden&&document.hasFocus()&&this.#c&&t.see(i),this.#c&&!this.#u.has("older")&&this.#i.isNearTop&&e.hasOlder&&this.#x("older"),!this.#u.
has("newer")&&this.#i.isNearFoot&&!e.isAtNewest&&this.#x("newer"),this.#o.draw(),this.#b(i)}async#x(t){let e=this.#n,{history:i}=e;try{await(t==="older"?i.loadOlder():
i.loadNewer()),this.#u.delete(t)}catch{e===this.#n&&this.#u.add(t)}this.#d()}#b(t){let{reading:e,unread:i}=this.#n,n=t?i.below(t.to):0,o=t&&e.seen>=t.from-1&&e.
seen<=t.to,a=r('[data-testid="new-pill"]',this.#t);a.hidden=this.#i.following,a.classList.toggle("has-news",n>0),m(r("span",a),n?b("timeline.pill",n):l("timelin\
e.to_newest")),r(".unread-note",this.#t).hidden=!i.stoppedElsewhere||o}#k(){this.#u.delete("newer"),this.toNewest(),this.focusNewest()}async#T(){(await this.#S().
catch(e=>S(L(e))))?.focus({preventScroll:!0}),this.#w()}async#A(){let t=this.#n;this.#m=!0,await this.#S().catch(()=>{}),t===this.#n&&(this.#m=!1,this.#c=t.state===
"live",this.#p())}async#S(){let t=this.#n,{reading:e,history:i}=t;if(e.newAfter=e.seen,await i.goTo(e.seen+1,{exactly:!1}),t!==this.#n)return;this.#i.stay(),this.#p();
let{entries:n}=i.shown,o=this.#r.show(t.unread.first??n[H(n,e.seen+1)]?.seq),a=r(".new-line",this.#e)??o;return a&&this.#i.reveal(a),o}#O(){let{reading:t,timeline:e}=this.#n;
t.seeAll(e.cursor),t.answered(),this.focusNewest(),this.#p()}#_(){this.#n?.reading.away(),this.#n?.keep()}#L(){this.#n&&(this.#u.delete("newer"),this.#c=!1,this.#p())}};
function xl({known:s,timeline:t,history:e,room:i,state:n,failed:o}){return o?l("timeline.older_failed"):s?e.hasOlder?n==="live"?l("timeline.loading_older"):xi[n]===
"timeline.waiting"?l("timeline.older_waiting"):"":vl(i,t):xi[n]?l(xi[n]):""}function vl({kind:s,name:t},{floor:e}){return e>1?l("timeline.beginning.joined"):l(s===
"direct"?"timeline.beginning.direct":"timeline.beginning",{room:t})}function bl(s){s.tabIndex=-1,s.focus({preventScroll:!0}),s.classList.add("is-marked"),setTimeout(
()=>s.classList.remove("is-marked"),yl)}var Sl=3,fs=class{#t;constructor(t){this.#t=t}show({typing:t},{signal:e}){let i=()=>this.#t.textContent=kl(t.users);t.addEventListener("change",i,{signal:e}),i()}};
function kl(s){return s.length?s.length>Sl?l("typing.many"):b("typing",s.length,{names:z(s.map(g))}):""}var vi=60,ps=class{#t=null;#e;#s;#i;#o;#r;#n;#a;#c;#h;#m;constructor({router:t,socket:e,drafts:i,directory:n,presence:o,reports:a}){this.#m=a,this.#i=t,this.#s=
new us(r(".timeline"),{changing:c=>this.#a.around(()=>this.#r.around(()=>this.#n.around(c))),onNewest:()=>this.#u(),onMoved:()=>t.keepPlace()}),this.#o=new Xe({
form:r(".composer"),note:r(".composer-note"),socket:e,drafts:i,onSent:()=>this.#u(),onEditLast:()=>this.#y()}),this.#r=new rs({log:r(".timeline-log"),scroller:r(
".timeline-scroll"),timeline:this.#s,actions:this.#f()}),this.#c=new ns(r(".resync-note")),this.#n=new is(r(".timeline-log"),{rowOf:({seq:c})=>this.#s.list.rowOf(
c),entryOf:c=>this.#s.entryAsItWas(c),reopen:(c,h,d)=>this.#g(c,h,{written:d,focus:!1}),keepAsDraft:c=>this.#v(c)}),this.#a=new ss(r(".find-bar"),{timeline:this.#s}),
this.#h=[this.#a,this.#c,this.#n,new os(r(".room-header"),{router:t,directory:n,presence:o,reports:a}),new cs(r(".status[data-state]"),{router:t}),new fs(r(".ty\
ping")),new as(r(".seen-line")),this.#o]}show(t){this.#e?.abort(),this.#e=new AbortController,this.#t=t;for(let e of this.#h)e.show(t,this.#e);this.#r.show(t),this.#s.
show(t)}focusComposer(){this.#o.focus()}async goTo(t){await this.#s.goTo(t).catch(i=>i.status===422?!1:S(L(i))??!0)||(S(l("message.missing")),this.#s.follow())}get place(){
return this.#s.place}comeBackTo(t){return this.#s.comeBackTo(t).catch(e=>S(L(e)))}get keys(){return{find:()=>this.#a.open(),writeOn:()=>this.focusComposer(),leaveComposer:({
target:t})=>t.matches(".composer-text")&&this.#s.focusNewest(),scrollUp:()=>this.#s.scroll(-.9),toNewest:()=>this.#u()}}#u(){let{address:t}=this.#i;t.seq?this.#i.
go({...t,seq:null},{replace:!0}):this.#s.follow()}#f(){return{person:(t,{entry:e})=>this.#i.go({...this.#i.address,panel:`person:${e.user.id}`}),reveal:(t,{entry:e})=>{
this.#t.reveal(e.seq),t.focus({preventScroll:!0})},report:(t,{entry:e,author:i})=>Zn({entry:e,author:i,room:this.#t.room,reports:this.#m}),seen:(t,{entry:e})=>Ke(
{entry:e,conversation:this.#t}),react:(t,{entry:e},i)=>this.#d(e,i??t),reaction:(t,{entry:e},i)=>this.#p(e,i.dataset.key),pin:(t,{entry:e})=>this.#t.pin(e.seq).
catch(i=>S(L(i))),unpin:(t,{entry:e})=>this.#t.unpin(e.seq).catch(i=>S(L(i))),reactions:(t,{entry:e})=>uo({entry:e,conversation:this.#t}),unread:(t,{entry:e})=>this.#t.
markUnread(e.seq),copy:(t,e)=>gt(Ze(e),"message.copied"),"copy-code":(t,e,i)=>gt(r("code",i.closest(".code-block")).textContent,"message.code.copied"),link:(t,{
entry:e})=>gt(this.#E(e),"message.link.copied"),edit:(t,{entry:e})=>this.#g(t,e),delete:(t,{entry:e})=>this.#w(t,e),retry:(t,{entry:e,edit:i=e})=>this.#t.retry(
i.clientId),discard:(t,{entry:e,edit:i=e})=>this.#x(i.clientId),more:(t,e,i)=>this.#l(t,e,i)}}async#l(t,e,i){let n=await wo({row:t,item:e,button:i,conversation:this.#t});
n&&this.#f()[n](t,G(t))}async#d({seq:t},e){let i=this.#t,n=await Ye(e);n&&await i.react(t,n).catch(o=>S(L(o)))}#p({seq:t,reactions:e},i){let n=this.#t;(e.some(c=>c.
emoji===i&&c.users.includes(n.me.id))?n.unreact(t,i):n.react(t,i)).catch(c=>S(L(c)))}#E({seq:t}){return location.origin+nt({view:"room",room:this.#t.id,seq:t})}#y(){
let t=this.#t.lastOwn;if(!t)return S(l("message.edit.none"));this.#t.history.isAtNewest||this.#s.follow();let e=this.#s.list.show(t.seq);this.#g(e,t,{done:()=>this.
focusComposer()})}#g(t,{seq:e,text:i},{written:n=i,focus:o=!0,done:a=()=>t.focus()}={}){let c=this.#t,{epoch:h}=c.timeline;Do(t,{text:i,written:n,focus:o,save:d=>c.
edit({seq:e,epoch:h},d),onEmpty:()=>this.#w(t,G(t).entry),done:a})}#v(t){this.#o.add(t),this.#c.sayKept()}async#w(t,{seq:e,user:i,text:n}){let o=this.#t,{epoch:a}=o.
timeline,c=i.id===o.me.id,h={text:Tl(n),author:g(o.personOf(i))},d=await(c?U(Ol(h)):Xn({seq:e,epoch:a,words:h,conversation:o}));t.focus({preventScroll:!0}),!(!d||
!c)&&await o.delete({seq:e,epoch:a}).catch(u=>S(L(u)))}#x(t){this.#t.discard(t),this.focusComposer()}},Ol=s=>({title:l("message.delete.title"),text:l("message.d\
elete.text",s),action:l("message.delete")});function Tl(s){let t=dt(s).replace(/\s+/gu," ").trim();if(t.length<=vi)return t;let e=t.slice(0,vi).toWellFormed();return`${e.
slice(0,Math.max(e.lastIndexOf(" "),vi/2))}…`}var gs=class{#t;#e;#s;constructor(t,{drafts:e,rooms:i}){this.#t=t,this.#e=e,this.#s=i,e.addEventListener("change",()=>this.#i()),i.addEventListener("change",F(()=>this.#i()))}get title(){
return l("drafts.title")}show(){this.#i(),r(".place-title",this.#t).focus()}#i(){let t=this.#e.rooms.map(e=>this.#s.find(e)).filter(Boolean);r(".drafts-none",this.#t).
hidden=t.length>0,T(r(".draft-list",this.#t),t,{key:({id:e})=>e,create:()=>w("draft-item"),update:(e,i)=>this.#o(e,i)})}#o(t,e){let i=r("a",t);i.href=`/rooms/${e.
id}`,Ct(i,Vs(e)),m(r(".draft-room",i),e.name),m(r(".draft-text",i),this.#e.of(e.id));let n=r("button",t);n.title=l("drafts.delete"),n.setAttribute("aria-label",
l("drafts.delete.from",{room:e.name})),n.onclick=()=>this.#e.keep(e.id,"")}};var bi=matchMedia("(min-width: 45rem)"),Al=matchMedia("(min-width: 68rem)"),Wo="parley:panel",ws=class{#t=r(".app");#e=r(".sidebar");#s=document.querySelectorAll(
".place-page");constructor(){bi.addEventListener("change",()=>this.#i())}get showsRoomsBesides(){return bi.matches}get showsPanelBesides(){return Al.matches}show(t){
this.#t.dataset.view=t;for(let e of this.#s)e.hidden=e.dataset.place!==t;this.#i()}get panelAtFirst(){return this.showsPanelBesides&&localStorage.getItem(Wo)!==
"closed"?"people":null}notePanel(t){this.showsPanelBesides&&localStorage.setItem(Wo,t?"open":"closed")}#i(){let t=!bi.matches&&this.#t.dataset.view==="rooms";this.#e.
setAttribute("role",t?"main":"region")}};var Uo={title:()=>l("audit.title"),show(s,{conversation:t,signal:e}){let i=new D;We(s,{list:i,into:".audit-list",none:".audit-none",signal:e}),i.open(`/rooms/${t.
id}/audit?limit=50`)}};var _l=new Intl.Collator(N,{sensitivity:"base"}),Vo={title:()=>l("members.title"),show(s,{conversation:t,router:e,directory:i,presence:n,me:o,signal:a}){let c=({
user:d})=>e.go({...e.address,panel:`person:${d.id}`}),h=F(()=>a.aborted||Ko(s,t,{directory:i,presence:n,choose:c}));ut(s).onclick=()=>t.members.more(),r('[data-\
testid="add-member"]',s).onclick=()=>ke({conversation:t,directory:i,presence:n,me:o});for(let d of[t.members,i,n])d.addEventListener("change",h,{signal:a});for(let d of[
"room","state"])t.addEventListener(d,h,{signal:a});t.members.need(),Ko(s,t,{directory:i,presence:n,choose:c})}};function Ko(s,{members:t,room:e,isOver:i},{directory:n,
presence:o,choose:a}){let c=u=>({...u,user:n.of(u.user),state:Me(u,o)}),d=t.list.map(c).toSorted((u,p)=>_l.compare(g(u.user),g(p.user)));Go(s,"there",d.filter(({
state:u})=>u!=="offline"),{members:t,choose:a}),Go(s,"away",d.filter(({state:u})=>u==="offline"),{members:t,choose:a}),ft(s,{hasMore:t.hasMore&&!i,failed:t.failed&&
!i}),r('[data-testid="add-member"]',s).hidden=!kt(e)||i,r('[data-open="invite"]',s).hidden=e.kind==="direct"}function Go(s,t,e,{members:i,choose:n}){let o=r(`.m\
embers-${t}-title`,s);m(o,b(`members.${t}`,e.length,{count:_t(e.length,i)})),o.hidden=!e.length,T(r(`.members-${t}`,s),e,{key:({user:a})=>a.id,create:()=>w("mem\
ber-item"),update:(a,c)=>Ll(r("button",a),c,n)})}function Ll(s,t,e){let{user:i,role:n,state:o}=t;s.classList.toggle("is-away",o==="offline"),s.title=Dt(t),s.onclick=
()=>e(t),k(r(".avatar",s),i),K(r(".avatar",s),o),m(r(".member-name",s),g(i)),m(r(".member-role",s),n==="member"?"":l(`role.${n}`)),m(r(".member-presence",s),s.title)}var Cl=6e4,zo={title:()=>l("person.title"),show(s,{conversation:t,subject:e,router:i,rooms:n,directory:o,presence:a,blocks:c,me:h,signal:d}){let{members:u}=t,p=r(
".person",s),y=r("form",s),R=()=>u.list.find(({user:A})=>A.id===e),P=()=>Rl(s,{user:o.of({id:e}),member:R(),conversation:t,directory:o,presence:a,blocks:c,me:h}),
V=F(()=>d.aborted||P());C(y),I(y,({role:A})=>$l(t,R(),A)),Il(s,{conversation:t,member:R,router:i}),r('[data-action="write"]',s).onclick=()=>E(p,async()=>i.goToRoom(
(await n.openDirect([e])).id)),r('[data-action="block"]',s).onclick=()=>E(p,()=>Ml(c,o.of({id:e})));for(let A of[u,o,a,c])A.addEventListener("change",V,{signal:d});
t.addEventListener("room",V,{signal:d});let et=setInterval(V,Cl);d.addEventListener("abort",()=>clearInterval(et)),u.need(),P()}};function Rl(s,{user:t,member:e,
conversation:i,directory:n,presence:o,blocks:a,me:c}){if(r(".person",s).hidden=!t.name,r(".person-missing",s).hidden=!!t.name||!n.knows(t.id),!t.name)return;let h=e?
Me(e,o):o.of(t.id);k(r(".avatar",s),t,{size:"large"}),K(r(".avatar",s),h),m(r(".person-name",s),g(t)),m(r(".person-account",s),[`@${t.name}`,t.pronouns].filter(
Boolean).join(" · ")),m(r(".person-presence",s),t.disabled?l("person.disabled"):Dt({state:h,here:e?.here})),Si(r(".person-status",s),Rt(t)),Si(r(".person-about",
s),t.about),Yo(r(".person-time",s),t.time_zone&&Xi(t.time_zone)),Yo(r(".person-since",s),t.created_at&&Ji(new Date(t.created_at)));let d=t.id===c.id;r('[data-ac\
tion="write"]',s).hidden=d||t.disabled===!0,r('[data-open="account"]',s).hidden=!d;let u=r('[data-action="block"]',s);u.hidden=d,m(u,l(a.has(t.id)?"person.unblo\
ck":"person.block")),Nl(s,i,e)}function Si(s,t){m(s,t??""),s.hidden=!t}function Yo(s,t){m(r("dd",s),t??""),s.hidden=!t}function Nl(s,t,e){let{room:i,isOver:n}=t;
if(r("form",s).hidden=!e||i.kind==="direct",!e)return;let{role:o}=e,a=Ot(i)&&!i.archived&&!n;m(r(".person-role",s),l(`role.${o}`)),r(".person-role-line",s).hidden=
a,r(".member-roles",s).hidden=r(".member-save",s).hidden=!a;let{elements:c}=r("form",s);(c.role.value===""||!s.contains(document.activeElement))&&(c.role.value=
o),Dl(s,t,e)}function Dl(s,t,e){let i=!t.isOver&&$i(e,t),n=Y(e.muted_until);for(let c of["mute","ban","remove"])r(`[data-action="${c}"]`,s).hidden=!i;r('[data-a\
ction="mute"]',s).hidden||=n,r('[data-action="unmute"]',s).hidden=!i||!n;let o=r(".person-muted",s),a=n&&new Date(e.muted_until);Si(o,n&&l("person.muted",{date:j(
a)})),o.title=n?M(a):""}function Il(s,{conversation:t,member:e,router:i}){for(let n of["mute","ban","remove"])r(`[data-action="${n}"]`,s).onclick=async()=>{await Jn(
{act:n,user:e().user,conversation:t})&&n!=="mute"&&i.go({...i.address,panel:"people"},{replace:!0})};r('[data-action="unmute"]',s).onclick=()=>E(r("form",s),()=>t.
members.mute(e().user.id,{muted_until:null}))}async function Ml(s,t){if(s.has(t.id))return s.unblock(t.id);let e=g(t);await U({title:l("person.block.title",{name:e}),
text:l("person.block.text"),action:l("person.block")})&&await s.block(t.id)}async function $l({members:s},{user:t,role:e},i){i!==e&&(await s.setRole(t.id,i),S(l(
"member.role.changed",{name:g(t),role:l(`role.${i}`)})))}var Jo={title:()=>l("pins.title"),show(s,{conversation:t,router:e,directory:i,signal:n}){let o=new D,a=()=>o.open(`/rooms/${t.id}/pins?limit=50`),c=B(s,{list:o,
into:".pin-list",none:".pins-none",key:({seq:h})=>h,create:()=>w("pin-item"),update:(h,d)=>Pl(h,d,{directory:i,conversation:t,body:s,router:e}),signal:n});i.addEventListener(
"change",c,{signal:n}),tt.addEventListener("ready",c,{signal:n}),t.addEventListener("pins",a,{signal:n}),a()}};function Pl(s,t,{directory:e,conversation:i,body:n,
router:o}){let a=e.of(t.user);k(r(".avatar",s),a),m(r(".report-author",s),g(a)),Qe(r(".report-message",s),t.text);let c=r("time",s);c.dateTime=t.at,m(c,pe(new Date(
t.at))),c.title=M(new Date(t.at)),r('[data-action="show"]',s).onclick=()=>o.go({...o.address,seq:t.seq});let h=r('[data-action="unpin"]',s);h.hidden=!Bt(t,i),h.
onclick=()=>E(n,()=>i.unpin(t.seq))}var Xo={title:()=>l("reports.title"),show(s,{conversation:t,router:e,directory:i,reports:n,signal:o}){let a=new D,c=()=>a.open(`/rooms/${t.id}/reports?state=wai\
ting&limit=50`),h=(u,p)=>E(s,()=>n.resolve(u,p)).then(c),d=({seq:u})=>e.go({...e.address,seq:u});B(s,{list:a,into:".report-list",none:".reports-none",create:()=>w(
"report-item"),update:(u,p)=>Bl(u,p,{directory:i,resolve:h,show:d}),signal:o}),n.addEventListener("change",({detail:u})=>u.room===t.id&&c(),{signal:o}),c()}};function Bl(s,t,{
directory:e,resolve:i,show:n}){let{message:o,reporter:a,reason:c,at:h}=t,d=e.of(o.user);k(r(".avatar",s),d),m(r(".report-author",s),g(d)),m(r(".report-message",
s),o.deleted?l("message.deleted"):dt(o.text)),m(r(".report-reason",s),l("reports.reason",{name:g(e.of(a)),reason:c})),It(r("time",s),h),r('[data-action="show"]',
s).onclick=()=>n(t),r('[data-action="acted"]',s).onclick=()=>i(t,"acted"),r('[data-action="dismissed"]',s).onclick=()=>i(t,"dismissed")}var Qo={audit:Uo,people:Vo,person:zo,pins:Jo,reports:Xo};var ys=class{#t;#e;#s;#i;#o=null;#r;#n=null;constructor(t,{router:e,isOverlay:i,...n}){this.#t=t,this.#e=e,this.#i={router:e,...n},this.#s=i,r(".slot-close",t).
onclick=()=>e.up()}show(t,e){let[i,n=null]=t?.split(":")??[],o=e&&Qo[i];this.#o?.name===t&&this.#o?.conversation===e||(this.#r?.abort(),this.#r=new AbortController,
this.#c({wasOpen:this.#o!==null,isOpen:!!o},()=>{this.#t.hidden=!o,this.#o=o?{name:t,conversation:e}:null,o&&this.#a(o,i,{conversation:e,subject:n})}))}#a(t,e,{
conversation:i,subject:n}){let o=r(".slot-body",this.#t),a=o.cloneNode(!1);o.replaceWith(a),this.#t.dataset.panel=e,a.append(document.getElementById(`panel-${e}`).
content.cloneNode(!0)),m(r(".slot-title",this.#t),t.title()),t.show(a,{conversation:i,subject:n,...this.#i,signal:this.#r.signal})}#c({wasOpen:t,isOpen:e},i){t||
(this.#n=document.activeElement);let n=this.#t.contains(document.activeElement);i(),e&&(n||!t&&this.#s())&&r(".slot-close",this.#t).focus(),t&&!e&&n&&this.#n?.focus()}};var Zo=999,Es=class{#t;#e;#s;#i;#o;#r=null;#n=F(()=>this.#a());constructor(t,{rooms:e,drafts:i,sections:n,...o}){this.#t=t,this.#e=e,this.#s=i,this.#i=n,this.#o=
o;for(let a of[e,i,n,o.directory,o.presence,o.blocks])a.addEventListener("change",this.#n);t.addEventListener("click",({target:a})=>{let c=a.closest(".section-t\
oggle");c&&this.#l(c.closest("[data-section]").dataset.section),a.closest('[data-act="mark-read"]')&&e.markAllRead().catch(h=>S(L(h)))})}showCurrent({room:t=null,
view:e=null}){this.#r={room:t,view:e},this.#i.enter(t&&this.#e.find(t)),this.#n()}get unreadTotal(){return this.#e.mine.filter(Vt).reduce((t,e)=>t+this.#f(e),0)}neighbour(t,{
unread:e=!1}={}){let n=[...this.#t.querySelectorAll(".room-list:not([hidden]) .room-item")].map(h=>h.closest("li").dataset.key);t<0&&n.reverse();let o=this.#r?.
room,a=n.indexOf(o)+1;return[...n.slice(a),...n.slice(0,a)].filter(h=>h!==o).find(h=>!e||this.#f(this.#e.find(h))>0)}#a(){let{loaded:t,failed:e,mine:i}=this.#e;
this.#c();for(let[n,o]of Object.entries(this.#i.of(this.#e)))this.#h(n,o);this.#m(),r(".rooms-blank",this.#t).hidden=!t||i.length>0,r(".rooms-trouble",this.#t).
hidden=t||!e}#c(){T(r(".own-sections",this.#t),this.#i.own,{key:({id:t})=>t,create:({id:t})=>Hl(t),update:(t,{name:e})=>{m(r(".section-name",t),e),tr(r('[data-o\
pen="section"]',t),l("section.change",{name:e})),tr(r('[data-open="section-room"]',t),l("section.add",{name:e}))}})}#h(t,e){let i=r(`[data-section="${t}"]`,this.#t),
n=this.#i.isFolded(t),o=r(".room-list",i);i.hidden=!e.length&&i.dataset.stays===void 0,r(".section-toggle",i).setAttribute("aria-expanded",!n),o.hidden=n,T(o,e,
{key:({id:c})=>c,create:()=>w("room-item"),update:(c,h)=>this.#u(r("a",c),h)})}#m(){let t=r('[data-testid="drafts"]',this.#t),e=this.#s.rooms.filter(n=>this.#e.
find(n)).length,i=this.#r?.view==="drafts";t.hidden=!e&&!i,er(t,i),m(r(".place-count",t),e?String(e):"")}#u(t,e){let i=this.#f(e),n=e.id===this.#r?.room,o=!n&&this.#s.
of(e.id)!=="";t.href=`/rooms/${e.id}`,t.title=e.topic||e.name,t.classList.toggle("has-unread",i>0&&Vt(e)),t.classList.toggle("is-quiet",e.mine?.notify==="nothin\
g"),er(t,n),be(t,e,this.#o),m(r(".room-item-name",t),e.name),r(".room-item-draft",t).hidden=!o,jl(t,e,this.#o);let[a,c]=r(".room-item-unread",t).children;m(a,i?
ql(i):""),m(c,i?b("rooms.unread",i):"")}#f({id:t,unread:e,isMarkedUnread:i}){return t===this.#r?.room&&!document.hidden&&!i?0:e}#l(t){this.#i.fold(t,!this.#i.isFolded(
t)),this.#a()}};function tr(s,t){s.title=t,s.setAttribute("aria-label",t)}function er(s,t){t?s.setAttribute("aria-current","page"):s.removeAttribute("aria-curre\
nt")}function jl(s,{last_message:t},{blocks:e}){let i=t&&new Date(t.at);m(r(".room-item-time",s),t?Lt(i):""),m(r(".room-item-last",s),t?Fl(t,e):"")}function Fl({
user:s,text:t,deleted:e},i){return i.has(s.id)&&!e?l("message.blocked"):l("rooms.last",{user:g(s),text:e?l("message.deleted"):dt(t).replace(/\s+/gu," ")})}function ql(s){
return _t(Math.min(s,Zo),{hasMore:s>Zo})}function Hl(s){let t=w("own-section");t.dataset.section=s,t.setAttribute("aria-labelledby",`section-${s}`),r(".section-\
title",t).id=`section-${s}`,r(".section-toggle",t).setAttribute("aria-controls",`rooms-${s}`),r(".room-list",t).id=`rooms-${s}`,r(".room-list",t).setAttribute("\
aria-labelledby",`section-${s}`);for(let e of t.querySelectorAll("[data-open]"))e.dataset.subject=s;return t}var xs=class{#t;#e;constructor(t){this.#t=t,this.#e=r(".stage-message",t)}show({title:t,text:e,actions:i}){r(".stage-title",this.#e).textContent=t,r(".stage-tex\
t",this.#e).textContent=e,r(".stage-actions",this.#e).replaceChildren(...i.map(Wl)),this.#e.hidden=!1,this.#t.classList.add("is-staged")}clear(){this.#e.hidden=
!0,this.#t.classList.remove("is-staged")}};function Wl({label:s,act:t,primary:e=!1}){let i=Z("button",s,e?"button button-primary":"button");return i.type="butto\
n",i.onclick=t,i}var sr=30,Ul=300,ir="parley:reloaded-at",vs=class{#t;#e=-1/0;#s=!1;#i;constructor(t){this.#t=t;let e=()=>this.#e=performance.now();for(let i of["keydown","point\
erdown","input","wheel"])addEventListener(i,e,{capture:!0,passive:!0});bs.addEventListener("other",({detail:i})=>this.#o(i))}#o(t){if(this.#t.hidden=!1,r("butto\
n",this.#t).onclick=()=>this.#c(t),!this.#n||!this.#a)return this.#r();sessionStorage.setItem(ir,Date.now()),this.#c(t)}#r(){clearTimeout(this.#i),this.#i=setTimeout(
()=>f.get("/me").catch(()=>this.#r()),sr*1e3)}get#n(){return r("dialog[open], .is-editing")?!1:document.hidden||performance.now()-this.#e>sr*1e3}get#a(){return Date.
now()-Number(sessionStorage.getItem(ir))>Ul*1e3}async#c(t){this.#s||(this.#s=!0,await rn(t).catch(()=>{}),location.reload())}};var Kl=1.5;async function nr(){let s=Bs(),t,e=new Promise(o=>t=o),i=ki(()=>f.get("/me"),{onTrouble:()=>t(s)});s&&setTimeout(()=>t(s),Kl*1e3);let n=await(s?Promise.
race([i,e]):i);return i.then(o=>{if(o!==n){if(o.id===n.id)return js(Object.assign(n,o));Q(),location.reload()}}),n}async function ki(s,{onTrouble:t=()=>{}}={}){
let e=new it;for(;;)try{return await s()}catch({status:i}){i===401&&await Gl(),t(),await new Promise(n=>setTimeout(n,e.next()*1e3))}}function Gl(){return Q(),vt(),
new Promise(()=>{})}async function Vl(){let s=Xl(),t=new te;t.connect(),new vs(r(".update-note"));let[e]=await Promise.all([nr(),ki(zi)]),i=Yn({me:e,socket:t}),n=new ws,o=new Oe({keepsPanel:u=>u===
"people"&&n.showsPanelBesides}),a=new Es(r(".sidebar"),i),c=new ps({router:o,...i}),h=new xe({...i,router:o,shell:n,sidebar:a,conversationView:c,stage:new xs(r(
".conversation")),slot:new ys(r(".slot"),{router:o,isOverlay:()=>!n.showsPanelBesides,...i}),pages:Yl(i)}),d=Jl({app:h,router:o,state:i});Ql(i),Zl(i.reports),mn(),
Wn(zl({openers:d,app:h,router:o,shell:n,sidebar:a,conversationView:c})),$.start(),t.listen(),await h.start(),s(d),nn()}function Yl(s){let t={drafts:gs,accounts:He,
audit:Ue,abandoned:je},e=([i,n])=>[i,new n(r(`[data-place="${i}"]`),s)];return Object.fromEntries(Object.entries(t).map(e))}function zl({openers:s,app:t,router:e,
shell:i,sidebar:n,conversationView:o}){return{openers:s,goTo:(a,{unread:c})=>{let h=n.neighbour(a,{unread:c});h&&e.goToRoom(h)},closePanel:()=>{let a=!!e.address.
panel&&!i.showsPanelBesides;return a&&e.up(),a},isInRoom:()=>t.conversation!==null,...o.keys}}function Jl({app:s,router:t,state:e}){let{me:i,rooms:n,directory:o}=e,
a=y=>t.goToRoom(y.id),c=()=>t.go(X),h=y=>t.go({...t.address,panel:y}),d=async y=>{if(y===i.id)return p.account;let R=await n.openDirect([y]);return()=>a(R)},u=y=>()=>s.
conversation&&y(s.conversation),p={"create-room":y=>Tn({section:y,onCreated:a,...e}),browse:()=>On({rooms:n,onJoined:a}),jump:()=>An({onRoom:y=>t.goToRoom(y),onPerson:d,
...e}),"new-message":()=>Cn({onOpened:a,...e}),room:u(y=>Pn({conversation:y,onLeft:c,onPanel:h,...e})),"add-people":u(y=>ke({conversation:y,...e})),"section-roo\
m":y=>qn({id:y,...e}),section:y=>jn({id:y,...e}),"new-section":()=>Bn({onMade:y=>p["section-room"](y),...e}),invite:()=>_n({room:s.conversation?.room,...e}),account:()=>vn(
{onChanged:y=>o.take([y]),onReadingShown:()=>s.conversation?.readers.load().catch(()=>{}),...e}),keys:()=>v(x("keys"))};return p}function Xl(){let s=null,t=null,
e=({open:i,subject:n})=>s?s[i](n):t={open:i,subject:n};return document.addEventListener("click",({target:i})=>{let n=i.closest("[data-open]");if(!n)return;let o=n.
closest("dialog");o&&rt(o),e(n.dataset)}),i=>{s=i,t&&e(t)}}function Ql({me:s,directory:t,presence:e}){let i=r(".account-button"),n=()=>{k(r(".avatar",i),s),K(r(
".avatar",i),e.of(s.id)),m(r(".account-status",i),Rt(s)),m(r(".account-name",i),g(s))};for(let o of[t,e])o.addEventListener("change",n);n(),r(".app").classList.
toggle("may-invite",s.role==="owner"||r(".app").dataset.invites==="everybody")}function Zl(s){s.addEventListener("resolved",({detail:{outcome:t,note:e}})=>{S([l(
`report.${t}`),e].filter(Boolean).join(" "))})}Vl();
