/* Made by `make bundle` of ebaae1f3612413e8c5c0e2336f3eb88a1fd411a4b800744cbb043bd359a5cbb6. */
import{$ as yt,A as l,Aa as nn,B as $,Ba as G,C as K,Ca as sn,D as Wo,Da as Zt,E as M,Ea as Qt,F as qo,Fa as rn,G as P,Ga as L,H as W,Ha as v,I as R,Ia as _,J as Yt,
Ja as Y,K as Ho,Ka as kt,L as Uo,La as te,M as ut,Ma as an,N as Ke,Na as cn,O as zo,Oa as It,P as ot,Pa as ee,Q as wt,Qa as oe,R as gt,Ra as mn,S as xt,Sa as ne,
T as a,Ta as Pt,U as g,V as nt,W as p,X as it,Y as Ko,Z as b,_ as k,a as x,aa as Go,b as Ut,ba as Vt,c as $o,ca as y,d as To,da as vt,e as Ao,ea as Yo,f as tt,fa as Vo,
g as et,ga as Jo,h as ze,ha as E,i as Co,ia as Xo,j as Lo,ja as Zo,k as U,ka as I,l as zt,la as F,m as Kt,ma as T,n as Gt,na as Jt,o as X,oa as j,p as z,pa as Z,
q as Do,qa as Qo,r as Mo,ra as tn,s as jo,sa as bt,t as jt,ta as Xt,u as Io,ua as en,v as Po,va as N,w as Ro,wa as q,x as No,xa as Ge,y as Fo,ya as D,z as Bo,za as on}from"./main.js";function st(e,t){let o=new Date(t);e.matches("time")&&(e.dateTime=t),e.title=P(o),p(e,Yt(o))}var ln=new WeakMap;function S(e,{list:t,into:o,none:n,sort:i=d=>d,key:s=({id:d})=>d,create:r,update:c,signal:m}){let d=()=>{m?.aborted||(D(a(o,e),i(t.items),{key:s,
create:r,update:c}),n&&(a(n,e).hidden=t.items.length>0||t.failed||!!t.searching),Pt(e,t))};return ln.get(e)?.close(),ln.set(e,t),t.addEventListener("change",d,{
signal:m}),m?.addEventListener("abort",()=>t.close()),ne(e).onclick=()=>t.more(),d}function ie(e,{showsRooms:t=!1,...o}){S(e,{create:()=>g("audit-item"),update:(n,i)=>es(n,i,{showsRooms:t}),...o})}function es(e,t,{showsRooms:o}){It(a(".audit-w\
hat",e),ns(t));let n=a(".audit-why",e);p(n,t.reason?l("audit.reason",{reason:t.reason}):""),n.hidden=!t.reason,p(a(".audit-where",e),o&&t.room?`${os(t)} · `:"");
let i=a("time",e);st(i,t.at)}function os({room:e,details:t}){let o=e.name??t.name;return o?l("audit.where",{room:o}):l("audit.where.gone")}function ns({act:e,actor:t,
member:o,room:n,details:i}){let s={user:t?vt(t):l("audit.console"),member:o&&vt(o),room:i.name??n?.name,emoji:i.emoji,count:i.retention_days&&M(i.retention_days),
role:i.role&&l(`role.${i.role}`),until:i.until&&R(new Date(i.until))},r=is(e,{...i,member:o});if(e==="retention"&&i.retention_days)return $("audit.retention.day\
s",i.retention_days,s);let c=e==="invite"&&i.uses?$(r,i.uses,s):l(r,s);return c.startsWith("audit.")?`${s.user}: ${e}`:c}function is(e,{until:t,by:o,outcome:n,uses:i,
member:s,retention_days:r}){let m={ban:t&&"until",mute:"until",reset_password:o,resolve_report:n,invite:i?null:"any",retention:r===0?"ever":"server",revoke_invite:s&&
"of"}[e];return m?`audit.${e}.${m}`:`audit.${e}`}var dn={show(e,{conversation:t,signal:o}){let n=new E;ie(e,{list:n,into:".audit-list",none:".audit-none",signal:o}),n.open(`/rooms/${t.id}/audit?limit=50`)}};var ss=36e5;function hn({act:e,user:t,conversation:o}){let{members:n,room:i}=o,s={name:y(t),room:i.name},r={mute:({until:c,...m})=>n.mute(t.id,{muted_until:c,...m}),
ban:c=>n.ban(t.id,c),remove:c=>n.remove(t.id,c)};return fn({title:l(`moderate.${e}.title`,s),text:l(`moderate.${e}.text`,s),action:l(`moderate.${e}`),hasEnd:e!==
"remove",mayBeForEver:e==="ban",act:r[e]})}function rs({seq:e,epoch:t,words:o,conversation:n}){return fn({title:l("message.delete.title"),text:l("message.delete\
.text",o),action:l("message.delete"),act:({reason:i})=>n.delete({seq:e,epoch:t,reason:i})})}async function fn({title:e,text:t,action:o,hasEnd:n=!1,mayBeForEver:i=!1,
act:s}){let r=b("moderate"),c=a("form",r);return _(c),a(".moderate-text",c).textContent=t,a(".moderate-until",c).hidden=!n,a('[value=""]',c.elements.hours).hidden=
!i,c.elements.hours.value=i?"":"1",a(".button-danger",c).textContent=o,L(c,async({hours:m,reason:d})=>{let h=n&&m?{until:new Date(Date.now()+Number(m)*ss).toISOString()}:
{},f=d.trim()?{reason:d.trim()}:{};await s({...h,...f}),r.close("done")}),await k(r,{title:e})==="done"}var as=6e4,se={show(e,{conversation:t,subject:o,router:n,rooms:i,directory:s,presence:r,blocks:c,me:m,signal:d}){let{members:h}=t,f=a(".person",e),u=a("form",e),
w=()=>h.list.find(({user:C})=>C.id===o),O=()=>cs(e,{user:s.of({id:o}),member:w(),conversation:t,directory:s,presence:r,blocks:c,me:m}),A=Y(()=>d.aborted||O());_(
u),L(u,({role:C})=>ps(t,w(),C)),hs(e,{conversation:t,member:w,router:n,user:()=>s.of({id:o})}),a('[data-action="write"]',e).onclick=()=>v(f,async()=>n.goToRoom(
(await i.openDirect([o])).id)),a('[data-action="block"]',e).onclick=()=>v(f,()=>fs(c,s.of({id:o})));for(let C of[h,s,r,c])C.addEventListener("change",A,{signal:d});
t.addEventListener("room",A,{signal:d});let H=setInterval(A,as);d.addEventListener("abort",()=>clearInterval(H)),h.need(),O()}};function cs(e,{user:t,member:o,conversation:n,
directory:i,presence:s,blocks:r,me:c}){if(a(".person",e).hidden=!t.name,a(".person-missing",e).hidden=!!t.name||!i.knows(t.id),!t.name)return;let m=o?Xo(o,s):s.
of(t.id);T(a(".avatar",e),t,{size:"large"}),Jt(a(".avatar",e),m),p(a(".person-name",e),y(t)),p(a(".person-account",e),[`@${t.name}`,t.pronouns].filter(Boolean).
join(" · ")),p(a(".person-presence",e),t.disabled?l("person.disabled"):Zo({state:m,here:o?.here})),it(a(".person-status",e),Vo(t)),it(a(".person-about",e),t.about),
pn(a(".person-time",e),t.time_zone&&Uo(t.time_zone)),pn(a(".person-since",e),t.created_at&&Ho(new Date(t.created_at)));let d=t.id===c.id;a('[data-action="write"\
]',e).hidden=d||t.disabled===!0,a('[data-open="account"]',e).hidden=!d;let h=a('[data-action="block"]',e);h.hidden=d,p(h,l(r.has(t.id)?"person.unblock":"person.\
block")),ms(e,n,o),o||ls(e,n,{isMe:d})}function pn(e,t){p(a("dd",e),t??""),e.hidden=!t}function ms(e,t,o){let{room:n,isOver:i}=t;if(a("form",e).hidden=!o||n.kind===
"direct",!o)return;let{role:s}=o,r=z(n)&&!n.archived&&!i;p(a(".person-role",e),l(`role.${s}`)),a(".person-role-line",e).hidden=r,a(".member-roles",e).hidden=a("\
.member-save",e).hidden=!r;let{elements:c}=a("form",e);(c.role.value===""||!e.contains(document.activeElement))&&(c.role.value=s),ds(e,t,o)}function ls(e,{room:t,
isOver:o,members:n},{isMe:i}){let s=n.loaded&&!o&&!i&&X(t)&&t.kind!=="direct";a("form",e).hidden=!s;for(let r of[".person-role-line",".member-roles",".member-sa\
ve",".person-muted"])a(r,e).hidden=!0;for(let r of["mute","unmute","remove"])a(`[data-action="${r}"]`,e).hidden=!0;a('[data-action="ban"]',e).hidden=!1}function ds(e,t,o){
let n=!t.isOver&&jo(o,t),i=zt(o.muted_until);for(let c of["mute","ban","remove"])a(`[data-action="${c}"]`,e).hidden=!n;a('[data-action="mute"]',e).hidden||=i,a(
'[data-action="unmute"]',e).hidden=!n||!i;let s=a(".person-muted",e),r=i&&new Date(o.muted_until);it(s,i&&l("person.muted",{date:R(r)})),s.title=i?P(r):""}function hs(e,{
conversation:t,member:o,router:n,user:i}){for(let s of["mute","ban","remove"])a(`[data-action="${s}"]`,e).onclick=async()=>{let r=!!o(),c=await hn({act:s,user:i(),
conversation:t});c&&!r?N(l("moderate.ban.done",{name:y(i())})):c&&s!=="mute"&&n.go({...n.address,panel:"people"},{replace:!0})};a('[data-action="unmute"]',e).onclick=
()=>v(a("form",e),()=>t.members.mute(o().user.id,{muted_until:null}))}async function fs(e,t){if(e.has(t.id))return e.unblock(t.id);let o=y(t);await j({title:l("\
person.block.title",{name:o}),text:l("person.block.text"),action:l("person.block")})&&await e.block(t.id)}async function ps({members:e},{user:t,role:o},n){n!==o&&
(await e.setRole(t.id,n),N(l("member.role.changed",{name:y(t),role:l(`role.${n}`)})))}var un={show(e,{conversation:t,router:o,directory:n,blocks:i,signal:s}){let r=new E,c=()=>r.open(`/rooms/${t.id}/pins?limit=50`),m=({seq:h})=>{t.reveal(h),d()},
d=S(e,{list:r,into:".pin-list",none:".pins-none",key:({seq:h})=>h,create:()=>g("pin-item"),update:(h,f)=>us(h,f,{directory:n,conversation:t,body:e,router:o,reveal:m}),
signal:s});for(let h of[n,i])h.addEventListener("change",d,{signal:s});Xt.addEventListener("ready",d,{signal:s}),t.addEventListener("pins",c,{signal:s}),c()}};function us(e,t,{
directory:o,conversation:n,body:i,router:s,reveal:r}){let c=o.of(t.user);T(a(".avatar",e),c),oe(a(".report-author",e),c);let m=a(".report-message",e),d=n.isBlocked(
t);d?m.textContent=l("message.blocked"):Zt(m,t.text),Qt(m);let h=a('[data-action="reveal"]',e);h.hidden=!d,h.onclick=()=>r(t);let f=a("time",e);f.dateTime=t.at,
p(f,Yt(new Date(t.at))),f.title=P(new Date(t.at)),a('[data-action="show"]',e).onclick=()=>s.go({...s.address,seq:t.seq});let u=a('[data-action="unpin"]',e);u.hidden=
!Mo(t,n),u.onclick=()=>v(i,()=>n.unpin(t.seq))}var V=class{#t;constructor(t,o){let n=a(".place-filters",t);this.#t=[...n.querySelectorAll("[data-filter]")],n.addEventListener("click",({target:i})=>{let s=i.closest(
"[data-filter]");s&&o(s.dataset.filter)})}show(t){for(let o of this.#t)o.setAttribute("aria-pressed",o.dataset.filter===t)}};var wn={show(e,{conversation:t,router:o,directory:n,reports:i,signal:s}){let r=new E,c="waiting",m=()=>r.open(`/rooms/${t.id}/reports?state=${c}&limit=50`),d=(O,A)=>v(
e,()=>i.resolve(O,A)).then(m),h=({seq:O})=>o.go({...o.address,seq:O}),f=S(e,{list:r,into:".report-list",none:".reports-none",create:()=>g("report-item"),update:(O,A)=>ws(
O,A,{directory:n,resolve:d,toMessage:h}),signal:s}),u=O=>(c=O,w.show(O),p(a(".reports-none",e),l(`reports.none.${O}`)),m()),w=new V(e,u);n.addEventListener("cha\
nge",f,{signal:s}),i.addEventListener("change",({detail:O})=>O.room===t.id&&m(),{signal:s}),u(c)}};function ws(e,t,{directory:o,resolve:n,toMessage:i}){let{message:s,
reporter:r,reason:c,at:m,resolved_at:d}=t;gs(a(".report-head",e),s&&o.of(s.user)),p(a(".report-message",e),xs(s)),It(a(".report-reason",e),l("reports.reason",{name:vt(
o.of(r)),reason:c})),st(a("time",e),d??m);let h=a('[data-action="show"]',e);h.hidden=!s,h.onclick=()=>i(t),ys(e,t,o);let f=a(".report-answer",e);f.hidden=!!d;for(let u of[
"acted","dismissed"]){let w=a(`[data-action="${u}"]`,e);w.hidden=!!d,w.onclick=()=>n(t,{outcome:u,note:a("input",f).value.trim()||void 0})}}function gs(e,t){e.hidden=
!t,t&&(T(a(".avatar",e),t),oe(a(".report-author",e),t))}function xs(e){return e?e.deleted?l("message.deleted"):bt(e.text):l("reports.hidden")}function ys(e,{outcome:t,
resolved_by:o,reporter:n,note:i},s){let r=a(".report-outcome",e);r.hidden=!t,It(r,t?l(`reports.outcome.${t}`,{name:vt(s.of(o))}):""),it(a(".report-note",e),i&&l(
"reports.told",{name:y(s.of(n)),note:i}))}function Ot(e){let t=!1;return async o=>{try{return await e(t?{...o,mention_many:!0}:o)}catch(n){throw t||=n.code==="many_mentioned",n}}}var J=({time_zone:e})=>e??Intl.DateTimeFormat().resolvedOptions().timeZone;function gn(e,t){let o=e;for(let n=0;n<2;n+=1)o=e-(Ye(o,t)-o);return new Date(o)}var rt=(e,t)=>new Date(
Ye(e,t)).toISOString().slice(0,16),Et=(e,t)=>gn(Date.parse(`${e}Z`),t);function re(e,t=Date.now()){let o=Math.floor(Ye(t,e)/864e5)*864e5,n=(8-new Date(o).getUTCDay())%
7||7,i=s=>gn(o+s*864e5+9*36e5,e);return{hour:new Date(t+36e5),tomorrow:i(1),monday:i(n)}}function Ye(e,t){let o={timeZone:t,hourCycle:"h23",year:"numeric",month:"\
numeric",day:"numeric",hour:"numeric",minute:"numeric",second:"numeric"},n=new Intl.DateTimeFormat("en-US",o).formatToParts(e),{year:i,month:s,day:r,hour:c,minute:m,
second:d}=Object.fromEntries(n.map(({type:h,value:f})=>[h,Number(f)]));return Date.UTC(i,s-1,r,c,m,d)}async function St({title:e,action:t,me:o,act:n,words:i=null,repeats:s=!1,repeat:r="once",mayBeNone:c=!1,before:m=null}){let d=b("pick-time"),h=a("form",d),f=J(o);
_(h);let u=re(f);for(let[A,H]of Object.entries(u))p(a(`[data-time="${A}"]`,h),W(H,f));a('[data-time="monday"]',h).closest(".choice").hidden=u.monday.getTime()===
u.tomorrow.getTime(),a(".time-text",h).hidden=i===null,h.elements.text.value=i??"",h.elements.repeat.value=r,a(".time-none",h).hidden=!c,a(".time-repeat",h).hidden=
!s,p(a(".time-zone",h),l("time.zone",{zone:f.replaceAll("_"," ")}));let{when:w,other:O}=h.elements;return O.min=rt(Date.now(),f),O.value=rt(m??u.tomorrow,f),w.value=
m?"other":c?"none":"hour",O.onfocus=()=>w.value="other",a(".button-primary",h).textContent=t,L(h,async A=>{let H=A.when==="other"?Et(A.other,f):u[A.when],C=i===
null?{}:{text:A.text};await n({at:H?.toISOString()??null,repeat:A.repeat,time_zone:f,...C}),d.close("done")}),await k(d,{title:e})==="done"}function ae(e,t,{store:o,me:n,onChange:i,mayChange:s=!0,isBlocked:r=!1}){let{at:c,repeat:m,time_zone:d,failure:h,text:f,state:u}=t;p(a(".draft-text",e),r?l("mes\
sage.blocked"):f);let w=m==="once",O=W(new Date(c),w?J(n):d);p(a(".scheduled-at",e),w?O:l("scheduled.repeats",{repeat:l(`repeat.${m}`),date:O}));let A=a(".sched\
uled-failure",e);A.hidden=!h,p(A,h?!w&&u==="failed"?l("scheduled.stopped"):l("scheduled.failed",{reason:K({code:h})}):"");let C=(ft,Ht)=>{let pt=a(`[data-act="${ft}\
"]`,e);return pt.onclick=()=>Promise.resolve(Ht()).then(i).catch(q),pt.hidden=!s,pt};C("now",()=>vs(t,o)).hidden=!w,C("change",()=>bs(t,{store:o,me:n})),C("canc\
el",()=>ks(t,o))}async function vs(e,t){try{await t.sendNow(e)}catch(o){let{count:n,most:i}=o;if(o.code!=="many_mentioned"||n>i)throw o;await tn(n)&&await t.sendNow(
e,{isMeant:!0})}}var bs=(e,{store:t,me:o})=>St({title:l("scheduled.change"),action:l("save"),me:o,words:e.text,repeats:!0,repeat:e.repeat,before:Date.parse(e.at),
act:Ot(n=>t.change(e,n))});async function ks(e,t){await j({title:l("scheduled.cancel.title"),text:l("scheduled.cancel.text"),action:l("scheduled.cancel")})&&await t.
cancel(e)}var xn={show(e,{conversation:t,directory:o,blocks:n,scheduled:i,signal:s}){let{id:r,me:c}=t,m=new E,d=()=>m.open(`/rooms/${r}/scheduled?limit=50`),h=({user:u})=>u.
id===c.id||X(t.room),f=S(e,{list:m,into:".scheduled-list",none:".scheduled-none",create:()=>g("room-scheduled-item"),update:(u,w)=>{let O=o.of(w.user);T(a(".ava\
tar",u),O),p(a(".report-author",u),y(O)),ae(u,w,{store:i,me:c,onChange:d,mayChange:h(w),isBlocked:n.has(w.user.id)})},signal:s});for(let u of[o,n])u.addEventListener(
"change",f,{signal:s});t.addEventListener("room",f,{signal:s}),i.addEventListener("change",d,{signal:s}),d()}};var ce=class extends Fo{root;floor=1;hasOlder;constructor({items:t,prev:o,thread:n}){super({first:t[0]?.seq??n.root,last:t.at(-1)?.seq??n.root}),this.root=Io(n.
message),this.prepend(t,{from:this.first,before:this.last+1}),this.#t(o)}get cursor(){return this.last}shows(t){return et(t)}hear(t){t.thread===this.root.seq&&t.
seq>this.last?this.take(Po(t)):Co(t)?this.expire(t.before):ze(t)&&this.change(t)}change(t){super.change(t),ze(t)===this.root.seq&&(this.root=Ro(this.root,t))}expire(t){
let o=this.hasOlder===!1;super.expire(t),!(!this.root||this.root.seq>=this.expiredBefore)&&(this.root=No(this.root),o&&this.begin(this.root))}prependPage({items:t,
prev:o}){this.prepend(t,{from:t[0]?.seq??this.first}),this.#t(o)}joins(t){return!this.hasOlder||t.last<this.first?!1:(this.hasOlder=t.hasOlder,super.joins(t))}trim(){}#t(t){
this.hasOlder=t!==null,this.hasOlder||this.begin(this.root)}};var yn=200,Os=300,Es={entries:[],first:null,last:null,cursor:null,floor:1,hasOlder:!1,entry(){},holds:()=>!1,trim(){}},Ss=["state","room","me","isOver","unsentE\
dits","typing","members","readers","keepsEdits"],me=class extends EventTarget{#t;#e=null;#o=0;#n=!1;#i=[];#s=new AbortController;#r=null;#a=null;#c=null;#m=null;#l=new Lo;isThread=!0;follows=!1;readSeq=0;failure=null;constructor({
conversation:t,root:o,threads:n}){super(),this.#t=t,this.root=o,this.id=`${t.id}:${o}`;for(let s of Ss)Object.defineProperty(this,s,{get:()=>t[s]});let{signal:i}=this.#s;
for(let s of["change","room"])t.addEventListener(s,()=>this.#p(s),{signal:i});t.addEventListener("lost-edit",({detail:s})=>this.#p("lost-edit",s),{signal:i}),t.
addEventListener("event",({detail:s})=>this.#h(s),{signal:i}),t.addEventListener("resync",()=>this.#y(),{signal:i}),t.addEventListener("state",()=>this.#v(),{signal:i}),
n.addEventListener("told",({detail:s})=>this.#u(s),{signal:i}),this.state==="live"&&this.load()}close(){this.#r&&this.#x(),this.#s.abort()}get rootEntry(){return this.#e?.
root}async load(){this.#o+=1;let t=this.#o;this.#n=!0,this.#i=[];let o=this.#e===null;try{let n=await x.get(`${this.#d}?limit=${yn}`);if(t!==this.#o)return;let i=new ce(
n);for(let s of this.#i)i.hear(s);this.#e&&i.joins(this.#e),i.expire(this.#t.timeline.expiredBefore),this.#e=i,this.#w(n.thread),o&&n.thread.unread&&(this.#c=n.
thread.read_seq),this.failure=null}catch(n){if(t!==this.#o)return;this.failure=n}this.#n=!1,this.#p("change"),this.#p("thread")}history={isAtNewest:!0,toNewest(){},
loadNewer(){},goTo:async t=>!!this.timeline.entry(t),loadOlder:()=>this.#m??=this.#f().finally(()=>this.#m=null)};get timeline(){let t=this.#e??Es;return t.epoch=
this.#t.timeline.epoch,Object.assign(this.history,{shown:t,hasOlder:t.hasOlder}),t}get unread(){let t=this.#c;return{first:(t===null?null:this.timeline.entries.
find(({seq:n,user:i})=>n>t&&i.id!==this.me.id))?.seq??null,below:()=>0,stoppedElsewhere:!1}}reading={seen:0,back(){},answered:()=>this.#c=null,away:()=>{},seeAll:()=>this.#g(),
see:({to:t})=>t>=this.timeline.last&&this.#g()};keep(){}get unsent(){return this.#t.unsentIn(this.root)}get lastOwn(){return this.timeline.entries.findLast(t=>et(
t)&&Do(t,this))}quoted(t){return this.timeline.entry(t)??this.#t.quoted(t)}send(t,{quote:o,inRoom:n}={}){this.#c=null,this.#l.note(this.#t.send(t,{thread:this.root,
quote:o,inRoom:n}))}takeBack(){return this.#l.takeBack(this)}async follow(t){let o=`${this.#d}/follow`;this.#w(await(t?x.put(o):x.delete(o))),this.#p("thread")}solve(t){
let o=`${this.#d}/solved?${new URLSearchParams({epoch:this.#t.timeline.epoch})}`;return t?x.put(o):x.delete(o)}ask=t=>this.#t.ask({...t,thread:this.root,epoch:this.
timeline.epoch});pressedIn=t=>this.#t.pressedIn(t);press=(t,o)=>this.#t.press(t,o);chosenIn=t=>this.#t.chosenIn(t);vote=(t,o)=>this.#t.vote(t,o);endPoll=t=>this.#t.
endPoll(t);roomCalled=t=>this.#t.roomCalled(t);linked=(t,o)=>this.#t.linked(t,o);personOf=t=>this.#t.personOf(t);isSaved=t=>this.#t.isSaved(t);isBlocked=t=>this.#t.
isBlocked(t);reveal=t=>this.#t.reveal(t);retry=t=>this.#t.retry(t);discard=t=>this.#t.discard(t);sayTyping=()=>this.#t.sayTyping();edit=(t,o)=>this.#t.edit(t,o);delete=t=>this.#t.
delete(t);react=(t,o)=>this.#t.react(t,o);pin=t=>this.#t.pin(t);unpin=t=>this.#t.unpin(t);unreact=(t,o)=>this.#t.unreact(t,o);get#d(){return`/rooms/${this.#t.id}\
/messages/${this.root}/thread`}async#f(){let t=this.#e;if(!t?.hasOlder)return;let o=await x.get(`${this.#d}?before=${t.first}&limit=${yn}`);t===this.#e&&(t.prependPage(
o),this.#p("change"))}#h(t){this.#n&&this.#i.push(t),this.#e&&(this.#e.hear(t),this.#p("thread"))}#u({room:t,root:o,...n}){t!==this.#t.id||o!==this.root||(this.#w(
n),this.#p("thread"))}#w({follows:t,read_seq:o}){Object.assign(this,{follows:t,readSeq:o})}#g(){let{last:t}=this.timeline;t===null||this.#a!==null&&t<=this.readSeq||
(this.#a=this.readSeq=Math.max(t,this.readSeq),clearTimeout(this.#r),this.#r=setTimeout(()=>this.#x(),Os))}#x(){clearTimeout(this.#r),this.#r=null,x.put(`${this.#d}\
/read`,{seq:this.#a}).catch(()=>{})}#y(){this.#e=null,this.#p("resync"),this.state==="live"&&this.load()}#v(){this.state==="live"&&this.load(),this.#p("state")}#p(t,o){
this.dispatchEvent(new CustomEvent(t,{detail:o}))}};var _t=null,bn={show(e,{conversation:t,subject:o,threads:n,signal:i,...s}){let[r,c]=o.split(":").map(Number),m=a(".thread",e);_t??=new mn({...s,threads:n,root:m}),
_t.root!==m&&m.replaceWith(_t.root);let d=new me({conversation:t,root:r,threads:n});i.addEventListener("abort",()=>d.close());let h=()=>_s(_t.root,d);for(let f of[
"thread","room","state"])d.addEventListener(f,h,{signal:i});h(),_t.show(d),c&&d.addEventListener("change",()=>_t.goTo(c),{signal:i,once:!0})}};function _s(e,t){
let{rootEntry:o,follows:n,failure:i,room:s}=t,r=a(".thread-bar",e),c=!!o?.solved;r.hidden=!o,p(a(".thread-failure",e),i?K(i):""),vn(a('[data-act="follow"]',r),{
isOn:n,act:()=>t.follow(!n)}),p(a('[data-act="follow"] span',r),l(n?"thread.unfollow":"thread.follow"));let m=a('[data-act="solve"]',r);vn(m,{isOn:c,act:()=>t.solve(
!c)}),p(a("span",m),l(c?"thread.solved":"thread.solve")),m.hidden=!!jt(s)&&!c,m.disabled=!!jt(s)}function vn(e,{isOn:t,act:o}){e.setAttribute("aria-pressed",t),
e.onclick=()=>o().catch(q)}var le={all:"",unread:"&unread=true",unsolved:"&solved=false",solved:"&solved=true"};function de(e,{room:t,root:o,unread:n,message:i},{directory:s,blocks:r,roomName:c=""}){
let{replies:m,solved:d,user:h}=i,f=a("a",e);f.href=tt({view:"room",room:t,panel:`thread:${o}`}),f.classList.toggle("has-unread",n>0);let u=s.of(h);ee(a(".avatar\
-button",e),u),p(a(".thread-item-author",e),y(u)),p(a(".thread-item-room",e),c),p(a(".thread-item-text",e),$s(i,r));let w=[$("thread.replies",m.count),on(new Date(
m.last_at)),d&&l("thread.solved")];p(a(".thread-item-facts",e),w.filter(Boolean).join(" · "));let[O,A]=a(".thread-item-unread",e).children;p(O,n?String(n):""),
p(A,n?$("rooms.unread",n):"")}function $s({user:e,text:t,deleted:o},n){return o?l("message.deleted"):n.has(e.id)?l("message.blocked"):en(t)}var kn={show(e,{conversation:t,directory:o,blocks:n,signal:i}){let{id:s}=t,r=new E,c=S(e,{list:r,into:".thread-list",none:".threads-none",key:({root:h})=>h,create:()=>g(
"thread-item"),update:(h,f)=>de(h,f,{directory:o,blocks:n}),signal:i}),m=h=>(d.show(h),r.open(`/rooms/${s}/threads?limit=50${le[h]}`)),d=new V(e,m);for(let h of[
o,n])h.addEventListener("change",c,{signal:i});m("all")}};var he=class{#t;#e=new E;constructor(t){this.#t=t,S(t,{list:this.#e,into:".abandoned-list",none:".abandoned-none",create:()=>g("abandoned-item"),update:(o,n)=>this.#i(
o,n)})}show(){this.#o(),a(".form-error",this.#t).hidden=!0,this.#n()}#o(){return this.#e.open("/abandoned-rooms?limit=50")}#n(){a(".place-title",this.#t).focus()}#i(t,o){
let n=[o.kind==="private"&&l("abandoned.private"),l("browse.active",{date:ut(new Date(o.active_at))})];p(a(".abandoned-name",t),o.name),p(a(".hint",t),n.filter(
Boolean).join(" · "));let[i,s]=t.querySelectorAll("button");i.hidden=o.kind==="private",i.setAttribute("aria-label",l("abandoned.restore.room",{room:o.name})),
s.setAttribute("aria-label",l("abandoned.delete.room",{room:o.name})),i.onclick=()=>this.#s("restore",o,()=>x.put(`/abandoned-rooms/${o.id}/owner`)),s.onclick=()=>this.#s(
"delete",o,r=>x.delete(Ut(`/abandoned-rooms/${o.id}`,r)))}async#s(t,o,n){let i=l(`abandoned.${t}.title`,{room:o.name}),s=t==="restore",r={title:i,text:l(`abando\
ned.${t}.text`),action:l(`abandoned.${t}`),isHarmless:s},c=s?await j(r)&&{}:await Z(r);c&&(await v(this.#t,async()=>{await n(c),N(l(`abandoned.${t}.done`,{room:o.
name}))}),await this.#o(),this.#n())}};var Ts=.2,at=class extends E{#t=null;words="";get searching(){return this.#t!==null||this.loading}search(t){clearTimeout(this.#t),this.words=t,this.#t=setTimeout(
()=>this.#e(),t?Ts*1e3:0)}close(){clearTimeout(this.#t),super.close()}#e(){this.#t=null,this.open(this.pathFor(this.words))}};var As=50,fe=class extends at{pathFor(t){return`/accounts?${new URLSearchParams({limit:As,q:t})}`}async change({id:t},o){return this.#t(await x.patch(`/accounts\
/${t}`,o))}async endSessions(t,o){return await x.delete(Ut(`/accounts/${t.id}/sessions`,o)),this.#t({...t,sessions:0,last_seen_at:null})}makeLink({id:t},o){return x.
post(`/accounts/${t}/password-link`,o)}#t(t){return this.items=this.items.map(o=>o.id===t.id?t:o),this.dispatchEvent(new Event("change")),t}};var Cs=new Set(["enable","link"]);function On({account:e,accounts:t,me:o}){let n=b("one-account"),i=a(".dialog-body",n),s=e,r=(m,d)=>{a(`[data-act="${m}"]`,i).onclick=
async()=>{let h=await Ds(Ls(m,s),s);h&&await v(i,()=>d(s,h))}},c=m=>{s=m,Ms(i,s,{me:o})};return r("disable",async(m,d)=>c(await t.change(m,{disabled:!0,...d}))),
r("enable",async(m,d)=>c(await t.change(m,{disabled:!1,...d}))),r("role",async(m,d)=>c(await t.change(m,{role:Ve(m),...d}))),r("sessions",async(m,d)=>c(await t.
endSessions(m,d))),r("link",async(m,d)=>Is(i,m,await t.makeLink(m,d))),a(".form-error",i).hidden=!0,c(e),k(n,{title:y(e)})}var Ve=({role:e})=>e==="owner"?"membe\
r":"owner",Ls=(e,t)=>e==="role"?`make_${Ve(t)}`:e,Ds=(e,t)=>Z({title:l(`accounts.${e}.title`,{name:y(t)}),text:l(`accounts.${e}.text`,{name:y(t),account:t.name}),
action:l(`accounts.${e}.action`),isHarmless:Cs.has(e)});function Ms(e,t,{me:o}){let{name:n,role:i,sessions:s,created_at:r,last_seen_at:c,disabled_at:m}=t,d={name:n,
role:l(`accounts.role.${i}`),seen:l("accounts.seen.none"),sessions:M(s)};for(let[w,O]of Object.entries(d))p(pe(e,w),O);for(let[w,O]of Object.entries({since:r,seen:c,
disabled:m}))O?st(pe(e,w),O):pe(e,w).title="";pe(e,"disabled").parentElement.hidden=!m;let h=t.id===o.id,f=!!m,u={link:!f,role:!0,sessions:s>0,disable:!f,enable:f};
js(a(".account-acts",e),()=>{for(let[w,O]of Object.entries(u))a(`[data-act="${w}"]`,e).hidden=h||!O}),p(a('[data-act="role"]',e),l(`accounts.make_${Ve(t)}`)),a(
".account-own",e).hidden=!h,a(".link-made",e).hidden=!0}var pe=(e,t)=>a(`[data-fact="${t}"] dd`,e);function js(e,t){let o=[...e.children],n=o.indexOf(document.activeElement);
if(t(),n<0||!o[n].hidden)return;let i=r=>!r.hidden;(o.slice(n).find(i)??o.slice(0,n).findLast(i))?.focus()}function Is(e,t,{url:o,qr:n,expires_at:i}){let s=a(".\
link-made",e),r=a(".link-url",s);p(a(".link-for",s),l("accounts.link.for",{name:y(t)})),p(a(".link-end",s),l("accounts.link.end",{date:R(new Date(i))})),a(".inv\
ite-qr",s).src=n,r.value=o,s.hidden=!1,r.focus(),r.select();let c=a('[data-action="copy"]',s);c.hidden=!navigator.clipboard,a(".link-copied",s).hidden=!0,c.onclick=
()=>v(e,async()=>{await navigator.clipboard.writeText(o),a(".link-copied",s).hidden=!1})}var ue=class{#t;#e;#o;#n=new fe;#i;constructor(t,{me:o,directory:n}){this.#t=t,this.#e=o,this.#o=n,this.#i=a("input",t),this.#i.oninput=()=>this.#n.search(this.#i.
value.trim());let i=S(t,{list:this.#n,into:".account-list",none:".accounts-none",create:()=>g("account-item"),update:(r,c)=>this.#s(a("button",r),c)}),s=Y(()=>t.
hidden||i());n.addEventListener("change",s)}show(){document.activeElement!==this.#i&&(this.#i.value=""),this.#n.search(this.#i.value.trim()),(wt.matches?this.#i:
a(".place-title",this.#t)).focus()}#s(t,o){let{name:n,display_name:i,role:s,disabled_at:r}=o,c=[s==="owner"&&l("role.owner"),r&&l("accounts.is_disabled")];T(a("\
.avatar",t),this.#o.of(o)),p(a(".account-item-name",t),y(o)),p(a(".hint",t),i&&i!==n?n:""),p(a(".account-item-state",t),c.filter(Boolean).join(" · ")),t.classList.
toggle("is-away",!!r),t.onclick=()=>On({account:o,accounts:this.#n,me:this.#e})}};var we=class{#t;#e=new E;constructor(t){this.#t=t,ie(t,{list:this.#e,into:".act-list",none:".acts-none",showsRooms:!0})}show(){this.#e.open("/audit?limit=50"),a(
".place-title",this.#t).focus()}};var ge=class{#t;#e;#o;constructor(t,{drafts:o,rooms:n}){this.#t=t,this.#e=o,this.#o=n,o.addEventListener("change",()=>this.#n()),n.addEventListener("change",Y(()=>this.#n()))}show(){
this.#n(),a(".place-title",this.#t).focus()}#n(){let t=this.#e.written.map(o=>({...o,room:this.#o.find(o.room)})).filter(({room:o})=>o);a(".drafts-none",this.#t).
hidden=t.length>0,D(a(".draft-list",this.#t),t,{key:({place:o})=>o,create:()=>g("draft-item"),update:(o,n)=>this.#i(o,n)})}#i(t,{place:o,room:n,thread:i}){let s=a(
"a",t);s.href=tt({view:"room",room:n.id,panel:i&&`thread:${i}`}),nt(s,i?"thread":kt(n));let r=i?l("drafts.in_thread",{room:n.name}):n.name;p(a(".draft-room",s),
r),p(a(".draft-text",s),this.#e.of(o));let c=a("button",t);c.title=l("drafts.delete"),c.setAttribute("aria-label",l("drafts.delete.from",{room:r})),c.onclick=()=>this.#e.
keep(o,"")}};var Ps=200,Rs={ArrowDown:1,ArrowUp:-1};function Ns({kind:e,message:{seq:t,thread:o,in_room:n}}){let i=e==="reply"?t:n?null:o;return i?{panel:`thread:${i}`}:{seq:t}}
var Fs=({text:e,deleted:t})=>t?l("message.deleted"):bt(e).replace(/\s+/gu," ").slice(0,Ps),xe=class{#t;#e;#o;#n;#i;constructor(t,{inbox:o,...n}){this.#t=t,this.#e=
o,this.#o=n,this.#n=S(t,{list:o.list,into:".inbox-list",none:".inbox-none",create:()=>g("inbox-item"),update:(s,r)=>this.#r(s,r)});let i=Y(()=>t.hidden||this.#n());
for(let s of[n.rooms,n.directory,n.blocks])s.addEventListener("change",i);this.#i=new V(t,s=>this.#s(s)),a('[data-testid="inbox-all-done"]',t).onclick=()=>this.#d(
o.setAllDone()),a(".inbox-list",t).addEventListener("keydown",s=>this.#l(s))}show(){this.#s(this.#e.filter),a(".place-title",this.#t).focus()}leave(){this.#e.leave()}#s(t){
this.#i.show(t),p(a(".inbox-none",this.#t),l(t==="done"?"inbox.none.done":"inbox.none")),this.#e.show(t)}#r(t,o){let{message:n,by:i,unread:s,done:r}=o,{directory:c,
rooms:m}=this.#o,d=c.of(i),h=a("a",t);t.classList.toggle("is-unread",s),h.href=tt({view:"room",room:n.room,...Ns(o)}),ee(a(".avatar-button",t),d),p(a(".inbox-wh\
at",h),this.#c(o,y(d))),p(a(".inbox-room",h),m.find(n.room)?.name??""),p(a(".inbox-time",h),ut(new Date(o.at))),p(a(".inbox-text",h),this.#a(o));let f=a(".icon-\
button",t);f.title=l(r?"inbox.reopen":"inbox.done"),f.setAttribute("aria-label",f.title),f.onclick=()=>this.#m(t,o)}#a({message:t,reply:o,by:n}){let i=o?{...o,user:n}:
t;return this.#o.blocks.has(i.user.id)&&!i.deleted?l("message.blocked"):Fs(i)}#c({kind:t,emoji:o,count:n},i){return t!=="reaction"?l(`inbox.${t}`,{name:i}):$("i\
nbox.reaction",n,{name:i,emoji:o??""})}async#m(t,{id:o,done:n}){let i=t.nextElementSibling??t.previousElementSibling,s=t.contains(document.activeElement);await this.#d(
this.#e.setDone(o,!n)),s&&(i?a("a",i):a(".place-title",this.#t)).focus()}#l(t){let o=t.target.closest(".inbox-item");if(!o||t.altKey||t.ctrlKey||t.metaKey)return;
let n=Rs[t.key];if(t.key==="Delete")a(".icon-button",o).click();else if(n)(n>0?o.nextElementSibling:o.previousElementSibling)?.querySelector("a").focus();else return;
t.preventDefault()}#d(t){return t.catch(q)}};var Bs="/api/v1/monitor/ws",Ws="parley.v1",qs=8e3,Hs=8e3,ye=class extends EventTarget{#t=null;#e;#o;#n=new $o;#i=new Map;state="connecting";keptSeconds=600;own=null;open(){
this.close(),this.#l("connecting"),this.#s()}close(){clearTimeout(this.#e),clearTimeout(this.#o);let t=this.#t;this.#t=null,t?.close(),this.#i.clear()}get nodes(){
let t=Math.max(...[...this.#i.values()].map(i=>i.at(-1).at));return[...this.#i].filter(([,i])=>i.at(-1).at>t-qs).map(([i])=>i).sort().sort((i,s)=>(s===this.own)-
(i===this.own))}samplesOf(t){return this.#i.get(t)??[]}#s(){let t=new URL(Bs,location.href);t.protocol=t.protocol.replace("http","ws");let o=new WebSocket(t,Ws);
o.onmessage=({data:n})=>o===this.#t&&this.#r(JSON.parse(n)),o.onclose=n=>o===this.#t&&this.#m(n),this.#t=o}#r(t){if(this.#c(),t.type==="hello"&&(this.#i.clear(),
this.#n.reset(),this.own=t.node,this.keptSeconds=t.kept_seconds,this.#l("live")),t.type==="samples")for(let o of t.items)this.#a(o);t.type==="sample"&&this.#a(t),
this.dispatchEvent(new Event("change"))}#a(t){let{node:o,at:n}=t;this.#i.has(o)||this.#i.set(o,[]);let i=this.#i.get(o);i.push(t);let s=n-this.keptSeconds*1e3,r=i.
findIndex(c=>c.at>=s);r>0&&i.splice(0,r)}#c(){clearTimeout(this.#o),this.#o=setTimeout(()=>{this.#t.onclose=null,this.#t.close(),this.#m({})},Hs)}#m({code:t,reason:o}){
if(clearTimeout(this.#o),!To(t,o).again)return this.#l("ended");this.#l("lost"),this.#e=setTimeout(()=>this.#s(),this.#n.next()*1e3)}#l(t){this.state=t,this.dispatchEvent(
new Event("change"))}};var Je=new Map;function Rt(e,t=3){let o=`${e} ${t}`;if(!Je.has(o)){let n=e?{style:"unit",unit:e,unitDisplay:"short"}:{};Je.set(o,new Intl.NumberFormat(Bo,{...n,
maximumSignificantDigits:t}))}return Je.get(o)}var En=["byte","kilobyte","megabyte","gigabyte","terabyte"];function ve(e,t){let o=Math.min(En.length-1,Math.floor(
Math.log10(Math.max(1,e))/3));return Rt(En[o],t).format(e/1e3**o)}var Xe=e=>Rt("percent").format(e),Ze=e=>e<1e3?Rt("millisecond",2).format(e):Rt("second").format(
e/1e3),Nt=e=>Rt("",3).format(e),be=e=>l("per_second",{amount:Nt(e)});var Us=[{name:"processor",most:100,value:Xe,lines:{machine:({host:e})=>e.cpu_percent,process:({process:e})=>e.cpu_percent}},{name:"memory",value:ve,lines:{machine:({
host:e})=>e.memory_bytes,process:({process:e})=>e.memory_bytes},more:{memory_total:({host:e})=>e.memory_total_bytes}},{name:"messages",most:1,value:be,lines:{messages:({
chat:e})=>e.messages_per_second}},{name:"deliveries",most:1,value:be,lines:{deliveries:({chat:e})=>e.deliveries_per_second}},{name:"commits",most:1,value:Ze,lines:{
p99:({chat:e})=>e.commit_p99_ms,p50:({chat:e})=>e.commit_p50_ms}},{name:"lag",most:5,value:Ze,lines:{loop:({chat:e})=>e.loop_lag_ms,backplane:({chat:e})=>e.backplane_lag_ms}},
{name:"sockets",most:5,value:Nt,lines:{sockets:({chat:e})=>e.room_sockets+e.account_sockets,people:({chat:e})=>e.people}},{name:"queue",most:10,value:Nt,lines:{
queued:({chat:e})=>e.queued}},{name:"storage",value:ve,lines:{database:({storage:e})=>e.database_bytes,wal:({storage:e})=>e.wal_bytes},more:{free:({storage:e})=>e.
free_bytes}}],ke=class{#t;#e=new ye;#o=null;#n=[];#i=!1;constructor(t){this.#t=t;let o=Y(()=>this.#i&&this.#a());this.#e.addEventListener("change",o)}show(){this.#i=
!0,this.#e.open(),a(".place-title",this.#t).focus(),this.#s().catch(()=>this.#m("failed"))}leave(){this.#i=!1,this.#e.close()}async#s(){let[{LineChart:t}]=await Promise.
all([Vt("charts"),Ks(Go("charts_style"))]);this.#n.length||(this.#n=Us.map(o=>this.#r(o,t))),this.#a()}#r({name:t,most:o,value:n,lines:i,more:s={}},r){let c=g("\
monitor-chart");p(a("h2",c),l(`monitor.${t}`)),a(".monitor-charts",this.#t).append(c);let{keptSeconds:m}=this.#e,d=u=>qo(u*1e3),h=u=>n(u,2),f={count:Object.keys(
i).length,most:o,seconds:m,value:h,moment:d};return{figure:c,chart:new r(a(".monitor-plot",c),f),lines:i,more:s,value:n}}#a(){let{nodes:t,state:o}=this.#e;t.includes(
this.#o)||(this.#o=t[0]??null),this.#m(o),this.#c(t);let n=this.#e.samplesOf(this.#o);if(a(".monitor-charts",this.#t).hidden=!n.length,!n.length||document.hidden)
return;let i=n.map(({at:s})=>s/1e3);for(let{figure:s,chart:r,lines:c,more:m,value:d}of this.#n)zs(a("dl",s),{newest:n.at(-1),lines:c,more:m,value:d}),r.show(i,Object.
values(c).map(h=>n.map(h)))}#c(t){let o=a(".monitor-nodes",this.#t);o.hidden=t.length<2;let n=t.map(i=>({key:i,newest:this.#e.samplesOf(i).at(-1)}));D(o,n,{create:()=>g(
"monitor-node"),update:(i,{key:s,newest:r})=>{let{host:c,process:m,chat:d}=r,h=a("button",i),f=[Xe(m.cpu_percent),ve(m.memory_bytes),l("monitor.node.sockets",{count:Nt(
d.room_sockets+d.account_sockets)}),l("monitor.node.messages",{rate:be(d.messages_per_second)})];p(a(".monitor-node-name",h),l("monitor.node",{host:c.name,pid:m.
pid})),p(a(".monitor-node-facts",h),f.join(" · ")),h.setAttribute("aria-pressed",String(s===this.#o)),h.onclick=()=>{this.#o=s,this.#a()}}})}#m(t){let o=a(".mo\
nitor-state",this.#t);o.hidden=t==="live",o.hidden||p(o,l(`monitor.state.${t}`))}};function zs(e,{newest:t,lines:o,more:n,value:i}){let s=[...Object.entries(o).
map(([r,c],m)=>({key:r,number:c(t),line:m+1})),...Object.entries(n).map(([r,c])=>({key:r,number:c(t)}))].filter(({number:r})=>r!==null);D(e,s,{create:()=>g("mon\
itor-value"),update:(r,{key:c,number:m,line:d})=>{p(a("dt",r),l(`monitor.line.${c}`)),p(a("dd",r),i(m)),r.dataset.line=d??""}})}var Sn=null;function Ks(e){return Sn??=
new Promise((t,o)=>{let n=document.createElement("link");Object.assign(n,{rel:"stylesheet",href:e,onload:t,onerror:o}),document.head.append(n)}),Sn}function Qe({message:e,me:t,saved:o}){let n=o.of(e.room,e.seq);return St({title:l("message.save"),action:l("save"),me:t,mayBeNone:!0,before:n?.remind_at&&!n.due?
Date.parse(n.remind_at):null,act:async({at:i})=>{await o.save(e,i),N(l("saved.done"))}})}var _n="/me/saved?limit=50",Oe=class{#t;#e;#o;#n;#i;#s=new E;constructor(t,{saved:o,rooms:n,me:i,blocks:s}){this.#t=t,this.#e=o,this.#o=n,this.#n=i,this.#i=s;let r=S(
t,{list:this.#s,into:".saved-list",none:".saved-none",sort:Gs,key:({room:c,seq:m})=>`${c}/${m}`,create:()=>g("saved-item"),update:(c,m)=>this.#r(c,m)});s.addEventListener(
"change",()=>t.hidden||r()),o.addEventListener("change",()=>t.hidden||this.#s.open(_n))}show(){this.#s.open(_n),a(".place-title",this.#t).focus()}#r(t,{room:o,seq:n,
remind_at:i,due:s,message:r}){let c=this.#o.find(o),m=a("a",t);m.href=`/rooms/${o}/${n}`,c&&nt(m,kt(c)),p(a(".draft-room",m),c?.name??""),p(a(".draft-text",m),this.#a(
r));let d=a(".saved-when",t);d.parentElement.hidden=!i;let h=i?W(new Date(i),J(this.#n)):"";p(d,i?l(s?"saved.due":"saved.reminder",{date:h}):""),d.classList.toggle(
"is-due",s),a('[data-act="remind"]',t).onclick=()=>Qe({message:{room:o,seq:n},me:this.#n,saved:this.#e}),a('[data-act="done"]',t).onclick=()=>this.#e.forget({room:o,
seq:n}).catch(q)}#a({user:t,text:o}){return this.#i.has(t.id)?l("message.blocked"):l("rooms.last",{user:y(t),text:o})}},Gs=e=>[...e.filter(({due:t})=>t),...e.filter(
({due:t})=>!t)];var Ee=class{#t;#e;#o;#n;#i=!1;constructor(t,{scheduled:o,rooms:n,me:i}){this.#t=t,this.#e=o,this.#o=n,this.#n=i,o.addEventListener("change",()=>this.#i&&!t.hidden&&
this.#s())}show(){this.#i=!0,this.#s(),a(".place-title",this.#t).focus()}async#s(){let t=await this.#e.load().catch(q);t&&(a(".scheduled-none",this.#t).hidden=t.
length>0,D(a(".scheduled-list",this.#t),t,{key:({id:o})=>o,create:()=>g("scheduled-item"),update:(o,n)=>this.#r(o,n)}))}#r(t,o){let n=this.#o.find(o.room),i=a("\
a",t);i.href=`/rooms/${o.room}`,n&&nt(i,kt(n)),p(a(".draft-room",i),n?.name??l("scheduled.left")),ae(t,o,{store:this.#e,me:this.#n,onChange:()=>this.#s()})}};var Se=class{#t;#e=new E;#o;#n;#i="all";constructor(t,{threads:o,rooms:n,directory:i,blocks:s}){this.#t=t,this.#o=S(t,{list:this.#e,into:".thread-list",none:".t\
hreads-none",key:({room:r,root:c})=>`${r}:${c}`,create:()=>g("thread-item"),update:(r,c)=>de(r,c,{directory:i,blocks:s,roomName:n.find(c.room)?.name??""})}),s.addEventListener(
"change",()=>t.hidden||this.#o()),o.addEventListener("told",({detail:r})=>this.#r(r)),this.#n=new V(t,r=>this.#s(r))}show(){this.#s(),a(".place-title",this.#t).
focus()}#s(t=this.#i){return this.#i=t,this.#n.show(t),this.#e.open(`/me/threads?limit=50${le[t]}`)}#r(t){if(this.#t.hidden)return;let o=this.#e.items.findIndex(
({room:n,root:i})=>n===t.room&&i===t.root);if(o<0)return this.#s();this.#e.items[o]=t,this.#o()}};var Ys=50,$t=class extends at{suggested=[];async loadSuggested(){let{items:t}=await x.page("/rooms?scope=suggested&limit=20").catch(()=>({items:[]}));this.suggested=
t,this.dispatchEvent(new Event("change"))}pathFor(t){return`/rooms?${new URLSearchParams({scope:"joinable",limit:Ys,q:t})}`}};var Vs=50,Tt=class extends at{constructor({directory:t}){super(),this.addEventListener("change",()=>t.take(this.items))}pathFor(t){return`/users?${new URLSearchParams(
{limit:Vs,q:t})}`}};var to=50,Js=/[\s,、，&]+|\band\b|和/,ct=class extends EventTarget{#t;#e=null;#o=null;#n=new Map;#i;#s;words="";constructor({rooms:t=null,directory:o=null,isOffered:n=()=>!0,
roomWith:i=()=>null}){super(),this.#t=t,this.#i=n,this.#s=i;let s=()=>this.dispatchEvent(new Event("change"));t&&(this.#e=new $t,this.#e.addEventListener("chang\
e",()=>{for(let r of this.#e.items)this.#n.set(r.id,r);s()})),o&&(this.#o=new Tt({directory:o}),this.#o.addEventListener("change",s))}search(t){this.words=t;for(let o of this.#r)
o.search(t);this.dispatchEvent(new Event("change"))}close(){for(let t of this.#r)t.close()}get searching(){return this.#r.some(t=>t.searching)}get failed(){return this.#r.
some(t=>t.failed)}get items(){let t=[...this.#a.slice(0,to),...this.#c,...this.#m.slice(0,to)];return[...new Map(t.map(o=>[o.id,o])).values()].filter(this.#i)}get hasMore(){
return[this.#a,this.#m].some(({length:o})=>o>to)||this.#r.some(o=>o.items.length>0&&o.hasMore)}get#r(){return[this.#e,this.#o].filter(Boolean)}get#a(){return this.#t?
$n([...this.#t.mine,...this.#t.archived],this.words).map(eo):[]}get#c(){let{items:t=[],searching:o}=this.#o??{},n=I(this.words),i=({name:r,display_name:c})=>I(`${c}\
 ${r}`).includes(n),s=r=>{let c=this.#s(r.id);return c?eo(c):{kind:"person",id:r.id,person:r}};return t.filter(r=>!o||i(r)).map(s)}get#m(){if(!this.#e)return[];
let o=this.#e.words===this.words&&!this.#e.searching?this.#e.items:[];return[...new Map([...$n([...this.#n.values()],this.words),...o].map(i=>[i.id,i])).values()].
filter(({id:i})=>!this.#t.find(i)?.role).map(eo)}},eo=e=>({kind:"room",id:e.id,room:e});function $n(e,t){let o=I(t);return e.map(n=>({room:n,at:Xs(n,o)})).filter(
({at:n})=>n>=0).sort((n,i)=>Tn(n)-Tn(i)).map(({room:n})=>n)}function Xs({name:e,kind:t,people:o=[]},n){let i=I(e).indexOf(n);if(i>=0||t!=="direct")return i;let s=o.
map(m=>I(`${m.display_name} ${m.name}`)),r=n.split(Js).filter(Boolean);return r.length>0&&r.every(m=>s.some(d=>d.includes(m)))?Math.max(...s.map(m=>m.indexOf(r[0]))):
-1}var Tn=({room:e,at:t})=>(t>0?2:0)+(e.unread?0:1);var mt=class{#t;#e;#o;#n;#i;#s;#r;constructor(t,{choices:o,onChosen:n,...i}){this.#t=t,this.#e=a("input",t),this.#o=a(".choice-list",t),this.#n=a(".choice-note",
t),this.#i=o,this.#s=i,this.#r=n,this.#e.value="",this.#e.oninput=()=>this.#a(),this.#e.onkeydown=s=>this.#u(s),o.addEventListener("change",()=>this.#c()),this.#a()}clear(){
this.#e.value="",this.#a(),this.#e.focus()}get words(){return this.#e.value.trim()}#a(){this.#h(null),this.#i.search(this.words)}#c(){let{items:t,hasMore:o,searching:n,
failed:i}=this.#i,s=this.#f?.dataset.key,r=0;D(this.#o,t,{key:({kind:d,id:h})=>`${d}:${h}`,create:()=>g("choice-item"),update:(d,h)=>{d.id=`${this.#o.id}-${r+=1}`,
this.#m(d,h)}});let c=i||this.words!==""&&!n;this.#n.hidden=t.length>0?!o:!c,p(this.#n,l(o?"jump.more":i?"list.trouble":"jump.none"));let{children:m}=this.#o;this.#h(
[...m].find(d=>d.dataset.key===s)??m[0]??null)}#m(t,o){t.dataset[o.kind]=o.id,t.onclick=()=>this.#r(o),t.onpointermove=()=>this.#h(t),o.kind==="room"?this.#l(t,
o.room):this.#d(t,o.person)}#l(t,o){an(t,o,this.#s);let n=te(o);p(a(".choice-name",t),o.name),p(a(".choice-detail",t),n?`@${n.name}`:""),p(a(".choice-unread",t),
o.unread?M(o.unread):"")}#d(t,o){let n=a(".avatar",t);a(".icon",t).toggleAttribute("hidden",!0),n.hidden=!1,T(n,o),Jt(n,this.#s.presence.of(o.id)),p(a(".choice-\
name",t),y(o)),p(a(".choice-detail",t),`@${o.name}`),p(a(".choice-unread",t),"")}get#f(){return a('[aria-selected="true"]',this.#o)}#h(t){for(let o of this.#o.children)
o.setAttribute("aria-selected",o===t);this.#e.setAttribute("aria-activedescendant",t?.id??""),t?.scrollIntoView({block:"nearest"})}#u(t){if(ot(t))return;let o=this.#f;
if(t.key==="Enter"&&o)o.click();else if(t.key==="ArrowDown")this.#h(o?.nextElementSibling??o);else if(t.key==="ArrowUp")this.#h(o?.previousElementSibling??o);else
return;t.preventDefault()}};async function _e({title:e,action:t,hint:o="",most:n=1/0,isOffered:i=()=>!0,act:s,...r}){let c=b("pick-people"),m=new Map,d=new ct({directory:r.directory,isOffered:({
id:C,person:ft})=>!m.has(C)&&i(ft)}),h=new mt(c,{choices:d,onChosen:({person:C})=>u(C),...r}),f=()=>{An(c,{picked:m,most:n,unpick:w}),h.clear()},u=C=>{m.size>=n||
(m.set(C.id,C),f())},w=C=>{m.delete(C),f()};a(".pick-hint",c).textContent=o;let O=a(".pick-submit",c);O.textContent=t,O.onclick=()=>v(c,async()=>{await s([...m.
values()]),c.close()});let A=new AbortController,{signal:H}=A;a("input",c).addEventListener("keydown",C=>{C.key==="Backspace"&&!C.target.value&&m.size&&w([...m.
keys()].at(-1))},{signal:H}),a(".form-error",c).hidden=!0,An(c,{picked:m,most:n,unpick:w}),await k(c,{title:e}),A.abort(),d.close()}function An(e,{picked:t,most:o,
unpick:n}){D(a(".picked",e),[...t.values()],{key:({id:i})=>i,create:()=>g("picked-item"),update:(i,s)=>{let r=a("button",i);T(a(".avatar",i),s),a(".picked-name",
i).textContent=y(s),r.setAttribute("aria-label",l("pick.remove",{name:y(s)})),r.onclick=()=>n(s.id)}}),a(".pick-submit",e).disabled=!t.size,a(".pick-full",e).hidden=
t.size<o}function oo({conversation:e,...t}){let{members:o,room:n}=e;return o.need(),_e({title:l("add_member.title"),action:l("add_member.submit"),hint:l("add_member.hint",
{room:n.name}),isOffered:({id:i})=>!o.has(i),act:i=>o.add(i),...t})}var Zs=120,Cn=document.documentElement.dataset.language,no=null,dt=null;function At(){return no??=Qs().catch(e=>{throw no=null,e}),no}async function Qs(){let[e,
t]=await Promise.all([Ln("en"),Cn==="en"?null:Ln(Cn)]);return dt=new io(e,t),dt}async function Ln(e){let t=await fetch(new URL(`../emoji/${e}.json`,import.meta.
url));if(!t.ok)throw new Error(`No emoji in ${e}: ${t.status}`);return t.json()}var io=class{#t=new Map;#e=new Map;groups=new Map;constructor(t,o){for(let[n,i]of Object.
entries(t)){let s=i.map((r,c)=>tr(n,r,o?.[n][c]));this.groups.set(n,s);for(let r of s){this.#e.set(r.emoji,r);for(let c of r.codes)this.#t.set(c,r)}}}withCode(t){
return this.#t.get(t)}of(t){return this.#e.get(t)}search(t,o=Zs){let n=I(t.trim().replace(/^:|:$/g,""));if(!n)return[];let i=[];for(let s of this.#e.values()){let r=nr(
s,n);r<Dn&&i.push({entry:s,rank:r})}return i.sort((s,r)=>s.rank-r.rank).slice(0,o).map(({entry:s})=>s)}};function tr(e,[t,o,n,i,s],[r,c]=[o,""]){let m=[...i.split(
" "),o,r].map(I),d=I(` ${o} ${n} ${r} ${c} ${i.replaceAll("_"," ")}`);return{emoji:t,label:r,codes:i.split(" "),hasTones:s===1,group:e,names:m,words:d}}var[er,or,
Dn]=[1e3,1001,1002];function nr({names:e,words:t},o){let n=e.filter(i=>i.startsWith(o));return n.length?Math.min(...n.map(({length:i})=>i)):t.includes(` ${o}`)?
er:t.includes(o)?or:Dn}var Mn="parley:emoji-tone",ir=18,Ft=["","🏻","🏼","🏽","🏾","🏿"],sr=new RegExp("(?!\\u{1F91D}\\u200d)(\\p{Emoji_Modifier_Base})\\ufe0f?","gu"),$e=()=>Ft.
find(e=>e===localStorage.getItem(Mn))??"",jn=e=>In(Mn,e),Te=({emoji:e,hasTones:t})=>t&&$e()?e.replace(sr,`$1${$e()}`):e,so=()=>JSON.parse(localStorage.getItem(Ke))??
[];function Bt(e){let t=so().filter(o=>o!==e);In(Ke,JSON.stringify([e,...t].slice(0,ir)))}function In(e,t){try{localStorage.setItem(e,t)}catch{}}var rr="400px",ro=new WeakMap,Ae=new WeakMap,Ce=class{#t;#e=1;#o;#n;constructor(t,{onChosen:o,onLooked:n,onLeave:i}){this.#t=t,this.#o=i;let s=({target:r})=>ro.
get(r.closest(".emoji"));t.onclick=r=>s(r)&&o(s(r));for(let r of["pointerover","focusin"])t.addEventListener(r,c=>s(c)&&n(s(c)));t.addEventListener("focusin",({
target:r})=>r.matches(".emoji")&&this.#s(r)),this.#n=new IntersectionObserver(r=>this.#i(r),{root:t,rootMargin:rr}),t.onkeydown=r=>this.#r(r)}show(t){this.#n.disconnect(),
this.#t.replaceChildren(...t.filter(({items:i})=>i.length).map(ar)),this.#t.scrollTop=0;let[o,...n]=this.#t.children;if(o){ao(o),this.#s(a(".emoji",o)),this.#e=
getComputedStyle(a(".emoji-grid",o)).gridTemplateColumns.split(" ").length;for(let i of n)i.style.setProperty("--rows",Math.ceil(Ae.get(i).length/this.#e));for(let i of n)
this.#n.observe(i)}}get first(){return ro.get(a(".emoji",this.#t))}focusFirst(){a(".emoji",this.#t)?.focus()}scrollTo(t){a(`[data-group="${t}"]`,this.#t)?.scrollIntoView(
{block:"start"})}#i(t){for(let{target:o,isIntersecting:n}of t)n&&ao(o)}#s(t){for(let o of this.#t.querySelectorAll('[tabindex="0"]'))o.tabIndex=-1;t&&(t.tabIndex=
0)}#r(t){let o=t.target.closest(".emoji"),n=o&&this.#a[t.key]?.(o);n&&(t.preventDefault(),n.focus?.())}#a={ArrowRight:t=>this.#c(t,1),ArrowLeft:t=>this.#c(t,-1),
ArrowDown:t=>this.#m(t),ArrowUp:t=>this.#l(t)??this.#f(),Home:()=>a(".emoji",this.#t),End:()=>Ct(this.#t.lastElementChild).at(-1)};#c(t,o){let n=t.closest(".emo\
ji-group"),{buttons:i,at:s}=this.#d(t);return i[s+o]?i[s+o]:o>0?Ct(n.nextElementSibling)[0]??t:Ct(n.previousElementSibling).at(-1)??t}#m(t){let{buttons:o,at:n,column:i}=this.#d(
t);if(!(n-i+this.#e>=o.length))return o[Math.min(n+this.#e,o.length-1)];let r=Ct(t.closest(".emoji-group").nextElementSibling);return r[Math.min(i,r.length-1)]??
t}#l(t){let{buttons:o,at:n,column:i}=this.#d(t);if(n>=this.#e)return o[n-this.#e];let s=Ct(t.closest(".emoji-group").previousElementSibling),r=Math.floor((s.length-
1)/this.#e)*this.#e;return s[Math.min(r+i,s.length-1)]}#d(t){let o=Ct(t.closest(".emoji-group")),n=o.indexOf(t);return{buttons:o,at:n,column:n%this.#e}}#f(){return this.#o(),
{}}};function Ct(e){return e?(ao(e),[...a(".emoji-grid",e).children]):[]}function ao(e){let t=Ae.get(e);Ae.delete(e),t&&a(".emoji-grid",e).append(...t.map(cr))}
function ar({name:e,title:t,items:o}){let n=g("emoji-group");n.dataset.group=e;let i=a("h3",n);return i.textContent=t,i.hidden=!t,Ae.set(n,o),n}function cr(e){let t=document.
createElement("button");return t.type="button",t.className="emoji",t.tabIndex=-1,t.setAttribute("aria-label",e.label),G(t,e),ro.set(t,e),t}var Pn={recent:"🕘",team:"⭐",smileys:"😀",people:"👋",nature:"🐱",food:"🍎",travel:"🚗",activities:"⚽",objects:"💡",symbols:"❤️",flags:"🏁"},
mr={emoji:"✋",hasTones:!0},ht=8;async function lr(e){let t=b("emoji"),o=Rn.get(t)??Rn.set(t,new mo(t)).get(t),n=k(t);return o.begin(e),await n||null}var Rn=new WeakMap,
mo=class{#t;#e;#o;#n=null;constructor(t){this.#t=t,this.#e=a(".search-input",t),this.#o=new Ce(a(".emoji-scroll",t),{onChosen:o=>this.#m(o),onLooked:o=>this.#l(
o),onLeave:()=>this.#e.focus()}),this.#e.oninput=()=>this.#s(),t.addEventListener("keydown",o=>this.#f(o)),this.#u(),this.#g()}begin(t){this.#e.value="",this.#l(
null),hr(this.#t,t),this.#i()}async#i(){this.#n||this.#d(l("emoji.loading"));try{this.#n??=await At(),this.#s()}catch{this.#d(l("emoji.trouble"))}}#s(){if(!this.#n)
return;let{value:t}=this.#e;for(let{name:n,items:i}of this.#r)a(`[data-tab="${n}"]`,this.#t).hidden=!i.length;let o=[...F.search(t),...this.#n.search(t).map(co)];
this.#o.show(t.trim()?[{name:"found",title:"",items:o}]:this.#r),this.#l(t.trim()?this.#o.first??null:null),this.#d(t.trim()&&!o.length?l("emoji.none"):"")}get#r(){
return Object.keys(Pn).map(t=>({name:t,title:l(`emoji.group.${t}`),items:this.#a(t)}))}#a(t){return t==="recent"?this.#c:t==="team"?F.all:this.#n.groups.get(t).
map(co)}get#c(){let t=o=>F.of(o)??(this.#n.of(o)&&co(this.#n.of(o)));return so().map(t).filter(Boolean)}#m({text:t,key:o}){Bt(o),this.#t.close(t)}#l(t){G(a(".em\
oji-sign",this.#t),t??{text:""}),p(a(".emoji-label",this.#t),t?.label??l("emoji.hint")),p(a(".emoji-code",this.#t),t?`:${t.code}:`:"")}#d(t){let o=a(".emoji-non\
e",this.#t);o.hidden=!t,p(o,t)}#f(t){if(t.isComposing)return;let o=t.target===this.#e;if(t.key==="Escape")this.#t.close();else if(o&&t.key==="ArrowDown")this.#o.
focusFirst();else if(o&&t.key==="Enter")this.#h();else return!o&&dr(t)?this.#e.focus():void 0;t.preventDefault()}#h(){let{first:t}=this.#o;t&&this.#e.value.trim()&&
this.#m(t)}#u(){let t=Object.entries(Pn).map(([o,n])=>{let i=document.createElement("button");return i.type="button",i.className="emoji",i.textContent=n,i.title=
l(`emoji.group.${o}`),i.setAttribute("aria-label",i.title),i.dataset.tab=o,i.onclick=()=>this.#w(o),i});a(".emoji-tabs",this.#t).append(...t)}#w(t){this.#e.value&&
(this.#e.value="",this.#s()),this.#o.scrollTo(t)}#g(){let t=this.#t.querySelectorAll('[name="emoji-tone"]');for(let[o,n]of t.entries())n.nextElementSibling.textContent=
mr.emoji+Ft[o],n.checked=Ft[o]===$e(),n.onchange=()=>{jn(Ft[o]),this.#s()}}},co=e=>({key:e.emoji,text:Te(e),label:e.label,code:e.codes[0]}),dr=({key:e,ctrlKey:t,
metaKey:o,altKey:n,target:i})=>e.length===1&&e!==" "&&!t&&!o&&!n&&!i.matches("input");function hr(e,t){let{top:o,bottom:n,right:i}=t.getBoundingClientRect(),{offsetWidth:s,
offsetHeight:r}=e,c=o-r-ht,m=c>=ht?c:Math.min(n+ht,innerHeight-r-ht),d=Math.min(i-s,innerWidth-s-ht);e.style.setProperty("--x",`${Math.max(ht,d)}px`),e.style.setProperty(
"--y",`${Math.max(ht,m)}px`)}var Le=4,De=8,Wt=null;function Nn(e,{label:t,items:o}){return Wt?.button===e?Wt.close():(Wt?.close(),new Promise(n=>fr(e,{label:t,items:o,resolve:n})))}function lo({
name:e,icon:t,text:o,isDangerous:n},i){let s=g("menu-row");return nt(s,t),a("span",s).textContent=o,s.dataset.testid=`sheet-${e}`,s.classList.toggle("is-dangero\
us",n),s.onclick=()=>i(e),s}function fr(e,{label:t,items:o,resolve:n}){let i=g("menu"),s,r=f=>{s=f,h()},c=o.map(f=>lo(f,r));for(let f of c)f.role="menuitem";i.setAttribute(
"aria-label",t),i.append(...c),e.closest("main, aside, nav, body").append(i),i.showPopover(),gr(i,e);let m=new AbortController,d=xt.open(()=>{Wt=null,m.abort(),
i.remove(),e.setAttribute("aria-expanded","false"),n(s)}),h=()=>xt.close(d);Wt={button:e,close:h},e.setAttribute("aria-expanded","true"),pr({menu:i,button:e,close:h},
m),i.onkeydown=f=>ur(f,{rows:c,close:h}),c[0].focus({preventScroll:!0})}function pr({menu:e,button:t,close:o},{signal:n}){let i=({target:s})=>!e.contains(s)&&!t.
contains(s);for(let s of["pointerdown","wheel"])addEventListener(s,r=>i(r)&&o(),{capture:!0,passive:!0,signal:n});addEventListener("resize",o,{signal:n})}function ur(e,{
rows:t,close:o}){let n=t.indexOf(document.activeElement),i={ArrowDown:(n+1)%t.length,ArrowUp:n-1,Home:0,End:-1}[e.key];if(e.stopPropagation(),i!==void 0)t.at(i).
focus();else if(e.key==="Escape"||e.key==="Tab")o();else return wr(e,t,n);return e.preventDefault()}function wr({key:e},t,o){let n=[...t.slice(o+1),...t.slice(0,
o+1)],i=s=>s.textContent.trim().toLocaleLowerCase().startsWith(e.toLocaleLowerCase());e.trim().length===1&&n.find(i)?.focus()}function gr(e,t){let o=t.getBoundingClientRect(),
{width:n,height:i}=e.getBoundingClientRect(),s=getComputedStyle(t).direction==="rtl",r=innerHeight-De-o.bottom-Le,c=o.top-Le-De,m=i<=r||r>=c,d=Math.min(i,m?r:c),
h=s?o.left:o.right-n;e.style.maxBlockSize=`${d}px`,e.style.top=`${m?o.bottom+Le:o.top-Le-d}px`,e.style.left=`${xr(h,innerWidth-n)}px`}var xr=(e,t)=>Math.max(De,
Math.min(e,t-De));var yr=matchMedia("(min-width: 45rem) and (hover: hover)");async function vr({row:e,item:t,button:o=null,conversation:n}){let i=cn(t,n).map(c=>({...c,text:l(`me\
ssage.${c.name}`)}));if(!i.length)return;e.classList.add("is-pressed");let s=o&&yr.matches,r=await(s?Nn(o,{label:l("message.actions"),items:i}):br(i));return e.
classList.remove("is-pressed"),e.focus({preventScroll:!0}),s&&!r&&o.focus({preventScroll:!0}),r}async function br(e){let t=b("message"),o,n=s=>{o=s,t.close()},i=e.
map(s=>{let r=document.createElement("li");return r.append(lo(s,n)),r});return a(".sheet",t).replaceChildren(...i),await k(t),o}var kr=365*24*3600;function Fn(e){document.documentElement.dataset.theme=e,document.cookie=`theme=${e}; path=/; max-age=${kr}; samesite=lax`,Jo()}var Bn={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1};function qn(e,{onShown:t}){let o=a('[role="tablist"]',e),n=[...o.children].filter(r=>!r.hidden),i=r=>{
for(let c of o.children){let m=c===r;c.setAttribute("aria-selected",m),c.tabIndex=m?0:-1,Wn(c).hidden=!m}r.scrollIntoView({block:"nearest",inline:"nearest"})},s=r=>{
i(r),t(Wn(r))};for(let r of n)r.onclick=()=>s(r);o.onkeydown=r=>{let c=Or(n,r);c&&(r.preventDefault(),s(c),c.focus())},i(n[0])}var Wn=e=>a(`#${e.getAttribute("a\
ria-controls")}`);function Or(e,{key:t,target:o}){return t==="Home"?e[0]:t==="End"?e.at(-1):Bn[t]&&e.at((e.indexOf(o)+Bn[t])%e.length)}function Hn(e,{blocks:t,directory:o}){let n=new E,i=()=>n.open("/me/blocks?limit=50"),s=({user:r})=>v(e,()=>t.unblock(r.id)).then(i);S(e,{list:n,into:".ban-list",
none:".blocked-none",key:({user:r})=>r.id,create:()=>g("ban-item"),update:(r,c)=>Er(r,{...c,user:o.of(c.user)},s)}),i()}function Er(e,t,o){T(a(".avatar",e),t.user),
p(a(".ban-name",e),y(t.user)),p(a(".hint",e),l("blocked.since",{date:R(new Date(t.at))}));let n=a("button",e);n.textContent=l("person.unblock"),n.setAttribute("\
aria-label",l("blocked.unblock",{name:y(t.user)})),n.onclick=()=>o(t)}function Un(e,{rooms:t}){let o=new E;S(e,{list:o,into:".own-report-list",none:".own-reports-none",create:()=>g("own-report"),update:(n,i)=>Sr(n,i,t)}),o.open("/\
me/reports?limit=20")}function Sr(e,{room:t,seq:o,reason:n,outcome:i,note:s,at:r,resolved_at:c},m){let d=m.find(t),h=a(".report-room",e);p(h,d?l("own_reports.ro\
om",{room:d.name}):l("own_reports.gone")),d&&(h.href=tt({view:"room",room:t,seq:o})),p(a(".report-reason",e),l("audit.reason",{reason:n})),p(a(".report-outcome",
e),l(`own_reports.${i??"waiting"}`)),it(a(".report-note",e),s),st(a("time",e),c??r)}var _r=6e4;function Kn(e,{me:t,onChanged:o}){$r(a(".picture-form",e),{me:t,onChanged:o}),Tr(a(".profile-form",e),{me:t,onChanged:o}),Cr(a(".status-form",e),{me:t,
onChanged:o})}function $r(e,{me:t,onChanged:o}){let n=a("input",e),i=a('[data-action="remove-picture"]',e),s=()=>{T(a(".avatar",e),t,{size:"large"}),i.hidden=!t.
picture},r=c=>v(e,async()=>{o(await c()),s()});_(e),a('[data-action="choose-picture"]',e).onclick=()=>n.click(),n.onchange=()=>n.files[0]&&r(()=>x.upload("/me/p\
icture",n.files[0])),i.onclick=()=>r(()=>x.delete("/me/picture")),s()}function Tr(e,{me:t,onChanged:o}){_(e);let{display_name:n,pronouns:i,about:s,time_zone:r}=e.
elements;n.value=t.display_name,i.value=t.pronouns??"",s.value=t.about??"",Ar(r,t.time_zone),a(".hint",e).textContent=l("account.signed_in_as",{name:t.name}),L(
e,async c=>o(await x.patch("/me",{display_name:c.display_name.trim(),pronouns:c.pronouns.trim(),about:c.about.trim(),time_zone:c.time_zone||null})))}function Ar(e,t){
let o=Intl.DateTimeFormat().resolvedOptions().timeZone,n=new Set([o,...t?[t]:[],...Intl.supportedValuesOf("timeZone")]);e.replaceChildren(new Option(l("profile.\
time_zone.none"),""),...[...n].map(i=>new Option(i,i))),e.value=t??""}function Cr(e,{me:t,onChanged:o}){_(e);let n=Yo(t),{emoji:i,text:s,until:r,quiet:c}=e.elements;
i.value=n?.emoji??"",s.value=n?.text??"",r.value=n?.until?"keep":"",c.value=zt(t.quiet_until)?"keep":"";for(let m of[r,c])a('[value="keep"]',m).hidden=m.value!==
"keep";L(e,async m=>{let d={emoji:m.emoji.trim(),text:m.text.trim()},f={status:!d.emoji&&!d.text?null:{...d,until:zn(m.until,n?.until)}};o(await x.patch("/me",{
...f,quiet_until:zn(m.quiet,t.quiet_until)}))})}function zn(e,t){return e?e==="keep"?t:e==="today"||e==="week"?Lr(e).toISOString():new Date(Date.now()+Number(e)*
_r).toISOString():null}function Lr(e){let t=new Date;return t.setHours(24,0,0,0),e==="week"&&t.setDate(t.getDate()+(7-new Date().getDay())%7),t}var Dr={Edge:/Edg\//,Opera:/OPR\//,Firefox:/Firefox\//,Chrome:/Chrome\//,Safari:/Safari\//},Mr={iOS:/iPhone|iPad/,Android:/Android/,Windows:/Windows/,macOS:/Mac OS/,
Linux:/Linux/};function Yn(e){let t=new E,o=()=>t.open("/me/sessions?limit=50"),n=({id:i})=>v(e,()=>x.delete(`/me/sessions/${i}`)).then(o);S(e,{list:t,into:".se\
ssion-list",sort:jr,create:()=>g("session-item"),update:(i,s)=>Ir(i,s,n)}),o()}var jr=e=>e.toSorted((t,o)=>new Date(o.last_seen_at)-new Date(t.last_seen_at));function Ir(e,t,o){
let n=a(".session-agent",e);n.textContent=Rr(t.user_agent??""),n.title=t.user_agent??"";let i=a(".session-seen",e);i.textContent=t.current?l("sessions.current"):
Pr(t),i.title=t.current?"":P(new Date(t.last_seen_at)),a("button",e).hidden=t.current,a("button",e).onclick=()=>o(t)}function Pr({last_seen_at:e,address:t}){return l(
"sessions.seen",{date:R(new Date(e)),address:t??""})}function Rr(e){let t=Gn(Dr,e),o=Gn(Mr,e);return t?o?l("sessions.device",{browser:t,system:o}):t:l("sessions\
.program")}function Gn(e,t){return Object.keys(e).find(o=>e[o].test(t))}function Vn({me:e,outbox:t,drafts:o,blocks:n,directory:i,rooms:s,onChanged:r,onReadingShown:c}){let m=b("account");Kn(m,{me:e,onChanged:r}),Nr(a(".reading-setti\
ng",m),{onReadingShown:c}),Fr(m),Br(a(".password-form",m),e),a("#account-tab-server",m).hidden=e.role!=="owner";let d={"account-preferences":h=>{Hn(a(".blocked-\
setting",h),{blocks:n,directory:i}),Un(a(".own-reports",h),{rooms:s})},"account-sign-in":h=>Yn(a(".sessions",h))};return qn(m,{onShown:h=>d[h.id]?.(h)}),a(".sig\
n-out",m).onsubmit=h=>Wr(h,{outbox:t,drafts:o}),k(m)}function Nr(e,{onReadingShown:t}){let o=a("input",e);o.disabled=!0;let n=i=>{o.checked=i.shown,o.disabled=!1};
v(e,async()=>n(await x.get("/me/reading"))),o.onchange=()=>{let i=o.checked;return o.checked=!i,v(e,async()=>{n(await x.put("/me/reading",{shown:i})),t()})}}function Fr(e){
for(let t of e.querySelectorAll('[name="theme"]'))t.checked=t.value===document.documentElement.dataset.theme,t.onchange=()=>Fn(t.value);a('input[name="next"]',e).
value=location.pathname+location.search}function Br(e,t){_(e),e.elements.username.value=t.name,L(e,async({current_password:o,new_password:n})=>{await x.put("/me\
/password",{current_password:o,new_password:n}),_(e)})}async function Wr(e,{outbox:t,drafts:o}){let n=t.all.length,i=e.target;n&&(e.preventDefault(),!await j({title:l(
"sign_out.title"),text:$("sign_out.unsent",n),action:l("sign_out")}))||(t.clear(),o.clear(),zo(),n&&i.submit())}async function Jn({rooms:e,onJoined:t}){let o=b("browse"),n=a("input",o),i=new $t,s=c=>v(o,async()=>{await e.join(c.id),o.close(),t(c)});n.value="",n.oninput=()=>{
i.search(n.value.trim()),a(".dialog-body",o).scrollTop=0},ne(o).onclick=()=>Kr(o,i),i.addEventListener("change",()=>Hr(o,i,s)),qr(o),i.search(""),i.loadSuggested();
let r=k(o);wt.matches&&n.focus(),await r,i.close()}function qr(e){a(".browse-list",e).replaceChildren();for(let t of[".browse-none",".browse-no-match",".form-er\
ror"])a(t,e).hidden=!0;Pt(e,{hasMore:!1,failed:!1})}function Hr(e,{items:t,suggested:o,words:n,searching:i,hasMore:s,failed:r},c){let m=!t.length&&!r&&!i;D(a(".\
browse-list",e),n?t:Ur(t,o),{key:({id:d})=>d,create:()=>g("browse-item"),update:(d,h)=>zr(d,h,c)}),a(".browse-none",e).hidden=!m||n!=="",a(".browse-no-match",e).
hidden=!m||n==="",Pt(e,{hasMore:s,failed:r})}function Ur(e,t){let o=new Set(t.map(({id:n})=>n));return[...t,...e.filter(({id:n})=>!o.has(n))]}function zr(e,t,o){
a(".browse-name",e).textContent=t.name,a(".browse-suggested",e).hidden=!t.suggested;let n=[$("browse.members",t.member_count),l("browse.active",{date:ut(new Date(
t.active_at))})];a(".browse-facts",e).textContent=n.join(" · ");let i=a(".browse-about",e);i.textContent=t.description||t.topic,i.hidden=!i.textContent,a("butt\
on",e).onclick=()=>o(t)}async function Kr(e,t){let o=a(".browse-list",e),n=o.children.length;await t.more(),a("button",o.children[n]??e).focus()}function Xn({rooms:e,sections:t,section:o=null,onCreated:n}){let i=b("create-room"),s=a("form",i),r=Gr();_(s),L(s,async({joined_only:m,...d})=>{let h={...d,history:m?
"joined":"all"},f=await e.create(r(h));o&&await e.set(f.id,{section:o}),i.close(),n(f)});let c=o?l("create_room.in",{section:t.nameOf(o)}):l("create_room.title");
return k(i,{title:c})}function Gr(){let e={};return t=>{let o=JSON.stringify(t);return e.same!==o&&(e={same:o,id:U()}),{...t,client_id:e.id}}}async function Zn({onRoom:e,onPerson:t,...o}){let n=b("jump"),i=c=>[...o.rooms.mine,...o.rooms.archived].find(m=>te(m)?.id===c),s=new ct({rooms:o.rooms,directory:o.
directory,roomWith:i}),r=({kind:c,id:m})=>v(n,async()=>{let d=c==="room"?()=>e(m):await t(m);yt(n),d()});a(".form-error",n).hidden=!0,new mt(n,{choices:s,onChosen:r,
...o}),await k(n),s.close()}var Yr=864e5;function Qn({room:e=null,rooms:t,me:o}){let n=b("invite"),i=a("form",n),s=a(".invites",n),r=()=>ta(s,{rooms:t,me:o});return _(i),a(".invite-made",n).
hidden=!0,Vr(a(".invite-rooms",i),{rooms:t,room:e}),L(i,async({note:c,uses:m,days:d})=>{let h={expires_at:new Date(Date.now()+Number(d)*Yr).toISOString()},f={note:c.
trim(),uses:m?Number(m):null,...h,rooms:Xr(i)};Zr(n,await x.post("/invites",f)),s.open&&r()}),s.open=!1,s.ontoggle=()=>s.open&&r(),k(n)}function Vr(e,{rooms:t,room:o}){
let i=t.mine.filter(s=>s.kind==="public"||Gt(s)).toSorted((s,r)=>(r.id===o?.id)-(s.id===o?.id));e.hidden=!i.length,a(".invite-room-list",e).replaceChildren(...i.
map(s=>Jr(s,{isChosen:s.id===o?.id})))}function Jr({id:e,name:t},{isChosen:o}){let n=g("invite-room"),i=a("input",n);return i.value=e,i.checked=o,a("span",n).textContent=
t,n}var Xr=e=>new FormData(e).getAll("room");function Zr(e,{id:t,url:o,expires_at:n}){let i=a(".invite-made",e),s=a(".invite-url",i);i.hidden=!1,s.value=ti(o),a(
".invite-qr",i).src=Qr(t),a(".invite-expiry",i).textContent=l("invite.expiry",{date:R(new Date(n))});let r=a('[data-action="copy"]',i);r.hidden=!navigator.clipboard,
r.onclick=()=>Ge(s.value,"invite.copied"),s.focus(),s.select()}var ti=e=>new URL(e,location.href).href,Qr=e=>`/api/v1/invites/${e}/qr`;function ta(e,t){let o=new E,
n=()=>o.open("/invites?limit=50"),i=({id:s})=>v(e,()=>x.delete(`/invites/${s}`)).then(n);S(e,{list:o,into:".invite-list",none:".invites-none",create:()=>g("invi\
te-item"),update:(s,r)=>ea(s,r,{revoke:i,...t})}),n()}function ea(e,t,{rooms:o,me:n,revoke:i}){let{note:s,by:r,used:c,uses:m,state:d,url:h,expires_at:f}=t,u=d===
"open",w=r&&r.id!==n.id?y(r):null,O=m?l("invite.used.of",{count:M(c),most:M(m)}):l("invite.used",{count:M(c)}),A=u?l("invite.until",{date:R(new Date(f))}):l(`in\
vite.state.${d}`);a(".invite-note",e).textContent=s||l("invite.no_note");let H=t.rooms.map(ts=>o.find(ts)?.name).filter(Boolean),C=H.length?l("invite.into",{rooms:Wo(
H)}):null,ft=a(".hint",e);ft.textContent=[w,O,A,C].filter(Boolean).join(" · "),ft.title=u?P(new Date(f)):"";let[Ht,pt]=e.querySelectorAll("button");Ht.hidden=!u||
!h||!navigator.clipboard,Ht.onclick=()=>Ge(ti(h),"invite.copied"),pt.hidden=!u,pt.onclick=()=>i(t)}var oa=8;function ei({rooms:e,me:t,onOpened:o,...n}){return _e({title:l("direct.new"),action:l("direct.open"),hint:l("direct.hint"),most:oa,isOffered:({id:i})=>i!==
t.id,act:async i=>o(await e.openDirect(i.map(({id:s})=>s))),me:t,...n})}function na(){let e=Object.assign(new EventTarget,{list:[],loaded:!1,need(){}});return Object.assign(new EventTarget,{members:e,room:{kind:"direct"},isOver:!0})}
async function oi({subject:e,router:t,...o}){let n=b("person-card"),i=a(".dialog-body",n),s=new AbortController;i.replaceChildren(document.getElementById("panel\
-person").content.cloneNode(!0));let r=c=>{n.close(),t.goToRoom(c)};se.show(i,{...o,subject:e,conversation:na(),router:{goToRoom:r},signal:s.signal}),await k(n),
s.abort()}function ii(e,{room:t}){let o=`/rooms/${t.id}`,n=a(".mutes",e);ni(e,{path:`${o}/bans`,none:".bans-none",fold:e,label:l("bans.lift"),lift:({user:s})=>x.delete(`${o}\
/bans/${s.id}`)});let i=ni(n,{path:`${o}/mutes`,fold:e,label:l("moderate.unmute"),lift:({user:s})=>x.patch(`${o}/members/${s.id}`,{muted_until:null})});i.addEventListener(
"change",()=>n.hidden=!i.items.length),n.hidden=!0}function ni(e,{path:t,none:o,fold:n,label:i,lift:s}){let r=new E,c=()=>r.open(`${t}?limit=50`);return S(e,{list:r,
into:".ban-list",none:o,key:({user:m})=>m.id,create:()=>g("ban-item"),update:(m,d)=>ia(m,d,{label:i,lift:()=>v(n,()=>s(d)).then(c)})}),c(),r}function ia(e,{user:t,
until:o,reason:n},{label:i,lift:s}){T(a(".avatar",e),t),a(".ban-name",e).textContent=y(t);let r=o?l("bans.until",{date:R(new Date(o))}):l("bans.ever"),c=a(".hin\
t",e);c.textContent=[r,n].filter(Boolean).join(" · "),c.title=o?P(new Date(o)):"";let m=a("button",e);m.textContent=i,m.onclick=s}async function si(e,t){return e.member_count>1&&!await j(Lt("leave",e))?!1:fo(e,t)}async function ri(e,t){let o=await Z(Lt("archive",e));o&&await ho(e,t,o)}async function ho(e,t,o){
await t.update(e.id,{archived:!0,...o});let n=()=>t.update(e.id,{archived:!1}).catch(q);N(l("room.archive.done",{room:e.name}),{undo:{label:l("undo"),act:n}})}async function fo(e,t){
try{await t.leave(e.id)}catch(o){if(!o.can?.includes("archive"))throw o;let n={title:l("room.last.title",{room:e.name}),text:l("room.last.text")},i=await Qo({...n,
action:l("room.delete"),other:l("room.archive")}),s={yes:"delete",other:"archive"}[i];if(!s)return!1;await t.leave(e.id,{last:s})}return!0}function Lt(e,{name:t,
kind:o}){let n=e==="leave"&&o==="private"?"room.leave.private.text":`room.${e}.text`;return{title:l(`room.${e}.title`,{room:t}),text:l(n),action:l(`room.${e}`)}}var ci="new";function mi(e,{room:t,rooms:o,sections:n}){let{mine:i}=t;if(e.hidden=!i,!i)return;let{favourite:s,notify:r,section:c,hidden:m}=e.elements,d=f=>v(e,
()=>o.set(t.id,f));a(".form-error",e).hidden=!0,e.onsubmit=f=>f.preventDefault(),s.checked=i.favourite,r.value=i.notify,m.checked=i.hidden,ai(c,{sections:n,chosen:i.
section}),s.onchange=()=>d({favourite:s.checked}),m.onchange=()=>d({hidden:m.checked});for(let f of r)f.onchange=()=>d({notify:r.value});let h=a(".section-new",
e);h.hidden=!0,c.onchange=()=>{h.hidden=c.value!==ci,h.hidden?d({section:c.value||null}):a("input",h).focus()},a("button",h).onclick=()=>v(e,async()=>{let f=await x.
post("/me/sections",{name:a("input",h).value.trim()});n.note(f),await o.set(t.id,{section:f.id}),ai(c,{sections:n,chosen:f.id}),h.hidden=!0})}function ai(e,{sections:t,
chosen:o}){let n=[["",l("section.none")],...t.own.map(({id:i,name:s})=>[i,s]),[ci,l("section.new")]];e.replaceChildren(...n.map(([i,s])=>new Option(s,i))),e.value=
t.own.some(({id:i})=>i===o)?o:""}var sa=[7,30,90,180,365,730];async function li(e,{room:t,rooms:o,me:n}){let i=a(".room-retention",e),s=a(".room-retention-text",e),r=a("select",i),c=t.kind!=="d\
irect"&&(z(t)||n.role==="owner");i.hidden=s.hidden=!0,r.onchange=null;let m=await x.get(`/rooms/${t.id}/retention`).catch(()=>null);if(!m||e.dataset.room!==t.id)
return;let d=()=>{ca(r,m),s.textContent=m.days?ma(m.days):"",s.hidden=c||!m.days};d(),i.hidden=!c,r.onchange=async()=>{let h=r.value===""?null:Number(r.value);await v(
a(".room-form",e),async()=>{await ra(t,h??m.usual_days)&&(await aa(h,{room:t,rooms:o}),m=await x.get(`/rooms/${t.id}/retention`))}),d()}}async function ra(e,t){
let{messages:o,more:n}=await x.get(`/rooms/${e.id}/retention/expiring?days=${t}`);if(!o)return!0;let i=M(o),s=n?l("retention.confirm.many",{count:i}):$("retenti\
on.confirm.text",o,{count:i}),r=$("retention.confirm.title",t,{count:M(t)});return j({title:r,text:s,action:l("retention.confirm")})}async function aa(e,{room:t,
rooms:o}){let n={retention_days:e};z(t)?await o.update(t.id,n):await x.put(`/rooms/${t.id}/retention`,n)}function ca(e,{retention_days:t,usual_days:o,most_days:n}){
let i=o?$("retention.days",o,{count:M(o)}):l("retention.ever"),s=[new Option(l("retention.usual",{days:i}),"")];n||s.push(new Option(l("retention.ever"),"0"));let r=new Set(
sa.filter(c=>!n||c<=n));t&&r.add(t);for(let c of[...r].sort((m,d)=>m-d))s.push(new Option($("retention.days",c,{count:M(c)}),String(c)));n&&t===0&&s.push(new Option(
l("retention.ever"),"0")),e.replaceChildren(...s),e.value=t===null?"":String(t)}var ma=e=>$("retention.kept",e,{count:M(e)});function di({conversation:e,rooms:t,sections:o,me:n,onLeft:i,onPanel:s}){let r=b("room-details"),c=a(".room-form",r),{room:m}=e;_(c),la(r,m),a(".room-facts",r).
textContent=ha(m),ua(r,e),mi(a(".room-mine",r),{room:m,rooms:t,sections:o}),L(c,async h=>{await t.update(m.id,pa(m,h)),r.close()}),da(r,{room:m,rooms:t,me:n}),r.
dataset.room=m.id,li(r,{room:m,rooms:t,me:n});let d=a(".bans",r);return d.open=!1,d.ontoggle=()=>d.open&&ii(d,{room:m}),wa(r,{room:m,rooms:t,onLeft:i,onPanel:s}),
k(r)}function la(e,{name:t,topic:o,description:n,slow_seconds:i,writers:s,history:r,shows_readers:c}){let{elements:m}=a(".room-form",e);m.name.value=t,m.topic.value=
o??"",m.description.value=n??"",fa(m.slow_seconds,i),m.writers.value=s,m.joined_only.checked=r==="joined",m.shows_readers.checked=c,a(".room-name-text",e).textContent=
t;let d=(f,u)=>f.value===u?"":f.selectedOptions[0].text,h=[[".room-topic-text",o],[".room-description-text",n]];h.push([".room-slow-text",d(m.slow_seconds,"0")],
[".room-writers-text",d(m.writers,"members")]);for(let[f,u]of h)a(f,e).textContent=u??"",a(f,e).parentElement.hidden=!u}function da(e,{room:t,rooms:o,me:n}){let i=a(
".room-suggested",e),s=a("input",i);i.hidden=n.role!=="owner"||t.kind!=="public"||t.archived,s.checked=t.suggested===!0,s.onchange=()=>v(a(".room-form",e),()=>o.
suggest(t.id,s.checked))}function ha({kind:e,member_count:t}){return $(`room.facts.${e}`,t,{count:M(t)})}function fa(e,t){let o=String(t);[...e.options].some(n=>n.
value===o)||e.append(new Option(l("room.slow.other",{count:M(t)}),o)),e.value=o}function pa(e,{name:t,topic:o,description:n,slow_seconds:i,writers:s,joined_only:r,
shows_readers:c}){let m={name:t.trim(),topic:o.trim(),description:n.trim()},d=z(e)?{history:r?"joined":"all",shows_readers:!!c}:{},h={...m,slow_seconds:Number(i),
writers:s,...d};return Object.fromEntries(Object.entries(h).filter(([f,u])=>u!==(e[f]??"")))}function ua(e,{room:t}){let o=t.kind==="direct",n=z(t),i=Kt(t);for(let s of[
".room-fields",".room-save"])a(s,e).hidden=!i;a(".room-texts",e).hidden=i||o,a(".room-owners",e).hidden=!n,a(".bans",e).hidden=!X(t);for(let s of["reports","aud\
it"])qt(e,s,X(t));qt(e,"archive",n&&!t.archived),qt(e,"restore",n&&t.archived),qt(e,"leave",!o),qt(e,"delete",n)}function qt(e,t,o){a(`[data-action="${t}"]`,e).
hidden=!o}function wa(e,{room:t,rooms:o,onLeft:n,onPanel:i}){let s=a(".room-form",e),r=d=>v(s,async()=>{await d(),e.close()}),c=d=>r(async()=>await d()!==!1&&n()),
m={members:()=>r(()=>i("people")),reports:()=>r(()=>i("reports")),audit:()=>r(()=>i("audit")),threads:()=>r(()=>i("threads")),scheduled:()=>r(()=>i("scheduled")),
archive:async()=>{let d=await Z(Lt("archive",t));d&&r(()=>ho(t,o,d))},restore:()=>r(()=>o.update(t.id,{archived:!1})),leave:async()=>{(t.member_count===1||await j(
Lt("leave",t)))&&c(()=>fo(t,o))},delete:async()=>{let d=await Z(Lt("delete",t));d&&c(()=>o.delete(t.id,d))}};for(let[d,h]of Object.entries(m))a(`[data-action="${d}\
"]`,e).onclick=h}function hi({sections:e,onMade:t}){return pi({title:l("section.create"),name:"",action:l("section.make"),save:async(o,n)=>{let i=await x.post("/me/sections",{name:o});
e.note(i),yt(n),t(i.id)}})}function fi({sections:e,id:t}){return pi({title:l("section.title"),name:e.nameOf(t),action:l("save"),save:async(o,n)=>{await x.patch(
`/me/sections/${t}`,{name:o}),yt(n)},remove:()=>x.delete(`/me/sections/${t}`)})}function pi({title:e,name:t,action:o,save:n,remove:i=null}){let s=b("section"),r=a(
"form",s),c=a('[data-action="remove-section"]',s);return _(r),r.elements.name.value=t,a(".button-primary",r).textContent=o,L(r,m=>n(m.name.trim(),s)),c.hidden=!i,
c.onclick=()=>v(r,async()=>{await i(),yt(s)}),k(s,{title:e})}async function ui({id:e,rooms:t,sections:o,...n}){let i=b("section-room"),s=new ct({rooms:t,isOffered:({room:c})=>!c.archived&&c.mine?.section!==e}),r=({room:c})=>v(
i,async()=>{t.find(c.id)?.role||await t.join(c.id),await t.set(c.id,{section:e}),i.close()});new mt(i,{choices:s,onChosen:r,...n}),a(".form-error",i).hidden=!0,
a('[data-open="create-room"]',i).dataset.subject=e,await k(i,{title:l("section.add",{name:o.nameOf(e)})}),s.close()}async function wi(){let e=b("team-emoji"),t=a("form",e),o=()=>xa(e);_(t),t.elements.file.onchange=()=>t.elements.name.value||=ga(t.elements.file.files[0]?.name??
""),L(t,async({name:n,file:i})=>{await F.add(n.trim().replace(/^:|:$/g,""),i),t.reset()}),F.addEventListener("change",o),o(),await k(e),F.removeEventListener("c\
hange",o)}var ga=e=>e.replace(/\.\w+$/,"").toLowerCase().replace(/[^a-z0-9_+-]+/g,"_").slice(0,32);function xa(e){let{all:t}=F;a(".team-emoji-none",e).hidden=t.
length>0,D(a(".team-emoji-list",e),t,{key:({key:o,image:n})=>o+n,create:()=>g("team-emoji-item"),update:(o,n)=>ya(o,n,e)})}function ya(e,t,o){G(a(".emoji-sign",
e),t),a(".team-emoji-name",e).textContent=t.text;let n=a("button",e);n.setAttribute("aria-label",l("team_emoji.remove",{name:t.text})),n.onclick=()=>va(t,o)}async function va({
code:e,text:t},o){await j({title:l("team_emoji.remove",{name:t}),text:l("team_emoji.remove.text",{name:t}),action:l("team_emoji.remove.action")})&&await v(a("fo\
rm",o),()=>F.remove(e))}function ba({app:e,router:t,state:o}){let{me:n,rooms:i,directory:s}=o,r=u=>t.goToRoom(u.id),c=()=>t.go(Ao),m=u=>t.go({...t.address,panel:u}),d=async u=>{if(u===
n.id)return f.account;let w=await i.openDirect([u]);return()=>r(w)},h=u=>()=>e.conversation&&u(e.conversation),f={"create-room":u=>Xn({section:u,onCreated:r,...o}),
browse:()=>Jn({rooms:i,onJoined:r}),jump:()=>Zn({onRoom:u=>t.goToRoom(u),onPerson:d,...o}),"new-message":()=>ei({onOpened:r,...o}),room:h(u=>di({conversation:u,
onLeft:c,onPanel:m,...o})),"add-people":h(u=>oo({conversation:u,...o})),"section-room":u=>ui({id:u,...o}),section:u=>fi({id:u,...o}),"new-section":()=>hi({onMade:u=>f["\
section-room"](u),...o}),invite:()=>Qn({room:e.conversation?.room,...o}),account:()=>Vn({onChanged:u=>s.take([u]),onReadingShown:()=>e.conversation?.readers.load().
catch(()=>{}),...o}),person:u=>e.conversation?m(`person:${u}`):oi({subject:u,router:t,...o}),"team-emoji":wi,keys:()=>k(b("keys"))};return f}var po=2,ka=20;async function uo({conversation:e,question:t="",options:o=[]}){let n=b("poll"),i=a("form",n),s=a(".poll-fields",i),r=U();_(i),i.elements.text.value=
t,s.replaceChildren();for(let f of[...o,...Array(Math.max(po-o.length,0)).fill("")])gi(s,f);let c=a(".poll-add",i),m=()=>Ea(s,c);c.onclick=()=>{gi(s,"").focus(),
m()},s.onclick=({target:f})=>{f.closest("button")&&Oa(f.closest(".poll-field"),m)},s.onkeydown=f=>{f.key==="Enter"&&!ot(f)&&Sa(f,s)},m();let d=_a(i,J(e.me)),h=Ot(
f=>e.ask({...f,client_id:r}));return L(i,async f=>{await h($a(i,f,d)),n.close("done")}),await k(n)==="done"}function gi(e,t){let o=e.appendChild(g("poll-field"));
return a("input",o).value=t,a("input",o)}function Oa(e,t){let o=e.nextElementSibling??e.previousElementSibling;e.remove(),a("input",o).focus(),t()}function Ea(e,t){
let o=[...e.children];o.forEach((n,i)=>{let s=l("poll.option",{number:i+1}),r=a("input",n);r.setAttribute("aria-label",s),r.placeholder=s,r.required=i<po,a("but\
ton",n).hidden=o.length<=po}),t.hidden=o.length>=ka}function Sa(e,t){let o=e.target.closest(".poll-field")?.nextElementSibling;!e.target.matches("input")||!o||(e.
preventDefault(),a("input",o).focus())}function _a(e,t){let o=re(t),{ends:n,other:i}=e.elements;a('option[value="monday"]',n).hidden=o.monday.getTime()===o.tomorrow.
getTime();for(let[r,c]of Object.entries(o))p(a(`option[value="${r}"]`,n),l("poll.end.at",{when:l(`time.${r}`),date:W(c,t)}));i.min=rt(Date.now(),t),i.value=rt(o.
tomorrow,t);let s=()=>{a(".poll-other",e).hidden=n.value!=="other",i.disabled=n.value!=="other"};return n.onchange=s,s(),{...o,get other(){return Et(i.value,t)}}}
function $a(e,{text:t,multiple:o,anonymous:n,ends:i},s){let r=[...e.querySelectorAll(".poll-field input")].map(({value:m})=>m.trim()).filter(Boolean),c=i==="nev\
er"?null:s[i].toISOString();return{text:t,options:r,multiple:!!o,anonymous:!!n,ends_at:c}}async function Ta({entry:{seq:e},conversation:t}){let o=b("reactions"),n=new AbortController,i=()=>Aa(o,t.history.shown.entry(e)?.reactions??[],t);t.addEventListener(
"change",i,{signal:n.signal}),i(),await k(o,{title:l("reaction.who")}),n.abort()}function Aa(e,t,o){let n=t.flatMap(({emoji:i,users:s})=>s.map(r=>({key:`${i} ${r}`,
emoji:i,id:r})));D(a(".reaction-list",e),n,{create:()=>g("reaction-item"),update:(i,{emoji:s,id:r})=>{G(a(".reaction-emoji",i),nn(s)),p(a(".reaction-name",i),y(
o.personOf({id:r,name:"…"})))}})}function Ca({entry:e,author:t,room:o,reports:n}){let i=b("report"),s=a("form",i);return _(s),a(".report-text",s).textContent=l("report.text",{name:y(t),room:o.name}),
L(s,async({reason:r})=>{await n.report({room:o.id,seq:e.seq,reason:r.trim()}),i.close(),N(l("report.done"))}),k(i)}async function La({entry:e,conversation:t}){let{readers:o,members:n}=t,i=b("seen-by"),s=new AbortController,r=!1,c=()=>r&&Ma(i,Da(e,t));a(".seen-list",i).replaceChildren(),
a(".seen-none",i).hidden=!0;for(let m of[o,n])m.addEventListener("change",c,{signal:s.signal});n.need(),v(i,async()=>{await o.load(),r=!0,c()}),await k(i,{title:l(
"seen.title")}),s.abort()}function Da({seq:e,user:t},o){let{readers:n,members:i}=o,s=new Set(n.of(e));return i.list.map(c=>c.user).filter(({id:c})=>s.has(c)&&c!==
t.id).map(c=>o.personOf(c))}function Ma(e,t){p(a("h2",e),t.length?$("seen.count",t.length):l("seen.title")),a(".seen-none",e).hidden=t.length>0,D(a(".seen-list",
e),t,{key:({id:o})=>o,create:()=>g("seen-item"),update:(o,n)=>{T(a(".avatar",o),n),p(a(".seen-name",o),y(n))}})}function ja({text:e,conversation:{id:t,me:o},scheduled:n}){let i=U();return St({title:l("composer.later"),action:l("composer.later"),me:o,repeats:!0,act:Ot(async s=>{
let{at:r,time_zone:c}=await n.add(t,e,s,i);N(l("scheduled.done",{date:W(new Date(r),c)}))})})}var Ia=/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{M}\p{N}_]+|\s+|[^]/gu;function xi(e,t){let[o,n]=[e,t].map(c=>c.match(Ia)??[]),i=0;for(;i<o.length&&i<n.length&&o[i]===n[i];)i+=1;let s=0;for(;s<o.length-i&&s<n.length-i&&o.at(-1-s)===
n.at(-1-s);)s+=1;let r=Pa(o.slice(i,o.length-s),n.slice(i,n.length-s));return Na([...Dt("same",n.slice(0,i)),...r,...Dt("same",n.slice(n.length-s))])}var Dt=(e,t)=>t.
map(o=>({kind:e,text:o}));function Pa(e,t){if(e.length*t.length>25e4)return[...Dt("gone",e),...Dt("new",t)];let o=Ra(e,t),n=[],[i,s]=[0,0];for(;i<e.length&&s<t.
length;)e[i]===t[s]?(n.push({kind:"same",text:t[s]}),i+=1,s+=1):o[i+1][s]>=o[i][s+1]?(n.push({kind:"gone",text:e[i]}),i+=1):(n.push({kind:"new",text:t[s]}),s+=1);
return[...n,...Dt("gone",e.slice(i)),...Dt("new",t.slice(s))]}function Ra(e,t){let o=Array.from({length:e.length+1},()=>new Uint16Array(t.length+1));for(let n=e.
length-1;n>=0;n-=1)for(let i=t.length-1;i>=0;i-=1)o[n][i]=e[n]===t[i]?o[n+1][i+1]+1:Math.max(o[n+1][i],o[n][i+1]);return o}function Na(e){let t=[],o="",n="",i=()=>{
o&&t.push({kind:"gone",text:o}),n&&t.push({kind:"new",text:n}),o=n=""},s="";for(let{kind:r,text:c}of e){if(r==="same"){i(),s+=c;continue}s&&t.push({kind:"same",
text:s}),s="",r==="gone"?o+=c:n+=c}return i(),s&&t.push({kind:"same",text:s}),t}var yi={gone:"del",new:"ins"};async function Fa({entry:e,conversation:t}){let o=b("versions"),n=new AbortController,{signal:i}=n,s=new E,r=()=>s.open(`/rooms/${t.
room.id}/messages/${e.seq}/versions?limit=50`),c=a(".versions-alone",o);c.hidden=!0,s.addEventListener("change",()=>c.hidden=s.items.length!==1||s.hasMore,{signal:i}),
S(o,{list:s,into:".version-list",none:".versions-none",sort:m=>m.map((d,h)=>({...d,id:String(h),before:m[h+1]})),create:()=>g("version-item"),update:Wa,signal:i}),
Ba(t,e,r,i),a(".versions-none",o).hidden=!0,r(),await k(o,{title:l("versions.title")}),n.abort(),a(".version-list",o).replaceChildren()}function Ba(e,t,o,n){let i=t,
s=()=>{let r=e.history.shown.entry(t.seq);!r||r.text===i.text&&r.editedAt===i.editedAt&&r.deleted===i.deleted||(i=r,o())};e.addEventListener("change",s,{signal:n})}
function Wa(e,{at:t,text:o,before:n}){let i=a("time",e);i.dateTime=t,p(i,P(new Date(t)));let s=n?xi(n.text,o):[{kind:"same",text:o}];a(".version-text",e).replaceChildren(
...s.map(r=>yi[r.kind]?Ko(yi[r.kind],r.text):r.text))}async function qa({entry:{seq:e},conversation:t}){let o=b("voters"),n=new AbortController,i=()=>Ha(o,t.timeline.entry(e)??t.history.shown.entry(e),t);t.addEventListener(
"change",i,{signal:n.signal}),i(),await k(o,{title:l("poll.who")}),n.abort()}function Ha(e,t,o){let i=(t?.poll?.options??[]).map((s,r)=>({...s,key:String(r)})).
filter(({voters:s})=>s?.length);D(a(".voter-options",e),i,{create:()=>g("voter-option"),update:(s,{text:r,voters:c})=>{p(a("h3",s),r),D(a("ul",s),c.map(m=>o.personOf(
{id:m,name:"…"})),{key:({id:m})=>m,create:()=>g("seen-item"),update:(m,d)=>{T(a(".avatar",m),d),p(a(".seen-name",m),y(d))}})}})}var Ua=/:[a-z0-9_+-]+:/u,za=/(?<!`)(?<ticks>`+)(?!`)[^]*?(?<!`)\k<ticks>(?!`)|^[ ]{0,3}```[^]*|(?<![\p{L}\p{N}_:]):(?<code>[a-z0-9_+-]+):(?![\p{L}\p{N}_])/gmu;function Me(e){
return Ua.test(e)?dt?vi(e,dt):At().then(t=>vi(e,t),()=>e):e}var vi=(e,t)=>e.replace(za,(o,...n)=>Ka(n.at(-1).code,t)??o),Ka=(e,t)=>F.withName(e)?null:t.withCode(
e)?.emoji;var Ga=/^\/([a-z]+)(?:\s+([^]*))?$/u,Ya={m:6e4,h:36e5,d:864e5},Va=/^(\d{1,4})\s*(m|h|d)$/u,Ja=new Set(["off","0"]),B=class extends Error{};function bi(e){let[,t,
o=""]=e.match(Ga)??[];return t?{name:t,rest:o.trim()}:null}var lt=e=>`/${e} ${l(`command.${e}.usage`)}`.trim();function Q(e,t){if(!e)throw new B(l("command.use",
{usage:lt(t)}));return e}function je(e,t){if(Ja.has(e))return null;let[,o,n]=e.match(Va)??[];if(!Number(o))throw new B(l("command.time",{usage:lt(t)}));return new Date(
Date.now()+Number(o)*Ya[n]).toISOString()}async function wo(e){let t=e.replace(/^@/u,"");try{return await x.get(`/users/${encodeURIComponent(t)}`)}catch(o){throw o.
status===404?new B(l("command.nobody",{name:t})):o}}var Xa=new RegExp("^(\\p{RGI_Emoji}|\\p{Emoji_Presentation}|\\p{Extended_Pictographic}\\ufe0f?)\\s*","v"),ki=[{name:"dnd",may:()=>!0,async run({rest:e,directory:t,
say:o}){let n=je(Q(e,"dnd"),"dnd");t.take([await x.patch("/me",{quiet_until:n})]),o(n?l("command.dnd.done",{date:P(new Date(n))}):l("command.dnd.off"))}},{name:"\
status",may:()=>!0,async run({rest:e,directory:t,say:o}){let[n,i=""]=e.match(Xa)??[""],s=e.slice(n.length);t.take([await x.patch("/me",{status:e?{emoji:i,text:s,
until:null}:null})]),o(l(e?"command.status.done":"command.status.off"))}}];var Za=2,Ie={key:null,clientId:null},Oi=[{name:"poll",may:({room:e})=>!jt(e),async run({rest:e,conversation:t}){let[o="",...n]=e.split("|").map(i=>i.trim()).filter(
Boolean);if(n.length>=Za)return Qa(t,{text:o,options:n});if(!await uo({conversation:t,question:o,options:n})&&e)throw new B(l("poll.dropped"))}}];async function Qa(e,t){
let o=JSON.stringify([e.id,t]);Ie.key!==o&&(Ie={key:o,clientId:U()}),await e.ask({...t,client_id:Ie.clientId}),Ie={key:null,clientId:null}}var Si=864e5,_i={"m|min|minutes?|分钟":6e4,"h|hours?|小时":36e5,"d|days?|天":Si},$i=["sunday|周日","monday|周一","tuesday|周二","wednesday|周三","t\
hursday|周四","friday|周五","saturday|周六"],Ti="today|今天",Ai="tomorrow|明天",tc="09:00",ec="(?:\\s+|$|(?=\\p{Script=Han}))",Ci="(?:at\\s+)?(?<hour>[\
01]?\\d|2[0-3])[:：](?<minute>[0-5]\\d)",oc=go(`(?:in\\s+)?(?<count>\\d{1,5})\\s*(?<unit>${Object.keys(_i).join("|")})后?`),nc=go(Ci),ic=go(`(?:on\\s+)?(?<day>${[
Ti,Ai,...$i].join("|")}|\\d{4}-\\d\\d-\\d\\d)(?:\\s*${Ci})?`);function Li(e,t,o=Date.now()){let n=(c,m)=>{let d=e.match(c),h=d&&m(d.groups);return Number.isFinite(
h)?{at:h,rest:e.slice(d[0].length)}:null},i=rt(o,t).slice(0,10),s=(c,m)=>ac(c)?Et(`${c}T${m}`,t).getTime():null,r=c=>[i,Re(i,1)].map(m=>s(m,c)).find(m=>m>o);return n(
oc,({count:c,unit:m})=>o+Number(c)*sc(m))??n(nc,c=>r(Ei(c)))??n(ic,({day:c,...m})=>s(rc(c,i),Ei(m)))}var Ei=({hour:e,minute:t})=>e?`${e.padStart(2,"0")}:${t}`:tc,
sc=e=>Object.entries(_i).find(([t])=>Pe(t,e))[1];function rc(e,t){if(Pe(Ti,e))return t;if(Pe(Ai,e))return Re(t,1);let o=$i.findIndex(n=>Pe(n,e));return o<0?e:Re(
t,(7+o-new Date(t).getUTCDay())%7||7)}var Re=(e,t)=>new Date(Date.parse(e)+t*Si).toISOString().slice(0,e.length),ac=e=>!Number.isNaN(Date.parse(e))&&Re(e,0)===e,
Pe=(e,t)=>new RegExp(`^(?:${e})$`,"iu").test(t);function go(e){return new RegExp(`^${e}${ec}`,"iu")}var cc=365*864e5,Ne={rest:null,clientId:null},Di={name:"remind",may:()=>!0,async run({rest:e,conversation:{me:t},rooms:o,saved:n,say:i}){let s=J(t),{at:r,text:c}=mc(
Q(e,"remind"),s);Ne.rest!==e&&(Ne={rest:e,clientId:U()});let m=await o.openDirect([t.id]),{seq:d}=await x.post(`/rooms/${m.id}/messages`,{text:c,client_id:Ne.clientId});
await n.save({room:m.id,seq:d},new Date(r).toISOString()),Ne={rest:null,clientId:null};let h=()=>x.delete(`/rooms/${m.id}/messages/${d}`).catch(f=>i(K(f)));i(l(
"command.remind.done",{date:W(new Date(r),s)}),{undo:{label:l("undo"),act:h}})}};function mc(e,t){let o=Li(e.replace(/^(?:me|我)\s+/iu,""),t),n=o?o.at-Date.now():
0;if(n<=0||n>cc)throw new B(l("command.remind.time",{usage:lt("remind")}));let i=o.rest.replace(/^to\s+/iu,"").trim();if(!i)throw new B(l("command.use",{usage:lt(
"remind")}));return{at:o.at,text:i}}var lc=["all","mentions","nothing"],Mi=({room:e})=>e.kind!=="direct",ji=({room:e})=>Kt(e)&&e.kind!=="direct",Ii=[{name:"topic",may:ji,run:({rest:e,room:t,rooms:o})=>o.
update(t.id,{topic:Q(e,"topic")})},{name:"rename",may:ji,run:({rest:e,room:t,rooms:o})=>o.update(t.id,{name:Q(e,"rename")})},{name:"invite",may:({room:e})=>Gt(e),
async run({rest:e,conversation:t,say:o}){let n=Q(e,"invite").split(/[\s,]+/u),i=await Promise.all(n.map(wo));await t.members.add(i),o(l("command.invite.done",{names:i.
map(y).join(", ")}))}},{name:"mute",may:({room:e})=>X(e)&&e.kind!=="direct",async run({rest:e,conversation:t,say:o}){let[n,i,...s]=Q(e,"mute").split(/\s+/u),r=je(
i??"","mute"),c=await wo(n),m=s.length?{reason:s.join(" ")}:{};await t.members.mute(c.id,{muted_until:r,...m}),o(l(r?"command.mute.done":"command.mute.lifted",{
name:y(c)}))}},{name:"notify",may:()=>!0,async run({rest:e,room:t,rooms:o,say:n}){if(!lc.includes(e))throw new B(l("command.use",{usage:`/notify ${l("command.no\
tify.usage")}`}));await o.set(t.id,{notify:e}),n(l("command.notify.done",{choice:l(`mine.notify.${e}`)}))}},{name:"archive",may:({room:e})=>Mi({room:e})&&z(e)&&
!e.archived,run:({room:e,rooms:t})=>ri(e,t)},{name:"leave",may:Mi,async run({room:e,rooms:t,goHome:o}){await si(e,t)&&o()}}];var dc="¯\\\\\\_(ツ)\\_/¯",Pi=[{name:"shrug",may:()=>!0,run:({rest:e,send:t})=>t([e,dc].filter(Boolean).join(" "))}];var Ri=[...Ii,...ki,...Oi,Di,...Pi].sort((e,t)=>e.name.localeCompare(t.name)),Fe=e=>Ri.find(t=>t.name===e),Ni=(e,t)=>Ri.filter(o=>o.name.startsWith(t)&&o.may(e));var Fi={isAtStart:!0,pattern:/^(\/[a-z]*|\/[a-z]+ .*)$/u,search([,e],t,{show:o}){let[n]=e.slice(1).split(" "),i=Fe(n);return i||n.length<e.length-1?o([],{hint:hc(
i)}):o(Ni(t.conversation,n).map(fc))}},hc=e=>e?`${lt(e.name)} · ${l(`command.${e.name}.about`)}`:"",fc=e=>({text:`/${e.name} `,label:lt(e.name),detail:l(`comma\
nd.${e.name}.about`)});var Bi=8,Wi={pattern:/(?:^|[\s(])(:[\p{L}\p{N}_+-]{2,})$/u,async search([,e],t,{show:o}){let n=dt??await At().catch(()=>null),i=[...F.search(e).map(pc),...n?.search(
e,Bi).map(uc)??[]];o(i.slice(0,Bi))}},pc=e=>({text:`${e.text} `,label:e.text,detail:l("emoji.group.team"),emoji:e,chosen:()=>Bt(e.key)});function uc(e){let t=Te(
e);return{text:`${t} `,label:`:${e.codes[0]}:`,detail:e.label,emoji:{text:t},chosen:()=>Bt(e.emoji)}}var wc=8,gc=1e3,qi={pattern:/(?:^|[\s(])(@[^\s@]*)$/u,search([,e],{conversation:t,directory:o},{show:n,signal:i}){let s=e.slice(1),{members:r}=t,c=new Tt({directory:o}),
m=()=>n(xc({words:s,found:c.items,conversation:t}));for(let d of[r,c])d.addEventListener("change",m,{signal:i});i.addEventListener("abort",()=>c.close()),r.need(),
m(),s&&c.search(s)}};function xc({words:e,found:t,conversation:o}){let{members:n,me:i}=o,s=I(e),m=n.list.map(({user:w})=>w).filter(({id:w})=>w!==i.id).map(w=>({
user:w,rank:Ec(w,s)})).filter(({rank:w})=>w<Hi).sort((w,O)=>w.rank-O.rank).map(({user:w})=>w),d=new Map([...m,...t.filter(({id:w})=>n.has(w)),...t].map(w=>[w.id,
w]));d.delete(i.id);let h=yc(o.room).filter(({label:w})=>w.startsWith(`@${s}`)),u=[...d.values()].slice(0,wc-h.length).map(w=>vc(o.personOf(w),{isHere:n.has(w.id)||
!n.loaded}));return h.some(({label:w})=>w===`@${s}`)?[...h,...u]:[...u,...h]}function yc({member_count:e}){if(e<=2)return[];let t={text:"@room ",label:"@room",detail:$(
"completion.room",e-1),sign:"@"},o={text:"@here ",label:"@here",detail:l("completion.here"),sign:"@"};return e-1<=gc?[t,o]:[o]}function vc(e,{isHere:t}){let o=`\
@${e.name}`;return{text:`${o} `,label:y(e),detail:t?o:l("completion.elsewhere",{name:o}),person:e}}var[bc,kc,Oc,Hi]=[0,1,2,3];function Ec({name:e,display_name:t},o){
let n=[I(e),I(t)];return n.some(i=>i.startsWith(o))?bc:n.some(i=>i.includes(` ${o}`))?kc:n.some(i=>i.includes(o))?Oc:Hi}var Sc=8,Ui={pattern:/(?:^|[\s(])(#[^\s#]*)$/u,search([,e],{rooms:t},{show:o}){let n=I(e.slice(1)),s=t.mine.filter(({kind:r})=>r!=="direct").map(r=>({room:r,at:I(
r.name).indexOf(n)})).filter(({at:r})=>r>=0).sort((r,c)=>Math.min(r.at,1)-Math.min(c.at,1));o(s.slice(0,Sc).map(({room:r})=>_c(r)))}},_c=({name:e,topic:t})=>({text:`\
#${e} `,label:e,detail:t??"",sign:"#"});var $c=60,Tc=/^\s*```/gmu,Ac=0,Be=class{#t;#e;#o;#n;#i;#s=null;#r=null;#a=null;#c=[];#m=0;constructor(t,{sources:o,context:n}){this.#t=t,this.#n=o,this.#i=n;let i=g(
"completion");this.#e=a("ul",i),this.#e.id=`completion-${Ac+=1}`,this.#o=a("p",i),t.before(i),t.setAttribute("aria-autocomplete","list"),t.setAttribute("aria-co\
ntrols",this.#e.id);for(let s of["input","compositionend"])t.addEventListener(s,()=>this.#d());t.addEventListener("keydown",s=>this.#y(s),{capture:!0}),t.addEventListener(
"blur",()=>this.close()),t.addEventListener("click",()=>this.#d());for(let s of["pointerdown","mousedown","click"])i.addEventListener(s,Cc);this.#e.addEventListener(
"click",({target:s})=>this.#p(this.#g(s))),this.#e.addEventListener("pointermove",({target:s})=>this.#w(this.#g(s)))}close(){this.#s?.abort(),this.#s=null,this.#r=
null,this.#h([])}get#l(){return this.#c.length>0}#d(){let{value:t,selectionStart:o,selectionEnd:n}=this.#t,i=Math.max(0,o-$c),s=t.slice(i,o),r=o===n&&this.#n.find(
({pattern:d})=>d.test(s));if(!r||r.isAtStart&&i>0)return this.#l||this.#s?this.close():void 0;let c=s.match(r.pattern),m=o-c[1].length;if(m===this.#a||Lc(t.slice(
0,m)))return this.close();this.#a=null,this.#f(r,c,m)}#f(t,o,n){this.#s?.abort();let i=new AbortController;this.#s=i,this.#r=n;let s=(r,{hint:c=""}={})=>i.signal.
aborted||this.#h(r,{hint:c});t.search(o,this.#i(),{show:s,signal:i.signal})}#h(t,{hint:o=""}={}){!t.length&&!o&&!this.#l&&this.#e.parentElement.hidden||(this.#c=
t,this.#e.replaceChildren(...t.map((n,i)=>this.#u(n,i))),this.#e.hidden=!t.length,this.#o.hidden=!o,p(this.#o,o),this.#e.parentElement.hidden=!t.length&&!o,this.#x(
0))}#u({label:t,detail:o="",emoji:n,person:i,sign:s=""},r){let c=g("completion-item");c.id=`${this.#e.id}-${r}`;let m=a(".completion-sign",c);return n?G(m,n):i?
(m.classList.add("avatar"),T(m,i)):m.textContent=s,a(".completion-label",c).textContent=t,a(".completion-detail",c).textContent=o,c}#w(t){t>=0&&t!==this.#m&&this.#x(
t)}#g=t=>[...this.#e.children].indexOf(t.closest("li"));#x(t){this.#m=t;for(let[n,i]of[...this.#e.children].entries())i.setAttribute("aria-selected",n===t);let o=this.#e.
children[t];o?this.#t.setAttribute("aria-activedescendant",o.id):this.#t.removeAttribute("aria-activedescendant"),o?.scrollIntoView({block:"nearest"})}#y(t){let o=!ot(
t)&&this.#v[t.key];!o||t.shiftKey||t.ctrlKey||t.metaKey||t.altKey||!this.#l&&!(t.key==="Escape"&&!this.#e.parentElement.hidden)||(t.preventDefault(),t.stopImmediatePropagation(),
o())}#v={ArrowDown:()=>this.#x((this.#m+1)%this.#c.length),ArrowUp:()=>this.#x((this.#m-1+this.#c.length)%this.#c.length),Enter:()=>this.#p(this.#m),Tab:()=>this.#p(
this.#m),Escape:()=>{this.#a=this.#r,this.close()}};#p(t){let o=this.#c[t];if(!o)return;let n=this.#r;this.close(),gt(this.#t,o.text,{from:n,to:this.#t.selectionEnd}),
o.chosen?.()}};function Cc(e){e.preventDefault(),e.stopPropagation()}function Lc(e){if(!e.includes("`"))return!1;let t=e.match(Tc)?.length??0,o=e.slice(e.lastIndexOf(
`
`)+1);return t%2===1||o.split("`").length%2===0}var zi=[Wi,qi,Ui],xo=class{#t;#e;#o=null;constructor(t,o){this.#t=o,this.#e=Ki(t,{sources:[...zi,Fi],context:()=>this.#n})}show(t){this.#o=t,this.#e.close()}prepare(t){
this.#e.close();let o=bi(t);if(o)return this.#i(o,t).catch(Mc);let n=Me(t.startsWith("//")?t.slice(1):t);return typeof n=="string"?n:n.then(i=>({text:i}))}get#n(){
return{conversation:this.#o,...this.#t}}async#i({name:t,rest:o},n){let i=Fe(t);if(!i)return await Dc(t)?{text:n}:{refusal:l("command.kept")};let s,r=async c=>s=
await Me(c);return await i.run({...this.#n,rest:o,room:this.#o.room,send:r,say:N}),{text:s}}},Ki=(e,{sources:t=zi,context:o})=>new Be(e,{sources:t,context:o}),Dc=e=>j(
{title:l("command.unknown.title",{name:e}),text:l("command.unknown.text"),action:l("command.unknown.send"),isHarmless:!0}),Mc=e=>({refusal:e instanceof B?e.message:
K(e)});var jc=/[\\^$.*+?()[\]{}|/]/g;function yo(e){return e.trim()?new RegExp(e.trim().replace(jc,"\\$&"),"giu"):null}function Gi(e,t){if(!t)return[];let o=({text:i})=>i.
search(t)>=0||bt(i).search(t)>=0;return e.filter(i=>et(i)&&!i.deleted&&o(i)).map(({seq:i})=>i).reverse()}var Ic=4,We=globalThis.CSS?.highlights,vo=class{#t;#e;#o;#n=null;#i=null;#s=null;#r=[];#a=null;#c=1/0;constructor(t,{timeline:o}){this.#t=t,this.#o=o,this.#e=a(
"input",t),this.#e.oninput=()=>this.#f(),document.addEventListener("coloured",()=>this.#i&&this.#y()),t.onkeydown=n=>this.#d(n),a('[data-find="older"]',t).onclick=
()=>this.#h(1),a('[data-find="newer"]',t).onclick=()=>this.#h(-1),a('[data-find="more"]',t).onclick=()=>this.#x(),a('[data-find="close"]',t).onclick=()=>this.#m()}show(t,{
signal:o}){this.#n=t,this.#m(),t.addEventListener("change",()=>this.#i&&this.#w(),{signal:o})}open(){this.#s=document.activeElement,this.#c=Number(this.#o.lastOnScreen?.
dataset.seq??1/0),this.#t.hidden=!1,this.#i=xt.open(()=>this.#l()),this.#e.focus(),this.#e.select(),this.#f()}around(t){t(),this.#i&&this.#y()}#m(){this.#i&&xt.
close(this.#i)}#l(){this.#i=null,this.#t.hidden=!0,this.#v(),this.#s?.focus({preventScroll:!0})}#d(t){if(!t.isComposing){if(t.key==="Escape")this.#m();else if(t.
key==="Enter"&&t.target===this.#e)this.#h(t.shiftKey?-1:1);else return;t.preventDefault(),t.stopPropagation()}}#f(){this.#a=null,this.#w();let t=this.#r.find(o=>o<=
this.#c)??this.#r[0];t?this.#u(t):this.#y()}#h(t){if(!this.#r.length)return;let o=this.#r.indexOf(this.#a)+t;this.#c=this.#r.at(o%this.#r.length),this.#u(this.#c)}#u(t){
this.#a=t;let o=this.#o.lookAt(t);rn(o),this.#y(),this.#g()}#w(){this.#r=Gi(this.#n.history.shown.entries,yo(this.#e.value)),this.#r.includes(this.#a)||(this.#a=
null),this.#g()}#g(){let{history:t}=this.#n,o=t.shown.entries.filter(et).length,n=this.#r.indexOf(this.#a)+1,s=this.#e.value.trim()?n?l("find.count",{at:M(n),count:M(
this.#r.length)}):l("find.none"):"";p(a(".find-count",this.#t),s),p(a(".find-loaded",this.#t),$("find.loaded",o)),a('[data-find="more"]',this.#t).hidden=!t.hasOlder;
for(let r of["older","newer"])a(`[data-find="${r}"]`,this.#t).disabled=!this.#r.length}async#x(){let{history:t}=this.#n,o=a(".find-trouble",this.#t);p(o,"");try{
for(let n=0;n<Ic&&t.hasOlder;n+=1)await t.loadOlder()}catch(n){p(o,K(n))}this.#e.focus(),this.#a===null&&this.#i&&this.#f()}#y(){this.#v();let t=yo(this.#e.value);
if(!t)return;let o=[],n=[];for(let i of this.#o.list.messageRows){let s=Number(i.dataset.seq)===this.#a;i.classList.toggle("is-found",s),(s?n:o).push(...Pc(a(".\
message-text",i),t))}We?.set("found",new Highlight(...o)),We?.set("found-here",new Highlight(...n))}#v(){for(let t of this.#o.list.messageRows)t.classList.remove(
"is-found");for(let t of["found","found-here"])We?.delete(t)}};function Pc(e,t){if(!We)return[];let o=[],n=document.createTreeWalker(e,NodeFilter.SHOW_TEXT),i=0;
for(;n.nextNode();)o.push({node:n.currentNode,at:i}),i+=n.currentNode.length;let s=r=>o.findLast(({at:c})=>c<=r);return[...e.textContent.matchAll(t)].map(({0:r,
index:c})=>{let m=new Range,[d,h]=[s(c),s(c+r.length-1)];return m.setStart(d.node,c-d.at),m.setEnd(h.node,c+r.length-h.at),m})}var Yi=/^([ \t]*)(?:[-*+]|\d{1,9}[.)])[ \t]+/u,Rc=/^([ \t]*)(?:([-*+])|(\d{1,9})([.)])|(>))([ \t]+)/u,Nc=/^[ \t]*(?:`{3,}|~{3,})/u,Vi="https://",Oo={bold:qe("**"),
italic:qe("*"),strike:qe("~~"),code:Bc,"code-block":He,quote:bo({has:/^>[ \t]?/u,mark:()=>"> "}),list:bo({has:/^[-*+][ \t]+/u,mark:()=>"- ",instead:Yi}),numbers:bo(
{has:/^\d{1,9}[.)][ \t]+/u,mark:e=>`${e+1}. `,instead:Yi}),link:Wc};function qe(e){return t=>{let{value:o,start:n,end:i}=Eo(t),s=o.slice(n,i),{length:r}=e;if(o.
slice(n-r,n)===e&&o.slice(i,i+r)===e&&!Fc(e,o,n))return{from:n-r,to:i+r,text:s,start:n-r,end:i-r};let d=s.split(/(\n\s*\n)/u).map((h,f)=>f%2||!h&&s?h:e+h+e).join(
"");return{from:n,to:i,text:d,start:n+r,end:n+d.length-r}}}var Fc=(e,t,o)=>e==="*"&&t[o-2]==="*"&&t[o-3]!=="*";function Bc(e){let t=e.value.slice(e.start,e.end);
if(t.includes(`
`))return He(e);let o=Math.max(0,...[...t.matchAll(/`+/gu)].map(([s])=>s.length));if(!o)return qe("`")(e);let n="`".repeat(o+1),i=`${n} ${t} ${n}`;return{from:e.
start,to:e.end,text:i,start:e.start,end:e.start+i.length}}function He(e){let{value:t,from:o,to:n}=Qi(e),i=t.slice(o,n),s=Math.max(2,...[...i.matchAll(/`+/gu)].map(
([m])=>m.length)),r="`".repeat(s+1),c=o+r.length+1;return{from:o,to:n,text:`${r}
${i}
${r}`,start:c,end:c+i.length}}function bo({has:e,mark:t,instead:o}){return n=>{let{value:i,from:s,to:r}=Qi(n),c=i.slice(s,r).split(`
`),m=c.every(w=>e.test(w)||!w.trim())&&c.some(w=>w.trim()),d=0,f=c.map(w=>m?w.replace(e,""):!w.trim()&&c.length>1?w:t(d++)+(o?w.replace(o,""):w)).join(`
`),u=s+f.length;return{from:s,to:r,text:f,start:c.length>1?s:u,end:u}}}function Wc(e){let{value:t,start:o,end:n}=Eo(e),i=t.slice(o,n);if(ko(i))return{from:o,to:n,
text:`[](${i})`,start:o+1,end:o+1};let s=o+i.length+3;return{from:o,to:n,text:`[${i}](${Vi})`,start:s,end:s+Vi.length}}var ko=e=>e!==""&&sn(e,0)===e;function Xi(e,t){
let{value:o,start:n,end:i}=Eo(t),s=o.slice(n,i);if(!s||s.includes(`
`)||ko(s)||!ko(e))return null;let r=`[${s}](${e})`;return{from:n,to:i,text:r,start:n+r.length,end:n+r.length}}function Zi({value:e,start:t,end:o}){if(t!==o)return null;
let n=e.lastIndexOf(`
`,t-1)+1,i=e.slice(n,t);if(qc(e.slice(0,n)))return Ji(t,`
${/^[ \t]*/u.exec(i)[0]}`);let[s,r,c,m,d,h,f]=Rc.exec(i)??[];if(!s)return null;if(s===i)return{from:n,to:t,text:"",start:n,end:n};let u=c??h??`${Number(m)+1}${d}`;
return Ji(t,`
${r}${u}${f}`)}var Ji=(e,t)=>({from:e,to:e,text:t,start:e+t.length,end:e+t.length}),qc=e=>e.split(`
`).filter(t=>Nc.test(t)).length%2===1;function Eo({value:e,start:t,end:o}){let n=e.slice(t,o);return n.trim()?{value:e,start:t+n.length-n.trimStart().length,end:o-
n.length+n.trimEnd().length}:{value:e,start:t,end:o}}function Qi({value:e,start:t,end:o}){let n=e.indexOf(`
`,o);return{value:e,from:e.lastIndexOf(`
`,t-1)+1,to:n<0?e.length:n}}var Hc={b:"bold",i:"italic",e:"code"},Uc={x:"strike",e:"code-block",l:"link"},zc={Digit7:"numbers",Digit8:"list",Digit9:"quote"};function So(e,t){e.onclick=({target:o})=>{
let n=o.closest("[data-format]");n&&Mt(t,Oo[n.dataset.format])},e.addEventListener("keydown",o=>Yc(e,o)),t.addEventListener("keydown",o=>Kc(t,o))}function Mt(e,t){
let o=t({value:e.value,start:e.selectionStart,end:e.selectionEnd});return o?(gt(e,o.text,o),e.setSelectionRange(o.start,o.end),!0):!1}function Kc(e,t){if(ot(t))
return;let o=Gc(t),n=t.key==="Enter"&&(t.shiftKey||!wt.matches)&&!t.ctrlKey&&!t.metaKey;(o?Mt(e,Oo[o]):n&&Mt(e,Zi))&&(t.preventDefault(),t.stopPropagation())}function Gc({
key:e,code:t,ctrlKey:o,metaKey:n,shiftKey:i,altKey:s}){if(!(o||n)||s)return;let r=e.toLowerCase();return i?Uc[r]??zc[t]:Hc[r]}function Yc(e,t){let o={ArrowLeft:-1,
ArrowRight:1}[t.key];if(!o)return;let n=[...e.children].filter(s=>!s.hidden),i=n.at((n.indexOf(document.activeElement)+o)%n.length);for(let s of n)s.tabIndex=s===
i?0:-1;i.focus(),t.preventDefault(),t.stopPropagation()}var Ue=class{#t;#e;#o;constructor({button:t,textarea:o,shown:n}){this.#t=t,this.#e=o,this.#o=n,t.onclick=()=>this.#n?this.#s():this.#i(),n.onkeydown=({key:i})=>i===
"Escape"&&this.#s(),Xt.addEventListener("ready",()=>this.#n&&this.#r())}close(){this.#a(!1)}get#n(){return!this.#o.hidden}#i(){this.#r(),this.#a(!0),this.#o.focus(
{preventScroll:!0})}#s(){this.#a(!1),this.#e.focus({preventScroll:!0})}#r(){Zt(this.#o,this.#e.value),Qt(this.#o)}#a(t){this.#o.hidden=!t,this.#e.hidden=t,this.#t.
setAttribute("aria-pressed",t)}};var Vc=/<(?:a|b|strong|i|em|s|del|code|pre|li|table|blockquote|h[1-6])[\s>]/iu,Jc=["vscode-editor-data","application/x-jetbrains"],Xc=/^(?:\t| {2,})\S/mu;function _o(e,t){
e.addEventListener("paste",o=>Zc(e,o,t)),e.addEventListener("input",()=>t.hidden=!0)}function Zc(e,t,o){let{clipboardData:n}=t,[i,s]=[n.getData("text/plain"),n.
getData("text/html")],r=Jc.some(c=>n.types.includes(c));if(Mt(e,c=>Xi(i.trim(),c)))return t.preventDefault();if(!r&&Vc.test(s))return t.preventDefault(),Qc(e,{html:s,
text:i});em(i,{isFromEditor:r})&&om(e,{text:i,offer:o})}async function Qc(e,{html:t,text:o}){let{markdownOf:n}=await Vt("paste").catch(()=>({markdownOf:()=>o})),
i=n(t);gt(e,tm(i,o)?o:i)}var tm=(e,t)=>e.replaceAll(/\s+/gu,"")===t.replaceAll(/\s+/gu,"");function em(e,{isFromEditor:t}){return e.trim().includes(`
`)&&!e.includes("```")&&(t||Xc.test(e))}function om(e,{text:t,offer:o}){let n=e.selectionStart,i=t.replaceAll(`\r
`,`
`);e.addEventListener("input",()=>queueMicrotask(()=>o.hidden=!1),{once:!0}),o.onclick=()=>{o.hidden=!0;let s=n+i.length;e.value.slice(n,s)===i&&Mt(e,({value:r})=>He(
{value:r,start:n,end:s}))}}function nm(e,{bar:t,textarea:o,offer:n}){return So(t,o),_o(o,n),new Ue({button:a('[data-action="preview"]',t),textarea:o,shown:a(".composer-preview",e)})}function im(e,{
bar:t,textarea:o}){So(t,o),_o(o,a(".paste-offer",e))}var cv={audit:dn,person:se,pins:un,reports:wn,scheduled:xn,thread:bn,threads:kn},mv={inbox:xe,threads:Se,drafts:ge,scheduled:Ee,saved:Oe,accounts:ue,audit:we,abandoned:he,
monitor:ke};export{xo as ComposerTools,vo as FindBar,oo as addMember,uo as askPoll,vr as chooseAction,Ki as complete,rs as deleteOthers,ba as dialogOpeners,im as offerFewTools,
nm as offerTools,mv as pages,cv as panels,lr as pickEmoji,Ca as reportMessage,Qe as saveMessage,La as seenBy,ja as sendLater,Fa as showVersions,Ta as whoReacted,
qa as whoVoted,Me as withShortcodes};
