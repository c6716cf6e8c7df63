/* Made by `make bundle` of 21c3f999853beb169f25e0889b67a968e419d1935b36fed9cc40fe6105d83c1a. */
import{$ as v,A as Vo,Aa as Rt,B as m,Ba as fn,C as A,Ca as D,D as G,Da as pn,E as Zt,Ea as un,F as M,Fa as V,G as Jo,Ga as wn,H as I,Ha as ne,I as W,Ia as ie,J as P,
Ja as gn,K as Qt,Ka as _,L as Xo,La as k,M as Zo,Ma as $,N as rt,Na as U,O as eo,Oa as Ot,P as Qo,Pa as se,Q as tn,Qa as yn,R as at,Ra as xn,S as yt,Sa as Nt,T as xt,
Ta as re,U as kt,Ua as ae,V as r,Va as kn,W as w,Wa as mt,X as ct,Xa as et,Y as p,Z as Q,_ as en,a as g,aa as b,b as Gt,ba as Y,c as Io,ca as on,d as Po,da as te,
e as Ro,ea as x,f as it,fa as vt,g as st,ga as nn,h as to,ha as sn,i as No,ia as rn,j as Fo,ja as E,k as z,ka as an,l as Bo,la as cn,m as qo,ma as R,n as Wo,na as F,
o as Ho,oa as C,p as Uo,pa as ee,q as Yt,qa as L,r as Vt,ra as tt,s as Jt,sa as mn,t as Z,ta as ln,u as K,ua as bt,v as zo,va as oe,w as Ko,wa as dn,x as Go,xa as hn,
y as Xt,ya as N,z as Yo,za as H}from"./main.js";function lt(e,t){let o=new Date(t);e.matches("time")&&(e.dateTime=t),e.title=I(o),p(e,Qt(o))}var vn=new WeakMap;function S(e,{list:t,into:o,none:n,sort:i=d=>d,key:s=({id:d})=>d,create:a,update:c,signal:l}){let d=()=>{l?.aborted||(D(r(o,e),i(t.items),{key:s,
create:a,update:c}),n&&(r(n,e).hidden=t.items.length>0||t.failed||!!t.searching),et(e,t))};return vn.get(e)?.close(),vn.set(e,t),t.addEventListener("change",d,{
signal:l}),l?.addEventListener("abort",()=>t.close()),mt(e).onclick=()=>t.more(),d}function ce(e,{showsRooms:t=!1,...o}){S(e,{create:()=>w("audit-item"),update:(n,i)=>gs(n,i,{showsRooms:t}),...o})}function gs(e,t,{showsRooms:o}){Nt(r(".audit-w\
hat",e),xs(t));let n=r(".audit-why",e);p(n,t.reason?m("audit.reason",{reason:t.reason}):""),n.hidden=!t.reason,p(r(".audit-where",e),o&&t.room?`${ys(t)} · `:"");
let i=r("time",e);lt(i,t.at)}function ys({room:e,details:t}){let o=e.name??t.name;return o?m("audit.where",{room:o}):m("audit.where.gone")}function xs({act:e,actor:t,
member:o,room:n,details:i}){let s={user:t?vt(t):m("audit.console"),member:o&&vt(o),room:i.name??n?.name,name:i.name,host:i.host,emoji:i.emoji,setting:i.setting&&
m(`settings.${i.setting}`),count:i.retention_days&&M(i.retention_days),role:i.role&&m(`role.${i.role}`),until:i.until&&P(new Date(i.until))},a=o&&t?.id!==o.id,c=ks(
e,{...i,member:o,isOfOther:a});if(e==="retention"&&i.retention_days)return A("audit.retention.days",i.retention_days,s);let l=e==="invite"&&i.uses?A(c,i.uses,s):
m(c,s);return l.startsWith("audit.")?`${s.user}: ${e}`:l}function ks(e,{until:t,by:o,outcome:n,uses:i,member:s,isOfOther:a,retention_days:c}){let d={ban:t&&"unt\
il",mute:"until",reset_password:o,resolve_report:n,invite:i?null:"any",retention:c===0?"ever":"server",revoke_invite:s&&"of",make_token:a&&"of",revoke_token:a&&
"of"}[e];return d?`audit.${e}.${d}`:`audit.${e}`}var bn={show(e,{conversation:t,signal:o}){let n=new E;ce(e,{list:n,into:".audit-list",none:".audit-none",signal:o}),n.open(`/rooms/${t.id}/audit?limit=50`)}};var vs=36e5;function On({act:e,user:t,conversation:o}){let{members:n,room:i}=o,s={name:x(t),room:i.name},a={mute:({until:c,...l})=>n.mute(t.id,{muted_until:c,...l}),
ban:c=>n.ban(t.id,c),remove:c=>n.remove(t.id,c)};return En({title:m(`moderate.${e}.title`,s),text:m(`moderate.${e}.text`,s),action:m(`moderate.${e}`),hasEnd:e!==
"remove",mayBeForEver:e==="ban",act:a[e]})}function bs({seq:e,epoch:t,words:o,conversation:n}){return En({title:m("message.delete.title"),text:m("message.delete\
.text",o),action:m("message.delete"),act:({reason:i})=>n.delete({seq:e,epoch:t,reason:i})})}async function En({title:e,text:t,action:o,hasEnd:n=!1,mayBeForEver:i=!1,
act:s}){let a=v("moderate"),c=r("form",a);return $(c),r(".moderate-text",c).textContent=t,r(".moderate-until",c).hidden=!n,r('[value=""]',c.elements.hours).hidden=
!i,c.elements.hours.value=i?"":"1",r(".button-danger",c).textContent=o,_(c,async({hours:l,reason:d})=>{let h=n&&l?{until:new Date(Date.now()+Number(l)*vs).toISOString()}:
{},f=d.trim()?{reason:d.trim()}:{};await s({...h,...f}),a.close("done")}),await b(a,{title:e})==="done"}var Os=6e4,me={show(e,{conversation:t,subject:o,router:n,rooms:i,directory:s,presence:a,blocks:c,me:l,signal:d}){let{members:h}=t,f=r(".person",e),u=r("form",e),
y=()=>h.list.find(({user:j})=>j.id===o),O=()=>Es(e,{user:s.of({id:o}),member:y(),conversation:t,directory:s,presence:a,blocks:c,me:l}),T=U(()=>d.aborted||O());$(
u),_(u,({role:j})=>Ls(t,y(),j)),As(e,{conversation:t,member:y,router:n,user:()=>s.of({id:o})}),r('[data-action="write"]',e).onclick=()=>k(f,async()=>n.goToRoom(
(await i.openDirect([o])).id)),r('[data-action="block"]',e).onclick=()=>k(f,()=>Cs(c,s.of({id:o})));for(let j of[h,s,a,c])j.addEventListener("change",T,{signal:d});
t.addEventListener("room",T,{signal:d});let q=setInterval(T,Os);d.addEventListener("abort",()=>clearInterval(q)),h.need(),O()}};function Es(e,{user:t,member:o,conversation:n,
directory:i,presence:s,blocks:a,me:c}){if(r(".person",e).hidden=!t.name,r(".person-missing",e).hidden=!!t.name||!i.knows(t.id),!t.name)return;let l=o?an(o,s):s.
of(t.id);C(r(".avatar",e),t,{size:"large"}),ee(r(".avatar",e),l),p(r(".person-name",e),x(t)),p(r(".person-account",e),[`@${t.name}`,t.pronouns,Ss(t)].filter(Boolean).
join(" · ")),p(r(".person-presence",e),t.disabled?m("person.disabled"):cn({state:l,here:o?.here})),Q(r(".person-status",e),sn(t)),Q(r(".person-about",e),t.about),
Sn(r(".person-time",e),t.time_zone&&Zo(t.time_zone)),Sn(r(".person-since",e),t.created_at&&Xo(new Date(t.created_at)));let d=t.id===c.id;r('[data-action="write"\
]',e).hidden=d||t.disabled===!0,r('[data-open="account"]',e).hidden=!d;let h=r('[data-action="block"]',e);h.hidden=d,p(h,m(a.has(t.id)?"person.unblock":"person.\
block")),_s(e,n,o),o||$s(e,n,{isMe:d})}var Ss=({bot:e,owner:t})=>e&&(t?m("bot.of",{name:x(t)}):m("bot.mark"));function Sn(e,t){p(r("dd",e),t??""),e.hidden=!t}function _s(e,t,o){
let{room:n,isOver:i}=t;if(r("form",e).hidden=!o||n.kind==="direct",!o)return;let{role:s}=o,a=K(n)&&!n.archived&&!i&&!o.user.bot;p(r(".person-role",e),m(`role.${s}`)),
r(".person-role-line",e).hidden=a,r(".member-roles",e).hidden=r(".member-save",e).hidden=!a;let{elements:c}=r("form",e);(c.role.value===""||!e.contains(document.
activeElement))&&(c.role.value=s),Ts(e,t,o)}function $s(e,{room:t,isOver:o,members:n},{isMe:i}){let s=n.loaded&&!o&&!i&&Z(t)&&t.kind!=="direct";r("form",e).hidden=
!s;for(let a of[".person-role-line",".member-roles",".member-save",".person-muted"])r(a,e).hidden=!0;for(let a of["mute","unmute","remove"])r(`[data-action="${a}\
"]`,e).hidden=!0;r('[data-action="ban"]',e).hidden=!1}function Ts(e,t,o){let n=!t.isOver&&Go(o,t),i=Yt(o.muted_until);for(let c of["mute","ban","remove"])r(`[da\
ta-action="${c}"]`,e).hidden=!n;r('[data-action="mute"]',e).hidden||=i,r('[data-action="unmute"]',e).hidden=!n||!i;let s=r(".person-muted",e),a=i&&new Date(o.muted_until);
Q(s,i&&m("person.muted",{date:P(a)})),s.title=i?I(a):""}function As(e,{conversation:t,member:o,router:n,user:i}){for(let s of["mute","ban","remove"])r(`[data-ac\
tion="${s}"]`,e).onclick=async()=>{let a=!!o(),c=await On({act:s,user:i(),conversation:t});c&&!a?N(m("moderate.ban.done",{name:x(i())})):c&&s!=="mute"&&n.go({...n.
address,panel:"people"},{replace:!0})};r('[data-action="unmute"]',e).onclick=()=>k(r("form",e),()=>t.members.mute(o().user.id,{muted_until:null}))}async function Cs(e,t){
if(e.has(t.id))return e.unblock(t.id);let o=x(t);await L({title:m("person.block.title",{name:o}),text:m("person.block.text"),action:m("person.block")})&&await e.
block(t.id)}async function Ls({members:e},{user:t,role:o},n){n!==o&&(await e.setRole(t.id,n),N(m("member.role.changed",{name:x(t),role:m(`role.${n}`)})))}var _n={show(e,{conversation:t,router:o,directory:n,blocks:i,signal:s}){let a=new E,c=()=>a.open(`/rooms/${t.id}/pins?limit=50`),l=({seq:h})=>{t.reveal(h),d()},
d=S(e,{list:a,into:".pin-list",none:".pins-none",key:({seq:h})=>h,create:()=>w("pin-item"),update:(h,f)=>Ds(h,f,{directory:n,conversation:t,body:e,router:o,reveal:l}),
signal:s});for(let h of[n,i])h.addEventListener("change",d,{signal:s});oe.addEventListener("ready",d,{signal:s}),t.addEventListener("pins",c,{signal:s}),c()}};function Ds(e,t,{
directory:o,conversation:n,body:i,router:s,reveal:a}){let c=o.of(t.user);C(r(".avatar",e),c),ae(r(".report-author",e),c);let l=r(".report-message",e),d=n.isBlocked(
t);d?l.textContent=m("message.blocked"):ne(l,t.text),ie(l);let h=r('[data-action="reveal"]',e);h.hidden=!d,h.onclick=()=>a(t);let f=r("time",e);f.dateTime=t.at,
p(f,Qt(new Date(t.at))),f.title=I(new Date(t.at)),r('[data-action="show"]',e).onclick=()=>s.go({...s.address,seq:t.seq});let u=r('[data-action="unpin"]',e);u.hidden=
!Ko(t,n),u.onclick=()=>k(i,()=>n.unpin(t.seq))}var J=class{#t;constructor(t,o){let n=r(".place-filters",t);this.#t=[...n.querySelectorAll("[data-filter]")],n.addEventListener("click",({target:i})=>{let s=i.closest(
"[data-filter]");s&&o(s.dataset.filter)})}show(t){for(let o of this.#t)o.setAttribute("aria-pressed",o.dataset.filter===t)}};var $n={show(e,{conversation:t,router:o,directory:n,reports:i,signal:s}){let a=new E,c="waiting",l=()=>a.open(`/rooms/${t.id}/reports?state=${c}&limit=50`),d=(O,T)=>k(
e,()=>i.resolve(O,T)).then(l),h=({seq:O})=>o.go({...o.address,seq:O}),f=S(e,{list:a,into:".report-list",none:".reports-none",create:()=>w("report-item"),update:(O,T)=>Ms(
O,T,{directory:n,resolve:d,toMessage:h}),signal:s}),u=O=>(c=O,y.show(O),p(r(".reports-none",e),m(`reports.none.${O}`)),l()),y=new J(e,u);n.addEventListener("cha\
nge",f,{signal:s}),i.addEventListener("change",({detail:O})=>O.room===t.id&&l(),{signal:s}),u(c)}};function Ms(e,t,{directory:o,resolve:n,toMessage:i}){let{message:s,
reporter:a,reason:c,at:l,resolved_at:d,kept_until:h}=t;js(r(".report-head",e),s&&o.of(s.user)),p(r(".report-message",e),Is(s)),Q(r(".report-kept",e),h&&m("repor\
ts.kept",{date:rt(new Date(h))})),Nt(r(".report-reason",e),m("reports.reason",{name:vt(o.of(a)),reason:c})),lt(r("time",e),d??l);let f=r('[data-action="show"]',
e);f.hidden=!s||!!h,f.onclick=()=>i(t),Ps(e,t,o);let u=r(".report-answer",e);u.hidden=!!d;for(let y of["acted","dismissed"]){let O=r(`[data-action="${y}"]`,e);O.
hidden=!!d,O.onclick=()=>n(t,{outcome:y,note:r("input",u).value.trim()||void 0})}}function js(e,t){e.hidden=!t,t&&(C(r(".avatar",e),t),ae(r(".report-author",e),
t))}function Is(e){return e?e.deleted?m("message.deleted"):bt(e.text):m("reports.hidden")}function Ps(e,{outcome:t,resolved_by:o,reporter:n,note:i},s){let a=r("\
.report-outcome",e);a.hidden=!t,Nt(a,t?m(`reports.outcome.${t}`,{name:vt(s.of(o))}):""),Q(r(".report-note",e),i&&m("reports.told",{name:x(s.of(n)),note:i}))}function Et(e){let t=!1;return async o=>{try{return await e(t?{...o,mention_many:!0}:o)}catch(n){throw t||=n.code==="many_mentioned",n}}}var X=({time_zone:e})=>e??Intl.DateTimeFormat().resolvedOptions().timeZone;function Tn(e,t){let o=e;for(let n=0;n<2;n+=1)o=e-(oo(o,t)-o);return new Date(o)}var dt=(e,t)=>new Date(
oo(e,t)).toISOString().slice(0,16),St=(e,t)=>Tn(Date.parse(`${e}Z`),t);function le(e,t=Date.now()){let o=Math.floor(oo(t,e)/864e5)*864e5,n=(8-new Date(o).getUTCDay())%
7||7,i=s=>Tn(o+s*864e5+9*36e5,e);return{hour:new Date(t+36e5),tomorrow:i(1),monday:i(n)}}function oo(e,t){let o={timeZone:t,hourCycle:"h23",year:"numeric",month:"\
numeric",day:"numeric",hour:"numeric",minute:"numeric",second:"numeric"},n=new Intl.DateTimeFormat("en-US",o).formatToParts(e),{year:i,month:s,day:a,hour:c,minute:l,
second:d}=Object.fromEntries(n.map(({type:h,value:f})=>[h,Number(f)]));return Date.UTC(i,s-1,a,c,l,d)}async function _t({title:e,action:t,me:o,act:n,words:i=null,repeats:s=!1,repeat:a="once",mayBeNone:c=!1,before:l=null}){let d=v("pick-time"),h=r("form",d),f=X(o);
$(h);let u=le(f);for(let[T,q]of Object.entries(u))p(r(`[data-time="${T}"]`,h),W(q,f));r('[data-time="monday"]',h).closest(".choice").hidden=u.monday.getTime()===
u.tomorrow.getTime(),r(".time-text",h).hidden=i===null,h.elements.text.value=i??"",h.elements.repeat.value=a,r(".time-none",h).hidden=!c,r(".time-repeat",h).hidden=
!s,p(r(".time-zone",h),m("time.zone",{zone:f.replaceAll("_"," ")}));let{when:y,other:O}=h.elements;return O.min=dt(Date.now(),f),O.value=dt(l??u.tomorrow,f),y.value=
l?"other":c?"none":"hour",O.onfocus=()=>y.value="other",r(".button-primary",h).textContent=t,_(h,async T=>{let q=T.when==="other"?St(T.other,f):u[T.when],j=i===
null?{}:{text:T.text};await n({at:q?.toISOString()??null,repeat:T.repeat,time_zone:f,...j}),d.close("done")}),await b(d,{title:e})==="done"}function de(e,t,{store:o,me:n,roomName:i,onChange:s,mayChange:a=!0,isBlocked:c=!1}){let{at:l,repeat:d,time_zone:h,failure:f,text:u,state:y}=t;p(r(".draft-text",
e),c?m("message.blocked"):u);let O=d==="once",T=W(new Date(l),O?X(n):h);p(r(".scheduled-at",e),O?T:m("scheduled.repeats",{repeat:m(`repeat.${d}`),date:T}));let q=r(
".scheduled-failure",e);q.hidden=!f,p(q,f?!O&&y==="failed"?m("scheduled.stopped"):m("scheduled.failed",{reason:G({code:f})}):"");let nt=(zt,Kt)=>{let Pt=r(`[dat\
a-act="${zt}"]`,e);return Pt.onclick=()=>Promise.resolve(Kt()).then(s).catch(H),Pt.hidden=!a,Pt};nt("now",()=>Rs(t,o)).hidden=!O,nt("change",()=>Ns(t,{store:o,me:n})),
nt("cancel",()=>Fs({text:r(".draft-text",e).textContent,roomName:i},()=>o.cancel(t)))}function he(e,t){r(".scheduled-hint",e).hidden=t.every(({repeat:o})=>o==="\
once")}async function Rs(e,t){try{await t.sendNow(e)}catch(o){let{count:n,most:i}=o;if(o.code!=="many_mentioned"||n>i)throw o;await ln(n)&&await t.sendNow(e,{isMeant:!0})}}
var Ns=(e,{store:t,me:o})=>_t({title:m("scheduled.change"),action:m("save"),me:o,words:e.text,repeats:!0,repeat:e.repeat,before:Date.parse(e.at),act:Et(n=>t.change(
e,n))});async function Fs({text:e,roomName:t},o){await L({title:m("scheduled.cancel.title"),text:m("scheduled.cancel.text",{text:hn(e),room:t}),action:m("schedu\
led.cancel")})&&await o()}var An={show(e,{conversation:t,directory:o,blocks:n,scheduled:i,signal:s}){let{id:a,me:c}=t,l=new E,d=()=>l.open(`/rooms/${a}/scheduled?limit=50`),h=({user:u})=>u.
id===c.id||Z(t.room),f=S(e,{list:l,into:".scheduled-list",none:".scheduled-none",create:()=>w("room-scheduled-item"),update:(u,y)=>{let O=o.of(y.user);C(r(".ava\
tar",u),O),p(r(".report-author",u),x(O)),de(u,y,{store:i,me:c,roomName:t.room.name,onChange:d,mayChange:h(y),isBlocked:n.has(y.user.id)})},signal:s});for(let u of[
o,n])u.addEventListener("change",f,{signal:s});t.addEventListener("room",f,{signal:s}),l.addEventListener("change",()=>he(e,l.items),{signal:s}),i.addEventListener(
"change",d,{signal:s}),d()}};var fe=class extends Yo{root;floor=1;hasOlder;constructor({items:t,prev:o,thread:n}){super({first:t[0]?.seq??n.root,last:t.at(-1)?.seq??n.root}),this.root=Bo(n.
message),this.prepend(t,{from:this.first,before:this.last+1}),this.#t(o)}get cursor(){return this.last}shows(t){return st(t)}hear(t){t.thread===this.root.seq&&t.
seq>this.last?this.take(qo(t)):No(t)?this.expire(t.before):to(t)&&this.change(t)}change(t){super.change(t),to(t)===this.root.seq&&(this.root=Wo(this.root,t))}expire(t){
let o=this.hasOlder===!1;super.expire(t),!(!this.root||this.root.seq>=this.expiredBefore)&&(this.root=Uo(this.root),o&&this.begin(this.root))}prependPage({items:t,
prev:o}){this.prepend(t,{from:t[0]?.seq??this.first}),this.#t(o)}joins(t){return!this.hasOlder||t.last<this.first?!1:(this.hasOlder=t.hasOlder,super.joins(t))}trim(){}#t(t){
this.hasOlder=t!==null,this.hasOlder||this.begin(this.root)}};var Cn=200,Bs=300,qs={entries:[],first:null,last:null,cursor:null,floor:1,hasOlder:!1,entry(){},holds:()=>!1,trim(){}},Ws=["state","room","me","isOver","unsentE\
dits","typing","members","readers","keepsEdits"],pe=class extends EventTarget{#t;#e=null;#o=0;#i=!1;#n=[];#s=new AbortController;#r=null;#a=null;#m=null;#c=null;#d=new Fo;isThread=!0;follows=!1;readSeq=0;failure=null;constructor({
conversation:t,root:o,threads:n}){super(),this.#t=t,this.root=o,this.id=`${t.id}:${o}`;for(let s of Ws)Object.defineProperty(this,s,{get:()=>t[s]});let{signal:i}=this.#s;
for(let s of["change","room"])t.addEventListener(s,()=>this.#p(s),{signal:i});t.addEventListener("lost-edit",({detail:s})=>this.#p("lost-edit",s),{signal:i}),t.
addEventListener("event",({detail:s})=>this.#h(s),{signal:i}),t.addEventListener("resync",()=>this.#x(),{signal:i}),t.addEventListener("state",()=>this.#k(),{signal:i}),
n.addEventListener("told",({detail:s})=>this.#u(s),{signal:i}),this.state==="live"&&this.load()}close(){this.#r&&this.#y(),this.#s.abort()}get rootEntry(){return this.#e?.
root}async load(){this.#o+=1;let t=this.#o;this.#i=!0,this.#n=[];let o=this.#e===null;try{let n=await g.get(`${this.#l}?limit=${Cn}`);if(t!==this.#o)return;let i=new fe(
n);for(let s of this.#n)i.hear(s);this.#e&&i.joins(this.#e),i.expire(this.#t.timeline.expiredBefore),this.#e=i,this.#w(n.thread),o&&n.thread.unread&&(this.#m=n.
thread.read_seq),this.failure=null}catch(n){if(t!==this.#o)return;this.failure=n}this.#i=!1,this.#p("change"),this.#p("thread")}history={isAtNewest:!0,toNewest(){},
loadNewer(){},goTo:async t=>!!this.timeline.entry(t),loadOlder:()=>this.#c??=this.#f().finally(()=>this.#c=null)};get timeline(){let t=this.#e??qs;return t.epoch=
this.#t.timeline.epoch,Object.assign(this.history,{shown:t,hasOlder:t.hasOlder}),t}get unread(){let t=this.#m;return{first:(t===null?null:this.timeline.entries.
find(({seq:n,user:i})=>n>t&&i.id!==this.me.id))?.seq??null,below:()=>0,stoppedElsewhere:!1}}reading={seen:0,back(){},answered:()=>this.#m=null,away:()=>{},seeAll:()=>this.#g(),
see:({to:t})=>t>=this.timeline.last&&this.#g()};keep(){}get unsent(){return this.#t.unsentIn(this.root)}get lastOwn(){return this.timeline.entries.findLast(t=>st(
t)&&zo(t,this))}quoted(t){return this.timeline.entry(t)??this.#t.quoted(t)}send(t,{quote:o,inRoom:n}={}){this.#m=null,this.#d.note(this.#t.send(t,{thread:this.root,
quote:o,inRoom:n}))}takeBack(){return this.#d.takeBack(this)}async follow(t){let o=`${this.#l}/follow`;this.#w(await(t?g.put(o):g.delete(o))),this.#p("thread")}solve(t){
let o=`${this.#l}/solved?${new URLSearchParams({epoch:this.#t.timeline.epoch})}`;return t?g.put(o):g.delete(o)}ask=t=>this.#t.ask({...t,thread:this.root,epoch:this.
timeline.epoch});reactedTo=t=>this.#t.reactedTo(t);pressedIn=t=>this.#t.pressedIn(t);press=(t,o)=>this.#t.press(t,o);chosenIn=t=>this.#t.chosenIn(t);vote=(t,o)=>this.#t.
vote(t,o);endPoll=t=>this.#t.endPoll(t);roomCalled=t=>this.#t.roomCalled(t);linked=(t,o)=>this.#t.linked(t,o);personOf=t=>this.#t.personOf(t);isSaved=t=>this.#t.
isSaved(t);isBlocked=t=>this.#t.isBlocked(t);reveal=t=>this.#t.reveal(t);retry=t=>this.#t.retry(t);discard=t=>this.#t.discard(t);sayTyping=()=>this.#t.sayTyping();edit=(t,o)=>this.#t.
edit(t,o);delete=t=>this.#t.delete(t);react=(t,o)=>this.#t.react(t,o);pin=t=>this.#t.pin(t);unpin=t=>this.#t.unpin(t);unreact=(t,o)=>this.#t.unreact(t,o);get#l(){
return`/rooms/${this.#t.id}/messages/${this.root}/thread`}async#f(){let t=this.#e;if(!t?.hasOlder)return;let o=await g.get(`${this.#l}?before=${t.first}&limit=${Cn}`);
t===this.#e&&(t.prependPage(o),this.#p("change"))}#h(t){this.#i&&this.#n.push(t),this.#e&&(this.#e.hear(t),this.#p("thread"))}#u({room:t,root:o,...n}){t!==this.#t.
id||o!==this.root||(this.#w(n),this.#p("thread"))}#w({follows:t,read_seq:o}){Object.assign(this,{follows:t,readSeq:o})}#g(){let{last:t}=this.timeline;t===null||
this.#a!==null&&t<=this.readSeq||(this.#a=this.readSeq=Math.max(t,this.readSeq),clearTimeout(this.#r),this.#r=setTimeout(()=>this.#y(),Bs))}#y(){clearTimeout(this.#r),
this.#r=null,g.put(`${this.#l}/read`,{seq:this.#a}).catch(()=>{})}#x(){this.#e=null,this.#p("resync"),this.state==="live"&&this.load()}#k(){this.state==="live"&&
this.load(),this.#p("state")}#p(t,o){this.dispatchEvent(new CustomEvent(t,{detail:o}))}};var $t=null,Dn={show(e,{conversation:t,subject:o,threads:n,signal:i,...s}){let[a,c]=o.split(":").map(Number),l=r(".thread",e);$t??=new kn({...s,threads:n,root:l}),
$t.root!==l&&l.replaceWith($t.root);let d=new pe({conversation:t,root:a,threads:n});i.addEventListener("abort",()=>d.close());let h=()=>Hs($t.root,d);for(let f of[
"thread","room","state"])d.addEventListener(f,h,{signal:i});h(),$t.show(d),c&&d.addEventListener("change",()=>$t.goTo(c),{signal:i,once:!0})}};function Hs(e,t){
let{rootEntry:o,follows:n,failure:i,room:s}=t,a=r(".thread-bar",e),c=!!o?.solved;a.hidden=!o,p(r(".thread-failure",e),i?G(i):""),Ln(r('[data-act="follow"]',a),{
isOn:n,act:()=>t.follow(!n)}),p(r('[data-act="follow"] span',a),m(n?"thread.unfollow":"thread.follow"));let l=r('[data-act="solve"]',a);Ln(l,{isOn:c,act:()=>t.solve(
!c)}),p(r("span",l),m(c?"thread.solved":"thread.solve"));let d=!!Xt(s);l.hidden=d,r(".thread-solved",a).hidden=!d||!c}function Ln(e,{isOn:t,act:o}){e.setAttribute(
"aria-pressed",t),e.onclick=()=>o().catch(H)}var ue={all:"",unread:"&unread=true",unsolved:"&solved=false",solved:"&solved=true"};function we(e,{room:t,root:o,unread:n,message:i},{directory:s,blocks:a,roomName:c=""}){
let{replies:l,solved:d,user:h}=i,f=r("a",e);f.href=it({view:"room",room:t,panel:`thread:${o}`}),f.classList.toggle("has-unread",n>0);let u=s.of(h);re(r(".avatar\
-button",e),u),p(r(".thread-item-author",e),x(u)),p(r(".thread-item-room",e),c),p(r(".thread-item-text",e),Us(i,a));let y=[A("thread.replies",l.count),pn(new Date(
l.last_at)),d&&m("thread.solved")];p(r(".thread-item-facts",e),y.filter(Boolean).join(" · "));let[O,T]=r(".thread-item-unread",e).children;p(O,n?String(n):""),
p(T,n?A("rooms.unread",n):"")}function Us({user:e,text:t,deleted:o},n){return o?m("message.deleted"):n.has(e.id)?m("message.blocked"):dn(t)}var Mn={show(e,{conversation:t,directory:o,blocks:n,signal:i}){let{id:s}=t,a=new E,c=S(e,{list:a,into:".thread-list",none:".threads-none",key:({root:h})=>h,create:()=>w(
"thread-item"),update:(h,f)=>we(h,f,{directory:o,blocks:n}),signal:i}),l=h=>(d.show(h),a.open(`/rooms/${s}/threads?limit=50${ue[h]}`)),d=new J(e,l);for(let h of[
o,n])h.addEventListener("change",c,{signal:i});l("all")}};var ge=class{#t;#e=new E;constructor(t){this.#t=t,S(t,{list:this.#e,into:".abandoned-list",none:".abandoned-none",create:()=>w("abandoned-item"),update:(o,n)=>this.#n(
o,n)})}show(){this.#o(),r(".form-error",this.#t).hidden=!0,this.#i()}#o(){return this.#e.open("/abandoned-rooms?limit=50")}#i(){r(".place-title",this.#t).focus()}#n(t,o){
let n=[o.kind==="private"&&m("abandoned.private"),m("browse.active",{date:rt(new Date(o.active_at))})];p(r(".abandoned-name",t),o.name),p(r(".hint",t),n.filter(
Boolean).join(" · "));let[i,s]=t.querySelectorAll("button");i.hidden=o.kind==="private",i.setAttribute("aria-label",m("abandoned.restore.room",{room:o.name})),
s.setAttribute("aria-label",m("abandoned.delete.room",{room:o.name})),i.onclick=()=>this.#s("restore",o,()=>g.put(`/abandoned-rooms/${o.id}/owner`)),s.onclick=()=>this.#s(
"delete",o,a=>g.delete(Gt(`/abandoned-rooms/${o.id}`,a)))}async#s(t,o,n){let i=m(`abandoned.${t}.title`,{room:o.name}),s=t==="restore",a={title:i,text:m(`abando\
ned.${t}.text`),action:m(`abandoned.${t}`),isHarmless:s},c=s?await L(a)&&{}:await tt(a);c&&(await k(this.#t,async()=>{await n(c),N(m(`abandoned.${t}.done`,{room:o.
name}))}),await this.#o(),this.#i())}};var zs=.2,ht=class extends E{#t=null;words="";get searching(){return this.#t!==null||this.loading}search(t){clearTimeout(this.#t),this.words=t,this.#t=setTimeout(
()=>this.#e(),t?zs*1e3:0)}close(){clearTimeout(this.#t),super.close()}#e(){this.#t=null,this.open(this.pathFor(this.words))}};var Ks=50,ye=class extends ht{pathFor(t){return`/accounts?${new URLSearchParams({limit:Ks,q:t})}`}async change({id:t},o){return this.#t(await g.patch(`/accounts\
/${t}`,o))}async endSessions(t,o){return await g.delete(Gt(`/accounts/${t.id}/sessions`,o)),this.#t({...t,sessions:0,last_seen_at:null})}makeLink({id:t},o){return g.
post(`/accounts/${t}/password-link`,o)}#t(t){return this.items=this.items.map(o=>o.id===t.id?t:o),this.dispatchEvent(new Event("change")),t}};var Gs=new Set(["enable","link"]);function jn({account:e,accounts:t,me:o}){let n=v("one-account"),i=r(".dialog-body",n),s=e,a=(l,d)=>{r(`[data-act="${l}"]`,i).onclick=
async()=>{let h=await Vs(Ys(l,s),s);h&&await k(i,()=>d(s,h))}},c=l=>{s=l,Js(i,s,{me:o})};return a("disable",async(l,d)=>c(await t.change(l,{disabled:!0,...d}))),
a("enable",async(l,d)=>c(await t.change(l,{disabled:!1,...d}))),a("role",async(l,d)=>c(await t.change(l,{role:no(l),...d}))),a("sessions",async(l,d)=>c(await t.
endSessions(l,d))),a("link",async(l,d)=>Zs(i,l,await t.makeLink(l,d))),r(".form-error",i).hidden=!0,c(e),b(n,{title:x(e)})}var no=({role:e})=>e==="owner"?"membe\
r":"owner",Ys=(e,t)=>e==="role"?`make_${no(t)}`:e,Vs=(e,t)=>tt({title:m(`accounts.${e}.title`,{name:x(t)}),text:m(`accounts.${e}.text`,{name:x(t),account:t.name}),
action:m(`accounts.${e}.action`),isHarmless:Gs.has(e)});function Js(e,t,{me:o}){let{name:n,role:i,sessions:s,bot:a,created_at:c,last_seen_at:l,disabled_at:d}=t,
h={name:n,role:m(`accounts.role.${i}`),seen:m("accounts.seen.none"),sessions:M(s)};for(let[O,T]of Object.entries(h))p(xe(e,O),T);for(let[O,T]of Object.entries({
since:c,seen:l,disabled:d}))T?lt(xe(e,O),T):xe(e,O).title="";xe(e,"disabled").parentElement.hidden=!d;let f=t.id===o.id,u=!!d,y={link:!u&&!a,role:!a,sessions:s>
0,disable:!u,enable:u};Xs(r(".account-acts",e),()=>{for(let[O,T]of Object.entries(y))r(`[data-act="${O}"]`,e).hidden=f||!T}),p(r('[data-act="role"]',e),m(`accou\
nts.make_${no(t)}`)),r(".account-own",e).hidden=!f,r(".link-made",e).hidden=!0}var xe=(e,t)=>r(`[data-fact="${t}"] dd`,e);function Xs(e,t){let o=[...e.children],
n=o.indexOf(document.activeElement);if(t(),n<0||!o[n].hidden)return;let i=a=>!a.hidden;(o.slice(n).find(i)??o.slice(0,n).findLast(i))?.focus()}function Zs(e,t,{
url:o,qr:n,expires_at:i}){let s=r(".link-made",e),a=r(".link-url",s);p(r(".link-for",s),m("accounts.link.for",{name:x(t)})),p(r(".link-end",s),m("accounts.link.\
end",{date:P(new Date(i))})),r(".invite-qr",s).src=n,a.value=o,s.hidden=!1,a.focus(),a.select();let c=r('[data-action="copy"]',s);r(".link-copied",s).hidden=!0,
c.onclick=()=>k(e,async()=>{await fn(o),r(".link-copied",s).hidden=!1})}var ke=class{#t;#e;#o;#i=new ye;#n;constructor(t,{me:o,directory:n}){this.#t=t,this.#e=o,this.#o=n,this.#n=r("input",t),this.#n.oninput=()=>this.#i.search(this.#n.
value.trim());let i=S(t,{list:this.#i,into:".account-list",none:".accounts-none",create:()=>w("account-item"),update:(a,c)=>this.#s(r("button",a),c)}),s=U(()=>t.
hidden||i());n.addEventListener("change",s)}show(){document.activeElement!==this.#n&&(this.#n.value=""),this.#i.search(this.#n.value.trim()),(yt.matches?this.#n:
r(".place-title",this.#t)).focus()}#s(t,o){let{name:n,display_name:i,role:s,disabled_at:a,owner:c}=o,l=[c&&m("bot.of",{name:x(c)}),s==="owner"&&m("role.owner"),
a&&m("accounts.is_disabled")];C(r(".avatar",t),this.#o.of(o)),p(r(".account-item-name",t),x(o)),p(r(".hint",t),i&&i!==n?n:""),p(r(".account-item-state",t),l.filter(
Boolean).join(" · ")),t.classList.toggle("is-away",!!a),t.onclick=()=>jn({account:o,accounts:this.#i,me:this.#e})}};var ve=class{#t;#e=new E;constructor(t){this.#t=t,ce(t,{list:this.#e,into:".act-list",none:".acts-none",showsRooms:!0})}show(){this.#e.open("/audit?limit=50"),r(
".place-title",this.#t).focus()}};var be=class{#t;#e;#o;constructor(t,{drafts:o,rooms:n}){this.#t=t,this.#e=o,this.#o=n,o.addEventListener("change",()=>this.#i()),n.addEventListener("change",U(()=>this.#i()))}show(){
this.#i(),r(".place-title",this.#t).focus()}#i(){let t=this.#e.written.map(o=>({...o,room:this.#o.find(o.room)})).filter(({room:o})=>o);r(".drafts-none",this.#t).
hidden=t.length>0,D(r(".draft-list",this.#t),t,{key:({place:o})=>o,create:()=>w("draft-item"),update:(o,n)=>this.#n(o,n)})}#n(t,{place:o,room:n,thread:i}){let s=r(
"a",t);s.href=it({view:"room",room:n.id,panel:i&&`thread:${i}`}),ct(s,i?"thread":Ot(n));let a=i?m("drafts.in_thread",{room:n.name}):n.name;p(r(".draft-room",s),
a),p(r(".draft-text",s),this.#e.of(o));let c=r("button",t);c.title=m("drafts.delete"),c.setAttribute("aria-label",m("drafts.delete.from",{room:a})),c.onclick=()=>this.#e.
keep(o,"")}};var Qs=200,tr={ArrowDown:1,ArrowUp:-1};function er({kind:e,message:{seq:t,thread:o,in_room:n}}){let i=e==="reply"?t:n?null:o;return i?{panel:`thread:${i}`}:{seq:t}}
var or=({text:e,deleted:t})=>t?m("message.deleted"):bt(e).replace(/\s+/gu," ").slice(0,Qs),Oe=class{#t;#e;#o;#i;#n;constructor(t,{inbox:o,...n}){this.#t=t,this.#e=
o,this.#o=n,this.#i=S(t,{list:o.list,into:".inbox-list",none:".inbox-none",create:()=>w("inbox-item"),update:(s,a)=>this.#r(s,a)});let i=U(()=>t.hidden||this.#i());
for(let s of[n.rooms,n.directory,n.blocks])s.addEventListener("change",i);this.#n=new J(t,s=>this.#s(s)),r('[data-testid="inbox-all-done"]',t).onclick=()=>this.#l(
o.setAllDone()),r(".inbox-list",t).addEventListener("keydown",s=>this.#d(s))}show(){this.#s(this.#e.filter),r(".place-title",this.#t).focus()}leave(){this.#e.leave()}#s(t){
this.#n.show(t),p(r(".inbox-none",this.#t),m(t==="done"?"inbox.none.done":"inbox.none")),this.#e.show(t)}#r(t,o){let{message:n,by:i,unread:s,done:a}=o,{directory:c,
rooms:l}=this.#o,d=c.of(i),h=r("a",t);t.classList.toggle("is-unread",s),h.href=it({view:"room",room:n.room,...er(o)}),re(r(".avatar-button",t),d),p(r(".inbox-wh\
at",h),this.#m(o,x(d))),p(r(".inbox-room",h),l.find(n.room)?.name??""),p(r(".inbox-time",h),rt(new Date(o.at))),p(r(".inbox-text",h),this.#a(o));let f=r(".icon-\
button",t);f.title=m(a?"inbox.reopen":"inbox.done"),f.setAttribute("aria-label",f.title),f.onclick=()=>this.#c(t,o)}#a({message:t,reply:o,by:n}){let i=o?{...o,user:n}:
t;return this.#o.blocks.has(i.user.id)&&!i.deleted?m("message.blocked"):or(i)}#m({kind:t,emoji:o,count:n},i){return t!=="reaction"?m(`inbox.${t}`,{name:i}):A("i\
nbox.reaction",n,{name:i,emoji:o??""})}async#c(t,{id:o,done:n}){let i=t.nextElementSibling??t.previousElementSibling,s=t.contains(document.activeElement);await this.#l(
this.#e.setDone(o,!n)),s&&(i?r("a",i):r(".place-title",this.#t)).focus()}#d(t){let o=t.target.closest(".inbox-item");if(!o||t.altKey||t.ctrlKey||t.metaKey)return;
let n=tr[t.key];if(t.key==="Delete")r(".icon-button",o).click();else if(n)(n>0?o.nextElementSibling:o.previousElementSibling)?.querySelector("a").focus();else return;
t.preventDefault()}#l(t){return t.catch(H)}};var nr="/api/v1/monitor/ws",ir="parley.v1",sr=8e3,rr=8e3,Ee=class extends EventTarget{#t=null;#e;#o;#i=new Io;#n=new Map;state="connecting";keptSeconds=600;own=null;open(){
this.close(),this.#l("connecting"),this.#s()}close(){clearTimeout(this.#e),clearTimeout(this.#o);let t=this.#t;this.#t=null,t?.close(),this.#n.clear()}get nodes(){
let t=this.#a;return[...this.#n].filter(([,i])=>i.at(-1).at>t-sr).map(([i])=>i).sort().sort((i,s)=>(s===this.own)-(i===this.own))}samplesOf(t){return this.#n.get(
t)??[]}#s(){let t=new URL(nr,location.href);t.protocol=t.protocol.replace("http","ws");let o=new WebSocket(t,ir);o.onmessage=({data:n})=>o===this.#t&&this.#r(JSON.
parse(n)),o.onclose=n=>o===this.#t&&this.#d(n),this.#t=o,this.#c()}#r(t){if(this.#c(),t.type==="hello"&&(this.#n.clear(),this.#i.reset(),this.own=t.node,this.keptSeconds=
t.kept_seconds,this.#l("live")),t.type==="samples")for(let o of t.items)this.#m(o);t.type==="sample"&&this.#m(t),this.dispatchEvent(new CustomEvent("change",{detail:t}))}get#a(){
return Math.max(...[...this.#n.values()].map(t=>t.at(-1).at))}#m(t){let{node:o,at:n}=t;this.#n.has(o)||this.#n.set(o,[]);let i=this.#n.get(o);i.push(t);let s=n-
this.keptSeconds*1e3,a=i.findIndex(c=>c.at>=s);a>0&&i.splice(0,a);for(let[c,l]of this.#n)l.at(-1).at<s&&this.#n.delete(c)}#c(){clearTimeout(this.#o),this.#o=setTimeout(
()=>{this.#t.onclose=null,this.#t.close(),this.#d({})},rr)}async#d({code:t,reason:o}){if(clearTimeout(this.#o),!Po(t,o).again)return this.#l("ended");this.#l("l\
ost"),this.#e=setTimeout(()=>this.#s(),this.#i.next()*1e3);let n=await g.get("/me").catch(({status:i})=>i===401?{}:null);!n||n.role==="owner"||this.state!=="los\
t"||(clearTimeout(this.#e),this.#l("ended"))}#l(t){this.state=t,this.dispatchEvent(new Event("change"))}};var io=new Map;function Ft(e,t=3){let o=`${e} ${t}`;if(!io.has(o)){let n=e?{style:"unit",unit:e,unitDisplay:"short"}:{};io.set(o,new Intl.NumberFormat(Vo,{...n,
maximumSignificantDigits:t}))}return io.get(o)}var In=["byte","kilobyte","megabyte","gigabyte","terabyte"];function Se(e,t){let o=Math.min(In.length-1,Math.floor(
Math.log10(Math.max(1,e))/3));return Ft(In[o],t).format(e/1e3**o)}var so=e=>Ft("percent").format(e),ro=e=>e<1e3?Ft("millisecond",2).format(e):Ft("second").format(
e/1e3),Bt=e=>Ft("",3).format(e),_e=e=>m("per_second",{amount:Bt(e)});var ar=[{name:"processor",most:100,value:so,lines:{machine:({host:e})=>e.cpu_percent,process:({process:e})=>e.cpu_percent}},{name:"memory",value:Se,lines:{machine:({
host:e})=>e.memory_bytes,process:({process:e})=>e.memory_bytes},more:{memory_total:({host:e})=>e.memory_total_bytes}},{name:"messages",most:1,value:_e,lines:{messages:({
chat:e})=>e.messages_per_second}},{name:"deliveries",most:1,value:_e,lines:{deliveries:({chat:e})=>e.deliveries_per_second}},{name:"commits",most:1,value:ro,lines:{
p99:({chat:e})=>e.commit_p99_ms,p50:({chat:e})=>e.commit_p50_ms}},{name:"lag",most:5,value:ro,lines:{loop:({chat:e})=>e.loop_lag_ms,backplane:({chat:e})=>e.backplane_lag_ms}},
{name:"sockets",most:5,value:Bt,lines:{sockets:({chat:e})=>e.room_sockets+e.account_sockets,people:({chat:e})=>e.people}},{name:"queue",most:10,value:Bt,lines:{
queued:({chat:e})=>e.queued}},{name:"storage",value:Se,lines:{database:({storage:e})=>e.database_bytes,wal:({storage:e})=>e.wal_bytes},more:{free:({storage:e})=>e.
free_bytes}}],Te=class{#t;#e=new Ee;#o=null;#i=[];#n=!1;#s=!1;constructor(t){this.#t=t;let o=U(()=>this.#n&&this.#c()),n=U(()=>this.#n&&this.#d());this.#e.addEventListener(
"change",({detail:i})=>this.#r(i)?n():o())}show(){this.#n=!0,this.#e.open(),r(".place-title",this.#t).focus(),this.#s=!1,this.#a().catch(()=>{this.#s=!0,this.#c()})}leave(){
this.#n=!1,this.#e.close()}#r(t){return t?.type==="sample"&&this.#o!==null&&t.node!==this.#o}async#a(){let[{LineChart:t}]=await Promise.all([te("charts"),mr(on(
"charts_style"))]);this.#i.length||(this.#i=ar.map(o=>this.#m(o,t))),this.#c()}#m({name:t,most:o,value:n,lines:i,more:s={}},a){let c=w("monitor-chart");p(r("h2",
c),m(`monitor.${t}`)),r(".monitor-charts",this.#t).append(c);let{keptSeconds:l}=this.#e,d=u=>Jo(u*1e3),h=u=>n(u,2),f={count:Object.keys(i).length,most:o,seconds:l,
value:h,moment:d};return{figure:c,chart:new a(r(".monitor-plot",c),f),lines:i,more:s,value:n}}#c(){let{nodes:t,state:o}=this.#e;t.length&&!t.includes(this.#o)&&
(this.#o=t[0]),this.#l(this.#s?"failed":o),this.#d();let n=this.#e.samplesOf(this.#o);if(r(".monitor-charts",this.#t).hidden=!n.length,!n.length||document.hidden)
return;let i=n.map(({at:s})=>s/1e3);for(let{figure:s,chart:a,lines:c,more:l,value:d}of this.#i)cr(r("dl",s),{newest:n.at(-1),lines:c,more:l,value:d}),a.show(i,Object.
values(c).map(h=>n.map(h)))}#d(){let{nodes:t}=this.#e,o=r(".monitor-nodes",this.#t);o.hidden=t.length<2;let n=t.map(i=>({key:i,newest:this.#e.samplesOf(i).at(-1)}));
D(o,n,{create:()=>w("monitor-node"),update:(i,{key:s,newest:a})=>{let{host:c,process:l,chat:d}=a,h=r("button",i),f=[l.cpu_percent===null?"":so(l.cpu_percent),l.
memory_bytes===null?"":Se(l.memory_bytes),m("monitor.node.sockets",{count:Bt(d.room_sockets+d.account_sockets)}),m("monitor.node.messages",{rate:_e(d.messages_per_second)})];
p(r(".monitor-node-name",h),m("monitor.node",{host:c.name,pid:l.pid})),p(r(".monitor-node-facts",h),f.filter(Boolean).join(" · ")),h.setAttribute("aria-pressed",
String(s===this.#o)),h.onclick=()=>{this.#o=s,this.#c()}}})}#l(t){let o=r(".monitor-state",this.#t);o.hidden=t==="live",o.hidden||p(o,m(`monitor.state.${t}`))}};
function cr(e,{newest:t,lines:o,more:n,value:i}){let s=[...Object.entries(o).map(([a,c],l)=>({key:a,number:c(t),line:l+1})),...Object.entries(n).map(([a,c])=>({
key:a,number:c(t)}))].filter(({number:a})=>a!==null);D(e,s,{create:()=>w("monitor-value"),update:(a,{key:c,number:l,line:d})=>{p(r("dt",a),m(`monitor.line.${c}`)),
p(r("dd",a),i(l)),a.dataset.line=d??""}})}var $e=null;function mr(e){return $e??=new Promise((t,o)=>{let n=document.createElement("link");Object.assign(n,{rel:"\
stylesheet",href:e,onload:t,onerror:o}),document.head.append(n)}),$e.catch(()=>$e=null),$e}async function Ae(e,{days:t}){try{return await e({})}catch(o){if(o.code!=="would_erase")throw o;return await lr(t,o)?e({erase:!0}):null}}function lr(e,{count:t,
more:o}){let n=M(t),i=o?m("retention.confirm.many",{count:n}):A("retention.confirm.text",t,{count:n}),s=A("retention.confirm.title",e,{count:M(e)});return L({title:s,
text:i,action:m("retention.confirm")})}var dr=200,Ce=class{#t;#e;#o=null;constructor(t){this.#t=t,this.#e=r(".settings-form",t),_(this.#e,()=>this.#a());let o=r(".team-picture-file",t);o.onchange=()=>o.
files[0]&&this.#n(()=>g.upload("/settings/picture",o.files[0])).finally(()=>o.value=""),r(".team-picture-choose",t).onclick=()=>o.click(),r(".team-picture-remov\
e",t).onclick=()=>this.#n(()=>g.delete("/settings/picture"))}show(){this.#i(),r(".place-title",this.#t).focus()}#i(){return k(this.#e,async()=>{let t=await g.get(
"/settings");await this.#r(t.welcome_rooms),this.#s(t)})}#n(t){return k(this.#e,async()=>this.#s(await t()))}#s(t){this.#o=t;for(let i of this.#e.querySelectorAll(
"[data-setting]"))fr(i,t);let{picture:o}=t,n=r(".team-picture-now",this.#t);n.hidden=!o,o&&(n.src=tn(o)),r(".team-picture-remove",this.#t).hidden=!o}async#r(t){
let{items:o}=await g.get(`/rooms?limit=${dr}`),n=o.filter(({suggested:c,archived:l,kind:d})=>c&&!l&&d==="public"),i=new Map([...t,...n].map(({id:c,name:l})=>[c,
l])),s=new Set(t.map(({id:c})=>c)),a=[...i].map(([c,l])=>ur({id:c,name:l,isChosen:s.has(c)}));r(".welcome-rooms",this.#t).replaceChildren(...a)}async#a(){let t={};
for(let s of this.#e.querySelectorAll("[data-setting]:not(.is-fixed)")){let{setting:a}=s.dataset,c=pr(r("input, select",s));c!==this.#o[a]&&(t[a]=c)}let o=[...this.#e.
querySelectorAll(".welcome-rooms input:checked")].map(({value:s})=>s),n=this.#o.welcome_rooms.map(({id:s})=>s);[...o].sort().join()!==[...n].sort().join()&&(t.welcome_rooms=
o);let i=await Ae(s=>g.patch("/settings",{...t,...s}),{days:hr(t)});return this.#s(i??this.#o),i!==null}},hr=({retention_days:e,retention_most_days:t})=>Math.min(
...[e,t].filter(Boolean));function fr(e,t){let{setting:o}=e.dataset,n=t.fixed.includes(o),i=r("input, select",e);e.classList.toggle("is-fixed",n),i.value=t[o],i.
hidden=i.disabled=n;let s=r(".setting-fixed",e);s.hidden=!n;let a=i.selectedOptions?.[0].text??t[o];p(s,n?m("settings.fixed",{value:a,name:`PARLEY_${o.toUpperCase()}`}):
"")}var pr=({type:e,value:t})=>e==="number"?Number(t):t.trim();function ur({id:e,name:t,isChosen:o}){let n=w("welcome-room"),i=r("input",n);return Object.assign(
i,{value:e,checked:o}),p(r("span",n),t),n}function ao({message:e,me:t,saved:o}){let n=o.of(e.room,e.seq);return _t({title:m("message.save"),action:m("save"),me:t,mayBeNone:!0,before:n?.remind_at&&!n.due?
Date.parse(n.remind_at):null,act:async({at:i})=>{await o.save(e,i),N(m("saved.done"))}})}var Pn="/me/saved?limit=50",Le=class{#t;#e;#o;#i;#n;#s=new E;constructor(t,{saved:o,rooms:n,me:i,blocks:s}){this.#t=t,this.#e=o,this.#o=n,this.#i=i,this.#n=s;let a=S(
t,{list:this.#s,into:".saved-list",none:".saved-none",sort:wr,key:({room:c,seq:l})=>`${c}/${l}`,create:()=>w("saved-item"),update:(c,l)=>this.#r(c,l)});s.addEventListener(
"change",()=>t.hidden||a()),o.addEventListener("change",()=>t.hidden||this.#s.open(Pn))}show(){this.#s.open(Pn),r(".place-title",this.#t).focus()}#r(t,{room:o,seq:n,
remind_at:i,due:s,message:a}){let c=this.#o.find(o),l=r("a",t);l.href=`/rooms/${o}/${n}`,c&&ct(l,Ot(c)),p(r(".draft-room",l),c?.name??""),p(r(".draft-text",l),this.#a(
a));let d=r(".saved-when",t);d.parentElement.hidden=!i;let h=i?W(new Date(i),X(this.#i)):"";p(d,i?m(s?"saved.due":"saved.reminder",{date:h}):""),d.classList.toggle(
"is-due",s),r('[data-act="remind"]',t).onclick=()=>ao({message:{room:o,seq:n},me:this.#i,saved:this.#e}),r('[data-act="done"]',t).onclick=()=>this.#e.forget({room:o,
seq:n}).catch(H)}#a({user:t,text:o}){return this.#n.has(t.id)?m("message.blocked"):m("rooms.last",{user:x(t),text:o})}},wr=e=>[...e.filter(({due:t})=>t),...e.filter(
({due:t})=>!t)];var De=class{#t;#e;#o;#i;#n=!1;constructor(t,{scheduled:o,rooms:n,me:i}){this.#t=t,this.#e=o,this.#o=n,this.#i=i,o.addEventListener("change",()=>this.#n&&!t.hidden&&
this.#s())}show(){this.#n=!0,this.#s(),r(".place-title",this.#t).focus()}async#s(){let t=await this.#e.load().catch(H);t&&(r(".scheduled-none",this.#t).hidden=t.
length>0,he(this.#t,t),D(r(".scheduled-list",this.#t),t,{key:({id:o})=>o,create:()=>w("scheduled-item"),update:(o,n)=>this.#r(o,n)}))}#r(t,o){let n=this.#o.find(
o.room),i=r("a",t);i.href=`/rooms/${o.room}`,n&&ct(i,Ot(n));let s=n?.name??m("scheduled.left");p(r(".draft-room",i),s),de(t,o,{store:this.#e,me:this.#i,roomName:s,
onChange:()=>this.#s()})}};var Me=class{#t;#e=new E;#o;#i;#n="all";constructor(t,{threads:o,rooms:n,directory:i,blocks:s}){this.#t=t,this.#o=S(t,{list:this.#e,into:".thread-list",none:".t\
hreads-none",key:({room:a,root:c})=>`${a}:${c}`,create:()=>w("thread-item"),update:(a,c)=>we(a,c,{directory:i,blocks:s,roomName:n.find(c.room)?.name??""})}),s.addEventListener(
"change",()=>t.hidden||this.#o()),o.addEventListener("told",({detail:a})=>this.#r(a)),this.#i=new J(t,a=>this.#s(a))}show(){this.#s(),r(".place-title",this.#t).
focus()}#s(t=this.#n){return this.#n=t,this.#i.show(t),this.#e.open(`/me/threads?limit=50${ue[t]}`)}#r(t){if(this.#t.hidden)return;let o=this.#e.items.findIndex(
({room:n,root:i})=>n===t.room&&i===t.root);if(o<0)return this.#s();this.#e.items[o]=t,this.#o()}};var gr=50,Tt=class extends ht{suggested=[];async loadSuggested(){let{items:t}=await g.page("/rooms?scope=suggested&limit=20").catch(()=>({items:[]}));this.suggested=
t,this.dispatchEvent(new Event("change"))}pathFor(t){return`/rooms?${new URLSearchParams({scope:"joinable",limit:gr,q:t})}`}};var yr=50,At=class extends ht{constructor({directory:t}){super(),this.addEventListener("change",()=>t.take(this.items))}pathFor(t){return`/users?${new URLSearchParams(
{limit:yr,q:t})}`}};var co=50,xr=/[\s,、，&]+|\band\b|和/,ft=class extends EventTarget{#t;#e=null;#o=null;#i=new Map;#n;#s;words="";constructor({rooms:t=null,directory:o=null,isOffered:n=()=>!0,
roomWith:i=()=>null}){super(),this.#t=t,this.#n=n,this.#s=i;let s=()=>this.dispatchEvent(new Event("change"));t&&(this.#e=new Tt,this.#e.addEventListener("chang\
e",()=>{for(let a of this.#e.items)this.#i.set(a.id,a);s()})),o&&(this.#o=new At({directory:o}),this.#o.addEventListener("change",s))}search(t){this.words=t;for(let o of this.#r)
o.search(t);this.dispatchEvent(new Event("change"))}close(){for(let t of this.#r)t.close()}get searching(){return this.#r.some(t=>t.searching)}get failed(){return this.#r.
some(t=>t.failed)}get items(){let t=[...this.#a.slice(0,co),...this.#m,...this.#c.slice(0,co)];return[...new Map(t.map(o=>[o.id,o])).values()].filter(this.#n)}get hasMore(){
return[this.#a,this.#c].some(({length:o})=>o>co)||this.#r.some(o=>o.items.length>0&&o.hasMore)}get#r(){return[this.#e,this.#o].filter(Boolean)}get#a(){return this.#t?
Rn([...this.#t.mine,...this.#t.archived],this.words).map(mo):[]}get#m(){let{items:t=[],searching:o}=this.#o??{},n=R(this.words),i=({name:a,display_name:c})=>R(`${c}\
 ${a}`).includes(n),s=a=>{let c=this.#s(a.id);return c?mo(c):{kind:"person",id:a.id,person:a}};return t.filter(a=>!o||i(a)).map(s)}get#c(){if(!this.#e)return[];
let o=this.#e.words===this.words&&!this.#e.searching?this.#e.items:[];return[...new Map([...Rn([...this.#i.values()],this.words),...o].map(i=>[i.id,i])).values()].
filter(({id:i})=>!this.#t.find(i)?.role).map(mo)}},mo=e=>({kind:"room",id:e.id,room:e});function Rn(e,t){let o=R(t);return e.map(n=>({room:n,at:kr(n,o)})).filter(
({at:n})=>n>=0).sort((n,i)=>Nn(n)-Nn(i)).map(({room:n})=>n)}function kr({name:e,kind:t,people:o=[]},n){let i=R(e).indexOf(n);if(i>=0||t!=="direct")return i;let s=o.
map(l=>R(`${l.display_name} ${l.name}`)),a=n.split(xr).filter(Boolean);return a.length>0&&a.every(l=>s.some(d=>d.includes(l)))?Math.max(...s.map(l=>l.indexOf(a[0]))):
-1}var Nn=({room:e,at:t})=>(t>0?2:0)+(e.unread?0:1);var pt=class{#t;#e;#o;#i;#n;#s;#r;constructor(t,{choices:o,onChosen:n,...i}){this.#t=t,this.#e=r("input",t),this.#o=r(".choice-list",t),this.#i=r(".choice-note",
t),this.#n=o,this.#s=i,this.#r=n,this.#e.value="",this.#e.oninput=()=>this.#a(),this.#e.onkeydown=s=>this.#u(s),o.addEventListener("change",()=>this.#m()),this.#a()}clear(){
this.#e.value="",this.#a(),this.#e.focus()}get words(){return this.#e.value.trim()}#a(){this.#h(null),this.#n.search(this.words)}#m(){let{items:t,hasMore:o,searching:n,
failed:i}=this.#n,s=this.#f?.dataset.key,a=0;D(this.#o,t,{key:({kind:d,id:h})=>`${d}:${h}`,create:()=>w("choice-item"),update:(d,h)=>{d.id=`${this.#o.id}-${a+=1}`,
this.#c(d,h)}});let c=i||this.words!==""&&!n;this.#i.hidden=t.length>0?!o:!c,p(this.#i,m(o?"jump.more":i?"list.trouble":"jump.none"));let{children:l}=this.#o;this.#h(
[...l].find(d=>d.dataset.key===s)??l[0]??null)}#c(t,o){t.dataset[o.kind]=o.id,t.onclick=()=>this.#r(o),t.onpointermove=()=>this.#h(t),o.kind==="room"?this.#d(t,
o.room):this.#l(t,o.person)}#d(t,o){yn(t,o,this.#s);let n=se(o);p(r(".choice-name",t),o.name),p(r(".choice-detail",t),n?`@${n.name}`:""),p(r(".choice-unread",t),
o.unread?M(o.unread):"")}#l(t,o){let n=r(".avatar",t);r(".icon",t).toggleAttribute("hidden",!0),n.hidden=!1,C(n,o),ee(n,this.#s.presence.of(o.id)),p(r(".choice-\
name",t),x(o)),p(r(".choice-detail",t),[`@${o.name}`,o.bot&&m("bot.mark")].filter(Boolean).join(" · ")),p(r(".choice-unread",t),"")}get#f(){return r('[aria-sel\
ected="true"]',this.#o)}#h(t){for(let o of this.#o.children)o.setAttribute("aria-selected",o===t);this.#e.setAttribute("aria-activedescendant",t?.id??""),t?.scrollIntoView(
{block:"nearest"})}#u(t){if(at(t))return;let o=this.#f;if(t.key==="Enter"&&o)o.click();else if(t.key==="ArrowDown")this.#h(o?.nextElementSibling??o);else if(t.key===
"ArrowUp")this.#h(o?.previousElementSibling??o);else return;t.preventDefault()}};async function je({title:e,action:t,hint:o="",most:n=1/0,isOffered:i=()=>!0,act:s,...a}){let c=v("pick-people"),l=new Map,d=new ft({directory:a.directory,isOffered:({
id:j,person:nt})=>!l.has(j)&&i(nt)}),h=new pt(c,{choices:d,onChosen:({person:j})=>u(j),...a}),f=()=>{Fn(c,{picked:l,most:n,unpick:y}),h.clear()},u=j=>{l.size>=n||
(l.set(j.id,j),f())},y=j=>{l.delete(j),f()};r(".pick-hint",c).textContent=o;let O=r(".pick-submit",c);O.textContent=t,O.onclick=()=>k(c,async()=>{await s([...l.
values()]),c.close()});let T=new AbortController,{signal:q}=T;r("input",c).addEventListener("keydown",j=>{j.key==="Backspace"&&!j.target.value&&l.size&&y([...l.
keys()].at(-1))},{signal:q}),r(".form-error",c).hidden=!0,Fn(c,{picked:l,most:n,unpick:y}),await b(c,{title:e}),T.abort(),d.close()}function Fn(e,{picked:t,most:o,
unpick:n}){D(r(".picked",e),[...t.values()],{key:({id:i})=>i,create:()=>w("picked-item"),update:(i,s)=>{let a=r("button",i);C(r(".avatar",i),s),r(".picked-name",
i).textContent=x(s),a.setAttribute("aria-label",m("pick.remove",{name:x(s)})),a.onclick=()=>n(s.id)}}),r(".pick-submit",e).disabled=!t.size,r(".pick-full",e).hidden=
t.size<o}function lo({conversation:e,...t}){let{members:o,room:n}=e;return o.need(),je({title:m("add_member.title"),action:m("add_member.submit"),hint:m("add_member.hint",
{room:n.name}),isOffered:({id:i})=>!o.has(i),act:i=>o.add(i),...t})}var vr=120,Bn=document.documentElement.dataset.language,ho=null,wt=null;function Ct(){return ho??=br().catch(e=>{throw ho=null,e}),ho}async function br(){let[e,
t]=await Promise.all([qn("en"),Bn==="en"?null:qn(Bn)]);return wt=new fo(e,t),wt}async function qn(e){let t=await fetch(new URL(`../emoji/${e}.json`,import.meta.
url));if(!t.ok)throw new Error(`No emoji in ${e}: ${t.status}`);return t.json()}var fo=class{#t=new Map;#e=new Map;groups=new Map;constructor(t,o){for(let[n,i]of Object.
entries(t)){let s=i.map((a,c)=>Or(n,a,o?.[n][c]));this.groups.set(n,s);for(let a of s){this.#e.set(a.emoji,a);for(let c of a.codes)this.#t.set(c,a)}}}withCode(t){
return this.#t.get(t)}of(t){return this.#e.get(t)}search(t,o=vr){let n=R(t.trim().replace(/^:|:$/g,""));if(!n)return[];let i=[];for(let s of this.#e.values()){let a=_r(
s,n);a<Wn&&i.push({entry:s,rank:a})}return i.sort((s,a)=>s.rank-a.rank).slice(0,o).map(({entry:s})=>s)}};function Or(e,[t,o,n,i,s],[a,c]=[o,""]){let l=[...i.split(
" "),o,a].map(R),d=R(` ${o} ${n} ${a} ${c} ${i.replaceAll("_"," ")}`);return{emoji:t,label:a,codes:i.split(" "),hasTones:s===1,group:e,names:l,words:d}}var[Er,Sr,
Wn]=[1e3,1001,1002];function _r({names:e,words:t},o){let n=e.filter(i=>i.startsWith(o));return n.length?Math.min(...n.map(({length:i})=>i)):t.includes(` ${o}`)?
Er:t.includes(o)?Sr:Wn}var Hn="parley:emoji-tone",$r=18,qt=["","🏻","🏼","🏽","🏾","🏿"],Tr=new RegExp("(?!\\u{1F91D}\\u200d)(\\p{Emoji_Modifier_Base})\\ufe0f?","gu"),Ie=()=>qt.
find(e=>e===localStorage.getItem(Hn))??"",Un=e=>zn(Hn,e),Pe=({emoji:e,hasTones:t})=>t&&Ie()?e.replace(Tr,`$1${Ie()}`):e,po=()=>JSON.parse(localStorage.getItem(eo))??
[];function Wt(e){let t=po().filter(o=>o!==e);zn(eo,JSON.stringify([e,...t].slice(0,$r)))}function zn(e,t){try{localStorage.setItem(e,t)}catch{}}var Ar="400px",uo=new WeakMap,Re=new WeakMap,Ne=class{#t;#e=1;#o;#i;constructor(t,{onChosen:o,onLooked:n,onLeave:i}){this.#t=t,this.#o=i;let s=({target:a})=>uo.
get(a.closest(".emoji"));t.onclick=a=>s(a)&&o(s(a));for(let a of["pointerover","focusin"])t.addEventListener(a,c=>s(c)&&n(s(c)));t.addEventListener("focusin",({
target:a})=>a.matches(".emoji")&&this.#s(a)),this.#i=new IntersectionObserver(a=>this.#n(a),{root:t,rootMargin:Ar}),t.onkeydown=a=>this.#r(a)}show(t){this.#i.disconnect(),
this.#t.replaceChildren(...t.filter(({items:i})=>i.length).map(Cr)),this.#t.scrollTop=0;let[o,...n]=this.#t.children;if(o){wo(o),this.#s(r(".emoji",o)),this.#e=
getComputedStyle(r(".emoji-grid",o)).gridTemplateColumns.split(" ").length;for(let i of n)i.style.setProperty("--rows",Math.ceil(Re.get(i).length/this.#e));for(let i of n)
this.#i.observe(i)}}get first(){return uo.get(r(".emoji",this.#t))}focusFirst(){r(".emoji",this.#t)?.focus()}scrollTo(t){r(`[data-group="${t}"]`,this.#t)?.scrollIntoView(
{block:"start"})}#n(t){for(let{target:o,isIntersecting:n}of t)n&&wo(o)}#s(t){for(let o of this.#t.querySelectorAll('[tabindex="0"]'))o.tabIndex=-1;t&&(t.tabIndex=
0)}#r(t){let o=t.target.closest(".emoji"),n=o&&this.#a[t.key]?.(o);n&&(t.preventDefault(),n.focus?.())}#a={ArrowRight:t=>this.#m(t,1),ArrowLeft:t=>this.#m(t,-1),
ArrowDown:t=>this.#c(t),ArrowUp:t=>this.#d(t)??this.#f(),Home:()=>r(".emoji",this.#t),End:()=>Lt(this.#t.lastElementChild).at(-1)};#m(t,o){let n=t.closest(".emo\
ji-group"),{buttons:i,at:s}=this.#l(t);return i[s+o]?i[s+o]:o>0?Lt(n.nextElementSibling)[0]??t:Lt(n.previousElementSibling).at(-1)??t}#c(t){let{buttons:o,at:n,column:i}=this.#l(
t);if(!(n-i+this.#e>=o.length))return o[Math.min(n+this.#e,o.length-1)];let a=Lt(t.closest(".emoji-group").nextElementSibling);return a[Math.min(i,a.length-1)]??
t}#d(t){let{buttons:o,at:n,column:i}=this.#l(t);if(n>=this.#e)return o[n-this.#e];let s=Lt(t.closest(".emoji-group").previousElementSibling),a=Math.floor((s.length-
1)/this.#e)*this.#e;return s[Math.min(a+i,s.length-1)]}#l(t){let o=Lt(t.closest(".emoji-group")),n=o.indexOf(t);return{buttons:o,at:n,column:n%this.#e}}#f(){return this.#o(),
{}}};function Lt(e){return e?(wo(e),[...r(".emoji-grid",e).children]):[]}function wo(e){let t=Re.get(e);Re.delete(e),t&&r(".emoji-grid",e).append(...t.map(Lr))}
function Cr({name:e,title:t,items:o}){let n=w("emoji-group");n.dataset.group=e;let i=r("h3",n);return i.textContent=t,i.hidden=!t,Re.set(n,o),n}function Lr(e){let t=document.
createElement("button");return t.type="button",t.className="emoji",t.tabIndex=-1,t.setAttribute("aria-label",e.label),V(t,e),uo.set(t,e),t}var Kn={recent:"🕘",team:"⭐",smileys:"😀",people:"👋",nature:"🐱",food:"🍎",travel:"🚗",activities:"⚽",objects:"💡",symbols:"❤️",flags:"🏁"},
Dr={emoji:"✋",hasTones:!0},gt=8;async function Mr(e){let t=v("emoji"),o=Gn.get(t)??Gn.set(t,new yo(t)).get(t),n=b(t);return o.begin(e),await n||null}var Gn=new WeakMap,
yo=class{#t;#e;#o;#i=null;constructor(t){this.#t=t,this.#e=r(".search-input",t),this.#o=new Ne(r(".emoji-scroll",t),{onChosen:o=>this.#c(o),onLooked:o=>this.#d(
o),onLeave:()=>this.#e.focus()}),this.#e.oninput=()=>this.#s(),t.addEventListener("keydown",o=>this.#f(o)),this.#u(),this.#g()}begin(t){this.#e.value="",this.#d(
null),Ir(this.#t,t),this.#n()}async#n(){this.#i||this.#l(m("emoji.loading"));try{this.#i??=await Ct(),this.#s()}catch{this.#l(m("emoji.trouble"))}}#s(){if(!this.#i)
return;let{value:t}=this.#e;for(let{name:n,items:i}of this.#r)r(`[data-tab="${n}"]`,this.#t).hidden=!i.length;let o=[...F.search(t),...this.#i.search(t).map(go)];
this.#o.show(t.trim()?[{name:"found",title:"",items:o}]:this.#r),this.#d(t.trim()?this.#o.first??null:null),this.#l(t.trim()&&!o.length?m("emoji.none"):"")}get#r(){
return Object.keys(Kn).map(t=>({name:t,title:m(`emoji.group.${t}`),items:this.#a(t)}))}#a(t){return t==="recent"?this.#m:t==="team"?F.all:this.#i.groups.get(t).
map(go)}get#m(){let t=o=>F.of(o)??(this.#i.of(o)&&go(this.#i.of(o)));return po().map(t).filter(Boolean)}#c({text:t,key:o}){Wt(o),this.#t.close(t)}#d(t){V(r(".em\
oji-sign",this.#t),t??{text:""}),p(r(".emoji-label",this.#t),t?.label??m("emoji.hint")),p(r(".emoji-code",this.#t),t?`:${t.code}:`:"")}#l(t){let o=r(".emoji-non\
e",this.#t);o.hidden=!t,p(o,t)}#f(t){if(t.isComposing)return;let o=t.target===this.#e;if(t.key==="Escape")this.#t.close();else if(o&&t.key==="ArrowDown")this.#o.
focusFirst();else if(o&&t.key==="Enter")this.#h();else return!o&&jr(t)?this.#e.focus():void 0;t.preventDefault()}#h(){let{first:t}=this.#o;t&&this.#e.value.trim()&&
this.#c(t)}#u(){let t=Object.entries(Kn).map(([o,n])=>{let i=document.createElement("button");return i.type="button",i.className="emoji",i.textContent=n,i.title=
m(`emoji.group.${o}`),i.setAttribute("aria-label",i.title),i.dataset.tab=o,i.onclick=()=>this.#w(o),i});r(".emoji-tabs",this.#t).append(...t)}#w(t){this.#e.value&&
(this.#e.value="",this.#s()),this.#o.scrollTo(t)}#g(){let t=this.#t.querySelectorAll('[name="emoji-tone"]');for(let[o,n]of t.entries())n.nextElementSibling.textContent=
Dr.emoji+qt[o],n.checked=qt[o]===Ie(),n.onchange=()=>{Un(qt[o]),this.#s()}}},go=e=>({key:e.emoji,text:Pe(e),label:e.label,code:e.codes[0]}),jr=({key:e,ctrlKey:t,
metaKey:o,altKey:n,target:i})=>e.length===1&&e!==" "&&!t&&!o&&!n&&!i.matches("input");function Ir(e,t){let{top:o,bottom:n,right:i}=t.getBoundingClientRect(),{offsetWidth:s,
offsetHeight:a}=e,c=o-a-gt,l=c>=gt?c:Math.min(n+gt,innerHeight-a-gt),d=Math.min(i-s,innerWidth-s-gt);e.style.setProperty("--x",`${Math.max(gt,d)}px`),e.style.setProperty(
"--y",`${Math.max(gt,l)}px`)}var Fe=4,Be=8,Ht=null;function Yn(e,{label:t,items:o}){return Ht?.button===e?Ht.close():(Ht?.close(),new Promise(n=>Pr(e,{label:t,items:o,resolve:n})))}function xo({
name:e,icon:t,text:o,isDangerous:n},i){let s=w("menu-row");return ct(s,t),r("span",s).textContent=o,s.dataset.testid=`sheet-${e}`,s.classList.toggle("is-dangero\
us",n),s.onclick=()=>i(e),s}function Pr(e,{label:t,items:o,resolve:n}){let i=w("menu"),s,a=f=>{s=f,h()},c=o.map(f=>xo(f,a));for(let f of c)f.role="menuitem";i.setAttribute(
"aria-label",t),i.append(...c),e.closest("main, aside, nav, body").append(i),i.showPopover(),Br(i,e);let l=new AbortController,d=kt.open(()=>{Ht=null,l.abort(),
i.remove(),e.setAttribute("aria-expanded","false"),n(s)}),h=()=>kt.close(d);Ht={button:e,close:h},e.setAttribute("aria-expanded","true"),Rr({menu:i,button:e,close:h},
l),i.onkeydown=f=>Nr(f,{rows:c,close:h}),c[0].focus({preventScroll:!0})}function Rr({menu:e,button:t,close:o},{signal:n}){let i=({target:s})=>!e.contains(s)&&!t.
contains(s);for(let s of["pointerdown","wheel"])addEventListener(s,a=>i(a)&&o(),{capture:!0,passive:!0,signal:n});addEventListener("resize",o,{signal:n})}function Nr(e,{
rows:t,close:o}){let n=t.indexOf(document.activeElement),i={ArrowDown:(n+1)%t.length,ArrowUp:n-1,Home:0,End:-1}[e.key];if(e.stopPropagation(),i!==void 0)t.at(i).
focus();else if(e.key==="Escape"||e.key==="Tab")o();else return Fr(e,t,n);return e.preventDefault()}function Fr({key:e},t,o){let n=[...t.slice(o+1),...t.slice(0,
o+1)],i=s=>s.textContent.trim().toLocaleLowerCase().startsWith(e.toLocaleLowerCase());e.trim().length===1&&n.find(i)?.focus()}function Br(e,t){let o=t.getBoundingClientRect(),
{width:n,height:i}=e.getBoundingClientRect(),s=getComputedStyle(t).direction==="rtl",a=innerHeight-Be-o.bottom-Fe,c=o.top-Fe-Be,l=i<=a||a>=c,d=Math.min(i,l?a:c),
h=s?o.left:o.right-n;e.style.maxBlockSize=`${d}px`,e.style.top=`${l?o.bottom+Fe:o.top-Fe-d}px`,e.style.left=`${qr(h,innerWidth-n)}px`}var qr=(e,t)=>Math.max(Be,
Math.min(e,t-Be));var Wr=matchMedia("(min-width: 45rem) and (hover: hover)");async function Hr({row:e,item:t,button:o=null,conversation:n}){let i=xn(t,n).map(c=>({...c,text:m(`me\
ssage.${c.name}`)}));if(!i.length)return;e.classList.add("is-pressed");let s=o&&Wr.matches,a=await(s?Yn(o,{label:m("message.actions"),items:i}):Ur(i));return e.
classList.remove("is-pressed"),e.focus({preventScroll:!0}),s&&!a&&o.focus({preventScroll:!0}),a}async function Ur(e){let t=v("message"),o,n=s=>{o=s,t.close()},i=e.
map(s=>{let a=document.createElement("li");return a.append(xo(s,n)),a});return r(".sheet",t).replaceChildren(...i),await b(t),o}var zr=365*24*3600;function Vn(e){document.documentElement.dataset.theme=e,document.cookie=`theme=${e}; path=/; max-age=${zr}; samesite=lax`,rn()}var Jn={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1};function Zn(e,{onShown:t}){let o=r('[role="tablist"]',e),n=[...o.children].filter(a=>!a.hidden),i=a=>{
for(let c of o.children){let l=c===a;c.setAttribute("aria-selected",l),c.tabIndex=l?0:-1,Xn(c).hidden=!l}a.scrollIntoView({block:"nearest",inline:"nearest"})},s=a=>{
i(a),t(Xn(a))};for(let a of n)a.onclick=()=>s(a);o.onkeydown=a=>{let c=Kr(n,a);c&&(a.preventDefault(),s(c),c.focus())},i(n[0])}var Xn=e=>r(`#${e.getAttribute("a\
ria-controls")}`);function Kr(e,{key:t,target:o}){return t==="Home"?e[0]:t==="End"?e.at(-1):Jn[t]&&e.at((e.indexOf(o)+Jn[t])%e.length)}function Qn(e,{blocks:t,directory:o}){let n=new E,i=()=>n.open("/me/blocks?limit=50"),s=({user:a})=>k(e,()=>t.unblock(a.id)).then(i);S(e,{list:n,into:".ban-list",
none:".blocked-none",key:({user:a})=>a.id,create:()=>w("ban-item"),update:(a,c)=>Gr(a,{...c,user:o.of(c.user)},s)}),i()}function Gr(e,t,o){C(r(".avatar",e),t.user),
p(r(".ban-name",e),x(t.user)),p(r(".hint",e),m("blocked.since",{date:P(new Date(t.at))}));let n=r("button",e);n.textContent=m("person.unblock"),n.setAttribute("\
aria-label",m("blocked.unblock",{name:x(t.user)})),n.onclick=()=>o(t)}var Yr=864e5;function ei({rooms:e,path:t="/me/tokens",onMade:o}){let n=v("token"),i=r("form",n),s=r(".token-made",n);return $(i),i.hidden=!1,s.hidden=!0,Vr(i,e.
mine),i.onchange=()=>ti(i),ti(i),_(i,async()=>{let{token:a}=await g.post(t,oi(i));i.hidden=!0,Xr(s,a),o()}),n.addEventListener("close",()=>r(".token-text",s).value=
"",{once:!0}),b(n)}function Vr(e,t){let o=t.filter(({name:n})=>n);r(".invite-room-list",e).replaceChildren(...o.map(Jr)),r('[value="chosen"]',e).closest("label").
hidden=!o.length}function ti(e){let t=oi(e),o=r(".invite-room-list",e);o.hidden=!t.rooms,r('[name="scope"]',e).setCustomValidity(t.scopes.length?"":m("tokens.no\
_scope")),o.querySelector("input")?.setCustomValidity(t.rooms?.length===0?m("tokens.none_chosen"):"")}function Jr({id:e,name:t}){let o=w("invite-room");return r(
"input",o).value=e,r("span",o).textContent=t,o}function oi(e){let t=new FormData(e),o=Number(t.get("days"));return{name:t.get("name").trim(),scopes:t.getAll("sc\
ope"),rooms:t.get("rooms")==="chosen"?t.getAll("room"):null,expires_at:o?new Date(Date.now()+o*Yr).toISOString():null}}function Xr(e,t){let o=r(".token-text",e);
e.hidden=!1,o.value=t,r('[data-action="copy"]',e).onclick=()=>Rt(t,"tokens.copied"),o.focus(),o.select()}function qe(e,{rooms:t,path:o="/me/tokens",onChanged:n=()=>{}}){let i=new E,s=()=>i.open(o),a=()=>(s(),n()),c=async l=>{!l.expired&&!await L(oa(l))||(await k(e,
()=>g.delete(`${o}/${l.id}`)),a())};S(e,{list:i,into:".token-list",none:".tokens-none",create:()=>w("token-item"),update:(l,d)=>Zr(l,d,{rooms:t,end:c})}),r('[da\
ta-action="new-token"]',e).onclick=()=>ei({rooms:t,path:o,onMade:a}),s()}function Zr(e,t,{rooms:o,end:n}){r(".token-name",e).textContent=t.name,r(".token-scopes\
-of",e).textContent=[...t.scopes.map(a=>m(`tokens.short.${a}`)),Qr(t,o)].join(" · ");let i=r(".token-times",e);i.textContent=[ta(t),ea(t)].join(" · "),i.title=
m("tokens.made",{date:I(new Date(t.created_at))});let s=r("button",e);s.textContent=m(t.expired?"tokens.remove":"tokens.revoke"),s.onclick=()=>n(t)}function Qr({
rooms:e},t){if(!e)return m("tokens.in.all");let o=e.map(n=>t.find(n)?.name).filter(Boolean);return m("tokens.in",{rooms:o.length?Zt(o):m("tokens.rooms.gone")})}
function ta({expired:e,expires_at:t}){return e?m("tokens.expired"):t?m("tokens.until",{date:P(new Date(t))}):m("tokens.never")}var ea=({last_used_at:e})=>e?m("t\
okens.used",{date:P(new Date(e))}):m("tokens.unused"),oa=({name:e})=>({title:m("tokens.revoke.title",{name:e}),text:m("tokens.revoke.text"),action:m("tokens.rev\
oke")});var na={mine:[],find:()=>{}};function ni(e,{onChanged:t}){let o=v("bot"),n=`/me/bots/${e.id}`,i=r("form",o);$(i),i.elements.display_name.value=e.display_name,i.
elements.about.value=e.about,_(i,async({display_name:a,about:c})=>{await g.patch(n,{display_name:a.trim(),about:c.trim()}),t()}),qe(r(".tokens",o),{rooms:na,path:`${n}\
/tokens`,onChanged:t});let s=r(".bot-end",o);return r(".form-error",s).hidden=!0,r("button",s).onclick=async()=>{await L(ia(e))&&await k(s,async()=>{await g.delete(
n),Y(o),t()})},b(o,{title:x(e)})}var ia=e=>({title:m("bots.delete.title",{name:x(e)}),text:m("bots.delete.text"),action:m("bots.delete")});function ii(e){let t=new E,o=()=>t.open("/me/bots"),n=i=>ni(i,{onChanged:o});S(e,{list:t,into:".bot-list",none:".bots-none",create:()=>w("bot-item"),update:(i,s)=>sa(
i,s,n)}),r('[data-action="new-bot"]',e).onclick=()=>ra({onMade:i=>(o(),n(i))}),o()}function sa(e,t,o){C(r(".avatar",e),t),r(".bot-name",e).textContent=x(t);let n=t.
disabled?m("bots.disabled"):A("bots.tokens",t.tokens);r(".hint",e).textContent=[`@${t.name}`,n].join(" · "),r("button",e).onclick=()=>o(t)}function ra({onMade:e}){
let t=v("new-bot"),o=r("form",t);return $(o),_(o,async({name:n,display_name:i,about:s})=>{let a={name:n.trim(),display_name:i.trim()||null,about:s.trim()||null},
c=await g.post("/me/bots",a);Y(t),e(c)}),b(t)}function si(e,{rooms:t}){let o=new E;S(e,{list:o,into:".own-report-list",none:".own-reports-none",create:()=>w("own-report"),update:(n,i)=>aa(n,i,t)}),o.open("/\
me/reports?limit=20")}function aa(e,{room:t,seq:o,reason:n,outcome:i,note:s,at:a,resolved_at:c},l){let d=l.find(t),h=r(".report-room",e);p(h,d?m("own_reports.ro\
om",{room:d.name}):m("own_reports.gone")),d&&(h.href=it({view:"room",room:t,seq:o})),p(r(".report-reason",e),m("audit.reason",{reason:n})),p(r(".report-outcome",
e),m(`own_reports.${i??"waiting"}`)),Q(r(".report-note",e),s),lt(r("time",e),c??a)}var ca=6e4;function ai(e,{me:t,onChanged:o}){ma(r(".picture-form",e),{me:t,onChanged:o}),la(r(".profile-form",e),{me:t,onChanged:o}),ha(r(".status-form",e),{me:t,
onChanged:o})}function ma(e,{me:t,onChanged:o}){let n=r("input",e),i=r('[data-action="remove-picture"]',e),s=()=>{C(r(".avatar",e),t,{size:"large"}),i.hidden=!t.
picture},a=c=>k(e,async()=>{o(await c()),s()});$(e),r('[data-action="choose-picture"]',e).onclick=()=>n.click(),n.onchange=()=>n.files[0]&&a(()=>g.upload("/me/p\
icture",n.files[0])),i.onclick=()=>a(()=>g.delete("/me/picture")),s()}function la(e,{me:t,onChanged:o}){$(e);let{display_name:n,pronouns:i,about:s,time_zone:a}=e.
elements;n.value=t.display_name,i.value=t.pronouns??"",s.value=t.about??"",da(a,t.time_zone),r(".hint",e).textContent=m("account.signed_in_as",{name:t.name}),_(
e,async c=>o(await g.patch("/me",{display_name:c.display_name.trim(),pronouns:c.pronouns.trim(),about:c.about.trim(),time_zone:c.time_zone||null})))}function da(e,t){
let o=Intl.DateTimeFormat().resolvedOptions().timeZone,n=new Set([o,...t?[t]:[],...Intl.supportedValuesOf("timeZone")]);e.replaceChildren(new Option(m("profile.\
time_zone.none"),""),...[...n].map(i=>new Option(i,i))),e.value=t??""}function ha(e,{me:t,onChanged:o}){$(e);let n=nn(t),{emoji:i,text:s,until:a,quiet:c}=e.elements;
i.value=n?.emoji??"",s.value=n?.text??"",a.value=n?.until?"keep":"",c.value=Yt(t.quiet_until)?"keep":"";for(let l of[a,c])r('[value="keep"]',l).hidden=l.value!==
"keep";_(e,async l=>{let d={emoji:l.emoji.trim(),text:l.text.trim()},f={status:!d.emoji&&!d.text?null:{...d,until:ri(l.until,n?.until)}};o(await g.patch("/me",{
...f,quiet_until:ri(l.quiet,t.quiet_until)}))})}function ri(e,t){return e?e==="keep"?t:e==="today"||e==="week"?fa(e).toISOString():new Date(Date.now()+Number(e)*
ca).toISOString():null}function fa(e){let t=new Date;return t.setHours(24,0,0,0),e==="week"&&t.setDate(t.getDate()+(7-new Date().getDay())%7),t}var pa={Edge:/Edg\//,Opera:/OPR\//,Firefox:/Firefox\//,Chrome:/Chrome\//,Safari:/Safari\//},ua={iOS:/iPhone|iPad/,Android:/Android/,Windows:/Windows/,macOS:/Mac OS/,
Linux:/Linux/};function mi(e){let t=new E,o=()=>t.open("/me/sessions?limit=50"),n=async i=>{await L(ya(i))&&(await k(e,()=>g.delete(`/me/sessions/${i.id}`)),o())};
S(e,{list:t,into:".session-list",sort:wa,create:()=>w("session-item"),update:(i,s)=>ga(i,s,n)}),o()}var wa=e=>e.toSorted((t,o)=>new Date(o.last_seen_at)-new Date(
t.last_seen_at));function ga(e,t,o){let n=r(".session-agent",e);n.textContent=di(t.user_agent??""),n.title=t.user_agent??"";let i=r(".session-seen",e);i.textContent=
t.current?m("sessions.current"):li(t),i.title=t.current?"":I(new Date(t.last_seen_at)),r("button",e).hidden=t.current,r("button",e).onclick=()=>o(t)}var ya=e=>({
title:m("sessions.revoke.title",{device:di(e.user_agent??"")}),text:m("sessions.revoke.text",{seen:li(e)}),action:m("sessions.revoke")});function li({last_seen_at:e,
address:t}){return m("sessions.seen",{date:P(new Date(e)),address:t??""})}function di(e){let t=ci(pa,e),o=ci(ua,e);return t?o?m("sessions.device",{browser:t,system:o}):
t:m("sessions.program")}function ci(e,t){return Object.keys(e).find(o=>e[o].test(t))}function hi({me:e,outbox:t,drafts:o,halfWritten:n,blocks:i,directory:s,rooms:a,onChanged:c,onReadingShown:l}){let d=v("account");ai(d,{me:e,onChanged:c}),xa(r("\
.reading-setting",d),{onReadingShown:l}),ka(d),va(r(".password-form",d),e),r("#account-tab-server",d).hidden=e.role!=="owner";let h={"account-preferences":f=>{Qn(
r(".blocked-setting",f),{blocks:i,directory:s}),si(r(".own-reports",f),{rooms:a})},"account-sign-in":f=>mi(r(".sessions",f)),"account-programs":f=>{qe(r(".token\
s",f),{rooms:a}),ii(r(".bots",f))}};return Zn(d,{onShown:f=>h[f.id]?.(f)}),r(".sign-out",d).onsubmit=f=>ba(f,{outbox:t,drafts:o,halfWritten:n}),b(d)}function xa(e,{
onReadingShown:t}){let o=r("input",e);o.disabled=!0;let n=i=>{o.checked=i.shown,o.disabled=!1};k(e,async()=>n(await g.get("/me/reading"))),o.onchange=()=>{let i=o.
checked;return o.checked=!i,k(e,async()=>{n(await g.put("/me/reading",{shown:i})),t()})}}function ka(e){for(let t of e.querySelectorAll('[name="theme"]'))t.checked=
t.value===document.documentElement.dataset.theme,t.onchange=()=>Vn(t.value);r('input[name="next"]',e).value=location.pathname+location.search}function va(e,t){$(
e),e.elements.username.value=t.name,_(e,async({current_password:o,new_password:n})=>{await g.put("/me/password",{current_password:o,new_password:n}),$(e)})}async function ba(e,{
outbox:t,drafts:o,halfWritten:n}){let i=t.all.length,s=e.target;i&&(e.preventDefault(),!await L({title:m("sign_out.title"),text:A("sign_out.unsent",i),action:m(
"sign_out")}))||(t.clear(),o.clear(),n.clear(),Qo(),i&&s.submit())}async function fi({rooms:e,onJoined:t}){let o=v("browse"),n=r("input",o),i=new Tt,s=c=>k(o,async()=>{await e.join(c.id),o.close(),t(c)});n.value="",n.oninput=()=>{
i.search(n.value.trim()),r(".dialog-body",o).scrollTop=0},mt(o).onclick=()=>$a(o,i),i.addEventListener("change",()=>Ea(o,i,s)),Oa(o),i.search(""),i.loadSuggested();
let a=b(o);yt.matches&&n.focus(),await a,i.close()}function Oa(e){r(".browse-list",e).replaceChildren();for(let t of[".browse-none",".browse-no-match",".form-er\
ror"])r(t,e).hidden=!0;et(e,{hasMore:!1,failed:!1})}function Ea(e,{items:t,suggested:o,words:n,searching:i,hasMore:s,failed:a},c){let l=!t.length&&!a&&!i;D(r(".\
browse-list",e),n?t:Sa(t,o),{key:({id:d})=>d,create:()=>w("browse-item"),update:(d,h)=>_a(d,h,c)}),r(".browse-none",e).hidden=!l||n!=="",r(".browse-no-match",e).
hidden=!l||n==="",et(e,{hasMore:s,failed:a})}function Sa(e,t){let o=new Set(t.map(({id:n})=>n));return[...t,...e.filter(({id:n})=>!o.has(n))]}function _a(e,t,o){
r(".browse-name",e).textContent=t.name,r(".browse-suggested",e).hidden=!t.suggested;let n=[A("browse.members",t.member_count),m("browse.active",{date:rt(new Date(
t.active_at))})];r(".browse-facts",e).textContent=n.join(" · ");let i=r(".browse-about",e);i.textContent=t.description||t.topic,i.hidden=!i.textContent,r("butt\
on",e).onclick=()=>o(t)}async function $a(e,t){let o=r(".browse-list",e),n=o.children.length;await t.more(),r("button",o.children[n]??e).focus()}function pi({rooms:e,sections:t,section:o=null,onCreated:n}){let i=v("create-room"),s=r("form",i),a=Ta();$(s),_(s,async({joined_only:l,...d})=>{let h={...d,history:l?
"joined":"all"},f=await e.create(a(h));o&&await e.set(f.id,{section:o}),i.close(),n(f)});let c=o?m("create_room.in",{section:t.nameOf(o)}):m("create_room.title");
return b(i,{title:c})}function Ta(){let e={};return t=>{let o=JSON.stringify(t);return e.same!==o&&(e={same:o,id:z()}),{...t,client_id:e.id}}}async function ui({onRoom:e,onPerson:t,...o}){let n=v("jump"),i=c=>[...o.rooms.mine,...o.rooms.archived].find(l=>se(l)?.id===c),s=new ft({rooms:o.rooms,directory:o.
directory,roomWith:i}),a=({kind:c,id:l})=>k(n,async()=>{let d=c==="room"?()=>e(l):await t(l);Y(n),d()});r(".form-error",n).hidden=!0,new pt(n,{choices:s,onChosen:a,
...o}),await b(n),s.close()}var Aa=864e5;function wi({room:e=null,rooms:t,me:o}){let n=v("invite"),i=r("form",n),s=r(".invites",n),a=()=>Ia(s,{rooms:t,me:o});return $(i),r(".invite-made",n).
hidden=!0,Ca(r(".invite-rooms",i),{rooms:t,room:e}),_(i,async({note:c,uses:l,days:d})=>{let h={expires_at:new Date(Date.now()+Number(d)*Aa).toISOString()},f={note:c.
trim(),uses:l?Number(l):null,...h,rooms:Da(i)};Ma(n,await g.post("/invites",f)),s.open&&a()}),s.open=!1,s.ontoggle=()=>s.open&&a(),b(n)}function Ca(e,{rooms:t,room:o}){
let i=t.mine.filter(s=>s.kind==="public"||Jt(s)).toSorted((s,a)=>(a.id===o?.id)-(s.id===o?.id));e.hidden=!i.length,r(".invite-room-list",e).replaceChildren(...i.
map(s=>La(s,{isChosen:s.id===o?.id})))}function La({id:e,name:t},{isChosen:o}){let n=w("invite-room"),i=r("input",n);return i.value=e,i.checked=o,r("span",n).textContent=
t,n}var Da=e=>new FormData(e).getAll("room");function Ma(e,{id:t,url:o,expires_at:n}){let i=r(".invite-made",e),s=r(".invite-url",i);i.hidden=!1,s.value=gi(o),r(
".invite-qr",i).src=ja(t),r(".invite-expiry",i).textContent=m("invite.expiry",{date:P(new Date(n))});let a=r('[data-action="copy"]',i);a.onclick=()=>Rt(s.value,
"invite.copied"),s.focus(),s.select()}var gi=e=>new URL(e,location.href).href,ja=e=>`/api/v1/invites/${e}/qr`;function Ia(e,t){let o=new E,n=()=>o.open("/invite\
s?limit=50"),i=async s=>{await L(Pa(s))&&(await k(e,()=>g.delete(`/invites/${s.id}`)),n())};S(e,{list:o,into:".invite-list",none:".invites-none",create:()=>w("i\
nvite-item"),update:(s,a)=>Ra(s,a,{revoke:i,...t})}),n()}var Pa=({note:e})=>({title:m("invite.revoke.title"),text:e?m("invite.revoke.text",{note:e}):m("invite.r\
evoke.text.plain"),action:m("invite.revoke")});function Ra(e,t,{rooms:o,me:n,revoke:i}){let{note:s,by:a,used:c,uses:l,state:d,url:h,expires_at:f}=t,u=d==="open",
y=a&&a.id!==n.id?x(a):null,O=l?m("invite.used.of",{count:M(c),most:M(l)}):m("invite.used",{count:M(c)}),T=u?m("invite.until",{date:P(new Date(f))}):m(`invite.st\
ate.${d}`);r(".invite-note",e).textContent=s||m("invite.no_note");let q=t.rooms.map(Pt=>o.find(Pt)?.name).filter(Boolean),j=q.length?m("invite.into",{rooms:Zt(q)}):
null,nt=r(".hint",e);nt.textContent=[y,O,T,j].filter(Boolean).join(" · "),nt.title=u?I(new Date(f)):"";let[zt,Kt]=e.querySelectorAll("button");zt.hidden=!u||!h,
zt.onclick=()=>Rt(gi(h),"invite.copied"),Kt.hidden=!u,Kt.onclick=()=>i(t)}var Na=8;function yi({rooms:e,me:t,onOpened:o,...n}){return je({title:m("direct.new"),action:m("direct.open"),hint:m("direct.hint"),most:Na,isOffered:({id:i})=>i!==
t.id,act:async i=>o(await e.openDirect(i.map(({id:s})=>s))),me:t,...n})}function Fa(){let e=Object.assign(new EventTarget,{list:[],loaded:!1,need(){}});return Object.assign(new EventTarget,{members:e,room:{kind:"direct"},isOver:!0})}
async function xi({subject:e,router:t,...o}){let n=v("person-card"),i=r(".dialog-body",n),s=new AbortController;i.replaceChildren(document.getElementById("panel\
-person").content.cloneNode(!0));let a=c=>{n.close(),t.goToRoom(c)};me.show(i,{...o,subject:e,conversation:Fa(),router:{goToRoom:a},signal:s.signal}),await b(n),
s.abort()}function vi(e,{room:t}){let o=`/rooms/${t.id}`,n=r(".mutes",e);ki(e,{path:`${o}/bans`,none:".bans-none",fold:e,label:m("bans.lift"),lift:({user:s})=>g.delete(`${o}\
/bans/${s.id}`)});let i=ki(n,{path:`${o}/mutes`,fold:e,label:m("moderate.unmute"),lift:({user:s})=>g.patch(`${o}/members/${s.id}`,{muted_until:null})});i.addEventListener(
"change",()=>n.hidden=!i.items.length),n.hidden=!0}function ki(e,{path:t,none:o,fold:n,label:i,lift:s}){let a=new E,c=()=>a.open(`${t}?limit=50`);return S(e,{list:a,
into:".ban-list",none:o,key:({user:l})=>l.id,create:()=>w("ban-item"),update:(l,d)=>Ba(l,d,{label:i,lift:()=>k(n,()=>s(d)).then(c)})}),c(),a}function Ba(e,{user:t,
until:o,reason:n},{label:i,lift:s}){C(r(".avatar",e),t),r(".ban-name",e).textContent=x(t);let a=o?m("bans.until",{date:P(new Date(o))}):m("bans.ever"),c=r(".hin\
t",e);c.textContent=[a,n].filter(Boolean).join(" · "),c.title=o?I(new Date(o)):"";let l=r("button",e);l.textContent=i,l.onclick=s}async function bi(e,t){return e.member_count>1&&!await L(Dt("leave",e))?!1:vo(e,t)}async function Oi(e,t){let o=await tt(Dt("archive",e));o&&await ko(e,t,o)}async function ko(e,t,o){
await t.update(e.id,{archived:!0,...o});let n=()=>t.update(e.id,{archived:!1}).catch(H);N(m("room.archive.done",{room:e.name}),{undo:{label:m("undo"),act:n}})}async function vo(e,t){
try{await t.leave(e.id)}catch(o){if(!o.can?.includes("archive"))throw o;let n={title:m("room.last.title",{room:e.name}),text:m("room.last.text")},i=await mn({...n,
action:m("room.delete"),other:m("room.archive")}),s={yes:"delete",other:"archive"}[i];if(!s)return!1;await t.leave(e.id,{last:s})}return!0}function Dt(e,{name:t,
kind:o}){let n=e==="leave"&&o==="private"?"room.leave.private.text":`room.${e}.text`;return{title:m(`room.${e}.title`,{room:t}),text:m(n),action:m(`room.${e}`)}}var Si="new";function _i(e,{room:t,rooms:o,sections:n}){let{mine:i}=t;if(e.hidden=!i,!i)return;let{favourite:s,notify:a,section:c,hidden:l}=e.elements,d=f=>k(e,
()=>o.set(t.id,f));r(".form-error",e).hidden=!0,e.onsubmit=f=>f.preventDefault(),s.checked=i.favourite,a.value=i.notify,l.checked=i.hidden,Ei(c,{sections:n,chosen:i.
section}),s.onchange=()=>d({favourite:s.checked}),l.onchange=()=>d({hidden:l.checked});for(let f of a)f.onchange=()=>d({notify:a.value});let h=r(".section-new",
e);h.hidden=!0,c.onchange=()=>{h.hidden=c.value!==Si,h.hidden?d({section:c.value||null}):r("input",h).focus()},r("button",h).onclick=()=>k(e,async()=>{let f=await g.
post("/me/sections",{name:r("input",h).value.trim()});n.note(f),await o.set(t.id,{section:f.id}),Ei(c,{sections:n,chosen:f.id}),h.hidden=!0})}function Ei(e,{sections:t,
chosen:o}){let n=[["",m("section.none")],...t.own.map(({id:i,name:s})=>[i,s]),[Si,m("section.new")]];e.replaceChildren(...n.map(([i,s])=>new Option(s,i))),e.value=
t.own.some(({id:i})=>i===o)?o:""}var qa=[7,30,90,180,365,730];async function $i(e,{room:t,rooms:o,me:n}){let i=r(".room-retention",e),s=r(".room-retention-text",e),a=r("select",i),c=t.kind!=="d\
irect"&&(K(t)||n.role==="owner");i.hidden=s.hidden=!0,a.onchange=null;let l=await g.get(`/rooms/${t.id}/retention`).catch(()=>null);if(!l||e.dataset.room!==t.id)
return;let d=()=>{Ha(a,l),s.textContent=l.days?Ua(l.days):"",s.hidden=c||!l.days};d(),i.hidden=!c,a.onchange=async()=>{let h=a.value===""?null:Number(a.value);await k(
r(".room-form",e),async()=>{await Ae(f=>Wa({retention_days:h,...f},{room:t,rooms:o}),{days:h??l.usual_days}),l=await g.get(`/rooms/${t.id}/retention`)}),d()}}async function Wa(e,{
room:t,rooms:o}){K(t)?await o.update(t.id,e):await g.put(`/rooms/${t.id}/retention`,e)}function Ha(e,{retention_days:t,usual_days:o,most_days:n}){let i=o?A("ret\
ention.days",o,{count:M(o)}):m("retention.ever"),s=[new Option(m("retention.usual",{days:i}),"")];n||s.push(new Option(m("retention.ever"),"0"));let a=new Set(qa.
filter(c=>!n||c<=n));t&&a.add(t);for(let c of[...a].sort((l,d)=>l-d))s.push(new Option(A("retention.days",c,{count:M(c)}),String(c)));n&&t===0&&s.push(new Option(
m("retention.ever"),"0")),e.replaceChildren(...s),e.value=t===null?"":String(t)}var Ua=e=>A("retention.kept",e,{count:M(e)});function Ti({conversation:e,rooms:t,sections:o,me:n,onLeft:i,onPanel:s}){let a=v("room-details"),c=r(".room-form",a),{room:l}=e;$(c),za(a,l),r(".room-facts",a).
textContent=Ga(l),Ja(a,e),_i(r(".room-mine",a),{room:l,rooms:t,sections:o}),_(c,async h=>{await t.update(l.id,Va(l,h)),a.close()}),Ka(a,{room:l,rooms:t,me:n}),a.
dataset.room=l.id,$i(a,{room:l,rooms:t,me:n});let d=r(".bans",a);return d.open=!1,d.ontoggle=()=>d.open&&vi(d,{room:l}),Xa(a,{room:l,rooms:t,onLeft:i,onPanel:s}),
b(a)}function za(e,{name:t,topic:o,description:n,slow_seconds:i,writers:s,history:a,shows_readers:c}){let{elements:l}=r(".room-form",e);l.name.value=t,l.topic.value=
o??"",l.description.value=n??"",Ya(l.slow_seconds,i),l.writers.value=s,l.joined_only.checked=a==="joined",l.shows_readers.checked=c,r(".room-name-text",e).textContent=
t;let d=(f,u)=>f.value===u?"":f.selectedOptions[0].text,h=[[".room-topic-text",o],[".room-description-text",n]];h.push([".room-slow-text",d(l.slow_seconds,"0")],
[".room-writers-text",d(l.writers,"members")]);for(let[f,u]of h)r(f,e).textContent=u??"",r(f,e).parentElement.hidden=!u}function Ka(e,{room:t,rooms:o,me:n}){let i=r(
".room-suggested",e),s=r("input",i);i.hidden=n.role!=="owner"||t.kind!=="public"||t.archived,s.checked=t.suggested===!0,s.onchange=()=>k(r(".room-form",e),()=>o.
suggest(t.id,s.checked))}function Ga({kind:e,member_count:t}){return A(`room.facts.${e}`,t,{count:M(t)})}function Ya(e,t){let o=String(t);[...e.options].some(n=>n.
value===o)||e.append(new Option(m("room.slow.other",{count:M(t)}),o)),e.value=o}function Va(e,{name:t,topic:o,description:n,slow_seconds:i,writers:s,joined_only:a,
shows_readers:c}){let l={name:t.trim(),topic:o.trim(),description:n.trim()},d=K(e)?{history:a?"joined":"all",shows_readers:!!c}:{},h={...l,slow_seconds:Number(i),
writers:s,...d};return Object.fromEntries(Object.entries(h).filter(([f,u])=>u!==(e[f]??"")))}function Ja(e,{room:t}){let o=t.kind==="direct",n=K(t),i=Vt(t);for(let s of[
".room-fields",".room-save"])r(s,e).hidden=!i;r(".room-texts",e).hidden=i||o,r(".room-owners",e).hidden=!n,r(".bans",e).hidden=!Z(t);for(let s of["reports","aud\
it"])Ut(e,s,Z(t));Ut(e,"archive",n&&!t.archived),Ut(e,"restore",n&&t.archived),Ut(e,"leave",!o),Ut(e,"delete",n)}function Ut(e,t,o){r(`[data-action="${t}"]`,e).
hidden=!o}function Xa(e,{room:t,rooms:o,onLeft:n,onPanel:i}){let s=r(".room-form",e),a=d=>k(s,async()=>{await d(),e.close()}),c=d=>a(async()=>await d()!==!1&&n()),
l={members:()=>a(()=>i("people")),reports:()=>a(()=>i("reports")),audit:()=>a(()=>i("audit")),threads:()=>a(()=>i("threads")),scheduled:()=>a(()=>i("scheduled")),
archive:async()=>{let d=await tt(Dt("archive",t));d&&a(()=>ko(t,o,d))},restore:()=>a(()=>o.update(t.id,{archived:!1})),leave:async()=>{(t.member_count===1||await L(
Dt("leave",t)))&&c(()=>vo(t,o))},delete:async()=>{let d=await tt(Dt("delete",t));d&&c(()=>o.delete(t.id,d))}};for(let[d,h]of Object.entries(l))r(`[data-action="${d}\
"]`,e).onclick=h}function Ai({sections:e,onMade:t}){return Li({title:m("section.create"),name:"",action:m("section.make"),save:async(o,n)=>{let i=await g.post("/me/sections",{name:o});
e.note(i),Y(n),t(i.id)}})}function Ci({sections:e,id:t}){return Li({title:m("section.title"),name:e.nameOf(t),action:m("save"),save:async(o,n)=>{await g.patch(`\
/me/sections/${t}`,{name:o}),Y(n)},remove:()=>g.delete(`/me/sections/${t}`),question:{title:m("section.delete.title",{name:e.nameOf(t)}),text:m("section.delete.\
text"),action:m("section.delete")}})}function Li({title:e,name:t,action:o,save:n,remove:i=null,question:s=null}){let a=v("section"),c=r("form",a),l=r('[data-act\
ion="remove-section"]',a);return $(c),c.elements.name.value=t,r(".button-primary",c).textContent=o,_(c,d=>n(d.name.trim(),a)),l.hidden=!i,l.onclick=()=>k(c,async()=>{
await L(s)&&(await i(),Y(a))}),b(a,{title:e})}async function Di({id:e,rooms:t,sections:o,...n}){let i=v("section-room"),s=new ft({rooms:t,isOffered:({room:c})=>!c.archived&&c.mine?.section!==e}),a=({room:c})=>k(
i,async()=>{t.find(c.id)?.role||await t.join(c.id),await t.set(c.id,{section:e}),i.close()});new pt(i,{choices:s,onChosen:a,...n}),r(".form-error",i).hidden=!0,
r('[data-open="create-room"]',i).dataset.subject=e,await b(i,{title:m("section.add",{name:o.nameOf(e)})}),s.close()}async function Mi(){let e=v("team-emoji"),t=r("form",e),o=()=>Qa(e);$(t),t.elements.file.onchange=()=>t.elements.name.value||=Za(t.elements.file.files[0]?.name??
""),_(t,async({name:n,file:i})=>{await F.add(n.trim().replace(/^:|:$/g,""),i),t.reset()}),F.addEventListener("change",o),o(),await b(e),F.removeEventListener("c\
hange",o)}var Za=e=>e.replace(/\.\w+$/,"").toLowerCase().replace(/[^a-z0-9_+-]+/g,"_").slice(0,32);function Qa(e){let{all:t}=F;r(".team-emoji-none",e).hidden=t.
length>0,D(r(".team-emoji-list",e),t,{key:({key:o,image:n})=>o+n,create:()=>w("team-emoji-item"),update:(o,n)=>tc(o,n,e)})}function tc(e,t,o){V(r(".emoji-sign",
e),t),r(".team-emoji-name",e).textContent=t.text;let n=r("button",e);n.setAttribute("aria-label",m("team_emoji.remove",{name:t.text})),n.onclick=()=>ec(t,o)}async function ec({
code:e,text:t},o){await L({title:m("team_emoji.remove",{name:t}),text:m("team_emoji.remove.text",{name:t}),action:m("team_emoji.remove.action")})&&await k(r("fo\
rm",o),()=>F.remove(e))}function oc({app:e,router:t,state:o}){let{me:n,rooms:i,directory:s}=o,a=u=>t.goToRoom(u.id),c=()=>t.go(Ro),l=u=>t.go({...t.address,panel:u}),d=async u=>{if(u===
n.id)return f.account;let y=await i.openDirect([u]);return()=>a(y)},h=u=>()=>e.conversation&&u(e.conversation),f={"create-room":u=>pi({section:u,onCreated:a,...o}),
browse:()=>fi({rooms:i,onJoined:a}),jump:()=>ui({onRoom:u=>t.goToRoom(u),onPerson:d,...o}),"new-message":()=>yi({onOpened:a,...o}),room:h(u=>Ti({conversation:u,
onLeft:c,onPanel:l,...o})),"add-people":h(u=>lo({conversation:u,...o})),"section-room":u=>Di({id:u,...o}),section:u=>Ci({id:u,...o}),"new-section":()=>Ai({onMade:u=>f["\
section-room"](u),...o}),invite:()=>wi({room:e.conversation?.room,...o}),account:()=>hi({onChanged:u=>s.take([u]),onReadingShown:()=>e.conversation?.readers.load().
catch(()=>{}),...o}),person:u=>e.conversation?l(`person:${u}`):xi({subject:u,router:t,...o}),"team-emoji":Mi,keys:()=>b(v("keys"))};return f}var bo=2,nc=20;async function Oo({conversation:e,question:t="",options:o=[]}){let n=v("poll"),i=r("form",n),s=r(".poll-fields",i),a=z();$(i),i.elements.text.value=
t,s.replaceChildren();for(let f of[...o,...Array(Math.max(bo-o.length,0)).fill("")])ji(s,f);let c=r(".poll-add",i),l=()=>sc(s,c);c.onclick=()=>{ji(s,"").focus(),
l()},s.onclick=({target:f})=>{f.closest("button")&&ic(f.closest(".poll-field"),l)},s.onkeydown=f=>{f.key==="Enter"&&!at(f)&&rc(f,s)},l();let d=ac(i,X(e.me)),h=Et(
f=>e.ask({...f,client_id:a}));return _(i,async f=>{await h(cc(i,f,d)),n.close("done")}),await b(n)==="done"}function ji(e,t){let o=e.appendChild(w("poll-field"));
return r("input",o).value=t,r("input",o)}function ic(e,t){let o=e.nextElementSibling??e.previousElementSibling;e.remove(),r("input",o).focus(),t()}function sc(e,t){
let o=[...e.children];o.forEach((n,i)=>{let s=m("poll.option",{number:i+1}),a=r("input",n);a.setAttribute("aria-label",s),a.placeholder=s,a.required=i<bo,r("but\
ton",n).hidden=o.length<=bo}),t.hidden=o.length>=nc}function rc(e,t){let o=e.target.closest(".poll-field")?.nextElementSibling;!e.target.matches("input")||!o||(e.
preventDefault(),r("input",o).focus())}function ac(e,t){let o=le(t),{ends:n,other:i}=e.elements;r('option[value="monday"]',n).hidden=o.monday.getTime()===o.tomorrow.
getTime();for(let[a,c]of Object.entries(o))p(r(`option[value="${a}"]`,n),m("poll.end.at",{when:m(`time.${a}`),date:W(c,t)}));i.min=dt(Date.now(),t),i.value=dt(o.
tomorrow,t);let s=()=>{r(".poll-other",e).hidden=n.value!=="other",i.disabled=n.value!=="other"};return n.onchange=s,s(),{...o,get other(){return St(i.value,t)}}}
function cc(e,{text:t,multiple:o,anonymous:n,ends:i},s){let a=[...e.querySelectorAll(".poll-field input")].map(({value:l})=>l.trim()).filter(Boolean),c=i==="nev\
er"?null:s[i].toISOString();return{text:t,options:a,multiple:!!o,anonymous:!!n,ends_at:c}}var Mt=class extends EventTarget{#t;#e;#o=new Map;#i=new Map;loading=!1;failed=!1;constructor({groups:t,pathOf:o}){super(),this.#t=t,this.#e=o}of({key:t,users:o}){
let n=(this.#o.get(t)??[]).filter(({id:i})=>!o.includes(i));return[...o.map(i=>({id:i,name:"…"})),...n]}get hasMore(){return!!this.#n}async more(){let t=this.#n;
if(!t||this.loading)return;let o=this.#i.get(t.key)??this.#e(t.key);this.loading=!0;let n=await g.page(o).catch(()=>null);this.loading=!1,this.failed=!n,n&&(this.#o.
set(t.key,[...this.#o.get(t.key)??[],...n.items.map(({user:i})=>i)]),this.#i.set(t.key,n.next)),this.dispatchEvent(new Event("change"))}get#n(){return this.#t().
find(({key:t,count:o,users:n})=>o>n.length&&this.#i.get(t)!==null)}};async function mc({entry:{seq:e},conversation:t}){let o=v("reactions"),n=new AbortController,{signal:i}=n,s=()=>(t.history.shown.entry(e)?.reactions??[]).map(d=>({
key:d.emoji,count:Ho(d),users:d.users})),a=d=>`/rooms/${t.room.id}/messages/${e}/reactions?${new URLSearchParams({emoji:d})}`,c=new Mt({groups:s,pathOf:a}),l=()=>lc(
o,s(),c,t);for(let d of[t,c])d.addEventListener("change",l,{signal:i});mt(o).onclick=()=>c.more(),l(),await b(o,{title:m("reaction.who")}),n.abort()}function lc(e,t,o,n){
let i=t.flatMap(s=>o.of(s).map(a=>({key:`${s.key} ${a.id}`,emoji:s.key,person:a})));D(r(".reaction-list",e),i,{create:()=>w("reaction-item"),update:(s,{emoji:a,
person:c})=>{V(r(".reaction-emoji",s),un(a)),p(r(".reaction-name",s),x(n.personOf(c)))}}),et(e,o)}function dc({entry:e,author:t,room:o,reports:n}){let i=v("report"),s=r("form",i);return $(s),r(".report-text",s).textContent=m("report.text",{name:x(t),room:o.name}),
_(s,async({reason:a})=>{await n.report({room:o.id,seq:e.seq,reason:a.trim()}),i.close(),N(m("report.done"))}),b(i)}async function hc({entry:e,conversation:t}){let{readers:o,members:n}=t,i=v("seen-by"),s=new AbortController,a=!1,c=()=>a&&pc(i,fc(e,t));r(".seen-list",i).replaceChildren(),
r(".seen-none",i).hidden=!0;for(let l of[o,n])l.addEventListener("change",c,{signal:s.signal});n.need(),k(i,async()=>{await o.load(),a=!0,c()}),await b(i,{title:m(
"seen.title")}),s.abort()}function fc({seq:e,user:t},o){let{readers:n,members:i}=o,s=new Set(n.of(e));return i.list.map(c=>c.user).filter(({id:c})=>s.has(c)&&c!==
t.id).map(c=>o.personOf(c))}function pc(e,t){p(r("h2",e),t.length?A("seen.count",t.length):m("seen.title")),r(".seen-none",e).hidden=t.length>0,D(r(".seen-list",
e),t,{key:({id:o})=>o,create:()=>w("seen-item"),update:(o,n)=>{C(r(".avatar",o),n),p(r(".seen-name",o),x(n))}})}function uc({text:e,conversation:{id:t,me:o},scheduled:n}){let i=z();return _t({title:m("composer.later"),action:m("composer.later"),me:o,repeats:!0,act:Et(async s=>{
let{at:a,time_zone:c}=await n.add(t,e,s,i);N(m("scheduled.done",{date:W(new Date(a),c)}))})})}var wc=/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{M}\p{N}_]+|\s+|[^]/gu;function Ii(e,t){let[o,n]=[e,t].map(c=>c.match(wc)??[]),i=0;for(;i<o.length&&i<n.length&&o[i]===n[i];)i+=1;let s=0;for(;s<o.length-i&&s<n.length-i&&o.at(-1-s)===
n.at(-1-s);)s+=1;let a=gc(o.slice(i,o.length-s),n.slice(i,n.length-s));return xc([...jt("same",n.slice(0,i)),...a,...jt("same",n.slice(n.length-s))])}var jt=(e,t)=>t.
map(o=>({kind:e,text:o}));function gc(e,t){if(e.length*t.length>25e4)return[...jt("gone",e),...jt("new",t)];let o=yc(e,t),n=[],[i,s]=[0,0];for(;i<e.length&&s<t.
length;)e[i]===t[s]?(n.push({kind:"same",text:t[s]}),i+=1,s+=1):o[i+1][s]>=o[i][s+1]?(n.push({kind:"gone",text:e[i]}),i+=1):(n.push({kind:"new",text:t[s]}),s+=1);
return[...n,...jt("gone",e.slice(i)),...jt("new",t.slice(s))]}function yc(e,t){let o=Array.from({length:e.length+1},()=>new Uint16Array(t.length+1));for(let n=e.
length-1;n>=0;n-=1)for(let i=t.length-1;i>=0;i-=1)o[n][i]=e[n]===t[i]?o[n+1][i+1]+1:Math.max(o[n+1][i],o[n][i+1]);return o}function xc(e){let t=[],o="",n="",i=()=>{
o&&t.push({kind:"gone",text:o}),n&&t.push({kind:"new",text:n}),o=n=""},s="";for(let{kind:a,text:c}of e){if(a==="same"){i(),s+=c;continue}s&&t.push({kind:"same",
text:s}),s="",a==="gone"?o+=c:n+=c}return i(),s&&t.push({kind:"same",text:s}),t}var Pi={gone:"del",new:"ins"};async function kc({entry:e,conversation:t}){let o=v("versions"),n=new AbortController,{signal:i}=n,s=new E,a=()=>s.open(`/rooms/${t.
room.id}/messages/${e.seq}/versions?limit=50`),c=r(".versions-alone",o);c.hidden=!0,s.addEventListener("change",()=>c.hidden=s.items.length!==1||s.hasMore,{signal:i}),
S(o,{list:s,into:".version-list",none:".versions-none",sort:l=>l.map((d,h)=>({...d,id:String(h),before:l[h+1]})),create:()=>w("version-item"),update:bc,signal:i}),
vc(t,e,a,i),r(".versions-none",o).hidden=!0,a(),await b(o,{title:m("versions.title")}),n.abort(),r(".version-list",o).replaceChildren()}function vc(e,t,o,n){let i=t,
s=()=>{let a=e.history.shown.entry(t.seq);!a||a.text===i.text&&a.editedAt===i.editedAt&&a.deleted===i.deleted||(i=a,o())};e.addEventListener("change",s,{signal:n})}
function bc(e,{at:t,text:o,before:n}){let i=r("time",e);i.dateTime=t,p(i,I(new Date(t)));let s=n?Ii(n.text,o):[{kind:"same",text:o}];r(".version-text",e).replaceChildren(
...s.map(a=>Pi[a.kind]?en(Pi[a.kind],a.text):a.text))}async function Oc({entry:{seq:e},conversation:t}){let o=v("voters"),n=new AbortController,{signal:i}=n,s=()=>t.timeline.entry(e)??t.history.shown.entry(e),a=()=>(s()?.
poll?.options??[]).map(({text:h,votes:f,voters:u=[]},y)=>({key:String(y),text:h,count:f,users:u})),c=h=>`/rooms/${t.room.id}/polls/${e}/voters?${new URLSearchParams(
{option:h})}`,l=new Mt({groups:a,pathOf:c}),d=()=>Ec(o,a(),l,t);for(let h of[t,l])h.addEventListener("change",d,{signal:i});mt(o).onclick=()=>l.more(),d(),await b(
o,{title:m("poll.who")}),n.abort()}function Ec(e,t,o,n){let i=t.filter(({count:s})=>s);D(r(".voter-options",e),i,{create:()=>w("voter-option"),update:(s,a)=>{p(
r("h3",s),a.text),D(r("ul",s),o.of(a).map(n.personOf),{key:({id:c})=>c,create:()=>w("seen-item"),update:(c,l)=>{C(r(".avatar",c),l),p(r(".seen-name",c),x(l))}})}}),
et(e,o)}var Sc=/:[a-z0-9_+-]+:/u,_c=/(?<!`)(?<ticks>`+)(?!`)[^]*?(?<!`)\k<ticks>(?!`)|^[ ]{0,3}```[^]*|(?<![\p{L}\p{N}_:]):(?<code>[a-z0-9_+-]+):(?![\p{L}\p{N}_])/gmu;function We(e){
return Sc.test(e)?wt?Ri(e,wt):Ct().then(t=>Ri(e,t),()=>e):e}var Ri=(e,t)=>e.replace(_c,(o,...n)=>$c(n.at(-1).code,t)??o),$c=(e,t)=>F.withName(e)?null:t.withCode(
e)?.emoji;var Tc=/^\/([a-z]+)(?:\s+([^]*))?$/u,Ac={m:6e4,h:36e5,d:864e5},Cc=/^(\d{1,4})\s*(m|h|d)$/u,Lc=new Set(["off","0"]),B=class extends Error{};function Ni(e){let[,t,
o=""]=e.match(Tc)??[];return t?{name:t,rest:o.trim()}:null}var ut=e=>`/${e} ${m(`command.${e}.usage`)}`.trim();function ot(e,t){if(!e)throw new B(m("command.use",
{usage:ut(t)}));return e}function He(e,t){if(Lc.has(e))return null;let[,o,n]=e.match(Cc)??[];if(!Number(o))throw new B(m("command.time",{usage:ut(t)}));return new Date(
Date.now()+Number(o)*Ac[n]).toISOString()}async function Eo(e){let t=e.replace(/^@/u,"");try{return await g.get(`/users/${encodeURIComponent(t)}`)}catch(o){throw o.
status===404?new B(m("command.nobody",{name:t})):o}}var Dc=new RegExp("^(\\p{RGI_Emoji}|\\p{Emoji_Presentation}|\\p{Extended_Pictographic}\\ufe0f?)\\s*","v"),Fi=[{name:"dnd",may:()=>!0,async run({rest:e,directory:t,
say:o}){let n=He(ot(e,"dnd"),"dnd");t.take([await g.patch("/me",{quiet_until:n})]),o(n?m("command.dnd.done",{date:I(new Date(n))}):m("command.dnd.off"))}},{name:"\
status",may:()=>!0,async run({rest:e,directory:t,say:o}){let[n,i=""]=e.match(Dc)??[""],s=e.slice(n.length);t.take([await g.patch("/me",{status:e?{emoji:i,text:s,
until:null}:null})]),o(m(e?"command.status.done":"command.status.off"))}}];var Mc=2,Ue={key:null,clientId:null},Bi=[{name:"poll",may:({room:e})=>!Xt(e),async run({rest:e,conversation:t}){let[o="",...n]=e.split("|").map(i=>i.trim()).filter(
Boolean);if(n.length>=Mc)return jc(t,{text:o,options:n});if(!await Oo({conversation:t,question:o,options:n})&&e)throw new B(m("poll.dropped"))}}];async function jc(e,t){
let o=JSON.stringify([e.id,t]);Ue.key!==o&&(Ue={key:o,clientId:z()}),await e.ask({...t,client_id:Ue.clientId}),Ue={key:null,clientId:null}}var Wi=864e5,Hi={"m|min|minutes?|分钟":6e4,"h|hours?|小时":36e5,"d|days?|天":Wi},Ui=["sunday|周日","monday|周一","tuesday|周二","wednesday|周三","t\
hursday|周四","friday|周五","saturday|周六"],zi="today|今天",Ki="tomorrow|明天",Ic="09:00",Pc="(?:\\s+|$|(?=\\p{Script=Han}))",Gi="(?:at\\s+)?(?<hour>[\
01]?\\d|2[0-3])[:：](?<minute>[0-5]\\d)",Rc=So(`(?:in\\s+)?(?<count>\\d{1,5})\\s*(?<unit>${Object.keys(Hi).join("|")})后?`),Nc=So(Gi),Fc=So(`(?:on\\s+)?(?<day>${[
zi,Ki,...Ui].join("|")}|\\d{4}-\\d\\d-\\d\\d)(?:\\s*${Gi})?`);function Yi(e,t,o=Date.now()){let n=(c,l)=>{let d=e.match(c),h=d&&l(d.groups);return Number.isFinite(
h)?{at:h,rest:e.slice(d[0].length)}:null},i=dt(o,t).slice(0,10),s=(c,l)=>Wc(c)?St(`${c}T${l}`,t).getTime():null,a=c=>[i,Ke(i,1)].map(l=>s(l,c)).find(l=>l>o);return n(
Rc,({count:c,unit:l})=>o+Number(c)*Bc(l))??n(Nc,c=>a(qi(c)))??n(Fc,({day:c,...l})=>s(qc(c,i),qi(l)))}var qi=({hour:e,minute:t})=>e?`${e.padStart(2,"0")}:${t}`:Ic,
Bc=e=>Object.entries(Hi).find(([t])=>ze(t,e))[1];function qc(e,t){if(ze(zi,e))return t;if(ze(Ki,e))return Ke(t,1);let o=Ui.findIndex(n=>ze(n,e));return o<0?e:Ke(
t,(7+o-new Date(t).getUTCDay())%7||7)}var Ke=(e,t)=>new Date(Date.parse(e)+t*Wi).toISOString().slice(0,e.length),Wc=e=>!Number.isNaN(Date.parse(e))&&Ke(e,0)===e,
ze=(e,t)=>new RegExp(`^(?:${e})$`,"iu").test(t);function So(e){return new RegExp(`^${e}${Pc}`,"iu")}var Hc=365*864e5,Ge={rest:null,clientId:null},Vi={name:"remind",may:()=>!0,async run({rest:e,conversation:{me:t},rooms:o,saved:n,say:i}){let s=X(t),{at:a,text:c}=Uc(
ot(e,"remind"),s);Ge.rest!==e&&(Ge={rest:e,clientId:z()});let l=await o.openDirect([t.id]),{seq:d}=await g.post(`/rooms/${l.id}/messages`,{text:c,client_id:Ge.clientId});
await n.save({room:l.id,seq:d},new Date(a).toISOString()),Ge={rest:null,clientId:null};let h=()=>g.delete(`/rooms/${l.id}/messages/${d}`).catch(f=>i(G(f)));i(m(
"command.remind.done",{date:W(new Date(a),s)}),{undo:{label:m("undo"),act:h}})}};function Uc(e,t){let o=Yi(e.replace(/^(?:me|我)\s+/iu,""),t),n=o?o.at-Date.now():
0;if(n<=0||n>Hc)throw new B(m("command.remind.time",{usage:ut("remind")}));let i=o.rest.replace(/^to\s+/iu,"").trim();if(!i)throw new B(m("command.use",{usage:ut(
"remind")}));return{at:o.at,text:i}}var zc=["all","mentions","nothing"],Ji=({room:e})=>e.kind!=="direct",Xi=({room:e})=>Vt(e)&&e.kind!=="direct",Zi=[{name:"topic",may:Xi,run:({rest:e,room:t,rooms:o})=>o.
update(t.id,{topic:ot(e,"topic")})},{name:"rename",may:Xi,run:({rest:e,room:t,rooms:o})=>o.update(t.id,{name:ot(e,"rename")})},{name:"invite",may:({room:e})=>Jt(
e),async run({rest:e,conversation:t,say:o}){let n=ot(e,"invite").split(/[\s,]+/u),i=await Promise.all(n.map(Eo));await t.members.add(i),o(m("command.invite.done",
{names:i.map(x).join(", ")}))}},{name:"mute",may:({room:e})=>Z(e)&&e.kind!=="direct",async run({rest:e,conversation:t,say:o}){let[n,i,...s]=ot(e,"mute").split(/\s+/u),
a=He(i??"","mute"),c=await Eo(n),l=s.length?{reason:s.join(" ")}:{};await t.members.mute(c.id,{muted_until:a,...l}),o(m(a?"command.mute.done":"command.mute.lift\
ed",{name:x(c)}))}},{name:"notify",may:()=>!0,async run({rest:e,room:t,rooms:o,say:n}){if(!zc.includes(e))throw new B(m("command.use",{usage:`/notify ${m("comma\
nd.notify.usage")}`}));await o.set(t.id,{notify:e}),n(m("command.notify.done",{choice:m(`mine.notify.${e}`)}))}},{name:"archive",may:({room:e})=>Ji({room:e})&&K(
e)&&!e.archived,run:({room:e,rooms:t})=>Oi(e,t)},{name:"leave",may:Ji,async run({room:e,rooms:t,goHome:o}){await bi(e,t)&&o()}}];var Kc="¯\\\\\\_(ツ)\\_/¯",Qi=[{name:"shrug",may:()=>!0,run:({rest:e,send:t})=>t([e,Kc].filter(Boolean).join(" "))}];var ts=[...Zi,...Fi,...Bi,Vi,...Qi].sort((e,t)=>e.name.localeCompare(t.name)),Ye=e=>ts.find(t=>t.name===e),es=(e,t)=>ts.filter(o=>o.name.startsWith(t)&&o.may(e));var os={isAtStart:!0,pattern:/^(\/[a-z]*|\/[a-z]+ .*)$/u,search([,e],t,{show:o}){let[n]=e.slice(1).split(" "),i=Ye(n);return i||n.length<e.length-1?o([],{hint:Gc(
i)}):o(es(t.conversation,n).map(Yc))}},Gc=e=>e?`${ut(e.name)} · ${m(`command.${e.name}.about`)}`:"",Yc=e=>({text:`/${e.name} `,label:ut(e.name),detail:m(`comma\
nd.${e.name}.about`)});var ns=8,is={pattern:/(?:^|[\s(])(:[\p{L}\p{N}_+-]{2,})$/u,async search([,e],t,{show:o}){let n=wt??await Ct().catch(()=>null),i=[...F.search(e).map(Vc),...n?.search(
e,ns).map(Jc)??[]];o(i.slice(0,ns))}},Vc=e=>({text:`${e.text} `,label:e.text,detail:m("emoji.group.team"),emoji:e,chosen:()=>Wt(e.key)});function Jc(e){let t=Pe(
e);return{text:`${t} `,label:`:${e.codes[0]}:`,detail:e.label,emoji:{text:t},chosen:()=>Wt(e.emoji)}}var Xc=8,Zc=1e3,ss={pattern:/(?:^|[\s(])(@[^\s@]*)$/u,search([,e],{conversation:t,directory:o},{show:n,signal:i}){let s=e.slice(1),{members:a}=t,c=new At({directory:o}),
l=()=>n(Qc({words:s,found:c.items,conversation:t}));for(let d of[a,c])d.addEventListener("change",l,{signal:i});i.addEventListener("abort",()=>c.close()),a.need(),
l(),s&&c.search(s)}};function Qc({words:e,found:t,conversation:o}){let{members:n,me:i}=o,s=R(e),l=n.list.map(({user:y})=>y).filter(({id:y})=>y!==i.id).map(y=>({
user:y,rank:sm(y,s)})).filter(({rank:y})=>y<rs).sort((y,O)=>y.rank-O.rank).map(({user:y})=>y),d=new Map([...l,...t.filter(({id:y})=>n.has(y)),...t].map(y=>[y.id,
y]));d.delete(i.id);let h=tm(o.room).filter(({label:y})=>y.startsWith(`@${s}`)),u=[...d.values()].slice(0,Xc-h.length).map(y=>em(o.personOf(y),{isHere:n.has(y.id)||
!n.loaded}));return h.some(({label:y})=>y===`@${s}`)?[...h,...u]:[...u,...h]}function tm({member_count:e}){if(e<=2)return[];let t={text:"@room ",label:"@room",detail:A(
"completion.room",e-1),sign:"@"},o={text:"@here ",label:"@here",detail:m("completion.here"),sign:"@"};return e-1<=Zc?[t,o]:[o]}function em(e,{isHere:t}){let o=`\
@${e.name}`;return{text:`${o} `,label:x(e),detail:t?o:m("completion.elsewhere",{name:o}),person:e}}var[om,nm,im,rs]=[0,1,2,3];function sm({name:e,display_name:t},o){
let n=[R(e),R(t)];return n.some(i=>i.startsWith(o))?om:n.some(i=>i.includes(` ${o}`))?nm:n.some(i=>i.includes(o))?im:rs}var rm=8,as={pattern:/(?:^|[\s(])(#[^\s#]*)$/u,search([,e],{rooms:t},{show:o}){let n=R(e.slice(1)),s=t.mine.filter(({kind:a})=>a!=="direct").map(a=>({room:a,at:R(
a.name).indexOf(n)})).filter(({at:a})=>a>=0).sort((a,c)=>Math.min(a.at,1)-Math.min(c.at,1));o(s.slice(0,rm).map(({room:a})=>am(a)))}},am=({name:e,topic:t})=>({text:`\
#${e} `,label:e,detail:t??"",sign:"#"});var cm=60,mm=/^\s*```/gmu,lm=0,Ve=class{#t;#e;#o;#i;#n;#s=null;#r=null;#a=null;#m=[];#c=0;constructor(t,{sources:o,context:n}){this.#t=t,this.#i=o,this.#n=n;let i=w(
"completion");this.#e=r("ul",i),this.#e.id=`completion-${lm+=1}`,this.#o=r("p",i),t.before(i),t.setAttribute("aria-autocomplete","list"),t.setAttribute("aria-co\
ntrols",this.#e.id);for(let s of["input","compositionend"])t.addEventListener(s,()=>this.#l());t.addEventListener("keydown",s=>this.#x(s),{capture:!0}),t.addEventListener(
"blur",()=>this.close()),t.addEventListener("click",()=>this.#l());for(let s of["pointerdown","mousedown","click"])i.addEventListener(s,dm);this.#e.addEventListener(
"click",({target:s})=>this.#p(this.#g(s))),this.#e.addEventListener("pointermove",({target:s})=>this.#w(this.#g(s)))}close(){this.#s?.abort(),this.#s=null,this.#r=
null,this.#h([])}get#d(){return this.#m.length>0}#l(){let{value:t,selectionStart:o,selectionEnd:n}=this.#t,i=Math.max(0,o-cm),s=t.slice(i,o),a=o===n&&this.#i.find(
({pattern:d})=>d.test(s));if(!a||a.isAtStart&&i>0)return this.#d||this.#s?this.close():void 0;let c=s.match(a.pattern),l=o-c[1].length;if(l===this.#a||hm(t.slice(
0,l)))return this.close();this.#a=null,this.#f(a,c,l)}#f(t,o,n){this.#s?.abort();let i=new AbortController;this.#s=i,this.#r=n;let s=(a,{hint:c=""}={})=>i.signal.
aborted||this.#h(a,{hint:c});t.search(o,this.#n(),{show:s,signal:i.signal})}#h(t,{hint:o=""}={}){!t.length&&!o&&!this.#d&&this.#e.parentElement.hidden||(this.#m=
t,this.#e.replaceChildren(...t.map((n,i)=>this.#u(n,i))),this.#e.hidden=!t.length,this.#o.hidden=!o,p(this.#o,o),this.#e.parentElement.hidden=!t.length&&!o,this.#y(
0))}#u({label:t,detail:o="",emoji:n,person:i,sign:s=""},a){let c=w("completion-item");c.id=`${this.#e.id}-${a}`;let l=r(".completion-sign",c);return n?V(l,n):i?
(l.classList.add("avatar"),C(l,i)):l.textContent=s,r(".completion-label",c).textContent=t,r(".completion-detail",c).textContent=o,c}#w(t){t>=0&&t!==this.#c&&this.#y(
t)}#g=t=>[...this.#e.children].indexOf(t.closest("li"));#y(t){this.#c=t;for(let[n,i]of[...this.#e.children].entries())i.setAttribute("aria-selected",n===t);let o=this.#e.
children[t];o?this.#t.setAttribute("aria-activedescendant",o.id):this.#t.removeAttribute("aria-activedescendant"),o?.scrollIntoView({block:"nearest"})}#x(t){let o=!at(
t)&&this.#k[t.key];!o||t.shiftKey||t.ctrlKey||t.metaKey||t.altKey||!this.#d&&!(t.key==="Escape"&&!this.#e.parentElement.hidden)||(t.preventDefault(),t.stopImmediatePropagation(),
o())}#k={ArrowDown:()=>this.#y((this.#c+1)%this.#m.length),ArrowUp:()=>this.#y((this.#c-1+this.#m.length)%this.#m.length),Enter:()=>this.#p(this.#c),Tab:()=>this.#p(
this.#c),Escape:()=>{this.#a=this.#r,this.close()}};#p(t){let o=this.#m[t];if(!o)return;let n=this.#r;this.close(),xt(this.#t,o.text,{from:n,to:this.#t.selectionEnd}),
o.chosen?.()}};function dm(e){e.preventDefault(),e.stopPropagation()}function hm(e){if(!e.includes("`"))return!1;let t=e.match(mm)?.length??0,o=e.slice(e.lastIndexOf(
`
`)+1);return t%2===1||o.split("`").length%2===0}var cs=[is,ss,as],_o=class{#t;#e;#o=null;constructor(t,o){this.#t=o,this.#e=ms(t,{sources:[...cs,os],context:()=>this.#i})}show(t){this.#o=t,this.#e.close()}prepare(t){
this.#e.close();let o=Ni(t);if(o)return this.#n(o,t).catch(pm);let n=We(t.startsWith("//")?t.slice(1):t);return typeof n=="string"?n:n.then(i=>({text:i}))}get#i(){
return{conversation:this.#o,...this.#t}}async#n({name:t,rest:o},n){let i=Ye(t);if(!i)return await fm(t)?{text:n}:{refusal:m("command.kept")};let s,a=async c=>s=
await We(c);return await i.run({...this.#i,rest:o,room:this.#o.room,send:a,say:N}),{text:s}}},ms=(e,{sources:t=cs,context:o})=>new Ve(e,{sources:t,context:o}),fm=e=>L(
{title:m("command.unknown.title",{name:e}),text:m("command.unknown.text"),action:m("command.unknown.send"),isHarmless:!0}),pm=e=>({refusal:e instanceof B?e.message:
G(e)});var um=/[\\^$.*+?()[\]{}|/]/g;function $o(e){return e.trim()?new RegExp(e.trim().replace(um,"\\$&"),"giu"):null}function ls(e,t){if(!t)return[];let o=({text:i})=>i.
search(t)>=0||bt(i).search(t)>=0;return e.filter(i=>st(i)&&!i.deleted&&o(i)).map(({seq:i})=>i).reverse()}var wm=4,Je=globalThis.CSS?.highlights,To=class{#t;#e;#o;#i=null;#n=null;#s=null;#r=[];#a=null;#m=1/0;constructor(t,{timeline:o}){this.#t=t,this.#o=o,this.#e=r(
"input",t),this.#e.oninput=()=>this.#f(),document.addEventListener("coloured",()=>this.#n&&this.#x()),t.onkeydown=n=>this.#l(n),r('[data-find="older"]',t).onclick=
()=>this.#h(1),r('[data-find="newer"]',t).onclick=()=>this.#h(-1),r('[data-find="more"]',t).onclick=()=>this.#y(),r('[data-find="close"]',t).onclick=()=>this.#c()}show(t,{
signal:o}){this.#i=t,this.#c(),t.addEventListener("change",()=>this.#n&&this.#w(),{signal:o})}open(){this.#s=document.activeElement,this.#m=Number(this.#o.lastOnScreen?.
dataset.seq??1/0),this.#t.hidden=!1,this.#n=kt.open(()=>this.#d()),this.#e.focus(),this.#e.select(),this.#f()}around(t){t(),this.#n&&this.#x()}#c(){this.#n&&kt.
close(this.#n)}#d(){this.#n=null,this.#t.hidden=!0,this.#k(),this.#s?.focus({preventScroll:!0})}#l(t){if(!t.isComposing){if(t.key==="Escape")this.#c();else if(t.
key==="Enter"&&t.target===this.#e)this.#h(t.shiftKey?-1:1);else return;t.preventDefault(),t.stopPropagation()}}#f(){this.#a=null,this.#w();let t=this.#r.find(o=>o<=
this.#m)??this.#r[0];t?this.#u(t):this.#x()}#h(t){if(!this.#r.length)return;let o=this.#r.indexOf(this.#a)+t;this.#m=this.#r.at(o%this.#r.length),this.#u(this.#m)}#u(t){
this.#a=t;let o=this.#o.lookAt(t);gn(o),this.#x(),this.#g()}#w(){this.#r=ls(this.#i.history.shown.entries,$o(this.#e.value)),this.#r.includes(this.#a)||(this.#a=
null),this.#g()}#g(){let{history:t}=this.#i,o=t.shown.entries.filter(st).length,n=this.#r.indexOf(this.#a)+1,s=this.#e.value.trim()?n?m("find.count",{at:M(n),count:M(
this.#r.length)}):m("find.none"):"";p(r(".find-count",this.#t),s),p(r(".find-loaded",this.#t),A("find.loaded",o)),r('[data-find="more"]',this.#t).hidden=!t.hasOlder;
for(let a of["older","newer"])r(`[data-find="${a}"]`,this.#t).disabled=!this.#r.length}async#y(){let{history:t}=this.#i,o=r(".find-trouble",this.#t);p(o,"");try{
for(let n=0;n<wm&&t.hasOlder;n+=1)await t.loadOlder()}catch(n){p(o,G(n))}this.#e.focus(),this.#a===null&&this.#n&&this.#f()}#x(){this.#k();let t=$o(this.#e.value);
if(!t)return;let o=[],n=[];for(let i of this.#o.list.messageRows){let s=Number(i.dataset.seq)===this.#a;i.classList.toggle("is-found",s),(s?n:o).push(...gm(r(".\
message-text",i),t))}Je?.set("found",new Highlight(...o)),Je?.set("found-here",new Highlight(...n))}#k(){for(let t of this.#o.list.messageRows)t.classList.remove(
"is-found");for(let t of["found","found-here"])Je?.delete(t)}};function gm(e,t){if(!Je)return[];let o=[],n=document.createTreeWalker(e,NodeFilter.SHOW_TEXT),i=0;
for(;n.nextNode();)o.push({node:n.currentNode,at:i}),i+=n.currentNode.length;let s=a=>o.findLast(({at:c})=>c<=a);return[...e.textContent.matchAll(t)].map(({0:a,
index:c})=>{let l=new Range,[d,h]=[s(c),s(c+a.length-1)];return l.setStart(d.node,c-d.at),l.setEnd(h.node,c+a.length-h.at),l})}var ds=/^([ \t]*)(?:[-*+]|\d{1,9}[.)])[ \t]+/u,ym=/^([ \t]*)(?:([-*+])|(\d{1,9})([.)])|(>))([ \t]+)/u,xm=/^[ \t]*(?:`{3,}|~{3,})/u,hs="https://",Lo={bold:Xe("**"),
italic:Xe("*"),strike:Xe("~~"),code:vm,"code-block":Ze,quote:Ao({has:/^>[ \t]?/u,mark:()=>"> "}),list:Ao({has:/^[-*+][ \t]+/u,mark:()=>"- ",instead:ds}),numbers:Ao(
{has:/^\d{1,9}[.)][ \t]+/u,mark:e=>`${e+1}. `,instead:ds}),link:bm};function Xe(e){return t=>{let{value:o,start:n,end:i}=Do(t),s=o.slice(n,i),{length:a}=e;if(o.
slice(n-a,n)===e&&o.slice(i,i+a)===e&&!km(e,o,n))return{from:n-a,to:i+a,text:s,start:n-a,end:i-a};let d=s.split(/(\n\s*\n)/u).map((h,f)=>f%2||!h&&s?h:e+h+e).join(
"");return{from:n,to:i,text:d,start:n+a,end:n+d.length-a}}}var km=(e,t,o)=>e==="*"&&t[o-2]==="*"&&t[o-3]!=="*";function vm(e){let t=e.value.slice(e.start,e.end);
if(t.includes(`
`))return Ze(e);let o=Math.max(0,...[...t.matchAll(/`+/gu)].map(([s])=>s.length));if(!o)return Xe("`")(e);let n="`".repeat(o+1),i=`${n} ${t} ${n}`;return{from:e.
start,to:e.end,text:i,start:e.start,end:e.start+i.length}}function Ze(e){let{value:t,from:o,to:n}=ws(e),i=t.slice(o,n),s=Math.max(2,...[...i.matchAll(/`+/gu)].map(
([l])=>l.length)),a="`".repeat(s+1),c=o+a.length+1;return{from:o,to:n,text:`${a}
${i}
${a}`,start:c,end:c+i.length}}function Ao({has:e,mark:t,instead:o}){return n=>{let{value:i,from:s,to:a}=ws(n),c=i.slice(s,a).split(`
`),l=c.every(y=>e.test(y)||!y.trim())&&c.some(y=>y.trim()),d=0,f=c.map(y=>l?y.replace(e,""):!y.trim()&&c.length>1?y:t(d++)+(o?y.replace(o,""):y)).join(`
`),u=s+f.length;return{from:s,to:a,text:f,start:c.length>1?s:u,end:u}}}function bm(e){let{value:t,start:o,end:n}=Do(e),i=t.slice(o,n);if(Co(i))return{from:o,to:n,
text:`[](${i})`,start:o+1,end:o+1};let s=o+i.length+3;return{from:o,to:n,text:`[${i}](${hs})`,start:s,end:s+hs.length}}var Co=e=>e!==""&&wn(e,0)===e;function ps(e,t){
let{value:o,start:n,end:i}=Do(t),s=o.slice(n,i);if(!s||s.includes(`
`)||Co(s)||!Co(e))return null;let a=`[${s}](${e})`;return{from:n,to:i,text:a,start:n+a.length,end:n+a.length}}function us({value:e,start:t,end:o}){if(t!==o)return null;
let n=e.lastIndexOf(`
`,t-1)+1,i=e.slice(n,t);if(Om(e.slice(0,n)))return fs(t,`
${/^[ \t]*/u.exec(i)[0]}`);let[s,a,c,l,d,h,f]=ym.exec(i)??[];if(!s)return null;if(s===i)return{from:n,to:t,text:"",start:n,end:n};let u=c??h??`${Number(l)+1}${d}`;
return fs(t,`
${a}${u}${f}`)}var fs=(e,t)=>({from:e,to:e,text:t,start:e+t.length,end:e+t.length}),Om=e=>e.split(`
`).filter(t=>xm.test(t)).length%2===1;function Do({value:e,start:t,end:o}){let n=e.slice(t,o);return n.trim()?{value:e,start:t+n.length-n.trimStart().length,end:o-
n.length+n.trimEnd().length}:{value:e,start:t,end:o}}function ws({value:e,start:t,end:o}){let n=e.indexOf(`
`,o);return{value:e,from:e.lastIndexOf(`
`,t-1)+1,to:n<0?e.length:n}}var Em={b:"bold",i:"italic",e:"code"},Sm={x:"strike",e:"code-block",l:"link"},_m={Digit7:"numbers",Digit8:"list",Digit9:"quote"};function Mo(e,t){e.onclick=({target:o})=>{
let n=o.closest("[data-format]");n&&It(t,Lo[n.dataset.format])},e.addEventListener("keydown",o=>Am(e,o)),t.addEventListener("keydown",o=>$m(t,o))}function It(e,t){
let o=t({value:e.value,start:e.selectionStart,end:e.selectionEnd});return o?(xt(e,o.text,o),e.setSelectionRange(o.start,o.end),!0):!1}function $m(e,t){if(at(t))
return;let o=Tm(t),n=t.key==="Enter"&&(t.shiftKey||!yt.matches)&&!t.ctrlKey&&!t.metaKey;(o?It(e,Lo[o]):n&&It(e,us))&&(t.preventDefault(),t.stopPropagation())}function Tm({
key:e,code:t,ctrlKey:o,metaKey:n,shiftKey:i,altKey:s}){if(!(o||n)||s)return;let a=e.toLowerCase();return i?Sm[a]??_m[t]:Em[a]}function Am(e,t){let o={ArrowLeft:-1,
ArrowRight:1}[t.key];if(!o)return;let n=[...e.children].filter(s=>!s.hidden),i=n.at((n.indexOf(document.activeElement)+o)%n.length);for(let s of n)s.tabIndex=s===
i?0:-1;i.focus(),t.preventDefault(),t.stopPropagation()}var Qe=class{#t;#e;#o;constructor({button:t,textarea:o,shown:n}){this.#t=t,this.#e=o,this.#o=n,t.onclick=()=>this.#i?this.#s():this.#n(),n.onkeydown=({key:i})=>i===
"Escape"&&this.#s(),oe.addEventListener("ready",()=>this.#i&&this.#r())}close(){this.#a(!1)}get#i(){return!this.#o.hidden}#n(){this.#r(),this.#a(!0),this.#o.focus(
{preventScroll:!0})}#s(){this.#a(!1),this.#e.focus({preventScroll:!0})}#r(){ne(this.#o,this.#e.value),ie(this.#o)}#a(t){this.#o.hidden=!t,this.#e.hidden=t,this.#t.
setAttribute("aria-pressed",t)}};var Cm=/<(?:a|b|strong|i|em|s|del|code|pre|li|table|blockquote|h[1-6])[\s>]/iu,Lm=["vscode-editor-data","application/x-jetbrains"],Dm=/^(?:\t| {2,})\S/mu;function jo(e,t){
e.addEventListener("paste",o=>Mm(e,o,t)),e.addEventListener("input",()=>t.hidden=!0)}function Mm(e,t,o){let{clipboardData:n}=t,[i,s]=[n.getData("text/plain"),n.
getData("text/html")],a=Lm.some(c=>n.types.includes(c));if(It(e,c=>ps(i.trim(),c)))return t.preventDefault();if(!a&&Cm.test(s))return t.preventDefault(),jm(e,{html:s,
text:i});Pm(i,{isFromEditor:a})&&Rm(e,{text:i,offer:o})}async function jm(e,{html:t,text:o}){let{markdownOf:n}=await te("paste").catch(()=>({markdownOf:()=>o})),
i=n(t);xt(e,Im(i,o)?o:i)}var Im=(e,t)=>e.replaceAll(/\s+/gu,"")===t.replaceAll(/\s+/gu,"");function Pm(e,{isFromEditor:t}){return e.trim().includes(`
`)&&!e.includes("```")&&(t||Dm.test(e))}function Rm(e,{text:t,offer:o}){let n=e.selectionStart,i=t.replaceAll(`\r
`,`
`);e.addEventListener("input",()=>queueMicrotask(()=>o.hidden=!1),{once:!0}),o.onclick=()=>{o.hidden=!0;let s=n+i.length;e.value.slice(n,s)===i&&It(e,({value:a})=>Ze(
{value:a,start:n,end:s}))}}function Nm(e,{bar:t,textarea:o,offer:n}){return Mo(t,o),jo(o,n),new Qe({button:r('[data-action="preview"]',t),textarea:o,shown:r(".composer-preview",e)})}function Fm(e,{
bar:t,textarea:o}){Mo(t,o),jo(o,r(".paste-offer",e))}var Jv={audit:bn,person:me,pins:_n,reports:$n,scheduled:An,thread:Dn,threads:Mn},Xv={inbox:Oe,threads:Me,drafts:be,scheduled:De,saved:Le,accounts:ke,audit:ve,abandoned:ge,
monitor:Te,settings:Ce};export{_o as ComposerTools,To as FindBar,lo as addMember,Oo as askPoll,Hr as chooseAction,ms as complete,bs as deleteOthers,oc as dialogOpeners,Fm as offerFewTools,
Nm as offerTools,Xv as pages,Jv as panels,Mr as pickEmoji,dc as reportMessage,ao as saveMessage,hc as seenBy,uc as sendLater,kc as showVersions,mc as whoReacted,
Oc as whoVoted,We as withShortcodes};
