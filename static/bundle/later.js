/* Made by `make bundle` of a4068365c62158da4c1ebd04dfa81759ad6bd16910c868c9b848a3ffaf3f9d24. */
import{$ as To,A as q,Aa as Kt,B,Ba as Ro,C as qt,Ca as No,D as yo,Da as Fo,E as bo,Ea as Gt,F as dt,Fa as Ct,G as Le,H as ko,I as J,J as ht,K as ft,L as pt,M as r,
N as g,O as X,P as p,Q as Oo,R as y,S as b,T as ut,U as Eo,V as x,W as So,X as _o,Y as $o,Z as E,_ as Ao,a as v,aa as j,b as mo,ba as R,c as Rt,ca as S,d as V,da as Ht,
e as Ce,ea as L,f as lo,fa as Do,g as U,ga as Co,h as Nt,ha as wt,i as Ft,ia as Wt,j as Bt,ja as Lo,k as st,ka as N,l as rt,la as H,m as ho,ma as Me,n as fo,na as C,
o as po,oa as Mo,p as Dt,pa as jo,q as uo,qa as K,r as wo,ra as Io,s as go,sa as Ut,t as xo,ta as zt,u as l,ua as Po,v as M,va as T,w as z,wa as k,x as vo,xa as $,
y as P,ya as Z,z as I,za as gt}from"./main.js";function xt(e,t){let o=new Date(t);e.matches("time")&&(e.dateTime=t),e.title=I(o),p(e,qt(o))}var Bo=new WeakMap;function _(e,{list:t,into:o,none:n,sort:i=d=>d,key:s=({id:d})=>d,create:a,update:c,signal:m}){let d=()=>{m?.aborted||(C(r(o,e),i(t.items),{key:s,
create:a,update:c}),n&&(r(n,e).hidden=t.items.length>0||t.failed||!!t.searching),Ct(e,t))};return Bo.get(e)?.close(),Bo.set(e,t),t.addEventListener("change",d,{
signal:m}),m?.addEventListener("abort",()=>t.close()),Gt(e).onclick=()=>t.more(),d}function Yt(e,{showsRooms:t=!1,...o}){_(e,{create:()=>g("audit-item"),update:(n,i)=>$i(n,i,{showsRooms:t}),...o})}function $i(e,t,{showsRooms:o}){p(r(".audit-wh\
at",e),Ti(t));let n=r(".audit-why",e);p(n,t.reason?l("audit.reason",{reason:t.reason}):""),n.hidden=!t.reason,p(r(".audit-where",e),o&&t.room?`${Ai(t)} · `:"");
let i=r("time",e);xt(i,t.at)}function Ai({room:e,details:t}){let o=e.name??t.name;return o?l("audit.where",{room:o}):l("audit.where.gone")}function Ti({act:e,actor:t,
member:o,room:n,details:i}){let s={user:t?x(t):l("audit.console"),member:o&&x(o),room:i.name??n?.name,emoji:i.emoji,role:i.role&&l(`role.${i.role}`),until:i.until&&
B(new Date(i.until))},a=Di(e,{...i,member:o}),c=e==="invite"&&i.uses?M(a,i.uses,s):l(a,s);return c.startsWith("audit.")?`${s.user}: ${e}`:c}function Di(e,{until:t,
by:o,outcome:n,uses:i,member:s}){let c={ban:t&&"until",mute:"until",reset_password:o,resolve_report:n,invite:i?null:"any",revoke_invite:s&&"of"}[e];return c?`au\
dit.${e}.${c}`:`audit.${e}`}var qo={show(e,{conversation:t,signal:o}){let n=new E;Yt(e,{list:n,into:".audit-list",none:".audit-none",signal:o}),n.open(`/rooms/${t.id}/audit?limit=50`)}};var Ci=36e5;function Ho({act:e,user:t,conversation:o}){let{members:n,room:i}=o,s={name:x(t),room:i.name},a={mute:({until:c,...m})=>n.mute(t.id,{muted_until:c,...m}),
ban:c=>n.ban(t.id,c),remove:c=>n.remove(t.id,c)};return Wo({title:l(`moderate.${e}.title`,s),text:l(`moderate.${e}.text`,s),action:l(`moderate.${e}`),hasEnd:e!==
"remove",mayBeForEver:e==="ban",act:a[e]})}function Li({seq:e,epoch:t,words:o,conversation:n}){return Wo({title:l("message.delete.title"),text:l("message.delete\
.text",o),action:l("message.delete"),act:({reason:i})=>n.delete({seq:e,epoch:t,reason:i})})}async function Wo({title:e,text:t,action:o,hasEnd:n=!1,mayBeForEver:i=!1,
act:s}){let a=y("moderate"),c=r("form",a);return $(c),r(".moderate-text",c).textContent=t,r(".moderate-until",c).hidden=!n,r('[value=""]',c.elements.hours).hidden=
!i,c.elements.hours.value=i?"":"1",r(".button-danger",c).textContent=o,T(c,async({hours:m,reason:d})=>{let h=n&&m?{until:new Date(Date.now()+Number(m)*Ci).toISOString()}:
{},f=d.trim()?{reason:d.trim()}:{};await s({...h,...f}),a.close("done")}),await b(a,{title:e})==="done"}var Mi=6e4,zo={show(e,{conversation:t,subject:o,router:n,rooms:i,directory:s,presence:a,blocks:c,me:m,signal:d}){let{members:h}=t,f=r(".person",e),u=r("form",e),
w=()=>h.list.find(({user:A})=>A.id===o),O=()=>ji(e,{user:s.of({id:o}),member:w(),conversation:t,directory:s,presence:a,blocks:c,me:m}),D=Z(()=>d.aborted||O());$(
u),T(u,({role:A})=>Fi(t,w(),A)),Ri(e,{conversation:t,member:w,router:n}),r('[data-action="write"]',e).onclick=()=>k(f,async()=>n.goToRoom((await i.openDirect([o])).
id)),r('[data-action="block"]',e).onclick=()=>k(f,()=>Ni(c,s.of({id:o})));for(let A of[h,s,a,c])A.addEventListener("change",D,{signal:d});t.addEventListener("ro\
om",D,{signal:d});let W=setInterval(D,Mi);d.addEventListener("abort",()=>clearInterval(W)),h.need(),O()}};function ji(e,{user:t,member:o,conversation:n,directory:i,
presence:s,blocks:a,me:c}){if(r(".person",e).hidden=!t.name,r(".person-missing",e).hidden=!!t.name||!i.knows(t.id),!t.name)return;let m=o?Ao(o,s):s.of(t.id);S(r(
".avatar",e),t,{size:"large"}),Ht(r(".avatar",e),m),p(r(".person-name",e),x(t)),p(r(".person-account",e),[`@${t.name}`,t.pronouns].filter(Boolean).join(" · ")),
p(r(".person-presence",e),t.disabled?l("person.disabled"):To({state:m,here:o?.here})),je(r(".person-status",e),_o(t)),je(r(".person-about",e),t.about),Uo(r(".pe\
rson-time",e),t.time_zone&&bo(t.time_zone)),Uo(r(".person-since",e),t.created_at&&yo(new Date(t.created_at)));let d=t.id===c.id;r('[data-action="write"]',e).hidden=
d||t.disabled===!0,r('[data-open="account"]',e).hidden=!d;let h=r('[data-action="block"]',e);h.hidden=d,p(h,l(a.has(t.id)?"person.unblock":"person.block")),Ii(e,
n,o)}function je(e,t){p(e,t??""),e.hidden=!t}function Uo(e,t){p(r("dd",e),t??""),e.hidden=!t}function Ii(e,t,o){let{room:n,isOver:i}=t;if(r("form",e).hidden=!o||
n.kind==="direct",!o)return;let{role:s}=o,a=rt(n)&&!n.archived&&!i;p(r(".person-role",e),l(`role.${s}`)),r(".person-role-line",e).hidden=a,r(".member-roles",e).
hidden=r(".member-save",e).hidden=!a;let{elements:c}=r("form",e);(c.role.value===""||!e.contains(document.activeElement))&&(c.role.value=s),Pi(e,t,o)}function Pi(e,t,o){
let n=!t.isOver&&po(o,t),i=Nt(o.muted_until);for(let c of["mute","ban","remove"])r(`[data-action="${c}"]`,e).hidden=!n;r('[data-action="mute"]',e).hidden||=i,r(
'[data-action="unmute"]',e).hidden=!n||!i;let s=r(".person-muted",e),a=i&&new Date(o.muted_until);je(s,i&&l("person.muted",{date:B(a)})),s.title=i?I(a):""}function Ri(e,{
conversation:t,member:o,router:n}){for(let i of["mute","ban","remove"])r(`[data-action="${i}"]`,e).onclick=async()=>{await Ho({act:i,user:o().user,conversation:t})&&
i!=="mute"&&n.go({...n.address,panel:"people"},{replace:!0})};r('[data-action="unmute"]',e).onclick=()=>k(r("form",e),()=>t.members.mute(o().user.id,{muted_until:null}))}
async function Ni(e,t){if(e.has(t.id))return e.unblock(t.id);let o=x(t);await L({title:l("person.block.title",{name:o}),text:l("person.block.text"),action:l("pe\
rson.block")})&&await e.block(t.id)}async function Fi({members:e},{user:t,role:o},n){n!==o&&(await e.setRole(t.id,n),N(l("member.role.changed",{name:x(t),role:l(
`role.${n}`)})))}var Ko={show(e,{conversation:t,router:o,directory:n,blocks:i,signal:s}){let a=new E,c=()=>a.open(`/rooms/${t.id}/pins?limit=50`),m=({seq:h})=>{t.reveal(h),d()},
d=_(e,{list:a,into:".pin-list",none:".pins-none",key:({seq:h})=>h,create:()=>g("pin-item"),update:(h,f)=>Bi(h,f,{directory:n,conversation:t,body:e,router:o,reveal:m}),
signal:s});for(let h of[n,i])h.addEventListener("change",d,{signal:s});Wt.addEventListener("ready",d,{signal:s}),t.addEventListener("pins",c,{signal:s}),c()}};function Bi(e,t,{
directory:o,conversation:n,body:i,router:s,reveal:a}){let c=o.of(t.user);S(r(".avatar",e),c),p(r(".report-author",e),x(c));let m=r(".report-message",e),d=n.isBlocked(
t);d?m.textContent=l("message.blocked"):Ut(m,t.text),zt(m);let h=r('[data-action="reveal"]',e);h.hidden=!d,h.onclick=()=>a(t);let f=r("time",e);f.dateTime=t.at,
p(f,qt(new Date(t.at))),f.title=I(new Date(t.at)),r('[data-action="show"]',e).onclick=()=>s.go({...s.address,seq:t.seq});let u=r('[data-action="unpin"]',e);u.hidden=
!fo(t,n),u.onclick=()=>k(i,()=>n.unpin(t.seq))}var Go={show(e,{conversation:t,router:o,directory:n,reports:i,signal:s}){let a=new E,c=()=>a.open(`/rooms/${t.id}/reports?state=waiting&limit=50`),m=(h,f)=>k(e,
()=>i.resolve(h,f)).then(c),d=({seq:h})=>o.go({...o.address,seq:h});_(e,{list:a,into:".report-list",none:".reports-none",create:()=>g("report-item"),update:(h,f)=>qi(
h,f,{directory:n,resolve:m,show:d}),signal:s}),i.addEventListener("change",({detail:h})=>h.room===t.id&&c(),{signal:s}),c()}};function qi(e,t,{directory:o,resolve:n,
show:i}){let{message:s,reporter:a,reason:c,at:m}=t;Hi(r(".report-head",e),s&&o.of(s.user)),p(r(".report-message",e),Wi(s)),p(r(".report-reason",e),l("reports.re\
ason",{name:x(o.of(a)),reason:c})),xt(r("time",e),m);let d=r('[data-action="show"]',e);d.hidden=!s,d.onclick=()=>i(t),r('[data-action="acted"]',e).onclick=()=>n(
t,"acted"),r('[data-action="dismissed"]',e).onclick=()=>n(t,"dismissed")}function Hi(e,t){e.hidden=!t,t&&(S(r(".avatar",e),t),p(r(".report-author",e),x(t)))}function Wi(e){
return e?e.deleted?l("message.deleted"):wt(e.text):l("reports.hidden")}function vt(e){let t=!1;return async o=>{try{return await e(t?{...o,mention_many:!0}:o)}catch(n){throw t||=n.code==="many_mentioned",n}}}var G=({time_zone:e})=>e??Intl.DateTimeFormat().resolvedOptions().timeZone;function Yo(e,t){let o=e;for(let n=0;n<2;n+=1)o=e-(Ie(o,t)-o);return new Date(o)}var Q=(e,t)=>new Date(
Ie(e,t)).toISOString().slice(0,16),yt=(e,t)=>Yo(Date.parse(`${e}Z`),t);function Vt(e,t=Date.now()){let o=Math.floor(Ie(t,e)/864e5)*864e5,n=(8-new Date(o).getUTCDay())%
7||7,i=s=>Yo(o+s*864e5+9*36e5,e);return{hour:new Date(t+36e5),tomorrow:i(1),monday:i(n)}}function Ie(e,t){let o={timeZone:t,hourCycle:"h23",year:"numeric",month:"\
numeric",day:"numeric",hour:"numeric",minute:"numeric",second:"numeric"},n=new Intl.DateTimeFormat("en-US",o).formatToParts(e),{year:i,month:s,day:a,hour:c,minute:m,
second:d}=Object.fromEntries(n.map(({type:h,value:f})=>[h,Number(f)]));return Date.UTC(i,s-1,a,c,m,d)}async function bt({title:e,action:t,me:o,act:n,words:i=null,repeats:s=!1,repeat:a="once",mayBeNone:c=!1,before:m=null}){let d=y("pick-time"),h=r("form",d),f=G(o);
$(h);let u=Vt(f);for(let[D,W]of Object.entries(u))p(r(`[data-time="${D}"]`,h),q(W,f));r('[data-time="monday"]',h).closest(".choice").hidden=u.monday.getTime()===
u.tomorrow.getTime(),r(".time-text",h).hidden=i===null,h.elements.text.value=i??"",h.elements.repeat.value=a,r(".time-none",h).hidden=!c,r(".time-repeat",h).hidden=
!s,p(r(".time-zone",h),l("time.zone",{zone:f.replaceAll("_"," ")}));let{when:w,other:O}=h.elements;return O.min=Q(Date.now(),f),O.value=Q(m??u.tomorrow,f),w.value=
m?"other":c?"none":"hour",O.onfocus=()=>w.value="other",r(".button-primary",h).textContent=t,T(h,async D=>{let W=D.when==="other"?yt(D.other,f):u[D.when],A=i===
null?{}:{text:D.text};await n({at:W?.toISOString()??null,repeat:D.repeat,time_zone:f,...A}),d.close("done")}),await b(d,{title:e})==="done"}function Jt(e,t,{store:o,me:n,onChange:i,mayChange:s=!0,isBlocked:a=!1}){let{at:c,repeat:m,time_zone:d,failure:h,text:f,state:u}=t;p(r(".draft-text",e),a?l("mes\
sage.blocked"):f);let w=m==="once",O=q(new Date(c),w?G(n):d);p(r(".scheduled-at",e),w?O:l("scheduled.repeats",{repeat:l(`repeat.${m}`),date:O}));let D=r(".sched\
uled-failure",e);D.hidden=!h,p(D,h?!w&&u==="failed"?l("scheduled.stopped"):l("scheduled.failed",{reason:z({code:h})}):"");let A=(mt,Pt)=>{let lt=r(`[data-act="${mt}\
"]`,e);return lt.onclick=()=>Promise.resolve(Pt()).then(i).catch(H),lt.hidden=!s,lt};A("now",()=>Ui(t,o)).hidden=!w,A("change",()=>zi(t,{store:o,me:n})),A("canc\
el",()=>Ki(t,o))}async function Ui(e,t){try{await t.sendNow(e)}catch(o){let{count:n,most:i}=o;if(o.code!=="many_mentioned"||n>i)throw o;await Co(n)&&await t.sendNow(
e,{isMeant:!0})}}var zi=(e,{store:t,me:o})=>bt({title:l("scheduled.change"),action:l("save"),me:o,words:e.text,repeats:!0,repeat:e.repeat,before:Date.parse(e.at),
act:vt(n=>t.change(e,n))});async function Ki(e,t){await L({title:l("scheduled.cancel.title"),text:l("scheduled.cancel.text"),action:l("scheduled.cancel")})&&await t.
cancel(e)}var Vo={show(e,{conversation:t,directory:o,blocks:n,scheduled:i,signal:s}){let{id:a,me:c}=t,m=new E,d=()=>m.open(`/rooms/${a}/scheduled?limit=50`),h=({user:u})=>u.
id===c.id||st(t.room),f=_(e,{list:m,into:".scheduled-list",none:".scheduled-none",create:()=>g("room-scheduled-item"),update:(u,w)=>{let O=o.of(w.user);S(r(".av\
atar",u),O),p(r(".report-author",u),x(O)),Jt(u,w,{store:i,me:c,onChange:d,mayChange:h(w),isBlocked:n.has(w.user.id)})},signal:s});for(let u of[o,n])u.addEventListener(
"change",f,{signal:s});t.addEventListener("room",f,{signal:s}),i.addEventListener("change",d,{signal:s}),d()}};var Xt=class extends xo{root;floor=1;hasOlder;constructor({items:t,prev:o,thread:n}){super({first:t[0]?.seq??n.root,last:t.at(-1)?.seq??n.root}),this.root=uo(n.
message),this.prepend(t,{from:this.first,before:this.last+1}),this.#t(o)}get cursor(){return this.last}shows(t){return V(t)}hear(t){t.thread===this.root.seq&&t.
seq>this.last?this.take(wo(t)):Ce(t)&&this.change(t)}change(t){super.change(t),Ce(t)===this.root.seq&&(this.root=go(this.root,t))}prependPage({items:t,prev:o}){
this.prepend(t,{from:t[0]?.seq??this.first}),this.#t(o)}joins(t){return!this.hasOlder||t.last<this.first?!1:(this.hasOlder=t.hasOlder,super.joins(t))}trim(){}#t(t){
this.hasOlder=t!==null,this.hasOlder||this.begin(this.root)}};var Jo=200,Gi=300,Yi={entries:[],first:null,last:null,cursor:null,floor:1,hasOlder:!1,entry(){},holds:()=>!1,trim(){}},Vi=["state","room","me","isOver","unsentE\
dits","typing","members","readers","keepsEdits"],Zt=class extends EventTarget{#t;#e=null;#o=0;#n=!1;#i=[];#s=new AbortController;#r=null;#a=null;#c=null;#m=null;#d=new lo;isThread=!0;follows=!1;readSeq=0;failure=null;constructor({
conversation:t,root:o,threads:n}){super(),this.#t=t,this.root=o,this.id=`${t.id}:${o}`;for(let s of Vi)Object.defineProperty(this,s,{get:()=>t[s]});let{signal:i}=this.#s;
for(let s of["change","room"])t.addEventListener(s,()=>this.#p(s),{signal:i});t.addEventListener("lost-edit",({detail:s})=>this.#p("lost-edit",s),{signal:i}),t.
addEventListener("event",({detail:s})=>this.#h(s),{signal:i}),t.addEventListener("resync",()=>this.#v(),{signal:i}),t.addEventListener("state",()=>this.#y(),{signal:i}),
n.addEventListener("told",({detail:s})=>this.#u(s),{signal:i}),this.state==="live"&&this.load()}close(){this.#r&&this.#x(),this.#s.abort()}get rootEntry(){return this.#e?.
root}async load(){this.#o+=1;let t=this.#o;this.#n=!0,this.#i=[];let o=this.#e===null;try{let n=await v.get(`${this.#l}?limit=${Jo}`);if(t!==this.#o)return;let i=new Xt(
n);for(let s of this.#i)i.hear(s);this.#e&&i.joins(this.#e),this.#e=i,this.#w(n.thread),o&&n.thread.unread&&(this.#c=n.thread.read_seq),this.failure=null}catch(n){
if(t!==this.#o)return;this.failure=n}this.#n=!1,this.#p("change"),this.#p("thread")}history={isAtNewest:!0,toNewest(){},loadNewer(){},goTo:async t=>!!this.timeline.
entry(t),loadOlder:()=>this.#m??=this.#f().finally(()=>this.#m=null)};get timeline(){let t=this.#e??Yi;return t.epoch=this.#t.timeline.epoch,Object.assign(this.
history,{shown:t,hasOlder:t.hasOlder}),t}get unread(){let t=this.#c;return{first:(t===null?null:this.timeline.entries.find(({seq:n,user:i})=>n>t&&i.id!==this.me.
id))?.seq??null,below:()=>0,stoppedElsewhere:!1}}reading={seen:0,back(){},answered:()=>this.#c=null,away:()=>{},seeAll:()=>this.#g(),see:({to:t})=>t>=this.timeline.
last&&this.#g()};keep(){}get unsent(){return this.#t.unsentIn(this.root)}get lastOwn(){return this.timeline.entries.findLast(t=>V(t)&&ho(t,this))}quoted(t){return this.
timeline.entry(t)??this.#t.quoted(t)}send(t,{quote:o,inRoom:n}={}){this.#c=null,this.#d.note(this.#t.send(t,{thread:this.root,quote:o,inRoom:n}))}takeBack(){return this.#d.
takeBack(this)}async follow(t){let o=`${this.#l}/follow`;this.#w(await(t?v.put(o):v.delete(o))),this.#p("thread")}solve(t){let o=`${this.#l}/solved?${new URLSearchParams(
{epoch:this.#t.timeline.epoch})}`;return t?v.put(o):v.delete(o)}ask=t=>this.#t.ask({...t,thread:this.root,epoch:this.timeline.epoch});pressedIn=t=>this.#t.pressedIn(
t);press=(t,o)=>this.#t.press(t,o);chosenIn=t=>this.#t.chosenIn(t);vote=(t,o)=>this.#t.vote(t,o);endPoll=t=>this.#t.endPoll(t);roomCalled=t=>this.#t.roomCalled(
t);linked=(t,o)=>this.#t.linked(t,o);personOf=t=>this.#t.personOf(t);isSaved=t=>this.#t.isSaved(t);isBlocked=t=>this.#t.isBlocked(t);reveal=t=>this.#t.reveal(t);retry=t=>this.#t.
retry(t);discard=t=>this.#t.discard(t);sayTyping=()=>this.#t.sayTyping();edit=(t,o)=>this.#t.edit(t,o);delete=t=>this.#t.delete(t);react=(t,o)=>this.#t.react(t,
o);pin=t=>this.#t.pin(t);unpin=t=>this.#t.unpin(t);unreact=(t,o)=>this.#t.unreact(t,o);get#l(){return`/rooms/${this.#t.id}/messages/${this.root}/thread`}async#f(){
let t=this.#e;if(!t?.hasOlder)return;let o=await v.get(`${this.#l}?before=${t.first}&limit=${Jo}`);t===this.#e&&(t.prependPage(o),this.#p("change"))}#h(t){this.#n&&
this.#i.push(t),this.#e&&(this.#e.hear(t),this.#p("thread"))}#u({room:t,root:o,...n}){t!==this.#t.id||o!==this.root||(this.#w(n),this.#p("thread"))}#w({follows:t,
read_seq:o}){Object.assign(this,{follows:t,readSeq:o})}#g(){let{last:t}=this.timeline;t===null||this.#a!==null&&t<=this.readSeq||(this.#a=this.readSeq=Math.max(
t,this.readSeq),clearTimeout(this.#r),this.#r=setTimeout(()=>this.#x(),Gi))}#x(){clearTimeout(this.#r),this.#r=null,v.put(`${this.#l}/read`,{seq:this.#a}).catch(
()=>{})}#v(){this.#e=null,this.#p("resync"),this.state==="live"&&this.load()}#y(){this.state==="live"&&this.load(),this.#p("state")}#p(t,o){this.dispatchEvent(new CustomEvent(
t,{detail:o}))}};var kt=null,Zo={show(e,{conversation:t,subject:o,threads:n,signal:i,threadDrafts:s,...a}){let[c,m]=o.split(":").map(Number),d=r(".thread",e);kt??=new Fo({...a,threads:n,
drafts:s,root:d}),kt.root!==d&&d.replaceWith(kt.root);let h=new Zt({conversation:t,root:c,threads:n});i.addEventListener("abort",()=>h.close());let f=()=>Ji(kt.
root,h);for(let u of["thread","room","state"])h.addEventListener(u,f,{signal:i});f(),kt.show(h),m&&h.addEventListener("change",()=>kt.goTo(m),{signal:i,once:!0})}};
function Ji(e,t){let{rootEntry:o,follows:n,failure:i,room:s}=t,a=r(".thread-bar",e),c=!!o?.solved;a.hidden=!o,p(r(".thread-failure",e),i?z(i):""),Xo(r('[data-ac\
t="follow"]',a),{isOn:n,act:()=>t.follow(!n)}),p(r('[data-act="follow"] span',a),l(n?"thread.unfollow":"thread.follow"));let m=r('[data-act="solve"]',a);Xo(m,{isOn:c,
act:()=>t.solve(!c)}),p(r("span",m),l(c?"thread.solved":"thread.solve")),m.hidden=!!Dt(s)&&!c,m.disabled=!!Dt(s)}function Xo(e,{isOn:t,act:o}){e.setAttribute("a\
ria-pressed",t),e.onclick=()=>o().catch(H)}var tt=class{#t;constructor(t,o){let n=r(".place-filters",t);this.#t=[...n.querySelectorAll("[data-filter]")],n.addEventListener("click",({target:i})=>{let s=i.
closest("[data-filter]");s&&o(s.dataset.filter)})}show(t){for(let o of this.#t)o.setAttribute("aria-pressed",o.dataset.filter===t)}};var Qt={all:"",unread:"&unread=true",unsolved:"&solved=false",solved:"&solved=true"};function te(e,{room:t,root:o,unread:n,message:i},{directory:s,blocks:a,roomName:c=""}){
let{replies:m,solved:d,user:h}=i,f=r("a",e);f.href=Rt({view:"room",room:t,panel:`thread:${o}`}),f.classList.toggle("has-unread",n>0);let u=s.of(h);S(r(".avatar",
e),u),p(r(".thread-item-author",e),x(u)),p(r(".thread-item-room",e),c),p(r(".thread-item-text",e),Xi(i,a));let w=[M("thread.replies",m.count),Mo(new Date(m.last_at)),
d&&l("thread.solved")];p(r(".thread-item-facts",e),w.filter(Boolean).join(" · "));let[O,D]=r(".thread-item-unread",e).children;p(O,n?String(n):""),p(D,n?M("roo\
ms.unread",n):"")}function Xi({user:e,text:t,deleted:o},n){return o?l("message.deleted"):n.has(e.id)?l("message.blocked"):Lo(t)}var Qo={show(e,{conversation:t,directory:o,blocks:n,signal:i}){let{id:s}=t,a=new E,c=_(e,{list:a,into:".thread-list",none:".threads-none",key:({root:h})=>h,create:()=>g(
"thread-item"),update:(h,f)=>te(h,f,{directory:o,blocks:n}),signal:i}),m=h=>(d.show(h),a.open(`/rooms/${s}/threads?limit=50${Qt[h]}`)),d=new tt(e,m);for(let h of[
o,n])h.addEventListener("change",c,{signal:i});m("all")}};var ee=class{#t;#e=new E;constructor(t){this.#t=t,_(t,{list:this.#e,into:".abandoned-list",none:".abandoned-none",create:()=>g("abandoned-item"),update:(o,n)=>this.#i(
o,n)})}show(){this.#o(),r(".form-error",this.#t).hidden=!0,this.#n()}#o(){return this.#e.open("/abandoned-rooms?limit=50")}#n(){r(".place-title",this.#t).focus()}#i(t,o){
let n=[o.kind==="private"&&l("abandoned.private"),l("browse.active",{date:dt(new Date(o.active_at))})];p(r(".abandoned-name",t),o.name),p(r(".hint",t),n.filter(
Boolean).join(" · "));let[i,s]=t.querySelectorAll("button");i.hidden=o.kind==="private",i.setAttribute("aria-label",l("abandoned.restore.room",{room:o.name})),
s.setAttribute("aria-label",l("abandoned.delete.room",{room:o.name})),i.onclick=()=>this.#s("restore",o,()=>v.put(`/abandoned-rooms/${o.id}/owner`)),s.onclick=()=>this.#s(
"delete",o,()=>v.delete(`/abandoned-rooms/${o.id}`))}async#s(t,o,n){let i=l(`abandoned.${t}.title`,{room:o.name}),s=t==="restore",a={title:i,text:l(`abandoned.${t}\
.text`),action:l(`abandoned.${t}`),isHarmless:s};await L(a)&&(await k(this.#t,async()=>{await n(),N(l(`abandoned.${t}.done`,{room:o.name}))}),await this.#o(),this.#n())}};var Zi=.2,et=class extends E{#t=null;words="";get searching(){return this.#t!==null||this.loading}search(t){clearTimeout(this.#t),this.words=t,this.#t=setTimeout(
()=>this.#e(),t?Zi*1e3:0)}close(){clearTimeout(this.#t),super.close()}#e(){this.#t=null,this.open(this.pathFor(this.words))}};var Qi=50,oe=class extends et{pathFor(t){return`/accounts?${new URLSearchParams({limit:Qi,q:t})}`}async change({id:t},o){return this.#t(await v.patch(`/accounts\
/${t}`,o))}async endSessions(t){return await v.delete(`/accounts/${t.id}/sessions`),this.#t({...t,sessions:0,last_seen_at:null})}makeLink({id:t}){return v.post(
`/accounts/${t}/password-link`)}#t(t){return this.items=this.items.map(o=>o.id===t.id?t:o),this.dispatchEvent(new Event("change")),t}};var ts=new Set(["enable","link"]);function tn({account:e,accounts:t,me:o}){let n=y("one-account"),i=r(".dialog-body",n),s=e,a=(m,d)=>{r(`[data-act="${m}"]`,i).onclick=
async()=>{await os(es(m,s),s)&&await k(i,()=>d(s))}},c=m=>{s=m,ns(i,s,{me:o})};return a("disable",async m=>c(await t.change(m,{disabled:!0}))),a("enable",async m=>c(
await t.change(m,{disabled:!1}))),a("role",async m=>c(await t.change(m,{role:Pe(m)}))),a("sessions",async m=>c(await t.endSessions(m))),a("link",async m=>ss(i,m,
await t.makeLink(m))),r(".form-error",i).hidden=!0,c(e),b(n,{title:x(e)})}var Pe=({role:e})=>e==="owner"?"member":"owner",es=(e,t)=>e==="role"?`make_${Pe(t)}`:e,
os=(e,t)=>L({title:l(`accounts.${e}.title`,{name:x(t)}),text:l(`accounts.${e}.text`,{name:x(t),account:t.name}),action:l(`accounts.${e}.action`),isHarmless:ts.has(
e)});function ns(e,t,{me:o}){let{name:n,role:i,sessions:s,created_at:a,last_seen_at:c,disabled_at:m}=t,d={name:n,role:l(`accounts.role.${i}`),seen:l("accounts.s\
een.none"),sessions:P(s)};for(let[w,O]of Object.entries(d))p(ne(e,w),O);for(let[w,O]of Object.entries({since:a,seen:c,disabled:m}))O?xt(ne(e,w),O):ne(e,w).title=
"";ne(e,"disabled").parentElement.hidden=!m;let h=t.id===o.id,f=!!m,u={link:!f,role:!0,sessions:s>0,disable:!f,enable:f};is(r(".account-acts",e),()=>{for(let[w,
O]of Object.entries(u))r(`[data-act="${w}"]`,e).hidden=h||!O}),p(r('[data-act="role"]',e),l(`accounts.make_${Pe(t)}`)),r(".account-own",e).hidden=!h,r(".link-ma\
de",e).hidden=!0}var ne=(e,t)=>r(`[data-fact="${t}"] dd`,e);function is(e,t){let o=[...e.children],n=o.indexOf(document.activeElement);if(t(),n<0||!o[n].hidden)
return;let i=a=>!a.hidden;(o.slice(n).find(i)??o.slice(0,n).findLast(i))?.focus()}function ss(e,t,{url:o,qr:n,expires_at:i}){let s=r(".link-made",e),a=r(".link-\
url",s);p(r(".link-for",s),l("accounts.link.for",{name:x(t)})),p(r(".link-end",s),l("accounts.link.end",{date:B(new Date(i))})),r(".invite-qr",s).src=n,a.value=
o,s.hidden=!1,a.focus(),a.select();let c=r('[data-action="copy"]',s);c.hidden=!navigator.clipboard,r(".link-copied",s).hidden=!0,c.onclick=()=>k(e,async()=>{await navigator.
clipboard.writeText(o),r(".link-copied",s).hidden=!1})}var ie=class{#t;#e;#o;#n=new oe;#i;constructor(t,{me:o,directory:n}){this.#t=t,this.#e=o,this.#o=n,this.#i=r("input",t),this.#i.oninput=()=>this.#n.search(this.#i.
value.trim());let i=_(t,{list:this.#n,into:".account-list",none:".accounts-none",create:()=>g("account-item"),update:(a,c)=>this.#s(r("button",a),c)}),s=Z(()=>t.
hidden||i());n.addEventListener("change",s)}show(){document.activeElement!==this.#i&&(this.#i.value=""),this.#n.search(this.#i.value.trim()),(ht.matches?this.#i:
r(".place-title",this.#t)).focus()}#s(t,o){let{name:n,display_name:i,role:s,disabled_at:a}=o,c=[s==="owner"&&l("role.owner"),a&&l("accounts.is_disabled")];S(r("\
.avatar",t),this.#o.of(o)),p(r(".account-item-name",t),x(o)),p(r(".hint",t),i&&i!==n?n:""),p(r(".account-item-state",t),c.filter(Boolean).join(" · ")),t.classList.
toggle("is-away",!!a),t.onclick=()=>tn({account:o,accounts:this.#n,me:this.#e})}};var se=class{#t;#e=new E;constructor(t){this.#t=t,Yt(t,{list:this.#e,into:".act-list",none:".acts-none",showsRooms:!0})}show(){this.#e.open("/audit?limit=50"),r(
".place-title",this.#t).focus()}};var re=class{#t;#e;#o;constructor(t,{drafts:o,rooms:n}){this.#t=t,this.#e=o,this.#o=n,o.addEventListener("change",()=>this.#n()),n.addEventListener("change",Z(()=>this.#n()))}show(){
this.#n(),r(".place-title",this.#t).focus()}#n(){let t=this.#e.rooms.map(o=>this.#o.find(o)).filter(Boolean);r(".drafts-none",this.#t).hidden=t.length>0,C(r(".d\
raft-list",this.#t),t,{key:({id:o})=>o,create:()=>g("draft-item"),update:(o,n)=>this.#i(o,n)})}#i(t,o){let n=r("a",t);n.href=`/rooms/${o.id}`,X(n,gt(o)),p(r(".d\
raft-room",n),o.name),p(r(".draft-text",n),this.#e.of(o.id));let i=r("button",t);i.title=l("drafts.delete"),i.setAttribute("aria-label",l("drafts.delete.from",{
room:o.name})),i.onclick=()=>this.#e.keep(o.id,"")}};var rs=200,as={ArrowDown:1,ArrowUp:-1};function cs({kind:e,message:{seq:t,thread:o,in_room:n}}){let i=e==="reply"?t:n?null:o;return i?{panel:`thread:${i}`}:{seq:t}}
var ms=({text:e,deleted:t})=>t?l("message.deleted"):wt(e).replace(/\s+/gu," ").slice(0,rs),ae=class{#t;#e;#o;#n;#i;constructor(t,{inbox:o,...n}){this.#t=t,this.#e=
o,this.#o=n,this.#n=_(t,{list:o.list,into:".inbox-list",none:".inbox-none",create:()=>g("inbox-item"),update:(s,a)=>this.#r(s,a)});let i=Z(()=>t.hidden||this.#n());
for(let s of[n.rooms,n.directory,n.blocks])s.addEventListener("change",i);this.#i=new tt(t,s=>this.#s(s)),r('[data-testid="inbox-all-done"]',t).onclick=()=>this.#l(
o.setAllDone()),r(".inbox-list",t).addEventListener("keydown",s=>this.#d(s))}show(){this.#s(this.#e.filter),r(".place-title",this.#t).focus()}leave(){this.#e.leave()}#s(t){
this.#i.show(t),p(r(".inbox-none",this.#t),l(t==="done"?"inbox.none.done":"inbox.none")),this.#e.show(t)}#r(t,o){let{message:n,by:i,unread:s,done:a}=o,{directory:c,
rooms:m}=this.#o,d=c.of(i),h=r("a",t);t.classList.toggle("is-unread",s),h.href=Rt({view:"room",room:n.room,...cs(o)}),S(r(".avatar",h),d),p(r(".inbox-what",h),this.#c(
o,x(d))),p(r(".inbox-room",h),m.find(n.room)?.name??""),p(r(".inbox-time",h),dt(new Date(o.at))),p(r(".inbox-text",h),this.#a(o));let f=r("button",t);f.title=l(
a?"inbox.reopen":"inbox.done"),f.setAttribute("aria-label",f.title),f.onclick=()=>this.#m(t,o)}#a({message:t,reply:o,by:n}){let i=o?{...o,user:n}:t;return this.#o.
blocks.has(i.user.id)&&!i.deleted?l("message.blocked"):ms(i)}#c({kind:t,emoji:o,count:n},i){return t!=="reaction"?l(`inbox.${t}`,{name:i}):M("inbox.reaction",n,
{name:i,emoji:o??""})}async#m(t,{id:o,done:n}){let i=t.nextElementSibling??t.previousElementSibling,s=t.contains(document.activeElement);await this.#l(this.#e.setDone(
o,!n)),s&&(i?r("a",i):r(".place-title",this.#t)).focus()}#d(t){let o=t.target.closest(".inbox-item");if(!o||t.altKey||t.ctrlKey||t.metaKey)return;let n=as[t.key];
if(t.key==="Delete")r("button",o).click();else if(n)(n>0?o.nextElementSibling:o.previousElementSibling)?.querySelector("a").focus();else return;t.preventDefault()}#l(t){
return t.catch(H)}};function Re({message:e,me:t,saved:o}){let n=o.of(e.room,e.seq);return bt({title:l("message.save"),action:l("save"),me:t,mayBeNone:!0,before:n?.remind_at&&!n.due?
Date.parse(n.remind_at):null,act:async({at:i})=>{await o.save(e,i),N(l("saved.done"))}})}var en="/me/saved?limit=50",ce=class{#t;#e;#o;#n;#i;#s=new E;constructor(t,{saved:o,rooms:n,me:i,blocks:s}){this.#t=t,this.#e=o,this.#o=n,this.#n=i,this.#i=s;let a=_(
t,{list:this.#s,into:".saved-list",none:".saved-none",sort:ls,key:({room:c,seq:m})=>`${c}/${m}`,create:()=>g("saved-item"),update:(c,m)=>this.#r(c,m)});s.addEventListener(
"change",()=>t.hidden||a()),o.addEventListener("change",()=>t.hidden||this.#s.open(en))}show(){this.#s.open(en),r(".place-title",this.#t).focus()}#r(t,{room:o,seq:n,
remind_at:i,due:s,message:a}){let c=this.#o.find(o),m=r("a",t);m.href=`/rooms/${o}/${n}`,c&&X(m,gt(c)),p(r(".draft-room",m),c?.name??""),p(r(".draft-text",m),this.#a(
a));let d=r(".saved-when",t);d.parentElement.hidden=!i;let h=i?q(new Date(i),G(this.#n)):"";p(d,i?l(s?"saved.due":"saved.reminder",{date:h}):""),d.classList.toggle(
"is-due",s),r('[data-act="remind"]',t).onclick=()=>Re({message:{room:o,seq:n},me:this.#n,saved:this.#e}),r('[data-act="done"]',t).onclick=()=>this.#e.forget({room:o,
seq:n}).catch(H)}#a({user:t,text:o}){return this.#i.has(t.id)?l("message.blocked"):l("rooms.last",{user:x(t),text:o})}},ls=e=>[...e.filter(({due:t})=>t),...e.filter(
({due:t})=>!t)];var me=class{#t;#e;#o;#n;#i=!1;constructor(t,{scheduled:o,rooms:n,me:i}){this.#t=t,this.#e=o,this.#o=n,this.#n=i,o.addEventListener("change",()=>this.#i&&!t.hidden&&
this.#s())}show(){this.#i=!0,this.#s(),r(".place-title",this.#t).focus()}async#s(){let t=await this.#e.load().catch(H);t&&(r(".scheduled-none",this.#t).hidden=t.
length>0,C(r(".scheduled-list",this.#t),t,{key:({id:o})=>o,create:()=>g("scheduled-item"),update:(o,n)=>this.#r(o,n)}))}#r(t,o){let n=this.#o.find(o.room),i=r("\
a",t);i.href=`/rooms/${o.room}`,n&&X(i,gt(n)),p(r(".draft-room",i),n?.name??l("scheduled.left")),Jt(t,o,{store:this.#e,me:this.#n,onChange:()=>this.#s()})}};var le=class{#t;#e=new E;#o;#n;#i="all";constructor(t,{threads:o,rooms:n,directory:i,blocks:s}){this.#t=t,this.#o=_(t,{list:this.#e,into:".thread-list",none:".t\
hreads-none",key:({room:a,root:c})=>`${a}:${c}`,create:()=>g("thread-item"),update:(a,c)=>te(a,c,{directory:i,blocks:s,roomName:n.find(c.room)?.name??""})}),s.addEventListener(
"change",()=>t.hidden||this.#o()),o.addEventListener("told",({detail:a})=>this.#r(a)),this.#n=new tt(t,a=>this.#s(a))}show(){this.#s(),r(".place-title",this.#t).
focus()}#s(t=this.#i){return this.#i=t,this.#n.show(t),this.#e.open(`/me/threads?limit=50${Qt[t]}`)}#r(t){if(this.#t.hidden)return;let o=this.#e.items.findIndex(
({room:n,root:i})=>n===t.room&&i===t.root);if(o<0)return this.#s();this.#e.items[o]=t,this.#o()}};var ds=50,Ot=class extends et{suggested=[];async loadSuggested(){let{items:t}=await v.page("/rooms?scope=suggested&limit=20").catch(()=>({items:[]}));this.suggested=
t,this.dispatchEvent(new Event("change"))}pathFor(t){return`/rooms?${new URLSearchParams({scope:"joinable",limit:ds,q:t})}`}};var hs=50,Et=class extends et{constructor({directory:t}){super(),this.addEventListener("change",()=>t.take(this.items))}pathFor(t){return`/users?${new URLSearchParams(
{limit:hs,q:t})}`}};var Ne=50,fs=/[\s,、，&]+|\band\b|和/,ot=class extends EventTarget{#t;#e=null;#o=null;#n=new Map;#i;#s;words="";constructor({rooms:t=null,directory:o=null,isOffered:n=()=>!0,
roomWith:i=()=>null}){super(),this.#t=t,this.#i=n,this.#s=i;let s=()=>this.dispatchEvent(new Event("change"));t&&(this.#e=new Ot,this.#e.addEventListener("chang\
e",()=>{for(let a of this.#e.items)this.#n.set(a.id,a);s()})),o&&(this.#o=new Et({directory:o}),this.#o.addEventListener("change",s))}search(t){this.words=t;for(let o of this.#r)
o.search(t);this.dispatchEvent(new Event("change"))}close(){for(let t of this.#r)t.close()}get searching(){return this.#r.some(t=>t.searching)}get failed(){return this.#r.
some(t=>t.failed)}get items(){let t=[...this.#a.slice(0,Ne),...this.#c,...this.#m.slice(0,Ne)];return[...new Map(t.map(o=>[o.id,o])).values()].filter(this.#i)}get hasMore(){
return[this.#a,this.#m].some(({length:o})=>o>Ne)||this.#r.some(o=>o.items.length>0&&o.hasMore)}get#r(){return[this.#e,this.#o].filter(Boolean)}get#a(){return this.#t?
on([...this.#t.mine,...this.#t.archived],this.words).map(Fe):[]}get#c(){let{items:t=[],searching:o}=this.#o??{},n=j(this.words),i=({name:a,display_name:c})=>j(`${c}\
 ${a}`).includes(n),s=a=>{let c=this.#s(a.id);return c?Fe(c):{kind:"person",id:a.id,person:a}};return t.filter(a=>!o||i(a)).map(s)}get#m(){if(!this.#e)return[];
let o=this.#e.words===this.words&&!this.#e.searching?this.#e.items:[];return[...new Map([...on([...this.#n.values()],this.words),...o].map(i=>[i.id,i])).values()].
filter(({id:i})=>!this.#t.find(i)?.role).map(Fe)}},Fe=e=>({kind:"room",id:e.id,room:e});function on(e,t){let o=j(t);return e.map(n=>({room:n,at:ps(n,o)})).filter(
({at:n})=>n>=0).sort((n,i)=>nn(n)-nn(i)).map(({room:n})=>n)}function ps({name:e,kind:t,people:o=[]},n){let i=j(e).indexOf(n);if(i>=0||t!=="direct")return i;let s=o.
map(m=>j(`${m.display_name} ${m.name}`)),a=n.split(fs).filter(Boolean);return a.length>0&&a.every(m=>s.some(d=>d.includes(m)))?Math.max(...s.map(m=>m.indexOf(a[0]))):
-1}var nn=({room:e,at:t})=>(t>0?2:0)+(e.unread?0:1);var nt=class{#t;#e;#o;#n;#i;#s;#r;constructor(t,{choices:o,onChosen:n,...i}){this.#t=t,this.#e=r("input",t),this.#o=r(".choice-list",t),this.#n=r(".choice-note",
t),this.#i=o,this.#s=i,this.#r=n,this.#e.value="",this.#e.oninput=()=>this.#a(),this.#e.onkeydown=s=>this.#u(s),o.addEventListener("change",()=>this.#c()),this.#a()}clear(){
this.#e.value="",this.#a(),this.#e.focus()}get words(){return this.#e.value.trim()}#a(){this.#h(null),this.#i.search(this.words)}#c(){let{items:t,hasMore:o,searching:n,
failed:i}=this.#i,s=this.#f?.dataset.key,a=0;C(this.#o,t,{key:({kind:d,id:h})=>`${d}:${h}`,create:()=>g("choice-item"),update:(d,h)=>{d.id=`${this.#o.id}-${a+=1}`,
this.#m(d,h)}});let c=i||this.words!==""&&!n;this.#n.hidden=t.length>0?!o:!c,p(this.#n,l(o?"jump.more":i?"list.trouble":"jump.none"));let{children:m}=this.#o;this.#h(
[...m].find(d=>d.dataset.key===s)??m[0]??null)}#m(t,o){t.dataset[o.kind]=o.id,t.onclick=()=>this.#r(o),t.onpointermove=()=>this.#h(t),o.kind==="room"?this.#d(t,
o.room):this.#l(t,o.person)}#d(t,o){Ro(t,o,this.#s);let n=Kt(o);p(r(".choice-name",t),o.name),p(r(".choice-detail",t),n?`@${n.name}`:""),p(r(".choice-unread",t),
o.unread?P(o.unread):"")}#l(t,o){let n=r(".avatar",t);r(".icon",t).toggleAttribute("hidden",!0),n.hidden=!1,S(n,o),Ht(n,this.#s.presence.of(o.id)),p(r(".choice-\
name",t),x(o)),p(r(".choice-detail",t),`@${o.name}`),p(r(".choice-unread",t),"")}get#f(){return r('[aria-selected="true"]',this.#o)}#h(t){for(let o of this.#o.children)
o.setAttribute("aria-selected",o===t);this.#e.setAttribute("aria-activedescendant",t?.id??""),t?.scrollIntoView({block:"nearest"})}#u(t){if(J(t))return;let o=this.#f;
if(t.key==="Enter"&&o)o.click();else if(t.key==="ArrowDown")this.#h(o?.nextElementSibling??o);else if(t.key==="ArrowUp")this.#h(o?.previousElementSibling??o);else
return;t.preventDefault()}};async function de({title:e,action:t,hint:o="",most:n=1/0,isOffered:i=()=>!0,act:s,...a}){let c=y("pick-people"),m=new Map,d=new ot({directory:a.directory,isOffered:({
id:A,person:mt})=>!m.has(A)&&i(mt)}),h=new nt(c,{choices:d,onChosen:({person:A})=>u(A),...a}),f=()=>{sn(c,{picked:m,most:n,unpick:w}),h.clear()},u=A=>{m.size>=n||
(m.set(A.id,A),f())},w=A=>{m.delete(A),f()};r(".pick-hint",c).textContent=o;let O=r(".pick-submit",c);O.textContent=t,O.onclick=()=>k(c,async()=>{await s([...m.
values()]),c.close()});let D=new AbortController,{signal:W}=D;r("input",c).addEventListener("keydown",A=>{A.key==="Backspace"&&!A.target.value&&m.size&&w([...m.
keys()].at(-1))},{signal:W}),r(".form-error",c).hidden=!0,sn(c,{picked:m,most:n,unpick:w}),await b(c,{title:e}),D.abort(),d.close()}function sn(e,{picked:t,most:o,
unpick:n}){C(r(".picked",e),[...t.values()],{key:({id:i})=>i,create:()=>g("picked-item"),update:(i,s)=>{let a=r("button",i);S(r(".avatar",i),s),r(".picked-name",
i).textContent=x(s),a.setAttribute("aria-label",l("pick.remove",{name:x(s)})),a.onclick=()=>n(s.id)}}),r(".pick-submit",e).disabled=!t.size,r(".pick-full",e).hidden=
t.size<o}function Be({conversation:e,...t}){let{members:o,room:n}=e;return o.need(),de({title:l("add_member.title"),action:l("add_member.submit"),hint:l("add_member.hint",
{room:n.name}),isOffered:({id:i})=>!o.has(i),act:i=>o.add(i),...t})}var us=120,rn=document.documentElement.dataset.language,qe=null,at=null;function St(){return qe??=ws().catch(e=>{throw qe=null,e}),qe}async function ws(){let[e,
t]=await Promise.all([an("en"),rn==="en"?null:an(rn)]);return at=new He(e,t),at}async function an(e){let t=await fetch(new URL(`../emoji/${e}.json`,import.meta.
url));if(!t.ok)throw new Error(`No emoji in ${e}: ${t.status}`);return t.json()}var He=class{#t=new Map;#e=new Map;groups=new Map;constructor(t,o){for(let[n,i]of Object.
entries(t)){let s=i.map((a,c)=>gs(n,a,o?.[n][c]));this.groups.set(n,s);for(let a of s){this.#e.set(a.emoji,a);for(let c of a.codes)this.#t.set(c,a)}}}withCode(t){
return this.#t.get(t)}of(t){return this.#e.get(t)}search(t,o=us){let n=j(t.trim().replace(/^:|:$/g,""));if(!n)return[];let i=[];for(let s of this.#e.values()){let a=ys(
s,n);a<cn&&i.push({entry:s,rank:a})}return i.sort((s,a)=>s.rank-a.rank).slice(0,o).map(({entry:s})=>s)}};function gs(e,[t,o,n,i,s],[a,c]=[o,""]){let m=[...i.split(
" "),o,a].map(j),d=j(` ${o} ${n} ${a} ${c} ${i.replaceAll("_"," ")}`);return{emoji:t,label:a,codes:i.split(" "),hasTones:s===1,group:e,names:m,words:d}}var[xs,vs,
cn]=[1e3,1001,1002];function ys({names:e,words:t},o){let n=e.filter(i=>i.startsWith(o));return n.length?Math.min(...n.map(({length:i})=>i)):t.includes(` ${o}`)?
xs:t.includes(o)?vs:cn}var mn="parley:emoji-tone",bs=18,Lt=["","🏻","🏼","🏽","🏾","🏿"],ks=new RegExp("(?!\\u{1F91D}\\u200d)(\\p{Emoji_Modifier_Base})\\ufe0f?","gu"),he=()=>Lt.
find(e=>e===localStorage.getItem(mn))??"",ln=e=>dn(mn,e),fe=({emoji:e,hasTones:t})=>t&&he()?e.replace(ks,`$1${he()}`):e,We=()=>JSON.parse(localStorage.getItem(Le))??
[];function Mt(e){let t=We().filter(o=>o!==e);dn(Le,JSON.stringify([e,...t].slice(0,bs)))}function dn(e,t){try{localStorage.setItem(e,t)}catch{}}var Os="400px",Ue=new WeakMap,pe=new WeakMap,ue=class{#t;#e=1;#o;#n;constructor(t,{onChosen:o,onLooked:n,onLeave:i}){this.#t=t,this.#o=i;let s=({target:a})=>Ue.
get(a.closest(".emoji"));t.onclick=a=>s(a)&&o(s(a));for(let a of["pointerover","focusin"])t.addEventListener(a,c=>s(c)&&n(s(c)));t.addEventListener("focusin",({
target:a})=>a.matches(".emoji")&&this.#s(a)),this.#n=new IntersectionObserver(a=>this.#i(a),{root:t,rootMargin:Os}),t.onkeydown=a=>this.#r(a)}show(t){this.#n.disconnect(),
this.#t.replaceChildren(...t.filter(({items:i})=>i.length).map(Es)),this.#t.scrollTop=0;let[o,...n]=this.#t.children;if(o){ze(o),this.#s(r(".emoji",o)),this.#e=
getComputedStyle(r(".emoji-grid",o)).gridTemplateColumns.split(" ").length;for(let i of n)i.style.setProperty("--rows",Math.ceil(pe.get(i).length/this.#e));for(let i of n)
this.#n.observe(i)}}get first(){return Ue.get(r(".emoji",this.#t))}focusFirst(){r(".emoji",this.#t)?.focus()}scrollTo(t){r(`[data-group="${t}"]`,this.#t)?.scrollIntoView(
{block:"start"})}#i(t){for(let{target:o,isIntersecting:n}of t)n&&ze(o)}#s(t){for(let o of this.#t.querySelectorAll('[tabindex="0"]'))o.tabIndex=-1;t&&(t.tabIndex=
0)}#r(t){let o=t.target.closest(".emoji"),n=o&&this.#a[t.key]?.(o);n&&(t.preventDefault(),n.focus?.())}#a={ArrowRight:t=>this.#c(t,1),ArrowLeft:t=>this.#c(t,-1),
ArrowDown:t=>this.#m(t),ArrowUp:t=>this.#d(t)??this.#f(),Home:()=>r(".emoji",this.#t),End:()=>_t(this.#t.lastElementChild).at(-1)};#c(t,o){let n=t.closest(".emo\
ji-group"),{buttons:i,at:s}=this.#l(t);return i[s+o]?i[s+o]:o>0?_t(n.nextElementSibling)[0]??t:_t(n.previousElementSibling).at(-1)??t}#m(t){let{buttons:o,at:n,column:i}=this.#l(
t);if(!(n-i+this.#e>=o.length))return o[Math.min(n+this.#e,o.length-1)];let a=_t(t.closest(".emoji-group").nextElementSibling);return a[Math.min(i,a.length-1)]??
t}#d(t){let{buttons:o,at:n,column:i}=this.#l(t);if(n>=this.#e)return o[n-this.#e];let s=_t(t.closest(".emoji-group").previousElementSibling),a=Math.floor((s.length-
1)/this.#e)*this.#e;return s[Math.min(a+i,s.length-1)]}#l(t){let o=_t(t.closest(".emoji-group")),n=o.indexOf(t);return{buttons:o,at:n,column:n%this.#e}}#f(){return this.#o(),
{}}};function _t(e){return e?(ze(e),[...r(".emoji-grid",e).children]):[]}function ze(e){let t=pe.get(e);pe.delete(e),t&&r(".emoji-grid",e).append(...t.map(Ss))}
function Es({name:e,title:t,items:o}){let n=g("emoji-group");n.dataset.group=e;let i=r("h3",n);return i.textContent=t,i.hidden=!t,pe.set(n,o),n}function Ss(e){let t=document.
createElement("button");return t.type="button",t.className="emoji",t.tabIndex=-1,t.setAttribute("aria-label",e.label),K(t,e),Ue.set(t,e),t}var hn={recent:"🕘",team:"⭐",smileys:"😀",people:"👋",nature:"🐱",food:"🍎",travel:"🚗",activities:"⚽",objects:"💡",symbols:"❤️",flags:"🏁"},
_s={emoji:"✋",hasTones:!0},ct=8;async function $s(e){let t=y("emoji"),o=fn.get(t)??fn.set(t,new Ge(t)).get(t),n=b(t);return o.begin(e),await n||null}var fn=new WeakMap,
Ge=class{#t;#e;#o;#n=null;constructor(t){this.#t=t,this.#e=r(".search-input",t),this.#o=new ue(r(".emoji-scroll",t),{onChosen:o=>this.#m(o),onLooked:o=>this.#d(
o),onLeave:()=>this.#e.focus()}),this.#e.oninput=()=>this.#s(),t.addEventListener("keydown",o=>this.#f(o)),this.#u(),this.#g()}begin(t){this.#e.value="",this.#d(
null),Ts(this.#t,t),this.#i()}async#i(){this.#n||this.#l(l("emoji.loading"));try{this.#n??=await St(),this.#s()}catch{this.#l(l("emoji.trouble"))}}#s(){if(!this.#n)
return;let{value:t}=this.#e;for(let{name:n,items:i}of this.#r)r(`[data-tab="${n}"]`,this.#t).hidden=!i.length;let o=[...R.search(t),...this.#n.search(t).map(Ke)];
this.#o.show(t.trim()?[{name:"found",title:"",items:o}]:this.#r),this.#d(t.trim()?this.#o.first??null:null),this.#l(t.trim()&&!o.length?l("emoji.none"):"")}get#r(){
return Object.keys(hn).map(t=>({name:t,title:l(`emoji.group.${t}`),items:this.#a(t)}))}#a(t){return t==="recent"?this.#c:t==="team"?R.all:this.#n.groups.get(t).
map(Ke)}get#c(){let t=o=>R.of(o)??(this.#n.of(o)&&Ke(this.#n.of(o)));return We().map(t).filter(Boolean)}#m({text:t,key:o}){Mt(o),this.#t.close(t)}#d(t){K(r(".em\
oji-sign",this.#t),t??{text:""}),p(r(".emoji-label",this.#t),t?.label??l("emoji.hint")),p(r(".emoji-code",this.#t),t?`:${t.code}:`:"")}#l(t){let o=r(".emoji-non\
e",this.#t);o.hidden=!t,p(o,t)}#f(t){if(t.isComposing)return;let o=t.target===this.#e;if(t.key==="Escape")this.#t.close();else if(o&&t.key==="ArrowDown")this.#o.
focusFirst();else if(o&&t.key==="Enter")this.#h();else return!o&&As(t)?this.#e.focus():void 0;t.preventDefault()}#h(){let{first:t}=this.#o;t&&this.#e.value.trim()&&
this.#m(t)}#u(){let t=Object.entries(hn).map(([o,n])=>{let i=document.createElement("button");return i.type="button",i.className="emoji",i.textContent=n,i.title=
l(`emoji.group.${o}`),i.setAttribute("aria-label",i.title),i.dataset.tab=o,i.onclick=()=>this.#w(o),i});r(".emoji-tabs",this.#t).append(...t)}#w(t){this.#e.value&&
(this.#e.value="",this.#s()),this.#o.scrollTo(t)}#g(){let t=this.#t.querySelectorAll('[name="emoji-tone"]');for(let[o,n]of t.entries())n.nextElementSibling.textContent=
_s.emoji+Lt[o],n.checked=Lt[o]===he(),n.onchange=()=>{ln(Lt[o]),this.#s()}}},Ke=e=>({key:e.emoji,text:fe(e),label:e.label,code:e.codes[0]}),As=({key:e,ctrlKey:t,
metaKey:o,altKey:n,target:i})=>e.length===1&&e!==" "&&!t&&!o&&!n&&!i.matches("input");function Ts(e,t){let{top:o,bottom:n,right:i}=t.getBoundingClientRect(),{offsetWidth:s,
offsetHeight:a}=e,c=o-a-ct,m=c>=ct?c:Math.min(n+ct,innerHeight-a-ct),d=Math.min(i-s,innerWidth-s-ct);e.style.setProperty("--x",`${Math.max(ct,d)}px`),e.style.setProperty(
"--y",`${Math.max(ct,m)}px`)}var we=4,ge=8,jt=null;function pn(e,{label:t,items:o}){return jt?.button===e?jt.close():(jt?.close(),new Promise(n=>Ds(e,{label:t,items:o,resolve:n})))}function Ye({
name:e,icon:t,text:o,isDangerous:n},i){let s=g("menu-row");return X(s,t),r("span",s).textContent=o,s.dataset.testid=`sheet-${e}`,s.classList.toggle("is-dangerou\
s",n),s.onclick=()=>i(e),s}function Ds(e,{label:t,items:o,resolve:n}){let i=g("menu"),s,a=f=>{s=f,h()},c=o.map(f=>Ye(f,a));for(let f of c)f.role="menuitem";i.setAttribute(
"aria-label",t),i.append(...c),e.closest("main, aside, nav, body").append(i),i.showPopover(),js(i,e);let m=new AbortController,d=pt.open(()=>{jt=null,m.abort(),
i.remove(),e.setAttribute("aria-expanded","false"),n(s)}),h=()=>pt.close(d);jt={button:e,close:h},e.setAttribute("aria-expanded","true"),Cs({menu:i,button:e,close:h},
m),i.onkeydown=f=>Ls(f,{rows:c,close:h}),c[0].focus({preventScroll:!0})}function Cs({menu:e,button:t,close:o},{signal:n}){let i=({target:s})=>!e.contains(s)&&!t.
contains(s);for(let s of["pointerdown","wheel"])addEventListener(s,a=>i(a)&&o(),{capture:!0,passive:!0,signal:n});addEventListener("resize",o,{signal:n})}function Ls(e,{
rows:t,close:o}){let n=t.indexOf(document.activeElement),i={ArrowDown:(n+1)%t.length,ArrowUp:n-1,Home:0,End:-1}[e.key];if(e.stopPropagation(),i!==void 0)t.at(i).
focus();else if(e.key==="Escape"||e.key==="Tab")o();else return Ms(e,t,n);return e.preventDefault()}function Ms({key:e},t,o){let n=[...t.slice(o+1),...t.slice(0,
o+1)],i=s=>s.textContent.trim().toLocaleLowerCase().startsWith(e.toLocaleLowerCase());e.trim().length===1&&n.find(i)?.focus()}function js(e,t){let o=t.getBoundingClientRect(),
{width:n,height:i}=e.getBoundingClientRect(),s=getComputedStyle(t).direction==="rtl",a=innerHeight-ge-o.bottom-we,c=o.top-we-ge,m=i<=a||a>=c,d=Math.min(i,m?a:c),
h=s?o.left:o.right-n;e.style.maxBlockSize=`${d}px`,e.style.top=`${m?o.bottom+we:o.top-we-d}px`,e.style.left=`${Is(h,innerWidth-n)}px`}var Is=(e,t)=>Math.max(ge,
Math.min(e,t-ge));var Ps=matchMedia("(min-width: 45rem) and (hover: hover)");async function Rs({row:e,item:t,button:o=null,conversation:n}){let i=No(t,n).map(c=>({...c,text:l(`me\
ssage.${c.name}`)}));if(!i.length)return;e.classList.add("is-pressed");let s=o&&Ps.matches,a=await(s?pn(o,{label:l("message.actions"),items:i}):Ns(i));return e.
classList.remove("is-pressed"),e.focus({preventScroll:!0}),s&&!a&&o.focus({preventScroll:!0}),a}async function Ns(e){let t=y("message"),o,n=s=>{o=s,t.close()},i=e.
map(s=>{let a=document.createElement("li");return a.append(Ye(s,n)),a});return r(".sheet",t).replaceChildren(...i),await b(t),o}var Fs=365*24*3600;function un(e){document.documentElement.dataset.theme=e,document.cookie=`theme=${e}; path=/; max-age=${Fs}; samesite=lax`,$o()}var wn={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1};function xn(e,{onShown:t}){let o=r('[role="tablist"]',e),n=[...o.children].filter(a=>!a.hidden),i=a=>{
for(let c of o.children){let m=c===a;c.setAttribute("aria-selected",m),c.tabIndex=m?0:-1,gn(c).hidden=!m}a.scrollIntoView({block:"nearest",inline:"nearest"})},s=a=>{
i(a),t(gn(a))};for(let a of n)a.onclick=()=>s(a);o.onkeydown=a=>{let c=Bs(n,a);c&&(a.preventDefault(),s(c),c.focus())},i(n[0])}var gn=e=>r(`#${e.getAttribute("a\
ria-controls")}`);function Bs(e,{key:t,target:o}){return t==="Home"?e[0]:t==="End"?e.at(-1):wn[t]&&e.at((e.indexOf(o)+wn[t])%e.length)}var qs=6e4;function yn(e,{me:t,onChanged:o}){Hs(r(".picture-form",e),{me:t,onChanged:o}),Ws(r(".profile-form",e),{me:t,onChanged:o}),zs(r(".status-form",e),{me:t,
onChanged:o})}function Hs(e,{me:t,onChanged:o}){let n=r("input",e),i=r('[data-action="remove-picture"]',e),s=()=>{S(r(".avatar",e),t,{size:"large"}),i.hidden=!t.
picture},a=c=>k(e,async()=>{o(await c()),s()});$(e),r('[data-action="choose-picture"]',e).onclick=()=>n.click(),n.onchange=()=>n.files[0]&&a(()=>v.upload("/me/p\
icture",n.files[0])),i.onclick=()=>a(()=>v.delete("/me/picture")),s()}function Ws(e,{me:t,onChanged:o}){$(e);let{display_name:n,pronouns:i,about:s,time_zone:a}=e.
elements;n.value=t.display_name,i.value=t.pronouns??"",s.value=t.about??"",Us(a,t.time_zone),r(".hint",e).textContent=l("account.signed_in_as",{name:t.name}),T(
e,async c=>o(await v.patch("/me",{display_name:c.display_name.trim(),pronouns:c.pronouns.trim(),about:c.about.trim(),time_zone:c.time_zone||null})))}function Us(e,t){
let o=Intl.DateTimeFormat().resolvedOptions().timeZone,n=new Set([o,...t?[t]:[],...Intl.supportedValuesOf("timeZone")]);e.replaceChildren(new Option(l("profile.\
time_zone.none"),""),...[...n].map(i=>new Option(i,i))),e.value=t??""}function zs(e,{me:t,onChanged:o}){$(e);let n=So(t),{emoji:i,text:s,until:a,quiet:c}=e.elements;
i.value=n?.emoji??"",s.value=n?.text??"",a.value=n?.until?"keep":"",c.value=Nt(t.quiet_until)?"keep":"";for(let m of[a,c])r('[value="keep"]',m).hidden=m.value!==
"keep";T(e,async m=>{let d={emoji:m.emoji.trim(),text:m.text.trim()},f={status:!d.emoji&&!d.text?null:{...d,until:vn(m.until,n?.until)}};o(await v.patch("/me",{
...f,quiet_until:vn(m.quiet,t.quiet_until)}))})}function vn(e,t){return e?e==="keep"?t:e==="today"||e==="week"?Ks(e).toISOString():new Date(Date.now()+Number(e)*
qs).toISOString():null}function Ks(e){let t=new Date;return t.setHours(24,0,0,0),e==="week"&&t.setDate(t.getDate()+(7-new Date().getDay())%7),t}var Gs={Edge:/Edg\//,Opera:/OPR\//,Firefox:/Firefox\//,Chrome:/Chrome\//,Safari:/Safari\//},Ys={iOS:/iPhone|iPad/,Android:/Android/,Windows:/Windows/,macOS:/Mac OS/,
Linux:/Linux/};function kn(e){let t=new E,o=()=>t.open("/me/sessions?limit=50"),n=({id:i})=>k(e,()=>v.delete(`/me/sessions/${i}`)).then(o);_(e,{list:t,into:".se\
ssion-list",sort:Vs,create:()=>g("session-item"),update:(i,s)=>Js(i,s,n)}),o()}var Vs=e=>e.toSorted((t,o)=>new Date(o.last_seen_at)-new Date(t.last_seen_at));function Js(e,t,o){
let n=r(".session-agent",e);n.textContent=Zs(t.user_agent??""),n.title=t.user_agent??"";let i=r(".session-seen",e);i.textContent=t.current?l("sessions.current"):
Xs(t),i.title=t.current?"":I(new Date(t.last_seen_at)),r("button",e).hidden=t.current,r("button",e).onclick=()=>o(t)}function Xs({last_seen_at:e,address:t}){return l(
"sessions.seen",{date:B(new Date(e)),address:t??""})}function Zs(e){let t=bn(Gs,e),o=bn(Ys,e);return t?o?l("sessions.device",{browser:t,system:o}):t:l("sessions\
.program")}function bn(e,t){return Object.keys(e).find(o=>e[o].test(t))}function On({me:e,outbox:t,drafts:o,onChanged:n,onReadingShown:i}){let s=y("account");return yn(s,{me:e,onChanged:n}),Qs(r(".reading-setting",s),{onReadingShown:i}),
tr(s),er(r(".password-form",s),e),r("#account-tab-server",s).hidden=e.role!=="owner",xn(s,{onShown:a=>a.id==="account-sign-in"&&kn(r(".sessions",a))}),r(".sign-\
out",s).onsubmit=a=>or(a,{outbox:t,drafts:o}),b(s)}function Qs(e,{onReadingShown:t}){let o=r("input",e);o.disabled=!0;let n=i=>{o.checked=i.shown,o.disabled=!1};
k(e,async()=>n(await v.get("/me/reading"))),o.onchange=()=>{let i=o.checked;return o.checked=!i,k(e,async()=>{n(await v.put("/me/reading",{shown:i})),t()})}}function tr(e){
for(let t of e.querySelectorAll('[name="theme"]'))t.checked=t.value===document.documentElement.dataset.theme,t.onchange=()=>un(t.value);r('input[name="next"]',e).
value=location.pathname}function er(e,t){$(e),e.elements.username.value=t.name,T(e,async({current_password:o,new_password:n})=>{await v.put("/me/password",{current_password:o,
new_password:n}),$(e)})}async function or(e,{outbox:t,drafts:o,threadDrafts:n}){let i=t.all.length,s=e.target;i&&(e.preventDefault(),!await L({title:l("sign_out\
.title"),text:M("sign_out.unsent",i),action:l("sign_out")}))||(t.clear(),o.clear(),n.clear(),ko(),i&&s.submit())}async function En({rooms:e,onJoined:t}){let o=y("browse"),n=r("input",o),i=new Ot,s=c=>k(o,async()=>{await e.join(c.id),o.close(),t(c)});n.value="",n.oninput=()=>{
i.search(n.value.trim()),r(".dialog-body",o).scrollTop=0},Gt(o).onclick=()=>ar(o,i),i.addEventListener("change",()=>ir(o,i,s)),nr(o),i.search(""),i.loadSuggested();
let a=b(o);ht.matches&&n.focus(),await a,i.close()}function nr(e){r(".browse-list",e).replaceChildren();for(let t of[".browse-none",".browse-no-match",".form-er\
ror"])r(t,e).hidden=!0;Ct(e,{hasMore:!1,failed:!1})}function ir(e,{items:t,suggested:o,words:n,searching:i,hasMore:s,failed:a},c){let m=!t.length&&!a&&!i;C(r(".\
browse-list",e),n?t:sr(t,o),{key:({id:d})=>d,create:()=>g("browse-item"),update:(d,h)=>rr(d,h,c)}),r(".browse-none",e).hidden=!m||n!=="",r(".browse-no-match",e).
hidden=!m||n==="",Ct(e,{hasMore:s,failed:a})}function sr(e,t){let o=new Set(t.map(({id:n})=>n));return[...t,...e.filter(({id:n})=>!o.has(n))]}function rr(e,t,o){
r(".browse-name",e).textContent=t.name,r(".browse-suggested",e).hidden=!t.suggested;let n=[M("browse.members",t.member_count),l("browse.active",{date:dt(new Date(
t.active_at))})];r(".browse-facts",e).textContent=n.join(" · ");let i=r(".browse-about",e);i.textContent=t.description||t.topic,i.hidden=!i.textContent,r("butt\
on",e).onclick=()=>o(t)}async function ar(e,t){let o=r(".browse-list",e),n=o.children.length;await t.more(),r("button",o.children[n]??e).focus()}function Sn({rooms:e,sections:t,section:o=null,onCreated:n}){let i=y("create-room"),s=r("form",i),a=cr();$(s),T(s,async m=>{let d=await e.create(a(m));o&&await e.
set(d.id,{section:o}),i.close(),n(d)});let c=o?l("create_room.in",{section:t.nameOf(o)}):l("create_room.title");return b(i,{title:c})}function cr(){let e={};return t=>{
let o=JSON.stringify(t);return e.same!==o&&(e={same:o,id:U()}),{...t,client_id:e.id}}}async function _n({onRoom:e,onPerson:t,...o}){let n=y("jump"),i=c=>[...o.rooms.mine,...o.rooms.archived].find(m=>Kt(m)?.id===c),s=new ot({rooms:o.rooms,directory:o.
directory,roomWith:i}),a=({kind:c,id:m})=>k(n,async()=>{let d=c==="room"?()=>e(m):await t(m);ut(n),d()});r(".form-error",n).hidden=!0,new nt(n,{choices:s,onChosen:a,
...o}),await b(n),s.close()}var mr=864e5;function $n({room:e=null,rooms:t,me:o}){let n=y("invite"),i=r("form",n),s=r(".invites",n),a=()=>ur(s,{rooms:t,me:o});return $(i),r(".invite-made",n).
hidden=!0,lr(r(".invite-rooms",i),{rooms:t,room:e}),T(i,async({note:c,uses:m,days:d})=>{let h={expires_at:new Date(Date.now()+Number(d)*mr).toISOString()},f={note:c.
trim(),uses:m?Number(m):null,...h,rooms:hr(i)};fr(n,await v.post("/invites",f)),s.open&&a()}),s.open=!1,s.ontoggle=()=>s.open&&a(),b(n)}function lr(e,{rooms:t,room:o}){
let i=t.mine.filter(s=>s.kind==="public"||Bt(s)).toSorted((s,a)=>(a.id===o?.id)-(s.id===o?.id));e.hidden=!i.length,r(".invite-room-list",e).replaceChildren(...i.
map(s=>dr(s,{isChosen:s.id===o?.id})))}function dr({id:e,name:t},{isChosen:o}){let n=g("invite-room"),i=r("input",n);return i.value=e,i.checked=o,r("span",n).textContent=
t,n}var hr=e=>new FormData(e).getAll("room");function fr(e,{id:t,url:o,expires_at:n}){let i=r(".invite-made",e),s=r(".invite-url",i);i.hidden=!1,s.value=An(o),r(
".invite-qr",i).src=pr(t),r(".invite-expiry",i).textContent=l("invite.expiry",{date:B(new Date(n))});let a=r('[data-action="copy"]',i);a.hidden=!navigator.clipboard,
a.onclick=()=>Me(s.value,"invite.copied"),s.focus(),s.select()}var An=e=>new URL(e,location.href).href,pr=e=>`/api/v1/invites/${e}/qr`;function ur(e,t){let o=new E,
n=()=>o.open("/invites?limit=50"),i=({id:s})=>k(e,()=>v.delete(`/invites/${s}`)).then(n);_(e,{list:o,into:".invite-list",none:".invites-none",create:()=>g("invi\
te-item"),update:(s,a)=>wr(s,a,{revoke:i,...t})}),n()}function wr(e,t,{rooms:o,me:n,revoke:i}){let{note:s,by:a,used:c,uses:m,state:d,url:h,expires_at:f}=t,u=d===
"open",w=a&&a.id!==n.id?x(a):null,O=m?l("invite.used.of",{count:P(c),most:P(m)}):l("invite.used",{count:P(c)}),D=u?l("invite.until",{date:B(new Date(f))}):l(`in\
vite.state.${d}`);r(".invite-note",e).textContent=s||l("invite.no_note");let W=t.rooms.map(_i=>o.find(_i)?.name).filter(Boolean),A=W.length?l("invite.into",{rooms:vo(
W)}):null,mt=r(".hint",e);mt.textContent=[w,O,D,A].filter(Boolean).join(" · "),mt.title=u?I(new Date(f)):"";let[Pt,lt]=e.querySelectorAll("button");Pt.hidden=!u||
!h||!navigator.clipboard,Pt.onclick=()=>Me(An(h),"invite.copied"),lt.hidden=!u,lt.onclick=()=>i(t)}var gr=8;function Tn({rooms:e,me:t,onOpened:o,...n}){return de({title:l("direct.new"),action:l("direct.open"),hint:l("direct.hint"),most:gr,isOffered:({id:i})=>i!==
t.id,act:async i=>o(await e.openDirect(i.map(({id:s})=>s))),me:t,...n})}function Cn(e,{room:t}){let o=`/rooms/${t.id}`,n=r(".mutes",e);Dn(e,{path:`${o}/bans`,none:".bans-none",fold:e,label:l("bans.lift"),lift:({user:s})=>v.delete(`${o}\
/bans/${s.id}`)});let i=Dn(n,{path:`${o}/mutes`,fold:e,label:l("moderate.unmute"),lift:({user:s})=>v.patch(`${o}/members/${s.id}`,{muted_until:null})});i.addEventListener(
"change",()=>n.hidden=!i.items.length),n.hidden=!0}function Dn(e,{path:t,none:o,fold:n,label:i,lift:s}){let a=new E,c=()=>a.open(`${t}?limit=50`);return _(e,{list:a,
into:".ban-list",none:o,key:({user:m})=>m.id,create:()=>g("ban-item"),update:(m,d)=>xr(m,d,{label:i,lift:()=>k(n,()=>s(d)).then(c)})}),c(),a}function xr(e,{user:t,
until:o,reason:n},{label:i,lift:s}){S(r(".avatar",e),t),r(".ban-name",e).textContent=x(t);let a=o?l("bans.until",{date:B(new Date(o))}):l("bans.ever"),c=r(".hin\
t",e);c.textContent=[a,n].filter(Boolean).join(" · "),c.title=o?I(new Date(o)):"";let m=r("button",e);m.textContent=i,m.onclick=s}async function Ln(e,t){return e.member_count>1&&!await L($t("leave",e))?!1:xe(e,t)}async function Mn(e,t){await L($t("archive",e))&&await Ve(e,t)}async function Ve(e,t){
await t.update(e.id,{archived:!0});let o=()=>t.update(e.id,{archived:!1}).catch(H);N(l("room.archive.done",{room:e.name}),{undo:{label:l("undo"),act:o}})}async function xe(e,t){
try{await t.leave(e.id)}catch(o){if(!o.can?.includes("archive"))throw o;let n={title:l("room.last.title",{room:e.name}),text:l("room.last.text")},i=await Do({...n,
action:l("room.delete"),other:l("room.archive")}),s={yes:"delete",other:"archive"}[i];if(!s)return!1;await t.leave(e.id,{last:s})}return!0}function $t(e,{name:t,
kind:o}){let n=e==="leave"&&o==="private"?"room.leave.private.text":`room.${e}.text`;return{title:l(`room.${e}.title`,{room:t}),text:l(n),action:l(`room.${e}`)}}var In="new";function Pn(e,{room:t,rooms:o,sections:n}){let{mine:i}=t;if(e.hidden=!i,!i)return;let{favourite:s,notify:a,section:c,hidden:m}=e.elements,d=f=>k(e,
()=>o.set(t.id,f));r(".form-error",e).hidden=!0,e.onsubmit=f=>f.preventDefault(),s.checked=i.favourite,a.value=i.notify,m.checked=i.hidden,jn(c,{sections:n,chosen:i.
section}),s.onchange=()=>d({favourite:s.checked}),m.onchange=()=>d({hidden:m.checked});for(let f of a)f.onchange=()=>d({notify:a.value});let h=r(".section-new",
e);h.hidden=!0,c.onchange=()=>{h.hidden=c.value!==In,h.hidden?d({section:c.value||null}):r("input",h).focus()},r("button",h).onclick=()=>k(e,async()=>{let f=await v.
post("/me/sections",{name:r("input",h).value.trim()});n.note(f),await o.set(t.id,{section:f.id}),jn(c,{sections:n,chosen:f.id}),h.hidden=!0})}function jn(e,{sections:t,
chosen:o}){let n=[["",l("section.none")],...t.own.map(({id:i,name:s})=>[i,s]),[In,l("section.new")]];e.replaceChildren(...n.map(([i,s])=>new Option(s,i))),e.value=
t.own.some(({id:i})=>i===o)?o:""}function Rn({conversation:e,rooms:t,sections:o,me:n,onLeft:i,onPanel:s}){let a=y("room-details"),c=r(".room-form",a),{room:m}=e;$(c),vr(a,m),r(".room-facts",a).
textContent=br(m),Er(a,e),Pn(r(".room-mine",a),{room:m,rooms:t,sections:o}),T(c,async h=>{await t.update(m.id,Or(m,h)),a.close()}),yr(a,{room:m,rooms:t,me:n});let d=r(
".bans",a);return d.open=!1,d.ontoggle=()=>d.open&&Cn(d,{room:m}),Sr(a,{room:m,rooms:t,onLeft:i,onPanel:s}),b(a)}function vr(e,{name:t,topic:o,description:n,slow_seconds:i,
writers:s,history:a,shows_readers:c}){let{elements:m}=r(".room-form",e);m.name.value=t,m.topic.value=o??"",m.description.value=n??"",kr(m.slow_seconds,i),m.writers.
value=s,m.joined_only.checked=a==="joined",m.shows_readers.checked=c,r(".room-name-text",e).textContent=t;let d=(f,u)=>f.value===u?"":f.selectedOptions[0].text,
h=[[".room-topic-text",o],[".room-description-text",n]];h.push([".room-slow-text",d(m.slow_seconds,"0")],[".room-writers-text",d(m.writers,"members")]);for(let[
f,u]of h)r(f,e).textContent=u??"",r(f,e).parentElement.hidden=!u}function yr(e,{room:t,rooms:o,me:n}){let i=r(".room-suggested",e),s=r("input",i);i.hidden=n.role!==
"owner"||t.kind!=="public"||t.archived,s.checked=t.suggested===!0,s.onchange=()=>k(r(".room-form",e),()=>o.suggest(t.id,s.checked))}function br({kind:e,member_count:t}){
return M(`room.facts.${e}`,t,{count:P(t)})}function kr(e,t){let o=String(t);[...e.options].some(n=>n.value===o)||e.append(new Option(l("room.slow.other",{count:P(
t)}),o)),e.value=o}function Or(e,{name:t,topic:o,description:n,slow_seconds:i,writers:s,joined_only:a,shows_readers:c}){let m={name:t.trim(),topic:o.trim(),description:n.
trim()},d=rt(e)?{history:a?"joined":"all",shows_readers:!!c}:{},h={...m,slow_seconds:Number(i),writers:s,...d};return Object.fromEntries(Object.entries(h).filter(
([f,u])=>u!==(e[f]??"")))}function Er(e,{room:t}){let o=t.kind==="direct",n=rt(t),i=Ft(t);for(let s of[".room-fields",".room-save"])r(s,e).hidden=!i;r(".room-te\
xts",e).hidden=i||o,r(".room-owners",e).hidden=!n,r(".bans",e).hidden=!st(t),It(e,"audit",st(t)),It(e,"archive",n&&!t.archived),It(e,"restore",n&&t.archived),It(
e,"leave",!o),It(e,"delete",n)}function It(e,t,o){r(`[data-action="${t}"]`,e).hidden=!o}function Sr(e,{room:t,rooms:o,onLeft:n,onPanel:i}){let s=r(".room-form",
e),a=h=>k(s,async()=>{await h(),e.close()}),c=h=>a(async()=>await h()!==!1&&n()),m=(h,f)=>async()=>{await L(h)&&c(f)},d={members:()=>a(()=>i("people")),audit:()=>a(
()=>i("audit")),threads:()=>a(()=>i("threads")),scheduled:()=>a(()=>i("scheduled")),archive:async()=>{await L($t("archive",t))&&a(()=>Ve(t,o))},restore:()=>a(()=>o.
update(t.id,{archived:!1})),leave:t.member_count===1?()=>c(()=>xe(t,o)):m($t("leave",t),()=>xe(t,o)),delete:m($t("delete",t),()=>o.delete(t.id))};for(let[h,f]of Object.
entries(d))r(`[data-action="${h}"]`,e).onclick=f}function Nn({sections:e,onMade:t}){return Bn({title:l("section.create"),name:"",action:l("section.make"),save:async(o,n)=>{let i=await v.post("/me/sections",{name:o});
e.note(i),ut(n),t(i.id)}})}function Fn({sections:e,id:t}){return Bn({title:l("section.title"),name:e.nameOf(t),action:l("save"),save:async(o,n)=>{await v.patch(
`/me/sections/${t}`,{name:o}),ut(n)},remove:()=>v.delete(`/me/sections/${t}`)})}function Bn({title:e,name:t,action:o,save:n,remove:i=null}){let s=y("section"),a=r(
"form",s),c=r('[data-action="remove-section"]',s);return $(a),a.elements.name.value=t,r(".button-primary",a).textContent=o,T(a,m=>n(m.name.trim(),s)),c.hidden=!i,
c.onclick=()=>k(a,async()=>{await i(),ut(s)}),b(s,{title:e})}async function qn({id:e,rooms:t,sections:o,...n}){let i=y("section-room"),s=new ot({rooms:t,isOffered:({room:c})=>!c.archived&&c.mine?.section!==e}),a=({room:c})=>k(
i,async()=>{t.find(c.id)?.role||await t.join(c.id),await t.set(c.id,{section:e}),i.close()});new nt(i,{choices:s,onChosen:a,...n}),r(".form-error",i).hidden=!0,
r('[data-open="create-room"]',i).dataset.subject=e,await b(i,{title:l("section.add",{name:o.nameOf(e)})}),s.close()}async function Hn(){let e=y("team-emoji"),t=r("form",e),o=()=>$r(e);$(t),t.elements.file.onchange=()=>t.elements.name.value||=_r(t.elements.file.files[0]?.name??
""),T(t,async({name:n,file:i})=>{await R.add(n.trim().replace(/^:|:$/g,""),i),t.reset()}),R.addEventListener("change",o),o(),await b(e),R.removeEventListener("c\
hange",o)}var _r=e=>e.replace(/\.\w+$/,"").toLowerCase().replace(/[^a-z0-9_+-]+/g,"_").slice(0,32);function $r(e){let{all:t}=R;r(".team-emoji-none",e).hidden=t.
length>0,C(r(".team-emoji-list",e),t,{key:({key:o,image:n})=>o+n,create:()=>g("team-emoji-item"),update:(o,n)=>Ar(o,n,e)})}function Ar(e,t,o){K(r(".emoji-sign",
e),t),r(".team-emoji-name",e).textContent=t.text;let n=r("button",e);n.setAttribute("aria-label",l("team_emoji.remove",{name:t.text})),n.onclick=()=>Tr(t,o)}async function Tr({
code:e,text:t},o){await L({title:l("team_emoji.remove",{name:t}),text:l("team_emoji.remove.text",{name:t}),action:l("team_emoji.remove.action")})&&await k(r("fo\
rm",o),()=>R.remove(e))}function Dr({app:e,router:t,state:o}){let{me:n,rooms:i,directory:s}=o,a=u=>t.goToRoom(u.id),c=()=>t.go(mo),m=u=>t.go({...t.address,panel:u}),d=async u=>{if(u===
n.id)return f.account;let w=await i.openDirect([u]);return()=>a(w)},h=u=>()=>e.conversation&&u(e.conversation),f={"create-room":u=>Sn({section:u,onCreated:a,...o}),
browse:()=>En({rooms:i,onJoined:a}),jump:()=>_n({onRoom:u=>t.goToRoom(u),onPerson:d,...o}),"new-message":()=>Tn({onOpened:a,...o}),room:h(u=>Rn({conversation:u,
onLeft:c,onPanel:m,...o})),"add-people":h(u=>Be({conversation:u,...o})),"section-room":u=>qn({id:u,...o}),section:u=>Fn({id:u,...o}),"new-section":()=>Nn({onMade:u=>f["\
section-room"](u),...o}),invite:()=>$n({room:e.conversation?.room,...o}),account:()=>On({onChanged:u=>s.take([u]),onReadingShown:()=>e.conversation?.readers.load().
catch(()=>{}),...o}),"team-emoji":Hn,keys:()=>b(y("keys"))};return f}var Je=2,Cr=20;async function Xe({conversation:e,question:t="",options:o=[]}){let n=y("poll"),i=r("form",n),s=r(".poll-fields",i),a=U();$(i),i.elements.text.value=
t,s.replaceChildren();for(let f of[...o,...Array(Math.max(Je-o.length,0)).fill("")])Wn(s,f);let c=r(".poll-add",i),m=()=>Mr(s,c);c.onclick=()=>{Wn(s,"").focus(),
m()},s.onclick=({target:f})=>{f.closest("button")&&Lr(f.closest(".poll-field"),m)},s.onkeydown=f=>{f.key==="Enter"&&!J(f)&&jr(f,s)},m();let d=Ir(i,G(e.me)),h=vt(
f=>e.ask({...f,client_id:a}));return T(i,async f=>{await h(Pr(i,f,d)),n.close("done")}),await b(n)==="done"}function Wn(e,t){let o=e.appendChild(g("poll-field"));
return r("input",o).value=t,r("input",o)}function Lr(e,t){let o=e.nextElementSibling??e.previousElementSibling;e.remove(),r("input",o).focus(),t()}function Mr(e,t){
let o=[...e.children];o.forEach((n,i)=>{let s=l("poll.option",{number:i+1}),a=r("input",n);a.setAttribute("aria-label",s),a.placeholder=s,a.required=i<Je,r("but\
ton",n).hidden=o.length<=Je}),t.hidden=o.length>=Cr}function jr(e,t){let o=e.target.closest(".poll-field")?.nextElementSibling;!e.target.matches("input")||!o||(e.
preventDefault(),r("input",o).focus())}function Ir(e,t){let o=Vt(t),{ends:n,other:i}=e.elements;r('option[value="monday"]',n).hidden=o.monday.getTime()===o.tomorrow.
getTime();for(let[a,c]of Object.entries(o))p(r(`option[value="${a}"]`,n),l("poll.end.at",{when:l(`time.${a}`),date:q(c,t)}));i.min=Q(Date.now(),t),i.value=Q(o.tomorrow,
t);let s=()=>{r(".poll-other",e).hidden=n.value!=="other",i.disabled=n.value!=="other"};return n.onchange=s,s(),{...o,get other(){return yt(i.value,t)}}}function Pr(e,{
text:t,multiple:o,anonymous:n,ends:i},s){let a=[...e.querySelectorAll(".poll-field input")].map(({value:m})=>m.trim()).filter(Boolean),c=i==="never"?null:s[i].toISOString();
return{text:t,options:a,multiple:!!o,anonymous:!!n,ends_at:c}}async function Rr({entry:{seq:e},conversation:t}){let o=y("reactions"),n=new AbortController,i=()=>Nr(o,t.history.shown.entry(e)?.reactions??[],t);t.addEventListener(
"change",i,{signal:n.signal}),i(),await b(o,{title:l("reaction.who")}),n.abort()}function Nr(e,t,o){let n=t.flatMap(({emoji:i,users:s})=>s.map(a=>({key:`${i} ${a}`,
emoji:i,id:a})));C(r(".reaction-list",e),n,{create:()=>g("reaction-item"),update:(i,{emoji:s,id:a})=>{K(r(".reaction-emoji",i),jo(s)),p(r(".reaction-name",i),x(
o.personOf({id:a,name:"…"})))}})}function Fr({entry:e,author:t,room:o,reports:n}){let i=y("report"),s=r("form",i);return $(s),r(".report-text",s).textContent=l("report.text",{name:x(t),room:o.name}),
T(s,async({reason:a})=>{await n.report({room:o.id,seq:e.seq,reason:a.trim()}),i.close(),N(l("report.done"))}),b(i)}async function Br({entry:e,conversation:t}){let{readers:o,members:n}=t,i=y("seen-by"),s=new AbortController,a=!1,c=()=>a&&Hr(i,qr(e,t));r(".seen-list",i).replaceChildren(),
r(".seen-none",i).hidden=!0;for(let m of[o,n])m.addEventListener("change",c,{signal:s.signal});n.need(),k(i,async()=>{await o.load(),a=!0,c()}),await b(i,{title:l(
"seen.title")}),s.abort()}function qr({seq:e,user:t},o){let{readers:n,members:i}=o,s=new Set(n.of(e));return i.list.map(c=>c.user).filter(({id:c})=>s.has(c)&&c!==
t.id).map(c=>o.personOf(c))}function Hr(e,t){p(r("h2",e),t.length?M("seen.count",t.length):l("seen.title")),r(".seen-none",e).hidden=t.length>0,C(r(".seen-list",
e),t,{key:({id:o})=>o,create:()=>g("seen-item"),update:(o,n)=>{S(r(".avatar",o),n),p(r(".seen-name",o),x(n))}})}function Wr({text:e,conversation:{id:t,me:o},scheduled:n}){let i=U();return bt({title:l("composer.later"),action:l("composer.later"),me:o,repeats:!0,act:vt(async s=>{
let{at:a,time_zone:c}=await n.add(t,e,s,i);N(l("scheduled.done",{date:q(new Date(a),c)}))})})}var Ur=/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{M}\p{N}_]+|\s+|[^]/gu;function Un(e,t){let[o,n]=[e,t].map(c=>c.match(Ur)??[]),i=0;for(;i<o.length&&i<n.length&&o[i]===n[i];)i+=1;let s=0;for(;s<o.length-i&&s<n.length-i&&o.at(-1-s)===
n.at(-1-s);)s+=1;let a=zr(o.slice(i,o.length-s),n.slice(i,n.length-s));return Gr([...At("same",n.slice(0,i)),...a,...At("same",n.slice(n.length-s))])}var At=(e,t)=>t.
map(o=>({kind:e,text:o}));function zr(e,t){if(e.length*t.length>25e4)return[...At("gone",e),...At("new",t)];let o=Kr(e,t),n=[],[i,s]=[0,0];for(;i<e.length&&s<t.
length;)e[i]===t[s]?(n.push({kind:"same",text:t[s]}),i+=1,s+=1):o[i+1][s]>=o[i][s+1]?(n.push({kind:"gone",text:e[i]}),i+=1):(n.push({kind:"new",text:t[s]}),s+=1);
return[...n,...At("gone",e.slice(i)),...At("new",t.slice(s))]}function Kr(e,t){let o=Array.from({length:e.length+1},()=>new Uint16Array(t.length+1));for(let n=e.
length-1;n>=0;n-=1)for(let i=t.length-1;i>=0;i-=1)o[n][i]=e[n]===t[i]?o[n+1][i+1]+1:Math.max(o[n+1][i],o[n][i+1]);return o}function Gr(e){let t=[],o="",n="",i=()=>{
o&&t.push({kind:"gone",text:o}),n&&t.push({kind:"new",text:n}),o=n=""},s="";for(let{kind:a,text:c}of e){if(a==="same"){i(),s+=c;continue}s&&t.push({kind:"same",
text:s}),s="",a==="gone"?o+=c:n+=c}return i(),s&&t.push({kind:"same",text:s}),t}var zn={gone:"del",new:"ins"};async function Yr({entry:e,conversation:t}){let o=y("versions"),n=new AbortController,{signal:i}=n,s=new E,a=()=>s.open(`/rooms/${t.
room.id}/messages/${e.seq}/versions?limit=50`),c=r(".versions-alone",o);c.hidden=!0,s.addEventListener("change",()=>c.hidden=s.items.length!==1||s.hasMore,{signal:i}),
_(o,{list:s,into:".version-list",none:".versions-none",sort:m=>m.map((d,h)=>({...d,id:String(h),before:m[h+1]})),create:()=>g("version-item"),update:Jr,signal:i}),
Vr(t,e,a,i),r(".versions-none",o).hidden=!0,a(),await b(o,{title:l("versions.title")}),n.abort(),r(".version-list",o).replaceChildren()}function Vr(e,t,o,n){let i=t,
s=()=>{let a=e.history.shown.entry(t.seq);!a||a.text===i.text&&a.editedAt===i.editedAt&&a.deleted===i.deleted||(i=a,o())};e.addEventListener("change",s,{signal:n})}
function Jr(e,{at:t,text:o,before:n}){let i=r("time",e);i.dateTime=t,p(i,I(new Date(t)));let s=n?Un(n.text,o):[{kind:"same",text:o}];r(".version-text",e).replaceChildren(
...s.map(a=>zn[a.kind]?Oo(zn[a.kind],a.text):a.text))}async function Xr({entry:{seq:e},conversation:t}){let o=y("voters"),n=new AbortController,i=()=>Zr(o,t.timeline.entry(e)??t.history.shown.entry(e),t);t.addEventListener(
"change",i,{signal:n.signal}),i(),await b(o,{title:l("poll.who")}),n.abort()}function Zr(e,t,o){let i=(t?.poll?.options??[]).map((s,a)=>({...s,key:String(a)})).
filter(({voters:s})=>s?.length);C(r(".voter-options",e),i,{create:()=>g("voter-option"),update:(s,{text:a,voters:c})=>{p(r("h3",s),a),C(r("ul",s),c.map(m=>o.personOf(
{id:m,name:"…"})),{key:({id:m})=>m,create:()=>g("seen-item"),update:(m,d)=>{S(r(".avatar",m),d),p(r(".seen-name",m),x(d))}})}})}var Qr=/:[a-z0-9_+-]+:/u,ta=/(?<!`)(?<ticks>`+)(?!`)[^]*?(?<!`)\k<ticks>(?!`)|^[ ]{0,3}```[^]*|(?<![\p{L}\p{N}_:]):(?<code>[a-z0-9_+-]+):(?![\p{L}\p{N}_])/gmu;function ve(e){
return Qr.test(e)?at?Kn(e,at):St().then(t=>Kn(e,t),()=>e):e}var Kn=(e,t)=>e.replace(ta,(o,...n)=>ea(n.at(-1).code,t)??o),ea=(e,t)=>R.withName(e)?null:t.withCode(
e)?.emoji;var oa=/^\/([a-z]+)(?:\s+([^]*))?$/u,na={m:6e4,h:36e5,d:864e5},ia=/^(\d{1,4})\s*(m|h|d)$/u,sa=new Set(["off","0"]),F=class extends Error{};function Gn(e){let[,t,
o=""]=e.match(oa)??[];return t?{name:t,rest:o.trim()}:null}var it=e=>`/${e} ${l(`command.${e}.usage`)}`.trim();function Y(e,t){if(!e)throw new F(l("command.use",
{usage:it(t)}));return e}function ye(e,t){if(sa.has(e))return null;let[,o,n]=e.match(ia)??[];if(!Number(o))throw new F(l("command.time",{usage:it(t)}));return new Date(
Date.now()+Number(o)*na[n]).toISOString()}async function Ze(e){let t=e.replace(/^@/u,"");try{return await v.get(`/users/${encodeURIComponent(t)}`)}catch(o){throw o.
status===404?new F(l("command.nobody",{name:t})):o}}var ra=new RegExp("^(\\p{RGI_Emoji}|\\p{Emoji_Presentation}|\\p{Extended_Pictographic}\\ufe0f?)\\s*","v"),Yn=[{name:"dnd",may:()=>!0,async run({rest:e,directory:t,
say:o}){let n=ye(Y(e,"dnd"),"dnd");t.take([await v.patch("/me",{quiet_until:n})]),o(n?l("command.dnd.done",{date:I(new Date(n))}):l("command.dnd.off"))}},{name:"\
status",may:()=>!0,async run({rest:e,directory:t,say:o}){let[n,i=""]=e.match(ra)??[""],s=e.slice(n.length);t.take([await v.patch("/me",{status:e?{emoji:i,text:s,
until:null}:null})]),o(l(e?"command.status.done":"command.status.off"))}}];var aa=2,be={key:null,clientId:null},Vn=[{name:"poll",may:({room:e})=>!Dt(e),async run({rest:e,conversation:t}){let[o="",...n]=e.split("|").map(i=>i.trim()).filter(
Boolean);if(n.length>=aa)return ca(t,{text:o,options:n});if(!await Xe({conversation:t,question:o,options:n})&&e)throw new F(l("poll.dropped"))}}];async function ca(e,t){
let o=JSON.stringify([e.id,t]);be.key!==o&&(be={key:o,clientId:U()}),await e.ask({...t,client_id:be.clientId}),be={key:null,clientId:null}}var Xn=864e5,Zn={"m|min|minutes?|分钟":6e4,"h|hours?|小时":36e5,"d|days?|天":Xn},Qn=["sunday|周日","monday|周一","tuesday|周二","wednesday|周三","t\
hursday|周四","friday|周五","saturday|周六"],ti="today|今天",ei="tomorrow|明天",ma="09:00",la="(?:\\s+|$|(?=\\p{Script=Han}))",oi="(?:at\\s+)?(?<hour>[\
01]?\\d|2[0-3])[:：](?<minute>[0-5]\\d)",da=Qe(`(?:in\\s+)?(?<count>\\d{1,5})\\s*(?<unit>${Object.keys(Zn).join("|")})后?`),ha=Qe(oi),fa=Qe(`(?:on\\s+)?(?<day>${[
ti,ei,...Qn].join("|")}|\\d{4}-\\d\\d-\\d\\d)(?:\\s*${oi})?`);function ni(e,t,o=Date.now()){let n=(c,m)=>{let d=e.match(c),h=d&&m(d.groups);return Number.isFinite(
h)?{at:h,rest:e.slice(d[0].length)}:null},i=Q(o,t).slice(0,10),s=(c,m)=>wa(c)?yt(`${c}T${m}`,t).getTime():null,a=c=>[i,Oe(i,1)].map(m=>s(m,c)).find(m=>m>o);return n(
da,({count:c,unit:m})=>o+Number(c)*pa(m))??n(ha,c=>a(Jn(c)))??n(fa,({day:c,...m})=>s(ua(c,i),Jn(m)))}var Jn=({hour:e,minute:t})=>e?`${e.padStart(2,"0")}:${t}`:ma,
pa=e=>Object.entries(Zn).find(([t])=>ke(t,e))[1];function ua(e,t){if(ke(ti,e))return t;if(ke(ei,e))return Oe(t,1);let o=Qn.findIndex(n=>ke(n,e));return o<0?e:Oe(
t,(7+o-new Date(t).getUTCDay())%7||7)}var Oe=(e,t)=>new Date(Date.parse(e)+t*Xn).toISOString().slice(0,e.length),wa=e=>!Number.isNaN(Date.parse(e))&&Oe(e,0)===e,
ke=(e,t)=>new RegExp(`^(?:${e})$`,"iu").test(t);function Qe(e){return new RegExp(`^${e}${la}`,"iu")}var ga=365*864e5,Ee={rest:null,clientId:null},ii={name:"remind",may:()=>!0,async run({rest:e,conversation:{me:t},rooms:o,saved:n,say:i}){let s=G(t),{at:a,text:c}=xa(
Y(e,"remind"),s);Ee.rest!==e&&(Ee={rest:e,clientId:U()});let m=await o.openDirect([t.id]),{seq:d}=await v.post(`/rooms/${m.id}/messages`,{text:c,client_id:Ee.clientId});
await n.save({room:m.id,seq:d},new Date(a).toISOString()),Ee={rest:null,clientId:null};let h=()=>v.delete(`/rooms/${m.id}/messages/${d}`).catch(f=>i(z(f)));i(l(
"command.remind.done",{date:q(new Date(a),s)}),{undo:{label:l("undo"),act:h}})}};function xa(e,t){let o=ni(e.replace(/^(?:me|我)\s+/iu,""),t),n=o?o.at-Date.now():
0;if(n<=0||n>ga)throw new F(l("command.remind.time",{usage:it("remind")}));let i=o.rest.replace(/^to\s+/iu,"").trim();if(!i)throw new F(l("command.use",{usage:it(
"remind")}));return{at:o.at,text:i}}var va=["all","mentions","nothing"],si=({room:e})=>e.kind!=="direct",ri=({room:e})=>Ft(e)&&e.kind!=="direct",ai=[{name:"topic",may:ri,run:({rest:e,room:t,rooms:o})=>o.
update(t.id,{topic:Y(e,"topic")})},{name:"rename",may:ri,run:({rest:e,room:t,rooms:o})=>o.update(t.id,{name:Y(e,"rename")})},{name:"invite",may:({room:e})=>Bt(e),
async run({rest:e,conversation:t,say:o}){let n=Y(e,"invite").split(/[\s,]+/u),i=await Promise.all(n.map(Ze));await t.members.add(i),o(l("command.invite.done",{names:i.
map(x).join(", ")}))}},{name:"mute",may:({room:e})=>st(e)&&e.kind!=="direct",async run({rest:e,conversation:t,say:o}){let[n,i,...s]=Y(e,"mute").split(/\s+/u),a=ye(
i??"","mute"),c=await Ze(n),m=s.length?{reason:s.join(" ")}:{};await t.members.mute(c.id,{muted_until:a,...m}),o(l(a?"command.mute.done":"command.mute.lifted",{
name:x(c)}))}},{name:"notify",may:()=>!0,async run({rest:e,room:t,rooms:o,say:n}){if(!va.includes(e))throw new F(l("command.use",{usage:`/notify ${l("command.no\
tify.usage")}`}));await o.set(t.id,{notify:e}),n(l("command.notify.done",{choice:l(`mine.notify.${e}`)}))}},{name:"archive",may:({room:e})=>si({room:e})&&rt(e)&&
!e.archived,run:({room:e,rooms:t})=>Mn(e,t)},{name:"leave",may:si,async run({room:e,rooms:t,goHome:o}){await Ln(e,t)&&o()}}];var ya="¯\\\\\\_(ツ)\\_/¯",ci=[{name:"shrug",may:()=>!0,run:({rest:e,send:t})=>t([e,ya].filter(Boolean).join(" "))}];var mi=[...ai,...Yn,...Vn,ii,...ci].sort((e,t)=>e.name.localeCompare(t.name)),Se=e=>mi.find(t=>t.name===e),li=(e,t)=>mi.filter(o=>o.name.startsWith(t)&&o.may(e));var di={isAtStart:!0,pattern:/^(\/[a-z]*|\/[a-z]+ .*)$/u,search([,e],t,{show:o}){let[n]=e.slice(1).split(" "),i=Se(n);return i||n.length<e.length-1?o([],{hint:ba(
i)}):o(li(t.conversation,n).map(ka))}},ba=e=>e?`${it(e.name)} · ${l(`command.${e.name}.about`)}`:"",ka=e=>({text:`/${e.name} `,label:it(e.name),detail:l(`comma\
nd.${e.name}.about`)});var hi=8,fi={pattern:/(?:^|[\s(])(:[\p{L}\p{N}_+-]{2,})$/u,async search([,e],t,{show:o}){let n=at??await St().catch(()=>null),i=[...R.search(e).map(Oa),...n?.search(
e,hi).map(Ea)??[]];o(i.slice(0,hi))}},Oa=e=>({text:`${e.text} `,label:e.text,detail:l("emoji.group.team"),emoji:e,chosen:()=>Mt(e.key)});function Ea(e){let t=fe(
e);return{text:`${t} `,label:`:${e.codes[0]}:`,detail:e.label,emoji:{text:t},chosen:()=>Mt(e.emoji)}}var Sa=8,_a=1e3,pi={pattern:/(?:^|[\s(])(@[^\s@]*)$/u,search([,e],{conversation:t,directory:o},{show:n,signal:i}){let s=e.slice(1),{members:a}=t,c=new Et({directory:o}),
m=()=>n($a({words:s,found:c.items,conversation:t}));for(let d of[a,c])d.addEventListener("change",m,{signal:i});i.addEventListener("abort",()=>c.close()),a.need(),
m(),s&&c.search(s)}};function $a({words:e,found:t,conversation:o}){let{members:n,me:i}=o,s=j(e),m=n.list.map(({user:w})=>w).filter(({id:w})=>w!==i.id).map(w=>({
user:w,rank:Ma(w,s)})).filter(({rank:w})=>w<ui).sort((w,O)=>w.rank-O.rank).map(({user:w})=>w),d=new Map([...m,...t.filter(({id:w})=>n.has(w)),...t].map(w=>[w.id,
w]));d.delete(i.id);let h=Aa(o.room).filter(({label:w})=>w.startsWith(`@${s}`)),u=[...d.values()].slice(0,Sa-h.length).map(w=>Ta(o.personOf(w),{isHere:n.has(w.id)||
!n.loaded}));return h.some(({label:w})=>w===`@${s}`)?[...h,...u]:[...u,...h]}function Aa({member_count:e}){if(e<=2)return[];let t={text:"@room ",label:"@room",detail:M(
"completion.room",e-1),sign:"@"},o={text:"@here ",label:"@here",detail:l("completion.here"),sign:"@"};return e-1<=_a?[t,o]:[o]}function Ta(e,{isHere:t}){let o=`\
@${e.name}`;return{text:`${o} `,label:x(e),detail:t?o:l("completion.elsewhere",{name:o}),person:e}}var[Da,Ca,La,ui]=[0,1,2,3];function Ma({name:e,display_name:t},o){
let n=[j(e),j(t)];return n.some(i=>i.startsWith(o))?Da:n.some(i=>i.includes(` ${o}`))?Ca:n.some(i=>i.includes(o))?La:ui}var ja=8,wi={pattern:/(?:^|[\s(])(#[^\s#]*)$/u,search([,e],{rooms:t},{show:o}){let n=j(e.slice(1)),s=t.mine.filter(({kind:a})=>a!=="direct").map(a=>({room:a,at:j(
a.name).indexOf(n)})).filter(({at:a})=>a>=0).sort((a,c)=>Math.min(a.at,1)-Math.min(c.at,1));o(s.slice(0,ja).map(({room:a})=>Ia(a)))}},Ia=({name:e,topic:t})=>({text:`\
#${e} `,label:e,detail:t??"",sign:"#"});var Pa=60,Ra=/^\s*```/gmu,Na=0,_e=class{#t;#e;#o;#n;#i;#s=null;#r=null;#a=null;#c=[];#m=0;constructor(t,{sources:o,context:n}){this.#t=t,this.#n=o,this.#i=n;let i=g(
"completion");this.#e=r("ul",i),this.#e.id=`completion-${Na+=1}`,this.#o=r("p",i),t.before(i),t.setAttribute("aria-autocomplete","list"),t.setAttribute("aria-co\
ntrols",this.#e.id);for(let s of["input","compositionend"])t.addEventListener(s,()=>this.#l());t.addEventListener("keydown",s=>this.#v(s),{capture:!0}),t.addEventListener(
"blur",()=>this.close()),t.addEventListener("click",()=>this.#l());for(let s of["pointerdown","mousedown","click"])i.addEventListener(s,Fa);this.#e.addEventListener(
"click",({target:s})=>this.#p(this.#g(s))),this.#e.addEventListener("pointermove",({target:s})=>this.#w(this.#g(s)))}close(){this.#s?.abort(),this.#s=null,this.#r=
null,this.#h([])}get#d(){return this.#c.length>0}#l(){let{value:t,selectionStart:o,selectionEnd:n}=this.#t,i=Math.max(0,o-Pa),s=t.slice(i,o),a=o===n&&this.#n.find(
({pattern:d})=>d.test(s));if(!a||a.isAtStart&&i>0)return this.#d||this.#s?this.close():void 0;let c=s.match(a.pattern),m=o-c[1].length;if(m===this.#a||Ba(t.slice(
0,m)))return this.close();this.#a=null,this.#f(a,c,m)}#f(t,o,n){this.#s?.abort();let i=new AbortController;this.#s=i,this.#r=n;let s=(a,{hint:c=""}={})=>i.signal.
aborted||this.#h(a,{hint:c});t.search(o,this.#i(),{show:s,signal:i.signal})}#h(t,{hint:o=""}={}){!t.length&&!o&&!this.#d&&this.#e.parentElement.hidden||(this.#c=
t,this.#e.replaceChildren(...t.map((n,i)=>this.#u(n,i))),this.#e.hidden=!t.length,this.#o.hidden=!o,p(this.#o,o),this.#e.parentElement.hidden=!t.length&&!o,this.#x(
0))}#u({label:t,detail:o="",emoji:n,person:i,sign:s=""},a){let c=g("completion-item");c.id=`${this.#e.id}-${a}`;let m=r(".completion-sign",c);return n?K(m,n):i?
(m.classList.add("avatar"),S(m,i)):m.textContent=s,r(".completion-label",c).textContent=t,r(".completion-detail",c).textContent=o,c}#w(t){t>=0&&t!==this.#m&&this.#x(
t)}#g=t=>[...this.#e.children].indexOf(t.closest("li"));#x(t){this.#m=t;for(let[n,i]of[...this.#e.children].entries())i.setAttribute("aria-selected",n===t);let o=this.#e.
children[t];o?this.#t.setAttribute("aria-activedescendant",o.id):this.#t.removeAttribute("aria-activedescendant"),o?.scrollIntoView({block:"nearest"})}#v(t){let o=!J(
t)&&this.#y[t.key];!o||t.shiftKey||t.ctrlKey||t.metaKey||t.altKey||!this.#d&&!(t.key==="Escape"&&!this.#e.parentElement.hidden)||(t.preventDefault(),t.stopImmediatePropagation(),
o())}#y={ArrowDown:()=>this.#x((this.#m+1)%this.#c.length),ArrowUp:()=>this.#x((this.#m-1+this.#c.length)%this.#c.length),Enter:()=>this.#p(this.#m),Tab:()=>this.#p(
this.#m),Escape:()=>{this.#a=this.#r,this.close()}};#p(t){let o=this.#c[t];if(!o)return;let n=this.#r;this.close(),ft(this.#t,o.text,{from:n,to:this.#t.selectionEnd}),
o.chosen?.()}};function Fa(e){e.preventDefault(),e.stopPropagation()}function Ba(e){if(!e.includes("`"))return!1;let t=e.match(Ra)?.length??0,o=e.slice(e.lastIndexOf(
`
`)+1);return t%2===1||o.split("`").length%2===0}var gi=[fi,pi,wi],to=class{#t;#e;#o=null;constructor(t,o){this.#t=o,this.#e=xi(t,{sources:[...gi,di],context:()=>this.#n})}show(t){this.#o=t,this.#e.close()}prepare(t){
this.#e.close();let o=Gn(t);if(o)return this.#i(o,t).catch(Ha);let n=ve(t.startsWith("//")?t.slice(1):t);return typeof n=="string"?n:n.then(i=>({text:i}))}get#n(){
return{conversation:this.#o,...this.#t}}async#i({name:t,rest:o},n){let i=Se(t);if(!i)return await qa(t)?{text:n}:{refusal:l("command.kept")};let s,a=async c=>s=
await ve(c);return await i.run({...this.#n,rest:o,room:this.#o.room,send:a,say:N}),{text:s}}},xi=(e,{sources:t=gi,context:o})=>new _e(e,{sources:t,context:o}),qa=e=>L(
{title:l("command.unknown.title",{name:e}),text:l("command.unknown.text"),action:l("command.unknown.send"),isHarmless:!0}),Ha=e=>({refusal:e instanceof F?e.message:
z(e)});var Wa=/[\\^$.*+?()[\]{}|/]/g;function eo(e){return e.trim()?new RegExp(e.trim().replace(Wa,"\\$&"),"giu"):null}function vi(e,t){if(!t)return[];let o=({text:i})=>i.
search(t)>=0||wt(i).search(t)>=0;return e.filter(i=>V(i)&&!i.deleted&&o(i)).map(({seq:i})=>i).reverse()}var Ua=4,$e=globalThis.CSS?.highlights,oo=class{#t;#e;#o;#n=null;#i=null;#s=null;#r=[];#a=null;#c=1/0;constructor(t,{timeline:o}){this.#t=t,this.#o=o,this.#e=r(
"input",t),this.#e.oninput=()=>this.#f(),document.addEventListener("coloured",()=>this.#i&&this.#v()),t.onkeydown=n=>this.#l(n),r('[data-find="older"]',t).onclick=
()=>this.#h(1),r('[data-find="newer"]',t).onclick=()=>this.#h(-1),r('[data-find="more"]',t).onclick=()=>this.#x(),r('[data-find="close"]',t).onclick=()=>this.#m()}show(t,{
signal:o}){this.#n=t,this.#m(),t.addEventListener("change",()=>this.#i&&this.#w(),{signal:o})}open(){this.#s=document.activeElement,this.#c=Number(this.#o.lastOnScreen?.
dataset.seq??1/0),this.#t.hidden=!1,this.#i=pt.open(()=>this.#d()),this.#e.focus(),this.#e.select(),this.#f()}around(t){t(),this.#i&&this.#v()}#m(){this.#i&&pt.
close(this.#i)}#d(){this.#i=null,this.#t.hidden=!0,this.#y(),this.#s?.focus({preventScroll:!0})}#l(t){if(!t.isComposing){if(t.key==="Escape")this.#m();else if(t.
key==="Enter"&&t.target===this.#e)this.#h(t.shiftKey?-1:1);else return;t.preventDefault(),t.stopPropagation()}}#f(){this.#a=null,this.#w();let t=this.#r.find(o=>o<=
this.#c)??this.#r[0];t?this.#u(t):this.#v()}#h(t){if(!this.#r.length)return;let o=this.#r.indexOf(this.#a)+t;this.#c=this.#r.at(o%this.#r.length),this.#u(this.#c)}#u(t){
this.#a=t;let o=this.#o.lookAt(t);Po(o),this.#v(),this.#g()}#w(){this.#r=vi(this.#n.history.shown.entries,eo(this.#e.value)),this.#r.includes(this.#a)||(this.#a=
null),this.#g()}#g(){let{history:t}=this.#n,o=t.shown.entries.filter(V).length,n=this.#r.indexOf(this.#a)+1,s=this.#e.value.trim()?n?l("find.count",{at:P(n),count:P(
this.#r.length)}):l("find.none"):"";p(r(".find-count",this.#t),s),p(r(".find-loaded",this.#t),M("find.loaded",o)),r('[data-find="more"]',this.#t).hidden=!t.hasOlder;
for(let a of["older","newer"])r(`[data-find="${a}"]`,this.#t).disabled=!this.#r.length}async#x(){let{history:t}=this.#n,o=r(".find-trouble",this.#t);p(o,"");try{
for(let n=0;n<Ua&&t.hasOlder;n+=1)await t.loadOlder()}catch(n){p(o,z(n))}this.#e.focus(),this.#a===null&&this.#i&&this.#f()}#v(){this.#y();let t=eo(this.#e.value);
if(!t)return;let o=[],n=[];for(let i of this.#o.list.messageRows){let s=Number(i.dataset.seq)===this.#a;i.classList.toggle("is-found",s),(s?n:o).push(...za(r(".\
message-text",i),t))}$e?.set("found",new Highlight(...o)),$e?.set("found-here",new Highlight(...n))}#y(){for(let t of this.#o.list.messageRows)t.classList.remove(
"is-found");for(let t of["found","found-here"])$e?.delete(t)}};function za(e,t){if(!$e)return[];let o=[],n=document.createTreeWalker(e,NodeFilter.SHOW_TEXT),i=0;
for(;n.nextNode();)o.push({node:n.currentNode,at:i}),i+=n.currentNode.length;let s=a=>o.findLast(({at:c})=>c<=a);return[...e.textContent.matchAll(t)].map(({0:a,
index:c})=>{let m=new Range,[d,h]=[s(c),s(c+a.length-1)];return m.setStart(d.node,c-d.at),m.setEnd(h.node,c+a.length-h.at),m})}var yi=/^([ \t]*)(?:[-*+]|\d{1,9}[.)])[ \t]+/u,Ka=/^([ \t]*)(?:([-*+])|(\d{1,9})([.)])|(>))([ \t]+)/u,Ga=/^[ \t]*(?:`{3,}|~{3,})/u,bi="https://",so={bold:Ae("**"),
italic:Ae("*"),strike:Ae("~~"),code:Va,"code-block":Te,quote:no({has:/^>[ \t]?/u,mark:()=>"> "}),list:no({has:/^[-*+][ \t]+/u,mark:()=>"- ",instead:yi}),numbers:no(
{has:/^\d{1,9}[.)][ \t]+/u,mark:e=>`${e+1}. `,instead:yi}),link:Ja};function Ae(e){return t=>{let{value:o,start:n,end:i}=ro(t),s=o.slice(n,i),{length:a}=e;if(o.
slice(n-a,n)===e&&o.slice(i,i+a)===e&&!Ya(e,o,n))return{from:n-a,to:i+a,text:s,start:n-a,end:i-a};let d=s.split(/(\n\s*\n)/u).map((h,f)=>f%2||!h&&s?h:e+h+e).join(
"");return{from:n,to:i,text:d,start:n+a,end:n+d.length-a}}}var Ya=(e,t,o)=>e==="*"&&t[o-2]==="*"&&t[o-3]!=="*";function Va(e){let t=e.value.slice(e.start,e.end);
if(t.includes(`
`))return Te(e);let o=Math.max(0,...[...t.matchAll(/`+/gu)].map(([s])=>s.length));if(!o)return Ae("`")(e);let n="`".repeat(o+1),i=`${n} ${t} ${n}`;return{from:e.
start,to:e.end,text:i,start:e.start,end:e.start+i.length}}function Te(e){let{value:t,from:o,to:n}=Si(e),i=t.slice(o,n),s=Math.max(2,...[...i.matchAll(/`+/gu)].map(
([m])=>m.length)),a="`".repeat(s+1),c=o+a.length+1;return{from:o,to:n,text:`${a}
${i}
${a}`,start:c,end:c+i.length}}function no({has:e,mark:t,instead:o}){return n=>{let{value:i,from:s,to:a}=Si(n),c=i.slice(s,a).split(`
`),m=c.every(w=>e.test(w)||!w.trim())&&c.some(w=>w.trim()),d=0,f=c.map(w=>m?w.replace(e,""):!w.trim()&&c.length>1?w:t(d++)+(o?w.replace(o,""):w)).join(`
`),u=s+f.length;return{from:s,to:a,text:f,start:c.length>1?s:u,end:u}}}function Ja(e){let{value:t,start:o,end:n}=ro(e),i=t.slice(o,n);if(io(i))return{from:o,to:n,
text:`[](${i})`,start:o+1,end:o+1};let s=o+i.length+3;return{from:o,to:n,text:`[${i}](${bi})`,start:s,end:s+bi.length}}var io=e=>e!==""&&Io(e,0)===e;function Oi(e,t){
let{value:o,start:n,end:i}=ro(t),s=o.slice(n,i);if(!s||s.includes(`
`)||io(s)||!io(e))return null;let a=`[${s}](${e})`;return{from:n,to:i,text:a,start:n+a.length,end:n+a.length}}function Ei({value:e,start:t,end:o}){if(t!==o)return null;
let n=e.lastIndexOf(`
`,t-1)+1,i=e.slice(n,t);if(Xa(e.slice(0,n)))return ki(t,`
${/^[ \t]*/u.exec(i)[0]}`);let[s,a,c,m,d,h,f]=Ka.exec(i)??[];if(!s)return null;if(s===i)return{from:n,to:t,text:"",start:n,end:n};let u=c??h??`${Number(m)+1}${d}`;
return ki(t,`
${a}${u}${f}`)}var ki=(e,t)=>({from:e,to:e,text:t,start:e+t.length,end:e+t.length}),Xa=e=>e.split(`
`).filter(t=>Ga.test(t)).length%2===1;function ro({value:e,start:t,end:o}){let n=e.slice(t,o);return n.trim()?{value:e,start:t+n.length-n.trimStart().length,end:o-
n.length+n.trimEnd().length}:{value:e,start:t,end:o}}function Si({value:e,start:t,end:o}){let n=e.indexOf(`
`,o);return{value:e,from:e.lastIndexOf(`
`,t-1)+1,to:n<0?e.length:n}}var Za={b:"bold",i:"italic",e:"code"},Qa={x:"strike",e:"code-block",l:"link"},tc={Digit7:"numbers",Digit8:"list",Digit9:"quote"};function ao(e,t){e.onclick=({target:o})=>{
let n=o.closest("[data-format]");n&&Tt(t,so[n.dataset.format])},e.addEventListener("keydown",o=>nc(e,o)),t.addEventListener("keydown",o=>ec(t,o))}function Tt(e,t){
let o=t({value:e.value,start:e.selectionStart,end:e.selectionEnd});return o?(ft(e,o.text,o),e.setSelectionRange(o.start,o.end),!0):!1}function ec(e,t){if(J(t))return;
let o=oc(t),n=t.key==="Enter"&&(t.shiftKey||!ht.matches)&&!t.ctrlKey&&!t.metaKey;(o?Tt(e,so[o]):n&&Tt(e,Ei))&&(t.preventDefault(),t.stopPropagation())}function oc({
key:e,code:t,ctrlKey:o,metaKey:n,shiftKey:i,altKey:s}){if(!(o||n)||s)return;let a=e.toLowerCase();return i?Qa[a]??tc[t]:Za[a]}function nc(e,t){let o={ArrowLeft:-1,
ArrowRight:1}[t.key];if(!o)return;let n=[...e.children].filter(s=>!s.hidden),i=n.at((n.indexOf(document.activeElement)+o)%n.length);for(let s of n)s.tabIndex=s===
i?0:-1;i.focus(),t.preventDefault(),t.stopPropagation()}var De=class{#t;#e;#o;constructor({button:t,textarea:o,shown:n}){this.#t=t,this.#e=o,this.#o=n,t.onclick=()=>this.#n?this.#s():this.#i(),n.onkeydown=({key:i})=>i===
"Escape"&&this.#s(),Wt.addEventListener("ready",()=>this.#n&&this.#r())}close(){this.#a(!1)}get#n(){return!this.#o.hidden}#i(){this.#r(),this.#a(!0),this.#o.focus(
{preventScroll:!0})}#s(){this.#a(!1),this.#e.focus({preventScroll:!0})}#r(){Ut(this.#o,this.#e.value),zt(this.#o)}#a(t){this.#o.hidden=!t,this.#e.hidden=t,this.#t.
setAttribute("aria-pressed",t)}};var ic=/<(?:a|b|strong|i|em|s|del|code|pre|li|table|blockquote|h[1-6])[\s>]/iu,sc=["vscode-editor-data","application/x-jetbrains"],rc=/^(?:\t| {2,})\S/mu;function co(e,t){
e.addEventListener("paste",o=>ac(e,o,t)),e.addEventListener("input",()=>t.hidden=!0)}function ac(e,t,o){let{clipboardData:n}=t,[i,s]=[n.getData("text/plain"),n.
getData("text/html")],a=sc.some(c=>n.types.includes(c));if(Tt(e,c=>Oi(i.trim(),c)))return t.preventDefault();if(!a&&ic.test(s))return t.preventDefault(),cc(e,{html:s,
text:i});lc(i,{isFromEditor:a})&&dc(e,{text:i,offer:o})}async function cc(e,{html:t,text:o}){let{markdownOf:n}=await Eo("paste").catch(()=>({markdownOf:()=>o})),
i=n(t);ft(e,mc(i,o)?o:i)}var mc=(e,t)=>e.replaceAll(/\s+/gu,"")===t.replaceAll(/\s+/gu,"");function lc(e,{isFromEditor:t}){return e.trim().includes(`
`)&&!e.includes("```")&&(t||rc.test(e))}function dc(e,{text:t,offer:o}){let n=e.selectionStart,i=t.replaceAll(`\r
`,`
`);e.addEventListener("input",()=>queueMicrotask(()=>o.hidden=!1),{once:!0}),o.onclick=()=>{o.hidden=!0;let s=n+i.length;e.value.slice(n,s)===i&&Tt(e,({value:a})=>Te(
{value:a,start:n,end:s}))}}function hc(e,{bar:t,textarea:o,offer:n}){return ao(t,o),co(o,n),new De({button:r('[data-action="preview"]',t),textarea:o,shown:r(".composer-preview",e)})}function fc(e,{
bar:t,textarea:o}){ao(t,o),co(o,r(".paste-offer",e))}var Ox={audit:qo,person:zo,pins:Ko,reports:Go,scheduled:Vo,thread:Zo,threads:Qo},Ex={inbox:ae,threads:le,drafts:re,scheduled:me,saved:ce,accounts:ie,audit:se,abandoned:ee};export{to as ComposerTools,oo as FindBar,Be as addMember,Xe as askPoll,Rs as chooseAction,xi as complete,Li as deleteOthers,Dr as dialogOpeners,fc as offerFewTools,
hc as offerTools,Ex as pages,Ox as panels,$s as pickEmoji,Fr as reportMessage,Re as saveMessage,Br as seenBy,Wr as sendLater,Yr as showVersions,Rr as whoReacted,
Xr as whoVoted,ve as withShortcodes};
