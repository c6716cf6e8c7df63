/* Made by `make bundle` of 0f2619f517faec11b9e8b8c5c2c36d18a2fc0e98da3f0e87af198bc891572b35. */
var Q=document.documentElement.dataset.language,c=navigator.language.startsWith(Q)?navigator.language:document.documentElement.lang,Dt=new Intl.PluralRules(c),It=new Intl.
NumberFormat(c),Rt=new Intl.ListFormat(c,{type:"conjunction"}),Z=new Intl.DateTimeFormat(c,{hour:"numeric",minute:"2-digit"}),tt=new Intl.DateTimeFormat(c,{month:"\
short",day:"numeric"}),vt=new Intl.DateTimeFormat(c,{dateStyle:"short"}),et=new Intl.DateTimeFormat(c,{dateStyle:"medium"}),Nt=new Intl.DateTimeFormat(c,{dateStyle:"\
full",timeStyle:"short"}),At=new Intl.DateTimeFormat(c,{weekday:"long",month:"long",day:"numeric"}),$t=new Intl.DateTimeFormat(c,{dateStyle:"long"}),Pt=new Intl.
DateTimeFormat(c,{year:"numeric",month:"long"}),nt=new Intl.RelativeTimeFormat(c,{numeric:"auto"}),O={},N=()=>b(document.getElementById("words").href);async function b(e){
let t=await fetch(e);if(!t.ok)throw new Error(`${e}: ${t.status}`);Object.assign(O,await t.json())}function l(e,t={}){return(O[e]??e).replace(/\{(\w+)\}/g,(s,o)=>t[o]??
"")}function A(e){e.code||reportError(e);let t=`error.${e.code}`;return t in O?l(t):l("error.unknown")}var k=e=>Z.format(e);function $(e,t=new Date){let n=ot(t,e),s=Math.abs(n)<=1?nt.format(n,"day"):st(e,t).format(e);return l("date.at",{date:s,time:k(e)})}var st=(e,t)=>e.getFullYear()===t.getFullYear()?tt:et,ot=(e,t)=>Math.round((v(t)-v(e))/864e5),v=e=>new Date(e.getFullYear(),e.getMonth(),e.getDate());var P=JSON.parse(document.getElementById("late-files").textContent),f=new Map,L=e=>P[e],g=e=>rt(e,t=>import(t));function rt(e,t){if(!f.has(e)){let n=t(P[e]);n.catch(()=>f.delete(e)),f.set(e,n)}return f.get(e)}var i=(e,t=document)=>t.querySelector(e),C=e=>document.getElementById(e).content.firstElementChild.cloneNode(!0);function h(e,t){e.textContent!==t&&(e.textContent=t)}function w(e,t){h(e,t||""),e.hidden=!t}var y=class{#t;#e=null;constructor({origin:t,onTheme:n}){this.#t=t,addEventListener("message",({source:s,origin:o,data:r})=>{s!==parent||o!==t||r?.parley!==1||(r.
type==="credential"&&this.#e?.(r),r.type==="theme"&&n(r.theme))})}say(t,n={}){parent.postMessage({parley:1,type:t,...n},this.#t)}credential(){let t=new Promise(
n=>this.#e=n);return this.say("credential-wanted"),t}};var p=class{tries=0;next(){let t=Math.min(15,.5*2**this.tries);return this.tries+=1,t*(.5+Math.random()/2)}reset(){this.tries=0}};var it={broken:{next:"reload"},crowded:{next:"reload"},ended:{next:"sign-in",forgets:"everything"},removed:{next:"rooms",forgets:"room"},banned:{next:"rooms",forgets:"\
room"},gone:{next:"rooms",forgets:"room"}},at={1007:{state:"broken"},1008:{state:"broken"},1009:{state:"broken"},1012:{state:"restarting",spreadSeconds:2},4401:{
state:"ended"},4403:{state:"removed"},4404:{state:"gone"},4409:{state:"crowded"},4429:{state:"too-fast",pauseSeconds:5}},ct={banned:{state:"banned"}},lt=e=>e in
it;function F(e,t){let n=ct[t]??at[e]??{state:"reconnecting"};return{...n,again:!lt(n.state)}}var u=document.documentElement.dataset.root??"";var M=(e,t)=>{let n=new URL(u+e,location.href);return n.protocol=n.protocol.replace("http","ws"),new WebSocket(n,t)};var dt="parley.v1",ht=50,T=({status:e})=>e===0||e===429||e>=500,x=class extends EventTarget{#t;#e;#n=null;#o=new p;#r=!1;#a={};#s=new Map;#i=new Map;#u=!0;me=null;name="";state="\
connecting";constructor({session:t,id:n}){super(),this.#t=t,this.#e=n}async open(){for(;;)try{this.me=await this.#t.ask("GET","/me");let{id:t,name:n}=await this.#t.
ask("GET",`/rooms/${encodeURIComponent(this.#e)}`);return[this.#e,this.name]=[t,n],this.#l()}catch(t){if(!T(t))return this.#h(q(t));this.#h("reconnecting"),await new Promise(
n=>setTimeout(n,this.#o.next()*1e3))}}get messages(){return[...this.#s.values(),...this.#i.values()]}get hasOlder(){return this.#u&&this.#s.size>0}async loadOlder(){
let[t]=this.#s.keys(),{items:n,prev:s}=await this.#t.ask("GET",`/rooms/${this.#e}/messages?before=${t}&limit=${ht}`),o=n.filter(U).map(r=>[r.seq,r]);this.#s=new Map(
[...o,...this.#s]),this.#u=s!==null,this.#c()}async say(t){let n={client_id:crypto.randomUUID(),user:this.me,text:t,at:new Date().toISOString(),state:"pending"};
this.#i.set(n.client_id,n),this.#c(),await this.#m(n)}retry(t){return t.state="pending",this.#c(),this.#m(t)}drop(t){this.#i.delete(t.client_id),this.#c()}async#m(t){
let n=new p;for(;;)try{let s={"Idempotency-Key":t.client_id};this.#g(await this.#t.ask("POST",`/rooms/${this.#e}/messages`,{json:{text:t.text},headers:s}));return}catch(s){
if(!T(s))return Object.assign(t,{state:"failed",code:s.code}),this.#c();await new Promise(o=>setTimeout(o,n.next()*1e3))}}async#l(){try{let{ticket:t}=await this.#t.
ask("POST","/me/tickets"),n=new URLSearchParams({...this.#a,ticket:t}),s=M(`/api/v1/rooms/${this.#e}/ws?${n}`,dt);this.#n=s,s.onmessage=({data:o})=>this.#p(JSON.
parse(o)),s.onclose=({code:o,reason:r})=>this.#d(F(o,r))}catch(t){this.#d(T(t)?{again:!0,state:"reconnecting"}:{state:q(t)})}}#d({again:t,state:n,pauseSeconds:s=0}){
if(this.#n=null,n==="ended"&&!this.#r){this.#r=!0,this.#t.drop(),this.#h("reconnecting"),this.#l();return}this.#h(n),t&&setTimeout(()=>this.#l(),(s+this.#o.next())*
1e3)}#p(t){t.type==="hello"?this.#a.epoch=t.epoch:t.type==="resync"?(this.#s.clear(),this.#a={epoch:t.epoch},this.#c()):t.type==="live"?(this.#o.reset(),this.#r=
!1,this.#h("live"),this.#c()):t.seq!==void 0&&t.at!==void 0&&(this.#a.after=Math.max(this.#a.after??0,t.seq),this.#f(t))}#f(t){let n=this.#s.get(t.target);if(t.
type==="message")this.#g(t);else if(t.type==="edited"&&n)Object.assign(n,{text:t.text,edited_at:t.at});else if(t.type==="deleted"&&n)Object.assign(n,{text:"",deleted:!0});else if(t.
type==="expired")for(let[s]of this.#s)s<t.before&&this.#s.delete(s);t.type!=="message"&&this.#c()}#g(t){if(t.client_id&&this.#i.delete(t.client_id),U(t)&&!this.#s.
has(t.seq)){let n=t.seq>([...this.#s.keys()].at(-1)??0);this.#s.set(t.seq,t),n||(this.#s=new Map([...this.#s].sort(([s],[o])=>s-o))),this.state==="live"&&this.dispatchEvent(
new CustomEvent("message",{detail:t}))}this.#c()}#h(t){t!==this.state&&(this.state=t,this.dispatchEvent(new Event("state")))}#c(){this.dispatchEvent(new Event("\
change"))}},U=({type:e,thread:t,in_room:n})=>e==="message"&&(!t||n),q=({status:e})=>({401:"ended",403:"removed",404:"gone"})[e]??"broken";var ut=`${u}/api/v1`,mt="urn:ietf:params:oauth:grant-type:jwt-bearer",S=class{#t;#e=null;#n=null;#o=null;constructor(t){this.#t=t}async ask(t,n,{json:s,headers:o={}}={}){
this.#e||await this.#r();let r=this.#e;try{return await this.#i(t,n,{json:s,headers:o})}catch(a){if(a.status!==401)throw a;return(!this.#e||this.#e===r)&&await this.#r(),
this.#i(t,n,{json:s,headers:o})}}drop(){this.#e=null}#r(){return this.#o??=this.#a().finally(()=>this.#o=null),this.#o}async#a(){if(this.#e=null,this.#n)try{return await this.#s(
{grant_type:"refresh_token",refresh_token:this.#n})}catch(s){if(s.status!==401)throw s;this.#n=null}let{assertion:t,access_token:n}=await this.#t.credential();if(t)
return this.#s({grant_type:mt,assertion:t});if(!n)throw _(401,{code:"unauthenticated"});this.#e=n}async#s(t){let n=await this.#i("POST","/token",{form:t});[this.#e,
this.#n]=[n.access_token,n.refresh_token]}async#i(t,n,{json:s,form:o,headers:r={}}){let a={...r};this.#e&&(a.Authorization=`Bearer ${this.#e}`),s&&(a["Content-T\
ype"]="application/json");let d=o?new URLSearchParams(o):s&&JSON.stringify(s),X={method:t,headers:a,body:d,cache:"no-store",credentials:"omit"},m=await fetch(ut+
n,X).catch(()=>null);if(!m)throw _(0,{code:"unreachable"});let R=m.status===204?null:await m.json().catch(()=>({}));if(m.ok)return R;throw _(m.status,R)}},_=(e,{
code:t,detail:n})=>Object.assign(new Error(n??t),{status:e,code:t??"unknown"});var pt=/[*_`~[\\<]|&#?\w|^[ \t]*(?:[>#+|-]|:-|\d{1,9}[.)])/mu;var Y=e=>pt.test(e);var D=class extends EventTarget{#t=null;get isReady(){return this.#t!==null}render(t){return this.#t?this.#t(t):(this.load().catch(()=>{}),null)}async load(){let{
render:t}=await g("markdown");this.#t||(this.#t=t,this.dispatchEvent(new Event("ready")))}},Jt=new D;var I=String.raw`\s<>"，。；：！？、）】》」』`,H=String.raw`https?:\/\/[^${I}]+|mailto:[^@${I}]{1,64}@[^@${I}]+`,ft=new RegExp(H,"giu"),Xt=new RegExp(
H,"iuy"),gt=new Set(`.,;:!?'"*_~`),B=e=>[...e.matchAll(ft)].map(({0:t,index:n})=>[wt(t),n]);function wt(e){let t=j(e,")")-j(e,"("),n=e.length;for(;n>0;n-=1){let s=e[n-1];if(s===")"&&t>0)t-=1;else if(!gt.has(s))break}return e.slice(0,n)}var j=(e,t)=>e.split(
t).length-1;var yt=/^\/rooms\/([^/]+)(?:\/([1-9]\d*))?\/?$/,G={"/":"rooms","/inbox":"inbox","/threads":"threads","/drafts":"drafts","/scheduled":"scheduled","/saved":"saved",
"/accounts":"accounts","/audit":"audit","/abandoned":"abandoned","/monitor":"monitor","/settings":"settings"};function W({pathname:e,search:t}){if(!e.startsWith(`${u}/`))return null;let n=e.slice(u.length),s=new URLSearchParams(t).get("panel"),[,o,r]=yt.exec(n)??[];return o?
{view:"room",room:St(o),seq:r?xt(r):null,panel:s}:G[n]?{view:G[n]}:null}var xt=e=>Math.min(Number(e),Number.MAX_SAFE_INTEGER);function St(e){try{return decodeURIComponent(e)}catch{return e}}function K(e){if(!URL.canParse(e))return null;let t=document.createElement("a");return t.href=e,t.tabIndex=-1,Et(t)||(t.rel="noopener noreferrer",t.target="_bla\
nk"),t}var Et=e=>e.origin===location.origin&&W(e)!==null;function V(e){let t=document.createDocumentFragment(),n=0;for(let[s,o]of B(e)){let r=K(s);r?.append(s),t.append(e.slice(n,o),r??s),n=o+s.length}return t.append(
e.slice(n)),t}var Ot=5*6e4,J=60,E=class{#t;#e=i(".embed-messages");#n=i(".embed-scroll");#o=new Map;#r=!1;constructor(t){this.#t=t,t.addEventListener("change",()=>this.#i()),
t.addEventListener("state",()=>this.#d()),this.#n.onscroll=()=>this.#p(),this.#a(),this.#d()}#a(){let t=i(".embed-composer"),n=t.elements.text;t.onsubmit=s=>{s.
preventDefault(),n.value.trim()&&(this.#t.say(n.value),n.value="",this.#f())},n.onkeydown=s=>{s.key!=="Enter"||s.shiftKey||s.isComposing||matchMedia("(pointer: \
coarse)").matches||(s.preventDefault(),t.requestSubmit())}}#s=0;#i(){this.#s||=requestAnimationFrame(()=>{this.#s=0,this.#u()})}#u(){let t=this.#n.scrollHeight-
this.#n.scrollTop-this.#n.clientHeight<J,n=this.#n.scrollHeight-this.#n.scrollTop,s=null,o=this.#t.messages.map(r=>{let a=this.#m(r);return this.#l(a,r,s),s=r,a});
this.#e.replaceChildren(...o),i(".embed-empty").hidden=o.length>0||this.#t.state!=="live",this.#n.scrollTop=t?this.#n.scrollHeight:this.#n.scrollHeight-n}#m(t){
let n=t.seq??t.client_id;return this.#o.has(n)||this.#o.set(n,C("embed-message")),this.#o.get(n)}#l(t,n,s){let o=new Date(n.at),r=s&&s.user.id===n.user.id&&o-new Date(
s.at)<Ot;t.classList.toggle("is-run",!!r),t.classList.toggle("is-own",n.user.id===this.#t.me.id),t.dataset.state=n.state??"sent",h(i(".embed-name",t),n.user.display_name||
n.user.name),w(i(".embed-mark",t),bt(n.user));let a=i("time",t);h(a,k(o)),a.dateTime=n.at,a.title=$(o),w(i(".embed-edited",t),n.edited_at&&!n.deleted?l("message\
.edited"):"");let d=i(".embed-failed",t);d.hidden=n.state!=="failed",d.hidden||(h(i(".embed-why",d),A({code:n.code})),i(".embed-retry",d).onclick=()=>this.#t.retry(
n),i(".embed-drop",d).onclick=()=>this.#t.drop(n)),kt(i(".embed-text",t),n)}#d(){let{state:t,name:n}=this.#t;h(i(".embed-title"),n),document.body.dataset.state=
t,w(i(".embed-status"),t==="live"?"":l(t==="ended"?"embed.ended":`status.${t}`))}async#p(){this.#n.scrollTop>J||this.#r||!this.#t.hasOlder||(this.#r=!0,await this.#t.
loadOlder().catch(()=>{}),this.#r=!1)}#f(){requestAnimationFrame(()=>this.#n.scrollTop=this.#n.scrollHeight)}},bt=({bot:e,guest:t})=>e?l("bot.mark"):t?l("guest.\
mark"):"";function kt(e,{text:t,deleted:n}){let s=n?l("message.deleted"):t;e.dataset.text!==s&&(e.dataset.text=s,e.classList.toggle("is-deleted",!!n),e.replaceChildren(
V(s)),z(e),!n&&Y(s)&&Tt(e,s))}async function Tt(e,t){let s=(await g("markdown").catch(()=>null))?.render(t);!s||e.dataset.text!==t||(e.classList.toggle("has-blo\
cks",s.hasBlocks),e.replaceChildren(s.nodes),z(e))}function z(e){for(let t of e.querySelectorAll("a"))Object.assign(t,{target:"_blank",rel:"noopener noreferrer"})}async function _t(){let{origin:e,room:t}=i(".embed").dataset,n=new y({origin:e,onTheme:o=>document.documentElement.dataset.theme=o});await Promise.all([N(),b(L(
"words"))]);let s=new x({session:new S(n),id:t});new E(s),s.addEventListener("state",()=>n.say("state",{state:s.state})),s.addEventListener("message",({detail:{
seq:o,user:r}})=>{n.say("message",{seq:o,user:r.id,own:r.id===s.me.id})}),n.say("ready"),await s.open()}_t();
