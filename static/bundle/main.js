/* Made by `make bundle` of 3a35b4101f5b3380aac75694212387dd7594e4f3d9dd2258b90b36c56c6207ac. */
var cn=document.documentElement.dataset.version,$e=new EventTarget;function xs(s){s&&s!==cn&&$e.dispatchEvent(new CustomEvent("other",{detail:s}))}var Ss="/api/v1",_t=class extends Error{constructor({status:t,code:e,detail:i,can:n=[],retryAfterSeconds:o}){super(i??e),Object.assign(this,{status:t,code:e,can:n,
retryAfterSeconds:o})}},Be=class extends _t{constructor(){super({status:0,code:"unreachable"})}},u={get:s=>st("GET",s),post:(s,t={})=>st("POST",s,t),put:(s,t={})=>st(
"PUT",s,t),patch:(s,t)=>st("PATCH",s,t),upload:(s,t)=>st("PUT",s,t,{"Content-Type":t.type}),delete:(s,t={})=>st("DELETE",s,void 0,t),page:bs,all:ln};async function bs(s){
let{items:t,next:e}=await st("GET",s);return{items:t,next:e&&un(e)}}async function ln(s){let t=[];for(let e=s;e;){let i=await bs(e);t.push(...i.items),e=i.next}
return t}async function st(s,t,e,i={}){let n=await dn(s,t,e,i);if(xs(n.headers.get("Parley-Version")),n.status===204)return null;let o=await n.json().catch(()=>({}));
if(n.ok)return o;throw mn(n,o)}async function dn(s,t,e,i){let n=e===void 0?i:{"Content-Type":"application/json",...i},o=e instanceof Blob?e:JSON.stringify(e);try{
return await fetch(Ss+t,{method:s,headers:n,body:o,cache:"no-store"})}catch{throw new Be}}function mn(s,{code:t,detail:e,can:i}){let n=Number(s.headers.get("Ret\
ry-After"))||void 0;return new _t({status:s.status,code:t??"unknown",detail:e,can:i,retryAfterSeconds:n})}function un(s){let{pathname:t,search:e}=new URL(s,location.
href);return t.slice(Ss.length)+e}var Y=class{tries=0;next(){let t=Math.min(15,.5*2**this.tries);return this.tries+=1,t*(.5+Math.random()/2)}reset(){this.tries=0}};var fn={again:!0,state:"reconnecting"},pn=5,gn=2,wn={1007:{again:!1,state:"broken"},1008:{again:!1,state:"broken"},1009:{again:!1,state:"broken"},1012:{again:!0,
state:"restarting",spreadSeconds:gn},4401:{again:!1,state:"ended"},4403:{again:!1,state:"removed"},4404:{again:!1,state:"gone"},4409:{again:!1,state:"crowded"},
4429:{again:!0,state:"too-fast",pauseSeconds:pn}},gt=new Set(["broken","ended","removed","banned","gone","crowded"]),yn={banned:{again:!1,state:"banned"}},Ct=(s,t)=>yn[t]??
wn[s]??fn;var En="/api/v1/ws",vn="parley.v1",Os=25,xn=8,Sn=10,bn=6,On=new Set(["room_gone","unread","read","reports"]),Lt=class extends EventTarget{#t=null;#e=new Map;#s=new Set;#i=[];#r=new Y;#o;#n;#a;#h=Os;state="\
connecting";limits=null;connect(){addEventListener("online",()=>this.#w()),addEventListener("offline",()=>this.#p()),document.addEventListener("visibilitychange",
()=>document.hidden||this.#E()),this.#l()}listen(){let t=this.#i;this.#i=null;for(let e of t)this.#f(e)}get isOpen(){return this.state==="open"}attach(t){this.#e.
set(t.room,t),this.isOpen&&!this.#s.has(t.room)&&t.begin()}detach(t){this.#e.get(t.room)===t&&this.#e.delete(t.room),t.isAsked&&this.send({type:"close",room:t.room})&&
this.#s.add(t.room)}send(t){return!this.isOpen||this.#t?.readyState!==WebSocket.OPEN?!1:(this.#t.send(JSON.stringify(t)),!0)}#l(){let t=new URL(En,location.href);
t.protocol=t.protocol.replace("http","ws");let e=new WebSocket(t,vn),i=!1;e.onopen=()=>{i=!0,this.#x()},e.onmessage=({data:n})=>this.#m(JSON.parse(n)),e.onclose=
({code:n})=>i?this.#d(n):this.#g(),this.#t=e}#m(t){this.#x(),this.#i?this.#i.push(t):this.#f(t)}#f(t){if(t.room&&!On.has(t.type))return this.#c(t);t.type==="hel\
lo"&&this.#u(t),t.type==="rooms"&&!t.more&&this.#r.reset(),this.dispatchEvent(new CustomEvent("frame",{detail:t}))}#u({heartbeat_seconds:t,limits:e}){this.#h=t??
Os,this.limits=e,this.#v("open");for(let i of this.#e.values())i.begin()}#c(t){let e=this.#e.get(t.room);if(!this.#s.has(t.room))return e?.hear(t);t.type==="clo\
sed"&&(this.#s.delete(t.room),e?.begin())}#d(t){this.#S();let{again:e,state:i,pauseSeconds:n=0,spreadSeconds:o=0}=Ct(t);this.#v(navigator.onLine?i:"offline"),e&&
this.#y(n+Math.random()*o+this.#r.next())}async#g(){this.#S();let{status:t}=await u.get("/me").catch(i=>i);if(this.#t)return;if(t===401)return this.#v("ended");
let e=this.state==="restarting"&&this.#r.tries<bn;this.#v(navigator.onLine?e?"restarting":"reconnecting":"offline"),this.#y(this.#r.next())}#y(t){clearTimeout(this.#o),
this.#o=setTimeout(()=>this.#l(),t*1e3)}#w(){this.#t||gt.has(this.state)||(clearTimeout(this.#o),this.#r.reset(),this.#v("reconnecting"),this.#l())}#p(){gt.has(
this.state)||(this.#S(),this.#v("offline"),this.#y(Sn))}#E(){this.#t?this.#O():this.#w()}#x(){clearTimeout(this.#a),clearTimeout(this.#n),this.#n=setTimeout(()=>this.#O(),
this.#h*1e3)}#O(){this.send({type:"ping"})&&(clearTimeout(this.#a),this.#a=setTimeout(()=>this.#d(1006),xn*1e3))}#S(){for(let t of[this.#o,this.#n,this.#a])clearTimeout(
t);this.#s.clear(),this.#i&&(this.#i=[]),this.#t&&(this.#t.onopen=this.#t.onmessage=this.#t.onclose=null,this.#t.close(),this.#t=null)}#v(t){if(this.state=t,!this.
isOpen)for(let e of this.#e.values())e.lose(t);this.dispatchEvent(new Event("state"))}};var kn=/^\/rooms\/([^/]+)(?:\/([1-9]\d*))?\/?$/,Nt={"/":"rooms","/drafts":"drafts"},W={view:"rooms"};function wt({pathname:s,search:t}){let e=new URLSearchParams(
t).get("panel"),[,i,n]=kn.exec(s)??[];return i?{view:"room",room:An(i),seq:n?Tn(n):null,panel:e}:Nt[s]?{view:Nt[s]}:null}function J({view:s,room:t,seq:e,panel:i}){
if(s!=="room")return Object.keys(Nt).find(a=>Nt[a]===s);let n=e?`/${e}`:"",o=i?`?${new URLSearchParams({panel:i})}`:"";return`/rooms/${encodeURIComponent(t)}${n}${o}`}
var Fe=s=>s.panel?{...s,panel:null}:W,qe=(s,t)=>J(s)===J(t),rt=()=>location.assign(`/sign-in?next=${encodeURIComponent(location.pathname)}`),Tn=s=>Math.min(Number(
s),Number.MAX_SAFE_INTEGER);function An(s){try{return decodeURIComponent(s)}catch{return s}}var _n=1013,Cn=new Set(["room_open","too_many_open"]),Dt=class extends EventTarget{#t;#e;#s=new Y;#i;#r=!1;isAsked=!1;state;constructor({room:t,socket:e,cursor:i}){
super(),this.room=t,this.#t=e,this.#e=i,this.state=e.isOpen?"catching-up":e.state}get isOver(){return gt.has(this.state)}get limits(){return this.#t.limits}open(){
this.#t.attach(this)}close(){clearTimeout(this.#i),this.#t.detach(this)}send(t){return this.#r&&this.#t.send({...t,room:this.room})}reopen(){this.#t.detach(this),
this.#a("catching-up"),this.#n(this.#s.next())}begin(){this.isOver||(clearTimeout(this.#i),this.#a("catching-up"),this.isAsked=this.#t.send({type:"open",room:this.
room,...this.#e()}))}hear(t){if(t.type==="closed")return this.#o(t.code,t.reason);if(t.type==="error"&&Cn.has(t.code))return this.#o(_n);t.type==="opened"&&(this.#r=
!0),this.dispatchEvent(new CustomEvent("frame",{detail:t})),t.type==="live"&&(this.#s.reset(),this.#a("live"))}lose(t){clearTimeout(this.#i),this.isOver||this.#a(
t)}#o(t,e){let{again:i,state:n,pauseSeconds:o=0}=Ct(t,e);this.#a(n),i&&this.#n(o+this.#s.next())}#n(t){clearTimeout(this.#i),this.#i=setTimeout(()=>this.#t.attach(
this),t*1e3)}#a(t){t!=="live"&&(this.isAsked=this.#r=!1),t!==this.state&&(this.state=t,this.dispatchEvent(new Event("state")))}};var Ln=new Set(["too_many_requests","slow_mode","busy","unavailable","outcome_unknown"]),Nn=new Set(["unauthenticated","unreachable","room_not_open"]),Dn=2,Rt=10,
at=class{#t;#e;#s;#i=!1;#r=null;#o;constructor({room:t,outbox:e,send:i}){this.#t=t,this.#e=e,this.#s=i}start(){this.#i=!0,this.next()}stop(){this.#i=!1,this.#r=
null,clearTimeout(this.#o),this.#o=void 0}next(){if(!this.#i||this.#r||this.#o)return;let t=this.#e.waiting(this.#t)[0];t&&(this.#r=t.clientId,this.#s(t))}delivered(t){
this.#e.remove(t),this.#n(t),this.next()}refused(t,{code:e,retryAfterSeconds:i=Dn}){let n=t??this.#r;if(this.#n(n),Nn.has(e))return this.stop();if(Ln.has(e))return this.#a(
i);n&&this.#e.fail(n,e),this.next()}#n(t){this.#r===t&&(this.#r=null)}#a(t){clearTimeout(this.#o),this.#o=setTimeout(()=>{this.#o=void 0,this.next()},t*1e3)}};var It=JSON.parse(document.getElementById("event-types").textContent),S=({type:s})=>!!It[s]?.is_message,yt=({type:s})=>!!It[s]?.changes_target,Et=({type:s})=>It[s]?.
membership??null,ks=s=>s.type in It&&!S(s)&&!yt(s);var Ts=150,je=60,As=Symbol("nothing"),Pt=class{#t;#e;#s=null;#i=new Map;#r=0;#o;constructor({room:t,timeline:e,changed:i}){this.#t=t,this.#e=e,this.#o=i}get shown(){
return this.#s??this.#e}get isAtNewest(){return this.#s===null}get hasOlder(){let{first:t}=this.shown;return t!==null&&t>this.#e.floor}loadOlder(){return this.#m(
"older",()=>this.hasOlder&&this.#n())}loadNewer(){return this.#m("newer",()=>this.#s&&this.#a())}async goTo(t,{exactly:e=!0}={}){this.#r+=1;let i=this.#r;if(!this.
shown.holds(t)){let n=this.#e.holds(t)?null:await this.#h(t);if(i!==this.#r)return null;if(n===As||e&&n&&!n.entry(t))return!1;this.#s=n,this.settle()}return this.#o(),
!e||!!this.shown.entry(t)}toNewest(){this.#r+=1,this.#s&&(this.#s=null,this.#o())}settle(){this.#s&&this.#e.joins(this.#s)&&(this.#s=null)}change(t){this.#s?.change(
t)}reset(){this.#r+=1,this.#s=null}async#n(){let{shown:t}=this,{first:e}=t,i=await this.#l(`before=${e}&limit=${Ts}`);!i||t.first!==e||(t.prepend(i,{from:i[0]?.
seq??this.#e.floor}),this.#o())}async#a(){let t=this.#s,e=await this.#l(`after=${t.last}&limit=${Ts}`);!e||t!==this.#s||(t.append(e),this.settle(),this.#o())}async#h(t){
let e=await this.#l(`before=${t+je}&limit=${2*je}`),n=e?.length&&e[0].seq<=t&&e.at(-1).seq>=t?e:await this.#l(`before=${t+1}&limit=${je}`);return n?.length?this.#e.
pieceOf(n):As}async#l(t){let{epoch:e}=this.#e,{items:i,epoch:n}=await u.get(`/rooms/${this.#t}/events?${t}`),o=this.#e.epoch;return o===e&&n===(o??n)?i:null}#m(t,e){
return this.#i.has(t)||this.#i.set(t,Promise.resolve(e()).finally(()=>this.#i.delete(t))),this.#i.get(t)}};var Rn=5,Mt=class extends EventTarget{#t;#e=new Set;#s=new Map;#i=null;#r=0;#o=null;loaded=!1;failed=!1;constructor({room:t}){super(),this.#t=t}get list(){return[
...this.#s.values()].map(t=>({...t,here:this.#e.has(t.user.id)}))}get count(){return this.#s.size}get hasMore(){return this.#i!==null}presence({here:t,came:e=[],
gone:i=[]}){t&&(this.#e=new Set(t));for(let n of e)this.#e.add(n);for(let n of i)this.#e.delete(n);this.#h()}apply(t){let{user:e,member:i=e,role:n="member"}=t;this.#a(
i.id,Et(t)==="ends"?null:{user:i,role:n}),this.#h()}load(){return this.#n(`/rooms/${this.#t}/members?limit=200`,new Map)}more(){return this.#i?this.#n(this.#i,this.#s):
this.load()}has(t){return this.#s.has(t)}async add(t){for(let{id:e}of t)await u.put(`/rooms/${this.#t}/members/${e}`);await this.load()}async setRole(t,e){await u.
patch(`/rooms/${this.#t}/members/${t}`,{role:e}),await this.load()}async mute(t,e){await u.patch(`/rooms/${this.#t}/members/${t}`,e),await this.load()}async ban(t,e){
await u.put(`/rooms/${this.#t}/bans/${t}`,e),await this.load()}async remove(t,{reason:e=""}={}){let i=e&&`?${new URLSearchParams({reason:e})}`;await u.delete(`/\
rooms/${this.#t}/members/${t}${i}`),await this.load()}async#n(t,e){this.#r+=1;let i=this.#r;this.#o=new Map;let n=await In(t,e).catch(()=>null);if(i===this.#r){
if(n){this.#s=n.members,this.#i=n.next;for(let[o,a]of this.#o)this.#a(o,a);this.loaded=!0}this.#o=null,this.failed=!n,this.#h()}}#a(t,e){this.#o?.set(t,e),e?this.#s.
set(t,e):this.#s.delete(t)}#h(){this.dispatchEvent(new Event("change"))}};async function In(s,t){let e=new Map(t),i=s;for(let n=0;i&&n<Rn;n+=1){let o=await u.page(
i);for(let a of o.items)e.set(a.user.id,a);i=o.next}return{members:e,next:i}}var He=({role:s,archived:t})=>["owner","moderator"].includes(s)&&!t,ht=s=>He(s)&&s.kind!=="direct",X=({role:s})=>["owner","moderator"].includes(s),ct=({role:s})=>s===
"owner";function Q({seq:s,user:t,deleted:e},{me:i,room:n}){return!!s&&t.id===i.id&&!e&&!Bt(n)}function $t(s,{me:t,room:e}){let i=s.user.id===t.id;return!!s.seq&&
!s.deleted&&(i||X(e))}function _s(s,{me:t,room:e}){return X(e)&&s.user.id!==t.id&&(ct(e)||s.role==="member")}function Cs({seq:s,user:t,deleted:e},{me:i,room:n}){
return!!s&&t.id!==i.id&&!e&&n.kind!=="direct"&&!!n.role}var Pn=50,Ls=({seq:s,deleted:t},{shows_readers:e,member_count:i})=>!!s&&!t&&e===!0&&i<=Pn;function Bt({archived:s,
muted_until:t,writers:e,role:i}){return s?"archived":Ue(t)?"muted":e==="moderators"&&i==="member"?"moderators":null}var Ue=s=>!!s&&new Date(s)>new Date;var Ft=class s{#t;#e;first;last;constructor({first:t=null,last:e=null,entries:i=[],changes:n=new Map}={}){Object.assign(this,{first:t,last:e}),this.#t=i,this.#e=
n}get entries(){return this.#t}entry(t){let e=this.#t[j(this.#t,t)];return e?.seq===t?e:void 0}holds(t){return this.first!==null&&t>=this.first&&t<=this.last}pieceOf(t){
let e=new s({first:t[0].seq,last:t[0].seq-1,changes:this.#e});return e.append(t),e}append(t){for(let e of t)e.seq>this.last&&this.take(e)}prepend(t,{from:e}){let i=t.
filter(n=>n.seq<this.first&&Ns(n)).map(n=>this.#s(n));this.#t.unshift(...i),this.first=e}joins(t){if(this.first===null||t.last+1<this.first)return!1;let e=t.entries.
filter(({seq:i})=>i<this.first);return this.#t.unshift(...e),this.first=Math.min(this.first,t.first),!0}take(t){this.first??=t.seq,this.last=t.seq,yt(t)?this.change(
t):Ns(t)&&this.#t.push(this.#s(t))}change(t){this.#e.set(t.target,t);let e=j(this.#t,t.target),i=this.#t[e];i?.seq===t.target&&(this.#t[e]=Ds(i,t))}clear(){this.#t=
[],this.#e.clear(),this.first=this.last=null}dropBefore(t){this.#t.splice(0,j(this.#t,t)),this.first=t}#s(t){let e=Mn(t),i=this.#e.get(e.seq);return i?Ds(e,i):e}};
function j(s,t){let e=0,i=s.length;for(;e<i;){let n=e+i>>1;s[n].seq<t?e=n+1:i=n}return e}var Ns=s=>S(s)||ks(s);function Mn(s){if(!S(s))return s;let{type:t,seq:e,
at:i,user:n,text:o,edited_at:a,deleted:h=!1,client_id:c}=s;return{type:t,seq:e,at:i,user:n,text:o,editedAt:a,deleted:h,clientId:c}}var $n={edited:({text:s,at:t})=>({
text:s,editedAt:t}),deleted:()=>({text:"",deleted:!0})};function Ds(s,t){return s.deleted?s:{...s,...$n[t.type](t)}}var qt=class{#t;#e=null;#s;#i=[];#r=!1;constructor({readSeq:t,hasUnread:e,tell:i}){this.#t=i,this.#s=t,this.seen=t,this.newAfter=e?t:null}saw(t){return t<=this.
seen||this.#i.some(({from:e,to:i})=>t>=e&&t<=i)}get hasGap(){return this.#i.length>0}get told(){return this.#s}see({from:t,to:e}){if(!this.#r){if(this.seen===null)
return this.seeAll(e);e<=this.seen||(this.#i=Bn([...this.#i,{from:t,to:e}]),this.#i[0].from<=this.seen+1&&this.#o(this.#i.shift().to))}}seeAll(t){this.#r=!1,!(t<=
(this.seen??-1))&&(this.#i=this.#i.filter(e=>e.to>t),this.#o(t))}tellNow(){clearTimeout(this.#e),this.#e=null,this.seen>this.#s&&this.#t(this.seen)&&(this.#s=this.
seen)}away(){this.newAfter=this.seen}goBack(t){clearTimeout(this.#e),this.#e=null,this.#r=!0,this.#i=[],this.seen=this.#s=this.newAfter=t}back({unseenCount:t}){
t||(this.newAfter=null)}readElsewhere(t){this.#s=Math.max(this.#s,t),this.seen!==null&&this.seeAll(t),this.newAfter!==null&&(this.newAfter=Math.max(this.newAfter,
t))}answered(){this.newAfter=null}restart(){this.seen=null,this.#s=0,this.newAfter=null,this.#i=[]}#o(t){this.seen=t,this.#e??=setTimeout(()=>this.tellNow(),2*1e3)}};
function Bn(s){let t=[];for(let e of s.sort((i,n)=>i.from-n.from)){let i=t.at(-1);i&&e.from<=i.to+1?i.to=Math.max(i.to,e.to):t.push({...e})}return t}var Ke=2e4,vt=class s extends Ft{floor=1;epoch=null;static from({epoch:t,first:e,cursor:i,entries:n}){let o=new s({first:e,last:i,entries:n});return o.epoch=t,o}get cursor(){
return this.last}get position(){return this.cursor===null?null:{after:this.cursor,epoch:this.epoch}}apply(t){if(this.cursor!==null){if(t.seq<=this.cursor)return"\
repeat";if(t.seq>this.cursor+1)return"hole"}return this.take(t),"applied"}startAt(t){this.cursor===null&&(this.last=t,this.first=t+1)}reset(){this.clear(),this.
epoch=null}trim(){if(this.entries.length<=Ke)return;let t=this.entries.filter(S);t.length>Ke&&this.dropBefore(t.at(-Ke/2).seq)}};var jt=class extends EventTarget{#t=new Map;#e=0;get users(){return[...this.#t.values()].map(({user:t})=>t)}heard(t){clearTimeout(this.#t.get(t.id)?.timer);let e=setTimeout(
()=>this.stopped(t.id),5*1e3);this.#t.set(t.id,{user:t,timer:e}),this.#s()}stopped(t){clearTimeout(this.#t.get(t)?.timer),this.#t.delete(t)&&this.#s()}shouldSay(t=Date.
now()){return t-this.#e<2*1e3?!1:(this.#e=t,!0)}said(){this.#e=0}clear(){for(let{timer:t}of this.#t.values())clearTimeout(t);this.#t.clear(),this.#s()}#s(){this.
dispatchEvent(new Event("change"))}};var Fn=12,qn=3,Ht=class extends EventTarget{#t;#e;#s;#i;#r;#o=new Set;#n;#a;#h;#l=!1;#m;#f;#u=new AbortController;constructor({room:t,me:e,rooms:i,outbox:n,store:o,
socket:a,directory:h,blocks:c}){super(),Object.assign(this,{id:t.id,me:e,room:t}),this.#t=i,this.#e=n,this.#s=o,this.#i=h,this.#r=c;let d=o.read(t.id);this.timeline=
d?vt.from(d):new vt,this.history=new Pt({room:t.id,timeline:this.timeline,changed:()=>this.#b()}),this.typing=new jt,this.members=new Mt({room:t.id}),this.reading=
this.#_(t),this.#a=new at({room:t.id,outbox:n,send:m=>this.#L(m)}),this.#n=new Dt({room:t.id,socket:a,cursor:()=>this.timeline.position})}get state(){return this.#n.
state}get isOver(){return this.#n.isOver}get limits(){return this.#n.limits}get unsent(){return this.#e.of(this.id).filter(({target:t})=>!t)}get unsentEdits(){return this.#e.
edits(this.id)}get unseenCount(){let{seen:t}=this.reading;return t===null||this.timeline.first<=t+1?this.#T(t??this.timeline.cursor):Math.max(this.room.unread,this.#T(
t))}unseenBelow(t){return this.timeline.first>t+1?this.unseenCount:this.#T(t,e=>!this.reading.saw(e.seq))}get firstNew(){let{newAfter:t}=this.reading,{shown:e}=this.
history;return t===null||e.first>t+1?null:e.entries.slice(j(e.entries,t+1)).find(n=>this.#C(n))?.seq??null}get stoppedElsewhere(){let{newAfter:t,hasGap:e}=this.
reading;return e?!0:t!==null&&this.timeline.first>t+1&&this.history.hasOlder&&this.history.isAtNewest}personOf(t){return this.#i.of(t)}isFolded({seq:t,user:e}){
return this.#r.has(e.id)&&!this.#o.has(t)}reveal(t){this.#o.add(t),this.#b()}open(){let{signal:t}=this.#u;this.#e.addEventListener("change",()=>this.#S(),{signal:t}),
this.#t.addEventListener("change",()=>this.#v(),{signal:t});for(let e of[this.#i,this.#r])e.addEventListener("change",()=>this.#b(),{signal:t});this.#n.addEventListener(
"frame",({detail:e})=>this.#c(e),{signal:t}),this.#n.addEventListener("state",()=>this.#O(),{signal:t}),this.#n.open()}close(){this.keep(),this.#u.abort(),clearTimeout(
this.#m),clearTimeout(this.#f),this.#n.close(),this.#a.stop(),this.typing.clear(),this.noteRead()}noteRead(){let{seen:t}=this.reading;this.#l&&this.#t.note(this.
id,{read_seq:t??0,unread:this.unseenCount,isMarkedUnread:!1})}keep(){this.isOver||(this.reading.tellNow(),this.#s.write(this.id,this.timeline))}send(t){this.reading.
answered(),this.typing.said(),this.#e.add(this.id,t),this.#a.next()}retry(t){this.#e.retry(t),this.#a.next()}discard(t){this.#e.remove(t)}sayTyping(){this.state===
"live"&&this.typing.shouldSay()&&this.#n.send({type:"typing"})}edit({seq:t,epoch:e},i){this.#e.add(this.id,i,{target:t,epoch:e}),this.#a.next()}delete({seq:t,epoch:e}){
return u.delete(`/rooms/${this.id}/messages/${t}`,{"Parley-Epoch":e})}get lastOwn(){let t=Date.now()-Fn*36e5,e=this.timeline.entries.findLast(i=>S(i)&&Q(i,this));
return e&&Date.parse(e.at)>=t?e:void 0}markUnread(t){this.reading.goBack(t-1),this.#n.send({type:"read",seq:t-1,back:!0}),this.#t.note(this.id,{read_seq:t-1,unread:this.
unseenCount,isMarkedUnread:!0}),this.#b()}#c(t){if(t.seq!==void 0)return this.#g(t);this.#d[t.type]?.(t)}#d={opened:({epoch:t,floor:e})=>{this.#h=t,this.timeline.
epoch??=t,this.timeline.floor=e??1},resync:({reason:t})=>this.#w(t),live:({head:t})=>this.#p(t),presence:t=>this.members.presence(t),typing:({user:t})=>t.id!==this.
me.id&&this.typing.heard(t),ack:({client_id:t})=>this.#a.delivered(t),error:({client_id:t,code:e,retry_after:i})=>this.#a.refused(t,{code:e,retryAfterSeconds:i})};#g(t){
let e=this.timeline.apply(t);if(e==="hole")return this.#n.reopen();if(e!=="repeat"){for(let i of[t.user,t.member])i&&this.#i.note(i);yt(t)&&this.history.change(
t),S(t)&&this.typing.stopped(t.user.id),S(t)&&t.user.id===this.me.id&&this.state==="live"&&this.reading.seeAll(t.seq),t.user?.id===this.me.id&&t.client_id&&this.#a.
delivered(t.client_id),this.state==="live"&&this.#y(t),this.#b()}}#y(t){Et(t)&&this.members.apply(t),Et(t)==="ends"&&this.typing.stopped((t.member??t.user).id),
t.type==="renamed"&&this.#t.note(this.id,{name:t.name}),t.type==="topic"&&this.#t.note(this.id,{topic:t.topic}),t.type==="archived"&&this.#t.note(this.id,{archived:!0}),
t.type==="restored"&&this.#t.note(this.id,{archived:!1}),t.type==="role"&&t.member.id===this.me.id&&this.#t.note(this.id,{role:t.role})}#w(t){this.timeline.reset(),
this.history.reset(),this.timeline.epoch=this.#h,this.reading.restart(),this.#s.forget(this.id),this.dispatchEvent(new CustomEvent("resync",{detail:{reason:t}})),
this.#b()}#p(t){this.timeline.startAt(t),this.history.settle(),this.#x(),this.keep(),this.#E()}async#E(){await this.members.load();for(let{user:t}of this.members.
list)this.#i.note(t);this.#b()}#x(){for(let{clientId:t,epoch:e,text:i}of this.unsentEdits.values())e!==this.timeline.epoch&&(this.#e.remove(t),this.dispatchEvent(
new CustomEvent("lost-edit",{detail:{text:i}})))}#O(){this.state==="live"?(this.#a.start(),this.reading.tellNow()):(this.#a.stop(),this.typing.clear(),this.#l&&
this.reading.away()),this.#l=this.state==="live",this.dispatchEvent(new Event("state")),this.#b()}#S(){clearTimeout(this.#m),this.#m=setTimeout(()=>this.#a.next(),
Rt*1e3),this.#b()}#v(){let t=this.room;this.room=this.#t.find(this.id)??(t.role?{...t,role:null}:t),this.room!==t&&(t.isKept&&!this.room.isKept?this.reading.readElsewhere(
Rs(this.room)):this.room.read_seq!==t.read_seq&&this.#k(this.room.read_seq),this.dispatchEvent(new Event("room")))}#k(t){clearTimeout(this.#f),this.reading.seen!==
null&&(t<this.reading.told&&(this.#f=setTimeout(()=>this.#A(),qn*1e3)),!(t<=this.reading.seen)&&(this.reading.readElsewhere(t),this.#b()))}#A(){this.reading.goBack(
this.room.read_seq),this.#b()}#_(t){let e=i=>this.#n.send({type:"read",seq:i});return new qt({readSeq:Rs(t),hasUnread:t.unread>0||t.isKept===!0,tell:e})}#T(t,e=()=>!0){
let i=0,{entries:n}=this.timeline;for(let o=n.length-1;o>=0&&n[o].seq>t;o-=1)this.#C(n[o])&&e(n[o])&&(i+=1);return i}#C(t){return S(t)&&t.user.id!==this.me.id&&
!t.deleted}#L({clientId:t,text:e,target:i,epoch:n}){let o=i?{type:"edit",target:i,epoch:n}:{type:"send"};this.#n.send({...o,client_id:t,text:e})}#b(){this.dispatchEvent(
new Event("change"))}},Rs=({read_seq:s,unread:t,head:e,isKept:i})=>Math.max(s??0,t>0||i?0:e??0);var jn=document.documentElement.dataset.language,_=navigator.language.startsWith(jn)?navigator.language:document.documentElement.lang,Hn=new Intl.PluralRules(_),
Is=new Intl.NumberFormat(_),Un=new Intl.ListFormat(_,{type:"conjunction"}),Kn=new Intl.DateTimeFormat(_,{hour:"numeric",minute:"2-digit"}),Wn=new Intl.DateTimeFormat(
_,{month:"short",day:"numeric"}),Gn=new Intl.DateTimeFormat(_,{dateStyle:"short"}),Vn=new Intl.DateTimeFormat(_,{dateStyle:"full",timeStyle:"short"}),zn=new Intl.
DateTimeFormat(_,{weekday:"long",month:"long",day:"numeric"}),Yn=new Intl.DateTimeFormat(_,{dateStyle:"long"}),Jn=new Intl.DateTimeFormat(_,{year:"numeric",month:"\
long"}),Xn=new Intl.RelativeTimeFormat(_,{numeric:"auto"}),We={};async function Ps(){We=await(await fetch(document.getElementById("words").href)).json()}function l(s,t={}){
return(We[s]??s).replace(/\{(\w+)\}/g,(i,n)=>t[n]??"")}function k(s,t,e={}){return l(`${s}_${Hn.select(t)}`,{count:Is.format(t),...e})}function N(s){let t=`erro\
r.${s.code}`;return t in We?l(t):l("error.unknown")}function lt(s){let t=s.length>3?[...s.slice(0,2),k("people.others",s.length-2)]:s;return Un.format(t)}var R=s=>Is.
format(s),Z=(s,{hasMore:t})=>t?l("more_than",{count:R(s)}):R(s),Kt=s=>Kn.format(s),C=s=>Vn.format(s),Ms=s=>Jn.format(s);function $s(s,t=new Date){try{let e=new Intl.
DateTimeFormat(_,{weekday:"short",hour:"numeric",minute:"2-digit",timeZone:s});return l("person.time",{time:e.format(t),place:s.split("/").at(-1).replaceAll("_",
" ")})}catch{return""}}function Bs(s,t=new Date){let e=Math.round((Ut(t)-Ut(s))/864e5);return e===0||e===1?Qn(Xn.format(-e,"day")):(s.getFullYear()===t.getFullYear()?
zn:Yn).format(s)}function Wt(s,t=new Date){return Ut(s).getTime()===Ut(t).getTime()?Kt(s):(s.getFullYear()===t.getFullYear()?Wn:Gn).format(s)}var Ut=s=>new Date(
s.getFullYear(),s.getMonth(),s.getDate()),Qn=s=>s.charAt(0).toLocaleUpperCase(_)+s.slice(1);var Ge="parley:lines:",Fs="parley:sizes:",qs="parley:rooms:",js="parley:sections:",Hs="parley:people:",Us="parley:blocks:",ze="parley:me",Vt="parley:last-room",
et=!1,Gt=class{#t;#e;#s;#i;#r;#o;constructor({me:t}){this.#t=`${Ge}${t.id}:`,this.#e=Fs+t.id,this.#s=qs+t.id,this.#i=js+t.id,this.#r=Hs+t.id,this.#o=Us+t.id,Ye()?.
id!==t.id&&Ve(),Je(t)}read(t){let e=localStorage.getItem(this.#t+t);return e&&JSON.parse(e)}write(t,e){if(e.cursor===null||et)return;let i=Zn(e),n=this.#a();delete n[t],
n[t]=i.length,this.#h(n),tt(this.#e,JSON.stringify(n)),tt(this.#t+t,i)}get rooms(){let t=localStorage.getItem(this.#s);return t&&JSON.parse(t)}set rooms(t){et||
(t.length>500?localStorage.removeItem(this.#s):tt(this.#s,JSON.stringify(t)))}get sections(){return JSON.parse(localStorage.getItem(this.#i))??[]}set sections(t){
et||tt(this.#i,JSON.stringify(t))}get people(){return JSON.parse(localStorage.getItem(this.#r))??[]}set people(t){et||tt(this.#r,JSON.stringify(t.slice(-300)))}get blocks(){
return JSON.parse(localStorage.getItem(this.#o))??[]}set blocks(t){et||tt(this.#o,JSON.stringify(t))}forget(t){if(et)return;let e=this.#a();this.#n(t,e),tt(this.#e,
JSON.stringify(e))}#n(t,e){localStorage.removeItem(this.#t+t),delete e[t]}#a(){let t=localStorage.getItem(this.#e);return t===null&&Ve([Ge]),t===null?{}:JSON.parse(
t)}#h(t){let e=Object.values(t).reduce((i,n)=>i+n,0);for(let[i,n]of Object.entries(t)){if(e<=15e5)return;this.#n(i,t),e-=n}}},Ye=()=>JSON.parse(localStorage.getItem(
ze)),Je=s=>et||tt(ze,JSON.stringify(s));function G(){et=!0,Ve()}function Ve(s=[Ge,Fs,qs,js,Hs,Us,ze,Vt]){for(let t of Object.keys(localStorage))s.some(e=>t.startsWith(
e))&&localStorage.removeItem(t)}function Zn({epoch:s,cursor:t,first:e,entries:i}){let n=i.slice(-60),o=JSON.stringify(n);for(;o.length>5e4;)n=n.slice(Math.ceil(
n.length/4)),o=JSON.stringify(n);let a=n.length===i.length?e:n[0]?.seq??t+1;return JSON.stringify({epoch:s,first:a,cursor:t,entries:n})}function tt(s,t){try{localStorage.
setItem(s,t)}catch{localStorage.removeItem(s)}}var it=s=>s.isComposing||s.keyCode===229,nt=matchMedia("(hover: hover)"),zt=s=>to(s)&&nt.matches,to=s=>s.key==="Enter"&&!s.shiftKey&&!it(s),xt=s=>s.value.toWellFormed().
replaceAll("\0","").trim(),eo=CSS.supports("field-sizing","content");function St(s){eo||(s.style.blockSize="auto",s.style.blockSize=`${s.scrollHeight}px`)}var Yt=class{#t;#e;#s=null;#i=!1;#r=!1;#o=null;constructor({me:t,...e}){this.#t=t,this.#e=e;let{rooms:i,router:n,socket:o,conversationView:a}=e;n.addEventListener(
"change",({detail:h})=>this.#n(h)),i.addEventListener("change",()=>this.#w()),i.addEventListener("came",({detail:h})=>this.#p(h)),o.addEventListener("state",()=>this.#x(
o)),o.addEventListener("frame",({detail:h})=>h.type==="hello"&&this.#E(h)),document.addEventListener("visibilitychange",()=>this.#v()),n.placeHere=()=>this.#s&&
a.place,addEventListener("pagehide",()=>this.#O())}get conversation(){return this.#s}async start(){let{rooms:t,router:e,shell:i}=this.#e;t.loaded||await t.settled,
t.loaded||t.addEventListener("loaded",()=>this.#n(),{once:!0});let{address:n}=e;n.view==="room"&&!n.panel?e.go({...n,panel:i.panelAtFirst},{replace:!0}):this.#n()}#n({
again:t=!1}={}){let{address:e}=this.#e.router;return this.#i=!1,e.view==="room"?this.#a({...e,again:t}):e.view==="drafts"?this.#l():this.#h()}async#a({room:t,seq:e,
panel:i,again:n}){let{router:o,rooms:a,shell:h}=this.#e;if(t===this.#s?.id&&!this.#s.isOver)return h.show("room"),this.#u(i),this.#m(e,{again:n});try{let c=a.find(
t)??await a.fetch(t);if(t!==o.address.room)return;c.id===t?this.#f(c,{seq:e,panel:i}):o.go({...o.address,room:c.id},{replace:!0})}catch(c){t===o.address.room&&this.#g(
c)}}#h(){let{rooms:t,router:e,shell:i,stage:n}=this.#e,o=t.mine.find(({id:a})=>a===localStorage.getItem(Vt))??t.mine[0];if(o&&i.showsRoomsBesides)return e.go({view:"\
room",room:o.id,panel:i.panelAtFirst},{replace:!0});this.#c(),i.show("rooms"),n.show({title:l("stage.none.title"),text:l("stage.none.text"),actions:[]}),this.#v()}#l(){
let{shell:t,sidebar:e,draftsPage:i}=this.#e;this.#c(),t.show("drafts"),e.showCurrent({view:"drafts"}),i.show(),this.#v()}#m(t,{again:e}){let{router:i,conversationView:n}=this.#e;
t===this.#o&&!(t&&e)||(this.#o=t,t&&(e||!i.place)?n.goTo(t):n.comeBackTo(i.place))}#f(t,{seq:e,panel:i}){let{shell:n,stage:o,conversationView:a}=this.#e;if(this.#c(
{to:t.id}),n.show("room"),!t.role)return this.#d(t);o.clear(),localStorage.setItem(Vt,t.id);let h=new Ht({...this.#e,room:t,me:this.#t});this.#s=h,h.addEventListener(
"state",()=>this.#y(h.state)),h.addEventListener("room",()=>this.#v()),h.open(),this.#e.sidebar.showCurrent({room:t.id}),this.#u(i),a.show(h),this.#v(),this.#o=
e;let{place:c}=this.#e.router;if(c)a.comeBackTo(c);else if(e)return a.goTo(e);nt.matches&&a.focusComposer()}#u(t){let{slot:e,shell:i}=this.#e;e.show(t,this.#s),
(t==="people"||!t)&&i.notePanel(!!t)}#c({to:t=null}={}){let{rooms:e,store:i,slot:n,sidebar:o,backgroundSender:a}=this.#e,{id:h}=this.#s??{};this.#s?.close(),this.#s=
null,n.show(null,null),h&&!e.find(h)?.role&&i.forget(h),a.openRoom=t,o.showCurrent({})}#d(t){let{rooms:e}=this.#e,i=()=>e.join(t.id).then(()=>this.#n(),n=>this.#g(
n));this.#e.stage.show({title:t.name,text:t.topic||l("stage.join.text"),actions:[{label:l("browse.join"),act:i,primary:!0}]})}#g({status:t,code:e}){let{shell:i,
stage:n,router:o}=this.#e,a=t===404?"missing":e==="unreachable"?"offline":"trouble";this.#i=a!=="missing",this.#c(),i.show("room"),n.show({title:l(`stage.${a}.t\
itle`),text:l(`stage.${a}.text`),actions:[a==="missing"?{label:l("status.rooms.action"),act:()=>o.go(W),primary:!0}:{label:l("again"),act:()=>this.#n(),primary:!0}]})}#y(t){
let{store:e}=this.#e;["removed","banned","gone"].includes(t)&&e.forget(this.#s.id),t==="ended"&&G()}#w(){!this.#e.rooms.failed&&this.#i&&this.#n(),this.#v()}#p({
id:t}){!(t!==this.#e.router.address.room)&&(this.#s?.isOver??!0)&&this.#n()}#E({user:t}){t.id!==this.#t.id&&(G(),location.reload())}#x({state:t,isOpen:e}){t==="\
ended"&&this.#S(),e&&(this.#r&&!this.#s&&u.get("/me").catch(()=>{}),this.#r=!0)}#O(){this.#s?.keep(),this.#s?.noteRead(),this.#e.rooms.keep()}#S(){G(),this.#s||
rt()}#v(){let t=this.#s?.room.name,e=t?l("title.room",{room:t}):l("app.name"),i=this.#e.sidebar.unreadTotal;document.title=i?l("title.unread",{count:R(i),title:e}):
e}};var Xe=navigator.serviceWorker,Ks="parley-",so=8;function Ws(){Xe?.register("/service-worker.js",{updateViaCache:"none"}).catch(()=>{})}function Gs(){Xe?.controller?.
postMessage("refresh")}async function Vs(s){let t=await Xe?.getRegistration();if(t&&await no(io(t)).catch(()=>t.unregister()),!window.caches)return;let e=i=>i.startsWith(
Ks)&&i!==Ks+s;for(let i of(await caches.keys()).filter(e))await caches.delete(i)}async function io(s){await s.update();let t=s.installing??s.waiting;t&&await new Promise(
e=>{t.onstatechange=()=>["activated","redundant"].includes(t.state)&&e()})}var no=s=>Promise.race([s,new Promise(t=>setTimeout(t,so*1e3))]);var oo=365*24*3600;function zs(s){document.documentElement.dataset.theme=s,document.cookie=`theme=${s}; path=/; max-age=${oo}; samesite=lax`,Gs()}var r=(s,t=document)=>t.querySelector(s),w=s=>document.getElementById(s).content.firstElementChild.cloneNode(!0);function Jt(s,t){r(".icon use",s).setAttribute(
"href",`#icon-${t}`)}function f(s,t){s.textContent!==t&&(s.textContent=t)}function V(s,t,e=""){let i=document.createElement(s);return i.textContent=t,e&&(i.className=
e),i}var Qe=class{#t=[];#e=0;constructor(){addEventListener("popstate",({state:t})=>this.#r(t))}start(){this.#r(history.state)}get isEmpty(){return!this.#t.length}open(t){
let e={close:t};return this.#t.push(e),this.#e?this.#e-=1:history.pushState({...history.state,layers:this.#t.length},""),e}close(t){let e=this.#t.indexOf(t);e>=
0&&this.#s(e)}closeAll(){this.#s(0)}takeEntry(){let t=this.#e>0;return this.#e=0,t}#s(t){let e=this.#t.splice(t);for(let i of e.reverse())i.close();this.#e+=e.length,
this.#e&&setTimeout(()=>this.#i())}#i(){this.#e&&history.go(-this.#e),this.#e=0}#r(t){let e=t?.layers??0;for(;this.#t.length>e;)this.#t.pop().close();e>this.#t.
length&&history.go(this.#t.length-e)}},M=new Qe;var v=s=>r(`dialog[data-dialog="${s}"]`),Ys=new WeakMap;function x(s,{title:t}={}){t&&(r(".dialog-header h2",s).textContent=t),s.returnValue="",s.showModal();let e=M.
open(()=>s.close());return Ys.set(s,e),new Promise(i=>{let n=()=>{M.close(e),i(s.returnValue)};s.addEventListener("close",n,{once:!0})})}function Xt(s){M.close(
Ys.get(s))}function Js(){let s=null;document.addEventListener("pointerdown",({target:t})=>s=t),document.addEventListener("click",({target:t})=>{t.matches("dialo\
g")&&s===t?t.close():t.closest("[data-close]")?.closest("dialog").close()})}var z=async s=>await Ze(s)==="yes";function Ze({title:s,text:t,action:e,other:i=""}){let n=v("confirm");return r(".confirm-text",n).textContent=t,r('[value="yes\
"]',n).textContent=e,r('[value="other"]',n).textContent=i,r('[value="other"]',n).hidden=!i,x(n,{title:s})}function L(s,t){s.onsubmit=e=>{e.preventDefault();let i=Object.fromEntries(new FormData(s));return y(s,()=>t(i))}}async function y(s,t){let e=r(".form-error",s);
e.hidden=!0,s.setAttribute("aria-busy","true");try{await t()}catch(i){e.textContent=N(i),e.hidden=!1}finally{s.removeAttribute("aria-busy")}}function T(s){s.reset(),
r(".form-error",s).hidden=!0}var ro=new Intl.Segmenter(void 0,{granularity:"grapheme"}),g=s=>s.display_name||s.name;function Xs(s){let e=g(s).split(/[\s._-]+/u).filter(Boolean).slice(0,2).map(
i=>[...ro.segment(i)][0].segment);return(new RegExp("^\\p{Script=Han}","u").test(e[0])?e[0]:e.join("")).toLocaleUpperCase()}function dt({status:s}){return!s||s.
until&&new Date(s.until)<=new Date?"":[s.emoji,s.text].filter(Boolean).join(" ")}var Qs=({picture:s},t)=>s?`/api/v1/pictures/${s}?size=${t}`:null;function Zs(s){
let t=0;for(let e of s.id)t=t*31+e.codePointAt(0)>>>0;return t%360}function b(s,t,{size:e="small"}={}){f(s,Xs(t)),s.style.setProperty("--hue",Zs(t));let i=Qs(t,e);s.classList.toggle("has-picture",!!i),s.style.backgroundImage=i?
`url("${i}")`:""}function F(s,t){s.dataset.presence=t}var ao=6e4;function ei(s,{me:t,onChanged:e}){ho(r(".picture-form",s),{me:t,onChanged:e}),co(r(".profile-form",s),{me:t,onChanged:e}),mo(r(".status-form",s),{me:t,
onChanged:e})}function ho(s,{me:t,onChanged:e}){let i=r("input",s),n=r('[data-action="remove-picture"]',s),o=()=>{b(r(".avatar",s),t,{size:"large"}),n.hidden=!t.
picture},a=h=>y(s,async()=>{e(await h()),o()});T(s),r('[data-action="choose-picture"]',s).onclick=()=>i.click(),i.onchange=()=>i.files[0]&&a(()=>u.upload("/me/p\
icture",i.files[0])),n.onclick=()=>a(()=>u.delete("/me/picture")),o()}function co(s,{me:t,onChanged:e}){T(s);let{display_name:i,pronouns:n,about:o,time_zone:a}=s.
elements;i.value=t.display_name,n.value=t.pronouns??"",o.value=t.about??"",lo(a,t.time_zone),r(".hint",s).textContent=l("account.signed_in_as",{name:t.name}),L(
s,async h=>e(await u.patch("/me",{display_name:h.display_name.trim(),pronouns:h.pronouns.trim(),about:h.about.trim(),time_zone:h.time_zone||null})))}function lo(s,t){
let e=Intl.DateTimeFormat().resolvedOptions().timeZone,i=new Set([e,...t?[t]:[],...Intl.supportedValuesOf("timeZone")]);s.replaceChildren(new Option(l("profile.\
time_zone.none"),""),...[...i].map(n=>new Option(n,n))),s.value=t??""}function mo(s,{me:t,onChanged:e}){T(s);let{status:i}=t,{emoji:n,text:o,until:a,quiet:h}=s.
elements;n.value=i?.emoji??"",o.value=i?.text??"",a.value=i?.until?"keep":"",h.value=uo(t.quiet_until)?"keep":"";for(let c of[a,h])r('[value="keep"]',c).hidden=
c.value!=="keep";L(s,async c=>{let d={emoji:c.emoji.trim(),text:c.text.trim()},p={status:!d.emoji&&!d.text?null:{...d,until:ti(c.until,i?.until)}};e(await u.patch(
"/me",{...p,quiet_until:ti(c.quiet,t.quiet_until)}))})}var uo=s=>!!s&&new Date(s)>new Date;function ti(s,t){return s?s==="keep"?t:s==="today"||s==="week"?fo(s).
toISOString():new Date(Date.now()+Number(s)*ao).toISOString():null}function fo(s){let t=new Date;return t.setHours(24,0,0,0),s==="week"&&t.setDate(t.getDate()+(7-
new Date().getDay())%7),t}var H=class extends EventTarget{#t=null;#e=0;items=[];loading=!1;failed=!1;get hasMore(){return this.#t!==null}open(t){return this.#s(t,[])}more(){return this.#s(
this.#t,this.items)}close(){this.#e+=1}async#s(t,e){this.#e+=1;let i=this.#e;this.loading=!0;let{items:n,next:o,failed:a}=await u.page(t).catch(()=>({items:[],next:t,
failed:!0}));i===this.#e&&(this.items=[...e,...n],this.#t=o,this.loading=!1,this.failed=!!a,this.dispatchEvent(new Event("change")))}};var I=s=>r(".list-more",s);function P(s,{hasMore:t,failed:e}){let i=I(s),n=document.activeElement===i;r(".list-trouble",s).hidden=!e,i.textContent=l(e?"again":"\
list.more"),i.hidden=!t&&!e,n&&i.hidden&&[...s.querySelectorAll("li button")].at(-1)?.focus()}var si="/me/sessions?limit=50",po={Edge:/Edg\//,Opera:/OPR\//,Firefox:/Firefox\//,Chrome:/Chrome\//,Safari:/Safari\//},go={iOS:/iPhone|iPad/,Android:/Android/,Windows:/Windows/,
macOS:/Mac OS/,Linux:/Linux/};function ni(s){let t=new H,e=i=>y(s,()=>u.delete(`/me/sessions/${i}`)).then(()=>t.open(si));return t.addEventListener("change",()=>{
wo(s,t.items,e),P(s,t)}),I(s).onclick=()=>t.more(),t.open(si)}function wo(s,t,e){let i=t.toSorted((n,o)=>new Date(o.last_seen_at)-new Date(n.last_seen_at));r(".\
session-list",s).replaceChildren(...i.map(n=>yo(n,e)))}function yo(s,t){let e=w("session-item"),i=r(".session-agent",e);return i.textContent=vo(s.user_agent??""),
i.title=s.user_agent??"",r(".session-seen",e).textContent=s.current?l("sessions.current"):Eo(s),r("button",e).hidden=s.current,r("button",e).onclick=()=>t(s.id),
e}function Eo({last_seen_at:s,address:t}){return l("sessions.seen",{date:C(new Date(s)),address:t??""})}function vo(s){let t=ii(po,s),e=ii(go,s);return t?e?l("s\
essions.device",{browser:t,system:e}):t:l("sessions.program")}function ii(s,t){return Object.keys(s).find(e=>s[e].test(t))}function oi({me:s,outbox:t,drafts:e,onChanged:i}){let n=v("account");for(let o of n.querySelectorAll("details"))o.open=!1;return ei(n,{me:s,onChanged:i}),xo(n),
So(r(".password-form",n),s),r(".sessions",n).ontoggle=({target:o})=>o.open&&ni(o),r(".sign-out",n).onsubmit=o=>bo(o,{outbox:t,drafts:e}),x(n)}function xo(s){for(let t of s.
querySelectorAll('[name="theme"]'))t.checked=t.value===document.documentElement.dataset.theme,t.onchange=()=>zs(t.value);r('input[name="next"]',s).value=location.
pathname}function So(s,t){let e=r(".form-success",s);T(s),e.hidden=!0,s.elements.username.value=t.name,L(s,async({current_password:i,new_password:n})=>{await u.
put("/me/password",{current_password:i,new_password:n}),T(s),e.hidden=!1})}async function bo(s,{outbox:t,drafts:e}){let i=t.all.length,n=s.target;i&&(s.preventDefault(),
!await z({title:l("sign_out.title"),text:k("sign_out.unsent",i),action:l("sign_out")}))||(t.clear(),e.clear(),G(),i&&n.submit())}var Oo=.2,mt=class extends H{#t=null;words="";get searching(){return this.#t!==null||this.loading}search(t){clearTimeout(this.#t),this.words=t,this.#t=setTimeout(
()=>this.#e(),t?Oo*1e3:0)}close(){clearTimeout(this.#t),super.close()}#e(){this.#t=null,this.open(this.pathFor(this.words))}};var ko=50,ut=class extends mt{suggested=[];async loadSuggested(){let{items:t}=await u.page("/rooms?scope=suggested&limit=20").catch(()=>({items:[]}));this.suggested=
t,this.dispatchEvent(new Event("change"))}pathFor(t){return`/rooms?${new URLSearchParams({scope:"joinable",limit:ko,q:t})}`}};var To=50,Qt=class extends mt{constructor({directory:t}){super(),this.addEventListener("change",()=>t.take(this.items))}pathFor(t){return`/users?${new URLSearchParams(
{limit:To,q:t})}`}};var ts=50,ft=class extends EventTarget{#t;#e=null;#s=null;#i=new Map;#r;words="";constructor({rooms:t=null,directory:e=null,isOffered:i=()=>!0}){super(),this.#t=
t,this.#r=i;let n=()=>this.dispatchEvent(new Event("change"));t&&(this.#e=new ut,this.#e.addEventListener("change",()=>{for(let o of this.#e.items)this.#i.set(o.
id,o);n()})),e&&(this.#s=new Qt({directory:e}),this.#s.addEventListener("change",n))}search(t){this.words=t;for(let e of this.#o)e.search(t);this.dispatchEvent(
new Event("change"))}close(){for(let t of this.#o)t.close()}get searching(){return this.#o.some(t=>t.searching)}get failed(){return this.#o.some(t=>t.failed)}get items(){
return[...this.#n.slice(0,ts),...this.#a,...this.#h.slice(0,ts)].filter(this.#r)}get hasMore(){return[this.#n,this.#h].some(({length:e})=>e>ts)||this.#o.some(e=>e.
items.length>0&&e.hasMore)}get#o(){return[this.#e,this.#s].filter(Boolean)}get#n(){return this.#t?ai([...this.#t.mine,...this.#t.archived],this.words).map(ri):[]}get#a(){
let{items:t=[],searching:e}=this.#s??{},i=Zt(this.words),n=({name:o,display_name:a})=>Zt(`${a} ${o}`).includes(i);return t.filter(o=>!e||n(o)).map(o=>({kind:"pe\
rson",id:o.id,person:o}))}get#h(){if(!this.#e)return[];let e=this.#e.words===this.words&&!this.#e.searching?this.#e.items:[];return[...new Map([...ai([...this.#i.
values()],this.words),...e].map(n=>[n.id,n])).values()].filter(({id:n})=>!this.#t.find(n)?.role).map(ri)}},ri=s=>({kind:"room",id:s.id,room:s});function ai(s,t){
let e=Zt(t);return s.map(i=>({room:i,at:Zt(i.name).indexOf(e)})).filter(({at:i})=>i>=0).sort((i,n)=>hi(i)-hi(n)).map(({room:i})=>i)}var hi=({room:s,at:t})=>(t>0?
2:0)+(s.unread?0:1),Zt=s=>s.normalize("NFKD").replace(new RegExp("\\p{Mn}","gu"),"").toLocaleLowerCase(_);function A(s,t,{create:e,update:i,key:n=o=>o.key}){let o=new Set(t.map(n)),a=new Map;for(let c of[...s.children]){let{key:d}=c.dataset;o.has(d)&&!a.has(d)?a.set(
d,c):c.remove()}let h=s.firstElementChild;for(let c of t){let d=a.get(n(c))??Ao(e,c,n(c));i(d,c),h&&d===h.nextElementSibling&&(h.remove(),h=d),d===h?h=h.nextElementSibling:
s.insertBefore(d,h)}}function Ao(s,t,e){let i=s(t);return i.dataset.key=e,i}var es=({kind:s,archived:t})=>t?"archive":{private:"lock",direct:"people"}[s]??"hash",ss=({kind:s,people:t})=>s==="direct"&&t.length===1?t[0]:null;function te(s,t,{
directory:e,presence:i}){let n=r(".avatar",s),o=ss(t);if(r(".icon",s).toggleAttribute("hidden",!!o),n.hidden=!o,!o)return Jt(s,es(t));b(n,e.of(o)),F(n,i.of(o.id))}var pt=class{#t;#e;#s;#i;#r;#o;#n;constructor(t,{choices:e,onChosen:i,...n}){this.#t=t,this.#e=r("input",t),this.#s=r(".choice-list",t),this.#i=r(".choice-note",
t),this.#r=e,this.#o=n,this.#n=i,this.#e.value="",this.#e.oninput=()=>this.#a(),this.#e.onkeydown=o=>this.#d(o),e.addEventListener("change",()=>this.#h()),this.#a()}clear(){
this.#e.value="",this.#a(),this.#e.focus()}get words(){return this.#e.value.trim()}redraw(){this.#h()}#a(){this.#c(null),this.#r.search(this.words)}#h(){let{items:t,
hasMore:e,searching:i,failed:n}=this.#r,o=this.#u?.dataset.key,a=0;A(this.#s,t,{key:({kind:c,id:d})=>`${c}:${d}`,create:()=>w("choice-item"),update:(c,d)=>{c.id=
`${this.#s.id}-${a+=1}`,this.#l(c,d)}}),this.#i.hidden=t.length>0?!e:i,f(this.#i,l(e?"jump.more":n?"list.trouble":"jump.none"));let{children:h}=this.#s;this.#c(
[...h].find(c=>c.dataset.key===o)??h[0]??null)}#l(t,e){t.dataset[e.kind]=e.id,t.onclick=()=>this.#n(e),t.onpointermove=()=>this.#c(t),e.kind==="room"?this.#m(t,
e.room):this.#f(t,e.person)}#m(t,e){te(t,e,this.#o),f(r(".choice-name",t),e.name),f(r(".choice-detail",t),""),f(r(".choice-unread",t),e.unread?R(e.unread):"")}#f(t,e){
let i=r(".avatar",t);r(".icon",t).toggleAttribute("hidden",!0),i.hidden=!1,b(i,e),F(i,this.#o.presence.of(e.id)),f(r(".choice-name",t),g(e)),f(r(".choice-detail",
t),`@${e.name}`),f(r(".choice-unread",t),"")}get#u(){return r('[aria-selected="true"]',this.#s)}#c(t){for(let e of this.#s.children)e.setAttribute("aria-selecte\
d",e===t);this.#e.setAttribute("aria-activedescendant",t?.id??""),t?.scrollIntoView({block:"nearest"})}#d(t){if(it(t))return;let e=this.#u;if(t.key==="Enter"&&e)
e.click();else if(t.key==="ArrowDown")this.#c(e?.nextElementSibling??e);else if(t.key==="ArrowUp")this.#c(e?.previousElementSibling??e);else return;t.preventDefault()}};async function ee({title:s,action:t,hint:e="",most:i=1/0,isOffered:n=()=>!0,act:o,...a}){let h=v("pick-people"),c=new Map,d=new ft({directory:a.directory,isOffered:({
id:D,person:hn})=>!c.has(D)&&n(hn)}),m=new pt(h,{choices:d,onChosen:({person:D})=>E(D),...a}),p=()=>{ci(h,{picked:c,most:i,unpick:$}),m.clear()},E=D=>{c.size>=i||
(c.set(D.id,D),p())},$=D=>{c.delete(D),p()};r(".pick-hint",h).textContent=e;let K=r(".pick-submit",h);K.textContent=t,K.onclick=()=>y(h,async()=>{await o([...c.
values()]),h.close()});let B=new AbortController,{signal:ot}=B;r("input",h).addEventListener("keydown",D=>{D.key==="Backspace"&&!D.target.value&&c.size&&$([...c.
keys()].at(-1))},{signal:ot}),r(".form-error",h).hidden=!0,ci(h,{picked:c,most:i,unpick:$}),await x(h,{title:s}),B.abort(),d.close()}function ci(s,{picked:t,most:e,
unpick:i}){A(r(".picked",s),[...t.values()],{key:({id:n})=>n,create:()=>w("picked-item"),update:(n,o)=>{let a=r("button",n);b(r(".avatar",n),o),r(".picked-name",
n).textContent=g(o),a.setAttribute("aria-label",l("pick.remove",{name:g(o)})),a.onclick=()=>i(o.id)}}),r(".pick-submit",s).disabled=!t.size,r(".pick-full",s).hidden=
t.size<e}function se({conversation:s,...t}){let{members:e,room:i}=s;return ee({title:l("add_member.title"),action:l("add_member.submit"),hint:l("add_member.hint",{room:i.
name}),isOffered:({id:n})=>!e.has(n),act:n=>e.add(n),...t})}async function li({rooms:s,onJoined:t}){let e=v("browse"),i=r("input",e),n=new ut,o=h=>y(e,async()=>{await s.join(h.id),e.close(),t(h)});i.value="",i.oninput=()=>{
n.search(i.value.trim()),r(".dialog-body",e).scrollTop=0},I(e).onclick=()=>Do(e,n),n.addEventListener("change",()=>Co(e,n,o)),_o(e),n.search(""),n.loadSuggested();
let a=x(e);nt.matches&&i.focus(),await a,n.close()}function _o(s){r(".browse-list",s).replaceChildren();for(let t of[".browse-none",".browse-no-match",".form-er\
ror"])r(t,s).hidden=!0;P(s,{hasMore:!1,failed:!1})}function Co(s,{items:t,suggested:e,words:i,searching:n,hasMore:o,failed:a},h){let c=!t.length&&!a&&!n;A(r(".b\
rowse-list",s),i?t:Lo(t,e),{key:({id:d})=>d,create:()=>w("browse-item"),update:(d,m)=>No(d,m,h)}),r(".browse-none",s).hidden=!c||i!=="",r(".browse-no-match",s).
hidden=!c||i==="",P(s,{hasMore:o,failed:a})}function Lo(s,t){let e=new Set(t.map(({id:i})=>i));return[...t,...s.filter(({id:i})=>!e.has(i))]}function No(s,t,e){
r(".browse-name",s).textContent=t.name,r(".browse-suggested",s).hidden=!t.suggested;let i=[k("browse.members",t.member_count),l("browse.active",{date:Wt(new Date(
t.active_at))})];r(".browse-facts",s).textContent=i.join(" · ");let n=r(".browse-about",s);n.textContent=t.description||t.topic,n.hidden=!n.textContent,r("butt\
on",s).onclick=()=>e(t)}async function Do(s,t){let e=r(".browse-list",s),i=e.children.length;await t.more(),r("button",e.children[i]??s).focus()}function di({rooms:s,onCreated:t}){let e=v("create-room"),i=r("form",e);return T(i),L(i,async n=>{let o=await s.create(n);e.close(),t(o)}),x(e)}async function mi({onRoom:s,onPerson:t,...e}){let i=v("jump"),n=new ft({rooms:e.rooms,directory:e.directory}),o=({kind:a,id:h})=>y(i,async()=>{let c=a==="room"?
()=>s(h):await t(h);Xt(i),c()});new pt(i,{choices:n,onChosen:o,...e}),await x(i),n.close()}var Ro=4,Io=10;function O(s,{undo:t=null}={}){let e=V("p",s,"toast");t&&e.append(" ",Po(e,t)),r(".toasts").append(e),setTimeout(()=>e.remove(),(t?Io:Ro)*1e3)}function Po(s,{
label:t,act:e}){let i=V("button",t,"link-button");return i.type="button",i.onclick=()=>{s.remove(),e()},i}var Mo=864e5;function ui({room:s=null,me:t}){let e=v("invite"),i=r("form",e),n=r(".invites",e),o=!!s?.role&&!s.archived&&(s.kind==="public"||ht(s));return T(i),
r(".invite-made",e).hidden=!0,r(".invite-room",i).hidden=!o,r(".invite-room span",i).textContent=l("invite.room",{room:s?.name}),i.elements.room.checked=!!o,L(i,
async({note:a,uses:h,days:c})=>{let d=o&&i.elements.room.checked?{rooms:[s.id]}:{},m={expires_at:new Date(Date.now()+Number(c)*Mo).toISOString()},p={note:a.trim(),
uses:h?Number(h):null,...m,...d};$o(e,await u.post("/invites",p)),n.open&&is(n,t)}),n.open=!1,n.ontoggle=()=>n.open&&is(n,t),x(e)}function $o(s,{id:t,url:e,expires_at:i}){
let n=r(".invite-made",s),o=r(".invite-url",n);n.hidden=!1,o.value=fi(e),r(".invite-qr",n).src=Bo(t),r(".invite-expiry",n).textContent=l("invite.expiry",{date:C(
new Date(i))}),r('[data-action="copy"]',n).onclick=()=>pi(o.value),o.focus(),o.select()}var fi=s=>new URL(s,location.href).href,Bo=s=>`/api/v1/invites/${s}/qr`,
pi=s=>navigator.clipboard?.writeText(s).then(()=>O(l("invite.copied")),()=>O(l("error.unknown")));function is(s,t){let e=[],i=({id:o})=>y(s,()=>u.delete(`/invit\
es/${o}`)).then(()=>is(s,t)),n=o=>y(s,async()=>{let a=await u.page(o);e.push(...a.items),r(".invite-list",s).replaceChildren(...e.map(h=>Fo(h,{me:t,revoke:i}))),
r(".invites-none",s).hidden=e.length>0,P(s,{hasMore:a.next!==null,failed:!1}),I(s).onclick=()=>n(a.next)});return n("/invites?limit=50")}function Fo(s,{me:t,revoke:e}){
let{note:i,by:n,used:o,uses:a,state:h,url:c,expires_at:d}=s,m=w("invite-item"),p=h==="open",E=n&&n.id!==t.id?g(n):null,$=a?l("invite.used.of",{count:R(o),most:R(
a)}):l("invite.used",{count:R(o)}),K=p?l("invite.until",{date:C(new Date(d))}):l(`invite.state.${h}`);r(".invite-note",m).textContent=i||l("invite.no_note"),r("\
.hint",m).textContent=[E,$,K].filter(Boolean).join(" · ");let[B,ot]=m.querySelectorAll("button");return B.hidden=!p||!c||!navigator.clipboard,B.onclick=()=>pi(
fi(c)),ot.hidden=!p,ot.onclick=()=>e(s),m}var qo=8;function gi({rooms:s,me:t,onOpened:e,...i}){return ee({title:l("direct.new"),action:l("direct.open"),hint:l("direct.hint"),most:qo,isOffered:({id:n})=>n!==
t.id,act:async n=>e(await s.openDirect(n.map(({id:o})=>o))),me:t,...i})}function ns(s,{room:t}){let e=[],i=({user:o})=>y(s,()=>u.delete(`/rooms/${t.id}/bans/${o.id}`)).then(()=>ns(s,{room:t})),n=o=>y(s,async()=>{let a=await u.page(o);
e.push(...a.items),r(".ban-list",s).replaceChildren(...e.map(h=>jo(h,i))),r(".bans-none",s).hidden=e.length>0,P(s,{hasMore:a.next!==null,failed:!1}),I(s).onclick=
()=>n(a.next)});return n(`/rooms/${t.id}/bans?limit=50`)}function jo(s,t){let e=w("ban-item"),{user:i,until:n,reason:o}=s;b(r(".avatar",e),i),r(".ban-name",e).textContent=
g(i);let a=n?l("bans.until",{date:C(new Date(n))}):l("bans.ever");return r(".hint",e).textContent=[a,o].filter(Boolean).join(" · "),r("button",e).onclick=()=>t(
s),e}var yi="new";function Ei(s,{room:t,rooms:e,sections:i}){let{mine:n}=t;if(s.hidden=!n,!n)return;let{favourite:o,notify:a,section:h,hidden:c}=s.elements,d=p=>y(s,
()=>e.set(t.id,p));r(".form-error",s).hidden=!0,s.onsubmit=p=>p.preventDefault(),o.checked=n.favourite,a.value=n.notify,c.checked=n.hidden,wi(h,{sections:i,chosen:n.
section}),o.onchange=()=>d({favourite:o.checked}),c.onchange=()=>d({hidden:c.checked});for(let p of a)p.onchange=()=>d({notify:a.value});let m=r(".section-new",
s);m.hidden=!0,h.onchange=()=>{m.hidden=h.value!==yi,m.hidden?d({section:h.value||null}):r("input",m).focus()},r("button",m).onclick=()=>y(s,async()=>{let p=await u.
post("/me/sections",{name:r("input",m).value.trim()});i.note(p),await e.set(t.id,{section:p.id}),wi(h,{sections:i,chosen:p.id}),m.hidden=!0})}function wi(s,{sections:t,
chosen:e}){let i=[["",l("section.none")],...t.own.map(({id:n,name:o})=>[n,o]),[yi,l("section.new")]];s.replaceChildren(...i.map(([n,o])=>new Option(o,n))),s.value=
t.own.some(({id:n})=>n===e)?e:""}function vi({conversation:s,rooms:t,sections:e,me:i,onLeft:n,onPanel:o}){let a=v("room-details"),h=r(".room-form",a),{room:c}=s;T(h),Ho(a,c),r(".room-facts",a).
textContent=Ko(s),Vo(a,s),Ei(r(".room-mine",a),{room:c,rooms:t,sections:e}),L(h,async m=>{await t.update(c.id,Go(c,m)),a.close()}),Uo(a,{room:c,rooms:t,me:i});let d=r(
".bans",a);return d.open=!1,d.ontoggle=()=>d.open&&ns(d,{room:c}),zo(a,{room:c,rooms:t,onLeft:n,onPanel:o}),x(a)}function Ho(s,{name:t,topic:e,description:i,slow_seconds:n,
writers:o,history:a,shows_readers:h}){let{elements:c}=r(".room-form",s);c.name.value=t,c.topic.value=e??"",c.description.value=i??"",Wo(c.slow_seconds,n),c.writers.
value=o,c.joined_only.checked=a==="joined",c.shows_readers.checked=h,r(".room-name-text",s).textContent=t;for(let[d,m]of[[".room-topic-text",e],[".room-descript\
ion-text",i]])r(d,s).textContent=m??"",r(d,s).parentElement.hidden=!m}function Uo(s,{room:t,rooms:e,me:i}){let n=r(".room-suggested",s),o=r("input",n);n.hidden=
i.role!=="owner"||t.kind!=="public"||t.archived,o.checked=t.suggested===!0,o.onchange=()=>y(r(".room-form",s),()=>e.suggest(t.id,o.checked))}function Ko({room:s,
members:t}){return k(`room.facts.${s.kind}`,t.count,{count:Z(t.count,t)})}function Wo(s,t){let e=String(t);[...s.options].some(i=>i.value===e)||s.append(new Option(
l("room.slow.other",{count:R(t)}),e)),s.value=e}function Go(s,{name:t,topic:e,description:i,slow_seconds:n,writers:o,joined_only:a,shows_readers:h}){let c={name:t.
trim(),topic:e.trim(),description:i.trim()},d=ct(s)?{history:a?"joined":"all",shows_readers:!!h}:{},m={...c,slow_seconds:Number(n),writers:o,...d};return Object.
fromEntries(Object.entries(m).filter(([p,E])=>E!==(s[p]??"")))}function Vo(s,{room:t}){let e=t.kind==="direct",i=ct(t),n=He(t);for(let o of[".room-fields",".roo\
m-save"])r(o,s).hidden=!n;r(".room-texts",s).hidden=n||e,r(".room-owners",s).hidden=!i,r(".bans",s).hidden=!X(t),bt(s,"audit",X(t)),bt(s,"archive",i&&!t.archived),
bt(s,"restore",i&&t.archived),bt(s,"leave",!e),bt(s,"delete",i)}function bt(s,t,e){r(`[data-action="${t}"]`,s).hidden=!e}function zo(s,{room:t,rooms:e,onLeft:i,
onPanel:n}){let o=r(".room-form",s),a=d=>y(o,async()=>{await d(),s.close()}),h=(d,m)=>async()=>{await z(d)&&a(async()=>await m()!==!1&&i())},c={members:()=>a(()=>n(
"people")),audit:()=>a(()=>n("audit")),archive:async()=>{await z(os("archive",t))&&a(()=>Jo(t,e))},restore:()=>a(()=>e.update(t.id,{archived:!1})),leave:h(os("l\
eave",t),()=>Yo(t,e)),delete:h(os("delete",t),()=>e.delete(t.id))};for(let[d,m]of Object.entries(c))r(`[data-action="${d}"]`,s).onclick=m}async function Yo(s,t){
try{await t.leave(s.id)}catch(e){if(!e.can.includes("archive"))throw e;let i={title:l("room.last.title",{room:s.name}),text:l("room.last.text")},n=await Ze({...i,
action:l("room.delete"),other:l("room.archive")}),o={yes:"delete",other:"archive"}[n];if(!o)return!1;await t.leave(s.id,{last:o})}return!0}async function Jo(s,t){
await t.update(s.id,{archived:!0});let e=()=>t.update(s.id,{archived:!1}).catch(i=>O(N(i)));O(l("room.archive.done",{room:s.name}),{undo:{label:l("undo"),act:e}})}
function os(s,{name:t,kind:e}){let i=s==="leave"&&e==="private"?"room.leave.private.text":`room.${s}.text`;return{title:l(`room.${s}.title`,{room:t}),text:l(i),
action:l(`room.${s}`)}}function xi({sections:s,id:t}){let e=v("section"),i=r("form",e),{name:n}=s.own.find(o=>o.id===t);return T(i),i.elements.name.value=n,L(i,async o=>{await u.patch(
`/me/sections/${t}`,{name:o.name.trim()}),e.close()}),r('[data-action="remove-section"]',e).onclick=()=>y(i,async()=>{await u.delete(`/me/sections/${t}`),e.close()}),
x(e)}var Xo=({target:s})=>s.closest("input, textarea, select")!==null,Si=({target:s})=>s===document.body||s.matches(".message, .timeline-scroll");function bi(s){document.
addEventListener("keydown",t=>{let e=Qo(t,s);e&&(t.preventDefault(),e())})}function Qo(s,t){if(!M.isEmpty||s.isComposing)return null;let e=s.ctrlKey||s.metaKey;
return e&&!s.altKey&&s.key.toLowerCase()==="k"?t.openers.jump:e&&!s.altKey&&!s.shiftKey&&s.key.toLowerCase()==="f"&&t.isInRoom()?t.find:s.altKey&&!e?Zo(s,t):e?null:
s.key==="?"&&!Xo(s)?t.openers.keys:s.key==="PageUp"&&s.target.matches(".composer-text")?t.scrollUp:s.key==="End"&&Si(s)?t.toNewest:s.key==="Escape"?()=>t.closePanel()||
t.leaveComposer(s)||t.writeOn():(s.key.length===1&&s.key!==" "&&Si(s)&&t.writeOn(),null)}function Zo({key:s,shiftKey:t},{goTo:e}){let i={ArrowUp:-1,ArrowDown:1}[s];
return i&&(()=>e(i,{unread:t}))}var rs="parley:place",ie=class extends EventTarget{#t;placeHere=()=>null;constructor({keepsPanel:t}){super(),this.#t=t,this.#r(),addEventListener("pagehide",()=>sessionStorage.
removeItem(rs)),addEventListener("popstate",()=>this.#o()),document.addEventListener("click",e=>this.#i(e))}get address(){return wt(location)??W}go(t,{replace:e=!1}={}){
let i=this.address,n=this.#s(t,i);if(M.closeAll(),qe(n,i))return this.#o({again:!0});let o=M.takeEntry();!e&&!o&&this.keepPlace(),e&&!o?history.replaceState(tr(
n,i),"",J(n)):this.#e(n,{takesEntry:o,isBelow:qe(Fe(n),i)}),this.#o()}keepPlace(){let t=this.placeHere();history.replaceState({...history.state,place:t},""),sessionStorage.
setItem(rs,JSON.stringify({path:location.pathname,place:t}))}get place(){return history.state?.place??null}goToRoom(t,e){this.go({view:"room",room:t},e)}up(){history.
state?.isBelow?history.back():this.go(Fe(this.address),{replace:!0})}#e(t,{takesEntry:e,isBelow:i}){let n={layers:0,isBelow:i};e?history.replaceState(n,"",J(t)):
history.pushState(n,"",J(t))}#s(t,{panel:e}){return t.view!=="room"||t.panel!==void 0?t:{...t,panel:e&&this.#t(e)?e:null}}#i(t){let e=t.target.closest("a[href]"),
i=t.button===0&&!t.metaKey&&!t.ctrlKey&&!t.shiftKey&&!t.altKey;if(!e||!i||e.target||e.hash||e.origin!==location.origin)return;let n=wt(e);if(n){if(t.preventDefault(),
"up"in e.dataset)return this.up();this.go({...n,panel:n.panel??void 0})}}#r(){let{path:t,place:e}=JSON.parse(sessionStorage.getItem(rs))??{};history.state===null&&
t===location.pathname&&history.replaceState({place:e},"")}#o({again:t=!1}={}){this.dispatchEvent(new CustomEvent("change",{detail:{again:t}}))}};function tr(s,{
room:t,seq:e}){return s.room===t&&s.seq===e?history.state:{...history.state,place:null}}var er=["keydown","pointerdown","pointermove","wheel","touchstart"],ne=class{#t;#e=!1;#s;#i=0;constructor({socket:t}){this.#t=t;for(let e of er)addEventListener(
e,()=>this.#r(),{capture:!0,passive:!0});t.addEventListener("state",()=>t.isOpen&&this.#e&&this.#n()),this.#r()}#r(){!this.#e&&Date.now()-this.#i<1e3||(this.#i=
Date.now(),clearTimeout(this.#s),this.#s=setTimeout(()=>this.#o(!0),5*6e4),this.#o(!1))}#o(t){t!==this.#e&&(this.#e=t,this.#n())}#n(){this.#t.send({type:"activi\
ty",idle:this.#e})}};var oe=class{#t;#e;#s=new Map;#i=null;#r;constructor({outbox:t,socket:e}){this.#t=t,this.#e=e,e.addEventListener("state",()=>this.#o()),t.addEventListener("chan\
ge",()=>this.#n())}set openRoom(t){this.#i=t,this.#s.get(t)?.stop(),this.#o()}#o(){if(!this.#e.isOpen)return;let t=new Set(this.#t.all.map(({room:e})=>e));t.delete(
this.#i);for(let e of t)this.#a(e).start()}#n(){clearTimeout(this.#r),this.#r=setTimeout(()=>this.#o(),Rt*1e3)}#a(t){if(!this.#s.has(t)){let e=i=>this.#h(i);this.#s.
set(t,new at({room:t,outbox:this.#t,send:e}))}return this.#s.get(t)}async#h({room:t,clientId:e,text:i,target:n,epoch:o}){let a=this.#s.get(t),h=`/rooms/${t}/mes\
sages`;try{n?await u.patch(`${h}/${n}`,{client_id:e,text:i,epoch:o}):await u.post(h,{client_id:e,text:i}),a.delivered(e)}catch(c){a.refused(e,c),c.code==="unrea\
chable"&&this.#n()}}};var sr=3,re=class extends EventTarget{#t;#e;#s;constructor({store:t,socket:e}){super(),this.#e=t,this.#t=new Set(t.blocks),e.addEventListener("frame",({detail:i})=>this.#i[i.
type]?.(i))}has(t){return this.#t.has(t)}async block(t){await u.put(`/me/blocks/${t}`),this.#r([...this.#t,t])}async unblock(t){await u.delete(`/me/blocks/${t}`),
this.#r([...this.#t].filter(e=>e!==t))}#i={blocks:({users:t})=>this.#r(t),rooms:({more:t})=>{t||!this.#t.size||(clearTimeout(this.#s),this.#s=setTimeout(()=>this.#r(
[]),sr*1e3))}};#r(t){clearTimeout(this.#s),this.#t=new Set(t),this.#e.blocks=t,this.dispatchEvent(new Event("change"))}};var ir=50,nr=20,ae=class extends EventTarget{#t;#e=new Set;#s=new Set;#i=null;#r;#o;#n;constructor({me:t,store:e,socket:i}){super(),this.#n=t,this.#r=e,this.#o=
i,this.#t=new Map(e.people.map(n=>[n.id,n])),i.addEventListener("frame",({detail:n})=>this.#a[n.type]?.(n)),addEventListener("pagehide",()=>this.#m())}of(t){return t.
id===this.#n.id?this.#n:(this.#e.has(t.id)||this.#h(t.id),this.#t.get(t.id)??t)}knows(t){return this.#e.has(t)}note(t){this.#e.has(t.id)||this.#t.set(t.id,{...this.#t.
get(t.id),...t})}take(t){for(let e of t)this.#e.add(e.id),e.id===this.#n.id?Object.assign(this.#n,e):this.#t.set(e.id,e);t.length&&this.dispatchEvent(new Event(
"change"))}#a={hello:()=>this.#e.clear(),rooms:({more:t})=>t||this.dispatchEvent(new Event("change")),person:({item:t})=>this.take([t])};#h(t){this.#s.add(t),this.#o.
isOpen&&(this.#i??=setTimeout(()=>this.#l(),nr))}async#l(){this.#i=null;let t=[...this.#s].slice(0,ir);for(let i of t)this.#s.delete(i);let e=await u.get(`/user\
s?${new URLSearchParams({ids:t})}`).catch(()=>null);if(e){for(let i of t)this.#e.add(i);this.take(e.items),this.#s.size&&this.#h([...this.#s][0])}}#m(){this.#r.
people=[...this.#t.values()]}};var he=class extends EventTarget{#t;#e;#s=new Map;constructor({userId:t,storage:e=localStorage}){super(),this.#t=`parley:draft:${t}:`,this.#e=e;for(let i of Object.
keys(e))this.#o(i,e.getItem(i));addEventListener("storage",({key:i,newValue:n})=>this.#o(i??"",n)&&this.#n())}get rooms(){return[...this.#s.keys()]}of(t){return this.#s.
get(t)??""}keep(t,e){if(e===this.of(t))return;let i=!e.trim()||!this.#s.has(t);e.trim()?this.#i(t,e):this.#r(t),i&&this.#n()}clear(){for(let t of this.rooms)this.#r(
t);this.#n()}#i(t,e){this.#s.set(t,e);try{this.#e.setItem(this.#t+t,e)}catch{}}#r(t){this.#s.delete(t),this.#e.removeItem(this.#t+t)}#o(t,e){if(!t.startsWith(this.#t))
return!1;let i=t.slice(this.#t.length);return e?this.#s.set(i,e):this.#s.delete(i),!0}#n(){this.dispatchEvent(new Event("change"))}};function as(){let s=crypto.getRandomValues(new Uint8Array(16));return Array.from(s,t=>t.toString(16).padStart(2,"0")).join("")}var ce=class extends EventTarget{#t;#e;#s=new Map;constructor({userId:t,storage:e=localStorage}){super(),this.#t=`parley:outbox:${t}:`,this.#e=e;for(let i of Object.
keys(e))this.#n(i,e.getItem(i));addEventListener("storage",({key:i,newValue:n})=>this.#o(i,n))}get all(){return[...this.#s.values()].sort((t,e)=>t.at.localeCompare(
e.at))}of(t){return this.all.filter(e=>e.room===t)}waiting(t){return this.of(t).filter(e=>!e.failure)}edits(t){return new Map(this.of(t).flatMap(e=>e.target?[[e.
target,e]]:[]))}add(t,e,i={}){let n={clientId:as(),room:t,text:e,at:this.#i(),...i};return this.#r(n),n}remove(t){this.#s.delete(t)&&(this.#e.removeItem(this.#t+
t),this.#a())}fail(t,e){let i=this.#s.get(t);i&&this.#r({...i,failure:e})}retry(t){let{failure:e,...i}=this.#s.get(t);if(e!=="client_id_reused")return this.#r(i);
this.remove(t),this.#r({...i,clientId:as()})}clear(){for(let{clientId:t}of this.all)this.remove(t)}#i(){let t=this.all.at(-1)?.at,e=new Date().toISOString();return t&&
e<=t?new Date(Date.parse(t)+1).toISOString():e}#r(t){this.#s.set(t.clientId,t);try{this.#e.setItem(this.#t+t.clientId,JSON.stringify(t))}catch{}this.#a()}#o(t,e){
t?.startsWith(this.#t)&&(e===null?this.#s.delete(t.slice(this.#t.length)):this.#n(t,e),this.#a())}#n(t,e){if(!t.startsWith(this.#t))return;let i=JSON.parse(e);this.#s.
set(i.clientId,i)}#a(){this.dispatchEvent(new Event("change"))}};var de=({user:s,here:t},e)=>{let i=e.of(s.id);return t&&i==="offline"?"active":i},le=class extends EventTarget{#t=new Map;#e=new Map;constructor({socket:t}){super(),
t.addEventListener("frame",({detail:e})=>e.type==="presence"&&this.#s(e))}of(t){let e=this.#t.get(t)??"offline";return e==="offline"?e:new Date(this.#e.get(t)??
0)>new Date?"quiet":e==="idle"?"idle":"active"}#s({items:t,whole:e}){e&&(this.#t.clear(),this.#e.clear());for(let{user:i,state:n,quiet_until:o}of t)this.#t.set(
i,n),o?this.#e.set(i,o):this.#e.delete(i);this.dispatchEvent(new Event("change"))}};var or=50,me=class extends EventTarget{#t=new Map;constructor({socket:t}){super(),t.addEventListener("frame",({detail:e})=>this.#e[e.type]?.(e))}waitingIn(t){return this.#t.
get(t)}async count(t){if(this.#t.has(t))return;this.#t.set(t,0);let e=await u.page(`/rooms/${t}/reports?state=waiting&limit=${or}`).catch(()=>null);e?this.#s(t,
e.items.length):this.#t.delete(t)}report({room:t,seq:e,reason:i}){return u.post(`/rooms/${t}/messages/${e}/reports`,{reason:i})}async resolve({room:t,id:e},i){await u.
patch(`/rooms/${t}/reports/${e}`,{outcome:i})}#e={hello:()=>this.#t.clear(),reports:({room:t,waiting:e})=>this.#s(t,e),report:({item:t})=>this.dispatchEvent(new CustomEvent(
"resolved",{detail:t}))};#s(t,e){this.#t.set(t,e),this.dispatchEvent(new CustomEvent("change",{detail:{room:t}}))}};var rr=new Intl.Collator(_,{numeric:!0,sensitivity:"base"}),ue=class extends EventTarget{#t=[];#e=[];#s;#i;#r;#o;loaded=!1;settled=new Promise(t=>this.#o=t);constructor({
store:t,socket:e,directory:i}){super(),this.#s=t,this.#i=e,this.#r=i;let n=t.rooms;n&&this.#u(n.map(o=>({...o,isKept:!0}))),e.addEventListener("frame",({detail:o})=>this.#n[o.
type]?.(o)),e.addEventListener("state",()=>this.#h()),i.addEventListener("change",()=>this.#d()),document.addEventListener("visibilitychange",()=>document.hidden&&
this.keep())}get failed(){return!this.#i.isOpen&&this.#i.state!=="connecting"}get mine(){return this.#t.filter(t=>t.role&&!t.archived)}get archived(){return this.#t.
filter(t=>t.role&&t.archived)}find(t){return this.#t.find(e=>e.id===t)}keep(){this.loaded&&(this.#s.rooms=this.#t)}async fetch(t){return this.#m(await u.get(`/r\
ooms/${t}`))}async create(t){return this.#m(await u.post("/rooms",t))}async update(t,e){return this.#m(await u.patch(`/rooms/${t}`,e))}async openDirect(t){return this.#m(
await u.put("/direct",{users:t}))}async set(t,e){return this.#m(await u.patch(`/rooms/${t}/mine`,e))}async markAllRead(){await u.put("/me/read")}async delete(t){
await u.delete(`/rooms/${t}`),this.#f(t)}async join(t){return await u.put(`/rooms/${t}/membership`),this.fetch(t)}async leave(t,{last:e=null}={}){await u.delete(
`/rooms/${t}/membership${e?`?last=${e}`:""}`),this.#f(t)}async suggest(t,e){let i=`/rooms/${t}/suggestion`;e?await u.put(i):await u.delete(i),this.note(t,{suggested:e})}note(t,e){
let i=this.find(t);i&&this.#m({...i,...e})}#n={hello:()=>this.#e=[],rooms:({items:t,more:e,sections:i})=>{i&&(this.#e=[]),this.#e.push(...t),e||this.#a()},room:({
item:t})=>{let e=!this.find(t.id)?.role;this.#m(t),e&&this.dispatchEvent(new CustomEvent("came",{detail:t}))},room_gone:({room:t})=>this.#f(t),read:({room:t,seq:e})=>this.
note(t,{read_seq:e}),unread:({type:t,room:e,mentions:i,...n})=>this.note(e,this.#l(e,n))};#a(){this.#u(this.#e),this.#e=[],this.keep(),this.#o(),this.#g(),this.
dispatchEvent(new Event("loaded"))}#h(){this.#i.isOpen||(this.#o(),this.#g())}#l(t,e){return e.head<=this.find(t)?.read_seq?{...e,unread:0}:e}#m(t){let e=this.#c(
t),i=this.find(e.id);return i?.name===e.name?this.#t[this.#t.indexOf(i)]=e:this.#u([...this.#t.filter(n=>n!==i),e]),this.#g(),e}#f(t){this.#t=this.#t.filter(e=>e.
id!==t),this.#g()}#u(t){this.#t=t.map(e=>this.#c(e)).sort((e,i)=>rr.compare(e.name,i.name)),this.loaded=!0}#c(t){if(t.kind!=="direct")return t;let e=t.people.map(
i=>this.#r.of(i));return{...t,people:e,name:lt(e.map(g))}}#d(){let t=this.#t.filter(e=>this.#c(e).name!==e.name);for(let e of t)this.#m(e)}#g(){this.dispatchEvent(
new Event("change"))}};var Oi="parley:folded",ar=["archived"],fe=class extends EventTarget{#t=new Set(JSON.parse(localStorage.getItem(Oi))??ar);#e=null;#s=!1;#i;own=[];constructor({socket:t,
store:e}){super(),this.#i=e,this.own=e.sections,t.addEventListener("frame",({detail:{type:i,sections:n,items:o}})=>{i==="rooms"&&n&&this.#n(n),i==="sections"&&this.#n(
o)})}note(t){this.own.some(({id:e})=>e===t.id)||this.#n([...this.own,t])}enter(t){t?.id!==this.#e&&(this.#e=t?.id??null,this.#s=!!(t&&Ot(t)))}of({mine:t,archived:e}){
let i={unread:[],favourites:[],...Object.fromEntries(this.own.map(({id:n})=>[n,[]])),rooms:[],people:[]};for(let n of t)this.#o(n)||i[this.#r(n,i)].push(n);return i.
people.sort((n,o)=>ki(o)-ki(n)),{...i,archived:e}}isFolded(t){return this.#t.has(t)}fold(t,e){e?this.#t.add(t):this.#t.delete(t),localStorage.setItem(Oi,JSON.stringify(
[...this.#t]))}#r(t,e){return(t.id===this.#e?this.#s:Ot(t))?"unread":t.mine?.favourite?"favourites":e[t.mine?.section]?t.mine.section:t.kind==="direct"?"people":
"rooms"}#o({id:t,mine:e}){return e?.hidden&&t!==this.#e}#n(t){this.own=this.#i.sections=t,this.dispatchEvent(new Event("change"))}},Ot=({unread:s,mine:t})=>s>0&&
t?.notify!=="nothing",ki=({last_message:s})=>s?Date.parse(s.at):0;function Ti({me:s,socket:t}){let e=new Gt({me:s}),i=new ae({me:s,store:e,socket:t}),n=new ce({userId:s.id});return new ne({socket:t}),{me:s,socket:t,store:e,directory:i,
rooms:new ue({store:e,socket:t,directory:i}),sections:new fe({store:e,socket:t}),presence:new le({socket:t}),blocks:new re({store:e,socket:t}),reports:new me({socket:t}),
outbox:n,drafts:new he({userId:s.id}),backgroundSender:new oe({outbox:n,socket:t})}}function Ai({entry:s,conversation:t}){let e=v("seen-by"),i=r(".seen-list",e),n=r(".seen-none",e);return i.replaceChildren(),n.hidden=!0,y(e,async()=>{let{items:o}=await u.
page(`/rooms/${t.id}/messages/${s.seq}/readers`),a=o.filter(({id:h})=>h!==s.user.id);i.replaceChildren(...a.map(h=>hr(t.personOf(h)))),n.hidden=a.length>0}),x(e)}
function hr(s){let t=w("seen-item");return b(r(".avatar",t),s),r(".seen-name",t).textContent=g(s),t}function _i({entry:s,author:t,room:e,reports:i}){let n=v("report"),o=r("form",n);return T(o),r(".report-text",o).textContent=l("report.text",{name:g(t),room:e.name}),
L(o,async({reason:a})=>{await i.report({room:e.id,seq:s.seq,reason:a.trim()}),n.close(),O(l("report.done"))}),x(n)}async function Ci({row:s,item:t,conversation:e}){let i=v("message"),n=cr(t,e),o;for(let a of i.querySelectorAll("[data-sheet]"))a.closest("li").hidden=!n.includes(
a.dataset.sheet),a.onclick=()=>{o=a.dataset.sheet,i.close()};if(n.length)return s.classList.add("is-pressed"),await x(i),s.classList.remove("is-pressed"),s.focus(
{preventScroll:!0}),o}function cr({entry:s,state:t,edit:e},i){let n=!!navigator.clipboard,o={copy:n&&!s.deleted&&!i.isFolded(s),link:n&&!!s.seq,unread:!!s.seq&&
i.state==="live",seen:Ls(s,i.room),person:s.user.id!==i.me.id,report:Cs(s,i),edit:Q(s,i)&&!e,retry:t==="failed",discard:t==="failed",delete:$t(s,i)};return Object.
keys(o).filter(a=>o[a])}var lr=8e3,dr=500,mr=2**31-1,pe=class{#t;#e;#s;#i;#r;#o=null;#n;#a;#h;constructor({form:t,note:e,drafts:i,onSent:n,onEditLast:o}){this.#t=t,this.#e=r("textarea",
t),this.#s=r(".composer-send",t),this.#i=e,this.#r=i,this.#n=n,this.#a=o,this.#e.addEventListener("input",()=>this.#f()),this.#e.addEventListener("keydown",a=>this.#y(
a)),t.addEventListener("submit",a=>this.#w(a)),this.#e.enterKeyHint=nt.matches?"send":"enter",i.addEventListener("change",()=>this.#c())}show(t,{signal:e}){this.#o=
t,this.#e.value=this.#r.of(t.id);for(let i of["state","room"])t.addEventListener(i,()=>this.#d(),{signal:e});this.#d()}focus(){this.#e.focus({preventScroll:!0})}add(t){
this.#e.value=[this.#e.value,t].filter(Boolean).join(`

`),this.#u()}get#l(){return[...xt(this.#e)].length}get#m(){return this.#o.limits?.text_characters??lr}#f(){this.#e.value&&this.#o.sayTyping(),this.#u()}#u(){this.#d(),
this.#r.keep(this.#o.id,this.#e.value)}#c(){!this.#o||this.#e.matches(":focus")||(this.#e.value=this.#r.of(this.#o.id),this.#d())}#d(){let{isOver:t,room:e}=this.#o,
i=Bt(e)||t;this.#g(e);let n=this.#m-this.#l;this.#e.disabled=!!i,this.#e.placeholder=ur({room:e,closed:i}),this.#s.disabled=i||n<0||this.#l===0,this.#i.textContent=
fr(n),this.#i.classList.toggle("is-over",n<0),St(this.#e)}#g({muted_until:t}){clearTimeout(this.#h);let e=new Date(t??0)-Date.now();e>0&&e<mr&&(this.#h=setTimeout(
()=>this.#d(),e))}#y(t){if(zt(t))return this.#w(t);t.key!=="ArrowUp"||this.#e.value||it(t)||(t.preventDefault(),this.#a())}#w(t){t.preventDefault(),!this.#s.disabled&&
(this.#o.send(xt(this.#e)),this.#e.value="",this.#u(),this.#n(),this.focus())}};function ur({room:s,closed:t}){let e=Bt(s);return e==="archived"?l("room.archive\
d.note"):e==="muted"?l("composer.muted",{date:C(new Date(s.muted_until))}):e==="moderators"?l("composer.moderators"):t?l("composer.closed"):l("composer.placehol\
der",{room:s.name})}function fr(s){return s<0?k("composer.over",-s):s<=dr?k("composer.left",s):""}var pr=/[\\^$.*+?()[\]{}|/]/g;function hs(s){return s.trim()?new RegExp(s.trim().replace(pr,"\\$&"),"giu"):null}function Li(s,t){return t?s.filter(i=>S(i)&&!i.deleted&&
i.text.search(t)>=0).map(({seq:i})=>i).reverse():[]}var gr=/https?:\/\/[^\s<>"，。；：！？、）】》」』]+/giu,wr=new Set(`.,;:!?'"*_~`),yr=/^[\p{Emoji_Presentation}\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}\u200d\ufe0f\s]+$/u,
Er=24;function Di(s){let t=document.createDocumentFragment(),e=0;for(let{0:i,index:n}of s.matchAll(gr)){let o=vr(i);t.append(s.slice(e,n),Sr(o)),e=n+o.length}return t.
append(s.slice(e)),t}var Ri=s=>s.length<=Er&&yr.test(s);function vr(s){let t=Ni(s,")")-Ni(s,"("),e=s.length;for(;e>0;e-=1){let i=s[e-1];if(i===")"&&t>0)t-=1;else if(!wr.
has(i))break}return s.slice(0,e)}var xr=s=>s.origin===location.origin&&wt(s)!==null,Ni=(s,t)=>s.split(t).length-1;function Sr(s){if(!URL.canParse(s))return document.
createTextNode(s);let t=document.createElement("a");return t.href=s,t.tabIndex=-1,xr(t)||(t.rel="noopener noreferrer",t.target="_blank"),t.textContent=s,t}var br=1600,Or=24,kr=200,cs=new WeakMap,Pi=()=>w("message");function Mi(s,t){let e=cs.get(s);if(cs.set(s,t),e&&Tr(e,t))return;let i=kt(t);Ar(s,t),_r(s,t),(!(e&&
i===kt(e)&&e.entry.deleted===t.entry.deleted)||e.isFolded!==t.isFolded)&&Cr(s,{...t.entry,text:i,isFolded:t.isFolded}),Nr(s,t),Dr(s,t),Rr(s,t)}var U=s=>cs.get(s),
kt=({entry:s,edit:t})=>t&&!s.deleted?t.text:s.text;function Tr(s,t){return["entry","edit","leads","pending","state","name","picture","isFolded"].every(e=>s[e]===
t[e])}function Ar(s,t){let{entry:e,leads:i,own:n,state:o,name:a}=t;s.classList.toggle("leads",i),s.classList.toggle("own",n),s.classList.toggle("is-deleted",!!e.
deleted),s.dataset.state=o,e.seq&&(s.dataset.seq=e.seq),e.deleted&&r(".message-actions",s)?.remove();let h=t.isFolded?l("message.blocked"):kt(t),c=e.deleted?l("\
message.deleted"):h.slice(0,kr);s.setAttribute("aria-label",l("message.spoken",{name:a,time:Kt(new Date(e.at)),text:c}))}function _r(s,{entry:{at:t},author:e,name:i}){
let n=new Date(t);b(r(".avatar",s),e),f(r(".message-author",s),i);let o=r(".message-time",s);o.dateTime=t,f(o,Kt(n)),o.title=C(n)}function Cr(s,{text:t,deleted:e,
isFolded:i}){let n=r(".message-text",s);if(s.classList.toggle("is-blocked",i&&!e),Tt(s,"message-reveal",i&&!e),i&&!e)return n.textContent=l("message.blocked"),ge(
s,!1);n.replaceChildren(e?l("message.deleted"):Di(t)),n.classList.toggle("only-emoji",!e&&Ri(t)),ge(s,Lr(t)&&!e)}var $i=s=>s.classList.contains("is-folded")&&ge(
s,!1),Lr=s=>s.length>br||s.split(`
`).length>Or;function ge(s,t){s.classList.toggle("is-folded",t);let e=Tt(s,"message-unfold",t);e&&(e.onclick=()=>{ge(s,!1),s.focus()})}function Nr(s,{pending:t}){
let e=Tt(s,"message-pending",!!t);e&&(e.title=l(`message.${t}`),e.setAttribute("aria-label",e.title))}function Dr(s,{entry:{editedAt:t,deleted:e}}){let i=Tt(s,"\
message-edited",!!t&&!e);i&&(i.title=C(new Date(t)))}function Rr(s,{entry:t,edit:e}){let{failure:i}=e??t,n=Tt(s,"message-failure",!!i);n&&(f(r("span",n),l(e?"me\
ssage.edit.failed":"message.failed",{reason:N({code:i})})),f(r('[data-action="discard"]',n),l(e?"message.edit.discard":"message.discard")))}var Ii=["message-rev\
eal","message-unfold","message-pending","message-edited","message-failure"];function Tt(s,t,e){let i=r(".message-body",s),n=r(`:scope > .${t}`,i);if(e||n?.remove(),
!e||n)return e?n:null;let o=Ii.slice(Ii.indexOf(t)+1).map(h=>r(`:scope > .${h}`,i)),a=w(t);return i.insertBefore(a,o.find(Boolean)??r(".message-editor",i)),a}var Ir=4,we=globalThis.CSS?.highlights,ye=class{#t;#e;#s;#i=null;#r=null;#o=null;#n=[];#a=null;#h=1/0;constructor(t,{timeline:e}){this.#t=t,this.#s=e,this.#e=r(
"input",t),this.#e.oninput=()=>this.#u(),t.onkeydown=i=>this.#f(i),r('[data-find="older"]',t).onclick=()=>this.#c(1),r('[data-find="newer"]',t).onclick=()=>this.#c(
-1),r('[data-find="more"]',t).onclick=()=>this.#w(),r('[data-find="close"]',t).onclick=()=>this.#l()}show(t,{signal:e}){this.#i=t,this.#l(),t.addEventListener("\
change",()=>this.#r&&this.#g(),{signal:e})}open(){this.#o=document.activeElement,this.#h=Number(this.#s.lastOnScreen?.dataset.seq??1/0),this.#t.hidden=!1,this.#r=
M.open(()=>this.#m()),this.#e.focus(),this.#e.select(),this.#u()}around(t){t(),this.#r&&this.#p()}#l(){this.#r&&M.close(this.#r)}#m(){this.#r=null,this.#t.hidden=
!0,this.#E(),this.#o?.focus({preventScroll:!0})}#f(t){if(!t.isComposing){if(t.key==="Escape")this.#l();else if(t.key==="Enter"&&t.target===this.#e)this.#c(t.shiftKey?
-1:1);else return;t.preventDefault(),t.stopPropagation()}}#u(){this.#a=null,this.#g();let t=this.#n.find(e=>e<=this.#h)??this.#n[0];t?this.#d(t):this.#p()}#c(t){
if(!this.#n.length)return;let e=this.#n.indexOf(this.#a)+t;this.#h=this.#n.at(e%this.#n.length),this.#d(this.#h)}#d(t){this.#a=t;let e=this.#s.lookAt(t);$i(e),this.#p(),
this.#y()}#g(){this.#n=Li(this.#i.history.shown.entries,hs(this.#e.value)),this.#n.includes(this.#a)||(this.#a=null),this.#y()}#y(){let{history:t}=this.#i,e=t.shown.
entries.filter(S).length,i=this.#n.indexOf(this.#a)+1,o=this.#e.value.trim()?i?l("find.count",{at:R(i),count:R(this.#n.length)}):l("find.none"):"";f(r(".find-co\
unt",this.#t),o),f(r(".find-loaded",this.#t),k("find.loaded",e)),r('[data-find="more"]',this.#t).hidden=!t.hasOlder;for(let a of["older","newer"])r(`[data-find=\
"${a}"]`,this.#t).disabled=!this.#n.length}async#w(){let{history:t}=this.#i,e=r(".find-trouble",this.#t);f(e,"");try{for(let i=0;i<Ir&&t.hasOlder;i+=1)await t.loadOlder()}catch(i){
f(e,N(i))}this.#e.focus(),this.#a===null&&this.#r&&this.#u()}#p(){this.#E();let t=hs(this.#e.value);if(!t)return;let e=[],i=[];for(let n of this.#s.list.messageRows){
let o=Number(n.dataset.seq)===this.#a;n.classList.toggle("is-found",o),(o?i:e).push(...Pr(r(".message-text",n),t))}we?.set("found",new Highlight(...e)),we?.set(
"found-here",new Highlight(...i))}#E(){for(let t of this.#s.list.messageRows)t.classList.remove("is-found");for(let t of["found","found-here"])we?.delete(t)}};function Pr(s,t){
if(!we)return[];let e=[],i=document.createTreeWalker(s,NodeFilter.SHOW_TEXT),n=0;for(;i.nextNode();)e.push({node:i.currentNode,at:n}),n+=i.currentNode.length;let o=a=>e.
findLast(({at:h})=>h<=a);return[...s.textContent.matchAll(t)].map(({0:a,index:h})=>{let c=new Range,[d,m]=[o(h),o(h+a.length-1)];return c.setStart(d.node,h-d.at),
c.setEnd(m.node,h+a.length-m.at),c})}function Bi(s,{text:t,written:e=t,focus:i=!0,save:n,onEmpty:o,done:a}){if(r(".message-editor",s))return;let h=w("message-editor"),c=r("textarea",h),d=()=>{ls(s),
a()};Mr(h,{textarea:c,close:d,submit:()=>$r(h,{before:t,save:n,onEmpty:o,close:d})}),s.classList.add("is-editing"),r(".message-body",s).append(h),c.value=e,St(c),
i&&(c.focus({preventScroll:!0}),h.scrollIntoView({block:"nearest"}))}function ls(s){let t=r(".message-editor",s);return t.remove(),s.classList.remove("is-editin\
g"),r("textarea",t).value}function Mr(s,{textarea:t,close:e,submit:i}){t.oninput=()=>St(t),s.onkeydown=n=>{if(!it(n)){if(n.key==="Escape")e();else if(n.target===
t&&zt(n))i();else return;n.preventDefault(),n.stopPropagation()}},s.onsubmit=n=>{n.preventDefault(),i()},r('[data-action="cancel"]',s).onclick=e}async function $r(s,{
before:t,save:e,onEmpty:i,close:n}){let o=xt(r("textarea",s)),a=r(".form-error",s);if(a.hidden=!0,o===t)return n();try{await(o?e(o):i()),n()}catch(h){a.textContent=
N(h),a.hidden=!1}}var Ee=class{#t;#e;#s;#i=[];#r=!1;constructor(t,e){this.#t=t,this.#e=e}show(t,{signal:e}){this.#s=t,this.#i=[],t.addEventListener("lost-edit",({detail:i})=>this.#e.
keepAsDraft(i.text),{signal:e}),t.addEventListener("resync",()=>this.#o(),{signal:e}),t.addEventListener("state",()=>t.state==="live"&&this.#a(),{signal:e})}around(t){
let e=[...this.#t.querySelectorAll(".message.is-editing")];t();for(let i of e)i.isConnected||this.#n(i);this.#r||this.#h()}#o(){this.#r=!0;for(let t of this.#t.
querySelectorAll(".message.is-editing"))this.#n(t)}#n(t){let{entry:e}=U(t);this.#i.push({entry:e,written:ls(t)})}#a(){if(!this.#r)return;this.#r=!1;let t=({entry:e})=>{
let i=this.#e.entryOf(e);return!i||!Q(i,this.#s)};for(let{entry:e,written:i}of this.#i.filter(t))i!==e.text&&this.#e.keepAsDraft(i);this.#i=this.#i.filter(e=>!t(
e)),this.#h()}#h(){this.#i=this.#i.filter(({entry:t,written:e})=>{let i=this.#e.rowOf(t);return i?(this.#e.reopen(i,U(i).entry,e),!1):!0})}};var ve=class{#t;#e;constructor(t){this.#t=t,this.#e=r(".resync-kept",t),r("button",t).onclick=()=>t.hidden=!0}show(t,{signal:e}){this.#t.hidden=!0,t.addEventListener(
"resync",({detail:i})=>this.#s(i),{signal:e})}sayKept(){this.#e.hidden=!1}#s({reason:t}){let e=t==="epoch_changed"?"resync.restored":"resync.incomplete";f(r(".r\
esync-text",this.#t),l(e)),this.#e.hidden=!0,this.#t.hidden=!1}};function q(s){let t=!1;return()=>{if(t)return;t=!0;let e=()=>{t=!1,s()};document.hidden?setTimeout(e,200):requestAnimationFrame(e)}}var xe=class{#t;#e;constructor(t,{router:e,...i}){this.#t=t,this.#e=i;let n=r(".people-button:not(.reports-button)",t),o=()=>e.address.panel==="people",a=()=>n.
setAttribute("aria-expanded",o());n.onclick=()=>o()?e.up():e.go({...e.address,panel:"people"}),e.addEventListener("change",a),r(".reports-button",t).onclick=()=>e.
go({...e.address,panel:"reports"})}show(t,{signal:e}){let i=()=>this.#s(t),n=q(()=>e.aborted||i()),{directory:o,presence:a,reports:h}=this.#e,c=()=>t.state==="l\
ive"&&X(t.room)&&h.count(t.id);t.addEventListener("room",i,{signal:e}),t.members.addEventListener("change",i,{signal:e});for(let d of[o,a,h])d.addEventListener(
"change",n,{signal:e});t.addEventListener("state",c,{signal:e}),c(),i()}#s({room:t,members:e}){f(r(".room-title",this.#t),t.name);let i=r(".room-topic",this.#t),
n=ss(t);f(i,n?this.#o(n):t.topic??""),i.title=i.textContent,this.#i(n),this.#r(t),f(r(".people-count",this.#t),e.loaded?Z(e.count,e):"")}#i(t){let e=r(".room-pi\
cture",this.#t);e.hidden=!t,t&&(b(e,this.#e.directory.of(t)),F(e,this.#e.presence.of(t.id)))}#r(t){let e=X(t)?this.#e.reports.waitingIn(t.id)??0:0;r(".reports-b\
utton",this.#t).hidden=!e,f(r(".reports-count",this.#t),e?R(e):"")}#o(t){return[l(`presence.${this.#e.presence.of(t.id)}`),dt(this.#e.directory.of(t))].filter(Boolean).
join(" · ")}};var Br=450,Fr=10,Fi=.9,ds="a[href], button:not([hidden])",Se=class{#t;#e;#s;#i;#r;#o=null;constructor({log:t,scroller:e,timeline:i,actions:n}){this.#t=t,this.#e=
e,this.#s=i,this.#r=n,t.addEventListener("pointerover",({target:o})=>this.#n(o.closest(".message"))),t.addEventListener("focusin",({target:o})=>this.#a(o.closest(
".message"))),t.addEventListener("focusout",o=>this.#h(o)),t.addEventListener("click",({target:o})=>this.#l(o)),t.addEventListener("keydown",o=>this.#m(o)),this.#w(),
e.addEventListener("focus",()=>e.matches(":focus-visible")&&this.#s.lastOnScreen?.focus())}show(t){this.#i=t,this.#e.tabIndex=0}around(t){let e=this.#t.contains(
document.activeElement);t();let i=r('.message[tabindex="0"]',this.#t);e&&!this.#t.contains(document.activeElement)?(this.#e.tabIndex=-1,this.#e.focus({preventScroll:!0})):
!i&&document.activeElement!==this.#e&&(this.#e.tabIndex=0)}#n(t){if(!t||t.dataset.state!=="sent")return;let e=r(".message-actions",t)??t.appendChild(w("message-\
actions")),{entry:i}=U(t);r('[data-action="link"]',e).hidden=!navigator.clipboard,r('[data-action="edit"]',e).hidden=!Q(i,this.#i),r('[data-action="delete"]',e).
hidden=!$t(i,this.#i),r('[data-action="more"]',e).hidden=!!i.deleted||!navigator.clipboard,e.hidden=[...e.children].every(n=>n.hidden)}#a(t){if(t){this.#n(t),this.#e.
tabIndex=-1;for(let e of this.#t.querySelectorAll('.message[tabindex="0"]'))e.tabIndex=-1;t.tabIndex=0}}#h({target:t,relatedTarget:e}){let i=t.closest(".message");
if(i&&!i.contains(e))for(let n of i.querySelectorAll(ds))n.tabIndex=-1}#l(t){let e=t.closest(".message"),i=t.closest("[data-action]"),n=t.matches(".avatar, .mes\
sage-author")?"person":i?.dataset.action;e&&this.#r[n]?.(e,U(e))}#m(t){let e=t.target.closest(".message");if(!e||t.target.matches("textarea")||t.ctrlKey||t.metaKey||
t.altKey)return;let i=t.target===e?this.#f(e,t.key):this.#u(e,t.key);i&&(t.preventDefault(),t.stopPropagation(),i())}#f(t,e){let{list:i}=this.#s;return{Enter:()=>this.#g(
t),ArrowUp:()=>this.#c(i.beside(t,-1)),ArrowDown:()=>this.#c(i.beside(t,1)),Home:()=>this.#c(i.first()),End:()=>{this.#s.toNewest(),this.#s.focusNewest()},PageUp:()=>this.#d(
-Fi),PageDown:()=>this.#d(Fi)}[e]}#u(t,e){if(e==="Escape")return()=>t.focus({preventScroll:!0});let i={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1}[e],n=this.#y(
t);return i&&(()=>n.at((n.indexOf(document.activeElement)+i)%n.length).focus())}#c(t){t?.focus({preventScroll:!0}),t?.scrollIntoView({block:"nearest"})}#d(t){let{
list:e}=this.#s;this.#s.scroll(t);let{top:i}=this.#e.getBoundingClientRect(),n=e.messageRows.find(o=>o.getBoundingClientRect().top>=i);(t<0?n:this.#s.lastOnScreen)?.
focus({preventScroll:!0})}#g(t){let e=this.#y(t);for(let i of e)i.tabIndex=0;e[0]?.focus({preventScroll:!0})}#y=t=>[...t.querySelectorAll(ds)];#w(){let t=this.#t;
t.addEventListener("pointerdown",e=>this.#p(e),{passive:!0}),t.addEventListener("pointermove",e=>this.#E(e),{passive:!0});for(let e of["pointerup","pointercance\
l"])t.addEventListener(e,()=>this.#x(),{passive:!0});this.#e.addEventListener("scroll",()=>this.#x(),{passive:!0}),t.addEventListener("contextmenu",e=>{e.pointerType===
"touch"&&!e.target.closest("a[href]")&&e.preventDefault()})}#p({pointerType:t,target:e,clientX:i,clientY:n,isPrimary:o}){this.#x();let a=t==="touch"&&o&&!e.closest(
`${ds}, textarea`)&&e.closest(".message");if(!a)return;let h=setTimeout(()=>{this.#o=null,qr(),this.#r.more(a,U(a))},Br);this.#o={timer:h,clientX:i,clientY:n}}#E({
clientX:t,clientY:e}){let i=this.#o;i&&Math.hypot(t-i.clientX,e-i.clientY)>Fr&&this.#x()}#x(){clearTimeout(this.#o?.timer),this.#o=null}};function qr(){let s=t=>{
t.preventDefault(),t.stopPropagation()};addEventListener("click",s,{capture:!0,once:!0}),addEventListener("pointerdown",()=>removeEventListener("click",s,{capture:!0}),
{capture:!0,once:!0})}var jr={ended:{key:"status.ended.action",go:rt},crowded:{key:"again",go:()=>location.reload()},broken:{key:"again",go:()=>location.reload()}},Hr={key:"status.ro\
oms.action"},be=class{#t;#e;constructor(t,{router:e}){this.#t=t,this.#e=e}show(t,{signal:e}){let i=()=>this.#s(t.state);t.addEventListener("state",i,{signal:e}),
i()}#s(t){this.#t.dataset.state=t,r(".status-text",this.#t).textContent=t==="live"?"":l(`status.${t}`);let e=r("button",this.#t),i=["removed","banned","gone"].includes(
t)?{...Hr,go:()=>this.#e.go(W)}:jr[t];e.hidden=!i,i&&(e.textContent=l(i.key),e.onclick=i.go)}};var Ur=900,Oe=class{#t;#e;#s;constructor(t,{isFollowing:e}){this.#t=t,this.#e=e,t.addEventListener("scroll",()=>this.#i(),{passive:!0})}draw(){let{top:t}=this.#t.
getBoundingClientRect();for(let e of this.#t.querySelectorAll(".day"))r(".day-title",e).classList.toggle("is-over",e.getBoundingClientRect().top<t)}#i(){if(this.#e())
return this.#r();this.#t.classList.add("is-scrolling"),clearTimeout(this.#s),this.#s=setTimeout(()=>this.#r(),Ur)}#r(){clearTimeout(this.#s),this.#t.classList.remove(
"is-scrolling")}};var qi=new Set(["joined","left","added","removed"]),ms=new Set(["joined","left"]);function ji(s){let t=[];for(let e of Kr(s)){let i=t.at(-1);i&&Wr(i[0],e)?i.push(
e):t.push([e])}return t.map(Gr)}function Kr(s){let t=new Map(s.filter(({type:e})=>ms.has(e)).map(e=>[e.user.id,e]));return s.filter(e=>!ms.has(e.type)||t.get(e.
user.id)===e)}function Wr(s,{type:t,user:e}){return s.type!==t||!qi.has(t)?!1:ms.has(t)||s.user.id===e.id}function Gr(s){let[{type:t,user:e,member:i,role:n,name:o,
topic:a}]=s,h={user:g(e),name:o,topic:a,member:i&&g(i)};if(qi.has(t)){let c=[...new Set(s.map(d=>g(d.member??d.user)))];return k(`notice.${t}`,c.length,{...h,names:lt(
c)})}return t==="role"?l(`notice.role.${n}`,h):t==="topic"&&!a?l("notice.topic.removed",h):l(`notice.${t}`,h)}var Vr=300;function Hi(s,t,e){let{before:i,firstNew:n,me:o}=e,a=[];i&&a.push({key:Ui(new Date(i.at)),at:new Date(i.at),rows:[],isContinued:!0});let h=i;for(let c of[
...s,...t.map(d=>zr(d,o))]){let d=Yr(a,new Date(c.at));n!==null&&c.seq===n&&(d.rows.push({key:"new-line",kind:"new-line"}),h=null),!d.rows.length&&!d.isContinued&&
(h=null),S(c)?d.rows.push(Jr(c,h,e)):Zr(d.rows,Qr(c,e)),h=c}return a.filter(({rows:c})=>c.length)}var us=new WeakMap;function zr(s,t){let{clientId:e,text:i,at:n,
failure:o}=s;if(!us.has(s)){let a={type:"message",seq:null,at:n,user:t,text:i,deleted:!1,clientId:e,failure:o,unsent:!0};us.set(s,a)}return us.get(s)}var Ui=s=>`${s.
getFullYear()}-${s.getMonth()+1}-${s.getDate()}`;function Yr(s,t){let e=Ui(t),i=s.at(-1);return i&&(i.key===e||t<i.at)?i:(s.push({key:e,at:t,rows:[],isContinued:!1}),
s.at(-1))}function Jr(s,t,{me:e,live:i,edits:n,personOf:o,isFolded:a}){let h=s.user.id===e.id,c=n.get(s.seq),d=s.unsent?s:c,m=d?.failure?"failed":d?"pending":"s\
ent",p=o(s.user);return{key:h&&s.clientId?s.clientId:`seq-${s.seq}`,kind:"message",entry:s,own:h,author:p,name:p.display_name||p.name,picture:p.picture,isFolded:a(
s),edit:c,leads:!Xr(s,t),state:m,pending:m!=="pending"?null:i?"sending":"waiting"}}function Xr(s,t){return!t||!S(t)||t.user.id!==s.user.id?!1:new Date(s.at)-new Date(
t.at)<Vr*1e3}function Qr(s,{personOf:t}){let{user:e,member:i}=s;return{...s,user:t(e),member:i&&t(i)}}function Zr(s,t){let e=s.at(-1);e?.kind==="notice"?e.entries.
push(t):s.push({key:`notice-${t.seq}`,kind:"notice",entries:[t]})}var ke=class{#t=new Map;#e=0;#s=null;fit(t){t!==this.#s&&(this.#s=t,this.clear())}clear(){this.#t.clear(),this.#e=0}set(t,e){this.#e+=e-(this.#t.get(t)??0),this.#t.
set(t,e)}of(t,e,i){let{mean:n}=this,o=0;for(let a=e;a<i;a+=1)o+=this.#t.get(t[a].seq)??n;return o}at(t,e){let{mean:i}=this,n=0;for(let o=e;n<t.length&&o>0;n+=1)
o-=this.#t.get(t[n].seq)??i;return n}get mean(){return this.#t.size?this.#e/this.#t.size:44}};var Te=class{#t;#e;#s=null;#i;following=!0;constructor(t,{mayFollow:e}){this.#t=t,this.#e=e,t.addEventListener("scroll",()=>this.#o(),{passive:!0});let i=new ResizeObserver(
()=>this.following?this.toBottom():this.#a());i.observe(t),i.observe(t.firstElementChild)}keep(t){let e=this.following?null:this.#l(),i=e?.getBoundingClientRect().
top;t(),this.following?this.toBottom():e?.isConnected&&this.#h(e.getBoundingClientRect().top-i),this.#n()}toBottom(){this.following=this.#e(),this.#t.scrollTop=
this.#t.scrollHeight}stay(){this.following=!1}revealAbove(t){let{top:e}=this.#t.getBoundingClientRect();return!t||t.getBoundingClientRect().top>=e?!1:(this.reveal(
t),!0)}isInView(t){let[e,i]=[this.#t,t].map(n=>n.getBoundingClientRect());return i.top>=e.top&&i.bottom<=e.bottom}reveal(t){this.putAt(t,this.#t.clientHeight/5)}putAt(t,e){
let{top:i}=this.#t.getBoundingClientRect();this.#t.scrollTop+=t.getBoundingClientRect().top-i-e,this.following=this.#r,this.#n()}placeIn(t){let e=this.#m(t);return e?
{row:e,offset:e.getBoundingClientRect().top-this.#t.getBoundingClientRect().top}:null}lastAboveFoot(t){let e=this.#t.getBoundingClientRect().bottom+1;return t[At(
t,i=>i.getBoundingClientRect().bottom>e)-1]}get isNearTop(){return this.#t.scrollTop<this.#t.clientHeight}get isNearFoot(){let{scrollHeight:t,scrollTop:e,clientHeight:i}=this.#t;
return t-e-i<i}get#r(){let{scrollHeight:t,scrollTop:e,clientHeight:i}=this.#t;return this.#e()&&t-e-i<48}#o(){this.following=this.#r,this.#n()}#n(){this.#s=this.
following?null:this.placeIn(this.#t.querySelectorAll(".day-rows > *")),this.#i=this.#t.clientWidth}#a(){let{row:t,offset:e}=this.#s??{};!t?.isConnected||this.#i===
this.#t.clientWidth||(this.#h(t.getBoundingClientRect().top-this.#t.getBoundingClientRect().top-e),this.#i=this.#t.clientWidth)}#h(t){Math.abs(t)>=.5&&(this.#t.
scrollTop+=t)}#l(){return this.#m(this.#t.querySelectorAll(".day-rows > *"))}#m(t){let{top:e}=this.#t.getBoundingClientRect();return t[At(t,i=>i.getBoundingClientRect().
bottom>e)]}};function At(s,t){let e=0,i=s.length;for(;e<i;){let n=e+i>>1;t(s[n])?i=n:e=n+1}return e}var ta=24,Ki=4,ea=80,sa=180,ps=.75,ia=1+ps,na=1+2*ps,oa=4,ra={message:Pi,notice:()=>w("notice"),"new-line":()=>w("new-line")},aa={message:Mi,notice:ca,"new-line":()=>{}},
Ae=class{#t;#e;#s;#i;#r;#o=new ke;#n=[];#a=[];#h=null;#l=[];#m=[];#f=null;#u=null;#c=0;#d=0;#g;#y=0;#w=0;constructor({scroller:t,keeper:e,changing:i}){this.#t=t,
this.#e=e,this.#s=r(".timeline-log",t),this.#i=r(".rows-above",t),this.#r=r(".rows-below",t),this.#g=i;let n=()=>{this.#y=t.clientWidth,this.#w=t.clientHeight};
new ResizeObserver(n).observe(t),n()}get rows(){return this.#l}get messageRows(){return this.#l.filter(t=>t.matches(".message"))}get isEmpty(){return!this.#m.some(
({kind:t})=>t==="message")}clear(){this.#s.replaceChildren(),this.#o.clear(),this.#n=this.#a=this.#l=this.#m=[],this.toEnd()}draw(t,e,i,{aloud:n=!1}={}){this.#n=
t,this.#a=e,this.#h=i,this.#x(),this.#p({aloud:n})}follow(){for(let t=0;t<oa;t+=1){let e=this.#v();if(!e)return;this.#T(),this.#S(e),this.#p()}}toEnd(){this.#f=
this.#u=null,this.#x()}show(t){let e=Math.min(j(this.#n,t),this.#n.length-1);return(e<this.#c||e>=this.#d)&&(this.#T(),this.#S(this.#k(e)),this.#p()),this.rowOf(
t)}rowOf(t){return r(`.message[data-seq="${t}"]`,this.#s)??this.#C(t)}beside(t,e){let{messageRows:i}=this,n=i.indexOf(t)+e;if(i[n])return i[n];if(!(e<0?this.#c===
0:this.#d===this.#n.length))return this.#T(),this.#S(this.#k(e<0?this.#c:this.#d)),this.#p(),i=this.messageRows,n=i.indexOf(t)+e,i[n]}first(){let t=this.#n.find(
S);return t&&this.show(t.seq)}onScreen({first:t,last:e}){let{top:i,bottom:n}=this.#t.getBoundingClientRect(),o=p=>E=>E.getBoundingClientRect().bottom>p,a=At(this.#l,
o(i)),h=At(this.#l,o(n+1))-1,c=this.#m.slice(a,h+1).flatMap(fs);if(!c.length)return this.#n.length||t===null?null:{from:t,to:e};let d=this.#n[j(this.#n,c[0])-1],
m=this.#n[j(this.#n,c.at(-1))+1];return{from:d?d.seq+1:t,to:m?m.seq-1:e}}#p({aloud:t=!1}={}){this.#s.setAttribute("aria-live",t?"polite":"off"),this.#g(()=>this.#e.
keep(()=>this.#E()))}#E(){this.#o.fit(this.#y);let t=this.#n.slice(this.#c,this.#d),e=this.#d===this.#n.length,i=this.#n[this.#c-1],n=Hi(t,e?this.#a:[],{...this.#h,
before:i});A(this.#s,n,{create:()=>w("day"),update:ha}),this.#m=n.flatMap(({rows:o})=>o),this.#l=[...this.#s.querySelectorAll(".day-rows > *")],Wi(this.#i,this.#o.
of(this.#n,0,this.#c)),Wi(this.#r,this.#o.of(this.#n,this.#d,this.#n.length))}#x(){let{length:t}=this.#n,e=this.#A;this.#d=this.#u===null?t:Math.min(t,j(this.#n,
this.#u+1)),this.#c=this.#f===null?this.#d-this.#_(ia):j(this.#n,this.#f),this.#c>=this.#d&&(this.#d=Math.max(this.#d,Math.min(t,e))),this.#c>=this.#d&&(this.#c=
this.#d-e),this.#u===null&&this.#d-this.#c>e+e/4&&this.#O(e),this.#S([this.#c,this.#d])}#O(t){this.#e.following||!this.#l.length?this.#c=this.#d-t:this.#d=this.#c+
t+t/4,this.#T()}#S([t,e]){let{length:i}=this.#n;for(this.#d=Math.min(Math.max(Math.round(e),0),i),this.#c=Math.min(Math.max(Math.round(t),0),this.#d);this.#c>0&&
this.#c<i&&!S(this.#n[this.#c])&&!S(this.#n[this.#c-1]);)this.#c-=1;for(;this.#d>0&&this.#d<i&&!S(this.#n[this.#d])&&!S(this.#n[this.#d-1]);)this.#d+=1;this.#f=
this.#n[this.#c]?.seq??null,this.#u=this.#d===i?null:this.#n[this.#d-1].seq}#v(){let{top:t,bottom:e,height:i}=this.#t.getBoundingClientRect(),n=this.#s.getBoundingClientRect(),
o=ps*i,a=this.#A,h=a/Ki;if(!i||!this.#l.length)return null;if(n.bottom<t||n.top>e)return this.#k(this.#o.at(this.#n,t-this.#i.getBoundingClientRect().top));let[
c,d]=[this.#c-h,this.#d+h];return this.#c>0&&n.top>t-o?[c,Math.min(this.#d,c+a)]:this.#d<this.#n.length&&n.bottom<e+o?[Math.max(this.#c,d-a),d]:null}#k(t){let e=this.#_(
na)/2;return[t-e,t+e]}get#A(){let t=Ki*this.#w/ta;return Math.round(Math.min(sa,Math.max(ea,t)))}#_(t){return Math.ceil(t*this.#w/this.#o.mean)}#T(){let t=this.#s.
getBoundingClientRect().top;this.#l.forEach((e,i)=>{let[n,...o]=fs(this.#m[i]);if(!n)return;let{bottom:a}=e.getBoundingClientRect();this.#o.set(n,a-t);for(let h of o)
this.#o.set(h,0);t=a})}#C(t){return this.#l[this.#m.findIndex(e=>e.kind==="notice"&&fs(e).includes(t))]}},fs=({entry:s,entries:t=[s]})=>t.flatMap(e=>e?.seq??[]);
function Wi(s,t){let e=`${t}px`;s.style.blockSize!==e&&(s.style.blockSize=e)}function ha(s,{at:t,rows:e,isContinued:i}){f(r(".day-title span",s),Bs(t)),s.classList.
toggle("is-continued",i),A(r(".day-rows",s),e,{create:({kind:n})=>ra[n](),update:(n,o)=>aa[o.kind](n,o)})}function ca(s,{entries:t}){let e=ji(t);e.length===s.children.
length&&e.every((i,n)=>s.children[n].textContent===i)||s.replaceChildren(...e.map(i=>V("p",i)))}var la=2e3,da=400,gs={connecting:"timeline.loading","catching-up":"timeline.loading",reconnecting:"timeline.waiting",restarting:"timeline.waiting",offline:"time\
line.waiting"},_e=class{#t;#e;#s;#i;#r;#o;#n=null;#a;#h=!1;#l=new Set;#m=null;#f=null;#u=q(()=>this.#c());constructor(t,{changing:e,onNewest:i,onMoved:n}){this.#t=
t,this.toNewest=i,this.#e=r(".timeline-scroll",t),this.#s=r(".timeline-start",t),this.#i=new Te(this.#e,{mayFollow:()=>this.#n?.history.isAtNewest??!0}),this.#o=
new Ae({scroller:this.#e,keeper:this.#i,changing:e}),this.#r=new Oe(this.#e,{isFollowing:()=>this.#i.following});let o,a=()=>{clearTimeout(o),o=setTimeout(()=>this.#n&&
n(),da),this.#p()};this.#e.addEventListener("scroll",a,{passive:!0}),r('[data-testid="new-pill"]',t).onclick=()=>this.#O(),r('[data-testid="first-unread"]',t).onclick=
()=>this.#S(),r('[data-testid="mark-read"]',t).onclick=()=>this.#v(),document.addEventListener("visibilitychange",()=>document.hidden&&this.#k()),addEventListener(
"blur",()=>this.#k()),addEventListener("focus",()=>this.#A())}get list(){return this.#o}show(t){this.#a?.abort(),this.#a=new AbortController;let{signal:e}=this.#a;
this.#n=t,this.#h=!1,this.#l.clear(),this.#m=this.#f=null,this.#o.clear(),t.addEventListener("change",this.#u,{signal:e}),this.#i.following=!0,this.#c()}follow(){
this.#n.history.toNewest(),this.#o.toEnd(),this.#c(),this.#i.toBottom(),this.#p()}async goTo(t){let e=this.#n,i=await e.history.goTo(t);if(e!==this.#n||i===null)
return!0;if(!i)return!1;this.#i.stay(),this.#h||=e.state==="live",this.#c();let n=this.#o.show(t);return this.#i.reveal(n),this.#p(),ua(n),!0}lookAt(t){let e=this.#o.
rowOf(t);if(e&&this.#i.isInView(e))return e;this.#i.stay();let i=this.#o.show(t);return this.#i.reveal(i),this.#p(),i}get place(){if(this.#i.following)return null;
let{row:t,offset:e}=this.#i.placeIn(this.#o.messageRows)??{};return t?.dataset.seq?{seq:Number(t.dataset.seq),offset:e}:null}async comeBackTo(t){if(!t)return this.
follow();let e=this.#n,i=await e.history.goTo(t.seq);e!==this.#n||!i||(this.#i.stay(),this.#c(),this.#i.putAt(this.#o.show(t.seq),t.offset),this.#p())}scroll(t){
this.#e.scrollBy({top:t*this.#e.clientHeight,behavior:"instant"}),this.#p()}get lastOnScreen(){return this.#i.lastAboveFoot(this.#o.messageRows)??this.#o.messageRows[0]}focusNewest(){
let t=this.lastOnScreen;return t?.focus({preventScroll:!0}),!!t}entryAsItWas({seq:t,at:e}){let i=this.#n.history.shown.entry(t);return i?.at===e?i:void 0}#c(){let t=this.#n;
if(!t)return;let{state:e,timeline:i,history:n,me:o,firstNew:a,unsentEdits:h}=t,c=e==="live";c&&this.#h&&this.#i.following&&i.trim();let{first:d,last:m,entries:p}=n.
shown,E=d===this.#m&&m>this.#f;this.#m=d,this.#f=m;let $=B=>t.personOf(B),K=B=>t.isFolded(B);this.#o.draw(p,n.isAtNewest?t.unsent:[],{me:o,firstNew:a,live:c,edits:h,
personOf:$,isFolded:K},{aloud:c&&this.#h&&E&&n.isAtNewest}),this.#d(),c?this.#h||this.#y():this.#h=!1,this.#p()}#d(){let{timeline:t,history:e,state:i,room:n}=this.#n,
o=t.cursor!==null||!e.isAtNewest;r('.timeline-empty [data-open="add-people"]',this.#t).hidden=!ht(n),this.#t.classList.toggle("is-empty",o&&this.#o.isEmpty),this.#t.
classList.toggle("is-loading",!o&&["connecting","catching-up"].includes(i));let a=i==="live"&&this.#l.has("older"),h=ma({known:o,history:e,room:n,state:i,failed:a});
this.#s.dataset.text!==h&&(this.#s.dataset.text=h,this.#s.replaceChildren(h,...a?[" ",this.#g()]:[]))}#g(){let t=V("button",l("again"),"link-button");return t.onclick=
()=>this.#E("older"),t}#y(){this.#h=!0,this.#l.clear();let{firstNew:t,history:e}=this.#n;this.#n.reading.back(this.#n),!(!this.#i.following||!e.isAtNewest||t===
null)&&(this.#i.stay(),this.#o.show(t),this.#i.revealAbove(r(".new-line",this.#e))||this.#w())}#w(){this.#o.toEnd(),this.#c(),this.#i.toBottom()}#p(){if(!this.#n)
return;this.#o.follow();let{reading:t,history:e}=this.#n,i=this.#o.onScreen(e.shown);i&&!document.hidden&&document.hasFocus()&&this.#h&&t.see(i),this.#h&&!this.#l.
has("older")&&this.#i.isNearTop&&e.hasOlder&&this.#E("older"),!this.#l.has("newer")&&this.#i.isNearFoot&&!e.isAtNewest&&this.#E("newer"),this.#r.draw(),this.#x(
i)}async#E(t){let e=this.#n,{history:i}=e;try{await(t==="older"?i.loadOlder():i.loadNewer()),this.#l.delete(t)}catch{e===this.#n&&this.#l.add(t)}this.#u()}#x(t){
let{reading:e,stoppedElsewhere:i}=this.#n,n=t?this.#n.unseenBelow(t.to):0,o=t&&e.seen>=t.from-1&&e.seen<=t.to,a=r('[data-testid="new-pill"]',this.#t);a.hidden=this.#i.
following,a.classList.toggle("has-news",n>0),f(r("span",a),n?k("timeline.pill",n):l("timeline.to_newest")),r(".unread-note",this.#t).hidden=!i||o}#O(){this.#l.delete(
"newer"),this.toNewest(),this.focusNewest()}async#S(){let t=this.#n,{reading:e}=t;e.newAfter=e.seen;try{await t.history.goTo(e.seen+1,{exactly:!1})}catch(o){return O(
N(o))}if(t!==this.#n)return;this.#i.stay(),this.#c();let{firstNew:i}=t;if(i===null)return;let n=this.#o.show(i);this.#i.reveal(r(".new-line",this.#e)??n),n.focus(
{preventScroll:!0}),this.#p()}#v(){let{reading:t,timeline:e}=this.#n;t.seeAll(e.cursor),t.answered(),this.focusNewest(),this.#c()}#k(){this.#n?.reading.away(),this.#n?.
keep()}#A(){this.#n&&(this.#l.delete("newer"),this.#h=!1,this.#c())}};function ma({known:s,history:t,room:e,state:i,failed:n}){return n?l("timeline.older_failed"):
s?t.hasOlder?i==="live"?l("timeline.loading_older"):gs[i]==="timeline.waiting"?l("timeline.older_waiting"):"":l("timeline.beginning",{room:e.name}):gs[i]?l(gs[i]):
""}function ua(s){s.tabIndex=-1,s.focus({preventScroll:!0}),s.classList.add("is-marked"),setTimeout(()=>s.classList.remove("is-marked"),la)}var fa=3,Ce=class{#t;constructor(t){this.#t=t}show({typing:t},{signal:e}){let i=()=>this.#t.textContent=pa(t.users);t.addEventListener("change",i,{signal:e}),i()}};
function pa(s){return s.length?s.length>fa?l("typing.many"):k("typing",s.length,{names:lt(s.map(g))}):""}var ws=60,Le=class{#t=null;#e;#s;#i;#r;#o;#n;#a;#h;#l;#m;constructor({router:t,drafts:e,directory:i,presence:n,reports:o}){this.#m=o,this.#i=t,this.#s=new _e(r(
".timeline"),{changing:a=>this.#a.around(()=>this.#o.around(()=>this.#n.around(a))),onNewest:()=>this.#f(),onMoved:()=>t.keepPlace()}),this.#r=new pe({form:r(".\
composer"),note:r(".composer-note"),drafts:e,onSent:()=>this.#f(),onEditLast:()=>this.#y()}),this.#o=new Se({log:r(".timeline-log"),scroller:r(".timeline-scroll"),
timeline:this.#s,actions:this.#u()}),this.#h=new ve(r(".resync-note")),this.#n=new Ee(r(".timeline-log"),{rowOf:({seq:a})=>this.#s.list.rowOf(a),entryOf:a=>this.#s.
entryAsItWas(a),reopen:(a,h,c)=>this.#w(a,h,{written:c,focus:!1}),keepAsDraft:a=>this.#p(a)}),this.#a=new ye(r(".find-bar"),{timeline:this.#s}),this.#l=[this.#a,
this.#h,this.#n,new xe(r(".room-header"),{router:t,directory:i,presence:n,reports:o}),new be(r(".status[data-state]"),{router:t}),new Ce(r(".typing")),this.#r]}show(t){
this.#e?.abort(),this.#e=new AbortController,this.#t=t;for(let e of this.#l)e.show(t,this.#e);this.#o.show(t),this.#s.show(t)}focusComposer(){this.#r.focus()}async goTo(t){
await this.#s.goTo(t).catch(i=>i.status===422?!1:O(N(i))??!0)||(O(l("message.missing")),this.#s.follow())}get place(){return this.#s.place}comeBackTo(t){return this.#s.
comeBackTo(t).catch(e=>O(N(e)))}get keys(){return{find:()=>this.#a.open(),writeOn:()=>this.focusComposer(),leaveComposer:({target:t})=>t.matches(".composer-text")&&
this.#s.focusNewest(),scrollUp:()=>this.#s.scroll(-.9),toNewest:()=>this.#f()}}#f(){let{address:t}=this.#i;t.seq?this.#i.go({...t,seq:null},{replace:!0}):this.#s.
follow()}#u(){return{person:(t,{entry:e})=>this.#i.go({...this.#i.address,panel:`person:${e.user.id}`}),reveal:(t,{entry:e})=>{this.#t.reveal(e.seq),t.focus({preventScroll:!0})},
report:(t,{entry:e,author:i})=>_i({entry:e,author:i,room:this.#t.room,reports:this.#m}),seen:(t,{entry:e})=>Ai({entry:e,conversation:this.#t}),unread:(t,{entry:e})=>this.#t.
markUnread(e.seq),copy:(t,e)=>this.#g(kt(e),"message.copied"),link:(t,{entry:e})=>this.#g(this.#d(e),"message.link.copied"),edit:(t,{entry:e})=>this.#w(t,e),delete:(t,{
entry:e})=>this.#E(t,e),retry:(t,{entry:e,edit:i=e})=>this.#t.retry(i.clientId),discard:(t,{entry:e,edit:i=e})=>this.#x(i.clientId),more:(t,e)=>this.#c(t,e)}}async#c(t,e){
let i=await Ci({row:t,item:e,conversation:this.#t});i&&this.#u()[i](t,U(t))}#d({seq:t}){return location.origin+J({view:"room",room:this.#t.id,seq:t})}async#g(t,e){
let i=await navigator.clipboard.writeText(t).then(()=>e,()=>"error.unknown");O(l(i))}#y(){let t=this.#t.lastOwn;if(!t)return O(l("message.edit.none"));this.#t.history.
isAtNewest||this.#s.follow();let e=this.#s.list.show(t.seq);this.#w(e,t,{done:()=>this.focusComposer()})}#w(t,{seq:e,text:i},{written:n=i,focus:o=!0,done:a=()=>t.
focus()}={}){let h=this.#t,{epoch:c}=h.timeline;Bi(t,{text:i,written:n,focus:o,save:d=>h.edit({seq:e,epoch:c},d),onEmpty:()=>this.#E(t,U(t).entry),done:a})}#p(t){
this.#r.add(t),this.#h.sayKept()}async#E(t,{seq:e,user:i,text:n}){let o=this.#t,{epoch:a}=o.timeline,h=await z({title:l("message.delete.title"),text:l("message.\
delete.text",{text:ga(n),author:g(o.personOf(i))}),action:l("message.delete")});t.focus({preventScroll:!0}),h&&await o.delete({seq:e,epoch:a}).catch(c=>O(N(c)))}#x(t){
this.#t.discard(t),this.focusComposer()}};function ga(s){let t=s.replace(/\s+/gu," ");if(t.length<=ws)return t;let e=t.slice(0,ws).toWellFormed();return`${e.slice(
0,Math.max(e.lastIndexOf(" "),ws/2))}…`}var Ne=class{#t;#e;#s;constructor(t,{drafts:e,rooms:i}){this.#t=t,this.#e=e,this.#s=i,e.addEventListener("change",()=>this.#i()),i.addEventListener("change",q(()=>this.#i()))}show(){
this.#i(),r(".place-title",this.#t).focus()}#i(){let t=this.#e.rooms.map(e=>this.#s.find(e)).filter(Boolean);r(".drafts-none",this.#t).hidden=t.length>0,A(r(".d\
raft-list",this.#t),t,{key:({id:e})=>e,create:()=>w("draft-item"),update:(e,i)=>this.#r(e,i)})}#r(t,e){let i=r("a",t);i.href=`/rooms/${e.id}`,Jt(i,es(e)),f(r(".\
draft-room",i),e.name),f(r(".draft-text",i),this.#e.of(e.id));let n=r("button",t);n.title=l("drafts.delete"),n.setAttribute("aria-label",l("drafts.delete.from",
{room:e.name})),n.onclick=()=>this.#e.keep(e.id,"")}};var ys=matchMedia("(min-width: 45rem)"),wa=matchMedia("(min-width: 68rem)"),Gi="parley:panel",De=class{#t=r(".app");#e=r(".sidebar");constructor(){ys.addEventListener(
"change",()=>this.#s())}get showsRoomsBesides(){return ys.matches}get showsPanelBesides(){return wa.matches}show(t){this.#t.dataset.view=t,this.#s()}get panelAtFirst(){
return this.showsPanelBesides&&localStorage.getItem(Gi)!=="closed"?"people":null}notePanel(t){this.showsPanelBesides&&localStorage.setItem(Gi,t?"open":"closed")}#s(){
let t=!ys.matches&&this.#t.dataset.view==="rooms";this.#e.setAttribute("role",t?"main":"region")}};var Vi={title:()=>l("audit.title"),show(s,{conversation:t,signal:e}){let i=new H;i.addEventListener("change",()=>e.aborted||ya(s,i),{signal:e}),e.addEventListener(
"abort",()=>i.close()),I(s).onclick=()=>i.more(),i.open(`/rooms/${t.id}/audit?limit=50`)}};function ya(s,{items:t,hasMore:e,failed:i}){A(r(".audit-list",s),t,{key:({
id:n})=>n,create:()=>w("audit-item"),update:Ea}),r(".audit-none",s).hidden=t.length>0||i,P(s,{hasMore:e,failed:i})}function Ea(s,t){f(r(".audit-what",s),va(t));
let e=r(".audit-why",s);f(e,t.reason?l("audit.reason",{reason:t.reason}):""),e.hidden=!t.reason;let i=r("time",s);i.dateTime=t.at,f(i,C(new Date(t.at)))}function va({
act:s,actor:t,member:e,room:i,details:n}){let o={user:t?g(t):l("audit.console"),member:e&&g(e),room:n.name??i?.name,role:n.role&&l(`role.${n.role}`),until:n.until&&
C(new Date(n.until))},a=`audit.${s}`,h=l(n.until?`${a}.until`:a,o);return h.startsWith("audit.")?`${o.user}: ${s}`:h}var xa=new Intl.Collator(_,{sensitivity:"base"}),Ji={title:()=>l("members.title"),show(s,{conversation:t,router:e,directory:i,presence:n,me:o,signal:a}){let h=({
user:d})=>e.go({...e.address,panel:`person:${d.id}`}),c=q(()=>a.aborted||zi(s,t,{directory:i,presence:n,choose:h}));I(s).onclick=()=>t.members.more(),r('[data-t\
estid="add-member"]',s).onclick=()=>se({conversation:t,directory:i,presence:n,me:o});for(let d of[t.members,i,n])d.addEventListener("change",c,{signal:a});for(let d of[
"room","state"])t.addEventListener(d,c,{signal:a});zi(s,t,{directory:i,presence:n,choose:h})}};function zi(s,{members:t,room:e,isOver:i},{directory:n,presence:o,
choose:a}){let h=m=>({...m,user:n.of(m.user),state:de(m,o)}),d=t.list.map(h).toSorted((m,p)=>xa.compare(g(m.user),g(p.user)));Yi(s,"there",d.filter(({state:m})=>m!==
"offline"),{members:t,choose:a}),Yi(s,"away",d.filter(({state:m})=>m==="offline"),{members:t,choose:a}),P(s,{hasMore:t.hasMore&&!i,failed:t.failed&&!i}),r('[dat\
a-testid="add-member"]',s).hidden=!ht(e)||i}function Yi(s,t,e,{members:i,choose:n}){let o=r(`.members-${t}-title`,s);f(o,k(`members.${t}`,e.length,{count:Z(e.length,
i)})),o.hidden=!e.length,A(r(`.members-${t}`,s),e,{key:({user:a})=>a.id,create:()=>w("member-item"),update:(a,h)=>Sa(r("button",a),h,n)})}function Sa(s,t,e){let{
user:i,role:n,state:o,here:a}=t;s.classList.toggle("is-away",o==="offline"),s.title=l(a&&o==="active"?"presence.here":`presence.${o}`),s.onclick=()=>e(t),b(r(".\
avatar",s),i),F(r(".avatar",s),o),f(r(".member-name",s),g(i)),f(r(".member-role",s),n==="member"?"":l(`role.${n}`)),f(r(".member-presence",s),s.title)}var ba=36e5;async function Xi({act:s,user:t,conversation:e}){let i=v("moderate"),n=r("form",i),{members:o,room:a}=e,h={name:g(t),room:a.name};return T(n),r(".mo\
derate-text",n).textContent=l(`moderate.${s}.text`,h),r(".moderate-until",n).hidden=s==="remove",r('[value=""]',n.elements.hours).hidden=s!=="ban",n.elements.hours.
value=s==="ban"?"":"1",r(".button-danger",n).textContent=l(`moderate.${s}`),L(n,async({hours:c,reason:d})=>{let m=c?new Date(Date.now()+Number(c)*ba).toISOString():
null,p=d.trim()?{reason:d.trim()}:{};s==="mute"&&await o.mute(t.id,{muted_until:m,...p}),s==="ban"&&await o.ban(t.id,{...m?{until:m}:{},...p}),s==="remove"&&await o.
remove(t.id,p),i.close("done")}),await x(i,{title:l(`moderate.${s}.title`,h)})==="done"}var Oa=6e4,Zi={title:()=>l("person.title"),show(s,{conversation:t,subject:e,router:i,rooms:n,directory:o,presence:a,blocks:h,me:c,signal:d}){let{members:m}=t,p=r(
".person",s),E=r("form",s),$=()=>m.list.find(({user:D})=>D.id===e),K=()=>ka(s,{user:o.of({id:e}),member:$(),conversation:t,directory:o,presence:a,blocks:h,me:c}),
B=q(()=>d.aborted||K());T(E),L(E,({role:D})=>Na(t,$(),D)),Ca(s,{conversation:t,member:$,router:i}),r('[data-action="write"]',s).onclick=()=>y(p,async()=>i.goToRoom(
(await n.openDirect([e])).id)),r('[data-action="block"]',s).onclick=()=>y(p,()=>La(h,o.of({id:e})));for(let D of[m,o,a,h])D.addEventListener("change",B,{signal:d});
t.addEventListener("room",B,{signal:d});let ot=setInterval(B,Oa);d.addEventListener("abort",()=>clearInterval(ot)),K()}};function ka(s,{user:t,member:e,conversation:i,
directory:n,presence:o,blocks:a,me:h}){if(r(".person",s).hidden=!t.name,r(".person-missing",s).hidden=!!t.name||!n.knows(t.id),!t.name)return;let c=e?de(e,o):o.
of(t.id);b(r(".avatar",s),t,{size:"large"}),F(r(".avatar",s),c),f(r(".person-name",s),g(t)),f(r(".person-account",s),[`@${t.name}`,t.pronouns].filter(Boolean).join(
" · ")),f(r(".person-presence",s),Ta(t,{state:c,here:e?.here})),Es(r(".person-status",s),dt(t)),Es(r(".person-about",s),t.about),Qi(r(".person-time",s),t.time_zone&&
$s(t.time_zone)),Qi(r(".person-since",s),t.created_at&&Ms(new Date(t.created_at)));let d=t.id===h.id;r('[data-action="write"]',s).hidden=d||t.disabled===!0,r('[\
data-open="account"]',s).hidden=!d;let m=r('[data-action="block"]',s);m.hidden=d,f(m,l(a.has(t.id)?"person.unblock":"person.block")),Aa(s,i,e)}function Ta({disabled:s},{
state:t,here:e}){return s?l("person.disabled"):l(e&&t==="active"?"presence.here":`presence.${t}`)}function Es(s,t){f(s,t??""),s.hidden=!t}function Qi(s,t){f(r("\
dd",s),t??""),s.hidden=!t}function Aa(s,t,e){let{room:i,isOver:n}=t;if(r("form",s).hidden=!e||i.kind==="direct",!e)return;let{role:o}=e,a=ct(i)&&!i.archived&&!n;
f(r(".person-role",s),l(`role.${o}`)),r(".person-role-line",s).hidden=a,r(".member-roles",s).hidden=r(".member-save",s).hidden=!a;let{elements:h}=r("form",s);(h.
role.value===""||!s.contains(document.activeElement))&&(h.role.value=o),_a(s,t,e)}function _a(s,t,e){let i=!t.isOver&&_s(e,t),n=Ue(e.muted_until);for(let o of["\
mute","ban","remove"])r(`[data-action="${o}"]`,s).hidden=!i;r('[data-action="mute"]',s).hidden||=n,r('[data-action="unmute"]',s).hidden=!i||!n,Es(r(".person-mut\
ed",s),n&&l("person.muted",{date:C(new Date(e.muted_until))}))}function Ca(s,{conversation:t,member:e,router:i}){for(let n of["mute","ban","remove"])r(`[data-ac\
tion="${n}"]`,s).onclick=async()=>{await Xi({act:n,user:e().user,conversation:t})&&n!=="mute"&&i.go({...i.address,panel:"people"},{replace:!0})};r('[data-action\
="unmute"]',s).onclick=()=>y(r("form",s),()=>t.members.mute(e().user.id,{muted_until:null}))}async function La(s,t){if(s.has(t.id))return s.unblock(t.id);let e=g(
t);await z({title:l("person.block.title",{name:e}),text:l("person.block.text"),action:l("person.block")})&&await s.block(t.id)}async function Na({members:s},{user:t,
role:e},i){i!==e&&(await s.setRole(t.id,i),O(l("member.role.changed",{name:g(t),role:l(`role.${i}`)})))}var tn={title:()=>l("reports.title"),show(s,{conversation:t,router:e,directory:i,reports:n,signal:o}){let a=new H,h=()=>a.open(`/rooms/${t.id}/reports?state=wai\
ting&limit=50`),c=(m,p)=>y(s,()=>n.resolve(m,p)).then(h),d=({seq:m})=>e.go({...e.address,seq:m});a.addEventListener("change",()=>o.aborted||Da(s,a,{directory:i,
resolve:c,show:d}),{signal:o}),n.addEventListener("change",({detail:m})=>m.room===t.id&&h(),{signal:o}),o.addEventListener("abort",()=>a.close()),I(s).onclick=()=>a.
more(),h()}};function Da(s,{items:t,hasMore:e,failed:i},n){A(r(".report-list",s),t,{key:({id:o})=>o,create:()=>w("report-item"),update:(o,a)=>Ra(o,a,n)}),r(".re\
ports-none",s).hidden=t.length>0||i,P(s,{hasMore:e,failed:i})}function Ra(s,t,{directory:e,resolve:i,show:n}){let{message:o,reporter:a,reason:h,at:c}=t,d=e.of(o.
user);b(r(".avatar",s),d),f(r(".report-author",s),g(d)),f(r(".report-message",s),o.deleted?l("message.deleted"):o.text),f(r(".report-reason",s),l("reports.reaso\
n",{name:g(e.of(a)),reason:h}));let m=r("time",s);m.dateTime=c,f(m,C(new Date(c))),r('[data-action="show"]',s).onclick=()=>n(t),r('[data-action="acted"]',s).onclick=
()=>i(t,"acted"),r('[data-action="dismissed"]',s).onclick=()=>i(t,"dismissed")}var en={audit:Vi,people:Ji,person:Zi,reports:tn};var Re=class{#t;#e;#s;#i;#r=null;#o;#n=null;constructor(t,{router:e,isOverlay:i,...n}){this.#t=t,this.#e=e,this.#i={router:e,...n},this.#s=i,r(".slot-close",t).
onclick=()=>e.up()}show(t,e){let[i,n=null]=t?.split(":")??[],o=e&&en[i];this.#r?.name===t&&this.#r?.conversation===e||(this.#o?.abort(),this.#o=new AbortController,
this.#h({wasOpen:this.#r!==null,isOpen:!!o},()=>{this.#t.hidden=!o,this.#r=o?{name:t,conversation:e}:null,o&&this.#a(o,i,{conversation:e,subject:n})}))}#a(t,e,{
conversation:i,subject:n}){let o=r(".slot-body",this.#t),a=o.cloneNode(!1);o.replaceWith(a),this.#t.dataset.panel=e,a.append(document.getElementById(`panel-${e}`).
content.cloneNode(!0)),f(r(".slot-title",this.#t),t.title()),t.show(a,{conversation:i,subject:n,...this.#i,signal:this.#o.signal})}#h({wasOpen:t,isOpen:e},i){t||
(this.#n=document.activeElement);let n=this.#t.contains(document.activeElement);i(),e&&(n||!t&&this.#s())&&r(".slot-close",this.#t).focus(),t&&!e&&n&&this.#n?.focus()}};var sn=999,Ie=class{#t;#e;#s;#i;#r;#o=null;constructor(t,{rooms:e,drafts:i,sections:n,...o}){this.#t=t,this.#e=e,this.#s=i,this.#i=n,this.#r=o;let a=q(()=>this.#n());
for(let h of[e,i,n,o.directory,o.presence])h.addEventListener("change",a);t.addEventListener("click",({target:h})=>{let c=h.closest(".section-toggle");c&&this.#u(
c.closest("[data-section]").dataset.section),h.closest('[data-act="mark-read"]')&&e.markAllRead().catch(d=>O(N(d)))})}showCurrent({room:t=null,view:e=null}){this.#o=
{room:t,view:e},this.#i.enter(t&&this.#e.find(t)),this.#n()}get unreadTotal(){return this.#e.mine.filter(Ot).reduce((t,e)=>t+this.#f(e),0)}neighbour(t,{unread:e=!1}={}){
let n=[...this.#t.querySelectorAll(".room-list:not([hidden]) .room-item")].map(c=>c.closest("li").dataset.key);t<0&&n.reverse();let o=this.#o?.room,a=n.indexOf(
o)+1;return[...n.slice(a),...n.slice(0,a)].filter(c=>c!==o).find(c=>!e||this.#f(this.#e.find(c))>0)}#n(){let{loaded:t,failed:e,mine:i}=this.#e;this.#a();for(let[
n,o]of Object.entries(this.#i.of(this.#e)))this.#h(n,o);this.#l(),r(".rooms-blank",this.#t).hidden=!t||i.length>0,r(".rooms-trouble",this.#t).hidden=t||!e}#a(){
A(r(".own-sections",this.#t),this.#i.own,{key:({id:t})=>t,create:({id:t})=>$a(t),update:(t,{name:e})=>{f(r(".section-name",t),e),r("[data-open]",t).setAttribute(
"aria-label",l("section.change",{name:e}))}})}#h(t,e){let i=r(`[data-section="${t}"]`,this.#t),n=this.#i.isFolded(t),o=r(".room-list",i);i.hidden=!e.length&&i.dataset.
stays===void 0,r(".section-toggle",i).setAttribute("aria-expanded",!n),o.hidden=n,A(o,e,{key:({id:h})=>h,create:()=>w("room-item"),update:(h,c)=>this.#m(r("a",h),
c)})}#l(){let t=r('[data-testid="drafts"]',this.#t),e=this.#s.rooms.filter(n=>this.#e.find(n)).length,i=this.#o?.view==="drafts";t.hidden=!e&&!i,nn(t,i),f(r(".p\
lace-count",t),e?String(e):"")}#m(t,e){let i=this.#f(e),n=e.id===this.#o?.room,o=!n&&this.#s.of(e.id)!=="";t.href=`/rooms/${e.id}`,t.title=e.topic??"",t.classList.
toggle("has-unread",i>0&&Ot(e)),t.classList.toggle("is-quiet",e.mine?.notify==="nothing"),nn(t,n),te(t,e,this.#r),f(r(".room-item-name",t),e.name),r(".room-item\
-draft",t).hidden=!o,Ia(t,e);let[a,h]=r(".room-item-unread",t).children;f(a,i?Ma(i):""),f(h,i?k("rooms.unread",i):"")}#f({id:t,unread:e,isMarkedUnread:i}){return t===
this.#o?.room&&!document.hidden&&!i?0:e}#u(t){this.#i.fold(t,!this.#i.isFolded(t)),this.#n()}};function nn(s,t){t?s.setAttribute("aria-current","page"):s.removeAttribute(
"aria-current")}function Ia(s,{last_message:t}){let e=t&&new Date(t.at);f(r(".room-item-time",s),t?Wt(e):""),f(r(".room-item-last",s),t?Pa(t):"")}function Pa({user:s,
text:t,deleted:e}){return l("rooms.last",{user:g(s),text:e?l("message.deleted"):t.replace(/\s+/gu," ")})}function Ma(s){return Z(Math.min(s,sn),{hasMore:s>sn})}
function $a(s){let t=w("own-section");return t.dataset.section=s,t.setAttribute("aria-labelledby",`section-${s}`),r(".section-title",t).id=`section-${s}`,r(".se\
ction-toggle",t).setAttribute("aria-controls",`rooms-${s}`),r(".room-list",t).id=`rooms-${s}`,r(".room-list",t).setAttribute("aria-labelledby",`section-${s}`),r(
"[data-open]",t).dataset.subject=s,t}var Pe=class{#t;#e;constructor(t){this.#t=t,this.#e=r(".stage-message",t)}show({title:t,text:e,actions:i}){r(".stage-title",this.#e).textContent=t,r(".stage-tex\
t",this.#e).textContent=e,r(".stage-actions",this.#e).replaceChildren(...i.map(Ba)),this.#e.hidden=!1,this.#t.classList.add("is-staged")}clear(){this.#e.hidden=
!0,this.#t.classList.remove("is-staged")}};function Ba({label:s,act:t,primary:e=!1}){let i=V("button",s,e?"button button-primary":"button");return i.type="butto\
n",i.onclick=t,i}var on=30,Fa=300,rn="parley:reloaded-at",Me=class{#t;#e=-1/0;#s=!1;#i;constructor(t){this.#t=t;let e=()=>this.#e=performance.now();for(let i of["keydown","point\
erdown","input","wheel"])addEventListener(i,e,{capture:!0,passive:!0});$e.addEventListener("other",({detail:i})=>this.#r(i))}#r(t){if(this.#t.hidden=!1,r("butto\
n",this.#t).onclick=()=>this.#h(t),!this.#n||!this.#a)return this.#o();sessionStorage.setItem(rn,Date.now()),this.#h(t)}#o(){clearTimeout(this.#i),this.#i=setTimeout(
()=>u.get("/me").catch(()=>this.#o()),on*1e3)}get#n(){return r("dialog[open], .is-editing")?!1:document.hidden||performance.now()-this.#e>on*1e3}get#a(){return Date.
now()-Number(sessionStorage.getItem(rn))>Fa*1e3}async#h(t){this.#s||(this.#s=!0,await Vs(t).catch(()=>{}),location.reload())}};var qa=1.5;async function an(){let s=Ye(),t,e=new Promise(o=>t=o),i=vs(()=>u.get("/me"),{onTrouble:()=>t(s)});s&&setTimeout(()=>t(s),qa*1e3);let n=await(s?Promise.
race([i,e]):i);return i.then(o=>{if(o!==n){if(o.id===n.id)return Je(Object.assign(n,o));G(),location.reload()}}),n}async function vs(s,{onTrouble:t=()=>{}}={}){
let e=new Y;for(;;)try{return await s()}catch({status:i}){i===401&&await ja(),t(),await new Promise(n=>setTimeout(n,e.next()*1e3))}}function ja(){return G(),rt(),
new Promise(()=>{})}async function Ha(){let s=new Lt;s.connect(),new Me(r(".update-note"));let[t]=await Promise.all([an(),vs(Ps)]),e=Ti({me:t,socket:s}),i=new De,n=new ie({keepsPanel:d=>d===
"people"&&i.showsPanelBesides}),o=new Ie(r(".sidebar"),e),a=new Le({router:n,...e}),h=new Yt({...e,router:n,shell:i,sidebar:o,conversationView:a,stage:new Pe(r(
".conversation")),slot:new Re(r(".slot"),{router:n,isOverlay:()=>!i.showsPanelBesides,...e}),draftsPage:new Ne(r(".drafts-page"),e)}),c=Ka({app:h,router:n,state:e});
Ga(e),Va(e.reports),Js(),Wa(c),bi(Ua({openers:c,app:h,router:n,shell:i,sidebar:o,conversationView:a})),M.start(),s.listen(),await h.start(),Ws()}function Ua({openers:s,
app:t,router:e,shell:i,sidebar:n,conversationView:o}){return{openers:s,goTo:(a,{unread:h})=>{let c=n.neighbour(a,{unread:h});c&&e.goToRoom(c)},closePanel:()=>{let a=!!e.
address.panel&&!i.showsPanelBesides;return a&&e.up(),a},isInRoom:()=>t.conversation!==null,...o.keys}}function Ka({app:s,router:t,state:e}){let{me:i,rooms:n,directory:o}=e,
a=E=>t.goToRoom(E.id),h=()=>t.go(W),c=E=>t.go({...t.address,panel:E}),d=async E=>{if(E===i.id)return p.account;let $=await n.openDirect([E]);return()=>a($)},m=E=>()=>s.
conversation&&E(s.conversation),p={"create-room":()=>di({rooms:n,onCreated:a}),browse:()=>li({rooms:n,onJoined:a}),jump:()=>mi({onRoom:E=>t.goToRoom(E),onPerson:d,
...e}),"new-message":()=>gi({onOpened:a,...e}),room:m(E=>vi({conversation:E,onLeft:h,onPanel:c,...e})),"add-people":m(E=>se({conversation:E,...e})),section:E=>xi(
{id:E,...e}),invite:()=>ui({room:s.conversation?.room,...e}),account:()=>oi({onChanged:E=>o.take([E]),...e}),keys:()=>x(v("keys"))};return p}function Wa(s){document.
addEventListener("click",({target:t})=>{let e=t.closest("[data-open]");if(!e)return;let i=e.closest("dialog");i&&Xt(i),s[e.dataset.open](e.dataset.subject)})}function Ga({
me:s,directory:t,presence:e}){let i=r(".account-button"),n=()=>{b(r(".avatar",i),s),F(r(".avatar",i),e.of(s.id)),f(r(".account-status",i),dt(s)),f(r(".account-n\
ame",i),g(s))};for(let o of[t,e])o.addEventListener("change",n);n(),r(".app").classList.toggle("may-invite",s.role==="owner"||r(".app").dataset.invites==="every\
body")}function Va(s){s.addEventListener("resolved",({detail:{outcome:t,note:e}})=>{O([l(`report.${t}`),e].filter(Boolean).join(" "))})}Ha();
