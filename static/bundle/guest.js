/* Made by `make bundle` of fee3b13b49bd36be8d9bdf55311cdbbd83cf97ab10b281743b559c53989660b0. */
var P={broken:{next:"reload"},crowded:{next:"reload"},ended:{next:"sign-in",forgets:"everything"},removed:{next:"rooms",forgets:"room"},banned:{next:"rooms",forgets:"\
room"},gone:{next:"rooms",forgets:"room"}},ct={1007:{state:"broken"},1008:{state:"broken"},1009:{state:"broken"},1012:{state:"restarting",spreadSeconds:2},4401:{
state:"ended"},4403:{state:"removed"},4404:{state:"gone"},4409:{state:"crowded"},4429:{state:"too-fast",pauseSeconds:5}},lt={banned:{state:"banned"}},k=e=>e in P,
F=e=>P[e]?.forgets==="room";function L(e,t){let n=lt[t]??ct[e]??{state:"reconnecting"};return{...n,again:!k(n.state)}}var dt=document.documentElement.dataset.language,c=navigator.language.startsWith(dt)?navigator.language:document.documentElement.lang,jt=new Intl.PluralRules(c),
Bt=new Intl.NumberFormat(c),Wt=new Intl.ListFormat(c,{type:"conjunction"}),ht=new Intl.DateTimeFormat(c,{hour:"numeric",minute:"2-digit"}),ut=new Intl.DateTimeFormat(
c,{month:"short",day:"numeric"}),Gt=new Intl.DateTimeFormat(c,{dateStyle:"short"}),mt=new Intl.DateTimeFormat(c,{dateStyle:"medium"}),Jt=new Intl.DateTimeFormat(
c,{dateStyle:"full",timeStyle:"short"}),Kt=new Intl.DateTimeFormat(c,{weekday:"long",month:"long",day:"numeric"}),zt=new Intl.DateTimeFormat(c,{dateStyle:"long"}),
Xt=new Intl.DateTimeFormat(c,{year:"numeric",month:"long"}),pt=new Intl.RelativeTimeFormat(c,{numeric:"auto"}),T={},U=()=>_(document.getElementById("words").href);
async function _(e){let t=await fetch(e);if(!t.ok)throw new Error(`${e}: ${t.status}`);Object.assign(T,await t.json())}function l(e,t={}){return(T[e]??e).replace(
/\{(\w+)\}/g,(s,o)=>t[o]??"")}function g(e){e.code||reportError(e);let t=`error.${e.code}`;return t in T?l(t):l("error.unknown")}var D=e=>ht.format(e);function w(e,t=new Date){let n=gt(t,e),s=Math.abs(n)<=1?pt.format(n,"day"):ft(e,t).format(e);return l("date.at",{date:s,time:D(e)})}var ft=(e,t)=>e.getFullYear()===t.getFullYear()?ut:mt,gt=(e,t)=>Math.round((M(t)-M(e))/864e5),M=e=>new Date(e.getFullYear(),e.getMonth(),e.getDate());var q=JSON.parse(document.getElementById("late-files").textContent),y=new Map,Y=e=>q[e],x=e=>wt(e,t=>import(t));function wt(e,t){if(!y.has(e)){let n=t(q[e]);n.catch(()=>y.delete(e)),y.set(e,n)}return y.get(e)}var d=document.documentElement.dataset.root??"",H=e=>`parley${d}:${e}`,j=(e,t)=>{let n=new URL(d+e,location.href);return n.protocol=n.protocol.replace("http","w\
s"),new WebSocket(n,t)};var r=(e,t=document)=>t.querySelector(e),B=e=>document.getElementById(e).content.firstElementChild.cloneNode(!0);function u(e,t){e.textContent!==t&&(e.textContent=t)}function p(e,t){u(e,t||""),e.hidden=!t}var f=class{tries=0;next(){let t=Math.min(15,.5*2**this.tries);return this.tries+=1,t*(.5+Math.random()/2)}reset(){this.tries=0}};var yt="parley.v1",xt=50,I=({status:e})=>e===0||e===429||e>=500,S=class extends EventTarget{#t;#s;#n=null;#o=new f;#r=!1;#a={};#e=new Map;#i=new Map;#h=!0;me=null;name="";state="\
connecting";constructor({session:t,id:n}){super(),this.#t=t,this.#s=n}async open(){for(;;)try{this.me=await this.#t.ask("GET","/me");let{id:t,name:n}=await this.#t.
ask("GET",`/rooms/${encodeURIComponent(this.#s)}`);return[this.#s,this.name]=[t,n],this.#l()}catch(t){if(!I(t))return this.#d(G(t));this.#d("reconnecting"),await new Promise(
n=>setTimeout(n,this.#o.next()*1e3))}}get messages(){return[...this.#e.values(),...this.#i.values()]}message(t){return this.#e.get(t)}get hasOlder(){return this.#h&&
this.#e.size>0}async loadOlder(){let[t]=this.#e.keys(),{items:n,prev:s}=await this.#t.ask("GET",`/rooms/${this.#s}/messages?before=${t}&limit=${xt}`),o=n.filter(
W).map(i=>[i.seq,i]);this.#e=new Map([...o,...this.#e]),this.#h=s!==null,this.#c()}async say(t){let n={client_id:crypto.randomUUID(),user:this.me,text:t,at:new Date().
toISOString(),state:"pending"};this.#i.set(n.client_id,n),this.#c(),await this.#u(n)}retry(t){return t.state="pending",this.#c(),this.#u(t)}drop(t){this.#i.delete(
t.client_id),this.#c()}async#u(t){let n=new f;for(;;)try{let s={"Idempotency-Key":t.client_id};this.#f(await this.#t.ask("POST",`/rooms/${this.#s}/messages`,{json:{
text:t.text},headers:s}));return}catch(s){if(!I(s))return Object.assign(t,{state:"failed",code:s.code}),this.#c();await new Promise(o=>setTimeout(o,n.next()*1e3))}}async#l(){
try{let{ticket:t}=await this.#t.ask("POST","/me/tickets"),n=new URLSearchParams({...this.#a,ticket:t}),s=j(`/api/v1/rooms/${this.#s}/ws?${n}`,yt);this.#n=s,s.onmessage=
({data:o})=>this.#p(JSON.parse(o)),s.onclose=({code:o,reason:i})=>this.#m(L(o,i))}catch(t){this.#m(I(t)?{again:!0,state:"reconnecting"}:{state:G(t)})}}#m({again:t,
state:n,pauseSeconds:s=0}){if(this.#n=null,n==="ended"&&!this.#r){this.#r=!0,this.#t.drop(),this.#d("reconnecting"),this.#l();return}this.#d(n),t&&setTimeout(()=>this.#l(),
(s+this.#o.next())*1e3)}#p(t){t.type==="hello"?this.#a.epoch=t.epoch:t.type==="resync"?(this.#e.clear(),this.#a={epoch:t.epoch},this.#c()):t.type==="live"?(this.#o.
reset(),this.#r=!1,this.#d("live"),this.#c()):t.seq!==void 0&&t.at!==void 0&&(this.#a.after=Math.max(this.#a.after??0,t.seq),this.#g(t))}#g(t){let n=this.#e.get(
t.target);if(t.type==="message")this.#f(t);else if(t.type==="edited"&&n)Object.assign(n,{text:t.text,edited_at:t.at});else if(t.type==="deleted"&&n)Object.assign(
n,{text:"",deleted:!0});else if(t.type==="expired")for(let[s]of this.#e)s<t.before&&this.#e.delete(s);t.type!=="message"&&this.#c()}#f(t){if(t.client_id&&this.#i.
delete(t.client_id),W(t)&&!this.#e.has(t.seq)){let n=t.seq>([...this.#e.keys()].at(-1)??0);this.#e.set(t.seq,t),n||(this.#e=new Map([...this.#e].sort(([s],[o])=>s-
o))),this.state==="live"&&this.dispatchEvent(new CustomEvent("message",{detail:t}))}this.#c()}#d(t){t!==this.state&&(this.state=t,this.dispatchEvent(new Event("\
state")))}#c(){this.dispatchEvent(new Event("change"))}},W=({type:e,thread:t,in_room:n})=>e==="message"&&(!t||n),G=({status:e})=>({401:"ended",403:"removed",404:"\
gone"})[e]??"broken";var St=`${d}/api/v1`,bt="urn:ietf:params:oauth:grant-type:jwt-bearer",b=class{#t;#s=null;#n=null;#o=null;constructor(t){this.#t=t}async ask(t,n,{json:s,headers:o={}}={}){
this.#s||await this.#r();let i=this.#s;try{return await this.#i(t,n,{json:s,headers:o})}catch(a){if(a.status!==401)throw a;return(!this.#s||this.#s===i)&&await this.#r(),
this.#i(t,n,{json:s,headers:o})}}drop(){this.#s=null}#r(){return this.#o??=this.#a().finally(()=>this.#o=null),this.#o}async#a(){if(this.#s=null,this.#n)try{return await this.#e(
{grant_type:"refresh_token",refresh_token:this.#n})}catch(s){if(s.status!==401)throw s;this.#n=null}let{assertion:t,access_token:n}=await this.#t.credential();if(t)
return this.#e({grant_type:bt,assertion:t});if(!n)throw $(401,{code:"unauthenticated"});this.#s=n}async#e(t){let n=await this.#i("POST","/token",{form:t});[this.#s,
this.#n]=[n.access_token,n.refresh_token]}async#i(t,n,{json:s,form:o,headers:i={}}){let a={...i};this.#s&&(a.Authorization=`Bearer ${this.#s}`),s&&(a["Content-T\
ype"]="application/json");let h=o?new URLSearchParams(o):s&&JSON.stringify(s),at={method:t,headers:a,body:h,cache:"no-store",credentials:"omit"},m=await fetch(St+
n,at).catch(()=>null);if(!m)throw $(0,{code:"unreachable"});let N=m.status===204?null:await m.json().catch(()=>({}));if(m.ok)return N;throw $(m.status,N)}},$=(e,{
code:t,detail:n})=>Object.assign(new Error(n??t),{status:e,code:t??"unknown"});var Ot=/[*_`~[\\<]|&#?\w|^[ \t]*(?:[>#+|-]|:-|\d{1,9}[.)])/mu,Et=/!?\[([^[\]\n]{1,200})\]\([^()\s]{1,500}\)/gu,kt=/^[ \t]*(?:#{1,6}|>|[-+*])[ \t]+|^[ \t]*(?:`{3,}|~{3,}).*$/gmu,
Tt=/\*\*|~~|`/gu,_t=/(?<![\p{L}\p{N}_*])[*_]{1,2}(?=\S)|(?<=\S)[*_]{1,2}(?![\p{L}\p{N}_*])/gu,v=e=>Ot.test(e);function J(e){return v(e)?e.replace(Et,"$1").replace(
kt,"").replace(Tt,"").replace(_t,""):e}var R=class extends EventTarget{#t=null;get isReady(){return this.#t!==null}render(t){return this.#t?this.#t(t):(this.load().
catch(()=>{}),null)}async load(){let{render:t}=await x("markdown");this.#t||(this.#t=t,this.dispatchEvent(new Event("ready")))}},le=new R;var A=String.raw`\s<>"，。；：！？、）】》」』`,z=String.raw`https?:\/\/[^${A}]+|mailto:[^@${A}]{1,64}@[^@${A}]+`,Dt=new RegExp(z,"giu"),he=new RegExp(
z,"iuy"),It=new Set(`.,;:!?'"*_~`),X=e=>[...e.matchAll(Dt)].map(({0:t,index:n})=>[$t(t),n]);function $t(e){let t=K(e,")")-K(e,"("),n=e.length;for(;n>0;n-=1){let s=e[n-1];if(s===")"&&t>0)t-=1;else if(!It.has(s))break}return e.slice(0,n)}var K=(e,t)=>e.split(
t).length-1;var Rt=/^\/rooms\/([^/]+)(?:\/([1-9]\d*))?\/?$/,Q={"/":"rooms","/inbox":"inbox","/threads":"threads","/drafts":"drafts","/scheduled":"scheduled","/saved":"saved",
"/accounts":"accounts","/audit":"audit","/abandoned":"abandoned","/monitor":"monitor","/settings":"settings"};function V({pathname:e,search:t}){if(!e.startsWith(`${d}/`))return null;let n=e.slice(d.length),s=new URLSearchParams(t).get("panel"),[,o,i]=Rt.exec(n)??[];return o?
{view:"room",room:At(o),seq:i?vt(i):null,panel:s}:Q[n]?{view:Q[n]}:null}var vt=e=>Math.min(Number(e),Number.MAX_SAFE_INTEGER);function At(e){try{return decodeURIComponent(e)}catch{return e}}function Z(e){if(!URL.canParse(e))return null;let t=document.createElement("a");return t.href=e,t.tabIndex=-1,Ct(t)||(t.rel="noopener noreferrer",t.target="_bla\
nk"),t}var Ct=e=>e.origin===location.origin&&V(e)!==null;function tt(e){let t=document.createDocumentFragment(),n=0;for(let[s,o]of X(e)){let i=Z(s);i?.append(s),t.append(e.slice(n,o),i??s),n=o+s.length}return t.append(
e.slice(n)),t}var et=140;function nt(e){let t=J(e).trim().split(`
`)[0];return t.length>et?`${t.slice(0,et)}…`:t}var Nt=5*6e4,st=60,O=class{#t;#s=r(".embed-messages");#n=r(".embed-scroll");#o=new Map;#r=!1;constructor(t){this.#t=t,t.addEventListener("change",()=>this.#i()),
t.addEventListener("state",()=>this.#p()),this.#n.onscroll=()=>this.#g(),this.#a(),this.#p()}#a(){let t=r(".embed-composer"),n=t.elements.text;t.onsubmit=s=>{s.
preventDefault(),n.value.trim()&&(this.#t.say(n.value),n.value="",this.#f())},n.onkeydown=s=>{s.key!=="Enter"||s.shiftKey||s.isComposing||matchMedia("(pointer: \
coarse)").matches||(s.preventDefault(),t.requestSubmit())}}#e=0;#i(){this.#e||=requestAnimationFrame(()=>{this.#e=0,this.#h()})}#h(){let t=this.#n.scrollHeight-
this.#n.scrollTop-this.#n.clientHeight<st,n=this.#n.scrollHeight-this.#n.scrollTop,s=null,o=this.#t.messages.map(i=>{let a=this.#u(i);return this.#l(a,i,s),s=i,
a});this.#s.replaceChildren(...o),r(".embed-empty").hidden=o.length>0||this.#t.state!=="live",this.#n.scrollTop=t?this.#n.scrollHeight:this.#n.scrollHeight-n}#u(t){
let n=t.seq??t.client_id;return this.#o.has(n)||this.#o.set(n,B("embed-message")),this.#o.get(n)}#l(t,n,s){let o=new Date(n.at),i=s&&s.user.id===n.user.id&&o-new Date(
s.at)<Nt;t.classList.toggle("is-run",!!i),t.classList.toggle("is-own",n.user.id===this.#t.me.id),t.dataset.state=n.state??"sent",u(r(".embed-name",t),ot(n.user)),
p(r(".embed-mark",t),Pt(n.user));let a=r("time",t);u(a,D(o)),a.dateTime=n.at,a.title=w(o),p(r(".embed-edited",t),n.edited_at&&!n.deleted?l("message.edited"):"");
let h=r(".embed-failed",t);h.hidden=n.state!=="failed",h.hidden||(u(r(".embed-why",h),g({code:n.code})),r(".embed-retry",h).onclick=()=>this.#t.retry(n),r(".emb\
ed-drop",h).onclick=()=>this.#t.drop(n)),p(r(".embed-quote",t),this.#m(n)),Ft(r(".embed-text",t),n),Mt(r(".embed-options",t),n)}#m({quote:t,deleted:n}){let s=!n&&
this.#t.message(t);return s&&`${ot(s.user)}: ${s.deleted?l("message.deleted"):nt(s.text)}`}#p(){let{state:t,name:n}=this.#t;u(r(".embed-title"),n),document.body.
dataset.state=t;for(let s of r(".embed-composer").elements)s.disabled=k(t);p(r(".embed-status"),t==="live"?"":l(t==="ended"?"embed.ended":`status.${t}`))}async#g(){
this.#n.scrollTop>st||this.#r||!this.#t.hasOlder||(this.#r=!0,await this.#t.loadOlder().catch(()=>{}),this.#r=!1)}#f(){requestAnimationFrame(()=>this.#n.scrollTop=
this.#n.scrollHeight)}},ot=({display_name:e,name:t})=>e||t,Pt=({bot:e,guest:t})=>e?l("bot.mark"):t?l("guest.mark"):"";function Ft(e,{text:t,deleted:n}){let s=n?
l("message.deleted"):t;e.dataset.text!==s&&(e.dataset.text=s,e.classList.toggle("is-deleted",!!n),e.replaceChildren(tt(s)),rt(e),!n&&v(s)&&Lt(e,s))}async function Lt(e,t){
let s=(await x("markdown").catch(()=>null))?.render(t);!s||e.dataset.text!==t||(e.classList.toggle("has-blocks",s.hasBlocks),e.replaceChildren(s.nodes),rt(e))}function Mt(e,{
poll:t,deleted:n}){e.hidden=!t||!!n,!(e.hidden||e.childElementCount)&&e.append(...t.options.map(({text:s})=>{let o=document.createElement("li");return o.dir="au\
to",o.textContent=s,o}))}function rt(e){for(let t of e.querySelectorAll("a"))Object.assign(t,{target:"_blank",rel:"noopener noreferrer"})}var Ut=e=>e==="ended"||F(e),C=r(".guest-door"),E=H(`guest:${C.dataset.code}`);async function qt(){await Promise.all([U(),_(Y("words"))]);let e=JSON.parse(localStorage.
getItem(E));if(e&&Date.parse(e.expires_at)>Date.now())return it(e);localStorage.removeItem(E);let t=r(".guest-until");if(!t)return;t.textContent=w(new Date(t.dateTime));
let n=r(".guest-form");n.hidden=!1,n.elements.display_name.focus(),n.onsubmit=s=>{s.preventDefault(),Yt(n)}}async function Yt(e){let t=r(".form-error",e),n=r("b\
utton",e);n.disabled=!0;let s=JSON.stringify({code:C.dataset.code,display_name:e.elements.display_name.value}),o={method:"POST",headers:{"Content-Type":"applica\
tion/json"},body:s,credentials:"omit"},i=await fetch(`${d}/api/v1/guests`,o).catch(()=>null),a=await i?.json().catch(()=>null);if(n.disabled=!1,t.hidden=i?.ok===
!0,!i?.ok)return t.textContent=g({code:a?.code??"unreachable"});localStorage.setItem(E,JSON.stringify(a)),it(a)}async function it({token:e,room:t}){C.hidden=!0,
r(".embed").hidden=!1;let n=async()=>({access_token:e}),s=new S({session:new b({credential:n}),id:t});new O(s),s.addEventListener("state",()=>Ut(s.state)&&localStorage.
removeItem(E)),await s.open()}qt();
