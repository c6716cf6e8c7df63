/* Made by `make bundle` of 612c5c8d903d29a4da59c299fe1dec05be7ebc951b839c1f74643866821a64fa. */
var $r=document.documentElement.dataset.version,Cs=new EventTarget;function Hi(s){s&&s!==$r&&Cs.dispatchEvent(new CustomEvent("other",{detail:s}))}var Wi="/api/v1",ee=class extends Error{constructor({status:t,code:e,detail:i,can:n=[],draft:o,retryAfterSeconds:a}){super(i??e),Object.assign(this,{status:t,code:e,
can:n,draft:o,retryAfterSeconds:a})}},Rs=class extends ee{constructor(){super({status:0,code:"unreachable"})}},f={get:s=>ot("GET",s),post:(s,t={})=>ot("POST",s,
t),put:(s,t={})=>ot("PUT",s,t),putLasting:(s,t)=>ot("PUT",s,t,{},{keepalive:!0}),patch:(s,t)=>ot("PATCH",s,t),upload:(s,t)=>ot("PUT",s,t,{"Content-Type":t.type}),
delete:(s,t={})=>ot("DELETE",s,void 0,t),page:Ir};async function Ir(s){let{items:t,next:e}=await ot("GET",s);return{items:t,next:e&&jr(e)}}async function ot(s,t,e,i={},n={}){
let o=await Pr(s,t,e,{headers:i,...n});if(Hi(o.headers.get("Parley-Version")),o.status===204)return null;let a=await o.json().catch(()=>({}));if(o.ok)return a;throw Br(
o,a)}async function Pr(s,t,e,{headers:i,...n}){let o=e===void 0?i:{"Content-Type":"application/json",...i},a=e instanceof Blob?e:JSON.stringify(e);try{return await fetch(
Wi+t,{method:s,headers:o,body:a,cache:"no-store",...n})}catch{throw new Rs}}function Br(s,{code:t,detail:e,can:i,draft:n}){let o=Number(s.headers.get("Retry-Aft\
er"))||void 0;return new ee({status:s.status,code:t??"unknown",detail:e,can:i,draft:n,retryAfterSeconds:o})}function jr(s){let{pathname:t,search:e}=new URL(s,location.
href);return t.slice(Wi.length)+e}var rt=class{tries=0;next(){let t=Math.min(15,.5*2**this.tries);return this.tries+=1,t*(.5+Math.random()/2)}reset(){this.tries=0}};var xt={broken:{next:"reload"},crowded:{next:"reload"},ended:{next:"sign-in",forgets:"everything"},removed:{next:"rooms",forgets:"room"},banned:{next:"rooms",forgets:"\
room"},gone:{next:"rooms",forgets:"room"}},Fr={1007:{state:"broken"},1008:{state:"broken"},1009:{state:"broken"},1012:{state:"restarting",spreadSeconds:2},4401:{
state:"ended"},4403:{state:"removed"},4404:{state:"gone"},4409:{state:"crowded"},4429:{state:"too-fast",pauseSeconds:5}},qr={banned:{state:"banned"}},bt=s=>s in
xt,Ui=s=>xt[s]?.forgets==="room";function se(s,t){let e=qr[t]??Fr[s]??{state:"reconnecting"};return{...e,again:!bt(e.state)}}var Hr="/api/v1/ws",Wr="parley.v1",Ki=25,Ur=8,Kr=10,Gr=6,Yr=new Set(["room_gone","unread","read","reports","draft"]),ie=class extends EventTarget{#t=null;#e=new Map;#s=new Set;#i=[];#o=new rt;#r;#n;#a;#c=Ki;state="\
connecting";limits=null;connect(){addEventListener("online",()=>this.#x()),addEventListener("offline",()=>this.#w()),document.addEventListener("visibilitychange",
()=>document.hidden||this.#E()),this.#h()}listen(){let t=this.#i;this.#i=null;for(let e of t)this.#m(e)}get isOpen(){return this.state==="open"}attach(t){this.#e.
set(t.room,t),this.isOpen&&!this.#s.has(t.room)&&t.begin()}detach(t){this.#e.get(t.room)===t&&this.#e.delete(t.room),t.isAsked&&this.send({type:"close",room:t.room})&&
this.#s.add(t.room)}send(t){return!this.isOpen||this.#t?.readyState!==WebSocket.OPEN?!1:(this.#t.send(JSON.stringify(t)),!0)}#h(){let t=new URL(Hr,location.href);
t.protocol=t.protocol.replace("http","ws");let e=new WebSocket(t,Wr),i=!1;e.onopen=()=>{i=!0,this.#y()},e.onmessage=({data:n})=>this.#u(JSON.parse(n)),e.onclose=
({code:n})=>i?this.#d(n):this.#p(),this.#t=e}#u(t){this.#y(),this.#i?this.#i.push(t):this.#m(t)}#m(t){if(t.room&&!Yr.has(t.type))return this.#l(t);t.type==="hel\
lo"&&this.#f(t),t.type==="rooms"&&!t.more&&this.#o.reset(),this.dispatchEvent(new CustomEvent("frame",{detail:t}))}#f({heartbeat_seconds:t,limits:e}){this.#c=t??
Ki,this.limits=e,this.#S("open");for(let i of this.#e.values())i.begin()}#l(t){let e=this.#e.get(t.room);if(!this.#s.has(t.room))return e?.hear(t);t.type==="clo\
sed"&&(this.#s.delete(t.room),e?.begin())}#d(t){this.#v();let{again:e,state:i,pauseSeconds:n=0,spreadSeconds:o=0}=se(t);this.#S(navigator.onLine?i:"offline"),e&&
this.#g(n+Math.random()*o+this.#o.next())}async#p(){this.#v();let{status:t}=await f.get("/me").catch(i=>i);if(this.#t)return;if(t===401)return this.#S("ended");
let e=this.state==="restarting"&&this.#o.tries<Gr;this.#S(navigator.onLine?e?"restarting":"reconnecting":"offline"),this.#g(this.#o.next())}#g(t){clearTimeout(this.#r),
this.#r=setTimeout(()=>this.#h(),t*1e3)}#x(){this.#t||bt(this.state)||(clearTimeout(this.#r),this.#o.reset(),this.#S("reconnecting"),this.#h())}#w(){bt(this.state)||
(this.#v(),this.#S("offline"),this.#g(Kr))}#E(){this.#t?this.#b():this.#x()}#y(){clearTimeout(this.#a),clearTimeout(this.#n),this.#n=setTimeout(()=>this.#b(),this.#c*
1e3)}#b(){this.send({type:"ping"})&&(clearTimeout(this.#a),this.#a=setTimeout(()=>this.#d(1006),Ur*1e3))}#v(){for(let t of[this.#r,this.#n,this.#a])clearTimeout(
t);this.#s.clear(),this.#i&&(this.#i=[]),this.#t&&(this.#t.onopen=this.#t.onmessage=this.#t.onclose=null,this.#t.close(),this.#t=null)}#S(t){if(this.state=t,!this.
isOpen)for(let e of this.#e.values())e.lose(t);this.dispatchEvent(new Event("state"))}};var Vr=/^\/rooms\/([^/]+)(?:\/([1-9]\d*))?\/?$/,ne={"/":"rooms","/inbox":"inbox","/drafts":"drafts","/accounts":"accounts","/audit":"audit","/abandoned":"abando\
ned"},tt={view:"rooms"};function Bt({pathname:s,search:t}){let e=new URLSearchParams(t).get("panel"),[,i,n]=Vr.exec(s)??[];return i?{view:"room",room:Jr(i),seq:n?
zr(n):null,panel:e}:ne[s]?{view:ne[s]}:null}function z({view:s,room:t,seq:e,panel:i}){if(s!=="room")return Object.keys(ne).find(a=>ne[a]===s);let n=e?`/${e}`:"",
o=i?`?${new URLSearchParams({panel:i})}`:"";return`/rooms/${encodeURIComponent(t)}${n}${o}`}var Ds=s=>s.panel?{...s,panel:null}:tt,Ns=(s,t)=>z(s)===z(t),vt=()=>location.
assign(`/sign-in?next=${encodeURIComponent(location.pathname)}`),zr=s=>Math.min(Number(s),Number.MAX_SAFE_INTEGER);function Jr(s){try{return decodeURIComponent(
s)}catch{return s}}var Xr=1013,Zr=new Set(["room_open","too_many_open"]),oe=class extends EventTarget{#t;#e;#s=new rt;#i;#o=!1;isAsked=!1;state;constructor({room:t,socket:e,cursor:i}){
super(),this.room=t,this.#t=e,this.#e=i,this.state=e.isOpen?"catching-up":e.state}get isOver(){return bt(this.state)}open(){this.#t.attach(this)}close(){clearTimeout(
this.#i),this.#t.detach(this)}send(t){return this.#o&&this.#t.send({...t,room:this.room})}reopen(){this.#t.detach(this),this.#a("catching-up"),this.#n(this.#s.next())}begin(){
this.isOver||(clearTimeout(this.#i),this.#a("catching-up"),this.isAsked=this.#t.send({type:"open",room:this.room,...this.#e()}))}hear(t){if(t.type==="closed")return this.#r(
t.code,t.reason);if(t.type==="error"&&Zr.has(t.code))return this.#r(Xr);t.type==="opened"&&(this.#o=!0),this.dispatchEvent(new CustomEvent("frame",{detail:t})),
t.type==="live"&&(this.#s.reset(),this.#a("live"))}lose(t){clearTimeout(this.#i),this.isOver||this.#a(t)}#r(t,e){let{again:i,state:n,pauseSeconds:o=0}=se(t,e);this.#a(
n),i&&this.#n(o+this.#s.next())}#n(t){clearTimeout(this.#i),this.#i=setTimeout(()=>this.#t.attach(this),t*1e3)}#a(t){t!=="live"&&(this.isAsked=this.#o=!1),t!==this.
state&&(this.state=t,this.dispatchEvent(new Event("state")))}};var Qr=new Set(["too_many_requests","slow_mode","busy","unavailable","outcome_unknown"]),ta=new Set(["unauthenticated","unreachable","room_not_open"]),ea=2,re=10,
St=class{#t;#e;#s;#i=!1;#o=null;#r;constructor({room:t,outbox:e,send:i}){this.#t=t,this.#e=e,this.#s=i}start(){this.#i=!0,this.next()}stop(){this.#i=!1,this.#o=
null,clearTimeout(this.#r),this.#r=void 0}next(){if(!this.#i||this.#o||this.#r)return;let t=this.#e.waiting(this.#t)[0];t&&(this.#o=t.clientId,this.#s(t))}delivered(t){
this.#e.remove(t),this.#n(t),this.next()}refused(t,{code:e,retryAfterSeconds:i=ea}){let n=t??this.#o;if(this.#n(n),ta.has(e))return this.stop();if(Qr.has(e))return this.#a(
i);n&&this.#e.fail(n,e),this.next()}#n(t){this.#o===t&&(this.#o=null)}#a(t){clearTimeout(this.#r),this.#r=setTimeout(()=>{this.#r=void 0,this.next()},t*1e3)}};var ae=JSON.parse(document.getElementById("event-types").textContent),T=({type:s})=>!!ae[s]?.is_message,jt=({type:s})=>!!ae[s]?.changes_target,Ft=({type:s})=>ae[s]?.
membership??null,Gi=s=>s.type in ae&&!T(s)&&!jt(s);var Yi=150,Ms=60,Vi=Symbol("nothing"),ce=class{#t;#e;#s=null;#i=new Map;#o=0;#r;constructor({room:t,timeline:e,changed:i}){this.#t=t,this.#e=e,this.#r=i}get shown(){
return this.#s??this.#e}get isAtNewest(){return this.#s===null}get hasOlder(){let{first:t}=this.shown;return t!==null&&t>this.#e.floor}loadOlder(){return this.#u(
"older",()=>this.hasOlder&&this.#n())}loadNewer(){return this.#u("newer",()=>this.#s&&this.#a())}async goTo(t,{exactly:e=!0}={}){this.#o+=1;let i=this.#o;if(!this.
shown.holds(t)){let n=this.#e.holds(t)?null:await this.#c(t);if(i!==this.#o)return null;if(n===Vi||e&&n&&!n.entry(t))return!1;this.#s=n,this.settle()}return this.#r(),
!e||!!this.shown.entry(t)}toNewest(){this.#o+=1,this.#s&&(this.#s=null,this.#r())}settle(){this.#s&&this.#e.joins(this.#s)&&(this.#s=null)}change(t){this.#s?.change(
t)}reset(){this.#o+=1,this.#s=null}async#n(){let{shown:t}=this,{first:e}=t,i=await this.#h(`before=${e}&limit=${Yi}`);!i||t.first!==e||(t.prepend(i,{from:i[0]?.
seq??this.#e.floor}),this.#r())}async#a(){let t=this.#s,e=await this.#h(`after=${t.last}&limit=${Yi}`);!e||t!==this.#s||(t.append(e),this.settle(),this.#r())}async#c(t){
let e=await this.#h(`before=${t+Ms}&limit=${2*Ms}`),n=e?.length&&e[0].seq<=t&&e.at(-1).seq>=t?e:await this.#h(`before=${t+1}&limit=${Ms}`);return n?.length?this.#e.
pieceOf(n):Vi}async#h(t){let{epoch:e}=this.#e,{items:i,epoch:n}=await f.get(`/rooms/${this.#t}/events?${t}`),o=this.#e.epoch;return o===(e??o)&&n===(o??n)?i:null}#u(t,e){
return this.#i.has(t)||this.#i.set(t,Promise.resolve(e()).finally(()=>this.#i.delete(t))),this.#i.get(t)}};var he=class{#t=null;note({clientId:t,text:e}){this.#t={clientId:t,text:e,at:Date.now()}}async takeBack(t){let e=this.#t;return!e||Date.now()-e.at>1e4?null:(this.#t=
null,t.state!=="live"&&!$s(t,e)?t.discard(e.clientId):await t.delete(await sa(t,e)),e.text)}},$s=({timeline:s},{clientId:t})=>s.entries.findLast(e=>e.seq&&e.clientId===
t);async function sa(s,t){for(;!$s(s,t);)await new Promise(e=>s.addEventListener("change",e,{once:!0}));return{seq:$s(s,t).seq,epoch:s.timeline.epoch}}var ia=5,na={role:({role:s})=>({role:s}),muted:({until:s})=>({muted_until:s}),unmuted:()=>({muted_until:null})},le=class extends EventTarget{#t;#e=new Set;#s=new Map;#i=null;#o=0;#r=null;#n=!1;#a=!1;loaded=!1;failed=!1;constructor({
room:t}){super(),this.#t=t}get list(){return[...this.#s.values()].map(t=>({...t,here:this.#e.has(t.user.id)}))}get count(){return this.#s.size}get hasMore(){return this.#i!==
null}presence({here:t,came:e=[],gone:i=[]}){t&&(this.#e=new Set(t));for(let n of e)this.#e.add(n);for(let n of i)this.#e.delete(n);this.#u()}apply(t){this.#r?.push(
t),this.#h(t),this.#u()}need(){this.#n||(this.#n=!0,this.#a&&this.load())}caughtUp(){this.#a=!0,this.#n&&this.load()}load(){return this.#c(`/rooms/${this.#t}/me\
mbers?limit=200`,new Map)}more(){return this.#i?this.#c(this.#i,this.#s):this.load()}has(t){return this.#s.has(t)}async add(t){for(let{id:e}of t)await f.put(`/r\
ooms/${this.#t}/members/${e}`)}async setRole(t,e){await f.patch(`/rooms/${this.#t}/members/${t}`,{role:e})}async mute(t,e){await f.patch(`/rooms/${this.#t}/memb\
ers/${t}`,e)}async ban(t,e){await f.put(`/rooms/${this.#t}/bans/${t}`,e)}async remove(t,{reason:e=""}={}){let i=e&&`?${new URLSearchParams({reason:e})}`;await f.
delete(`/rooms/${this.#t}/members/${t}${i}`)}async#c(t,e){this.#o+=1;let i=this.#o;this.#r=[];let n=await oa(t,e).catch(()=>null);if(i===this.#o){if(n){this.#s=
n.members,this.#i=n.next;for(let o of this.#r)this.#h(o);this.loaded=!0}this.#r=null,this.failed=!n,this.#u()}}#h(t){let{user:e,member:i=e,role:n="member"}=t,o=this.#s.
get(i.id),a=Ft(t);a==="begins"&&this.#s.set(i.id,{...o,user:i,role:n}),a==="ends"&&this.#s.delete(i.id),a==="changes"&&o&&this.#s.set(i.id,{...o,...na[t.type]?.(
t)})}#u(){this.dispatchEvent(new Event("change"))}};async function oa(s,t){let e=new Map(t),i=s;for(let n=0;i&&n<ia;n+=1){let o=await f.page(i);for(let a of o.items)
e.set(a.user.id,a);i=o.next}return{members:e,next:i}}var J=s=>!!s&&new Date(s)>new Date,kt=class{#t;#e;constructor(t){this.#t=t}await(t){clearTimeout(this.#e);let e=t.map(n=>new Date(n??0)-Date.now()).filter(n=>n>
0),i=Math.min(...e);i<2147483647&&(this.#e=setTimeout(this.#t,i))}};var Is=({role:s,archived:t})=>["owner","moderator"].includes(s)&&!t,Ot=s=>Is(s)&&s.kind!=="direct",at=({role:s})=>["owner","moderator"].includes(s),Tt=({role:s})=>s===
"owner";function At({seq:s,user:t,deleted:e},{me:i,room:n}){return!!s&&t.id===i.id&&!e&&!Lt(n)}function zi({seq:s,deleted:t},{room:e}){return!!s&&!t&&[null,"mod\
erators"].includes(Lt(e))}var qt=({seq:s,deleted:t},{room:e})=>!!s&&!t&&!!e.role&&!Lt(e);function Ji(s,{me:t,room:e}){let i=s.user.id===t.id;return!!s.seq&&!s.deleted&&
(i||at(e))}function Xi(s,{me:t,room:e}){return at(e)&&s.user.id!==t.id&&(Tt(e)||s.role==="member")}function Zi({seq:s,user:t,deleted:e},{me:i,room:n}){return!!s&&
t.id!==i.id&&!e&&n.kind!=="direct"&&!!n.role}var ra=50,Ps=({shows_readers:s,member_count:t})=>s===!0&&t<=ra,de=({seq:s,deleted:t},e)=>!!s&&!t&&Ps(e);function Lt({
archived:s,muted_until:t,writers:e,role:i}){return s?"archived":J(t)?"muted":e==="moderators"&&i==="member"?"moderators":null}var ue=class extends EventTarget{#t;#e=null;#s=null;constructor({room:t}){super(),this.#t=t}of(t){return[...this.#e??[]].flatMap(([e,i])=>i>=t?e:[])}async load(){
let t=this.#s=new Map;try{let{items:e}=await f.get(`/rooms/${this.#t}/readers`);t===this.#s&&(this.#e=new Map([...e.map(({user:i,seq:n})=>[i.id,n]),...t]))}catch(e){
throw t===this.#s&&(this.#e=null),e}finally{this.#i()}}hear({items:t,whole:e}){e&&(this.#s=null,this.#e=new Map);for(let{user:i,seq:n}of t)this.#s?.set(i,n),this.#e?.
set(i,n);this.#i()}#i(){this.dispatchEvent(new Event("change"))}};var tn=["mentions","reactions","pinned"];function en(s){let{type:t,seq:e,at:i,user:n,text:o,edited_at:a,deleted:c=!1,client_id:h}=s,d=tn.filter(u=>u in s).map(u=>[
u,s[u]]);return{type:t,seq:e,at:i,user:n,text:o,editedAt:a,deleted:c,clientId:h,...Object.fromEntries(d)}}var aa={edited:(s,{text:t,at:e,mentions:i})=>({...s,text:t,
editedAt:e,mentions:i}),deleted:s=>({...ca(s),text:"",deleted:!0}),pinned:(s,{user:t,at:e})=>({...s,pinned:{by:t.id,at:e}}),unpinned:({pinned:s,...t})=>t,reacted:(s,t)=>({
...s,reactions:ha(s.reactions??[],t)}),unreacted:(s,t)=>({...s,reactions:la(s.reactions??[],t)})};function Bs(s,t){return s.deleted?s:aa[t.type](s,t)}function sn(s,t){
return t.type==="deleted"?[t]:[...s.filter(e=>Qi(e)!==Qi(t)),t]}function Qi({type:s,emoji:t,user:e}){return s==="edited"?"text":s.endsWith("pinned")?"pin":`${t}\
 ${e.id}`}function ca(s){let{...t}=s;for(let e of tn)delete t[e];return t}function ha(s,{emoji:t,user:{id:e}}){return!t||s.some(i=>i.emoji===t&&i.users.includes(
e))?s:s.some(i=>i.emoji===t)?s.map(i=>i.emoji===t?{emoji:t,users:[...i.users,e]}:i):[...s,{emoji:t,users:[e]}]}function la(s,{emoji:t,user:{id:e}}){let i=({users:n,
...o})=>({...o,users:n.filter(a=>a!==e)});return s.map(n=>n.emoji===t?i(n):n).filter(({users:n})=>n.length)}var me=class s{#t;#e;first;last;constructor({first:t=null,last:e=null,entries:i=[],changes:n=new Map}={}){Object.assign(this,{first:t,last:e}),this.#t=i,this.#e=
n}get entries(){return this.#t}entry(t){let e=this.#t[U(this.#t,t)];return e?.seq===t?e:void 0}holds(t){return this.first!==null&&t>=this.first&&t<=this.last}pieceOf(t){
let e=new s({first:t[0].seq,last:t[0].seq-1,changes:this.#e});return e.append(t),e}append(t){for(let e of t)e.seq>this.last&&this.take(e)}prepend(t,{from:e}){let i=t.
filter(n=>n.seq<this.first&&nn(n)).map(n=>this.#s(n));this.#t.unshift(...i),this.first=e}joins(t){if(this.first===null||t.last+1<this.first)return!1;let e=t.entries.
filter(({seq:i})=>i<this.first);return this.#t.unshift(...e),this.first=Math.min(this.first,t.first),!0}take(t){this.first??=t.seq,this.last=t.seq,jt(t)?this.change(
t):nn(t)&&this.#t.push(this.#s(t))}change(t){this.#e.set(t.target,sn(this.#e.get(t.target)??[],t));let e=U(this.#t,t.target),i=this.#t[e];i?.seq===t.target&&(this.#t[e]=
Bs(i,t))}clear(){this.#t=[],this.#e.clear(),this.first=this.last=null}dropBefore(t){this.#t.splice(0,U(this.#t,t)),this.first=t;for(let[e,i]of this.#e)i.at(-1).
seq<t&&this.#e.delete(e)}#s(t){let e=T(t)?en(t):t;return(this.#e.get(e.seq)??[]).reduce(Bs,e)}};function U(s,t){let e=0,i=s.length;for(;e<i;){let n=e+i>>1;s[n].
seq<t?e=n+1:i=n}return e}var nn=s=>T(s)||Gi(s);var js=2e4,Ht=class s extends me{floor=1;epoch=null;static from({epoch:t,first:e,cursor:i,entries:n}){let o=new s({first:e,last:i,entries:n});return o.epoch=t,o}get cursor(){
return this.last}get position(){return this.cursor===null?null:{after:this.cursor,epoch:this.epoch}}apply(t){if(this.cursor!==null){if(t.seq<=this.cursor)return"\
repeat";if(t.seq>this.cursor+1)return"hole"}return this.take(t),"applied"}startAt(t){this.cursor===null&&(this.last=t,this.first=t+1)}reset(){this.clear(),this.
epoch=null}trim(){if(this.entries.length<=js)return;let t=this.entries.filter(T);t.length>js&&this.dropBefore(t.at(-js/2).seq)}};var fe=class extends EventTarget{#t=new Map;#e=0;get users(){return[...this.#t.values()].map(({user:t})=>t)}heard(t){clearTimeout(this.#t.get(t.id)?.timer);let e=setTimeout(
()=>this.stopped(t.id),5*1e3);this.#t.set(t.id,{user:t,timer:e}),this.#s()}stopped(t){clearTimeout(this.#t.get(t)?.timer),this.#t.delete(t)&&this.#s()}shouldSay(t=Date.
now()){return t-this.#e<2*1e3?!1:(this.#e=t,!0)}said(){this.#e=0}clear(){for(let{timer:t}of this.#t.values())clearTimeout(t);this.#t.clear(),this.#s()}#s(){this.
dispatchEvent(new Event("change"))}};var pe=class{#t;#e=null;#s;#i=0;#o=[];#r=!1;constructor({readSeq:t,hasUnread:e,tell:i}){this.#t=i,this.#s=t,this.seen=t,this.newAfter=e?t:null}saw(t){return t<=
this.seen||this.#o.some(({from:e,to:i})=>t>=e&&t<=i)}get hasGap(){return this.#o.length>0}get told(){return this.#s}see({from:t,to:e}){if(!this.#r){if(this.seen===
null)return this.seeAll(e);e<=this.seen||(this.#o=da([...this.#o,{from:t,to:e}]),this.#o[0].from<=this.seen+1&&this.#n(this.#o.shift().to))}}seeAll(t){this.#r=!1,
!(t<=(this.seen??-1))&&(this.#o=this.#o.filter(e=>e.to>t),this.#n(t))}tellNow(){clearTimeout(this.#e),this.#e=null,this.seen>this.#s&&this.#t(this.seen)&&(this.#s=
this.seen,this.#i=Math.max(this.#i,on())+2)}away(){this.newAfter=this.#o.at(-1)?.to??this.seen}goBack(t){clearTimeout(this.#e),this.#e=null,this.#r=!0,this.#o=[],
this.seen=this.#s=this.newAfter=t}back({count:t}){t||(this.newAfter=null)}readElsewhere(t){this.#s=Math.max(this.#s,t),this.seen!==null&&this.seeAll(t),this.newAfter!==
null&&(this.newAfter=Math.max(this.newAfter,t))}answered(){this.newAfter=null}restart(){this.seen=null,this.#s=0,this.newAfter=null,this.#o=[]}#n(t){this.seen=t;
let e=Math.max(.1,this.#i-8-on());this.#e??=setTimeout(()=>this.tellNow(),e*1e3)}},on=()=>performance.now()/1e3;function da(s){let t=[];for(let e of s.sort((i,n)=>i.
from-n.from)){let i=t.at(-1);i&&e.from<=i.to+1?i.to=Math.max(i.to,e.to):t.push({...e})}return t}var ge=class{#t;#e;#s;#i;#o;constructor({room:t,me:e,timeline:i,history:n,tell:o}){this.#t=t,this.#e=e,this.#s=i,this.#i=n,this.#o=o,this.reading=this.#n(t)}get count(){
let{seen:t}=this.reading;return t===null||this.#s.first<=t+1?this.#a(t??this.#s.cursor):Math.max(this.#t.unread,this.#a(t))}below(t){return this.#s.first>t+1?this.
count:this.#a(t,e=>!this.reading.saw(e.seq))}get first(){let{newAfter:t}=this.reading,{shown:e}=this.#i;return t===null||e.first>t+1?null:e.entries.slice(U(e.entries,
t+1)).find(n=>this.#c(n))?.seq??null}get stoppedElsewhere(){let{newAfter:t,hasGap:e}=this.reading;return e?!0:t!==null&&this.#s.first>t+1&&this.#i.hasOlder&&this.#i.
isAtNewest}get forList(){return{read_seq:this.reading.seen??0,unread:this.count}}begin(t){this.reading.goBack(t-1),this.#o({seq:t-1,back:!0})}take(t){let e=this.#t;
if(this.#t=t,e.isKept&&!t.isKept)this.reading.readElsewhere(rn(t));else if(t.toldReadSeq!==e.toldReadSeq)return this.#r(t.toldReadSeq,e.toldReadSeq);return e.isKept===
!0}#r(t,e){let{seen:i,told:n}=this.reading;if(i===null)return!1;if(t<e&&t!==n)this.reading.goBack(t);else if(t>i)this.reading.readElsewhere(t);else return!1;return!0}#n(t){
let e=i=>this.#o({seq:i});return new pe({readSeq:rn(t),hasUnread:t.unread>0||t.isKept===!0,tell:e})}#a(t,e=()=>!0){let i=0,{entries:n}=this.#s;for(let o=n.length-
1;o>=0&&n[o].seq>t;o-=1)this.#c(n[o])&&e(n[o])&&(i+=1);return i}#c(t){return T(t)&&t.user.id!==this.#e.id&&!t.deleted}},rn=({read_seq:s,unread:t,head:e,isKept:i})=>Math.
max(s??0,t>0||i?0:e??0);var ua=12,ma=new Set(["pinned","unpinned","deleted"]),we=class extends EventTarget{#t;#e;#s;#i;#o;#r=new Set;#n;#a;#c;#h=!1;#u=new he;#m;#f=new AbortController;constructor({
room:t,me:e,rooms:i,outbox:n,store:o,socket:a,directory:c,blocks:h}){super(),Object.assign(this,{id:t.id,me:e,room:t}),this.#t=i,this.#e=n,this.#s=o,this.#i=c,this.#o=
h;let d=o.read(t.id);this.timeline=d?Ht.from(d):new Ht,this.history=new ce({room:t.id,timeline:this.timeline,changed:()=>this.#k()}),this.typing=new fe,this.members=
new le({room:t.id}),this.readers=new ue({room:t.id});let u=p=>this.#n.send({type:"read",...p});this.unread=new ge({room:t,me:e,timeline:this.timeline,history:this.
history,tell:u}),this.#a=new St({room:t.id,outbox:n,send:p=>this.#A(p)}),this.#n=new oe({room:t.id,socket:a,cursor:()=>this.timeline.position})}get state(){return this.#n.
state}get isOver(){return this.#n.isOver}get unsent(){return this.#e.of(this.id).filter(({target:t})=>!t)}get unsentEdits(){return this.#e.edits(this.id)}get reading(){
return this.unread.reading}personOf(t){return this.#i.of(t)}isBlocked({seq:t,user:e}){return this.#o.has(e.id)&&!this.#r.has(t)}reveal(t){this.#r.add(t),this.#k()}open(){
let{signal:t}=this.#f;this.#e.addEventListener("change",()=>this.#S(),{signal:t}),this.#t.addEventListener("change",()=>this.#T(),{signal:t});for(let e of[this.#i,
this.#o])e.addEventListener("change",()=>this.#k(),{signal:t});this.#n.addEventListener("frame",({detail:e})=>this.#p(e),{signal:t}),this.#n.addEventListener("s\
tate",()=>this.#v(),{signal:t}),this.#n.open()}close(){this.keep(),this.#f.abort(),clearTimeout(this.#m),this.#n.close(),this.#a.stop(),this.typing.clear(),this.
noteRead()}noteRead(){this.#h&&this.#t.note(this.id,{...this.unread.forList,isMarkedUnread:!1})}keep(){this.isOver||(this.reading.tellNow(),this.#s.write(this.id,
this.timeline))}send(t){this.reading.answered(),this.typing.said(),this.#u.note(this.#e.add(this.id,t)),this.#a.next()}takeBack(){return this.#u.takeBack(this)}sendToMany(t){
this.#e.allowMany(t),this.#a.next()}retry(t){this.#e.retry(t),this.#a.next()}discard(t){this.#e.remove(t)}sayTyping(){this.state==="live"&&this.typing.shouldSay()&&
this.#n.send({type:"typing"})}edit({seq:t,epoch:e},i){this.#e.add(this.id,i,{target:t,epoch:e}),this.#a.next()}delete({seq:t,epoch:e,reason:i=""}){let n=i?`?${new URLSearchParams(
{reason:i})}`:"";return f.delete(`/rooms/${this.id}/messages/${t}${n}`,{"Parley-Epoch":e})}react(t,e){return f.put(this.#l(t,e))}unreact(t,e){return f.delete(this.#l(
t,e))}pin(t){return f.put(this.#d(t,"pin"))}unpin(t){return f.delete(this.#d(t,"pin"))}#l=(t,e)=>this.#d(t,`reactions/${encodeURIComponent(e)}`);#d(t,e){return`\
/rooms/${this.id}/messages/${t}/${e}?${new URLSearchParams({epoch:this.timeline.epoch})}`}get lastOwn(){let t=Date.now()-ua*36e5,e=this.timeline.entries.findLast(
i=>T(i)&&At(i,this));return e&&Date.parse(e.at)>=t?e:void 0}markUnread(t){this.unread.begin(t),this.#t.note(this.id,{...this.unread.forList,isMarkedUnread:!0}),
this.#k()}#p(t){if(t.seq!==void 0)return this.#x(t);this.#g[t.type]?.(t)}#g={opened:({epoch:t,floor:e})=>{this.#c=t,this.timeline.epoch??=t,this.timeline.floor=
e??1},resync:({reason:t})=>this.#E(t),live:({head:t})=>this.#y(t),readers:t=>this.readers.hear(t),presence:t=>this.members.presence(t),typing:({user:t})=>t.id!==
this.me.id&&this.typing.heard(t),ack:({client_id:t})=>this.#a.delivered(t),error:({client_id:t,code:e,count:i,retry_after:n,most:o})=>{this.#a.refused(t,{code:e,
retryAfterSeconds:n}),e==="many_mentioned"&&i<=o&&this.dispatchEvent(new CustomEvent("many",{detail:{clientId:t,count:i}}))}};#x(t){let e=this.timeline.apply(t);
if(e==="hole")return this.#n.reopen();if(e!=="repeat"){for(let i of[t.user,t.member])i&&this.#i.note(i);jt(t)&&this.history.change(t),ma.has(t.type)&&this.dispatchEvent(
new Event("pins")),T(t)&&this.typing.stopped(t.user.id),T(t)&&t.user.id===this.me.id&&this.state==="live"&&this.reading.seeAll(t.seq),t.user?.id===this.me.id&&t.
client_id&&this.#a.delivered(t.client_id),this.state==="live"&&this.#w(t),this.#k()}}#w(t){Ft(t)&&(this.members.apply(t),Ft(t)==="ends"&&this.typing.stopped((t.
member??t.user).id))}#E(t){this.timeline.reset(),this.history.reset(),this.timeline.epoch=this.#c,this.reading.restart(),this.#s.forget(this.id),this.dispatchEvent(
new CustomEvent("resync",{detail:{reason:t}})),this.#k()}#y(t){this.timeline.startAt(t),this.history.settle(),this.#b(),this.keep(),this.members.caughtUp(),Ps(this.
room)&&this.readers.load().catch(()=>{})}#b(){for(let{clientId:t,epoch:e,text:i}of this.unsentEdits.values())e!==this.timeline.epoch&&(this.#e.remove(t),this.dispatchEvent(
new CustomEvent("lost-edit",{detail:{text:i}})))}#v(){this.state==="live"?(this.#a.start(),this.reading.tellNow()):(this.#a.stop(),this.typing.clear(),this.#h&&
this.reading.away()),this.#h=this.state==="live",this.dispatchEvent(new Event("state")),this.#k()}#S(){clearTimeout(this.#m),this.#m=setTimeout(()=>this.#a.next(),
re*1e3),this.#k()}#T(){let t=this.room;if(this.room=this.#t.find(this.id)??(t.role?{...t,role:null}:t),this.room===t)return;let e=this.unread.take(this.room);this.
dispatchEvent(new Event("room")),e&&this.#k()}#A({clientId:t,text:e,target:i,epoch:n,mentionMany:o}){let a=i?{type:"edit",target:i,epoch:n}:{type:"send"};this.#n.
send({...a,client_id:t,text:e,mention_many:o})}#k(){this.dispatchEvent(new Event("change"))}};var fa=document.documentElement.dataset.language,N=navigator.language.startsWith(fa)?navigator.language:document.documentElement.lang,pa=new Intl.PluralRules(N),
cn=new Intl.NumberFormat(N),ga=new Intl.ListFormat(N,{type:"conjunction"}),wa=new Intl.DateTimeFormat(N,{hour:"numeric",minute:"2-digit"}),hn=new Intl.DateTimeFormat(
N,{month:"short",day:"numeric"}),ya=new Intl.DateTimeFormat(N,{dateStyle:"short"}),Ea=new Intl.DateTimeFormat(N,{dateStyle:"medium"}),xa=new Intl.DateTimeFormat(
N,{dateStyle:"full",timeStyle:"short"}),ba=new Intl.DateTimeFormat(N,{weekday:"long",month:"long",day:"numeric"}),va=new Intl.DateTimeFormat(N,{dateStyle:"long"}),
Sa=new Intl.DateTimeFormat(N,{year:"numeric",month:"long"}),ln=new Intl.RelativeTimeFormat(N,{numeric:"auto"}),Fs={};async function dn(){Fs=await(await fetch(document.
getElementById("words").href)).json()}function l(s,t={}){return(Fs[s]??s).replace(/\{(\w+)\}/g,(i,n)=>t[n]??"")}function v(s,t,e={}){return l(`${s}_${pa.select(
t)}`,{count:cn.format(t),...e})}function A(s){s.code||reportError(s);let t=`error.${s.code}`;return t in Fs?l(t):l("error.unknown")}function X(s){let t=s.length>
3?[...s.slice(0,2),v("people.others",s.length-2)]:s;return ga.format(t)}var C=s=>cn.format(s),_t=(s,{hasMore:t})=>t?l("more_than",{count:C(s)}):C(s),Wt=s=>wa.format(
s),$=s=>xa.format(s);function q(s,t=new Date){let e=qs(t,s),i=Math.abs(e)<=1?ln.format(e,"day"):ka(s,t).format(s);return l("date.at",{date:i,time:Wt(s)})}var ye=s=>pn(
q(s)),un=s=>Sa.format(s);function mn(s,t=new Date){try{let e=new Intl.DateTimeFormat(N,{weekday:"short",hour:"numeric",minute:"2-digit",timeZone:s});return l("p\
erson.time",{time:e.format(t),place:s.split("/").at(-1).replaceAll("_"," ")})}catch{return""}}function fn(s,t=new Date){let e=qs(t,s);return e===0||e===-1?pn(ln.
format(e,"day")):(s.getFullYear()===t.getFullYear()?ba:va).format(s)}function ct(s,t=new Date){return qs(t,s)===0?Wt(s):(s.getFullYear()===t.getFullYear()?hn:ya).
format(s)}var ka=(s,t)=>s.getFullYear()===t.getFullYear()?hn:Ea,qs=(s,t)=>Math.round((an(t)-an(s))/864e5),an=s=>new Date(s.getFullYear(),s.getMonth(),s.getDate()),
pn=s=>s.charAt(0).toLocaleUpperCase(N)+s.slice(1);var Hs="parley:lines:",gn="parley:sizes:",Ws={rooms:"parley:rooms:",sections:"parley:sections:",people:"parley:people:",blocks:"parley:blocks:"},Ks="parley:me",
xe="parley:recent-emoji",be="parley:last-room",Kt=!1,Ee=class{#t;#e;#s;constructor({me:t}){this.#t=`${Hs}${t.id}:`,this.#e=gn+t.id,this.#s=t.id,Gs()?.id!==t.id&&
Us(),Ys(t)}read(t){let e=localStorage.getItem(this.#t+t);return e&&JSON.parse(e)}write(t,e){if(e.cursor===null||Kt)return;let i=Oa(e),n=this.#o();delete n[t],n[t]=
i.length,this.#r(n),Ut(this.#e,JSON.stringify(n)),Ut(this.#t+t,i)}recall(t){return JSON.parse(localStorage.getItem(Ws[t]+this.#s))}keep(t,e){Kt||Ut(Ws[t]+this.#s,
JSON.stringify(e))}keepRooms(t){this.keep("rooms",t.length>500?null:t)}keepPeople(t){this.keep("people",t.slice(-300))}forget(t){if(Kt)return;let e=this.#o();this.#i(
t,e),Ut(this.#e,JSON.stringify(e))}#i(t,e){localStorage.removeItem(this.#t+t),delete e[t]}#o(){let t=localStorage.getItem(this.#e);return t===null&&Us([Hs]),t===
null?{}:JSON.parse(t)}#r(t){let e=Object.values(t).reduce((i,n)=>i+n,0);for(let[i,n]of Object.entries(t)){if(e<=15e5)return;this.#i(i,t),e-=n}}},Gs=()=>JSON.parse(
localStorage.getItem(Ks)),Ys=s=>Kt||Ut(Ks,JSON.stringify(s));function et(){Kt=!0,Us()}function Us(s=[Hs,gn,...Object.values(Ws),Ks,be,xe]){for(let t of Object.keys(
localStorage))s.some(e=>t.startsWith(e))&&localStorage.removeItem(t)}function Oa({epoch:s,cursor:t,first:e,entries:i}){let n=i.slice(-60),o=JSON.stringify(n);for(;o.
length>5e4;)n=n.slice(Math.ceil(n.length/4)),o=JSON.stringify(n);let a=n.length===i.length?e:n[0]?.seq??t+1;return JSON.stringify({epoch:s,first:a,cursor:t,entries:n})}
function Ut(s,t){try{localStorage.setItem(s,t)}catch{localStorage.removeItem(s)}}var st=s=>s.isComposing||s.keyCode===229,F=matchMedia("(hover: hover)"),ve=s=>Ta(s)&&F.matches,Ta=s=>s.key==="Enter"&&!s.shiftKey&&!st(s),Gt=s=>s.value.toWellFormed().
replaceAll("\0","").trim();function Ct(s,t,{from:e=s.selectionStart,to:i=s.selectionEnd}={}){s.focus({preventScroll:!0}),s.setSelectionRange(e,i),!document.execCommand(
"insertText",!1,t)&&(s.setRangeText(t,e,i,"end"),s.dispatchEvent(new InputEvent("input",{bubbles:!0})))}var Aa=CSS.supports("field-sizing","content");function Yt(s){
Aa||(s.style.blockSize="auto",s.style.blockSize=`${s.scrollHeight}px`)}var La=new Set(["accounts","audit","abandoned"]),Se=class{#t;#e;#s=null;#i=null;#o=!1;#r=!1;#n=null;constructor({me:t,...e}){this.#t=t,this.#e=e;let{rooms:i,router:n,
socket:o,conversationView:a}=e;n.addEventListener("change",({detail:c})=>this.#a(c)),i.addEventListener("change",()=>this.#b()),i.addEventListener("told",({detail:c})=>this.#v(
c)),o.addEventListener("state",()=>this.#T(o)),o.addEventListener("frame",({detail:c})=>c.type==="hello"&&this.#S(c)),document.addEventListener("visibilitychang\
e",()=>this.#O()),n.placeHere=()=>this.#s&&a.place,addEventListener("pagehide",()=>this.#A())}get conversation(){return this.#s}async start(){let{rooms:t,router:e,
shell:i}=this.#e;t.loaded||await t.settled,t.loaded||t.addEventListener("loaded",()=>this.#a(),{once:!0});let{address:n}=e;n.view==="room"&&!n.panel?e.go({...n,
panel:i.panelAtFirst},{replace:!0}):this.#a()}#a({again:t=!1}={}){let{address:e}=this.#e.router;return this.#o=!1,e.view==="room"?this.#c({...e,again:t}):e.view in
this.#e.pages?this.#u(e.view,{again:t}):this.#h()}async#c({room:t,seq:e,panel:i,again:n}){let{router:o,rooms:a,shell:c}=this.#e;if(t===this.#s?.id&&!this.#s.isOver)
return c.show("room"),this.#l(i),this.#m(e,{again:n});let h=a.find(t)??await a.fetch(t).catch(d=>this.#w(t,d));!h||t!==o.address.room||(h.id===t?this.#f(h,{seq:e,
panel:i}):o.go({...o.address,room:h.id},{replace:!0}))}#h(){let{rooms:t,router:e,shell:i,stage:n}=this.#e,o=t.mine.find(({id:a})=>a===localStorage.getItem(be))??
t.mine[0];if(o&&i.showsRoomsBesides)return e.go({view:"room",room:o.id,panel:i.panelAtFirst},{replace:!0});this.#d(),i.show("rooms"),n.show({title:l("stage.none\
.title"),text:l("stage.none.text"),actions:[]}),this.#O()}#u(t,{again:e}){let{shell:i,sidebar:n,stage:o,pages:a}=this.#e;if(!(this.#i===a[t]&&!e)){if(this.#d(),
La.has(t)&&this.#t.role!=="owner")return this.#g();this.#i=a[t],o.clear(),i.show(t),n.showCurrent({view:t}),this.#i.show(),this.#O()}}#m(t,{again:e}){let{router:i,
conversationView:n}=this.#e;t===this.#n&&!(t&&e)||(this.#n=t,t&&(e||!i.place)?n.goTo(t):n.comeBackTo(i.place))}#f(t,{seq:e,panel:i}){let{shell:n,stage:o,conversationView:a}=this.#e;
if(this.#d({to:t.id}),n.show("room"),!t.role)return this.#p(t);o.clear(),localStorage.setItem(be,t.id);let c=new we({...this.#e,room:t,me:this.#t});this.#s=c,c.
addEventListener("state",()=>this.#y(c.state)),c.addEventListener("room",()=>this.#O()),c.open(),this.#e.sidebar.showCurrent({room:t.id}),this.#l(i),a.show(c),this.#O(),
this.#n=e;let{place:h}=this.#e.router;if(h)a.comeBackTo(h);else if(e)return a.goTo(e);F.matches&&a.focusComposer()}#l(t){let{slot:e,shell:i}=this.#e;e.show(t,this.#s),
(t==="people"||!t)&&i.notePanel(!!t)}#d({to:t=null}={}){let{rooms:e,store:i,slot:n,sidebar:o,backgroundSender:a}=this.#e,{id:c}=this.#s??{};this.#s?.close(),this.#s=
null,this.#i?.leave?.(),this.#i=null,n.show(null,null),c&&!e.find(c)?.role&&i.forget(c),a.openRoom=t,o.showCurrent({})}#p(t){let{rooms:e}=this.#e,i=()=>e.join(t.
id).then(()=>this.#a(),n=>this.#E(n));this.#e.stage.show({title:t.name,text:t.topic||l("stage.join.text"),actions:[{label:l("browse.join"),act:i,primary:!0}]})}#g(){
let{shell:t,stage:e}=this.#e;t.show("room"),e.show({title:l("error_page.forbidden.title"),text:l("error_page.forbidden.detail"),actions:[this.#x]}),this.#O()}get#x(){
return{label:l("status.rooms.action"),act:()=>this.#e.router.go(tt),primary:!0}}#w(t,e){e.code||reportError(e),t===this.#e.router.address.room&&this.#E(e)}#E({status:t,
code:e}){let{shell:i,stage:n}=this.#e,o=t===404?"missing":e==="unreachable"?"offline":"trouble";this.#o=o!=="missing",this.#d(),i.show("room"),n.show({title:l(`\
stage.${o}.title`),text:l(`stage.${o}.text`),actions:[o==="missing"?this.#x:{label:l("again"),act:()=>this.#a(),primary:!0}]})}#y(t){let e=xt[t]?.forgets;e==="r\
oom"&&this.#e.store.forget(this.#s.id),e==="everything"&&et()}#b(){!this.#e.rooms.failed&&this.#o&&this.#a(),this.#O()}#v({id:t}){t===this.#e.router.address.room&&
(!this.#s||Ui(this.#s.state))&&this.#a()}#S({user:t}){t.id!==this.#t.id&&(et(),location.reload())}#T({state:t,isOpen:e}){t==="ended"&&this.#k(),e&&(this.#r&&f.get(
"/me").catch(()=>{}),this.#r=!0)}#A(){this.#s?.keep(),this.#s?.noteRead(),this.#e.rooms.keep()}#k(){et(),this.#s||vt()}#O(){let t=this.#s?.room.name??this.#i?.title,
e=t?l("title.room",{room:t}):l("app.name"),i=this.#e.sidebar.unreadTotal;document.title=i?l("title.unread",{count:C(i),title:e}):e}};var Vs=navigator.serviceWorker,wn="parley-",_a=8;function yn(){Vs?.register("/service-worker.js",{updateViaCache:"none"}).catch(()=>{})}function En(){Vs?.controller?.
postMessage("refresh")}async function xn(s){let t=await Vs?.getRegistration();if(t&&await Ra(Ca(t)).catch(()=>t.unregister()),!window.caches)return;let e=i=>i.startsWith(
wn)&&i!==wn+s;for(let i of(await caches.keys()).filter(e))await caches.delete(i)}async function Ca(s){await s.update();let t=s.installing??s.waiting;t&&await new Promise(
e=>{t.onstatechange=()=>["activated","redundant"].includes(t.state)&&e()})}var Ra=s=>Promise.race([s,new Promise(t=>setTimeout(t,_a*1e3))]);var Da=365*24*3600;function bn(s){document.documentElement.dataset.theme=s,document.cookie=`theme=${s}; path=/; max-age=${Da}; samesite=lax`,En()}var r=(s,t=document)=>t.querySelector(s),w=s=>document.getElementById(s).content.firstElementChild.cloneNode(!0);function Rt(s,t){let e=r(".icon use",s),i=`#ico\
n-${t}`;e.getAttribute("href")!==i&&e.setAttribute("href",i)}function m(s,t){s.textContent!==t&&(s.textContent=t)}function it(s,t,e=""){let i=document.createElement(
s);return i.textContent=t,e&&(i.className=e),i}var vn={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1};function kn(s,{onShown:t}){let e=r('[role="tablist"]',s),i=[...e.children].filter(a=>!a.hidden),n=a=>{
for(let c of e.children){let h=c===a;c.setAttribute("aria-selected",h),c.tabIndex=h?0:-1,Sn(c).hidden=!h}a.scrollIntoView({block:"nearest",inline:"nearest"})},o=a=>{
n(a),t(Sn(a))};for(let a of i)a.onclick=()=>o(a);e.onkeydown=a=>{let c=Na(i,a);c&&(a.preventDefault(),o(c),c.focus())},n(i[0])}var Sn=s=>r(`#${s.getAttribute("a\
ria-controls")}`);function Na(s,{key:t,target:e}){return t==="Home"?s[0]:t==="End"?s.at(-1):vn[t]&&s.at((s.indexOf(e)+vn[t])%s.length)}var zs=class{#t=[];#e=0;#s=!1;constructor(){addEventListener("popstate",({state:t})=>this.#s?this.#r(t):this.#a(t))}start(){this.#a(history.state)}get isEmpty(){
return!this.#t.length}open(t){let e={close:t};return this.#t.push(e),this.#e?this.#e-=1:this.#s||this.#n(this.#t.length),e}close(t){let e=this.#t.indexOf(t);e>=
0&&this.#i(e)}closeAll(){this.#i(0)}takeEntry(){let t=this.#e>0;return this.#e=0,this.#s=!1,t}#i(t){let e=this.#t.splice(t);for(let i of e.reverse())i.close();this.#e+=
e.length,this.#e&&setTimeout(()=>this.#o())}#o(){this.#e&&(this.#s=!0,history.go(-this.#e),this.#e=0)}#r(t){this.#s=!1;for(let e=(t?.layers??0)+1;e<=this.#t.length;e+=
1)this.#n(e)}#n(t){history.pushState({...history.state,layers:t},"")}#a(t){let e=t?.layers??0;for(;this.#t.length>e;)this.#t.pop().close();e>this.#t.length&&history.
go(this.#t.length-e)}},P=new zs;var x=s=>r(`dialog[data-dialog="${s}"]`)??document.body.appendChild(w(`dialog-${s}`)),On=new WeakMap;function b(s,{title:t}={}){t&&(r(".dialog-header h2",s).textContent=
t),s.returnValue="",s.showModal(),Ma(s);let e=P.open(()=>s.close());return On.set(s,e),new Promise(i=>{let n=()=>{P.close(e),i(s.returnValue)};s.addEventListener(
"close",n,{once:!0})})}function Ma(s){if(r("[autofocus]",s))return;([...F.matches?s.querySelectorAll("input, select, textarea"):[]].find(i=>!i.disabled&&!i.readOnly&&
i.checkVisibility())??r(".dialog-header h2",s)).focus()}function ht(s){P.close(On.get(s))}function Tn(){let s=null;document.addEventListener("pointerdown",({target:t})=>s=
t),document.addEventListener("click",({target:t})=>{t.matches("dialog")&&s===t?t.close():t.closest("[data-close]")?.closest("dialog").close()})}var H=async s=>await Js(s)==="yes";function Js({title:s,text:t,action:e,other:i="",isHarmless:n=!1}){let o=x("confirm");r(".confirm-text",o).textContent=t;let a=r(
'[value="yes"]',o);return a.textContent=e,a.classList.toggle("button-danger",!n),a.classList.toggle("button-primary",n),r('[value="other"]',o).textContent=i,r('\
[value="other"]',o).hidden=!i,b(o,{title:s})}function M(s,t){let e=!1;s.onsubmit=async i=>{if(i.preventDefault(),e)return;e=!0;let n=Object.fromEntries(new FormData(s));await E(s,async()=>{await t(n),Xs(s,
!0)}),e=!1},s.oninput=()=>Xs(s,!1)}function Xs(s,t){let e=s.querySelector(":scope > .form-success");e&&(e.hidden=!t)}async function E(s,t){let e=r(".form-error",
s);e.hidden=!0,s.setAttribute("aria-busy","true");try{await t()}catch(i){e.textContent=A(i),e.hidden=!1}finally{s.removeAttribute("aria-busy")}}function D(s){s.
reset(),Xs(s,!1),r(".form-error",s).hidden=!0}var $a=new Intl.Segmenter(void 0,{granularity:"grapheme"}),g=s=>s.display_name||s.name;function An(s){let e=g(s).split(/[\s._-]+/u).filter(Boolean).slice(0,2).map(
i=>[...$a.segment(i)][0].segment);return(new RegExp("^\\p{Script=Han}","u").test(e[0])?e[0]:e.join("")).toLocaleUpperCase()}var Zs=({status:s})=>s&&(!s.until||J(
s.until))?s:null;function Dt(s){let{emoji:t,text:e}=Zs(s)??{};return[t,e].filter(Boolean).join(" ")}var Ln=({picture:s},t)=>s?`/api/v1/pictures/${s}?size=${t}`:
null;function _n(s){let t=0;for(let e of s.id)t=t*31+e.codePointAt(0)>>>0;return t%360}function O(s,t,{size:e="small"}={}){m(s,An(t)),s.style.setProperty("--hue",_n(t));let i=Ln(t,e);s.classList.toggle("has-picture",!!i),s.style.backgroundImage=i?
`url("${i}")`:""}function K(s,t){s.dataset.presence=t}var Ia=6e4;function Rn(s,{me:t,onChanged:e}){Pa(r(".picture-form",s),{me:t,onChanged:e}),Ba(r(".profile-form",s),{me:t,onChanged:e}),Fa(r(".status-form",s),{me:t,
onChanged:e})}function Pa(s,{me:t,onChanged:e}){let i=r("input",s),n=r('[data-action="remove-picture"]',s),o=()=>{O(r(".avatar",s),t,{size:"large"}),n.hidden=!t.
picture},a=c=>E(s,async()=>{e(await c()),o()});D(s),r('[data-action="choose-picture"]',s).onclick=()=>i.click(),i.onchange=()=>i.files[0]&&a(()=>f.upload("/me/p\
icture",i.files[0])),n.onclick=()=>a(()=>f.delete("/me/picture")),o()}function Ba(s,{me:t,onChanged:e}){D(s);let{display_name:i,pronouns:n,about:o,time_zone:a}=s.
elements;i.value=t.display_name,n.value=t.pronouns??"",o.value=t.about??"",ja(a,t.time_zone),r(".hint",s).textContent=l("account.signed_in_as",{name:t.name}),M(
s,async c=>e(await f.patch("/me",{display_name:c.display_name.trim(),pronouns:c.pronouns.trim(),about:c.about.trim(),time_zone:c.time_zone||null})))}function ja(s,t){
let e=Intl.DateTimeFormat().resolvedOptions().timeZone,i=new Set([e,...t?[t]:[],...Intl.supportedValuesOf("timeZone")]);s.replaceChildren(new Option(l("profile.\
time_zone.none"),""),...[...i].map(n=>new Option(n,n))),s.value=t??""}function Fa(s,{me:t,onChanged:e}){D(s);let i=Zs(t),{emoji:n,text:o,until:a,quiet:c}=s.elements;
n.value=i?.emoji??"",o.value=i?.text??"",a.value=i?.until?"keep":"",c.value=J(t.quiet_until)?"keep":"";for(let h of[a,c])r('[value="keep"]',h).hidden=h.value!==
"keep";M(s,async h=>{let d={emoji:h.emoji.trim(),text:h.text.trim()},p={status:!d.emoji&&!d.text?null:{...d,until:Cn(h.until,i?.until)}};e(await f.patch("/me",{
...p,quiet_until:Cn(h.quiet,t.quiet_until)}))})}function Cn(s,t){return s?s==="keep"?t:s==="today"||s==="week"?qa(s).toISOString():new Date(Date.now()+Number(s)*
Ia).toISOString():null}function qa(s){let t=new Date;return t.setHours(24,0,0,0),s==="week"&&t.setDate(t.getDate()+(7-new Date().getDay())%7),t}var R=class extends EventTarget{#t=null;#e=0;items=[];loading=!1;failed=!1;get hasMore(){return this.#t!==null}open(t){return this.#s(t,[])}more(){return this.#s(
this.#t,this.items)}close(){this.#e+=1}async#s(t,e){this.#e+=1;let i=this.#e;this.loading=!0;let{items:n,next:o,failed:a}=await f.page(t).catch(()=>({items:[],next:t,
failed:!0}));i===this.#e&&(this.items=[...e,...n],this.#t=o,this.loading=!1,this.failed=!!a,this.dispatchEvent(new Event("change")))}};var ft=s=>r(".list-more",s);function pt(s,{hasMore:t,failed:e}){let i=ft(s),n=document.activeElement===i;r(".list-trouble",s).hidden=!e,i.textContent=l(e?"again":
"list.more"),i.hidden=!t&&!e;let o=[...s.querySelectorAll("li button")].at(-1)??r("ul[tabindex]",s);n&&i.hidden&&o?.focus()}function L(s,t,{create:e,update:i,key:n=o=>o.key}){let o=new Set(t.map(n)),a=new Map;for(let h of[...s.children]){let{key:d}=h.dataset;o.has(d)&&!a.has(d)?a.set(
d,h):h.remove()}let c=s.firstElementChild;for(let h of t){let d=a.get(n(h))??Ha(e,h,n(h));i(d,h),c&&d===c.nextElementSibling&&(c.remove(),c=d),d===c?c=c.nextElementSibling:
s.insertBefore(d,c)}}function Ha(s,t,e){let i=s(t);return i.dataset.key=e,i}var Dn=new WeakMap;function I(s,{list:t,into:e,none:i,sort:n=d=>d,key:o=({id:d})=>d,create:a,update:c,signal:h}){let d=()=>{h?.aborted||(L(r(e,s),n(t.items),{key:o,
create:a,update:c}),i&&(r(i,s).hidden=t.items.length>0||t.failed||!!t.searching),pt(s,t))};return Dn.get(s)?.close(),Dn.set(s,t),t.addEventListener("change",d,{
signal:h}),h?.addEventListener("abort",()=>t.close()),ft(s).onclick=()=>t.more(),d}var Wa={Edge:/Edg\//,Opera:/OPR\//,Firefox:/Firefox\//,Chrome:/Chrome\//,Safari:/Safari\//},Ua={iOS:/iPhone|iPad/,Android:/Android/,Windows:/Windows/,macOS:/Mac OS/,
Linux:/Linux/};function Mn(s){let t=new R,e=()=>t.open("/me/sessions?limit=50"),i=({id:n})=>E(s,()=>f.delete(`/me/sessions/${n}`)).then(e);I(s,{list:t,into:".se\
ssion-list",sort:Ka,create:()=>w("session-item"),update:(n,o)=>Ga(n,o,i)}),e()}var Ka=s=>s.toSorted((t,e)=>new Date(e.last_seen_at)-new Date(t.last_seen_at));function Ga(s,t,e){
let i=r(".session-agent",s);i.textContent=Va(t.user_agent??""),i.title=t.user_agent??"";let n=r(".session-seen",s);n.textContent=t.current?l("sessions.current"):
Ya(t),n.title=t.current?"":$(new Date(t.last_seen_at)),r("button",s).hidden=t.current,r("button",s).onclick=()=>e(t)}function Ya({last_seen_at:s,address:t}){return l(
"sessions.seen",{date:q(new Date(s)),address:t??""})}function Va(s){let t=Nn(Wa,s),e=Nn(Ua,s);return t?e?l("sessions.device",{browser:t,system:e}):t:l("sessions\
.program")}function Nn(s,t){return Object.keys(s).find(e=>s[e].test(t))}function $n({me:s,outbox:t,drafts:e,onChanged:i,onReadingShown:n}){let o=x("account");return Rn(o,{me:s,onChanged:i}),za(r(".reading-setting",o),{onReadingShown:n}),
Ja(o),Xa(r(".password-form",o),s),r("#account-tab-server",o).hidden=s.role!=="owner",kn(o,{onShown:a=>a.id==="account-sign-in"&&Mn(r(".sessions",a))}),r(".sign-\
out",o).onsubmit=a=>Za(a,{outbox:t,drafts:e}),b(o)}function za(s,{onReadingShown:t}){let e=r("input",s);e.disabled=!0;let i=n=>{e.checked=n.shown,e.disabled=!1};
E(s,async()=>i(await f.get("/me/reading"))),e.onchange=()=>{let n=e.checked;return e.checked=!n,E(s,async()=>{i(await f.put("/me/reading",{shown:n})),t()})}}function Ja(s){
for(let t of s.querySelectorAll('[name="theme"]'))t.checked=t.value===document.documentElement.dataset.theme,t.onchange=()=>bn(t.value);r('input[name="next"]',s).
value=location.pathname}function Xa(s,t){D(s),s.elements.username.value=t.name,M(s,async({current_password:e,new_password:i})=>{await f.put("/me/password",{current_password:e,
new_password:i}),D(s)})}async function Za(s,{outbox:t,drafts:e}){let i=t.all.length,n=s.target;i&&(s.preventDefault(),!await H({title:l("sign_out.title"),text:v(
"sign_out.unsent",i),action:l("sign_out")}))||(t.clear(),e.clear(),et(),i&&n.submit())}var Z=s=>s.normalize("NFKD").replace(new RegExp("\\p{Mn}","gu"),"").toLocaleLowerCase(N);var Qa=.2,lt=class extends R{#t=null;words="";get searching(){return this.#t!==null||this.loading}search(t){clearTimeout(this.#t),this.words=t,this.#t=setTimeout(
()=>this.#e(),t?Qa*1e3:0)}close(){clearTimeout(this.#t),super.close()}#e(){this.#t=null,this.open(this.pathFor(this.words))}};var tc=50,Nt=class extends lt{suggested=[];async loadSuggested(){let{items:t}=await f.page("/rooms?scope=suggested&limit=20").catch(()=>({items:[]}));this.suggested=
t,this.dispatchEvent(new Event("change"))}pathFor(t){return`/rooms?${new URLSearchParams({scope:"joinable",limit:tc,q:t})}`}};var ec=50,ke=class extends lt{constructor({directory:t}){super(),this.addEventListener("change",()=>t.take(this.items))}pathFor(t){return`/users?${new URLSearchParams(
{limit:ec,q:t})}`}};var Qs=50,sc=/[\s,、，&]+|\band\b|和/,dt=class extends EventTarget{#t;#e=null;#s=null;#i=new Map;#o;#r;words="";constructor({rooms:t=null,directory:e=null,isOffered:i=()=>!0,
roomWith:n=()=>null}){super(),this.#t=t,this.#o=i,this.#r=n;let o=()=>this.dispatchEvent(new Event("change"));t&&(this.#e=new Nt,this.#e.addEventListener("chang\
e",()=>{for(let a of this.#e.items)this.#i.set(a.id,a);o()})),e&&(this.#s=new ke({directory:e}),this.#s.addEventListener("change",o))}search(t){this.words=t;for(let e of this.#n)
e.search(t);this.dispatchEvent(new Event("change"))}close(){for(let t of this.#n)t.close()}get searching(){return this.#n.some(t=>t.searching)}get failed(){return this.#n.
some(t=>t.failed)}get items(){let t=[...this.#a.slice(0,Qs),...this.#c,...this.#h.slice(0,Qs)];return[...new Map(t.map(e=>[e.id,e])).values()].filter(this.#o)}get hasMore(){
return[this.#a,this.#h].some(({length:e})=>e>Qs)||this.#n.some(e=>e.items.length>0&&e.hasMore)}get#n(){return[this.#e,this.#s].filter(Boolean)}get#a(){return this.#t?
In([...this.#t.mine,...this.#t.archived],this.words).map(ti):[]}get#c(){let{items:t=[],searching:e}=this.#s??{},i=Z(this.words),n=({name:a,display_name:c})=>Z(`${c}\
 ${a}`).includes(i),o=a=>{let c=this.#r(a.id);return c?ti(c):{kind:"person",id:a.id,person:a}};return t.filter(a=>!e||n(a)).map(o)}get#h(){if(!this.#e)return[];
let e=this.#e.words===this.words&&!this.#e.searching?this.#e.items:[];return[...new Map([...In([...this.#i.values()],this.words),...e].map(n=>[n.id,n])).values()].
filter(({id:n})=>!this.#t.find(n)?.role).map(ti)}},ti=s=>({kind:"room",id:s.id,room:s});function In(s,t){let e=Z(t);return s.map(i=>({room:i,at:ic(i,e)})).filter(
({at:i})=>i>=0).sort((i,n)=>Pn(i)-Pn(n)).map(({room:i})=>i)}function ic({name:s,kind:t,people:e=[]},i){let n=Z(s).indexOf(i);if(n>=0||t!=="direct")return n;let o=e.
map(h=>Z(`${h.display_name} ${h.name}`)),a=i.split(sc).filter(Boolean);return a.length>0&&a.every(h=>o.some(d=>d.includes(h)))?Math.max(...o.map(h=>h.indexOf(a[0]))):
-1}var Pn=({room:s,at:t})=>(t>0?2:0)+(s.unread?0:1);var ei=({kind:s,archived:t})=>t?"archive":{private:"lock",direct:"people"}[s]??"hash",gt=({kind:s,people:t})=>s==="direct"&&t.length===1?t[0]:null;function Oe(s,t,{
directory:e,presence:i}){let n=r(".avatar",s),o=gt(t);if(r(".icon",s).toggleAttribute("hidden",!!o),n.hidden=!o,!o)return Rt(s,ei(t));O(n,e.of(o)),K(n,i.of(o.id))}var ut=class{#t;#e;#s;#i;#o;#r;#n;constructor(t,{choices:e,onChosen:i,...n}){this.#t=t,this.#e=r("input",t),this.#s=r(".choice-list",t),this.#i=r(".choice-note",
t),this.#o=e,this.#r=n,this.#n=i,this.#e.value="",this.#e.oninput=()=>this.#a(),this.#e.onkeydown=o=>this.#d(o),e.addEventListener("change",()=>this.#c()),this.#a()}clear(){
this.#e.value="",this.#a(),this.#e.focus()}get words(){return this.#e.value.trim()}#a(){this.#l(null),this.#o.search(this.words)}#c(){let{items:t,hasMore:e,searching:i,
failed:n}=this.#o,o=this.#f?.dataset.key,a=0;L(this.#s,t,{key:({kind:d,id:u})=>`${d}:${u}`,create:()=>w("choice-item"),update:(d,u)=>{d.id=`${this.#s.id}-${a+=1}`,
this.#h(d,u)}});let c=n||this.words!==""&&!i;this.#i.hidden=t.length>0?!e:!c,m(this.#i,l(e?"jump.more":n?"list.trouble":"jump.none"));let{children:h}=this.#s;this.#l(
[...h].find(d=>d.dataset.key===o)??h[0]??null)}#h(t,e){t.dataset[e.kind]=e.id,t.onclick=()=>this.#n(e),t.onpointermove=()=>this.#l(t),e.kind==="room"?this.#u(t,
e.room):this.#m(t,e.person)}#u(t,e){Oe(t,e,this.#r);let i=gt(e);m(r(".choice-name",t),e.name),m(r(".choice-detail",t),i?`@${i.name}`:""),m(r(".choice-unread",t),
e.unread?C(e.unread):"")}#m(t,e){let i=r(".avatar",t);r(".icon",t).toggleAttribute("hidden",!0),i.hidden=!1,O(i,e),K(i,this.#r.presence.of(e.id)),m(r(".choice-n\
ame",t),g(e)),m(r(".choice-detail",t),`@${e.name}`),m(r(".choice-unread",t),"")}get#f(){return r('[aria-selected="true"]',this.#s)}#l(t){for(let e of this.#s.children)
e.setAttribute("aria-selected",e===t);this.#e.setAttribute("aria-activedescendant",t?.id??""),t?.scrollIntoView({block:"nearest"})}#d(t){if(st(t))return;let e=this.#f;
if(t.key==="Enter"&&e)e.click();else if(t.key==="ArrowDown")this.#l(e?.nextElementSibling??e);else if(t.key==="ArrowUp")this.#l(e?.previousElementSibling??e);else
return;t.preventDefault()}};async function Te({title:s,action:t,hint:e="",most:i=1/0,isOffered:n=()=>!0,act:o,...a}){let c=x("pick-people"),h=new Map,d=new dt({directory:a.directory,isOffered:({
id:_,person:te})=>!h.has(_)&&n(te)}),u=new ut(c,{choices:d,onChosen:({person:_})=>y(_),...a}),p=()=>{Bn(c,{picked:h,most:i,unpick:S}),u.clear()},y=_=>{h.size>=i||
(h.set(_.id,_),p())},S=_=>{h.delete(_),p()};r(".pick-hint",c).textContent=e;let B=r(".pick-submit",c);B.textContent=t,B.onclick=()=>E(c,async()=>{await o([...h.
values()]),c.close()});let V=new AbortController,{signal:nt}=V;r("input",c).addEventListener("keydown",_=>{_.key==="Backspace"&&!_.target.value&&h.size&&S([...h.
keys()].at(-1))},{signal:nt}),r(".form-error",c).hidden=!0,Bn(c,{picked:h,most:i,unpick:S}),await b(c,{title:s}),V.abort(),d.close()}function Bn(s,{picked:t,most:e,
unpick:i}){L(r(".picked",s),[...t.values()],{key:({id:n})=>n,create:()=>w("picked-item"),update:(n,o)=>{let a=r("button",n);O(r(".avatar",n),o),r(".picked-name",
n).textContent=g(o),a.setAttribute("aria-label",l("pick.remove",{name:g(o)})),a.onclick=()=>i(o.id)}}),r(".pick-submit",s).disabled=!t.size,r(".pick-full",s).hidden=
t.size<e}function Ae({conversation:s,...t}){let{members:e,room:i}=s;return e.need(),Te({title:l("add_member.title"),action:l("add_member.submit"),hint:l("add_member.hint",
{room:i.name}),isOffered:({id:n})=>!e.has(n),act:n=>e.add(n),...t})}async function jn({rooms:s,onJoined:t}){let e=x("browse"),i=r("input",e),n=new Nt,o=c=>E(e,async()=>{await s.join(c.id),e.close(),t(c)});i.value="",i.oninput=()=>{
n.search(i.value.trim()),r(".dialog-body",e).scrollTop=0},ft(e).onclick=()=>cc(e,n),n.addEventListener("change",()=>oc(e,n,o)),nc(e),n.search(""),n.loadSuggested();
let a=b(e);F.matches&&i.focus(),await a,n.close()}function nc(s){r(".browse-list",s).replaceChildren();for(let t of[".browse-none",".browse-no-match",".form-err\
or"])r(t,s).hidden=!0;pt(s,{hasMore:!1,failed:!1})}function oc(s,{items:t,suggested:e,words:i,searching:n,hasMore:o,failed:a},c){let h=!t.length&&!a&&!n;L(r(".b\
rowse-list",s),i?t:rc(t,e),{key:({id:d})=>d,create:()=>w("browse-item"),update:(d,u)=>ac(d,u,c)}),r(".browse-none",s).hidden=!h||i!=="",r(".browse-no-match",s).
hidden=!h||i==="",pt(s,{hasMore:o,failed:a})}function rc(s,t){let e=new Set(t.map(({id:i})=>i));return[...t,...s.filter(({id:i})=>!e.has(i))]}function ac(s,t,e){
r(".browse-name",s).textContent=t.name,r(".browse-suggested",s).hidden=!t.suggested;let i=[v("browse.members",t.member_count),l("browse.active",{date:ct(new Date(
t.active_at))})];r(".browse-facts",s).textContent=i.join(" · ");let n=r(".browse-about",s);n.textContent=t.description||t.topic,n.hidden=!n.textContent,r("butt\
on",s).onclick=()=>e(t)}async function cc(s,t){let e=r(".browse-list",s),i=e.children.length;await t.more(),r("button",e.children[i]??s).focus()}function Vt(){let s=crypto.getRandomValues(new Uint8Array(16));return Array.from(s,t=>t.toString(16).padStart(2,"0")).join("")}function Fn({rooms:s,sections:t,section:e=null,onCreated:i}){let n=x("create-room"),o=r("form",n),a=hc();D(o),M(o,async h=>{let d=await s.create(a(h));e&&await s.
set(d.id,{section:e}),n.close(),i(d)});let c=e?l("create_room.in",{section:t.nameOf(e)}):l("create_room.title");return b(n,{title:c})}function hc(){let s={};return t=>{
let e=JSON.stringify(t);return s.same!==e&&(s={same:e,id:Vt()}),{...t,client_id:s.id}}}async function qn({onRoom:s,onPerson:t,...e}){let i=x("jump"),n=c=>[...e.rooms.mine,...e.rooms.archived].find(h=>gt(h)?.id===c),o=new dt({rooms:e.rooms,directory:e.
directory,roomWith:n}),a=({kind:c,id:h})=>E(i,async()=>{let d=c==="room"?()=>s(h):await t(h);ht(i),d()});r(".form-error",i).hidden=!0,new ut(i,{choices:o,onChosen:a,
...e}),await b(i),o.close()}var lc=4,dc=10;function k(s,{undo:t=null}={}){let e=it("p",s,"toast");t&&e.append(" ",uc(e,t)),r(".toasts").append(e),setTimeout(()=>e.remove(),(t?dc:lc)*1e3)}function uc(s,{
label:t,act:e}){let i=it("button",t,"link-button");return i.type="button",i.onclick=()=>{s.remove(),e()},i}async function wt(s,t){let e=await navigator.clipboard.writeText(s).then(()=>t,()=>"error.unknown");k(l(e))}var mc=864e5;function Hn({room:s=null,rooms:t,me:e}){let i=x("invite"),n=r("form",i),o=r(".invites",i),a=()=>Ec(o,{rooms:t,me:e});return D(n),r(".invite-made",i).
hidden=!0,fc(r(".invite-rooms",n),{rooms:t,room:s}),M(n,async({note:c,uses:h,days:d})=>{let u={expires_at:new Date(Date.now()+Number(d)*mc).toISOString()},p={note:c.
trim(),uses:h?Number(h):null,...u,rooms:gc(n)};wc(i,await f.post("/invites",p)),o.open&&a()}),o.open=!1,o.ontoggle=()=>o.open&&a(),b(i)}function fc(s,{rooms:t,room:e}){
let n=t.mine.filter(o=>o.kind==="public"||Ot(o)).toSorted((o,a)=>(a.id===e?.id)-(o.id===e?.id));s.hidden=!n.length,r(".invite-room-list",s).replaceChildren(...n.
map(o=>pc(o,{isChosen:o.id===e?.id})))}function pc({id:s,name:t},{isChosen:e}){let i=w("invite-room"),n=r("input",i);return n.value=s,n.checked=e,r("span",i).textContent=
t,i}var gc=s=>new FormData(s).getAll("room");function wc(s,{id:t,url:e,expires_at:i}){let n=r(".invite-made",s),o=r(".invite-url",n);n.hidden=!1,o.value=Wn(e),r(
".invite-qr",n).src=yc(t),r(".invite-expiry",n).textContent=l("invite.expiry",{date:q(new Date(i))});let a=r('[data-action="copy"]',n);a.hidden=!navigator.clipboard,
a.onclick=()=>wt(o.value,"invite.copied"),o.focus(),o.select()}var Wn=s=>new URL(s,location.href).href,yc=s=>`/api/v1/invites/${s}/qr`;function Ec(s,t){let e=new R,
i=()=>e.open("/invites?limit=50"),n=({id:o})=>E(s,()=>f.delete(`/invites/${o}`)).then(i);I(s,{list:e,into:".invite-list",none:".invites-none",create:()=>w("invi\
te-item"),update:(o,a)=>xc(o,a,{revoke:n,...t})}),i()}function xc(s,t,{rooms:e,me:i,revoke:n}){let{note:o,by:a,used:c,uses:h,state:d,url:u,expires_at:p}=t,y=d===
"open",S=a&&a.id!==i.id?g(a):null,B=h?l("invite.used.of",{count:C(c),most:C(h)}):l("invite.used",{count:C(c)}),V=y?l("invite.until",{date:q(new Date(p))}):l(`in\
vite.state.${d}`);r(".invite-note",s).textContent=o||l("invite.no_note");let nt=t.rooms.map(Mr=>e.find(Mr)?.name).filter(Boolean),_=nt.length?l("invite.into",{rooms:X(
nt)}):null,te=r(".hint",s);te.textContent=[S,B,V,_].filter(Boolean).join(" · "),te.title=y?$(new Date(p)):"";let[Fi,qi]=s.querySelectorAll("button");Fi.hidden=
!y||!u||!navigator.clipboard,Fi.onclick=()=>wt(Wn(u),"invite.copied"),qi.hidden=!y,qi.onclick=()=>n(t)}var bc=8;function Un({rooms:s,me:t,onOpened:e,...i}){return Te({title:l("direct.new"),action:l("direct.open"),hint:l("direct.hint"),most:bc,isOffered:({id:n})=>n!==
t.id,act:async n=>e(await s.openDirect(n.map(({id:o})=>o))),me:t,...i})}function Gn(s,{room:t}){let e=`/rooms/${t.id}`,i=r(".mutes",s);Kn(s,{path:`${e}/bans`,none:".bans-none",fold:s,label:l("bans.lift"),lift:({user:o})=>f.delete(`${e}\
/bans/${o.id}`)});let n=Kn(i,{path:`${e}/mutes`,fold:s,label:l("moderate.unmute"),lift:({user:o})=>f.patch(`${e}/members/${o.id}`,{muted_until:null})});n.addEventListener(
"change",()=>i.hidden=!n.items.length),i.hidden=!0}function Kn(s,{path:t,none:e,fold:i,label:n,lift:o}){let a=new R,c=()=>a.open(`${t}?limit=50`);return I(s,{list:a,
into:".ban-list",none:e,key:({user:h})=>h.id,create:()=>w("ban-item"),update:(h,d)=>vc(h,d,{label:n,lift:()=>E(i,()=>o(d)).then(c)})}),c(),a}function vc(s,{user:t,
until:e,reason:i},{label:n,lift:o}){O(r(".avatar",s),t),r(".ban-name",s).textContent=g(t);let a=e?l("bans.until",{date:q(new Date(e))}):l("bans.ever"),c=r(".hin\
t",s);c.textContent=[a,i].filter(Boolean).join(" · "),c.title=e?$(new Date(e)):"";let h=r("button",s);h.textContent=n,h.onclick=o}var Vn="new";function zn(s,{room:t,rooms:e,sections:i}){let{mine:n}=t;if(s.hidden=!n,!n)return;let{favourite:o,notify:a,section:c,hidden:h}=s.elements,d=p=>E(s,
()=>e.set(t.id,p));r(".form-error",s).hidden=!0,s.onsubmit=p=>p.preventDefault(),o.checked=n.favourite,a.value=n.notify,h.checked=n.hidden,Yn(c,{sections:i,chosen:n.
section}),o.onchange=()=>d({favourite:o.checked}),h.onchange=()=>d({hidden:h.checked});for(let p of a)p.onchange=()=>d({notify:a.value});let u=r(".section-new",
s);u.hidden=!0,c.onchange=()=>{u.hidden=c.value!==Vn,u.hidden?d({section:c.value||null}):r("input",u).focus()},r("button",u).onclick=()=>E(s,async()=>{let p=await f.
post("/me/sections",{name:r("input",u).value.trim()});i.note(p),await e.set(t.id,{section:p.id}),Yn(c,{sections:i,chosen:p.id}),u.hidden=!0})}function Yn(s,{sections:t,
chosen:e}){let i=[["",l("section.none")],...t.own.map(({id:n,name:o})=>[n,o]),[Vn,l("section.new")]];s.replaceChildren(...i.map(([n,o])=>new Option(o,n))),s.value=
t.own.some(({id:n})=>n===e)?e:""}function Xn({conversation:s,rooms:t,sections:e,me:i,onLeft:n,onPanel:o}){let a=x("room-details"),c=r(".room-form",a),{room:h}=s;D(c),Sc(a,h),r(".room-facts",a).
textContent=Oc(h),Lc(a,s),zn(r(".room-mine",a),{room:h,rooms:t,sections:e}),M(c,async u=>{await t.update(h.id,Ac(h,u)),a.close()}),kc(a,{room:h,rooms:t,me:i});let d=r(
".bans",a);return d.open=!1,d.ontoggle=()=>d.open&&Gn(d,{room:h}),_c(a,{room:h,rooms:t,onLeft:n,onPanel:o}),b(a)}function Sc(s,{name:t,topic:e,description:i,slow_seconds:n,
writers:o,history:a,shows_readers:c}){let{elements:h}=r(".room-form",s);h.name.value=t,h.topic.value=e??"",h.description.value=i??"",Tc(h.slow_seconds,n),h.writers.
value=o,h.joined_only.checked=a==="joined",h.shows_readers.checked=c,r(".room-name-text",s).textContent=t;let d=(p,y)=>p.value===y?"":p.selectedOptions[0].text,
u=[[".room-topic-text",e],[".room-description-text",i]];u.push([".room-slow-text",d(h.slow_seconds,"0")],[".room-writers-text",d(h.writers,"members")]);for(let[
p,y]of u)r(p,s).textContent=y??"",r(p,s).parentElement.hidden=!y}function kc(s,{room:t,rooms:e,me:i}){let n=r(".room-suggested",s),o=r("input",n);n.hidden=i.role!==
"owner"||t.kind!=="public"||t.archived,o.checked=t.suggested===!0,o.onchange=()=>E(r(".room-form",s),()=>e.suggest(t.id,o.checked))}function Oc({kind:s,member_count:t}){
return v(`room.facts.${s}`,t,{count:C(t)})}function Tc(s,t){let e=String(t);[...s.options].some(i=>i.value===e)||s.append(new Option(l("room.slow.other",{count:C(
t)}),e)),s.value=e}function Ac(s,{name:t,topic:e,description:i,slow_seconds:n,writers:o,joined_only:a,shows_readers:c}){let h={name:t.trim(),topic:e.trim(),description:i.
trim()},d=Tt(s)?{history:a?"joined":"all",shows_readers:!!c}:{},u={...h,slow_seconds:Number(n),writers:o,...d};return Object.fromEntries(Object.entries(u).filter(
([p,y])=>y!==(s[p]??"")))}function Lc(s,{room:t}){let e=t.kind==="direct",i=Tt(t),n=Is(t);for(let o of[".room-fields",".room-save"])r(o,s).hidden=!n;r(".room-te\
xts",s).hidden=n||e,r(".room-owners",s).hidden=!i,r(".bans",s).hidden=!at(t),zt(s,"audit",at(t)),zt(s,"archive",i&&!t.archived),zt(s,"restore",i&&t.archived),zt(
s,"leave",!e),zt(s,"delete",i)}function zt(s,t,e){r(`[data-action="${t}"]`,s).hidden=!e}function _c(s,{room:t,rooms:e,onLeft:i,onPanel:n}){let o=r(".room-form",
s),a=u=>E(o,async()=>{await u(),s.close()}),c=u=>a(async()=>await u()!==!1&&i()),h=(u,p)=>async()=>{await H(u)&&c(p)},d={members:()=>a(()=>n("people")),audit:()=>a(
()=>n("audit")),archive:async()=>{await H(si("archive",t))&&a(()=>Cc(t,e))},restore:()=>a(()=>e.update(t.id,{archived:!1})),leave:t.member_count===1?()=>c(()=>Jn(
t,e)):h(si("leave",t),()=>Jn(t,e)),delete:h(si("delete",t),()=>e.delete(t.id))};for(let[u,p]of Object.entries(d))r(`[data-action="${u}"]`,s).onclick=p}async function Jn(s,t){
try{await t.leave(s.id)}catch(e){if(!e.can.includes("archive"))throw e;let i={title:l("room.last.title",{room:s.name}),text:l("room.last.text")},n=await Js({...i,
action:l("room.delete"),other:l("room.archive")}),o={yes:"delete",other:"archive"}[n];if(!o)return!1;await t.leave(s.id,{last:o})}return!0}async function Cc(s,t){
await t.update(s.id,{archived:!0});let e=()=>t.update(s.id,{archived:!1}).catch(i=>k(A(i)));k(l("room.archive.done",{room:s.name}),{undo:{label:l("undo"),act:e}})}
function si(s,{name:t,kind:e}){let i=s==="leave"&&e==="private"?"room.leave.private.text":`room.${s}.text`;return{title:l(`room.${s}.title`,{room:t}),text:l(i),
action:l(`room.${s}`)}}function Zn({sections:s,onMade:t}){return to({title:l("section.create"),name:"",action:l("section.make"),save:async(e,i)=>{let n=await f.post("/me/sections",{name:e});
s.note(n),ht(i),t(n.id)}})}function Qn({sections:s,id:t}){return to({title:l("section.title"),name:s.nameOf(t),action:l("save"),save:async(e,i)=>{await f.patch(
`/me/sections/${t}`,{name:e}),ht(i)},remove:()=>f.delete(`/me/sections/${t}`)})}function to({title:s,name:t,action:e,save:i,remove:n=null}){let o=x("section"),a=r(
"form",o),c=r('[data-action="remove-section"]',o);return D(a),a.elements.name.value=t,r(".button-primary",a).textContent=e,M(a,h=>i(h.name.trim(),o)),c.hidden=!n,
c.onclick=()=>E(a,async()=>{await n(),ht(o)}),b(o,{title:s})}async function eo({id:s,rooms:t,sections:e,...i}){let n=x("section-room"),o=new dt({rooms:t,isOffered:({room:c})=>!c.archived&&c.mine?.section!==s}),a=({room:c})=>E(
n,async()=>{t.find(c.id)?.role||await t.join(c.id),await t.set(c.id,{section:s}),n.close()});new ut(n,{choices:o,onChosen:a,...i}),r(".form-error",n).hidden=!0,
r('[data-open="create-room"]',n).dataset.subject=s,await b(n,{title:l("section.add",{name:e.nameOf(s)})}),o.close()}var Rc=({target:s})=>s.closest("input, textarea, select")!==null,so=({target:s})=>s===document.body||s.matches(".message, .timeline-scroll");function io(s){document.
addEventListener("keydown",t=>{let e=Dc(t,s);e&&(t.preventDefault(),e())})}function Dc(s,t){if(!P.isEmpty||s.isComposing)return null;let e=s.ctrlKey||s.metaKey;
return e&&!s.altKey&&s.key.toLowerCase()==="k"?t.openers.jump:e&&!s.altKey&&!s.shiftKey&&s.key.toLowerCase()==="f"&&t.isInRoom()?t.find:s.altKey&&!e?Nc(s,t):e?null:
s.key==="?"&&!Rc(s)?t.openers.keys:s.key==="PageUp"&&s.target.matches(".composer-text")?t.scrollUp:s.key==="End"&&so(s)?t.toNewest:s.key==="Escape"?()=>t.closePanel()||
t.leaveComposer(s)||t.writeOn():(s.key.length===1&&s.key!==" "&&so(s)&&t.writeOn(),null)}function Nc({key:s,shiftKey:t},{goTo:e}){let i={ArrowUp:-1,ArrowDown:1}[s];
return i&&(()=>e(i,{unread:t}))}var ii="parley:place",Le=class extends EventTarget{#t;placeHere=()=>null;constructor({keepsPanel:t}){super(),this.#t=t,this.#o(),addEventListener("pagehide",()=>sessionStorage.
removeItem(ii)),addEventListener("popstate",()=>this.#r()),document.addEventListener("click",e=>this.#i(e))}get address(){return Bt(location)??tt}go(t,{replace:e=!1}={}){
let i=this.address,n=this.#s(t,i);if(P.closeAll(),Ns(n,i))return this.#r({again:!0});let o=P.takeEntry();!e&&!o&&this.keepPlace(),e&&!o?history.replaceState(Mc(
n,i),"",z(n)):this.#e(n,{takesEntry:o,isBelow:Ns(Ds(n),i)}),this.#r()}keepPlace(){let t=this.placeHere();history.replaceState({...history.state,place:t},""),sessionStorage.
setItem(ii,JSON.stringify({path:location.pathname,place:t}))}get place(){return history.state?.place??null}goToRoom(t){this.go({view:"room",room:t})}up(){history.
state?.isBelow?history.back():this.go(Ds(this.address),{replace:!0})}#e(t,{takesEntry:e,isBelow:i}){let n={layers:0,isBelow:i};e?history.replaceState(n,"",z(t)):
history.pushState(n,"",z(t))}#s(t,{panel:e}){return t.view!=="room"||t.panel!==void 0?t:{...t,panel:e&&this.#t(e)?e:null}}#i(t){let e=t.target.closest("a[href]"),
i=t.button===0&&!t.metaKey&&!t.ctrlKey&&!t.shiftKey&&!t.altKey;if(!e||!i||e.target||e.hash||e.origin!==location.origin)return;let n=Bt(e);if(n){if(t.preventDefault(),
"up"in e.dataset)return this.up();this.go({...n,panel:n.panel??void 0})}}#o(){let{path:t,place:e}=JSON.parse(sessionStorage.getItem(ii))??{};history.state===null&&
t===location.pathname&&history.replaceState({place:e},"")}#r({again:t=!1}={}){this.dispatchEvent(new CustomEvent("change",{detail:{again:t}}))}};function Mc(s,{
room:t,seq:e}){return s.room===t&&s.seq===e?history.state:{...history.state,place:null}}var $c=["keydown","pointerdown","pointermove","wheel","touchstart"],_e=class{#t;#e=!1;#s;#i=0;constructor({socket:t}){this.#t=t;for(let e of $c)addEventListener(
e,()=>this.#o(),{capture:!0,passive:!0});t.addEventListener("state",()=>t.isOpen&&this.#e&&this.#n()),this.#o()}#o(){!this.#e&&Date.now()-this.#i<1e3||(this.#i=
Date.now(),clearTimeout(this.#s),this.#s=setTimeout(()=>this.#r(!0),5*6e4),this.#r(!1))}#r(t){t!==this.#e&&(this.#e=t,this.#n())}#n(){this.#t.send({type:"activi\
ty",idle:this.#e})}};var Ce=class{#t;#e;#s=new Map;#i=null;#o;constructor({outbox:t,socket:e}){this.#t=t,this.#e=e,e.addEventListener("state",()=>this.#r()),t.addEventListener("chan\
ge",()=>this.#n())}set openRoom(t){this.#i=t,this.#s.get(t)?.stop(),this.#r()}#r(){if(!this.#e.isOpen)return;let t=new Set(this.#t.all.map(({room:e})=>e));t.delete(
this.#i);for(let e of t)this.#a(e).start()}#n(){clearTimeout(this.#o),this.#o=setTimeout(()=>this.#r(),re*1e3)}#a(t){if(!this.#s.has(t)){let e=i=>this.#c(i);this.#s.
set(t,new St({room:t,outbox:this.#t,send:e}))}return this.#s.get(t)}async#c({room:t,clientId:e,text:i,target:n,epoch:o,mentionMany:a}){let c=this.#s.get(t),h=`/\
rooms/${t}/messages`;try{n?await f.patch(`${h}/${n}`,{client_id:e,text:i,epoch:o,mention_many:a}):await f.post(h,{client_id:e,text:i,mention_many:a}),c.delivered(
e)}catch(d){c.refused(e,d),d.code==="unreachable"&&this.#n()}}};var Re=class extends EventTarget{#t;#e;constructor({store:t,socket:e}){super(),this.#e=t,this.#t=new Set(t.recall("blocks")),e.addEventListener("frame",({detail:i})=>i.
type==="blocks"&&this.#s(i.users))}has(t){return this.#t.has(t)}async block(t){await f.put(`/me/blocks/${t}`),this.#s([...this.#t,t])}async unblock(t){await f.delete(
`/me/blocks/${t}`),this.#s([...this.#t].filter(e=>e!==t))}#s(t){this.#t=new Set(t),this.#e.keep("blocks",t),this.dispatchEvent(new Event("change"))}};var Ic=50,Pc=20,De=class extends EventTarget{#t;#e=new Set;#s=new Set;#i=new Set;#o=null;#r=new kt(()=>this.#l());#n;#a;#c;constructor({me:t,store:e,socket:i}){
super(),this.#c=t,this.#n=e,this.#a=i,this.#t=new Map((e.recall("people")??[]).map(n=>[n.id,n])),i.addEventListener("frame",({detail:n})=>this.#h[n.type]?.(n)),
addEventListener("pagehide",()=>this.#d())}of(t){return t.id===this.#c.id?this.#c:(this.#e.has(t.id)||this.#m(t.id),this.#t.get(t.id)??t)}knows(t){return this.#e.
has(t)}note(t){this.#e.has(t.id)||this.#u({...this.#t.get(t.id),...t})}take(t){for(let e of t)this.#e.add(e.id),e.id===this.#c.id?Object.assign(this.#c,e):this.#u(
e);t.length&&this.#l()}#h={hello:()=>{this.#e.clear(),this.#i=new Set},rooms:({more:t})=>t||this.#l(),person:({item:t})=>this.take([t])};#u(t){this.#t.delete(t.
id),this.#t.set(t.id,t)}#m(t){this.#i.has(t)||(this.#s.add(t),this.#a.isOpen&&(this.#o??=setTimeout(()=>this.#f(),Pc)))}async#f(){this.#o=null;let t=this.#i,e=[
...this.#s].slice(0,Ic);for(let o of e)this.#s.delete(o),t.add(o);let i=await f.get(`/users?${new URLSearchParams({ids:e})}`).catch(()=>null);for(let o of e)t.delete(
o);if(!i||t!==this.#i)return;let n=i.items.filter(({id:o})=>!this.#e.has(o));for(let o of e)this.#e.add(o);this.take(n),n.length||this.#l(),this.#s.size&&this.#m(
[...this.#s][0])}#l(){this.#r.await([this.#c,...this.#t.values()].map(({status:t})=>t?.until)),this.dispatchEvent(new Event("change"))}#d(){this.#n.keepPeople([
...this.#t.values()])}};var Me=class extends EventTarget{#t;#e;#s=new Map;constructor({userId:t,storage:e=localStorage}){super(),this.#t=`parley:draft:${t}:`,this.#e=e;for(let i of Object.
keys(e))this.#r(i,e.getItem(i));addEventListener("storage",({key:i,newValue:n})=>this.#r(i??"",n)&&this.#n())}get rooms(){return[...this.#s].filter(([,{text:t}])=>t).
map(([t])=>t)}get unkept(){return[...this.#s].filter(([,t])=>!Ne(t)).map(([t])=>t)}of(t){return this.#i(t).text}keep(t,e,{isDone:i=!1}={}){let n=e.trim()?Bc(e):
"",o=this.#i(t);n!==o.text&&this.#o(t,{...o,text:n}),!n!=!o.text&&this.#n(),!Ne(this.#i(t))&&this.dispatchEvent(new CustomEvent("written",{detail:{room:t,isDone:i||
!n}}))}give(t){let{text:e,version:i}=this.#i(t);return this.#o(t,{text:e,base:e,version:i,isSure:!1}),{text:e,version:i}}kept({room:t,text:e,version:i}){let n=this.#i(
t);e===n.base&&this.#o(t,{...n,version:i,isSure:!0})}take({room:t,text:e,version:i},{isAnswer:n=!1}={}){let o=this.#i(t);if(!n&&i<=o.version)return;let a=e!==o.
base&&e!==o.text,c=a&&Ne(o)?e:a?ni(e,o.text):o.text;this.#o(t,{text:c,base:e,version:i,isSure:!0}),c!==o.text&&this.#n()}takeAll(t){let e=new Set(t.map(({room:i})=>i));
for(let i of t)this.take(i);for(let[i,{text:n}]of this.#s)e.has(i)||this.#o(i,{text:n,base:"",version:0,isSure:!0})}clear(){for(let t of this.#s.keys())this.#e.
removeItem(this.#t+t);this.#s.clear(),this.#n()}#i(t){return this.#s.get(t)??no}#o(t,e){this.#s.set(t,e);try{!e.text&&Ne(e)?this.#e.removeItem(this.#t+t):this.#e.
setItem(this.#t+t,JSON.stringify(e))}catch{}}#r(t,e){if(!t.startsWith(this.#t))return!1;let i=t.slice(this.#t.length);return e?this.#s.set(i,jc(e)):this.#s.set(
i,{...this.#i(i),text:"",base:"",isSure:!0}),!0}#n(){this.dispatchEvent(new Event("change"))}};function ni(s,t){return t.includes(s)?t:s.includes(t)?s:`${s}

${t}`}var no={text:"",base:"",version:0,isSure:!0},Ne=({text:s,base:t,isSure:e})=>e&&s===t,Bc=s=>s.toWellFormed().replaceAll("\0","");function jc(s){try{let t=JSON.
parse(s);if(typeof t.text=="string"&&typeof t.version=="number")return t}catch{}return{...no,text:s}}var oo=1e3,Fc=new Set(["too_many_requests","busy","unavailable","storage_full","outcome_unknown"]),qc=2,$e=class{#t;#e;#s=new Map;#i=new Set;#o=[];constructor({
drafts:t,socket:e}){this.#t=t,this.#e=e,t.addEventListener("written",({detail:{room:i,isDone:n}})=>this.#a(i,n?0:oo)),e.addEventListener("frame",({detail:i})=>this.#r[i.
type]?.(i)),document.addEventListener("visibilitychange",()=>document.hidden&&this.#n()),addEventListener("pagehide",()=>this.#n())}#r={hello:()=>this.#o=[],draft:t=>this.#t.
take(t),drafts:({items:t,more:e})=>{this.#o.push(...t),!e&&(this.#t.takeAll(this.#o),this.#n())}};#n(){for(let t of this.#t.unkept)this.#a(t,0)}#a(t,e){clearTimeout(
this.#s.get(t)),e?this.#s.set(t,setTimeout(()=>this.#c(t),e)):this.#c(t)}async#c(t){if(!this.#e.isOpen||this.#i.has(t)||!this.#t.unkept.includes(t))return;this.#i.
add(t);let e=this.#t.give(t),i=await f.putLasting(`/rooms/${t}/draft`,e).then(n=>this.#t.kept(n),n=>this.#h(n));this.#i.delete(t),(i!==void 0||this.#t.of(t)!==e.
text)&&this.#a(t,i??oo)}#h({code:t,draft:e,retryAfterSeconds:i=qc}){if(Fc.has(t))return i*1e3;if(t==="draft_changed")return this.#t.take(e,{isAnswer:!0}),0}};var oi="/me/inbox",Ie=class extends EventTarget{#t=!1;filter="";list=new R;unread=0;isOpen=!1;constructor({socket:t}){super(),t.addEventListener("frame",({detail:e})=>e.
type==="inbox"&&this.#s(e))}show(t=this.filter){return this.#t=!0,this.filter=t,this.#e()}leave(){this.#t=!1,this.list.close()}async setDone(t,e){let i=`${oi}/${t}\
/done`;await(e?f.put(i):f.delete(i))}async setAllDone(){await f.put(`${oi}/done`)}#e(){let t=this.filter?`?${new URLSearchParams({filter:this.filter})}`:"";return this.
list.open(`${oi}${t}`)}#s({unread:t,at:e}){this.unread=t,this.isOpen=e!==null,this.dispatchEvent(new Event("change")),this.#t&&this.#e()}};var Pe=class extends EventTarget{#t;#e;#s=new Map;constructor({userId:t,storage:e=localStorage}){super(),this.#t=`parley:outbox:${t}:`,this.#e=e;for(let i of Object.
keys(e))this.#n(i,e.getItem(i));addEventListener("storage",({key:i,newValue:n})=>this.#r(i,n))}get all(){return[...this.#s.values()].sort((t,e)=>t.at.localeCompare(
e.at))}of(t){return this.all.filter(e=>e.room===t)}waiting(t){return this.of(t).filter(e=>!e.failure)}edits(t){return new Map(this.of(t).flatMap(e=>e.target?[[e.
target,e]]:[]))}add(t,e,i={}){let n={clientId:Vt(),room:t,text:e,at:this.#i(),...i};return this.#o(n),n}remove(t){this.#s.delete(t)&&(this.#e.removeItem(this.#t+
t),this.#a())}fail(t,e){let i=this.#s.get(t);i&&this.#o({...i,failure:e})}allowMany(t){let{failure:e,...i}=this.#s.get(t)??{};i.clientId&&this.#o({...i,mentionMany:!0})}retry(t){
let{failure:e,...i}=this.#s.get(t);if(e!=="client_id_reused")return this.#o(i);this.remove(t),this.#o({...i,clientId:Vt()})}clear(){for(let{clientId:t}of this.all)
this.remove(t)}#i(){let t=this.all.at(-1)?.at,e=new Date().toISOString();return t&&e<=t?new Date(Date.parse(t)+1).toISOString():e}#o(t){this.#s.set(t.clientId,t);
try{this.#e.setItem(this.#t+t.clientId,JSON.stringify(t))}catch{}this.#a()}#r(t,e){t?.startsWith(this.#t)&&(e===null?this.#s.delete(t.slice(this.#t.length)):this.#n(
t,e),this.#a())}#n(t,e){if(!t.startsWith(this.#t))return;let i=JSON.parse(e);this.#s.set(i.clientId,i)}#a(){this.dispatchEvent(new Event("change"))}};var je=({user:s,here:t},e)=>{let i=e.of(s.id);return t&&i==="offline"?"active":i},Mt=({state:s,here:t})=>l(t&&s==="active"?"presence.here":`presence.${s}`),Be=class extends EventTarget{#t=new Map;#e=new Map;#s=new kt(
()=>this.#o());constructor({socket:t}){super(),t.addEventListener("frame",({detail:e})=>e.type==="presence"&&this.#i(e))}of(t){let e=this.#t.get(t)??"offline";return e===
"offline"?e:J(this.#e.get(t))?"quiet":e==="idle"?"idle":"active"}#i({items:t,whole:e}){e&&(this.#t.clear(),this.#e.clear());for(let{user:i,state:n,quiet_until:o}of t)
this.#t.set(i,n),o?this.#e.set(i,o):this.#e.delete(i);this.#o()}#o(){this.#s.await([...this.#e.values()]),this.dispatchEvent(new Event("change"))}};var Hc=50,Fe=class extends EventTarget{#t=new Map;#e=new Set;constructor({socket:t}){super(),t.addEventListener("frame",({detail:e})=>this.#s[e.type]?.(e))}waitingIn(t){
return this.#t.get(t)??{count:0,hasMore:!1}}async count(t){let e=this.#e;if(this.#t.has(t)||e.has(t))return;e.add(t);let i=await f.page(`/rooms/${t}/reports?sta\
te=waiting&limit=${Hc}`).catch(()=>null),n=e.delete(t)&&e===this.#e;i&&n&&this.#i(t,{count:i.items.length,hasMore:i.next!==null})}report({room:t,seq:e,reason:i}){
return f.post(`/rooms/${t}/messages/${e}/reports`,{reason:i})}async resolve({room:t,id:e},i){await f.patch(`/rooms/${t}/reports/${e}`,{outcome:i})}#s={hello:()=>{
this.#t.clear(),this.#e=new Set},reports:({room:t,waiting:e})=>this.#i(t,{count:e,hasMore:!1}),report:({item:t})=>this.dispatchEvent(new CustomEvent("resolved",
{detail:t}))};#i(t,e){this.#e.delete(t),this.#t.set(t,e),this.dispatchEvent(new CustomEvent("change",{detail:{room:t}}))}};var Wc=new Intl.Collator(N,{numeric:!0,sensitivity:"base"}),qe=class extends EventTarget{#t=[];#e=[];#s;#i;#o;#r;loaded=!1;settled=new Promise(t=>this.#r=t);constructor({
store:t,socket:e,directory:i}){super(),this.#s=t,this.#i=e,this.#o=i;let n=t.recall("rooms");n&&this.#f(n.map(o=>({...o,isKept:!0}))),this.loaded=!!n,e.addEventListener(
"frame",({detail:o})=>this.#n[o.type]?.(o)),e.addEventListener("state",()=>this.#c()),i.addEventListener("change",()=>this.#d()),document.addEventListener("visi\
bilitychange",()=>document.hidden&&this.keep())}get failed(){return!this.#i.isOpen&&this.#i.state!=="connecting"}get mine(){return this.#t.filter(t=>t.role&&!t.
archived)}get archived(){return this.#t.filter(t=>t.role&&t.archived)}find(t){return this.#t.find(e=>e.id===t)}keep(){this.loaded&&this.#s.keepRooms(this.#t)}async fetch(t){
return this.#u(await f.get(`/rooms/${t}`))}async create(t){return this.#u(await f.post("/rooms",t))}async update(t,e){return this.#u(await f.patch(`/rooms/${t}`,
e))}async openDirect(t){return this.#u(await f.put("/direct",{users:t}))}async set(t,e){return this.#u(await f.patch(`/rooms/${t}/mine`,e))}async markAllRead(){
await f.put("/me/read")}async delete(t){await f.delete(`/rooms/${t}`),this.#m(t)}async join(t){return await f.put(`/rooms/${t}/membership`),this.fetch(t)}async leave(t,{
last:e=null}={}){await f.delete(`/rooms/${t}/membership${e?`?last=${e}`:""}`),this.#m(t)}async suggest(t,e){let i=`/rooms/${t}/suggestion`;e?await f.put(i):await f.
delete(i),this.note(t,{suggested:e})}note(t,e){let i=this.find(t);i&&this.#u({...i,...e})}#n={hello:()=>this.#e=[],rooms:({items:t,more:e,sections:i})=>{i&&(this.#e=
[]),this.#e.push(...t),e||this.#a()},room:({item:t})=>{this.#u(t),this.dispatchEvent(new CustomEvent("told",{detail:{id:t.id}}))},room_gone:({room:t})=>this.#m(
t),read:({room:t,seq:e})=>this.note(t,{read_seq:e,toldReadSeq:e}),unread:({type:t,room:e,...i})=>this.note(e,this.#h(e,i))};#a(){this.#f(this.#e),this.loaded=!0,
this.#e=[],this.keep(),this.#r(),this.#p(),this.dispatchEvent(new Event("loaded"))}#c(){this.#i.isOpen||(this.#r(),this.#p())}#h(t,e){return e.head<=this.find(t)?.
read_seq?{...e,unread:0}:e}#u(t){let e=this.#l(t),i=this.find(e.id);return i?.name===e.name?this.#t[this.#t.indexOf(i)]=e:this.#f([...this.#t.filter(n=>n!==i),e]),
this.#p(),e}#m(t){this.#t=this.#t.filter(e=>e.id!==t),this.#p()}#f(t){this.#t=t.map(e=>this.#l(e)).sort((e,i)=>Wc.compare(e.name,i.name))}#l(t){let e={toldReadSeq:t.
read_seq,...t};if(e.kind!=="direct")return e;let i=e.people.map(n=>this.#o.of(n));return{...e,people:i,name:X(i.map(g))}}#d(){let t=this.#t.filter(e=>this.#l(e).
name!==e.name);for(let e of t)this.#u(e)}#p(){this.dispatchEvent(new Event("change"))}};var ro="parley:folded",Uc=["archived"],He=class extends EventTarget{#t=new Set(JSON.parse(localStorage.getItem(ro))??Uc);#e=null;#s=!1;#i;own=[];constructor({socket:t,
store:e}){super(),this.#i=e,this.own=e.recall("sections")??[],t.addEventListener("frame",({detail:{type:i,sections:n,items:o}})=>{i==="rooms"&&n&&this.#n(n),i===
"sections"&&this.#n(o)})}note(t){this.own.some(({id:e})=>e===t.id)||this.#n([...this.own,t])}nameOf(t){return this.own.find(e=>e.id===t)?.name??""}enter(t){t?.id!==
this.#e&&(this.#e=t?.id??null,this.#s=!!(t&&Jt(t)))}of({mine:t,archived:e}){let i={unread:[],favourites:[],...Object.fromEntries(this.own.map(({id:n})=>[n,[]])),
rooms:[],people:[]};for(let n of t)this.#r(n)||i[this.#o(n,i)].push(n);return i.people.sort((n,o)=>ao(o)-ao(n)),{...i,archived:e}}isFolded(t){return this.#t.has(
t)}fold(t,e){e?this.#t.add(t):this.#t.delete(t),localStorage.setItem(ro,JSON.stringify([...this.#t]))}#o(t,e){return(t.id===this.#e?this.#s:Jt(t))?"unread":t.mine?.
favourite?"favourites":e[t.mine?.section]?t.mine.section:t.kind==="direct"?"people":"rooms"}#r({id:t,mine:e}){return e?.hidden&&t!==this.#e}#n(t){this.own=t,this.#i.
keep("sections",t),this.dispatchEvent(new Event("change"))}},Jt=({unread:s,mine:t})=>s>0&&t?.notify!=="nothing",ao=({last_message:s})=>s?Date.parse(s.at):0;function co({me:s,socket:t}){let e=new Ee({me:s}),i=new De({me:s,store:e,socket:t}),n=new Pe({userId:s.id}),o=new Me({userId:s.id});return new $e({drafts:o,socket:t}),
new _e({socket:t}),{me:s,socket:t,store:e,directory:i,rooms:new qe({store:e,socket:t,directory:i}),sections:new He({store:e,socket:t}),presence:new Be({socket:t}),
blocks:new Re({store:e,socket:t}),reports:new Fe({socket:t}),inbox:new Ie({socket:t}),outbox:n,drafts:o,backgroundSender:new Ce({outbox:n,socket:t})}}var We=class{#t;#e=new R;constructor(t){this.#t=t,I(t,{list:this.#e,into:".abandoned-list",none:".abandoned-none",create:()=>w("abandoned-item"),update:(e,i)=>this.#o(
e,i)})}get title(){return l("abandoned.title")}show(){this.#s(),r(".form-error",this.#t).hidden=!0,this.#i()}#s(){return this.#e.open("/abandoned-rooms?limit=50")}#i(){
r(".place-title",this.#t).focus()}#o(t,e){let i=[e.kind==="private"&&l("abandoned.private"),l("browse.active",{date:ct(new Date(e.active_at))})];m(r(".abandoned\
-name",t),e.name),m(r(".hint",t),i.filter(Boolean).join(" · "));let[n,o]=t.querySelectorAll("button");n.hidden=e.kind==="private",n.setAttribute("aria-label",l(
"abandoned.restore.room",{room:e.name})),o.setAttribute("aria-label",l("abandoned.delete.room",{room:e.name})),n.onclick=()=>this.#r("restore",e,()=>f.put(`/aba\
ndoned-rooms/${e.id}/owner`)),o.onclick=()=>this.#r("delete",e,()=>f.delete(`/abandoned-rooms/${e.id}`))}async#r(t,e,i){let n=l(`abandoned.${t}.title`,{room:e.name}),
o=t==="restore",a={title:n,text:l(`abandoned.${t}.text`),action:l(`abandoned.${t}`),isHarmless:o};await H(a)&&(await E(this.#t,async()=>{await i(),k(l(`abandone\
d.${t}.done`,{room:e.name}))}),await this.#s(),this.#i())}};var Kc=50,Ue=class extends lt{pathFor(t){return`/accounts?${new URLSearchParams({limit:Kc,q:t})}`}async change({id:t},e){return this.#t(await f.patch(`/accounts\
/${t}`,e))}async endSessions(t){return await f.delete(`/accounts/${t.id}/sessions`),this.#t({...t,sessions:0,last_seen_at:null})}makeLink({id:t}){return f.post(
`/accounts/${t}/password-link`)}#t(t){return this.items=this.items.map(e=>e.id===t.id?t:e),this.dispatchEvent(new Event("change")),t}};function $t(s,t){let e=new Date(t);s.matches("time")&&(s.dateTime=t),s.title=$(e),m(s,ye(e))}var Gc=new Set(["enable","link"]);function ho({account:s,accounts:t,me:e}){let i=x("one-account"),n=r(".dialog-body",i),o=s,a=(h,d)=>{r(`[data-act="${h}"]`,n).onclick=
async()=>{await Vc(Yc(h,o),o)&&await E(n,()=>d(o))}},c=h=>{o=h,zc(n,o,{me:e})};return a("disable",async h=>c(await t.change(h,{disabled:!0}))),a("enable",async h=>c(
await t.change(h,{disabled:!1}))),a("role",async h=>c(await t.change(h,{role:ri(h)}))),a("sessions",async h=>c(await t.endSessions(h))),a("link",async h=>Xc(n,h,
await t.makeLink(h))),r(".form-error",n).hidden=!0,c(s),b(i,{title:g(s)})}var ri=({role:s})=>s==="owner"?"member":"owner",Yc=(s,t)=>s==="role"?`make_${ri(t)}`:s,
Vc=(s,t)=>H({title:l(`accounts.${s}.title`,{name:g(t)}),text:l(`accounts.${s}.text`,{name:g(t),account:t.name}),action:l(`accounts.${s}.action`),isHarmless:Gc.has(
s)});function zc(s,t,{me:e}){let{name:i,role:n,sessions:o,created_at:a,last_seen_at:c,disabled_at:h}=t,d={name:i,role:l(`accounts.role.${n}`),seen:l("accounts.s\
een.none"),sessions:C(o)};for(let[S,B]of Object.entries(d))m(Ke(s,S),B);for(let[S,B]of Object.entries({since:a,seen:c,disabled:h}))B?$t(Ke(s,S),B):Ke(s,S).title=
"";Ke(s,"disabled").parentElement.hidden=!h;let u=t.id===e.id,p=!!h,y={link:!p,role:!0,sessions:o>0,disable:!p,enable:p};Jc(r(".account-acts",s),()=>{for(let[S,
B]of Object.entries(y))r(`[data-act="${S}"]`,s).hidden=u||!B}),m(r('[data-act="role"]',s),l(`accounts.make_${ri(t)}`)),r(".account-own",s).hidden=!u,r(".link-ma\
de",s).hidden=!0}var Ke=(s,t)=>r(`[data-fact="${t}"] dd`,s);function Jc(s,t){let e=[...s.children],i=e.indexOf(document.activeElement);if(t(),i<0||!e[i].hidden)
return;let n=a=>!a.hidden;(e.slice(i).find(n)??e.slice(0,i).findLast(n))?.focus()}function Xc(s,t,{url:e,qr:i,expires_at:n}){let o=r(".link-made",s),a=r(".link-\
url",o);m(r(".link-for",o),l("accounts.link.for",{name:g(t)})),m(r(".link-end",o),l("accounts.link.end",{date:q(new Date(n))})),r(".invite-qr",o).src=i,a.value=
e,o.hidden=!1,a.focus(),a.select();let c=r('[data-action="copy"]',o);c.hidden=!navigator.clipboard,r(".link-copied",o).hidden=!0,c.onclick=()=>E(s,async()=>{await navigator.
clipboard.writeText(e),r(".link-copied",o).hidden=!1})}function j(s){let t=!1;return()=>{if(t)return;t=!0;let e=()=>{t=!1,s()};document.hidden?setTimeout(e,200):requestAnimationFrame(e)}}var Ge=class{#t;#e;#s;#i=new Ue;#o;constructor(t,{me:e,directory:i}){this.#t=t,this.#e=e,this.#s=i,this.#o=r("input",t),this.#o.oninput=()=>this.#i.search(this.#o.
value.trim());let n=I(t,{list:this.#i,into:".account-list",none:".accounts-none",create:()=>w("account-item"),update:(a,c)=>this.#r(r("button",a),c)}),o=j(()=>t.
hidden||n());i.addEventListener("change",o)}get title(){return l("accounts.title")}show(){this.#o.value="",this.#i.search(""),(F.matches?this.#o:r(".place-title",
this.#t)).focus()}#r(t,e){let{name:i,display_name:n,role:o,disabled_at:a}=e,c=[o==="owner"&&l("role.owner"),a&&l("accounts.is_disabled")];O(r(".avatar",t),this.#s.
of(e)),m(r(".account-item-name",t),g(e)),m(r(".hint",t),n&&n!==i?i:""),m(r(".account-item-state",t),c.filter(Boolean).join(" · ")),t.classList.toggle("is-away",
!!a),t.onclick=()=>ho({account:e,accounts:this.#i,me:this.#e})}};function Ye(s,{showsRooms:t=!1,...e}){I(s,{create:()=>w("audit-item"),update:(i,n)=>Zc(i,n,{showsRooms:t}),...e})}function Zc(s,t,{showsRooms:e}){m(r(".audit-wh\
at",s),th(t));let i=r(".audit-why",s);m(i,t.reason?l("audit.reason",{reason:t.reason}):""),i.hidden=!t.reason,m(r(".audit-where",s),e&&t.room?`${Qc(t)} · `:"");
let n=r("time",s);$t(n,t.at)}function Qc({room:s,details:t}){let e=s.name??t.name;return e?l("audit.where",{room:e}):l("audit.where.gone")}function th({act:s,actor:t,
member:e,room:i,details:n}){let o={user:t?g(t):l("audit.console"),member:e&&g(e),room:n.name??i?.name,role:n.role&&l(`role.${n.role}`),until:n.until&&q(new Date(
n.until))},a=eh(s,{...n,member:e}),c=s==="invite"&&n.uses?v(a,n.uses,o):l(a,o);return c.startsWith("audit.")?`${o.user}: ${s}`:c}function eh(s,{until:t,by:e,outcome:i,
uses:n,member:o}){let c={ban:t&&"until",mute:"until",reset_password:e,resolve_report:i,invite:n?null:"any",revoke_invite:o&&"of"}[s];return c?`audit.${s}.${c}`:
`audit.${s}`}var Ve=class{#t;#e=new R;constructor(t){this.#t=t,Ye(t,{list:this.#e,into:".act-list",none:".acts-none",showsRooms:!0})}get title(){return l("acts.title")}show(){
this.#e.open("/audit?limit=50"),r(".place-title",this.#t).focus()}};var sh=36e5;function lo({act:s,user:t,conversation:e}){let{members:i,room:n}=e,o={name:g(t),room:n.name},a={mute:({until:c,...h})=>i.mute(t.id,{muted_until:c,...h}),
ban:c=>i.ban(t.id,c),remove:c=>i.remove(t.id,c)};return mo({title:l(`moderate.${s}.title`,o),text:l(`moderate.${s}.text`,o),action:l(`moderate.${s}`),hasEnd:s!==
"remove",mayBeForEver:s==="ban",act:a[s]})}function uo({seq:s,epoch:t,words:e,conversation:i}){return mo({title:l("message.delete.title"),text:l("message.delete\
.text",e),action:l("message.delete"),act:({reason:n})=>i.delete({seq:s,epoch:t,reason:n})})}async function mo({title:s,text:t,action:e,hasEnd:i=!1,mayBeForEver:n=!1,
act:o}){let a=x("moderate"),c=r("form",a);return D(c),r(".moderate-text",c).textContent=t,r(".moderate-until",c).hidden=!i,r('[value=""]',c.elements.hours).hidden=
!n,c.elements.hours.value=n?"":"1",r(".button-danger",c).textContent=e,M(c,async({hours:h,reason:d})=>{let u=i&&h?{until:new Date(Date.now()+Number(h)*sh).toISOString()}:
{},p=d.trim()?{reason:d.trim()}:{};await o({...u,...p}),a.close("done")}),await b(a,{title:s})==="done"}async function ze({entry:s,conversation:t}){let{readers:e,members:i}=t,n=x("seen-by"),o=new AbortController,a=!1,c=()=>a&&nh(n,ih(s,t));r(".seen-list",n).replaceChildren(),
r(".seen-none",n).hidden=!0;for(let h of[e,i])h.addEventListener("change",c,{signal:o.signal});i.need(),E(n,async()=>{await e.load(),a=!0,c()}),await b(n,{title:l(
"seen.title")}),o.abort()}function ih({seq:s,user:t},e){let{readers:i,members:n}=e,o=new Set(i.of(s));return n.list.map(c=>c.user).filter(({id:c})=>o.has(c)&&c!==
t.id).map(c=>e.personOf(c))}function nh(s,t){m(r("h2",s),t.length?v("seen.count",t.length):l("seen.title")),r(".seen-none",s).hidden=t.length>0,L(r(".seen-list",
s),t,{key:({id:e})=>e,create:()=>w("seen-item"),update:(e,i)=>{O(r(".avatar",e),i),m(r(".seen-name",e),g(i))}})}function fo({entry:s,author:t,room:e,reports:i}){let n=x("report"),o=r("form",n);return D(o),r(".report-text",o).textContent=l("report.text",{name:g(t),room:e.name}),
M(o,async({reason:a})=>{await i.report({room:e.id,seq:s.seq,reason:a.trim()}),n.close(),k(l("report.done"))}),b(n)}var oh=120,po=document.documentElement.dataset.language,ai=null,go=null;function yo(){return ai??=rh().catch(s=>{throw ai=null,s}),ai}async function rh(){let[s,
t]=await Promise.all([wo("en"),po==="en"?null:wo(po)]);return go=new ci(s,t),go}async function wo(s){let t=await fetch(new URL(`../emoji/${s}.json`,import.meta.
url));if(!t.ok)throw new Error(`No emoji in ${s}: ${t.status}`);return t.json()}var ci=class{#t=new Map;#e=new Map;groups=new Map;constructor(t,e){for(let[i,n]of Object.
entries(t)){let o=n.map((a,c)=>ah(i,a,e?.[i][c]));this.groups.set(i,o);for(let a of o){this.#e.set(a.emoji,a);for(let c of a.codes)this.#t.set(c,a)}}}withCode(t){
return this.#t.get(t)}of(t){return this.#e.get(t)}search(t,e=oh){let i=Z(t.trim().replace(/^:|:$/g,""));if(!i)return[];let n=[];for(let o of this.#e.values()){let a=uh(
o,i);a<Eo&&n.push({entry:o,rank:a})}return n.sort((o,a)=>o.rank-a.rank).slice(0,e).map(({entry:o})=>o)}};function ah(s,[t,e,i,n,o],[a,c]=[e,""]){let h=[...n.split(
" "),e,a].map(Z),d=Z(` ${e} ${i} ${a} ${c} ${n.replaceAll("_"," ")}`);return{emoji:t,label:a,codes:n.split(" "),hasTones:o===1,group:s,names:h,words:d}}var[ch,hh,
lh,dh,Eo]=[0,1,2,3,4];function uh({names:s,words:t},e){return s.includes(e)?ch:s.some(i=>i.startsWith(e))?hh:t.includes(` ${e}`)?lh:t.includes(e)?dh:Eo}var xo="parley:emoji-tone",mh=18,Xt=["","🏻","🏼","🏽","🏾","🏿"],fh=new RegExp("(?!\\u{1F91D}\\u200d)(\\p{Emoji_Modifier_Base})\\ufe0f?","gu"),Je=()=>Xt.
find(s=>s===localStorage.getItem(xo))??"",bo=s=>ko(xo,s),vo=({emoji:s,hasTones:t})=>t&&Je()?s.replace(fh,`$1${Je()}`):s,hi=()=>JSON.parse(localStorage.getItem(xe))??
[];function So(s){let t=hi().filter(e=>e!==s);ko(xe,JSON.stringify([s,...t].slice(0,mh)))}function ko(s,t){try{localStorage.setItem(s,t)}catch{}}function mt(s,{text:t,image:e}){if(!e){s.textContent=t;return}s.replaceChildren(ph({text:t,image:e}))}function ph({text:s,image:t}){let e=document.createElement(
"img");return e.className="team-emoji",e.alt=s,e.src=t,e.decoding="async",e}var di=new WeakMap,Xe=class{#t;#e=1;#s;constructor(t,{onChosen:e,onLooked:i,onLeave:n}){this.#t=t,this.#s=n;let o=({target:a})=>di.get(a.closest(".emoji"));t.onclick=
a=>o(a)&&e(o(a));for(let a of["pointerover","focusin"])t.addEventListener(a,c=>o(c)&&i(o(c)));t.addEventListener("focusin",({target:a})=>a.matches(".emoji")&&this.#i(
a)),t.onkeydown=a=>this.#o(a)}show(t){this.#t.replaceChildren(...t.filter(({items:i})=>i.length).map(gh)),this.#t.scrollTop=0,this.#i(r(".emoji",this.#t));let e=r(
".emoji-grid",this.#t);this.#e=e?getComputedStyle(e).gridTemplateColumns.split(" ").length:1}get first(){return di.get(r(".emoji",this.#t))}focusFirst(){r(".emo\
ji",this.#t)?.focus()}scrollTo(t){r(`[data-group="${t}"]`,this.#t)?.scrollIntoView({block:"start"})}#i(t){for(let e of this.#t.querySelectorAll('[tabindex="0"]'))
e.tabIndex=-1;t&&(t.tabIndex=0)}#o(t){let e=t.target.closest(".emoji"),i=e&&this.#r[t.key]?.(e);i&&(t.preventDefault(),i.focus?.())}#r={ArrowRight:t=>this.#n(t,
1),ArrowLeft:t=>this.#n(t,-1),ArrowDown:t=>this.#a(t),ArrowUp:t=>this.#c(t)??this.#u(),Home:()=>r(".emoji",this.#t),End:()=>[...this.#t.querySelectorAll(".emoji")].
at(-1)};#n(t,e){let i=[...this.#t.querySelectorAll(".emoji")];return i[i.indexOf(t)+e]??t}#a(t){let{buttons:e,at:i,column:n}=this.#h(t);if(!(i-n+this.#e>=e.length))
return e[Math.min(i+this.#e,e.length-1)];let a=li(t.closest(".emoji-group").nextElementSibling);return a[Math.min(n,a.length-1)]??t}#c(t){let{buttons:e,at:i,column:n}=this.#h(
t);if(i>=this.#e)return e[i-this.#e];let o=li(t.closest(".emoji-group").previousElementSibling),a=Math.floor((o.length-1)/this.#e)*this.#e;return o[Math.min(a+n,
o.length-1)]}#h(t){let e=li(t.closest(".emoji-group")),i=e.indexOf(t);return{buttons:e,at:i,column:i%this.#e}}#u(){return this.#s(),{}}},li=s=>s?[...r(".emoji-g\
rid",s).children]:[];function gh({name:s,title:t,items:e}){let i=w("emoji-group");i.dataset.group=s;let n=r("h3",i);return n.textContent=t,n.hidden=!t,i.style.setProperty(
"--count",e.length),r(".emoji-grid",i).append(...e.map(wh)),i}function wh(s){let t=document.createElement("button");return t.type="button",t.className="emoji",t.
tabIndex=-1,t.setAttribute("aria-label",s.label),mt(t,s),di.set(t,s),t}var Oo={recent:"🕘",smileys:"😀",people:"👋",nature:"🐱",food:"🍎",travel:"🚗",activities:"⚽",objects:"💡",symbols:"❤️",flags:"🏁"},yh={emoji:"\
✋",hasTones:!0},yt=8;async function Ze(s){let t=x("emoji"),e=To.get(t)??To.set(t,new mi(t)).get(t),i=b(t);return e.begin(s),await i||null}var To=new WeakMap,mi=class{#t;#e;#s;#i=null;constructor(t){
this.#t=t,this.#e=r(".search-input",t),this.#s=new Xe(r(".emoji-scroll",t),{onChosen:e=>this.#c(e),onLooked:e=>this.#h(e),onLeave:()=>this.#e.focus()}),this.#e.
oninput=()=>this.#r(),t.addEventListener("keydown",e=>this.#m(e)),this.#l(),this.#p()}begin(t){this.#e.value="",this.#h(null),xh(this.#t,t),(F.matches?this.#e:r(
".emoji-scroll",this.#t)).focus(),this.#o()}async#o(){this.#i||this.#u(l("emoji.loading"));try{this.#i??=await yo(),this.#r()}catch{this.#u(l("emoji.trouble"))}}#r(){
if(!this.#i)return;let{value:t}=this.#e;r('[data-tab="recent"]',this.#t).hidden=!this.#a.length;let e=this.#i.search(t).map(ui);this.#s.show(t.trim()?[{name:"fo\
und",title:"",items:e}]:this.#n),this.#h(t.trim()?this.#s.first??null:null),this.#u(t.trim()&&!e.length?l("emoji.none"):"")}get#n(){return Object.keys(Oo).map(t=>({
name:t,title:l(`emoji.group.${t}`),items:t==="recent"?this.#a:this.#i.groups.get(t).map(ui)}))}get#a(){return hi().flatMap(t=>{let e=this.#i.of(t);return e?[ui(
e)]:[]})}#c({text:t,key:e}){So(e),this.#t.close(t)}#h(t){mt(r(".emoji-sign",this.#t),t??{text:""}),m(r(".emoji-label",this.#t),t?.label??l("emoji.hint")),m(r(".\
emoji-code",this.#t),t?`:${t.code}:`:"")}#u(t){let e=r(".emoji-none",this.#t);e.hidden=!t,m(e,t)}#m(t){if(t.isComposing)return;let e=t.target===this.#e;if(t.key===
"Escape")this.#t.close();else if(e&&t.key==="ArrowDown")this.#s.focusFirst();else if(e&&t.key==="Enter")this.#f();else return!e&&Eh(t)?this.#e.focus():void 0;t.
preventDefault()}#f(){let{first:t}=this.#s;t&&this.#e.value.trim()&&this.#c(t)}#l(){let t=Object.entries(Oo).map(([e,i])=>{let n=document.createElement("button");
return n.type="button",n.className="emoji",n.textContent=i,n.title=l(`emoji.group.${e}`),n.setAttribute("aria-label",n.title),n.dataset.tab=e,n.onclick=()=>this.#d(
e),n});r(".emoji-tabs",this.#t).append(...t)}#d(t){this.#e.value&&(this.#e.value="",this.#r()),this.#s.scrollTo(t)}#p(){let t=this.#t.querySelectorAll('[name="e\
moji-tone"]');for(let[e,i]of t.entries())i.nextElementSibling.textContent=yh.emoji+Xt[e],i.checked=Xt[e]===Je(),i.onchange=()=>{bo(Xt[e]),this.#r()}}},ui=s=>({key:s.
emoji,text:vo(s),label:s.label,code:s.codes[0]}),Eh=({key:s,ctrlKey:t,metaKey:e,altKey:i,target:n})=>s.length===1&&s!==" "&&!t&&!e&&!i&&!n.matches("input");function xh(s,t){
let{top:e,bottom:i,right:n}=t.getBoundingClientRect(),{offsetWidth:o,offsetHeight:a}=s,c=e-a-yt,h=c>=yt?c:Math.min(i+yt,innerHeight-a-yt),d=Math.min(n-o,innerWidth-
o-yt);s.style.setProperty("--x",`${Math.max(yt,d)}px`),s.style.setProperty("--y",`${Math.max(yt,h)}px`)}async function Ao({entry:{seq:s},conversation:t}){let e=x("reactions"),i=new AbortController,n=()=>bh(e,t.history.shown.entry(s)?.reactions??[],t);t.addEventListener(
"change",n,{signal:i.signal}),n(),await b(e,{title:l("reaction.who")}),i.abort()}function bh(s,t,e){let i=t.flatMap(({emoji:n,users:o})=>o.map(a=>({key:`${n} ${a}`,
emoji:n,id:a})));L(r(".reaction-list",s),i,{create:()=>w("reaction-item"),update:(n,{emoji:o,id:a})=>{mt(r(".reaction-emoji",n),{text:o}),m(r(".reaction-name",n),
g(e.personOf({id:a,name:"…"})))}})}var vh=[W("react","emoji",({entry:s},t)=>zi(s,t)),W("copy","copy",({entry:s},t)=>Lo()&&!s.deleted&&!t.isBlocked(s)),W("link","link",({entry:s})=>Lo()&&!!s.seq),
W("edit","edit",({entry:s,edit:t},e)=>At(s,e)&&!t),W("unread","unread",({entry:s},t)=>!!s.seq&&t.state==="live"),W("pin","pin",({entry:s},t)=>qt(s,t)&&!s.pinned),
W("unpin","pin",({entry:s},t)=>qt(s,t)&&!!s.pinned),W("reactions","people",({entry:s})=>!!s.reactions?.length),W("seen","check",({entry:s},t)=>de(s,t.room)),W("\
person","person",({entry:s},t)=>s.user.id!==t.me.id),W("report","flag",({entry:s},t)=>Zi(s,t)),W("retry","again",({state:s})=>s==="failed"),W("discard","trash",
({state:s})=>s==="failed",{isDangerous:!0}),W("delete","trash",({entry:s},t)=>Ji(s,t),{isDangerous:!0})];function Qe(s,t){return vh.filter(({isOffered:e})=>e(s,
t))}function W(s,t,e,{isDangerous:i=!1}={}){return{name:s,icon:t,isOffered:e,isDangerous:i}}function Lo(){return!!navigator.clipboard}var fi=4,pi=8,Zt=null;function Co(s,{label:t,items:e}){return Zt?.button===s?Zt.close():(Zt?.close(),new Promise(i=>Sh(s,{label:t,items:e,resolve:i})))}function gi({
name:s,icon:t,text:e,isDangerous:i},n){let o=w("menu-row");return Rt(o,t),r("span",o).textContent=e,o.dataset.testid=`sheet-${s}`,o.classList.toggle("is-dangero\
us",i),o.onclick=()=>n(s),o}function Sh(s,{label:t,items:e,resolve:i}){let n=w("menu"),o,a=p=>{o=p,u()},c=e.map(p=>gi(p,a));for(let p of c)p.role="menuitem";n.setAttribute(
"aria-label",t),n.append(...c),s.closest("main, aside, nav, body").append(n),n.showPopover(),Ah(n,s);let h=new AbortController,d=P.open(()=>{Zt=null,h.abort(),n.
remove(),s.setAttribute("aria-expanded","false"),i(o)}),u=()=>P.close(d);Zt={button:s,close:u},s.setAttribute("aria-expanded","true"),kh({menu:n,button:s,close:u},
h),n.onkeydown=p=>Oh(p,{rows:c,close:u}),c[0].focus({preventScroll:!0})}function kh({menu:s,button:t,close:e},{signal:i}){let n=({target:o})=>!s.contains(o)&&!t.
contains(o);for(let o of["pointerdown","wheel"])addEventListener(o,a=>n(a)&&e(),{capture:!0,passive:!0,signal:i});addEventListener("resize",e,{signal:i})}function Oh(s,{
rows:t,close:e}){let i=t.indexOf(document.activeElement),n={ArrowDown:(i+1)%t.length,ArrowUp:i-1,Home:0,End:-1}[s.key];if(s.stopPropagation(),n!==void 0)t.at(n).
focus();else if(s.key==="Escape"||s.key==="Tab")e();else return Th(s,t,i);return s.preventDefault()}function Th({key:s},t,e){let i=[...t.slice(e+1),...t.slice(0,
e+1)],n=o=>o.textContent.trim().toLocaleLowerCase().startsWith(s.toLocaleLowerCase());s.trim().length===1&&i.find(n)?.focus()}function Ah(s,t){let e=t.getBoundingClientRect(),
{width:i,height:n}=s.getBoundingClientRect(),o=getComputedStyle(t).direction==="rtl",c=e.bottom+fi+n<=innerHeight-pi?e.bottom+fi:e.top-fi-n,h=o?e.left:e.right-i;
s.style.top=`${_o(c,innerHeight-n)}px`,s.style.left=`${_o(h,innerWidth-i)}px`}var _o=(s,t)=>Math.max(pi,Math.min(s,t-pi));var Lh=matchMedia("(min-width: 45rem) and (hover: hover)");async function Ro({row:s,item:t,button:e=null,conversation:i}){let n=Qe(t,i).map(c=>({...c,text:l(`me\
ssage.${c.name}`)}));if(!n.length)return;s.classList.add("is-pressed");let o=e&&Lh.matches,a=await(o?Co(e,{label:l("message.actions"),items:n}):_h(n));return s.
classList.remove("is-pressed"),s.focus({preventScroll:!0}),o&&!a&&e.focus({preventScroll:!0}),a}async function _h(s){let t=x("message"),e,i=o=>{e=o,t.close()},n=s.
map(o=>{let a=document.createElement("li");return a.append(gi(o,i)),a});return r(".sheet",t).replaceChildren(...n),await b(t),e}var Ch=JSON.parse(document.getElementById("late-files").textContent),ts=new Map;function es(s){if(!ts.has(s)){let t=import(Ch[s]);t.catch(()=>ts.delete(s)),ts.set(s,t)}return ts.get(s)}var Rh=/[*_`~[\\<]|&#?\w|^[ \t]*(?:[>#+|-]|:-|\d{1,9}[.)])/mu,Dh=/!?\[([^[\]\n]{1,200})\]\([^()\s]{1,500}\)/gu,Nh=/^[ \t]*(?:#{1,6}|>|[-+*])[ \t]+|^[ \t]*(?:`{3,}|~{3,}).*$/gmu,
Mh=/\*\*|~~|`/gu,$h=/(?<![\p{L}\p{N}_*])[*_]{1,2}(?=\S)|(?<=\S)[*_]{1,2}(?![\p{L}\p{N}_*])/gu,yi=s=>Rh.test(s);function Q(s){return yi(s)?s.replace(Dh,"$1").replace(
Nh,"").replace(Mh,"").replace($h,""):s}var wi=class extends EventTarget{#t=null;get isReady(){return this.#t!==null}render(t){return this.#t?this.#t(t):(this.load().
catch(()=>{}),null)}async load(){let{render:t}=await es("markdown");this.#t||(this.#t=t,this.dispatchEvent(new Event("ready")))}},G=new wi;function Do(s,t){s.onclick=async()=>{let e=await Ze(s);e?Ct(t,e):t.focus({preventScroll:!0})}}var Ei=String.raw`\s<>"，。；：！？、）】》」』`,$o=String.raw`https?:\/\/[^${Ei}]+|mailto:[^@${Ei}]{1,64}@[^@${Ei}]+`,Ih=new RegExp($o,"giu"),No=new RegExp(
$o,"iuy"),Ph=new Set(`.,;:!?'"*_~`),Io=s=>[...s.matchAll(Ih)].map(({0:t,index:e})=>[Bo(t),e]);function Po(s,t){No.lastIndex=t;let e=No.exec(s);return e&&Bo(e[0])}
function Bo(s){let t=Mo(s,")")-Mo(s,"("),e=s.length;for(;e>0;e-=1){let i=s[e-1];if(i===")"&&t>0)t-=1;else if(!Ph.has(i))break}return s.slice(0,e)}var Mo=(s,t)=>s.
split(t).length-1;var jo=/^([ \t]*)(?:[-*+]|\d{1,9}[.)])[ \t]+/u,Bh=/^([ \t]*)(?:([-*+])|(\d{1,9})([.)])|(>))([ \t]+)/u,jh=/^[ \t]*(?:`{3,}|~{3,})/u,Fo="https://",vi={bold:ss("**"),
italic:ss("*"),strike:ss("~~"),code:qh,"code-block":is,quote:xi({has:/^>[ \t]?/u,mark:()=>"> "}),list:xi({has:/^[-*+][ \t]+/u,mark:()=>"- ",instead:jo}),numbers:xi(
{has:/^\d{1,9}[.)][ \t]+/u,mark:s=>`${s+1}. `,instead:jo}),link:Hh};function ss(s){return t=>{let{value:e,start:i,end:n}=Si(t),o=e.slice(i,n),{length:a}=s;if(e.
slice(i-a,i)===s&&e.slice(n,n+a)===s&&!Fh(s,e,i))return{from:i-a,to:n+a,text:o,start:i-a,end:n-a};let d=o.split(/(\n\s*\n)/u).map((u,p)=>p%2||!u&&o?u:s+u+s).join(
"");return{from:i,to:n,text:d,start:i+a,end:i+d.length-a}}}var Fh=(s,t,e)=>s==="*"&&t[e-2]==="*"&&t[e-3]!=="*";function qh(s){let t=s.value.slice(s.start,s.end);
if(t.includes(`
`))return is(s);let e=Math.max(0,...[...t.matchAll(/`+/gu)].map(([o])=>o.length));if(!e)return ss("`")(s);let i="`".repeat(e+1),n=`${i} ${t} ${i}`;return{from:s.
start,to:s.end,text:n,start:s.start,end:s.start+n.length}}function is(s){let{value:t,from:e,to:i}=Uo(s),n=t.slice(e,i),o=Math.max(2,...[...n.matchAll(/`+/gu)].map(
([h])=>h.length)),a="`".repeat(o+1),c=e+a.length+1;return{from:e,to:i,text:`${a}
${n}
${a}`,start:c,end:c+n.length}}function xi({has:s,mark:t,instead:e}){return i=>{let{value:n,from:o,to:a}=Uo(i),c=n.slice(o,a).split(`
`),h=c.every(S=>s.test(S)||!S.trim())&&c.some(S=>S.trim()),d=0,p=c.map(S=>h?S.replace(s,""):!S.trim()&&c.length>1?S:t(d++)+(e?S.replace(e,""):S)).join(`
`),y=o+p.length;return{from:o,to:a,text:p,start:c.length>1?o:y,end:y}}}function Hh(s){let{value:t,start:e,end:i}=Si(s),n=t.slice(e,i);if(bi(n))return{from:e,to:i,
text:`[](${n})`,start:e+1,end:e+1};let o=e+n.length+3;return{from:e,to:i,text:`[${n}](${Fo})`,start:o,end:o+Fo.length}}var bi=s=>s!==""&&Po(s,0)===s;function Ho(s,t){
let{value:e,start:i,end:n}=Si(t),o=e.slice(i,n);if(!o||o.includes(`
`)||bi(o)||!bi(s))return null;let a=`[${o}](${s})`;return{from:i,to:n,text:a,start:i+a.length,end:i+a.length}}function Wo({value:s,start:t,end:e}){if(t!==e)return null;
let i=s.lastIndexOf(`
`,t-1)+1,n=s.slice(i,t);if(Wh(s.slice(0,i)))return qo(t,`
${/^[ \t]*/u.exec(n)[0]}`);let[o,a,c,h,d,u,p]=Bh.exec(n)??[];if(!o)return null;if(o===n)return{from:i,to:t,text:"",start:i,end:i};let y=c??u??`${Number(h)+1}${d}`;
return qo(t,`
${a}${y}${p}`)}var qo=(s,t)=>({from:s,to:s,text:t,start:s+t.length,end:s+t.length}),Wh=s=>s.split(`
`).filter(t=>jh.test(t)).length%2===1;function Si({value:s,start:t,end:e}){let i=s.slice(t,e);return i.trim()?{value:s,start:t+i.length-i.trimStart().length,end:e-
i.length+i.trimEnd().length}:{value:s,start:t,end:e}}function Uo({value:s,start:t,end:e}){let i=s.indexOf(`
`,e);return{value:s,from:s.lastIndexOf(`
`,t-1)+1,to:i<0?s.length:i}}var Uh={b:"bold",i:"italic",e:"code"},Kh={x:"strike",e:"code-block",l:"link"},Gh={Digit7:"numbers",Digit8:"list",Digit9:"quote"};function ki(s){let t=w("format-\
bar");return t.addEventListener("click",({target:e})=>{let i=e.closest("[data-format]");i&&It(s,vi[i.dataset.format])}),t.addEventListener("pointerdown",e=>e.preventDefault()),
t.addEventListener("keydown",e=>zh(t,e)),s.addEventListener("keydown",e=>Yh(s,e)),t}function It(s,t){let e=t({value:s.value,start:s.selectionStart,end:s.selectionEnd});
return e?(Ct(s,e.text,e),s.setSelectionRange(e.start,e.end),!0):!1}function Yh(s,t){if(st(t))return;let e=Vh(t),i=t.key==="Enter"&&(t.shiftKey||!F.matches)&&!t.
ctrlKey&&!t.metaKey;(e?It(s,vi[e]):i&&It(s,Wo))&&(t.preventDefault(),t.stopPropagation())}function Vh({key:s,code:t,ctrlKey:e,metaKey:i,shiftKey:n,altKey:o}){if(!(e||
i)||o)return;let a=s.toLowerCase();return n?Kh[a]??Gh[t]:Uh[a]}function zh(s,t){let e={ArrowLeft:-1,ArrowRight:1}[t.key];if(!e)return;let i=[...s.children].filter(
o=>!o.hidden),n=i.at((i.indexOf(document.activeElement)+e)%i.length);for(let o of i)o.tabIndex=o===n?0:-1;n.focus(),t.preventDefault(),t.stopPropagation()}function Ko(s,t){
let e=i=>{t.hidden=!i,s.setAttribute("aria-expanded",i)};s.onclick=()=>{e(t.hidden),Jh(!t.hidden)},e(Xh())}var Go="parley:format-bar";function Jh(s){try{localStorage.
setItem(Go,s)}catch{}}function Xh(){try{return localStorage.getItem(Go)==="true"}catch{return!1}}function Yo(s){if(!URL.canParse(s))return null;let t=document.createElement("a");return t.href=s,t.tabIndex=-1,Zh(t)||(t.rel="noopener noreferrer",t.target="_bl\
ank"),t}var Zh=s=>s.origin===location.origin&&Bt(s)!==null;function Vo(s){let t=document.createDocumentFragment(),e=0;for(let[i,n]of Io(s)){let o=Yo(i);o?.append(i),t.append(s.slice(e,n),o??i),e=n+i.length}return t.append(
s.slice(e)),t}var Qh=/^[\p{Emoji_Presentation}\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}\u200d\ufe0f\s]+$/u,tl=24,el="p, li, pre, th, td";function Pt(s,t){
let e=yi(t),i=e?G.render(t):null;return s.classList.toggle("has-blocks",i?.hasBlocks??!1),s.classList.toggle("only-emoji",sl(t)),s.replaceChildren(i?.nodes??Vo(
t)),!e||G.isReady}function zo(s,t){if(!s.classList.contains("has-blocks"))return s.textContent.slice(0,t);let e=document.createTreeWalker(s,NodeFilter.SHOW_TEXT),
[i,n]=["",null];for(;e.nextNode()&&i.length<t;){let o=e.currentNode.parentElement.closest(el);n&&o!==n&&(i+=" "),i+=e.currentNode.data,n=o}return i.slice(0,t)}var sl=s=>s.
length<=tl&&Qh.test(s);var ns=class{#t;#e;#s;constructor({button:t,textarea:e,shown:i}){this.#t=t,this.#e=e,this.#s=i,t.onclick=()=>this.#i?this.#r():this.#o(),i.onkeydown=({key:n})=>n===
"Escape"&&this.#r(),G.addEventListener("ready",()=>this.#i&&this.#n())}close(){this.#a(!1)}get#i(){return!this.#s.hidden}#o(){this.#n(),this.#a(!0),this.#s.focus(
{preventScroll:!0})}#r(){this.#a(!1),this.#e.focus({preventScroll:!0})}#n(){Pt(this.#s,this.#e.value)}#a(t){this.#s.hidden=!t,this.#e.hidden=t,this.#t.setAttribute(
"aria-pressed",t)}};var il=/<(?:a|b|strong|i|em|s|del|code|pre|li|table|blockquote|h[1-6])[\s>]/iu,nl=["vscode-editor-data","application/x-jetbrains"],ol=/^(?:\t| {2,})\S/mu;function Oi(s,t){
s.addEventListener("paste",e=>rl(s,e,t)),s.addEventListener("input",()=>t.hidden=!0)}function rl(s,t,e){let{clipboardData:i}=t,[n,o]=[i.getData("text/plain"),i.
getData("text/html")],a=nl.some(c=>i.types.includes(c));if(It(s,c=>Ho(n.trim(),c)))return t.preventDefault();if(!a&&il.test(o))return t.preventDefault(),al(s,{html:o,
text:n});hl(n,{isFromEditor:a})&&ll(s,{text:n,offer:e})}async function al(s,{html:t,text:e}){let{markdownOf:i}=await es("paste").catch(()=>({markdownOf:()=>e})),
n=i(t);Ct(s,cl(n,e)?e:n)}var cl=(s,t)=>s.replaceAll(/\s+/gu,"")===t.replaceAll(/\s+/gu,"");function hl(s,{isFromEditor:t}){return s.trim().includes(`
`)&&!s.includes("```")&&(t||ol.test(s))}function ll(s,{text:t,offer:e}){let i=s.selectionStart,n=t.replaceAll(`\r
`,`
`);s.addEventListener("input",()=>queueMicrotask(()=>e.hidden=!1),{once:!0}),e.onclick=()=>{e.hidden=!0;let o=i+n.length;s.value.slice(i,o)===n&&It(s,({value:a})=>is(
{value:a,start:i,end:o}))}}function Jo(s,{textarea:t,offer:e}){let i=ki(t);return s.append(i),Ko(r(".composer-format",s),i),Oi(t,e),new ns({button:r('[data-action="preview"]',i),textarea:t,
shown:r(".composer-preview",s)})}function Xo(s,t){let e=ki(t);r('[data-action="preview"]',e).remove(),t.after(e),Oi(t,r(".paste-offer",s))}var dl=8e3,ul=500,ml=2**31-1,os=class{#t;#e;#s;#i;#o;#r;#n=null;#a;#c;#h;#u;#m=!1;#f=null;constructor({form:t,note:e,socket:i,drafts:n,onSent:o,onEditLast:a}){this.#t=
t,this.#e=r("textarea",t),this.#s=r(".composer-send",t),this.#i=e,this.#o=i,this.#r=n,this.#a=o,this.#c=a,Do(r(".composer-button",t),this.#e),this.#u=Jo(t,{textarea:this.#e,
offer:r(".composer-below .paste-offer")}),this.#e.addEventListener("input",()=>this.#p()),this.#e.addEventListener("keydown",c=>this.#b(c)),this.#e.addEventListener(
"compositionstart",()=>this.#m=!0),this.#e.addEventListener("compositionend",()=>this.#w()),this.#e.addEventListener("blur",()=>this.#n&&this.#g({isDone:!0})),t.
addEventListener("submit",c=>this.#S(c)),this.#e.enterKeyHint=F.matches?"send":"enter",n.addEventListener("change",()=>this.#x())}show(t,{signal:e}){this.#n=t,this.#m=
!1,this.#f=null,this.#u.close(),this.#e.value=this.#r.of(t.id);for(let i of["state","room"])t.addEventListener(i,()=>this.#E(),{signal:e});this.#E()}focus(){this.#e.
focus({preventScroll:!0})}add(t){this.#e.value=[this.#e.value,t].filter(Boolean).join(`

`),this.#g()}get#l(){return[...Gt(this.#e)].length}get#d(){return this.#o.limits?.text_characters??dl}#p(){this.#e.value&&this.#n.sayTyping(),this.#g()}#g({isDone:t=!1}={}){
this.#E(),this.#f===null&&this.#r.keep(this.#n.id,this.#e.value,{isDone:t})}#x(){if(!this.#n)return;let{value:t}=this.#e,e=this.#r.of(this.#n.id);if(e!==(t.trim()?
t:"")){if(this.#m)return this.#f=t;this.#e.value=e,this.#E()}}#w(){if(this.#m=!1,this.#f===null)return;let t=this.#r.of(this.#n.id),{value:e}=this.#e;this.#e.value=
t.endsWith(this.#f)?t.slice(0,t.length-this.#f.length)+e:ni(t,e),this.#f=null,this.#g()}#E(){let{isOver:t,room:e}=this.#n,i=Lt(e)||t;this.#y(e);let n=this.#d-this.#l;
this.#e.disabled=!!i,this.#e.placeholder=pl({room:e,closed:i}),this.#s.disabled=i||n<0||this.#l===0,this.#i.textContent=gl(n),this.#i.classList.toggle("is-over",
n<0),Yt(this.#e)}#y({muted_until:t}){clearTimeout(this.#h);let e=new Date(t??0)-Date.now();e>0&&e<ml&&(this.#h=setTimeout(()=>this.#E(),e))}#b(t){if(ve(t))return this.#S(
t);if(!(this.#e.value||st(t))){if(fl(t))return this.#v(t);t.key==="ArrowUp"&&(t.preventDefault(),this.#c())}}async#v(t){t.preventDefault();let e=this.#n,i=await e.
takeBack().catch(n=>k(A(n)));i&&e===this.#n&&this.add(i)}#S(t){t.preventDefault(),!this.#s.disabled&&(this.#n.send(Gt(this.#e)),this.#u.close(),this.#e.value="",
this.#g(),this.#a(),this.focus())}},fl=({key:s,ctrlKey:t,metaKey:e,shiftKey:i,altKey:n})=>(t||e)&&!i&&!n&&s.toLowerCase()==="z";function pl({room:s,closed:t}){let e=Lt(
s);return e==="archived"?l("room.archived.note"):e==="muted"?l("composer.muted",{date:$(new Date(s.muted_until))}):e==="moderators"?l("composer.moderators"):t?l(
"composer.closed"):l("composer.placeholder",{room:s.name})}function gl(s){return s<0?v("composer.over",-s):s<=ul?v("composer.left",s):""}var wl=/[\\^$.*+?()[\]{}|/]/g;function Ti(s){return s.trim()?new RegExp(s.trim().replace(wl,"\\$&"),"giu"):null}function Zo(s,t){if(!t)return[];let e=({text:n})=>n.
search(t)>=0||Q(n).search(t)>=0;return s.filter(n=>T(n)&&!n.deleted&&e(n)).map(({seq:n})=>n).reverse()}var yl="code, pre, a",El="(?<![A-Za-z0-9._%+/@&=#-])",xl="(?![\\p{L}\\p{N}]|_)|(?=[\\u0e00-\\u0eff\\u1000-\\u109f\\u1780-\\u17ff\\u3005-\\u30ff\\u3400-\\u9fff\\uac00-\\ud7af]\
)";function Qo(s,{mentions:t,shown:e,me:i}){let n=bl(t),o=document.createTreeWalker(s,NodeFilter.SHOW_TEXT),a=[];for(;o.nextNode();)o.currentNode.parentElement.
closest(yl)||a.push(o.currentNode);for(let c of a){if(!c.data.includes("@"))continue;let h=c.data.split(n);h.length!==1&&c.replaceWith(...h.map((d,u)=>u%2?Sl(d,
{mentions:t,shown:e,me:i}):d))}}var tr=(s,t)=>s.some(({user:e})=>!e||e===t.id);function bl(s){let t=s.map(({name:e})=>e).sort((e,i)=>i.length-e.length);return new RegExp(
`${El}@(${t.map(vl).join("|")})(?:${xl})`,"u")}var vl=s=>s.replaceAll(".","\\.");function Sl(s,{mentions:t,shown:e,me:i}){let n=t.findIndex(c=>c.name===s),{user:o}=t[n],
a=document.createElement(o?"button":"span");return a.className="mention",a.classList.toggle("is-me",!o||o===i.id),a.textContent=`@${e[n]}`,o&&(Object.assign(a,{
type:"button",tabIndex:-1,title:`@${s}`}),Object.assign(a.dataset,{action:"mention",user:o})),a}function er(s,{reactions:t},e){L(s,[...t,{emoji:"",users:[]}],{key:({emoji:i})=>i,create:({emoji:i})=>w(i?"reaction":"reaction-more"),update:(i,n)=>n.emoji&&kl(
i,n,e)})}function kl(s,{emoji:t,users:e},i){s.setAttribute("aria-pressed",e.includes(i.id)),s.setAttribute("aria-label",v("reaction.spoken",e.length,{emoji:t})),
s.title="",mt(r(".reaction-emoji",s),{text:t}),m(r(".reaction-count",s),C(e.length))}function sr(s,{reactions:t=[]},e){let{emoji:i,users:n}=t.find(o=>o.emoji===
s.dataset.key)??{};i&&(s.title=l("reaction.title",{names:X(n.map(o=>Ol(o,e))),emoji:i}))}var Ol=(s,t)=>s===t.me.id?l("reaction.you"):g(t.personOf({id:s,name:"…"}));var Tl=1600,Al=24,Ll=200,Ai=new WeakMap,Li=new WeakSet,nr=()=>w("message");function or(s,t){let e=Ai.get(s);Ai.set(s,t);let i=Li.has(s)&&G.isReady;if(e&&_l(e,t)&&
!i)return;let n=rs(t);Cl(s,t),Dl(s,t);let o=e&&n===rs(e)&&e.entry.deleted===t.entry.deleted&&!i,a=e?.mentioned===t.mentioned&&e.entry.mentions===t.entry.mentions;
(!o||!a||e.isBlocked!==t.isBlocked)&&Nl(s,{...t,text:n}),Rl(s,t),$l(s,t),Il(s,t),Pl(s,t),Bl(s,t)}var Y=s=>Ai.get(s),rs=({entry:s,edit:t})=>t&&!s.deleted?t.text:
s.text;function _l(s,t){return["entry","edit","leads","pending","state","name","picture","isBlocked","mentioned"].every(e=>s[e]===t[e])}function Cl(s,t){let{entry:e,
leads:i,own:n,state:o}=t;s.classList.toggle("leads",i),s.classList.toggle("own",n),s.classList.toggle("is-deleted",!!e.deleted),s.dataset.state=o,e.seq&&(s.dataset.
seq=e.seq),e.deleted&&r(".message-actions",s)?.remove()}function Rl(s,{entry:t,name:e}){let i=zo(r(".message-text",s),Ll);s.setAttribute("aria-label",l("message\
.spoken",{name:e,time:Wt(new Date(t.at)),text:i}))}function Dl(s,{entry:{at:t},author:e,name:i}){let n=new Date(t);O(r(".avatar",s),e),m(r(".message-author",s),
i);let o=r(".message-time",s);o.dateTime=t,m(o,Wt(n)),o.title=$(n)}function Nl(s,{entry:{deleted:t,mentions:e},text:i,isBlocked:n,mentioned:o,own:a,me:c}){let h=r(
".message-text",s);if(s.classList.toggle("is-blocked",n&&!t),Et(s,"message-reveal",n&&!t),Li.delete(s),s.classList.remove("mentions-me"),n||t)return h.classList.
remove("has-blocks","only-emoji"),h.textContent=l(t?"message.deleted":"message.blocked"),as(s,!1);Pt(h,i)||Li.add(s),e&&Qo(h,{mentions:e,shown:o.split(`
`),me:c}),s.classList.toggle("mentions-me",!!e&&!a&&tr(e,c)),as(s,Ml(i))}var rr=s=>s.classList.contains("is-folded")&&as(s,!1),Ml=s=>s.length>Tl||s.split(`
`).length>Al;function as(s,t){s.classList.toggle("is-folded",t);let e=Et(s,"message-unfold",t);e&&(e.onclick=()=>{as(s,!1),s.focus()})}function $l(s,{pending:t}){
let e=Et(s,"message-pending",!!t);e&&(e.title=l(`message.${t}`),e.setAttribute("aria-label",e.title))}function Il(s,{entry:{editedAt:t,deleted:e}}){let i=Et(s,"\
message-edited",!!t&&!e);i&&(i.title=$(new Date(t)))}function Pl(s,{entry:t,edit:e}){let{failure:i}=e??t,n=Et(s,"message-failure",!!i);n&&(m(r("span",n),l(e?"me\
ssage.edit.failed":"message.failed",{reason:A({code:i})})),m(r('[data-action="discard"]',n),l(e?"message.edit.discard":"message.discard")))}function Bl(s,{entry:t,
me:e,isBlocked:i}){let n=Et(s,"message-pinned",!!t.pinned&&!i);n&&(n.title=l("message.pinned",{date:$(new Date(t.pinned.at))}));let o=Et(s,"message-reactions",!!t.
reactions?.length&&!i);o&&er(o,t,e)}var ir=["message-reveal","message-unfold","message-pending","message-edited","message-pinned","message-failure","message-rea\
ctions"];function Et(s,t,e){let i=r(".message-body",s),n=r(`:scope > .${t}`,i);if(e||n?.remove(),!e||n)return e?n:null;let o=ir.slice(ir.indexOf(t)+1).map(c=>r(
`:scope > .${c}`,i)),a=w(t);return i.insertBefore(a,o.find(Boolean)??r(".message-editor",i)),a}var jl=4,cs=globalThis.CSS?.highlights,hs=class{#t;#e;#s;#i=null;#o=null;#r=null;#n=[];#a=null;#c=1/0;constructor(t,{timeline:e}){this.#t=t,this.#s=e,this.#e=r(
"input",t),this.#e.oninput=()=>this.#f(),document.addEventListener("coloured",()=>this.#o&&this.#w()),t.onkeydown=i=>this.#m(i),r('[data-find="older"]',t).onclick=
()=>this.#l(1),r('[data-find="newer"]',t).onclick=()=>this.#l(-1),r('[data-find="more"]',t).onclick=()=>this.#x(),r('[data-find="close"]',t).onclick=()=>this.#h()}show(t,{
signal:e}){this.#i=t,this.#h(),t.addEventListener("change",()=>this.#o&&this.#p(),{signal:e})}open(){this.#r=document.activeElement,this.#c=Number(this.#s.lastOnScreen?.
dataset.seq??1/0),this.#t.hidden=!1,this.#o=P.open(()=>this.#u()),this.#e.focus(),this.#e.select(),this.#f()}around(t){t(),this.#o&&this.#w()}#h(){this.#o&&P.close(
this.#o)}#u(){this.#o=null,this.#t.hidden=!0,this.#E(),this.#r?.focus({preventScroll:!0})}#m(t){if(!t.isComposing){if(t.key==="Escape")this.#h();else if(t.key===
"Enter"&&t.target===this.#e)this.#l(t.shiftKey?-1:1);else return;t.preventDefault(),t.stopPropagation()}}#f(){this.#a=null,this.#p();let t=this.#n.find(e=>e<=this.#c)??
this.#n[0];t?this.#d(t):this.#w()}#l(t){if(!this.#n.length)return;let e=this.#n.indexOf(this.#a)+t;this.#c=this.#n.at(e%this.#n.length),this.#d(this.#c)}#d(t){this.#a=
t;let e=this.#s.lookAt(t);rr(e),this.#w(),this.#g()}#p(){this.#n=Zo(this.#i.history.shown.entries,Ti(this.#e.value)),this.#n.includes(this.#a)||(this.#a=null),this.#g()}#g(){
let{history:t}=this.#i,e=t.shown.entries.filter(T).length,i=this.#n.indexOf(this.#a)+1,o=this.#e.value.trim()?i?l("find.count",{at:C(i),count:C(this.#n.length)}):
l("find.none"):"";m(r(".find-count",this.#t),o),m(r(".find-loaded",this.#t),v("find.loaded",e)),r('[data-find="more"]',this.#t).hidden=!t.hasOlder;for(let a of[
"older","newer"])r(`[data-find="${a}"]`,this.#t).disabled=!this.#n.length}async#x(){let{history:t}=this.#i,e=r(".find-trouble",this.#t);m(e,"");try{for(let i=0;i<
jl&&t.hasOlder;i+=1)await t.loadOlder()}catch(i){m(e,A(i))}this.#e.focus(),this.#a===null&&this.#o&&this.#f()}#w(){this.#E();let t=Ti(this.#e.value);if(!t)return;
let e=[],i=[];for(let n of this.#s.list.messageRows){let o=Number(n.dataset.seq)===this.#a;n.classList.toggle("is-found",o),(o?i:e).push(...Fl(r(".message-text",
n),t))}cs?.set("found",new Highlight(...e)),cs?.set("found-here",new Highlight(...i))}#E(){for(let t of this.#s.list.messageRows)t.classList.remove("is-found");
for(let t of["found","found-here"])cs?.delete(t)}};function Fl(s,t){if(!cs)return[];let e=[],i=document.createTreeWalker(s,NodeFilter.SHOW_TEXT),n=0;for(;i.nextNode();)
e.push({node:i.currentNode,at:n}),n+=i.currentNode.length;let o=a=>e.findLast(({at:c})=>c<=a);return[...s.textContent.matchAll(t)].map(({0:a,index:c})=>{let h=new Range,
[d,u]=[o(c),o(c+a.length-1)];return h.setStart(d.node,c-d.at),h.setEnd(u.node,c+a.length-u.at),h})}function ar(s,{text:t,written:e=t,focus:i=!0,save:n,onEmpty:o,done:a}){if(r(".message-editor",s))return;let c=w("message-editor"),h=r("textarea",c);Xo(c,h);let d=()=>{
_i(s),a()};ql(c,{textarea:h,close:d,submit:()=>Hl(c,{before:t,save:n,onEmpty:o,close:d})}),s.classList.add("is-editing"),r(".message-body",s).append(c),h.value=
e,Yt(h),i&&(h.focus({preventScroll:!0}),c.scrollIntoView({block:"nearest"}))}function _i(s){let t=r(".message-editor",s);return t.remove(),s.classList.remove("i\
s-editing"),r("textarea",t).value}function ql(s,{textarea:t,close:e,submit:i}){t.oninput=()=>Yt(t),s.onkeydown=n=>{if(!st(n)){if(n.key==="Escape")e();else if(n.
target===t&&ve(n))i();else return;n.preventDefault(),n.stopPropagation()}},s.onsubmit=n=>{n.preventDefault(),i()},r('[data-action="cancel"]',s).onclick=e}async function Hl(s,{
before:t,save:e,onEmpty:i,close:n}){let o=Gt(r("textarea",s));if(o===t)return n();await E(s,async()=>{await(o?e(o):i()),n()})}var ls=class{#t;#e;#s;#i=[];#o=!1;constructor(t,e){this.#t=t,this.#e=e}show(t,{signal:e}){this.#s=t,this.#i=[],t.addEventListener("lost-edit",({detail:i})=>this.#e.
keepAsDraft(i.text),{signal:e}),t.addEventListener("resync",()=>this.#r(),{signal:e}),t.addEventListener("state",()=>t.state==="live"&&this.#a(),{signal:e})}around(t){
let e=[...this.#t.querySelectorAll(".message.is-editing")];t();for(let i of e)i.isConnected||this.#n(i);this.#o||this.#c()}#r(){this.#o=!0;for(let t of this.#t.
querySelectorAll(".message.is-editing"))this.#n(t)}#n(t){let{entry:e}=Y(t);this.#i.push({entry:e,written:_i(t)})}#a(){if(!this.#o)return;this.#o=!1;let t=({entry:e})=>{
let i=this.#e.entryOf(e);return!i||!At(i,this.#s)};for(let{entry:e,written:i}of this.#i.filter(t))i!==e.text&&this.#e.keepAsDraft(i);this.#i=this.#i.filter(e=>!t(
e)),this.#c()}#c(){this.#i=this.#i.filter(({entry:t,written:e})=>{let i=this.#e.rowOf(t);return i?(this.#e.reopen(i,Y(i).entry,e),!1):!0})}};var ds=class{#t;#e;constructor(t){this.#t=t,this.#e=r(".resync-kept",t),r("button",t).onclick=()=>t.hidden=!0}show(t,{signal:e}){this.#t.hidden=!0,t.addEventListener(
"resync",({detail:i})=>this.#s(i),{signal:e})}sayKept(){this.#e.hidden=!1}#s({reason:t}){let e=t==="epoch_changed"?"resync.restored":"resync.incomplete";m(r(".r\
esync-text",this.#t),l(e)),this.#e.hidden=!0,this.#t.hidden=!1}};var us=class{#t;#e;constructor(t,{router:e,...i}){this.#t=t,this.#e=i;let n=r(".people-button",t),o=()=>e.address.panel==="people",a=()=>n.setAttribute("aria-ex\
panded",o());n.onclick=()=>o()?e.up():e.go({...e.address,panel:"people"}),e.addEventListener("change",a),r(".pins-button",t).onclick=()=>e.go({...e.address,panel:"\
pins"}),r(".reports-button",t).onclick=()=>e.go({...e.address,panel:"reports"})}show(t,{signal:e}){let i=()=>this.#s(t),n=j(()=>e.aborted||i()),{directory:o,presence:a,
reports:c}=this.#e,h=()=>t.state==="live"&&at(t.room)&&c.count(t.id);t.addEventListener("room",i,{signal:e});for(let d of[o,a,c])d.addEventListener("change",n,{
signal:e});t.addEventListener("state",h,{signal:e}),h(),i()}#s({room:t}){m(r(".room-title",this.#t),t.name);let e=r(".room-topic",this.#t),i=gt(t);m(e,i?this.#r(
i):t.topic??""),e.title=e.textContent,this.#i(i),this.#o(t),m(r(".people-count",this.#t),C(t.member_count))}#i(t){let e=r(".room-picture",this.#t);e.hidden=!t,t&&
(O(e,this.#e.directory.of(t)),K(e,this.#e.presence.of(t.id)))}#o(t){let{count:e,hasMore:i}=at(t)?this.#e.reports.waitingIn(t.id):{count:0};r(".reports-button",this.#t).
hidden=!e,m(r(".reports-count",this.#t),e?_t(e,{hasMore:i}):"")}#r(t){return[Mt({state:this.#e.presence.of(t.id)}),Dt(this.#e.directory.of(t))].filter(Boolean).
join(" · ")}};var Wl=450,Ul=10,cr=.9,lr="a[href], button:not([hidden])",dr=".code-block pre, .table-scroll",hr=`${lr}, ${dr}`,ms=class{#t;#e;#s;#i;#o;#r=null;constructor({log:t,
scroller:e,timeline:i,actions:n}){this.#t=t,this.#e=e,this.#s=i,this.#o=n,t.addEventListener("pointerover",({target:o})=>this.#n(o.closest(".message")));for(let o of[
"pointerover","focusin"])t.addEventListener(o,({target:a})=>this.#a(a));t.addEventListener("focusin",({target:o})=>this.#c(o.closest(".message"))),t.addEventListener(
"focusout",o=>this.#h(o)),t.addEventListener("click",({target:o})=>this.#u(o)),t.addEventListener("keydown",o=>this.#m(o)),this.#w(),e.addEventListener("focus",
()=>e.matches(":focus-visible")&&this.#s.lastOnScreen?.focus())}show(t){this.#i=t,this.#e.tabIndex=0}around(t){let e=this.#t.contains(document.activeElement);t();
let i=r('.message[tabindex="0"]',this.#t);e&&!this.#t.contains(document.activeElement)?(this.#e.tabIndex=-1,this.#e.focus({preventScroll:!0})):!i&&document.activeElement!==
this.#e&&(this.#e.tabIndex=0)}#n(t){if(!t||t.dataset.state!=="sent")return;let e=r(".message-actions",t)??t.appendChild(w("message-actions")),i=Y(t),n=new Set(Qe(
i,this.#i).map(({name:o})=>o));i.entry.deleted||n.add("more");for(let o of e.children)o.hidden=!n.has(o.dataset.action);e.hidden=[...e.children].every(o=>o.hidden)}#a(t){
let e=t.closest(".reaction");e&&sr(e,Y(e.closest(".message")).entry,this.#i)}#c(t){if(t){this.#n(t),this.#e.tabIndex=-1;for(let e of this.#t.querySelectorAll('.\
message[tabindex="0"]'))e.tabIndex=-1;t.tabIndex=0}}#h({target:t,relatedTarget:e}){let i=t.closest(".message");if(i&&!i.contains(e))for(let n of i.querySelectorAll(
hr))n.tabIndex=-1}#u(t){let e=t.closest(".message"),i=t.closest("[data-action]"),n=t.matches(".avatar, .message-author")?"person":i?.dataset.action;e&&this.#o[n]?.(
e,Y(e),i)}#m(t){let e=t.target.closest(".message");if(!e||t.target.matches("textarea")||t.ctrlKey||t.metaKey||t.altKey||t.key.startsWith("Arrow")&&t.target.matches(
dr))return;let i=t.target===e?this.#f(e,t.key):this.#l(e,t.key);i&&(t.preventDefault(),t.stopPropagation(),i())}#f(t,e){let{list:i}=this.#s;return{Enter:()=>this.#g(
t),ArrowUp:()=>this.#d(i.beside(t,-1)),ArrowDown:()=>this.#d(i.beside(t,1)),Home:()=>this.#d(i.first()),End:()=>{this.#s.toNewest(),this.#s.focusNewest()},PageUp:()=>this.#p(
-cr),PageDown:()=>this.#p(cr)}[e]}#l(t,e){if(e==="Escape")return()=>t.focus({preventScroll:!0});let i={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1}[e],n=this.#x(
t);return i&&(()=>n.at((n.indexOf(document.activeElement)+i)%n.length).focus())}#d(t){t?.focus({preventScroll:!0}),t?.scrollIntoView({block:"nearest"})}#p(t){let{
list:e}=this.#s;this.#s.scroll(t);let{top:i}=this.#e.getBoundingClientRect(),n=e.messageRows.find(o=>o.getBoundingClientRect().top>=i);(t<0?n:this.#s.lastOnScreen)?.
focus({preventScroll:!0})}#g(t){let e=this.#x(t);for(let i of e)i.tabIndex=0;e[0]?.focus({preventScroll:!0})}#x=t=>[...t.querySelectorAll(hr)];#w(){let t=this.#t;
t.addEventListener("pointerdown",e=>this.#E(e),{passive:!0}),t.addEventListener("pointermove",e=>this.#y(e),{passive:!0});for(let e of["pointerup","pointercance\
l"])t.addEventListener(e,()=>this.#b(),{passive:!0});this.#e.addEventListener("scroll",()=>this.#b(),{passive:!0}),t.addEventListener("contextmenu",e=>{e.pointerType===
"touch"&&!e.target.closest("a[href]")&&e.preventDefault()})}#E({pointerType:t,target:e,clientX:i,clientY:n,isPrimary:o}){this.#b();let a=t==="touch"&&o&&!e.closest(
`${lr}, textarea`)&&e.closest(".message");if(!a)return;let c=setTimeout(()=>{this.#r=null,Kl(),this.#o.more(a,Y(a))},Wl);this.#r={timer:c,clientX:i,clientY:n}}#y({
clientX:t,clientY:e}){let i=this.#r;i&&Math.hypot(t-i.clientX,e-i.clientY)>Ul&&this.#b()}#b(){clearTimeout(this.#r?.timer),this.#r=null}};function Kl(){let s=t=>{
t.preventDefault(),t.stopPropagation()};addEventListener("click",s,{capture:!0,once:!0}),addEventListener("pointerdown",()=>removeEventListener("click",s,{capture:!0}),
{capture:!0,once:!0})}var fs=class{#t;constructor(t){this.#t=t}show(t,{signal:e}){let i=()=>{let n=Gl(t),o=n?Yl(n,t):0;this.#t.hidden=!o,m(this.#t,o?v("seen.count",o):""),this.#t.onclick=
()=>ze({entry:n,conversation:t})};for(let n of[t,t.readers])n.addEventListener("change",i,{signal:e});i()}};function Gl({timeline:s,me:t,room:e}){let i=s.entries.
findLast(T);return i&&i.user.id===t.id&&de(i,e)?i:null}var Yl=({seq:s},{readers:t,me:e})=>t.of(s).filter(i=>i!==e.id).length;var Vl={"sign-in":{key:"status.ended.action",go:vt},reload:{key:"again",go:()=>location.reload()},rooms:{key:"status.rooms.action",go:s=>s.go(tt)}},zl=new Set([
"connecting","catching-up"]),ps=class{#t;#e;constructor(t,{router:e}){this.#t=t,this.#e=e}show(t,{signal:e}){let i=()=>this.#s(t.state);t.addEventListener("stat\
e",i,{signal:e}),i()}#s(t){this.#t.dataset.state=t,this.#t.closest(".conversation").classList.toggle("is-opening",zl.has(t)),r(".status-text",this.#t).textContent=
t==="live"?"":l(`status.${t}`);let e=r("button",this.#t),i=Vl[xt[t]?.next];e.hidden=!i,i&&(e.textContent=l(i.key),e.onclick=()=>i.go(this.#e))}};var Jl=900,gs=class{#t;#e;#s;constructor(t,{isFollowing:e}){this.#t=t,this.#e=e,t.addEventListener("scroll",()=>this.#i(),{passive:!0})}draw(){let{top:t}=this.#t.
getBoundingClientRect();for(let e of this.#t.querySelectorAll(".day"))r(".day-title",e).classList.toggle("is-over",e.getBoundingClientRect().top<t)}#i(){if(this.#e())
return this.#o();this.#t.classList.add("is-scrolling"),clearTimeout(this.#s),this.#s=setTimeout(()=>this.#o(),Jl)}#o(){clearTimeout(this.#s),this.#t.classList.remove(
"is-scrolling")}};var ur=new Set(["joined","left","added","removed"]),Xl=new Set(["began","brought"]),Ci=new Set(["joined","left"]);function Ri(s){let t=[];for(let e of Zl(s)){let i=t.
at(-1);i&&Ql(i[0],e)?i.push(e):t.push([e])}return t.map(td)}function Zl(s){let t=new Map(s.filter(({type:i})=>Ci.has(i)).map(i=>[i.user.id,i]));return s.filter(
({type:i})=>!Xl.has(i)).filter(i=>!Ci.has(i.type)||t.get(i.user.id)===i)}function Ql(s,{type:t,user:e}){return s.type!==t||!ur.has(t)?!1:Ci.has(t)||s.user.id===
e.id}function td(s){let[{type:t,user:e,member:i,role:n,name:o,topic:a}]=s,c={user:g(e),name:o,topic:a,member:i&&g(i)};if(ur.has(t)){let h=[...new Set(s.map(d=>g(
d.member??d.user)))];return v(`notice.${t}`,h.length,{...c,names:X(h)})}return t==="role"?l(`notice.role.${n}`,c):t==="topic"&&!a?l("notice.topic.removed",c):l(
`notice.${t}`,c)}var ed=300;function mr(s,t,e){let{before:i,firstNew:n,me:o}=e,a=[];i&&a.push({key:fr(new Date(i.at)),at:new Date(i.at),rows:[],isContinued:!0});let c=i;for(let h of[
...s,...t.map(d=>sd(d,o))]){let d=id(a,new Date(h.at));n!==null&&h.seq===n&&(d.rows.push({key:"new-line",kind:"new-line"}),c=null),!d.rows.length&&!d.isContinued&&
(c=null),T(h)?d.rows.push(nd(h,c,e)):hd(d.rows,cd(h,e)),c=h}return a.filter(({rows:h})=>h.length)}var Di=new WeakMap;function sd(s,t){let{clientId:e,text:i,at:n,
failure:o}=s;if(!Di.has(s)){let a={type:"message",seq:null,at:n,user:t,text:i,deleted:!1,clientId:e,failure:o,unsent:!0};Di.set(s,a)}return Di.get(s)}var fr=s=>`${s.
getFullYear()}-${s.getMonth()+1}-${s.getDate()}`;function id(s,t){let e=fr(t),i=s.at(-1);return i&&(i.key===e||t<i.at)?i:(s.push({key:e,at:t,rows:[],isContinued:!1}),
s.at(-1))}function nd(s,t,{me:e,live:i,edits:n,personOf:o,isBlocked:a}){let c=s.user.id===e.id,h=n.get(s.seq),d=s.unsent?s:h,u=d?.failure?"failed":d?"pending":"\
sent",p=o(s.user);return{key:c&&s.clientId?s.clientId:`seq-${s.seq}`,kind:"message",entry:s,own:c,me:e,author:p,name:p.display_name||p.name,picture:p.picture,isBlocked:a(
s),mentioned:od(s,o),edit:h,leads:!rd(s,t),state:u,pending:u!=="pending"?null:i?"sending":"waiting"}}var od=({mentions:s=[]},t)=>s.map(({user:e,name:i})=>e?g(t(
{id:e,name:i})):i).join(`
`);function rd(s,t){return!t||!T(t)||t.user.id!==s.user.id?!1:new Date(s.at)-new Date(t.at)<ed*1e3}var ad={joined:"began",added:"brought"};function cd(s,{personOf:t,
isDirect:e}){let{user:i,member:n,type:o}=s;return{...s,type:e&&ad[o]||o,user:t(i),member:n&&t(n)}}function hd(s,t){let e=s.at(-1);e?.kind==="notice"?e.entries.push(
t):s.push({key:`notice-${t.seq}`,kind:"notice",entries:[t]})}var ws=class{#t=new Map;#e=0;#s=null;fit(t){t!==this.#s&&(this.#s=t,this.clear())}clear(){this.#t.clear(),this.#e=0}set(t,e){this.#e+=e-(this.#t.get(t)??0),this.#t.
set(t,e)}of(t,e,i){let{mean:n}=this,o=0;for(let a=e;a<i;a+=1)o+=this.#t.get(t[a].seq)??n;return o}at(t,e){let{mean:i}=this,n=0;for(let o=e;n<t.length&&o>0;n+=1)
o-=this.#t.get(t[n].seq)??i;return n}get mean(){return this.#t.size?this.#e/this.#t.size:44}};var ys=class{#t;#e;#s=null;#i;following=!0;constructor(t,{mayFollow:e}){this.#t=t,this.#e=e,t.addEventListener("scroll",()=>this.#r(),{passive:!0});let i=new ResizeObserver(
()=>this.following?this.toBottom():this.#a());i.observe(t),i.observe(t.firstElementChild)}keep(t){let e=this.following?null:this.#h(),i=e?.getBoundingClientRect().
top;t(),this.following?this.toBottom():e?.isConnected&&this.#c(e.getBoundingClientRect().top-i),this.#n()}toBottom(){this.following=this.#e(),this.#t.scrollTop=
this.#t.scrollHeight}stay(){this.following=!1}revealAbove(t){let{top:e}=this.#t.getBoundingClientRect();return!t||t.getBoundingClientRect().top>=e?!1:(this.reveal(
t),!0)}isInView(t){let[e,i]=[this.#t,t].map(n=>n.getBoundingClientRect());return i.top>=e.top&&i.bottom<=e.bottom}reveal(t){this.putAt(t,this.#t.clientHeight/5)}putAt(t,e){
let{top:i}=this.#t.getBoundingClientRect();this.#t.scrollTop+=t.getBoundingClientRect().top-i-e,this.following=this.#o,this.#n()}placeIn(t){let e=this.#u(t);return e?
{row:e,offset:e.getBoundingClientRect().top-this.#t.getBoundingClientRect().top}:null}lastAboveFoot(t){let e=this.#t.getBoundingClientRect().bottom+1;return t[Qt(
t,i=>i.getBoundingClientRect().bottom>e)-1]}get isNearTop(){return this.#t.scrollTop<this.#t.clientHeight}get isNearFoot(){let{scrollHeight:t,scrollTop:e,clientHeight:i}=this.#t;
return t-e-i<i}get#o(){let{scrollHeight:t,scrollTop:e,clientHeight:i}=this.#t;return this.#e()&&t-e-i<48}#r(){this.following=this.#o,this.#n()}#n(){this.#s=this.
following?null:this.placeIn(this.#t.querySelectorAll(".day-rows > *")),this.#i=this.#t.clientWidth}#a(){let{row:t,offset:e}=this.#s??{};!t?.isConnected||this.#i===
this.#t.clientWidth||(this.#c(t.getBoundingClientRect().top-this.#t.getBoundingClientRect().top-e),this.#i=this.#t.clientWidth)}#c(t){Math.abs(t)>=.5&&(this.#t.
scrollTop+=t)}#h(){return this.#u(this.#t.querySelectorAll(".day-rows > *"))}#u(t){let{top:e}=this.#t.getBoundingClientRect();return t[Qt(t,i=>i.getBoundingClientRect().
bottom>e)]}};function Qt(s,t){let e=0,i=s.length;for(;e<i;){let n=e+i>>1;t(s[n])?i=n:e=n+1}return e}var ld=24,pr=4,dd=80,ud=180,Mi=.75,md=1+Mi,fd=1+2*Mi,pd=4,gd={message:nr,notice:()=>w("notice"),"new-line":()=>w("new-line")},wd={message:or,notice:xd,"new-line":()=>{}},
Es=class{#t;#e;#s;#i;#o;#r=new ws;#n=[];#a=[];#c=null;#h=[];#u=[];#m=null;#f=null;#l=0;#d=0;#p;#g=0;#x=0;constructor({scroller:t,keeper:e,changing:i}){this.#t=t,
this.#e=e,this.#s=r(".timeline-log",t),this.#i=r(".rows-above",t),this.#o=r(".rows-below",t),this.#p=i;let n=()=>{this.#g=t.clientWidth,this.#x=t.clientHeight};
new ResizeObserver(n).observe(t),n()}get rows(){return this.#h}get messageRows(){return this.#h.filter(t=>t.matches(".message"))}get isEmpty(){return!this.#u.some(
({kind:t})=>t==="message")}clear(){this.#s.replaceChildren(),this.#r.clear(),this.#n=this.#a=this.#h=this.#u=[],this.toEnd()}draw(t,e,i,{aloud:n=!1}={}){this.#n=
t,this.#a=e,this.#c=i,this.#y(),this.#w({aloud:n})}follow(){for(let t=0;t<pd;t+=1){let e=this.#S();if(!e)return;this.#O(),this.#v(e),this.#w()}}toEnd(){this.#m=
this.#f=null,this.#y()}show(t){let e=Math.min(U(this.#n,t),this.#n.length-1);return(e<this.#l||e>=this.#d)&&(this.#O(),this.#v(this.#T(e)),this.#w()),this.rowOf(
t)}rowOf(t){return r(`.message[data-seq="${t}"]`,this.#s)??this.#L(t)}beside(t,e){let{messageRows:i}=this,n=i.indexOf(t)+e;if(i[n])return i[n];if(!(e<0?this.#l===
0:this.#d===this.#n.length))return this.#O(),this.#v(this.#T(e<0?this.#l:this.#d)),this.#w(),i=this.messageRows,n=i.indexOf(t)+e,i[n]}first(){let t=this.#n.find(
T);return t&&this.show(t.seq)}onScreen({first:t,last:e}){let{top:i,bottom:n}=this.#t.getBoundingClientRect(),o=p=>y=>y.getBoundingClientRect().bottom>p,a=Qt(this.#h,
o(i)),c=Qt(this.#h,o(n+1))-1,h=this.#u.slice(a,c+1).flatMap(Ni);if(!h.length)return this.#n.length||t===null?null:{from:t,to:e};let d=this.#n[U(this.#n,h[0])-1],
u=this.#n[U(this.#n,h.at(-1))+1];return{from:d?d.seq+1:t,to:u?u.seq-1:e}}#w({aloud:t=!1}={}){this.#s.setAttribute("aria-live",t?"polite":"off"),this.#p(()=>this.#e.
keep(()=>this.#E()))}#E(){this.#r.fit(this.#g);let t=this.#n.slice(this.#l,this.#d),e=this.#d===this.#n.length,i=this.#n[this.#l-1],n=mr(t,e?this.#a:[],{...this.#c,
before:i});L(this.#s,n,{create:()=>w("day"),update:yd}),this.#u=n.flatMap(({rows:o})=>o),this.#h=[...this.#s.querySelectorAll(".day-rows > *")],gr(this.#i,this.#r.
of(this.#n,0,this.#l)),gr(this.#o,this.#r.of(this.#n,this.#d,this.#n.length))}#y(){let{length:t}=this.#n,e=this.#A;this.#d=this.#f===null?t:Math.min(t,U(this.#n,
this.#f+1)),this.#l=this.#m===null?this.#d-this.#k(md):U(this.#n,this.#m),this.#l>=this.#d&&(this.#d=Math.max(this.#d,Math.min(t,e))),this.#l>=this.#d&&(this.#l=
this.#d-e),this.#f===null&&this.#d-this.#l>e+e/4&&this.#b(e),this.#v([this.#l,this.#d])}#b(t){this.#e.following||!this.#h.length?this.#l=this.#d-t:this.#d=this.#l+
t+t/4,this.#O()}#v([t,e]){let{length:i}=this.#n;for(this.#d=Math.min(Math.max(Math.round(e),0),i),this.#l=Math.min(Math.max(Math.round(t),0),this.#d);this.#l>0&&
this.#l<i&&!T(this.#n[this.#l])&&!T(this.#n[this.#l-1]);)this.#l-=1;for(;this.#d>0&&this.#d<i&&!T(this.#n[this.#d])&&!T(this.#n[this.#d-1]);)this.#d+=1;this.#m=
this.#n[this.#l]?.seq??null,this.#f=this.#d===i?null:this.#n[this.#d-1].seq}#S(){let{top:t,bottom:e,height:i}=this.#t.getBoundingClientRect(),n=this.#s.getBoundingClientRect(),
o=Mi*i,a=this.#A,c=a/pr;if(!i||!this.#h.length)return null;if(n.bottom<t||n.top>e)return this.#T(this.#r.at(this.#n,t-this.#i.getBoundingClientRect().top));let[
h,d]=[this.#l-c,this.#d+c];return this.#l>0&&n.top>t-o?[h,Math.min(this.#d,h+a)]:this.#d<this.#n.length&&n.bottom<e+o?[Math.max(this.#l,d-a),d]:null}#T(t){let e=this.#k(
fd)/2;return[t-e,t+e]}get#A(){let t=pr*this.#x/ld;return Math.round(Math.min(ud,Math.max(dd,t)))}#k(t){return Math.ceil(t*this.#x/this.#r.mean)}#O(){let t=this.#s.
getBoundingClientRect().top;this.#h.forEach((e,i)=>{let[n,...o]=Ni(this.#u[i]);if(!n)return;let{bottom:a}=e.getBoundingClientRect();this.#r.set(n,a-t);for(let c of o)
this.#r.set(c,0);t=a})}#L(t){return this.#h[this.#u.findIndex(e=>e.kind==="notice"&&Ni(e).includes(t))]}},Ni=({entry:s,entries:t=[s]})=>t.flatMap(e=>e?.seq??[]);
function gr(s,t){let e=`${t}px`;s.style.blockSize!==e&&(s.style.blockSize=e)}function yd(s,{at:t,rows:e,isContinued:i}){m(r(".day-title span",s),fn(t)),s.classList.
toggle("is-continued",i),s.classList.toggle("is-silent",e.every(Ed)),L(r(".day-rows",s),e,{create:({kind:n})=>gd[n](),update:(n,o)=>wd[o.kind](n,o)})}var Ed=({kind:s,
entries:t})=>s==="notice"&&!Ri(t).length;function xd(s,{entries:t}){let e=Ri(t);e.length===s.children.length&&e.every((i,n)=>s.children[n].textContent===i)||s.replaceChildren(
...e.map(i=>it("p",i)))}var bd=2e3,vd=400,$i={connecting:"timeline.loading","catching-up":"timeline.loading",reconnecting:"timeline.waiting",restarting:"timeline.waiting",offline:"time\
line.waiting"},xs=class{#t;#e;#s;#i;#o;#r;#n=null;#a;#c=!1;#h=!1;#u=!1;#m=new Set;#f=null;#l=null;#d=j(()=>this.#p());constructor(t,{changing:e,onNewest:i,onMoved:n}){
this.#t=t,this.toNewest=i,this.#e=r(".timeline-scroll",t),this.#s=r(".timeline-start",t),this.#i=new ys(this.#e,{mayFollow:()=>this.#n?.history.isAtNewest??!0}),
this.#r=new Es({scroller:this.#e,keeper:this.#i,changing:e}),this.#o=new gs(this.#e,{isFollowing:()=>this.#i.following});let o,a=()=>{clearTimeout(o),o=setTimeout(
()=>this.#n&&n(),vd),this.#y()};this.#e.addEventListener("scroll",a,{passive:!0}),r('[data-testid="new-pill"]',t).onclick=()=>this.#S(),r('[data-testid="first-u\
nread"]',t).onclick=()=>this.#T(),r('[data-testid="mark-read"]',t).onclick=()=>this.#O(),document.addEventListener("visibilitychange",()=>document.hidden&&this.#L()),
G.addEventListener("ready",this.#d),addEventListener("blur",()=>this.#L()),addEventListener("focus",()=>this.#_())}get list(){return this.#r}show(t){this.#a?.abort(),
this.#a=new AbortController;let{signal:e}=this.#a;this.#n=t,this.#c=!1,this.#h=!0,this.#u=!1,this.#m.clear(),this.#f=this.#l=null,this.#r.clear(),t.addEventListener(
"change",this.#d,{signal:e}),this.#i.following=!0,this.#p()}follow(){this.#h=!1,this.#n.history.toNewest(),this.#r.toEnd(),this.#p(),this.#i.toBottom(),this.#y()}async goTo(t){
this.#h=!1;let e=this.#n,i=await e.history.goTo(t);if(e!==this.#n||i===null)return!0;if(!i)return!1;this.#i.stay(),this.#c||=e.state==="live",this.#p();let n=this.#r.
show(t);return this.#i.reveal(n),this.#y(),Od(n),!0}lookAt(t){let e=this.#r.rowOf(t);if(e&&this.#i.isInView(e))return e;this.#i.stay();let i=this.#r.show(t);return this.#i.
reveal(i),this.#y(),i}get place(){if(this.#i.following)return null;let{row:t,offset:e}=this.#i.placeIn(this.#r.messageRows)??{};return t?.dataset.seq?{seq:Number(
t.dataset.seq),offset:e}:null}async comeBackTo(t){if(!t)return this.follow();this.#h=!1;let e=this.#n,i=await e.history.goTo(t.seq);e!==this.#n||!i||(this.#i.stay(),
this.#p(),this.#i.putAt(this.#r.show(t.seq),t.offset),this.#y())}scroll(t){this.#e.scrollBy({top:t*this.#e.clientHeight,behavior:"instant"}),this.#y()}get lastOnScreen(){
return this.#i.lastAboveFoot(this.#r.messageRows)??this.#r.messageRows[0]}focusNewest(){let t=this.lastOnScreen;return t?.focus({preventScroll:!0}),!!t}entryAsItWas({
seq:t,at:e}){let i=this.#n.history.shown.entry(t);return i?.at===e?i:void 0}#p(){let t=this.#n;if(!t)return;let{state:e,timeline:i,history:n,room:o,me:a,unread:c,
unsentEdits:h}=t,d=e==="live";d&&this.#c&&this.#i.following&&i.trim();let{first:u,last:p,entries:y}=n.shown,S=u===this.#f&&p>this.#l;this.#f=u,this.#l=p;let B=_=>t.
personOf(_),V=_=>t.isBlocked(_),nt={me:a,firstNew:c.first,live:d,edits:h,personOf:B,isBlocked:V,isDirect:o.kind==="direct"};this.#r.draw(y,n.isAtNewest?t.unsent:
[],nt,{aloud:d&&this.#c&&S&&n.isAtNewest}),this.#g(),d?!this.#c&&!this.#u&&this.#w():this.#c=!1,this.#y()}#g(){let{timeline:t,history:e,state:i,room:n}=this.#n,
o=t.cursor!==null||!e.isAtNewest;r('.timeline-empty [data-open="add-people"]',this.#t).hidden=!Ot(n);for(let h of["p",'[data-open="invite"]'])r(`.timeline-empty\
 ${h}`,this.#t).hidden=n.kind==="direct";this.#t.classList.toggle("is-empty",o&&this.#r.isEmpty),this.#t.classList.toggle("is-loading",!o&&["connecting","catchi\
ng-up"].includes(i));let a=i==="live"&&this.#m.has("older"),c=Sd({known:o,timeline:t,history:e,room:n,state:i,failed:a});this.#s.dataset.text!==c&&(this.#s.dataset.
text=c,this.#i.keep(()=>this.#s.replaceChildren(c,...a?[" ",this.#x()]:[])))}#x(){let t=it("button",l("again"),"link-button");return t.onclick=()=>this.#b("olde\
r"),t}#w(){let{history:t,reading:e,room:i,unread:n}=this.#n;if(this.#h&&i.isKept)return;let o=n.first,a=this.#h&&this.#i.following;if(this.#h=!1,a&&n.stoppedElsewhere)
return this.#A();this.#c=!0,this.#m.clear(),e.back(n),!(!this.#i.following||!t.isAtNewest||o===null)&&(this.#i.stay(),this.#r.show(o),this.#i.revealAbove(r(".ne\
w-line",this.#e))||this.#E())}#E(){this.#r.toEnd(),this.#p(),this.#i.toBottom()}#y(){if(!this.#n)return;this.#r.follow();let{reading:t,history:e}=this.#n,i=this.#r.
onScreen(e.shown);i&&!document.hidden&&document.hasFocus()&&this.#c&&t.see(i),this.#c&&!this.#m.has("older")&&this.#i.isNearTop&&e.hasOlder&&this.#b("older"),!this.#m.
has("newer")&&this.#i.isNearFoot&&!e.isAtNewest&&this.#b("newer"),this.#o.draw(),this.#v(i)}async#b(t){let e=this.#n,{history:i}=e;try{await(t==="older"?i.loadOlder():
i.loadNewer()),this.#m.delete(t)}catch{e===this.#n&&this.#m.add(t)}this.#d()}#v(t){let{reading:e,unread:i}=this.#n,n=t?i.below(t.to):0,o=t&&e.seen>=t.from-1&&e.
seen<=t.to,a=r('[data-testid="new-pill"]',this.#t);a.hidden=this.#i.following,a.classList.toggle("has-news",n>0),m(r("span",a),n?v("timeline.pill",n):l("timelin\
e.to_newest")),r(".unread-note",this.#t).hidden=!i.stoppedElsewhere||o}#S(){this.#m.delete("newer"),this.toNewest(),this.focusNewest()}async#T(){(await this.#k().
catch(e=>k(A(e))))?.focus({preventScroll:!0}),this.#y()}async#A(){let t=this.#n;this.#u=!0,await this.#k().catch(()=>{}),t===this.#n&&(this.#u=!1,this.#c=t.state===
"live",this.#p())}async#k(){let t=this.#n,{reading:e,history:i}=t;if(e.newAfter=e.seen,await i.goTo(e.seen+1,{exactly:!1}),t!==this.#n)return;this.#i.stay(),this.#p();
let{entries:n}=i.shown,o=this.#r.show(t.unread.first??n[U(n,e.seen+1)]?.seq),a=r(".new-line",this.#e)??o;return a&&this.#i.reveal(a),o}#O(){let{reading:t,timeline:e}=this.#n;
t.seeAll(e.cursor),t.answered(),this.focusNewest(),this.#p()}#L(){this.#n?.reading.away(),this.#n?.keep()}#_(){this.#n&&(this.#m.delete("newer"),this.#c=!1,this.#p())}};
function Sd({known:s,timeline:t,history:e,room:i,state:n,failed:o}){return o?l("timeline.older_failed"):s?e.hasOlder?n==="live"?l("timeline.loading_older"):$i[n]===
"timeline.waiting"?l("timeline.older_waiting"):"":kd(i,t):$i[n]?l($i[n]):""}function kd({kind:s,name:t},{floor:e}){return e>1?l("timeline.beginning.joined"):l(s===
"direct"?"timeline.beginning.direct":"timeline.beginning",{room:t})}function Od(s){s.tabIndex=-1,s.focus({preventScroll:!0}),s.classList.add("is-marked"),setTimeout(
()=>s.classList.remove("is-marked"),bd)}var Td=3,bs=class{#t;constructor(t){this.#t=t}show({typing:t},{signal:e}){let i=()=>this.#t.textContent=Ad(t.users);t.addEventListener("change",i,{signal:e}),i()}};
function Ad(s){return s.length?s.length>Td?l("typing.many"):v("typing",s.length,{names:X(s.map(g))}):""}var Ii=60,vs=class{#t=null;#e;#s;#i;#o;#r;#n;#a;#c;#h;#u;constructor({router:t,socket:e,drafts:i,directory:n,presence:o,reports:a}){this.#u=a,this.#i=t,this.#s=
new xs(r(".timeline"),{changing:c=>this.#a.around(()=>this.#r.around(()=>this.#n.around(c))),onNewest:()=>this.#m(),onMoved:()=>t.keepPlace()}),this.#o=new os({
form:r(".composer"),note:r(".composer-note"),socket:e,drafts:i,onSent:()=>this.#m(),onEditLast:()=>this.#x()}),this.#r=new ms({log:r(".timeline-log"),scroller:r(
".timeline-scroll"),timeline:this.#s,actions:this.#f()}),this.#c=new ds(r(".resync-note")),this.#n=new ls(r(".timeline-log"),{rowOf:({seq:c})=>this.#s.list.rowOf(
c),entryOf:c=>this.#s.entryAsItWas(c),reopen:(c,h,d)=>this.#w(c,h,{written:d,focus:!1}),keepAsDraft:c=>this.#E(c)}),this.#a=new hs(r(".find-bar"),{timeline:this.#s}),
this.#h=[this.#a,this.#c,this.#n,new us(r(".room-header"),{router:t,directory:n,presence:o,reports:a}),new ps(r(".status[data-state]"),{router:t}),new bs(r(".ty\
ping")),new fs(r(".seen-line")),this.#o]}show(t){this.#e?.abort(),this.#e=new AbortController,this.#t=t;for(let e of this.#h)e.show(t,this.#e);this.#r.show(t),t.
addEventListener("many",({detail:e})=>this.#b(t,e),this.#e),this.#s.show(t)}focusComposer(){this.#o.focus()}async goTo(t){await this.#s.goTo(t).catch(i=>i.status===
422?!1:k(A(i))??!0)||(k(l("message.missing")),this.#s.follow())}get place(){return this.#s.place}comeBackTo(t){return this.#s.comeBackTo(t).catch(e=>k(A(e)))}get keys(){
return{find:()=>this.#a.open(),writeOn:()=>this.focusComposer(),leaveComposer:({target:t})=>t.matches(".composer-text")&&this.#s.focusNewest(),scrollUp:()=>this.#s.
scroll(-.9),toNewest:()=>this.#m()}}#m(){let{address:t}=this.#i;t.seq?this.#i.go({...t,seq:null},{replace:!0}):this.#s.follow()}#f(){return{person:(t,{entry:e})=>this.#i.
go({...this.#i.address,panel:`person:${e.user.id}`}),mention:(t,e,i)=>this.#i.go({...this.#i.address,panel:`person:${i.dataset.user}`}),reveal:(t,{entry:e})=>{this.#t.
reveal(e.seq),t.focus({preventScroll:!0})},report:(t,{entry:e,author:i})=>fo({entry:e,author:i,room:this.#t.room,reports:this.#u}),seen:(t,{entry:e})=>ze({entry:e,
conversation:this.#t}),react:(t,{entry:e},i)=>this.#d(e,i??t),reaction:(t,{entry:e},i)=>this.#p(e,i.dataset.key),pin:(t,{entry:e})=>this.#t.pin(e.seq).catch(i=>k(
A(i))),unpin:(t,{entry:e})=>this.#t.unpin(e.seq).catch(i=>k(A(i))),reactions:(t,{entry:e})=>Ao({entry:e,conversation:this.#t}),unread:(t,{entry:e})=>this.#t.markUnread(
e.seq),copy:(t,e)=>wt(rs(e),"message.copied"),"copy-code":(t,e,i)=>wt(r("code",i.closest(".code-block")).textContent,"message.code.copied"),link:(t,{entry:e})=>wt(
this.#g(e),"message.link.copied"),edit:(t,{entry:e})=>this.#w(t,e),delete:(t,{entry:e})=>this.#y(t,e),retry:(t,{entry:e,edit:i=e})=>this.#t.retry(i.clientId),discard:(t,{
entry:e,edit:i=e})=>this.#v(i.clientId),more:(t,e,i)=>this.#l(t,e,i)}}async#l(t,e,i){let n=await Ro({row:t,item:e,button:i,conversation:this.#t});n&&this.#f()[n](
t,Y(t))}async#d({seq:t},e){let i=this.#t,n=await Ze(e);n&&await i.react(t,n).catch(o=>k(A(o)))}#p({seq:t,reactions:e},i){let n=this.#t;(e.some(c=>c.emoji===i&&c.
users.includes(n.me.id))?n.unreact(t,i):n.react(t,i)).catch(c=>k(A(c)))}#g({seq:t}){return location.origin+z({view:"room",room:this.#t.id,seq:t})}#x(){let t=this.#t.
lastOwn;if(!t)return k(l("message.edit.none"));this.#t.history.isAtNewest||this.#s.follow();let e=this.#s.list.show(t.seq);this.#w(e,t,{done:()=>this.focusComposer()})}#w(t,{
seq:e,text:i},{written:n=i,focus:o=!0,done:a=()=>t.focus()}={}){let c=this.#t,{epoch:h}=c.timeline;ar(t,{text:i,written:n,focus:o,save:d=>c.edit({seq:e,epoch:h},
d),onEmpty:()=>this.#y(t,Y(t).entry),done:a})}#E(t){this.#o.add(t),this.#c.sayKept()}async#y(t,{seq:e,user:i,text:n}){let o=this.#t,{epoch:a}=o.timeline,c=i.id===
o.me.id,h={text:_d(n),author:g(o.personOf(i))},d=await(c?H(Ld(h)):uo({seq:e,epoch:a,words:h,conversation:o}));t.focus({preventScroll:!0}),!(!d||!c)&&await o.delete(
{seq:e,epoch:a}).catch(u=>k(A(u)))}async#b(t,{clientId:e,count:i}){await H({title:v("mention.many.title",i),text:l("mention.many.text"),action:l("mention.many.s\
end"),isHarmless:!0})&&t.sendToMany(e)}#v(t){this.#t.discard(t),this.focusComposer()}},Ld=s=>({title:l("message.delete.title"),text:l("message.delete.text",s),action:l(
"message.delete")});function _d(s){let t=Q(s).replace(/\s+/gu," ").trim();if(t.length<=Ii)return t;let e=t.slice(0,Ii).toWellFormed();return`${e.slice(0,Math.max(
e.lastIndexOf(" "),Ii/2))}…`}var Ss=class{#t;#e;#s;constructor(t,{drafts:e,rooms:i}){this.#t=t,this.#e=e,this.#s=i,e.addEventListener("change",()=>this.#i()),i.addEventListener("change",j(()=>this.#i()))}get title(){
return l("drafts.title")}show(){this.#i(),r(".place-title",this.#t).focus()}#i(){let t=this.#e.rooms.map(e=>this.#s.find(e)).filter(Boolean);r(".drafts-none",this.#t).
hidden=t.length>0,L(r(".draft-list",this.#t),t,{key:({id:e})=>e,create:()=>w("draft-item"),update:(e,i)=>this.#o(e,i)})}#o(t,e){let i=r("a",t);i.href=`/rooms/${e.
id}`,Rt(i,ei(e)),m(r(".draft-room",i),e.name),m(r(".draft-text",i),this.#e.of(e.id));let n=r("button",t);n.title=l("drafts.delete"),n.setAttribute("aria-label",
l("drafts.delete.from",{room:e.name})),n.onclick=()=>this.#e.keep(e.id,"")}};var Cd=200,Rd={ArrowDown:1,ArrowUp:-1},ks=class{#t;#e;#s;#i;constructor(t,{inbox:e,...i}){this.#t=t,this.#e=e,this.#s=i,this.#i=I(t,{list:e.list,into:".inbox-li\
st",none:".inbox-none",create:()=>w("inbox-item"),update:(o,a)=>this.#r(o,a)});let n=j(()=>t.hidden||this.#i());for(let o of[i.rooms,i.directory])o.addEventListener(
"change",n);r(".inbox-filters",t).onclick=({target:o})=>{let a=o.closest("[data-filter]");a&&this.#o(a.dataset.filter)},r('[data-testid="inbox-all-done"]',t).onclick=
()=>this.#h(e.setAllDone()),r(".inbox-list",t).addEventListener("keydown",o=>this.#c(o))}get title(){return l("inbox.title")}show(){this.#o(this.#e.filter),r(".\
place-title",this.#t).focus()}leave(){this.#e.leave()}#o(t){for(let e of this.#t.querySelectorAll("[data-filter]"))e.setAttribute("aria-pressed",e.dataset.filter===
t);m(r(".inbox-none",this.#t),l(t==="done"?"inbox.none.done":"inbox.none")),this.#e.show(t)}#r(t,e){let{message:i,by:n,unread:o,done:a}=e,{directory:c,rooms:h}=this.#s,
d=c.of(n),u=r("a",t);t.classList.toggle("is-unread",o),u.href=z({view:"room",room:i.room,seq:i.seq}),O(r(".avatar",u),d),m(r(".inbox-what",u),this.#n(e,g(d))),m(
r(".inbox-room",u),h.find(i.room)?.name??""),m(r(".inbox-time",u),ct(new Date(e.at))),m(r(".inbox-text",u),Q(i.text).replace(/\s+/gu," ").slice(0,Cd));let p=r("\
button",t);p.title=l(a?"inbox.reopen":"inbox.done"),p.setAttribute("aria-label",p.title),p.onclick=()=>this.#a(t,e)}#n({kind:t,emoji:e,count:i},n){return t!=="r\
eaction"?l(`inbox.${t}`,{name:n}):v("inbox.reaction",i,{name:n,emoji:e??""})}async#a(t,{id:e,done:i}){let n=t.nextElementSibling??t.previousElementSibling,o=t.contains(
document.activeElement);await this.#h(this.#e.setDone(e,!i)),o&&(n?r("a",n):r(".place-title",this.#t)).focus()}#c(t){let e=t.target.closest(".inbox-item");if(!e||
t.altKey||t.ctrlKey||t.metaKey)return;let i=Rd[t.key];if(t.key==="Delete")r("button",e).click();else if(i)(i>0?e.nextElementSibling:e.previousElementSibling)?.querySelector(
"a").focus();else return;t.preventDefault()}#h(t){return t.catch(e=>k(A(e)))}};var Pi=matchMedia("(min-width: 45rem)"),Dd=matchMedia("(min-width: 68rem)"),wr="parley:panel",Os=class{#t=r(".app");#e=r(".sidebar");#s=document.querySelectorAll(
".place-page");constructor(){Pi.addEventListener("change",()=>this.#i())}get showsRoomsBesides(){return Pi.matches}get showsPanelBesides(){return Dd.matches}show(t){
this.#t.dataset.view=t;for(let e of this.#s)e.hidden=e.dataset.place!==t;this.#i()}get panelAtFirst(){return this.showsPanelBesides&&localStorage.getItem(wr)!==
"closed"?"people":null}notePanel(t){this.showsPanelBesides&&localStorage.setItem(wr,t?"open":"closed")}#i(){let t=!Pi.matches&&this.#t.dataset.view==="rooms";this.#e.
setAttribute("role",t?"main":"region")}};var yr={title:()=>l("audit.title"),show(s,{conversation:t,signal:e}){let i=new R;Ye(s,{list:i,into:".audit-list",none:".audit-none",signal:e}),i.open(`/rooms/${t.
id}/audit?limit=50`)}};var Nd=new Intl.Collator(N,{sensitivity:"base"}),br={title:()=>l("members.title"),show(s,{conversation:t,router:e,directory:i,presence:n,me:o,signal:a}){let c=({
user:d})=>e.go({...e.address,panel:`person:${d.id}`}),h=j(()=>a.aborted||Er(s,t,{directory:i,presence:n,choose:c}));ft(s).onclick=()=>t.members.more(),r('[data-\
testid="add-member"]',s).onclick=()=>Ae({conversation:t,directory:i,presence:n,me:o});for(let d of[t.members,i,n])d.addEventListener("change",h,{signal:a});for(let d of[
"room","state"])t.addEventListener(d,h,{signal:a});t.members.need(),Er(s,t,{directory:i,presence:n,choose:c})}};function Er(s,{members:t,room:e,isOver:i},{directory:n,
presence:o,choose:a}){let c=u=>({...u,user:n.of(u.user),state:je(u,o)}),d=t.list.map(c).toSorted((u,p)=>Nd.compare(g(u.user),g(p.user)));xr(s,"there",d.filter(({
state:u})=>u!=="offline"),{members:t,choose:a}),xr(s,"away",d.filter(({state:u})=>u==="offline"),{members:t,choose:a}),pt(s,{hasMore:t.hasMore&&!i,failed:t.failed&&
!i}),r('[data-testid="add-member"]',s).hidden=!Ot(e)||i,r('[data-open="invite"]',s).hidden=e.kind==="direct"}function xr(s,t,e,{members:i,choose:n}){let o=r(`.m\
embers-${t}-title`,s);m(o,v(`members.${t}`,e.length,{count:_t(e.length,i)})),o.hidden=!e.length,L(r(`.members-${t}`,s),e,{key:({user:a})=>a.id,create:()=>w("mem\
ber-item"),update:(a,c)=>Md(r("button",a),c,n)})}function Md(s,t,e){let{user:i,role:n,state:o}=t;s.classList.toggle("is-away",o==="offline"),s.title=Mt(t),s.onclick=
()=>e(t),O(r(".avatar",s),i),K(r(".avatar",s),o),m(r(".member-name",s),g(i)),m(r(".member-role",s),n==="member"?"":l(`role.${n}`)),m(r(".member-presence",s),s.title)}var $d=6e4,Sr={title:()=>l("person.title"),show(s,{conversation:t,subject:e,router:i,rooms:n,directory:o,presence:a,blocks:c,me:h,signal:d}){let{members:u}=t,p=r(
".person",s),y=r("form",s),S=()=>u.list.find(({user:_})=>_.id===e),B=()=>Id(s,{user:o.of({id:e}),member:S(),conversation:t,directory:o,presence:a,blocks:c,me:h}),
V=j(()=>d.aborted||B());D(y),M(y,({role:_})=>qd(t,S(),_)),jd(s,{conversation:t,member:S,router:i}),r('[data-action="write"]',s).onclick=()=>E(p,async()=>i.goToRoom(
(await n.openDirect([e])).id)),r('[data-action="block"]',s).onclick=()=>E(p,()=>Fd(c,o.of({id:e})));for(let _ of[u,o,a,c])_.addEventListener("change",V,{signal:d});
t.addEventListener("room",V,{signal:d});let nt=setInterval(V,$d);d.addEventListener("abort",()=>clearInterval(nt)),u.need(),B()}};function Id(s,{user:t,member:e,
conversation:i,directory:n,presence:o,blocks:a,me:c}){if(r(".person",s).hidden=!t.name,r(".person-missing",s).hidden=!!t.name||!n.knows(t.id),!t.name)return;let h=e?
je(e,o):o.of(t.id);O(r(".avatar",s),t,{size:"large"}),K(r(".avatar",s),h),m(r(".person-name",s),g(t)),m(r(".person-account",s),[`@${t.name}`,t.pronouns].filter(
Boolean).join(" · ")),m(r(".person-presence",s),t.disabled?l("person.disabled"):Mt({state:h,here:e?.here})),Bi(r(".person-status",s),Dt(t)),Bi(r(".person-about",
s),t.about),vr(r(".person-time",s),t.time_zone&&mn(t.time_zone)),vr(r(".person-since",s),t.created_at&&un(new Date(t.created_at)));let d=t.id===c.id;r('[data-ac\
tion="write"]',s).hidden=d||t.disabled===!0,r('[data-open="account"]',s).hidden=!d;let u=r('[data-action="block"]',s);u.hidden=d,m(u,l(a.has(t.id)?"person.unblo\
ck":"person.block")),Pd(s,i,e)}function Bi(s,t){m(s,t??""),s.hidden=!t}function vr(s,t){m(r("dd",s),t??""),s.hidden=!t}function Pd(s,t,e){let{room:i,isOver:n}=t;
if(r("form",s).hidden=!e||i.kind==="direct",!e)return;let{role:o}=e,a=Tt(i)&&!i.archived&&!n;m(r(".person-role",s),l(`role.${o}`)),r(".person-role-line",s).hidden=
a,r(".member-roles",s).hidden=r(".member-save",s).hidden=!a;let{elements:c}=r("form",s);(c.role.value===""||!s.contains(document.activeElement))&&(c.role.value=
o),Bd(s,t,e)}function Bd(s,t,e){let i=!t.isOver&&Xi(e,t),n=J(e.muted_until);for(let c of["mute","ban","remove"])r(`[data-action="${c}"]`,s).hidden=!i;r('[data-a\
ction="mute"]',s).hidden||=n,r('[data-action="unmute"]',s).hidden=!i||!n;let o=r(".person-muted",s),a=n&&new Date(e.muted_until);Bi(o,n&&l("person.muted",{date:q(
a)})),o.title=n?$(a):""}function jd(s,{conversation:t,member:e,router:i}){for(let n of["mute","ban","remove"])r(`[data-action="${n}"]`,s).onclick=async()=>{await lo(
{act:n,user:e().user,conversation:t})&&n!=="mute"&&i.go({...i.address,panel:"people"},{replace:!0})};r('[data-action="unmute"]',s).onclick=()=>E(r("form",s),()=>t.
members.mute(e().user.id,{muted_until:null}))}async function Fd(s,t){if(s.has(t.id))return s.unblock(t.id);let e=g(t);await H({title:l("person.block.title",{name:e}),
text:l("person.block.text"),action:l("person.block")})&&await s.block(t.id)}async function qd({members:s},{user:t,role:e},i){i!==e&&(await s.setRole(t.id,i),k(l(
"member.role.changed",{name:g(t),role:l(`role.${i}`)})))}var kr={title:()=>l("pins.title"),show(s,{conversation:t,router:e,directory:i,signal:n}){let o=new R,a=()=>o.open(`/rooms/${t.id}/pins?limit=50`),c=I(s,{list:o,
into:".pin-list",none:".pins-none",key:({seq:h})=>h,create:()=>w("pin-item"),update:(h,d)=>Hd(h,d,{directory:i,conversation:t,body:s,router:e}),signal:n});i.addEventListener(
"change",c,{signal:n}),G.addEventListener("ready",c,{signal:n}),t.addEventListener("pins",a,{signal:n}),a()}};function Hd(s,t,{directory:e,conversation:i,body:n,
router:o}){let a=e.of(t.user);O(r(".avatar",s),a),m(r(".report-author",s),g(a)),Pt(r(".report-message",s),t.text);let c=r("time",s);c.dateTime=t.at,m(c,ye(new Date(
t.at))),c.title=$(new Date(t.at)),r('[data-action="show"]',s).onclick=()=>o.go({...o.address,seq:t.seq});let h=r('[data-action="unpin"]',s);h.hidden=!qt(t,i),h.
onclick=()=>E(n,()=>i.unpin(t.seq))}var Or={title:()=>l("reports.title"),show(s,{conversation:t,router:e,directory:i,reports:n,signal:o}){let a=new R,c=()=>a.open(`/rooms/${t.id}/reports?state=wai\
ting&limit=50`),h=(u,p)=>E(s,()=>n.resolve(u,p)).then(c),d=({seq:u})=>e.go({...e.address,seq:u});I(s,{list:a,into:".report-list",none:".reports-none",create:()=>w(
"report-item"),update:(u,p)=>Wd(u,p,{directory:i,resolve:h,show:d}),signal:o}),n.addEventListener("change",({detail:u})=>u.room===t.id&&c(),{signal:o}),c()}};function Wd(s,t,{
directory:e,resolve:i,show:n}){let{message:o,reporter:a,reason:c,at:h}=t,d=e.of(o.user);O(r(".avatar",s),d),m(r(".report-author",s),g(d)),m(r(".report-message",
s),o.deleted?l("message.deleted"):Q(o.text)),m(r(".report-reason",s),l("reports.reason",{name:g(e.of(a)),reason:c})),$t(r("time",s),h),r('[data-action="show"]',
s).onclick=()=>n(t),r('[data-action="acted"]',s).onclick=()=>i(t,"acted"),r('[data-action="dismissed"]',s).onclick=()=>i(t,"dismissed")}var Tr={audit:yr,people:br,person:Sr,pins:kr,reports:Or};var Ts=class{#t;#e;#s;#i;#o=null;#r;#n=null;constructor(t,{router:e,isOverlay:i,...n}){this.#t=t,this.#e=e,this.#i={router:e,...n},this.#s=i,r(".slot-close",t).
onclick=()=>e.up()}show(t,e){let[i,n=null]=t?.split(":")??[],o=e&&Tr[i];this.#o?.name===t&&this.#o?.conversation===e||(this.#r?.abort(),this.#r=new AbortController,
this.#c({wasOpen:this.#o!==null,isOpen:!!o},()=>{this.#t.hidden=!o,this.#o=o?{name:t,conversation:e}:null,o&&this.#a(o,i,{conversation:e,subject:n})}))}#a(t,e,{
conversation:i,subject:n}){let o=r(".slot-body",this.#t),a=o.cloneNode(!1);o.replaceWith(a),this.#t.dataset.panel=e,a.append(document.getElementById(`panel-${e}`).
content.cloneNode(!0)),m(r(".slot-title",this.#t),t.title()),t.show(a,{conversation:i,subject:n,...this.#i,signal:this.#r.signal})}#c({wasOpen:t,isOpen:e},i){t||
(this.#n=document.activeElement);let n=this.#t.contains(document.activeElement);i(),e&&(n||!t&&this.#s())&&r(".slot-close",this.#t).focus(),t&&!e&&n&&this.#n?.focus()}};var Ar=999,As=class{#t;#e;#s;#i;#o;#r;#n=null;#a=j(()=>this.#c());constructor(t,{rooms:e,drafts:i,inbox:n,sections:o,...a}){this.#t=t,this.#e=e,this.#s=i,this.#i=
n,this.#o=o,this.#r=a;for(let c of[e,i,n,o,a.directory,a.presence,a.blocks])c.addEventListener("change",this.#a);t.addEventListener("click",({target:c})=>{let h=c.
closest(".section-toggle");h&&this.#d(h.closest("[data-section]").dataset.section),c.closest('[data-act="mark-read"]')&&e.markAllRead().catch(d=>k(A(d)))})}showCurrent({
room:t=null,view:e=null}){this.#n={room:t,view:e},this.#o.enter(t&&this.#e.find(t)),this.#a()}get unreadTotal(){return this.#e.mine.filter(Jt).reduce((t,e)=>t+this.#l(
e),0)}neighbour(t,{unread:e=!1}={}){let n=[...this.#t.querySelectorAll(".room-list:not([hidden]) .room-item")].map(h=>h.closest("li").dataset.key);t<0&&n.reverse();
let o=this.#n?.room,a=n.indexOf(o)+1;return[...n.slice(a),...n.slice(0,a)].filter(h=>h!==o).find(h=>!e||this.#l(this.#e.find(h))>0)}#c(){let{loaded:t,failed:e,mine:i}=this.#e;
this.#h();for(let[n,o]of Object.entries(this.#o.of(this.#e)))this.#u(n,o);this.#m("inbox",this.#i.unread,{holds:this.#i.isOpen}),this.#m("drafts",this.#s.rooms.
filter(n=>this.#e.find(n)).length),r(".rooms-blank",this.#t).hidden=!t||i.length>0,r(".rooms-trouble",this.#t).hidden=t||!e}#h(){L(r(".own-sections",this.#t),this.#o.
own,{key:({id:t})=>t,create:({id:t})=>Yd(t),update:(t,{name:e})=>{m(r(".section-name",t),e),Lr(r('[data-open="section"]',t),l("section.change",{name:e})),Lr(r('\
[data-open="section-room"]',t),l("section.add",{name:e}))}})}#u(t,e){let i=r(`[data-section="${t}"]`,this.#t),n=this.#o.isFolded(t),o=r(".room-list",i);i.hidden=
!e.length&&i.dataset.stays===void 0,r(".section-toggle",i).setAttribute("aria-expanded",!n),o.hidden=n,L(o,e,{key:({id:c})=>c,create:()=>w("room-item"),update:(c,h)=>this.#f(
r("a",c),h)})}#m(t,e,{holds:i=e>0}={}){let n=this.#n?.view===t;for(let o of this.#t.querySelectorAll(`[data-place-link="${t}"]`)){let a=o.matches(".tab");o.hidden=
!i&&!n&&!a,o.classList.toggle("has-unread",e>0&&t==="inbox"),_r(o,n),m(r(".place-count",o),e?Cr(e):"")}}#f(t,e){let i=this.#l(e),n=e.id===this.#n?.room,o=!n&&this.#s.
of(e.id)!=="";t.href=`/rooms/${e.id}`,t.title=e.topic||e.name,t.classList.toggle("has-unread",i>0&&Jt(e)),t.classList.toggle("is-quiet",e.mine?.notify==="nothin\
g"),_r(t,n),Oe(t,e,this.#r),m(r(".room-item-name",t),e.name),r(".room-item-draft",t).hidden=!o,Ud(t,e,this.#r);let[a,c]=r(".room-item-unread",t).children,h=i?e.
mentions??0:0;m(a,i?Cr(i):""),m(c,i?Gd(i,h):""),r(".room-item-mentions",t).hidden=!h}#l({id:t,unread:e,isMarkedUnread:i}){return t===this.#n?.room&&!document.hidden&&
!i?0:e}#d(t){this.#o.fold(t,!this.#o.isFolded(t)),this.#c()}};function Lr(s,t){s.title=t,s.setAttribute("aria-label",t)}function _r(s,t){t?s.setAttribute("aria-\
current","page"):s.removeAttribute("aria-current")}function Ud(s,{last_message:t},{blocks:e}){let i=t&&new Date(t.at);m(r(".room-item-time",s),t?ct(i):""),m(r("\
.room-item-last",s),t?Kd(t,e):"")}function Kd({user:s,text:t,deleted:e},i){return i.has(s.id)&&!e?l("message.blocked"):l("rooms.last",{user:g(s),text:e?l("messa\
ge.deleted"):Q(t).replace(/\s+/gu," ")})}var Gd=(s,t)=>[t&&v("rooms.mentions",t),v("rooms.unread",s)].filter(Boolean).join(", ");function Cr(s){return _t(Math.min(
s,Ar),{hasMore:s>Ar})}function Yd(s){let t=w("own-section");t.dataset.section=s,t.setAttribute("aria-labelledby",`section-${s}`),r(".section-title",t).id=`secti\
on-${s}`,r(".section-toggle",t).setAttribute("aria-controls",`rooms-${s}`),r(".room-list",t).id=`rooms-${s}`,r(".room-list",t).setAttribute("aria-labelledby",`s\
ection-${s}`);for(let e of t.querySelectorAll("[data-open]"))e.dataset.subject=s;return t}var Ls=class{#t;#e;constructor(t){this.#t=t,this.#e=r(".stage-message",t)}show({title:t,text:e,actions:i}){r(".stage-title",this.#e).textContent=t,r(".stage-tex\
t",this.#e).textContent=e,r(".stage-actions",this.#e).replaceChildren(...i.map(Vd)),this.#e.hidden=!1,this.#t.classList.add("is-staged")}clear(){this.#e.hidden=
!0,this.#t.classList.remove("is-staged")}};function Vd({label:s,act:t,primary:e=!1}){let i=it("button",s,e?"button button-primary":"button");return i.type="butt\
on",i.onclick=t,i}var Rr=30,zd=300,Dr="parley:reloaded-at",_s=class{#t;#e=-1/0;#s=!1;#i;constructor(t){this.#t=t;let e=()=>this.#e=performance.now();for(let i of["keydown","point\
erdown","input","wheel"])addEventListener(i,e,{capture:!0,passive:!0});Cs.addEventListener("other",({detail:i})=>this.#o(i))}#o(t){if(this.#t.hidden=!1,r("butto\
n",this.#t).onclick=()=>this.#c(t),!this.#n||!this.#a)return this.#r();sessionStorage.setItem(Dr,Date.now()),this.#c(t)}#r(){clearTimeout(this.#i),this.#i=setTimeout(
()=>f.get("/me").catch(()=>this.#r()),Rr*1e3)}get#n(){return r("dialog[open], .is-editing")?!1:document.hidden||performance.now()-this.#e>Rr*1e3}get#a(){return Date.
now()-Number(sessionStorage.getItem(Dr))>zd*1e3}async#c(t){this.#s||(this.#s=!0,await xn(t).catch(()=>{}),location.reload())}};var Jd=1.5;async function Nr(){let s=Gs(),t,e=new Promise(o=>t=o),i=ji(()=>f.get("/me"),{onTrouble:()=>t(s)});s&&setTimeout(()=>t(s),Jd*1e3);let n=await(s?Promise.
race([i,e]):i);return i.then(o=>{if(o!==n){if(o.id===n.id)return Ys(Object.assign(n,o));et(),location.reload()}}),n}async function ji(s,{onTrouble:t=()=>{}}={}){
let e=new rt;for(;;)try{return await s()}catch({status:i}){i===401&&await Xd(),t(),await new Promise(n=>setTimeout(n,e.next()*1e3))}}function Xd(){return et(),vt(),
new Promise(()=>{})}async function Zd(){let s=su(),t=new ie;t.connect(),new _s(r(".update-note"));let[e]=await Promise.all([Nr(),ji(dn)]),i=co({me:e,socket:t}),n=new Os,o=new Le({keepsPanel:u=>u===
"people"&&n.showsPanelBesides}),a=new As(r(".sidebar"),i),c=new vs({router:o,...i}),h=new Se({...i,router:o,shell:n,sidebar:a,conversationView:c,stage:new Ls(r(
".conversation")),slot:new Ts(r(".slot"),{router:o,isOverlay:()=>!n.showsPanelBesides,...i}),pages:Qd(i)}),d=eu({app:h,router:o,state:i});iu(i),nu(i.reports),Tn(),
io(tu({openers:d,app:h,router:o,shell:n,sidebar:a,conversationView:c})),P.start(),t.listen(),await h.start(),s(d),yn()}function Qd(s){let t={inbox:ks,drafts:Ss,
accounts:Ge,audit:Ve,abandoned:We},e=([i,n])=>[i,new n(r(`[data-place="${i}"]`),s)];return Object.fromEntries(Object.entries(t).map(e))}function tu({openers:s,app:t,
router:e,shell:i,sidebar:n,conversationView:o}){return{openers:s,goTo:(a,{unread:c})=>{let h=n.neighbour(a,{unread:c});h&&e.goToRoom(h)},closePanel:()=>{let a=!!e.
address.panel&&!i.showsPanelBesides;return a&&e.up(),a},isInRoom:()=>t.conversation!==null,...o.keys}}function eu({app:s,router:t,state:e}){let{me:i,rooms:n,directory:o}=e,
a=y=>t.goToRoom(y.id),c=()=>t.go(tt),h=y=>t.go({...t.address,panel:y}),d=async y=>{if(y===i.id)return p.account;let S=await n.openDirect([y]);return()=>a(S)},u=y=>()=>s.
conversation&&y(s.conversation),p={"create-room":y=>Fn({section:y,onCreated:a,...e}),browse:()=>jn({rooms:n,onJoined:a}),jump:()=>qn({onRoom:y=>t.goToRoom(y),onPerson:d,
...e}),"new-message":()=>Un({onOpened:a,...e}),room:u(y=>Xn({conversation:y,onLeft:c,onPanel:h,...e})),"add-people":u(y=>Ae({conversation:y,...e})),"section-roo\
m":y=>eo({id:y,...e}),section:y=>Qn({id:y,...e}),"new-section":()=>Zn({onMade:y=>p["section-room"](y),...e}),invite:()=>Hn({room:s.conversation?.room,...e}),account:()=>$n(
{onChanged:y=>o.take([y]),onReadingShown:()=>s.conversation?.readers.load().catch(()=>{}),...e}),keys:()=>b(x("keys"))};return p}function su(){let s=null,t=null,
e=({open:i,subject:n})=>s?s[i](n):t={open:i,subject:n};return document.addEventListener("click",({target:i})=>{let n=i.closest("[data-open]");if(!n)return;let o=n.
closest("dialog");o&&ht(o),e(n.dataset)}),i=>{s=i,t&&e(t)}}function iu({me:s,directory:t,presence:e}){let i=r(".account-button"),n=()=>{O(r(".avatar",i),s),K(r(
".avatar",i),e.of(s.id)),m(r(".account-status",i),Dt(s)),m(r(".account-name",i),g(s))};for(let o of[t,e])o.addEventListener("change",n);n(),r(".app").classList.
toggle("may-invite",s.role==="owner"||r(".app").dataset.invites==="everybody")}function nu(s){s.addEventListener("resolved",({detail:{outcome:t,note:e}})=>{k([l(
`report.${t}`),e].filter(Boolean).join(" "))})}Zd();
