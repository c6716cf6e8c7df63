/* Made by `make bundle` of 691f00fd14483fe0ad50a051d5f5baadd472ea90c87e49565578268a2c73eb5a. */
var st=document.documentElement.dataset.language,c=navigator.language.startsWith(st)?navigator.language:document.documentElement.lang,Lt=new Intl.PluralRules(c),
Ft=new Intl.NumberFormat(c),Mt=new Intl.ListFormat(c,{type:"conjunction"}),ot=new Intl.DateTimeFormat(c,{hour:"numeric",minute:"2-digit"}),rt=new Intl.DateTimeFormat(
c,{month:"short",day:"numeric"}),Ut=new Intl.DateTimeFormat(c,{dateStyle:"short"}),it=new Intl.DateTimeFormat(c,{dateStyle:"medium"}),jt=new Intl.DateTimeFormat(
c,{dateStyle:"full",timeStyle:"short"}),qt=new Intl.DateTimeFormat(c,{weekday:"long",month:"long",day:"numeric"}),Ht=new Intl.DateTimeFormat(c,{dateStyle:"long"}),
Yt=new Intl.DateTimeFormat(c,{year:"numeric",month:"long"}),at=new Intl.RelativeTimeFormat(c,{numeric:"auto"}),O={},N=()=>b(document.getElementById("words").href);
async function b(e){let t=await fetch(e);if(!t.ok)throw new Error(`${e}: ${t.status}`);Object.assign(O,await t.json())}function l(e,t={}){return(O[e]??e).replace(
/\{(\w+)\}/g,(s,o)=>t[o]??"")}function C(e){e.code||reportError(e);let t=`error.${e.code}`;return t in O?l(t):l("error.unknown")}var _=e=>ot.format(e);function P(e,t=new Date){let n=lt(t,e),s=Math.abs(n)<=1?at.format(n,"day"):ct(e,t).format(e);return l("date.at",{date:s,time:_(e)})}var ct=(e,t)=>e.getFullYear()===t.getFullYear()?rt:it,lt=(e,t)=>Math.round((v(t)-v(e))/864e5),v=e=>new Date(e.getFullYear(),e.getMonth(),e.getDate());var L=JSON.parse(document.getElementById("late-files").textContent),g=new Map,F=e=>L[e],w=e=>dt(e,t=>import(t));function dt(e,t){if(!g.has(e)){let n=t(L[e]);n.catch(()=>g.delete(e)),g.set(e,n)}return g.get(e)}var i=(e,t=document)=>t.querySelector(e),M=e=>document.getElementById(e).content.firstElementChild.cloneNode(!0);function u(e,t){e.textContent!==t&&(e.textContent=t)}function p(e,t){u(e,t||""),e.hidden=!t}var x=class{#t;#e=null;constructor({origin:t,onTheme:n}){this.#t=t,addEventListener("message",({source:s,origin:o,data:r})=>{s!==parent||o!==t||r?.parley!==1||(r.
type==="credential"&&this.#e?.(r),r.type==="theme"&&n(r.theme))})}say(t,n={}){parent.postMessage({parley:1,type:t,...n},this.#t)}credential(){let t=new Promise(
n=>this.#e=n);return this.say("credential-wanted"),t}};var f=class{tries=0;next(){let t=Math.min(15,.5*2**this.tries);return this.tries+=1,t*(.5+Math.random()/2)}reset(){this.tries=0}};var ut={broken:{next:"reload"},crowded:{next:"reload"},ended:{next:"sign-in",forgets:"everything"},removed:{next:"rooms",forgets:"room"},banned:{next:"rooms",forgets:"\
room"},gone:{next:"rooms",forgets:"room"}},ht={1007:{state:"broken"},1008:{state:"broken"},1009:{state:"broken"},1012:{state:"restarting",spreadSeconds:2},4401:{
state:"ended"},4403:{state:"removed"},4404:{state:"gone"},4409:{state:"crowded"},4429:{state:"too-fast",pauseSeconds:5}},mt={banned:{state:"banned"}},T=e=>e in ut;function U(e,t){let n=mt[t]??ht[e]??{state:"reconnecting"};return{...n,again:!T(n.state)}}var h=document.documentElement.dataset.root??"";var j=(e,t)=>{let n=new URL(h+e,location.href);return n.protocol=n.protocol.replace("http","ws"),new WebSocket(n,t)};var pt="parley.v1",ft=50,k=({status:e})=>e===0||e===429||e>=500,y=class extends EventTarget{#t;#e;#s=null;#o=new f;#r=!1;#a={};#n=new Map;#i=new Map;#u=!0;me=null;name="";state="\
connecting";constructor({session:t,id:n}){super(),this.#t=t,this.#e=n}async open(){for(;;)try{this.me=await this.#t.ask("GET","/me");let{id:t,name:n}=await this.#t.
ask("GET",`/rooms/${encodeURIComponent(this.#e)}`);return[this.#e,this.name]=[t,n],this.#l()}catch(t){if(!k(t))return this.#d(H(t));this.#d("reconnecting"),await new Promise(
n=>setTimeout(n,this.#o.next()*1e3))}}get messages(){return[...this.#n.values(),...this.#i.values()]}message(t){return this.#n.get(t)}get hasOlder(){return this.#u&&
this.#n.size>0}async loadOlder(){let[t]=this.#n.keys(),{items:n,prev:s}=await this.#t.ask("GET",`/rooms/${this.#e}/messages?before=${t}&limit=${ft}`),o=n.filter(
q).map(r=>[r.seq,r]);this.#n=new Map([...o,...this.#n]),this.#u=s!==null,this.#c()}async say(t){let n={client_id:crypto.randomUUID(),user:this.me,text:t,at:new Date().
toISOString(),state:"pending"};this.#i.set(n.client_id,n),this.#c(),await this.#h(n)}retry(t){return t.state="pending",this.#c(),this.#h(t)}drop(t){this.#i.delete(
t.client_id),this.#c()}async#h(t){let n=new f;for(;;)try{let s={"Idempotency-Key":t.client_id};this.#f(await this.#t.ask("POST",`/rooms/${this.#e}/messages`,{json:{
text:t.text},headers:s}));return}catch(s){if(!k(s))return Object.assign(t,{state:"failed",code:s.code}),this.#c();await new Promise(o=>setTimeout(o,n.next()*1e3))}}async#l(){
try{let{ticket:t}=await this.#t.ask("POST","/me/tickets"),n=new URLSearchParams({...this.#a,ticket:t}),s=j(`/api/v1/rooms/${this.#e}/ws?${n}`,pt);this.#s=s,s.onmessage=
({data:o})=>this.#p(JSON.parse(o)),s.onclose=({code:o,reason:r})=>this.#m(U(o,r))}catch(t){this.#m(k(t)?{again:!0,state:"reconnecting"}:{state:H(t)})}}#m({again:t,
state:n,pauseSeconds:s=0}){if(this.#s=null,n==="ended"&&!this.#r){this.#r=!0,this.#t.drop(),this.#d("reconnecting"),this.#l();return}this.#d(n),t&&setTimeout(()=>this.#l(),
(s+this.#o.next())*1e3)}#p(t){t.type==="hello"?this.#a.epoch=t.epoch:t.type==="resync"?(this.#n.clear(),this.#a={epoch:t.epoch},this.#c()):t.type==="live"?(this.#o.
reset(),this.#r=!1,this.#d("live"),this.#c()):t.seq!==void 0&&t.at!==void 0&&(this.#a.after=Math.max(this.#a.after??0,t.seq),this.#g(t))}#g(t){let n=this.#n.get(
t.target);if(t.type==="message")this.#f(t);else if(t.type==="edited"&&n)Object.assign(n,{text:t.text,edited_at:t.at});else if(t.type==="deleted"&&n)Object.assign(
n,{text:"",deleted:!0});else if(t.type==="expired")for(let[s]of this.#n)s<t.before&&this.#n.delete(s);t.type!=="message"&&this.#c()}#f(t){if(t.client_id&&this.#i.
delete(t.client_id),q(t)&&!this.#n.has(t.seq)){let n=t.seq>([...this.#n.keys()].at(-1)??0);this.#n.set(t.seq,t),n||(this.#n=new Map([...this.#n].sort(([s],[o])=>s-
o))),this.state==="live"&&this.dispatchEvent(new CustomEvent("message",{detail:t}))}this.#c()}#d(t){t!==this.state&&(this.state=t,this.dispatchEvent(new Event("\
state")))}#c(){this.dispatchEvent(new Event("change"))}},q=({type:e,thread:t,in_room:n})=>e==="message"&&(!t||n),H=({status:e})=>({401:"ended",403:"removed",404:"\
gone"})[e]??"broken";var gt=`${h}/api/v1`,wt="urn:ietf:params:oauth:grant-type:jwt-bearer",S=class{#t;#e=null;#s=null;#o=null;constructor(t){this.#t=t}async ask(t,n,{json:s,headers:o={}}={}){
this.#e||await this.#r();let r=this.#e;try{return await this.#i(t,n,{json:s,headers:o})}catch(a){if(a.status!==401)throw a;return(!this.#e||this.#e===r)&&await this.#r(),
this.#i(t,n,{json:s,headers:o})}}drop(){this.#e=null}#r(){return this.#o??=this.#a().finally(()=>this.#o=null),this.#o}async#a(){if(this.#e=null,this.#s)try{return await this.#n(
{grant_type:"refresh_token",refresh_token:this.#s})}catch(s){if(s.status!==401)throw s;this.#s=null}let{assertion:t,access_token:n}=await this.#t.credential();if(t)
return this.#n({grant_type:wt,assertion:t});if(!n)throw I(401,{code:"unauthenticated"});this.#e=n}async#n(t){let n=await this.#i("POST","/token",{form:t});[this.#e,
this.#s]=[n.access_token,n.refresh_token]}async#i(t,n,{json:s,form:o,headers:r={}}){let a={...r};this.#e&&(a.Authorization=`Bearer ${this.#e}`),s&&(a["Content-T\
ype"]="application/json");let d=o?new URLSearchParams(o):s&&JSON.stringify(s),nt={method:t,headers:a,body:d,cache:"no-store",credentials:"omit"},m=await fetch(gt+
n,nt).catch(()=>null);if(!m)throw I(0,{code:"unreachable"});let $=m.status===204?null:await m.json().catch(()=>({}));if(m.ok)return $;throw I(m.status,$)}},I=(e,{
code:t,detail:n})=>Object.assign(new Error(n??t),{status:e,code:t??"unknown"});var xt=/[*_`~[\\<]|&#?\w|^[ \t]*(?:[>#+|-]|:-|\d{1,9}[.)])/mu,yt=/!?\[([^[\]\n]{1,200})\]\([^()\s]{1,500}\)/gu,St=/^[ \t]*(?:#{1,6}|>|[-+*])[ \t]+|^[ \t]*(?:`{3,}|~{3,}).*$/gmu,
Et=/\*\*|~~|`/gu,Ot=/(?<![\p{L}\p{N}_*])[*_]{1,2}(?=\S)|(?<=\S)[*_]{1,2}(?![\p{L}\p{N}_*])/gu,R=e=>xt.test(e);function Y(e){return R(e)?e.replace(yt,"$1").replace(
St,"").replace(Et,"").replace(Ot,""):e}var D=class extends EventTarget{#t=null;get isReady(){return this.#t!==null}render(t){return this.#t?this.#t(t):(this.load().
catch(()=>{}),null)}async load(){let{render:t}=await w("markdown");this.#t||(this.#t=t,this.dispatchEvent(new Event("ready")))}},oe=new D;var A=String.raw`\s<>"，。；：！？、）】》」』`,G=String.raw`https?:\/\/[^${A}]+|mailto:[^@${A}]{1,64}@[^@${A}]+`,bt=new RegExp(G,"giu"),ie=new RegExp(
G,"iuy"),_t=new Set(`.,;:!?'"*_~`),W=e=>[...e.matchAll(bt)].map(({0:t,index:n})=>[Tt(t),n]);function Tt(e){let t=B(e,")")-B(e,"("),n=e.length;for(;n>0;n-=1){let s=e[n-1];if(s===")"&&t>0)t-=1;else if(!_t.has(s))break}return e.slice(0,n)}var B=(e,t)=>e.split(
t).length-1;var kt=/^\/rooms\/([^/]+)(?:\/([1-9]\d*))?\/?$/,V={"/":"rooms","/inbox":"inbox","/threads":"threads","/drafts":"drafts","/scheduled":"scheduled","/saved":"saved",
"/share":"share","/accounts":"accounts","/audit":"audit","/abandoned":"abandoned","/monitor":"monitor","/settings":"settings"};function K({pathname:e,search:t}){if(!e.startsWith(`${h}/`))return null;let n=e.slice(h.length),s=new URLSearchParams(t).get("panel"),[,o,r]=kt.exec(n)??[];return o?
{view:"room",room:Dt(o),seq:r?It(r):null,panel:s}:V[n]?{view:V[n]}:null}var It=e=>Math.min(Number(e),Number.MAX_SAFE_INTEGER);function Dt(e){try{return decodeURIComponent(e)}catch{return e}}function J(e){if(!URL.canParse(e))return null;let t=document.createElement("a");return t.href=e,t.tabIndex=-1,Rt(t)||(t.rel="noopener noreferrer",t.target="_bla\
nk"),t}var Rt=e=>e.origin===location.origin&&K(e)!==null;function z(e){let t=document.createDocumentFragment(),n=0;for(let[s,o]of W(e)){let r=J(s);r?.append(s),t.append(e.slice(n,o),r??s),n=o+s.length}return t.append(
e.slice(n)),t}var X=140;function Q(e){let t=Y(e).trim().split(`
`)[0];return t.length>X?`${t.slice(0,X)}…`:t}var At=5*6e4,Z=60,E=class{#t;#e=i(".embed-messages");#s=i(".embed-scroll");#o=new Map;#r=!1;constructor(t){this.#t=t,t.addEventListener("change",()=>this.#i()),
t.addEventListener("state",()=>this.#p()),this.#s.onscroll=()=>this.#g(),this.#a(),this.#p()}#a(){let t=i(".embed-composer"),n=t.elements.text;t.onsubmit=s=>{s.
preventDefault(),n.value.trim()&&(this.#t.say(n.value),n.value="",this.#f())},n.onkeydown=s=>{s.key!=="Enter"||s.shiftKey||s.isComposing||matchMedia("(pointer: \
coarse)").matches||(s.preventDefault(),t.requestSubmit())}}#n=0;#i(){this.#n||=requestAnimationFrame(()=>{this.#n=0,this.#u()})}#u(){let t=this.#s.scrollHeight-
this.#s.scrollTop-this.#s.clientHeight<Z,n=this.#s.scrollHeight-this.#s.scrollTop,s=null,o=this.#t.messages.map(r=>{let a=this.#h(r);return this.#l(a,r,s),s=r,a});
this.#e.replaceChildren(...o),i(".embed-empty").hidden=o.length>0||this.#t.state!=="live",this.#s.scrollTop=t?this.#s.scrollHeight:this.#s.scrollHeight-n}#h(t){
let n=t.seq??t.client_id;return this.#o.has(n)||this.#o.set(n,M("embed-message")),this.#o.get(n)}#l(t,n,s){let o=new Date(n.at),r=s&&s.user.id===n.user.id&&o-new Date(
s.at)<At;t.classList.toggle("is-run",!!r),t.classList.toggle("is-own",n.user.id===this.#t.me.id),t.dataset.state=n.state??"sent",u(i(".embed-name",t),tt(n.user)),
p(i(".embed-mark",t),$t(n.user));let a=i("time",t);u(a,_(o)),a.dateTime=n.at,a.title=P(o),p(i(".embed-edited",t),n.edited_at&&!n.deleted?l("message.edited"):"");
let d=i(".embed-failed",t);d.hidden=n.state!=="failed",d.hidden||(u(i(".embed-why",d),C({code:n.code})),i(".embed-retry",d).onclick=()=>this.#t.retry(n),i(".emb\
ed-drop",d).onclick=()=>this.#t.drop(n)),p(i(".embed-quote",t),this.#m(n)),vt(i(".embed-text",t),n),Ct(i(".embed-options",t),n)}#m({quote:t,deleted:n}){let s=!n&&
this.#t.message(t);return s&&`${tt(s.user)}: ${s.deleted?l("message.deleted"):Q(s.text)}`}#p(){let{state:t,name:n}=this.#t;u(i(".embed-title"),n),document.body.
dataset.state=t;for(let s of i(".embed-composer").elements)s.disabled=T(t);p(i(".embed-status"),t==="live"?"":l(t==="ended"?"embed.ended":`status.${t}`))}async#g(){
this.#s.scrollTop>Z||this.#r||!this.#t.hasOlder||(this.#r=!0,await this.#t.loadOlder().catch(()=>{}),this.#r=!1)}#f(){requestAnimationFrame(()=>this.#s.scrollTop=
this.#s.scrollHeight)}},tt=({display_name:e,name:t})=>e||t,$t=({bot:e,guest:t})=>e?l("bot.mark"):t?l("guest.mark"):"";function vt(e,{text:t,deleted:n}){let s=n?
l("message.deleted"):t;e.dataset.text!==s&&(e.dataset.text=s,e.classList.toggle("is-deleted",!!n),e.replaceChildren(z(s)),et(e),!n&&R(s)&&Nt(e,s))}async function Nt(e,t){
let s=(await w("markdown").catch(()=>null))?.render(t);!s||e.dataset.text!==t||(e.classList.toggle("has-blocks",s.hasBlocks),e.replaceChildren(s.nodes),et(e))}function Ct(e,{
poll:t,deleted:n}){e.hidden=!t||!!n,!(e.hidden||e.childElementCount)&&e.append(...t.options.map(({text:s})=>{let o=document.createElement("li");return o.dir="au\
to",o.textContent=s,o}))}function et(e){for(let t of e.querySelectorAll("a"))Object.assign(t,{target:"_blank",rel:"noopener noreferrer"})}async function Pt(){let{origin:e,room:t}=i(".embed").dataset,n=new x({origin:e,onTheme:o=>document.documentElement.dataset.theme=o});await Promise.all([N(),b(F(
"words"))]);let s=new y({session:new S(n),id:t});new E(s),s.addEventListener("state",()=>n.say("state",{state:s.state})),s.addEventListener("message",({detail:{
seq:o,user:r}})=>{n.say("message",{seq:o,user:r.id,own:r.id===s.me.id})}),n.say("ready"),await s.open()}Pt();
