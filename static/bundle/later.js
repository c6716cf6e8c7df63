/* Made by `make bundle` of a917c29d96d5404e3010787c1d3b438fc42bd566fb8fde88f398a2fc2c24b433. */
import{$ as Fo,A as Do,Aa as A,B as P,Ba as k,C as Mo,Ca as $,D as I,Da as G,E as q,Ea as gt,F as B,Fa as Vt,G as Wt,Ga as Xo,H as jo,Ha as Zo,I as Io,Ia as Qo,
J as dt,Ja as Jt,K as Fe,Ka as Ct,L as Po,M as X,N as ht,O as ft,P as pt,Q as r,R as g,S as Z,T as p,U as Ro,V as v,W as b,X as ut,Y as No,Z as Ut,_ as x,a as y,
aa as Bo,b as vo,ba as qo,c as bo,ca as E,d as ko,da as Ho,e as Ft,ea as Wo,f as J,fa as j,g as Ne,ga as R,h as Oo,ha as S,i as U,ia as zt,j as Bt,ja as D,k as qt,
ka as Uo,l as Ht,la as zo,m as st,ma as wt,n as rt,na as Kt,o as Eo,oa as Ko,p as So,pa as N,q as _o,qa as H,r as Lt,ra as Be,s as $o,sa as L,t as To,ta as Go,u as Ao,
ua as Yo,v as Lo,va as K,w as Co,wa as Vo,x as l,xa as Gt,y as M,ya as Yt,z,za as Jo}from"./main.js";function xt(e,t){let o=new Date(t);e.matches("time")&&(e.dateTime=t),e.title=I(o),p(e,Wt(o))}var tn=new WeakMap;function _(e,{list:t,into:o,none:n,sort:i=d=>d,key:s=({id:d})=>d,create:a,update:c,signal:m}){let d=()=>{m?.aborted||(L(r(o,e),i(t.items),{key:s,
create:a,update:c}),n&&(r(n,e).hidden=t.items.length>0||t.failed||!!t.searching),Ct(e,t))};return tn.get(e)?.close(),tn.set(e,t),t.addEventListener("change",d,{
signal:m}),m?.addEventListener("abort",()=>t.close()),Jt(e).onclick=()=>t.more(),d}function Xt(e,{showsRooms:t=!1,...o}){_(e,{create:()=>g("audit-item"),update:(n,i)=>Wi(n,i,{showsRooms:t}),...o})}function Wi(e,t,{showsRooms:o}){p(r(".audit-wh\
at",e),zi(t));let n=r(".audit-why",e);p(n,t.reason?l("audit.reason",{reason:t.reason}):""),n.hidden=!t.reason,p(r(".audit-where",e),o&&t.room?`${Ui(t)} · `:"");
let i=r("time",e);xt(i,t.at)}function Ui({room:e,details:t}){let o=e.name??t.name;return o?l("audit.where",{room:o}):l("audit.where.gone")}function zi({act:e,actor:t,
member:o,room:n,details:i}){let s={user:t?x(t):l("audit.console"),member:o&&x(o),room:i.name??n?.name,emoji:i.emoji,role:i.role&&l(`role.${i.role}`),until:i.until&&
B(new Date(i.until))},a=Ki(e,{...i,member:o}),c=e==="invite"&&i.uses?M(a,i.uses,s):l(a,s);return c.startsWith("audit.")?`${s.user}: ${e}`:c}function Ki(e,{until:t,
by:o,outcome:n,uses:i,member:s}){let c={ban:t&&"until",mute:"until",reset_password:o,resolve_report:n,invite:i?null:"any",revoke_invite:s&&"of"}[e];return c?`au\
dit.${e}.${c}`:`audit.${e}`}var en={show(e,{conversation:t,signal:o}){let n=new E;Xt(e,{list:n,into:".audit-list",none:".audit-none",signal:o}),n.open(`/rooms/${t.id}/audit?limit=50`)}};var Gi=36e5;function on({act:e,user:t,conversation:o}){let{members:n,room:i}=o,s={name:x(t),room:i.name},a={mute:({until:c,...m})=>n.mute(t.id,{muted_until:c,...m}),
ban:c=>n.ban(t.id,c),remove:c=>n.remove(t.id,c)};return nn({title:l(`moderate.${e}.title`,s),text:l(`moderate.${e}.text`,s),action:l(`moderate.${e}`),hasEnd:e!==
"remove",mayBeForEver:e==="ban",act:a[e]})}function Yi({seq:e,epoch:t,words:o,conversation:n}){return nn({title:l("message.delete.title"),text:l("message.delete\
.text",o),action:l("message.delete"),act:({reason:i})=>n.delete({seq:e,epoch:t,reason:i})})}async function nn({title:e,text:t,action:o,hasEnd:n=!1,mayBeForEver:i=!1,
act:s}){let a=v("moderate"),c=r("form",a);return $(c),r(".moderate-text",c).textContent=t,r(".moderate-until",c).hidden=!n,r('[value=""]',c.elements.hours).hidden=
!i,c.elements.hours.value=i?"":"1",r(".button-danger",c).textContent=o,A(c,async({hours:m,reason:d})=>{let h=n&&m?{until:new Date(Date.now()+Number(m)*Gi).toISOString()}:
{},f=d.trim()?{reason:d.trim()}:{};await s({...h,...f}),a.close("done")}),await b(a,{title:e})==="done"}var Vi=6e4,rn={show(e,{conversation:t,subject:o,router:n,rooms:i,directory:s,presence:a,blocks:c,me:m,signal:d}){let{members:h}=t,f=r(".person",e),u=r("form",e),
w=()=>h.list.find(({user:T})=>T.id===o),O=()=>Ji(e,{user:s.of({id:o}),member:w(),conversation:t,directory:s,presence:a,blocks:c,me:m}),C=G(()=>d.aborted||O());$(
u),A(u,({role:T})=>es(t,w(),T)),Qi(e,{conversation:t,member:w,router:n}),r('[data-action="write"]',e).onclick=()=>k(f,async()=>n.goToRoom((await i.openDirect([o])).
id)),r('[data-action="block"]',e).onclick=()=>k(f,()=>ts(c,s.of({id:o})));for(let T of[h,s,a,c])T.addEventListener("change",C,{signal:d});t.addEventListener("ro\
om",C,{signal:d});let W=setInterval(C,Vi);d.addEventListener("abort",()=>clearInterval(W)),h.need(),O()}};function Ji(e,{user:t,member:o,conversation:n,directory:i,
presence:s,blocks:a,me:c}){if(r(".person",e).hidden=!t.name,r(".person-missing",e).hidden=!!t.name||!i.knows(t.id),!t.name)return;let m=o?Ho(o,s):s.of(t.id);S(r(
".avatar",e),t,{size:"large"}),zt(r(".avatar",e),m),p(r(".person-name",e),x(t)),p(r(".person-account",e),[`@${t.name}`,t.pronouns].filter(Boolean).join(" · ")),
p(r(".person-presence",e),t.disabled?l("person.disabled"):Wo({state:m,here:o?.here})),qe(r(".person-status",e),Bo(t)),qe(r(".person-about",e),t.about),sn(r(".pe\
rson-time",e),t.time_zone&&Io(t.time_zone)),sn(r(".person-since",e),t.created_at&&jo(new Date(t.created_at)));let d=t.id===c.id;r('[data-action="write"]',e).hidden=
d||t.disabled===!0,r('[data-open="account"]',e).hidden=!d;let h=r('[data-action="block"]',e);h.hidden=d,p(h,l(a.has(t.id)?"person.unblock":"person.block")),Xi(e,
n,o)}function qe(e,t){p(e,t??""),e.hidden=!t}function sn(e,t){p(r("dd",e),t??""),e.hidden=!t}function Xi(e,t,o){let{room:n,isOver:i}=t;if(r("form",e).hidden=!o||
n.kind==="direct",!o)return;let{role:s}=o,a=rt(n)&&!n.archived&&!i;p(r(".person-role",e),l(`role.${s}`)),r(".person-role-line",e).hidden=a,r(".member-roles",e).
hidden=r(".member-save",e).hidden=!a;let{elements:c}=r("form",e);(c.role.value===""||!e.contains(document.activeElement))&&(c.role.value=s),Zi(e,t,o)}function Zi(e,t,o){
let n=!t.isOver&&_o(o,t),i=Bt(o.muted_until);for(let c of["mute","ban","remove"])r(`[data-action="${c}"]`,e).hidden=!n;r('[data-action="mute"]',e).hidden||=i,r(
'[data-action="unmute"]',e).hidden=!n||!i;let s=r(".person-muted",e),a=i&&new Date(o.muted_until);qe(s,i&&l("person.muted",{date:B(a)})),s.title=i?I(a):""}function Qi(e,{
conversation:t,member:o,router:n}){for(let i of["mute","ban","remove"])r(`[data-action="${i}"]`,e).onclick=async()=>{await on({act:i,user:o().user,conversation:t})&&
i!=="mute"&&n.go({...n.address,panel:"people"},{replace:!0})};r('[data-action="unmute"]',e).onclick=()=>k(r("form",e),()=>t.members.mute(o().user.id,{muted_until:null}))}
async function ts(e,t){if(e.has(t.id))return e.unblock(t.id);let o=x(t);await D({title:l("person.block.title",{name:o}),text:l("person.block.text"),action:l("pe\
rson.block")})&&await e.block(t.id)}async function es({members:e},{user:t,role:o},n){n!==o&&(await e.setRole(t.id,n),N(l("member.role.changed",{name:x(t),role:l(
`role.${n}`)})))}var an={show(e,{conversation:t,router:o,directory:n,blocks:i,signal:s}){let a=new E,c=()=>a.open(`/rooms/${t.id}/pins?limit=50`),m=({seq:h})=>{t.reveal(h),d()},
d=_(e,{list:a,into:".pin-list",none:".pins-none",key:({seq:h})=>h,create:()=>g("pin-item"),update:(h,f)=>os(h,f,{directory:n,conversation:t,body:e,router:o,reveal:m}),
signal:s});for(let h of[n,i])h.addEventListener("change",d,{signal:s});Kt.addEventListener("ready",d,{signal:s}),t.addEventListener("pins",c,{signal:s}),c()}};function os(e,t,{
directory:o,conversation:n,body:i,router:s,reveal:a}){let c=o.of(t.user);S(r(".avatar",e),c),p(r(".report-author",e),x(c));let m=r(".report-message",e),d=n.isBlocked(
t);d?m.textContent=l("message.blocked"):Gt(m,t.text),Yt(m);let h=r('[data-action="reveal"]',e);h.hidden=!d,h.onclick=()=>a(t);let f=r("time",e);f.dateTime=t.at,
p(f,Wt(new Date(t.at))),f.title=I(new Date(t.at)),r('[data-action="show"]',e).onclick=()=>s.go({...s.address,seq:t.seq});let u=r('[data-action="unpin"]',e);u.hidden=
!So(t,n),u.onclick=()=>k(i,()=>n.unpin(t.seq))}var cn={show(e,{conversation:t,router:o,directory:n,reports:i,signal:s}){let a=new E,c=()=>a.open(`/rooms/${t.id}/reports?state=waiting&limit=50`),m=(h,f)=>k(e,
()=>i.resolve(h,f)).then(c),d=({seq:h})=>o.go({...o.address,seq:h});_(e,{list:a,into:".report-list",none:".reports-none",create:()=>g("report-item"),update:(h,f)=>ns(
h,f,{directory:n,resolve:m,show:d}),signal:s}),i.addEventListener("change",({detail:h})=>h.room===t.id&&c(),{signal:s}),c()}};function ns(e,t,{directory:o,resolve:n,
show:i}){let{message:s,reporter:a,reason:c,at:m}=t;is(r(".report-head",e),s&&o.of(s.user)),p(r(".report-message",e),ss(s)),p(r(".report-reason",e),l("reports.re\
ason",{name:x(o.of(a)),reason:c})),xt(r("time",e),m);let d=r('[data-action="show"]',e);d.hidden=!s,d.onclick=()=>i(t),r('[data-action="acted"]',e).onclick=()=>n(
t,"acted"),r('[data-action="dismissed"]',e).onclick=()=>n(t,"dismissed")}function is(e,t){e.hidden=!t,t&&(S(r(".avatar",e),t),p(r(".report-author",e),x(t)))}function ss(e){
return e?e.deleted?l("message.deleted"):wt(e.text):l("reports.hidden")}function yt(e){let t=!1;return async o=>{try{return await e(t?{...o,mention_many:!0}:o)}catch(n){throw t||=n.code==="many_mentioned",n}}}var Y=({time_zone:e})=>e??Intl.DateTimeFormat().resolvedOptions().timeZone;function mn(e,t){let o=e;for(let n=0;n<2;n+=1)o=e-(He(o,t)-o);return new Date(o)}var Q=(e,t)=>new Date(
He(e,t)).toISOString().slice(0,16),vt=(e,t)=>mn(Date.parse(`${e}Z`),t);function Zt(e,t=Date.now()){let o=Math.floor(He(t,e)/864e5)*864e5,n=(8-new Date(o).getUTCDay())%
7||7,i=s=>mn(o+s*864e5+9*36e5,e);return{hour:new Date(t+36e5),tomorrow:i(1),monday:i(n)}}function He(e,t){let o={timeZone:t,hourCycle:"h23",year:"numeric",month:"\
numeric",day:"numeric",hour:"numeric",minute:"numeric",second:"numeric"},n=new Intl.DateTimeFormat("en-US",o).formatToParts(e),{year:i,month:s,day:a,hour:c,minute:m,
second:d}=Object.fromEntries(n.map(({type:h,value:f})=>[h,Number(f)]));return Date.UTC(i,s-1,a,c,m,d)}async function bt({title:e,action:t,me:o,act:n,words:i=null,repeats:s=!1,repeat:a="once",mayBeNone:c=!1,before:m=null}){let d=v("pick-time"),h=r("form",d),f=Y(o);
$(h);let u=Zt(f);for(let[C,W]of Object.entries(u))p(r(`[data-time="${C}"]`,h),q(W,f));r('[data-time="monday"]',h).closest(".choice").hidden=u.monday.getTime()===
u.tomorrow.getTime(),r(".time-text",h).hidden=i===null,h.elements.text.value=i??"",h.elements.repeat.value=a,r(".time-none",h).hidden=!c,r(".time-repeat",h).hidden=
!s,p(r(".time-zone",h),l("time.zone",{zone:f.replaceAll("_"," ")}));let{when:w,other:O}=h.elements;return O.min=Q(Date.now(),f),O.value=Q(m??u.tomorrow,f),w.value=
m?"other":c?"none":"hour",O.onfocus=()=>w.value="other",r(".button-primary",h).textContent=t,A(h,async C=>{let W=C.when==="other"?vt(C.other,f):u[C.when],T=i===
null?{}:{text:C.text};await n({at:W?.toISOString()??null,repeat:C.repeat,time_zone:f,...T}),d.close("done")}),await b(d,{title:e})==="done"}function Qt(e,t,{store:o,me:n,onChange:i,mayChange:s=!0,isBlocked:a=!1}){let{at:c,repeat:m,time_zone:d,failure:h,text:f,state:u}=t;p(r(".draft-text",e),a?l("mes\
sage.blocked"):f);let w=m==="once",O=q(new Date(c),w?Y(n):d);p(r(".scheduled-at",e),w?O:l("scheduled.repeats",{repeat:l(`repeat.${m}`),date:O}));let C=r(".sched\
uled-failure",e);C.hidden=!h,p(C,h?!w&&u==="failed"?l("scheduled.stopped"):l("scheduled.failed",{reason:z({code:h})}):"");let T=(mt,Nt)=>{let lt=r(`[data-act="${mt}\
"]`,e);return lt.onclick=()=>Promise.resolve(Nt()).then(i).catch(H),lt.hidden=!s,lt};T("now",()=>rs(t,o)).hidden=!w,T("change",()=>as(t,{store:o,me:n})),T("canc\
el",()=>cs(t,o))}async function rs(e,t){try{await t.sendNow(e)}catch(o){let{count:n,most:i}=o;if(o.code!=="many_mentioned"||n>i)throw o;await zo(n)&&await t.sendNow(
e,{isMeant:!0})}}var as=(e,{store:t,me:o})=>bt({title:l("scheduled.change"),action:l("save"),me:o,words:e.text,repeats:!0,repeat:e.repeat,before:Date.parse(e.at),
act:yt(n=>t.change(e,n))});async function cs(e,t){await D({title:l("scheduled.cancel.title"),text:l("scheduled.cancel.text"),action:l("scheduled.cancel")})&&await t.
cancel(e)}var ln={show(e,{conversation:t,directory:o,blocks:n,scheduled:i,signal:s}){let{id:a,me:c}=t,m=new E,d=()=>m.open(`/rooms/${a}/scheduled?limit=50`),h=({user:u})=>u.
id===c.id||st(t.room),f=_(e,{list:m,into:".scheduled-list",none:".scheduled-none",create:()=>g("room-scheduled-item"),update:(u,w)=>{let O=o.of(w.user);S(r(".av\
atar",u),O),p(r(".report-author",u),x(O)),Qt(u,w,{store:i,me:c,onChange:d,mayChange:h(w),isBlocked:n.has(w.user.id)})},signal:s});for(let u of[o,n])u.addEventListener(
"change",f,{signal:s});t.addEventListener("room",f,{signal:s}),i.addEventListener("change",d,{signal:s}),d()}};var te=class extends Lo{root;floor=1;hasOlder;constructor({items:t,prev:o,thread:n}){super({first:t[0]?.seq??n.root,last:t.at(-1)?.seq??n.root}),this.root=$o(n.
message),this.prepend(t,{from:this.first,before:this.last+1}),this.#t(o)}get cursor(){return this.last}shows(t){return J(t)}hear(t){t.thread===this.root.seq&&t.
seq>this.last?this.take(To(t)):Ne(t)&&this.change(t)}change(t){super.change(t),Ne(t)===this.root.seq&&(this.root=Ao(this.root,t))}prependPage({items:t,prev:o}){
this.prepend(t,{from:t[0]?.seq??this.first}),this.#t(o)}joins(t){return!this.hasOlder||t.last<this.first?!1:(this.hasOlder=t.hasOlder,super.joins(t))}trim(){}#t(t){
this.hasOlder=t!==null,this.hasOlder||this.begin(this.root)}};var dn=200,ms=300,ls={entries:[],first:null,last:null,cursor:null,floor:1,hasOlder:!1,entry(){},holds:()=>!1,trim(){}},ds=["state","room","me","isOver","unsentE\
dits","typing","members","readers","keepsEdits"],ee=class extends EventTarget{#t;#e=null;#o=0;#n=!1;#i=[];#s=new AbortController;#r=null;#a=null;#c=null;#m=null;#l=new Oo;isThread=!0;follows=!1;readSeq=0;failure=null;constructor({
conversation:t,root:o,threads:n}){super(),this.#t=t,this.root=o,this.id=`${t.id}:${o}`;for(let s of ds)Object.defineProperty(this,s,{get:()=>t[s]});let{signal:i}=this.#s;
for(let s of["change","room"])t.addEventListener(s,()=>this.#p(s),{signal:i});t.addEventListener("lost-edit",({detail:s})=>this.#p("lost-edit",s),{signal:i}),t.
addEventListener("event",({detail:s})=>this.#h(s),{signal:i}),t.addEventListener("resync",()=>this.#y(),{signal:i}),t.addEventListener("state",()=>this.#v(),{signal:i}),
n.addEventListener("told",({detail:s})=>this.#u(s),{signal:i}),this.state==="live"&&this.load()}close(){this.#r&&this.#x(),this.#s.abort()}get rootEntry(){return this.#e?.
root}async load(){this.#o+=1;let t=this.#o;this.#n=!0,this.#i=[];let o=this.#e===null;try{let n=await y.get(`${this.#d}?limit=${dn}`);if(t!==this.#o)return;let i=new te(
n);for(let s of this.#i)i.hear(s);this.#e&&i.joins(this.#e),this.#e=i,this.#w(n.thread),o&&n.thread.unread&&(this.#c=n.thread.read_seq),this.failure=null}catch(n){
if(t!==this.#o)return;this.failure=n}this.#n=!1,this.#p("change"),this.#p("thread")}history={isAtNewest:!0,toNewest(){},loadNewer(){},goTo:async t=>!!this.timeline.
entry(t),loadOlder:()=>this.#m??=this.#f().finally(()=>this.#m=null)};get timeline(){let t=this.#e??ls;return t.epoch=this.#t.timeline.epoch,Object.assign(this.
history,{shown:t,hasOlder:t.hasOlder}),t}get unread(){let t=this.#c;return{first:(t===null?null:this.timeline.entries.find(({seq:n,user:i})=>n>t&&i.id!==this.me.
id))?.seq??null,below:()=>0,stoppedElsewhere:!1}}reading={seen:0,back(){},answered:()=>this.#c=null,away:()=>{},seeAll:()=>this.#g(),see:({to:t})=>t>=this.timeline.
last&&this.#g()};keep(){}get unsent(){return this.#t.unsentIn(this.root)}get lastOwn(){return this.timeline.entries.findLast(t=>J(t)&&Eo(t,this))}quoted(t){return this.
timeline.entry(t)??this.#t.quoted(t)}send(t,{quote:o,inRoom:n}={}){this.#c=null,this.#l.note(this.#t.send(t,{thread:this.root,quote:o,inRoom:n}))}takeBack(){return this.#l.
takeBack(this)}async follow(t){let o=`${this.#d}/follow`;this.#w(await(t?y.put(o):y.delete(o))),this.#p("thread")}solve(t){let o=`${this.#d}/solved?${new URLSearchParams(
{epoch:this.#t.timeline.epoch})}`;return t?y.put(o):y.delete(o)}ask=t=>this.#t.ask({...t,thread:this.root,epoch:this.timeline.epoch});pressedIn=t=>this.#t.pressedIn(
t);press=(t,o)=>this.#t.press(t,o);chosenIn=t=>this.#t.chosenIn(t);vote=(t,o)=>this.#t.vote(t,o);endPoll=t=>this.#t.endPoll(t);roomCalled=t=>this.#t.roomCalled(
t);linked=(t,o)=>this.#t.linked(t,o);personOf=t=>this.#t.personOf(t);isSaved=t=>this.#t.isSaved(t);isBlocked=t=>this.#t.isBlocked(t);reveal=t=>this.#t.reveal(t);retry=t=>this.#t.
retry(t);discard=t=>this.#t.discard(t);sayTyping=()=>this.#t.sayTyping();edit=(t,o)=>this.#t.edit(t,o);delete=t=>this.#t.delete(t);react=(t,o)=>this.#t.react(t,
o);pin=t=>this.#t.pin(t);unpin=t=>this.#t.unpin(t);unreact=(t,o)=>this.#t.unreact(t,o);get#d(){return`/rooms/${this.#t.id}/messages/${this.root}/thread`}async#f(){
let t=this.#e;if(!t?.hasOlder)return;let o=await y.get(`${this.#d}?before=${t.first}&limit=${dn}`);t===this.#e&&(t.prependPage(o),this.#p("change"))}#h(t){this.#n&&
this.#i.push(t),this.#e&&(this.#e.hear(t),this.#p("thread"))}#u({room:t,root:o,...n}){t!==this.#t.id||o!==this.root||(this.#w(n),this.#p("thread"))}#w({follows:t,
read_seq:o}){Object.assign(this,{follows:t,readSeq:o})}#g(){let{last:t}=this.timeline;t===null||this.#a!==null&&t<=this.readSeq||(this.#a=this.readSeq=Math.max(
t,this.readSeq),clearTimeout(this.#r),this.#r=setTimeout(()=>this.#x(),ms))}#x(){clearTimeout(this.#r),this.#r=null,y.put(`${this.#d}/read`,{seq:this.#a}).catch(
()=>{})}#y(){this.#e=null,this.#p("resync"),this.state==="live"&&this.load()}#v(){this.state==="live"&&this.load(),this.#p("state")}#p(t,o){this.dispatchEvent(new CustomEvent(
t,{detail:o}))}};var kt=null,fn={show(e,{conversation:t,subject:o,threads:n,signal:i,threadDrafts:s,...a}){let[c,m]=o.split(":").map(Number),d=r(".thread",e);kt??=new Qo({...a,threads:n,
drafts:s,root:d}),kt.root!==d&&d.replaceWith(kt.root);let h=new ee({conversation:t,root:c,threads:n});i.addEventListener("abort",()=>h.close());let f=()=>hs(kt.
root,h);for(let u of["thread","room","state"])h.addEventListener(u,f,{signal:i});f(),kt.show(h),m&&h.addEventListener("change",()=>kt.goTo(m),{signal:i,once:!0})}};
function hs(e,t){let{rootEntry:o,follows:n,failure:i,room:s}=t,a=r(".thread-bar",e),c=!!o?.solved;a.hidden=!o,p(r(".thread-failure",e),i?z(i):""),hn(r('[data-ac\
t="follow"]',a),{isOn:n,act:()=>t.follow(!n)}),p(r('[data-act="follow"] span',a),l(n?"thread.unfollow":"thread.follow"));let m=r('[data-act="solve"]',a);hn(m,{isOn:c,
act:()=>t.solve(!c)}),p(r("span",m),l(c?"thread.solved":"thread.solve")),m.hidden=!!Lt(s)&&!c,m.disabled=!!Lt(s)}function hn(e,{isOn:t,act:o}){e.setAttribute("a\
ria-pressed",t),e.onclick=()=>o().catch(H)}var tt=class{#t;constructor(t,o){let n=r(".place-filters",t);this.#t=[...n.querySelectorAll("[data-filter]")],n.addEventListener("click",({target:i})=>{let s=i.
closest("[data-filter]");s&&o(s.dataset.filter)})}show(t){for(let o of this.#t)o.setAttribute("aria-pressed",o.dataset.filter===t)}};var oe={all:"",unread:"&unread=true",unsolved:"&solved=false",solved:"&solved=true"};function ne(e,{room:t,root:o,unread:n,message:i},{directory:s,blocks:a,roomName:c=""}){
let{replies:m,solved:d,user:h}=i,f=r("a",e);f.href=Ft({view:"room",room:t,panel:`thread:${o}`}),f.classList.toggle("has-unread",n>0);let u=s.of(h);S(r(".avatar",
e),u),p(r(".thread-item-author",e),x(u)),p(r(".thread-item-room",e),c),p(r(".thread-item-text",e),fs(i,a));let w=[M("thread.replies",m.count),Go(new Date(m.last_at)),
d&&l("thread.solved")];p(r(".thread-item-facts",e),w.filter(Boolean).join(" · "));let[O,C]=r(".thread-item-unread",e).children;p(O,n?String(n):""),p(C,n?M("roo\
ms.unread",n):"")}function fs({user:e,text:t,deleted:o},n){return o?l("message.deleted"):n.has(e.id)?l("message.blocked"):Ko(t)}var pn={show(e,{conversation:t,directory:o,blocks:n,signal:i}){let{id:s}=t,a=new E,c=_(e,{list:a,into:".thread-list",none:".threads-none",key:({root:h})=>h,create:()=>g(
"thread-item"),update:(h,f)=>ne(h,f,{directory:o,blocks:n}),signal:i}),m=h=>(d.show(h),a.open(`/rooms/${s}/threads?limit=50${oe[h]}`)),d=new tt(e,m);for(let h of[
o,n])h.addEventListener("change",c,{signal:i});m("all")}};var ie=class{#t;#e=new E;constructor(t){this.#t=t,_(t,{list:this.#e,into:".abandoned-list",none:".abandoned-none",create:()=>g("abandoned-item"),update:(o,n)=>this.#i(
o,n)})}show(){this.#o(),r(".form-error",this.#t).hidden=!0,this.#n()}#o(){return this.#e.open("/abandoned-rooms?limit=50")}#n(){r(".place-title",this.#t).focus()}#i(t,o){
let n=[o.kind==="private"&&l("abandoned.private"),l("browse.active",{date:dt(new Date(o.active_at))})];p(r(".abandoned-name",t),o.name),p(r(".hint",t),n.filter(
Boolean).join(" · "));let[i,s]=t.querySelectorAll("button");i.hidden=o.kind==="private",i.setAttribute("aria-label",l("abandoned.restore.room",{room:o.name})),
s.setAttribute("aria-label",l("abandoned.delete.room",{room:o.name})),i.onclick=()=>this.#s("restore",o,()=>y.put(`/abandoned-rooms/${o.id}/owner`)),s.onclick=()=>this.#s(
"delete",o,()=>y.delete(`/abandoned-rooms/${o.id}`))}async#s(t,o,n){let i=l(`abandoned.${t}.title`,{room:o.name}),s=t==="restore",a={title:i,text:l(`abandoned.${t}\
.text`),action:l(`abandoned.${t}`),isHarmless:s};await D(a)&&(await k(this.#t,async()=>{await n(),N(l(`abandoned.${t}.done`,{room:o.name}))}),await this.#o(),this.#n())}};var ps=.2,et=class extends E{#t=null;words="";get searching(){return this.#t!==null||this.loading}search(t){clearTimeout(this.#t),this.words=t,this.#t=setTimeout(
()=>this.#e(),t?ps*1e3:0)}close(){clearTimeout(this.#t),super.close()}#e(){this.#t=null,this.open(this.pathFor(this.words))}};var us=50,se=class extends et{pathFor(t){return`/accounts?${new URLSearchParams({limit:us,q:t})}`}async change({id:t},o){return this.#t(await y.patch(`/accounts\
/${t}`,o))}async endSessions(t){return await y.delete(`/accounts/${t.id}/sessions`),this.#t({...t,sessions:0,last_seen_at:null})}makeLink({id:t}){return y.post(
`/accounts/${t}/password-link`)}#t(t){return this.items=this.items.map(o=>o.id===t.id?t:o),this.dispatchEvent(new Event("change")),t}};var ws=new Set(["enable","link"]);function un({account:e,accounts:t,me:o}){let n=v("one-account"),i=r(".dialog-body",n),s=e,a=(m,d)=>{r(`[data-act="${m}"]`,i).onclick=
async()=>{await xs(gs(m,s),s)&&await k(i,()=>d(s))}},c=m=>{s=m,ys(i,s,{me:o})};return a("disable",async m=>c(await t.change(m,{disabled:!0}))),a("enable",async m=>c(
await t.change(m,{disabled:!1}))),a("role",async m=>c(await t.change(m,{role:We(m)}))),a("sessions",async m=>c(await t.endSessions(m))),a("link",async m=>bs(i,m,
await t.makeLink(m))),r(".form-error",i).hidden=!0,c(e),b(n,{title:x(e)})}var We=({role:e})=>e==="owner"?"member":"owner",gs=(e,t)=>e==="role"?`make_${We(t)}`:e,
xs=(e,t)=>D({title:l(`accounts.${e}.title`,{name:x(t)}),text:l(`accounts.${e}.text`,{name:x(t),account:t.name}),action:l(`accounts.${e}.action`),isHarmless:ws.has(
e)});function ys(e,t,{me:o}){let{name:n,role:i,sessions:s,created_at:a,last_seen_at:c,disabled_at:m}=t,d={name:n,role:l(`accounts.role.${i}`),seen:l("accounts.s\
een.none"),sessions:P(s)};for(let[w,O]of Object.entries(d))p(re(e,w),O);for(let[w,O]of Object.entries({since:a,seen:c,disabled:m}))O?xt(re(e,w),O):re(e,w).title=
"";re(e,"disabled").parentElement.hidden=!m;let h=t.id===o.id,f=!!m,u={link:!f,role:!0,sessions:s>0,disable:!f,enable:f};vs(r(".account-acts",e),()=>{for(let[w,
O]of Object.entries(u))r(`[data-act="${w}"]`,e).hidden=h||!O}),p(r('[data-act="role"]',e),l(`accounts.make_${We(t)}`)),r(".account-own",e).hidden=!h,r(".link-ma\
de",e).hidden=!0}var re=(e,t)=>r(`[data-fact="${t}"] dd`,e);function vs(e,t){let o=[...e.children],n=o.indexOf(document.activeElement);if(t(),n<0||!o[n].hidden)
return;let i=a=>!a.hidden;(o.slice(n).find(i)??o.slice(0,n).findLast(i))?.focus()}function bs(e,t,{url:o,qr:n,expires_at:i}){let s=r(".link-made",e),a=r(".link-\
url",s);p(r(".link-for",s),l("accounts.link.for",{name:x(t)})),p(r(".link-end",s),l("accounts.link.end",{date:B(new Date(i))})),r(".invite-qr",s).src=n,a.value=
o,s.hidden=!1,a.focus(),a.select();let c=r('[data-action="copy"]',s);c.hidden=!navigator.clipboard,r(".link-copied",s).hidden=!0,c.onclick=()=>k(e,async()=>{await navigator.
clipboard.writeText(o),r(".link-copied",s).hidden=!1})}var ae=class{#t;#e;#o;#n=new se;#i;constructor(t,{me:o,directory:n}){this.#t=t,this.#e=o,this.#o=n,this.#i=r("input",t),this.#i.oninput=()=>this.#n.search(this.#i.
value.trim());let i=_(t,{list:this.#n,into:".account-list",none:".accounts-none",create:()=>g("account-item"),update:(a,c)=>this.#s(r("button",a),c)}),s=G(()=>t.
hidden||i());n.addEventListener("change",s)}show(){document.activeElement!==this.#i&&(this.#i.value=""),this.#n.search(this.#i.value.trim()),(ht.matches?this.#i:
r(".place-title",this.#t)).focus()}#s(t,o){let{name:n,display_name:i,role:s,disabled_at:a}=o,c=[s==="owner"&&l("role.owner"),a&&l("accounts.is_disabled")];S(r("\
.avatar",t),this.#o.of(o)),p(r(".account-item-name",t),x(o)),p(r(".hint",t),i&&i!==n?n:""),p(r(".account-item-state",t),c.filter(Boolean).join(" · ")),t.classList.
toggle("is-away",!!a),t.onclick=()=>un({account:o,accounts:this.#n,me:this.#e})}};var ce=class{#t;#e=new E;constructor(t){this.#t=t,Xt(t,{list:this.#e,into:".act-list",none:".acts-none",showsRooms:!0})}show(){this.#e.open("/audit?limit=50"),r(
".place-title",this.#t).focus()}};var me=class{#t;#e;#o;constructor(t,{drafts:o,rooms:n}){this.#t=t,this.#e=o,this.#o=n,o.addEventListener("change",()=>this.#n()),n.addEventListener("change",G(()=>this.#n()))}show(){
this.#n(),r(".place-title",this.#t).focus()}#n(){let t=this.#e.rooms.map(o=>this.#o.find(o)).filter(Boolean);r(".drafts-none",this.#t).hidden=t.length>0,L(r(".d\
raft-list",this.#t),t,{key:({id:o})=>o,create:()=>g("draft-item"),update:(o,n)=>this.#i(o,n)})}#i(t,o){let n=r("a",t);n.href=`/rooms/${o.id}`,Z(n,gt(o)),p(r(".d\
raft-room",n),o.name),p(r(".draft-text",n),this.#e.of(o.id));let i=r("button",t);i.title=l("drafts.delete"),i.setAttribute("aria-label",l("drafts.delete.from",{
room:o.name})),i.onclick=()=>this.#e.keep(o.id,"")}};var ks=200,Os={ArrowDown:1,ArrowUp:-1};function Es({kind:e,message:{seq:t,thread:o,in_room:n}}){let i=e==="reply"?t:n?null:o;return i?{panel:`thread:${i}`}:{seq:t}}
var Ss=({text:e,deleted:t})=>t?l("message.deleted"):wt(e).replace(/\s+/gu," ").slice(0,ks),le=class{#t;#e;#o;#n;#i;constructor(t,{inbox:o,...n}){this.#t=t,this.#e=
o,this.#o=n,this.#n=_(t,{list:o.list,into:".inbox-list",none:".inbox-none",create:()=>g("inbox-item"),update:(s,a)=>this.#r(s,a)});let i=G(()=>t.hidden||this.#n());
for(let s of[n.rooms,n.directory,n.blocks])s.addEventListener("change",i);this.#i=new tt(t,s=>this.#s(s)),r('[data-testid="inbox-all-done"]',t).onclick=()=>this.#d(
o.setAllDone()),r(".inbox-list",t).addEventListener("keydown",s=>this.#l(s))}show(){this.#s(this.#e.filter),r(".place-title",this.#t).focus()}leave(){this.#e.leave()}#s(t){
this.#i.show(t),p(r(".inbox-none",this.#t),l(t==="done"?"inbox.none.done":"inbox.none")),this.#e.show(t)}#r(t,o){let{message:n,by:i,unread:s,done:a}=o,{directory:c,
rooms:m}=this.#o,d=c.of(i),h=r("a",t);t.classList.toggle("is-unread",s),h.href=Ft({view:"room",room:n.room,...Es(o)}),S(r(".avatar",h),d),p(r(".inbox-what",h),this.#c(
o,x(d))),p(r(".inbox-room",h),m.find(n.room)?.name??""),p(r(".inbox-time",h),dt(new Date(o.at))),p(r(".inbox-text",h),this.#a(o));let f=r("button",t);f.title=l(
a?"inbox.reopen":"inbox.done"),f.setAttribute("aria-label",f.title),f.onclick=()=>this.#m(t,o)}#a({message:t,reply:o,by:n}){let i=o?{...o,user:n}:t;return this.#o.
blocks.has(i.user.id)&&!i.deleted?l("message.blocked"):Ss(i)}#c({kind:t,emoji:o,count:n},i){return t!=="reaction"?l(`inbox.${t}`,{name:i}):M("inbox.reaction",n,
{name:i,emoji:o??""})}async#m(t,{id:o,done:n}){let i=t.nextElementSibling??t.previousElementSibling,s=t.contains(document.activeElement);await this.#d(this.#e.setDone(
o,!n)),s&&(i?r("a",i):r(".place-title",this.#t)).focus()}#l(t){let o=t.target.closest(".inbox-item");if(!o||t.altKey||t.ctrlKey||t.metaKey)return;let n=Os[t.key];
if(t.key==="Delete")r("button",o).click();else if(n)(n>0?o.nextElementSibling:o.previousElementSibling)?.querySelector("a").focus();else return;t.preventDefault()}#d(t){
return t.catch(H)}};var _s="/api/v1/monitor/ws",$s="parley.v1",Ts=8e3,As=8e3,de=class extends EventTarget{#t=null;#e;#o;#n=new vo;#i=new Map;state="connecting";keptSeconds=600;own=null;open(){
this.close(),this.#l("connecting"),this.#s()}close(){clearTimeout(this.#e),clearTimeout(this.#o);let t=this.#t;this.#t=null,t?.close(),this.#i.clear()}get nodes(){
let t=Math.max(...[...this.#i.values()].map(i=>i.at(-1).at));return[...this.#i].filter(([,i])=>i.at(-1).at>t-Ts).map(([i])=>i).sort().sort((i,s)=>(s===this.own)-
(i===this.own))}samplesOf(t){return this.#i.get(t)??[]}#s(){let t=new URL(_s,location.href);t.protocol=t.protocol.replace("http","ws");let o=new WebSocket(t,$s);
o.onmessage=({data:n})=>o===this.#t&&this.#r(JSON.parse(n)),o.onclose=n=>o===this.#t&&this.#m(n),this.#t=o}#r(t){if(this.#c(),t.type==="hello"&&(this.#i.clear(),
this.#n.reset(),this.own=t.node,this.keptSeconds=t.kept_seconds,this.#l("live")),t.type==="samples")for(let o of t.items)this.#a(o);t.type==="sample"&&this.#a(t),
this.dispatchEvent(new Event("change"))}#a(t){let{node:o,at:n}=t;this.#i.has(o)||this.#i.set(o,[]);let i=this.#i.get(o);i.push(t);let s=n-this.keptSeconds*1e3,a=i.
findIndex(c=>c.at>=s);a>0&&i.splice(0,a)}#c(){clearTimeout(this.#o),this.#o=setTimeout(()=>{this.#t.onclose=null,this.#t.close(),this.#m({})},As)}#m({code:t,reason:o}){
if(clearTimeout(this.#o),!bo(t,o).again)return this.#l("ended");this.#l("lost"),this.#e=setTimeout(()=>this.#s(),this.#n.next()*1e3)}#l(t){this.state=t,this.dispatchEvent(
new Event("change"))}};var Ue=new Map;function Dt(e,t=3){let o=`${e} ${t}`;if(!Ue.has(o)){let n=e?{style:"unit",unit:e,unitDisplay:"short"}:{};Ue.set(o,new Intl.NumberFormat(Co,{...n,
maximumSignificantDigits:t}))}return Ue.get(o)}var wn=["byte","kilobyte","megabyte","gigabyte","terabyte"];function he(e,t){let o=Math.min(wn.length-1,Math.floor(
Math.log10(Math.max(1,e))/3));return Dt(wn[o],t).format(e/1e3**o)}var ze=e=>Dt("percent").format(e),Ke=e=>e<1e3?Dt("millisecond",2).format(e):Dt("second").format(
e/1e3),Mt=e=>Dt("",3).format(e),fe=e=>l("per_second",{amount:Mt(e)});var Ls=[{name:"processor",most:100,value:ze,lines:{machine:({host:e})=>e.cpu_percent,process:({process:e})=>e.cpu_percent}},{name:"memory",value:he,lines:{machine:({
host:e})=>e.memory_bytes,process:({process:e})=>e.memory_bytes},more:{memory_total:({host:e})=>e.memory_total_bytes}},{name:"messages",most:1,value:fe,lines:{messages:({
chat:e})=>e.messages_per_second}},{name:"deliveries",most:1,value:fe,lines:{deliveries:({chat:e})=>e.deliveries_per_second}},{name:"commits",most:1,value:Ke,lines:{
p99:({chat:e})=>e.commit_p99_ms,p50:({chat:e})=>e.commit_p50_ms}},{name:"lag",most:5,value:Ke,lines:{loop:({chat:e})=>e.loop_lag_ms,backplane:({chat:e})=>e.backplane_lag_ms}},
{name:"sockets",most:5,value:Mt,lines:{sockets:({chat:e})=>e.room_sockets+e.account_sockets,people:({chat:e})=>e.people}},{name:"queue",most:10,value:Mt,lines:{
queued:({chat:e})=>e.queued}},{name:"storage",value:he,lines:{database:({storage:e})=>e.database_bytes,wal:({storage:e})=>e.wal_bytes},more:{free:({storage:e})=>e.
free_bytes}}],pe=class{#t;#e=new de;#o=null;#n=[];#i=!1;constructor(t){this.#t=t;let o=G(()=>this.#i&&this.#a());this.#e.addEventListener("change",o)}show(){this.#i=
!0,this.#e.open(),r(".place-title",this.#t).focus(),this.#s().catch(()=>this.#m("failed"))}leave(){this.#i=!1,this.#e.close()}async#s(){let[{LineChart:t}]=await Promise.
all([Ut("charts"),Ds(No("charts_style"))]);this.#n.length||(this.#n=Ls.map(o=>this.#r(o,t))),this.#a()}#r({name:t,most:o,value:n,lines:i,more:s={}},a){let c=g("\
monitor-chart");p(r("h2",c),l(`monitor.${t}`)),r(".monitor-charts",this.#t).append(c);let{keptSeconds:m}=this.#e,d=u=>Mo(u*1e3),h=u=>n(u,2),f={count:Object.keys(
i).length,most:o,seconds:m,value:h,moment:d};return{figure:c,chart:new a(r(".monitor-plot",c),f),lines:i,more:s,value:n}}#a(){let{nodes:t,state:o}=this.#e;t.includes(
this.#o)||(this.#o=t[0]??null),this.#m(o),this.#c(t);let n=this.#e.samplesOf(this.#o);if(r(".monitor-charts",this.#t).hidden=!n.length,!n.length||document.hidden)
return;let i=n.map(({at:s})=>s/1e3);for(let{figure:s,chart:a,lines:c,more:m,value:d}of this.#n)Cs(r("dl",s),{newest:n.at(-1),lines:c,more:m,value:d}),a.show(i,Object.
values(c).map(h=>n.map(h)))}#c(t){let o=r(".monitor-nodes",this.#t);o.hidden=t.length<2;let n=t.map(i=>({key:i,newest:this.#e.samplesOf(i).at(-1)}));L(o,n,{create:()=>g(
"monitor-node"),update:(i,{key:s,newest:a})=>{let{host:c,process:m,chat:d}=a,h=r("button",i),f=[ze(m.cpu_percent),he(m.memory_bytes),l("monitor.node.sockets",{count:Mt(
d.room_sockets+d.account_sockets)}),l("monitor.node.messages",{rate:fe(d.messages_per_second)})];p(r(".monitor-node-name",h),l("monitor.node",{host:c.name,pid:m.
pid})),p(r(".monitor-node-facts",h),f.join(" · ")),h.setAttribute("aria-pressed",String(s===this.#o)),h.onclick=()=>{this.#o=s,this.#a()}}})}#m(t){let o=r(".mo\
nitor-state",this.#t);o.hidden=t==="live",o.hidden||p(o,l(`monitor.state.${t}`))}};function Cs(e,{newest:t,lines:o,more:n,value:i}){let s=[...Object.entries(o).
map(([a,c],m)=>({key:a,number:c(t),line:m+1})),...Object.entries(n).map(([a,c])=>({key:a,number:c(t)}))].filter(({number:a})=>a!==null);L(e,s,{create:()=>g("mon\
itor-value"),update:(a,{key:c,number:m,line:d})=>{p(r("dt",a),l(`monitor.line.${c}`)),p(r("dd",a),i(m)),a.dataset.line=d??""}})}var gn=null;function Ds(e){return gn??=
new Promise((t,o)=>{let n=document.createElement("link");Object.assign(n,{rel:"stylesheet",href:e,onload:t,onerror:o}),document.head.append(n)}),gn}function Ge({message:e,me:t,saved:o}){let n=o.of(e.room,e.seq);return bt({title:l("message.save"),action:l("save"),me:t,mayBeNone:!0,before:n?.remind_at&&!n.due?
Date.parse(n.remind_at):null,act:async({at:i})=>{await o.save(e,i),N(l("saved.done"))}})}var xn="/me/saved?limit=50",ue=class{#t;#e;#o;#n;#i;#s=new E;constructor(t,{saved:o,rooms:n,me:i,blocks:s}){this.#t=t,this.#e=o,this.#o=n,this.#n=i,this.#i=s;let a=_(
t,{list:this.#s,into:".saved-list",none:".saved-none",sort:Ms,key:({room:c,seq:m})=>`${c}/${m}`,create:()=>g("saved-item"),update:(c,m)=>this.#r(c,m)});s.addEventListener(
"change",()=>t.hidden||a()),o.addEventListener("change",()=>t.hidden||this.#s.open(xn))}show(){this.#s.open(xn),r(".place-title",this.#t).focus()}#r(t,{room:o,seq:n,
remind_at:i,due:s,message:a}){let c=this.#o.find(o),m=r("a",t);m.href=`/rooms/${o}/${n}`,c&&Z(m,gt(c)),p(r(".draft-room",m),c?.name??""),p(r(".draft-text",m),this.#a(
a));let d=r(".saved-when",t);d.parentElement.hidden=!i;let h=i?q(new Date(i),Y(this.#n)):"";p(d,i?l(s?"saved.due":"saved.reminder",{date:h}):""),d.classList.toggle(
"is-due",s),r('[data-act="remind"]',t).onclick=()=>Ge({message:{room:o,seq:n},me:this.#n,saved:this.#e}),r('[data-act="done"]',t).onclick=()=>this.#e.forget({room:o,
seq:n}).catch(H)}#a({user:t,text:o}){return this.#i.has(t.id)?l("message.blocked"):l("rooms.last",{user:x(t),text:o})}},Ms=e=>[...e.filter(({due:t})=>t),...e.filter(
({due:t})=>!t)];var we=class{#t;#e;#o;#n;#i=!1;constructor(t,{scheduled:o,rooms:n,me:i}){this.#t=t,this.#e=o,this.#o=n,this.#n=i,o.addEventListener("change",()=>this.#i&&!t.hidden&&
this.#s())}show(){this.#i=!0,this.#s(),r(".place-title",this.#t).focus()}async#s(){let t=await this.#e.load().catch(H);t&&(r(".scheduled-none",this.#t).hidden=t.
length>0,L(r(".scheduled-list",this.#t),t,{key:({id:o})=>o,create:()=>g("scheduled-item"),update:(o,n)=>this.#r(o,n)}))}#r(t,o){let n=this.#o.find(o.room),i=r("\
a",t);i.href=`/rooms/${o.room}`,n&&Z(i,gt(n)),p(r(".draft-room",i),n?.name??l("scheduled.left")),Qt(t,o,{store:this.#e,me:this.#n,onChange:()=>this.#s()})}};var ge=class{#t;#e=new E;#o;#n;#i="all";constructor(t,{threads:o,rooms:n,directory:i,blocks:s}){this.#t=t,this.#o=_(t,{list:this.#e,into:".thread-list",none:".t\
hreads-none",key:({room:a,root:c})=>`${a}:${c}`,create:()=>g("thread-item"),update:(a,c)=>ne(a,c,{directory:i,blocks:s,roomName:n.find(c.room)?.name??""})}),s.addEventListener(
"change",()=>t.hidden||this.#o()),o.addEventListener("told",({detail:a})=>this.#r(a)),this.#n=new tt(t,a=>this.#s(a))}show(){this.#s(),r(".place-title",this.#t).
focus()}#s(t=this.#i){return this.#i=t,this.#n.show(t),this.#e.open(`/me/threads?limit=50${oe[t]}`)}#r(t){if(this.#t.hidden)return;let o=this.#e.items.findIndex(
({room:n,root:i})=>n===t.room&&i===t.root);if(o<0)return this.#s();this.#e.items[o]=t,this.#o()}};var js=50,Ot=class extends et{suggested=[];async loadSuggested(){let{items:t}=await y.page("/rooms?scope=suggested&limit=20").catch(()=>({items:[]}));this.suggested=
t,this.dispatchEvent(new Event("change"))}pathFor(t){return`/rooms?${new URLSearchParams({scope:"joinable",limit:js,q:t})}`}};var Is=50,Et=class extends et{constructor({directory:t}){super(),this.addEventListener("change",()=>t.take(this.items))}pathFor(t){return`/users?${new URLSearchParams(
{limit:Is,q:t})}`}};var Ye=50,Ps=/[\s,、，&]+|\band\b|和/,ot=class extends EventTarget{#t;#e=null;#o=null;#n=new Map;#i;#s;words="";constructor({rooms:t=null,directory:o=null,isOffered:n=()=>!0,
roomWith:i=()=>null}){super(),this.#t=t,this.#i=n,this.#s=i;let s=()=>this.dispatchEvent(new Event("change"));t&&(this.#e=new Ot,this.#e.addEventListener("chang\
e",()=>{for(let a of this.#e.items)this.#n.set(a.id,a);s()})),o&&(this.#o=new Et({directory:o}),this.#o.addEventListener("change",s))}search(t){this.words=t;for(let o of this.#r)
o.search(t);this.dispatchEvent(new Event("change"))}close(){for(let t of this.#r)t.close()}get searching(){return this.#r.some(t=>t.searching)}get failed(){return this.#r.
some(t=>t.failed)}get items(){let t=[...this.#a.slice(0,Ye),...this.#c,...this.#m.slice(0,Ye)];return[...new Map(t.map(o=>[o.id,o])).values()].filter(this.#i)}get hasMore(){
return[this.#a,this.#m].some(({length:o})=>o>Ye)||this.#r.some(o=>o.items.length>0&&o.hasMore)}get#r(){return[this.#e,this.#o].filter(Boolean)}get#a(){return this.#t?
yn([...this.#t.mine,...this.#t.archived],this.words).map(Ve):[]}get#c(){let{items:t=[],searching:o}=this.#o??{},n=j(this.words),i=({name:a,display_name:c})=>j(`${c}\
 ${a}`).includes(n),s=a=>{let c=this.#s(a.id);return c?Ve(c):{kind:"person",id:a.id,person:a}};return t.filter(a=>!o||i(a)).map(s)}get#m(){if(!this.#e)return[];
let o=this.#e.words===this.words&&!this.#e.searching?this.#e.items:[];return[...new Map([...yn([...this.#n.values()],this.words),...o].map(i=>[i.id,i])).values()].
filter(({id:i})=>!this.#t.find(i)?.role).map(Ve)}},Ve=e=>({kind:"room",id:e.id,room:e});function yn(e,t){let o=j(t);return e.map(n=>({room:n,at:Rs(n,o)})).filter(
({at:n})=>n>=0).sort((n,i)=>vn(n)-vn(i)).map(({room:n})=>n)}function Rs({name:e,kind:t,people:o=[]},n){let i=j(e).indexOf(n);if(i>=0||t!=="direct")return i;let s=o.
map(m=>j(`${m.display_name} ${m.name}`)),a=n.split(Ps).filter(Boolean);return a.length>0&&a.every(m=>s.some(d=>d.includes(m)))?Math.max(...s.map(m=>m.indexOf(a[0]))):
-1}var vn=({room:e,at:t})=>(t>0?2:0)+(e.unread?0:1);var nt=class{#t;#e;#o;#n;#i;#s;#r;constructor(t,{choices:o,onChosen:n,...i}){this.#t=t,this.#e=r("input",t),this.#o=r(".choice-list",t),this.#n=r(".choice-note",
t),this.#i=o,this.#s=i,this.#r=n,this.#e.value="",this.#e.oninput=()=>this.#a(),this.#e.onkeydown=s=>this.#u(s),o.addEventListener("change",()=>this.#c()),this.#a()}clear(){
this.#e.value="",this.#a(),this.#e.focus()}get words(){return this.#e.value.trim()}#a(){this.#h(null),this.#i.search(this.words)}#c(){let{items:t,hasMore:o,searching:n,
failed:i}=this.#i,s=this.#f?.dataset.key,a=0;L(this.#o,t,{key:({kind:d,id:h})=>`${d}:${h}`,create:()=>g("choice-item"),update:(d,h)=>{d.id=`${this.#o.id}-${a+=1}`,
this.#m(d,h)}});let c=i||this.words!==""&&!n;this.#n.hidden=t.length>0?!o:!c,p(this.#n,l(o?"jump.more":i?"list.trouble":"jump.none"));let{children:m}=this.#o;this.#h(
[...m].find(d=>d.dataset.key===s)??m[0]??null)}#m(t,o){t.dataset[o.kind]=o.id,t.onclick=()=>this.#r(o),t.onpointermove=()=>this.#h(t),o.kind==="room"?this.#l(t,
o.room):this.#d(t,o.person)}#l(t,o){Xo(t,o,this.#s);let n=Vt(o);p(r(".choice-name",t),o.name),p(r(".choice-detail",t),n?`@${n.name}`:""),p(r(".choice-unread",t),
o.unread?P(o.unread):"")}#d(t,o){let n=r(".avatar",t);r(".icon",t).toggleAttribute("hidden",!0),n.hidden=!1,S(n,o),zt(n,this.#s.presence.of(o.id)),p(r(".choice-\
name",t),x(o)),p(r(".choice-detail",t),`@${o.name}`),p(r(".choice-unread",t),"")}get#f(){return r('[aria-selected="true"]',this.#o)}#h(t){for(let o of this.#o.children)
o.setAttribute("aria-selected",o===t);this.#e.setAttribute("aria-activedescendant",t?.id??""),t?.scrollIntoView({block:"nearest"})}#u(t){if(X(t))return;let o=this.#f;
if(t.key==="Enter"&&o)o.click();else if(t.key==="ArrowDown")this.#h(o?.nextElementSibling??o);else if(t.key==="ArrowUp")this.#h(o?.previousElementSibling??o);else
return;t.preventDefault()}};async function xe({title:e,action:t,hint:o="",most:n=1/0,isOffered:i=()=>!0,act:s,...a}){let c=v("pick-people"),m=new Map,d=new ot({directory:a.directory,isOffered:({
id:T,person:mt})=>!m.has(T)&&i(mt)}),h=new nt(c,{choices:d,onChosen:({person:T})=>u(T),...a}),f=()=>{bn(c,{picked:m,most:n,unpick:w}),h.clear()},u=T=>{m.size>=n||
(m.set(T.id,T),f())},w=T=>{m.delete(T),f()};r(".pick-hint",c).textContent=o;let O=r(".pick-submit",c);O.textContent=t,O.onclick=()=>k(c,async()=>{await s([...m.
values()]),c.close()});let C=new AbortController,{signal:W}=C;r("input",c).addEventListener("keydown",T=>{T.key==="Backspace"&&!T.target.value&&m.size&&w([...m.
keys()].at(-1))},{signal:W}),r(".form-error",c).hidden=!0,bn(c,{picked:m,most:n,unpick:w}),await b(c,{title:e}),C.abort(),d.close()}function bn(e,{picked:t,most:o,
unpick:n}){L(r(".picked",e),[...t.values()],{key:({id:i})=>i,create:()=>g("picked-item"),update:(i,s)=>{let a=r("button",i);S(r(".avatar",i),s),r(".picked-name",
i).textContent=x(s),a.setAttribute("aria-label",l("pick.remove",{name:x(s)})),a.onclick=()=>n(s.id)}}),r(".pick-submit",e).disabled=!t.size,r(".pick-full",e).hidden=
t.size<o}function Je({conversation:e,...t}){let{members:o,room:n}=e;return o.need(),xe({title:l("add_member.title"),action:l("add_member.submit"),hint:l("add_member.hint",
{room:n.name}),isOffered:({id:i})=>!o.has(i),act:i=>o.add(i),...t})}var Ns=120,kn=document.documentElement.dataset.language,Xe=null,at=null;function St(){return Xe??=Fs().catch(e=>{throw Xe=null,e}),Xe}async function Fs(){let[e,
t]=await Promise.all([On("en"),kn==="en"?null:On(kn)]);return at=new Ze(e,t),at}async function On(e){let t=await fetch(new URL(`../emoji/${e}.json`,import.meta.
url));if(!t.ok)throw new Error(`No emoji in ${e}: ${t.status}`);return t.json()}var Ze=class{#t=new Map;#e=new Map;groups=new Map;constructor(t,o){for(let[n,i]of Object.
entries(t)){let s=i.map((a,c)=>Bs(n,a,o?.[n][c]));this.groups.set(n,s);for(let a of s){this.#e.set(a.emoji,a);for(let c of a.codes)this.#t.set(c,a)}}}withCode(t){
return this.#t.get(t)}of(t){return this.#e.get(t)}search(t,o=Ns){let n=j(t.trim().replace(/^:|:$/g,""));if(!n)return[];let i=[];for(let s of this.#e.values()){let a=Ws(
s,n);a<En&&i.push({entry:s,rank:a})}return i.sort((s,a)=>s.rank-a.rank).slice(0,o).map(({entry:s})=>s)}};function Bs(e,[t,o,n,i,s],[a,c]=[o,""]){let m=[...i.split(
" "),o,a].map(j),d=j(` ${o} ${n} ${a} ${c} ${i.replaceAll("_"," ")}`);return{emoji:t,label:a,codes:i.split(" "),hasTones:s===1,group:e,names:m,words:d}}var[qs,Hs,
En]=[1e3,1001,1002];function Ws({names:e,words:t},o){let n=e.filter(i=>i.startsWith(o));return n.length?Math.min(...n.map(({length:i})=>i)):t.includes(` ${o}`)?
qs:t.includes(o)?Hs:En}var Sn="parley:emoji-tone",Us=18,jt=["","🏻","🏼","🏽","🏾","🏿"],zs=new RegExp("(?!\\u{1F91D}\\u200d)(\\p{Emoji_Modifier_Base})\\ufe0f?","gu"),ye=()=>jt.
find(e=>e===localStorage.getItem(Sn))??"",_n=e=>$n(Sn,e),ve=({emoji:e,hasTones:t})=>t&&ye()?e.replace(zs,`$1${ye()}`):e,Qe=()=>JSON.parse(localStorage.getItem(Fe))??
[];function It(e){let t=Qe().filter(o=>o!==e);$n(Fe,JSON.stringify([e,...t].slice(0,Us)))}function $n(e,t){try{localStorage.setItem(e,t)}catch{}}var Ks="400px",to=new WeakMap,be=new WeakMap,ke=class{#t;#e=1;#o;#n;constructor(t,{onChosen:o,onLooked:n,onLeave:i}){this.#t=t,this.#o=i;let s=({target:a})=>to.
get(a.closest(".emoji"));t.onclick=a=>s(a)&&o(s(a));for(let a of["pointerover","focusin"])t.addEventListener(a,c=>s(c)&&n(s(c)));t.addEventListener("focusin",({
target:a})=>a.matches(".emoji")&&this.#s(a)),this.#n=new IntersectionObserver(a=>this.#i(a),{root:t,rootMargin:Ks}),t.onkeydown=a=>this.#r(a)}show(t){this.#n.disconnect(),
this.#t.replaceChildren(...t.filter(({items:i})=>i.length).map(Gs)),this.#t.scrollTop=0;let[o,...n]=this.#t.children;if(o){eo(o),this.#s(r(".emoji",o)),this.#e=
getComputedStyle(r(".emoji-grid",o)).gridTemplateColumns.split(" ").length;for(let i of n)i.style.setProperty("--rows",Math.ceil(be.get(i).length/this.#e));for(let i of n)
this.#n.observe(i)}}get first(){return to.get(r(".emoji",this.#t))}focusFirst(){r(".emoji",this.#t)?.focus()}scrollTo(t){r(`[data-group="${t}"]`,this.#t)?.scrollIntoView(
{block:"start"})}#i(t){for(let{target:o,isIntersecting:n}of t)n&&eo(o)}#s(t){for(let o of this.#t.querySelectorAll('[tabindex="0"]'))o.tabIndex=-1;t&&(t.tabIndex=
0)}#r(t){let o=t.target.closest(".emoji"),n=o&&this.#a[t.key]?.(o);n&&(t.preventDefault(),n.focus?.())}#a={ArrowRight:t=>this.#c(t,1),ArrowLeft:t=>this.#c(t,-1),
ArrowDown:t=>this.#m(t),ArrowUp:t=>this.#l(t)??this.#f(),Home:()=>r(".emoji",this.#t),End:()=>_t(this.#t.lastElementChild).at(-1)};#c(t,o){let n=t.closest(".emo\
ji-group"),{buttons:i,at:s}=this.#d(t);return i[s+o]?i[s+o]:o>0?_t(n.nextElementSibling)[0]??t:_t(n.previousElementSibling).at(-1)??t}#m(t){let{buttons:o,at:n,column:i}=this.#d(
t);if(!(n-i+this.#e>=o.length))return o[Math.min(n+this.#e,o.length-1)];let a=_t(t.closest(".emoji-group").nextElementSibling);return a[Math.min(i,a.length-1)]??
t}#l(t){let{buttons:o,at:n,column:i}=this.#d(t);if(n>=this.#e)return o[n-this.#e];let s=_t(t.closest(".emoji-group").previousElementSibling),a=Math.floor((s.length-
1)/this.#e)*this.#e;return s[Math.min(a+i,s.length-1)]}#d(t){let o=_t(t.closest(".emoji-group")),n=o.indexOf(t);return{buttons:o,at:n,column:n%this.#e}}#f(){return this.#o(),
{}}};function _t(e){return e?(eo(e),[...r(".emoji-grid",e).children]):[]}function eo(e){let t=be.get(e);be.delete(e),t&&r(".emoji-grid",e).append(...t.map(Ys))}
function Gs({name:e,title:t,items:o}){let n=g("emoji-group");n.dataset.group=e;let i=r("h3",n);return i.textContent=t,i.hidden=!t,be.set(n,o),n}function Ys(e){let t=document.
createElement("button");return t.type="button",t.className="emoji",t.tabIndex=-1,t.setAttribute("aria-label",e.label),K(t,e),to.set(t,e),t}var Tn={recent:"🕘",team:"⭐",smileys:"😀",people:"👋",nature:"🐱",food:"🍎",travel:"🚗",activities:"⚽",objects:"💡",symbols:"❤️",flags:"🏁"},
Vs={emoji:"✋",hasTones:!0},ct=8;async function Js(e){let t=v("emoji"),o=An.get(t)??An.set(t,new no(t)).get(t),n=b(t);return o.begin(e),await n||null}var An=new WeakMap,
no=class{#t;#e;#o;#n=null;constructor(t){this.#t=t,this.#e=r(".search-input",t),this.#o=new ke(r(".emoji-scroll",t),{onChosen:o=>this.#m(o),onLooked:o=>this.#l(
o),onLeave:()=>this.#e.focus()}),this.#e.oninput=()=>this.#s(),t.addEventListener("keydown",o=>this.#f(o)),this.#u(),this.#g()}begin(t){this.#e.value="",this.#l(
null),Zs(this.#t,t),this.#i()}async#i(){this.#n||this.#d(l("emoji.loading"));try{this.#n??=await St(),this.#s()}catch{this.#d(l("emoji.trouble"))}}#s(){if(!this.#n)
return;let{value:t}=this.#e;for(let{name:n,items:i}of this.#r)r(`[data-tab="${n}"]`,this.#t).hidden=!i.length;let o=[...R.search(t),...this.#n.search(t).map(oo)];
this.#o.show(t.trim()?[{name:"found",title:"",items:o}]:this.#r),this.#l(t.trim()?this.#o.first??null:null),this.#d(t.trim()&&!o.length?l("emoji.none"):"")}get#r(){
return Object.keys(Tn).map(t=>({name:t,title:l(`emoji.group.${t}`),items:this.#a(t)}))}#a(t){return t==="recent"?this.#c:t==="team"?R.all:this.#n.groups.get(t).
map(oo)}get#c(){let t=o=>R.of(o)??(this.#n.of(o)&&oo(this.#n.of(o)));return Qe().map(t).filter(Boolean)}#m({text:t,key:o}){It(o),this.#t.close(t)}#l(t){K(r(".em\
oji-sign",this.#t),t??{text:""}),p(r(".emoji-label",this.#t),t?.label??l("emoji.hint")),p(r(".emoji-code",this.#t),t?`:${t.code}:`:"")}#d(t){let o=r(".emoji-non\
e",this.#t);o.hidden=!t,p(o,t)}#f(t){if(t.isComposing)return;let o=t.target===this.#e;if(t.key==="Escape")this.#t.close();else if(o&&t.key==="ArrowDown")this.#o.
focusFirst();else if(o&&t.key==="Enter")this.#h();else return!o&&Xs(t)?this.#e.focus():void 0;t.preventDefault()}#h(){let{first:t}=this.#o;t&&this.#e.value.trim()&&
this.#m(t)}#u(){let t=Object.entries(Tn).map(([o,n])=>{let i=document.createElement("button");return i.type="button",i.className="emoji",i.textContent=n,i.title=
l(`emoji.group.${o}`),i.setAttribute("aria-label",i.title),i.dataset.tab=o,i.onclick=()=>this.#w(o),i});r(".emoji-tabs",this.#t).append(...t)}#w(t){this.#e.value&&
(this.#e.value="",this.#s()),this.#o.scrollTo(t)}#g(){let t=this.#t.querySelectorAll('[name="emoji-tone"]');for(let[o,n]of t.entries())n.nextElementSibling.textContent=
Vs.emoji+jt[o],n.checked=jt[o]===ye(),n.onchange=()=>{_n(jt[o]),this.#s()}}},oo=e=>({key:e.emoji,text:ve(e),label:e.label,code:e.codes[0]}),Xs=({key:e,ctrlKey:t,
metaKey:o,altKey:n,target:i})=>e.length===1&&e!==" "&&!t&&!o&&!n&&!i.matches("input");function Zs(e,t){let{top:o,bottom:n,right:i}=t.getBoundingClientRect(),{offsetWidth:s,
offsetHeight:a}=e,c=o-a-ct,m=c>=ct?c:Math.min(n+ct,innerHeight-a-ct),d=Math.min(i-s,innerWidth-s-ct);e.style.setProperty("--x",`${Math.max(ct,d)}px`),e.style.setProperty(
"--y",`${Math.max(ct,m)}px`)}var Oe=4,Ee=8,Pt=null;function Ln(e,{label:t,items:o}){return Pt?.button===e?Pt.close():(Pt?.close(),new Promise(n=>Qs(e,{label:t,items:o,resolve:n})))}function io({
name:e,icon:t,text:o,isDangerous:n},i){let s=g("menu-row");return Z(s,t),r("span",s).textContent=o,s.dataset.testid=`sheet-${e}`,s.classList.toggle("is-dangerou\
s",n),s.onclick=()=>i(e),s}function Qs(e,{label:t,items:o,resolve:n}){let i=g("menu"),s,a=f=>{s=f,h()},c=o.map(f=>io(f,a));for(let f of c)f.role="menuitem";i.setAttribute(
"aria-label",t),i.append(...c),e.closest("main, aside, nav, body").append(i),i.showPopover(),nr(i,e);let m=new AbortController,d=pt.open(()=>{Pt=null,m.abort(),
i.remove(),e.setAttribute("aria-expanded","false"),n(s)}),h=()=>pt.close(d);Pt={button:e,close:h},e.setAttribute("aria-expanded","true"),tr({menu:i,button:e,close:h},
m),i.onkeydown=f=>er(f,{rows:c,close:h}),c[0].focus({preventScroll:!0})}function tr({menu:e,button:t,close:o},{signal:n}){let i=({target:s})=>!e.contains(s)&&!t.
contains(s);for(let s of["pointerdown","wheel"])addEventListener(s,a=>i(a)&&o(),{capture:!0,passive:!0,signal:n});addEventListener("resize",o,{signal:n})}function er(e,{
rows:t,close:o}){let n=t.indexOf(document.activeElement),i={ArrowDown:(n+1)%t.length,ArrowUp:n-1,Home:0,End:-1}[e.key];if(e.stopPropagation(),i!==void 0)t.at(i).
focus();else if(e.key==="Escape"||e.key==="Tab")o();else return or(e,t,n);return e.preventDefault()}function or({key:e},t,o){let n=[...t.slice(o+1),...t.slice(0,
o+1)],i=s=>s.textContent.trim().toLocaleLowerCase().startsWith(e.toLocaleLowerCase());e.trim().length===1&&n.find(i)?.focus()}function nr(e,t){let o=t.getBoundingClientRect(),
{width:n,height:i}=e.getBoundingClientRect(),s=getComputedStyle(t).direction==="rtl",a=innerHeight-Ee-o.bottom-Oe,c=o.top-Oe-Ee,m=i<=a||a>=c,d=Math.min(i,m?a:c),
h=s?o.left:o.right-n;e.style.maxBlockSize=`${d}px`,e.style.top=`${m?o.bottom+Oe:o.top-Oe-d}px`,e.style.left=`${ir(h,innerWidth-n)}px`}var ir=(e,t)=>Math.max(Ee,
Math.min(e,t-Ee));var sr=matchMedia("(min-width: 45rem) and (hover: hover)");async function rr({row:e,item:t,button:o=null,conversation:n}){let i=Zo(t,n).map(c=>({...c,text:l(`me\
ssage.${c.name}`)}));if(!i.length)return;e.classList.add("is-pressed");let s=o&&sr.matches,a=await(s?Ln(o,{label:l("message.actions"),items:i}):ar(i));return e.
classList.remove("is-pressed"),e.focus({preventScroll:!0}),s&&!a&&o.focus({preventScroll:!0}),a}async function ar(e){let t=v("message"),o,n=s=>{o=s,t.close()},i=e.
map(s=>{let a=document.createElement("li");return a.append(io(s,n)),a});return r(".sheet",t).replaceChildren(...i),await b(t),o}var cr=365*24*3600;function Cn(e){document.documentElement.dataset.theme=e,document.cookie=`theme=${e}; path=/; max-age=${cr}; samesite=lax`,qo()}var Dn={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1};function jn(e,{onShown:t}){let o=r('[role="tablist"]',e),n=[...o.children].filter(a=>!a.hidden),i=a=>{
for(let c of o.children){let m=c===a;c.setAttribute("aria-selected",m),c.tabIndex=m?0:-1,Mn(c).hidden=!m}a.scrollIntoView({block:"nearest",inline:"nearest"})},s=a=>{
i(a),t(Mn(a))};for(let a of n)a.onclick=()=>s(a);o.onkeydown=a=>{let c=mr(n,a);c&&(a.preventDefault(),s(c),c.focus())},i(n[0])}var Mn=e=>r(`#${e.getAttribute("a\
ria-controls")}`);function mr(e,{key:t,target:o}){return t==="Home"?e[0]:t==="End"?e.at(-1):Dn[t]&&e.at((e.indexOf(o)+Dn[t])%e.length)}var lr=6e4;function Pn(e,{me:t,onChanged:o}){dr(r(".picture-form",e),{me:t,onChanged:o}),hr(r(".profile-form",e),{me:t,onChanged:o}),pr(r(".status-form",e),{me:t,
onChanged:o})}function dr(e,{me:t,onChanged:o}){let n=r("input",e),i=r('[data-action="remove-picture"]',e),s=()=>{S(r(".avatar",e),t,{size:"large"}),i.hidden=!t.
picture},a=c=>k(e,async()=>{o(await c()),s()});$(e),r('[data-action="choose-picture"]',e).onclick=()=>n.click(),n.onchange=()=>n.files[0]&&a(()=>y.upload("/me/p\
icture",n.files[0])),i.onclick=()=>a(()=>y.delete("/me/picture")),s()}function hr(e,{me:t,onChanged:o}){$(e);let{display_name:n,pronouns:i,about:s,time_zone:a}=e.
elements;n.value=t.display_name,i.value=t.pronouns??"",s.value=t.about??"",fr(a,t.time_zone),r(".hint",e).textContent=l("account.signed_in_as",{name:t.name}),A(
e,async c=>o(await y.patch("/me",{display_name:c.display_name.trim(),pronouns:c.pronouns.trim(),about:c.about.trim(),time_zone:c.time_zone||null})))}function fr(e,t){
let o=Intl.DateTimeFormat().resolvedOptions().timeZone,n=new Set([o,...t?[t]:[],...Intl.supportedValuesOf("timeZone")]);e.replaceChildren(new Option(l("profile.\
time_zone.none"),""),...[...n].map(i=>new Option(i,i))),e.value=t??""}function pr(e,{me:t,onChanged:o}){$(e);let n=Fo(t),{emoji:i,text:s,until:a,quiet:c}=e.elements;
i.value=n?.emoji??"",s.value=n?.text??"",a.value=n?.until?"keep":"",c.value=Bt(t.quiet_until)?"keep":"";for(let m of[a,c])r('[value="keep"]',m).hidden=m.value!==
"keep";A(e,async m=>{let d={emoji:m.emoji.trim(),text:m.text.trim()},f={status:!d.emoji&&!d.text?null:{...d,until:In(m.until,n?.until)}};o(await y.patch("/me",{
...f,quiet_until:In(m.quiet,t.quiet_until)}))})}function In(e,t){return e?e==="keep"?t:e==="today"||e==="week"?ur(e).toISOString():new Date(Date.now()+Number(e)*
lr).toISOString():null}function ur(e){let t=new Date;return t.setHours(24,0,0,0),e==="week"&&t.setDate(t.getDate()+(7-new Date().getDay())%7),t}var wr={Edge:/Edg\//,Opera:/OPR\//,Firefox:/Firefox\//,Chrome:/Chrome\//,Safari:/Safari\//},gr={iOS:/iPhone|iPad/,Android:/Android/,Windows:/Windows/,macOS:/Mac OS/,
Linux:/Linux/};function Nn(e){let t=new E,o=()=>t.open("/me/sessions?limit=50"),n=({id:i})=>k(e,()=>y.delete(`/me/sessions/${i}`)).then(o);_(e,{list:t,into:".se\
ssion-list",sort:xr,create:()=>g("session-item"),update:(i,s)=>yr(i,s,n)}),o()}var xr=e=>e.toSorted((t,o)=>new Date(o.last_seen_at)-new Date(t.last_seen_at));function yr(e,t,o){
let n=r(".session-agent",e);n.textContent=br(t.user_agent??""),n.title=t.user_agent??"";let i=r(".session-seen",e);i.textContent=t.current?l("sessions.current"):
vr(t),i.title=t.current?"":I(new Date(t.last_seen_at)),r("button",e).hidden=t.current,r("button",e).onclick=()=>o(t)}function vr({last_seen_at:e,address:t}){return l(
"sessions.seen",{date:B(new Date(e)),address:t??""})}function br(e){let t=Rn(wr,e),o=Rn(gr,e);return t?o?l("sessions.device",{browser:t,system:o}):t:l("sessions\
.program")}function Rn(e,t){return Object.keys(e).find(o=>e[o].test(t))}function Fn({me:e,outbox:t,drafts:o,onChanged:n,onReadingShown:i}){let s=v("account");return Pn(s,{me:e,onChanged:n}),kr(r(".reading-setting",s),{onReadingShown:i}),
Or(s),Er(r(".password-form",s),e),r("#account-tab-server",s).hidden=e.role!=="owner",jn(s,{onShown:a=>a.id==="account-sign-in"&&Nn(r(".sessions",a))}),r(".sign-\
out",s).onsubmit=a=>Sr(a,{outbox:t,drafts:o}),b(s)}function kr(e,{onReadingShown:t}){let o=r("input",e);o.disabled=!0;let n=i=>{o.checked=i.shown,o.disabled=!1};
k(e,async()=>n(await y.get("/me/reading"))),o.onchange=()=>{let i=o.checked;return o.checked=!i,k(e,async()=>{n(await y.put("/me/reading",{shown:i})),t()})}}function Or(e){
for(let t of e.querySelectorAll('[name="theme"]'))t.checked=t.value===document.documentElement.dataset.theme,t.onchange=()=>Cn(t.value);r('input[name="next"]',e).
value=location.pathname}function Er(e,t){$(e),e.elements.username.value=t.name,A(e,async({current_password:o,new_password:n})=>{await y.put("/me/password",{current_password:o,
new_password:n}),$(e)})}async function Sr(e,{outbox:t,drafts:o,threadDrafts:n}){let i=t.all.length,s=e.target;i&&(e.preventDefault(),!await D({title:l("sign_out\
.title"),text:M("sign_out.unsent",i),action:l("sign_out")}))||(t.clear(),o.clear(),n.clear(),Po(),i&&s.submit())}async function Bn({rooms:e,onJoined:t}){let o=v("browse"),n=r("input",o),i=new Ot,s=c=>k(o,async()=>{await e.join(c.id),o.close(),t(c)});n.value="",n.oninput=()=>{
i.search(n.value.trim()),r(".dialog-body",o).scrollTop=0},Jt(o).onclick=()=>Lr(o,i),i.addEventListener("change",()=>$r(o,i,s)),_r(o),i.search(""),i.loadSuggested();
let a=b(o);ht.matches&&n.focus(),await a,i.close()}function _r(e){r(".browse-list",e).replaceChildren();for(let t of[".browse-none",".browse-no-match",".form-er\
ror"])r(t,e).hidden=!0;Ct(e,{hasMore:!1,failed:!1})}function $r(e,{items:t,suggested:o,words:n,searching:i,hasMore:s,failed:a},c){let m=!t.length&&!a&&!i;L(r(".\
browse-list",e),n?t:Tr(t,o),{key:({id:d})=>d,create:()=>g("browse-item"),update:(d,h)=>Ar(d,h,c)}),r(".browse-none",e).hidden=!m||n!=="",r(".browse-no-match",e).
hidden=!m||n==="",Ct(e,{hasMore:s,failed:a})}function Tr(e,t){let o=new Set(t.map(({id:n})=>n));return[...t,...e.filter(({id:n})=>!o.has(n))]}function Ar(e,t,o){
r(".browse-name",e).textContent=t.name,r(".browse-suggested",e).hidden=!t.suggested;let n=[M("browse.members",t.member_count),l("browse.active",{date:dt(new Date(
t.active_at))})];r(".browse-facts",e).textContent=n.join(" · ");let i=r(".browse-about",e);i.textContent=t.description||t.topic,i.hidden=!i.textContent,r("butt\
on",e).onclick=()=>o(t)}async function Lr(e,t){let o=r(".browse-list",e),n=o.children.length;await t.more(),r("button",o.children[n]??e).focus()}function qn({rooms:e,sections:t,section:o=null,onCreated:n}){let i=v("create-room"),s=r("form",i),a=Cr();$(s),A(s,async m=>{let d=await e.create(a(m));o&&await e.
set(d.id,{section:o}),i.close(),n(d)});let c=o?l("create_room.in",{section:t.nameOf(o)}):l("create_room.title");return b(i,{title:c})}function Cr(){let e={};return t=>{
let o=JSON.stringify(t);return e.same!==o&&(e={same:o,id:U()}),{...t,client_id:e.id}}}async function Hn({onRoom:e,onPerson:t,...o}){let n=v("jump"),i=c=>[...o.rooms.mine,...o.rooms.archived].find(m=>Vt(m)?.id===c),s=new ot({rooms:o.rooms,directory:o.
directory,roomWith:i}),a=({kind:c,id:m})=>k(n,async()=>{let d=c==="room"?()=>e(m):await t(m);ut(n),d()});r(".form-error",n).hidden=!0,new nt(n,{choices:s,onChosen:a,
...o}),await b(n),s.close()}var Dr=864e5;function Wn({room:e=null,rooms:t,me:o}){let n=v("invite"),i=r("form",n),s=r(".invites",n),a=()=>Nr(s,{rooms:t,me:o});return $(i),r(".invite-made",n).
hidden=!0,Mr(r(".invite-rooms",i),{rooms:t,room:e}),A(i,async({note:c,uses:m,days:d})=>{let h={expires_at:new Date(Date.now()+Number(d)*Dr).toISOString()},f={note:c.
trim(),uses:m?Number(m):null,...h,rooms:Ir(i)};Pr(n,await y.post("/invites",f)),s.open&&a()}),s.open=!1,s.ontoggle=()=>s.open&&a(),b(n)}function Mr(e,{rooms:t,room:o}){
let i=t.mine.filter(s=>s.kind==="public"||Ht(s)).toSorted((s,a)=>(a.id===o?.id)-(s.id===o?.id));e.hidden=!i.length,r(".invite-room-list",e).replaceChildren(...i.
map(s=>jr(s,{isChosen:s.id===o?.id})))}function jr({id:e,name:t},{isChosen:o}){let n=g("invite-room"),i=r("input",n);return i.value=e,i.checked=o,r("span",n).textContent=
t,n}var Ir=e=>new FormData(e).getAll("room");function Pr(e,{id:t,url:o,expires_at:n}){let i=r(".invite-made",e),s=r(".invite-url",i);i.hidden=!1,s.value=Un(o),r(
".invite-qr",i).src=Rr(t),r(".invite-expiry",i).textContent=l("invite.expiry",{date:B(new Date(n))});let a=r('[data-action="copy"]',i);a.hidden=!navigator.clipboard,
a.onclick=()=>Be(s.value,"invite.copied"),s.focus(),s.select()}var Un=e=>new URL(e,location.href).href,Rr=e=>`/api/v1/invites/${e}/qr`;function Nr(e,t){let o=new E,
n=()=>o.open("/invites?limit=50"),i=({id:s})=>k(e,()=>y.delete(`/invites/${s}`)).then(n);_(e,{list:o,into:".invite-list",none:".invites-none",create:()=>g("invi\
te-item"),update:(s,a)=>Fr(s,a,{revoke:i,...t})}),n()}function Fr(e,t,{rooms:o,me:n,revoke:i}){let{note:s,by:a,used:c,uses:m,state:d,url:h,expires_at:f}=t,u=d===
"open",w=a&&a.id!==n.id?x(a):null,O=m?l("invite.used.of",{count:P(c),most:P(m)}):l("invite.used",{count:P(c)}),C=u?l("invite.until",{date:B(new Date(f))}):l(`in\
vite.state.${d}`);r(".invite-note",e).textContent=s||l("invite.no_note");let W=t.rooms.map(Hi=>o.find(Hi)?.name).filter(Boolean),T=W.length?l("invite.into",{rooms:Do(
W)}):null,mt=r(".hint",e);mt.textContent=[w,O,C,T].filter(Boolean).join(" · "),mt.title=u?I(new Date(f)):"";let[Nt,lt]=e.querySelectorAll("button");Nt.hidden=!u||
!h||!navigator.clipboard,Nt.onclick=()=>Be(Un(h),"invite.copied"),lt.hidden=!u,lt.onclick=()=>i(t)}var Br=8;function zn({rooms:e,me:t,onOpened:o,...n}){return xe({title:l("direct.new"),action:l("direct.open"),hint:l("direct.hint"),most:Br,isOffered:({id:i})=>i!==
t.id,act:async i=>o(await e.openDirect(i.map(({id:s})=>s))),me:t,...n})}function Gn(e,{room:t}){let o=`/rooms/${t.id}`,n=r(".mutes",e);Kn(e,{path:`${o}/bans`,none:".bans-none",fold:e,label:l("bans.lift"),lift:({user:s})=>y.delete(`${o}\
/bans/${s.id}`)});let i=Kn(n,{path:`${o}/mutes`,fold:e,label:l("moderate.unmute"),lift:({user:s})=>y.patch(`${o}/members/${s.id}`,{muted_until:null})});i.addEventListener(
"change",()=>n.hidden=!i.items.length),n.hidden=!0}function Kn(e,{path:t,none:o,fold:n,label:i,lift:s}){let a=new E,c=()=>a.open(`${t}?limit=50`);return _(e,{list:a,
into:".ban-list",none:o,key:({user:m})=>m.id,create:()=>g("ban-item"),update:(m,d)=>qr(m,d,{label:i,lift:()=>k(n,()=>s(d)).then(c)})}),c(),a}function qr(e,{user:t,
until:o,reason:n},{label:i,lift:s}){S(r(".avatar",e),t),r(".ban-name",e).textContent=x(t);let a=o?l("bans.until",{date:B(new Date(o))}):l("bans.ever"),c=r(".hin\
t",e);c.textContent=[a,n].filter(Boolean).join(" · "),c.title=o?I(new Date(o)):"";let m=r("button",e);m.textContent=i,m.onclick=s}async function Yn(e,t){return e.member_count>1&&!await D($t("leave",e))?!1:Se(e,t)}async function Vn(e,t){await D($t("archive",e))&&await so(e,t)}async function so(e,t){
await t.update(e.id,{archived:!0});let o=()=>t.update(e.id,{archived:!1}).catch(H);N(l("room.archive.done",{room:e.name}),{undo:{label:l("undo"),act:o}})}async function Se(e,t){
try{await t.leave(e.id)}catch(o){if(!o.can?.includes("archive"))throw o;let n={title:l("room.last.title",{room:e.name}),text:l("room.last.text")},i=await Uo({...n,
action:l("room.delete"),other:l("room.archive")}),s={yes:"delete",other:"archive"}[i];if(!s)return!1;await t.leave(e.id,{last:s})}return!0}function $t(e,{name:t,
kind:o}){let n=e==="leave"&&o==="private"?"room.leave.private.text":`room.${e}.text`;return{title:l(`room.${e}.title`,{room:t}),text:l(n),action:l(`room.${e}`)}}var Xn="new";function Zn(e,{room:t,rooms:o,sections:n}){let{mine:i}=t;if(e.hidden=!i,!i)return;let{favourite:s,notify:a,section:c,hidden:m}=e.elements,d=f=>k(e,
()=>o.set(t.id,f));r(".form-error",e).hidden=!0,e.onsubmit=f=>f.preventDefault(),s.checked=i.favourite,a.value=i.notify,m.checked=i.hidden,Jn(c,{sections:n,chosen:i.
section}),s.onchange=()=>d({favourite:s.checked}),m.onchange=()=>d({hidden:m.checked});for(let f of a)f.onchange=()=>d({notify:a.value});let h=r(".section-new",
e);h.hidden=!0,c.onchange=()=>{h.hidden=c.value!==Xn,h.hidden?d({section:c.value||null}):r("input",h).focus()},r("button",h).onclick=()=>k(e,async()=>{let f=await y.
post("/me/sections",{name:r("input",h).value.trim()});n.note(f),await o.set(t.id,{section:f.id}),Jn(c,{sections:n,chosen:f.id}),h.hidden=!0})}function Jn(e,{sections:t,
chosen:o}){let n=[["",l("section.none")],...t.own.map(({id:i,name:s})=>[i,s]),[Xn,l("section.new")]];e.replaceChildren(...n.map(([i,s])=>new Option(s,i))),e.value=
t.own.some(({id:i})=>i===o)?o:""}function Qn({conversation:e,rooms:t,sections:o,me:n,onLeft:i,onPanel:s}){let a=v("room-details"),c=r(".room-form",a),{room:m}=e;$(c),Hr(a,m),r(".room-facts",a).
textContent=Ur(m),Gr(a,e),Zn(r(".room-mine",a),{room:m,rooms:t,sections:o}),A(c,async h=>{await t.update(m.id,Kr(m,h)),a.close()}),Wr(a,{room:m,rooms:t,me:n});let d=r(
".bans",a);return d.open=!1,d.ontoggle=()=>d.open&&Gn(d,{room:m}),Yr(a,{room:m,rooms:t,onLeft:i,onPanel:s}),b(a)}function Hr(e,{name:t,topic:o,description:n,slow_seconds:i,
writers:s,history:a,shows_readers:c}){let{elements:m}=r(".room-form",e);m.name.value=t,m.topic.value=o??"",m.description.value=n??"",zr(m.slow_seconds,i),m.writers.
value=s,m.joined_only.checked=a==="joined",m.shows_readers.checked=c,r(".room-name-text",e).textContent=t;let d=(f,u)=>f.value===u?"":f.selectedOptions[0].text,
h=[[".room-topic-text",o],[".room-description-text",n]];h.push([".room-slow-text",d(m.slow_seconds,"0")],[".room-writers-text",d(m.writers,"members")]);for(let[
f,u]of h)r(f,e).textContent=u??"",r(f,e).parentElement.hidden=!u}function Wr(e,{room:t,rooms:o,me:n}){let i=r(".room-suggested",e),s=r("input",i);i.hidden=n.role!==
"owner"||t.kind!=="public"||t.archived,s.checked=t.suggested===!0,s.onchange=()=>k(r(".room-form",e),()=>o.suggest(t.id,s.checked))}function Ur({kind:e,member_count:t}){
return M(`room.facts.${e}`,t,{count:P(t)})}function zr(e,t){let o=String(t);[...e.options].some(n=>n.value===o)||e.append(new Option(l("room.slow.other",{count:P(
t)}),o)),e.value=o}function Kr(e,{name:t,topic:o,description:n,slow_seconds:i,writers:s,joined_only:a,shows_readers:c}){let m={name:t.trim(),topic:o.trim(),description:n.
trim()},d=rt(e)?{history:a?"joined":"all",shows_readers:!!c}:{},h={...m,slow_seconds:Number(i),writers:s,...d};return Object.fromEntries(Object.entries(h).filter(
([f,u])=>u!==(e[f]??"")))}function Gr(e,{room:t}){let o=t.kind==="direct",n=rt(t),i=qt(t);for(let s of[".room-fields",".room-save"])r(s,e).hidden=!i;r(".room-te\
xts",e).hidden=i||o,r(".room-owners",e).hidden=!n,r(".bans",e).hidden=!st(t),Rt(e,"audit",st(t)),Rt(e,"archive",n&&!t.archived),Rt(e,"restore",n&&t.archived),Rt(
e,"leave",!o),Rt(e,"delete",n)}function Rt(e,t,o){r(`[data-action="${t}"]`,e).hidden=!o}function Yr(e,{room:t,rooms:o,onLeft:n,onPanel:i}){let s=r(".room-form",
e),a=h=>k(s,async()=>{await h(),e.close()}),c=h=>a(async()=>await h()!==!1&&n()),m=(h,f)=>async()=>{await D(h)&&c(f)},d={members:()=>a(()=>i("people")),audit:()=>a(
()=>i("audit")),threads:()=>a(()=>i("threads")),scheduled:()=>a(()=>i("scheduled")),archive:async()=>{await D($t("archive",t))&&a(()=>so(t,o))},restore:()=>a(()=>o.
update(t.id,{archived:!1})),leave:t.member_count===1?()=>c(()=>Se(t,o)):m($t("leave",t),()=>Se(t,o)),delete:m($t("delete",t),()=>o.delete(t.id))};for(let[h,f]of Object.
entries(d))r(`[data-action="${h}"]`,e).onclick=f}function ti({sections:e,onMade:t}){return oi({title:l("section.create"),name:"",action:l("section.make"),save:async(o,n)=>{let i=await y.post("/me/sections",{name:o});
e.note(i),ut(n),t(i.id)}})}function ei({sections:e,id:t}){return oi({title:l("section.title"),name:e.nameOf(t),action:l("save"),save:async(o,n)=>{await y.patch(
`/me/sections/${t}`,{name:o}),ut(n)},remove:()=>y.delete(`/me/sections/${t}`)})}function oi({title:e,name:t,action:o,save:n,remove:i=null}){let s=v("section"),a=r(
"form",s),c=r('[data-action="remove-section"]',s);return $(a),a.elements.name.value=t,r(".button-primary",a).textContent=o,A(a,m=>n(m.name.trim(),s)),c.hidden=!i,
c.onclick=()=>k(a,async()=>{await i(),ut(s)}),b(s,{title:e})}async function ni({id:e,rooms:t,sections:o,...n}){let i=v("section-room"),s=new ot({rooms:t,isOffered:({room:c})=>!c.archived&&c.mine?.section!==e}),a=({room:c})=>k(
i,async()=>{t.find(c.id)?.role||await t.join(c.id),await t.set(c.id,{section:e}),i.close()});new nt(i,{choices:s,onChosen:a,...n}),r(".form-error",i).hidden=!0,
r('[data-open="create-room"]',i).dataset.subject=e,await b(i,{title:l("section.add",{name:o.nameOf(e)})}),s.close()}async function ii(){let e=v("team-emoji"),t=r("form",e),o=()=>Jr(e);$(t),t.elements.file.onchange=()=>t.elements.name.value||=Vr(t.elements.file.files[0]?.name??
""),A(t,async({name:n,file:i})=>{await R.add(n.trim().replace(/^:|:$/g,""),i),t.reset()}),R.addEventListener("change",o),o(),await b(e),R.removeEventListener("c\
hange",o)}var Vr=e=>e.replace(/\.\w+$/,"").toLowerCase().replace(/[^a-z0-9_+-]+/g,"_").slice(0,32);function Jr(e){let{all:t}=R;r(".team-emoji-none",e).hidden=t.
length>0,L(r(".team-emoji-list",e),t,{key:({key:o,image:n})=>o+n,create:()=>g("team-emoji-item"),update:(o,n)=>Xr(o,n,e)})}function Xr(e,t,o){K(r(".emoji-sign",
e),t),r(".team-emoji-name",e).textContent=t.text;let n=r("button",e);n.setAttribute("aria-label",l("team_emoji.remove",{name:t.text})),n.onclick=()=>Zr(t,o)}async function Zr({
code:e,text:t},o){await D({title:l("team_emoji.remove",{name:t}),text:l("team_emoji.remove.text",{name:t}),action:l("team_emoji.remove.action")})&&await k(r("fo\
rm",o),()=>R.remove(e))}function Qr({app:e,router:t,state:o}){let{me:n,rooms:i,directory:s}=o,a=u=>t.goToRoom(u.id),c=()=>t.go(ko),m=u=>t.go({...t.address,panel:u}),d=async u=>{if(u===
n.id)return f.account;let w=await i.openDirect([u]);return()=>a(w)},h=u=>()=>e.conversation&&u(e.conversation),f={"create-room":u=>qn({section:u,onCreated:a,...o}),
browse:()=>Bn({rooms:i,onJoined:a}),jump:()=>Hn({onRoom:u=>t.goToRoom(u),onPerson:d,...o}),"new-message":()=>zn({onOpened:a,...o}),room:h(u=>Qn({conversation:u,
onLeft:c,onPanel:m,...o})),"add-people":h(u=>Je({conversation:u,...o})),"section-room":u=>ni({id:u,...o}),section:u=>ei({id:u,...o}),"new-section":()=>ti({onMade:u=>f["\
section-room"](u),...o}),invite:()=>Wn({room:e.conversation?.room,...o}),account:()=>Fn({onChanged:u=>s.take([u]),onReadingShown:()=>e.conversation?.readers.load().
catch(()=>{}),...o}),"team-emoji":ii,keys:()=>b(v("keys"))};return f}var ro=2,ta=20;async function ao({conversation:e,question:t="",options:o=[]}){let n=v("poll"),i=r("form",n),s=r(".poll-fields",i),a=U();$(i),i.elements.text.value=
t,s.replaceChildren();for(let f of[...o,...Array(Math.max(ro-o.length,0)).fill("")])si(s,f);let c=r(".poll-add",i),m=()=>oa(s,c);c.onclick=()=>{si(s,"").focus(),
m()},s.onclick=({target:f})=>{f.closest("button")&&ea(f.closest(".poll-field"),m)},s.onkeydown=f=>{f.key==="Enter"&&!X(f)&&na(f,s)},m();let d=ia(i,Y(e.me)),h=yt(
f=>e.ask({...f,client_id:a}));return A(i,async f=>{await h(sa(i,f,d)),n.close("done")}),await b(n)==="done"}function si(e,t){let o=e.appendChild(g("poll-field"));
return r("input",o).value=t,r("input",o)}function ea(e,t){let o=e.nextElementSibling??e.previousElementSibling;e.remove(),r("input",o).focus(),t()}function oa(e,t){
let o=[...e.children];o.forEach((n,i)=>{let s=l("poll.option",{number:i+1}),a=r("input",n);a.setAttribute("aria-label",s),a.placeholder=s,a.required=i<ro,r("but\
ton",n).hidden=o.length<=ro}),t.hidden=o.length>=ta}function na(e,t){let o=e.target.closest(".poll-field")?.nextElementSibling;!e.target.matches("input")||!o||(e.
preventDefault(),r("input",o).focus())}function ia(e,t){let o=Zt(t),{ends:n,other:i}=e.elements;r('option[value="monday"]',n).hidden=o.monday.getTime()===o.tomorrow.
getTime();for(let[a,c]of Object.entries(o))p(r(`option[value="${a}"]`,n),l("poll.end.at",{when:l(`time.${a}`),date:q(c,t)}));i.min=Q(Date.now(),t),i.value=Q(o.tomorrow,
t);let s=()=>{r(".poll-other",e).hidden=n.value!=="other",i.disabled=n.value!=="other"};return n.onchange=s,s(),{...o,get other(){return vt(i.value,t)}}}function sa(e,{
text:t,multiple:o,anonymous:n,ends:i},s){let a=[...e.querySelectorAll(".poll-field input")].map(({value:m})=>m.trim()).filter(Boolean),c=i==="never"?null:s[i].toISOString();
return{text:t,options:a,multiple:!!o,anonymous:!!n,ends_at:c}}async function ra({entry:{seq:e},conversation:t}){let o=v("reactions"),n=new AbortController,i=()=>aa(o,t.history.shown.entry(e)?.reactions??[],t);t.addEventListener(
"change",i,{signal:n.signal}),i(),await b(o,{title:l("reaction.who")}),n.abort()}function aa(e,t,o){let n=t.flatMap(({emoji:i,users:s})=>s.map(a=>({key:`${i} ${a}`,
emoji:i,id:a})));L(r(".reaction-list",e),n,{create:()=>g("reaction-item"),update:(i,{emoji:s,id:a})=>{K(r(".reaction-emoji",i),Yo(s)),p(r(".reaction-name",i),x(
o.personOf({id:a,name:"…"})))}})}function ca({entry:e,author:t,room:o,reports:n}){let i=v("report"),s=r("form",i);return $(s),r(".report-text",s).textContent=l("report.text",{name:x(t),room:o.name}),
A(s,async({reason:a})=>{await n.report({room:o.id,seq:e.seq,reason:a.trim()}),i.close(),N(l("report.done"))}),b(i)}async function ma({entry:e,conversation:t}){let{readers:o,members:n}=t,i=v("seen-by"),s=new AbortController,a=!1,c=()=>a&&da(i,la(e,t));r(".seen-list",i).replaceChildren(),
r(".seen-none",i).hidden=!0;for(let m of[o,n])m.addEventListener("change",c,{signal:s.signal});n.need(),k(i,async()=>{await o.load(),a=!0,c()}),await b(i,{title:l(
"seen.title")}),s.abort()}function la({seq:e,user:t},o){let{readers:n,members:i}=o,s=new Set(n.of(e));return i.list.map(c=>c.user).filter(({id:c})=>s.has(c)&&c!==
t.id).map(c=>o.personOf(c))}function da(e,t){p(r("h2",e),t.length?M("seen.count",t.length):l("seen.title")),r(".seen-none",e).hidden=t.length>0,L(r(".seen-list",
e),t,{key:({id:o})=>o,create:()=>g("seen-item"),update:(o,n)=>{S(r(".avatar",o),n),p(r(".seen-name",o),x(n))}})}function ha({text:e,conversation:{id:t,me:o},scheduled:n}){let i=U();return bt({title:l("composer.later"),action:l("composer.later"),me:o,repeats:!0,act:yt(async s=>{
let{at:a,time_zone:c}=await n.add(t,e,s,i);N(l("scheduled.done",{date:q(new Date(a),c)}))})})}var fa=/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{M}\p{N}_]+|\s+|[^]/gu;function ri(e,t){let[o,n]=[e,t].map(c=>c.match(fa)??[]),i=0;for(;i<o.length&&i<n.length&&o[i]===n[i];)i+=1;let s=0;for(;s<o.length-i&&s<n.length-i&&o.at(-1-s)===
n.at(-1-s);)s+=1;let a=pa(o.slice(i,o.length-s),n.slice(i,n.length-s));return wa([...Tt("same",n.slice(0,i)),...a,...Tt("same",n.slice(n.length-s))])}var Tt=(e,t)=>t.
map(o=>({kind:e,text:o}));function pa(e,t){if(e.length*t.length>25e4)return[...Tt("gone",e),...Tt("new",t)];let o=ua(e,t),n=[],[i,s]=[0,0];for(;i<e.length&&s<t.
length;)e[i]===t[s]?(n.push({kind:"same",text:t[s]}),i+=1,s+=1):o[i+1][s]>=o[i][s+1]?(n.push({kind:"gone",text:e[i]}),i+=1):(n.push({kind:"new",text:t[s]}),s+=1);
return[...n,...Tt("gone",e.slice(i)),...Tt("new",t.slice(s))]}function ua(e,t){let o=Array.from({length:e.length+1},()=>new Uint16Array(t.length+1));for(let n=e.
length-1;n>=0;n-=1)for(let i=t.length-1;i>=0;i-=1)o[n][i]=e[n]===t[i]?o[n+1][i+1]+1:Math.max(o[n+1][i],o[n][i+1]);return o}function wa(e){let t=[],o="",n="",i=()=>{
o&&t.push({kind:"gone",text:o}),n&&t.push({kind:"new",text:n}),o=n=""},s="";for(let{kind:a,text:c}of e){if(a==="same"){i(),s+=c;continue}s&&t.push({kind:"same",
text:s}),s="",a==="gone"?o+=c:n+=c}return i(),s&&t.push({kind:"same",text:s}),t}var ai={gone:"del",new:"ins"};async function ga({entry:e,conversation:t}){let o=v("versions"),n=new AbortController,{signal:i}=n,s=new E,a=()=>s.open(`/rooms/${t.
room.id}/messages/${e.seq}/versions?limit=50`),c=r(".versions-alone",o);c.hidden=!0,s.addEventListener("change",()=>c.hidden=s.items.length!==1||s.hasMore,{signal:i}),
_(o,{list:s,into:".version-list",none:".versions-none",sort:m=>m.map((d,h)=>({...d,id:String(h),before:m[h+1]})),create:()=>g("version-item"),update:ya,signal:i}),
xa(t,e,a,i),r(".versions-none",o).hidden=!0,a(),await b(o,{title:l("versions.title")}),n.abort(),r(".version-list",o).replaceChildren()}function xa(e,t,o,n){let i=t,
s=()=>{let a=e.history.shown.entry(t.seq);!a||a.text===i.text&&a.editedAt===i.editedAt&&a.deleted===i.deleted||(i=a,o())};e.addEventListener("change",s,{signal:n})}
function ya(e,{at:t,text:o,before:n}){let i=r("time",e);i.dateTime=t,p(i,I(new Date(t)));let s=n?ri(n.text,o):[{kind:"same",text:o}];r(".version-text",e).replaceChildren(
...s.map(a=>ai[a.kind]?Ro(ai[a.kind],a.text):a.text))}async function va({entry:{seq:e},conversation:t}){let o=v("voters"),n=new AbortController,i=()=>ba(o,t.timeline.entry(e)??t.history.shown.entry(e),t);t.addEventListener(
"change",i,{signal:n.signal}),i(),await b(o,{title:l("poll.who")}),n.abort()}function ba(e,t,o){let i=(t?.poll?.options??[]).map((s,a)=>({...s,key:String(a)})).
filter(({voters:s})=>s?.length);L(r(".voter-options",e),i,{create:()=>g("voter-option"),update:(s,{text:a,voters:c})=>{p(r("h3",s),a),L(r("ul",s),c.map(m=>o.personOf(
{id:m,name:"…"})),{key:({id:m})=>m,create:()=>g("seen-item"),update:(m,d)=>{S(r(".avatar",m),d),p(r(".seen-name",m),x(d))}})}})}var ka=/:[a-z0-9_+-]+:/u,Oa=/(?<!`)(?<ticks>`+)(?!`)[^]*?(?<!`)\k<ticks>(?!`)|^[ ]{0,3}```[^]*|(?<![\p{L}\p{N}_:]):(?<code>[a-z0-9_+-]+):(?![\p{L}\p{N}_])/gmu;function _e(e){
return ka.test(e)?at?ci(e,at):St().then(t=>ci(e,t),()=>e):e}var ci=(e,t)=>e.replace(Oa,(o,...n)=>Ea(n.at(-1).code,t)??o),Ea=(e,t)=>R.withName(e)?null:t.withCode(
e)?.emoji;var Sa=/^\/([a-z]+)(?:\s+([^]*))?$/u,_a={m:6e4,h:36e5,d:864e5},$a=/^(\d{1,4})\s*(m|h|d)$/u,Ta=new Set(["off","0"]),F=class extends Error{};function mi(e){let[,t,
o=""]=e.match(Sa)??[];return t?{name:t,rest:o.trim()}:null}var it=e=>`/${e} ${l(`command.${e}.usage`)}`.trim();function V(e,t){if(!e)throw new F(l("command.use",
{usage:it(t)}));return e}function $e(e,t){if(Ta.has(e))return null;let[,o,n]=e.match($a)??[];if(!Number(o))throw new F(l("command.time",{usage:it(t)}));return new Date(
Date.now()+Number(o)*_a[n]).toISOString()}async function co(e){let t=e.replace(/^@/u,"");try{return await y.get(`/users/${encodeURIComponent(t)}`)}catch(o){throw o.
status===404?new F(l("command.nobody",{name:t})):o}}var Aa=new RegExp("^(\\p{RGI_Emoji}|\\p{Emoji_Presentation}|\\p{Extended_Pictographic}\\ufe0f?)\\s*","v"),li=[{name:"dnd",may:()=>!0,async run({rest:e,directory:t,
say:o}){let n=$e(V(e,"dnd"),"dnd");t.take([await y.patch("/me",{quiet_until:n})]),o(n?l("command.dnd.done",{date:I(new Date(n))}):l("command.dnd.off"))}},{name:"\
status",may:()=>!0,async run({rest:e,directory:t,say:o}){let[n,i=""]=e.match(Aa)??[""],s=e.slice(n.length);t.take([await y.patch("/me",{status:e?{emoji:i,text:s,
until:null}:null})]),o(l(e?"command.status.done":"command.status.off"))}}];var La=2,Te={key:null,clientId:null},di=[{name:"poll",may:({room:e})=>!Lt(e),async run({rest:e,conversation:t}){let[o="",...n]=e.split("|").map(i=>i.trim()).filter(
Boolean);if(n.length>=La)return Ca(t,{text:o,options:n});if(!await ao({conversation:t,question:o,options:n})&&e)throw new F(l("poll.dropped"))}}];async function Ca(e,t){
let o=JSON.stringify([e.id,t]);Te.key!==o&&(Te={key:o,clientId:U()}),await e.ask({...t,client_id:Te.clientId}),Te={key:null,clientId:null}}var fi=864e5,pi={"m|min|minutes?|分钟":6e4,"h|hours?|小时":36e5,"d|days?|天":fi},ui=["sunday|周日","monday|周一","tuesday|周二","wednesday|周三","t\
hursday|周四","friday|周五","saturday|周六"],wi="today|今天",gi="tomorrow|明天",Da="09:00",Ma="(?:\\s+|$|(?=\\p{Script=Han}))",xi="(?:at\\s+)?(?<hour>[\
01]?\\d|2[0-3])[:：](?<minute>[0-5]\\d)",ja=mo(`(?:in\\s+)?(?<count>\\d{1,5})\\s*(?<unit>${Object.keys(pi).join("|")})后?`),Ia=mo(xi),Pa=mo(`(?:on\\s+)?(?<day>${[
wi,gi,...ui].join("|")}|\\d{4}-\\d\\d-\\d\\d)(?:\\s*${xi})?`);function yi(e,t,o=Date.now()){let n=(c,m)=>{let d=e.match(c),h=d&&m(d.groups);return Number.isFinite(
h)?{at:h,rest:e.slice(d[0].length)}:null},i=Q(o,t).slice(0,10),s=(c,m)=>Fa(c)?vt(`${c}T${m}`,t).getTime():null,a=c=>[i,Le(i,1)].map(m=>s(m,c)).find(m=>m>o);return n(
ja,({count:c,unit:m})=>o+Number(c)*Ra(m))??n(Ia,c=>a(hi(c)))??n(Pa,({day:c,...m})=>s(Na(c,i),hi(m)))}var hi=({hour:e,minute:t})=>e?`${e.padStart(2,"0")}:${t}`:Da,
Ra=e=>Object.entries(pi).find(([t])=>Ae(t,e))[1];function Na(e,t){if(Ae(wi,e))return t;if(Ae(gi,e))return Le(t,1);let o=ui.findIndex(n=>Ae(n,e));return o<0?e:Le(
t,(7+o-new Date(t).getUTCDay())%7||7)}var Le=(e,t)=>new Date(Date.parse(e)+t*fi).toISOString().slice(0,e.length),Fa=e=>!Number.isNaN(Date.parse(e))&&Le(e,0)===e,
Ae=(e,t)=>new RegExp(`^(?:${e})$`,"iu").test(t);function mo(e){return new RegExp(`^${e}${Ma}`,"iu")}var Ba=365*864e5,Ce={rest:null,clientId:null},vi={name:"remind",may:()=>!0,async run({rest:e,conversation:{me:t},rooms:o,saved:n,say:i}){let s=Y(t),{at:a,text:c}=qa(
V(e,"remind"),s);Ce.rest!==e&&(Ce={rest:e,clientId:U()});let m=await o.openDirect([t.id]),{seq:d}=await y.post(`/rooms/${m.id}/messages`,{text:c,client_id:Ce.clientId});
await n.save({room:m.id,seq:d},new Date(a).toISOString()),Ce={rest:null,clientId:null};let h=()=>y.delete(`/rooms/${m.id}/messages/${d}`).catch(f=>i(z(f)));i(l(
"command.remind.done",{date:q(new Date(a),s)}),{undo:{label:l("undo"),act:h}})}};function qa(e,t){let o=yi(e.replace(/^(?:me|我)\s+/iu,""),t),n=o?o.at-Date.now():
0;if(n<=0||n>Ba)throw new F(l("command.remind.time",{usage:it("remind")}));let i=o.rest.replace(/^to\s+/iu,"").trim();if(!i)throw new F(l("command.use",{usage:it(
"remind")}));return{at:o.at,text:i}}var Ha=["all","mentions","nothing"],bi=({room:e})=>e.kind!=="direct",ki=({room:e})=>qt(e)&&e.kind!=="direct",Oi=[{name:"topic",may:ki,run:({rest:e,room:t,rooms:o})=>o.
update(t.id,{topic:V(e,"topic")})},{name:"rename",may:ki,run:({rest:e,room:t,rooms:o})=>o.update(t.id,{name:V(e,"rename")})},{name:"invite",may:({room:e})=>Ht(e),
async run({rest:e,conversation:t,say:o}){let n=V(e,"invite").split(/[\s,]+/u),i=await Promise.all(n.map(co));await t.members.add(i),o(l("command.invite.done",{names:i.
map(x).join(", ")}))}},{name:"mute",may:({room:e})=>st(e)&&e.kind!=="direct",async run({rest:e,conversation:t,say:o}){let[n,i,...s]=V(e,"mute").split(/\s+/u),a=$e(
i??"","mute"),c=await co(n),m=s.length?{reason:s.join(" ")}:{};await t.members.mute(c.id,{muted_until:a,...m}),o(l(a?"command.mute.done":"command.mute.lifted",{
name:x(c)}))}},{name:"notify",may:()=>!0,async run({rest:e,room:t,rooms:o,say:n}){if(!Ha.includes(e))throw new F(l("command.use",{usage:`/notify ${l("command.no\
tify.usage")}`}));await o.set(t.id,{notify:e}),n(l("command.notify.done",{choice:l(`mine.notify.${e}`)}))}},{name:"archive",may:({room:e})=>bi({room:e})&&rt(e)&&
!e.archived,run:({room:e,rooms:t})=>Vn(e,t)},{name:"leave",may:bi,async run({room:e,rooms:t,goHome:o}){await Yn(e,t)&&o()}}];var Wa="¯\\\\\\_(ツ)\\_/¯",Ei=[{name:"shrug",may:()=>!0,run:({rest:e,send:t})=>t([e,Wa].filter(Boolean).join(" "))}];var Si=[...Oi,...li,...di,vi,...Ei].sort((e,t)=>e.name.localeCompare(t.name)),De=e=>Si.find(t=>t.name===e),_i=(e,t)=>Si.filter(o=>o.name.startsWith(t)&&o.may(e));var $i={isAtStart:!0,pattern:/^(\/[a-z]*|\/[a-z]+ .*)$/u,search([,e],t,{show:o}){let[n]=e.slice(1).split(" "),i=De(n);return i||n.length<e.length-1?o([],{hint:Ua(
i)}):o(_i(t.conversation,n).map(za))}},Ua=e=>e?`${it(e.name)} · ${l(`command.${e.name}.about`)}`:"",za=e=>({text:`/${e.name} `,label:it(e.name),detail:l(`comma\
nd.${e.name}.about`)});var Ti=8,Ai={pattern:/(?:^|[\s(])(:[\p{L}\p{N}_+-]{2,})$/u,async search([,e],t,{show:o}){let n=at??await St().catch(()=>null),i=[...R.search(e).map(Ka),...n?.search(
e,Ti).map(Ga)??[]];o(i.slice(0,Ti))}},Ka=e=>({text:`${e.text} `,label:e.text,detail:l("emoji.group.team"),emoji:e,chosen:()=>It(e.key)});function Ga(e){let t=ve(
e);return{text:`${t} `,label:`:${e.codes[0]}:`,detail:e.label,emoji:{text:t},chosen:()=>It(e.emoji)}}var Ya=8,Va=1e3,Li={pattern:/(?:^|[\s(])(@[^\s@]*)$/u,search([,e],{conversation:t,directory:o},{show:n,signal:i}){let s=e.slice(1),{members:a}=t,c=new Et({directory:o}),
m=()=>n(Ja({words:s,found:c.items,conversation:t}));for(let d of[a,c])d.addEventListener("change",m,{signal:i});i.addEventListener("abort",()=>c.close()),a.need(),
m(),s&&c.search(s)}};function Ja({words:e,found:t,conversation:o}){let{members:n,me:i}=o,s=j(e),m=n.list.map(({user:w})=>w).filter(({id:w})=>w!==i.id).map(w=>({
user:w,rank:oc(w,s)})).filter(({rank:w})=>w<Ci).sort((w,O)=>w.rank-O.rank).map(({user:w})=>w),d=new Map([...m,...t.filter(({id:w})=>n.has(w)),...t].map(w=>[w.id,
w]));d.delete(i.id);let h=Xa(o.room).filter(({label:w})=>w.startsWith(`@${s}`)),u=[...d.values()].slice(0,Ya-h.length).map(w=>Za(o.personOf(w),{isHere:n.has(w.id)||
!n.loaded}));return h.some(({label:w})=>w===`@${s}`)?[...h,...u]:[...u,...h]}function Xa({member_count:e}){if(e<=2)return[];let t={text:"@room ",label:"@room",detail:M(
"completion.room",e-1),sign:"@"},o={text:"@here ",label:"@here",detail:l("completion.here"),sign:"@"};return e-1<=Va?[t,o]:[o]}function Za(e,{isHere:t}){let o=`\
@${e.name}`;return{text:`${o} `,label:x(e),detail:t?o:l("completion.elsewhere",{name:o}),person:e}}var[Qa,tc,ec,Ci]=[0,1,2,3];function oc({name:e,display_name:t},o){
let n=[j(e),j(t)];return n.some(i=>i.startsWith(o))?Qa:n.some(i=>i.includes(` ${o}`))?tc:n.some(i=>i.includes(o))?ec:Ci}var nc=8,Di={pattern:/(?:^|[\s(])(#[^\s#]*)$/u,search([,e],{rooms:t},{show:o}){let n=j(e.slice(1)),s=t.mine.filter(({kind:a})=>a!=="direct").map(a=>({room:a,at:j(
a.name).indexOf(n)})).filter(({at:a})=>a>=0).sort((a,c)=>Math.min(a.at,1)-Math.min(c.at,1));o(s.slice(0,nc).map(({room:a})=>ic(a)))}},ic=({name:e,topic:t})=>({text:`\
#${e} `,label:e,detail:t??"",sign:"#"});var sc=60,rc=/^\s*```/gmu,ac=0,Me=class{#t;#e;#o;#n;#i;#s=null;#r=null;#a=null;#c=[];#m=0;constructor(t,{sources:o,context:n}){this.#t=t,this.#n=o,this.#i=n;let i=g(
"completion");this.#e=r("ul",i),this.#e.id=`completion-${ac+=1}`,this.#o=r("p",i),t.before(i),t.setAttribute("aria-autocomplete","list"),t.setAttribute("aria-co\
ntrols",this.#e.id);for(let s of["input","compositionend"])t.addEventListener(s,()=>this.#d());t.addEventListener("keydown",s=>this.#y(s),{capture:!0}),t.addEventListener(
"blur",()=>this.close()),t.addEventListener("click",()=>this.#d());for(let s of["pointerdown","mousedown","click"])i.addEventListener(s,cc);this.#e.addEventListener(
"click",({target:s})=>this.#p(this.#g(s))),this.#e.addEventListener("pointermove",({target:s})=>this.#w(this.#g(s)))}close(){this.#s?.abort(),this.#s=null,this.#r=
null,this.#h([])}get#l(){return this.#c.length>0}#d(){let{value:t,selectionStart:o,selectionEnd:n}=this.#t,i=Math.max(0,o-sc),s=t.slice(i,o),a=o===n&&this.#n.find(
({pattern:d})=>d.test(s));if(!a||a.isAtStart&&i>0)return this.#l||this.#s?this.close():void 0;let c=s.match(a.pattern),m=o-c[1].length;if(m===this.#a||mc(t.slice(
0,m)))return this.close();this.#a=null,this.#f(a,c,m)}#f(t,o,n){this.#s?.abort();let i=new AbortController;this.#s=i,this.#r=n;let s=(a,{hint:c=""}={})=>i.signal.
aborted||this.#h(a,{hint:c});t.search(o,this.#i(),{show:s,signal:i.signal})}#h(t,{hint:o=""}={}){!t.length&&!o&&!this.#l&&this.#e.parentElement.hidden||(this.#c=
t,this.#e.replaceChildren(...t.map((n,i)=>this.#u(n,i))),this.#e.hidden=!t.length,this.#o.hidden=!o,p(this.#o,o),this.#e.parentElement.hidden=!t.length&&!o,this.#x(
0))}#u({label:t,detail:o="",emoji:n,person:i,sign:s=""},a){let c=g("completion-item");c.id=`${this.#e.id}-${a}`;let m=r(".completion-sign",c);return n?K(m,n):i?
(m.classList.add("avatar"),S(m,i)):m.textContent=s,r(".completion-label",c).textContent=t,r(".completion-detail",c).textContent=o,c}#w(t){t>=0&&t!==this.#m&&this.#x(
t)}#g=t=>[...this.#e.children].indexOf(t.closest("li"));#x(t){this.#m=t;for(let[n,i]of[...this.#e.children].entries())i.setAttribute("aria-selected",n===t);let o=this.#e.
children[t];o?this.#t.setAttribute("aria-activedescendant",o.id):this.#t.removeAttribute("aria-activedescendant"),o?.scrollIntoView({block:"nearest"})}#y(t){let o=!X(
t)&&this.#v[t.key];!o||t.shiftKey||t.ctrlKey||t.metaKey||t.altKey||!this.#l&&!(t.key==="Escape"&&!this.#e.parentElement.hidden)||(t.preventDefault(),t.stopImmediatePropagation(),
o())}#v={ArrowDown:()=>this.#x((this.#m+1)%this.#c.length),ArrowUp:()=>this.#x((this.#m-1+this.#c.length)%this.#c.length),Enter:()=>this.#p(this.#m),Tab:()=>this.#p(
this.#m),Escape:()=>{this.#a=this.#r,this.close()}};#p(t){let o=this.#c[t];if(!o)return;let n=this.#r;this.close(),ft(this.#t,o.text,{from:n,to:this.#t.selectionEnd}),
o.chosen?.()}};function cc(e){e.preventDefault(),e.stopPropagation()}function mc(e){if(!e.includes("`"))return!1;let t=e.match(rc)?.length??0,o=e.slice(e.lastIndexOf(
`
`)+1);return t%2===1||o.split("`").length%2===0}var Mi=[Ai,Li,Di],lo=class{#t;#e;#o=null;constructor(t,o){this.#t=o,this.#e=ji(t,{sources:[...Mi,$i],context:()=>this.#n})}show(t){this.#o=t,this.#e.close()}prepare(t){
this.#e.close();let o=mi(t);if(o)return this.#i(o,t).catch(dc);let n=_e(t.startsWith("//")?t.slice(1):t);return typeof n=="string"?n:n.then(i=>({text:i}))}get#n(){
return{conversation:this.#o,...this.#t}}async#i({name:t,rest:o},n){let i=De(t);if(!i)return await lc(t)?{text:n}:{refusal:l("command.kept")};let s,a=async c=>s=
await _e(c);return await i.run({...this.#n,rest:o,room:this.#o.room,send:a,say:N}),{text:s}}},ji=(e,{sources:t=Mi,context:o})=>new Me(e,{sources:t,context:o}),lc=e=>D(
{title:l("command.unknown.title",{name:e}),text:l("command.unknown.text"),action:l("command.unknown.send"),isHarmless:!0}),dc=e=>({refusal:e instanceof F?e.message:
z(e)});var hc=/[\\^$.*+?()[\]{}|/]/g;function ho(e){return e.trim()?new RegExp(e.trim().replace(hc,"\\$&"),"giu"):null}function Ii(e,t){if(!t)return[];let o=({text:i})=>i.
search(t)>=0||wt(i).search(t)>=0;return e.filter(i=>J(i)&&!i.deleted&&o(i)).map(({seq:i})=>i).reverse()}var fc=4,je=globalThis.CSS?.highlights,fo=class{#t;#e;#o;#n=null;#i=null;#s=null;#r=[];#a=null;#c=1/0;constructor(t,{timeline:o}){this.#t=t,this.#o=o,this.#e=r(
"input",t),this.#e.oninput=()=>this.#f(),document.addEventListener("coloured",()=>this.#i&&this.#y()),t.onkeydown=n=>this.#d(n),r('[data-find="older"]',t).onclick=
()=>this.#h(1),r('[data-find="newer"]',t).onclick=()=>this.#h(-1),r('[data-find="more"]',t).onclick=()=>this.#x(),r('[data-find="close"]',t).onclick=()=>this.#m()}show(t,{
signal:o}){this.#n=t,this.#m(),t.addEventListener("change",()=>this.#i&&this.#w(),{signal:o})}open(){this.#s=document.activeElement,this.#c=Number(this.#o.lastOnScreen?.
dataset.seq??1/0),this.#t.hidden=!1,this.#i=pt.open(()=>this.#l()),this.#e.focus(),this.#e.select(),this.#f()}around(t){t(),this.#i&&this.#y()}#m(){this.#i&&pt.
close(this.#i)}#l(){this.#i=null,this.#t.hidden=!0,this.#v(),this.#s?.focus({preventScroll:!0})}#d(t){if(!t.isComposing){if(t.key==="Escape")this.#m();else if(t.
key==="Enter"&&t.target===this.#e)this.#h(t.shiftKey?-1:1);else return;t.preventDefault(),t.stopPropagation()}}#f(){this.#a=null,this.#w();let t=this.#r.find(o=>o<=
this.#c)??this.#r[0];t?this.#u(t):this.#y()}#h(t){if(!this.#r.length)return;let o=this.#r.indexOf(this.#a)+t;this.#c=this.#r.at(o%this.#r.length),this.#u(this.#c)}#u(t){
this.#a=t;let o=this.#o.lookAt(t);Jo(o),this.#y(),this.#g()}#w(){this.#r=Ii(this.#n.history.shown.entries,ho(this.#e.value)),this.#r.includes(this.#a)||(this.#a=
null),this.#g()}#g(){let{history:t}=this.#n,o=t.shown.entries.filter(J).length,n=this.#r.indexOf(this.#a)+1,s=this.#e.value.trim()?n?l("find.count",{at:P(n),count:P(
this.#r.length)}):l("find.none"):"";p(r(".find-count",this.#t),s),p(r(".find-loaded",this.#t),M("find.loaded",o)),r('[data-find="more"]',this.#t).hidden=!t.hasOlder;
for(let a of["older","newer"])r(`[data-find="${a}"]`,this.#t).disabled=!this.#r.length}async#x(){let{history:t}=this.#n,o=r(".find-trouble",this.#t);p(o,"");try{
for(let n=0;n<fc&&t.hasOlder;n+=1)await t.loadOlder()}catch(n){p(o,z(n))}this.#e.focus(),this.#a===null&&this.#i&&this.#f()}#y(){this.#v();let t=ho(this.#e.value);
if(!t)return;let o=[],n=[];for(let i of this.#o.list.messageRows){let s=Number(i.dataset.seq)===this.#a;i.classList.toggle("is-found",s),(s?n:o).push(...pc(r(".\
message-text",i),t))}je?.set("found",new Highlight(...o)),je?.set("found-here",new Highlight(...n))}#v(){for(let t of this.#o.list.messageRows)t.classList.remove(
"is-found");for(let t of["found","found-here"])je?.delete(t)}};function pc(e,t){if(!je)return[];let o=[],n=document.createTreeWalker(e,NodeFilter.SHOW_TEXT),i=0;
for(;n.nextNode();)o.push({node:n.currentNode,at:i}),i+=n.currentNode.length;let s=a=>o.findLast(({at:c})=>c<=a);return[...e.textContent.matchAll(t)].map(({0:a,
index:c})=>{let m=new Range,[d,h]=[s(c),s(c+a.length-1)];return m.setStart(d.node,c-d.at),m.setEnd(h.node,c+a.length-h.at),m})}var Pi=/^([ \t]*)(?:[-*+]|\d{1,9}[.)])[ \t]+/u,uc=/^([ \t]*)(?:([-*+])|(\d{1,9})([.)])|(>))([ \t]+)/u,wc=/^[ \t]*(?:`{3,}|~{3,})/u,Ri="https://",wo={bold:Ie("**"),
italic:Ie("*"),strike:Ie("~~"),code:xc,"code-block":Pe,quote:po({has:/^>[ \t]?/u,mark:()=>"> "}),list:po({has:/^[-*+][ \t]+/u,mark:()=>"- ",instead:Pi}),numbers:po(
{has:/^\d{1,9}[.)][ \t]+/u,mark:e=>`${e+1}. `,instead:Pi}),link:yc};function Ie(e){return t=>{let{value:o,start:n,end:i}=go(t),s=o.slice(n,i),{length:a}=e;if(o.
slice(n-a,n)===e&&o.slice(i,i+a)===e&&!gc(e,o,n))return{from:n-a,to:i+a,text:s,start:n-a,end:i-a};let d=s.split(/(\n\s*\n)/u).map((h,f)=>f%2||!h&&s?h:e+h+e).join(
"");return{from:n,to:i,text:d,start:n+a,end:n+d.length-a}}}var gc=(e,t,o)=>e==="*"&&t[o-2]==="*"&&t[o-3]!=="*";function xc(e){let t=e.value.slice(e.start,e.end);
if(t.includes(`
`))return Pe(e);let o=Math.max(0,...[...t.matchAll(/`+/gu)].map(([s])=>s.length));if(!o)return Ie("`")(e);let n="`".repeat(o+1),i=`${n} ${t} ${n}`;return{from:e.
start,to:e.end,text:i,start:e.start,end:e.start+i.length}}function Pe(e){let{value:t,from:o,to:n}=qi(e),i=t.slice(o,n),s=Math.max(2,...[...i.matchAll(/`+/gu)].map(
([m])=>m.length)),a="`".repeat(s+1),c=o+a.length+1;return{from:o,to:n,text:`${a}
${i}
${a}`,start:c,end:c+i.length}}function po({has:e,mark:t,instead:o}){return n=>{let{value:i,from:s,to:a}=qi(n),c=i.slice(s,a).split(`
`),m=c.every(w=>e.test(w)||!w.trim())&&c.some(w=>w.trim()),d=0,f=c.map(w=>m?w.replace(e,""):!w.trim()&&c.length>1?w:t(d++)+(o?w.replace(o,""):w)).join(`
`),u=s+f.length;return{from:s,to:a,text:f,start:c.length>1?s:u,end:u}}}function yc(e){let{value:t,start:o,end:n}=go(e),i=t.slice(o,n);if(uo(i))return{from:o,to:n,
text:`[](${i})`,start:o+1,end:o+1};let s=o+i.length+3;return{from:o,to:n,text:`[${i}](${Ri})`,start:s,end:s+Ri.length}}var uo=e=>e!==""&&Vo(e,0)===e;function Fi(e,t){
let{value:o,start:n,end:i}=go(t),s=o.slice(n,i);if(!s||s.includes(`
`)||uo(s)||!uo(e))return null;let a=`[${s}](${e})`;return{from:n,to:i,text:a,start:n+a.length,end:n+a.length}}function Bi({value:e,start:t,end:o}){if(t!==o)return null;
let n=e.lastIndexOf(`
`,t-1)+1,i=e.slice(n,t);if(vc(e.slice(0,n)))return Ni(t,`
${/^[ \t]*/u.exec(i)[0]}`);let[s,a,c,m,d,h,f]=uc.exec(i)??[];if(!s)return null;if(s===i)return{from:n,to:t,text:"",start:n,end:n};let u=c??h??`${Number(m)+1}${d}`;
return Ni(t,`
${a}${u}${f}`)}var Ni=(e,t)=>({from:e,to:e,text:t,start:e+t.length,end:e+t.length}),vc=e=>e.split(`
`).filter(t=>wc.test(t)).length%2===1;function go({value:e,start:t,end:o}){let n=e.slice(t,o);return n.trim()?{value:e,start:t+n.length-n.trimStart().length,end:o-
n.length+n.trimEnd().length}:{value:e,start:t,end:o}}function qi({value:e,start:t,end:o}){let n=e.indexOf(`
`,o);return{value:e,from:e.lastIndexOf(`
`,t-1)+1,to:n<0?e.length:n}}var bc={b:"bold",i:"italic",e:"code"},kc={x:"strike",e:"code-block",l:"link"},Oc={Digit7:"numbers",Digit8:"list",Digit9:"quote"};function xo(e,t){e.onclick=({target:o})=>{
let n=o.closest("[data-format]");n&&At(t,wo[n.dataset.format])},e.addEventListener("keydown",o=>_c(e,o)),t.addEventListener("keydown",o=>Ec(t,o))}function At(e,t){
let o=t({value:e.value,start:e.selectionStart,end:e.selectionEnd});return o?(ft(e,o.text,o),e.setSelectionRange(o.start,o.end),!0):!1}function Ec(e,t){if(X(t))return;
let o=Sc(t),n=t.key==="Enter"&&(t.shiftKey||!ht.matches)&&!t.ctrlKey&&!t.metaKey;(o?At(e,wo[o]):n&&At(e,Bi))&&(t.preventDefault(),t.stopPropagation())}function Sc({
key:e,code:t,ctrlKey:o,metaKey:n,shiftKey:i,altKey:s}){if(!(o||n)||s)return;let a=e.toLowerCase();return i?kc[a]??Oc[t]:bc[a]}function _c(e,t){let o={ArrowLeft:-1,
ArrowRight:1}[t.key];if(!o)return;let n=[...e.children].filter(s=>!s.hidden),i=n.at((n.indexOf(document.activeElement)+o)%n.length);for(let s of n)s.tabIndex=s===
i?0:-1;i.focus(),t.preventDefault(),t.stopPropagation()}var Re=class{#t;#e;#o;constructor({button:t,textarea:o,shown:n}){this.#t=t,this.#e=o,this.#o=n,t.onclick=()=>this.#n?this.#s():this.#i(),n.onkeydown=({key:i})=>i===
"Escape"&&this.#s(),Kt.addEventListener("ready",()=>this.#n&&this.#r())}close(){this.#a(!1)}get#n(){return!this.#o.hidden}#i(){this.#r(),this.#a(!0),this.#o.focus(
{preventScroll:!0})}#s(){this.#a(!1),this.#e.focus({preventScroll:!0})}#r(){Gt(this.#o,this.#e.value),Yt(this.#o)}#a(t){this.#o.hidden=!t,this.#e.hidden=t,this.#t.
setAttribute("aria-pressed",t)}};var $c=/<(?:a|b|strong|i|em|s|del|code|pre|li|table|blockquote|h[1-6])[\s>]/iu,Tc=["vscode-editor-data","application/x-jetbrains"],Ac=/^(?:\t| {2,})\S/mu;function yo(e,t){
e.addEventListener("paste",o=>Lc(e,o,t)),e.addEventListener("input",()=>t.hidden=!0)}function Lc(e,t,o){let{clipboardData:n}=t,[i,s]=[n.getData("text/plain"),n.
getData("text/html")],a=Tc.some(c=>n.types.includes(c));if(At(e,c=>Fi(i.trim(),c)))return t.preventDefault();if(!a&&$c.test(s))return t.preventDefault(),Cc(e,{html:s,
text:i});Mc(i,{isFromEditor:a})&&jc(e,{text:i,offer:o})}async function Cc(e,{html:t,text:o}){let{markdownOf:n}=await Ut("paste").catch(()=>({markdownOf:()=>o})),
i=n(t);ft(e,Dc(i,o)?o:i)}var Dc=(e,t)=>e.replaceAll(/\s+/gu,"")===t.replaceAll(/\s+/gu,"");function Mc(e,{isFromEditor:t}){return e.trim().includes(`
`)&&!e.includes("```")&&(t||Ac.test(e))}function jc(e,{text:t,offer:o}){let n=e.selectionStart,i=t.replaceAll(`\r
`,`
`);e.addEventListener("input",()=>queueMicrotask(()=>o.hidden=!1),{once:!0}),o.onclick=()=>{o.hidden=!0;let s=n+i.length;e.value.slice(n,s)===i&&At(e,({value:a})=>Pe(
{value:a,start:n,end:s}))}}function Ic(e,{bar:t,textarea:o,offer:n}){return xo(t,o),yo(o,n),new Re({button:r('[data-action="preview"]',t),textarea:o,shown:r(".composer-preview",e)})}function Pc(e,{
bar:t,textarea:o}){xo(t,o),yo(o,r(".paste-offer",e))}var ry={audit:en,person:rn,pins:an,reports:cn,scheduled:ln,thread:fn,threads:pn},ay={inbox:le,threads:ge,drafts:me,scheduled:we,saved:ue,accounts:ae,audit:ce,abandoned:ie,
monitor:pe};export{lo as ComposerTools,fo as FindBar,Je as addMember,ao as askPoll,rr as chooseAction,ji as complete,Yi as deleteOthers,Qr as dialogOpeners,Pc as offerFewTools,
Ic as offerTools,ay as pages,ry as panels,Js as pickEmoji,ca as reportMessage,Ge as saveMessage,ma as seenBy,ha as sendLater,ga as showVersions,ra as whoReacted,
va as whoVoted,_e as withShortcodes};
