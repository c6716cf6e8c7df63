/* Made by `make bundle` of 8ee1af8423f9304fd1354f6208aca121592e9898a7a20e5de3a8b87c67ca3086. */
var Fo=document.documentElement.dataset.version,gs=new EventTarget;function gi(s){s&&s!==Fo&&gs.dispatchEvent(new CustomEvent("other",{detail:s}))}var wi="/api/v1",Vt=class extends Error{constructor({status:t,code:e,detail:i,can:n=[],draft:o,retryAfterSeconds:a}){super(i??e),Object.assign(this,{status:t,code:e,
can:n,draft:o,retryAfterSeconds:a})}},ws=class extends Vt{constructor(){super({status:0,code:"unreachable"})}},f={get:s=>tt("GET",s),post:(s,t={})=>tt("POST",s,
t),put:(s,t={})=>tt("PUT",s,t),putLasting:(s,t)=>tt("PUT",s,t,{},{keepalive:!0}),patch:(s,t)=>tt("PATCH",s,t),upload:(s,t)=>tt("PUT",s,t,{"Content-Type":t.type}),
delete:(s,t={})=>tt("DELETE",s,void 0,t),page:qo};async function qo(s){let{items:t,next:e}=await tt("GET",s);return{items:t,next:e&&Uo(e)}}async function tt(s,t,e,i={},n={}){
let o=await Ho(s,t,e,{headers:i,...n});if(gi(o.headers.get("Parley-Version")),o.status===204)return null;let a=await o.json().catch(()=>({}));if(o.ok)return a;throw Wo(
o,a)}async function Ho(s,t,e,{headers:i,...n}){let o=e===void 0?i:{"Content-Type":"application/json",...i},a=e instanceof Blob?e:JSON.stringify(e);try{return await fetch(
wi+t,{method:s,headers:o,body:a,cache:"no-store",...n})}catch{throw new ws}}function Wo(s,{code:t,detail:e,can:i,draft:n}){let o=Number(s.headers.get("Retry-Aft\
er"))||void 0;return new Vt({status:s.status,code:t??"unknown",detail:e,can:i,draft:n,retryAfterSeconds:o})}function Uo(s){let{pathname:t,search:e}=new URL(s,location.
href);return t.slice(wi.length)+e}var et=class{tries=0;next(){let t=Math.min(15,.5*2**this.tries);return this.tries+=1,t*(.5+Math.random()/2)}reset(){this.tries=0}};var gt={broken:{next:"reload"},crowded:{next:"reload"},ended:{next:"sign-in",forgets:"everything"},removed:{next:"rooms",forgets:"room"},banned:{next:"rooms",forgets:"\
room"},gone:{next:"rooms",forgets:"room"}},Ko={1007:{state:"broken"},1008:{state:"broken"},1009:{state:"broken"},1012:{state:"restarting",spreadSeconds:2},4401:{
state:"ended"},4403:{state:"removed"},4404:{state:"gone"},4409:{state:"crowded"},4429:{state:"too-fast",pauseSeconds:5}},Go={banned:{state:"banned"}},wt=s=>s in
gt,yi=s=>gt[s]?.forgets==="room";function Yt(s,t){let e=Go[t]??Ko[s]??{state:"reconnecting"};return{...e,again:!wt(e.state)}}var Vo="/api/v1/ws",Yo="parley.v1",Ei=25,zo=8,Jo=10,Xo=6,Qo=new Set(["room_gone","unread","read","reports","draft"]),zt=class extends EventTarget{#t=null;#e=new Map;#s=new Set;#i=[];#o=new et;#r;#n;#a;#c=Ei;state="\
connecting";limits=null;connect(){addEventListener("online",()=>this.#E()),addEventListener("offline",()=>this.#g()),document.addEventListener("visibilitychange",
()=>document.hidden||this.#v()),this.#h()}listen(){let t=this.#i;this.#i=null;for(let e of t)this.#u(e)}get isOpen(){return this.state==="open"}attach(t){this.#e.
set(t.room,t),this.isOpen&&!this.#s.has(t.room)&&t.begin()}detach(t){this.#e.get(t.room)===t&&this.#e.delete(t.room),t.isAsked&&this.send({type:"close",room:t.room})&&
this.#s.add(t.room)}send(t){return!this.isOpen||this.#t?.readyState!==WebSocket.OPEN?!1:(this.#t.send(JSON.stringify(t)),!0)}#h(){let t=new URL(Vo,location.href);
t.protocol=t.protocol.replace("http","ws");let e=new WebSocket(t,Yo),i=!1;e.onopen=()=>{i=!0,this.#y()},e.onmessage=({data:n})=>this.#m(JSON.parse(n)),e.onclose=
({code:n})=>i?this.#d(n):this.#p(),this.#t=e}#m(t){this.#y(),this.#i?this.#i.push(t):this.#u(t)}#u(t){if(t.room&&!Qo.has(t.type))return this.#l(t);t.type==="hel\
lo"&&this.#f(t),t.type==="rooms"&&!t.more&&this.#o.reset(),this.dispatchEvent(new CustomEvent("frame",{detail:t}))}#f({heartbeat_seconds:t,limits:e}){this.#c=t??
Ei,this.limits=e,this.#k("open");for(let i of this.#e.values())i.begin()}#l(t){let e=this.#e.get(t.room);if(!this.#s.has(t.room))return e?.hear(t);t.type==="clo\
sed"&&(this.#s.delete(t.room),e?.begin())}#d(t){this.#b();let{again:e,state:i,pauseSeconds:n=0,spreadSeconds:o=0}=Yt(t);this.#k(navigator.onLine?i:"offline"),e&&
this.#w(n+Math.random()*o+this.#o.next())}async#p(){this.#b();let{status:t}=await f.get("/me").catch(i=>i);if(this.#t)return;if(t===401)return this.#k("ended");
let e=this.state==="restarting"&&this.#o.tries<Xo;this.#k(navigator.onLine?e?"restarting":"reconnecting":"offline"),this.#w(this.#o.next())}#w(t){clearTimeout(this.#r),
this.#r=setTimeout(()=>this.#h(),t*1e3)}#E(){this.#t||wt(this.state)||(clearTimeout(this.#r),this.#o.reset(),this.#k("reconnecting"),this.#h())}#g(){wt(this.state)||
(this.#b(),this.#k("offline"),this.#w(Jo))}#v(){this.#t?this.#x():this.#E()}#y(){clearTimeout(this.#a),clearTimeout(this.#n),this.#n=setTimeout(()=>this.#x(),this.#c*
1e3)}#x(){this.send({type:"ping"})&&(clearTimeout(this.#a),this.#a=setTimeout(()=>this.#d(1006),zo*1e3))}#b(){for(let t of[this.#r,this.#n,this.#a])clearTimeout(
t);this.#s.clear(),this.#i&&(this.#i=[]),this.#t&&(this.#t.onopen=this.#t.onmessage=this.#t.onclose=null,this.#t.close(),this.#t=null)}#k(t){if(this.state=t,!this.
isOpen)for(let e of this.#e.values())e.lose(t);this.dispatchEvent(new Event("state"))}};var Zo=/^\/rooms\/([^/]+)(?:\/([1-9]\d*))?\/?$/,Jt={"/":"rooms","/drafts":"drafts","/accounts":"accounts","/audit":"audit","/abandoned":"abandoned"},J={view:"ro\
oms"};function Rt({pathname:s,search:t}){let e=new URLSearchParams(t).get("panel"),[,i,n]=Zo.exec(s)??[];return i?{view:"room",room:er(i),seq:n?tr(n):null,panel:e}:
Jt[s]?{view:Jt[s]}:null}function st({view:s,room:t,seq:e,panel:i}){if(s!=="room")return Object.keys(Jt).find(a=>Jt[a]===s);let n=e?`/${e}`:"",o=i?`?${new URLSearchParams(
{panel:i})}`:"";return`/rooms/${encodeURIComponent(t)}${n}${o}`}var ys=s=>s.panel?{...s,panel:null}:J,Es=(s,t)=>st(s)===st(t),yt=()=>location.assign(`/sign-in?n\
ext=${encodeURIComponent(location.pathname)}`),tr=s=>Math.min(Number(s),Number.MAX_SAFE_INTEGER);function er(s){try{return decodeURIComponent(s)}catch{return s}}var sr=1013,ir=new Set(["room_open","too_many_open"]),Xt=class extends EventTarget{#t;#e;#s=new et;#i;#o=!1;isAsked=!1;state;constructor({room:t,socket:e,cursor:i}){
super(),this.room=t,this.#t=e,this.#e=i,this.state=e.isOpen?"catching-up":e.state}get isOver(){return wt(this.state)}open(){this.#t.attach(this)}close(){clearTimeout(
this.#i),this.#t.detach(this)}send(t){return this.#o&&this.#t.send({...t,room:this.room})}reopen(){this.#t.detach(this),this.#a("catching-up"),this.#n(this.#s.next())}begin(){
this.isOver||(clearTimeout(this.#i),this.#a("catching-up"),this.isAsked=this.#t.send({type:"open",room:this.room,...this.#e()}))}hear(t){if(t.type==="closed")return this.#r(
t.code,t.reason);if(t.type==="error"&&ir.has(t.code))return this.#r(sr);t.type==="opened"&&(this.#o=!0),this.dispatchEvent(new CustomEvent("frame",{detail:t})),
t.type==="live"&&(this.#s.reset(),this.#a("live"))}lose(t){clearTimeout(this.#i),this.isOver||this.#a(t)}#r(t,e){let{again:i,state:n,pauseSeconds:o=0}=Yt(t,e);this.#a(
n),i&&this.#n(o+this.#s.next())}#n(t){clearTimeout(this.#i),this.#i=setTimeout(()=>this.#t.attach(this),t*1e3)}#a(t){t!=="live"&&(this.isAsked=this.#o=!1),t!==this.
state&&(this.state=t,this.dispatchEvent(new Event("state")))}};var nr=new Set(["too_many_requests","slow_mode","busy","unavailable","outcome_unknown"]),or=new Set(["unauthenticated","unreachable","room_not_open"]),rr=2,Qt=10,
Et=class{#t;#e;#s;#i=!1;#o=null;#r;constructor({room:t,outbox:e,send:i}){this.#t=t,this.#e=e,this.#s=i}start(){this.#i=!0,this.next()}stop(){this.#i=!1,this.#o=
null,clearTimeout(this.#r),this.#r=void 0}next(){if(!this.#i||this.#o||this.#r)return;let t=this.#e.waiting(this.#t)[0];t&&(this.#o=t.clientId,this.#s(t))}delivered(t){
this.#e.remove(t),this.#n(t),this.next()}refused(t,{code:e,retryAfterSeconds:i=rr}){let n=t??this.#o;if(this.#n(n),or.has(e))return this.stop();if(nr.has(e))return this.#a(
i);n&&this.#e.fail(n,e),this.next()}#n(t){this.#o===t&&(this.#o=null)}#a(t){clearTimeout(this.#r),this.#r=setTimeout(()=>{this.#r=void 0,this.next()},t*1e3)}};var Zt=JSON.parse(document.getElementById("event-types").textContent),b=({type:s})=>!!Zt[s]?.is_message,Nt=({type:s})=>!!Zt[s]?.changes_target,Dt=({type:s})=>Zt[s]?.
membership??null,xi=s=>s.type in Zt&&!b(s)&&!Nt(s);var vi=150,xs=60,Si=Symbol("nothing"),te=class{#t;#e;#s=null;#i=new Map;#o=0;#r;constructor({room:t,timeline:e,changed:i}){this.#t=t,this.#e=e,this.#r=i}get shown(){
return this.#s??this.#e}get isAtNewest(){return this.#s===null}get hasOlder(){let{first:t}=this.shown;return t!==null&&t>this.#e.floor}loadOlder(){return this.#m(
"older",()=>this.hasOlder&&this.#n())}loadNewer(){return this.#m("newer",()=>this.#s&&this.#a())}async goTo(t,{exactly:e=!0}={}){this.#o+=1;let i=this.#o;if(!this.
shown.holds(t)){let n=this.#e.holds(t)?null:await this.#c(t);if(i!==this.#o)return null;if(n===Si||e&&n&&!n.entry(t))return!1;this.#s=n,this.settle()}return this.#r(),
!e||!!this.shown.entry(t)}toNewest(){this.#o+=1,this.#s&&(this.#s=null,this.#r())}settle(){this.#s&&this.#e.joins(this.#s)&&(this.#s=null)}change(t){this.#s?.change(
t)}reset(){this.#o+=1,this.#s=null}async#n(){let{shown:t}=this,{first:e}=t,i=await this.#h(`before=${e}&limit=${vi}`);!i||t.first!==e||(t.prepend(i,{from:i[0]?.
seq??this.#e.floor}),this.#r())}async#a(){let t=this.#s,e=await this.#h(`after=${t.last}&limit=${vi}`);!e||t!==this.#s||(t.append(e),this.settle(),this.#r())}async#c(t){
let e=await this.#h(`before=${t+xs}&limit=${2*xs}`),n=e?.length&&e[0].seq<=t&&e.at(-1).seq>=t?e:await this.#h(`before=${t+1}&limit=${xs}`);return n?.length?this.#e.
pieceOf(n):Si}async#h(t){let{epoch:e}=this.#e,{items:i,epoch:n}=await f.get(`/rooms/${this.#t}/events?${t}`),o=this.#e.epoch;return o===(e??o)&&n===(o??n)?i:null}#m(t,e){
return this.#i.has(t)||this.#i.set(t,Promise.resolve(e()).finally(()=>this.#i.delete(t))),this.#i.get(t)}};var ar=5,cr={role:({role:s})=>({role:s}),muted:({until:s})=>({muted_until:s}),unmuted:()=>({muted_until:null})},ee=class extends EventTarget{#t;#e=new Set;#s=new Map;#i=null;#o=0;#r=null;#n=!1;#a=!1;loaded=!1;failed=!1;constructor({
room:t}){super(),this.#t=t}get list(){return[...this.#s.values()].map(t=>({...t,here:this.#e.has(t.user.id)}))}get count(){return this.#s.size}get hasMore(){return this.#i!==
null}presence({here:t,came:e=[],gone:i=[]}){t&&(this.#e=new Set(t));for(let n of e)this.#e.add(n);for(let n of i)this.#e.delete(n);this.#m()}apply(t){this.#r?.push(
t),this.#h(t),this.#m()}need(){this.#n||(this.#n=!0,this.#a&&this.load())}caughtUp(){this.#a=!0,this.#n&&this.load()}load(){return this.#c(`/rooms/${this.#t}/me\
mbers?limit=200`,new Map)}more(){return this.#i?this.#c(this.#i,this.#s):this.load()}has(t){return this.#s.has(t)}async add(t){for(let{id:e}of t)await f.put(`/r\
ooms/${this.#t}/members/${e}`)}async setRole(t,e){await f.patch(`/rooms/${this.#t}/members/${t}`,{role:e})}async mute(t,e){await f.patch(`/rooms/${this.#t}/memb\
ers/${t}`,e)}async ban(t,e){await f.put(`/rooms/${this.#t}/bans/${t}`,e)}async remove(t,{reason:e=""}={}){let i=e&&`?${new URLSearchParams({reason:e})}`;await f.
delete(`/rooms/${this.#t}/members/${t}${i}`)}async#c(t,e){this.#o+=1;let i=this.#o;this.#r=[];let n=await hr(t,e).catch(()=>null);if(i===this.#o){if(n){this.#s=
n.members,this.#i=n.next;for(let o of this.#r)this.#h(o);this.loaded=!0}this.#r=null,this.failed=!n,this.#m()}}#h(t){let{user:e,member:i=e,role:n="member"}=t,o=this.#s.
get(i.id),a=Dt(t);a==="begins"&&this.#s.set(i.id,{...o,user:i,role:n}),a==="ends"&&this.#s.delete(i.id),a==="changes"&&o&&this.#s.set(i.id,{...o,...cr[t.type]?.(
t)})}#m(){this.dispatchEvent(new Event("change"))}};async function hr(s,t){let e=new Map(t),i=s;for(let n=0;i&&n<ar;n+=1){let o=await f.page(i);for(let a of o.items)
e.set(a.user.id,a);i=o.next}return{members:e,next:i}}var V=s=>!!s&&new Date(s)>new Date,xt=class{#t;#e;constructor(t){this.#t=t}await(t){clearTimeout(this.#e);let e=t.map(n=>new Date(n??0)-Date.now()).filter(n=>n>
0),i=Math.min(...e);i<2147483647&&(this.#e=setTimeout(this.#t,i))}};var vs=({role:s,archived:t})=>["owner","moderator"].includes(s)&&!t,vt=s=>vs(s)&&s.kind!=="direct",it=({role:s})=>["owner","moderator"].includes(s),St=({role:s})=>s===
"owner";function bt({seq:s,user:t,deleted:e},{me:i,room:n}){return!!s&&t.id===i.id&&!e&&!It(n)}function bi({seq:s,deleted:t},{room:e}){return!!s&&!t&&[null,"mod\
erators"].includes(It(e))}function ki(s,{me:t,room:e}){let i=s.user.id===t.id;return!!s.seq&&!s.deleted&&(i||it(e))}function Oi(s,{me:t,room:e}){return it(e)&&s.
user.id!==t.id&&(St(e)||s.role==="member")}function Ti({seq:s,user:t,deleted:e},{me:i,room:n}){return!!s&&t.id!==i.id&&!e&&n.kind!=="direct"&&!!n.role}var lr=50,
Ss=({shows_readers:s,member_count:t})=>s===!0&&t<=lr,se=({seq:s,deleted:t},e)=>!!s&&!t&&Ss(e);function It({archived:s,muted_until:t,writers:e,role:i}){return s?
"archived":V(t)?"muted":e==="moderators"&&i==="member"?"moderators":null}var ie=class extends EventTarget{#t;#e=null;#s=null;constructor({room:t}){super(),this.#t=t}of(t){return[...this.#e??[]].flatMap(([e,i])=>i>=t?e:[])}async load(){
let t=this.#s=new Map;try{let{items:e}=await f.get(`/rooms/${this.#t}/readers`);t===this.#s&&(this.#e=new Map([...e.map(({user:i,seq:n})=>[i.id,n]),...t]))}catch(e){
throw t===this.#s&&(this.#e=null),e}finally{this.#i()}}hear({items:t}){for(let{user:e,seq:i}of t)this.#s?.set(e,i),this.#e?.set(e,i);this.#i()}#i(){this.dispatchEvent(
new Event("change"))}};var Ai=["reactions"];function _i(s){let{type:t,seq:e,at:i,user:n,text:o,edited_at:a,deleted:c=!1,client_id:l}=s,d=Ai.filter(m=>m in s).map(m=>[m,s[m]]);return{type:t,
seq:e,at:i,user:n,text:o,editedAt:a,deleted:c,clientId:l,...Object.fromEntries(d)}}var dr={edited:(s,{text:t,at:e})=>({...s,text:t,editedAt:e}),deleted:s=>({...ur(
s),text:"",deleted:!0}),reacted:(s,t)=>({...s,reactions:fr(s.reactions??[],t)}),unreacted:(s,t)=>({...s,reactions:pr(s.reactions??[],t)})};function bs(s,t){return s.
deleted?s:dr[t.type](s,t)}function Li(s,t){return t.type==="deleted"?[t]:[...s.filter(e=>!mr(t,e)),t]}function mr(s,t){return s.type==="edited"||t.type==="edite\
d"?s.type===t.type:s.emoji===t.emoji&&s.user.id===t.user.id}function ur(s){let{...t}=s;for(let e of Ai)delete t[e];return t}function fr(s,{emoji:t,user:{id:e}}){
return!t||s.some(i=>i.emoji===t&&i.users.includes(e))?s:s.some(i=>i.emoji===t)?s.map(i=>i.emoji===t?{emoji:t,users:[...i.users,e]}:i):[...s,{emoji:t,users:[e]}]}
function pr(s,{emoji:t,user:{id:e}}){let i=({users:n,...o})=>({...o,users:n.filter(a=>a!==e)});return s.map(n=>n.emoji===t?i(n):n).filter(({users:n})=>n.length)}var ne=class s{#t;#e;first;last;constructor({first:t=null,last:e=null,entries:i=[],changes:n=new Map}={}){Object.assign(this,{first:t,last:e}),this.#t=i,this.#e=
n}get entries(){return this.#t}entry(t){let e=this.#t[q(this.#t,t)];return e?.seq===t?e:void 0}holds(t){return this.first!==null&&t>=this.first&&t<=this.last}pieceOf(t){
let e=new s({first:t[0].seq,last:t[0].seq-1,changes:this.#e});return e.append(t),e}append(t){for(let e of t)e.seq>this.last&&this.take(e)}prepend(t,{from:e}){let i=t.
filter(n=>n.seq<this.first&&Ci(n)).map(n=>this.#s(n));this.#t.unshift(...i),this.first=e}joins(t){if(this.first===null||t.last+1<this.first)return!1;let e=t.entries.
filter(({seq:i})=>i<this.first);return this.#t.unshift(...e),this.first=Math.min(this.first,t.first),!0}take(t){this.first??=t.seq,this.last=t.seq,Nt(t)?this.change(
t):Ci(t)&&this.#t.push(this.#s(t))}change(t){this.#e.set(t.target,Li(this.#e.get(t.target)??[],t));let e=q(this.#t,t.target),i=this.#t[e];i?.seq===t.target&&(this.#t[e]=
bs(i,t))}clear(){this.#t=[],this.#e.clear(),this.first=this.last=null}dropBefore(t){this.#t.splice(0,q(this.#t,t)),this.first=t;for(let[e,i]of this.#e)i.at(-1).
seq<t&&this.#e.delete(e)}#s(t){let e=b(t)?_i(t):t;return(this.#e.get(e.seq)??[]).reduce(bs,e)}};function q(s,t){let e=0,i=s.length;for(;e<i;){let n=e+i>>1;s[n].
seq<t?e=n+1:i=n}return e}var Ci=s=>b(s)||xi(s);var ks=2e4,Mt=class s extends ne{floor=1;epoch=null;static from({epoch:t,first:e,cursor:i,entries:n}){let o=new s({first:e,last:i,entries:n});return o.epoch=t,o}get cursor(){
return this.last}get position(){return this.cursor===null?null:{after:this.cursor,epoch:this.epoch}}apply(t){if(this.cursor!==null){if(t.seq<=this.cursor)return"\
repeat";if(t.seq>this.cursor+1)return"hole"}return this.take(t),"applied"}startAt(t){this.cursor===null&&(this.last=t,this.first=t+1)}reset(){this.clear(),this.
epoch=null}trim(){if(this.entries.length<=ks)return;let t=this.entries.filter(b);t.length>ks&&this.dropBefore(t.at(-ks/2).seq)}};var oe=class extends EventTarget{#t=new Map;#e=0;get users(){return[...this.#t.values()].map(({user:t})=>t)}heard(t){clearTimeout(this.#t.get(t.id)?.timer);let e=setTimeout(
()=>this.stopped(t.id),5*1e3);this.#t.set(t.id,{user:t,timer:e}),this.#s()}stopped(t){clearTimeout(this.#t.get(t)?.timer),this.#t.delete(t)&&this.#s()}shouldSay(t=Date.
now()){return t-this.#e<2*1e3?!1:(this.#e=t,!0)}said(){this.#e=0}clear(){for(let{timer:t}of this.#t.values())clearTimeout(t);this.#t.clear(),this.#s()}#s(){this.
dispatchEvent(new Event("change"))}};var re=class{#t;#e=null;#s;#i=0;#o=[];#r=!1;constructor({readSeq:t,hasUnread:e,tell:i}){this.#t=i,this.#s=t,this.seen=t,this.newAfter=e?t:null}saw(t){return t<=
this.seen||this.#o.some(({from:e,to:i})=>t>=e&&t<=i)}get hasGap(){return this.#o.length>0}get told(){return this.#s}see({from:t,to:e}){if(!this.#r){if(this.seen===
null)return this.seeAll(e);e<=this.seen||(this.#o=gr([...this.#o,{from:t,to:e}]),this.#o[0].from<=this.seen+1&&this.#n(this.#o.shift().to))}}seeAll(t){this.#r=!1,
!(t<=(this.seen??-1))&&(this.#o=this.#o.filter(e=>e.to>t),this.#n(t))}tellNow(){clearTimeout(this.#e),this.#e=null,this.seen>this.#s&&this.#t(this.seen)&&(this.#s=
this.seen,this.#i=Math.max(this.#i,Ri())+2)}away(){this.newAfter=this.#o.at(-1)?.to??this.seen}goBack(t){clearTimeout(this.#e),this.#e=null,this.#r=!0,this.#o=[],
this.seen=this.#s=this.newAfter=t}back({count:t}){t||(this.newAfter=null)}readElsewhere(t){this.#s=Math.max(this.#s,t),this.seen!==null&&this.seeAll(t),this.newAfter!==
null&&(this.newAfter=Math.max(this.newAfter,t))}answered(){this.newAfter=null}restart(){this.seen=null,this.#s=0,this.newAfter=null,this.#o=[]}#n(t){this.seen=t;
let e=Math.max(.1,this.#i-8-Ri());this.#e??=setTimeout(()=>this.tellNow(),e*1e3)}},Ri=()=>performance.now()/1e3;function gr(s){let t=[];for(let e of s.sort((i,n)=>i.
from-n.from)){let i=t.at(-1);i&&e.from<=i.to+1?i.to=Math.max(i.to,e.to):t.push({...e})}return t}var ae=class{#t;#e;#s;#i;#o;constructor({room:t,me:e,timeline:i,history:n,tell:o}){this.#t=t,this.#e=e,this.#s=i,this.#i=n,this.#o=o,this.reading=this.#n(t)}get count(){
let{seen:t}=this.reading;return t===null||this.#s.first<=t+1?this.#a(t??this.#s.cursor):Math.max(this.#t.unread,this.#a(t))}below(t){return this.#s.first>t+1?this.
count:this.#a(t,e=>!this.reading.saw(e.seq))}get first(){let{newAfter:t}=this.reading,{shown:e}=this.#i;return t===null||e.first>t+1?null:e.entries.slice(q(e.entries,
t+1)).find(n=>this.#c(n))?.seq??null}get stoppedElsewhere(){let{newAfter:t,hasGap:e}=this.reading;return e?!0:t!==null&&this.#s.first>t+1&&this.#i.hasOlder&&this.#i.
isAtNewest}get forList(){return{read_seq:this.reading.seen??0,unread:this.count}}begin(t){this.reading.goBack(t-1),this.#o({seq:t-1,back:!0})}take(t){let e=this.#t;
if(this.#t=t,e.isKept&&!t.isKept)this.reading.readElsewhere(Ni(t));else if(t.toldReadSeq!==e.toldReadSeq)return this.#r(t.toldReadSeq,e.toldReadSeq);return e.isKept===
!0}#r(t,e){let{seen:i,told:n}=this.reading;if(i===null)return!1;if(t<e&&t!==n)this.reading.goBack(t);else if(t>i)this.reading.readElsewhere(t);else return!1;return!0}#n(t){
let e=i=>this.#o({seq:i});return new re({readSeq:Ni(t),hasUnread:t.unread>0||t.isKept===!0,tell:e})}#a(t,e=()=>!0){let i=0,{entries:n}=this.#s;for(let o=n.length-
1;o>=0&&n[o].seq>t;o-=1)this.#c(n[o])&&e(n[o])&&(i+=1);return i}#c(t){return b(t)&&t.user.id!==this.#e.id&&!t.deleted}},Ni=({read_seq:s,unread:t,head:e,isKept:i})=>Math.
max(s??0,t>0||i?0:e??0);var wr=12,ce=class extends EventTarget{#t;#e;#s;#i;#o;#r=new Set;#n;#a;#c;#h=!1;#m;#u=new AbortController;constructor({room:t,me:e,rooms:i,outbox:n,store:o,socket:a,
directory:c,blocks:l}){super(),Object.assign(this,{id:t.id,me:e,room:t}),this.#t=i,this.#e=n,this.#s=o,this.#i=c,this.#o=l;let d=o.read(t.id);this.timeline=d?Mt.
from(d):new Mt,this.history=new te({room:t.id,timeline:this.timeline,changed:()=>this.#S()}),this.typing=new oe,this.members=new ee({room:t.id}),this.readers=new ie(
{room:t.id});let m=p=>this.#n.send({type:"read",...p});this.unread=new ae({room:t,me:e,timeline:this.timeline,history:this.history,tell:m}),this.#a=new Et({room:t.
id,outbox:n,send:p=>this.#k(p)}),this.#n=new Xt({room:t.id,socket:a,cursor:()=>this.timeline.position})}get state(){return this.#n.state}get isOver(){return this.#n.
isOver}get unsent(){return this.#e.of(this.id).filter(({target:t})=>!t)}get unsentEdits(){return this.#e.edits(this.id)}get reading(){return this.unread.reading}personOf(t){
return this.#i.of(t)}isBlocked({seq:t,user:e}){return this.#o.has(e.id)&&!this.#r.has(t)}reveal(t){this.#r.add(t),this.#S()}open(){let{signal:t}=this.#u;this.#e.
addEventListener("change",()=>this.#x(),{signal:t}),this.#t.addEventListener("change",()=>this.#b(),{signal:t});for(let e of[this.#i,this.#o])e.addEventListener(
"change",()=>this.#S(),{signal:t});this.#n.addEventListener("frame",({detail:e})=>this.#l(e),{signal:t}),this.#n.addEventListener("state",()=>this.#y(),{signal:t}),
this.#n.open()}close(){this.keep(),this.#u.abort(),clearTimeout(this.#m),this.#n.close(),this.#a.stop(),this.typing.clear(),this.noteRead()}noteRead(){this.#h&&
this.#t.note(this.id,{...this.unread.forList,isMarkedUnread:!1})}keep(){this.isOver||(this.reading.tellNow(),this.#s.write(this.id,this.timeline))}send(t){this.
reading.answered(),this.typing.said(),this.#e.add(this.id,t),this.#a.next()}retry(t){this.#e.retry(t),this.#a.next()}discard(t){this.#e.remove(t)}sayTyping(){this.
state==="live"&&this.typing.shouldSay()&&this.#n.send({type:"typing"})}edit({seq:t,epoch:e},i){this.#e.add(this.id,i,{target:t,epoch:e}),this.#a.next()}delete({
seq:t,epoch:e,reason:i=""}){let n=i?`?${new URLSearchParams({reason:i})}`:"";return f.delete(`/rooms/${this.id}/messages/${t}${n}`,{"Parley-Epoch":e})}react(t,e){
return f.put(this.#f(t,e))}unreact(t,e){return f.delete(this.#f(t,e))}#f(t,e){let{epoch:i}=this.timeline;return`/rooms/${this.id}/messages/${t}/reactions/${encodeURIComponent(
e)}?${new URLSearchParams({epoch:i})}`}get lastOwn(){let t=Date.now()-wr*36e5,e=this.timeline.entries.findLast(i=>b(i)&&bt(i,this));return e&&Date.parse(e.at)>=
t?e:void 0}markUnread(t){this.unread.begin(t),this.#t.note(this.id,{...this.unread.forList,isMarkedUnread:!0}),this.#S()}#l(t){if(t.seq!==void 0)return this.#p(
t);this.#d[t.type]?.(t)}#d={opened:({epoch:t,floor:e})=>{this.#c=t,this.timeline.epoch??=t,this.timeline.floor=e??1},resync:({reason:t})=>this.#E(t),live:({head:t})=>this.#g(
t),readers:t=>this.readers.hear(t),presence:t=>this.members.presence(t),typing:({user:t})=>t.id!==this.me.id&&this.typing.heard(t),ack:({client_id:t})=>this.#a.
delivered(t),error:({client_id:t,code:e,retry_after:i})=>this.#a.refused(t,{code:e,retryAfterSeconds:i})};#p(t){let e=this.timeline.apply(t);if(e==="hole")return this.#n.
reopen();if(e!=="repeat"){for(let i of[t.user,t.member])i&&this.#i.note(i);Nt(t)&&this.history.change(t),b(t)&&this.typing.stopped(t.user.id),b(t)&&t.user.id===
this.me.id&&this.state==="live"&&this.reading.seeAll(t.seq),t.user?.id===this.me.id&&t.client_id&&this.#a.delivered(t.client_id),this.state==="live"&&this.#w(t),
this.#S()}}#w(t){Dt(t)&&(this.members.apply(t),Dt(t)==="ends"&&this.typing.stopped((t.member??t.user).id))}#E(t){this.timeline.reset(),this.history.reset(),this.
timeline.epoch=this.#c,this.reading.restart(),this.#s.forget(this.id),this.dispatchEvent(new CustomEvent("resync",{detail:{reason:t}})),this.#S()}#g(t){this.timeline.
startAt(t),this.history.settle(),this.#v(),this.keep(),this.members.caughtUp(),Ss(this.room)&&this.readers.load().catch(()=>{})}#v(){for(let{clientId:t,epoch:e,
text:i}of this.unsentEdits.values())e!==this.timeline.epoch&&(this.#e.remove(t),this.dispatchEvent(new CustomEvent("lost-edit",{detail:{text:i}})))}#y(){this.state===
"live"?(this.#a.start(),this.reading.tellNow()):(this.#a.stop(),this.typing.clear(),this.#h&&this.reading.away()),this.#h=this.state==="live",this.dispatchEvent(
new Event("state")),this.#S()}#x(){clearTimeout(this.#m),this.#m=setTimeout(()=>this.#a.next(),Qt*1e3),this.#S()}#b(){let t=this.room;if(this.room=this.#t.find(
this.id)??(t.role?{...t,role:null}:t),this.room===t)return;let e=this.unread.take(this.room);this.dispatchEvent(new Event("room")),e&&this.#S()}#k({clientId:t,text:e,
target:i,epoch:n}){let o=i?{type:"edit",target:i,epoch:n}:{type:"send"};this.#n.send({...o,client_id:t,text:e})}#S(){this.dispatchEvent(new Event("change"))}};var yr=document.documentElement.dataset.language,R=navigator.language.startsWith(yr)?navigator.language:document.documentElement.lang,Er=new Intl.PluralRules(R),
Di=new Intl.NumberFormat(R),xr=new Intl.ListFormat(R,{type:"conjunction"}),vr=new Intl.DateTimeFormat(R,{hour:"numeric",minute:"2-digit"}),Sr=new Intl.DateTimeFormat(
R,{month:"short",day:"numeric"}),br=new Intl.DateTimeFormat(R,{dateStyle:"short"}),kr=new Intl.DateTimeFormat(R,{dateStyle:"full",timeStyle:"short"}),Or=new Intl.
DateTimeFormat(R,{weekday:"long",month:"long",day:"numeric"}),Tr=new Intl.DateTimeFormat(R,{dateStyle:"long"}),Ar=new Intl.DateTimeFormat(R,{year:"numeric",month:"\
long"}),_r=new Intl.RelativeTimeFormat(R,{numeric:"auto"}),Os={};async function Ii(){Os=await(await fetch(document.getElementById("words").href)).json()}function h(s,t={}){
return(Os[s]??s).replace(/\{(\w+)\}/g,(i,n)=>t[n]??"")}function S(s,t,e={}){return h(`${s}_${Er.select(t)}`,{count:Di.format(t),...e})}function D(s){s.code||reportError(
s);let t=`error.${s.code}`;return t in Os?h(t):h("error.unknown")}function Y(s){let t=s.length>3?[...s.slice(0,2),S("people.others",s.length-2)]:s;return xr.format(
t)}var L=s=>Di.format(s),kt=(s,{hasMore:t})=>t?h("more_than",{count:L(s)}):L(s),le=s=>vr.format(s),T=s=>kr.format(s),Mi=s=>Ar.format(s);function Pi(s,t=new Date){
try{let e=new Intl.DateTimeFormat(R,{weekday:"short",hour:"numeric",minute:"2-digit",timeZone:s});return h("person.time",{time:e.format(t),place:s.split("/").at(
-1).replaceAll("_"," ")})}catch{return""}}function $i(s,t=new Date){let e=Math.round((he(t)-he(s))/864e5);return e===0||e===1?Lr(_r.format(-e,"day")):(s.getFullYear()===
t.getFullYear()?Or:Tr).format(s)}function Ot(s,t=new Date){return he(s).getTime()===he(t).getTime()?le(s):(s.getFullYear()===t.getFullYear()?Sr:br).format(s)}var he=s=>new Date(
s.getFullYear(),s.getMonth(),s.getDate()),Lr=s=>s.charAt(0).toLocaleUpperCase(R)+s.slice(1);var Ts="parley:lines:",Bi="parley:sizes:",As={rooms:"parley:rooms:",sections:"parley:sections:",people:"parley:people:",blocks:"parley:blocks:"},Ls="parley:me",
me="parley:recent-emoji",ue="parley:last-room",$t=!1,de=class{#t;#e;#s;constructor({me:t}){this.#t=`${Ts}${t.id}:`,this.#e=Bi+t.id,this.#s=t.id,Cs()?.id!==t.id&&
_s(),Rs(t)}read(t){let e=localStorage.getItem(this.#t+t);return e&&JSON.parse(e)}write(t,e){if(e.cursor===null||$t)return;let i=Cr(e),n=this.#o();delete n[t],n[t]=
i.length,this.#r(n),Pt(this.#e,JSON.stringify(n)),Pt(this.#t+t,i)}recall(t){return JSON.parse(localStorage.getItem(As[t]+this.#s))}keep(t,e){$t||Pt(As[t]+this.#s,
JSON.stringify(e))}keepRooms(t){this.keep("rooms",t.length>500?null:t)}keepPeople(t){this.keep("people",t.slice(-300))}forget(t){if($t)return;let e=this.#o();this.#i(
t,e),Pt(this.#e,JSON.stringify(e))}#i(t,e){localStorage.removeItem(this.#t+t),delete e[t]}#o(){let t=localStorage.getItem(this.#e);return t===null&&_s([Ts]),t===
null?{}:JSON.parse(t)}#r(t){let e=Object.values(t).reduce((i,n)=>i+n,0);for(let[i,n]of Object.entries(t)){if(e<=15e5)return;this.#i(i,t),e-=n}}},Cs=()=>JSON.parse(
localStorage.getItem(Ls)),Rs=s=>$t||Pt(Ls,JSON.stringify(s));function X(){$t=!0,_s()}function _s(s=[Ts,Bi,...Object.values(As),Ls,ue,me]){for(let t of Object.keys(
localStorage))s.some(e=>t.startsWith(e))&&localStorage.removeItem(t)}function Cr({epoch:s,cursor:t,first:e,entries:i}){let n=i.slice(-60),o=JSON.stringify(n);for(;o.
length>5e4;)n=n.slice(Math.ceil(n.length/4)),o=JSON.stringify(n);let a=n.length===i.length?e:n[0]?.seq??t+1;return JSON.stringify({epoch:s,first:a,cursor:t,entries:n})}
function Pt(s,t){try{localStorage.setItem(s,t)}catch{localStorage.removeItem(s)}}var ht=s=>s.isComposing||s.keyCode===229,K=matchMedia("(hover: hover)"),fe=s=>Rr(s)&&K.matches,Rr=s=>s.key==="Enter"&&!s.shiftKey&&!ht(s),Bt=s=>s.value.toWellFormed().
replaceAll("\0","").trim();function ji(s,t,{from:e=s.selectionStart,to:i=s.selectionEnd}={}){s.focus({preventScroll:!0}),s.setSelectionRange(e,i),!document.execCommand(
"insertText",!1,t)&&(s.setRangeText(t,e,i,"end"),s.dispatchEvent(new InputEvent("input",{bubbles:!0})))}var Nr=CSS.supports("field-sizing","content");function jt(s){
Nr||(s.style.blockSize="auto",s.style.blockSize=`${s.scrollHeight}px`)}var Dr=new Set(["accounts","audit","abandoned"]),pe=class{#t;#e;#s=null;#i=null;#o=!1;#r=!1;#n=null;constructor({me:t,...e}){this.#t=t,this.#e=e;let{rooms:i,router:n,
socket:o,conversationView:a}=e;n.addEventListener("change",({detail:c})=>this.#a(c)),i.addEventListener("change",()=>this.#x()),i.addEventListener("told",({detail:c})=>this.#b(
c)),o.addEventListener("state",()=>this.#S(o)),o.addEventListener("frame",({detail:c})=>c.type==="hello"&&this.#k(c)),document.addEventListener("visibilitychang\
e",()=>this.#O()),n.placeHere=()=>this.#s&&a.place,addEventListener("pagehide",()=>this.#A())}get conversation(){return this.#s}async start(){let{rooms:t,router:e,
shell:i}=this.#e;t.loaded||await t.settled,t.loaded||t.addEventListener("loaded",()=>this.#a(),{once:!0});let{address:n}=e;n.view==="room"&&!n.panel?e.go({...n,
panel:i.panelAtFirst},{replace:!0}):this.#a()}#a({again:t=!1}={}){let{address:e}=this.#e.router;return this.#o=!1,e.view==="room"?this.#c({...e,again:t}):e.view in
this.#e.pages?this.#m(e.view,{again:t}):this.#h()}async#c({room:t,seq:e,panel:i,again:n}){let{router:o,rooms:a,shell:c}=this.#e;if(t===this.#s?.id&&!this.#s.isOver)
return c.show("room"),this.#l(i),this.#u(e,{again:n});let l=a.find(t)??await a.fetch(t).catch(d=>this.#g(t,d));!l||t!==o.address.room||(l.id===t?this.#f(l,{seq:e,
panel:i}):o.go({...o.address,room:l.id},{replace:!0}))}#h(){let{rooms:t,router:e,shell:i,stage:n}=this.#e,o=t.mine.find(({id:a})=>a===localStorage.getItem(ue))??
t.mine[0];if(o&&i.showsRoomsBesides)return e.go({view:"room",room:o.id,panel:i.panelAtFirst},{replace:!0});this.#d(),i.show("rooms"),n.show({title:h("stage.none\
.title"),text:h("stage.none.text"),actions:[]}),this.#O()}#m(t,{again:e}){let{shell:i,sidebar:n,stage:o,pages:a}=this.#e;if(!(this.#i===a[t]&&!e)){if(this.#d(),
Dr.has(t)&&this.#t.role!=="owner")return this.#w();this.#i=a[t],o.clear(),i.show(t),n.showCurrent({view:t}),this.#i.show(),this.#O()}}#u(t,{again:e}){let{router:i,
conversationView:n}=this.#e;t===this.#n&&!(t&&e)||(this.#n=t,t&&(e||!i.place)?n.goTo(t):n.comeBackTo(i.place))}#f(t,{seq:e,panel:i}){let{shell:n,stage:o,conversationView:a}=this.#e;
if(this.#d({to:t.id}),n.show("room"),!t.role)return this.#p(t);o.clear(),localStorage.setItem(ue,t.id);let c=new ce({...this.#e,room:t,me:this.#t});this.#s=c,c.
addEventListener("state",()=>this.#y(c.state)),c.addEventListener("room",()=>this.#O()),c.open(),this.#e.sidebar.showCurrent({room:t.id}),this.#l(i),a.show(c),this.#O(),
this.#n=e;let{place:l}=this.#e.router;if(l)a.comeBackTo(l);else if(e)return a.goTo(e);K.matches&&a.focusComposer()}#l(t){let{slot:e,shell:i}=this.#e;e.show(t,this.#s),
(t==="people"||!t)&&i.notePanel(!!t)}#d({to:t=null}={}){let{rooms:e,store:i,slot:n,sidebar:o,backgroundSender:a}=this.#e,{id:c}=this.#s??{};this.#s?.close(),this.#s=
null,this.#i=null,n.show(null,null),c&&!e.find(c)?.role&&i.forget(c),a.openRoom=t,o.showCurrent({})}#p(t){let{rooms:e}=this.#e,i=()=>e.join(t.id).then(()=>this.#a(),
n=>this.#v(n));this.#e.stage.show({title:t.name,text:t.topic||h("stage.join.text"),actions:[{label:h("browse.join"),act:i,primary:!0}]})}#w(){let{shell:t,stage:e}=this.#e;
t.show("room"),e.show({title:h("error_page.forbidden.title"),text:h("error_page.forbidden.detail"),actions:[this.#E]}),this.#O()}get#E(){return{label:h("status.\
rooms.action"),act:()=>this.#e.router.go(J),primary:!0}}#g(t,e){e.code||reportError(e),t===this.#e.router.address.room&&this.#v(e)}#v({status:t,code:e}){let{shell:i,
stage:n}=this.#e,o=t===404?"missing":e==="unreachable"?"offline":"trouble";this.#o=o!=="missing",this.#d(),i.show("room"),n.show({title:h(`stage.${o}.title`),text:h(
`stage.${o}.text`),actions:[o==="missing"?this.#E:{label:h("again"),act:()=>this.#a(),primary:!0}]})}#y(t){let e=gt[t]?.forgets;e==="room"&&this.#e.store.forget(
this.#s.id),e==="everything"&&X()}#x(){!this.#e.rooms.failed&&this.#o&&this.#a(),this.#O()}#b({id:t}){t===this.#e.router.address.room&&(!this.#s||yi(this.#s.state))&&
this.#a()}#k({user:t}){t.id!==this.#t.id&&(X(),location.reload())}#S({state:t,isOpen:e}){t==="ended"&&this.#T(),e&&(this.#r&&f.get("/me").catch(()=>{}),this.#r=
!0)}#A(){this.#s?.keep(),this.#s?.noteRead(),this.#e.rooms.keep()}#T(){X(),this.#s||yt()}#O(){let t=this.#s?.room.name??this.#i?.title,e=t?h("title.room",{room:t}):
h("app.name"),i=this.#e.sidebar.unreadTotal;document.title=i?h("title.unread",{count:L(i),title:e}):e}};var Ns=navigator.serviceWorker,Fi="parley-",Ir=8;function qi(){Ns?.register("/service-worker.js",{updateViaCache:"none"}).catch(()=>{})}function Hi(){Ns?.controller?.
postMessage("refresh")}async function Wi(s){let t=await Ns?.getRegistration();if(t&&await Pr(Mr(t)).catch(()=>t.unregister()),!window.caches)return;let e=i=>i.startsWith(
Fi)&&i!==Fi+s;for(let i of(await caches.keys()).filter(e))await caches.delete(i)}async function Mr(s){await s.update();let t=s.installing??s.waiting;t&&await new Promise(
e=>{t.onstatechange=()=>["activated","redundant"].includes(t.state)&&e()})}var Pr=s=>Promise.race([s,new Promise(t=>setTimeout(t,Ir*1e3))]);var $r=365*24*3600;function Ui(s){document.documentElement.dataset.theme=s,document.cookie=`theme=${s}; path=/; max-age=${$r}; samesite=lax`,Hi()}var r=(s,t=document)=>t.querySelector(s),w=s=>document.getElementById(s).content.firstElementChild.cloneNode(!0);function Tt(s,t){let e=r(".icon use",s),i=`#ico\
n-${t}`;e.getAttribute("href")!==i&&e.setAttribute("href",i)}function u(s,t){s.textContent!==t&&(s.textContent=t)}function Q(s,t,e=""){let i=document.createElement(
s);return i.textContent=t,e&&(i.className=e),i}var Ds=class{#t=[];#e=0;#s=!1;constructor(){addEventListener("popstate",({state:t})=>this.#s?this.#r(t):this.#a(t))}start(){this.#a(history.state)}get isEmpty(){
return!this.#t.length}open(t){let e={close:t};return this.#t.push(e),this.#e?this.#e-=1:this.#s||this.#n(this.#t.length),e}close(t){let e=this.#t.indexOf(t);e>=
0&&this.#i(e)}closeAll(){this.#i(0)}takeEntry(){let t=this.#e>0;return this.#e=0,this.#s=!1,t}#i(t){let e=this.#t.splice(t);for(let i of e.reverse())i.close();this.#e+=
e.length,this.#e&&setTimeout(()=>this.#o())}#o(){this.#e&&(this.#s=!0,history.go(-this.#e),this.#e=0)}#r(t){this.#s=!1;for(let e=(t?.layers??0)+1;e<=this.#t.length;e+=
1)this.#n(e)}#n(t){history.pushState({...history.state,layers:t},"")}#a(t){let e=t?.layers??0;for(;this.#t.length>e;)this.#t.pop().close();e>this.#t.length&&history.
go(this.#t.length-e)}},P=new Ds;var x=s=>r(`dialog[data-dialog="${s}"]`)??document.body.appendChild(w(`dialog-${s}`)),Ki=new WeakMap;function v(s,{title:t}={}){t&&(r(".dialog-header h2",s).textContent=
t),s.returnValue="",s.showModal();let e=P.open(()=>s.close());return Ki.set(s,e),new Promise(i=>{let n=()=>{P.close(e),i(s.returnValue)};s.addEventListener("clo\
se",n,{once:!0})})}function ge(s){P.close(Ki.get(s))}function Gi(){let s=null;document.addEventListener("pointerdown",({target:t})=>s=t),document.addEventListener(
"click",({target:t})=>{t.matches("dialog")&&s===t?t.close():t.closest("[data-close]")?.closest("dialog").close()})}var H=async s=>await Is(s)==="yes";function Is({title:s,text:t,action:e,other:i="",isHarmless:n=!1}){let o=x("confirm");r(".confirm-text",o).textContent=t;let a=r(
'[value="yes"]',o);return a.textContent=e,a.classList.toggle("button-danger",!n),a.classList.toggle("button-primary",n),r('[value="other"]',o).textContent=i,r('\
[value="other"]',o).hidden=!i,v(o,{title:s})}function N(s,t){let e=!1;s.onsubmit=async i=>{if(i.preventDefault(),e)return;e=!0;let n=Object.fromEntries(new FormData(s));await E(s,async()=>{await t(n),Ms(s,
!0)}),e=!1},s.oninput=()=>Ms(s,!1)}function Ms(s,t){let e=s.querySelector(":scope > .form-success");e&&(e.hidden=!t)}async function E(s,t){let e=r(".form-error",
s);e.hidden=!0,s.setAttribute("aria-busy","true");try{await t()}catch(i){e.textContent=D(i),e.hidden=!1}finally{s.removeAttribute("aria-busy")}}function C(s){s.
reset(),Ms(s,!1),r(".form-error",s).hidden=!0}var Br=new Intl.Segmenter(void 0,{granularity:"grapheme"}),g=s=>s.display_name||s.name;function Vi(s){let e=g(s).split(/[\s._-]+/u).filter(Boolean).slice(0,2).map(
i=>[...Br.segment(i)][0].segment);return(new RegExp("^\\p{Script=Han}","u").test(e[0])?e[0]:e.join("")).toLocaleUpperCase()}var Ps=({status:s})=>s&&(!s.until||V(
s.until))?s:null;function At(s){let{emoji:t,text:e}=Ps(s)??{};return[t,e].filter(Boolean).join(" ")}var Yi=({picture:s},t)=>s?`/api/v1/pictures/${s}?size=${t}`:
null;function zi(s){let t=0;for(let e of s.id)t=t*31+e.codePointAt(0)>>>0;return t%360}function k(s,t,{size:e="small"}={}){u(s,Vi(t)),s.style.setProperty("--hue",zi(t));let i=Yi(t,e);s.classList.toggle("has-picture",!!i),s.style.backgroundImage=i?
`url("${i}")`:""}function W(s,t){s.dataset.presence=t}var jr=6e4;function Xi(s,{me:t,onChanged:e}){Fr(r(".picture-form",s),{me:t,onChanged:e}),qr(r(".profile-form",s),{me:t,onChanged:e}),Wr(r(".status-form",s),{me:t,
onChanged:e})}function Fr(s,{me:t,onChanged:e}){let i=r("input",s),n=r('[data-action="remove-picture"]',s),o=()=>{k(r(".avatar",s),t,{size:"large"}),n.hidden=!t.
picture},a=c=>E(s,async()=>{e(await c()),o()});C(s),r('[data-action="choose-picture"]',s).onclick=()=>i.click(),i.onchange=()=>i.files[0]&&a(()=>f.upload("/me/p\
icture",i.files[0])),n.onclick=()=>a(()=>f.delete("/me/picture")),o()}function qr(s,{me:t,onChanged:e}){C(s);let{display_name:i,pronouns:n,about:o,time_zone:a}=s.
elements;i.value=t.display_name,n.value=t.pronouns??"",o.value=t.about??"",Hr(a,t.time_zone),r(".hint",s).textContent=h("account.signed_in_as",{name:t.name}),N(
s,async c=>e(await f.patch("/me",{display_name:c.display_name.trim(),pronouns:c.pronouns.trim(),about:c.about.trim(),time_zone:c.time_zone||null})))}function Hr(s,t){
let e=Intl.DateTimeFormat().resolvedOptions().timeZone,i=new Set([e,...t?[t]:[],...Intl.supportedValuesOf("timeZone")]);s.replaceChildren(new Option(h("profile.\
time_zone.none"),""),...[...i].map(n=>new Option(n,n))),s.value=t??""}function Wr(s,{me:t,onChanged:e}){C(s);let i=Ps(t),{emoji:n,text:o,until:a,quiet:c}=s.elements;
n.value=i?.emoji??"",o.value=i?.text??"",a.value=i?.until?"keep":"",c.value=V(t.quiet_until)?"keep":"";for(let l of[a,c])r('[value="keep"]',l).hidden=l.value!==
"keep";N(s,async l=>{let d={emoji:l.emoji.trim(),text:l.text.trim()},p={status:!d.emoji&&!d.text?null:{...d,until:Ji(l.until,i?.until)}};e(await f.patch("/me",{
...p,quiet_until:Ji(l.quiet,t.quiet_until)}))})}function Ji(s,t){return s?s==="keep"?t:s==="today"||s==="week"?Ur(s).toISOString():new Date(Date.now()+Number(s)*
jr).toISOString():null}function Ur(s){let t=new Date;return t.setHours(24,0,0,0),s==="week"&&t.setDate(t.getDate()+(7-new Date().getDay())%7),t}var I=class extends EventTarget{#t=null;#e=0;items=[];loading=!1;failed=!1;get hasMore(){return this.#t!==null}open(t){return this.#s(t,[])}more(){return this.#s(
this.#t,this.items)}close(){this.#e+=1}async#s(t,e){this.#e+=1;let i=this.#e;this.loading=!0;let{items:n,next:o,failed:a}=await f.page(t).catch(()=>({items:[],next:t,
failed:!0}));i===this.#e&&(this.items=[...e,...n],this.#t=o,this.loading=!1,this.failed=!!a,this.dispatchEvent(new Event("change")))}};var lt=s=>r(".list-more",s);function dt(s,{hasMore:t,failed:e}){let i=lt(s),n=document.activeElement===i;r(".list-trouble",s).hidden=!e,i.textContent=h(e?"again":
"list.more"),i.hidden=!t&&!e;let o=[...s.querySelectorAll("li button")].at(-1)??r("ul[tabindex]",s);n&&i.hidden&&o?.focus()}function A(s,t,{create:e,update:i,key:n=o=>o.key}){let o=new Set(t.map(n)),a=new Map;for(let l of[...s.children]){let{key:d}=l.dataset;o.has(d)&&!a.has(d)?a.set(
d,l):l.remove()}let c=s.firstElementChild;for(let l of t){let d=a.get(n(l))??Kr(e,l,n(l));i(d,l),c&&d===c.nextElementSibling&&(c.remove(),c=d),d===c?c=c.nextElementSibling:
s.insertBefore(d,c)}}function Kr(s,t,e){let i=s(t);return i.dataset.key=e,i}var Qi=new WeakMap;function B(s,{list:t,into:e,none:i,sort:n=d=>d,key:o=({id:d})=>d,create:a,update:c,signal:l}){let d=()=>{l?.aborted||(A(r(e,s),n(t.items),{key:o,
create:a,update:c}),i&&(r(i,s).hidden=t.items.length>0||t.failed||!!t.searching),dt(s,t))};return Qi.get(s)?.close(),Qi.set(s,t),t.addEventListener("change",d,{
signal:l}),l?.addEventListener("abort",()=>t.close()),lt(s).onclick=()=>t.more(),d}var Gr={Edge:/Edg\//,Opera:/OPR\//,Firefox:/Firefox\//,Chrome:/Chrome\//,Safari:/Safari\//},Vr={iOS:/iPhone|iPad/,Android:/Android/,Windows:/Windows/,macOS:/Mac OS/,
Linux:/Linux/};function tn(s){let t=new I,e=()=>t.open("/me/sessions?limit=50"),i=({id:n})=>E(s,()=>f.delete(`/me/sessions/${n}`)).then(e);B(s,{list:t,into:".se\
ssion-list",sort:Yr,create:()=>w("session-item"),update:(n,o)=>zr(n,o,i)}),e()}var Yr=s=>s.toSorted((t,e)=>new Date(e.last_seen_at)-new Date(t.last_seen_at));function zr(s,t,e){
let i=r(".session-agent",s);i.textContent=Xr(t.user_agent??""),i.title=t.user_agent??"",r(".session-seen",s).textContent=t.current?h("sessions.current"):Jr(t),r(
"button",s).hidden=t.current,r("button",s).onclick=()=>e(t)}function Jr({last_seen_at:s,address:t}){return h("sessions.seen",{date:T(new Date(s)),address:t??""})}
function Xr(s){let t=Zi(Gr,s),e=Zi(Vr,s);return t?e?h("sessions.device",{browser:t,system:e}):t:h("sessions.program")}function Zi(s,t){return Object.keys(s).find(
e=>s[e].test(t))}function en({me:s,outbox:t,drafts:e,onChanged:i,onReadingShown:n}){let o=x("account");for(let a of o.querySelectorAll("details"))a.open=!1;return Xi(o,{me:s,onChanged:i}),
Qr(r(".reading-setting",o),{onReadingShown:n}),Zr(o),ta(r(".password-form",o),s),r(".sessions",o).ontoggle=({target:a})=>a.open&&tn(a),r(".server-places",o).hidden=
s.role!=="owner",r(".sign-out",o).onsubmit=a=>ea(a,{outbox:t,drafts:e}),v(o)}function Qr(s,{onReadingShown:t}){let e=r("input",s);e.disabled=!0;let i=n=>{e.checked=
n.shown,e.disabled=!1};E(s,async()=>i(await f.get("/me/reading"))),e.onchange=()=>{let n=e.checked;return e.checked=!n,E(s,async()=>{i(await f.put("/me/reading",
{shown:n})),t()})}}function Zr(s){for(let t of s.querySelectorAll('[name="theme"]'))t.checked=t.value===document.documentElement.dataset.theme,t.onchange=()=>Ui(
t.value);r('input[name="next"]',s).value=location.pathname}function ta(s,t){C(s),s.elements.username.value=t.name,N(s,async({current_password:e,new_password:i})=>{
await f.put("/me/password",{current_password:e,new_password:i}),C(s)})}async function ea(s,{outbox:t,drafts:e}){let i=t.all.length,n=s.target;i&&(s.preventDefault(),
!await H({title:h("sign_out.title"),text:S("sign_out.unsent",i),action:h("sign_out")}))||(t.clear(),e.clear(),X(),i&&n.submit())}var z=s=>s.normalize("NFKD").replace(new RegExp("\\p{Mn}","gu"),"").toLocaleLowerCase(R);var sa=.2,nt=class extends I{#t=null;words="";get searching(){return this.#t!==null||this.loading}search(t){clearTimeout(this.#t),this.words=t,this.#t=setTimeout(
()=>this.#e(),t?sa*1e3:0)}close(){clearTimeout(this.#t),super.close()}#e(){this.#t=null,this.open(this.pathFor(this.words))}};var ia=50,_t=class extends nt{suggested=[];async loadSuggested(){let{items:t}=await f.page("/rooms?scope=suggested&limit=20").catch(()=>({items:[]}));this.suggested=
t,this.dispatchEvent(new Event("change"))}pathFor(t){return`/rooms?${new URLSearchParams({scope:"joinable",limit:ia,q:t})}`}};var na=50,we=class extends nt{constructor({directory:t}){super(),this.addEventListener("change",()=>t.take(this.items))}pathFor(t){return`/users?${new URLSearchParams(
{limit:na,q:t})}`}};var $s=50,ot=class extends EventTarget{#t;#e=null;#s=null;#i=new Map;#o;words="";constructor({rooms:t=null,directory:e=null,isOffered:i=()=>!0}){super(),this.#t=
t,this.#o=i;let n=()=>this.dispatchEvent(new Event("change"));t&&(this.#e=new _t,this.#e.addEventListener("change",()=>{for(let o of this.#e.items)this.#i.set(o.
id,o);n()})),e&&(this.#s=new we({directory:e}),this.#s.addEventListener("change",n))}search(t){this.words=t;for(let e of this.#r)e.search(t);this.dispatchEvent(
new Event("change"))}close(){for(let t of this.#r)t.close()}get searching(){return this.#r.some(t=>t.searching)}get failed(){return this.#r.some(t=>t.failed)}get items(){
return[...this.#n.slice(0,$s),...this.#a,...this.#c.slice(0,$s)].filter(this.#o)}get hasMore(){return[this.#n,this.#c].some(({length:e})=>e>$s)||this.#r.some(e=>e.
items.length>0&&e.hasMore)}get#r(){return[this.#e,this.#s].filter(Boolean)}get#n(){return this.#t?nn([...this.#t.mine,...this.#t.archived],this.words).map(sn):[]}get#a(){
let{items:t=[],searching:e}=this.#s??{},i=z(this.words),n=({name:o,display_name:a})=>z(`${a} ${o}`).includes(i);return t.filter(o=>!e||n(o)).map(o=>({kind:"pers\
on",id:o.id,person:o}))}get#c(){if(!this.#e)return[];let e=this.#e.words===this.words&&!this.#e.searching?this.#e.items:[];return[...new Map([...nn([...this.#i.
values()],this.words),...e].map(n=>[n.id,n])).values()].filter(({id:n})=>!this.#t.find(n)?.role).map(sn)}},sn=s=>({kind:"room",id:s.id,room:s});function nn(s,t){
let e=z(t);return s.map(i=>({room:i,at:oa(i,e)})).filter(({at:i})=>i>=0).sort((i,n)=>on(i)-on(n)).map(({room:i})=>i)}function oa({name:s,kind:t,people:e=[]},i){
let n=z(s).indexOf(i);return n>=0||t!=="direct"?n:Math.max(-1,...e.map(o=>z(o.name).indexOf(i)))}var on=({room:s,at:t})=>(t>0?2:0)+(s.unread?0:1);var Bs=({kind:s,archived:t})=>t?"archive":{private:"lock",direct:"people"}[s]??"hash",mt=({kind:s,people:t})=>s==="direct"&&t.length===1?t[0]:null;function ye(s,t,{
directory:e,presence:i}){let n=r(".avatar",s),o=mt(t);if(r(".icon",s).toggleAttribute("hidden",!!o),n.hidden=!o,!o)return Tt(s,Bs(t));k(n,e.of(o)),W(n,i.of(o.id))}var rt=class{#t;#e;#s;#i;#o;#r;#n;constructor(t,{choices:e,onChosen:i,...n}){this.#t=t,this.#e=r("input",t),this.#s=r(".choice-list",t),this.#i=r(".choice-note",
t),this.#o=e,this.#r=n,this.#n=i,this.#e.value="",this.#e.oninput=()=>this.#a(),this.#e.onkeydown=o=>this.#d(o),e.addEventListener("change",()=>this.#c()),this.#a()}clear(){
this.#e.value="",this.#a(),this.#e.focus()}get words(){return this.#e.value.trim()}#a(){this.#l(null),this.#o.search(this.words)}#c(){let{items:t,hasMore:e,searching:i,
failed:n}=this.#o,o=this.#f?.dataset.key,a=0;A(this.#s,t,{key:({kind:d,id:m})=>`${d}:${m}`,create:()=>w("choice-item"),update:(d,m)=>{d.id=`${this.#s.id}-${a+=1}`,
this.#h(d,m)}});let c=n||this.words!==""&&!i;this.#i.hidden=t.length>0?!e:!c,u(this.#i,h(e?"jump.more":n?"list.trouble":"jump.none"));let{children:l}=this.#s;this.#l(
[...l].find(d=>d.dataset.key===o)??l[0]??null)}#h(t,e){t.dataset[e.kind]=e.id,t.onclick=()=>this.#n(e),t.onpointermove=()=>this.#l(t),e.kind==="room"?this.#m(t,
e.room):this.#u(t,e.person)}#m(t,e){ye(t,e,this.#r);let i=mt(e);u(r(".choice-name",t),e.name),u(r(".choice-detail",t),i?`@${i.name}`:""),u(r(".choice-unread",t),
e.unread?L(e.unread):"")}#u(t,e){let i=r(".avatar",t);r(".icon",t).toggleAttribute("hidden",!0),i.hidden=!1,k(i,e),W(i,this.#r.presence.of(e.id)),u(r(".choice-n\
ame",t),g(e)),u(r(".choice-detail",t),`@${e.name}`),u(r(".choice-unread",t),"")}get#f(){return r('[aria-selected="true"]',this.#s)}#l(t){for(let e of this.#s.children)
e.setAttribute("aria-selected",e===t);this.#e.setAttribute("aria-activedescendant",t?.id??""),t?.scrollIntoView({block:"nearest"})}#d(t){if(ht(t))return;let e=this.#f;
if(t.key==="Enter"&&e)e.click();else if(t.key==="ArrowDown")this.#l(e?.nextElementSibling??e);else if(t.key==="ArrowUp")this.#l(e?.previousElementSibling??e);else
return;t.preventDefault()}};async function Ee({title:s,action:t,hint:e="",most:i=1/0,isOffered:n=()=>!0,act:o,...a}){let c=x("pick-people"),l=new Map,d=new ot({directory:a.directory,isOffered:({
id:_,person:Gt})=>!l.has(_)&&n(Gt)}),m=new rt(c,{choices:d,onChosen:({person:_})=>y(_),...a}),p=()=>{rn(c,{picked:l,most:i,unpick:M}),m.clear()},y=_=>{l.size>=i||
(l.set(_.id,_),p())},M=_=>{l.delete(_),p()};r(".pick-hint",c).textContent=e;let $=r(".pick-submit",c);$.textContent=t,$.onclick=()=>E(c,async()=>{await o([...l.
values()]),c.close()});let F=new AbortController,{signal:Z}=F;r("input",c).addEventListener("keydown",_=>{_.key==="Backspace"&&!_.target.value&&l.size&&M([...l.
keys()].at(-1))},{signal:Z}),r(".form-error",c).hidden=!0,rn(c,{picked:l,most:i,unpick:M}),await v(c,{title:s}),F.abort(),d.close()}function rn(s,{picked:t,most:e,
unpick:i}){A(r(".picked",s),[...t.values()],{key:({id:n})=>n,create:()=>w("picked-item"),update:(n,o)=>{let a=r("button",n);k(r(".avatar",n),o),r(".picked-name",
n).textContent=g(o),a.setAttribute("aria-label",h("pick.remove",{name:g(o)})),a.onclick=()=>i(o.id)}}),r(".pick-submit",s).disabled=!t.size,r(".pick-full",s).hidden=
t.size<e}function xe({conversation:s,...t}){let{members:e,room:i}=s;return e.need(),Ee({title:h("add_member.title"),action:h("add_member.submit"),hint:h("add_member.hint",
{room:i.name}),isOffered:({id:n})=>!e.has(n),act:n=>e.add(n),...t})}async function an({rooms:s,onJoined:t}){let e=x("browse"),i=r("input",e),n=new _t,o=c=>E(e,async()=>{await s.join(c.id),e.close(),t(c)});i.value="",i.oninput=()=>{
n.search(i.value.trim()),r(".dialog-body",e).scrollTop=0},lt(e).onclick=()=>la(e,n),n.addEventListener("change",()=>aa(e,n,o)),ra(e),n.search(""),n.loadSuggested();
let a=v(e);K.matches&&i.focus(),await a,n.close()}function ra(s){r(".browse-list",s).replaceChildren();for(let t of[".browse-none",".browse-no-match",".form-err\
or"])r(t,s).hidden=!0;dt(s,{hasMore:!1,failed:!1})}function aa(s,{items:t,suggested:e,words:i,searching:n,hasMore:o,failed:a},c){let l=!t.length&&!a&&!n;A(r(".b\
rowse-list",s),i?t:ca(t,e),{key:({id:d})=>d,create:()=>w("browse-item"),update:(d,m)=>ha(d,m,c)}),r(".browse-none",s).hidden=!l||i!=="",r(".browse-no-match",s).
hidden=!l||i==="",dt(s,{hasMore:o,failed:a})}function ca(s,t){let e=new Set(t.map(({id:i})=>i));return[...t,...s.filter(({id:i})=>!e.has(i))]}function ha(s,t,e){
r(".browse-name",s).textContent=t.name,r(".browse-suggested",s).hidden=!t.suggested;let i=[S("browse.members",t.member_count),h("browse.active",{date:Ot(new Date(
t.active_at))})];r(".browse-facts",s).textContent=i.join(" · ");let n=r(".browse-about",s);n.textContent=t.description||t.topic,n.hidden=!n.textContent,r("butt\
on",s).onclick=()=>e(t)}async function la(s,t){let e=r(".browse-list",s),i=e.children.length;await t.more(),r("button",e.children[i]??s).focus()}function Ft(){let s=crypto.getRandomValues(new Uint8Array(16));return Array.from(s,t=>t.toString(16).padStart(2,"0")).join("")}function cn({rooms:s,sections:t,section:e=null,onCreated:i}){let n=x("create-room"),o=r("form",n),a=da();C(o),N(o,async l=>{let d=await s.create(a(l));e&&await s.
set(d.id,{section:e}),n.close(),i(d)});let c=e?h("create_room.in",{section:t.nameOf(e)}):h("create_room.title");return v(n,{title:c})}function da(){let s={};return t=>{
let e=JSON.stringify(t);return s.same!==e&&(s={same:e,id:Ft()}),{...t,client_id:s.id}}}async function hn({onRoom:s,onPerson:t,...e}){let i=x("jump"),n=l=>[...e.rooms.mine,...e.rooms.archived].some(d=>mt(d)?.id===l),o=({kind:l,id:d})=>l!=="person"||
!n(d),a=new ot({rooms:e.rooms,directory:e.directory,isOffered:o}),c=({kind:l,id:d})=>E(i,async()=>{let m=l==="room"?()=>s(d):await t(d);ge(i),m()});r(".form-err\
or",i).hidden=!0,new rt(i,{choices:a,onChosen:c,...e}),await v(i),a.close()}var ma=4,ua=10;function O(s,{undo:t=null}={}){let e=Q("p",s,"toast");t&&e.append(" ",fa(e,t)),r(".toasts").append(e),setTimeout(()=>e.remove(),(t?ua:ma)*1e3)}function fa(s,{
label:t,act:e}){let i=Q("button",t,"link-button");return i.type="button",i.onclick=()=>{s.remove(),e()},i}async function ut(s,t){let e=await navigator.clipboard.writeText(s).then(()=>t,()=>"error.unknown");O(h(e))}var pa=864e5;function ln({room:s=null,rooms:t,me:e}){let i=x("invite"),n=r("form",i),o=r(".invites",i),a=()=>va(o,{rooms:t,me:e});return C(n),r(".invite-made",i).
hidden=!0,ga(r(".invite-rooms",n),{rooms:t,room:s}),N(n,async({note:c,uses:l,days:d})=>{let m={expires_at:new Date(Date.now()+Number(d)*pa).toISOString()},p={note:c.
trim(),uses:l?Number(l):null,...m,rooms:ya(n)};Ea(i,await f.post("/invites",p)),o.open&&a()}),o.open=!1,o.ontoggle=()=>o.open&&a(),v(i)}function ga(s,{rooms:t,room:e}){
let n=t.mine.filter(o=>o.kind==="public"||vt(o)).toSorted((o,a)=>(a.id===e?.id)-(o.id===e?.id));s.hidden=!n.length,r(".invite-room-list",s).replaceChildren(...n.
map(o=>wa(o,{isChosen:o.id===e?.id})))}function wa({id:s,name:t},{isChosen:e}){let i=w("invite-room"),n=r("input",i);return n.value=s,n.checked=e,r("span",i).textContent=
t,i}var ya=s=>new FormData(s).getAll("room");function Ea(s,{id:t,url:e,expires_at:i}){let n=r(".invite-made",s),o=r(".invite-url",n);n.hidden=!1,o.value=dn(e),r(
".invite-qr",n).src=xa(t),r(".invite-expiry",n).textContent=h("invite.expiry",{date:T(new Date(i))});let a=r('[data-action="copy"]',n);a.hidden=!navigator.clipboard,
a.onclick=()=>ut(o.value,"invite.copied"),o.focus(),o.select()}var dn=s=>new URL(s,location.href).href,xa=s=>`/api/v1/invites/${s}/qr`;function va(s,t){let e=new I,
i=()=>e.open("/invites?limit=50"),n=({id:o})=>E(s,()=>f.delete(`/invites/${o}`)).then(i);B(s,{list:e,into:".invite-list",none:".invites-none",create:()=>w("invi\
te-item"),update:(o,a)=>Sa(o,a,{revoke:n,...t})}),i()}function Sa(s,t,{rooms:e,me:i,revoke:n}){let{note:o,by:a,used:c,uses:l,state:d,url:m,expires_at:p}=t,y=d===
"open",M=a&&a.id!==i.id?g(a):null,$=l?h("invite.used.of",{count:L(c),most:L(l)}):h("invite.used",{count:L(c)}),F=y?h("invite.until",{date:T(new Date(p))}):h(`in\
vite.state.${d}`);r(".invite-note",s).textContent=o||h("invite.no_note");let Z=t.rooms.map(jo=>e.find(jo)?.name).filter(Boolean),_=Z.length?h("invite.into",{rooms:Y(
Z)}):null;r(".hint",s).textContent=[M,$,F,_].filter(Boolean).join(" · ");let[Gt,pi]=s.querySelectorAll("button");Gt.hidden=!y||!m||!navigator.clipboard,Gt.onclick=
()=>ut(dn(m),"invite.copied"),pi.hidden=!y,pi.onclick=()=>n(t)}var ba=8;function mn({rooms:s,me:t,onOpened:e,...i}){return Ee({title:h("direct.new"),action:h("direct.open"),hint:h("direct.hint"),most:ba,isOffered:({id:n})=>n!==
t.id,act:async n=>e(await s.openDirect(n.map(({id:o})=>o))),me:t,...i})}function un(s,{room:t}){let e=new I,i=()=>e.open(`/rooms/${t.id}/bans?limit=50`),n=({user:o})=>E(s,()=>f.delete(`/rooms/${t.id}/bans/${o.id}`)).then(i);B(s,{list:e,
into:".ban-list",none:".bans-none",key:({user:o})=>o.id,create:()=>w("ban-item"),update:(o,a)=>ka(o,a,n)}),i()}function ka(s,t,e){let{user:i,until:n,reason:o}=t;
k(r(".avatar",s),i),r(".ban-name",s).textContent=g(i);let a=n?h("bans.until",{date:T(new Date(n))}):h("bans.ever");r(".hint",s).textContent=[a,o].filter(Boolean).
join(" · "),r("button",s).onclick=()=>e(t)}var pn="new";function gn(s,{room:t,rooms:e,sections:i}){let{mine:n}=t;if(s.hidden=!n,!n)return;let{favourite:o,notify:a,section:c,hidden:l}=s.elements,d=p=>E(s,
()=>e.set(t.id,p));r(".form-error",s).hidden=!0,s.onsubmit=p=>p.preventDefault(),o.checked=n.favourite,a.value=n.notify,l.checked=n.hidden,fn(c,{sections:i,chosen:n.
section}),o.onchange=()=>d({favourite:o.checked}),l.onchange=()=>d({hidden:l.checked});for(let p of a)p.onchange=()=>d({notify:a.value});let m=r(".section-new",
s);m.hidden=!0,c.onchange=()=>{m.hidden=c.value!==pn,m.hidden?d({section:c.value||null}):r("input",m).focus()},r("button",m).onclick=()=>E(s,async()=>{let p=await f.
post("/me/sections",{name:r("input",m).value.trim()});i.note(p),await e.set(t.id,{section:p.id}),fn(c,{sections:i,chosen:p.id}),m.hidden=!0})}function fn(s,{sections:t,
chosen:e}){let i=[["",h("section.none")],...t.own.map(({id:n,name:o})=>[n,o]),[pn,h("section.new")]];s.replaceChildren(...i.map(([n,o])=>new Option(o,n))),s.value=
t.own.some(({id:n})=>n===e)?e:""}function yn({conversation:s,rooms:t,sections:e,me:i,onLeft:n,onPanel:o}){let a=x("room-details"),c=r(".room-form",a),{room:l}=s;C(c),Oa(a,l),r(".room-facts",a).
textContent=Aa(l),Ca(a,s),gn(r(".room-mine",a),{room:l,rooms:t,sections:e}),N(c,async m=>{await t.update(l.id,La(l,m)),a.close()}),Ta(a,{room:l,rooms:t,me:i});let d=r(
".bans",a);return d.open=!1,d.ontoggle=()=>d.open&&un(d,{room:l}),Ra(a,{room:l,rooms:t,onLeft:n,onPanel:o}),v(a)}function Oa(s,{name:t,topic:e,description:i,slow_seconds:n,
writers:o,history:a,shows_readers:c}){let{elements:l}=r(".room-form",s);l.name.value=t,l.topic.value=e??"",l.description.value=i??"",_a(l.slow_seconds,n),l.writers.
value=o,l.joined_only.checked=a==="joined",l.shows_readers.checked=c,r(".room-name-text",s).textContent=t;let d=(p,y)=>p.value===y?"":p.selectedOptions[0].text,
m=[[".room-topic-text",e],[".room-description-text",i]];m.push([".room-slow-text",d(l.slow_seconds,"0")],[".room-writers-text",d(l.writers,"members")]);for(let[
p,y]of m)r(p,s).textContent=y??"",r(p,s).parentElement.hidden=!y}function Ta(s,{room:t,rooms:e,me:i}){let n=r(".room-suggested",s),o=r("input",n);n.hidden=i.role!==
"owner"||t.kind!=="public"||t.archived,o.checked=t.suggested===!0,o.onchange=()=>E(r(".room-form",s),()=>e.suggest(t.id,o.checked))}function Aa({kind:s,member_count:t}){
return S(`room.facts.${s}`,t,{count:L(t)})}function _a(s,t){let e=String(t);[...s.options].some(i=>i.value===e)||s.append(new Option(h("room.slow.other",{count:L(
t)}),e)),s.value=e}function La(s,{name:t,topic:e,description:i,slow_seconds:n,writers:o,joined_only:a,shows_readers:c}){let l={name:t.trim(),topic:e.trim(),description:i.
trim()},d=St(s)?{history:a?"joined":"all",shows_readers:!!c}:{},m={...l,slow_seconds:Number(n),writers:o,...d};return Object.fromEntries(Object.entries(m).filter(
([p,y])=>y!==(s[p]??"")))}function Ca(s,{room:t}){let e=t.kind==="direct",i=St(t),n=vs(t);for(let o of[".room-fields",".room-save"])r(o,s).hidden=!n;r(".room-te\
xts",s).hidden=n||e,r(".room-owners",s).hidden=!i,r(".bans",s).hidden=!it(t),qt(s,"audit",it(t)),qt(s,"archive",i&&!t.archived),qt(s,"restore",i&&t.archived),qt(
s,"leave",!e),qt(s,"delete",i)}function qt(s,t,e){r(`[data-action="${t}"]`,s).hidden=!e}function Ra(s,{room:t,rooms:e,onLeft:i,onPanel:n}){let o=r(".room-form",
s),a=m=>E(o,async()=>{await m(),s.close()}),c=m=>a(async()=>await m()!==!1&&i()),l=(m,p)=>async()=>{await H(m)&&c(p)},d={members:()=>a(()=>n("people")),audit:()=>a(
()=>n("audit")),archive:async()=>{await H(js("archive",t))&&a(()=>Na(t,e))},restore:()=>a(()=>e.update(t.id,{archived:!1})),leave:t.member_count===1?()=>c(()=>wn(
t,e)):l(js("leave",t),()=>wn(t,e)),delete:l(js("delete",t),()=>e.delete(t.id))};for(let[m,p]of Object.entries(d))r(`[data-action="${m}"]`,s).onclick=p}async function wn(s,t){
try{await t.leave(s.id)}catch(e){if(!e.can.includes("archive"))throw e;let i={title:h("room.last.title",{room:s.name}),text:h("room.last.text")},n=await Is({...i,
action:h("room.delete"),other:h("room.archive")}),o={yes:"delete",other:"archive"}[n];if(!o)return!1;await t.leave(s.id,{last:o})}return!0}async function Na(s,t){
await t.update(s.id,{archived:!0});let e=()=>t.update(s.id,{archived:!1}).catch(i=>O(D(i)));O(h("room.archive.done",{room:s.name}),{undo:{label:h("undo"),act:e}})}
function js(s,{name:t,kind:e}){let i=s==="leave"&&e==="private"?"room.leave.private.text":`room.${s}.text`;return{title:h(`room.${s}.title`,{room:t}),text:h(i),
action:h(`room.${s}`)}}function En({sections:s,id:t}){let e=x("section"),i=r("form",e);return C(i),i.elements.name.value=s.nameOf(t),N(i,async n=>{await f.patch(`/me/sections/${t}`,{name:n.
name.trim()}),e.close()}),r('[data-action="remove-section"]',e).onclick=()=>E(i,async()=>{await f.delete(`/me/sections/${t}`),e.close()}),v(e)}async function xn({id:s,rooms:t,sections:e,...i}){let n=x("section-room"),o=new ot({rooms:t,isOffered:({room:c})=>!c.archived&&c.mine?.section!==s}),a=({room:c})=>E(
n,async()=>{t.find(c.id)?.role||await t.join(c.id),await t.set(c.id,{section:s}),n.close()});new rt(n,{choices:o,onChosen:a,...i}),r(".form-error",n).hidden=!0,
r('[data-open="create-room"]',n).dataset.subject=s,await v(n,{title:h("section.add",{name:e.nameOf(s)})}),o.close()}var Da=({target:s})=>s.closest("input, textarea, select")!==null,vn=({target:s})=>s===document.body||s.matches(".message, .timeline-scroll");function Sn(s){document.
addEventListener("keydown",t=>{let e=Ia(t,s);e&&(t.preventDefault(),e())})}function Ia(s,t){if(!P.isEmpty||s.isComposing)return null;let e=s.ctrlKey||s.metaKey;
return e&&!s.altKey&&s.key.toLowerCase()==="k"?t.openers.jump:e&&!s.altKey&&!s.shiftKey&&s.key.toLowerCase()==="f"&&t.isInRoom()?t.find:s.altKey&&!e?Ma(s,t):e?null:
s.key==="?"&&!Da(s)?t.openers.keys:s.key==="PageUp"&&s.target.matches(".composer-text")?t.scrollUp:s.key==="End"&&vn(s)?t.toNewest:s.key==="Escape"?()=>t.closePanel()||
t.leaveComposer(s)||t.writeOn():(s.key.length===1&&s.key!==" "&&vn(s)&&t.writeOn(),null)}function Ma({key:s,shiftKey:t},{goTo:e}){let i={ArrowUp:-1,ArrowDown:1}[s];
return i&&(()=>e(i,{unread:t}))}var Fs="parley:place",ve=class extends EventTarget{#t;placeHere=()=>null;constructor({keepsPanel:t}){super(),this.#t=t,this.#o(),addEventListener("pagehide",()=>sessionStorage.
removeItem(Fs)),addEventListener("popstate",()=>this.#r()),document.addEventListener("click",e=>this.#i(e))}get address(){return Rt(location)??J}go(t,{replace:e=!1}={}){
let i=this.address,n=this.#s(t,i);if(P.closeAll(),Es(n,i))return this.#r({again:!0});let o=P.takeEntry();!e&&!o&&this.keepPlace(),e&&!o?history.replaceState(Pa(
n,i),"",st(n)):this.#e(n,{takesEntry:o,isBelow:Es(ys(n),i)}),this.#r()}keepPlace(){let t=this.placeHere();history.replaceState({...history.state,place:t},""),sessionStorage.
setItem(Fs,JSON.stringify({path:location.pathname,place:t}))}get place(){return history.state?.place??null}goToRoom(t){this.go({view:"room",room:t})}up(){history.
state?.isBelow?history.back():this.go(ys(this.address),{replace:!0})}#e(t,{takesEntry:e,isBelow:i}){let n={layers:0,isBelow:i};e?history.replaceState(n,"",st(t)):
history.pushState(n,"",st(t))}#s(t,{panel:e}){return t.view!=="room"||t.panel!==void 0?t:{...t,panel:e&&this.#t(e)?e:null}}#i(t){let e=t.target.closest("a[href]"),
i=t.button===0&&!t.metaKey&&!t.ctrlKey&&!t.shiftKey&&!t.altKey;if(!e||!i||e.target||e.hash||e.origin!==location.origin)return;let n=Rt(e);if(n){if(t.preventDefault(),
"up"in e.dataset)return this.up();this.go({...n,panel:n.panel??void 0})}}#o(){let{path:t,place:e}=JSON.parse(sessionStorage.getItem(Fs))??{};history.state===null&&
t===location.pathname&&history.replaceState({place:e},"")}#r({again:t=!1}={}){this.dispatchEvent(new CustomEvent("change",{detail:{again:t}}))}};function Pa(s,{
room:t,seq:e}){return s.room===t&&s.seq===e?history.state:{...history.state,place:null}}var $a=["keydown","pointerdown","pointermove","wheel","touchstart"],Se=class{#t;#e=!1;#s;#i=0;constructor({socket:t}){this.#t=t;for(let e of $a)addEventListener(
e,()=>this.#o(),{capture:!0,passive:!0});t.addEventListener("state",()=>t.isOpen&&this.#e&&this.#n()),this.#o()}#o(){!this.#e&&Date.now()-this.#i<1e3||(this.#i=
Date.now(),clearTimeout(this.#s),this.#s=setTimeout(()=>this.#r(!0),5*6e4),this.#r(!1))}#r(t){t!==this.#e&&(this.#e=t,this.#n())}#n(){this.#t.send({type:"activi\
ty",idle:this.#e})}};var be=class{#t;#e;#s=new Map;#i=null;#o;constructor({outbox:t,socket:e}){this.#t=t,this.#e=e,e.addEventListener("state",()=>this.#r()),t.addEventListener("chan\
ge",()=>this.#n())}set openRoom(t){this.#i=t,this.#s.get(t)?.stop(),this.#r()}#r(){if(!this.#e.isOpen)return;let t=new Set(this.#t.all.map(({room:e})=>e));t.delete(
this.#i);for(let e of t)this.#a(e).start()}#n(){clearTimeout(this.#o),this.#o=setTimeout(()=>this.#r(),Qt*1e3)}#a(t){if(!this.#s.has(t)){let e=i=>this.#c(i);this.#s.
set(t,new Et({room:t,outbox:this.#t,send:e}))}return this.#s.get(t)}async#c({room:t,clientId:e,text:i,target:n,epoch:o}){let a=this.#s.get(t),c=`/rooms/${t}/mes\
sages`;try{n?await f.patch(`${c}/${n}`,{client_id:e,text:i,epoch:o}):await f.post(c,{client_id:e,text:i}),a.delivered(e)}catch(l){a.refused(e,l),l.code==="unrea\
chable"&&this.#n()}}};var ke=class extends EventTarget{#t;#e;constructor({store:t,socket:e}){super(),this.#e=t,this.#t=new Set(t.recall("blocks")),e.addEventListener("frame",({detail:i})=>i.
type==="blocks"&&this.#s(i.users))}has(t){return this.#t.has(t)}async block(t){await f.put(`/me/blocks/${t}`),this.#s([...this.#t,t])}async unblock(t){await f.delete(
`/me/blocks/${t}`),this.#s([...this.#t].filter(e=>e!==t))}#s(t){this.#t=new Set(t),this.#e.keep("blocks",t),this.dispatchEvent(new Event("change"))}};var Ba=50,ja=20,Oe=class extends EventTarget{#t;#e=new Set;#s=new Set;#i=new Set;#o=null;#r=new xt(()=>this.#l());#n;#a;#c;constructor({me:t,store:e,socket:i}){
super(),this.#c=t,this.#n=e,this.#a=i,this.#t=new Map((e.recall("people")??[]).map(n=>[n.id,n])),i.addEventListener("frame",({detail:n})=>this.#h[n.type]?.(n)),
addEventListener("pagehide",()=>this.#d())}of(t){return t.id===this.#c.id?this.#c:(this.#e.has(t.id)||this.#u(t.id),this.#t.get(t.id)??t)}knows(t){return this.#e.
has(t)}note(t){this.#e.has(t.id)||this.#m({...this.#t.get(t.id),...t})}take(t){for(let e of t)this.#e.add(e.id),e.id===this.#c.id?Object.assign(this.#c,e):this.#m(
e);t.length&&this.#l()}#h={hello:()=>{this.#e.clear(),this.#i=new Set},rooms:({more:t})=>t||this.#l(),person:({item:t})=>this.take([t])};#m(t){this.#t.delete(t.
id),this.#t.set(t.id,t)}#u(t){this.#i.has(t)||(this.#s.add(t),this.#a.isOpen&&(this.#o??=setTimeout(()=>this.#f(),ja)))}async#f(){this.#o=null;let t=this.#i,e=[
...this.#s].slice(0,Ba);for(let o of e)this.#s.delete(o),t.add(o);let i=await f.get(`/users?${new URLSearchParams({ids:e})}`).catch(()=>null);for(let o of e)t.delete(
o);if(!i||t!==this.#i)return;let n=i.items.filter(({id:o})=>!this.#e.has(o));for(let o of e)this.#e.add(o);this.take(n),n.length||this.#l(),this.#s.size&&this.#u(
[...this.#s][0])}#l(){this.#r.await([this.#c,...this.#t.values()].map(({status:t})=>t?.until)),this.dispatchEvent(new Event("change"))}#d(){this.#n.keepPeople([
...this.#t.values()])}};var Ae=class extends EventTarget{#t;#e;#s=new Map;constructor({userId:t,storage:e=localStorage}){super(),this.#t=`parley:draft:${t}:`,this.#e=e;for(let i of Object.
keys(e))this.#r(i,e.getItem(i));addEventListener("storage",({key:i,newValue:n})=>this.#r(i??"",n)&&this.#n())}get rooms(){return[...this.#s].filter(([,{text:t}])=>t).
map(([t])=>t)}get unkept(){return[...this.#s].filter(([,t])=>!Te(t)).map(([t])=>t)}of(t){return this.#i(t).text}keep(t,e,{isDone:i=!1}={}){let n=e.trim()?Fa(e):
"",o=this.#i(t);n!==o.text&&this.#o(t,{...o,text:n}),!n!=!o.text&&this.#n(),!Te(this.#i(t))&&this.dispatchEvent(new CustomEvent("written",{detail:{room:t,isDone:i||
!n}}))}give(t){let{text:e,version:i}=this.#i(t);return this.#o(t,{text:e,base:e,version:i,isSure:!1}),{text:e,version:i}}kept({room:t,text:e,version:i}){let n=this.#i(
t);e===n.base&&this.#o(t,{...n,version:i,isSure:!0})}take({room:t,text:e,version:i},{isAnswer:n=!1}={}){let o=this.#i(t);if(!n&&i<=o.version)return;let a=e!==o.
base&&e!==o.text,c=a&&Te(o)?e:a?qs(e,o.text):o.text;this.#o(t,{text:c,base:e,version:i,isSure:!0}),c!==o.text&&this.#n()}takeAll(t){let e=new Set(t.map(({room:i})=>i));
for(let i of t)this.take(i);for(let[i,{text:n}]of this.#s)e.has(i)||this.#o(i,{text:n,base:"",version:0,isSure:!0})}clear(){for(let t of this.#s.keys())this.#e.
removeItem(this.#t+t);this.#s.clear(),this.#n()}#i(t){return this.#s.get(t)??bn}#o(t,e){this.#s.set(t,e);try{!e.text&&Te(e)?this.#e.removeItem(this.#t+t):this.#e.
setItem(this.#t+t,JSON.stringify(e))}catch{}}#r(t,e){if(!t.startsWith(this.#t))return!1;let i=t.slice(this.#t.length);return e?this.#s.set(i,qa(e)):this.#s.set(
i,{...this.#i(i),text:"",base:"",isSure:!0}),!0}#n(){this.dispatchEvent(new Event("change"))}};function qs(s,t){return t.includes(s)?t:s.includes(t)?s:`${s}

${t}`}var bn={text:"",base:"",version:0,isSure:!0},Te=({text:s,base:t,isSure:e})=>e&&s===t,Fa=s=>s.toWellFormed().replaceAll("\0","");function qa(s){try{let t=JSON.
parse(s);if(typeof t.text=="string"&&typeof t.version=="number")return t}catch{}return{...bn,text:s}}var kn=1e3,Ha=new Set(["too_many_requests","busy","unavailable","storage_full","outcome_unknown"]),Wa=2,_e=class{#t;#e;#s=new Map;#i=new Set;#o=[];constructor({
drafts:t,socket:e}){this.#t=t,this.#e=e,t.addEventListener("written",({detail:{room:i,isDone:n}})=>this.#a(i,n?0:kn)),e.addEventListener("frame",({detail:i})=>this.#r[i.
type]?.(i)),document.addEventListener("visibilitychange",()=>document.hidden&&this.#n()),addEventListener("pagehide",()=>this.#n())}#r={hello:()=>this.#o=[],draft:t=>this.#t.
take(t),drafts:({items:t,more:e})=>{this.#o.push(...t),!e&&(this.#t.takeAll(this.#o),this.#n())}};#n(){for(let t of this.#t.unkept)this.#a(t,0)}#a(t,e){clearTimeout(
this.#s.get(t)),e?this.#s.set(t,setTimeout(()=>this.#c(t),e)):this.#c(t)}async#c(t){if(!this.#e.isOpen||this.#i.has(t)||!this.#t.unkept.includes(t))return;this.#i.
add(t);let e=this.#t.give(t),i=await f.putLasting(`/rooms/${t}/draft`,e).then(n=>this.#t.kept(n),n=>this.#h(n));this.#i.delete(t),(i!==void 0||this.#t.of(t)!==e.
text)&&this.#a(t,i??kn)}#h({code:t,draft:e,retryAfterSeconds:i=Wa}){if(Ha.has(t))return i*1e3;if(t==="draft_changed")return this.#t.take(e,{isAnswer:!0}),0}};var Le=class extends EventTarget{#t;#e;#s=new Map;constructor({userId:t,storage:e=localStorage}){super(),this.#t=`parley:outbox:${t}:`,this.#e=e;for(let i of Object.
keys(e))this.#n(i,e.getItem(i));addEventListener("storage",({key:i,newValue:n})=>this.#r(i,n))}get all(){return[...this.#s.values()].sort((t,e)=>t.at.localeCompare(
e.at))}of(t){return this.all.filter(e=>e.room===t)}waiting(t){return this.of(t).filter(e=>!e.failure)}edits(t){return new Map(this.of(t).flatMap(e=>e.target?[[e.
target,e]]:[]))}add(t,e,i={}){let n={clientId:Ft(),room:t,text:e,at:this.#i(),...i};return this.#o(n),n}remove(t){this.#s.delete(t)&&(this.#e.removeItem(this.#t+
t),this.#a())}fail(t,e){let i=this.#s.get(t);i&&this.#o({...i,failure:e})}retry(t){let{failure:e,...i}=this.#s.get(t);if(e!=="client_id_reused")return this.#o(i);
this.remove(t),this.#o({...i,clientId:Ft()})}clear(){for(let{clientId:t}of this.all)this.remove(t)}#i(){let t=this.all.at(-1)?.at,e=new Date().toISOString();return t&&
e<=t?new Date(Date.parse(t)+1).toISOString():e}#o(t){this.#s.set(t.clientId,t);try{this.#e.setItem(this.#t+t.clientId,JSON.stringify(t))}catch{}this.#a()}#r(t,e){
t?.startsWith(this.#t)&&(e===null?this.#s.delete(t.slice(this.#t.length)):this.#n(t,e),this.#a())}#n(t,e){if(!t.startsWith(this.#t))return;let i=JSON.parse(e);this.#s.
set(i.clientId,i)}#a(){this.dispatchEvent(new Event("change"))}};var Re=({user:s,here:t},e)=>{let i=e.of(s.id);return t&&i==="offline"?"active":i},Lt=({state:s,here:t})=>h(t&&s==="active"?"presence.here":`presence.${s}`),Ce=class extends EventTarget{#t=new Map;#e=new Map;#s=new xt(
()=>this.#o());constructor({socket:t}){super(),t.addEventListener("frame",({detail:e})=>e.type==="presence"&&this.#i(e))}of(t){let e=this.#t.get(t)??"offline";return e===
"offline"?e:V(this.#e.get(t))?"quiet":e==="idle"?"idle":"active"}#i({items:t,whole:e}){e&&(this.#t.clear(),this.#e.clear());for(let{user:i,state:n,quiet_until:o}of t)
this.#t.set(i,n),o?this.#e.set(i,o):this.#e.delete(i);this.#o()}#o(){this.#s.await([...this.#e.values()]),this.dispatchEvent(new Event("change"))}};var Ua=50,Ne=class extends EventTarget{#t=new Map;#e=new Set;constructor({socket:t}){super(),t.addEventListener("frame",({detail:e})=>this.#s[e.type]?.(e))}waitingIn(t){
return this.#t.get(t)??{count:0,hasMore:!1}}async count(t){let e=this.#e;if(this.#t.has(t)||e.has(t))return;e.add(t);let i=await f.page(`/rooms/${t}/reports?sta\
te=waiting&limit=${Ua}`).catch(()=>null),n=e.delete(t)&&e===this.#e;i&&n&&this.#i(t,{count:i.items.length,hasMore:i.next!==null})}report({room:t,seq:e,reason:i}){
return f.post(`/rooms/${t}/messages/${e}/reports`,{reason:i})}async resolve({room:t,id:e},i){await f.patch(`/rooms/${t}/reports/${e}`,{outcome:i})}#s={hello:()=>{
this.#t.clear(),this.#e=new Set},reports:({room:t,waiting:e})=>this.#i(t,{count:e,hasMore:!1}),report:({item:t})=>this.dispatchEvent(new CustomEvent("resolved",
{detail:t}))};#i(t,e){this.#e.delete(t),this.#t.set(t,e),this.dispatchEvent(new CustomEvent("change",{detail:{room:t}}))}};var Ka=new Intl.Collator(R,{numeric:!0,sensitivity:"base"}),De=class extends EventTarget{#t=[];#e=[];#s;#i;#o;#r;loaded=!1;settled=new Promise(t=>this.#r=t);constructor({
store:t,socket:e,directory:i}){super(),this.#s=t,this.#i=e,this.#o=i;let n=t.recall("rooms");n&&this.#l(n.map(o=>({...o,isKept:!0}))),this.loaded=!!n,e.addEventListener(
"frame",({detail:o})=>this.#n[o.type]?.(o)),e.addEventListener("state",()=>this.#h()),i.addEventListener("change",()=>this.#p()),document.addEventListener("visi\
bilitychange",()=>document.hidden&&this.keep())}get failed(){return!this.#i.isOpen&&this.#i.state!=="connecting"}get mine(){return this.#t.filter(t=>t.role&&!t.
archived)}get archived(){return this.#t.filter(t=>t.role&&t.archived)}find(t){return this.#t.find(e=>e.id===t)}keep(){this.loaded&&this.#s.keepRooms(this.#t)}async fetch(t){
return this.#u(await f.get(`/rooms/${t}`))}async create(t){return this.#u(await f.post("/rooms",t))}async update(t,e){return this.#u(await f.patch(`/rooms/${t}`,
e))}async openDirect(t){return this.#u(await f.put("/direct",{users:t}))}async set(t,e){return this.#u(await f.patch(`/rooms/${t}/mine`,e))}async markAllRead(){
await f.put("/me/read")}async delete(t){await f.delete(`/rooms/${t}`),this.#f(t)}async join(t){return await f.put(`/rooms/${t}/membership`),this.fetch(t)}async leave(t,{
last:e=null}={}){await f.delete(`/rooms/${t}/membership${e?`?last=${e}`:""}`),this.#f(t)}async suggest(t,e){let i=`/rooms/${t}/suggestion`;e?await f.put(i):await f.
delete(i),this.note(t,{suggested:e})}note(t,e){let i=this.find(t);i&&this.#u({...i,...e})}#n={hello:()=>this.#e=[],rooms:({items:t,more:e,sections:i})=>{i&&(this.#e=
[]),this.#e.push(...t),e||this.#c()},room:({item:t})=>this.#u(t)&&this.#a(t.id),room_gone:({room:t})=>this.#f(t),read:({room:t,seq:e})=>{this.note(t,{read_seq:e,
toldReadSeq:e}),this.#a(t)},unread:({type:t,room:e,mentions:i,...n})=>{this.note(e,this.#m(e,n)),this.#a(e)}};#a(t){this.dispatchEvent(new CustomEvent("told",{detail:{
id:t}}))}#c(){this.#l(this.#e),this.loaded=!0,this.#e=[],this.keep(),this.#r(),this.#w(),this.dispatchEvent(new Event("loaded"))}#h(){this.#i.isOpen||(this.#r(),
this.#w())}#m(t,e){return e.head<=this.find(t)?.read_seq?{...e,unread:0}:e}#u(t){let e=this.#d(t),i=this.find(e.id);return i?.name===e.name?this.#t[this.#t.indexOf(
i)]=e:this.#l([...this.#t.filter(n=>n!==i),e]),this.#w(),e}#f(t){this.#t=this.#t.filter(e=>e.id!==t),this.#w()}#l(t){this.#t=t.map(e=>this.#d(e)).sort((e,i)=>Ka.
compare(e.name,i.name))}#d(t){let e={toldReadSeq:t.read_seq,...t};if(e.kind!=="direct")return e;let i=e.people.map(n=>this.#o.of(n));return{...e,people:i,name:Y(
i.map(g))}}#p(){let t=this.#t.filter(e=>this.#d(e).name!==e.name);for(let e of t)this.#u(e)}#w(){this.dispatchEvent(new Event("change"))}};var On="parley:folded",Ga=["archived"],Ie=class extends EventTarget{#t=new Set(JSON.parse(localStorage.getItem(On))??Ga);#e=null;#s=!1;#i;own=[];constructor({socket:t,
store:e}){super(),this.#i=e,this.own=e.recall("sections")??[],t.addEventListener("frame",({detail:{type:i,sections:n,items:o}})=>{i==="rooms"&&n&&this.#n(n),i===
"sections"&&this.#n(o)})}note(t){this.own.some(({id:e})=>e===t.id)||this.#n([...this.own,t])}nameOf(t){return this.own.find(e=>e.id===t)?.name??""}enter(t){t?.id!==
this.#e&&(this.#e=t?.id??null,this.#s=!!(t&&Ht(t)))}of({mine:t,archived:e}){let i={unread:[],favourites:[],...Object.fromEntries(this.own.map(({id:n})=>[n,[]])),
rooms:[],people:[]};for(let n of t)this.#r(n)||i[this.#o(n,i)].push(n);return i.people.sort((n,o)=>Tn(o)-Tn(n)),{...i,archived:e}}isFolded(t){return this.#t.has(
t)}fold(t,e){e?this.#t.add(t):this.#t.delete(t),localStorage.setItem(On,JSON.stringify([...this.#t]))}#o(t,e){return(t.id===this.#e?this.#s:Ht(t))?"unread":t.mine?.
favourite?"favourites":e[t.mine?.section]?t.mine.section:t.kind==="direct"?"people":"rooms"}#r({id:t,mine:e}){return e?.hidden&&t!==this.#e}#n(t){this.own=t,this.#i.
keep("sections",t),this.dispatchEvent(new Event("change"))}},Ht=({unread:s,mine:t})=>s>0&&t?.notify!=="nothing",Tn=({last_message:s})=>s?Date.parse(s.at):0;function An({me:s,socket:t}){let e=new de({me:s}),i=new Oe({me:s,store:e,socket:t}),n=new Le({userId:s.id}),o=new Ae({userId:s.id});return new _e({drafts:o,socket:t}),
new Se({socket:t}),{me:s,socket:t,store:e,directory:i,rooms:new De({store:e,socket:t,directory:i}),sections:new Ie({store:e,socket:t}),presence:new Ce({socket:t}),
blocks:new ke({store:e,socket:t}),reports:new Ne({socket:t}),outbox:n,drafts:o,backgroundSender:new be({outbox:n,socket:t})}}var Me=class{#t;#e=new I;constructor(t){this.#t=t,B(t,{list:this.#e,into:".abandoned-list",none:".abandoned-none",create:()=>w("abandoned-item"),update:(e,i)=>this.#o(
e,i)})}get title(){return h("abandoned.title")}show(){this.#s(),r(".form-error",this.#t).hidden=!0,this.#i()}#s(){return this.#e.open("/abandoned-rooms?limit=50")}#i(){
r(".place-title",this.#t).focus()}#o(t,e){let i=[e.kind==="private"&&h("abandoned.private"),h("browse.active",{date:Ot(new Date(e.active_at))})];u(r(".abandoned\
-name",t),e.name),u(r(".hint",t),i.filter(Boolean).join(" · "));let[n,o]=t.querySelectorAll("button");n.hidden=e.kind==="private",n.setAttribute("aria-label",h(
"abandoned.restore.room",{room:e.name})),o.setAttribute("aria-label",h("abandoned.delete.room",{room:e.name})),n.onclick=()=>this.#r("restore",e,()=>f.put(`/aba\
ndoned-rooms/${e.id}/owner`)),o.onclick=()=>this.#r("delete",e,()=>f.delete(`/abandoned-rooms/${e.id}`))}async#r(t,e,i){let n=h(`abandoned.${t}.title`,{room:e.name}),
o=t==="restore",a={title:n,text:h(`abandoned.${t}.text`),action:h(`abandoned.${t}`),isHarmless:o};await H(a)&&(await E(this.#t,async()=>{await i(),O(h(`abandone\
d.${t}.done`,{room:e.name}))}),await this.#s(),this.#i())}};var Va=50,Pe=class extends nt{pathFor(t){return`/accounts?${new URLSearchParams({limit:Va,q:t})}`}async change({id:t},e){return this.#t(await f.patch(`/accounts\
/${t}`,e))}async endSessions(t){return await f.delete(`/accounts/${t.id}/sessions`),this.#t({...t,sessions:0,last_seen_at:null})}makeLink({id:t}){return f.post(
`/accounts/${t}/password-link`)}#t(t){return this.items=this.items.map(e=>e.id===t.id?t:e),this.dispatchEvent(new Event("change")),t}};var Ya=new Set(["enable","link"]);function _n({account:s,accounts:t,me:e}){let i=x("one-account"),n=r(".dialog-body",i),o=s,a=(l,d)=>{r(`[data-act="${l}"]`,n).onclick=
async()=>{await Ja(za(l,o),o)&&await E(n,()=>d(o))}},c=l=>{o=l,Xa(n,o,{me:e})};return a("disable",async l=>c(await t.change(l,{disabled:!0}))),a("enable",async l=>c(
await t.change(l,{disabled:!1}))),a("role",async l=>c(await t.change(l,{role:Hs(l)}))),a("sessions",async l=>c(await t.endSessions(l))),a("link",async l=>Za(n,l,
await t.makeLink(l))),r(".form-error",n).hidden=!0,c(s),v(i,{title:g(s)})}var Hs=({role:s})=>s==="owner"?"member":"owner",za=(s,t)=>s==="role"?`make_${Hs(t)}`:s,
Ja=(s,t)=>H({title:h(`accounts.${s}.title`,{name:g(t)}),text:h(`accounts.${s}.text`,{name:g(t),account:t.name}),action:h(`accounts.${s}.action`),isHarmless:Ya.has(
s)});function Xa(s,t,{me:e}){let{name:i,role:n,sessions:o,created_at:a,last_seen_at:c,disabled_at:l}=t,d={name:i,role:h(`accounts.role.${n}`),since:T(new Date(a)),
seen:c?T(new Date(c)):h("accounts.seen.none"),sessions:L(o),disabled:l&&T(new Date(l))};for(let[M,$]of Object.entries(d)){let F=r(`[data-fact="${M}"]`,s);F.hidden=
!$,u(r("dd",F),$??"")}let m=t.id===e.id,p=!!l,y={link:!p,role:!0,sessions:o>0,disable:!p,enable:p};Qa(r(".account-acts",s),()=>{for(let[M,$]of Object.entries(y))
r(`[data-act="${M}"]`,s).hidden=m||!$}),u(r('[data-act="role"]',s),h(`accounts.make_${Hs(t)}`)),r(".account-own",s).hidden=!m,r(".link-made",s).hidden=!0}function Qa(s,t){
let e=[...s.children],i=e.indexOf(document.activeElement);if(t(),i<0||!e[i].hidden)return;let n=a=>!a.hidden;(e.slice(i).find(n)??e.slice(0,i).findLast(n))?.focus()}
function Za(s,t,{url:e,qr:i,expires_at:n}){let o=r(".link-made",s),a=r(".link-url",o);u(r(".link-for",o),h("accounts.link.for",{name:g(t)})),u(r(".link-end",o),
h("accounts.link.end",{date:T(new Date(n))})),r(".invite-qr",o).src=i,a.value=e,o.hidden=!1,a.focus(),a.select();let c=r('[data-action="copy"]',o);c.hidden=!navigator.
clipboard,r(".link-copied",o).hidden=!0,c.onclick=()=>E(s,async()=>{await navigator.clipboard.writeText(e),r(".link-copied",o).hidden=!1})}function j(s){let t=!1;return()=>{if(t)return;t=!0;let e=()=>{t=!1,s()};document.hidden?setTimeout(e,200):requestAnimationFrame(e)}}var $e=class{#t;#e;#s;#i=new Pe;#o;constructor(t,{me:e,directory:i}){this.#t=t,this.#e=e,this.#s=i,this.#o=r("input",t),this.#o.oninput=()=>this.#i.search(this.#o.
value.trim());let n=B(t,{list:this.#i,into:".account-list",none:".accounts-none",create:()=>w("account-item"),update:(a,c)=>this.#r(r("button",a),c)}),o=j(()=>t.
hidden||n());i.addEventListener("change",o)}get title(){return h("accounts.title")}show(){this.#o.value="",this.#i.search(""),(K.matches?this.#o:r(".place-title",
this.#t)).focus()}#r(t,e){let{name:i,display_name:n,role:o,disabled_at:a}=e,c=[o==="owner"&&h("role.owner"),a&&h("accounts.is_disabled")];k(r(".avatar",t),this.#s.
of(e)),u(r(".account-item-name",t),g(e)),u(r(".hint",t),n&&n!==i?i:""),u(r(".account-item-state",t),c.filter(Boolean).join(" · ")),t.classList.toggle("is-away",
!!a),t.onclick=()=>_n({account:e,accounts:this.#i,me:this.#e})}};function Be(s,{showsRooms:t=!1,...e}){B(s,{create:()=>w("audit-item"),update:(i,n)=>tc(i,n,{showsRooms:t}),...e})}function tc(s,t,{showsRooms:e}){u(r(".audit-wh\
at",s),sc(t));let i=r(".audit-why",s);u(i,t.reason?h("audit.reason",{reason:t.reason}):""),i.hidden=!t.reason,u(r(".audit-where",s),e&&t.room?`${ec(t)} · `:"");
let n=r("time",s);n.dateTime=t.at,u(n,T(new Date(t.at)))}function ec({room:s,details:t}){let e=s.name??t.name;return e?h("audit.where",{room:e}):h("audit.where.\
gone")}function sc({act:s,actor:t,member:e,room:i,details:n}){let o={user:t?g(t):h("audit.console"),member:e&&g(e),room:n.name??i?.name,role:n.role&&h(`role.${n.
role}`),until:n.until&&T(new Date(n.until))},a=ic(s,{...n,member:e}),c=s==="invite"&&n.uses?S(a,n.uses,o):h(a,o);return c.startsWith("audit.")?`${o.user}: ${s}`:
c}function ic(s,{until:t,by:e,outcome:i,uses:n,member:o}){let c={ban:t&&"until",mute:"until",reset_password:e,resolve_report:i,invite:n?null:"any",revoke_invite:o&&
"of"}[s];return c?`audit.${s}.${c}`:`audit.${s}`}var je=class{#t;#e=new I;constructor(t){this.#t=t,Be(t,{list:this.#e,into:".act-list",none:".acts-none",showsRooms:!0})}get title(){return h("acts.title")}show(){
this.#e.open("/audit?limit=50"),r(".place-title",this.#t).focus()}};var nc=36e5;function Ln({act:s,user:t,conversation:e}){let{members:i,room:n}=e,o={name:g(t),room:n.name},a={mute:({until:c,...l})=>i.mute(t.id,{muted_until:c,...l}),
ban:c=>i.ban(t.id,c),remove:c=>i.remove(t.id,c)};return Rn({title:h(`moderate.${s}.title`,o),text:h(`moderate.${s}.text`,o),action:h(`moderate.${s}`),hasEnd:s!==
"remove",mayBeForEver:s==="ban",act:a[s]})}function Cn({seq:s,epoch:t,words:e,conversation:i}){return Rn({title:h("message.delete.title"),text:h("message.delete\
.text",e),action:h("message.delete"),act:({reason:n})=>i.delete({seq:s,epoch:t,reason:n})})}async function Rn({title:s,text:t,action:e,hasEnd:i=!1,mayBeForEver:n=!1,
act:o}){let a=x("moderate"),c=r("form",a);return C(c),r(".moderate-text",c).textContent=t,r(".moderate-until",c).hidden=!i,r('[value=""]',c.elements.hours).hidden=
!n,c.elements.hours.value=n?"":"1",r(".button-danger",c).textContent=e,N(c,async({hours:l,reason:d})=>{let m=i&&l?{until:new Date(Date.now()+Number(l)*nc).toISOString()}:
{},p=d.trim()?{reason:d.trim()}:{};await o({...m,...p}),a.close("done")}),await v(a,{title:s})==="done"}async function Fe({entry:s,conversation:t}){let{readers:e,members:i}=t,n=x("seen-by"),o=new AbortController,a=!1,c=()=>a&&rc(n,oc(s,t));r(".seen-list",n).replaceChildren(),
r(".seen-none",n).hidden=!0;for(let l of[e,i])l.addEventListener("change",c,{signal:o.signal});i.need(),E(n,async()=>{await e.load(),a=!0,c()}),await v(n,{title:h(
"seen.title")}),o.abort()}function oc({seq:s,user:t},e){let{readers:i,members:n}=e,o=new Set(i.of(s));return n.list.map(c=>c.user).filter(({id:c})=>o.has(c)&&c!==
t.id).map(c=>e.personOf(c))}function rc(s,t){u(r("h2",s),t.length?S("seen.count",t.length):h("seen.title")),r(".seen-none",s).hidden=t.length>0,A(r(".seen-list",
s),t,{key:({id:e})=>e,create:()=>w("seen-item"),update:(e,i)=>{k(r(".avatar",e),i),u(r(".seen-name",e),g(i))}})}function Nn({entry:s,author:t,room:e,reports:i}){let n=x("report"),o=r("form",n);return C(o),r(".report-text",o).textContent=h("report.text",{name:g(t),room:e.name}),
N(o,async({reason:a})=>{await i.report({room:e.id,seq:s.seq,reason:a.trim()}),n.close(),O(h("report.done"))}),v(n)}var ac=120,Dn=document.documentElement.dataset.language,Ws=null,In=null;function Pn(){return Ws??=cc().catch(s=>{throw Ws=null,s}),Ws}async function cc(){let[s,
t]=await Promise.all([Mn("en"),Dn==="en"?null:Mn(Dn)]);return In=new Us(s,t),In}async function Mn(s){let t=await fetch(new URL(`../emoji/${s}.json`,import.meta.
url));if(!t.ok)throw new Error(`No emoji in ${s}: ${t.status}`);return t.json()}var Us=class{#t=new Map;#e=new Map;groups=new Map;constructor(t,e){for(let[i,n]of Object.
entries(t)){let o=n.map((a,c)=>hc(i,a,e?.[i][c]));this.groups.set(i,o);for(let a of o){this.#e.set(a.emoji,a);for(let c of a.codes)this.#t.set(c,a)}}}withCode(t){
return this.#t.get(t)}of(t){return this.#e.get(t)}search(t,e=ac){let i=z(t.trim().replace(/^:|:$/g,""));if(!i)return[];let n=[];for(let o of this.#e.values()){let a=fc(
o,i);a<$n&&n.push({entry:o,rank:a})}return n.sort((o,a)=>o.rank-a.rank).slice(0,e).map(({entry:o})=>o)}};function hc(s,[t,e,i,n,o],[a,c]=[e,""]){let l=[...n.split(
" "),e,a].map(z),d=z(` ${e} ${i} ${a} ${c} ${n.replaceAll("_"," ")}`);return{emoji:t,label:a,codes:n.split(" "),hasTones:o===1,group:s,names:l,words:d}}var[lc,dc,
mc,uc,$n]=[0,1,2,3,4];function fc({names:s,words:t},e){return s.includes(e)?lc:s.some(i=>i.startsWith(e))?dc:t.includes(` ${e}`)?mc:t.includes(e)?uc:$n}var Bn="parley:emoji-tone",pc=18,Wt=["","🏻","🏼","🏽","🏾","🏿"],gc=new RegExp("(?!\\u{1F91D}\\u200d)(\\p{Emoji_Modifier_Base})\\ufe0f?","gu"),qe=()=>Wt.
find(s=>s===localStorage.getItem(Bn))??"",jn=s=>Hn(Bn,s),Fn=({emoji:s,hasTones:t})=>t&&qe()?s.replace(gc,`$1${qe()}`):s,Ks=()=>JSON.parse(localStorage.getItem(me))??
[];function qn(s){let t=Ks().filter(e=>e!==s);Hn(me,JSON.stringify([s,...t].slice(0,pc)))}function Hn(s,t){try{localStorage.setItem(s,t)}catch{}}function at(s,{text:t,image:e}){if(!e){s.textContent=t;return}s.replaceChildren(wc({text:t,image:e}))}function wc({text:s,image:t}){let e=document.createElement(
"img");return e.className="team-emoji",e.alt=s,e.src=t,e.decoding="async",e}var Vs=new WeakMap,He=class{#t;#e=1;#s;constructor(t,{onChosen:e,onLooked:i,onLeave:n}){this.#t=t,this.#s=n;let o=({target:a})=>Vs.get(a.closest(".emoji"));t.onclick=
a=>o(a)&&e(o(a));for(let a of["pointerover","focusin"])t.addEventListener(a,c=>o(c)&&i(o(c)));t.addEventListener("focusin",({target:a})=>a.matches(".emoji")&&this.#i(
a)),t.onkeydown=a=>this.#o(a)}show(t){this.#t.replaceChildren(...t.filter(({items:i})=>i.length).map(yc)),this.#t.scrollTop=0,this.#i(r(".emoji",this.#t));let e=r(
".emoji-grid",this.#t);this.#e=e?getComputedStyle(e).gridTemplateColumns.split(" ").length:1}get first(){return Vs.get(r(".emoji",this.#t))}focusFirst(){r(".emo\
ji",this.#t)?.focus()}scrollTo(t){r(`[data-group="${t}"]`,this.#t)?.scrollIntoView({block:"start"})}#i(t){for(let e of this.#t.querySelectorAll('[tabindex="0"]'))
e.tabIndex=-1;t&&(t.tabIndex=0)}#o(t){let e=t.target.closest(".emoji"),i=e&&this.#r[t.key]?.(e);i&&(t.preventDefault(),i.focus?.())}#r={ArrowRight:t=>this.#n(t,
1),ArrowLeft:t=>this.#n(t,-1),ArrowDown:t=>this.#a(t),ArrowUp:t=>this.#c(t)??this.#m(),Home:()=>r(".emoji",this.#t),End:()=>[...this.#t.querySelectorAll(".emoji")].
at(-1)};#n(t,e){let i=[...this.#t.querySelectorAll(".emoji")];return i[i.indexOf(t)+e]??t}#a(t){let{buttons:e,at:i,column:n}=this.#h(t);if(!(i-n+this.#e>=e.length))
return e[Math.min(i+this.#e,e.length-1)];let a=Gs(t.closest(".emoji-group").nextElementSibling);return a[Math.min(n,a.length-1)]??t}#c(t){let{buttons:e,at:i,column:n}=this.#h(
t);if(i>=this.#e)return e[i-this.#e];let o=Gs(t.closest(".emoji-group").previousElementSibling),a=Math.floor((o.length-1)/this.#e)*this.#e;return o[Math.min(a+n,
o.length-1)]}#h(t){let e=Gs(t.closest(".emoji-group")),i=e.indexOf(t);return{buttons:e,at:i,column:i%this.#e}}#m(){return this.#s(),{}}},Gs=s=>s?[...r(".emoji-g\
rid",s).children]:[];function yc({name:s,title:t,items:e}){let i=w("emoji-group");i.dataset.group=s;let n=r("h3",i);return n.textContent=t,n.hidden=!t,i.style.setProperty(
"--count",e.length),r(".emoji-grid",i).append(...e.map(Ec)),i}function Ec(s){let t=document.createElement("button");return t.type="button",t.className="emoji",t.
tabIndex=-1,t.setAttribute("aria-label",s.label),at(t,s),Vs.set(t,s),t}var Wn={recent:"🕘",smileys:"😀",people:"👋",nature:"🐱",food:"🍎",travel:"🚗",activities:"⚽",objects:"💡",symbols:"❤️",flags:"🏁"},xc={emoji:"\
✋",hasTones:!0},ft=8;async function We(s){let t=x("emoji"),e=Un.get(t)??Un.set(t,new zs(t)).get(t),i=v(t);return e.begin(s),await i||null}var Un=new WeakMap,zs=class{#t;#e;#s;#i=null;constructor(t){
this.#t=t,this.#e=r(".search-input",t),this.#s=new He(r(".emoji-scroll",t),{onChosen:e=>this.#c(e),onLooked:e=>this.#h(e),onLeave:()=>this.#e.focus()}),this.#e.
oninput=()=>this.#r(),t.addEventListener("keydown",e=>this.#u(e)),this.#l(),this.#p()}begin(t){this.#e.value="",this.#h(null),Sc(this.#t,t),(K.matches?this.#e:r(
".emoji-scroll",this.#t)).focus(),this.#o()}async#o(){this.#i||this.#m(h("emoji.loading"));try{this.#i??=await Pn(),this.#r()}catch{this.#m(h("emoji.trouble"))}}#r(){
if(!this.#i)return;let{value:t}=this.#e;r('[data-tab="recent"]',this.#t).hidden=!this.#a.length;let e=this.#i.search(t).map(Ys);this.#s.show(t.trim()?[{name:"fo\
und",title:"",items:e}]:this.#n),this.#h(t.trim()?this.#s.first??null:null),this.#m(t.trim()&&!e.length?h("emoji.none"):"")}get#n(){return Object.keys(Wn).map(t=>({
name:t,title:h(`emoji.group.${t}`),items:t==="recent"?this.#a:this.#i.groups.get(t).map(Ys)}))}get#a(){return Ks().flatMap(t=>{let e=this.#i.of(t);return e?[Ys(
e)]:[]})}#c({text:t,key:e}){qn(e),this.#t.close(t)}#h(t){at(r(".emoji-sign",this.#t),t??{text:""}),u(r(".emoji-label",this.#t),t?.label??h("emoji.hint")),u(r(".\
emoji-code",this.#t),t?`:${t.code}:`:"")}#m(t){let e=r(".emoji-none",this.#t);e.hidden=!t,u(e,t)}#u(t){if(t.isComposing)return;let e=t.target===this.#e;if(t.key===
"Escape")this.#t.close();else if(e&&t.key==="ArrowDown")this.#s.focusFirst();else if(e&&t.key==="Enter")this.#f();else return!e&&vc(t)?this.#e.focus():void 0;t.
preventDefault()}#f(){let{first:t}=this.#s;t&&this.#e.value.trim()&&this.#c(t)}#l(){let t=Object.entries(Wn).map(([e,i])=>{let n=document.createElement("button");
return n.type="button",n.className="emoji",n.textContent=i,n.title=h(`emoji.group.${e}`),n.setAttribute("aria-label",n.title),n.dataset.tab=e,n.onclick=()=>this.#d(
e),n});r(".emoji-tabs",this.#t).append(...t)}#d(t){this.#e.value&&(this.#e.value="",this.#r()),this.#s.scrollTo(t)}#p(){let t=this.#t.querySelectorAll('[name="e\
moji-tone"]');for(let[e,i]of t.entries())i.nextElementSibling.textContent=xc.emoji+Wt[e],i.checked=Wt[e]===qe(),i.onchange=()=>{jn(Wt[e]),this.#r()}}},Ys=s=>({key:s.
emoji,text:Fn(s),label:s.label,code:s.codes[0]}),vc=({key:s,ctrlKey:t,metaKey:e,altKey:i,target:n})=>s.length===1&&s!==" "&&!t&&!e&&!i&&!n.matches("input");function Sc(s,t){
let{top:e,bottom:i,right:n}=t.getBoundingClientRect(),{offsetWidth:o,offsetHeight:a}=s,c=e-a-ft,l=c>=ft?c:Math.min(i+ft,innerHeight-a-ft),d=Math.min(n-o,innerWidth-
o-ft);s.style.setProperty("--x",`${Math.max(ft,d)}px`),s.style.setProperty("--y",`${Math.max(ft,l)}px`)}async function Kn({entry:{seq:s},conversation:t}){let e=x("reactions"),i=new AbortController,n=()=>bc(e,t.history.shown.entry(s)?.reactions??[],t);t.addEventListener(
"change",n,{signal:i.signal}),n(),await v(e,{title:h("reaction.who")}),i.abort()}function bc(s,t,e){let i=t.flatMap(({emoji:n,users:o})=>o.map(a=>({key:`${n} ${a}`,
emoji:n,id:a})));A(r(".reaction-list",s),i,{create:()=>w("reaction-item"),update:(n,{emoji:o,id:a})=>{at(r(".reaction-emoji",n),{text:o}),u(r(".reaction-name",n),
g(e.personOf({id:a,name:"…"})))}})}var kc=[U("react","emoji",({entry:s},t)=>bi(s,t)),U("copy","copy",({entry:s},t)=>Gn()&&!s.deleted&&!t.isBlocked(s)),U("link","link",({entry:s})=>Gn()&&!!s.seq),
U("edit","edit",({entry:s,edit:t},e)=>bt(s,e)&&!t),U("unread","unread",({entry:s},t)=>!!s.seq&&t.state==="live"),U("reactions","people",({entry:s})=>!!s.reactions?.
length),U("seen","check",({entry:s},t)=>se(s,t.room)),U("person","person",({entry:s},t)=>s.user.id!==t.me.id),U("report","flag",({entry:s},t)=>Ti(s,t)),U("retry",
"again",({state:s})=>s==="failed"),U("discard","trash",({state:s})=>s==="failed",{isDangerous:!0}),U("delete","trash",({entry:s},t)=>ki(s,t),{isDangerous:!0})];
function Ue(s,t){return kc.filter(({isOffered:e})=>e(s,t))}function U(s,t,e,{isDangerous:i=!1}={}){return{name:s,icon:t,isOffered:e,isDangerous:i}}function Gn(){
return!!navigator.clipboard}var Js=4,Xs=8,Ut=null;function Yn(s,{label:t,items:e}){return Ut?.button===s?Ut.close():(Ut?.close(),new Promise(i=>Oc(s,{label:t,items:e,resolve:i})))}function Qs({
name:s,icon:t,text:e,isDangerous:i},n){let o=w("menu-row");return Tt(o,t),r("span",o).textContent=e,o.dataset.testid=`sheet-${s}`,o.classList.toggle("is-dangero\
us",i),o.onclick=()=>n(s),o}function Oc(s,{label:t,items:e,resolve:i}){let n=w("menu"),o,a=p=>{o=p,m()},c=e.map(p=>Qs(p,a));for(let p of c)p.role="menuitem";n.setAttribute(
"aria-label",t),n.append(...c),s.closest("main, aside, nav, body").append(n),n.showPopover(),Lc(n,s);let l=new AbortController,d=P.open(()=>{Ut=null,l.abort(),n.
remove(),s.setAttribute("aria-expanded","false"),i(o)}),m=()=>P.close(d);Ut={button:s,close:m},s.setAttribute("aria-expanded","true"),Tc({menu:n,button:s,close:m},
l),n.onkeydown=p=>Ac(p,{rows:c,close:m}),c[0].focus({preventScroll:!0})}function Tc({menu:s,button:t,close:e},{signal:i}){let n=({target:o})=>!s.contains(o)&&!t.
contains(o);for(let o of["pointerdown","wheel"])addEventListener(o,a=>n(a)&&e(),{capture:!0,passive:!0,signal:i});addEventListener("resize",e,{signal:i})}function Ac(s,{
rows:t,close:e}){let i=t.indexOf(document.activeElement),n={ArrowDown:(i+1)%t.length,ArrowUp:i-1,Home:0,End:-1}[s.key];if(s.stopPropagation(),n!==void 0)t.at(n).
focus();else if(s.key==="Escape"||s.key==="Tab")e();else return _c(s,t,i);return s.preventDefault()}function _c({key:s},t,e){let i=[...t.slice(e+1),...t.slice(0,
e+1)],n=o=>o.textContent.trim().toLocaleLowerCase().startsWith(s.toLocaleLowerCase());s.trim().length===1&&i.find(n)?.focus()}function Lc(s,t){let e=t.getBoundingClientRect(),
{width:i,height:n}=s.getBoundingClientRect(),o=getComputedStyle(t).direction==="rtl",c=e.bottom+Js+n<=innerHeight-Xs?e.bottom+Js:e.top-Js-n,l=o?e.left:e.right-i;
s.style.top=`${Vn(c,innerHeight-n)}px`,s.style.left=`${Vn(l,innerWidth-i)}px`}var Vn=(s,t)=>Math.max(Xs,Math.min(s,t-Xs));var Cc=matchMedia("(min-width: 45rem) and (hover: hover)");async function zn({row:s,item:t,button:e=null,conversation:i}){let n=Ue(t,i).map(c=>({...c,text:h(`me\
ssage.${c.name}`)}));if(!n.length)return;s.classList.add("is-pressed");let o=e&&Cc.matches,a=await(o?Yn(e,{label:h("message.actions"),items:n}):Rc(n));return s.
classList.remove("is-pressed"),s.focus({preventScroll:!0}),o&&!a&&e.focus({preventScroll:!0}),a}async function Rc(s){let t=x("message"),e,i=o=>{e=o,t.close()},n=s.
map(o=>{let a=document.createElement("li");return a.append(Qs(o,i)),a});return r(".sheet",t).replaceChildren(...n),await v(t),e}var Nc=JSON.parse(document.getElementById("late-files").textContent),Ke=new Map;function Jn(s){if(!Ke.has(s)){let t=import(Nc[s]);t.catch(()=>Ke.delete(s)),Ke.set(s,t)}return Ke.get(s)}var Dc=/[*_`~[\\<]|&#?\w|^[ \t]*(?:[>#+|-]|:-|\d{1,9}[.)])/mu,Ic=/!?\[([^[\]\n]{1,200})\]\([^()\s]{1,500}\)/gu,Mc=/^[ \t]*(?:#{1,6}|>|[-+*])[ \t]+|^[ \t]*(?:`{3,}|~{3,}).*$/gmu,
Pc=/\*\*|~~|`/gu,$c=/(?<![\p{L}\p{N}_*])[*_]{1,2}(?=\S)|(?<=\S)[*_]{1,2}(?![\p{L}\p{N}_*])/gu,ti=s=>Dc.test(s);function ct(s){return ti(s)?s.replace(Ic,"$1").replace(
Mc,"").replace(Pc,"").replace($c,""):s}var Zs=class extends EventTarget{#t=null;get isReady(){return this.#t!==null}render(t){return this.#t?this.#t(t):(this.load().
catch(()=>{}),null)}async load(){let{render:t}=await Jn("markdown");this.#t||(this.#t=t,this.dispatchEvent(new Event("ready")))}},pt=new Zs;function Xn(s,t){s.onclick=async()=>{let e=await We(s);e?ji(t,e):t.focus({preventScroll:!0})}}var Bc=8e3,jc=500,Fc=2**31-1,Ge=class{#t;#e;#s;#i;#o;#r;#n=null;#a;#c;#h;#m=!1;#u=null;constructor({form:t,note:e,socket:i,drafts:n,onSent:o,onEditLast:a}){this.#t=
t,this.#e=r("textarea",t),this.#s=r(".composer-send",t),this.#i=e,this.#o=i,this.#r=n,this.#a=o,this.#c=a,Xn(r(".composer-button",t),this.#e),this.#e.addEventListener(
"input",()=>this.#d()),this.#e.addEventListener("keydown",c=>this.#y(c)),this.#e.addEventListener("compositionstart",()=>this.#m=!0),this.#e.addEventListener("c\
ompositionend",()=>this.#E()),this.#e.addEventListener("blur",()=>this.#n&&this.#p({isDone:!0})),t.addEventListener("submit",c=>this.#x(c)),this.#e.enterKeyHint=
K.matches?"send":"enter",n.addEventListener("change",()=>this.#w())}show(t,{signal:e}){this.#n=t,this.#m=!1,this.#u=null,this.#e.value=this.#r.of(t.id);for(let i of[
"state","room"])t.addEventListener(i,()=>this.#g(),{signal:e});this.#g()}focus(){this.#e.focus({preventScroll:!0})}add(t){this.#e.value=[this.#e.value,t].filter(
Boolean).join(`

`),this.#p()}get#f(){return[...Bt(this.#e)].length}get#l(){return this.#o.limits?.text_characters??Bc}#d(){this.#e.value&&this.#n.sayTyping(),this.#p()}#p({isDone:t=!1}={}){
this.#g(),this.#u===null&&this.#r.keep(this.#n.id,this.#e.value,{isDone:t})}#w(){if(!this.#n)return;let{value:t}=this.#e,e=this.#r.of(this.#n.id);if(e!==(t.trim()?
t:"")){if(this.#m)return this.#u=t;this.#e.value=e,this.#g()}}#E(){if(this.#m=!1,this.#u===null)return;let t=this.#r.of(this.#n.id),{value:e}=this.#e;this.#e.value=
t.endsWith(this.#u)?t.slice(0,t.length-this.#u.length)+e:qs(t,e),this.#u=null,this.#p()}#g(){let{isOver:t,room:e}=this.#n,i=It(e)||t;this.#v(e);let n=this.#l-this.#f;
this.#e.disabled=!!i,this.#e.placeholder=qc({room:e,closed:i}),this.#s.disabled=i||n<0||this.#f===0,this.#i.textContent=Hc(n),this.#i.classList.toggle("is-over",
n<0),jt(this.#e)}#v({muted_until:t}){clearTimeout(this.#h);let e=new Date(t??0)-Date.now();e>0&&e<Fc&&(this.#h=setTimeout(()=>this.#g(),e))}#y(t){if(fe(t))return this.#x(
t);t.key!=="ArrowUp"||this.#e.value||ht(t)||(t.preventDefault(),this.#c())}#x(t){t.preventDefault(),!this.#s.disabled&&(this.#n.send(Bt(this.#e)),this.#e.value=
"",this.#p(),this.#a(),this.focus())}};function qc({room:s,closed:t}){let e=It(s);return e==="archived"?h("room.archived.note"):e==="muted"?h("composer.muted",{
date:T(new Date(s.muted_until))}):e==="moderators"?h("composer.moderators"):t?h("composer.closed"):h("composer.placeholder",{room:s.name})}function Hc(s){return s<
0?S("composer.over",-s):s<=jc?S("composer.left",s):""}var Wc=/[\\^$.*+?()[\]{}|/]/g;function ei(s){return s.trim()?new RegExp(s.trim().replace(Wc,"\\$&"),"giu"):null}function Qn(s,t){if(!t)return[];let e=({text:n})=>n.
search(t)>=0||ct(n).search(t)>=0;return s.filter(n=>b(n)&&!n.deleted&&e(n)).map(({seq:n})=>n).reverse()}function Zn(s,{reactions:t},e){A(s,[...t,{emoji:"",users:[]}],{key:({emoji:i})=>i,create:({emoji:i})=>w(i?"reaction":"reaction-more"),update:(i,n)=>n.emoji&&Uc(
i,n,e)})}function Uc(s,{emoji:t,users:e},i){s.setAttribute("aria-pressed",e.includes(i.id)),s.setAttribute("aria-label",S("reaction.spoken",e.length,{emoji:t})),
s.title="",at(r(".reaction-emoji",s),{text:t}),u(r(".reaction-count",s),L(e.length))}function to(s,{reactions:t=[]},e){let{emoji:i,users:n}=t.find(o=>o.emoji===
s.dataset.key)??{};i&&(s.title=h("reaction.title",{names:Y(n.map(o=>Kc(o,e))),emoji:i}))}var Kc=(s,t)=>s===t.me.id?h("reaction.you"):g(t.personOf({id:s,name:"…"}));var si=String.raw`\s<>"，。；：！？、）】》」』`,so=String.raw`https?:\/\/[^${si}]+|mailto:[^@${si}]{1,64}@[^@${si}]+`,Gc=new RegExp(so,"giu"),Ww=new RegExp(
so,"iuy"),Vc=new Set(`.,;:!?'"*_~`),io=s=>[...s.matchAll(Gc)].map(({0:t,index:e})=>[Yc(t),e]);function Yc(s){let t=eo(s,")")-eo(s,"("),e=s.length;for(;e>0;e-=1){let i=s[e-1];if(i===")"&&t>0)t-=1;else if(!Vc.has(i))break}return s.slice(0,e)}var eo=(s,t)=>s.
split(t).length-1;function no(s){if(!URL.canParse(s))return null;let t=document.createElement("a");return t.href=s,t.tabIndex=-1,zc(t)||(t.rel="noopener noreferrer",t.target="_bl\
ank"),t}var zc=s=>s.origin===location.origin&&Rt(s)!==null;function oo(s){let t=document.createDocumentFragment(),e=0;for(let[i,n]of io(s)){let o=no(i);o?.append(i),t.append(s.slice(e,n),o??i),e=n+i.length}return t.append(
s.slice(e)),t}var Jc=/^[\p{Emoji_Presentation}\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}\u200d\ufe0f\s]+$/u,Xc=24,Qc="p, li, pre, th, td";function ro(s,t){
let e=ti(t),i=e?pt.render(t):null;return s.classList.toggle("has-blocks",i?.hasBlocks??!1),s.classList.toggle("only-emoji",Zc(t)),s.replaceChildren(i?.nodes??oo(
t)),!e||pt.isReady}function ao(s,t){if(!s.classList.contains("has-blocks"))return s.textContent.slice(0,t);let e=document.createTreeWalker(s,NodeFilter.SHOW_TEXT),
[i,n]=["",null];for(;e.nextNode()&&i.length<t;){let o=e.currentNode.parentElement.closest(Qc);n&&o!==n&&(i+=" "),i+=e.currentNode.data,n=o}return i.slice(0,t)}var Zc=s=>s.
length<=Xc&&Jc.test(s);var th=1600,eh=24,sh=200,ii=new WeakMap,ni=new WeakSet,ho=()=>w("message");function lo(s,t){let e=ii.get(s);ii.set(s,t);let i=ni.has(s)&&pt.isReady;if(e&&ih(e,t)&&
!i)return;let n=Ve(t);nh(s,t),rh(s,t),(!(e&&n===Ve(e)&&e.entry.deleted===t.entry.deleted&&!i)||e.isBlocked!==t.isBlocked)&&ah(s,{...t.entry,text:n,isBlocked:t.isBlocked}),
oh(s,t),hh(s,t),lh(s,t),dh(s,t),mh(s,t)}var G=s=>ii.get(s),Ve=({entry:s,edit:t})=>t&&!s.deleted?t.text:s.text;function ih(s,t){return["entry","edit","leads","pe\
nding","state","name","picture","isBlocked"].every(e=>s[e]===t[e])}function nh(s,t){let{entry:e,leads:i,own:n,state:o}=t;s.classList.toggle("leads",i),s.classList.
toggle("own",n),s.classList.toggle("is-deleted",!!e.deleted),s.dataset.state=o,e.seq&&(s.dataset.seq=e.seq),e.deleted&&r(".message-actions",s)?.remove()}function oh(s,{
entry:t,name:e}){let i=ao(r(".message-text",s),sh);s.setAttribute("aria-label",h("message.spoken",{name:e,time:le(new Date(t.at)),text:i}))}function rh(s,{entry:{
at:t},author:e,name:i}){let n=new Date(t);k(r(".avatar",s),e),u(r(".message-author",s),i);let o=r(".message-time",s);o.dateTime=t,u(o,le(n)),o.title=T(n)}function ah(s,{
text:t,deleted:e,isBlocked:i}){let n=r(".message-text",s);if(s.classList.toggle("is-blocked",i&&!e),Ct(s,"message-reveal",i&&!e),ni.delete(s),i||e)return n.classList.
remove("has-blocks","only-emoji"),n.textContent=h(e?"message.deleted":"message.blocked"),Ye(s,!1);ro(n,t)||ni.add(s),Ye(s,ch(t))}var mo=s=>s.classList.contains(
"is-folded")&&Ye(s,!1),ch=s=>s.length>th||s.split(`
`).length>eh;function Ye(s,t){s.classList.toggle("is-folded",t);let e=Ct(s,"message-unfold",t);e&&(e.onclick=()=>{Ye(s,!1),s.focus()})}function hh(s,{pending:t}){
let e=Ct(s,"message-pending",!!t);e&&(e.title=h(`message.${t}`),e.setAttribute("aria-label",e.title))}function lh(s,{entry:{editedAt:t,deleted:e}}){let i=Ct(s,"\
message-edited",!!t&&!e);i&&(i.title=T(new Date(t)))}function dh(s,{entry:t,edit:e}){let{failure:i}=e??t,n=Ct(s,"message-failure",!!i);n&&(u(r("span",n),h(e?"me\
ssage.edit.failed":"message.failed",{reason:D({code:i})})),u(r('[data-action="discard"]',n),h(e?"message.edit.discard":"message.discard")))}function mh(s,{entry:t,
me:e,isBlocked:i}){let n=Ct(s,"message-reactions",!!t.reactions?.length&&!i);n&&Zn(n,t,e)}var co=["message-reveal","message-unfold","message-pending","message-e\
dited","message-failure","message-reactions"];function Ct(s,t,e){let i=r(".message-body",s),n=r(`:scope > .${t}`,i);if(e||n?.remove(),!e||n)return e?n:null;let o=co.
slice(co.indexOf(t)+1).map(c=>r(`:scope > .${c}`,i)),a=w(t);return i.insertBefore(a,o.find(Boolean)??r(".message-editor",i)),a}var uh=4,ze=globalThis.CSS?.highlights,Je=class{#t;#e;#s;#i=null;#o=null;#r=null;#n=[];#a=null;#c=1/0;constructor(t,{timeline:e}){this.#t=t,this.#s=e,this.#e=r(
"input",t),this.#e.oninput=()=>this.#f(),document.addEventListener("coloured",()=>this.#o&&this.#g()),t.onkeydown=i=>this.#u(i),r('[data-find="older"]',t).onclick=
()=>this.#l(1),r('[data-find="newer"]',t).onclick=()=>this.#l(-1),r('[data-find="more"]',t).onclick=()=>this.#E(),r('[data-find="close"]',t).onclick=()=>this.#h()}show(t,{
signal:e}){this.#i=t,this.#h(),t.addEventListener("change",()=>this.#o&&this.#p(),{signal:e})}open(){this.#r=document.activeElement,this.#c=Number(this.#s.lastOnScreen?.
dataset.seq??1/0),this.#t.hidden=!1,this.#o=P.open(()=>this.#m()),this.#e.focus(),this.#e.select(),this.#f()}around(t){t(),this.#o&&this.#g()}#h(){this.#o&&P.close(
this.#o)}#m(){this.#o=null,this.#t.hidden=!0,this.#v(),this.#r?.focus({preventScroll:!0})}#u(t){if(!t.isComposing){if(t.key==="Escape")this.#h();else if(t.key===
"Enter"&&t.target===this.#e)this.#l(t.shiftKey?-1:1);else return;t.preventDefault(),t.stopPropagation()}}#f(){this.#a=null,this.#p();let t=this.#n.find(e=>e<=this.#c)??
this.#n[0];t?this.#d(t):this.#g()}#l(t){if(!this.#n.length)return;let e=this.#n.indexOf(this.#a)+t;this.#c=this.#n.at(e%this.#n.length),this.#d(this.#c)}#d(t){this.#a=
t;let e=this.#s.lookAt(t);mo(e),this.#g(),this.#w()}#p(){this.#n=Qn(this.#i.history.shown.entries,ei(this.#e.value)),this.#n.includes(this.#a)||(this.#a=null),this.#w()}#w(){
let{history:t}=this.#i,e=t.shown.entries.filter(b).length,i=this.#n.indexOf(this.#a)+1,o=this.#e.value.trim()?i?h("find.count",{at:L(i),count:L(this.#n.length)}):
h("find.none"):"";u(r(".find-count",this.#t),o),u(r(".find-loaded",this.#t),S("find.loaded",e)),r('[data-find="more"]',this.#t).hidden=!t.hasOlder;for(let a of[
"older","newer"])r(`[data-find="${a}"]`,this.#t).disabled=!this.#n.length}async#E(){let{history:t}=this.#i,e=r(".find-trouble",this.#t);u(e,"");try{for(let i=0;i<
uh&&t.hasOlder;i+=1)await t.loadOlder()}catch(i){u(e,D(i))}this.#e.focus(),this.#a===null&&this.#o&&this.#f()}#g(){this.#v();let t=ei(this.#e.value);if(!t)return;
let e=[],i=[];for(let n of this.#s.list.messageRows){let o=Number(n.dataset.seq)===this.#a;n.classList.toggle("is-found",o),(o?i:e).push(...fh(r(".message-text",
n),t))}ze?.set("found",new Highlight(...e)),ze?.set("found-here",new Highlight(...i))}#v(){for(let t of this.#s.list.messageRows)t.classList.remove("is-found");
for(let t of["found","found-here"])ze?.delete(t)}};function fh(s,t){if(!ze)return[];let e=[],i=document.createTreeWalker(s,NodeFilter.SHOW_TEXT),n=0;for(;i.nextNode();)
e.push({node:i.currentNode,at:n}),n+=i.currentNode.length;let o=a=>e.findLast(({at:c})=>c<=a);return[...s.textContent.matchAll(t)].map(({0:a,index:c})=>{let l=new Range,
[d,m]=[o(c),o(c+a.length-1)];return l.setStart(d.node,c-d.at),l.setEnd(m.node,c+a.length-m.at),l})}function uo(s,{text:t,written:e=t,focus:i=!0,save:n,onEmpty:o,done:a}){if(r(".message-editor",s))return;let c=w("message-editor"),l=r("textarea",c),d=()=>{oi(s),
a()};ph(c,{textarea:l,close:d,submit:()=>gh(c,{before:t,save:n,onEmpty:o,close:d})}),s.classList.add("is-editing"),r(".message-body",s).append(c),l.value=e,jt(l),
i&&(l.focus({preventScroll:!0}),c.scrollIntoView({block:"nearest"}))}function oi(s){let t=r(".message-editor",s);return t.remove(),s.classList.remove("is-editin\
g"),r("textarea",t).value}function ph(s,{textarea:t,close:e,submit:i}){t.oninput=()=>jt(t),s.onkeydown=n=>{if(!ht(n)){if(n.key==="Escape")e();else if(n.target===
t&&fe(n))i();else return;n.preventDefault(),n.stopPropagation()}},s.onsubmit=n=>{n.preventDefault(),i()},r('[data-action="cancel"]',s).onclick=e}async function gh(s,{
before:t,save:e,onEmpty:i,close:n}){let o=Bt(r("textarea",s));if(o===t)return n();await E(s,async()=>{await(o?e(o):i()),n()})}var Xe=class{#t;#e;#s;#i=[];#o=!1;constructor(t,e){this.#t=t,this.#e=e}show(t,{signal:e}){this.#s=t,this.#i=[],t.addEventListener("lost-edit",({detail:i})=>this.#e.
keepAsDraft(i.text),{signal:e}),t.addEventListener("resync",()=>this.#r(),{signal:e}),t.addEventListener("state",()=>t.state==="live"&&this.#a(),{signal:e})}around(t){
let e=[...this.#t.querySelectorAll(".message.is-editing")];t();for(let i of e)i.isConnected||this.#n(i);this.#o||this.#c()}#r(){this.#o=!0;for(let t of this.#t.
querySelectorAll(".message.is-editing"))this.#n(t)}#n(t){let{entry:e}=G(t);this.#i.push({entry:e,written:oi(t)})}#a(){if(!this.#o)return;this.#o=!1;let t=({entry:e})=>{
let i=this.#e.entryOf(e);return!i||!bt(i,this.#s)};for(let{entry:e,written:i}of this.#i.filter(t))i!==e.text&&this.#e.keepAsDraft(i);this.#i=this.#i.filter(e=>!t(
e)),this.#c()}#c(){this.#i=this.#i.filter(({entry:t,written:e})=>{let i=this.#e.rowOf(t);return i?(this.#e.reopen(i,G(i).entry,e),!1):!0})}};var Qe=class{#t;#e;constructor(t){this.#t=t,this.#e=r(".resync-kept",t),r("button",t).onclick=()=>t.hidden=!0}show(t,{signal:e}){this.#t.hidden=!0,t.addEventListener(
"resync",({detail:i})=>this.#s(i),{signal:e})}sayKept(){this.#e.hidden=!1}#s({reason:t}){let e=t==="epoch_changed"?"resync.restored":"resync.incomplete";u(r(".r\
esync-text",this.#t),h(e)),this.#e.hidden=!0,this.#t.hidden=!1}};var Ze=class{#t;#e;constructor(t,{router:e,...i}){this.#t=t,this.#e=i;let n=r(".people-button",t),o=()=>e.address.panel==="people",a=()=>n.setAttribute("aria-ex\
panded",o());n.onclick=()=>o()?e.up():e.go({...e.address,panel:"people"}),e.addEventListener("change",a),r(".reports-button",t).onclick=()=>e.go({...e.address,panel:"\
reports"})}show(t,{signal:e}){let i=()=>this.#s(t),n=j(()=>e.aborted||i()),{directory:o,presence:a,reports:c}=this.#e,l=()=>t.state==="live"&&it(t.room)&&c.count(
t.id);t.addEventListener("room",i,{signal:e});for(let d of[o,a,c])d.addEventListener("change",n,{signal:e});t.addEventListener("state",l,{signal:e}),l(),i()}#s({
room:t}){u(r(".room-title",this.#t),t.name);let e=r(".room-topic",this.#t),i=mt(t);u(e,i?this.#r(i):t.topic??""),e.title=e.textContent,this.#i(i),this.#o(t),u(r(
".people-count",this.#t),L(t.member_count))}#i(t){let e=r(".room-picture",this.#t);e.hidden=!t,t&&(k(e,this.#e.directory.of(t)),W(e,this.#e.presence.of(t.id)))}#o(t){
let{count:e,hasMore:i}=it(t)?this.#e.reports.waitingIn(t.id):{count:0};r(".reports-button",this.#t).hidden=!e,u(r(".reports-count",this.#t),e?kt(e,{hasMore:i}):
"")}#r(t){return[Lt({state:this.#e.presence.of(t.id)}),At(this.#e.directory.of(t))].filter(Boolean).join(" · ")}};var wh=450,yh=10,fo=.9,go="a[href], button:not([hidden])",wo=".code-block pre, .table-scroll",po=`${go}, ${wo}`,ts=class{#t;#e;#s;#i;#o;#r=null;constructor({log:t,
scroller:e,timeline:i,actions:n}){this.#t=t,this.#e=e,this.#s=i,this.#o=n,t.addEventListener("pointerover",({target:o})=>this.#n(o.closest(".message")));for(let o of[
"pointerover","focusin"])t.addEventListener(o,({target:a})=>this.#a(a));t.addEventListener("focusin",({target:o})=>this.#c(o.closest(".message"))),t.addEventListener(
"focusout",o=>this.#h(o)),t.addEventListener("click",({target:o})=>this.#m(o)),t.addEventListener("keydown",o=>this.#u(o)),this.#g(),e.addEventListener("focus",
()=>e.matches(":focus-visible")&&this.#s.lastOnScreen?.focus())}show(t){this.#i=t,this.#e.tabIndex=0}around(t){let e=this.#t.contains(document.activeElement);t();
let i=r('.message[tabindex="0"]',this.#t);e&&!this.#t.contains(document.activeElement)?(this.#e.tabIndex=-1,this.#e.focus({preventScroll:!0})):!i&&document.activeElement!==
this.#e&&(this.#e.tabIndex=0)}#n(t){if(!t||t.dataset.state!=="sent")return;let e=r(".message-actions",t)??t.appendChild(w("message-actions")),i=G(t),n=new Set(Ue(
i,this.#i).map(({name:o})=>o));i.entry.deleted||n.add("more");for(let o of e.children)o.hidden=!n.has(o.dataset.action);e.hidden=[...e.children].every(o=>o.hidden)}#a(t){
let e=t.closest(".reaction");e&&to(e,G(e.closest(".message")).entry,this.#i)}#c(t){if(t){this.#n(t),this.#e.tabIndex=-1;for(let e of this.#t.querySelectorAll('.\
message[tabindex="0"]'))e.tabIndex=-1;t.tabIndex=0}}#h({target:t,relatedTarget:e}){let i=t.closest(".message");if(i&&!i.contains(e))for(let n of i.querySelectorAll(
po))n.tabIndex=-1}#m(t){let e=t.closest(".message"),i=t.closest("[data-action]"),n=t.matches(".avatar, .message-author")?"person":i?.dataset.action;e&&this.#o[n]?.(
e,G(e),i)}#u(t){let e=t.target.closest(".message");if(!e||t.target.matches("textarea")||t.ctrlKey||t.metaKey||t.altKey||t.key.startsWith("Arrow")&&t.target.matches(
wo))return;let i=t.target===e?this.#f(e,t.key):this.#l(e,t.key);i&&(t.preventDefault(),t.stopPropagation(),i())}#f(t,e){let{list:i}=this.#s;return{Enter:()=>this.#w(
t),ArrowUp:()=>this.#d(i.beside(t,-1)),ArrowDown:()=>this.#d(i.beside(t,1)),Home:()=>this.#d(i.first()),End:()=>{this.#s.toNewest(),this.#s.focusNewest()},PageUp:()=>this.#p(
-fo),PageDown:()=>this.#p(fo)}[e]}#l(t,e){if(e==="Escape")return()=>t.focus({preventScroll:!0});let i={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1}[e],n=this.#E(
t);return i&&(()=>n.at((n.indexOf(document.activeElement)+i)%n.length).focus())}#d(t){t?.focus({preventScroll:!0}),t?.scrollIntoView({block:"nearest"})}#p(t){let{
list:e}=this.#s;this.#s.scroll(t);let{top:i}=this.#e.getBoundingClientRect(),n=e.messageRows.find(o=>o.getBoundingClientRect().top>=i);(t<0?n:this.#s.lastOnScreen)?.
focus({preventScroll:!0})}#w(t){let e=this.#E(t);for(let i of e)i.tabIndex=0;e[0]?.focus({preventScroll:!0})}#E=t=>[...t.querySelectorAll(po)];#g(){let t=this.#t;
t.addEventListener("pointerdown",e=>this.#v(e),{passive:!0}),t.addEventListener("pointermove",e=>this.#y(e),{passive:!0});for(let e of["pointerup","pointercance\
l"])t.addEventListener(e,()=>this.#x(),{passive:!0});this.#e.addEventListener("scroll",()=>this.#x(),{passive:!0}),t.addEventListener("contextmenu",e=>{e.pointerType===
"touch"&&!e.target.closest("a[href]")&&e.preventDefault()})}#v({pointerType:t,target:e,clientX:i,clientY:n,isPrimary:o}){this.#x();let a=t==="touch"&&o&&!e.closest(
`${go}, textarea`)&&e.closest(".message");if(!a)return;let c=setTimeout(()=>{this.#r=null,Eh(),this.#o.more(a,G(a))},wh);this.#r={timer:c,clientX:i,clientY:n}}#y({
clientX:t,clientY:e}){let i=this.#r;i&&Math.hypot(t-i.clientX,e-i.clientY)>yh&&this.#x()}#x(){clearTimeout(this.#r?.timer),this.#r=null}};function Eh(){let s=t=>{
t.preventDefault(),t.stopPropagation()};addEventListener("click",s,{capture:!0,once:!0}),addEventListener("pointerdown",()=>removeEventListener("click",s,{capture:!0}),
{capture:!0,once:!0})}var es=class{#t;constructor(t){this.#t=t}show(t,{signal:e}){let i=()=>{let n=xh(t),o=n?vh(n,t):0;this.#t.hidden=!o,u(this.#t,o?S("seen.count",o):""),this.#t.onclick=
()=>Fe({entry:n,conversation:t})};for(let n of[t,t.readers])n.addEventListener("change",i,{signal:e});i()}};function xh({timeline:s,me:t,room:e}){let i=s.entries.
findLast(b);return i&&i.user.id===t.id&&se(i,e)?i:null}var vh=({seq:s},{readers:t,me:e})=>t.of(s).filter(i=>i!==e.id).length;var Sh={"sign-in":{key:"status.ended.action",go:yt},reload:{key:"again",go:()=>location.reload()},rooms:{key:"status.rooms.action",go:s=>s.go(J)}},bh=new Set(["\
connecting","catching-up"]),ss=class{#t;#e;constructor(t,{router:e}){this.#t=t,this.#e=e}show(t,{signal:e}){let i=()=>this.#s(t.state);t.addEventListener("state",
i,{signal:e}),i()}#s(t){this.#t.dataset.state=t,this.#t.closest(".conversation").classList.toggle("is-opening",bh.has(t)),r(".status-text",this.#t).textContent=
t==="live"?"":h(`status.${t}`);let e=r("button",this.#t),i=Sh[gt[t]?.next];e.hidden=!i,i&&(e.textContent=h(i.key),e.onclick=()=>i.go(this.#e))}};var kh=900,is=class{#t;#e;#s;constructor(t,{isFollowing:e}){this.#t=t,this.#e=e,t.addEventListener("scroll",()=>this.#i(),{passive:!0})}draw(){let{top:t}=this.#t.
getBoundingClientRect();for(let e of this.#t.querySelectorAll(".day"))r(".day-title",e).classList.toggle("is-over",e.getBoundingClientRect().top<t)}#i(){if(this.#e())
return this.#o();this.#t.classList.add("is-scrolling"),clearTimeout(this.#s),this.#s=setTimeout(()=>this.#o(),kh)}#o(){clearTimeout(this.#s),this.#t.classList.remove(
"is-scrolling")}};var yo=new Set(["joined","left","added","removed"]),Oh=new Set(["brought"]),ri=new Set(["joined","left"]);function Eo(s){let t=[];for(let e of Th(s)){let i=t.at(
-1);i&&Ah(i[0],e)?i.push(e):t.push([e])}return t.map(_h)}function Th(s){let t=new Map(s.filter(({type:i})=>ri.has(i)).map(i=>[i.user.id,i]));return s.filter(({type:i})=>!Oh.
has(i)).filter(i=>!ri.has(i.type)||t.get(i.user.id)===i)}function Ah(s,{type:t,user:e}){return s.type!==t||!yo.has(t)?!1:ri.has(t)||s.user.id===e.id}function _h(s){
let[{type:t,user:e,member:i,role:n,name:o,topic:a}]=s,c={user:g(e),name:o,topic:a,member:i&&g(i)};if(yo.has(t)){let l=[...new Set(s.map(d=>g(d.member??d.user)))];
return S(`notice.${t}`,l.length,{...c,names:Y(l)})}return t==="role"?h(`notice.role.${n}`,c):t==="topic"&&!a?h("notice.topic.removed",c):h(`notice.${t}`,c)}var Lh=300;function xo(s,t,e){let{before:i,firstNew:n,me:o}=e,a=[];i&&a.push({key:vo(new Date(i.at)),at:new Date(i.at),rows:[],isContinued:!0});let c=i;for(let l of[
...s,...t.map(d=>Ch(d,o))]){let d=Rh(a,new Date(l.at));n!==null&&l.seq===n&&(d.rows.push({key:"new-line",kind:"new-line"}),c=null),!d.rows.length&&!d.isContinued&&
(c=null),b(l)?d.rows.push(Nh(l,c,e)):Ph(d.rows,Mh(l,e)),c=l}return a.filter(({rows:l})=>l.length)}var ai=new WeakMap;function Ch(s,t){let{clientId:e,text:i,at:n,
failure:o}=s;if(!ai.has(s)){let a={type:"message",seq:null,at:n,user:t,text:i,deleted:!1,clientId:e,failure:o,unsent:!0};ai.set(s,a)}return ai.get(s)}var vo=s=>`${s.
getFullYear()}-${s.getMonth()+1}-${s.getDate()}`;function Rh(s,t){let e=vo(t),i=s.at(-1);return i&&(i.key===e||t<i.at)?i:(s.push({key:e,at:t,rows:[],isContinued:!1}),
s.at(-1))}function Nh(s,t,{me:e,live:i,edits:n,personOf:o,isBlocked:a}){let c=s.user.id===e.id,l=n.get(s.seq),d=s.unsent?s:l,m=d?.failure?"failed":d?"pending":"\
sent",p=o(s.user);return{key:c&&s.clientId?s.clientId:`seq-${s.seq}`,kind:"message",entry:s,own:c,me:e,author:p,name:p.display_name||p.name,picture:p.picture,isBlocked:a(
s),edit:l,leads:!Dh(s,t),state:m,pending:m!=="pending"?null:i?"sending":"waiting"}}function Dh(s,t){return!t||!b(t)||t.user.id!==s.user.id?!1:new Date(s.at)-new Date(
t.at)<Lh*1e3}var Ih={joined:"began",added:"brought"};function Mh(s,{personOf:t,isDirect:e}){let{user:i,member:n,type:o}=s;return{...s,type:e&&Ih[o]||o,user:t(i),
member:n&&t(n)}}function Ph(s,t){let e=s.at(-1);e?.kind==="notice"?e.entries.push(t):s.push({key:`notice-${t.seq}`,kind:"notice",entries:[t]})}var ns=class{#t=new Map;#e=0;#s=null;fit(t){t!==this.#s&&(this.#s=t,this.clear())}clear(){this.#t.clear(),this.#e=0}set(t,e){this.#e+=e-(this.#t.get(t)??0),this.#t.
set(t,e)}of(t,e,i){let{mean:n}=this,o=0;for(let a=e;a<i;a+=1)o+=this.#t.get(t[a].seq)??n;return o}at(t,e){let{mean:i}=this,n=0;for(let o=e;n<t.length&&o>0;n+=1)
o-=this.#t.get(t[n].seq)??i;return n}get mean(){return this.#t.size?this.#e/this.#t.size:44}};var os=class{#t;#e;#s=null;#i;following=!0;constructor(t,{mayFollow:e}){this.#t=t,this.#e=e,t.addEventListener("scroll",()=>this.#r(),{passive:!0});let i=new ResizeObserver(
()=>this.following?this.toBottom():this.#a());i.observe(t),i.observe(t.firstElementChild)}keep(t){let e=this.following?null:this.#h(),i=e?.getBoundingClientRect().
top;t(),this.following?this.toBottom():e?.isConnected&&this.#c(e.getBoundingClientRect().top-i),this.#n()}toBottom(){this.following=this.#e(),this.#t.scrollTop=
this.#t.scrollHeight}stay(){this.following=!1}revealAbove(t){let{top:e}=this.#t.getBoundingClientRect();return!t||t.getBoundingClientRect().top>=e?!1:(this.reveal(
t),!0)}isInView(t){let[e,i]=[this.#t,t].map(n=>n.getBoundingClientRect());return i.top>=e.top&&i.bottom<=e.bottom}reveal(t){this.putAt(t,this.#t.clientHeight/5)}putAt(t,e){
let{top:i}=this.#t.getBoundingClientRect();this.#t.scrollTop+=t.getBoundingClientRect().top-i-e,this.following=this.#o,this.#n()}placeIn(t){let e=this.#m(t);return e?
{row:e,offset:e.getBoundingClientRect().top-this.#t.getBoundingClientRect().top}:null}lastAboveFoot(t){let e=this.#t.getBoundingClientRect().bottom+1;return t[Kt(
t,i=>i.getBoundingClientRect().bottom>e)-1]}get isNearTop(){return this.#t.scrollTop<this.#t.clientHeight}get isNearFoot(){let{scrollHeight:t,scrollTop:e,clientHeight:i}=this.#t;
return t-e-i<i}get#o(){let{scrollHeight:t,scrollTop:e,clientHeight:i}=this.#t;return this.#e()&&t-e-i<48}#r(){this.following=this.#o,this.#n()}#n(){this.#s=this.
following?null:this.placeIn(this.#t.querySelectorAll(".day-rows > *")),this.#i=this.#t.clientWidth}#a(){let{row:t,offset:e}=this.#s??{};!t?.isConnected||this.#i===
this.#t.clientWidth||(this.#c(t.getBoundingClientRect().top-this.#t.getBoundingClientRect().top-e),this.#i=this.#t.clientWidth)}#c(t){Math.abs(t)>=.5&&(this.#t.
scrollTop+=t)}#h(){return this.#m(this.#t.querySelectorAll(".day-rows > *"))}#m(t){let{top:e}=this.#t.getBoundingClientRect();return t[Kt(t,i=>i.getBoundingClientRect().
bottom>e)]}};function Kt(s,t){let e=0,i=s.length;for(;e<i;){let n=e+i>>1;t(s[n])?i=n:e=n+1}return e}var $h=24,So=4,Bh=80,jh=180,hi=.75,Fh=1+hi,qh=1+2*hi,Hh=4,Wh={message:ho,notice:()=>w("notice"),"new-line":()=>w("new-line")},Uh={message:lo,notice:Gh,"new-line":()=>{}},
rs=class{#t;#e;#s;#i;#o;#r=new ns;#n=[];#a=[];#c=null;#h=[];#m=[];#u=null;#f=null;#l=0;#d=0;#p;#w=0;#E=0;constructor({scroller:t,keeper:e,changing:i}){this.#t=t,
this.#e=e,this.#s=r(".timeline-log",t),this.#i=r(".rows-above",t),this.#o=r(".rows-below",t),this.#p=i;let n=()=>{this.#w=t.clientWidth,this.#E=t.clientHeight};
new ResizeObserver(n).observe(t),n()}get rows(){return this.#h}get messageRows(){return this.#h.filter(t=>t.matches(".message"))}get isEmpty(){return!this.#m.some(
({kind:t})=>t==="message")}clear(){this.#s.replaceChildren(),this.#r.clear(),this.#n=this.#a=this.#h=this.#m=[],this.toEnd()}draw(t,e,i,{aloud:n=!1}={}){this.#n=
t,this.#a=e,this.#c=i,this.#y(),this.#g({aloud:n})}follow(){for(let t=0;t<Hh;t+=1){let e=this.#k();if(!e)return;this.#O(),this.#b(e),this.#g()}}toEnd(){this.#u=
this.#f=null,this.#y()}show(t){let e=Math.min(q(this.#n,t),this.#n.length-1);return(e<this.#l||e>=this.#d)&&(this.#O(),this.#b(this.#S(e)),this.#g()),this.rowOf(
t)}rowOf(t){return r(`.message[data-seq="${t}"]`,this.#s)??this.#_(t)}beside(t,e){let{messageRows:i}=this,n=i.indexOf(t)+e;if(i[n])return i[n];if(!(e<0?this.#l===
0:this.#d===this.#n.length))return this.#O(),this.#b(this.#S(e<0?this.#l:this.#d)),this.#g(),i=this.messageRows,n=i.indexOf(t)+e,i[n]}first(){let t=this.#n.find(
b);return t&&this.show(t.seq)}onScreen({first:t,last:e}){let{top:i,bottom:n}=this.#t.getBoundingClientRect(),o=p=>y=>y.getBoundingClientRect().bottom>p,a=Kt(this.#h,
o(i)),c=Kt(this.#h,o(n+1))-1,l=this.#m.slice(a,c+1).flatMap(ci);if(!l.length)return this.#n.length||t===null?null:{from:t,to:e};let d=this.#n[q(this.#n,l[0])-1],
m=this.#n[q(this.#n,l.at(-1))+1];return{from:d?d.seq+1:t,to:m?m.seq-1:e}}#g({aloud:t=!1}={}){this.#s.setAttribute("aria-live",t?"polite":"off"),this.#p(()=>this.#e.
keep(()=>this.#v()))}#v(){this.#r.fit(this.#w);let t=this.#n.slice(this.#l,this.#d),e=this.#d===this.#n.length,i=this.#n[this.#l-1],n=xo(t,e?this.#a:[],{...this.#c,
before:i});A(this.#s,n,{create:()=>w("day"),update:Kh}),this.#m=n.flatMap(({rows:o})=>o),this.#h=[...this.#s.querySelectorAll(".day-rows > *")],bo(this.#i,this.#r.
of(this.#n,0,this.#l)),bo(this.#o,this.#r.of(this.#n,this.#d,this.#n.length))}#y(){let{length:t}=this.#n,e=this.#A;this.#d=this.#f===null?t:Math.min(t,q(this.#n,
this.#f+1)),this.#l=this.#u===null?this.#d-this.#T(Fh):q(this.#n,this.#u),this.#l>=this.#d&&(this.#d=Math.max(this.#d,Math.min(t,e))),this.#l>=this.#d&&(this.#l=
this.#d-e),this.#f===null&&this.#d-this.#l>e+e/4&&this.#x(e),this.#b([this.#l,this.#d])}#x(t){this.#e.following||!this.#h.length?this.#l=this.#d-t:this.#d=this.#l+
t+t/4,this.#O()}#b([t,e]){let{length:i}=this.#n;for(this.#d=Math.min(Math.max(Math.round(e),0),i),this.#l=Math.min(Math.max(Math.round(t),0),this.#d);this.#l>0&&
this.#l<i&&!b(this.#n[this.#l])&&!b(this.#n[this.#l-1]);)this.#l-=1;for(;this.#d>0&&this.#d<i&&!b(this.#n[this.#d])&&!b(this.#n[this.#d-1]);)this.#d+=1;this.#u=
this.#n[this.#l]?.seq??null,this.#f=this.#d===i?null:this.#n[this.#d-1].seq}#k(){let{top:t,bottom:e,height:i}=this.#t.getBoundingClientRect(),n=this.#s.getBoundingClientRect(),
o=hi*i,a=this.#A,c=a/So;if(!i||!this.#h.length)return null;if(n.bottom<t||n.top>e)return this.#S(this.#r.at(this.#n,t-this.#i.getBoundingClientRect().top));let[
l,d]=[this.#l-c,this.#d+c];return this.#l>0&&n.top>t-o?[l,Math.min(this.#d,l+a)]:this.#d<this.#n.length&&n.bottom<e+o?[Math.max(this.#l,d-a),d]:null}#S(t){let e=this.#T(
qh)/2;return[t-e,t+e]}get#A(){let t=So*this.#E/$h;return Math.round(Math.min(jh,Math.max(Bh,t)))}#T(t){return Math.ceil(t*this.#E/this.#r.mean)}#O(){let t=this.#s.
getBoundingClientRect().top;this.#h.forEach((e,i)=>{let[n,...o]=ci(this.#m[i]);if(!n)return;let{bottom:a}=e.getBoundingClientRect();this.#r.set(n,a-t);for(let c of o)
this.#r.set(c,0);t=a})}#_(t){return this.#h[this.#m.findIndex(e=>e.kind==="notice"&&ci(e).includes(t))]}},ci=({entry:s,entries:t=[s]})=>t.flatMap(e=>e?.seq??[]);
function bo(s,t){let e=`${t}px`;s.style.blockSize!==e&&(s.style.blockSize=e)}function Kh(s,{at:t,rows:e,isContinued:i}){u(r(".day-title span",s),$i(t)),s.classList.
toggle("is-continued",i),A(r(".day-rows",s),e,{create:({kind:n})=>Wh[n](),update:(n,o)=>Uh[o.kind](n,o)})}function Gh(s,{entries:t}){let e=Eo(t);e.length===s.children.
length&&e.every((i,n)=>s.children[n].textContent===i)||s.replaceChildren(...e.map(i=>Q("p",i)))}var Vh=2e3,Yh=400,li={connecting:"timeline.loading","catching-up":"timeline.loading",reconnecting:"timeline.waiting",restarting:"timeline.waiting",offline:"time\
line.waiting"},as=class{#t;#e;#s;#i;#o;#r;#n=null;#a;#c=!1;#h=!1;#m=!1;#u=new Set;#f=null;#l=null;#d=j(()=>this.#p());constructor(t,{changing:e,onNewest:i,onMoved:n}){
this.#t=t,this.toNewest=i,this.#e=r(".timeline-scroll",t),this.#s=r(".timeline-start",t),this.#i=new os(this.#e,{mayFollow:()=>this.#n?.history.isAtNewest??!0}),
this.#r=new rs({scroller:this.#e,keeper:this.#i,changing:e}),this.#o=new is(this.#e,{isFollowing:()=>this.#i.following});let o,a=()=>{clearTimeout(o),o=setTimeout(
()=>this.#n&&n(),Yh),this.#y()};this.#e.addEventListener("scroll",a,{passive:!0}),r('[data-testid="new-pill"]',t).onclick=()=>this.#k(),r('[data-testid="first-u\
nread"]',t).onclick=()=>this.#S(),r('[data-testid="mark-read"]',t).onclick=()=>this.#O(),document.addEventListener("visibilitychange",()=>document.hidden&&this.#_()),
pt.addEventListener("ready",this.#d),addEventListener("blur",()=>this.#_()),addEventListener("focus",()=>this.#L())}get list(){return this.#r}show(t){this.#a?.abort(),
this.#a=new AbortController;let{signal:e}=this.#a;this.#n=t,this.#c=!1,this.#h=!0,this.#m=!1,this.#u.clear(),this.#f=this.#l=null,this.#r.clear(),t.addEventListener(
"change",this.#d,{signal:e}),this.#i.following=!0,this.#p()}follow(){this.#h=!1,this.#n.history.toNewest(),this.#r.toEnd(),this.#p(),this.#i.toBottom(),this.#y()}async goTo(t){
this.#h=!1;let e=this.#n,i=await e.history.goTo(t);if(e!==this.#n||i===null)return!0;if(!i)return!1;this.#i.stay(),this.#c||=e.state==="live",this.#p();let n=this.#r.
show(t);return this.#i.reveal(n),this.#y(),Xh(n),!0}lookAt(t){let e=this.#r.rowOf(t);if(e&&this.#i.isInView(e))return e;this.#i.stay();let i=this.#r.show(t);return this.#i.
reveal(i),this.#y(),i}get place(){if(this.#i.following)return null;let{row:t,offset:e}=this.#i.placeIn(this.#r.messageRows)??{};return t?.dataset.seq?{seq:Number(
t.dataset.seq),offset:e}:null}async comeBackTo(t){if(!t)return this.follow();this.#h=!1;let e=this.#n,i=await e.history.goTo(t.seq);e!==this.#n||!i||(this.#i.stay(),
this.#p(),this.#i.putAt(this.#r.show(t.seq),t.offset),this.#y())}scroll(t){this.#e.scrollBy({top:t*this.#e.clientHeight,behavior:"instant"}),this.#y()}get lastOnScreen(){
return this.#i.lastAboveFoot(this.#r.messageRows)??this.#r.messageRows[0]}focusNewest(){let t=this.lastOnScreen;return t?.focus({preventScroll:!0}),!!t}entryAsItWas({
seq:t,at:e}){let i=this.#n.history.shown.entry(t);return i?.at===e?i:void 0}#p(){let t=this.#n;if(!t)return;let{state:e,timeline:i,history:n,room:o,me:a,unread:c,
unsentEdits:l}=t,d=e==="live";d&&this.#c&&this.#i.following&&i.trim();let{first:m,last:p,entries:y}=n.shown,M=m===this.#f&&p>this.#l;this.#f=m,this.#l=p;let $=_=>t.
personOf(_),F=_=>t.isBlocked(_),Z={me:a,firstNew:c.first,live:d,edits:l,personOf:$,isBlocked:F,isDirect:o.kind==="direct"};this.#r.draw(y,n.isAtNewest?t.unsent:
[],Z,{aloud:d&&this.#c&&M&&n.isAtNewest}),this.#w(),d?!this.#c&&!this.#m&&this.#g():this.#c=!1,this.#y()}#w(){let{timeline:t,history:e,state:i,room:n}=this.#n,o=t.
cursor!==null||!e.isAtNewest;r('.timeline-empty [data-open="add-people"]',this.#t).hidden=!vt(n),r('.timeline-empty [data-open="invite"]',this.#t).hidden=n.kind===
"direct",this.#t.classList.toggle("is-empty",o&&this.#r.isEmpty),this.#t.classList.toggle("is-loading",!o&&["connecting","catching-up"].includes(i));let a=i==="\
live"&&this.#u.has("older"),c=zh({known:o,timeline:t,history:e,room:n,state:i,failed:a});this.#s.dataset.text!==c&&(this.#s.dataset.text=c,this.#i.keep(()=>this.#s.
replaceChildren(c,...a?[" ",this.#E()]:[])))}#E(){let t=Q("button",h("again"),"link-button");return t.onclick=()=>this.#x("older"),t}#g(){let{history:t,reading:e,
room:i,unread:n}=this.#n;if(this.#h&&i.isKept)return;let o=n.first,a=this.#h&&this.#i.following;if(this.#h=!1,a&&n.stoppedElsewhere)return this.#A();this.#c=!0,
this.#u.clear(),e.back(n),!(!this.#i.following||!t.isAtNewest||o===null)&&(this.#i.stay(),this.#r.show(o),this.#i.revealAbove(r(".new-line",this.#e))||this.#v())}#v(){
this.#r.toEnd(),this.#p(),this.#i.toBottom()}#y(){if(!this.#n)return;this.#r.follow();let{reading:t,history:e}=this.#n,i=this.#r.onScreen(e.shown);i&&!document.
hidden&&document.hasFocus()&&this.#c&&t.see(i),this.#c&&!this.#u.has("older")&&this.#i.isNearTop&&e.hasOlder&&this.#x("older"),!this.#u.has("newer")&&this.#i.isNearFoot&&
!e.isAtNewest&&this.#x("newer"),this.#o.draw(),this.#b(i)}async#x(t){let e=this.#n,{history:i}=e;try{await(t==="older"?i.loadOlder():i.loadNewer()),this.#u.delete(
t)}catch{e===this.#n&&this.#u.add(t)}this.#d()}#b(t){let{reading:e,unread:i}=this.#n,n=t?i.below(t.to):0,o=t&&e.seen>=t.from-1&&e.seen<=t.to,a=r('[data-testid="\
new-pill"]',this.#t);a.hidden=this.#i.following,a.classList.toggle("has-news",n>0),u(r("span",a),n?S("timeline.pill",n):h("timeline.to_newest")),r(".unread-note",
this.#t).hidden=!i.stoppedElsewhere||o}#k(){this.#u.delete("newer"),this.toNewest(),this.focusNewest()}async#S(){(await this.#T().catch(e=>O(D(e))))?.focus({preventScroll:!0}),
this.#y()}async#A(){let t=this.#n;this.#m=!0,await this.#T().catch(()=>{}),t===this.#n&&(this.#m=!1,this.#c=t.state==="live",this.#p())}async#T(){let t=this.#n,
{reading:e,history:i}=t;if(e.newAfter=e.seen,await i.goTo(e.seen+1,{exactly:!1}),t!==this.#n)return;this.#i.stay(),this.#p();let{entries:n}=i.shown,o=this.#r.show(
t.unread.first??n[q(n,e.seen+1)]?.seq),a=r(".new-line",this.#e)??o;return a&&this.#i.reveal(a),o}#O(){let{reading:t,timeline:e}=this.#n;t.seeAll(e.cursor),t.answered(),
this.focusNewest(),this.#p()}#_(){this.#n?.reading.away(),this.#n?.keep()}#L(){this.#n&&(this.#u.delete("newer"),this.#c=!1,this.#p())}};function zh({known:s,timeline:t,
history:e,room:i,state:n,failed:o}){return o?h("timeline.older_failed"):s?e.hasOlder?n==="live"?h("timeline.loading_older"):li[n]==="timeline.waiting"?h("timeli\
ne.older_waiting"):"":Jh(i,t):li[n]?h(li[n]):""}function Jh({kind:s,name:t},{floor:e}){return e>1?h("timeline.beginning.joined"):h(s==="direct"?"timeline.beginn\
ing.direct":"timeline.beginning",{room:t})}function Xh(s){s.tabIndex=-1,s.focus({preventScroll:!0}),s.classList.add("is-marked"),setTimeout(()=>s.classList.remove(
"is-marked"),Vh)}var Qh=3,cs=class{#t;constructor(t){this.#t=t}show({typing:t},{signal:e}){let i=()=>this.#t.textContent=Zh(t.users);t.addEventListener("change",i,{signal:e}),i()}};
function Zh(s){return s.length?s.length>Qh?h("typing.many"):S("typing",s.length,{names:Y(s.map(g))}):""}var di=60,hs=class{#t=null;#e;#s;#i;#o;#r;#n;#a;#c;#h;#m;constructor({router:t,socket:e,drafts:i,directory:n,presence:o,reports:a}){this.#m=a,this.#i=t,this.#s=
new as(r(".timeline"),{changing:c=>this.#a.around(()=>this.#r.around(()=>this.#n.around(c))),onNewest:()=>this.#u(),onMoved:()=>t.keepPlace()}),this.#o=new Ge({
form:r(".composer"),note:r(".composer-note"),socket:e,drafts:i,onSent:()=>this.#u(),onEditLast:()=>this.#E()}),this.#r=new ts({log:r(".timeline-log"),scroller:r(
".timeline-scroll"),timeline:this.#s,actions:this.#f()}),this.#c=new Qe(r(".resync-note")),this.#n=new Xe(r(".timeline-log"),{rowOf:({seq:c})=>this.#s.list.rowOf(
c),entryOf:c=>this.#s.entryAsItWas(c),reopen:(c,l,d)=>this.#g(c,l,{written:d,focus:!1}),keepAsDraft:c=>this.#v(c)}),this.#a=new Je(r(".find-bar"),{timeline:this.#s}),
this.#h=[this.#a,this.#c,this.#n,new Ze(r(".room-header"),{router:t,directory:n,presence:o,reports:a}),new ss(r(".status[data-state]"),{router:t}),new cs(r(".ty\
ping")),new es(r(".seen-line")),this.#o]}show(t){this.#e?.abort(),this.#e=new AbortController,this.#t=t;for(let e of this.#h)e.show(t,this.#e);this.#r.show(t),this.#s.
show(t)}focusComposer(){this.#o.focus()}async goTo(t){await this.#s.goTo(t).catch(i=>i.status===422?!1:O(D(i))??!0)||(O(h("message.missing")),this.#s.follow())}get place(){
return this.#s.place}comeBackTo(t){return this.#s.comeBackTo(t).catch(e=>O(D(e)))}get keys(){return{find:()=>this.#a.open(),writeOn:()=>this.focusComposer(),leaveComposer:({
target:t})=>t.matches(".composer-text")&&this.#s.focusNewest(),scrollUp:()=>this.#s.scroll(-.9),toNewest:()=>this.#u()}}#u(){let{address:t}=this.#i;t.seq?this.#i.
go({...t,seq:null},{replace:!0}):this.#s.follow()}#f(){return{person:(t,{entry:e})=>this.#i.go({...this.#i.address,panel:`person:${e.user.id}`}),reveal:(t,{entry:e})=>{
this.#t.reveal(e.seq),t.focus({preventScroll:!0})},report:(t,{entry:e,author:i})=>Nn({entry:e,author:i,room:this.#t.room,reports:this.#m}),seen:(t,{entry:e})=>Fe(
{entry:e,conversation:this.#t}),react:(t,{entry:e},i)=>this.#d(e,i??t),reaction:(t,{entry:e},i)=>this.#p(e,i.dataset.key),reactions:(t,{entry:e})=>Kn({entry:e,conversation:this.#t}),
unread:(t,{entry:e})=>this.#t.markUnread(e.seq),copy:(t,e)=>ut(Ve(e),"message.copied"),"copy-code":(t,e,i)=>ut(r("code",i.closest(".code-block")).textContent,"m\
essage.code.copied"),link:(t,{entry:e})=>ut(this.#w(e),"message.link.copied"),edit:(t,{entry:e})=>this.#g(t,e),delete:(t,{entry:e})=>this.#y(t,e),retry:(t,{entry:e,
edit:i=e})=>this.#t.retry(i.clientId),discard:(t,{entry:e,edit:i=e})=>this.#x(i.clientId),more:(t,e,i)=>this.#l(t,e,i)}}async#l(t,e,i){let n=await zn({row:t,item:e,
button:i,conversation:this.#t});n&&this.#f()[n](t,G(t))}async#d({seq:t},e){let i=this.#t,n=await We(e);n&&await i.react(t,n).catch(o=>O(D(o)))}#p({seq:t,reactions:e},i){
let n=this.#t;(e.some(c=>c.emoji===i&&c.users.includes(n.me.id))?n.unreact(t,i):n.react(t,i)).catch(c=>O(D(c)))}#w({seq:t}){return location.origin+st({view:"roo\
m",room:this.#t.id,seq:t})}#E(){let t=this.#t.lastOwn;if(!t)return O(h("message.edit.none"));this.#t.history.isAtNewest||this.#s.follow();let e=this.#s.list.show(
t.seq);this.#g(e,t,{done:()=>this.focusComposer()})}#g(t,{seq:e,text:i},{written:n=i,focus:o=!0,done:a=()=>t.focus()}={}){let c=this.#t,{epoch:l}=c.timeline;uo(
t,{text:i,written:n,focus:o,save:d=>c.edit({seq:e,epoch:l},d),onEmpty:()=>this.#y(t,G(t).entry),done:a})}#v(t){this.#o.add(t),this.#c.sayKept()}async#y(t,{seq:e,
user:i,text:n}){let o=this.#t,{epoch:a}=o.timeline,c=i.id===o.me.id,l={text:el(n),author:g(o.personOf(i))},d=await(c?H(tl(l)):Cn({seq:e,epoch:a,words:l,conversation:o}));
t.focus({preventScroll:!0}),!(!d||!c)&&await o.delete({seq:e,epoch:a}).catch(m=>O(D(m)))}#x(t){this.#t.discard(t),this.focusComposer()}},tl=s=>({title:h("messag\
e.delete.title"),text:h("message.delete.text",s),action:h("message.delete")});function el(s){let t=ct(s).replace(/\s+/gu," ").trim();if(t.length<=di)return t;let e=t.
slice(0,di).toWellFormed();return`${e.slice(0,Math.max(e.lastIndexOf(" "),di/2))}…`}var ls=class{#t;#e;#s;constructor(t,{drafts:e,rooms:i}){this.#t=t,this.#e=e,this.#s=i,e.addEventListener("change",()=>this.#i()),i.addEventListener("change",j(()=>this.#i()))}get title(){
return h("drafts.title")}show(){this.#i(),r(".place-title",this.#t).focus()}#i(){let t=this.#e.rooms.map(e=>this.#s.find(e)).filter(Boolean);r(".drafts-none",this.#t).
hidden=t.length>0,A(r(".draft-list",this.#t),t,{key:({id:e})=>e,create:()=>w("draft-item"),update:(e,i)=>this.#o(e,i)})}#o(t,e){let i=r("a",t);i.href=`/rooms/${e.
id}`,Tt(i,Bs(e)),u(r(".draft-room",i),e.name),u(r(".draft-text",i),this.#e.of(e.id));let n=r("button",t);n.title=h("drafts.delete"),n.setAttribute("aria-label",
h("drafts.delete.from",{room:e.name})),n.onclick=()=>this.#e.keep(e.id,"")}};var mi=matchMedia("(min-width: 45rem)"),sl=matchMedia("(min-width: 68rem)"),ko="parley:panel",ds=class{#t=r(".app");#e=r(".sidebar");#s=document.querySelectorAll(
".place-page");constructor(){mi.addEventListener("change",()=>this.#i())}get showsRoomsBesides(){return mi.matches}get showsPanelBesides(){return sl.matches}show(t){
this.#t.dataset.view=t;for(let e of this.#s)e.hidden=e.dataset.place!==t;this.#i()}get panelAtFirst(){return this.showsPanelBesides&&localStorage.getItem(ko)!==
"closed"?"people":null}notePanel(t){this.showsPanelBesides&&localStorage.setItem(ko,t?"open":"closed")}#i(){let t=!mi.matches&&this.#t.dataset.view==="rooms";this.#e.
setAttribute("role",t?"main":"region")}};var Oo={title:()=>h("audit.title"),show(s,{conversation:t,signal:e}){let i=new I;Be(s,{list:i,into:".audit-list",none:".audit-none",signal:e}),i.open(`/rooms/${t.
id}/audit?limit=50`)}};var il=new Intl.Collator(R,{sensitivity:"base"}),_o={title:()=>h("members.title"),show(s,{conversation:t,router:e,directory:i,presence:n,me:o,signal:a}){let c=({
user:d})=>e.go({...e.address,panel:`person:${d.id}`}),l=j(()=>a.aborted||To(s,t,{directory:i,presence:n,choose:c}));lt(s).onclick=()=>t.members.more(),r('[data-\
testid="add-member"]',s).onclick=()=>xe({conversation:t,directory:i,presence:n,me:o});for(let d of[t.members,i,n])d.addEventListener("change",l,{signal:a});for(let d of[
"room","state"])t.addEventListener(d,l,{signal:a});t.members.need(),To(s,t,{directory:i,presence:n,choose:c})}};function To(s,{members:t,room:e,isOver:i},{directory:n,
presence:o,choose:a}){let c=m=>({...m,user:n.of(m.user),state:Re(m,o)}),d=t.list.map(c).toSorted((m,p)=>il.compare(g(m.user),g(p.user)));Ao(s,"there",d.filter(({
state:m})=>m!=="offline"),{members:t,choose:a}),Ao(s,"away",d.filter(({state:m})=>m==="offline"),{members:t,choose:a}),dt(s,{hasMore:t.hasMore&&!i,failed:t.failed&&
!i}),r('[data-testid="add-member"]',s).hidden=!vt(e)||i,r('[data-open="invite"]',s).hidden=e.kind==="direct"}function Ao(s,t,e,{members:i,choose:n}){let o=r(`.m\
embers-${t}-title`,s);u(o,S(`members.${t}`,e.length,{count:kt(e.length,i)})),o.hidden=!e.length,A(r(`.members-${t}`,s),e,{key:({user:a})=>a.id,create:()=>w("mem\
ber-item"),update:(a,c)=>nl(r("button",a),c,n)})}function nl(s,t,e){let{user:i,role:n,state:o}=t;s.classList.toggle("is-away",o==="offline"),s.title=Lt(t),s.onclick=
()=>e(t),k(r(".avatar",s),i),W(r(".avatar",s),o),u(r(".member-name",s),g(i)),u(r(".member-role",s),n==="member"?"":h(`role.${n}`)),u(r(".member-presence",s),s.title)}var ol=6e4,Co={title:()=>h("person.title"),show(s,{conversation:t,subject:e,router:i,rooms:n,directory:o,presence:a,blocks:c,me:l,signal:d}){let{members:m}=t,p=r(
".person",s),y=r("form",s),M=()=>m.list.find(({user:_})=>_.id===e),$=()=>rl(s,{user:o.of({id:e}),member:M(),conversation:t,directory:o,presence:a,blocks:c,me:l}),
F=j(()=>d.aborted||$());C(y),N(y,({role:_})=>dl(t,M(),_)),hl(s,{conversation:t,member:M,router:i}),r('[data-action="write"]',s).onclick=()=>E(p,async()=>i.goToRoom(
(await n.openDirect([e])).id)),r('[data-action="block"]',s).onclick=()=>E(p,()=>ll(c,o.of({id:e})));for(let _ of[m,o,a,c])_.addEventListener("change",F,{signal:d});
t.addEventListener("room",F,{signal:d});let Z=setInterval(F,ol);d.addEventListener("abort",()=>clearInterval(Z)),m.need(),$()}};function rl(s,{user:t,member:e,conversation:i,
directory:n,presence:o,blocks:a,me:c}){if(r(".person",s).hidden=!t.name,r(".person-missing",s).hidden=!!t.name||!n.knows(t.id),!t.name)return;let l=e?Re(e,o):o.
of(t.id);k(r(".avatar",s),t,{size:"large"}),W(r(".avatar",s),l),u(r(".person-name",s),g(t)),u(r(".person-account",s),[`@${t.name}`,t.pronouns].filter(Boolean).join(
" · ")),u(r(".person-presence",s),t.disabled?h("person.disabled"):Lt({state:l,here:e?.here})),ui(r(".person-status",s),At(t)),ui(r(".person-about",s),t.about),
Lo(r(".person-time",s),t.time_zone&&Pi(t.time_zone)),Lo(r(".person-since",s),t.created_at&&Mi(new Date(t.created_at)));let d=t.id===c.id;r('[data-action="write"\
]',s).hidden=d||t.disabled===!0,r('[data-open="account"]',s).hidden=!d;let m=r('[data-action="block"]',s);m.hidden=d,u(m,h(a.has(t.id)?"person.unblock":"person.\
block")),al(s,i,e)}function ui(s,t){u(s,t??""),s.hidden=!t}function Lo(s,t){u(r("dd",s),t??""),s.hidden=!t}function al(s,t,e){let{room:i,isOver:n}=t;if(r("form",
s).hidden=!e||i.kind==="direct",!e)return;let{role:o}=e,a=St(i)&&!i.archived&&!n;u(r(".person-role",s),h(`role.${o}`)),r(".person-role-line",s).hidden=a,r(".mem\
ber-roles",s).hidden=r(".member-save",s).hidden=!a;let{elements:c}=r("form",s);(c.role.value===""||!s.contains(document.activeElement))&&(c.role.value=o),cl(s,t,
e)}function cl(s,t,e){let i=!t.isOver&&Oi(e,t),n=V(e.muted_until);for(let o of["mute","ban","remove"])r(`[data-action="${o}"]`,s).hidden=!i;r('[data-action="mut\
e"]',s).hidden||=n,r('[data-action="unmute"]',s).hidden=!i||!n,ui(r(".person-muted",s),n&&h("person.muted",{date:T(new Date(e.muted_until))}))}function hl(s,{conversation:t,
member:e,router:i}){for(let n of["mute","ban","remove"])r(`[data-action="${n}"]`,s).onclick=async()=>{await Ln({act:n,user:e().user,conversation:t})&&n!=="mute"&&
i.go({...i.address,panel:"people"},{replace:!0})};r('[data-action="unmute"]',s).onclick=()=>E(r("form",s),()=>t.members.mute(e().user.id,{muted_until:null}))}async function ll(s,t){
if(s.has(t.id))return s.unblock(t.id);let e=g(t);await H({title:h("person.block.title",{name:e}),text:h("person.block.text"),action:h("person.block")})&&await s.
block(t.id)}async function dl({members:s},{user:t,role:e},i){i!==e&&(await s.setRole(t.id,i),O(h("member.role.changed",{name:g(t),role:h(`role.${i}`)})))}var Ro={title:()=>h("reports.title"),show(s,{conversation:t,router:e,directory:i,reports:n,signal:o}){let a=new I,c=()=>a.open(`/rooms/${t.id}/reports?state=wai\
ting&limit=50`),l=(m,p)=>E(s,()=>n.resolve(m,p)).then(c),d=({seq:m})=>e.go({...e.address,seq:m});B(s,{list:a,into:".report-list",none:".reports-none",create:()=>w(
"report-item"),update:(m,p)=>ml(m,p,{directory:i,resolve:l,show:d}),signal:o}),n.addEventListener("change",({detail:m})=>m.room===t.id&&c(),{signal:o}),c()}};function ml(s,t,{
directory:e,resolve:i,show:n}){let{message:o,reporter:a,reason:c,at:l}=t,d=e.of(o.user);k(r(".avatar",s),d),u(r(".report-author",s),g(d)),u(r(".report-message",
s),o.deleted?h("message.deleted"):ct(o.text)),u(r(".report-reason",s),h("reports.reason",{name:g(e.of(a)),reason:c}));let m=r("time",s);m.dateTime=l,u(m,T(new Date(
l))),r('[data-action="show"]',s).onclick=()=>n(t),r('[data-action="acted"]',s).onclick=()=>i(t,"acted"),r('[data-action="dismissed"]',s).onclick=()=>i(t,"dismis\
sed")}var No={audit:Oo,people:_o,person:Co,reports:Ro};var ms=class{#t;#e;#s;#i;#o=null;#r;#n=null;constructor(t,{router:e,isOverlay:i,...n}){this.#t=t,this.#e=e,this.#i={router:e,...n},this.#s=i,r(".slot-close",t).
onclick=()=>e.up()}show(t,e){let[i,n=null]=t?.split(":")??[],o=e&&No[i];this.#o?.name===t&&this.#o?.conversation===e||(this.#r?.abort(),this.#r=new AbortController,
this.#c({wasOpen:this.#o!==null,isOpen:!!o},()=>{this.#t.hidden=!o,this.#o=o?{name:t,conversation:e}:null,o&&this.#a(o,i,{conversation:e,subject:n})}))}#a(t,e,{
conversation:i,subject:n}){let o=r(".slot-body",this.#t),a=o.cloneNode(!1);o.replaceWith(a),this.#t.dataset.panel=e,a.append(document.getElementById(`panel-${e}`).
content.cloneNode(!0)),u(r(".slot-title",this.#t),t.title()),t.show(a,{conversation:i,subject:n,...this.#i,signal:this.#r.signal})}#c({wasOpen:t,isOpen:e},i){t||
(this.#n=document.activeElement);let n=this.#t.contains(document.activeElement);i(),e&&(n||!t&&this.#s())&&r(".slot-close",this.#t).focus(),t&&!e&&n&&this.#n?.focus()}};var Do=999,us=class{#t;#e;#s;#i;#o;#r=null;#n=j(()=>this.#a());constructor(t,{rooms:e,drafts:i,sections:n,...o}){this.#t=t,this.#e=e,this.#s=i,this.#i=n,this.#o=
o;for(let a of[e,i,n,o.directory,o.presence,o.blocks])a.addEventListener("change",this.#n);t.addEventListener("click",({target:a})=>{let c=a.closest(".section-t\
oggle");c&&this.#l(c.closest("[data-section]").dataset.section),a.closest('[data-act="mark-read"]')&&e.markAllRead().catch(l=>O(D(l)))})}showCurrent({room:t=null,
view:e=null}){this.#r={room:t,view:e},this.#i.enter(t&&this.#e.find(t)),this.#n()}get unreadTotal(){return this.#e.mine.filter(Ht).reduce((t,e)=>t+this.#f(e),0)}neighbour(t,{
unread:e=!1}={}){let n=[...this.#t.querySelectorAll(".room-list:not([hidden]) .room-item")].map(l=>l.closest("li").dataset.key);t<0&&n.reverse();let o=this.#r?.
room,a=n.indexOf(o)+1;return[...n.slice(a),...n.slice(0,a)].filter(l=>l!==o).find(l=>!e||this.#f(this.#e.find(l))>0)}#a(){let{loaded:t,failed:e,mine:i}=this.#e;
this.#c();for(let[n,o]of Object.entries(this.#i.of(this.#e)))this.#h(n,o);this.#m(),r(".rooms-blank",this.#t).hidden=!t||i.length>0,r(".rooms-trouble",this.#t).
hidden=t||!e}#c(){A(r(".own-sections",this.#t),this.#i.own,{key:({id:t})=>t,create:({id:t})=>gl(t),update:(t,{name:e})=>{u(r(".section-name",t),e),Io(r('[data-o\
pen="section"]',t),h("section.change",{name:e})),Io(r('[data-open="section-room"]',t),h("section.add",{name:e}))}})}#h(t,e){let i=r(`[data-section="${t}"]`,this.#t),
n=this.#i.isFolded(t),o=r(".room-list",i);i.hidden=!e.length&&i.dataset.stays===void 0,r(".section-toggle",i).setAttribute("aria-expanded",!n),o.hidden=n,A(o,e,
{key:({id:c})=>c,create:()=>w("room-item"),update:(c,l)=>this.#u(r("a",c),l)})}#m(){let t=r('[data-testid="drafts"]',this.#t),e=this.#s.rooms.filter(n=>this.#e.
find(n)).length,i=this.#r?.view==="drafts";t.hidden=!e&&!i,Mo(t,i),u(r(".place-count",t),e?String(e):"")}#u(t,e){let i=this.#f(e),n=e.id===this.#r?.room,o=!n&&this.#s.
of(e.id)!=="";t.href=`/rooms/${e.id}`,t.title=e.topic||e.name,t.classList.toggle("has-unread",i>0&&Ht(e)),t.classList.toggle("is-quiet",e.mine?.notify==="nothin\
g"),Mo(t,n),ye(t,e,this.#o),u(r(".room-item-name",t),e.name),r(".room-item-draft",t).hidden=!o,ul(t,e,this.#o);let[a,c]=r(".room-item-unread",t).children;u(a,i?
pl(i):""),u(c,i?S("rooms.unread",i):"")}#f({id:t,unread:e,isMarkedUnread:i}){return t===this.#r?.room&&!document.hidden&&!i?0:e}#l(t){this.#i.fold(t,!this.#i.isFolded(
t)),this.#a()}};function Io(s,t){s.title=t,s.setAttribute("aria-label",t)}function Mo(s,t){t?s.setAttribute("aria-current","page"):s.removeAttribute("aria-curre\
nt")}function ul(s,{last_message:t},{blocks:e}){let i=t&&new Date(t.at);u(r(".room-item-time",s),t?Ot(i):""),u(r(".room-item-last",s),t?fl(t,e):"")}function fl({
user:s,text:t,deleted:e},i){return i.has(s.id)&&!e?h("message.blocked"):h("rooms.last",{user:g(s),text:e?h("message.deleted"):ct(t).replace(/\s+/gu," ")})}function pl(s){
return kt(Math.min(s,Do),{hasMore:s>Do})}function gl(s){let t=w("own-section");t.dataset.section=s,t.setAttribute("aria-labelledby",`section-${s}`),r(".section-\
title",t).id=`section-${s}`,r(".section-toggle",t).setAttribute("aria-controls",`rooms-${s}`),r(".room-list",t).id=`rooms-${s}`,r(".room-list",t).setAttribute("\
aria-labelledby",`section-${s}`);for(let e of t.querySelectorAll("[data-open]"))e.dataset.subject=s;return t}var fs=class{#t;#e;constructor(t){this.#t=t,this.#e=r(".stage-message",t)}show({title:t,text:e,actions:i}){r(".stage-title",this.#e).textContent=t,r(".stage-tex\
t",this.#e).textContent=e,r(".stage-actions",this.#e).replaceChildren(...i.map(wl)),this.#e.hidden=!1,this.#t.classList.add("is-staged")}clear(){this.#e.hidden=
!0,this.#t.classList.remove("is-staged")}};function wl({label:s,act:t,primary:e=!1}){let i=Q("button",s,e?"button button-primary":"button");return i.type="butto\
n",i.onclick=t,i}var Po=30,yl=300,$o="parley:reloaded-at",ps=class{#t;#e=-1/0;#s=!1;#i;constructor(t){this.#t=t;let e=()=>this.#e=performance.now();for(let i of["keydown","point\
erdown","input","wheel"])addEventListener(i,e,{capture:!0,passive:!0});gs.addEventListener("other",({detail:i})=>this.#o(i))}#o(t){if(this.#t.hidden=!1,r("butto\
n",this.#t).onclick=()=>this.#c(t),!this.#n||!this.#a)return this.#r();sessionStorage.setItem($o,Date.now()),this.#c(t)}#r(){clearTimeout(this.#i),this.#i=setTimeout(
()=>f.get("/me").catch(()=>this.#r()),Po*1e3)}get#n(){return r("dialog[open], .is-editing")?!1:document.hidden||performance.now()-this.#e>Po*1e3}get#a(){return Date.
now()-Number(sessionStorage.getItem($o))>yl*1e3}async#c(t){this.#s||(this.#s=!0,await Wi(t).catch(()=>{}),location.reload())}};var El=1.5;async function Bo(){let s=Cs(),t,e=new Promise(o=>t=o),i=fi(()=>f.get("/me"),{onTrouble:()=>t(s)});s&&setTimeout(()=>t(s),El*1e3);let n=await(s?Promise.
race([i,e]):i);return i.then(o=>{if(o!==n){if(o.id===n.id)return Rs(Object.assign(n,o));X(),location.reload()}}),n}async function fi(s,{onTrouble:t=()=>{}}={}){
let e=new et;for(;;)try{return await s()}catch({status:i}){i===401&&await xl(),t(),await new Promise(n=>setTimeout(n,e.next()*1e3))}}function xl(){return X(),yt(),
new Promise(()=>{})}async function vl(){let s=Ol(),t=new zt;t.connect(),new ps(r(".update-note"));let[e]=await Promise.all([Bo(),fi(Ii)]),i=An({me:e,socket:t}),n=new ds,o=new ve({keepsPanel:m=>m===
"people"&&n.showsPanelBesides}),a=new us(r(".sidebar"),i),c=new hs({router:o,...i}),l=new pe({...i,router:o,shell:n,sidebar:a,conversationView:c,stage:new fs(r(
".conversation")),slot:new ms(r(".slot"),{router:o,isOverlay:()=>!n.showsPanelBesides,...i}),pages:Sl(i)}),d=kl({app:l,router:o,state:i});Tl(i),Al(i.reports),Gi(),
Sn(bl({openers:d,app:l,router:o,shell:n,sidebar:a,conversationView:c})),P.start(),t.listen(),await l.start(),s(d),qi()}function Sl(s){let t={drafts:ls,accounts:$e,
audit:je,abandoned:Me},e=([i,n])=>[i,new n(r(`[data-place="${i}"]`),s)];return Object.fromEntries(Object.entries(t).map(e))}function bl({openers:s,app:t,router:e,
shell:i,sidebar:n,conversationView:o}){return{openers:s,goTo:(a,{unread:c})=>{let l=n.neighbour(a,{unread:c});l&&e.goToRoom(l)},closePanel:()=>{let a=!!e.address.
panel&&!i.showsPanelBesides;return a&&e.up(),a},isInRoom:()=>t.conversation!==null,...o.keys}}function kl({app:s,router:t,state:e}){let{me:i,rooms:n,directory:o}=e,
a=y=>t.goToRoom(y.id),c=()=>t.go(J),l=y=>t.go({...t.address,panel:y}),d=async y=>{if(y===i.id)return p.account;let M=await n.openDirect([y]);return()=>a(M)},m=y=>()=>s.
conversation&&y(s.conversation),p={"create-room":y=>cn({section:y,onCreated:a,...e}),browse:()=>an({rooms:n,onJoined:a}),jump:()=>hn({onRoom:y=>t.goToRoom(y),onPerson:d,
...e}),"new-message":()=>mn({onOpened:a,...e}),room:m(y=>yn({conversation:y,onLeft:c,onPanel:l,...e})),"add-people":m(y=>xe({conversation:y,...e})),"section-roo\
m":y=>xn({id:y,...e}),section:y=>En({id:y,...e}),invite:()=>ln({room:s.conversation?.room,...e}),account:()=>en({onChanged:y=>o.take([y]),onReadingShown:()=>s.conversation?.
readers.load().catch(()=>{}),...e}),keys:()=>v(x("keys"))};return p}function Ol(){let s=null,t=null,e=({open:i,subject:n})=>s?s[i](n):t={open:i,subject:n};return document.
addEventListener("click",({target:i})=>{let n=i.closest("[data-open]");if(!n)return;let o=n.closest("dialog");o&&ge(o),e(n.dataset)}),i=>{s=i,t&&e(t)}}function Tl({
me:s,directory:t,presence:e}){let i=r(".account-button"),n=()=>{k(r(".avatar",i),s),W(r(".avatar",i),e.of(s.id)),u(r(".account-status",i),At(s)),u(r(".account-n\
ame",i),g(s))};for(let o of[t,e])o.addEventListener("change",n);n(),r(".app").classList.toggle("may-invite",s.role==="owner"||r(".app").dataset.invites==="every\
body")}function Al(s){s.addEventListener("resolved",({detail:{outcome:t,note:e}})=>{O([h(`report.${t}`),e].filter(Boolean).join(" "))})}vl();
