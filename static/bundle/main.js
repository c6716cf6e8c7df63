/* Made by `make bundle` of d57010909ea8be8787701745ccc362277c8b1f36c17e1b80c1e7dc041bdcf768. */
var ja=document.documentElement.dataset.version,oi=new EventTarget;function Sn(s){s&&s!==ja&&oi.dispatchEvent(new CustomEvent("other",{detail:s}))}var kn="/api/v1",we=class extends Error{constructor({status:t,code:e,detail:i,can:n=[],draft:o,retryAfterSeconds:a}){super(i??e),Object.assign(this,{status:t,code:e,
can:n,draft:o,retryAfterSeconds:a})}},ri=class extends we{constructor(){super({status:0,code:"unreachable"})}},f={get:s=>lt("GET",s),post:(s,t={})=>lt("POST",s,
t),put:(s,t={})=>lt("PUT",s,t),putLasting:(s,t)=>lt("PUT",s,t,{},{keepalive:!0}),patch:(s,t)=>lt("PATCH",s,t),upload:(s,t)=>lt("PUT",s,t,{"Content-Type":t.type}),
delete:(s,t={})=>lt("DELETE",s,void 0,t),page:Ba};async function Ba(s){let{items:t,next:e}=await lt("GET",s);return{items:t,next:e&&Ha(e)}}async function lt(s,t,e,i={},n={}){
let o=await Fa(s,t,e,{headers:i,...n});if(Sn(o.headers.get("Parley-Version")),o.status===204)return null;let a=await o.json().catch(()=>({}));if(o.ok)return a;throw qa(
o,a)}async function Fa(s,t,e,{headers:i,...n}){let o=e===void 0?i:{"Content-Type":"application/json",...i},a=e instanceof Blob?e:JSON.stringify(e);try{return await fetch(
kn+t,{method:s,headers:o,body:a,cache:"no-store",...n})}catch{throw new ri}}function qa(s,{code:t,detail:e,can:i,draft:n}){let o=Number(s.headers.get("Retry-Aft\
er"))||void 0;return new we({status:s.status,code:t??"unknown",detail:e,can:i,draft:n,retryAfterSeconds:o})}function Ha(s){let{pathname:t,search:e}=new URL(s,location.
href);return t.slice(kn.length)+e}var dt=class{tries=0;next(){let t=Math.min(15,.5*2**this.tries);return this.tries+=1,t*(.5+Math.random()/2)}reset(){this.tries=0}};var Dt={broken:{next:"reload"},crowded:{next:"reload"},ended:{next:"sign-in",forgets:"everything"},removed:{next:"rooms",forgets:"room"},banned:{next:"rooms",forgets:"\
room"},gone:{next:"rooms",forgets:"room"}},Wa={1007:{state:"broken"},1008:{state:"broken"},1009:{state:"broken"},1012:{state:"restarting",spreadSeconds:2},4401:{
state:"ended"},4403:{state:"removed"},4404:{state:"gone"},4409:{state:"crowded"},4429:{state:"too-fast",pauseSeconds:5}},Ua={banned:{state:"banned"}},Nt=s=>s in
Dt,On=s=>Dt[s]?.forgets==="room";function ye(s,t){let e=Ua[t]??Wa[s]??{state:"reconnecting"};return{...e,again:!Nt(e.state)}}var Ka="/api/v1/ws",Ga="parley.v1",Tn=25,za=8,Ya=10,Va=6,Ja=new Set(["room_gone","unread","read","reports","draft","reminder"]),Ee=class extends EventTarget{#t=null;#e=new Map;#s=new Set;#i=[];#o=new dt;#r;#n;#a;#c=Tn;state="\
connecting";limits=null;connect(){addEventListener("online",()=>this.#w()),addEventListener("offline",()=>this.#E()),document.addEventListener("visibilitychange",
()=>document.hidden||this.#b()),this.#h()}listen(){let t=this.#i;this.#i=null;for(let e of t)this.#u(e)}get isOpen(){return this.state==="open"}attach(t){this.#e.
set(t.room,t),this.isOpen&&!this.#s.has(t.room)&&t.begin()}detach(t){this.#e.get(t.room)===t&&this.#e.delete(t.room),t.isAsked&&this.send({type:"close",room:t.room})&&
this.#s.add(t.room)}send(t){return!this.isOpen||this.#t?.readyState!==WebSocket.OPEN?!1:(this.#t.send(JSON.stringify(t)),!0)}#h(){let t=new URL(Ka,location.href);
t.protocol=t.protocol.replace("http","ws");let e=new WebSocket(t,Ga),i=!1;e.onopen=()=>{i=!0,this.#y()},e.onmessage=({data:n})=>this.#m(JSON.parse(n)),e.onclose=
({code:n})=>i?this.#d(n):this.#f(),this.#t=e}#m(t){this.#y(),this.#i?this.#i.push(t):this.#u(t)}#u(t){if(t.room&&!Ja.has(t.type))return this.#l(t);t.type==="hel\
lo"&&this.#p(t),t.type==="rooms"&&!t.more&&this.#o.reset(),this.dispatchEvent(new CustomEvent("frame",{detail:t}))}#p({heartbeat_seconds:t,limits:e}){this.#c=t??
Tn,this.limits=e,this.#k("open");for(let i of this.#e.values())i.begin()}#l(t){let e=this.#e.get(t.room);if(!this.#s.has(t.room))return e?.hear(t);t.type==="clo\
sed"&&(this.#s.delete(t.room),e?.begin())}#d(t){this.#S();let{again:e,state:i,pauseSeconds:n=0,spreadSeconds:o=0}=ye(t);this.#k(navigator.onLine?i:"offline"),e&&
this.#g(n+Math.random()*o+this.#o.next())}async#f(){this.#S();let{status:t}=await f.get("/me").catch(i=>i);if(this.#t)return;if(t===401)return this.#k("ended");
let e=this.state==="restarting"&&this.#o.tries<Va;this.#k(navigator.onLine?e?"restarting":"reconnecting":"offline"),this.#g(this.#o.next())}#g(t){clearTimeout(this.#r),
this.#r=setTimeout(()=>this.#h(),t*1e3)}#w(){this.#t||Nt(this.state)||(clearTimeout(this.#r),this.#o.reset(),this.#k("reconnecting"),this.#h())}#E(){Nt(this.state)||
(this.#S(),this.#k("offline"),this.#g(Ya))}#b(){this.#t?this.#x():this.#w()}#y(){clearTimeout(this.#a),clearTimeout(this.#n),this.#n=setTimeout(()=>this.#x(),this.#c*
1e3)}#x(){this.send({type:"ping"})&&(clearTimeout(this.#a),this.#a=setTimeout(()=>this.#d(1006),za*1e3))}#S(){for(let t of[this.#r,this.#n,this.#a])clearTimeout(
t);this.#s.clear(),this.#i&&(this.#i=[]),this.#t&&(this.#t.onopen=this.#t.onmessage=this.#t.onclose=null,this.#t.close(),this.#t=null)}#k(t){if(this.state=t,!this.
isOpen)for(let e of this.#e.values())e.lose(t);this.dispatchEvent(new Event("state"))}};var Xa=/^\/rooms\/([^/]+)(?:\/([1-9]\d*))?\/?$/,xe={"/":"rooms","/inbox":"inbox","/drafts":"drafts","/scheduled":"scheduled","/saved":"saved","/accounts":"accou\
nts","/audit":"audit","/abandoned":"abandoned"},X={view:"rooms"};function Qt({pathname:s,search:t}){let e=new URLSearchParams(t).get("panel"),[,i,n]=Xa.exec(s)??
[];return i?{view:"room",room:Qa(i),seq:n?Za(n):null,panel:e}:xe[s]?{view:xe[s]}:null}function et({view:s,room:t,seq:e,panel:i}){if(s!=="room")return Object.keys(
xe).find(a=>xe[a]===s);let n=e?`/${e}`:"",o=i?`?${new URLSearchParams({panel:i})}`:"";return`/rooms/${encodeURIComponent(t)}${n}${o}`}var ai=s=>s.panel?{...s,panel:null}:
X,ci=(s,t)=>et(s)===et(t),$t=()=>location.assign(`/sign-in?next=${encodeURIComponent(location.pathname)}`),Za=s=>Math.min(Number(s),Number.MAX_SAFE_INTEGER);function Qa(s){
try{return decodeURIComponent(s)}catch{return s}}var tc=1013,ec=new Set(["room_open","too_many_open"]),ve=class extends EventTarget{#t;#e;#s=new dt;#i;#o=!1;isAsked=!1;state;constructor({room:t,socket:e,cursor:i}){
super(),this.room=t,this.#t=e,this.#e=i,this.state=e.isOpen?"catching-up":e.state}get isOver(){return Nt(this.state)}open(){this.#t.attach(this)}close(){clearTimeout(
this.#i),this.#t.detach(this)}send(t){return this.#o&&this.#t.send({...t,room:this.room})}reopen(){this.#t.detach(this),this.#a("catching-up"),this.#n(this.#s.next())}begin(){
this.isOver||(clearTimeout(this.#i),this.#a("catching-up"),this.isAsked=this.#t.send({type:"open",room:this.room,...this.#e()}))}hear(t){if(t.type==="closed")return this.#r(
t.code,t.reason);if(t.type==="error"&&ec.has(t.code))return this.#r(tc);t.type==="opened"&&(this.#o=!0),this.dispatchEvent(new CustomEvent("frame",{detail:t})),
t.type==="live"&&(this.#s.reset(),this.#a("live"))}lose(t){clearTimeout(this.#i),this.isOver||this.#a(t)}#r(t,e){let{again:i,state:n,pauseSeconds:o=0}=ye(t,e);this.#a(
n),i&&this.#n(o+this.#s.next())}#n(t){clearTimeout(this.#i),this.#i=setTimeout(()=>this.#t.attach(this),t*1e3)}#a(t){t!=="live"&&(this.isAsked=this.#o=!1),t!==this.
state&&(this.state=t,this.dispatchEvent(new Event("state")))}};var sc=new Set(["too_many_requests","slow_mode","busy","unavailable","outcome_unknown"]),ic=new Set(["unauthenticated","unreachable","room_not_open"]),nc=2,be=10,
Rt=class{#t;#e;#s;#i=!1;#o=null;#r;constructor({room:t,outbox:e,send:i}){this.#t=t,this.#e=e,this.#s=i}start(){this.#i=!0,this.next()}stop(){this.#i=!1,this.#o=
null,clearTimeout(this.#r),this.#r=void 0}next(){if(!this.#i||this.#o||this.#r)return;let t=this.#e.waiting(this.#t)[0];t&&(this.#o=t.clientId,this.#s(t))}delivered(t){
this.#e.remove(t),this.#n(t),this.next()}refused(t,{code:e,retryAfterSeconds:i=nc}){let n=t??this.#o;if(this.#n(n),ic.has(e))return this.stop();if(sc.has(e))return this.#a(
i);n&&this.#e.fail(n,e),this.next()}#n(t){this.#o===t&&(this.#o=null)}#a(t){clearTimeout(this.#r),this.#r=setTimeout(()=>{this.#r=void 0,this.next()},t*1e3)}};var Se=JSON.parse(document.getElementById("event-types").textContent),_=({type:s})=>!!Se[s]?.is_message,te=({type:s})=>!!Se[s]?.changes_target,ee=({type:s})=>Se[s]?.
membership??null,An=s=>s.type in Se&&!_(s)&&!te(s);var _n=150,hi=60,Ln=Symbol("nothing"),ke=class{#t;#e;#s=null;#i=new Map;#o=0;#r;constructor({room:t,timeline:e,changed:i}){this.#t=t,this.#e=e,this.#r=i}get shown(){
return this.#s??this.#e}get isAtNewest(){return this.#s===null}get hasOlder(){let{first:t}=this.shown;return t!==null&&t>this.#e.floor}loadOlder(){return this.#m(
"older",()=>this.hasOlder&&this.#n())}loadNewer(){return this.#m("newer",()=>this.#s&&this.#a())}async goTo(t,{exactly:e=!0}={}){this.#o+=1;let i=this.#o;if(!this.
shown.holds(t)){let n=this.#e.holds(t)?null:await this.#c(t);if(i!==this.#o)return null;if(n===Ln||e&&n&&!n.entry(t))return!1;this.#s=n,this.settle()}return this.#r(),
!e||!!this.shown.entry(t)}toNewest(){this.#o+=1,this.#s&&(this.#s=null,this.#r())}settle(){this.#s&&this.#e.joins(this.#s)&&(this.#s=null)}change(t){this.#s?.change(
t)}reset(){this.#o+=1,this.#s=null}async#n(){let{shown:t}=this,{first:e}=t,i=await this.#h(`before=${e}&limit=${_n}`);!i||t.first!==e||(t.prepend(i,{from:i[0]?.
seq??this.#e.floor}),this.#r())}async#a(){let t=this.#s,e=await this.#h(`after=${t.last}&limit=${_n}`);!e||t!==this.#s||(t.append(e),this.settle(),this.#r())}async#c(t){
let e=await this.#h(`before=${t+hi}&limit=${2*hi}`),n=e?.length&&e[0].seq<=t&&e.at(-1).seq>=t?e:await this.#h(`before=${t+1}&limit=${hi}`);return n?.length?this.#e.
pieceOf(n):Ln}async#h(t){let{epoch:e}=this.#e,{items:i,epoch:n}=await f.get(`/rooms/${this.#t}/events?${t}`),o=this.#e.epoch;return o===(e??o)&&n===(o??n)?i:null}#m(t,e){
return this.#i.has(t)||this.#i.set(t,Promise.resolve(e()).finally(()=>this.#i.delete(t))),this.#i.get(t)}};var Oe=class{#t=null;note({clientId:t,text:e}){this.#t={clientId:t,text:e,at:Date.now()}}async takeBack(t){let e=this.#t;return!e||Date.now()-e.at>1e4?null:(this.#t=
null,t.state!=="live"&&!li(t,e)?t.discard(e.clientId):await t.delete(await oc(t,e)),e.text)}},li=({timeline:s},{clientId:t})=>s.entries.findLast(e=>e.seq&&e.clientId===
t);async function oc(s,t){for(;!li(s,t);)await new Promise(e=>s.addEventListener("change",e,{once:!0}));return{seq:li(s,t).seq,epoch:s.timeline.epoch}}var rc=5,ac={role:({role:s})=>({role:s}),muted:({until:s})=>({muted_until:s}),unmuted:()=>({muted_until:null})},Te=class extends EventTarget{#t;#e=new Set;#s=new Map;#i=null;#o=0;#r=null;#n=!1;#a=!1;loaded=!1;failed=!1;constructor({
room:t}){super(),this.#t=t}get list(){return[...this.#s.values()].map(t=>({...t,here:this.#e.has(t.user.id)}))}get count(){return this.#s.size}get hasMore(){return this.#i!==
null}presence({here:t,came:e=[],gone:i=[]}){t&&(this.#e=new Set(t));for(let n of e)this.#e.add(n);for(let n of i)this.#e.delete(n);this.#m()}apply(t){this.#r?.push(
t),this.#h(t),this.#m()}need(){this.#n||(this.#n=!0,this.#a&&this.load())}caughtUp(){this.#a=!0,this.#n&&this.load()}load(){return this.#c(`/rooms/${this.#t}/me\
mbers?limit=200`,new Map)}more(){return this.#i?this.#c(this.#i,this.#s):this.load()}has(t){return this.#s.has(t)}async add(t){for(let{id:e}of t)await f.put(`/r\
ooms/${this.#t}/members/${e}`)}async setRole(t,e){await f.patch(`/rooms/${this.#t}/members/${t}`,{role:e})}async mute(t,e){await f.patch(`/rooms/${this.#t}/memb\
ers/${t}`,e)}async ban(t,e){await f.put(`/rooms/${this.#t}/bans/${t}`,e)}async remove(t,{reason:e=""}={}){let i=e&&`?${new URLSearchParams({reason:e})}`;await f.
delete(`/rooms/${this.#t}/members/${t}${i}`)}async#c(t,e){this.#o+=1;let i=this.#o;this.#r=[];let n=await cc(t,e).catch(()=>null);if(i===this.#o){if(n){this.#s=
n.members,this.#i=n.next;for(let o of this.#r)this.#h(o);this.loaded=!0}this.#r=null,this.failed=!n,this.#m()}}#h(t){let{user:e,member:i=e,role:n="member"}=t,o=this.#s.
get(i.id),a=ee(t);a==="begins"&&this.#s.set(i.id,{...o,user:i,role:n}),a==="ends"&&this.#s.delete(i.id),a==="changes"&&o&&this.#s.set(i.id,{...o,...ac[t.type]?.(
t)})}#m(){this.dispatchEvent(new Event("change"))}};async function cc(s,t){let e=new Map(t),i=s;for(let n=0;i&&n<rc;n+=1){let o=await f.page(i);for(let a of o.items)
e.set(a.user.id,a);i=o.next}return{members:e,next:i}}var st=s=>!!s&&new Date(s)>new Date,Mt=class{#t;#e;constructor(t){this.#t=t}await(t){clearTimeout(this.#e);let e=t.map(n=>new Date(n??0)-Date.now()).filter(n=>n>
0),i=Math.min(...e);i<2147483647&&(this.#e=setTimeout(this.#t,i))}};var se=({role:s,archived:t})=>["owner","moderator"].includes(s)&&!t,mt=s=>se(s)&&s.kind!=="direct",it=({role:s})=>["owner","moderator"].includes(s),ut=({role:s})=>s===
"owner";function It({seq:s,user:t,deleted:e},{me:i,room:n}){return!!s&&t.id===i.id&&!e&&!Pt(n)}function Cn({seq:s,deleted:t},{room:e}){return!!s&&!t&&[null,"mod\
erators"].includes(Pt(e))}var ie=({seq:s,deleted:t},{room:e})=>!!s&&!t&&!!e.role&&!Pt(e);function Dn(s,{me:t,room:e}){let i=s.user.id===t.id;return!!s.seq&&!s.deleted&&
(i||it(e))}function Nn(s,{me:t,room:e}){return it(e)&&s.user.id!==t.id&&(ut(e)||s.role==="member")}function $n({seq:s,user:t,deleted:e},{me:i,room:n}){return!!s&&
t.id!==i.id&&!e&&n.kind!=="direct"&&!!n.role}var hc=50,di=({shows_readers:s,member_count:t})=>s===!0&&t<=hc,Ae=({seq:s,deleted:t},e)=>!!s&&!t&&di(e);function Pt({
archived:s,muted_until:t,writers:e,role:i}){return s?"archived":st(t)?"muted":e==="moderators"&&i==="member"?"moderators":null}var _e=class extends EventTarget{#t;#e=null;#s=null;constructor({room:t}){super(),this.#t=t}of(t){return[...this.#e??[]].flatMap(([e,i])=>i>=t?e:[])}async load(){
let t=this.#s=new Map;try{let{items:e}=await f.get(`/rooms/${this.#t}/readers`);t===this.#s&&(this.#e=new Map([...e.map(({user:i,seq:n})=>[i.id,n]),...t]))}catch(e){
throw t===this.#s&&(this.#e=null),e}finally{this.#i()}}hear({items:t,whole:e}){e&&(this.#s=null,this.#e=new Map);for(let{user:i,seq:n}of t)this.#s?.set(i,n),this.#e?.
set(i,n);this.#i()}#i(){this.dispatchEvent(new Event("change"))}};var Mn=["mentions","reactions","pinned"];function In(s){let{type:t,seq:e,at:i,user:n,text:o,edited_at:a,deleted:c=!1,client_id:l}=s,d=Mn.filter(m=>m in s).map(m=>[
m,s[m]]);return{type:t,seq:e,at:i,user:n,text:o,editedAt:a,deleted:c,clientId:l,...Object.fromEntries(d)}}var lc={edited:(s,{text:t,at:e,mentions:i})=>({...s,text:t,
editedAt:e,mentions:i}),deleted:s=>({...dc(s),text:"",deleted:!0}),pinned:(s,{user:t,at:e})=>({...s,pinned:{by:t.id,at:e}}),unpinned:({pinned:s,...t})=>t,reacted:(s,t)=>({
...s,reactions:mc(s.reactions??[],t)}),unreacted:(s,t)=>({...s,reactions:uc(s.reactions??[],t)})};function mi(s,t){return s.deleted?s:lc[t.type](s,t)}function Pn(s,t){
return t.type==="deleted"?[t]:[...s.filter(e=>Rn(e)!==Rn(t)),t]}function Rn({type:s,emoji:t,user:e}){return s==="edited"?"text":s.endsWith("pinned")?"pin":`${t}\
 ${e.id}`}function dc(s){let{...t}=s;for(let e of Mn)delete t[e];return t}function mc(s,{emoji:t,user:{id:e}}){return!t||s.some(i=>i.emoji===t&&i.users.includes(
e))?s:s.some(i=>i.emoji===t)?s.map(i=>i.emoji===t?{emoji:t,users:[...i.users,e]}:i):[...s,{emoji:t,users:[e]}]}function uc(s,{emoji:t,user:{id:e}}){let i=({users:n,
...o})=>({...o,users:n.filter(a=>a!==e)});return s.map(n=>n.emoji===t?i(n):n).filter(({users:n})=>n.length)}var Le=class s{#t;#e;first;last;constructor({first:t=null,last:e=null,entries:i=[],changes:n=new Map}={}){Object.assign(this,{first:t,last:e}),this.#t=i,this.#e=
n}get entries(){return this.#t}entry(t){let e=this.#t[z(this.#t,t)];return e?.seq===t?e:void 0}holds(t){return this.first!==null&&t>=this.first&&t<=this.last}pieceOf(t){
let e=new s({first:t[0].seq,last:t[0].seq-1,changes:this.#e});return e.append(t),e}append(t){for(let e of t)e.seq>this.last&&this.take(e)}prepend(t,{from:e}){let i=t.
filter(n=>n.seq<this.first&&jn(n)).map(n=>this.#s(n));this.#t.unshift(...i),this.first=e}joins(t){if(this.first===null||t.last+1<this.first)return!1;let e=t.entries.
filter(({seq:i})=>i<this.first);return this.#t.unshift(...e),this.first=Math.min(this.first,t.first),!0}take(t){this.first??=t.seq,this.last=t.seq,te(t)?this.change(
t):jn(t)&&this.#t.push(this.#s(t))}change(t){this.#e.set(t.target,Pn(this.#e.get(t.target)??[],t));let e=z(this.#t,t.target),i=this.#t[e];i?.seq===t.target&&(this.#t[e]=
mi(i,t))}clear(){this.#t=[],this.#e.clear(),this.first=this.last=null}dropBefore(t){this.#t.splice(0,z(this.#t,t)),this.first=t;for(let[e,i]of this.#e)i.at(-1).
seq<t&&this.#e.delete(e)}#s(t){let e=_(t)?In(t):t;return(this.#e.get(e.seq)??[]).reduce(mi,e)}};function z(s,t){let e=0,i=s.length;for(;e<i;){let n=e+i>>1;s[n].
seq<t?e=n+1:i=n}return e}var jn=s=>_(s)||An(s);var ui=2e4,ne=class s extends Le{floor=1;epoch=null;static from({epoch:t,first:e,cursor:i,entries:n}){let o=new s({first:e,last:i,entries:n});return o.epoch=t,o}get cursor(){
return this.last}get position(){return this.cursor===null?null:{after:this.cursor,epoch:this.epoch}}apply(t){if(this.cursor!==null){if(t.seq<=this.cursor)return"\
repeat";if(t.seq>this.cursor+1)return"hole"}return this.take(t),"applied"}startAt(t){this.cursor===null&&(this.last=t,this.first=t+1)}reset(){this.clear(),this.
epoch=null}trim(){if(this.entries.length<=ui)return;let t=this.entries.filter(_);t.length>ui&&this.dropBefore(t.at(-ui/2).seq)}};var Ce=class extends EventTarget{#t=new Map;#e=0;get users(){return[...this.#t.values()].map(({user:t})=>t)}heard(t){clearTimeout(this.#t.get(t.id)?.timer);let e=setTimeout(
()=>this.stopped(t.id),5*1e3);this.#t.set(t.id,{user:t,timer:e}),this.#s()}stopped(t){clearTimeout(this.#t.get(t)?.timer),this.#t.delete(t)&&this.#s()}shouldSay(t=Date.
now()){return t-this.#e<2*1e3?!1:(this.#e=t,!0)}said(){this.#e=0}clear(){for(let{timer:t}of this.#t.values())clearTimeout(t);this.#t.clear(),this.#s()}#s(){this.
dispatchEvent(new Event("change"))}};var De=class{#t;#e=null;#s;#i=0;#o=[];#r=!1;constructor({readSeq:t,hasUnread:e,tell:i}){this.#t=i,this.#s=t,this.seen=t,this.newAfter=e?t:null}saw(t){return t<=
this.seen||this.#o.some(({from:e,to:i})=>t>=e&&t<=i)}get hasGap(){return this.#o.length>0}get told(){return this.#s}see({from:t,to:e}){if(!this.#r){if(this.seen===
null)return this.seeAll(e);e<=this.seen||(this.#o=fc([...this.#o,{from:t,to:e}]),this.#o[0].from<=this.seen+1&&this.#n(this.#o.shift().to))}}seeAll(t){this.#r=!1,
!(t<=(this.seen??-1))&&(this.#o=this.#o.filter(e=>e.to>t),this.#n(t))}tellNow(){clearTimeout(this.#e),this.#e=null,this.seen>this.#s&&this.#t(this.seen)&&(this.#s=
this.seen,this.#i=Math.max(this.#i,Bn())+2)}away(){this.newAfter=this.#o.at(-1)?.to??this.seen}goBack(t){clearTimeout(this.#e),this.#e=null,this.#r=!0,this.#o=[],
this.seen=this.#s=this.newAfter=t}back({count:t}){t||(this.newAfter=null)}readElsewhere(t){this.#s=Math.max(this.#s,t),this.seen!==null&&this.seeAll(t),this.newAfter!==
null&&(this.newAfter=Math.max(this.newAfter,t))}answered(){this.newAfter=null}restart(){this.seen=null,this.#s=0,this.newAfter=null,this.#o=[]}#n(t){this.seen=t;
let e=Math.max(.1,this.#i-8-Bn());this.#e??=setTimeout(()=>this.tellNow(),e*1e3)}},Bn=()=>performance.now()/1e3;function fc(s){let t=[];for(let e of s.sort((i,n)=>i.
from-n.from)){let i=t.at(-1);i&&e.from<=i.to+1?i.to=Math.max(i.to,e.to):t.push({...e})}return t}var Ne=class{#t;#e;#s;#i;#o;constructor({room:t,me:e,timeline:i,history:n,tell:o}){this.#t=t,this.#e=e,this.#s=i,this.#i=n,this.#o=o,this.reading=this.#n(t)}get count(){
let{seen:t}=this.reading;return t===null||this.#s.first<=t+1?this.#a(t??this.#s.cursor):Math.max(this.#t.unread,this.#a(t))}below(t){return this.#s.first>t+1?this.
count:this.#a(t,e=>!this.reading.saw(e.seq))}get first(){let{newAfter:t}=this.reading,{shown:e}=this.#i;return t===null||e.first>t+1?null:e.entries.slice(z(e.entries,
t+1)).find(n=>this.#c(n))?.seq??null}get stoppedElsewhere(){let{newAfter:t,hasGap:e}=this.reading;return e?!0:t!==null&&this.#s.first>t+1&&this.#i.hasOlder&&this.#i.
isAtNewest}get forList(){return{read_seq:this.reading.seen??0,unread:this.count}}begin(t){this.reading.goBack(t-1),this.#o({seq:t-1,back:!0})}take(t){let e=this.#t;
if(this.#t=t,e.isKept&&!t.isKept)this.reading.readElsewhere(Fn(t));else if(t.toldReadSeq!==e.toldReadSeq)return this.#r(t.toldReadSeq,e.toldReadSeq);return e.isKept===
!0}#r(t,e){let{seen:i,told:n}=this.reading;if(i===null)return!1;if(t<e&&t!==n)this.reading.goBack(t);else if(t>i)this.reading.readElsewhere(t);else return!1;return!0}#n(t){
let e=i=>this.#o({seq:i});return new De({readSeq:Fn(t),hasUnread:t.unread>0||t.isKept===!0,tell:e})}#a(t,e=()=>!0){let i=0,{entries:n}=this.#s;for(let o=n.length-
1;o>=0&&n[o].seq>t;o-=1)this.#c(n[o])&&e(n[o])&&(i+=1);return i}#c(t){return _(t)&&t.user.id!==this.#e.id&&!t.deleted}},Fn=({read_seq:s,unread:t,head:e,isKept:i})=>Math.
max(s??0,t>0||i?0:e??0);var pc=12,gc=new Set(["pinned","unpinned","deleted"]),$e=class extends EventTarget{#t;#e;#s;#i;#o;#r;#n=new Set;#a;#c;#h;#m=!1;#u=new Oe;#p;#l=new AbortController;constructor({
room:t,me:e,rooms:i,outbox:n,store:o,socket:a,directory:c,blocks:l,saved:d}){super(),Object.assign(this,{id:t.id,me:e,room:t}),this.#t=i,this.#e=n,this.#s=o,this.#i=
c,this.#o=l,this.#r=d;let m=o.read(t.id);this.timeline=m?ne.from(m):new ne,this.history=new ke({room:t.id,timeline:this.timeline,changed:()=>this.#v()}),this.typing=
new Ce,this.members=new Te({room:t.id}),this.readers=new _e({room:t.id});let p=w=>this.#a.send({type:"read",...w});this.unread=new Ne({room:t,me:e,timeline:this.
timeline,history:this.history,tell:p}),this.#c=new Rt({room:t.id,outbox:n,send:w=>this.#T(w)}),this.#a=new ve({room:t.id,socket:a,cursor:()=>this.timeline.position})}get state(){
return this.#a.state}isSaved({seq:t}){return!!this.#r.of(this.id,t)}get isOver(){return this.#a.isOver}get unsent(){return this.#e.of(this.id).filter(({target:t})=>!t)}get unsentEdits(){
return this.#e.edits(this.id)}get reading(){return this.unread.reading}personOf(t){return this.#i.of(t)}isBlocked({seq:t,user:e}){return this.#o.has(e.id)&&!this.#n.
has(t)}reveal(t){this.#n.add(t),this.#v()}open(){let{signal:t}=this.#l;this.#e.addEventListener("change",()=>this.#O(),{signal:t}),this.#t.addEventListener("cha\
nge",()=>this.#A(),{signal:t});for(let e of[this.#i,this.#o])e.addEventListener("change",()=>this.#v(),{signal:t});this.#a.addEventListener("frame",({detail:e})=>this.#g(
e),{signal:t}),this.#a.addEventListener("state",()=>this.#k(),{signal:t}),this.#a.open()}close(){this.keep(),this.#l.abort(),clearTimeout(this.#p),this.#a.close(),
this.#c.stop(),this.typing.clear(),this.noteRead()}noteRead(){this.#m&&this.#t.note(this.id,{...this.unread.forList,isMarkedUnread:!1})}keep(){this.isOver||(this.
reading.tellNow(),this.#s.write(this.id,this.timeline))}send(t){this.reading.answered(),this.typing.said(),this.#u.note(this.#e.add(this.id,t)),this.#c.next()}takeBack(){
return this.#u.takeBack(this)}sendToMany(t){this.#e.allowMany(t),this.#c.next()}retry(t){this.#e.retry(t),this.#c.next()}discard(t){this.#e.remove(t)}sayTyping(){
this.state==="live"&&this.typing.shouldSay()&&this.#a.send({type:"typing"})}edit({seq:t,epoch:e},i){this.#e.add(this.id,i,{target:t,epoch:e}),this.#c.next()}delete({
seq:t,epoch:e,reason:i=""}){let n=i?`?${new URLSearchParams({reason:i})}`:"";return f.delete(`/rooms/${this.id}/messages/${t}${n}`,{"Parley-Epoch":e})}react(t,e){
return f.put(this.#d(t,e))}unreact(t,e){return f.delete(this.#d(t,e))}pin(t){return f.put(this.#f(t,"pin"))}unpin(t){return f.delete(this.#f(t,"pin"))}#d=(t,e)=>this.#f(
t,`reactions/${encodeURIComponent(e)}`);#f(t,e){return`/rooms/${this.id}/messages/${t}/${e}?${new URLSearchParams({epoch:this.timeline.epoch})}`}get lastOwn(){let t=Date.
now()-pc*36e5,e=this.timeline.entries.findLast(i=>_(i)&&It(i,this));return e&&Date.parse(e.at)>=t?e:void 0}markUnread(t){this.unread.begin(t),this.#t.note(this.
id,{...this.unread.forList,isMarkedUnread:!0}),this.#v()}#g(t){if(t.seq!==void 0)return this.#E(t);this.#w[t.type]?.(t)}#w={opened:({epoch:t,floor:e})=>{this.#h=
t,this.timeline.epoch??=t,this.timeline.floor=e??1},resync:({reason:t})=>this.#y(t),live:({head:t})=>this.#x(t),readers:t=>this.readers.hear(t),presence:t=>this.
members.presence(t),typing:({user:t})=>t.id!==this.me.id&&this.typing.heard(t),ack:({client_id:t})=>this.#c.delivered(t),error:({client_id:t,code:e,count:i,retry_after:n,
most:o})=>{this.#c.refused(t,{code:e,retryAfterSeconds:n}),e==="many_mentioned"&&i<=o&&this.dispatchEvent(new CustomEvent("many",{detail:{clientId:t,count:i}}))}};#E(t){
let e=this.timeline.apply(t);if(e==="hole")return this.#a.reopen();if(e!=="repeat"){for(let i of[t.user,t.member])i&&this.#i.note(i);te(t)&&this.history.change(
t),gc.has(t.type)&&this.dispatchEvent(new Event("pins")),_(t)&&this.typing.stopped(t.user.id),_(t)&&t.user.id===this.me.id&&this.state==="live"&&this.reading.seeAll(
t.seq),t.user?.id===this.me.id&&t.client_id&&this.#c.delivered(t.client_id),this.state==="live"&&this.#b(t),this.#v()}}#b(t){ee(t)&&(this.members.apply(t),ee(t)===
"ends"&&this.typing.stopped((t.member??t.user).id))}#y(t){this.timeline.reset(),this.history.reset(),this.timeline.epoch=this.#h,this.reading.restart(),this.#s.
forget(this.id),this.dispatchEvent(new CustomEvent("resync",{detail:{reason:t}})),this.#v()}#x(t){this.timeline.startAt(t),this.history.settle(),this.#S(),this.
keep(),this.members.caughtUp(),di(this.room)&&this.readers.load().catch(()=>{})}#S(){for(let{clientId:t,epoch:e,text:i}of this.unsentEdits.values())e!==this.timeline.
epoch&&(this.#e.remove(t),this.dispatchEvent(new CustomEvent("lost-edit",{detail:{text:i}})))}#k(){this.state==="live"?(this.#c.start(),this.reading.tellNow()):
(this.#c.stop(),this.typing.clear(),this.#m&&this.reading.away()),this.#m=this.state==="live",this.dispatchEvent(new Event("state")),this.#v()}#O(){clearTimeout(
this.#p),this.#p=setTimeout(()=>this.#c.next(),be*1e3),this.#v()}#A(){let t=this.room;if(this.room=this.#t.find(this.id)??(t.role?{...t,role:null}:t),this.room===
t)return;let e=this.unread.take(this.room);this.dispatchEvent(new Event("room")),e&&this.#v()}#T({clientId:t,text:e,target:i,epoch:n,mentionMany:o}){let a=i?{type:"\
edit",target:i,epoch:n}:{type:"send"};this.#a.send({...a,client_id:t,text:e,mention_many:o})}#v(){this.dispatchEvent(new Event("change"))}};var wc=document.documentElement.dataset.language,I=navigator.language.startsWith(wc)?navigator.language:document.documentElement.lang,yc=new Intl.PluralRules(I),
Hn=new Intl.NumberFormat(I),Ec=new Intl.ListFormat(I,{type:"conjunction"}),xc=new Intl.DateTimeFormat(I,{hour:"numeric",minute:"2-digit"}),Wn=new Intl.DateTimeFormat(
I,{month:"short",day:"numeric"}),vc=new Intl.DateTimeFormat(I,{dateStyle:"short"}),bc=new Intl.DateTimeFormat(I,{dateStyle:"medium"}),Sc=new Intl.DateTimeFormat(
I,{dateStyle:"full",timeStyle:"short"}),kc=new Intl.DateTimeFormat(I,{weekday:"long",month:"long",day:"numeric"}),Oc=new Intl.DateTimeFormat(I,{dateStyle:"long"}),
Tc=new Intl.DateTimeFormat(I,{year:"numeric",month:"long"}),Un=new Intl.RelativeTimeFormat(I,{numeric:"auto"}),fi={};async function Kn(){fi=await(await fetch(document.
getElementById("words").href)).json()}function h(s,t={}){return(fi[s]??s).replace(/\{(\w+)\}/g,(i,n)=>t[n]??"")}function k(s,t,e={}){return h(`${s}_${yc.select(
t)}`,{count:Hn.format(t),...e})}function O(s){s.code||reportError(s);let t=`error.${s.code}`;return t in fi?h(t):h("error.unknown")}function nt(s){let t=s.length>
3?[...s.slice(0,2),k("people.others",s.length-2)]:s;return Ec.format(t)}var M=s=>Hn.format(s),jt=(s,{hasMore:t})=>t?h("more_than",{count:M(s)}):M(s),oe=s=>xc.format(
s),j=s=>Sc.format(s);function ft(s,t){let e={weekday:"short",month:"short",day:"numeric",hour:"numeric",minute:"2-digit",timeZone:t};return new Intl.DateTimeFormat(
I,e).format(s)}function K(s,t=new Date){let e=pi(t,s),i=Math.abs(e)<=1?Un.format(e,"day"):Ac(s,t).format(s);return h("date.at",{date:i,time:oe(s)})}var Re=s=>Vn(
K(s)),Gn=s=>Tc.format(s);function zn(s,t=new Date){try{let e=new Intl.DateTimeFormat(I,{weekday:"short",hour:"numeric",minute:"2-digit",timeZone:s});return h("p\
erson.time",{time:e.format(t),place:s.split("/").at(-1).replaceAll("_"," ")})}catch{return""}}function Yn(s,t=new Date){let e=pi(t,s);return e===0||e===-1?Vn(Un.
format(e,"day")):(s.getFullYear()===t.getFullYear()?kc:Oc).format(s)}function pt(s,t=new Date){return pi(t,s)===0?oe(s):(s.getFullYear()===t.getFullYear()?Wn:vc).
format(s)}var Ac=(s,t)=>s.getFullYear()===t.getFullYear()?Wn:bc,pi=(s,t)=>Math.round((qn(t)-qn(s))/864e5),qn=s=>new Date(s.getFullYear(),s.getMonth(),s.getDate()),
Vn=s=>s.charAt(0).toLocaleUpperCase(I)+s.slice(1);var gi="parley:lines:",Jn="parley:sizes:",wi={rooms:"parley:rooms:",sections:"parley:sections:",people:"parley:people:",blocks:"parley:blocks:",emoji:"parley:te\
am-emoji:"},Ei="parley:me",Ie="parley:recent-emoji",Pe="parley:last-room",ae=!1,Me=class{#t;#e;#s;constructor({me:t}){this.#t=`${gi}${t.id}:`,this.#e=Jn+t.id,this.#s=
t.id,xi()?.id!==t.id&&yi(),vi(t)}read(t){let e=localStorage.getItem(this.#t+t);return e&&JSON.parse(e)}write(t,e){if(e.cursor===null||ae)return;let i=_c(e),n=this.#o();
delete n[t],n[t]=i.length,this.#r(n),re(this.#e,JSON.stringify(n)),re(this.#t+t,i)}recall(t){return JSON.parse(localStorage.getItem(wi[t]+this.#s))}keep(t,e){ae||
re(wi[t]+this.#s,JSON.stringify(e))}keepRooms(t){this.keep("rooms",t.length>500?null:t)}keepPeople(t){this.keep("people",t.slice(-300))}forget(t){if(ae)return;let e=this.#o();
this.#i(t,e),re(this.#e,JSON.stringify(e))}#i(t,e){localStorage.removeItem(this.#t+t),delete e[t]}#o(){let t=localStorage.getItem(this.#e);return t===null&&yi([
gi]),t===null?{}:JSON.parse(t)}#r(t){let e=Object.values(t).reduce((i,n)=>i+n,0);for(let[i,n]of Object.entries(t)){if(e<=15e5)return;this.#i(i,t),e-=n}}},xi=()=>JSON.
parse(localStorage.getItem(Ei)),vi=s=>ae||re(Ei,JSON.stringify(s));function at(){ae=!0,yi()}function yi(s=[gi,Jn,...Object.values(wi),Ei,Pe,Ie]){for(let t of Object.
keys(localStorage))s.some(e=>t.startsWith(e))&&localStorage.removeItem(t)}function _c({epoch:s,cursor:t,first:e,entries:i}){let n=i.slice(-60),o=JSON.stringify(
n);for(;o.length>5e4;)n=n.slice(Math.ceil(n.length/4)),o=JSON.stringify(n);let a=n.length===i.length?e:n[0]?.seq??t+1;return JSON.stringify({epoch:s,first:a,cursor:t,
entries:n})}function re(s,t){try{localStorage.setItem(s,t)}catch{localStorage.removeItem(s)}}var Z=s=>s.isComposing||s.keyCode===229,Y=matchMedia("(hover: hover)"),je=s=>Lc(s)&&Y.matches,Lc=s=>s.key==="Enter"&&!s.shiftKey&&!Z(s),Bt=s=>s.value.toWellFormed().
replaceAll("\0","").trim();function gt(s,t,{from:e=s.selectionStart,to:i=s.selectionEnd}={}){s.focus({preventScroll:!0}),s.setSelectionRange(e,i),!document.execCommand(
"insertText",!1,t)&&(s.setRangeText(t,e,i,"end"),s.dispatchEvent(new InputEvent("input",{bubbles:!0})))}var Cc=CSS.supports("field-sizing","content");function ce(s){
Cc||(s.style.blockSize="auto",s.style.blockSize=`${s.scrollHeight}px`)}var Dc=new Set(["accounts","audit","abandoned"]),Be=class{#t;#e;#s=null;#i=null;#o=!1;#r=!1;#n=null;constructor({me:t,...e}){this.#t=t,this.#e=e;let{rooms:i,router:n,
socket:o,conversationView:a}=e;n.addEventListener("change",({detail:c})=>this.#a(c)),i.addEventListener("change",()=>this.#x()),i.addEventListener("told",({detail:c})=>this.#S(
c)),o.addEventListener("state",()=>this.#O(o)),o.addEventListener("frame",({detail:c})=>c.type==="hello"&&this.#k(c)),document.addEventListener("visibilitychang\
e",()=>this.#v()),n.placeHere=()=>this.#s&&a.place,addEventListener("pagehide",()=>this.#A())}get conversation(){return this.#s}async start(){let{rooms:t,router:e,
shell:i}=this.#e;t.loaded||await t.settled,t.loaded||t.addEventListener("loaded",()=>this.#a(),{once:!0});let{address:n}=e;n.view==="room"&&!n.panel?e.go({...n,
panel:i.panelAtFirst},{replace:!0}):this.#a()}#a({again:t=!1}={}){let{address:e}=this.#e.router;return this.#o=!1,e.view==="room"?this.#c({...e,again:t}):e.view in
this.#e.pages?this.#m(e.view,{again:t}):this.#h()}async#c({room:t,seq:e,panel:i,again:n}){let{router:o,rooms:a,shell:c}=this.#e;if(t===this.#s?.id&&!this.#s.isOver)
return c.show("room"),this.#l(i),this.#u(e,{again:n});let l=a.find(t)??await a.fetch(t).catch(d=>this.#E(t,d));!l||t!==o.address.room||(l.id===t?this.#p(l,{seq:e,
panel:i}):o.go({...o.address,room:l.id},{replace:!0}))}#h(){let{rooms:t,router:e,shell:i,stage:n}=this.#e,o=t.mine.find(({id:a})=>a===localStorage.getItem(Pe))??
t.mine[0];if(o&&i.showsRoomsBesides)return e.go({view:"room",room:o.id,panel:i.panelAtFirst},{replace:!0});this.#d(),i.show("rooms"),n.show({title:h("stage.none\
.title"),text:h("stage.none.text"),actions:[]}),this.#v()}#m(t,{again:e}){let{shell:i,sidebar:n,stage:o,pages:a}=this.#e;if(!(this.#i===a[t]&&!e)){if(this.#d(),
Dc.has(t)&&this.#t.role!=="owner")return this.#g();this.#i=a[t],o.clear(),i.show(t),n.showCurrent({view:t}),this.#i.show(),this.#v()}}#u(t,{again:e}){let{router:i,
conversationView:n}=this.#e;t===this.#n&&!(t&&e)||(this.#n=t,t&&(e||!i.place)?n.goTo(t):n.comeBackTo(i.place))}#p(t,{seq:e,panel:i}){let{shell:n,stage:o,conversationView:a}=this.#e;
if(this.#d({to:t.id}),n.show("room"),!t.role)return this.#f(t);o.clear(),localStorage.setItem(Pe,t.id);let c=new $e({...this.#e,room:t,me:this.#t});this.#s=c,c.
addEventListener("state",()=>this.#y(c.state)),c.addEventListener("room",()=>this.#v()),c.open(),this.#e.sidebar.showCurrent({room:t.id}),this.#l(i),a.show(c),this.#v(),
this.#n=e;let{place:l}=this.#e.router;if(l)a.comeBackTo(l);else if(e)return a.goTo(e);Y.matches&&a.focusComposer()}#l(t){let{slot:e,shell:i}=this.#e;e.show(t,this.#s),
(t==="people"||!t)&&i.notePanel(!!t)}#d({to:t=null}={}){let{rooms:e,store:i,slot:n,sidebar:o,backgroundSender:a}=this.#e,{id:c}=this.#s??{};this.#s?.close(),this.#s=
null,this.#i?.leave?.(),this.#i=null,n.show(null,null),c&&!e.find(c)?.role&&i.forget(c),a.openRoom=t,o.showCurrent({})}#f(t){let{rooms:e}=this.#e,i=()=>e.join(t.
id).then(()=>this.#a(),n=>this.#b(n));this.#e.stage.show({title:t.name,text:t.topic||h("stage.join.text"),actions:[{label:h("browse.join"),act:i,primary:!0}]})}#g(){
let{shell:t,stage:e}=this.#e;t.show("room"),e.show({title:h("error_page.forbidden.title"),text:h("error_page.forbidden.detail"),actions:[this.#w]}),this.#v()}get#w(){
return{label:h("status.rooms.action"),act:()=>this.#e.router.go(X),primary:!0}}#E(t,e){e.code||reportError(e),t===this.#e.router.address.room&&this.#b(e)}#b({status:t,
code:e}){let{shell:i,stage:n}=this.#e,o=t===404?"missing":e==="unreachable"?"offline":"trouble";this.#o=o!=="missing",this.#d(),i.show("room"),n.show({title:h(`\
stage.${o}.title`),text:h(`stage.${o}.text`),actions:[o==="missing"?this.#w:{label:h("again"),act:()=>this.#a(),primary:!0}]})}#y(t){let e=Dt[t]?.forgets;e==="r\
oom"&&this.#e.store.forget(this.#s.id),e==="everything"&&at()}#x(){!this.#e.rooms.failed&&this.#o&&this.#a(),this.#v()}#S({id:t}){t===this.#e.router.address.room&&
(!this.#s||On(this.#s.state))&&this.#a()}#k({user:t}){t.id!==this.#t.id&&(at(),location.reload())}#O({state:t,isOpen:e}){t==="ended"&&this.#T(),e&&(this.#r&&f.get(
"/me").catch(()=>{}),this.#r=!0)}#A(){this.#s?.keep(),this.#s?.noteRead(),this.#e.rooms.keep()}#T(){at(),this.#s||$t()}#v(){let t=this.#s?.room.name??this.#i?.title,
e=t?h("title.room",{room:t}):h("app.name"),i=this.#e.sidebar.unreadTotal;document.title=i?h("title.unread",{count:M(i),title:e}):e}};var bi=navigator.serviceWorker,Xn="parley-",Nc=8;function Zn(){bi?.register("/service-worker.js",{updateViaCache:"none"}).catch(()=>{})}function Qn(){bi?.controller?.
postMessage("refresh")}async function to(s){let t=await bi?.getRegistration();if(t&&await Rc($c(t)).catch(()=>t.unregister()),!window.caches)return;let e=i=>i.startsWith(
Xn)&&i!==Xn+s;for(let i of(await caches.keys()).filter(e))await caches.delete(i)}async function $c(s){await s.update();let t=s.installing??s.waiting;t&&await new Promise(
e=>{t.onstatechange=()=>["activated","redundant"].includes(t.state)&&e()})}var Rc=s=>Promise.race([s,new Promise(t=>setTimeout(t,Nc*1e3))]);var Mc=365*24*3600;function eo(s){document.documentElement.dataset.theme=s,document.cookie=`theme=${s}; path=/; max-age=${Mc}; samesite=lax`,Qn()}var r=(s,t=document)=>t.querySelector(s),y=s=>document.getElementById(s).content.firstElementChild.cloneNode(!0);function ot(s,t){let e=r(".icon use",s),i=`#ico\
n-${t}`;e.getAttribute("href")!==i&&e.setAttribute("href",i)}function u(s,t){s.textContent!==t&&(s.textContent=t)}function ct(s,t,e=""){let i=document.createElement(
s);return i.textContent=t,e&&(i.className=e),i}var so={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1};function no(s,{onShown:t}){let e=r('[role="tablist"]',s),i=[...e.children].filter(a=>!a.hidden),n=a=>{
for(let c of e.children){let l=c===a;c.setAttribute("aria-selected",l),c.tabIndex=l?0:-1,io(c).hidden=!l}a.scrollIntoView({block:"nearest",inline:"nearest"})},o=a=>{
n(a),t(io(a))};for(let a of i)a.onclick=()=>o(a);e.onkeydown=a=>{let c=Ic(i,a);c&&(a.preventDefault(),o(c),c.focus())},n(i[0])}var io=s=>r(`#${s.getAttribute("a\
ria-controls")}`);function Ic(s,{key:t,target:e}){return t==="Home"?s[0]:t==="End"?s.at(-1):so[t]&&s.at((s.indexOf(e)+so[t])%s.length)}var Si=class{#t=[];#e=0;#s=!1;constructor(){addEventListener("popstate",({state:t})=>this.#s?this.#r(t):this.#a(t))}start(){this.#a(history.state)}get isEmpty(){
return!this.#t.length}open(t){let e={close:t};return this.#t.push(e),this.#e?this.#e-=1:this.#s||this.#n(this.#t.length),e}close(t){let e=this.#t.indexOf(t);e>=
0&&this.#i(e)}closeAll(){this.#i(0)}takeEntry(){let t=this.#e>0;return this.#e=0,this.#s=!1,t}#i(t){let e=this.#t.splice(t);for(let i of e.reverse())i.close();this.#e+=
e.length,this.#e&&setTimeout(()=>this.#o())}#o(){this.#e&&(this.#s=!0,history.go(-this.#e),this.#e=0)}#r(t){this.#s=!1;for(let e=(t?.layers??0)+1;e<=this.#t.length;e+=
1)this.#n(e)}#n(t){history.pushState({...history.state,layers:t},"")}#a(t){let e=t?.layers??0;for(;this.#t.length>e;)this.#t.pop().close();e>this.#t.length&&history.
go(this.#t.length-e)}},H=new Si;var v=s=>r(`dialog[data-dialog="${s}"]`)??document.body.appendChild(y(`dialog-${s}`)),oo=new WeakMap;function b(s,{title:t}={}){t&&(r(".dialog-header h2",s).textContent=
t),s.returnValue="",s.showModal(),Pc(s);let e=H.open(()=>s.close());return oo.set(s,e),new Promise(i=>{let n=()=>{H.close(e),i(s.returnValue)};s.addEventListener(
"close",n,{once:!0})})}function Pc(s){if(r("[autofocus]",s))return;([...Y.matches?s.querySelectorAll("input, select, textarea"):[]].find(i=>!i.disabled&&!i.readOnly&&
i.checkVisibility())??r(".dialog-header h2",s)).focus()}function wt(s){H.close(oo.get(s))}function ro(){let s=null;document.addEventListener("pointerdown",({target:t})=>s=
t),document.addEventListener("click",({target:t})=>{t.matches("dialog")&&s===t?t.close():t.closest("[data-close]")?.closest("dialog").close()})}var N=async s=>await ki(s)==="yes";function ki({title:s,text:t,action:e,other:i="",isHarmless:n=!1}){let o=v("confirm");r(".confirm-text",o).textContent=t;let a=r(
'[value="yes"]',o);return a.textContent=e,a.classList.toggle("button-danger",!n),a.classList.toggle("button-primary",n),r('[value="other"]',o).textContent=i,r('\
[value="other"]',o).hidden=!i,b(o,{title:s})}function $(s,t){let e=!1;s.onsubmit=async i=>{if(i.preventDefault(),e)return;e=!0;let n=Object.fromEntries(new FormData(s));await E(s,async()=>{await t(n),Oi(s,
!0)}),e=!1},s.oninput=()=>Oi(s,!1)}function Oi(s,t){let e=s.querySelector(":scope > .form-success");e&&(e.hidden=!t)}async function E(s,t){let e=r(".form-error",
s);e.hidden=!0,s.setAttribute("aria-busy","true");try{await t()}catch(i){e.textContent=O(i),e.hidden=!1}finally{s.removeAttribute("aria-busy")}}function C(s){s.
reset(),Oi(s,!1),r(".form-error",s).hidden=!0}var jc=new Intl.Segmenter(void 0,{granularity:"grapheme"}),g=s=>s.display_name||s.name;function ao(s){let e=g(s).split(/[\s._-]+/u).filter(Boolean).slice(0,2).map(
i=>[...jc.segment(i)][0].segment);return(new RegExp("^\\p{Script=Han}","u").test(e[0])?e[0]:e.join("")).toLocaleUpperCase()}var Ti=({status:s})=>s&&(!s.until||st(
s.until))?s:null;function Ft(s){let{emoji:t,text:e}=Ti(s)??{};return[t,e].filter(Boolean).join(" ")}var co=({picture:s},t)=>s?`/api/v1/pictures/${s}?size=${t}`:
null;function ho(s){let t=0;for(let e of s.id)t=t*31+e.codePointAt(0)>>>0;return t%360}function T(s,t,{size:e="small"}={}){u(s,ao(t)),s.style.setProperty("--hue",ho(t));let i=co(t,e);s.classList.toggle("has-picture",!!i),s.style.backgroundImage=i?
`url("${i}")`:""}function J(s,t){s.dataset.presence=t}var Bc=6e4;function mo(s,{me:t,onChanged:e}){Fc(r(".picture-form",s),{me:t,onChanged:e}),qc(r(".profile-form",s),{me:t,onChanged:e}),Wc(r(".status-form",s),{me:t,
onChanged:e})}function Fc(s,{me:t,onChanged:e}){let i=r("input",s),n=r('[data-action="remove-picture"]',s),o=()=>{T(r(".avatar",s),t,{size:"large"}),n.hidden=!t.
picture},a=c=>E(s,async()=>{e(await c()),o()});C(s),r('[data-action="choose-picture"]',s).onclick=()=>i.click(),i.onchange=()=>i.files[0]&&a(()=>f.upload("/me/p\
icture",i.files[0])),n.onclick=()=>a(()=>f.delete("/me/picture")),o()}function qc(s,{me:t,onChanged:e}){C(s);let{display_name:i,pronouns:n,about:o,time_zone:a}=s.
elements;i.value=t.display_name,n.value=t.pronouns??"",o.value=t.about??"",Hc(a,t.time_zone),r(".hint",s).textContent=h("account.signed_in_as",{name:t.name}),$(
s,async c=>e(await f.patch("/me",{display_name:c.display_name.trim(),pronouns:c.pronouns.trim(),about:c.about.trim(),time_zone:c.time_zone||null})))}function Hc(s,t){
let e=Intl.DateTimeFormat().resolvedOptions().timeZone,i=new Set([e,...t?[t]:[],...Intl.supportedValuesOf("timeZone")]);s.replaceChildren(new Option(h("profile.\
time_zone.none"),""),...[...i].map(n=>new Option(n,n))),s.value=t??""}function Wc(s,{me:t,onChanged:e}){C(s);let i=Ti(t),{emoji:n,text:o,until:a,quiet:c}=s.elements;
n.value=i?.emoji??"",o.value=i?.text??"",a.value=i?.until?"keep":"",c.value=st(t.quiet_until)?"keep":"";for(let l of[a,c])r('[value="keep"]',l).hidden=l.value!==
"keep";$(s,async l=>{let d={emoji:l.emoji.trim(),text:l.text.trim()},p={status:!d.emoji&&!d.text?null:{...d,until:lo(l.until,i?.until)}};e(await f.patch("/me",{
...p,quiet_until:lo(l.quiet,t.quiet_until)}))})}function lo(s,t){return s?s==="keep"?t:s==="today"||s==="week"?Uc(s).toISOString():new Date(Date.now()+Number(s)*
Bc).toISOString():null}function Uc(s){let t=new Date;return t.setHours(24,0,0,0),s==="week"&&t.setDate(t.getDate()+(7-new Date().getDay())%7),t}var D=class extends EventTarget{#t=null;#e=0;items=[];loading=!1;failed=!1;get hasMore(){return this.#t!==null}open(t){return this.#s(t,[])}more(){return this.#s(
this.#t,this.items)}close(){this.#e+=1}async#s(t,e){this.#e+=1;let i=this.#e;this.loading=!0;let{items:n,next:o,failed:a}=await f.page(t).catch(()=>({items:[],next:t,
failed:!0}));i===this.#e&&(this.items=[...e,...n],this.#t=o,this.loading=!1,this.failed=!!a,this.dispatchEvent(new Event("change")))}};var vt=s=>r(".list-more",s);function bt(s,{hasMore:t,failed:e}){let i=vt(s),n=document.activeElement===i;r(".list-trouble",s).hidden=!e,i.textContent=h(e?"again":
"list.more"),i.hidden=!t&&!e;let o=[...s.querySelectorAll("li button")].at(-1)??r("ul[tabindex]",s);n&&i.hidden&&o?.focus()}function A(s,t,{create:e,update:i,key:n=o=>o.key}){let o=new Set(t.map(n)),a=new Map;for(let l of[...s.children]){let{key:d}=l.dataset;o.has(d)&&!a.has(d)?a.set(
d,l):l.remove()}let c=s.firstElementChild;for(let l of t){let d=a.get(n(l))??Kc(e,l,n(l));i(d,l),c&&d===c.nextElementSibling&&(c.remove(),c=d),d===c?c=c.nextElementSibling:
s.insertBefore(d,c)}}function Kc(s,t,e){let i=s(t);return i.dataset.key=e,i}var uo=new WeakMap;function B(s,{list:t,into:e,none:i,sort:n=d=>d,key:o=({id:d})=>d,create:a,update:c,signal:l}){let d=()=>{l?.aborted||(A(r(e,s),n(t.items),{key:o,
create:a,update:c}),i&&(r(i,s).hidden=t.items.length>0||t.failed||!!t.searching),bt(s,t))};return uo.get(s)?.close(),uo.set(s,t),t.addEventListener("change",d,{
signal:l}),l?.addEventListener("abort",()=>t.close()),vt(s).onclick=()=>t.more(),d}var Gc={Edge:/Edg\//,Opera:/OPR\//,Firefox:/Firefox\//,Chrome:/Chrome\//,Safari:/Safari\//},zc={iOS:/iPhone|iPad/,Android:/Android/,Windows:/Windows/,macOS:/Mac OS/,
Linux:/Linux/};function po(s){let t=new D,e=()=>t.open("/me/sessions?limit=50"),i=({id:n})=>E(s,()=>f.delete(`/me/sessions/${n}`)).then(e);B(s,{list:t,into:".se\
ssion-list",sort:Yc,create:()=>y("session-item"),update:(n,o)=>Vc(n,o,i)}),e()}var Yc=s=>s.toSorted((t,e)=>new Date(e.last_seen_at)-new Date(t.last_seen_at));function Vc(s,t,e){
let i=r(".session-agent",s);i.textContent=Xc(t.user_agent??""),i.title=t.user_agent??"";let n=r(".session-seen",s);n.textContent=t.current?h("sessions.current"):
Jc(t),n.title=t.current?"":j(new Date(t.last_seen_at)),r("button",s).hidden=t.current,r("button",s).onclick=()=>e(t)}function Jc({last_seen_at:s,address:t}){return h(
"sessions.seen",{date:K(new Date(s)),address:t??""})}function Xc(s){let t=fo(Gc,s),e=fo(zc,s);return t?e?h("sessions.device",{browser:t,system:e}):t:h("sessions\
.program")}function fo(s,t){return Object.keys(s).find(e=>s[e].test(t))}function go({me:s,outbox:t,drafts:e,onChanged:i,onReadingShown:n}){let o=v("account");return mo(o,{me:s,onChanged:i}),Zc(r(".reading-setting",o),{onReadingShown:n}),
Qc(o),th(r(".password-form",o),s),r("#account-tab-server",o).hidden=s.role!=="owner",no(o,{onShown:a=>a.id==="account-sign-in"&&po(r(".sessions",a))}),r(".sign-\
out",o).onsubmit=a=>eh(a,{outbox:t,drafts:e}),b(o)}function Zc(s,{onReadingShown:t}){let e=r("input",s);e.disabled=!0;let i=n=>{e.checked=n.shown,e.disabled=!1};
E(s,async()=>i(await f.get("/me/reading"))),e.onchange=()=>{let n=e.checked;return e.checked=!n,E(s,async()=>{i(await f.put("/me/reading",{shown:n})),t()})}}function Qc(s){
for(let t of s.querySelectorAll('[name="theme"]'))t.checked=t.value===document.documentElement.dataset.theme,t.onchange=()=>eo(t.value);r('input[name="next"]',s).
value=location.pathname}function th(s,t){C(s),s.elements.username.value=t.name,$(s,async({current_password:e,new_password:i})=>{await f.put("/me/password",{current_password:e,
new_password:i}),C(s)})}async function eh(s,{outbox:t,drafts:e}){let i=t.all.length,n=s.target;i&&(s.preventDefault(),!await N({title:h("sign_out.title"),text:k(
"sign_out.unsent",i),action:h("sign_out")}))||(t.clear(),e.clear(),at(),i&&n.submit())}var F=s=>s.normalize("NFKD").replace(new RegExp("\\p{Mn}","gu"),"").toLocaleLowerCase(I);var sh=.2,yt=class extends D{#t=null;words="";get searching(){return this.#t!==null||this.loading}search(t){clearTimeout(this.#t),this.words=t,this.#t=setTimeout(
()=>this.#e(),t?sh*1e3:0)}close(){clearTimeout(this.#t),super.close()}#e(){this.#t=null,this.open(this.pathFor(this.words))}};var ih=50,qt=class extends yt{suggested=[];async loadSuggested(){let{items:t}=await f.page("/rooms?scope=suggested&limit=20").catch(()=>({items:[]}));this.suggested=
t,this.dispatchEvent(new Event("change"))}pathFor(t){return`/rooms?${new URLSearchParams({scope:"joinable",limit:ih,q:t})}`}};var nh=50,Ht=class extends yt{constructor({directory:t}){super(),this.addEventListener("change",()=>t.take(this.items))}pathFor(t){return`/users?${new URLSearchParams(
{limit:nh,q:t})}`}};var Ai=50,oh=/[\s,、，&]+|\band\b|和/,Et=class extends EventTarget{#t;#e=null;#s=null;#i=new Map;#o;#r;words="";constructor({rooms:t=null,directory:e=null,isOffered:i=()=>!0,
roomWith:n=()=>null}){super(),this.#t=t,this.#o=i,this.#r=n;let o=()=>this.dispatchEvent(new Event("change"));t&&(this.#e=new qt,this.#e.addEventListener("chang\
e",()=>{for(let a of this.#e.items)this.#i.set(a.id,a);o()})),e&&(this.#s=new Ht({directory:e}),this.#s.addEventListener("change",o))}search(t){this.words=t;for(let e of this.#n)
e.search(t);this.dispatchEvent(new Event("change"))}close(){for(let t of this.#n)t.close()}get searching(){return this.#n.some(t=>t.searching)}get failed(){return this.#n.
some(t=>t.failed)}get items(){let t=[...this.#a.slice(0,Ai),...this.#c,...this.#h.slice(0,Ai)];return[...new Map(t.map(e=>[e.id,e])).values()].filter(this.#o)}get hasMore(){
return[this.#a,this.#h].some(({length:e})=>e>Ai)||this.#n.some(e=>e.items.length>0&&e.hasMore)}get#n(){return[this.#e,this.#s].filter(Boolean)}get#a(){return this.#t?
wo([...this.#t.mine,...this.#t.archived],this.words).map(_i):[]}get#c(){let{items:t=[],searching:e}=this.#s??{},i=F(this.words),n=({name:a,display_name:c})=>F(`${c}\
 ${a}`).includes(i),o=a=>{let c=this.#r(a.id);return c?_i(c):{kind:"person",id:a.id,person:a}};return t.filter(a=>!e||n(a)).map(o)}get#h(){if(!this.#e)return[];
let e=this.#e.words===this.words&&!this.#e.searching?this.#e.items:[];return[...new Map([...wo([...this.#i.values()],this.words),...e].map(n=>[n.id,n])).values()].
filter(({id:n})=>!this.#t.find(n)?.role).map(_i)}},_i=s=>({kind:"room",id:s.id,room:s});function wo(s,t){let e=F(t);return s.map(i=>({room:i,at:rh(i,e)})).filter(
({at:i})=>i>=0).sort((i,n)=>yo(i)-yo(n)).map(({room:i})=>i)}function rh({name:s,kind:t,people:e=[]},i){let n=F(s).indexOf(i);if(n>=0||t!=="direct")return n;let o=e.
map(l=>F(`${l.display_name} ${l.name}`)),a=i.split(oh).filter(Boolean);return a.length>0&&a.every(l=>o.some(d=>d.includes(l)))?Math.max(...o.map(l=>l.indexOf(a[0]))):
-1}var yo=({room:s,at:t})=>(t>0?2:0)+(s.unread?0:1);var St=({kind:s,archived:t})=>t?"archive":{private:"lock",direct:"people"}[s]??"hash",kt=({kind:s,people:t})=>s==="direct"&&t.length===1?t[0]:null;function Fe(s,t,{
directory:e,presence:i}){let n=r(".avatar",s),o=kt(t);if(r(".icon",s).toggleAttribute("hidden",!!o),n.hidden=!o,!o)return ot(s,St(t));T(n,e.of(o)),J(n,i.of(o.id))}var xt=class{#t;#e;#s;#i;#o;#r;#n;constructor(t,{choices:e,onChosen:i,...n}){this.#t=t,this.#e=r("input",t),this.#s=r(".choice-list",t),this.#i=r(".choice-note",
t),this.#o=e,this.#r=n,this.#n=i,this.#e.value="",this.#e.oninput=()=>this.#a(),this.#e.onkeydown=o=>this.#d(o),e.addEventListener("change",()=>this.#c()),this.#a()}clear(){
this.#e.value="",this.#a(),this.#e.focus()}get words(){return this.#e.value.trim()}#a(){this.#l(null),this.#o.search(this.words)}#c(){let{items:t,hasMore:e,searching:i,
failed:n}=this.#o,o=this.#p?.dataset.key,a=0;A(this.#s,t,{key:({kind:d,id:m})=>`${d}:${m}`,create:()=>y("choice-item"),update:(d,m)=>{d.id=`${this.#s.id}-${a+=1}`,
this.#h(d,m)}});let c=n||this.words!==""&&!i;this.#i.hidden=t.length>0?!e:!c,u(this.#i,h(e?"jump.more":n?"list.trouble":"jump.none"));let{children:l}=this.#s;this.#l(
[...l].find(d=>d.dataset.key===o)??l[0]??null)}#h(t,e){t.dataset[e.kind]=e.id,t.onclick=()=>this.#n(e),t.onpointermove=()=>this.#l(t),e.kind==="room"?this.#m(t,
e.room):this.#u(t,e.person)}#m(t,e){Fe(t,e,this.#r);let i=kt(e);u(r(".choice-name",t),e.name),u(r(".choice-detail",t),i?`@${i.name}`:""),u(r(".choice-unread",t),
e.unread?M(e.unread):"")}#u(t,e){let i=r(".avatar",t);r(".icon",t).toggleAttribute("hidden",!0),i.hidden=!1,T(i,e),J(i,this.#r.presence.of(e.id)),u(r(".choice-n\
ame",t),g(e)),u(r(".choice-detail",t),`@${e.name}`),u(r(".choice-unread",t),"")}get#p(){return r('[aria-selected="true"]',this.#s)}#l(t){for(let e of this.#s.children)
e.setAttribute("aria-selected",e===t);this.#e.setAttribute("aria-activedescendant",t?.id??""),t?.scrollIntoView({block:"nearest"})}#d(t){if(Z(t))return;let e=this.#p;
if(t.key==="Enter"&&e)e.click();else if(t.key==="ArrowDown")this.#l(e?.nextElementSibling??e);else if(t.key==="ArrowUp")this.#l(e?.previousElementSibling??e);else
return;t.preventDefault()}};async function qe({title:s,action:t,hint:e="",most:i=1/0,isOffered:n=()=>!0,act:o,...a}){let c=v("pick-people"),l=new Map,d=new Et({directory:a.directory,isOffered:({
id:L,person:ge})=>!l.has(L)&&n(ge)}),m=new xt(c,{choices:d,onChosen:({person:L})=>w(L),...a}),p=()=>{Eo(c,{picked:l,most:i,unpick:S}),m.clear()},w=L=>{l.size>=i||
(l.set(L.id,L),p())},S=L=>{l.delete(L),p()};r(".pick-hint",c).textContent=e;let P=r(".pick-submit",c);P.textContent=t,P.onclick=()=>E(c,async()=>{await o([...l.
values()]),c.close()});let q=new AbortController,{signal:V}=q;r("input",c).addEventListener("keydown",L=>{L.key==="Backspace"&&!L.target.value&&l.size&&S([...l.
keys()].at(-1))},{signal:V}),r(".form-error",c).hidden=!0,Eo(c,{picked:l,most:i,unpick:S}),await b(c,{title:s}),q.abort(),d.close()}function Eo(s,{picked:t,most:e,
unpick:i}){A(r(".picked",s),[...t.values()],{key:({id:n})=>n,create:()=>y("picked-item"),update:(n,o)=>{let a=r("button",n);T(r(".avatar",n),o),r(".picked-name",
n).textContent=g(o),a.setAttribute("aria-label",h("pick.remove",{name:g(o)})),a.onclick=()=>i(o.id)}}),r(".pick-submit",s).disabled=!t.size,r(".pick-full",s).hidden=
t.size<e}function He({conversation:s,...t}){let{members:e,room:i}=s;return e.need(),qe({title:h("add_member.title"),action:h("add_member.submit"),hint:h("add_member.hint",
{room:i.name}),isOffered:({id:n})=>!e.has(n),act:n=>e.add(n),...t})}async function xo({rooms:s,onJoined:t}){let e=v("browse"),i=r("input",e),n=new qt,o=c=>E(e,async()=>{await s.join(c.id),e.close(),t(c)});i.value="",i.oninput=()=>{
n.search(i.value.trim()),r(".dialog-body",e).scrollTop=0},vt(e).onclick=()=>dh(e,n),n.addEventListener("change",()=>ch(e,n,o)),ah(e),n.search(""),n.loadSuggested();
let a=b(e);Y.matches&&i.focus(),await a,n.close()}function ah(s){r(".browse-list",s).replaceChildren();for(let t of[".browse-none",".browse-no-match",".form-err\
or"])r(t,s).hidden=!0;bt(s,{hasMore:!1,failed:!1})}function ch(s,{items:t,suggested:e,words:i,searching:n,hasMore:o,failed:a},c){let l=!t.length&&!a&&!n;A(r(".b\
rowse-list",s),i?t:hh(t,e),{key:({id:d})=>d,create:()=>y("browse-item"),update:(d,m)=>lh(d,m,c)}),r(".browse-none",s).hidden=!l||i!=="",r(".browse-no-match",s).
hidden=!l||i==="",bt(s,{hasMore:o,failed:a})}function hh(s,t){let e=new Set(t.map(({id:i})=>i));return[...t,...s.filter(({id:i})=>!e.has(i))]}function lh(s,t,e){
r(".browse-name",s).textContent=t.name,r(".browse-suggested",s).hidden=!t.suggested;let i=[k("browse.members",t.member_count),h("browse.active",{date:pt(new Date(
t.active_at))})];r(".browse-facts",s).textContent=i.join(" · ");let n=r(".browse-about",s);n.textContent=t.description||t.topic,n.hidden=!n.textContent,r("butt\
on",s).onclick=()=>e(t)}async function dh(s,t){let e=r(".browse-list",s),i=e.children.length;await t.more(),r("button",e.children[i]??s).focus()}function Ot(){let s=crypto.getRandomValues(new Uint8Array(16));return Array.from(s,t=>t.toString(16).padStart(2,"0")).join("")}function vo({rooms:s,sections:t,section:e=null,onCreated:i}){let n=v("create-room"),o=r("form",n),a=mh();C(o),$(o,async l=>{let d=await s.create(a(l));e&&await s.
set(d.id,{section:e}),n.close(),i(d)});let c=e?h("create_room.in",{section:t.nameOf(e)}):h("create_room.title");return b(n,{title:c})}function mh(){let s={};return t=>{
let e=JSON.stringify(t);return s.same!==e&&(s={same:e,id:Ot()}),{...t,client_id:s.id}}}async function bo({onRoom:s,onPerson:t,...e}){let i=v("jump"),n=c=>[...e.rooms.mine,...e.rooms.archived].find(l=>kt(l)?.id===c),o=new Et({rooms:e.rooms,directory:e.
directory,roomWith:n}),a=({kind:c,id:l})=>E(i,async()=>{let d=c==="room"?()=>s(l):await t(l);wt(i),d()});r(".form-error",i).hidden=!0,new xt(i,{choices:o,onChosen:a,
...e}),await b(i),o.close()}var uh=4,fh=10;function x(s,{undo:t=null}={}){let e=ct("p",s,"toast");t&&e.append(" ",ph(e,t)),r(".toasts").append(e),setTimeout(()=>e.remove(),(t?fh:uh)*1e3)}function ph(s,{
label:t,act:e}){let i=ct("button",t,"link-button");return i.type="button",i.onclick=()=>{s.remove(),e()},i}async function Tt(s,t){let e=await navigator.clipboard.writeText(s).then(()=>t,()=>"error.unknown");x(h(e))}var gh=864e5;function So({room:s=null,rooms:t,me:e}){let i=v("invite"),n=r("form",i),o=r(".invites",i),a=()=>bh(o,{rooms:t,me:e});return C(n),r(".invite-made",i).
hidden=!0,wh(r(".invite-rooms",n),{rooms:t,room:s}),$(n,async({note:c,uses:l,days:d})=>{let m={expires_at:new Date(Date.now()+Number(d)*gh).toISOString()},p={note:c.
trim(),uses:l?Number(l):null,...m,rooms:Eh(n)};xh(i,await f.post("/invites",p)),o.open&&a()}),o.open=!1,o.ontoggle=()=>o.open&&a(),b(i)}function wh(s,{rooms:t,room:e}){
let n=t.mine.filter(o=>o.kind==="public"||mt(o)).toSorted((o,a)=>(a.id===e?.id)-(o.id===e?.id));s.hidden=!n.length,r(".invite-room-list",s).replaceChildren(...n.
map(o=>yh(o,{isChosen:o.id===e?.id})))}function yh({id:s,name:t},{isChosen:e}){let i=y("invite-room"),n=r("input",i);return n.value=s,n.checked=e,r("span",i).textContent=
t,i}var Eh=s=>new FormData(s).getAll("room");function xh(s,{id:t,url:e,expires_at:i}){let n=r(".invite-made",s),o=r(".invite-url",n);n.hidden=!1,o.value=ko(e),r(
".invite-qr",n).src=vh(t),r(".invite-expiry",n).textContent=h("invite.expiry",{date:K(new Date(i))});let a=r('[data-action="copy"]',n);a.hidden=!navigator.clipboard,
a.onclick=()=>Tt(o.value,"invite.copied"),o.focus(),o.select()}var ko=s=>new URL(s,location.href).href,vh=s=>`/api/v1/invites/${s}/qr`;function bh(s,t){let e=new D,
i=()=>e.open("/invites?limit=50"),n=({id:o})=>E(s,()=>f.delete(`/invites/${o}`)).then(i);B(s,{list:e,into:".invite-list",none:".invites-none",create:()=>y("invi\
te-item"),update:(o,a)=>Sh(o,a,{revoke:n,...t})}),i()}function Sh(s,t,{rooms:e,me:i,revoke:n}){let{note:o,by:a,used:c,uses:l,state:d,url:m,expires_at:p}=t,w=d===
"open",S=a&&a.id!==i.id?g(a):null,P=l?h("invite.used.of",{count:M(c),most:M(l)}):h("invite.used",{count:M(c)}),q=w?h("invite.until",{date:K(new Date(p))}):h(`in\
vite.state.${d}`);r(".invite-note",s).textContent=o||h("invite.no_note");let V=t.rooms.map(Pa=>e.find(Pa)?.name).filter(Boolean),L=V.length?h("invite.into",{rooms:nt(
V)}):null,ge=r(".hint",s);ge.textContent=[S,P,q,L].filter(Boolean).join(" · "),ge.title=w?j(new Date(p)):"";let[vn,bn]=s.querySelectorAll("button");vn.hidden=!w||
!m||!navigator.clipboard,vn.onclick=()=>Tt(ko(m),"invite.copied"),bn.hidden=!w,bn.onclick=()=>n(t)}var kh=8;function Oo({rooms:s,me:t,onOpened:e,...i}){return qe({title:h("direct.new"),action:h("direct.open"),hint:h("direct.hint"),most:kh,isOffered:({id:n})=>n!==
t.id,act:async n=>e(await s.openDirect(n.map(({id:o})=>o))),me:t,...i})}function Ao(s,{room:t}){let e=`/rooms/${t.id}`,i=r(".mutes",s);To(s,{path:`${e}/bans`,none:".bans-none",fold:s,label:h("bans.lift"),lift:({user:o})=>f.delete(`${e}\
/bans/${o.id}`)});let n=To(i,{path:`${e}/mutes`,fold:s,label:h("moderate.unmute"),lift:({user:o})=>f.patch(`${e}/members/${o.id}`,{muted_until:null})});n.addEventListener(
"change",()=>i.hidden=!n.items.length),i.hidden=!0}function To(s,{path:t,none:e,fold:i,label:n,lift:o}){let a=new D,c=()=>a.open(`${t}?limit=50`);return B(s,{list:a,
into:".ban-list",none:e,key:({user:l})=>l.id,create:()=>y("ban-item"),update:(l,d)=>Oh(l,d,{label:n,lift:()=>E(i,()=>o(d)).then(c)})}),c(),a}function Oh(s,{user:t,
until:e,reason:i},{label:n,lift:o}){T(r(".avatar",s),t),r(".ban-name",s).textContent=g(t);let a=e?h("bans.until",{date:K(new Date(e))}):h("bans.ever"),c=r(".hin\
t",s);c.textContent=[a,i].filter(Boolean).join(" · "),c.title=e?j(new Date(e)):"";let l=r("button",s);l.textContent=n,l.onclick=o}async function _o(s,t){return s.member_count>1&&!await N(Wt("leave",s))?!1:We(s,t)}async function Lo(s,t){await N(Wt("archive",s))&&await Li(s,t)}async function Li(s,t){
await t.update(s.id,{archived:!0});let e=()=>t.update(s.id,{archived:!1}).catch(i=>x(O(i)));x(h("room.archive.done",{room:s.name}),{undo:{label:h("undo"),act:e}})}
async function We(s,t){try{await t.leave(s.id)}catch(e){if(!e.can?.includes("archive"))throw e;let i={title:h("room.last.title",{room:s.name}),text:h("room.last\
.text")},n=await ki({...i,action:h("room.delete"),other:h("room.archive")}),o={yes:"delete",other:"archive"}[n];if(!o)return!1;await t.leave(s.id,{last:o})}return!0}
function Wt(s,{name:t,kind:e}){let i=s==="leave"&&e==="private"?"room.leave.private.text":`room.${s}.text`;return{title:h(`room.${s}.title`,{room:t}),text:h(i),
action:h(`room.${s}`)}}var Do="new";function No(s,{room:t,rooms:e,sections:i}){let{mine:n}=t;if(s.hidden=!n,!n)return;let{favourite:o,notify:a,section:c,hidden:l}=s.elements,d=p=>E(s,
()=>e.set(t.id,p));r(".form-error",s).hidden=!0,s.onsubmit=p=>p.preventDefault(),o.checked=n.favourite,a.value=n.notify,l.checked=n.hidden,Co(c,{sections:i,chosen:n.
section}),o.onchange=()=>d({favourite:o.checked}),l.onchange=()=>d({hidden:l.checked});for(let p of a)p.onchange=()=>d({notify:a.value});let m=r(".section-new",
s);m.hidden=!0,c.onchange=()=>{m.hidden=c.value!==Do,m.hidden?d({section:c.value||null}):r("input",m).focus()},r("button",m).onclick=()=>E(s,async()=>{let p=await f.
post("/me/sections",{name:r("input",m).value.trim()});i.note(p),await e.set(t.id,{section:p.id}),Co(c,{sections:i,chosen:p.id}),m.hidden=!0})}function Co(s,{sections:t,
chosen:e}){let i=[["",h("section.none")],...t.own.map(({id:n,name:o})=>[n,o]),[Do,h("section.new")]];s.replaceChildren(...i.map(([n,o])=>new Option(o,n))),s.value=
t.own.some(({id:n})=>n===e)?e:""}function $o({conversation:s,rooms:t,sections:e,me:i,onLeft:n,onPanel:o}){let a=v("room-details"),c=r(".room-form",a),{room:l}=s;C(c),Th(a,l),r(".room-facts",a).
textContent=_h(l),Dh(a,s),No(r(".room-mine",a),{room:l,rooms:t,sections:e}),$(c,async m=>{await t.update(l.id,Ch(l,m)),a.close()}),Ah(a,{room:l,rooms:t,me:i});let d=r(
".bans",a);return d.open=!1,d.ontoggle=()=>d.open&&Ao(d,{room:l}),Nh(a,{room:l,rooms:t,onLeft:n,onPanel:o}),b(a)}function Th(s,{name:t,topic:e,description:i,slow_seconds:n,
writers:o,history:a,shows_readers:c}){let{elements:l}=r(".room-form",s);l.name.value=t,l.topic.value=e??"",l.description.value=i??"",Lh(l.slow_seconds,n),l.writers.
value=o,l.joined_only.checked=a==="joined",l.shows_readers.checked=c,r(".room-name-text",s).textContent=t;let d=(p,w)=>p.value===w?"":p.selectedOptions[0].text,
m=[[".room-topic-text",e],[".room-description-text",i]];m.push([".room-slow-text",d(l.slow_seconds,"0")],[".room-writers-text",d(l.writers,"members")]);for(let[
p,w]of m)r(p,s).textContent=w??"",r(p,s).parentElement.hidden=!w}function Ah(s,{room:t,rooms:e,me:i}){let n=r(".room-suggested",s),o=r("input",n);n.hidden=i.role!==
"owner"||t.kind!=="public"||t.archived,o.checked=t.suggested===!0,o.onchange=()=>E(r(".room-form",s),()=>e.suggest(t.id,o.checked))}function _h({kind:s,member_count:t}){
return k(`room.facts.${s}`,t,{count:M(t)})}function Lh(s,t){let e=String(t);[...s.options].some(i=>i.value===e)||s.append(new Option(h("room.slow.other",{count:M(
t)}),e)),s.value=e}function Ch(s,{name:t,topic:e,description:i,slow_seconds:n,writers:o,joined_only:a,shows_readers:c}){let l={name:t.trim(),topic:e.trim(),description:i.
trim()},d=ut(s)?{history:a?"joined":"all",shows_readers:!!c}:{},m={...l,slow_seconds:Number(n),writers:o,...d};return Object.fromEntries(Object.entries(m).filter(
([p,w])=>w!==(s[p]??"")))}function Dh(s,{room:t}){let e=t.kind==="direct",i=ut(t),n=se(t);for(let o of[".room-fields",".room-save"])r(o,s).hidden=!n;r(".room-te\
xts",s).hidden=n||e,r(".room-owners",s).hidden=!i,r(".bans",s).hidden=!it(t),he(s,"audit",it(t)),he(s,"archive",i&&!t.archived),he(s,"restore",i&&t.archived),he(
s,"leave",!e),he(s,"delete",i)}function he(s,t,e){r(`[data-action="${t}"]`,s).hidden=!e}function Nh(s,{room:t,rooms:e,onLeft:i,onPanel:n}){let o=r(".room-form",
s),a=m=>E(o,async()=>{await m(),s.close()}),c=m=>a(async()=>await m()!==!1&&i()),l=(m,p)=>async()=>{await N(m)&&c(p)},d={members:()=>a(()=>n("people")),audit:()=>a(
()=>n("audit")),archive:async()=>{await N(Wt("archive",t))&&a(()=>Li(t,e))},restore:()=>a(()=>e.update(t.id,{archived:!1})),leave:t.member_count===1?()=>c(()=>We(
t,e)):l(Wt("leave",t),()=>We(t,e)),delete:l(Wt("delete",t),()=>e.delete(t.id))};for(let[m,p]of Object.entries(d))r(`[data-action="${m}"]`,s).onclick=p}function Ro({sections:s,onMade:t}){return Io({title:h("section.create"),name:"",action:h("section.make"),save:async(e,i)=>{let n=await f.post("/me/sections",{name:e});
s.note(n),wt(i),t(n.id)}})}function Mo({sections:s,id:t}){return Io({title:h("section.title"),name:s.nameOf(t),action:h("save"),save:async(e,i)=>{await f.patch(
`/me/sections/${t}`,{name:e}),wt(i)},remove:()=>f.delete(`/me/sections/${t}`)})}function Io({title:s,name:t,action:e,save:i,remove:n=null}){let o=v("section"),a=r(
"form",o),c=r('[data-action="remove-section"]',o);return C(a),a.elements.name.value=t,r(".button-primary",a).textContent=e,$(a,l=>i(l.name.trim(),o)),c.hidden=!n,
c.onclick=()=>E(a,async()=>{await n(),wt(o)}),b(o,{title:s})}async function Po({id:s,rooms:t,sections:e,...i}){let n=v("section-room"),o=new Et({rooms:t,isOffered:({room:c})=>!c.archived&&c.mine?.section!==s}),a=({room:c})=>E(
n,async()=>{t.find(c.id)?.role||await t.join(c.id),await t.set(c.id,{section:s}),n.close()});new xt(n,{choices:o,onChosen:a,...i}),r(".form-error",n).hidden=!0,
r('[data-open="create-room"]',n).dataset.subject=s,await b(n,{title:h("section.add",{name:e.nameOf(s)})}),o.close()}var $h=2,jo=/:([a-z0-9_+-]{2,32}):/gu,Rh="🙂",Ci=class extends EventTarget{#t;#e=null;#s=new Map;#i;listen({store:t,socket:e}){this.#t=t;let i=t.recall("emoji");
i&&this.#n(i),e.addEventListener("frame",({detail:{type:n,version:o}})=>n==="emoji"&&this.#o(o))}get all(){return[...this.#s.values()]}withName(t){return this.#s.
get(t)}of(t){return t.startsWith(":")?this.withName(t.slice(1,-1)):void 0}search(t){let e=F(t.trim().replace(/^:|:$/g,""));return this.all.filter(({code:n})=>n.
includes(e)).sort((n,o)=>n.code.indexOf(e)-o.code.indexOf(e))}placesIn(t){return this.#s.size?[...t.matchAll(jo)].map(({0:i,1:n,index:o})=>({index:o,length:i.length,
item:this.withName(n)})).filter(({item:i})=>i):[]}asSigns(t){return this.#s.size?t.replace(jo,(e,i)=>this.#s.has(i)?Rh:e):t}async add(t,e){await f.upload(`/emoj\
i/${encodeURIComponent(t)}`,e),await this.#r()}async remove(t){await f.delete(`/emoji/${encodeURIComponent(t)}`),await this.#r()}#o(t){if(clearTimeout(this.#i),
t===this.#e)return;let e=this.#e===null?0:Math.random()*$h;this.#i=setTimeout(()=>this.#r().catch(()=>{}),e*1e3)}async#r(){let t=await f.get("/emoji");this.#t.keep(
"emoji",t),this.#n(t),this.dispatchEvent(new Event("change"))}#n({items:t,version:e}){this.#e=e,this.#s=new Map(t.map(i=>[i.name,Mh(i)]))}},Mh=({name:s,picture:t})=>({
key:`:${s}:`,text:`:${s}:`,label:s.replaceAll("_"," "),code:s,image:`/api/v1/pictures/${t}`}),R=new Ci;var Ut=s=>R.of(s)??{text:s};function G(s,{text:t,image:e}){let i=s.querySelector(".team-emoji");e&&i?.getAttribute("src")!==e&&s.replaceChildren(Di({text:t,image:e})),
!e&&(i?.remove(),u(s,t))}function Di({text:s,image:t}){let e=document.createElement("img");return e.className="team-emoji",e.alt=s,e.src=t,e.decoding="async",e}async function Bo(){let s=v("team-emoji"),t=r("form",s),e=()=>Ph(s);C(t),t.elements.file.onchange=()=>t.elements.name.value||=Ih(t.elements.file.files[0]?.name??
""),$(t,async({name:i,file:n})=>{await R.add(i.trim().replace(/^:|:$/g,""),n),t.reset()}),R.addEventListener("change",e),e(),await b(s),R.removeEventListener("c\
hange",e)}var Ih=s=>s.replace(/\.\w+$/,"").toLowerCase().replace(/[^a-z0-9_+-]+/g,"_").slice(0,32);function Ph(s){let{all:t}=R;r(".team-emoji-none",s).hidden=t.
length>0,A(r(".team-emoji-list",s),t,{key:({key:e,image:i})=>e+i,create:()=>y("team-emoji-item"),update:(e,i)=>jh(e,i,s)})}function jh(s,t,e){G(r(".emoji-sign",
s),t),r(".team-emoji-name",s).textContent=t.text;let i=r("button",s);i.setAttribute("aria-label",h("team_emoji.remove",{name:t.text})),i.onclick=()=>Bh(t,e)}async function Bh({
code:s,text:t},e){await N({title:h("team_emoji.remove",{name:t}),text:h("team_emoji.remove.text",{name:t}),action:h("team_emoji.remove.action")})&&await E(r("fo\
rm",e),()=>R.remove(s))}var Fh=({target:s})=>s.closest("input, textarea, select")!==null,Fo=({target:s})=>s===document.body||s.matches(".message, .timeline-scroll");function qo(s){document.
addEventListener("keydown",t=>{let e=qh(t,s);e&&(t.preventDefault(),e())})}function qh(s,t){if(!H.isEmpty||s.isComposing)return null;let e=s.ctrlKey||s.metaKey;
return e&&!s.altKey&&s.key.toLowerCase()==="k"?t.openers.jump:e&&!s.altKey&&!s.shiftKey&&s.key.toLowerCase()==="f"&&t.isInRoom()?t.find:s.altKey&&!e?Hh(s,t):e?null:
s.key==="?"&&!Fh(s)?t.openers.keys:s.key==="PageUp"&&s.target.matches(".composer-text")?t.scrollUp:s.key==="End"&&Fo(s)?t.toNewest:s.key==="Escape"?()=>t.closePanel()||
t.leaveComposer(s)||t.writeOn():(s.key.length===1&&s.key!==" "&&Fo(s)&&t.writeOn(),null)}function Hh({key:s,shiftKey:t},{goTo:e}){let i={ArrowUp:-1,ArrowDown:1}[s];
return i&&(()=>e(i,{unread:t}))}var Ni="parley:place",Ue=class extends EventTarget{#t;placeHere=()=>null;constructor({keepsPanel:t}){super(),this.#t=t,this.#o(),addEventListener("pagehide",()=>sessionStorage.
removeItem(Ni)),addEventListener("popstate",()=>this.#r()),document.addEventListener("click",e=>this.#i(e))}get address(){return Qt(location)??X}go(t,{replace:e=!1}={}){
let i=this.address,n=this.#s(t,i);if(H.closeAll(),ci(n,i))return this.#r({again:!0});let o=H.takeEntry();!e&&!o&&this.keepPlace(),e&&!o?history.replaceState(Wh(
n,i),"",et(n)):this.#e(n,{takesEntry:o,isBelow:ci(ai(n),i)}),this.#r()}keepPlace(){let t=this.placeHere();history.replaceState({...history.state,place:t},""),sessionStorage.
setItem(Ni,JSON.stringify({path:location.pathname,place:t}))}get place(){return history.state?.place??null}goToRoom(t){this.go({view:"room",room:t})}up(){history.
state?.isBelow?history.back():this.go(ai(this.address),{replace:!0})}#e(t,{takesEntry:e,isBelow:i}){let n={layers:0,isBelow:i};e?history.replaceState(n,"",et(t)):
history.pushState(n,"",et(t))}#s(t,{panel:e}){return t.view!=="room"||t.panel!==void 0?t:{...t,panel:e&&this.#t(e)?e:null}}#i(t){let e=t.target.closest("a[href]"),
i=t.button===0&&!t.metaKey&&!t.ctrlKey&&!t.shiftKey&&!t.altKey;if(!e||!i||e.target||e.hash||e.origin!==location.origin)return;let n=Qt(e);if(n){if(t.preventDefault(),
"up"in e.dataset)return this.up();this.go({...n,panel:n.panel??void 0})}}#o(){let{path:t,place:e}=JSON.parse(sessionStorage.getItem(Ni))??{};history.state===null&&
t===location.pathname&&history.replaceState({place:e},"")}#r({again:t=!1}={}){this.dispatchEvent(new CustomEvent("change",{detail:{again:t}}))}};function Wh(s,{
room:t,seq:e}){return s.room===t&&s.seq===e?history.state:{...history.state,place:null}}var Uh=["keydown","pointerdown","pointermove","wheel","touchstart"],Ke=class{#t;#e=!1;#s;#i=0;constructor({socket:t}){this.#t=t;for(let e of Uh)addEventListener(
e,()=>this.#o(),{capture:!0,passive:!0});t.addEventListener("state",()=>t.isOpen&&this.#e&&this.#n()),this.#o()}#o(){!this.#e&&Date.now()-this.#i<1e3||(this.#i=
Date.now(),clearTimeout(this.#s),this.#s=setTimeout(()=>this.#r(!0),5*6e4),this.#r(!1))}#r(t){t!==this.#e&&(this.#e=t,this.#n())}#n(){this.#t.send({type:"activi\
ty",idle:this.#e})}};var Ge=class{#t;#e;#s=new Map;#i=null;#o;constructor({outbox:t,socket:e}){this.#t=t,this.#e=e,e.addEventListener("state",()=>this.#r()),t.addEventListener("chan\
ge",()=>this.#n())}set openRoom(t){this.#i=t,this.#s.get(t)?.stop(),this.#r()}#r(){if(!this.#e.isOpen)return;let t=new Set(this.#t.all.map(({room:e})=>e));t.delete(
this.#i);for(let e of t)this.#a(e).start()}#n(){clearTimeout(this.#o),this.#o=setTimeout(()=>this.#r(),be*1e3)}#a(t){if(!this.#s.has(t)){let e=i=>this.#c(i);this.#s.
set(t,new Rt({room:t,outbox:this.#t,send:e}))}return this.#s.get(t)}async#c({room:t,clientId:e,text:i,target:n,epoch:o,mentionMany:a}){let c=this.#s.get(t),l=`/\
rooms/${t}/messages`;try{n?await f.patch(`${l}/${n}`,{client_id:e,text:i,epoch:o,mention_many:a}):await f.post(l,{client_id:e,text:i,mention_many:a}),c.delivered(
e)}catch(d){c.refused(e,d),d.code==="unreachable"&&this.#n()}}};var ze=class extends EventTarget{#t;#e;constructor({store:t,socket:e}){super(),this.#e=t,this.#t=new Set(t.recall("blocks")),e.addEventListener("frame",({detail:i})=>i.
type==="blocks"&&this.#s(i.users))}has(t){return this.#t.has(t)}async block(t){await f.put(`/me/blocks/${t}`),this.#s([...this.#t,t])}async unblock(t){await f.delete(
`/me/blocks/${t}`),this.#s([...this.#t].filter(e=>e!==t))}#s(t){this.#t=new Set(t),this.#e.keep("blocks",t),this.dispatchEvent(new Event("change"))}};var Kh=50,Gh=20,Ye=class extends EventTarget{#t;#e=new Set;#s=new Set;#i=new Set;#o=null;#r=new Mt(()=>this.#l());#n;#a;#c;constructor({me:t,store:e,socket:i}){
super(),this.#c=t,this.#n=e,this.#a=i,this.#t=new Map((e.recall("people")??[]).map(n=>[n.id,n])),i.addEventListener("frame",({detail:n})=>this.#h[n.type]?.(n)),
addEventListener("pagehide",()=>this.#d())}of(t){return t.id===this.#c.id?this.#c:(this.#e.has(t.id)||this.#u(t.id),this.#t.get(t.id)??t)}knows(t){return this.#e.
has(t)}note(t){this.#e.has(t.id)||this.#m({...this.#t.get(t.id),...t})}take(t){for(let e of t)this.#e.add(e.id),e.id===this.#c.id?Object.assign(this.#c,e):this.#m(
e);t.length&&this.#l()}#h={hello:()=>{this.#e.clear(),this.#i=new Set},rooms:({more:t})=>t||this.#l(),person:({item:t})=>this.take([t])};#m(t){this.#t.delete(t.
id),this.#t.set(t.id,t)}#u(t){this.#i.has(t)||(this.#s.add(t),this.#a.isOpen&&(this.#o??=setTimeout(()=>this.#p(),Gh)))}async#p(){this.#o=null;let t=this.#i,e=[
...this.#s].slice(0,Kh);for(let o of e)this.#s.delete(o),t.add(o);let i=await f.get(`/users?${new URLSearchParams({ids:e})}`).catch(()=>null);for(let o of e)t.delete(
o);if(!i||t!==this.#i)return;let n=i.items.filter(({id:o})=>!this.#e.has(o));for(let o of e)this.#e.add(o);this.take(n),n.length||this.#l(),this.#s.size&&this.#u(
[...this.#s][0])}#l(){this.#r.await([this.#c,...this.#t.values()].map(({status:t})=>t?.until)),this.dispatchEvent(new Event("change"))}#d(){this.#n.keepPeople([
...this.#t.values()])}};var Je=class extends EventTarget{#t;#e;#s=new Map;constructor({userId:t,storage:e=localStorage}){super(),this.#t=`parley:draft:${t}:`,this.#e=e;for(let i of Object.
keys(e))this.#r(i,e.getItem(i));addEventListener("storage",({key:i,newValue:n})=>this.#r(i??"",n)&&this.#n())}get rooms(){return[...this.#s].filter(([,{text:t}])=>t).
map(([t])=>t)}get unkept(){return[...this.#s].filter(([,t])=>!Ve(t)).map(([t])=>t)}of(t){return this.#i(t).text}keep(t,e,{isDone:i=!1}={}){let n=e.trim()?zh(e):
"",o=this.#i(t);n!==o.text&&this.#o(t,{...o,text:n}),!n!=!o.text&&this.#n(),!Ve(this.#i(t))&&this.dispatchEvent(new CustomEvent("written",{detail:{room:t,isDone:i||
!n}}))}give(t){let{text:e,version:i}=this.#i(t);return this.#o(t,{text:e,base:e,version:i,isSure:!1}),{text:e,version:i}}kept({room:t,text:e,version:i}){let n=this.#i(
t);e===n.base&&this.#o(t,{...n,version:i,isSure:!0})}take({room:t,text:e,version:i},{isAnswer:n=!1}={}){let o=this.#i(t);if(!n&&i<=o.version)return;let a=e!==o.
base&&e!==o.text,c=a&&Ve(o)?e:a?$i(e,o.text):o.text;this.#o(t,{text:c,base:e,version:i,isSure:!0}),c!==o.text&&this.#n()}takeAll(t){let e=new Set(t.map(({room:i})=>i));
for(let i of t)this.take(i);for(let[i,{text:n}]of this.#s)e.has(i)||this.#o(i,{text:n,base:"",version:0,isSure:!0})}clear(){for(let t of this.#s.keys())this.#e.
removeItem(this.#t+t);this.#s.clear(),this.#n()}#i(t){return this.#s.get(t)??Ho}#o(t,e){this.#s.set(t,e);try{!e.text&&Ve(e)?this.#e.removeItem(this.#t+t):this.#e.
setItem(this.#t+t,JSON.stringify(e))}catch{}}#r(t,e){if(!t.startsWith(this.#t))return!1;let i=t.slice(this.#t.length);return e?this.#s.set(i,Yh(e)):this.#s.set(
i,{...this.#i(i),text:"",base:"",isSure:!0}),!0}#n(){this.dispatchEvent(new Event("change"))}};function $i(s,t){return t.includes(s)?t:s.includes(t)?s:`${s}

${t}`}var Ho={text:"",base:"",version:0,isSure:!0},Ve=({text:s,base:t,isSure:e})=>e&&s===t,zh=s=>s.toWellFormed().replaceAll("\0","");function Yh(s){try{let t=JSON.
parse(s);if(typeof t.text=="string"&&typeof t.version=="number")return t}catch{}return{...Ho,text:s}}var Wo=1e3,Vh=new Set(["too_many_requests","busy","unavailable","storage_full","outcome_unknown"]),Jh=2,Xe=class{#t;#e;#s=new Map;#i=new Set;#o=[];constructor({
drafts:t,socket:e}){this.#t=t,this.#e=e,t.addEventListener("written",({detail:{room:i,isDone:n}})=>this.#a(i,n?0:Wo)),e.addEventListener("frame",({detail:i})=>this.#r[i.
type]?.(i)),document.addEventListener("visibilitychange",()=>document.hidden&&this.#n()),addEventListener("pagehide",()=>this.#n())}#r={hello:()=>this.#o=[],draft:t=>this.#t.
take(t),drafts:({items:t,more:e})=>{this.#o.push(...t),!e&&(this.#t.takeAll(this.#o),this.#n())}};#n(){for(let t of this.#t.unkept)this.#a(t,0)}#a(t,e){clearTimeout(
this.#s.get(t)),e?this.#s.set(t,setTimeout(()=>this.#c(t),e)):this.#c(t)}async#c(t){if(!this.#e.isOpen||this.#i.has(t)||!this.#t.unkept.includes(t))return;this.#i.
add(t);let e=this.#t.give(t),i=await f.putLasting(`/rooms/${t}/draft`,e).then(n=>this.#t.kept(n),n=>this.#h(n));this.#i.delete(t),(i!==void 0||this.#t.of(t)!==e.
text)&&this.#a(t,i??Wo)}#h({code:t,draft:e,retryAfterSeconds:i=Jh}){if(Vh.has(t))return i*1e3;if(t==="draft_changed")return this.#t.take(e,{isAnswer:!0}),0}};var Ri="/me/inbox",Ze=class extends EventTarget{#t=!1;filter="";list=new D;unread=0;isOpen=!1;constructor({socket:t}){super(),t.addEventListener("frame",({detail:e})=>e.
type==="inbox"&&this.#s(e))}show(t=this.filter){return this.#t=!0,this.filter=t,this.#e()}leave(){this.#t=!1,this.list.close()}async setDone(t,e){let i=`${Ri}/${t}\
/done`;await(e?f.put(i):f.delete(i))}async setAllDone(){await f.put(`${Ri}/done`)}#e(){let t=this.filter?`?${new URLSearchParams({filter:this.filter})}`:"";return this.
list.open(`${Ri}${t}`)}#s({unread:t,at:e}){this.unread=t,this.isOpen=e!==null,this.dispatchEvent(new Event("change")),this.#t&&this.#e()}};var Qe=class extends EventTarget{#t;#e;#s=new Map;constructor({userId:t,storage:e=localStorage}){super(),this.#t=`parley:outbox:${t}:`,this.#e=e;for(let i of Object.
keys(e))this.#n(i,e.getItem(i));addEventListener("storage",({key:i,newValue:n})=>this.#r(i,n))}get all(){return[...this.#s.values()].sort((t,e)=>t.at.localeCompare(
e.at))}of(t){return this.all.filter(e=>e.room===t)}waiting(t){return this.of(t).filter(e=>!e.failure)}edits(t){return new Map(this.of(t).flatMap(e=>e.target?[[e.
target,e]]:[]))}add(t,e,i={}){let n={clientId:Ot(),room:t,text:e,at:this.#i(),...i};return this.#o(n),n}remove(t){this.#s.delete(t)&&(this.#e.removeItem(this.#t+
t),this.#a())}fail(t,e){let i=this.#s.get(t);i&&this.#o({...i,failure:e})}allowMany(t){let{failure:e,...i}=this.#s.get(t)??{};i.clientId&&this.#o({...i,mentionMany:!0})}retry(t){
let{failure:e,...i}=this.#s.get(t);if(e!=="client_id_reused")return this.#o(i);this.remove(t),this.#o({...i,clientId:Ot()})}clear(){for(let{clientId:t}of this.all)
this.remove(t)}#i(){let t=this.all.at(-1)?.at,e=new Date().toISOString();return t&&e<=t?new Date(Date.parse(t)+1).toISOString():e}#o(t){this.#s.set(t.clientId,t);
try{this.#e.setItem(this.#t+t.clientId,JSON.stringify(t))}catch{}this.#a()}#r(t,e){t?.startsWith(this.#t)&&(e===null?this.#s.delete(t.slice(this.#t.length)):this.#n(
t,e),this.#a())}#n(t,e){if(!t.startsWith(this.#t))return;let i=JSON.parse(e);this.#s.set(i.clientId,i)}#a(){this.dispatchEvent(new Event("change"))}};var es=({user:s,here:t},e)=>{let i=e.of(s.id);return t&&i==="offline"?"active":i},Kt=({state:s,here:t})=>h(t&&s==="active"?"presence.here":`presence.${s}`),ts=class extends EventTarget{#t=new Map;#e=new Map;#s=new Mt(
()=>this.#o());constructor({socket:t}){super(),t.addEventListener("frame",({detail:e})=>e.type==="presence"&&this.#i(e))}of(t){let e=this.#t.get(t)??"offline";return e===
"offline"?e:st(this.#e.get(t))?"quiet":e==="idle"?"idle":"active"}#i({items:t,whole:e}){e&&(this.#t.clear(),this.#e.clear());for(let{user:i,state:n,quiet_until:o}of t)
this.#t.set(i,n),o?this.#e.set(i,o):this.#e.delete(i);this.#o()}#o(){this.#s.await([...this.#e.values()]),this.dispatchEvent(new Event("change"))}};var Xh=50,ss=class extends EventTarget{#t=new Map;#e=new Set;constructor({socket:t}){super(),t.addEventListener("frame",({detail:e})=>this.#s[e.type]?.(e))}waitingIn(t){
return this.#t.get(t)??{count:0,hasMore:!1}}async count(t){let e=this.#e;if(this.#t.has(t)||e.has(t))return;e.add(t);let i=await f.page(`/rooms/${t}/reports?sta\
te=waiting&limit=${Xh}`).catch(()=>null),n=e.delete(t)&&e===this.#e;i&&n&&this.#i(t,{count:i.items.length,hasMore:i.next!==null})}report({room:t,seq:e,reason:i}){
return f.post(`/rooms/${t}/messages/${e}/reports`,{reason:i})}async resolve({room:t,id:e},i){await f.patch(`/rooms/${t}/reports/${e}`,{outcome:i})}#s={hello:()=>{
this.#t.clear(),this.#e=new Set},reports:({room:t,waiting:e})=>this.#i(t,{count:e,hasMore:!1}),report:({item:t})=>this.dispatchEvent(new CustomEvent("resolved",
{detail:t}))};#i(t,e){this.#e.delete(t),this.#t.set(t,e),this.dispatchEvent(new CustomEvent("change",{detail:{room:t}}))}};var Zh=new Intl.Collator(I,{numeric:!0,sensitivity:"base"}),is=class extends EventTarget{#t=[];#e=[];#s;#i;#o;#r;loaded=!1;settled=new Promise(t=>this.#r=t);constructor({
store:t,socket:e,directory:i}){super(),this.#s=t,this.#i=e,this.#o=i;let n=t.recall("rooms");n&&this.#p(n.map(o=>({...o,isKept:!0}))),this.loaded=!!n,e.addEventListener(
"frame",({detail:o})=>this.#n[o.type]?.(o)),e.addEventListener("state",()=>this.#c()),i.addEventListener("change",()=>this.#d()),document.addEventListener("visi\
bilitychange",()=>document.hidden&&this.keep())}get failed(){return!this.#i.isOpen&&this.#i.state!=="connecting"}get mine(){return this.#t.filter(t=>t.role&&!t.
archived)}get archived(){return this.#t.filter(t=>t.role&&t.archived)}find(t){return this.#t.find(e=>e.id===t)}keep(){this.loaded&&this.#s.keepRooms(this.#t)}async fetch(t){
return this.#m(await f.get(`/rooms/${t}`))}async create(t){return this.#m(await f.post("/rooms",t))}async update(t,e){return this.#m(await f.patch(`/rooms/${t}`,
e))}async openDirect(t){return this.#m(await f.put("/direct",{users:t}))}async set(t,e){return this.#m(await f.patch(`/rooms/${t}/mine`,e))}async markAllRead(){
await f.put("/me/read")}async delete(t){await f.delete(`/rooms/${t}`),this.#u(t)}async join(t){return await f.put(`/rooms/${t}/membership`),this.fetch(t)}async leave(t,{
last:e=null}={}){await f.delete(`/rooms/${t}/membership${e?`?last=${e}`:""}`),this.#u(t)}async suggest(t,e){let i=`/rooms/${t}/suggestion`;e?await f.put(i):await f.
delete(i),this.note(t,{suggested:e})}note(t,e){let i=this.find(t);i&&this.#m({...i,...e})}#n={hello:()=>this.#e=[],rooms:({items:t,more:e,sections:i})=>{i&&(this.#e=
[]),this.#e.push(...t),e||this.#a()},room:({item:t})=>{this.#m(t),this.dispatchEvent(new CustomEvent("told",{detail:{id:t.id}}))},room_gone:({room:t})=>this.#u(
t),read:({room:t,seq:e})=>this.note(t,{read_seq:e,toldReadSeq:e}),unread:({type:t,room:e,...i})=>this.note(e,this.#h(e,i))};#a(){this.#p(this.#e),this.loaded=!0,
this.#e=[],this.keep(),this.#r(),this.#f(),this.dispatchEvent(new Event("loaded"))}#c(){this.#i.isOpen||(this.#r(),this.#f())}#h(t,e){return e.head<=this.find(t)?.
read_seq?{...e,unread:0}:e}#m(t){let e=this.#l(t),i=this.find(e.id);return i?.name===e.name?this.#t[this.#t.indexOf(i)]=e:this.#p([...this.#t.filter(n=>n!==i),e]),
this.#f(),e}#u(t){this.#t=this.#t.filter(e=>e.id!==t),this.#f()}#p(t){this.#t=t.map(e=>this.#l(e)).sort((e,i)=>Zh.compare(e.name,i.name))}#l(t){let e={toldReadSeq:t.
read_seq,...t};if(e.kind!=="direct")return e;let i=e.people.map(n=>this.#o.of(n));return{...e,people:i,name:nt(i.map(g))}}#d(){let t=this.#t.filter(e=>this.#l(e).
name!==e.name);for(let e of t)this.#m(e)}#f(){this.dispatchEvent(new Event("change"))}};var ns=class extends EventTarget{#t=new Map;constructor({socket:t}){super(),t.addEventListener("frame",({detail:e})=>this.#e[e.type]?.(e))}get count(){return this.#t.
size}get isAnyDue(){return[...this.#t.values()].some(({due:t})=>t)}of(t,e){return this.#t.get(Uo(t,e))}save({room:t,seq:e,epoch:i},n){return f.put(`/rooms/${t}/\
messages/${e}/saved`,{remind_at:n,epoch:i})}forget({room:t,seq:e}){return f.delete(`/rooms/${t}/messages/${e}/saved`)}#e={saved:({items:t})=>{this.#t=new Map(t.
map(e=>[Uo(e.room,e.seq),e])),this.dispatchEvent(new Event("change"))},reminder:({room:t,seq:e})=>this.dispatchEvent(new CustomEvent("reminder",{detail:{room:t,
seq:e}}))}},Uo=(s,t)=>`${s}/${t}`;var os=class extends EventTarget{marks=[];#t=!1;constructor({socket:t}){super(),t.addEventListener("frame",({detail:{type:e,items:i}})=>e==="scheduled"&&this.#e(
i))}async load(){return(await f.get("/me/scheduled")).items}add(t,e,i,n){return f.post(`/rooms/${t}/scheduled`,{text:e,...i,client_id:n})}change({room:t,id:e},i){
return f.patch(`/rooms/${t}/scheduled/${e}`,i)}cancel({room:t,id:e}){return f.delete(`/rooms/${t}/scheduled/${e}`)}async sendNow(t){await f.post(`/rooms/${t.room}\
/messages`,{text:t.text,client_id:t.client_id}),await this.cancel(t)}#e(t){let e=new Set(this.marks.filter(rs).map(({id:n})=>n)),i=this.#t?t.filter(n=>rs(n)&&!e.
has(n.id)):[];this.marks=t,this.#t=!0,this.dispatchEvent(new Event("change"));for(let n of i)this.dispatchEvent(new CustomEvent("failed",{detail:n}))}},rs=({failure:s})=>!!s;var Ko="parley:folded",Qh=["archived"],as=class extends EventTarget{#t=new Set(JSON.parse(localStorage.getItem(Ko))??Qh);#e=null;#s=!1;#i;own=[];constructor({socket:t,
store:e}){super(),this.#i=e,this.own=e.recall("sections")??[],t.addEventListener("frame",({detail:{type:i,sections:n,items:o}})=>{i==="rooms"&&n&&this.#n(n),i===
"sections"&&this.#n(o)})}note(t){this.own.some(({id:e})=>e===t.id)||this.#n([...this.own,t])}nameOf(t){return this.own.find(e=>e.id===t)?.name??""}enter(t){t?.id!==
this.#e&&(this.#e=t?.id??null,this.#s=!!(t&&le(t)))}of({mine:t,archived:e}){let i={unread:[],favourites:[],...Object.fromEntries(this.own.map(({id:n})=>[n,[]])),
rooms:[],people:[]};for(let n of t)this.#r(n)||i[this.#o(n,i)].push(n);return i.people.sort((n,o)=>Go(o)-Go(n)),{...i,archived:e}}isFolded(t){return this.#t.has(
t)}fold(t,e){e?this.#t.add(t):this.#t.delete(t),localStorage.setItem(Ko,JSON.stringify([...this.#t]))}#o(t,e){return(t.id===this.#e?this.#s:le(t))?"unread":t.mine?.
favourite?"favourites":e[t.mine?.section]?t.mine.section:t.kind==="direct"?"people":"rooms"}#r({id:t,mine:e}){return e?.hidden&&t!==this.#e}#n(t){this.own=t,this.#i.
keep("sections",t),this.dispatchEvent(new Event("change"))}},le=({unread:s,mine:t})=>s>0&&t?.notify!=="nothing",Go=({last_message:s})=>s?Date.parse(s.at):0;function zo({me:s,socket:t}){let e=new Me({me:s}),i=new Ye({me:s,store:e,socket:t}),n=new Qe({userId:s.id}),o=new Je({userId:s.id});return new Xe({drafts:o,socket:t}),
new Ke({socket:t}),R.listen({store:e,socket:t}),{me:s,socket:t,store:e,directory:i,rooms:new is({store:e,socket:t,directory:i}),sections:new as({store:e,socket:t}),
presence:new ts({socket:t}),blocks:new ze({store:e,socket:t}),reports:new ss({socket:t}),inbox:new Ze({socket:t}),outbox:n,drafts:o,saved:new ns({socket:t}),scheduled:new os(
{socket:t}),backgroundSender:new Ge({outbox:n,socket:t})}}var cs=class{#t;#e=new D;constructor(t){this.#t=t,B(t,{list:this.#e,into:".abandoned-list",none:".abandoned-none",create:()=>y("abandoned-item"),update:(e,i)=>this.#o(
e,i)})}get title(){return h("abandoned.title")}show(){this.#s(),r(".form-error",this.#t).hidden=!0,this.#i()}#s(){return this.#e.open("/abandoned-rooms?limit=50")}#i(){
r(".place-title",this.#t).focus()}#o(t,e){let i=[e.kind==="private"&&h("abandoned.private"),h("browse.active",{date:pt(new Date(e.active_at))})];u(r(".abandoned\
-name",t),e.name),u(r(".hint",t),i.filter(Boolean).join(" · "));let[n,o]=t.querySelectorAll("button");n.hidden=e.kind==="private",n.setAttribute("aria-label",h(
"abandoned.restore.room",{room:e.name})),o.setAttribute("aria-label",h("abandoned.delete.room",{room:e.name})),n.onclick=()=>this.#r("restore",e,()=>f.put(`/aba\
ndoned-rooms/${e.id}/owner`)),o.onclick=()=>this.#r("delete",e,()=>f.delete(`/abandoned-rooms/${e.id}`))}async#r(t,e,i){let n=h(`abandoned.${t}.title`,{room:e.name}),
o=t==="restore",a={title:n,text:h(`abandoned.${t}.text`),action:h(`abandoned.${t}`),isHarmless:o};await N(a)&&(await E(this.#t,async()=>{await i(),x(h(`abandone\
d.${t}.done`,{room:e.name}))}),await this.#s(),this.#i())}};var tl=50,hs=class extends yt{pathFor(t){return`/accounts?${new URLSearchParams({limit:tl,q:t})}`}async change({id:t},e){return this.#t(await f.patch(`/accounts\
/${t}`,e))}async endSessions(t){return await f.delete(`/accounts/${t.id}/sessions`),this.#t({...t,sessions:0,last_seen_at:null})}makeLink({id:t}){return f.post(
`/accounts/${t}/password-link`)}#t(t){return this.items=this.items.map(e=>e.id===t.id?t:e),this.dispatchEvent(new Event("change")),t}};function Gt(s,t){let e=new Date(t);s.matches("time")&&(s.dateTime=t),s.title=j(e),u(s,Re(e))}var el=new Set(["enable","link"]);function Yo({account:s,accounts:t,me:e}){let i=v("one-account"),n=r(".dialog-body",i),o=s,a=(l,d)=>{r(`[data-act="${l}"]`,n).onclick=
async()=>{await il(sl(l,o),o)&&await E(n,()=>d(o))}},c=l=>{o=l,nl(n,o,{me:e})};return a("disable",async l=>c(await t.change(l,{disabled:!0}))),a("enable",async l=>c(
await t.change(l,{disabled:!1}))),a("role",async l=>c(await t.change(l,{role:Mi(l)}))),a("sessions",async l=>c(await t.endSessions(l))),a("link",async l=>rl(n,l,
await t.makeLink(l))),r(".form-error",n).hidden=!0,c(s),b(i,{title:g(s)})}var Mi=({role:s})=>s==="owner"?"member":"owner",sl=(s,t)=>s==="role"?`make_${Mi(t)}`:s,
il=(s,t)=>N({title:h(`accounts.${s}.title`,{name:g(t)}),text:h(`accounts.${s}.text`,{name:g(t),account:t.name}),action:h(`accounts.${s}.action`),isHarmless:el.has(
s)});function nl(s,t,{me:e}){let{name:i,role:n,sessions:o,created_at:a,last_seen_at:c,disabled_at:l}=t,d={name:i,role:h(`accounts.role.${n}`),seen:h("accounts.s\
een.none"),sessions:M(o)};for(let[S,P]of Object.entries(d))u(ls(s,S),P);for(let[S,P]of Object.entries({since:a,seen:c,disabled:l}))P?Gt(ls(s,S),P):ls(s,S).title=
"";ls(s,"disabled").parentElement.hidden=!l;let m=t.id===e.id,p=!!l,w={link:!p,role:!0,sessions:o>0,disable:!p,enable:p};ol(r(".account-acts",s),()=>{for(let[S,
P]of Object.entries(w))r(`[data-act="${S}"]`,s).hidden=m||!P}),u(r('[data-act="role"]',s),h(`accounts.make_${Mi(t)}`)),r(".account-own",s).hidden=!m,r(".link-ma\
de",s).hidden=!0}var ls=(s,t)=>r(`[data-fact="${t}"] dd`,s);function ol(s,t){let e=[...s.children],i=e.indexOf(document.activeElement);if(t(),i<0||!e[i].hidden)
return;let n=a=>!a.hidden;(e.slice(i).find(n)??e.slice(0,i).findLast(n))?.focus()}function rl(s,t,{url:e,qr:i,expires_at:n}){let o=r(".link-made",s),a=r(".link-\
url",o);u(r(".link-for",o),h("accounts.link.for",{name:g(t)})),u(r(".link-end",o),h("accounts.link.end",{date:K(new Date(n))})),r(".invite-qr",o).src=i,a.value=
e,o.hidden=!1,a.focus(),a.select();let c=r('[data-action="copy"]',o);c.hidden=!navigator.clipboard,r(".link-copied",o).hidden=!0,c.onclick=()=>E(s,async()=>{await navigator.
clipboard.writeText(e),r(".link-copied",o).hidden=!1})}function W(s){let t=!1;return()=>{if(t)return;t=!0;let e=()=>{t=!1,s()};document.hidden?setTimeout(e,200):requestAnimationFrame(e)}}var ds=class{#t;#e;#s;#i=new hs;#o;constructor(t,{me:e,directory:i}){this.#t=t,this.#e=e,this.#s=i,this.#o=r("input",t),this.#o.oninput=()=>this.#i.search(this.#o.
value.trim());let n=B(t,{list:this.#i,into:".account-list",none:".accounts-none",create:()=>y("account-item"),update:(a,c)=>this.#r(r("button",a),c)}),o=W(()=>t.
hidden||n());i.addEventListener("change",o)}get title(){return h("accounts.title")}show(){this.#o.value="",this.#i.search(""),(Y.matches?this.#o:r(".place-title",
this.#t)).focus()}#r(t,e){let{name:i,display_name:n,role:o,disabled_at:a}=e,c=[o==="owner"&&h("role.owner"),a&&h("accounts.is_disabled")];T(r(".avatar",t),this.#s.
of(e)),u(r(".account-item-name",t),g(e)),u(r(".hint",t),n&&n!==i?i:""),u(r(".account-item-state",t),c.filter(Boolean).join(" · ")),t.classList.toggle("is-away",
!!a),t.onclick=()=>Yo({account:e,accounts:this.#i,me:this.#e})}};function ms(s,{showsRooms:t=!1,...e}){B(s,{create:()=>y("audit-item"),update:(i,n)=>al(i,n,{showsRooms:t}),...e})}function al(s,t,{showsRooms:e}){u(r(".audit-wh\
at",s),hl(t));let i=r(".audit-why",s);u(i,t.reason?h("audit.reason",{reason:t.reason}):""),i.hidden=!t.reason,u(r(".audit-where",s),e&&t.room?`${cl(t)} · `:"");
let n=r("time",s);Gt(n,t.at)}function cl({room:s,details:t}){let e=s.name??t.name;return e?h("audit.where",{room:e}):h("audit.where.gone")}function hl({act:s,actor:t,
member:e,room:i,details:n}){let o={user:t?g(t):h("audit.console"),member:e&&g(e),room:n.name??i?.name,emoji:n.emoji,role:n.role&&h(`role.${n.role}`),until:n.until&&
K(new Date(n.until))},a=ll(s,{...n,member:e}),c=s==="invite"&&n.uses?k(a,n.uses,o):h(a,o);return c.startsWith("audit.")?`${o.user}: ${s}`:c}function ll(s,{until:t,
by:e,outcome:i,uses:n,member:o}){let c={ban:t&&"until",mute:"until",reset_password:e,resolve_report:i,invite:n?null:"any",revoke_invite:o&&"of"}[s];return c?`au\
dit.${s}.${c}`:`audit.${s}`}var us=class{#t;#e=new D;constructor(t){this.#t=t,ms(t,{list:this.#e,into:".act-list",none:".acts-none",showsRooms:!0})}get title(){return h("acts.title")}show(){
this.#e.open("/audit?limit=50"),r(".place-title",this.#t).focus()}};var dl=36e5;function Vo({act:s,user:t,conversation:e}){let{members:i,room:n}=e,o={name:g(t),room:n.name},a={mute:({until:c,...l})=>i.mute(t.id,{muted_until:c,...l}),
ban:c=>i.ban(t.id,c),remove:c=>i.remove(t.id,c)};return Xo({title:h(`moderate.${s}.title`,o),text:h(`moderate.${s}.text`,o),action:h(`moderate.${s}`),hasEnd:s!==
"remove",mayBeForEver:s==="ban",act:a[s]})}function Jo({seq:s,epoch:t,words:e,conversation:i}){return Xo({title:h("message.delete.title"),text:h("message.delete\
.text",e),action:h("message.delete"),act:({reason:n})=>i.delete({seq:s,epoch:t,reason:n})})}async function Xo({title:s,text:t,action:e,hasEnd:i=!1,mayBeForEver:n=!1,
act:o}){let a=v("moderate"),c=r("form",a);return C(c),r(".moderate-text",c).textContent=t,r(".moderate-until",c).hidden=!i,r('[value=""]',c.elements.hours).hidden=
!n,c.elements.hours.value=n?"":"1",r(".button-danger",c).textContent=e,$(c,async({hours:l,reason:d})=>{let m=i&&l?{until:new Date(Date.now()+Number(l)*dl).toISOString()}:
{},p=d.trim()?{reason:d.trim()}:{};await o({...m,...p}),a.close("done")}),await b(a,{title:s})==="done"}async function fs({entry:s,conversation:t}){let{readers:e,members:i}=t,n=v("seen-by"),o=new AbortController,a=!1,c=()=>a&&ul(n,ml(s,t));r(".seen-list",n).replaceChildren(),
r(".seen-none",n).hidden=!0;for(let l of[e,i])l.addEventListener("change",c,{signal:o.signal});i.need(),E(n,async()=>{await e.load(),a=!0,c()}),await b(n,{title:h(
"seen.title")}),o.abort()}function ml({seq:s,user:t},e){let{readers:i,members:n}=e,o=new Set(i.of(s));return n.list.map(c=>c.user).filter(({id:c})=>o.has(c)&&c!==
t.id).map(c=>e.personOf(c))}function ul(s,t){u(r("h2",s),t.length?k("seen.count",t.length):h("seen.title")),r(".seen-none",s).hidden=t.length>0,A(r(".seen-list",
s),t,{key:({id:e})=>e,create:()=>y("seen-item"),update:(e,i)=>{T(r(".avatar",e),i),u(r(".seen-name",e),g(i))}})}var zt=({time_zone:s})=>s??Intl.DateTimeFormat().resolvedOptions().timeZone;function Zo(s,t){let e=s;for(let i=0;i<2;i+=1)e=s-(Pi(e,t)-e);return new Date(e)}var Ii=(s,t)=>new Date(
Pi(s,t)).toISOString().slice(0,16),Qo=(s,t)=>Zo(Date.parse(`${s}Z`),t);function tr(s,t=Date.now()){let e=Math.floor(Pi(t,s)/864e5)*864e5,i=(8-new Date(e).getUTCDay())%
7||7,n=o=>Zo(e+o*864e5+9*36e5,s);return{hour:new Date(t+36e5),tomorrow:n(1),monday:n(i)}}function Pi(s,t){let e={timeZone:t,hourCycle:"h23",year:"numeric",month:"\
numeric",day:"numeric",hour:"numeric",minute:"numeric",second:"numeric"},i=new Intl.DateTimeFormat("en-US",e).formatToParts(s),{year:n,month:o,day:a,hour:c,minute:l,
second:d}=Object.fromEntries(i.map(({type:m,value:p})=>[m,Number(p)]));return Date.UTC(n,o-1,a,c,l,d)}async function Yt({title:s,action:t,me:e,act:i,words:n=null,repeats:o=!1,repeat:a="once",mayBeNone:c=!1,before:l=null}){let d=v("pick-time"),m=r("form",d),p=zt(
e);C(m);let w=tr(p);for(let[q,V]of Object.entries(w))u(r(`[data-time="${q}"]`,m),ft(V,p));r('[data-time="monday"]',m).closest(".choice").hidden=w.monday.getTime()===
w.tomorrow.getTime(),r(".time-text",m).hidden=n===null,m.elements.text.value=n??"",m.elements.repeat.value=a,r(".time-none",m).hidden=!c,r(".time-repeat",m).hidden=
!o,u(r(".time-zone",m),h("time.zone",{zone:p.replaceAll("_"," ")}));let{when:S,other:P}=m.elements;return P.min=Ii(Date.now(),p),P.value=Ii(l??w.tomorrow,p),S.value=
l?"other":c?"none":"hour",P.onfocus=()=>S.value="other",r(".button-primary",m).textContent=t,$(m,async q=>{let V=q.when==="other"?Qo(q.other,p):w[q.when],L=n===
null?{}:{text:q.text};await i({at:V?.toISOString()??null,repeat:q.repeat,time_zone:p,...L}),d.close("done")}),await b(d,{title:s})==="done"}function ps({message:s,me:t,saved:e}){let i=e.of(s.room,s.seq);return Yt({title:h("message.save"),action:h("save"),me:t,mayBeNone:!0,before:i?.remind_at&&!i.due?
Date.parse(i.remind_at):null,act:async({at:n})=>{await e.save(s,n),x(h("saved.done"))}})}function er({text:s,conversation:{id:t,me:e},scheduled:i}){let n=Ot();return Yt({title:h("composer.later"),action:h("composer.later"),me:e,repeats:!0,act:async o=>{
let{at:a,time_zone:c}=await i.add(t,s,o,n);x(h("scheduled.done",{date:ft(new Date(a),c)}))}})}function sr({entry:s,author:t,room:e,reports:i}){let n=v("report"),o=r("form",n);return C(o),r(".report-text",o).textContent=h("report.text",{name:g(t),room:e.name}),
$(o,async({reason:a})=>{await i.report({room:e.id,seq:s.seq,reason:a.trim()}),n.close(),x(h("report.done"))}),b(n)}var fl=120,ir=document.documentElement.dataset.language,ji=null,At=null;function Vt(){return ji??=pl().catch(s=>{throw ji=null,s}),ji}async function pl(){let[s,
t]=await Promise.all([nr("en"),ir==="en"?null:nr(ir)]);return At=new Bi(s,t),At}async function nr(s){let t=await fetch(new URL(`../emoji/${s}.json`,import.meta.
url));if(!t.ok)throw new Error(`No emoji in ${s}: ${t.status}`);return t.json()}var Bi=class{#t=new Map;#e=new Map;groups=new Map;constructor(t,e){for(let[i,n]of Object.
entries(t)){let o=n.map((a,c)=>gl(i,a,e?.[i][c]));this.groups.set(i,o);for(let a of o){this.#e.set(a.emoji,a);for(let c of a.codes)this.#t.set(c,a)}}}withCode(t){
return this.#t.get(t)}of(t){return this.#e.get(t)}search(t,e=fl){let i=F(t.trim().replace(/^:|:$/g,""));if(!i)return[];let n=[];for(let o of this.#e.values()){let a=El(
o,i);a<or&&n.push({entry:o,rank:a})}return n.sort((o,a)=>o.rank-a.rank).slice(0,e).map(({entry:o})=>o)}};function gl(s,[t,e,i,n,o],[a,c]=[e,""]){let l=[...n.split(
" "),e,a].map(F),d=F(` ${e} ${i} ${a} ${c} ${n.replaceAll("_"," ")}`);return{emoji:t,label:a,codes:n.split(" "),hasTones:o===1,group:s,names:l,words:d}}var[wl,yl,
or]=[1e3,1001,1002];function El({names:s,words:t},e){let i=s.filter(n=>n.startsWith(e));return i.length?Math.min(...i.map(({length:n})=>n)):t.includes(` ${e}`)?
wl:t.includes(e)?yl:or}var rr="parley:emoji-tone",xl=18,de=["","🏻","🏼","🏽","🏾","🏿"],vl=new RegExp("(?!\\u{1F91D}\\u200d)(\\p{Emoji_Modifier_Base})\\ufe0f?","gu"),gs=()=>de.
find(s=>s===localStorage.getItem(rr))??"",ar=s=>cr(rr,s),ws=({emoji:s,hasTones:t})=>t&&gs()?s.replace(vl,`$1${gs()}`):s,Fi=()=>JSON.parse(localStorage.getItem(Ie))??
[];function me(s){let t=Fi().filter(e=>e!==s);cr(Ie,JSON.stringify([s,...t].slice(0,xl)))}function cr(s,t){try{localStorage.setItem(s,t)}catch{}}var bl="400px",qi=new WeakMap,ys=new WeakMap,Es=class{#t;#e=1;#s;#i;constructor(t,{onChosen:e,onLooked:i,onLeave:n}){this.#t=t,this.#s=n;let o=({target:a})=>qi.
get(a.closest(".emoji"));t.onclick=a=>o(a)&&e(o(a));for(let a of["pointerover","focusin"])t.addEventListener(a,c=>o(c)&&i(o(c)));t.addEventListener("focusin",({
target:a})=>a.matches(".emoji")&&this.#r(a)),this.#i=new IntersectionObserver(a=>this.#o(a),{root:t,rootMargin:bl}),t.onkeydown=a=>this.#n(a)}show(t){this.#i.disconnect(),
this.#t.replaceChildren(...t.filter(({items:n})=>n.length).map(Sl)),this.#t.scrollTop=0;let[e,...i]=this.#t.children;if(e){Hi(e),this.#r(r(".emoji",e)),this.#e=
getComputedStyle(r(".emoji-grid",e)).gridTemplateColumns.split(" ").length;for(let n of i)n.style.setProperty("--rows",Math.ceil(ys.get(n).length/this.#e));for(let n of i)
this.#i.observe(n)}}get first(){return qi.get(r(".emoji",this.#t))}focusFirst(){r(".emoji",this.#t)?.focus()}scrollTo(t){r(`[data-group="${t}"]`,this.#t)?.scrollIntoView(
{block:"start"})}#o(t){for(let{target:e,isIntersecting:i}of t)i&&Hi(e)}#r(t){for(let e of this.#t.querySelectorAll('[tabindex="0"]'))e.tabIndex=-1;t&&(t.tabIndex=
0)}#n(t){let e=t.target.closest(".emoji"),i=e&&this.#a[t.key]?.(e);i&&(t.preventDefault(),i.focus?.())}#a={ArrowRight:t=>this.#c(t,1),ArrowLeft:t=>this.#c(t,-1),
ArrowDown:t=>this.#h(t),ArrowUp:t=>this.#m(t)??this.#p(),Home:()=>r(".emoji",this.#t),End:()=>Jt(this.#t.lastElementChild).at(-1)};#c(t,e){let i=t.closest(".emo\
ji-group"),{buttons:n,at:o}=this.#u(t);return n[o+e]?n[o+e]:e>0?Jt(i.nextElementSibling)[0]??t:Jt(i.previousElementSibling).at(-1)??t}#h(t){let{buttons:e,at:i,column:n}=this.#u(
t);if(!(i-n+this.#e>=e.length))return e[Math.min(i+this.#e,e.length-1)];let a=Jt(t.closest(".emoji-group").nextElementSibling);return a[Math.min(n,a.length-1)]??
t}#m(t){let{buttons:e,at:i,column:n}=this.#u(t);if(i>=this.#e)return e[i-this.#e];let o=Jt(t.closest(".emoji-group").previousElementSibling),a=Math.floor((o.length-
1)/this.#e)*this.#e;return o[Math.min(a+n,o.length-1)]}#u(t){let e=Jt(t.closest(".emoji-group")),i=e.indexOf(t);return{buttons:e,at:i,column:i%this.#e}}#p(){return this.#s(),
{}}};function Jt(s){return s?(Hi(s),[...r(".emoji-grid",s).children]):[]}function Hi(s){let t=ys.get(s);ys.delete(s),t&&r(".emoji-grid",s).append(...t.map(kl))}
function Sl({name:s,title:t,items:e}){let i=y("emoji-group");i.dataset.group=s;let n=r("h3",i);return n.textContent=t,n.hidden=!t,ys.set(i,e),i}function kl(s){let t=document.
createElement("button");return t.type="button",t.className="emoji",t.tabIndex=-1,t.setAttribute("aria-label",s.label),G(t,s),qi.set(t,s),t}var hr={recent:"🕘",team:"⭐",smileys:"😀",people:"👋",nature:"🐱",food:"🍎",travel:"🚗",activities:"⚽",objects:"💡",symbols:"❤️",flags:"🏁"},
Ol={emoji:"✋",hasTones:!0},_t=8;async function xs(s){let t=v("emoji"),e=lr.get(t)??lr.set(t,new Ui(t)).get(t),i=b(t);return e.begin(s),await i||null}var lr=new WeakMap,
Ui=class{#t;#e;#s;#i=null;constructor(t){this.#t=t,this.#e=r(".search-input",t),this.#s=new Es(r(".emoji-scroll",t),{onChosen:e=>this.#h(e),onLooked:e=>this.#m(
e),onLeave:()=>this.#e.focus()}),this.#e.oninput=()=>this.#r(),t.addEventListener("keydown",e=>this.#p(e)),this.#d(),this.#g()}begin(t){this.#e.value="",this.#m(
null),Al(this.#t,t),this.#o()}async#o(){this.#i||this.#u(h("emoji.loading"));try{this.#i??=await Vt(),this.#r()}catch{this.#u(h("emoji.trouble"))}}#r(){if(!this.#i)
return;let{value:t}=this.#e;for(let{name:i,items:n}of this.#n)r(`[data-tab="${i}"]`,this.#t).hidden=!n.length;let e=[...R.search(t),...this.#i.search(t).map(Wi)];
this.#s.show(t.trim()?[{name:"found",title:"",items:e}]:this.#n),this.#m(t.trim()?this.#s.first??null:null),this.#u(t.trim()&&!e.length?h("emoji.none"):"")}get#n(){
return Object.keys(hr).map(t=>({name:t,title:h(`emoji.group.${t}`),items:this.#a(t)}))}#a(t){return t==="recent"?this.#c:t==="team"?R.all:this.#i.groups.get(t).
map(Wi)}get#c(){let t=e=>R.of(e)??(this.#i.of(e)&&Wi(this.#i.of(e)));return Fi().map(t).filter(Boolean)}#h({text:t,key:e}){me(e),this.#t.close(t)}#m(t){G(r(".em\
oji-sign",this.#t),t??{text:""}),u(r(".emoji-label",this.#t),t?.label??h("emoji.hint")),u(r(".emoji-code",this.#t),t?`:${t.code}:`:"")}#u(t){let e=r(".emoji-non\
e",this.#t);e.hidden=!t,u(e,t)}#p(t){if(t.isComposing)return;let e=t.target===this.#e;if(t.key==="Escape")this.#t.close();else if(e&&t.key==="ArrowDown")this.#s.
focusFirst();else if(e&&t.key==="Enter")this.#l();else return!e&&Tl(t)?this.#e.focus():void 0;t.preventDefault()}#l(){let{first:t}=this.#s;t&&this.#e.value.trim()&&
this.#h(t)}#d(){let t=Object.entries(hr).map(([e,i])=>{let n=document.createElement("button");return n.type="button",n.className="emoji",n.textContent=i,n.title=
h(`emoji.group.${e}`),n.setAttribute("aria-label",n.title),n.dataset.tab=e,n.onclick=()=>this.#f(e),n});r(".emoji-tabs",this.#t).append(...t)}#f(t){this.#e.value&&
(this.#e.value="",this.#r()),this.#s.scrollTo(t)}#g(){let t=this.#t.querySelectorAll('[name="emoji-tone"]');for(let[e,i]of t.entries())i.nextElementSibling.textContent=
Ol.emoji+de[e],i.checked=de[e]===gs(),i.onchange=()=>{ar(de[e]),this.#r()}}},Wi=s=>({key:s.emoji,text:ws(s),label:s.label,code:s.codes[0]}),Tl=({key:s,ctrlKey:t,
metaKey:e,altKey:i,target:n})=>s.length===1&&s!==" "&&!t&&!e&&!i&&!n.matches("input");function Al(s,t){let{top:e,bottom:i,right:n}=t.getBoundingClientRect(),{offsetWidth:o,
offsetHeight:a}=s,c=e-a-_t,l=c>=_t?c:Math.min(i+_t,innerHeight-a-_t),d=Math.min(n-o,innerWidth-o-_t);s.style.setProperty("--x",`${Math.max(_t,d)}px`),s.style.setProperty(
"--y",`${Math.max(_t,l)}px`)}async function dr({entry:{seq:s},conversation:t}){let e=v("reactions"),i=new AbortController,n=()=>_l(e,t.history.shown.entry(s)?.reactions??[],t);t.addEventListener(
"change",n,{signal:i.signal}),n(),await b(e,{title:h("reaction.who")}),i.abort()}function _l(s,t,e){let i=t.flatMap(({emoji:n,users:o})=>o.map(a=>({key:`${n} ${a}`,
emoji:n,id:a})));A(r(".reaction-list",s),i,{create:()=>y("reaction-item"),update:(n,{emoji:o,id:a})=>{G(r(".reaction-emoji",n),Ut(o)),u(r(".reaction-name",n),g(
e.personOf({id:a,name:"…"})))}})}var Ll=[U("react","emoji",({entry:s},t)=>Cn(s,t)),U("copy","copy",({entry:s},t)=>mr()&&!s.deleted&&!t.isBlocked(s)),U("link","link",({entry:s})=>mr()&&!!s.seq),
U("edit","edit",({entry:s,edit:t},e)=>It(s,e)&&!t),U("save","saved",({entry:s},t)=>!!s.seq&&!s.deleted&&!t.isSaved(s)),U("unsave","saved",({entry:s},t)=>t.isSaved(
s)),U("unread","unread",({entry:s},t)=>!!s.seq&&t.state==="live"),U("pin","pin",({entry:s},t)=>ie(s,t)&&!s.pinned),U("unpin","pin",({entry:s},t)=>ie(s,t)&&!!s.pinned),
U("reactions","people",({entry:s})=>!!s.reactions?.length),U("seen","check",({entry:s},t)=>Ae(s,t.room)),U("person","person",({entry:s},t)=>s.user.id!==t.me.id),
U("report","flag",({entry:s},t)=>$n(s,t)),U("retry","again",({state:s})=>s==="failed"),U("discard","trash",({state:s})=>s==="failed",{isDangerous:!0}),U("delete",
"trash",({entry:s},t)=>Dn(s,t),{isDangerous:!0})];function vs(s,t){return Ll.filter(({isOffered:e})=>e(s,t))}function U(s,t,e,{isDangerous:i=!1}={}){return{name:s,
icon:t,isOffered:e,isDangerous:i}}function mr(){return!!navigator.clipboard}var Ki=4,Gi=8,ue=null;function fr(s,{label:t,items:e}){return ue?.button===s?ue.close():(ue?.close(),new Promise(i=>Cl(s,{label:t,items:e,resolve:i})))}function zi({
name:s,icon:t,text:e,isDangerous:i},n){let o=y("menu-row");return ot(o,t),r("span",o).textContent=e,o.dataset.testid=`sheet-${s}`,o.classList.toggle("is-dangero\
us",i),o.onclick=()=>n(s),o}function Cl(s,{label:t,items:e,resolve:i}){let n=y("menu"),o,a=p=>{o=p,m()},c=e.map(p=>zi(p,a));for(let p of c)p.role="menuitem";n.setAttribute(
"aria-label",t),n.append(...c),s.closest("main, aside, nav, body").append(n),n.showPopover(),Rl(n,s);let l=new AbortController,d=H.open(()=>{ue=null,l.abort(),n.
remove(),s.setAttribute("aria-expanded","false"),i(o)}),m=()=>H.close(d);ue={button:s,close:m},s.setAttribute("aria-expanded","true"),Dl({menu:n,button:s,close:m},
l),n.onkeydown=p=>Nl(p,{rows:c,close:m}),c[0].focus({preventScroll:!0})}function Dl({menu:s,button:t,close:e},{signal:i}){let n=({target:o})=>!s.contains(o)&&!t.
contains(o);for(let o of["pointerdown","wheel"])addEventListener(o,a=>n(a)&&e(),{capture:!0,passive:!0,signal:i});addEventListener("resize",e,{signal:i})}function Nl(s,{
rows:t,close:e}){let i=t.indexOf(document.activeElement),n={ArrowDown:(i+1)%t.length,ArrowUp:i-1,Home:0,End:-1}[s.key];if(s.stopPropagation(),n!==void 0)t.at(n).
focus();else if(s.key==="Escape"||s.key==="Tab")e();else return $l(s,t,i);return s.preventDefault()}function $l({key:s},t,e){let i=[...t.slice(e+1),...t.slice(0,
e+1)],n=o=>o.textContent.trim().toLocaleLowerCase().startsWith(s.toLocaleLowerCase());s.trim().length===1&&i.find(n)?.focus()}function Rl(s,t){let e=t.getBoundingClientRect(),
{width:i,height:n}=s.getBoundingClientRect(),o=getComputedStyle(t).direction==="rtl",c=e.bottom+Ki+n<=innerHeight-Gi?e.bottom+Ki:e.top-Ki-n,l=o?e.left:e.right-i;
s.style.top=`${ur(c,innerHeight-n)}px`,s.style.left=`${ur(l,innerWidth-i)}px`}var ur=(s,t)=>Math.max(Gi,Math.min(s,t-Gi));var Ml=matchMedia("(min-width: 45rem) and (hover: hover)");async function pr({row:s,item:t,button:e=null,conversation:i}){let n=vs(t,i).map(c=>({...c,text:h(`me\
ssage.${c.name}`)}));if(!n.length)return;s.classList.add("is-pressed");let o=e&&Ml.matches,a=await(o?fr(e,{label:h("message.actions"),items:n}):Il(n));return s.
classList.remove("is-pressed"),s.focus({preventScroll:!0}),o&&!a&&e.focus({preventScroll:!0}),a}async function Il(s){let t=v("message"),e,i=o=>{e=o,t.close()},n=s.
map(o=>{let a=document.createElement("li");return a.append(zi(o,i)),a});return r(".sheet",t).replaceChildren(...n),await b(t),e}var Pl=JSON.parse(document.getElementById("late-files").textContent),bs=new Map;function Ss(s){if(!bs.has(s)){let t=import(Pl[s]);t.catch(()=>bs.delete(s)),bs.set(s,t)}return bs.get(s)}var jl=/[*_`~[\\<]|&#?\w|^[ \t]*(?:[>#+|-]|:-|\d{1,9}[.)])/mu,Bl=/!?\[([^[\]\n]{1,200})\]\([^()\s]{1,500}\)/gu,Fl=/^[ \t]*(?:#{1,6}|>|[-+*])[ \t]+|^[ \t]*(?:`{3,}|~{3,}).*$/gmu,
ql=/\*\*|~~|`/gu,Hl=/(?<![\p{L}\p{N}_*])[*_]{1,2}(?=\S)|(?<=\S)[*_]{1,2}(?![\p{L}\p{N}_*])/gu,Vi=s=>jl.test(s);function rt(s){return Vi(s)?s.replace(Bl,"$1").replace(
Fl,"").replace(ql,"").replace(Hl,""):s}var Yi=class extends EventTarget{#t=null;get isReady(){return this.#t!==null}render(t){return this.#t?this.#t(t):(this.load().
catch(()=>{}),null)}async load(){let{render:t}=await Ss("markdown");this.#t||(this.#t=t,this.dispatchEvent(new Event("ready")))}},Q=new Yi;var Wl=/^\/([a-z]+)(?:\s+([^]*))?$/u,Ul={m:6e4,h:36e5,d:864e5},Kl=/^(\d{1,4})\s*(m|h|d)$/u,Gl=new Set(["off","0"]),ht=class extends Error{};function gr(s){let[,
t,e=""]=s.match(Wl)??[];return t?{name:t,rest:e.trim()}:null}function Lt(s,t){if(!s)throw new ht(h("command.use",{usage:`/${t} ${h(`command.${t}.usage`)}`}));return s}
function ks(s,t){if(Gl.has(s))return null;let[,e,i]=s.match(Kl)??[];if(!Number(e))throw new ht(h("command.time",{usage:`/${t} ${h(`command.${t}.usage`)}`}));return new Date(
Date.now()+Number(e)*Ul[i]).toISOString()}async function Ji(s){let t=s.replace(/^@/u,"");try{return await f.get(`/users/${encodeURIComponent(t)}`)}catch(e){throw e.
status===404?new ht(h("command.nobody",{name:t})):e}}var zl=new RegExp("^(\\p{RGI_Emoji}|\\p{Emoji_Presentation}|\\p{Extended_Pictographic}\\ufe0f?)\\s*","v"),wr=[{name:"dnd",may:()=>!0,async run({rest:s,directory:t,
say:e}){let i=ks(Lt(s,"dnd"),"dnd");t.take([await f.patch("/me",{quiet_until:i})]),e(i?h("command.dnd.done",{date:j(new Date(i))}):h("command.dnd.off"))}},{name:"\
status",may:()=>!0,async run({rest:s,directory:t,say:e}){let[i,n=""]=s.match(zl)??[""],o=s.slice(i.length);t.take([await f.patch("/me",{status:s?{emoji:n,text:o,
until:null}:null})]),e(h(s?"command.status.done":"command.status.off"))}}];var Yl=["all","mentions","nothing"],yr=({room:s})=>s.kind!=="direct",Er=({room:s})=>se(s)&&s.kind!=="direct",xr=[{name:"topic",may:Er,run:({rest:s,room:t,rooms:e})=>e.
update(t.id,{topic:Lt(s,"topic")})},{name:"rename",may:Er,run:({rest:s,room:t,rooms:e})=>e.update(t.id,{name:Lt(s,"rename")})},{name:"invite",may:({room:s})=>mt(
s),async run({rest:s,conversation:t,say:e}){let i=Lt(s,"invite").split(/[\s,]+/u),n=await Promise.all(i.map(Ji));await t.members.add(n),e(h("command.invite.done",
{names:n.map(g).join(", ")}))}},{name:"mute",may:({room:s})=>it(s)&&s.kind!=="direct",async run({rest:s,conversation:t,say:e}){let[i,n,...o]=Lt(s,"mute").split(
/\s+/u),a=ks(n??"","mute"),c=await Ji(i),l=o.length?{reason:o.join(" ")}:{};await t.members.mute(c.id,{muted_until:a,...l}),e(h(a?"command.mute.done":"command.m\
ute.lifted",{name:g(c)}))}},{name:"notify",may:()=>!0,async run({rest:s,room:t,rooms:e,say:i}){if(!Yl.includes(s))throw new ht(h("command.use",{usage:`/notify ${h(
"command.notify.usage")}`}));await e.set(t.id,{notify:s}),i(h("command.notify.done",{choice:h(`mine.notify.${s}`)}))}},{name:"archive",may:({room:s})=>yr({room:s})&&
ut(s)&&!s.archived,run:({room:s,rooms:t})=>Lo(s,t)},{name:"leave",may:yr,async run({room:s,rooms:t,goHome:e}){await _o(s,t)&&e()}}];var Vl="¯\\\\\\_(ツ)\\_/¯",vr=[{name:"shrug",may:()=>!0,run:({rest:s,send:t})=>t([s,Vl].filter(Boolean).join(" "))}];var br=[...xr,...wr,...vr].sort((s,t)=>s.name.localeCompare(t.name)),Os=s=>br.find(t=>t.name===s),Sr=(s,t)=>br.filter(e=>e.name.startsWith(t)&&e.may(s));var kr={isAtStart:!0,pattern:/^(\/[a-z]*|\/[a-z]+ .*)$/u,search([,s],t,{show:e}){let[i]=s.slice(1).split(" "),n=Os(i);return n||i.length<s.length-1?e([],{hint:Jl(
n)}):e(Sr(t.conversation,i).map(Xl))}},Jl=s=>s?`${Or(s)} · ${h(`command.${s.name}.about`)}`:"",Xl=s=>({text:`/${s.name} `,label:Or(s),detail:h(`command.${s.name}\
.about`)}),Or=({name:s})=>`/${s} ${h(`command.${s}.usage`)}`.trim();var Tr=8,Ar={pattern:/(?:^|[\s(])(:[\p{L}\p{N}_+-]{2,})$/u,async search([,s],t,{show:e}){let i=At??await Vt().catch(()=>null),n=[...R.search(s).map(Zl),...i?.search(
s,Tr).map(Ql)??[]];e(n.slice(0,Tr))}},Zl=s=>({text:`${s.text} `,label:s.text,detail:h("emoji.group.team"),emoji:s,chosen:()=>me(s.key)});function Ql(s){let t=ws(
s);return{text:`${t} `,label:`:${s.codes[0]}:`,detail:s.label,emoji:{text:t},chosen:()=>me(s.emoji)}}var td=8,_r={pattern:/(?:^|[\s(])(@[^\s@]*)$/u,search([,s],{conversation:t,directory:e},{show:i,signal:n}){let o=s.slice(1),{members:a}=t,c=new Ht({directory:e}),
l=()=>i(ed({words:o,found:c.items,conversation:t}));for(let d of[a,c])d.addEventListener("change",l,{signal:n});n.addEventListener("abort",()=>c.close()),a.need(),
l(),o&&c.search(o)}};function ed({words:s,found:t,conversation:e}){let{members:i,me:n}=e,o=F(s),l=i.list.map(({user:m})=>m).filter(({id:m})=>m!==n.id).map(m=>({
user:m,rank:rd(m,o)})).filter(({rank:m})=>m<Lr).sort((m,p)=>m.rank-p.rank).map(({user:m})=>m),d=new Map([...l,...t.filter(({id:m})=>i.has(m)),...t].map(m=>[m.id,
m]));return d.delete(n.id),[...d.values()].slice(0,td).map(m=>sd(e.personOf(m),{isHere:i.has(m.id)||!i.loaded}))}function sd(s,{isHere:t}){let e=`@${s.name}`;return{
text:`${e} `,label:g(s),detail:t?e:h("completion.elsewhere",{name:e}),person:s}}var[id,nd,od,Lr]=[0,1,2,3];function rd({name:s,display_name:t},e){let i=[F(s),F(
t)];return i.some(n=>n.startsWith(e))?id:i.some(n=>n.includes(` ${e}`))?nd:i.some(n=>n.includes(e))?od:Lr}var ad=8,Cr={pattern:/(?:^|[\s(])(#[^\s#]*)$/u,search([,s],{rooms:t},{show:e}){let i=F(s.slice(1)),o=t.mine.filter(({kind:a})=>a!=="direct").map(a=>({room:a,at:F(
a.name).indexOf(i)})).filter(({at:a})=>a>=0).sort((a,c)=>Math.min(a.at,1)-Math.min(c.at,1));e(o.slice(0,ad).map(({room:a})=>cd(a)))}},cd=({name:s,topic:t})=>({text:`\
#${s} `,label:s,detail:t??"",sign:"#"});var hd=/:[a-z0-9_+-]+:/u,ld=/(?<!`)(?<ticks>`+)(?!`)[^]*?(?<!`)\k<ticks>(?!`)|^[ ]{0,3}```[^]*|(?<![\p{L}\p{N}_:]):(?<code>[a-z0-9_+-]+):(?![\p{L}\p{N}_])/gmu;function fe(s){
return hd.test(s)?At?Dr(s,At):Vt().then(t=>Dr(s,t),()=>s):s}var Dr=(s,t)=>s.replace(ld,(e,...i)=>dd(i.at(-1).code,t)??e),dd=(s,t)=>R.withName(s)?null:t.withCode(
s)?.emoji;var md=60,ud=/^\s*```/gmu,fd=0,Ts=class{#t;#e;#s;#i;#o;#r=null;#n=null;#a=null;#c=[];#h=0;constructor(t,{sources:e,context:i}){this.#t=t,this.#i=e,this.#o=i;let n=y(
"completion");this.#e=r("ul",n),this.#e.id=`completion-${fd+=1}`,this.#s=r("p",n),t.before(n),t.setAttribute("aria-autocomplete","list"),t.setAttribute("aria-co\
ntrols",this.#e.id);for(let o of["input","compositionend"])t.addEventListener(o,()=>this.#u());t.addEventListener("keydown",o=>this.#E(o),{capture:!0}),t.addEventListener(
"blur",()=>this.close()),t.addEventListener("click",()=>this.#u());for(let o of["pointerdown","mousedown","click"])n.addEventListener(o,pd);this.#e.addEventListener(
"click",({target:o})=>this.#y(this.#g(o))),this.#e.addEventListener("pointermove",({target:o})=>this.#f(this.#g(o)))}close(){this.#r?.abort(),this.#r=null,this.#n=
null,this.#l([])}get#m(){return this.#c.length>0}#u(){let{value:t,selectionStart:e,selectionEnd:i}=this.#t,n=Math.max(0,e-md),o=t.slice(n,e),a=e===i&&this.#i.find(
({pattern:d})=>d.test(o));if(!a||a.isAtStart&&n>0)return this.#m||this.#r?this.close():void 0;let c=o.match(a.pattern),l=e-c[1].length;if(l===this.#a||gd(t.slice(
0,l)))return this.close();this.#a=null,this.#p(a,c,l)}#p(t,e,i){this.#r?.abort();let n=new AbortController;this.#r=n,this.#n=i;let o=(a,{hint:c=""}={})=>n.signal.
aborted||this.#l(a,{hint:c});t.search(e,this.#o(),{show:o,signal:n.signal})}#l(t,{hint:e=""}={}){!t.length&&!e&&!this.#m&&this.#e.parentElement.hidden||(this.#c=
t,this.#e.replaceChildren(...t.map((i,n)=>this.#d(i,n))),this.#e.hidden=!t.length,this.#s.hidden=!e,u(this.#s,e),this.#e.parentElement.hidden=!t.length&&!e,this.#w(
0))}#d({label:t,detail:e="",emoji:i,person:n,sign:o=""},a){let c=y("completion-item");c.id=`${this.#e.id}-${a}`;let l=r(".completion-sign",c);return i?G(l,i):n?
(l.classList.add("avatar"),T(l,n)):l.textContent=o,r(".completion-label",c).textContent=t,r(".completion-detail",c).textContent=e,c}#f(t){t>=0&&t!==this.#h&&this.#w(
t)}#g=t=>[...this.#e.children].indexOf(t.closest("li"));#w(t){this.#h=t;for(let[i,n]of[...this.#e.children].entries())n.setAttribute("aria-selected",i===t);let e=this.#e.
children[t];e?this.#t.setAttribute("aria-activedescendant",e.id):this.#t.removeAttribute("aria-activedescendant"),e?.scrollIntoView({block:"nearest"})}#E(t){let e=!Z(
t)&&this.#b[t.key];!e||t.shiftKey||t.ctrlKey||t.metaKey||t.altKey||!this.#m&&!(t.key==="Escape"&&!this.#e.parentElement.hidden)||(t.preventDefault(),t.stopImmediatePropagation(),
e())}#b={ArrowDown:()=>this.#w((this.#h+1)%this.#c.length),ArrowUp:()=>this.#w((this.#h-1+this.#c.length)%this.#c.length),Enter:()=>this.#y(this.#h),Tab:()=>this.#y(
this.#h),Escape:()=>{this.#a=this.#n,this.close()}};#y(t){let e=this.#c[t];if(!e)return;let i=this.#n;this.close(),gt(this.#t,e.text,{from:i,to:this.#t.selectionEnd}),
e.chosen?.()}};function pd(s){s.preventDefault(),s.stopPropagation()}function gd(s){if(!s.includes("`"))return!1;let t=s.match(ud)?.length??0,e=s.slice(s.lastIndexOf(
`
`)+1);return t%2===1||e.split("`").length%2===0}var Nr=[Ar,_r,Cr],As=class{#t;#e;#s=null;constructor(t,e){this.#t=e,this.#e=Xi(t,{sources:[...Nr,kr],context:()=>this.#i})}show(t){this.#s=t,this.#e.close()}prepare(t){
let e=gr(t);if(e)return this.#o(e,t).catch(yd);let i=fe(t.startsWith("//")?t.slice(1):t);return typeof i=="string"?i:i.then(n=>({text:n}))}get#i(){return{conversation:this.#s,
...this.#t}}async#o({name:t,rest:e},i){let n=Os(t);if(!n)return await wd(t)?{text:i}:{refusal:h("command.kept")};let o=this.#s,a=async c=>o.send(await fe(c));return await n.
run({...this.#i,rest:e,room:o.room,send:a,say:x}),{}}},Xi=(s,{sources:t=Nr,context:e})=>new Ts(s,{sources:t,context:e}),wd=s=>N({title:h("command.unknown.title",
{name:s}),text:h("command.unknown.text"),action:h("command.unknown.send"),isHarmless:!0}),yd=s=>({refusal:s instanceof ht?s.message:O(s)});function $r(s,t){s.onclick=async()=>{let e=await xs(s);e?gt(t,e):t.focus({preventScroll:!0})}}var Zi=String.raw`\s<>"，。；：！？、）】》」』`,Ir=String.raw`https?:\/\/[^${Zi}]+|mailto:[^@${Zi}]{1,64}@[^@${Zi}]+`,Ed=new RegExp(Ir,"giu"),Rr=new RegExp(
Ir,"iuy"),xd=new Set(`.,;:!?'"*_~`),Pr=s=>[...s.matchAll(Ed)].map(({0:t,index:e})=>[Br(t),e]);function jr(s,t){Rr.lastIndex=t;let e=Rr.exec(s);return e&&Br(e[0])}
function Br(s){let t=Mr(s,")")-Mr(s,"("),e=s.length;for(;e>0;e-=1){let i=s[e-1];if(i===")"&&t>0)t-=1;else if(!xd.has(i))break}return s.slice(0,e)}var Mr=(s,t)=>s.
split(t).length-1;var Fr=/^([ \t]*)(?:[-*+]|\d{1,9}[.)])[ \t]+/u,vd=/^([ \t]*)(?:([-*+])|(\d{1,9})([.)])|(>))([ \t]+)/u,bd=/^[ \t]*(?:`{3,}|~{3,})/u,qr="https://",en={bold:_s("**"),
italic:_s("*"),strike:_s("~~"),code:kd,"code-block":Ls,quote:Qi({has:/^>[ \t]?/u,mark:()=>"> "}),list:Qi({has:/^[-*+][ \t]+/u,mark:()=>"- ",instead:Fr}),numbers:Qi(
{has:/^\d{1,9}[.)][ \t]+/u,mark:s=>`${s+1}. `,instead:Fr}),link:Od};function _s(s){return t=>{let{value:e,start:i,end:n}=sn(t),o=e.slice(i,n),{length:a}=s;if(e.
slice(i-a,i)===s&&e.slice(n,n+a)===s&&!Sd(s,e,i))return{from:i-a,to:n+a,text:o,start:i-a,end:n-a};let d=o.split(/(\n\s*\n)/u).map((m,p)=>p%2||!m&&o?m:s+m+s).join(
"");return{from:i,to:n,text:d,start:i+a,end:i+d.length-a}}}var Sd=(s,t,e)=>s==="*"&&t[e-2]==="*"&&t[e-3]!=="*";function kd(s){let t=s.value.slice(s.start,s.end);
if(t.includes(`
`))return Ls(s);let e=Math.max(0,...[...t.matchAll(/`+/gu)].map(([o])=>o.length));if(!e)return _s("`")(s);let i="`".repeat(e+1),n=`${i} ${t} ${i}`;return{from:s.
start,to:s.end,text:n,start:s.start,end:s.start+n.length}}function Ls(s){let{value:t,from:e,to:i}=Kr(s),n=t.slice(e,i),o=Math.max(2,...[...n.matchAll(/`+/gu)].map(
([l])=>l.length)),a="`".repeat(o+1),c=e+a.length+1;return{from:e,to:i,text:`${a}
${n}
${a}`,start:c,end:c+n.length}}function Qi({has:s,mark:t,instead:e}){return i=>{let{value:n,from:o,to:a}=Kr(i),c=n.slice(o,a).split(`
`),l=c.every(S=>s.test(S)||!S.trim())&&c.some(S=>S.trim()),d=0,p=c.map(S=>l?S.replace(s,""):!S.trim()&&c.length>1?S:t(d++)+(e?S.replace(e,""):S)).join(`
`),w=o+p.length;return{from:o,to:a,text:p,start:c.length>1?o:w,end:w}}}function Od(s){let{value:t,start:e,end:i}=sn(s),n=t.slice(e,i);if(tn(n))return{from:e,to:i,
text:`[](${n})`,start:e+1,end:e+1};let o=e+n.length+3;return{from:e,to:i,text:`[${n}](${qr})`,start:o,end:o+qr.length}}var tn=s=>s!==""&&jr(s,0)===s;function Wr(s,t){
let{value:e,start:i,end:n}=sn(t),o=e.slice(i,n);if(!o||o.includes(`
`)||tn(o)||!tn(s))return null;let a=`[${o}](${s})`;return{from:i,to:n,text:a,start:i+a.length,end:i+a.length}}function Ur({value:s,start:t,end:e}){if(t!==e)return null;
let i=s.lastIndexOf(`
`,t-1)+1,n=s.slice(i,t);if(Td(s.slice(0,i)))return Hr(t,`
${/^[ \t]*/u.exec(n)[0]}`);let[o,a,c,l,d,m,p]=vd.exec(n)??[];if(!o)return null;if(o===n)return{from:i,to:t,text:"",start:i,end:i};let w=c??m??`${Number(l)+1}${d}`;
return Hr(t,`
${a}${w}${p}`)}var Hr=(s,t)=>({from:s,to:s,text:t,start:s+t.length,end:s+t.length}),Td=s=>s.split(`
`).filter(t=>bd.test(t)).length%2===1;function sn({value:s,start:t,end:e}){let i=s.slice(t,e);return i.trim()?{value:s,start:t+i.length-i.trimStart().length,end:e-
i.length+i.trimEnd().length}:{value:s,start:t,end:e}}function Kr({value:s,start:t,end:e}){let i=s.indexOf(`
`,e);return{value:s,from:s.lastIndexOf(`
`,t-1)+1,to:i<0?s.length:i}}var Ad={b:"bold",i:"italic",e:"code"},_d={x:"strike",e:"code-block",l:"link"},Ld={Digit7:"numbers",Digit8:"list",Digit9:"quote"};function nn(s){let t=y("format-\
bar");return t.addEventListener("click",({target:e})=>{let i=e.closest("[data-format]");i&&Xt(s,en[i.dataset.format])}),t.addEventListener("pointerdown",e=>e.preventDefault()),
t.addEventListener("keydown",e=>Nd(t,e)),s.addEventListener("keydown",e=>Cd(s,e)),t}function Xt(s,t){let e=t({value:s.value,start:s.selectionStart,end:s.selectionEnd});
return e?(gt(s,e.text,e),s.setSelectionRange(e.start,e.end),!0):!1}function Cd(s,t){if(Z(t))return;let e=Dd(t),i=t.key==="Enter"&&(t.shiftKey||!Y.matches)&&!t.ctrlKey&&
!t.metaKey;(e?Xt(s,en[e]):i&&Xt(s,Ur))&&(t.preventDefault(),t.stopPropagation())}function Dd({key:s,code:t,ctrlKey:e,metaKey:i,shiftKey:n,altKey:o}){if(!(e||i)||
o)return;let a=s.toLowerCase();return n?_d[a]??Ld[t]:Ad[a]}function Nd(s,t){let e={ArrowLeft:-1,ArrowRight:1}[t.key];if(!e)return;let i=[...s.children].filter(o=>!o.
hidden),n=i.at((i.indexOf(document.activeElement)+e)%i.length);for(let o of i)o.tabIndex=o===n?0:-1;n.focus(),t.preventDefault(),t.stopPropagation()}function Gr(s,t){
let e=i=>{t.hidden=!i,s.setAttribute("aria-expanded",i)};s.onclick=()=>{e(t.hidden),$d(!t.hidden)},e(Rd())}var zr="parley:format-bar";function $d(s){try{localStorage.
setItem(zr,s)}catch{}}function Rd(){try{return localStorage.getItem(zr)==="true"}catch{return!1}}var Md=/^[\p{Emoji_Presentation}\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}\u200d\ufe0f\s]+$/u,Id=24;function Cs(s){let t=R.asSigns(s);return t.
length<=Id&&Md.test(t)}function Yr(s){if(!URL.canParse(s))return null;let t=document.createElement("a");return t.href=s,t.tabIndex=-1,Pd(t)||(t.rel="noopener noreferrer",t.target="_bl\
ank"),t}var Pd=s=>s.origin===location.origin&&Qt(s)!==null;function Vr(s){let t=document.createDocumentFragment(),e=0;for(let[i,n]of Pr(s)){let o=Yr(i);o?.append(i),t.append(s.slice(e,n),o??i),e=n+i.length}return t.append(
s.slice(e)),t}function on(s){let t=document.createTreeWalker(s,NodeFilter.SHOW_TEXT),e=[];for(;t.nextNode();)t.currentNode.data.includes(":")&&!jd(t.currentNode)&&e.push(t.currentNode);
for(let i of e)qd(i);return s}function Jr(s){R.addEventListener("change",()=>{for(let t of s.querySelectorAll(".reaction"))G(r(".reaction-emoji",t),Ut(t.dataset.
key));for(let t of s.querySelectorAll(".message-text"))(t.textContent.includes(":")||Bd(t))&&Fd(t)})}var jd=s=>!!s.parentElement?.closest("code, pre"),Bd=s=>s.querySelector(
".team-emoji")!==null;function Fd(s){for(let t of s.querySelectorAll(".team-emoji"))t.replaceWith(t.alt);s.normalize(),s.children.length||s.classList.toggle("on\
ly-emoji",Cs(s.textContent)),on(s)}function qd(s){let t=R.placesIn(s.data);if(!t.length)return;let e=[],i=0;for(let{index:n,length:o,item:a}of t)e.push(s.data.slice(
i,n),Di(a)),i=n+o;s.replaceWith(...e.filter(Boolean),s.data.slice(i))}var Hd="p, li, pre, th, td";function Zt(s,t){let e=Vi(t),i=e?Q.render(t):null;return s.classList.toggle("has-blocks",i?.hasBlocks??!1),s.classList.toggle("only-\
emoji",Cs(t)),s.replaceChildren(on(i?.nodes??Vr(t))),!e||Q.isReady}function Xr(s,t){if(!s.classList.contains("has-blocks")&&!r(".team-emoji",s))return s.textContent.
slice(0,t);let i=document.createTreeWalker(s,NodeFilter.SHOW_TEXT|NodeFilter.SHOW_ELEMENT),[n,o]=["",null];for(;i.nextNode()&&n.length<t;){let a=i.currentNode.data??
i.currentNode.alt;if(!a)continue;let c=i.currentNode.parentElement.closest(Hd);o&&c!==o&&(n+=" "),n+=a,o=c}return n.slice(0,t)}var Ds=class{#t;#e;#s;constructor({button:t,textarea:e,shown:i}){this.#t=t,this.#e=e,this.#s=i,t.onclick=()=>this.#i?this.#r():this.#o(),i.onkeydown=({key:n})=>n===
"Escape"&&this.#r(),Q.addEventListener("ready",()=>this.#i&&this.#n())}close(){this.#a(!1)}get#i(){return!this.#s.hidden}#o(){this.#n(),this.#a(!0),this.#s.focus(
{preventScroll:!0})}#r(){this.#a(!1),this.#e.focus({preventScroll:!0})}#n(){Zt(this.#s,this.#e.value)}#a(t){this.#s.hidden=!t,this.#e.hidden=t,this.#t.setAttribute(
"aria-pressed",t)}};var Wd=/<(?:a|b|strong|i|em|s|del|code|pre|li|table|blockquote|h[1-6])[\s>]/iu,Ud=["vscode-editor-data","application/x-jetbrains"],Kd=/^(?:\t| {2,})\S/mu;function rn(s,t){
s.addEventListener("paste",e=>Gd(s,e,t)),s.addEventListener("input",()=>t.hidden=!0)}function Gd(s,t,e){let{clipboardData:i}=t,[n,o]=[i.getData("text/plain"),i.
getData("text/html")],a=Ud.some(c=>i.types.includes(c));if(Xt(s,c=>Wr(n.trim(),c)))return t.preventDefault();if(!a&&Wd.test(o))return t.preventDefault(),zd(s,{html:o,
text:n});Vd(n,{isFromEditor:a})&&Jd(s,{text:n,offer:e})}async function zd(s,{html:t,text:e}){let{markdownOf:i}=await Ss("paste").catch(()=>({markdownOf:()=>e})),
n=i(t);gt(s,Yd(n,e)?e:n)}var Yd=(s,t)=>s.replaceAll(/\s+/gu,"")===t.replaceAll(/\s+/gu,"");function Vd(s,{isFromEditor:t}){return s.trim().includes(`
`)&&!s.includes("```")&&(t||Kd.test(s))}function Jd(s,{text:t,offer:e}){let i=s.selectionStart,n=t.replaceAll(`\r
`,`
`);s.addEventListener("input",()=>queueMicrotask(()=>e.hidden=!1),{once:!0}),e.onclick=()=>{e.hidden=!0;let o=i+n.length;s.value.slice(i,o)===n&&Xt(s,({value:a})=>Ls(
{value:a,start:i,end:o}))}}function Zr(s,{textarea:t,offer:e}){let i=nn(t);return s.append(i),Gr(r(".composer-format",s),i),rn(t,e),new Ds({button:r('[data-action="preview"]',i),textarea:t,
shown:r(".composer-preview",s)})}function Qr(s,t){let e=nn(t);r('[data-action="preview"]',e).remove(),t.after(e),rn(t,r(".paste-offer",s))}var Xd=8e3,Zd=500,Qd=2**31-1,Ns=class{#t;#e;#s;#i;#o;#r;#n;#a;#c=null;#h;#m;#u;#p;#l;#d=!1;#f=null;#g;#w=!1;constructor({form:t,note:e,socket:i,drafts:n,onSent:o,
onEditLast:a,onLater:c,...l}){this.#t=t,this.#e=r("textarea",t),this.#s=r(".composer-send",t),this.#o=e,this.#r=r(".composer-trouble",e.parentElement),this.#n=i,
this.#a=n,this.#h=o,this.#m=a,this.#u=c,this.#i=r(".composer-later",t),this.#i.addEventListener("click",()=>this.#N()),this.#g=new As(this.#e,l),$r(r(".composer\
-button",t),this.#e),this.#l=Zr(t,{textarea:this.#e,offer:r(".composer-below .paste-offer")}),this.#e.addEventListener("input",()=>this.#y()),this.#e.addEventListener(
"keydown",d=>this.#T(d)),this.#e.addEventListener("compositionstart",()=>this.#d=!0),this.#e.addEventListener("compositionend",()=>this.#k()),this.#e.addEventListener(
"blur",()=>this.#c&&this.#x({isDone:!0})),t.addEventListener("submit",d=>this.#_(d)),this.#e.enterKeyHint=Y.matches?"send":"enter",n.addEventListener("change",()=>this.#S())}show(t,{
signal:e}){this.#c=t,this.#d=!1,this.#f=null,this.#l.close(),this.#e.value=this.#a.of(t.id),this.#g.show(t),this.#C("");for(let i of["state","room"])t.addEventListener(
i,()=>this.#O(),{signal:e});this.#O()}focus(){this.#e.focus({preventScroll:!0})}add(t){this.#e.value=[this.#e.value,t].filter(Boolean).join(`

`),this.#x()}get#E(){return[...Bt(this.#e)].length}get#b(){return this.#n.limits?.text_characters??Xd}#y(){this.#e.value&&this.#c.sayTyping(),this.#C(""),this.#x()}#x({
isDone:t=!1}={}){this.#O(),this.#f===null&&this.#a.keep(this.#c.id,this.#e.value,{isDone:t})}#S(){if(!this.#c)return;let{value:t}=this.#e,e=this.#a.of(this.#c.id);
if(e!==(t.trim()?t:"")){if(this.#d)return this.#f=t;this.#e.value=e,this.#O()}}#k(){if(this.#d=!1,this.#f===null)return;let t=this.#a.of(this.#c.id),{value:e}=this.#e;
this.#e.value=t.endsWith(this.#f)?t.slice(0,t.length-this.#f.length)+e:$i(t,e),this.#f=null,this.#x()}#O(){let{isOver:t,room:e}=this.#c,i=Pt(e)||t;this.#A(e);let n=this.#b-
this.#E;this.#e.disabled=!!i,this.#e.placeholder=em({room:e,closed:i}),this.#s.disabled=i||n<0||this.#E===0,this.#i.hidden=this.#s.disabled,this.#o.textContent=
sm(n),this.#o.classList.toggle("is-over",n<0),ce(this.#e)}#A({muted_until:t}){clearTimeout(this.#p);let e=new Date(t??0)-Date.now();e>0&&e<Qd&&(this.#p=setTimeout(
()=>this.#O(),e))}#T(t){if(je(t))return this.#_(t);if(!(this.#e.value||Z(t))){if(tm(t))return this.#v(t);t.key==="ArrowUp"&&(t.preventDefault(),this.#m())}}async#v(t){
t.preventDefault();let e=this.#c,i=await e.takeBack().catch(n=>x(O(n)));i&&e===this.#c&&this.add(i)}#_(t){if(t.preventDefault(),this.#s.disabled||this.#w)return;
let e=this.#g.prepare(Bt(this.#e));typeof e=="string"?this.#L(e):this.#$(e)}#L(t){this.#c.send(t),this.#D(),this.#h(),this.focus()}async#N(){let{id:t}=this.#c,e=Bt(
this.#e);await this.#u(e)&&(this.#c.id===t?this.#D():this.#a.keep(t,""))}#D(){this.#l.close(),this.#e.value="",this.#x()}async#$(t){let e=this.#c,{value:i}=this.#e;
this.#w=!0;let{text:n,refusal:o}=await t;if(this.#w=!1,o)return this.#C(o);n&&e.send(n),this.#a.of(e.id)===i&&this.#a.keep(e.id,""),this.#c===e&&(this.#e.value===
i&&(this.#e.value=""),this.#x(),n&&(this.#l.close(),this.#h()))}#C(t){u(this.#r,t)}},tm=({key:s,ctrlKey:t,metaKey:e,shiftKey:i,altKey:n})=>(t||e)&&!i&&!n&&s.toLowerCase()===
"z";function em({room:s,closed:t}){let e=Pt(s);return e==="archived"?h("room.archived.note"):e==="muted"?h("composer.muted",{date:j(new Date(s.muted_until))}):e===
"moderators"?h("composer.moderators"):t?h("composer.closed"):h("composer.placeholder",{room:s.name})}function sm(s){return s<0?k("composer.over",-s):s<=Zd?k("co\
mposer.left",s):""}var im=/[\\^$.*+?()[\]{}|/]/g;function an(s){return s.trim()?new RegExp(s.trim().replace(im,"\\$&"),"giu"):null}function ta(s,t){if(!t)return[];let e=({text:n})=>n.
search(t)>=0||rt(n).search(t)>=0;return s.filter(n=>_(n)&&!n.deleted&&e(n)).map(({seq:n})=>n).reverse()}var nm="code, pre, a",om="(?<![A-Za-z0-9._%+/@&=#-])",rm="(?![\\p{L}\\p{N}]|_)|(?=[\\u0e00-\\u0eff\\u1000-\\u109f\\u1780-\\u17ff\\u3005-\\u30ff\\u3400-\\u9fff\\uac00-\\ud7af]\
)";function ea(s,{mentions:t,shown:e,me:i}){let n=am(t),o=document.createTreeWalker(s,NodeFilter.SHOW_TEXT),a=[];for(;o.nextNode();)o.currentNode.parentElement.
closest(nm)||a.push(o.currentNode);for(let c of a){if(!c.data.includes("@"))continue;let l=c.data.split(n);l.length!==1&&c.replaceWith(...l.map((d,m)=>m%2?hm(d,
{mentions:t,shown:e,me:i}):d))}}var sa=(s,t)=>s.some(({user:e})=>!e||e===t.id);function am(s){let t=s.map(({name:e})=>e).sort((e,i)=>i.length-e.length);return new RegExp(
`${om}@(${t.map(cm).join("|")})(?:${rm})`,"u")}var cm=s=>s.replaceAll(".","\\.");function hm(s,{mentions:t,shown:e,me:i}){let n=t.findIndex(c=>c.name===s),{user:o}=t[n],
a=document.createElement(o?"button":"span");return a.className="mention",a.classList.toggle("is-me",!o||o===i.id),a.textContent=`@${e[n]}`,o&&(Object.assign(a,{
type:"button",tabIndex:-1,title:`@${s}`}),Object.assign(a.dataset,{action:"mention",user:o})),a}function ia(s,{reactions:t},e){A(s,[...t,{emoji:"",users:[]}],{key:({emoji:i})=>i,create:({emoji:i})=>y(i?"reaction":"reaction-more"),update:(i,n)=>n.emoji&&lm(
i,n,e)})}function lm(s,{emoji:t,users:e},i){s.setAttribute("aria-pressed",e.includes(i.id)),s.setAttribute("aria-label",k("reaction.spoken",e.length,{emoji:t})),
s.title="",G(r(".reaction-emoji",s),Ut(t)),u(r(".reaction-count",s),M(e.length))}function na(s,{reactions:t=[]},e){let{emoji:i,users:n}=t.find(o=>o.emoji===s.dataset.
key)??{};i&&(s.title=h("reaction.title",{names:nt(n.map(o=>dm(o,e))),emoji:i}))}var dm=(s,t)=>s===t.me.id?h("reaction.you"):g(t.personOf({id:s,name:"…"}));var mm=1600,um=24,fm=200,cn=new WeakMap,hn=new WeakSet,ra=()=>y("message");function aa(s,t){let e=cn.get(s);cn.set(s,t);let i=hn.has(s)&&Q.isReady;if(e&&pm(e,t)&&
!i)return;let n=$s(t);gm(s,t),ym(s,t);let o=e&&n===$s(e)&&e.entry.deleted===t.entry.deleted&&!i,a=e?.mentioned===t.mentioned&&e.entry.mentions===t.entry.mentions;
(!o||!a||e.isBlocked!==t.isBlocked)&&Em(s,{...t,text:n}),wm(s,t),vm(s,t),bm(s,t),Sm(s,t),km(s,t)}var tt=s=>cn.get(s),$s=({entry:s,edit:t})=>t&&!s.deleted?t.text:
s.text;function pm(s,t){return["entry","edit","leads","pending","state","name","picture","isBlocked","mentioned"].every(e=>s[e]===t[e])}function gm(s,t){let{entry:e,
leads:i,own:n,state:o}=t;s.classList.toggle("leads",i),s.classList.toggle("own",n),s.classList.toggle("is-deleted",!!e.deleted),s.dataset.state=o,e.seq&&(s.dataset.
seq=e.seq),e.deleted&&r(".message-actions",s)?.remove()}function wm(s,{entry:t,name:e}){let i=Xr(r(".message-text",s),fm);s.setAttribute("aria-label",h("message\
.spoken",{name:e,time:oe(new Date(t.at)),text:i}))}function ym(s,{entry:{at:t},author:e,name:i}){let n=new Date(t);T(r(".avatar",s),e),u(r(".message-author",s),
i);let o=r(".message-time",s);o.dateTime=t,u(o,oe(n)),o.title=j(n)}function Em(s,{entry:{deleted:t,mentions:e},text:i,isBlocked:n,mentioned:o,own:a,me:c}){let l=r(
".message-text",s);if(s.classList.toggle("is-blocked",n&&!t),Ct(s,"message-reveal",n&&!t),hn.delete(s),s.classList.remove("mentions-me"),n||t)return l.classList.
remove("has-blocks","only-emoji"),l.textContent=h(t?"message.deleted":"message.blocked"),Rs(s,!1);Zt(l,i)||hn.add(s),e&&ea(l,{mentions:e,shown:o.split(`
`),me:c}),s.classList.toggle("mentions-me",!!e&&!a&&sa(e,c)),Rs(s,xm(i))}var ca=s=>s.classList.contains("is-folded")&&Rs(s,!1),xm=s=>s.length>mm||s.split(`
`).length>um;function Rs(s,t){s.classList.toggle("is-folded",t);let e=Ct(s,"message-unfold",t);e&&(e.onclick=()=>{Rs(s,!1),s.focus()})}function vm(s,{pending:t}){
let e=Ct(s,"message-pending",!!t);e&&(e.title=h(`message.${t}`),e.setAttribute("aria-label",e.title))}function bm(s,{entry:{editedAt:t,deleted:e}}){let i=Ct(s,"\
message-edited",!!t&&!e);i&&(i.title=j(new Date(t)))}function Sm(s,{entry:t,edit:e}){let{failure:i}=e??t,n=Ct(s,"message-failure",!!i);n&&(u(r("span",n),h(e?"me\
ssage.edit.failed":"message.failed",{reason:O({code:i})})),u(r('[data-action="discard"]',n),h(e?"message.edit.discard":"message.discard")))}function km(s,{entry:t,
me:e,isBlocked:i}){let n=Ct(s,"message-pinned",!!t.pinned&&!i);n&&(n.title=h("message.pinned",{date:j(new Date(t.pinned.at))}));let o=Ct(s,"message-reactions",!!t.
reactions?.length&&!i);o&&ia(o,t,e)}var oa=["message-reveal","message-unfold","message-pending","message-edited","message-pinned","message-failure","message-rea\
ctions"];function Ct(s,t,e){let i=r(".message-body",s),n=r(`:scope > .${t}`,i);if(e||n?.remove(),!e||n)return e?n:null;let o=oa.slice(oa.indexOf(t)+1).map(c=>r(
`:scope > .${c}`,i)),a=y(t);return i.insertBefore(a,o.find(Boolean)??r(".message-editor",i)),a}var Om=4,Ms=globalThis.CSS?.highlights,Is=class{#t;#e;#s;#i=null;#o=null;#r=null;#n=[];#a=null;#c=1/0;constructor(t,{timeline:e}){this.#t=t,this.#s=e,this.#e=r(
"input",t),this.#e.oninput=()=>this.#p(),document.addEventListener("coloured",()=>this.#o&&this.#E()),t.onkeydown=i=>this.#u(i),r('[data-find="older"]',t).onclick=
()=>this.#l(1),r('[data-find="newer"]',t).onclick=()=>this.#l(-1),r('[data-find="more"]',t).onclick=()=>this.#w(),r('[data-find="close"]',t).onclick=()=>this.#h()}show(t,{
signal:e}){this.#i=t,this.#h(),t.addEventListener("change",()=>this.#o&&this.#f(),{signal:e})}open(){this.#r=document.activeElement,this.#c=Number(this.#s.lastOnScreen?.
dataset.seq??1/0),this.#t.hidden=!1,this.#o=H.open(()=>this.#m()),this.#e.focus(),this.#e.select(),this.#p()}around(t){t(),this.#o&&this.#E()}#h(){this.#o&&H.close(
this.#o)}#m(){this.#o=null,this.#t.hidden=!0,this.#b(),this.#r?.focus({preventScroll:!0})}#u(t){if(!t.isComposing){if(t.key==="Escape")this.#h();else if(t.key===
"Enter"&&t.target===this.#e)this.#l(t.shiftKey?-1:1);else return;t.preventDefault(),t.stopPropagation()}}#p(){this.#a=null,this.#f();let t=this.#n.find(e=>e<=this.#c)??
this.#n[0];t?this.#d(t):this.#E()}#l(t){if(!this.#n.length)return;let e=this.#n.indexOf(this.#a)+t;this.#c=this.#n.at(e%this.#n.length),this.#d(this.#c)}#d(t){this.#a=
t;let e=this.#s.lookAt(t);ca(e),this.#E(),this.#g()}#f(){this.#n=ta(this.#i.history.shown.entries,an(this.#e.value)),this.#n.includes(this.#a)||(this.#a=null),this.#g()}#g(){
let{history:t}=this.#i,e=t.shown.entries.filter(_).length,i=this.#n.indexOf(this.#a)+1,o=this.#e.value.trim()?i?h("find.count",{at:M(i),count:M(this.#n.length)}):
h("find.none"):"";u(r(".find-count",this.#t),o),u(r(".find-loaded",this.#t),k("find.loaded",e)),r('[data-find="more"]',this.#t).hidden=!t.hasOlder;for(let a of[
"older","newer"])r(`[data-find="${a}"]`,this.#t).disabled=!this.#n.length}async#w(){let{history:t}=this.#i,e=r(".find-trouble",this.#t);u(e,"");try{for(let i=0;i<
Om&&t.hasOlder;i+=1)await t.loadOlder()}catch(i){u(e,O(i))}this.#e.focus(),this.#a===null&&this.#o&&this.#p()}#E(){this.#b();let t=an(this.#e.value);if(!t)return;
let e=[],i=[];for(let n of this.#s.list.messageRows){let o=Number(n.dataset.seq)===this.#a;n.classList.toggle("is-found",o),(o?i:e).push(...Tm(r(".message-text",
n),t))}Ms?.set("found",new Highlight(...e)),Ms?.set("found-here",new Highlight(...i))}#b(){for(let t of this.#s.list.messageRows)t.classList.remove("is-found");
for(let t of["found","found-here"])Ms?.delete(t)}};function Tm(s,t){if(!Ms)return[];let e=[],i=document.createTreeWalker(s,NodeFilter.SHOW_TEXT),n=0;for(;i.nextNode();)
e.push({node:i.currentNode,at:n}),n+=i.currentNode.length;let o=a=>e.findLast(({at:c})=>c<=a);return[...s.textContent.matchAll(t)].map(({0:a,index:c})=>{let l=new Range,
[d,m]=[o(c),o(c+a.length-1)];return l.setStart(d.node,c-d.at),l.setEnd(m.node,c+a.length-m.at),l})}function ha(s,{text:t,written:e=t,focus:i=!0,help:n,save:o,onEmpty:a,done:c}){if(r(".message-editor",s))return;let l=y("message-editor"),d=r("textarea",l);Qr(l,
d);let m=()=>{ln(s),c()};Am(l,{textarea:d,close:m,submit:()=>_m(l,{before:t,save:o,onEmpty:a,close:m})}),s.classList.add("is-editing"),r(".message-body",s).append(
l),n(d),d.value=e,ce(d),i&&(d.focus({preventScroll:!0}),l.scrollIntoView({block:"nearest"}))}function ln(s){let t=r(".message-editor",s);return t.remove(),s.classList.
remove("is-editing"),r("textarea",t).value}function Am(s,{textarea:t,close:e,submit:i}){t.oninput=()=>ce(t),s.onkeydown=n=>{if(!Z(n)){if(n.key==="Escape")e();else if(n.
target===t&&je(n))i();else return;n.preventDefault(),n.stopPropagation()}},s.onsubmit=n=>{n.preventDefault(),i()},r('[data-action="cancel"]',s).onclick=e}async function _m(s,{
before:t,save:e,onEmpty:i,close:n}){let o=Bt(r("textarea",s));if(o===t)return n();await E(s,async()=>{await(o?e(await fe(o)):i()),n()})}var Ps=class{#t;#e;#s;#i=[];#o=!1;constructor(t,e){this.#t=t,this.#e=e}show(t,{signal:e}){this.#s=t,this.#i=[],t.addEventListener("lost-edit",({detail:i})=>this.#e.
keepAsDraft(i.text),{signal:e}),t.addEventListener("resync",()=>this.#r(),{signal:e}),t.addEventListener("state",()=>t.state==="live"&&this.#a(),{signal:e})}around(t){
let e=[...this.#t.querySelectorAll(".message.is-editing")];t();for(let i of e)i.isConnected||this.#n(i);this.#o||this.#c()}#r(){this.#o=!0;for(let t of this.#t.
querySelectorAll(".message.is-editing"))this.#n(t)}#n(t){let{entry:e}=tt(t);this.#i.push({entry:e,written:ln(t)})}#a(){if(!this.#o)return;this.#o=!1;let t=({entry:e})=>{
let i=this.#e.entryOf(e);return!i||!It(i,this.#s)};for(let{entry:e,written:i}of this.#i.filter(t))i!==e.text&&this.#e.keepAsDraft(i);this.#i=this.#i.filter(e=>!t(
e)),this.#c()}#c(){this.#i=this.#i.filter(({entry:t,written:e})=>{let i=this.#e.rowOf(t);return i?(this.#e.reopen(i,tt(i).entry,e),!1):!0})}};var js=class{#t;#e;constructor(t){this.#t=t,this.#e=r(".resync-kept",t),r("button",t).onclick=()=>t.hidden=!0}show(t,{signal:e}){this.#t.hidden=!0,t.addEventListener(
"resync",({detail:i})=>this.#s(i),{signal:e})}sayKept(){this.#e.hidden=!1}#s({reason:t}){let e=t==="epoch_changed"?"resync.restored":"resync.incomplete";u(r(".r\
esync-text",this.#t),h(e)),this.#e.hidden=!0,this.#t.hidden=!1}};var Bs=class{#t;#e;constructor(t,{router:e,...i}){this.#t=t,this.#e=i;let n=r(".people-button",t),o=()=>e.address.panel==="people",a=()=>n.setAttribute("aria-ex\
panded",o());n.onclick=()=>o()?e.up():e.go({...e.address,panel:"people"}),e.addEventListener("change",a),r(".pins-button",t).onclick=()=>e.go({...e.address,panel:"\
pins"}),r(".reports-button",t).onclick=()=>e.go({...e.address,panel:"reports"})}show(t,{signal:e}){let i=()=>this.#s(t),n=W(()=>e.aborted||i()),{directory:o,presence:a,
reports:c}=this.#e,l=()=>t.state==="live"&&it(t.room)&&c.count(t.id);t.addEventListener("room",i,{signal:e});for(let d of[o,a,c])d.addEventListener("change",n,{
signal:e});t.addEventListener("state",l,{signal:e}),l(),i()}#s({room:t}){u(r(".room-title",this.#t),t.name);let e=r(".room-topic",this.#t),i=kt(t);u(e,i?this.#r(
i):t.topic??""),e.title=e.textContent,this.#i(i),this.#o(t),u(r(".people-count",this.#t),M(t.member_count))}#i(t){let e=r(".room-picture",this.#t);e.hidden=!t,t&&
(T(e,this.#e.directory.of(t)),J(e,this.#e.presence.of(t.id)))}#o(t){let{count:e,hasMore:i}=it(t)?this.#e.reports.waitingIn(t.id):{count:0};r(".reports-button",this.#t).
hidden=!e,u(r(".reports-count",this.#t),e?jt(e,{hasMore:i}):"")}#r(t){return[Kt({state:this.#e.presence.of(t.id)}),Ft(this.#e.directory.of(t))].filter(Boolean).
join(" · ")}};var Lm=450,Cm=10,la=.9,ma="a[href], button:not([hidden])",ua=".code-block pre, .table-scroll",da=`${ma}, ${ua}`,Fs=class{#t;#e;#s;#i;#o;#r=null;constructor({log:t,
scroller:e,timeline:i,actions:n}){this.#t=t,this.#e=e,this.#s=i,this.#o=n,t.addEventListener("pointerover",({target:o})=>this.#n(o.closest(".message")));for(let o of[
"pointerover","focusin"])t.addEventListener(o,({target:a})=>this.#a(a));t.addEventListener("focusin",({target:o})=>this.#c(o.closest(".message"))),t.addEventListener(
"focusout",o=>this.#h(o)),t.addEventListener("click",({target:o})=>this.#m(o)),t.addEventListener("keydown",o=>this.#u(o)),this.#E(),e.addEventListener("focus",
()=>e.matches(":focus-visible")&&this.#s.lastOnScreen?.focus())}show(t){this.#i=t,this.#e.tabIndex=0}around(t){let e=this.#t.contains(document.activeElement);t();
let i=r('.message[tabindex="0"]',this.#t);e&&!this.#t.contains(document.activeElement)?(this.#e.tabIndex=-1,this.#e.focus({preventScroll:!0})):!i&&document.activeElement!==
this.#e&&(this.#e.tabIndex=0)}#n(t){if(!t||t.dataset.state!=="sent")return;let e=r(".message-actions",t)??t.appendChild(y("message-actions")),i=tt(t),n=new Set(
vs(i,this.#i).map(({name:o})=>o));i.entry.deleted||n.add("more"),n.has("edit")&&n.delete("link");for(let o of e.children)o.hidden=!n.has(o.dataset.action);e.hidden=
[...e.children].every(o=>o.hidden)}#a(t){let e=t.closest(".reaction");e&&na(e,tt(e.closest(".message")).entry,this.#i)}#c(t){if(t){this.#n(t),this.#e.tabIndex=-1;
for(let e of this.#t.querySelectorAll('.message[tabindex="0"]'))e.tabIndex=-1;t.tabIndex=0}}#h({target:t,relatedTarget:e}){let i=t.closest(".message");if(i&&!i.
contains(e))for(let n of i.querySelectorAll(da))n.tabIndex=-1}#m(t){let e=t.closest(".message"),i=t.closest("[data-action]"),n=t.matches(".avatar, .message-auth\
or")?"person":i?.dataset.action;e&&this.#o[n]?.(e,tt(e),i)}#u(t){let e=t.target.closest(".message");if(!e||t.target.matches("textarea")||t.ctrlKey||t.metaKey||t.
altKey||t.key.startsWith("Arrow")&&t.target.matches(ua))return;let i=t.target===e?this.#p(e,t.key):this.#l(e,t.key);i&&(t.preventDefault(),t.stopPropagation(),i())}#p(t,e){
let{list:i}=this.#s;return{Enter:()=>this.#g(t),ArrowUp:()=>this.#d(i.beside(t,-1)),ArrowDown:()=>this.#d(i.beside(t,1)),Home:()=>this.#d(i.first()),End:()=>{this.#s.
toNewest(),this.#s.focusNewest()},PageUp:()=>this.#f(-la),PageDown:()=>this.#f(la)}[e]}#l(t,e){if(e==="Escape")return()=>t.focus({preventScroll:!0});let i={ArrowRight:1,
ArrowDown:1,ArrowLeft:-1,ArrowUp:-1}[e],n=this.#w(t);return i&&(()=>n.at((n.indexOf(document.activeElement)+i)%n.length).focus())}#d(t){t?.focus({preventScroll:!0}),
t?.scrollIntoView({block:"nearest"})}#f(t){let{list:e}=this.#s;this.#s.scroll(t);let{top:i}=this.#e.getBoundingClientRect(),n=e.messageRows.find(o=>o.getBoundingClientRect().
top>=i);(t<0?n:this.#s.lastOnScreen)?.focus({preventScroll:!0})}#g(t){let e=this.#w(t);for(let i of e)i.tabIndex=0;e[0]?.focus({preventScroll:!0})}#w=t=>[...t.querySelectorAll(
da)];#E(){let t=this.#t;t.addEventListener("pointerdown",e=>this.#b(e),{passive:!0}),t.addEventListener("pointermove",e=>this.#y(e),{passive:!0});for(let e of["\
pointerup","pointercancel"])t.addEventListener(e,()=>this.#x(),{passive:!0});this.#e.addEventListener("scroll",()=>this.#x(),{passive:!0}),t.addEventListener("c\
ontextmenu",e=>{e.pointerType==="touch"&&!e.target.closest("a[href]")&&e.preventDefault()})}#b({pointerType:t,target:e,clientX:i,clientY:n,isPrimary:o}){this.#x();
let a=t==="touch"&&o&&!e.closest(`${ma}, textarea`)&&e.closest(".message");if(!a)return;let c=setTimeout(()=>{this.#r=null,Dm(),this.#o.more(a,tt(a))},Lm);this.#r=
{timer:c,clientX:i,clientY:n}}#y({clientX:t,clientY:e}){let i=this.#r;i&&Math.hypot(t-i.clientX,e-i.clientY)>Cm&&this.#x()}#x(){clearTimeout(this.#r?.timer),this.#r=
null}};function Dm(){let s=t=>{t.preventDefault(),t.stopPropagation()};addEventListener("click",s,{capture:!0,once:!0}),addEventListener("pointerdown",()=>removeEventListener(
"click",s,{capture:!0}),{capture:!0,once:!0})}var qs=class{#t;constructor(t){this.#t=t}show(t,{signal:e}){let i=()=>{let n=Nm(t),o=n?$m(n,t):0;this.#t.hidden=!o,u(this.#t,o?k("seen.count",o):""),this.#t.onclick=
()=>fs({entry:n,conversation:t})};for(let n of[t,t.readers])n.addEventListener("change",i,{signal:e});i()}};function Nm({timeline:s,me:t,room:e}){let i=s.entries.
findLast(_);return i&&i.user.id===t.id&&Ae(i,e)?i:null}var $m=({seq:s},{readers:t,me:e})=>t.of(s).filter(i=>i!==e.id).length;var Rm={"sign-in":{key:"status.ended.action",go:$t},reload:{key:"again",go:()=>location.reload()},rooms:{key:"status.rooms.action",go:s=>s.go(X)}},Mm=new Set(["\
connecting","catching-up"]),Hs=class{#t;#e;constructor(t,{router:e}){this.#t=t,this.#e=e}show(t,{signal:e}){let i=()=>this.#s(t.state);t.addEventListener("state",
i,{signal:e}),i()}#s(t){this.#t.dataset.state=t,this.#t.closest(".conversation").classList.toggle("is-opening",Mm.has(t)),r(".status-text",this.#t).textContent=
t==="live"?"":h(`status.${t}`);let e=r("button",this.#t),i=Rm[Dt[t]?.next];e.hidden=!i,i&&(e.textContent=h(i.key),e.onclick=()=>i.go(this.#e))}};var Im=900,Ws=class{#t;#e;#s;constructor(t,{isFollowing:e}){this.#t=t,this.#e=e,t.addEventListener("scroll",()=>this.#i(),{passive:!0})}draw(){let{top:t}=this.#t.
getBoundingClientRect();for(let e of this.#t.querySelectorAll(".day"))r(".day-title",e).classList.toggle("is-over",e.getBoundingClientRect().top<t)}#i(){if(this.#e())
return this.#o();this.#t.classList.add("is-scrolling"),clearTimeout(this.#s),this.#s=setTimeout(()=>this.#o(),Im)}#o(){clearTimeout(this.#s),this.#t.classList.remove(
"is-scrolling")}};var fa=new Set(["joined","left","added","removed"]),Pm=new Set(["began","brought"]),dn=new Set(["joined","left"]);function mn(s){let t=[];for(let e of jm(s)){let i=t.
at(-1);i&&Bm(i[0],e)?i.push(e):t.push([e])}return t.map(Fm)}function jm(s){let t=new Map(s.filter(({type:i})=>dn.has(i)).map(i=>[i.user.id,i]));return s.filter(
({type:i})=>!Pm.has(i)).filter(i=>!dn.has(i.type)||t.get(i.user.id)===i)}function Bm(s,{type:t,user:e}){return s.type!==t||!fa.has(t)?!1:dn.has(t)||s.user.id===
e.id}function Fm(s){let[{type:t,user:e,member:i,role:n,name:o,topic:a}]=s,c={user:g(e),name:o,topic:a,member:i&&g(i)};if(fa.has(t)){let l=[...new Set(s.map(d=>g(
d.member??d.user)))];return k(`notice.${t}`,l.length,{...c,names:nt(l)})}return t==="role"?h(`notice.role.${n}`,c):t==="topic"&&!a?h("notice.topic.removed",c):h(
`notice.${t}`,c)}var qm=300;function pa(s,t,e){let{before:i,firstNew:n,me:o}=e,a=[];i&&a.push({key:ga(new Date(i.at)),at:new Date(i.at),rows:[],isContinued:!0});let c=i;for(let l of[
...s,...t.map(d=>Hm(d,o))]){let d=Wm(a,new Date(l.at));n!==null&&l.seq===n&&(d.rows.push({key:"new-line",kind:"new-line"}),c=null),!d.rows.length&&!d.isContinued&&
(c=null),_(l)?d.rows.push(Um(l,c,e)):Vm(d.rows,Ym(l,e)),c=l}return a.filter(({rows:l})=>l.length)}var un=new WeakMap;function Hm(s,t){let{clientId:e,text:i,at:n,
failure:o}=s;if(!un.has(s)){let a={type:"message",seq:null,at:n,user:t,text:i,deleted:!1,clientId:e,failure:o,unsent:!0};un.set(s,a)}return un.get(s)}var ga=s=>`${s.
getFullYear()}-${s.getMonth()+1}-${s.getDate()}`;function Wm(s,t){let e=ga(t),i=s.at(-1);return i&&(i.key===e||t<i.at)?i:(s.push({key:e,at:t,rows:[],isContinued:!1}),
s.at(-1))}function Um(s,t,{me:e,live:i,edits:n,personOf:o,isBlocked:a}){let c=s.user.id===e.id,l=n.get(s.seq),d=s.unsent?s:l,m=d?.failure?"failed":d?"pending":"\
sent",p=o(s.user);return{key:c&&s.clientId?s.clientId:`seq-${s.seq}`,kind:"message",entry:s,own:c,me:e,author:p,name:p.display_name||p.name,picture:p.picture,isBlocked:a(
s),mentioned:Km(s,o),edit:l,leads:!Gm(s,t),state:m,pending:m!=="pending"?null:i?"sending":"waiting"}}var Km=({mentions:s=[]},t)=>s.map(({user:e,name:i})=>e?g(t(
{id:e,name:i})):i).join(`
`);function Gm(s,t){return!t||!_(t)||t.user.id!==s.user.id?!1:new Date(s.at)-new Date(t.at)<qm*1e3}var zm={joined:"began",added:"brought"};function Ym(s,{personOf:t,
isDirect:e}){let{user:i,member:n,type:o}=s;return{...s,type:e&&zm[o]||o,user:t(i),member:n&&t(n)}}function Vm(s,t){let e=s.at(-1);e?.kind==="notice"?e.entries.push(
t):s.push({key:`notice-${t.seq}`,kind:"notice",entries:[t]})}var Us=class{#t=new Map;#e=0;#s=null;fit(t){t!==this.#s&&(this.#s=t,this.clear())}clear(){this.#t.clear(),this.#e=0}set(t,e){this.#e+=e-(this.#t.get(t)??0),this.#t.
set(t,e)}of(t,e,i){let{mean:n}=this,o=0;for(let a=e;a<i;a+=1)o+=this.#t.get(t[a].seq)??n;return o}at(t,e){let{mean:i}=this,n=0;for(let o=e;n<t.length&&o>0;n+=1)
o-=this.#t.get(t[n].seq)??i;return n}get mean(){return this.#t.size?this.#e/this.#t.size:44}};var Ks=class{#t;#e;#s=null;#i;following=!0;constructor(t,{mayFollow:e}){this.#t=t,this.#e=e,t.addEventListener("scroll",()=>this.#r(),{passive:!0});let i=new ResizeObserver(
()=>this.following?this.toBottom():this.#a());i.observe(t),i.observe(t.firstElementChild)}keep(t){let e=this.following?null:this.#h(),i=e?.getBoundingClientRect().
top;t(),this.following?this.toBottom():e?.isConnected&&this.#c(e.getBoundingClientRect().top-i),this.#n()}toBottom(){this.following=this.#e(),this.#t.scrollTop=
this.#t.scrollHeight}stay(){this.following=!1}revealAbove(t){let{top:e}=this.#t.getBoundingClientRect();return!t||t.getBoundingClientRect().top>=e?!1:(this.reveal(
t),!0)}isInView(t){let[e,i]=[this.#t,t].map(n=>n.getBoundingClientRect());return i.top>=e.top&&i.bottom<=e.bottom}reveal(t){this.putAt(t,this.#t.clientHeight/5)}putAt(t,e){
let{top:i}=this.#t.getBoundingClientRect();this.#t.scrollTop+=t.getBoundingClientRect().top-i-e,this.following=this.#o,this.#n()}placeIn(t){let e=this.#m(t);return e?
{row:e,offset:e.getBoundingClientRect().top-this.#t.getBoundingClientRect().top}:null}lastAboveFoot(t){let e=this.#t.getBoundingClientRect().bottom+1;return t[pe(
t,i=>i.getBoundingClientRect().bottom>e)-1]}get isNearTop(){return this.#t.scrollTop<this.#t.clientHeight}get isNearFoot(){let{scrollHeight:t,scrollTop:e,clientHeight:i}=this.#t;
return t-e-i<i}get#o(){let{scrollHeight:t,scrollTop:e,clientHeight:i}=this.#t;return this.#e()&&t-e-i<48}#r(){this.following=this.#o,this.#n()}#n(){this.#s=this.
following?null:this.placeIn(this.#t.querySelectorAll(".day-rows > *")),this.#i=this.#t.clientWidth}#a(){let{row:t,offset:e}=this.#s??{};!t?.isConnected||this.#i===
this.#t.clientWidth||(this.#c(t.getBoundingClientRect().top-this.#t.getBoundingClientRect().top-e),this.#i=this.#t.clientWidth)}#c(t){Math.abs(t)>=.5&&(this.#t.
scrollTop+=t)}#h(){return this.#m(this.#t.querySelectorAll(".day-rows > *"))}#m(t){let{top:e}=this.#t.getBoundingClientRect();return t[pe(t,i=>i.getBoundingClientRect().
bottom>e)]}};function pe(s,t){let e=0,i=s.length;for(;e<i;){let n=e+i>>1;t(s[n])?i=n:e=n+1}return e}var Jm=24,wa=4,Xm=80,Zm=180,pn=.75,Qm=1+pn,tu=1+2*pn,eu=4,su={message:ra,notice:()=>y("notice"),"new-line":()=>y("new-line")},iu={message:aa,notice:ru,"new-line":()=>{}},
Gs=class{#t;#e;#s;#i;#o;#r=new Us;#n=[];#a=[];#c=null;#h=[];#m=[];#u=null;#p=null;#l=0;#d=0;#f;#g=0;#w=0;constructor({scroller:t,keeper:e,changing:i}){this.#t=t,
this.#e=e,this.#s=r(".timeline-log",t),this.#i=r(".rows-above",t),this.#o=r(".rows-below",t),this.#f=i;let n=()=>{this.#g=t.clientWidth,this.#w=t.clientHeight};
new ResizeObserver(n).observe(t),n()}get rows(){return this.#h}get messageRows(){return this.#h.filter(t=>t.matches(".message"))}get isEmpty(){return!this.#m.some(
({kind:t})=>t==="message")}clear(){this.#s.replaceChildren(),this.#r.clear(),this.#n=this.#a=this.#h=this.#m=[],this.toEnd()}draw(t,e,i,{aloud:n=!1}={}){this.#n=
t,this.#a=e,this.#c=i,this.#y(),this.#E({aloud:n})}follow(){for(let t=0;t<eu;t+=1){let e=this.#k();if(!e)return;this.#v(),this.#S(e),this.#E()}}toEnd(){this.#u=
this.#p=null,this.#y()}show(t){let e=Math.min(z(this.#n,t),this.#n.length-1);return(e<this.#l||e>=this.#d)&&(this.#v(),this.#S(this.#O(e)),this.#E()),this.rowOf(
t)}rowOf(t){return r(`.message[data-seq="${t}"]`,this.#s)??this.#_(t)}beside(t,e){let{messageRows:i}=this,n=i.indexOf(t)+e;if(i[n])return i[n];if(!(e<0?this.#l===
0:this.#d===this.#n.length))return this.#v(),this.#S(this.#O(e<0?this.#l:this.#d)),this.#E(),i=this.messageRows,n=i.indexOf(t)+e,i[n]}first(){let t=this.#n.find(
_);return t&&this.show(t.seq)}onScreen({first:t,last:e}){let{top:i,bottom:n}=this.#t.getBoundingClientRect(),o=p=>w=>w.getBoundingClientRect().bottom>p,a=pe(this.#h,
o(i)),c=pe(this.#h,o(n+1))-1,l=this.#m.slice(a,c+1).flatMap(fn);if(!l.length)return this.#n.length||t===null?null:{from:t,to:e};let d=this.#n[z(this.#n,l[0])-1],
m=this.#n[z(this.#n,l.at(-1))+1];return{from:d?d.seq+1:t,to:m?m.seq-1:e}}#E({aloud:t=!1}={}){this.#s.setAttribute("aria-live",t?"polite":"off"),this.#f(()=>this.#e.
keep(()=>this.#b()))}#b(){this.#r.fit(this.#g);let t=this.#n.slice(this.#l,this.#d),e=this.#d===this.#n.length,i=this.#n[this.#l-1],n=pa(t,e?this.#a:[],{...this.#c,
before:i});A(this.#s,n,{create:()=>y("day"),update:nu}),this.#m=n.flatMap(({rows:o})=>o),this.#h=[...this.#s.querySelectorAll(".day-rows > *")],ya(this.#i,this.#r.
of(this.#n,0,this.#l)),ya(this.#o,this.#r.of(this.#n,this.#d,this.#n.length))}#y(){let{length:t}=this.#n,e=this.#A;this.#d=this.#p===null?t:Math.min(t,z(this.#n,
this.#p+1)),this.#l=this.#u===null?this.#d-this.#T(Qm):z(this.#n,this.#u),this.#l>=this.#d&&(this.#d=Math.max(this.#d,Math.min(t,e))),this.#l>=this.#d&&(this.#l=
this.#d-e),this.#p===null&&this.#d-this.#l>e+e/4&&this.#x(e),this.#S([this.#l,this.#d])}#x(t){this.#e.following||!this.#h.length?this.#l=this.#d-t:this.#d=this.#l+
t+t/4,this.#v()}#S([t,e]){let{length:i}=this.#n;for(this.#d=Math.min(Math.max(Math.round(e),0),i),this.#l=Math.min(Math.max(Math.round(t),0),this.#d);this.#l>0&&
this.#l<i&&!_(this.#n[this.#l])&&!_(this.#n[this.#l-1]);)this.#l-=1;for(;this.#d>0&&this.#d<i&&!_(this.#n[this.#d])&&!_(this.#n[this.#d-1]);)this.#d+=1;this.#u=
this.#n[this.#l]?.seq??null,this.#p=this.#d===i?null:this.#n[this.#d-1].seq}#k(){let{top:t,bottom:e,height:i}=this.#t.getBoundingClientRect(),n=this.#s.getBoundingClientRect(),
o=pn*i,a=this.#A,c=a/wa;if(!i||!this.#h.length)return null;if(n.bottom<t||n.top>e)return this.#O(this.#r.at(this.#n,t-this.#i.getBoundingClientRect().top));let[
l,d]=[this.#l-c,this.#d+c];return this.#l>0&&n.top>t-o?[l,Math.min(this.#d,l+a)]:this.#d<this.#n.length&&n.bottom<e+o?[Math.max(this.#l,d-a),d]:null}#O(t){let e=this.#T(
tu)/2;return[t-e,t+e]}get#A(){let t=wa*this.#w/Jm;return Math.round(Math.min(Zm,Math.max(Xm,t)))}#T(t){return Math.ceil(t*this.#w/this.#r.mean)}#v(){let t=this.#s.
getBoundingClientRect().top;this.#h.forEach((e,i)=>{let[n,...o]=fn(this.#m[i]);if(!n)return;let{bottom:a}=e.getBoundingClientRect();this.#r.set(n,a-t);for(let c of o)
this.#r.set(c,0);t=a})}#_(t){return this.#h[this.#m.findIndex(e=>e.kind==="notice"&&fn(e).includes(t))]}},fn=({entry:s,entries:t=[s]})=>t.flatMap(e=>e?.seq??[]);
function ya(s,t){let e=`${t}px`;s.style.blockSize!==e&&(s.style.blockSize=e)}function nu(s,{at:t,rows:e,isContinued:i}){u(r(".day-title span",s),Yn(t)),s.classList.
toggle("is-continued",i),s.classList.toggle("is-silent",e.every(ou)),A(r(".day-rows",s),e,{create:({kind:n})=>su[n](),update:(n,o)=>iu[o.kind](n,o)})}var ou=({kind:s,
entries:t})=>s==="notice"&&!mn(t).length;function ru(s,{entries:t}){let e=mn(t);e.length===s.children.length&&e.every((i,n)=>s.children[n].textContent===i)||s.replaceChildren(
...e.map(i=>ct("p",i)))}var au=2e3,cu=400,gn={connecting:"timeline.loading","catching-up":"timeline.loading",reconnecting:"timeline.waiting",restarting:"timeline.waiting",offline:"time\
line.waiting"},zs=class{#t;#e;#s;#i;#o;#r;#n=null;#a;#c=!1;#h=!1;#m=!1;#u=new Set;#p=null;#l=null;#d=W(()=>this.#f());constructor(t,{changing:e,onNewest:i,onMoved:n}){
this.#t=t,this.toNewest=i,this.#e=r(".timeline-scroll",t),this.#s=r(".timeline-start",t),this.#i=new Ks(this.#e,{mayFollow:()=>this.#n?.history.isAtNewest??!0}),
this.#r=new Gs({scroller:this.#e,keeper:this.#i,changing:e}),this.#o=new Ws(this.#e,{isFollowing:()=>this.#i.following});let o,a=()=>{clearTimeout(o),o=setTimeout(
()=>this.#n&&n(),cu),this.#y()};this.#e.addEventListener("scroll",a,{passive:!0}),r('[data-testid="new-pill"]',t).onclick=()=>this.#k(),r('[data-testid="first-u\
nread"]',t).onclick=()=>this.#O(),r('[data-testid="mark-read"]',t).onclick=()=>this.#v(),document.addEventListener("visibilitychange",()=>document.hidden&&this.#_()),
Q.addEventListener("ready",this.#d),addEventListener("blur",()=>this.#_()),addEventListener("focus",()=>this.#L())}get list(){return this.#r}show(t){this.#a?.abort(),
this.#a=new AbortController;let{signal:e}=this.#a;this.#n=t,this.#c=!1,this.#h=!0,this.#m=!1,this.#u.clear(),this.#p=this.#l=null,this.#r.clear(),t.addEventListener(
"change",this.#d,{signal:e}),this.#i.following=!0,this.#f()}follow(){this.#h=!1,this.#n.history.toNewest(),this.#r.toEnd(),this.#f(),this.#i.toBottom(),this.#y()}async goTo(t){
this.#h=!1;let e=this.#n,i=await e.history.goTo(t);if(e!==this.#n||i===null)return!0;if(!i)return!1;this.#i.stay(),this.#c||=e.state==="live",this.#f();let n=this.#r.
show(t);return this.#i.reveal(n),this.#y(),du(n),!0}lookAt(t){let e=this.#r.rowOf(t);if(e&&this.#i.isInView(e))return e;this.#i.stay();let i=this.#r.show(t);return this.#i.
reveal(i),this.#y(),i}get place(){if(this.#i.following)return null;let{row:t,offset:e}=this.#i.placeIn(this.#r.messageRows)??{};return t?.dataset.seq?{seq:Number(
t.dataset.seq),offset:e}:null}async comeBackTo(t){if(!t)return this.follow();this.#h=!1;let e=this.#n,i=await e.history.goTo(t.seq);e!==this.#n||!i||(this.#i.stay(),
this.#f(),this.#i.putAt(this.#r.show(t.seq),t.offset),this.#y())}scroll(t){this.#e.scrollBy({top:t*this.#e.clientHeight,behavior:"instant"}),this.#y()}get lastOnScreen(){
return this.#i.lastAboveFoot(this.#r.messageRows)??this.#r.messageRows[0]}focusNewest(){let t=this.lastOnScreen;return t?.focus({preventScroll:!0}),!!t}entryAsItWas({
seq:t,at:e}){let i=this.#n.history.shown.entry(t);return i?.at===e?i:void 0}#f(){let t=this.#n;if(!t)return;let{state:e,timeline:i,history:n,room:o,me:a,unread:c,
unsentEdits:l}=t,d=e==="live";d&&this.#c&&this.#i.following&&i.trim();let{first:m,last:p,entries:w}=n.shown,S=m===this.#p&&p>this.#l;this.#p=m,this.#l=p;let P=L=>t.
personOf(L),q=L=>t.isBlocked(L),V={me:a,firstNew:c.first,live:d,edits:l,personOf:P,isBlocked:q,isDirect:o.kind==="direct"};this.#r.draw(w,n.isAtNewest?t.unsent:
[],V,{aloud:d&&this.#c&&S&&n.isAtNewest}),this.#g(),d?!this.#c&&!this.#m&&this.#E():this.#c=!1,this.#y()}#g(){let{timeline:t,history:e,state:i,room:n}=this.#n,o=t.
cursor!==null||!e.isAtNewest;r('.timeline-empty [data-open="add-people"]',this.#t).hidden=!mt(n);for(let l of["p",'[data-open="invite"]'])r(`.timeline-empty ${l}`,
this.#t).hidden=n.kind==="direct";this.#t.classList.toggle("is-empty",o&&this.#r.isEmpty),this.#t.classList.toggle("is-loading",!o&&["connecting","catching-up"].
includes(i));let a=i==="live"&&this.#u.has("older"),c=hu({known:o,timeline:t,history:e,room:n,state:i,failed:a});this.#s.dataset.text!==c&&(this.#s.dataset.text=
c,this.#i.keep(()=>this.#s.replaceChildren(c,...a?[" ",this.#w()]:[])))}#w(){let t=ct("button",h("again"),"link-button");return t.onclick=()=>this.#x("older"),t}#E(){
let{history:t,reading:e,room:i,unread:n}=this.#n;if(this.#h&&i.isKept)return;let o=n.first,a=this.#h&&this.#i.following;if(this.#h=!1,a&&n.stoppedElsewhere)return this.#A();
this.#c=!0,this.#u.clear(),e.back(n),!(!this.#i.following||!t.isAtNewest||o===null)&&(this.#i.stay(),this.#r.show(o),this.#i.revealAbove(r(".new-line",this.#e))||
this.#b())}#b(){this.#r.toEnd(),this.#f(),this.#i.toBottom()}#y(){if(!this.#n)return;this.#r.follow();let{reading:t,history:e}=this.#n,i=this.#r.onScreen(e.shown);
i&&!document.hidden&&document.hasFocus()&&this.#c&&t.see(i),this.#c&&!this.#u.has("older")&&this.#i.isNearTop&&e.hasOlder&&this.#x("older"),!this.#u.has("newer")&&
this.#i.isNearFoot&&!e.isAtNewest&&this.#x("newer"),this.#o.draw(),this.#S(i)}async#x(t){let e=this.#n,{history:i}=e;try{await(t==="older"?i.loadOlder():i.loadNewer()),
this.#u.delete(t)}catch{e===this.#n&&this.#u.add(t)}this.#d()}#S(t){let{reading:e,unread:i}=this.#n,n=t?i.below(t.to):0,o=t&&e.seen>=t.from-1&&e.seen<=t.to,a=r(
'[data-testid="new-pill"]',this.#t);a.hidden=this.#i.following,a.classList.toggle("has-news",n>0),u(r("span",a),n?k("timeline.pill",n):h("timeline.to_newest")),
r(".unread-note",this.#t).hidden=!i.stoppedElsewhere||o}#k(){this.#u.delete("newer"),this.toNewest(),this.focusNewest()}async#O(){(await this.#T().catch(e=>x(O(
e))))?.focus({preventScroll:!0}),this.#y()}async#A(){let t=this.#n;this.#m=!0,await this.#T().catch(()=>{}),t===this.#n&&(this.#m=!1,this.#c=t.state==="live",this.#f())}async#T(){
let t=this.#n,{reading:e,history:i}=t;if(e.newAfter=e.seen,await i.goTo(e.seen+1,{exactly:!1}),t!==this.#n)return;this.#i.stay(),this.#f();let{entries:n}=i.shown,
o=this.#r.show(t.unread.first??n[z(n,e.seen+1)]?.seq),a=r(".new-line",this.#e)??o;return a&&this.#i.reveal(a),o}#v(){let{reading:t,timeline:e}=this.#n;t.seeAll(
e.cursor),t.answered(),this.focusNewest(),this.#f()}#_(){this.#n?.reading.away(),this.#n?.keep()}#L(){this.#n&&(this.#u.delete("newer"),this.#c=!1,this.#f())}};
function hu({known:s,timeline:t,history:e,room:i,state:n,failed:o}){return o?h("timeline.older_failed"):s?e.hasOlder?n==="live"?h("timeline.loading_older"):gn[n]===
"timeline.waiting"?h("timeline.older_waiting"):"":lu(i,t):gn[n]?h(gn[n]):""}function lu({kind:s,name:t},{floor:e}){return e>1?h("timeline.beginning.joined"):h(s===
"direct"?"timeline.beginning.direct":"timeline.beginning",{room:t})}function du(s){s.tabIndex=-1,s.focus({preventScroll:!0}),s.classList.add("is-marked"),setTimeout(
()=>s.classList.remove("is-marked"),au)}var mu=3,Ys=class{#t;constructor(t){this.#t=t}show({typing:t},{signal:e}){let i=()=>this.#t.textContent=uu(t.users);t.addEventListener("change",i,{signal:e}),i()}};
function uu(s){return s.length?s.length>mu?h("typing.many"):k("typing",s.length,{names:nt(s.map(g))}):""}var wn=60,Vs=class{#t=null;#e;#s;#i;#o;#r;#n;#a;#c;#h;#m;#u;#p;constructor({router:t,socket:e,drafts:i,scheduled:n,saved:o,directory:a,presence:c,reports:l,rooms:d}){
this.#m=l,this.#u=o,this.#p={rooms:d,directory:a},this.#i=t,this.#s=new zs(r(".timeline"),{changing:m=>this.#a.around(()=>this.#r.around(()=>this.#n.around(m))),
onNewest:()=>this.#l(),onMoved:()=>t.keepPlace()}),this.#o=new Ns({form:r(".composer"),note:r(".composer-note"),socket:e,drafts:i,rooms:d,directory:a,goHome:()=>t.
go(X),onSent:()=>this.#l(),onEditLast:()=>this.#x(),onLater:m=>er({text:m,conversation:this.#t,scheduled:n})}),this.#r=new Fs({log:r(".timeline-log"),scroller:r(
".timeline-scroll"),timeline:this.#s,actions:this.#g()}),Jr(r(".timeline-log")),this.#c=new js(r(".resync-note")),this.#n=new Ps(r(".timeline-log"),{rowOf:({seq:m})=>this.#s.
list.rowOf(m),entryOf:m=>this.#s.entryAsItWas(m),reopen:(m,p,w)=>this.#S(m,p,{written:w,focus:!1}),keepAsDraft:m=>this.#k(m)}),this.#a=new Is(r(".find-bar"),{timeline:this.#s}),
this.#h=[this.#a,this.#c,this.#n,new Bs(r(".room-header"),{router:t,directory:a,presence:c,reports:l}),new Hs(r(".status[data-state]"),{router:t}),new Ys(r(".ty\
ping")),new qs(r(".seen-line")),this.#o]}show(t){this.#e?.abort(),this.#e=new AbortController,this.#t=t;for(let e of this.#h)e.show(t,this.#e);this.#r.show(t),t.
addEventListener("many",({detail:e})=>this.#A(t,e),this.#e),this.#s.show(t)}focusComposer(){this.#o.focus()}async goTo(t){await this.#s.goTo(t).catch(i=>i.status===
422?!1:x(O(i))??!0)||(x(h("message.missing")),this.#s.follow())}get place(){return this.#s.place}comeBackTo(t){return this.#s.comeBackTo(t).catch(e=>x(O(e)))}get keys(){
return{find:()=>this.#a.open(),writeOn:()=>this.focusComposer(),leaveComposer:({target:t})=>t.matches(".composer-text")&&this.#s.focusNewest(),scrollUp:()=>this.#s.
scroll(-.9),toNewest:()=>this.#l()}}#l(){let{address:t}=this.#i;t.seq?this.#i.go({...t,seq:null},{replace:!0}):this.#s.follow()}#d({seq:t}){let{id:e,me:i,timeline:n}=this.#t;
return ps({message:{room:e,seq:t,epoch:n.epoch},me:i,saved:this.#u})}#f({seq:t}){return this.#u.forget({room:this.#t.id,seq:t}).then(()=>x(h("saved.forgotten"))).
catch(i=>x(O(i)))}#g(){return{person:(t,{entry:e})=>this.#i.go({...this.#i.address,panel:`person:${e.user.id}`}),mention:(t,e,i)=>this.#i.go({...this.#i.address,
panel:`person:${i.dataset.user}`}),reveal:(t,{entry:e})=>{this.#t.reveal(e.seq),t.focus({preventScroll:!0})},report:(t,{entry:e,author:i})=>sr({entry:e,author:i,
room:this.#t.room,reports:this.#m}),save:(t,{entry:e})=>this.#d(e),unsave:(t,{entry:e})=>this.#f(e),seen:(t,{entry:e})=>fs({entry:e,conversation:this.#t}),react:(t,{
entry:e},i)=>this.#E(e,i??t),reaction:(t,{entry:e},i)=>this.#b(e,i.dataset.key),pin:(t,{entry:e})=>this.#t.pin(e.seq).catch(i=>x(O(i))),unpin:(t,{entry:e})=>this.#t.
unpin(e.seq).catch(i=>x(O(i))),reactions:(t,{entry:e})=>dr({entry:e,conversation:this.#t}),unread:(t,{entry:e})=>this.#t.markUnread(e.seq),copy:(t,e)=>Tt($s(e),
"message.copied"),"copy-code":(t,e,i)=>Tt(r("code",i.closest(".code-block")).textContent,"message.code.copied"),link:(t,{entry:e})=>Tt(this.#y(e),"message.link.\
copied"),edit:(t,{entry:e})=>this.#S(t,e),delete:(t,{entry:e})=>this.#O(t,e),retry:(t,{entry:e,edit:i=e})=>this.#t.retry(i.clientId),discard:(t,{entry:e,edit:i=e})=>this.#T(
i.clientId),more:(t,e,i)=>this.#w(t,e,i)}}async#w(t,e,i){let n=await pr({row:t,item:e,button:i,conversation:this.#t});n&&this.#g()[n](t,tt(t))}async#E({seq:t},e){
let i=this.#t,n=await xs(e);n&&await i.react(t,n).catch(o=>x(O(o)))}#b({seq:t,reactions:e},i){let n=this.#t;(e.some(c=>c.emoji===i&&c.users.includes(n.me.id))?n.
unreact(t,i):n.react(t,i)).catch(c=>x(O(c)))}#y({seq:t}){return location.origin+et({view:"room",room:this.#t.id,seq:t})}#x(){let t=this.#t.lastOwn;if(!t)return x(
h("message.edit.none"));this.#t.history.isAtNewest||this.#s.follow();let e=this.#s.list.show(t.seq);this.#S(e,t,{done:()=>this.focusComposer()})}#S(t,{seq:e,text:i},{
written:n=i,focus:o=!0,done:a=()=>t.focus()}={}){let c=this.#t,{epoch:l}=c.timeline;ha(t,{text:i,written:n,focus:o,help:d=>Xi(d,{context:()=>({conversation:c,...this.#p})}),
save:d=>c.edit({seq:e,epoch:l},d),onEmpty:()=>this.#O(t,tt(t).entry),done:a})}#k(t){this.#o.add(t),this.#c.sayKept()}async#O(t,{seq:e,user:i,text:n}){let o=this.#t,
{epoch:a}=o.timeline,c=i.id===o.me.id,l={text:pu(n),author:g(o.personOf(i))},d=await(c?N(fu(l)):Jo({seq:e,epoch:a,words:l,conversation:o}));t.focus({preventScroll:!0}),
!(!d||!c)&&await o.delete({seq:e,epoch:a}).catch(m=>x(O(m)))}async#A(t,{clientId:e,count:i}){await N({title:k("mention.many.title",i),text:h("mention.many.text"),
action:h("mention.many.send"),isHarmless:!0})&&t.sendToMany(e)}#T(t){this.#t.discard(t),this.focusComposer()}},fu=s=>({title:h("message.delete.title"),text:h("m\
essage.delete.text",s),action:h("message.delete")});function pu(s){let t=rt(s).replace(/\s+/gu," ").trim();if(t.length<=wn)return t;let e=t.slice(0,wn).toWellFormed();
return`${e.slice(0,Math.max(e.lastIndexOf(" "),wn/2))}…`}var Js=class{#t;#e;#s;constructor(t,{drafts:e,rooms:i}){this.#t=t,this.#e=e,this.#s=i,e.addEventListener("change",()=>this.#i()),i.addEventListener("change",W(()=>this.#i()))}get title(){
return h("drafts.title")}show(){this.#i(),r(".place-title",this.#t).focus()}#i(){let t=this.#e.rooms.map(e=>this.#s.find(e)).filter(Boolean);r(".drafts-none",this.#t).
hidden=t.length>0,A(r(".draft-list",this.#t),t,{key:({id:e})=>e,create:()=>y("draft-item"),update:(e,i)=>this.#o(e,i)})}#o(t,e){let i=r("a",t);i.href=`/rooms/${e.
id}`,ot(i,St(e)),u(r(".draft-room",i),e.name),u(r(".draft-text",i),this.#e.of(e.id));let n=r("button",t);n.title=h("drafts.delete"),n.setAttribute("aria-label",
h("drafts.delete.from",{room:e.name})),n.onclick=()=>this.#e.keep(e.id,"")}};var gu=200,wu={ArrowDown:1,ArrowUp:-1},Xs=class{#t;#e;#s;#i;constructor(t,{inbox:e,...i}){this.#t=t,this.#e=e,this.#s=i,this.#i=B(t,{list:e.list,into:".inbox-li\
st",none:".inbox-none",create:()=>y("inbox-item"),update:(o,a)=>this.#r(o,a)});let n=W(()=>t.hidden||this.#i());for(let o of[i.rooms,i.directory])o.addEventListener(
"change",n);r(".inbox-filters",t).onclick=({target:o})=>{let a=o.closest("[data-filter]");a&&this.#o(a.dataset.filter)},r('[data-testid="inbox-all-done"]',t).onclick=
()=>this.#h(e.setAllDone()),r(".inbox-list",t).addEventListener("keydown",o=>this.#c(o))}get title(){return h("inbox.title")}show(){this.#o(this.#e.filter),r(".\
place-title",this.#t).focus()}leave(){this.#e.leave()}#o(t){for(let e of this.#t.querySelectorAll("[data-filter]"))e.setAttribute("aria-pressed",e.dataset.filter===
t);u(r(".inbox-none",this.#t),h(t==="done"?"inbox.none.done":"inbox.none")),this.#e.show(t)}#r(t,e){let{message:i,by:n,unread:o,done:a}=e,{directory:c,rooms:l}=this.#s,
d=c.of(n),m=r("a",t);t.classList.toggle("is-unread",o),m.href=et({view:"room",room:i.room,seq:i.seq}),T(r(".avatar",m),d),u(r(".inbox-what",m),this.#n(e,g(d))),
u(r(".inbox-room",m),l.find(i.room)?.name??""),u(r(".inbox-time",m),pt(new Date(e.at))),u(r(".inbox-text",m),rt(i.text).replace(/\s+/gu," ").slice(0,gu));let p=r(
"button",t);p.title=h(a?"inbox.reopen":"inbox.done"),p.setAttribute("aria-label",p.title),p.onclick=()=>this.#a(t,e)}#n({kind:t,emoji:e,count:i},n){return t!=="\
reaction"?h(`inbox.${t}`,{name:n}):k("inbox.reaction",i,{name:n,emoji:e??""})}async#a(t,{id:e,done:i}){let n=t.nextElementSibling??t.previousElementSibling,o=t.
contains(document.activeElement);await this.#h(this.#e.setDone(e,!i)),o&&(n?r("a",n):r(".place-title",this.#t)).focus()}#c(t){let e=t.target.closest(".inbox-ite\
m");if(!e||t.altKey||t.ctrlKey||t.metaKey)return;let i=wu[t.key];if(t.key==="Delete")r("button",e).click();else if(i)(i>0?e.nextElementSibling:e.previousElementSibling)?.
querySelector("a").focus();else return;t.preventDefault()}#h(t){return t.catch(e=>x(O(e)))}};var Ea="/me/saved?limit=50",Zs=class{#t;#e;#s;#i;#o=new D;constructor(t,{saved:e,rooms:i,me:n}){this.#t=t,this.#e=e,this.#s=i,this.#i=n,B(t,{list:this.#o,into:"\
.saved-list",none:".saved-none",sort:yu,key:({room:o,seq:a})=>`${o}/${a}`,create:()=>y("saved-item"),update:(o,a)=>this.#r(o,a)}),e.addEventListener("change",()=>t.
hidden||this.#o.open(Ea))}get title(){return h("saved.title")}show(){this.#o.open(Ea),r(".place-title",this.#t).focus()}#r(t,{room:e,seq:i,remind_at:n,due:o,message:a}){
let c=this.#s.find(e),l=r("a",t);l.href=`/rooms/${e}/${i}`,c&&ot(l,St(c)),u(r(".draft-room",l),c?.name??""),u(r(".draft-text",l),h("rooms.last",{user:g(a.user),
text:a.text}));let d=r(".saved-when",t);d.parentElement.hidden=!n;let m=n?ft(new Date(n),zt(this.#i)):"";u(d,n?h(o?"saved.due":"saved.reminder",{date:m}):""),d.
classList.toggle("is-due",o),r('[data-act="remind"]',t).onclick=()=>ps({message:{room:e,seq:i},me:this.#i,saved:this.#e}),r('[data-act="done"]',t).onclick=()=>this.#e.
forget({room:e,seq:i}).catch(p=>x(O(p)))}},yu=s=>[...s.filter(({due:t})=>t),...s.filter(({due:t})=>!t)];var Qs=class{#t;#e;#s;#i;#o=!1;constructor(t,{scheduled:e,rooms:i,me:n}){this.#t=t,this.#e=e,this.#s=i,this.#i=n,e.addEventListener("change",()=>this.#o&&!t.hidden&&
this.#r())}get title(){return h("scheduled.title")}show(){this.#o=!0,this.#r(),r(".place-title",this.#t).focus()}async#r(){let t=await this.#e.load().catch(e=>x(
O(e)));t&&(r(".scheduled-none",this.#t).hidden=t.length>0,A(r(".scheduled-list",this.#t),t,{key:({id:e})=>e,create:()=>y("scheduled-item"),update:(e,i)=>this.#n(
e,i)}))}#n(t,e){let{room:i,at:n,repeat:o,time_zone:a,failure:c,text:l}=e,d=this.#s.find(i),m=r("a",t);m.href=`/rooms/${i}`,d&&ot(m,St(d)),u(r(".draft-room",m),d?.
name??h("scheduled.left")),u(r(".draft-text",m),l);let p=o==="once",w=ft(new Date(n),p?zt(this.#i):a);u(r(".scheduled-at",t),p?w:h("scheduled.repeats",{repeat:h(
`repeat.${o}`),date:w}));let S=r(".scheduled-failure",t);S.hidden=!c,u(S,c?h("scheduled.failed",{reason:O({code:c})}):""),this.#a(t,"now",()=>this.#e.sendNow(e)).
hidden=!p,this.#a(t,"change",()=>this.#c(e)),this.#a(t,"cancel",()=>this.#h(e))}#a(t,e,i){let n=r(`[data-act="${e}"]`,t);return n.onclick=()=>Promise.resolve(i()).
catch(o=>x(O(o))),n}#c(t){let{at:e,repeat:i,text:n}=t;return Yt({title:h("scheduled.change"),action:h("save"),me:this.#i,words:n,repeats:!0,repeat:i,before:Date.
parse(e),act:async o=>{await this.#e.change(t,o),this.#r()}})}async#h(t){await N({title:h("scheduled.cancel.title"),text:h("scheduled.cancel.text"),action:h("sc\
heduled.cancel")})&&await this.#e.cancel(t)}};var yn=matchMedia("(min-width: 45rem)"),Eu=matchMedia("(min-width: 68rem)"),xa="parley:panel",ti=class{#t=r(".app");#e=r(".sidebar");#s=document.querySelectorAll(
".place-page");constructor(){yn.addEventListener("change",()=>this.#i())}get showsRoomsBesides(){return yn.matches}get showsPanelBesides(){return Eu.matches}show(t){
this.#t.dataset.view=t;for(let e of this.#s)e.hidden=e.dataset.place!==t;this.#i()}get panelAtFirst(){return this.showsPanelBesides&&localStorage.getItem(xa)!==
"closed"?"people":null}notePanel(t){this.showsPanelBesides&&localStorage.setItem(xa,t?"open":"closed")}#i(){let t=!yn.matches&&this.#t.dataset.view==="rooms";this.#e.
setAttribute("role",t?"main":"region")}};var va={title:()=>h("audit.title"),show(s,{conversation:t,signal:e}){let i=new D;ms(s,{list:i,into:".audit-list",none:".audit-none",signal:e}),i.open(`/rooms/${t.
id}/audit?limit=50`)}};var xu=new Intl.Collator(I,{sensitivity:"base"}),ka={title:()=>h("members.title"),show(s,{conversation:t,router:e,directory:i,presence:n,me:o,signal:a}){let c=({
user:d})=>e.go({...e.address,panel:`person:${d.id}`}),l=W(()=>a.aborted||ba(s,t,{directory:i,presence:n,choose:c}));vt(s).onclick=()=>t.members.more(),r('[data-\
testid="add-member"]',s).onclick=()=>He({conversation:t,directory:i,presence:n,me:o});for(let d of[t.members,i,n])d.addEventListener("change",l,{signal:a});for(let d of[
"room","state"])t.addEventListener(d,l,{signal:a});t.members.need(),ba(s,t,{directory:i,presence:n,choose:c})}};function ba(s,{members:t,room:e,isOver:i},{directory:n,
presence:o,choose:a}){let c=m=>({...m,user:n.of(m.user),state:es(m,o)}),d=t.list.map(c).toSorted((m,p)=>xu.compare(g(m.user),g(p.user)));Sa(s,"there",d.filter(({
state:m})=>m!=="offline"),{members:t,choose:a}),Sa(s,"away",d.filter(({state:m})=>m==="offline"),{members:t,choose:a}),bt(s,{hasMore:t.hasMore&&!i,failed:t.failed&&
!i}),r('[data-testid="add-member"]',s).hidden=!mt(e)||i,r('[data-open="invite"]',s).hidden=e.kind==="direct"}function Sa(s,t,e,{members:i,choose:n}){let o=r(`.m\
embers-${t}-title`,s);u(o,k(`members.${t}`,e.length,{count:jt(e.length,i)})),o.hidden=!e.length,A(r(`.members-${t}`,s),e,{key:({user:a})=>a.id,create:()=>y("mem\
ber-item"),update:(a,c)=>vu(r("button",a),c,n)})}function vu(s,t,e){let{user:i,role:n,state:o}=t;s.classList.toggle("is-away",o==="offline"),s.title=Kt(t),s.onclick=
()=>e(t),T(r(".avatar",s),i),J(r(".avatar",s),o),u(r(".member-name",s),g(i)),u(r(".member-role",s),n==="member"?"":h(`role.${n}`)),u(r(".member-presence",s),s.title)}var bu=6e4,Ta={title:()=>h("person.title"),show(s,{conversation:t,subject:e,router:i,rooms:n,directory:o,presence:a,blocks:c,me:l,signal:d}){let{members:m}=t,p=r(
".person",s),w=r("form",s),S=()=>m.list.find(({user:L})=>L.id===e),P=()=>Su(s,{user:o.of({id:e}),member:S(),conversation:t,directory:o,presence:a,blocks:c,me:l}),
q=W(()=>d.aborted||P());C(w),$(w,({role:L})=>_u(t,S(),L)),Tu(s,{conversation:t,member:S,router:i}),r('[data-action="write"]',s).onclick=()=>E(p,async()=>i.goToRoom(
(await n.openDirect([e])).id)),r('[data-action="block"]',s).onclick=()=>E(p,()=>Au(c,o.of({id:e})));for(let L of[m,o,a,c])L.addEventListener("change",q,{signal:d});
t.addEventListener("room",q,{signal:d});let V=setInterval(q,bu);d.addEventListener("abort",()=>clearInterval(V)),m.need(),P()}};function Su(s,{user:t,member:e,conversation:i,
directory:n,presence:o,blocks:a,me:c}){if(r(".person",s).hidden=!t.name,r(".person-missing",s).hidden=!!t.name||!n.knows(t.id),!t.name)return;let l=e?es(e,o):o.
of(t.id);T(r(".avatar",s),t,{size:"large"}),J(r(".avatar",s),l),u(r(".person-name",s),g(t)),u(r(".person-account",s),[`@${t.name}`,t.pronouns].filter(Boolean).join(
" · ")),u(r(".person-presence",s),t.disabled?h("person.disabled"):Kt({state:l,here:e?.here})),En(r(".person-status",s),Ft(t)),En(r(".person-about",s),t.about),
Oa(r(".person-time",s),t.time_zone&&zn(t.time_zone)),Oa(r(".person-since",s),t.created_at&&Gn(new Date(t.created_at)));let d=t.id===c.id;r('[data-action="write"\
]',s).hidden=d||t.disabled===!0,r('[data-open="account"]',s).hidden=!d;let m=r('[data-action="block"]',s);m.hidden=d,u(m,h(a.has(t.id)?"person.unblock":"person.\
block")),ku(s,i,e)}function En(s,t){u(s,t??""),s.hidden=!t}function Oa(s,t){u(r("dd",s),t??""),s.hidden=!t}function ku(s,t,e){let{room:i,isOver:n}=t;if(r("form",
s).hidden=!e||i.kind==="direct",!e)return;let{role:o}=e,a=ut(i)&&!i.archived&&!n;u(r(".person-role",s),h(`role.${o}`)),r(".person-role-line",s).hidden=a,r(".mem\
ber-roles",s).hidden=r(".member-save",s).hidden=!a;let{elements:c}=r("form",s);(c.role.value===""||!s.contains(document.activeElement))&&(c.role.value=o),Ou(s,t,
e)}function Ou(s,t,e){let i=!t.isOver&&Nn(e,t),n=st(e.muted_until);for(let c of["mute","ban","remove"])r(`[data-action="${c}"]`,s).hidden=!i;r('[data-action="mu\
te"]',s).hidden||=n,r('[data-action="unmute"]',s).hidden=!i||!n;let o=r(".person-muted",s),a=n&&new Date(e.muted_until);En(o,n&&h("person.muted",{date:K(a)})),o.
title=n?j(a):""}function Tu(s,{conversation:t,member:e,router:i}){for(let n of["mute","ban","remove"])r(`[data-action="${n}"]`,s).onclick=async()=>{await Vo({act:n,
user:e().user,conversation:t})&&n!=="mute"&&i.go({...i.address,panel:"people"},{replace:!0})};r('[data-action="unmute"]',s).onclick=()=>E(r("form",s),()=>t.members.
mute(e().user.id,{muted_until:null}))}async function Au(s,t){if(s.has(t.id))return s.unblock(t.id);let e=g(t);await N({title:h("person.block.title",{name:e}),text:h(
"person.block.text"),action:h("person.block")})&&await s.block(t.id)}async function _u({members:s},{user:t,role:e},i){i!==e&&(await s.setRole(t.id,i),x(h("membe\
r.role.changed",{name:g(t),role:h(`role.${i}`)})))}var Aa={title:()=>h("pins.title"),show(s,{conversation:t,router:e,directory:i,signal:n}){let o=new D,a=()=>o.open(`/rooms/${t.id}/pins?limit=50`),c=B(s,{list:o,
into:".pin-list",none:".pins-none",key:({seq:l})=>l,create:()=>y("pin-item"),update:(l,d)=>Lu(l,d,{directory:i,conversation:t,body:s,router:e}),signal:n});i.addEventListener(
"change",c,{signal:n}),Q.addEventListener("ready",c,{signal:n}),t.addEventListener("pins",a,{signal:n}),a()}};function Lu(s,t,{directory:e,conversation:i,body:n,
router:o}){let a=e.of(t.user);T(r(".avatar",s),a),u(r(".report-author",s),g(a)),Zt(r(".report-message",s),t.text);let c=r("time",s);c.dateTime=t.at,u(c,Re(new Date(
t.at))),c.title=j(new Date(t.at)),r('[data-action="show"]',s).onclick=()=>o.go({...o.address,seq:t.seq});let l=r('[data-action="unpin"]',s);l.hidden=!ie(t,i),l.
onclick=()=>E(n,()=>i.unpin(t.seq))}var _a={title:()=>h("reports.title"),show(s,{conversation:t,router:e,directory:i,reports:n,signal:o}){let a=new D,c=()=>a.open(`/rooms/${t.id}/reports?state=wai\
ting&limit=50`),l=(m,p)=>E(s,()=>n.resolve(m,p)).then(c),d=({seq:m})=>e.go({...e.address,seq:m});B(s,{list:a,into:".report-list",none:".reports-none",create:()=>y(
"report-item"),update:(m,p)=>Cu(m,p,{directory:i,resolve:l,show:d}),signal:o}),n.addEventListener("change",({detail:m})=>m.room===t.id&&c(),{signal:o}),c()}};function Cu(s,t,{
directory:e,resolve:i,show:n}){let{message:o,reporter:a,reason:c,at:l}=t,d=e.of(o.user);T(r(".avatar",s),d),u(r(".report-author",s),g(d)),u(r(".report-message",
s),o.deleted?h("message.deleted"):rt(o.text)),u(r(".report-reason",s),h("reports.reason",{name:g(e.of(a)),reason:c})),Gt(r("time",s),l),r('[data-action="show"]',
s).onclick=()=>n(t),r('[data-action="acted"]',s).onclick=()=>i(t,"acted"),r('[data-action="dismissed"]',s).onclick=()=>i(t,"dismissed")}var La={audit:va,people:ka,person:Ta,pins:Aa,reports:_a};var ei=class{#t;#e;#s;#i;#o=null;#r;#n=null;constructor(t,{router:e,isOverlay:i,...n}){this.#t=t,this.#e=e,this.#i={router:e,...n},this.#s=i,r(".slot-close",t).
onclick=()=>e.up()}show(t,e){let[i,n=null]=t?.split(":")??[],o=e&&La[i];this.#o?.name===t&&this.#o?.conversation===e||(this.#r?.abort(),this.#r=new AbortController,
this.#c({wasOpen:this.#o!==null,isOpen:!!o},()=>{this.#t.hidden=!o,this.#o=o?{name:t,conversation:e}:null,o&&this.#a(o,i,{conversation:e,subject:n})}))}#a(t,e,{
conversation:i,subject:n}){let o=r(".slot-body",this.#t),a=o.cloneNode(!1);o.replaceWith(a),this.#t.dataset.panel=e,a.append(document.getElementById(`panel-${e}`).
content.cloneNode(!0)),u(r(".slot-title",this.#t),t.title()),t.show(a,{conversation:i,subject:n,...this.#i,signal:this.#r.signal})}#c({wasOpen:t,isOpen:e},i){t||
(this.#n=document.activeElement);let n=this.#t.contains(document.activeElement);i(),e&&(n||!t&&this.#s())&&r(".slot-close",this.#t).focus(),t&&!e&&n&&this.#n?.focus()}};var Ca=999,si=class{#t;#e;#s;#i;#o;#r;#n;#a;#c=null;#h=W(()=>this.#m());constructor(t,{rooms:e,drafts:i,inbox:n,scheduled:o,saved:a,sections:c,...l}){this.#t=t,
this.#e=e,this.#s=i,this.#i=n,this.#o=o,this.#r=a,this.#n=c,this.#a=l;for(let d of[e,i,n,o,a,c,l.directory,l.presence,l.blocks])d.addEventListener("change",this.#h);
t.addEventListener("click",({target:d})=>{let m=d.closest(".section-toggle");m&&this.#g(m.closest("[data-section]").dataset.section),d.closest('[data-act="mark-\
read"]')&&e.markAllRead().catch(p=>x(O(p)))})}showCurrent({room:t=null,view:e=null}){this.#c={room:t,view:e},this.#n.enter(t&&this.#e.find(t)),this.#h()}get unreadTotal(){
return this.#e.mine.filter(le).reduce((t,e)=>t+this.#f(e),0)}neighbour(t,{unread:e=!1}={}){let n=[...this.#t.querySelectorAll(".room-list:not([hidden]) .room-it\
em")].map(l=>l.closest("li").dataset.key);t<0&&n.reverse();let o=this.#c?.room,a=n.indexOf(o)+1;return[...n.slice(a),...n.slice(0,a)].filter(l=>l!==o).find(l=>!e||
this.#f(this.#e.find(l))>0)}#m(){let{loaded:t,failed:e,mine:i}=this.#e;this.#u();for(let[n,o]of Object.entries(this.#n.of(this.#e)))this.#p(n,o);this.#l("inbox",
this.#i.unread,{holds:this.#i.isOpen,hasNews:this.#i.unread>0}),this.#l("drafts",this.#s.rooms.filter(n=>this.#e.find(n)).length),this.#l("saved",this.#r.count,
{hasNews:this.#r.isAnyDue}),this.#l("scheduled",this.#o.marks.length,{hasNews:this.#o.marks.some(rs)}),r(".rooms-blank",this.#t).hidden=!t||i.length>0,r(".rooms\
-trouble",this.#t).hidden=t||!e}#u(){A(r(".own-sections",this.#t),this.#n.own,{key:({id:t})=>t,create:({id:t})=>Ru(t),update:(t,{name:e})=>{u(r(".section-name",
t),e),Da(r('[data-open="section"]',t),h("section.change",{name:e})),Da(r('[data-open="section-room"]',t),h("section.add",{name:e}))}})}#p(t,e){let i=r(`[data-se\
ction="${t}"]`,this.#t),n=this.#n.isFolded(t),o=r(".room-list",i);i.hidden=!e.length&&i.dataset.stays===void 0,r(".section-toggle",i).setAttribute("aria-expande\
d",!n),o.hidden=n,A(o,e,{key:({id:c})=>c,create:()=>y("room-item"),update:(c,l)=>this.#d(r("a",c),l)})}#l(t,e,{holds:i=e>0,hasNews:n=!1}={}){let o=this.#c?.view===
t;for(let a of this.#t.querySelectorAll(`[data-place-link="${t}"]`)){let c=a.matches(".tab");a.hidden=!i&&!o&&!c,a.classList.toggle("has-unread",n),Na(a,o),u(r(
".place-count",a),e?$a(e):"")}}#d(t,e){let i=this.#f(e),n=e.id===this.#c?.room,o=!n&&this.#s.of(e.id)!=="";t.href=`/rooms/${e.id}`,t.title=e.topic||e.name,t.classList.
toggle("has-unread",i>0&&le(e)),t.classList.toggle("is-quiet",e.mine?.notify==="nothing"),Na(t,n),Fe(t,e,this.#a),u(r(".room-item-name",t),e.name),r(".room-item\
-draft",t).hidden=!o,Du(t,e,this.#a);let[a,c]=r(".room-item-unread",t).children,l=i?e.mentions??0:0;u(a,i?$a(i):""),u(c,i?$u(i,l):""),r(".room-item-mentions",t).
hidden=!l}#f({id:t,unread:e,isMarkedUnread:i}){return t===this.#c?.room&&!document.hidden&&!i?0:e}#g(t){this.#n.fold(t,!this.#n.isFolded(t)),this.#m()}};function Da(s,t){
s.title=t,s.setAttribute("aria-label",t)}function Na(s,t){t?s.setAttribute("aria-current","page"):s.removeAttribute("aria-current")}function Du(s,{last_message:t},{
blocks:e}){let i=t&&new Date(t.at);u(r(".room-item-time",s),t?pt(i):""),u(r(".room-item-last",s),t?Nu(t,e):"")}function Nu({user:s,text:t,deleted:e},i){return i.
has(s.id)&&!e?h("message.blocked"):h("rooms.last",{user:g(s),text:e?h("message.deleted"):rt(t).replace(/\s+/gu," ")})}var $u=(s,t)=>[t&&k("rooms.mentions",t),k(
"rooms.unread",s)].filter(Boolean).join(", ");function $a(s){return jt(Math.min(s,Ca),{hasMore:s>Ca})}function Ru(s){let t=y("own-section");t.dataset.section=s,
t.setAttribute("aria-labelledby",`section-${s}`),r(".section-title",t).id=`section-${s}`,r(".section-toggle",t).setAttribute("aria-controls",`rooms-${s}`),r(".r\
oom-list",t).id=`rooms-${s}`,r(".room-list",t).setAttribute("aria-labelledby",`section-${s}`);for(let e of t.querySelectorAll("[data-open]"))e.dataset.subject=s;
return t}var ii=class{#t;#e;constructor(t){this.#t=t,this.#e=r(".stage-message",t)}show({title:t,text:e,actions:i}){r(".stage-title",this.#e).textContent=t,r(".stage-tex\
t",this.#e).textContent=e,r(".stage-actions",this.#e).replaceChildren(...i.map(Mu)),this.#e.hidden=!1,this.#t.classList.add("is-staged")}clear(){this.#e.hidden=
!0,this.#t.classList.remove("is-staged")}};function Mu({label:s,act:t,primary:e=!1}){let i=ct("button",s,e?"button button-primary":"button");return i.type="butt\
on",i.onclick=t,i}var Ra=30,Iu=300,Ma="parley:reloaded-at",ni=class{#t;#e=-1/0;#s=!1;#i;constructor(t){this.#t=t;let e=()=>this.#e=performance.now();for(let i of["keydown","point\
erdown","input","wheel"])addEventListener(i,e,{capture:!0,passive:!0});oi.addEventListener("other",({detail:i})=>this.#o(i))}#o(t){if(this.#t.hidden=!1,r("butto\
n",this.#t).onclick=()=>this.#c(t),!this.#n||!this.#a)return this.#r();sessionStorage.setItem(Ma,Date.now()),this.#c(t)}#r(){clearTimeout(this.#i),this.#i=setTimeout(
()=>f.get("/me").catch(()=>this.#r()),Ra*1e3)}get#n(){return r("dialog[open], .is-editing")?!1:document.hidden||performance.now()-this.#e>Ra*1e3}get#a(){return Date.
now()-Number(sessionStorage.getItem(Ma))>Iu*1e3}async#c(t){this.#s||(this.#s=!0,await to(t).catch(()=>{}),location.reload())}};var Pu=1.5;async function Ia(){let s=xi(),t,e=new Promise(o=>t=o),i=xn(()=>f.get("/me"),{onTrouble:()=>t(s)});s&&setTimeout(()=>t(s),Pu*1e3);let n=await(s?Promise.
race([i,e]):i);return i.then(o=>{if(o!==n){if(o.id===n.id)return vi(Object.assign(n,o));at(),location.reload()}}),n}async function xn(s,{onTrouble:t=()=>{}}={}){
let e=new dt;for(;;)try{return await s()}catch({status:i}){i===401&&await ju(),t(),await new Promise(n=>setTimeout(n,e.next()*1e3))}}function ju(){return at(),$t(),
new Promise(()=>{})}async function Bu(){let s=Wu(),t=new Ee;t.connect(),new ni(r(".update-note"));let[e]=await Promise.all([Ia(),xn(Kn)]),i=zo({me:e,socket:t}),n=new ti,o=new Ue({keepsPanel:m=>m===
"people"&&n.showsPanelBesides}),a=new si(r(".sidebar"),i),c=new Vs({router:o,...i}),l=new Be({...i,router:o,shell:n,sidebar:a,conversationView:c,stage:new ii(r(
".conversation")),slot:new ei(r(".slot"),{router:o,isOverlay:()=>!n.showsPanelBesides,...i}),pages:Fu(i)}),d=Hu({app:l,router:o,state:i});Uu(i),Ku(i.reports),zu(
i),Gu({router:o,...i}),ro(),qo(qu({openers:d,app:l,router:o,shell:n,sidebar:a,conversationView:c})),H.start(),t.listen(),await l.start(),s(d),Zn()}function Fu(s){
let t={inbox:Xs,drafts:Js,scheduled:Qs,saved:Zs,accounts:ds,audit:us,abandoned:cs},e=([i,n])=>[i,new n(r(`[data-place="${i}"]`),s)];return Object.fromEntries(Object.
entries(t).map(e))}function qu({openers:s,app:t,router:e,shell:i,sidebar:n,conversationView:o}){return{openers:s,goTo:(a,{unread:c})=>{let l=n.neighbour(a,{unread:c});
l&&e.goToRoom(l)},closePanel:()=>{let a=!!e.address.panel&&!i.showsPanelBesides;return a&&e.up(),a},isInRoom:()=>t.conversation!==null,...o.keys}}function Hu({app:s,
router:t,state:e}){let{me:i,rooms:n,directory:o}=e,a=w=>t.goToRoom(w.id),c=()=>t.go(X),l=w=>t.go({...t.address,panel:w}),d=async w=>{if(w===i.id)return p.account;
let S=await n.openDirect([w]);return()=>a(S)},m=w=>()=>s.conversation&&w(s.conversation),p={"create-room":w=>vo({section:w,onCreated:a,...e}),browse:()=>xo({rooms:n,
onJoined:a}),jump:()=>bo({onRoom:w=>t.goToRoom(w),onPerson:d,...e}),"new-message":()=>Oo({onOpened:a,...e}),room:m(w=>$o({conversation:w,onLeft:c,onPanel:l,...e})),
"add-people":m(w=>He({conversation:w,...e})),"section-room":w=>Po({id:w,...e}),section:w=>Mo({id:w,...e}),"new-section":()=>Ro({onMade:w=>p["section-room"](w),...e}),
invite:()=>So({room:s.conversation?.room,...e}),account:()=>go({onChanged:w=>o.take([w]),onReadingShown:()=>s.conversation?.readers.load().catch(()=>{}),...e}),
"team-emoji":Bo,keys:()=>b(v("keys"))};return p}function Wu(){let s=null,t=null,e=({open:i,subject:n})=>s?s[i](n):t={open:i,subject:n};return document.addEventListener(
"click",({target:i})=>{let n=i.closest("[data-open]");if(!n)return;let o=n.closest("dialog");o&&wt(o),e(n.dataset)}),i=>{s=i,t&&e(t)}}function Uu({me:s,directory:t,
presence:e}){let i=r(".account-button"),n=()=>{T(r(".avatar",i),s),J(r(".avatar",i),e.of(s.id)),u(r(".account-status",i),Ft(s)),u(r(".account-name",i),g(s))};for(let o of[
t,e])o.addEventListener("change",n);n(),r(".app").classList.toggle("may-invite",s.role==="owner"||r(".app").dataset.invites==="everybody")}function Ku(s){s.addEventListener(
"resolved",({detail:{outcome:t,note:e}})=>{x([h(`report.${t}`),e].filter(Boolean).join(" "))})}function Gu({saved:s,rooms:t,router:e}){s.addEventListener("remin\
der",({detail:{room:i,seq:n}})=>{let o=t.find(i)?.name??"";x(h("saved.reminds",{room:o}),{undo:{label:h("saved.go"),act:()=>e.go({view:"room",room:i,seq:n})}})})}
function zu({scheduled:s,rooms:t}){s.addEventListener("failed",({detail:{room:e,failure:i}})=>{let n=t.find(e)?.name??h("scheduled.left");x(h("scheduled.failed.\
in",{room:n,reason:O({code:i})}))})}Bu();
