/* Made by `make bundle` of 2746e2413cce796e38181fd49bdd22410c3aa789fc170ff6bb299d13d47793c5. */
var Do=document.documentElement.dataset.version,ps=new EventTarget;function fi(s){s&&s!==Do&&ps.dispatchEvent(new CustomEvent("other",{detail:s}))}var pi="/api/v1",Kt=class extends Error{constructor({status:t,code:e,detail:i,can:n=[],draft:o,retryAfterSeconds:a}){super(i??e),Object.assign(this,{status:t,code:e,
can:n,draft:o,retryAfterSeconds:a})}},gs=class extends Kt{constructor(){super({status:0,code:"unreachable"})}},f={get:s=>Z("GET",s),post:(s,t={})=>Z("POST",s,t),
put:(s,t={})=>Z("PUT",s,t),putLasting:(s,t)=>Z("PUT",s,t,{},{keepalive:!0}),patch:(s,t)=>Z("PATCH",s,t),upload:(s,t)=>Z("PUT",s,t,{"Content-Type":t.type}),delete:(s,t={})=>Z(
"DELETE",s,void 0,t),page:Io};async function Io(s){let{items:t,next:e}=await Z("GET",s);return{items:t,next:e&&$o(e)}}async function Z(s,t,e,i={},n={}){let o=await Mo(
s,t,e,{headers:i,...n});if(fi(o.headers.get("Parley-Version")),o.status===204)return null;let a=await o.json().catch(()=>({}));if(o.ok)return a;throw Po(o,a)}async function Mo(s,t,e,{
headers:i,...n}){let o=e===void 0?i:{"Content-Type":"application/json",...i},a=e instanceof Blob?e:JSON.stringify(e);try{return await fetch(pi+t,{method:s,headers:o,
body:a,cache:"no-store",...n})}catch{throw new gs}}function Po(s,{code:t,detail:e,can:i,draft:n}){let o=Number(s.headers.get("Retry-After"))||void 0;return new Kt(
{status:s.status,code:t??"unknown",detail:e,can:i,draft:n,retryAfterSeconds:o})}function $o(s){let{pathname:t,search:e}=new URL(s,location.href);return t.slice(
pi.length)+e}var tt=class{tries=0;next(){let t=Math.min(15,.5*2**this.tries);return this.tries+=1,t*(.5+Math.random()/2)}reset(){this.tries=0}};var pt={broken:{next:"reload"},crowded:{next:"reload"},ended:{next:"sign-in",forgets:"everything"},removed:{next:"rooms",forgets:"room"},banned:{next:"rooms",forgets:"\
room"},gone:{next:"rooms",forgets:"room"}},Bo={1007:{state:"broken"},1008:{state:"broken"},1009:{state:"broken"},1012:{state:"restarting",spreadSeconds:2},4401:{
state:"ended"},4403:{state:"removed"},4404:{state:"gone"},4409:{state:"crowded"},4429:{state:"too-fast",pauseSeconds:5}},jo={banned:{state:"banned"}},gt=s=>s in
pt,gi=s=>pt[s]?.forgets==="room";function Gt(s,t){let e=jo[t]??Bo[s]??{state:"reconnecting"};return{...e,again:!gt(e.state)}}var Fo="/api/v1/ws",qo="parley.v1",wi=25,Ho=8,Wo=10,Uo=6,Ko=new Set(["room_gone","unread","read","reports","draft"]),Vt=class extends EventTarget{#t=null;#e=new Map;#s=new Set;#i=[];#o=new tt;#r;#n;#a;#c=wi;state="\
connecting";limits=null;connect(){addEventListener("online",()=>this.#v()),addEventListener("offline",()=>this.#w()),document.addEventListener("visibilitychange",
()=>document.hidden||this.#x()),this.#h()}listen(){let t=this.#i;this.#i=null;for(let e of t)this.#m(e)}get isOpen(){return this.state==="open"}attach(t){this.#e.
set(t.room,t),this.isOpen&&!this.#s.has(t.room)&&t.begin()}detach(t){this.#e.get(t.room)===t&&this.#e.delete(t.room),t.isAsked&&this.send({type:"close",room:t.room})&&
this.#s.add(t.room)}send(t){return!this.isOpen||this.#t?.readyState!==WebSocket.OPEN?!1:(this.#t.send(JSON.stringify(t)),!0)}#h(){let t=new URL(Fo,location.href);
t.protocol=t.protocol.replace("http","ws");let e=new WebSocket(t,qo),i=!1;e.onopen=()=>{i=!0,this.#y()},e.onmessage=({data:n})=>this.#u(JSON.parse(n)),e.onclose=
({code:n})=>i?this.#d(n):this.#p(),this.#t=e}#u(t){this.#y(),this.#i?this.#i.push(t):this.#m(t)}#m(t){if(t.room&&!Ko.has(t.type))return this.#l(t);t.type==="hel\
lo"&&this.#f(t),t.type==="rooms"&&!t.more&&this.#o.reset(),this.dispatchEvent(new CustomEvent("frame",{detail:t}))}#f({heartbeat_seconds:t,limits:e}){this.#c=t??
wi,this.limits=e,this.#E("open");for(let i of this.#e.values())i.begin()}#l(t){let e=this.#e.get(t.room);if(!this.#s.has(t.room))return e?.hear(t);t.type==="clo\
sed"&&(this.#s.delete(t.room),e?.begin())}#d(t){this.#b();let{again:e,state:i,pauseSeconds:n=0,spreadSeconds:o=0}=Gt(t);this.#E(navigator.onLine?i:"offline"),e&&
this.#g(n+Math.random()*o+this.#o.next())}async#p(){this.#b();let{status:t}=await f.get("/me").catch(i=>i);if(this.#t)return;if(t===401)return this.#E("ended");
let e=this.state==="restarting"&&this.#o.tries<Uo;this.#E(navigator.onLine?e?"restarting":"reconnecting":"offline"),this.#g(this.#o.next())}#g(t){clearTimeout(this.#r),
this.#r=setTimeout(()=>this.#h(),t*1e3)}#v(){this.#t||gt(this.state)||(clearTimeout(this.#r),this.#o.reset(),this.#E("reconnecting"),this.#h())}#w(){gt(this.state)||
(this.#b(),this.#E("offline"),this.#g(Wo))}#x(){this.#t?this.#S():this.#v()}#y(){clearTimeout(this.#a),clearTimeout(this.#n),this.#n=setTimeout(()=>this.#S(),this.#c*
1e3)}#S(){this.send({type:"ping"})&&(clearTimeout(this.#a),this.#a=setTimeout(()=>this.#d(1006),Ho*1e3))}#b(){for(let t of[this.#r,this.#n,this.#a])clearTimeout(
t);this.#s.clear(),this.#i&&(this.#i=[]),this.#t&&(this.#t.onopen=this.#t.onmessage=this.#t.onclose=null,this.#t.close(),this.#t=null)}#E(t){if(this.state=t,!this.
isOpen)for(let e of this.#e.values())e.lose(t);this.dispatchEvent(new Event("state"))}};var Go=/^\/rooms\/([^/]+)(?:\/([1-9]\d*))?\/?$/,Yt={"/":"rooms","/drafts":"drafts","/accounts":"accounts","/audit":"audit","/abandoned":"abandoned"},z={view:"ro\
oms"};function Lt({pathname:s,search:t}){let e=new URLSearchParams(t).get("panel"),[,i,n]=Go.exec(s)??[];return i?{view:"room",room:Yo(i),seq:n?Vo(n):null,panel:e}:
Yt[s]?{view:Yt[s]}:null}function et({view:s,room:t,seq:e,panel:i}){if(s!=="room")return Object.keys(Yt).find(a=>Yt[a]===s);let n=e?`/${e}`:"",o=i?`?${new URLSearchParams(
{panel:i})}`:"";return`/rooms/${encodeURIComponent(t)}${n}${o}`}var ws=s=>s.panel?{...s,panel:null}:z,ys=(s,t)=>et(s)===et(t),wt=()=>location.assign(`/sign-in?n\
ext=${encodeURIComponent(location.pathname)}`),Vo=s=>Math.min(Number(s),Number.MAX_SAFE_INTEGER);function Yo(s){try{return decodeURIComponent(s)}catch{return s}}var zo=1013,Jo=new Set(["room_open","too_many_open"]),zt=class extends EventTarget{#t;#e;#s=new tt;#i;#o=!1;isAsked=!1;state;constructor({room:t,socket:e,cursor:i}){
super(),this.room=t,this.#t=e,this.#e=i,this.state=e.isOpen?"catching-up":e.state}get isOver(){return gt(this.state)}open(){this.#t.attach(this)}close(){clearTimeout(
this.#i),this.#t.detach(this)}send(t){return this.#o&&this.#t.send({...t,room:this.room})}reopen(){this.#t.detach(this),this.#a("catching-up"),this.#n(this.#s.next())}begin(){
this.isOver||(clearTimeout(this.#i),this.#a("catching-up"),this.isAsked=this.#t.send({type:"open",room:this.room,...this.#e()}))}hear(t){if(t.type==="closed")return this.#r(
t.code,t.reason);if(t.type==="error"&&Jo.has(t.code))return this.#r(zo);t.type==="opened"&&(this.#o=!0),this.dispatchEvent(new CustomEvent("frame",{detail:t})),
t.type==="live"&&(this.#s.reset(),this.#a("live"))}lose(t){clearTimeout(this.#i),this.isOver||this.#a(t)}#r(t,e){let{again:i,state:n,pauseSeconds:o=0}=Gt(t,e);this.#a(
n),i&&this.#n(o+this.#s.next())}#n(t){clearTimeout(this.#i),this.#i=setTimeout(()=>this.#t.attach(this),t*1e3)}#a(t){t!=="live"&&(this.isAsked=this.#o=!1),t!==this.
state&&(this.state=t,this.dispatchEvent(new Event("state")))}};var Xo=new Set(["too_many_requests","slow_mode","busy","unavailable","outcome_unknown"]),Qo=new Set(["unauthenticated","unreachable","room_not_open"]),Zo=2,Jt=10,
yt=class{#t;#e;#s;#i=!1;#o=null;#r;constructor({room:t,outbox:e,send:i}){this.#t=t,this.#e=e,this.#s=i}start(){this.#i=!0,this.next()}stop(){this.#i=!1,this.#o=
null,clearTimeout(this.#r),this.#r=void 0}next(){if(!this.#i||this.#o||this.#r)return;let t=this.#e.waiting(this.#t)[0];t&&(this.#o=t.clientId,this.#s(t))}delivered(t){
this.#e.remove(t),this.#n(t),this.next()}refused(t,{code:e,retryAfterSeconds:i=Zo}){let n=t??this.#o;if(this.#n(n),Qo.has(e))return this.stop();if(Xo.has(e))return this.#a(
i);n&&this.#e.fail(n,e),this.next()}#n(t){this.#o===t&&(this.#o=null)}#a(t){clearTimeout(this.#r),this.#r=setTimeout(()=>{this.#r=void 0,this.next()},t*1e3)}};var Xt=JSON.parse(document.getElementById("event-types").textContent),b=({type:s})=>!!Xt[s]?.is_message,Ct=({type:s})=>!!Xt[s]?.changes_target,Rt=({type:s})=>Xt[s]?.
membership??null,yi=s=>s.type in Xt&&!b(s)&&!Ct(s);var Ei=150,Es=60,vi=Symbol("nothing"),Qt=class{#t;#e;#s=null;#i=new Map;#o=0;#r;constructor({room:t,timeline:e,changed:i}){this.#t=t,this.#e=e,this.#r=i}get shown(){
return this.#s??this.#e}get isAtNewest(){return this.#s===null}get hasOlder(){let{first:t}=this.shown;return t!==null&&t>this.#e.floor}loadOlder(){return this.#u(
"older",()=>this.hasOlder&&this.#n())}loadNewer(){return this.#u("newer",()=>this.#s&&this.#a())}async goTo(t,{exactly:e=!0}={}){this.#o+=1;let i=this.#o;if(!this.
shown.holds(t)){let n=this.#e.holds(t)?null:await this.#c(t);if(i!==this.#o)return null;if(n===vi||e&&n&&!n.entry(t))return!1;this.#s=n,this.settle()}return this.#r(),
!e||!!this.shown.entry(t)}toNewest(){this.#o+=1,this.#s&&(this.#s=null,this.#r())}settle(){this.#s&&this.#e.joins(this.#s)&&(this.#s=null)}change(t){this.#s?.change(
t)}reset(){this.#o+=1,this.#s=null}async#n(){let{shown:t}=this,{first:e}=t,i=await this.#h(`before=${e}&limit=${Ei}`);!i||t.first!==e||(t.prepend(i,{from:i[0]?.
seq??this.#e.floor}),this.#r())}async#a(){let t=this.#s,e=await this.#h(`after=${t.last}&limit=${Ei}`);!e||t!==this.#s||(t.append(e),this.settle(),this.#r())}async#c(t){
let e=await this.#h(`before=${t+Es}&limit=${2*Es}`),n=e?.length&&e[0].seq<=t&&e.at(-1).seq>=t?e:await this.#h(`before=${t+1}&limit=${Es}`);return n?.length?this.#e.
pieceOf(n):vi}async#h(t){let{epoch:e}=this.#e,{items:i,epoch:n}=await f.get(`/rooms/${this.#t}/events?${t}`),o=this.#e.epoch;return o===(e??o)&&n===(o??n)?i:null}#u(t,e){
return this.#i.has(t)||this.#i.set(t,Promise.resolve(e()).finally(()=>this.#i.delete(t))),this.#i.get(t)}};var tr=5,er={role:({role:s})=>({role:s}),muted:({until:s})=>({muted_until:s}),unmuted:()=>({muted_until:null})},Zt=class extends EventTarget{#t;#e=new Set;#s=new Map;#i=null;#o=0;#r=null;#n=!1;#a=!1;loaded=!1;failed=!1;constructor({
room:t}){super(),this.#t=t}get list(){return[...this.#s.values()].map(t=>({...t,here:this.#e.has(t.user.id)}))}get count(){return this.#s.size}get hasMore(){return this.#i!==
null}presence({here:t,came:e=[],gone:i=[]}){t&&(this.#e=new Set(t));for(let n of e)this.#e.add(n);for(let n of i)this.#e.delete(n);this.#u()}apply(t){this.#r?.push(
t),this.#h(t),this.#u()}need(){this.#n||(this.#n=!0,this.#a&&this.load())}caughtUp(){this.#a=!0,this.#n&&this.load()}load(){return this.#c(`/rooms/${this.#t}/me\
mbers?limit=200`,new Map)}more(){return this.#i?this.#c(this.#i,this.#s):this.load()}has(t){return this.#s.has(t)}async add(t){for(let{id:e}of t)await f.put(`/r\
ooms/${this.#t}/members/${e}`)}async setRole(t,e){await f.patch(`/rooms/${this.#t}/members/${t}`,{role:e})}async mute(t,e){await f.patch(`/rooms/${this.#t}/memb\
ers/${t}`,e)}async ban(t,e){await f.put(`/rooms/${this.#t}/bans/${t}`,e)}async remove(t,{reason:e=""}={}){let i=e&&`?${new URLSearchParams({reason:e})}`;await f.
delete(`/rooms/${this.#t}/members/${t}${i}`)}async#c(t,e){this.#o+=1;let i=this.#o;this.#r=[];let n=await sr(t,e).catch(()=>null);if(i===this.#o){if(n){this.#s=
n.members,this.#i=n.next;for(let o of this.#r)this.#h(o);this.loaded=!0}this.#r=null,this.failed=!n,this.#u()}}#h(t){let{user:e,member:i=e,role:n="member"}=t,o=this.#s.
get(i.id),a=Rt(t);a==="begins"&&this.#s.set(i.id,{...o,user:i,role:n}),a==="ends"&&this.#s.delete(i.id),a==="changes"&&o&&this.#s.set(i.id,{...o,...er[t.type]?.(
t)})}#u(){this.dispatchEvent(new Event("change"))}};async function sr(s,t){let e=new Map(t),i=s;for(let n=0;i&&n<tr;n+=1){let o=await f.page(i);for(let a of o.items)
e.set(a.user.id,a);i=o.next}return{members:e,next:i}}var K=s=>!!s&&new Date(s)>new Date,Et=class{#t;#e;constructor(t){this.#t=t}await(t){clearTimeout(this.#e);let e=t.map(n=>new Date(n??0)-Date.now()).filter(n=>n>
0),i=Math.min(...e);i<2147483647&&(this.#e=setTimeout(this.#t,i))}};var vs=({role:s,archived:t})=>["owner","moderator"].includes(s)&&!t,vt=s=>vs(s)&&s.kind!=="direct",st=({role:s})=>["owner","moderator"].includes(s),xt=({role:s})=>s===
"owner";function St({seq:s,user:t,deleted:e},{me:i,room:n}){return!!s&&t.id===i.id&&!e&&!ee(n)}function xi(s,{me:t,room:e}){let i=s.user.id===t.id;return!!s.seq&&
!s.deleted&&(i||st(e))}function Si(s,{me:t,room:e}){return st(e)&&s.user.id!==t.id&&(xt(e)||s.role==="member")}function bi({seq:s,user:t,deleted:e},{me:i,room:n}){
return!!s&&t.id!==i.id&&!e&&n.kind!=="direct"&&!!n.role}var ir=50,xs=({shows_readers:s,member_count:t})=>s===!0&&t<=ir,te=({seq:s,deleted:t},e)=>!!s&&!t&&xs(e);
function ee({archived:s,muted_until:t,writers:e,role:i}){return s?"archived":K(t)?"muted":e==="moderators"&&i==="member"?"moderators":null}var se=class extends EventTarget{#t;#e=null;#s=null;constructor({room:t}){super(),this.#t=t}of(t){return[...this.#e??[]].flatMap(([e,i])=>i>=t?e:[])}async load(){
let t=this.#s=new Map;try{let{items:e}=await f.get(`/rooms/${this.#t}/readers`);t===this.#s&&(this.#e=new Map([...e.map(({user:i,seq:n})=>[i.id,n]),...t]))}catch(e){
throw t===this.#s&&(this.#e=null),e}finally{this.#i()}}hear({items:t}){for(let{user:e,seq:i}of t)this.#s?.set(e,i),this.#e?.set(e,i);this.#i()}#i(){this.dispatchEvent(
new Event("change"))}};var ie=class s{#t;#e;first;last;constructor({first:t=null,last:e=null,entries:i=[],changes:n=new Map}={}){Object.assign(this,{first:t,last:e}),this.#t=i,this.#e=
n}get entries(){return this.#t}entry(t){let e=this.#t[q(this.#t,t)];return e?.seq===t?e:void 0}holds(t){return this.first!==null&&t>=this.first&&t<=this.last}pieceOf(t){
let e=new s({first:t[0].seq,last:t[0].seq-1,changes:this.#e});return e.append(t),e}append(t){for(let e of t)e.seq>this.last&&this.take(e)}prepend(t,{from:e}){let i=t.
filter(n=>n.seq<this.first&&ki(n)).map(n=>this.#s(n));this.#t.unshift(...i),this.first=e}joins(t){if(this.first===null||t.last+1<this.first)return!1;let e=t.entries.
filter(({seq:i})=>i<this.first);return this.#t.unshift(...e),this.first=Math.min(this.first,t.first),!0}take(t){this.first??=t.seq,this.last=t.seq,Ct(t)?this.change(
t):ki(t)&&this.#t.push(this.#s(t))}change(t){this.#e.set(t.target,t);let e=q(this.#t,t.target),i=this.#t[e];i?.seq===t.target&&(this.#t[e]=Oi(i,t))}clear(){this.#t=
[],this.#e.clear(),this.first=this.last=null}dropBefore(t){this.#t.splice(0,q(this.#t,t)),this.first=t;for(let[e,i]of this.#e)i.seq<t&&this.#e.delete(e)}#s(t){let e=nr(
t),i=this.#e.get(e.seq);return i?Oi(e,i):e}};function q(s,t){let e=0,i=s.length;for(;e<i;){let n=e+i>>1;s[n].seq<t?e=n+1:i=n}return e}var ki=s=>b(s)||yi(s);function nr(s){
if(!b(s))return s;let{type:t,seq:e,at:i,user:n,text:o,edited_at:a,deleted:c=!1,client_id:l}=s;return{type:t,seq:e,at:i,user:n,text:o,editedAt:a,deleted:c,clientId:l}}
var or={edited:({text:s,at:t})=>({text:s,editedAt:t}),deleted:()=>({text:"",deleted:!0})};function Oi(s,t){return s.deleted?s:{...s,...or[t.type](t)}}var Ss=2e4,Nt=class s extends ie{floor=1;epoch=null;static from({epoch:t,first:e,cursor:i,entries:n}){let o=new s({first:e,last:i,entries:n});return o.epoch=t,o}get cursor(){
return this.last}get position(){return this.cursor===null?null:{after:this.cursor,epoch:this.epoch}}apply(t){if(this.cursor!==null){if(t.seq<=this.cursor)return"\
repeat";if(t.seq>this.cursor+1)return"hole"}return this.take(t),"applied"}startAt(t){this.cursor===null&&(this.last=t,this.first=t+1)}reset(){this.clear(),this.
epoch=null}trim(){if(this.entries.length<=Ss)return;let t=this.entries.filter(b);t.length>Ss&&this.dropBefore(t.at(-Ss/2).seq)}};var ne=class extends EventTarget{#t=new Map;#e=0;get users(){return[...this.#t.values()].map(({user:t})=>t)}heard(t){clearTimeout(this.#t.get(t.id)?.timer);let e=setTimeout(
()=>this.stopped(t.id),5*1e3);this.#t.set(t.id,{user:t,timer:e}),this.#s()}stopped(t){clearTimeout(this.#t.get(t)?.timer),this.#t.delete(t)&&this.#s()}shouldSay(t=Date.
now()){return t-this.#e<2*1e3?!1:(this.#e=t,!0)}said(){this.#e=0}clear(){for(let{timer:t}of this.#t.values())clearTimeout(t);this.#t.clear(),this.#s()}#s(){this.
dispatchEvent(new Event("change"))}};var oe=class{#t;#e=null;#s;#i=0;#o=[];#r=!1;constructor({readSeq:t,hasUnread:e,tell:i}){this.#t=i,this.#s=t,this.seen=t,this.newAfter=e?t:null}saw(t){return t<=
this.seen||this.#o.some(({from:e,to:i})=>t>=e&&t<=i)}get hasGap(){return this.#o.length>0}get told(){return this.#s}see({from:t,to:e}){if(!this.#r){if(this.seen===
null)return this.seeAll(e);e<=this.seen||(this.#o=rr([...this.#o,{from:t,to:e}]),this.#o[0].from<=this.seen+1&&this.#n(this.#o.shift().to))}}seeAll(t){this.#r=!1,
!(t<=(this.seen??-1))&&(this.#o=this.#o.filter(e=>e.to>t),this.#n(t))}tellNow(){clearTimeout(this.#e),this.#e=null,this.seen>this.#s&&this.#t(this.seen)&&(this.#s=
this.seen,this.#i=Math.max(this.#i,Ti())+2)}away(){this.newAfter=this.#o.at(-1)?.to??this.seen}goBack(t){clearTimeout(this.#e),this.#e=null,this.#r=!0,this.#o=[],
this.seen=this.#s=this.newAfter=t}back({count:t}){t||(this.newAfter=null)}readElsewhere(t){this.#s=Math.max(this.#s,t),this.seen!==null&&this.seeAll(t),this.newAfter!==
null&&(this.newAfter=Math.max(this.newAfter,t))}answered(){this.newAfter=null}restart(){this.seen=null,this.#s=0,this.newAfter=null,this.#o=[]}#n(t){this.seen=t;
let e=Math.max(.1,this.#i-8-Ti());this.#e??=setTimeout(()=>this.tellNow(),e*1e3)}},Ti=()=>performance.now()/1e3;function rr(s){let t=[];for(let e of s.sort((i,n)=>i.
from-n.from)){let i=t.at(-1);i&&e.from<=i.to+1?i.to=Math.max(i.to,e.to):t.push({...e})}return t}var re=class{#t;#e;#s;#i;#o;constructor({room:t,me:e,timeline:i,history:n,tell:o}){this.#t=t,this.#e=e,this.#s=i,this.#i=n,this.#o=o,this.reading=this.#n(t)}get count(){
let{seen:t}=this.reading;return t===null||this.#s.first<=t+1?this.#a(t??this.#s.cursor):Math.max(this.#t.unread,this.#a(t))}below(t){return this.#s.first>t+1?this.
count:this.#a(t,e=>!this.reading.saw(e.seq))}get first(){let{newAfter:t}=this.reading,{shown:e}=this.#i;return t===null||e.first>t+1?null:e.entries.slice(q(e.entries,
t+1)).find(n=>this.#c(n))?.seq??null}get stoppedElsewhere(){let{newAfter:t,hasGap:e}=this.reading;return e?!0:t!==null&&this.#s.first>t+1&&this.#i.hasOlder&&this.#i.
isAtNewest}get forList(){return{read_seq:this.reading.seen??0,unread:this.count}}begin(t){this.reading.goBack(t-1),this.#o({seq:t-1,back:!0})}take(t){let e=this.#t;
if(this.#t=t,e.isKept&&!t.isKept)this.reading.readElsewhere(Ai(t));else if(t.toldReadSeq!==e.toldReadSeq)return this.#r(t.toldReadSeq,e.toldReadSeq);return e.isKept===
!0}#r(t,e){let{seen:i,told:n}=this.reading;if(i===null)return!1;if(t<e&&t!==n)this.reading.goBack(t);else if(t>i)this.reading.readElsewhere(t);else return!1;return!0}#n(t){
let e=i=>this.#o({seq:i});return new oe({readSeq:Ai(t),hasUnread:t.unread>0||t.isKept===!0,tell:e})}#a(t,e=()=>!0){let i=0,{entries:n}=this.#s;for(let o=n.length-
1;o>=0&&n[o].seq>t;o-=1)this.#c(n[o])&&e(n[o])&&(i+=1);return i}#c(t){return b(t)&&t.user.id!==this.#e.id&&!t.deleted}},Ai=({read_seq:s,unread:t,head:e,isKept:i})=>Math.
max(s??0,t>0||i?0:e??0);var ar=12,ae=class extends EventTarget{#t;#e;#s;#i;#o;#r=new Set;#n;#a;#c;#h=!1;#u;#m=new AbortController;constructor({room:t,me:e,rooms:i,outbox:n,store:o,socket:a,
directory:c,blocks:l}){super(),Object.assign(this,{id:t.id,me:e,room:t}),this.#t=i,this.#e=n,this.#s=o,this.#i=c,this.#o=l;let d=o.read(t.id);this.timeline=d?Nt.
from(d):new Nt,this.history=new Qt({room:t.id,timeline:this.timeline,changed:()=>this.#E()}),this.typing=new ne,this.members=new Zt({room:t.id}),this.readers=new se(
{room:t.id});let u=p=>this.#n.send({type:"read",...p});this.unread=new re({room:t,me:e,timeline:this.timeline,history:this.history,tell:u}),this.#a=new yt({room:t.
id,outbox:n,send:p=>this.#b(p)}),this.#n=new zt({room:t.id,socket:a,cursor:()=>this.timeline.position})}get state(){return this.#n.state}get isOver(){return this.#n.
isOver}get unsent(){return this.#e.of(this.id).filter(({target:t})=>!t)}get unsentEdits(){return this.#e.edits(this.id)}get reading(){return this.unread.reading}personOf(t){
return this.#i.of(t)}isBlocked({seq:t,user:e}){return this.#o.has(e.id)&&!this.#r.has(t)}reveal(t){this.#r.add(t),this.#E()}open(){let{signal:t}=this.#m;this.#e.
addEventListener("change",()=>this.#y(),{signal:t}),this.#t.addEventListener("change",()=>this.#S(),{signal:t});for(let e of[this.#i,this.#o])e.addEventListener(
"change",()=>this.#E(),{signal:t});this.#n.addEventListener("frame",({detail:e})=>this.#f(e),{signal:t}),this.#n.addEventListener("state",()=>this.#x(),{signal:t}),
this.#n.open()}close(){this.keep(),this.#m.abort(),clearTimeout(this.#u),this.#n.close(),this.#a.stop(),this.typing.clear(),this.noteRead()}noteRead(){this.#h&&
this.#t.note(this.id,{...this.unread.forList,isMarkedUnread:!1})}keep(){this.isOver||(this.reading.tellNow(),this.#s.write(this.id,this.timeline))}send(t){this.
reading.answered(),this.typing.said(),this.#e.add(this.id,t),this.#a.next()}retry(t){this.#e.retry(t),this.#a.next()}discard(t){this.#e.remove(t)}sayTyping(){this.
state==="live"&&this.typing.shouldSay()&&this.#n.send({type:"typing"})}edit({seq:t,epoch:e},i){this.#e.add(this.id,i,{target:t,epoch:e}),this.#a.next()}delete({
seq:t,epoch:e,reason:i=""}){let n=i?`?${new URLSearchParams({reason:i})}`:"";return f.delete(`/rooms/${this.id}/messages/${t}${n}`,{"Parley-Epoch":e})}get lastOwn(){
let t=Date.now()-ar*36e5,e=this.timeline.entries.findLast(i=>b(i)&&St(i,this));return e&&Date.parse(e.at)>=t?e:void 0}markUnread(t){this.unread.begin(t),this.#t.
note(this.id,{...this.unread.forList,isMarkedUnread:!0}),this.#E()}#f(t){if(t.seq!==void 0)return this.#d(t);this.#l[t.type]?.(t)}#l={opened:({epoch:t,floor:e})=>{
this.#c=t,this.timeline.epoch??=t,this.timeline.floor=e??1},resync:({reason:t})=>this.#g(t),live:({head:t})=>this.#v(t),readers:t=>this.readers.hear(t),presence:t=>this.
members.presence(t),typing:({user:t})=>t.id!==this.me.id&&this.typing.heard(t),ack:({client_id:t})=>this.#a.delivered(t),error:({client_id:t,code:e,retry_after:i})=>this.#a.
refused(t,{code:e,retryAfterSeconds:i})};#d(t){let e=this.timeline.apply(t);if(e==="hole")return this.#n.reopen();if(e!=="repeat"){for(let i of[t.user,t.member])
i&&this.#i.note(i);Ct(t)&&this.history.change(t),b(t)&&this.typing.stopped(t.user.id),b(t)&&t.user.id===this.me.id&&this.state==="live"&&this.reading.seeAll(t.seq),
t.user?.id===this.me.id&&t.client_id&&this.#a.delivered(t.client_id),this.state==="live"&&this.#p(t),this.#E()}}#p(t){Rt(t)&&(this.members.apply(t),Rt(t)==="end\
s"&&this.typing.stopped((t.member??t.user).id))}#g(t){this.timeline.reset(),this.history.reset(),this.timeline.epoch=this.#c,this.reading.restart(),this.#s.forget(
this.id),this.dispatchEvent(new CustomEvent("resync",{detail:{reason:t}})),this.#E()}#v(t){this.timeline.startAt(t),this.history.settle(),this.#w(),this.keep(),
this.members.caughtUp(),xs(this.room)&&this.readers.load().catch(()=>{})}#w(){for(let{clientId:t,epoch:e,text:i}of this.unsentEdits.values())e!==this.timeline.epoch&&
(this.#e.remove(t),this.dispatchEvent(new CustomEvent("lost-edit",{detail:{text:i}})))}#x(){this.state==="live"?(this.#a.start(),this.reading.tellNow()):(this.#a.
stop(),this.typing.clear(),this.#h&&this.reading.away()),this.#h=this.state==="live",this.dispatchEvent(new Event("state")),this.#E()}#y(){clearTimeout(this.#u),
this.#u=setTimeout(()=>this.#a.next(),Jt*1e3),this.#E()}#S(){let t=this.room;if(this.room=this.#t.find(this.id)??(t.role?{...t,role:null}:t),this.room===t)return;
let e=this.unread.take(this.room);this.dispatchEvent(new Event("room")),e&&this.#E()}#b({clientId:t,text:e,target:i,epoch:n}){let o=i?{type:"edit",target:i,epoch:n}:
{type:"send"};this.#n.send({...o,client_id:t,text:e})}#E(){this.dispatchEvent(new Event("change"))}};var cr=document.documentElement.dataset.language,R=navigator.language.startsWith(cr)?navigator.language:document.documentElement.lang,hr=new Intl.PluralRules(R),
_i=new Intl.NumberFormat(R),lr=new Intl.ListFormat(R,{type:"conjunction"}),dr=new Intl.DateTimeFormat(R,{hour:"numeric",minute:"2-digit"}),ur=new Intl.DateTimeFormat(
R,{month:"short",day:"numeric"}),mr=new Intl.DateTimeFormat(R,{dateStyle:"short"}),fr=new Intl.DateTimeFormat(R,{dateStyle:"full",timeStyle:"short"}),pr=new Intl.
DateTimeFormat(R,{weekday:"long",month:"long",day:"numeric"}),gr=new Intl.DateTimeFormat(R,{dateStyle:"long"}),wr=new Intl.DateTimeFormat(R,{year:"numeric",month:"\
long"}),yr=new Intl.RelativeTimeFormat(R,{numeric:"auto"}),bs={};async function Li(){bs=await(await fetch(document.getElementById("words").href)).json()}function h(s,t={}){
return(bs[s]??s).replace(/\{(\w+)\}/g,(i,n)=>t[n]??"")}function S(s,t,e={}){return h(`${s}_${hr.select(t)}`,{count:_i.format(t),...e})}function P(s){s.code||reportError(
s);let t=`error.${s.code}`;return t in bs?h(t):h("error.unknown")}function it(s){let t=s.length>3?[...s.slice(0,2),S("people.others",s.length-2)]:s;return lr.format(
t)}var L=s=>_i.format(s),bt=(s,{hasMore:t})=>t?h("more_than",{count:L(s)}):L(s),he=s=>dr.format(s),O=s=>fr.format(s),Ci=s=>wr.format(s);function Ri(s,t=new Date){
try{let e=new Intl.DateTimeFormat(R,{weekday:"short",hour:"numeric",minute:"2-digit",timeZone:s});return h("person.time",{time:e.format(t),place:s.split("/").at(
-1).replaceAll("_"," ")})}catch{return""}}function Ni(s,t=new Date){let e=Math.round((ce(t)-ce(s))/864e5);return e===0||e===1?Er(yr.format(-e,"day")):(s.getFullYear()===
t.getFullYear()?pr:gr).format(s)}function kt(s,t=new Date){return ce(s).getTime()===ce(t).getTime()?he(s):(s.getFullYear()===t.getFullYear()?ur:mr).format(s)}var ce=s=>new Date(
s.getFullYear(),s.getMonth(),s.getDate()),Er=s=>s.charAt(0).toLocaleUpperCase(R)+s.slice(1);var ks="parley:lines:",Di="parley:sizes:",Os={rooms:"parley:rooms:",sections:"parley:sections:",people:"parley:people:",blocks:"parley:blocks:"},As="parley:me",
de="parley:recent-emoji",ue="parley:last-room",It=!1,le=class{#t;#e;#s;constructor({me:t}){this.#t=`${ks}${t.id}:`,this.#e=Di+t.id,this.#s=t.id,_s()?.id!==t.id&&
Ts(),Ls(t)}read(t){let e=localStorage.getItem(this.#t+t);return e&&JSON.parse(e)}write(t,e){if(e.cursor===null||It)return;let i=vr(e),n=this.#o();delete n[t],n[t]=
i.length,this.#r(n),Dt(this.#e,JSON.stringify(n)),Dt(this.#t+t,i)}recall(t){return JSON.parse(localStorage.getItem(Os[t]+this.#s))}keep(t,e){It||Dt(Os[t]+this.#s,
JSON.stringify(e))}keepRooms(t){this.keep("rooms",t.length>500?null:t)}keepPeople(t){this.keep("people",t.slice(-300))}forget(t){if(It)return;let e=this.#o();this.#i(
t,e),Dt(this.#e,JSON.stringify(e))}#i(t,e){localStorage.removeItem(this.#t+t),delete e[t]}#o(){let t=localStorage.getItem(this.#e);return t===null&&Ts([ks]),t===
null?{}:JSON.parse(t)}#r(t){let e=Object.values(t).reduce((i,n)=>i+n,0);for(let[i,n]of Object.entries(t)){if(e<=15e5)return;this.#i(i,t),e-=n}}},_s=()=>JSON.parse(
localStorage.getItem(As)),Ls=s=>It||Dt(As,JSON.stringify(s));function J(){It=!0,Ts()}function Ts(s=[ks,Di,...Object.values(Os),As,ue,de]){for(let t of Object.keys(
localStorage))s.some(e=>t.startsWith(e))&&localStorage.removeItem(t)}function vr({epoch:s,cursor:t,first:e,entries:i}){let n=i.slice(-60),o=JSON.stringify(n);for(;o.
length>5e4;)n=n.slice(Math.ceil(n.length/4)),o=JSON.stringify(n);let a=n.length===i.length?e:n[0]?.seq??t+1;return JSON.stringify({epoch:s,first:a,cursor:t,entries:n})}
function Dt(s,t){try{localStorage.setItem(s,t)}catch{localStorage.removeItem(s)}}var ct=s=>s.isComposing||s.keyCode===229,U=matchMedia("(hover: hover)"),me=s=>xr(s)&&U.matches,xr=s=>s.key==="Enter"&&!s.shiftKey&&!ct(s),Mt=s=>s.value.toWellFormed().
replaceAll("\0","").trim();function Ii(s,t,{from:e=s.selectionStart,to:i=s.selectionEnd}={}){s.focus({preventScroll:!0}),s.setSelectionRange(e,i),!document.execCommand(
"insertText",!1,t)&&(s.setRangeText(t,e,i,"end"),s.dispatchEvent(new InputEvent("input",{bubbles:!0})))}var Sr=CSS.supports("field-sizing","content");function Pt(s){
Sr||(s.style.blockSize="auto",s.style.blockSize=`${s.scrollHeight}px`)}var br=new Set(["accounts","audit","abandoned"]),fe=class{#t;#e;#s=null;#i=null;#o=!1;#r=!1;#n=null;constructor({me:t,...e}){this.#t=t,this.#e=e;let{rooms:i,router:n,
socket:o,conversationView:a}=e;n.addEventListener("change",({detail:c})=>this.#a(c)),i.addEventListener("change",()=>this.#S()),i.addEventListener("told",({detail:c})=>this.#b(
c)),o.addEventListener("state",()=>this.#O(o)),o.addEventListener("frame",({detail:c})=>c.type==="hello"&&this.#E(c)),document.addEventListener("visibilitychang\
e",()=>this.#k()),n.placeHere=()=>this.#s&&a.place,addEventListener("pagehide",()=>this.#A())}get conversation(){return this.#s}async start(){let{rooms:t,router:e,
shell:i}=this.#e;t.loaded||await t.settled,t.loaded||t.addEventListener("loaded",()=>this.#a(),{once:!0});let{address:n}=e;n.view==="room"&&!n.panel?e.go({...n,
panel:i.panelAtFirst},{replace:!0}):this.#a()}#a({again:t=!1}={}){let{address:e}=this.#e.router;return this.#o=!1,e.view==="room"?this.#c({...e,again:t}):e.view in
this.#e.pages?this.#u(e.view,{again:t}):this.#h()}async#c({room:t,seq:e,panel:i,again:n}){let{router:o,rooms:a,shell:c}=this.#e;if(t===this.#s?.id&&!this.#s.isOver)
return c.show("room"),this.#l(i),this.#m(e,{again:n});let l=a.find(t)??await a.fetch(t).catch(d=>this.#w(t,d));!l||t!==o.address.room||(l.id===t?this.#f(l,{seq:e,
panel:i}):o.go({...o.address,room:l.id},{replace:!0}))}#h(){let{rooms:t,router:e,shell:i,stage:n}=this.#e,o=t.mine.find(({id:a})=>a===localStorage.getItem(ue))??
t.mine[0];if(o&&i.showsRoomsBesides)return e.go({view:"room",room:o.id,panel:i.panelAtFirst},{replace:!0});this.#d(),i.show("rooms"),n.show({title:h("stage.none\
.title"),text:h("stage.none.text"),actions:[]}),this.#k()}#u(t,{again:e}){let{shell:i,sidebar:n,stage:o,pages:a}=this.#e;if(!(this.#i===a[t]&&!e)){if(this.#d(),
br.has(t)&&this.#t.role!=="owner")return this.#g();this.#i=a[t],o.clear(),i.show(t),n.showCurrent({view:t}),this.#i.show(),this.#k()}}#m(t,{again:e}){let{router:i,
conversationView:n}=this.#e;t===this.#n&&!(t&&e)||(this.#n=t,t&&(e||!i.place)?n.goTo(t):n.comeBackTo(i.place))}#f(t,{seq:e,panel:i}){let{shell:n,stage:o,conversationView:a}=this.#e;
if(this.#d({to:t.id}),n.show("room"),!t.role)return this.#p(t);o.clear(),localStorage.setItem(ue,t.id);let c=new ae({...this.#e,room:t,me:this.#t});this.#s=c,c.
addEventListener("state",()=>this.#y(c.state)),c.addEventListener("room",()=>this.#k()),c.open(),this.#e.sidebar.showCurrent({room:t.id}),this.#l(i),a.show(c),this.#k(),
this.#n=e;let{place:l}=this.#e.router;if(l)a.comeBackTo(l);else if(e)return a.goTo(e);U.matches&&a.focusComposer()}#l(t){let{slot:e,shell:i}=this.#e;e.show(t,this.#s),
(t==="people"||!t)&&i.notePanel(!!t)}#d({to:t=null}={}){let{rooms:e,store:i,slot:n,sidebar:o,backgroundSender:a}=this.#e,{id:c}=this.#s??{};this.#s?.close(),this.#s=
null,this.#i=null,n.show(null,null),c&&!e.find(c)?.role&&i.forget(c),a.openRoom=t,o.showCurrent({})}#p(t){let{rooms:e}=this.#e,i=()=>e.join(t.id).then(()=>this.#a(),
n=>this.#x(n));this.#e.stage.show({title:t.name,text:t.topic||h("stage.join.text"),actions:[{label:h("browse.join"),act:i,primary:!0}]})}#g(){let{shell:t,stage:e}=this.#e;
t.show("room"),e.show({title:h("error_page.forbidden.title"),text:h("error_page.forbidden.detail"),actions:[this.#v]}),this.#k()}get#v(){return{label:h("status.\
rooms.action"),act:()=>this.#e.router.go(z),primary:!0}}#w(t,e){e.code||reportError(e),t===this.#e.router.address.room&&this.#x(e)}#x({status:t,code:e}){let{shell:i,
stage:n}=this.#e,o=t===404?"missing":e==="unreachable"?"offline":"trouble";this.#o=o!=="missing",this.#d(),i.show("room"),n.show({title:h(`stage.${o}.title`),text:h(
`stage.${o}.text`),actions:[o==="missing"?this.#v:{label:h("again"),act:()=>this.#a(),primary:!0}]})}#y(t){let e=pt[t]?.forgets;e==="room"&&this.#e.store.forget(
this.#s.id),e==="everything"&&J()}#S(){!this.#e.rooms.failed&&this.#o&&this.#a(),this.#k()}#b({id:t}){t===this.#e.router.address.room&&(!this.#s||gi(this.#s.state))&&
this.#a()}#E({user:t}){t.id!==this.#t.id&&(J(),location.reload())}#O({state:t,isOpen:e}){t==="ended"&&this.#T(),e&&(this.#r&&f.get("/me").catch(()=>{}),this.#r=
!0)}#A(){this.#s?.keep(),this.#s?.noteRead(),this.#e.rooms.keep()}#T(){J(),this.#s||wt()}#k(){let t=this.#s?.room.name??this.#i?.title,e=t?h("title.room",{room:t}):
h("app.name"),i=this.#e.sidebar.unreadTotal;document.title=i?h("title.unread",{count:L(i),title:e}):e}};var Cs=navigator.serviceWorker,Mi="parley-",kr=8;function Pi(){Cs?.register("/service-worker.js",{updateViaCache:"none"}).catch(()=>{})}function $i(){Cs?.controller?.
postMessage("refresh")}async function Bi(s){let t=await Cs?.getRegistration();if(t&&await Tr(Or(t)).catch(()=>t.unregister()),!window.caches)return;let e=i=>i.startsWith(
Mi)&&i!==Mi+s;for(let i of(await caches.keys()).filter(e))await caches.delete(i)}async function Or(s){await s.update();let t=s.installing??s.waiting;t&&await new Promise(
e=>{t.onstatechange=()=>["activated","redundant"].includes(t.state)&&e()})}var Tr=s=>Promise.race([s,new Promise(t=>setTimeout(t,kr*1e3))]);var Ar=365*24*3600;function ji(s){document.documentElement.dataset.theme=s,document.cookie=`theme=${s}; path=/; max-age=${Ar}; samesite=lax`,$i()}var r=(s,t=document)=>t.querySelector(s),w=s=>document.getElementById(s).content.firstElementChild.cloneNode(!0);function Ot(s,t){let e=r(".icon use",s),i=`#ico\
n-${t}`;e.getAttribute("href")!==i&&e.setAttribute("href",i)}function m(s,t){s.textContent!==t&&(s.textContent=t)}function X(s,t,e=""){let i=document.createElement(
s);return i.textContent=t,e&&(i.className=e),i}var Rs=class{#t=[];#e=0;#s=!1;constructor(){addEventListener("popstate",({state:t})=>this.#s?this.#r(t):this.#a(t))}start(){this.#a(history.state)}get isEmpty(){
return!this.#t.length}open(t){let e={close:t};return this.#t.push(e),this.#e?this.#e-=1:this.#s||this.#n(this.#t.length),e}close(t){let e=this.#t.indexOf(t);e>=
0&&this.#i(e)}closeAll(){this.#i(0)}takeEntry(){let t=this.#e>0;return this.#e=0,this.#s=!1,t}#i(t){let e=this.#t.splice(t);for(let i of e.reverse())i.close();this.#e+=
e.length,this.#e&&setTimeout(()=>this.#o())}#o(){this.#e&&(this.#s=!0,history.go(-this.#e),this.#e=0)}#r(t){this.#s=!1;for(let e=(t?.layers??0)+1;e<=this.#t.length;e+=
1)this.#n(e)}#n(t){history.pushState({...history.state,layers:t},"")}#a(t){let e=t?.layers??0;for(;this.#t.length>e;)this.#t.pop().close();e>this.#t.length&&history.
go(this.#t.length-e)}},M=new Rs;var v=s=>r(`dialog[data-dialog="${s}"]`)??document.body.appendChild(w(`dialog-${s}`)),Fi=new WeakMap;function x(s,{title:t}={}){t&&(r(".dialog-header h2",s).textContent=
t),s.returnValue="",s.showModal();let e=M.open(()=>s.close());return Fi.set(s,e),new Promise(i=>{let n=()=>{M.close(e),i(s.returnValue)};s.addEventListener("clo\
se",n,{once:!0})})}function pe(s){M.close(Fi.get(s))}function qi(){let s=null;document.addEventListener("pointerdown",({target:t})=>s=t),document.addEventListener(
"click",({target:t})=>{t.matches("dialog")&&s===t?t.close():t.closest("[data-close]")?.closest("dialog").close()})}var H=async s=>await Ns(s)==="yes";function Ns({title:s,text:t,action:e,other:i="",isHarmless:n=!1}){let o=v("confirm");r(".confirm-text",o).textContent=t;let a=r(
'[value="yes"]',o);return a.textContent=e,a.classList.toggle("button-danger",!n),a.classList.toggle("button-primary",n),r('[value="other"]',o).textContent=i,r('\
[value="other"]',o).hidden=!i,x(o,{title:s})}function N(s,t){let e=!1;s.onsubmit=async i=>{if(i.preventDefault(),e)return;e=!0;let n=Object.fromEntries(new FormData(s));await E(s,async()=>{await t(n),Ds(s,
!0)}),e=!1},s.oninput=()=>Ds(s,!1)}function Ds(s,t){let e=s.querySelector(":scope > .form-success");e&&(e.hidden=!t)}async function E(s,t){let e=r(".form-error",
s);e.hidden=!0,s.setAttribute("aria-busy","true");try{await t()}catch(i){e.textContent=P(i),e.hidden=!1}finally{s.removeAttribute("aria-busy")}}function _(s){s.
reset(),Ds(s,!1),r(".form-error",s).hidden=!0}var _r=new Intl.Segmenter(void 0,{granularity:"grapheme"}),g=s=>s.display_name||s.name;function Hi(s){let e=g(s).split(/[\s._-]+/u).filter(Boolean).slice(0,2).map(
i=>[..._r.segment(i)][0].segment);return(new RegExp("^\\p{Script=Han}","u").test(e[0])?e[0]:e.join("")).toLocaleUpperCase()}var Is=({status:s})=>s&&(!s.until||K(
s.until))?s:null;function Tt(s){let{emoji:t,text:e}=Is(s)??{};return[t,e].filter(Boolean).join(" ")}var Wi=({picture:s},t)=>s?`/api/v1/pictures/${s}?size=${t}`:
null;function Ui(s){let t=0;for(let e of s.id)t=t*31+e.codePointAt(0)>>>0;return t%360}function k(s,t,{size:e="small"}={}){m(s,Hi(t)),s.style.setProperty("--hue",Ui(t));let i=Wi(t,e);s.classList.toggle("has-picture",!!i),s.style.backgroundImage=i?
`url("${i}")`:""}function W(s,t){s.dataset.presence=t}var Lr=6e4;function Gi(s,{me:t,onChanged:e}){Cr(r(".picture-form",s),{me:t,onChanged:e}),Rr(r(".profile-form",s),{me:t,onChanged:e}),Dr(r(".status-form",s),{me:t,
onChanged:e})}function Cr(s,{me:t,onChanged:e}){let i=r("input",s),n=r('[data-action="remove-picture"]',s),o=()=>{k(r(".avatar",s),t,{size:"large"}),n.hidden=!t.
picture},a=c=>E(s,async()=>{e(await c()),o()});_(s),r('[data-action="choose-picture"]',s).onclick=()=>i.click(),i.onchange=()=>i.files[0]&&a(()=>f.upload("/me/p\
icture",i.files[0])),n.onclick=()=>a(()=>f.delete("/me/picture")),o()}function Rr(s,{me:t,onChanged:e}){_(s);let{display_name:i,pronouns:n,about:o,time_zone:a}=s.
elements;i.value=t.display_name,n.value=t.pronouns??"",o.value=t.about??"",Nr(a,t.time_zone),r(".hint",s).textContent=h("account.signed_in_as",{name:t.name}),N(
s,async c=>e(await f.patch("/me",{display_name:c.display_name.trim(),pronouns:c.pronouns.trim(),about:c.about.trim(),time_zone:c.time_zone||null})))}function Nr(s,t){
let e=Intl.DateTimeFormat().resolvedOptions().timeZone,i=new Set([e,...t?[t]:[],...Intl.supportedValuesOf("timeZone")]);s.replaceChildren(new Option(h("profile.\
time_zone.none"),""),...[...i].map(n=>new Option(n,n))),s.value=t??""}function Dr(s,{me:t,onChanged:e}){_(s);let i=Is(t),{emoji:n,text:o,until:a,quiet:c}=s.elements;
n.value=i?.emoji??"",o.value=i?.text??"",a.value=i?.until?"keep":"",c.value=K(t.quiet_until)?"keep":"";for(let l of[a,c])r('[value="keep"]',l).hidden=l.value!==
"keep";N(s,async l=>{let d={emoji:l.emoji.trim(),text:l.text.trim()},p={status:!d.emoji&&!d.text?null:{...d,until:Ki(l.until,i?.until)}};e(await f.patch("/me",{
...p,quiet_until:Ki(l.quiet,t.quiet_until)}))})}function Ki(s,t){return s?s==="keep"?t:s==="today"||s==="week"?Ir(s).toISOString():new Date(Date.now()+Number(s)*
Lr).toISOString():null}function Ir(s){let t=new Date;return t.setHours(24,0,0,0),s==="week"&&t.setDate(t.getDate()+(7-new Date().getDay())%7),t}var D=class extends EventTarget{#t=null;#e=0;items=[];loading=!1;failed=!1;get hasMore(){return this.#t!==null}open(t){return this.#s(t,[])}more(){return this.#s(
this.#t,this.items)}close(){this.#e+=1}async#s(t,e){this.#e+=1;let i=this.#e;this.loading=!0;let{items:n,next:o,failed:a}=await f.page(t).catch(()=>({items:[],next:t,
failed:!0}));i===this.#e&&(this.items=[...e,...n],this.#t=o,this.loading=!1,this.failed=!!a,this.dispatchEvent(new Event("change")))}};var ht=s=>r(".list-more",s);function lt(s,{hasMore:t,failed:e}){let i=ht(s),n=document.activeElement===i;r(".list-trouble",s).hidden=!e,i.textContent=h(e?"again":
"list.more"),i.hidden=!t&&!e;let o=[...s.querySelectorAll("li button")].at(-1)??r("ul[tabindex]",s);n&&i.hidden&&o?.focus()}function C(s,t,{create:e,update:i,key:n=o=>o.key}){let o=new Set(t.map(n)),a=new Map;for(let l of[...s.children]){let{key:d}=l.dataset;o.has(d)&&!a.has(d)?a.set(
d,l):l.remove()}let c=s.firstElementChild;for(let l of t){let d=a.get(n(l))??Mr(e,l,n(l));i(d,l),c&&d===c.nextElementSibling&&(c.remove(),c=d),d===c?c=c.nextElementSibling:
s.insertBefore(d,c)}}function Mr(s,t,e){let i=s(t);return i.dataset.key=e,i}var Vi=new WeakMap;function B(s,{list:t,into:e,none:i,sort:n=d=>d,key:o=({id:d})=>d,create:a,update:c,signal:l}){let d=()=>{l?.aborted||(C(r(e,s),n(t.items),{key:o,
create:a,update:c}),i&&(r(i,s).hidden=t.items.length>0||t.failed||!!t.searching),lt(s,t))};return Vi.get(s)?.close(),Vi.set(s,t),t.addEventListener("change",d,{
signal:l}),l?.addEventListener("abort",()=>t.close()),ht(s).onclick=()=>t.more(),d}var Pr={Edge:/Edg\//,Opera:/OPR\//,Firefox:/Firefox\//,Chrome:/Chrome\//,Safari:/Safari\//},$r={iOS:/iPhone|iPad/,Android:/Android/,Windows:/Windows/,macOS:/Mac OS/,
Linux:/Linux/};function zi(s){let t=new D,e=()=>t.open("/me/sessions?limit=50"),i=({id:n})=>E(s,()=>f.delete(`/me/sessions/${n}`)).then(e);B(s,{list:t,into:".se\
ssion-list",sort:Br,create:()=>w("session-item"),update:(n,o)=>jr(n,o,i)}),e()}var Br=s=>s.toSorted((t,e)=>new Date(e.last_seen_at)-new Date(t.last_seen_at));function jr(s,t,e){
let i=r(".session-agent",s);i.textContent=qr(t.user_agent??""),i.title=t.user_agent??"",r(".session-seen",s).textContent=t.current?h("sessions.current"):Fr(t),r(
"button",s).hidden=t.current,r("button",s).onclick=()=>e(t)}function Fr({last_seen_at:s,address:t}){return h("sessions.seen",{date:O(new Date(s)),address:t??""})}
function qr(s){let t=Yi(Pr,s),e=Yi($r,s);return t?e?h("sessions.device",{browser:t,system:e}):t:h("sessions.program")}function Yi(s,t){return Object.keys(s).find(
e=>s[e].test(t))}function Ji({me:s,outbox:t,drafts:e,onChanged:i,onReadingShown:n}){let o=v("account");for(let a of o.querySelectorAll("details"))a.open=!1;return Gi(o,{me:s,onChanged:i}),
Hr(r(".reading-setting",o),{onReadingShown:n}),Wr(o),Ur(r(".password-form",o),s),r(".sessions",o).ontoggle=({target:a})=>a.open&&zi(a),r(".server-places",o).hidden=
s.role!=="owner",r(".sign-out",o).onsubmit=a=>Kr(a,{outbox:t,drafts:e}),x(o)}function Hr(s,{onReadingShown:t}){let e=r("input",s);e.disabled=!0;let i=n=>{e.checked=
n.shown,e.disabled=!1};E(s,async()=>i(await f.get("/me/reading"))),e.onchange=()=>{let n=e.checked;return e.checked=!n,E(s,async()=>{i(await f.put("/me/reading",
{shown:n})),t()})}}function Wr(s){for(let t of s.querySelectorAll('[name="theme"]'))t.checked=t.value===document.documentElement.dataset.theme,t.onchange=()=>ji(
t.value);r('input[name="next"]',s).value=location.pathname}function Ur(s,t){_(s),s.elements.username.value=t.name,N(s,async({current_password:e,new_password:i})=>{
await f.put("/me/password",{current_password:e,new_password:i}),_(s)})}async function Kr(s,{outbox:t,drafts:e}){let i=t.all.length,n=s.target;i&&(s.preventDefault(),
!await H({title:h("sign_out.title"),text:S("sign_out.unsent",i),action:h("sign_out")}))||(t.clear(),e.clear(),J(),i&&n.submit())}var G=s=>s.normalize("NFKD").replace(new RegExp("\\p{Mn}","gu"),"").toLocaleLowerCase(R);var Gr=.2,nt=class extends D{#t=null;words="";get searching(){return this.#t!==null||this.loading}search(t){clearTimeout(this.#t),this.words=t,this.#t=setTimeout(
()=>this.#e(),t?Gr*1e3:0)}close(){clearTimeout(this.#t),super.close()}#e(){this.#t=null,this.open(this.pathFor(this.words))}};var Vr=50,At=class extends nt{suggested=[];async loadSuggested(){let{items:t}=await f.page("/rooms?scope=suggested&limit=20").catch(()=>({items:[]}));this.suggested=
t,this.dispatchEvent(new Event("change"))}pathFor(t){return`/rooms?${new URLSearchParams({scope:"joinable",limit:Vr,q:t})}`}};var Yr=50,ge=class extends nt{constructor({directory:t}){super(),this.addEventListener("change",()=>t.take(this.items))}pathFor(t){return`/users?${new URLSearchParams(
{limit:Yr,q:t})}`}};var Ms=50,ot=class extends EventTarget{#t;#e=null;#s=null;#i=new Map;#o;words="";constructor({rooms:t=null,directory:e=null,isOffered:i=()=>!0}){super(),this.#t=
t,this.#o=i;let n=()=>this.dispatchEvent(new Event("change"));t&&(this.#e=new At,this.#e.addEventListener("change",()=>{for(let o of this.#e.items)this.#i.set(o.
id,o);n()})),e&&(this.#s=new ge({directory:e}),this.#s.addEventListener("change",n))}search(t){this.words=t;for(let e of this.#r)e.search(t);this.dispatchEvent(
new Event("change"))}close(){for(let t of this.#r)t.close()}get searching(){return this.#r.some(t=>t.searching)}get failed(){return this.#r.some(t=>t.failed)}get items(){
return[...this.#n.slice(0,Ms),...this.#a,...this.#c.slice(0,Ms)].filter(this.#o)}get hasMore(){return[this.#n,this.#c].some(({length:e})=>e>Ms)||this.#r.some(e=>e.
items.length>0&&e.hasMore)}get#r(){return[this.#e,this.#s].filter(Boolean)}get#n(){return this.#t?Qi([...this.#t.mine,...this.#t.archived],this.words).map(Xi):[]}get#a(){
let{items:t=[],searching:e}=this.#s??{},i=G(this.words),n=({name:o,display_name:a})=>G(`${a} ${o}`).includes(i);return t.filter(o=>!e||n(o)).map(o=>({kind:"pers\
on",id:o.id,person:o}))}get#c(){if(!this.#e)return[];let e=this.#e.words===this.words&&!this.#e.searching?this.#e.items:[];return[...new Map([...Qi([...this.#i.
values()],this.words),...e].map(n=>[n.id,n])).values()].filter(({id:n})=>!this.#t.find(n)?.role).map(Xi)}},Xi=s=>({kind:"room",id:s.id,room:s});function Qi(s,t){
let e=G(t);return s.map(i=>({room:i,at:zr(i,e)})).filter(({at:i})=>i>=0).sort((i,n)=>Zi(i)-Zi(n)).map(({room:i})=>i)}function zr({name:s,kind:t,people:e=[]},i){
let n=G(s).indexOf(i);return n>=0||t!=="direct"?n:Math.max(-1,...e.map(o=>G(o.name).indexOf(i)))}var Zi=({room:s,at:t})=>(t>0?2:0)+(s.unread?0:1);var Ps=({kind:s,archived:t})=>t?"archive":{private:"lock",direct:"people"}[s]??"hash",dt=({kind:s,people:t})=>s==="direct"&&t.length===1?t[0]:null;function we(s,t,{
directory:e,presence:i}){let n=r(".avatar",s),o=dt(t);if(r(".icon",s).toggleAttribute("hidden",!!o),n.hidden=!o,!o)return Ot(s,Ps(t));k(n,e.of(o)),W(n,i.of(o.id))}var rt=class{#t;#e;#s;#i;#o;#r;#n;constructor(t,{choices:e,onChosen:i,...n}){this.#t=t,this.#e=r("input",t),this.#s=r(".choice-list",t),this.#i=r(".choice-note",
t),this.#o=e,this.#r=n,this.#n=i,this.#e.value="",this.#e.oninput=()=>this.#a(),this.#e.onkeydown=o=>this.#d(o),e.addEventListener("change",()=>this.#c()),this.#a()}clear(){
this.#e.value="",this.#a(),this.#e.focus()}get words(){return this.#e.value.trim()}#a(){this.#l(null),this.#o.search(this.words)}#c(){let{items:t,hasMore:e,searching:i,
failed:n}=this.#o,o=this.#f?.dataset.key,a=0;C(this.#s,t,{key:({kind:d,id:u})=>`${d}:${u}`,create:()=>w("choice-item"),update:(d,u)=>{d.id=`${this.#s.id}-${a+=1}`,
this.#h(d,u)}});let c=n||this.words!==""&&!i;this.#i.hidden=t.length>0?!e:!c,m(this.#i,h(e?"jump.more":n?"list.trouble":"jump.none"));let{children:l}=this.#s;this.#l(
[...l].find(d=>d.dataset.key===o)??l[0]??null)}#h(t,e){t.dataset[e.kind]=e.id,t.onclick=()=>this.#n(e),t.onpointermove=()=>this.#l(t),e.kind==="room"?this.#u(t,
e.room):this.#m(t,e.person)}#u(t,e){we(t,e,this.#r);let i=dt(e);m(r(".choice-name",t),e.name),m(r(".choice-detail",t),i?`@${i.name}`:""),m(r(".choice-unread",t),
e.unread?L(e.unread):"")}#m(t,e){let i=r(".avatar",t);r(".icon",t).toggleAttribute("hidden",!0),i.hidden=!1,k(i,e),W(i,this.#r.presence.of(e.id)),m(r(".choice-n\
ame",t),g(e)),m(r(".choice-detail",t),`@${e.name}`),m(r(".choice-unread",t),"")}get#f(){return r('[aria-selected="true"]',this.#s)}#l(t){for(let e of this.#s.children)
e.setAttribute("aria-selected",e===t);this.#e.setAttribute("aria-activedescendant",t?.id??""),t?.scrollIntoView({block:"nearest"})}#d(t){if(ct(t))return;let e=this.#f;
if(t.key==="Enter"&&e)e.click();else if(t.key==="ArrowDown")this.#l(e?.nextElementSibling??e);else if(t.key==="ArrowUp")this.#l(e?.previousElementSibling??e);else
return;t.preventDefault()}};async function ye({title:s,action:t,hint:e="",most:i=1/0,isOffered:n=()=>!0,act:o,...a}){let c=v("pick-people"),l=new Map,d=new ot({directory:a.directory,isOffered:({
id:T,person:Ut})=>!l.has(T)&&n(Ut)}),u=new rt(c,{choices:d,onChosen:({person:T})=>y(T),...a}),p=()=>{tn(c,{picked:l,most:i,unpick:I}),u.clear()},y=T=>{l.size>=i||
(l.set(T.id,T),p())},I=T=>{l.delete(T),p()};r(".pick-hint",c).textContent=e;let $=r(".pick-submit",c);$.textContent=t,$.onclick=()=>E(c,async()=>{await o([...l.
values()]),c.close()});let F=new AbortController,{signal:Q}=F;r("input",c).addEventListener("keydown",T=>{T.key==="Backspace"&&!T.target.value&&l.size&&I([...l.
keys()].at(-1))},{signal:Q}),r(".form-error",c).hidden=!0,tn(c,{picked:l,most:i,unpick:I}),await x(c,{title:s}),F.abort(),d.close()}function tn(s,{picked:t,most:e,
unpick:i}){C(r(".picked",s),[...t.values()],{key:({id:n})=>n,create:()=>w("picked-item"),update:(n,o)=>{let a=r("button",n);k(r(".avatar",n),o),r(".picked-name",
n).textContent=g(o),a.setAttribute("aria-label",h("pick.remove",{name:g(o)})),a.onclick=()=>i(o.id)}}),r(".pick-submit",s).disabled=!t.size,r(".pick-full",s).hidden=
t.size<e}function Ee({conversation:s,...t}){let{members:e,room:i}=s;return e.need(),ye({title:h("add_member.title"),action:h("add_member.submit"),hint:h("add_member.hint",
{room:i.name}),isOffered:({id:n})=>!e.has(n),act:n=>e.add(n),...t})}async function en({rooms:s,onJoined:t}){let e=v("browse"),i=r("input",e),n=new At,o=c=>E(e,async()=>{await s.join(c.id),e.close(),t(c)});i.value="",i.oninput=()=>{
n.search(i.value.trim()),r(".dialog-body",e).scrollTop=0},ht(e).onclick=()=>ta(e,n),n.addEventListener("change",()=>Xr(e,n,o)),Jr(e),n.search(""),n.loadSuggested();
let a=x(e);U.matches&&i.focus(),await a,n.close()}function Jr(s){r(".browse-list",s).replaceChildren();for(let t of[".browse-none",".browse-no-match",".form-err\
or"])r(t,s).hidden=!0;lt(s,{hasMore:!1,failed:!1})}function Xr(s,{items:t,suggested:e,words:i,searching:n,hasMore:o,failed:a},c){let l=!t.length&&!a&&!n;C(r(".b\
rowse-list",s),i?t:Qr(t,e),{key:({id:d})=>d,create:()=>w("browse-item"),update:(d,u)=>Zr(d,u,c)}),r(".browse-none",s).hidden=!l||i!=="",r(".browse-no-match",s).
hidden=!l||i==="",lt(s,{hasMore:o,failed:a})}function Qr(s,t){let e=new Set(t.map(({id:i})=>i));return[...t,...s.filter(({id:i})=>!e.has(i))]}function Zr(s,t,e){
r(".browse-name",s).textContent=t.name,r(".browse-suggested",s).hidden=!t.suggested;let i=[S("browse.members",t.member_count),h("browse.active",{date:kt(new Date(
t.active_at))})];r(".browse-facts",s).textContent=i.join(" · ");let n=r(".browse-about",s);n.textContent=t.description||t.topic,n.hidden=!n.textContent,r("butt\
on",s).onclick=()=>e(t)}async function ta(s,t){let e=r(".browse-list",s),i=e.children.length;await t.more(),r("button",e.children[i]??s).focus()}function $t(){let s=crypto.getRandomValues(new Uint8Array(16));return Array.from(s,t=>t.toString(16).padStart(2,"0")).join("")}function sn({rooms:s,sections:t,section:e=null,onCreated:i}){let n=v("create-room"),o=r("form",n),a=ea();_(o),N(o,async l=>{let d=await s.create(a(l));e&&await s.
set(d.id,{section:e}),n.close(),i(d)});let c=e?h("create_room.in",{section:t.nameOf(e)}):h("create_room.title");return x(n,{title:c})}function ea(){let s={};return t=>{
let e=JSON.stringify(t);return s.same!==e&&(s={same:e,id:$t()}),{...t,client_id:s.id}}}async function nn({onRoom:s,onPerson:t,...e}){let i=v("jump"),n=l=>[...e.rooms.mine,...e.rooms.archived].some(d=>dt(d)?.id===l),o=({kind:l,id:d})=>l!=="person"||
!n(d),a=new ot({rooms:e.rooms,directory:e.directory,isOffered:o}),c=({kind:l,id:d})=>E(i,async()=>{let u=l==="room"?()=>s(d):await t(d);pe(i),u()});r(".form-err\
or",i).hidden=!0,new rt(i,{choices:a,onChosen:c,...e}),await x(i),a.close()}var sa=4,ia=10;function A(s,{undo:t=null}={}){let e=X("p",s,"toast");t&&e.append(" ",na(e,t)),r(".toasts").append(e),setTimeout(()=>e.remove(),(t?ia:sa)*1e3)}function na(s,{
label:t,act:e}){let i=X("button",t,"link-button");return i.type="button",i.onclick=()=>{s.remove(),e()},i}async function ut(s,t){let e=await navigator.clipboard.writeText(s).then(()=>t,()=>"error.unknown");A(h(e))}var oa=864e5;function on({room:s=null,rooms:t,me:e}){let i=v("invite"),n=r("form",i),o=r(".invites",i),a=()=>da(o,{rooms:t,me:e});return _(n),r(".invite-made",i).
hidden=!0,ra(r(".invite-rooms",n),{rooms:t,room:s}),N(n,async({note:c,uses:l,days:d})=>{let u={expires_at:new Date(Date.now()+Number(d)*oa).toISOString()},p={note:c.
trim(),uses:l?Number(l):null,...u,rooms:ca(n)};ha(i,await f.post("/invites",p)),o.open&&a()}),o.open=!1,o.ontoggle=()=>o.open&&a(),x(i)}function ra(s,{rooms:t,room:e}){
let n=t.mine.filter(o=>o.kind==="public"||vt(o)).toSorted((o,a)=>(a.id===e?.id)-(o.id===e?.id));s.hidden=!n.length,r(".invite-room-list",s).replaceChildren(...n.
map(o=>aa(o,{isChosen:o.id===e?.id})))}function aa({id:s,name:t},{isChosen:e}){let i=w("invite-room"),n=r("input",i);return n.value=s,n.checked=e,r("span",i).textContent=
t,i}var ca=s=>new FormData(s).getAll("room");function ha(s,{id:t,url:e,expires_at:i}){let n=r(".invite-made",s),o=r(".invite-url",n);n.hidden=!1,o.value=rn(e),r(
".invite-qr",n).src=la(t),r(".invite-expiry",n).textContent=h("invite.expiry",{date:O(new Date(i))});let a=r('[data-action="copy"]',n);a.hidden=!navigator.clipboard,
a.onclick=()=>ut(o.value,"invite.copied"),o.focus(),o.select()}var rn=s=>new URL(s,location.href).href,la=s=>`/api/v1/invites/${s}/qr`;function da(s,t){let e=new D,
i=()=>e.open("/invites?limit=50"),n=({id:o})=>E(s,()=>f.delete(`/invites/${o}`)).then(i);B(s,{list:e,into:".invite-list",none:".invites-none",create:()=>w("invi\
te-item"),update:(o,a)=>ua(o,a,{revoke:n,...t})}),i()}function ua(s,t,{rooms:e,me:i,revoke:n}){let{note:o,by:a,used:c,uses:l,state:d,url:u,expires_at:p}=t,y=d===
"open",I=a&&a.id!==i.id?g(a):null,$=l?h("invite.used.of",{count:L(c),most:L(l)}):h("invite.used",{count:L(c)}),F=y?h("invite.until",{date:O(new Date(p))}):h(`in\
vite.state.${d}`);r(".invite-note",s).textContent=o||h("invite.no_note");let Q=t.rooms.map(No=>e.find(No)?.name).filter(Boolean),T=Q.length?h("invite.into",{rooms:it(
Q)}):null;r(".hint",s).textContent=[I,$,F,T].filter(Boolean).join(" · ");let[Ut,mi]=s.querySelectorAll("button");Ut.hidden=!y||!u||!navigator.clipboard,Ut.onclick=
()=>ut(rn(u),"invite.copied"),mi.hidden=!y,mi.onclick=()=>n(t)}var ma=8;function an({rooms:s,me:t,onOpened:e,...i}){return ye({title:h("direct.new"),action:h("direct.open"),hint:h("direct.hint"),most:ma,isOffered:({id:n})=>n!==
t.id,act:async n=>e(await s.openDirect(n.map(({id:o})=>o))),me:t,...i})}function cn(s,{room:t}){let e=new D,i=()=>e.open(`/rooms/${t.id}/bans?limit=50`),n=({user:o})=>E(s,()=>f.delete(`/rooms/${t.id}/bans/${o.id}`)).then(i);B(s,{list:e,
into:".ban-list",none:".bans-none",key:({user:o})=>o.id,create:()=>w("ban-item"),update:(o,a)=>fa(o,a,n)}),i()}function fa(s,t,e){let{user:i,until:n,reason:o}=t;
k(r(".avatar",s),i),r(".ban-name",s).textContent=g(i);let a=n?h("bans.until",{date:O(new Date(n))}):h("bans.ever");r(".hint",s).textContent=[a,o].filter(Boolean).
join(" · "),r("button",s).onclick=()=>e(t)}var ln="new";function dn(s,{room:t,rooms:e,sections:i}){let{mine:n}=t;if(s.hidden=!n,!n)return;let{favourite:o,notify:a,section:c,hidden:l}=s.elements,d=p=>E(s,
()=>e.set(t.id,p));r(".form-error",s).hidden=!0,s.onsubmit=p=>p.preventDefault(),o.checked=n.favourite,a.value=n.notify,l.checked=n.hidden,hn(c,{sections:i,chosen:n.
section}),o.onchange=()=>d({favourite:o.checked}),l.onchange=()=>d({hidden:l.checked});for(let p of a)p.onchange=()=>d({notify:a.value});let u=r(".section-new",
s);u.hidden=!0,c.onchange=()=>{u.hidden=c.value!==ln,u.hidden?d({section:c.value||null}):r("input",u).focus()},r("button",u).onclick=()=>E(s,async()=>{let p=await f.
post("/me/sections",{name:r("input",u).value.trim()});i.note(p),await e.set(t.id,{section:p.id}),hn(c,{sections:i,chosen:p.id}),u.hidden=!0})}function hn(s,{sections:t,
chosen:e}){let i=[["",h("section.none")],...t.own.map(({id:n,name:o})=>[n,o]),[ln,h("section.new")]];s.replaceChildren(...i.map(([n,o])=>new Option(o,n))),s.value=
t.own.some(({id:n})=>n===e)?e:""}function mn({conversation:s,rooms:t,sections:e,me:i,onLeft:n,onPanel:o}){let a=v("room-details"),c=r(".room-form",a),{room:l}=s;_(c),pa(a,l),r(".room-facts",a).
textContent=wa(l),va(a,s),dn(r(".room-mine",a),{room:l,rooms:t,sections:e}),N(c,async u=>{await t.update(l.id,Ea(l,u)),a.close()}),ga(a,{room:l,rooms:t,me:i});let d=r(
".bans",a);return d.open=!1,d.ontoggle=()=>d.open&&cn(d,{room:l}),xa(a,{room:l,rooms:t,onLeft:n,onPanel:o}),x(a)}function pa(s,{name:t,topic:e,description:i,slow_seconds:n,
writers:o,history:a,shows_readers:c}){let{elements:l}=r(".room-form",s);l.name.value=t,l.topic.value=e??"",l.description.value=i??"",ya(l.slow_seconds,n),l.writers.
value=o,l.joined_only.checked=a==="joined",l.shows_readers.checked=c,r(".room-name-text",s).textContent=t;let d=(p,y)=>p.value===y?"":p.selectedOptions[0].text,
u=[[".room-topic-text",e],[".room-description-text",i]];u.push([".room-slow-text",d(l.slow_seconds,"0")],[".room-writers-text",d(l.writers,"members")]);for(let[
p,y]of u)r(p,s).textContent=y??"",r(p,s).parentElement.hidden=!y}function ga(s,{room:t,rooms:e,me:i}){let n=r(".room-suggested",s),o=r("input",n);n.hidden=i.role!==
"owner"||t.kind!=="public"||t.archived,o.checked=t.suggested===!0,o.onchange=()=>E(r(".room-form",s),()=>e.suggest(t.id,o.checked))}function wa({kind:s,member_count:t}){
return S(`room.facts.${s}`,t,{count:L(t)})}function ya(s,t){let e=String(t);[...s.options].some(i=>i.value===e)||s.append(new Option(h("room.slow.other",{count:L(
t)}),e)),s.value=e}function Ea(s,{name:t,topic:e,description:i,slow_seconds:n,writers:o,joined_only:a,shows_readers:c}){let l={name:t.trim(),topic:e.trim(),description:i.
trim()},d=xt(s)?{history:a?"joined":"all",shows_readers:!!c}:{},u={...l,slow_seconds:Number(n),writers:o,...d};return Object.fromEntries(Object.entries(u).filter(
([p,y])=>y!==(s[p]??"")))}function va(s,{room:t}){let e=t.kind==="direct",i=xt(t),n=vs(t);for(let o of[".room-fields",".room-save"])r(o,s).hidden=!n;r(".room-te\
xts",s).hidden=n||e,r(".room-owners",s).hidden=!i,r(".bans",s).hidden=!st(t),Bt(s,"audit",st(t)),Bt(s,"archive",i&&!t.archived),Bt(s,"restore",i&&t.archived),Bt(
s,"leave",!e),Bt(s,"delete",i)}function Bt(s,t,e){r(`[data-action="${t}"]`,s).hidden=!e}function xa(s,{room:t,rooms:e,onLeft:i,onPanel:n}){let o=r(".room-form",
s),a=u=>E(o,async()=>{await u(),s.close()}),c=u=>a(async()=>await u()!==!1&&i()),l=(u,p)=>async()=>{await H(u)&&c(p)},d={members:()=>a(()=>n("people")),audit:()=>a(
()=>n("audit")),archive:async()=>{await H($s("archive",t))&&a(()=>Sa(t,e))},restore:()=>a(()=>e.update(t.id,{archived:!1})),leave:t.member_count===1?()=>c(()=>un(
t,e)):l($s("leave",t),()=>un(t,e)),delete:l($s("delete",t),()=>e.delete(t.id))};for(let[u,p]of Object.entries(d))r(`[data-action="${u}"]`,s).onclick=p}async function un(s,t){
try{await t.leave(s.id)}catch(e){if(!e.can.includes("archive"))throw e;let i={title:h("room.last.title",{room:s.name}),text:h("room.last.text")},n=await Ns({...i,
action:h("room.delete"),other:h("room.archive")}),o={yes:"delete",other:"archive"}[n];if(!o)return!1;await t.leave(s.id,{last:o})}return!0}async function Sa(s,t){
await t.update(s.id,{archived:!0});let e=()=>t.update(s.id,{archived:!1}).catch(i=>A(P(i)));A(h("room.archive.done",{room:s.name}),{undo:{label:h("undo"),act:e}})}
function $s(s,{name:t,kind:e}){let i=s==="leave"&&e==="private"?"room.leave.private.text":`room.${s}.text`;return{title:h(`room.${s}.title`,{room:t}),text:h(i),
action:h(`room.${s}`)}}function fn({sections:s,id:t}){let e=v("section"),i=r("form",e);return _(i),i.elements.name.value=s.nameOf(t),N(i,async n=>{await f.patch(`/me/sections/${t}`,{name:n.
name.trim()}),e.close()}),r('[data-action="remove-section"]',e).onclick=()=>E(i,async()=>{await f.delete(`/me/sections/${t}`),e.close()}),x(e)}async function pn({id:s,rooms:t,sections:e,...i}){let n=v("section-room"),o=new ot({rooms:t,isOffered:({room:c})=>!c.archived&&c.mine?.section!==s}),a=({room:c})=>E(
n,async()=>{t.find(c.id)?.role||await t.join(c.id),await t.set(c.id,{section:s}),n.close()});new rt(n,{choices:o,onChosen:a,...i}),r(".form-error",n).hidden=!0,
r('[data-open="create-room"]',n).dataset.subject=s,await x(n,{title:h("section.add",{name:e.nameOf(s)})}),o.close()}var ba=({target:s})=>s.closest("input, textarea, select")!==null,gn=({target:s})=>s===document.body||s.matches(".message, .timeline-scroll");function wn(s){document.
addEventListener("keydown",t=>{let e=ka(t,s);e&&(t.preventDefault(),e())})}function ka(s,t){if(!M.isEmpty||s.isComposing)return null;let e=s.ctrlKey||s.metaKey;
return e&&!s.altKey&&s.key.toLowerCase()==="k"?t.openers.jump:e&&!s.altKey&&!s.shiftKey&&s.key.toLowerCase()==="f"&&t.isInRoom()?t.find:s.altKey&&!e?Oa(s,t):e?null:
s.key==="?"&&!ba(s)?t.openers.keys:s.key==="PageUp"&&s.target.matches(".composer-text")?t.scrollUp:s.key==="End"&&gn(s)?t.toNewest:s.key==="Escape"?()=>t.closePanel()||
t.leaveComposer(s)||t.writeOn():(s.key.length===1&&s.key!==" "&&gn(s)&&t.writeOn(),null)}function Oa({key:s,shiftKey:t},{goTo:e}){let i={ArrowUp:-1,ArrowDown:1}[s];
return i&&(()=>e(i,{unread:t}))}var Bs="parley:place",ve=class extends EventTarget{#t;placeHere=()=>null;constructor({keepsPanel:t}){super(),this.#t=t,this.#o(),addEventListener("pagehide",()=>sessionStorage.
removeItem(Bs)),addEventListener("popstate",()=>this.#r()),document.addEventListener("click",e=>this.#i(e))}get address(){return Lt(location)??z}go(t,{replace:e=!1}={}){
let i=this.address,n=this.#s(t,i);if(M.closeAll(),ys(n,i))return this.#r({again:!0});let o=M.takeEntry();!e&&!o&&this.keepPlace(),e&&!o?history.replaceState(Ta(
n,i),"",et(n)):this.#e(n,{takesEntry:o,isBelow:ys(ws(n),i)}),this.#r()}keepPlace(){let t=this.placeHere();history.replaceState({...history.state,place:t},""),sessionStorage.
setItem(Bs,JSON.stringify({path:location.pathname,place:t}))}get place(){return history.state?.place??null}goToRoom(t){this.go({view:"room",room:t})}up(){history.
state?.isBelow?history.back():this.go(ws(this.address),{replace:!0})}#e(t,{takesEntry:e,isBelow:i}){let n={layers:0,isBelow:i};e?history.replaceState(n,"",et(t)):
history.pushState(n,"",et(t))}#s(t,{panel:e}){return t.view!=="room"||t.panel!==void 0?t:{...t,panel:e&&this.#t(e)?e:null}}#i(t){let e=t.target.closest("a[href]"),
i=t.button===0&&!t.metaKey&&!t.ctrlKey&&!t.shiftKey&&!t.altKey;if(!e||!i||e.target||e.hash||e.origin!==location.origin)return;let n=Lt(e);if(n){if(t.preventDefault(),
"up"in e.dataset)return this.up();this.go({...n,panel:n.panel??void 0})}}#o(){let{path:t,place:e}=JSON.parse(sessionStorage.getItem(Bs))??{};history.state===null&&
t===location.pathname&&history.replaceState({place:e},"")}#r({again:t=!1}={}){this.dispatchEvent(new CustomEvent("change",{detail:{again:t}}))}};function Ta(s,{
room:t,seq:e}){return s.room===t&&s.seq===e?history.state:{...history.state,place:null}}var Aa=["keydown","pointerdown","pointermove","wheel","touchstart"],xe=class{#t;#e=!1;#s;#i=0;constructor({socket:t}){this.#t=t;for(let e of Aa)addEventListener(
e,()=>this.#o(),{capture:!0,passive:!0});t.addEventListener("state",()=>t.isOpen&&this.#e&&this.#n()),this.#o()}#o(){!this.#e&&Date.now()-this.#i<1e3||(this.#i=
Date.now(),clearTimeout(this.#s),this.#s=setTimeout(()=>this.#r(!0),5*6e4),this.#r(!1))}#r(t){t!==this.#e&&(this.#e=t,this.#n())}#n(){this.#t.send({type:"activi\
ty",idle:this.#e})}};var Se=class{#t;#e;#s=new Map;#i=null;#o;constructor({outbox:t,socket:e}){this.#t=t,this.#e=e,e.addEventListener("state",()=>this.#r()),t.addEventListener("chan\
ge",()=>this.#n())}set openRoom(t){this.#i=t,this.#s.get(t)?.stop(),this.#r()}#r(){if(!this.#e.isOpen)return;let t=new Set(this.#t.all.map(({room:e})=>e));t.delete(
this.#i);for(let e of t)this.#a(e).start()}#n(){clearTimeout(this.#o),this.#o=setTimeout(()=>this.#r(),Jt*1e3)}#a(t){if(!this.#s.has(t)){let e=i=>this.#c(i);this.#s.
set(t,new yt({room:t,outbox:this.#t,send:e}))}return this.#s.get(t)}async#c({room:t,clientId:e,text:i,target:n,epoch:o}){let a=this.#s.get(t),c=`/rooms/${t}/mes\
sages`;try{n?await f.patch(`${c}/${n}`,{client_id:e,text:i,epoch:o}):await f.post(c,{client_id:e,text:i}),a.delivered(e)}catch(l){a.refused(e,l),l.code==="unrea\
chable"&&this.#n()}}};var be=class extends EventTarget{#t;#e;constructor({store:t,socket:e}){super(),this.#e=t,this.#t=new Set(t.recall("blocks")),e.addEventListener("frame",({detail:i})=>i.
type==="blocks"&&this.#s(i.users))}has(t){return this.#t.has(t)}async block(t){await f.put(`/me/blocks/${t}`),this.#s([...this.#t,t])}async unblock(t){await f.delete(
`/me/blocks/${t}`),this.#s([...this.#t].filter(e=>e!==t))}#s(t){this.#t=new Set(t),this.#e.keep("blocks",t),this.dispatchEvent(new Event("change"))}};var _a=50,La=20,ke=class extends EventTarget{#t;#e=new Set;#s=new Set;#i=new Set;#o=null;#r=new Et(()=>this.#l());#n;#a;#c;constructor({me:t,store:e,socket:i}){
super(),this.#c=t,this.#n=e,this.#a=i,this.#t=new Map((e.recall("people")??[]).map(n=>[n.id,n])),i.addEventListener("frame",({detail:n})=>this.#h[n.type]?.(n)),
addEventListener("pagehide",()=>this.#d())}of(t){return t.id===this.#c.id?this.#c:(this.#e.has(t.id)||this.#m(t.id),this.#t.get(t.id)??t)}knows(t){return this.#e.
has(t)}note(t){this.#e.has(t.id)||this.#u({...this.#t.get(t.id),...t})}take(t){for(let e of t)this.#e.add(e.id),e.id===this.#c.id?Object.assign(this.#c,e):this.#u(
e);t.length&&this.#l()}#h={hello:()=>{this.#e.clear(),this.#i=new Set},rooms:({more:t})=>t||this.#l(),person:({item:t})=>this.take([t])};#u(t){this.#t.delete(t.
id),this.#t.set(t.id,t)}#m(t){this.#i.has(t)||(this.#s.add(t),this.#a.isOpen&&(this.#o??=setTimeout(()=>this.#f(),La)))}async#f(){this.#o=null;let t=this.#i,e=[
...this.#s].slice(0,_a);for(let o of e)this.#s.delete(o),t.add(o);let i=await f.get(`/users?${new URLSearchParams({ids:e})}`).catch(()=>null);for(let o of e)t.delete(
o);if(!i||t!==this.#i)return;let n=i.items.filter(({id:o})=>!this.#e.has(o));for(let o of e)this.#e.add(o);this.take(n),n.length||this.#l(),this.#s.size&&this.#m(
[...this.#s][0])}#l(){this.#r.await([this.#c,...this.#t.values()].map(({status:t})=>t?.until)),this.dispatchEvent(new Event("change"))}#d(){this.#n.keepPeople([
...this.#t.values()])}};var Te=class extends EventTarget{#t;#e;#s=new Map;constructor({userId:t,storage:e=localStorage}){super(),this.#t=`parley:draft:${t}:`,this.#e=e;for(let i of Object.
keys(e))this.#r(i,e.getItem(i));addEventListener("storage",({key:i,newValue:n})=>this.#r(i??"",n)&&this.#n())}get rooms(){return[...this.#s].filter(([,{text:t}])=>t).
map(([t])=>t)}get unkept(){return[...this.#s].filter(([,t])=>!Oe(t)).map(([t])=>t)}of(t){return this.#i(t).text}keep(t,e,{isDone:i=!1}={}){let n=e.trim()?Ca(e):
"",o=this.#i(t);n!==o.text&&this.#o(t,{...o,text:n}),!n!=!o.text&&this.#n(),!Oe(this.#i(t))&&this.dispatchEvent(new CustomEvent("written",{detail:{room:t,isDone:i||
!n}}))}give(t){let{text:e,version:i}=this.#i(t);return this.#o(t,{text:e,base:e,version:i,isSure:!1}),{text:e,version:i}}kept({room:t,text:e,version:i}){let n=this.#i(
t);e===n.base&&this.#o(t,{...n,version:i,isSure:!0})}take({room:t,text:e,version:i},{isAnswer:n=!1}={}){let o=this.#i(t);if(!n&&i<=o.version)return;let a=e!==o.
base&&e!==o.text,c=a&&Oe(o)?e:a?js(e,o.text):o.text;this.#o(t,{text:c,base:e,version:i,isSure:!0}),c!==o.text&&this.#n()}takeAll(t){let e=new Set(t.map(({room:i})=>i));
for(let i of t)this.take(i);for(let[i,{text:n}]of this.#s)e.has(i)||this.#o(i,{text:n,base:"",version:0,isSure:!0})}clear(){for(let t of this.#s.keys())this.#e.
removeItem(this.#t+t);this.#s.clear(),this.#n()}#i(t){return this.#s.get(t)??yn}#o(t,e){this.#s.set(t,e);try{!e.text&&Oe(e)?this.#e.removeItem(this.#t+t):this.#e.
setItem(this.#t+t,JSON.stringify(e))}catch{}}#r(t,e){if(!t.startsWith(this.#t))return!1;let i=t.slice(this.#t.length);return e?this.#s.set(i,Ra(e)):this.#s.set(
i,{...this.#i(i),text:"",base:"",isSure:!0}),!0}#n(){this.dispatchEvent(new Event("change"))}};function js(s,t){return t.includes(s)?t:s.includes(t)?s:`${s}

${t}`}var yn={text:"",base:"",version:0,isSure:!0},Oe=({text:s,base:t,isSure:e})=>e&&s===t,Ca=s=>s.toWellFormed().replaceAll("\0","");function Ra(s){try{let t=JSON.
parse(s);if(typeof t.text=="string"&&typeof t.version=="number")return t}catch{}return{...yn,text:s}}var En=1e3,Na=new Set(["too_many_requests","busy","unavailable","storage_full","outcome_unknown"]),Da=2,Ae=class{#t;#e;#s=new Map;#i=new Set;#o=[];constructor({
drafts:t,socket:e}){this.#t=t,this.#e=e,t.addEventListener("written",({detail:{room:i,isDone:n}})=>this.#a(i,n?0:En)),e.addEventListener("frame",({detail:i})=>this.#r[i.
type]?.(i)),document.addEventListener("visibilitychange",()=>document.hidden&&this.#n()),addEventListener("pagehide",()=>this.#n())}#r={hello:()=>this.#o=[],draft:t=>this.#t.
take(t),drafts:({items:t,more:e})=>{this.#o.push(...t),!e&&(this.#t.takeAll(this.#o),this.#n())}};#n(){for(let t of this.#t.unkept)this.#a(t,0)}#a(t,e){clearTimeout(
this.#s.get(t)),e?this.#s.set(t,setTimeout(()=>this.#c(t),e)):this.#c(t)}async#c(t){if(!this.#e.isOpen||this.#i.has(t)||!this.#t.unkept.includes(t))return;this.#i.
add(t);let e=this.#t.give(t),i=await f.putLasting(`/rooms/${t}/draft`,e).then(n=>this.#t.kept(n),n=>this.#h(n));this.#i.delete(t),(i!==void 0||this.#t.of(t)!==e.
text)&&this.#a(t,i??En)}#h({code:t,draft:e,retryAfterSeconds:i=Da}){if(Na.has(t))return i*1e3;if(t==="draft_changed")return this.#t.take(e,{isAnswer:!0}),0}};var _e=class extends EventTarget{#t;#e;#s=new Map;constructor({userId:t,storage:e=localStorage}){super(),this.#t=`parley:outbox:${t}:`,this.#e=e;for(let i of Object.
keys(e))this.#n(i,e.getItem(i));addEventListener("storage",({key:i,newValue:n})=>this.#r(i,n))}get all(){return[...this.#s.values()].sort((t,e)=>t.at.localeCompare(
e.at))}of(t){return this.all.filter(e=>e.room===t)}waiting(t){return this.of(t).filter(e=>!e.failure)}edits(t){return new Map(this.of(t).flatMap(e=>e.target?[[e.
target,e]]:[]))}add(t,e,i={}){let n={clientId:$t(),room:t,text:e,at:this.#i(),...i};return this.#o(n),n}remove(t){this.#s.delete(t)&&(this.#e.removeItem(this.#t+
t),this.#a())}fail(t,e){let i=this.#s.get(t);i&&this.#o({...i,failure:e})}retry(t){let{failure:e,...i}=this.#s.get(t);if(e!=="client_id_reused")return this.#o(i);
this.remove(t),this.#o({...i,clientId:$t()})}clear(){for(let{clientId:t}of this.all)this.remove(t)}#i(){let t=this.all.at(-1)?.at,e=new Date().toISOString();return t&&
e<=t?new Date(Date.parse(t)+1).toISOString():e}#o(t){this.#s.set(t.clientId,t);try{this.#e.setItem(this.#t+t.clientId,JSON.stringify(t))}catch{}this.#a()}#r(t,e){
t?.startsWith(this.#t)&&(e===null?this.#s.delete(t.slice(this.#t.length)):this.#n(t,e),this.#a())}#n(t,e){if(!t.startsWith(this.#t))return;let i=JSON.parse(e);this.#s.
set(i.clientId,i)}#a(){this.dispatchEvent(new Event("change"))}};var Ce=({user:s,here:t},e)=>{let i=e.of(s.id);return t&&i==="offline"?"active":i},_t=({state:s,here:t})=>h(t&&s==="active"?"presence.here":`presence.${s}`),Le=class extends EventTarget{#t=new Map;#e=new Map;#s=new Et(
()=>this.#o());constructor({socket:t}){super(),t.addEventListener("frame",({detail:e})=>e.type==="presence"&&this.#i(e))}of(t){let e=this.#t.get(t)??"offline";return e===
"offline"?e:K(this.#e.get(t))?"quiet":e==="idle"?"idle":"active"}#i({items:t,whole:e}){e&&(this.#t.clear(),this.#e.clear());for(let{user:i,state:n,quiet_until:o}of t)
this.#t.set(i,n),o?this.#e.set(i,o):this.#e.delete(i);this.#o()}#o(){this.#s.await([...this.#e.values()]),this.dispatchEvent(new Event("change"))}};var Ia=50,Re=class extends EventTarget{#t=new Map;#e=new Set;constructor({socket:t}){super(),t.addEventListener("frame",({detail:e})=>this.#s[e.type]?.(e))}waitingIn(t){
return this.#t.get(t)??{count:0,hasMore:!1}}async count(t){let e=this.#e;if(this.#t.has(t)||e.has(t))return;e.add(t);let i=await f.page(`/rooms/${t}/reports?sta\
te=waiting&limit=${Ia}`).catch(()=>null),n=e.delete(t)&&e===this.#e;i&&n&&this.#i(t,{count:i.items.length,hasMore:i.next!==null})}report({room:t,seq:e,reason:i}){
return f.post(`/rooms/${t}/messages/${e}/reports`,{reason:i})}async resolve({room:t,id:e},i){await f.patch(`/rooms/${t}/reports/${e}`,{outcome:i})}#s={hello:()=>{
this.#t.clear(),this.#e=new Set},reports:({room:t,waiting:e})=>this.#i(t,{count:e,hasMore:!1}),report:({item:t})=>this.dispatchEvent(new CustomEvent("resolved",
{detail:t}))};#i(t,e){this.#e.delete(t),this.#t.set(t,e),this.dispatchEvent(new CustomEvent("change",{detail:{room:t}}))}};var Ma=new Intl.Collator(R,{numeric:!0,sensitivity:"base"}),Ne=class extends EventTarget{#t=[];#e=[];#s;#i;#o;#r;loaded=!1;settled=new Promise(t=>this.#r=t);constructor({
store:t,socket:e,directory:i}){super(),this.#s=t,this.#i=e,this.#o=i;let n=t.recall("rooms");n&&this.#l(n.map(o=>({...o,isKept:!0}))),this.loaded=!!n,e.addEventListener(
"frame",({detail:o})=>this.#n[o.type]?.(o)),e.addEventListener("state",()=>this.#h()),i.addEventListener("change",()=>this.#p()),document.addEventListener("visi\
bilitychange",()=>document.hidden&&this.keep())}get failed(){return!this.#i.isOpen&&this.#i.state!=="connecting"}get mine(){return this.#t.filter(t=>t.role&&!t.
archived)}get archived(){return this.#t.filter(t=>t.role&&t.archived)}find(t){return this.#t.find(e=>e.id===t)}keep(){this.loaded&&this.#s.keepRooms(this.#t)}async fetch(t){
return this.#m(await f.get(`/rooms/${t}`))}async create(t){return this.#m(await f.post("/rooms",t))}async update(t,e){return this.#m(await f.patch(`/rooms/${t}`,
e))}async openDirect(t){return this.#m(await f.put("/direct",{users:t}))}async set(t,e){return this.#m(await f.patch(`/rooms/${t}/mine`,e))}async markAllRead(){
await f.put("/me/read")}async delete(t){await f.delete(`/rooms/${t}`),this.#f(t)}async join(t){return await f.put(`/rooms/${t}/membership`),this.fetch(t)}async leave(t,{
last:e=null}={}){await f.delete(`/rooms/${t}/membership${e?`?last=${e}`:""}`),this.#f(t)}async suggest(t,e){let i=`/rooms/${t}/suggestion`;e?await f.put(i):await f.
delete(i),this.note(t,{suggested:e})}note(t,e){let i=this.find(t);i&&this.#m({...i,...e})}#n={hello:()=>this.#e=[],rooms:({items:t,more:e,sections:i})=>{i&&(this.#e=
[]),this.#e.push(...t),e||this.#c()},room:({item:t})=>this.#m(t)&&this.#a(t.id),room_gone:({room:t})=>this.#f(t),read:({room:t,seq:e})=>{this.note(t,{read_seq:e,
toldReadSeq:e}),this.#a(t)},unread:({type:t,room:e,mentions:i,...n})=>{this.note(e,this.#u(e,n)),this.#a(e)}};#a(t){this.dispatchEvent(new CustomEvent("told",{detail:{
id:t}}))}#c(){this.#l(this.#e),this.loaded=!0,this.#e=[],this.keep(),this.#r(),this.#g(),this.dispatchEvent(new Event("loaded"))}#h(){this.#i.isOpen||(this.#r(),
this.#g())}#u(t,e){return e.head<=this.find(t)?.read_seq?{...e,unread:0}:e}#m(t){let e=this.#d(t),i=this.find(e.id);return i?.name===e.name?this.#t[this.#t.indexOf(
i)]=e:this.#l([...this.#t.filter(n=>n!==i),e]),this.#g(),e}#f(t){this.#t=this.#t.filter(e=>e.id!==t),this.#g()}#l(t){this.#t=t.map(e=>this.#d(e)).sort((e,i)=>Ma.
compare(e.name,i.name))}#d(t){let e={toldReadSeq:t.read_seq,...t};if(e.kind!=="direct")return e;let i=e.people.map(n=>this.#o.of(n));return{...e,people:i,name:it(
i.map(g))}}#p(){let t=this.#t.filter(e=>this.#d(e).name!==e.name);for(let e of t)this.#m(e)}#g(){this.dispatchEvent(new Event("change"))}};var vn="parley:folded",Pa=["archived"],De=class extends EventTarget{#t=new Set(JSON.parse(localStorage.getItem(vn))??Pa);#e=null;#s=!1;#i;own=[];constructor({socket:t,
store:e}){super(),this.#i=e,this.own=e.recall("sections")??[],t.addEventListener("frame",({detail:{type:i,sections:n,items:o}})=>{i==="rooms"&&n&&this.#n(n),i===
"sections"&&this.#n(o)})}note(t){this.own.some(({id:e})=>e===t.id)||this.#n([...this.own,t])}nameOf(t){return this.own.find(e=>e.id===t)?.name??""}enter(t){t?.id!==
this.#e&&(this.#e=t?.id??null,this.#s=!!(t&&jt(t)))}of({mine:t,archived:e}){let i={unread:[],favourites:[],...Object.fromEntries(this.own.map(({id:n})=>[n,[]])),
rooms:[],people:[]};for(let n of t)this.#r(n)||i[this.#o(n,i)].push(n);return i.people.sort((n,o)=>xn(o)-xn(n)),{...i,archived:e}}isFolded(t){return this.#t.has(
t)}fold(t,e){e?this.#t.add(t):this.#t.delete(t),localStorage.setItem(vn,JSON.stringify([...this.#t]))}#o(t,e){return(t.id===this.#e?this.#s:jt(t))?"unread":t.mine?.
favourite?"favourites":e[t.mine?.section]?t.mine.section:t.kind==="direct"?"people":"rooms"}#r({id:t,mine:e}){return e?.hidden&&t!==this.#e}#n(t){this.own=t,this.#i.
keep("sections",t),this.dispatchEvent(new Event("change"))}},jt=({unread:s,mine:t})=>s>0&&t?.notify!=="nothing",xn=({last_message:s})=>s?Date.parse(s.at):0;function Sn({me:s,socket:t}){let e=new le({me:s}),i=new ke({me:s,store:e,socket:t}),n=new _e({userId:s.id}),o=new Te({userId:s.id});return new Ae({drafts:o,socket:t}),
new xe({socket:t}),{me:s,socket:t,store:e,directory:i,rooms:new Ne({store:e,socket:t,directory:i}),sections:new De({store:e,socket:t}),presence:new Le({socket:t}),
blocks:new be({store:e,socket:t}),reports:new Re({socket:t}),outbox:n,drafts:o,backgroundSender:new Se({outbox:n,socket:t})}}var Ie=class{#t;#e=new D;constructor(t){this.#t=t,B(t,{list:this.#e,into:".abandoned-list",none:".abandoned-none",create:()=>w("abandoned-item"),update:(e,i)=>this.#o(
e,i)})}get title(){return h("abandoned.title")}show(){this.#s(),r(".form-error",this.#t).hidden=!0,this.#i()}#s(){return this.#e.open("/abandoned-rooms?limit=50")}#i(){
r(".place-title",this.#t).focus()}#o(t,e){let i=[e.kind==="private"&&h("abandoned.private"),h("browse.active",{date:kt(new Date(e.active_at))})];m(r(".abandoned\
-name",t),e.name),m(r(".hint",t),i.filter(Boolean).join(" · "));let[n,o]=t.querySelectorAll("button");n.hidden=e.kind==="private",n.setAttribute("aria-label",h(
"abandoned.restore.room",{room:e.name})),o.setAttribute("aria-label",h("abandoned.delete.room",{room:e.name})),n.onclick=()=>this.#r("restore",e,()=>f.put(`/aba\
ndoned-rooms/${e.id}/owner`)),o.onclick=()=>this.#r("delete",e,()=>f.delete(`/abandoned-rooms/${e.id}`))}async#r(t,e,i){let n=h(`abandoned.${t}.title`,{room:e.name}),
o=t==="restore",a={title:n,text:h(`abandoned.${t}.text`),action:h(`abandoned.${t}`),isHarmless:o};await H(a)&&(await E(this.#t,async()=>{await i(),A(h(`abandone\
d.${t}.done`,{room:e.name}))}),await this.#s(),this.#i())}};var $a=50,Me=class extends nt{pathFor(t){return`/accounts?${new URLSearchParams({limit:$a,q:t})}`}async change({id:t},e){return this.#t(await f.patch(`/accounts\
/${t}`,e))}async endSessions(t){return await f.delete(`/accounts/${t.id}/sessions`),this.#t({...t,sessions:0,last_seen_at:null})}makeLink({id:t}){return f.post(
`/accounts/${t}/password-link`)}#t(t){return this.items=this.items.map(e=>e.id===t.id?t:e),this.dispatchEvent(new Event("change")),t}};var Ba=new Set(["enable","link"]);function bn({account:s,accounts:t,me:e}){let i=v("one-account"),n=r(".dialog-body",i),o=s,a=(l,d)=>{r(`[data-act="${l}"]`,n).onclick=
async()=>{await Fa(ja(l,o),o)&&await E(n,()=>d(o))}},c=l=>{o=l,qa(n,o,{me:e})};return a("disable",async l=>c(await t.change(l,{disabled:!0}))),a("enable",async l=>c(
await t.change(l,{disabled:!1}))),a("role",async l=>c(await t.change(l,{role:Fs(l)}))),a("sessions",async l=>c(await t.endSessions(l))),a("link",async l=>Wa(n,l,
await t.makeLink(l))),r(".form-error",n).hidden=!0,c(s),x(i,{title:g(s)})}var Fs=({role:s})=>s==="owner"?"member":"owner",ja=(s,t)=>s==="role"?`make_${Fs(t)}`:s,
Fa=(s,t)=>H({title:h(`accounts.${s}.title`,{name:g(t)}),text:h(`accounts.${s}.text`,{name:g(t),account:t.name}),action:h(`accounts.${s}.action`),isHarmless:Ba.has(
s)});function qa(s,t,{me:e}){let{name:i,role:n,sessions:o,created_at:a,last_seen_at:c,disabled_at:l}=t,d={name:i,role:h(`accounts.role.${n}`),since:O(new Date(a)),
seen:c?O(new Date(c)):h("accounts.seen.none"),sessions:L(o),disabled:l&&O(new Date(l))};for(let[I,$]of Object.entries(d)){let F=r(`[data-fact="${I}"]`,s);F.hidden=
!$,m(r("dd",F),$??"")}let u=t.id===e.id,p=!!l,y={link:!p,role:!0,sessions:o>0,disable:!p,enable:p};Ha(r(".account-acts",s),()=>{for(let[I,$]of Object.entries(y))
r(`[data-act="${I}"]`,s).hidden=u||!$}),m(r('[data-act="role"]',s),h(`accounts.make_${Fs(t)}`)),r(".account-own",s).hidden=!u,r(".link-made",s).hidden=!0}function Ha(s,t){
let e=[...s.children],i=e.indexOf(document.activeElement);if(t(),i<0||!e[i].hidden)return;let n=a=>!a.hidden;(e.slice(i).find(n)??e.slice(0,i).findLast(n))?.focus()}
function Wa(s,t,{url:e,qr:i,expires_at:n}){let o=r(".link-made",s),a=r(".link-url",o);m(r(".link-for",o),h("accounts.link.for",{name:g(t)})),m(r(".link-end",o),
h("accounts.link.end",{date:O(new Date(n))})),r(".invite-qr",o).src=i,a.value=e,o.hidden=!1,a.focus(),a.select();let c=r('[data-action="copy"]',o);c.hidden=!navigator.
clipboard,r(".link-copied",o).hidden=!0,c.onclick=()=>E(s,async()=>{await navigator.clipboard.writeText(e),r(".link-copied",o).hidden=!1})}function j(s){let t=!1;return()=>{if(t)return;t=!0;let e=()=>{t=!1,s()};document.hidden?setTimeout(e,200):requestAnimationFrame(e)}}var Pe=class{#t;#e;#s;#i=new Me;#o;constructor(t,{me:e,directory:i}){this.#t=t,this.#e=e,this.#s=i,this.#o=r("input",t),this.#o.oninput=()=>this.#i.search(this.#o.
value.trim());let n=B(t,{list:this.#i,into:".account-list",none:".accounts-none",create:()=>w("account-item"),update:(a,c)=>this.#r(r("button",a),c)}),o=j(()=>t.
hidden||n());i.addEventListener("change",o)}get title(){return h("accounts.title")}show(){this.#o.value="",this.#i.search(""),(U.matches?this.#o:r(".place-title",
this.#t)).focus()}#r(t,e){let{name:i,display_name:n,role:o,disabled_at:a}=e,c=[o==="owner"&&h("role.owner"),a&&h("accounts.is_disabled")];k(r(".avatar",t),this.#s.
of(e)),m(r(".account-item-name",t),g(e)),m(r(".hint",t),n&&n!==i?i:""),m(r(".account-item-state",t),c.filter(Boolean).join(" · ")),t.classList.toggle("is-away",
!!a),t.onclick=()=>bn({account:e,accounts:this.#i,me:this.#e})}};function $e(s,{showsRooms:t=!1,...e}){B(s,{create:()=>w("audit-item"),update:(i,n)=>Ua(i,n,{showsRooms:t}),...e})}function Ua(s,t,{showsRooms:e}){m(r(".audit-wh\
at",s),Ga(t));let i=r(".audit-why",s);m(i,t.reason?h("audit.reason",{reason:t.reason}):""),i.hidden=!t.reason,m(r(".audit-where",s),e&&t.room?`${Ka(t)} · `:"");
let n=r("time",s);n.dateTime=t.at,m(n,O(new Date(t.at)))}function Ka({room:s,details:t}){let e=s.name??t.name;return e?h("audit.where",{room:e}):h("audit.where.\
gone")}function Ga({act:s,actor:t,member:e,room:i,details:n}){let o={user:t?g(t):h("audit.console"),member:e&&g(e),room:n.name??i?.name,role:n.role&&h(`role.${n.
role}`),until:n.until&&O(new Date(n.until))},a=Va(s,{...n,member:e}),c=s==="invite"&&n.uses?S(a,n.uses,o):h(a,o);return c.startsWith("audit.")?`${o.user}: ${s}`:
c}function Va(s,{until:t,by:e,outcome:i,uses:n,member:o}){let c={ban:t&&"until",mute:"until",reset_password:e,resolve_report:i,invite:n?null:"any",revoke_invite:o&&
"of"}[s];return c?`audit.${s}.${c}`:`audit.${s}`}var Be=class{#t;#e=new D;constructor(t){this.#t=t,$e(t,{list:this.#e,into:".act-list",none:".acts-none",showsRooms:!0})}get title(){return h("acts.title")}show(){
this.#e.open("/audit?limit=50"),r(".place-title",this.#t).focus()}};var Ya=36e5;function kn({act:s,user:t,conversation:e}){let{members:i,room:n}=e,o={name:g(t),room:n.name},a={mute:({until:c,...l})=>i.mute(t.id,{muted_until:c,...l}),
ban:c=>i.ban(t.id,c),remove:c=>i.remove(t.id,c)};return Tn({title:h(`moderate.${s}.title`,o),text:h(`moderate.${s}.text`,o),action:h(`moderate.${s}`),hasEnd:s!==
"remove",mayBeForEver:s==="ban",act:a[s]})}function On({seq:s,epoch:t,words:e,conversation:i}){return Tn({title:h("message.delete.title"),text:h("message.delete\
.text",e),action:h("message.delete"),act:({reason:n})=>i.delete({seq:s,epoch:t,reason:n})})}async function Tn({title:s,text:t,action:e,hasEnd:i=!1,mayBeForEver:n=!1,
act:o}){let a=v("moderate"),c=r("form",a);return _(c),r(".moderate-text",c).textContent=t,r(".moderate-until",c).hidden=!i,r('[value=""]',c.elements.hours).hidden=
!n,c.elements.hours.value=n?"":"1",r(".button-danger",c).textContent=e,N(c,async({hours:l,reason:d})=>{let u=i&&l?{until:new Date(Date.now()+Number(l)*Ya).toISOString()}:
{},p=d.trim()?{reason:d.trim()}:{};await o({...u,...p}),a.close("done")}),await x(a,{title:s})==="done"}async function je({entry:s,conversation:t}){let{readers:e,members:i}=t,n=v("seen-by"),o=new AbortController,a=!1,c=()=>a&&Ja(n,za(s,t));r(".seen-list",n).replaceChildren(),
r(".seen-none",n).hidden=!0;for(let l of[e,i])l.addEventListener("change",c,{signal:o.signal});i.need(),E(n,async()=>{await e.load(),a=!0,c()}),await x(n,{title:h(
"seen.title")}),o.abort()}function za({seq:s,user:t},e){let{readers:i,members:n}=e,o=new Set(i.of(s));return n.list.map(c=>c.user).filter(({id:c})=>o.has(c)&&c!==
t.id).map(c=>e.personOf(c))}function Ja(s,t){m(r("h2",s),t.length?S("seen.count",t.length):h("seen.title")),r(".seen-none",s).hidden=t.length>0,C(r(".seen-list",
s),t,{key:({id:e})=>e,create:()=>w("seen-item"),update:(e,i)=>{k(r(".avatar",e),i),m(r(".seen-name",e),g(i))}})}function An({entry:s,author:t,room:e,reports:i}){let n=v("report"),o=r("form",n);return _(o),r(".report-text",o).textContent=h("report.text",{name:g(t),room:e.name}),
N(o,async({reason:a})=>{await i.report({room:e.id,seq:s.seq,reason:a.trim()}),n.close(),A(h("report.done"))}),x(n)}var Xa=[V("copy","copy",({entry:s},t)=>_n()&&!s.deleted&&!t.isBlocked(s)),V("link","link",({entry:s})=>_n()&&!!s.seq),V("edit","edit",({entry:s,edit:t},e)=>St(s,
e)&&!t),V("unread","unread",({entry:s},t)=>!!s.seq&&t.state==="live"),V("seen","check",({entry:s},t)=>te(s,t.room)),V("person","person",({entry:s},t)=>s.user.id!==
t.me.id),V("report","flag",({entry:s},t)=>bi(s,t)),V("retry","again",({state:s})=>s==="failed"),V("discard","trash",({state:s})=>s==="failed",{isDangerous:!0}),
V("delete","trash",({entry:s},t)=>xi(s,t),{isDangerous:!0})];function Fe(s,t){return Xa.filter(({isOffered:e})=>e(s,t))}function V(s,t,e,{isDangerous:i=!1}={}){
return{name:s,icon:t,isOffered:e,isDangerous:i}}function _n(){return!!navigator.clipboard}var qs=4,Hs=8,Ft=null;function Cn(s,{label:t,items:e}){return Ft?.button===s?Ft.close():(Ft?.close(),new Promise(i=>Qa(s,{label:t,items:e,resolve:i})))}function Ws({
name:s,icon:t,text:e,isDangerous:i},n){let o=w("menu-row");return Ot(o,t),r("span",o).textContent=e,o.dataset.testid=`sheet-${s}`,o.classList.toggle("is-dangero\
us",i),o.onclick=()=>n(s),o}function Qa(s,{label:t,items:e,resolve:i}){let n=w("menu"),o,a=p=>{o=p,u()},c=e.map(p=>Ws(p,a));for(let p of c)p.role="menuitem";n.setAttribute(
"aria-label",t),n.append(...c),s.closest("main, aside, nav, body").append(n),n.showPopover(),sc(n,s);let l=new AbortController,d=M.open(()=>{Ft=null,l.abort(),n.
remove(),s.setAttribute("aria-expanded","false"),i(o)}),u=()=>M.close(d);Ft={button:s,close:u},s.setAttribute("aria-expanded","true"),Za({menu:n,button:s,close:u},
l),n.onkeydown=p=>tc(p,{rows:c,close:u}),c[0].focus({preventScroll:!0})}function Za({menu:s,button:t,close:e},{signal:i}){let n=({target:o})=>!s.contains(o)&&!t.
contains(o);for(let o of["pointerdown","wheel"])addEventListener(o,a=>n(a)&&e(),{capture:!0,passive:!0,signal:i});addEventListener("resize",e,{signal:i})}function tc(s,{
rows:t,close:e}){let i=t.indexOf(document.activeElement),n={ArrowDown:(i+1)%t.length,ArrowUp:i-1,Home:0,End:-1}[s.key];if(s.stopPropagation(),n!==void 0)t.at(n).
focus();else if(s.key==="Escape"||s.key==="Tab")e();else return ec(s,t,i);return s.preventDefault()}function ec({key:s},t,e){let i=[...t.slice(e+1),...t.slice(0,
e+1)],n=o=>o.textContent.trim().toLocaleLowerCase().startsWith(s.toLocaleLowerCase());s.trim().length===1&&i.find(n)?.focus()}function sc(s,t){let e=t.getBoundingClientRect(),
{width:i,height:n}=s.getBoundingClientRect(),o=getComputedStyle(t).direction==="rtl",c=e.bottom+qs+n<=innerHeight-Hs?e.bottom+qs:e.top-qs-n,l=o?e.left:e.right-i;
s.style.top=`${Ln(c,innerHeight-n)}px`,s.style.left=`${Ln(l,innerWidth-i)}px`}var Ln=(s,t)=>Math.max(Hs,Math.min(s,t-Hs));var ic=matchMedia("(min-width: 45rem) and (hover: hover)");async function Rn({row:s,item:t,button:e=null,conversation:i}){let n=Fe(t,i).map(c=>({...c,text:h(`me\
ssage.${c.name}`)}));if(!n.length)return;s.classList.add("is-pressed");let o=e&&ic.matches,a=await(o?Cn(e,{label:h("message.actions"),items:n}):nc(n));return s.
classList.remove("is-pressed"),s.focus({preventScroll:!0}),o&&!a&&e.focus({preventScroll:!0}),a}async function nc(s){let t=v("message"),e,i=o=>{e=o,t.close()},n=s.
map(o=>{let a=document.createElement("li");return a.append(Ws(o,i)),a});return r(".sheet",t).replaceChildren(...n),await x(t),e}var oc=JSON.parse(document.getElementById("late-files").textContent),qe=new Map;function Nn(s){if(!qe.has(s)){let t=import(oc[s]);t.catch(()=>qe.delete(s)),qe.set(s,t)}return qe.get(s)}var rc=/[*_`~[\\<]|&#?\w|^[ \t]*(?:[>#+|-]|:-|\d{1,9}[.)])/mu,ac=/!?\[([^[\]\n]{1,200})\]\([^()\s]{1,500}\)/gu,cc=/^[ \t]*(?:#{1,6}|>|[-+*])[ \t]+|^[ \t]*(?:`{3,}|~{3,}).*$/gmu,
hc=/\*\*|~~|`/gu,lc=/(?<![\p{L}\p{N}_*])[*_]{1,2}(?=\S)|(?<=\S)[*_]{1,2}(?![\p{L}\p{N}_*])/gu,Ks=s=>rc.test(s);function at(s){return Ks(s)?s.replace(ac,"$1").replace(
cc,"").replace(hc,"").replace(lc,""):s}var Us=class extends EventTarget{#t=null;get isReady(){return this.#t!==null}render(t){return this.#t?this.#t(t):(this.load().
catch(()=>{}),null)}async load(){let{render:t}=await Nn("markdown");this.#t||(this.#t=t,this.dispatchEvent(new Event("ready")))}},mt=new Us;var dc=120,Dn=document.documentElement.dataset.language,Gs=null,In=null;function Pn(){return Gs??=uc().catch(s=>{throw Gs=null,s}),Gs}async function uc(){let[s,
t]=await Promise.all([Mn("en"),Dn==="en"?null:Mn(Dn)]);return In=new Vs(s,t),In}async function Mn(s){let t=await fetch(new URL(`../emoji/${s}.json`,import.meta.
url));if(!t.ok)throw new Error(`No emoji in ${s}: ${t.status}`);return t.json()}var Vs=class{#t=new Map;#e=new Map;groups=new Map;constructor(t,e){for(let[i,n]of Object.
entries(t)){let o=n.map((a,c)=>mc(i,a,e?.[i][c]));this.groups.set(i,o);for(let a of o){this.#e.set(a.emoji,a);for(let c of a.codes)this.#t.set(c,a)}}}withCode(t){
return this.#t.get(t)}of(t){return this.#e.get(t)}search(t,e=dc){let i=G(t.trim().replace(/^:|:$/g,""));if(!i)return[];let n=[];for(let o of this.#e.values()){let a=yc(
o,i);a<$n&&n.push({entry:o,rank:a})}return n.sort((o,a)=>o.rank-a.rank).slice(0,e).map(({entry:o})=>o)}};function mc(s,[t,e,i,n,o],[a,c]=[e,""]){let l=[...n.split(
" "),e,a].map(G),d=G(` ${e} ${i} ${a} ${c} ${n.replaceAll("_"," ")}`);return{emoji:t,label:a,codes:n.split(" "),hasTones:o===1,group:s,names:l,words:d}}var[fc,pc,
gc,wc,$n]=[0,1,2,3,4];function yc({names:s,words:t},e){return s.includes(e)?fc:s.some(i=>i.startsWith(e))?pc:t.includes(` ${e}`)?gc:t.includes(e)?wc:$n}var Bn="parley:emoji-tone",Ec=18,qt=["","🏻","🏼","🏽","🏾","🏿"],vc=new RegExp("(?!\\u{1F91D}\\u200d)(\\p{Emoji_Modifier_Base})\\ufe0f?","gu"),He=()=>qt.
find(s=>s===localStorage.getItem(Bn))??"",jn=s=>Hn(Bn,s),Fn=({emoji:s,hasTones:t})=>t&&He()?s.replace(vc,`$1${He()}`):s,Ys=()=>JSON.parse(localStorage.getItem(de))??
[];function qn(s){let t=Ys().filter(e=>e!==s);Hn(de,JSON.stringify([s,...t].slice(0,Ec)))}function Hn(s,t){try{localStorage.setItem(s,t)}catch{}}function We(s,{text:t,image:e}){if(!e){s.textContent=t;return}s.replaceChildren(xc({text:t,image:e}))}function xc({text:s,image:t}){let e=document.createElement(
"img");return e.className="team-emoji",e.alt=s,e.src=t,e.decoding="async",e}var Js=new WeakMap,Ue=class{#t;#e=1;#s;constructor(t,{onChosen:e,onLooked:i,onLeave:n}){this.#t=t,this.#s=n;let o=({target:a})=>Js.get(a.closest(".emoji"));t.onclick=
a=>o(a)&&e(o(a));for(let a of["pointerover","focusin"])t.addEventListener(a,c=>o(c)&&i(o(c)));t.addEventListener("focusin",({target:a})=>a.matches(".emoji")&&this.#i(
a)),t.onkeydown=a=>this.#o(a)}show(t){this.#t.replaceChildren(...t.filter(({items:i})=>i.length).map(Sc)),this.#t.scrollTop=0,this.#i(r(".emoji",this.#t));let e=r(
".emoji-grid",this.#t);this.#e=e?getComputedStyle(e).gridTemplateColumns.split(" ").length:1}get first(){return Js.get(r(".emoji",this.#t))}focusFirst(){r(".emo\
ji",this.#t)?.focus()}scrollTo(t){r(`[data-group="${t}"]`,this.#t)?.scrollIntoView({block:"start"})}#i(t){for(let e of this.#t.querySelectorAll('[tabindex="0"]'))
e.tabIndex=-1;t&&(t.tabIndex=0)}#o(t){let e=t.target.closest(".emoji"),i=e&&this.#r[t.key]?.(e);i&&(t.preventDefault(),i.focus?.())}#r={ArrowRight:t=>this.#n(t,
1),ArrowLeft:t=>this.#n(t,-1),ArrowDown:t=>this.#a(t),ArrowUp:t=>this.#c(t)??this.#u(),Home:()=>r(".emoji",this.#t),End:()=>[...this.#t.querySelectorAll(".emoji")].
at(-1)};#n(t,e){let i=[...this.#t.querySelectorAll(".emoji")];return i[i.indexOf(t)+e]??t}#a(t){let{buttons:e,at:i,column:n}=this.#h(t);if(!(i-n+this.#e>=e.length))
return e[Math.min(i+this.#e,e.length-1)];let a=zs(t.closest(".emoji-group").nextElementSibling);return a[Math.min(n,a.length-1)]??t}#c(t){let{buttons:e,at:i,column:n}=this.#h(
t);if(i>=this.#e)return e[i-this.#e];let o=zs(t.closest(".emoji-group").previousElementSibling),a=Math.floor((o.length-1)/this.#e)*this.#e;return o[Math.min(a+n,
o.length-1)]}#h(t){let e=zs(t.closest(".emoji-group")),i=e.indexOf(t);return{buttons:e,at:i,column:i%this.#e}}#u(){return this.#s(),{}}},zs=s=>s?[...r(".emoji-g\
rid",s).children]:[];function Sc({name:s,title:t,items:e}){let i=w("emoji-group");i.dataset.group=s;let n=r("h3",i);return n.textContent=t,n.hidden=!t,i.style.setProperty(
"--count",e.length),r(".emoji-grid",i).append(...e.map(bc)),i}function bc(s){let t=document.createElement("button");return t.type="button",t.className="emoji",t.
tabIndex=-1,t.setAttribute("aria-label",s.label),We(t,s),Js.set(t,s),t}var Wn={recent:"🕘",smileys:"😀",people:"👋",nature:"🐱",food:"🍎",travel:"🚗",activities:"⚽",objects:"💡",symbols:"❤️",flags:"🏁"},kc={emoji:"\
✋",hasTones:!0},ft=8;async function Kn(s){let t=v("emoji"),e=Un.get(t)??Un.set(t,new Qs(t)).get(t),i=x(t);return e.begin(s),await i||null}var Un=new WeakMap,Qs=class{#t;#e;#s;#i=null;constructor(t){
this.#t=t,this.#e=r(".search-input",t),this.#s=new Ue(r(".emoji-scroll",t),{onChosen:e=>this.#c(e),onLooked:e=>this.#h(e),onLeave:()=>this.#e.focus()}),this.#e.
oninput=()=>this.#r(),t.addEventListener("keydown",e=>this.#m(e)),this.#l(),this.#p()}begin(t){this.#e.value="",this.#h(null),Tc(this.#t,t),(U.matches?this.#e:r(
".emoji-scroll",this.#t)).focus(),this.#o()}async#o(){this.#i||this.#u(h("emoji.loading"));try{this.#i??=await Pn(),this.#r()}catch{this.#u(h("emoji.trouble"))}}#r(){
if(!this.#i)return;let{value:t}=this.#e;r('[data-tab="recent"]',this.#t).hidden=!this.#a.length;let e=this.#i.search(t).map(Xs);this.#s.show(t.trim()?[{name:"fo\
und",title:"",items:e}]:this.#n),this.#h(t.trim()?this.#s.first??null:null),this.#u(t.trim()&&!e.length?h("emoji.none"):"")}get#n(){return Object.keys(Wn).map(t=>({
name:t,title:h(`emoji.group.${t}`),items:t==="recent"?this.#a:this.#i.groups.get(t).map(Xs)}))}get#a(){return Ys().flatMap(t=>{let e=this.#i.of(t);return e?[Xs(
e)]:[]})}#c({text:t,key:e}){qn(e),this.#t.close(t)}#h(t){We(r(".emoji-sign",this.#t),t??{text:""}),m(r(".emoji-label",this.#t),t?.label??h("emoji.hint")),m(r(".\
emoji-code",this.#t),t?`:${t.code}:`:"")}#u(t){let e=r(".emoji-none",this.#t);e.hidden=!t,m(e,t)}#m(t){if(t.isComposing)return;let e=t.target===this.#e;if(t.key===
"Escape")this.#t.close();else if(e&&t.key==="ArrowDown")this.#s.focusFirst();else if(e&&t.key==="Enter")this.#f();else return!e&&Oc(t)?this.#e.focus():void 0;t.
preventDefault()}#f(){let{first:t}=this.#s;t&&this.#e.value.trim()&&this.#c(t)}#l(){let t=Object.entries(Wn).map(([e,i])=>{let n=document.createElement("button");
return n.type="button",n.className="emoji",n.textContent=i,n.title=h(`emoji.group.${e}`),n.setAttribute("aria-label",n.title),n.dataset.tab=e,n.onclick=()=>this.#d(
e),n});r(".emoji-tabs",this.#t).append(...t)}#d(t){this.#e.value&&(this.#e.value="",this.#r()),this.#s.scrollTo(t)}#p(){let t=this.#t.querySelectorAll('[name="e\
moji-tone"]');for(let[e,i]of t.entries())i.nextElementSibling.textContent=kc.emoji+qt[e],i.checked=qt[e]===He(),i.onchange=()=>{jn(qt[e]),this.#r()}}},Xs=s=>({key:s.
emoji,text:Fn(s),label:s.label,code:s.codes[0]}),Oc=({key:s,ctrlKey:t,metaKey:e,altKey:i,target:n})=>s.length===1&&s!==" "&&!t&&!e&&!i&&!n.matches("input");function Tc(s,t){
let{top:e,bottom:i,right:n}=t.getBoundingClientRect(),{offsetWidth:o,offsetHeight:a}=s,c=e-a-ft,l=c>=ft?c:Math.min(i+ft,innerHeight-a-ft),d=Math.min(n-o,innerWidth-
o-ft);s.style.setProperty("--x",`${Math.max(ft,d)}px`),s.style.setProperty("--y",`${Math.max(ft,l)}px`)}function Gn(s,t){s.onclick=async()=>{let e=await Kn(s);e?Ii(t,e):t.focus({preventScroll:!0})}}var Ac=8e3,_c=500,Lc=2**31-1,Ke=class{#t;#e;#s;#i;#o;#r;#n=null;#a;#c;#h;#u=!1;#m=null;constructor({form:t,note:e,socket:i,drafts:n,onSent:o,onEditLast:a}){this.#t=
t,this.#e=r("textarea",t),this.#s=r(".composer-send",t),this.#i=e,this.#o=i,this.#r=n,this.#a=o,this.#c=a,Gn(r(".composer-button",t),this.#e),this.#e.addEventListener(
"input",()=>this.#d()),this.#e.addEventListener("keydown",c=>this.#y(c)),this.#e.addEventListener("compositionstart",()=>this.#u=!0),this.#e.addEventListener("c\
ompositionend",()=>this.#v()),this.#e.addEventListener("blur",()=>this.#n&&this.#p({isDone:!0})),t.addEventListener("submit",c=>this.#S(c)),this.#e.enterKeyHint=
U.matches?"send":"enter",n.addEventListener("change",()=>this.#g())}show(t,{signal:e}){this.#n=t,this.#u=!1,this.#m=null,this.#e.value=this.#r.of(t.id);for(let i of[
"state","room"])t.addEventListener(i,()=>this.#w(),{signal:e});this.#w()}focus(){this.#e.focus({preventScroll:!0})}add(t){this.#e.value=[this.#e.value,t].filter(
Boolean).join(`

`),this.#p()}get#f(){return[...Mt(this.#e)].length}get#l(){return this.#o.limits?.text_characters??Ac}#d(){this.#e.value&&this.#n.sayTyping(),this.#p()}#p({isDone:t=!1}={}){
this.#w(),this.#m===null&&this.#r.keep(this.#n.id,this.#e.value,{isDone:t})}#g(){if(!this.#n)return;let{value:t}=this.#e,e=this.#r.of(this.#n.id);if(e!==(t.trim()?
t:"")){if(this.#u)return this.#m=t;this.#e.value=e,this.#w()}}#v(){if(this.#u=!1,this.#m===null)return;let t=this.#r.of(this.#n.id),{value:e}=this.#e;this.#e.value=
t.endsWith(this.#m)?t.slice(0,t.length-this.#m.length)+e:js(t,e),this.#m=null,this.#p()}#w(){let{isOver:t,room:e}=this.#n,i=ee(e)||t;this.#x(e);let n=this.#l-this.#f;
this.#e.disabled=!!i,this.#e.placeholder=Cc({room:e,closed:i}),this.#s.disabled=i||n<0||this.#f===0,this.#i.textContent=Rc(n),this.#i.classList.toggle("is-over",
n<0),Pt(this.#e)}#x({muted_until:t}){clearTimeout(this.#h);let e=new Date(t??0)-Date.now();e>0&&e<Lc&&(this.#h=setTimeout(()=>this.#w(),e))}#y(t){if(me(t))return this.#S(
t);t.key!=="ArrowUp"||this.#e.value||ct(t)||(t.preventDefault(),this.#c())}#S(t){t.preventDefault(),!this.#s.disabled&&(this.#n.send(Mt(this.#e)),this.#e.value=
"",this.#p(),this.#a(),this.focus())}};function Cc({room:s,closed:t}){let e=ee(s);return e==="archived"?h("room.archived.note"):e==="muted"?h("composer.muted",{
date:O(new Date(s.muted_until))}):e==="moderators"?h("composer.moderators"):t?h("composer.closed"):h("composer.placeholder",{room:s.name})}function Rc(s){return s<
0?S("composer.over",-s):s<=_c?S("composer.left",s):""}var Nc=/[\\^$.*+?()[\]{}|/]/g;function Zs(s){return s.trim()?new RegExp(s.trim().replace(Nc,"\\$&"),"giu"):null}function Vn(s,t){if(!t)return[];let e=({text:n})=>n.
search(t)>=0||at(n).search(t)>=0;return s.filter(n=>b(n)&&!n.deleted&&e(n)).map(({seq:n})=>n).reverse()}var ti=String.raw`\s<>"，。；：！？、）】》」』`,zn=String.raw`https?:\/\/[^${ti}]+|mailto:[^@${ti}]{1,64}@[^@${ti}]+`,Dc=new RegExp(zn,"giu"),fw=new RegExp(
zn,"iuy"),Ic=new Set(`.,;:!?'"*_~`),Jn=s=>[...s.matchAll(Dc)].map(({0:t,index:e})=>[Mc(t),e]);function Mc(s){let t=Yn(s,")")-Yn(s,"("),e=s.length;for(;e>0;e-=1){let i=s[e-1];if(i===")"&&t>0)t-=1;else if(!Ic.has(i))break}return s.slice(0,e)}var Yn=(s,t)=>s.
split(t).length-1;function Xn(s){if(!URL.canParse(s))return null;let t=document.createElement("a");return t.href=s,t.tabIndex=-1,Pc(t)||(t.rel="noopener noreferrer",t.target="_bl\
ank"),t}var Pc=s=>s.origin===location.origin&&Lt(s)!==null;function Qn(s){let t=document.createDocumentFragment(),e=0;for(let[i,n]of Jn(s)){let o=Xn(i);o?.append(i),t.append(s.slice(e,n),o??i),e=n+i.length}return t.append(
s.slice(e)),t}var $c=/^[\p{Emoji_Presentation}\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}\u200d\ufe0f\s]+$/u,Bc=24,jc="p, li, pre, th, td";function Zn(s,t){
let e=Ks(t),i=e?mt.render(t):null;return s.classList.toggle("has-blocks",i?.hasBlocks??!1),s.classList.toggle("only-emoji",Fc(t)),s.replaceChildren(i?.nodes??Qn(
t)),!e||mt.isReady}function to(s,t){if(!s.classList.contains("has-blocks"))return s.textContent.slice(0,t);let e=document.createTreeWalker(s,NodeFilter.SHOW_TEXT),
[i,n]=["",null];for(;e.nextNode()&&i.length<t;){let o=e.currentNode.parentElement.closest(jc);n&&o!==n&&(i+=" "),i+=e.currentNode.data,n=o}return i.slice(0,t)}var Fc=s=>s.
length<=Bc&&$c.test(s);var qc=1600,Hc=24,Wc=200,ei=new WeakMap,si=new WeakSet,so=()=>w("message");function io(s,t){let e=ei.get(s);ei.set(s,t);let i=si.has(s)&&mt.isReady;if(e&&Uc(e,t)&&
!i)return;let n=Ge(t);Kc(s,t),Vc(s,t),(!(e&&n===Ge(e)&&e.entry.deleted===t.entry.deleted&&!i)||e.isBlocked!==t.isBlocked)&&Yc(s,{...t.entry,text:n,isBlocked:t.isBlocked}),
Gc(s,t),Jc(s,t),Xc(s,t),Qc(s,t)}var Y=s=>ei.get(s),Ge=({entry:s,edit:t})=>t&&!s.deleted?t.text:s.text;function Uc(s,t){return["entry","edit","leads","pending","\
state","name","picture","isBlocked"].every(e=>s[e]===t[e])}function Kc(s,t){let{entry:e,leads:i,own:n,state:o}=t;s.classList.toggle("leads",i),s.classList.toggle(
"own",n),s.classList.toggle("is-deleted",!!e.deleted),s.dataset.state=o,e.seq&&(s.dataset.seq=e.seq),e.deleted&&r(".message-actions",s)?.remove()}function Gc(s,{
entry:t,name:e}){let i=to(r(".message-text",s),Wc);s.setAttribute("aria-label",h("message.spoken",{name:e,time:he(new Date(t.at)),text:i}))}function Vc(s,{entry:{
at:t},author:e,name:i}){let n=new Date(t);k(r(".avatar",s),e),m(r(".message-author",s),i);let o=r(".message-time",s);o.dateTime=t,m(o,he(n)),o.title=O(n)}function Yc(s,{
text:t,deleted:e,isBlocked:i}){let n=r(".message-text",s);if(s.classList.toggle("is-blocked",i&&!e),Ht(s,"message-reveal",i&&!e),si.delete(s),i||e)return n.classList.
remove("has-blocks","only-emoji"),n.textContent=h(e?"message.deleted":"message.blocked"),Ve(s,!1);Zn(n,t)||si.add(s),Ve(s,zc(t))}var no=s=>s.classList.contains(
"is-folded")&&Ve(s,!1),zc=s=>s.length>qc||s.split(`
`).length>Hc;function Ve(s,t){s.classList.toggle("is-folded",t);let e=Ht(s,"message-unfold",t);e&&(e.onclick=()=>{Ve(s,!1),s.focus()})}function Jc(s,{pending:t}){
let e=Ht(s,"message-pending",!!t);e&&(e.title=h(`message.${t}`),e.setAttribute("aria-label",e.title))}function Xc(s,{entry:{editedAt:t,deleted:e}}){let i=Ht(s,"\
message-edited",!!t&&!e);i&&(i.title=O(new Date(t)))}function Qc(s,{entry:t,edit:e}){let{failure:i}=e??t,n=Ht(s,"message-failure",!!i);n&&(m(r("span",n),h(e?"me\
ssage.edit.failed":"message.failed",{reason:P({code:i})})),m(r('[data-action="discard"]',n),h(e?"message.edit.discard":"message.discard")))}var eo=["message-rev\
eal","message-unfold","message-pending","message-edited","message-failure"];function Ht(s,t,e){let i=r(".message-body",s),n=r(`:scope > .${t}`,i);if(e||n?.remove(),
!e||n)return e?n:null;let o=eo.slice(eo.indexOf(t)+1).map(c=>r(`:scope > .${c}`,i)),a=w(t);return i.insertBefore(a,o.find(Boolean)??r(".message-editor",i)),a}var Zc=4,Ye=globalThis.CSS?.highlights,ze=class{#t;#e;#s;#i=null;#o=null;#r=null;#n=[];#a=null;#c=1/0;constructor(t,{timeline:e}){this.#t=t,this.#s=e,this.#e=r(
"input",t),this.#e.oninput=()=>this.#f(),document.addEventListener("coloured",()=>this.#o&&this.#w()),t.onkeydown=i=>this.#m(i),r('[data-find="older"]',t).onclick=
()=>this.#l(1),r('[data-find="newer"]',t).onclick=()=>this.#l(-1),r('[data-find="more"]',t).onclick=()=>this.#v(),r('[data-find="close"]',t).onclick=()=>this.#h()}show(t,{
signal:e}){this.#i=t,this.#h(),t.addEventListener("change",()=>this.#o&&this.#p(),{signal:e})}open(){this.#r=document.activeElement,this.#c=Number(this.#s.lastOnScreen?.
dataset.seq??1/0),this.#t.hidden=!1,this.#o=M.open(()=>this.#u()),this.#e.focus(),this.#e.select(),this.#f()}around(t){t(),this.#o&&this.#w()}#h(){this.#o&&M.close(
this.#o)}#u(){this.#o=null,this.#t.hidden=!0,this.#x(),this.#r?.focus({preventScroll:!0})}#m(t){if(!t.isComposing){if(t.key==="Escape")this.#h();else if(t.key===
"Enter"&&t.target===this.#e)this.#l(t.shiftKey?-1:1);else return;t.preventDefault(),t.stopPropagation()}}#f(){this.#a=null,this.#p();let t=this.#n.find(e=>e<=this.#c)??
this.#n[0];t?this.#d(t):this.#w()}#l(t){if(!this.#n.length)return;let e=this.#n.indexOf(this.#a)+t;this.#c=this.#n.at(e%this.#n.length),this.#d(this.#c)}#d(t){this.#a=
t;let e=this.#s.lookAt(t);no(e),this.#w(),this.#g()}#p(){this.#n=Vn(this.#i.history.shown.entries,Zs(this.#e.value)),this.#n.includes(this.#a)||(this.#a=null),this.#g()}#g(){
let{history:t}=this.#i,e=t.shown.entries.filter(b).length,i=this.#n.indexOf(this.#a)+1,o=this.#e.value.trim()?i?h("find.count",{at:L(i),count:L(this.#n.length)}):
h("find.none"):"";m(r(".find-count",this.#t),o),m(r(".find-loaded",this.#t),S("find.loaded",e)),r('[data-find="more"]',this.#t).hidden=!t.hasOlder;for(let a of[
"older","newer"])r(`[data-find="${a}"]`,this.#t).disabled=!this.#n.length}async#v(){let{history:t}=this.#i,e=r(".find-trouble",this.#t);m(e,"");try{for(let i=0;i<
Zc&&t.hasOlder;i+=1)await t.loadOlder()}catch(i){m(e,P(i))}this.#e.focus(),this.#a===null&&this.#o&&this.#f()}#w(){this.#x();let t=Zs(this.#e.value);if(!t)return;
let e=[],i=[];for(let n of this.#s.list.messageRows){let o=Number(n.dataset.seq)===this.#a;n.classList.toggle("is-found",o),(o?i:e).push(...th(r(".message-text",
n),t))}Ye?.set("found",new Highlight(...e)),Ye?.set("found-here",new Highlight(...i))}#x(){for(let t of this.#s.list.messageRows)t.classList.remove("is-found");
for(let t of["found","found-here"])Ye?.delete(t)}};function th(s,t){if(!Ye)return[];let e=[],i=document.createTreeWalker(s,NodeFilter.SHOW_TEXT),n=0;for(;i.nextNode();)
e.push({node:i.currentNode,at:n}),n+=i.currentNode.length;let o=a=>e.findLast(({at:c})=>c<=a);return[...s.textContent.matchAll(t)].map(({0:a,index:c})=>{let l=new Range,
[d,u]=[o(c),o(c+a.length-1)];return l.setStart(d.node,c-d.at),l.setEnd(u.node,c+a.length-u.at),l})}function oo(s,{text:t,written:e=t,focus:i=!0,save:n,onEmpty:o,done:a}){if(r(".message-editor",s))return;let c=w("message-editor"),l=r("textarea",c),d=()=>{ii(s),
a()};eh(c,{textarea:l,close:d,submit:()=>sh(c,{before:t,save:n,onEmpty:o,close:d})}),s.classList.add("is-editing"),r(".message-body",s).append(c),l.value=e,Pt(l),
i&&(l.focus({preventScroll:!0}),c.scrollIntoView({block:"nearest"}))}function ii(s){let t=r(".message-editor",s);return t.remove(),s.classList.remove("is-editin\
g"),r("textarea",t).value}function eh(s,{textarea:t,close:e,submit:i}){t.oninput=()=>Pt(t),s.onkeydown=n=>{if(!ct(n)){if(n.key==="Escape")e();else if(n.target===
t&&me(n))i();else return;n.preventDefault(),n.stopPropagation()}},s.onsubmit=n=>{n.preventDefault(),i()},r('[data-action="cancel"]',s).onclick=e}async function sh(s,{
before:t,save:e,onEmpty:i,close:n}){let o=Mt(r("textarea",s));if(o===t)return n();await E(s,async()=>{await(o?e(o):i()),n()})}var Je=class{#t;#e;#s;#i=[];#o=!1;constructor(t,e){this.#t=t,this.#e=e}show(t,{signal:e}){this.#s=t,this.#i=[],t.addEventListener("lost-edit",({detail:i})=>this.#e.
keepAsDraft(i.text),{signal:e}),t.addEventListener("resync",()=>this.#r(),{signal:e}),t.addEventListener("state",()=>t.state==="live"&&this.#a(),{signal:e})}around(t){
let e=[...this.#t.querySelectorAll(".message.is-editing")];t();for(let i of e)i.isConnected||this.#n(i);this.#o||this.#c()}#r(){this.#o=!0;for(let t of this.#t.
querySelectorAll(".message.is-editing"))this.#n(t)}#n(t){let{entry:e}=Y(t);this.#i.push({entry:e,written:ii(t)})}#a(){if(!this.#o)return;this.#o=!1;let t=({entry:e})=>{
let i=this.#e.entryOf(e);return!i||!St(i,this.#s)};for(let{entry:e,written:i}of this.#i.filter(t))i!==e.text&&this.#e.keepAsDraft(i);this.#i=this.#i.filter(e=>!t(
e)),this.#c()}#c(){this.#i=this.#i.filter(({entry:t,written:e})=>{let i=this.#e.rowOf(t);return i?(this.#e.reopen(i,Y(i).entry,e),!1):!0})}};var Xe=class{#t;#e;constructor(t){this.#t=t,this.#e=r(".resync-kept",t),r("button",t).onclick=()=>t.hidden=!0}show(t,{signal:e}){this.#t.hidden=!0,t.addEventListener(
"resync",({detail:i})=>this.#s(i),{signal:e})}sayKept(){this.#e.hidden=!1}#s({reason:t}){let e=t==="epoch_changed"?"resync.restored":"resync.incomplete";m(r(".r\
esync-text",this.#t),h(e)),this.#e.hidden=!0,this.#t.hidden=!1}};var Qe=class{#t;#e;constructor(t,{router:e,...i}){this.#t=t,this.#e=i;let n=r(".people-button",t),o=()=>e.address.panel==="people",a=()=>n.setAttribute("aria-ex\
panded",o());n.onclick=()=>o()?e.up():e.go({...e.address,panel:"people"}),e.addEventListener("change",a),r(".reports-button",t).onclick=()=>e.go({...e.address,panel:"\
reports"})}show(t,{signal:e}){let i=()=>this.#s(t),n=j(()=>e.aborted||i()),{directory:o,presence:a,reports:c}=this.#e,l=()=>t.state==="live"&&st(t.room)&&c.count(
t.id);t.addEventListener("room",i,{signal:e});for(let d of[o,a,c])d.addEventListener("change",n,{signal:e});t.addEventListener("state",l,{signal:e}),l(),i()}#s({
room:t}){m(r(".room-title",this.#t),t.name);let e=r(".room-topic",this.#t),i=dt(t);m(e,i?this.#r(i):t.topic??""),e.title=e.textContent,this.#i(i),this.#o(t),m(r(
".people-count",this.#t),L(t.member_count))}#i(t){let e=r(".room-picture",this.#t);e.hidden=!t,t&&(k(e,this.#e.directory.of(t)),W(e,this.#e.presence.of(t.id)))}#o(t){
let{count:e,hasMore:i}=st(t)?this.#e.reports.waitingIn(t.id):{count:0};r(".reports-button",this.#t).hidden=!e,m(r(".reports-count",this.#t),e?bt(e,{hasMore:i}):
"")}#r(t){return[_t({state:this.#e.presence.of(t.id)}),Tt(this.#e.directory.of(t))].filter(Boolean).join(" · ")}};var ih=450,nh=10,ro=.9,co="a[href], button:not([hidden])",ho=".code-block pre, .table-scroll",ao=`${co}, ${ho}`,Ze=class{#t;#e;#s;#i;#o;#r=null;constructor({log:t,
scroller:e,timeline:i,actions:n}){this.#t=t,this.#e=e,this.#s=i,this.#o=n,t.addEventListener("pointerover",({target:o})=>this.#n(o.closest(".message"))),t.addEventListener(
"focusin",({target:o})=>this.#a(o.closest(".message"))),t.addEventListener("focusout",o=>this.#c(o)),t.addEventListener("click",({target:o})=>this.#h(o)),t.addEventListener(
"keydown",o=>this.#u(o)),this.#v(),e.addEventListener("focus",()=>e.matches(":focus-visible")&&this.#s.lastOnScreen?.focus())}show(t){this.#i=t,this.#e.tabIndex=
0}around(t){let e=this.#t.contains(document.activeElement);t();let i=r('.message[tabindex="0"]',this.#t);e&&!this.#t.contains(document.activeElement)?(this.#e.tabIndex=
-1,this.#e.focus({preventScroll:!0})):!i&&document.activeElement!==this.#e&&(this.#e.tabIndex=0)}#n(t){if(!t||t.dataset.state!=="sent")return;let e=r(".message-\
actions",t)??t.appendChild(w("message-actions")),i=Y(t),n=new Set(Fe(i,this.#i).map(({name:o})=>o));i.entry.deleted||n.add("more");for(let o of e.children)o.hidden=
!n.has(o.dataset.action);e.hidden=[...e.children].every(o=>o.hidden)}#a(t){if(t){this.#n(t),this.#e.tabIndex=-1;for(let e of this.#t.querySelectorAll('.message[\
tabindex="0"]'))e.tabIndex=-1;t.tabIndex=0}}#c({target:t,relatedTarget:e}){let i=t.closest(".message");if(i&&!i.contains(e))for(let n of i.querySelectorAll(ao))
n.tabIndex=-1}#h(t){let e=t.closest(".message"),i=t.closest("[data-action]"),n=t.matches(".avatar, .message-author")?"person":i?.dataset.action;e&&this.#o[n]?.(
e,Y(e),i)}#u(t){let e=t.target.closest(".message");if(!e||t.target.matches("textarea")||t.ctrlKey||t.metaKey||t.altKey||t.key.startsWith("Arrow")&&t.target.matches(
ho))return;let i=t.target===e?this.#m(e,t.key):this.#f(e,t.key);i&&(t.preventDefault(),t.stopPropagation(),i())}#m(t,e){let{list:i}=this.#s;return{Enter:()=>this.#p(
t),ArrowUp:()=>this.#l(i.beside(t,-1)),ArrowDown:()=>this.#l(i.beside(t,1)),Home:()=>this.#l(i.first()),End:()=>{this.#s.toNewest(),this.#s.focusNewest()},PageUp:()=>this.#d(
-ro),PageDown:()=>this.#d(ro)}[e]}#f(t,e){if(e==="Escape")return()=>t.focus({preventScroll:!0});let i={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1}[e],n=this.#g(
t);return i&&(()=>n.at((n.indexOf(document.activeElement)+i)%n.length).focus())}#l(t){t?.focus({preventScroll:!0}),t?.scrollIntoView({block:"nearest"})}#d(t){let{
list:e}=this.#s;this.#s.scroll(t);let{top:i}=this.#e.getBoundingClientRect(),n=e.messageRows.find(o=>o.getBoundingClientRect().top>=i);(t<0?n:this.#s.lastOnScreen)?.
focus({preventScroll:!0})}#p(t){let e=this.#g(t);for(let i of e)i.tabIndex=0;e[0]?.focus({preventScroll:!0})}#g=t=>[...t.querySelectorAll(ao)];#v(){let t=this.#t;
t.addEventListener("pointerdown",e=>this.#w(e),{passive:!0}),t.addEventListener("pointermove",e=>this.#x(e),{passive:!0});for(let e of["pointerup","pointercance\
l"])t.addEventListener(e,()=>this.#y(),{passive:!0});this.#e.addEventListener("scroll",()=>this.#y(),{passive:!0}),t.addEventListener("contextmenu",e=>{e.pointerType===
"touch"&&!e.target.closest("a[href]")&&e.preventDefault()})}#w({pointerType:t,target:e,clientX:i,clientY:n,isPrimary:o}){this.#y();let a=t==="touch"&&o&&!e.closest(
`${co}, textarea`)&&e.closest(".message");if(!a)return;let c=setTimeout(()=>{this.#r=null,oh(),this.#o.more(a,Y(a))},ih);this.#r={timer:c,clientX:i,clientY:n}}#x({
clientX:t,clientY:e}){let i=this.#r;i&&Math.hypot(t-i.clientX,e-i.clientY)>nh&&this.#y()}#y(){clearTimeout(this.#r?.timer),this.#r=null}};function oh(){let s=t=>{
t.preventDefault(),t.stopPropagation()};addEventListener("click",s,{capture:!0,once:!0}),addEventListener("pointerdown",()=>removeEventListener("click",s,{capture:!0}),
{capture:!0,once:!0})}var ts=class{#t;constructor(t){this.#t=t}show(t,{signal:e}){let i=()=>{let n=rh(t),o=n?ah(n,t):0;this.#t.hidden=!o,m(this.#t,o?S("seen.count",o):""),this.#t.onclick=
()=>je({entry:n,conversation:t})};for(let n of[t,t.readers])n.addEventListener("change",i,{signal:e});i()}};function rh({timeline:s,me:t,room:e}){let i=s.entries.
findLast(b);return i&&i.user.id===t.id&&te(i,e)?i:null}var ah=({seq:s},{readers:t,me:e})=>t.of(s).filter(i=>i!==e.id).length;var ch={"sign-in":{key:"status.ended.action",go:wt},reload:{key:"again",go:()=>location.reload()},rooms:{key:"status.rooms.action",go:s=>s.go(z)}},hh=new Set(["\
connecting","catching-up"]),es=class{#t;#e;constructor(t,{router:e}){this.#t=t,this.#e=e}show(t,{signal:e}){let i=()=>this.#s(t.state);t.addEventListener("state",
i,{signal:e}),i()}#s(t){this.#t.dataset.state=t,this.#t.closest(".conversation").classList.toggle("is-opening",hh.has(t)),r(".status-text",this.#t).textContent=
t==="live"?"":h(`status.${t}`);let e=r("button",this.#t),i=ch[pt[t]?.next];e.hidden=!i,i&&(e.textContent=h(i.key),e.onclick=()=>i.go(this.#e))}};var lh=900,ss=class{#t;#e;#s;constructor(t,{isFollowing:e}){this.#t=t,this.#e=e,t.addEventListener("scroll",()=>this.#i(),{passive:!0})}draw(){let{top:t}=this.#t.
getBoundingClientRect();for(let e of this.#t.querySelectorAll(".day"))r(".day-title",e).classList.toggle("is-over",e.getBoundingClientRect().top<t)}#i(){if(this.#e())
return this.#o();this.#t.classList.add("is-scrolling"),clearTimeout(this.#s),this.#s=setTimeout(()=>this.#o(),lh)}#o(){clearTimeout(this.#s),this.#t.classList.remove(
"is-scrolling")}};var lo=new Set(["joined","left","added","removed"]),dh=new Set(["brought"]),ni=new Set(["joined","left"]);function uo(s){let t=[];for(let e of uh(s)){let i=t.at(
-1);i&&mh(i[0],e)?i.push(e):t.push([e])}return t.map(fh)}function uh(s){let t=new Map(s.filter(({type:i})=>ni.has(i)).map(i=>[i.user.id,i]));return s.filter(({type:i})=>!dh.
has(i)).filter(i=>!ni.has(i.type)||t.get(i.user.id)===i)}function mh(s,{type:t,user:e}){return s.type!==t||!lo.has(t)?!1:ni.has(t)||s.user.id===e.id}function fh(s){
let[{type:t,user:e,member:i,role:n,name:o,topic:a}]=s,c={user:g(e),name:o,topic:a,member:i&&g(i)};if(lo.has(t)){let l=[...new Set(s.map(d=>g(d.member??d.user)))];
return S(`notice.${t}`,l.length,{...c,names:it(l)})}return t==="role"?h(`notice.role.${n}`,c):t==="topic"&&!a?h("notice.topic.removed",c):h(`notice.${t}`,c)}var ph=300;function mo(s,t,e){let{before:i,firstNew:n,me:o}=e,a=[];i&&a.push({key:fo(new Date(i.at)),at:new Date(i.at),rows:[],isContinued:!0});let c=i;for(let l of[
...s,...t.map(d=>gh(d,o))]){let d=wh(a,new Date(l.at));n!==null&&l.seq===n&&(d.rows.push({key:"new-line",kind:"new-line"}),c=null),!d.rows.length&&!d.isContinued&&
(c=null),b(l)?d.rows.push(yh(l,c,e)):Sh(d.rows,xh(l,e)),c=l}return a.filter(({rows:l})=>l.length)}var oi=new WeakMap;function gh(s,t){let{clientId:e,text:i,at:n,
failure:o}=s;if(!oi.has(s)){let a={type:"message",seq:null,at:n,user:t,text:i,deleted:!1,clientId:e,failure:o,unsent:!0};oi.set(s,a)}return oi.get(s)}var fo=s=>`${s.
getFullYear()}-${s.getMonth()+1}-${s.getDate()}`;function wh(s,t){let e=fo(t),i=s.at(-1);return i&&(i.key===e||t<i.at)?i:(s.push({key:e,at:t,rows:[],isContinued:!1}),
s.at(-1))}function yh(s,t,{me:e,live:i,edits:n,personOf:o,isBlocked:a}){let c=s.user.id===e.id,l=n.get(s.seq),d=s.unsent?s:l,u=d?.failure?"failed":d?"pending":"\
sent",p=o(s.user);return{key:c&&s.clientId?s.clientId:`seq-${s.seq}`,kind:"message",entry:s,own:c,author:p,name:p.display_name||p.name,picture:p.picture,isBlocked:a(
s),edit:l,leads:!Eh(s,t),state:u,pending:u!=="pending"?null:i?"sending":"waiting"}}function Eh(s,t){return!t||!b(t)||t.user.id!==s.user.id?!1:new Date(s.at)-new Date(
t.at)<ph*1e3}var vh={joined:"began",added:"brought"};function xh(s,{personOf:t,isDirect:e}){let{user:i,member:n,type:o}=s;return{...s,type:e&&vh[o]||o,user:t(i),
member:n&&t(n)}}function Sh(s,t){let e=s.at(-1);e?.kind==="notice"?e.entries.push(t):s.push({key:`notice-${t.seq}`,kind:"notice",entries:[t]})}var is=class{#t=new Map;#e=0;#s=null;fit(t){t!==this.#s&&(this.#s=t,this.clear())}clear(){this.#t.clear(),this.#e=0}set(t,e){this.#e+=e-(this.#t.get(t)??0),this.#t.
set(t,e)}of(t,e,i){let{mean:n}=this,o=0;for(let a=e;a<i;a+=1)o+=this.#t.get(t[a].seq)??n;return o}at(t,e){let{mean:i}=this,n=0;for(let o=e;n<t.length&&o>0;n+=1)
o-=this.#t.get(t[n].seq)??i;return n}get mean(){return this.#t.size?this.#e/this.#t.size:44}};var ns=class{#t;#e;#s=null;#i;following=!0;constructor(t,{mayFollow:e}){this.#t=t,this.#e=e,t.addEventListener("scroll",()=>this.#r(),{passive:!0});let i=new ResizeObserver(
()=>this.following?this.toBottom():this.#a());i.observe(t),i.observe(t.firstElementChild)}keep(t){let e=this.following?null:this.#h(),i=e?.getBoundingClientRect().
top;t(),this.following?this.toBottom():e?.isConnected&&this.#c(e.getBoundingClientRect().top-i),this.#n()}toBottom(){this.following=this.#e(),this.#t.scrollTop=
this.#t.scrollHeight}stay(){this.following=!1}revealAbove(t){let{top:e}=this.#t.getBoundingClientRect();return!t||t.getBoundingClientRect().top>=e?!1:(this.reveal(
t),!0)}isInView(t){let[e,i]=[this.#t,t].map(n=>n.getBoundingClientRect());return i.top>=e.top&&i.bottom<=e.bottom}reveal(t){this.putAt(t,this.#t.clientHeight/5)}putAt(t,e){
let{top:i}=this.#t.getBoundingClientRect();this.#t.scrollTop+=t.getBoundingClientRect().top-i-e,this.following=this.#o,this.#n()}placeIn(t){let e=this.#u(t);return e?
{row:e,offset:e.getBoundingClientRect().top-this.#t.getBoundingClientRect().top}:null}lastAboveFoot(t){let e=this.#t.getBoundingClientRect().bottom+1;return t[Wt(
t,i=>i.getBoundingClientRect().bottom>e)-1]}get isNearTop(){return this.#t.scrollTop<this.#t.clientHeight}get isNearFoot(){let{scrollHeight:t,scrollTop:e,clientHeight:i}=this.#t;
return t-e-i<i}get#o(){let{scrollHeight:t,scrollTop:e,clientHeight:i}=this.#t;return this.#e()&&t-e-i<48}#r(){this.following=this.#o,this.#n()}#n(){this.#s=this.
following?null:this.placeIn(this.#t.querySelectorAll(".day-rows > *")),this.#i=this.#t.clientWidth}#a(){let{row:t,offset:e}=this.#s??{};!t?.isConnected||this.#i===
this.#t.clientWidth||(this.#c(t.getBoundingClientRect().top-this.#t.getBoundingClientRect().top-e),this.#i=this.#t.clientWidth)}#c(t){Math.abs(t)>=.5&&(this.#t.
scrollTop+=t)}#h(){return this.#u(this.#t.querySelectorAll(".day-rows > *"))}#u(t){let{top:e}=this.#t.getBoundingClientRect();return t[Wt(t,i=>i.getBoundingClientRect().
bottom>e)]}};function Wt(s,t){let e=0,i=s.length;for(;e<i;){let n=e+i>>1;t(s[n])?i=n:e=n+1}return e}var bh=24,po=4,kh=80,Oh=180,ai=.75,Th=1+ai,Ah=1+2*ai,_h=4,Lh={message:so,notice:()=>w("notice"),"new-line":()=>w("new-line")},Ch={message:io,notice:Nh,"new-line":()=>{}},
os=class{#t;#e;#s;#i;#o;#r=new is;#n=[];#a=[];#c=null;#h=[];#u=[];#m=null;#f=null;#l=0;#d=0;#p;#g=0;#v=0;constructor({scroller:t,keeper:e,changing:i}){this.#t=t,
this.#e=e,this.#s=r(".timeline-log",t),this.#i=r(".rows-above",t),this.#o=r(".rows-below",t),this.#p=i;let n=()=>{this.#g=t.clientWidth,this.#v=t.clientHeight};
new ResizeObserver(n).observe(t),n()}get rows(){return this.#h}get messageRows(){return this.#h.filter(t=>t.matches(".message"))}get isEmpty(){return!this.#u.some(
({kind:t})=>t==="message")}clear(){this.#s.replaceChildren(),this.#r.clear(),this.#n=this.#a=this.#h=this.#u=[],this.toEnd()}draw(t,e,i,{aloud:n=!1}={}){this.#n=
t,this.#a=e,this.#c=i,this.#y(),this.#w({aloud:n})}follow(){for(let t=0;t<_h;t+=1){let e=this.#E();if(!e)return;this.#k(),this.#b(e),this.#w()}}toEnd(){this.#m=
this.#f=null,this.#y()}show(t){let e=Math.min(q(this.#n,t),this.#n.length-1);return(e<this.#l||e>=this.#d)&&(this.#k(),this.#b(this.#O(e)),this.#w()),this.rowOf(
t)}rowOf(t){return r(`.message[data-seq="${t}"]`,this.#s)??this.#_(t)}beside(t,e){let{messageRows:i}=this,n=i.indexOf(t)+e;if(i[n])return i[n];if(!(e<0?this.#l===
0:this.#d===this.#n.length))return this.#k(),this.#b(this.#O(e<0?this.#l:this.#d)),this.#w(),i=this.messageRows,n=i.indexOf(t)+e,i[n]}first(){let t=this.#n.find(
b);return t&&this.show(t.seq)}onScreen({first:t,last:e}){let{top:i,bottom:n}=this.#t.getBoundingClientRect(),o=p=>y=>y.getBoundingClientRect().bottom>p,a=Wt(this.#h,
o(i)),c=Wt(this.#h,o(n+1))-1,l=this.#u.slice(a,c+1).flatMap(ri);if(!l.length)return this.#n.length||t===null?null:{from:t,to:e};let d=this.#n[q(this.#n,l[0])-1],
u=this.#n[q(this.#n,l.at(-1))+1];return{from:d?d.seq+1:t,to:u?u.seq-1:e}}#w({aloud:t=!1}={}){this.#s.setAttribute("aria-live",t?"polite":"off"),this.#p(()=>this.#e.
keep(()=>this.#x()))}#x(){this.#r.fit(this.#g);let t=this.#n.slice(this.#l,this.#d),e=this.#d===this.#n.length,i=this.#n[this.#l-1],n=mo(t,e?this.#a:[],{...this.#c,
before:i});C(this.#s,n,{create:()=>w("day"),update:Rh}),this.#u=n.flatMap(({rows:o})=>o),this.#h=[...this.#s.querySelectorAll(".day-rows > *")],go(this.#i,this.#r.
of(this.#n,0,this.#l)),go(this.#o,this.#r.of(this.#n,this.#d,this.#n.length))}#y(){let{length:t}=this.#n,e=this.#A;this.#d=this.#f===null?t:Math.min(t,q(this.#n,
this.#f+1)),this.#l=this.#m===null?this.#d-this.#T(Th):q(this.#n,this.#m),this.#l>=this.#d&&(this.#d=Math.max(this.#d,Math.min(t,e))),this.#l>=this.#d&&(this.#l=
this.#d-e),this.#f===null&&this.#d-this.#l>e+e/4&&this.#S(e),this.#b([this.#l,this.#d])}#S(t){this.#e.following||!this.#h.length?this.#l=this.#d-t:this.#d=this.#l+
t+t/4,this.#k()}#b([t,e]){let{length:i}=this.#n;for(this.#d=Math.min(Math.max(Math.round(e),0),i),this.#l=Math.min(Math.max(Math.round(t),0),this.#d);this.#l>0&&
this.#l<i&&!b(this.#n[this.#l])&&!b(this.#n[this.#l-1]);)this.#l-=1;for(;this.#d>0&&this.#d<i&&!b(this.#n[this.#d])&&!b(this.#n[this.#d-1]);)this.#d+=1;this.#m=
this.#n[this.#l]?.seq??null,this.#f=this.#d===i?null:this.#n[this.#d-1].seq}#E(){let{top:t,bottom:e,height:i}=this.#t.getBoundingClientRect(),n=this.#s.getBoundingClientRect(),
o=ai*i,a=this.#A,c=a/po;if(!i||!this.#h.length)return null;if(n.bottom<t||n.top>e)return this.#O(this.#r.at(this.#n,t-this.#i.getBoundingClientRect().top));let[
l,d]=[this.#l-c,this.#d+c];return this.#l>0&&n.top>t-o?[l,Math.min(this.#d,l+a)]:this.#d<this.#n.length&&n.bottom<e+o?[Math.max(this.#l,d-a),d]:null}#O(t){let e=this.#T(
Ah)/2;return[t-e,t+e]}get#A(){let t=po*this.#v/bh;return Math.round(Math.min(Oh,Math.max(kh,t)))}#T(t){return Math.ceil(t*this.#v/this.#r.mean)}#k(){let t=this.#s.
getBoundingClientRect().top;this.#h.forEach((e,i)=>{let[n,...o]=ri(this.#u[i]);if(!n)return;let{bottom:a}=e.getBoundingClientRect();this.#r.set(n,a-t);for(let c of o)
this.#r.set(c,0);t=a})}#_(t){return this.#h[this.#u.findIndex(e=>e.kind==="notice"&&ri(e).includes(t))]}},ri=({entry:s,entries:t=[s]})=>t.flatMap(e=>e?.seq??[]);
function go(s,t){let e=`${t}px`;s.style.blockSize!==e&&(s.style.blockSize=e)}function Rh(s,{at:t,rows:e,isContinued:i}){m(r(".day-title span",s),Ni(t)),s.classList.
toggle("is-continued",i),C(r(".day-rows",s),e,{create:({kind:n})=>Lh[n](),update:(n,o)=>Ch[o.kind](n,o)})}function Nh(s,{entries:t}){let e=uo(t);e.length===s.children.
length&&e.every((i,n)=>s.children[n].textContent===i)||s.replaceChildren(...e.map(i=>X("p",i)))}var Dh=2e3,Ih=400,ci={connecting:"timeline.loading","catching-up":"timeline.loading",reconnecting:"timeline.waiting",restarting:"timeline.waiting",offline:"time\
line.waiting"},rs=class{#t;#e;#s;#i;#o;#r;#n=null;#a;#c=!1;#h=!1;#u=!1;#m=new Set;#f=null;#l=null;#d=j(()=>this.#p());constructor(t,{changing:e,onNewest:i,onMoved:n}){
this.#t=t,this.toNewest=i,this.#e=r(".timeline-scroll",t),this.#s=r(".timeline-start",t),this.#i=new ns(this.#e,{mayFollow:()=>this.#n?.history.isAtNewest??!0}),
this.#r=new os({scroller:this.#e,keeper:this.#i,changing:e}),this.#o=new ss(this.#e,{isFollowing:()=>this.#i.following});let o,a=()=>{clearTimeout(o),o=setTimeout(
()=>this.#n&&n(),Ih),this.#y()};this.#e.addEventListener("scroll",a,{passive:!0}),r('[data-testid="new-pill"]',t).onclick=()=>this.#E(),r('[data-testid="first-u\
nread"]',t).onclick=()=>this.#O(),r('[data-testid="mark-read"]',t).onclick=()=>this.#k(),document.addEventListener("visibilitychange",()=>document.hidden&&this.#_()),
mt.addEventListener("ready",this.#d),addEventListener("blur",()=>this.#_()),addEventListener("focus",()=>this.#L())}get list(){return this.#r}show(t){this.#a?.abort(),
this.#a=new AbortController;let{signal:e}=this.#a;this.#n=t,this.#c=!1,this.#h=!0,this.#u=!1,this.#m.clear(),this.#f=this.#l=null,this.#r.clear(),t.addEventListener(
"change",this.#d,{signal:e}),this.#i.following=!0,this.#p()}follow(){this.#h=!1,this.#n.history.toNewest(),this.#r.toEnd(),this.#p(),this.#i.toBottom(),this.#y()}async goTo(t){
this.#h=!1;let e=this.#n,i=await e.history.goTo(t);if(e!==this.#n||i===null)return!0;if(!i)return!1;this.#i.stay(),this.#c||=e.state==="live",this.#p();let n=this.#r.
show(t);return this.#i.reveal(n),this.#y(),$h(n),!0}lookAt(t){let e=this.#r.rowOf(t);if(e&&this.#i.isInView(e))return e;this.#i.stay();let i=this.#r.show(t);return this.#i.
reveal(i),this.#y(),i}get place(){if(this.#i.following)return null;let{row:t,offset:e}=this.#i.placeIn(this.#r.messageRows)??{};return t?.dataset.seq?{seq:Number(
t.dataset.seq),offset:e}:null}async comeBackTo(t){if(!t)return this.follow();this.#h=!1;let e=this.#n,i=await e.history.goTo(t.seq);e!==this.#n||!i||(this.#i.stay(),
this.#p(),this.#i.putAt(this.#r.show(t.seq),t.offset),this.#y())}scroll(t){this.#e.scrollBy({top:t*this.#e.clientHeight,behavior:"instant"}),this.#y()}get lastOnScreen(){
return this.#i.lastAboveFoot(this.#r.messageRows)??this.#r.messageRows[0]}focusNewest(){let t=this.lastOnScreen;return t?.focus({preventScroll:!0}),!!t}entryAsItWas({
seq:t,at:e}){let i=this.#n.history.shown.entry(t);return i?.at===e?i:void 0}#p(){let t=this.#n;if(!t)return;let{state:e,timeline:i,history:n,room:o,me:a,unread:c,
unsentEdits:l}=t,d=e==="live";d&&this.#c&&this.#i.following&&i.trim();let{first:u,last:p,entries:y}=n.shown,I=u===this.#f&&p>this.#l;this.#f=u,this.#l=p;let $=T=>t.
personOf(T),F=T=>t.isBlocked(T),Q={me:a,firstNew:c.first,live:d,edits:l,personOf:$,isBlocked:F,isDirect:o.kind==="direct"};this.#r.draw(y,n.isAtNewest?t.unsent:
[],Q,{aloud:d&&this.#c&&I&&n.isAtNewest}),this.#g(),d?!this.#c&&!this.#u&&this.#w():this.#c=!1,this.#y()}#g(){let{timeline:t,history:e,state:i,room:n}=this.#n,o=t.
cursor!==null||!e.isAtNewest;r('.timeline-empty [data-open="add-people"]',this.#t).hidden=!vt(n),r('.timeline-empty [data-open="invite"]',this.#t).hidden=n.kind===
"direct",this.#t.classList.toggle("is-empty",o&&this.#r.isEmpty),this.#t.classList.toggle("is-loading",!o&&["connecting","catching-up"].includes(i));let a=i==="\
live"&&this.#m.has("older"),c=Mh({known:o,timeline:t,history:e,room:n,state:i,failed:a});this.#s.dataset.text!==c&&(this.#s.dataset.text=c,this.#i.keep(()=>this.#s.
replaceChildren(c,...a?[" ",this.#v()]:[])))}#v(){let t=X("button",h("again"),"link-button");return t.onclick=()=>this.#S("older"),t}#w(){let{history:t,reading:e,
room:i,unread:n}=this.#n;if(this.#h&&i.isKept)return;let o=n.first,a=this.#h&&this.#i.following;if(this.#h=!1,a&&n.stoppedElsewhere)return this.#A();this.#c=!0,
this.#m.clear(),e.back(n),!(!this.#i.following||!t.isAtNewest||o===null)&&(this.#i.stay(),this.#r.show(o),this.#i.revealAbove(r(".new-line",this.#e))||this.#x())}#x(){
this.#r.toEnd(),this.#p(),this.#i.toBottom()}#y(){if(!this.#n)return;this.#r.follow();let{reading:t,history:e}=this.#n,i=this.#r.onScreen(e.shown);i&&!document.
hidden&&document.hasFocus()&&this.#c&&t.see(i),this.#c&&!this.#m.has("older")&&this.#i.isNearTop&&e.hasOlder&&this.#S("older"),!this.#m.has("newer")&&this.#i.isNearFoot&&
!e.isAtNewest&&this.#S("newer"),this.#o.draw(),this.#b(i)}async#S(t){let e=this.#n,{history:i}=e;try{await(t==="older"?i.loadOlder():i.loadNewer()),this.#m.delete(
t)}catch{e===this.#n&&this.#m.add(t)}this.#d()}#b(t){let{reading:e,unread:i}=this.#n,n=t?i.below(t.to):0,o=t&&e.seen>=t.from-1&&e.seen<=t.to,a=r('[data-testid="\
new-pill"]',this.#t);a.hidden=this.#i.following,a.classList.toggle("has-news",n>0),m(r("span",a),n?S("timeline.pill",n):h("timeline.to_newest")),r(".unread-note",
this.#t).hidden=!i.stoppedElsewhere||o}#E(){this.#m.delete("newer"),this.toNewest(),this.focusNewest()}async#O(){(await this.#T().catch(e=>A(P(e))))?.focus({preventScroll:!0}),
this.#y()}async#A(){let t=this.#n;this.#u=!0,await this.#T().catch(()=>{}),t===this.#n&&(this.#u=!1,this.#c=t.state==="live",this.#p())}async#T(){let t=this.#n,
{reading:e,history:i}=t;if(e.newAfter=e.seen,await i.goTo(e.seen+1,{exactly:!1}),t!==this.#n)return;this.#i.stay(),this.#p();let{entries:n}=i.shown,o=this.#r.show(
t.unread.first??n[q(n,e.seen+1)]?.seq),a=r(".new-line",this.#e)??o;return a&&this.#i.reveal(a),o}#k(){let{reading:t,timeline:e}=this.#n;t.seeAll(e.cursor),t.answered(),
this.focusNewest(),this.#p()}#_(){this.#n?.reading.away(),this.#n?.keep()}#L(){this.#n&&(this.#m.delete("newer"),this.#c=!1,this.#p())}};function Mh({known:s,timeline:t,
history:e,room:i,state:n,failed:o}){return o?h("timeline.older_failed"):s?e.hasOlder?n==="live"?h("timeline.loading_older"):ci[n]==="timeline.waiting"?h("timeli\
ne.older_waiting"):"":Ph(i,t):ci[n]?h(ci[n]):""}function Ph({kind:s,name:t},{floor:e}){return e>1?h("timeline.beginning.joined"):h(s==="direct"?"timeline.beginn\
ing.direct":"timeline.beginning",{room:t})}function $h(s){s.tabIndex=-1,s.focus({preventScroll:!0}),s.classList.add("is-marked"),setTimeout(()=>s.classList.remove(
"is-marked"),Dh)}var Bh=3,as=class{#t;constructor(t){this.#t=t}show({typing:t},{signal:e}){let i=()=>this.#t.textContent=jh(t.users);t.addEventListener("change",i,{signal:e}),i()}};
function jh(s){return s.length?s.length>Bh?h("typing.many"):S("typing",s.length,{names:it(s.map(g))}):""}var hi=60,cs=class{#t=null;#e;#s;#i;#o;#r;#n;#a;#c;#h;#u;constructor({router:t,socket:e,drafts:i,directory:n,presence:o,reports:a}){this.#u=a,this.#i=t,this.#s=
new rs(r(".timeline"),{changing:c=>this.#a.around(()=>this.#r.around(()=>this.#n.around(c))),onNewest:()=>this.#m(),onMoved:()=>t.keepPlace()}),this.#o=new Ke({
form:r(".composer"),note:r(".composer-note"),socket:e,drafts:i,onSent:()=>this.#m(),onEditLast:()=>this.#p()}),this.#r=new Ze({log:r(".timeline-log"),scroller:r(
".timeline-scroll"),timeline:this.#s,actions:this.#f()}),this.#c=new Xe(r(".resync-note")),this.#n=new Je(r(".timeline-log"),{rowOf:({seq:c})=>this.#s.list.rowOf(
c),entryOf:c=>this.#s.entryAsItWas(c),reopen:(c,l,d)=>this.#g(c,l,{written:d,focus:!1}),keepAsDraft:c=>this.#v(c)}),this.#a=new ze(r(".find-bar"),{timeline:this.#s}),
this.#h=[this.#a,this.#c,this.#n,new Qe(r(".room-header"),{router:t,directory:n,presence:o,reports:a}),new es(r(".status[data-state]"),{router:t}),new as(r(".ty\
ping")),new ts(r(".seen-line")),this.#o]}show(t){this.#e?.abort(),this.#e=new AbortController,this.#t=t;for(let e of this.#h)e.show(t,this.#e);this.#r.show(t),this.#s.
show(t)}focusComposer(){this.#o.focus()}async goTo(t){await this.#s.goTo(t).catch(i=>i.status===422?!1:A(P(i))??!0)||(A(h("message.missing")),this.#s.follow())}get place(){
return this.#s.place}comeBackTo(t){return this.#s.comeBackTo(t).catch(e=>A(P(e)))}get keys(){return{find:()=>this.#a.open(),writeOn:()=>this.focusComposer(),leaveComposer:({
target:t})=>t.matches(".composer-text")&&this.#s.focusNewest(),scrollUp:()=>this.#s.scroll(-.9),toNewest:()=>this.#m()}}#m(){let{address:t}=this.#i;t.seq?this.#i.
go({...t,seq:null},{replace:!0}):this.#s.follow()}#f(){return{person:(t,{entry:e})=>this.#i.go({...this.#i.address,panel:`person:${e.user.id}`}),reveal:(t,{entry:e})=>{
this.#t.reveal(e.seq),t.focus({preventScroll:!0})},report:(t,{entry:e,author:i})=>An({entry:e,author:i,room:this.#t.room,reports:this.#u}),seen:(t,{entry:e})=>je(
{entry:e,conversation:this.#t}),unread:(t,{entry:e})=>this.#t.markUnread(e.seq),copy:(t,e)=>ut(Ge(e),"message.copied"),"copy-code":(t,e,i)=>ut(r("code",i.closest(
".code-block")).textContent,"message.code.copied"),link:(t,{entry:e})=>ut(this.#d(e),"message.link.copied"),edit:(t,{entry:e})=>this.#g(t,e),delete:(t,{entry:e})=>this.#w(
t,e),retry:(t,{entry:e,edit:i=e})=>this.#t.retry(i.clientId),discard:(t,{entry:e,edit:i=e})=>this.#x(i.clientId),more:(t,e,i)=>this.#l(t,e,i)}}async#l(t,e,i){let n=await Rn(
{row:t,item:e,button:i,conversation:this.#t});n&&this.#f()[n](t,Y(t))}#d({seq:t}){return location.origin+et({view:"room",room:this.#t.id,seq:t})}#p(){let t=this.#t.
lastOwn;if(!t)return A(h("message.edit.none"));this.#t.history.isAtNewest||this.#s.follow();let e=this.#s.list.show(t.seq);this.#g(e,t,{done:()=>this.focusComposer()})}#g(t,{
seq:e,text:i},{written:n=i,focus:o=!0,done:a=()=>t.focus()}={}){let c=this.#t,{epoch:l}=c.timeline;oo(t,{text:i,written:n,focus:o,save:d=>c.edit({seq:e,epoch:l},
d),onEmpty:()=>this.#w(t,Y(t).entry),done:a})}#v(t){this.#o.add(t),this.#c.sayKept()}async#w(t,{seq:e,user:i,text:n}){let o=this.#t,{epoch:a}=o.timeline,c=i.id===
o.me.id,l={text:qh(n),author:g(o.personOf(i))},d=await(c?H(Fh(l)):On({seq:e,epoch:a,words:l,conversation:o}));t.focus({preventScroll:!0}),!(!d||!c)&&await o.delete(
{seq:e,epoch:a}).catch(u=>A(P(u)))}#x(t){this.#t.discard(t),this.focusComposer()}},Fh=s=>({title:h("message.delete.title"),text:h("message.delete.text",s),action:h(
"message.delete")});function qh(s){let t=at(s).replace(/\s+/gu," ").trim();if(t.length<=hi)return t;let e=t.slice(0,hi).toWellFormed();return`${e.slice(0,Math.max(
e.lastIndexOf(" "),hi/2))}…`}var hs=class{#t;#e;#s;constructor(t,{drafts:e,rooms:i}){this.#t=t,this.#e=e,this.#s=i,e.addEventListener("change",()=>this.#i()),i.addEventListener("change",j(()=>this.#i()))}get title(){
return h("drafts.title")}show(){this.#i(),r(".place-title",this.#t).focus()}#i(){let t=this.#e.rooms.map(e=>this.#s.find(e)).filter(Boolean);r(".drafts-none",this.#t).
hidden=t.length>0,C(r(".draft-list",this.#t),t,{key:({id:e})=>e,create:()=>w("draft-item"),update:(e,i)=>this.#o(e,i)})}#o(t,e){let i=r("a",t);i.href=`/rooms/${e.
id}`,Ot(i,Ps(e)),m(r(".draft-room",i),e.name),m(r(".draft-text",i),this.#e.of(e.id));let n=r("button",t);n.title=h("drafts.delete"),n.setAttribute("aria-label",
h("drafts.delete.from",{room:e.name})),n.onclick=()=>this.#e.keep(e.id,"")}};var li=matchMedia("(min-width: 45rem)"),Hh=matchMedia("(min-width: 68rem)"),wo="parley:panel",ls=class{#t=r(".app");#e=r(".sidebar");#s=document.querySelectorAll(
".place-page");constructor(){li.addEventListener("change",()=>this.#i())}get showsRoomsBesides(){return li.matches}get showsPanelBesides(){return Hh.matches}show(t){
this.#t.dataset.view=t;for(let e of this.#s)e.hidden=e.dataset.place!==t;this.#i()}get panelAtFirst(){return this.showsPanelBesides&&localStorage.getItem(wo)!==
"closed"?"people":null}notePanel(t){this.showsPanelBesides&&localStorage.setItem(wo,t?"open":"closed")}#i(){let t=!li.matches&&this.#t.dataset.view==="rooms";this.#e.
setAttribute("role",t?"main":"region")}};var yo={title:()=>h("audit.title"),show(s,{conversation:t,signal:e}){let i=new D;$e(s,{list:i,into:".audit-list",none:".audit-none",signal:e}),i.open(`/rooms/${t.
id}/audit?limit=50`)}};var Wh=new Intl.Collator(R,{sensitivity:"base"}),xo={title:()=>h("members.title"),show(s,{conversation:t,router:e,directory:i,presence:n,me:o,signal:a}){let c=({
user:d})=>e.go({...e.address,panel:`person:${d.id}`}),l=j(()=>a.aborted||Eo(s,t,{directory:i,presence:n,choose:c}));ht(s).onclick=()=>t.members.more(),r('[data-\
testid="add-member"]',s).onclick=()=>Ee({conversation:t,directory:i,presence:n,me:o});for(let d of[t.members,i,n])d.addEventListener("change",l,{signal:a});for(let d of[
"room","state"])t.addEventListener(d,l,{signal:a});t.members.need(),Eo(s,t,{directory:i,presence:n,choose:c})}};function Eo(s,{members:t,room:e,isOver:i},{directory:n,
presence:o,choose:a}){let c=u=>({...u,user:n.of(u.user),state:Ce(u,o)}),d=t.list.map(c).toSorted((u,p)=>Wh.compare(g(u.user),g(p.user)));vo(s,"there",d.filter(({
state:u})=>u!=="offline"),{members:t,choose:a}),vo(s,"away",d.filter(({state:u})=>u==="offline"),{members:t,choose:a}),lt(s,{hasMore:t.hasMore&&!i,failed:t.failed&&
!i}),r('[data-testid="add-member"]',s).hidden=!vt(e)||i,r('[data-open="invite"]',s).hidden=e.kind==="direct"}function vo(s,t,e,{members:i,choose:n}){let o=r(`.m\
embers-${t}-title`,s);m(o,S(`members.${t}`,e.length,{count:bt(e.length,i)})),o.hidden=!e.length,C(r(`.members-${t}`,s),e,{key:({user:a})=>a.id,create:()=>w("mem\
ber-item"),update:(a,c)=>Uh(r("button",a),c,n)})}function Uh(s,t,e){let{user:i,role:n,state:o}=t;s.classList.toggle("is-away",o==="offline"),s.title=_t(t),s.onclick=
()=>e(t),k(r(".avatar",s),i),W(r(".avatar",s),o),m(r(".member-name",s),g(i)),m(r(".member-role",s),n==="member"?"":h(`role.${n}`)),m(r(".member-presence",s),s.title)}var Kh=6e4,bo={title:()=>h("person.title"),show(s,{conversation:t,subject:e,router:i,rooms:n,directory:o,presence:a,blocks:c,me:l,signal:d}){let{members:u}=t,p=r(
".person",s),y=r("form",s),I=()=>u.list.find(({user:T})=>T.id===e),$=()=>Gh(s,{user:o.of({id:e}),member:I(),conversation:t,directory:o,presence:a,blocks:c,me:l}),
F=j(()=>d.aborted||$());_(y),N(y,({role:T})=>Xh(t,I(),T)),zh(s,{conversation:t,member:I,router:i}),r('[data-action="write"]',s).onclick=()=>E(p,async()=>i.goToRoom(
(await n.openDirect([e])).id)),r('[data-action="block"]',s).onclick=()=>E(p,()=>Jh(c,o.of({id:e})));for(let T of[u,o,a,c])T.addEventListener("change",F,{signal:d});
t.addEventListener("room",F,{signal:d});let Q=setInterval(F,Kh);d.addEventListener("abort",()=>clearInterval(Q)),u.need(),$()}};function Gh(s,{user:t,member:e,conversation:i,
directory:n,presence:o,blocks:a,me:c}){if(r(".person",s).hidden=!t.name,r(".person-missing",s).hidden=!!t.name||!n.knows(t.id),!t.name)return;let l=e?Ce(e,o):o.
of(t.id);k(r(".avatar",s),t,{size:"large"}),W(r(".avatar",s),l),m(r(".person-name",s),g(t)),m(r(".person-account",s),[`@${t.name}`,t.pronouns].filter(Boolean).join(
" · ")),m(r(".person-presence",s),t.disabled?h("person.disabled"):_t({state:l,here:e?.here})),di(r(".person-status",s),Tt(t)),di(r(".person-about",s),t.about),
So(r(".person-time",s),t.time_zone&&Ri(t.time_zone)),So(r(".person-since",s),t.created_at&&Ci(new Date(t.created_at)));let d=t.id===c.id;r('[data-action="write"\
]',s).hidden=d||t.disabled===!0,r('[data-open="account"]',s).hidden=!d;let u=r('[data-action="block"]',s);u.hidden=d,m(u,h(a.has(t.id)?"person.unblock":"person.\
block")),Vh(s,i,e)}function di(s,t){m(s,t??""),s.hidden=!t}function So(s,t){m(r("dd",s),t??""),s.hidden=!t}function Vh(s,t,e){let{room:i,isOver:n}=t;if(r("form",
s).hidden=!e||i.kind==="direct",!e)return;let{role:o}=e,a=xt(i)&&!i.archived&&!n;m(r(".person-role",s),h(`role.${o}`)),r(".person-role-line",s).hidden=a,r(".mem\
ber-roles",s).hidden=r(".member-save",s).hidden=!a;let{elements:c}=r("form",s);(c.role.value===""||!s.contains(document.activeElement))&&(c.role.value=o),Yh(s,t,
e)}function Yh(s,t,e){let i=!t.isOver&&Si(e,t),n=K(e.muted_until);for(let o of["mute","ban","remove"])r(`[data-action="${o}"]`,s).hidden=!i;r('[data-action="mut\
e"]',s).hidden||=n,r('[data-action="unmute"]',s).hidden=!i||!n,di(r(".person-muted",s),n&&h("person.muted",{date:O(new Date(e.muted_until))}))}function zh(s,{conversation:t,
member:e,router:i}){for(let n of["mute","ban","remove"])r(`[data-action="${n}"]`,s).onclick=async()=>{await kn({act:n,user:e().user,conversation:t})&&n!=="mute"&&
i.go({...i.address,panel:"people"},{replace:!0})};r('[data-action="unmute"]',s).onclick=()=>E(r("form",s),()=>t.members.mute(e().user.id,{muted_until:null}))}async function Jh(s,t){
if(s.has(t.id))return s.unblock(t.id);let e=g(t);await H({title:h("person.block.title",{name:e}),text:h("person.block.text"),action:h("person.block")})&&await s.
block(t.id)}async function Xh({members:s},{user:t,role:e},i){i!==e&&(await s.setRole(t.id,i),A(h("member.role.changed",{name:g(t),role:h(`role.${i}`)})))}var ko={title:()=>h("reports.title"),show(s,{conversation:t,router:e,directory:i,reports:n,signal:o}){let a=new D,c=()=>a.open(`/rooms/${t.id}/reports?state=wai\
ting&limit=50`),l=(u,p)=>E(s,()=>n.resolve(u,p)).then(c),d=({seq:u})=>e.go({...e.address,seq:u});B(s,{list:a,into:".report-list",none:".reports-none",create:()=>w(
"report-item"),update:(u,p)=>Qh(u,p,{directory:i,resolve:l,show:d}),signal:o}),n.addEventListener("change",({detail:u})=>u.room===t.id&&c(),{signal:o}),c()}};function Qh(s,t,{
directory:e,resolve:i,show:n}){let{message:o,reporter:a,reason:c,at:l}=t,d=e.of(o.user);k(r(".avatar",s),d),m(r(".report-author",s),g(d)),m(r(".report-message",
s),o.deleted?h("message.deleted"):at(o.text)),m(r(".report-reason",s),h("reports.reason",{name:g(e.of(a)),reason:c}));let u=r("time",s);u.dateTime=l,m(u,O(new Date(
l))),r('[data-action="show"]',s).onclick=()=>n(t),r('[data-action="acted"]',s).onclick=()=>i(t,"acted"),r('[data-action="dismissed"]',s).onclick=()=>i(t,"dismis\
sed")}var Oo={audit:yo,people:xo,person:bo,reports:ko};var ds=class{#t;#e;#s;#i;#o=null;#r;#n=null;constructor(t,{router:e,isOverlay:i,...n}){this.#t=t,this.#e=e,this.#i={router:e,...n},this.#s=i,r(".slot-close",t).
onclick=()=>e.up()}show(t,e){let[i,n=null]=t?.split(":")??[],o=e&&Oo[i];this.#o?.name===t&&this.#o?.conversation===e||(this.#r?.abort(),this.#r=new AbortController,
this.#c({wasOpen:this.#o!==null,isOpen:!!o},()=>{this.#t.hidden=!o,this.#o=o?{name:t,conversation:e}:null,o&&this.#a(o,i,{conversation:e,subject:n})}))}#a(t,e,{
conversation:i,subject:n}){let o=r(".slot-body",this.#t),a=o.cloneNode(!1);o.replaceWith(a),this.#t.dataset.panel=e,a.append(document.getElementById(`panel-${e}`).
content.cloneNode(!0)),m(r(".slot-title",this.#t),t.title()),t.show(a,{conversation:i,subject:n,...this.#i,signal:this.#r.signal})}#c({wasOpen:t,isOpen:e},i){t||
(this.#n=document.activeElement);let n=this.#t.contains(document.activeElement);i(),e&&(n||!t&&this.#s())&&r(".slot-close",this.#t).focus(),t&&!e&&n&&this.#n?.focus()}};var To=999,us=class{#t;#e;#s;#i;#o;#r=null;#n=j(()=>this.#a());constructor(t,{rooms:e,drafts:i,sections:n,...o}){this.#t=t,this.#e=e,this.#s=i,this.#i=n,this.#o=
o;for(let a of[e,i,n,o.directory,o.presence,o.blocks])a.addEventListener("change",this.#n);t.addEventListener("click",({target:a})=>{let c=a.closest(".section-t\
oggle");c&&this.#l(c.closest("[data-section]").dataset.section),a.closest('[data-act="mark-read"]')&&e.markAllRead().catch(l=>A(P(l)))})}showCurrent({room:t=null,
view:e=null}){this.#r={room:t,view:e},this.#i.enter(t&&this.#e.find(t)),this.#n()}get unreadTotal(){return this.#e.mine.filter(jt).reduce((t,e)=>t+this.#f(e),0)}neighbour(t,{
unread:e=!1}={}){let n=[...this.#t.querySelectorAll(".room-list:not([hidden]) .room-item")].map(l=>l.closest("li").dataset.key);t<0&&n.reverse();let o=this.#r?.
room,a=n.indexOf(o)+1;return[...n.slice(a),...n.slice(0,a)].filter(l=>l!==o).find(l=>!e||this.#f(this.#e.find(l))>0)}#a(){let{loaded:t,failed:e,mine:i}=this.#e;
this.#c();for(let[n,o]of Object.entries(this.#i.of(this.#e)))this.#h(n,o);this.#u(),r(".rooms-blank",this.#t).hidden=!t||i.length>0,r(".rooms-trouble",this.#t).
hidden=t||!e}#c(){C(r(".own-sections",this.#t),this.#i.own,{key:({id:t})=>t,create:({id:t})=>sl(t),update:(t,{name:e})=>{m(r(".section-name",t),e),Ao(r('[data-o\
pen="section"]',t),h("section.change",{name:e})),Ao(r('[data-open="section-room"]',t),h("section.add",{name:e}))}})}#h(t,e){let i=r(`[data-section="${t}"]`,this.#t),
n=this.#i.isFolded(t),o=r(".room-list",i);i.hidden=!e.length&&i.dataset.stays===void 0,r(".section-toggle",i).setAttribute("aria-expanded",!n),o.hidden=n,C(o,e,
{key:({id:c})=>c,create:()=>w("room-item"),update:(c,l)=>this.#m(r("a",c),l)})}#u(){let t=r('[data-testid="drafts"]',this.#t),e=this.#s.rooms.filter(n=>this.#e.
find(n)).length,i=this.#r?.view==="drafts";t.hidden=!e&&!i,_o(t,i),m(r(".place-count",t),e?String(e):"")}#m(t,e){let i=this.#f(e),n=e.id===this.#r?.room,o=!n&&this.#s.
of(e.id)!=="";t.href=`/rooms/${e.id}`,t.title=e.topic||e.name,t.classList.toggle("has-unread",i>0&&jt(e)),t.classList.toggle("is-quiet",e.mine?.notify==="nothin\
g"),_o(t,n),we(t,e,this.#o),m(r(".room-item-name",t),e.name),r(".room-item-draft",t).hidden=!o,Zh(t,e,this.#o);let[a,c]=r(".room-item-unread",t).children;m(a,i?
el(i):""),m(c,i?S("rooms.unread",i):"")}#f({id:t,unread:e,isMarkedUnread:i}){return t===this.#r?.room&&!document.hidden&&!i?0:e}#l(t){this.#i.fold(t,!this.#i.isFolded(
t)),this.#a()}};function Ao(s,t){s.title=t,s.setAttribute("aria-label",t)}function _o(s,t){t?s.setAttribute("aria-current","page"):s.removeAttribute("aria-curre\
nt")}function Zh(s,{last_message:t},{blocks:e}){let i=t&&new Date(t.at);m(r(".room-item-time",s),t?kt(i):""),m(r(".room-item-last",s),t?tl(t,e):"")}function tl({
user:s,text:t,deleted:e},i){return i.has(s.id)&&!e?h("message.blocked"):h("rooms.last",{user:g(s),text:e?h("message.deleted"):at(t).replace(/\s+/gu," ")})}function el(s){
return bt(Math.min(s,To),{hasMore:s>To})}function sl(s){let t=w("own-section");t.dataset.section=s,t.setAttribute("aria-labelledby",`section-${s}`),r(".section-\
title",t).id=`section-${s}`,r(".section-toggle",t).setAttribute("aria-controls",`rooms-${s}`),r(".room-list",t).id=`rooms-${s}`,r(".room-list",t).setAttribute("\
aria-labelledby",`section-${s}`);for(let e of t.querySelectorAll("[data-open]"))e.dataset.subject=s;return t}var ms=class{#t;#e;constructor(t){this.#t=t,this.#e=r(".stage-message",t)}show({title:t,text:e,actions:i}){r(".stage-title",this.#e).textContent=t,r(".stage-tex\
t",this.#e).textContent=e,r(".stage-actions",this.#e).replaceChildren(...i.map(il)),this.#e.hidden=!1,this.#t.classList.add("is-staged")}clear(){this.#e.hidden=
!0,this.#t.classList.remove("is-staged")}};function il({label:s,act:t,primary:e=!1}){let i=X("button",s,e?"button button-primary":"button");return i.type="butto\
n",i.onclick=t,i}var Lo=30,nl=300,Co="parley:reloaded-at",fs=class{#t;#e=-1/0;#s=!1;#i;constructor(t){this.#t=t;let e=()=>this.#e=performance.now();for(let i of["keydown","point\
erdown","input","wheel"])addEventListener(i,e,{capture:!0,passive:!0});ps.addEventListener("other",({detail:i})=>this.#o(i))}#o(t){if(this.#t.hidden=!1,r("butto\
n",this.#t).onclick=()=>this.#c(t),!this.#n||!this.#a)return this.#r();sessionStorage.setItem(Co,Date.now()),this.#c(t)}#r(){clearTimeout(this.#i),this.#i=setTimeout(
()=>f.get("/me").catch(()=>this.#r()),Lo*1e3)}get#n(){return r("dialog[open], .is-editing")?!1:document.hidden||performance.now()-this.#e>Lo*1e3}get#a(){return Date.
now()-Number(sessionStorage.getItem(Co))>nl*1e3}async#c(t){this.#s||(this.#s=!0,await Bi(t).catch(()=>{}),location.reload())}};var ol=1.5;async function Ro(){let s=_s(),t,e=new Promise(o=>t=o),i=ui(()=>f.get("/me"),{onTrouble:()=>t(s)});s&&setTimeout(()=>t(s),ol*1e3);let n=await(s?Promise.
race([i,e]):i);return i.then(o=>{if(o!==n){if(o.id===n.id)return Ls(Object.assign(n,o));J(),location.reload()}}),n}async function ui(s,{onTrouble:t=()=>{}}={}){
let e=new tt;for(;;)try{return await s()}catch({status:i}){i===401&&await rl(),t(),await new Promise(n=>setTimeout(n,e.next()*1e3))}}function rl(){return J(),wt(),
new Promise(()=>{})}async function al(){let s=dl(),t=new Vt;t.connect(),new fs(r(".update-note"));let[e]=await Promise.all([Ro(),ui(Li)]),i=Sn({me:e,socket:t}),n=new ls,o=new ve({keepsPanel:u=>u===
"people"&&n.showsPanelBesides}),a=new us(r(".sidebar"),i),c=new cs({router:o,...i}),l=new fe({...i,router:o,shell:n,sidebar:a,conversationView:c,stage:new ms(r(
".conversation")),slot:new ds(r(".slot"),{router:o,isOverlay:()=>!n.showsPanelBesides,...i}),pages:cl(i)}),d=ll({app:l,router:o,state:i});ul(i),ml(i.reports),qi(),
wn(hl({openers:d,app:l,router:o,shell:n,sidebar:a,conversationView:c})),M.start(),t.listen(),await l.start(),s(d),Pi()}function cl(s){let t={drafts:hs,accounts:Pe,
audit:Be,abandoned:Ie},e=([i,n])=>[i,new n(r(`[data-place="${i}"]`),s)];return Object.fromEntries(Object.entries(t).map(e))}function hl({openers:s,app:t,router:e,
shell:i,sidebar:n,conversationView:o}){return{openers:s,goTo:(a,{unread:c})=>{let l=n.neighbour(a,{unread:c});l&&e.goToRoom(l)},closePanel:()=>{let a=!!e.address.
panel&&!i.showsPanelBesides;return a&&e.up(),a},isInRoom:()=>t.conversation!==null,...o.keys}}function ll({app:s,router:t,state:e}){let{me:i,rooms:n,directory:o}=e,
a=y=>t.goToRoom(y.id),c=()=>t.go(z),l=y=>t.go({...t.address,panel:y}),d=async y=>{if(y===i.id)return p.account;let I=await n.openDirect([y]);return()=>a(I)},u=y=>()=>s.
conversation&&y(s.conversation),p={"create-room":y=>sn({section:y,onCreated:a,...e}),browse:()=>en({rooms:n,onJoined:a}),jump:()=>nn({onRoom:y=>t.goToRoom(y),onPerson:d,
...e}),"new-message":()=>an({onOpened:a,...e}),room:u(y=>mn({conversation:y,onLeft:c,onPanel:l,...e})),"add-people":u(y=>Ee({conversation:y,...e})),"section-roo\
m":y=>pn({id:y,...e}),section:y=>fn({id:y,...e}),invite:()=>on({room:s.conversation?.room,...e}),account:()=>Ji({onChanged:y=>o.take([y]),onReadingShown:()=>s.conversation?.
readers.load().catch(()=>{}),...e}),keys:()=>x(v("keys"))};return p}function dl(){let s=null,t=null,e=({open:i,subject:n})=>s?s[i](n):t={open:i,subject:n};return document.
addEventListener("click",({target:i})=>{let n=i.closest("[data-open]");if(!n)return;let o=n.closest("dialog");o&&pe(o),e(n.dataset)}),i=>{s=i,t&&e(t)}}function ul({
me:s,directory:t,presence:e}){let i=r(".account-button"),n=()=>{k(r(".avatar",i),s),W(r(".avatar",i),e.of(s.id)),m(r(".account-status",i),Tt(s)),m(r(".account-n\
ame",i),g(s))};for(let o of[t,e])o.addEventListener("change",n);n(),r(".app").classList.toggle("may-invite",s.role==="owner"||r(".app").dataset.invites==="every\
body")}function ml(s){s.addEventListener("resolved",({detail:{outcome:t,note:e}})=>{A([h(`report.${t}`),e].filter(Boolean).join(" "))})}al();
