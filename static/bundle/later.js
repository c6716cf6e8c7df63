/* Made by `make bundle` of 4a61d601a9ff85bfda4ec093e1c4975879a515408d0f58d6a933af22648fd056. */
import{$ as yt,A as l,Aa as G,B as T,Ba as Qo,C as K,Ca as Jt,D as Po,Da as Xt,E as M,Ea as tn,F as Ro,Fa as L,G as P,Ga as v,H as q,Ha as $,I as R,Ia as Y,J as Kt,
Ja as bt,K as No,Ka as Zt,L as Fo,La as en,M as ut,Ma as on,N as qe,Na as nn,O as Bo,Oa as Qt,P as nt,Pa as jt,Q as wt,R as gt,S as xt,T as a,U as g,V as it,W as p,
X as Z,Y as qo,Z as b,_ as k,a as y,aa as Wo,b as Wt,ba as Gt,c as ko,ca as x,d as Oo,da as Ho,e as Eo,ea as Uo,f as et,fa as zo,g as ot,ga as E,h as Be,ha as Ko,
i as So,ia as Go,j as _o,ja as I,k as U,ka as F,l as Ht,la as _,m as Ut,ma as Yt,n as zt,na as j,o as X,oa as Q,p as z,pa as Yo,q as $o,qa as Vo,r as To,ra as vt,
s as Ao,sa as Vt,t as Mt,ta as Jo,u as Co,ua as N,v as Lo,va as W,w as Do,wa as We,x as Mo,xa as D,y as jo,ya as Xo,z as Io,za as Zo}from"./main.js";function st(e,t){let o=new Date(t);e.matches("time")&&(e.dateTime=t),e.title=P(o),p(e,Kt(o))}var sn=new WeakMap;function S(e,{list:t,into:o,none:n,sort:i=d=>d,key:s=({id:d})=>d,create:r,update:c,signal:m}){let d=()=>{m?.aborted||(D(a(o,e),i(t.items),{key:s,
create:r,update:c}),n&&(a(n,e).hidden=t.items.length>0||t.failed||!!t.searching),jt(e,t))};return sn.get(e)?.close(),sn.set(e,t),t.addEventListener("change",d,{
signal:m}),m?.addEventListener("abort",()=>t.close()),Qt(e).onclick=()=>t.more(),d}function te(e,{showsRooms:t=!1,...o}){S(e,{create:()=>g("audit-item"),update:(n,i)=>Ji(n,i,{showsRooms:t}),...o})}function Ji(e,t,{showsRooms:o}){p(a(".audit-wh\
at",e),Zi(t));let n=a(".audit-why",e);p(n,t.reason?l("audit.reason",{reason:t.reason}):""),n.hidden=!t.reason,p(a(".audit-where",e),o&&t.room?`${Xi(t)} · `:"");
let i=a("time",e);st(i,t.at)}function Xi({room:e,details:t}){let o=e.name??t.name;return o?l("audit.where",{room:o}):l("audit.where.gone")}function Zi({act:e,actor:t,
member:o,room:n,details:i}){let s={user:t?x(t):l("audit.console"),member:o&&x(o),room:i.name??n?.name,emoji:i.emoji,count:i.retention_days&&M(i.retention_days),
role:i.role&&l(`role.${i.role}`),until:i.until&&R(new Date(i.until))},r=Qi(e,{...i,member:o});if(e==="retention"&&i.retention_days)return T("audit.retention.day\
s",i.retention_days,s);let c=e==="invite"&&i.uses?T(r,i.uses,s):l(r,s);return c.startsWith("audit.")?`${s.user}: ${e}`:c}function Qi(e,{until:t,by:o,outcome:n,uses:i,
member:s,retention_days:r}){let m={ban:t&&"until",mute:"until",reset_password:o,resolve_report:n,invite:i?null:"any",retention:r===0?"ever":"server",revoke_invite:s&&
"of"}[e];return m?`audit.${e}.${m}`:`audit.${e}`}var rn={show(e,{conversation:t,signal:o}){let n=new E;te(e,{list:n,into:".audit-list",none:".audit-none",signal:o}),n.open(`/rooms/${t.id}/audit?limit=50`)}};var ts=36e5;function an({act:e,user:t,conversation:o}){let{members:n,room:i}=o,s={name:x(t),room:i.name},r={mute:({until:c,...m})=>n.mute(t.id,{muted_until:c,...m}),
ban:c=>n.ban(t.id,c),remove:c=>n.remove(t.id,c)};return cn({title:l(`moderate.${e}.title`,s),text:l(`moderate.${e}.text`,s),action:l(`moderate.${e}`),hasEnd:e!==
"remove",mayBeForEver:e==="ban",act:r[e]})}function es({seq:e,epoch:t,words:o,conversation:n}){return cn({title:l("message.delete.title"),text:l("message.delete\
.text",o),action:l("message.delete"),act:({reason:i})=>n.delete({seq:e,epoch:t,reason:i})})}async function cn({title:e,text:t,action:o,hasEnd:n=!1,mayBeForEver:i=!1,
act:s}){let r=b("moderate"),c=a("form",r);return $(c),a(".moderate-text",c).textContent=t,a(".moderate-until",c).hidden=!n,a('[value=""]',c.elements.hours).hidden=
!i,c.elements.hours.value=i?"":"1",a(".button-danger",c).textContent=o,L(c,async({hours:m,reason:d})=>{let h=n&&m?{until:new Date(Date.now()+Number(m)*ts).toISOString()}:
{},f=d.trim()?{reason:d.trim()}:{};await s({...h,...f}),r.close("done")}),await k(r,{title:e})==="done"}var os=6e4,ln={show(e,{conversation:t,subject:o,router:n,rooms:i,directory:s,presence:r,blocks:c,me:m,signal:d}){let{members:h}=t,f=a(".person",e),u=a("form",e),
w=()=>h.list.find(({user:C})=>C.id===o),O=()=>ns(e,{user:s.of({id:o}),member:w(),conversation:t,directory:s,presence:r,blocks:c,me:m}),A=Y(()=>d.aborted||O());$(
u),L(u,({role:C})=>ms(t,w(),C)),as(e,{conversation:t,member:w,router:n,user:()=>s.of({id:o})}),a('[data-action="write"]',e).onclick=()=>v(f,async()=>n.goToRoom(
(await i.openDirect([o])).id)),a('[data-action="block"]',e).onclick=()=>v(f,()=>cs(c,s.of({id:o})));for(let C of[h,s,r,c])C.addEventListener("change",A,{signal:d});
t.addEventListener("room",A,{signal:d});let H=setInterval(A,os);d.addEventListener("abort",()=>clearInterval(H)),h.need(),O()}};function ns(e,{user:t,member:o,conversation:n,
directory:i,presence:s,blocks:r,me:c}){if(a(".person",e).hidden=!t.name,a(".person-missing",e).hidden=!!t.name||!i.knows(t.id),!t.name)return;let m=o?Ko(o,s):s.
of(t.id);_(a(".avatar",e),t,{size:"large"}),Yt(a(".avatar",e),m),p(a(".person-name",e),x(t)),p(a(".person-account",e),[`@${t.name}`,t.pronouns].filter(Boolean).
join(" · ")),p(a(".person-presence",e),t.disabled?l("person.disabled"):Go({state:m,here:o?.here})),Z(a(".person-status",e),Uo(t)),Z(a(".person-about",e),t.about),
mn(a(".person-time",e),t.time_zone&&Fo(t.time_zone)),mn(a(".person-since",e),t.created_at&&No(new Date(t.created_at)));let d=t.id===c.id;a('[data-action="write"\
]',e).hidden=d||t.disabled===!0,a('[data-open="account"]',e).hidden=!d;let h=a('[data-action="block"]',e);h.hidden=d,p(h,l(r.has(t.id)?"person.unblock":"person.\
block")),is(e,n,o),o||ss(e,n,{isMe:d})}function mn(e,t){p(a("dd",e),t??""),e.hidden=!t}function is(e,t,o){let{room:n,isOver:i}=t;if(a("form",e).hidden=!o||n.kind===
"direct",!o)return;let{role:s}=o,r=z(n)&&!n.archived&&!i;p(a(".person-role",e),l(`role.${s}`)),a(".person-role-line",e).hidden=r,a(".member-roles",e).hidden=a("\
.member-save",e).hidden=!r;let{elements:c}=a("form",e);(c.role.value===""||!e.contains(document.activeElement))&&(c.role.value=s),rs(e,t,o)}function ss(e,{room:t,
isOver:o,members:n},{isMe:i}){let s=n.loaded&&!o&&!i&&X(t)&&t.kind!=="direct";a("form",e).hidden=!s;for(let r of[".person-role-line",".member-roles",".member-sa\
ve",".person-muted"])a(r,e).hidden=!0;for(let r of["mute","unmute","remove"])a(`[data-action="${r}"]`,e).hidden=!0;a('[data-action="ban"]',e).hidden=!1}function rs(e,t,o){
let n=!t.isOver&&Ao(o,t),i=Ht(o.muted_until);for(let c of["mute","ban","remove"])a(`[data-action="${c}"]`,e).hidden=!n;a('[data-action="mute"]',e).hidden||=i,a(
'[data-action="unmute"]',e).hidden=!n||!i;let s=a(".person-muted",e),r=i&&new Date(o.muted_until);Z(s,i&&l("person.muted",{date:R(r)})),s.title=i?P(r):""}function as(e,{
conversation:t,member:o,router:n,user:i}){for(let s of["mute","ban","remove"])a(`[data-action="${s}"]`,e).onclick=async()=>{let r=!!o(),c=await an({act:s,user:i(),
conversation:t});c&&!r?N(l("moderate.ban.done",{name:x(i())})):c&&s!=="mute"&&n.go({...n.address,panel:"people"},{replace:!0})};a('[data-action="unmute"]',e).onclick=
()=>v(a("form",e),()=>t.members.mute(o().user.id,{muted_until:null}))}async function cs(e,t){if(e.has(t.id))return e.unblock(t.id);let o=x(t);await j({title:l("\
person.block.title",{name:o}),text:l("person.block.text"),action:l("person.block")})&&await e.block(t.id)}async function ms({members:e},{user:t,role:o},n){n!==o&&
(await e.setRole(t.id,n),N(l("member.role.changed",{name:x(t),role:l(`role.${n}`)})))}var dn={show(e,{conversation:t,router:o,directory:n,blocks:i,signal:s}){let r=new E,c=()=>r.open(`/rooms/${t.id}/pins?limit=50`),m=({seq:h})=>{t.reveal(h),d()},
d=S(e,{list:r,into:".pin-list",none:".pins-none",key:({seq:h})=>h,create:()=>g("pin-item"),update:(h,f)=>ls(h,f,{directory:n,conversation:t,body:e,router:o,reveal:m}),
signal:s});for(let h of[n,i])h.addEventListener("change",d,{signal:s});Vt.addEventListener("ready",d,{signal:s}),t.addEventListener("pins",c,{signal:s}),c()}};function ls(e,t,{
directory:o,conversation:n,body:i,router:s,reveal:r}){let c=o.of(t.user);_(a(".avatar",e),c),p(a(".report-author",e),x(c));let m=a(".report-message",e),d=n.isBlocked(
t);d?m.textContent=l("message.blocked"):Jt(m,t.text),Xt(m);let h=a('[data-action="reveal"]',e);h.hidden=!d,h.onclick=()=>r(t);let f=a("time",e);f.dateTime=t.at,
p(f,Kt(new Date(t.at))),f.title=P(new Date(t.at)),a('[data-action="show"]',e).onclick=()=>s.go({...s.address,seq:t.seq});let u=a('[data-action="unpin"]',e);u.hidden=
!To(t,n),u.onclick=()=>v(i,()=>n.unpin(t.seq))}var V=class{#t;constructor(t,o){let n=a(".place-filters",t);this.#t=[...n.querySelectorAll("[data-filter]")],n.addEventListener("click",({target:i})=>{let s=i.closest(
"[data-filter]");s&&o(s.dataset.filter)})}show(t){for(let o of this.#t)o.setAttribute("aria-pressed",o.dataset.filter===t)}};var hn={show(e,{conversation:t,router:o,directory:n,reports:i,signal:s}){let r=new E,c="waiting",m=()=>r.open(`/rooms/${t.id}/reports?state=${c}&limit=50`),d=(O,A)=>v(
e,()=>i.resolve(O,A)).then(m),h=({seq:O})=>o.go({...o.address,seq:O}),f=S(e,{list:r,into:".report-list",none:".reports-none",create:()=>g("report-item"),update:(O,A)=>ds(
O,A,{directory:n,resolve:d,toMessage:h}),signal:s}),u=O=>(c=O,w.show(O),p(a(".reports-none",e),l(`reports.none.${O}`)),m()),w=new V(e,u);n.addEventListener("cha\
nge",f,{signal:s}),i.addEventListener("change",({detail:O})=>O.room===t.id&&m(),{signal:s}),u(c)}};function ds(e,t,{directory:o,resolve:n,toMessage:i}){let{message:s,
reporter:r,reason:c,at:m,resolved_at:d}=t;hs(a(".report-head",e),s&&o.of(s.user)),p(a(".report-message",e),fs(s)),p(a(".report-reason",e),l("reports.reason",{name:x(
o.of(r)),reason:c})),st(a("time",e),d??m);let h=a('[data-action="show"]',e);h.hidden=!s,h.onclick=()=>i(t),ps(e,t,o);let f=a(".report-answer",e);f.hidden=!!d;for(let u of[
"acted","dismissed"]){let w=a(`[data-action="${u}"]`,e);w.hidden=!!d,w.onclick=()=>n(t,{outcome:u,note:a("input",f).value.trim()||void 0})}}function hs(e,t){e.hidden=
!t,t&&(_(a(".avatar",e),t),p(a(".report-author",e),x(t)))}function fs(e){return e?e.deleted?l("message.deleted"):vt(e.text):l("reports.hidden")}function ps(e,{outcome:t,
resolved_by:o,reporter:n,note:i},s){Z(a(".report-outcome",e),t&&l(`reports.outcome.${t}`,{name:x(s.of(o))})),Z(a(".report-note",e),i&&l("reports.told",{name:x(s.
of(n)),note:i}))}function kt(e){let t=!1;return async o=>{try{return await e(t?{...o,mention_many:!0}:o)}catch(n){throw t||=n.code==="many_mentioned",n}}}var J=({time_zone:e})=>e??Intl.DateTimeFormat().resolvedOptions().timeZone;function fn(e,t){let o=e;for(let n=0;n<2;n+=1)o=e-(He(o,t)-o);return new Date(o)}var rt=(e,t)=>new Date(
He(e,t)).toISOString().slice(0,16),Ot=(e,t)=>fn(Date.parse(`${e}Z`),t);function ee(e,t=Date.now()){let o=Math.floor(He(t,e)/864e5)*864e5,n=(8-new Date(o).getUTCDay())%
7||7,i=s=>fn(o+s*864e5+9*36e5,e);return{hour:new Date(t+36e5),tomorrow:i(1),monday:i(n)}}function He(e,t){let o={timeZone:t,hourCycle:"h23",year:"numeric",month:"\
numeric",day:"numeric",hour:"numeric",minute:"numeric",second:"numeric"},n=new Intl.DateTimeFormat("en-US",o).formatToParts(e),{year:i,month:s,day:r,hour:c,minute:m,
second:d}=Object.fromEntries(n.map(({type:h,value:f})=>[h,Number(f)]));return Date.UTC(i,s-1,r,c,m,d)}async function Et({title:e,action:t,me:o,act:n,words:i=null,repeats:s=!1,repeat:r="once",mayBeNone:c=!1,before:m=null}){let d=b("pick-time"),h=a("form",d),f=J(o);
$(h);let u=ee(f);for(let[A,H]of Object.entries(u))p(a(`[data-time="${A}"]`,h),q(H,f));a('[data-time="monday"]',h).closest(".choice").hidden=u.monday.getTime()===
u.tomorrow.getTime(),a(".time-text",h).hidden=i===null,h.elements.text.value=i??"",h.elements.repeat.value=r,a(".time-none",h).hidden=!c,a(".time-repeat",h).hidden=
!s,p(a(".time-zone",h),l("time.zone",{zone:f.replaceAll("_"," ")}));let{when:w,other:O}=h.elements;return O.min=rt(Date.now(),f),O.value=rt(m??u.tomorrow,f),w.value=
m?"other":c?"none":"hour",O.onfocus=()=>w.value="other",a(".button-primary",h).textContent=t,L(h,async A=>{let H=A.when==="other"?Ot(A.other,f):u[A.when],C=i===
null?{}:{text:A.text};await n({at:H?.toISOString()??null,repeat:A.repeat,time_zone:f,...C}),d.close("done")}),await k(d,{title:e})==="done"}function oe(e,t,{store:o,me:n,onChange:i,mayChange:s=!0,isBlocked:r=!1}){let{at:c,repeat:m,time_zone:d,failure:h,text:f,state:u}=t;p(a(".draft-text",e),r?l("mes\
sage.blocked"):f);let w=m==="once",O=q(new Date(c),w?J(n):d);p(a(".scheduled-at",e),w?O:l("scheduled.repeats",{repeat:l(`repeat.${m}`),date:O}));let A=a(".sched\
uled-failure",e);A.hidden=!h,p(A,h?!w&&u==="failed"?l("scheduled.stopped"):l("scheduled.failed",{reason:K({code:h})}):"");let C=(ft,qt)=>{let pt=a(`[data-act="${ft}\
"]`,e);return pt.onclick=()=>Promise.resolve(qt()).then(i).catch(W),pt.hidden=!s,pt};C("now",()=>us(t,o)).hidden=!w,C("change",()=>ws(t,{store:o,me:n})),C("canc\
el",()=>gs(t,o))}async function us(e,t){try{await t.sendNow(e)}catch(o){let{count:n,most:i}=o;if(o.code!=="many_mentioned"||n>i)throw o;await Vo(n)&&await t.sendNow(
e,{isMeant:!0})}}var ws=(e,{store:t,me:o})=>Et({title:l("scheduled.change"),action:l("save"),me:o,words:e.text,repeats:!0,repeat:e.repeat,before:Date.parse(e.at),
act:kt(n=>t.change(e,n))});async function gs(e,t){await j({title:l("scheduled.cancel.title"),text:l("scheduled.cancel.text"),action:l("scheduled.cancel")})&&await t.
cancel(e)}var pn={show(e,{conversation:t,directory:o,blocks:n,scheduled:i,signal:s}){let{id:r,me:c}=t,m=new E,d=()=>m.open(`/rooms/${r}/scheduled?limit=50`),h=({user:u})=>u.
id===c.id||X(t.room),f=S(e,{list:m,into:".scheduled-list",none:".scheduled-none",create:()=>g("room-scheduled-item"),update:(u,w)=>{let O=o.of(w.user);_(a(".ava\
tar",u),O),p(a(".report-author",u),x(O)),oe(u,w,{store:i,me:c,onChange:d,mayChange:h(w),isBlocked:n.has(w.user.id)})},signal:s});for(let u of[o,n])u.addEventListener(
"change",f,{signal:s});t.addEventListener("room",f,{signal:s}),i.addEventListener("change",d,{signal:s}),d()}};var ne=class extends jo{root;floor=1;hasOlder;constructor({items:t,prev:o,thread:n}){super({first:t[0]?.seq??n.root,last:t.at(-1)?.seq??n.root}),this.root=Co(n.
message),this.prepend(t,{from:this.first,before:this.last+1}),this.#t(o)}get cursor(){return this.last}shows(t){return ot(t)}hear(t){t.thread===this.root.seq&&t.
seq>this.last?this.take(Lo(t)):So(t)?this.expire(t.before):Be(t)&&this.change(t)}change(t){super.change(t),Be(t)===this.root.seq&&(this.root=Do(this.root,t))}expire(t){
let o=this.hasOlder===!1;super.expire(t),!(!this.root||this.root.seq>=this.expiredBefore)&&(this.root=Mo(this.root),o&&this.begin(this.root))}prependPage({items:t,
prev:o}){this.prepend(t,{from:t[0]?.seq??this.first}),this.#t(o)}joins(t){return!this.hasOlder||t.last<this.first?!1:(this.hasOlder=t.hasOlder,super.joins(t))}trim(){}#t(t){
this.hasOlder=t!==null,this.hasOlder||this.begin(this.root)}};var un=200,xs=300,ys={entries:[],first:null,last:null,cursor:null,floor:1,hasOlder:!1,entry(){},holds:()=>!1,trim(){}},vs=["state","room","me","isOver","unsentE\
dits","typing","members","readers","keepsEdits"],ie=class extends EventTarget{#t;#e=null;#o=0;#n=!1;#i=[];#s=new AbortController;#r=null;#a=null;#c=null;#m=null;#l=new _o;isThread=!0;follows=!1;readSeq=0;failure=null;constructor({
conversation:t,root:o,threads:n}){super(),this.#t=t,this.root=o,this.id=`${t.id}:${o}`;for(let s of vs)Object.defineProperty(this,s,{get:()=>t[s]});let{signal:i}=this.#s;
for(let s of["change","room"])t.addEventListener(s,()=>this.#p(s),{signal:i});t.addEventListener("lost-edit",({detail:s})=>this.#p("lost-edit",s),{signal:i}),t.
addEventListener("event",({detail:s})=>this.#h(s),{signal:i}),t.addEventListener("resync",()=>this.#y(),{signal:i}),t.addEventListener("state",()=>this.#v(),{signal:i}),
n.addEventListener("told",({detail:s})=>this.#u(s),{signal:i}),this.state==="live"&&this.load()}close(){this.#r&&this.#x(),this.#s.abort()}get rootEntry(){return this.#e?.
root}async load(){this.#o+=1;let t=this.#o;this.#n=!0,this.#i=[];let o=this.#e===null;try{let n=await y.get(`${this.#d}?limit=${un}`);if(t!==this.#o)return;let i=new ne(
n);for(let s of this.#i)i.hear(s);this.#e&&i.joins(this.#e),i.expire(this.#t.timeline.expiredBefore),this.#e=i,this.#w(n.thread),o&&n.thread.unread&&(this.#c=n.
thread.read_seq),this.failure=null}catch(n){if(t!==this.#o)return;this.failure=n}this.#n=!1,this.#p("change"),this.#p("thread")}history={isAtNewest:!0,toNewest(){},
loadNewer(){},goTo:async t=>!!this.timeline.entry(t),loadOlder:()=>this.#m??=this.#f().finally(()=>this.#m=null)};get timeline(){let t=this.#e??ys;return t.epoch=
this.#t.timeline.epoch,Object.assign(this.history,{shown:t,hasOlder:t.hasOlder}),t}get unread(){let t=this.#c;return{first:(t===null?null:this.timeline.entries.
find(({seq:n,user:i})=>n>t&&i.id!==this.me.id))?.seq??null,below:()=>0,stoppedElsewhere:!1}}reading={seen:0,back(){},answered:()=>this.#c=null,away:()=>{},seeAll:()=>this.#g(),
see:({to:t})=>t>=this.timeline.last&&this.#g()};keep(){}get unsent(){return this.#t.unsentIn(this.root)}get lastOwn(){return this.timeline.entries.findLast(t=>ot(
t)&&$o(t,this))}quoted(t){return this.timeline.entry(t)??this.#t.quoted(t)}send(t,{quote:o,inRoom:n}={}){this.#c=null,this.#l.note(this.#t.send(t,{thread:this.root,
quote:o,inRoom:n}))}takeBack(){return this.#l.takeBack(this)}async follow(t){let o=`${this.#d}/follow`;this.#w(await(t?y.put(o):y.delete(o))),this.#p("thread")}solve(t){
let o=`${this.#d}/solved?${new URLSearchParams({epoch:this.#t.timeline.epoch})}`;return t?y.put(o):y.delete(o)}ask=t=>this.#t.ask({...t,thread:this.root,epoch:this.
timeline.epoch});pressedIn=t=>this.#t.pressedIn(t);press=(t,o)=>this.#t.press(t,o);chosenIn=t=>this.#t.chosenIn(t);vote=(t,o)=>this.#t.vote(t,o);endPoll=t=>this.#t.
endPoll(t);roomCalled=t=>this.#t.roomCalled(t);linked=(t,o)=>this.#t.linked(t,o);personOf=t=>this.#t.personOf(t);isSaved=t=>this.#t.isSaved(t);isBlocked=t=>this.#t.
isBlocked(t);reveal=t=>this.#t.reveal(t);retry=t=>this.#t.retry(t);discard=t=>this.#t.discard(t);sayTyping=()=>this.#t.sayTyping();edit=(t,o)=>this.#t.edit(t,o);delete=t=>this.#t.
delete(t);react=(t,o)=>this.#t.react(t,o);pin=t=>this.#t.pin(t);unpin=t=>this.#t.unpin(t);unreact=(t,o)=>this.#t.unreact(t,o);get#d(){return`/rooms/${this.#t.id}\
/messages/${this.root}/thread`}async#f(){let t=this.#e;if(!t?.hasOlder)return;let o=await y.get(`${this.#d}?before=${t.first}&limit=${un}`);t===this.#e&&(t.prependPage(
o),this.#p("change"))}#h(t){this.#n&&this.#i.push(t),this.#e&&(this.#e.hear(t),this.#p("thread"))}#u({room:t,root:o,...n}){t!==this.#t.id||o!==this.root||(this.#w(
n),this.#p("thread"))}#w({follows:t,read_seq:o}){Object.assign(this,{follows:t,readSeq:o})}#g(){let{last:t}=this.timeline;t===null||this.#a!==null&&t<=this.readSeq||
(this.#a=this.readSeq=Math.max(t,this.readSeq),clearTimeout(this.#r),this.#r=setTimeout(()=>this.#x(),xs))}#x(){clearTimeout(this.#r),this.#r=null,y.put(`${this.#d}\
/read`,{seq:this.#a}).catch(()=>{})}#y(){this.#e=null,this.#p("resync"),this.state==="live"&&this.load()}#v(){this.state==="live"&&this.load(),this.#p("state")}#p(t,o){
this.dispatchEvent(new CustomEvent(t,{detail:o}))}};var St=null,gn={show(e,{conversation:t,subject:o,threads:n,signal:i,...s}){let[r,c]=o.split(":").map(Number),m=a(".thread",e);St??=new nn({...s,threads:n,root:m}),
St.root!==m&&m.replaceWith(St.root);let d=new ie({conversation:t,root:r,threads:n});i.addEventListener("abort",()=>d.close());let h=()=>bs(St.root,d);for(let f of[
"thread","room","state"])d.addEventListener(f,h,{signal:i});h(),St.show(d),c&&d.addEventListener("change",()=>St.goTo(c),{signal:i,once:!0})}};function bs(e,t){
let{rootEntry:o,follows:n,failure:i,room:s}=t,r=a(".thread-bar",e),c=!!o?.solved;r.hidden=!o,p(a(".thread-failure",e),i?K(i):""),wn(a('[data-act="follow"]',r),{
isOn:n,act:()=>t.follow(!n)}),p(a('[data-act="follow"] span',r),l(n?"thread.unfollow":"thread.follow"));let m=a('[data-act="solve"]',r);wn(m,{isOn:c,act:()=>t.solve(
!c)}),p(a("span",m),l(c?"thread.solved":"thread.solve")),m.hidden=!!Mt(s)&&!c,m.disabled=!!Mt(s)}function wn(e,{isOn:t,act:o}){e.setAttribute("aria-pressed",t),
e.onclick=()=>o().catch(W)}var se={all:"",unread:"&unread=true",unsolved:"&solved=false",solved:"&solved=true"};function re(e,{room:t,root:o,unread:n,message:i},{directory:s,blocks:r,roomName:c=""}){
let{replies:m,solved:d,user:h}=i,f=a("a",e);f.href=et({view:"room",room:t,panel:`thread:${o}`}),f.classList.toggle("has-unread",n>0);let u=s.of(h);_(a(".avatar",
e),u),p(a(".thread-item-author",e),x(u)),p(a(".thread-item-room",e),c),p(a(".thread-item-text",e),ks(i,r));let w=[T("thread.replies",m.count),Xo(new Date(m.last_at)),
d&&l("thread.solved")];p(a(".thread-item-facts",e),w.filter(Boolean).join(" · "));let[O,A]=a(".thread-item-unread",e).children;p(O,n?String(n):""),p(A,n?T("roo\
ms.unread",n):"")}function ks({user:e,text:t,deleted:o},n){return o?l("message.deleted"):n.has(e.id)?l("message.blocked"):Jo(t)}var xn={show(e,{conversation:t,directory:o,blocks:n,signal:i}){let{id:s}=t,r=new E,c=S(e,{list:r,into:".thread-list",none:".threads-none",key:({root:h})=>h,create:()=>g(
"thread-item"),update:(h,f)=>re(h,f,{directory:o,blocks:n}),signal:i}),m=h=>(d.show(h),r.open(`/rooms/${s}/threads?limit=50${se[h]}`)),d=new V(e,m);for(let h of[
o,n])h.addEventListener("change",c,{signal:i});m("all")}};var ae=class{#t;#e=new E;constructor(t){this.#t=t,S(t,{list:this.#e,into:".abandoned-list",none:".abandoned-none",create:()=>g("abandoned-item"),update:(o,n)=>this.#i(
o,n)})}show(){this.#o(),a(".form-error",this.#t).hidden=!0,this.#n()}#o(){return this.#e.open("/abandoned-rooms?limit=50")}#n(){a(".place-title",this.#t).focus()}#i(t,o){
let n=[o.kind==="private"&&l("abandoned.private"),l("browse.active",{date:ut(new Date(o.active_at))})];p(a(".abandoned-name",t),o.name),p(a(".hint",t),n.filter(
Boolean).join(" · "));let[i,s]=t.querySelectorAll("button");i.hidden=o.kind==="private",i.setAttribute("aria-label",l("abandoned.restore.room",{room:o.name})),
s.setAttribute("aria-label",l("abandoned.delete.room",{room:o.name})),i.onclick=()=>this.#s("restore",o,()=>y.put(`/abandoned-rooms/${o.id}/owner`)),s.onclick=()=>this.#s(
"delete",o,r=>y.delete(Wt(`/abandoned-rooms/${o.id}`,r)))}async#s(t,o,n){let i=l(`abandoned.${t}.title`,{room:o.name}),s=t==="restore",r={title:i,text:l(`abando\
ned.${t}.text`),action:l(`abandoned.${t}`),isHarmless:s},c=s?await j(r)&&{}:await Q(r);c&&(await v(this.#t,async()=>{await n(c),N(l(`abandoned.${t}.done`,{room:o.
name}))}),await this.#o(),this.#n())}};var Os=.2,at=class extends E{#t=null;words="";get searching(){return this.#t!==null||this.loading}search(t){clearTimeout(this.#t),this.words=t,this.#t=setTimeout(
()=>this.#e(),t?Os*1e3:0)}close(){clearTimeout(this.#t),super.close()}#e(){this.#t=null,this.open(this.pathFor(this.words))}};var Es=50,ce=class extends at{pathFor(t){return`/accounts?${new URLSearchParams({limit:Es,q:t})}`}async change({id:t},o){return this.#t(await y.patch(`/accounts\
/${t}`,o))}async endSessions(t,o){return await y.delete(Wt(`/accounts/${t.id}/sessions`,o)),this.#t({...t,sessions:0,last_seen_at:null})}makeLink({id:t},o){return y.
post(`/accounts/${t}/password-link`,o)}#t(t){return this.items=this.items.map(o=>o.id===t.id?t:o),this.dispatchEvent(new Event("change")),t}};var Ss=new Set(["enable","link"]);function yn({account:e,accounts:t,me:o}){let n=b("one-account"),i=a(".dialog-body",n),s=e,r=(m,d)=>{a(`[data-act="${m}"]`,i).onclick=
async()=>{let h=await $s(_s(m,s),s);h&&await v(i,()=>d(s,h))}},c=m=>{s=m,Ts(i,s,{me:o})};return r("disable",async(m,d)=>c(await t.change(m,{disabled:!0,...d}))),
r("enable",async(m,d)=>c(await t.change(m,{disabled:!1,...d}))),r("role",async(m,d)=>c(await t.change(m,{role:Ue(m),...d}))),r("sessions",async(m,d)=>c(await t.
endSessions(m,d))),r("link",async(m,d)=>Cs(i,m,await t.makeLink(m,d))),a(".form-error",i).hidden=!0,c(e),k(n,{title:x(e)})}var Ue=({role:e})=>e==="owner"?"membe\
r":"owner",_s=(e,t)=>e==="role"?`make_${Ue(t)}`:e,$s=(e,t)=>Q({title:l(`accounts.${e}.title`,{name:x(t)}),text:l(`accounts.${e}.text`,{name:x(t),account:t.name}),
action:l(`accounts.${e}.action`),isHarmless:Ss.has(e)});function Ts(e,t,{me:o}){let{name:n,role:i,sessions:s,created_at:r,last_seen_at:c,disabled_at:m}=t,d={name:n,
role:l(`accounts.role.${i}`),seen:l("accounts.seen.none"),sessions:M(s)};for(let[w,O]of Object.entries(d))p(me(e,w),O);for(let[w,O]of Object.entries({since:r,seen:c,
disabled:m}))O?st(me(e,w),O):me(e,w).title="";me(e,"disabled").parentElement.hidden=!m;let h=t.id===o.id,f=!!m,u={link:!f,role:!0,sessions:s>0,disable:!f,enable:f};
As(a(".account-acts",e),()=>{for(let[w,O]of Object.entries(u))a(`[data-act="${w}"]`,e).hidden=h||!O}),p(a('[data-act="role"]',e),l(`accounts.make_${Ue(t)}`)),a(
".account-own",e).hidden=!h,a(".link-made",e).hidden=!0}var me=(e,t)=>a(`[data-fact="${t}"] dd`,e);function As(e,t){let o=[...e.children],n=o.indexOf(document.activeElement);
if(t(),n<0||!o[n].hidden)return;let i=r=>!r.hidden;(o.slice(n).find(i)??o.slice(0,n).findLast(i))?.focus()}function Cs(e,t,{url:o,qr:n,expires_at:i}){let s=a(".\
link-made",e),r=a(".link-url",s);p(a(".link-for",s),l("accounts.link.for",{name:x(t)})),p(a(".link-end",s),l("accounts.link.end",{date:R(new Date(i))})),a(".inv\
ite-qr",s).src=n,r.value=o,s.hidden=!1,r.focus(),r.select();let c=a('[data-action="copy"]',s);c.hidden=!navigator.clipboard,a(".link-copied",s).hidden=!0,c.onclick=
()=>v(e,async()=>{await navigator.clipboard.writeText(o),a(".link-copied",s).hidden=!1})}var le=class{#t;#e;#o;#n=new ce;#i;constructor(t,{me:o,directory:n}){this.#t=t,this.#e=o,this.#o=n,this.#i=a("input",t),this.#i.oninput=()=>this.#n.search(this.#i.
value.trim());let i=S(t,{list:this.#n,into:".account-list",none:".accounts-none",create:()=>g("account-item"),update:(r,c)=>this.#s(a("button",r),c)}),s=Y(()=>t.
hidden||i());n.addEventListener("change",s)}show(){document.activeElement!==this.#i&&(this.#i.value=""),this.#n.search(this.#i.value.trim()),(wt.matches?this.#i:
a(".place-title",this.#t)).focus()}#s(t,o){let{name:n,display_name:i,role:s,disabled_at:r}=o,c=[s==="owner"&&l("role.owner"),r&&l("accounts.is_disabled")];_(a("\
.avatar",t),this.#o.of(o)),p(a(".account-item-name",t),x(o)),p(a(".hint",t),i&&i!==n?n:""),p(a(".account-item-state",t),c.filter(Boolean).join(" · ")),t.classList.
toggle("is-away",!!r),t.onclick=()=>yn({account:o,accounts:this.#n,me:this.#e})}};var de=class{#t;#e=new E;constructor(t){this.#t=t,te(t,{list:this.#e,into:".act-list",none:".acts-none",showsRooms:!0})}show(){this.#e.open("/audit?limit=50"),a(
".place-title",this.#t).focus()}};var he=class{#t;#e;#o;constructor(t,{drafts:o,rooms:n}){this.#t=t,this.#e=o,this.#o=n,o.addEventListener("change",()=>this.#n()),n.addEventListener("change",Y(()=>this.#n()))}show(){
this.#n(),a(".place-title",this.#t).focus()}#n(){let t=this.#e.written.map(o=>({...o,room:this.#o.find(o.room)})).filter(({room:o})=>o);a(".drafts-none",this.#t).
hidden=t.length>0,D(a(".draft-list",this.#t),t,{key:({place:o})=>o,create:()=>g("draft-item"),update:(o,n)=>this.#i(o,n)})}#i(t,{place:o,room:n,thread:i}){let s=a(
"a",t);s.href=et({view:"room",room:n.id,panel:i&&`thread:${i}`}),it(s,i?"thread":bt(n));let r=i?l("drafts.in_thread",{room:n.name}):n.name;p(a(".draft-room",s),
r),p(a(".draft-text",s),this.#e.of(o));let c=a("button",t);c.title=l("drafts.delete"),c.setAttribute("aria-label",l("drafts.delete.from",{room:r})),c.onclick=()=>this.#e.
keep(o,"")}};var Ls=200,Ds={ArrowDown:1,ArrowUp:-1};function Ms({kind:e,message:{seq:t,thread:o,in_room:n}}){let i=e==="reply"?t:n?null:o;return i?{panel:`thread:${i}`}:{seq:t}}
var js=({text:e,deleted:t})=>t?l("message.deleted"):vt(e).replace(/\s+/gu," ").slice(0,Ls),fe=class{#t;#e;#o;#n;#i;constructor(t,{inbox:o,...n}){this.#t=t,this.#e=
o,this.#o=n,this.#n=S(t,{list:o.list,into:".inbox-list",none:".inbox-none",create:()=>g("inbox-item"),update:(s,r)=>this.#r(s,r)});let i=Y(()=>t.hidden||this.#n());
for(let s of[n.rooms,n.directory,n.blocks])s.addEventListener("change",i);this.#i=new V(t,s=>this.#s(s)),a('[data-testid="inbox-all-done"]',t).onclick=()=>this.#d(
o.setAllDone()),a(".inbox-list",t).addEventListener("keydown",s=>this.#l(s))}show(){this.#s(this.#e.filter),a(".place-title",this.#t).focus()}leave(){this.#e.leave()}#s(t){
this.#i.show(t),p(a(".inbox-none",this.#t),l(t==="done"?"inbox.none.done":"inbox.none")),this.#e.show(t)}#r(t,o){let{message:n,by:i,unread:s,done:r}=o,{directory:c,
rooms:m}=this.#o,d=c.of(i),h=a("a",t);t.classList.toggle("is-unread",s),h.href=et({view:"room",room:n.room,...Ms(o)}),_(a(".avatar",h),d),p(a(".inbox-what",h),this.#c(
o,x(d))),p(a(".inbox-room",h),m.find(n.room)?.name??""),p(a(".inbox-time",h),ut(new Date(o.at))),p(a(".inbox-text",h),this.#a(o));let f=a("button",t);f.title=l(
r?"inbox.reopen":"inbox.done"),f.setAttribute("aria-label",f.title),f.onclick=()=>this.#m(t,o)}#a({message:t,reply:o,by:n}){let i=o?{...o,user:n}:t;return this.#o.
blocks.has(i.user.id)&&!i.deleted?l("message.blocked"):js(i)}#c({kind:t,emoji:o,count:n},i){return t!=="reaction"?l(`inbox.${t}`,{name:i}):T("inbox.reaction",n,
{name:i,emoji:o??""})}async#m(t,{id:o,done:n}){let i=t.nextElementSibling??t.previousElementSibling,s=t.contains(document.activeElement);await this.#d(this.#e.setDone(
o,!n)),s&&(i?a("a",i):a(".place-title",this.#t)).focus()}#l(t){let o=t.target.closest(".inbox-item");if(!o||t.altKey||t.ctrlKey||t.metaKey)return;let n=Ds[t.key];
if(t.key==="Delete")a("button",o).click();else if(n)(n>0?o.nextElementSibling:o.previousElementSibling)?.querySelector("a").focus();else return;t.preventDefault()}#d(t){
return t.catch(W)}};var Is="/api/v1/monitor/ws",Ps="parley.v1",Rs=8e3,Ns=8e3,pe=class extends EventTarget{#t=null;#e;#o;#n=new ko;#i=new Map;state="connecting";keptSeconds=600;own=null;open(){
this.close(),this.#l("connecting"),this.#s()}close(){clearTimeout(this.#e),clearTimeout(this.#o);let t=this.#t;this.#t=null,t?.close(),this.#i.clear()}get nodes(){
let t=Math.max(...[...this.#i.values()].map(i=>i.at(-1).at));return[...this.#i].filter(([,i])=>i.at(-1).at>t-Rs).map(([i])=>i).sort().sort((i,s)=>(s===this.own)-
(i===this.own))}samplesOf(t){return this.#i.get(t)??[]}#s(){let t=new URL(Is,location.href);t.protocol=t.protocol.replace("http","ws");let o=new WebSocket(t,Ps);
o.onmessage=({data:n})=>o===this.#t&&this.#r(JSON.parse(n)),o.onclose=n=>o===this.#t&&this.#m(n),this.#t=o}#r(t){if(this.#c(),t.type==="hello"&&(this.#i.clear(),
this.#n.reset(),this.own=t.node,this.keptSeconds=t.kept_seconds,this.#l("live")),t.type==="samples")for(let o of t.items)this.#a(o);t.type==="sample"&&this.#a(t),
this.dispatchEvent(new Event("change"))}#a(t){let{node:o,at:n}=t;this.#i.has(o)||this.#i.set(o,[]);let i=this.#i.get(o);i.push(t);let s=n-this.keptSeconds*1e3,r=i.
findIndex(c=>c.at>=s);r>0&&i.splice(0,r)}#c(){clearTimeout(this.#o),this.#o=setTimeout(()=>{this.#t.onclose=null,this.#t.close(),this.#m({})},Ns)}#m({code:t,reason:o}){
if(clearTimeout(this.#o),!Oo(t,o).again)return this.#l("ended");this.#l("lost"),this.#e=setTimeout(()=>this.#s(),this.#n.next()*1e3)}#l(t){this.state=t,this.dispatchEvent(
new Event("change"))}};var ze=new Map;function It(e,t=3){let o=`${e} ${t}`;if(!ze.has(o)){let n=e?{style:"unit",unit:e,unitDisplay:"short"}:{};ze.set(o,new Intl.NumberFormat(Io,{...n,
maximumSignificantDigits:t}))}return ze.get(o)}var vn=["byte","kilobyte","megabyte","gigabyte","terabyte"];function ue(e,t){let o=Math.min(vn.length-1,Math.floor(
Math.log10(Math.max(1,e))/3));return It(vn[o],t).format(e/1e3**o)}var Ke=e=>It("percent").format(e),Ge=e=>e<1e3?It("millisecond",2).format(e):It("second").format(
e/1e3),Pt=e=>It("",3).format(e),we=e=>l("per_second",{amount:Pt(e)});var Fs=[{name:"processor",most:100,value:Ke,lines:{machine:({host:e})=>e.cpu_percent,process:({process:e})=>e.cpu_percent}},{name:"memory",value:ue,lines:{machine:({
host:e})=>e.memory_bytes,process:({process:e})=>e.memory_bytes},more:{memory_total:({host:e})=>e.memory_total_bytes}},{name:"messages",most:1,value:we,lines:{messages:({
chat:e})=>e.messages_per_second}},{name:"deliveries",most:1,value:we,lines:{deliveries:({chat:e})=>e.deliveries_per_second}},{name:"commits",most:1,value:Ge,lines:{
p99:({chat:e})=>e.commit_p99_ms,p50:({chat:e})=>e.commit_p50_ms}},{name:"lag",most:5,value:Ge,lines:{loop:({chat:e})=>e.loop_lag_ms,backplane:({chat:e})=>e.backplane_lag_ms}},
{name:"sockets",most:5,value:Pt,lines:{sockets:({chat:e})=>e.room_sockets+e.account_sockets,people:({chat:e})=>e.people}},{name:"queue",most:10,value:Pt,lines:{
queued:({chat:e})=>e.queued}},{name:"storage",value:ue,lines:{database:({storage:e})=>e.database_bytes,wal:({storage:e})=>e.wal_bytes},more:{free:({storage:e})=>e.
free_bytes}}],ge=class{#t;#e=new pe;#o=null;#n=[];#i=!1;constructor(t){this.#t=t;let o=Y(()=>this.#i&&this.#a());this.#e.addEventListener("change",o)}show(){this.#i=
!0,this.#e.open(),a(".place-title",this.#t).focus(),this.#s().catch(()=>this.#m("failed"))}leave(){this.#i=!1,this.#e.close()}async#s(){let[{LineChart:t}]=await Promise.
all([Gt("charts"),qs(Wo("charts_style"))]);this.#n.length||(this.#n=Fs.map(o=>this.#r(o,t))),this.#a()}#r({name:t,most:o,value:n,lines:i,more:s={}},r){let c=g("\
monitor-chart");p(a("h2",c),l(`monitor.${t}`)),a(".monitor-charts",this.#t).append(c);let{keptSeconds:m}=this.#e,d=u=>Ro(u*1e3),h=u=>n(u,2),f={count:Object.keys(
i).length,most:o,seconds:m,value:h,moment:d};return{figure:c,chart:new r(a(".monitor-plot",c),f),lines:i,more:s,value:n}}#a(){let{nodes:t,state:o}=this.#e;t.includes(
this.#o)||(this.#o=t[0]??null),this.#m(o),this.#c(t);let n=this.#e.samplesOf(this.#o);if(a(".monitor-charts",this.#t).hidden=!n.length,!n.length||document.hidden)
return;let i=n.map(({at:s})=>s/1e3);for(let{figure:s,chart:r,lines:c,more:m,value:d}of this.#n)Bs(a("dl",s),{newest:n.at(-1),lines:c,more:m,value:d}),r.show(i,Object.
values(c).map(h=>n.map(h)))}#c(t){let o=a(".monitor-nodes",this.#t);o.hidden=t.length<2;let n=t.map(i=>({key:i,newest:this.#e.samplesOf(i).at(-1)}));D(o,n,{create:()=>g(
"monitor-node"),update:(i,{key:s,newest:r})=>{let{host:c,process:m,chat:d}=r,h=a("button",i),f=[Ke(m.cpu_percent),ue(m.memory_bytes),l("monitor.node.sockets",{count:Pt(
d.room_sockets+d.account_sockets)}),l("monitor.node.messages",{rate:we(d.messages_per_second)})];p(a(".monitor-node-name",h),l("monitor.node",{host:c.name,pid:m.
pid})),p(a(".monitor-node-facts",h),f.join(" · ")),h.setAttribute("aria-pressed",String(s===this.#o)),h.onclick=()=>{this.#o=s,this.#a()}}})}#m(t){let o=a(".mo\
nitor-state",this.#t);o.hidden=t==="live",o.hidden||p(o,l(`monitor.state.${t}`))}};function Bs(e,{newest:t,lines:o,more:n,value:i}){let s=[...Object.entries(o).
map(([r,c],m)=>({key:r,number:c(t),line:m+1})),...Object.entries(n).map(([r,c])=>({key:r,number:c(t)}))].filter(({number:r})=>r!==null);D(e,s,{create:()=>g("mon\
itor-value"),update:(r,{key:c,number:m,line:d})=>{p(a("dt",r),l(`monitor.line.${c}`)),p(a("dd",r),i(m)),r.dataset.line=d??""}})}var bn=null;function qs(e){return bn??=
new Promise((t,o)=>{let n=document.createElement("link");Object.assign(n,{rel:"stylesheet",href:e,onload:t,onerror:o}),document.head.append(n)}),bn}function Ye({message:e,me:t,saved:o}){let n=o.of(e.room,e.seq);return Et({title:l("message.save"),action:l("save"),me:t,mayBeNone:!0,before:n?.remind_at&&!n.due?
Date.parse(n.remind_at):null,act:async({at:i})=>{await o.save(e,i),N(l("saved.done"))}})}var kn="/me/saved?limit=50",xe=class{#t;#e;#o;#n;#i;#s=new E;constructor(t,{saved:o,rooms:n,me:i,blocks:s}){this.#t=t,this.#e=o,this.#o=n,this.#n=i,this.#i=s;let r=S(
t,{list:this.#s,into:".saved-list",none:".saved-none",sort:Ws,key:({room:c,seq:m})=>`${c}/${m}`,create:()=>g("saved-item"),update:(c,m)=>this.#r(c,m)});s.addEventListener(
"change",()=>t.hidden||r()),o.addEventListener("change",()=>t.hidden||this.#s.open(kn))}show(){this.#s.open(kn),a(".place-title",this.#t).focus()}#r(t,{room:o,seq:n,
remind_at:i,due:s,message:r}){let c=this.#o.find(o),m=a("a",t);m.href=`/rooms/${o}/${n}`,c&&it(m,bt(c)),p(a(".draft-room",m),c?.name??""),p(a(".draft-text",m),this.#a(
r));let d=a(".saved-when",t);d.parentElement.hidden=!i;let h=i?q(new Date(i),J(this.#n)):"";p(d,i?l(s?"saved.due":"saved.reminder",{date:h}):""),d.classList.toggle(
"is-due",s),a('[data-act="remind"]',t).onclick=()=>Ye({message:{room:o,seq:n},me:this.#n,saved:this.#e}),a('[data-act="done"]',t).onclick=()=>this.#e.forget({room:o,
seq:n}).catch(W)}#a({user:t,text:o}){return this.#i.has(t.id)?l("message.blocked"):l("rooms.last",{user:x(t),text:o})}},Ws=e=>[...e.filter(({due:t})=>t),...e.filter(
({due:t})=>!t)];var ye=class{#t;#e;#o;#n;#i=!1;constructor(t,{scheduled:o,rooms:n,me:i}){this.#t=t,this.#e=o,this.#o=n,this.#n=i,o.addEventListener("change",()=>this.#i&&!t.hidden&&
this.#s())}show(){this.#i=!0,this.#s(),a(".place-title",this.#t).focus()}async#s(){let t=await this.#e.load().catch(W);t&&(a(".scheduled-none",this.#t).hidden=t.
length>0,D(a(".scheduled-list",this.#t),t,{key:({id:o})=>o,create:()=>g("scheduled-item"),update:(o,n)=>this.#r(o,n)}))}#r(t,o){let n=this.#o.find(o.room),i=a("\
a",t);i.href=`/rooms/${o.room}`,n&&it(i,bt(n)),p(a(".draft-room",i),n?.name??l("scheduled.left")),oe(t,o,{store:this.#e,me:this.#n,onChange:()=>this.#s()})}};var ve=class{#t;#e=new E;#o;#n;#i="all";constructor(t,{threads:o,rooms:n,directory:i,blocks:s}){this.#t=t,this.#o=S(t,{list:this.#e,into:".thread-list",none:".t\
hreads-none",key:({room:r,root:c})=>`${r}:${c}`,create:()=>g("thread-item"),update:(r,c)=>re(r,c,{directory:i,blocks:s,roomName:n.find(c.room)?.name??""})}),s.addEventListener(
"change",()=>t.hidden||this.#o()),o.addEventListener("told",({detail:r})=>this.#r(r)),this.#n=new V(t,r=>this.#s(r))}show(){this.#s(),a(".place-title",this.#t).
focus()}#s(t=this.#i){return this.#i=t,this.#n.show(t),this.#e.open(`/me/threads?limit=50${se[t]}`)}#r(t){if(this.#t.hidden)return;let o=this.#e.items.findIndex(
({room:n,root:i})=>n===t.room&&i===t.root);if(o<0)return this.#s();this.#e.items[o]=t,this.#o()}};var Hs=50,_t=class extends at{suggested=[];async loadSuggested(){let{items:t}=await y.page("/rooms?scope=suggested&limit=20").catch(()=>({items:[]}));this.suggested=
t,this.dispatchEvent(new Event("change"))}pathFor(t){return`/rooms?${new URLSearchParams({scope:"joinable",limit:Hs,q:t})}`}};var Us=50,$t=class extends at{constructor({directory:t}){super(),this.addEventListener("change",()=>t.take(this.items))}pathFor(t){return`/users?${new URLSearchParams(
{limit:Us,q:t})}`}};var Ve=50,zs=/[\s,、，&]+|\band\b|和/,ct=class extends EventTarget{#t;#e=null;#o=null;#n=new Map;#i;#s;words="";constructor({rooms:t=null,directory:o=null,isOffered:n=()=>!0,
roomWith:i=()=>null}){super(),this.#t=t,this.#i=n,this.#s=i;let s=()=>this.dispatchEvent(new Event("change"));t&&(this.#e=new _t,this.#e.addEventListener("chang\
e",()=>{for(let r of this.#e.items)this.#n.set(r.id,r);s()})),o&&(this.#o=new $t({directory:o}),this.#o.addEventListener("change",s))}search(t){this.words=t;for(let o of this.#r)
o.search(t);this.dispatchEvent(new Event("change"))}close(){for(let t of this.#r)t.close()}get searching(){return this.#r.some(t=>t.searching)}get failed(){return this.#r.
some(t=>t.failed)}get items(){let t=[...this.#a.slice(0,Ve),...this.#c,...this.#m.slice(0,Ve)];return[...new Map(t.map(o=>[o.id,o])).values()].filter(this.#i)}get hasMore(){
return[this.#a,this.#m].some(({length:o})=>o>Ve)||this.#r.some(o=>o.items.length>0&&o.hasMore)}get#r(){return[this.#e,this.#o].filter(Boolean)}get#a(){return this.#t?
On([...this.#t.mine,...this.#t.archived],this.words).map(Je):[]}get#c(){let{items:t=[],searching:o}=this.#o??{},n=I(this.words),i=({name:r,display_name:c})=>I(`${c}\
 ${r}`).includes(n),s=r=>{let c=this.#s(r.id);return c?Je(c):{kind:"person",id:r.id,person:r}};return t.filter(r=>!o||i(r)).map(s)}get#m(){if(!this.#e)return[];
let o=this.#e.words===this.words&&!this.#e.searching?this.#e.items:[];return[...new Map([...On([...this.#n.values()],this.words),...o].map(i=>[i.id,i])).values()].
filter(({id:i})=>!this.#t.find(i)?.role).map(Je)}},Je=e=>({kind:"room",id:e.id,room:e});function On(e,t){let o=I(t);return e.map(n=>({room:n,at:Ks(n,o)})).filter(
({at:n})=>n>=0).sort((n,i)=>En(n)-En(i)).map(({room:n})=>n)}function Ks({name:e,kind:t,people:o=[]},n){let i=I(e).indexOf(n);if(i>=0||t!=="direct")return i;let s=o.
map(m=>I(`${m.display_name} ${m.name}`)),r=n.split(zs).filter(Boolean);return r.length>0&&r.every(m=>s.some(d=>d.includes(m)))?Math.max(...s.map(m=>m.indexOf(r[0]))):
-1}var En=({room:e,at:t})=>(t>0?2:0)+(e.unread?0:1);var mt=class{#t;#e;#o;#n;#i;#s;#r;constructor(t,{choices:o,onChosen:n,...i}){this.#t=t,this.#e=a("input",t),this.#o=a(".choice-list",t),this.#n=a(".choice-note",
t),this.#i=o,this.#s=i,this.#r=n,this.#e.value="",this.#e.oninput=()=>this.#a(),this.#e.onkeydown=s=>this.#u(s),o.addEventListener("change",()=>this.#c()),this.#a()}clear(){
this.#e.value="",this.#a(),this.#e.focus()}get words(){return this.#e.value.trim()}#a(){this.#h(null),this.#i.search(this.words)}#c(){let{items:t,hasMore:o,searching:n,
failed:i}=this.#i,s=this.#f?.dataset.key,r=0;D(this.#o,t,{key:({kind:d,id:h})=>`${d}:${h}`,create:()=>g("choice-item"),update:(d,h)=>{d.id=`${this.#o.id}-${r+=1}`,
this.#m(d,h)}});let c=i||this.words!==""&&!n;this.#n.hidden=t.length>0?!o:!c,p(this.#n,l(o?"jump.more":i?"list.trouble":"jump.none"));let{children:m}=this.#o;this.#h(
[...m].find(d=>d.dataset.key===s)??m[0]??null)}#m(t,o){t.dataset[o.kind]=o.id,t.onclick=()=>this.#r(o),t.onpointermove=()=>this.#h(t),o.kind==="room"?this.#l(t,
o.room):this.#d(t,o.person)}#l(t,o){en(t,o,this.#s);let n=Zt(o);p(a(".choice-name",t),o.name),p(a(".choice-detail",t),n?`@${n.name}`:""),p(a(".choice-unread",t),
o.unread?M(o.unread):"")}#d(t,o){let n=a(".avatar",t);a(".icon",t).toggleAttribute("hidden",!0),n.hidden=!1,_(n,o),Yt(n,this.#s.presence.of(o.id)),p(a(".choice-\
name",t),x(o)),p(a(".choice-detail",t),`@${o.name}`),p(a(".choice-unread",t),"")}get#f(){return a('[aria-selected="true"]',this.#o)}#h(t){for(let o of this.#o.children)
o.setAttribute("aria-selected",o===t);this.#e.setAttribute("aria-activedescendant",t?.id??""),t?.scrollIntoView({block:"nearest"})}#u(t){if(nt(t))return;let o=this.#f;
if(t.key==="Enter"&&o)o.click();else if(t.key==="ArrowDown")this.#h(o?.nextElementSibling??o);else if(t.key==="ArrowUp")this.#h(o?.previousElementSibling??o);else
return;t.preventDefault()}};async function be({title:e,action:t,hint:o="",most:n=1/0,isOffered:i=()=>!0,act:s,...r}){let c=b("pick-people"),m=new Map,d=new ct({directory:r.directory,isOffered:({
id:C,person:ft})=>!m.has(C)&&i(ft)}),h=new mt(c,{choices:d,onChosen:({person:C})=>u(C),...r}),f=()=>{Sn(c,{picked:m,most:n,unpick:w}),h.clear()},u=C=>{m.size>=n||
(m.set(C.id,C),f())},w=C=>{m.delete(C),f()};a(".pick-hint",c).textContent=o;let O=a(".pick-submit",c);O.textContent=t,O.onclick=()=>v(c,async()=>{await s([...m.
values()]),c.close()});let A=new AbortController,{signal:H}=A;a("input",c).addEventListener("keydown",C=>{C.key==="Backspace"&&!C.target.value&&m.size&&w([...m.
keys()].at(-1))},{signal:H}),a(".form-error",c).hidden=!0,Sn(c,{picked:m,most:n,unpick:w}),await k(c,{title:e}),A.abort(),d.close()}function Sn(e,{picked:t,most:o,
unpick:n}){D(a(".picked",e),[...t.values()],{key:({id:i})=>i,create:()=>g("picked-item"),update:(i,s)=>{let r=a("button",i);_(a(".avatar",i),s),a(".picked-name",
i).textContent=x(s),r.setAttribute("aria-label",l("pick.remove",{name:x(s)})),r.onclick=()=>n(s.id)}}),a(".pick-submit",e).disabled=!t.size,a(".pick-full",e).hidden=
t.size<o}function Xe({conversation:e,...t}){let{members:o,room:n}=e;return o.need(),be({title:l("add_member.title"),action:l("add_member.submit"),hint:l("add_member.hint",
{room:n.name}),isOffered:({id:i})=>!o.has(i),act:i=>o.add(i),...t})}var Gs=120,_n=document.documentElement.dataset.language,Ze=null,dt=null;function Tt(){return Ze??=Ys().catch(e=>{throw Ze=null,e}),Ze}async function Ys(){let[e,
t]=await Promise.all([$n("en"),_n==="en"?null:$n(_n)]);return dt=new Qe(e,t),dt}async function $n(e){let t=await fetch(new URL(`../emoji/${e}.json`,import.meta.
url));if(!t.ok)throw new Error(`No emoji in ${e}: ${t.status}`);return t.json()}var Qe=class{#t=new Map;#e=new Map;groups=new Map;constructor(t,o){for(let[n,i]of Object.
entries(t)){let s=i.map((r,c)=>Vs(n,r,o?.[n][c]));this.groups.set(n,s);for(let r of s){this.#e.set(r.emoji,r);for(let c of r.codes)this.#t.set(c,r)}}}withCode(t){
return this.#t.get(t)}of(t){return this.#e.get(t)}search(t,o=Gs){let n=I(t.trim().replace(/^:|:$/g,""));if(!n)return[];let i=[];for(let s of this.#e.values()){let r=Zs(
s,n);r<Tn&&i.push({entry:s,rank:r})}return i.sort((s,r)=>s.rank-r.rank).slice(0,o).map(({entry:s})=>s)}};function Vs(e,[t,o,n,i,s],[r,c]=[o,""]){let m=[...i.split(
" "),o,r].map(I),d=I(` ${o} ${n} ${r} ${c} ${i.replaceAll("_"," ")}`);return{emoji:t,label:r,codes:i.split(" "),hasTones:s===1,group:e,names:m,words:d}}var[Js,Xs,
Tn]=[1e3,1001,1002];function Zs({names:e,words:t},o){let n=e.filter(i=>i.startsWith(o));return n.length?Math.min(...n.map(({length:i})=>i)):t.includes(` ${o}`)?
Js:t.includes(o)?Xs:Tn}var An="parley:emoji-tone",Qs=18,Rt=["","🏻","🏼","🏽","🏾","🏿"],tr=new RegExp("(?!\\u{1F91D}\\u200d)(\\p{Emoji_Modifier_Base})\\ufe0f?","gu"),ke=()=>Rt.
find(e=>e===localStorage.getItem(An))??"",Cn=e=>Ln(An,e),Oe=({emoji:e,hasTones:t})=>t&&ke()?e.replace(tr,`$1${ke()}`):e,to=()=>JSON.parse(localStorage.getItem(qe))??
[];function Nt(e){let t=to().filter(o=>o!==e);Ln(qe,JSON.stringify([e,...t].slice(0,Qs)))}function Ln(e,t){try{localStorage.setItem(e,t)}catch{}}var er="400px",eo=new WeakMap,Ee=new WeakMap,Se=class{#t;#e=1;#o;#n;constructor(t,{onChosen:o,onLooked:n,onLeave:i}){this.#t=t,this.#o=i;let s=({target:r})=>eo.
get(r.closest(".emoji"));t.onclick=r=>s(r)&&o(s(r));for(let r of["pointerover","focusin"])t.addEventListener(r,c=>s(c)&&n(s(c)));t.addEventListener("focusin",({
target:r})=>r.matches(".emoji")&&this.#s(r)),this.#n=new IntersectionObserver(r=>this.#i(r),{root:t,rootMargin:er}),t.onkeydown=r=>this.#r(r)}show(t){this.#n.disconnect(),
this.#t.replaceChildren(...t.filter(({items:i})=>i.length).map(or)),this.#t.scrollTop=0;let[o,...n]=this.#t.children;if(o){oo(o),this.#s(a(".emoji",o)),this.#e=
getComputedStyle(a(".emoji-grid",o)).gridTemplateColumns.split(" ").length;for(let i of n)i.style.setProperty("--rows",Math.ceil(Ee.get(i).length/this.#e));for(let i of n)
this.#n.observe(i)}}get first(){return eo.get(a(".emoji",this.#t))}focusFirst(){a(".emoji",this.#t)?.focus()}scrollTo(t){a(`[data-group="${t}"]`,this.#t)?.scrollIntoView(
{block:"start"})}#i(t){for(let{target:o,isIntersecting:n}of t)n&&oo(o)}#s(t){for(let o of this.#t.querySelectorAll('[tabindex="0"]'))o.tabIndex=-1;t&&(t.tabIndex=
0)}#r(t){let o=t.target.closest(".emoji"),n=o&&this.#a[t.key]?.(o);n&&(t.preventDefault(),n.focus?.())}#a={ArrowRight:t=>this.#c(t,1),ArrowLeft:t=>this.#c(t,-1),
ArrowDown:t=>this.#m(t),ArrowUp:t=>this.#l(t)??this.#f(),Home:()=>a(".emoji",this.#t),End:()=>At(this.#t.lastElementChild).at(-1)};#c(t,o){let n=t.closest(".emo\
ji-group"),{buttons:i,at:s}=this.#d(t);return i[s+o]?i[s+o]:o>0?At(n.nextElementSibling)[0]??t:At(n.previousElementSibling).at(-1)??t}#m(t){let{buttons:o,at:n,column:i}=this.#d(
t);if(!(n-i+this.#e>=o.length))return o[Math.min(n+this.#e,o.length-1)];let r=At(t.closest(".emoji-group").nextElementSibling);return r[Math.min(i,r.length-1)]??
t}#l(t){let{buttons:o,at:n,column:i}=this.#d(t);if(n>=this.#e)return o[n-this.#e];let s=At(t.closest(".emoji-group").previousElementSibling),r=Math.floor((s.length-
1)/this.#e)*this.#e;return s[Math.min(r+i,s.length-1)]}#d(t){let o=At(t.closest(".emoji-group")),n=o.indexOf(t);return{buttons:o,at:n,column:n%this.#e}}#f(){return this.#o(),
{}}};function At(e){return e?(oo(e),[...a(".emoji-grid",e).children]):[]}function oo(e){let t=Ee.get(e);Ee.delete(e),t&&a(".emoji-grid",e).append(...t.map(nr))}
function or({name:e,title:t,items:o}){let n=g("emoji-group");n.dataset.group=e;let i=a("h3",n);return i.textContent=t,i.hidden=!t,Ee.set(n,o),n}function nr(e){let t=document.
createElement("button");return t.type="button",t.className="emoji",t.tabIndex=-1,t.setAttribute("aria-label",e.label),G(t,e),eo.set(t,e),t}var Dn={recent:"🕘",team:"⭐",smileys:"😀",people:"👋",nature:"🐱",food:"🍎",travel:"🚗",activities:"⚽",objects:"💡",symbols:"❤️",flags:"🏁"},
ir={emoji:"✋",hasTones:!0},ht=8;async function sr(e){let t=b("emoji"),o=Mn.get(t)??Mn.set(t,new io(t)).get(t),n=k(t);return o.begin(e),await n||null}var Mn=new WeakMap,
io=class{#t;#e;#o;#n=null;constructor(t){this.#t=t,this.#e=a(".search-input",t),this.#o=new Se(a(".emoji-scroll",t),{onChosen:o=>this.#m(o),onLooked:o=>this.#l(
o),onLeave:()=>this.#e.focus()}),this.#e.oninput=()=>this.#s(),t.addEventListener("keydown",o=>this.#f(o)),this.#u(),this.#g()}begin(t){this.#e.value="",this.#l(
null),ar(this.#t,t),this.#i()}async#i(){this.#n||this.#d(l("emoji.loading"));try{this.#n??=await Tt(),this.#s()}catch{this.#d(l("emoji.trouble"))}}#s(){if(!this.#n)
return;let{value:t}=this.#e;for(let{name:n,items:i}of this.#r)a(`[data-tab="${n}"]`,this.#t).hidden=!i.length;let o=[...F.search(t),...this.#n.search(t).map(no)];
this.#o.show(t.trim()?[{name:"found",title:"",items:o}]:this.#r),this.#l(t.trim()?this.#o.first??null:null),this.#d(t.trim()&&!o.length?l("emoji.none"):"")}get#r(){
return Object.keys(Dn).map(t=>({name:t,title:l(`emoji.group.${t}`),items:this.#a(t)}))}#a(t){return t==="recent"?this.#c:t==="team"?F.all:this.#n.groups.get(t).
map(no)}get#c(){let t=o=>F.of(o)??(this.#n.of(o)&&no(this.#n.of(o)));return to().map(t).filter(Boolean)}#m({text:t,key:o}){Nt(o),this.#t.close(t)}#l(t){G(a(".em\
oji-sign",this.#t),t??{text:""}),p(a(".emoji-label",this.#t),t?.label??l("emoji.hint")),p(a(".emoji-code",this.#t),t?`:${t.code}:`:"")}#d(t){let o=a(".emoji-non\
e",this.#t);o.hidden=!t,p(o,t)}#f(t){if(t.isComposing)return;let o=t.target===this.#e;if(t.key==="Escape")this.#t.close();else if(o&&t.key==="ArrowDown")this.#o.
focusFirst();else if(o&&t.key==="Enter")this.#h();else return!o&&rr(t)?this.#e.focus():void 0;t.preventDefault()}#h(){let{first:t}=this.#o;t&&this.#e.value.trim()&&
this.#m(t)}#u(){let t=Object.entries(Dn).map(([o,n])=>{let i=document.createElement("button");return i.type="button",i.className="emoji",i.textContent=n,i.title=
l(`emoji.group.${o}`),i.setAttribute("aria-label",i.title),i.dataset.tab=o,i.onclick=()=>this.#w(o),i});a(".emoji-tabs",this.#t).append(...t)}#w(t){this.#e.value&&
(this.#e.value="",this.#s()),this.#o.scrollTo(t)}#g(){let t=this.#t.querySelectorAll('[name="emoji-tone"]');for(let[o,n]of t.entries())n.nextElementSibling.textContent=
ir.emoji+Rt[o],n.checked=Rt[o]===ke(),n.onchange=()=>{Cn(Rt[o]),this.#s()}}},no=e=>({key:e.emoji,text:Oe(e),label:e.label,code:e.codes[0]}),rr=({key:e,ctrlKey:t,
metaKey:o,altKey:n,target:i})=>e.length===1&&e!==" "&&!t&&!o&&!n&&!i.matches("input");function ar(e,t){let{top:o,bottom:n,right:i}=t.getBoundingClientRect(),{offsetWidth:s,
offsetHeight:r}=e,c=o-r-ht,m=c>=ht?c:Math.min(n+ht,innerHeight-r-ht),d=Math.min(i-s,innerWidth-s-ht);e.style.setProperty("--x",`${Math.max(ht,d)}px`),e.style.setProperty(
"--y",`${Math.max(ht,m)}px`)}var _e=4,$e=8,Ft=null;function jn(e,{label:t,items:o}){return Ft?.button===e?Ft.close():(Ft?.close(),new Promise(n=>cr(e,{label:t,items:o,resolve:n})))}function so({
name:e,icon:t,text:o,isDangerous:n},i){let s=g("menu-row");return it(s,t),a("span",s).textContent=o,s.dataset.testid=`sheet-${e}`,s.classList.toggle("is-dangero\
us",n),s.onclick=()=>i(e),s}function cr(e,{label:t,items:o,resolve:n}){let i=g("menu"),s,r=f=>{s=f,h()},c=o.map(f=>so(f,r));for(let f of c)f.role="menuitem";i.setAttribute(
"aria-label",t),i.append(...c),e.closest("main, aside, nav, body").append(i),i.showPopover(),hr(i,e);let m=new AbortController,d=xt.open(()=>{Ft=null,m.abort(),
i.remove(),e.setAttribute("aria-expanded","false"),n(s)}),h=()=>xt.close(d);Ft={button:e,close:h},e.setAttribute("aria-expanded","true"),mr({menu:i,button:e,close:h},
m),i.onkeydown=f=>lr(f,{rows:c,close:h}),c[0].focus({preventScroll:!0})}function mr({menu:e,button:t,close:o},{signal:n}){let i=({target:s})=>!e.contains(s)&&!t.
contains(s);for(let s of["pointerdown","wheel"])addEventListener(s,r=>i(r)&&o(),{capture:!0,passive:!0,signal:n});addEventListener("resize",o,{signal:n})}function lr(e,{
rows:t,close:o}){let n=t.indexOf(document.activeElement),i={ArrowDown:(n+1)%t.length,ArrowUp:n-1,Home:0,End:-1}[e.key];if(e.stopPropagation(),i!==void 0)t.at(i).
focus();else if(e.key==="Escape"||e.key==="Tab")o();else return dr(e,t,n);return e.preventDefault()}function dr({key:e},t,o){let n=[...t.slice(o+1),...t.slice(0,
o+1)],i=s=>s.textContent.trim().toLocaleLowerCase().startsWith(e.toLocaleLowerCase());e.trim().length===1&&n.find(i)?.focus()}function hr(e,t){let o=t.getBoundingClientRect(),
{width:n,height:i}=e.getBoundingClientRect(),s=getComputedStyle(t).direction==="rtl",r=innerHeight-$e-o.bottom-_e,c=o.top-_e-$e,m=i<=r||r>=c,d=Math.min(i,m?r:c),
h=s?o.left:o.right-n;e.style.maxBlockSize=`${d}px`,e.style.top=`${m?o.bottom+_e:o.top-_e-d}px`,e.style.left=`${fr(h,innerWidth-n)}px`}var fr=(e,t)=>Math.max($e,
Math.min(e,t-$e));var pr=matchMedia("(min-width: 45rem) and (hover: hover)");async function ur({row:e,item:t,button:o=null,conversation:n}){let i=on(t,n).map(c=>({...c,text:l(`me\
ssage.${c.name}`)}));if(!i.length)return;e.classList.add("is-pressed");let s=o&&pr.matches,r=await(s?jn(o,{label:l("message.actions"),items:i}):wr(i));return e.
classList.remove("is-pressed"),e.focus({preventScroll:!0}),s&&!r&&o.focus({preventScroll:!0}),r}async function wr(e){let t=b("message"),o,n=s=>{o=s,t.close()},i=e.
map(s=>{let r=document.createElement("li");return r.append(so(s,n)),r});return a(".sheet",t).replaceChildren(...i),await k(t),o}var gr=365*24*3600;function In(e){document.documentElement.dataset.theme=e,document.cookie=`theme=${e}; path=/; max-age=${gr}; samesite=lax`,zo()}var Pn={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1};function Nn(e,{onShown:t}){let o=a('[role="tablist"]',e),n=[...o.children].filter(r=>!r.hidden),i=r=>{
for(let c of o.children){let m=c===r;c.setAttribute("aria-selected",m),c.tabIndex=m?0:-1,Rn(c).hidden=!m}r.scrollIntoView({block:"nearest",inline:"nearest"})},s=r=>{
i(r),t(Rn(r))};for(let r of n)r.onclick=()=>s(r);o.onkeydown=r=>{let c=xr(n,r);c&&(r.preventDefault(),s(c),c.focus())},i(n[0])}var Rn=e=>a(`#${e.getAttribute("a\
ria-controls")}`);function xr(e,{key:t,target:o}){return t==="Home"?e[0]:t==="End"?e.at(-1):Pn[t]&&e.at((e.indexOf(o)+Pn[t])%e.length)}function Fn(e,{blocks:t,directory:o}){let n=new E,i=()=>n.open("/me/blocks?limit=50"),s=({user:r})=>v(e,()=>t.unblock(r.id)).then(i);S(e,{list:n,into:".ban-list",
none:".blocked-none",key:({user:r})=>r.id,create:()=>g("ban-item"),update:(r,c)=>yr(r,{...c,user:o.of(c.user)},s)}),i()}function yr(e,t,o){_(a(".avatar",e),t.user),
p(a(".ban-name",e),x(t.user)),p(a(".hint",e),l("blocked.since",{date:R(new Date(t.at))}));let n=a("button",e);n.textContent=l("person.unblock"),n.setAttribute("\
aria-label",l("blocked.unblock",{name:x(t.user)})),n.onclick=()=>o(t)}function Bn(e,{rooms:t}){let o=new E;S(e,{list:o,into:".own-report-list",none:".own-reports-none",create:()=>g("own-report"),update:(n,i)=>vr(n,i,t)}),o.open("/\
me/reports?limit=20")}function vr(e,{room:t,seq:o,reason:n,outcome:i,note:s,at:r,resolved_at:c},m){let d=m.find(t),h=a(".report-room",e);p(h,d?l("own_reports.ro\
om",{room:d.name}):l("own_reports.gone")),d&&(h.href=et({view:"room",room:t,seq:o})),p(a(".report-reason",e),l("audit.reason",{reason:n})),p(a(".report-outcome",
e),l(`own_reports.${i??"waiting"}`)),Z(a(".report-note",e),s),st(a("time",e),c??r)}var br=6e4;function Wn(e,{me:t,onChanged:o}){kr(a(".picture-form",e),{me:t,onChanged:o}),Or(a(".profile-form",e),{me:t,onChanged:o}),Sr(a(".status-form",e),{me:t,
onChanged:o})}function kr(e,{me:t,onChanged:o}){let n=a("input",e),i=a('[data-action="remove-picture"]',e),s=()=>{_(a(".avatar",e),t,{size:"large"}),i.hidden=!t.
picture},r=c=>v(e,async()=>{o(await c()),s()});$(e),a('[data-action="choose-picture"]',e).onclick=()=>n.click(),n.onchange=()=>n.files[0]&&r(()=>y.upload("/me/p\
icture",n.files[0])),i.onclick=()=>r(()=>y.delete("/me/picture")),s()}function Or(e,{me:t,onChanged:o}){$(e);let{display_name:n,pronouns:i,about:s,time_zone:r}=e.
elements;n.value=t.display_name,i.value=t.pronouns??"",s.value=t.about??"",Er(r,t.time_zone),a(".hint",e).textContent=l("account.signed_in_as",{name:t.name}),L(
e,async c=>o(await y.patch("/me",{display_name:c.display_name.trim(),pronouns:c.pronouns.trim(),about:c.about.trim(),time_zone:c.time_zone||null})))}function Er(e,t){
let o=Intl.DateTimeFormat().resolvedOptions().timeZone,n=new Set([o,...t?[t]:[],...Intl.supportedValuesOf("timeZone")]);e.replaceChildren(new Option(l("profile.\
time_zone.none"),""),...[...n].map(i=>new Option(i,i))),e.value=t??""}function Sr(e,{me:t,onChanged:o}){$(e);let n=Ho(t),{emoji:i,text:s,until:r,quiet:c}=e.elements;
i.value=n?.emoji??"",s.value=n?.text??"",r.value=n?.until?"keep":"",c.value=Ht(t.quiet_until)?"keep":"";for(let m of[r,c])a('[value="keep"]',m).hidden=m.value!==
"keep";L(e,async m=>{let d={emoji:m.emoji.trim(),text:m.text.trim()},f={status:!d.emoji&&!d.text?null:{...d,until:qn(m.until,n?.until)}};o(await y.patch("/me",{
...f,quiet_until:qn(m.quiet,t.quiet_until)}))})}function qn(e,t){return e?e==="keep"?t:e==="today"||e==="week"?_r(e).toISOString():new Date(Date.now()+Number(e)*
br).toISOString():null}function _r(e){let t=new Date;return t.setHours(24,0,0,0),e==="week"&&t.setDate(t.getDate()+(7-new Date().getDay())%7),t}var $r={Edge:/Edg\//,Opera:/OPR\//,Firefox:/Firefox\//,Chrome:/Chrome\//,Safari:/Safari\//},Tr={iOS:/iPhone|iPad/,Android:/Android/,Windows:/Windows/,macOS:/Mac OS/,
Linux:/Linux/};function Un(e){let t=new E,o=()=>t.open("/me/sessions?limit=50"),n=({id:i})=>v(e,()=>y.delete(`/me/sessions/${i}`)).then(o);S(e,{list:t,into:".se\
ssion-list",sort:Ar,create:()=>g("session-item"),update:(i,s)=>Cr(i,s,n)}),o()}var Ar=e=>e.toSorted((t,o)=>new Date(o.last_seen_at)-new Date(t.last_seen_at));function Cr(e,t,o){
let n=a(".session-agent",e);n.textContent=Dr(t.user_agent??""),n.title=t.user_agent??"";let i=a(".session-seen",e);i.textContent=t.current?l("sessions.current"):
Lr(t),i.title=t.current?"":P(new Date(t.last_seen_at)),a("button",e).hidden=t.current,a("button",e).onclick=()=>o(t)}function Lr({last_seen_at:e,address:t}){return l(
"sessions.seen",{date:R(new Date(e)),address:t??""})}function Dr(e){let t=Hn($r,e),o=Hn(Tr,e);return t?o?l("sessions.device",{browser:t,system:o}):t:l("sessions\
.program")}function Hn(e,t){return Object.keys(e).find(o=>e[o].test(t))}function zn({me:e,outbox:t,drafts:o,blocks:n,directory:i,rooms:s,onChanged:r,onReadingShown:c}){let m=b("account");Wn(m,{me:e,onChanged:r}),Mr(a(".reading-setti\
ng",m),{onReadingShown:c}),jr(m),Ir(a(".password-form",m),e),a("#account-tab-server",m).hidden=e.role!=="owner";let d={"account-preferences":h=>{Fn(a(".blocked-\
setting",h),{blocks:n,directory:i}),Bn(a(".own-reports",h),{rooms:s})},"account-sign-in":h=>Un(a(".sessions",h))};return Nn(m,{onShown:h=>d[h.id]?.(h)}),a(".sig\
n-out",m).onsubmit=h=>Pr(h,{outbox:t,drafts:o}),k(m)}function Mr(e,{onReadingShown:t}){let o=a("input",e);o.disabled=!0;let n=i=>{o.checked=i.shown,o.disabled=!1};
v(e,async()=>n(await y.get("/me/reading"))),o.onchange=()=>{let i=o.checked;return o.checked=!i,v(e,async()=>{n(await y.put("/me/reading",{shown:i})),t()})}}function jr(e){
for(let t of e.querySelectorAll('[name="theme"]'))t.checked=t.value===document.documentElement.dataset.theme,t.onchange=()=>In(t.value);a('input[name="next"]',e).
value=location.pathname}function Ir(e,t){$(e),e.elements.username.value=t.name,L(e,async({current_password:o,new_password:n})=>{await y.put("/me/password",{current_password:o,
new_password:n}),$(e)})}async function Pr(e,{outbox:t,drafts:o}){let n=t.all.length,i=e.target;n&&(e.preventDefault(),!await j({title:l("sign_out.title"),text:T(
"sign_out.unsent",n),action:l("sign_out")}))||(t.clear(),o.clear(),Bo(),n&&i.submit())}async function Kn({rooms:e,onJoined:t}){let o=b("browse"),n=a("input",o),i=new _t,s=c=>v(o,async()=>{await e.join(c.id),o.close(),t(c)});n.value="",n.oninput=()=>{
i.search(n.value.trim()),a(".dialog-body",o).scrollTop=0},Qt(o).onclick=()=>qr(o,i),i.addEventListener("change",()=>Nr(o,i,s)),Rr(o),i.search(""),i.loadSuggested();
let r=k(o);wt.matches&&n.focus(),await r,i.close()}function Rr(e){a(".browse-list",e).replaceChildren();for(let t of[".browse-none",".browse-no-match",".form-er\
ror"])a(t,e).hidden=!0;jt(e,{hasMore:!1,failed:!1})}function Nr(e,{items:t,suggested:o,words:n,searching:i,hasMore:s,failed:r},c){let m=!t.length&&!r&&!i;D(a(".\
browse-list",e),n?t:Fr(t,o),{key:({id:d})=>d,create:()=>g("browse-item"),update:(d,h)=>Br(d,h,c)}),a(".browse-none",e).hidden=!m||n!=="",a(".browse-no-match",e).
hidden=!m||n==="",jt(e,{hasMore:s,failed:r})}function Fr(e,t){let o=new Set(t.map(({id:n})=>n));return[...t,...e.filter(({id:n})=>!o.has(n))]}function Br(e,t,o){
a(".browse-name",e).textContent=t.name,a(".browse-suggested",e).hidden=!t.suggested;let n=[T("browse.members",t.member_count),l("browse.active",{date:ut(new Date(
t.active_at))})];a(".browse-facts",e).textContent=n.join(" · ");let i=a(".browse-about",e);i.textContent=t.description||t.topic,i.hidden=!i.textContent,a("butt\
on",e).onclick=()=>o(t)}async function qr(e,t){let o=a(".browse-list",e),n=o.children.length;await t.more(),a("button",o.children[n]??e).focus()}function Gn({rooms:e,sections:t,section:o=null,onCreated:n}){let i=b("create-room"),s=a("form",i),r=Wr();$(s),L(s,async({joined_only:m,...d})=>{let h={...d,history:m?
"joined":"all"},f=await e.create(r(h));o&&await e.set(f.id,{section:o}),i.close(),n(f)});let c=o?l("create_room.in",{section:t.nameOf(o)}):l("create_room.title");
return k(i,{title:c})}function Wr(){let e={};return t=>{let o=JSON.stringify(t);return e.same!==o&&(e={same:o,id:U()}),{...t,client_id:e.id}}}async function Yn({onRoom:e,onPerson:t,...o}){let n=b("jump"),i=c=>[...o.rooms.mine,...o.rooms.archived].find(m=>Zt(m)?.id===c),s=new ct({rooms:o.rooms,directory:o.
directory,roomWith:i}),r=({kind:c,id:m})=>v(n,async()=>{let d=c==="room"?()=>e(m):await t(m);yt(n),d()});a(".form-error",n).hidden=!0,new mt(n,{choices:s,onChosen:r,
...o}),await k(n),s.close()}var Hr=864e5;function Vn({room:e=null,rooms:t,me:o}){let n=b("invite"),i=a("form",n),s=a(".invites",n),r=()=>Vr(s,{rooms:t,me:o});return $(i),a(".invite-made",n).
hidden=!0,Ur(a(".invite-rooms",i),{rooms:t,room:e}),L(i,async({note:c,uses:m,days:d})=>{let h={expires_at:new Date(Date.now()+Number(d)*Hr).toISOString()},f={note:c.
trim(),uses:m?Number(m):null,...h,rooms:Kr(i)};Gr(n,await y.post("/invites",f)),s.open&&r()}),s.open=!1,s.ontoggle=()=>s.open&&r(),k(n)}function Ur(e,{rooms:t,room:o}){
let i=t.mine.filter(s=>s.kind==="public"||zt(s)).toSorted((s,r)=>(r.id===o?.id)-(s.id===o?.id));e.hidden=!i.length,a(".invite-room-list",e).replaceChildren(...i.
map(s=>zr(s,{isChosen:s.id===o?.id})))}function zr({id:e,name:t},{isChosen:o}){let n=g("invite-room"),i=a("input",n);return i.value=e,i.checked=o,a("span",n).textContent=
t,n}var Kr=e=>new FormData(e).getAll("room");function Gr(e,{id:t,url:o,expires_at:n}){let i=a(".invite-made",e),s=a(".invite-url",i);i.hidden=!1,s.value=Jn(o),a(
".invite-qr",i).src=Yr(t),a(".invite-expiry",i).textContent=l("invite.expiry",{date:R(new Date(n))});let r=a('[data-action="copy"]',i);r.hidden=!navigator.clipboard,
r.onclick=()=>We(s.value,"invite.copied"),s.focus(),s.select()}var Jn=e=>new URL(e,location.href).href,Yr=e=>`/api/v1/invites/${e}/qr`;function Vr(e,t){let o=new E,
n=()=>o.open("/invites?limit=50"),i=({id:s})=>v(e,()=>y.delete(`/invites/${s}`)).then(n);S(e,{list:o,into:".invite-list",none:".invites-none",create:()=>g("invi\
te-item"),update:(s,r)=>Jr(s,r,{revoke:i,...t})}),n()}function Jr(e,t,{rooms:o,me:n,revoke:i}){let{note:s,by:r,used:c,uses:m,state:d,url:h,expires_at:f}=t,u=d===
"open",w=r&&r.id!==n.id?x(r):null,O=m?l("invite.used.of",{count:M(c),most:M(m)}):l("invite.used",{count:M(c)}),A=u?l("invite.until",{date:R(new Date(f))}):l(`in\
vite.state.${d}`);a(".invite-note",e).textContent=s||l("invite.no_note");let H=t.rooms.map(Vi=>o.find(Vi)?.name).filter(Boolean),C=H.length?l("invite.into",{rooms:Po(
H)}):null,ft=a(".hint",e);ft.textContent=[w,O,A,C].filter(Boolean).join(" · "),ft.title=u?P(new Date(f)):"";let[qt,pt]=e.querySelectorAll("button");qt.hidden=!u||
!h||!navigator.clipboard,qt.onclick=()=>We(Jn(h),"invite.copied"),pt.hidden=!u,pt.onclick=()=>i(t)}var Xr=8;function Xn({rooms:e,me:t,onOpened:o,...n}){return be({title:l("direct.new"),action:l("direct.open"),hint:l("direct.hint"),most:Xr,isOffered:({id:i})=>i!==
t.id,act:async i=>o(await e.openDirect(i.map(({id:s})=>s))),me:t,...n})}function Qn(e,{room:t}){let o=`/rooms/${t.id}`,n=a(".mutes",e);Zn(e,{path:`${o}/bans`,none:".bans-none",fold:e,label:l("bans.lift"),lift:({user:s})=>y.delete(`${o}\
/bans/${s.id}`)});let i=Zn(n,{path:`${o}/mutes`,fold:e,label:l("moderate.unmute"),lift:({user:s})=>y.patch(`${o}/members/${s.id}`,{muted_until:null})});i.addEventListener(
"change",()=>n.hidden=!i.items.length),n.hidden=!0}function Zn(e,{path:t,none:o,fold:n,label:i,lift:s}){let r=new E,c=()=>r.open(`${t}?limit=50`);return S(e,{list:r,
into:".ban-list",none:o,key:({user:m})=>m.id,create:()=>g("ban-item"),update:(m,d)=>Zr(m,d,{label:i,lift:()=>v(n,()=>s(d)).then(c)})}),c(),r}function Zr(e,{user:t,
until:o,reason:n},{label:i,lift:s}){_(a(".avatar",e),t),a(".ban-name",e).textContent=x(t);let r=o?l("bans.until",{date:R(new Date(o))}):l("bans.ever"),c=a(".hin\
t",e);c.textContent=[r,n].filter(Boolean).join(" · "),c.title=o?P(new Date(o)):"";let m=a("button",e);m.textContent=i,m.onclick=s}async function ti(e,t){return e.member_count>1&&!await j(Ct("leave",e))?!1:ao(e,t)}async function ei(e,t){let o=await Q(Ct("archive",e));o&&await ro(e,t,o)}async function ro(e,t,o){
await t.update(e.id,{archived:!0,...o});let n=()=>t.update(e.id,{archived:!1}).catch(W);N(l("room.archive.done",{room:e.name}),{undo:{label:l("undo"),act:n}})}async function ao(e,t){
try{await t.leave(e.id)}catch(o){if(!o.can?.includes("archive"))throw o;let n={title:l("room.last.title",{room:e.name}),text:l("room.last.text")},i=await Yo({...n,
action:l("room.delete"),other:l("room.archive")}),s={yes:"delete",other:"archive"}[i];if(!s)return!1;await t.leave(e.id,{last:s})}return!0}function Ct(e,{name:t,
kind:o}){let n=e==="leave"&&o==="private"?"room.leave.private.text":`room.${e}.text`;return{title:l(`room.${e}.title`,{room:t}),text:l(n),action:l(`room.${e}`)}}var ni="new";function ii(e,{room:t,rooms:o,sections:n}){let{mine:i}=t;if(e.hidden=!i,!i)return;let{favourite:s,notify:r,section:c,hidden:m}=e.elements,d=f=>v(e,
()=>o.set(t.id,f));a(".form-error",e).hidden=!0,e.onsubmit=f=>f.preventDefault(),s.checked=i.favourite,r.value=i.notify,m.checked=i.hidden,oi(c,{sections:n,chosen:i.
section}),s.onchange=()=>d({favourite:s.checked}),m.onchange=()=>d({hidden:m.checked});for(let f of r)f.onchange=()=>d({notify:r.value});let h=a(".section-new",
e);h.hidden=!0,c.onchange=()=>{h.hidden=c.value!==ni,h.hidden?d({section:c.value||null}):a("input",h).focus()},a("button",h).onclick=()=>v(e,async()=>{let f=await y.
post("/me/sections",{name:a("input",h).value.trim()});n.note(f),await o.set(t.id,{section:f.id}),oi(c,{sections:n,chosen:f.id}),h.hidden=!0})}function oi(e,{sections:t,
chosen:o}){let n=[["",l("section.none")],...t.own.map(({id:i,name:s})=>[i,s]),[ni,l("section.new")]];e.replaceChildren(...n.map(([i,s])=>new Option(s,i))),e.value=
t.own.some(({id:i})=>i===o)?o:""}var Qr=[7,30,90,180,365,730];async function si(e,{room:t,rooms:o,me:n}){let i=a(".room-retention",e),s=a(".room-retention-text",e),r=a("select",i),c=t.kind!=="d\
irect"&&(z(t)||n.role==="owner");i.hidden=s.hidden=!0,r.onchange=null;let m=await y.get(`/rooms/${t.id}/retention`).catch(()=>null);if(!m||e.dataset.room!==t.id)
return;let d=()=>{oa(r,m),s.textContent=m.days?na(m.days):"",s.hidden=c||!m.days};d(),i.hidden=!c,r.onchange=async()=>{let h=r.value===""?null:Number(r.value);await v(
a(".room-form",e),async()=>{await ta(t,h??m.usual_days)&&(await ea(h,{room:t,rooms:o}),m=await y.get(`/rooms/${t.id}/retention`))}),d()}}async function ta(e,t){
let{messages:o,more:n}=await y.get(`/rooms/${e.id}/retention/expiring?days=${t}`);if(!o)return!0;let i=M(o),s=n?l("retention.confirm.many",{count:i}):T("retenti\
on.confirm.text",o,{count:i}),r=T("retention.confirm.title",t,{count:M(t)});return j({title:r,text:s,action:l("retention.confirm")})}async function ea(e,{room:t,
rooms:o}){let n={retention_days:e};z(t)?await o.update(t.id,n):await y.put(`/rooms/${t.id}/retention`,n)}function oa(e,{retention_days:t,usual_days:o,most_days:n}){
let i=o?T("retention.days",o,{count:M(o)}):l("retention.ever"),s=[new Option(l("retention.usual",{days:i}),"")];n||s.push(new Option(l("retention.ever"),"0"));let r=new Set(
Qr.filter(c=>!n||c<=n));t&&r.add(t);for(let c of[...r].sort((m,d)=>m-d))s.push(new Option(T("retention.days",c,{count:M(c)}),String(c)));n&&t===0&&s.push(new Option(
l("retention.ever"),"0")),e.replaceChildren(...s),e.value=t===null?"":String(t)}var na=e=>T("retention.kept",e,{count:M(e)});function ri({conversation:e,rooms:t,sections:o,me:n,onLeft:i,onPanel:s}){let r=b("room-details"),c=a(".room-form",r),{room:m}=e;$(c),ia(r,m),a(".room-facts",r).
textContent=ra(m),ma(r,e),ii(a(".room-mine",r),{room:m,rooms:t,sections:o}),L(c,async h=>{await t.update(m.id,ca(m,h)),r.close()}),sa(r,{room:m,rooms:t,me:n}),r.
dataset.room=m.id,si(r,{room:m,rooms:t,me:n});let d=a(".bans",r);return d.open=!1,d.ontoggle=()=>d.open&&Qn(d,{room:m}),la(r,{room:m,rooms:t,onLeft:i,onPanel:s}),
k(r)}function ia(e,{name:t,topic:o,description:n,slow_seconds:i,writers:s,history:r,shows_readers:c}){let{elements:m}=a(".room-form",e);m.name.value=t,m.topic.value=
o??"",m.description.value=n??"",aa(m.slow_seconds,i),m.writers.value=s,m.joined_only.checked=r==="joined",m.shows_readers.checked=c,a(".room-name-text",e).textContent=
t;let d=(f,u)=>f.value===u?"":f.selectedOptions[0].text,h=[[".room-topic-text",o],[".room-description-text",n]];h.push([".room-slow-text",d(m.slow_seconds,"0")],
[".room-writers-text",d(m.writers,"members")]);for(let[f,u]of h)a(f,e).textContent=u??"",a(f,e).parentElement.hidden=!u}function sa(e,{room:t,rooms:o,me:n}){let i=a(
".room-suggested",e),s=a("input",i);i.hidden=n.role!=="owner"||t.kind!=="public"||t.archived,s.checked=t.suggested===!0,s.onchange=()=>v(a(".room-form",e),()=>o.
suggest(t.id,s.checked))}function ra({kind:e,member_count:t}){return T(`room.facts.${e}`,t,{count:M(t)})}function aa(e,t){let o=String(t);[...e.options].some(n=>n.
value===o)||e.append(new Option(l("room.slow.other",{count:M(t)}),o)),e.value=o}function ca(e,{name:t,topic:o,description:n,slow_seconds:i,writers:s,joined_only:r,
shows_readers:c}){let m={name:t.trim(),topic:o.trim(),description:n.trim()},d=z(e)?{history:r?"joined":"all",shows_readers:!!c}:{},h={...m,slow_seconds:Number(i),
writers:s,...d};return Object.fromEntries(Object.entries(h).filter(([f,u])=>u!==(e[f]??"")))}function ma(e,{room:t}){let o=t.kind==="direct",n=z(t),i=Ut(t);for(let s of[
".room-fields",".room-save"])a(s,e).hidden=!i;a(".room-texts",e).hidden=i||o,a(".room-owners",e).hidden=!n,a(".bans",e).hidden=!X(t);for(let s of["reports","aud\
it"])Bt(e,s,X(t));Bt(e,"archive",n&&!t.archived),Bt(e,"restore",n&&t.archived),Bt(e,"leave",!o),Bt(e,"delete",n)}function Bt(e,t,o){a(`[data-action="${t}"]`,e).
hidden=!o}function la(e,{room:t,rooms:o,onLeft:n,onPanel:i}){let s=a(".room-form",e),r=d=>v(s,async()=>{await d(),e.close()}),c=d=>r(async()=>await d()!==!1&&n()),
m={members:()=>r(()=>i("people")),reports:()=>r(()=>i("reports")),audit:()=>r(()=>i("audit")),threads:()=>r(()=>i("threads")),scheduled:()=>r(()=>i("scheduled")),
archive:async()=>{let d=await Q(Ct("archive",t));d&&r(()=>ro(t,o,d))},restore:()=>r(()=>o.update(t.id,{archived:!1})),leave:async()=>{(t.member_count===1||await j(
Ct("leave",t)))&&c(()=>ao(t,o))},delete:async()=>{let d=await Q(Ct("delete",t));d&&c(()=>o.delete(t.id,d))}};for(let[d,h]of Object.entries(m))a(`[data-action="${d}\
"]`,e).onclick=h}function ai({sections:e,onMade:t}){return mi({title:l("section.create"),name:"",action:l("section.make"),save:async(o,n)=>{let i=await y.post("/me/sections",{name:o});
e.note(i),yt(n),t(i.id)}})}function ci({sections:e,id:t}){return mi({title:l("section.title"),name:e.nameOf(t),action:l("save"),save:async(o,n)=>{await y.patch(
`/me/sections/${t}`,{name:o}),yt(n)},remove:()=>y.delete(`/me/sections/${t}`)})}function mi({title:e,name:t,action:o,save:n,remove:i=null}){let s=b("section"),r=a(
"form",s),c=a('[data-action="remove-section"]',s);return $(r),r.elements.name.value=t,a(".button-primary",r).textContent=o,L(r,m=>n(m.name.trim(),s)),c.hidden=!i,
c.onclick=()=>v(r,async()=>{await i(),yt(s)}),k(s,{title:e})}async function li({id:e,rooms:t,sections:o,...n}){let i=b("section-room"),s=new ct({rooms:t,isOffered:({room:c})=>!c.archived&&c.mine?.section!==e}),r=({room:c})=>v(
i,async()=>{t.find(c.id)?.role||await t.join(c.id),await t.set(c.id,{section:e}),i.close()});new mt(i,{choices:s,onChosen:r,...n}),a(".form-error",i).hidden=!0,
a('[data-open="create-room"]',i).dataset.subject=e,await k(i,{title:l("section.add",{name:o.nameOf(e)})}),s.close()}async function di(){let e=b("team-emoji"),t=a("form",e),o=()=>ha(e);$(t),t.elements.file.onchange=()=>t.elements.name.value||=da(t.elements.file.files[0]?.name??
""),L(t,async({name:n,file:i})=>{await F.add(n.trim().replace(/^:|:$/g,""),i),t.reset()}),F.addEventListener("change",o),o(),await k(e),F.removeEventListener("c\
hange",o)}var da=e=>e.replace(/\.\w+$/,"").toLowerCase().replace(/[^a-z0-9_+-]+/g,"_").slice(0,32);function ha(e){let{all:t}=F;a(".team-emoji-none",e).hidden=t.
length>0,D(a(".team-emoji-list",e),t,{key:({key:o,image:n})=>o+n,create:()=>g("team-emoji-item"),update:(o,n)=>fa(o,n,e)})}function fa(e,t,o){G(a(".emoji-sign",
e),t),a(".team-emoji-name",e).textContent=t.text;let n=a("button",e);n.setAttribute("aria-label",l("team_emoji.remove",{name:t.text})),n.onclick=()=>pa(t,o)}async function pa({
code:e,text:t},o){await j({title:l("team_emoji.remove",{name:t}),text:l("team_emoji.remove.text",{name:t}),action:l("team_emoji.remove.action")})&&await v(a("fo\
rm",o),()=>F.remove(e))}function ua({app:e,router:t,state:o}){let{me:n,rooms:i,directory:s}=o,r=u=>t.goToRoom(u.id),c=()=>t.go(Eo),m=u=>t.go({...t.address,panel:u}),d=async u=>{if(u===
n.id)return f.account;let w=await i.openDirect([u]);return()=>r(w)},h=u=>()=>e.conversation&&u(e.conversation),f={"create-room":u=>Gn({section:u,onCreated:r,...o}),
browse:()=>Kn({rooms:i,onJoined:r}),jump:()=>Yn({onRoom:u=>t.goToRoom(u),onPerson:d,...o}),"new-message":()=>Xn({onOpened:r,...o}),room:h(u=>ri({conversation:u,
onLeft:c,onPanel:m,...o})),"add-people":h(u=>Xe({conversation:u,...o})),"section-room":u=>li({id:u,...o}),section:u=>ci({id:u,...o}),"new-section":()=>ai({onMade:u=>f["\
section-room"](u),...o}),invite:()=>Vn({room:e.conversation?.room,...o}),account:()=>zn({onChanged:u=>s.take([u]),onReadingShown:()=>e.conversation?.readers.load().
catch(()=>{}),...o}),"team-emoji":di,keys:()=>k(b("keys"))};return f}var co=2,wa=20;async function mo({conversation:e,question:t="",options:o=[]}){let n=b("poll"),i=a("form",n),s=a(".poll-fields",i),r=U();$(i),i.elements.text.value=
t,s.replaceChildren();for(let f of[...o,...Array(Math.max(co-o.length,0)).fill("")])hi(s,f);let c=a(".poll-add",i),m=()=>xa(s,c);c.onclick=()=>{hi(s,"").focus(),
m()},s.onclick=({target:f})=>{f.closest("button")&&ga(f.closest(".poll-field"),m)},s.onkeydown=f=>{f.key==="Enter"&&!nt(f)&&ya(f,s)},m();let d=va(i,J(e.me)),h=kt(
f=>e.ask({...f,client_id:r}));return L(i,async f=>{await h(ba(i,f,d)),n.close("done")}),await k(n)==="done"}function hi(e,t){let o=e.appendChild(g("poll-field"));
return a("input",o).value=t,a("input",o)}function ga(e,t){let o=e.nextElementSibling??e.previousElementSibling;e.remove(),a("input",o).focus(),t()}function xa(e,t){
let o=[...e.children];o.forEach((n,i)=>{let s=l("poll.option",{number:i+1}),r=a("input",n);r.setAttribute("aria-label",s),r.placeholder=s,r.required=i<co,a("but\
ton",n).hidden=o.length<=co}),t.hidden=o.length>=wa}function ya(e,t){let o=e.target.closest(".poll-field")?.nextElementSibling;!e.target.matches("input")||!o||(e.
preventDefault(),a("input",o).focus())}function va(e,t){let o=ee(t),{ends:n,other:i}=e.elements;a('option[value="monday"]',n).hidden=o.monday.getTime()===o.tomorrow.
getTime();for(let[r,c]of Object.entries(o))p(a(`option[value="${r}"]`,n),l("poll.end.at",{when:l(`time.${r}`),date:q(c,t)}));i.min=rt(Date.now(),t),i.value=rt(o.
tomorrow,t);let s=()=>{a(".poll-other",e).hidden=n.value!=="other",i.disabled=n.value!=="other"};return n.onchange=s,s(),{...o,get other(){return Ot(i.value,t)}}}
function ba(e,{text:t,multiple:o,anonymous:n,ends:i},s){let r=[...e.querySelectorAll(".poll-field input")].map(({value:m})=>m.trim()).filter(Boolean),c=i==="nev\
er"?null:s[i].toISOString();return{text:t,options:r,multiple:!!o,anonymous:!!n,ends_at:c}}async function ka({entry:{seq:e},conversation:t}){let o=b("reactions"),n=new AbortController,i=()=>Oa(o,t.history.shown.entry(e)?.reactions??[],t);t.addEventListener(
"change",i,{signal:n.signal}),i(),await k(o,{title:l("reaction.who")}),n.abort()}function Oa(e,t,o){let n=t.flatMap(({emoji:i,users:s})=>s.map(r=>({key:`${i} ${r}`,
emoji:i,id:r})));D(a(".reaction-list",e),n,{create:()=>g("reaction-item"),update:(i,{emoji:s,id:r})=>{G(a(".reaction-emoji",i),Zo(s)),p(a(".reaction-name",i),x(
o.personOf({id:r,name:"…"})))}})}function Ea({entry:e,author:t,room:o,reports:n}){let i=b("report"),s=a("form",i);return $(s),a(".report-text",s).textContent=l("report.text",{name:x(t),room:o.name}),
L(s,async({reason:r})=>{await n.report({room:o.id,seq:e.seq,reason:r.trim()}),i.close(),N(l("report.done"))}),k(i)}async function Sa({entry:e,conversation:t}){let{readers:o,members:n}=t,i=b("seen-by"),s=new AbortController,r=!1,c=()=>r&&$a(i,_a(e,t));a(".seen-list",i).replaceChildren(),
a(".seen-none",i).hidden=!0;for(let m of[o,n])m.addEventListener("change",c,{signal:s.signal});n.need(),v(i,async()=>{await o.load(),r=!0,c()}),await k(i,{title:l(
"seen.title")}),s.abort()}function _a({seq:e,user:t},o){let{readers:n,members:i}=o,s=new Set(n.of(e));return i.list.map(c=>c.user).filter(({id:c})=>s.has(c)&&c!==
t.id).map(c=>o.personOf(c))}function $a(e,t){p(a("h2",e),t.length?T("seen.count",t.length):l("seen.title")),a(".seen-none",e).hidden=t.length>0,D(a(".seen-list",
e),t,{key:({id:o})=>o,create:()=>g("seen-item"),update:(o,n)=>{_(a(".avatar",o),n),p(a(".seen-name",o),x(n))}})}function Ta({text:e,conversation:{id:t,me:o},scheduled:n}){let i=U();return Et({title:l("composer.later"),action:l("composer.later"),me:o,repeats:!0,act:kt(async s=>{
let{at:r,time_zone:c}=await n.add(t,e,s,i);N(l("scheduled.done",{date:q(new Date(r),c)}))})})}var Aa=/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{M}\p{N}_]+|\s+|[^]/gu;function fi(e,t){let[o,n]=[e,t].map(c=>c.match(Aa)??[]),i=0;for(;i<o.length&&i<n.length&&o[i]===n[i];)i+=1;let s=0;for(;s<o.length-i&&s<n.length-i&&o.at(-1-s)===
n.at(-1-s);)s+=1;let r=Ca(o.slice(i,o.length-s),n.slice(i,n.length-s));return Da([...Lt("same",n.slice(0,i)),...r,...Lt("same",n.slice(n.length-s))])}var Lt=(e,t)=>t.
map(o=>({kind:e,text:o}));function Ca(e,t){if(e.length*t.length>25e4)return[...Lt("gone",e),...Lt("new",t)];let o=La(e,t),n=[],[i,s]=[0,0];for(;i<e.length&&s<t.
length;)e[i]===t[s]?(n.push({kind:"same",text:t[s]}),i+=1,s+=1):o[i+1][s]>=o[i][s+1]?(n.push({kind:"gone",text:e[i]}),i+=1):(n.push({kind:"new",text:t[s]}),s+=1);
return[...n,...Lt("gone",e.slice(i)),...Lt("new",t.slice(s))]}function La(e,t){let o=Array.from({length:e.length+1},()=>new Uint16Array(t.length+1));for(let n=e.
length-1;n>=0;n-=1)for(let i=t.length-1;i>=0;i-=1)o[n][i]=e[n]===t[i]?o[n+1][i+1]+1:Math.max(o[n+1][i],o[n][i+1]);return o}function Da(e){let t=[],o="",n="",i=()=>{
o&&t.push({kind:"gone",text:o}),n&&t.push({kind:"new",text:n}),o=n=""},s="";for(let{kind:r,text:c}of e){if(r==="same"){i(),s+=c;continue}s&&t.push({kind:"same",
text:s}),s="",r==="gone"?o+=c:n+=c}return i(),s&&t.push({kind:"same",text:s}),t}var pi={gone:"del",new:"ins"};async function Ma({entry:e,conversation:t}){let o=b("versions"),n=new AbortController,{signal:i}=n,s=new E,r=()=>s.open(`/rooms/${t.
room.id}/messages/${e.seq}/versions?limit=50`),c=a(".versions-alone",o);c.hidden=!0,s.addEventListener("change",()=>c.hidden=s.items.length!==1||s.hasMore,{signal:i}),
S(o,{list:s,into:".version-list",none:".versions-none",sort:m=>m.map((d,h)=>({...d,id:String(h),before:m[h+1]})),create:()=>g("version-item"),update:Ia,signal:i}),
ja(t,e,r,i),a(".versions-none",o).hidden=!0,r(),await k(o,{title:l("versions.title")}),n.abort(),a(".version-list",o).replaceChildren()}function ja(e,t,o,n){let i=t,
s=()=>{let r=e.history.shown.entry(t.seq);!r||r.text===i.text&&r.editedAt===i.editedAt&&r.deleted===i.deleted||(i=r,o())};e.addEventListener("change",s,{signal:n})}
function Ia(e,{at:t,text:o,before:n}){let i=a("time",e);i.dateTime=t,p(i,P(new Date(t)));let s=n?fi(n.text,o):[{kind:"same",text:o}];a(".version-text",e).replaceChildren(
...s.map(r=>pi[r.kind]?qo(pi[r.kind],r.text):r.text))}async function Pa({entry:{seq:e},conversation:t}){let o=b("voters"),n=new AbortController,i=()=>Ra(o,t.timeline.entry(e)??t.history.shown.entry(e),t);t.addEventListener(
"change",i,{signal:n.signal}),i(),await k(o,{title:l("poll.who")}),n.abort()}function Ra(e,t,o){let i=(t?.poll?.options??[]).map((s,r)=>({...s,key:String(r)})).
filter(({voters:s})=>s?.length);D(a(".voter-options",e),i,{create:()=>g("voter-option"),update:(s,{text:r,voters:c})=>{p(a("h3",s),r),D(a("ul",s),c.map(m=>o.personOf(
{id:m,name:"…"})),{key:({id:m})=>m,create:()=>g("seen-item"),update:(m,d)=>{_(a(".avatar",m),d),p(a(".seen-name",m),x(d))}})}})}var Na=/:[a-z0-9_+-]+:/u,Fa=/(?<!`)(?<ticks>`+)(?!`)[^]*?(?<!`)\k<ticks>(?!`)|^[ ]{0,3}```[^]*|(?<![\p{L}\p{N}_:]):(?<code>[a-z0-9_+-]+):(?![\p{L}\p{N}_])/gmu;function Te(e){
return Na.test(e)?dt?ui(e,dt):Tt().then(t=>ui(e,t),()=>e):e}var ui=(e,t)=>e.replace(Fa,(o,...n)=>Ba(n.at(-1).code,t)??o),Ba=(e,t)=>F.withName(e)?null:t.withCode(
e)?.emoji;var qa=/^\/([a-z]+)(?:\s+([^]*))?$/u,Wa={m:6e4,h:36e5,d:864e5},Ha=/^(\d{1,4})\s*(m|h|d)$/u,Ua=new Set(["off","0"]),B=class extends Error{};function wi(e){let[,t,
o=""]=e.match(qa)??[];return t?{name:t,rest:o.trim()}:null}var lt=e=>`/${e} ${l(`command.${e}.usage`)}`.trim();function tt(e,t){if(!e)throw new B(l("command.use",
{usage:lt(t)}));return e}function Ae(e,t){if(Ua.has(e))return null;let[,o,n]=e.match(Ha)??[];if(!Number(o))throw new B(l("command.time",{usage:lt(t)}));return new Date(
Date.now()+Number(o)*Wa[n]).toISOString()}async function lo(e){let t=e.replace(/^@/u,"");try{return await y.get(`/users/${encodeURIComponent(t)}`)}catch(o){throw o.
status===404?new B(l("command.nobody",{name:t})):o}}var za=new RegExp("^(\\p{RGI_Emoji}|\\p{Emoji_Presentation}|\\p{Extended_Pictographic}\\ufe0f?)\\s*","v"),gi=[{name:"dnd",may:()=>!0,async run({rest:e,directory:t,
say:o}){let n=Ae(tt(e,"dnd"),"dnd");t.take([await y.patch("/me",{quiet_until:n})]),o(n?l("command.dnd.done",{date:P(new Date(n))}):l("command.dnd.off"))}},{name:"\
status",may:()=>!0,async run({rest:e,directory:t,say:o}){let[n,i=""]=e.match(za)??[""],s=e.slice(n.length);t.take([await y.patch("/me",{status:e?{emoji:i,text:s,
until:null}:null})]),o(l(e?"command.status.done":"command.status.off"))}}];var Ka=2,Ce={key:null,clientId:null},xi=[{name:"poll",may:({room:e})=>!Mt(e),async run({rest:e,conversation:t}){let[o="",...n]=e.split("|").map(i=>i.trim()).filter(
Boolean);if(n.length>=Ka)return Ga(t,{text:o,options:n});if(!await mo({conversation:t,question:o,options:n})&&e)throw new B(l("poll.dropped"))}}];async function Ga(e,t){
let o=JSON.stringify([e.id,t]);Ce.key!==o&&(Ce={key:o,clientId:U()}),await e.ask({...t,client_id:Ce.clientId}),Ce={key:null,clientId:null}}var vi=864e5,bi={"m|min|minutes?|分钟":6e4,"h|hours?|小时":36e5,"d|days?|天":vi},ki=["sunday|周日","monday|周一","tuesday|周二","wednesday|周三","t\
hursday|周四","friday|周五","saturday|周六"],Oi="today|今天",Ei="tomorrow|明天",Ya="09:00",Va="(?:\\s+|$|(?=\\p{Script=Han}))",Si="(?:at\\s+)?(?<hour>[\
01]?\\d|2[0-3])[:：](?<minute>[0-5]\\d)",Ja=ho(`(?:in\\s+)?(?<count>\\d{1,5})\\s*(?<unit>${Object.keys(bi).join("|")})后?`),Xa=ho(Si),Za=ho(`(?:on\\s+)?(?<day>${[
Oi,Ei,...ki].join("|")}|\\d{4}-\\d\\d-\\d\\d)(?:\\s*${Si})?`);function _i(e,t,o=Date.now()){let n=(c,m)=>{let d=e.match(c),h=d&&m(d.groups);return Number.isFinite(
h)?{at:h,rest:e.slice(d[0].length)}:null},i=rt(o,t).slice(0,10),s=(c,m)=>ec(c)?Ot(`${c}T${m}`,t).getTime():null,r=c=>[i,De(i,1)].map(m=>s(m,c)).find(m=>m>o);return n(
Ja,({count:c,unit:m})=>o+Number(c)*Qa(m))??n(Xa,c=>r(yi(c)))??n(Za,({day:c,...m})=>s(tc(c,i),yi(m)))}var yi=({hour:e,minute:t})=>e?`${e.padStart(2,"0")}:${t}`:Ya,
Qa=e=>Object.entries(bi).find(([t])=>Le(t,e))[1];function tc(e,t){if(Le(Oi,e))return t;if(Le(Ei,e))return De(t,1);let o=ki.findIndex(n=>Le(n,e));return o<0?e:De(
t,(7+o-new Date(t).getUTCDay())%7||7)}var De=(e,t)=>new Date(Date.parse(e)+t*vi).toISOString().slice(0,e.length),ec=e=>!Number.isNaN(Date.parse(e))&&De(e,0)===e,
Le=(e,t)=>new RegExp(`^(?:${e})$`,"iu").test(t);function ho(e){return new RegExp(`^${e}${Va}`,"iu")}var oc=365*864e5,Me={rest:null,clientId:null},$i={name:"remind",may:()=>!0,async run({rest:e,conversation:{me:t},rooms:o,saved:n,say:i}){let s=J(t),{at:r,text:c}=nc(
tt(e,"remind"),s);Me.rest!==e&&(Me={rest:e,clientId:U()});let m=await o.openDirect([t.id]),{seq:d}=await y.post(`/rooms/${m.id}/messages`,{text:c,client_id:Me.clientId});
await n.save({room:m.id,seq:d},new Date(r).toISOString()),Me={rest:null,clientId:null};let h=()=>y.delete(`/rooms/${m.id}/messages/${d}`).catch(f=>i(K(f)));i(l(
"command.remind.done",{date:q(new Date(r),s)}),{undo:{label:l("undo"),act:h}})}};function nc(e,t){let o=_i(e.replace(/^(?:me|我)\s+/iu,""),t),n=o?o.at-Date.now():
0;if(n<=0||n>oc)throw new B(l("command.remind.time",{usage:lt("remind")}));let i=o.rest.replace(/^to\s+/iu,"").trim();if(!i)throw new B(l("command.use",{usage:lt(
"remind")}));return{at:o.at,text:i}}var ic=["all","mentions","nothing"],Ti=({room:e})=>e.kind!=="direct",Ai=({room:e})=>Ut(e)&&e.kind!=="direct",Ci=[{name:"topic",may:Ai,run:({rest:e,room:t,rooms:o})=>o.
update(t.id,{topic:tt(e,"topic")})},{name:"rename",may:Ai,run:({rest:e,room:t,rooms:o})=>o.update(t.id,{name:tt(e,"rename")})},{name:"invite",may:({room:e})=>zt(
e),async run({rest:e,conversation:t,say:o}){let n=tt(e,"invite").split(/[\s,]+/u),i=await Promise.all(n.map(lo));await t.members.add(i),o(l("command.invite.done",
{names:i.map(x).join(", ")}))}},{name:"mute",may:({room:e})=>X(e)&&e.kind!=="direct",async run({rest:e,conversation:t,say:o}){let[n,i,...s]=tt(e,"mute").split(/\s+/u),
r=Ae(i??"","mute"),c=await lo(n),m=s.length?{reason:s.join(" ")}:{};await t.members.mute(c.id,{muted_until:r,...m}),o(l(r?"command.mute.done":"command.mute.lift\
ed",{name:x(c)}))}},{name:"notify",may:()=>!0,async run({rest:e,room:t,rooms:o,say:n}){if(!ic.includes(e))throw new B(l("command.use",{usage:`/notify ${l("comma\
nd.notify.usage")}`}));await o.set(t.id,{notify:e}),n(l("command.notify.done",{choice:l(`mine.notify.${e}`)}))}},{name:"archive",may:({room:e})=>Ti({room:e})&&z(
e)&&!e.archived,run:({room:e,rooms:t})=>ei(e,t)},{name:"leave",may:Ti,async run({room:e,rooms:t,goHome:o}){await ti(e,t)&&o()}}];var sc="¯\\\\\\_(ツ)\\_/¯",Li=[{name:"shrug",may:()=>!0,run:({rest:e,send:t})=>t([e,sc].filter(Boolean).join(" "))}];var Di=[...Ci,...gi,...xi,$i,...Li].sort((e,t)=>e.name.localeCompare(t.name)),je=e=>Di.find(t=>t.name===e),Mi=(e,t)=>Di.filter(o=>o.name.startsWith(t)&&o.may(e));var ji={isAtStart:!0,pattern:/^(\/[a-z]*|\/[a-z]+ .*)$/u,search([,e],t,{show:o}){let[n]=e.slice(1).split(" "),i=je(n);return i||n.length<e.length-1?o([],{hint:rc(
i)}):o(Mi(t.conversation,n).map(ac))}},rc=e=>e?`${lt(e.name)} · ${l(`command.${e.name}.about`)}`:"",ac=e=>({text:`/${e.name} `,label:lt(e.name),detail:l(`comma\
nd.${e.name}.about`)});var Ii=8,Pi={pattern:/(?:^|[\s(])(:[\p{L}\p{N}_+-]{2,})$/u,async search([,e],t,{show:o}){let n=dt??await Tt().catch(()=>null),i=[...F.search(e).map(cc),...n?.search(
e,Ii).map(mc)??[]];o(i.slice(0,Ii))}},cc=e=>({text:`${e.text} `,label:e.text,detail:l("emoji.group.team"),emoji:e,chosen:()=>Nt(e.key)});function mc(e){let t=Oe(
e);return{text:`${t} `,label:`:${e.codes[0]}:`,detail:e.label,emoji:{text:t},chosen:()=>Nt(e.emoji)}}var lc=8,dc=1e3,Ri={pattern:/(?:^|[\s(])(@[^\s@]*)$/u,search([,e],{conversation:t,directory:o},{show:n,signal:i}){let s=e.slice(1),{members:r}=t,c=new $t({directory:o}),
m=()=>n(hc({words:s,found:c.items,conversation:t}));for(let d of[r,c])d.addEventListener("change",m,{signal:i});i.addEventListener("abort",()=>c.close()),r.need(),
m(),s&&c.search(s)}};function hc({words:e,found:t,conversation:o}){let{members:n,me:i}=o,s=I(e),m=n.list.map(({user:w})=>w).filter(({id:w})=>w!==i.id).map(w=>({
user:w,rank:xc(w,s)})).filter(({rank:w})=>w<Ni).sort((w,O)=>w.rank-O.rank).map(({user:w})=>w),d=new Map([...m,...t.filter(({id:w})=>n.has(w)),...t].map(w=>[w.id,
w]));d.delete(i.id);let h=fc(o.room).filter(({label:w})=>w.startsWith(`@${s}`)),u=[...d.values()].slice(0,lc-h.length).map(w=>pc(o.personOf(w),{isHere:n.has(w.id)||
!n.loaded}));return h.some(({label:w})=>w===`@${s}`)?[...h,...u]:[...u,...h]}function fc({member_count:e}){if(e<=2)return[];let t={text:"@room ",label:"@room",detail:T(
"completion.room",e-1),sign:"@"},o={text:"@here ",label:"@here",detail:l("completion.here"),sign:"@"};return e-1<=dc?[t,o]:[o]}function pc(e,{isHere:t}){let o=`\
@${e.name}`;return{text:`${o} `,label:x(e),detail:t?o:l("completion.elsewhere",{name:o}),person:e}}var[uc,wc,gc,Ni]=[0,1,2,3];function xc({name:e,display_name:t},o){
let n=[I(e),I(t)];return n.some(i=>i.startsWith(o))?uc:n.some(i=>i.includes(` ${o}`))?wc:n.some(i=>i.includes(o))?gc:Ni}var yc=8,Fi={pattern:/(?:^|[\s(])(#[^\s#]*)$/u,search([,e],{rooms:t},{show:o}){let n=I(e.slice(1)),s=t.mine.filter(({kind:r})=>r!=="direct").map(r=>({room:r,at:I(
r.name).indexOf(n)})).filter(({at:r})=>r>=0).sort((r,c)=>Math.min(r.at,1)-Math.min(c.at,1));o(s.slice(0,yc).map(({room:r})=>vc(r)))}},vc=({name:e,topic:t})=>({text:`\
#${e} `,label:e,detail:t??"",sign:"#"});var bc=60,kc=/^\s*```/gmu,Oc=0,Ie=class{#t;#e;#o;#n;#i;#s=null;#r=null;#a=null;#c=[];#m=0;constructor(t,{sources:o,context:n}){this.#t=t,this.#n=o,this.#i=n;let i=g(
"completion");this.#e=a("ul",i),this.#e.id=`completion-${Oc+=1}`,this.#o=a("p",i),t.before(i),t.setAttribute("aria-autocomplete","list"),t.setAttribute("aria-co\
ntrols",this.#e.id);for(let s of["input","compositionend"])t.addEventListener(s,()=>this.#d());t.addEventListener("keydown",s=>this.#y(s),{capture:!0}),t.addEventListener(
"blur",()=>this.close()),t.addEventListener("click",()=>this.#d());for(let s of["pointerdown","mousedown","click"])i.addEventListener(s,Ec);this.#e.addEventListener(
"click",({target:s})=>this.#p(this.#g(s))),this.#e.addEventListener("pointermove",({target:s})=>this.#w(this.#g(s)))}close(){this.#s?.abort(),this.#s=null,this.#r=
null,this.#h([])}get#l(){return this.#c.length>0}#d(){let{value:t,selectionStart:o,selectionEnd:n}=this.#t,i=Math.max(0,o-bc),s=t.slice(i,o),r=o===n&&this.#n.find(
({pattern:d})=>d.test(s));if(!r||r.isAtStart&&i>0)return this.#l||this.#s?this.close():void 0;let c=s.match(r.pattern),m=o-c[1].length;if(m===this.#a||Sc(t.slice(
0,m)))return this.close();this.#a=null,this.#f(r,c,m)}#f(t,o,n){this.#s?.abort();let i=new AbortController;this.#s=i,this.#r=n;let s=(r,{hint:c=""}={})=>i.signal.
aborted||this.#h(r,{hint:c});t.search(o,this.#i(),{show:s,signal:i.signal})}#h(t,{hint:o=""}={}){!t.length&&!o&&!this.#l&&this.#e.parentElement.hidden||(this.#c=
t,this.#e.replaceChildren(...t.map((n,i)=>this.#u(n,i))),this.#e.hidden=!t.length,this.#o.hidden=!o,p(this.#o,o),this.#e.parentElement.hidden=!t.length&&!o,this.#x(
0))}#u({label:t,detail:o="",emoji:n,person:i,sign:s=""},r){let c=g("completion-item");c.id=`${this.#e.id}-${r}`;let m=a(".completion-sign",c);return n?G(m,n):i?
(m.classList.add("avatar"),_(m,i)):m.textContent=s,a(".completion-label",c).textContent=t,a(".completion-detail",c).textContent=o,c}#w(t){t>=0&&t!==this.#m&&this.#x(
t)}#g=t=>[...this.#e.children].indexOf(t.closest("li"));#x(t){this.#m=t;for(let[n,i]of[...this.#e.children].entries())i.setAttribute("aria-selected",n===t);let o=this.#e.
children[t];o?this.#t.setAttribute("aria-activedescendant",o.id):this.#t.removeAttribute("aria-activedescendant"),o?.scrollIntoView({block:"nearest"})}#y(t){let o=!nt(
t)&&this.#v[t.key];!o||t.shiftKey||t.ctrlKey||t.metaKey||t.altKey||!this.#l&&!(t.key==="Escape"&&!this.#e.parentElement.hidden)||(t.preventDefault(),t.stopImmediatePropagation(),
o())}#v={ArrowDown:()=>this.#x((this.#m+1)%this.#c.length),ArrowUp:()=>this.#x((this.#m-1+this.#c.length)%this.#c.length),Enter:()=>this.#p(this.#m),Tab:()=>this.#p(
this.#m),Escape:()=>{this.#a=this.#r,this.close()}};#p(t){let o=this.#c[t];if(!o)return;let n=this.#r;this.close(),gt(this.#t,o.text,{from:n,to:this.#t.selectionEnd}),
o.chosen?.()}};function Ec(e){e.preventDefault(),e.stopPropagation()}function Sc(e){if(!e.includes("`"))return!1;let t=e.match(kc)?.length??0,o=e.slice(e.lastIndexOf(
`
`)+1);return t%2===1||o.split("`").length%2===0}var Bi=[Pi,Ri,Fi],fo=class{#t;#e;#o=null;constructor(t,o){this.#t=o,this.#e=qi(t,{sources:[...Bi,ji],context:()=>this.#n})}show(t){this.#o=t,this.#e.close()}prepare(t){
this.#e.close();let o=wi(t);if(o)return this.#i(o,t).catch($c);let n=Te(t.startsWith("//")?t.slice(1):t);return typeof n=="string"?n:n.then(i=>({text:i}))}get#n(){
return{conversation:this.#o,...this.#t}}async#i({name:t,rest:o},n){let i=je(t);if(!i)return await _c(t)?{text:n}:{refusal:l("command.kept")};let s,r=async c=>s=
await Te(c);return await i.run({...this.#n,rest:o,room:this.#o.room,send:r,say:N}),{text:s}}},qi=(e,{sources:t=Bi,context:o})=>new Ie(e,{sources:t,context:o}),_c=e=>j(
{title:l("command.unknown.title",{name:e}),text:l("command.unknown.text"),action:l("command.unknown.send"),isHarmless:!0}),$c=e=>({refusal:e instanceof B?e.message:
K(e)});var Tc=/[\\^$.*+?()[\]{}|/]/g;function po(e){return e.trim()?new RegExp(e.trim().replace(Tc,"\\$&"),"giu"):null}function Wi(e,t){if(!t)return[];let o=({text:i})=>i.
search(t)>=0||vt(i).search(t)>=0;return e.filter(i=>ot(i)&&!i.deleted&&o(i)).map(({seq:i})=>i).reverse()}var Ac=4,Pe=globalThis.CSS?.highlights,uo=class{#t;#e;#o;#n=null;#i=null;#s=null;#r=[];#a=null;#c=1/0;constructor(t,{timeline:o}){this.#t=t,this.#o=o,this.#e=a(
"input",t),this.#e.oninput=()=>this.#f(),document.addEventListener("coloured",()=>this.#i&&this.#y()),t.onkeydown=n=>this.#d(n),a('[data-find="older"]',t).onclick=
()=>this.#h(1),a('[data-find="newer"]',t).onclick=()=>this.#h(-1),a('[data-find="more"]',t).onclick=()=>this.#x(),a('[data-find="close"]',t).onclick=()=>this.#m()}show(t,{
signal:o}){this.#n=t,this.#m(),t.addEventListener("change",()=>this.#i&&this.#w(),{signal:o})}open(){this.#s=document.activeElement,this.#c=Number(this.#o.lastOnScreen?.
dataset.seq??1/0),this.#t.hidden=!1,this.#i=xt.open(()=>this.#l()),this.#e.focus(),this.#e.select(),this.#f()}around(t){t(),this.#i&&this.#y()}#m(){this.#i&&xt.
close(this.#i)}#l(){this.#i=null,this.#t.hidden=!0,this.#v(),this.#s?.focus({preventScroll:!0})}#d(t){if(!t.isComposing){if(t.key==="Escape")this.#m();else if(t.
key==="Enter"&&t.target===this.#e)this.#h(t.shiftKey?-1:1);else return;t.preventDefault(),t.stopPropagation()}}#f(){this.#a=null,this.#w();let t=this.#r.find(o=>o<=
this.#c)??this.#r[0];t?this.#u(t):this.#y()}#h(t){if(!this.#r.length)return;let o=this.#r.indexOf(this.#a)+t;this.#c=this.#r.at(o%this.#r.length),this.#u(this.#c)}#u(t){
this.#a=t;let o=this.#o.lookAt(t);tn(o),this.#y(),this.#g()}#w(){this.#r=Wi(this.#n.history.shown.entries,po(this.#e.value)),this.#r.includes(this.#a)||(this.#a=
null),this.#g()}#g(){let{history:t}=this.#n,o=t.shown.entries.filter(ot).length,n=this.#r.indexOf(this.#a)+1,s=this.#e.value.trim()?n?l("find.count",{at:M(n),count:M(
this.#r.length)}):l("find.none"):"";p(a(".find-count",this.#t),s),p(a(".find-loaded",this.#t),T("find.loaded",o)),a('[data-find="more"]',this.#t).hidden=!t.hasOlder;
for(let r of["older","newer"])a(`[data-find="${r}"]`,this.#t).disabled=!this.#r.length}async#x(){let{history:t}=this.#n,o=a(".find-trouble",this.#t);p(o,"");try{
for(let n=0;n<Ac&&t.hasOlder;n+=1)await t.loadOlder()}catch(n){p(o,K(n))}this.#e.focus(),this.#a===null&&this.#i&&this.#f()}#y(){this.#v();let t=po(this.#e.value);
if(!t)return;let o=[],n=[];for(let i of this.#o.list.messageRows){let s=Number(i.dataset.seq)===this.#a;i.classList.toggle("is-found",s),(s?n:o).push(...Cc(a(".\
message-text",i),t))}Pe?.set("found",new Highlight(...o)),Pe?.set("found-here",new Highlight(...n))}#v(){for(let t of this.#o.list.messageRows)t.classList.remove(
"is-found");for(let t of["found","found-here"])Pe?.delete(t)}};function Cc(e,t){if(!Pe)return[];let o=[],n=document.createTreeWalker(e,NodeFilter.SHOW_TEXT),i=0;
for(;n.nextNode();)o.push({node:n.currentNode,at:i}),i+=n.currentNode.length;let s=r=>o.findLast(({at:c})=>c<=r);return[...e.textContent.matchAll(t)].map(({0:r,
index:c})=>{let m=new Range,[d,h]=[s(c),s(c+r.length-1)];return m.setStart(d.node,c-d.at),m.setEnd(h.node,c+r.length-h.at),m})}var Hi=/^([ \t]*)(?:[-*+]|\d{1,9}[.)])[ \t]+/u,Lc=/^([ \t]*)(?:([-*+])|(\d{1,9})([.)])|(>))([ \t]+)/u,Dc=/^[ \t]*(?:`{3,}|~{3,})/u,Ui="https://",xo={bold:Re("**"),
italic:Re("*"),strike:Re("~~"),code:jc,"code-block":Ne,quote:wo({has:/^>[ \t]?/u,mark:()=>"> "}),list:wo({has:/^[-*+][ \t]+/u,mark:()=>"- ",instead:Hi}),numbers:wo(
{has:/^\d{1,9}[.)][ \t]+/u,mark:e=>`${e+1}. `,instead:Hi}),link:Ic};function Re(e){return t=>{let{value:o,start:n,end:i}=yo(t),s=o.slice(n,i),{length:r}=e;if(o.
slice(n-r,n)===e&&o.slice(i,i+r)===e&&!Mc(e,o,n))return{from:n-r,to:i+r,text:s,start:n-r,end:i-r};let d=s.split(/(\n\s*\n)/u).map((h,f)=>f%2||!h&&s?h:e+h+e).join(
"");return{from:n,to:i,text:d,start:n+r,end:n+d.length-r}}}var Mc=(e,t,o)=>e==="*"&&t[o-2]==="*"&&t[o-3]!=="*";function jc(e){let t=e.value.slice(e.start,e.end);
if(t.includes(`
`))return Ne(e);let o=Math.max(0,...[...t.matchAll(/`+/gu)].map(([s])=>s.length));if(!o)return Re("`")(e);let n="`".repeat(o+1),i=`${n} ${t} ${n}`;return{from:e.
start,to:e.end,text:i,start:e.start,end:e.start+i.length}}function Ne(e){let{value:t,from:o,to:n}=Yi(e),i=t.slice(o,n),s=Math.max(2,...[...i.matchAll(/`+/gu)].map(
([m])=>m.length)),r="`".repeat(s+1),c=o+r.length+1;return{from:o,to:n,text:`${r}
${i}
${r}`,start:c,end:c+i.length}}function wo({has:e,mark:t,instead:o}){return n=>{let{value:i,from:s,to:r}=Yi(n),c=i.slice(s,r).split(`
`),m=c.every(w=>e.test(w)||!w.trim())&&c.some(w=>w.trim()),d=0,f=c.map(w=>m?w.replace(e,""):!w.trim()&&c.length>1?w:t(d++)+(o?w.replace(o,""):w)).join(`
`),u=s+f.length;return{from:s,to:r,text:f,start:c.length>1?s:u,end:u}}}function Ic(e){let{value:t,start:o,end:n}=yo(e),i=t.slice(o,n);if(go(i))return{from:o,to:n,
text:`[](${i})`,start:o+1,end:o+1};let s=o+i.length+3;return{from:o,to:n,text:`[${i}](${Ui})`,start:s,end:s+Ui.length}}var go=e=>e!==""&&Qo(e,0)===e;function Ki(e,t){
let{value:o,start:n,end:i}=yo(t),s=o.slice(n,i);if(!s||s.includes(`
`)||go(s)||!go(e))return null;let r=`[${s}](${e})`;return{from:n,to:i,text:r,start:n+r.length,end:n+r.length}}function Gi({value:e,start:t,end:o}){if(t!==o)return null;
let n=e.lastIndexOf(`
`,t-1)+1,i=e.slice(n,t);if(Pc(e.slice(0,n)))return zi(t,`
${/^[ \t]*/u.exec(i)[0]}`);let[s,r,c,m,d,h,f]=Lc.exec(i)??[];if(!s)return null;if(s===i)return{from:n,to:t,text:"",start:n,end:n};let u=c??h??`${Number(m)+1}${d}`;
return zi(t,`
${r}${u}${f}`)}var zi=(e,t)=>({from:e,to:e,text:t,start:e+t.length,end:e+t.length}),Pc=e=>e.split(`
`).filter(t=>Dc.test(t)).length%2===1;function yo({value:e,start:t,end:o}){let n=e.slice(t,o);return n.trim()?{value:e,start:t+n.length-n.trimStart().length,end:o-
n.length+n.trimEnd().length}:{value:e,start:t,end:o}}function Yi({value:e,start:t,end:o}){let n=e.indexOf(`
`,o);return{value:e,from:e.lastIndexOf(`
`,t-1)+1,to:n<0?e.length:n}}var Rc={b:"bold",i:"italic",e:"code"},Nc={x:"strike",e:"code-block",l:"link"},Fc={Digit7:"numbers",Digit8:"list",Digit9:"quote"};function vo(e,t){e.onclick=({target:o})=>{
let n=o.closest("[data-format]");n&&Dt(t,xo[n.dataset.format])},e.addEventListener("keydown",o=>Wc(e,o)),t.addEventListener("keydown",o=>Bc(t,o))}function Dt(e,t){
let o=t({value:e.value,start:e.selectionStart,end:e.selectionEnd});return o?(gt(e,o.text,o),e.setSelectionRange(o.start,o.end),!0):!1}function Bc(e,t){if(nt(t))
return;let o=qc(t),n=t.key==="Enter"&&(t.shiftKey||!wt.matches)&&!t.ctrlKey&&!t.metaKey;(o?Dt(e,xo[o]):n&&Dt(e,Gi))&&(t.preventDefault(),t.stopPropagation())}function qc({
key:e,code:t,ctrlKey:o,metaKey:n,shiftKey:i,altKey:s}){if(!(o||n)||s)return;let r=e.toLowerCase();return i?Nc[r]??Fc[t]:Rc[r]}function Wc(e,t){let o={ArrowLeft:-1,
ArrowRight:1}[t.key];if(!o)return;let n=[...e.children].filter(s=>!s.hidden),i=n.at((n.indexOf(document.activeElement)+o)%n.length);for(let s of n)s.tabIndex=s===
i?0:-1;i.focus(),t.preventDefault(),t.stopPropagation()}var Fe=class{#t;#e;#o;constructor({button:t,textarea:o,shown:n}){this.#t=t,this.#e=o,this.#o=n,t.onclick=()=>this.#n?this.#s():this.#i(),n.onkeydown=({key:i})=>i===
"Escape"&&this.#s(),Vt.addEventListener("ready",()=>this.#n&&this.#r())}close(){this.#a(!1)}get#n(){return!this.#o.hidden}#i(){this.#r(),this.#a(!0),this.#o.focus(
{preventScroll:!0})}#s(){this.#a(!1),this.#e.focus({preventScroll:!0})}#r(){Jt(this.#o,this.#e.value),Xt(this.#o)}#a(t){this.#o.hidden=!t,this.#e.hidden=t,this.#t.
setAttribute("aria-pressed",t)}};var Hc=/<(?:a|b|strong|i|em|s|del|code|pre|li|table|blockquote|h[1-6])[\s>]/iu,Uc=["vscode-editor-data","application/x-jetbrains"],zc=/^(?:\t| {2,})\S/mu;function bo(e,t){
e.addEventListener("paste",o=>Kc(e,o,t)),e.addEventListener("input",()=>t.hidden=!0)}function Kc(e,t,o){let{clipboardData:n}=t,[i,s]=[n.getData("text/plain"),n.
getData("text/html")],r=Uc.some(c=>n.types.includes(c));if(Dt(e,c=>Ki(i.trim(),c)))return t.preventDefault();if(!r&&Hc.test(s))return t.preventDefault(),Gc(e,{html:s,
text:i});Vc(i,{isFromEditor:r})&&Jc(e,{text:i,offer:o})}async function Gc(e,{html:t,text:o}){let{markdownOf:n}=await Gt("paste").catch(()=>({markdownOf:()=>o})),
i=n(t);gt(e,Yc(i,o)?o:i)}var Yc=(e,t)=>e.replaceAll(/\s+/gu,"")===t.replaceAll(/\s+/gu,"");function Vc(e,{isFromEditor:t}){return e.trim().includes(`
`)&&!e.includes("```")&&(t||zc.test(e))}function Jc(e,{text:t,offer:o}){let n=e.selectionStart,i=t.replaceAll(`\r
`,`
`);e.addEventListener("input",()=>queueMicrotask(()=>o.hidden=!1),{once:!0}),o.onclick=()=>{o.hidden=!0;let s=n+i.length;e.value.slice(n,s)===i&&Dt(e,({value:r})=>Ne(
{value:r,start:n,end:s}))}}function Xc(e,{bar:t,textarea:o,offer:n}){return vo(t,o),bo(o,n),new Fe({button:a('[data-action="preview"]',t),textarea:o,shown:a(".composer-preview",e)})}function Zc(e,{
bar:t,textarea:o}){vo(t,o),bo(o,a(".paste-offer",e))}var Vy={audit:rn,person:ln,pins:dn,reports:hn,scheduled:pn,thread:gn,threads:xn},Jy={inbox:fe,threads:ve,drafts:he,scheduled:ye,saved:xe,accounts:le,audit:de,abandoned:ae,
monitor:ge};export{fo as ComposerTools,uo as FindBar,Xe as addMember,mo as askPoll,ur as chooseAction,qi as complete,es as deleteOthers,ua as dialogOpeners,Zc as offerFewTools,
Xc as offerTools,Jy as pages,Vy as panels,sr as pickEmoji,Ea as reportMessage,Ye as saveMessage,Sa as seenBy,Ta as sendLater,Ma as showVersions,ka as whoReacted,
Pa as whoVoted,Te as withShortcodes};
