/* Made by `make bundle` of 8860003074facc151ca80bbc33dd5ee7a8692b4918a44abf7fe04dcf84d6fc54. */
var un=document.documentElement.dataset.version,hs=new EventTarget;function oi(s){s&&s!==un&&hs.dispatchEvent(new CustomEvent("other",{detail:s}))}var ni="/api/v1",Ut=class extends Error{constructor({status:t,code:e,detail:i,can:o=[],retryAfterSeconds:n}){super(i??e),Object.assign(this,{status:t,code:e,can:o,
retryAfterSeconds:n})}},ls=class extends Ut{constructor(){super({status:0,code:"unreachable"})}},f={get:s=>rt("GET",s),post:(s,t={})=>rt("POST",s,t),put:(s,t={})=>rt(
"PUT",s,t),patch:(s,t)=>rt("PATCH",s,t),upload:(s,t)=>rt("PUT",s,t,{"Content-Type":t.type}),delete:(s,t={})=>rt("DELETE",s,void 0,t),page:fn};async function fn(s){
let{items:t,next:e}=await rt("GET",s);return{items:t,next:e&&wn(e)}}async function rt(s,t,e,i={}){let o=await pn(s,t,e,i);if(oi(o.headers.get("Parley-Version")),
o.status===204)return null;let n=await o.json().catch(()=>({}));if(o.ok)return n;throw gn(o,n)}async function pn(s,t,e,i){let o=e===void 0?i:{"Content-Type":"ap\
plication/json",...i},n=e instanceof Blob?e:JSON.stringify(e);try{return await fetch(ni+t,{method:s,headers:o,body:n,cache:"no-store"})}catch{throw new ls}}function gn(s,{
code:t,detail:e,can:i}){let o=Number(s.headers.get("Retry-After"))||void 0;return new Ut({status:s.status,code:t??"unknown",detail:e,can:i,retryAfterSeconds:o})}
function wn(s){let{pathname:t,search:e}=new URL(s,location.href);return t.slice(ni.length)+e}var Z=class{tries=0;next(){let t=Math.min(15,.5*2**this.tries);return this.tries+=1,t*(.5+Math.random()/2)}reset(){this.tries=0}};var mt={broken:{next:"reload"},crowded:{next:"reload"},ended:{next:"sign-in",forgets:"everything"},removed:{next:"rooms",forgets:"room"},banned:{next:"rooms",forgets:"\
room"},gone:{next:"rooms",forgets:"room"}},yn={1007:{state:"broken"},1008:{state:"broken"},1009:{state:"broken"},1012:{state:"restarting",spreadSeconds:2},4401:{
state:"ended"},4403:{state:"removed"},4404:{state:"gone"},4409:{state:"crowded"},4429:{state:"too-fast",pauseSeconds:5}},En={banned:{state:"banned"}},ut=s=>s in
mt,ri=s=>mt[s]?.forgets==="room";function Wt(s,t){let e=En[t]??yn[s]??{state:"reconnecting"};return{...e,again:!ut(e.state)}}var vn="/api/v1/ws",xn="parley.v1",ai=25,Sn=8,bn=10,kn=6,On=new Set(["room_gone","unread","read","reports"]),Kt=class extends EventTarget{#t=null;#e=new Map;#s=new Set;#i=[];#n=new Z;#r;#o;#a;#c=ai;state="\
connecting";limits=null;connect(){addEventListener("online",()=>this.#v()),addEventListener("offline",()=>this.#w()),document.addEventListener("visibilitychange",
()=>document.hidden||this.#x()),this.#l()}listen(){let t=this.#i;this.#i=null;for(let e of t)this.#u(e)}get isOpen(){return this.state==="open"}attach(t){this.#e.
set(t.room,t),this.isOpen&&!this.#s.has(t.room)&&t.begin()}detach(t){this.#e.get(t.room)===t&&this.#e.delete(t.room),t.isAsked&&this.send({type:"close",room:t.room})&&
this.#s.add(t.room)}send(t){return!this.isOpen||this.#t?.readyState!==WebSocket.OPEN?!1:(this.#t.send(JSON.stringify(t)),!0)}#l(){let t=new URL(vn,location.href);
t.protocol=t.protocol.replace("http","ws");let e=new WebSocket(t,xn),i=!1;e.onopen=()=>{i=!0,this.#y()},e.onmessage=({data:o})=>this.#m(JSON.parse(o)),e.onclose=
({code:o})=>i?this.#d(o):this.#p(),this.#t=e}#m(t){this.#y(),this.#i?this.#i.push(t):this.#u(t)}#u(t){if(t.room&&!On.has(t.type))return this.#h(t);t.type==="hel\
lo"&&this.#f(t),t.type==="rooms"&&!t.more&&this.#n.reset(),this.dispatchEvent(new CustomEvent("frame",{detail:t}))}#f({heartbeat_seconds:t,limits:e}){this.#c=t??
ai,this.limits=e,this.#E("open");for(let i of this.#e.values())i.begin()}#h(t){let e=this.#e.get(t.room);if(!this.#s.has(t.room))return e?.hear(t);t.type==="clo\
sed"&&(this.#s.delete(t.room),e?.begin())}#d(t){this.#S();let{again:e,state:i,pauseSeconds:o=0,spreadSeconds:n=0}=Wt(t);this.#E(navigator.onLine?i:"offline"),e&&
this.#g(o+Math.random()*n+this.#n.next())}async#p(){this.#S();let{status:t}=await f.get("/me").catch(i=>i);if(this.#t)return;if(t===401)return this.#E("ended");
let e=this.state==="restarting"&&this.#n.tries<kn;this.#E(navigator.onLine?e?"restarting":"reconnecting":"offline"),this.#g(this.#n.next())}#g(t){clearTimeout(this.#r),
this.#r=setTimeout(()=>this.#l(),t*1e3)}#v(){this.#t||ut(this.state)||(clearTimeout(this.#r),this.#n.reset(),this.#E("reconnecting"),this.#l())}#w(){ut(this.state)||
(this.#S(),this.#E("offline"),this.#g(bn))}#x(){this.#t?this.#k():this.#v()}#y(){clearTimeout(this.#a),clearTimeout(this.#o),this.#o=setTimeout(()=>this.#k(),this.#c*
1e3)}#k(){this.send({type:"ping"})&&(clearTimeout(this.#a),this.#a=setTimeout(()=>this.#d(1006),Sn*1e3))}#S(){for(let t of[this.#r,this.#o,this.#a])clearTimeout(
t);this.#s.clear(),this.#i&&(this.#i=[]),this.#t&&(this.#t.onopen=this.#t.onmessage=this.#t.onclose=null,this.#t.close(),this.#t=null)}#E(t){if(this.state=t,!this.
isOpen)for(let e of this.#e.values())e.lose(t);this.dispatchEvent(new Event("state"))}};var Tn=/^\/rooms\/([^/]+)(?:\/([1-9]\d*))?\/?$/,Gt={"/":"rooms","/drafts":"drafts","/accounts":"accounts","/audit":"audit"},z={view:"rooms"};function Tt({pathname:s,
search:t}){let e=new URLSearchParams(t).get("panel"),[,i,o]=Tn.exec(s)??[];return i?{view:"room",room:_n(i),seq:o?An(o):null,panel:e}:Gt[s]?{view:Gt[s]}:null}function tt({
view:s,room:t,seq:e,panel:i}){if(s!=="room")return Object.keys(Gt).find(a=>Gt[a]===s);let o=e?`/${e}`:"",n=i?`?${new URLSearchParams({panel:i})}`:"";return`/roo\
ms/${encodeURIComponent(t)}${o}${n}`}var ds=s=>s.panel?{...s,panel:null}:z,ms=(s,t)=>tt(s)===tt(t),ft=()=>location.assign(`/sign-in?next=${encodeURIComponent(location.
pathname)}`),An=s=>Math.min(Number(s),Number.MAX_SAFE_INTEGER);function _n(s){try{return decodeURIComponent(s)}catch{return s}}var Cn=1013,Ln=new Set(["room_open","too_many_open"]),Vt=class extends EventTarget{#t;#e;#s=new Z;#i;#n=!1;isAsked=!1;state;constructor({room:t,socket:e,cursor:i}){
super(),this.room=t,this.#t=e,this.#e=i,this.state=e.isOpen?"catching-up":e.state}get isOver(){return ut(this.state)}open(){this.#t.attach(this)}close(){clearTimeout(
this.#i),this.#t.detach(this)}send(t){return this.#n&&this.#t.send({...t,room:this.room})}reopen(){this.#t.detach(this),this.#a("catching-up"),this.#o(this.#s.next())}begin(){
this.isOver||(clearTimeout(this.#i),this.#a("catching-up"),this.isAsked=this.#t.send({type:"open",room:this.room,...this.#e()}))}hear(t){if(t.type==="closed")return this.#r(
t.code,t.reason);if(t.type==="error"&&Ln.has(t.code))return this.#r(Cn);t.type==="opened"&&(this.#n=!0),this.dispatchEvent(new CustomEvent("frame",{detail:t})),
t.type==="live"&&(this.#s.reset(),this.#a("live"))}lose(t){clearTimeout(this.#i),this.isOver||this.#a(t)}#r(t,e){let{again:i,state:o,pauseSeconds:n=0}=Wt(t,e);this.#a(
o),i&&this.#o(n+this.#s.next())}#o(t){clearTimeout(this.#i),this.#i=setTimeout(()=>this.#t.attach(this),t*1e3)}#a(t){t!=="live"&&(this.isAsked=this.#n=!1),t!==this.
state&&(this.state=t,this.dispatchEvent(new Event("state")))}};var Rn=new Set(["too_many_requests","slow_mode","busy","unavailable","outcome_unknown"]),Nn=new Set(["unauthenticated","unreachable","room_not_open"]),Dn=2,Yt=10,
pt=class{#t;#e;#s;#i=!1;#n=null;#r;constructor({room:t,outbox:e,send:i}){this.#t=t,this.#e=e,this.#s=i}start(){this.#i=!0,this.next()}stop(){this.#i=!1,this.#n=
null,clearTimeout(this.#r),this.#r=void 0}next(){if(!this.#i||this.#n||this.#r)return;let t=this.#e.waiting(this.#t)[0];t&&(this.#n=t.clientId,this.#s(t))}delivered(t){
this.#e.remove(t),this.#o(t),this.next()}refused(t,{code:e,retryAfterSeconds:i=Dn}){let o=t??this.#n;if(this.#o(o),Nn.has(e))return this.stop();if(Rn.has(e))return this.#a(
i);o&&this.#e.fail(o,e),this.next()}#o(t){this.#n===t&&(this.#n=null)}#a(t){clearTimeout(this.#r),this.#r=setTimeout(()=>{this.#r=void 0,this.next()},t*1e3)}};var zt=JSON.parse(document.getElementById("event-types").textContent),b=({type:s})=>!!zt[s]?.is_message,At=({type:s})=>!!zt[s]?.changes_target,_t=({type:s})=>zt[s]?.
membership??null,ci=s=>s.type in zt&&!b(s)&&!At(s);var hi=150,us=60,li=Symbol("nothing"),Jt=class{#t;#e;#s=null;#i=new Map;#n=0;#r;constructor({room:t,timeline:e,changed:i}){this.#t=t,this.#e=e,this.#r=i}get shown(){
return this.#s??this.#e}get isAtNewest(){return this.#s===null}get hasOlder(){let{first:t}=this.shown;return t!==null&&t>this.#e.floor}loadOlder(){return this.#m(
"older",()=>this.hasOlder&&this.#o())}loadNewer(){return this.#m("newer",()=>this.#s&&this.#a())}async goTo(t,{exactly:e=!0}={}){this.#n+=1;let i=this.#n;if(!this.
shown.holds(t)){let o=this.#e.holds(t)?null:await this.#c(t);if(i!==this.#n)return null;if(o===li||e&&o&&!o.entry(t))return!1;this.#s=o,this.settle()}return this.#r(),
!e||!!this.shown.entry(t)}toNewest(){this.#n+=1,this.#s&&(this.#s=null,this.#r())}settle(){this.#s&&this.#e.joins(this.#s)&&(this.#s=null)}change(t){this.#s?.change(
t)}reset(){this.#n+=1,this.#s=null}async#o(){let{shown:t}=this,{first:e}=t,i=await this.#l(`before=${e}&limit=${hi}`);!i||t.first!==e||(t.prepend(i,{from:i[0]?.
seq??this.#e.floor}),this.#r())}async#a(){let t=this.#s,e=await this.#l(`after=${t.last}&limit=${hi}`);!e||t!==this.#s||(t.append(e),this.settle(),this.#r())}async#c(t){
let e=await this.#l(`before=${t+us}&limit=${2*us}`),o=e?.length&&e[0].seq<=t&&e.at(-1).seq>=t?e:await this.#l(`before=${t+1}&limit=${us}`);return o?.length?this.#e.
pieceOf(o):li}async#l(t){let{epoch:e}=this.#e,{items:i,epoch:o}=await f.get(`/rooms/${this.#t}/events?${t}`),n=this.#e.epoch;return n===(e??n)&&o===(n??o)?i:null}#m(t,e){
return this.#i.has(t)||this.#i.set(t,Promise.resolve(e()).finally(()=>this.#i.delete(t))),this.#i.get(t)}};var In=5,Mn={role:({role:s})=>({role:s}),muted:({until:s})=>({muted_until:s}),unmuted:()=>({muted_until:null})},Xt=class extends EventTarget{#t;#e=new Set;#s=new Map;#i=null;#n=0;#r=null;#o=!1;#a=!1;loaded=!1;failed=!1;constructor({
room:t}){super(),this.#t=t}get list(){return[...this.#s.values()].map(t=>({...t,here:this.#e.has(t.user.id)}))}get count(){return this.#s.size}get hasMore(){return this.#i!==
null}presence({here:t,came:e=[],gone:i=[]}){t&&(this.#e=new Set(t));for(let o of e)this.#e.add(o);for(let o of i)this.#e.delete(o);this.#m()}apply(t){this.#r?.push(
t),this.#l(t),this.#m()}need(){this.#o||(this.#o=!0,this.#a&&this.load())}caughtUp(){this.#a=!0,this.#o&&this.load()}load(){return this.#c(`/rooms/${this.#t}/me\
mbers?limit=200`,new Map)}more(){return this.#i?this.#c(this.#i,this.#s):this.load()}has(t){return this.#s.has(t)}async add(t){for(let{id:e}of t)await f.put(`/r\
ooms/${this.#t}/members/${e}`)}async setRole(t,e){await f.patch(`/rooms/${this.#t}/members/${t}`,{role:e})}async mute(t,e){await f.patch(`/rooms/${this.#t}/memb\
ers/${t}`,e)}async ban(t,e){await f.put(`/rooms/${this.#t}/bans/${t}`,e)}async remove(t,{reason:e=""}={}){let i=e&&`?${new URLSearchParams({reason:e})}`;await f.
delete(`/rooms/${this.#t}/members/${t}${i}`)}async#c(t,e){this.#n+=1;let i=this.#n;this.#r=[];let o=await Pn(t,e).catch(()=>null);if(i===this.#n){if(o){this.#s=
o.members,this.#i=o.next;for(let n of this.#r)this.#l(n);this.loaded=!0}this.#r=null,this.failed=!o,this.#m()}}#l(t){let{user:e,member:i=e,role:o="member"}=t,n=this.#s.
get(i.id),a=_t(t);a==="begins"&&this.#s.set(i.id,{...n,user:i,role:o}),a==="ends"&&this.#s.delete(i.id),a==="changes"&&n&&this.#s.set(i.id,{...n,...Mn[t.type]?.(
t)})}#m(){this.dispatchEvent(new Event("change"))}};async function Pn(s,t){let e=new Map(t),i=s;for(let o=0;i&&o<In;o+=1){let n=await f.page(i);for(let a of n.items)
e.set(a.user.id,a);i=n.next}return{members:e,next:i}}var K=s=>!!s&&new Date(s)>new Date,gt=class{#t;#e;constructor(t){this.#t=t}await(t){clearTimeout(this.#e);let e=t.map(o=>new Date(o??0)-Date.now()).filter(o=>o>
0),i=Math.min(...e);i<2147483647&&(this.#e=setTimeout(this.#t,i))}};var fs=({role:s,archived:t})=>["owner","moderator"].includes(s)&&!t,wt=s=>fs(s)&&s.kind!=="direct",et=({role:s})=>["owner","moderator"].includes(s),yt=({role:s})=>s===
"owner";function Et({seq:s,user:t,deleted:e},{me:i,room:o}){return!!s&&t.id===i.id&&!e&&!Zt(o)}function di(s,{me:t,room:e}){let i=s.user.id===t.id;return!!s.seq&&
!s.deleted&&(i||et(e))}function mi(s,{me:t,room:e}){return et(e)&&s.user.id!==t.id&&(yt(e)||s.role==="member")}function ui({seq:s,user:t,deleted:e},{me:i,room:o}){
return!!s&&t.id!==i.id&&!e&&o.kind!=="direct"&&!!o.role}var $n=50,ps=({shows_readers:s,member_count:t})=>s===!0&&t<=$n,Qt=({seq:s,deleted:t},e)=>!!s&&!t&&ps(e);
function Zt({archived:s,muted_until:t,writers:e,role:i}){return s?"archived":K(t)?"muted":e==="moderators"&&i==="member"?"moderators":null}var te=class extends EventTarget{#t;#e=null;#s=null;constructor({room:t}){super(),this.#t=t}of(t){return[...this.#e??[]].flatMap(([e,i])=>i>=t?e:[])}async load(){
let t=this.#s=new Map;try{let{items:e}=await f.get(`/rooms/${this.#t}/readers`);t===this.#s&&(this.#e=new Map([...e.map(({user:i,seq:o})=>[i.id,o]),...t]))}catch(e){
throw t===this.#s&&(this.#e=null),e}finally{this.#i()}}hear({items:t}){for(let{user:e,seq:i}of t)this.#s?.set(e,i),this.#e?.set(e,i);this.#i()}#i(){this.dispatchEvent(
new Event("change"))}};var ee=class s{#t;#e;first;last;constructor({first:t=null,last:e=null,entries:i=[],changes:o=new Map}={}){Object.assign(this,{first:t,last:e}),this.#t=i,this.#e=
o}get entries(){return this.#t}entry(t){let e=this.#t[F(this.#t,t)];return e?.seq===t?e:void 0}holds(t){return this.first!==null&&t>=this.first&&t<=this.last}pieceOf(t){
let e=new s({first:t[0].seq,last:t[0].seq-1,changes:this.#e});return e.append(t),e}append(t){for(let e of t)e.seq>this.last&&this.take(e)}prepend(t,{from:e}){let i=t.
filter(o=>o.seq<this.first&&fi(o)).map(o=>this.#s(o));this.#t.unshift(...i),this.first=e}joins(t){if(this.first===null||t.last+1<this.first)return!1;let e=t.entries.
filter(({seq:i})=>i<this.first);return this.#t.unshift(...e),this.first=Math.min(this.first,t.first),!0}take(t){this.first??=t.seq,this.last=t.seq,At(t)?this.change(
t):fi(t)&&this.#t.push(this.#s(t))}change(t){this.#e.set(t.target,t);let e=F(this.#t,t.target),i=this.#t[e];i?.seq===t.target&&(this.#t[e]=pi(i,t))}clear(){this.#t=
[],this.#e.clear(),this.first=this.last=null}dropBefore(t){this.#t.splice(0,F(this.#t,t)),this.first=t;for(let[e,i]of this.#e)i.seq<t&&this.#e.delete(e)}#s(t){let e=Bn(
t),i=this.#e.get(e.seq);return i?pi(e,i):e}};function F(s,t){let e=0,i=s.length;for(;e<i;){let o=e+i>>1;s[o].seq<t?e=o+1:i=o}return e}var fi=s=>b(s)||ci(s);function Bn(s){
if(!b(s))return s;let{type:t,seq:e,at:i,user:o,text:n,edited_at:a,deleted:c=!1,client_id:h}=s;return{type:t,seq:e,at:i,user:o,text:n,editedAt:a,deleted:c,clientId:h}}
var jn={edited:({text:s,at:t})=>({text:s,editedAt:t}),deleted:()=>({text:"",deleted:!0})};function pi(s,t){return s.deleted?s:{...s,...jn[t.type](t)}}var gs=2e4,Ct=class s extends ee{floor=1;epoch=null;static from({epoch:t,first:e,cursor:i,entries:o}){let n=new s({first:e,last:i,entries:o});return n.epoch=t,n}get cursor(){
return this.last}get position(){return this.cursor===null?null:{after:this.cursor,epoch:this.epoch}}apply(t){if(this.cursor!==null){if(t.seq<=this.cursor)return"\
repeat";if(t.seq>this.cursor+1)return"hole"}return this.take(t),"applied"}startAt(t){this.cursor===null&&(this.last=t,this.first=t+1)}reset(){this.clear(),this.
epoch=null}trim(){if(this.entries.length<=gs)return;let t=this.entries.filter(b);t.length>gs&&this.dropBefore(t.at(-gs/2).seq)}};var se=class extends EventTarget{#t=new Map;#e=0;get users(){return[...this.#t.values()].map(({user:t})=>t)}heard(t){clearTimeout(this.#t.get(t.id)?.timer);let e=setTimeout(
()=>this.stopped(t.id),5*1e3);this.#t.set(t.id,{user:t,timer:e}),this.#s()}stopped(t){clearTimeout(this.#t.get(t)?.timer),this.#t.delete(t)&&this.#s()}shouldSay(t=Date.
now()){return t-this.#e<2*1e3?!1:(this.#e=t,!0)}said(){this.#e=0}clear(){for(let{timer:t}of this.#t.values())clearTimeout(t);this.#t.clear(),this.#s()}#s(){this.
dispatchEvent(new Event("change"))}};var ie=class{#t;#e=null;#s;#i=0;#n=[];#r=!1;constructor({readSeq:t,hasUnread:e,tell:i}){this.#t=i,this.#s=t,this.seen=t,this.newAfter=e?t:null}saw(t){return t<=
this.seen||this.#n.some(({from:e,to:i})=>t>=e&&t<=i)}get hasGap(){return this.#n.length>0}get told(){return this.#s}see({from:t,to:e}){if(!this.#r){if(this.seen===
null)return this.seeAll(e);e<=this.seen||(this.#n=Fn([...this.#n,{from:t,to:e}]),this.#n[0].from<=this.seen+1&&this.#o(this.#n.shift().to))}}seeAll(t){this.#r=!1,
!(t<=(this.seen??-1))&&(this.#n=this.#n.filter(e=>e.to>t),this.#o(t))}tellNow(){clearTimeout(this.#e),this.#e=null,this.seen>this.#s&&this.#t(this.seen)&&(this.#s=
this.seen,this.#i=Math.max(this.#i,gi())+2)}away(){this.newAfter=this.#n.at(-1)?.to??this.seen}goBack(t){clearTimeout(this.#e),this.#e=null,this.#r=!0,this.#n=[],
this.seen=this.#s=this.newAfter=t}back({count:t}){t||(this.newAfter=null)}readElsewhere(t){this.#s=Math.max(this.#s,t),this.seen!==null&&this.seeAll(t),this.newAfter!==
null&&(this.newAfter=Math.max(this.newAfter,t))}answered(){this.newAfter=null}restart(){this.seen=null,this.#s=0,this.newAfter=null,this.#n=[]}#o(t){this.seen=t;
let e=Math.max(.1,this.#i-8-gi());this.#e??=setTimeout(()=>this.tellNow(),e*1e3)}},gi=()=>performance.now()/1e3;function Fn(s){let t=[];for(let e of s.sort((i,o)=>i.
from-o.from)){let i=t.at(-1);i&&e.from<=i.to+1?i.to=Math.max(i.to,e.to):t.push({...e})}return t}var oe=class{#t;#e;#s;#i;#n;constructor({room:t,me:e,timeline:i,history:o,tell:n}){this.#t=t,this.#e=e,this.#s=i,this.#i=o,this.#n=n,this.reading=this.#o(t)}get count(){
let{seen:t}=this.reading;return t===null||this.#s.first<=t+1?this.#a(t??this.#s.cursor):Math.max(this.#t.unread,this.#a(t))}below(t){return this.#s.first>t+1?this.
count:this.#a(t,e=>!this.reading.saw(e.seq))}get first(){let{newAfter:t}=this.reading,{shown:e}=this.#i;return t===null||e.first>t+1?null:e.entries.slice(F(e.entries,
t+1)).find(o=>this.#c(o))?.seq??null}get stoppedElsewhere(){let{newAfter:t,hasGap:e}=this.reading;return e?!0:t!==null&&this.#s.first>t+1&&this.#i.hasOlder&&this.#i.
isAtNewest}get forList(){return{read_seq:this.reading.seen??0,unread:this.count}}begin(t){this.reading.goBack(t-1),this.#n({seq:t-1,back:!0})}take(t){let e=this.#t;
if(this.#t=t,e.isKept&&!t.isKept)this.reading.readElsewhere(wi(t));else if(t.toldReadSeq!==e.toldReadSeq)return this.#r(t.toldReadSeq,e.toldReadSeq);return e.isKept===
!0}#r(t,e){let{seen:i,told:o}=this.reading;if(i===null)return!1;if(t<e&&t!==o)this.reading.goBack(t);else if(t>i)this.reading.readElsewhere(t);else return!1;return!0}#o(t){
let e=i=>this.#n({seq:i});return new ie({readSeq:wi(t),hasUnread:t.unread>0||t.isKept===!0,tell:e})}#a(t,e=()=>!0){let i=0,{entries:o}=this.#s;for(let n=o.length-
1;n>=0&&o[n].seq>t;n-=1)this.#c(o[n])&&e(o[n])&&(i+=1);return i}#c(t){return b(t)&&t.user.id!==this.#e.id&&!t.deleted}},wi=({read_seq:s,unread:t,head:e,isKept:i})=>Math.
max(s??0,t>0||i?0:e??0);var qn=12,ne=class extends EventTarget{#t;#e;#s;#i;#n;#r=new Set;#o;#a;#c;#l=!1;#m;#u=new AbortController;constructor({room:t,me:e,rooms:i,outbox:o,store:n,socket:a,
directory:c,blocks:h}){super(),Object.assign(this,{id:t.id,me:e,room:t}),this.#t=i,this.#e=o,this.#s=n,this.#i=c,this.#n=h;let d=n.read(t.id);this.timeline=d?Ct.
from(d):new Ct,this.history=new Jt({room:t.id,timeline:this.timeline,changed:()=>this.#E()}),this.typing=new se,this.members=new Xt({room:t.id}),this.readers=new te(
{room:t.id});let m=p=>this.#o.send({type:"read",...p});this.unread=new oe({room:t,me:e,timeline:this.timeline,history:this.history,tell:m}),this.#a=new pt({room:t.
id,outbox:o,send:p=>this.#S(p)}),this.#o=new Vt({room:t.id,socket:a,cursor:()=>this.timeline.position})}get state(){return this.#o.state}get isOver(){return this.#o.
isOver}get unsent(){return this.#e.of(this.id).filter(({target:t})=>!t)}get unsentEdits(){return this.#e.edits(this.id)}get reading(){return this.unread.reading}personOf(t){
return this.#i.of(t)}isBlocked({seq:t,user:e}){return this.#n.has(e.id)&&!this.#r.has(t)}reveal(t){this.#r.add(t),this.#E()}open(){let{signal:t}=this.#u;this.#e.
addEventListener("change",()=>this.#y(),{signal:t}),this.#t.addEventListener("change",()=>this.#k(),{signal:t});for(let e of[this.#i,this.#n])e.addEventListener(
"change",()=>this.#E(),{signal:t});this.#o.addEventListener("frame",({detail:e})=>this.#f(e),{signal:t}),this.#o.addEventListener("state",()=>this.#x(),{signal:t}),
this.#o.open()}close(){this.keep(),this.#u.abort(),clearTimeout(this.#m),this.#o.close(),this.#a.stop(),this.typing.clear(),this.noteRead()}noteRead(){this.#l&&
this.#t.note(this.id,{...this.unread.forList,isMarkedUnread:!1})}keep(){this.isOver||(this.reading.tellNow(),this.#s.write(this.id,this.timeline))}send(t){this.
reading.answered(),this.typing.said(),this.#e.add(this.id,t),this.#a.next()}retry(t){this.#e.retry(t),this.#a.next()}discard(t){this.#e.remove(t)}sayTyping(){this.
state==="live"&&this.typing.shouldSay()&&this.#o.send({type:"typing"})}edit({seq:t,epoch:e},i){this.#e.add(this.id,i,{target:t,epoch:e}),this.#a.next()}delete({
seq:t,epoch:e,reason:i=""}){let o=i?`?${new URLSearchParams({reason:i})}`:"";return f.delete(`/rooms/${this.id}/messages/${t}${o}`,{"Parley-Epoch":e})}get lastOwn(){
let t=Date.now()-qn*36e5,e=this.timeline.entries.findLast(i=>b(i)&&Et(i,this));return e&&Date.parse(e.at)>=t?e:void 0}markUnread(t){this.unread.begin(t),this.#t.
note(this.id,{...this.unread.forList,isMarkedUnread:!0}),this.#E()}#f(t){if(t.seq!==void 0)return this.#d(t);this.#h[t.type]?.(t)}#h={opened:({epoch:t,floor:e})=>{
this.#c=t,this.timeline.epoch??=t,this.timeline.floor=e??1},resync:({reason:t})=>this.#g(t),live:({head:t})=>this.#v(t),readers:t=>this.readers.hear(t),presence:t=>this.
members.presence(t),typing:({user:t})=>t.id!==this.me.id&&this.typing.heard(t),ack:({client_id:t})=>this.#a.delivered(t),error:({client_id:t,code:e,retry_after:i})=>this.#a.
refused(t,{code:e,retryAfterSeconds:i})};#d(t){let e=this.timeline.apply(t);if(e==="hole")return this.#o.reopen();if(e!=="repeat"){for(let i of[t.user,t.member])
i&&this.#i.note(i);At(t)&&this.history.change(t),b(t)&&this.typing.stopped(t.user.id),b(t)&&t.user.id===this.me.id&&this.state==="live"&&this.reading.seeAll(t.seq),
t.user?.id===this.me.id&&t.client_id&&this.#a.delivered(t.client_id),this.state==="live"&&this.#p(t),this.#E()}}#p(t){_t(t)&&(this.members.apply(t),_t(t)==="end\
s"&&this.typing.stopped((t.member??t.user).id))}#g(t){this.timeline.reset(),this.history.reset(),this.timeline.epoch=this.#c,this.reading.restart(),this.#s.forget(
this.id),this.dispatchEvent(new CustomEvent("resync",{detail:{reason:t}})),this.#E()}#v(t){this.timeline.startAt(t),this.history.settle(),this.#w(),this.keep(),
this.members.caughtUp(),ps(this.room)&&this.readers.load().catch(()=>{})}#w(){for(let{clientId:t,epoch:e,text:i}of this.unsentEdits.values())e!==this.timeline.epoch&&
(this.#e.remove(t),this.dispatchEvent(new CustomEvent("lost-edit",{detail:{text:i}})))}#x(){this.state==="live"?(this.#a.start(),this.reading.tellNow()):(this.#a.
stop(),this.typing.clear(),this.#l&&this.reading.away()),this.#l=this.state==="live",this.dispatchEvent(new Event("state")),this.#E()}#y(){clearTimeout(this.#m),
this.#m=setTimeout(()=>this.#a.next(),Yt*1e3),this.#E()}#k(){let t=this.room;if(this.room=this.#t.find(this.id)??(t.role?{...t,role:null}:t),this.room===t)return;
let e=this.unread.take(this.room);this.dispatchEvent(new Event("room")),e&&this.#E()}#S({clientId:t,text:e,target:i,epoch:o}){let n=i?{type:"edit",target:i,epoch:o}:
{type:"send"};this.#o.send({...n,client_id:t,text:e})}#E(){this.dispatchEvent(new Event("change"))}};var Hn=document.documentElement.dataset.language,R=navigator.language.startsWith(Hn)?navigator.language:document.documentElement.lang,Un=new Intl.PluralRules(R),
yi=new Intl.NumberFormat(R),Wn=new Intl.ListFormat(R,{type:"conjunction"}),Kn=new Intl.DateTimeFormat(R,{hour:"numeric",minute:"2-digit"}),Gn=new Intl.DateTimeFormat(
R,{month:"short",day:"numeric"}),Vn=new Intl.DateTimeFormat(R,{dateStyle:"short"}),Yn=new Intl.DateTimeFormat(R,{dateStyle:"full",timeStyle:"short"}),zn=new Intl.
DateTimeFormat(R,{weekday:"long",month:"long",day:"numeric"}),Jn=new Intl.DateTimeFormat(R,{dateStyle:"long"}),Xn=new Intl.DateTimeFormat(R,{year:"numeric",month:"\
long"}),Qn=new Intl.RelativeTimeFormat(R,{numeric:"auto"}),ws={};async function Ei(){ws=await(await fetch(document.getElementById("words").href)).json()}function l(s,t={}){
return(ws[s]??s).replace(/\{(\w+)\}/g,(i,o)=>t[o]??"")}function S(s,t,e={}){return l(`${s}_${Un.select(t)}`,{count:yi.format(t),...e})}function M(s){s.code||reportError(
s);let t=`error.${s.code}`;return t in ws?l(t):l("error.unknown")}function st(s){let t=s.length>3?[...s.slice(0,2),S("people.others",s.length-2)]:s;return Wn.format(
t)}var C=s=>yi.format(s),vt=(s,{hasMore:t})=>t?l("more_than",{count:C(s)}):C(s),ae=s=>Kn.format(s),O=s=>Yn.format(s),vi=s=>Xn.format(s);function xi(s,t=new Date){
try{let e=new Intl.DateTimeFormat(R,{weekday:"short",hour:"numeric",minute:"2-digit",timeZone:s});return l("person.time",{time:e.format(t),place:s.split("/").at(
-1).replaceAll("_"," ")})}catch{return""}}function Si(s,t=new Date){let e=Math.round((re(t)-re(s))/864e5);return e===0||e===1?Zn(Qn.format(-e,"day")):(s.getFullYear()===
t.getFullYear()?zn:Jn).format(s)}function ce(s,t=new Date){return re(s).getTime()===re(t).getTime()?ae(s):(s.getFullYear()===t.getFullYear()?Gn:Vn).format(s)}var re=s=>new Date(
s.getFullYear(),s.getMonth(),s.getDate()),Zn=s=>s.charAt(0).toLocaleUpperCase(R)+s.slice(1);var ys="parley:lines:",bi="parley:sizes:",Es={rooms:"parley:rooms:",sections:"parley:sections:",people:"parley:people:",blocks:"parley:blocks:"},xs="parley:me",
le="parley:recent-emoji",de="parley:last-room",Rt=!1,he=class{#t;#e;#s;constructor({me:t}){this.#t=`${ys}${t.id}:`,this.#e=bi+t.id,this.#s=t.id,Ss()?.id!==t.id&&
vs(),bs(t)}read(t){let e=localStorage.getItem(this.#t+t);return e&&JSON.parse(e)}write(t,e){if(e.cursor===null||Rt)return;let i=tr(e),o=this.#n();delete o[t],o[t]=
i.length,this.#r(o),Lt(this.#e,JSON.stringify(o)),Lt(this.#t+t,i)}recall(t){return JSON.parse(localStorage.getItem(Es[t]+this.#s))}keep(t,e){Rt||Lt(Es[t]+this.#s,
JSON.stringify(e))}keepRooms(t){this.keep("rooms",t.length>500?null:t)}keepPeople(t){this.keep("people",t.slice(-300))}forget(t){if(Rt)return;let e=this.#n();this.#i(
t,e),Lt(this.#e,JSON.stringify(e))}#i(t,e){localStorage.removeItem(this.#t+t),delete e[t]}#n(){let t=localStorage.getItem(this.#e);return t===null&&vs([ys]),t===
null?{}:JSON.parse(t)}#r(t){let e=Object.values(t).reduce((i,o)=>i+o,0);for(let[i,o]of Object.entries(t)){if(e<=15e5)return;this.#i(i,t),e-=o}}},Ss=()=>JSON.parse(
localStorage.getItem(xs)),bs=s=>Rt||Lt(xs,JSON.stringify(s));function J(){Rt=!0,vs()}function vs(s=[ys,bi,...Object.values(Es),xs,de,le]){for(let t of Object.keys(
localStorage))s.some(e=>t.startsWith(e))&&localStorage.removeItem(t)}function tr({epoch:s,cursor:t,first:e,entries:i}){let o=i.slice(-60),n=JSON.stringify(o);for(;n.
length>5e4;)o=o.slice(Math.ceil(o.length/4)),n=JSON.stringify(o);let a=o.length===i.length?e:o[0]?.seq??t+1;return JSON.stringify({epoch:s,first:a,cursor:t,entries:o})}
function Lt(s,t){try{localStorage.setItem(s,t)}catch{localStorage.removeItem(s)}}var at=s=>s.isComposing||s.keyCode===229,U=matchMedia("(hover: hover)"),me=s=>er(s)&&U.matches,er=s=>s.key==="Enter"&&!s.shiftKey&&!at(s),Nt=s=>s.value.toWellFormed().
replaceAll("\0","").trim();function ki(s,t,{from:e=s.selectionStart,to:i=s.selectionEnd}={}){s.focus({preventScroll:!0}),s.setSelectionRange(e,i),!document.execCommand(
"insertText",!1,t)&&(s.setRangeText(t,e,i,"end"),s.dispatchEvent(new InputEvent("input",{bubbles:!0})))}var sr=CSS.supports("field-sizing","content");function Dt(s){
sr||(s.style.blockSize="auto",s.style.blockSize=`${s.scrollHeight}px`)}var ir=new Set(["accounts","audit"]),ue=class{#t;#e;#s=null;#i=null;#n=!1;#r=!1;#o=null;constructor({me:t,...e}){this.#t=t,this.#e=e;let{rooms:i,router:o,socket:n,
conversationView:a}=e;o.addEventListener("change",({detail:c})=>this.#a(c)),i.addEventListener("change",()=>this.#k()),i.addEventListener("told",({detail:c})=>this.#S(
c)),n.addEventListener("state",()=>this.#O(n)),n.addEventListener("frame",({detail:c})=>c.type==="hello"&&this.#E(c)),document.addEventListener("visibilitychang\
e",()=>this.#b()),o.placeHere=()=>this.#s&&a.place,addEventListener("pagehide",()=>this.#A())}get conversation(){return this.#s}async start(){let{rooms:t,router:e,
shell:i}=this.#e;t.loaded||await t.settled,t.loaded||t.addEventListener("loaded",()=>this.#a(),{once:!0});let{address:o}=e;o.view==="room"&&!o.panel?e.go({...o,
panel:i.panelAtFirst},{replace:!0}):this.#a()}#a({again:t=!1}={}){let{address:e}=this.#e.router;return this.#n=!1,e.view==="room"?this.#c({...e,again:t}):e.view in
this.#e.pages?this.#m(e.view,{again:t}):this.#l()}async#c({room:t,seq:e,panel:i,again:o}){let{router:n,rooms:a,shell:c}=this.#e;if(t===this.#s?.id&&!this.#s.isOver)
return c.show("room"),this.#h(i),this.#u(e,{again:o});let h=a.find(t)??await a.fetch(t).catch(d=>this.#w(t,d));!h||t!==n.address.room||(h.id===t?this.#f(h,{seq:e,
panel:i}):n.go({...n.address,room:h.id},{replace:!0}))}#l(){let{rooms:t,router:e,shell:i,stage:o}=this.#e,n=t.mine.find(({id:a})=>a===localStorage.getItem(de))??
t.mine[0];if(n&&i.showsRoomsBesides)return e.go({view:"room",room:n.id,panel:i.panelAtFirst},{replace:!0});this.#d(),i.show("rooms"),o.show({title:l("stage.none\
.title"),text:l("stage.none.text"),actions:[]}),this.#b()}#m(t,{again:e}){let{shell:i,sidebar:o,stage:n,pages:a}=this.#e;if(!(this.#i===a[t]&&!e)){if(this.#d(),
ir.has(t)&&this.#t.role!=="owner")return this.#g();this.#i=a[t],n.clear(),i.show(t),o.showCurrent({view:t}),this.#i.show(),this.#b()}}#u(t,{again:e}){let{router:i,
conversationView:o}=this.#e;t===this.#o&&!(t&&e)||(this.#o=t,t&&(e||!i.place)?o.goTo(t):o.comeBackTo(i.place))}#f(t,{seq:e,panel:i}){let{shell:o,stage:n,conversationView:a}=this.#e;
if(this.#d({to:t.id}),o.show("room"),!t.role)return this.#p(t);n.clear(),localStorage.setItem(de,t.id);let c=new ne({...this.#e,room:t,me:this.#t});this.#s=c,c.
addEventListener("state",()=>this.#y(c.state)),c.addEventListener("room",()=>this.#b()),c.open(),this.#e.sidebar.showCurrent({room:t.id}),this.#h(i),a.show(c),this.#b(),
this.#o=e;let{place:h}=this.#e.router;if(h)a.comeBackTo(h);else if(e)return a.goTo(e);U.matches&&a.focusComposer()}#h(t){let{slot:e,shell:i}=this.#e;e.show(t,this.#s),
(t==="people"||!t)&&i.notePanel(!!t)}#d({to:t=null}={}){let{rooms:e,store:i,slot:o,sidebar:n,backgroundSender:a}=this.#e,{id:c}=this.#s??{};this.#s?.close(),this.#s=
null,this.#i=null,o.show(null,null),c&&!e.find(c)?.role&&i.forget(c),a.openRoom=t,n.showCurrent({})}#p(t){let{rooms:e}=this.#e,i=()=>e.join(t.id).then(()=>this.#a(),
o=>this.#x(o));this.#e.stage.show({title:t.name,text:t.topic||l("stage.join.text"),actions:[{label:l("browse.join"),act:i,primary:!0}]})}#g(){let{shell:t,stage:e}=this.#e;
t.show("room"),e.show({title:l("error_page.forbidden.title"),text:l("error_page.forbidden.detail"),actions:[this.#v]}),this.#b()}get#v(){return{label:l("status.\
rooms.action"),act:()=>this.#e.router.go(z),primary:!0}}#w(t,e){e.code||reportError(e),t===this.#e.router.address.room&&this.#x(e)}#x({status:t,code:e}){let{shell:i,
stage:o}=this.#e,n=t===404?"missing":e==="unreachable"?"offline":"trouble";this.#n=n!=="missing",this.#d(),i.show("room"),o.show({title:l(`stage.${n}.title`),text:l(
`stage.${n}.text`),actions:[n==="missing"?this.#v:{label:l("again"),act:()=>this.#a(),primary:!0}]})}#y(t){let e=mt[t]?.forgets;e==="room"&&this.#e.store.forget(
this.#s.id),e==="everything"&&J()}#k(){!this.#e.rooms.failed&&this.#n&&this.#a(),this.#b()}#S({id:t}){t===this.#e.router.address.room&&(!this.#s||ri(this.#s.state))&&
this.#a()}#E({user:t}){t.id!==this.#t.id&&(J(),location.reload())}#O({state:t,isOpen:e}){t==="ended"&&this.#T(),e&&(this.#r&&f.get("/me").catch(()=>{}),this.#r=
!0)}#A(){this.#s?.keep(),this.#s?.noteRead(),this.#e.rooms.keep()}#T(){J(),this.#s||ft()}#b(){let t=this.#s?.room.name??this.#i?.title,e=t?l("title.room",{room:t}):
l("app.name"),i=this.#e.sidebar.unreadTotal;document.title=i?l("title.unread",{count:C(i),title:e}):e}};var ks=navigator.serviceWorker,Oi="parley-",or=8;function Ti(){ks?.register("/service-worker.js",{updateViaCache:"none"}).catch(()=>{})}function Ai(){ks?.controller?.
postMessage("refresh")}async function _i(s){let t=await ks?.getRegistration();if(t&&await rr(nr(t)).catch(()=>t.unregister()),!window.caches)return;let e=i=>i.startsWith(
Oi)&&i!==Oi+s;for(let i of(await caches.keys()).filter(e))await caches.delete(i)}async function nr(s){await s.update();let t=s.installing??s.waiting;t&&await new Promise(
e=>{t.onstatechange=()=>["activated","redundant"].includes(t.state)&&e()})}var rr=s=>Promise.race([s,new Promise(t=>setTimeout(t,or*1e3))]);var ar=365*24*3600;function Ci(s){document.documentElement.dataset.theme=s,document.cookie=`theme=${s}; path=/; max-age=${ar}; samesite=lax`,Ai()}var r=(s,t=document)=>t.querySelector(s),w=s=>document.getElementById(s).content.firstElementChild.cloneNode(!0);function xt(s,t){r(".icon use",s).setAttribute(
"href",`#icon-${t}`)}function u(s,t){s.textContent!==t&&(s.textContent=t)}function X(s,t,e=""){let i=document.createElement(s);return i.textContent=t,e&&(i.className=
e),i}var Os=class{#t=[];#e=0;#s=!1;constructor(){addEventListener("popstate",({state:t})=>this.#s?this.#r(t):this.#a(t))}start(){this.#a(history.state)}get isEmpty(){
return!this.#t.length}open(t){let e={close:t};return this.#t.push(e),this.#e?this.#e-=1:this.#s||this.#o(this.#t.length),e}close(t){let e=this.#t.indexOf(t);e>=
0&&this.#i(e)}closeAll(){this.#i(0)}takeEntry(){let t=this.#e>0;return this.#e=0,this.#s=!1,t}#i(t){let e=this.#t.splice(t);for(let i of e.reverse())i.close();this.#e+=
e.length,this.#e&&setTimeout(()=>this.#n())}#n(){this.#e&&(this.#s=!0,history.go(-this.#e),this.#e=0)}#r(t){this.#s=!1;for(let e=(t?.layers??0)+1;e<=this.#t.length;e+=
1)this.#o(e)}#o(t){history.pushState({...history.state,layers:t},"")}#a(t){let e=t?.layers??0;for(;this.#t.length>e;)this.#t.pop().close();e>this.#t.length&&history.
go(this.#t.length-e)}},I=new Os;var v=s=>r(`dialog[data-dialog="${s}"]`)??document.body.appendChild(w(`dialog-${s}`)),Li=new WeakMap;function x(s,{title:t}={}){t&&(r(".dialog-header h2",s).textContent=
t),s.returnValue="",s.showModal();let e=I.open(()=>s.close());return Li.set(s,e),new Promise(i=>{let o=()=>{I.close(e),i(s.returnValue)};s.addEventListener("clo\
se",o,{once:!0})})}function fe(s){I.close(Li.get(s))}function Ri(){let s=null;document.addEventListener("pointerdown",({target:t})=>s=t),document.addEventListener(
"click",({target:t})=>{t.matches("dialog")&&s===t?t.close():t.closest("[data-close]")?.closest("dialog").close()})}var W=async s=>await Ts(s)==="yes";function Ts({title:s,text:t,action:e,other:i="",isHarmless:o=!1}){let n=v("confirm");r(".confirm-text",n).textContent=t;let a=r(
'[value="yes"]',n);return a.textContent=e,a.classList.toggle("button-danger",!o),a.classList.toggle("button-primary",o),r('[value="other"]',n).textContent=i,r('\
[value="other"]',n).hidden=!i,x(n,{title:s})}function N(s,t){let e=!1;s.onsubmit=async i=>{if(i.preventDefault(),e)return;e=!0;let o=Object.fromEntries(new FormData(s));await E(s,async()=>{await t(o),As(s,
!0)}),e=!1},s.oninput=()=>As(s,!1)}function As(s,t){let e=s.querySelector(":scope > .form-success");e&&(e.hidden=!t)}async function E(s,t){let e=r(".form-error",
s);e.hidden=!0,s.setAttribute("aria-busy","true");try{await t()}catch(i){e.textContent=M(i),e.hidden=!1}finally{s.removeAttribute("aria-busy")}}function A(s){s.
reset(),As(s,!1),r(".form-error",s).hidden=!0}var cr=new Intl.Segmenter(void 0,{granularity:"grapheme"}),g=s=>s.display_name||s.name;function Ni(s){let e=g(s).split(/[\s._-]+/u).filter(Boolean).slice(0,2).map(
i=>[...cr.segment(i)][0].segment);return(new RegExp("^\\p{Script=Han}","u").test(e[0])?e[0]:e.join("")).toLocaleUpperCase()}var _s=({status:s})=>s&&(!s.until||K(
s.until))?s:null;function St(s){let{emoji:t,text:e}=_s(s)??{};return[t,e].filter(Boolean).join(" ")}var Di=({picture:s},t)=>s?`/api/v1/pictures/${s}?size=${t}`:
null;function Ii(s){let t=0;for(let e of s.id)t=t*31+e.codePointAt(0)>>>0;return t%360}function k(s,t,{size:e="small"}={}){u(s,Ni(t)),s.style.setProperty("--hue",Ii(t));let i=Di(t,e);s.classList.toggle("has-picture",!!i),s.style.backgroundImage=i?
`url("${i}")`:""}function q(s,t){s.dataset.presence=t}var hr=6e4;function Pi(s,{me:t,onChanged:e}){lr(r(".picture-form",s),{me:t,onChanged:e}),dr(r(".profile-form",s),{me:t,onChanged:e}),ur(r(".status-form",s),{me:t,
onChanged:e})}function lr(s,{me:t,onChanged:e}){let i=r("input",s),o=r('[data-action="remove-picture"]',s),n=()=>{k(r(".avatar",s),t,{size:"large"}),o.hidden=!t.
picture},a=c=>E(s,async()=>{e(await c()),n()});A(s),r('[data-action="choose-picture"]',s).onclick=()=>i.click(),i.onchange=()=>i.files[0]&&a(()=>f.upload("/me/p\
icture",i.files[0])),o.onclick=()=>a(()=>f.delete("/me/picture")),n()}function dr(s,{me:t,onChanged:e}){A(s);let{display_name:i,pronouns:o,about:n,time_zone:a}=s.
elements;i.value=t.display_name,o.value=t.pronouns??"",n.value=t.about??"",mr(a,t.time_zone),r(".hint",s).textContent=l("account.signed_in_as",{name:t.name}),N(
s,async c=>e(await f.patch("/me",{display_name:c.display_name.trim(),pronouns:c.pronouns.trim(),about:c.about.trim(),time_zone:c.time_zone||null})))}function mr(s,t){
let e=Intl.DateTimeFormat().resolvedOptions().timeZone,i=new Set([e,...t?[t]:[],...Intl.supportedValuesOf("timeZone")]);s.replaceChildren(new Option(l("profile.\
time_zone.none"),""),...[...i].map(o=>new Option(o,o))),s.value=t??""}function ur(s,{me:t,onChanged:e}){A(s);let i=_s(t),{emoji:o,text:n,until:a,quiet:c}=s.elements;
o.value=i?.emoji??"",n.value=i?.text??"",a.value=i?.until?"keep":"",c.value=K(t.quiet_until)?"keep":"";for(let h of[a,c])r('[value="keep"]',h).hidden=h.value!==
"keep";N(s,async h=>{let d={emoji:h.emoji.trim(),text:h.text.trim()},p={status:!d.emoji&&!d.text?null:{...d,until:Mi(h.until,i?.until)}};e(await f.patch("/me",{
...p,quiet_until:Mi(h.quiet,t.quiet_until)}))})}function Mi(s,t){return s?s==="keep"?t:s==="today"||s==="week"?fr(s).toISOString():new Date(Date.now()+Number(s)*
hr).toISOString():null}function fr(s){let t=new Date;return t.setHours(24,0,0,0),s==="week"&&t.setDate(t.getDate()+(7-new Date().getDay())%7),t}var P=class extends EventTarget{#t=null;#e=0;items=[];loading=!1;failed=!1;get hasMore(){return this.#t!==null}open(t){return this.#s(t,[])}more(){return this.#s(
this.#t,this.items)}close(){this.#e+=1}async#s(t,e){this.#e+=1;let i=this.#e;this.loading=!0;let{items:o,next:n,failed:a}=await f.page(t).catch(()=>({items:[],next:t,
failed:!0}));i===this.#e&&(this.items=[...e,...o],this.#t=n,this.loading=!1,this.failed=!!a,this.dispatchEvent(new Event("change")))}};var ct=s=>r(".list-more",s);function ht(s,{hasMore:t,failed:e}){let i=ct(s),o=document.activeElement===i;r(".list-trouble",s).hidden=!e,i.textContent=l(e?"again":
"list.more"),i.hidden=!t&&!e;let n=[...s.querySelectorAll("li button")].at(-1)??r("ul[tabindex]",s);o&&i.hidden&&n?.focus()}function L(s,t,{create:e,update:i,key:o=n=>n.key}){let n=new Set(t.map(o)),a=new Map;for(let h of[...s.children]){let{key:d}=h.dataset;n.has(d)&&!a.has(d)?a.set(
d,h):h.remove()}let c=s.firstElementChild;for(let h of t){let d=a.get(o(h))??pr(e,h,o(h));i(d,h),c&&d===c.nextElementSibling&&(c.remove(),c=d),d===c?c=c.nextElementSibling:
s.insertBefore(d,c)}}function pr(s,t,e){let i=s(t);return i.dataset.key=e,i}var $i=new WeakMap;function H(s,{list:t,into:e,none:i,sort:o=d=>d,key:n=({id:d})=>d,create:a,update:c,signal:h}){let d=()=>{h?.aborted||(L(r(e,s),o(t.items),{key:n,
create:a,update:c}),i&&(r(i,s).hidden=t.items.length>0||t.failed||!!t.searching),ht(s,t))};return $i.get(s)?.close(),$i.set(s,t),t.addEventListener("change",d,{
signal:h}),h?.addEventListener("abort",()=>t.close()),ct(s).onclick=()=>t.more(),d}var gr={Edge:/Edg\//,Opera:/OPR\//,Firefox:/Firefox\//,Chrome:/Chrome\//,Safari:/Safari\//},wr={iOS:/iPhone|iPad/,Android:/Android/,Windows:/Windows/,macOS:/Mac OS/,
Linux:/Linux/};function ji(s){let t=new P,e=()=>t.open("/me/sessions?limit=50"),i=({id:o})=>E(s,()=>f.delete(`/me/sessions/${o}`)).then(e);H(s,{list:t,into:".se\
ssion-list",sort:yr,create:()=>w("session-item"),update:(o,n)=>Er(o,n,i)}),e()}var yr=s=>s.toSorted((t,e)=>new Date(e.last_seen_at)-new Date(t.last_seen_at));function Er(s,t,e){
let i=r(".session-agent",s);i.textContent=xr(t.user_agent??""),i.title=t.user_agent??"",r(".session-seen",s).textContent=t.current?l("sessions.current"):vr(t),r(
"button",s).hidden=t.current,r("button",s).onclick=()=>e(t)}function vr({last_seen_at:s,address:t}){return l("sessions.seen",{date:O(new Date(s)),address:t??""})}
function xr(s){let t=Bi(gr,s),e=Bi(wr,s);return t?e?l("sessions.device",{browser:t,system:e}):t:l("sessions.program")}function Bi(s,t){return Object.keys(s).find(
e=>s[e].test(t))}function Fi({me:s,outbox:t,drafts:e,onChanged:i,onReadingShown:o}){let n=v("account");for(let a of n.querySelectorAll("details"))a.open=!1;return Pi(n,{me:s,onChanged:i}),
Sr(r(".reading-setting",n),{onReadingShown:o}),br(n),kr(r(".password-form",n),s),r(".sessions",n).ontoggle=({target:a})=>a.open&&ji(a),r(".server-places",n).hidden=
s.role!=="owner",r(".sign-out",n).onsubmit=a=>Or(a,{outbox:t,drafts:e}),x(n)}function Sr(s,{onReadingShown:t}){let e=r("input",s);e.disabled=!0;let i=o=>{e.checked=
o.shown,e.disabled=!1};E(s,async()=>i(await f.get("/me/reading"))),e.onchange=()=>{let o=e.checked;return e.checked=!o,E(s,async()=>{i(await f.put("/me/reading",
{shown:o})),t()})}}function br(s){for(let t of s.querySelectorAll('[name="theme"]'))t.checked=t.value===document.documentElement.dataset.theme,t.onchange=()=>Ci(
t.value);r('input[name="next"]',s).value=location.pathname}function kr(s,t){A(s),s.elements.username.value=t.name,N(s,async({current_password:e,new_password:i})=>{
await f.put("/me/password",{current_password:e,new_password:i}),A(s)})}async function Or(s,{outbox:t,drafts:e}){let i=t.all.length,o=s.target;i&&(s.preventDefault(),
!await W({title:l("sign_out.title"),text:S("sign_out.unsent",i),action:l("sign_out")}))||(t.clear(),e.clear(),J(),i&&o.submit())}var G=s=>s.normalize("NFKD").replace(new RegExp("\\p{Mn}","gu"),"").toLocaleLowerCase(R);var Tr=.2,it=class extends P{#t=null;words="";get searching(){return this.#t!==null||this.loading}search(t){clearTimeout(this.#t),this.words=t,this.#t=setTimeout(
()=>this.#e(),t?Tr*1e3:0)}close(){clearTimeout(this.#t),super.close()}#e(){this.#t=null,this.open(this.pathFor(this.words))}};var Ar=50,bt=class extends it{suggested=[];async loadSuggested(){let{items:t}=await f.page("/rooms?scope=suggested&limit=20").catch(()=>({items:[]}));this.suggested=
t,this.dispatchEvent(new Event("change"))}pathFor(t){return`/rooms?${new URLSearchParams({scope:"joinable",limit:Ar,q:t})}`}};var _r=50,pe=class extends it{constructor({directory:t}){super(),this.addEventListener("change",()=>t.take(this.items))}pathFor(t){return`/users?${new URLSearchParams(
{limit:_r,q:t})}`}};var Cs=50,ot=class extends EventTarget{#t;#e=null;#s=null;#i=new Map;#n;words="";constructor({rooms:t=null,directory:e=null,isOffered:i=()=>!0}){super(),this.#t=
t,this.#n=i;let o=()=>this.dispatchEvent(new Event("change"));t&&(this.#e=new bt,this.#e.addEventListener("change",()=>{for(let n of this.#e.items)this.#i.set(n.
id,n);o()})),e&&(this.#s=new pe({directory:e}),this.#s.addEventListener("change",o))}search(t){this.words=t;for(let e of this.#r)e.search(t);this.dispatchEvent(
new Event("change"))}close(){for(let t of this.#r)t.close()}get searching(){return this.#r.some(t=>t.searching)}get failed(){return this.#r.some(t=>t.failed)}get items(){
return[...this.#o.slice(0,Cs),...this.#a,...this.#c.slice(0,Cs)].filter(this.#n)}get hasMore(){return[this.#o,this.#c].some(({length:e})=>e>Cs)||this.#r.some(e=>e.
items.length>0&&e.hasMore)}get#r(){return[this.#e,this.#s].filter(Boolean)}get#o(){return this.#t?Hi([...this.#t.mine,...this.#t.archived],this.words).map(qi):[]}get#a(){
let{items:t=[],searching:e}=this.#s??{},i=G(this.words),o=({name:n,display_name:a})=>G(`${a} ${n}`).includes(i);return t.filter(n=>!e||o(n)).map(n=>({kind:"pers\
on",id:n.id,person:n}))}get#c(){if(!this.#e)return[];let e=this.#e.words===this.words&&!this.#e.searching?this.#e.items:[];return[...new Map([...Hi([...this.#i.
values()],this.words),...e].map(o=>[o.id,o])).values()].filter(({id:o})=>!this.#t.find(o)?.role).map(qi)}},qi=s=>({kind:"room",id:s.id,room:s});function Hi(s,t){
let e=G(t);return s.map(i=>({room:i,at:Cr(i,e)})).filter(({at:i})=>i>=0).sort((i,o)=>Ui(i)-Ui(o)).map(({room:i})=>i)}function Cr({name:s,kind:t,people:e=[]},i){
let o=G(s).indexOf(i);return o>=0||t!=="direct"?o:Math.max(-1,...e.map(n=>G(n.name).indexOf(i)))}var Ui=({room:s,at:t})=>(t>0?2:0)+(s.unread?0:1);var Ls=({kind:s,archived:t})=>t?"archive":{private:"lock",direct:"people"}[s]??"hash",lt=({kind:s,people:t})=>s==="direct"&&t.length===1?t[0]:null;function ge(s,t,{
directory:e,presence:i}){let o=r(".avatar",s),n=lt(t);if(r(".icon",s).toggleAttribute("hidden",!!n),o.hidden=!n,!n)return xt(s,Ls(t));k(o,e.of(n)),q(o,i.of(n.id))}var nt=class{#t;#e;#s;#i;#n;#r;#o;constructor(t,{choices:e,onChosen:i,...o}){this.#t=t,this.#e=r("input",t),this.#s=r(".choice-list",t),this.#i=r(".choice-note",
t),this.#n=e,this.#r=o,this.#o=i,this.#e.value="",this.#e.oninput=()=>this.#a(),this.#e.onkeydown=n=>this.#d(n),e.addEventListener("change",()=>this.#c()),this.#a()}clear(){
this.#e.value="",this.#a(),this.#e.focus()}get words(){return this.#e.value.trim()}#a(){this.#h(null),this.#n.search(this.words)}#c(){let{items:t,hasMore:e,searching:i,
failed:o}=this.#n,n=this.#f?.dataset.key,a=0;L(this.#s,t,{key:({kind:d,id:m})=>`${d}:${m}`,create:()=>w("choice-item"),update:(d,m)=>{d.id=`${this.#s.id}-${a+=1}`,
this.#l(d,m)}});let c=o||this.words!==""&&!i;this.#i.hidden=t.length>0?!e:!c,u(this.#i,l(e?"jump.more":o?"list.trouble":"jump.none"));let{children:h}=this.#s;this.#h(
[...h].find(d=>d.dataset.key===n)??h[0]??null)}#l(t,e){t.dataset[e.kind]=e.id,t.onclick=()=>this.#o(e),t.onpointermove=()=>this.#h(t),e.kind==="room"?this.#m(t,
e.room):this.#u(t,e.person)}#m(t,e){ge(t,e,this.#r);let i=lt(e);u(r(".choice-name",t),e.name),u(r(".choice-detail",t),i?`@${i.name}`:""),u(r(".choice-unread",t),
e.unread?C(e.unread):"")}#u(t,e){let i=r(".avatar",t);r(".icon",t).toggleAttribute("hidden",!0),i.hidden=!1,k(i,e),q(i,this.#r.presence.of(e.id)),u(r(".choice-n\
ame",t),g(e)),u(r(".choice-detail",t),`@${e.name}`),u(r(".choice-unread",t),"")}get#f(){return r('[aria-selected="true"]',this.#s)}#h(t){for(let e of this.#s.children)
e.setAttribute("aria-selected",e===t);this.#e.setAttribute("aria-activedescendant",t?.id??""),t?.scrollIntoView({block:"nearest"})}#d(t){if(at(t))return;let e=this.#f;
if(t.key==="Enter"&&e)e.click();else if(t.key==="ArrowDown")this.#h(e?.nextElementSibling??e);else if(t.key==="ArrowUp")this.#h(e?.previousElementSibling??e);else
return;t.preventDefault()}};async function we({title:s,action:t,hint:e="",most:i=1/0,isOffered:o=()=>!0,act:n,...a}){let c=v("pick-people"),h=new Map,d=new ot({directory:a.directory,isOffered:({
id:T,person:Ht})=>!h.has(T)&&o(Ht)}),m=new nt(c,{choices:d,onChosen:({person:T})=>y(T),...a}),p=()=>{Wi(c,{picked:h,most:i,unpick:D}),m.clear()},y=T=>{h.size>=i||
(h.set(T.id,T),p())},D=T=>{h.delete(T),p()};r(".pick-hint",c).textContent=e;let $=r(".pick-submit",c);$.textContent=t,$.onclick=()=>E(c,async()=>{await n([...h.
values()]),c.close()});let j=new AbortController,{signal:Q}=j;r("input",c).addEventListener("keydown",T=>{T.key==="Backspace"&&!T.target.value&&h.size&&D([...h.
keys()].at(-1))},{signal:Q}),r(".form-error",c).hidden=!0,Wi(c,{picked:h,most:i,unpick:D}),await x(c,{title:s}),j.abort(),d.close()}function Wi(s,{picked:t,most:e,
unpick:i}){L(r(".picked",s),[...t.values()],{key:({id:o})=>o,create:()=>w("picked-item"),update:(o,n)=>{let a=r("button",o);k(r(".avatar",o),n),r(".picked-name",
o).textContent=g(n),a.setAttribute("aria-label",l("pick.remove",{name:g(n)})),a.onclick=()=>i(n.id)}}),r(".pick-submit",s).disabled=!t.size,r(".pick-full",s).hidden=
t.size<e}function ye({conversation:s,...t}){let{members:e,room:i}=s;return e.need(),we({title:l("add_member.title"),action:l("add_member.submit"),hint:l("add_member.hint",
{room:i.name}),isOffered:({id:o})=>!e.has(o),act:o=>e.add(o),...t})}async function Ki({rooms:s,onJoined:t}){let e=v("browse"),i=r("input",e),o=new bt,n=c=>E(e,async()=>{await s.join(c.id),e.close(),t(c)});i.value="",i.oninput=()=>{
o.search(i.value.trim()),r(".dialog-body",e).scrollTop=0},ct(e).onclick=()=>Ir(e,o),o.addEventListener("change",()=>Rr(e,o,n)),Lr(e),o.search(""),o.loadSuggested();
let a=x(e);U.matches&&i.focus(),await a,o.close()}function Lr(s){r(".browse-list",s).replaceChildren();for(let t of[".browse-none",".browse-no-match",".form-err\
or"])r(t,s).hidden=!0;ht(s,{hasMore:!1,failed:!1})}function Rr(s,{items:t,suggested:e,words:i,searching:o,hasMore:n,failed:a},c){let h=!t.length&&!a&&!o;L(r(".b\
rowse-list",s),i?t:Nr(t,e),{key:({id:d})=>d,create:()=>w("browse-item"),update:(d,m)=>Dr(d,m,c)}),r(".browse-none",s).hidden=!h||i!=="",r(".browse-no-match",s).
hidden=!h||i==="",ht(s,{hasMore:n,failed:a})}function Nr(s,t){let e=new Set(t.map(({id:i})=>i));return[...t,...s.filter(({id:i})=>!e.has(i))]}function Dr(s,t,e){
r(".browse-name",s).textContent=t.name,r(".browse-suggested",s).hidden=!t.suggested;let i=[S("browse.members",t.member_count),l("browse.active",{date:ce(new Date(
t.active_at))})];r(".browse-facts",s).textContent=i.join(" · ");let o=r(".browse-about",s);o.textContent=t.description||t.topic,o.hidden=!o.textContent,r("butt\
on",s).onclick=()=>e(t)}async function Ir(s,t){let e=r(".browse-list",s),i=e.children.length;await t.more(),r("button",e.children[i]??s).focus()}function It(){let s=crypto.getRandomValues(new Uint8Array(16));return Array.from(s,t=>t.toString(16).padStart(2,"0")).join("")}function Gi({rooms:s,sections:t,section:e=null,onCreated:i}){let o=v("create-room"),n=r("form",o),a=Mr();A(n),N(n,async h=>{let d=await s.create(a(h));e&&await s.
set(d.id,{section:e}),o.close(),i(d)});let c=e?l("create_room.in",{section:t.nameOf(e)}):l("create_room.title");return x(o,{title:c})}function Mr(){let s={};return t=>{
let e=JSON.stringify(t);return s.same!==e&&(s={same:e,id:It()}),{...t,client_id:s.id}}}async function Vi({onRoom:s,onPerson:t,...e}){let i=v("jump"),o=h=>[...e.rooms.mine,...e.rooms.archived].some(d=>lt(d)?.id===h),n=({kind:h,id:d})=>h!=="person"||
!o(d),a=new ot({rooms:e.rooms,directory:e.directory,isOffered:n}),c=({kind:h,id:d})=>E(i,async()=>{let m=h==="room"?()=>s(d):await t(d);fe(i),m()});r(".form-err\
or",i).hidden=!0,new nt(i,{choices:a,onChosen:c,...e}),await x(i),a.close()}var Pr=4,$r=10;function _(s,{undo:t=null}={}){let e=X("p",s,"toast");t&&e.append(" ",Br(e,t)),r(".toasts").append(e),setTimeout(()=>e.remove(),(t?$r:Pr)*1e3)}function Br(s,{
label:t,act:e}){let i=X("button",t,"link-button");return i.type="button",i.onclick=()=>{s.remove(),e()},i}async function kt(s,t){let e=await navigator.clipboard.writeText(s).then(()=>t,()=>"error.unknown");_(l(e))}var jr=864e5;function Yi({room:s=null,rooms:t,me:e}){let i=v("invite"),o=r("form",i),n=r(".invites",i),a=()=>Kr(n,{rooms:t,me:e});return A(o),r(".invite-made",i).
hidden=!0,Fr(r(".invite-rooms",o),{rooms:t,room:s}),N(o,async({note:c,uses:h,days:d})=>{let m={expires_at:new Date(Date.now()+Number(d)*jr).toISOString()},p={note:c.
trim(),uses:h?Number(h):null,...m,rooms:Hr(o)};Ur(i,await f.post("/invites",p)),n.open&&a()}),n.open=!1,n.ontoggle=()=>n.open&&a(),x(i)}function Fr(s,{rooms:t,room:e}){
let o=t.mine.filter(n=>n.kind==="public"||wt(n)).toSorted((n,a)=>(a.id===e?.id)-(n.id===e?.id));s.hidden=!o.length,r(".invite-room-list",s).replaceChildren(...o.
map(n=>qr(n,{isChosen:n.id===e?.id})))}function qr({id:s,name:t},{isChosen:e}){let i=w("invite-room"),o=r("input",i);return o.value=s,o.checked=e,r("span",i).textContent=
t,i}var Hr=s=>new FormData(s).getAll("room");function Ur(s,{id:t,url:e,expires_at:i}){let o=r(".invite-made",s),n=r(".invite-url",o);o.hidden=!1,n.value=zi(e),r(
".invite-qr",o).src=Wr(t),r(".invite-expiry",o).textContent=l("invite.expiry",{date:O(new Date(i))});let a=r('[data-action="copy"]',o);a.hidden=!navigator.clipboard,
a.onclick=()=>kt(n.value,"invite.copied"),n.focus(),n.select()}var zi=s=>new URL(s,location.href).href,Wr=s=>`/api/v1/invites/${s}/qr`;function Kr(s,t){let e=new P,
i=()=>e.open("/invites?limit=50"),o=({id:n})=>E(s,()=>f.delete(`/invites/${n}`)).then(i);H(s,{list:e,into:".invite-list",none:".invites-none",create:()=>w("invi\
te-item"),update:(n,a)=>Gr(n,a,{revoke:o,...t})}),i()}function Gr(s,t,{rooms:e,me:i,revoke:o}){let{note:n,by:a,used:c,uses:h,state:d,url:m,expires_at:p}=t,y=d===
"open",D=a&&a.id!==i.id?g(a):null,$=h?l("invite.used.of",{count:C(c),most:C(h)}):l("invite.used",{count:C(c)}),j=y?l("invite.until",{date:O(new Date(p))}):l(`in\
vite.state.${d}`);r(".invite-note",s).textContent=n||l("invite.no_note");let Q=t.rooms.map(mn=>e.find(mn)?.name).filter(Boolean),T=Q.length?l("invite.into",{rooms:st(
Q)}):null;r(".hint",s).textContent=[D,$,j,T].filter(Boolean).join(" · ");let[Ht,ii]=s.querySelectorAll("button");Ht.hidden=!y||!m||!navigator.clipboard,Ht.onclick=
()=>kt(zi(m),"invite.copied"),ii.hidden=!y,ii.onclick=()=>o(t)}var Vr=8;function Ji({rooms:s,me:t,onOpened:e,...i}){return we({title:l("direct.new"),action:l("direct.open"),hint:l("direct.hint"),most:Vr,isOffered:({id:o})=>o!==
t.id,act:async o=>e(await s.openDirect(o.map(({id:n})=>n))),me:t,...i})}function Xi(s,{room:t}){let e=new P,i=()=>e.open(`/rooms/${t.id}/bans?limit=50`),o=({user:n})=>E(s,()=>f.delete(`/rooms/${t.id}/bans/${n.id}`)).then(i);H(s,{list:e,
into:".ban-list",none:".bans-none",key:({user:n})=>n.id,create:()=>w("ban-item"),update:(n,a)=>Yr(n,a,o)}),i()}function Yr(s,t,e){let{user:i,until:o,reason:n}=t;
k(r(".avatar",s),i),r(".ban-name",s).textContent=g(i);let a=o?l("bans.until",{date:O(new Date(o))}):l("bans.ever");r(".hint",s).textContent=[a,n].filter(Boolean).
join(" · "),r("button",s).onclick=()=>e(t)}var Zi="new";function to(s,{room:t,rooms:e,sections:i}){let{mine:o}=t;if(s.hidden=!o,!o)return;let{favourite:n,notify:a,section:c,hidden:h}=s.elements,d=p=>E(s,
()=>e.set(t.id,p));r(".form-error",s).hidden=!0,s.onsubmit=p=>p.preventDefault(),n.checked=o.favourite,a.value=o.notify,h.checked=o.hidden,Qi(c,{sections:i,chosen:o.
section}),n.onchange=()=>d({favourite:n.checked}),h.onchange=()=>d({hidden:h.checked});for(let p of a)p.onchange=()=>d({notify:a.value});let m=r(".section-new",
s);m.hidden=!0,c.onchange=()=>{m.hidden=c.value!==Zi,m.hidden?d({section:c.value||null}):r("input",m).focus()},r("button",m).onclick=()=>E(s,async()=>{let p=await f.
post("/me/sections",{name:r("input",m).value.trim()});i.note(p),await e.set(t.id,{section:p.id}),Qi(c,{sections:i,chosen:p.id}),m.hidden=!0})}function Qi(s,{sections:t,
chosen:e}){let i=[["",l("section.none")],...t.own.map(({id:o,name:n})=>[o,n]),[Zi,l("section.new")]];s.replaceChildren(...i.map(([o,n])=>new Option(n,o))),s.value=
t.own.some(({id:o})=>o===e)?e:""}function so({conversation:s,rooms:t,sections:e,me:i,onLeft:o,onPanel:n}){let a=v("room-details"),c=r(".room-form",a),{room:h}=s;A(c),zr(a,h),r(".room-facts",a).
textContent=Xr(h),ta(a,s),to(r(".room-mine",a),{room:h,rooms:t,sections:e}),N(c,async m=>{await t.update(h.id,Zr(h,m)),a.close()}),Jr(a,{room:h,rooms:t,me:i});let d=r(
".bans",a);return d.open=!1,d.ontoggle=()=>d.open&&Xi(d,{room:h}),ea(a,{room:h,rooms:t,onLeft:o,onPanel:n}),x(a)}function zr(s,{name:t,topic:e,description:i,slow_seconds:o,
writers:n,history:a,shows_readers:c}){let{elements:h}=r(".room-form",s);h.name.value=t,h.topic.value=e??"",h.description.value=i??"",Qr(h.slow_seconds,o),h.writers.
value=n,h.joined_only.checked=a==="joined",h.shows_readers.checked=c,r(".room-name-text",s).textContent=t;let d=(p,y)=>p.value===y?"":p.selectedOptions[0].text,
m=[[".room-topic-text",e],[".room-description-text",i]];m.push([".room-slow-text",d(h.slow_seconds,"0")],[".room-writers-text",d(h.writers,"members")]);for(let[
p,y]of m)r(p,s).textContent=y??"",r(p,s).parentElement.hidden=!y}function Jr(s,{room:t,rooms:e,me:i}){let o=r(".room-suggested",s),n=r("input",o);o.hidden=i.role!==
"owner"||t.kind!=="public"||t.archived,n.checked=t.suggested===!0,n.onchange=()=>E(r(".room-form",s),()=>e.suggest(t.id,n.checked))}function Xr({kind:s,member_count:t}){
return S(`room.facts.${s}`,t,{count:C(t)})}function Qr(s,t){let e=String(t);[...s.options].some(i=>i.value===e)||s.append(new Option(l("room.slow.other",{count:C(
t)}),e)),s.value=e}function Zr(s,{name:t,topic:e,description:i,slow_seconds:o,writers:n,joined_only:a,shows_readers:c}){let h={name:t.trim(),topic:e.trim(),description:i.
trim()},d=yt(s)?{history:a?"joined":"all",shows_readers:!!c}:{},m={...h,slow_seconds:Number(o),writers:n,...d};return Object.fromEntries(Object.entries(m).filter(
([p,y])=>y!==(s[p]??"")))}function ta(s,{room:t}){let e=t.kind==="direct",i=yt(t),o=fs(t);for(let n of[".room-fields",".room-save"])r(n,s).hidden=!o;r(".room-te\
xts",s).hidden=o||e,r(".room-owners",s).hidden=!i,r(".bans",s).hidden=!et(t),Mt(s,"audit",et(t)),Mt(s,"archive",i&&!t.archived),Mt(s,"restore",i&&t.archived),Mt(
s,"leave",!e),Mt(s,"delete",i)}function Mt(s,t,e){r(`[data-action="${t}"]`,s).hidden=!e}function ea(s,{room:t,rooms:e,onLeft:i,onPanel:o}){let n=r(".room-form",
s),a=m=>E(n,async()=>{await m(),s.close()}),c=m=>a(async()=>await m()!==!1&&i()),h=(m,p)=>async()=>{await W(m)&&c(p)},d={members:()=>a(()=>o("people")),audit:()=>a(
()=>o("audit")),archive:async()=>{await W(Rs("archive",t))&&a(()=>sa(t,e))},restore:()=>a(()=>e.update(t.id,{archived:!1})),leave:t.member_count===1?()=>c(()=>eo(
t,e)):h(Rs("leave",t),()=>eo(t,e)),delete:h(Rs("delete",t),()=>e.delete(t.id))};for(let[m,p]of Object.entries(d))r(`[data-action="${m}"]`,s).onclick=p}async function eo(s,t){
try{await t.leave(s.id)}catch(e){if(!e.can.includes("archive"))throw e;let i={title:l("room.last.title",{room:s.name}),text:l("room.last.text")},o=await Ts({...i,
action:l("room.delete"),other:l("room.archive")}),n={yes:"delete",other:"archive"}[o];if(!n)return!1;await t.leave(s.id,{last:n})}return!0}async function sa(s,t){
await t.update(s.id,{archived:!0});let e=()=>t.update(s.id,{archived:!1}).catch(i=>_(M(i)));_(l("room.archive.done",{room:s.name}),{undo:{label:l("undo"),act:e}})}
function Rs(s,{name:t,kind:e}){let i=s==="leave"&&e==="private"?"room.leave.private.text":`room.${s}.text`;return{title:l(`room.${s}.title`,{room:t}),text:l(i),
action:l(`room.${s}`)}}function io({sections:s,id:t}){let e=v("section"),i=r("form",e);return A(i),i.elements.name.value=s.nameOf(t),N(i,async o=>{await f.patch(`/me/sections/${t}`,{name:o.
name.trim()}),e.close()}),r('[data-action="remove-section"]',e).onclick=()=>E(i,async()=>{await f.delete(`/me/sections/${t}`),e.close()}),x(e)}async function oo({id:s,rooms:t,sections:e,...i}){let o=v("section-room"),n=new ot({rooms:t,isOffered:({room:c})=>!c.archived&&c.mine?.section!==s}),a=({room:c})=>E(
o,async()=>{t.find(c.id)?.role||await t.join(c.id),await t.set(c.id,{section:s}),o.close()});new nt(o,{choices:n,onChosen:a,...i}),r(".form-error",o).hidden=!0,
r('[data-open="create-room"]',o).dataset.subject=s,await x(o,{title:l("section.add",{name:e.nameOf(s)})}),n.close()}var ia=({target:s})=>s.closest("input, textarea, select")!==null,no=({target:s})=>s===document.body||s.matches(".message, .timeline-scroll");function ro(s){document.
addEventListener("keydown",t=>{let e=oa(t,s);e&&(t.preventDefault(),e())})}function oa(s,t){if(!I.isEmpty||s.isComposing)return null;let e=s.ctrlKey||s.metaKey;
return e&&!s.altKey&&s.key.toLowerCase()==="k"?t.openers.jump:e&&!s.altKey&&!s.shiftKey&&s.key.toLowerCase()==="f"&&t.isInRoom()?t.find:s.altKey&&!e?na(s,t):e?null:
s.key==="?"&&!ia(s)?t.openers.keys:s.key==="PageUp"&&s.target.matches(".composer-text")?t.scrollUp:s.key==="End"&&no(s)?t.toNewest:s.key==="Escape"?()=>t.closePanel()||
t.leaveComposer(s)||t.writeOn():(s.key.length===1&&s.key!==" "&&no(s)&&t.writeOn(),null)}function na({key:s,shiftKey:t},{goTo:e}){let i={ArrowUp:-1,ArrowDown:1}[s];
return i&&(()=>e(i,{unread:t}))}var Ns="parley:place",Ee=class extends EventTarget{#t;placeHere=()=>null;constructor({keepsPanel:t}){super(),this.#t=t,this.#n(),addEventListener("pagehide",()=>sessionStorage.
removeItem(Ns)),addEventListener("popstate",()=>this.#r()),document.addEventListener("click",e=>this.#i(e))}get address(){return Tt(location)??z}go(t,{replace:e=!1}={}){
let i=this.address,o=this.#s(t,i);if(I.closeAll(),ms(o,i))return this.#r({again:!0});let n=I.takeEntry();!e&&!n&&this.keepPlace(),e&&!n?history.replaceState(ra(
o,i),"",tt(o)):this.#e(o,{takesEntry:n,isBelow:ms(ds(o),i)}),this.#r()}keepPlace(){let t=this.placeHere();history.replaceState({...history.state,place:t},""),sessionStorage.
setItem(Ns,JSON.stringify({path:location.pathname,place:t}))}get place(){return history.state?.place??null}goToRoom(t){this.go({view:"room",room:t})}up(){history.
state?.isBelow?history.back():this.go(ds(this.address),{replace:!0})}#e(t,{takesEntry:e,isBelow:i}){let o={layers:0,isBelow:i};e?history.replaceState(o,"",tt(t)):
history.pushState(o,"",tt(t))}#s(t,{panel:e}){return t.view!=="room"||t.panel!==void 0?t:{...t,panel:e&&this.#t(e)?e:null}}#i(t){let e=t.target.closest("a[href]"),
i=t.button===0&&!t.metaKey&&!t.ctrlKey&&!t.shiftKey&&!t.altKey;if(!e||!i||e.target||e.hash||e.origin!==location.origin)return;let o=Tt(e);if(o){if(t.preventDefault(),
"up"in e.dataset)return this.up();this.go({...o,panel:o.panel??void 0})}}#n(){let{path:t,place:e}=JSON.parse(sessionStorage.getItem(Ns))??{};history.state===null&&
t===location.pathname&&history.replaceState({place:e},"")}#r({again:t=!1}={}){this.dispatchEvent(new CustomEvent("change",{detail:{again:t}}))}};function ra(s,{
room:t,seq:e}){return s.room===t&&s.seq===e?history.state:{...history.state,place:null}}var aa=["keydown","pointerdown","pointermove","wheel","touchstart"],ve=class{#t;#e=!1;#s;#i=0;constructor({socket:t}){this.#t=t;for(let e of aa)addEventListener(
e,()=>this.#n(),{capture:!0,passive:!0});t.addEventListener("state",()=>t.isOpen&&this.#e&&this.#o()),this.#n()}#n(){!this.#e&&Date.now()-this.#i<1e3||(this.#i=
Date.now(),clearTimeout(this.#s),this.#s=setTimeout(()=>this.#r(!0),5*6e4),this.#r(!1))}#r(t){t!==this.#e&&(this.#e=t,this.#o())}#o(){this.#t.send({type:"activi\
ty",idle:this.#e})}};var xe=class{#t;#e;#s=new Map;#i=null;#n;constructor({outbox:t,socket:e}){this.#t=t,this.#e=e,e.addEventListener("state",()=>this.#r()),t.addEventListener("chan\
ge",()=>this.#o())}set openRoom(t){this.#i=t,this.#s.get(t)?.stop(),this.#r()}#r(){if(!this.#e.isOpen)return;let t=new Set(this.#t.all.map(({room:e})=>e));t.delete(
this.#i);for(let e of t)this.#a(e).start()}#o(){clearTimeout(this.#n),this.#n=setTimeout(()=>this.#r(),Yt*1e3)}#a(t){if(!this.#s.has(t)){let e=i=>this.#c(i);this.#s.
set(t,new pt({room:t,outbox:this.#t,send:e}))}return this.#s.get(t)}async#c({room:t,clientId:e,text:i,target:o,epoch:n}){let a=this.#s.get(t),c=`/rooms/${t}/mes\
sages`;try{o?await f.patch(`${c}/${o}`,{client_id:e,text:i,epoch:n}):await f.post(c,{client_id:e,text:i}),a.delivered(e)}catch(h){a.refused(e,h),h.code==="unrea\
chable"&&this.#o()}}};var Se=class extends EventTarget{#t;#e;constructor({store:t,socket:e}){super(),this.#e=t,this.#t=new Set(t.recall("blocks")),e.addEventListener("frame",({detail:i})=>i.
type==="blocks"&&this.#s(i.users))}has(t){return this.#t.has(t)}async block(t){await f.put(`/me/blocks/${t}`),this.#s([...this.#t,t])}async unblock(t){await f.delete(
`/me/blocks/${t}`),this.#s([...this.#t].filter(e=>e!==t))}#s(t){this.#t=new Set(t),this.#e.keep("blocks",t),this.dispatchEvent(new Event("change"))}};var ca=50,ha=20,be=class extends EventTarget{#t;#e=new Set;#s=new Set;#i=new Set;#n=null;#r=new gt(()=>this.#h());#o;#a;#c;constructor({me:t,store:e,socket:i}){
super(),this.#c=t,this.#o=e,this.#a=i,this.#t=new Map((e.recall("people")??[]).map(o=>[o.id,o])),i.addEventListener("frame",({detail:o})=>this.#l[o.type]?.(o)),
addEventListener("pagehide",()=>this.#d())}of(t){return t.id===this.#c.id?this.#c:(this.#e.has(t.id)||this.#u(t.id),this.#t.get(t.id)??t)}knows(t){return this.#e.
has(t)}note(t){this.#e.has(t.id)||this.#m({...this.#t.get(t.id),...t})}take(t){for(let e of t)this.#e.add(e.id),e.id===this.#c.id?Object.assign(this.#c,e):this.#m(
e);t.length&&this.#h()}#l={hello:()=>{this.#e.clear(),this.#i=new Set},rooms:({more:t})=>t||this.#h(),person:({item:t})=>this.take([t])};#m(t){this.#t.delete(t.
id),this.#t.set(t.id,t)}#u(t){this.#i.has(t)||(this.#s.add(t),this.#a.isOpen&&(this.#n??=setTimeout(()=>this.#f(),ha)))}async#f(){this.#n=null;let t=this.#i,e=[
...this.#s].slice(0,ca);for(let n of e)this.#s.delete(n),t.add(n);let i=await f.get(`/users?${new URLSearchParams({ids:e})}`).catch(()=>null);for(let n of e)t.delete(
n);if(!i||t!==this.#i)return;let o=i.items.filter(({id:n})=>!this.#e.has(n));for(let n of e)this.#e.add(n);this.take(o),o.length||this.#h(),this.#s.size&&this.#u(
[...this.#s][0])}#h(){this.#r.await([this.#c,...this.#t.values()].map(({status:t})=>t?.until)),this.dispatchEvent(new Event("change"))}#d(){this.#o.keepPeople([
...this.#t.values()])}};var ke=class extends EventTarget{#t;#e;#s=new Map;constructor({userId:t,storage:e=localStorage}){super(),this.#t=`parley:draft:${t}:`,this.#e=e;for(let i of Object.
keys(e))this.#r(i,e.getItem(i));addEventListener("storage",({key:i,newValue:o})=>this.#r(i??"",o)&&this.#o())}get rooms(){return[...this.#s.keys()]}of(t){return this.#s.
get(t)??""}keep(t,e){if(e===this.of(t))return;let i=!e.trim()||!this.#s.has(t);e.trim()?this.#i(t,e):this.#n(t),i&&this.#o()}clear(){for(let t of this.rooms)this.#n(
t);this.#o()}#i(t,e){this.#s.set(t,e);try{this.#e.setItem(this.#t+t,e)}catch{}}#n(t){this.#s.delete(t),this.#e.removeItem(this.#t+t)}#r(t,e){if(!t.startsWith(this.#t))
return!1;let i=t.slice(this.#t.length);return e?this.#s.set(i,e):this.#s.delete(i),!0}#o(){this.dispatchEvent(new Event("change"))}};var Oe=class extends EventTarget{#t;#e;#s=new Map;constructor({userId:t,storage:e=localStorage}){super(),this.#t=`parley:outbox:${t}:`,this.#e=e;for(let i of Object.
keys(e))this.#o(i,e.getItem(i));addEventListener("storage",({key:i,newValue:o})=>this.#r(i,o))}get all(){return[...this.#s.values()].sort((t,e)=>t.at.localeCompare(
e.at))}of(t){return this.all.filter(e=>e.room===t)}waiting(t){return this.of(t).filter(e=>!e.failure)}edits(t){return new Map(this.of(t).flatMap(e=>e.target?[[e.
target,e]]:[]))}add(t,e,i={}){let o={clientId:It(),room:t,text:e,at:this.#i(),...i};return this.#n(o),o}remove(t){this.#s.delete(t)&&(this.#e.removeItem(this.#t+
t),this.#a())}fail(t,e){let i=this.#s.get(t);i&&this.#n({...i,failure:e})}retry(t){let{failure:e,...i}=this.#s.get(t);if(e!=="client_id_reused")return this.#n(i);
this.remove(t),this.#n({...i,clientId:It()})}clear(){for(let{clientId:t}of this.all)this.remove(t)}#i(){let t=this.all.at(-1)?.at,e=new Date().toISOString();return t&&
e<=t?new Date(Date.parse(t)+1).toISOString():e}#n(t){this.#s.set(t.clientId,t);try{this.#e.setItem(this.#t+t.clientId,JSON.stringify(t))}catch{}this.#a()}#r(t,e){
t?.startsWith(this.#t)&&(e===null?this.#s.delete(t.slice(this.#t.length)):this.#o(t,e),this.#a())}#o(t,e){if(!t.startsWith(this.#t))return;let i=JSON.parse(e);this.#s.
set(i.clientId,i)}#a(){this.dispatchEvent(new Event("change"))}};var Ae=({user:s,here:t},e)=>{let i=e.of(s.id);return t&&i==="offline"?"active":i},Ot=({state:s,here:t})=>l(t&&s==="active"?"presence.here":`presence.${s}`),Te=class extends EventTarget{#t=new Map;#e=new Map;#s=new gt(
()=>this.#n());constructor({socket:t}){super(),t.addEventListener("frame",({detail:e})=>e.type==="presence"&&this.#i(e))}of(t){let e=this.#t.get(t)??"offline";return e===
"offline"?e:K(this.#e.get(t))?"quiet":e==="idle"?"idle":"active"}#i({items:t,whole:e}){e&&(this.#t.clear(),this.#e.clear());for(let{user:i,state:o,quiet_until:n}of t)
this.#t.set(i,o),n?this.#e.set(i,n):this.#e.delete(i);this.#n()}#n(){this.#s.await([...this.#e.values()]),this.dispatchEvent(new Event("change"))}};var la=50,_e=class extends EventTarget{#t=new Map;#e=new Set;constructor({socket:t}){super(),t.addEventListener("frame",({detail:e})=>this.#s[e.type]?.(e))}waitingIn(t){
return this.#t.get(t)??{count:0,hasMore:!1}}async count(t){let e=this.#e;if(this.#t.has(t)||e.has(t))return;e.add(t);let i=await f.page(`/rooms/${t}/reports?sta\
te=waiting&limit=${la}`).catch(()=>null),o=e.delete(t)&&e===this.#e;i&&o&&this.#i(t,{count:i.items.length,hasMore:i.next!==null})}report({room:t,seq:e,reason:i}){
return f.post(`/rooms/${t}/messages/${e}/reports`,{reason:i})}async resolve({room:t,id:e},i){await f.patch(`/rooms/${t}/reports/${e}`,{outcome:i})}#s={hello:()=>{
this.#t.clear(),this.#e=new Set},reports:({room:t,waiting:e})=>this.#i(t,{count:e,hasMore:!1}),report:({item:t})=>this.dispatchEvent(new CustomEvent("resolved",
{detail:t}))};#i(t,e){this.#e.delete(t),this.#t.set(t,e),this.dispatchEvent(new CustomEvent("change",{detail:{room:t}}))}};var da=new Intl.Collator(R,{numeric:!0,sensitivity:"base"}),Ce=class extends EventTarget{#t=[];#e=[];#s;#i;#n;#r;loaded=!1;settled=new Promise(t=>this.#r=t);constructor({
store:t,socket:e,directory:i}){super(),this.#s=t,this.#i=e,this.#n=i;let o=t.recall("rooms");o&&this.#h(o.map(n=>({...n,isKept:!0}))),this.loaded=!!o,e.addEventListener(
"frame",({detail:n})=>this.#o[n.type]?.(n)),e.addEventListener("state",()=>this.#l()),i.addEventListener("change",()=>this.#p()),document.addEventListener("visi\
bilitychange",()=>document.hidden&&this.keep())}get failed(){return!this.#i.isOpen&&this.#i.state!=="connecting"}get mine(){return this.#t.filter(t=>t.role&&!t.
archived)}get archived(){return this.#t.filter(t=>t.role&&t.archived)}find(t){return this.#t.find(e=>e.id===t)}keep(){this.loaded&&this.#s.keepRooms(this.#t)}async fetch(t){
return this.#u(await f.get(`/rooms/${t}`))}async create(t){return this.#u(await f.post("/rooms",t))}async update(t,e){return this.#u(await f.patch(`/rooms/${t}`,
e))}async openDirect(t){return this.#u(await f.put("/direct",{users:t}))}async set(t,e){return this.#u(await f.patch(`/rooms/${t}/mine`,e))}async markAllRead(){
await f.put("/me/read")}async delete(t){await f.delete(`/rooms/${t}`),this.#f(t)}async join(t){return await f.put(`/rooms/${t}/membership`),this.fetch(t)}async leave(t,{
last:e=null}={}){await f.delete(`/rooms/${t}/membership${e?`?last=${e}`:""}`),this.#f(t)}async suggest(t,e){let i=`/rooms/${t}/suggestion`;e?await f.put(i):await f.
delete(i),this.note(t,{suggested:e})}note(t,e){let i=this.find(t);i&&this.#u({...i,...e})}#o={hello:()=>this.#e=[],rooms:({items:t,more:e,sections:i})=>{i&&(this.#e=
[]),this.#e.push(...t),e||this.#c()},room:({item:t})=>this.#u(t)&&this.#a(t.id),room_gone:({room:t})=>this.#f(t),read:({room:t,seq:e})=>{this.note(t,{read_seq:e,
toldReadSeq:e}),this.#a(t)},unread:({type:t,room:e,mentions:i,...o})=>{this.note(e,this.#m(e,o)),this.#a(e)}};#a(t){this.dispatchEvent(new CustomEvent("told",{detail:{
id:t}}))}#c(){this.#h(this.#e),this.loaded=!0,this.#e=[],this.keep(),this.#r(),this.#g(),this.dispatchEvent(new Event("loaded"))}#l(){this.#i.isOpen||(this.#r(),
this.#g())}#m(t,e){return e.head<=this.find(t)?.read_seq?{...e,unread:0}:e}#u(t){let e=this.#d(t),i=this.find(e.id);return i?.name===e.name?this.#t[this.#t.indexOf(
i)]=e:this.#h([...this.#t.filter(o=>o!==i),e]),this.#g(),e}#f(t){this.#t=this.#t.filter(e=>e.id!==t),this.#g()}#h(t){this.#t=t.map(e=>this.#d(e)).sort((e,i)=>da.
compare(e.name,i.name))}#d(t){let e={toldReadSeq:t.read_seq,...t};if(e.kind!=="direct")return e;let i=e.people.map(o=>this.#n.of(o));return{...e,people:i,name:st(
i.map(g))}}#p(){let t=this.#t.filter(e=>this.#d(e).name!==e.name);for(let e of t)this.#u(e)}#g(){this.dispatchEvent(new Event("change"))}};var ao="parley:folded",ma=["archived"],Le=class extends EventTarget{#t=new Set(JSON.parse(localStorage.getItem(ao))??ma);#e=null;#s=!1;#i;own=[];constructor({socket:t,
store:e}){super(),this.#i=e,this.own=e.recall("sections")??[],t.addEventListener("frame",({detail:{type:i,sections:o,items:n}})=>{i==="rooms"&&o&&this.#o(o),i===
"sections"&&this.#o(n)})}note(t){this.own.some(({id:e})=>e===t.id)||this.#o([...this.own,t])}nameOf(t){return this.own.find(e=>e.id===t)?.name??""}enter(t){t?.id!==
this.#e&&(this.#e=t?.id??null,this.#s=!!(t&&Pt(t)))}of({mine:t,archived:e}){let i={unread:[],favourites:[],...Object.fromEntries(this.own.map(({id:o})=>[o,[]])),
rooms:[],people:[]};for(let o of t)this.#r(o)||i[this.#n(o,i)].push(o);return i.people.sort((o,n)=>co(n)-co(o)),{...i,archived:e}}isFolded(t){return this.#t.has(
t)}fold(t,e){e?this.#t.add(t):this.#t.delete(t),localStorage.setItem(ao,JSON.stringify([...this.#t]))}#n(t,e){return(t.id===this.#e?this.#s:Pt(t))?"unread":t.mine?.
favourite?"favourites":e[t.mine?.section]?t.mine.section:t.kind==="direct"?"people":"rooms"}#r({id:t,mine:e}){return e?.hidden&&t!==this.#e}#o(t){this.own=t,this.#i.
keep("sections",t),this.dispatchEvent(new Event("change"))}},Pt=({unread:s,mine:t})=>s>0&&t?.notify!=="nothing",co=({last_message:s})=>s?Date.parse(s.at):0;function ho({me:s,socket:t}){let e=new he({me:s}),i=new be({me:s,store:e,socket:t}),o=new Oe({userId:s.id});return new ve({socket:t}),{me:s,socket:t,store:e,directory:i,
rooms:new Ce({store:e,socket:t,directory:i}),sections:new Le({store:e,socket:t}),presence:new Te({socket:t}),blocks:new Se({store:e,socket:t}),reports:new _e({socket:t}),
outbox:o,drafts:new ke({userId:s.id}),backgroundSender:new xe({outbox:o,socket:t})}}var ua=50,Re=class extends it{pathFor(t){return`/accounts?${new URLSearchParams({limit:ua,q:t})}`}async change({id:t},e){return this.#t(await f.patch(`/accounts\
/${t}`,e))}async endSessions(t){return await f.delete(`/accounts/${t.id}/sessions`),this.#t({...t,sessions:0,last_seen_at:null})}makeLink({id:t}){return f.post(
`/accounts/${t}/password-link`)}#t(t){return this.items=this.items.map(e=>e.id===t.id?t:e),this.dispatchEvent(new Event("change")),t}};var fa=new Set(["enable","link"]);function lo({account:s,accounts:t,me:e}){let i=v("one-account"),o=r(".dialog-body",i),n=s,a=(h,d)=>{r(`[data-act="${h}"]`,o).onclick=
async()=>{await ga(pa(h,n),n)&&await E(o,()=>d(n))}},c=h=>{n=h,wa(o,n,{me:e})};return a("disable",async h=>c(await t.change(h,{disabled:!0}))),a("enable",async h=>c(
await t.change(h,{disabled:!1}))),a("role",async h=>c(await t.change(h,{role:Ds(h)}))),a("sessions",async h=>c(await t.endSessions(h))),a("link",async h=>Ea(o,h,
await t.makeLink(h))),r(".form-error",o).hidden=!0,c(s),x(i,{title:g(s)})}var Ds=({role:s})=>s==="owner"?"member":"owner",pa=(s,t)=>s==="role"?`make_${Ds(t)}`:s,
ga=(s,t)=>W({title:l(`accounts.${s}.title`,{name:g(t)}),text:l(`accounts.${s}.text`,{name:g(t),account:t.name}),action:l(`accounts.${s}.action`),isHarmless:fa.has(
s)});function wa(s,t,{me:e}){let{name:i,role:o,sessions:n,created_at:a,last_seen_at:c,disabled_at:h}=t,d={name:i,role:l(`accounts.role.${o}`),since:O(new Date(a)),
seen:c?O(new Date(c)):l("accounts.seen.none"),sessions:C(n),disabled:h&&O(new Date(h))};for(let[D,$]of Object.entries(d)){let j=r(`[data-fact="${D}"]`,s);j.hidden=
!$,u(r("dd",j),$??"")}let m=t.id===e.id,p=!!h,y={link:!p,role:!0,sessions:n>0,disable:!p,enable:p};ya(r(".account-acts",s),()=>{for(let[D,$]of Object.entries(y))
r(`[data-act="${D}"]`,s).hidden=m||!$}),u(r('[data-act="role"]',s),l(`accounts.make_${Ds(t)}`)),r(".account-own",s).hidden=!m,r(".link-made",s).hidden=!0}function ya(s,t){
let e=[...s.children],i=e.indexOf(document.activeElement);if(t(),i<0||!e[i].hidden)return;let o=a=>!a.hidden;(e.slice(i).find(o)??e.slice(0,i).findLast(o))?.focus()}
function Ea(s,t,{url:e,qr:i,expires_at:o}){let n=r(".link-made",s),a=r(".link-url",n);u(r(".link-for",n),l("accounts.link.for",{name:g(t)})),u(r(".link-end",n),
l("accounts.link.end",{date:O(new Date(o))})),r(".invite-qr",n).src=i,a.value=e,n.hidden=!1,a.focus(),a.select();let c=r('[data-action="copy"]',n);c.hidden=!navigator.
clipboard,r(".link-copied",n).hidden=!0,c.onclick=()=>E(s,async()=>{await navigator.clipboard.writeText(e),r(".link-copied",n).hidden=!1})}function B(s){let t=!1;return()=>{if(t)return;t=!0;let e=()=>{t=!1,s()};document.hidden?setTimeout(e,200):requestAnimationFrame(e)}}var Ne=class{#t;#e;#s;#i=new Re;#n;constructor(t,{me:e,directory:i}){this.#t=t,this.#e=e,this.#s=i,this.#n=r("input",t),this.#n.oninput=()=>this.#i.search(this.#n.
value.trim());let o=H(t,{list:this.#i,into:".account-list",none:".accounts-none",create:()=>w("account-item"),update:(a,c)=>this.#r(r("button",a),c)}),n=B(()=>t.
hidden||o());i.addEventListener("change",n)}get title(){return l("accounts.title")}show(){this.#n.value="",this.#i.search(""),(U.matches?this.#n:r(".place-title",
this.#t)).focus()}#r(t,e){let{name:i,display_name:o,role:n,disabled_at:a}=e,c=[n==="owner"&&l("role.owner"),a&&l("accounts.is_disabled")];k(r(".avatar",t),this.#s.
of(e)),u(r(".account-item-name",t),g(e)),u(r(".hint",t),o&&o!==i?i:""),u(r(".account-item-state",t),c.filter(Boolean).join(" · ")),t.classList.toggle("is-away",
!!a),t.onclick=()=>lo({account:e,accounts:this.#i,me:this.#e})}};function De(s,{showsRooms:t=!1,...e}){H(s,{create:()=>w("audit-item"),update:(i,o)=>va(i,o,{showsRooms:t}),...e})}function va(s,t,{showsRooms:e}){u(r(".audit-wh\
at",s),Sa(t));let i=r(".audit-why",s);u(i,t.reason?l("audit.reason",{reason:t.reason}):""),i.hidden=!t.reason,u(r(".audit-where",s),e&&t.room?`${xa(t)} · `:"");
let o=r("time",s);o.dateTime=t.at,u(o,O(new Date(t.at)))}function xa({room:s,details:t}){let e=s.name??t.name;return e?l("audit.where",{room:e}):l("audit.where.\
gone")}function Sa({act:s,actor:t,member:e,room:i,details:o}){let n={user:t?g(t):l("audit.console"),member:e&&g(e),room:o.name??i?.name,role:o.role&&l(`role.${o.
role}`),until:o.until&&O(new Date(o.until))},a=ba(s,{...o,member:e}),c=s==="invite"&&o.uses?S(a,o.uses,n):l(a,n);return c.startsWith("audit.")?`${n.user}: ${s}`:
c}function ba(s,{until:t,by:e,outcome:i,uses:o,member:n}){let c={ban:t&&"until",mute:"until",reset_password:e,resolve_report:i,invite:o?null:"any",revoke_invite:n&&
"of"}[s];return c?`audit.${s}.${c}`:`audit.${s}`}var Ie=class{#t;#e=new P;constructor(t){this.#t=t,De(t,{list:this.#e,into:".act-list",none:".acts-none",showsRooms:!0})}get title(){return l("acts.title")}show(){
this.#e.open("/audit?limit=50"),r(".place-title",this.#t).focus()}};var ka=36e5;function mo({act:s,user:t,conversation:e}){let{members:i,room:o}=e,n={name:g(t),room:o.name},a={mute:({until:c,...h})=>i.mute(t.id,{muted_until:c,...h}),
ban:c=>i.ban(t.id,c),remove:c=>i.remove(t.id,c)};return fo({title:l(`moderate.${s}.title`,n),text:l(`moderate.${s}.text`,n),action:l(`moderate.${s}`),hasEnd:s!==
"remove",mayBeForEver:s==="ban",act:a[s]})}function uo({seq:s,epoch:t,words:e,conversation:i}){return fo({title:l("message.delete.title"),text:l("message.delete\
.text",e),action:l("message.delete"),act:({reason:o})=>i.delete({seq:s,epoch:t,reason:o})})}async function fo({title:s,text:t,action:e,hasEnd:i=!1,mayBeForEver:o=!1,
act:n}){let a=v("moderate"),c=r("form",a);return A(c),r(".moderate-text",c).textContent=t,r(".moderate-until",c).hidden=!i,r('[value=""]',c.elements.hours).hidden=
!o,c.elements.hours.value=o?"":"1",r(".button-danger",c).textContent=e,N(c,async({hours:h,reason:d})=>{let m=i&&h?{until:new Date(Date.now()+Number(h)*ka).toISOString()}:
{},p=d.trim()?{reason:d.trim()}:{};await n({...m,...p}),a.close("done")}),await x(a,{title:s})==="done"}async function Me({entry:s,conversation:t}){let{readers:e,members:i}=t,o=v("seen-by"),n=new AbortController,a=!1,c=()=>a&&Ta(o,Oa(s,t));r(".seen-list",o).replaceChildren(),
r(".seen-none",o).hidden=!0;for(let h of[e,i])h.addEventListener("change",c,{signal:n.signal});i.need(),E(o,async()=>{await e.load(),a=!0,c()}),await x(o,{title:l(
"seen.title")}),n.abort()}function Oa({seq:s,user:t},e){let{readers:i,members:o}=e,n=new Set(i.of(s));return o.list.map(c=>c.user).filter(({id:c})=>n.has(c)&&c!==
t.id).map(c=>e.personOf(c))}function Ta(s,t){u(r("h2",s),t.length?S("seen.count",t.length):l("seen.title")),r(".seen-none",s).hidden=t.length>0,L(r(".seen-list",
s),t,{key:({id:e})=>e,create:()=>w("seen-item"),update:(e,i)=>{k(r(".avatar",e),i),u(r(".seen-name",e),g(i))}})}function po({entry:s,author:t,room:e,reports:i}){let o=v("report"),n=r("form",o);return A(n),r(".report-text",n).textContent=l("report.text",{name:g(t),room:e.name}),
N(n,async({reason:a})=>{await i.report({room:e.id,seq:s.seq,reason:a.trim()}),o.close(),_(l("report.done"))}),x(o)}var Aa=[V("copy","copy",({entry:s},t)=>go()&&!s.deleted&&!t.isBlocked(s)),V("link","link",({entry:s})=>go()&&!!s.seq),V("edit","edit",({entry:s,edit:t},e)=>Et(s,
e)&&!t),V("unread","unread",({entry:s},t)=>!!s.seq&&t.state==="live"),V("seen","check",({entry:s},t)=>Qt(s,t.room)),V("person","person",({entry:s},t)=>s.user.id!==
t.me.id),V("report","flag",({entry:s},t)=>ui(s,t)),V("retry","again",({state:s})=>s==="failed"),V("discard","trash",({state:s})=>s==="failed",{isDangerous:!0}),
V("delete","trash",({entry:s},t)=>di(s,t),{isDangerous:!0})];function Pe(s,t){return Aa.filter(({isOffered:e})=>e(s,t))}function V(s,t,e,{isDangerous:i=!1}={}){
return{name:s,icon:t,isOffered:e,isDangerous:i}}function go(){return!!navigator.clipboard}var Is=4,Ms=8,$t=null;function yo(s,{label:t,items:e}){return $t?.button===s?$t.close():($t?.close(),new Promise(i=>_a(s,{label:t,items:e,resolve:i})))}function Ps({
name:s,icon:t,text:e,isDangerous:i},o){let n=w("menu-row");return xt(n,t),r("span",n).textContent=e,n.dataset.testid=`sheet-${s}`,n.classList.toggle("is-dangero\
us",i),n.onclick=()=>o(s),n}function _a(s,{label:t,items:e,resolve:i}){let o=w("menu"),n,a=p=>{n=p,m()},c=e.map(p=>Ps(p,a));for(let p of c)p.role="menuitem";o.setAttribute(
"aria-label",t),o.append(...c),s.closest("main, aside, nav, body").append(o),o.showPopover(),Na(o,s);let h=new AbortController,d=I.open(()=>{$t=null,h.abort(),o.
remove(),s.setAttribute("aria-expanded","false"),i(n)}),m=()=>I.close(d);$t={button:s,close:m},s.setAttribute("aria-expanded","true"),Ca({menu:o,button:s,close:m},
h),o.onkeydown=p=>La(p,{rows:c,close:m}),c[0].focus({preventScroll:!0})}function Ca({menu:s,button:t,close:e},{signal:i}){let o=({target:n})=>!s.contains(n)&&!t.
contains(n);for(let n of["pointerdown","wheel"])addEventListener(n,a=>o(a)&&e(),{capture:!0,passive:!0,signal:i});addEventListener("resize",e,{signal:i})}function La(s,{
rows:t,close:e}){let i=t.indexOf(document.activeElement),o={ArrowDown:(i+1)%t.length,ArrowUp:i-1,Home:0,End:-1}[s.key];if(s.stopPropagation(),o!==void 0)t.at(o).
focus();else if(s.key==="Escape"||s.key==="Tab")e();else return Ra(s,t,i);return s.preventDefault()}function Ra({key:s},t,e){let i=[...t.slice(e+1),...t.slice(0,
e+1)],o=n=>n.textContent.trim().toLocaleLowerCase().startsWith(s.toLocaleLowerCase());s.trim().length===1&&i.find(o)?.focus()}function Na(s,t){let e=t.getBoundingClientRect(),
{width:i,height:o}=s.getBoundingClientRect(),n=getComputedStyle(t).direction==="rtl",c=e.bottom+Is+o<=innerHeight-Ms?e.bottom+Is:e.top-Is-o,h=n?e.left:e.right-i;
s.style.top=`${wo(c,innerHeight-o)}px`,s.style.left=`${wo(h,innerWidth-i)}px`}var wo=(s,t)=>Math.max(Ms,Math.min(s,t-Ms));var Da=matchMedia("(min-width: 45rem) and (hover: hover)");async function Eo({row:s,item:t,button:e=null,conversation:i}){let o=Pe(t,i).map(c=>({...c,text:l(`me\
ssage.${c.name}`)}));if(!o.length)return;s.classList.add("is-pressed");let n=e&&Da.matches,a=await(n?yo(e,{label:l("message.actions"),items:o}):Ia(o));return s.
classList.remove("is-pressed"),s.focus({preventScroll:!0}),n&&!a&&e.focus({preventScroll:!0}),a}async function Ia(s){let t=v("message"),e,i=n=>{e=n,t.close()},o=s.
map(n=>{let a=document.createElement("li");return a.append(Ps(n,i)),a});return r(".sheet",t).replaceChildren(...o),await x(t),e}var Ma=120,vo=document.documentElement.dataset.language,$s=null,xo=null;function bo(){return $s??=Pa().catch(s=>{throw $s=null,s}),$s}async function Pa(){let[s,
t]=await Promise.all([So("en"),vo==="en"?null:So(vo)]);return xo=new Bs(s,t),xo}async function So(s){let t=await fetch(new URL(`../emoji/${s}.json`,import.meta.
url));if(!t.ok)throw new Error(`No emoji in ${s}: ${t.status}`);return t.json()}var Bs=class{#t=new Map;#e=new Map;groups=new Map;constructor(t,e){for(let[i,o]of Object.
entries(t)){let n=o.map((a,c)=>$a(i,a,e?.[i][c]));this.groups.set(i,n);for(let a of n){this.#e.set(a.emoji,a);for(let c of a.codes)this.#t.set(c,a)}}}withCode(t){
return this.#t.get(t)}of(t){return this.#e.get(t)}search(t,e=Ma){let i=G(t.trim().replace(/^:|:$/g,""));if(!i)return[];let o=[];for(let n of this.#e.values()){let a=Ha(
n,i);a<ko&&o.push({entry:n,rank:a})}return o.sort((n,a)=>n.rank-a.rank).slice(0,e).map(({entry:n})=>n)}};function $a(s,[t,e,i,o,n],[a,c]=[e,""]){let h=[...o.split(
" "),e,a].map(G),d=G(` ${e} ${i} ${a} ${c} ${o.replaceAll("_"," ")}`);return{emoji:t,label:a,codes:o.split(" "),hasTones:n===1,group:s,names:h,words:d}}var[Ba,ja,
Fa,qa,ko]=[0,1,2,3,4];function Ha({names:s,words:t},e){return s.includes(e)?Ba:s.some(i=>i.startsWith(e))?ja:t.includes(` ${e}`)?Fa:t.includes(e)?qa:ko}var Oo="parley:emoji-tone",Ua=18,Bt=["","🏻","🏼","🏽","🏾","🏿"],Wa=new RegExp("(?!\\u{1F91D}\\u200d)(\\p{Emoji_Modifier_Base})\\ufe0f?","gu"),$e=()=>Bt.
find(s=>s===localStorage.getItem(Oo))??"",To=s=>Co(Oo,s),Ao=({emoji:s,hasTones:t})=>t&&$e()?s.replace(Wa,`$1${$e()}`):s,js=()=>JSON.parse(localStorage.getItem(le))??
[];function _o(s){let t=js().filter(e=>e!==s);Co(le,JSON.stringify([s,...t].slice(0,Ua)))}function Co(s,t){try{localStorage.setItem(s,t)}catch{}}function Be(s,{text:t,image:e}){if(!e){s.textContent=t;return}s.replaceChildren(Ka({text:t,image:e}))}function Ka({text:s,image:t}){let e=document.createElement(
"img");return e.className="team-emoji",e.alt=s,e.src=t,e.decoding="async",e}var qs=new WeakMap,je=class{#t;#e=1;#s;constructor(t,{onChosen:e,onLooked:i,onLeave:o}){this.#t=t,this.#s=o;let n=({target:a})=>qs.get(a.closest(".emoji"));t.onclick=
a=>n(a)&&e(n(a));for(let a of["pointerover","focusin"])t.addEventListener(a,c=>n(c)&&i(n(c)));t.addEventListener("focusin",({target:a})=>a.matches(".emoji")&&this.#i(
a)),t.onkeydown=a=>this.#n(a)}show(t){this.#t.replaceChildren(...t.filter(({items:i})=>i.length).map(Ga)),this.#t.scrollTop=0,this.#i(r(".emoji",this.#t));let e=r(
".emoji-grid",this.#t);this.#e=e?getComputedStyle(e).gridTemplateColumns.split(" ").length:1}get first(){return qs.get(r(".emoji",this.#t))}focusFirst(){r(".emo\
ji",this.#t)?.focus()}scrollTo(t){r(`[data-group="${t}"]`,this.#t)?.scrollIntoView({block:"start"})}#i(t){for(let e of this.#t.querySelectorAll('[tabindex="0"]'))
e.tabIndex=-1;t&&(t.tabIndex=0)}#n(t){let e=t.target.closest(".emoji"),i=e&&this.#r[t.key]?.(e);i&&(t.preventDefault(),i.focus?.())}#r={ArrowRight:t=>this.#o(t,
1),ArrowLeft:t=>this.#o(t,-1),ArrowDown:t=>this.#a(t),ArrowUp:t=>this.#c(t)??this.#m(),Home:()=>r(".emoji",this.#t),End:()=>[...this.#t.querySelectorAll(".emoji")].
at(-1)};#o(t,e){let i=[...this.#t.querySelectorAll(".emoji")];return i[i.indexOf(t)+e]??t}#a(t){let{buttons:e,at:i,column:o}=this.#l(t);if(!(i-o+this.#e>=e.length))
return e[Math.min(i+this.#e,e.length-1)];let a=Fs(t.closest(".emoji-group").nextElementSibling);return a[Math.min(o,a.length-1)]??t}#c(t){let{buttons:e,at:i,column:o}=this.#l(
t);if(i>=this.#e)return e[i-this.#e];let n=Fs(t.closest(".emoji-group").previousElementSibling),a=Math.floor((n.length-1)/this.#e)*this.#e;return n[Math.min(a+o,
n.length-1)]}#l(t){let e=Fs(t.closest(".emoji-group")),i=e.indexOf(t);return{buttons:e,at:i,column:i%this.#e}}#m(){return this.#s(),{}}},Fs=s=>s?[...r(".emoji-g\
rid",s).children]:[];function Ga({name:s,title:t,items:e}){let i=w("emoji-group");i.dataset.group=s;let o=r("h3",i);return o.textContent=t,o.hidden=!t,i.style.setProperty(
"--count",e.length),r(".emoji-grid",i).append(...e.map(Va)),i}function Va(s){let t=document.createElement("button");return t.type="button",t.className="emoji",t.
tabIndex=-1,t.setAttribute("aria-label",s.label),Be(t,s),qs.set(t,s),t}var Lo={recent:"🕘",smileys:"😀",people:"👋",nature:"🐱",food:"🍎",travel:"🚗",activities:"⚽",objects:"💡",symbols:"❤️",flags:"🏁"},Ya={emoji:"\
✋",hasTones:!0},dt=8;async function No(s){let t=v("emoji"),e=Ro.get(t)??Ro.set(t,new Us(t)).get(t),i=x(t);return e.begin(s),await i||null}var Ro=new WeakMap,Us=class{#t;#e;#s;#i=null;constructor(t){
this.#t=t,this.#e=r(".search-input",t),this.#s=new je(r(".emoji-scroll",t),{onChosen:e=>this.#c(e),onLooked:e=>this.#l(e),onLeave:()=>this.#e.focus()}),this.#e.
oninput=()=>this.#r(),t.addEventListener("keydown",e=>this.#u(e)),this.#h(),this.#p()}begin(t){this.#e.value="",this.#l(null),Ja(this.#t,t),(U.matches?this.#e:r(
".emoji-scroll",this.#t)).focus(),this.#n()}async#n(){this.#i||this.#m(l("emoji.loading"));try{this.#i??=await bo(),this.#r()}catch{this.#m(l("emoji.trouble"))}}#r(){
if(!this.#i)return;let{value:t}=this.#e;r('[data-tab="recent"]',this.#t).hidden=!this.#a.length;let e=this.#i.search(t).map(Hs);this.#s.show(t.trim()?[{name:"fo\
und",title:"",items:e}]:this.#o),this.#l(t.trim()?this.#s.first??null:null),this.#m(t.trim()&&!e.length?l("emoji.none"):"")}get#o(){return Object.keys(Lo).map(t=>({
name:t,title:l(`emoji.group.${t}`),items:t==="recent"?this.#a:this.#i.groups.get(t).map(Hs)}))}get#a(){return js().flatMap(t=>{let e=this.#i.of(t);return e?[Hs(
e)]:[]})}#c({text:t,key:e}){_o(e),this.#t.close(t)}#l(t){Be(r(".emoji-sign",this.#t),t??{text:""}),u(r(".emoji-label",this.#t),t?.label??l("emoji.hint")),u(r(".\
emoji-code",this.#t),t?`:${t.code}:`:"")}#m(t){let e=r(".emoji-none",this.#t);e.hidden=!t,u(e,t)}#u(t){if(t.isComposing)return;let e=t.target===this.#e;if(t.key===
"Escape")this.#t.close();else if(e&&t.key==="ArrowDown")this.#s.focusFirst();else if(e&&t.key==="Enter")this.#f();else return!e&&za(t)?this.#e.focus():void 0;t.
preventDefault()}#f(){let{first:t}=this.#s;t&&this.#e.value.trim()&&this.#c(t)}#h(){let t=Object.entries(Lo).map(([e,i])=>{let o=document.createElement("button");
return o.type="button",o.className="emoji",o.textContent=i,o.title=l(`emoji.group.${e}`),o.setAttribute("aria-label",o.title),o.dataset.tab=e,o.onclick=()=>this.#d(
e),o});r(".emoji-tabs",this.#t).append(...t)}#d(t){this.#e.value&&(this.#e.value="",this.#r()),this.#s.scrollTo(t)}#p(){let t=this.#t.querySelectorAll('[name="e\
moji-tone"]');for(let[e,i]of t.entries())i.nextElementSibling.textContent=Ya.emoji+Bt[e],i.checked=Bt[e]===$e(),i.onchange=()=>{To(Bt[e]),this.#r()}}},Hs=s=>({key:s.
emoji,text:Ao(s),label:s.label,code:s.codes[0]}),za=({key:s,ctrlKey:t,metaKey:e,altKey:i,target:o})=>s.length===1&&s!==" "&&!t&&!e&&!i&&!o.matches("input");function Ja(s,t){
let{top:e,bottom:i,right:o}=t.getBoundingClientRect(),{offsetWidth:n,offsetHeight:a}=s,c=e-a-dt,h=c>=dt?c:Math.min(i+dt,innerHeight-a-dt),d=Math.min(o-n,innerWidth-
n-dt);s.style.setProperty("--x",`${Math.max(dt,d)}px`),s.style.setProperty("--y",`${Math.max(dt,h)}px`)}function Do(s,t){s.onclick=async()=>{let e=await No(s);e?ki(t,e):t.focus({preventScroll:!0})}}var Xa=8e3,Qa=500,Za=2**31-1,Fe=class{#t;#e;#s;#i;#n;#r;#o=null;#a;#c;#l;constructor({form:t,note:e,socket:i,drafts:o,onSent:n,onEditLast:a}){this.#t=t,this.#e=
r("textarea",t),this.#s=r(".composer-send",t),this.#i=e,this.#n=i,this.#r=o,this.#a=n,this.#c=a,Do(r(".composer-button",t),this.#e),this.#e.addEventListener("in\
put",()=>this.#f()),this.#e.addEventListener("keydown",c=>this.#v(c)),t.addEventListener("submit",c=>this.#w(c)),this.#e.enterKeyHint=U.matches?"send":"enter",o.
addEventListener("change",()=>this.#d())}show(t,{signal:e}){this.#o=t,this.#e.value=this.#r.of(t.id);for(let i of["state","room"])t.addEventListener(i,()=>this.#p(),
{signal:e});this.#p()}focus(){this.#e.focus({preventScroll:!0})}add(t){this.#e.value=[this.#e.value,t].filter(Boolean).join(`

`),this.#h()}get#m(){return[...Nt(this.#e)].length}get#u(){return this.#n.limits?.text_characters??Xa}#f(){this.#e.value&&this.#o.sayTyping(),this.#h()}#h(){this.#p(),
this.#r.keep(this.#o.id,this.#e.value)}#d(){!this.#o||this.#e.matches(":focus")||(this.#e.value=this.#r.of(this.#o.id),this.#p())}#p(){let{isOver:t,room:e}=this.#o,
i=Zt(e)||t;this.#g(e);let o=this.#u-this.#m;this.#e.disabled=!!i,this.#e.placeholder=tc({room:e,closed:i}),this.#s.disabled=i||o<0||this.#m===0,this.#i.textContent=
ec(o),this.#i.classList.toggle("is-over",o<0),Dt(this.#e)}#g({muted_until:t}){clearTimeout(this.#l);let e=new Date(t??0)-Date.now();e>0&&e<Za&&(this.#l=setTimeout(
()=>this.#p(),e))}#v(t){if(me(t))return this.#w(t);t.key!=="ArrowUp"||this.#e.value||at(t)||(t.preventDefault(),this.#c())}#w(t){t.preventDefault(),!this.#s.disabled&&
(this.#o.send(Nt(this.#e)),this.#e.value="",this.#h(),this.#a(),this.focus())}};function tc({room:s,closed:t}){let e=Zt(s);return e==="archived"?l("room.archive\
d.note"):e==="muted"?l("composer.muted",{date:O(new Date(s.muted_until))}):e==="moderators"?l("composer.moderators"):t?l("composer.closed"):l("composer.placehol\
der",{room:s.name})}function ec(s){return s<0?S("composer.over",-s):s<=Qa?S("composer.left",s):""}var sc=/[\\^$.*+?()[\]{}|/]/g;function Ws(s){return s.trim()?new RegExp(s.trim().replace(sc,"\\$&"),"giu"):null}function Io(s,t){return t?s.filter(i=>b(i)&&!i.deleted&&
i.text.search(t)>=0).map(({seq:i})=>i).reverse():[]}var ic=/https?:\/\/[^\s<>"，。；：！？、）】》」』]+/giu,oc=new Set(`.,;:!?'"*_~`),nc=/^[\p{Emoji_Presentation}\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}\u200d\ufe0f\s]+$/u,
rc=24;function Po(s){let t=document.createDocumentFragment(),e=0;for(let{0:i,index:o}of s.matchAll(ic)){let n=ac(i);t.append(s.slice(e,o),hc(n)),e=o+n.length}return t.
append(s.slice(e)),t}var $o=s=>s.length<=rc&&nc.test(s);function ac(s){let t=Mo(s,")")-Mo(s,"("),e=s.length;for(;e>0;e-=1){let i=s[e-1];if(i===")"&&t>0)t-=1;else if(!oc.
has(i))break}return s.slice(0,e)}var cc=s=>s.origin===location.origin&&Tt(s)!==null,Mo=(s,t)=>s.split(t).length-1;function hc(s){if(!URL.canParse(s))return document.
createTextNode(s);let t=document.createElement("a");return t.href=s,t.tabIndex=-1,cc(t)||(t.rel="noopener noreferrer",t.target="_blank"),t.textContent=s,t}var lc=1600,dc=24,mc=200,Ks=new WeakMap,jo=()=>w("message");function Fo(s,t){let e=Ks.get(s);if(Ks.set(s,t),e&&uc(e,t))return;let i=jt(t);fc(s,t),pc(s,t),(!(e&&
i===jt(e)&&e.entry.deleted===t.entry.deleted)||e.isBlocked!==t.isBlocked)&&gc(s,{...t.entry,text:i,isBlocked:t.isBlocked}),yc(s,t),Ec(s,t),vc(s,t)}var Y=s=>Ks.get(
s),jt=({entry:s,edit:t})=>t&&!s.deleted?t.text:s.text;function uc(s,t){return["entry","edit","leads","pending","state","name","picture","isBlocked"].every(e=>s[e]===
t[e])}function fc(s,t){let{entry:e,leads:i,own:o,state:n,name:a}=t;s.classList.toggle("leads",i),s.classList.toggle("own",o),s.classList.toggle("is-deleted",!!e.
deleted),s.dataset.state=n,e.seq&&(s.dataset.seq=e.seq),e.deleted&&r(".message-actions",s)?.remove();let c=t.isBlocked?l("message.blocked"):jt(t),h=e.deleted?l(
"message.deleted"):c.slice(0,mc);s.setAttribute("aria-label",l("message.spoken",{name:a,time:ae(new Date(e.at)),text:h}))}function pc(s,{entry:{at:t},author:e,name:i}){
let o=new Date(t);k(r(".avatar",s),e),u(r(".message-author",s),i);let n=r(".message-time",s);n.dateTime=t,u(n,ae(o)),n.title=O(o)}function gc(s,{text:t,deleted:e,
isBlocked:i}){let o=r(".message-text",s);if(s.classList.toggle("is-blocked",i&&!e),Ft(s,"message-reveal",i&&!e),i&&!e)return o.textContent=l("message.blocked"),
qe(s,!1);o.replaceChildren(e?l("message.deleted"):Po(t)),o.classList.toggle("only-emoji",!e&&$o(t)),qe(s,wc(t)&&!e)}var qo=s=>s.classList.contains("is-folded")&&
qe(s,!1),wc=s=>s.length>lc||s.split(`
`).length>dc;function qe(s,t){s.classList.toggle("is-folded",t);let e=Ft(s,"message-unfold",t);e&&(e.onclick=()=>{qe(s,!1),s.focus()})}function yc(s,{pending:t}){
let e=Ft(s,"message-pending",!!t);e&&(e.title=l(`message.${t}`),e.setAttribute("aria-label",e.title))}function Ec(s,{entry:{editedAt:t,deleted:e}}){let i=Ft(s,"\
message-edited",!!t&&!e);i&&(i.title=O(new Date(t)))}function vc(s,{entry:t,edit:e}){let{failure:i}=e??t,o=Ft(s,"message-failure",!!i);o&&(u(r("span",o),l(e?"me\
ssage.edit.failed":"message.failed",{reason:M({code:i})})),u(r('[data-action="discard"]',o),l(e?"message.edit.discard":"message.discard")))}var Bo=["message-rev\
eal","message-unfold","message-pending","message-edited","message-failure"];function Ft(s,t,e){let i=r(".message-body",s),o=r(`:scope > .${t}`,i);if(e||o?.remove(),
!e||o)return e?o:null;let n=Bo.slice(Bo.indexOf(t)+1).map(c=>r(`:scope > .${c}`,i)),a=w(t);return i.insertBefore(a,n.find(Boolean)??r(".message-editor",i)),a}var xc=4,He=globalThis.CSS?.highlights,Ue=class{#t;#e;#s;#i=null;#n=null;#r=null;#o=[];#a=null;#c=1/0;constructor(t,{timeline:e}){this.#t=t,this.#s=e,this.#e=r(
"input",t),this.#e.oninput=()=>this.#f(),t.onkeydown=i=>this.#u(i),r('[data-find="older"]',t).onclick=()=>this.#h(1),r('[data-find="newer"]',t).onclick=()=>this.#h(
-1),r('[data-find="more"]',t).onclick=()=>this.#v(),r('[data-find="close"]',t).onclick=()=>this.#l()}show(t,{signal:e}){this.#i=t,this.#l(),t.addEventListener("\
change",()=>this.#n&&this.#p(),{signal:e})}open(){this.#r=document.activeElement,this.#c=Number(this.#s.lastOnScreen?.dataset.seq??1/0),this.#t.hidden=!1,this.#n=
I.open(()=>this.#m()),this.#e.focus(),this.#e.select(),this.#f()}around(t){t(),this.#n&&this.#w()}#l(){this.#n&&I.close(this.#n)}#m(){this.#n=null,this.#t.hidden=
!0,this.#x(),this.#r?.focus({preventScroll:!0})}#u(t){if(!t.isComposing){if(t.key==="Escape")this.#l();else if(t.key==="Enter"&&t.target===this.#e)this.#h(t.shiftKey?
-1:1);else return;t.preventDefault(),t.stopPropagation()}}#f(){this.#a=null,this.#p();let t=this.#o.find(e=>e<=this.#c)??this.#o[0];t?this.#d(t):this.#w()}#h(t){
if(!this.#o.length)return;let e=this.#o.indexOf(this.#a)+t;this.#c=this.#o.at(e%this.#o.length),this.#d(this.#c)}#d(t){this.#a=t;let e=this.#s.lookAt(t);qo(e),this.#w(),
this.#g()}#p(){this.#o=Io(this.#i.history.shown.entries,Ws(this.#e.value)),this.#o.includes(this.#a)||(this.#a=null),this.#g()}#g(){let{history:t}=this.#i,e=t.shown.
entries.filter(b).length,i=this.#o.indexOf(this.#a)+1,n=this.#e.value.trim()?i?l("find.count",{at:C(i),count:C(this.#o.length)}):l("find.none"):"";u(r(".find-co\
unt",this.#t),n),u(r(".find-loaded",this.#t),S("find.loaded",e)),r('[data-find="more"]',this.#t).hidden=!t.hasOlder;for(let a of["older","newer"])r(`[data-find=\
"${a}"]`,this.#t).disabled=!this.#o.length}async#v(){let{history:t}=this.#i,e=r(".find-trouble",this.#t);u(e,"");try{for(let i=0;i<xc&&t.hasOlder;i+=1)await t.loadOlder()}catch(i){
u(e,M(i))}this.#e.focus(),this.#a===null&&this.#n&&this.#f()}#w(){this.#x();let t=Ws(this.#e.value);if(!t)return;let e=[],i=[];for(let o of this.#s.list.messageRows){
let n=Number(o.dataset.seq)===this.#a;o.classList.toggle("is-found",n),(n?i:e).push(...Sc(r(".message-text",o),t))}He?.set("found",new Highlight(...e)),He?.set(
"found-here",new Highlight(...i))}#x(){for(let t of this.#s.list.messageRows)t.classList.remove("is-found");for(let t of["found","found-here"])He?.delete(t)}};function Sc(s,t){
if(!He)return[];let e=[],i=document.createTreeWalker(s,NodeFilter.SHOW_TEXT),o=0;for(;i.nextNode();)e.push({node:i.currentNode,at:o}),o+=i.currentNode.length;let n=a=>e.
findLast(({at:c})=>c<=a);return[...s.textContent.matchAll(t)].map(({0:a,index:c})=>{let h=new Range,[d,m]=[n(c),n(c+a.length-1)];return h.setStart(d.node,c-d.at),
h.setEnd(m.node,c+a.length-m.at),h})}function Ho(s,{text:t,written:e=t,focus:i=!0,save:o,onEmpty:n,done:a}){if(r(".message-editor",s))return;let c=w("message-editor"),h=r("textarea",c),d=()=>{Gs(s),
a()};bc(c,{textarea:h,close:d,submit:()=>kc(c,{before:t,save:o,onEmpty:n,close:d})}),s.classList.add("is-editing"),r(".message-body",s).append(c),h.value=e,Dt(h),
i&&(h.focus({preventScroll:!0}),c.scrollIntoView({block:"nearest"}))}function Gs(s){let t=r(".message-editor",s);return t.remove(),s.classList.remove("is-editin\
g"),r("textarea",t).value}function bc(s,{textarea:t,close:e,submit:i}){t.oninput=()=>Dt(t),s.onkeydown=o=>{if(!at(o)){if(o.key==="Escape")e();else if(o.target===
t&&me(o))i();else return;o.preventDefault(),o.stopPropagation()}},s.onsubmit=o=>{o.preventDefault(),i()},r('[data-action="cancel"]',s).onclick=e}async function kc(s,{
before:t,save:e,onEmpty:i,close:o}){let n=Nt(r("textarea",s));if(n===t)return o();await E(s,async()=>{await(n?e(n):i()),o()})}var We=class{#t;#e;#s;#i=[];#n=!1;constructor(t,e){this.#t=t,this.#e=e}show(t,{signal:e}){this.#s=t,this.#i=[],t.addEventListener("lost-edit",({detail:i})=>this.#e.
keepAsDraft(i.text),{signal:e}),t.addEventListener("resync",()=>this.#r(),{signal:e}),t.addEventListener("state",()=>t.state==="live"&&this.#a(),{signal:e})}around(t){
let e=[...this.#t.querySelectorAll(".message.is-editing")];t();for(let i of e)i.isConnected||this.#o(i);this.#n||this.#c()}#r(){this.#n=!0;for(let t of this.#t.
querySelectorAll(".message.is-editing"))this.#o(t)}#o(t){let{entry:e}=Y(t);this.#i.push({entry:e,written:Gs(t)})}#a(){if(!this.#n)return;this.#n=!1;let t=({entry:e})=>{
let i=this.#e.entryOf(e);return!i||!Et(i,this.#s)};for(let{entry:e,written:i}of this.#i.filter(t))i!==e.text&&this.#e.keepAsDraft(i);this.#i=this.#i.filter(e=>!t(
e)),this.#c()}#c(){this.#i=this.#i.filter(({entry:t,written:e})=>{let i=this.#e.rowOf(t);return i?(this.#e.reopen(i,Y(i).entry,e),!1):!0})}};var Ke=class{#t;#e;constructor(t){this.#t=t,this.#e=r(".resync-kept",t),r("button",t).onclick=()=>t.hidden=!0}show(t,{signal:e}){this.#t.hidden=!0,t.addEventListener(
"resync",({detail:i})=>this.#s(i),{signal:e})}sayKept(){this.#e.hidden=!1}#s({reason:t}){let e=t==="epoch_changed"?"resync.restored":"resync.incomplete";u(r(".r\
esync-text",this.#t),l(e)),this.#e.hidden=!0,this.#t.hidden=!1}};var Ge=class{#t;#e;constructor(t,{router:e,...i}){this.#t=t,this.#e=i;let o=r(".people-button",t),n=()=>e.address.panel==="people",a=()=>o.setAttribute("aria-ex\
panded",n());o.onclick=()=>n()?e.up():e.go({...e.address,panel:"people"}),e.addEventListener("change",a),r(".reports-button",t).onclick=()=>e.go({...e.address,panel:"\
reports"})}show(t,{signal:e}){let i=()=>this.#s(t),o=B(()=>e.aborted||i()),{directory:n,presence:a,reports:c}=this.#e,h=()=>t.state==="live"&&et(t.room)&&c.count(
t.id);t.addEventListener("room",i,{signal:e});for(let d of[n,a,c])d.addEventListener("change",o,{signal:e});t.addEventListener("state",h,{signal:e}),h(),i()}#s({
room:t}){u(r(".room-title",this.#t),t.name);let e=r(".room-topic",this.#t),i=lt(t);u(e,i?this.#r(i):t.topic??""),e.title=e.textContent,this.#i(i),this.#n(t),u(r(
".people-count",this.#t),C(t.member_count))}#i(t){let e=r(".room-picture",this.#t);e.hidden=!t,t&&(k(e,this.#e.directory.of(t)),q(e,this.#e.presence.of(t.id)))}#n(t){
let{count:e,hasMore:i}=et(t)?this.#e.reports.waitingIn(t.id):{count:0};r(".reports-button",this.#t).hidden=!e,u(r(".reports-count",this.#t),e?vt(e,{hasMore:i}):
"")}#r(t){return[Ot({state:this.#e.presence.of(t.id)}),St(this.#e.directory.of(t))].filter(Boolean).join(" · ")}};var Oc=450,Tc=10,Uo=.9,Vs="a[href], button:not([hidden])",Ve=class{#t;#e;#s;#i;#n;#r=null;constructor({log:t,scroller:e,timeline:i,actions:o}){this.#t=t,this.#e=
e,this.#s=i,this.#n=o,t.addEventListener("pointerover",({target:n})=>this.#o(n.closest(".message"))),t.addEventListener("focusin",({target:n})=>this.#a(n.closest(
".message"))),t.addEventListener("focusout",n=>this.#c(n)),t.addEventListener("click",({target:n})=>this.#l(n)),t.addEventListener("keydown",n=>this.#m(n)),this.#v(),
e.addEventListener("focus",()=>e.matches(":focus-visible")&&this.#s.lastOnScreen?.focus())}show(t){this.#i=t,this.#e.tabIndex=0}around(t){let e=this.#t.contains(
document.activeElement);t();let i=r('.message[tabindex="0"]',this.#t);e&&!this.#t.contains(document.activeElement)?(this.#e.tabIndex=-1,this.#e.focus({preventScroll:!0})):
!i&&document.activeElement!==this.#e&&(this.#e.tabIndex=0)}#o(t){if(!t||t.dataset.state!=="sent")return;let e=r(".message-actions",t)??t.appendChild(w("message-\
actions")),i=Y(t),o=new Set(Pe(i,this.#i).map(({name:n})=>n));i.entry.deleted||o.add("more");for(let n of e.children)n.hidden=!o.has(n.dataset.action);e.hidden=
[...e.children].every(n=>n.hidden)}#a(t){if(t){this.#o(t),this.#e.tabIndex=-1;for(let e of this.#t.querySelectorAll('.message[tabindex="0"]'))e.tabIndex=-1;t.tabIndex=
0}}#c({target:t,relatedTarget:e}){let i=t.closest(".message");if(i&&!i.contains(e))for(let o of i.querySelectorAll(Vs))o.tabIndex=-1}#l(t){let e=t.closest(".mes\
sage"),i=t.closest("[data-action]"),o=t.matches(".avatar, .message-author")?"person":i?.dataset.action;e&&this.#n[o]?.(e,Y(e),i)}#m(t){let e=t.target.closest(".\
message");if(!e||t.target.matches("textarea")||t.ctrlKey||t.metaKey||t.altKey)return;let i=t.target===e?this.#u(e,t.key):this.#f(e,t.key);i&&(t.preventDefault(),
t.stopPropagation(),i())}#u(t,e){let{list:i}=this.#s;return{Enter:()=>this.#p(t),ArrowUp:()=>this.#h(i.beside(t,-1)),ArrowDown:()=>this.#h(i.beside(t,1)),Home:()=>this.#h(
i.first()),End:()=>{this.#s.toNewest(),this.#s.focusNewest()},PageUp:()=>this.#d(-Uo),PageDown:()=>this.#d(Uo)}[e]}#f(t,e){if(e==="Escape")return()=>t.focus({preventScroll:!0});
let i={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1}[e],o=this.#g(t);return i&&(()=>o.at((o.indexOf(document.activeElement)+i)%o.length).focus())}#h(t){t?.focus(
{preventScroll:!0}),t?.scrollIntoView({block:"nearest"})}#d(t){let{list:e}=this.#s;this.#s.scroll(t);let{top:i}=this.#e.getBoundingClientRect(),o=e.messageRows.
find(n=>n.getBoundingClientRect().top>=i);(t<0?o:this.#s.lastOnScreen)?.focus({preventScroll:!0})}#p(t){let e=this.#g(t);for(let i of e)i.tabIndex=0;e[0]?.focus(
{preventScroll:!0})}#g=t=>[...t.querySelectorAll(Vs)];#v(){let t=this.#t;t.addEventListener("pointerdown",e=>this.#w(e),{passive:!0}),t.addEventListener("pointe\
rmove",e=>this.#x(e),{passive:!0});for(let e of["pointerup","pointercancel"])t.addEventListener(e,()=>this.#y(),{passive:!0});this.#e.addEventListener("scroll",
()=>this.#y(),{passive:!0}),t.addEventListener("contextmenu",e=>{e.pointerType==="touch"&&!e.target.closest("a[href]")&&e.preventDefault()})}#w({pointerType:t,target:e,
clientX:i,clientY:o,isPrimary:n}){this.#y();let a=t==="touch"&&n&&!e.closest(`${Vs}, textarea`)&&e.closest(".message");if(!a)return;let c=setTimeout(()=>{this.#r=
null,Ac(),this.#n.more(a,Y(a))},Oc);this.#r={timer:c,clientX:i,clientY:o}}#x({clientX:t,clientY:e}){let i=this.#r;i&&Math.hypot(t-i.clientX,e-i.clientY)>Tc&&this.#y()}#y(){
clearTimeout(this.#r?.timer),this.#r=null}};function Ac(){let s=t=>{t.preventDefault(),t.stopPropagation()};addEventListener("click",s,{capture:!0,once:!0}),addEventListener(
"pointerdown",()=>removeEventListener("click",s,{capture:!0}),{capture:!0,once:!0})}var Ye=class{#t;constructor(t){this.#t=t}show(t,{signal:e}){let i=()=>{let o=_c(t),n=o?Cc(o,t):0;this.#t.hidden=!n,u(this.#t,n?S("seen.count",n):""),this.#t.onclick=
()=>Me({entry:o,conversation:t})};for(let o of[t,t.readers])o.addEventListener("change",i,{signal:e});i()}};function _c({timeline:s,me:t,room:e}){let i=s.entries.
findLast(b);return i&&i.user.id===t.id&&Qt(i,e)?i:null}var Cc=({seq:s},{readers:t,me:e})=>t.of(s).filter(i=>i!==e.id).length;var Lc={"sign-in":{key:"status.ended.action",go:ft},reload:{key:"again",go:()=>location.reload()},rooms:{key:"status.rooms.action",go:s=>s.go(z)}},Rc=new Set(["\
connecting","catching-up"]),ze=class{#t;#e;constructor(t,{router:e}){this.#t=t,this.#e=e}show(t,{signal:e}){let i=()=>this.#s(t.state);t.addEventListener("state",
i,{signal:e}),i()}#s(t){this.#t.dataset.state=t,this.#t.closest(".conversation").classList.toggle("is-opening",Rc.has(t)),r(".status-text",this.#t).textContent=
t==="live"?"":l(`status.${t}`);let e=r("button",this.#t),i=Lc[mt[t]?.next];e.hidden=!i,i&&(e.textContent=l(i.key),e.onclick=()=>i.go(this.#e))}};var Nc=900,Je=class{#t;#e;#s;constructor(t,{isFollowing:e}){this.#t=t,this.#e=e,t.addEventListener("scroll",()=>this.#i(),{passive:!0})}draw(){let{top:t}=this.#t.
getBoundingClientRect();for(let e of this.#t.querySelectorAll(".day"))r(".day-title",e).classList.toggle("is-over",e.getBoundingClientRect().top<t)}#i(){if(this.#e())
return this.#n();this.#t.classList.add("is-scrolling"),clearTimeout(this.#s),this.#s=setTimeout(()=>this.#n(),Nc)}#n(){clearTimeout(this.#s),this.#t.classList.remove(
"is-scrolling")}};var Wo=new Set(["joined","left","added","removed"]),Dc=new Set(["brought"]),Ys=new Set(["joined","left"]);function Ko(s){let t=[];for(let e of Ic(s)){let i=t.at(
-1);i&&Mc(i[0],e)?i.push(e):t.push([e])}return t.map(Pc)}function Ic(s){let t=new Map(s.filter(({type:i})=>Ys.has(i)).map(i=>[i.user.id,i]));return s.filter(({type:i})=>!Dc.
has(i)).filter(i=>!Ys.has(i.type)||t.get(i.user.id)===i)}function Mc(s,{type:t,user:e}){return s.type!==t||!Wo.has(t)?!1:Ys.has(t)||s.user.id===e.id}function Pc(s){
let[{type:t,user:e,member:i,role:o,name:n,topic:a}]=s,c={user:g(e),name:n,topic:a,member:i&&g(i)};if(Wo.has(t)){let h=[...new Set(s.map(d=>g(d.member??d.user)))];
return S(`notice.${t}`,h.length,{...c,names:st(h)})}return t==="role"?l(`notice.role.${o}`,c):t==="topic"&&!a?l("notice.topic.removed",c):l(`notice.${t}`,c)}var $c=300;function Go(s,t,e){let{before:i,firstNew:o,me:n}=e,a=[];i&&a.push({key:Vo(new Date(i.at)),at:new Date(i.at),rows:[],isContinued:!0});let c=i;for(let h of[
...s,...t.map(d=>Bc(d,n))]){let d=jc(a,new Date(h.at));o!==null&&h.seq===o&&(d.rows.push({key:"new-line",kind:"new-line"}),c=null),!d.rows.length&&!d.isContinued&&
(c=null),b(h)?d.rows.push(Fc(h,c,e)):Wc(d.rows,Uc(h,e)),c=h}return a.filter(({rows:h})=>h.length)}var zs=new WeakMap;function Bc(s,t){let{clientId:e,text:i,at:o,
failure:n}=s;if(!zs.has(s)){let a={type:"message",seq:null,at:o,user:t,text:i,deleted:!1,clientId:e,failure:n,unsent:!0};zs.set(s,a)}return zs.get(s)}var Vo=s=>`${s.
getFullYear()}-${s.getMonth()+1}-${s.getDate()}`;function jc(s,t){let e=Vo(t),i=s.at(-1);return i&&(i.key===e||t<i.at)?i:(s.push({key:e,at:t,rows:[],isContinued:!1}),
s.at(-1))}function Fc(s,t,{me:e,live:i,edits:o,personOf:n,isBlocked:a}){let c=s.user.id===e.id,h=o.get(s.seq),d=s.unsent?s:h,m=d?.failure?"failed":d?"pending":"\
sent",p=n(s.user);return{key:c&&s.clientId?s.clientId:`seq-${s.seq}`,kind:"message",entry:s,own:c,author:p,name:p.display_name||p.name,picture:p.picture,isBlocked:a(
s),edit:h,leads:!qc(s,t),state:m,pending:m!=="pending"?null:i?"sending":"waiting"}}function qc(s,t){return!t||!b(t)||t.user.id!==s.user.id?!1:new Date(s.at)-new Date(
t.at)<$c*1e3}var Hc={joined:"began",added:"brought"};function Uc(s,{personOf:t,isDirect:e}){let{user:i,member:o,type:n}=s;return{...s,type:e&&Hc[n]||n,user:t(i),
member:o&&t(o)}}function Wc(s,t){let e=s.at(-1);e?.kind==="notice"?e.entries.push(t):s.push({key:`notice-${t.seq}`,kind:"notice",entries:[t]})}var Xe=class{#t=new Map;#e=0;#s=null;fit(t){t!==this.#s&&(this.#s=t,this.clear())}clear(){this.#t.clear(),this.#e=0}set(t,e){this.#e+=e-(this.#t.get(t)??0),this.#t.
set(t,e)}of(t,e,i){let{mean:o}=this,n=0;for(let a=e;a<i;a+=1)n+=this.#t.get(t[a].seq)??o;return n}at(t,e){let{mean:i}=this,o=0;for(let n=e;o<t.length&&n>0;o+=1)
n-=this.#t.get(t[o].seq)??i;return o}get mean(){return this.#t.size?this.#e/this.#t.size:44}};var Qe=class{#t;#e;#s=null;#i;following=!0;constructor(t,{mayFollow:e}){this.#t=t,this.#e=e,t.addEventListener("scroll",()=>this.#r(),{passive:!0});let i=new ResizeObserver(
()=>this.following?this.toBottom():this.#a());i.observe(t),i.observe(t.firstElementChild)}keep(t){let e=this.following?null:this.#l(),i=e?.getBoundingClientRect().
top;t(),this.following?this.toBottom():e?.isConnected&&this.#c(e.getBoundingClientRect().top-i),this.#o()}toBottom(){this.following=this.#e(),this.#t.scrollTop=
this.#t.scrollHeight}stay(){this.following=!1}revealAbove(t){let{top:e}=this.#t.getBoundingClientRect();return!t||t.getBoundingClientRect().top>=e?!1:(this.reveal(
t),!0)}isInView(t){let[e,i]=[this.#t,t].map(o=>o.getBoundingClientRect());return i.top>=e.top&&i.bottom<=e.bottom}reveal(t){this.putAt(t,this.#t.clientHeight/5)}putAt(t,e){
let{top:i}=this.#t.getBoundingClientRect();this.#t.scrollTop+=t.getBoundingClientRect().top-i-e,this.following=this.#n,this.#o()}placeIn(t){let e=this.#m(t);return e?
{row:e,offset:e.getBoundingClientRect().top-this.#t.getBoundingClientRect().top}:null}lastAboveFoot(t){let e=this.#t.getBoundingClientRect().bottom+1;return t[qt(
t,i=>i.getBoundingClientRect().bottom>e)-1]}get isNearTop(){return this.#t.scrollTop<this.#t.clientHeight}get isNearFoot(){let{scrollHeight:t,scrollTop:e,clientHeight:i}=this.#t;
return t-e-i<i}get#n(){let{scrollHeight:t,scrollTop:e,clientHeight:i}=this.#t;return this.#e()&&t-e-i<48}#r(){this.following=this.#n,this.#o()}#o(){this.#s=this.
following?null:this.placeIn(this.#t.querySelectorAll(".day-rows > *")),this.#i=this.#t.clientWidth}#a(){let{row:t,offset:e}=this.#s??{};!t?.isConnected||this.#i===
this.#t.clientWidth||(this.#c(t.getBoundingClientRect().top-this.#t.getBoundingClientRect().top-e),this.#i=this.#t.clientWidth)}#c(t){Math.abs(t)>=.5&&(this.#t.
scrollTop+=t)}#l(){return this.#m(this.#t.querySelectorAll(".day-rows > *"))}#m(t){let{top:e}=this.#t.getBoundingClientRect();return t[qt(t,i=>i.getBoundingClientRect().
bottom>e)]}};function qt(s,t){let e=0,i=s.length;for(;e<i;){let o=e+i>>1;t(s[o])?i=o:e=o+1}return e}var Kc=24,Yo=4,Gc=80,Vc=180,Xs=.75,Yc=1+Xs,zc=1+2*Xs,Jc=4,Xc={message:jo,notice:()=>w("notice"),"new-line":()=>w("new-line")},Qc={message:Fo,notice:th,"new-line":()=>{}},
Ze=class{#t;#e;#s;#i;#n;#r=new Xe;#o=[];#a=[];#c=null;#l=[];#m=[];#u=null;#f=null;#h=0;#d=0;#p;#g=0;#v=0;constructor({scroller:t,keeper:e,changing:i}){this.#t=t,
this.#e=e,this.#s=r(".timeline-log",t),this.#i=r(".rows-above",t),this.#n=r(".rows-below",t),this.#p=i;let o=()=>{this.#g=t.clientWidth,this.#v=t.clientHeight};
new ResizeObserver(o).observe(t),o()}get rows(){return this.#l}get messageRows(){return this.#l.filter(t=>t.matches(".message"))}get isEmpty(){return!this.#m.some(
({kind:t})=>t==="message")}clear(){this.#s.replaceChildren(),this.#r.clear(),this.#o=this.#a=this.#l=this.#m=[],this.toEnd()}draw(t,e,i,{aloud:o=!1}={}){this.#o=
t,this.#a=e,this.#c=i,this.#y(),this.#w({aloud:o})}follow(){for(let t=0;t<Jc;t+=1){let e=this.#E();if(!e)return;this.#b(),this.#S(e),this.#w()}}toEnd(){this.#u=
this.#f=null,this.#y()}show(t){let e=Math.min(F(this.#o,t),this.#o.length-1);return(e<this.#h||e>=this.#d)&&(this.#b(),this.#S(this.#O(e)),this.#w()),this.rowOf(
t)}rowOf(t){return r(`.message[data-seq="${t}"]`,this.#s)??this.#_(t)}beside(t,e){let{messageRows:i}=this,o=i.indexOf(t)+e;if(i[o])return i[o];if(!(e<0?this.#h===
0:this.#d===this.#o.length))return this.#b(),this.#S(this.#O(e<0?this.#h:this.#d)),this.#w(),i=this.messageRows,o=i.indexOf(t)+e,i[o]}first(){let t=this.#o.find(
b);return t&&this.show(t.seq)}onScreen({first:t,last:e}){let{top:i,bottom:o}=this.#t.getBoundingClientRect(),n=p=>y=>y.getBoundingClientRect().bottom>p,a=qt(this.#l,
n(i)),c=qt(this.#l,n(o+1))-1,h=this.#m.slice(a,c+1).flatMap(Js);if(!h.length)return this.#o.length||t===null?null:{from:t,to:e};let d=this.#o[F(this.#o,h[0])-1],
m=this.#o[F(this.#o,h.at(-1))+1];return{from:d?d.seq+1:t,to:m?m.seq-1:e}}#w({aloud:t=!1}={}){this.#s.setAttribute("aria-live",t?"polite":"off"),this.#p(()=>this.#e.
keep(()=>this.#x()))}#x(){this.#r.fit(this.#g);let t=this.#o.slice(this.#h,this.#d),e=this.#d===this.#o.length,i=this.#o[this.#h-1],o=Go(t,e?this.#a:[],{...this.#c,
before:i});L(this.#s,o,{create:()=>w("day"),update:Zc}),this.#m=o.flatMap(({rows:n})=>n),this.#l=[...this.#s.querySelectorAll(".day-rows > *")],zo(this.#i,this.#r.
of(this.#o,0,this.#h)),zo(this.#n,this.#r.of(this.#o,this.#d,this.#o.length))}#y(){let{length:t}=this.#o,e=this.#A;this.#d=this.#f===null?t:Math.min(t,F(this.#o,
this.#f+1)),this.#h=this.#u===null?this.#d-this.#T(Yc):F(this.#o,this.#u),this.#h>=this.#d&&(this.#d=Math.max(this.#d,Math.min(t,e))),this.#h>=this.#d&&(this.#h=
this.#d-e),this.#f===null&&this.#d-this.#h>e+e/4&&this.#k(e),this.#S([this.#h,this.#d])}#k(t){this.#e.following||!this.#l.length?this.#h=this.#d-t:this.#d=this.#h+
t+t/4,this.#b()}#S([t,e]){let{length:i}=this.#o;for(this.#d=Math.min(Math.max(Math.round(e),0),i),this.#h=Math.min(Math.max(Math.round(t),0),this.#d);this.#h>0&&
this.#h<i&&!b(this.#o[this.#h])&&!b(this.#o[this.#h-1]);)this.#h-=1;for(;this.#d>0&&this.#d<i&&!b(this.#o[this.#d])&&!b(this.#o[this.#d-1]);)this.#d+=1;this.#u=
this.#o[this.#h]?.seq??null,this.#f=this.#d===i?null:this.#o[this.#d-1].seq}#E(){let{top:t,bottom:e,height:i}=this.#t.getBoundingClientRect(),o=this.#s.getBoundingClientRect(),
n=Xs*i,a=this.#A,c=a/Yo;if(!i||!this.#l.length)return null;if(o.bottom<t||o.top>e)return this.#O(this.#r.at(this.#o,t-this.#i.getBoundingClientRect().top));let[
h,d]=[this.#h-c,this.#d+c];return this.#h>0&&o.top>t-n?[h,Math.min(this.#d,h+a)]:this.#d<this.#o.length&&o.bottom<e+n?[Math.max(this.#h,d-a),d]:null}#O(t){let e=this.#T(
zc)/2;return[t-e,t+e]}get#A(){let t=Yo*this.#v/Kc;return Math.round(Math.min(Vc,Math.max(Gc,t)))}#T(t){return Math.ceil(t*this.#v/this.#r.mean)}#b(){let t=this.#s.
getBoundingClientRect().top;this.#l.forEach((e,i)=>{let[o,...n]=Js(this.#m[i]);if(!o)return;let{bottom:a}=e.getBoundingClientRect();this.#r.set(o,a-t);for(let c of n)
this.#r.set(c,0);t=a})}#_(t){return this.#l[this.#m.findIndex(e=>e.kind==="notice"&&Js(e).includes(t))]}},Js=({entry:s,entries:t=[s]})=>t.flatMap(e=>e?.seq??[]);
function zo(s,t){let e=`${t}px`;s.style.blockSize!==e&&(s.style.blockSize=e)}function Zc(s,{at:t,rows:e,isContinued:i}){u(r(".day-title span",s),Si(t)),s.classList.
toggle("is-continued",i),L(r(".day-rows",s),e,{create:({kind:o})=>Xc[o](),update:(o,n)=>Qc[n.kind](o,n)})}function th(s,{entries:t}){let e=Ko(t);e.length===s.children.
length&&e.every((i,o)=>s.children[o].textContent===i)||s.replaceChildren(...e.map(i=>X("p",i)))}var eh=2e3,sh=400,Qs={connecting:"timeline.loading","catching-up":"timeline.loading",reconnecting:"timeline.waiting",restarting:"timeline.waiting",offline:"time\
line.waiting"},ts=class{#t;#e;#s;#i;#n;#r;#o=null;#a;#c=!1;#l=!1;#m=!1;#u=new Set;#f=null;#h=null;#d=B(()=>this.#p());constructor(t,{changing:e,onNewest:i,onMoved:o}){
this.#t=t,this.toNewest=i,this.#e=r(".timeline-scroll",t),this.#s=r(".timeline-start",t),this.#i=new Qe(this.#e,{mayFollow:()=>this.#o?.history.isAtNewest??!0}),
this.#r=new Ze({scroller:this.#e,keeper:this.#i,changing:e}),this.#n=new Je(this.#e,{isFollowing:()=>this.#i.following});let n,a=()=>{clearTimeout(n),n=setTimeout(
()=>this.#o&&o(),sh),this.#y()};this.#e.addEventListener("scroll",a,{passive:!0}),r('[data-testid="new-pill"]',t).onclick=()=>this.#E(),r('[data-testid="first-u\
nread"]',t).onclick=()=>this.#O(),r('[data-testid="mark-read"]',t).onclick=()=>this.#b(),document.addEventListener("visibilitychange",()=>document.hidden&&this.#_()),
addEventListener("blur",()=>this.#_()),addEventListener("focus",()=>this.#C())}get list(){return this.#r}show(t){this.#a?.abort(),this.#a=new AbortController;let{
signal:e}=this.#a;this.#o=t,this.#c=!1,this.#l=!0,this.#m=!1,this.#u.clear(),this.#f=this.#h=null,this.#r.clear(),t.addEventListener("change",this.#d,{signal:e}),
this.#i.following=!0,this.#p()}follow(){this.#l=!1,this.#o.history.toNewest(),this.#r.toEnd(),this.#p(),this.#i.toBottom(),this.#y()}async goTo(t){this.#l=!1;let e=this.#o,
i=await e.history.goTo(t);if(e!==this.#o||i===null)return!0;if(!i)return!1;this.#i.stay(),this.#c||=e.state==="live",this.#p();let o=this.#r.show(t);return this.#i.
reveal(o),this.#y(),nh(o),!0}lookAt(t){let e=this.#r.rowOf(t);if(e&&this.#i.isInView(e))return e;this.#i.stay();let i=this.#r.show(t);return this.#i.reveal(i),this.#y(),
i}get place(){if(this.#i.following)return null;let{row:t,offset:e}=this.#i.placeIn(this.#r.messageRows)??{};return t?.dataset.seq?{seq:Number(t.dataset.seq),offset:e}:
null}async comeBackTo(t){if(!t)return this.follow();this.#l=!1;let e=this.#o,i=await e.history.goTo(t.seq);e!==this.#o||!i||(this.#i.stay(),this.#p(),this.#i.putAt(
this.#r.show(t.seq),t.offset),this.#y())}scroll(t){this.#e.scrollBy({top:t*this.#e.clientHeight,behavior:"instant"}),this.#y()}get lastOnScreen(){return this.#i.
lastAboveFoot(this.#r.messageRows)??this.#r.messageRows[0]}focusNewest(){let t=this.lastOnScreen;return t?.focus({preventScroll:!0}),!!t}entryAsItWas({seq:t,at:e}){
let i=this.#o.history.shown.entry(t);return i?.at===e?i:void 0}#p(){let t=this.#o;if(!t)return;let{state:e,timeline:i,history:o,room:n,me:a,unread:c,unsentEdits:h}=t,
d=e==="live";d&&this.#c&&this.#i.following&&i.trim();let{first:m,last:p,entries:y}=o.shown,D=m===this.#f&&p>this.#h;this.#f=m,this.#h=p;let $=T=>t.personOf(T),j=T=>t.
isBlocked(T),Q={me:a,firstNew:c.first,live:d,edits:h,personOf:$,isBlocked:j,isDirect:n.kind==="direct"};this.#r.draw(y,o.isAtNewest?t.unsent:[],Q,{aloud:d&&this.#c&&
D&&o.isAtNewest}),this.#g(),d?!this.#c&&!this.#m&&this.#w():this.#c=!1,this.#y()}#g(){let{timeline:t,history:e,state:i,room:o}=this.#o,n=t.cursor!==null||!e.isAtNewest;
r('.timeline-empty [data-open="add-people"]',this.#t).hidden=!wt(o),r('.timeline-empty [data-open="invite"]',this.#t).hidden=o.kind==="direct",this.#t.classList.
toggle("is-empty",n&&this.#r.isEmpty),this.#t.classList.toggle("is-loading",!n&&["connecting","catching-up"].includes(i));let a=i==="live"&&this.#u.has("older"),
c=ih({known:n,timeline:t,history:e,room:o,state:i,failed:a});this.#s.dataset.text!==c&&(this.#s.dataset.text=c,this.#i.keep(()=>this.#s.replaceChildren(c,...a?[
" ",this.#v()]:[])))}#v(){let t=X("button",l("again"),"link-button");return t.onclick=()=>this.#k("older"),t}#w(){let{history:t,reading:e,room:i,unread:o}=this.#o;
if(this.#l&&i.isKept)return;let n=o.first,a=this.#l&&this.#i.following;if(this.#l=!1,a&&o.stoppedElsewhere)return this.#A();this.#c=!0,this.#u.clear(),e.back(o),
!(!this.#i.following||!t.isAtNewest||n===null)&&(this.#i.stay(),this.#r.show(n),this.#i.revealAbove(r(".new-line",this.#e))||this.#x())}#x(){this.#r.toEnd(),this.#p(),
this.#i.toBottom()}#y(){if(!this.#o)return;this.#r.follow();let{reading:t,history:e}=this.#o,i=this.#r.onScreen(e.shown);i&&!document.hidden&&document.hasFocus()&&
this.#c&&t.see(i),this.#c&&!this.#u.has("older")&&this.#i.isNearTop&&e.hasOlder&&this.#k("older"),!this.#u.has("newer")&&this.#i.isNearFoot&&!e.isAtNewest&&this.#k(
"newer"),this.#n.draw(),this.#S(i)}async#k(t){let e=this.#o,{history:i}=e;try{await(t==="older"?i.loadOlder():i.loadNewer()),this.#u.delete(t)}catch{e===this.#o&&
this.#u.add(t)}this.#d()}#S(t){let{reading:e,unread:i}=this.#o,o=t?i.below(t.to):0,n=t&&e.seen>=t.from-1&&e.seen<=t.to,a=r('[data-testid="new-pill"]',this.#t);a.
hidden=this.#i.following,a.classList.toggle("has-news",o>0),u(r("span",a),o?S("timeline.pill",o):l("timeline.to_newest")),r(".unread-note",this.#t).hidden=!i.stoppedElsewhere||
n}#E(){this.#u.delete("newer"),this.toNewest(),this.focusNewest()}async#O(){(await this.#T().catch(e=>_(M(e))))?.focus({preventScroll:!0}),this.#y()}async#A(){let t=this.#o;
this.#m=!0,await this.#T().catch(()=>{}),t===this.#o&&(this.#m=!1,this.#c=t.state==="live",this.#p())}async#T(){let t=this.#o,{reading:e,history:i}=t;if(e.newAfter=
e.seen,await i.goTo(e.seen+1,{exactly:!1}),t!==this.#o)return;this.#i.stay(),this.#p();let{entries:o}=i.shown,n=this.#r.show(t.unread.first??o[F(o,e.seen+1)]?.seq),
a=r(".new-line",this.#e)??n;return a&&this.#i.reveal(a),n}#b(){let{reading:t,timeline:e}=this.#o;t.seeAll(e.cursor),t.answered(),this.focusNewest(),this.#p()}#_(){
this.#o?.reading.away(),this.#o?.keep()}#C(){this.#o&&(this.#u.delete("newer"),this.#c=!1,this.#p())}};function ih({known:s,timeline:t,history:e,room:i,state:o,
failed:n}){return n?l("timeline.older_failed"):s?e.hasOlder?o==="live"?l("timeline.loading_older"):Qs[o]==="timeline.waiting"?l("timeline.older_waiting"):"":oh(
i,t):Qs[o]?l(Qs[o]):""}function oh({kind:s,name:t},{floor:e}){return e>1?l("timeline.beginning.joined"):l(s==="direct"?"timeline.beginning.direct":"timeline.beg\
inning",{room:t})}function nh(s){s.tabIndex=-1,s.focus({preventScroll:!0}),s.classList.add("is-marked"),setTimeout(()=>s.classList.remove("is-marked"),eh)}var rh=3,es=class{#t;constructor(t){this.#t=t}show({typing:t},{signal:e}){let i=()=>this.#t.textContent=ah(t.users);t.addEventListener("change",i,{signal:e}),i()}};
function ah(s){return s.length?s.length>rh?l("typing.many"):S("typing",s.length,{names:st(s.map(g))}):""}var Zs=60,ss=class{#t=null;#e;#s;#i;#n;#r;#o;#a;#c;#l;#m;constructor({router:t,socket:e,drafts:i,directory:o,presence:n,reports:a}){this.#m=a,this.#i=t,this.#s=
new ts(r(".timeline"),{changing:c=>this.#a.around(()=>this.#r.around(()=>this.#o.around(c))),onNewest:()=>this.#u(),onMoved:()=>t.keepPlace()}),this.#n=new Fe({
form:r(".composer"),note:r(".composer-note"),socket:e,drafts:i,onSent:()=>this.#u(),onEditLast:()=>this.#p()}),this.#r=new Ve({log:r(".timeline-log"),scroller:r(
".timeline-scroll"),timeline:this.#s,actions:this.#f()}),this.#c=new Ke(r(".resync-note")),this.#o=new We(r(".timeline-log"),{rowOf:({seq:c})=>this.#s.list.rowOf(
c),entryOf:c=>this.#s.entryAsItWas(c),reopen:(c,h,d)=>this.#g(c,h,{written:d,focus:!1}),keepAsDraft:c=>this.#v(c)}),this.#a=new Ue(r(".find-bar"),{timeline:this.#s}),
this.#l=[this.#a,this.#c,this.#o,new Ge(r(".room-header"),{router:t,directory:o,presence:n,reports:a}),new ze(r(".status[data-state]"),{router:t}),new es(r(".ty\
ping")),new Ye(r(".seen-line")),this.#n]}show(t){this.#e?.abort(),this.#e=new AbortController,this.#t=t;for(let e of this.#l)e.show(t,this.#e);this.#r.show(t),this.#s.
show(t)}focusComposer(){this.#n.focus()}async goTo(t){await this.#s.goTo(t).catch(i=>i.status===422?!1:_(M(i))??!0)||(_(l("message.missing")),this.#s.follow())}get place(){
return this.#s.place}comeBackTo(t){return this.#s.comeBackTo(t).catch(e=>_(M(e)))}get keys(){return{find:()=>this.#a.open(),writeOn:()=>this.focusComposer(),leaveComposer:({
target:t})=>t.matches(".composer-text")&&this.#s.focusNewest(),scrollUp:()=>this.#s.scroll(-.9),toNewest:()=>this.#u()}}#u(){let{address:t}=this.#i;t.seq?this.#i.
go({...t,seq:null},{replace:!0}):this.#s.follow()}#f(){return{person:(t,{entry:e})=>this.#i.go({...this.#i.address,panel:`person:${e.user.id}`}),reveal:(t,{entry:e})=>{
this.#t.reveal(e.seq),t.focus({preventScroll:!0})},report:(t,{entry:e,author:i})=>po({entry:e,author:i,room:this.#t.room,reports:this.#m}),seen:(t,{entry:e})=>Me(
{entry:e,conversation:this.#t}),unread:(t,{entry:e})=>this.#t.markUnread(e.seq),copy:(t,e)=>kt(jt(e),"message.copied"),link:(t,{entry:e})=>kt(this.#d(e),"messag\
e.link.copied"),edit:(t,{entry:e})=>this.#g(t,e),delete:(t,{entry:e})=>this.#w(t,e),retry:(t,{entry:e,edit:i=e})=>this.#t.retry(i.clientId),discard:(t,{entry:e,
edit:i=e})=>this.#x(i.clientId),more:(t,e,i)=>this.#h(t,e,i)}}async#h(t,e,i){let o=await Eo({row:t,item:e,button:i,conversation:this.#t});o&&this.#f()[o](t,Y(t))}#d({
seq:t}){return location.origin+tt({view:"room",room:this.#t.id,seq:t})}#p(){let t=this.#t.lastOwn;if(!t)return _(l("message.edit.none"));this.#t.history.isAtNewest||
this.#s.follow();let e=this.#s.list.show(t.seq);this.#g(e,t,{done:()=>this.focusComposer()})}#g(t,{seq:e,text:i},{written:o=i,focus:n=!0,done:a=()=>t.focus()}={}){
let c=this.#t,{epoch:h}=c.timeline;Ho(t,{text:i,written:o,focus:n,save:d=>c.edit({seq:e,epoch:h},d),onEmpty:()=>this.#w(t,Y(t).entry),done:a})}#v(t){this.#n.add(
t),this.#c.sayKept()}async#w(t,{seq:e,user:i,text:o}){let n=this.#t,{epoch:a}=n.timeline,c=i.id===n.me.id,h={text:hh(o),author:g(n.personOf(i))},d=await(c?W(ch(
h)):uo({seq:e,epoch:a,words:h,conversation:n}));t.focus({preventScroll:!0}),!(!d||!c)&&await n.delete({seq:e,epoch:a}).catch(m=>_(M(m)))}#x(t){this.#t.discard(t),
this.focusComposer()}},ch=s=>({title:l("message.delete.title"),text:l("message.delete.text",s),action:l("message.delete")});function hh(s){let t=s.replace(/\s+/gu,
" ");if(t.length<=Zs)return t;let e=t.slice(0,Zs).toWellFormed();return`${e.slice(0,Math.max(e.lastIndexOf(" "),Zs/2))}…`}var is=class{#t;#e;#s;constructor(t,{drafts:e,rooms:i}){this.#t=t,this.#e=e,this.#s=i,e.addEventListener("change",()=>this.#i()),i.addEventListener("change",B(()=>this.#i()))}get title(){
return l("drafts.title")}show(){this.#i(),r(".place-title",this.#t).focus()}#i(){let t=this.#e.rooms.map(e=>this.#s.find(e)).filter(Boolean);r(".drafts-none",this.#t).
hidden=t.length>0,L(r(".draft-list",this.#t),t,{key:({id:e})=>e,create:()=>w("draft-item"),update:(e,i)=>this.#n(e,i)})}#n(t,e){let i=r("a",t);i.href=`/rooms/${e.
id}`,xt(i,Ls(e)),u(r(".draft-room",i),e.name),u(r(".draft-text",i),this.#e.of(e.id));let o=r("button",t);o.title=l("drafts.delete"),o.setAttribute("aria-label",
l("drafts.delete.from",{room:e.name})),o.onclick=()=>this.#e.keep(e.id,"")}};var ti=matchMedia("(min-width: 45rem)"),lh=matchMedia("(min-width: 68rem)"),Jo="parley:panel",os=class{#t=r(".app");#e=r(".sidebar");#s=document.querySelectorAll(
".place-page");constructor(){ti.addEventListener("change",()=>this.#i())}get showsRoomsBesides(){return ti.matches}get showsPanelBesides(){return lh.matches}show(t){
this.#t.dataset.view=t;for(let e of this.#s)e.hidden=e.dataset.place!==t;this.#i()}get panelAtFirst(){return this.showsPanelBesides&&localStorage.getItem(Jo)!==
"closed"?"people":null}notePanel(t){this.showsPanelBesides&&localStorage.setItem(Jo,t?"open":"closed")}#i(){let t=!ti.matches&&this.#t.dataset.view==="rooms";this.#e.
setAttribute("role",t?"main":"region")}};var Xo={title:()=>l("audit.title"),show(s,{conversation:t,signal:e}){let i=new P;De(s,{list:i,into:".audit-list",none:".audit-none",signal:e}),i.open(`/rooms/${t.
id}/audit?limit=50`)}};var dh=new Intl.Collator(R,{sensitivity:"base"}),tn={title:()=>l("members.title"),show(s,{conversation:t,router:e,directory:i,presence:o,me:n,signal:a}){let c=({
user:d})=>e.go({...e.address,panel:`person:${d.id}`}),h=B(()=>a.aborted||Qo(s,t,{directory:i,presence:o,choose:c}));ct(s).onclick=()=>t.members.more(),r('[data-\
testid="add-member"]',s).onclick=()=>ye({conversation:t,directory:i,presence:o,me:n});for(let d of[t.members,i,o])d.addEventListener("change",h,{signal:a});for(let d of[
"room","state"])t.addEventListener(d,h,{signal:a});t.members.need(),Qo(s,t,{directory:i,presence:o,choose:c})}};function Qo(s,{members:t,room:e,isOver:i},{directory:o,
presence:n,choose:a}){let c=m=>({...m,user:o.of(m.user),state:Ae(m,n)}),d=t.list.map(c).toSorted((m,p)=>dh.compare(g(m.user),g(p.user)));Zo(s,"there",d.filter(({
state:m})=>m!=="offline"),{members:t,choose:a}),Zo(s,"away",d.filter(({state:m})=>m==="offline"),{members:t,choose:a}),ht(s,{hasMore:t.hasMore&&!i,failed:t.failed&&
!i}),r('[data-testid="add-member"]',s).hidden=!wt(e)||i,r('[data-open="invite"]',s).hidden=e.kind==="direct"}function Zo(s,t,e,{members:i,choose:o}){let n=r(`.m\
embers-${t}-title`,s);u(n,S(`members.${t}`,e.length,{count:vt(e.length,i)})),n.hidden=!e.length,L(r(`.members-${t}`,s),e,{key:({user:a})=>a.id,create:()=>w("mem\
ber-item"),update:(a,c)=>mh(r("button",a),c,o)})}function mh(s,t,e){let{user:i,role:o,state:n}=t;s.classList.toggle("is-away",n==="offline"),s.title=Ot(t),s.onclick=
()=>e(t),k(r(".avatar",s),i),q(r(".avatar",s),n),u(r(".member-name",s),g(i)),u(r(".member-role",s),o==="member"?"":l(`role.${o}`)),u(r(".member-presence",s),s.title)}var uh=6e4,sn={title:()=>l("person.title"),show(s,{conversation:t,subject:e,router:i,rooms:o,directory:n,presence:a,blocks:c,me:h,signal:d}){let{members:m}=t,p=r(
".person",s),y=r("form",s),D=()=>m.list.find(({user:T})=>T.id===e),$=()=>fh(s,{user:n.of({id:e}),member:D(),conversation:t,directory:n,presence:a,blocks:c,me:h}),
j=B(()=>d.aborted||$());A(y),N(y,({role:T})=>Eh(t,D(),T)),wh(s,{conversation:t,member:D,router:i}),r('[data-action="write"]',s).onclick=()=>E(p,async()=>i.goToRoom(
(await o.openDirect([e])).id)),r('[data-action="block"]',s).onclick=()=>E(p,()=>yh(c,n.of({id:e})));for(let T of[m,n,a,c])T.addEventListener("change",j,{signal:d});
t.addEventListener("room",j,{signal:d});let Q=setInterval(j,uh);d.addEventListener("abort",()=>clearInterval(Q)),m.need(),$()}};function fh(s,{user:t,member:e,conversation:i,
directory:o,presence:n,blocks:a,me:c}){if(r(".person",s).hidden=!t.name,r(".person-missing",s).hidden=!!t.name||!o.knows(t.id),!t.name)return;let h=e?Ae(e,n):n.
of(t.id);k(r(".avatar",s),t,{size:"large"}),q(r(".avatar",s),h),u(r(".person-name",s),g(t)),u(r(".person-account",s),[`@${t.name}`,t.pronouns].filter(Boolean).join(
" · ")),u(r(".person-presence",s),t.disabled?l("person.disabled"):Ot({state:h,here:e?.here})),ei(r(".person-status",s),St(t)),ei(r(".person-about",s),t.about),
en(r(".person-time",s),t.time_zone&&xi(t.time_zone)),en(r(".person-since",s),t.created_at&&vi(new Date(t.created_at)));let d=t.id===c.id;r('[data-action="write"\
]',s).hidden=d||t.disabled===!0,r('[data-open="account"]',s).hidden=!d;let m=r('[data-action="block"]',s);m.hidden=d,u(m,l(a.has(t.id)?"person.unblock":"person.\
block")),ph(s,i,e)}function ei(s,t){u(s,t??""),s.hidden=!t}function en(s,t){u(r("dd",s),t??""),s.hidden=!t}function ph(s,t,e){let{room:i,isOver:o}=t;if(r("form",
s).hidden=!e||i.kind==="direct",!e)return;let{role:n}=e,a=yt(i)&&!i.archived&&!o;u(r(".person-role",s),l(`role.${n}`)),r(".person-role-line",s).hidden=a,r(".mem\
ber-roles",s).hidden=r(".member-save",s).hidden=!a;let{elements:c}=r("form",s);(c.role.value===""||!s.contains(document.activeElement))&&(c.role.value=n),gh(s,t,
e)}function gh(s,t,e){let i=!t.isOver&&mi(e,t),o=K(e.muted_until);for(let n of["mute","ban","remove"])r(`[data-action="${n}"]`,s).hidden=!i;r('[data-action="mut\
e"]',s).hidden||=o,r('[data-action="unmute"]',s).hidden=!i||!o,ei(r(".person-muted",s),o&&l("person.muted",{date:O(new Date(e.muted_until))}))}function wh(s,{conversation:t,
member:e,router:i}){for(let o of["mute","ban","remove"])r(`[data-action="${o}"]`,s).onclick=async()=>{await mo({act:o,user:e().user,conversation:t})&&o!=="mute"&&
i.go({...i.address,panel:"people"},{replace:!0})};r('[data-action="unmute"]',s).onclick=()=>E(r("form",s),()=>t.members.mute(e().user.id,{muted_until:null}))}async function yh(s,t){
if(s.has(t.id))return s.unblock(t.id);let e=g(t);await W({title:l("person.block.title",{name:e}),text:l("person.block.text"),action:l("person.block")})&&await s.
block(t.id)}async function Eh({members:s},{user:t,role:e},i){i!==e&&(await s.setRole(t.id,i),_(l("member.role.changed",{name:g(t),role:l(`role.${i}`)})))}var on={title:()=>l("reports.title"),show(s,{conversation:t,router:e,directory:i,reports:o,signal:n}){let a=new P,c=()=>a.open(`/rooms/${t.id}/reports?state=wai\
ting&limit=50`),h=(m,p)=>E(s,()=>o.resolve(m,p)).then(c),d=({seq:m})=>e.go({...e.address,seq:m});H(s,{list:a,into:".report-list",none:".reports-none",create:()=>w(
"report-item"),update:(m,p)=>vh(m,p,{directory:i,resolve:h,show:d}),signal:n}),o.addEventListener("change",({detail:m})=>m.room===t.id&&c(),{signal:n}),c()}};function vh(s,t,{
directory:e,resolve:i,show:o}){let{message:n,reporter:a,reason:c,at:h}=t,d=e.of(n.user);k(r(".avatar",s),d),u(r(".report-author",s),g(d)),u(r(".report-message",
s),n.deleted?l("message.deleted"):n.text),u(r(".report-reason",s),l("reports.reason",{name:g(e.of(a)),reason:c}));let m=r("time",s);m.dateTime=h,u(m,O(new Date(
h))),r('[data-action="show"]',s).onclick=()=>o(t),r('[data-action="acted"]',s).onclick=()=>i(t,"acted"),r('[data-action="dismissed"]',s).onclick=()=>i(t,"dismis\
sed")}var nn={audit:Xo,people:tn,person:sn,reports:on};var ns=class{#t;#e;#s;#i;#n=null;#r;#o=null;constructor(t,{router:e,isOverlay:i,...o}){this.#t=t,this.#e=e,this.#i={router:e,...o},this.#s=i,r(".slot-close",t).
onclick=()=>e.up()}show(t,e){let[i,o=null]=t?.split(":")??[],n=e&&nn[i];this.#n?.name===t&&this.#n?.conversation===e||(this.#r?.abort(),this.#r=new AbortController,
this.#c({wasOpen:this.#n!==null,isOpen:!!n},()=>{this.#t.hidden=!n,this.#n=n?{name:t,conversation:e}:null,n&&this.#a(n,i,{conversation:e,subject:o})}))}#a(t,e,{
conversation:i,subject:o}){let n=r(".slot-body",this.#t),a=n.cloneNode(!1);n.replaceWith(a),this.#t.dataset.panel=e,a.append(document.getElementById(`panel-${e}`).
content.cloneNode(!0)),u(r(".slot-title",this.#t),t.title()),t.show(a,{conversation:i,subject:o,...this.#i,signal:this.#r.signal})}#c({wasOpen:t,isOpen:e},i){t||
(this.#o=document.activeElement);let o=this.#t.contains(document.activeElement);i(),e&&(o||!t&&this.#s())&&r(".slot-close",this.#t).focus(),t&&!e&&o&&this.#o?.focus()}};var rn=999,rs=class{#t;#e;#s;#i;#n;#r=null;constructor(t,{rooms:e,drafts:i,sections:o,...n}){this.#t=t,this.#e=e,this.#s=i,this.#i=o,this.#n=n;let a=B(()=>this.#o());
for(let c of[e,i,o,n.directory,n.presence,n.blocks])c.addEventListener("change",a);t.addEventListener("click",({target:c})=>{let h=c.closest(".section-toggle");
h&&this.#f(h.closest("[data-section]").dataset.section),c.closest('[data-act="mark-read"]')&&e.markAllRead().catch(d=>_(M(d)))})}showCurrent({room:t=null,view:e=null}){
this.#r={room:t,view:e},this.#i.enter(t&&this.#e.find(t)),this.#o()}get unreadTotal(){return this.#e.mine.filter(Pt).reduce((t,e)=>t+this.#u(e),0)}neighbour(t,{
unread:e=!1}={}){let o=[...this.#t.querySelectorAll(".room-list:not([hidden]) .room-item")].map(h=>h.closest("li").dataset.key);t<0&&o.reverse();let n=this.#r?.
room,a=o.indexOf(n)+1;return[...o.slice(a),...o.slice(0,a)].filter(h=>h!==n).find(h=>!e||this.#u(this.#e.find(h))>0)}#o(){let{loaded:t,failed:e,mine:i}=this.#e;
this.#a();for(let[o,n]of Object.entries(this.#i.of(this.#e)))this.#c(o,n);this.#l(),r(".rooms-blank",this.#t).hidden=!t||i.length>0,r(".rooms-trouble",this.#t).
hidden=t||!e}#a(){L(r(".own-sections",this.#t),this.#i.own,{key:({id:t})=>t,create:({id:t})=>kh(t),update:(t,{name:e})=>{u(r(".section-name",t),e),an(r('[data-o\
pen="section"]',t),l("section.change",{name:e})),an(r('[data-open="section-room"]',t),l("section.add",{name:e}))}})}#c(t,e){let i=r(`[data-section="${t}"]`,this.#t),
o=this.#i.isFolded(t),n=r(".room-list",i);i.hidden=!e.length&&i.dataset.stays===void 0,r(".section-toggle",i).setAttribute("aria-expanded",!o),n.hidden=o,L(n,e,
{key:({id:c})=>c,create:()=>w("room-item"),update:(c,h)=>this.#m(r("a",c),h)})}#l(){let t=r('[data-testid="drafts"]',this.#t),e=this.#s.rooms.filter(o=>this.#e.
find(o)).length,i=this.#r?.view==="drafts";t.hidden=!e&&!i,cn(t,i),u(r(".place-count",t),e?String(e):"")}#m(t,e){let i=this.#u(e),o=e.id===this.#r?.room,n=!o&&this.#s.
of(e.id)!=="";t.href=`/rooms/${e.id}`,t.title=e.topic||e.name,t.classList.toggle("has-unread",i>0&&Pt(e)),t.classList.toggle("is-quiet",e.mine?.notify==="nothin\
g"),cn(t,o),ge(t,e,this.#n),u(r(".room-item-name",t),e.name),r(".room-item-draft",t).hidden=!n,xh(t,e,this.#n);let[a,c]=r(".room-item-unread",t).children;u(a,i?
bh(i):""),u(c,i?S("rooms.unread",i):"")}#u({id:t,unread:e,isMarkedUnread:i}){return t===this.#r?.room&&!document.hidden&&!i?0:e}#f(t){this.#i.fold(t,!this.#i.isFolded(
t)),this.#o()}};function an(s,t){s.title=t,s.setAttribute("aria-label",t)}function cn(s,t){t?s.setAttribute("aria-current","page"):s.removeAttribute("aria-curre\
nt")}function xh(s,{last_message:t},{blocks:e}){let i=t&&new Date(t.at);u(r(".room-item-time",s),t?ce(i):""),u(r(".room-item-last",s),t?Sh(t,e):"")}function Sh({
user:s,text:t,deleted:e},i){return i.has(s.id)&&!e?l("message.blocked"):l("rooms.last",{user:g(s),text:e?l("message.deleted"):t.replace(/\s+/gu," ")})}function bh(s){
return vt(Math.min(s,rn),{hasMore:s>rn})}function kh(s){let t=w("own-section");t.dataset.section=s,t.setAttribute("aria-labelledby",`section-${s}`),r(".section-\
title",t).id=`section-${s}`,r(".section-toggle",t).setAttribute("aria-controls",`rooms-${s}`),r(".room-list",t).id=`rooms-${s}`,r(".room-list",t).setAttribute("\
aria-labelledby",`section-${s}`);for(let e of t.querySelectorAll("[data-open]"))e.dataset.subject=s;return t}var as=class{#t;#e;constructor(t){this.#t=t,this.#e=r(".stage-message",t)}show({title:t,text:e,actions:i}){r(".stage-title",this.#e).textContent=t,r(".stage-tex\
t",this.#e).textContent=e,r(".stage-actions",this.#e).replaceChildren(...i.map(Oh)),this.#e.hidden=!1,this.#t.classList.add("is-staged")}clear(){this.#e.hidden=
!0,this.#t.classList.remove("is-staged")}};function Oh({label:s,act:t,primary:e=!1}){let i=X("button",s,e?"button button-primary":"button");return i.type="butto\
n",i.onclick=t,i}var hn=30,Th=300,ln="parley:reloaded-at",cs=class{#t;#e=-1/0;#s=!1;#i;constructor(t){this.#t=t;let e=()=>this.#e=performance.now();for(let i of["keydown","point\
erdown","input","wheel"])addEventListener(i,e,{capture:!0,passive:!0});hs.addEventListener("other",({detail:i})=>this.#n(i))}#n(t){if(this.#t.hidden=!1,r("butto\
n",this.#t).onclick=()=>this.#c(t),!this.#o||!this.#a)return this.#r();sessionStorage.setItem(ln,Date.now()),this.#c(t)}#r(){clearTimeout(this.#i),this.#i=setTimeout(
()=>f.get("/me").catch(()=>this.#r()),hn*1e3)}get#o(){return r("dialog[open], .is-editing")?!1:document.hidden||performance.now()-this.#e>hn*1e3}get#a(){return Date.
now()-Number(sessionStorage.getItem(ln))>Th*1e3}async#c(t){this.#s||(this.#s=!0,await _i(t).catch(()=>{}),location.reload())}};var Ah=1.5;async function dn(){let s=Ss(),t,e=new Promise(n=>t=n),i=si(()=>f.get("/me"),{onTrouble:()=>t(s)});s&&setTimeout(()=>t(s),Ah*1e3);let o=await(s?Promise.
race([i,e]):i);return i.then(n=>{if(n!==o){if(n.id===o.id)return bs(Object.assign(o,n));J(),location.reload()}}),o}async function si(s,{onTrouble:t=()=>{}}={}){
let e=new Z;for(;;)try{return await s()}catch({status:i}){i===401&&await _h(),t(),await new Promise(o=>setTimeout(o,e.next()*1e3))}}function _h(){return J(),ft(),
new Promise(()=>{})}async function Ch(){let s=Dh(),t=new Kt;t.connect(),new cs(r(".update-note"));let[e]=await Promise.all([dn(),si(Ei)]),i=ho({me:e,socket:t}),o=new os,n=new Ee({keepsPanel:m=>m===
"people"&&o.showsPanelBesides}),a=new rs(r(".sidebar"),i),c=new ss({router:n,...i}),h=new ue({...i,router:n,shell:o,sidebar:a,conversationView:c,stage:new as(r(
".conversation")),slot:new ns(r(".slot"),{router:n,isOverlay:()=>!o.showsPanelBesides,...i}),pages:Lh(i)}),d=Nh({app:h,router:n,state:i});Ih(i),Mh(i.reports),Ri(),
ro(Rh({openers:d,app:h,router:n,shell:o,sidebar:a,conversationView:c})),I.start(),t.listen(),await h.start(),s(d),Ti()}function Lh(s){let t={drafts:is,accounts:Ne,
audit:Ie},e=([i,o])=>[i,new o(r(`[data-place="${i}"]`),s)];return Object.fromEntries(Object.entries(t).map(e))}function Rh({openers:s,app:t,router:e,shell:i,sidebar:o,
conversationView:n}){return{openers:s,goTo:(a,{unread:c})=>{let h=o.neighbour(a,{unread:c});h&&e.goToRoom(h)},closePanel:()=>{let a=!!e.address.panel&&!i.showsPanelBesides;
return a&&e.up(),a},isInRoom:()=>t.conversation!==null,...n.keys}}function Nh({app:s,router:t,state:e}){let{me:i,rooms:o,directory:n}=e,a=y=>t.goToRoom(y.id),c=()=>t.
go(z),h=y=>t.go({...t.address,panel:y}),d=async y=>{if(y===i.id)return p.account;let D=await o.openDirect([y]);return()=>a(D)},m=y=>()=>s.conversation&&y(s.conversation),
p={"create-room":y=>Gi({section:y,onCreated:a,...e}),browse:()=>Ki({rooms:o,onJoined:a}),jump:()=>Vi({onRoom:y=>t.goToRoom(y),onPerson:d,...e}),"new-message":()=>Ji(
{onOpened:a,...e}),room:m(y=>so({conversation:y,onLeft:c,onPanel:h,...e})),"add-people":m(y=>ye({conversation:y,...e})),"section-room":y=>oo({id:y,...e}),section:y=>io(
{id:y,...e}),invite:()=>Yi({room:s.conversation?.room,...e}),account:()=>Fi({onChanged:y=>n.take([y]),onReadingShown:()=>s.conversation?.readers.load().catch(()=>{}),
...e}),keys:()=>x(v("keys"))};return p}function Dh(){let s=null,t=null,e=({open:i,subject:o})=>s?s[i](o):t={open:i,subject:o};return document.addEventListener("\
click",({target:i})=>{let o=i.closest("[data-open]");if(!o)return;let n=o.closest("dialog");n&&fe(n),e(o.dataset)}),i=>{s=i,t&&e(t)}}function Ih({me:s,directory:t,
presence:e}){let i=r(".account-button"),o=()=>{k(r(".avatar",i),s),q(r(".avatar",i),e.of(s.id)),u(r(".account-status",i),St(s)),u(r(".account-name",i),g(s))};for(let n of[
t,e])n.addEventListener("change",o);o(),r(".app").classList.toggle("may-invite",s.role==="owner"||r(".app").dataset.invites==="everybody")}function Mh(s){s.addEventListener(
"resolved",({detail:{outcome:t,note:e}})=>{_([l(`report.${t}`),e].filter(Boolean).join(" "))})}Ch();
