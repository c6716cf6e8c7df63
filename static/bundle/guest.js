/* Made by `make bundle` of 0f2619f517faec11b9e8b8c5c2c36d18a2fc0e98da3f0e87af198bc891572b35. */
var et=document.documentElement.dataset.language,c=navigator.language.startsWith(et)?navigator.language:document.documentElement.lang,At=new Intl.PluralRules(c),
$t=new Intl.NumberFormat(c),Ct=new Intl.ListFormat(c,{type:"conjunction"}),nt=new Intl.DateTimeFormat(c,{hour:"numeric",minute:"2-digit"}),st=new Intl.DateTimeFormat(
c,{month:"short",day:"numeric"}),Pt=new Intl.DateTimeFormat(c,{dateStyle:"short"}),ot=new Intl.DateTimeFormat(c,{dateStyle:"medium"}),Ft=new Intl.DateTimeFormat(
c,{dateStyle:"full",timeStyle:"short"}),Lt=new Intl.DateTimeFormat(c,{weekday:"long",month:"long",day:"numeric"}),Mt=new Intl.DateTimeFormat(c,{dateStyle:"long"}),
Ut=new Intl.DateTimeFormat(c,{year:"numeric",month:"long"}),rt=new Intl.RelativeTimeFormat(c,{numeric:"auto"}),E={},C=()=>T(document.getElementById("words").href);
async function T(e){let t=await fetch(e);if(!t.ok)throw new Error(`${e}: ${t.status}`);Object.assign(E,await t.json())}function l(e,t={}){return(E[e]??e).replace(
/\{(\w+)\}/g,(s,o)=>t[o]??"")}function f(e){e.code||reportError(e);let t=`error.${e.code}`;return t in E?l(t):l("error.unknown")}var _=e=>nt.format(e);function g(e,t=new Date){let n=at(t,e),s=Math.abs(n)<=1?rt.format(n,"day"):it(e,t).format(e);return l("date.at",{date:s,time:_(e)})}var it=(e,t)=>e.getFullYear()===t.getFullYear()?st:ot,at=(e,t)=>Math.round(($(t)-$(e))/864e5),$=e=>new Date(e.getFullYear(),e.getMonth(),e.getDate());var P=JSON.parse(document.getElementById("late-files").textContent),w=new Map,F=e=>P[e],y=e=>ct(e,t=>import(t));function ct(e,t){if(!w.has(e)){let n=t(P[e]);n.catch(()=>w.delete(e)),w.set(e,n)}return w.get(e)}var d=document.documentElement.dataset.root??"",L=e=>`parley${d}:${e}`,M=(e,t)=>{let n=new URL(d+e,location.href);return n.protocol=n.protocol.replace("http","w\
s"),new WebSocket(n,t)};var i=(e,t=document)=>t.querySelector(e),U=e=>document.getElementById(e).content.firstElementChild.cloneNode(!0);function u(e,t){e.textContent!==t&&(e.textContent=t)}function x(e,t){u(e,t||""),e.hidden=!t}var p=class{tries=0;next(){let t=Math.min(15,.5*2**this.tries);return this.tries+=1,t*(.5+Math.random()/2)}reset(){this.tries=0}};var lt={broken:{next:"reload"},crowded:{next:"reload"},ended:{next:"sign-in",forgets:"everything"},removed:{next:"rooms",forgets:"room"},banned:{next:"rooms",forgets:"\
room"},gone:{next:"rooms",forgets:"room"}},dt={1007:{state:"broken"},1008:{state:"broken"},1009:{state:"broken"},1012:{state:"restarting",spreadSeconds:2},4401:{
state:"ended"},4403:{state:"removed"},4404:{state:"gone"},4409:{state:"crowded"},4429:{state:"too-fast",pauseSeconds:5}},ht={banned:{state:"banned"}},ut=e=>e in
lt;function q(e,t){let n=ht[t]??dt[e]??{state:"reconnecting"};return{...n,again:!ut(n.state)}}var mt="parley.v1",pt=50,D=({status:e})=>e===0||e===429||e>=500,S=class extends EventTarget{#t;#s;#e=null;#o=new p;#r=!1;#a={};#n=new Map;#i=new Map;#u=!0;me=null;name="";state="\
connecting";constructor({session:t,id:n}){super(),this.#t=t,this.#s=n}async open(){for(;;)try{this.me=await this.#t.ask("GET","/me");let{id:t,name:n}=await this.#t.
ask("GET",`/rooms/${encodeURIComponent(this.#s)}`);return[this.#s,this.name]=[t,n],this.#l()}catch(t){if(!D(t))return this.#h(j(t));this.#h("reconnecting"),await new Promise(
n=>setTimeout(n,this.#o.next()*1e3))}}get messages(){return[...this.#n.values(),...this.#i.values()]}get hasOlder(){return this.#u&&this.#n.size>0}async loadOlder(){
let[t]=this.#n.keys(),{items:n,prev:s}=await this.#t.ask("GET",`/rooms/${this.#s}/messages?before=${t}&limit=${pt}`),o=n.filter(Y).map(r=>[r.seq,r]);this.#n=new Map(
[...o,...this.#n]),this.#u=s!==null,this.#c()}async say(t){let n={client_id:crypto.randomUUID(),user:this.me,text:t,at:new Date().toISOString(),state:"pending"};
this.#i.set(n.client_id,n),this.#c(),await this.#m(n)}retry(t){return t.state="pending",this.#c(),this.#m(t)}drop(t){this.#i.delete(t.client_id),this.#c()}async#m(t){
let n=new p;for(;;)try{let s={"Idempotency-Key":t.client_id};this.#g(await this.#t.ask("POST",`/rooms/${this.#s}/messages`,{json:{text:t.text},headers:s}));return}catch(s){
if(!D(s))return Object.assign(t,{state:"failed",code:s.code}),this.#c();await new Promise(o=>setTimeout(o,n.next()*1e3))}}async#l(){try{let{ticket:t}=await this.#t.
ask("POST","/me/tickets"),n=new URLSearchParams({...this.#a,ticket:t}),s=M(`/api/v1/rooms/${this.#s}/ws?${n}`,mt);this.#e=s,s.onmessage=({data:o})=>this.#p(JSON.
parse(o)),s.onclose=({code:o,reason:r})=>this.#d(q(o,r))}catch(t){this.#d(D(t)?{again:!0,state:"reconnecting"}:{state:j(t)})}}#d({again:t,state:n,pauseSeconds:s=0}){
if(this.#e=null,n==="ended"&&!this.#r){this.#r=!0,this.#t.drop(),this.#h("reconnecting"),this.#l();return}this.#h(n),t&&setTimeout(()=>this.#l(),(s+this.#o.next())*
1e3)}#p(t){t.type==="hello"?this.#a.epoch=t.epoch:t.type==="resync"?(this.#n.clear(),this.#a={epoch:t.epoch},this.#c()):t.type==="live"?(this.#o.reset(),this.#r=
!1,this.#h("live"),this.#c()):t.seq!==void 0&&t.at!==void 0&&(this.#a.after=Math.max(this.#a.after??0,t.seq),this.#f(t))}#f(t){let n=this.#n.get(t.target);if(t.
type==="message")this.#g(t);else if(t.type==="edited"&&n)Object.assign(n,{text:t.text,edited_at:t.at});else if(t.type==="deleted"&&n)Object.assign(n,{text:"",deleted:!0});else if(t.
type==="expired")for(let[s]of this.#n)s<t.before&&this.#n.delete(s);t.type!=="message"&&this.#c()}#g(t){if(t.client_id&&this.#i.delete(t.client_id),Y(t)&&!this.#n.
has(t.seq)){let n=t.seq>([...this.#n.keys()].at(-1)??0);this.#n.set(t.seq,t),n||(this.#n=new Map([...this.#n].sort(([s],[o])=>s-o))),this.state==="live"&&this.dispatchEvent(
new CustomEvent("message",{detail:t}))}this.#c()}#h(t){t!==this.state&&(this.state=t,this.dispatchEvent(new Event("state")))}#c(){this.dispatchEvent(new Event("\
change"))}},Y=({type:e,thread:t,in_room:n})=>e==="message"&&(!t||n),j=({status:e})=>({401:"ended",403:"removed",404:"gone"})[e]??"broken";var ft=`${d}/api/v1`,gt="urn:ietf:params:oauth:grant-type:jwt-bearer",b=class{#t;#s=null;#e=null;#o=null;constructor(t){this.#t=t}async ask(t,n,{json:s,headers:o={}}={}){
this.#s||await this.#r();let r=this.#s;try{return await this.#i(t,n,{json:s,headers:o})}catch(a){if(a.status!==401)throw a;return(!this.#s||this.#s===r)&&await this.#r(),
this.#i(t,n,{json:s,headers:o})}}drop(){this.#s=null}#r(){return this.#o??=this.#a().finally(()=>this.#o=null),this.#o}async#a(){if(this.#s=null,this.#e)try{return await this.#n(
{grant_type:"refresh_token",refresh_token:this.#e})}catch(s){if(s.status!==401)throw s;this.#e=null}let{assertion:t,access_token:n}=await this.#t.credential();if(t)
return this.#n({grant_type:gt,assertion:t});if(!n)throw I(401,{code:"unauthenticated"});this.#s=n}async#n(t){let n=await this.#i("POST","/token",{form:t});[this.#s,
this.#e]=[n.access_token,n.refresh_token]}async#i(t,n,{json:s,form:o,headers:r={}}){let a={...r};this.#s&&(a.Authorization=`Bearer ${this.#s}`),s&&(a["Content-T\
ype"]="application/json");let h=o?new URLSearchParams(o):s&&JSON.stringify(s),tt={method:t,headers:a,body:h,cache:"no-store",credentials:"omit"},m=await fetch(ft+
n,tt).catch(()=>null);if(!m)throw I(0,{code:"unreachable"});let A=m.status===204?null:await m.json().catch(()=>({}));if(m.ok)return A;throw I(m.status,A)}},I=(e,{
code:t,detail:n})=>Object.assign(new Error(n??t),{status:e,code:t??"unknown"});var wt=/[*_`~[\\<]|&#?\w|^[ \t]*(?:[>#+|-]|:-|\d{1,9}[.)])/mu;var H=e=>wt.test(e);var v=class extends EventTarget{#t=null;get isReady(){return this.#t!==null}render(t){return this.#t?this.#t(t):(this.load().catch(()=>{}),null)}async load(){let{
render:t}=await y("markdown");this.#t||(this.#t=t,this.dispatchEvent(new Event("ready")))}},Zt=new v;var R=String.raw`\s<>"，。；：！？、）】》」』`,G=String.raw`https?:\/\/[^${R}]+|mailto:[^@${R}]{1,64}@[^@${R}]+`,yt=new RegExp(G,"giu"),ee=new RegExp(
G,"iuy"),xt=new Set(`.,;:!?'"*_~`),W=e=>[...e.matchAll(yt)].map(({0:t,index:n})=>[St(t),n]);function St(e){let t=B(e,")")-B(e,"("),n=e.length;for(;n>0;n-=1){let s=e[n-1];if(s===")"&&t>0)t-=1;else if(!xt.has(s))break}return e.slice(0,n)}var B=(e,t)=>e.split(
t).length-1;var bt=/^\/rooms\/([^/]+)(?:\/([1-9]\d*))?\/?$/,J={"/":"rooms","/inbox":"inbox","/threads":"threads","/drafts":"drafts","/scheduled":"scheduled","/saved":"saved",
"/accounts":"accounts","/audit":"audit","/abandoned":"abandoned","/monitor":"monitor","/settings":"settings"};function K({pathname:e,search:t}){if(!e.startsWith(`${d}/`))return null;let n=e.slice(d.length),s=new URLSearchParams(t).get("panel"),[,o,r]=bt.exec(n)??[];return o?
{view:"room",room:kt(o),seq:r?Ot(r):null,panel:s}:J[n]?{view:J[n]}:null}var Ot=e=>Math.min(Number(e),Number.MAX_SAFE_INTEGER);function kt(e){try{return decodeURIComponent(e)}catch{return e}}function z(e){if(!URL.canParse(e))return null;let t=document.createElement("a");return t.href=e,t.tabIndex=-1,Et(t)||(t.rel="noopener noreferrer",t.target="_bla\
nk"),t}var Et=e=>e.origin===location.origin&&K(e)!==null;function V(e){let t=document.createDocumentFragment(),n=0;for(let[s,o]of W(e)){let r=z(s);r?.append(s),t.append(e.slice(n,o),r??s),n=o+s.length}return t.append(
e.slice(n)),t}var Tt=5*6e4,X=60,O=class{#t;#s=i(".embed-messages");#e=i(".embed-scroll");#o=new Map;#r=!1;constructor(t){this.#t=t,t.addEventListener("change",()=>this.#i()),
t.addEventListener("state",()=>this.#d()),this.#e.onscroll=()=>this.#p(),this.#a(),this.#d()}#a(){let t=i(".embed-composer"),n=t.elements.text;t.onsubmit=s=>{s.
preventDefault(),n.value.trim()&&(this.#t.say(n.value),n.value="",this.#f())},n.onkeydown=s=>{s.key!=="Enter"||s.shiftKey||s.isComposing||matchMedia("(pointer: \
coarse)").matches||(s.preventDefault(),t.requestSubmit())}}#n=0;#i(){this.#n||=requestAnimationFrame(()=>{this.#n=0,this.#u()})}#u(){let t=this.#e.scrollHeight-
this.#e.scrollTop-this.#e.clientHeight<X,n=this.#e.scrollHeight-this.#e.scrollTop,s=null,o=this.#t.messages.map(r=>{let a=this.#m(r);return this.#l(a,r,s),s=r,a});
this.#s.replaceChildren(...o),i(".embed-empty").hidden=o.length>0||this.#t.state!=="live",this.#e.scrollTop=t?this.#e.scrollHeight:this.#e.scrollHeight-n}#m(t){
let n=t.seq??t.client_id;return this.#o.has(n)||this.#o.set(n,U("embed-message")),this.#o.get(n)}#l(t,n,s){let o=new Date(n.at),r=s&&s.user.id===n.user.id&&o-new Date(
s.at)<Tt;t.classList.toggle("is-run",!!r),t.classList.toggle("is-own",n.user.id===this.#t.me.id),t.dataset.state=n.state??"sent",u(i(".embed-name",t),n.user.display_name||
n.user.name),x(i(".embed-mark",t),_t(n.user));let a=i("time",t);u(a,_(o)),a.dateTime=n.at,a.title=g(o),x(i(".embed-edited",t),n.edited_at&&!n.deleted?l("message\
.edited"):"");let h=i(".embed-failed",t);h.hidden=n.state!=="failed",h.hidden||(u(i(".embed-why",h),f({code:n.code})),i(".embed-retry",h).onclick=()=>this.#t.retry(
n),i(".embed-drop",h).onclick=()=>this.#t.drop(n)),Dt(i(".embed-text",t),n)}#d(){let{state:t,name:n}=this.#t;u(i(".embed-title"),n),document.body.dataset.state=
t,x(i(".embed-status"),t==="live"?"":l(t==="ended"?"embed.ended":`status.${t}`))}async#p(){this.#e.scrollTop>X||this.#r||!this.#t.hasOlder||(this.#r=!0,await this.#t.
loadOlder().catch(()=>{}),this.#r=!1)}#f(){requestAnimationFrame(()=>this.#e.scrollTop=this.#e.scrollHeight)}},_t=({bot:e,guest:t})=>e?l("bot.mark"):t?l("guest.\
mark"):"";function Dt(e,{text:t,deleted:n}){let s=n?l("message.deleted"):t;e.dataset.text!==s&&(e.dataset.text=s,e.classList.toggle("is-deleted",!!n),e.replaceChildren(
V(s)),Q(e),!n&&H(s)&&It(e,s))}async function It(e,t){let s=(await y("markdown").catch(()=>null))?.render(t);!s||e.dataset.text!==t||(e.classList.toggle("has-blo\
cks",s.hasBlocks),e.replaceChildren(s.nodes),Q(e))}function Q(e){for(let t of e.querySelectorAll("a"))Object.assign(t,{target:"_blank",rel:"noopener noreferrer"})}var vt=new Set(["ended","removed","banned","gone"]),N=i(".guest-door"),k=L(`guest:${N.dataset.code}`);async function Rt(){await Promise.all([C(),T(F("words"))]);
let e=JSON.parse(localStorage.getItem(k));if(e&&Date.parse(e.expires_at)>Date.now())return Z(e);localStorage.removeItem(k);let t=i(".guest-until");if(!t)return;
t.textContent=g(new Date(t.dateTime));let n=i(".guest-form");n.hidden=!1,n.elements.display_name.focus(),n.onsubmit=s=>{s.preventDefault(),Nt(n)}}async function Nt(e){
let t=i(".form-error",e),n=i("button",e);n.disabled=!0;let s=JSON.stringify({code:N.dataset.code,display_name:e.elements.display_name.value}),o={method:"POST",headers:{
"Content-Type":"application/json"},body:s,credentials:"omit"},r=await fetch(`${d}/api/v1/guests`,o).catch(()=>null),a=await r?.json().catch(()=>null);if(n.disabled=
!1,t.hidden=r?.ok===!0,!r?.ok)return t.textContent=f({code:a?.code??"unreachable"});localStorage.setItem(k,JSON.stringify(a)),Z(a)}async function Z({token:e,room:t}){
N.hidden=!0,i(".embed").hidden=!1;let n=async()=>({access_token:e}),s=new S({session:new b({credential:n}),id:t});new O(s),s.addEventListener("state",()=>vt.has(
s.state)&&localStorage.removeItem(k)),await s.open()}Rt();
