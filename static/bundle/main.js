/* Made by `make bundle` of 3e2d507aa31b9bded41bac43fa6cbe074127c1915f000d562067fcd5f16f6e54. */
var ba=document.documentElement.dataset.version,Vs=new EventTarget;function mn(s){s&&s!==ba&&Vs.dispatchEvent(new CustomEvent("other",{detail:s}))}var fn="/api/v1",fe=class extends Error{constructor({status:t,code:e,detail:i,can:n=[],draft:o,retryAfterSeconds:a}){super(i??e),Object.assign(this,{status:t,code:e,
can:n,draft:o,retryAfterSeconds:a})}},Js=class extends fe{constructor(){super({status:0,code:"unreachable"})}},u={get:s=>ht("GET",s),post:(s,t={})=>ht("POST",s,
t),put:(s,t={})=>ht("PUT",s,t),putLasting:(s,t)=>ht("PUT",s,t,{},{keepalive:!0}),patch:(s,t)=>ht("PATCH",s,t),upload:(s,t)=>ht("PUT",s,t,{"Content-Type":t.type}),
delete:(s,t={})=>ht("DELETE",s,void 0,t),page:va};async function va(s){let{items:t,next:e}=await ht("GET",s);return{items:t,next:e&&Oa(e)}}async function ht(s,t,e,i={},n={}){
let o=await Sa(s,t,e,{headers:i,...n});if(mn(o.headers.get("Parley-Version")),o.status===204)return null;let a=await o.json().catch(()=>({}));if(o.ok)return a;throw ka(
o,a)}async function Sa(s,t,e,{headers:i,...n}){let o=e===void 0?i:{"Content-Type":"application/json",...i},a=e instanceof Blob?e:JSON.stringify(e);try{return await fetch(
fn+t,{method:s,headers:o,body:a,cache:"no-store",...n})}catch{throw new Js}}function ka(s,{code:t,detail:e,can:i,draft:n}){let o=Number(s.headers.get("Retry-Aft\
er"))||void 0;return new fe({status:s.status,code:t??"unknown",detail:e,can:i,draft:n,retryAfterSeconds:o})}function Oa(s){let{pathname:t,search:e}=new URL(s,location.
href);return t.slice(fn.length)+e}var lt=class{tries=0;next(){let t=Math.min(15,.5*2**this.tries);return this.tries+=1,t*(.5+Math.random()/2)}reset(){this.tries=0}};var At={broken:{next:"reload"},crowded:{next:"reload"},ended:{next:"sign-in",forgets:"everything"},removed:{next:"rooms",forgets:"room"},banned:{next:"rooms",forgets:"\
room"},gone:{next:"rooms",forgets:"room"}},Ta={1007:{state:"broken"},1008:{state:"broken"},1009:{state:"broken"},1012:{state:"restarting",spreadSeconds:2},4401:{
state:"ended"},4403:{state:"removed"},4404:{state:"gone"},4409:{state:"crowded"},4429:{state:"too-fast",pauseSeconds:5}},Aa={banned:{state:"banned"}},_t=s=>s in
At,un=s=>At[s]?.forgets==="room";function ue(s,t){let e=Aa[t]??Ta[s]??{state:"reconnecting"};return{...e,again:!_t(e.state)}}var _a="/api/v1/ws",La="parley.v1",pn=25,Ca=8,Na=10,Da=6,Ra=new Set(["room_gone","unread","read","reports","draft"]),pe=class extends EventTarget{#t=null;#e=new Map;#s=new Set;#i=[];#o=new lt;#r;#n;#a;#c=pn;state="\
connecting";limits=null;connect(){addEventListener("online",()=>this.#E()),addEventListener("offline",()=>this.#x()),document.addEventListener("visibilitychange",
()=>document.hidden||this.#g()),this.#h()}listen(){let t=this.#i;this.#i=null;for(let e of t)this.#f(e)}get isOpen(){return this.state==="open"}attach(t){this.#e.
set(t.room,t),this.isOpen&&!this.#s.has(t.room)&&t.begin()}detach(t){this.#e.get(t.room)===t&&this.#e.delete(t.room),t.isAsked&&this.send({type:"close",room:t.room})&&
this.#s.add(t.room)}send(t){return!this.isOpen||this.#t?.readyState!==WebSocket.OPEN?!1:(this.#t.send(JSON.stringify(t)),!0)}#h(){let t=new URL(_a,location.href);
t.protocol=t.protocol.replace("http","ws");let e=new WebSocket(t,La),i=!1;e.onopen=()=>{i=!0,this.#w()},e.onmessage=({data:n})=>this.#m(JSON.parse(n)),e.onclose=
({code:n})=>i?this.#d(n):this.#p(),this.#t=e}#m(t){this.#w(),this.#i?this.#i.push(t):this.#f(t)}#f(t){if(t.room&&!Ra.has(t.type))return this.#l(t);t.type==="hel\
lo"&&this.#u(t),t.type==="rooms"&&!t.more&&this.#o.reset(),this.dispatchEvent(new CustomEvent("frame",{detail:t}))}#u({heartbeat_seconds:t,limits:e}){this.#c=t??
pn,this.limits=e,this.#k("open");for(let i of this.#e.values())i.begin()}#l(t){let e=this.#e.get(t.room);if(!this.#s.has(t.room))return e?.hear(t);t.type==="clo\
sed"&&(this.#s.delete(t.room),e?.begin())}#d(t){this.#v();let{again:e,state:i,pauseSeconds:n=0,spreadSeconds:o=0}=ue(t);this.#k(navigator.onLine?i:"offline"),e&&
this.#y(n+Math.random()*o+this.#o.next())}async#p(){this.#v();let{status:t}=await u.get("/me").catch(i=>i);if(this.#t)return;if(t===401)return this.#k("ended");
let e=this.state==="restarting"&&this.#o.tries<Da;this.#k(navigator.onLine?e?"restarting":"reconnecting":"offline"),this.#y(this.#o.next())}#y(t){clearTimeout(this.#r),
this.#r=setTimeout(()=>this.#h(),t*1e3)}#E(){this.#t||_t(this.state)||(clearTimeout(this.#r),this.#o.reset(),this.#k("reconnecting"),this.#h())}#x(){_t(this.state)||
(this.#v(),this.#k("offline"),this.#y(Na))}#g(){this.#t?this.#b():this.#E()}#w(){clearTimeout(this.#a),clearTimeout(this.#n),this.#n=setTimeout(()=>this.#b(),this.#c*
1e3)}#b(){this.send({type:"ping"})&&(clearTimeout(this.#a),this.#a=setTimeout(()=>this.#d(1006),Ca*1e3))}#v(){for(let t of[this.#r,this.#n,this.#a])clearTimeout(
t);this.#s.clear(),this.#i&&(this.#i=[]),this.#t&&(this.#t.onopen=this.#t.onmessage=this.#t.onclose=null,this.#t.close(),this.#t=null)}#k(t){if(this.state=t,!this.
isOpen)for(let e of this.#e.values())e.lose(t);this.dispatchEvent(new Event("state"))}};var $a=/^\/rooms\/([^/]+)(?:\/([1-9]\d*))?\/?$/,ge={"/":"rooms","/inbox":"inbox","/drafts":"drafts","/accounts":"accounts","/audit":"audit","/abandoned":"abando\
ned"},V={view:"rooms"};function zt({pathname:s,search:t}){let e=new URLSearchParams(t).get("panel"),[,i,n]=$a.exec(s)??[];return i?{view:"room",room:Ma(i),seq:n?
Ia(n):null,panel:e}:ge[s]?{view:ge[s]}:null}function tt({view:s,room:t,seq:e,panel:i}){if(s!=="room")return Object.keys(ge).find(a=>ge[a]===s);let n=e?`/${e}`:"",
o=i?`?${new URLSearchParams({panel:i})}`:"";return`/rooms/${encodeURIComponent(t)}${n}${o}`}var Xs=s=>s.panel?{...s,panel:null}:V,Zs=(s,t)=>tt(s)===tt(t),Lt=()=>location.
assign(`/sign-in?next=${encodeURIComponent(location.pathname)}`),Ia=s=>Math.min(Number(s),Number.MAX_SAFE_INTEGER);function Ma(s){try{return decodeURIComponent(
s)}catch{return s}}var Pa=1013,ja=new Set(["room_open","too_many_open"]),we=class extends EventTarget{#t;#e;#s=new lt;#i;#o=!1;isAsked=!1;state;constructor({room:t,socket:e,cursor:i}){
super(),this.room=t,this.#t=e,this.#e=i,this.state=e.isOpen?"catching-up":e.state}get isOver(){return _t(this.state)}open(){this.#t.attach(this)}close(){clearTimeout(
this.#i),this.#t.detach(this)}send(t){return this.#o&&this.#t.send({...t,room:this.room})}reopen(){this.#t.detach(this),this.#a("catching-up"),this.#n(this.#s.next())}begin(){
this.isOver||(clearTimeout(this.#i),this.#a("catching-up"),this.isAsked=this.#t.send({type:"open",room:this.room,...this.#e()}))}hear(t){if(t.type==="closed")return this.#r(
t.code,t.reason);if(t.type==="error"&&ja.has(t.code))return this.#r(Pa);t.type==="opened"&&(this.#o=!0),this.dispatchEvent(new CustomEvent("frame",{detail:t})),
t.type==="live"&&(this.#s.reset(),this.#a("live"))}lose(t){clearTimeout(this.#i),this.isOver||this.#a(t)}#r(t,e){let{again:i,state:n,pauseSeconds:o=0}=ue(t,e);this.#a(
n),i&&this.#n(o+this.#s.next())}#n(t){clearTimeout(this.#i),this.#i=setTimeout(()=>this.#t.attach(this),t*1e3)}#a(t){t!=="live"&&(this.isAsked=this.#o=!1),t!==this.
state&&(this.state=t,this.dispatchEvent(new Event("state")))}};var Ba=new Set(["too_many_requests","slow_mode","busy","unavailable","outcome_unknown"]),Fa=new Set(["unauthenticated","unreachable","room_not_open"]),qa=2,ye=10,
Ct=class{#t;#e;#s;#i=!1;#o=null;#r;constructor({room:t,outbox:e,send:i}){this.#t=t,this.#e=e,this.#s=i}start(){this.#i=!0,this.next()}stop(){this.#i=!1,this.#o=
null,clearTimeout(this.#r),this.#r=void 0}next(){if(!this.#i||this.#o||this.#r)return;let t=this.#e.waiting(this.#t)[0];t&&(this.#o=t.clientId,this.#s(t))}delivered(t){
this.#e.remove(t),this.#n(t),this.next()}refused(t,{code:e,retryAfterSeconds:i=qa}){let n=t??this.#o;if(this.#n(n),Fa.has(e))return this.stop();if(Ba.has(e))return this.#a(
i);n&&this.#e.fail(n,e),this.next()}#n(t){this.#o===t&&(this.#o=null)}#a(t){clearTimeout(this.#r),this.#r=setTimeout(()=>{this.#r=void 0,this.next()},t*1e3)}};var Ee=JSON.parse(document.getElementById("event-types").textContent),T=({type:s})=>!!Ee[s]?.is_message,Yt=({type:s})=>!!Ee[s]?.changes_target,Vt=({type:s})=>Ee[s]?.
membership??null,gn=s=>s.type in Ee&&!T(s)&&!Yt(s);var wn=150,Qs=60,yn=Symbol("nothing"),xe=class{#t;#e;#s=null;#i=new Map;#o=0;#r;constructor({room:t,timeline:e,changed:i}){this.#t=t,this.#e=e,this.#r=i}get shown(){
return this.#s??this.#e}get isAtNewest(){return this.#s===null}get hasOlder(){let{first:t}=this.shown;return t!==null&&t>this.#e.floor}loadOlder(){return this.#m(
"older",()=>this.hasOlder&&this.#n())}loadNewer(){return this.#m("newer",()=>this.#s&&this.#a())}async goTo(t,{exactly:e=!0}={}){this.#o+=1;let i=this.#o;if(!this.
shown.holds(t)){let n=this.#e.holds(t)?null:await this.#c(t);if(i!==this.#o)return null;if(n===yn||e&&n&&!n.entry(t))return!1;this.#s=n,this.settle()}return this.#r(),
!e||!!this.shown.entry(t)}toNewest(){this.#o+=1,this.#s&&(this.#s=null,this.#r())}settle(){this.#s&&this.#e.joins(this.#s)&&(this.#s=null)}change(t){this.#s?.change(
t)}reset(){this.#o+=1,this.#s=null}async#n(){let{shown:t}=this,{first:e}=t,i=await this.#h(`before=${e}&limit=${wn}`);!i||t.first!==e||(t.prepend(i,{from:i[0]?.
seq??this.#e.floor}),this.#r())}async#a(){let t=this.#s,e=await this.#h(`after=${t.last}&limit=${wn}`);!e||t!==this.#s||(t.append(e),this.settle(),this.#r())}async#c(t){
let e=await this.#h(`before=${t+Qs}&limit=${2*Qs}`),n=e?.length&&e[0].seq<=t&&e.at(-1).seq>=t?e:await this.#h(`before=${t+1}&limit=${Qs}`);return n?.length?this.#e.
pieceOf(n):yn}async#h(t){let{epoch:e}=this.#e,{items:i,epoch:n}=await u.get(`/rooms/${this.#t}/events?${t}`),o=this.#e.epoch;return o===(e??o)&&n===(o??n)?i:null}#m(t,e){
return this.#i.has(t)||this.#i.set(t,Promise.resolve(e()).finally(()=>this.#i.delete(t))),this.#i.get(t)}};var be=class{#t=null;note({clientId:t,text:e}){this.#t={clientId:t,text:e,at:Date.now()}}async takeBack(t){let e=this.#t;return!e||Date.now()-e.at>1e4?null:(this.#t=
null,t.state!=="live"&&!ti(t,e)?t.discard(e.clientId):await t.delete(await Ha(t,e)),e.text)}},ti=({timeline:s},{clientId:t})=>s.entries.findLast(e=>e.seq&&e.clientId===
t);async function Ha(s,t){for(;!ti(s,t);)await new Promise(e=>s.addEventListener("change",e,{once:!0}));return{seq:ti(s,t).seq,epoch:s.timeline.epoch}}var Wa=5,Ua={role:({role:s})=>({role:s}),muted:({until:s})=>({muted_until:s}),unmuted:()=>({muted_until:null})},ve=class extends EventTarget{#t;#e=new Set;#s=new Map;#i=null;#o=0;#r=null;#n=!1;#a=!1;loaded=!1;failed=!1;constructor({
room:t}){super(),this.#t=t}get list(){return[...this.#s.values()].map(t=>({...t,here:this.#e.has(t.user.id)}))}get count(){return this.#s.size}get hasMore(){return this.#i!==
null}presence({here:t,came:e=[],gone:i=[]}){t&&(this.#e=new Set(t));for(let n of e)this.#e.add(n);for(let n of i)this.#e.delete(n);this.#m()}apply(t){this.#r?.push(
t),this.#h(t),this.#m()}need(){this.#n||(this.#n=!0,this.#a&&this.load())}caughtUp(){this.#a=!0,this.#n&&this.load()}load(){return this.#c(`/rooms/${this.#t}/me\
mbers?limit=200`,new Map)}more(){return this.#i?this.#c(this.#i,this.#s):this.load()}has(t){return this.#s.has(t)}async add(t){for(let{id:e}of t)await u.put(`/r\
ooms/${this.#t}/members/${e}`)}async setRole(t,e){await u.patch(`/rooms/${this.#t}/members/${t}`,{role:e})}async mute(t,e){await u.patch(`/rooms/${this.#t}/memb\
ers/${t}`,e)}async ban(t,e){await u.put(`/rooms/${this.#t}/bans/${t}`,e)}async remove(t,{reason:e=""}={}){let i=e&&`?${new URLSearchParams({reason:e})}`;await u.
delete(`/rooms/${this.#t}/members/${t}${i}`)}async#c(t,e){this.#o+=1;let i=this.#o;this.#r=[];let n=await Ka(t,e).catch(()=>null);if(i===this.#o){if(n){this.#s=
n.members,this.#i=n.next;for(let o of this.#r)this.#h(o);this.loaded=!0}this.#r=null,this.failed=!n,this.#m()}}#h(t){let{user:e,member:i=e,role:n="member"}=t,o=this.#s.
get(i.id),a=Vt(t);a==="begins"&&this.#s.set(i.id,{...o,user:i,role:n}),a==="ends"&&this.#s.delete(i.id),a==="changes"&&o&&this.#s.set(i.id,{...o,...Ua[t.type]?.(
t)})}#m(){this.dispatchEvent(new Event("change"))}};async function Ka(s,t){let e=new Map(t),i=s;for(let n=0;i&&n<Wa;n+=1){let o=await u.page(i);for(let a of o.items)
e.set(a.user.id,a);i=o.next}return{members:e,next:i}}var et=s=>!!s&&new Date(s)>new Date,Nt=class{#t;#e;constructor(t){this.#t=t}await(t){clearTimeout(this.#e);let e=t.map(n=>new Date(n??0)-Date.now()).filter(n=>n>
0),i=Math.min(...e);i<2147483647&&(this.#e=setTimeout(this.#t,i))}};var Jt=({role:s,archived:t})=>["owner","moderator"].includes(s)&&!t,dt=s=>Jt(s)&&s.kind!=="direct",st=({role:s})=>["owner","moderator"].includes(s),mt=({role:s})=>s===
"owner";function Dt({seq:s,user:t,deleted:e},{me:i,room:n}){return!!s&&t.id===i.id&&!e&&!Rt(n)}function En({seq:s,deleted:t},{room:e}){return!!s&&!t&&[null,"mod\
erators"].includes(Rt(e))}var Xt=({seq:s,deleted:t},{room:e})=>!!s&&!t&&!!e.role&&!Rt(e);function xn(s,{me:t,room:e}){let i=s.user.id===t.id;return!!s.seq&&!s.deleted&&
(i||st(e))}function bn(s,{me:t,room:e}){return st(e)&&s.user.id!==t.id&&(mt(e)||s.role==="member")}function vn({seq:s,user:t,deleted:e},{me:i,room:n}){return!!s&&
t.id!==i.id&&!e&&n.kind!=="direct"&&!!n.role}var Ga=50,ei=({shows_readers:s,member_count:t})=>s===!0&&t<=Ga,Se=({seq:s,deleted:t},e)=>!!s&&!t&&ei(e);function Rt({
archived:s,muted_until:t,writers:e,role:i}){return s?"archived":et(t)?"muted":e==="moderators"&&i==="member"?"moderators":null}var ke=class extends EventTarget{#t;#e=null;#s=null;constructor({room:t}){super(),this.#t=t}of(t){return[...this.#e??[]].flatMap(([e,i])=>i>=t?e:[])}async load(){
let t=this.#s=new Map;try{let{items:e}=await u.get(`/rooms/${this.#t}/readers`);t===this.#s&&(this.#e=new Map([...e.map(({user:i,seq:n})=>[i.id,n]),...t]))}catch(e){
throw t===this.#s&&(this.#e=null),e}finally{this.#i()}}hear({items:t,whole:e}){e&&(this.#s=null,this.#e=new Map);for(let{user:i,seq:n}of t)this.#s?.set(i,n),this.#e?.
set(i,n);this.#i()}#i(){this.dispatchEvent(new Event("change"))}};var kn=["mentions","reactions","pinned"];function On(s){let{type:t,seq:e,at:i,user:n,text:o,edited_at:a,deleted:c=!1,client_id:h}=s,d=kn.filter(m=>m in s).map(m=>[
m,s[m]]);return{type:t,seq:e,at:i,user:n,text:o,editedAt:a,deleted:c,clientId:h,...Object.fromEntries(d)}}var za={edited:(s,{text:t,at:e,mentions:i})=>({...s,text:t,
editedAt:e,mentions:i}),deleted:s=>({...Ya(s),text:"",deleted:!0}),pinned:(s,{user:t,at:e})=>({...s,pinned:{by:t.id,at:e}}),unpinned:({pinned:s,...t})=>t,reacted:(s,t)=>({
...s,reactions:Va(s.reactions??[],t)}),unreacted:(s,t)=>({...s,reactions:Ja(s.reactions??[],t)})};function si(s,t){return s.deleted?s:za[t.type](s,t)}function Tn(s,t){
return t.type==="deleted"?[t]:[...s.filter(e=>Sn(e)!==Sn(t)),t]}function Sn({type:s,emoji:t,user:e}){return s==="edited"?"text":s.endsWith("pinned")?"pin":`${t}\
 ${e.id}`}function Ya(s){let{...t}=s;for(let e of kn)delete t[e];return t}function Va(s,{emoji:t,user:{id:e}}){return!t||s.some(i=>i.emoji===t&&i.users.includes(
e))?s:s.some(i=>i.emoji===t)?s.map(i=>i.emoji===t?{emoji:t,users:[...i.users,e]}:i):[...s,{emoji:t,users:[e]}]}function Ja(s,{emoji:t,user:{id:e}}){let i=({users:n,
...o})=>({...o,users:n.filter(a=>a!==e)});return s.map(n=>n.emoji===t?i(n):n).filter(({users:n})=>n.length)}var Oe=class s{#t;#e;first;last;constructor({first:t=null,last:e=null,entries:i=[],changes:n=new Map}={}){Object.assign(this,{first:t,last:e}),this.#t=i,this.#e=
n}get entries(){return this.#t}entry(t){let e=this.#t[G(this.#t,t)];return e?.seq===t?e:void 0}holds(t){return this.first!==null&&t>=this.first&&t<=this.last}pieceOf(t){
let e=new s({first:t[0].seq,last:t[0].seq-1,changes:this.#e});return e.append(t),e}append(t){for(let e of t)e.seq>this.last&&this.take(e)}prepend(t,{from:e}){let i=t.
filter(n=>n.seq<this.first&&An(n)).map(n=>this.#s(n));this.#t.unshift(...i),this.first=e}joins(t){if(this.first===null||t.last+1<this.first)return!1;let e=t.entries.
filter(({seq:i})=>i<this.first);return this.#t.unshift(...e),this.first=Math.min(this.first,t.first),!0}take(t){this.first??=t.seq,this.last=t.seq,Yt(t)?this.change(
t):An(t)&&this.#t.push(this.#s(t))}change(t){this.#e.set(t.target,Tn(this.#e.get(t.target)??[],t));let e=G(this.#t,t.target),i=this.#t[e];i?.seq===t.target&&(this.#t[e]=
si(i,t))}clear(){this.#t=[],this.#e.clear(),this.first=this.last=null}dropBefore(t){this.#t.splice(0,G(this.#t,t)),this.first=t;for(let[e,i]of this.#e)i.at(-1).
seq<t&&this.#e.delete(e)}#s(t){let e=T(t)?On(t):t;return(this.#e.get(e.seq)??[]).reduce(si,e)}};function G(s,t){let e=0,i=s.length;for(;e<i;){let n=e+i>>1;s[n].
seq<t?e=n+1:i=n}return e}var An=s=>T(s)||gn(s);var ii=2e4,Zt=class s extends Oe{floor=1;epoch=null;static from({epoch:t,first:e,cursor:i,entries:n}){let o=new s({first:e,last:i,entries:n});return o.epoch=t,o}get cursor(){
return this.last}get position(){return this.cursor===null?null:{after:this.cursor,epoch:this.epoch}}apply(t){if(this.cursor!==null){if(t.seq<=this.cursor)return"\
repeat";if(t.seq>this.cursor+1)return"hole"}return this.take(t),"applied"}startAt(t){this.cursor===null&&(this.last=t,this.first=t+1)}reset(){this.clear(),this.
epoch=null}trim(){if(this.entries.length<=ii)return;let t=this.entries.filter(T);t.length>ii&&this.dropBefore(t.at(-ii/2).seq)}};var Te=class extends EventTarget{#t=new Map;#e=0;get users(){return[...this.#t.values()].map(({user:t})=>t)}heard(t){clearTimeout(this.#t.get(t.id)?.timer);let e=setTimeout(
()=>this.stopped(t.id),5*1e3);this.#t.set(t.id,{user:t,timer:e}),this.#s()}stopped(t){clearTimeout(this.#t.get(t)?.timer),this.#t.delete(t)&&this.#s()}shouldSay(t=Date.
now()){return t-this.#e<2*1e3?!1:(this.#e=t,!0)}said(){this.#e=0}clear(){for(let{timer:t}of this.#t.values())clearTimeout(t);this.#t.clear(),this.#s()}#s(){this.
dispatchEvent(new Event("change"))}};var Ae=class{#t;#e=null;#s;#i=0;#o=[];#r=!1;constructor({readSeq:t,hasUnread:e,tell:i}){this.#t=i,this.#s=t,this.seen=t,this.newAfter=e?t:null}saw(t){return t<=
this.seen||this.#o.some(({from:e,to:i})=>t>=e&&t<=i)}get hasGap(){return this.#o.length>0}get told(){return this.#s}see({from:t,to:e}){if(!this.#r){if(this.seen===
null)return this.seeAll(e);e<=this.seen||(this.#o=Xa([...this.#o,{from:t,to:e}]),this.#o[0].from<=this.seen+1&&this.#n(this.#o.shift().to))}}seeAll(t){this.#r=!1,
!(t<=(this.seen??-1))&&(this.#o=this.#o.filter(e=>e.to>t),this.#n(t))}tellNow(){clearTimeout(this.#e),this.#e=null,this.seen>this.#s&&this.#t(this.seen)&&(this.#s=
this.seen,this.#i=Math.max(this.#i,_n())+2)}away(){this.newAfter=this.#o.at(-1)?.to??this.seen}goBack(t){clearTimeout(this.#e),this.#e=null,this.#r=!0,this.#o=[],
this.seen=this.#s=this.newAfter=t}back({count:t}){t||(this.newAfter=null)}readElsewhere(t){this.#s=Math.max(this.#s,t),this.seen!==null&&this.seeAll(t),this.newAfter!==
null&&(this.newAfter=Math.max(this.newAfter,t))}answered(){this.newAfter=null}restart(){this.seen=null,this.#s=0,this.newAfter=null,this.#o=[]}#n(t){this.seen=t;
let e=Math.max(.1,this.#i-8-_n());this.#e??=setTimeout(()=>this.tellNow(),e*1e3)}},_n=()=>performance.now()/1e3;function Xa(s){let t=[];for(let e of s.sort((i,n)=>i.
from-n.from)){let i=t.at(-1);i&&e.from<=i.to+1?i.to=Math.max(i.to,e.to):t.push({...e})}return t}var _e=class{#t;#e;#s;#i;#o;constructor({room:t,me:e,timeline:i,history:n,tell:o}){this.#t=t,this.#e=e,this.#s=i,this.#i=n,this.#o=o,this.reading=this.#n(t)}get count(){
let{seen:t}=this.reading;return t===null||this.#s.first<=t+1?this.#a(t??this.#s.cursor):Math.max(this.#t.unread,this.#a(t))}below(t){return this.#s.first>t+1?this.
count:this.#a(t,e=>!this.reading.saw(e.seq))}get first(){let{newAfter:t}=this.reading,{shown:e}=this.#i;return t===null||e.first>t+1?null:e.entries.slice(G(e.entries,
t+1)).find(n=>this.#c(n))?.seq??null}get stoppedElsewhere(){let{newAfter:t,hasGap:e}=this.reading;return e?!0:t!==null&&this.#s.first>t+1&&this.#i.hasOlder&&this.#i.
isAtNewest}get forList(){return{read_seq:this.reading.seen??0,unread:this.count}}begin(t){this.reading.goBack(t-1),this.#o({seq:t-1,back:!0})}take(t){let e=this.#t;
if(this.#t=t,e.isKept&&!t.isKept)this.reading.readElsewhere(Ln(t));else if(t.toldReadSeq!==e.toldReadSeq)return this.#r(t.toldReadSeq,e.toldReadSeq);return e.isKept===
!0}#r(t,e){let{seen:i,told:n}=this.reading;if(i===null)return!1;if(t<e&&t!==n)this.reading.goBack(t);else if(t>i)this.reading.readElsewhere(t);else return!1;return!0}#n(t){
let e=i=>this.#o({seq:i});return new Ae({readSeq:Ln(t),hasUnread:t.unread>0||t.isKept===!0,tell:e})}#a(t,e=()=>!0){let i=0,{entries:n}=this.#s;for(let o=n.length-
1;o>=0&&n[o].seq>t;o-=1)this.#c(n[o])&&e(n[o])&&(i+=1);return i}#c(t){return T(t)&&t.user.id!==this.#e.id&&!t.deleted}},Ln=({read_seq:s,unread:t,head:e,isKept:i})=>Math.
max(s??0,t>0||i?0:e??0);var Za=12,Qa=new Set(["pinned","unpinned","deleted"]),Le=class extends EventTarget{#t;#e;#s;#i;#o;#r=new Set;#n;#a;#c;#h=!1;#m=new be;#f;#u=new AbortController;constructor({
room:t,me:e,rooms:i,outbox:n,store:o,socket:a,directory:c,blocks:h}){super(),Object.assign(this,{id:t.id,me:e,room:t}),this.#t=i,this.#e=n,this.#s=o,this.#i=c,this.#o=
h;let d=o.read(t.id);this.timeline=d?Zt.from(d):new Zt,this.history=new xe({room:t.id,timeline:this.timeline,changed:()=>this.#S()}),this.typing=new Te,this.members=
new ve({room:t.id}),this.readers=new ke({room:t.id});let m=p=>this.#n.send({type:"read",...p});this.unread=new _e({room:t,me:e,timeline:this.timeline,history:this.
history,tell:m}),this.#a=new Ct({room:t.id,outbox:n,send:p=>this.#A(p)}),this.#n=new we({room:t.id,socket:a,cursor:()=>this.timeline.position})}get state(){return this.#n.
state}get isOver(){return this.#n.isOver}get unsent(){return this.#e.of(this.id).filter(({target:t})=>!t)}get unsentEdits(){return this.#e.edits(this.id)}get reading(){
return this.unread.reading}personOf(t){return this.#i.of(t)}isBlocked({seq:t,user:e}){return this.#o.has(e.id)&&!this.#r.has(t)}reveal(t){this.#r.add(t),this.#S()}open(){
let{signal:t}=this.#u;this.#e.addEventListener("change",()=>this.#k(),{signal:t}),this.#t.addEventListener("change",()=>this.#T(),{signal:t});for(let e of[this.#i,
this.#o])e.addEventListener("change",()=>this.#S(),{signal:t});this.#n.addEventListener("frame",({detail:e})=>this.#p(e),{signal:t}),this.#n.addEventListener("s\
tate",()=>this.#v(),{signal:t}),this.#n.open()}close(){this.keep(),this.#u.abort(),clearTimeout(this.#f),this.#n.close(),this.#a.stop(),this.typing.clear(),this.
noteRead()}noteRead(){this.#h&&this.#t.note(this.id,{...this.unread.forList,isMarkedUnread:!1})}keep(){this.isOver||(this.reading.tellNow(),this.#s.write(this.id,
this.timeline))}send(t){this.reading.answered(),this.typing.said(),this.#m.note(this.#e.add(this.id,t)),this.#a.next()}takeBack(){return this.#m.takeBack(this)}sendToMany(t){
this.#e.allowMany(t),this.#a.next()}retry(t){this.#e.retry(t),this.#a.next()}discard(t){this.#e.remove(t)}sayTyping(){this.state==="live"&&this.typing.shouldSay()&&
this.#n.send({type:"typing"})}edit({seq:t,epoch:e},i){this.#e.add(this.id,i,{target:t,epoch:e}),this.#a.next()}delete({seq:t,epoch:e,reason:i=""}){let n=i?`?${new URLSearchParams(
{reason:i})}`:"";return u.delete(`/rooms/${this.id}/messages/${t}${n}`,{"Parley-Epoch":e})}react(t,e){return u.put(this.#l(t,e))}unreact(t,e){return u.delete(this.#l(
t,e))}pin(t){return u.put(this.#d(t,"pin"))}unpin(t){return u.delete(this.#d(t,"pin"))}#l=(t,e)=>this.#d(t,`reactions/${encodeURIComponent(e)}`);#d(t,e){return`\
/rooms/${this.id}/messages/${t}/${e}?${new URLSearchParams({epoch:this.timeline.epoch})}`}get lastOwn(){let t=Date.now()-Za*36e5,e=this.timeline.entries.findLast(
i=>T(i)&&Dt(i,this));return e&&Date.parse(e.at)>=t?e:void 0}markUnread(t){this.unread.begin(t),this.#t.note(this.id,{...this.unread.forList,isMarkedUnread:!0}),
this.#S()}#p(t){if(t.seq!==void 0)return this.#E(t);this.#y[t.type]?.(t)}#y={opened:({epoch:t,floor:e})=>{this.#c=t,this.timeline.epoch??=t,this.timeline.floor=
e??1},resync:({reason:t})=>this.#g(t),live:({head:t})=>this.#w(t),readers:t=>this.readers.hear(t),presence:t=>this.members.presence(t),typing:({user:t})=>t.id!==
this.me.id&&this.typing.heard(t),ack:({client_id:t})=>this.#a.delivered(t),error:({client_id:t,code:e,count:i,retry_after:n,most:o})=>{this.#a.refused(t,{code:e,
retryAfterSeconds:n}),e==="many_mentioned"&&i<=o&&this.dispatchEvent(new CustomEvent("many",{detail:{clientId:t,count:i}}))}};#E(t){let e=this.timeline.apply(t);
if(e==="hole")return this.#n.reopen();if(e!=="repeat"){for(let i of[t.user,t.member])i&&this.#i.note(i);Yt(t)&&this.history.change(t),Qa.has(t.type)&&this.dispatchEvent(
new Event("pins")),T(t)&&this.typing.stopped(t.user.id),T(t)&&t.user.id===this.me.id&&this.state==="live"&&this.reading.seeAll(t.seq),t.user?.id===this.me.id&&t.
client_id&&this.#a.delivered(t.client_id),this.state==="live"&&this.#x(t),this.#S()}}#x(t){Vt(t)&&(this.members.apply(t),Vt(t)==="ends"&&this.typing.stopped((t.
member??t.user).id))}#g(t){this.timeline.reset(),this.history.reset(),this.timeline.epoch=this.#c,this.reading.restart(),this.#s.forget(this.id),this.dispatchEvent(
new CustomEvent("resync",{detail:{reason:t}})),this.#S()}#w(t){this.timeline.startAt(t),this.history.settle(),this.#b(),this.keep(),this.members.caughtUp(),ei(this.
room)&&this.readers.load().catch(()=>{})}#b(){for(let{clientId:t,epoch:e,text:i}of this.unsentEdits.values())e!==this.timeline.epoch&&(this.#e.remove(t),this.dispatchEvent(
new CustomEvent("lost-edit",{detail:{text:i}})))}#v(){this.state==="live"?(this.#a.start(),this.reading.tellNow()):(this.#a.stop(),this.typing.clear(),this.#h&&
this.reading.away()),this.#h=this.state==="live",this.dispatchEvent(new Event("state")),this.#S()}#k(){clearTimeout(this.#f),this.#f=setTimeout(()=>this.#a.next(),
ye*1e3),this.#S()}#T(){let t=this.room;if(this.room=this.#t.find(this.id)??(t.role?{...t,role:null}:t),this.room===t)return;let e=this.unread.take(this.room);this.
dispatchEvent(new Event("room")),e&&this.#S()}#A({clientId:t,text:e,target:i,epoch:n,mentionMany:o}){let a=i?{type:"edit",target:i,epoch:n}:{type:"send"};this.#n.
send({...a,client_id:t,text:e,mention_many:o})}#S(){this.dispatchEvent(new Event("change"))}};var tc=document.documentElement.dataset.language,M=navigator.language.startsWith(tc)?navigator.language:document.documentElement.lang,ec=new Intl.PluralRules(M),
Nn=new Intl.NumberFormat(M),sc=new Intl.ListFormat(M,{type:"conjunction"}),ic=new Intl.DateTimeFormat(M,{hour:"numeric",minute:"2-digit"}),Dn=new Intl.DateTimeFormat(
M,{month:"short",day:"numeric"}),nc=new Intl.DateTimeFormat(M,{dateStyle:"short"}),oc=new Intl.DateTimeFormat(M,{dateStyle:"medium"}),rc=new Intl.DateTimeFormat(
M,{dateStyle:"full",timeStyle:"short"}),ac=new Intl.DateTimeFormat(M,{weekday:"long",month:"long",day:"numeric"}),cc=new Intl.DateTimeFormat(M,{dateStyle:"long"}),
hc=new Intl.DateTimeFormat(M,{year:"numeric",month:"long"}),Rn=new Intl.RelativeTimeFormat(M,{numeric:"auto"}),ni={};async function $n(){ni=await(await fetch(document.
getElementById("words").href)).json()}function l(s,t={}){return(ni[s]??s).replace(/\{(\w+)\}/g,(i,n)=>t[n]??"")}function v(s,t,e={}){return l(`${s}_${ec.select(
t)}`,{count:Nn.format(t),...e})}function A(s){s.code||reportError(s);let t=`error.${s.code}`;return t in ni?l(t):l("error.unknown")}function it(s){let t=s.length>
3?[...s.slice(0,2),v("people.others",s.length-2)]:s;return sc.format(t)}var D=s=>Nn.format(s),$t=(s,{hasMore:t})=>t?l("more_than",{count:D(s)}):D(s),Qt=s=>ic.format(
s),P=s=>rc.format(s);function W(s,t=new Date){let e=oi(t,s),i=Math.abs(e)<=1?Rn.format(e,"day"):lc(s,t).format(s);return l("date.at",{date:i,time:Qt(s)})}var Ce=s=>jn(
W(s)),In=s=>hc.format(s);function Mn(s,t=new Date){try{let e=new Intl.DateTimeFormat(M,{weekday:"short",hour:"numeric",minute:"2-digit",timeZone:s});return l("p\
erson.time",{time:e.format(t),place:s.split("/").at(-1).replaceAll("_"," ")})}catch{return""}}function Pn(s,t=new Date){let e=oi(t,s);return e===0||e===-1?jn(Rn.
format(e,"day")):(s.getFullYear()===t.getFullYear()?ac:cc).format(s)}function ft(s,t=new Date){return oi(t,s)===0?Qt(s):(s.getFullYear()===t.getFullYear()?Dn:nc).
format(s)}var lc=(s,t)=>s.getFullYear()===t.getFullYear()?Dn:oc,oi=(s,t)=>Math.round((Cn(t)-Cn(s))/864e5),Cn=s=>new Date(s.getFullYear(),s.getMonth(),s.getDate()),
jn=s=>s.charAt(0).toLocaleUpperCase(M)+s.slice(1);var ri="parley:lines:",Bn="parley:sizes:",ai={rooms:"parley:rooms:",sections:"parley:sections:",people:"parley:people:",blocks:"parley:blocks:",emoji:"parley:te\
am-emoji:"},hi="parley:me",De="parley:recent-emoji",Re="parley:last-room",ee=!1,Ne=class{#t;#e;#s;constructor({me:t}){this.#t=`${ri}${t.id}:`,this.#e=Bn+t.id,this.#s=
t.id,li()?.id!==t.id&&ci(),di(t)}read(t){let e=localStorage.getItem(this.#t+t);return e&&JSON.parse(e)}write(t,e){if(e.cursor===null||ee)return;let i=dc(e),n=this.#o();
delete n[t],n[t]=i.length,this.#r(n),te(this.#e,JSON.stringify(n)),te(this.#t+t,i)}recall(t){return JSON.parse(localStorage.getItem(ai[t]+this.#s))}keep(t,e){ee||
te(ai[t]+this.#s,JSON.stringify(e))}keepRooms(t){this.keep("rooms",t.length>500?null:t)}keepPeople(t){this.keep("people",t.slice(-300))}forget(t){if(ee)return;let e=this.#o();
this.#i(t,e),te(this.#e,JSON.stringify(e))}#i(t,e){localStorage.removeItem(this.#t+t),delete e[t]}#o(){let t=localStorage.getItem(this.#e);return t===null&&ci([
ri]),t===null?{}:JSON.parse(t)}#r(t){let e=Object.values(t).reduce((i,n)=>i+n,0);for(let[i,n]of Object.entries(t)){if(e<=15e5)return;this.#i(i,t),e-=n}}},li=()=>JSON.
parse(localStorage.getItem(hi)),di=s=>ee||te(hi,JSON.stringify(s));function ot(){ee=!0,ci()}function ci(s=[ri,Bn,...Object.values(ai),hi,Re,De]){for(let t of Object.
keys(localStorage))s.some(e=>t.startsWith(e))&&localStorage.removeItem(t)}function dc({epoch:s,cursor:t,first:e,entries:i}){let n=i.slice(-60),o=JSON.stringify(
n);for(;o.length>5e4;)n=n.slice(Math.ceil(n.length/4)),o=JSON.stringify(n);let a=n.length===i.length?e:n[0]?.seq??t+1;return JSON.stringify({epoch:s,first:a,cursor:t,
entries:n})}function te(s,t){try{localStorage.setItem(s,t)}catch{localStorage.removeItem(s)}}var J=s=>s.isComposing||s.keyCode===229,z=matchMedia("(hover: hover)"),$e=s=>mc(s)&&z.matches,mc=s=>s.key==="Enter"&&!s.shiftKey&&!J(s),se=s=>s.value.toWellFormed().
replaceAll("\0","").trim();function ut(s,t,{from:e=s.selectionStart,to:i=s.selectionEnd}={}){s.focus({preventScroll:!0}),s.setSelectionRange(e,i),!document.execCommand(
"insertText",!1,t)&&(s.setRangeText(t,e,i,"end"),s.dispatchEvent(new InputEvent("input",{bubbles:!0})))}var fc=CSS.supports("field-sizing","content");function ie(s){
fc||(s.style.blockSize="auto",s.style.blockSize=`${s.scrollHeight}px`)}var uc=new Set(["accounts","audit","abandoned"]),Ie=class{#t;#e;#s=null;#i=null;#o=!1;#r=!1;#n=null;constructor({me:t,...e}){this.#t=t,this.#e=e;let{rooms:i,router:n,
socket:o,conversationView:a}=e;n.addEventListener("change",({detail:c})=>this.#a(c)),i.addEventListener("change",()=>this.#b()),i.addEventListener("told",({detail:c})=>this.#v(
c)),o.addEventListener("state",()=>this.#T(o)),o.addEventListener("frame",({detail:c})=>c.type==="hello"&&this.#k(c)),document.addEventListener("visibilitychang\
e",()=>this.#O()),n.placeHere=()=>this.#s&&a.place,addEventListener("pagehide",()=>this.#A())}get conversation(){return this.#s}async start(){let{rooms:t,router:e,
shell:i}=this.#e;t.loaded||await t.settled,t.loaded||t.addEventListener("loaded",()=>this.#a(),{once:!0});let{address:n}=e;n.view==="room"&&!n.panel?e.go({...n,
panel:i.panelAtFirst},{replace:!0}):this.#a()}#a({again:t=!1}={}){let{address:e}=this.#e.router;return this.#o=!1,e.view==="room"?this.#c({...e,again:t}):e.view in
this.#e.pages?this.#m(e.view,{again:t}):this.#h()}async#c({room:t,seq:e,panel:i,again:n}){let{router:o,rooms:a,shell:c}=this.#e;if(t===this.#s?.id&&!this.#s.isOver)
return c.show("room"),this.#l(i),this.#f(e,{again:n});let h=a.find(t)??await a.fetch(t).catch(d=>this.#x(t,d));!h||t!==o.address.room||(h.id===t?this.#u(h,{seq:e,
panel:i}):o.go({...o.address,room:h.id},{replace:!0}))}#h(){let{rooms:t,router:e,shell:i,stage:n}=this.#e,o=t.mine.find(({id:a})=>a===localStorage.getItem(Re))??
t.mine[0];if(o&&i.showsRoomsBesides)return e.go({view:"room",room:o.id,panel:i.panelAtFirst},{replace:!0});this.#d(),i.show("rooms"),n.show({title:l("stage.none\
.title"),text:l("stage.none.text"),actions:[]}),this.#O()}#m(t,{again:e}){let{shell:i,sidebar:n,stage:o,pages:a}=this.#e;if(!(this.#i===a[t]&&!e)){if(this.#d(),
uc.has(t)&&this.#t.role!=="owner")return this.#y();this.#i=a[t],o.clear(),i.show(t),n.showCurrent({view:t}),this.#i.show(),this.#O()}}#f(t,{again:e}){let{router:i,
conversationView:n}=this.#e;t===this.#n&&!(t&&e)||(this.#n=t,t&&(e||!i.place)?n.goTo(t):n.comeBackTo(i.place))}#u(t,{seq:e,panel:i}){let{shell:n,stage:o,conversationView:a}=this.#e;
if(this.#d({to:t.id}),n.show("room"),!t.role)return this.#p(t);o.clear(),localStorage.setItem(Re,t.id);let c=new Le({...this.#e,room:t,me:this.#t});this.#s=c,c.
addEventListener("state",()=>this.#w(c.state)),c.addEventListener("room",()=>this.#O()),c.open(),this.#e.sidebar.showCurrent({room:t.id}),this.#l(i),a.show(c),this.#O(),
this.#n=e;let{place:h}=this.#e.router;if(h)a.comeBackTo(h);else if(e)return a.goTo(e);z.matches&&a.focusComposer()}#l(t){let{slot:e,shell:i}=this.#e;e.show(t,this.#s),
(t==="people"||!t)&&i.notePanel(!!t)}#d({to:t=null}={}){let{rooms:e,store:i,slot:n,sidebar:o,backgroundSender:a}=this.#e,{id:c}=this.#s??{};this.#s?.close(),this.#s=
null,this.#i?.leave?.(),this.#i=null,n.show(null,null),c&&!e.find(c)?.role&&i.forget(c),a.openRoom=t,o.showCurrent({})}#p(t){let{rooms:e}=this.#e,i=()=>e.join(t.
id).then(()=>this.#a(),n=>this.#g(n));this.#e.stage.show({title:t.name,text:t.topic||l("stage.join.text"),actions:[{label:l("browse.join"),act:i,primary:!0}]})}#y(){
let{shell:t,stage:e}=this.#e;t.show("room"),e.show({title:l("error_page.forbidden.title"),text:l("error_page.forbidden.detail"),actions:[this.#E]}),this.#O()}get#E(){
return{label:l("status.rooms.action"),act:()=>this.#e.router.go(V),primary:!0}}#x(t,e){e.code||reportError(e),t===this.#e.router.address.room&&this.#g(e)}#g({status:t,
code:e}){let{shell:i,stage:n}=this.#e,o=t===404?"missing":e==="unreachable"?"offline":"trouble";this.#o=o!=="missing",this.#d(),i.show("room"),n.show({title:l(`\
stage.${o}.title`),text:l(`stage.${o}.text`),actions:[o==="missing"?this.#E:{label:l("again"),act:()=>this.#a(),primary:!0}]})}#w(t){let e=At[t]?.forgets;e==="r\
oom"&&this.#e.store.forget(this.#s.id),e==="everything"&&ot()}#b(){!this.#e.rooms.failed&&this.#o&&this.#a(),this.#O()}#v({id:t}){t===this.#e.router.address.room&&
(!this.#s||un(this.#s.state))&&this.#a()}#k({user:t}){t.id!==this.#t.id&&(ot(),location.reload())}#T({state:t,isOpen:e}){t==="ended"&&this.#S(),e&&(this.#r&&u.get(
"/me").catch(()=>{}),this.#r=!0)}#A(){this.#s?.keep(),this.#s?.noteRead(),this.#e.rooms.keep()}#S(){ot(),this.#s||Lt()}#O(){let t=this.#s?.room.name??this.#i?.title,
e=t?l("title.room",{room:t}):l("app.name"),i=this.#e.sidebar.unreadTotal;document.title=i?l("title.unread",{count:D(i),title:e}):e}};var mi=navigator.serviceWorker,Fn="parley-",pc=8;function qn(){mi?.register("/service-worker.js",{updateViaCache:"none"}).catch(()=>{})}function Hn(){mi?.controller?.
postMessage("refresh")}async function Wn(s){let t=await mi?.getRegistration();if(t&&await wc(gc(t)).catch(()=>t.unregister()),!window.caches)return;let e=i=>i.startsWith(
Fn)&&i!==Fn+s;for(let i of(await caches.keys()).filter(e))await caches.delete(i)}async function gc(s){await s.update();let t=s.installing??s.waiting;t&&await new Promise(
e=>{t.onstatechange=()=>["activated","redundant"].includes(t.state)&&e()})}var wc=s=>Promise.race([s,new Promise(t=>setTimeout(t,pc*1e3))]);var yc=365*24*3600;function Un(s){document.documentElement.dataset.theme=s,document.cookie=`theme=${s}; path=/; max-age=${yc}; samesite=lax`,Hn()}var r=(s,t=document)=>t.querySelector(s),w=s=>document.getElementById(s).content.firstElementChild.cloneNode(!0);function It(s,t){let e=r(".icon use",s),i=`#ico\
n-${t}`;e.getAttribute("href")!==i&&e.setAttribute("href",i)}function f(s,t){s.textContent!==t&&(s.textContent=t)}function rt(s,t,e=""){let i=document.createElement(
s);return i.textContent=t,e&&(i.className=e),i}var Kn={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1};function zn(s,{onShown:t}){let e=r('[role="tablist"]',s),i=[...e.children].filter(a=>!a.hidden),n=a=>{
for(let c of e.children){let h=c===a;c.setAttribute("aria-selected",h),c.tabIndex=h?0:-1,Gn(c).hidden=!h}a.scrollIntoView({block:"nearest",inline:"nearest"})},o=a=>{
n(a),t(Gn(a))};for(let a of i)a.onclick=()=>o(a);e.onkeydown=a=>{let c=Ec(i,a);c&&(a.preventDefault(),o(c),c.focus())},n(i[0])}var Gn=s=>r(`#${s.getAttribute("a\
ria-controls")}`);function Ec(s,{key:t,target:e}){return t==="Home"?s[0]:t==="End"?s.at(-1):Kn[t]&&s.at((s.indexOf(e)+Kn[t])%s.length)}var fi=class{#t=[];#e=0;#s=!1;constructor(){addEventListener("popstate",({state:t})=>this.#s?this.#r(t):this.#a(t))}start(){this.#a(history.state)}get isEmpty(){
return!this.#t.length}open(t){let e={close:t};return this.#t.push(e),this.#e?this.#e-=1:this.#s||this.#n(this.#t.length),e}close(t){let e=this.#t.indexOf(t);e>=
0&&this.#i(e)}closeAll(){this.#i(0)}takeEntry(){let t=this.#e>0;return this.#e=0,this.#s=!1,t}#i(t){let e=this.#t.splice(t);for(let i of e.reverse())i.close();this.#e+=
e.length,this.#e&&setTimeout(()=>this.#o())}#o(){this.#e&&(this.#s=!0,history.go(-this.#e),this.#e=0)}#r(t){this.#s=!1;for(let e=(t?.layers??0)+1;e<=this.#t.length;e+=
1)this.#n(e)}#n(t){history.pushState({...history.state,layers:t},"")}#a(t){let e=t?.layers??0;for(;this.#t.length>e;)this.#t.pop().close();e>this.#t.length&&history.
go(this.#t.length-e)}},F=new fi;var x=s=>r(`dialog[data-dialog="${s}"]`)??document.body.appendChild(w(`dialog-${s}`)),Yn=new WeakMap;function b(s,{title:t}={}){t&&(r(".dialog-header h2",s).textContent=
t),s.returnValue="",s.showModal(),xc(s);let e=F.open(()=>s.close());return Yn.set(s,e),new Promise(i=>{let n=()=>{F.close(e),i(s.returnValue)};s.addEventListener(
"close",n,{once:!0})})}function xc(s){if(r("[autofocus]",s))return;([...z.matches?s.querySelectorAll("input, select, textarea"):[]].find(i=>!i.disabled&&!i.readOnly&&
i.checkVisibility())??r(".dialog-header h2",s)).focus()}function pt(s){F.close(Yn.get(s))}function Vn(){let s=null;document.addEventListener("pointerdown",({target:t})=>s=
t),document.addEventListener("click",({target:t})=>{t.matches("dialog")&&s===t?t.close():t.closest("[data-close]")?.closest("dialog").close()})}var $=async s=>await ui(s)==="yes";function ui({title:s,text:t,action:e,other:i="",isHarmless:n=!1}){let o=x("confirm");r(".confirm-text",o).textContent=t;let a=r(
'[value="yes"]',o);return a.textContent=e,a.classList.toggle("button-danger",!n),a.classList.toggle("button-primary",n),r('[value="other"]',o).textContent=i,r('\
[value="other"]',o).hidden=!i,b(o,{title:s})}function I(s,t){let e=!1;s.onsubmit=async i=>{if(i.preventDefault(),e)return;e=!0;let n=Object.fromEntries(new FormData(s));await E(s,async()=>{await t(n),pi(s,
!0)}),e=!1},s.oninput=()=>pi(s,!1)}function pi(s,t){let e=s.querySelector(":scope > .form-success");e&&(e.hidden=!t)}async function E(s,t){let e=r(".form-error",
s);e.hidden=!0,s.setAttribute("aria-busy","true");try{await t()}catch(i){e.textContent=A(i),e.hidden=!1}finally{s.removeAttribute("aria-busy")}}function C(s){s.
reset(),pi(s,!1),r(".form-error",s).hidden=!0}var bc=new Intl.Segmenter(void 0,{granularity:"grapheme"}),g=s=>s.display_name||s.name;function Jn(s){let e=g(s).split(/[\s._-]+/u).filter(Boolean).slice(0,2).map(
i=>[...bc.segment(i)][0].segment);return(new RegExp("^\\p{Script=Han}","u").test(e[0])?e[0]:e.join("")).toLocaleUpperCase()}var gi=({status:s})=>s&&(!s.until||et(
s.until))?s:null;function Mt(s){let{emoji:t,text:e}=gi(s)??{};return[t,e].filter(Boolean).join(" ")}var Xn=({picture:s},t)=>s?`/api/v1/pictures/${s}?size=${t}`:
null;function Zn(s){let t=0;for(let e of s.id)t=t*31+e.codePointAt(0)>>>0;return t%360}function k(s,t,{size:e="small"}={}){f(s,Jn(t)),s.style.setProperty("--hue",Zn(t));let i=Xn(t,e);s.classList.toggle("has-picture",!!i),s.style.backgroundImage=i?
`url("${i}")`:""}function Y(s,t){s.dataset.presence=t}var vc=6e4;function to(s,{me:t,onChanged:e}){Sc(r(".picture-form",s),{me:t,onChanged:e}),kc(r(".profile-form",s),{me:t,onChanged:e}),Tc(r(".status-form",s),{me:t,
onChanged:e})}function Sc(s,{me:t,onChanged:e}){let i=r("input",s),n=r('[data-action="remove-picture"]',s),o=()=>{k(r(".avatar",s),t,{size:"large"}),n.hidden=!t.
picture},a=c=>E(s,async()=>{e(await c()),o()});C(s),r('[data-action="choose-picture"]',s).onclick=()=>i.click(),i.onchange=()=>i.files[0]&&a(()=>u.upload("/me/p\
icture",i.files[0])),n.onclick=()=>a(()=>u.delete("/me/picture")),o()}function kc(s,{me:t,onChanged:e}){C(s);let{display_name:i,pronouns:n,about:o,time_zone:a}=s.
elements;i.value=t.display_name,n.value=t.pronouns??"",o.value=t.about??"",Oc(a,t.time_zone),r(".hint",s).textContent=l("account.signed_in_as",{name:t.name}),I(
s,async c=>e(await u.patch("/me",{display_name:c.display_name.trim(),pronouns:c.pronouns.trim(),about:c.about.trim(),time_zone:c.time_zone||null})))}function Oc(s,t){
let e=Intl.DateTimeFormat().resolvedOptions().timeZone,i=new Set([e,...t?[t]:[],...Intl.supportedValuesOf("timeZone")]);s.replaceChildren(new Option(l("profile.\
time_zone.none"),""),...[...i].map(n=>new Option(n,n))),s.value=t??""}function Tc(s,{me:t,onChanged:e}){C(s);let i=gi(t),{emoji:n,text:o,until:a,quiet:c}=s.elements;
n.value=i?.emoji??"",o.value=i?.text??"",a.value=i?.until?"keep":"",c.value=et(t.quiet_until)?"keep":"";for(let h of[a,c])r('[value="keep"]',h).hidden=h.value!==
"keep";I(s,async h=>{let d={emoji:h.emoji.trim(),text:h.text.trim()},p={status:!d.emoji&&!d.text?null:{...d,until:Qn(h.until,i?.until)}};e(await u.patch("/me",{
...p,quiet_until:Qn(h.quiet,t.quiet_until)}))})}function Qn(s,t){return s?s==="keep"?t:s==="today"||s==="week"?Ac(s).toISOString():new Date(Date.now()+Number(s)*
vc).toISOString():null}function Ac(s){let t=new Date;return t.setHours(24,0,0,0),s==="week"&&t.setDate(t.getDate()+(7-new Date().getDay())%7),t}var R=class extends EventTarget{#t=null;#e=0;items=[];loading=!1;failed=!1;get hasMore(){return this.#t!==null}open(t){return this.#s(t,[])}more(){return this.#s(
this.#t,this.items)}close(){this.#e+=1}async#s(t,e){this.#e+=1;let i=this.#e;this.loading=!0;let{items:n,next:o,failed:a}=await u.page(t).catch(()=>({items:[],next:t,
failed:!0}));i===this.#e&&(this.items=[...e,...n],this.#t=o,this.loading=!1,this.failed=!!a,this.dispatchEvent(new Event("change")))}};var Et=s=>r(".list-more",s);function xt(s,{hasMore:t,failed:e}){let i=Et(s),n=document.activeElement===i;r(".list-trouble",s).hidden=!e,i.textContent=l(e?"again":
"list.more"),i.hidden=!t&&!e;let o=[...s.querySelectorAll("li button")].at(-1)??r("ul[tabindex]",s);n&&i.hidden&&o?.focus()}function _(s,t,{create:e,update:i,key:n=o=>o.key}){let o=new Set(t.map(n)),a=new Map;for(let h of[...s.children]){let{key:d}=h.dataset;o.has(d)&&!a.has(d)?a.set(
d,h):h.remove()}let c=s.firstElementChild;for(let h of t){let d=a.get(n(h))??_c(e,h,n(h));i(d,h),c&&d===c.nextElementSibling&&(c.remove(),c=d),d===c?c=c.nextElementSibling:
s.insertBefore(d,c)}}function _c(s,t,e){let i=s(t);return i.dataset.key=e,i}var eo=new WeakMap;function B(s,{list:t,into:e,none:i,sort:n=d=>d,key:o=({id:d})=>d,create:a,update:c,signal:h}){let d=()=>{h?.aborted||(_(r(e,s),n(t.items),{key:o,
create:a,update:c}),i&&(r(i,s).hidden=t.items.length>0||t.failed||!!t.searching),xt(s,t))};return eo.get(s)?.close(),eo.set(s,t),t.addEventListener("change",d,{
signal:h}),h?.addEventListener("abort",()=>t.close()),Et(s).onclick=()=>t.more(),d}var Lc={Edge:/Edg\//,Opera:/OPR\//,Firefox:/Firefox\//,Chrome:/Chrome\//,Safari:/Safari\//},Cc={iOS:/iPhone|iPad/,Android:/Android/,Windows:/Windows/,macOS:/Mac OS/,
Linux:/Linux/};function io(s){let t=new R,e=()=>t.open("/me/sessions?limit=50"),i=({id:n})=>E(s,()=>u.delete(`/me/sessions/${n}`)).then(e);B(s,{list:t,into:".se\
ssion-list",sort:Nc,create:()=>w("session-item"),update:(n,o)=>Dc(n,o,i)}),e()}var Nc=s=>s.toSorted((t,e)=>new Date(e.last_seen_at)-new Date(t.last_seen_at));function Dc(s,t,e){
let i=r(".session-agent",s);i.textContent=$c(t.user_agent??""),i.title=t.user_agent??"";let n=r(".session-seen",s);n.textContent=t.current?l("sessions.current"):
Rc(t),n.title=t.current?"":P(new Date(t.last_seen_at)),r("button",s).hidden=t.current,r("button",s).onclick=()=>e(t)}function Rc({last_seen_at:s,address:t}){return l(
"sessions.seen",{date:W(new Date(s)),address:t??""})}function $c(s){let t=so(Lc,s),e=so(Cc,s);return t?e?l("sessions.device",{browser:t,system:e}):t:l("sessions\
.program")}function so(s,t){return Object.keys(s).find(e=>s[e].test(t))}function no({me:s,outbox:t,drafts:e,onChanged:i,onReadingShown:n}){let o=x("account");return to(o,{me:s,onChanged:i}),Ic(r(".reading-setting",o),{onReadingShown:n}),
Mc(o),Pc(r(".password-form",o),s),r("#account-tab-server",o).hidden=s.role!=="owner",zn(o,{onShown:a=>a.id==="account-sign-in"&&io(r(".sessions",a))}),r(".sign-\
out",o).onsubmit=a=>jc(a,{outbox:t,drafts:e}),b(o)}function Ic(s,{onReadingShown:t}){let e=r("input",s);e.disabled=!0;let i=n=>{e.checked=n.shown,e.disabled=!1};
E(s,async()=>i(await u.get("/me/reading"))),e.onchange=()=>{let n=e.checked;return e.checked=!n,E(s,async()=>{i(await u.put("/me/reading",{shown:n})),t()})}}function Mc(s){
for(let t of s.querySelectorAll('[name="theme"]'))t.checked=t.value===document.documentElement.dataset.theme,t.onchange=()=>Un(t.value);r('input[name="next"]',s).
value=location.pathname}function Pc(s,t){C(s),s.elements.username.value=t.name,I(s,async({current_password:e,new_password:i})=>{await u.put("/me/password",{current_password:e,
new_password:i}),C(s)})}async function jc(s,{outbox:t,drafts:e}){let i=t.all.length,n=s.target;i&&(s.preventDefault(),!await $({title:l("sign_out.title"),text:v(
"sign_out.unsent",i),action:l("sign_out")}))||(t.clear(),e.clear(),ot(),i&&n.submit())}var j=s=>s.normalize("NFKD").replace(new RegExp("\\p{Mn}","gu"),"").toLocaleLowerCase(M);var Bc=.2,gt=class extends R{#t=null;words="";get searching(){return this.#t!==null||this.loading}search(t){clearTimeout(this.#t),this.words=t,this.#t=setTimeout(
()=>this.#e(),t?Bc*1e3:0)}close(){clearTimeout(this.#t),super.close()}#e(){this.#t=null,this.open(this.pathFor(this.words))}};var Fc=50,Pt=class extends gt{suggested=[];async loadSuggested(){let{items:t}=await u.page("/rooms?scope=suggested&limit=20").catch(()=>({items:[]}));this.suggested=
t,this.dispatchEvent(new Event("change"))}pathFor(t){return`/rooms?${new URLSearchParams({scope:"joinable",limit:Fc,q:t})}`}};var qc=50,jt=class extends gt{constructor({directory:t}){super(),this.addEventListener("change",()=>t.take(this.items))}pathFor(t){return`/users?${new URLSearchParams(
{limit:qc,q:t})}`}};var wi=50,Hc=/[\s,、，&]+|\band\b|和/,wt=class extends EventTarget{#t;#e=null;#s=null;#i=new Map;#o;#r;words="";constructor({rooms:t=null,directory:e=null,isOffered:i=()=>!0,
roomWith:n=()=>null}){super(),this.#t=t,this.#o=i,this.#r=n;let o=()=>this.dispatchEvent(new Event("change"));t&&(this.#e=new Pt,this.#e.addEventListener("chang\
e",()=>{for(let a of this.#e.items)this.#i.set(a.id,a);o()})),e&&(this.#s=new jt({directory:e}),this.#s.addEventListener("change",o))}search(t){this.words=t;for(let e of this.#n)
e.search(t);this.dispatchEvent(new Event("change"))}close(){for(let t of this.#n)t.close()}get searching(){return this.#n.some(t=>t.searching)}get failed(){return this.#n.
some(t=>t.failed)}get items(){let t=[...this.#a.slice(0,wi),...this.#c,...this.#h.slice(0,wi)];return[...new Map(t.map(e=>[e.id,e])).values()].filter(this.#o)}get hasMore(){
return[this.#a,this.#h].some(({length:e})=>e>wi)||this.#n.some(e=>e.items.length>0&&e.hasMore)}get#n(){return[this.#e,this.#s].filter(Boolean)}get#a(){return this.#t?
oo([...this.#t.mine,...this.#t.archived],this.words).map(yi):[]}get#c(){let{items:t=[],searching:e}=this.#s??{},i=j(this.words),n=({name:a,display_name:c})=>j(`${c}\
 ${a}`).includes(i),o=a=>{let c=this.#r(a.id);return c?yi(c):{kind:"person",id:a.id,person:a}};return t.filter(a=>!e||n(a)).map(o)}get#h(){if(!this.#e)return[];
let e=this.#e.words===this.words&&!this.#e.searching?this.#e.items:[];return[...new Map([...oo([...this.#i.values()],this.words),...e].map(n=>[n.id,n])).values()].
filter(({id:n})=>!this.#t.find(n)?.role).map(yi)}},yi=s=>({kind:"room",id:s.id,room:s});function oo(s,t){let e=j(t);return s.map(i=>({room:i,at:Wc(i,e)})).filter(
({at:i})=>i>=0).sort((i,n)=>ro(i)-ro(n)).map(({room:i})=>i)}function Wc({name:s,kind:t,people:e=[]},i){let n=j(s).indexOf(i);if(n>=0||t!=="direct")return n;let o=e.
map(h=>j(`${h.display_name} ${h.name}`)),a=i.split(Hc).filter(Boolean);return a.length>0&&a.every(h=>o.some(d=>d.includes(h)))?Math.max(...o.map(h=>h.indexOf(a[0]))):
-1}var ro=({room:s,at:t})=>(t>0?2:0)+(s.unread?0:1);var Ei=({kind:s,archived:t})=>t?"archive":{private:"lock",direct:"people"}[s]??"hash",bt=({kind:s,people:t})=>s==="direct"&&t.length===1?t[0]:null;function Me(s,t,{
directory:e,presence:i}){let n=r(".avatar",s),o=bt(t);if(r(".icon",s).toggleAttribute("hidden",!!o),n.hidden=!o,!o)return It(s,Ei(t));k(n,e.of(o)),Y(n,i.of(o.id))}var yt=class{#t;#e;#s;#i;#o;#r;#n;constructor(t,{choices:e,onChosen:i,...n}){this.#t=t,this.#e=r("input",t),this.#s=r(".choice-list",t),this.#i=r(".choice-note",
t),this.#o=e,this.#r=n,this.#n=i,this.#e.value="",this.#e.oninput=()=>this.#a(),this.#e.onkeydown=o=>this.#d(o),e.addEventListener("change",()=>this.#c()),this.#a()}clear(){
this.#e.value="",this.#a(),this.#e.focus()}get words(){return this.#e.value.trim()}#a(){this.#l(null),this.#o.search(this.words)}#c(){let{items:t,hasMore:e,searching:i,
failed:n}=this.#o,o=this.#u?.dataset.key,a=0;_(this.#s,t,{key:({kind:d,id:m})=>`${d}:${m}`,create:()=>w("choice-item"),update:(d,m)=>{d.id=`${this.#s.id}-${a+=1}`,
this.#h(d,m)}});let c=n||this.words!==""&&!i;this.#i.hidden=t.length>0?!e:!c,f(this.#i,l(e?"jump.more":n?"list.trouble":"jump.none"));let{children:h}=this.#s;this.#l(
[...h].find(d=>d.dataset.key===o)??h[0]??null)}#h(t,e){t.dataset[e.kind]=e.id,t.onclick=()=>this.#n(e),t.onpointermove=()=>this.#l(t),e.kind==="room"?this.#m(t,
e.room):this.#f(t,e.person)}#m(t,e){Me(t,e,this.#r);let i=bt(e);f(r(".choice-name",t),e.name),f(r(".choice-detail",t),i?`@${i.name}`:""),f(r(".choice-unread",t),
e.unread?D(e.unread):"")}#f(t,e){let i=r(".avatar",t);r(".icon",t).toggleAttribute("hidden",!0),i.hidden=!1,k(i,e),Y(i,this.#r.presence.of(e.id)),f(r(".choice-n\
ame",t),g(e)),f(r(".choice-detail",t),`@${e.name}`),f(r(".choice-unread",t),"")}get#u(){return r('[aria-selected="true"]',this.#s)}#l(t){for(let e of this.#s.children)
e.setAttribute("aria-selected",e===t);this.#e.setAttribute("aria-activedescendant",t?.id??""),t?.scrollIntoView({block:"nearest"})}#d(t){if(J(t))return;let e=this.#u;
if(t.key==="Enter"&&e)e.click();else if(t.key==="ArrowDown")this.#l(e?.nextElementSibling??e);else if(t.key==="ArrowUp")this.#l(e?.previousElementSibling??e);else
return;t.preventDefault()}};async function Pe({title:s,action:t,hint:e="",most:i=1/0,isOffered:n=()=>!0,act:o,...a}){let c=x("pick-people"),h=new Map,d=new wt({directory:a.directory,isOffered:({
id:L,person:me})=>!h.has(L)&&n(me)}),m=new yt(c,{choices:d,onChosen:({person:L})=>y(L),...a}),p=()=>{ao(c,{picked:h,most:i,unpick:O}),m.clear()},y=L=>{h.size>=i||
(h.set(L.id,L),p())},O=L=>{h.delete(L),p()};r(".pick-hint",c).textContent=e;let q=r(".pick-submit",c);q.textContent=t,q.onclick=()=>E(c,async()=>{await o([...h.
values()]),c.close()});let Q=new AbortController,{signal:ct}=Q;r("input",c).addEventListener("keydown",L=>{L.key==="Backspace"&&!L.target.value&&h.size&&O([...h.
keys()].at(-1))},{signal:ct}),r(".form-error",c).hidden=!0,ao(c,{picked:h,most:i,unpick:O}),await b(c,{title:s}),Q.abort(),d.close()}function ao(s,{picked:t,most:e,
unpick:i}){_(r(".picked",s),[...t.values()],{key:({id:n})=>n,create:()=>w("picked-item"),update:(n,o)=>{let a=r("button",n);k(r(".avatar",n),o),r(".picked-name",
n).textContent=g(o),a.setAttribute("aria-label",l("pick.remove",{name:g(o)})),a.onclick=()=>i(o.id)}}),r(".pick-submit",s).disabled=!t.size,r(".pick-full",s).hidden=
t.size<e}function je({conversation:s,...t}){let{members:e,room:i}=s;return e.need(),Pe({title:l("add_member.title"),action:l("add_member.submit"),hint:l("add_member.hint",
{room:i.name}),isOffered:({id:n})=>!e.has(n),act:n=>e.add(n),...t})}async function co({rooms:s,onJoined:t}){let e=x("browse"),i=r("input",e),n=new Pt,o=c=>E(e,async()=>{await s.join(c.id),e.close(),t(c)});i.value="",i.oninput=()=>{
n.search(i.value.trim()),r(".dialog-body",e).scrollTop=0},Et(e).onclick=()=>Yc(e,n),n.addEventListener("change",()=>Kc(e,n,o)),Uc(e),n.search(""),n.loadSuggested();
let a=b(e);z.matches&&i.focus(),await a,n.close()}function Uc(s){r(".browse-list",s).replaceChildren();for(let t of[".browse-none",".browse-no-match",".form-err\
or"])r(t,s).hidden=!0;xt(s,{hasMore:!1,failed:!1})}function Kc(s,{items:t,suggested:e,words:i,searching:n,hasMore:o,failed:a},c){let h=!t.length&&!a&&!n;_(r(".b\
rowse-list",s),i?t:Gc(t,e),{key:({id:d})=>d,create:()=>w("browse-item"),update:(d,m)=>zc(d,m,c)}),r(".browse-none",s).hidden=!h||i!=="",r(".browse-no-match",s).
hidden=!h||i==="",xt(s,{hasMore:o,failed:a})}function Gc(s,t){let e=new Set(t.map(({id:i})=>i));return[...t,...s.filter(({id:i})=>!e.has(i))]}function zc(s,t,e){
r(".browse-name",s).textContent=t.name,r(".browse-suggested",s).hidden=!t.suggested;let i=[v("browse.members",t.member_count),l("browse.active",{date:ft(new Date(
t.active_at))})];r(".browse-facts",s).textContent=i.join(" · ");let n=r(".browse-about",s);n.textContent=t.description||t.topic,n.hidden=!n.textContent,r("butt\
on",s).onclick=()=>e(t)}async function Yc(s,t){let e=r(".browse-list",s),i=e.children.length;await t.more(),r("button",e.children[i]??s).focus()}function ne(){let s=crypto.getRandomValues(new Uint8Array(16));return Array.from(s,t=>t.toString(16).padStart(2,"0")).join("")}function ho({rooms:s,sections:t,section:e=null,onCreated:i}){let n=x("create-room"),o=r("form",n),a=Vc();C(o),I(o,async h=>{let d=await s.create(a(h));e&&await s.
set(d.id,{section:e}),n.close(),i(d)});let c=e?l("create_room.in",{section:t.nameOf(e)}):l("create_room.title");return b(n,{title:c})}function Vc(){let s={};return t=>{
let e=JSON.stringify(t);return s.same!==e&&(s={same:e,id:ne()}),{...t,client_id:s.id}}}async function lo({onRoom:s,onPerson:t,...e}){let i=x("jump"),n=c=>[...e.rooms.mine,...e.rooms.archived].find(h=>bt(h)?.id===c),o=new wt({rooms:e.rooms,directory:e.
directory,roomWith:n}),a=({kind:c,id:h})=>E(i,async()=>{let d=c==="room"?()=>s(h):await t(h);pt(i),d()});r(".form-error",i).hidden=!0,new yt(i,{choices:o,onChosen:a,
...e}),await b(i),o.close()}var Jc=4,Xc=10;function S(s,{undo:t=null}={}){let e=rt("p",s,"toast");t&&e.append(" ",Zc(e,t)),r(".toasts").append(e),setTimeout(()=>e.remove(),(t?Xc:Jc)*1e3)}function Zc(s,{
label:t,act:e}){let i=rt("button",t,"link-button");return i.type="button",i.onclick=()=>{s.remove(),e()},i}async function vt(s,t){let e=await navigator.clipboard.writeText(s).then(()=>t,()=>"error.unknown");S(l(e))}var Qc=864e5;function mo({room:s=null,rooms:t,me:e}){let i=x("invite"),n=r("form",i),o=r(".invites",i),a=()=>oh(o,{rooms:t,me:e});return C(n),r(".invite-made",i).
hidden=!0,th(r(".invite-rooms",n),{rooms:t,room:s}),I(n,async({note:c,uses:h,days:d})=>{let m={expires_at:new Date(Date.now()+Number(d)*Qc).toISOString()},p={note:c.
trim(),uses:h?Number(h):null,...m,rooms:sh(n)};ih(i,await u.post("/invites",p)),o.open&&a()}),o.open=!1,o.ontoggle=()=>o.open&&a(),b(i)}function th(s,{rooms:t,room:e}){
let n=t.mine.filter(o=>o.kind==="public"||dt(o)).toSorted((o,a)=>(a.id===e?.id)-(o.id===e?.id));s.hidden=!n.length,r(".invite-room-list",s).replaceChildren(...n.
map(o=>eh(o,{isChosen:o.id===e?.id})))}function eh({id:s,name:t},{isChosen:e}){let i=w("invite-room"),n=r("input",i);return n.value=s,n.checked=e,r("span",i).textContent=
t,i}var sh=s=>new FormData(s).getAll("room");function ih(s,{id:t,url:e,expires_at:i}){let n=r(".invite-made",s),o=r(".invite-url",n);n.hidden=!1,o.value=fo(e),r(
".invite-qr",n).src=nh(t),r(".invite-expiry",n).textContent=l("invite.expiry",{date:W(new Date(i))});let a=r('[data-action="copy"]',n);a.hidden=!navigator.clipboard,
a.onclick=()=>vt(o.value,"invite.copied"),o.focus(),o.select()}var fo=s=>new URL(s,location.href).href,nh=s=>`/api/v1/invites/${s}/qr`;function oh(s,t){let e=new R,
i=()=>e.open("/invites?limit=50"),n=({id:o})=>E(s,()=>u.delete(`/invites/${o}`)).then(i);B(s,{list:e,into:".invite-list",none:".invites-none",create:()=>w("invi\
te-item"),update:(o,a)=>rh(o,a,{revoke:n,...t})}),i()}function rh(s,t,{rooms:e,me:i,revoke:n}){let{note:o,by:a,used:c,uses:h,state:d,url:m,expires_at:p}=t,y=d===
"open",O=a&&a.id!==i.id?g(a):null,q=h?l("invite.used.of",{count:D(c),most:D(h)}):l("invite.used",{count:D(c)}),Q=y?l("invite.until",{date:W(new Date(p))}):l(`in\
vite.state.${d}`);r(".invite-note",s).textContent=o||l("invite.no_note");let ct=t.rooms.map(xa=>e.find(xa)?.name).filter(Boolean),L=ct.length?l("invite.into",{rooms:it(
ct)}):null,me=r(".hint",s);me.textContent=[O,q,Q,L].filter(Boolean).join(" · "),me.title=y?P(new Date(p)):"";let[ln,dn]=s.querySelectorAll("button");ln.hidden=
!y||!m||!navigator.clipboard,ln.onclick=()=>vt(fo(m),"invite.copied"),dn.hidden=!y,dn.onclick=()=>n(t)}var ah=8;function uo({rooms:s,me:t,onOpened:e,...i}){return Pe({title:l("direct.new"),action:l("direct.open"),hint:l("direct.hint"),most:ah,isOffered:({id:n})=>n!==
t.id,act:async n=>e(await s.openDirect(n.map(({id:o})=>o))),me:t,...i})}function go(s,{room:t}){let e=`/rooms/${t.id}`,i=r(".mutes",s);po(s,{path:`${e}/bans`,none:".bans-none",fold:s,label:l("bans.lift"),lift:({user:o})=>u.delete(`${e}\
/bans/${o.id}`)});let n=po(i,{path:`${e}/mutes`,fold:s,label:l("moderate.unmute"),lift:({user:o})=>u.patch(`${e}/members/${o.id}`,{muted_until:null})});n.addEventListener(
"change",()=>i.hidden=!n.items.length),i.hidden=!0}function po(s,{path:t,none:e,fold:i,label:n,lift:o}){let a=new R,c=()=>a.open(`${t}?limit=50`);return B(s,{list:a,
into:".ban-list",none:e,key:({user:h})=>h.id,create:()=>w("ban-item"),update:(h,d)=>ch(h,d,{label:n,lift:()=>E(i,()=>o(d)).then(c)})}),c(),a}function ch(s,{user:t,
until:e,reason:i},{label:n,lift:o}){k(r(".avatar",s),t),r(".ban-name",s).textContent=g(t);let a=e?l("bans.until",{date:W(new Date(e))}):l("bans.ever"),c=r(".hin\
t",s);c.textContent=[a,i].filter(Boolean).join(" · "),c.title=e?P(new Date(e)):"";let h=r("button",s);h.textContent=n,h.onclick=o}async function wo(s,t){return s.member_count>1&&!await $(Bt("leave",s))?!1:Be(s,t)}async function yo(s,t){await $(Bt("archive",s))&&await xi(s,t)}async function xi(s,t){
await t.update(s.id,{archived:!0});let e=()=>t.update(s.id,{archived:!1}).catch(i=>S(A(i)));S(l("room.archive.done",{room:s.name}),{undo:{label:l("undo"),act:e}})}
async function Be(s,t){try{await t.leave(s.id)}catch(e){if(!e.can?.includes("archive"))throw e;let i={title:l("room.last.title",{room:s.name}),text:l("room.last\
.text")},n=await ui({...i,action:l("room.delete"),other:l("room.archive")}),o={yes:"delete",other:"archive"}[n];if(!o)return!1;await t.leave(s.id,{last:o})}return!0}
function Bt(s,{name:t,kind:e}){let i=s==="leave"&&e==="private"?"room.leave.private.text":`room.${s}.text`;return{title:l(`room.${s}.title`,{room:t}),text:l(i),
action:l(`room.${s}`)}}var xo="new";function bo(s,{room:t,rooms:e,sections:i}){let{mine:n}=t;if(s.hidden=!n,!n)return;let{favourite:o,notify:a,section:c,hidden:h}=s.elements,d=p=>E(s,
()=>e.set(t.id,p));r(".form-error",s).hidden=!0,s.onsubmit=p=>p.preventDefault(),o.checked=n.favourite,a.value=n.notify,h.checked=n.hidden,Eo(c,{sections:i,chosen:n.
section}),o.onchange=()=>d({favourite:o.checked}),h.onchange=()=>d({hidden:h.checked});for(let p of a)p.onchange=()=>d({notify:a.value});let m=r(".section-new",
s);m.hidden=!0,c.onchange=()=>{m.hidden=c.value!==xo,m.hidden?d({section:c.value||null}):r("input",m).focus()},r("button",m).onclick=()=>E(s,async()=>{let p=await u.
post("/me/sections",{name:r("input",m).value.trim()});i.note(p),await e.set(t.id,{section:p.id}),Eo(c,{sections:i,chosen:p.id}),m.hidden=!0})}function Eo(s,{sections:t,
chosen:e}){let i=[["",l("section.none")],...t.own.map(({id:n,name:o})=>[n,o]),[xo,l("section.new")]];s.replaceChildren(...i.map(([n,o])=>new Option(o,n))),s.value=
t.own.some(({id:n})=>n===e)?e:""}function vo({conversation:s,rooms:t,sections:e,me:i,onLeft:n,onPanel:o}){let a=x("room-details"),c=r(".room-form",a),{room:h}=s;C(c),hh(a,h),r(".room-facts",a).
textContent=dh(h),uh(a,s),bo(r(".room-mine",a),{room:h,rooms:t,sections:e}),I(c,async m=>{await t.update(h.id,fh(h,m)),a.close()}),lh(a,{room:h,rooms:t,me:i});let d=r(
".bans",a);return d.open=!1,d.ontoggle=()=>d.open&&go(d,{room:h}),ph(a,{room:h,rooms:t,onLeft:n,onPanel:o}),b(a)}function hh(s,{name:t,topic:e,description:i,slow_seconds:n,
writers:o,history:a,shows_readers:c}){let{elements:h}=r(".room-form",s);h.name.value=t,h.topic.value=e??"",h.description.value=i??"",mh(h.slow_seconds,n),h.writers.
value=o,h.joined_only.checked=a==="joined",h.shows_readers.checked=c,r(".room-name-text",s).textContent=t;let d=(p,y)=>p.value===y?"":p.selectedOptions[0].text,
m=[[".room-topic-text",e],[".room-description-text",i]];m.push([".room-slow-text",d(h.slow_seconds,"0")],[".room-writers-text",d(h.writers,"members")]);for(let[
p,y]of m)r(p,s).textContent=y??"",r(p,s).parentElement.hidden=!y}function lh(s,{room:t,rooms:e,me:i}){let n=r(".room-suggested",s),o=r("input",n);n.hidden=i.role!==
"owner"||t.kind!=="public"||t.archived,o.checked=t.suggested===!0,o.onchange=()=>E(r(".room-form",s),()=>e.suggest(t.id,o.checked))}function dh({kind:s,member_count:t}){
return v(`room.facts.${s}`,t,{count:D(t)})}function mh(s,t){let e=String(t);[...s.options].some(i=>i.value===e)||s.append(new Option(l("room.slow.other",{count:D(
t)}),e)),s.value=e}function fh(s,{name:t,topic:e,description:i,slow_seconds:n,writers:o,joined_only:a,shows_readers:c}){let h={name:t.trim(),topic:e.trim(),description:i.
trim()},d=mt(s)?{history:a?"joined":"all",shows_readers:!!c}:{},m={...h,slow_seconds:Number(n),writers:o,...d};return Object.fromEntries(Object.entries(m).filter(
([p,y])=>y!==(s[p]??"")))}function uh(s,{room:t}){let e=t.kind==="direct",i=mt(t),n=Jt(t);for(let o of[".room-fields",".room-save"])r(o,s).hidden=!n;r(".room-te\
xts",s).hidden=n||e,r(".room-owners",s).hidden=!i,r(".bans",s).hidden=!st(t),oe(s,"audit",st(t)),oe(s,"archive",i&&!t.archived),oe(s,"restore",i&&t.archived),oe(
s,"leave",!e),oe(s,"delete",i)}function oe(s,t,e){r(`[data-action="${t}"]`,s).hidden=!e}function ph(s,{room:t,rooms:e,onLeft:i,onPanel:n}){let o=r(".room-form",
s),a=m=>E(o,async()=>{await m(),s.close()}),c=m=>a(async()=>await m()!==!1&&i()),h=(m,p)=>async()=>{await $(m)&&c(p)},d={members:()=>a(()=>n("people")),audit:()=>a(
()=>n("audit")),archive:async()=>{await $(Bt("archive",t))&&a(()=>xi(t,e))},restore:()=>a(()=>e.update(t.id,{archived:!1})),leave:t.member_count===1?()=>c(()=>Be(
t,e)):h(Bt("leave",t),()=>Be(t,e)),delete:h(Bt("delete",t),()=>e.delete(t.id))};for(let[m,p]of Object.entries(d))r(`[data-action="${m}"]`,s).onclick=p}function So({sections:s,onMade:t}){return Oo({title:l("section.create"),name:"",action:l("section.make"),save:async(e,i)=>{let n=await u.post("/me/sections",{name:e});
s.note(n),pt(i),t(n.id)}})}function ko({sections:s,id:t}){return Oo({title:l("section.title"),name:s.nameOf(t),action:l("save"),save:async(e,i)=>{await u.patch(
`/me/sections/${t}`,{name:e}),pt(i)},remove:()=>u.delete(`/me/sections/${t}`)})}function Oo({title:s,name:t,action:e,save:i,remove:n=null}){let o=x("section"),a=r(
"form",o),c=r('[data-action="remove-section"]',o);return C(a),a.elements.name.value=t,r(".button-primary",a).textContent=e,I(a,h=>i(h.name.trim(),o)),c.hidden=!n,
c.onclick=()=>E(a,async()=>{await n(),pt(o)}),b(o,{title:s})}async function To({id:s,rooms:t,sections:e,...i}){let n=x("section-room"),o=new wt({rooms:t,isOffered:({room:c})=>!c.archived&&c.mine?.section!==s}),a=({room:c})=>E(
n,async()=>{t.find(c.id)?.role||await t.join(c.id),await t.set(c.id,{section:s}),n.close()});new yt(n,{choices:o,onChosen:a,...i}),r(".form-error",n).hidden=!0,
r('[data-open="create-room"]',n).dataset.subject=s,await b(n,{title:l("section.add",{name:e.nameOf(s)})}),o.close()}var gh=2,Ao=/:([a-z0-9_+-]{2,32}):/gu,wh="🙂",bi=class extends EventTarget{#t;#e=null;#s=new Map;#i;listen({store:t,socket:e}){this.#t=t;let i=t.recall("emoji");
i&&this.#n(i),e.addEventListener("frame",({detail:{type:n,version:o}})=>n==="emoji"&&this.#o(o))}get all(){return[...this.#s.values()]}withName(t){return this.#s.
get(t)}of(t){return t.startsWith(":")?this.withName(t.slice(1,-1)):void 0}search(t){let e=j(t.trim().replace(/^:|:$/g,""));return this.all.filter(({code:n})=>n.
includes(e)).sort((n,o)=>n.code.indexOf(e)-o.code.indexOf(e))}placesIn(t){return this.#s.size?[...t.matchAll(Ao)].map(({0:i,1:n,index:o})=>({index:o,length:i.length,
item:this.withName(n)})).filter(({item:i})=>i):[]}asSigns(t){return this.#s.size?t.replace(Ao,(e,i)=>this.#s.has(i)?wh:e):t}async add(t,e){await u.upload(`/emoj\
i/${encodeURIComponent(t)}`,e),await this.#r()}async remove(t){await u.delete(`/emoji/${encodeURIComponent(t)}`),await this.#r()}#o(t){if(clearTimeout(this.#i),
t===this.#e)return;let e=this.#e===null?0:Math.random()*gh;this.#i=setTimeout(()=>this.#r().catch(()=>{}),e*1e3)}async#r(){let t=await u.get("/emoji");this.#t.keep(
"emoji",t),this.#n(t),this.dispatchEvent(new Event("change"))}#n({items:t,version:e}){this.#e=e,this.#s=new Map(t.map(i=>[i.name,yh(i)]))}},yh=({name:s,picture:t})=>({
key:`:${s}:`,text:`:${s}:`,label:s.replaceAll("_"," "),code:s,image:`/api/v1/pictures/${t}`}),N=new bi;var Ft=s=>N.of(s)??{text:s};function U(s,{text:t,image:e}){let i=s.querySelector(".team-emoji");e&&i?.getAttribute("src")!==e&&s.replaceChildren(vi({text:t,image:e})),
!e&&(i?.remove(),f(s,t))}function vi({text:s,image:t}){let e=document.createElement("img");return e.className="team-emoji",e.alt=s,e.src=t,e.decoding="async",e}async function _o(){let s=x("team-emoji"),t=r("form",s),e=()=>xh(s);C(t),t.elements.file.onchange=()=>t.elements.name.value||=Eh(t.elements.file.files[0]?.name??
""),I(t,async({name:i,file:n})=>{await N.add(i.trim().replace(/^:|:$/g,""),n),t.reset()}),N.addEventListener("change",e),e(),await b(s),N.removeEventListener("c\
hange",e)}var Eh=s=>s.replace(/\.\w+$/,"").toLowerCase().replace(/[^a-z0-9_+-]+/g,"_").slice(0,32);function xh(s){let{all:t}=N;r(".team-emoji-none",s).hidden=t.
length>0,_(r(".team-emoji-list",s),t,{key:({key:e,image:i})=>e+i,create:()=>w("team-emoji-item"),update:(e,i)=>bh(e,i,s)})}function bh(s,t,e){U(r(".emoji-sign",
s),t),r(".team-emoji-name",s).textContent=t.text;let i=r("button",s);i.setAttribute("aria-label",l("team_emoji.remove",{name:t.text})),i.onclick=()=>vh(t,e)}async function vh({
code:s,text:t},e){await $({title:l("team_emoji.remove",{name:t}),text:l("team_emoji.remove.text",{name:t}),action:l("team_emoji.remove.action")})&&await E(r("fo\
rm",e),()=>N.remove(s))}var Sh=({target:s})=>s.closest("input, textarea, select")!==null,Lo=({target:s})=>s===document.body||s.matches(".message, .timeline-scroll");function Co(s){document.
addEventListener("keydown",t=>{let e=kh(t,s);e&&(t.preventDefault(),e())})}function kh(s,t){if(!F.isEmpty||s.isComposing)return null;let e=s.ctrlKey||s.metaKey;
return e&&!s.altKey&&s.key.toLowerCase()==="k"?t.openers.jump:e&&!s.altKey&&!s.shiftKey&&s.key.toLowerCase()==="f"&&t.isInRoom()?t.find:s.altKey&&!e?Oh(s,t):e?null:
s.key==="?"&&!Sh(s)?t.openers.keys:s.key==="PageUp"&&s.target.matches(".composer-text")?t.scrollUp:s.key==="End"&&Lo(s)?t.toNewest:s.key==="Escape"?()=>t.closePanel()||
t.leaveComposer(s)||t.writeOn():(s.key.length===1&&s.key!==" "&&Lo(s)&&t.writeOn(),null)}function Oh({key:s,shiftKey:t},{goTo:e}){let i={ArrowUp:-1,ArrowDown:1}[s];
return i&&(()=>e(i,{unread:t}))}var Si="parley:place",Fe=class extends EventTarget{#t;placeHere=()=>null;constructor({keepsPanel:t}){super(),this.#t=t,this.#o(),addEventListener("pagehide",()=>sessionStorage.
removeItem(Si)),addEventListener("popstate",()=>this.#r()),document.addEventListener("click",e=>this.#i(e))}get address(){return zt(location)??V}go(t,{replace:e=!1}={}){
let i=this.address,n=this.#s(t,i);if(F.closeAll(),Zs(n,i))return this.#r({again:!0});let o=F.takeEntry();!e&&!o&&this.keepPlace(),e&&!o?history.replaceState(Th(
n,i),"",tt(n)):this.#e(n,{takesEntry:o,isBelow:Zs(Xs(n),i)}),this.#r()}keepPlace(){let t=this.placeHere();history.replaceState({...history.state,place:t},""),sessionStorage.
setItem(Si,JSON.stringify({path:location.pathname,place:t}))}get place(){return history.state?.place??null}goToRoom(t){this.go({view:"room",room:t})}up(){history.
state?.isBelow?history.back():this.go(Xs(this.address),{replace:!0})}#e(t,{takesEntry:e,isBelow:i}){let n={layers:0,isBelow:i};e?history.replaceState(n,"",tt(t)):
history.pushState(n,"",tt(t))}#s(t,{panel:e}){return t.view!=="room"||t.panel!==void 0?t:{...t,panel:e&&this.#t(e)?e:null}}#i(t){let e=t.target.closest("a[href]"),
i=t.button===0&&!t.metaKey&&!t.ctrlKey&&!t.shiftKey&&!t.altKey;if(!e||!i||e.target||e.hash||e.origin!==location.origin)return;let n=zt(e);if(n){if(t.preventDefault(),
"up"in e.dataset)return this.up();this.go({...n,panel:n.panel??void 0})}}#o(){let{path:t,place:e}=JSON.parse(sessionStorage.getItem(Si))??{};history.state===null&&
t===location.pathname&&history.replaceState({place:e},"")}#r({again:t=!1}={}){this.dispatchEvent(new CustomEvent("change",{detail:{again:t}}))}};function Th(s,{
room:t,seq:e}){return s.room===t&&s.seq===e?history.state:{...history.state,place:null}}var Ah=["keydown","pointerdown","pointermove","wheel","touchstart"],qe=class{#t;#e=!1;#s;#i=0;constructor({socket:t}){this.#t=t;for(let e of Ah)addEventListener(
e,()=>this.#o(),{capture:!0,passive:!0});t.addEventListener("state",()=>t.isOpen&&this.#e&&this.#n()),this.#o()}#o(){!this.#e&&Date.now()-this.#i<1e3||(this.#i=
Date.now(),clearTimeout(this.#s),this.#s=setTimeout(()=>this.#r(!0),5*6e4),this.#r(!1))}#r(t){t!==this.#e&&(this.#e=t,this.#n())}#n(){this.#t.send({type:"activi\
ty",idle:this.#e})}};var He=class{#t;#e;#s=new Map;#i=null;#o;constructor({outbox:t,socket:e}){this.#t=t,this.#e=e,e.addEventListener("state",()=>this.#r()),t.addEventListener("chan\
ge",()=>this.#n())}set openRoom(t){this.#i=t,this.#s.get(t)?.stop(),this.#r()}#r(){if(!this.#e.isOpen)return;let t=new Set(this.#t.all.map(({room:e})=>e));t.delete(
this.#i);for(let e of t)this.#a(e).start()}#n(){clearTimeout(this.#o),this.#o=setTimeout(()=>this.#r(),ye*1e3)}#a(t){if(!this.#s.has(t)){let e=i=>this.#c(i);this.#s.
set(t,new Ct({room:t,outbox:this.#t,send:e}))}return this.#s.get(t)}async#c({room:t,clientId:e,text:i,target:n,epoch:o,mentionMany:a}){let c=this.#s.get(t),h=`/\
rooms/${t}/messages`;try{n?await u.patch(`${h}/${n}`,{client_id:e,text:i,epoch:o,mention_many:a}):await u.post(h,{client_id:e,text:i,mention_many:a}),c.delivered(
e)}catch(d){c.refused(e,d),d.code==="unreachable"&&this.#n()}}};var We=class extends EventTarget{#t;#e;constructor({store:t,socket:e}){super(),this.#e=t,this.#t=new Set(t.recall("blocks")),e.addEventListener("frame",({detail:i})=>i.
type==="blocks"&&this.#s(i.users))}has(t){return this.#t.has(t)}async block(t){await u.put(`/me/blocks/${t}`),this.#s([...this.#t,t])}async unblock(t){await u.delete(
`/me/blocks/${t}`),this.#s([...this.#t].filter(e=>e!==t))}#s(t){this.#t=new Set(t),this.#e.keep("blocks",t),this.dispatchEvent(new Event("change"))}};var _h=50,Lh=20,Ue=class extends EventTarget{#t;#e=new Set;#s=new Set;#i=new Set;#o=null;#r=new Nt(()=>this.#l());#n;#a;#c;constructor({me:t,store:e,socket:i}){
super(),this.#c=t,this.#n=e,this.#a=i,this.#t=new Map((e.recall("people")??[]).map(n=>[n.id,n])),i.addEventListener("frame",({detail:n})=>this.#h[n.type]?.(n)),
addEventListener("pagehide",()=>this.#d())}of(t){return t.id===this.#c.id?this.#c:(this.#e.has(t.id)||this.#f(t.id),this.#t.get(t.id)??t)}knows(t){return this.#e.
has(t)}note(t){this.#e.has(t.id)||this.#m({...this.#t.get(t.id),...t})}take(t){for(let e of t)this.#e.add(e.id),e.id===this.#c.id?Object.assign(this.#c,e):this.#m(
e);t.length&&this.#l()}#h={hello:()=>{this.#e.clear(),this.#i=new Set},rooms:({more:t})=>t||this.#l(),person:({item:t})=>this.take([t])};#m(t){this.#t.delete(t.
id),this.#t.set(t.id,t)}#f(t){this.#i.has(t)||(this.#s.add(t),this.#a.isOpen&&(this.#o??=setTimeout(()=>this.#u(),Lh)))}async#u(){this.#o=null;let t=this.#i,e=[
...this.#s].slice(0,_h);for(let o of e)this.#s.delete(o),t.add(o);let i=await u.get(`/users?${new URLSearchParams({ids:e})}`).catch(()=>null);for(let o of e)t.delete(
o);if(!i||t!==this.#i)return;let n=i.items.filter(({id:o})=>!this.#e.has(o));for(let o of e)this.#e.add(o);this.take(n),n.length||this.#l(),this.#s.size&&this.#f(
[...this.#s][0])}#l(){this.#r.await([this.#c,...this.#t.values()].map(({status:t})=>t?.until)),this.dispatchEvent(new Event("change"))}#d(){this.#n.keepPeople([
...this.#t.values()])}};var Ge=class extends EventTarget{#t;#e;#s=new Map;constructor({userId:t,storage:e=localStorage}){super(),this.#t=`parley:draft:${t}:`,this.#e=e;for(let i of Object.
keys(e))this.#r(i,e.getItem(i));addEventListener("storage",({key:i,newValue:n})=>this.#r(i??"",n)&&this.#n())}get rooms(){return[...this.#s].filter(([,{text:t}])=>t).
map(([t])=>t)}get unkept(){return[...this.#s].filter(([,t])=>!Ke(t)).map(([t])=>t)}of(t){return this.#i(t).text}keep(t,e,{isDone:i=!1}={}){let n=e.trim()?Ch(e):
"",o=this.#i(t);n!==o.text&&this.#o(t,{...o,text:n}),!n!=!o.text&&this.#n(),!Ke(this.#i(t))&&this.dispatchEvent(new CustomEvent("written",{detail:{room:t,isDone:i||
!n}}))}give(t){let{text:e,version:i}=this.#i(t);return this.#o(t,{text:e,base:e,version:i,isSure:!1}),{text:e,version:i}}kept({room:t,text:e,version:i}){let n=this.#i(
t);e===n.base&&this.#o(t,{...n,version:i,isSure:!0})}take({room:t,text:e,version:i},{isAnswer:n=!1}={}){let o=this.#i(t);if(!n&&i<=o.version)return;let a=e!==o.
base&&e!==o.text,c=a&&Ke(o)?e:a?ki(e,o.text):o.text;this.#o(t,{text:c,base:e,version:i,isSure:!0}),c!==o.text&&this.#n()}takeAll(t){let e=new Set(t.map(({room:i})=>i));
for(let i of t)this.take(i);for(let[i,{text:n}]of this.#s)e.has(i)||this.#o(i,{text:n,base:"",version:0,isSure:!0})}clear(){for(let t of this.#s.keys())this.#e.
removeItem(this.#t+t);this.#s.clear(),this.#n()}#i(t){return this.#s.get(t)??No}#o(t,e){this.#s.set(t,e);try{!e.text&&Ke(e)?this.#e.removeItem(this.#t+t):this.#e.
setItem(this.#t+t,JSON.stringify(e))}catch{}}#r(t,e){if(!t.startsWith(this.#t))return!1;let i=t.slice(this.#t.length);return e?this.#s.set(i,Nh(e)):this.#s.set(
i,{...this.#i(i),text:"",base:"",isSure:!0}),!0}#n(){this.dispatchEvent(new Event("change"))}};function ki(s,t){return t.includes(s)?t:s.includes(t)?s:`${s}

${t}`}var No={text:"",base:"",version:0,isSure:!0},Ke=({text:s,base:t,isSure:e})=>e&&s===t,Ch=s=>s.toWellFormed().replaceAll("\0","");function Nh(s){try{let t=JSON.
parse(s);if(typeof t.text=="string"&&typeof t.version=="number")return t}catch{}return{...No,text:s}}var Do=1e3,Dh=new Set(["too_many_requests","busy","unavailable","storage_full","outcome_unknown"]),Rh=2,ze=class{#t;#e;#s=new Map;#i=new Set;#o=[];constructor({
drafts:t,socket:e}){this.#t=t,this.#e=e,t.addEventListener("written",({detail:{room:i,isDone:n}})=>this.#a(i,n?0:Do)),e.addEventListener("frame",({detail:i})=>this.#r[i.
type]?.(i)),document.addEventListener("visibilitychange",()=>document.hidden&&this.#n()),addEventListener("pagehide",()=>this.#n())}#r={hello:()=>this.#o=[],draft:t=>this.#t.
take(t),drafts:({items:t,more:e})=>{this.#o.push(...t),!e&&(this.#t.takeAll(this.#o),this.#n())}};#n(){for(let t of this.#t.unkept)this.#a(t,0)}#a(t,e){clearTimeout(
this.#s.get(t)),e?this.#s.set(t,setTimeout(()=>this.#c(t),e)):this.#c(t)}async#c(t){if(!this.#e.isOpen||this.#i.has(t)||!this.#t.unkept.includes(t))return;this.#i.
add(t);let e=this.#t.give(t),i=await u.putLasting(`/rooms/${t}/draft`,e).then(n=>this.#t.kept(n),n=>this.#h(n));this.#i.delete(t),(i!==void 0||this.#t.of(t)!==e.
text)&&this.#a(t,i??Do)}#h({code:t,draft:e,retryAfterSeconds:i=Rh}){if(Dh.has(t))return i*1e3;if(t==="draft_changed")return this.#t.take(e,{isAnswer:!0}),0}};var Oi="/me/inbox",Ye=class extends EventTarget{#t=!1;filter="";list=new R;unread=0;isOpen=!1;constructor({socket:t}){super(),t.addEventListener("frame",({detail:e})=>e.
type==="inbox"&&this.#s(e))}show(t=this.filter){return this.#t=!0,this.filter=t,this.#e()}leave(){this.#t=!1,this.list.close()}async setDone(t,e){let i=`${Oi}/${t}\
/done`;await(e?u.put(i):u.delete(i))}async setAllDone(){await u.put(`${Oi}/done`)}#e(){let t=this.filter?`?${new URLSearchParams({filter:this.filter})}`:"";return this.
list.open(`${Oi}${t}`)}#s({unread:t,at:e}){this.unread=t,this.isOpen=e!==null,this.dispatchEvent(new Event("change")),this.#t&&this.#e()}};var Ve=class extends EventTarget{#t;#e;#s=new Map;constructor({userId:t,storage:e=localStorage}){super(),this.#t=`parley:outbox:${t}:`,this.#e=e;for(let i of Object.
keys(e))this.#n(i,e.getItem(i));addEventListener("storage",({key:i,newValue:n})=>this.#r(i,n))}get all(){return[...this.#s.values()].sort((t,e)=>t.at.localeCompare(
e.at))}of(t){return this.all.filter(e=>e.room===t)}waiting(t){return this.of(t).filter(e=>!e.failure)}edits(t){return new Map(this.of(t).flatMap(e=>e.target?[[e.
target,e]]:[]))}add(t,e,i={}){let n={clientId:ne(),room:t,text:e,at:this.#i(),...i};return this.#o(n),n}remove(t){this.#s.delete(t)&&(this.#e.removeItem(this.#t+
t),this.#a())}fail(t,e){let i=this.#s.get(t);i&&this.#o({...i,failure:e})}allowMany(t){let{failure:e,...i}=this.#s.get(t)??{};i.clientId&&this.#o({...i,mentionMany:!0})}retry(t){
let{failure:e,...i}=this.#s.get(t);if(e!=="client_id_reused")return this.#o(i);this.remove(t),this.#o({...i,clientId:ne()})}clear(){for(let{clientId:t}of this.all)
this.remove(t)}#i(){let t=this.all.at(-1)?.at,e=new Date().toISOString();return t&&e<=t?new Date(Date.parse(t)+1).toISOString():e}#o(t){this.#s.set(t.clientId,t);
try{this.#e.setItem(this.#t+t.clientId,JSON.stringify(t))}catch{}this.#a()}#r(t,e){t?.startsWith(this.#t)&&(e===null?this.#s.delete(t.slice(this.#t.length)):this.#n(
t,e),this.#a())}#n(t,e){if(!t.startsWith(this.#t))return;let i=JSON.parse(e);this.#s.set(i.clientId,i)}#a(){this.dispatchEvent(new Event("change"))}};var Xe=({user:s,here:t},e)=>{let i=e.of(s.id);return t&&i==="offline"?"active":i},qt=({state:s,here:t})=>l(t&&s==="active"?"presence.here":`presence.${s}`),Je=class extends EventTarget{#t=new Map;#e=new Map;#s=new Nt(
()=>this.#o());constructor({socket:t}){super(),t.addEventListener("frame",({detail:e})=>e.type==="presence"&&this.#i(e))}of(t){let e=this.#t.get(t)??"offline";return e===
"offline"?e:et(this.#e.get(t))?"quiet":e==="idle"?"idle":"active"}#i({items:t,whole:e}){e&&(this.#t.clear(),this.#e.clear());for(let{user:i,state:n,quiet_until:o}of t)
this.#t.set(i,n),o?this.#e.set(i,o):this.#e.delete(i);this.#o()}#o(){this.#s.await([...this.#e.values()]),this.dispatchEvent(new Event("change"))}};var $h=50,Ze=class extends EventTarget{#t=new Map;#e=new Set;constructor({socket:t}){super(),t.addEventListener("frame",({detail:e})=>this.#s[e.type]?.(e))}waitingIn(t){
return this.#t.get(t)??{count:0,hasMore:!1}}async count(t){let e=this.#e;if(this.#t.has(t)||e.has(t))return;e.add(t);let i=await u.page(`/rooms/${t}/reports?sta\
te=waiting&limit=${$h}`).catch(()=>null),n=e.delete(t)&&e===this.#e;i&&n&&this.#i(t,{count:i.items.length,hasMore:i.next!==null})}report({room:t,seq:e,reason:i}){
return u.post(`/rooms/${t}/messages/${e}/reports`,{reason:i})}async resolve({room:t,id:e},i){await u.patch(`/rooms/${t}/reports/${e}`,{outcome:i})}#s={hello:()=>{
this.#t.clear(),this.#e=new Set},reports:({room:t,waiting:e})=>this.#i(t,{count:e,hasMore:!1}),report:({item:t})=>this.dispatchEvent(new CustomEvent("resolved",
{detail:t}))};#i(t,e){this.#e.delete(t),this.#t.set(t,e),this.dispatchEvent(new CustomEvent("change",{detail:{room:t}}))}};var Ih=new Intl.Collator(M,{numeric:!0,sensitivity:"base"}),Qe=class extends EventTarget{#t=[];#e=[];#s;#i;#o;#r;loaded=!1;settled=new Promise(t=>this.#r=t);constructor({
store:t,socket:e,directory:i}){super(),this.#s=t,this.#i=e,this.#o=i;let n=t.recall("rooms");n&&this.#u(n.map(o=>({...o,isKept:!0}))),this.loaded=!!n,e.addEventListener(
"frame",({detail:o})=>this.#n[o.type]?.(o)),e.addEventListener("state",()=>this.#c()),i.addEventListener("change",()=>this.#d()),document.addEventListener("visi\
bilitychange",()=>document.hidden&&this.keep())}get failed(){return!this.#i.isOpen&&this.#i.state!=="connecting"}get mine(){return this.#t.filter(t=>t.role&&!t.
archived)}get archived(){return this.#t.filter(t=>t.role&&t.archived)}find(t){return this.#t.find(e=>e.id===t)}keep(){this.loaded&&this.#s.keepRooms(this.#t)}async fetch(t){
return this.#m(await u.get(`/rooms/${t}`))}async create(t){return this.#m(await u.post("/rooms",t))}async update(t,e){return this.#m(await u.patch(`/rooms/${t}`,
e))}async openDirect(t){return this.#m(await u.put("/direct",{users:t}))}async set(t,e){return this.#m(await u.patch(`/rooms/${t}/mine`,e))}async markAllRead(){
await u.put("/me/read")}async delete(t){await u.delete(`/rooms/${t}`),this.#f(t)}async join(t){return await u.put(`/rooms/${t}/membership`),this.fetch(t)}async leave(t,{
last:e=null}={}){await u.delete(`/rooms/${t}/membership${e?`?last=${e}`:""}`),this.#f(t)}async suggest(t,e){let i=`/rooms/${t}/suggestion`;e?await u.put(i):await u.
delete(i),this.note(t,{suggested:e})}note(t,e){let i=this.find(t);i&&this.#m({...i,...e})}#n={hello:()=>this.#e=[],rooms:({items:t,more:e,sections:i})=>{i&&(this.#e=
[]),this.#e.push(...t),e||this.#a()},room:({item:t})=>{this.#m(t),this.dispatchEvent(new CustomEvent("told",{detail:{id:t.id}}))},room_gone:({room:t})=>this.#f(
t),read:({room:t,seq:e})=>this.note(t,{read_seq:e,toldReadSeq:e}),unread:({type:t,room:e,...i})=>this.note(e,this.#h(e,i))};#a(){this.#u(this.#e),this.loaded=!0,
this.#e=[],this.keep(),this.#r(),this.#p(),this.dispatchEvent(new Event("loaded"))}#c(){this.#i.isOpen||(this.#r(),this.#p())}#h(t,e){return e.head<=this.find(t)?.
read_seq?{...e,unread:0}:e}#m(t){let e=this.#l(t),i=this.find(e.id);return i?.name===e.name?this.#t[this.#t.indexOf(i)]=e:this.#u([...this.#t.filter(n=>n!==i),e]),
this.#p(),e}#f(t){this.#t=this.#t.filter(e=>e.id!==t),this.#p()}#u(t){this.#t=t.map(e=>this.#l(e)).sort((e,i)=>Ih.compare(e.name,i.name))}#l(t){let e={toldReadSeq:t.
read_seq,...t};if(e.kind!=="direct")return e;let i=e.people.map(n=>this.#o.of(n));return{...e,people:i,name:it(i.map(g))}}#d(){let t=this.#t.filter(e=>this.#l(e).
name!==e.name);for(let e of t)this.#m(e)}#p(){this.dispatchEvent(new Event("change"))}};var Ro="parley:folded",Mh=["archived"],ts=class extends EventTarget{#t=new Set(JSON.parse(localStorage.getItem(Ro))??Mh);#e=null;#s=!1;#i;own=[];constructor({socket:t,
store:e}){super(),this.#i=e,this.own=e.recall("sections")??[],t.addEventListener("frame",({detail:{type:i,sections:n,items:o}})=>{i==="rooms"&&n&&this.#n(n),i===
"sections"&&this.#n(o)})}note(t){this.own.some(({id:e})=>e===t.id)||this.#n([...this.own,t])}nameOf(t){return this.own.find(e=>e.id===t)?.name??""}enter(t){t?.id!==
this.#e&&(this.#e=t?.id??null,this.#s=!!(t&&re(t)))}of({mine:t,archived:e}){let i={unread:[],favourites:[],...Object.fromEntries(this.own.map(({id:n})=>[n,[]])),
rooms:[],people:[]};for(let n of t)this.#r(n)||i[this.#o(n,i)].push(n);return i.people.sort((n,o)=>$o(o)-$o(n)),{...i,archived:e}}isFolded(t){return this.#t.has(
t)}fold(t,e){e?this.#t.add(t):this.#t.delete(t),localStorage.setItem(Ro,JSON.stringify([...this.#t]))}#o(t,e){return(t.id===this.#e?this.#s:re(t))?"unread":t.mine?.
favourite?"favourites":e[t.mine?.section]?t.mine.section:t.kind==="direct"?"people":"rooms"}#r({id:t,mine:e}){return e?.hidden&&t!==this.#e}#n(t){this.own=t,this.#i.
keep("sections",t),this.dispatchEvent(new Event("change"))}},re=({unread:s,mine:t})=>s>0&&t?.notify!=="nothing",$o=({last_message:s})=>s?Date.parse(s.at):0;function Io({me:s,socket:t}){let e=new Ne({me:s}),i=new Ue({me:s,store:e,socket:t}),n=new Ve({userId:s.id}),o=new Ge({userId:s.id});return new ze({drafts:o,socket:t}),
new qe({socket:t}),N.listen({store:e,socket:t}),{me:s,socket:t,store:e,directory:i,rooms:new Qe({store:e,socket:t,directory:i}),sections:new ts({store:e,socket:t}),
presence:new Je({socket:t}),blocks:new We({store:e,socket:t}),reports:new Ze({socket:t}),inbox:new Ye({socket:t}),outbox:n,drafts:o,backgroundSender:new He({outbox:n,
socket:t})}}var es=class{#t;#e=new R;constructor(t){this.#t=t,B(t,{list:this.#e,into:".abandoned-list",none:".abandoned-none",create:()=>w("abandoned-item"),update:(e,i)=>this.#o(
e,i)})}get title(){return l("abandoned.title")}show(){this.#s(),r(".form-error",this.#t).hidden=!0,this.#i()}#s(){return this.#e.open("/abandoned-rooms?limit=50")}#i(){
r(".place-title",this.#t).focus()}#o(t,e){let i=[e.kind==="private"&&l("abandoned.private"),l("browse.active",{date:ft(new Date(e.active_at))})];f(r(".abandoned\
-name",t),e.name),f(r(".hint",t),i.filter(Boolean).join(" · "));let[n,o]=t.querySelectorAll("button");n.hidden=e.kind==="private",n.setAttribute("aria-label",l(
"abandoned.restore.room",{room:e.name})),o.setAttribute("aria-label",l("abandoned.delete.room",{room:e.name})),n.onclick=()=>this.#r("restore",e,()=>u.put(`/aba\
ndoned-rooms/${e.id}/owner`)),o.onclick=()=>this.#r("delete",e,()=>u.delete(`/abandoned-rooms/${e.id}`))}async#r(t,e,i){let n=l(`abandoned.${t}.title`,{room:e.name}),
o=t==="restore",a={title:n,text:l(`abandoned.${t}.text`),action:l(`abandoned.${t}`),isHarmless:o};await $(a)&&(await E(this.#t,async()=>{await i(),S(l(`abandone\
d.${t}.done`,{room:e.name}))}),await this.#s(),this.#i())}};var Ph=50,ss=class extends gt{pathFor(t){return`/accounts?${new URLSearchParams({limit:Ph,q:t})}`}async change({id:t},e){return this.#t(await u.patch(`/accounts\
/${t}`,e))}async endSessions(t){return await u.delete(`/accounts/${t.id}/sessions`),this.#t({...t,sessions:0,last_seen_at:null})}makeLink({id:t}){return u.post(
`/accounts/${t}/password-link`)}#t(t){return this.items=this.items.map(e=>e.id===t.id?t:e),this.dispatchEvent(new Event("change")),t}};function Ht(s,t){let e=new Date(t);s.matches("time")&&(s.dateTime=t),s.title=P(e),f(s,Ce(e))}var jh=new Set(["enable","link"]);function Mo({account:s,accounts:t,me:e}){let i=x("one-account"),n=r(".dialog-body",i),o=s,a=(h,d)=>{r(`[data-act="${h}"]`,n).onclick=
async()=>{await Fh(Bh(h,o),o)&&await E(n,()=>d(o))}},c=h=>{o=h,qh(n,o,{me:e})};return a("disable",async h=>c(await t.change(h,{disabled:!0}))),a("enable",async h=>c(
await t.change(h,{disabled:!1}))),a("role",async h=>c(await t.change(h,{role:Ti(h)}))),a("sessions",async h=>c(await t.endSessions(h))),a("link",async h=>Wh(n,h,
await t.makeLink(h))),r(".form-error",n).hidden=!0,c(s),b(i,{title:g(s)})}var Ti=({role:s})=>s==="owner"?"member":"owner",Bh=(s,t)=>s==="role"?`make_${Ti(t)}`:s,
Fh=(s,t)=>$({title:l(`accounts.${s}.title`,{name:g(t)}),text:l(`accounts.${s}.text`,{name:g(t),account:t.name}),action:l(`accounts.${s}.action`),isHarmless:jh.has(
s)});function qh(s,t,{me:e}){let{name:i,role:n,sessions:o,created_at:a,last_seen_at:c,disabled_at:h}=t,d={name:i,role:l(`accounts.role.${n}`),seen:l("accounts.s\
een.none"),sessions:D(o)};for(let[O,q]of Object.entries(d))f(is(s,O),q);for(let[O,q]of Object.entries({since:a,seen:c,disabled:h}))q?Ht(is(s,O),q):is(s,O).title=
"";is(s,"disabled").parentElement.hidden=!h;let m=t.id===e.id,p=!!h,y={link:!p,role:!0,sessions:o>0,disable:!p,enable:p};Hh(r(".account-acts",s),()=>{for(let[O,
q]of Object.entries(y))r(`[data-act="${O}"]`,s).hidden=m||!q}),f(r('[data-act="role"]',s),l(`accounts.make_${Ti(t)}`)),r(".account-own",s).hidden=!m,r(".link-ma\
de",s).hidden=!0}var is=(s,t)=>r(`[data-fact="${t}"] dd`,s);function Hh(s,t){let e=[...s.children],i=e.indexOf(document.activeElement);if(t(),i<0||!e[i].hidden)
return;let n=a=>!a.hidden;(e.slice(i).find(n)??e.slice(0,i).findLast(n))?.focus()}function Wh(s,t,{url:e,qr:i,expires_at:n}){let o=r(".link-made",s),a=r(".link-\
url",o);f(r(".link-for",o),l("accounts.link.for",{name:g(t)})),f(r(".link-end",o),l("accounts.link.end",{date:W(new Date(n))})),r(".invite-qr",o).src=i,a.value=
e,o.hidden=!1,a.focus(),a.select();let c=r('[data-action="copy"]',o);c.hidden=!navigator.clipboard,r(".link-copied",o).hidden=!0,c.onclick=()=>E(s,async()=>{await navigator.
clipboard.writeText(e),r(".link-copied",o).hidden=!1})}function H(s){let t=!1;return()=>{if(t)return;t=!0;let e=()=>{t=!1,s()};document.hidden?setTimeout(e,200):requestAnimationFrame(e)}}var ns=class{#t;#e;#s;#i=new ss;#o;constructor(t,{me:e,directory:i}){this.#t=t,this.#e=e,this.#s=i,this.#o=r("input",t),this.#o.oninput=()=>this.#i.search(this.#o.
value.trim());let n=B(t,{list:this.#i,into:".account-list",none:".accounts-none",create:()=>w("account-item"),update:(a,c)=>this.#r(r("button",a),c)}),o=H(()=>t.
hidden||n());i.addEventListener("change",o)}get title(){return l("accounts.title")}show(){this.#o.value="",this.#i.search(""),(z.matches?this.#o:r(".place-title",
this.#t)).focus()}#r(t,e){let{name:i,display_name:n,role:o,disabled_at:a}=e,c=[o==="owner"&&l("role.owner"),a&&l("accounts.is_disabled")];k(r(".avatar",t),this.#s.
of(e)),f(r(".account-item-name",t),g(e)),f(r(".hint",t),n&&n!==i?i:""),f(r(".account-item-state",t),c.filter(Boolean).join(" · ")),t.classList.toggle("is-away",
!!a),t.onclick=()=>Mo({account:e,accounts:this.#i,me:this.#e})}};function os(s,{showsRooms:t=!1,...e}){B(s,{create:()=>w("audit-item"),update:(i,n)=>Uh(i,n,{showsRooms:t}),...e})}function Uh(s,t,{showsRooms:e}){f(r(".audit-wh\
at",s),Gh(t));let i=r(".audit-why",s);f(i,t.reason?l("audit.reason",{reason:t.reason}):""),i.hidden=!t.reason,f(r(".audit-where",s),e&&t.room?`${Kh(t)} · `:"");
let n=r("time",s);Ht(n,t.at)}function Kh({room:s,details:t}){let e=s.name??t.name;return e?l("audit.where",{room:e}):l("audit.where.gone")}function Gh({act:s,actor:t,
member:e,room:i,details:n}){let o={user:t?g(t):l("audit.console"),member:e&&g(e),room:n.name??i?.name,emoji:n.emoji,role:n.role&&l(`role.${n.role}`),until:n.until&&
W(new Date(n.until))},a=zh(s,{...n,member:e}),c=s==="invite"&&n.uses?v(a,n.uses,o):l(a,o);return c.startsWith("audit.")?`${o.user}: ${s}`:c}function zh(s,{until:t,
by:e,outcome:i,uses:n,member:o}){let c={ban:t&&"until",mute:"until",reset_password:e,resolve_report:i,invite:n?null:"any",revoke_invite:o&&"of"}[s];return c?`au\
dit.${s}.${c}`:`audit.${s}`}var rs=class{#t;#e=new R;constructor(t){this.#t=t,os(t,{list:this.#e,into:".act-list",none:".acts-none",showsRooms:!0})}get title(){return l("acts.title")}show(){
this.#e.open("/audit?limit=50"),r(".place-title",this.#t).focus()}};var Yh=36e5;function Po({act:s,user:t,conversation:e}){let{members:i,room:n}=e,o={name:g(t),room:n.name},a={mute:({until:c,...h})=>i.mute(t.id,{muted_until:c,...h}),
ban:c=>i.ban(t.id,c),remove:c=>i.remove(t.id,c)};return Bo({title:l(`moderate.${s}.title`,o),text:l(`moderate.${s}.text`,o),action:l(`moderate.${s}`),hasEnd:s!==
"remove",mayBeForEver:s==="ban",act:a[s]})}function jo({seq:s,epoch:t,words:e,conversation:i}){return Bo({title:l("message.delete.title"),text:l("message.delete\
.text",e),action:l("message.delete"),act:({reason:n})=>i.delete({seq:s,epoch:t,reason:n})})}async function Bo({title:s,text:t,action:e,hasEnd:i=!1,mayBeForEver:n=!1,
act:o}){let a=x("moderate"),c=r("form",a);return C(c),r(".moderate-text",c).textContent=t,r(".moderate-until",c).hidden=!i,r('[value=""]',c.elements.hours).hidden=
!n,c.elements.hours.value=n?"":"1",r(".button-danger",c).textContent=e,I(c,async({hours:h,reason:d})=>{let m=i&&h?{until:new Date(Date.now()+Number(h)*Yh).toISOString()}:
{},p=d.trim()?{reason:d.trim()}:{};await o({...m,...p}),a.close("done")}),await b(a,{title:s})==="done"}async function as({entry:s,conversation:t}){let{readers:e,members:i}=t,n=x("seen-by"),o=new AbortController,a=!1,c=()=>a&&Jh(n,Vh(s,t));r(".seen-list",n).replaceChildren(),
r(".seen-none",n).hidden=!0;for(let h of[e,i])h.addEventListener("change",c,{signal:o.signal});i.need(),E(n,async()=>{await e.load(),a=!0,c()}),await b(n,{title:l(
"seen.title")}),o.abort()}function Vh({seq:s,user:t},e){let{readers:i,members:n}=e,o=new Set(i.of(s));return n.list.map(c=>c.user).filter(({id:c})=>o.has(c)&&c!==
t.id).map(c=>e.personOf(c))}function Jh(s,t){f(r("h2",s),t.length?v("seen.count",t.length):l("seen.title")),r(".seen-none",s).hidden=t.length>0,_(r(".seen-list",
s),t,{key:({id:e})=>e,create:()=>w("seen-item"),update:(e,i)=>{k(r(".avatar",e),i),f(r(".seen-name",e),g(i))}})}function Fo({entry:s,author:t,room:e,reports:i}){let n=x("report"),o=r("form",n);return C(o),r(".report-text",o).textContent=l("report.text",{name:g(t),room:e.name}),
I(o,async({reason:a})=>{await i.report({room:e.id,seq:s.seq,reason:a.trim()}),n.close(),S(l("report.done"))}),b(n)}var Xh=120,qo=document.documentElement.dataset.language,Ai=null,St=null;function Wt(){return Ai??=Zh().catch(s=>{throw Ai=null,s}),Ai}async function Zh(){let[s,
t]=await Promise.all([Ho("en"),qo==="en"?null:Ho(qo)]);return St=new _i(s,t),St}async function Ho(s){let t=await fetch(new URL(`../emoji/${s}.json`,import.meta.
url));if(!t.ok)throw new Error(`No emoji in ${s}: ${t.status}`);return t.json()}var _i=class{#t=new Map;#e=new Map;groups=new Map;constructor(t,e){for(let[i,n]of Object.
entries(t)){let o=n.map((a,c)=>Qh(i,a,e?.[i][c]));this.groups.set(i,o);for(let a of o){this.#e.set(a.emoji,a);for(let c of a.codes)this.#t.set(c,a)}}}withCode(t){
return this.#t.get(t)}of(t){return this.#e.get(t)}search(t,e=Xh){let i=j(t.trim().replace(/^:|:$/g,""));if(!i)return[];let n=[];for(let o of this.#e.values()){let a=sl(
o,i);a<Wo&&n.push({entry:o,rank:a})}return n.sort((o,a)=>o.rank-a.rank).slice(0,e).map(({entry:o})=>o)}};function Qh(s,[t,e,i,n,o],[a,c]=[e,""]){let h=[...n.split(
" "),e,a].map(j),d=j(` ${e} ${i} ${a} ${c} ${n.replaceAll("_"," ")}`);return{emoji:t,label:a,codes:n.split(" "),hasTones:o===1,group:s,names:h,words:d}}var[tl,el,
Wo]=[1e3,1001,1002];function sl({names:s,words:t},e){let i=s.filter(n=>n.startsWith(e));return i.length?Math.min(...i.map(({length:n})=>n)):t.includes(` ${e}`)?
tl:t.includes(e)?el:Wo}var Uo="parley:emoji-tone",il=18,ae=["","🏻","🏼","🏽","🏾","🏿"],nl=new RegExp("(?!\\u{1F91D}\\u200d)(\\p{Emoji_Modifier_Base})\\ufe0f?","gu"),cs=()=>ae.
find(s=>s===localStorage.getItem(Uo))??"",Ko=s=>Go(Uo,s),hs=({emoji:s,hasTones:t})=>t&&cs()?s.replace(nl,`$1${cs()}`):s,Li=()=>JSON.parse(localStorage.getItem(De))??
[];function ce(s){let t=Li().filter(e=>e!==s);Go(De,JSON.stringify([s,...t].slice(0,il)))}function Go(s,t){try{localStorage.setItem(s,t)}catch{}}var ol="400px",Ci=new WeakMap,ls=new WeakMap,ds=class{#t;#e=1;#s;#i;constructor(t,{onChosen:e,onLooked:i,onLeave:n}){this.#t=t,this.#s=n;let o=({target:a})=>Ci.
get(a.closest(".emoji"));t.onclick=a=>o(a)&&e(o(a));for(let a of["pointerover","focusin"])t.addEventListener(a,c=>o(c)&&i(o(c)));t.addEventListener("focusin",({
target:a})=>a.matches(".emoji")&&this.#r(a)),this.#i=new IntersectionObserver(a=>this.#o(a),{root:t,rootMargin:ol}),t.onkeydown=a=>this.#n(a)}show(t){this.#i.disconnect(),
this.#t.replaceChildren(...t.filter(({items:n})=>n.length).map(rl)),this.#t.scrollTop=0;let[e,...i]=this.#t.children;if(e){Ni(e),this.#r(r(".emoji",e)),this.#e=
getComputedStyle(r(".emoji-grid",e)).gridTemplateColumns.split(" ").length;for(let n of i)n.style.setProperty("--rows",Math.ceil(ls.get(n).length/this.#e));for(let n of i)
this.#i.observe(n)}}get first(){return Ci.get(r(".emoji",this.#t))}focusFirst(){r(".emoji",this.#t)?.focus()}scrollTo(t){r(`[data-group="${t}"]`,this.#t)?.scrollIntoView(
{block:"start"})}#o(t){for(let{target:e,isIntersecting:i}of t)i&&Ni(e)}#r(t){for(let e of this.#t.querySelectorAll('[tabindex="0"]'))e.tabIndex=-1;t&&(t.tabIndex=
0)}#n(t){let e=t.target.closest(".emoji"),i=e&&this.#a[t.key]?.(e);i&&(t.preventDefault(),i.focus?.())}#a={ArrowRight:t=>this.#c(t,1),ArrowLeft:t=>this.#c(t,-1),
ArrowDown:t=>this.#h(t),ArrowUp:t=>this.#m(t)??this.#u(),Home:()=>r(".emoji",this.#t),End:()=>Ut(this.#t.lastElementChild).at(-1)};#c(t,e){let i=t.closest(".emo\
ji-group"),{buttons:n,at:o}=this.#f(t);return n[o+e]?n[o+e]:e>0?Ut(i.nextElementSibling)[0]??t:Ut(i.previousElementSibling).at(-1)??t}#h(t){let{buttons:e,at:i,column:n}=this.#f(
t);if(!(i-n+this.#e>=e.length))return e[Math.min(i+this.#e,e.length-1)];let a=Ut(t.closest(".emoji-group").nextElementSibling);return a[Math.min(n,a.length-1)]??
t}#m(t){let{buttons:e,at:i,column:n}=this.#f(t);if(i>=this.#e)return e[i-this.#e];let o=Ut(t.closest(".emoji-group").previousElementSibling),a=Math.floor((o.length-
1)/this.#e)*this.#e;return o[Math.min(a+n,o.length-1)]}#f(t){let e=Ut(t.closest(".emoji-group")),i=e.indexOf(t);return{buttons:e,at:i,column:i%this.#e}}#u(){return this.#s(),
{}}};function Ut(s){return s?(Ni(s),[...r(".emoji-grid",s).children]):[]}function Ni(s){let t=ls.get(s);ls.delete(s),t&&r(".emoji-grid",s).append(...t.map(al))}
function rl({name:s,title:t,items:e}){let i=w("emoji-group");i.dataset.group=s;let n=r("h3",i);return n.textContent=t,n.hidden=!t,ls.set(i,e),i}function al(s){let t=document.
createElement("button");return t.type="button",t.className="emoji",t.tabIndex=-1,t.setAttribute("aria-label",s.label),U(t,s),Ci.set(t,s),t}var zo={recent:"🕘",team:"⭐",smileys:"😀",people:"👋",nature:"🐱",food:"🍎",travel:"🚗",activities:"⚽",objects:"💡",symbols:"❤️",flags:"🏁"},
cl={emoji:"✋",hasTones:!0},kt=8;async function ms(s){let t=x("emoji"),e=Yo.get(t)??Yo.set(t,new Ri(t)).get(t),i=b(t);return e.begin(s),await i||null}var Yo=new WeakMap,
Ri=class{#t;#e;#s;#i=null;constructor(t){this.#t=t,this.#e=r(".search-input",t),this.#s=new ds(r(".emoji-scroll",t),{onChosen:e=>this.#h(e),onLooked:e=>this.#m(
e),onLeave:()=>this.#e.focus()}),this.#e.oninput=()=>this.#r(),t.addEventListener("keydown",e=>this.#u(e)),this.#d(),this.#y()}begin(t){this.#e.value="",this.#m(
null),ll(this.#t,t),this.#o()}async#o(){this.#i||this.#f(l("emoji.loading"));try{this.#i??=await Wt(),this.#r()}catch{this.#f(l("emoji.trouble"))}}#r(){if(!this.#i)
return;let{value:t}=this.#e;for(let{name:i,items:n}of this.#n)r(`[data-tab="${i}"]`,this.#t).hidden=!n.length;let e=[...N.search(t),...this.#i.search(t).map(Di)];
this.#s.show(t.trim()?[{name:"found",title:"",items:e}]:this.#n),this.#m(t.trim()?this.#s.first??null:null),this.#f(t.trim()&&!e.length?l("emoji.none"):"")}get#n(){
return Object.keys(zo).map(t=>({name:t,title:l(`emoji.group.${t}`),items:this.#a(t)}))}#a(t){return t==="recent"?this.#c:t==="team"?N.all:this.#i.groups.get(t).
map(Di)}get#c(){let t=e=>N.of(e)??(this.#i.of(e)&&Di(this.#i.of(e)));return Li().map(t).filter(Boolean)}#h({text:t,key:e}){ce(e),this.#t.close(t)}#m(t){U(r(".em\
oji-sign",this.#t),t??{text:""}),f(r(".emoji-label",this.#t),t?.label??l("emoji.hint")),f(r(".emoji-code",this.#t),t?`:${t.code}:`:"")}#f(t){let e=r(".emoji-non\
e",this.#t);e.hidden=!t,f(e,t)}#u(t){if(t.isComposing)return;let e=t.target===this.#e;if(t.key==="Escape")this.#t.close();else if(e&&t.key==="ArrowDown")this.#s.
focusFirst();else if(e&&t.key==="Enter")this.#l();else return!e&&hl(t)?this.#e.focus():void 0;t.preventDefault()}#l(){let{first:t}=this.#s;t&&this.#e.value.trim()&&
this.#h(t)}#d(){let t=Object.entries(zo).map(([e,i])=>{let n=document.createElement("button");return n.type="button",n.className="emoji",n.textContent=i,n.title=
l(`emoji.group.${e}`),n.setAttribute("aria-label",n.title),n.dataset.tab=e,n.onclick=()=>this.#p(e),n});r(".emoji-tabs",this.#t).append(...t)}#p(t){this.#e.value&&
(this.#e.value="",this.#r()),this.#s.scrollTo(t)}#y(){let t=this.#t.querySelectorAll('[name="emoji-tone"]');for(let[e,i]of t.entries())i.nextElementSibling.textContent=
cl.emoji+ae[e],i.checked=ae[e]===cs(),i.onchange=()=>{Ko(ae[e]),this.#r()}}},Di=s=>({key:s.emoji,text:hs(s),label:s.label,code:s.codes[0]}),hl=({key:s,ctrlKey:t,
metaKey:e,altKey:i,target:n})=>s.length===1&&s!==" "&&!t&&!e&&!i&&!n.matches("input");function ll(s,t){let{top:e,bottom:i,right:n}=t.getBoundingClientRect(),{offsetWidth:o,
offsetHeight:a}=s,c=e-a-kt,h=c>=kt?c:Math.min(i+kt,innerHeight-a-kt),d=Math.min(n-o,innerWidth-o-kt);s.style.setProperty("--x",`${Math.max(kt,d)}px`),s.style.setProperty(
"--y",`${Math.max(kt,h)}px`)}async function Vo({entry:{seq:s},conversation:t}){let e=x("reactions"),i=new AbortController,n=()=>dl(e,t.history.shown.entry(s)?.reactions??[],t);t.addEventListener(
"change",n,{signal:i.signal}),n(),await b(e,{title:l("reaction.who")}),i.abort()}function dl(s,t,e){let i=t.flatMap(({emoji:n,users:o})=>o.map(a=>({key:`${n} ${a}`,
emoji:n,id:a})));_(r(".reaction-list",s),i,{create:()=>w("reaction-item"),update:(n,{emoji:o,id:a})=>{U(r(".reaction-emoji",n),Ft(o)),f(r(".reaction-name",n),g(
e.personOf({id:a,name:"…"})))}})}var ml=[K("react","emoji",({entry:s},t)=>En(s,t)),K("copy","copy",({entry:s},t)=>Jo()&&!s.deleted&&!t.isBlocked(s)),K("link","link",({entry:s})=>Jo()&&!!s.seq),
K("edit","edit",({entry:s,edit:t},e)=>Dt(s,e)&&!t),K("unread","unread",({entry:s},t)=>!!s.seq&&t.state==="live"),K("pin","pin",({entry:s},t)=>Xt(s,t)&&!s.pinned),
K("unpin","pin",({entry:s},t)=>Xt(s,t)&&!!s.pinned),K("reactions","people",({entry:s})=>!!s.reactions?.length),K("seen","check",({entry:s},t)=>Se(s,t.room)),K("\
person","person",({entry:s},t)=>s.user.id!==t.me.id),K("report","flag",({entry:s},t)=>vn(s,t)),K("retry","again",({state:s})=>s==="failed"),K("discard","trash",
({state:s})=>s==="failed",{isDangerous:!0}),K("delete","trash",({entry:s},t)=>xn(s,t),{isDangerous:!0})];function fs(s,t){return ml.filter(({isOffered:e})=>e(s,
t))}function K(s,t,e,{isDangerous:i=!1}={}){return{name:s,icon:t,isOffered:e,isDangerous:i}}function Jo(){return!!navigator.clipboard}var $i=4,Ii=8,he=null;function Zo(s,{label:t,items:e}){return he?.button===s?he.close():(he?.close(),new Promise(i=>fl(s,{label:t,items:e,resolve:i})))}function Mi({
name:s,icon:t,text:e,isDangerous:i},n){let o=w("menu-row");return It(o,t),r("span",o).textContent=e,o.dataset.testid=`sheet-${s}`,o.classList.toggle("is-dangero\
us",i),o.onclick=()=>n(s),o}function fl(s,{label:t,items:e,resolve:i}){let n=w("menu"),o,a=p=>{o=p,m()},c=e.map(p=>Mi(p,a));for(let p of c)p.role="menuitem";n.setAttribute(
"aria-label",t),n.append(...c),s.closest("main, aside, nav, body").append(n),n.showPopover(),wl(n,s);let h=new AbortController,d=F.open(()=>{he=null,h.abort(),n.
remove(),s.setAttribute("aria-expanded","false"),i(o)}),m=()=>F.close(d);he={button:s,close:m},s.setAttribute("aria-expanded","true"),ul({menu:n,button:s,close:m},
h),n.onkeydown=p=>pl(p,{rows:c,close:m}),c[0].focus({preventScroll:!0})}function ul({menu:s,button:t,close:e},{signal:i}){let n=({target:o})=>!s.contains(o)&&!t.
contains(o);for(let o of["pointerdown","wheel"])addEventListener(o,a=>n(a)&&e(),{capture:!0,passive:!0,signal:i});addEventListener("resize",e,{signal:i})}function pl(s,{
rows:t,close:e}){let i=t.indexOf(document.activeElement),n={ArrowDown:(i+1)%t.length,ArrowUp:i-1,Home:0,End:-1}[s.key];if(s.stopPropagation(),n!==void 0)t.at(n).
focus();else if(s.key==="Escape"||s.key==="Tab")e();else return gl(s,t,i);return s.preventDefault()}function gl({key:s},t,e){let i=[...t.slice(e+1),...t.slice(0,
e+1)],n=o=>o.textContent.trim().toLocaleLowerCase().startsWith(s.toLocaleLowerCase());s.trim().length===1&&i.find(n)?.focus()}function wl(s,t){let e=t.getBoundingClientRect(),
{width:i,height:n}=s.getBoundingClientRect(),o=getComputedStyle(t).direction==="rtl",c=e.bottom+$i+n<=innerHeight-Ii?e.bottom+$i:e.top-$i-n,h=o?e.left:e.right-i;
s.style.top=`${Xo(c,innerHeight-n)}px`,s.style.left=`${Xo(h,innerWidth-i)}px`}var Xo=(s,t)=>Math.max(Ii,Math.min(s,t-Ii));var yl=matchMedia("(min-width: 45rem) and (hover: hover)");async function Qo({row:s,item:t,button:e=null,conversation:i}){let n=fs(t,i).map(c=>({...c,text:l(`me\
ssage.${c.name}`)}));if(!n.length)return;s.classList.add("is-pressed");let o=e&&yl.matches,a=await(o?Zo(e,{label:l("message.actions"),items:n}):El(n));return s.
classList.remove("is-pressed"),s.focus({preventScroll:!0}),o&&!a&&e.focus({preventScroll:!0}),a}async function El(s){let t=x("message"),e,i=o=>{e=o,t.close()},n=s.
map(o=>{let a=document.createElement("li");return a.append(Mi(o,i)),a});return r(".sheet",t).replaceChildren(...n),await b(t),e}var xl=JSON.parse(document.getElementById("late-files").textContent),us=new Map;function ps(s){if(!us.has(s)){let t=import(xl[s]);t.catch(()=>us.delete(s)),us.set(s,t)}return us.get(s)}var bl=/[*_`~[\\<]|&#?\w|^[ \t]*(?:[>#+|-]|:-|\d{1,9}[.)])/mu,vl=/!?\[([^[\]\n]{1,200})\]\([^()\s]{1,500}\)/gu,Sl=/^[ \t]*(?:#{1,6}|>|[-+*])[ \t]+|^[ \t]*(?:`{3,}|~{3,}).*$/gmu,
kl=/\*\*|~~|`/gu,Ol=/(?<![\p{L}\p{N}_*])[*_]{1,2}(?=\S)|(?<=\S)[*_]{1,2}(?![\p{L}\p{N}_*])/gu,ji=s=>bl.test(s);function nt(s){return ji(s)?s.replace(vl,"$1").replace(
Sl,"").replace(kl,"").replace(Ol,""):s}var Pi=class extends EventTarget{#t=null;get isReady(){return this.#t!==null}render(t){return this.#t?this.#t(t):(this.load().
catch(()=>{}),null)}async load(){let{render:t}=await ps("markdown");this.#t||(this.#t=t,this.dispatchEvent(new Event("ready")))}},X=new Pi;var Tl=/^\/([a-z]+)(?:\s+([^]*))?$/u,Al={m:6e4,h:36e5,d:864e5},_l=/^(\d{1,4})\s*(m|h|d)$/u,Ll=new Set(["off","0"]),at=class extends Error{};function tr(s){let[,
t,e=""]=s.match(Tl)??[];return t?{name:t,rest:e.trim()}:null}function Ot(s,t){if(!s)throw new at(l("command.use",{usage:`/${t} ${l(`command.${t}.usage`)}`}));return s}
function gs(s,t){if(Ll.has(s))return null;let[,e,i]=s.match(_l)??[];if(!Number(e))throw new at(l("command.time",{usage:`/${t} ${l(`command.${t}.usage`)}`}));return new Date(
Date.now()+Number(e)*Al[i]).toISOString()}async function Bi(s){let t=s.replace(/^@/u,"");try{return await u.get(`/users/${encodeURIComponent(t)}`)}catch(e){throw e.
status===404?new at(l("command.nobody",{name:t})):e}}var Cl=new RegExp("^(\\p{RGI_Emoji}|\\p{Emoji_Presentation}|\\p{Extended_Pictographic}\\ufe0f?)\\s*","v"),er=[{name:"dnd",may:()=>!0,async run({rest:s,directory:t,
say:e}){let i=gs(Ot(s,"dnd"),"dnd");t.take([await u.patch("/me",{quiet_until:i})]),e(i?l("command.dnd.done",{date:P(new Date(i))}):l("command.dnd.off"))}},{name:"\
status",may:()=>!0,async run({rest:s,directory:t,say:e}){let[i,n=""]=s.match(Cl)??[""],o=s.slice(i.length);t.take([await u.patch("/me",{status:s?{emoji:n,text:o,
until:null}:null})]),e(l(s?"command.status.done":"command.status.off"))}}];var Nl=["all","mentions","nothing"],sr=({room:s})=>s.kind!=="direct",ir=({room:s})=>Jt(s)&&s.kind!=="direct",nr=[{name:"topic",may:ir,run:({rest:s,room:t,rooms:e})=>e.
update(t.id,{topic:Ot(s,"topic")})},{name:"rename",may:ir,run:({rest:s,room:t,rooms:e})=>e.update(t.id,{name:Ot(s,"rename")})},{name:"invite",may:({room:s})=>dt(
s),async run({rest:s,conversation:t,say:e}){let i=Ot(s,"invite").split(/[\s,]+/u),n=await Promise.all(i.map(Bi));await t.members.add(n),e(l("command.invite.done",
{names:n.map(g).join(", ")}))}},{name:"mute",may:({room:s})=>st(s)&&s.kind!=="direct",async run({rest:s,conversation:t,say:e}){let[i,n,...o]=Ot(s,"mute").split(
/\s+/u),a=gs(n??"","mute"),c=await Bi(i),h=o.length?{reason:o.join(" ")}:{};await t.members.mute(c.id,{muted_until:a,...h}),e(l(a?"command.mute.done":"command.m\
ute.lifted",{name:g(c)}))}},{name:"notify",may:()=>!0,async run({rest:s,room:t,rooms:e,say:i}){if(!Nl.includes(s))throw new at(l("command.use",{usage:`/notify ${l(
"command.notify.usage")}`}));await e.set(t.id,{notify:s}),i(l("command.notify.done",{choice:l(`mine.notify.${s}`)}))}},{name:"archive",may:({room:s})=>sr({room:s})&&
mt(s)&&!s.archived,run:({room:s,rooms:t})=>yo(s,t)},{name:"leave",may:sr,async run({room:s,rooms:t,goHome:e}){await wo(s,t)&&e()}}];var Dl="¯\\\\\\_(ツ)\\_/¯",or=[{name:"shrug",may:()=>!0,run:({rest:s,send:t})=>t([s,Dl].filter(Boolean).join(" "))}];var rr=[...nr,...er,...or].sort((s,t)=>s.name.localeCompare(t.name)),ws=s=>rr.find(t=>t.name===s),ar=(s,t)=>rr.filter(e=>e.name.startsWith(t)&&e.may(s));var cr={isAtStart:!0,pattern:/^(\/[a-z]*|\/[a-z]+ .*)$/u,search([,s],t,{show:e}){let[i]=s.slice(1).split(" "),n=ws(i);return n||i.length<s.length-1?e([],{hint:Rl(
n)}):e(ar(t.conversation,i).map($l))}},Rl=s=>s?`${hr(s)} · ${l(`command.${s.name}.about`)}`:"",$l=s=>({text:`/${s.name} `,label:hr(s),detail:l(`command.${s.name}\
.about`)}),hr=({name:s})=>`/${s} ${l(`command.${s}.usage`)}`.trim();var lr=8,dr={pattern:/(?:^|[\s(])(:[\p{L}\p{N}_+-]{2,})$/u,async search([,s],t,{show:e}){let i=St??await Wt().catch(()=>null),n=[...N.search(s).map(Il),...i?.search(
s,lr).map(Ml)??[]];e(n.slice(0,lr))}},Il=s=>({text:`${s.text} `,label:s.text,detail:l("emoji.group.team"),emoji:s,chosen:()=>ce(s.key)});function Ml(s){let t=hs(
s);return{text:`${t} `,label:`:${s.codes[0]}:`,detail:s.label,emoji:{text:t},chosen:()=>ce(s.emoji)}}var Pl=8,mr={pattern:/(?:^|[\s(])(@[^\s@]*)$/u,search([,s],{conversation:t,directory:e},{show:i,signal:n}){let o=s.slice(1),{members:a}=t,c=new jt({directory:e}),
h=()=>i(jl({words:o,found:c.items,conversation:t}));for(let d of[a,c])d.addEventListener("change",h,{signal:n});n.addEventListener("abort",()=>c.close()),a.need(),
h(),o&&c.search(o)}};function jl({words:s,found:t,conversation:e}){let{members:i,me:n}=e,o=j(s),h=i.list.map(({user:m})=>m).filter(({id:m})=>m!==n.id).map(m=>({
user:m,rank:Wl(m,o)})).filter(({rank:m})=>m<fr).sort((m,p)=>m.rank-p.rank).map(({user:m})=>m),d=new Map([...h,...t.filter(({id:m})=>i.has(m)),...t].map(m=>[m.id,
m]));return d.delete(n.id),[...d.values()].slice(0,Pl).map(m=>Bl(e.personOf(m),{isHere:i.has(m.id)||!i.loaded}))}function Bl(s,{isHere:t}){let e=`@${s.name}`;return{
text:`${e} `,label:g(s),detail:t?e:l("completion.elsewhere",{name:e}),person:s}}var[Fl,ql,Hl,fr]=[0,1,2,3];function Wl({name:s,display_name:t},e){let i=[j(s),j(
t)];return i.some(n=>n.startsWith(e))?Fl:i.some(n=>n.includes(` ${e}`))?ql:i.some(n=>n.includes(e))?Hl:fr}var Ul=8,ur={pattern:/(?:^|[\s(])(#[^\s#]*)$/u,search([,s],{rooms:t},{show:e}){let i=j(s.slice(1)),o=t.mine.filter(({kind:a})=>a!=="direct").map(a=>({room:a,at:j(
a.name).indexOf(i)})).filter(({at:a})=>a>=0).sort((a,c)=>Math.min(a.at,1)-Math.min(c.at,1));e(o.slice(0,Ul).map(({room:a})=>Kl(a)))}},Kl=({name:s,topic:t})=>({text:`\
#${s} `,label:s,detail:t??"",sign:"#"});var Gl=/:[a-z0-9_+-]+:/u,zl=/(?<!`)(?<ticks>`+)(?!`)[^]*?(?<!`)\k<ticks>(?!`)|^[ ]{0,3}```[^]*|(?<![\p{L}\p{N}_:]):(?<code>[a-z0-9_+-]+):(?![\p{L}\p{N}_])/gmu;function le(s){
return Gl.test(s)?St?pr(s,St):Wt().then(t=>pr(s,t),()=>s):s}var pr=(s,t)=>s.replace(zl,(e,...i)=>Yl(i.at(-1).code,t)??e),Yl=(s,t)=>N.withName(s)?null:t.withCode(
s)?.emoji;var Vl=60,Jl=/^\s*```/gmu,Xl=0,ys=class{#t;#e;#s;#i;#o;#r=null;#n=null;#a=null;#c=[];#h=0;constructor(t,{sources:e,context:i}){this.#t=t,this.#i=e,this.#o=i;let n=w(
"completion");this.#e=r("ul",n),this.#e.id=`completion-${Xl+=1}`,this.#s=r("p",n),t.before(n),t.setAttribute("aria-autocomplete","list"),t.setAttribute("aria-co\
ntrols",this.#e.id);for(let o of["input","compositionend"])t.addEventListener(o,()=>this.#f());t.addEventListener("keydown",o=>this.#x(o),{capture:!0}),t.addEventListener(
"blur",()=>this.close()),t.addEventListener("click",()=>this.#f());for(let o of["pointerdown","mousedown","click"])n.addEventListener(o,Zl);this.#e.addEventListener(
"click",({target:o})=>this.#w(this.#y(o))),this.#e.addEventListener("pointermove",({target:o})=>this.#p(this.#y(o)))}close(){this.#r?.abort(),this.#r=null,this.#n=
null,this.#l([])}get#m(){return this.#c.length>0}#f(){let{value:t,selectionStart:e,selectionEnd:i}=this.#t,n=Math.max(0,e-Vl),o=t.slice(n,e),a=e===i&&this.#i.find(
({pattern:d})=>d.test(o));if(!a||a.isAtStart&&n>0)return this.#m||this.#r?this.close():void 0;let c=o.match(a.pattern),h=e-c[1].length;if(h===this.#a||Ql(t.slice(
0,h)))return this.close();this.#a=null,this.#u(a,c,h)}#u(t,e,i){this.#r?.abort();let n=new AbortController;this.#r=n,this.#n=i;let o=(a,{hint:c=""}={})=>n.signal.
aborted||this.#l(a,{hint:c});t.search(e,this.#o(),{show:o,signal:n.signal})}#l(t,{hint:e=""}={}){!t.length&&!e&&!this.#m&&this.#e.parentElement.hidden||(this.#c=
t,this.#e.replaceChildren(...t.map((i,n)=>this.#d(i,n))),this.#e.hidden=!t.length,this.#s.hidden=!e,f(this.#s,e),this.#e.parentElement.hidden=!t.length&&!e,this.#E(
0))}#d({label:t,detail:e="",emoji:i,person:n,sign:o=""},a){let c=w("completion-item");c.id=`${this.#e.id}-${a}`;let h=r(".completion-sign",c);return i?U(h,i):n?
(h.classList.add("avatar"),k(h,n)):h.textContent=o,r(".completion-label",c).textContent=t,r(".completion-detail",c).textContent=e,c}#p(t){t>=0&&t!==this.#h&&this.#E(
t)}#y=t=>[...this.#e.children].indexOf(t.closest("li"));#E(t){this.#h=t;for(let[i,n]of[...this.#e.children].entries())n.setAttribute("aria-selected",i===t);let e=this.#e.
children[t];e?this.#t.setAttribute("aria-activedescendant",e.id):this.#t.removeAttribute("aria-activedescendant"),e?.scrollIntoView({block:"nearest"})}#x(t){let e=!J(
t)&&this.#g[t.key];!e||t.shiftKey||t.ctrlKey||t.metaKey||t.altKey||!this.#m&&!(t.key==="Escape"&&!this.#e.parentElement.hidden)||(t.preventDefault(),t.stopImmediatePropagation(),
e())}#g={ArrowDown:()=>this.#E((this.#h+1)%this.#c.length),ArrowUp:()=>this.#E((this.#h-1+this.#c.length)%this.#c.length),Enter:()=>this.#w(this.#h),Tab:()=>this.#w(
this.#h),Escape:()=>{this.#a=this.#n,this.close()}};#w(t){let e=this.#c[t];if(!e)return;let i=this.#n;this.close(),ut(this.#t,e.text,{from:i,to:this.#t.selectionEnd}),
e.chosen?.()}};function Zl(s){s.preventDefault(),s.stopPropagation()}function Ql(s){if(!s.includes("`"))return!1;let t=s.match(Jl)?.length??0,e=s.slice(s.lastIndexOf(
`
`)+1);return t%2===1||e.split("`").length%2===0}var gr=[dr,mr,ur],Es=class{#t;#e;#s=null;constructor(t,e){this.#t=e,this.#e=Fi(t,{sources:[...gr,cr],context:()=>this.#i})}show(t){this.#s=t,this.#e.close()}prepare(t){
let e=tr(t);if(e)return this.#o(e,t).catch(ed);let i=le(t.startsWith("//")?t.slice(1):t);return typeof i=="string"?i:i.then(n=>({text:n}))}get#i(){return{conversation:this.#s,
...this.#t}}async#o({name:t,rest:e},i){let n=ws(t);if(!n)return await td(t)?{text:i}:{refusal:l("command.kept")};let o=this.#s,a=async c=>o.send(await le(c));return await n.
run({...this.#i,rest:e,room:o.room,send:a,say:S}),{}}},Fi=(s,{sources:t=gr,context:e})=>new ys(s,{sources:t,context:e}),td=s=>$({title:l("command.unknown.title",
{name:s}),text:l("command.unknown.text"),action:l("command.unknown.send"),isHarmless:!0}),ed=s=>({refusal:s instanceof at?s.message:A(s)});function wr(s,t){s.onclick=async()=>{let e=await ms(s);e?ut(t,e):t.focus({preventScroll:!0})}}var qi=String.raw`\s<>"，。；：！？、）】》」』`,xr=String.raw`https?:\/\/[^${qi}]+|mailto:[^@${qi}]{1,64}@[^@${qi}]+`,sd=new RegExp(xr,"giu"),yr=new RegExp(
xr,"iuy"),id=new Set(`.,;:!?'"*_~`),br=s=>[...s.matchAll(sd)].map(({0:t,index:e})=>[Sr(t),e]);function vr(s,t){yr.lastIndex=t;let e=yr.exec(s);return e&&Sr(e[0])}
function Sr(s){let t=Er(s,")")-Er(s,"("),e=s.length;for(;e>0;e-=1){let i=s[e-1];if(i===")"&&t>0)t-=1;else if(!id.has(i))break}return s.slice(0,e)}var Er=(s,t)=>s.
split(t).length-1;var kr=/^([ \t]*)(?:[-*+]|\d{1,9}[.)])[ \t]+/u,nd=/^([ \t]*)(?:([-*+])|(\d{1,9})([.)])|(>))([ \t]+)/u,od=/^[ \t]*(?:`{3,}|~{3,})/u,Or="https://",Ui={bold:xs("**"),
italic:xs("*"),strike:xs("~~"),code:ad,"code-block":bs,quote:Hi({has:/^>[ \t]?/u,mark:()=>"> "}),list:Hi({has:/^[-*+][ \t]+/u,mark:()=>"- ",instead:kr}),numbers:Hi(
{has:/^\d{1,9}[.)][ \t]+/u,mark:s=>`${s+1}. `,instead:kr}),link:cd};function xs(s){return t=>{let{value:e,start:i,end:n}=Ki(t),o=e.slice(i,n),{length:a}=s;if(e.
slice(i-a,i)===s&&e.slice(n,n+a)===s&&!rd(s,e,i))return{from:i-a,to:n+a,text:o,start:i-a,end:n-a};let d=o.split(/(\n\s*\n)/u).map((m,p)=>p%2||!m&&o?m:s+m+s).join(
"");return{from:i,to:n,text:d,start:i+a,end:i+d.length-a}}}var rd=(s,t,e)=>s==="*"&&t[e-2]==="*"&&t[e-3]!=="*";function ad(s){let t=s.value.slice(s.start,s.end);
if(t.includes(`
`))return bs(s);let e=Math.max(0,...[...t.matchAll(/`+/gu)].map(([o])=>o.length));if(!e)return xs("`")(s);let i="`".repeat(e+1),n=`${i} ${t} ${i}`;return{from:s.
start,to:s.end,text:n,start:s.start,end:s.start+n.length}}function bs(s){let{value:t,from:e,to:i}=Lr(s),n=t.slice(e,i),o=Math.max(2,...[...n.matchAll(/`+/gu)].map(
([h])=>h.length)),a="`".repeat(o+1),c=e+a.length+1;return{from:e,to:i,text:`${a}
${n}
${a}`,start:c,end:c+n.length}}function Hi({has:s,mark:t,instead:e}){return i=>{let{value:n,from:o,to:a}=Lr(i),c=n.slice(o,a).split(`
`),h=c.every(O=>s.test(O)||!O.trim())&&c.some(O=>O.trim()),d=0,p=c.map(O=>h?O.replace(s,""):!O.trim()&&c.length>1?O:t(d++)+(e?O.replace(e,""):O)).join(`
`),y=o+p.length;return{from:o,to:a,text:p,start:c.length>1?o:y,end:y}}}function cd(s){let{value:t,start:e,end:i}=Ki(s),n=t.slice(e,i);if(Wi(n))return{from:e,to:i,
text:`[](${n})`,start:e+1,end:e+1};let o=e+n.length+3;return{from:e,to:i,text:`[${n}](${Or})`,start:o,end:o+Or.length}}var Wi=s=>s!==""&&vr(s,0)===s;function Ar(s,t){
let{value:e,start:i,end:n}=Ki(t),o=e.slice(i,n);if(!o||o.includes(`
`)||Wi(o)||!Wi(s))return null;let a=`[${o}](${s})`;return{from:i,to:n,text:a,start:i+a.length,end:i+a.length}}function _r({value:s,start:t,end:e}){if(t!==e)return null;
let i=s.lastIndexOf(`
`,t-1)+1,n=s.slice(i,t);if(hd(s.slice(0,i)))return Tr(t,`
${/^[ \t]*/u.exec(n)[0]}`);let[o,a,c,h,d,m,p]=nd.exec(n)??[];if(!o)return null;if(o===n)return{from:i,to:t,text:"",start:i,end:i};let y=c??m??`${Number(h)+1}${d}`;
return Tr(t,`
${a}${y}${p}`)}var Tr=(s,t)=>({from:s,to:s,text:t,start:s+t.length,end:s+t.length}),hd=s=>s.split(`
`).filter(t=>od.test(t)).length%2===1;function Ki({value:s,start:t,end:e}){let i=s.slice(t,e);return i.trim()?{value:s,start:t+i.length-i.trimStart().length,end:e-
i.length+i.trimEnd().length}:{value:s,start:t,end:e}}function Lr({value:s,start:t,end:e}){let i=s.indexOf(`
`,e);return{value:s,from:s.lastIndexOf(`
`,t-1)+1,to:i<0?s.length:i}}var ld={b:"bold",i:"italic",e:"code"},dd={x:"strike",e:"code-block",l:"link"},md={Digit7:"numbers",Digit8:"list",Digit9:"quote"};function Gi(s){let t=w("format-\
bar");return t.addEventListener("click",({target:e})=>{let i=e.closest("[data-format]");i&&Kt(s,Ui[i.dataset.format])}),t.addEventListener("pointerdown",e=>e.preventDefault()),
t.addEventListener("keydown",e=>pd(t,e)),s.addEventListener("keydown",e=>fd(s,e)),t}function Kt(s,t){let e=t({value:s.value,start:s.selectionStart,end:s.selectionEnd});
return e?(ut(s,e.text,e),s.setSelectionRange(e.start,e.end),!0):!1}function fd(s,t){if(J(t))return;let e=ud(t),i=t.key==="Enter"&&(t.shiftKey||!z.matches)&&!t.ctrlKey&&
!t.metaKey;(e?Kt(s,Ui[e]):i&&Kt(s,_r))&&(t.preventDefault(),t.stopPropagation())}function ud({key:s,code:t,ctrlKey:e,metaKey:i,shiftKey:n,altKey:o}){if(!(e||i)||
o)return;let a=s.toLowerCase();return n?dd[a]??md[t]:ld[a]}function pd(s,t){let e={ArrowLeft:-1,ArrowRight:1}[t.key];if(!e)return;let i=[...s.children].filter(o=>!o.
hidden),n=i.at((i.indexOf(document.activeElement)+e)%i.length);for(let o of i)o.tabIndex=o===n?0:-1;n.focus(),t.preventDefault(),t.stopPropagation()}function Cr(s,t){
let e=i=>{t.hidden=!i,s.setAttribute("aria-expanded",i)};s.onclick=()=>{e(t.hidden),gd(!t.hidden)},e(wd())}var Nr="parley:format-bar";function gd(s){try{localStorage.
setItem(Nr,s)}catch{}}function wd(){try{return localStorage.getItem(Nr)==="true"}catch{return!1}}var yd=/^[\p{Emoji_Presentation}\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}\u200d\ufe0f\s]+$/u,Ed=24;function vs(s){let t=N.asSigns(s);return t.
length<=Ed&&yd.test(t)}function Dr(s){if(!URL.canParse(s))return null;let t=document.createElement("a");return t.href=s,t.tabIndex=-1,xd(t)||(t.rel="noopener noreferrer",t.target="_bl\
ank"),t}var xd=s=>s.origin===location.origin&&zt(s)!==null;function Rr(s){let t=document.createDocumentFragment(),e=0;for(let[i,n]of br(s)){let o=Dr(i);o?.append(i),t.append(s.slice(e,n),o??i),e=n+i.length}return t.append(
s.slice(e)),t}function zi(s){let t=document.createTreeWalker(s,NodeFilter.SHOW_TEXT),e=[];for(;t.nextNode();)t.currentNode.data.includes(":")&&!bd(t.currentNode)&&e.push(t.currentNode);
for(let i of e)kd(i);return s}function $r(s){N.addEventListener("change",()=>{for(let t of s.querySelectorAll(".reaction"))U(r(".reaction-emoji",t),Ft(t.dataset.
key));for(let t of s.querySelectorAll(".message-text"))(t.textContent.includes(":")||vd(t))&&Sd(t)})}var bd=s=>!!s.parentElement?.closest("code, pre"),vd=s=>s.querySelector(
".team-emoji")!==null;function Sd(s){for(let t of s.querySelectorAll(".team-emoji"))t.replaceWith(t.alt);s.normalize(),s.children.length||s.classList.toggle("on\
ly-emoji",vs(s.textContent)),zi(s)}function kd(s){let t=N.placesIn(s.data);if(!t.length)return;let e=[],i=0;for(let{index:n,length:o,item:a}of t)e.push(s.data.slice(
i,n),vi(a)),i=n+o;s.replaceWith(...e.filter(Boolean),s.data.slice(i))}var Od="p, li, pre, th, td";function Gt(s,t){let e=ji(t),i=e?X.render(t):null;return s.classList.toggle("has-blocks",i?.hasBlocks??!1),s.classList.toggle("only-\
emoji",vs(t)),s.replaceChildren(zi(i?.nodes??Rr(t))),!e||X.isReady}function Ir(s,t){if(!s.classList.contains("has-blocks")&&!r(".team-emoji",s))return s.textContent.
slice(0,t);let i=document.createTreeWalker(s,NodeFilter.SHOW_TEXT|NodeFilter.SHOW_ELEMENT),[n,o]=["",null];for(;i.nextNode()&&n.length<t;){let a=i.currentNode.data??
i.currentNode.alt;if(!a)continue;let c=i.currentNode.parentElement.closest(Od);o&&c!==o&&(n+=" "),n+=a,o=c}return n.slice(0,t)}var Ss=class{#t;#e;#s;constructor({button:t,textarea:e,shown:i}){this.#t=t,this.#e=e,this.#s=i,t.onclick=()=>this.#i?this.#r():this.#o(),i.onkeydown=({key:n})=>n===
"Escape"&&this.#r(),X.addEventListener("ready",()=>this.#i&&this.#n())}close(){this.#a(!1)}get#i(){return!this.#s.hidden}#o(){this.#n(),this.#a(!0),this.#s.focus(
{preventScroll:!0})}#r(){this.#a(!1),this.#e.focus({preventScroll:!0})}#n(){Gt(this.#s,this.#e.value)}#a(t){this.#s.hidden=!t,this.#e.hidden=t,this.#t.setAttribute(
"aria-pressed",t)}};var Td=/<(?:a|b|strong|i|em|s|del|code|pre|li|table|blockquote|h[1-6])[\s>]/iu,Ad=["vscode-editor-data","application/x-jetbrains"],_d=/^(?:\t| {2,})\S/mu;function Yi(s,t){
s.addEventListener("paste",e=>Ld(s,e,t)),s.addEventListener("input",()=>t.hidden=!0)}function Ld(s,t,e){let{clipboardData:i}=t,[n,o]=[i.getData("text/plain"),i.
getData("text/html")],a=Ad.some(c=>i.types.includes(c));if(Kt(s,c=>Ar(n.trim(),c)))return t.preventDefault();if(!a&&Td.test(o))return t.preventDefault(),Cd(s,{html:o,
text:n});Dd(n,{isFromEditor:a})&&Rd(s,{text:n,offer:e})}async function Cd(s,{html:t,text:e}){let{markdownOf:i}=await ps("paste").catch(()=>({markdownOf:()=>e})),
n=i(t);ut(s,Nd(n,e)?e:n)}var Nd=(s,t)=>s.replaceAll(/\s+/gu,"")===t.replaceAll(/\s+/gu,"");function Dd(s,{isFromEditor:t}){return s.trim().includes(`
`)&&!s.includes("```")&&(t||_d.test(s))}function Rd(s,{text:t,offer:e}){let i=s.selectionStart,n=t.replaceAll(`\r
`,`
`);s.addEventListener("input",()=>queueMicrotask(()=>e.hidden=!1),{once:!0}),e.onclick=()=>{e.hidden=!0;let o=i+n.length;s.value.slice(i,o)===n&&Kt(s,({value:a})=>bs(
{value:a,start:i,end:o}))}}function Mr(s,{textarea:t,offer:e}){let i=Gi(t);return s.append(i),Cr(r(".composer-format",s),i),Yi(t,e),new Ss({button:r('[data-action="preview"]',i),textarea:t,
shown:r(".composer-preview",s)})}function Pr(s,t){let e=Gi(t);r('[data-action="preview"]',e).remove(),t.after(e),Yi(t,r(".paste-offer",s))}var $d=8e3,Id=500,Md=2**31-1,ks=class{#t;#e;#s;#i;#o;#r;#n;#a=null;#c;#h;#m;#f;#u=!1;#l=null;#d;#p=!1;constructor({form:t,note:e,socket:i,drafts:n,onSent:o,onEditLast:a,
...c}){this.#t=t,this.#e=r("textarea",t),this.#s=r(".composer-send",t),this.#i=e,this.#o=r(".composer-trouble",e.parentElement),this.#r=i,this.#n=n,this.#c=o,this.#h=
a,this.#d=new Es(this.#e,c),wr(r(".composer-button",t),this.#e),this.#f=Mr(t,{textarea:this.#e,offer:r(".composer-below .paste-offer")}),this.#e.addEventListener(
"input",()=>this.#x()),this.#e.addEventListener("keydown",h=>this.#T(h)),this.#e.addEventListener("compositionstart",()=>this.#u=!0),this.#e.addEventListener("c\
ompositionend",()=>this.#b()),this.#e.addEventListener("blur",()=>this.#a&&this.#g({isDone:!0})),t.addEventListener("submit",h=>this.#S(h)),this.#e.enterKeyHint=
z.matches?"send":"enter",n.addEventListener("change",()=>this.#w())}show(t,{signal:e}){this.#a=t,this.#u=!1,this.#l=null,this.#f.close(),this.#e.value=this.#n.of(
t.id),this.#d.show(t),this.#L("");for(let i of["state","room"])t.addEventListener(i,()=>this.#v(),{signal:e});this.#v()}focus(){this.#e.focus({preventScroll:!0})}add(t){
this.#e.value=[this.#e.value,t].filter(Boolean).join(`

`),this.#g()}get#y(){return[...se(this.#e)].length}get#E(){return this.#r.limits?.text_characters??$d}#x(){this.#e.value&&this.#a.sayTyping(),this.#L(""),this.#g()}#g({
isDone:t=!1}={}){this.#v(),this.#l===null&&this.#n.keep(this.#a.id,this.#e.value,{isDone:t})}#w(){if(!this.#a)return;let{value:t}=this.#e,e=this.#n.of(this.#a.id);
if(e!==(t.trim()?t:"")){if(this.#u)return this.#l=t;this.#e.value=e,this.#v()}}#b(){if(this.#u=!1,this.#l===null)return;let t=this.#n.of(this.#a.id),{value:e}=this.#e;
this.#e.value=t.endsWith(this.#l)?t.slice(0,t.length-this.#l.length)+e:ki(t,e),this.#l=null,this.#g()}#v(){let{isOver:t,room:e}=this.#a,i=Rt(e)||t;this.#k(e);let n=this.#E-
this.#y;this.#e.disabled=!!i,this.#e.placeholder=jd({room:e,closed:i}),this.#s.disabled=i||n<0||this.#y===0,this.#i.textContent=Bd(n),this.#i.classList.toggle("\
is-over",n<0),ie(this.#e)}#k({muted_until:t}){clearTimeout(this.#m);let e=new Date(t??0)-Date.now();e>0&&e<Md&&(this.#m=setTimeout(()=>this.#v(),e))}#T(t){if($e(
t))return this.#S(t);if(!(this.#e.value||J(t))){if(Pd(t))return this.#A(t);t.key==="ArrowUp"&&(t.preventDefault(),this.#h())}}async#A(t){t.preventDefault();let e=this.#a,
i=await e.takeBack().catch(n=>S(A(n)));i&&e===this.#a&&this.add(i)}#S(t){if(t.preventDefault(),this.#s.disabled||this.#p)return;let e=this.#d.prepare(se(this.#e));
typeof e=="string"?this.#O(e):this.#_(e)}#O(t){this.#a.send(t),this.#f.close(),this.#e.value="",this.#g(),this.#c(),this.focus()}async#_(t){let e=this.#a,{value:i}=this.#e;
this.#p=!0;let{text:n,refusal:o}=await t;if(this.#p=!1,o)return this.#L(o);n&&e.send(n),this.#n.of(e.id)===i&&this.#n.keep(e.id,""),this.#a===e&&(this.#e.value===
i&&(this.#e.value=""),this.#g(),n&&(this.#f.close(),this.#c()))}#L(t){f(this.#o,t)}},Pd=({key:s,ctrlKey:t,metaKey:e,shiftKey:i,altKey:n})=>(t||e)&&!i&&!n&&s.toLowerCase()===
"z";function jd({room:s,closed:t}){let e=Rt(s);return e==="archived"?l("room.archived.note"):e==="muted"?l("composer.muted",{date:P(new Date(s.muted_until))}):e===
"moderators"?l("composer.moderators"):t?l("composer.closed"):l("composer.placeholder",{room:s.name})}function Bd(s){return s<0?v("composer.over",-s):s<=Id?v("co\
mposer.left",s):""}var Fd=/[\\^$.*+?()[\]{}|/]/g;function Vi(s){return s.trim()?new RegExp(s.trim().replace(Fd,"\\$&"),"giu"):null}function jr(s,t){if(!t)return[];let e=({text:n})=>n.
search(t)>=0||nt(n).search(t)>=0;return s.filter(n=>T(n)&&!n.deleted&&e(n)).map(({seq:n})=>n).reverse()}var qd="code, pre, a",Hd="(?<![A-Za-z0-9._%+/@&=#-])",Wd="(?![\\p{L}\\p{N}]|_)|(?=[\\u0e00-\\u0eff\\u1000-\\u109f\\u1780-\\u17ff\\u3005-\\u30ff\\u3400-\\u9fff\\uac00-\\ud7af]\
)";function Br(s,{mentions:t,shown:e,me:i}){let n=Ud(t),o=document.createTreeWalker(s,NodeFilter.SHOW_TEXT),a=[];for(;o.nextNode();)o.currentNode.parentElement.
closest(qd)||a.push(o.currentNode);for(let c of a){if(!c.data.includes("@"))continue;let h=c.data.split(n);h.length!==1&&c.replaceWith(...h.map((d,m)=>m%2?Gd(d,
{mentions:t,shown:e,me:i}):d))}}var Fr=(s,t)=>s.some(({user:e})=>!e||e===t.id);function Ud(s){let t=s.map(({name:e})=>e).sort((e,i)=>i.length-e.length);return new RegExp(
`${Hd}@(${t.map(Kd).join("|")})(?:${Wd})`,"u")}var Kd=s=>s.replaceAll(".","\\.");function Gd(s,{mentions:t,shown:e,me:i}){let n=t.findIndex(c=>c.name===s),{user:o}=t[n],
a=document.createElement(o?"button":"span");return a.className="mention",a.classList.toggle("is-me",!o||o===i.id),a.textContent=`@${e[n]}`,o&&(Object.assign(a,{
type:"button",tabIndex:-1,title:`@${s}`}),Object.assign(a.dataset,{action:"mention",user:o})),a}function qr(s,{reactions:t},e){_(s,[...t,{emoji:"",users:[]}],{key:({emoji:i})=>i,create:({emoji:i})=>w(i?"reaction":"reaction-more"),update:(i,n)=>n.emoji&&zd(
i,n,e)})}function zd(s,{emoji:t,users:e},i){s.setAttribute("aria-pressed",e.includes(i.id)),s.setAttribute("aria-label",v("reaction.spoken",e.length,{emoji:t})),
s.title="",U(r(".reaction-emoji",s),Ft(t)),f(r(".reaction-count",s),D(e.length))}function Hr(s,{reactions:t=[]},e){let{emoji:i,users:n}=t.find(o=>o.emoji===s.dataset.
key)??{};i&&(s.title=l("reaction.title",{names:it(n.map(o=>Yd(o,e))),emoji:i}))}var Yd=(s,t)=>s===t.me.id?l("reaction.you"):g(t.personOf({id:s,name:"…"}));var Vd=1600,Jd=24,Xd=200,Ji=new WeakMap,Xi=new WeakSet,Ur=()=>w("message");function Kr(s,t){let e=Ji.get(s);Ji.set(s,t);let i=Xi.has(s)&&X.isReady;if(e&&Zd(e,t)&&
!i)return;let n=Os(t);Qd(s,t),em(s,t);let o=e&&n===Os(e)&&e.entry.deleted===t.entry.deleted&&!i,a=e?.mentioned===t.mentioned&&e.entry.mentions===t.entry.mentions;
(!o||!a||e.isBlocked!==t.isBlocked)&&sm(s,{...t,text:n}),tm(s,t),nm(s,t),om(s,t),rm(s,t),am(s,t)}var Z=s=>Ji.get(s),Os=({entry:s,edit:t})=>t&&!s.deleted?t.text:
s.text;function Zd(s,t){return["entry","edit","leads","pending","state","name","picture","isBlocked","mentioned"].every(e=>s[e]===t[e])}function Qd(s,t){let{entry:e,
leads:i,own:n,state:o}=t;s.classList.toggle("leads",i),s.classList.toggle("own",n),s.classList.toggle("is-deleted",!!e.deleted),s.dataset.state=o,e.seq&&(s.dataset.
seq=e.seq),e.deleted&&r(".message-actions",s)?.remove()}function tm(s,{entry:t,name:e}){let i=Ir(r(".message-text",s),Xd);s.setAttribute("aria-label",l("message\
.spoken",{name:e,time:Qt(new Date(t.at)),text:i}))}function em(s,{entry:{at:t},author:e,name:i}){let n=new Date(t);k(r(".avatar",s),e),f(r(".message-author",s),
i);let o=r(".message-time",s);o.dateTime=t,f(o,Qt(n)),o.title=P(n)}function sm(s,{entry:{deleted:t,mentions:e},text:i,isBlocked:n,mentioned:o,own:a,me:c}){let h=r(
".message-text",s);if(s.classList.toggle("is-blocked",n&&!t),Tt(s,"message-reveal",n&&!t),Xi.delete(s),s.classList.remove("mentions-me"),n||t)return h.classList.
remove("has-blocks","only-emoji"),h.textContent=l(t?"message.deleted":"message.blocked"),Ts(s,!1);Gt(h,i)||Xi.add(s),e&&Br(h,{mentions:e,shown:o.split(`
`),me:c}),s.classList.toggle("mentions-me",!!e&&!a&&Fr(e,c)),Ts(s,im(i))}var Gr=s=>s.classList.contains("is-folded")&&Ts(s,!1),im=s=>s.length>Vd||s.split(`
`).length>Jd;function Ts(s,t){s.classList.toggle("is-folded",t);let e=Tt(s,"message-unfold",t);e&&(e.onclick=()=>{Ts(s,!1),s.focus()})}function nm(s,{pending:t}){
let e=Tt(s,"message-pending",!!t);e&&(e.title=l(`message.${t}`),e.setAttribute("aria-label",e.title))}function om(s,{entry:{editedAt:t,deleted:e}}){let i=Tt(s,"\
message-edited",!!t&&!e);i&&(i.title=P(new Date(t)))}function rm(s,{entry:t,edit:e}){let{failure:i}=e??t,n=Tt(s,"message-failure",!!i);n&&(f(r("span",n),l(e?"me\
ssage.edit.failed":"message.failed",{reason:A({code:i})})),f(r('[data-action="discard"]',n),l(e?"message.edit.discard":"message.discard")))}function am(s,{entry:t,
me:e,isBlocked:i}){let n=Tt(s,"message-pinned",!!t.pinned&&!i);n&&(n.title=l("message.pinned",{date:P(new Date(t.pinned.at))}));let o=Tt(s,"message-reactions",!!t.
reactions?.length&&!i);o&&qr(o,t,e)}var Wr=["message-reveal","message-unfold","message-pending","message-edited","message-pinned","message-failure","message-rea\
ctions"];function Tt(s,t,e){let i=r(".message-body",s),n=r(`:scope > .${t}`,i);if(e||n?.remove(),!e||n)return e?n:null;let o=Wr.slice(Wr.indexOf(t)+1).map(c=>r(
`:scope > .${c}`,i)),a=w(t);return i.insertBefore(a,o.find(Boolean)??r(".message-editor",i)),a}var cm=4,As=globalThis.CSS?.highlights,_s=class{#t;#e;#s;#i=null;#o=null;#r=null;#n=[];#a=null;#c=1/0;constructor(t,{timeline:e}){this.#t=t,this.#s=e,this.#e=r(
"input",t),this.#e.oninput=()=>this.#u(),document.addEventListener("coloured",()=>this.#o&&this.#x()),t.onkeydown=i=>this.#f(i),r('[data-find="older"]',t).onclick=
()=>this.#l(1),r('[data-find="newer"]',t).onclick=()=>this.#l(-1),r('[data-find="more"]',t).onclick=()=>this.#E(),r('[data-find="close"]',t).onclick=()=>this.#h()}show(t,{
signal:e}){this.#i=t,this.#h(),t.addEventListener("change",()=>this.#o&&this.#p(),{signal:e})}open(){this.#r=document.activeElement,this.#c=Number(this.#s.lastOnScreen?.
dataset.seq??1/0),this.#t.hidden=!1,this.#o=F.open(()=>this.#m()),this.#e.focus(),this.#e.select(),this.#u()}around(t){t(),this.#o&&this.#x()}#h(){this.#o&&F.close(
this.#o)}#m(){this.#o=null,this.#t.hidden=!0,this.#g(),this.#r?.focus({preventScroll:!0})}#f(t){if(!t.isComposing){if(t.key==="Escape")this.#h();else if(t.key===
"Enter"&&t.target===this.#e)this.#l(t.shiftKey?-1:1);else return;t.preventDefault(),t.stopPropagation()}}#u(){this.#a=null,this.#p();let t=this.#n.find(e=>e<=this.#c)??
this.#n[0];t?this.#d(t):this.#x()}#l(t){if(!this.#n.length)return;let e=this.#n.indexOf(this.#a)+t;this.#c=this.#n.at(e%this.#n.length),this.#d(this.#c)}#d(t){this.#a=
t;let e=this.#s.lookAt(t);Gr(e),this.#x(),this.#y()}#p(){this.#n=jr(this.#i.history.shown.entries,Vi(this.#e.value)),this.#n.includes(this.#a)||(this.#a=null),this.#y()}#y(){
let{history:t}=this.#i,e=t.shown.entries.filter(T).length,i=this.#n.indexOf(this.#a)+1,o=this.#e.value.trim()?i?l("find.count",{at:D(i),count:D(this.#n.length)}):
l("find.none"):"";f(r(".find-count",this.#t),o),f(r(".find-loaded",this.#t),v("find.loaded",e)),r('[data-find="more"]',this.#t).hidden=!t.hasOlder;for(let a of[
"older","newer"])r(`[data-find="${a}"]`,this.#t).disabled=!this.#n.length}async#E(){let{history:t}=this.#i,e=r(".find-trouble",this.#t);f(e,"");try{for(let i=0;i<
cm&&t.hasOlder;i+=1)await t.loadOlder()}catch(i){f(e,A(i))}this.#e.focus(),this.#a===null&&this.#o&&this.#u()}#x(){this.#g();let t=Vi(this.#e.value);if(!t)return;
let e=[],i=[];for(let n of this.#s.list.messageRows){let o=Number(n.dataset.seq)===this.#a;n.classList.toggle("is-found",o),(o?i:e).push(...hm(r(".message-text",
n),t))}As?.set("found",new Highlight(...e)),As?.set("found-here",new Highlight(...i))}#g(){for(let t of this.#s.list.messageRows)t.classList.remove("is-found");
for(let t of["found","found-here"])As?.delete(t)}};function hm(s,t){if(!As)return[];let e=[],i=document.createTreeWalker(s,NodeFilter.SHOW_TEXT),n=0;for(;i.nextNode();)
e.push({node:i.currentNode,at:n}),n+=i.currentNode.length;let o=a=>e.findLast(({at:c})=>c<=a);return[...s.textContent.matchAll(t)].map(({0:a,index:c})=>{let h=new Range,
[d,m]=[o(c),o(c+a.length-1)];return h.setStart(d.node,c-d.at),h.setEnd(m.node,c+a.length-m.at),h})}function zr(s,{text:t,written:e=t,focus:i=!0,help:n,save:o,onEmpty:a,done:c}){if(r(".message-editor",s))return;let h=w("message-editor"),d=r("textarea",h);Pr(h,
d);let m=()=>{Zi(s),c()};lm(h,{textarea:d,close:m,submit:()=>dm(h,{before:t,save:o,onEmpty:a,close:m})}),s.classList.add("is-editing"),r(".message-body",s).append(
h),n(d),d.value=e,ie(d),i&&(d.focus({preventScroll:!0}),h.scrollIntoView({block:"nearest"}))}function Zi(s){let t=r(".message-editor",s);return t.remove(),s.classList.
remove("is-editing"),r("textarea",t).value}function lm(s,{textarea:t,close:e,submit:i}){t.oninput=()=>ie(t),s.onkeydown=n=>{if(!J(n)){if(n.key==="Escape")e();else if(n.
target===t&&$e(n))i();else return;n.preventDefault(),n.stopPropagation()}},s.onsubmit=n=>{n.preventDefault(),i()},r('[data-action="cancel"]',s).onclick=e}async function dm(s,{
before:t,save:e,onEmpty:i,close:n}){let o=se(r("textarea",s));if(o===t)return n();await E(s,async()=>{await(o?e(await le(o)):i()),n()})}var Ls=class{#t;#e;#s;#i=[];#o=!1;constructor(t,e){this.#t=t,this.#e=e}show(t,{signal:e}){this.#s=t,this.#i=[],t.addEventListener("lost-edit",({detail:i})=>this.#e.
keepAsDraft(i.text),{signal:e}),t.addEventListener("resync",()=>this.#r(),{signal:e}),t.addEventListener("state",()=>t.state==="live"&&this.#a(),{signal:e})}around(t){
let e=[...this.#t.querySelectorAll(".message.is-editing")];t();for(let i of e)i.isConnected||this.#n(i);this.#o||this.#c()}#r(){this.#o=!0;for(let t of this.#t.
querySelectorAll(".message.is-editing"))this.#n(t)}#n(t){let{entry:e}=Z(t);this.#i.push({entry:e,written:Zi(t)})}#a(){if(!this.#o)return;this.#o=!1;let t=({entry:e})=>{
let i=this.#e.entryOf(e);return!i||!Dt(i,this.#s)};for(let{entry:e,written:i}of this.#i.filter(t))i!==e.text&&this.#e.keepAsDraft(i);this.#i=this.#i.filter(e=>!t(
e)),this.#c()}#c(){this.#i=this.#i.filter(({entry:t,written:e})=>{let i=this.#e.rowOf(t);return i?(this.#e.reopen(i,Z(i).entry,e),!1):!0})}};var Cs=class{#t;#e;constructor(t){this.#t=t,this.#e=r(".resync-kept",t),r("button",t).onclick=()=>t.hidden=!0}show(t,{signal:e}){this.#t.hidden=!0,t.addEventListener(
"resync",({detail:i})=>this.#s(i),{signal:e})}sayKept(){this.#e.hidden=!1}#s({reason:t}){let e=t==="epoch_changed"?"resync.restored":"resync.incomplete";f(r(".r\
esync-text",this.#t),l(e)),this.#e.hidden=!0,this.#t.hidden=!1}};var Ns=class{#t;#e;constructor(t,{router:e,...i}){this.#t=t,this.#e=i;let n=r(".people-button",t),o=()=>e.address.panel==="people",a=()=>n.setAttribute("aria-ex\
panded",o());n.onclick=()=>o()?e.up():e.go({...e.address,panel:"people"}),e.addEventListener("change",a),r(".pins-button",t).onclick=()=>e.go({...e.address,panel:"\
pins"}),r(".reports-button",t).onclick=()=>e.go({...e.address,panel:"reports"})}show(t,{signal:e}){let i=()=>this.#s(t),n=H(()=>e.aborted||i()),{directory:o,presence:a,
reports:c}=this.#e,h=()=>t.state==="live"&&st(t.room)&&c.count(t.id);t.addEventListener("room",i,{signal:e});for(let d of[o,a,c])d.addEventListener("change",n,{
signal:e});t.addEventListener("state",h,{signal:e}),h(),i()}#s({room:t}){f(r(".room-title",this.#t),t.name);let e=r(".room-topic",this.#t),i=bt(t);f(e,i?this.#r(
i):t.topic??""),e.title=e.textContent,this.#i(i),this.#o(t),f(r(".people-count",this.#t),D(t.member_count))}#i(t){let e=r(".room-picture",this.#t);e.hidden=!t,t&&
(k(e,this.#e.directory.of(t)),Y(e,this.#e.presence.of(t.id)))}#o(t){let{count:e,hasMore:i}=st(t)?this.#e.reports.waitingIn(t.id):{count:0};r(".reports-button",this.#t).
hidden=!e,f(r(".reports-count",this.#t),e?$t(e,{hasMore:i}):"")}#r(t){return[qt({state:this.#e.presence.of(t.id)}),Mt(this.#e.directory.of(t))].filter(Boolean).
join(" · ")}};var mm=450,fm=10,Yr=.9,Jr="a[href], button:not([hidden])",Xr=".code-block pre, .table-scroll",Vr=`${Jr}, ${Xr}`,Ds=class{#t;#e;#s;#i;#o;#r=null;constructor({log:t,
scroller:e,timeline:i,actions:n}){this.#t=t,this.#e=e,this.#s=i,this.#o=n,t.addEventListener("pointerover",({target:o})=>this.#n(o.closest(".message")));for(let o of[
"pointerover","focusin"])t.addEventListener(o,({target:a})=>this.#a(a));t.addEventListener("focusin",({target:o})=>this.#c(o.closest(".message"))),t.addEventListener(
"focusout",o=>this.#h(o)),t.addEventListener("click",({target:o})=>this.#m(o)),t.addEventListener("keydown",o=>this.#f(o)),this.#x(),e.addEventListener("focus",
()=>e.matches(":focus-visible")&&this.#s.lastOnScreen?.focus())}show(t){this.#i=t,this.#e.tabIndex=0}around(t){let e=this.#t.contains(document.activeElement);t();
let i=r('.message[tabindex="0"]',this.#t);e&&!this.#t.contains(document.activeElement)?(this.#e.tabIndex=-1,this.#e.focus({preventScroll:!0})):!i&&document.activeElement!==
this.#e&&(this.#e.tabIndex=0)}#n(t){if(!t||t.dataset.state!=="sent")return;let e=r(".message-actions",t)??t.appendChild(w("message-actions")),i=Z(t),n=new Set(fs(
i,this.#i).map(({name:o})=>o));i.entry.deleted||n.add("more");for(let o of e.children)o.hidden=!n.has(o.dataset.action);e.hidden=[...e.children].every(o=>o.hidden)}#a(t){
let e=t.closest(".reaction");e&&Hr(e,Z(e.closest(".message")).entry,this.#i)}#c(t){if(t){this.#n(t),this.#e.tabIndex=-1;for(let e of this.#t.querySelectorAll('.\
message[tabindex="0"]'))e.tabIndex=-1;t.tabIndex=0}}#h({target:t,relatedTarget:e}){let i=t.closest(".message");if(i&&!i.contains(e))for(let n of i.querySelectorAll(
Vr))n.tabIndex=-1}#m(t){let e=t.closest(".message"),i=t.closest("[data-action]"),n=t.matches(".avatar, .message-author")?"person":i?.dataset.action;e&&this.#o[n]?.(
e,Z(e),i)}#f(t){let e=t.target.closest(".message");if(!e||t.target.matches("textarea")||t.ctrlKey||t.metaKey||t.altKey||t.key.startsWith("Arrow")&&t.target.matches(
Xr))return;let i=t.target===e?this.#u(e,t.key):this.#l(e,t.key);i&&(t.preventDefault(),t.stopPropagation(),i())}#u(t,e){let{list:i}=this.#s;return{Enter:()=>this.#y(
t),ArrowUp:()=>this.#d(i.beside(t,-1)),ArrowDown:()=>this.#d(i.beside(t,1)),Home:()=>this.#d(i.first()),End:()=>{this.#s.toNewest(),this.#s.focusNewest()},PageUp:()=>this.#p(
-Yr),PageDown:()=>this.#p(Yr)}[e]}#l(t,e){if(e==="Escape")return()=>t.focus({preventScroll:!0});let i={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1}[e],n=this.#E(
t);return i&&(()=>n.at((n.indexOf(document.activeElement)+i)%n.length).focus())}#d(t){t?.focus({preventScroll:!0}),t?.scrollIntoView({block:"nearest"})}#p(t){let{
list:e}=this.#s;this.#s.scroll(t);let{top:i}=this.#e.getBoundingClientRect(),n=e.messageRows.find(o=>o.getBoundingClientRect().top>=i);(t<0?n:this.#s.lastOnScreen)?.
focus({preventScroll:!0})}#y(t){let e=this.#E(t);for(let i of e)i.tabIndex=0;e[0]?.focus({preventScroll:!0})}#E=t=>[...t.querySelectorAll(Vr)];#x(){let t=this.#t;
t.addEventListener("pointerdown",e=>this.#g(e),{passive:!0}),t.addEventListener("pointermove",e=>this.#w(e),{passive:!0});for(let e of["pointerup","pointercance\
l"])t.addEventListener(e,()=>this.#b(),{passive:!0});this.#e.addEventListener("scroll",()=>this.#b(),{passive:!0}),t.addEventListener("contextmenu",e=>{e.pointerType===
"touch"&&!e.target.closest("a[href]")&&e.preventDefault()})}#g({pointerType:t,target:e,clientX:i,clientY:n,isPrimary:o}){this.#b();let a=t==="touch"&&o&&!e.closest(
`${Jr}, textarea`)&&e.closest(".message");if(!a)return;let c=setTimeout(()=>{this.#r=null,um(),this.#o.more(a,Z(a))},mm);this.#r={timer:c,clientX:i,clientY:n}}#w({
clientX:t,clientY:e}){let i=this.#r;i&&Math.hypot(t-i.clientX,e-i.clientY)>fm&&this.#b()}#b(){clearTimeout(this.#r?.timer),this.#r=null}};function um(){let s=t=>{
t.preventDefault(),t.stopPropagation()};addEventListener("click",s,{capture:!0,once:!0}),addEventListener("pointerdown",()=>removeEventListener("click",s,{capture:!0}),
{capture:!0,once:!0})}var Rs=class{#t;constructor(t){this.#t=t}show(t,{signal:e}){let i=()=>{let n=pm(t),o=n?gm(n,t):0;this.#t.hidden=!o,f(this.#t,o?v("seen.count",o):""),this.#t.onclick=
()=>as({entry:n,conversation:t})};for(let n of[t,t.readers])n.addEventListener("change",i,{signal:e});i()}};function pm({timeline:s,me:t,room:e}){let i=s.entries.
findLast(T);return i&&i.user.id===t.id&&Se(i,e)?i:null}var gm=({seq:s},{readers:t,me:e})=>t.of(s).filter(i=>i!==e.id).length;var wm={"sign-in":{key:"status.ended.action",go:Lt},reload:{key:"again",go:()=>location.reload()},rooms:{key:"status.rooms.action",go:s=>s.go(V)}},ym=new Set(["\
connecting","catching-up"]),$s=class{#t;#e;constructor(t,{router:e}){this.#t=t,this.#e=e}show(t,{signal:e}){let i=()=>this.#s(t.state);t.addEventListener("state",
i,{signal:e}),i()}#s(t){this.#t.dataset.state=t,this.#t.closest(".conversation").classList.toggle("is-opening",ym.has(t)),r(".status-text",this.#t).textContent=
t==="live"?"":l(`status.${t}`);let e=r("button",this.#t),i=wm[At[t]?.next];e.hidden=!i,i&&(e.textContent=l(i.key),e.onclick=()=>i.go(this.#e))}};var Em=900,Is=class{#t;#e;#s;constructor(t,{isFollowing:e}){this.#t=t,this.#e=e,t.addEventListener("scroll",()=>this.#i(),{passive:!0})}draw(){let{top:t}=this.#t.
getBoundingClientRect();for(let e of this.#t.querySelectorAll(".day"))r(".day-title",e).classList.toggle("is-over",e.getBoundingClientRect().top<t)}#i(){if(this.#e())
return this.#o();this.#t.classList.add("is-scrolling"),clearTimeout(this.#s),this.#s=setTimeout(()=>this.#o(),Em)}#o(){clearTimeout(this.#s),this.#t.classList.remove(
"is-scrolling")}};var Zr=new Set(["joined","left","added","removed"]),xm=new Set(["began","brought"]),Qi=new Set(["joined","left"]);function tn(s){let t=[];for(let e of bm(s)){let i=t.
at(-1);i&&vm(i[0],e)?i.push(e):t.push([e])}return t.map(Sm)}function bm(s){let t=new Map(s.filter(({type:i})=>Qi.has(i)).map(i=>[i.user.id,i]));return s.filter(
({type:i})=>!xm.has(i)).filter(i=>!Qi.has(i.type)||t.get(i.user.id)===i)}function vm(s,{type:t,user:e}){return s.type!==t||!Zr.has(t)?!1:Qi.has(t)||s.user.id===
e.id}function Sm(s){let[{type:t,user:e,member:i,role:n,name:o,topic:a}]=s,c={user:g(e),name:o,topic:a,member:i&&g(i)};if(Zr.has(t)){let h=[...new Set(s.map(d=>g(
d.member??d.user)))];return v(`notice.${t}`,h.length,{...c,names:it(h)})}return t==="role"?l(`notice.role.${n}`,c):t==="topic"&&!a?l("notice.topic.removed",c):l(
`notice.${t}`,c)}var km=300;function Qr(s,t,e){let{before:i,firstNew:n,me:o}=e,a=[];i&&a.push({key:ta(new Date(i.at)),at:new Date(i.at),rows:[],isContinued:!0});let c=i;for(let h of[
...s,...t.map(d=>Om(d,o))]){let d=Tm(a,new Date(h.at));n!==null&&h.seq===n&&(d.rows.push({key:"new-line",kind:"new-line"}),c=null),!d.rows.length&&!d.isContinued&&
(c=null),T(h)?d.rows.push(Am(h,c,e)):Dm(d.rows,Nm(h,e)),c=h}return a.filter(({rows:h})=>h.length)}var en=new WeakMap;function Om(s,t){let{clientId:e,text:i,at:n,
failure:o}=s;if(!en.has(s)){let a={type:"message",seq:null,at:n,user:t,text:i,deleted:!1,clientId:e,failure:o,unsent:!0};en.set(s,a)}return en.get(s)}var ta=s=>`${s.
getFullYear()}-${s.getMonth()+1}-${s.getDate()}`;function Tm(s,t){let e=ta(t),i=s.at(-1);return i&&(i.key===e||t<i.at)?i:(s.push({key:e,at:t,rows:[],isContinued:!1}),
s.at(-1))}function Am(s,t,{me:e,live:i,edits:n,personOf:o,isBlocked:a}){let c=s.user.id===e.id,h=n.get(s.seq),d=s.unsent?s:h,m=d?.failure?"failed":d?"pending":"\
sent",p=o(s.user);return{key:c&&s.clientId?s.clientId:`seq-${s.seq}`,kind:"message",entry:s,own:c,me:e,author:p,name:p.display_name||p.name,picture:p.picture,isBlocked:a(
s),mentioned:_m(s,o),edit:h,leads:!Lm(s,t),state:m,pending:m!=="pending"?null:i?"sending":"waiting"}}var _m=({mentions:s=[]},t)=>s.map(({user:e,name:i})=>e?g(t(
{id:e,name:i})):i).join(`
`);function Lm(s,t){return!t||!T(t)||t.user.id!==s.user.id?!1:new Date(s.at)-new Date(t.at)<km*1e3}var Cm={joined:"began",added:"brought"};function Nm(s,{personOf:t,
isDirect:e}){let{user:i,member:n,type:o}=s;return{...s,type:e&&Cm[o]||o,user:t(i),member:n&&t(n)}}function Dm(s,t){let e=s.at(-1);e?.kind==="notice"?e.entries.push(
t):s.push({key:`notice-${t.seq}`,kind:"notice",entries:[t]})}var Ms=class{#t=new Map;#e=0;#s=null;fit(t){t!==this.#s&&(this.#s=t,this.clear())}clear(){this.#t.clear(),this.#e=0}set(t,e){this.#e+=e-(this.#t.get(t)??0),this.#t.
set(t,e)}of(t,e,i){let{mean:n}=this,o=0;for(let a=e;a<i;a+=1)o+=this.#t.get(t[a].seq)??n;return o}at(t,e){let{mean:i}=this,n=0;for(let o=e;n<t.length&&o>0;n+=1)
o-=this.#t.get(t[n].seq)??i;return n}get mean(){return this.#t.size?this.#e/this.#t.size:44}};var Ps=class{#t;#e;#s=null;#i;following=!0;constructor(t,{mayFollow:e}){this.#t=t,this.#e=e,t.addEventListener("scroll",()=>this.#r(),{passive:!0});let i=new ResizeObserver(
()=>this.following?this.toBottom():this.#a());i.observe(t),i.observe(t.firstElementChild)}keep(t){let e=this.following?null:this.#h(),i=e?.getBoundingClientRect().
top;t(),this.following?this.toBottom():e?.isConnected&&this.#c(e.getBoundingClientRect().top-i),this.#n()}toBottom(){this.following=this.#e(),this.#t.scrollTop=
this.#t.scrollHeight}stay(){this.following=!1}revealAbove(t){let{top:e}=this.#t.getBoundingClientRect();return!t||t.getBoundingClientRect().top>=e?!1:(this.reveal(
t),!0)}isInView(t){let[e,i]=[this.#t,t].map(n=>n.getBoundingClientRect());return i.top>=e.top&&i.bottom<=e.bottom}reveal(t){this.putAt(t,this.#t.clientHeight/5)}putAt(t,e){
let{top:i}=this.#t.getBoundingClientRect();this.#t.scrollTop+=t.getBoundingClientRect().top-i-e,this.following=this.#o,this.#n()}placeIn(t){let e=this.#m(t);return e?
{row:e,offset:e.getBoundingClientRect().top-this.#t.getBoundingClientRect().top}:null}lastAboveFoot(t){let e=this.#t.getBoundingClientRect().bottom+1;return t[de(
t,i=>i.getBoundingClientRect().bottom>e)-1]}get isNearTop(){return this.#t.scrollTop<this.#t.clientHeight}get isNearFoot(){let{scrollHeight:t,scrollTop:e,clientHeight:i}=this.#t;
return t-e-i<i}get#o(){let{scrollHeight:t,scrollTop:e,clientHeight:i}=this.#t;return this.#e()&&t-e-i<48}#r(){this.following=this.#o,this.#n()}#n(){this.#s=this.
following?null:this.placeIn(this.#t.querySelectorAll(".day-rows > *")),this.#i=this.#t.clientWidth}#a(){let{row:t,offset:e}=this.#s??{};!t?.isConnected||this.#i===
this.#t.clientWidth||(this.#c(t.getBoundingClientRect().top-this.#t.getBoundingClientRect().top-e),this.#i=this.#t.clientWidth)}#c(t){Math.abs(t)>=.5&&(this.#t.
scrollTop+=t)}#h(){return this.#m(this.#t.querySelectorAll(".day-rows > *"))}#m(t){let{top:e}=this.#t.getBoundingClientRect();return t[de(t,i=>i.getBoundingClientRect().
bottom>e)]}};function de(s,t){let e=0,i=s.length;for(;e<i;){let n=e+i>>1;t(s[n])?i=n:e=n+1}return e}var Rm=24,ea=4,$m=80,Im=180,nn=.75,Mm=1+nn,Pm=1+2*nn,jm=4,Bm={message:Ur,notice:()=>w("notice"),"new-line":()=>w("new-line")},Fm={message:Kr,notice:Wm,"new-line":()=>{}},
js=class{#t;#e;#s;#i;#o;#r=new Ms;#n=[];#a=[];#c=null;#h=[];#m=[];#f=null;#u=null;#l=0;#d=0;#p;#y=0;#E=0;constructor({scroller:t,keeper:e,changing:i}){this.#t=t,
this.#e=e,this.#s=r(".timeline-log",t),this.#i=r(".rows-above",t),this.#o=r(".rows-below",t),this.#p=i;let n=()=>{this.#y=t.clientWidth,this.#E=t.clientHeight};
new ResizeObserver(n).observe(t),n()}get rows(){return this.#h}get messageRows(){return this.#h.filter(t=>t.matches(".message"))}get isEmpty(){return!this.#m.some(
({kind:t})=>t==="message")}clear(){this.#s.replaceChildren(),this.#r.clear(),this.#n=this.#a=this.#h=this.#m=[],this.toEnd()}draw(t,e,i,{aloud:n=!1}={}){this.#n=
t,this.#a=e,this.#c=i,this.#w(),this.#x({aloud:n})}follow(){for(let t=0;t<jm;t+=1){let e=this.#k();if(!e)return;this.#O(),this.#v(e),this.#x()}}toEnd(){this.#f=
this.#u=null,this.#w()}show(t){let e=Math.min(G(this.#n,t),this.#n.length-1);return(e<this.#l||e>=this.#d)&&(this.#O(),this.#v(this.#T(e)),this.#x()),this.rowOf(
t)}rowOf(t){return r(`.message[data-seq="${t}"]`,this.#s)??this.#_(t)}beside(t,e){let{messageRows:i}=this,n=i.indexOf(t)+e;if(i[n])return i[n];if(!(e<0?this.#l===
0:this.#d===this.#n.length))return this.#O(),this.#v(this.#T(e<0?this.#l:this.#d)),this.#x(),i=this.messageRows,n=i.indexOf(t)+e,i[n]}first(){let t=this.#n.find(
T);return t&&this.show(t.seq)}onScreen({first:t,last:e}){let{top:i,bottom:n}=this.#t.getBoundingClientRect(),o=p=>y=>y.getBoundingClientRect().bottom>p,a=de(this.#h,
o(i)),c=de(this.#h,o(n+1))-1,h=this.#m.slice(a,c+1).flatMap(sn);if(!h.length)return this.#n.length||t===null?null:{from:t,to:e};let d=this.#n[G(this.#n,h[0])-1],
m=this.#n[G(this.#n,h.at(-1))+1];return{from:d?d.seq+1:t,to:m?m.seq-1:e}}#x({aloud:t=!1}={}){this.#s.setAttribute("aria-live",t?"polite":"off"),this.#p(()=>this.#e.
keep(()=>this.#g()))}#g(){this.#r.fit(this.#y);let t=this.#n.slice(this.#l,this.#d),e=this.#d===this.#n.length,i=this.#n[this.#l-1],n=Qr(t,e?this.#a:[],{...this.#c,
before:i});_(this.#s,n,{create:()=>w("day"),update:qm}),this.#m=n.flatMap(({rows:o})=>o),this.#h=[...this.#s.querySelectorAll(".day-rows > *")],sa(this.#i,this.#r.
of(this.#n,0,this.#l)),sa(this.#o,this.#r.of(this.#n,this.#d,this.#n.length))}#w(){let{length:t}=this.#n,e=this.#A;this.#d=this.#u===null?t:Math.min(t,G(this.#n,
this.#u+1)),this.#l=this.#f===null?this.#d-this.#S(Mm):G(this.#n,this.#f),this.#l>=this.#d&&(this.#d=Math.max(this.#d,Math.min(t,e))),this.#l>=this.#d&&(this.#l=
this.#d-e),this.#u===null&&this.#d-this.#l>e+e/4&&this.#b(e),this.#v([this.#l,this.#d])}#b(t){this.#e.following||!this.#h.length?this.#l=this.#d-t:this.#d=this.#l+
t+t/4,this.#O()}#v([t,e]){let{length:i}=this.#n;for(this.#d=Math.min(Math.max(Math.round(e),0),i),this.#l=Math.min(Math.max(Math.round(t),0),this.#d);this.#l>0&&
this.#l<i&&!T(this.#n[this.#l])&&!T(this.#n[this.#l-1]);)this.#l-=1;for(;this.#d>0&&this.#d<i&&!T(this.#n[this.#d])&&!T(this.#n[this.#d-1]);)this.#d+=1;this.#f=
this.#n[this.#l]?.seq??null,this.#u=this.#d===i?null:this.#n[this.#d-1].seq}#k(){let{top:t,bottom:e,height:i}=this.#t.getBoundingClientRect(),n=this.#s.getBoundingClientRect(),
o=nn*i,a=this.#A,c=a/ea;if(!i||!this.#h.length)return null;if(n.bottom<t||n.top>e)return this.#T(this.#r.at(this.#n,t-this.#i.getBoundingClientRect().top));let[
h,d]=[this.#l-c,this.#d+c];return this.#l>0&&n.top>t-o?[h,Math.min(this.#d,h+a)]:this.#d<this.#n.length&&n.bottom<e+o?[Math.max(this.#l,d-a),d]:null}#T(t){let e=this.#S(
Pm)/2;return[t-e,t+e]}get#A(){let t=ea*this.#E/Rm;return Math.round(Math.min(Im,Math.max($m,t)))}#S(t){return Math.ceil(t*this.#E/this.#r.mean)}#O(){let t=this.#s.
getBoundingClientRect().top;this.#h.forEach((e,i)=>{let[n,...o]=sn(this.#m[i]);if(!n)return;let{bottom:a}=e.getBoundingClientRect();this.#r.set(n,a-t);for(let c of o)
this.#r.set(c,0);t=a})}#_(t){return this.#h[this.#m.findIndex(e=>e.kind==="notice"&&sn(e).includes(t))]}},sn=({entry:s,entries:t=[s]})=>t.flatMap(e=>e?.seq??[]);
function sa(s,t){let e=`${t}px`;s.style.blockSize!==e&&(s.style.blockSize=e)}function qm(s,{at:t,rows:e,isContinued:i}){f(r(".day-title span",s),Pn(t)),s.classList.
toggle("is-continued",i),s.classList.toggle("is-silent",e.every(Hm)),_(r(".day-rows",s),e,{create:({kind:n})=>Bm[n](),update:(n,o)=>Fm[o.kind](n,o)})}var Hm=({kind:s,
entries:t})=>s==="notice"&&!tn(t).length;function Wm(s,{entries:t}){let e=tn(t);e.length===s.children.length&&e.every((i,n)=>s.children[n].textContent===i)||s.replaceChildren(
...e.map(i=>rt("p",i)))}var Um=2e3,Km=400,on={connecting:"timeline.loading","catching-up":"timeline.loading",reconnecting:"timeline.waiting",restarting:"timeline.waiting",offline:"time\
line.waiting"},Bs=class{#t;#e;#s;#i;#o;#r;#n=null;#a;#c=!1;#h=!1;#m=!1;#f=new Set;#u=null;#l=null;#d=H(()=>this.#p());constructor(t,{changing:e,onNewest:i,onMoved:n}){
this.#t=t,this.toNewest=i,this.#e=r(".timeline-scroll",t),this.#s=r(".timeline-start",t),this.#i=new Ps(this.#e,{mayFollow:()=>this.#n?.history.isAtNewest??!0}),
this.#r=new js({scroller:this.#e,keeper:this.#i,changing:e}),this.#o=new Is(this.#e,{isFollowing:()=>this.#i.following});let o,a=()=>{clearTimeout(o),o=setTimeout(
()=>this.#n&&n(),Km),this.#w()};this.#e.addEventListener("scroll",a,{passive:!0}),r('[data-testid="new-pill"]',t).onclick=()=>this.#k(),r('[data-testid="first-u\
nread"]',t).onclick=()=>this.#T(),r('[data-testid="mark-read"]',t).onclick=()=>this.#O(),document.addEventListener("visibilitychange",()=>document.hidden&&this.#_()),
X.addEventListener("ready",this.#d),addEventListener("blur",()=>this.#_()),addEventListener("focus",()=>this.#L())}get list(){return this.#r}show(t){this.#a?.abort(),
this.#a=new AbortController;let{signal:e}=this.#a;this.#n=t,this.#c=!1,this.#h=!0,this.#m=!1,this.#f.clear(),this.#u=this.#l=null,this.#r.clear(),t.addEventListener(
"change",this.#d,{signal:e}),this.#i.following=!0,this.#p()}follow(){this.#h=!1,this.#n.history.toNewest(),this.#r.toEnd(),this.#p(),this.#i.toBottom(),this.#w()}async goTo(t){
this.#h=!1;let e=this.#n,i=await e.history.goTo(t);if(e!==this.#n||i===null)return!0;if(!i)return!1;this.#i.stay(),this.#c||=e.state==="live",this.#p();let n=this.#r.
show(t);return this.#i.reveal(n),this.#w(),Ym(n),!0}lookAt(t){let e=this.#r.rowOf(t);if(e&&this.#i.isInView(e))return e;this.#i.stay();let i=this.#r.show(t);return this.#i.
reveal(i),this.#w(),i}get place(){if(this.#i.following)return null;let{row:t,offset:e}=this.#i.placeIn(this.#r.messageRows)??{};return t?.dataset.seq?{seq:Number(
t.dataset.seq),offset:e}:null}async comeBackTo(t){if(!t)return this.follow();this.#h=!1;let e=this.#n,i=await e.history.goTo(t.seq);e!==this.#n||!i||(this.#i.stay(),
this.#p(),this.#i.putAt(this.#r.show(t.seq),t.offset),this.#w())}scroll(t){this.#e.scrollBy({top:t*this.#e.clientHeight,behavior:"instant"}),this.#w()}get lastOnScreen(){
return this.#i.lastAboveFoot(this.#r.messageRows)??this.#r.messageRows[0]}focusNewest(){let t=this.lastOnScreen;return t?.focus({preventScroll:!0}),!!t}entryAsItWas({
seq:t,at:e}){let i=this.#n.history.shown.entry(t);return i?.at===e?i:void 0}#p(){let t=this.#n;if(!t)return;let{state:e,timeline:i,history:n,room:o,me:a,unread:c,
unsentEdits:h}=t,d=e==="live";d&&this.#c&&this.#i.following&&i.trim();let{first:m,last:p,entries:y}=n.shown,O=m===this.#u&&p>this.#l;this.#u=m,this.#l=p;let q=L=>t.
personOf(L),Q=L=>t.isBlocked(L),ct={me:a,firstNew:c.first,live:d,edits:h,personOf:q,isBlocked:Q,isDirect:o.kind==="direct"};this.#r.draw(y,n.isAtNewest?t.unsent:
[],ct,{aloud:d&&this.#c&&O&&n.isAtNewest}),this.#y(),d?!this.#c&&!this.#m&&this.#x():this.#c=!1,this.#w()}#y(){let{timeline:t,history:e,state:i,room:n}=this.#n,
o=t.cursor!==null||!e.isAtNewest;r('.timeline-empty [data-open="add-people"]',this.#t).hidden=!dt(n);for(let h of["p",'[data-open="invite"]'])r(`.timeline-empty\
 ${h}`,this.#t).hidden=n.kind==="direct";this.#t.classList.toggle("is-empty",o&&this.#r.isEmpty),this.#t.classList.toggle("is-loading",!o&&["connecting","catchi\
ng-up"].includes(i));let a=i==="live"&&this.#f.has("older"),c=Gm({known:o,timeline:t,history:e,room:n,state:i,failed:a});this.#s.dataset.text!==c&&(this.#s.dataset.
text=c,this.#i.keep(()=>this.#s.replaceChildren(c,...a?[" ",this.#E()]:[])))}#E(){let t=rt("button",l("again"),"link-button");return t.onclick=()=>this.#b("olde\
r"),t}#x(){let{history:t,reading:e,room:i,unread:n}=this.#n;if(this.#h&&i.isKept)return;let o=n.first,a=this.#h&&this.#i.following;if(this.#h=!1,a&&n.stoppedElsewhere)
return this.#A();this.#c=!0,this.#f.clear(),e.back(n),!(!this.#i.following||!t.isAtNewest||o===null)&&(this.#i.stay(),this.#r.show(o),this.#i.revealAbove(r(".ne\
w-line",this.#e))||this.#g())}#g(){this.#r.toEnd(),this.#p(),this.#i.toBottom()}#w(){if(!this.#n)return;this.#r.follow();let{reading:t,history:e}=this.#n,i=this.#r.
onScreen(e.shown);i&&!document.hidden&&document.hasFocus()&&this.#c&&t.see(i),this.#c&&!this.#f.has("older")&&this.#i.isNearTop&&e.hasOlder&&this.#b("older"),!this.#f.
has("newer")&&this.#i.isNearFoot&&!e.isAtNewest&&this.#b("newer"),this.#o.draw(),this.#v(i)}async#b(t){let e=this.#n,{history:i}=e;try{await(t==="older"?i.loadOlder():
i.loadNewer()),this.#f.delete(t)}catch{e===this.#n&&this.#f.add(t)}this.#d()}#v(t){let{reading:e,unread:i}=this.#n,n=t?i.below(t.to):0,o=t&&e.seen>=t.from-1&&e.
seen<=t.to,a=r('[data-testid="new-pill"]',this.#t);a.hidden=this.#i.following,a.classList.toggle("has-news",n>0),f(r("span",a),n?v("timeline.pill",n):l("timelin\
e.to_newest")),r(".unread-note",this.#t).hidden=!i.stoppedElsewhere||o}#k(){this.#f.delete("newer"),this.toNewest(),this.focusNewest()}async#T(){(await this.#S().
catch(e=>S(A(e))))?.focus({preventScroll:!0}),this.#w()}async#A(){let t=this.#n;this.#m=!0,await this.#S().catch(()=>{}),t===this.#n&&(this.#m=!1,this.#c=t.state===
"live",this.#p())}async#S(){let t=this.#n,{reading:e,history:i}=t;if(e.newAfter=e.seen,await i.goTo(e.seen+1,{exactly:!1}),t!==this.#n)return;this.#i.stay(),this.#p();
let{entries:n}=i.shown,o=this.#r.show(t.unread.first??n[G(n,e.seen+1)]?.seq),a=r(".new-line",this.#e)??o;return a&&this.#i.reveal(a),o}#O(){let{reading:t,timeline:e}=this.#n;
t.seeAll(e.cursor),t.answered(),this.focusNewest(),this.#p()}#_(){this.#n?.reading.away(),this.#n?.keep()}#L(){this.#n&&(this.#f.delete("newer"),this.#c=!1,this.#p())}};
function Gm({known:s,timeline:t,history:e,room:i,state:n,failed:o}){return o?l("timeline.older_failed"):s?e.hasOlder?n==="live"?l("timeline.loading_older"):on[n]===
"timeline.waiting"?l("timeline.older_waiting"):"":zm(i,t):on[n]?l(on[n]):""}function zm({kind:s,name:t},{floor:e}){return e>1?l("timeline.beginning.joined"):l(s===
"direct"?"timeline.beginning.direct":"timeline.beginning",{room:t})}function Ym(s){s.tabIndex=-1,s.focus({preventScroll:!0}),s.classList.add("is-marked"),setTimeout(
()=>s.classList.remove("is-marked"),Um)}var Vm=3,Fs=class{#t;constructor(t){this.#t=t}show({typing:t},{signal:e}){let i=()=>this.#t.textContent=Jm(t.users);t.addEventListener("change",i,{signal:e}),i()}};
function Jm(s){return s.length?s.length>Vm?l("typing.many"):v("typing",s.length,{names:it(s.map(g))}):""}var rn=60,qs=class{#t=null;#e;#s;#i;#o;#r;#n;#a;#c;#h;#m;#f;constructor({router:t,socket:e,drafts:i,directory:n,presence:o,reports:a,rooms:c}){this.#m=a,this.#f=
{rooms:c,directory:n},this.#i=t,this.#s=new Bs(r(".timeline"),{changing:h=>this.#a.around(()=>this.#r.around(()=>this.#n.around(h))),onNewest:()=>this.#u(),onMoved:()=>t.
keepPlace()}),this.#o=new ks({form:r(".composer"),note:r(".composer-note"),socket:e,drafts:i,rooms:c,directory:n,goHome:()=>t.go(V),onSent:()=>this.#u(),onEditLast:()=>this.#x()}),
this.#r=new Ds({log:r(".timeline-log"),scroller:r(".timeline-scroll"),timeline:this.#s,actions:this.#l()}),$r(r(".timeline-log")),this.#c=new Cs(r(".resync-note")),
this.#n=new Ls(r(".timeline-log"),{rowOf:({seq:h})=>this.#s.list.rowOf(h),entryOf:h=>this.#s.entryAsItWas(h),reopen:(h,d,m)=>this.#g(h,d,{written:m,focus:!1}),keepAsDraft:h=>this.#w(
h)}),this.#a=new _s(r(".find-bar"),{timeline:this.#s}),this.#h=[this.#a,this.#c,this.#n,new Ns(r(".room-header"),{router:t,directory:n,presence:o,reports:a}),new $s(
r(".status[data-state]"),{router:t}),new Fs(r(".typing")),new Rs(r(".seen-line")),this.#o]}show(t){this.#e?.abort(),this.#e=new AbortController,this.#t=t;for(let e of this.#h)
e.show(t,this.#e);this.#r.show(t),t.addEventListener("many",({detail:e})=>this.#v(t,e),this.#e),this.#s.show(t)}focusComposer(){this.#o.focus()}async goTo(t){await this.#s.
goTo(t).catch(i=>i.status===422?!1:S(A(i))??!0)||(S(l("message.missing")),this.#s.follow())}get place(){return this.#s.place}comeBackTo(t){return this.#s.comeBackTo(
t).catch(e=>S(A(e)))}get keys(){return{find:()=>this.#a.open(),writeOn:()=>this.focusComposer(),leaveComposer:({target:t})=>t.matches(".composer-text")&&this.#s.
focusNewest(),scrollUp:()=>this.#s.scroll(-.9),toNewest:()=>this.#u()}}#u(){let{address:t}=this.#i;t.seq?this.#i.go({...t,seq:null},{replace:!0}):this.#s.follow()}#l(){
return{person:(t,{entry:e})=>this.#i.go({...this.#i.address,panel:`person:${e.user.id}`}),mention:(t,e,i)=>this.#i.go({...this.#i.address,panel:`person:${i.dataset.
user}`}),reveal:(t,{entry:e})=>{this.#t.reveal(e.seq),t.focus({preventScroll:!0})},report:(t,{entry:e,author:i})=>Fo({entry:e,author:i,room:this.#t.room,reports:this.#m}),
seen:(t,{entry:e})=>as({entry:e,conversation:this.#t}),react:(t,{entry:e},i)=>this.#p(e,i??t),reaction:(t,{entry:e},i)=>this.#y(e,i.dataset.key),pin:(t,{entry:e})=>this.#t.
pin(e.seq).catch(i=>S(A(i))),unpin:(t,{entry:e})=>this.#t.unpin(e.seq).catch(i=>S(A(i))),reactions:(t,{entry:e})=>Vo({entry:e,conversation:this.#t}),unread:(t,{
entry:e})=>this.#t.markUnread(e.seq),copy:(t,e)=>vt(Os(e),"message.copied"),"copy-code":(t,e,i)=>vt(r("code",i.closest(".code-block")).textContent,"message.code\
.copied"),link:(t,{entry:e})=>vt(this.#E(e),"message.link.copied"),edit:(t,{entry:e})=>this.#g(t,e),delete:(t,{entry:e})=>this.#b(t,e),retry:(t,{entry:e,edit:i=e})=>this.#t.
retry(i.clientId),discard:(t,{entry:e,edit:i=e})=>this.#k(i.clientId),more:(t,e,i)=>this.#d(t,e,i)}}async#d(t,e,i){let n=await Qo({row:t,item:e,button:i,conversation:this.#t});
n&&this.#l()[n](t,Z(t))}async#p({seq:t},e){let i=this.#t,n=await ms(e);n&&await i.react(t,n).catch(o=>S(A(o)))}#y({seq:t,reactions:e},i){let n=this.#t;(e.some(c=>c.
emoji===i&&c.users.includes(n.me.id))?n.unreact(t,i):n.react(t,i)).catch(c=>S(A(c)))}#E({seq:t}){return location.origin+tt({view:"room",room:this.#t.id,seq:t})}#x(){
let t=this.#t.lastOwn;if(!t)return S(l("message.edit.none"));this.#t.history.isAtNewest||this.#s.follow();let e=this.#s.list.show(t.seq);this.#g(e,t,{done:()=>this.
focusComposer()})}#g(t,{seq:e,text:i},{written:n=i,focus:o=!0,done:a=()=>t.focus()}={}){let c=this.#t,{epoch:h}=c.timeline;zr(t,{text:i,written:n,focus:o,help:d=>Fi(
d,{context:()=>({conversation:c,...this.#f})}),save:d=>c.edit({seq:e,epoch:h},d),onEmpty:()=>this.#b(t,Z(t).entry),done:a})}#w(t){this.#o.add(t),this.#c.sayKept()}async#b(t,{
seq:e,user:i,text:n}){let o=this.#t,{epoch:a}=o.timeline,c=i.id===o.me.id,h={text:Zm(n),author:g(o.personOf(i))},d=await(c?$(Xm(h)):jo({seq:e,epoch:a,words:h,conversation:o}));
t.focus({preventScroll:!0}),!(!d||!c)&&await o.delete({seq:e,epoch:a}).catch(m=>S(A(m)))}async#v(t,{clientId:e,count:i}){await $({title:v("mention.many.title",i),
text:l("mention.many.text"),action:l("mention.many.send"),isHarmless:!0})&&t.sendToMany(e)}#k(t){this.#t.discard(t),this.focusComposer()}},Xm=s=>({title:l("mess\
age.delete.title"),text:l("message.delete.text",s),action:l("message.delete")});function Zm(s){let t=nt(s).replace(/\s+/gu," ").trim();if(t.length<=rn)return t;
let e=t.slice(0,rn).toWellFormed();return`${e.slice(0,Math.max(e.lastIndexOf(" "),rn/2))}…`}var Hs=class{#t;#e;#s;constructor(t,{drafts:e,rooms:i}){this.#t=t,this.#e=e,this.#s=i,e.addEventListener("change",()=>this.#i()),i.addEventListener("change",H(()=>this.#i()))}get title(){
return l("drafts.title")}show(){this.#i(),r(".place-title",this.#t).focus()}#i(){let t=this.#e.rooms.map(e=>this.#s.find(e)).filter(Boolean);r(".drafts-none",this.#t).
hidden=t.length>0,_(r(".draft-list",this.#t),t,{key:({id:e})=>e,create:()=>w("draft-item"),update:(e,i)=>this.#o(e,i)})}#o(t,e){let i=r("a",t);i.href=`/rooms/${e.
id}`,It(i,Ei(e)),f(r(".draft-room",i),e.name),f(r(".draft-text",i),this.#e.of(e.id));let n=r("button",t);n.title=l("drafts.delete"),n.setAttribute("aria-label",
l("drafts.delete.from",{room:e.name})),n.onclick=()=>this.#e.keep(e.id,"")}};var Qm=200,tf={ArrowDown:1,ArrowUp:-1},Ws=class{#t;#e;#s;#i;constructor(t,{inbox:e,...i}){this.#t=t,this.#e=e,this.#s=i,this.#i=B(t,{list:e.list,into:".inbox-li\
st",none:".inbox-none",create:()=>w("inbox-item"),update:(o,a)=>this.#r(o,a)});let n=H(()=>t.hidden||this.#i());for(let o of[i.rooms,i.directory])o.addEventListener(
"change",n);r(".inbox-filters",t).onclick=({target:o})=>{let a=o.closest("[data-filter]");a&&this.#o(a.dataset.filter)},r('[data-testid="inbox-all-done"]',t).onclick=
()=>this.#h(e.setAllDone()),r(".inbox-list",t).addEventListener("keydown",o=>this.#c(o))}get title(){return l("inbox.title")}show(){this.#o(this.#e.filter),r(".\
place-title",this.#t).focus()}leave(){this.#e.leave()}#o(t){for(let e of this.#t.querySelectorAll("[data-filter]"))e.setAttribute("aria-pressed",e.dataset.filter===
t);f(r(".inbox-none",this.#t),l(t==="done"?"inbox.none.done":"inbox.none")),this.#e.show(t)}#r(t,e){let{message:i,by:n,unread:o,done:a}=e,{directory:c,rooms:h}=this.#s,
d=c.of(n),m=r("a",t);t.classList.toggle("is-unread",o),m.href=tt({view:"room",room:i.room,seq:i.seq}),k(r(".avatar",m),d),f(r(".inbox-what",m),this.#n(e,g(d))),
f(r(".inbox-room",m),h.find(i.room)?.name??""),f(r(".inbox-time",m),ft(new Date(e.at))),f(r(".inbox-text",m),nt(i.text).replace(/\s+/gu," ").slice(0,Qm));let p=r(
"button",t);p.title=l(a?"inbox.reopen":"inbox.done"),p.setAttribute("aria-label",p.title),p.onclick=()=>this.#a(t,e)}#n({kind:t,emoji:e,count:i},n){return t!=="\
reaction"?l(`inbox.${t}`,{name:n}):v("inbox.reaction",i,{name:n,emoji:e??""})}async#a(t,{id:e,done:i}){let n=t.nextElementSibling??t.previousElementSibling,o=t.
contains(document.activeElement);await this.#h(this.#e.setDone(e,!i)),o&&(n?r("a",n):r(".place-title",this.#t)).focus()}#c(t){let e=t.target.closest(".inbox-ite\
m");if(!e||t.altKey||t.ctrlKey||t.metaKey)return;let i=tf[t.key];if(t.key==="Delete")r("button",e).click();else if(i)(i>0?e.nextElementSibling:e.previousElementSibling)?.
querySelector("a").focus();else return;t.preventDefault()}#h(t){return t.catch(e=>S(A(e)))}};var an=matchMedia("(min-width: 45rem)"),ef=matchMedia("(min-width: 68rem)"),ia="parley:panel",Us=class{#t=r(".app");#e=r(".sidebar");#s=document.querySelectorAll(
".place-page");constructor(){an.addEventListener("change",()=>this.#i())}get showsRoomsBesides(){return an.matches}get showsPanelBesides(){return ef.matches}show(t){
this.#t.dataset.view=t;for(let e of this.#s)e.hidden=e.dataset.place!==t;this.#i()}get panelAtFirst(){return this.showsPanelBesides&&localStorage.getItem(ia)!==
"closed"?"people":null}notePanel(t){this.showsPanelBesides&&localStorage.setItem(ia,t?"open":"closed")}#i(){let t=!an.matches&&this.#t.dataset.view==="rooms";this.#e.
setAttribute("role",t?"main":"region")}};var na={title:()=>l("audit.title"),show(s,{conversation:t,signal:e}){let i=new R;os(s,{list:i,into:".audit-list",none:".audit-none",signal:e}),i.open(`/rooms/${t.
id}/audit?limit=50`)}};var sf=new Intl.Collator(M,{sensitivity:"base"}),aa={title:()=>l("members.title"),show(s,{conversation:t,router:e,directory:i,presence:n,me:o,signal:a}){let c=({
user:d})=>e.go({...e.address,panel:`person:${d.id}`}),h=H(()=>a.aborted||oa(s,t,{directory:i,presence:n,choose:c}));Et(s).onclick=()=>t.members.more(),r('[data-\
testid="add-member"]',s).onclick=()=>je({conversation:t,directory:i,presence:n,me:o});for(let d of[t.members,i,n])d.addEventListener("change",h,{signal:a});for(let d of[
"room","state"])t.addEventListener(d,h,{signal:a});t.members.need(),oa(s,t,{directory:i,presence:n,choose:c})}};function oa(s,{members:t,room:e,isOver:i},{directory:n,
presence:o,choose:a}){let c=m=>({...m,user:n.of(m.user),state:Xe(m,o)}),d=t.list.map(c).toSorted((m,p)=>sf.compare(g(m.user),g(p.user)));ra(s,"there",d.filter(({
state:m})=>m!=="offline"),{members:t,choose:a}),ra(s,"away",d.filter(({state:m})=>m==="offline"),{members:t,choose:a}),xt(s,{hasMore:t.hasMore&&!i,failed:t.failed&&
!i}),r('[data-testid="add-member"]',s).hidden=!dt(e)||i,r('[data-open="invite"]',s).hidden=e.kind==="direct"}function ra(s,t,e,{members:i,choose:n}){let o=r(`.m\
embers-${t}-title`,s);f(o,v(`members.${t}`,e.length,{count:$t(e.length,i)})),o.hidden=!e.length,_(r(`.members-${t}`,s),e,{key:({user:a})=>a.id,create:()=>w("mem\
ber-item"),update:(a,c)=>nf(r("button",a),c,n)})}function nf(s,t,e){let{user:i,role:n,state:o}=t;s.classList.toggle("is-away",o==="offline"),s.title=qt(t),s.onclick=
()=>e(t),k(r(".avatar",s),i),Y(r(".avatar",s),o),f(r(".member-name",s),g(i)),f(r(".member-role",s),n==="member"?"":l(`role.${n}`)),f(r(".member-presence",s),s.title)}var of=6e4,ha={title:()=>l("person.title"),show(s,{conversation:t,subject:e,router:i,rooms:n,directory:o,presence:a,blocks:c,me:h,signal:d}){let{members:m}=t,p=r(
".person",s),y=r("form",s),O=()=>m.list.find(({user:L})=>L.id===e),q=()=>rf(s,{user:o.of({id:e}),member:O(),conversation:t,directory:o,presence:a,blocks:c,me:h}),
Q=H(()=>d.aborted||q());C(y),I(y,({role:L})=>df(t,O(),L)),hf(s,{conversation:t,member:O,router:i}),r('[data-action="write"]',s).onclick=()=>E(p,async()=>i.goToRoom(
(await n.openDirect([e])).id)),r('[data-action="block"]',s).onclick=()=>E(p,()=>lf(c,o.of({id:e})));for(let L of[m,o,a,c])L.addEventListener("change",Q,{signal:d});
t.addEventListener("room",Q,{signal:d});let ct=setInterval(Q,of);d.addEventListener("abort",()=>clearInterval(ct)),m.need(),q()}};function rf(s,{user:t,member:e,
conversation:i,directory:n,presence:o,blocks:a,me:c}){if(r(".person",s).hidden=!t.name,r(".person-missing",s).hidden=!!t.name||!n.knows(t.id),!t.name)return;let h=e?
Xe(e,o):o.of(t.id);k(r(".avatar",s),t,{size:"large"}),Y(r(".avatar",s),h),f(r(".person-name",s),g(t)),f(r(".person-account",s),[`@${t.name}`,t.pronouns].filter(
Boolean).join(" · ")),f(r(".person-presence",s),t.disabled?l("person.disabled"):qt({state:h,here:e?.here})),cn(r(".person-status",s),Mt(t)),cn(r(".person-about",
s),t.about),ca(r(".person-time",s),t.time_zone&&Mn(t.time_zone)),ca(r(".person-since",s),t.created_at&&In(new Date(t.created_at)));let d=t.id===c.id;r('[data-ac\
tion="write"]',s).hidden=d||t.disabled===!0,r('[data-open="account"]',s).hidden=!d;let m=r('[data-action="block"]',s);m.hidden=d,f(m,l(a.has(t.id)?"person.unblo\
ck":"person.block")),af(s,i,e)}function cn(s,t){f(s,t??""),s.hidden=!t}function ca(s,t){f(r("dd",s),t??""),s.hidden=!t}function af(s,t,e){let{room:i,isOver:n}=t;
if(r("form",s).hidden=!e||i.kind==="direct",!e)return;let{role:o}=e,a=mt(i)&&!i.archived&&!n;f(r(".person-role",s),l(`role.${o}`)),r(".person-role-line",s).hidden=
a,r(".member-roles",s).hidden=r(".member-save",s).hidden=!a;let{elements:c}=r("form",s);(c.role.value===""||!s.contains(document.activeElement))&&(c.role.value=
o),cf(s,t,e)}function cf(s,t,e){let i=!t.isOver&&bn(e,t),n=et(e.muted_until);for(let c of["mute","ban","remove"])r(`[data-action="${c}"]`,s).hidden=!i;r('[data-\
action="mute"]',s).hidden||=n,r('[data-action="unmute"]',s).hidden=!i||!n;let o=r(".person-muted",s),a=n&&new Date(e.muted_until);cn(o,n&&l("person.muted",{date:W(
a)})),o.title=n?P(a):""}function hf(s,{conversation:t,member:e,router:i}){for(let n of["mute","ban","remove"])r(`[data-action="${n}"]`,s).onclick=async()=>{await Po(
{act:n,user:e().user,conversation:t})&&n!=="mute"&&i.go({...i.address,panel:"people"},{replace:!0})};r('[data-action="unmute"]',s).onclick=()=>E(r("form",s),()=>t.
members.mute(e().user.id,{muted_until:null}))}async function lf(s,t){if(s.has(t.id))return s.unblock(t.id);let e=g(t);await $({title:l("person.block.title",{name:e}),
text:l("person.block.text"),action:l("person.block")})&&await s.block(t.id)}async function df({members:s},{user:t,role:e},i){i!==e&&(await s.setRole(t.id,i),S(l(
"member.role.changed",{name:g(t),role:l(`role.${i}`)})))}var la={title:()=>l("pins.title"),show(s,{conversation:t,router:e,directory:i,signal:n}){let o=new R,a=()=>o.open(`/rooms/${t.id}/pins?limit=50`),c=B(s,{list:o,
into:".pin-list",none:".pins-none",key:({seq:h})=>h,create:()=>w("pin-item"),update:(h,d)=>mf(h,d,{directory:i,conversation:t,body:s,router:e}),signal:n});i.addEventListener(
"change",c,{signal:n}),X.addEventListener("ready",c,{signal:n}),t.addEventListener("pins",a,{signal:n}),a()}};function mf(s,t,{directory:e,conversation:i,body:n,
router:o}){let a=e.of(t.user);k(r(".avatar",s),a),f(r(".report-author",s),g(a)),Gt(r(".report-message",s),t.text);let c=r("time",s);c.dateTime=t.at,f(c,Ce(new Date(
t.at))),c.title=P(new Date(t.at)),r('[data-action="show"]',s).onclick=()=>o.go({...o.address,seq:t.seq});let h=r('[data-action="unpin"]',s);h.hidden=!Xt(t,i),h.
onclick=()=>E(n,()=>i.unpin(t.seq))}var da={title:()=>l("reports.title"),show(s,{conversation:t,router:e,directory:i,reports:n,signal:o}){let a=new R,c=()=>a.open(`/rooms/${t.id}/reports?state=wai\
ting&limit=50`),h=(m,p)=>E(s,()=>n.resolve(m,p)).then(c),d=({seq:m})=>e.go({...e.address,seq:m});B(s,{list:a,into:".report-list",none:".reports-none",create:()=>w(
"report-item"),update:(m,p)=>ff(m,p,{directory:i,resolve:h,show:d}),signal:o}),n.addEventListener("change",({detail:m})=>m.room===t.id&&c(),{signal:o}),c()}};function ff(s,t,{
directory:e,resolve:i,show:n}){let{message:o,reporter:a,reason:c,at:h}=t,d=e.of(o.user);k(r(".avatar",s),d),f(r(".report-author",s),g(d)),f(r(".report-message",
s),o.deleted?l("message.deleted"):nt(o.text)),f(r(".report-reason",s),l("reports.reason",{name:g(e.of(a)),reason:c})),Ht(r("time",s),h),r('[data-action="show"]',
s).onclick=()=>n(t),r('[data-action="acted"]',s).onclick=()=>i(t,"acted"),r('[data-action="dismissed"]',s).onclick=()=>i(t,"dismissed")}var ma={audit:na,people:aa,person:ha,pins:la,reports:da};var Ks=class{#t;#e;#s;#i;#o=null;#r;#n=null;constructor(t,{router:e,isOverlay:i,...n}){this.#t=t,this.#e=e,this.#i={router:e,...n},this.#s=i,r(".slot-close",t).
onclick=()=>e.up()}show(t,e){let[i,n=null]=t?.split(":")??[],o=e&&ma[i];this.#o?.name===t&&this.#o?.conversation===e||(this.#r?.abort(),this.#r=new AbortController,
this.#c({wasOpen:this.#o!==null,isOpen:!!o},()=>{this.#t.hidden=!o,this.#o=o?{name:t,conversation:e}:null,o&&this.#a(o,i,{conversation:e,subject:n})}))}#a(t,e,{
conversation:i,subject:n}){let o=r(".slot-body",this.#t),a=o.cloneNode(!1);o.replaceWith(a),this.#t.dataset.panel=e,a.append(document.getElementById(`panel-${e}`).
content.cloneNode(!0)),f(r(".slot-title",this.#t),t.title()),t.show(a,{conversation:i,subject:n,...this.#i,signal:this.#r.signal})}#c({wasOpen:t,isOpen:e},i){t||
(this.#n=document.activeElement);let n=this.#t.contains(document.activeElement);i(),e&&(n||!t&&this.#s())&&r(".slot-close",this.#t).focus(),t&&!e&&n&&this.#n?.focus()}};var fa=999,Gs=class{#t;#e;#s;#i;#o;#r;#n=null;#a=H(()=>this.#c());constructor(t,{rooms:e,drafts:i,inbox:n,sections:o,...a}){this.#t=t,this.#e=e,this.#s=i,this.#i=
n,this.#o=o,this.#r=a;for(let c of[e,i,n,o,a.directory,a.presence,a.blocks])c.addEventListener("change",this.#a);t.addEventListener("click",({target:c})=>{let h=c.
closest(".section-toggle");h&&this.#d(h.closest("[data-section]").dataset.section),c.closest('[data-act="mark-read"]')&&e.markAllRead().catch(d=>S(A(d)))})}showCurrent({
room:t=null,view:e=null}){this.#n={room:t,view:e},this.#o.enter(t&&this.#e.find(t)),this.#a()}get unreadTotal(){return this.#e.mine.filter(re).reduce((t,e)=>t+this.#l(
e),0)}neighbour(t,{unread:e=!1}={}){let n=[...this.#t.querySelectorAll(".room-list:not([hidden]) .room-item")].map(h=>h.closest("li").dataset.key);t<0&&n.reverse();
let o=this.#n?.room,a=n.indexOf(o)+1;return[...n.slice(a),...n.slice(0,a)].filter(h=>h!==o).find(h=>!e||this.#l(this.#e.find(h))>0)}#c(){let{loaded:t,failed:e,mine:i}=this.#e;
this.#h();for(let[n,o]of Object.entries(this.#o.of(this.#e)))this.#m(n,o);this.#f("inbox",this.#i.unread,{holds:this.#i.isOpen}),this.#f("drafts",this.#s.rooms.
filter(n=>this.#e.find(n)).length),r(".rooms-blank",this.#t).hidden=!t||i.length>0,r(".rooms-trouble",this.#t).hidden=t||!e}#h(){_(r(".own-sections",this.#t),this.#o.
own,{key:({id:t})=>t,create:({id:t})=>wf(t),update:(t,{name:e})=>{f(r(".section-name",t),e),ua(r('[data-open="section"]',t),l("section.change",{name:e})),ua(r('\
[data-open="section-room"]',t),l("section.add",{name:e}))}})}#m(t,e){let i=r(`[data-section="${t}"]`,this.#t),n=this.#o.isFolded(t),o=r(".room-list",i);i.hidden=
!e.length&&i.dataset.stays===void 0,r(".section-toggle",i).setAttribute("aria-expanded",!n),o.hidden=n,_(o,e,{key:({id:c})=>c,create:()=>w("room-item"),update:(c,h)=>this.#u(
r("a",c),h)})}#f(t,e,{holds:i=e>0}={}){let n=this.#n?.view===t;for(let o of this.#t.querySelectorAll(`[data-place-link="${t}"]`)){let a=o.matches(".tab");o.hidden=
!i&&!n&&!a,o.classList.toggle("has-unread",e>0&&t==="inbox"),pa(o,n),f(r(".place-count",o),e?ga(e):"")}}#u(t,e){let i=this.#l(e),n=e.id===this.#n?.room,o=!n&&this.#s.
of(e.id)!=="";t.href=`/rooms/${e.id}`,t.title=e.topic||e.name,t.classList.toggle("has-unread",i>0&&re(e)),t.classList.toggle("is-quiet",e.mine?.notify==="nothin\
g"),pa(t,n),Me(t,e,this.#r),f(r(".room-item-name",t),e.name),r(".room-item-draft",t).hidden=!o,uf(t,e,this.#r);let[a,c]=r(".room-item-unread",t).children,h=i?e.
mentions??0:0;f(a,i?ga(i):""),f(c,i?gf(i,h):""),r(".room-item-mentions",t).hidden=!h}#l({id:t,unread:e,isMarkedUnread:i}){return t===this.#n?.room&&!document.hidden&&
!i?0:e}#d(t){this.#o.fold(t,!this.#o.isFolded(t)),this.#c()}};function ua(s,t){s.title=t,s.setAttribute("aria-label",t)}function pa(s,t){t?s.setAttribute("aria-\
current","page"):s.removeAttribute("aria-current")}function uf(s,{last_message:t},{blocks:e}){let i=t&&new Date(t.at);f(r(".room-item-time",s),t?ft(i):""),f(r("\
.room-item-last",s),t?pf(t,e):"")}function pf({user:s,text:t,deleted:e},i){return i.has(s.id)&&!e?l("message.blocked"):l("rooms.last",{user:g(s),text:e?l("messa\
ge.deleted"):nt(t).replace(/\s+/gu," ")})}var gf=(s,t)=>[t&&v("rooms.mentions",t),v("rooms.unread",s)].filter(Boolean).join(", ");function ga(s){return $t(Math.
min(s,fa),{hasMore:s>fa})}function wf(s){let t=w("own-section");t.dataset.section=s,t.setAttribute("aria-labelledby",`section-${s}`),r(".section-title",t).id=`s\
ection-${s}`,r(".section-toggle",t).setAttribute("aria-controls",`rooms-${s}`),r(".room-list",t).id=`rooms-${s}`,r(".room-list",t).setAttribute("aria-labelledby",
`section-${s}`);for(let e of t.querySelectorAll("[data-open]"))e.dataset.subject=s;return t}var zs=class{#t;#e;constructor(t){this.#t=t,this.#e=r(".stage-message",t)}show({title:t,text:e,actions:i}){r(".stage-title",this.#e).textContent=t,r(".stage-tex\
t",this.#e).textContent=e,r(".stage-actions",this.#e).replaceChildren(...i.map(yf)),this.#e.hidden=!1,this.#t.classList.add("is-staged")}clear(){this.#e.hidden=
!0,this.#t.classList.remove("is-staged")}};function yf({label:s,act:t,primary:e=!1}){let i=rt("button",s,e?"button button-primary":"button");return i.type="butt\
on",i.onclick=t,i}var wa=30,Ef=300,ya="parley:reloaded-at",Ys=class{#t;#e=-1/0;#s=!1;#i;constructor(t){this.#t=t;let e=()=>this.#e=performance.now();for(let i of["keydown","point\
erdown","input","wheel"])addEventListener(i,e,{capture:!0,passive:!0});Vs.addEventListener("other",({detail:i})=>this.#o(i))}#o(t){if(this.#t.hidden=!1,r("butto\
n",this.#t).onclick=()=>this.#c(t),!this.#n||!this.#a)return this.#r();sessionStorage.setItem(ya,Date.now()),this.#c(t)}#r(){clearTimeout(this.#i),this.#i=setTimeout(
()=>u.get("/me").catch(()=>this.#r()),wa*1e3)}get#n(){return r("dialog[open], .is-editing")?!1:document.hidden||performance.now()-this.#e>wa*1e3}get#a(){return Date.
now()-Number(sessionStorage.getItem(ya))>Ef*1e3}async#c(t){this.#s||(this.#s=!0,await Wn(t).catch(()=>{}),location.reload())}};var xf=1.5;async function Ea(){let s=li(),t,e=new Promise(o=>t=o),i=hn(()=>u.get("/me"),{onTrouble:()=>t(s)});s&&setTimeout(()=>t(s),xf*1e3);let n=await(s?Promise.
race([i,e]):i);return i.then(o=>{if(o!==n){if(o.id===n.id)return di(Object.assign(n,o));ot(),location.reload()}}),n}async function hn(s,{onTrouble:t=()=>{}}={}){
let e=new lt;for(;;)try{return await s()}catch({status:i}){i===401&&await bf(),t(),await new Promise(n=>setTimeout(n,e.next()*1e3))}}function bf(){return ot(),Lt(),
new Promise(()=>{})}async function vf(){let s=Tf(),t=new pe;t.connect(),new Ys(r(".update-note"));let[e]=await Promise.all([Ea(),hn($n)]),i=Io({me:e,socket:t}),n=new Us,o=new Fe({keepsPanel:m=>m===
"people"&&n.showsPanelBesides}),a=new Gs(r(".sidebar"),i),c=new qs({router:o,...i}),h=new Ie({...i,router:o,shell:n,sidebar:a,conversationView:c,stage:new zs(r(
".conversation")),slot:new Ks(r(".slot"),{router:o,isOverlay:()=>!n.showsPanelBesides,...i}),pages:Sf(i)}),d=Of({app:h,router:o,state:i});Af(i),_f(i.reports),Vn(),
Co(kf({openers:d,app:h,router:o,shell:n,sidebar:a,conversationView:c})),F.start(),t.listen(),await h.start(),s(d),qn()}function Sf(s){let t={inbox:Ws,drafts:Hs,
accounts:ns,audit:rs,abandoned:es},e=([i,n])=>[i,new n(r(`[data-place="${i}"]`),s)];return Object.fromEntries(Object.entries(t).map(e))}function kf({openers:s,app:t,
router:e,shell:i,sidebar:n,conversationView:o}){return{openers:s,goTo:(a,{unread:c})=>{let h=n.neighbour(a,{unread:c});h&&e.goToRoom(h)},closePanel:()=>{let a=!!e.
address.panel&&!i.showsPanelBesides;return a&&e.up(),a},isInRoom:()=>t.conversation!==null,...o.keys}}function Of({app:s,router:t,state:e}){let{me:i,rooms:n,directory:o}=e,
a=y=>t.goToRoom(y.id),c=()=>t.go(V),h=y=>t.go({...t.address,panel:y}),d=async y=>{if(y===i.id)return p.account;let O=await n.openDirect([y]);return()=>a(O)},m=y=>()=>s.
conversation&&y(s.conversation),p={"create-room":y=>ho({section:y,onCreated:a,...e}),browse:()=>co({rooms:n,onJoined:a}),jump:()=>lo({onRoom:y=>t.goToRoom(y),onPerson:d,
...e}),"new-message":()=>uo({onOpened:a,...e}),room:m(y=>vo({conversation:y,onLeft:c,onPanel:h,...e})),"add-people":m(y=>je({conversation:y,...e})),"section-roo\
m":y=>To({id:y,...e}),section:y=>ko({id:y,...e}),"new-section":()=>So({onMade:y=>p["section-room"](y),...e}),invite:()=>mo({room:s.conversation?.room,...e}),account:()=>no(
{onChanged:y=>o.take([y]),onReadingShown:()=>s.conversation?.readers.load().catch(()=>{}),...e}),"team-emoji":_o,keys:()=>b(x("keys"))};return p}function Tf(){let s=null,
t=null,e=({open:i,subject:n})=>s?s[i](n):t={open:i,subject:n};return document.addEventListener("click",({target:i})=>{let n=i.closest("[data-open]");if(!n)return;
let o=n.closest("dialog");o&&pt(o),e(n.dataset)}),i=>{s=i,t&&e(t)}}function Af({me:s,directory:t,presence:e}){let i=r(".account-button"),n=()=>{k(r(".avatar",i),
s),Y(r(".avatar",i),e.of(s.id)),f(r(".account-status",i),Mt(s)),f(r(".account-name",i),g(s))};for(let o of[t,e])o.addEventListener("change",n);n(),r(".app").classList.
toggle("may-invite",s.role==="owner"||r(".app").dataset.invites==="everybody")}function _f(s){s.addEventListener("resolved",({detail:{outcome:t,note:e}})=>{S([l(
`report.${t}`),e].filter(Boolean).join(" "))})}vf();
