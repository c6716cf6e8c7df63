/* Made by `make bundle` of f9867383f1a3a661593490f64f78d630fe79051697cc4a196186474b23bb735c. */
import{$ as k,A as l,Aa as cn,B as _,Ba as M,C as G,Ca as mn,D as Uo,Da as ln,E as D,Ea as Y,F as zo,Fa as dn,G as P,Ga as Qt,H as W,Ha as te,I as R,Ia as hn,J as Vt,
Ja as $,K as Ko,Ka as y,L as Go,La as T,M as pt,Ma as U,N as Ve,Na as bt,O as Yo,Oa as ee,P as Vo,Pa as fn,Q as nt,Qa as pn,R as ut,Ra as jt,S as wt,Sa as oe,T as gt,
Ta as ne,U as r,Ua as un,V as g,Va as ie,W as it,Wa as It,X as p,Y as st,Z as Jo,_ as b,a as x,aa as xt,b as Ut,ba as Xo,c as Co,ca as Jt,d as Lo,da as v,e as Do,
ea as yt,f as et,fa as Zo,g as ot,ga as Qo,h as Ye,ha as tn,i as Mo,ia as E,j as jo,ja as en,k as z,ka as on,l as zt,la as I,m as Kt,ma as F,n as Gt,na as A,o as X,
oa as Xt,p as K,pa as C,q as Io,qa as Z,r as Po,ra as nn,s as Ro,sa as sn,t as Yt,ta as vt,u as No,ua as Zt,v as Fo,va as rn,w as Bo,wa as an,x as qo,xa as N,y as Wo,
ya as H,z as Ho,za as Je}from"./main.js";function rt(e,t){let o=new Date(t);e.matches("time")&&(e.dateTime=t),e.title=P(o),p(e,Vt(o))}var wn=new WeakMap;function S(e,{list:t,into:o,none:n,sort:i=d=>d,key:s=({id:d})=>d,create:a,update:c,signal:m}){let d=()=>{m?.aborted||(M(r(o,e),i(t.items),{key:s,
create:a,update:c}),n&&(r(n,e).hidden=t.items.length>0||t.failed||!!t.searching),It(e,t))};return wn.get(e)?.close(),wn.set(e,t),t.addEventListener("change",d,{
signal:m}),m?.addEventListener("abort",()=>t.close()),ie(e).onclick=()=>t.more(),d}function se(e,{showsRooms:t=!1,...o}){S(e,{create:()=>g("audit-item"),update:(n,i)=>as(n,i,{showsRooms:t}),...o})}function as(e,t,{showsRooms:o}){jt(r(".audit-w\
hat",e),ms(t));let n=r(".audit-why",e);p(n,t.reason?l("audit.reason",{reason:t.reason}):""),n.hidden=!t.reason,p(r(".audit-where",e),o&&t.room?`${cs(t)} · `:"");
let i=r("time",e);rt(i,t.at)}function cs({room:e,details:t}){let o=e.name??t.name;return o?l("audit.where",{room:o}):l("audit.where.gone")}function ms({act:e,actor:t,
member:o,room:n,details:i}){let s={user:t?yt(t):l("audit.console"),member:o&&yt(o),room:i.name??n?.name,emoji:i.emoji,setting:i.setting&&l(`settings.${i.setting}`),
count:i.retention_days&&D(i.retention_days),role:i.role&&l(`role.${i.role}`),until:i.until&&R(new Date(i.until))},a=ls(e,{...i,member:o});if(e==="retention"&&i.
retention_days)return _("audit.retention.days",i.retention_days,s);let c=e==="invite"&&i.uses?_(a,i.uses,s):l(a,s);return c.startsWith("audit.")?`${s.user}: ${e}`:
c}function ls(e,{until:t,by:o,outcome:n,uses:i,member:s,retention_days:a}){let m={ban:t&&"until",mute:"until",reset_password:o,resolve_report:n,invite:i?null:"a\
ny",retention:a===0?"ever":"server",revoke_invite:s&&"of"}[e];return m?`audit.${e}.${m}`:`audit.${e}`}var gn={show(e,{conversation:t,signal:o}){let n=new E;se(e,{list:n,into:".audit-list",none:".audit-none",signal:o}),n.open(`/rooms/${t.id}/audit?limit=50`)}};var ds=36e5;function xn({act:e,user:t,conversation:o}){let{members:n,room:i}=o,s={name:v(t),room:i.name},a={mute:({until:c,...m})=>n.mute(t.id,{muted_until:c,...m}),
ban:c=>n.ban(t.id,c),remove:c=>n.remove(t.id,c)};return yn({title:l(`moderate.${e}.title`,s),text:l(`moderate.${e}.text`,s),action:l(`moderate.${e}`),hasEnd:e!==
"remove",mayBeForEver:e==="ban",act:a[e]})}function hs({seq:e,epoch:t,words:o,conversation:n}){return yn({title:l("message.delete.title"),text:l("message.delete\
.text",o),action:l("message.delete"),act:({reason:i})=>n.delete({seq:e,epoch:t,reason:i})})}async function yn({title:e,text:t,action:o,hasEnd:n=!1,mayBeForEver:i=!1,
act:s}){let a=b("moderate"),c=r("form",a);return T(c),r(".moderate-text",c).textContent=t,r(".moderate-until",c).hidden=!n,r('[value=""]',c.elements.hours).hidden=
!i,c.elements.hours.value=i?"":"1",r(".button-danger",c).textContent=o,$(c,async({hours:m,reason:d})=>{let h=n&&m?{until:new Date(Date.now()+Number(m)*ds).toISOString()}:
{},f=d.trim()?{reason:d.trim()}:{};await s({...h,...f}),a.close("done")}),await k(a,{title:e})==="done"}var fs=6e4,re={show(e,{conversation:t,subject:o,router:n,rooms:i,directory:s,presence:a,blocks:c,me:m,signal:d}){let{members:h}=t,f=r(".person",e),u=r("form",e),
w=()=>h.list.find(({user:j})=>j.id===o),O=()=>ps(e,{user:s.of({id:o}),member:w(),conversation:t,directory:s,presence:a,blocks:c,me:m}),L=U(()=>d.aborted||O());T(
u),$(u,({role:j})=>vs(t,w(),j)),xs(e,{conversation:t,member:w,router:n,user:()=>s.of({id:o})}),r('[data-action="write"]',e).onclick=()=>y(f,async()=>n.goToRoom(
(await i.openDirect([o])).id)),r('[data-action="block"]',e).onclick=()=>y(f,()=>ys(c,s.of({id:o})));for(let j of[h,s,a,c])j.addEventListener("change",L,{signal:d});
t.addEventListener("room",L,{signal:d});let q=setInterval(L,fs);d.addEventListener("abort",()=>clearInterval(q)),h.need(),O()}};function ps(e,{user:t,member:o,conversation:n,
directory:i,presence:s,blocks:a,me:c}){if(r(".person",e).hidden=!t.name,r(".person-missing",e).hidden=!!t.name||!i.knows(t.id),!t.name)return;let m=o?en(o,s):s.
of(t.id);A(r(".avatar",e),t,{size:"large"}),Xt(r(".avatar",e),m),p(r(".person-name",e),v(t)),p(r(".person-account",e),[`@${t.name}`,t.pronouns].filter(Boolean).
join(" · ")),p(r(".person-presence",e),t.disabled?l("person.disabled"):on({state:m,here:o?.here})),st(r(".person-status",e),Qo(t)),st(r(".person-about",e),t.about),
vn(r(".person-time",e),t.time_zone&&Go(t.time_zone)),vn(r(".person-since",e),t.created_at&&Ko(new Date(t.created_at)));let d=t.id===c.id;r('[data-action="write"\
]',e).hidden=d||t.disabled===!0,r('[data-open="account"]',e).hidden=!d;let h=r('[data-action="block"]',e);h.hidden=d,p(h,l(a.has(t.id)?"person.unblock":"person.\
block")),us(e,n,o),o||ws(e,n,{isMe:d})}function vn(e,t){p(r("dd",e),t??""),e.hidden=!t}function us(e,t,o){let{room:n,isOver:i}=t;if(r("form",e).hidden=!o||n.kind===
"direct",!o)return;let{role:s}=o,a=K(n)&&!n.archived&&!i;p(r(".person-role",e),l(`role.${s}`)),r(".person-role-line",e).hidden=a,r(".member-roles",e).hidden=r("\
.member-save",e).hidden=!a;let{elements:c}=r("form",e);(c.role.value===""||!e.contains(document.activeElement))&&(c.role.value=s),gs(e,t,o)}function ws(e,{room:t,
isOver:o,members:n},{isMe:i}){let s=n.loaded&&!o&&!i&&X(t)&&t.kind!=="direct";r("form",e).hidden=!s;for(let a of[".person-role-line",".member-roles",".member-sa\
ve",".person-muted"])r(a,e).hidden=!0;for(let a of["mute","unmute","remove"])r(`[data-action="${a}"]`,e).hidden=!0;r('[data-action="ban"]',e).hidden=!1}function gs(e,t,o){
let n=!t.isOver&&Ro(o,t),i=zt(o.muted_until);for(let c of["mute","ban","remove"])r(`[data-action="${c}"]`,e).hidden=!n;r('[data-action="mute"]',e).hidden||=i,r(
'[data-action="unmute"]',e).hidden=!n||!i;let s=r(".person-muted",e),a=i&&new Date(o.muted_until);st(s,i&&l("person.muted",{date:R(a)})),s.title=i?P(a):""}function xs(e,{
conversation:t,member:o,router:n,user:i}){for(let s of["mute","ban","remove"])r(`[data-action="${s}"]`,e).onclick=async()=>{let a=!!o(),c=await xn({act:s,user:i(),
conversation:t});c&&!a?N(l("moderate.ban.done",{name:v(i())})):c&&s!=="mute"&&n.go({...n.address,panel:"people"},{replace:!0})};r('[data-action="unmute"]',e).onclick=
()=>y(r("form",e),()=>t.members.mute(o().user.id,{muted_until:null}))}async function ys(e,t){if(e.has(t.id))return e.unblock(t.id);let o=v(t);await C({title:l("\
person.block.title",{name:o}),text:l("person.block.text"),action:l("person.block")})&&await e.block(t.id)}async function vs({members:e},{user:t,role:o},n){n!==o&&
(await e.setRole(t.id,n),N(l("member.role.changed",{name:v(t),role:l(`role.${n}`)})))}var bn={show(e,{conversation:t,router:o,directory:n,blocks:i,signal:s}){let a=new E,c=()=>a.open(`/rooms/${t.id}/pins?limit=50`),m=({seq:h})=>{t.reveal(h),d()},
d=S(e,{list:a,into:".pin-list",none:".pins-none",key:({seq:h})=>h,create:()=>g("pin-item"),update:(h,f)=>bs(h,f,{directory:n,conversation:t,body:e,router:o,reveal:m}),
signal:s});for(let h of[n,i])h.addEventListener("change",d,{signal:s});Zt.addEventListener("ready",d,{signal:s}),t.addEventListener("pins",c,{signal:s}),c()}};function bs(e,t,{
directory:o,conversation:n,body:i,router:s,reveal:a}){let c=o.of(t.user);A(r(".avatar",e),c),ne(r(".report-author",e),c);let m=r(".report-message",e),d=n.isBlocked(
t);d?m.textContent=l("message.blocked"):Qt(m,t.text),te(m);let h=r('[data-action="reveal"]',e);h.hidden=!d,h.onclick=()=>a(t);let f=r("time",e);f.dateTime=t.at,
p(f,Vt(new Date(t.at))),f.title=P(new Date(t.at)),r('[data-action="show"]',e).onclick=()=>s.go({...s.address,seq:t.seq});let u=r('[data-action="unpin"]',e);u.hidden=
!Po(t,n),u.onclick=()=>y(i,()=>n.unpin(t.seq))}var V=class{#t;constructor(t,o){let n=r(".place-filters",t);this.#t=[...n.querySelectorAll("[data-filter]")],n.addEventListener("click",({target:i})=>{let s=i.closest(
"[data-filter]");s&&o(s.dataset.filter)})}show(t){for(let o of this.#t)o.setAttribute("aria-pressed",o.dataset.filter===t)}};var kn={show(e,{conversation:t,router:o,directory:n,reports:i,signal:s}){let a=new E,c="waiting",m=()=>a.open(`/rooms/${t.id}/reports?state=${c}&limit=50`),d=(O,L)=>y(
e,()=>i.resolve(O,L)).then(m),h=({seq:O})=>o.go({...o.address,seq:O}),f=S(e,{list:a,into:".report-list",none:".reports-none",create:()=>g("report-item"),update:(O,L)=>ks(
O,L,{directory:n,resolve:d,toMessage:h}),signal:s}),u=O=>(c=O,w.show(O),p(r(".reports-none",e),l(`reports.none.${O}`)),m()),w=new V(e,u);n.addEventListener("cha\
nge",f,{signal:s}),i.addEventListener("change",({detail:O})=>O.room===t.id&&m(),{signal:s}),u(c)}};function ks(e,t,{directory:o,resolve:n,toMessage:i}){let{message:s,
reporter:a,reason:c,at:m,resolved_at:d}=t;Os(r(".report-head",e),s&&o.of(s.user)),p(r(".report-message",e),Es(s)),jt(r(".report-reason",e),l("reports.reason",{name:yt(
o.of(a)),reason:c})),rt(r("time",e),d??m);let h=r('[data-action="show"]',e);h.hidden=!s,h.onclick=()=>i(t),Ss(e,t,o);let f=r(".report-answer",e);f.hidden=!!d;for(let u of[
"acted","dismissed"]){let w=r(`[data-action="${u}"]`,e);w.hidden=!!d,w.onclick=()=>n(t,{outcome:u,note:r("input",f).value.trim()||void 0})}}function Os(e,t){e.hidden=
!t,t&&(A(r(".avatar",e),t),ne(r(".report-author",e),t))}function Es(e){return e?e.deleted?l("message.deleted"):vt(e.text):l("reports.hidden")}function Ss(e,{outcome:t,
resolved_by:o,reporter:n,note:i},s){let a=r(".report-outcome",e);a.hidden=!t,jt(a,t?l(`reports.outcome.${t}`,{name:yt(s.of(o))}):""),st(r(".report-note",e),i&&l(
"reports.told",{name:v(s.of(n)),note:i}))}function kt(e){let t=!1;return async o=>{try{return await e(t?{...o,mention_many:!0}:o)}catch(n){throw t||=n.code==="many_mentioned",n}}}var J=({time_zone:e})=>e??Intl.DateTimeFormat().resolvedOptions().timeZone;function On(e,t){let o=e;for(let n=0;n<2;n+=1)o=e-(Xe(o,t)-o);return new Date(o)}var at=(e,t)=>new Date(
Xe(e,t)).toISOString().slice(0,16),Ot=(e,t)=>On(Date.parse(`${e}Z`),t);function ae(e,t=Date.now()){let o=Math.floor(Xe(t,e)/864e5)*864e5,n=(8-new Date(o).getUTCDay())%
7||7,i=s=>On(o+s*864e5+9*36e5,e);return{hour:new Date(t+36e5),tomorrow:i(1),monday:i(n)}}function Xe(e,t){let o={timeZone:t,hourCycle:"h23",year:"numeric",month:"\
numeric",day:"numeric",hour:"numeric",minute:"numeric",second:"numeric"},n=new Intl.DateTimeFormat("en-US",o).formatToParts(e),{year:i,month:s,day:a,hour:c,minute:m,
second:d}=Object.fromEntries(n.map(({type:h,value:f})=>[h,Number(f)]));return Date.UTC(i,s-1,a,c,m,d)}async function Et({title:e,action:t,me:o,act:n,words:i=null,repeats:s=!1,repeat:a="once",mayBeNone:c=!1,before:m=null}){let d=b("pick-time"),h=r("form",d),f=J(o);
T(h);let u=ae(f);for(let[L,q]of Object.entries(u))p(r(`[data-time="${L}"]`,h),W(q,f));r('[data-time="monday"]',h).closest(".choice").hidden=u.monday.getTime()===
u.tomorrow.getTime(),r(".time-text",h).hidden=i===null,h.elements.text.value=i??"",h.elements.repeat.value=a,r(".time-none",h).hidden=!c,r(".time-repeat",h).hidden=
!s,p(r(".time-zone",h),l("time.zone",{zone:f.replaceAll("_"," ")}));let{when:w,other:O}=h.elements;return O.min=at(Date.now(),f),O.value=at(m??u.tomorrow,f),w.value=
m?"other":c?"none":"hour",O.onfocus=()=>w.value="other",r(".button-primary",h).textContent=t,$(h,async L=>{let q=L.when==="other"?Ot(L.other,f):u[L.when],j=i===
null?{}:{text:L.text};await n({at:q?.toISOString()??null,repeat:L.repeat,time_zone:f,...j}),d.close("done")}),await k(d,{title:e})==="done"}function ce(e,t,{store:o,me:n,roomName:i,onChange:s,mayChange:a=!0,isBlocked:c=!1}){let{at:m,repeat:d,time_zone:h,failure:f,text:u,state:w}=t;p(r(".draft-text",
e),c?l("message.blocked"):u);let O=d==="once",L=W(new Date(m),O?J(n):h);p(r(".scheduled-at",e),O?L:l("scheduled.repeats",{repeat:l(`repeat.${d}`),date:L}));let q=r(
".scheduled-failure",e);q.hidden=!f,p(q,f?!O&&w==="failed"?l("scheduled.stopped"):l("scheduled.failed",{reason:G({code:f})}):"");let tt=(Wt,Ht)=>{let Mt=r(`[dat\
a-act="${Wt}"]`,e);return Mt.onclick=()=>Promise.resolve(Ht()).then(s).catch(H),Mt.hidden=!a,Mt};tt("now",()=>_s(t,o)).hidden=!O,tt("change",()=>$s(t,{store:o,me:n})),
tt("cancel",()=>Ts({text:r(".draft-text",e).textContent,roomName:i},()=>o.cancel(t)))}async function _s(e,t){try{await t.sendNow(e)}catch(o){let{count:n,most:i}=o;
if(o.code!=="many_mentioned"||n>i)throw o;await sn(n)&&await t.sendNow(e,{isMeant:!0})}}var $s=(e,{store:t,me:o})=>Et({title:l("scheduled.change"),action:l("sav\
e"),me:o,words:e.text,repeats:!0,repeat:e.repeat,before:Date.parse(e.at),act:kt(n=>t.change(e,n))});async function Ts({text:e,roomName:t},o){await C({title:l("s\
cheduled.cancel.title"),text:l("scheduled.cancel.text",{text:an(e),room:t}),action:l("scheduled.cancel")})&&await o()}var En={show(e,{conversation:t,directory:o,blocks:n,scheduled:i,signal:s}){let{id:a,me:c}=t,m=new E,d=()=>m.open(`/rooms/${a}/scheduled?limit=50`),h=({user:u})=>u.
id===c.id||X(t.room),f=S(e,{list:m,into:".scheduled-list",none:".scheduled-none",create:()=>g("room-scheduled-item"),update:(u,w)=>{let O=o.of(w.user);A(r(".ava\
tar",u),O),p(r(".report-author",u),v(O)),ce(u,w,{store:i,me:c,roomName:t.room.name,onChange:d,mayChange:h(w),isBlocked:n.has(w.user.id)})},signal:s});for(let u of[
o,n])u.addEventListener("change",f,{signal:s});t.addEventListener("room",f,{signal:s}),i.addEventListener("change",d,{signal:s}),d()}};var me=class extends Wo{root;floor=1;hasOlder;constructor({items:t,prev:o,thread:n}){super({first:t[0]?.seq??n.root,last:t.at(-1)?.seq??n.root}),this.root=No(n.
message),this.prepend(t,{from:this.first,before:this.last+1}),this.#t(o)}get cursor(){return this.last}shows(t){return ot(t)}hear(t){t.thread===this.root.seq&&t.
seq>this.last?this.take(Fo(t)):Mo(t)?this.expire(t.before):Ye(t)&&this.change(t)}change(t){super.change(t),Ye(t)===this.root.seq&&(this.root=Bo(this.root,t))}expire(t){
let o=this.hasOlder===!1;super.expire(t),!(!this.root||this.root.seq>=this.expiredBefore)&&(this.root=qo(this.root),o&&this.begin(this.root))}prependPage({items:t,
prev:o}){this.prepend(t,{from:t[0]?.seq??this.first}),this.#t(o)}joins(t){return!this.hasOlder||t.last<this.first?!1:(this.hasOlder=t.hasOlder,super.joins(t))}trim(){}#t(t){
this.hasOlder=t!==null,this.hasOlder||this.begin(this.root)}};var Sn=200,As=300,Cs={entries:[],first:null,last:null,cursor:null,floor:1,hasOlder:!1,entry(){},holds:()=>!1,trim(){}},Ls=["state","room","me","isOver","unsentE\
dits","typing","members","readers","keepsEdits"],le=class extends EventTarget{#t;#e=null;#o=0;#i=!1;#n=[];#s=new AbortController;#r=null;#a=null;#m=null;#c=null;#d=new jo;isThread=!0;follows=!1;readSeq=0;failure=null;constructor({
conversation:t,root:o,threads:n}){super(),this.#t=t,this.root=o,this.id=`${t.id}:${o}`;for(let s of Ls)Object.defineProperty(this,s,{get:()=>t[s]});let{signal:i}=this.#s;
for(let s of["change","room"])t.addEventListener(s,()=>this.#p(s),{signal:i});t.addEventListener("lost-edit",({detail:s})=>this.#p("lost-edit",s),{signal:i}),t.
addEventListener("event",({detail:s})=>this.#h(s),{signal:i}),t.addEventListener("resync",()=>this.#y(),{signal:i}),t.addEventListener("state",()=>this.#v(),{signal:i}),
n.addEventListener("told",({detail:s})=>this.#u(s),{signal:i}),this.state==="live"&&this.load()}close(){this.#r&&this.#x(),this.#s.abort()}get rootEntry(){return this.#e?.
root}async load(){this.#o+=1;let t=this.#o;this.#i=!0,this.#n=[];let o=this.#e===null;try{let n=await x.get(`${this.#l}?limit=${Sn}`);if(t!==this.#o)return;let i=new me(
n);for(let s of this.#n)i.hear(s);this.#e&&i.joins(this.#e),i.expire(this.#t.timeline.expiredBefore),this.#e=i,this.#w(n.thread),o&&n.thread.unread&&(this.#m=n.
thread.read_seq),this.failure=null}catch(n){if(t!==this.#o)return;this.failure=n}this.#i=!1,this.#p("change"),this.#p("thread")}history={isAtNewest:!0,toNewest(){},
loadNewer(){},goTo:async t=>!!this.timeline.entry(t),loadOlder:()=>this.#c??=this.#f().finally(()=>this.#c=null)};get timeline(){let t=this.#e??Cs;return t.epoch=
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
/messages/${this.root}/thread`}async#f(){let t=this.#e;if(!t?.hasOlder)return;let o=await x.get(`${this.#l}?before=${t.first}&limit=${Sn}`);t===this.#e&&(t.prependPage(
o),this.#p("change"))}#h(t){this.#i&&this.#n.push(t),this.#e&&(this.#e.hear(t),this.#p("thread"))}#u({room:t,root:o,...n}){t!==this.#t.id||o!==this.root||(this.#w(
n),this.#p("thread"))}#w({follows:t,read_seq:o}){Object.assign(this,{follows:t,readSeq:o})}#g(){let{last:t}=this.timeline;t===null||this.#a!==null&&t<=this.readSeq||
(this.#a=this.readSeq=Math.max(t,this.readSeq),clearTimeout(this.#r),this.#r=setTimeout(()=>this.#x(),As))}#x(){clearTimeout(this.#r),this.#r=null,x.put(`${this.#l}\
/read`,{seq:this.#a}).catch(()=>{})}#y(){this.#e=null,this.#p("resync"),this.state==="live"&&this.load()}#v(){this.state==="live"&&this.load(),this.#p("state")}#p(t,o){
this.dispatchEvent(new CustomEvent(t,{detail:o}))}};var St=null,$n={show(e,{conversation:t,subject:o,threads:n,signal:i,...s}){let[a,c]=o.split(":").map(Number),m=r(".thread",e);St??=new un({...s,threads:n,root:m}),
St.root!==m&&m.replaceWith(St.root);let d=new le({conversation:t,root:a,threads:n});i.addEventListener("abort",()=>d.close());let h=()=>Ds(St.root,d);for(let f of[
"thread","room","state"])d.addEventListener(f,h,{signal:i});h(),St.show(d),c&&d.addEventListener("change",()=>St.goTo(c),{signal:i,once:!0})}};function Ds(e,t){
let{rootEntry:o,follows:n,failure:i,room:s}=t,a=r(".thread-bar",e),c=!!o?.solved;a.hidden=!o,p(r(".thread-failure",e),i?G(i):""),_n(r('[data-act="follow"]',a),{
isOn:n,act:()=>t.follow(!n)}),p(r('[data-act="follow"] span',a),l(n?"thread.unfollow":"thread.follow"));let m=r('[data-act="solve"]',a);_n(m,{isOn:c,act:()=>t.solve(
!c)}),p(r("span",m),l(c?"thread.solved":"thread.solve"));let d=!!Yt(s);m.hidden=d,r(".thread-solved",a).hidden=!d||!c}function _n(e,{isOn:t,act:o}){e.setAttribute(
"aria-pressed",t),e.onclick=()=>o().catch(H)}var de={all:"",unread:"&unread=true",unsolved:"&solved=false",solved:"&solved=true"};function he(e,{room:t,root:o,unread:n,message:i},{directory:s,blocks:a,roomName:c=""}){
let{replies:m,solved:d,user:h}=i,f=r("a",e);f.href=et({view:"room",room:t,panel:`thread:${o}`}),f.classList.toggle("has-unread",n>0);let u=s.of(h);oe(r(".avatar\
-button",e),u),p(r(".thread-item-author",e),v(u)),p(r(".thread-item-room",e),c),p(r(".thread-item-text",e),Ms(i,a));let w=[_("thread.replies",m.count),mn(new Date(
m.last_at)),d&&l("thread.solved")];p(r(".thread-item-facts",e),w.filter(Boolean).join(" · "));let[O,L]=r(".thread-item-unread",e).children;p(O,n?String(n):""),
p(L,n?_("rooms.unread",n):"")}function Ms({user:e,text:t,deleted:o},n){return o?l("message.deleted"):n.has(e.id)?l("message.blocked"):rn(t)}var Tn={show(e,{conversation:t,directory:o,blocks:n,signal:i}){let{id:s}=t,a=new E,c=S(e,{list:a,into:".thread-list",none:".threads-none",key:({root:h})=>h,create:()=>g(
"thread-item"),update:(h,f)=>he(h,f,{directory:o,blocks:n}),signal:i}),m=h=>(d.show(h),a.open(`/rooms/${s}/threads?limit=50${de[h]}`)),d=new V(e,m);for(let h of[
o,n])h.addEventListener("change",c,{signal:i});m("all")}};var fe=class{#t;#e=new E;constructor(t){this.#t=t,S(t,{list:this.#e,into:".abandoned-list",none:".abandoned-none",create:()=>g("abandoned-item"),update:(o,n)=>this.#n(
o,n)})}show(){this.#o(),r(".form-error",this.#t).hidden=!0,this.#i()}#o(){return this.#e.open("/abandoned-rooms?limit=50")}#i(){r(".place-title",this.#t).focus()}#n(t,o){
let n=[o.kind==="private"&&l("abandoned.private"),l("browse.active",{date:pt(new Date(o.active_at))})];p(r(".abandoned-name",t),o.name),p(r(".hint",t),n.filter(
Boolean).join(" · "));let[i,s]=t.querySelectorAll("button");i.hidden=o.kind==="private",i.setAttribute("aria-label",l("abandoned.restore.room",{room:o.name})),
s.setAttribute("aria-label",l("abandoned.delete.room",{room:o.name})),i.onclick=()=>this.#s("restore",o,()=>x.put(`/abandoned-rooms/${o.id}/owner`)),s.onclick=()=>this.#s(
"delete",o,a=>x.delete(Ut(`/abandoned-rooms/${o.id}`,a)))}async#s(t,o,n){let i=l(`abandoned.${t}.title`,{room:o.name}),s=t==="restore",a={title:i,text:l(`abando\
ned.${t}.text`),action:l(`abandoned.${t}`),isHarmless:s},c=s?await C(a)&&{}:await Z(a);c&&(await y(this.#t,async()=>{await n(c),N(l(`abandoned.${t}.done`,{room:o.
name}))}),await this.#o(),this.#i())}};var js=.2,ct=class extends E{#t=null;words="";get searching(){return this.#t!==null||this.loading}search(t){clearTimeout(this.#t),this.words=t,this.#t=setTimeout(
()=>this.#e(),t?js*1e3:0)}close(){clearTimeout(this.#t),super.close()}#e(){this.#t=null,this.open(this.pathFor(this.words))}};var Is=50,pe=class extends ct{pathFor(t){return`/accounts?${new URLSearchParams({limit:Is,q:t})}`}async change({id:t},o){return this.#t(await x.patch(`/accounts\
/${t}`,o))}async endSessions(t,o){return await x.delete(Ut(`/accounts/${t.id}/sessions`,o)),this.#t({...t,sessions:0,last_seen_at:null})}makeLink({id:t},o){return x.
post(`/accounts/${t}/password-link`,o)}#t(t){return this.items=this.items.map(o=>o.id===t.id?t:o),this.dispatchEvent(new Event("change")),t}};var Ps=new Set(["enable","link"]);function An({account:e,accounts:t,me:o}){let n=b("one-account"),i=r(".dialog-body",n),s=e,a=(m,d)=>{r(`[data-act="${m}"]`,i).onclick=
async()=>{let h=await Ns(Rs(m,s),s);h&&await y(i,()=>d(s,h))}},c=m=>{s=m,Fs(i,s,{me:o})};return a("disable",async(m,d)=>c(await t.change(m,{disabled:!0,...d}))),
a("enable",async(m,d)=>c(await t.change(m,{disabled:!1,...d}))),a("role",async(m,d)=>c(await t.change(m,{role:Ze(m),...d}))),a("sessions",async(m,d)=>c(await t.
endSessions(m,d))),a("link",async(m,d)=>qs(i,m,await t.makeLink(m,d))),r(".form-error",i).hidden=!0,c(e),k(n,{title:v(e)})}var Ze=({role:e})=>e==="owner"?"membe\
r":"owner",Rs=(e,t)=>e==="role"?`make_${Ze(t)}`:e,Ns=(e,t)=>Z({title:l(`accounts.${e}.title`,{name:v(t)}),text:l(`accounts.${e}.text`,{name:v(t),account:t.name}),
action:l(`accounts.${e}.action`),isHarmless:Ps.has(e)});function Fs(e,t,{me:o}){let{name:n,role:i,sessions:s,created_at:a,last_seen_at:c,disabled_at:m}=t,d={name:n,
role:l(`accounts.role.${i}`),seen:l("accounts.seen.none"),sessions:D(s)};for(let[w,O]of Object.entries(d))p(ue(e,w),O);for(let[w,O]of Object.entries({since:a,seen:c,
disabled:m}))O?rt(ue(e,w),O):ue(e,w).title="";ue(e,"disabled").parentElement.hidden=!m;let h=t.id===o.id,f=!!m,u={link:!f,role:!0,sessions:s>0,disable:!f,enable:f};
Bs(r(".account-acts",e),()=>{for(let[w,O]of Object.entries(u))r(`[data-act="${w}"]`,e).hidden=h||!O}),p(r('[data-act="role"]',e),l(`accounts.make_${Ze(t)}`)),r(
".account-own",e).hidden=!h,r(".link-made",e).hidden=!0}var ue=(e,t)=>r(`[data-fact="${t}"] dd`,e);function Bs(e,t){let o=[...e.children],n=o.indexOf(document.activeElement);
if(t(),n<0||!o[n].hidden)return;let i=a=>!a.hidden;(o.slice(n).find(i)??o.slice(0,n).findLast(i))?.focus()}function qs(e,t,{url:o,qr:n,expires_at:i}){let s=r(".\
link-made",e),a=r(".link-url",s);p(r(".link-for",s),l("accounts.link.for",{name:v(t)})),p(r(".link-end",s),l("accounts.link.end",{date:R(new Date(i))})),r(".inv\
ite-qr",s).src=n,a.value=o,s.hidden=!1,a.focus(),a.select();let c=r('[data-action="copy"]',s);r(".link-copied",s).hidden=!0,c.onclick=()=>y(e,async()=>{await cn(
o),r(".link-copied",s).hidden=!1})}var we=class{#t;#e;#o;#i=new pe;#n;constructor(t,{me:o,directory:n}){this.#t=t,this.#e=o,this.#o=n,this.#n=r("input",t),this.#n.oninput=()=>this.#i.search(this.#n.
value.trim());let i=S(t,{list:this.#i,into:".account-list",none:".accounts-none",create:()=>g("account-item"),update:(a,c)=>this.#s(r("button",a),c)}),s=U(()=>t.
hidden||i());n.addEventListener("change",s)}show(){document.activeElement!==this.#n&&(this.#n.value=""),this.#i.search(this.#n.value.trim()),(ut.matches?this.#n:
r(".place-title",this.#t)).focus()}#s(t,o){let{name:n,display_name:i,role:s,disabled_at:a}=o,c=[s==="owner"&&l("role.owner"),a&&l("accounts.is_disabled")];A(r("\
.avatar",t),this.#o.of(o)),p(r(".account-item-name",t),v(o)),p(r(".hint",t),i&&i!==n?n:""),p(r(".account-item-state",t),c.filter(Boolean).join(" · ")),t.classList.
toggle("is-away",!!a),t.onclick=()=>An({account:o,accounts:this.#i,me:this.#e})}};var ge=class{#t;#e=new E;constructor(t){this.#t=t,se(t,{list:this.#e,into:".act-list",none:".acts-none",showsRooms:!0})}show(){this.#e.open("/audit?limit=50"),r(
".place-title",this.#t).focus()}};var xe=class{#t;#e;#o;constructor(t,{drafts:o,rooms:n}){this.#t=t,this.#e=o,this.#o=n,o.addEventListener("change",()=>this.#i()),n.addEventListener("change",U(()=>this.#i()))}show(){
this.#i(),r(".place-title",this.#t).focus()}#i(){let t=this.#e.written.map(o=>({...o,room:this.#o.find(o.room)})).filter(({room:o})=>o);r(".drafts-none",this.#t).
hidden=t.length>0,M(r(".draft-list",this.#t),t,{key:({place:o})=>o,create:()=>g("draft-item"),update:(o,n)=>this.#n(o,n)})}#n(t,{place:o,room:n,thread:i}){let s=r(
"a",t);s.href=et({view:"room",room:n.id,panel:i&&`thread:${i}`}),it(s,i?"thread":bt(n));let a=i?l("drafts.in_thread",{room:n.name}):n.name;p(r(".draft-room",s),
a),p(r(".draft-text",s),this.#e.of(o));let c=r("button",t);c.title=l("drafts.delete"),c.setAttribute("aria-label",l("drafts.delete.from",{room:a})),c.onclick=()=>this.#e.
keep(o,"")}};var Ws=200,Hs={ArrowDown:1,ArrowUp:-1};function Us({kind:e,message:{seq:t,thread:o,in_room:n}}){let i=e==="reply"?t:n?null:o;return i?{panel:`thread:${i}`}:{seq:t}}
var zs=({text:e,deleted:t})=>t?l("message.deleted"):vt(e).replace(/\s+/gu," ").slice(0,Ws),ye=class{#t;#e;#o;#i;#n;constructor(t,{inbox:o,...n}){this.#t=t,this.#e=
o,this.#o=n,this.#i=S(t,{list:o.list,into:".inbox-list",none:".inbox-none",create:()=>g("inbox-item"),update:(s,a)=>this.#r(s,a)});let i=U(()=>t.hidden||this.#i());
for(let s of[n.rooms,n.directory,n.blocks])s.addEventListener("change",i);this.#n=new V(t,s=>this.#s(s)),r('[data-testid="inbox-all-done"]',t).onclick=()=>this.#l(
o.setAllDone()),r(".inbox-list",t).addEventListener("keydown",s=>this.#d(s))}show(){this.#s(this.#e.filter),r(".place-title",this.#t).focus()}leave(){this.#e.leave()}#s(t){
this.#n.show(t),p(r(".inbox-none",this.#t),l(t==="done"?"inbox.none.done":"inbox.none")),this.#e.show(t)}#r(t,o){let{message:n,by:i,unread:s,done:a}=o,{directory:c,
rooms:m}=this.#o,d=c.of(i),h=r("a",t);t.classList.toggle("is-unread",s),h.href=et({view:"room",room:n.room,...Us(o)}),oe(r(".avatar-button",t),d),p(r(".inbox-wh\
at",h),this.#m(o,v(d))),p(r(".inbox-room",h),m.find(n.room)?.name??""),p(r(".inbox-time",h),pt(new Date(o.at))),p(r(".inbox-text",h),this.#a(o));let f=r(".icon-\
button",t);f.title=l(a?"inbox.reopen":"inbox.done"),f.setAttribute("aria-label",f.title),f.onclick=()=>this.#c(t,o)}#a({message:t,reply:o,by:n}){let i=o?{...o,user:n}:
t;return this.#o.blocks.has(i.user.id)&&!i.deleted?l("message.blocked"):zs(i)}#m({kind:t,emoji:o,count:n},i){return t!=="reaction"?l(`inbox.${t}`,{name:i}):_("i\
nbox.reaction",n,{name:i,emoji:o??""})}async#c(t,{id:o,done:n}){let i=t.nextElementSibling??t.previousElementSibling,s=t.contains(document.activeElement);await this.#l(
this.#e.setDone(o,!n)),s&&(i?r("a",i):r(".place-title",this.#t)).focus()}#d(t){let o=t.target.closest(".inbox-item");if(!o||t.altKey||t.ctrlKey||t.metaKey)return;
let n=Hs[t.key];if(t.key==="Delete")r(".icon-button",o).click();else if(n)(n>0?o.nextElementSibling:o.previousElementSibling)?.querySelector("a").focus();else return;
t.preventDefault()}#l(t){return t.catch(H)}};var Ks="/api/v1/monitor/ws",Gs="parley.v1",Ys=8e3,Vs=8e3,ve=class extends EventTarget{#t=null;#e;#o;#i=new Co;#n=new Map;state="connecting";keptSeconds=600;own=null;open(){
this.close(),this.#l("connecting"),this.#s()}close(){clearTimeout(this.#e),clearTimeout(this.#o);let t=this.#t;this.#t=null,t?.close(),this.#n.clear()}get nodes(){
let t=this.#a;return[...this.#n].filter(([,i])=>i.at(-1).at>t-Ys).map(([i])=>i).sort().sort((i,s)=>(s===this.own)-(i===this.own))}samplesOf(t){return this.#n.get(
t)??[]}#s(){let t=new URL(Ks,location.href);t.protocol=t.protocol.replace("http","ws");let o=new WebSocket(t,Gs);o.onmessage=({data:n})=>o===this.#t&&this.#r(JSON.
parse(n)),o.onclose=n=>o===this.#t&&this.#d(n),this.#t=o,this.#c()}#r(t){if(this.#c(),t.type==="hello"&&(this.#n.clear(),this.#i.reset(),this.own=t.node,this.keptSeconds=
t.kept_seconds,this.#l("live")),t.type==="samples")for(let o of t.items)this.#m(o);t.type==="sample"&&this.#m(t),this.dispatchEvent(new CustomEvent("change",{detail:t}))}get#a(){
return Math.max(...[...this.#n.values()].map(t=>t.at(-1).at))}#m(t){let{node:o,at:n}=t;this.#n.has(o)||this.#n.set(o,[]);let i=this.#n.get(o);i.push(t);let s=n-
this.keptSeconds*1e3,a=i.findIndex(c=>c.at>=s);a>0&&i.splice(0,a);for(let[c,m]of this.#n)m.at(-1).at<s&&this.#n.delete(c)}#c(){clearTimeout(this.#o),this.#o=setTimeout(
()=>{this.#t.onclose=null,this.#t.close(),this.#d({})},Vs)}async#d({code:t,reason:o}){if(clearTimeout(this.#o),!Lo(t,o).again)return this.#l("ended");this.#l("l\
ost"),this.#e=setTimeout(()=>this.#s(),this.#i.next()*1e3);let n=await x.get("/me").catch(({status:i})=>i===401?{}:null);!n||n.role==="owner"||this.state!=="los\
t"||(clearTimeout(this.#e),this.#l("ended"))}#l(t){this.state=t,this.dispatchEvent(new Event("change"))}};var Qe=new Map;function Pt(e,t=3){let o=`${e} ${t}`;if(!Qe.has(o)){let n=e?{style:"unit",unit:e,unitDisplay:"short"}:{};Qe.set(o,new Intl.NumberFormat(Ho,{...n,
maximumSignificantDigits:t}))}return Qe.get(o)}var Cn=["byte","kilobyte","megabyte","gigabyte","terabyte"];function be(e,t){let o=Math.min(Cn.length-1,Math.floor(
Math.log10(Math.max(1,e))/3));return Pt(Cn[o],t).format(e/1e3**o)}var to=e=>Pt("percent").format(e),eo=e=>e<1e3?Pt("millisecond",2).format(e):Pt("second").format(
e/1e3),Rt=e=>Pt("",3).format(e),ke=e=>l("per_second",{amount:Rt(e)});var Js=[{name:"processor",most:100,value:to,lines:{machine:({host:e})=>e.cpu_percent,process:({process:e})=>e.cpu_percent}},{name:"memory",value:be,lines:{machine:({
host:e})=>e.memory_bytes,process:({process:e})=>e.memory_bytes},more:{memory_total:({host:e})=>e.memory_total_bytes}},{name:"messages",most:1,value:ke,lines:{messages:({
chat:e})=>e.messages_per_second}},{name:"deliveries",most:1,value:ke,lines:{deliveries:({chat:e})=>e.deliveries_per_second}},{name:"commits",most:1,value:eo,lines:{
p99:({chat:e})=>e.commit_p99_ms,p50:({chat:e})=>e.commit_p50_ms}},{name:"lag",most:5,value:eo,lines:{loop:({chat:e})=>e.loop_lag_ms,backplane:({chat:e})=>e.backplane_lag_ms}},
{name:"sockets",most:5,value:Rt,lines:{sockets:({chat:e})=>e.room_sockets+e.account_sockets,people:({chat:e})=>e.people}},{name:"queue",most:10,value:Rt,lines:{
queued:({chat:e})=>e.queued}},{name:"storage",value:be,lines:{database:({storage:e})=>e.database_bytes,wal:({storage:e})=>e.wal_bytes},more:{free:({storage:e})=>e.
free_bytes}}],Ee=class{#t;#e=new ve;#o=null;#i=[];#n=!1;#s=!1;constructor(t){this.#t=t;let o=U(()=>this.#n&&this.#c()),n=U(()=>this.#n&&this.#d());this.#e.addEventListener(
"change",({detail:i})=>this.#r(i)?n():o())}show(){this.#n=!0,this.#e.open(),r(".place-title",this.#t).focus(),this.#s=!1,this.#a().catch(()=>{this.#s=!0,this.#c()})}leave(){
this.#n=!1,this.#e.close()}#r(t){return t?.type==="sample"&&this.#o!==null&&t.node!==this.#o}async#a(){let[{LineChart:t}]=await Promise.all([Jt("charts"),Zs(Xo(
"charts_style"))]);this.#i.length||(this.#i=Js.map(o=>this.#m(o,t))),this.#c()}#m({name:t,most:o,value:n,lines:i,more:s={}},a){let c=g("monitor-chart");p(r("h2",
c),l(`monitor.${t}`)),r(".monitor-charts",this.#t).append(c);let{keptSeconds:m}=this.#e,d=u=>zo(u*1e3),h=u=>n(u,2),f={count:Object.keys(i).length,most:o,seconds:m,
value:h,moment:d};return{figure:c,chart:new a(r(".monitor-plot",c),f),lines:i,more:s,value:n}}#c(){let{nodes:t,state:o}=this.#e;t.length&&!t.includes(this.#o)&&
(this.#o=t[0]),this.#l(this.#s?"failed":o),this.#d();let n=this.#e.samplesOf(this.#o);if(r(".monitor-charts",this.#t).hidden=!n.length,!n.length||document.hidden)
return;let i=n.map(({at:s})=>s/1e3);for(let{figure:s,chart:a,lines:c,more:m,value:d}of this.#i)Xs(r("dl",s),{newest:n.at(-1),lines:c,more:m,value:d}),a.show(i,Object.
values(c).map(h=>n.map(h)))}#d(){let{nodes:t}=this.#e,o=r(".monitor-nodes",this.#t);o.hidden=t.length<2;let n=t.map(i=>({key:i,newest:this.#e.samplesOf(i).at(-1)}));
M(o,n,{create:()=>g("monitor-node"),update:(i,{key:s,newest:a})=>{let{host:c,process:m,chat:d}=a,h=r("button",i),f=[m.cpu_percent===null?"":to(m.cpu_percent),m.
memory_bytes===null?"":be(m.memory_bytes),l("monitor.node.sockets",{count:Rt(d.room_sockets+d.account_sockets)}),l("monitor.node.messages",{rate:ke(d.messages_per_second)})];
p(r(".monitor-node-name",h),l("monitor.node",{host:c.name,pid:m.pid})),p(r(".monitor-node-facts",h),f.filter(Boolean).join(" · ")),h.setAttribute("aria-pressed",
String(s===this.#o)),h.onclick=()=>{this.#o=s,this.#c()}}})}#l(t){let o=r(".monitor-state",this.#t);o.hidden=t==="live",o.hidden||p(o,l(`monitor.state.${t}`))}};
function Xs(e,{newest:t,lines:o,more:n,value:i}){let s=[...Object.entries(o).map(([a,c],m)=>({key:a,number:c(t),line:m+1})),...Object.entries(n).map(([a,c])=>({
key:a,number:c(t)}))].filter(({number:a})=>a!==null);M(e,s,{create:()=>g("monitor-value"),update:(a,{key:c,number:m,line:d})=>{p(r("dt",a),l(`monitor.line.${c}`)),
p(r("dd",a),i(m)),a.dataset.line=d??""}})}var Oe=null;function Zs(e){return Oe??=new Promise((t,o)=>{let n=document.createElement("link");Object.assign(n,{rel:"\
stylesheet",href:e,onload:t,onerror:o}),document.head.append(n)}),Oe.catch(()=>Oe=null),Oe}var Qs=200,Se=class{#t;#e;#o=null;constructor(t){this.#t=t,this.#e=r(".settings-form",t),$(this.#e,()=>this.#a());let o=r(".team-picture-file",t);o.onchange=()=>o.
files[0]&&this.#n(()=>x.upload("/settings/picture",o.files[0])).finally(()=>o.value=""),r(".team-picture-choose",t).onclick=()=>o.click(),r(".team-picture-remov\
e",t).onclick=()=>this.#n(()=>x.delete("/settings/picture"))}show(){this.#i(),r(".place-title",this.#t).focus()}#i(){return y(this.#e,async()=>{let t=await x.get(
"/settings");await this.#r(t.welcome_rooms),this.#s(t)})}#n(t){return y(this.#e,async()=>this.#s(await t()))}#s(t){this.#o=t;for(let i of this.#e.querySelectorAll(
"[data-setting]"))er(i,t);let{picture:o}=t,n=r(".team-picture-now",this.#t);n.hidden=!o,o&&(n.src=Vo(o)),r(".team-picture-remove",this.#t).hidden=!o}async#r(t){
let{items:o}=await x.get(`/rooms?limit=${Qs}`),n=o.filter(({suggested:c,archived:m,kind:d})=>c&&!m&&d==="public"),i=new Map([...t,...n].map(({id:c,name:m})=>[c,
m])),s=new Set(t.map(({id:c})=>c)),a=[...i].map(([c,m])=>nr({id:c,name:m,isChosen:s.has(c)}));r(".welcome-rooms",this.#t).replaceChildren(...a)}async#a(){let t={};
for(let i of this.#e.querySelectorAll("[data-setting]:not(.is-fixed)")){let{setting:s}=i.dataset,a=or(r("input, select",i));a!==this.#o[s]&&(t[s]=a)}let o=[...this.#e.
querySelectorAll(".welcome-rooms input:checked")].map(({value:i})=>i),n=this.#o.welcome_rooms.map(({id:i})=>i);if([...o].sort().join()!==[...n].sort().join()&&(t.
welcome_rooms=o),!await tr(t,this.#o))return this.#s(this.#o);this.#s(await x.patch("/settings",t))}};function tr(e,t){let{retention_days:o,retention_most_days:n}=e,
i=[[o,t.retention_days],[n,t.retention_most_days]].filter(([c,m])=>c&&(!m||c<m));if(!i.length)return!0;let[[s]]=i.sort(([c],[m])=>c-m),a=_("retention.confirm.ti\
tle",s,{count:D(s)});return C({title:a,text:l("settings.retention.confirm"),action:l("retention.confirm")})}function er(e,t){let{setting:o}=e.dataset,n=t.fixed.
includes(o),i=r("input, select",e);e.classList.toggle("is-fixed",n),i.value=t[o],i.hidden=i.disabled=n;let s=r(".setting-fixed",e);s.hidden=!n;let a=i.selectedOptions?.[0].
text??t[o];p(s,n?l("settings.fixed",{value:a,name:`PARLEY_${o.toUpperCase()}`}):"")}var or=({type:e,value:t})=>e==="number"?Number(t):t.trim();function nr({id:e,
name:t,isChosen:o}){let n=g("welcome-room"),i=r("input",n);return Object.assign(i,{value:e,checked:o}),p(r("span",n),t),n}function oo({message:e,me:t,saved:o}){let n=o.of(e.room,e.seq);return Et({title:l("message.save"),action:l("save"),me:t,mayBeNone:!0,before:n?.remind_at&&!n.due?
Date.parse(n.remind_at):null,act:async({at:i})=>{await o.save(e,i),N(l("saved.done"))}})}var Ln="/me/saved?limit=50",_e=class{#t;#e;#o;#i;#n;#s=new E;constructor(t,{saved:o,rooms:n,me:i,blocks:s}){this.#t=t,this.#e=o,this.#o=n,this.#i=i,this.#n=s;let a=S(
t,{list:this.#s,into:".saved-list",none:".saved-none",sort:ir,key:({room:c,seq:m})=>`${c}/${m}`,create:()=>g("saved-item"),update:(c,m)=>this.#r(c,m)});s.addEventListener(
"change",()=>t.hidden||a()),o.addEventListener("change",()=>t.hidden||this.#s.open(Ln))}show(){this.#s.open(Ln),r(".place-title",this.#t).focus()}#r(t,{room:o,seq:n,
remind_at:i,due:s,message:a}){let c=this.#o.find(o),m=r("a",t);m.href=`/rooms/${o}/${n}`,c&&it(m,bt(c)),p(r(".draft-room",m),c?.name??""),p(r(".draft-text",m),this.#a(
a));let d=r(".saved-when",t);d.parentElement.hidden=!i;let h=i?W(new Date(i),J(this.#i)):"";p(d,i?l(s?"saved.due":"saved.reminder",{date:h}):""),d.classList.toggle(
"is-due",s),r('[data-act="remind"]',t).onclick=()=>oo({message:{room:o,seq:n},me:this.#i,saved:this.#e}),r('[data-act="done"]',t).onclick=()=>this.#e.forget({room:o,
seq:n}).catch(H)}#a({user:t,text:o}){return this.#n.has(t.id)?l("message.blocked"):l("rooms.last",{user:v(t),text:o})}},ir=e=>[...e.filter(({due:t})=>t),...e.filter(
({due:t})=>!t)];var $e=class{#t;#e;#o;#i;#n=!1;constructor(t,{scheduled:o,rooms:n,me:i}){this.#t=t,this.#e=o,this.#o=n,this.#i=i,o.addEventListener("change",()=>this.#n&&!t.hidden&&
this.#s())}show(){this.#n=!0,this.#s(),r(".place-title",this.#t).focus()}async#s(){let t=await this.#e.load().catch(H);t&&(r(".scheduled-none",this.#t).hidden=t.
length>0,M(r(".scheduled-list",this.#t),t,{key:({id:o})=>o,create:()=>g("scheduled-item"),update:(o,n)=>this.#r(o,n)}))}#r(t,o){let n=this.#o.find(o.room),i=r("\
a",t);i.href=`/rooms/${o.room}`,n&&it(i,bt(n));let s=n?.name??l("scheduled.left");p(r(".draft-room",i),s),ce(t,o,{store:this.#e,me:this.#i,roomName:s,onChange:()=>this.#s()})}};var Te=class{#t;#e=new E;#o;#i;#n="all";constructor(t,{threads:o,rooms:n,directory:i,blocks:s}){this.#t=t,this.#o=S(t,{list:this.#e,into:".thread-list",none:".t\
hreads-none",key:({room:a,root:c})=>`${a}:${c}`,create:()=>g("thread-item"),update:(a,c)=>he(a,c,{directory:i,blocks:s,roomName:n.find(c.room)?.name??""})}),s.addEventListener(
"change",()=>t.hidden||this.#o()),o.addEventListener("told",({detail:a})=>this.#r(a)),this.#i=new V(t,a=>this.#s(a))}show(){this.#s(),r(".place-title",this.#t).
focus()}#s(t=this.#n){return this.#n=t,this.#i.show(t),this.#e.open(`/me/threads?limit=50${de[t]}`)}#r(t){if(this.#t.hidden)return;let o=this.#e.items.findIndex(
({room:n,root:i})=>n===t.room&&i===t.root);if(o<0)return this.#s();this.#e.items[o]=t,this.#o()}};var sr=50,_t=class extends ct{suggested=[];async loadSuggested(){let{items:t}=await x.page("/rooms?scope=suggested&limit=20").catch(()=>({items:[]}));this.suggested=
t,this.dispatchEvent(new Event("change"))}pathFor(t){return`/rooms?${new URLSearchParams({scope:"joinable",limit:sr,q:t})}`}};var rr=50,$t=class extends ct{constructor({directory:t}){super(),this.addEventListener("change",()=>t.take(this.items))}pathFor(t){return`/users?${new URLSearchParams(
{limit:rr,q:t})}`}};var no=50,ar=/[\s,、，&]+|\band\b|和/,mt=class extends EventTarget{#t;#e=null;#o=null;#i=new Map;#n;#s;words="";constructor({rooms:t=null,directory:o=null,isOffered:n=()=>!0,
roomWith:i=()=>null}){super(),this.#t=t,this.#n=n,this.#s=i;let s=()=>this.dispatchEvent(new Event("change"));t&&(this.#e=new _t,this.#e.addEventListener("chang\
e",()=>{for(let a of this.#e.items)this.#i.set(a.id,a);s()})),o&&(this.#o=new $t({directory:o}),this.#o.addEventListener("change",s))}search(t){this.words=t;for(let o of this.#r)
o.search(t);this.dispatchEvent(new Event("change"))}close(){for(let t of this.#r)t.close()}get searching(){return this.#r.some(t=>t.searching)}get failed(){return this.#r.
some(t=>t.failed)}get items(){let t=[...this.#a.slice(0,no),...this.#m,...this.#c.slice(0,no)];return[...new Map(t.map(o=>[o.id,o])).values()].filter(this.#n)}get hasMore(){
return[this.#a,this.#c].some(({length:o})=>o>no)||this.#r.some(o=>o.items.length>0&&o.hasMore)}get#r(){return[this.#e,this.#o].filter(Boolean)}get#a(){return this.#t?
Dn([...this.#t.mine,...this.#t.archived],this.words).map(io):[]}get#m(){let{items:t=[],searching:o}=this.#o??{},n=I(this.words),i=({name:a,display_name:c})=>I(`${c}\
 ${a}`).includes(n),s=a=>{let c=this.#s(a.id);return c?io(c):{kind:"person",id:a.id,person:a}};return t.filter(a=>!o||i(a)).map(s)}get#c(){if(!this.#e)return[];
let o=this.#e.words===this.words&&!this.#e.searching?this.#e.items:[];return[...new Map([...Dn([...this.#i.values()],this.words),...o].map(i=>[i.id,i])).values()].
filter(({id:i})=>!this.#t.find(i)?.role).map(io)}},io=e=>({kind:"room",id:e.id,room:e});function Dn(e,t){let o=I(t);return e.map(n=>({room:n,at:cr(n,o)})).filter(
({at:n})=>n>=0).sort((n,i)=>Mn(n)-Mn(i)).map(({room:n})=>n)}function cr({name:e,kind:t,people:o=[]},n){let i=I(e).indexOf(n);if(i>=0||t!=="direct")return i;let s=o.
map(m=>I(`${m.display_name} ${m.name}`)),a=n.split(ar).filter(Boolean);return a.length>0&&a.every(m=>s.some(d=>d.includes(m)))?Math.max(...s.map(m=>m.indexOf(a[0]))):
-1}var Mn=({room:e,at:t})=>(t>0?2:0)+(e.unread?0:1);var lt=class{#t;#e;#o;#i;#n;#s;#r;constructor(t,{choices:o,onChosen:n,...i}){this.#t=t,this.#e=r("input",t),this.#o=r(".choice-list",t),this.#i=r(".choice-note",
t),this.#n=o,this.#s=i,this.#r=n,this.#e.value="",this.#e.oninput=()=>this.#a(),this.#e.onkeydown=s=>this.#u(s),o.addEventListener("change",()=>this.#m()),this.#a()}clear(){
this.#e.value="",this.#a(),this.#e.focus()}get words(){return this.#e.value.trim()}#a(){this.#h(null),this.#n.search(this.words)}#m(){let{items:t,hasMore:o,searching:n,
failed:i}=this.#n,s=this.#f?.dataset.key,a=0;M(this.#o,t,{key:({kind:d,id:h})=>`${d}:${h}`,create:()=>g("choice-item"),update:(d,h)=>{d.id=`${this.#o.id}-${a+=1}`,
this.#c(d,h)}});let c=i||this.words!==""&&!n;this.#i.hidden=t.length>0?!o:!c,p(this.#i,l(o?"jump.more":i?"list.trouble":"jump.none"));let{children:m}=this.#o;this.#h(
[...m].find(d=>d.dataset.key===s)??m[0]??null)}#c(t,o){t.dataset[o.kind]=o.id,t.onclick=()=>this.#r(o),t.onpointermove=()=>this.#h(t),o.kind==="room"?this.#d(t,
o.room):this.#l(t,o.person)}#d(t,o){fn(t,o,this.#s);let n=ee(o);p(r(".choice-name",t),o.name),p(r(".choice-detail",t),n?`@${n.name}`:""),p(r(".choice-unread",t),
o.unread?D(o.unread):"")}#l(t,o){let n=r(".avatar",t);r(".icon",t).toggleAttribute("hidden",!0),n.hidden=!1,A(n,o),Xt(n,this.#s.presence.of(o.id)),p(r(".choice-\
name",t),v(o)),p(r(".choice-detail",t),`@${o.name}`),p(r(".choice-unread",t),"")}get#f(){return r('[aria-selected="true"]',this.#o)}#h(t){for(let o of this.#o.children)
o.setAttribute("aria-selected",o===t);this.#e.setAttribute("aria-activedescendant",t?.id??""),t?.scrollIntoView({block:"nearest"})}#u(t){if(nt(t))return;let o=this.#f;
if(t.key==="Enter"&&o)o.click();else if(t.key==="ArrowDown")this.#h(o?.nextElementSibling??o);else if(t.key==="ArrowUp")this.#h(o?.previousElementSibling??o);else
return;t.preventDefault()}};async function Ae({title:e,action:t,hint:o="",most:n=1/0,isOffered:i=()=>!0,act:s,...a}){let c=b("pick-people"),m=new Map,d=new mt({directory:a.directory,isOffered:({
id:j,person:tt})=>!m.has(j)&&i(tt)}),h=new lt(c,{choices:d,onChosen:({person:j})=>u(j),...a}),f=()=>{jn(c,{picked:m,most:n,unpick:w}),h.clear()},u=j=>{m.size>=n||
(m.set(j.id,j),f())},w=j=>{m.delete(j),f()};r(".pick-hint",c).textContent=o;let O=r(".pick-submit",c);O.textContent=t,O.onclick=()=>y(c,async()=>{await s([...m.
values()]),c.close()});let L=new AbortController,{signal:q}=L;r("input",c).addEventListener("keydown",j=>{j.key==="Backspace"&&!j.target.value&&m.size&&w([...m.
keys()].at(-1))},{signal:q}),r(".form-error",c).hidden=!0,jn(c,{picked:m,most:n,unpick:w}),await k(c,{title:e}),L.abort(),d.close()}function jn(e,{picked:t,most:o,
unpick:n}){M(r(".picked",e),[...t.values()],{key:({id:i})=>i,create:()=>g("picked-item"),update:(i,s)=>{let a=r("button",i);A(r(".avatar",i),s),r(".picked-name",
i).textContent=v(s),a.setAttribute("aria-label",l("pick.remove",{name:v(s)})),a.onclick=()=>n(s.id)}}),r(".pick-submit",e).disabled=!t.size,r(".pick-full",e).hidden=
t.size<o}function so({conversation:e,...t}){let{members:o,room:n}=e;return o.need(),Ae({title:l("add_member.title"),action:l("add_member.submit"),hint:l("add_member.hint",
{room:n.name}),isOffered:({id:i})=>!o.has(i),act:i=>o.add(i),...t})}var mr=120,In=document.documentElement.dataset.language,ro=null,ht=null;function Tt(){return ro??=lr().catch(e=>{throw ro=null,e}),ro}async function lr(){let[e,
t]=await Promise.all([Pn("en"),In==="en"?null:Pn(In)]);return ht=new ao(e,t),ht}async function Pn(e){let t=await fetch(new URL(`../emoji/${e}.json`,import.meta.
url));if(!t.ok)throw new Error(`No emoji in ${e}: ${t.status}`);return t.json()}var ao=class{#t=new Map;#e=new Map;groups=new Map;constructor(t,o){for(let[n,i]of Object.
entries(t)){let s=i.map((a,c)=>dr(n,a,o?.[n][c]));this.groups.set(n,s);for(let a of s){this.#e.set(a.emoji,a);for(let c of a.codes)this.#t.set(c,a)}}}withCode(t){
return this.#t.get(t)}of(t){return this.#e.get(t)}search(t,o=mr){let n=I(t.trim().replace(/^:|:$/g,""));if(!n)return[];let i=[];for(let s of this.#e.values()){let a=pr(
s,n);a<Rn&&i.push({entry:s,rank:a})}return i.sort((s,a)=>s.rank-a.rank).slice(0,o).map(({entry:s})=>s)}};function dr(e,[t,o,n,i,s],[a,c]=[o,""]){let m=[...i.split(
" "),o,a].map(I),d=I(` ${o} ${n} ${a} ${c} ${i.replaceAll("_"," ")}`);return{emoji:t,label:a,codes:i.split(" "),hasTones:s===1,group:e,names:m,words:d}}var[hr,fr,
Rn]=[1e3,1001,1002];function pr({names:e,words:t},o){let n=e.filter(i=>i.startsWith(o));return n.length?Math.min(...n.map(({length:i})=>i)):t.includes(` ${o}`)?
hr:t.includes(o)?fr:Rn}var Nn="parley:emoji-tone",ur=18,Nt=["","🏻","🏼","🏽","🏾","🏿"],wr=new RegExp("(?!\\u{1F91D}\\u200d)(\\p{Emoji_Modifier_Base})\\ufe0f?","gu"),Ce=()=>Nt.
find(e=>e===localStorage.getItem(Nn))??"",Fn=e=>Bn(Nn,e),Le=({emoji:e,hasTones:t})=>t&&Ce()?e.replace(wr,`$1${Ce()}`):e,co=()=>JSON.parse(localStorage.getItem(Ve))??
[];function Ft(e){let t=co().filter(o=>o!==e);Bn(Ve,JSON.stringify([e,...t].slice(0,ur)))}function Bn(e,t){try{localStorage.setItem(e,t)}catch{}}var gr="400px",mo=new WeakMap,De=new WeakMap,Me=class{#t;#e=1;#o;#i;constructor(t,{onChosen:o,onLooked:n,onLeave:i}){this.#t=t,this.#o=i;let s=({target:a})=>mo.
get(a.closest(".emoji"));t.onclick=a=>s(a)&&o(s(a));for(let a of["pointerover","focusin"])t.addEventListener(a,c=>s(c)&&n(s(c)));t.addEventListener("focusin",({
target:a})=>a.matches(".emoji")&&this.#s(a)),this.#i=new IntersectionObserver(a=>this.#n(a),{root:t,rootMargin:gr}),t.onkeydown=a=>this.#r(a)}show(t){this.#i.disconnect(),
this.#t.replaceChildren(...t.filter(({items:i})=>i.length).map(xr)),this.#t.scrollTop=0;let[o,...n]=this.#t.children;if(o){lo(o),this.#s(r(".emoji",o)),this.#e=
getComputedStyle(r(".emoji-grid",o)).gridTemplateColumns.split(" ").length;for(let i of n)i.style.setProperty("--rows",Math.ceil(De.get(i).length/this.#e));for(let i of n)
this.#i.observe(i)}}get first(){return mo.get(r(".emoji",this.#t))}focusFirst(){r(".emoji",this.#t)?.focus()}scrollTo(t){r(`[data-group="${t}"]`,this.#t)?.scrollIntoView(
{block:"start"})}#n(t){for(let{target:o,isIntersecting:n}of t)n&&lo(o)}#s(t){for(let o of this.#t.querySelectorAll('[tabindex="0"]'))o.tabIndex=-1;t&&(t.tabIndex=
0)}#r(t){let o=t.target.closest(".emoji"),n=o&&this.#a[t.key]?.(o);n&&(t.preventDefault(),n.focus?.())}#a={ArrowRight:t=>this.#m(t,1),ArrowLeft:t=>this.#m(t,-1),
ArrowDown:t=>this.#c(t),ArrowUp:t=>this.#d(t)??this.#f(),Home:()=>r(".emoji",this.#t),End:()=>At(this.#t.lastElementChild).at(-1)};#m(t,o){let n=t.closest(".emo\
ji-group"),{buttons:i,at:s}=this.#l(t);return i[s+o]?i[s+o]:o>0?At(n.nextElementSibling)[0]??t:At(n.previousElementSibling).at(-1)??t}#c(t){let{buttons:o,at:n,column:i}=this.#l(
t);if(!(n-i+this.#e>=o.length))return o[Math.min(n+this.#e,o.length-1)];let a=At(t.closest(".emoji-group").nextElementSibling);return a[Math.min(i,a.length-1)]??
t}#d(t){let{buttons:o,at:n,column:i}=this.#l(t);if(n>=this.#e)return o[n-this.#e];let s=At(t.closest(".emoji-group").previousElementSibling),a=Math.floor((s.length-
1)/this.#e)*this.#e;return s[Math.min(a+i,s.length-1)]}#l(t){let o=At(t.closest(".emoji-group")),n=o.indexOf(t);return{buttons:o,at:n,column:n%this.#e}}#f(){return this.#o(),
{}}};function At(e){return e?(lo(e),[...r(".emoji-grid",e).children]):[]}function lo(e){let t=De.get(e);De.delete(e),t&&r(".emoji-grid",e).append(...t.map(yr))}
function xr({name:e,title:t,items:o}){let n=g("emoji-group");n.dataset.group=e;let i=r("h3",n);return i.textContent=t,i.hidden=!t,De.set(n,o),n}function yr(e){let t=document.
createElement("button");return t.type="button",t.className="emoji",t.tabIndex=-1,t.setAttribute("aria-label",e.label),Y(t,e),mo.set(t,e),t}var qn={recent:"🕘",team:"⭐",smileys:"😀",people:"👋",nature:"🐱",food:"🍎",travel:"🚗",activities:"⚽",objects:"💡",symbols:"❤️",flags:"🏁"},
vr={emoji:"✋",hasTones:!0},ft=8;async function br(e){let t=b("emoji"),o=Wn.get(t)??Wn.set(t,new fo(t)).get(t),n=k(t);return o.begin(e),await n||null}var Wn=new WeakMap,
fo=class{#t;#e;#o;#i=null;constructor(t){this.#t=t,this.#e=r(".search-input",t),this.#o=new Me(r(".emoji-scroll",t),{onChosen:o=>this.#c(o),onLooked:o=>this.#d(
o),onLeave:()=>this.#e.focus()}),this.#e.oninput=()=>this.#s(),t.addEventListener("keydown",o=>this.#f(o)),this.#u(),this.#g()}begin(t){this.#e.value="",this.#d(
null),Or(this.#t,t),this.#n()}async#n(){this.#i||this.#l(l("emoji.loading"));try{this.#i??=await Tt(),this.#s()}catch{this.#l(l("emoji.trouble"))}}#s(){if(!this.#i)
return;let{value:t}=this.#e;for(let{name:n,items:i}of this.#r)r(`[data-tab="${n}"]`,this.#t).hidden=!i.length;let o=[...F.search(t),...this.#i.search(t).map(ho)];
this.#o.show(t.trim()?[{name:"found",title:"",items:o}]:this.#r),this.#d(t.trim()?this.#o.first??null:null),this.#l(t.trim()&&!o.length?l("emoji.none"):"")}get#r(){
return Object.keys(qn).map(t=>({name:t,title:l(`emoji.group.${t}`),items:this.#a(t)}))}#a(t){return t==="recent"?this.#m:t==="team"?F.all:this.#i.groups.get(t).
map(ho)}get#m(){let t=o=>F.of(o)??(this.#i.of(o)&&ho(this.#i.of(o)));return co().map(t).filter(Boolean)}#c({text:t,key:o}){Ft(o),this.#t.close(t)}#d(t){Y(r(".em\
oji-sign",this.#t),t??{text:""}),p(r(".emoji-label",this.#t),t?.label??l("emoji.hint")),p(r(".emoji-code",this.#t),t?`:${t.code}:`:"")}#l(t){let o=r(".emoji-non\
e",this.#t);o.hidden=!t,p(o,t)}#f(t){if(t.isComposing)return;let o=t.target===this.#e;if(t.key==="Escape")this.#t.close();else if(o&&t.key==="ArrowDown")this.#o.
focusFirst();else if(o&&t.key==="Enter")this.#h();else return!o&&kr(t)?this.#e.focus():void 0;t.preventDefault()}#h(){let{first:t}=this.#o;t&&this.#e.value.trim()&&
this.#c(t)}#u(){let t=Object.entries(qn).map(([o,n])=>{let i=document.createElement("button");return i.type="button",i.className="emoji",i.textContent=n,i.title=
l(`emoji.group.${o}`),i.setAttribute("aria-label",i.title),i.dataset.tab=o,i.onclick=()=>this.#w(o),i});r(".emoji-tabs",this.#t).append(...t)}#w(t){this.#e.value&&
(this.#e.value="",this.#s()),this.#o.scrollTo(t)}#g(){let t=this.#t.querySelectorAll('[name="emoji-tone"]');for(let[o,n]of t.entries())n.nextElementSibling.textContent=
vr.emoji+Nt[o],n.checked=Nt[o]===Ce(),n.onchange=()=>{Fn(Nt[o]),this.#s()}}},ho=e=>({key:e.emoji,text:Le(e),label:e.label,code:e.codes[0]}),kr=({key:e,ctrlKey:t,
metaKey:o,altKey:n,target:i})=>e.length===1&&e!==" "&&!t&&!o&&!n&&!i.matches("input");function Or(e,t){let{top:o,bottom:n,right:i}=t.getBoundingClientRect(),{offsetWidth:s,
offsetHeight:a}=e,c=o-a-ft,m=c>=ft?c:Math.min(n+ft,innerHeight-a-ft),d=Math.min(i-s,innerWidth-s-ft);e.style.setProperty("--x",`${Math.max(ft,d)}px`),e.style.setProperty(
"--y",`${Math.max(ft,m)}px`)}var je=4,Ie=8,Bt=null;function Hn(e,{label:t,items:o}){return Bt?.button===e?Bt.close():(Bt?.close(),new Promise(n=>Er(e,{label:t,items:o,resolve:n})))}function po({
name:e,icon:t,text:o,isDangerous:n},i){let s=g("menu-row");return it(s,t),r("span",s).textContent=o,s.dataset.testid=`sheet-${e}`,s.classList.toggle("is-dangero\
us",n),s.onclick=()=>i(e),s}function Er(e,{label:t,items:o,resolve:n}){let i=g("menu"),s,a=f=>{s=f,h()},c=o.map(f=>po(f,a));for(let f of c)f.role="menuitem";i.setAttribute(
"aria-label",t),i.append(...c),e.closest("main, aside, nav, body").append(i),i.showPopover(),Tr(i,e);let m=new AbortController,d=gt.open(()=>{Bt=null,m.abort(),
i.remove(),e.setAttribute("aria-expanded","false"),n(s)}),h=()=>gt.close(d);Bt={button:e,close:h},e.setAttribute("aria-expanded","true"),Sr({menu:i,button:e,close:h},
m),i.onkeydown=f=>_r(f,{rows:c,close:h}),c[0].focus({preventScroll:!0})}function Sr({menu:e,button:t,close:o},{signal:n}){let i=({target:s})=>!e.contains(s)&&!t.
contains(s);for(let s of["pointerdown","wheel"])addEventListener(s,a=>i(a)&&o(),{capture:!0,passive:!0,signal:n});addEventListener("resize",o,{signal:n})}function _r(e,{
rows:t,close:o}){let n=t.indexOf(document.activeElement),i={ArrowDown:(n+1)%t.length,ArrowUp:n-1,Home:0,End:-1}[e.key];if(e.stopPropagation(),i!==void 0)t.at(i).
focus();else if(e.key==="Escape"||e.key==="Tab")o();else return $r(e,t,n);return e.preventDefault()}function $r({key:e},t,o){let n=[...t.slice(o+1),...t.slice(0,
o+1)],i=s=>s.textContent.trim().toLocaleLowerCase().startsWith(e.toLocaleLowerCase());e.trim().length===1&&n.find(i)?.focus()}function Tr(e,t){let o=t.getBoundingClientRect(),
{width:n,height:i}=e.getBoundingClientRect(),s=getComputedStyle(t).direction==="rtl",a=innerHeight-Ie-o.bottom-je,c=o.top-je-Ie,m=i<=a||a>=c,d=Math.min(i,m?a:c),
h=s?o.left:o.right-n;e.style.maxBlockSize=`${d}px`,e.style.top=`${m?o.bottom+je:o.top-je-d}px`,e.style.left=`${Ar(h,innerWidth-n)}px`}var Ar=(e,t)=>Math.max(Ie,
Math.min(e,t-Ie));var Cr=matchMedia("(min-width: 45rem) and (hover: hover)");async function Lr({row:e,item:t,button:o=null,conversation:n}){let i=pn(t,n).map(c=>({...c,text:l(`me\
ssage.${c.name}`)}));if(!i.length)return;e.classList.add("is-pressed");let s=o&&Cr.matches,a=await(s?Hn(o,{label:l("message.actions"),items:i}):Dr(i));return e.
classList.remove("is-pressed"),e.focus({preventScroll:!0}),s&&!a&&o.focus({preventScroll:!0}),a}async function Dr(e){let t=b("message"),o,n=s=>{o=s,t.close()},i=e.
map(s=>{let a=document.createElement("li");return a.append(po(s,n)),a});return r(".sheet",t).replaceChildren(...i),await k(t),o}var Mr=365*24*3600;function Un(e){document.documentElement.dataset.theme=e,document.cookie=`theme=${e}; path=/; max-age=${Mr}; samesite=lax`,tn()}var zn={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1};function Gn(e,{onShown:t}){let o=r('[role="tablist"]',e),n=[...o.children].filter(a=>!a.hidden),i=a=>{
for(let c of o.children){let m=c===a;c.setAttribute("aria-selected",m),c.tabIndex=m?0:-1,Kn(c).hidden=!m}a.scrollIntoView({block:"nearest",inline:"nearest"})},s=a=>{
i(a),t(Kn(a))};for(let a of n)a.onclick=()=>s(a);o.onkeydown=a=>{let c=jr(n,a);c&&(a.preventDefault(),s(c),c.focus())},i(n[0])}var Kn=e=>r(`#${e.getAttribute("a\
ria-controls")}`);function jr(e,{key:t,target:o}){return t==="Home"?e[0]:t==="End"?e.at(-1):zn[t]&&e.at((e.indexOf(o)+zn[t])%e.length)}function Yn(e,{blocks:t,directory:o}){let n=new E,i=()=>n.open("/me/blocks?limit=50"),s=({user:a})=>y(e,()=>t.unblock(a.id)).then(i);S(e,{list:n,into:".ban-list",
none:".blocked-none",key:({user:a})=>a.id,create:()=>g("ban-item"),update:(a,c)=>Ir(a,{...c,user:o.of(c.user)},s)}),i()}function Ir(e,t,o){A(r(".avatar",e),t.user),
p(r(".ban-name",e),v(t.user)),p(r(".hint",e),l("blocked.since",{date:R(new Date(t.at))}));let n=r("button",e);n.textContent=l("person.unblock"),n.setAttribute("\
aria-label",l("blocked.unblock",{name:v(t.user)})),n.onclick=()=>o(t)}function Vn(e,{rooms:t}){let o=new E;S(e,{list:o,into:".own-report-list",none:".own-reports-none",create:()=>g("own-report"),update:(n,i)=>Pr(n,i,t)}),o.open("/\
me/reports?limit=20")}function Pr(e,{room:t,seq:o,reason:n,outcome:i,note:s,at:a,resolved_at:c},m){let d=m.find(t),h=r(".report-room",e);p(h,d?l("own_reports.ro\
om",{room:d.name}):l("own_reports.gone")),d&&(h.href=et({view:"room",room:t,seq:o})),p(r(".report-reason",e),l("audit.reason",{reason:n})),p(r(".report-outcome",
e),l(`own_reports.${i??"waiting"}`)),st(r(".report-note",e),s),rt(r("time",e),c??a)}var Rr=6e4;function Xn(e,{me:t,onChanged:o}){Nr(r(".picture-form",e),{me:t,onChanged:o}),Fr(r(".profile-form",e),{me:t,onChanged:o}),qr(r(".status-form",e),{me:t,
onChanged:o})}function Nr(e,{me:t,onChanged:o}){let n=r("input",e),i=r('[data-action="remove-picture"]',e),s=()=>{A(r(".avatar",e),t,{size:"large"}),i.hidden=!t.
picture},a=c=>y(e,async()=>{o(await c()),s()});T(e),r('[data-action="choose-picture"]',e).onclick=()=>n.click(),n.onchange=()=>n.files[0]&&a(()=>x.upload("/me/p\
icture",n.files[0])),i.onclick=()=>a(()=>x.delete("/me/picture")),s()}function Fr(e,{me:t,onChanged:o}){T(e);let{display_name:n,pronouns:i,about:s,time_zone:a}=e.
elements;n.value=t.display_name,i.value=t.pronouns??"",s.value=t.about??"",Br(a,t.time_zone),r(".hint",e).textContent=l("account.signed_in_as",{name:t.name}),$(
e,async c=>o(await x.patch("/me",{display_name:c.display_name.trim(),pronouns:c.pronouns.trim(),about:c.about.trim(),time_zone:c.time_zone||null})))}function Br(e,t){
let o=Intl.DateTimeFormat().resolvedOptions().timeZone,n=new Set([o,...t?[t]:[],...Intl.supportedValuesOf("timeZone")]);e.replaceChildren(new Option(l("profile.\
time_zone.none"),""),...[...n].map(i=>new Option(i,i))),e.value=t??""}function qr(e,{me:t,onChanged:o}){T(e);let n=Zo(t),{emoji:i,text:s,until:a,quiet:c}=e.elements;
i.value=n?.emoji??"",s.value=n?.text??"",a.value=n?.until?"keep":"",c.value=zt(t.quiet_until)?"keep":"";for(let m of[a,c])r('[value="keep"]',m).hidden=m.value!==
"keep";$(e,async m=>{let d={emoji:m.emoji.trim(),text:m.text.trim()},f={status:!d.emoji&&!d.text?null:{...d,until:Jn(m.until,n?.until)}};o(await x.patch("/me",{
...f,quiet_until:Jn(m.quiet,t.quiet_until)}))})}function Jn(e,t){return e?e==="keep"?t:e==="today"||e==="week"?Wr(e).toISOString():new Date(Date.now()+Number(e)*
Rr).toISOString():null}function Wr(e){let t=new Date;return t.setHours(24,0,0,0),e==="week"&&t.setDate(t.getDate()+(7-new Date().getDay())%7),t}var Hr={Edge:/Edg\//,Opera:/OPR\//,Firefox:/Firefox\//,Chrome:/Chrome\//,Safari:/Safari\//},Ur={iOS:/iPhone|iPad/,Android:/Android/,Windows:/Windows/,macOS:/Mac OS/,
Linux:/Linux/};function Qn(e){let t=new E,o=()=>t.open("/me/sessions?limit=50"),n=async i=>{await C(Gr(i))&&(await y(e,()=>x.delete(`/me/sessions/${i.id}`)),o())};
S(e,{list:t,into:".session-list",sort:zr,create:()=>g("session-item"),update:(i,s)=>Kr(i,s,n)}),o()}var zr=e=>e.toSorted((t,o)=>new Date(o.last_seen_at)-new Date(
t.last_seen_at));function Kr(e,t,o){let n=r(".session-agent",e);n.textContent=ei(t.user_agent??""),n.title=t.user_agent??"";let i=r(".session-seen",e);i.textContent=
t.current?l("sessions.current"):ti(t),i.title=t.current?"":P(new Date(t.last_seen_at)),r("button",e).hidden=t.current,r("button",e).onclick=()=>o(t)}var Gr=e=>({
title:l("sessions.revoke.title",{device:ei(e.user_agent??"")}),text:l("sessions.revoke.text",{seen:ti(e)}),action:l("sessions.revoke")});function ti({last_seen_at:e,
address:t}){return l("sessions.seen",{date:R(new Date(e)),address:t??""})}function ei(e){let t=Zn(Hr,e),o=Zn(Ur,e);return t?o?l("sessions.device",{browser:t,system:o}):
t:l("sessions.program")}function Zn(e,t){return Object.keys(e).find(o=>e[o].test(t))}function oi({me:e,outbox:t,drafts:o,halfWritten:n,blocks:i,directory:s,rooms:a,onChanged:c,onReadingShown:m}){let d=b("account");Xn(d,{me:e,onChanged:c}),Yr(r("\
.reading-setting",d),{onReadingShown:m}),Vr(d),Jr(r(".password-form",d),e),r("#account-tab-server",d).hidden=e.role!=="owner";let h={"account-preferences":f=>{Yn(
r(".blocked-setting",f),{blocks:i,directory:s}),Vn(r(".own-reports",f),{rooms:a})},"account-sign-in":f=>Qn(r(".sessions",f))};return Gn(d,{onShown:f=>h[f.id]?.(
f)}),r(".sign-out",d).onsubmit=f=>Xr(f,{outbox:t,drafts:o,halfWritten:n}),k(d)}function Yr(e,{onReadingShown:t}){let o=r("input",e);o.disabled=!0;let n=i=>{o.checked=
i.shown,o.disabled=!1};y(e,async()=>n(await x.get("/me/reading"))),o.onchange=()=>{let i=o.checked;return o.checked=!i,y(e,async()=>{n(await x.put("/me/reading",
{shown:i})),t()})}}function Vr(e){for(let t of e.querySelectorAll('[name="theme"]'))t.checked=t.value===document.documentElement.dataset.theme,t.onchange=()=>Un(
t.value);r('input[name="next"]',e).value=location.pathname+location.search}function Jr(e,t){T(e),e.elements.username.value=t.name,$(e,async({current_password:o,
new_password:n})=>{await x.put("/me/password",{current_password:o,new_password:n}),T(e)})}async function Xr(e,{outbox:t,drafts:o,halfWritten:n}){let i=t.all.length,
s=e.target;i&&(e.preventDefault(),!await C({title:l("sign_out.title"),text:_("sign_out.unsent",i),action:l("sign_out")}))||(t.clear(),o.clear(),n.clear(),Yo(),i&&
s.submit())}async function ni({rooms:e,onJoined:t}){let o=b("browse"),n=r("input",o),i=new _t,s=c=>y(o,async()=>{await e.join(c.id),o.close(),t(c)});n.value="",n.oninput=()=>{
i.search(n.value.trim()),r(".dialog-body",o).scrollTop=0},ie(o).onclick=()=>oa(o,i),i.addEventListener("change",()=>Qr(o,i,s)),Zr(o),i.search(""),i.loadSuggested();
let a=k(o);ut.matches&&n.focus(),await a,i.close()}function Zr(e){r(".browse-list",e).replaceChildren();for(let t of[".browse-none",".browse-no-match",".form-er\
ror"])r(t,e).hidden=!0;It(e,{hasMore:!1,failed:!1})}function Qr(e,{items:t,suggested:o,words:n,searching:i,hasMore:s,failed:a},c){let m=!t.length&&!a&&!i;M(r(".\
browse-list",e),n?t:ta(t,o),{key:({id:d})=>d,create:()=>g("browse-item"),update:(d,h)=>ea(d,h,c)}),r(".browse-none",e).hidden=!m||n!=="",r(".browse-no-match",e).
hidden=!m||n==="",It(e,{hasMore:s,failed:a})}function ta(e,t){let o=new Set(t.map(({id:n})=>n));return[...t,...e.filter(({id:n})=>!o.has(n))]}function ea(e,t,o){
r(".browse-name",e).textContent=t.name,r(".browse-suggested",e).hidden=!t.suggested;let n=[_("browse.members",t.member_count),l("browse.active",{date:pt(new Date(
t.active_at))})];r(".browse-facts",e).textContent=n.join(" · ");let i=r(".browse-about",e);i.textContent=t.description||t.topic,i.hidden=!i.textContent,r("butt\
on",e).onclick=()=>o(t)}async function oa(e,t){let o=r(".browse-list",e),n=o.children.length;await t.more(),r("button",o.children[n]??e).focus()}function ii({rooms:e,sections:t,section:o=null,onCreated:n}){let i=b("create-room"),s=r("form",i),a=na();T(s),$(s,async({joined_only:m,...d})=>{let h={...d,history:m?
"joined":"all"},f=await e.create(a(h));o&&await e.set(f.id,{section:o}),i.close(),n(f)});let c=o?l("create_room.in",{section:t.nameOf(o)}):l("create_room.title");
return k(i,{title:c})}function na(){let e={};return t=>{let o=JSON.stringify(t);return e.same!==o&&(e={same:o,id:z()}),{...t,client_id:e.id}}}async function si({onRoom:e,onPerson:t,...o}){let n=b("jump"),i=c=>[...o.rooms.mine,...o.rooms.archived].find(m=>ee(m)?.id===c),s=new mt({rooms:o.rooms,directory:o.
directory,roomWith:i}),a=({kind:c,id:m})=>y(n,async()=>{let d=c==="room"?()=>e(m):await t(m);xt(n),d()});r(".form-error",n).hidden=!0,new lt(n,{choices:s,onChosen:a,
...o}),await k(n),s.close()}var ia=864e5;function ri({room:e=null,rooms:t,me:o}){let n=b("invite"),i=r("form",n),s=r(".invites",n),a=()=>la(s,{rooms:t,me:o});return T(i),r(".invite-made",n).
hidden=!0,sa(r(".invite-rooms",i),{rooms:t,room:e}),$(i,async({note:c,uses:m,days:d})=>{let h={expires_at:new Date(Date.now()+Number(d)*ia).toISOString()},f={note:c.
trim(),uses:m?Number(m):null,...h,rooms:aa(i)};ca(n,await x.post("/invites",f)),s.open&&a()}),s.open=!1,s.ontoggle=()=>s.open&&a(),k(n)}function sa(e,{rooms:t,room:o}){
let i=t.mine.filter(s=>s.kind==="public"||Gt(s)).toSorted((s,a)=>(a.id===o?.id)-(s.id===o?.id));e.hidden=!i.length,r(".invite-room-list",e).replaceChildren(...i.
map(s=>ra(s,{isChosen:s.id===o?.id})))}function ra({id:e,name:t},{isChosen:o}){let n=g("invite-room"),i=r("input",n);return i.value=e,i.checked=o,r("span",n).textContent=
t,n}var aa=e=>new FormData(e).getAll("room");function ca(e,{id:t,url:o,expires_at:n}){let i=r(".invite-made",e),s=r(".invite-url",i);i.hidden=!1,s.value=ai(o),r(
".invite-qr",i).src=ma(t),r(".invite-expiry",i).textContent=l("invite.expiry",{date:R(new Date(n))});let a=r('[data-action="copy"]',i);a.onclick=()=>Je(s.value,
"invite.copied"),s.focus(),s.select()}var ai=e=>new URL(e,location.href).href,ma=e=>`/api/v1/invites/${e}/qr`;function la(e,t){let o=new E,n=()=>o.open("/invite\
s?limit=50"),i=async s=>{await C(da(s))&&(await y(e,()=>x.delete(`/invites/${s.id}`)),n())};S(e,{list:o,into:".invite-list",none:".invites-none",create:()=>g("i\
nvite-item"),update:(s,a)=>ha(s,a,{revoke:i,...t})}),n()}var da=({note:e})=>({title:l("invite.revoke.title"),text:e?l("invite.revoke.text",{note:e}):l("invite.r\
evoke.text.plain"),action:l("invite.revoke")});function ha(e,t,{rooms:o,me:n,revoke:i}){let{note:s,by:a,used:c,uses:m,state:d,url:h,expires_at:f}=t,u=d==="open",
w=a&&a.id!==n.id?v(a):null,O=m?l("invite.used.of",{count:D(c),most:D(m)}):l("invite.used",{count:D(c)}),L=u?l("invite.until",{date:R(new Date(f))}):l(`invite.st\
ate.${d}`);r(".invite-note",e).textContent=s||l("invite.no_note");let q=t.rooms.map(Mt=>o.find(Mt)?.name).filter(Boolean),j=q.length?l("invite.into",{rooms:Uo(q)}):
null,tt=r(".hint",e);tt.textContent=[w,O,L,j].filter(Boolean).join(" · "),tt.title=u?P(new Date(f)):"";let[Wt,Ht]=e.querySelectorAll("button");Wt.hidden=!u||!h,
Wt.onclick=()=>Je(ai(h),"invite.copied"),Ht.hidden=!u,Ht.onclick=()=>i(t)}var fa=8;function ci({rooms:e,me:t,onOpened:o,...n}){return Ae({title:l("direct.new"),action:l("direct.open"),hint:l("direct.hint"),most:fa,isOffered:({id:i})=>i!==
t.id,act:async i=>o(await e.openDirect(i.map(({id:s})=>s))),me:t,...n})}function pa(){let e=Object.assign(new EventTarget,{list:[],loaded:!1,need(){}});return Object.assign(new EventTarget,{members:e,room:{kind:"direct"},isOver:!0})}
async function mi({subject:e,router:t,...o}){let n=b("person-card"),i=r(".dialog-body",n),s=new AbortController;i.replaceChildren(document.getElementById("panel\
-person").content.cloneNode(!0));let a=c=>{n.close(),t.goToRoom(c)};re.show(i,{...o,subject:e,conversation:pa(),router:{goToRoom:a},signal:s.signal}),await k(n),
s.abort()}function di(e,{room:t}){let o=`/rooms/${t.id}`,n=r(".mutes",e);li(e,{path:`${o}/bans`,none:".bans-none",fold:e,label:l("bans.lift"),lift:({user:s})=>x.delete(`${o}\
/bans/${s.id}`)});let i=li(n,{path:`${o}/mutes`,fold:e,label:l("moderate.unmute"),lift:({user:s})=>x.patch(`${o}/members/${s.id}`,{muted_until:null})});i.addEventListener(
"change",()=>n.hidden=!i.items.length),n.hidden=!0}function li(e,{path:t,none:o,fold:n,label:i,lift:s}){let a=new E,c=()=>a.open(`${t}?limit=50`);return S(e,{list:a,
into:".ban-list",none:o,key:({user:m})=>m.id,create:()=>g("ban-item"),update:(m,d)=>ua(m,d,{label:i,lift:()=>y(n,()=>s(d)).then(c)})}),c(),a}function ua(e,{user:t,
until:o,reason:n},{label:i,lift:s}){A(r(".avatar",e),t),r(".ban-name",e).textContent=v(t);let a=o?l("bans.until",{date:R(new Date(o))}):l("bans.ever"),c=r(".hin\
t",e);c.textContent=[a,n].filter(Boolean).join(" · "),c.title=o?P(new Date(o)):"";let m=r("button",e);m.textContent=i,m.onclick=s}async function hi(e,t){return e.member_count>1&&!await C(Ct("leave",e))?!1:wo(e,t)}async function fi(e,t){let o=await Z(Ct("archive",e));o&&await uo(e,t,o)}async function uo(e,t,o){
await t.update(e.id,{archived:!0,...o});let n=()=>t.update(e.id,{archived:!1}).catch(H);N(l("room.archive.done",{room:e.name}),{undo:{label:l("undo"),act:n}})}async function wo(e,t){
try{await t.leave(e.id)}catch(o){if(!o.can?.includes("archive"))throw o;let n={title:l("room.last.title",{room:e.name}),text:l("room.last.text")},i=await nn({...n,
action:l("room.delete"),other:l("room.archive")}),s={yes:"delete",other:"archive"}[i];if(!s)return!1;await t.leave(e.id,{last:s})}return!0}function Ct(e,{name:t,
kind:o}){let n=e==="leave"&&o==="private"?"room.leave.private.text":`room.${e}.text`;return{title:l(`room.${e}.title`,{room:t}),text:l(n),action:l(`room.${e}`)}}var ui="new";function wi(e,{room:t,rooms:o,sections:n}){let{mine:i}=t;if(e.hidden=!i,!i)return;let{favourite:s,notify:a,section:c,hidden:m}=e.elements,d=f=>y(e,
()=>o.set(t.id,f));r(".form-error",e).hidden=!0,e.onsubmit=f=>f.preventDefault(),s.checked=i.favourite,a.value=i.notify,m.checked=i.hidden,pi(c,{sections:n,chosen:i.
section}),s.onchange=()=>d({favourite:s.checked}),m.onchange=()=>d({hidden:m.checked});for(let f of a)f.onchange=()=>d({notify:a.value});let h=r(".section-new",
e);h.hidden=!0,c.onchange=()=>{h.hidden=c.value!==ui,h.hidden?d({section:c.value||null}):r("input",h).focus()},r("button",h).onclick=()=>y(e,async()=>{let f=await x.
post("/me/sections",{name:r("input",h).value.trim()});n.note(f),await o.set(t.id,{section:f.id}),pi(c,{sections:n,chosen:f.id}),h.hidden=!0})}function pi(e,{sections:t,
chosen:o}){let n=[["",l("section.none")],...t.own.map(({id:i,name:s})=>[i,s]),[ui,l("section.new")]];e.replaceChildren(...n.map(([i,s])=>new Option(s,i))),e.value=
t.own.some(({id:i})=>i===o)?o:""}var wa=[7,30,90,180,365,730];async function gi(e,{room:t,rooms:o,me:n}){let i=r(".room-retention",e),s=r(".room-retention-text",e),a=r("select",i),c=t.kind!=="d\
irect"&&(K(t)||n.role==="owner");i.hidden=s.hidden=!0,a.onchange=null;let m=await x.get(`/rooms/${t.id}/retention`).catch(()=>null);if(!m||e.dataset.room!==t.id)
return;let d=()=>{ya(a,m),s.textContent=m.days?va(m.days):"",s.hidden=c||!m.days};d(),i.hidden=!c,a.onchange=async()=>{let h=a.value===""?null:Number(a.value);await y(
r(".room-form",e),async()=>{await ga(t,h??m.usual_days)&&(await xa(h,{room:t,rooms:o}),m=await x.get(`/rooms/${t.id}/retention`))}),d()}}async function ga(e,t){
let{messages:o,more:n}=await x.get(`/rooms/${e.id}/retention/expiring?days=${t}`);if(!o)return!0;let i=D(o),s=n?l("retention.confirm.many",{count:i}):_("retenti\
on.confirm.text",o,{count:i}),a=_("retention.confirm.title",t,{count:D(t)});return C({title:a,text:s,action:l("retention.confirm")})}async function xa(e,{room:t,
rooms:o}){let n={retention_days:e};K(t)?await o.update(t.id,n):await x.put(`/rooms/${t.id}/retention`,n)}function ya(e,{retention_days:t,usual_days:o,most_days:n}){
let i=o?_("retention.days",o,{count:D(o)}):l("retention.ever"),s=[new Option(l("retention.usual",{days:i}),"")];n||s.push(new Option(l("retention.ever"),"0"));let a=new Set(
wa.filter(c=>!n||c<=n));t&&a.add(t);for(let c of[...a].sort((m,d)=>m-d))s.push(new Option(_("retention.days",c,{count:D(c)}),String(c)));n&&t===0&&s.push(new Option(
l("retention.ever"),"0")),e.replaceChildren(...s),e.value=t===null?"":String(t)}var va=e=>_("retention.kept",e,{count:D(e)});function xi({conversation:e,rooms:t,sections:o,me:n,onLeft:i,onPanel:s}){let a=b("room-details"),c=r(".room-form",a),{room:m}=e;T(c),ba(a,m),r(".room-facts",a).
textContent=Oa(m),_a(a,e),wi(r(".room-mine",a),{room:m,rooms:t,sections:o}),$(c,async h=>{await t.update(m.id,Sa(m,h)),a.close()}),ka(a,{room:m,rooms:t,me:n}),a.
dataset.room=m.id,gi(a,{room:m,rooms:t,me:n});let d=r(".bans",a);return d.open=!1,d.ontoggle=()=>d.open&&di(d,{room:m}),$a(a,{room:m,rooms:t,onLeft:i,onPanel:s}),
k(a)}function ba(e,{name:t,topic:o,description:n,slow_seconds:i,writers:s,history:a,shows_readers:c}){let{elements:m}=r(".room-form",e);m.name.value=t,m.topic.value=
o??"",m.description.value=n??"",Ea(m.slow_seconds,i),m.writers.value=s,m.joined_only.checked=a==="joined",m.shows_readers.checked=c,r(".room-name-text",e).textContent=
t;let d=(f,u)=>f.value===u?"":f.selectedOptions[0].text,h=[[".room-topic-text",o],[".room-description-text",n]];h.push([".room-slow-text",d(m.slow_seconds,"0")],
[".room-writers-text",d(m.writers,"members")]);for(let[f,u]of h)r(f,e).textContent=u??"",r(f,e).parentElement.hidden=!u}function ka(e,{room:t,rooms:o,me:n}){let i=r(
".room-suggested",e),s=r("input",i);i.hidden=n.role!=="owner"||t.kind!=="public"||t.archived,s.checked=t.suggested===!0,s.onchange=()=>y(r(".room-form",e),()=>o.
suggest(t.id,s.checked))}function Oa({kind:e,member_count:t}){return _(`room.facts.${e}`,t,{count:D(t)})}function Ea(e,t){let o=String(t);[...e.options].some(n=>n.
value===o)||e.append(new Option(l("room.slow.other",{count:D(t)}),o)),e.value=o}function Sa(e,{name:t,topic:o,description:n,slow_seconds:i,writers:s,joined_only:a,
shows_readers:c}){let m={name:t.trim(),topic:o.trim(),description:n.trim()},d=K(e)?{history:a?"joined":"all",shows_readers:!!c}:{},h={...m,slow_seconds:Number(i),
writers:s,...d};return Object.fromEntries(Object.entries(h).filter(([f,u])=>u!==(e[f]??"")))}function _a(e,{room:t}){let o=t.kind==="direct",n=K(t),i=Kt(t);for(let s of[
".room-fields",".room-save"])r(s,e).hidden=!i;r(".room-texts",e).hidden=i||o,r(".room-owners",e).hidden=!n,r(".bans",e).hidden=!X(t);for(let s of["reports","aud\
it"])qt(e,s,X(t));qt(e,"archive",n&&!t.archived),qt(e,"restore",n&&t.archived),qt(e,"leave",!o),qt(e,"delete",n)}function qt(e,t,o){r(`[data-action="${t}"]`,e).
hidden=!o}function $a(e,{room:t,rooms:o,onLeft:n,onPanel:i}){let s=r(".room-form",e),a=d=>y(s,async()=>{await d(),e.close()}),c=d=>a(async()=>await d()!==!1&&n()),
m={members:()=>a(()=>i("people")),reports:()=>a(()=>i("reports")),audit:()=>a(()=>i("audit")),threads:()=>a(()=>i("threads")),scheduled:()=>a(()=>i("scheduled")),
archive:async()=>{let d=await Z(Ct("archive",t));d&&a(()=>uo(t,o,d))},restore:()=>a(()=>o.update(t.id,{archived:!1})),leave:async()=>{(t.member_count===1||await C(
Ct("leave",t)))&&c(()=>wo(t,o))},delete:async()=>{let d=await Z(Ct("delete",t));d&&c(()=>o.delete(t.id,d))}};for(let[d,h]of Object.entries(m))r(`[data-action="${d}\
"]`,e).onclick=h}function yi({sections:e,onMade:t}){return bi({title:l("section.create"),name:"",action:l("section.make"),save:async(o,n)=>{let i=await x.post("/me/sections",{name:o});
e.note(i),xt(n),t(i.id)}})}function vi({sections:e,id:t}){return bi({title:l("section.title"),name:e.nameOf(t),action:l("save"),save:async(o,n)=>{await x.patch(
`/me/sections/${t}`,{name:o}),xt(n)},remove:()=>x.delete(`/me/sections/${t}`),question:{title:l("section.delete.title",{name:e.nameOf(t)}),text:l("section.delet\
e.text"),action:l("section.delete")}})}function bi({title:e,name:t,action:o,save:n,remove:i=null,question:s=null}){let a=b("section"),c=r("form",a),m=r('[data-a\
ction="remove-section"]',a);return T(c),c.elements.name.value=t,r(".button-primary",c).textContent=o,$(c,d=>n(d.name.trim(),a)),m.hidden=!i,m.onclick=()=>y(c,async()=>{
await C(s)&&(await i(),xt(a))}),k(a,{title:e})}async function ki({id:e,rooms:t,sections:o,...n}){let i=b("section-room"),s=new mt({rooms:t,isOffered:({room:c})=>!c.archived&&c.mine?.section!==e}),a=({room:c})=>y(
i,async()=>{t.find(c.id)?.role||await t.join(c.id),await t.set(c.id,{section:e}),i.close()});new lt(i,{choices:s,onChosen:a,...n}),r(".form-error",i).hidden=!0,
r('[data-open="create-room"]',i).dataset.subject=e,await k(i,{title:l("section.add",{name:o.nameOf(e)})}),s.close()}async function Oi(){let e=b("team-emoji"),t=r("form",e),o=()=>Aa(e);T(t),t.elements.file.onchange=()=>t.elements.name.value||=Ta(t.elements.file.files[0]?.name??
""),$(t,async({name:n,file:i})=>{await F.add(n.trim().replace(/^:|:$/g,""),i),t.reset()}),F.addEventListener("change",o),o(),await k(e),F.removeEventListener("c\
hange",o)}var Ta=e=>e.replace(/\.\w+$/,"").toLowerCase().replace(/[^a-z0-9_+-]+/g,"_").slice(0,32);function Aa(e){let{all:t}=F;r(".team-emoji-none",e).hidden=t.
length>0,M(r(".team-emoji-list",e),t,{key:({key:o,image:n})=>o+n,create:()=>g("team-emoji-item"),update:(o,n)=>Ca(o,n,e)})}function Ca(e,t,o){Y(r(".emoji-sign",
e),t),r(".team-emoji-name",e).textContent=t.text;let n=r("button",e);n.setAttribute("aria-label",l("team_emoji.remove",{name:t.text})),n.onclick=()=>La(t,o)}async function La({
code:e,text:t},o){await C({title:l("team_emoji.remove",{name:t}),text:l("team_emoji.remove.text",{name:t}),action:l("team_emoji.remove.action")})&&await y(r("fo\
rm",o),()=>F.remove(e))}function Da({app:e,router:t,state:o}){let{me:n,rooms:i,directory:s}=o,a=u=>t.goToRoom(u.id),c=()=>t.go(Do),m=u=>t.go({...t.address,panel:u}),d=async u=>{if(u===
n.id)return f.account;let w=await i.openDirect([u]);return()=>a(w)},h=u=>()=>e.conversation&&u(e.conversation),f={"create-room":u=>ii({section:u,onCreated:a,...o}),
browse:()=>ni({rooms:i,onJoined:a}),jump:()=>si({onRoom:u=>t.goToRoom(u),onPerson:d,...o}),"new-message":()=>ci({onOpened:a,...o}),room:h(u=>xi({conversation:u,
onLeft:c,onPanel:m,...o})),"add-people":h(u=>so({conversation:u,...o})),"section-room":u=>ki({id:u,...o}),section:u=>vi({id:u,...o}),"new-section":()=>yi({onMade:u=>f["\
section-room"](u),...o}),invite:()=>ri({room:e.conversation?.room,...o}),account:()=>oi({onChanged:u=>s.take([u]),onReadingShown:()=>e.conversation?.readers.load().
catch(()=>{}),...o}),person:u=>e.conversation?m(`person:${u}`):mi({subject:u,router:t,...o}),"team-emoji":Oi,keys:()=>k(b("keys"))};return f}var go=2,Ma=20;async function xo({conversation:e,question:t="",options:o=[]}){let n=b("poll"),i=r("form",n),s=r(".poll-fields",i),a=z();T(i),i.elements.text.value=
t,s.replaceChildren();for(let f of[...o,...Array(Math.max(go-o.length,0)).fill("")])Ei(s,f);let c=r(".poll-add",i),m=()=>Ia(s,c);c.onclick=()=>{Ei(s,"").focus(),
m()},s.onclick=({target:f})=>{f.closest("button")&&ja(f.closest(".poll-field"),m)},s.onkeydown=f=>{f.key==="Enter"&&!nt(f)&&Pa(f,s)},m();let d=Ra(i,J(e.me)),h=kt(
f=>e.ask({...f,client_id:a}));return $(i,async f=>{await h(Na(i,f,d)),n.close("done")}),await k(n)==="done"}function Ei(e,t){let o=e.appendChild(g("poll-field"));
return r("input",o).value=t,r("input",o)}function ja(e,t){let o=e.nextElementSibling??e.previousElementSibling;e.remove(),r("input",o).focus(),t()}function Ia(e,t){
let o=[...e.children];o.forEach((n,i)=>{let s=l("poll.option",{number:i+1}),a=r("input",n);a.setAttribute("aria-label",s),a.placeholder=s,a.required=i<go,r("but\
ton",n).hidden=o.length<=go}),t.hidden=o.length>=Ma}function Pa(e,t){let o=e.target.closest(".poll-field")?.nextElementSibling;!e.target.matches("input")||!o||(e.
preventDefault(),r("input",o).focus())}function Ra(e,t){let o=ae(t),{ends:n,other:i}=e.elements;r('option[value="monday"]',n).hidden=o.monday.getTime()===o.tomorrow.
getTime();for(let[a,c]of Object.entries(o))p(r(`option[value="${a}"]`,n),l("poll.end.at",{when:l(`time.${a}`),date:W(c,t)}));i.min=at(Date.now(),t),i.value=at(o.
tomorrow,t);let s=()=>{r(".poll-other",e).hidden=n.value!=="other",i.disabled=n.value!=="other"};return n.onchange=s,s(),{...o,get other(){return Ot(i.value,t)}}}
function Na(e,{text:t,multiple:o,anonymous:n,ends:i},s){let a=[...e.querySelectorAll(".poll-field input")].map(({value:m})=>m.trim()).filter(Boolean),c=i==="nev\
er"?null:s[i].toISOString();return{text:t,options:a,multiple:!!o,anonymous:!!n,ends_at:c}}async function Fa({entry:{seq:e},conversation:t}){let o=b("reactions"),n=new AbortController,i=()=>Ba(o,t.history.shown.entry(e)?.reactions??[],t);t.addEventListener(
"change",i,{signal:n.signal}),i(),await k(o,{title:l("reaction.who")}),n.abort()}function Ba(e,t,o){let n=t.flatMap(({emoji:i,users:s})=>s.map(a=>({key:`${i} ${a}`,
emoji:i,id:a})));M(r(".reaction-list",e),n,{create:()=>g("reaction-item"),update:(i,{emoji:s,id:a})=>{Y(r(".reaction-emoji",i),ln(s)),p(r(".reaction-name",i),v(
o.personOf({id:a,name:"…"})))}})}function qa({entry:e,author:t,room:o,reports:n}){let i=b("report"),s=r("form",i);return T(s),r(".report-text",s).textContent=l("report.text",{name:v(t),room:o.name}),
$(s,async({reason:a})=>{await n.report({room:o.id,seq:e.seq,reason:a.trim()}),i.close(),N(l("report.done"))}),k(i)}async function Wa({entry:e,conversation:t}){let{readers:o,members:n}=t,i=b("seen-by"),s=new AbortController,a=!1,c=()=>a&&Ua(i,Ha(e,t));r(".seen-list",i).replaceChildren(),
r(".seen-none",i).hidden=!0;for(let m of[o,n])m.addEventListener("change",c,{signal:s.signal});n.need(),y(i,async()=>{await o.load(),a=!0,c()}),await k(i,{title:l(
"seen.title")}),s.abort()}function Ha({seq:e,user:t},o){let{readers:n,members:i}=o,s=new Set(n.of(e));return i.list.map(c=>c.user).filter(({id:c})=>s.has(c)&&c!==
t.id).map(c=>o.personOf(c))}function Ua(e,t){p(r("h2",e),t.length?_("seen.count",t.length):l("seen.title")),r(".seen-none",e).hidden=t.length>0,M(r(".seen-list",
e),t,{key:({id:o})=>o,create:()=>g("seen-item"),update:(o,n)=>{A(r(".avatar",o),n),p(r(".seen-name",o),v(n))}})}function za({text:e,conversation:{id:t,me:o},scheduled:n}){let i=z();return Et({title:l("composer.later"),action:l("composer.later"),me:o,repeats:!0,act:kt(async s=>{
let{at:a,time_zone:c}=await n.add(t,e,s,i);N(l("scheduled.done",{date:W(new Date(a),c)}))})})}var Ka=/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{M}\p{N}_]+|\s+|[^]/gu;function Si(e,t){let[o,n]=[e,t].map(c=>c.match(Ka)??[]),i=0;for(;i<o.length&&i<n.length&&o[i]===n[i];)i+=1;let s=0;for(;s<o.length-i&&s<n.length-i&&o.at(-1-s)===
n.at(-1-s);)s+=1;let a=Ga(o.slice(i,o.length-s),n.slice(i,n.length-s));return Va([...Lt("same",n.slice(0,i)),...a,...Lt("same",n.slice(n.length-s))])}var Lt=(e,t)=>t.
map(o=>({kind:e,text:o}));function Ga(e,t){if(e.length*t.length>25e4)return[...Lt("gone",e),...Lt("new",t)];let o=Ya(e,t),n=[],[i,s]=[0,0];for(;i<e.length&&s<t.
length;)e[i]===t[s]?(n.push({kind:"same",text:t[s]}),i+=1,s+=1):o[i+1][s]>=o[i][s+1]?(n.push({kind:"gone",text:e[i]}),i+=1):(n.push({kind:"new",text:t[s]}),s+=1);
return[...n,...Lt("gone",e.slice(i)),...Lt("new",t.slice(s))]}function Ya(e,t){let o=Array.from({length:e.length+1},()=>new Uint16Array(t.length+1));for(let n=e.
length-1;n>=0;n-=1)for(let i=t.length-1;i>=0;i-=1)o[n][i]=e[n]===t[i]?o[n+1][i+1]+1:Math.max(o[n+1][i],o[n][i+1]);return o}function Va(e){let t=[],o="",n="",i=()=>{
o&&t.push({kind:"gone",text:o}),n&&t.push({kind:"new",text:n}),o=n=""},s="";for(let{kind:a,text:c}of e){if(a==="same"){i(),s+=c;continue}s&&t.push({kind:"same",
text:s}),s="",a==="gone"?o+=c:n+=c}return i(),s&&t.push({kind:"same",text:s}),t}var _i={gone:"del",new:"ins"};async function Ja({entry:e,conversation:t}){let o=b("versions"),n=new AbortController,{signal:i}=n,s=new E,a=()=>s.open(`/rooms/${t.
room.id}/messages/${e.seq}/versions?limit=50`),c=r(".versions-alone",o);c.hidden=!0,s.addEventListener("change",()=>c.hidden=s.items.length!==1||s.hasMore,{signal:i}),
S(o,{list:s,into:".version-list",none:".versions-none",sort:m=>m.map((d,h)=>({...d,id:String(h),before:m[h+1]})),create:()=>g("version-item"),update:Za,signal:i}),
Xa(t,e,a,i),r(".versions-none",o).hidden=!0,a(),await k(o,{title:l("versions.title")}),n.abort(),r(".version-list",o).replaceChildren()}function Xa(e,t,o,n){let i=t,
s=()=>{let a=e.history.shown.entry(t.seq);!a||a.text===i.text&&a.editedAt===i.editedAt&&a.deleted===i.deleted||(i=a,o())};e.addEventListener("change",s,{signal:n})}
function Za(e,{at:t,text:o,before:n}){let i=r("time",e);i.dateTime=t,p(i,P(new Date(t)));let s=n?Si(n.text,o):[{kind:"same",text:o}];r(".version-text",e).replaceChildren(
...s.map(a=>_i[a.kind]?Jo(_i[a.kind],a.text):a.text))}async function Qa({entry:{seq:e},conversation:t}){let o=b("voters"),n=new AbortController,i=()=>tc(o,t.timeline.entry(e)??t.history.shown.entry(e),t);t.addEventListener(
"change",i,{signal:n.signal}),i(),await k(o,{title:l("poll.who")}),n.abort()}function tc(e,t,o){let i=(t?.poll?.options??[]).map((s,a)=>({...s,key:String(a)})).
filter(({voters:s})=>s?.length);M(r(".voter-options",e),i,{create:()=>g("voter-option"),update:(s,{text:a,voters:c})=>{p(r("h3",s),a),M(r("ul",s),c.map(m=>o.personOf(
{id:m,name:"…"})),{key:({id:m})=>m,create:()=>g("seen-item"),update:(m,d)=>{A(r(".avatar",m),d),p(r(".seen-name",m),v(d))}})}})}var ec=/:[a-z0-9_+-]+:/u,oc=/(?<!`)(?<ticks>`+)(?!`)[^]*?(?<!`)\k<ticks>(?!`)|^[ ]{0,3}```[^]*|(?<![\p{L}\p{N}_:]):(?<code>[a-z0-9_+-]+):(?![\p{L}\p{N}_])/gmu;function Pe(e){
return ec.test(e)?ht?$i(e,ht):Tt().then(t=>$i(e,t),()=>e):e}var $i=(e,t)=>e.replace(oc,(o,...n)=>nc(n.at(-1).code,t)??o),nc=(e,t)=>F.withName(e)?null:t.withCode(
e)?.emoji;var ic=/^\/([a-z]+)(?:\s+([^]*))?$/u,sc={m:6e4,h:36e5,d:864e5},rc=/^(\d{1,4})\s*(m|h|d)$/u,ac=new Set(["off","0"]),B=class extends Error{};function Ti(e){let[,t,
o=""]=e.match(ic)??[];return t?{name:t,rest:o.trim()}:null}var dt=e=>`/${e} ${l(`command.${e}.usage`)}`.trim();function Q(e,t){if(!e)throw new B(l("command.use",
{usage:dt(t)}));return e}function Re(e,t){if(ac.has(e))return null;let[,o,n]=e.match(rc)??[];if(!Number(o))throw new B(l("command.time",{usage:dt(t)}));return new Date(
Date.now()+Number(o)*sc[n]).toISOString()}async function yo(e){let t=e.replace(/^@/u,"");try{return await x.get(`/users/${encodeURIComponent(t)}`)}catch(o){throw o.
status===404?new B(l("command.nobody",{name:t})):o}}var cc=new RegExp("^(\\p{RGI_Emoji}|\\p{Emoji_Presentation}|\\p{Extended_Pictographic}\\ufe0f?)\\s*","v"),Ai=[{name:"dnd",may:()=>!0,async run({rest:e,directory:t,
say:o}){let n=Re(Q(e,"dnd"),"dnd");t.take([await x.patch("/me",{quiet_until:n})]),o(n?l("command.dnd.done",{date:P(new Date(n))}):l("command.dnd.off"))}},{name:"\
status",may:()=>!0,async run({rest:e,directory:t,say:o}){let[n,i=""]=e.match(cc)??[""],s=e.slice(n.length);t.take([await x.patch("/me",{status:e?{emoji:i,text:s,
until:null}:null})]),o(l(e?"command.status.done":"command.status.off"))}}];var mc=2,Ne={key:null,clientId:null},Ci=[{name:"poll",may:({room:e})=>!Yt(e),async run({rest:e,conversation:t}){let[o="",...n]=e.split("|").map(i=>i.trim()).filter(
Boolean);if(n.length>=mc)return lc(t,{text:o,options:n});if(!await xo({conversation:t,question:o,options:n})&&e)throw new B(l("poll.dropped"))}}];async function lc(e,t){
let o=JSON.stringify([e.id,t]);Ne.key!==o&&(Ne={key:o,clientId:z()}),await e.ask({...t,client_id:Ne.clientId}),Ne={key:null,clientId:null}}var Di=864e5,Mi={"m|min|minutes?|分钟":6e4,"h|hours?|小时":36e5,"d|days?|天":Di},ji=["sunday|周日","monday|周一","tuesday|周二","wednesday|周三","t\
hursday|周四","friday|周五","saturday|周六"],Ii="today|今天",Pi="tomorrow|明天",dc="09:00",hc="(?:\\s+|$|(?=\\p{Script=Han}))",Ri="(?:at\\s+)?(?<hour>[\
01]?\\d|2[0-3])[:：](?<minute>[0-5]\\d)",fc=vo(`(?:in\\s+)?(?<count>\\d{1,5})\\s*(?<unit>${Object.keys(Mi).join("|")})后?`),pc=vo(Ri),uc=vo(`(?:on\\s+)?(?<day>${[
Ii,Pi,...ji].join("|")}|\\d{4}-\\d\\d-\\d\\d)(?:\\s*${Ri})?`);function Ni(e,t,o=Date.now()){let n=(c,m)=>{let d=e.match(c),h=d&&m(d.groups);return Number.isFinite(
h)?{at:h,rest:e.slice(d[0].length)}:null},i=at(o,t).slice(0,10),s=(c,m)=>xc(c)?Ot(`${c}T${m}`,t).getTime():null,a=c=>[i,Be(i,1)].map(m=>s(m,c)).find(m=>m>o);return n(
fc,({count:c,unit:m})=>o+Number(c)*wc(m))??n(pc,c=>a(Li(c)))??n(uc,({day:c,...m})=>s(gc(c,i),Li(m)))}var Li=({hour:e,minute:t})=>e?`${e.padStart(2,"0")}:${t}`:dc,
wc=e=>Object.entries(Mi).find(([t])=>Fe(t,e))[1];function gc(e,t){if(Fe(Ii,e))return t;if(Fe(Pi,e))return Be(t,1);let o=ji.findIndex(n=>Fe(n,e));return o<0?e:Be(
t,(7+o-new Date(t).getUTCDay())%7||7)}var Be=(e,t)=>new Date(Date.parse(e)+t*Di).toISOString().slice(0,e.length),xc=e=>!Number.isNaN(Date.parse(e))&&Be(e,0)===e,
Fe=(e,t)=>new RegExp(`^(?:${e})$`,"iu").test(t);function vo(e){return new RegExp(`^${e}${hc}`,"iu")}var yc=365*864e5,qe={rest:null,clientId:null},Fi={name:"remind",may:()=>!0,async run({rest:e,conversation:{me:t},rooms:o,saved:n,say:i}){let s=J(t),{at:a,text:c}=vc(
Q(e,"remind"),s);qe.rest!==e&&(qe={rest:e,clientId:z()});let m=await o.openDirect([t.id]),{seq:d}=await x.post(`/rooms/${m.id}/messages`,{text:c,client_id:qe.clientId});
await n.save({room:m.id,seq:d},new Date(a).toISOString()),qe={rest:null,clientId:null};let h=()=>x.delete(`/rooms/${m.id}/messages/${d}`).catch(f=>i(G(f)));i(l(
"command.remind.done",{date:W(new Date(a),s)}),{undo:{label:l("undo"),act:h}})}};function vc(e,t){let o=Ni(e.replace(/^(?:me|我)\s+/iu,""),t),n=o?o.at-Date.now():
0;if(n<=0||n>yc)throw new B(l("command.remind.time",{usage:dt("remind")}));let i=o.rest.replace(/^to\s+/iu,"").trim();if(!i)throw new B(l("command.use",{usage:dt(
"remind")}));return{at:o.at,text:i}}var bc=["all","mentions","nothing"],Bi=({room:e})=>e.kind!=="direct",qi=({room:e})=>Kt(e)&&e.kind!=="direct",Wi=[{name:"topic",may:qi,run:({rest:e,room:t,rooms:o})=>o.
update(t.id,{topic:Q(e,"topic")})},{name:"rename",may:qi,run:({rest:e,room:t,rooms:o})=>o.update(t.id,{name:Q(e,"rename")})},{name:"invite",may:({room:e})=>Gt(e),
async run({rest:e,conversation:t,say:o}){let n=Q(e,"invite").split(/[\s,]+/u),i=await Promise.all(n.map(yo));await t.members.add(i),o(l("command.invite.done",{names:i.
map(v).join(", ")}))}},{name:"mute",may:({room:e})=>X(e)&&e.kind!=="direct",async run({rest:e,conversation:t,say:o}){let[n,i,...s]=Q(e,"mute").split(/\s+/u),a=Re(
i??"","mute"),c=await yo(n),m=s.length?{reason:s.join(" ")}:{};await t.members.mute(c.id,{muted_until:a,...m}),o(l(a?"command.mute.done":"command.mute.lifted",{
name:v(c)}))}},{name:"notify",may:()=>!0,async run({rest:e,room:t,rooms:o,say:n}){if(!bc.includes(e))throw new B(l("command.use",{usage:`/notify ${l("command.no\
tify.usage")}`}));await o.set(t.id,{notify:e}),n(l("command.notify.done",{choice:l(`mine.notify.${e}`)}))}},{name:"archive",may:({room:e})=>Bi({room:e})&&K(e)&&
!e.archived,run:({room:e,rooms:t})=>fi(e,t)},{name:"leave",may:Bi,async run({room:e,rooms:t,goHome:o}){await hi(e,t)&&o()}}];var kc="¯\\\\\\_(ツ)\\_/¯",Hi=[{name:"shrug",may:()=>!0,run:({rest:e,send:t})=>t([e,kc].filter(Boolean).join(" "))}];var Ui=[...Wi,...Ai,...Ci,Fi,...Hi].sort((e,t)=>e.name.localeCompare(t.name)),We=e=>Ui.find(t=>t.name===e),zi=(e,t)=>Ui.filter(o=>o.name.startsWith(t)&&o.may(e));var Ki={isAtStart:!0,pattern:/^(\/[a-z]*|\/[a-z]+ .*)$/u,search([,e],t,{show:o}){let[n]=e.slice(1).split(" "),i=We(n);return i||n.length<e.length-1?o([],{hint:Oc(
i)}):o(zi(t.conversation,n).map(Ec))}},Oc=e=>e?`${dt(e.name)} · ${l(`command.${e.name}.about`)}`:"",Ec=e=>({text:`/${e.name} `,label:dt(e.name),detail:l(`comma\
nd.${e.name}.about`)});var Gi=8,Yi={pattern:/(?:^|[\s(])(:[\p{L}\p{N}_+-]{2,})$/u,async search([,e],t,{show:o}){let n=ht??await Tt().catch(()=>null),i=[...F.search(e).map(Sc),...n?.search(
e,Gi).map(_c)??[]];o(i.slice(0,Gi))}},Sc=e=>({text:`${e.text} `,label:e.text,detail:l("emoji.group.team"),emoji:e,chosen:()=>Ft(e.key)});function _c(e){let t=Le(
e);return{text:`${t} `,label:`:${e.codes[0]}:`,detail:e.label,emoji:{text:t},chosen:()=>Ft(e.emoji)}}var $c=8,Tc=1e3,Vi={pattern:/(?:^|[\s(])(@[^\s@]*)$/u,search([,e],{conversation:t,directory:o},{show:n,signal:i}){let s=e.slice(1),{members:a}=t,c=new $t({directory:o}),
m=()=>n(Ac({words:s,found:c.items,conversation:t}));for(let d of[a,c])d.addEventListener("change",m,{signal:i});i.addEventListener("abort",()=>c.close()),a.need(),
m(),s&&c.search(s)}};function Ac({words:e,found:t,conversation:o}){let{members:n,me:i}=o,s=I(e),m=n.list.map(({user:w})=>w).filter(({id:w})=>w!==i.id).map(w=>({
user:w,rank:Ic(w,s)})).filter(({rank:w})=>w<Ji).sort((w,O)=>w.rank-O.rank).map(({user:w})=>w),d=new Map([...m,...t.filter(({id:w})=>n.has(w)),...t].map(w=>[w.id,
w]));d.delete(i.id);let h=Cc(o.room).filter(({label:w})=>w.startsWith(`@${s}`)),u=[...d.values()].slice(0,$c-h.length).map(w=>Lc(o.personOf(w),{isHere:n.has(w.id)||
!n.loaded}));return h.some(({label:w})=>w===`@${s}`)?[...h,...u]:[...u,...h]}function Cc({member_count:e}){if(e<=2)return[];let t={text:"@room ",label:"@room",detail:_(
"completion.room",e-1),sign:"@"},o={text:"@here ",label:"@here",detail:l("completion.here"),sign:"@"};return e-1<=Tc?[t,o]:[o]}function Lc(e,{isHere:t}){let o=`\
@${e.name}`;return{text:`${o} `,label:v(e),detail:t?o:l("completion.elsewhere",{name:o}),person:e}}var[Dc,Mc,jc,Ji]=[0,1,2,3];function Ic({name:e,display_name:t},o){
let n=[I(e),I(t)];return n.some(i=>i.startsWith(o))?Dc:n.some(i=>i.includes(` ${o}`))?Mc:n.some(i=>i.includes(o))?jc:Ji}var Pc=8,Xi={pattern:/(?:^|[\s(])(#[^\s#]*)$/u,search([,e],{rooms:t},{show:o}){let n=I(e.slice(1)),s=t.mine.filter(({kind:a})=>a!=="direct").map(a=>({room:a,at:I(
a.name).indexOf(n)})).filter(({at:a})=>a>=0).sort((a,c)=>Math.min(a.at,1)-Math.min(c.at,1));o(s.slice(0,Pc).map(({room:a})=>Rc(a)))}},Rc=({name:e,topic:t})=>({text:`\
#${e} `,label:e,detail:t??"",sign:"#"});var Nc=60,Fc=/^\s*```/gmu,Bc=0,He=class{#t;#e;#o;#i;#n;#s=null;#r=null;#a=null;#m=[];#c=0;constructor(t,{sources:o,context:n}){this.#t=t,this.#i=o,this.#n=n;let i=g(
"completion");this.#e=r("ul",i),this.#e.id=`completion-${Bc+=1}`,this.#o=r("p",i),t.before(i),t.setAttribute("aria-autocomplete","list"),t.setAttribute("aria-co\
ntrols",this.#e.id);for(let s of["input","compositionend"])t.addEventListener(s,()=>this.#l());t.addEventListener("keydown",s=>this.#y(s),{capture:!0}),t.addEventListener(
"blur",()=>this.close()),t.addEventListener("click",()=>this.#l());for(let s of["pointerdown","mousedown","click"])i.addEventListener(s,qc);this.#e.addEventListener(
"click",({target:s})=>this.#p(this.#g(s))),this.#e.addEventListener("pointermove",({target:s})=>this.#w(this.#g(s)))}close(){this.#s?.abort(),this.#s=null,this.#r=
null,this.#h([])}get#d(){return this.#m.length>0}#l(){let{value:t,selectionStart:o,selectionEnd:n}=this.#t,i=Math.max(0,o-Nc),s=t.slice(i,o),a=o===n&&this.#i.find(
({pattern:d})=>d.test(s));if(!a||a.isAtStart&&i>0)return this.#d||this.#s?this.close():void 0;let c=s.match(a.pattern),m=o-c[1].length;if(m===this.#a||Wc(t.slice(
0,m)))return this.close();this.#a=null,this.#f(a,c,m)}#f(t,o,n){this.#s?.abort();let i=new AbortController;this.#s=i,this.#r=n;let s=(a,{hint:c=""}={})=>i.signal.
aborted||this.#h(a,{hint:c});t.search(o,this.#n(),{show:s,signal:i.signal})}#h(t,{hint:o=""}={}){!t.length&&!o&&!this.#d&&this.#e.parentElement.hidden||(this.#m=
t,this.#e.replaceChildren(...t.map((n,i)=>this.#u(n,i))),this.#e.hidden=!t.length,this.#o.hidden=!o,p(this.#o,o),this.#e.parentElement.hidden=!t.length&&!o,this.#x(
0))}#u({label:t,detail:o="",emoji:n,person:i,sign:s=""},a){let c=g("completion-item");c.id=`${this.#e.id}-${a}`;let m=r(".completion-sign",c);return n?Y(m,n):i?
(m.classList.add("avatar"),A(m,i)):m.textContent=s,r(".completion-label",c).textContent=t,r(".completion-detail",c).textContent=o,c}#w(t){t>=0&&t!==this.#c&&this.#x(
t)}#g=t=>[...this.#e.children].indexOf(t.closest("li"));#x(t){this.#c=t;for(let[n,i]of[...this.#e.children].entries())i.setAttribute("aria-selected",n===t);let o=this.#e.
children[t];o?this.#t.setAttribute("aria-activedescendant",o.id):this.#t.removeAttribute("aria-activedescendant"),o?.scrollIntoView({block:"nearest"})}#y(t){let o=!nt(
t)&&this.#v[t.key];!o||t.shiftKey||t.ctrlKey||t.metaKey||t.altKey||!this.#d&&!(t.key==="Escape"&&!this.#e.parentElement.hidden)||(t.preventDefault(),t.stopImmediatePropagation(),
o())}#v={ArrowDown:()=>this.#x((this.#c+1)%this.#m.length),ArrowUp:()=>this.#x((this.#c-1+this.#m.length)%this.#m.length),Enter:()=>this.#p(this.#c),Tab:()=>this.#p(
this.#c),Escape:()=>{this.#a=this.#r,this.close()}};#p(t){let o=this.#m[t];if(!o)return;let n=this.#r;this.close(),wt(this.#t,o.text,{from:n,to:this.#t.selectionEnd}),
o.chosen?.()}};function qc(e){e.preventDefault(),e.stopPropagation()}function Wc(e){if(!e.includes("`"))return!1;let t=e.match(Fc)?.length??0,o=e.slice(e.lastIndexOf(
`
`)+1);return t%2===1||o.split("`").length%2===0}var Zi=[Yi,Vi,Xi],bo=class{#t;#e;#o=null;constructor(t,o){this.#t=o,this.#e=Qi(t,{sources:[...Zi,Ki],context:()=>this.#i})}show(t){this.#o=t,this.#e.close()}prepare(t){
this.#e.close();let o=Ti(t);if(o)return this.#n(o,t).catch(Uc);let n=Pe(t.startsWith("//")?t.slice(1):t);return typeof n=="string"?n:n.then(i=>({text:i}))}get#i(){
return{conversation:this.#o,...this.#t}}async#n({name:t,rest:o},n){let i=We(t);if(!i)return await Hc(t)?{text:n}:{refusal:l("command.kept")};let s,a=async c=>s=
await Pe(c);return await i.run({...this.#i,rest:o,room:this.#o.room,send:a,say:N}),{text:s}}},Qi=(e,{sources:t=Zi,context:o})=>new He(e,{sources:t,context:o}),Hc=e=>C(
{title:l("command.unknown.title",{name:e}),text:l("command.unknown.text"),action:l("command.unknown.send"),isHarmless:!0}),Uc=e=>({refusal:e instanceof B?e.message:
G(e)});var zc=/[\\^$.*+?()[\]{}|/]/g;function ko(e){return e.trim()?new RegExp(e.trim().replace(zc,"\\$&"),"giu"):null}function ts(e,t){if(!t)return[];let o=({text:i})=>i.
search(t)>=0||vt(i).search(t)>=0;return e.filter(i=>ot(i)&&!i.deleted&&o(i)).map(({seq:i})=>i).reverse()}var Kc=4,Ue=globalThis.CSS?.highlights,Oo=class{#t;#e;#o;#i=null;#n=null;#s=null;#r=[];#a=null;#m=1/0;constructor(t,{timeline:o}){this.#t=t,this.#o=o,this.#e=r(
"input",t),this.#e.oninput=()=>this.#f(),document.addEventListener("coloured",()=>this.#n&&this.#y()),t.onkeydown=n=>this.#l(n),r('[data-find="older"]',t).onclick=
()=>this.#h(1),r('[data-find="newer"]',t).onclick=()=>this.#h(-1),r('[data-find="more"]',t).onclick=()=>this.#x(),r('[data-find="close"]',t).onclick=()=>this.#c()}show(t,{
signal:o}){this.#i=t,this.#c(),t.addEventListener("change",()=>this.#n&&this.#w(),{signal:o})}open(){this.#s=document.activeElement,this.#m=Number(this.#o.lastOnScreen?.
dataset.seq??1/0),this.#t.hidden=!1,this.#n=gt.open(()=>this.#d()),this.#e.focus(),this.#e.select(),this.#f()}around(t){t(),this.#n&&this.#y()}#c(){this.#n&&gt.
close(this.#n)}#d(){this.#n=null,this.#t.hidden=!0,this.#v(),this.#s?.focus({preventScroll:!0})}#l(t){if(!t.isComposing){if(t.key==="Escape")this.#c();else if(t.
key==="Enter"&&t.target===this.#e)this.#h(t.shiftKey?-1:1);else return;t.preventDefault(),t.stopPropagation()}}#f(){this.#a=null,this.#w();let t=this.#r.find(o=>o<=
this.#m)??this.#r[0];t?this.#u(t):this.#y()}#h(t){if(!this.#r.length)return;let o=this.#r.indexOf(this.#a)+t;this.#m=this.#r.at(o%this.#r.length),this.#u(this.#m)}#u(t){
this.#a=t;let o=this.#o.lookAt(t);hn(o),this.#y(),this.#g()}#w(){this.#r=ts(this.#i.history.shown.entries,ko(this.#e.value)),this.#r.includes(this.#a)||(this.#a=
null),this.#g()}#g(){let{history:t}=this.#i,o=t.shown.entries.filter(ot).length,n=this.#r.indexOf(this.#a)+1,s=this.#e.value.trim()?n?l("find.count",{at:D(n),count:D(
this.#r.length)}):l("find.none"):"";p(r(".find-count",this.#t),s),p(r(".find-loaded",this.#t),_("find.loaded",o)),r('[data-find="more"]',this.#t).hidden=!t.hasOlder;
for(let a of["older","newer"])r(`[data-find="${a}"]`,this.#t).disabled=!this.#r.length}async#x(){let{history:t}=this.#i,o=r(".find-trouble",this.#t);p(o,"");try{
for(let n=0;n<Kc&&t.hasOlder;n+=1)await t.loadOlder()}catch(n){p(o,G(n))}this.#e.focus(),this.#a===null&&this.#n&&this.#f()}#y(){this.#v();let t=ko(this.#e.value);
if(!t)return;let o=[],n=[];for(let i of this.#o.list.messageRows){let s=Number(i.dataset.seq)===this.#a;i.classList.toggle("is-found",s),(s?n:o).push(...Gc(r(".\
message-text",i),t))}Ue?.set("found",new Highlight(...o)),Ue?.set("found-here",new Highlight(...n))}#v(){for(let t of this.#o.list.messageRows)t.classList.remove(
"is-found");for(let t of["found","found-here"])Ue?.delete(t)}};function Gc(e,t){if(!Ue)return[];let o=[],n=document.createTreeWalker(e,NodeFilter.SHOW_TEXT),i=0;
for(;n.nextNode();)o.push({node:n.currentNode,at:i}),i+=n.currentNode.length;let s=a=>o.findLast(({at:c})=>c<=a);return[...e.textContent.matchAll(t)].map(({0:a,
index:c})=>{let m=new Range,[d,h]=[s(c),s(c+a.length-1)];return m.setStart(d.node,c-d.at),m.setEnd(h.node,c+a.length-h.at),m})}var es=/^([ \t]*)(?:[-*+]|\d{1,9}[.)])[ \t]+/u,Yc=/^([ \t]*)(?:([-*+])|(\d{1,9})([.)])|(>))([ \t]+)/u,Vc=/^[ \t]*(?:`{3,}|~{3,})/u,os="https://",_o={bold:ze("**"),
italic:ze("*"),strike:ze("~~"),code:Xc,"code-block":Ke,quote:Eo({has:/^>[ \t]?/u,mark:()=>"> "}),list:Eo({has:/^[-*+][ \t]+/u,mark:()=>"- ",instead:es}),numbers:Eo(
{has:/^\d{1,9}[.)][ \t]+/u,mark:e=>`${e+1}. `,instead:es}),link:Zc};function ze(e){return t=>{let{value:o,start:n,end:i}=$o(t),s=o.slice(n,i),{length:a}=e;if(o.
slice(n-a,n)===e&&o.slice(i,i+a)===e&&!Jc(e,o,n))return{from:n-a,to:i+a,text:s,start:n-a,end:i-a};let d=s.split(/(\n\s*\n)/u).map((h,f)=>f%2||!h&&s?h:e+h+e).join(
"");return{from:n,to:i,text:d,start:n+a,end:n+d.length-a}}}var Jc=(e,t,o)=>e==="*"&&t[o-2]==="*"&&t[o-3]!=="*";function Xc(e){let t=e.value.slice(e.start,e.end);
if(t.includes(`
`))return Ke(e);let o=Math.max(0,...[...t.matchAll(/`+/gu)].map(([s])=>s.length));if(!o)return ze("`")(e);let n="`".repeat(o+1),i=`${n} ${t} ${n}`;return{from:e.
start,to:e.end,text:i,start:e.start,end:e.start+i.length}}function Ke(e){let{value:t,from:o,to:n}=rs(e),i=t.slice(o,n),s=Math.max(2,...[...i.matchAll(/`+/gu)].map(
([m])=>m.length)),a="`".repeat(s+1),c=o+a.length+1;return{from:o,to:n,text:`${a}
${i}
${a}`,start:c,end:c+i.length}}function Eo({has:e,mark:t,instead:o}){return n=>{let{value:i,from:s,to:a}=rs(n),c=i.slice(s,a).split(`
`),m=c.every(w=>e.test(w)||!w.trim())&&c.some(w=>w.trim()),d=0,f=c.map(w=>m?w.replace(e,""):!w.trim()&&c.length>1?w:t(d++)+(o?w.replace(o,""):w)).join(`
`),u=s+f.length;return{from:s,to:a,text:f,start:c.length>1?s:u,end:u}}}function Zc(e){let{value:t,start:o,end:n}=$o(e),i=t.slice(o,n);if(So(i))return{from:o,to:n,
text:`[](${i})`,start:o+1,end:o+1};let s=o+i.length+3;return{from:o,to:n,text:`[${i}](${os})`,start:s,end:s+os.length}}var So=e=>e!==""&&dn(e,0)===e;function is(e,t){
let{value:o,start:n,end:i}=$o(t),s=o.slice(n,i);if(!s||s.includes(`
`)||So(s)||!So(e))return null;let a=`[${s}](${e})`;return{from:n,to:i,text:a,start:n+a.length,end:n+a.length}}function ss({value:e,start:t,end:o}){if(t!==o)return null;
let n=e.lastIndexOf(`
`,t-1)+1,i=e.slice(n,t);if(Qc(e.slice(0,n)))return ns(t,`
${/^[ \t]*/u.exec(i)[0]}`);let[s,a,c,m,d,h,f]=Yc.exec(i)??[];if(!s)return null;if(s===i)return{from:n,to:t,text:"",start:n,end:n};let u=c??h??`${Number(m)+1}${d}`;
return ns(t,`
${a}${u}${f}`)}var ns=(e,t)=>({from:e,to:e,text:t,start:e+t.length,end:e+t.length}),Qc=e=>e.split(`
`).filter(t=>Vc.test(t)).length%2===1;function $o({value:e,start:t,end:o}){let n=e.slice(t,o);return n.trim()?{value:e,start:t+n.length-n.trimStart().length,end:o-
n.length+n.trimEnd().length}:{value:e,start:t,end:o}}function rs({value:e,start:t,end:o}){let n=e.indexOf(`
`,o);return{value:e,from:e.lastIndexOf(`
`,t-1)+1,to:n<0?e.length:n}}var tm={b:"bold",i:"italic",e:"code"},em={x:"strike",e:"code-block",l:"link"},om={Digit7:"numbers",Digit8:"list",Digit9:"quote"};function To(e,t){e.onclick=({target:o})=>{
let n=o.closest("[data-format]");n&&Dt(t,_o[n.dataset.format])},e.addEventListener("keydown",o=>sm(e,o)),t.addEventListener("keydown",o=>nm(t,o))}function Dt(e,t){
let o=t({value:e.value,start:e.selectionStart,end:e.selectionEnd});return o?(wt(e,o.text,o),e.setSelectionRange(o.start,o.end),!0):!1}function nm(e,t){if(nt(t))
return;let o=im(t),n=t.key==="Enter"&&(t.shiftKey||!ut.matches)&&!t.ctrlKey&&!t.metaKey;(o?Dt(e,_o[o]):n&&Dt(e,ss))&&(t.preventDefault(),t.stopPropagation())}function im({
key:e,code:t,ctrlKey:o,metaKey:n,shiftKey:i,altKey:s}){if(!(o||n)||s)return;let a=e.toLowerCase();return i?em[a]??om[t]:tm[a]}function sm(e,t){let o={ArrowLeft:-1,
ArrowRight:1}[t.key];if(!o)return;let n=[...e.children].filter(s=>!s.hidden),i=n.at((n.indexOf(document.activeElement)+o)%n.length);for(let s of n)s.tabIndex=s===
i?0:-1;i.focus(),t.preventDefault(),t.stopPropagation()}var Ge=class{#t;#e;#o;constructor({button:t,textarea:o,shown:n}){this.#t=t,this.#e=o,this.#o=n,t.onclick=()=>this.#i?this.#s():this.#n(),n.onkeydown=({key:i})=>i===
"Escape"&&this.#s(),Zt.addEventListener("ready",()=>this.#i&&this.#r())}close(){this.#a(!1)}get#i(){return!this.#o.hidden}#n(){this.#r(),this.#a(!0),this.#o.focus(
{preventScroll:!0})}#s(){this.#a(!1),this.#e.focus({preventScroll:!0})}#r(){Qt(this.#o,this.#e.value),te(this.#o)}#a(t){this.#o.hidden=!t,this.#e.hidden=t,this.#t.
setAttribute("aria-pressed",t)}};var rm=/<(?:a|b|strong|i|em|s|del|code|pre|li|table|blockquote|h[1-6])[\s>]/iu,am=["vscode-editor-data","application/x-jetbrains"],cm=/^(?:\t| {2,})\S/mu;function Ao(e,t){
e.addEventListener("paste",o=>mm(e,o,t)),e.addEventListener("input",()=>t.hidden=!0)}function mm(e,t,o){let{clipboardData:n}=t,[i,s]=[n.getData("text/plain"),n.
getData("text/html")],a=am.some(c=>n.types.includes(c));if(Dt(e,c=>is(i.trim(),c)))return t.preventDefault();if(!a&&rm.test(s))return t.preventDefault(),lm(e,{html:s,
text:i});hm(i,{isFromEditor:a})&&fm(e,{text:i,offer:o})}async function lm(e,{html:t,text:o}){let{markdownOf:n}=await Jt("paste").catch(()=>({markdownOf:()=>o})),
i=n(t);wt(e,dm(i,o)?o:i)}var dm=(e,t)=>e.replaceAll(/\s+/gu,"")===t.replaceAll(/\s+/gu,"");function hm(e,{isFromEditor:t}){return e.trim().includes(`
`)&&!e.includes("```")&&(t||cm.test(e))}function fm(e,{text:t,offer:o}){let n=e.selectionStart,i=t.replaceAll(`\r
`,`
`);e.addEventListener("input",()=>queueMicrotask(()=>o.hidden=!1),{once:!0}),o.onclick=()=>{o.hidden=!0;let s=n+i.length;e.value.slice(n,s)===i&&Dt(e,({value:a})=>Ke(
{value:a,start:n,end:s}))}}function pm(e,{bar:t,textarea:o,offer:n}){return To(t,o),Ao(o,n),new Ge({button:r('[data-action="preview"]',t),textarea:o,shown:r(".composer-preview",e)})}function um(e,{
bar:t,textarea:o}){To(t,o),Ao(o,r(".paste-offer",e))}var Dv={audit:gn,person:re,pins:bn,reports:kn,scheduled:En,thread:$n,threads:Tn},Mv={inbox:ye,threads:Te,drafts:xe,scheduled:$e,saved:_e,accounts:we,audit:ge,abandoned:fe,
monitor:Ee,settings:Se};export{bo as ComposerTools,Oo as FindBar,so as addMember,xo as askPoll,Lr as chooseAction,Qi as complete,hs as deleteOthers,Da as dialogOpeners,um as offerFewTools,
pm as offerTools,Mv as pages,Dv as panels,br as pickEmoji,qa as reportMessage,oo as saveMessage,Wa as seenBy,za as sendLater,Ja as showVersions,Fa as whoReacted,
Qa as whoVoted,Pe as withShortcodes};
