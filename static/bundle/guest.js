/* Made by `make bundle` of 26cb69e7cdc13799f116192514f7d03cfdd36c4826d010a31399475b13952904. */
var et=document.documentElement.dataset.language,c=navigator.language.startsWith(et)?navigator.language:document.documentElement.lang,At=new Intl.PluralRules(c),
$t=new Intl.NumberFormat(c),Ct=new Intl.ListFormat(c,{type:"conjunction"}),nt=new Intl.DateTimeFormat(c,{hour:"numeric",minute:"2-digit"}),ot=new Intl.DateTimeFormat(
c,{month:"short",day:"numeric"}),Pt=new Intl.DateTimeFormat(c,{dateStyle:"short"}),st=new Intl.DateTimeFormat(c,{dateStyle:"medium"}),Ft=new Intl.DateTimeFormat(
c,{dateStyle:"full",timeStyle:"short"}),Lt=new Intl.DateTimeFormat(c,{weekday:"long",month:"long",day:"numeric"}),Mt=new Intl.DateTimeFormat(c,{dateStyle:"long"}),
Ut=new Intl.DateTimeFormat(c,{year:"numeric",month:"long"}),rt=new Intl.RelativeTimeFormat(c,{numeric:"auto"}),E={},C=()=>T(document.getElementById("words").href);
async function T(e){let t=await fetch(e);if(!t.ok)throw new Error(`${e}: ${t.status}`);Object.assign(E,await t.json())}function l(e,t={}){return(E[e]??e).replace(
/\{(\w+)\}/g,(o,s)=>t[s]??"")}function f(e){e.code||reportError(e);let t=`error.${e.code}`;return t in E?l(t):l("error.unknown")}var _=e=>nt.format(e);function g(e,t=new Date){let n=at(t,e),o=Math.abs(n)<=1?rt.format(n,"day"):it(e,t).format(e);return l("date.at",{date:o,time:_(e)})}var it=(e,t)=>e.getFullYear()===t.getFullYear()?ot:st,at=(e,t)=>Math.round(($(t)-$(e))/864e5),$=e=>new Date(e.getFullYear(),e.getMonth(),e.getDate());var P=JSON.parse(document.getElementById("late-files").textContent),w=new Map,F=e=>P[e],y=e=>ct(e,t=>import(t));function ct(e,t){if(!w.has(e)){let n=t(P[e]);n.catch(()=>w.delete(e)),w.set(e,n)}return w.get(e)}var d=document.documentElement.dataset.root??"",L=e=>`parley${d}:${e}`,M=(e,t)=>{let n=new URL(d+e,location.href);return n.protocol=n.protocol.replace("http","w\
s"),new WebSocket(n,t)};var i=(e,t=document)=>t.querySelector(e),U=e=>document.getElementById(e).content.firstElementChild.cloneNode(!0);function u(e,t){e.textContent!==t&&(e.textContent=t)}function x(e,t){u(e,t||""),e.hidden=!t}var p=class{tries=0;next(){let t=Math.min(15,.5*2**this.tries);return this.tries+=1,t*(.5+Math.random()/2)}reset(){this.tries=0}};var lt={broken:{next:"reload"},crowded:{next:"reload"},ended:{next:"sign-in",forgets:"everything"},removed:{next:"rooms",forgets:"room"},banned:{next:"rooms",forgets:"\
room"},gone:{next:"rooms",forgets:"room"}},dt={1007:{state:"broken"},1008:{state:"broken"},1009:{state:"broken"},1012:{state:"restarting",spreadSeconds:2},4401:{
state:"ended"},4403:{state:"removed"},4404:{state:"gone"},4409:{state:"crowded"},4429:{state:"too-fast",pauseSeconds:5}},ht={banned:{state:"banned"}},ut=e=>e in
lt;function q(e,t){let n=ht[t]??dt[e]??{state:"reconnecting"};return{...n,again:!ut(n.state)}}var mt="parley.v1",pt=50,D=({status:e})=>e===0||e===429||e>=500,S=class extends EventTarget{#t;#o;#e=null;#r=new p;#s={};#n=new Map;#i=new Map;#c=!0;me=null;name="";state="\
connecting";constructor({session:t,id:n}){super(),this.#t=t,this.#o=n}async open(){for(;;)try{this.me=await this.#t.ask("GET","/me");let{id:t,name:n}=await this.#t.
ask("GET",`/rooms/${encodeURIComponent(this.#o)}`);return[this.#o,this.name]=[t,n],this.#d()}catch(t){if(!D(t))return this.#p(j(t));this.#p("reconnecting"),await new Promise(
n=>setTimeout(n,this.#r.next()*1e3))}}get messages(){return[...this.#n.values(),...this.#i.values()]}get hasOlder(){return this.#c&&this.#n.size>0}async loadOlder(){
let[t]=this.#n.keys(),{items:n,prev:o}=await this.#t.ask("GET",`/rooms/${this.#o}/messages?before=${t}&limit=${pt}`),s=n.filter(Y).map(r=>[r.seq,r]);this.#n=new Map(
[...s,...this.#n]),this.#c=o!==null,this.#a()}async say(t){let n={client_id:crypto.randomUUID(),user:this.me,text:t,at:new Date().toISOString(),state:"pending"};
this.#i.set(n.client_id,n),this.#a(),await this.#l(n)}retry(t){return t.state="pending",this.#a(),this.#l(t)}drop(t){this.#i.delete(t.client_id),this.#a()}async#l(t){
let n=new p;for(;;)try{let o={"Idempotency-Key":t.client_id};this.#m(await this.#t.ask("POST",`/rooms/${this.#o}/messages`,{json:{text:t.text},headers:o}));return}catch(o){
if(!D(o))return Object.assign(t,{state:"failed",code:o.code}),this.#a();await new Promise(s=>setTimeout(s,n.next()*1e3))}}async#d(){try{let{ticket:t}=await this.#t.
ask("POST","/me/tickets"),n=new URLSearchParams({...this.#s,ticket:t}),o=M(`/api/v1/rooms/${this.#o}/ws?${n}`,mt);this.#e=o,o.onmessage=({data:s})=>this.#u(JSON.
parse(s)),o.onclose=({code:s,reason:r})=>this.#h(q(s,r))}catch(t){this.#h(D(t)?{again:!0,state:"reconnecting"}:{state:j(t)})}}#h({again:t,state:n,pauseSeconds:o=0}){
this.#e=null,this.#p(n),t&&setTimeout(()=>this.#d(),(o+this.#r.next())*1e3)}#u(t){t.type==="hello"?this.#s.epoch=t.epoch:t.type==="resync"?(this.#n.clear(),this.#s=
{epoch:t.epoch},this.#a()):t.type==="live"?(this.#r.reset(),this.#p("live"),this.#a()):t.seq!==void 0&&t.at!==void 0&&(this.#s.after=Math.max(this.#s.after??0,t.
seq),this.#f(t))}#f(t){let n=this.#n.get(t.target);if(t.type==="message")this.#m(t);else if(t.type==="edited"&&n)Object.assign(n,{text:t.text,edited_at:t.at});else if(t.
type==="deleted"&&n)Object.assign(n,{text:"",deleted:!0});else if(t.type==="expired")for(let[o]of this.#n)o<t.before&&this.#n.delete(o);t.type!=="message"&&this.#a()}#m(t){
if(t.client_id&&this.#i.delete(t.client_id),Y(t)&&!this.#n.has(t.seq)){let n=t.seq>([...this.#n.keys()].at(-1)??0);this.#n.set(t.seq,t),n||(this.#n=new Map([...this.#n].
sort(([o],[s])=>o-s))),this.state==="live"&&this.dispatchEvent(new CustomEvent("message",{detail:t}))}this.#a()}#p(t){t!==this.state&&(this.state=t,this.dispatchEvent(
new Event("state")))}#a(){this.dispatchEvent(new Event("change"))}},Y=({type:e,thread:t,in_room:n})=>e==="message"&&(!t||n),j=({status:e})=>({401:"ended",403:"r\
emoved",404:"gone"})[e]??"broken";var ft=`${d}/api/v1`,gt="urn:ietf:params:oauth:grant-type:jwt-bearer",b=class{#t;#o=null;#e=null;#r=null;constructor(t){this.#t=t}async ask(t,n,{json:o,headers:s={}}={}){
this.#o||await this.#s();let r=this.#o;try{return await this.#c(t,n,{json:o,headers:s})}catch(a){if(a.status!==401)throw a;return this.#o===r&&await this.#s(),this.#c(
t,n,{json:o,headers:s})}}#s(){return this.#r??=this.#n().finally(()=>this.#r=null),this.#r}async#n(){if(this.#o=null,this.#e)try{return await this.#i({grant_type:"\
refresh_token",refresh_token:this.#e})}catch(o){if(o.status!==401)throw o;this.#e=null}let{assertion:t,access_token:n}=await this.#t.credential();if(t)return this.#i(
{grant_type:gt,assertion:t});if(!n)throw I(401,{code:"unauthenticated"});this.#o=n}async#i(t){let n=await this.#c("POST","/token",{form:t});[this.#o,this.#e]=[n.
access_token,n.refresh_token]}async#c(t,n,{json:o,form:s,headers:r={}}){let a={...r};this.#o&&(a.Authorization=`Bearer ${this.#o}`),o&&(a["Content-Type"]="appli\
cation/json");let h=s?new URLSearchParams(s):o&&JSON.stringify(o),tt={method:t,headers:a,body:h,cache:"no-store",credentials:"omit"},m=await fetch(ft+n,tt).catch(
()=>null);if(!m)throw I(0,{code:"unreachable"});let A=m.status===204?null:await m.json().catch(()=>({}));if(m.ok)return A;throw I(m.status,A)}},I=(e,{code:t,detail:n})=>Object.
assign(new Error(n??t),{status:e,code:t??"unknown"});var wt=/[*_`~[\\<]|&#?\w|^[ \t]*(?:[>#+|-]|:-|\d{1,9}[.)])/mu;var H=e=>wt.test(e);var v=class extends EventTarget{#t=null;get isReady(){return this.#t!==null}render(t){return this.#t?this.#t(t):(this.load().catch(()=>{}),null)}async load(){let{
render:t}=await y("markdown");this.#t||(this.#t=t,this.dispatchEvent(new Event("ready")))}},Zt=new v;var R=String.raw`\s<>"，。；：！？、）】》」』`,G=String.raw`https?:\/\/[^${R}]+|mailto:[^@${R}]{1,64}@[^@${R}]+`,yt=new RegExp(G,"giu"),ee=new RegExp(
G,"iuy"),xt=new Set(`.,;:!?'"*_~`),W=e=>[...e.matchAll(yt)].map(({0:t,index:n})=>[St(t),n]);function St(e){let t=B(e,")")-B(e,"("),n=e.length;for(;n>0;n-=1){let o=e[n-1];if(o===")"&&t>0)t-=1;else if(!xt.has(o))break}return e.slice(0,n)}var B=(e,t)=>e.split(
t).length-1;var bt=/^\/rooms\/([^/]+)(?:\/([1-9]\d*))?\/?$/,J={"/":"rooms","/inbox":"inbox","/threads":"threads","/drafts":"drafts","/scheduled":"scheduled","/saved":"saved",
"/accounts":"accounts","/audit":"audit","/abandoned":"abandoned","/monitor":"monitor","/settings":"settings"};function K({pathname:e,search:t}){if(!e.startsWith(`${d}/`))return null;let n=e.slice(d.length),o=new URLSearchParams(t).get("panel"),[,s,r]=bt.exec(n)??[];return s?
{view:"room",room:kt(s),seq:r?Ot(r):null,panel:o}:J[n]?{view:J[n]}:null}var Ot=e=>Math.min(Number(e),Number.MAX_SAFE_INTEGER);function kt(e){try{return decodeURIComponent(e)}catch{return e}}function z(e){if(!URL.canParse(e))return null;let t=document.createElement("a");return t.href=e,t.tabIndex=-1,Et(t)||(t.rel="noopener noreferrer",t.target="_bla\
nk"),t}var Et=e=>e.origin===location.origin&&K(e)!==null;function V(e){let t=document.createDocumentFragment(),n=0;for(let[o,s]of W(e)){let r=z(o);r?.append(o),t.append(e.slice(n,s),r??o),n=s+o.length}return t.append(
e.slice(n)),t}var Tt=5*6e4,X=60,O=class{#t;#o=i(".embed-messages");#e=i(".embed-scroll");#r=new Map;#s=!1;constructor(t){this.#t=t,t.addEventListener("change",()=>this.#c()),
t.addEventListener("state",()=>this.#u()),this.#e.onscroll=()=>this.#f(),this.#n(),this.#u()}#n(){let t=i(".embed-composer"),n=t.elements.text;t.onsubmit=o=>{o.
preventDefault(),n.value.trim()&&(this.#t.say(n.value),n.value="",this.#m())},n.onkeydown=o=>{o.key!=="Enter"||o.shiftKey||o.isComposing||matchMedia("(pointer: \
coarse)").matches||(o.preventDefault(),t.requestSubmit())}}#i=0;#c(){this.#i||=requestAnimationFrame(()=>{this.#i=0,this.#l()})}#l(){let t=this.#e.scrollHeight-
this.#e.scrollTop-this.#e.clientHeight<X,n=this.#e.scrollHeight-this.#e.scrollTop,o=null,s=this.#t.messages.map(r=>{let a=this.#d(r);return this.#h(a,r,o),o=r,a});
this.#o.replaceChildren(...s),i(".embed-empty").hidden=s.length>0||this.#t.state!=="live",this.#e.scrollTop=t?this.#e.scrollHeight:this.#e.scrollHeight-n}#d(t){
let n=t.seq??t.client_id;return this.#r.has(n)||this.#r.set(n,U("embed-message")),this.#r.get(n)}#h(t,n,o){let s=new Date(n.at),r=o&&o.user.id===n.user.id&&s-new Date(
o.at)<Tt;t.classList.toggle("is-run",!!r),t.classList.toggle("is-own",n.user.id===this.#t.me.id),t.dataset.state=n.state??"sent",u(i(".embed-name",t),n.user.display_name||
n.user.name),x(i(".embed-mark",t),_t(n.user));let a=i("time",t);u(a,_(s)),a.dateTime=n.at,a.title=g(s),x(i(".embed-edited",t),n.edited_at&&!n.deleted?l("message\
.edited"):"");let h=i(".embed-failed",t);h.hidden=n.state!=="failed",h.hidden||(u(i(".embed-why",h),f({code:n.code})),i(".embed-retry",h).onclick=()=>this.#t.retry(
n),i(".embed-drop",h).onclick=()=>this.#t.drop(n)),Dt(i(".embed-text",t),n)}#u(){let{state:t,name:n}=this.#t;u(i(".embed-title"),n),document.body.dataset.state=
t,x(i(".embed-status"),t==="live"?"":l(t==="ended"?"embed.ended":`status.${t}`))}async#f(){this.#e.scrollTop>X||this.#s||!this.#t.hasOlder||(this.#s=!0,await this.#t.
loadOlder().catch(()=>{}),this.#s=!1)}#m(){requestAnimationFrame(()=>this.#e.scrollTop=this.#e.scrollHeight)}},_t=({bot:e,guest:t})=>e?l("bot.mark"):t?l("guest.\
mark"):"";function Dt(e,{text:t,deleted:n}){let o=n?l("message.deleted"):t;e.dataset.text!==o&&(e.dataset.text=o,e.classList.toggle("is-deleted",!!n),e.replaceChildren(
V(o)),Q(e),!n&&H(o)&&It(e,o))}async function It(e,t){let o=(await y("markdown").catch(()=>null))?.render(t);!o||e.dataset.text!==t||(e.classList.toggle("has-blo\
cks",o.hasBlocks),e.replaceChildren(o.nodes),Q(e))}function Q(e){for(let t of e.querySelectorAll("a"))Object.assign(t,{target:"_blank",rel:"noopener noreferrer"})}var vt=new Set(["ended","removed","banned","gone"]),N=i(".guest-door"),k=L(`guest:${N.dataset.code}`);async function Rt(){await Promise.all([C(),T(F("words"))]);
let e=JSON.parse(localStorage.getItem(k));if(e&&Date.parse(e.expires_at)>Date.now())return Z(e);localStorage.removeItem(k);let t=i(".guest-until");if(!t)return;
t.textContent=g(new Date(t.dateTime));let n=i(".guest-form");n.hidden=!1,n.elements.display_name.focus(),n.onsubmit=o=>{o.preventDefault(),Nt(n)}}async function Nt(e){
let t=i(".form-error",e),n=i("button",e);n.disabled=!0;let o=JSON.stringify({code:N.dataset.code,display_name:e.elements.display_name.value}),s={method:"POST",headers:{
"Content-Type":"application/json"},body:o,credentials:"omit"},r=await fetch(`${d}/api/v1/guests`,s).catch(()=>null),a=await r?.json().catch(()=>null);if(n.disabled=
!1,t.hidden=r?.ok===!0,!r?.ok)return t.textContent=f({code:a?.code??"unreachable"});localStorage.setItem(k,JSON.stringify(a)),Z(a)}async function Z({token:e,room:t}){
N.hidden=!0,i(".embed").hidden=!1;let n=async()=>({access_token:e}),o=new S({session:new b({credential:n}),id:t});new O(o),o.addEventListener("state",()=>vt.has(
o.state)&&localStorage.removeItem(k)),await o.open()}Rt();
