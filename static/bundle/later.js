/* Made by `make bundle` of 34c2f2440ae3b34c18302d61b479b66b9263097a372970afa3c875687362341f. */
import{$ as k,A as l,Aa as M,B as _,Ba as cn,C as G,Ca as mn,D as Uo,Da as Y,E as D,Ea as ln,F as zo,Fa as Qt,G as P,Ga as te,H as W,Ha as dn,I as R,Ia as $,J as Vt,
Ja as y,K as Ko,Ka as T,L as Go,La as U,M as pt,Ma as bt,N as Ve,Na as ee,O as Yo,Oa as hn,P as Vo,Pa as fn,Q as nt,Qa as jt,R as ut,Ra as oe,S as wt,Sa as ne,T as gt,
Ta as pn,U as a,Ua as ie,V as g,Va as It,W as it,X as p,Y as st,Z as Jo,_ as b,a as x,aa as xt,b as Ut,ba as Xo,c as Co,ca as Jt,d as Lo,da as v,e as Do,ea as yt,
f as et,fa as Zo,g as ot,ga as Qo,h as Ye,ha as tn,i as Mo,ia as E,j as jo,ja as en,k as z,ka as on,l as zt,la as I,m as Kt,ma as F,n as Gt,na as A,o as X,oa as Xt,
p as K,pa as C,q as Io,qa as Z,r as Po,ra as nn,s as Ro,sa as sn,t as Yt,ta as vt,u as No,ua as Zt,v as Fo,va as rn,w as Bo,wa as an,x as qo,xa as N,y as Wo,ya as H,
z as Ho,za as Je}from"./main.js";function rt(e,t){let o=new Date(t);e.matches("time")&&(e.dateTime=t),e.title=P(o),p(e,Vt(o))}var un=new WeakMap;function S(e,{list:t,into:o,none:n,sort:i=d=>d,key:s=({id:d})=>d,create:r,update:c,signal:m}){let d=()=>{m?.aborted||(M(a(o,e),i(t.items),{key:s,
create:r,update:c}),n&&(a(n,e).hidden=t.items.length>0||t.failed||!!t.searching),It(e,t))};return un.get(e)?.close(),un.set(e,t),t.addEventListener("change",d,{
signal:m}),m?.addEventListener("abort",()=>t.close()),ie(e).onclick=()=>t.more(),d}function se(e,{showsRooms:t=!1,...o}){S(e,{create:()=>g("audit-item"),update:(n,i)=>rs(n,i,{showsRooms:t}),...o})}function rs(e,t,{showsRooms:o}){jt(a(".audit-w\
hat",e),cs(t));let n=a(".audit-why",e);p(n,t.reason?l("audit.reason",{reason:t.reason}):""),n.hidden=!t.reason,p(a(".audit-where",e),o&&t.room?`${as(t)} · `:"");
let i=a("time",e);rt(i,t.at)}function as({room:e,details:t}){let o=e.name??t.name;return o?l("audit.where",{room:o}):l("audit.where.gone")}function cs({act:e,actor:t,
member:o,room:n,details:i}){let s={user:t?yt(t):l("audit.console"),member:o&&yt(o),room:i.name??n?.name,emoji:i.emoji,setting:i.setting&&l(`settings.${i.setting}`),
count:i.retention_days&&D(i.retention_days),role:i.role&&l(`role.${i.role}`),until:i.until&&R(new Date(i.until))},r=ms(e,{...i,member:o});if(e==="retention"&&i.
retention_days)return _("audit.retention.days",i.retention_days,s);let c=e==="invite"&&i.uses?_(r,i.uses,s):l(r,s);return c.startsWith("audit.")?`${s.user}: ${e}`:
c}function ms(e,{until:t,by:o,outcome:n,uses:i,member:s,retention_days:r}){let m={ban:t&&"until",mute:"until",reset_password:o,resolve_report:n,invite:i?null:"a\
ny",retention:r===0?"ever":"server",revoke_invite:s&&"of"}[e];return m?`audit.${e}.${m}`:`audit.${e}`}var wn={show(e,{conversation:t,signal:o}){let n=new E;se(e,{list:n,into:".audit-list",none:".audit-none",signal:o}),n.open(`/rooms/${t.id}/audit?limit=50`)}};var ls=36e5;function gn({act:e,user:t,conversation:o}){let{members:n,room:i}=o,s={name:v(t),room:i.name},r={mute:({until:c,...m})=>n.mute(t.id,{muted_until:c,...m}),
ban:c=>n.ban(t.id,c),remove:c=>n.remove(t.id,c)};return xn({title:l(`moderate.${e}.title`,s),text:l(`moderate.${e}.text`,s),action:l(`moderate.${e}`),hasEnd:e!==
"remove",mayBeForEver:e==="ban",act:r[e]})}function ds({seq:e,epoch:t,words:o,conversation:n}){return xn({title:l("message.delete.title"),text:l("message.delete\
.text",o),action:l("message.delete"),act:({reason:i})=>n.delete({seq:e,epoch:t,reason:i})})}async function xn({title:e,text:t,action:o,hasEnd:n=!1,mayBeForEver:i=!1,
act:s}){let r=b("moderate"),c=a("form",r);return T(c),a(".moderate-text",c).textContent=t,a(".moderate-until",c).hidden=!n,a('[value=""]',c.elements.hours).hidden=
!i,c.elements.hours.value=i?"":"1",a(".button-danger",c).textContent=o,$(c,async({hours:m,reason:d})=>{let h=n&&m?{until:new Date(Date.now()+Number(m)*ls).toISOString()}:
{},f=d.trim()?{reason:d.trim()}:{};await s({...h,...f}),r.close("done")}),await k(r,{title:e})==="done"}var hs=6e4,re={show(e,{conversation:t,subject:o,router:n,rooms:i,directory:s,presence:r,blocks:c,me:m,signal:d}){let{members:h}=t,f=a(".person",e),u=a("form",e),
w=()=>h.list.find(({user:j})=>j.id===o),O=()=>fs(e,{user:s.of({id:o}),member:w(),conversation:t,directory:s,presence:r,blocks:c,me:m}),L=U(()=>d.aborted||O());T(
u),$(u,({role:j})=>ys(t,w(),j)),gs(e,{conversation:t,member:w,router:n,user:()=>s.of({id:o})}),a('[data-action="write"]',e).onclick=()=>y(f,async()=>n.goToRoom(
(await i.openDirect([o])).id)),a('[data-action="block"]',e).onclick=()=>y(f,()=>xs(c,s.of({id:o})));for(let j of[h,s,r,c])j.addEventListener("change",L,{signal:d});
t.addEventListener("room",L,{signal:d});let q=setInterval(L,hs);d.addEventListener("abort",()=>clearInterval(q)),h.need(),O()}};function fs(e,{user:t,member:o,conversation:n,
directory:i,presence:s,blocks:r,me:c}){if(a(".person",e).hidden=!t.name,a(".person-missing",e).hidden=!!t.name||!i.knows(t.id),!t.name)return;let m=o?en(o,s):s.
of(t.id);A(a(".avatar",e),t,{size:"large"}),Xt(a(".avatar",e),m),p(a(".person-name",e),v(t)),p(a(".person-account",e),[`@${t.name}`,t.pronouns].filter(Boolean).
join(" · ")),p(a(".person-presence",e),t.disabled?l("person.disabled"):on({state:m,here:o?.here})),st(a(".person-status",e),Qo(t)),st(a(".person-about",e),t.about),
yn(a(".person-time",e),t.time_zone&&Go(t.time_zone)),yn(a(".person-since",e),t.created_at&&Ko(new Date(t.created_at)));let d=t.id===c.id;a('[data-action="write"\
]',e).hidden=d||t.disabled===!0,a('[data-open="account"]',e).hidden=!d;let h=a('[data-action="block"]',e);h.hidden=d,p(h,l(r.has(t.id)?"person.unblock":"person.\
block")),ps(e,n,o),o||us(e,n,{isMe:d})}function yn(e,t){p(a("dd",e),t??""),e.hidden=!t}function ps(e,t,o){let{room:n,isOver:i}=t;if(a("form",e).hidden=!o||n.kind===
"direct",!o)return;let{role:s}=o,r=K(n)&&!n.archived&&!i;p(a(".person-role",e),l(`role.${s}`)),a(".person-role-line",e).hidden=r,a(".member-roles",e).hidden=a("\
.member-save",e).hidden=!r;let{elements:c}=a("form",e);(c.role.value===""||!e.contains(document.activeElement))&&(c.role.value=s),ws(e,t,o)}function us(e,{room:t,
isOver:o,members:n},{isMe:i}){let s=n.loaded&&!o&&!i&&X(t)&&t.kind!=="direct";a("form",e).hidden=!s;for(let r of[".person-role-line",".member-roles",".member-sa\
ve",".person-muted"])a(r,e).hidden=!0;for(let r of["mute","unmute","remove"])a(`[data-action="${r}"]`,e).hidden=!0;a('[data-action="ban"]',e).hidden=!1}function ws(e,t,o){
let n=!t.isOver&&Ro(o,t),i=zt(o.muted_until);for(let c of["mute","ban","remove"])a(`[data-action="${c}"]`,e).hidden=!n;a('[data-action="mute"]',e).hidden||=i,a(
'[data-action="unmute"]',e).hidden=!n||!i;let s=a(".person-muted",e),r=i&&new Date(o.muted_until);st(s,i&&l("person.muted",{date:R(r)})),s.title=i?P(r):""}function gs(e,{
conversation:t,member:o,router:n,user:i}){for(let s of["mute","ban","remove"])a(`[data-action="${s}"]`,e).onclick=async()=>{let r=!!o(),c=await gn({act:s,user:i(),
conversation:t});c&&!r?N(l("moderate.ban.done",{name:v(i())})):c&&s!=="mute"&&n.go({...n.address,panel:"people"},{replace:!0})};a('[data-action="unmute"]',e).onclick=
()=>y(a("form",e),()=>t.members.mute(o().user.id,{muted_until:null}))}async function xs(e,t){if(e.has(t.id))return e.unblock(t.id);let o=v(t);await C({title:l("\
person.block.title",{name:o}),text:l("person.block.text"),action:l("person.block")})&&await e.block(t.id)}async function ys({members:e},{user:t,role:o},n){n!==o&&
(await e.setRole(t.id,n),N(l("member.role.changed",{name:v(t),role:l(`role.${n}`)})))}var vn={show(e,{conversation:t,router:o,directory:n,blocks:i,signal:s}){let r=new E,c=()=>r.open(`/rooms/${t.id}/pins?limit=50`),m=({seq:h})=>{t.reveal(h),d()},
d=S(e,{list:r,into:".pin-list",none:".pins-none",key:({seq:h})=>h,create:()=>g("pin-item"),update:(h,f)=>vs(h,f,{directory:n,conversation:t,body:e,router:o,reveal:m}),
signal:s});for(let h of[n,i])h.addEventListener("change",d,{signal:s});Zt.addEventListener("ready",d,{signal:s}),t.addEventListener("pins",c,{signal:s}),c()}};function vs(e,t,{
directory:o,conversation:n,body:i,router:s,reveal:r}){let c=o.of(t.user);A(a(".avatar",e),c),ne(a(".report-author",e),c);let m=a(".report-message",e),d=n.isBlocked(
t);d?m.textContent=l("message.blocked"):Qt(m,t.text),te(m);let h=a('[data-action="reveal"]',e);h.hidden=!d,h.onclick=()=>r(t);let f=a("time",e);f.dateTime=t.at,
p(f,Vt(new Date(t.at))),f.title=P(new Date(t.at)),a('[data-action="show"]',e).onclick=()=>s.go({...s.address,seq:t.seq});let u=a('[data-action="unpin"]',e);u.hidden=
!Po(t,n),u.onclick=()=>y(i,()=>n.unpin(t.seq))}var V=class{#t;constructor(t,o){let n=a(".place-filters",t);this.#t=[...n.querySelectorAll("[data-filter]")],n.addEventListener("click",({target:i})=>{let s=i.closest(
"[data-filter]");s&&o(s.dataset.filter)})}show(t){for(let o of this.#t)o.setAttribute("aria-pressed",o.dataset.filter===t)}};var bn={show(e,{conversation:t,router:o,directory:n,reports:i,signal:s}){let r=new E,c="waiting",m=()=>r.open(`/rooms/${t.id}/reports?state=${c}&limit=50`),d=(O,L)=>y(
e,()=>i.resolve(O,L)).then(m),h=({seq:O})=>o.go({...o.address,seq:O}),f=S(e,{list:r,into:".report-list",none:".reports-none",create:()=>g("report-item"),update:(O,L)=>bs(
O,L,{directory:n,resolve:d,toMessage:h}),signal:s}),u=O=>(c=O,w.show(O),p(a(".reports-none",e),l(`reports.none.${O}`)),m()),w=new V(e,u);n.addEventListener("cha\
nge",f,{signal:s}),i.addEventListener("change",({detail:O})=>O.room===t.id&&m(),{signal:s}),u(c)}};function bs(e,t,{directory:o,resolve:n,toMessage:i}){let{message:s,
reporter:r,reason:c,at:m,resolved_at:d}=t;ks(a(".report-head",e),s&&o.of(s.user)),p(a(".report-message",e),Os(s)),jt(a(".report-reason",e),l("reports.reason",{name:yt(
o.of(r)),reason:c})),rt(a("time",e),d??m);let h=a('[data-action="show"]',e);h.hidden=!s,h.onclick=()=>i(t),Es(e,t,o);let f=a(".report-answer",e);f.hidden=!!d;for(let u of[
"acted","dismissed"]){let w=a(`[data-action="${u}"]`,e);w.hidden=!!d,w.onclick=()=>n(t,{outcome:u,note:a("input",f).value.trim()||void 0})}}function ks(e,t){e.hidden=
!t,t&&(A(a(".avatar",e),t),ne(a(".report-author",e),t))}function Os(e){return e?e.deleted?l("message.deleted"):vt(e.text):l("reports.hidden")}function Es(e,{outcome:t,
resolved_by:o,reporter:n,note:i},s){let r=a(".report-outcome",e);r.hidden=!t,jt(r,t?l(`reports.outcome.${t}`,{name:yt(s.of(o))}):""),st(a(".report-note",e),i&&l(
"reports.told",{name:v(s.of(n)),note:i}))}function kt(e){let t=!1;return async o=>{try{return await e(t?{...o,mention_many:!0}:o)}catch(n){throw t||=n.code==="many_mentioned",n}}}var J=({time_zone:e})=>e??Intl.DateTimeFormat().resolvedOptions().timeZone;function kn(e,t){let o=e;for(let n=0;n<2;n+=1)o=e-(Xe(o,t)-o);return new Date(o)}var at=(e,t)=>new Date(
Xe(e,t)).toISOString().slice(0,16),Ot=(e,t)=>kn(Date.parse(`${e}Z`),t);function ae(e,t=Date.now()){let o=Math.floor(Xe(t,e)/864e5)*864e5,n=(8-new Date(o).getUTCDay())%
7||7,i=s=>kn(o+s*864e5+9*36e5,e);return{hour:new Date(t+36e5),tomorrow:i(1),monday:i(n)}}function Xe(e,t){let o={timeZone:t,hourCycle:"h23",year:"numeric",month:"\
numeric",day:"numeric",hour:"numeric",minute:"numeric",second:"numeric"},n=new Intl.DateTimeFormat("en-US",o).formatToParts(e),{year:i,month:s,day:r,hour:c,minute:m,
second:d}=Object.fromEntries(n.map(({type:h,value:f})=>[h,Number(f)]));return Date.UTC(i,s-1,r,c,m,d)}async function Et({title:e,action:t,me:o,act:n,words:i=null,repeats:s=!1,repeat:r="once",mayBeNone:c=!1,before:m=null}){let d=b("pick-time"),h=a("form",d),f=J(o);
T(h);let u=ae(f);for(let[L,q]of Object.entries(u))p(a(`[data-time="${L}"]`,h),W(q,f));a('[data-time="monday"]',h).closest(".choice").hidden=u.monday.getTime()===
u.tomorrow.getTime(),a(".time-text",h).hidden=i===null,h.elements.text.value=i??"",h.elements.repeat.value=r,a(".time-none",h).hidden=!c,a(".time-repeat",h).hidden=
!s,p(a(".time-zone",h),l("time.zone",{zone:f.replaceAll("_"," ")}));let{when:w,other:O}=h.elements;return O.min=at(Date.now(),f),O.value=at(m??u.tomorrow,f),w.value=
m?"other":c?"none":"hour",O.onfocus=()=>w.value="other",a(".button-primary",h).textContent=t,$(h,async L=>{let q=L.when==="other"?Ot(L.other,f):u[L.when],j=i===
null?{}:{text:L.text};await n({at:q?.toISOString()??null,repeat:L.repeat,time_zone:f,...j}),d.close("done")}),await k(d,{title:e})==="done"}function ce(e,t,{store:o,me:n,roomName:i,onChange:s,mayChange:r=!0,isBlocked:c=!1}){let{at:m,repeat:d,time_zone:h,failure:f,text:u,state:w}=t;p(a(".draft-text",
e),c?l("message.blocked"):u);let O=d==="once",L=W(new Date(m),O?J(n):h);p(a(".scheduled-at",e),O?L:l("scheduled.repeats",{repeat:l(`repeat.${d}`),date:L}));let q=a(
".scheduled-failure",e);q.hidden=!f,p(q,f?!O&&w==="failed"?l("scheduled.stopped"):l("scheduled.failed",{reason:G({code:f})}):"");let tt=(Wt,Ht)=>{let Mt=a(`[dat\
a-act="${Wt}"]`,e);return Mt.onclick=()=>Promise.resolve(Ht()).then(s).catch(H),Mt.hidden=!r,Mt};tt("now",()=>Ss(t,o)).hidden=!O,tt("change",()=>_s(t,{store:o,me:n})),
tt("cancel",()=>$s({text:a(".draft-text",e).textContent,roomName:i},()=>o.cancel(t)))}async function Ss(e,t){try{await t.sendNow(e)}catch(o){let{count:n,most:i}=o;
if(o.code!=="many_mentioned"||n>i)throw o;await sn(n)&&await t.sendNow(e,{isMeant:!0})}}var _s=(e,{store:t,me:o})=>Et({title:l("scheduled.change"),action:l("sav\
e"),me:o,words:e.text,repeats:!0,repeat:e.repeat,before:Date.parse(e.at),act:kt(n=>t.change(e,n))});async function $s({text:e,roomName:t},o){await C({title:l("s\
cheduled.cancel.title"),text:l("scheduled.cancel.text",{text:an(e),room:t}),action:l("scheduled.cancel")})&&await o()}var On={show(e,{conversation:t,directory:o,blocks:n,scheduled:i,signal:s}){let{id:r,me:c}=t,m=new E,d=()=>m.open(`/rooms/${r}/scheduled?limit=50`),h=({user:u})=>u.
id===c.id||X(t.room),f=S(e,{list:m,into:".scheduled-list",none:".scheduled-none",create:()=>g("room-scheduled-item"),update:(u,w)=>{let O=o.of(w.user);A(a(".ava\
tar",u),O),p(a(".report-author",u),v(O)),ce(u,w,{store:i,me:c,roomName:t.room.name,onChange:d,mayChange:h(w),isBlocked:n.has(w.user.id)})},signal:s});for(let u of[
o,n])u.addEventListener("change",f,{signal:s});t.addEventListener("room",f,{signal:s}),i.addEventListener("change",d,{signal:s}),d()}};var me=class extends Wo{root;floor=1;hasOlder;constructor({items:t,prev:o,thread:n}){super({first:t[0]?.seq??n.root,last:t.at(-1)?.seq??n.root}),this.root=No(n.
message),this.prepend(t,{from:this.first,before:this.last+1}),this.#t(o)}get cursor(){return this.last}shows(t){return ot(t)}hear(t){t.thread===this.root.seq&&t.
seq>this.last?this.take(Fo(t)):Mo(t)?this.expire(t.before):Ye(t)&&this.change(t)}change(t){super.change(t),Ye(t)===this.root.seq&&(this.root=Bo(this.root,t))}expire(t){
let o=this.hasOlder===!1;super.expire(t),!(!this.root||this.root.seq>=this.expiredBefore)&&(this.root=qo(this.root),o&&this.begin(this.root))}prependPage({items:t,
prev:o}){this.prepend(t,{from:t[0]?.seq??this.first}),this.#t(o)}joins(t){return!this.hasOlder||t.last<this.first?!1:(this.hasOlder=t.hasOlder,super.joins(t))}trim(){}#t(t){
this.hasOlder=t!==null,this.hasOlder||this.begin(this.root)}};var En=200,Ts=300,As={entries:[],first:null,last:null,cursor:null,floor:1,hasOlder:!1,entry(){},holds:()=>!1,trim(){}},Cs=["state","room","me","isOver","unsentE\
dits","typing","members","readers","keepsEdits"],le=class extends EventTarget{#t;#e=null;#o=0;#i=!1;#n=[];#s=new AbortController;#r=null;#a=null;#m=null;#c=null;#d=new jo;isThread=!0;follows=!1;readSeq=0;failure=null;constructor({
conversation:t,root:o,threads:n}){super(),this.#t=t,this.root=o,this.id=`${t.id}:${o}`;for(let s of Cs)Object.defineProperty(this,s,{get:()=>t[s]});let{signal:i}=this.#s;
for(let s of["change","room"])t.addEventListener(s,()=>this.#p(s),{signal:i});t.addEventListener("lost-edit",({detail:s})=>this.#p("lost-edit",s),{signal:i}),t.
addEventListener("event",({detail:s})=>this.#h(s),{signal:i}),t.addEventListener("resync",()=>this.#y(),{signal:i}),t.addEventListener("state",()=>this.#v(),{signal:i}),
n.addEventListener("told",({detail:s})=>this.#u(s),{signal:i}),this.state==="live"&&this.load()}close(){this.#r&&this.#x(),this.#s.abort()}get rootEntry(){return this.#e?.
root}async load(){this.#o+=1;let t=this.#o;this.#i=!0,this.#n=[];let o=this.#e===null;try{let n=await x.get(`${this.#l}?limit=${En}`);if(t!==this.#o)return;let i=new me(
n);for(let s of this.#n)i.hear(s);this.#e&&i.joins(this.#e),i.expire(this.#t.timeline.expiredBefore),this.#e=i,this.#w(n.thread),o&&n.thread.unread&&(this.#m=n.
thread.read_seq),this.failure=null}catch(n){if(t!==this.#o)return;this.failure=n}this.#i=!1,this.#p("change"),this.#p("thread")}history={isAtNewest:!0,toNewest(){},
loadNewer(){},goTo:async t=>!!this.timeline.entry(t),loadOlder:()=>this.#c??=this.#f().finally(()=>this.#c=null)};get timeline(){let t=this.#e??As;return t.epoch=
this.#t.timeline.epoch,Object.assign(this.history,{shown:t,hasOlder:t.hasOlder}),t}get unread(){let t=this.#m;return{first:(t===null?null:this.timeline.entries.
find(({seq:n,user:i})=>n>t&&i.id!==this.me.id))?.seq??null,below:()=>0,stoppedElsewhere:!1}}reading={seen:0,back(){},answered:()=>this.#m=null,away:()=>{},seeAll:()=>this.#g(),
see:({to:t})=>t>=this.timeline.last&&this.#g()};keep(){}get unsent(){return this.#t.unsentIn(this.root)}get lastOwn(){return this.timeline.entries.findLast(t=>ot(
t)&&Io(t,this))}quoted(t){return this.timeline.entry(t)??this.#t.quoted(t)}send(t,{quote:o,inRoom:n}={}){this.#m=null,this.#d.note(this.#t.send(t,{thread:this.root,
quote:o,inRoom:n}))}takeBack(){return this.#d.takeBack(this)}async follow(t){let o=`${this.#l}/follow`;this.#w(await(t?x.put(o):x.delete(o))),this.#p("thread")}solve(t){
let o=`${this.#l}/solved?${new URLSearchParams({epoch:this.#t.timeline.epoch})}`;return t?x.put(o):x.delete(o)}ask=t=>this.#t.ask({...t,thread:this.root,epoch:this.
timeline.epoch});pressedIn=t=>this.#t.pressedIn(t);press=(t,o)=>this.#t.press(t,o);chosenIn=t=>this.#t.chosenIn(t);vote=(t,o)=>this.#t.vote(t,o);endPoll=t=>this.#t.
endPoll(t);roomCalled=t=>this.#t.roomCalled(t);linked=(t,o)=>this.#t.linked(t,o);personOf=t=>this.#t.personOf(t);isSaved=t=>this.#t.isSaved(t);isBlocked=t=>this.#t.
isBlocked(t);reveal=t=>this.#t.reveal(t);retry=t=>this.#t.retry(t);discard=t=>this.#t.discard(t);sayTyping=()=>this.#t.sayTyping();edit=(t,o)=>this.#t.edit(t,o);delete=t=>this.#t.
delete(t);react=(t,o)=>this.#t.react(t,o);pin=t=>this.#t.pin(t);unpin=t=>this.#t.unpin(t);unreact=(t,o)=>this.#t.unreact(t,o);get#l(){return`/rooms/${this.#t.id}\
/messages/${this.root}/thread`}async#f(){let t=this.#e;if(!t?.hasOlder)return;let o=await x.get(`${this.#l}?before=${t.first}&limit=${En}`);t===this.#e&&(t.prependPage(
o),this.#p("change"))}#h(t){this.#i&&this.#n.push(t),this.#e&&(this.#e.hear(t),this.#p("thread"))}#u({room:t,root:o,...n}){t!==this.#t.id||o!==this.root||(this.#w(
n),this.#p("thread"))}#w({follows:t,read_seq:o}){Object.assign(this,{follows:t,readSeq:o})}#g(){let{last:t}=this.timeline;t===null||this.#a!==null&&t<=this.readSeq||
(this.#a=this.readSeq=Math.max(t,this.readSeq),clearTimeout(this.#r),this.#r=setTimeout(()=>this.#x(),Ts))}#x(){clearTimeout(this.#r),this.#r=null,x.put(`${this.#l}\
/read`,{seq:this.#a}).catch(()=>{})}#y(){this.#e=null,this.#p("resync"),this.state==="live"&&this.load()}#v(){this.state==="live"&&this.load(),this.#p("state")}#p(t,o){
this.dispatchEvent(new CustomEvent(t,{detail:o}))}};var St=null,_n={show(e,{conversation:t,subject:o,threads:n,signal:i,...s}){let[r,c]=o.split(":").map(Number),m=a(".thread",e);St??=new pn({...s,threads:n,root:m}),
St.root!==m&&m.replaceWith(St.root);let d=new le({conversation:t,root:r,threads:n});i.addEventListener("abort",()=>d.close());let h=()=>Ls(St.root,d);for(let f of[
"thread","room","state"])d.addEventListener(f,h,{signal:i});h(),St.show(d),c&&d.addEventListener("change",()=>St.goTo(c),{signal:i,once:!0})}};function Ls(e,t){
let{rootEntry:o,follows:n,failure:i,room:s}=t,r=a(".thread-bar",e),c=!!o?.solved;r.hidden=!o,p(a(".thread-failure",e),i?G(i):""),Sn(a('[data-act="follow"]',r),{
isOn:n,act:()=>t.follow(!n)}),p(a('[data-act="follow"] span',r),l(n?"thread.unfollow":"thread.follow"));let m=a('[data-act="solve"]',r);Sn(m,{isOn:c,act:()=>t.solve(
!c)}),p(a("span",m),l(c?"thread.solved":"thread.solve"));let d=!!Yt(s);m.hidden=d,a(".thread-solved",r).hidden=!d||!c}function Sn(e,{isOn:t,act:o}){e.setAttribute(
"aria-pressed",t),e.onclick=()=>o().catch(H)}var de={all:"",unread:"&unread=true",unsolved:"&solved=false",solved:"&solved=true"};function he(e,{room:t,root:o,unread:n,message:i},{directory:s,blocks:r,roomName:c=""}){
let{replies:m,solved:d,user:h}=i,f=a("a",e);f.href=et({view:"room",room:t,panel:`thread:${o}`}),f.classList.toggle("has-unread",n>0);let u=s.of(h);oe(a(".avatar\
-button",e),u),p(a(".thread-item-author",e),v(u)),p(a(".thread-item-room",e),c),p(a(".thread-item-text",e),Ds(i,r));let w=[_("thread.replies",m.count),cn(new Date(
m.last_at)),d&&l("thread.solved")];p(a(".thread-item-facts",e),w.filter(Boolean).join(" · "));let[O,L]=a(".thread-item-unread",e).children;p(O,n?String(n):""),
p(L,n?_("rooms.unread",n):"")}function Ds({user:e,text:t,deleted:o},n){return o?l("message.deleted"):n.has(e.id)?l("message.blocked"):rn(t)}var $n={show(e,{conversation:t,directory:o,blocks:n,signal:i}){let{id:s}=t,r=new E,c=S(e,{list:r,into:".thread-list",none:".threads-none",key:({root:h})=>h,create:()=>g(
"thread-item"),update:(h,f)=>he(h,f,{directory:o,blocks:n}),signal:i}),m=h=>(d.show(h),r.open(`/rooms/${s}/threads?limit=50${de[h]}`)),d=new V(e,m);for(let h of[
o,n])h.addEventListener("change",c,{signal:i});m("all")}};var fe=class{#t;#e=new E;constructor(t){this.#t=t,S(t,{list:this.#e,into:".abandoned-list",none:".abandoned-none",create:()=>g("abandoned-item"),update:(o,n)=>this.#n(
o,n)})}show(){this.#o(),a(".form-error",this.#t).hidden=!0,this.#i()}#o(){return this.#e.open("/abandoned-rooms?limit=50")}#i(){a(".place-title",this.#t).focus()}#n(t,o){
let n=[o.kind==="private"&&l("abandoned.private"),l("browse.active",{date:pt(new Date(o.active_at))})];p(a(".abandoned-name",t),o.name),p(a(".hint",t),n.filter(
Boolean).join(" · "));let[i,s]=t.querySelectorAll("button");i.hidden=o.kind==="private",i.setAttribute("aria-label",l("abandoned.restore.room",{room:o.name})),
s.setAttribute("aria-label",l("abandoned.delete.room",{room:o.name})),i.onclick=()=>this.#s("restore",o,()=>x.put(`/abandoned-rooms/${o.id}/owner`)),s.onclick=()=>this.#s(
"delete",o,r=>x.delete(Ut(`/abandoned-rooms/${o.id}`,r)))}async#s(t,o,n){let i=l(`abandoned.${t}.title`,{room:o.name}),s=t==="restore",r={title:i,text:l(`abando\
ned.${t}.text`),action:l(`abandoned.${t}`),isHarmless:s},c=s?await C(r)&&{}:await Z(r);c&&(await y(this.#t,async()=>{await n(c),N(l(`abandoned.${t}.done`,{room:o.
name}))}),await this.#o(),this.#i())}};var Ms=.2,ct=class extends E{#t=null;words="";get searching(){return this.#t!==null||this.loading}search(t){clearTimeout(this.#t),this.words=t,this.#t=setTimeout(
()=>this.#e(),t?Ms*1e3:0)}close(){clearTimeout(this.#t),super.close()}#e(){this.#t=null,this.open(this.pathFor(this.words))}};var js=50,pe=class extends ct{pathFor(t){return`/accounts?${new URLSearchParams({limit:js,q:t})}`}async change({id:t},o){return this.#t(await x.patch(`/accounts\
/${t}`,o))}async endSessions(t,o){return await x.delete(Ut(`/accounts/${t.id}/sessions`,o)),this.#t({...t,sessions:0,last_seen_at:null})}makeLink({id:t},o){return x.
post(`/accounts/${t}/password-link`,o)}#t(t){return this.items=this.items.map(o=>o.id===t.id?t:o),this.dispatchEvent(new Event("change")),t}};var Is=new Set(["enable","link"]);function Tn({account:e,accounts:t,me:o}){let n=b("one-account"),i=a(".dialog-body",n),s=e,r=(m,d)=>{a(`[data-act="${m}"]`,i).onclick=
async()=>{let h=await Rs(Ps(m,s),s);h&&await y(i,()=>d(s,h))}},c=m=>{s=m,Ns(i,s,{me:o})};return r("disable",async(m,d)=>c(await t.change(m,{disabled:!0,...d}))),
r("enable",async(m,d)=>c(await t.change(m,{disabled:!1,...d}))),r("role",async(m,d)=>c(await t.change(m,{role:Ze(m),...d}))),r("sessions",async(m,d)=>c(await t.
endSessions(m,d))),r("link",async(m,d)=>Bs(i,m,await t.makeLink(m,d))),a(".form-error",i).hidden=!0,c(e),k(n,{title:v(e)})}var Ze=({role:e})=>e==="owner"?"membe\
r":"owner",Ps=(e,t)=>e==="role"?`make_${Ze(t)}`:e,Rs=(e,t)=>Z({title:l(`accounts.${e}.title`,{name:v(t)}),text:l(`accounts.${e}.text`,{name:v(t),account:t.name}),
action:l(`accounts.${e}.action`),isHarmless:Is.has(e)});function Ns(e,t,{me:o}){let{name:n,role:i,sessions:s,created_at:r,last_seen_at:c,disabled_at:m}=t,d={name:n,
role:l(`accounts.role.${i}`),seen:l("accounts.seen.none"),sessions:D(s)};for(let[w,O]of Object.entries(d))p(ue(e,w),O);for(let[w,O]of Object.entries({since:r,seen:c,
disabled:m}))O?rt(ue(e,w),O):ue(e,w).title="";ue(e,"disabled").parentElement.hidden=!m;let h=t.id===o.id,f=!!m,u={link:!f,role:!0,sessions:s>0,disable:!f,enable:f};
Fs(a(".account-acts",e),()=>{for(let[w,O]of Object.entries(u))a(`[data-act="${w}"]`,e).hidden=h||!O}),p(a('[data-act="role"]',e),l(`accounts.make_${Ze(t)}`)),a(
".account-own",e).hidden=!h,a(".link-made",e).hidden=!0}var ue=(e,t)=>a(`[data-fact="${t}"] dd`,e);function Fs(e,t){let o=[...e.children],n=o.indexOf(document.activeElement);
if(t(),n<0||!o[n].hidden)return;let i=r=>!r.hidden;(o.slice(n).find(i)??o.slice(0,n).findLast(i))?.focus()}function Bs(e,t,{url:o,qr:n,expires_at:i}){let s=a(".\
link-made",e),r=a(".link-url",s);p(a(".link-for",s),l("accounts.link.for",{name:v(t)})),p(a(".link-end",s),l("accounts.link.end",{date:R(new Date(i))})),a(".inv\
ite-qr",s).src=n,r.value=o,s.hidden=!1,r.focus(),r.select();let c=a('[data-action="copy"]',s);c.hidden=!navigator.clipboard,a(".link-copied",s).hidden=!0,c.onclick=
()=>y(e,async()=>{await navigator.clipboard.writeText(o),a(".link-copied",s).hidden=!1})}var we=class{#t;#e;#o;#i=new pe;#n;constructor(t,{me:o,directory:n}){this.#t=t,this.#e=o,this.#o=n,this.#n=a("input",t),this.#n.oninput=()=>this.#i.search(this.#n.
value.trim());let i=S(t,{list:this.#i,into:".account-list",none:".accounts-none",create:()=>g("account-item"),update:(r,c)=>this.#s(a("button",r),c)}),s=U(()=>t.
hidden||i());n.addEventListener("change",s)}show(){document.activeElement!==this.#n&&(this.#n.value=""),this.#i.search(this.#n.value.trim()),(ut.matches?this.#n:
a(".place-title",this.#t)).focus()}#s(t,o){let{name:n,display_name:i,role:s,disabled_at:r}=o,c=[s==="owner"&&l("role.owner"),r&&l("accounts.is_disabled")];A(a("\
.avatar",t),this.#o.of(o)),p(a(".account-item-name",t),v(o)),p(a(".hint",t),i&&i!==n?n:""),p(a(".account-item-state",t),c.filter(Boolean).join(" · ")),t.classList.
toggle("is-away",!!r),t.onclick=()=>Tn({account:o,accounts:this.#i,me:this.#e})}};var ge=class{#t;#e=new E;constructor(t){this.#t=t,se(t,{list:this.#e,into:".act-list",none:".acts-none",showsRooms:!0})}show(){this.#e.open("/audit?limit=50"),a(
".place-title",this.#t).focus()}};var xe=class{#t;#e;#o;constructor(t,{drafts:o,rooms:n}){this.#t=t,this.#e=o,this.#o=n,o.addEventListener("change",()=>this.#i()),n.addEventListener("change",U(()=>this.#i()))}show(){
this.#i(),a(".place-title",this.#t).focus()}#i(){let t=this.#e.written.map(o=>({...o,room:this.#o.find(o.room)})).filter(({room:o})=>o);a(".drafts-none",this.#t).
hidden=t.length>0,M(a(".draft-list",this.#t),t,{key:({place:o})=>o,create:()=>g("draft-item"),update:(o,n)=>this.#n(o,n)})}#n(t,{place:o,room:n,thread:i}){let s=a(
"a",t);s.href=et({view:"room",room:n.id,panel:i&&`thread:${i}`}),it(s,i?"thread":bt(n));let r=i?l("drafts.in_thread",{room:n.name}):n.name;p(a(".draft-room",s),
r),p(a(".draft-text",s),this.#e.of(o));let c=a("button",t);c.title=l("drafts.delete"),c.setAttribute("aria-label",l("drafts.delete.from",{room:r})),c.onclick=()=>this.#e.
keep(o,"")}};var qs=200,Ws={ArrowDown:1,ArrowUp:-1};function Hs({kind:e,message:{seq:t,thread:o,in_room:n}}){let i=e==="reply"?t:n?null:o;return i?{panel:`thread:${i}`}:{seq:t}}
var Us=({text:e,deleted:t})=>t?l("message.deleted"):vt(e).replace(/\s+/gu," ").slice(0,qs),ye=class{#t;#e;#o;#i;#n;constructor(t,{inbox:o,...n}){this.#t=t,this.#e=
o,this.#o=n,this.#i=S(t,{list:o.list,into:".inbox-list",none:".inbox-none",create:()=>g("inbox-item"),update:(s,r)=>this.#r(s,r)});let i=U(()=>t.hidden||this.#i());
for(let s of[n.rooms,n.directory,n.blocks])s.addEventListener("change",i);this.#n=new V(t,s=>this.#s(s)),a('[data-testid="inbox-all-done"]',t).onclick=()=>this.#l(
o.setAllDone()),a(".inbox-list",t).addEventListener("keydown",s=>this.#d(s))}show(){this.#s(this.#e.filter),a(".place-title",this.#t).focus()}leave(){this.#e.leave()}#s(t){
this.#n.show(t),p(a(".inbox-none",this.#t),l(t==="done"?"inbox.none.done":"inbox.none")),this.#e.show(t)}#r(t,o){let{message:n,by:i,unread:s,done:r}=o,{directory:c,
rooms:m}=this.#o,d=c.of(i),h=a("a",t);t.classList.toggle("is-unread",s),h.href=et({view:"room",room:n.room,...Hs(o)}),oe(a(".avatar-button",t),d),p(a(".inbox-wh\
at",h),this.#m(o,v(d))),p(a(".inbox-room",h),m.find(n.room)?.name??""),p(a(".inbox-time",h),pt(new Date(o.at))),p(a(".inbox-text",h),this.#a(o));let f=a(".icon-\
button",t);f.title=l(r?"inbox.reopen":"inbox.done"),f.setAttribute("aria-label",f.title),f.onclick=()=>this.#c(t,o)}#a({message:t,reply:o,by:n}){let i=o?{...o,user:n}:
t;return this.#o.blocks.has(i.user.id)&&!i.deleted?l("message.blocked"):Us(i)}#m({kind:t,emoji:o,count:n},i){return t!=="reaction"?l(`inbox.${t}`,{name:i}):_("i\
nbox.reaction",n,{name:i,emoji:o??""})}async#c(t,{id:o,done:n}){let i=t.nextElementSibling??t.previousElementSibling,s=t.contains(document.activeElement);await this.#l(
this.#e.setDone(o,!n)),s&&(i?a("a",i):a(".place-title",this.#t)).focus()}#d(t){let o=t.target.closest(".inbox-item");if(!o||t.altKey||t.ctrlKey||t.metaKey)return;
let n=Ws[t.key];if(t.key==="Delete")a(".icon-button",o).click();else if(n)(n>0?o.nextElementSibling:o.previousElementSibling)?.querySelector("a").focus();else return;
t.preventDefault()}#l(t){return t.catch(H)}};var zs="/api/v1/monitor/ws",Ks="parley.v1",Gs=8e3,Ys=8e3,ve=class extends EventTarget{#t=null;#e;#o;#i=new Co;#n=new Map;state="connecting";keptSeconds=600;own=null;open(){
this.close(),this.#l("connecting"),this.#s()}close(){clearTimeout(this.#e),clearTimeout(this.#o);let t=this.#t;this.#t=null,t?.close(),this.#n.clear()}get nodes(){
let t=this.#a;return[...this.#n].filter(([,i])=>i.at(-1).at>t-Gs).map(([i])=>i).sort().sort((i,s)=>(s===this.own)-(i===this.own))}samplesOf(t){return this.#n.get(
t)??[]}#s(){let t=new URL(zs,location.href);t.protocol=t.protocol.replace("http","ws");let o=new WebSocket(t,Ks);o.onmessage=({data:n})=>o===this.#t&&this.#r(JSON.
parse(n)),o.onclose=n=>o===this.#t&&this.#d(n),this.#t=o,this.#c()}#r(t){if(this.#c(),t.type==="hello"&&(this.#n.clear(),this.#i.reset(),this.own=t.node,this.keptSeconds=
t.kept_seconds,this.#l("live")),t.type==="samples")for(let o of t.items)this.#m(o);t.type==="sample"&&this.#m(t),this.dispatchEvent(new CustomEvent("change",{detail:t}))}get#a(){
return Math.max(...[...this.#n.values()].map(t=>t.at(-1).at))}#m(t){let{node:o,at:n}=t;this.#n.has(o)||this.#n.set(o,[]);let i=this.#n.get(o);i.push(t);let s=n-
this.keptSeconds*1e3,r=i.findIndex(c=>c.at>=s);r>0&&i.splice(0,r);for(let[c,m]of this.#n)m.at(-1).at<s&&this.#n.delete(c)}#c(){clearTimeout(this.#o),this.#o=setTimeout(
()=>{this.#t.onclose=null,this.#t.close(),this.#d({})},Ys)}async#d({code:t,reason:o}){if(clearTimeout(this.#o),!Lo(t,o).again)return this.#l("ended");this.#l("l\
ost"),this.#e=setTimeout(()=>this.#s(),this.#i.next()*1e3);let n=await x.get("/me").catch(({status:i})=>i===401?{}:null);!n||n.role==="owner"||this.state!=="los\
t"||(clearTimeout(this.#e),this.#l("ended"))}#l(t){this.state=t,this.dispatchEvent(new Event("change"))}};var Qe=new Map;function Pt(e,t=3){let o=`${e} ${t}`;if(!Qe.has(o)){let n=e?{style:"unit",unit:e,unitDisplay:"short"}:{};Qe.set(o,new Intl.NumberFormat(Ho,{...n,
maximumSignificantDigits:t}))}return Qe.get(o)}var An=["byte","kilobyte","megabyte","gigabyte","terabyte"];function be(e,t){let o=Math.min(An.length-1,Math.floor(
Math.log10(Math.max(1,e))/3));return Pt(An[o],t).format(e/1e3**o)}var to=e=>Pt("percent").format(e),eo=e=>e<1e3?Pt("millisecond",2).format(e):Pt("second").format(
e/1e3),Rt=e=>Pt("",3).format(e),ke=e=>l("per_second",{amount:Rt(e)});var Vs=[{name:"processor",most:100,value:to,lines:{machine:({host:e})=>e.cpu_percent,process:({process:e})=>e.cpu_percent}},{name:"memory",value:be,lines:{machine:({
host:e})=>e.memory_bytes,process:({process:e})=>e.memory_bytes},more:{memory_total:({host:e})=>e.memory_total_bytes}},{name:"messages",most:1,value:ke,lines:{messages:({
chat:e})=>e.messages_per_second}},{name:"deliveries",most:1,value:ke,lines:{deliveries:({chat:e})=>e.deliveries_per_second}},{name:"commits",most:1,value:eo,lines:{
p99:({chat:e})=>e.commit_p99_ms,p50:({chat:e})=>e.commit_p50_ms}},{name:"lag",most:5,value:eo,lines:{loop:({chat:e})=>e.loop_lag_ms,backplane:({chat:e})=>e.backplane_lag_ms}},
{name:"sockets",most:5,value:Rt,lines:{sockets:({chat:e})=>e.room_sockets+e.account_sockets,people:({chat:e})=>e.people}},{name:"queue",most:10,value:Rt,lines:{
queued:({chat:e})=>e.queued}},{name:"storage",value:be,lines:{database:({storage:e})=>e.database_bytes,wal:({storage:e})=>e.wal_bytes},more:{free:({storage:e})=>e.
free_bytes}}],Ee=class{#t;#e=new ve;#o=null;#i=[];#n=!1;#s=!1;constructor(t){this.#t=t;let o=U(()=>this.#n&&this.#c()),n=U(()=>this.#n&&this.#d());this.#e.addEventListener(
"change",({detail:i})=>this.#r(i)?n():o())}show(){this.#n=!0,this.#e.open(),a(".place-title",this.#t).focus(),this.#s=!1,this.#a().catch(()=>{this.#s=!0,this.#c()})}leave(){
this.#n=!1,this.#e.close()}#r(t){return t?.type==="sample"&&this.#o!==null&&t.node!==this.#o}async#a(){let[{LineChart:t}]=await Promise.all([Jt("charts"),Xs(Xo(
"charts_style"))]);this.#i.length||(this.#i=Vs.map(o=>this.#m(o,t))),this.#c()}#m({name:t,most:o,value:n,lines:i,more:s={}},r){let c=g("monitor-chart");p(a("h2",
c),l(`monitor.${t}`)),a(".monitor-charts",this.#t).append(c);let{keptSeconds:m}=this.#e,d=u=>zo(u*1e3),h=u=>n(u,2),f={count:Object.keys(i).length,most:o,seconds:m,
value:h,moment:d};return{figure:c,chart:new r(a(".monitor-plot",c),f),lines:i,more:s,value:n}}#c(){let{nodes:t,state:o}=this.#e;t.length&&!t.includes(this.#o)&&
(this.#o=t[0]),this.#l(this.#s?"failed":o),this.#d();let n=this.#e.samplesOf(this.#o);if(a(".monitor-charts",this.#t).hidden=!n.length,!n.length||document.hidden)
return;let i=n.map(({at:s})=>s/1e3);for(let{figure:s,chart:r,lines:c,more:m,value:d}of this.#i)Js(a("dl",s),{newest:n.at(-1),lines:c,more:m,value:d}),r.show(i,Object.
values(c).map(h=>n.map(h)))}#d(){let{nodes:t}=this.#e,o=a(".monitor-nodes",this.#t);o.hidden=t.length<2;let n=t.map(i=>({key:i,newest:this.#e.samplesOf(i).at(-1)}));
M(o,n,{create:()=>g("monitor-node"),update:(i,{key:s,newest:r})=>{let{host:c,process:m,chat:d}=r,h=a("button",i),f=[m.cpu_percent===null?"":to(m.cpu_percent),m.
memory_bytes===null?"":be(m.memory_bytes),l("monitor.node.sockets",{count:Rt(d.room_sockets+d.account_sockets)}),l("monitor.node.messages",{rate:ke(d.messages_per_second)})];
p(a(".monitor-node-name",h),l("monitor.node",{host:c.name,pid:m.pid})),p(a(".monitor-node-facts",h),f.filter(Boolean).join(" · ")),h.setAttribute("aria-pressed",
String(s===this.#o)),h.onclick=()=>{this.#o=s,this.#c()}}})}#l(t){let o=a(".monitor-state",this.#t);o.hidden=t==="live",o.hidden||p(o,l(`monitor.state.${t}`))}};
function Js(e,{newest:t,lines:o,more:n,value:i}){let s=[...Object.entries(o).map(([r,c],m)=>({key:r,number:c(t),line:m+1})),...Object.entries(n).map(([r,c])=>({
key:r,number:c(t)}))].filter(({number:r})=>r!==null);M(e,s,{create:()=>g("monitor-value"),update:(r,{key:c,number:m,line:d})=>{p(a("dt",r),l(`monitor.line.${c}`)),
p(a("dd",r),i(m)),r.dataset.line=d??""}})}var Oe=null;function Xs(e){return Oe??=new Promise((t,o)=>{let n=document.createElement("link");Object.assign(n,{rel:"\
stylesheet",href:e,onload:t,onerror:o}),document.head.append(n)}),Oe.catch(()=>Oe=null),Oe}var Zs=200,Se=class{#t;#e;#o=null;constructor(t){this.#t=t,this.#e=a(".settings-form",t),$(this.#e,()=>this.#a());let o=a(".team-picture-file",t);o.onchange=()=>o.
files[0]&&this.#n(()=>x.upload("/settings/picture",o.files[0])).finally(()=>o.value=""),a(".team-picture-choose",t).onclick=()=>o.click(),a(".team-picture-remov\
e",t).onclick=()=>this.#n(()=>x.delete("/settings/picture"))}show(){this.#i(),a(".place-title",this.#t).focus()}#i(){return y(this.#e,async()=>{let t=await x.get(
"/settings");await this.#r(t.welcome_rooms),this.#s(t)})}#n(t){return y(this.#e,async()=>this.#s(await t()))}#s(t){this.#o=t;for(let i of this.#e.querySelectorAll(
"[data-setting]"))tr(i,t);let{picture:o}=t,n=a(".team-picture-now",this.#t);n.hidden=!o,o&&(n.src=Vo(o)),a(".team-picture-remove",this.#t).hidden=!o}async#r(t){
let{items:o}=await x.get(`/rooms?limit=${Zs}`),n=o.filter(({suggested:c,archived:m,kind:d})=>c&&!m&&d==="public"),i=new Map([...t,...n].map(({id:c,name:m})=>[c,
m])),s=new Set(t.map(({id:c})=>c)),r=[...i].map(([c,m])=>or({id:c,name:m,isChosen:s.has(c)}));a(".welcome-rooms",this.#t).replaceChildren(...r)}async#a(){let t={};
for(let i of this.#e.querySelectorAll("[data-setting]:not(.is-fixed)")){let{setting:s}=i.dataset,r=er(a("input, select",i));r!==this.#o[s]&&(t[s]=r)}let o=[...this.#e.
querySelectorAll(".welcome-rooms input:checked")].map(({value:i})=>i),n=this.#o.welcome_rooms.map(({id:i})=>i);if([...o].sort().join()!==[...n].sort().join()&&(t.
welcome_rooms=o),!await Qs(t,this.#o))return this.#s(this.#o);this.#s(await x.patch("/settings",t))}};function Qs(e,t){let{retention_days:o,retention_most_days:n}=e,
i=[[o,t.retention_days],[n,t.retention_most_days]].filter(([c,m])=>c&&(!m||c<m));if(!i.length)return!0;let[[s]]=i.sort(([c],[m])=>c-m),r=_("retention.confirm.ti\
tle",s,{count:D(s)});return C({title:r,text:l("settings.retention.confirm"),action:l("retention.confirm")})}function tr(e,t){let{setting:o}=e.dataset,n=t.fixed.
includes(o),i=a("input, select",e);e.classList.toggle("is-fixed",n),i.value=t[o],i.hidden=i.disabled=n;let s=a(".setting-fixed",e);s.hidden=!n;let r=i.selectedOptions?.[0].
text??t[o];p(s,n?l("settings.fixed",{value:r,name:`PARLEY_${o.toUpperCase()}`}):"")}var er=({type:e,value:t})=>e==="number"?Number(t):t.trim();function or({id:e,
name:t,isChosen:o}){let n=g("welcome-room"),i=a("input",n);return Object.assign(i,{value:e,checked:o}),p(a("span",n),t),n}function oo({message:e,me:t,saved:o}){let n=o.of(e.room,e.seq);return Et({title:l("message.save"),action:l("save"),me:t,mayBeNone:!0,before:n?.remind_at&&!n.due?
Date.parse(n.remind_at):null,act:async({at:i})=>{await o.save(e,i),N(l("saved.done"))}})}var Cn="/me/saved?limit=50",_e=class{#t;#e;#o;#i;#n;#s=new E;constructor(t,{saved:o,rooms:n,me:i,blocks:s}){this.#t=t,this.#e=o,this.#o=n,this.#i=i,this.#n=s;let r=S(
t,{list:this.#s,into:".saved-list",none:".saved-none",sort:nr,key:({room:c,seq:m})=>`${c}/${m}`,create:()=>g("saved-item"),update:(c,m)=>this.#r(c,m)});s.addEventListener(
"change",()=>t.hidden||r()),o.addEventListener("change",()=>t.hidden||this.#s.open(Cn))}show(){this.#s.open(Cn),a(".place-title",this.#t).focus()}#r(t,{room:o,seq:n,
remind_at:i,due:s,message:r}){let c=this.#o.find(o),m=a("a",t);m.href=`/rooms/${o}/${n}`,c&&it(m,bt(c)),p(a(".draft-room",m),c?.name??""),p(a(".draft-text",m),this.#a(
r));let d=a(".saved-when",t);d.parentElement.hidden=!i;let h=i?W(new Date(i),J(this.#i)):"";p(d,i?l(s?"saved.due":"saved.reminder",{date:h}):""),d.classList.toggle(
"is-due",s),a('[data-act="remind"]',t).onclick=()=>oo({message:{room:o,seq:n},me:this.#i,saved:this.#e}),a('[data-act="done"]',t).onclick=()=>this.#e.forget({room:o,
seq:n}).catch(H)}#a({user:t,text:o}){return this.#n.has(t.id)?l("message.blocked"):l("rooms.last",{user:v(t),text:o})}},nr=e=>[...e.filter(({due:t})=>t),...e.filter(
({due:t})=>!t)];var $e=class{#t;#e;#o;#i;#n=!1;constructor(t,{scheduled:o,rooms:n,me:i}){this.#t=t,this.#e=o,this.#o=n,this.#i=i,o.addEventListener("change",()=>this.#n&&!t.hidden&&
this.#s())}show(){this.#n=!0,this.#s(),a(".place-title",this.#t).focus()}async#s(){let t=await this.#e.load().catch(H);t&&(a(".scheduled-none",this.#t).hidden=t.
length>0,M(a(".scheduled-list",this.#t),t,{key:({id:o})=>o,create:()=>g("scheduled-item"),update:(o,n)=>this.#r(o,n)}))}#r(t,o){let n=this.#o.find(o.room),i=a("\
a",t);i.href=`/rooms/${o.room}`,n&&it(i,bt(n));let s=n?.name??l("scheduled.left");p(a(".draft-room",i),s),ce(t,o,{store:this.#e,me:this.#i,roomName:s,onChange:()=>this.#s()})}};var Te=class{#t;#e=new E;#o;#i;#n="all";constructor(t,{threads:o,rooms:n,directory:i,blocks:s}){this.#t=t,this.#o=S(t,{list:this.#e,into:".thread-list",none:".t\
hreads-none",key:({room:r,root:c})=>`${r}:${c}`,create:()=>g("thread-item"),update:(r,c)=>he(r,c,{directory:i,blocks:s,roomName:n.find(c.room)?.name??""})}),s.addEventListener(
"change",()=>t.hidden||this.#o()),o.addEventListener("told",({detail:r})=>this.#r(r)),this.#i=new V(t,r=>this.#s(r))}show(){this.#s(),a(".place-title",this.#t).
focus()}#s(t=this.#n){return this.#n=t,this.#i.show(t),this.#e.open(`/me/threads?limit=50${de[t]}`)}#r(t){if(this.#t.hidden)return;let o=this.#e.items.findIndex(
({room:n,root:i})=>n===t.room&&i===t.root);if(o<0)return this.#s();this.#e.items[o]=t,this.#o()}};var ir=50,_t=class extends ct{suggested=[];async loadSuggested(){let{items:t}=await x.page("/rooms?scope=suggested&limit=20").catch(()=>({items:[]}));this.suggested=
t,this.dispatchEvent(new Event("change"))}pathFor(t){return`/rooms?${new URLSearchParams({scope:"joinable",limit:ir,q:t})}`}};var sr=50,$t=class extends ct{constructor({directory:t}){super(),this.addEventListener("change",()=>t.take(this.items))}pathFor(t){return`/users?${new URLSearchParams(
{limit:sr,q:t})}`}};var no=50,rr=/[\s,、，&]+|\band\b|和/,mt=class extends EventTarget{#t;#e=null;#o=null;#i=new Map;#n;#s;words="";constructor({rooms:t=null,directory:o=null,isOffered:n=()=>!0,
roomWith:i=()=>null}){super(),this.#t=t,this.#n=n,this.#s=i;let s=()=>this.dispatchEvent(new Event("change"));t&&(this.#e=new _t,this.#e.addEventListener("chang\
e",()=>{for(let r of this.#e.items)this.#i.set(r.id,r);s()})),o&&(this.#o=new $t({directory:o}),this.#o.addEventListener("change",s))}search(t){this.words=t;for(let o of this.#r)
o.search(t);this.dispatchEvent(new Event("change"))}close(){for(let t of this.#r)t.close()}get searching(){return this.#r.some(t=>t.searching)}get failed(){return this.#r.
some(t=>t.failed)}get items(){let t=[...this.#a.slice(0,no),...this.#m,...this.#c.slice(0,no)];return[...new Map(t.map(o=>[o.id,o])).values()].filter(this.#n)}get hasMore(){
return[this.#a,this.#c].some(({length:o})=>o>no)||this.#r.some(o=>o.items.length>0&&o.hasMore)}get#r(){return[this.#e,this.#o].filter(Boolean)}get#a(){return this.#t?
Ln([...this.#t.mine,...this.#t.archived],this.words).map(io):[]}get#m(){let{items:t=[],searching:o}=this.#o??{},n=I(this.words),i=({name:r,display_name:c})=>I(`${c}\
 ${r}`).includes(n),s=r=>{let c=this.#s(r.id);return c?io(c):{kind:"person",id:r.id,person:r}};return t.filter(r=>!o||i(r)).map(s)}get#c(){if(!this.#e)return[];
let o=this.#e.words===this.words&&!this.#e.searching?this.#e.items:[];return[...new Map([...Ln([...this.#i.values()],this.words),...o].map(i=>[i.id,i])).values()].
filter(({id:i})=>!this.#t.find(i)?.role).map(io)}},io=e=>({kind:"room",id:e.id,room:e});function Ln(e,t){let o=I(t);return e.map(n=>({room:n,at:ar(n,o)})).filter(
({at:n})=>n>=0).sort((n,i)=>Dn(n)-Dn(i)).map(({room:n})=>n)}function ar({name:e,kind:t,people:o=[]},n){let i=I(e).indexOf(n);if(i>=0||t!=="direct")return i;let s=o.
map(m=>I(`${m.display_name} ${m.name}`)),r=n.split(rr).filter(Boolean);return r.length>0&&r.every(m=>s.some(d=>d.includes(m)))?Math.max(...s.map(m=>m.indexOf(r[0]))):
-1}var Dn=({room:e,at:t})=>(t>0?2:0)+(e.unread?0:1);var lt=class{#t;#e;#o;#i;#n;#s;#r;constructor(t,{choices:o,onChosen:n,...i}){this.#t=t,this.#e=a("input",t),this.#o=a(".choice-list",t),this.#i=a(".choice-note",
t),this.#n=o,this.#s=i,this.#r=n,this.#e.value="",this.#e.oninput=()=>this.#a(),this.#e.onkeydown=s=>this.#u(s),o.addEventListener("change",()=>this.#m()),this.#a()}clear(){
this.#e.value="",this.#a(),this.#e.focus()}get words(){return this.#e.value.trim()}#a(){this.#h(null),this.#n.search(this.words)}#m(){let{items:t,hasMore:o,searching:n,
failed:i}=this.#n,s=this.#f?.dataset.key,r=0;M(this.#o,t,{key:({kind:d,id:h})=>`${d}:${h}`,create:()=>g("choice-item"),update:(d,h)=>{d.id=`${this.#o.id}-${r+=1}`,
this.#c(d,h)}});let c=i||this.words!==""&&!n;this.#i.hidden=t.length>0?!o:!c,p(this.#i,l(o?"jump.more":i?"list.trouble":"jump.none"));let{children:m}=this.#o;this.#h(
[...m].find(d=>d.dataset.key===s)??m[0]??null)}#c(t,o){t.dataset[o.kind]=o.id,t.onclick=()=>this.#r(o),t.onpointermove=()=>this.#h(t),o.kind==="room"?this.#d(t,
o.room):this.#l(t,o.person)}#d(t,o){hn(t,o,this.#s);let n=ee(o);p(a(".choice-name",t),o.name),p(a(".choice-detail",t),n?`@${n.name}`:""),p(a(".choice-unread",t),
o.unread?D(o.unread):"")}#l(t,o){let n=a(".avatar",t);a(".icon",t).toggleAttribute("hidden",!0),n.hidden=!1,A(n,o),Xt(n,this.#s.presence.of(o.id)),p(a(".choice-\
name",t),v(o)),p(a(".choice-detail",t),`@${o.name}`),p(a(".choice-unread",t),"")}get#f(){return a('[aria-selected="true"]',this.#o)}#h(t){for(let o of this.#o.children)
o.setAttribute("aria-selected",o===t);this.#e.setAttribute("aria-activedescendant",t?.id??""),t?.scrollIntoView({block:"nearest"})}#u(t){if(nt(t))return;let o=this.#f;
if(t.key==="Enter"&&o)o.click();else if(t.key==="ArrowDown")this.#h(o?.nextElementSibling??o);else if(t.key==="ArrowUp")this.#h(o?.previousElementSibling??o);else
return;t.preventDefault()}};async function Ae({title:e,action:t,hint:o="",most:n=1/0,isOffered:i=()=>!0,act:s,...r}){let c=b("pick-people"),m=new Map,d=new mt({directory:r.directory,isOffered:({
id:j,person:tt})=>!m.has(j)&&i(tt)}),h=new lt(c,{choices:d,onChosen:({person:j})=>u(j),...r}),f=()=>{Mn(c,{picked:m,most:n,unpick:w}),h.clear()},u=j=>{m.size>=n||
(m.set(j.id,j),f())},w=j=>{m.delete(j),f()};a(".pick-hint",c).textContent=o;let O=a(".pick-submit",c);O.textContent=t,O.onclick=()=>y(c,async()=>{await s([...m.
values()]),c.close()});let L=new AbortController,{signal:q}=L;a("input",c).addEventListener("keydown",j=>{j.key==="Backspace"&&!j.target.value&&m.size&&w([...m.
keys()].at(-1))},{signal:q}),a(".form-error",c).hidden=!0,Mn(c,{picked:m,most:n,unpick:w}),await k(c,{title:e}),L.abort(),d.close()}function Mn(e,{picked:t,most:o,
unpick:n}){M(a(".picked",e),[...t.values()],{key:({id:i})=>i,create:()=>g("picked-item"),update:(i,s)=>{let r=a("button",i);A(a(".avatar",i),s),a(".picked-name",
i).textContent=v(s),r.setAttribute("aria-label",l("pick.remove",{name:v(s)})),r.onclick=()=>n(s.id)}}),a(".pick-submit",e).disabled=!t.size,a(".pick-full",e).hidden=
t.size<o}function so({conversation:e,...t}){let{members:o,room:n}=e;return o.need(),Ae({title:l("add_member.title"),action:l("add_member.submit"),hint:l("add_member.hint",
{room:n.name}),isOffered:({id:i})=>!o.has(i),act:i=>o.add(i),...t})}var cr=120,jn=document.documentElement.dataset.language,ro=null,ht=null;function Tt(){return ro??=mr().catch(e=>{throw ro=null,e}),ro}async function mr(){let[e,
t]=await Promise.all([In("en"),jn==="en"?null:In(jn)]);return ht=new ao(e,t),ht}async function In(e){let t=await fetch(new URL(`../emoji/${e}.json`,import.meta.
url));if(!t.ok)throw new Error(`No emoji in ${e}: ${t.status}`);return t.json()}var ao=class{#t=new Map;#e=new Map;groups=new Map;constructor(t,o){for(let[n,i]of Object.
entries(t)){let s=i.map((r,c)=>lr(n,r,o?.[n][c]));this.groups.set(n,s);for(let r of s){this.#e.set(r.emoji,r);for(let c of r.codes)this.#t.set(c,r)}}}withCode(t){
return this.#t.get(t)}of(t){return this.#e.get(t)}search(t,o=cr){let n=I(t.trim().replace(/^:|:$/g,""));if(!n)return[];let i=[];for(let s of this.#e.values()){let r=fr(
s,n);r<Pn&&i.push({entry:s,rank:r})}return i.sort((s,r)=>s.rank-r.rank).slice(0,o).map(({entry:s})=>s)}};function lr(e,[t,o,n,i,s],[r,c]=[o,""]){let m=[...i.split(
" "),o,r].map(I),d=I(` ${o} ${n} ${r} ${c} ${i.replaceAll("_"," ")}`);return{emoji:t,label:r,codes:i.split(" "),hasTones:s===1,group:e,names:m,words:d}}var[dr,hr,
Pn]=[1e3,1001,1002];function fr({names:e,words:t},o){let n=e.filter(i=>i.startsWith(o));return n.length?Math.min(...n.map(({length:i})=>i)):t.includes(` ${o}`)?
dr:t.includes(o)?hr:Pn}var Rn="parley:emoji-tone",pr=18,Nt=["","🏻","🏼","🏽","🏾","🏿"],ur=new RegExp("(?!\\u{1F91D}\\u200d)(\\p{Emoji_Modifier_Base})\\ufe0f?","gu"),Ce=()=>Nt.
find(e=>e===localStorage.getItem(Rn))??"",Nn=e=>Fn(Rn,e),Le=({emoji:e,hasTones:t})=>t&&Ce()?e.replace(ur,`$1${Ce()}`):e,co=()=>JSON.parse(localStorage.getItem(Ve))??
[];function Ft(e){let t=co().filter(o=>o!==e);Fn(Ve,JSON.stringify([e,...t].slice(0,pr)))}function Fn(e,t){try{localStorage.setItem(e,t)}catch{}}var wr="400px",mo=new WeakMap,De=new WeakMap,Me=class{#t;#e=1;#o;#i;constructor(t,{onChosen:o,onLooked:n,onLeave:i}){this.#t=t,this.#o=i;let s=({target:r})=>mo.
get(r.closest(".emoji"));t.onclick=r=>s(r)&&o(s(r));for(let r of["pointerover","focusin"])t.addEventListener(r,c=>s(c)&&n(s(c)));t.addEventListener("focusin",({
target:r})=>r.matches(".emoji")&&this.#s(r)),this.#i=new IntersectionObserver(r=>this.#n(r),{root:t,rootMargin:wr}),t.onkeydown=r=>this.#r(r)}show(t){this.#i.disconnect(),
this.#t.replaceChildren(...t.filter(({items:i})=>i.length).map(gr)),this.#t.scrollTop=0;let[o,...n]=this.#t.children;if(o){lo(o),this.#s(a(".emoji",o)),this.#e=
getComputedStyle(a(".emoji-grid",o)).gridTemplateColumns.split(" ").length;for(let i of n)i.style.setProperty("--rows",Math.ceil(De.get(i).length/this.#e));for(let i of n)
this.#i.observe(i)}}get first(){return mo.get(a(".emoji",this.#t))}focusFirst(){a(".emoji",this.#t)?.focus()}scrollTo(t){a(`[data-group="${t}"]`,this.#t)?.scrollIntoView(
{block:"start"})}#n(t){for(let{target:o,isIntersecting:n}of t)n&&lo(o)}#s(t){for(let o of this.#t.querySelectorAll('[tabindex="0"]'))o.tabIndex=-1;t&&(t.tabIndex=
0)}#r(t){let o=t.target.closest(".emoji"),n=o&&this.#a[t.key]?.(o);n&&(t.preventDefault(),n.focus?.())}#a={ArrowRight:t=>this.#m(t,1),ArrowLeft:t=>this.#m(t,-1),
ArrowDown:t=>this.#c(t),ArrowUp:t=>this.#d(t)??this.#f(),Home:()=>a(".emoji",this.#t),End:()=>At(this.#t.lastElementChild).at(-1)};#m(t,o){let n=t.closest(".emo\
ji-group"),{buttons:i,at:s}=this.#l(t);return i[s+o]?i[s+o]:o>0?At(n.nextElementSibling)[0]??t:At(n.previousElementSibling).at(-1)??t}#c(t){let{buttons:o,at:n,column:i}=this.#l(
t);if(!(n-i+this.#e>=o.length))return o[Math.min(n+this.#e,o.length-1)];let r=At(t.closest(".emoji-group").nextElementSibling);return r[Math.min(i,r.length-1)]??
t}#d(t){let{buttons:o,at:n,column:i}=this.#l(t);if(n>=this.#e)return o[n-this.#e];let s=At(t.closest(".emoji-group").previousElementSibling),r=Math.floor((s.length-
1)/this.#e)*this.#e;return s[Math.min(r+i,s.length-1)]}#l(t){let o=At(t.closest(".emoji-group")),n=o.indexOf(t);return{buttons:o,at:n,column:n%this.#e}}#f(){return this.#o(),
{}}};function At(e){return e?(lo(e),[...a(".emoji-grid",e).children]):[]}function lo(e){let t=De.get(e);De.delete(e),t&&a(".emoji-grid",e).append(...t.map(xr))}
function gr({name:e,title:t,items:o}){let n=g("emoji-group");n.dataset.group=e;let i=a("h3",n);return i.textContent=t,i.hidden=!t,De.set(n,o),n}function xr(e){let t=document.
createElement("button");return t.type="button",t.className="emoji",t.tabIndex=-1,t.setAttribute("aria-label",e.label),Y(t,e),mo.set(t,e),t}var Bn={recent:"🕘",team:"⭐",smileys:"😀",people:"👋",nature:"🐱",food:"🍎",travel:"🚗",activities:"⚽",objects:"💡",symbols:"❤️",flags:"🏁"},
yr={emoji:"✋",hasTones:!0},ft=8;async function vr(e){let t=b("emoji"),o=qn.get(t)??qn.set(t,new fo(t)).get(t),n=k(t);return o.begin(e),await n||null}var qn=new WeakMap,
fo=class{#t;#e;#o;#i=null;constructor(t){this.#t=t,this.#e=a(".search-input",t),this.#o=new Me(a(".emoji-scroll",t),{onChosen:o=>this.#c(o),onLooked:o=>this.#d(
o),onLeave:()=>this.#e.focus()}),this.#e.oninput=()=>this.#s(),t.addEventListener("keydown",o=>this.#f(o)),this.#u(),this.#g()}begin(t){this.#e.value="",this.#d(
null),kr(this.#t,t),this.#n()}async#n(){this.#i||this.#l(l("emoji.loading"));try{this.#i??=await Tt(),this.#s()}catch{this.#l(l("emoji.trouble"))}}#s(){if(!this.#i)
return;let{value:t}=this.#e;for(let{name:n,items:i}of this.#r)a(`[data-tab="${n}"]`,this.#t).hidden=!i.length;let o=[...F.search(t),...this.#i.search(t).map(ho)];
this.#o.show(t.trim()?[{name:"found",title:"",items:o}]:this.#r),this.#d(t.trim()?this.#o.first??null:null),this.#l(t.trim()&&!o.length?l("emoji.none"):"")}get#r(){
return Object.keys(Bn).map(t=>({name:t,title:l(`emoji.group.${t}`),items:this.#a(t)}))}#a(t){return t==="recent"?this.#m:t==="team"?F.all:this.#i.groups.get(t).
map(ho)}get#m(){let t=o=>F.of(o)??(this.#i.of(o)&&ho(this.#i.of(o)));return co().map(t).filter(Boolean)}#c({text:t,key:o}){Ft(o),this.#t.close(t)}#d(t){Y(a(".em\
oji-sign",this.#t),t??{text:""}),p(a(".emoji-label",this.#t),t?.label??l("emoji.hint")),p(a(".emoji-code",this.#t),t?`:${t.code}:`:"")}#l(t){let o=a(".emoji-non\
e",this.#t);o.hidden=!t,p(o,t)}#f(t){if(t.isComposing)return;let o=t.target===this.#e;if(t.key==="Escape")this.#t.close();else if(o&&t.key==="ArrowDown")this.#o.
focusFirst();else if(o&&t.key==="Enter")this.#h();else return!o&&br(t)?this.#e.focus():void 0;t.preventDefault()}#h(){let{first:t}=this.#o;t&&this.#e.value.trim()&&
this.#c(t)}#u(){let t=Object.entries(Bn).map(([o,n])=>{let i=document.createElement("button");return i.type="button",i.className="emoji",i.textContent=n,i.title=
l(`emoji.group.${o}`),i.setAttribute("aria-label",i.title),i.dataset.tab=o,i.onclick=()=>this.#w(o),i});a(".emoji-tabs",this.#t).append(...t)}#w(t){this.#e.value&&
(this.#e.value="",this.#s()),this.#o.scrollTo(t)}#g(){let t=this.#t.querySelectorAll('[name="emoji-tone"]');for(let[o,n]of t.entries())n.nextElementSibling.textContent=
yr.emoji+Nt[o],n.checked=Nt[o]===Ce(),n.onchange=()=>{Nn(Nt[o]),this.#s()}}},ho=e=>({key:e.emoji,text:Le(e),label:e.label,code:e.codes[0]}),br=({key:e,ctrlKey:t,
metaKey:o,altKey:n,target:i})=>e.length===1&&e!==" "&&!t&&!o&&!n&&!i.matches("input");function kr(e,t){let{top:o,bottom:n,right:i}=t.getBoundingClientRect(),{offsetWidth:s,
offsetHeight:r}=e,c=o-r-ft,m=c>=ft?c:Math.min(n+ft,innerHeight-r-ft),d=Math.min(i-s,innerWidth-s-ft);e.style.setProperty("--x",`${Math.max(ft,d)}px`),e.style.setProperty(
"--y",`${Math.max(ft,m)}px`)}var je=4,Ie=8,Bt=null;function Wn(e,{label:t,items:o}){return Bt?.button===e?Bt.close():(Bt?.close(),new Promise(n=>Or(e,{label:t,items:o,resolve:n})))}function po({
name:e,icon:t,text:o,isDangerous:n},i){let s=g("menu-row");return it(s,t),a("span",s).textContent=o,s.dataset.testid=`sheet-${e}`,s.classList.toggle("is-dangero\
us",n),s.onclick=()=>i(e),s}function Or(e,{label:t,items:o,resolve:n}){let i=g("menu"),s,r=f=>{s=f,h()},c=o.map(f=>po(f,r));for(let f of c)f.role="menuitem";i.setAttribute(
"aria-label",t),i.append(...c),e.closest("main, aside, nav, body").append(i),i.showPopover(),$r(i,e);let m=new AbortController,d=gt.open(()=>{Bt=null,m.abort(),
i.remove(),e.setAttribute("aria-expanded","false"),n(s)}),h=()=>gt.close(d);Bt={button:e,close:h},e.setAttribute("aria-expanded","true"),Er({menu:i,button:e,close:h},
m),i.onkeydown=f=>Sr(f,{rows:c,close:h}),c[0].focus({preventScroll:!0})}function Er({menu:e,button:t,close:o},{signal:n}){let i=({target:s})=>!e.contains(s)&&!t.
contains(s);for(let s of["pointerdown","wheel"])addEventListener(s,r=>i(r)&&o(),{capture:!0,passive:!0,signal:n});addEventListener("resize",o,{signal:n})}function Sr(e,{
rows:t,close:o}){let n=t.indexOf(document.activeElement),i={ArrowDown:(n+1)%t.length,ArrowUp:n-1,Home:0,End:-1}[e.key];if(e.stopPropagation(),i!==void 0)t.at(i).
focus();else if(e.key==="Escape"||e.key==="Tab")o();else return _r(e,t,n);return e.preventDefault()}function _r({key:e},t,o){let n=[...t.slice(o+1),...t.slice(0,
o+1)],i=s=>s.textContent.trim().toLocaleLowerCase().startsWith(e.toLocaleLowerCase());e.trim().length===1&&n.find(i)?.focus()}function $r(e,t){let o=t.getBoundingClientRect(),
{width:n,height:i}=e.getBoundingClientRect(),s=getComputedStyle(t).direction==="rtl",r=innerHeight-Ie-o.bottom-je,c=o.top-je-Ie,m=i<=r||r>=c,d=Math.min(i,m?r:c),
h=s?o.left:o.right-n;e.style.maxBlockSize=`${d}px`,e.style.top=`${m?o.bottom+je:o.top-je-d}px`,e.style.left=`${Tr(h,innerWidth-n)}px`}var Tr=(e,t)=>Math.max(Ie,
Math.min(e,t-Ie));var Ar=matchMedia("(min-width: 45rem) and (hover: hover)");async function Cr({row:e,item:t,button:o=null,conversation:n}){let i=fn(t,n).map(c=>({...c,text:l(`me\
ssage.${c.name}`)}));if(!i.length)return;e.classList.add("is-pressed");let s=o&&Ar.matches,r=await(s?Wn(o,{label:l("message.actions"),items:i}):Lr(i));return e.
classList.remove("is-pressed"),e.focus({preventScroll:!0}),s&&!r&&o.focus({preventScroll:!0}),r}async function Lr(e){let t=b("message"),o,n=s=>{o=s,t.close()},i=e.
map(s=>{let r=document.createElement("li");return r.append(po(s,n)),r});return a(".sheet",t).replaceChildren(...i),await k(t),o}var Dr=365*24*3600;function Hn(e){document.documentElement.dataset.theme=e,document.cookie=`theme=${e}; path=/; max-age=${Dr}; samesite=lax`,tn()}var Un={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1};function Kn(e,{onShown:t}){let o=a('[role="tablist"]',e),n=[...o.children].filter(r=>!r.hidden),i=r=>{
for(let c of o.children){let m=c===r;c.setAttribute("aria-selected",m),c.tabIndex=m?0:-1,zn(c).hidden=!m}r.scrollIntoView({block:"nearest",inline:"nearest"})},s=r=>{
i(r),t(zn(r))};for(let r of n)r.onclick=()=>s(r);o.onkeydown=r=>{let c=Mr(n,r);c&&(r.preventDefault(),s(c),c.focus())},i(n[0])}var zn=e=>a(`#${e.getAttribute("a\
ria-controls")}`);function Mr(e,{key:t,target:o}){return t==="Home"?e[0]:t==="End"?e.at(-1):Un[t]&&e.at((e.indexOf(o)+Un[t])%e.length)}function Gn(e,{blocks:t,directory:o}){let n=new E,i=()=>n.open("/me/blocks?limit=50"),s=({user:r})=>y(e,()=>t.unblock(r.id)).then(i);S(e,{list:n,into:".ban-list",
none:".blocked-none",key:({user:r})=>r.id,create:()=>g("ban-item"),update:(r,c)=>jr(r,{...c,user:o.of(c.user)},s)}),i()}function jr(e,t,o){A(a(".avatar",e),t.user),
p(a(".ban-name",e),v(t.user)),p(a(".hint",e),l("blocked.since",{date:R(new Date(t.at))}));let n=a("button",e);n.textContent=l("person.unblock"),n.setAttribute("\
aria-label",l("blocked.unblock",{name:v(t.user)})),n.onclick=()=>o(t)}function Yn(e,{rooms:t}){let o=new E;S(e,{list:o,into:".own-report-list",none:".own-reports-none",create:()=>g("own-report"),update:(n,i)=>Ir(n,i,t)}),o.open("/\
me/reports?limit=20")}function Ir(e,{room:t,seq:o,reason:n,outcome:i,note:s,at:r,resolved_at:c},m){let d=m.find(t),h=a(".report-room",e);p(h,d?l("own_reports.ro\
om",{room:d.name}):l("own_reports.gone")),d&&(h.href=et({view:"room",room:t,seq:o})),p(a(".report-reason",e),l("audit.reason",{reason:n})),p(a(".report-outcome",
e),l(`own_reports.${i??"waiting"}`)),st(a(".report-note",e),s),rt(a("time",e),c??r)}var Pr=6e4;function Jn(e,{me:t,onChanged:o}){Rr(a(".picture-form",e),{me:t,onChanged:o}),Nr(a(".profile-form",e),{me:t,onChanged:o}),Br(a(".status-form",e),{me:t,
onChanged:o})}function Rr(e,{me:t,onChanged:o}){let n=a("input",e),i=a('[data-action="remove-picture"]',e),s=()=>{A(a(".avatar",e),t,{size:"large"}),i.hidden=!t.
picture},r=c=>y(e,async()=>{o(await c()),s()});T(e),a('[data-action="choose-picture"]',e).onclick=()=>n.click(),n.onchange=()=>n.files[0]&&r(()=>x.upload("/me/p\
icture",n.files[0])),i.onclick=()=>r(()=>x.delete("/me/picture")),s()}function Nr(e,{me:t,onChanged:o}){T(e);let{display_name:n,pronouns:i,about:s,time_zone:r}=e.
elements;n.value=t.display_name,i.value=t.pronouns??"",s.value=t.about??"",Fr(r,t.time_zone),a(".hint",e).textContent=l("account.signed_in_as",{name:t.name}),$(
e,async c=>o(await x.patch("/me",{display_name:c.display_name.trim(),pronouns:c.pronouns.trim(),about:c.about.trim(),time_zone:c.time_zone||null})))}function Fr(e,t){
let o=Intl.DateTimeFormat().resolvedOptions().timeZone,n=new Set([o,...t?[t]:[],...Intl.supportedValuesOf("timeZone")]);e.replaceChildren(new Option(l("profile.\
time_zone.none"),""),...[...n].map(i=>new Option(i,i))),e.value=t??""}function Br(e,{me:t,onChanged:o}){T(e);let n=Zo(t),{emoji:i,text:s,until:r,quiet:c}=e.elements;
i.value=n?.emoji??"",s.value=n?.text??"",r.value=n?.until?"keep":"",c.value=zt(t.quiet_until)?"keep":"";for(let m of[r,c])a('[value="keep"]',m).hidden=m.value!==
"keep";$(e,async m=>{let d={emoji:m.emoji.trim(),text:m.text.trim()},f={status:!d.emoji&&!d.text?null:{...d,until:Vn(m.until,n?.until)}};o(await x.patch("/me",{
...f,quiet_until:Vn(m.quiet,t.quiet_until)}))})}function Vn(e,t){return e?e==="keep"?t:e==="today"||e==="week"?qr(e).toISOString():new Date(Date.now()+Number(e)*
Pr).toISOString():null}function qr(e){let t=new Date;return t.setHours(24,0,0,0),e==="week"&&t.setDate(t.getDate()+(7-new Date().getDay())%7),t}var Wr={Edge:/Edg\//,Opera:/OPR\//,Firefox:/Firefox\//,Chrome:/Chrome\//,Safari:/Safari\//},Hr={iOS:/iPhone|iPad/,Android:/Android/,Windows:/Windows/,macOS:/Mac OS/,
Linux:/Linux/};function Zn(e){let t=new E,o=()=>t.open("/me/sessions?limit=50"),n=async i=>{await C(Kr(i))&&(await y(e,()=>x.delete(`/me/sessions/${i.id}`)),o())};
S(e,{list:t,into:".session-list",sort:Ur,create:()=>g("session-item"),update:(i,s)=>zr(i,s,n)}),o()}var Ur=e=>e.toSorted((t,o)=>new Date(o.last_seen_at)-new Date(
t.last_seen_at));function zr(e,t,o){let n=a(".session-agent",e);n.textContent=ti(t.user_agent??""),n.title=t.user_agent??"";let i=a(".session-seen",e);i.textContent=
t.current?l("sessions.current"):Qn(t),i.title=t.current?"":P(new Date(t.last_seen_at)),a("button",e).hidden=t.current,a("button",e).onclick=()=>o(t)}var Kr=e=>({
title:l("sessions.revoke.title",{device:ti(e.user_agent??"")}),text:l("sessions.revoke.text",{seen:Qn(e)}),action:l("sessions.revoke")});function Qn({last_seen_at:e,
address:t}){return l("sessions.seen",{date:R(new Date(e)),address:t??""})}function ti(e){let t=Xn(Wr,e),o=Xn(Hr,e);return t?o?l("sessions.device",{browser:t,system:o}):
t:l("sessions.program")}function Xn(e,t){return Object.keys(e).find(o=>e[o].test(t))}function ei({me:e,outbox:t,drafts:o,halfWritten:n,blocks:i,directory:s,rooms:r,onChanged:c,onReadingShown:m}){let d=b("account");Jn(d,{me:e,onChanged:c}),Gr(a("\
.reading-setting",d),{onReadingShown:m}),Yr(d),Vr(a(".password-form",d),e),a("#account-tab-server",d).hidden=e.role!=="owner";let h={"account-preferences":f=>{Gn(
a(".blocked-setting",f),{blocks:i,directory:s}),Yn(a(".own-reports",f),{rooms:r})},"account-sign-in":f=>Zn(a(".sessions",f))};return Kn(d,{onShown:f=>h[f.id]?.(
f)}),a(".sign-out",d).onsubmit=f=>Jr(f,{outbox:t,drafts:o,halfWritten:n}),k(d)}function Gr(e,{onReadingShown:t}){let o=a("input",e);o.disabled=!0;let n=i=>{o.checked=
i.shown,o.disabled=!1};y(e,async()=>n(await x.get("/me/reading"))),o.onchange=()=>{let i=o.checked;return o.checked=!i,y(e,async()=>{n(await x.put("/me/reading",
{shown:i})),t()})}}function Yr(e){for(let t of e.querySelectorAll('[name="theme"]'))t.checked=t.value===document.documentElement.dataset.theme,t.onchange=()=>Hn(
t.value);a('input[name="next"]',e).value=location.pathname+location.search}function Vr(e,t){T(e),e.elements.username.value=t.name,$(e,async({current_password:o,
new_password:n})=>{await x.put("/me/password",{current_password:o,new_password:n}),T(e)})}async function Jr(e,{outbox:t,drafts:o,halfWritten:n}){let i=t.all.length,
s=e.target;i&&(e.preventDefault(),!await C({title:l("sign_out.title"),text:_("sign_out.unsent",i),action:l("sign_out")}))||(t.clear(),o.clear(),n.clear(),Yo(),i&&
s.submit())}async function oi({rooms:e,onJoined:t}){let o=b("browse"),n=a("input",o),i=new _t,s=c=>y(o,async()=>{await e.join(c.id),o.close(),t(c)});n.value="",n.oninput=()=>{
i.search(n.value.trim()),a(".dialog-body",o).scrollTop=0},ie(o).onclick=()=>ea(o,i),i.addEventListener("change",()=>Zr(o,i,s)),Xr(o),i.search(""),i.loadSuggested();
let r=k(o);ut.matches&&n.focus(),await r,i.close()}function Xr(e){a(".browse-list",e).replaceChildren();for(let t of[".browse-none",".browse-no-match",".form-er\
ror"])a(t,e).hidden=!0;It(e,{hasMore:!1,failed:!1})}function Zr(e,{items:t,suggested:o,words:n,searching:i,hasMore:s,failed:r},c){let m=!t.length&&!r&&!i;M(a(".\
browse-list",e),n?t:Qr(t,o),{key:({id:d})=>d,create:()=>g("browse-item"),update:(d,h)=>ta(d,h,c)}),a(".browse-none",e).hidden=!m||n!=="",a(".browse-no-match",e).
hidden=!m||n==="",It(e,{hasMore:s,failed:r})}function Qr(e,t){let o=new Set(t.map(({id:n})=>n));return[...t,...e.filter(({id:n})=>!o.has(n))]}function ta(e,t,o){
a(".browse-name",e).textContent=t.name,a(".browse-suggested",e).hidden=!t.suggested;let n=[_("browse.members",t.member_count),l("browse.active",{date:pt(new Date(
t.active_at))})];a(".browse-facts",e).textContent=n.join(" · ");let i=a(".browse-about",e);i.textContent=t.description||t.topic,i.hidden=!i.textContent,a("butt\
on",e).onclick=()=>o(t)}async function ea(e,t){let o=a(".browse-list",e),n=o.children.length;await t.more(),a("button",o.children[n]??e).focus()}function ni({rooms:e,sections:t,section:o=null,onCreated:n}){let i=b("create-room"),s=a("form",i),r=oa();T(s),$(s,async({joined_only:m,...d})=>{let h={...d,history:m?
"joined":"all"},f=await e.create(r(h));o&&await e.set(f.id,{section:o}),i.close(),n(f)});let c=o?l("create_room.in",{section:t.nameOf(o)}):l("create_room.title");
return k(i,{title:c})}function oa(){let e={};return t=>{let o=JSON.stringify(t);return e.same!==o&&(e={same:o,id:z()}),{...t,client_id:e.id}}}async function ii({onRoom:e,onPerson:t,...o}){let n=b("jump"),i=c=>[...o.rooms.mine,...o.rooms.archived].find(m=>ee(m)?.id===c),s=new mt({rooms:o.rooms,directory:o.
directory,roomWith:i}),r=({kind:c,id:m})=>y(n,async()=>{let d=c==="room"?()=>e(m):await t(m);xt(n),d()});a(".form-error",n).hidden=!0,new lt(n,{choices:s,onChosen:r,
...o}),await k(n),s.close()}var na=864e5;function si({room:e=null,rooms:t,me:o}){let n=b("invite"),i=a("form",n),s=a(".invites",n),r=()=>ma(s,{rooms:t,me:o});return T(i),a(".invite-made",n).
hidden=!0,ia(a(".invite-rooms",i),{rooms:t,room:e}),$(i,async({note:c,uses:m,days:d})=>{let h={expires_at:new Date(Date.now()+Number(d)*na).toISOString()},f={note:c.
trim(),uses:m?Number(m):null,...h,rooms:ra(i)};aa(n,await x.post("/invites",f)),s.open&&r()}),s.open=!1,s.ontoggle=()=>s.open&&r(),k(n)}function ia(e,{rooms:t,room:o}){
let i=t.mine.filter(s=>s.kind==="public"||Gt(s)).toSorted((s,r)=>(r.id===o?.id)-(s.id===o?.id));e.hidden=!i.length,a(".invite-room-list",e).replaceChildren(...i.
map(s=>sa(s,{isChosen:s.id===o?.id})))}function sa({id:e,name:t},{isChosen:o}){let n=g("invite-room"),i=a("input",n);return i.value=e,i.checked=o,a("span",n).textContent=
t,n}var ra=e=>new FormData(e).getAll("room");function aa(e,{id:t,url:o,expires_at:n}){let i=a(".invite-made",e),s=a(".invite-url",i);i.hidden=!1,s.value=ri(o),a(
".invite-qr",i).src=ca(t),a(".invite-expiry",i).textContent=l("invite.expiry",{date:R(new Date(n))});let r=a('[data-action="copy"]',i);r.hidden=!navigator.clipboard,
r.onclick=()=>Je(s.value,"invite.copied"),s.focus(),s.select()}var ri=e=>new URL(e,location.href).href,ca=e=>`/api/v1/invites/${e}/qr`;function ma(e,t){let o=new E,
n=()=>o.open("/invites?limit=50"),i=async s=>{await C(la(s))&&(await y(e,()=>x.delete(`/invites/${s.id}`)),n())};S(e,{list:o,into:".invite-list",none:".invites-\
none",create:()=>g("invite-item"),update:(s,r)=>da(s,r,{revoke:i,...t})}),n()}var la=({note:e})=>({title:l("invite.revoke.title"),text:e?l("invite.revoke.text",
{note:e}):l("invite.revoke.text.plain"),action:l("invite.revoke")});function da(e,t,{rooms:o,me:n,revoke:i}){let{note:s,by:r,used:c,uses:m,state:d,url:h,expires_at:f}=t,
u=d==="open",w=r&&r.id!==n.id?v(r):null,O=m?l("invite.used.of",{count:D(c),most:D(m)}):l("invite.used",{count:D(c)}),L=u?l("invite.until",{date:R(new Date(f))}):
l(`invite.state.${d}`);a(".invite-note",e).textContent=s||l("invite.no_note");let q=t.rooms.map(Mt=>o.find(Mt)?.name).filter(Boolean),j=q.length?l("invite.into",
{rooms:Uo(q)}):null,tt=a(".hint",e);tt.textContent=[w,O,L,j].filter(Boolean).join(" · "),tt.title=u?P(new Date(f)):"";let[Wt,Ht]=e.querySelectorAll("button");Wt.
hidden=!u||!h||!navigator.clipboard,Wt.onclick=()=>Je(ri(h),"invite.copied"),Ht.hidden=!u,Ht.onclick=()=>i(t)}var ha=8;function ai({rooms:e,me:t,onOpened:o,...n}){return Ae({title:l("direct.new"),action:l("direct.open"),hint:l("direct.hint"),most:ha,isOffered:({id:i})=>i!==
t.id,act:async i=>o(await e.openDirect(i.map(({id:s})=>s))),me:t,...n})}function fa(){let e=Object.assign(new EventTarget,{list:[],loaded:!1,need(){}});return Object.assign(new EventTarget,{members:e,room:{kind:"direct"},isOver:!0})}
async function ci({subject:e,router:t,...o}){let n=b("person-card"),i=a(".dialog-body",n),s=new AbortController;i.replaceChildren(document.getElementById("panel\
-person").content.cloneNode(!0));let r=c=>{n.close(),t.goToRoom(c)};re.show(i,{...o,subject:e,conversation:fa(),router:{goToRoom:r},signal:s.signal}),await k(n),
s.abort()}function li(e,{room:t}){let o=`/rooms/${t.id}`,n=a(".mutes",e);mi(e,{path:`${o}/bans`,none:".bans-none",fold:e,label:l("bans.lift"),lift:({user:s})=>x.delete(`${o}\
/bans/${s.id}`)});let i=mi(n,{path:`${o}/mutes`,fold:e,label:l("moderate.unmute"),lift:({user:s})=>x.patch(`${o}/members/${s.id}`,{muted_until:null})});i.addEventListener(
"change",()=>n.hidden=!i.items.length),n.hidden=!0}function mi(e,{path:t,none:o,fold:n,label:i,lift:s}){let r=new E,c=()=>r.open(`${t}?limit=50`);return S(e,{list:r,
into:".ban-list",none:o,key:({user:m})=>m.id,create:()=>g("ban-item"),update:(m,d)=>pa(m,d,{label:i,lift:()=>y(n,()=>s(d)).then(c)})}),c(),r}function pa(e,{user:t,
until:o,reason:n},{label:i,lift:s}){A(a(".avatar",e),t),a(".ban-name",e).textContent=v(t);let r=o?l("bans.until",{date:R(new Date(o))}):l("bans.ever"),c=a(".hin\
t",e);c.textContent=[r,n].filter(Boolean).join(" · "),c.title=o?P(new Date(o)):"";let m=a("button",e);m.textContent=i,m.onclick=s}async function di(e,t){return e.member_count>1&&!await C(Ct("leave",e))?!1:wo(e,t)}async function hi(e,t){let o=await Z(Ct("archive",e));o&&await uo(e,t,o)}async function uo(e,t,o){
await t.update(e.id,{archived:!0,...o});let n=()=>t.update(e.id,{archived:!1}).catch(H);N(l("room.archive.done",{room:e.name}),{undo:{label:l("undo"),act:n}})}async function wo(e,t){
try{await t.leave(e.id)}catch(o){if(!o.can?.includes("archive"))throw o;let n={title:l("room.last.title",{room:e.name}),text:l("room.last.text")},i=await nn({...n,
action:l("room.delete"),other:l("room.archive")}),s={yes:"delete",other:"archive"}[i];if(!s)return!1;await t.leave(e.id,{last:s})}return!0}function Ct(e,{name:t,
kind:o}){let n=e==="leave"&&o==="private"?"room.leave.private.text":`room.${e}.text`;return{title:l(`room.${e}.title`,{room:t}),text:l(n),action:l(`room.${e}`)}}var pi="new";function ui(e,{room:t,rooms:o,sections:n}){let{mine:i}=t;if(e.hidden=!i,!i)return;let{favourite:s,notify:r,section:c,hidden:m}=e.elements,d=f=>y(e,
()=>o.set(t.id,f));a(".form-error",e).hidden=!0,e.onsubmit=f=>f.preventDefault(),s.checked=i.favourite,r.value=i.notify,m.checked=i.hidden,fi(c,{sections:n,chosen:i.
section}),s.onchange=()=>d({favourite:s.checked}),m.onchange=()=>d({hidden:m.checked});for(let f of r)f.onchange=()=>d({notify:r.value});let h=a(".section-new",
e);h.hidden=!0,c.onchange=()=>{h.hidden=c.value!==pi,h.hidden?d({section:c.value||null}):a("input",h).focus()},a("button",h).onclick=()=>y(e,async()=>{let f=await x.
post("/me/sections",{name:a("input",h).value.trim()});n.note(f),await o.set(t.id,{section:f.id}),fi(c,{sections:n,chosen:f.id}),h.hidden=!0})}function fi(e,{sections:t,
chosen:o}){let n=[["",l("section.none")],...t.own.map(({id:i,name:s})=>[i,s]),[pi,l("section.new")]];e.replaceChildren(...n.map(([i,s])=>new Option(s,i))),e.value=
t.own.some(({id:i})=>i===o)?o:""}var ua=[7,30,90,180,365,730];async function wi(e,{room:t,rooms:o,me:n}){let i=a(".room-retention",e),s=a(".room-retention-text",e),r=a("select",i),c=t.kind!=="d\
irect"&&(K(t)||n.role==="owner");i.hidden=s.hidden=!0,r.onchange=null;let m=await x.get(`/rooms/${t.id}/retention`).catch(()=>null);if(!m||e.dataset.room!==t.id)
return;let d=()=>{xa(r,m),s.textContent=m.days?ya(m.days):"",s.hidden=c||!m.days};d(),i.hidden=!c,r.onchange=async()=>{let h=r.value===""?null:Number(r.value);await y(
a(".room-form",e),async()=>{await wa(t,h??m.usual_days)&&(await ga(h,{room:t,rooms:o}),m=await x.get(`/rooms/${t.id}/retention`))}),d()}}async function wa(e,t){
let{messages:o,more:n}=await x.get(`/rooms/${e.id}/retention/expiring?days=${t}`);if(!o)return!0;let i=D(o),s=n?l("retention.confirm.many",{count:i}):_("retenti\
on.confirm.text",o,{count:i}),r=_("retention.confirm.title",t,{count:D(t)});return C({title:r,text:s,action:l("retention.confirm")})}async function ga(e,{room:t,
rooms:o}){let n={retention_days:e};K(t)?await o.update(t.id,n):await x.put(`/rooms/${t.id}/retention`,n)}function xa(e,{retention_days:t,usual_days:o,most_days:n}){
let i=o?_("retention.days",o,{count:D(o)}):l("retention.ever"),s=[new Option(l("retention.usual",{days:i}),"")];n||s.push(new Option(l("retention.ever"),"0"));let r=new Set(
ua.filter(c=>!n||c<=n));t&&r.add(t);for(let c of[...r].sort((m,d)=>m-d))s.push(new Option(_("retention.days",c,{count:D(c)}),String(c)));n&&t===0&&s.push(new Option(
l("retention.ever"),"0")),e.replaceChildren(...s),e.value=t===null?"":String(t)}var ya=e=>_("retention.kept",e,{count:D(e)});function gi({conversation:e,rooms:t,sections:o,me:n,onLeft:i,onPanel:s}){let r=b("room-details"),c=a(".room-form",r),{room:m}=e;T(c),va(r,m),a(".room-facts",r).
textContent=ka(m),Sa(r,e),ui(a(".room-mine",r),{room:m,rooms:t,sections:o}),$(c,async h=>{await t.update(m.id,Ea(m,h)),r.close()}),ba(r,{room:m,rooms:t,me:n}),r.
dataset.room=m.id,wi(r,{room:m,rooms:t,me:n});let d=a(".bans",r);return d.open=!1,d.ontoggle=()=>d.open&&li(d,{room:m}),_a(r,{room:m,rooms:t,onLeft:i,onPanel:s}),
k(r)}function va(e,{name:t,topic:o,description:n,slow_seconds:i,writers:s,history:r,shows_readers:c}){let{elements:m}=a(".room-form",e);m.name.value=t,m.topic.value=
o??"",m.description.value=n??"",Oa(m.slow_seconds,i),m.writers.value=s,m.joined_only.checked=r==="joined",m.shows_readers.checked=c,a(".room-name-text",e).textContent=
t;let d=(f,u)=>f.value===u?"":f.selectedOptions[0].text,h=[[".room-topic-text",o],[".room-description-text",n]];h.push([".room-slow-text",d(m.slow_seconds,"0")],
[".room-writers-text",d(m.writers,"members")]);for(let[f,u]of h)a(f,e).textContent=u??"",a(f,e).parentElement.hidden=!u}function ba(e,{room:t,rooms:o,me:n}){let i=a(
".room-suggested",e),s=a("input",i);i.hidden=n.role!=="owner"||t.kind!=="public"||t.archived,s.checked=t.suggested===!0,s.onchange=()=>y(a(".room-form",e),()=>o.
suggest(t.id,s.checked))}function ka({kind:e,member_count:t}){return _(`room.facts.${e}`,t,{count:D(t)})}function Oa(e,t){let o=String(t);[...e.options].some(n=>n.
value===o)||e.append(new Option(l("room.slow.other",{count:D(t)}),o)),e.value=o}function Ea(e,{name:t,topic:o,description:n,slow_seconds:i,writers:s,joined_only:r,
shows_readers:c}){let m={name:t.trim(),topic:o.trim(),description:n.trim()},d=K(e)?{history:r?"joined":"all",shows_readers:!!c}:{},h={...m,slow_seconds:Number(i),
writers:s,...d};return Object.fromEntries(Object.entries(h).filter(([f,u])=>u!==(e[f]??"")))}function Sa(e,{room:t}){let o=t.kind==="direct",n=K(t),i=Kt(t);for(let s of[
".room-fields",".room-save"])a(s,e).hidden=!i;a(".room-texts",e).hidden=i||o,a(".room-owners",e).hidden=!n,a(".bans",e).hidden=!X(t);for(let s of["reports","aud\
it"])qt(e,s,X(t));qt(e,"archive",n&&!t.archived),qt(e,"restore",n&&t.archived),qt(e,"leave",!o),qt(e,"delete",n)}function qt(e,t,o){a(`[data-action="${t}"]`,e).
hidden=!o}function _a(e,{room:t,rooms:o,onLeft:n,onPanel:i}){let s=a(".room-form",e),r=d=>y(s,async()=>{await d(),e.close()}),c=d=>r(async()=>await d()!==!1&&n()),
m={members:()=>r(()=>i("people")),reports:()=>r(()=>i("reports")),audit:()=>r(()=>i("audit")),threads:()=>r(()=>i("threads")),scheduled:()=>r(()=>i("scheduled")),
archive:async()=>{let d=await Z(Ct("archive",t));d&&r(()=>uo(t,o,d))},restore:()=>r(()=>o.update(t.id,{archived:!1})),leave:async()=>{(t.member_count===1||await C(
Ct("leave",t)))&&c(()=>wo(t,o))},delete:async()=>{let d=await Z(Ct("delete",t));d&&c(()=>o.delete(t.id,d))}};for(let[d,h]of Object.entries(m))a(`[data-action="${d}\
"]`,e).onclick=h}function xi({sections:e,onMade:t}){return vi({title:l("section.create"),name:"",action:l("section.make"),save:async(o,n)=>{let i=await x.post("/me/sections",{name:o});
e.note(i),xt(n),t(i.id)}})}function yi({sections:e,id:t}){return vi({title:l("section.title"),name:e.nameOf(t),action:l("save"),save:async(o,n)=>{await x.patch(
`/me/sections/${t}`,{name:o}),xt(n)},remove:()=>x.delete(`/me/sections/${t}`),question:{title:l("section.delete.title",{name:e.nameOf(t)}),text:l("section.delet\
e.text"),action:l("section.delete")}})}function vi({title:e,name:t,action:o,save:n,remove:i=null,question:s=null}){let r=b("section"),c=a("form",r),m=a('[data-a\
ction="remove-section"]',r);return T(c),c.elements.name.value=t,a(".button-primary",c).textContent=o,$(c,d=>n(d.name.trim(),r)),m.hidden=!i,m.onclick=()=>y(c,async()=>{
await C(s)&&(await i(),xt(r))}),k(r,{title:e})}async function bi({id:e,rooms:t,sections:o,...n}){let i=b("section-room"),s=new mt({rooms:t,isOffered:({room:c})=>!c.archived&&c.mine?.section!==e}),r=({room:c})=>y(
i,async()=>{t.find(c.id)?.role||await t.join(c.id),await t.set(c.id,{section:e}),i.close()});new lt(i,{choices:s,onChosen:r,...n}),a(".form-error",i).hidden=!0,
a('[data-open="create-room"]',i).dataset.subject=e,await k(i,{title:l("section.add",{name:o.nameOf(e)})}),s.close()}async function ki(){let e=b("team-emoji"),t=a("form",e),o=()=>Ta(e);T(t),t.elements.file.onchange=()=>t.elements.name.value||=$a(t.elements.file.files[0]?.name??
""),$(t,async({name:n,file:i})=>{await F.add(n.trim().replace(/^:|:$/g,""),i),t.reset()}),F.addEventListener("change",o),o(),await k(e),F.removeEventListener("c\
hange",o)}var $a=e=>e.replace(/\.\w+$/,"").toLowerCase().replace(/[^a-z0-9_+-]+/g,"_").slice(0,32);function Ta(e){let{all:t}=F;a(".team-emoji-none",e).hidden=t.
length>0,M(a(".team-emoji-list",e),t,{key:({key:o,image:n})=>o+n,create:()=>g("team-emoji-item"),update:(o,n)=>Aa(o,n,e)})}function Aa(e,t,o){Y(a(".emoji-sign",
e),t),a(".team-emoji-name",e).textContent=t.text;let n=a("button",e);n.setAttribute("aria-label",l("team_emoji.remove",{name:t.text})),n.onclick=()=>Ca(t,o)}async function Ca({
code:e,text:t},o){await C({title:l("team_emoji.remove",{name:t}),text:l("team_emoji.remove.text",{name:t}),action:l("team_emoji.remove.action")})&&await y(a("fo\
rm",o),()=>F.remove(e))}function La({app:e,router:t,state:o}){let{me:n,rooms:i,directory:s}=o,r=u=>t.goToRoom(u.id),c=()=>t.go(Do),m=u=>t.go({...t.address,panel:u}),d=async u=>{if(u===
n.id)return f.account;let w=await i.openDirect([u]);return()=>r(w)},h=u=>()=>e.conversation&&u(e.conversation),f={"create-room":u=>ni({section:u,onCreated:r,...o}),
browse:()=>oi({rooms:i,onJoined:r}),jump:()=>ii({onRoom:u=>t.goToRoom(u),onPerson:d,...o}),"new-message":()=>ai({onOpened:r,...o}),room:h(u=>gi({conversation:u,
onLeft:c,onPanel:m,...o})),"add-people":h(u=>so({conversation:u,...o})),"section-room":u=>bi({id:u,...o}),section:u=>yi({id:u,...o}),"new-section":()=>xi({onMade:u=>f["\
section-room"](u),...o}),invite:()=>si({room:e.conversation?.room,...o}),account:()=>ei({onChanged:u=>s.take([u]),onReadingShown:()=>e.conversation?.readers.load().
catch(()=>{}),...o}),person:u=>e.conversation?m(`person:${u}`):ci({subject:u,router:t,...o}),"team-emoji":ki,keys:()=>k(b("keys"))};return f}var go=2,Da=20;async function xo({conversation:e,question:t="",options:o=[]}){let n=b("poll"),i=a("form",n),s=a(".poll-fields",i),r=z();T(i),i.elements.text.value=
t,s.replaceChildren();for(let f of[...o,...Array(Math.max(go-o.length,0)).fill("")])Oi(s,f);let c=a(".poll-add",i),m=()=>ja(s,c);c.onclick=()=>{Oi(s,"").focus(),
m()},s.onclick=({target:f})=>{f.closest("button")&&Ma(f.closest(".poll-field"),m)},s.onkeydown=f=>{f.key==="Enter"&&!nt(f)&&Ia(f,s)},m();let d=Pa(i,J(e.me)),h=kt(
f=>e.ask({...f,client_id:r}));return $(i,async f=>{await h(Ra(i,f,d)),n.close("done")}),await k(n)==="done"}function Oi(e,t){let o=e.appendChild(g("poll-field"));
return a("input",o).value=t,a("input",o)}function Ma(e,t){let o=e.nextElementSibling??e.previousElementSibling;e.remove(),a("input",o).focus(),t()}function ja(e,t){
let o=[...e.children];o.forEach((n,i)=>{let s=l("poll.option",{number:i+1}),r=a("input",n);r.setAttribute("aria-label",s),r.placeholder=s,r.required=i<go,a("but\
ton",n).hidden=o.length<=go}),t.hidden=o.length>=Da}function Ia(e,t){let o=e.target.closest(".poll-field")?.nextElementSibling;!e.target.matches("input")||!o||(e.
preventDefault(),a("input",o).focus())}function Pa(e,t){let o=ae(t),{ends:n,other:i}=e.elements;a('option[value="monday"]',n).hidden=o.monday.getTime()===o.tomorrow.
getTime();for(let[r,c]of Object.entries(o))p(a(`option[value="${r}"]`,n),l("poll.end.at",{when:l(`time.${r}`),date:W(c,t)}));i.min=at(Date.now(),t),i.value=at(o.
tomorrow,t);let s=()=>{a(".poll-other",e).hidden=n.value!=="other",i.disabled=n.value!=="other"};return n.onchange=s,s(),{...o,get other(){return Ot(i.value,t)}}}
function Ra(e,{text:t,multiple:o,anonymous:n,ends:i},s){let r=[...e.querySelectorAll(".poll-field input")].map(({value:m})=>m.trim()).filter(Boolean),c=i==="nev\
er"?null:s[i].toISOString();return{text:t,options:r,multiple:!!o,anonymous:!!n,ends_at:c}}async function Na({entry:{seq:e},conversation:t}){let o=b("reactions"),n=new AbortController,i=()=>Fa(o,t.history.shown.entry(e)?.reactions??[],t);t.addEventListener(
"change",i,{signal:n.signal}),i(),await k(o,{title:l("reaction.who")}),n.abort()}function Fa(e,t,o){let n=t.flatMap(({emoji:i,users:s})=>s.map(r=>({key:`${i} ${r}`,
emoji:i,id:r})));M(a(".reaction-list",e),n,{create:()=>g("reaction-item"),update:(i,{emoji:s,id:r})=>{Y(a(".reaction-emoji",i),mn(s)),p(a(".reaction-name",i),v(
o.personOf({id:r,name:"…"})))}})}function Ba({entry:e,author:t,room:o,reports:n}){let i=b("report"),s=a("form",i);return T(s),a(".report-text",s).textContent=l("report.text",{name:v(t),room:o.name}),
$(s,async({reason:r})=>{await n.report({room:o.id,seq:e.seq,reason:r.trim()}),i.close(),N(l("report.done"))}),k(i)}async function qa({entry:e,conversation:t}){let{readers:o,members:n}=t,i=b("seen-by"),s=new AbortController,r=!1,c=()=>r&&Ha(i,Wa(e,t));a(".seen-list",i).replaceChildren(),
a(".seen-none",i).hidden=!0;for(let m of[o,n])m.addEventListener("change",c,{signal:s.signal});n.need(),y(i,async()=>{await o.load(),r=!0,c()}),await k(i,{title:l(
"seen.title")}),s.abort()}function Wa({seq:e,user:t},o){let{readers:n,members:i}=o,s=new Set(n.of(e));return i.list.map(c=>c.user).filter(({id:c})=>s.has(c)&&c!==
t.id).map(c=>o.personOf(c))}function Ha(e,t){p(a("h2",e),t.length?_("seen.count",t.length):l("seen.title")),a(".seen-none",e).hidden=t.length>0,M(a(".seen-list",
e),t,{key:({id:o})=>o,create:()=>g("seen-item"),update:(o,n)=>{A(a(".avatar",o),n),p(a(".seen-name",o),v(n))}})}function Ua({text:e,conversation:{id:t,me:o},scheduled:n}){let i=z();return Et({title:l("composer.later"),action:l("composer.later"),me:o,repeats:!0,act:kt(async s=>{
let{at:r,time_zone:c}=await n.add(t,e,s,i);N(l("scheduled.done",{date:W(new Date(r),c)}))})})}var za=/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{M}\p{N}_]+|\s+|[^]/gu;function Ei(e,t){let[o,n]=[e,t].map(c=>c.match(za)??[]),i=0;for(;i<o.length&&i<n.length&&o[i]===n[i];)i+=1;let s=0;for(;s<o.length-i&&s<n.length-i&&o.at(-1-s)===
n.at(-1-s);)s+=1;let r=Ka(o.slice(i,o.length-s),n.slice(i,n.length-s));return Ya([...Lt("same",n.slice(0,i)),...r,...Lt("same",n.slice(n.length-s))])}var Lt=(e,t)=>t.
map(o=>({kind:e,text:o}));function Ka(e,t){if(e.length*t.length>25e4)return[...Lt("gone",e),...Lt("new",t)];let o=Ga(e,t),n=[],[i,s]=[0,0];for(;i<e.length&&s<t.
length;)e[i]===t[s]?(n.push({kind:"same",text:t[s]}),i+=1,s+=1):o[i+1][s]>=o[i][s+1]?(n.push({kind:"gone",text:e[i]}),i+=1):(n.push({kind:"new",text:t[s]}),s+=1);
return[...n,...Lt("gone",e.slice(i)),...Lt("new",t.slice(s))]}function Ga(e,t){let o=Array.from({length:e.length+1},()=>new Uint16Array(t.length+1));for(let n=e.
length-1;n>=0;n-=1)for(let i=t.length-1;i>=0;i-=1)o[n][i]=e[n]===t[i]?o[n+1][i+1]+1:Math.max(o[n+1][i],o[n][i+1]);return o}function Ya(e){let t=[],o="",n="",i=()=>{
o&&t.push({kind:"gone",text:o}),n&&t.push({kind:"new",text:n}),o=n=""},s="";for(let{kind:r,text:c}of e){if(r==="same"){i(),s+=c;continue}s&&t.push({kind:"same",
text:s}),s="",r==="gone"?o+=c:n+=c}return i(),s&&t.push({kind:"same",text:s}),t}var Si={gone:"del",new:"ins"};async function Va({entry:e,conversation:t}){let o=b("versions"),n=new AbortController,{signal:i}=n,s=new E,r=()=>s.open(`/rooms/${t.
room.id}/messages/${e.seq}/versions?limit=50`),c=a(".versions-alone",o);c.hidden=!0,s.addEventListener("change",()=>c.hidden=s.items.length!==1||s.hasMore,{signal:i}),
S(o,{list:s,into:".version-list",none:".versions-none",sort:m=>m.map((d,h)=>({...d,id:String(h),before:m[h+1]})),create:()=>g("version-item"),update:Xa,signal:i}),
Ja(t,e,r,i),a(".versions-none",o).hidden=!0,r(),await k(o,{title:l("versions.title")}),n.abort(),a(".version-list",o).replaceChildren()}function Ja(e,t,o,n){let i=t,
s=()=>{let r=e.history.shown.entry(t.seq);!r||r.text===i.text&&r.editedAt===i.editedAt&&r.deleted===i.deleted||(i=r,o())};e.addEventListener("change",s,{signal:n})}
function Xa(e,{at:t,text:o,before:n}){let i=a("time",e);i.dateTime=t,p(i,P(new Date(t)));let s=n?Ei(n.text,o):[{kind:"same",text:o}];a(".version-text",e).replaceChildren(
...s.map(r=>Si[r.kind]?Jo(Si[r.kind],r.text):r.text))}async function Za({entry:{seq:e},conversation:t}){let o=b("voters"),n=new AbortController,i=()=>Qa(o,t.timeline.entry(e)??t.history.shown.entry(e),t);t.addEventListener(
"change",i,{signal:n.signal}),i(),await k(o,{title:l("poll.who")}),n.abort()}function Qa(e,t,o){let i=(t?.poll?.options??[]).map((s,r)=>({...s,key:String(r)})).
filter(({voters:s})=>s?.length);M(a(".voter-options",e),i,{create:()=>g("voter-option"),update:(s,{text:r,voters:c})=>{p(a("h3",s),r),M(a("ul",s),c.map(m=>o.personOf(
{id:m,name:"…"})),{key:({id:m})=>m,create:()=>g("seen-item"),update:(m,d)=>{A(a(".avatar",m),d),p(a(".seen-name",m),v(d))}})}})}var tc=/:[a-z0-9_+-]+:/u,ec=/(?<!`)(?<ticks>`+)(?!`)[^]*?(?<!`)\k<ticks>(?!`)|^[ ]{0,3}```[^]*|(?<![\p{L}\p{N}_:]):(?<code>[a-z0-9_+-]+):(?![\p{L}\p{N}_])/gmu;function Pe(e){
return tc.test(e)?ht?_i(e,ht):Tt().then(t=>_i(e,t),()=>e):e}var _i=(e,t)=>e.replace(ec,(o,...n)=>oc(n.at(-1).code,t)??o),oc=(e,t)=>F.withName(e)?null:t.withCode(
e)?.emoji;var nc=/^\/([a-z]+)(?:\s+([^]*))?$/u,ic={m:6e4,h:36e5,d:864e5},sc=/^(\d{1,4})\s*(m|h|d)$/u,rc=new Set(["off","0"]),B=class extends Error{};function $i(e){let[,t,
o=""]=e.match(nc)??[];return t?{name:t,rest:o.trim()}:null}var dt=e=>`/${e} ${l(`command.${e}.usage`)}`.trim();function Q(e,t){if(!e)throw new B(l("command.use",
{usage:dt(t)}));return e}function Re(e,t){if(rc.has(e))return null;let[,o,n]=e.match(sc)??[];if(!Number(o))throw new B(l("command.time",{usage:dt(t)}));return new Date(
Date.now()+Number(o)*ic[n]).toISOString()}async function yo(e){let t=e.replace(/^@/u,"");try{return await x.get(`/users/${encodeURIComponent(t)}`)}catch(o){throw o.
status===404?new B(l("command.nobody",{name:t})):o}}var ac=new RegExp("^(\\p{RGI_Emoji}|\\p{Emoji_Presentation}|\\p{Extended_Pictographic}\\ufe0f?)\\s*","v"),Ti=[{name:"dnd",may:()=>!0,async run({rest:e,directory:t,
say:o}){let n=Re(Q(e,"dnd"),"dnd");t.take([await x.patch("/me",{quiet_until:n})]),o(n?l("command.dnd.done",{date:P(new Date(n))}):l("command.dnd.off"))}},{name:"\
status",may:()=>!0,async run({rest:e,directory:t,say:o}){let[n,i=""]=e.match(ac)??[""],s=e.slice(n.length);t.take([await x.patch("/me",{status:e?{emoji:i,text:s,
until:null}:null})]),o(l(e?"command.status.done":"command.status.off"))}}];var cc=2,Ne={key:null,clientId:null},Ai=[{name:"poll",may:({room:e})=>!Yt(e),async run({rest:e,conversation:t}){let[o="",...n]=e.split("|").map(i=>i.trim()).filter(
Boolean);if(n.length>=cc)return mc(t,{text:o,options:n});if(!await xo({conversation:t,question:o,options:n})&&e)throw new B(l("poll.dropped"))}}];async function mc(e,t){
let o=JSON.stringify([e.id,t]);Ne.key!==o&&(Ne={key:o,clientId:z()}),await e.ask({...t,client_id:Ne.clientId}),Ne={key:null,clientId:null}}var Li=864e5,Di={"m|min|minutes?|分钟":6e4,"h|hours?|小时":36e5,"d|days?|天":Li},Mi=["sunday|周日","monday|周一","tuesday|周二","wednesday|周三","t\
hursday|周四","friday|周五","saturday|周六"],ji="today|今天",Ii="tomorrow|明天",lc="09:00",dc="(?:\\s+|$|(?=\\p{Script=Han}))",Pi="(?:at\\s+)?(?<hour>[\
01]?\\d|2[0-3])[:：](?<minute>[0-5]\\d)",hc=vo(`(?:in\\s+)?(?<count>\\d{1,5})\\s*(?<unit>${Object.keys(Di).join("|")})后?`),fc=vo(Pi),pc=vo(`(?:on\\s+)?(?<day>${[
ji,Ii,...Mi].join("|")}|\\d{4}-\\d\\d-\\d\\d)(?:\\s*${Pi})?`);function Ri(e,t,o=Date.now()){let n=(c,m)=>{let d=e.match(c),h=d&&m(d.groups);return Number.isFinite(
h)?{at:h,rest:e.slice(d[0].length)}:null},i=at(o,t).slice(0,10),s=(c,m)=>gc(c)?Ot(`${c}T${m}`,t).getTime():null,r=c=>[i,Be(i,1)].map(m=>s(m,c)).find(m=>m>o);return n(
hc,({count:c,unit:m})=>o+Number(c)*uc(m))??n(fc,c=>r(Ci(c)))??n(pc,({day:c,...m})=>s(wc(c,i),Ci(m)))}var Ci=({hour:e,minute:t})=>e?`${e.padStart(2,"0")}:${t}`:lc,
uc=e=>Object.entries(Di).find(([t])=>Fe(t,e))[1];function wc(e,t){if(Fe(ji,e))return t;if(Fe(Ii,e))return Be(t,1);let o=Mi.findIndex(n=>Fe(n,e));return o<0?e:Be(
t,(7+o-new Date(t).getUTCDay())%7||7)}var Be=(e,t)=>new Date(Date.parse(e)+t*Li).toISOString().slice(0,e.length),gc=e=>!Number.isNaN(Date.parse(e))&&Be(e,0)===e,
Fe=(e,t)=>new RegExp(`^(?:${e})$`,"iu").test(t);function vo(e){return new RegExp(`^${e}${dc}`,"iu")}var xc=365*864e5,qe={rest:null,clientId:null},Ni={name:"remind",may:()=>!0,async run({rest:e,conversation:{me:t},rooms:o,saved:n,say:i}){let s=J(t),{at:r,text:c}=yc(
Q(e,"remind"),s);qe.rest!==e&&(qe={rest:e,clientId:z()});let m=await o.openDirect([t.id]),{seq:d}=await x.post(`/rooms/${m.id}/messages`,{text:c,client_id:qe.clientId});
await n.save({room:m.id,seq:d},new Date(r).toISOString()),qe={rest:null,clientId:null};let h=()=>x.delete(`/rooms/${m.id}/messages/${d}`).catch(f=>i(G(f)));i(l(
"command.remind.done",{date:W(new Date(r),s)}),{undo:{label:l("undo"),act:h}})}};function yc(e,t){let o=Ri(e.replace(/^(?:me|我)\s+/iu,""),t),n=o?o.at-Date.now():
0;if(n<=0||n>xc)throw new B(l("command.remind.time",{usage:dt("remind")}));let i=o.rest.replace(/^to\s+/iu,"").trim();if(!i)throw new B(l("command.use",{usage:dt(
"remind")}));return{at:o.at,text:i}}var vc=["all","mentions","nothing"],Fi=({room:e})=>e.kind!=="direct",Bi=({room:e})=>Kt(e)&&e.kind!=="direct",qi=[{name:"topic",may:Bi,run:({rest:e,room:t,rooms:o})=>o.
update(t.id,{topic:Q(e,"topic")})},{name:"rename",may:Bi,run:({rest:e,room:t,rooms:o})=>o.update(t.id,{name:Q(e,"rename")})},{name:"invite",may:({room:e})=>Gt(e),
async run({rest:e,conversation:t,say:o}){let n=Q(e,"invite").split(/[\s,]+/u),i=await Promise.all(n.map(yo));await t.members.add(i),o(l("command.invite.done",{names:i.
map(v).join(", ")}))}},{name:"mute",may:({room:e})=>X(e)&&e.kind!=="direct",async run({rest:e,conversation:t,say:o}){let[n,i,...s]=Q(e,"mute").split(/\s+/u),r=Re(
i??"","mute"),c=await yo(n),m=s.length?{reason:s.join(" ")}:{};await t.members.mute(c.id,{muted_until:r,...m}),o(l(r?"command.mute.done":"command.mute.lifted",{
name:v(c)}))}},{name:"notify",may:()=>!0,async run({rest:e,room:t,rooms:o,say:n}){if(!vc.includes(e))throw new B(l("command.use",{usage:`/notify ${l("command.no\
tify.usage")}`}));await o.set(t.id,{notify:e}),n(l("command.notify.done",{choice:l(`mine.notify.${e}`)}))}},{name:"archive",may:({room:e})=>Fi({room:e})&&K(e)&&
!e.archived,run:({room:e,rooms:t})=>hi(e,t)},{name:"leave",may:Fi,async run({room:e,rooms:t,goHome:o}){await di(e,t)&&o()}}];var bc="¯\\\\\\_(ツ)\\_/¯",Wi=[{name:"shrug",may:()=>!0,run:({rest:e,send:t})=>t([e,bc].filter(Boolean).join(" "))}];var Hi=[...qi,...Ti,...Ai,Ni,...Wi].sort((e,t)=>e.name.localeCompare(t.name)),We=e=>Hi.find(t=>t.name===e),Ui=(e,t)=>Hi.filter(o=>o.name.startsWith(t)&&o.may(e));var zi={isAtStart:!0,pattern:/^(\/[a-z]*|\/[a-z]+ .*)$/u,search([,e],t,{show:o}){let[n]=e.slice(1).split(" "),i=We(n);return i||n.length<e.length-1?o([],{hint:kc(
i)}):o(Ui(t.conversation,n).map(Oc))}},kc=e=>e?`${dt(e.name)} · ${l(`command.${e.name}.about`)}`:"",Oc=e=>({text:`/${e.name} `,label:dt(e.name),detail:l(`comma\
nd.${e.name}.about`)});var Ki=8,Gi={pattern:/(?:^|[\s(])(:[\p{L}\p{N}_+-]{2,})$/u,async search([,e],t,{show:o}){let n=ht??await Tt().catch(()=>null),i=[...F.search(e).map(Ec),...n?.search(
e,Ki).map(Sc)??[]];o(i.slice(0,Ki))}},Ec=e=>({text:`${e.text} `,label:e.text,detail:l("emoji.group.team"),emoji:e,chosen:()=>Ft(e.key)});function Sc(e){let t=Le(
e);return{text:`${t} `,label:`:${e.codes[0]}:`,detail:e.label,emoji:{text:t},chosen:()=>Ft(e.emoji)}}var _c=8,$c=1e3,Yi={pattern:/(?:^|[\s(])(@[^\s@]*)$/u,search([,e],{conversation:t,directory:o},{show:n,signal:i}){let s=e.slice(1),{members:r}=t,c=new $t({directory:o}),
m=()=>n(Tc({words:s,found:c.items,conversation:t}));for(let d of[r,c])d.addEventListener("change",m,{signal:i});i.addEventListener("abort",()=>c.close()),r.need(),
m(),s&&c.search(s)}};function Tc({words:e,found:t,conversation:o}){let{members:n,me:i}=o,s=I(e),m=n.list.map(({user:w})=>w).filter(({id:w})=>w!==i.id).map(w=>({
user:w,rank:jc(w,s)})).filter(({rank:w})=>w<Vi).sort((w,O)=>w.rank-O.rank).map(({user:w})=>w),d=new Map([...m,...t.filter(({id:w})=>n.has(w)),...t].map(w=>[w.id,
w]));d.delete(i.id);let h=Ac(o.room).filter(({label:w})=>w.startsWith(`@${s}`)),u=[...d.values()].slice(0,_c-h.length).map(w=>Cc(o.personOf(w),{isHere:n.has(w.id)||
!n.loaded}));return h.some(({label:w})=>w===`@${s}`)?[...h,...u]:[...u,...h]}function Ac({member_count:e}){if(e<=2)return[];let t={text:"@room ",label:"@room",detail:_(
"completion.room",e-1),sign:"@"},o={text:"@here ",label:"@here",detail:l("completion.here"),sign:"@"};return e-1<=$c?[t,o]:[o]}function Cc(e,{isHere:t}){let o=`\
@${e.name}`;return{text:`${o} `,label:v(e),detail:t?o:l("completion.elsewhere",{name:o}),person:e}}var[Lc,Dc,Mc,Vi]=[0,1,2,3];function jc({name:e,display_name:t},o){
let n=[I(e),I(t)];return n.some(i=>i.startsWith(o))?Lc:n.some(i=>i.includes(` ${o}`))?Dc:n.some(i=>i.includes(o))?Mc:Vi}var Ic=8,Ji={pattern:/(?:^|[\s(])(#[^\s#]*)$/u,search([,e],{rooms:t},{show:o}){let n=I(e.slice(1)),s=t.mine.filter(({kind:r})=>r!=="direct").map(r=>({room:r,at:I(
r.name).indexOf(n)})).filter(({at:r})=>r>=0).sort((r,c)=>Math.min(r.at,1)-Math.min(c.at,1));o(s.slice(0,Ic).map(({room:r})=>Pc(r)))}},Pc=({name:e,topic:t})=>({text:`\
#${e} `,label:e,detail:t??"",sign:"#"});var Rc=60,Nc=/^\s*```/gmu,Fc=0,He=class{#t;#e;#o;#i;#n;#s=null;#r=null;#a=null;#m=[];#c=0;constructor(t,{sources:o,context:n}){this.#t=t,this.#i=o,this.#n=n;let i=g(
"completion");this.#e=a("ul",i),this.#e.id=`completion-${Fc+=1}`,this.#o=a("p",i),t.before(i),t.setAttribute("aria-autocomplete","list"),t.setAttribute("aria-co\
ntrols",this.#e.id);for(let s of["input","compositionend"])t.addEventListener(s,()=>this.#l());t.addEventListener("keydown",s=>this.#y(s),{capture:!0}),t.addEventListener(
"blur",()=>this.close()),t.addEventListener("click",()=>this.#l());for(let s of["pointerdown","mousedown","click"])i.addEventListener(s,Bc);this.#e.addEventListener(
"click",({target:s})=>this.#p(this.#g(s))),this.#e.addEventListener("pointermove",({target:s})=>this.#w(this.#g(s)))}close(){this.#s?.abort(),this.#s=null,this.#r=
null,this.#h([])}get#d(){return this.#m.length>0}#l(){let{value:t,selectionStart:o,selectionEnd:n}=this.#t,i=Math.max(0,o-Rc),s=t.slice(i,o),r=o===n&&this.#i.find(
({pattern:d})=>d.test(s));if(!r||r.isAtStart&&i>0)return this.#d||this.#s?this.close():void 0;let c=s.match(r.pattern),m=o-c[1].length;if(m===this.#a||qc(t.slice(
0,m)))return this.close();this.#a=null,this.#f(r,c,m)}#f(t,o,n){this.#s?.abort();let i=new AbortController;this.#s=i,this.#r=n;let s=(r,{hint:c=""}={})=>i.signal.
aborted||this.#h(r,{hint:c});t.search(o,this.#n(),{show:s,signal:i.signal})}#h(t,{hint:o=""}={}){!t.length&&!o&&!this.#d&&this.#e.parentElement.hidden||(this.#m=
t,this.#e.replaceChildren(...t.map((n,i)=>this.#u(n,i))),this.#e.hidden=!t.length,this.#o.hidden=!o,p(this.#o,o),this.#e.parentElement.hidden=!t.length&&!o,this.#x(
0))}#u({label:t,detail:o="",emoji:n,person:i,sign:s=""},r){let c=g("completion-item");c.id=`${this.#e.id}-${r}`;let m=a(".completion-sign",c);return n?Y(m,n):i?
(m.classList.add("avatar"),A(m,i)):m.textContent=s,a(".completion-label",c).textContent=t,a(".completion-detail",c).textContent=o,c}#w(t){t>=0&&t!==this.#c&&this.#x(
t)}#g=t=>[...this.#e.children].indexOf(t.closest("li"));#x(t){this.#c=t;for(let[n,i]of[...this.#e.children].entries())i.setAttribute("aria-selected",n===t);let o=this.#e.
children[t];o?this.#t.setAttribute("aria-activedescendant",o.id):this.#t.removeAttribute("aria-activedescendant"),o?.scrollIntoView({block:"nearest"})}#y(t){let o=!nt(
t)&&this.#v[t.key];!o||t.shiftKey||t.ctrlKey||t.metaKey||t.altKey||!this.#d&&!(t.key==="Escape"&&!this.#e.parentElement.hidden)||(t.preventDefault(),t.stopImmediatePropagation(),
o())}#v={ArrowDown:()=>this.#x((this.#c+1)%this.#m.length),ArrowUp:()=>this.#x((this.#c-1+this.#m.length)%this.#m.length),Enter:()=>this.#p(this.#c),Tab:()=>this.#p(
this.#c),Escape:()=>{this.#a=this.#r,this.close()}};#p(t){let o=this.#m[t];if(!o)return;let n=this.#r;this.close(),wt(this.#t,o.text,{from:n,to:this.#t.selectionEnd}),
o.chosen?.()}};function Bc(e){e.preventDefault(),e.stopPropagation()}function qc(e){if(!e.includes("`"))return!1;let t=e.match(Nc)?.length??0,o=e.slice(e.lastIndexOf(
`
`)+1);return t%2===1||o.split("`").length%2===0}var Xi=[Gi,Yi,Ji],bo=class{#t;#e;#o=null;constructor(t,o){this.#t=o,this.#e=Zi(t,{sources:[...Xi,zi],context:()=>this.#i})}show(t){this.#o=t,this.#e.close()}prepare(t){
this.#e.close();let o=$i(t);if(o)return this.#n(o,t).catch(Hc);let n=Pe(t.startsWith("//")?t.slice(1):t);return typeof n=="string"?n:n.then(i=>({text:i}))}get#i(){
return{conversation:this.#o,...this.#t}}async#n({name:t,rest:o},n){let i=We(t);if(!i)return await Wc(t)?{text:n}:{refusal:l("command.kept")};let s,r=async c=>s=
await Pe(c);return await i.run({...this.#i,rest:o,room:this.#o.room,send:r,say:N}),{text:s}}},Zi=(e,{sources:t=Xi,context:o})=>new He(e,{sources:t,context:o}),Wc=e=>C(
{title:l("command.unknown.title",{name:e}),text:l("command.unknown.text"),action:l("command.unknown.send"),isHarmless:!0}),Hc=e=>({refusal:e instanceof B?e.message:
G(e)});var Uc=/[\\^$.*+?()[\]{}|/]/g;function ko(e){return e.trim()?new RegExp(e.trim().replace(Uc,"\\$&"),"giu"):null}function Qi(e,t){if(!t)return[];let o=({text:i})=>i.
search(t)>=0||vt(i).search(t)>=0;return e.filter(i=>ot(i)&&!i.deleted&&o(i)).map(({seq:i})=>i).reverse()}var zc=4,Ue=globalThis.CSS?.highlights,Oo=class{#t;#e;#o;#i=null;#n=null;#s=null;#r=[];#a=null;#m=1/0;constructor(t,{timeline:o}){this.#t=t,this.#o=o,this.#e=a(
"input",t),this.#e.oninput=()=>this.#f(),document.addEventListener("coloured",()=>this.#n&&this.#y()),t.onkeydown=n=>this.#l(n),a('[data-find="older"]',t).onclick=
()=>this.#h(1),a('[data-find="newer"]',t).onclick=()=>this.#h(-1),a('[data-find="more"]',t).onclick=()=>this.#x(),a('[data-find="close"]',t).onclick=()=>this.#c()}show(t,{
signal:o}){this.#i=t,this.#c(),t.addEventListener("change",()=>this.#n&&this.#w(),{signal:o})}open(){this.#s=document.activeElement,this.#m=Number(this.#o.lastOnScreen?.
dataset.seq??1/0),this.#t.hidden=!1,this.#n=gt.open(()=>this.#d()),this.#e.focus(),this.#e.select(),this.#f()}around(t){t(),this.#n&&this.#y()}#c(){this.#n&&gt.
close(this.#n)}#d(){this.#n=null,this.#t.hidden=!0,this.#v(),this.#s?.focus({preventScroll:!0})}#l(t){if(!t.isComposing){if(t.key==="Escape")this.#c();else if(t.
key==="Enter"&&t.target===this.#e)this.#h(t.shiftKey?-1:1);else return;t.preventDefault(),t.stopPropagation()}}#f(){this.#a=null,this.#w();let t=this.#r.find(o=>o<=
this.#m)??this.#r[0];t?this.#u(t):this.#y()}#h(t){if(!this.#r.length)return;let o=this.#r.indexOf(this.#a)+t;this.#m=this.#r.at(o%this.#r.length),this.#u(this.#m)}#u(t){
this.#a=t;let o=this.#o.lookAt(t);dn(o),this.#y(),this.#g()}#w(){this.#r=Qi(this.#i.history.shown.entries,ko(this.#e.value)),this.#r.includes(this.#a)||(this.#a=
null),this.#g()}#g(){let{history:t}=this.#i,o=t.shown.entries.filter(ot).length,n=this.#r.indexOf(this.#a)+1,s=this.#e.value.trim()?n?l("find.count",{at:D(n),count:D(
this.#r.length)}):l("find.none"):"";p(a(".find-count",this.#t),s),p(a(".find-loaded",this.#t),_("find.loaded",o)),a('[data-find="more"]',this.#t).hidden=!t.hasOlder;
for(let r of["older","newer"])a(`[data-find="${r}"]`,this.#t).disabled=!this.#r.length}async#x(){let{history:t}=this.#i,o=a(".find-trouble",this.#t);p(o,"");try{
for(let n=0;n<zc&&t.hasOlder;n+=1)await t.loadOlder()}catch(n){p(o,G(n))}this.#e.focus(),this.#a===null&&this.#n&&this.#f()}#y(){this.#v();let t=ko(this.#e.value);
if(!t)return;let o=[],n=[];for(let i of this.#o.list.messageRows){let s=Number(i.dataset.seq)===this.#a;i.classList.toggle("is-found",s),(s?n:o).push(...Kc(a(".\
message-text",i),t))}Ue?.set("found",new Highlight(...o)),Ue?.set("found-here",new Highlight(...n))}#v(){for(let t of this.#o.list.messageRows)t.classList.remove(
"is-found");for(let t of["found","found-here"])Ue?.delete(t)}};function Kc(e,t){if(!Ue)return[];let o=[],n=document.createTreeWalker(e,NodeFilter.SHOW_TEXT),i=0;
for(;n.nextNode();)o.push({node:n.currentNode,at:i}),i+=n.currentNode.length;let s=r=>o.findLast(({at:c})=>c<=r);return[...e.textContent.matchAll(t)].map(({0:r,
index:c})=>{let m=new Range,[d,h]=[s(c),s(c+r.length-1)];return m.setStart(d.node,c-d.at),m.setEnd(h.node,c+r.length-h.at),m})}var ts=/^([ \t]*)(?:[-*+]|\d{1,9}[.)])[ \t]+/u,Gc=/^([ \t]*)(?:([-*+])|(\d{1,9})([.)])|(>))([ \t]+)/u,Yc=/^[ \t]*(?:`{3,}|~{3,})/u,es="https://",_o={bold:ze("**"),
italic:ze("*"),strike:ze("~~"),code:Jc,"code-block":Ke,quote:Eo({has:/^>[ \t]?/u,mark:()=>"> "}),list:Eo({has:/^[-*+][ \t]+/u,mark:()=>"- ",instead:ts}),numbers:Eo(
{has:/^\d{1,9}[.)][ \t]+/u,mark:e=>`${e+1}. `,instead:ts}),link:Xc};function ze(e){return t=>{let{value:o,start:n,end:i}=$o(t),s=o.slice(n,i),{length:r}=e;if(o.
slice(n-r,n)===e&&o.slice(i,i+r)===e&&!Vc(e,o,n))return{from:n-r,to:i+r,text:s,start:n-r,end:i-r};let d=s.split(/(\n\s*\n)/u).map((h,f)=>f%2||!h&&s?h:e+h+e).join(
"");return{from:n,to:i,text:d,start:n+r,end:n+d.length-r}}}var Vc=(e,t,o)=>e==="*"&&t[o-2]==="*"&&t[o-3]!=="*";function Jc(e){let t=e.value.slice(e.start,e.end);
if(t.includes(`
`))return Ke(e);let o=Math.max(0,...[...t.matchAll(/`+/gu)].map(([s])=>s.length));if(!o)return ze("`")(e);let n="`".repeat(o+1),i=`${n} ${t} ${n}`;return{from:e.
start,to:e.end,text:i,start:e.start,end:e.start+i.length}}function Ke(e){let{value:t,from:o,to:n}=ss(e),i=t.slice(o,n),s=Math.max(2,...[...i.matchAll(/`+/gu)].map(
([m])=>m.length)),r="`".repeat(s+1),c=o+r.length+1;return{from:o,to:n,text:`${r}
${i}
${r}`,start:c,end:c+i.length}}function Eo({has:e,mark:t,instead:o}){return n=>{let{value:i,from:s,to:r}=ss(n),c=i.slice(s,r).split(`
`),m=c.every(w=>e.test(w)||!w.trim())&&c.some(w=>w.trim()),d=0,f=c.map(w=>m?w.replace(e,""):!w.trim()&&c.length>1?w:t(d++)+(o?w.replace(o,""):w)).join(`
`),u=s+f.length;return{from:s,to:r,text:f,start:c.length>1?s:u,end:u}}}function Xc(e){let{value:t,start:o,end:n}=$o(e),i=t.slice(o,n);if(So(i))return{from:o,to:n,
text:`[](${i})`,start:o+1,end:o+1};let s=o+i.length+3;return{from:o,to:n,text:`[${i}](${es})`,start:s,end:s+es.length}}var So=e=>e!==""&&ln(e,0)===e;function ns(e,t){
let{value:o,start:n,end:i}=$o(t),s=o.slice(n,i);if(!s||s.includes(`
`)||So(s)||!So(e))return null;let r=`[${s}](${e})`;return{from:n,to:i,text:r,start:n+r.length,end:n+r.length}}function is({value:e,start:t,end:o}){if(t!==o)return null;
let n=e.lastIndexOf(`
`,t-1)+1,i=e.slice(n,t);if(Zc(e.slice(0,n)))return os(t,`
${/^[ \t]*/u.exec(i)[0]}`);let[s,r,c,m,d,h,f]=Gc.exec(i)??[];if(!s)return null;if(s===i)return{from:n,to:t,text:"",start:n,end:n};let u=c??h??`${Number(m)+1}${d}`;
return os(t,`
${r}${u}${f}`)}var os=(e,t)=>({from:e,to:e,text:t,start:e+t.length,end:e+t.length}),Zc=e=>e.split(`
`).filter(t=>Yc.test(t)).length%2===1;function $o({value:e,start:t,end:o}){let n=e.slice(t,o);return n.trim()?{value:e,start:t+n.length-n.trimStart().length,end:o-
n.length+n.trimEnd().length}:{value:e,start:t,end:o}}function ss({value:e,start:t,end:o}){let n=e.indexOf(`
`,o);return{value:e,from:e.lastIndexOf(`
`,t-1)+1,to:n<0?e.length:n}}var Qc={b:"bold",i:"italic",e:"code"},tm={x:"strike",e:"code-block",l:"link"},em={Digit7:"numbers",Digit8:"list",Digit9:"quote"};function To(e,t){e.onclick=({target:o})=>{
let n=o.closest("[data-format]");n&&Dt(t,_o[n.dataset.format])},e.addEventListener("keydown",o=>im(e,o)),t.addEventListener("keydown",o=>om(t,o))}function Dt(e,t){
let o=t({value:e.value,start:e.selectionStart,end:e.selectionEnd});return o?(wt(e,o.text,o),e.setSelectionRange(o.start,o.end),!0):!1}function om(e,t){if(nt(t))
return;let o=nm(t),n=t.key==="Enter"&&(t.shiftKey||!ut.matches)&&!t.ctrlKey&&!t.metaKey;(o?Dt(e,_o[o]):n&&Dt(e,is))&&(t.preventDefault(),t.stopPropagation())}function nm({
key:e,code:t,ctrlKey:o,metaKey:n,shiftKey:i,altKey:s}){if(!(o||n)||s)return;let r=e.toLowerCase();return i?tm[r]??em[t]:Qc[r]}function im(e,t){let o={ArrowLeft:-1,
ArrowRight:1}[t.key];if(!o)return;let n=[...e.children].filter(s=>!s.hidden),i=n.at((n.indexOf(document.activeElement)+o)%n.length);for(let s of n)s.tabIndex=s===
i?0:-1;i.focus(),t.preventDefault(),t.stopPropagation()}var Ge=class{#t;#e;#o;constructor({button:t,textarea:o,shown:n}){this.#t=t,this.#e=o,this.#o=n,t.onclick=()=>this.#i?this.#s():this.#n(),n.onkeydown=({key:i})=>i===
"Escape"&&this.#s(),Zt.addEventListener("ready",()=>this.#i&&this.#r())}close(){this.#a(!1)}get#i(){return!this.#o.hidden}#n(){this.#r(),this.#a(!0),this.#o.focus(
{preventScroll:!0})}#s(){this.#a(!1),this.#e.focus({preventScroll:!0})}#r(){Qt(this.#o,this.#e.value),te(this.#o)}#a(t){this.#o.hidden=!t,this.#e.hidden=t,this.#t.
setAttribute("aria-pressed",t)}};var sm=/<(?:a|b|strong|i|em|s|del|code|pre|li|table|blockquote|h[1-6])[\s>]/iu,rm=["vscode-editor-data","application/x-jetbrains"],am=/^(?:\t| {2,})\S/mu;function Ao(e,t){
e.addEventListener("paste",o=>cm(e,o,t)),e.addEventListener("input",()=>t.hidden=!0)}function cm(e,t,o){let{clipboardData:n}=t,[i,s]=[n.getData("text/plain"),n.
getData("text/html")],r=rm.some(c=>n.types.includes(c));if(Dt(e,c=>ns(i.trim(),c)))return t.preventDefault();if(!r&&sm.test(s))return t.preventDefault(),mm(e,{html:s,
text:i});dm(i,{isFromEditor:r})&&hm(e,{text:i,offer:o})}async function mm(e,{html:t,text:o}){let{markdownOf:n}=await Jt("paste").catch(()=>({markdownOf:()=>o})),
i=n(t);wt(e,lm(i,o)?o:i)}var lm=(e,t)=>e.replaceAll(/\s+/gu,"")===t.replaceAll(/\s+/gu,"");function dm(e,{isFromEditor:t}){return e.trim().includes(`
`)&&!e.includes("```")&&(t||am.test(e))}function hm(e,{text:t,offer:o}){let n=e.selectionStart,i=t.replaceAll(`\r
`,`
`);e.addEventListener("input",()=>queueMicrotask(()=>o.hidden=!1),{once:!0}),o.onclick=()=>{o.hidden=!0;let s=n+i.length;e.value.slice(n,s)===i&&Dt(e,({value:r})=>Ke(
{value:r,start:n,end:s}))}}function fm(e,{bar:t,textarea:o,offer:n}){return To(t,o),Ao(o,n),new Ge({button:a('[data-action="preview"]',t),textarea:o,shown:a(".composer-preview",e)})}function pm(e,{
bar:t,textarea:o}){To(t,o),Ao(o,a(".paste-offer",e))}var Lv={audit:wn,person:re,pins:vn,reports:bn,scheduled:On,thread:_n,threads:$n},Dv={inbox:ye,threads:Te,drafts:xe,scheduled:$e,saved:_e,accounts:we,audit:ge,abandoned:fe,
monitor:Ee,settings:Se};export{bo as ComposerTools,Oo as FindBar,so as addMember,xo as askPoll,Cr as chooseAction,Zi as complete,ds as deleteOthers,La as dialogOpeners,pm as offerFewTools,
fm as offerTools,Dv as pages,Lv as panels,vr as pickEmoji,Ba as reportMessage,oo as saveMessage,qa as seenBy,Ua as sendLater,Va as showVersions,Na as whoReacted,
Za as whoVoted,Pe as withShortcodes};
