/* Made by `make bundle` of 691f00fd14483fe0ad50a051d5f5baadd472ea90c87e49565578268a2c73eb5a. */
var P={broken:{next:"reload"},crowded:{next:"reload"},ended:{next:"sign-in",forgets:"everything"},removed:{next:"rooms",forgets:"room"},banned:{next:"rooms",forgets:"\
room"},gone:{next:"rooms",forgets:"room"}},ct={1007:{state:"broken"},1008:{state:"broken"},1009:{state:"broken"},1012:{state:"restarting",spreadSeconds:2},4401:{
state:"ended"},4403:{state:"removed"},4404:{state:"gone"},4409:{state:"crowded"},4429:{state:"too-fast",pauseSeconds:5}},lt={banned:{state:"banned"}},_=e=>e in P,
F=e=>P[e]?.forgets==="room";function L(e,t){let n=lt[t]??ct[e]??{state:"reconnecting"};return{...n,again:!_(n.state)}}var dt=document.documentElement.dataset.language,c=navigator.language.startsWith(dt)?navigator.language:document.documentElement.lang,Yt=new Intl.PluralRules(c),
Bt=new Intl.NumberFormat(c),Gt=new Intl.ListFormat(c,{type:"conjunction"}),ut=new Intl.DateTimeFormat(c,{hour:"numeric",minute:"2-digit"}),ht=new Intl.DateTimeFormat(
c,{month:"short",day:"numeric"}),Wt=new Intl.DateTimeFormat(c,{dateStyle:"short"}),mt=new Intl.DateTimeFormat(c,{dateStyle:"medium"}),Jt=new Intl.DateTimeFormat(
c,{dateStyle:"full",timeStyle:"short"}),Kt=new Intl.DateTimeFormat(c,{weekday:"long",month:"long",day:"numeric"}),Vt=new Intl.DateTimeFormat(c,{dateStyle:"long"}),
zt=new Intl.DateTimeFormat(c,{year:"numeric",month:"long"}),pt=new Intl.RelativeTimeFormat(c,{numeric:"auto"}),k={},U=()=>T(document.getElementById("words").href);
async function T(e){let t=await fetch(e);if(!t.ok)throw new Error(`${e}: ${t.status}`);Object.assign(k,await t.json())}function l(e,t={}){return(k[e]??e).replace(
/\{(\w+)\}/g,(o,s)=>t[s]??"")}function g(e){e.code||reportError(e);let t=`error.${e.code}`;return t in k?l(t):l("error.unknown")}var D=e=>ut.format(e);function w(e,t=new Date){let n=gt(t,e),o=Math.abs(n)<=1?pt.format(n,"day"):ft(e,t).format(e);return l("date.at",{date:o,time:D(e)})}var ft=(e,t)=>e.getFullYear()===t.getFullYear()?ht:mt,gt=(e,t)=>Math.round((M(t)-M(e))/864e5),M=e=>new Date(e.getFullYear(),e.getMonth(),e.getDate());var j=JSON.parse(document.getElementById("late-files").textContent),x=new Map,q=e=>j[e],y=e=>wt(e,t=>import(t));function wt(e,t){if(!x.has(e)){let n=t(j[e]);n.catch(()=>x.delete(e)),x.set(e,n)}return x.get(e)}var d=document.documentElement.dataset.root??"",H=e=>`parley${d}:${e}`,Y=(e,t)=>{let n=new URL(d+e,location.href);return n.protocol=n.protocol.replace("http","w\
s"),new WebSocket(n,t)};var r=(e,t=document)=>t.querySelector(e),B=e=>document.getElementById(e).content.firstElementChild.cloneNode(!0);function h(e,t){e.textContent!==t&&(e.textContent=t)}function p(e,t){h(e,t||""),e.hidden=!t}var f=class{tries=0;next(){let t=Math.min(15,.5*2**this.tries);return this.tries+=1,t*(.5+Math.random()/2)}reset(){this.tries=0}};var xt="parley.v1",yt=50,I=({status:e})=>e===0||e===429||e>=500,S=class extends EventTarget{#t;#o;#n=null;#s=new f;#r=!1;#a={};#e=new Map;#i=new Map;#u=!0;me=null;name="";state="\
connecting";constructor({session:t,id:n}){super(),this.#t=t,this.#o=n}async open(){for(;;)try{this.me=await this.#t.ask("GET","/me");let{id:t,name:n}=await this.#t.
ask("GET",`/rooms/${encodeURIComponent(this.#o)}`);return[this.#o,this.name]=[t,n],this.#l()}catch(t){if(!I(t))return this.#d(W(t));this.#d("reconnecting"),await new Promise(
n=>setTimeout(n,this.#s.next()*1e3))}}get messages(){return[...this.#e.values(),...this.#i.values()]}message(t){return this.#e.get(t)}get hasOlder(){return this.#u&&
this.#e.size>0}async loadOlder(){let[t]=this.#e.keys(),{items:n,prev:o}=await this.#t.ask("GET",`/rooms/${this.#o}/messages?before=${t}&limit=${yt}`),s=n.filter(
G).map(i=>[i.seq,i]);this.#e=new Map([...s,...this.#e]),this.#u=o!==null,this.#c()}async say(t){let n={client_id:crypto.randomUUID(),user:this.me,text:t,at:new Date().
toISOString(),state:"pending"};this.#i.set(n.client_id,n),this.#c(),await this.#h(n)}retry(t){return t.state="pending",this.#c(),this.#h(t)}drop(t){this.#i.delete(
t.client_id),this.#c()}async#h(t){let n=new f;for(;;)try{let o={"Idempotency-Key":t.client_id};this.#f(await this.#t.ask("POST",`/rooms/${this.#o}/messages`,{json:{
text:t.text},headers:o}));return}catch(o){if(!I(o))return Object.assign(t,{state:"failed",code:o.code}),this.#c();await new Promise(s=>setTimeout(s,n.next()*1e3))}}async#l(){
try{let{ticket:t}=await this.#t.ask("POST","/me/tickets"),n=new URLSearchParams({...this.#a,ticket:t}),o=Y(`/api/v1/rooms/${this.#o}/ws?${n}`,xt);this.#n=o,o.onmessage=
({data:s})=>this.#p(JSON.parse(s)),o.onclose=({code:s,reason:i})=>this.#m(L(s,i))}catch(t){this.#m(I(t)?{again:!0,state:"reconnecting"}:{state:W(t)})}}#m({again:t,
state:n,pauseSeconds:o=0}){if(this.#n=null,n==="ended"&&!this.#r){this.#r=!0,this.#t.drop(),this.#d("reconnecting"),this.#l();return}this.#d(n),t&&setTimeout(()=>this.#l(),
(o+this.#s.next())*1e3)}#p(t){t.type==="hello"?this.#a.epoch=t.epoch:t.type==="resync"?(this.#e.clear(),this.#a={epoch:t.epoch},this.#c()):t.type==="live"?(this.#s.
reset(),this.#r=!1,this.#d("live"),this.#c()):t.seq!==void 0&&t.at!==void 0&&(this.#a.after=Math.max(this.#a.after??0,t.seq),this.#g(t))}#g(t){let n=this.#e.get(
t.target);if(t.type==="message")this.#f(t);else if(t.type==="edited"&&n)Object.assign(n,{text:t.text,edited_at:t.at});else if(t.type==="deleted"&&n)Object.assign(
n,{text:"",deleted:!0});else if(t.type==="expired")for(let[o]of this.#e)o<t.before&&this.#e.delete(o);t.type!=="message"&&this.#c()}#f(t){if(t.client_id&&this.#i.
delete(t.client_id),G(t)&&!this.#e.has(t.seq)){let n=t.seq>([...this.#e.keys()].at(-1)??0);this.#e.set(t.seq,t),n||(this.#e=new Map([...this.#e].sort(([o],[s])=>o-
s))),this.state==="live"&&this.dispatchEvent(new CustomEvent("message",{detail:t}))}this.#c()}#d(t){t!==this.state&&(this.state=t,this.dispatchEvent(new Event("\
state")))}#c(){this.dispatchEvent(new Event("change"))}},G=({type:e,thread:t,in_room:n})=>e==="message"&&(!t||n),W=({status:e})=>({401:"ended",403:"removed",404:"\
gone"})[e]??"broken";var St=`${d}/api/v1`,Ot="urn:ietf:params:oauth:grant-type:jwt-bearer",O=class{#t;#o=null;#n=null;#s=null;constructor(t){this.#t=t}async ask(t,n,{json:o,headers:s={}}={}){
this.#o||await this.#r();let i=this.#o;try{return await this.#i(t,n,{json:o,headers:s})}catch(a){if(a.status!==401)throw a;return(!this.#o||this.#o===i)&&await this.#r(),
this.#i(t,n,{json:o,headers:s})}}drop(){this.#o=null}#r(){return this.#s??=this.#a().finally(()=>this.#s=null),this.#s}async#a(){if(this.#o=null,this.#n)try{return await this.#e(
{grant_type:"refresh_token",refresh_token:this.#n})}catch(o){if(o.status!==401)throw o;this.#n=null}let{assertion:t,access_token:n}=await this.#t.credential();if(t)
return this.#e({grant_type:Ot,assertion:t});if(!n)throw R(401,{code:"unauthenticated"});this.#o=n}async#e(t){let n=await this.#i("POST","/token",{form:t});[this.#o,
this.#n]=[n.access_token,n.refresh_token]}async#i(t,n,{json:o,form:s,headers:i={}}){let a={...i};this.#o&&(a.Authorization=`Bearer ${this.#o}`),o&&(a["Content-T\
ype"]="application/json");let u=s?new URLSearchParams(s):o&&JSON.stringify(o),at={method:t,headers:a,body:u,cache:"no-store",credentials:"omit"},m=await fetch(St+
n,at).catch(()=>null);if(!m)throw R(0,{code:"unreachable"});let N=m.status===204?null:await m.json().catch(()=>({}));if(m.ok)return N;throw R(m.status,N)}},R=(e,{
code:t,detail:n})=>Object.assign(new Error(n??t),{status:e,code:t??"unknown"});var Et=/[*_`~[\\<]|&#?\w|^[ \t]*(?:[>#+|-]|:-|\d{1,9}[.)])/mu,bt=/!?\[([^[\]\n]{1,200})\]\([^()\s]{1,500}\)/gu,_t=/^[ \t]*(?:#{1,6}|>|[-+*])[ \t]+|^[ \t]*(?:`{3,}|~{3,}).*$/gmu,
kt=/\*\*|~~|`/gu,Tt=/(?<![\p{L}\p{N}_*])[*_]{1,2}(?=\S)|(?<=\S)[*_]{1,2}(?![\p{L}\p{N}_*])/gu,A=e=>Et.test(e);function J(e){return A(e)?e.replace(bt,"$1").replace(
_t,"").replace(kt,"").replace(Tt,""):e}var $=class extends EventTarget{#t=null;get isReady(){return this.#t!==null}render(t){return this.#t?this.#t(t):(this.load().
catch(()=>{}),null)}async load(){let{render:t}=await y("markdown");this.#t||(this.#t=t,this.dispatchEvent(new Event("ready")))}},le=new $;var v=String.raw`\s<>"，。；：！？、）】》」』`,V=String.raw`https?:\/\/[^${v}]+|mailto:[^@${v}]{1,64}@[^@${v}]+`,Dt=new RegExp(V,"giu"),ue=new RegExp(
V,"iuy"),It=new Set(`.,;:!?'"*_~`),z=e=>[...e.matchAll(Dt)].map(({0:t,index:n})=>[Rt(t),n]);function Rt(e){let t=K(e,")")-K(e,"("),n=e.length;for(;n>0;n-=1){let o=e[n-1];if(o===")"&&t>0)t-=1;else if(!It.has(o))break}return e.slice(0,n)}var K=(e,t)=>e.split(
t).length-1;var $t=/^\/rooms\/([^/]+)(?:\/([1-9]\d*))?\/?$/,X={"/":"rooms","/inbox":"inbox","/threads":"threads","/drafts":"drafts","/scheduled":"scheduled","/saved":"saved",
"/share":"share","/accounts":"accounts","/audit":"audit","/abandoned":"abandoned","/monitor":"monitor","/settings":"settings"};function Q({pathname:e,search:t}){if(!e.startsWith(`${d}/`))return null;let n=e.slice(d.length),o=new URLSearchParams(t).get("panel"),[,s,i]=$t.exec(n)??[];return s?
{view:"room",room:vt(s),seq:i?At(i):null,panel:o}:X[n]?{view:X[n]}:null}var At=e=>Math.min(Number(e),Number.MAX_SAFE_INTEGER);function vt(e){try{return decodeURIComponent(e)}catch{return e}}function Z(e){if(!URL.canParse(e))return null;let t=document.createElement("a");return t.href=e,t.tabIndex=-1,Ct(t)||(t.rel="noopener noreferrer",t.target="_bla\
nk"),t}var Ct=e=>e.origin===location.origin&&Q(e)!==null;function tt(e){let t=document.createDocumentFragment(),n=0;for(let[o,s]of z(e)){let i=Z(o);i?.append(o),t.append(e.slice(n,s),i??o),n=s+o.length}return t.append(
e.slice(n)),t}var et=140;function nt(e){let t=J(e).trim().split(`
`)[0];return t.length>et?`${t.slice(0,et)}…`:t}var Nt=5*6e4,ot=60,E=class{#t;#o=r(".embed-messages");#n=r(".embed-scroll");#s=new Map;#r=!1;constructor(t){this.#t=t,t.addEventListener("change",()=>this.#i()),
t.addEventListener("state",()=>this.#p()),this.#n.onscroll=()=>this.#g(),this.#a(),this.#p()}#a(){let t=r(".embed-composer"),n=t.elements.text;t.onsubmit=o=>{o.
preventDefault(),n.value.trim()&&(this.#t.say(n.value),n.value="",this.#f())},n.onkeydown=o=>{o.key!=="Enter"||o.shiftKey||o.isComposing||matchMedia("(pointer: \
coarse)").matches||(o.preventDefault(),t.requestSubmit())}}#e=0;#i(){this.#e||=requestAnimationFrame(()=>{this.#e=0,this.#u()})}#u(){let t=this.#n.scrollHeight-
this.#n.scrollTop-this.#n.clientHeight<ot,n=this.#n.scrollHeight-this.#n.scrollTop,o=null,s=this.#t.messages.map(i=>{let a=this.#h(i);return this.#l(a,i,o),o=i,
a});this.#o.replaceChildren(...s),r(".embed-empty").hidden=s.length>0||this.#t.state!=="live",this.#n.scrollTop=t?this.#n.scrollHeight:this.#n.scrollHeight-n}#h(t){
let n=t.seq??t.client_id;return this.#s.has(n)||this.#s.set(n,B("embed-message")),this.#s.get(n)}#l(t,n,o){let s=new Date(n.at),i=o&&o.user.id===n.user.id&&s-new Date(
o.at)<Nt;t.classList.toggle("is-run",!!i),t.classList.toggle("is-own",n.user.id===this.#t.me.id),t.dataset.state=n.state??"sent",h(r(".embed-name",t),st(n.user)),
p(r(".embed-mark",t),Pt(n.user));let a=r("time",t);h(a,D(s)),a.dateTime=n.at,a.title=w(s),p(r(".embed-edited",t),n.edited_at&&!n.deleted?l("message.edited"):"");
let u=r(".embed-failed",t);u.hidden=n.state!=="failed",u.hidden||(h(r(".embed-why",u),g({code:n.code})),r(".embed-retry",u).onclick=()=>this.#t.retry(n),r(".emb\
ed-drop",u).onclick=()=>this.#t.drop(n)),p(r(".embed-quote",t),this.#m(n)),Ft(r(".embed-text",t),n),Mt(r(".embed-options",t),n)}#m({quote:t,deleted:n}){let o=!n&&
this.#t.message(t);return o&&`${st(o.user)}: ${o.deleted?l("message.deleted"):nt(o.text)}`}#p(){let{state:t,name:n}=this.#t;h(r(".embed-title"),n),document.body.
dataset.state=t;for(let o of r(".embed-composer").elements)o.disabled=_(t);p(r(".embed-status"),t==="live"?"":l(t==="ended"?"embed.ended":`status.${t}`))}async#g(){
this.#n.scrollTop>ot||this.#r||!this.#t.hasOlder||(this.#r=!0,await this.#t.loadOlder().catch(()=>{}),this.#r=!1)}#f(){requestAnimationFrame(()=>this.#n.scrollTop=
this.#n.scrollHeight)}},st=({display_name:e,name:t})=>e||t,Pt=({bot:e,guest:t})=>e?l("bot.mark"):t?l("guest.mark"):"";function Ft(e,{text:t,deleted:n}){let o=n?
l("message.deleted"):t;e.dataset.text!==o&&(e.dataset.text=o,e.classList.toggle("is-deleted",!!n),e.replaceChildren(tt(o)),rt(e),!n&&A(o)&&Lt(e,o))}async function Lt(e,t){
let o=(await y("markdown").catch(()=>null))?.render(t);!o||e.dataset.text!==t||(e.classList.toggle("has-blocks",o.hasBlocks),e.replaceChildren(o.nodes),rt(e))}function Mt(e,{
poll:t,deleted:n}){e.hidden=!t||!!n,!(e.hidden||e.childElementCount)&&e.append(...t.options.map(({text:o})=>{let s=document.createElement("li");return s.dir="au\
to",s.textContent=o,s}))}function rt(e){for(let t of e.querySelectorAll("a"))Object.assign(t,{target:"_blank",rel:"noopener noreferrer"})}var Ut=e=>e==="ended"||F(e),C=r(".guest-door"),b=H(`guest:${C.dataset.code}`);async function jt(){await Promise.all([U(),T(q("words"))]);let e=JSON.parse(localStorage.
getItem(b));if(e&&Date.parse(e.expires_at)>Date.now())return it(e);localStorage.removeItem(b);let t=r(".guest-until");if(!t)return;t.textContent=w(new Date(t.dateTime));
let n=r(".guest-form");n.hidden=!1,n.elements.display_name.focus(),n.onsubmit=o=>{o.preventDefault(),qt(n)}}async function qt(e){let t=r(".form-error",e),n=r("b\
utton",e);n.disabled=!0;let o=JSON.stringify({code:C.dataset.code,display_name:e.elements.display_name.value}),s={method:"POST",headers:{"Content-Type":"applica\
tion/json"},body:o,credentials:"omit"},i=await fetch(`${d}/api/v1/guests`,s).catch(()=>null),a=await i?.json().catch(()=>null);if(n.disabled=!1,t.hidden=i?.ok===
!0,!i?.ok)return t.textContent=g({code:a?.code??"unreachable"});localStorage.setItem(b,JSON.stringify(a)),it(a)}async function it({token:e,room:t}){C.hidden=!0,
r(".embed").hidden=!1;let n=async()=>({access_token:e}),o=new S({session:new O({credential:n}),id:t});new E(o),o.addEventListener("state",()=>Ut(o.state)&&localStorage.
removeItem(b)),await o.open()}jt();
