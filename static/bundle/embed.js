/* Made by `make bundle` of 06174ca7845efd45bec98d8f5cc82027d5ed34df55901df9b897361f309caea2. */
var rt=document.documentElement.dataset.language,c=navigator.language.startsWith(rt)?navigator.language:document.documentElement.lang,Mt=new Intl.PluralRules(c),
Ut=new Intl.NumberFormat(c),jt=new Intl.ListFormat(c,{type:"conjunction"}),it=new Intl.DateTimeFormat(c,{hour:"numeric",minute:"2-digit"}),at=new Intl.DateTimeFormat(
c,{month:"short",day:"numeric"}),qt=new Intl.DateTimeFormat(c,{dateStyle:"short"}),ct=new Intl.DateTimeFormat(c,{dateStyle:"medium"}),Ht=new Intl.DateTimeFormat(
c,{dateStyle:"full",timeStyle:"short"}),Yt=new Intl.DateTimeFormat(c,{weekday:"long",month:"long",day:"numeric"}),Bt=new Intl.DateTimeFormat(c,{dateStyle:"long"}),
Gt=new Intl.DateTimeFormat(c,{year:"numeric",month:"long"}),lt=new Intl.RelativeTimeFormat(c,{numeric:"auto"}),O={},P=()=>b(document.getElementById("words").href);
async function b(e){let t=await fetch(e);if(!t.ok)throw new Error(`${e}: ${t.status}`);Object.assign(O,await t.json())}function l(e,t={}){return(O[e]??e).replace(
/\{(\w+)\}/g,(s,o)=>t[o]??"")}function L(e){e.code||reportError(e);let t=`error.${e.code}`;return t in O?l(t):l("error.unknown")}var _=e=>it.format(e);function F(e,t=new Date){let n=ut(t,e),s=Math.abs(n)<=1?lt.format(n,"day"):dt(e,t).format(e);return l("date.at",{date:s,time:_(e)})}var dt=(e,t)=>e.getFullYear()===t.getFullYear()?at:ct,ut=(e,t)=>Math.round((C(t)-C(e))/864e5),C=e=>new Date(e.getFullYear(),e.getMonth(),e.getDate());var M=JSON.parse(document.getElementById("late-files").textContent),g=new Map,U=e=>M[e],w=e=>ht(e,t=>import(t));function ht(e,t){if(!g.has(e)){let n=t(M[e]);n.catch(()=>g.delete(e)),g.set(e,n)}return g.get(e)}var i=(e,t=document)=>t.querySelector(e),j=e=>document.getElementById(e).content.firstElementChild.cloneNode(!0);function u(e,t){e.textContent!==t&&(e.textContent=t)}function h(e,t){u(e,t||""),e.hidden=!t}var x=class{#t;#e=null;constructor({origin:t,onTheme:n}){this.#t=t,addEventListener("message",({source:s,origin:o,data:r})=>{s!==parent||o!==t||r?.parley!==1||(r.
type==="credential"&&this.#e?.(r),r.type==="theme"&&n(r.theme))})}say(t,n={}){parent.postMessage({parley:1,type:t,...n},this.#t)}credential(){let t=new Promise(
n=>this.#e=n);return this.say("credential-wanted"),t}};var f=class{tries=0;next(){let t=Math.min(15,.5*2**this.tries);return this.tries+=1,t*(.5+Math.random()/2)}reset(){this.tries=0}};var mt={broken:{next:"reload"},crowded:{next:"reload"},ended:{next:"sign-in",forgets:"everything"},removed:{next:"rooms",forgets:"room"},banned:{next:"rooms",forgets:"\
room"},gone:{next:"rooms",forgets:"room"}},pt={1007:{state:"broken"},1008:{state:"broken"},1009:{state:"broken"},1012:{state:"restarting",spreadSeconds:2},4401:{
state:"ended"},4403:{state:"removed"},4404:{state:"gone"},4409:{state:"crowded"},4429:{state:"too-fast",pauseSeconds:5}},ft={banned:{state:"banned"}},T=e=>e in mt;function q(e,t){let n=ft[t]??pt[e]??{state:"reconnecting"};return{...n,again:!T(n.state)}}var m=document.documentElement.dataset.root??"";var H=(e,t)=>{let n=new URL(m+e,location.href);return n.protocol=n.protocol.replace("http","ws"),new WebSocket(n,t)};var gt="parley.v1",wt=50,k=({status:e})=>e===0||e===429||e>=500,y=class extends EventTarget{#t;#e;#s=null;#o=new f;#r=!1;#a={};#n=new Map;#i=new Map;#u=!0;me=null;name="";state="\
connecting";constructor({session:t,id:n}){super(),this.#t=t,this.#e=n}async open(){for(;;)try{this.me=await this.#t.ask("GET","/me");let{id:t,name:n}=await this.#t.
ask("GET",`/rooms/${encodeURIComponent(this.#e)}`);return[this.#e,this.name]=[t,n],this.#l()}catch(t){if(!k(t))return this.#d(B(t));this.#d("reconnecting"),await new Promise(
n=>setTimeout(n,this.#o.next()*1e3))}}get messages(){return[...this.#n.values(),...this.#i.values()]}message(t){return this.#n.get(t)}get hasOlder(){return this.#u&&
this.#n.size>0}async loadOlder(){let[t]=this.#n.keys(),{items:n,prev:s}=await this.#t.ask("GET",`/rooms/${this.#e}/messages?before=${t}&limit=${wt}`),o=n.filter(
Y).map(r=>[r.seq,r]);this.#n=new Map([...o,...this.#n]),this.#u=s!==null,this.#c()}async say(t){let n={client_id:crypto.randomUUID(),user:this.me,text:t,at:new Date().
toISOString(),state:"pending"};this.#i.set(n.client_id,n),this.#c(),await this.#h(n)}retry(t){return t.state="pending",this.#c(),this.#h(t)}drop(t){this.#i.delete(
t.client_id),this.#c()}async#h(t){let n=new f;for(;;)try{let s={"Idempotency-Key":t.client_id};this.#f(await this.#t.ask("POST",`/rooms/${this.#e}/messages`,{json:{
text:t.text},headers:s}));return}catch(s){if(!k(s))return Object.assign(t,{state:"failed",code:s.code}),this.#c();await new Promise(o=>setTimeout(o,n.next()*1e3))}}async#l(){
try{let{ticket:t}=await this.#t.ask("POST","/me/tickets"),n=new URLSearchParams({...this.#a,ticket:t}),s=H(`/api/v1/rooms/${this.#e}/ws?${n}`,gt);this.#s=s,s.onmessage=
({data:o})=>this.#p(JSON.parse(o)),s.onclose=({code:o,reason:r})=>this.#m(q(o,r))}catch(t){this.#m(k(t)?{again:!0,state:"reconnecting"}:{state:B(t)})}}#m({again:t,
state:n,pauseSeconds:s=0}){if(this.#s=null,n==="ended"&&!this.#r){this.#r=!0,this.#t.drop(),this.#d("reconnecting"),this.#l();return}this.#d(n),t&&setTimeout(()=>this.#l(),
(s+this.#o.next())*1e3)}#p(t){t.type==="hello"?this.#a.epoch=t.epoch:t.type==="resync"?(this.#n.clear(),this.#a={epoch:t.epoch},this.#c()):t.type==="live"?(this.#o.
reset(),this.#r=!1,this.#d("live"),this.#c()):t.seq!==void 0&&t.at!==void 0&&(this.#a.after=Math.max(this.#a.after??0,t.seq),this.#g(t))}#g(t){let n=this.#n.get(
t.target);if(t.type==="message")this.#f(t);else if(t.type==="edited"&&n)Object.assign(n,{text:t.text,edited_at:t.at});else if(t.type==="deleted"&&n)Object.assign(
n,{text:"",deleted:!0});else if(t.type==="expired")for(let[s]of this.#n)s<t.before&&this.#n.delete(s);t.type!=="message"&&this.#c()}#f(t){if(t.client_id&&this.#i.
delete(t.client_id),Y(t)&&!this.#n.has(t.seq)){let n=t.seq>([...this.#n.keys()].at(-1)??0);this.#n.set(t.seq,t),n||(this.#n=new Map([...this.#n].sort(([s],[o])=>s-
o))),this.state==="live"&&this.dispatchEvent(new CustomEvent("message",{detail:t}))}this.#c()}#d(t){t!==this.state&&(this.state=t,this.dispatchEvent(new Event("\
state")))}#c(){this.dispatchEvent(new Event("change"))}},Y=({type:e,thread:t,in_room:n})=>e==="message"&&(!t||n),B=({status:e})=>({401:"ended",403:"removed",404:"\
gone"})[e]??"broken";var xt=`${m}/api/v1`,yt="urn:ietf:params:oauth:grant-type:jwt-bearer",S=class{#t;#e=null;#s=null;#o=null;constructor(t){this.#t=t}async ask(t,n,{json:s,headers:o={}}={}){
this.#e||await this.#r();let r=this.#e;try{return await this.#i(t,n,{json:s,headers:o})}catch(a){if(a.status!==401)throw a;return(!this.#e||this.#e===r)&&await this.#r(),
this.#i(t,n,{json:s,headers:o})}}drop(){this.#e=null}#r(){return this.#o??=this.#a().finally(()=>this.#o=null),this.#o}async#a(){if(this.#e=null,this.#s)try{return await this.#n(
{grant_type:"refresh_token",refresh_token:this.#s})}catch(s){if(s.status!==401)throw s;this.#s=null}let{assertion:t,access_token:n}=await this.#t.credential();if(t)
return this.#n({grant_type:yt,assertion:t});if(!n)throw I(401,{code:"unauthenticated"});this.#e=n}async#n(t){let n=await this.#i("POST","/token",{form:t});[this.#e,
this.#s]=[n.access_token,n.refresh_token]}async#i(t,n,{json:s,form:o,headers:r={}}){let a={...r};this.#e&&(a.Authorization=`Bearer ${this.#e}`),s&&(a["Content-T\
ype"]="application/json");let d=o?new URLSearchParams(o):s&&JSON.stringify(s),ot={method:t,headers:a,body:d,cache:"no-store",credentials:"omit"},p=await fetch(xt+
n,ot).catch(()=>null);if(!p)throw I(0,{code:"unreachable"});let N=p.status===204?null:await p.json().catch(()=>({}));if(p.ok)return N;throw I(p.status,N)}},I=(e,{
code:t,detail:n})=>Object.assign(new Error(n??t),{status:e,code:t??"unknown"});var St=/[*_`~[\\<]|&#?\w|^[ \t]*(?:[>#+|-]|:-|\d{1,9}[.)])/mu,Et=/!?\[([^[\]\n]{1,200})\]\([^()\s]{1,500}\)/gu,Ot=/^[ \t]*(?:#{1,6}|>|[-+*])[ \t]+|^[ \t]*(?:`{3,}|~{3,}).*$/gmu,
bt=/\*\*|~~|`/gu,_t=/(?<![\p{L}\p{N}_*])[*_]{1,2}(?=\S)|(?<=\S)[*_]{1,2}(?![\p{L}\p{N}_*])/gu,R=e=>St.test(e);function G(e){return R(e)?e.replace(Et,"$1").replace(
Ot,"").replace(bt,"").replace(_t,""):e}var D=class extends EventTarget{#t=null;get isReady(){return this.#t!==null}render(t){return this.#t?this.#t(t):(this.load().
catch(()=>{}),null)}async load(){let{render:t}=await w("markdown");this.#t||(this.#t=t,this.dispatchEvent(new Event("ready")))}},ie=new D;var A=e=>e.text||$(e),$=({files:e})=>(e??[]).map(({name:t})=>t).join(", ");var v=String.raw`\s<>"，。；：！？、）】》」』`,V=String.raw`https?:\/\/[^${v}]+|mailto:[^@${v}]{1,64}@[^@${v}]+`,Tt=new RegExp(V,"giu"),le=new RegExp(
V,"iuy"),kt=new Set(`.,;:!?'"*_~`),K=e=>[...e.matchAll(Tt)].map(({0:t,index:n})=>[It(t),n]);function It(e){let t=W(e,")")-W(e,"("),n=e.length;for(;n>0;n-=1){let s=e[n-1];if(s===")"&&t>0)t-=1;else if(!kt.has(s))break}return e.slice(0,n)}var W=(e,t)=>e.split(
t).length-1;var Dt=/^\/rooms\/([^/]+)(?:\/([1-9]\d*))?\/?$/,J={"/":"rooms","/inbox":"inbox","/threads":"threads","/drafts":"drafts","/scheduled":"scheduled","/saved":"saved",
"/share":"share","/accounts":"accounts","/audit":"audit","/abandoned":"abandoned","/monitor":"monitor","/settings":"settings"};function z({pathname:e,search:t}){if(!e.startsWith(`${m}/`))return null;let n=e.slice(m.length),s=new URLSearchParams(t).get("panel"),[,o,r]=Dt.exec(n)??[];return o?
{view:"room",room:At(o),seq:r?Rt(r):null,panel:s}:J[n]?{view:J[n]}:null}var Rt=e=>Math.min(Number(e),Number.MAX_SAFE_INTEGER);function At(e){try{return decodeURIComponent(e)}catch{return e}}function X(e){if(!URL.canParse(e))return null;let t=document.createElement("a");return t.href=e,t.tabIndex=-1,$t(t)||(t.rel="noopener noreferrer",t.target="_bla\
nk"),t}var $t=e=>e.origin===location.origin&&z(e)!==null;function Q(e){let t=document.createDocumentFragment(),n=0;for(let[s,o]of K(e)){let r=X(s);r?.append(s),t.append(e.slice(n,o),r??s),n=o+s.length}return t.append(
e.slice(n)),t}var Z=140;function tt(e){let t=G(e).trim().split(`
`)[0];return t.length>Z?`${t.slice(0,Z)}…`:t}var vt=5*6e4,et=60,E=class{#t;#e=i(".embed-messages");#s=i(".embed-scroll");#o=new Map;#r=!1;constructor(t){this.#t=t,t.addEventListener("change",()=>this.#i()),
t.addEventListener("state",()=>this.#p()),this.#s.onscroll=()=>this.#g(),this.#a(),this.#p()}#a(){let t=i(".embed-composer"),n=t.elements.text;t.onsubmit=s=>{s.
preventDefault(),n.value.trim()&&(this.#t.say(n.value),n.value="",this.#f())},n.onkeydown=s=>{s.key!=="Enter"||s.shiftKey||s.isComposing||matchMedia("(pointer: \
coarse)").matches||(s.preventDefault(),t.requestSubmit())}}#n=0;#i(){this.#n||=requestAnimationFrame(()=>{this.#n=0,this.#u()})}#u(){let t=this.#s.scrollHeight-
this.#s.scrollTop-this.#s.clientHeight<et,n=this.#s.scrollHeight-this.#s.scrollTop,s=null,o=this.#t.messages.map(r=>{let a=this.#h(r);return this.#l(a,r,s),s=r,
a});this.#e.replaceChildren(...o),i(".embed-empty").hidden=o.length>0||this.#t.state!=="live",this.#s.scrollTop=t?this.#s.scrollHeight:this.#s.scrollHeight-n}#h(t){
let n=t.seq??t.client_id;return this.#o.has(n)||this.#o.set(n,j("embed-message")),this.#o.get(n)}#l(t,n,s){let o=new Date(n.at),r=s&&s.user.id===n.user.id&&o-new Date(
s.at)<vt;t.classList.toggle("is-run",!!r),t.classList.toggle("is-own",n.user.id===this.#t.me.id),t.dataset.state=n.state??"sent",u(i(".embed-name",t),nt(n.user)),
h(i(".embed-mark",t),Nt(n.user));let a=i("time",t);u(a,_(o)),a.dateTime=n.at,a.title=F(o),h(i(".embed-edited",t),n.edited_at&&!n.deleted?l("message.edited"):"");
let d=i(".embed-failed",t);d.hidden=n.state!=="failed",d.hidden||(u(i(".embed-why",d),L({code:n.code})),i(".embed-retry",d).onclick=()=>this.#t.retry(n),i(".emb\
ed-drop",d).onclick=()=>this.#t.drop(n)),h(i(".embed-quote",t),this.#m(n)),Ct(i(".embed-text",t),n),h(i(".embed-files",t),n.deleted?"":$(n)),Lt(i(".embed-option\
s",t),n)}#m({quote:t,deleted:n}){let s=!n&&this.#t.message(t);return s&&`${nt(s.user)}: ${s.deleted?l("message.deleted"):tt(A(s))}`}#p(){let{state:t,name:n}=this.#t;
u(i(".embed-title"),n),document.body.dataset.state=t;for(let s of i(".embed-composer").elements)s.disabled=T(t);h(i(".embed-status"),t==="live"?"":l(t==="ended"?
"embed.ended":`status.${t}`))}async#g(){this.#s.scrollTop>et||this.#r||!this.#t.hasOlder||(this.#r=!0,await this.#t.loadOlder().catch(()=>{}),this.#r=!1)}#f(){requestAnimationFrame(
()=>this.#s.scrollTop=this.#s.scrollHeight)}},nt=({display_name:e,name:t})=>e||t,Nt=({bot:e,guest:t})=>e?l("bot.mark"):t?l("guest.mark"):"";function Ct(e,{text:t,
deleted:n}){let s=n?l("message.deleted"):t;e.dataset.text!==s&&(e.dataset.text=s,e.classList.toggle("is-deleted",!!n),e.replaceChildren(Q(s)),st(e),!n&&R(s)&&Pt(
e,s))}async function Pt(e,t){let s=(await w("markdown").catch(()=>null))?.render(t);!s||e.dataset.text!==t||(e.classList.toggle("has-blocks",s.hasBlocks),e.replaceChildren(
s.nodes),st(e))}function Lt(e,{poll:t,deleted:n}){e.hidden=!t||!!n,!(e.hidden||e.childElementCount)&&e.append(...t.options.map(({text:s})=>{let o=document.createElement(
"li");return o.dir="auto",o.textContent=s,o}))}function st(e){for(let t of e.querySelectorAll("a"))Object.assign(t,{target:"_blank",rel:"noopener noreferrer"})}async function Ft(){let{origin:e,room:t}=i(".embed").dataset,n=new x({origin:e,onTheme:o=>document.documentElement.dataset.theme=o});await Promise.all([P(),b(U(
"words"))]);let s=new y({session:new S(n),id:t});new E(s),s.addEventListener("state",()=>n.say("state",{state:s.state})),s.addEventListener("message",({detail:{
seq:o,user:r}})=>{n.say("message",{seq:o,user:r.id,own:r.id===s.me.id})}),n.say("ready"),await s.open()}Ft();
