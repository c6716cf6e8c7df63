/* Made by `make bundle` of d5fa060631bc57ddf20e67025e9c54c3d40e34375b8a8a05d0dabfdb45af937e. */
import{$ as xt,A as l,Aa as rn,B as $,Ba as an,C as G,Ca as Y,D as Ho,Da as cn,E as j,Ea as Qt,F as Uo,Fa as te,G as P,Ga as mn,H as W,Ha as C,I as R,Ia as v,J as Vt,
Ja as _,K as zo,Ka as U,L as Ko,La as bt,M as pt,Ma as ee,N as Ye,Na as ln,O as Go,Oa as dn,P as nt,Pa as It,Q as ut,Qa as oe,R as wt,Ra as ne,S as gt,Sa as hn,
T as a,Ta as ie,U as g,Ua as Pt,V as it,W as p,X as st,Y as Yo,Z as b,_ as k,a as x,aa as Vo,b as zt,ba as Jt,c as Ao,ca as y,d as Co,da as yt,e as Lo,ea as Jo,
f as et,fa as Xo,g as ot,ga as Zo,h as Ge,ha as E,i as Do,ia as Qo,j as Mo,ja as tn,k as z,ka as I,l as Kt,la as F,m as Gt,ma as T,n as Yt,na as Xt,o as X,oa as L,
p as K,pa as Z,q as jo,qa as en,r as Io,ra as on,s as Po,sa as vt,t as jt,ta as Zt,u as Ro,ua as nn,v as No,va as sn,w as Fo,wa as N,x as Bo,xa as H,y as qo,ya as Ve,
z as Wo,za as D}from"./main.js";function rt(e,t){let o=new Date(t);e.matches("time")&&(e.dateTime=t),e.title=P(o),p(e,Vt(o))}var fn=new WeakMap;function S(e,{list:t,into:o,none:n,sort:i=d=>d,key:s=({id:d})=>d,create:r,update:c,signal:m}){let d=()=>{m?.aborted||(D(a(o,e),i(t.items),{key:s,
create:r,update:c}),n&&(a(n,e).hidden=t.items.length>0||t.failed||!!t.searching),Pt(e,t))};return fn.get(e)?.close(),fn.set(e,t),t.addEventListener("change",d,{
signal:m}),m?.addEventListener("abort",()=>t.close()),ie(e).onclick=()=>t.more(),d}function se(e,{showsRooms:t=!1,...o}){S(e,{create:()=>g("audit-item"),update:(n,i)=>is(n,i,{showsRooms:t}),...o})}function is(e,t,{showsRooms:o}){It(a(".audit-w\
hat",e),rs(t));let n=a(".audit-why",e);p(n,t.reason?l("audit.reason",{reason:t.reason}):""),n.hidden=!t.reason,p(a(".audit-where",e),o&&t.room?`${ss(t)} · `:"");
let i=a("time",e);rt(i,t.at)}function ss({room:e,details:t}){let o=e.name??t.name;return o?l("audit.where",{room:o}):l("audit.where.gone")}function rs({act:e,actor:t,
member:o,room:n,details:i}){let s={user:t?yt(t):l("audit.console"),member:o&&yt(o),room:i.name??n?.name,emoji:i.emoji,count:i.retention_days&&j(i.retention_days),
role:i.role&&l(`role.${i.role}`),until:i.until&&R(new Date(i.until))},r=as(e,{...i,member:o});if(e==="retention"&&i.retention_days)return $("audit.retention.day\
s",i.retention_days,s);let c=e==="invite"&&i.uses?$(r,i.uses,s):l(r,s);return c.startsWith("audit.")?`${s.user}: ${e}`:c}function as(e,{until:t,by:o,outcome:n,uses:i,
member:s,retention_days:r}){let m={ban:t&&"until",mute:"until",reset_password:o,resolve_report:n,invite:i?null:"any",retention:r===0?"ever":"server",revoke_invite:s&&
"of"}[e];return m?`audit.${e}.${m}`:`audit.${e}`}var pn={show(e,{conversation:t,signal:o}){let n=new E;se(e,{list:n,into:".audit-list",none:".audit-none",signal:o}),n.open(`/rooms/${t.id}/audit?limit=50`)}};var cs=36e5;function un({act:e,user:t,conversation:o}){let{members:n,room:i}=o,s={name:y(t),room:i.name},r={mute:({until:c,...m})=>n.mute(t.id,{muted_until:c,...m}),
ban:c=>n.ban(t.id,c),remove:c=>n.remove(t.id,c)};return wn({title:l(`moderate.${e}.title`,s),text:l(`moderate.${e}.text`,s),action:l(`moderate.${e}`),hasEnd:e!==
"remove",mayBeForEver:e==="ban",act:r[e]})}function ms({seq:e,epoch:t,words:o,conversation:n}){return wn({title:l("message.delete.title"),text:l("message.delete\
.text",o),action:l("message.delete"),act:({reason:i})=>n.delete({seq:e,epoch:t,reason:i})})}async function wn({title:e,text:t,action:o,hasEnd:n=!1,mayBeForEver:i=!1,
act:s}){let r=b("moderate"),c=a("form",r);return _(c),a(".moderate-text",c).textContent=t,a(".moderate-until",c).hidden=!n,a('[value=""]',c.elements.hours).hidden=
!i,c.elements.hours.value=i?"":"1",a(".button-danger",c).textContent=o,C(c,async({hours:m,reason:d})=>{let h=n&&m?{until:new Date(Date.now()+Number(m)*cs).toISOString()}:
{},f=d.trim()?{reason:d.trim()}:{};await s({...h,...f}),r.close("done")}),await k(r,{title:e})==="done"}var ls=6e4,re={show(e,{conversation:t,subject:o,router:n,rooms:i,directory:s,presence:r,blocks:c,me:m,signal:d}){let{members:h}=t,f=a(".person",e),u=a("form",e),
w=()=>h.list.find(({user:M})=>M.id===o),O=()=>ds(e,{user:s.of({id:o}),member:w(),conversation:t,directory:s,presence:r,blocks:c,me:m}),A=U(()=>d.aborted||O());_(
u),C(u,({role:M})=>gs(t,w(),M)),us(e,{conversation:t,member:w,router:n,user:()=>s.of({id:o})}),a('[data-action="write"]',e).onclick=()=>v(f,async()=>n.goToRoom(
(await i.openDirect([o])).id)),a('[data-action="block"]',e).onclick=()=>v(f,()=>ws(c,s.of({id:o})));for(let M of[h,s,r,c])M.addEventListener("change",A,{signal:d});
t.addEventListener("room",A,{signal:d});let q=setInterval(A,ls);d.addEventListener("abort",()=>clearInterval(q)),h.need(),O()}};function ds(e,{user:t,member:o,conversation:n,
directory:i,presence:s,blocks:r,me:c}){if(a(".person",e).hidden=!t.name,a(".person-missing",e).hidden=!!t.name||!i.knows(t.id),!t.name)return;let m=o?Qo(o,s):s.
of(t.id);T(a(".avatar",e),t,{size:"large"}),Xt(a(".avatar",e),m),p(a(".person-name",e),y(t)),p(a(".person-account",e),[`@${t.name}`,t.pronouns].filter(Boolean).
join(" · ")),p(a(".person-presence",e),t.disabled?l("person.disabled"):tn({state:m,here:o?.here})),st(a(".person-status",e),Xo(t)),st(a(".person-about",e),t.about),
gn(a(".person-time",e),t.time_zone&&Ko(t.time_zone)),gn(a(".person-since",e),t.created_at&&zo(new Date(t.created_at)));let d=t.id===c.id;a('[data-action="write"\
]',e).hidden=d||t.disabled===!0,a('[data-open="account"]',e).hidden=!d;let h=a('[data-action="block"]',e);h.hidden=d,p(h,l(r.has(t.id)?"person.unblock":"person.\
block")),hs(e,n,o),o||fs(e,n,{isMe:d})}function gn(e,t){p(a("dd",e),t??""),e.hidden=!t}function hs(e,t,o){let{room:n,isOver:i}=t;if(a("form",e).hidden=!o||n.kind===
"direct",!o)return;let{role:s}=o,r=K(n)&&!n.archived&&!i;p(a(".person-role",e),l(`role.${s}`)),a(".person-role-line",e).hidden=r,a(".member-roles",e).hidden=a("\
.member-save",e).hidden=!r;let{elements:c}=a("form",e);(c.role.value===""||!e.contains(document.activeElement))&&(c.role.value=s),ps(e,t,o)}function fs(e,{room:t,
isOver:o,members:n},{isMe:i}){let s=n.loaded&&!o&&!i&&X(t)&&t.kind!=="direct";a("form",e).hidden=!s;for(let r of[".person-role-line",".member-roles",".member-sa\
ve",".person-muted"])a(r,e).hidden=!0;for(let r of["mute","unmute","remove"])a(`[data-action="${r}"]`,e).hidden=!0;a('[data-action="ban"]',e).hidden=!1}function ps(e,t,o){
let n=!t.isOver&&Po(o,t),i=Kt(o.muted_until);for(let c of["mute","ban","remove"])a(`[data-action="${c}"]`,e).hidden=!n;a('[data-action="mute"]',e).hidden||=i,a(
'[data-action="unmute"]',e).hidden=!n||!i;let s=a(".person-muted",e),r=i&&new Date(o.muted_until);st(s,i&&l("person.muted",{date:R(r)})),s.title=i?P(r):""}function us(e,{
conversation:t,member:o,router:n,user:i}){for(let s of["mute","ban","remove"])a(`[data-action="${s}"]`,e).onclick=async()=>{let r=!!o(),c=await un({act:s,user:i(),
conversation:t});c&&!r?N(l("moderate.ban.done",{name:y(i())})):c&&s!=="mute"&&n.go({...n.address,panel:"people"},{replace:!0})};a('[data-action="unmute"]',e).onclick=
()=>v(a("form",e),()=>t.members.mute(o().user.id,{muted_until:null}))}async function ws(e,t){if(e.has(t.id))return e.unblock(t.id);let o=y(t);await L({title:l("\
person.block.title",{name:o}),text:l("person.block.text"),action:l("person.block")})&&await e.block(t.id)}async function gs({members:e},{user:t,role:o},n){n!==o&&
(await e.setRole(t.id,n),N(l("member.role.changed",{name:y(t),role:l(`role.${n}`)})))}var xn={show(e,{conversation:t,router:o,directory:n,blocks:i,signal:s}){let r=new E,c=()=>r.open(`/rooms/${t.id}/pins?limit=50`),m=({seq:h})=>{t.reveal(h),d()},
d=S(e,{list:r,into:".pin-list",none:".pins-none",key:({seq:h})=>h,create:()=>g("pin-item"),update:(h,f)=>xs(h,f,{directory:n,conversation:t,body:e,router:o,reveal:m}),
signal:s});for(let h of[n,i])h.addEventListener("change",d,{signal:s});Zt.addEventListener("ready",d,{signal:s}),t.addEventListener("pins",c,{signal:s}),c()}};function xs(e,t,{
directory:o,conversation:n,body:i,router:s,reveal:r}){let c=o.of(t.user);T(a(".avatar",e),c),ne(a(".report-author",e),c);let m=a(".report-message",e),d=n.isBlocked(
t);d?m.textContent=l("message.blocked"):Qt(m,t.text),te(m);let h=a('[data-action="reveal"]',e);h.hidden=!d,h.onclick=()=>r(t);let f=a("time",e);f.dateTime=t.at,
p(f,Vt(new Date(t.at))),f.title=P(new Date(t.at)),a('[data-action="show"]',e).onclick=()=>s.go({...s.address,seq:t.seq});let u=a('[data-action="unpin"]',e);u.hidden=
!Io(t,n),u.onclick=()=>v(i,()=>n.unpin(t.seq))}var V=class{#t;constructor(t,o){let n=a(".place-filters",t);this.#t=[...n.querySelectorAll("[data-filter]")],n.addEventListener("click",({target:i})=>{let s=i.closest(
"[data-filter]");s&&o(s.dataset.filter)})}show(t){for(let o of this.#t)o.setAttribute("aria-pressed",o.dataset.filter===t)}};var yn={show(e,{conversation:t,router:o,directory:n,reports:i,signal:s}){let r=new E,c="waiting",m=()=>r.open(`/rooms/${t.id}/reports?state=${c}&limit=50`),d=(O,A)=>v(
e,()=>i.resolve(O,A)).then(m),h=({seq:O})=>o.go({...o.address,seq:O}),f=S(e,{list:r,into:".report-list",none:".reports-none",create:()=>g("report-item"),update:(O,A)=>ys(
O,A,{directory:n,resolve:d,toMessage:h}),signal:s}),u=O=>(c=O,w.show(O),p(a(".reports-none",e),l(`reports.none.${O}`)),m()),w=new V(e,u);n.addEventListener("cha\
nge",f,{signal:s}),i.addEventListener("change",({detail:O})=>O.room===t.id&&m(),{signal:s}),u(c)}};function ys(e,t,{directory:o,resolve:n,toMessage:i}){let{message:s,
reporter:r,reason:c,at:m,resolved_at:d}=t;vs(a(".report-head",e),s&&o.of(s.user)),p(a(".report-message",e),bs(s)),It(a(".report-reason",e),l("reports.reason",{name:yt(
o.of(r)),reason:c})),rt(a("time",e),d??m);let h=a('[data-action="show"]',e);h.hidden=!s,h.onclick=()=>i(t),ks(e,t,o);let f=a(".report-answer",e);f.hidden=!!d;for(let u of[
"acted","dismissed"]){let w=a(`[data-action="${u}"]`,e);w.hidden=!!d,w.onclick=()=>n(t,{outcome:u,note:a("input",f).value.trim()||void 0})}}function vs(e,t){e.hidden=
!t,t&&(T(a(".avatar",e),t),ne(a(".report-author",e),t))}function bs(e){return e?e.deleted?l("message.deleted"):vt(e.text):l("reports.hidden")}function ks(e,{outcome:t,
resolved_by:o,reporter:n,note:i},s){let r=a(".report-outcome",e);r.hidden=!t,It(r,t?l(`reports.outcome.${t}`,{name:yt(s.of(o))}):""),st(a(".report-note",e),i&&l(
"reports.told",{name:y(s.of(n)),note:i}))}function kt(e){let t=!1;return async o=>{try{return await e(t?{...o,mention_many:!0}:o)}catch(n){throw t||=n.code==="many_mentioned",n}}}var J=({time_zone:e})=>e??Intl.DateTimeFormat().resolvedOptions().timeZone;function vn(e,t){let o=e;for(let n=0;n<2;n+=1)o=e-(Je(o,t)-o);return new Date(o)}var at=(e,t)=>new Date(
Je(e,t)).toISOString().slice(0,16),Ot=(e,t)=>vn(Date.parse(`${e}Z`),t);function ae(e,t=Date.now()){let o=Math.floor(Je(t,e)/864e5)*864e5,n=(8-new Date(o).getUTCDay())%
7||7,i=s=>vn(o+s*864e5+9*36e5,e);return{hour:new Date(t+36e5),tomorrow:i(1),monday:i(n)}}function Je(e,t){let o={timeZone:t,hourCycle:"h23",year:"numeric",month:"\
numeric",day:"numeric",hour:"numeric",minute:"numeric",second:"numeric"},n=new Intl.DateTimeFormat("en-US",o).formatToParts(e),{year:i,month:s,day:r,hour:c,minute:m,
second:d}=Object.fromEntries(n.map(({type:h,value:f})=>[h,Number(f)]));return Date.UTC(i,s-1,r,c,m,d)}async function Et({title:e,action:t,me:o,act:n,words:i=null,repeats:s=!1,repeat:r="once",mayBeNone:c=!1,before:m=null}){let d=b("pick-time"),h=a("form",d),f=J(o);
_(h);let u=ae(f);for(let[A,q]of Object.entries(u))p(a(`[data-time="${A}"]`,h),W(q,f));a('[data-time="monday"]',h).closest(".choice").hidden=u.monday.getTime()===
u.tomorrow.getTime(),a(".time-text",h).hidden=i===null,h.elements.text.value=i??"",h.elements.repeat.value=r,a(".time-none",h).hidden=!c,a(".time-repeat",h).hidden=
!s,p(a(".time-zone",h),l("time.zone",{zone:f.replaceAll("_"," ")}));let{when:w,other:O}=h.elements;return O.min=at(Date.now(),f),O.value=at(m??u.tomorrow,f),w.value=
m?"other":c?"none":"hour",O.onfocus=()=>w.value="other",a(".button-primary",h).textContent=t,C(h,async A=>{let q=A.when==="other"?Ot(A.other,f):u[A.when],M=i===
null?{}:{text:A.text};await n({at:q?.toISOString()??null,repeat:A.repeat,time_zone:f,...M}),d.close("done")}),await k(d,{title:e})==="done"}function ce(e,t,{store:o,me:n,roomName:i,onChange:s,mayChange:r=!0,isBlocked:c=!1}){let{at:m,repeat:d,time_zone:h,failure:f,text:u,state:w}=t;p(a(".draft-text",
e),c?l("message.blocked"):u);let O=d==="once",A=W(new Date(m),O?J(n):h);p(a(".scheduled-at",e),O?A:l("scheduled.repeats",{repeat:l(`repeat.${d}`),date:A}));let q=a(
".scheduled-failure",e);q.hidden=!f,p(q,f?!O&&w==="failed"?l("scheduled.stopped"):l("scheduled.failed",{reason:G({code:f})}):"");let tt=(Ht,Ut)=>{let Mt=a(`[dat\
a-act="${Ht}"]`,e);return Mt.onclick=()=>Promise.resolve(Ut()).then(s).catch(H),Mt.hidden=!r,Mt};tt("now",()=>Os(t,o)).hidden=!O,tt("change",()=>Es(t,{store:o,me:n})),
tt("cancel",()=>Ss({text:a(".draft-text",e).textContent,roomName:i},()=>o.cancel(t)))}async function Os(e,t){try{await t.sendNow(e)}catch(o){let{count:n,most:i}=o;
if(o.code!=="many_mentioned"||n>i)throw o;await on(n)&&await t.sendNow(e,{isMeant:!0})}}var Es=(e,{store:t,me:o})=>Et({title:l("scheduled.change"),action:l("sav\
e"),me:o,words:e.text,repeats:!0,repeat:e.repeat,before:Date.parse(e.at),act:kt(n=>t.change(e,n))});async function Ss({text:e,roomName:t},o){await L({title:l("s\
cheduled.cancel.title"),text:l("scheduled.cancel.text",{text:sn(e),room:t}),action:l("scheduled.cancel")})&&await o()}var bn={show(e,{conversation:t,directory:o,blocks:n,scheduled:i,signal:s}){let{id:r,me:c}=t,m=new E,d=()=>m.open(`/rooms/${r}/scheduled?limit=50`),h=({user:u})=>u.
id===c.id||X(t.room),f=S(e,{list:m,into:".scheduled-list",none:".scheduled-none",create:()=>g("room-scheduled-item"),update:(u,w)=>{let O=o.of(w.user);T(a(".ava\
tar",u),O),p(a(".report-author",u),y(O)),ce(u,w,{store:i,me:c,roomName:t.room.name,onChange:d,mayChange:h(w),isBlocked:n.has(w.user.id)})},signal:s});for(let u of[
o,n])u.addEventListener("change",f,{signal:s});t.addEventListener("room",f,{signal:s}),i.addEventListener("change",d,{signal:s}),d()}};var me=class extends qo{root;floor=1;hasOlder;constructor({items:t,prev:o,thread:n}){super({first:t[0]?.seq??n.root,last:t.at(-1)?.seq??n.root}),this.root=Ro(n.
message),this.prepend(t,{from:this.first,before:this.last+1}),this.#t(o)}get cursor(){return this.last}shows(t){return ot(t)}hear(t){t.thread===this.root.seq&&t.
seq>this.last?this.take(No(t)):Do(t)?this.expire(t.before):Ge(t)&&this.change(t)}change(t){super.change(t),Ge(t)===this.root.seq&&(this.root=Fo(this.root,t))}expire(t){
let o=this.hasOlder===!1;super.expire(t),!(!this.root||this.root.seq>=this.expiredBefore)&&(this.root=Bo(this.root),o&&this.begin(this.root))}prependPage({items:t,
prev:o}){this.prepend(t,{from:t[0]?.seq??this.first}),this.#t(o)}joins(t){return!this.hasOlder||t.last<this.first?!1:(this.hasOlder=t.hasOlder,super.joins(t))}trim(){}#t(t){
this.hasOlder=t!==null,this.hasOlder||this.begin(this.root)}};var kn=200,_s=300,$s={entries:[],first:null,last:null,cursor:null,floor:1,hasOlder:!1,entry(){},holds:()=>!1,trim(){}},Ts=["state","room","me","isOver","unsentE\
dits","typing","members","readers","keepsEdits"],le=class extends EventTarget{#t;#e=null;#o=0;#i=!1;#n=[];#s=new AbortController;#r=null;#a=null;#m=null;#c=null;#d=new Mo;isThread=!0;follows=!1;readSeq=0;failure=null;constructor({
conversation:t,root:o,threads:n}){super(),this.#t=t,this.root=o,this.id=`${t.id}:${o}`;for(let s of Ts)Object.defineProperty(this,s,{get:()=>t[s]});let{signal:i}=this.#s;
for(let s of["change","room"])t.addEventListener(s,()=>this.#p(s),{signal:i});t.addEventListener("lost-edit",({detail:s})=>this.#p("lost-edit",s),{signal:i}),t.
addEventListener("event",({detail:s})=>this.#h(s),{signal:i}),t.addEventListener("resync",()=>this.#y(),{signal:i}),t.addEventListener("state",()=>this.#v(),{signal:i}),
n.addEventListener("told",({detail:s})=>this.#u(s),{signal:i}),this.state==="live"&&this.load()}close(){this.#r&&this.#x(),this.#s.abort()}get rootEntry(){return this.#e?.
root}async load(){this.#o+=1;let t=this.#o;this.#i=!0,this.#n=[];let o=this.#e===null;try{let n=await x.get(`${this.#l}?limit=${kn}`);if(t!==this.#o)return;let i=new me(
n);for(let s of this.#n)i.hear(s);this.#e&&i.joins(this.#e),i.expire(this.#t.timeline.expiredBefore),this.#e=i,this.#w(n.thread),o&&n.thread.unread&&(this.#m=n.
thread.read_seq),this.failure=null}catch(n){if(t!==this.#o)return;this.failure=n}this.#i=!1,this.#p("change"),this.#p("thread")}history={isAtNewest:!0,toNewest(){},
loadNewer(){},goTo:async t=>!!this.timeline.entry(t),loadOlder:()=>this.#c??=this.#f().finally(()=>this.#c=null)};get timeline(){let t=this.#e??$s;return t.epoch=
this.#t.timeline.epoch,Object.assign(this.history,{shown:t,hasOlder:t.hasOlder}),t}get unread(){let t=this.#m;return{first:(t===null?null:this.timeline.entries.
find(({seq:n,user:i})=>n>t&&i.id!==this.me.id))?.seq??null,below:()=>0,stoppedElsewhere:!1}}reading={seen:0,back(){},answered:()=>this.#m=null,away:()=>{},seeAll:()=>this.#g(),
see:({to:t})=>t>=this.timeline.last&&this.#g()};keep(){}get unsent(){return this.#t.unsentIn(this.root)}get lastOwn(){return this.timeline.entries.findLast(t=>ot(
t)&&jo(t,this))}quoted(t){return this.timeline.entry(t)??this.#t.quoted(t)}send(t,{quote:o,inRoom:n}={}){this.#m=null,this.#d.note(this.#t.send(t,{thread:this.root,
quote:o,inRoom:n}))}takeBack(){return this.#d.takeBack(this)}async follow(t){let o=`${this.#l}/follow`;this.#w(await(t?x.put(o):x.delete(o))),this.#p("thread")}solve(t){
let o=`${this.#l}/solved?${new URLSearchParams({epoch:this.#t.timeline.epoch})}`;return t?x.put(o):x.delete(o)}ask=t=>this.#t.ask({...t,thread:this.root,epoch:this.
timeline.epoch});pressedIn=t=>this.#t.pressedIn(t);press=(t,o)=>this.#t.press(t,o);chosenIn=t=>this.#t.chosenIn(t);vote=(t,o)=>this.#t.vote(t,o);endPoll=t=>this.#t.
endPoll(t);roomCalled=t=>this.#t.roomCalled(t);linked=(t,o)=>this.#t.linked(t,o);personOf=t=>this.#t.personOf(t);isSaved=t=>this.#t.isSaved(t);isBlocked=t=>this.#t.
isBlocked(t);reveal=t=>this.#t.reveal(t);retry=t=>this.#t.retry(t);discard=t=>this.#t.discard(t);sayTyping=()=>this.#t.sayTyping();edit=(t,o)=>this.#t.edit(t,o);delete=t=>this.#t.
delete(t);react=(t,o)=>this.#t.react(t,o);pin=t=>this.#t.pin(t);unpin=t=>this.#t.unpin(t);unreact=(t,o)=>this.#t.unreact(t,o);get#l(){return`/rooms/${this.#t.id}\
/messages/${this.root}/thread`}async#f(){let t=this.#e;if(!t?.hasOlder)return;let o=await x.get(`${this.#l}?before=${t.first}&limit=${kn}`);t===this.#e&&(t.prependPage(
o),this.#p("change"))}#h(t){this.#i&&this.#n.push(t),this.#e&&(this.#e.hear(t),this.#p("thread"))}#u({room:t,root:o,...n}){t!==this.#t.id||o!==this.root||(this.#w(
n),this.#p("thread"))}#w({follows:t,read_seq:o}){Object.assign(this,{follows:t,readSeq:o})}#g(){let{last:t}=this.timeline;t===null||this.#a!==null&&t<=this.readSeq||
(this.#a=this.readSeq=Math.max(t,this.readSeq),clearTimeout(this.#r),this.#r=setTimeout(()=>this.#x(),_s))}#x(){clearTimeout(this.#r),this.#r=null,x.put(`${this.#l}\
/read`,{seq:this.#a}).catch(()=>{})}#y(){this.#e=null,this.#p("resync"),this.state==="live"&&this.load()}#v(){this.state==="live"&&this.load(),this.#p("state")}#p(t,o){
this.dispatchEvent(new CustomEvent(t,{detail:o}))}};var St=null,En={show(e,{conversation:t,subject:o,threads:n,signal:i,...s}){let[r,c]=o.split(":").map(Number),m=a(".thread",e);St??=new hn({...s,threads:n,root:m}),
St.root!==m&&m.replaceWith(St.root);let d=new le({conversation:t,root:r,threads:n});i.addEventListener("abort",()=>d.close());let h=()=>As(St.root,d);for(let f of[
"thread","room","state"])d.addEventListener(f,h,{signal:i});h(),St.show(d),c&&d.addEventListener("change",()=>St.goTo(c),{signal:i,once:!0})}};function As(e,t){
let{rootEntry:o,follows:n,failure:i,room:s}=t,r=a(".thread-bar",e),c=!!o?.solved;r.hidden=!o,p(a(".thread-failure",e),i?G(i):""),On(a('[data-act="follow"]',r),{
isOn:n,act:()=>t.follow(!n)}),p(a('[data-act="follow"] span',r),l(n?"thread.unfollow":"thread.follow"));let m=a('[data-act="solve"]',r);On(m,{isOn:c,act:()=>t.solve(
!c)}),p(a("span",m),l(c?"thread.solved":"thread.solve")),m.hidden=!!jt(s)&&!c,m.disabled=!!jt(s)}function On(e,{isOn:t,act:o}){e.setAttribute("aria-pressed",t),
e.onclick=()=>o().catch(H)}var de={all:"",unread:"&unread=true",unsolved:"&solved=false",solved:"&solved=true"};function he(e,{room:t,root:o,unread:n,message:i},{directory:s,blocks:r,roomName:c=""}){
let{replies:m,solved:d,user:h}=i,f=a("a",e);f.href=et({view:"room",room:t,panel:`thread:${o}`}),f.classList.toggle("has-unread",n>0);let u=s.of(h);oe(a(".avatar\
-button",e),u),p(a(".thread-item-author",e),y(u)),p(a(".thread-item-room",e),c),p(a(".thread-item-text",e),Cs(i,r));let w=[$("thread.replies",m.count),rn(new Date(
m.last_at)),d&&l("thread.solved")];p(a(".thread-item-facts",e),w.filter(Boolean).join(" · "));let[O,A]=a(".thread-item-unread",e).children;p(O,n?String(n):""),
p(A,n?$("rooms.unread",n):"")}function Cs({user:e,text:t,deleted:o},n){return o?l("message.deleted"):n.has(e.id)?l("message.blocked"):nn(t)}var Sn={show(e,{conversation:t,directory:o,blocks:n,signal:i}){let{id:s}=t,r=new E,c=S(e,{list:r,into:".thread-list",none:".threads-none",key:({root:h})=>h,create:()=>g(
"thread-item"),update:(h,f)=>he(h,f,{directory:o,blocks:n}),signal:i}),m=h=>(d.show(h),r.open(`/rooms/${s}/threads?limit=50${de[h]}`)),d=new V(e,m);for(let h of[
o,n])h.addEventListener("change",c,{signal:i});m("all")}};var fe=class{#t;#e=new E;constructor(t){this.#t=t,S(t,{list:this.#e,into:".abandoned-list",none:".abandoned-none",create:()=>g("abandoned-item"),update:(o,n)=>this.#n(
o,n)})}show(){this.#o(),a(".form-error",this.#t).hidden=!0,this.#i()}#o(){return this.#e.open("/abandoned-rooms?limit=50")}#i(){a(".place-title",this.#t).focus()}#n(t,o){
let n=[o.kind==="private"&&l("abandoned.private"),l("browse.active",{date:pt(new Date(o.active_at))})];p(a(".abandoned-name",t),o.name),p(a(".hint",t),n.filter(
Boolean).join(" · "));let[i,s]=t.querySelectorAll("button");i.hidden=o.kind==="private",i.setAttribute("aria-label",l("abandoned.restore.room",{room:o.name})),
s.setAttribute("aria-label",l("abandoned.delete.room",{room:o.name})),i.onclick=()=>this.#s("restore",o,()=>x.put(`/abandoned-rooms/${o.id}/owner`)),s.onclick=()=>this.#s(
"delete",o,r=>x.delete(zt(`/abandoned-rooms/${o.id}`,r)))}async#s(t,o,n){let i=l(`abandoned.${t}.title`,{room:o.name}),s=t==="restore",r={title:i,text:l(`abando\
ned.${t}.text`),action:l(`abandoned.${t}`),isHarmless:s},c=s?await L(r)&&{}:await Z(r);c&&(await v(this.#t,async()=>{await n(c),N(l(`abandoned.${t}.done`,{room:o.
name}))}),await this.#o(),this.#i())}};var Ls=.2,ct=class extends E{#t=null;words="";get searching(){return this.#t!==null||this.loading}search(t){clearTimeout(this.#t),this.words=t,this.#t=setTimeout(
()=>this.#e(),t?Ls*1e3:0)}close(){clearTimeout(this.#t),super.close()}#e(){this.#t=null,this.open(this.pathFor(this.words))}};var Ds=50,pe=class extends ct{pathFor(t){return`/accounts?${new URLSearchParams({limit:Ds,q:t})}`}async change({id:t},o){return this.#t(await x.patch(`/accounts\
/${t}`,o))}async endSessions(t,o){return await x.delete(zt(`/accounts/${t.id}/sessions`,o)),this.#t({...t,sessions:0,last_seen_at:null})}makeLink({id:t},o){return x.
post(`/accounts/${t}/password-link`,o)}#t(t){return this.items=this.items.map(o=>o.id===t.id?t:o),this.dispatchEvent(new Event("change")),t}};var Ms=new Set(["enable","link"]);function _n({account:e,accounts:t,me:o}){let n=b("one-account"),i=a(".dialog-body",n),s=e,r=(m,d)=>{a(`[data-act="${m}"]`,i).onclick=
async()=>{let h=await Is(js(m,s),s);h&&await v(i,()=>d(s,h))}},c=m=>{s=m,Ps(i,s,{me:o})};return r("disable",async(m,d)=>c(await t.change(m,{disabled:!0,...d}))),
r("enable",async(m,d)=>c(await t.change(m,{disabled:!1,...d}))),r("role",async(m,d)=>c(await t.change(m,{role:Xe(m),...d}))),r("sessions",async(m,d)=>c(await t.
endSessions(m,d))),r("link",async(m,d)=>Ns(i,m,await t.makeLink(m,d))),a(".form-error",i).hidden=!0,c(e),k(n,{title:y(e)})}var Xe=({role:e})=>e==="owner"?"membe\
r":"owner",js=(e,t)=>e==="role"?`make_${Xe(t)}`:e,Is=(e,t)=>Z({title:l(`accounts.${e}.title`,{name:y(t)}),text:l(`accounts.${e}.text`,{name:y(t),account:t.name}),
action:l(`accounts.${e}.action`),isHarmless:Ms.has(e)});function Ps(e,t,{me:o}){let{name:n,role:i,sessions:s,created_at:r,last_seen_at:c,disabled_at:m}=t,d={name:n,
role:l(`accounts.role.${i}`),seen:l("accounts.seen.none"),sessions:j(s)};for(let[w,O]of Object.entries(d))p(ue(e,w),O);for(let[w,O]of Object.entries({since:r,seen:c,
disabled:m}))O?rt(ue(e,w),O):ue(e,w).title="";ue(e,"disabled").parentElement.hidden=!m;let h=t.id===o.id,f=!!m,u={link:!f,role:!0,sessions:s>0,disable:!f,enable:f};
Rs(a(".account-acts",e),()=>{for(let[w,O]of Object.entries(u))a(`[data-act="${w}"]`,e).hidden=h||!O}),p(a('[data-act="role"]',e),l(`accounts.make_${Xe(t)}`)),a(
".account-own",e).hidden=!h,a(".link-made",e).hidden=!0}var ue=(e,t)=>a(`[data-fact="${t}"] dd`,e);function Rs(e,t){let o=[...e.children],n=o.indexOf(document.activeElement);
if(t(),n<0||!o[n].hidden)return;let i=r=>!r.hidden;(o.slice(n).find(i)??o.slice(0,n).findLast(i))?.focus()}function Ns(e,t,{url:o,qr:n,expires_at:i}){let s=a(".\
link-made",e),r=a(".link-url",s);p(a(".link-for",s),l("accounts.link.for",{name:y(t)})),p(a(".link-end",s),l("accounts.link.end",{date:R(new Date(i))})),a(".inv\
ite-qr",s).src=n,r.value=o,s.hidden=!1,r.focus(),r.select();let c=a('[data-action="copy"]',s);c.hidden=!navigator.clipboard,a(".link-copied",s).hidden=!0,c.onclick=
()=>v(e,async()=>{await navigator.clipboard.writeText(o),a(".link-copied",s).hidden=!1})}var we=class{#t;#e;#o;#i=new pe;#n;constructor(t,{me:o,directory:n}){this.#t=t,this.#e=o,this.#o=n,this.#n=a("input",t),this.#n.oninput=()=>this.#i.search(this.#n.
value.trim());let i=S(t,{list:this.#i,into:".account-list",none:".accounts-none",create:()=>g("account-item"),update:(r,c)=>this.#s(a("button",r),c)}),s=U(()=>t.
hidden||i());n.addEventListener("change",s)}show(){document.activeElement!==this.#n&&(this.#n.value=""),this.#i.search(this.#n.value.trim()),(ut.matches?this.#n:
a(".place-title",this.#t)).focus()}#s(t,o){let{name:n,display_name:i,role:s,disabled_at:r}=o,c=[s==="owner"&&l("role.owner"),r&&l("accounts.is_disabled")];T(a("\
.avatar",t),this.#o.of(o)),p(a(".account-item-name",t),y(o)),p(a(".hint",t),i&&i!==n?n:""),p(a(".account-item-state",t),c.filter(Boolean).join(" · ")),t.classList.
toggle("is-away",!!r),t.onclick=()=>_n({account:o,accounts:this.#i,me:this.#e})}};var ge=class{#t;#e=new E;constructor(t){this.#t=t,se(t,{list:this.#e,into:".act-list",none:".acts-none",showsRooms:!0})}show(){this.#e.open("/audit?limit=50"),a(
".place-title",this.#t).focus()}};var xe=class{#t;#e;#o;constructor(t,{drafts:o,rooms:n}){this.#t=t,this.#e=o,this.#o=n,o.addEventListener("change",()=>this.#i()),n.addEventListener("change",U(()=>this.#i()))}show(){
this.#i(),a(".place-title",this.#t).focus()}#i(){let t=this.#e.written.map(o=>({...o,room:this.#o.find(o.room)})).filter(({room:o})=>o);a(".drafts-none",this.#t).
hidden=t.length>0,D(a(".draft-list",this.#t),t,{key:({place:o})=>o,create:()=>g("draft-item"),update:(o,n)=>this.#n(o,n)})}#n(t,{place:o,room:n,thread:i}){let s=a(
"a",t);s.href=et({view:"room",room:n.id,panel:i&&`thread:${i}`}),it(s,i?"thread":bt(n));let r=i?l("drafts.in_thread",{room:n.name}):n.name;p(a(".draft-room",s),
r),p(a(".draft-text",s),this.#e.of(o));let c=a("button",t);c.title=l("drafts.delete"),c.setAttribute("aria-label",l("drafts.delete.from",{room:r})),c.onclick=()=>this.#e.
keep(o,"")}};var Fs=200,Bs={ArrowDown:1,ArrowUp:-1};function qs({kind:e,message:{seq:t,thread:o,in_room:n}}){let i=e==="reply"?t:n?null:o;return i?{panel:`thread:${i}`}:{seq:t}}
var Ws=({text:e,deleted:t})=>t?l("message.deleted"):vt(e).replace(/\s+/gu," ").slice(0,Fs),ye=class{#t;#e;#o;#i;#n;constructor(t,{inbox:o,...n}){this.#t=t,this.#e=
o,this.#o=n,this.#i=S(t,{list:o.list,into:".inbox-list",none:".inbox-none",create:()=>g("inbox-item"),update:(s,r)=>this.#r(s,r)});let i=U(()=>t.hidden||this.#i());
for(let s of[n.rooms,n.directory,n.blocks])s.addEventListener("change",i);this.#n=new V(t,s=>this.#s(s)),a('[data-testid="inbox-all-done"]',t).onclick=()=>this.#l(
o.setAllDone()),a(".inbox-list",t).addEventListener("keydown",s=>this.#d(s))}show(){this.#s(this.#e.filter),a(".place-title",this.#t).focus()}leave(){this.#e.leave()}#s(t){
this.#n.show(t),p(a(".inbox-none",this.#t),l(t==="done"?"inbox.none.done":"inbox.none")),this.#e.show(t)}#r(t,o){let{message:n,by:i,unread:s,done:r}=o,{directory:c,
rooms:m}=this.#o,d=c.of(i),h=a("a",t);t.classList.toggle("is-unread",s),h.href=et({view:"room",room:n.room,...qs(o)}),oe(a(".avatar-button",t),d),p(a(".inbox-wh\
at",h),this.#m(o,y(d))),p(a(".inbox-room",h),m.find(n.room)?.name??""),p(a(".inbox-time",h),pt(new Date(o.at))),p(a(".inbox-text",h),this.#a(o));let f=a(".icon-\
button",t);f.title=l(r?"inbox.reopen":"inbox.done"),f.setAttribute("aria-label",f.title),f.onclick=()=>this.#c(t,o)}#a({message:t,reply:o,by:n}){let i=o?{...o,user:n}:
t;return this.#o.blocks.has(i.user.id)&&!i.deleted?l("message.blocked"):Ws(i)}#m({kind:t,emoji:o,count:n},i){return t!=="reaction"?l(`inbox.${t}`,{name:i}):$("i\
nbox.reaction",n,{name:i,emoji:o??""})}async#c(t,{id:o,done:n}){let i=t.nextElementSibling??t.previousElementSibling,s=t.contains(document.activeElement);await this.#l(
this.#e.setDone(o,!n)),s&&(i?a("a",i):a(".place-title",this.#t)).focus()}#d(t){let o=t.target.closest(".inbox-item");if(!o||t.altKey||t.ctrlKey||t.metaKey)return;
let n=Bs[t.key];if(t.key==="Delete")a(".icon-button",o).click();else if(n)(n>0?o.nextElementSibling:o.previousElementSibling)?.querySelector("a").focus();else return;
t.preventDefault()}#l(t){return t.catch(H)}};var Hs="/api/v1/monitor/ws",Us="parley.v1",zs=8e3,Ks=8e3,ve=class extends EventTarget{#t=null;#e;#o;#i=new Ao;#n=new Map;state="connecting";keptSeconds=600;own=null;open(){
this.close(),this.#l("connecting"),this.#s()}close(){clearTimeout(this.#e),clearTimeout(this.#o);let t=this.#t;this.#t=null,t?.close(),this.#n.clear()}get nodes(){
let t=this.#a;return[...this.#n].filter(([,i])=>i.at(-1).at>t-zs).map(([i])=>i).sort().sort((i,s)=>(s===this.own)-(i===this.own))}samplesOf(t){return this.#n.get(
t)??[]}#s(){let t=new URL(Hs,location.href);t.protocol=t.protocol.replace("http","ws");let o=new WebSocket(t,Us);o.onmessage=({data:n})=>o===this.#t&&this.#r(JSON.
parse(n)),o.onclose=n=>o===this.#t&&this.#d(n),this.#t=o,this.#c()}#r(t){if(this.#c(),t.type==="hello"&&(this.#n.clear(),this.#i.reset(),this.own=t.node,this.keptSeconds=
t.kept_seconds,this.#l("live")),t.type==="samples")for(let o of t.items)this.#m(o);t.type==="sample"&&this.#m(t),this.dispatchEvent(new CustomEvent("change",{detail:t}))}get#a(){
return Math.max(...[...this.#n.values()].map(t=>t.at(-1).at))}#m(t){let{node:o,at:n}=t;this.#n.has(o)||this.#n.set(o,[]);let i=this.#n.get(o);i.push(t);let s=n-
this.keptSeconds*1e3,r=i.findIndex(c=>c.at>=s);r>0&&i.splice(0,r);for(let[c,m]of this.#n)m.at(-1).at<s&&this.#n.delete(c)}#c(){clearTimeout(this.#o),this.#o=setTimeout(
()=>{this.#t.onclose=null,this.#t.close(),this.#d({})},Ks)}async#d({code:t,reason:o}){if(clearTimeout(this.#o),!Co(t,o).again)return this.#l("ended");this.#l("l\
ost"),this.#e=setTimeout(()=>this.#s(),this.#i.next()*1e3);let n=await x.get("/me").catch(({status:i})=>i===401?{}:null);!n||n.role==="owner"||this.state!=="los\
t"||(clearTimeout(this.#e),this.#l("ended"))}#l(t){this.state=t,this.dispatchEvent(new Event("change"))}};var Ze=new Map;function Rt(e,t=3){let o=`${e} ${t}`;if(!Ze.has(o)){let n=e?{style:"unit",unit:e,unitDisplay:"short"}:{};Ze.set(o,new Intl.NumberFormat(Wo,{...n,
maximumSignificantDigits:t}))}return Ze.get(o)}var $n=["byte","kilobyte","megabyte","gigabyte","terabyte"];function be(e,t){let o=Math.min($n.length-1,Math.floor(
Math.log10(Math.max(1,e))/3));return Rt($n[o],t).format(e/1e3**o)}var Qe=e=>Rt("percent").format(e),to=e=>e<1e3?Rt("millisecond",2).format(e):Rt("second").format(
e/1e3),Nt=e=>Rt("",3).format(e),ke=e=>l("per_second",{amount:Nt(e)});var Gs=[{name:"processor",most:100,value:Qe,lines:{machine:({host:e})=>e.cpu_percent,process:({process:e})=>e.cpu_percent}},{name:"memory",value:be,lines:{machine:({
host:e})=>e.memory_bytes,process:({process:e})=>e.memory_bytes},more:{memory_total:({host:e})=>e.memory_total_bytes}},{name:"messages",most:1,value:ke,lines:{messages:({
chat:e})=>e.messages_per_second}},{name:"deliveries",most:1,value:ke,lines:{deliveries:({chat:e})=>e.deliveries_per_second}},{name:"commits",most:1,value:to,lines:{
p99:({chat:e})=>e.commit_p99_ms,p50:({chat:e})=>e.commit_p50_ms}},{name:"lag",most:5,value:to,lines:{loop:({chat:e})=>e.loop_lag_ms,backplane:({chat:e})=>e.backplane_lag_ms}},
{name:"sockets",most:5,value:Nt,lines:{sockets:({chat:e})=>e.room_sockets+e.account_sockets,people:({chat:e})=>e.people}},{name:"queue",most:10,value:Nt,lines:{
queued:({chat:e})=>e.queued}},{name:"storage",value:be,lines:{database:({storage:e})=>e.database_bytes,wal:({storage:e})=>e.wal_bytes},more:{free:({storage:e})=>e.
free_bytes}}],Ee=class{#t;#e=new ve;#o=null;#i=[];#n=!1;#s=!1;constructor(t){this.#t=t;let o=U(()=>this.#n&&this.#c()),n=U(()=>this.#n&&this.#d());this.#e.addEventListener(
"change",({detail:i})=>this.#r(i)?n():o())}show(){this.#n=!0,this.#e.open(),a(".place-title",this.#t).focus(),this.#s=!1,this.#a().catch(()=>{this.#s=!0,this.#c()})}leave(){
this.#n=!1,this.#e.close()}#r(t){return t?.type==="sample"&&this.#o!==null&&t.node!==this.#o}async#a(){let[{LineChart:t}]=await Promise.all([Jt("charts"),Vs(Vo(
"charts_style"))]);this.#i.length||(this.#i=Gs.map(o=>this.#m(o,t))),this.#c()}#m({name:t,most:o,value:n,lines:i,more:s={}},r){let c=g("monitor-chart");p(a("h2",
c),l(`monitor.${t}`)),a(".monitor-charts",this.#t).append(c);let{keptSeconds:m}=this.#e,d=u=>Uo(u*1e3),h=u=>n(u,2),f={count:Object.keys(i).length,most:o,seconds:m,
value:h,moment:d};return{figure:c,chart:new r(a(".monitor-plot",c),f),lines:i,more:s,value:n}}#c(){let{nodes:t,state:o}=this.#e;t.length&&!t.includes(this.#o)&&
(this.#o=t[0]),this.#l(this.#s?"failed":o),this.#d();let n=this.#e.samplesOf(this.#o);if(a(".monitor-charts",this.#t).hidden=!n.length,!n.length||document.hidden)
return;let i=n.map(({at:s})=>s/1e3);for(let{figure:s,chart:r,lines:c,more:m,value:d}of this.#i)Ys(a("dl",s),{newest:n.at(-1),lines:c,more:m,value:d}),r.show(i,Object.
values(c).map(h=>n.map(h)))}#d(){let{nodes:t}=this.#e,o=a(".monitor-nodes",this.#t);o.hidden=t.length<2;let n=t.map(i=>({key:i,newest:this.#e.samplesOf(i).at(-1)}));
D(o,n,{create:()=>g("monitor-node"),update:(i,{key:s,newest:r})=>{let{host:c,process:m,chat:d}=r,h=a("button",i),f=[m.cpu_percent===null?"":Qe(m.cpu_percent),m.
memory_bytes===null?"":be(m.memory_bytes),l("monitor.node.sockets",{count:Nt(d.room_sockets+d.account_sockets)}),l("monitor.node.messages",{rate:ke(d.messages_per_second)})];
p(a(".monitor-node-name",h),l("monitor.node",{host:c.name,pid:m.pid})),p(a(".monitor-node-facts",h),f.filter(Boolean).join(" · ")),h.setAttribute("aria-pressed",
String(s===this.#o)),h.onclick=()=>{this.#o=s,this.#c()}}})}#l(t){let o=a(".monitor-state",this.#t);o.hidden=t==="live",o.hidden||p(o,l(`monitor.state.${t}`))}};
function Ys(e,{newest:t,lines:o,more:n,value:i}){let s=[...Object.entries(o).map(([r,c],m)=>({key:r,number:c(t),line:m+1})),...Object.entries(n).map(([r,c])=>({
key:r,number:c(t)}))].filter(({number:r})=>r!==null);D(e,s,{create:()=>g("monitor-value"),update:(r,{key:c,number:m,line:d})=>{p(a("dt",r),l(`monitor.line.${c}`)),
p(a("dd",r),i(m)),r.dataset.line=d??""}})}var Oe=null;function Vs(e){return Oe??=new Promise((t,o)=>{let n=document.createElement("link");Object.assign(n,{rel:"\
stylesheet",href:e,onload:t,onerror:o}),document.head.append(n)}),Oe.catch(()=>Oe=null),Oe}function eo({message:e,me:t,saved:o}){let n=o.of(e.room,e.seq);return Et({title:l("message.save"),action:l("save"),me:t,mayBeNone:!0,before:n?.remind_at&&!n.due?
Date.parse(n.remind_at):null,act:async({at:i})=>{await o.save(e,i),N(l("saved.done"))}})}var Tn="/me/saved?limit=50",Se=class{#t;#e;#o;#i;#n;#s=new E;constructor(t,{saved:o,rooms:n,me:i,blocks:s}){this.#t=t,this.#e=o,this.#o=n,this.#i=i,this.#n=s;let r=S(
t,{list:this.#s,into:".saved-list",none:".saved-none",sort:Js,key:({room:c,seq:m})=>`${c}/${m}`,create:()=>g("saved-item"),update:(c,m)=>this.#r(c,m)});s.addEventListener(
"change",()=>t.hidden||r()),o.addEventListener("change",()=>t.hidden||this.#s.open(Tn))}show(){this.#s.open(Tn),a(".place-title",this.#t).focus()}#r(t,{room:o,seq:n,
remind_at:i,due:s,message:r}){let c=this.#o.find(o),m=a("a",t);m.href=`/rooms/${o}/${n}`,c&&it(m,bt(c)),p(a(".draft-room",m),c?.name??""),p(a(".draft-text",m),this.#a(
r));let d=a(".saved-when",t);d.parentElement.hidden=!i;let h=i?W(new Date(i),J(this.#i)):"";p(d,i?l(s?"saved.due":"saved.reminder",{date:h}):""),d.classList.toggle(
"is-due",s),a('[data-act="remind"]',t).onclick=()=>eo({message:{room:o,seq:n},me:this.#i,saved:this.#e}),a('[data-act="done"]',t).onclick=()=>this.#e.forget({room:o,
seq:n}).catch(H)}#a({user:t,text:o}){return this.#n.has(t.id)?l("message.blocked"):l("rooms.last",{user:y(t),text:o})}},Js=e=>[...e.filter(({due:t})=>t),...e.filter(
({due:t})=>!t)];var _e=class{#t;#e;#o;#i;#n=!1;constructor(t,{scheduled:o,rooms:n,me:i}){this.#t=t,this.#e=o,this.#o=n,this.#i=i,o.addEventListener("change",()=>this.#n&&!t.hidden&&
this.#s())}show(){this.#n=!0,this.#s(),a(".place-title",this.#t).focus()}async#s(){let t=await this.#e.load().catch(H);t&&(a(".scheduled-none",this.#t).hidden=t.
length>0,D(a(".scheduled-list",this.#t),t,{key:({id:o})=>o,create:()=>g("scheduled-item"),update:(o,n)=>this.#r(o,n)}))}#r(t,o){let n=this.#o.find(o.room),i=a("\
a",t);i.href=`/rooms/${o.room}`,n&&it(i,bt(n));let s=n?.name??l("scheduled.left");p(a(".draft-room",i),s),ce(t,o,{store:this.#e,me:this.#i,roomName:s,onChange:()=>this.#s()})}};var $e=class{#t;#e=new E;#o;#i;#n="all";constructor(t,{threads:o,rooms:n,directory:i,blocks:s}){this.#t=t,this.#o=S(t,{list:this.#e,into:".thread-list",none:".t\
hreads-none",key:({room:r,root:c})=>`${r}:${c}`,create:()=>g("thread-item"),update:(r,c)=>he(r,c,{directory:i,blocks:s,roomName:n.find(c.room)?.name??""})}),s.addEventListener(
"change",()=>t.hidden||this.#o()),o.addEventListener("told",({detail:r})=>this.#r(r)),this.#i=new V(t,r=>this.#s(r))}show(){this.#s(),a(".place-title",this.#t).
focus()}#s(t=this.#n){return this.#n=t,this.#i.show(t),this.#e.open(`/me/threads?limit=50${de[t]}`)}#r(t){if(this.#t.hidden)return;let o=this.#e.items.findIndex(
({room:n,root:i})=>n===t.room&&i===t.root);if(o<0)return this.#s();this.#e.items[o]=t,this.#o()}};var Xs=50,_t=class extends ct{suggested=[];async loadSuggested(){let{items:t}=await x.page("/rooms?scope=suggested&limit=20").catch(()=>({items:[]}));this.suggested=
t,this.dispatchEvent(new Event("change"))}pathFor(t){return`/rooms?${new URLSearchParams({scope:"joinable",limit:Xs,q:t})}`}};var Zs=50,$t=class extends ct{constructor({directory:t}){super(),this.addEventListener("change",()=>t.take(this.items))}pathFor(t){return`/users?${new URLSearchParams(
{limit:Zs,q:t})}`}};var oo=50,Qs=/[\s,、，&]+|\band\b|和/,mt=class extends EventTarget{#t;#e=null;#o=null;#i=new Map;#n;#s;words="";constructor({rooms:t=null,directory:o=null,isOffered:n=()=>!0,
roomWith:i=()=>null}){super(),this.#t=t,this.#n=n,this.#s=i;let s=()=>this.dispatchEvent(new Event("change"));t&&(this.#e=new _t,this.#e.addEventListener("chang\
e",()=>{for(let r of this.#e.items)this.#i.set(r.id,r);s()})),o&&(this.#o=new $t({directory:o}),this.#o.addEventListener("change",s))}search(t){this.words=t;for(let o of this.#r)
o.search(t);this.dispatchEvent(new Event("change"))}close(){for(let t of this.#r)t.close()}get searching(){return this.#r.some(t=>t.searching)}get failed(){return this.#r.
some(t=>t.failed)}get items(){let t=[...this.#a.slice(0,oo),...this.#m,...this.#c.slice(0,oo)];return[...new Map(t.map(o=>[o.id,o])).values()].filter(this.#n)}get hasMore(){
return[this.#a,this.#c].some(({length:o})=>o>oo)||this.#r.some(o=>o.items.length>0&&o.hasMore)}get#r(){return[this.#e,this.#o].filter(Boolean)}get#a(){return this.#t?
An([...this.#t.mine,...this.#t.archived],this.words).map(no):[]}get#m(){let{items:t=[],searching:o}=this.#o??{},n=I(this.words),i=({name:r,display_name:c})=>I(`${c}\
 ${r}`).includes(n),s=r=>{let c=this.#s(r.id);return c?no(c):{kind:"person",id:r.id,person:r}};return t.filter(r=>!o||i(r)).map(s)}get#c(){if(!this.#e)return[];
let o=this.#e.words===this.words&&!this.#e.searching?this.#e.items:[];return[...new Map([...An([...this.#i.values()],this.words),...o].map(i=>[i.id,i])).values()].
filter(({id:i})=>!this.#t.find(i)?.role).map(no)}},no=e=>({kind:"room",id:e.id,room:e});function An(e,t){let o=I(t);return e.map(n=>({room:n,at:tr(n,o)})).filter(
({at:n})=>n>=0).sort((n,i)=>Cn(n)-Cn(i)).map(({room:n})=>n)}function tr({name:e,kind:t,people:o=[]},n){let i=I(e).indexOf(n);if(i>=0||t!=="direct")return i;let s=o.
map(m=>I(`${m.display_name} ${m.name}`)),r=n.split(Qs).filter(Boolean);return r.length>0&&r.every(m=>s.some(d=>d.includes(m)))?Math.max(...s.map(m=>m.indexOf(r[0]))):
-1}var Cn=({room:e,at:t})=>(t>0?2:0)+(e.unread?0:1);var lt=class{#t;#e;#o;#i;#n;#s;#r;constructor(t,{choices:o,onChosen:n,...i}){this.#t=t,this.#e=a("input",t),this.#o=a(".choice-list",t),this.#i=a(".choice-note",
t),this.#n=o,this.#s=i,this.#r=n,this.#e.value="",this.#e.oninput=()=>this.#a(),this.#e.onkeydown=s=>this.#u(s),o.addEventListener("change",()=>this.#m()),this.#a()}clear(){
this.#e.value="",this.#a(),this.#e.focus()}get words(){return this.#e.value.trim()}#a(){this.#h(null),this.#n.search(this.words)}#m(){let{items:t,hasMore:o,searching:n,
failed:i}=this.#n,s=this.#f?.dataset.key,r=0;D(this.#o,t,{key:({kind:d,id:h})=>`${d}:${h}`,create:()=>g("choice-item"),update:(d,h)=>{d.id=`${this.#o.id}-${r+=1}`,
this.#c(d,h)}});let c=i||this.words!==""&&!n;this.#i.hidden=t.length>0?!o:!c,p(this.#i,l(o?"jump.more":i?"list.trouble":"jump.none"));let{children:m}=this.#o;this.#h(
[...m].find(d=>d.dataset.key===s)??m[0]??null)}#c(t,o){t.dataset[o.kind]=o.id,t.onclick=()=>this.#r(o),t.onpointermove=()=>this.#h(t),o.kind==="room"?this.#d(t,
o.room):this.#l(t,o.person)}#d(t,o){ln(t,o,this.#s);let n=ee(o);p(a(".choice-name",t),o.name),p(a(".choice-detail",t),n?`@${n.name}`:""),p(a(".choice-unread",t),
o.unread?j(o.unread):"")}#l(t,o){let n=a(".avatar",t);a(".icon",t).toggleAttribute("hidden",!0),n.hidden=!1,T(n,o),Xt(n,this.#s.presence.of(o.id)),p(a(".choice-\
name",t),y(o)),p(a(".choice-detail",t),`@${o.name}`),p(a(".choice-unread",t),"")}get#f(){return a('[aria-selected="true"]',this.#o)}#h(t){for(let o of this.#o.children)
o.setAttribute("aria-selected",o===t);this.#e.setAttribute("aria-activedescendant",t?.id??""),t?.scrollIntoView({block:"nearest"})}#u(t){if(nt(t))return;let o=this.#f;
if(t.key==="Enter"&&o)o.click();else if(t.key==="ArrowDown")this.#h(o?.nextElementSibling??o);else if(t.key==="ArrowUp")this.#h(o?.previousElementSibling??o);else
return;t.preventDefault()}};async function Te({title:e,action:t,hint:o="",most:n=1/0,isOffered:i=()=>!0,act:s,...r}){let c=b("pick-people"),m=new Map,d=new mt({directory:r.directory,isOffered:({
id:M,person:tt})=>!m.has(M)&&i(tt)}),h=new lt(c,{choices:d,onChosen:({person:M})=>u(M),...r}),f=()=>{Ln(c,{picked:m,most:n,unpick:w}),h.clear()},u=M=>{m.size>=n||
(m.set(M.id,M),f())},w=M=>{m.delete(M),f()};a(".pick-hint",c).textContent=o;let O=a(".pick-submit",c);O.textContent=t,O.onclick=()=>v(c,async()=>{await s([...m.
values()]),c.close()});let A=new AbortController,{signal:q}=A;a("input",c).addEventListener("keydown",M=>{M.key==="Backspace"&&!M.target.value&&m.size&&w([...m.
keys()].at(-1))},{signal:q}),a(".form-error",c).hidden=!0,Ln(c,{picked:m,most:n,unpick:w}),await k(c,{title:e}),A.abort(),d.close()}function Ln(e,{picked:t,most:o,
unpick:n}){D(a(".picked",e),[...t.values()],{key:({id:i})=>i,create:()=>g("picked-item"),update:(i,s)=>{let r=a("button",i);T(a(".avatar",i),s),a(".picked-name",
i).textContent=y(s),r.setAttribute("aria-label",l("pick.remove",{name:y(s)})),r.onclick=()=>n(s.id)}}),a(".pick-submit",e).disabled=!t.size,a(".pick-full",e).hidden=
t.size<o}function io({conversation:e,...t}){let{members:o,room:n}=e;return o.need(),Te({title:l("add_member.title"),action:l("add_member.submit"),hint:l("add_member.hint",
{room:n.name}),isOffered:({id:i})=>!o.has(i),act:i=>o.add(i),...t})}var er=120,Dn=document.documentElement.dataset.language,so=null,ht=null;function Tt(){return so??=or().catch(e=>{throw so=null,e}),so}async function or(){let[e,
t]=await Promise.all([Mn("en"),Dn==="en"?null:Mn(Dn)]);return ht=new ro(e,t),ht}async function Mn(e){let t=await fetch(new URL(`../emoji/${e}.json`,import.meta.
url));if(!t.ok)throw new Error(`No emoji in ${e}: ${t.status}`);return t.json()}var ro=class{#t=new Map;#e=new Map;groups=new Map;constructor(t,o){for(let[n,i]of Object.
entries(t)){let s=i.map((r,c)=>nr(n,r,o?.[n][c]));this.groups.set(n,s);for(let r of s){this.#e.set(r.emoji,r);for(let c of r.codes)this.#t.set(c,r)}}}withCode(t){
return this.#t.get(t)}of(t){return this.#e.get(t)}search(t,o=er){let n=I(t.trim().replace(/^:|:$/g,""));if(!n)return[];let i=[];for(let s of this.#e.values()){let r=rr(
s,n);r<jn&&i.push({entry:s,rank:r})}return i.sort((s,r)=>s.rank-r.rank).slice(0,o).map(({entry:s})=>s)}};function nr(e,[t,o,n,i,s],[r,c]=[o,""]){let m=[...i.split(
" "),o,r].map(I),d=I(` ${o} ${n} ${r} ${c} ${i.replaceAll("_"," ")}`);return{emoji:t,label:r,codes:i.split(" "),hasTones:s===1,group:e,names:m,words:d}}var[ir,sr,
jn]=[1e3,1001,1002];function rr({names:e,words:t},o){let n=e.filter(i=>i.startsWith(o));return n.length?Math.min(...n.map(({length:i})=>i)):t.includes(` ${o}`)?
ir:t.includes(o)?sr:jn}var In="parley:emoji-tone",ar=18,Ft=["","🏻","🏼","🏽","🏾","🏿"],cr=new RegExp("(?!\\u{1F91D}\\u200d)(\\p{Emoji_Modifier_Base})\\ufe0f?","gu"),Ae=()=>Ft.
find(e=>e===localStorage.getItem(In))??"",Pn=e=>Rn(In,e),Ce=({emoji:e,hasTones:t})=>t&&Ae()?e.replace(cr,`$1${Ae()}`):e,ao=()=>JSON.parse(localStorage.getItem(Ye))??
[];function Bt(e){let t=ao().filter(o=>o!==e);Rn(Ye,JSON.stringify([e,...t].slice(0,ar)))}function Rn(e,t){try{localStorage.setItem(e,t)}catch{}}var mr="400px",co=new WeakMap,Le=new WeakMap,De=class{#t;#e=1;#o;#i;constructor(t,{onChosen:o,onLooked:n,onLeave:i}){this.#t=t,this.#o=i;let s=({target:r})=>co.
get(r.closest(".emoji"));t.onclick=r=>s(r)&&o(s(r));for(let r of["pointerover","focusin"])t.addEventListener(r,c=>s(c)&&n(s(c)));t.addEventListener("focusin",({
target:r})=>r.matches(".emoji")&&this.#s(r)),this.#i=new IntersectionObserver(r=>this.#n(r),{root:t,rootMargin:mr}),t.onkeydown=r=>this.#r(r)}show(t){this.#i.disconnect(),
this.#t.replaceChildren(...t.filter(({items:i})=>i.length).map(lr)),this.#t.scrollTop=0;let[o,...n]=this.#t.children;if(o){mo(o),this.#s(a(".emoji",o)),this.#e=
getComputedStyle(a(".emoji-grid",o)).gridTemplateColumns.split(" ").length;for(let i of n)i.style.setProperty("--rows",Math.ceil(Le.get(i).length/this.#e));for(let i of n)
this.#i.observe(i)}}get first(){return co.get(a(".emoji",this.#t))}focusFirst(){a(".emoji",this.#t)?.focus()}scrollTo(t){a(`[data-group="${t}"]`,this.#t)?.scrollIntoView(
{block:"start"})}#n(t){for(let{target:o,isIntersecting:n}of t)n&&mo(o)}#s(t){for(let o of this.#t.querySelectorAll('[tabindex="0"]'))o.tabIndex=-1;t&&(t.tabIndex=
0)}#r(t){let o=t.target.closest(".emoji"),n=o&&this.#a[t.key]?.(o);n&&(t.preventDefault(),n.focus?.())}#a={ArrowRight:t=>this.#m(t,1),ArrowLeft:t=>this.#m(t,-1),
ArrowDown:t=>this.#c(t),ArrowUp:t=>this.#d(t)??this.#f(),Home:()=>a(".emoji",this.#t),End:()=>At(this.#t.lastElementChild).at(-1)};#m(t,o){let n=t.closest(".emo\
ji-group"),{buttons:i,at:s}=this.#l(t);return i[s+o]?i[s+o]:o>0?At(n.nextElementSibling)[0]??t:At(n.previousElementSibling).at(-1)??t}#c(t){let{buttons:o,at:n,column:i}=this.#l(
t);if(!(n-i+this.#e>=o.length))return o[Math.min(n+this.#e,o.length-1)];let r=At(t.closest(".emoji-group").nextElementSibling);return r[Math.min(i,r.length-1)]??
t}#d(t){let{buttons:o,at:n,column:i}=this.#l(t);if(n>=this.#e)return o[n-this.#e];let s=At(t.closest(".emoji-group").previousElementSibling),r=Math.floor((s.length-
1)/this.#e)*this.#e;return s[Math.min(r+i,s.length-1)]}#l(t){let o=At(t.closest(".emoji-group")),n=o.indexOf(t);return{buttons:o,at:n,column:n%this.#e}}#f(){return this.#o(),
{}}};function At(e){return e?(mo(e),[...a(".emoji-grid",e).children]):[]}function mo(e){let t=Le.get(e);Le.delete(e),t&&a(".emoji-grid",e).append(...t.map(dr))}
function lr({name:e,title:t,items:o}){let n=g("emoji-group");n.dataset.group=e;let i=a("h3",n);return i.textContent=t,i.hidden=!t,Le.set(n,o),n}function dr(e){let t=document.
createElement("button");return t.type="button",t.className="emoji",t.tabIndex=-1,t.setAttribute("aria-label",e.label),Y(t,e),co.set(t,e),t}var Nn={recent:"🕘",team:"⭐",smileys:"😀",people:"👋",nature:"🐱",food:"🍎",travel:"🚗",activities:"⚽",objects:"💡",symbols:"❤️",flags:"🏁"},
hr={emoji:"✋",hasTones:!0},ft=8;async function fr(e){let t=b("emoji"),o=Fn.get(t)??Fn.set(t,new ho(t)).get(t),n=k(t);return o.begin(e),await n||null}var Fn=new WeakMap,
ho=class{#t;#e;#o;#i=null;constructor(t){this.#t=t,this.#e=a(".search-input",t),this.#o=new De(a(".emoji-scroll",t),{onChosen:o=>this.#c(o),onLooked:o=>this.#d(
o),onLeave:()=>this.#e.focus()}),this.#e.oninput=()=>this.#s(),t.addEventListener("keydown",o=>this.#f(o)),this.#u(),this.#g()}begin(t){this.#e.value="",this.#d(
null),ur(this.#t,t),this.#n()}async#n(){this.#i||this.#l(l("emoji.loading"));try{this.#i??=await Tt(),this.#s()}catch{this.#l(l("emoji.trouble"))}}#s(){if(!this.#i)
return;let{value:t}=this.#e;for(let{name:n,items:i}of this.#r)a(`[data-tab="${n}"]`,this.#t).hidden=!i.length;let o=[...F.search(t),...this.#i.search(t).map(lo)];
this.#o.show(t.trim()?[{name:"found",title:"",items:o}]:this.#r),this.#d(t.trim()?this.#o.first??null:null),this.#l(t.trim()&&!o.length?l("emoji.none"):"")}get#r(){
return Object.keys(Nn).map(t=>({name:t,title:l(`emoji.group.${t}`),items:this.#a(t)}))}#a(t){return t==="recent"?this.#m:t==="team"?F.all:this.#i.groups.get(t).
map(lo)}get#m(){let t=o=>F.of(o)??(this.#i.of(o)&&lo(this.#i.of(o)));return ao().map(t).filter(Boolean)}#c({text:t,key:o}){Bt(o),this.#t.close(t)}#d(t){Y(a(".em\
oji-sign",this.#t),t??{text:""}),p(a(".emoji-label",this.#t),t?.label??l("emoji.hint")),p(a(".emoji-code",this.#t),t?`:${t.code}:`:"")}#l(t){let o=a(".emoji-non\
e",this.#t);o.hidden=!t,p(o,t)}#f(t){if(t.isComposing)return;let o=t.target===this.#e;if(t.key==="Escape")this.#t.close();else if(o&&t.key==="ArrowDown")this.#o.
focusFirst();else if(o&&t.key==="Enter")this.#h();else return!o&&pr(t)?this.#e.focus():void 0;t.preventDefault()}#h(){let{first:t}=this.#o;t&&this.#e.value.trim()&&
this.#c(t)}#u(){let t=Object.entries(Nn).map(([o,n])=>{let i=document.createElement("button");return i.type="button",i.className="emoji",i.textContent=n,i.title=
l(`emoji.group.${o}`),i.setAttribute("aria-label",i.title),i.dataset.tab=o,i.onclick=()=>this.#w(o),i});a(".emoji-tabs",this.#t).append(...t)}#w(t){this.#e.value&&
(this.#e.value="",this.#s()),this.#o.scrollTo(t)}#g(){let t=this.#t.querySelectorAll('[name="emoji-tone"]');for(let[o,n]of t.entries())n.nextElementSibling.textContent=
hr.emoji+Ft[o],n.checked=Ft[o]===Ae(),n.onchange=()=>{Pn(Ft[o]),this.#s()}}},lo=e=>({key:e.emoji,text:Ce(e),label:e.label,code:e.codes[0]}),pr=({key:e,ctrlKey:t,
metaKey:o,altKey:n,target:i})=>e.length===1&&e!==" "&&!t&&!o&&!n&&!i.matches("input");function ur(e,t){let{top:o,bottom:n,right:i}=t.getBoundingClientRect(),{offsetWidth:s,
offsetHeight:r}=e,c=o-r-ft,m=c>=ft?c:Math.min(n+ft,innerHeight-r-ft),d=Math.min(i-s,innerWidth-s-ft);e.style.setProperty("--x",`${Math.max(ft,d)}px`),e.style.setProperty(
"--y",`${Math.max(ft,m)}px`)}var Me=4,je=8,qt=null;function Bn(e,{label:t,items:o}){return qt?.button===e?qt.close():(qt?.close(),new Promise(n=>wr(e,{label:t,items:o,resolve:n})))}function fo({
name:e,icon:t,text:o,isDangerous:n},i){let s=g("menu-row");return it(s,t),a("span",s).textContent=o,s.dataset.testid=`sheet-${e}`,s.classList.toggle("is-dangero\
us",n),s.onclick=()=>i(e),s}function wr(e,{label:t,items:o,resolve:n}){let i=g("menu"),s,r=f=>{s=f,h()},c=o.map(f=>fo(f,r));for(let f of c)f.role="menuitem";i.setAttribute(
"aria-label",t),i.append(...c),e.closest("main, aside, nav, body").append(i),i.showPopover(),vr(i,e);let m=new AbortController,d=gt.open(()=>{qt=null,m.abort(),
i.remove(),e.setAttribute("aria-expanded","false"),n(s)}),h=()=>gt.close(d);qt={button:e,close:h},e.setAttribute("aria-expanded","true"),gr({menu:i,button:e,close:h},
m),i.onkeydown=f=>xr(f,{rows:c,close:h}),c[0].focus({preventScroll:!0})}function gr({menu:e,button:t,close:o},{signal:n}){let i=({target:s})=>!e.contains(s)&&!t.
contains(s);for(let s of["pointerdown","wheel"])addEventListener(s,r=>i(r)&&o(),{capture:!0,passive:!0,signal:n});addEventListener("resize",o,{signal:n})}function xr(e,{
rows:t,close:o}){let n=t.indexOf(document.activeElement),i={ArrowDown:(n+1)%t.length,ArrowUp:n-1,Home:0,End:-1}[e.key];if(e.stopPropagation(),i!==void 0)t.at(i).
focus();else if(e.key==="Escape"||e.key==="Tab")o();else return yr(e,t,n);return e.preventDefault()}function yr({key:e},t,o){let n=[...t.slice(o+1),...t.slice(0,
o+1)],i=s=>s.textContent.trim().toLocaleLowerCase().startsWith(e.toLocaleLowerCase());e.trim().length===1&&n.find(i)?.focus()}function vr(e,t){let o=t.getBoundingClientRect(),
{width:n,height:i}=e.getBoundingClientRect(),s=getComputedStyle(t).direction==="rtl",r=innerHeight-je-o.bottom-Me,c=o.top-Me-je,m=i<=r||r>=c,d=Math.min(i,m?r:c),
h=s?o.left:o.right-n;e.style.maxBlockSize=`${d}px`,e.style.top=`${m?o.bottom+Me:o.top-Me-d}px`,e.style.left=`${br(h,innerWidth-n)}px`}var br=(e,t)=>Math.max(je,
Math.min(e,t-je));var kr=matchMedia("(min-width: 45rem) and (hover: hover)");async function Or({row:e,item:t,button:o=null,conversation:n}){let i=dn(t,n).map(c=>({...c,text:l(`me\
ssage.${c.name}`)}));if(!i.length)return;e.classList.add("is-pressed");let s=o&&kr.matches,r=await(s?Bn(o,{label:l("message.actions"),items:i}):Er(i));return e.
classList.remove("is-pressed"),e.focus({preventScroll:!0}),s&&!r&&o.focus({preventScroll:!0}),r}async function Er(e){let t=b("message"),o,n=s=>{o=s,t.close()},i=e.
map(s=>{let r=document.createElement("li");return r.append(fo(s,n)),r});return a(".sheet",t).replaceChildren(...i),await k(t),o}var Sr=365*24*3600;function qn(e){document.documentElement.dataset.theme=e,document.cookie=`theme=${e}; path=/; max-age=${Sr}; samesite=lax`,Zo()}var Wn={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1};function Un(e,{onShown:t}){let o=a('[role="tablist"]',e),n=[...o.children].filter(r=>!r.hidden),i=r=>{
for(let c of o.children){let m=c===r;c.setAttribute("aria-selected",m),c.tabIndex=m?0:-1,Hn(c).hidden=!m}r.scrollIntoView({block:"nearest",inline:"nearest"})},s=r=>{
i(r),t(Hn(r))};for(let r of n)r.onclick=()=>s(r);o.onkeydown=r=>{let c=_r(n,r);c&&(r.preventDefault(),s(c),c.focus())},i(n[0])}var Hn=e=>a(`#${e.getAttribute("a\
ria-controls")}`);function _r(e,{key:t,target:o}){return t==="Home"?e[0]:t==="End"?e.at(-1):Wn[t]&&e.at((e.indexOf(o)+Wn[t])%e.length)}function zn(e,{blocks:t,directory:o}){let n=new E,i=()=>n.open("/me/blocks?limit=50"),s=({user:r})=>v(e,()=>t.unblock(r.id)).then(i);S(e,{list:n,into:".ban-list",
none:".blocked-none",key:({user:r})=>r.id,create:()=>g("ban-item"),update:(r,c)=>$r(r,{...c,user:o.of(c.user)},s)}),i()}function $r(e,t,o){T(a(".avatar",e),t.user),
p(a(".ban-name",e),y(t.user)),p(a(".hint",e),l("blocked.since",{date:R(new Date(t.at))}));let n=a("button",e);n.textContent=l("person.unblock"),n.setAttribute("\
aria-label",l("blocked.unblock",{name:y(t.user)})),n.onclick=()=>o(t)}function Kn(e,{rooms:t}){let o=new E;S(e,{list:o,into:".own-report-list",none:".own-reports-none",create:()=>g("own-report"),update:(n,i)=>Tr(n,i,t)}),o.open("/\
me/reports?limit=20")}function Tr(e,{room:t,seq:o,reason:n,outcome:i,note:s,at:r,resolved_at:c},m){let d=m.find(t),h=a(".report-room",e);p(h,d?l("own_reports.ro\
om",{room:d.name}):l("own_reports.gone")),d&&(h.href=et({view:"room",room:t,seq:o})),p(a(".report-reason",e),l("audit.reason",{reason:n})),p(a(".report-outcome",
e),l(`own_reports.${i??"waiting"}`)),st(a(".report-note",e),s),rt(a("time",e),c??r)}var Ar=6e4;function Yn(e,{me:t,onChanged:o}){Cr(a(".picture-form",e),{me:t,onChanged:o}),Lr(a(".profile-form",e),{me:t,onChanged:o}),Mr(a(".status-form",e),{me:t,
onChanged:o})}function Cr(e,{me:t,onChanged:o}){let n=a("input",e),i=a('[data-action="remove-picture"]',e),s=()=>{T(a(".avatar",e),t,{size:"large"}),i.hidden=!t.
picture},r=c=>v(e,async()=>{o(await c()),s()});_(e),a('[data-action="choose-picture"]',e).onclick=()=>n.click(),n.onchange=()=>n.files[0]&&r(()=>x.upload("/me/p\
icture",n.files[0])),i.onclick=()=>r(()=>x.delete("/me/picture")),s()}function Lr(e,{me:t,onChanged:o}){_(e);let{display_name:n,pronouns:i,about:s,time_zone:r}=e.
elements;n.value=t.display_name,i.value=t.pronouns??"",s.value=t.about??"",Dr(r,t.time_zone),a(".hint",e).textContent=l("account.signed_in_as",{name:t.name}),C(
e,async c=>o(await x.patch("/me",{display_name:c.display_name.trim(),pronouns:c.pronouns.trim(),about:c.about.trim(),time_zone:c.time_zone||null})))}function Dr(e,t){
let o=Intl.DateTimeFormat().resolvedOptions().timeZone,n=new Set([o,...t?[t]:[],...Intl.supportedValuesOf("timeZone")]);e.replaceChildren(new Option(l("profile.\
time_zone.none"),""),...[...n].map(i=>new Option(i,i))),e.value=t??""}function Mr(e,{me:t,onChanged:o}){_(e);let n=Jo(t),{emoji:i,text:s,until:r,quiet:c}=e.elements;
i.value=n?.emoji??"",s.value=n?.text??"",r.value=n?.until?"keep":"",c.value=Kt(t.quiet_until)?"keep":"";for(let m of[r,c])a('[value="keep"]',m).hidden=m.value!==
"keep";C(e,async m=>{let d={emoji:m.emoji.trim(),text:m.text.trim()},f={status:!d.emoji&&!d.text?null:{...d,until:Gn(m.until,n?.until)}};o(await x.patch("/me",{
...f,quiet_until:Gn(m.quiet,t.quiet_until)}))})}function Gn(e,t){return e?e==="keep"?t:e==="today"||e==="week"?jr(e).toISOString():new Date(Date.now()+Number(e)*
Ar).toISOString():null}function jr(e){let t=new Date;return t.setHours(24,0,0,0),e==="week"&&t.setDate(t.getDate()+(7-new Date().getDay())%7),t}var Ir={Edge:/Edg\//,Opera:/OPR\//,Firefox:/Firefox\//,Chrome:/Chrome\//,Safari:/Safari\//},Pr={iOS:/iPhone|iPad/,Android:/Android/,Windows:/Windows/,macOS:/Mac OS/,
Linux:/Linux/};function Jn(e){let t=new E,o=()=>t.open("/me/sessions?limit=50"),n=async i=>{await L(Fr(i))&&(await v(e,()=>x.delete(`/me/sessions/${i.id}`)),o())};
S(e,{list:t,into:".session-list",sort:Rr,create:()=>g("session-item"),update:(i,s)=>Nr(i,s,n)}),o()}var Rr=e=>e.toSorted((t,o)=>new Date(o.last_seen_at)-new Date(
t.last_seen_at));function Nr(e,t,o){let n=a(".session-agent",e);n.textContent=Zn(t.user_agent??""),n.title=t.user_agent??"";let i=a(".session-seen",e);i.textContent=
t.current?l("sessions.current"):Xn(t),i.title=t.current?"":P(new Date(t.last_seen_at)),a("button",e).hidden=t.current,a("button",e).onclick=()=>o(t)}var Fr=e=>({
title:l("sessions.revoke.title",{device:Zn(e.user_agent??"")}),text:l("sessions.revoke.text",{seen:Xn(e)}),action:l("sessions.revoke")});function Xn({last_seen_at:e,
address:t}){return l("sessions.seen",{date:R(new Date(e)),address:t??""})}function Zn(e){let t=Vn(Ir,e),o=Vn(Pr,e);return t?o?l("sessions.device",{browser:t,system:o}):
t:l("sessions.program")}function Vn(e,t){return Object.keys(e).find(o=>e[o].test(t))}function Qn({me:e,outbox:t,drafts:o,blocks:n,directory:i,rooms:s,onChanged:r,onReadingShown:c}){let m=b("account");Yn(m,{me:e,onChanged:r}),Br(a(".reading-setti\
ng",m),{onReadingShown:c}),qr(m),Wr(a(".password-form",m),e),a("#account-tab-server",m).hidden=e.role!=="owner";let d={"account-preferences":h=>{zn(a(".blocked-\
setting",h),{blocks:n,directory:i}),Kn(a(".own-reports",h),{rooms:s})},"account-sign-in":h=>Jn(a(".sessions",h))};return Un(m,{onShown:h=>d[h.id]?.(h)}),a(".sig\
n-out",m).onsubmit=h=>Hr(h,{outbox:t,drafts:o}),k(m)}function Br(e,{onReadingShown:t}){let o=a("input",e);o.disabled=!0;let n=i=>{o.checked=i.shown,o.disabled=!1};
v(e,async()=>n(await x.get("/me/reading"))),o.onchange=()=>{let i=o.checked;return o.checked=!i,v(e,async()=>{n(await x.put("/me/reading",{shown:i})),t()})}}function qr(e){
for(let t of e.querySelectorAll('[name="theme"]'))t.checked=t.value===document.documentElement.dataset.theme,t.onchange=()=>qn(t.value);a('input[name="next"]',e).
value=location.pathname+location.search}function Wr(e,t){_(e),e.elements.username.value=t.name,C(e,async({current_password:o,new_password:n})=>{await x.put("/me\
/password",{current_password:o,new_password:n}),_(e)})}async function Hr(e,{outbox:t,drafts:o}){let n=t.all.length,i=e.target;n&&(e.preventDefault(),!await L({title:l(
"sign_out.title"),text:$("sign_out.unsent",n),action:l("sign_out")}))||(t.clear(),o.clear(),Go(),n&&i.submit())}async function ti({rooms:e,onJoined:t}){let o=b("browse"),n=a("input",o),i=new _t,s=c=>v(o,async()=>{await e.join(c.id),o.close(),t(c)});n.value="",n.oninput=()=>{
i.search(n.value.trim()),a(".dialog-body",o).scrollTop=0},ie(o).onclick=()=>Yr(o,i),i.addEventListener("change",()=>zr(o,i,s)),Ur(o),i.search(""),i.loadSuggested();
let r=k(o);ut.matches&&n.focus(),await r,i.close()}function Ur(e){a(".browse-list",e).replaceChildren();for(let t of[".browse-none",".browse-no-match",".form-er\
ror"])a(t,e).hidden=!0;Pt(e,{hasMore:!1,failed:!1})}function zr(e,{items:t,suggested:o,words:n,searching:i,hasMore:s,failed:r},c){let m=!t.length&&!r&&!i;D(a(".\
browse-list",e),n?t:Kr(t,o),{key:({id:d})=>d,create:()=>g("browse-item"),update:(d,h)=>Gr(d,h,c)}),a(".browse-none",e).hidden=!m||n!=="",a(".browse-no-match",e).
hidden=!m||n==="",Pt(e,{hasMore:s,failed:r})}function Kr(e,t){let o=new Set(t.map(({id:n})=>n));return[...t,...e.filter(({id:n})=>!o.has(n))]}function Gr(e,t,o){
a(".browse-name",e).textContent=t.name,a(".browse-suggested",e).hidden=!t.suggested;let n=[$("browse.members",t.member_count),l("browse.active",{date:pt(new Date(
t.active_at))})];a(".browse-facts",e).textContent=n.join(" · ");let i=a(".browse-about",e);i.textContent=t.description||t.topic,i.hidden=!i.textContent,a("butt\
on",e).onclick=()=>o(t)}async function Yr(e,t){let o=a(".browse-list",e),n=o.children.length;await t.more(),a("button",o.children[n]??e).focus()}function ei({rooms:e,sections:t,section:o=null,onCreated:n}){let i=b("create-room"),s=a("form",i),r=Vr();_(s),C(s,async({joined_only:m,...d})=>{let h={...d,history:m?
"joined":"all"},f=await e.create(r(h));o&&await e.set(f.id,{section:o}),i.close(),n(f)});let c=o?l("create_room.in",{section:t.nameOf(o)}):l("create_room.title");
return k(i,{title:c})}function Vr(){let e={};return t=>{let o=JSON.stringify(t);return e.same!==o&&(e={same:o,id:z()}),{...t,client_id:e.id}}}async function oi({onRoom:e,onPerson:t,...o}){let n=b("jump"),i=c=>[...o.rooms.mine,...o.rooms.archived].find(m=>ee(m)?.id===c),s=new mt({rooms:o.rooms,directory:o.
directory,roomWith:i}),r=({kind:c,id:m})=>v(n,async()=>{let d=c==="room"?()=>e(m):await t(m);xt(n),d()});a(".form-error",n).hidden=!0,new lt(n,{choices:s,onChosen:r,
...o}),await k(n),s.close()}var Jr=864e5;function ni({room:e=null,rooms:t,me:o}){let n=b("invite"),i=a("form",n),s=a(".invites",n),r=()=>oa(s,{rooms:t,me:o});return _(i),a(".invite-made",n).
hidden=!0,Xr(a(".invite-rooms",i),{rooms:t,room:e}),C(i,async({note:c,uses:m,days:d})=>{let h={expires_at:new Date(Date.now()+Number(d)*Jr).toISOString()},f={note:c.
trim(),uses:m?Number(m):null,...h,rooms:Qr(i)};ta(n,await x.post("/invites",f)),s.open&&r()}),s.open=!1,s.ontoggle=()=>s.open&&r(),k(n)}function Xr(e,{rooms:t,room:o}){
let i=t.mine.filter(s=>s.kind==="public"||Yt(s)).toSorted((s,r)=>(r.id===o?.id)-(s.id===o?.id));e.hidden=!i.length,a(".invite-room-list",e).replaceChildren(...i.
map(s=>Zr(s,{isChosen:s.id===o?.id})))}function Zr({id:e,name:t},{isChosen:o}){let n=g("invite-room"),i=a("input",n);return i.value=e,i.checked=o,a("span",n).textContent=
t,n}var Qr=e=>new FormData(e).getAll("room");function ta(e,{id:t,url:o,expires_at:n}){let i=a(".invite-made",e),s=a(".invite-url",i);i.hidden=!1,s.value=ii(o),a(
".invite-qr",i).src=ea(t),a(".invite-expiry",i).textContent=l("invite.expiry",{date:R(new Date(n))});let r=a('[data-action="copy"]',i);r.hidden=!navigator.clipboard,
r.onclick=()=>Ve(s.value,"invite.copied"),s.focus(),s.select()}var ii=e=>new URL(e,location.href).href,ea=e=>`/api/v1/invites/${e}/qr`;function oa(e,t){let o=new E,
n=()=>o.open("/invites?limit=50"),i=async s=>{await L(na(s))&&(await v(e,()=>x.delete(`/invites/${s.id}`)),n())};S(e,{list:o,into:".invite-list",none:".invites-\
none",create:()=>g("invite-item"),update:(s,r)=>ia(s,r,{revoke:i,...t})}),n()}var na=({note:e})=>({title:l("invite.revoke.title"),text:e?l("invite.revoke.text",
{note:e}):l("invite.revoke.text.plain"),action:l("invite.revoke")});function ia(e,t,{rooms:o,me:n,revoke:i}){let{note:s,by:r,used:c,uses:m,state:d,url:h,expires_at:f}=t,
u=d==="open",w=r&&r.id!==n.id?y(r):null,O=m?l("invite.used.of",{count:j(c),most:j(m)}):l("invite.used",{count:j(c)}),A=u?l("invite.until",{date:R(new Date(f))}):
l(`invite.state.${d}`);a(".invite-note",e).textContent=s||l("invite.no_note");let q=t.rooms.map(Mt=>o.find(Mt)?.name).filter(Boolean),M=q.length?l("invite.into",
{rooms:Ho(q)}):null,tt=a(".hint",e);tt.textContent=[w,O,A,M].filter(Boolean).join(" · "),tt.title=u?P(new Date(f)):"";let[Ht,Ut]=e.querySelectorAll("button");Ht.
hidden=!u||!h||!navigator.clipboard,Ht.onclick=()=>Ve(ii(h),"invite.copied"),Ut.hidden=!u,Ut.onclick=()=>i(t)}var sa=8;function si({rooms:e,me:t,onOpened:o,...n}){return Te({title:l("direct.new"),action:l("direct.open"),hint:l("direct.hint"),most:sa,isOffered:({id:i})=>i!==
t.id,act:async i=>o(await e.openDirect(i.map(({id:s})=>s))),me:t,...n})}function ra(){let e=Object.assign(new EventTarget,{list:[],loaded:!1,need(){}});return Object.assign(new EventTarget,{members:e,room:{kind:"direct"},isOver:!0})}
async function ri({subject:e,router:t,...o}){let n=b("person-card"),i=a(".dialog-body",n),s=new AbortController;i.replaceChildren(document.getElementById("panel\
-person").content.cloneNode(!0));let r=c=>{n.close(),t.goToRoom(c)};re.show(i,{...o,subject:e,conversation:ra(),router:{goToRoom:r},signal:s.signal}),await k(n),
s.abort()}function ci(e,{room:t}){let o=`/rooms/${t.id}`,n=a(".mutes",e);ai(e,{path:`${o}/bans`,none:".bans-none",fold:e,label:l("bans.lift"),lift:({user:s})=>x.delete(`${o}\
/bans/${s.id}`)});let i=ai(n,{path:`${o}/mutes`,fold:e,label:l("moderate.unmute"),lift:({user:s})=>x.patch(`${o}/members/${s.id}`,{muted_until:null})});i.addEventListener(
"change",()=>n.hidden=!i.items.length),n.hidden=!0}function ai(e,{path:t,none:o,fold:n,label:i,lift:s}){let r=new E,c=()=>r.open(`${t}?limit=50`);return S(e,{list:r,
into:".ban-list",none:o,key:({user:m})=>m.id,create:()=>g("ban-item"),update:(m,d)=>aa(m,d,{label:i,lift:()=>v(n,()=>s(d)).then(c)})}),c(),r}function aa(e,{user:t,
until:o,reason:n},{label:i,lift:s}){T(a(".avatar",e),t),a(".ban-name",e).textContent=y(t);let r=o?l("bans.until",{date:R(new Date(o))}):l("bans.ever"),c=a(".hin\
t",e);c.textContent=[r,n].filter(Boolean).join(" · "),c.title=o?P(new Date(o)):"";let m=a("button",e);m.textContent=i,m.onclick=s}async function mi(e,t){return e.member_count>1&&!await L(Ct("leave",e))?!1:uo(e,t)}async function li(e,t){let o=await Z(Ct("archive",e));o&&await po(e,t,o)}async function po(e,t,o){
await t.update(e.id,{archived:!0,...o});let n=()=>t.update(e.id,{archived:!1}).catch(H);N(l("room.archive.done",{room:e.name}),{undo:{label:l("undo"),act:n}})}async function uo(e,t){
try{await t.leave(e.id)}catch(o){if(!o.can?.includes("archive"))throw o;let n={title:l("room.last.title",{room:e.name}),text:l("room.last.text")},i=await en({...n,
action:l("room.delete"),other:l("room.archive")}),s={yes:"delete",other:"archive"}[i];if(!s)return!1;await t.leave(e.id,{last:s})}return!0}function Ct(e,{name:t,
kind:o}){let n=e==="leave"&&o==="private"?"room.leave.private.text":`room.${e}.text`;return{title:l(`room.${e}.title`,{room:t}),text:l(n),action:l(`room.${e}`)}}var hi="new";function fi(e,{room:t,rooms:o,sections:n}){let{mine:i}=t;if(e.hidden=!i,!i)return;let{favourite:s,notify:r,section:c,hidden:m}=e.elements,d=f=>v(e,
()=>o.set(t.id,f));a(".form-error",e).hidden=!0,e.onsubmit=f=>f.preventDefault(),s.checked=i.favourite,r.value=i.notify,m.checked=i.hidden,di(c,{sections:n,chosen:i.
section}),s.onchange=()=>d({favourite:s.checked}),m.onchange=()=>d({hidden:m.checked});for(let f of r)f.onchange=()=>d({notify:r.value});let h=a(".section-new",
e);h.hidden=!0,c.onchange=()=>{h.hidden=c.value!==hi,h.hidden?d({section:c.value||null}):a("input",h).focus()},a("button",h).onclick=()=>v(e,async()=>{let f=await x.
post("/me/sections",{name:a("input",h).value.trim()});n.note(f),await o.set(t.id,{section:f.id}),di(c,{sections:n,chosen:f.id}),h.hidden=!0})}function di(e,{sections:t,
chosen:o}){let n=[["",l("section.none")],...t.own.map(({id:i,name:s})=>[i,s]),[hi,l("section.new")]];e.replaceChildren(...n.map(([i,s])=>new Option(s,i))),e.value=
t.own.some(({id:i})=>i===o)?o:""}var ca=[7,30,90,180,365,730];async function pi(e,{room:t,rooms:o,me:n}){let i=a(".room-retention",e),s=a(".room-retention-text",e),r=a("select",i),c=t.kind!=="d\
irect"&&(K(t)||n.role==="owner");i.hidden=s.hidden=!0,r.onchange=null;let m=await x.get(`/rooms/${t.id}/retention`).catch(()=>null);if(!m||e.dataset.room!==t.id)
return;let d=()=>{da(r,m),s.textContent=m.days?ha(m.days):"",s.hidden=c||!m.days};d(),i.hidden=!c,r.onchange=async()=>{let h=r.value===""?null:Number(r.value);await v(
a(".room-form",e),async()=>{await ma(t,h??m.usual_days)&&(await la(h,{room:t,rooms:o}),m=await x.get(`/rooms/${t.id}/retention`))}),d()}}async function ma(e,t){
let{messages:o,more:n}=await x.get(`/rooms/${e.id}/retention/expiring?days=${t}`);if(!o)return!0;let i=j(o),s=n?l("retention.confirm.many",{count:i}):$("retenti\
on.confirm.text",o,{count:i}),r=$("retention.confirm.title",t,{count:j(t)});return L({title:r,text:s,action:l("retention.confirm")})}async function la(e,{room:t,
rooms:o}){let n={retention_days:e};K(t)?await o.update(t.id,n):await x.put(`/rooms/${t.id}/retention`,n)}function da(e,{retention_days:t,usual_days:o,most_days:n}){
let i=o?$("retention.days",o,{count:j(o)}):l("retention.ever"),s=[new Option(l("retention.usual",{days:i}),"")];n||s.push(new Option(l("retention.ever"),"0"));let r=new Set(
ca.filter(c=>!n||c<=n));t&&r.add(t);for(let c of[...r].sort((m,d)=>m-d))s.push(new Option($("retention.days",c,{count:j(c)}),String(c)));n&&t===0&&s.push(new Option(
l("retention.ever"),"0")),e.replaceChildren(...s),e.value=t===null?"":String(t)}var ha=e=>$("retention.kept",e,{count:j(e)});function ui({conversation:e,rooms:t,sections:o,me:n,onLeft:i,onPanel:s}){let r=b("room-details"),c=a(".room-form",r),{room:m}=e;_(c),fa(r,m),a(".room-facts",r).
textContent=ua(m),xa(r,e),fi(a(".room-mine",r),{room:m,rooms:t,sections:o}),C(c,async h=>{await t.update(m.id,ga(m,h)),r.close()}),pa(r,{room:m,rooms:t,me:n}),r.
dataset.room=m.id,pi(r,{room:m,rooms:t,me:n});let d=a(".bans",r);return d.open=!1,d.ontoggle=()=>d.open&&ci(d,{room:m}),ya(r,{room:m,rooms:t,onLeft:i,onPanel:s}),
k(r)}function fa(e,{name:t,topic:o,description:n,slow_seconds:i,writers:s,history:r,shows_readers:c}){let{elements:m}=a(".room-form",e);m.name.value=t,m.topic.value=
o??"",m.description.value=n??"",wa(m.slow_seconds,i),m.writers.value=s,m.joined_only.checked=r==="joined",m.shows_readers.checked=c,a(".room-name-text",e).textContent=
t;let d=(f,u)=>f.value===u?"":f.selectedOptions[0].text,h=[[".room-topic-text",o],[".room-description-text",n]];h.push([".room-slow-text",d(m.slow_seconds,"0")],
[".room-writers-text",d(m.writers,"members")]);for(let[f,u]of h)a(f,e).textContent=u??"",a(f,e).parentElement.hidden=!u}function pa(e,{room:t,rooms:o,me:n}){let i=a(
".room-suggested",e),s=a("input",i);i.hidden=n.role!=="owner"||t.kind!=="public"||t.archived,s.checked=t.suggested===!0,s.onchange=()=>v(a(".room-form",e),()=>o.
suggest(t.id,s.checked))}function ua({kind:e,member_count:t}){return $(`room.facts.${e}`,t,{count:j(t)})}function wa(e,t){let o=String(t);[...e.options].some(n=>n.
value===o)||e.append(new Option(l("room.slow.other",{count:j(t)}),o)),e.value=o}function ga(e,{name:t,topic:o,description:n,slow_seconds:i,writers:s,joined_only:r,
shows_readers:c}){let m={name:t.trim(),topic:o.trim(),description:n.trim()},d=K(e)?{history:r?"joined":"all",shows_readers:!!c}:{},h={...m,slow_seconds:Number(i),
writers:s,...d};return Object.fromEntries(Object.entries(h).filter(([f,u])=>u!==(e[f]??"")))}function xa(e,{room:t}){let o=t.kind==="direct",n=K(t),i=Gt(t);for(let s of[
".room-fields",".room-save"])a(s,e).hidden=!i;a(".room-texts",e).hidden=i||o,a(".room-owners",e).hidden=!n,a(".bans",e).hidden=!X(t);for(let s of["reports","aud\
it"])Wt(e,s,X(t));Wt(e,"archive",n&&!t.archived),Wt(e,"restore",n&&t.archived),Wt(e,"leave",!o),Wt(e,"delete",n)}function Wt(e,t,o){a(`[data-action="${t}"]`,e).
hidden=!o}function ya(e,{room:t,rooms:o,onLeft:n,onPanel:i}){let s=a(".room-form",e),r=d=>v(s,async()=>{await d(),e.close()}),c=d=>r(async()=>await d()!==!1&&n()),
m={members:()=>r(()=>i("people")),reports:()=>r(()=>i("reports")),audit:()=>r(()=>i("audit")),threads:()=>r(()=>i("threads")),scheduled:()=>r(()=>i("scheduled")),
archive:async()=>{let d=await Z(Ct("archive",t));d&&r(()=>po(t,o,d))},restore:()=>r(()=>o.update(t.id,{archived:!1})),leave:async()=>{(t.member_count===1||await L(
Ct("leave",t)))&&c(()=>uo(t,o))},delete:async()=>{let d=await Z(Ct("delete",t));d&&c(()=>o.delete(t.id,d))}};for(let[d,h]of Object.entries(m))a(`[data-action="${d}\
"]`,e).onclick=h}function wi({sections:e,onMade:t}){return xi({title:l("section.create"),name:"",action:l("section.make"),save:async(o,n)=>{let i=await x.post("/me/sections",{name:o});
e.note(i),xt(n),t(i.id)}})}function gi({sections:e,id:t}){return xi({title:l("section.title"),name:e.nameOf(t),action:l("save"),save:async(o,n)=>{await x.patch(
`/me/sections/${t}`,{name:o}),xt(n)},remove:()=>x.delete(`/me/sections/${t}`),question:{title:l("section.delete.title",{name:e.nameOf(t)}),text:l("section.delet\
e.text"),action:l("section.delete")}})}function xi({title:e,name:t,action:o,save:n,remove:i=null,question:s=null}){let r=b("section"),c=a("form",r),m=a('[data-a\
ction="remove-section"]',r);return _(c),c.elements.name.value=t,a(".button-primary",c).textContent=o,C(c,d=>n(d.name.trim(),r)),m.hidden=!i,m.onclick=()=>v(c,async()=>{
await L(s)&&(await i(),xt(r))}),k(r,{title:e})}async function yi({id:e,rooms:t,sections:o,...n}){let i=b("section-room"),s=new mt({rooms:t,isOffered:({room:c})=>!c.archived&&c.mine?.section!==e}),r=({room:c})=>v(
i,async()=>{t.find(c.id)?.role||await t.join(c.id),await t.set(c.id,{section:e}),i.close()});new lt(i,{choices:s,onChosen:r,...n}),a(".form-error",i).hidden=!0,
a('[data-open="create-room"]',i).dataset.subject=e,await k(i,{title:l("section.add",{name:o.nameOf(e)})}),s.close()}async function vi(){let e=b("team-emoji"),t=a("form",e),o=()=>ba(e);_(t),t.elements.file.onchange=()=>t.elements.name.value||=va(t.elements.file.files[0]?.name??
""),C(t,async({name:n,file:i})=>{await F.add(n.trim().replace(/^:|:$/g,""),i),t.reset()}),F.addEventListener("change",o),o(),await k(e),F.removeEventListener("c\
hange",o)}var va=e=>e.replace(/\.\w+$/,"").toLowerCase().replace(/[^a-z0-9_+-]+/g,"_").slice(0,32);function ba(e){let{all:t}=F;a(".team-emoji-none",e).hidden=t.
length>0,D(a(".team-emoji-list",e),t,{key:({key:o,image:n})=>o+n,create:()=>g("team-emoji-item"),update:(o,n)=>ka(o,n,e)})}function ka(e,t,o){Y(a(".emoji-sign",
e),t),a(".team-emoji-name",e).textContent=t.text;let n=a("button",e);n.setAttribute("aria-label",l("team_emoji.remove",{name:t.text})),n.onclick=()=>Oa(t,o)}async function Oa({
code:e,text:t},o){await L({title:l("team_emoji.remove",{name:t}),text:l("team_emoji.remove.text",{name:t}),action:l("team_emoji.remove.action")})&&await v(a("fo\
rm",o),()=>F.remove(e))}function Ea({app:e,router:t,state:o}){let{me:n,rooms:i,directory:s}=o,r=u=>t.goToRoom(u.id),c=()=>t.go(Lo),m=u=>t.go({...t.address,panel:u}),d=async u=>{if(u===
n.id)return f.account;let w=await i.openDirect([u]);return()=>r(w)},h=u=>()=>e.conversation&&u(e.conversation),f={"create-room":u=>ei({section:u,onCreated:r,...o}),
browse:()=>ti({rooms:i,onJoined:r}),jump:()=>oi({onRoom:u=>t.goToRoom(u),onPerson:d,...o}),"new-message":()=>si({onOpened:r,...o}),room:h(u=>ui({conversation:u,
onLeft:c,onPanel:m,...o})),"add-people":h(u=>io({conversation:u,...o})),"section-room":u=>yi({id:u,...o}),section:u=>gi({id:u,...o}),"new-section":()=>wi({onMade:u=>f["\
section-room"](u),...o}),invite:()=>ni({room:e.conversation?.room,...o}),account:()=>Qn({onChanged:u=>s.take([u]),onReadingShown:()=>e.conversation?.readers.load().
catch(()=>{}),...o}),person:u=>e.conversation?m(`person:${u}`):ri({subject:u,router:t,...o}),"team-emoji":vi,keys:()=>k(b("keys"))};return f}var wo=2,Sa=20;async function go({conversation:e,question:t="",options:o=[]}){let n=b("poll"),i=a("form",n),s=a(".poll-fields",i),r=z();_(i),i.elements.text.value=
t,s.replaceChildren();for(let f of[...o,...Array(Math.max(wo-o.length,0)).fill("")])bi(s,f);let c=a(".poll-add",i),m=()=>$a(s,c);c.onclick=()=>{bi(s,"").focus(),
m()},s.onclick=({target:f})=>{f.closest("button")&&_a(f.closest(".poll-field"),m)},s.onkeydown=f=>{f.key==="Enter"&&!nt(f)&&Ta(f,s)},m();let d=Aa(i,J(e.me)),h=kt(
f=>e.ask({...f,client_id:r}));return C(i,async f=>{await h(Ca(i,f,d)),n.close("done")}),await k(n)==="done"}function bi(e,t){let o=e.appendChild(g("poll-field"));
return a("input",o).value=t,a("input",o)}function _a(e,t){let o=e.nextElementSibling??e.previousElementSibling;e.remove(),a("input",o).focus(),t()}function $a(e,t){
let o=[...e.children];o.forEach((n,i)=>{let s=l("poll.option",{number:i+1}),r=a("input",n);r.setAttribute("aria-label",s),r.placeholder=s,r.required=i<wo,a("but\
ton",n).hidden=o.length<=wo}),t.hidden=o.length>=Sa}function Ta(e,t){let o=e.target.closest(".poll-field")?.nextElementSibling;!e.target.matches("input")||!o||(e.
preventDefault(),a("input",o).focus())}function Aa(e,t){let o=ae(t),{ends:n,other:i}=e.elements;a('option[value="monday"]',n).hidden=o.monday.getTime()===o.tomorrow.
getTime();for(let[r,c]of Object.entries(o))p(a(`option[value="${r}"]`,n),l("poll.end.at",{when:l(`time.${r}`),date:W(c,t)}));i.min=at(Date.now(),t),i.value=at(o.
tomorrow,t);let s=()=>{a(".poll-other",e).hidden=n.value!=="other",i.disabled=n.value!=="other"};return n.onchange=s,s(),{...o,get other(){return Ot(i.value,t)}}}
function Ca(e,{text:t,multiple:o,anonymous:n,ends:i},s){let r=[...e.querySelectorAll(".poll-field input")].map(({value:m})=>m.trim()).filter(Boolean),c=i==="nev\
er"?null:s[i].toISOString();return{text:t,options:r,multiple:!!o,anonymous:!!n,ends_at:c}}async function La({entry:{seq:e},conversation:t}){let o=b("reactions"),n=new AbortController,i=()=>Da(o,t.history.shown.entry(e)?.reactions??[],t);t.addEventListener(
"change",i,{signal:n.signal}),i(),await k(o,{title:l("reaction.who")}),n.abort()}function Da(e,t,o){let n=t.flatMap(({emoji:i,users:s})=>s.map(r=>({key:`${i} ${r}`,
emoji:i,id:r})));D(a(".reaction-list",e),n,{create:()=>g("reaction-item"),update:(i,{emoji:s,id:r})=>{Y(a(".reaction-emoji",i),an(s)),p(a(".reaction-name",i),y(
o.personOf({id:r,name:"…"})))}})}function Ma({entry:e,author:t,room:o,reports:n}){let i=b("report"),s=a("form",i);return _(s),a(".report-text",s).textContent=l("report.text",{name:y(t),room:o.name}),
C(s,async({reason:r})=>{await n.report({room:o.id,seq:e.seq,reason:r.trim()}),i.close(),N(l("report.done"))}),k(i)}async function ja({entry:e,conversation:t}){let{readers:o,members:n}=t,i=b("seen-by"),s=new AbortController,r=!1,c=()=>r&&Pa(i,Ia(e,t));a(".seen-list",i).replaceChildren(),
a(".seen-none",i).hidden=!0;for(let m of[o,n])m.addEventListener("change",c,{signal:s.signal});n.need(),v(i,async()=>{await o.load(),r=!0,c()}),await k(i,{title:l(
"seen.title")}),s.abort()}function Ia({seq:e,user:t},o){let{readers:n,members:i}=o,s=new Set(n.of(e));return i.list.map(c=>c.user).filter(({id:c})=>s.has(c)&&c!==
t.id).map(c=>o.personOf(c))}function Pa(e,t){p(a("h2",e),t.length?$("seen.count",t.length):l("seen.title")),a(".seen-none",e).hidden=t.length>0,D(a(".seen-list",
e),t,{key:({id:o})=>o,create:()=>g("seen-item"),update:(o,n)=>{T(a(".avatar",o),n),p(a(".seen-name",o),y(n))}})}function Ra({text:e,conversation:{id:t,me:o},scheduled:n}){let i=z();return Et({title:l("composer.later"),action:l("composer.later"),me:o,repeats:!0,act:kt(async s=>{
let{at:r,time_zone:c}=await n.add(t,e,s,i);N(l("scheduled.done",{date:W(new Date(r),c)}))})})}var Na=/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{M}\p{N}_]+|\s+|[^]/gu;function ki(e,t){let[o,n]=[e,t].map(c=>c.match(Na)??[]),i=0;for(;i<o.length&&i<n.length&&o[i]===n[i];)i+=1;let s=0;for(;s<o.length-i&&s<n.length-i&&o.at(-1-s)===
n.at(-1-s);)s+=1;let r=Fa(o.slice(i,o.length-s),n.slice(i,n.length-s));return qa([...Lt("same",n.slice(0,i)),...r,...Lt("same",n.slice(n.length-s))])}var Lt=(e,t)=>t.
map(o=>({kind:e,text:o}));function Fa(e,t){if(e.length*t.length>25e4)return[...Lt("gone",e),...Lt("new",t)];let o=Ba(e,t),n=[],[i,s]=[0,0];for(;i<e.length&&s<t.
length;)e[i]===t[s]?(n.push({kind:"same",text:t[s]}),i+=1,s+=1):o[i+1][s]>=o[i][s+1]?(n.push({kind:"gone",text:e[i]}),i+=1):(n.push({kind:"new",text:t[s]}),s+=1);
return[...n,...Lt("gone",e.slice(i)),...Lt("new",t.slice(s))]}function Ba(e,t){let o=Array.from({length:e.length+1},()=>new Uint16Array(t.length+1));for(let n=e.
length-1;n>=0;n-=1)for(let i=t.length-1;i>=0;i-=1)o[n][i]=e[n]===t[i]?o[n+1][i+1]+1:Math.max(o[n+1][i],o[n][i+1]);return o}function qa(e){let t=[],o="",n="",i=()=>{
o&&t.push({kind:"gone",text:o}),n&&t.push({kind:"new",text:n}),o=n=""},s="";for(let{kind:r,text:c}of e){if(r==="same"){i(),s+=c;continue}s&&t.push({kind:"same",
text:s}),s="",r==="gone"?o+=c:n+=c}return i(),s&&t.push({kind:"same",text:s}),t}var Oi={gone:"del",new:"ins"};async function Wa({entry:e,conversation:t}){let o=b("versions"),n=new AbortController,{signal:i}=n,s=new E,r=()=>s.open(`/rooms/${t.
room.id}/messages/${e.seq}/versions?limit=50`),c=a(".versions-alone",o);c.hidden=!0,s.addEventListener("change",()=>c.hidden=s.items.length!==1||s.hasMore,{signal:i}),
S(o,{list:s,into:".version-list",none:".versions-none",sort:m=>m.map((d,h)=>({...d,id:String(h),before:m[h+1]})),create:()=>g("version-item"),update:Ua,signal:i}),
Ha(t,e,r,i),a(".versions-none",o).hidden=!0,r(),await k(o,{title:l("versions.title")}),n.abort(),a(".version-list",o).replaceChildren()}function Ha(e,t,o,n){let i=t,
s=()=>{let r=e.history.shown.entry(t.seq);!r||r.text===i.text&&r.editedAt===i.editedAt&&r.deleted===i.deleted||(i=r,o())};e.addEventListener("change",s,{signal:n})}
function Ua(e,{at:t,text:o,before:n}){let i=a("time",e);i.dateTime=t,p(i,P(new Date(t)));let s=n?ki(n.text,o):[{kind:"same",text:o}];a(".version-text",e).replaceChildren(
...s.map(r=>Oi[r.kind]?Yo(Oi[r.kind],r.text):r.text))}async function za({entry:{seq:e},conversation:t}){let o=b("voters"),n=new AbortController,i=()=>Ka(o,t.timeline.entry(e)??t.history.shown.entry(e),t);t.addEventListener(
"change",i,{signal:n.signal}),i(),await k(o,{title:l("poll.who")}),n.abort()}function Ka(e,t,o){let i=(t?.poll?.options??[]).map((s,r)=>({...s,key:String(r)})).
filter(({voters:s})=>s?.length);D(a(".voter-options",e),i,{create:()=>g("voter-option"),update:(s,{text:r,voters:c})=>{p(a("h3",s),r),D(a("ul",s),c.map(m=>o.personOf(
{id:m,name:"…"})),{key:({id:m})=>m,create:()=>g("seen-item"),update:(m,d)=>{T(a(".avatar",m),d),p(a(".seen-name",m),y(d))}})}})}var Ga=/:[a-z0-9_+-]+:/u,Ya=/(?<!`)(?<ticks>`+)(?!`)[^]*?(?<!`)\k<ticks>(?!`)|^[ ]{0,3}```[^]*|(?<![\p{L}\p{N}_:]):(?<code>[a-z0-9_+-]+):(?![\p{L}\p{N}_])/gmu;function Ie(e){
return Ga.test(e)?ht?Ei(e,ht):Tt().then(t=>Ei(e,t),()=>e):e}var Ei=(e,t)=>e.replace(Ya,(o,...n)=>Va(n.at(-1).code,t)??o),Va=(e,t)=>F.withName(e)?null:t.withCode(
e)?.emoji;var Ja=/^\/([a-z]+)(?:\s+([^]*))?$/u,Xa={m:6e4,h:36e5,d:864e5},Za=/^(\d{1,4})\s*(m|h|d)$/u,Qa=new Set(["off","0"]),B=class extends Error{};function Si(e){let[,t,
o=""]=e.match(Ja)??[];return t?{name:t,rest:o.trim()}:null}var dt=e=>`/${e} ${l(`command.${e}.usage`)}`.trim();function Q(e,t){if(!e)throw new B(l("command.use",
{usage:dt(t)}));return e}function Pe(e,t){if(Qa.has(e))return null;let[,o,n]=e.match(Za)??[];if(!Number(o))throw new B(l("command.time",{usage:dt(t)}));return new Date(
Date.now()+Number(o)*Xa[n]).toISOString()}async function xo(e){let t=e.replace(/^@/u,"");try{return await x.get(`/users/${encodeURIComponent(t)}`)}catch(o){throw o.
status===404?new B(l("command.nobody",{name:t})):o}}var tc=new RegExp("^(\\p{RGI_Emoji}|\\p{Emoji_Presentation}|\\p{Extended_Pictographic}\\ufe0f?)\\s*","v"),_i=[{name:"dnd",may:()=>!0,async run({rest:e,directory:t,
say:o}){let n=Pe(Q(e,"dnd"),"dnd");t.take([await x.patch("/me",{quiet_until:n})]),o(n?l("command.dnd.done",{date:P(new Date(n))}):l("command.dnd.off"))}},{name:"\
status",may:()=>!0,async run({rest:e,directory:t,say:o}){let[n,i=""]=e.match(tc)??[""],s=e.slice(n.length);t.take([await x.patch("/me",{status:e?{emoji:i,text:s,
until:null}:null})]),o(l(e?"command.status.done":"command.status.off"))}}];var ec=2,Re={key:null,clientId:null},$i=[{name:"poll",may:({room:e})=>!jt(e),async run({rest:e,conversation:t}){let[o="",...n]=e.split("|").map(i=>i.trim()).filter(
Boolean);if(n.length>=ec)return oc(t,{text:o,options:n});if(!await go({conversation:t,question:o,options:n})&&e)throw new B(l("poll.dropped"))}}];async function oc(e,t){
let o=JSON.stringify([e.id,t]);Re.key!==o&&(Re={key:o,clientId:z()}),await e.ask({...t,client_id:Re.clientId}),Re={key:null,clientId:null}}var Ai=864e5,Ci={"m|min|minutes?|分钟":6e4,"h|hours?|小时":36e5,"d|days?|天":Ai},Li=["sunday|周日","monday|周一","tuesday|周二","wednesday|周三","t\
hursday|周四","friday|周五","saturday|周六"],Di="today|今天",Mi="tomorrow|明天",nc="09:00",ic="(?:\\s+|$|(?=\\p{Script=Han}))",ji="(?:at\\s+)?(?<hour>[\
01]?\\d|2[0-3])[:：](?<minute>[0-5]\\d)",sc=yo(`(?:in\\s+)?(?<count>\\d{1,5})\\s*(?<unit>${Object.keys(Ci).join("|")})后?`),rc=yo(ji),ac=yo(`(?:on\\s+)?(?<day>${[
Di,Mi,...Li].join("|")}|\\d{4}-\\d\\d-\\d\\d)(?:\\s*${ji})?`);function Ii(e,t,o=Date.now()){let n=(c,m)=>{let d=e.match(c),h=d&&m(d.groups);return Number.isFinite(
h)?{at:h,rest:e.slice(d[0].length)}:null},i=at(o,t).slice(0,10),s=(c,m)=>lc(c)?Ot(`${c}T${m}`,t).getTime():null,r=c=>[i,Fe(i,1)].map(m=>s(m,c)).find(m=>m>o);return n(
sc,({count:c,unit:m})=>o+Number(c)*cc(m))??n(rc,c=>r(Ti(c)))??n(ac,({day:c,...m})=>s(mc(c,i),Ti(m)))}var Ti=({hour:e,minute:t})=>e?`${e.padStart(2,"0")}:${t}`:nc,
cc=e=>Object.entries(Ci).find(([t])=>Ne(t,e))[1];function mc(e,t){if(Ne(Di,e))return t;if(Ne(Mi,e))return Fe(t,1);let o=Li.findIndex(n=>Ne(n,e));return o<0?e:Fe(
t,(7+o-new Date(t).getUTCDay())%7||7)}var Fe=(e,t)=>new Date(Date.parse(e)+t*Ai).toISOString().slice(0,e.length),lc=e=>!Number.isNaN(Date.parse(e))&&Fe(e,0)===e,
Ne=(e,t)=>new RegExp(`^(?:${e})$`,"iu").test(t);function yo(e){return new RegExp(`^${e}${ic}`,"iu")}var dc=365*864e5,Be={rest:null,clientId:null},Pi={name:"remind",may:()=>!0,async run({rest:e,conversation:{me:t},rooms:o,saved:n,say:i}){let s=J(t),{at:r,text:c}=hc(
Q(e,"remind"),s);Be.rest!==e&&(Be={rest:e,clientId:z()});let m=await o.openDirect([t.id]),{seq:d}=await x.post(`/rooms/${m.id}/messages`,{text:c,client_id:Be.clientId});
await n.save({room:m.id,seq:d},new Date(r).toISOString()),Be={rest:null,clientId:null};let h=()=>x.delete(`/rooms/${m.id}/messages/${d}`).catch(f=>i(G(f)));i(l(
"command.remind.done",{date:W(new Date(r),s)}),{undo:{label:l("undo"),act:h}})}};function hc(e,t){let o=Ii(e.replace(/^(?:me|我)\s+/iu,""),t),n=o?o.at-Date.now():
0;if(n<=0||n>dc)throw new B(l("command.remind.time",{usage:dt("remind")}));let i=o.rest.replace(/^to\s+/iu,"").trim();if(!i)throw new B(l("command.use",{usage:dt(
"remind")}));return{at:o.at,text:i}}var fc=["all","mentions","nothing"],Ri=({room:e})=>e.kind!=="direct",Ni=({room:e})=>Gt(e)&&e.kind!=="direct",Fi=[{name:"topic",may:Ni,run:({rest:e,room:t,rooms:o})=>o.
update(t.id,{topic:Q(e,"topic")})},{name:"rename",may:Ni,run:({rest:e,room:t,rooms:o})=>o.update(t.id,{name:Q(e,"rename")})},{name:"invite",may:({room:e})=>Yt(e),
async run({rest:e,conversation:t,say:o}){let n=Q(e,"invite").split(/[\s,]+/u),i=await Promise.all(n.map(xo));await t.members.add(i),o(l("command.invite.done",{names:i.
map(y).join(", ")}))}},{name:"mute",may:({room:e})=>X(e)&&e.kind!=="direct",async run({rest:e,conversation:t,say:o}){let[n,i,...s]=Q(e,"mute").split(/\s+/u),r=Pe(
i??"","mute"),c=await xo(n),m=s.length?{reason:s.join(" ")}:{};await t.members.mute(c.id,{muted_until:r,...m}),o(l(r?"command.mute.done":"command.mute.lifted",{
name:y(c)}))}},{name:"notify",may:()=>!0,async run({rest:e,room:t,rooms:o,say:n}){if(!fc.includes(e))throw new B(l("command.use",{usage:`/notify ${l("command.no\
tify.usage")}`}));await o.set(t.id,{notify:e}),n(l("command.notify.done",{choice:l(`mine.notify.${e}`)}))}},{name:"archive",may:({room:e})=>Ri({room:e})&&K(e)&&
!e.archived,run:({room:e,rooms:t})=>li(e,t)},{name:"leave",may:Ri,async run({room:e,rooms:t,goHome:o}){await mi(e,t)&&o()}}];var pc="¯\\\\\\_(ツ)\\_/¯",Bi=[{name:"shrug",may:()=>!0,run:({rest:e,send:t})=>t([e,pc].filter(Boolean).join(" "))}];var qi=[...Fi,..._i,...$i,Pi,...Bi].sort((e,t)=>e.name.localeCompare(t.name)),qe=e=>qi.find(t=>t.name===e),Wi=(e,t)=>qi.filter(o=>o.name.startsWith(t)&&o.may(e));var Hi={isAtStart:!0,pattern:/^(\/[a-z]*|\/[a-z]+ .*)$/u,search([,e],t,{show:o}){let[n]=e.slice(1).split(" "),i=qe(n);return i||n.length<e.length-1?o([],{hint:uc(
i)}):o(Wi(t.conversation,n).map(wc))}},uc=e=>e?`${dt(e.name)} · ${l(`command.${e.name}.about`)}`:"",wc=e=>({text:`/${e.name} `,label:dt(e.name),detail:l(`comma\
nd.${e.name}.about`)});var Ui=8,zi={pattern:/(?:^|[\s(])(:[\p{L}\p{N}_+-]{2,})$/u,async search([,e],t,{show:o}){let n=ht??await Tt().catch(()=>null),i=[...F.search(e).map(gc),...n?.search(
e,Ui).map(xc)??[]];o(i.slice(0,Ui))}},gc=e=>({text:`${e.text} `,label:e.text,detail:l("emoji.group.team"),emoji:e,chosen:()=>Bt(e.key)});function xc(e){let t=Ce(
e);return{text:`${t} `,label:`:${e.codes[0]}:`,detail:e.label,emoji:{text:t},chosen:()=>Bt(e.emoji)}}var yc=8,vc=1e3,Ki={pattern:/(?:^|[\s(])(@[^\s@]*)$/u,search([,e],{conversation:t,directory:o},{show:n,signal:i}){let s=e.slice(1),{members:r}=t,c=new $t({directory:o}),
m=()=>n(bc({words:s,found:c.items,conversation:t}));for(let d of[r,c])d.addEventListener("change",m,{signal:i});i.addEventListener("abort",()=>c.close()),r.need(),
m(),s&&c.search(s)}};function bc({words:e,found:t,conversation:o}){let{members:n,me:i}=o,s=I(e),m=n.list.map(({user:w})=>w).filter(({id:w})=>w!==i.id).map(w=>({
user:w,rank:$c(w,s)})).filter(({rank:w})=>w<Gi).sort((w,O)=>w.rank-O.rank).map(({user:w})=>w),d=new Map([...m,...t.filter(({id:w})=>n.has(w)),...t].map(w=>[w.id,
w]));d.delete(i.id);let h=kc(o.room).filter(({label:w})=>w.startsWith(`@${s}`)),u=[...d.values()].slice(0,yc-h.length).map(w=>Oc(o.personOf(w),{isHere:n.has(w.id)||
!n.loaded}));return h.some(({label:w})=>w===`@${s}`)?[...h,...u]:[...u,...h]}function kc({member_count:e}){if(e<=2)return[];let t={text:"@room ",label:"@room",detail:$(
"completion.room",e-1),sign:"@"},o={text:"@here ",label:"@here",detail:l("completion.here"),sign:"@"};return e-1<=vc?[t,o]:[o]}function Oc(e,{isHere:t}){let o=`\
@${e.name}`;return{text:`${o} `,label:y(e),detail:t?o:l("completion.elsewhere",{name:o}),person:e}}var[Ec,Sc,_c,Gi]=[0,1,2,3];function $c({name:e,display_name:t},o){
let n=[I(e),I(t)];return n.some(i=>i.startsWith(o))?Ec:n.some(i=>i.includes(` ${o}`))?Sc:n.some(i=>i.includes(o))?_c:Gi}var Tc=8,Yi={pattern:/(?:^|[\s(])(#[^\s#]*)$/u,search([,e],{rooms:t},{show:o}){let n=I(e.slice(1)),s=t.mine.filter(({kind:r})=>r!=="direct").map(r=>({room:r,at:I(
r.name).indexOf(n)})).filter(({at:r})=>r>=0).sort((r,c)=>Math.min(r.at,1)-Math.min(c.at,1));o(s.slice(0,Tc).map(({room:r})=>Ac(r)))}},Ac=({name:e,topic:t})=>({text:`\
#${e} `,label:e,detail:t??"",sign:"#"});var Cc=60,Lc=/^\s*```/gmu,Dc=0,We=class{#t;#e;#o;#i;#n;#s=null;#r=null;#a=null;#m=[];#c=0;constructor(t,{sources:o,context:n}){this.#t=t,this.#i=o,this.#n=n;let i=g(
"completion");this.#e=a("ul",i),this.#e.id=`completion-${Dc+=1}`,this.#o=a("p",i),t.before(i),t.setAttribute("aria-autocomplete","list"),t.setAttribute("aria-co\
ntrols",this.#e.id);for(let s of["input","compositionend"])t.addEventListener(s,()=>this.#l());t.addEventListener("keydown",s=>this.#y(s),{capture:!0}),t.addEventListener(
"blur",()=>this.close()),t.addEventListener("click",()=>this.#l());for(let s of["pointerdown","mousedown","click"])i.addEventListener(s,Mc);this.#e.addEventListener(
"click",({target:s})=>this.#p(this.#g(s))),this.#e.addEventListener("pointermove",({target:s})=>this.#w(this.#g(s)))}close(){this.#s?.abort(),this.#s=null,this.#r=
null,this.#h([])}get#d(){return this.#m.length>0}#l(){let{value:t,selectionStart:o,selectionEnd:n}=this.#t,i=Math.max(0,o-Cc),s=t.slice(i,o),r=o===n&&this.#i.find(
({pattern:d})=>d.test(s));if(!r||r.isAtStart&&i>0)return this.#d||this.#s?this.close():void 0;let c=s.match(r.pattern),m=o-c[1].length;if(m===this.#a||jc(t.slice(
0,m)))return this.close();this.#a=null,this.#f(r,c,m)}#f(t,o,n){this.#s?.abort();let i=new AbortController;this.#s=i,this.#r=n;let s=(r,{hint:c=""}={})=>i.signal.
aborted||this.#h(r,{hint:c});t.search(o,this.#n(),{show:s,signal:i.signal})}#h(t,{hint:o=""}={}){!t.length&&!o&&!this.#d&&this.#e.parentElement.hidden||(this.#m=
t,this.#e.replaceChildren(...t.map((n,i)=>this.#u(n,i))),this.#e.hidden=!t.length,this.#o.hidden=!o,p(this.#o,o),this.#e.parentElement.hidden=!t.length&&!o,this.#x(
0))}#u({label:t,detail:o="",emoji:n,person:i,sign:s=""},r){let c=g("completion-item");c.id=`${this.#e.id}-${r}`;let m=a(".completion-sign",c);return n?Y(m,n):i?
(m.classList.add("avatar"),T(m,i)):m.textContent=s,a(".completion-label",c).textContent=t,a(".completion-detail",c).textContent=o,c}#w(t){t>=0&&t!==this.#c&&this.#x(
t)}#g=t=>[...this.#e.children].indexOf(t.closest("li"));#x(t){this.#c=t;for(let[n,i]of[...this.#e.children].entries())i.setAttribute("aria-selected",n===t);let o=this.#e.
children[t];o?this.#t.setAttribute("aria-activedescendant",o.id):this.#t.removeAttribute("aria-activedescendant"),o?.scrollIntoView({block:"nearest"})}#y(t){let o=!nt(
t)&&this.#v[t.key];!o||t.shiftKey||t.ctrlKey||t.metaKey||t.altKey||!this.#d&&!(t.key==="Escape"&&!this.#e.parentElement.hidden)||(t.preventDefault(),t.stopImmediatePropagation(),
o())}#v={ArrowDown:()=>this.#x((this.#c+1)%this.#m.length),ArrowUp:()=>this.#x((this.#c-1+this.#m.length)%this.#m.length),Enter:()=>this.#p(this.#c),Tab:()=>this.#p(
this.#c),Escape:()=>{this.#a=this.#r,this.close()}};#p(t){let o=this.#m[t];if(!o)return;let n=this.#r;this.close(),wt(this.#t,o.text,{from:n,to:this.#t.selectionEnd}),
o.chosen?.()}};function Mc(e){e.preventDefault(),e.stopPropagation()}function jc(e){if(!e.includes("`"))return!1;let t=e.match(Lc)?.length??0,o=e.slice(e.lastIndexOf(
`
`)+1);return t%2===1||o.split("`").length%2===0}var Vi=[zi,Ki,Yi],vo=class{#t;#e;#o=null;constructor(t,o){this.#t=o,this.#e=Ji(t,{sources:[...Vi,Hi],context:()=>this.#i})}show(t){this.#o=t,this.#e.close()}prepare(t){
this.#e.close();let o=Si(t);if(o)return this.#n(o,t).catch(Pc);let n=Ie(t.startsWith("//")?t.slice(1):t);return typeof n=="string"?n:n.then(i=>({text:i}))}get#i(){
return{conversation:this.#o,...this.#t}}async#n({name:t,rest:o},n){let i=qe(t);if(!i)return await Ic(t)?{text:n}:{refusal:l("command.kept")};let s,r=async c=>s=
await Ie(c);return await i.run({...this.#i,rest:o,room:this.#o.room,send:r,say:N}),{text:s}}},Ji=(e,{sources:t=Vi,context:o})=>new We(e,{sources:t,context:o}),Ic=e=>L(
{title:l("command.unknown.title",{name:e}),text:l("command.unknown.text"),action:l("command.unknown.send"),isHarmless:!0}),Pc=e=>({refusal:e instanceof B?e.message:
G(e)});var Rc=/[\\^$.*+?()[\]{}|/]/g;function bo(e){return e.trim()?new RegExp(e.trim().replace(Rc,"\\$&"),"giu"):null}function Xi(e,t){if(!t)return[];let o=({text:i})=>i.
search(t)>=0||vt(i).search(t)>=0;return e.filter(i=>ot(i)&&!i.deleted&&o(i)).map(({seq:i})=>i).reverse()}var Nc=4,He=globalThis.CSS?.highlights,ko=class{#t;#e;#o;#i=null;#n=null;#s=null;#r=[];#a=null;#m=1/0;constructor(t,{timeline:o}){this.#t=t,this.#o=o,this.#e=a(
"input",t),this.#e.oninput=()=>this.#f(),document.addEventListener("coloured",()=>this.#n&&this.#y()),t.onkeydown=n=>this.#l(n),a('[data-find="older"]',t).onclick=
()=>this.#h(1),a('[data-find="newer"]',t).onclick=()=>this.#h(-1),a('[data-find="more"]',t).onclick=()=>this.#x(),a('[data-find="close"]',t).onclick=()=>this.#c()}show(t,{
signal:o}){this.#i=t,this.#c(),t.addEventListener("change",()=>this.#n&&this.#w(),{signal:o})}open(){this.#s=document.activeElement,this.#m=Number(this.#o.lastOnScreen?.
dataset.seq??1/0),this.#t.hidden=!1,this.#n=gt.open(()=>this.#d()),this.#e.focus(),this.#e.select(),this.#f()}around(t){t(),this.#n&&this.#y()}#c(){this.#n&&gt.
close(this.#n)}#d(){this.#n=null,this.#t.hidden=!0,this.#v(),this.#s?.focus({preventScroll:!0})}#l(t){if(!t.isComposing){if(t.key==="Escape")this.#c();else if(t.
key==="Enter"&&t.target===this.#e)this.#h(t.shiftKey?-1:1);else return;t.preventDefault(),t.stopPropagation()}}#f(){this.#a=null,this.#w();let t=this.#r.find(o=>o<=
this.#m)??this.#r[0];t?this.#u(t):this.#y()}#h(t){if(!this.#r.length)return;let o=this.#r.indexOf(this.#a)+t;this.#m=this.#r.at(o%this.#r.length),this.#u(this.#m)}#u(t){
this.#a=t;let o=this.#o.lookAt(t);mn(o),this.#y(),this.#g()}#w(){this.#r=Xi(this.#i.history.shown.entries,bo(this.#e.value)),this.#r.includes(this.#a)||(this.#a=
null),this.#g()}#g(){let{history:t}=this.#i,o=t.shown.entries.filter(ot).length,n=this.#r.indexOf(this.#a)+1,s=this.#e.value.trim()?n?l("find.count",{at:j(n),count:j(
this.#r.length)}):l("find.none"):"";p(a(".find-count",this.#t),s),p(a(".find-loaded",this.#t),$("find.loaded",o)),a('[data-find="more"]',this.#t).hidden=!t.hasOlder;
for(let r of["older","newer"])a(`[data-find="${r}"]`,this.#t).disabled=!this.#r.length}async#x(){let{history:t}=this.#i,o=a(".find-trouble",this.#t);p(o,"");try{
for(let n=0;n<Nc&&t.hasOlder;n+=1)await t.loadOlder()}catch(n){p(o,G(n))}this.#e.focus(),this.#a===null&&this.#n&&this.#f()}#y(){this.#v();let t=bo(this.#e.value);
if(!t)return;let o=[],n=[];for(let i of this.#o.list.messageRows){let s=Number(i.dataset.seq)===this.#a;i.classList.toggle("is-found",s),(s?n:o).push(...Fc(a(".\
message-text",i),t))}He?.set("found",new Highlight(...o)),He?.set("found-here",new Highlight(...n))}#v(){for(let t of this.#o.list.messageRows)t.classList.remove(
"is-found");for(let t of["found","found-here"])He?.delete(t)}};function Fc(e,t){if(!He)return[];let o=[],n=document.createTreeWalker(e,NodeFilter.SHOW_TEXT),i=0;
for(;n.nextNode();)o.push({node:n.currentNode,at:i}),i+=n.currentNode.length;let s=r=>o.findLast(({at:c})=>c<=r);return[...e.textContent.matchAll(t)].map(({0:r,
index:c})=>{let m=new Range,[d,h]=[s(c),s(c+r.length-1)];return m.setStart(d.node,c-d.at),m.setEnd(h.node,c+r.length-h.at),m})}var Zi=/^([ \t]*)(?:[-*+]|\d{1,9}[.)])[ \t]+/u,Bc=/^([ \t]*)(?:([-*+])|(\d{1,9})([.)])|(>))([ \t]+)/u,qc=/^[ \t]*(?:`{3,}|~{3,})/u,Qi="https://",So={bold:Ue("**"),
italic:Ue("*"),strike:Ue("~~"),code:Hc,"code-block":ze,quote:Oo({has:/^>[ \t]?/u,mark:()=>"> "}),list:Oo({has:/^[-*+][ \t]+/u,mark:()=>"- ",instead:Zi}),numbers:Oo(
{has:/^\d{1,9}[.)][ \t]+/u,mark:e=>`${e+1}. `,instead:Zi}),link:Uc};function Ue(e){return t=>{let{value:o,start:n,end:i}=_o(t),s=o.slice(n,i),{length:r}=e;if(o.
slice(n-r,n)===e&&o.slice(i,i+r)===e&&!Wc(e,o,n))return{from:n-r,to:i+r,text:s,start:n-r,end:i-r};let d=s.split(/(\n\s*\n)/u).map((h,f)=>f%2||!h&&s?h:e+h+e).join(
"");return{from:n,to:i,text:d,start:n+r,end:n+d.length-r}}}var Wc=(e,t,o)=>e==="*"&&t[o-2]==="*"&&t[o-3]!=="*";function Hc(e){let t=e.value.slice(e.start,e.end);
if(t.includes(`
`))return ze(e);let o=Math.max(0,...[...t.matchAll(/`+/gu)].map(([s])=>s.length));if(!o)return Ue("`")(e);let n="`".repeat(o+1),i=`${n} ${t} ${n}`;return{from:e.
start,to:e.end,text:i,start:e.start,end:e.start+i.length}}function ze(e){let{value:t,from:o,to:n}=ns(e),i=t.slice(o,n),s=Math.max(2,...[...i.matchAll(/`+/gu)].map(
([m])=>m.length)),r="`".repeat(s+1),c=o+r.length+1;return{from:o,to:n,text:`${r}
${i}
${r}`,start:c,end:c+i.length}}function Oo({has:e,mark:t,instead:o}){return n=>{let{value:i,from:s,to:r}=ns(n),c=i.slice(s,r).split(`
`),m=c.every(w=>e.test(w)||!w.trim())&&c.some(w=>w.trim()),d=0,f=c.map(w=>m?w.replace(e,""):!w.trim()&&c.length>1?w:t(d++)+(o?w.replace(o,""):w)).join(`
`),u=s+f.length;return{from:s,to:r,text:f,start:c.length>1?s:u,end:u}}}function Uc(e){let{value:t,start:o,end:n}=_o(e),i=t.slice(o,n);if(Eo(i))return{from:o,to:n,
text:`[](${i})`,start:o+1,end:o+1};let s=o+i.length+3;return{from:o,to:n,text:`[${i}](${Qi})`,start:s,end:s+Qi.length}}var Eo=e=>e!==""&&cn(e,0)===e;function es(e,t){
let{value:o,start:n,end:i}=_o(t),s=o.slice(n,i);if(!s||s.includes(`
`)||Eo(s)||!Eo(e))return null;let r=`[${s}](${e})`;return{from:n,to:i,text:r,start:n+r.length,end:n+r.length}}function os({value:e,start:t,end:o}){if(t!==o)return null;
let n=e.lastIndexOf(`
`,t-1)+1,i=e.slice(n,t);if(zc(e.slice(0,n)))return ts(t,`
${/^[ \t]*/u.exec(i)[0]}`);let[s,r,c,m,d,h,f]=Bc.exec(i)??[];if(!s)return null;if(s===i)return{from:n,to:t,text:"",start:n,end:n};let u=c??h??`${Number(m)+1}${d}`;
return ts(t,`
${r}${u}${f}`)}var ts=(e,t)=>({from:e,to:e,text:t,start:e+t.length,end:e+t.length}),zc=e=>e.split(`
`).filter(t=>qc.test(t)).length%2===1;function _o({value:e,start:t,end:o}){let n=e.slice(t,o);return n.trim()?{value:e,start:t+n.length-n.trimStart().length,end:o-
n.length+n.trimEnd().length}:{value:e,start:t,end:o}}function ns({value:e,start:t,end:o}){let n=e.indexOf(`
`,o);return{value:e,from:e.lastIndexOf(`
`,t-1)+1,to:n<0?e.length:n}}var Kc={b:"bold",i:"italic",e:"code"},Gc={x:"strike",e:"code-block",l:"link"},Yc={Digit7:"numbers",Digit8:"list",Digit9:"quote"};function $o(e,t){e.onclick=({target:o})=>{
let n=o.closest("[data-format]");n&&Dt(t,So[n.dataset.format])},e.addEventListener("keydown",o=>Xc(e,o)),t.addEventListener("keydown",o=>Vc(t,o))}function Dt(e,t){
let o=t({value:e.value,start:e.selectionStart,end:e.selectionEnd});return o?(wt(e,o.text,o),e.setSelectionRange(o.start,o.end),!0):!1}function Vc(e,t){if(nt(t))
return;let o=Jc(t),n=t.key==="Enter"&&(t.shiftKey||!ut.matches)&&!t.ctrlKey&&!t.metaKey;(o?Dt(e,So[o]):n&&Dt(e,os))&&(t.preventDefault(),t.stopPropagation())}function Jc({
key:e,code:t,ctrlKey:o,metaKey:n,shiftKey:i,altKey:s}){if(!(o||n)||s)return;let r=e.toLowerCase();return i?Gc[r]??Yc[t]:Kc[r]}function Xc(e,t){let o={ArrowLeft:-1,
ArrowRight:1}[t.key];if(!o)return;let n=[...e.children].filter(s=>!s.hidden),i=n.at((n.indexOf(document.activeElement)+o)%n.length);for(let s of n)s.tabIndex=s===
i?0:-1;i.focus(),t.preventDefault(),t.stopPropagation()}var Ke=class{#t;#e;#o;constructor({button:t,textarea:o,shown:n}){this.#t=t,this.#e=o,this.#o=n,t.onclick=()=>this.#i?this.#s():this.#n(),n.onkeydown=({key:i})=>i===
"Escape"&&this.#s(),Zt.addEventListener("ready",()=>this.#i&&this.#r())}close(){this.#a(!1)}get#i(){return!this.#o.hidden}#n(){this.#r(),this.#a(!0),this.#o.focus(
{preventScroll:!0})}#s(){this.#a(!1),this.#e.focus({preventScroll:!0})}#r(){Qt(this.#o,this.#e.value),te(this.#o)}#a(t){this.#o.hidden=!t,this.#e.hidden=t,this.#t.
setAttribute("aria-pressed",t)}};var Zc=/<(?:a|b|strong|i|em|s|del|code|pre|li|table|blockquote|h[1-6])[\s>]/iu,Qc=["vscode-editor-data","application/x-jetbrains"],tm=/^(?:\t| {2,})\S/mu;function To(e,t){
e.addEventListener("paste",o=>em(e,o,t)),e.addEventListener("input",()=>t.hidden=!0)}function em(e,t,o){let{clipboardData:n}=t,[i,s]=[n.getData("text/plain"),n.
getData("text/html")],r=Qc.some(c=>n.types.includes(c));if(Dt(e,c=>es(i.trim(),c)))return t.preventDefault();if(!r&&Zc.test(s))return t.preventDefault(),om(e,{html:s,
text:i});im(i,{isFromEditor:r})&&sm(e,{text:i,offer:o})}async function om(e,{html:t,text:o}){let{markdownOf:n}=await Jt("paste").catch(()=>({markdownOf:()=>o})),
i=n(t);wt(e,nm(i,o)?o:i)}var nm=(e,t)=>e.replaceAll(/\s+/gu,"")===t.replaceAll(/\s+/gu,"");function im(e,{isFromEditor:t}){return e.trim().includes(`
`)&&!e.includes("```")&&(t||tm.test(e))}function sm(e,{text:t,offer:o}){let n=e.selectionStart,i=t.replaceAll(`\r
`,`
`);e.addEventListener("input",()=>queueMicrotask(()=>o.hidden=!1),{once:!0}),o.onclick=()=>{o.hidden=!0;let s=n+i.length;e.value.slice(n,s)===i&&Dt(e,({value:r})=>ze(
{value:r,start:n,end:s}))}}function rm(e,{bar:t,textarea:o,offer:n}){return $o(t,o),To(o,n),new Ke({button:a('[data-action="preview"]',t),textarea:o,shown:a(".composer-preview",e)})}function am(e,{
bar:t,textarea:o}){$o(t,o),To(o,a(".paste-offer",e))}var wv={audit:pn,person:re,pins:xn,reports:yn,scheduled:bn,thread:En,threads:Sn},gv={inbox:ye,threads:$e,drafts:xe,scheduled:_e,saved:Se,accounts:we,audit:ge,abandoned:fe,
monitor:Ee};export{vo as ComposerTools,ko as FindBar,io as addMember,go as askPoll,Or as chooseAction,Ji as complete,ms as deleteOthers,Ea as dialogOpeners,am as offerFewTools,
rm as offerTools,gv as pages,wv as panels,fr as pickEmoji,Ma as reportMessage,eo as saveMessage,ja as seenBy,Ra as sendLater,Wa as showVersions,La as whoReacted,
za as whoVoted,Ie as withShortcodes};
