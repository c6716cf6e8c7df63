/* Made by `make bundle` of 06174ca7845efd45bec98d8f5cc82027d5ed34df55901df9b897361f309caea2. */
var L={broken:{next:"reload"},crowded:{next:"reload"},ended:{next:"sign-in",forgets:"everything"},removed:{next:"rooms",forgets:"room"},banned:{next:"rooms",forgets:"\
room"},gone:{next:"rooms",forgets:"room"}},dt={1007:{state:"broken"},1008:{state:"broken"},1009:{state:"broken"},1012:{state:"restarting",spreadSeconds:2},4401:{
state:"ended"},4403:{state:"removed"},4404:{state:"gone"},4409:{state:"crowded"},4429:{state:"too-fast",pauseSeconds:5}},ut={banned:{state:"banned"}},_=e=>e in L,
M=e=>L[e]?.forgets==="room";function U(e,t){let n=ut[t]??dt[e]??{state:"reconnecting"};return{...n,again:!_(n.state)}}var ht=document.documentElement.dataset.language,c=navigator.language.startsWith(ht)?navigator.language:document.documentElement.lang,Gt=new Intl.PluralRules(c),
Wt=new Intl.NumberFormat(c),Jt=new Intl.ListFormat(c,{type:"conjunction"}),mt=new Intl.DateTimeFormat(c,{hour:"numeric",minute:"2-digit"}),pt=new Intl.DateTimeFormat(
c,{month:"short",day:"numeric"}),Kt=new Intl.DateTimeFormat(c,{dateStyle:"short"}),ft=new Intl.DateTimeFormat(c,{dateStyle:"medium"}),Vt=new Intl.DateTimeFormat(
c,{dateStyle:"full",timeStyle:"short"}),zt=new Intl.DateTimeFormat(c,{weekday:"long",month:"long",day:"numeric"}),Xt=new Intl.DateTimeFormat(c,{dateStyle:"long"}),
Qt=new Intl.DateTimeFormat(c,{year:"numeric",month:"long"}),gt=new Intl.RelativeTimeFormat(c,{numeric:"auto"}),k={},q=()=>T(document.getElementById("words").href);
async function T(e){let t=await fetch(e);if(!t.ok)throw new Error(`${e}: ${t.status}`);Object.assign(k,await t.json())}function l(e,t={}){return(k[e]??e).replace(
/\{(\w+)\}/g,(o,s)=>t[s]??"")}function g(e){e.code||reportError(e);let t=`error.${e.code}`;return t in k?l(t):l("error.unknown")}var D=e=>mt.format(e);function w(e,t=new Date){let n=xt(t,e),o=Math.abs(n)<=1?gt.format(n,"day"):wt(e,t).format(e);return l("date.at",{date:o,time:D(e)})}var wt=(e,t)=>e.getFullYear()===t.getFullYear()?pt:ft,xt=(e,t)=>Math.round((j(t)-j(e))/864e5),j=e=>new Date(e.getFullYear(),e.getMonth(),e.getDate());var H=JSON.parse(document.getElementById("late-files").textContent),x=new Map,Y=e=>H[e],y=e=>yt(e,t=>import(t));function yt(e,t){if(!x.has(e)){let n=t(H[e]);n.catch(()=>x.delete(e)),x.set(e,n)}return x.get(e)}var d=document.documentElement.dataset.root??"",B=e=>`parley${d}:${e}`,G=(e,t)=>{let n=new URL(d+e,location.href);return n.protocol=n.protocol.replace("http","w\
s"),new WebSocket(n,t)};var r=(e,t=document)=>t.querySelector(e),W=e=>document.getElementById(e).content.firstElementChild.cloneNode(!0);function h(e,t){e.textContent!==t&&(e.textContent=t)}function m(e,t){h(e,t||""),e.hidden=!t}var f=class{tries=0;next(){let t=Math.min(15,.5*2**this.tries);return this.tries+=1,t*(.5+Math.random()/2)}reset(){this.tries=0}};var St="parley.v1",Ot=50,I=({status:e})=>e===0||e===429||e>=500,S=class extends EventTarget{#t;#o;#n=null;#s=new f;#r=!1;#a={};#e=new Map;#i=new Map;#u=!0;me=null;name="";state="\
connecting";constructor({session:t,id:n}){super(),this.#t=t,this.#o=n}async open(){for(;;)try{this.me=await this.#t.ask("GET","/me");let{id:t,name:n}=await this.#t.
ask("GET",`/rooms/${encodeURIComponent(this.#o)}`);return[this.#o,this.name]=[t,n],this.#l()}catch(t){if(!I(t))return this.#d(K(t));this.#d("reconnecting"),await new Promise(
n=>setTimeout(n,this.#s.next()*1e3))}}get messages(){return[...this.#e.values(),...this.#i.values()]}message(t){return this.#e.get(t)}get hasOlder(){return this.#u&&
this.#e.size>0}async loadOlder(){let[t]=this.#e.keys(),{items:n,prev:o}=await this.#t.ask("GET",`/rooms/${this.#o}/messages?before=${t}&limit=${Ot}`),s=n.filter(
J).map(i=>[i.seq,i]);this.#e=new Map([...s,...this.#e]),this.#u=o!==null,this.#c()}async say(t){let n={client_id:crypto.randomUUID(),user:this.me,text:t,at:new Date().
toISOString(),state:"pending"};this.#i.set(n.client_id,n),this.#c(),await this.#h(n)}retry(t){return t.state="pending",this.#c(),this.#h(t)}drop(t){this.#i.delete(
t.client_id),this.#c()}async#h(t){let n=new f;for(;;)try{let o={"Idempotency-Key":t.client_id};this.#f(await this.#t.ask("POST",`/rooms/${this.#o}/messages`,{json:{
text:t.text},headers:o}));return}catch(o){if(!I(o))return Object.assign(t,{state:"failed",code:o.code}),this.#c();await new Promise(s=>setTimeout(s,n.next()*1e3))}}async#l(){
try{let{ticket:t}=await this.#t.ask("POST","/me/tickets"),n=new URLSearchParams({...this.#a,ticket:t}),o=G(`/api/v1/rooms/${this.#o}/ws?${n}`,St);this.#n=o,o.onmessage=
({data:s})=>this.#p(JSON.parse(s)),o.onclose=({code:s,reason:i})=>this.#m(U(s,i))}catch(t){this.#m(I(t)?{again:!0,state:"reconnecting"}:{state:K(t)})}}#m({again:t,
state:n,pauseSeconds:o=0}){if(this.#n=null,n==="ended"&&!this.#r){this.#r=!0,this.#t.drop(),this.#d("reconnecting"),this.#l();return}this.#d(n),t&&setTimeout(()=>this.#l(),
(o+this.#s.next())*1e3)}#p(t){t.type==="hello"?this.#a.epoch=t.epoch:t.type==="resync"?(this.#e.clear(),this.#a={epoch:t.epoch},this.#c()):t.type==="live"?(this.#s.
reset(),this.#r=!1,this.#d("live"),this.#c()):t.seq!==void 0&&t.at!==void 0&&(this.#a.after=Math.max(this.#a.after??0,t.seq),this.#g(t))}#g(t){let n=this.#e.get(
t.target);if(t.type==="message")this.#f(t);else if(t.type==="edited"&&n)Object.assign(n,{text:t.text,edited_at:t.at});else if(t.type==="deleted"&&n)Object.assign(
n,{text:"",deleted:!0});else if(t.type==="expired")for(let[o]of this.#e)o<t.before&&this.#e.delete(o);t.type!=="message"&&this.#c()}#f(t){if(t.client_id&&this.#i.
delete(t.client_id),J(t)&&!this.#e.has(t.seq)){let n=t.seq>([...this.#e.keys()].at(-1)??0);this.#e.set(t.seq,t),n||(this.#e=new Map([...this.#e].sort(([o],[s])=>o-
s))),this.state==="live"&&this.dispatchEvent(new CustomEvent("message",{detail:t}))}this.#c()}#d(t){t!==this.state&&(this.state=t,this.dispatchEvent(new Event("\
state")))}#c(){this.dispatchEvent(new Event("change"))}},J=({type:e,thread:t,in_room:n})=>e==="message"&&(!t||n),K=({status:e})=>({401:"ended",403:"removed",404:"\
gone"})[e]??"broken";var Et=`${d}/api/v1`,bt="urn:ietf:params:oauth:grant-type:jwt-bearer",O=class{#t;#o=null;#n=null;#s=null;constructor(t){this.#t=t}async ask(t,n,{json:o,headers:s={}}={}){
this.#o||await this.#r();let i=this.#o;try{return await this.#i(t,n,{json:o,headers:s})}catch(a){if(a.status!==401)throw a;return(!this.#o||this.#o===i)&&await this.#r(),
this.#i(t,n,{json:o,headers:s})}}drop(){this.#o=null}#r(){return this.#s??=this.#a().finally(()=>this.#s=null),this.#s}async#a(){if(this.#o=null,this.#n)try{return await this.#e(
{grant_type:"refresh_token",refresh_token:this.#n})}catch(o){if(o.status!==401)throw o;this.#n=null}let{assertion:t,access_token:n}=await this.#t.credential();if(t)
return this.#e({grant_type:bt,assertion:t});if(!n)throw R(401,{code:"unauthenticated"});this.#o=n}async#e(t){let n=await this.#i("POST","/token",{form:t});[this.#o,
this.#n]=[n.access_token,n.refresh_token]}async#i(t,n,{json:o,form:s,headers:i={}}){let a={...i};this.#o&&(a.Authorization=`Bearer ${this.#o}`),o&&(a["Content-T\
ype"]="application/json");let u=s?new URLSearchParams(s):o&&JSON.stringify(o),lt={method:t,headers:a,body:u,cache:"no-store",credentials:"omit"},p=await fetch(Et+
n,lt).catch(()=>null);if(!p)throw R(0,{code:"unreachable"});let F=p.status===204?null:await p.json().catch(()=>({}));if(p.ok)return F;throw R(p.status,F)}},R=(e,{
code:t,detail:n})=>Object.assign(new Error(n??t),{status:e,code:t??"unknown"});var _t=/[*_`~[\\<]|&#?\w|^[ \t]*(?:[>#+|-]|:-|\d{1,9}[.)])/mu,kt=/!?\[([^[\]\n]{1,200})\]\([^()\s]{1,500}\)/gu,Tt=/^[ \t]*(?:#{1,6}|>|[-+*])[ \t]+|^[ \t]*(?:`{3,}|~{3,}).*$/gmu,
Dt=/\*\*|~~|`/gu,It=/(?<![\p{L}\p{N}_*])[*_]{1,2}(?=\S)|(?<=\S)[*_]{1,2}(?![\p{L}\p{N}_*])/gu,A=e=>_t.test(e);function V(e){return A(e)?e.replace(kt,"$1").replace(
Tt,"").replace(Dt,"").replace(It,""):e}var $=class extends EventTarget{#t=null;get isReady(){return this.#t!==null}render(t){return this.#t?this.#t(t):(this.load().
catch(()=>{}),null)}async load(){let{render:t}=await y("markdown");this.#t||(this.#t=t,this.dispatchEvent(new Event("ready")))}},ue=new $;var v=e=>e.text||C(e),C=({files:e})=>(e??[]).map(({name:t})=>t).join(", ");var N=String.raw`\s<>"，。；：！？、）】》」』`,X=String.raw`https?:\/\/[^${N}]+|mailto:[^@${N}]{1,64}@[^@${N}]+`,Rt=new RegExp(X,"giu"),pe=new RegExp(
X,"iuy"),$t=new Set(`.,;:!?'"*_~`),Q=e=>[...e.matchAll(Rt)].map(({0:t,index:n})=>[At(t),n]);function At(e){let t=z(e,")")-z(e,"("),n=e.length;for(;n>0;n-=1){let o=e[n-1];if(o===")"&&t>0)t-=1;else if(!$t.has(o))break}return e.slice(0,n)}var z=(e,t)=>e.split(
t).length-1;var vt=/^\/rooms\/([^/]+)(?:\/([1-9]\d*))?\/?$/,Z={"/":"rooms","/inbox":"inbox","/threads":"threads","/drafts":"drafts","/scheduled":"scheduled","/saved":"saved",
"/share":"share","/accounts":"accounts","/audit":"audit","/abandoned":"abandoned","/monitor":"monitor","/settings":"settings"};function tt({pathname:e,search:t}){if(!e.startsWith(`${d}/`))return null;let n=e.slice(d.length),o=new URLSearchParams(t).get("panel"),[,s,i]=vt.exec(n)??[];return s?
{view:"room",room:Nt(s),seq:i?Ct(i):null,panel:o}:Z[n]?{view:Z[n]}:null}var Ct=e=>Math.min(Number(e),Number.MAX_SAFE_INTEGER);function Nt(e){try{return decodeURIComponent(e)}catch{return e}}function et(e){if(!URL.canParse(e))return null;let t=document.createElement("a");return t.href=e,t.tabIndex=-1,Pt(t)||(t.rel="noopener noreferrer",t.target="_bl\
ank"),t}var Pt=e=>e.origin===location.origin&&tt(e)!==null;function nt(e){let t=document.createDocumentFragment(),n=0;for(let[o,s]of Q(e)){let i=et(o);i?.append(o),t.append(e.slice(n,s),i??o),n=s+o.length}return t.append(
e.slice(n)),t}var ot=140;function st(e){let t=V(e).trim().split(`
`)[0];return t.length>ot?`${t.slice(0,ot)}…`:t}var Ft=5*6e4,rt=60,E=class{#t;#o=r(".embed-messages");#n=r(".embed-scroll");#s=new Map;#r=!1;constructor(t){this.#t=t,t.addEventListener("change",()=>this.#i()),
t.addEventListener("state",()=>this.#p()),this.#n.onscroll=()=>this.#g(),this.#a(),this.#p()}#a(){let t=r(".embed-composer"),n=t.elements.text;t.onsubmit=o=>{o.
preventDefault(),n.value.trim()&&(this.#t.say(n.value),n.value="",this.#f())},n.onkeydown=o=>{o.key!=="Enter"||o.shiftKey||o.isComposing||matchMedia("(pointer: \
coarse)").matches||(o.preventDefault(),t.requestSubmit())}}#e=0;#i(){this.#e||=requestAnimationFrame(()=>{this.#e=0,this.#u()})}#u(){let t=this.#n.scrollHeight-
this.#n.scrollTop-this.#n.clientHeight<rt,n=this.#n.scrollHeight-this.#n.scrollTop,o=null,s=this.#t.messages.map(i=>{let a=this.#h(i);return this.#l(a,i,o),o=i,
a});this.#o.replaceChildren(...s),r(".embed-empty").hidden=s.length>0||this.#t.state!=="live",this.#n.scrollTop=t?this.#n.scrollHeight:this.#n.scrollHeight-n}#h(t){
let n=t.seq??t.client_id;return this.#s.has(n)||this.#s.set(n,W("embed-message")),this.#s.get(n)}#l(t,n,o){let s=new Date(n.at),i=o&&o.user.id===n.user.id&&s-new Date(
o.at)<Ft;t.classList.toggle("is-run",!!i),t.classList.toggle("is-own",n.user.id===this.#t.me.id),t.dataset.state=n.state??"sent",h(r(".embed-name",t),it(n.user)),
m(r(".embed-mark",t),Lt(n.user));let a=r("time",t);h(a,D(s)),a.dateTime=n.at,a.title=w(s),m(r(".embed-edited",t),n.edited_at&&!n.deleted?l("message.edited"):"");
let u=r(".embed-failed",t);u.hidden=n.state!=="failed",u.hidden||(h(r(".embed-why",u),g({code:n.code})),r(".embed-retry",u).onclick=()=>this.#t.retry(n),r(".emb\
ed-drop",u).onclick=()=>this.#t.drop(n)),m(r(".embed-quote",t),this.#m(n)),Mt(r(".embed-text",t),n),m(r(".embed-files",t),n.deleted?"":C(n)),jt(r(".embed-option\
s",t),n)}#m({quote:t,deleted:n}){let o=!n&&this.#t.message(t);return o&&`${it(o.user)}: ${o.deleted?l("message.deleted"):st(v(o))}`}#p(){let{state:t,name:n}=this.#t;
h(r(".embed-title"),n),document.body.dataset.state=t;for(let o of r(".embed-composer").elements)o.disabled=_(t);m(r(".embed-status"),t==="live"?"":l(t==="ended"?
"embed.ended":`status.${t}`))}async#g(){this.#n.scrollTop>rt||this.#r||!this.#t.hasOlder||(this.#r=!0,await this.#t.loadOlder().catch(()=>{}),this.#r=!1)}#f(){requestAnimationFrame(
()=>this.#n.scrollTop=this.#n.scrollHeight)}},it=({display_name:e,name:t})=>e||t,Lt=({bot:e,guest:t})=>e?l("bot.mark"):t?l("guest.mark"):"";function Mt(e,{text:t,
deleted:n}){let o=n?l("message.deleted"):t;e.dataset.text!==o&&(e.dataset.text=o,e.classList.toggle("is-deleted",!!n),e.replaceChildren(nt(o)),at(e),!n&&A(o)&&Ut(
e,o))}async function Ut(e,t){let o=(await y("markdown").catch(()=>null))?.render(t);!o||e.dataset.text!==t||(e.classList.toggle("has-blocks",o.hasBlocks),e.replaceChildren(
o.nodes),at(e))}function jt(e,{poll:t,deleted:n}){e.hidden=!t||!!n,!(e.hidden||e.childElementCount)&&e.append(...t.options.map(({text:o})=>{let s=document.createElement(
"li");return s.dir="auto",s.textContent=o,s}))}function at(e){for(let t of e.querySelectorAll("a"))Object.assign(t,{target:"_blank",rel:"noopener noreferrer"})}var qt=e=>e==="ended"||M(e),P=r(".guest-door"),b=B(`guest:${P.dataset.code}`);async function Ht(){await Promise.all([q(),T(Y("words"))]);let e=JSON.parse(localStorage.
getItem(b));if(e&&Date.parse(e.expires_at)>Date.now())return ct(e);localStorage.removeItem(b);let t=r(".guest-until");if(!t)return;t.textContent=w(new Date(t.dateTime));
let n=r(".guest-form");n.hidden=!1,n.elements.display_name.focus(),n.onsubmit=o=>{o.preventDefault(),Yt(n)}}async function Yt(e){let t=r(".form-error",e),n=r("b\
utton",e);n.disabled=!0;let o=JSON.stringify({code:P.dataset.code,display_name:e.elements.display_name.value}),s={method:"POST",headers:{"Content-Type":"applica\
tion/json"},body:o,credentials:"omit"},i=await fetch(`${d}/api/v1/guests`,s).catch(()=>null),a=await i?.json().catch(()=>null);if(n.disabled=!1,t.hidden=i?.ok===
!0,!i?.ok)return t.textContent=g({code:a?.code??"unreachable"});localStorage.setItem(b,JSON.stringify(a)),ct(a)}async function ct({token:e,room:t}){P.hidden=!0,
r(".embed").hidden=!1;let n=async()=>({access_token:e}),o=new S({session:new O({credential:n}),id:t});new E(o),o.addEventListener("state",()=>qt(o.state)&&localStorage.
removeItem(b)),await o.open()}Ht();
