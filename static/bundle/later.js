/* Made by `make bundle` of 9499434fe82e30236eaab6d25b48e91c922a13061358311948d2f98434d1d9da. */
import{$ as b,A as rn,Aa as Wt,B as l,Ba as vn,C,Ca as On,D as K,Da as D,E as se,Ea as En,F as M,Fa as Sn,G as ie,Ga as V,H as I,Ha as _n,I as W,Ia as St,J as P,
Ja as _t,K as re,Ka as $n,L as an,La as _,M as cn,Ma as y,N as rt,Na as $,O as ao,Oa as U,P as mn,Pa as $t,Q as ln,Qa as me,R as at,Ra as Tn,S as kt,Sa as An,T as yt,
Ta as Ht,U as bt,Ua as le,V as r,Va as de,W as w,Wa as Cn,X as ct,Xa as mt,Y as p,Ya as et,Z as Q,_ as dn,a as g,aa as v,b as Qt,ba as Y,c as zo,ca as hn,d as Go,
da as ae,e as Ko,ea as k,f as st,fa as vt,g as it,ga as fn,h as ro,ha as pn,i as Yo,ia as un,j as Vo,ja as E,k as z,ka as wn,l as Jo,la as gn,m as Xo,ma as R,n as Zo,
na as F,o as Qo,oa as A,p as tn,pa as ce,q as te,qa as L,r as ee,ra as tt,s as oe,sa as xn,t as Z,ta as kn,u as G,ua as Ot,v as en,va as Et,w as on,wa as yn,x as nn,
xa as bn,y as ne,ya as B,z as sn,za as H}from"./main.js";function lt(e,t){let o=new Date(t);e.matches("time")&&(e.dateTime=t),e.title=I(o),p(e,re(o))}var Ln=new WeakMap;function S(e,{list:t,into:o,none:n,sort:s=d=>d,key:i=({id:d})=>d,create:a,update:c,signal:m}){let d=()=>{m?.aborted||(D(r(o,e),s(t.items),{key:i,
create:a,update:c}),n&&(r(n,e).hidden=t.items.length>0||t.failed||!!t.searching),et(e,t))};return Ln.get(e)?.close(),Ln.set(e,t),t.addEventListener("change",d,{
signal:m}),m?.addEventListener("abort",()=>t.close()),mt(e).onclick=()=>t.more(),d}function he(e,{showsRooms:t=!1,...o}){S(e,{create:()=>w("audit-item"),update:(n,s)=>Ti(n,s,{showsRooms:t}),...o})}function Ti(e,t,{showsRooms:o}){Ht(r(".audit-w\
hat",e),Ci(t));let n=r(".audit-why",e);p(n,t.reason?l("audit.reason",{reason:t.reason}):""),n.hidden=!t.reason,p(r(".audit-where",e),o&&t.room?`${Ai(t)} · `:"");
let s=r("time",e);lt(s,t.at)}function Ai({room:e,details:t}){let o=e.name??t.name;return o?l("audit.where",{room:o}):l("audit.where.gone")}function Ci({act:e,actor:t,
member:o,room:n,details:s}){let i={user:t?vt(t):l("audit.console"),member:o&&vt(o),room:s.name??n?.name,name:s.name,host:s.host,emoji:s.emoji,setting:s.setting&&
l(`settings.${s.setting}`),count:s.retention_days&&M(s.retention_days),role:s.role&&l(`role.${s.role}`),until:s.until&&P(new Date(s.until))},a=o&&t?.id!==o.id,c=Li(
e,{...s,member:o,isOfOther:a});if(e==="retention"&&s.retention_days)return C("audit.retention.days",s.retention_days,i);let m=e==="invite"&&s.uses?C(c,s.uses,i):
l(c,i);return m.startsWith("audit.")?`${i.user}: ${e}`:m}function Li(e,{until:t,by:o,outcome:n,uses:s,member:i,isOfOther:a,retention_days:c}){let d={ban:t&&"unt\
il",mute:"until",reset_password:o,resolve_report:n,invite:s?null:"any",retention:c===0?"ever":"server",revoke_invite:i&&"of",make_token:a&&"of",revoke_token:a&&
"of"}[e];return d?`audit.${e}.${d}`:`audit.${e}`}var Dn={show(e,{conversation:t,signal:o}){let n=new E;he(e,{list:n,into:".audit-list",none:".audit-none",signal:o}),n.open(`/rooms/${t.id}/audit?limit=50`)}};var Di=36e5;function Mn({act:e,user:t,conversation:o}){let{members:n,room:s}=o,i={name:k(t),room:s.name},a={mute:({until:c,...m})=>n.mute(t.id,{muted_until:c,...m}),
ban:c=>n.ban(t.id,c),remove:c=>n.remove(t.id,c)};return jn({title:l(`moderate.${e}.title`,i),text:l(`moderate.${e}.text`,i),action:l(`moderate.${e}`),hasEnd:e!==
"remove",mayBeForEver:e==="ban",act:a[e]})}function Mi({seq:e,epoch:t,words:o,conversation:n}){return jn({title:l("message.delete.title"),text:l("message.delete\
.text",o),action:l("message.delete"),act:({reason:s})=>n.delete({seq:e,epoch:t,reason:s})})}async function jn({title:e,text:t,action:o,hasEnd:n=!1,mayBeForEver:s=!1,
act:i}){let a=b("moderate"),c=r("form",a);return $(c),r(".moderate-text",c).textContent=t,r(".moderate-until",c).hidden=!n,r('[value=""]',c.elements.hours).hidden=
!s,c.elements.hours.value=s?"":"1",r(".button-danger",c).textContent=o,_(c,async({hours:m,reason:d})=>{let h=n&&m?{until:new Date(Date.now()+Number(m)*Di).toISOString()}:
{},f=d.trim()?{reason:d.trim()}:{};await i({...h,...f}),a.close("done")}),await v(a,{title:e})==="done"}var ji=6e4,fe={show(e,{conversation:t,subject:o,router:n,rooms:s,directory:i,presence:a,blocks:c,me:m,signal:d}){let{members:h}=t,f=r(".person",e),u=r("form",e),
x=()=>h.list.find(({user:j})=>j.id===o),O=()=>Ii(e,{user:i.of({id:o}),member:x(),conversation:t,directory:i,presence:a,blocks:c,me:m}),T=U(()=>d.aborted||O());$(
u),_(u,({role:j})=>Wi(t,x(),j)),Fi(e,{conversation:t,member:x,router:n,user:()=>i.of({id:o})}),r('[data-action="write"]',e).onclick=()=>y(f,async()=>n.goToRoom(
(await s.openDirect([o])).id)),r('[data-action="block"]',e).onclick=()=>y(f,()=>qi(c,i.of({id:o})));for(let j of[h,i,a,c])j.addEventListener("change",T,{signal:d});
t.addEventListener("room",T,{signal:d});let q=setInterval(T,ji);d.addEventListener("abort",()=>clearInterval(q)),h.need(),O()}};function Ii(e,{user:t,member:o,conversation:n,
directory:s,presence:i,blocks:a,me:c}){if(r(".person",e).hidden=!t.name,r(".person-missing",e).hidden=!!t.name||!s.knows(t.id),!t.name)return;let m=o?wn(o,i):i.
of(t.id);A(r(".avatar",e),t,{size:"large"}),ce(r(".avatar",e),m),p(r(".person-name",e),k(t)),p(r(".person-account",e),[`@${t.name}`,t.pronouns,Pi(t)].filter(Boolean).
join(" · ")),p(r(".person-presence",e),t.disabled?l("person.disabled"):gn({state:m,here:o?.here})),Q(r(".person-status",e),pn(t)),Q(r(".person-about",e),t.about),
In(r(".person-time",e),t.time_zone&&cn(t.time_zone)),In(r(".person-since",e),t.created_at&&an(new Date(t.created_at)));let d=t.id===c.id;r('[data-action="write"\
]',e).hidden=d||t.disabled===!0,r('[data-open="account"]',e).hidden=!d;let h=r('[data-action="block"]',e);h.hidden=d,p(h,l(a.has(t.id)?"person.unblock":"person.\
block")),Ri(e,n,o),o||Ni(e,n,{isMe:d})}var Pi=({bot:e,owner:t})=>e&&(t?l("bot.of",{name:k(t)}):l("bot.mark"));function In(e,t){p(r("dd",e),t??""),e.hidden=!t}function Ri(e,t,o){
let{room:n,isOver:s}=t;if(r("form",e).hidden=!o||n.kind==="direct",!o)return;let{role:i}=o,a=G(n)&&!n.archived&&!s&&!o.user.bot;p(r(".person-role",e),l(`role.${i}`)),
r(".person-role-line",e).hidden=a,r(".member-roles",e).hidden=r(".member-save",e).hidden=!a;let{elements:c}=r("form",e);(c.role.value===""||!e.contains(document.
activeElement))&&(c.role.value=i),Bi(e,t,o)}function Ni(e,{room:t,isOver:o,members:n},{isMe:s}){let i=n.loaded&&!o&&!s&&Z(t)&&t.kind!=="direct";r("form",e).hidden=
!i;for(let a of[".person-role-line",".member-roles",".member-save",".person-muted"])r(a,e).hidden=!0;for(let a of["mute","unmute","remove"])r(`[data-action="${a}\
"]`,e).hidden=!0;r('[data-action="ban"]',e).hidden=!1}function Bi(e,t,o){let n=!t.isOver&&nn(o,t),s=te(o.muted_until);for(let c of["mute","ban","remove"])r(`[da\
ta-action="${c}"]`,e).hidden=!n;r('[data-action="mute"]',e).hidden||=s,r('[data-action="unmute"]',e).hidden=!n||!s;let i=r(".person-muted",e),a=s&&new Date(o.muted_until);
Q(i,s&&l("person.muted",{date:P(a)})),i.title=s?I(a):""}function Fi(e,{conversation:t,member:o,router:n,user:s}){for(let i of["mute","ban","remove"])r(`[data-ac\
tion="${i}"]`,e).onclick=async()=>{let a=!!o(),c=await Mn({act:i,user:s(),conversation:t});c&&!a?B(l("moderate.ban.done",{name:k(s())})):c&&i!=="mute"&&n.go({...n.
address,panel:"people"},{replace:!0})};r('[data-action="unmute"]',e).onclick=()=>y(r("form",e),()=>t.members.mute(o().user.id,{muted_until:null}))}async function qi(e,t){
if(e.has(t.id))return e.unblock(t.id);let o=k(t);await L({title:l("person.block.title",{name:o}),text:l("person.block.text"),action:l("person.block")})&&await e.
block(t.id)}async function Wi({members:e},{user:t,role:o},n){n!==o&&(await e.setRole(t.id,n),B(l("member.role.changed",{name:k(t),role:l(`role.${n}`)})))}var Pn={show(e,{conversation:t,router:o,directory:n,blocks:s,signal:i}){let a=new E,c=()=>a.open(`/rooms/${t.id}/pins?limit=50`),m=({seq:h})=>{t.reveal(h),d()},
d=S(e,{list:a,into:".pin-list",none:".pins-none",key:({seq:h})=>h,create:()=>w("pin-item"),update:(h,f)=>Hi(h,f,{directory:n,conversation:t,body:e,router:o,reveal:m}),
signal:i});for(let h of[n,s])h.addEventListener("change",d,{signal:i});Et.addEventListener("ready",d,{signal:i}),t.addEventListener("pins",c,{signal:i}),c()}};function Hi(e,t,{
directory:o,conversation:n,body:s,router:i,reveal:a}){let c=o.of(t.user);A(r(".avatar",e),c),de(r(".report-author",e),c);let m=r(".report-message",e),d=n.isBlocked(
t);d?m.textContent=l("message.blocked"):St(m,t.text),_t(m);let h=r('[data-action="reveal"]',e);h.hidden=!d,h.onclick=()=>a(t);let f=r("time",e);f.dateTime=t.at,
p(f,re(new Date(t.at))),f.title=I(new Date(t.at)),r('[data-action="show"]',e).onclick=()=>i.go({...i.address,seq:t.seq});let u=r('[data-action="unpin"]',e);u.hidden=
!on(t,n),u.onclick=()=>y(s,()=>n.unpin(t.seq))}var J=class{#t;constructor(t,o){let n=r(".place-filters",t);this.#t=[...n.querySelectorAll("[data-filter]")],n.addEventListener("click",({target:s})=>{let i=s.closest(
"[data-filter]");i&&o(i.dataset.filter)})}show(t){for(let o of this.#t)o.setAttribute("aria-pressed",o.dataset.filter===t)}};var Rn={show(e,{conversation:t,router:o,directory:n,reports:s,signal:i}){let a=new E,c="waiting",m=()=>a.open(`/rooms/${t.id}/reports?state=${c}&limit=50`),d=(O,T)=>y(
e,()=>s.resolve(O,T)).then(m),h=({seq:O})=>o.go({...o.address,seq:O}),f=S(e,{list:a,into:".report-list",none:".reports-none",create:()=>w("report-item"),update:(O,T)=>Ui(
O,T,{directory:n,resolve:d,toMessage:h}),signal:i}),u=O=>(c=O,x.show(O),p(r(".reports-none",e),l(`reports.none.${O}`)),m()),x=new J(e,u);n.addEventListener("cha\
nge",f,{signal:i}),s.addEventListener("change",({detail:O})=>O.room===t.id&&m(),{signal:i}),u(c)}};function Ui(e,t,{directory:o,resolve:n,toMessage:s}){let{message:i,
reporter:a,reason:c,at:m,resolved_at:d,kept_until:h}=t;zi(r(".report-head",e),i&&o.of(i.user)),p(r(".report-message",e),Gi(i)),Q(r(".report-kept",e),h&&l("repor\
ts.kept",{date:rt(new Date(h))})),Ht(r(".report-reason",e),l("reports.reason",{name:vt(o.of(a)),reason:c})),lt(r("time",e),d??m);let f=r('[data-action="show"]',
e);f.hidden=!i||!!h,f.onclick=()=>s(t),Ki(e,t,o);let u=r(".report-answer",e);u.hidden=!!d;for(let x of["acted","dismissed"]){let O=r(`[data-action="${x}"]`,e);O.
hidden=!!d,O.onclick=()=>n(t,{outcome:x,note:r("input",u).value.trim()||void 0})}}function zi(e,t){e.hidden=!t,t&&(A(r(".avatar",e),t),de(r(".report-author",e),
t))}function Gi(e){return e?e.deleted?l("message.deleted"):Ot(e.text):l("reports.hidden")}function Ki(e,{outcome:t,resolved_by:o,reporter:n,note:s},i){let a=r("\
.report-outcome",e);a.hidden=!t,Ht(a,t?l(`reports.outcome.${t}`,{name:vt(i.of(o))}):""),Q(r(".report-note",e),s&&l("reports.told",{name:k(i.of(n)),note:s}))}function Tt(e){let t=!1;return async o=>{try{return await e(t?{...o,mention_many:!0}:o)}catch(n){throw t||=n.code==="many_mentioned",n}}}var X=({time_zone:e})=>e??Intl.DateTimeFormat().resolvedOptions().timeZone;function Nn(e,t){let o=e;for(let n=0;n<2;n+=1)o=e-(co(o,t)-o);return new Date(o)}var dt=(e,t)=>new Date(
co(e,t)).toISOString().slice(0,16),At=(e,t)=>Nn(Date.parse(`${e}Z`),t);function pe(e,t=Date.now()){let o=Math.floor(co(t,e)/864e5)*864e5,n=(8-new Date(o).getUTCDay())%
7||7,s=i=>Nn(o+i*864e5+9*36e5,e);return{hour:new Date(t+36e5),tomorrow:s(1),monday:s(n)}}function co(e,t){let o={timeZone:t,hourCycle:"h23",year:"numeric",month:"\
numeric",day:"numeric",hour:"numeric",minute:"numeric",second:"numeric"},n=new Intl.DateTimeFormat("en-US",o).formatToParts(e),{year:s,month:i,day:a,hour:c,minute:m,
second:d}=Object.fromEntries(n.map(({type:h,value:f})=>[h,Number(f)]));return Date.UTC(s,i-1,a,c,m,d)}async function Ct({title:e,action:t,me:o,act:n,words:s=null,repeats:i=!1,repeat:a="once",mayBeNone:c=!1,before:m=null}){let d=b("pick-time"),h=r("form",d),f=X(o);
$(h);let u=pe(f);for(let[T,q]of Object.entries(u))p(r(`[data-time="${T}"]`,h),W(q,f));r('[data-time="monday"]',h).closest(".choice").hidden=u.monday.getTime()===
u.tomorrow.getTime(),r(".time-text",h).hidden=s===null,h.elements.text.value=s??"",h.elements.repeat.value=a,r(".time-none",h).hidden=!c,r(".time-repeat",h).hidden=
!i,p(r(".time-zone",h),l("time.zone",{zone:f.replaceAll("_"," ")}));let{when:x,other:O}=h.elements;return O.min=dt(Date.now(),f),O.value=dt(m??u.tomorrow,f),x.value=
m?"other":c?"none":"hour",O.onfocus=()=>x.value="other",r(".button-primary",h).textContent=t,_(h,async T=>{let q=T.when==="other"?At(T.other,f):u[T.when],j=s===
null?{}:{text:T.text};await n({at:q?.toISOString()??null,repeat:T.repeat,time_zone:f,...j}),d.close("done")}),await v(d,{title:e})==="done"}function ue(e,t,{store:o,me:n,roomName:s,onChange:i,mayChange:a=!0,isBlocked:c=!1}){let{at:m,repeat:d,time_zone:h,failure:f,text:u,state:x}=t;p(r(".draft-text",
e),c?l("message.blocked"):u);let O=d==="once",T=W(new Date(m),O?X(n):h);p(r(".scheduled-at",e),O?T:l("scheduled.repeats",{repeat:l(`repeat.${d}`),date:T}));let q=r(
".scheduled-failure",e);q.hidden=!f,p(q,f?!O&&x==="failed"?l("scheduled.stopped"):l("scheduled.failed",{reason:K({code:f})}):"");let nt=(Xt,Zt)=>{let qt=r(`[dat\
a-act="${Xt}"]`,e);return qt.onclick=()=>Promise.resolve(Zt()).then(i).catch(H),qt.hidden=!a,qt};nt("now",()=>Yi(t,o)).hidden=!O,nt("change",()=>Vi(t,{store:o,me:n})),
nt("cancel",()=>Ji({text:r(".draft-text",e).textContent,roomName:s},()=>o.cancel(t)))}function we(e,t){r(".scheduled-hint",e).hidden=t.every(({repeat:o})=>o==="\
once")}async function Yi(e,t){try{await t.sendNow(e)}catch(o){let{count:n,most:s}=o;if(o.code!=="many_mentioned"||n>s)throw o;await kn(n)&&await t.sendNow(e,{isMeant:!0})}}
var Vi=(e,{store:t,me:o})=>Ct({title:l("scheduled.change"),action:l("save"),me:o,words:e.text,repeats:!0,repeat:e.repeat,before:Date.parse(e.at),act:Tt(n=>t.change(
e,n))});async function Ji({text:e,roomName:t},o){await L({title:l("scheduled.cancel.title"),text:l("scheduled.cancel.text",{text:bn(e),room:t}),action:l("schedu\
led.cancel")})&&await o()}var Bn={show(e,{conversation:t,directory:o,blocks:n,scheduled:s,signal:i}){let{id:a,me:c}=t,m=new E,d=()=>m.open(`/rooms/${a}/scheduled?limit=50`),h=({user:u})=>u.
id===c.id||Z(t.room),f=S(e,{list:m,into:".scheduled-list",none:".scheduled-none",create:()=>w("room-scheduled-item"),update:(u,x)=>{let O=o.of(x.user);A(r(".ava\
tar",u),O),p(r(".report-author",u),k(O)),ue(u,x,{store:s,me:c,roomName:t.room.name,onChange:d,mayChange:h(x),isBlocked:n.has(x.user.id)})},signal:i});for(let u of[
o,n])u.addEventListener("change",f,{signal:i});t.addEventListener("room",f,{signal:i}),m.addEventListener("change",()=>we(e,m.items),{signal:i}),s.addEventListener(
"change",d,{signal:i}),d()}};var ge=class extends sn{root;floor=1;hasOlder;constructor({items:t,prev:o,thread:n}){super({first:t[0]?.seq??n.root,last:t.at(-1)?.seq??n.root}),this.root=Jo(n.
message),this.prepend(t,{from:this.first,before:this.last+1}),this.#t(o)}get cursor(){return this.last}shows(t){return it(t)}hear(t){t.thread===this.root.seq&&t.
seq>this.last?this.take(Xo(t)):Yo(t)?this.expire(t.before):ro(t)&&this.change(t)}change(t){super.change(t),ro(t)===this.root.seq&&(this.root=Zo(this.root,t))}expire(t){
let o=this.hasOlder===!1;super.expire(t),!(!this.root||this.root.seq>=this.expiredBefore)&&(this.root=tn(this.root),o&&this.begin(this.root))}prependPage({items:t,
prev:o}){this.prepend(t,{from:t[0]?.seq??this.first}),this.#t(o)}joins(t){return!this.hasOlder||t.last<this.first?!1:(this.hasOlder=t.hasOlder,super.joins(t))}trim(){}#t(t){
this.hasOlder=t!==null,this.hasOlder||this.begin(this.root)}};var Fn=200,Xi=300,Zi={entries:[],first:null,last:null,cursor:null,floor:1,hasOlder:!1,entry(){},holds:()=>!1,trim(){}},Qi=["state","room","me","isOver","unsentE\
dits","typing","members","readers","keepsEdits"],xe=class extends EventTarget{#t;#e=null;#o=0;#s=!1;#n=[];#i=new AbortController;#r=null;#a=null;#m=null;#c=null;#d=new Vo;isThread=!0;follows=!1;readSeq=0;failure=null;constructor({
conversation:t,root:o,threads:n}){super(),this.#t=t,this.root=o,this.id=`${t.id}:${o}`;for(let i of Qi)Object.defineProperty(this,i,{get:()=>t[i]});let{signal:s}=this.#i;
for(let i of["change","room"])t.addEventListener(i,()=>this.#p(i),{signal:s});t.addEventListener("lost-edit",({detail:i})=>this.#p("lost-edit",i),{signal:s}),t.
addEventListener("event",({detail:i})=>this.#h(i),{signal:s}),t.addEventListener("resync",()=>this.#k(),{signal:s}),t.addEventListener("state",()=>this.#y(),{signal:s}),
n.addEventListener("told",({detail:i})=>this.#u(i),{signal:s}),this.state==="live"&&this.load()}close(){this.#r&&this.#x(),this.#i.abort()}get rootEntry(){return this.#e?.
root}async load(){this.#o+=1;let t=this.#o;this.#s=!0,this.#n=[];let o=this.#e===null;try{let n=await g.get(`${this.#l}?limit=${Fn}`);if(t!==this.#o)return;let s=new ge(
n);for(let i of this.#n)s.hear(i);this.#e&&s.joins(this.#e),s.expire(this.#t.timeline.expiredBefore),this.#e=s,this.#w(n.thread),o&&n.thread.unread&&(this.#m=n.
thread.read_seq),this.failure=null}catch(n){if(t!==this.#o)return;this.failure=n}this.#s=!1,this.#p("change"),this.#p("thread")}history={isAtNewest:!0,toNewest(){},
loadNewer(){},goTo:async t=>!!this.timeline.entry(t),loadOlder:()=>this.#c??=this.#f().finally(()=>this.#c=null)};get timeline(){let t=this.#e??Zi;return t.epoch=
this.#t.timeline.epoch,Object.assign(this.history,{shown:t,hasOlder:t.hasOlder}),t}get unread(){let t=this.#m;return{first:(t===null?null:this.timeline.entries.
find(({seq:n,user:s})=>n>t&&s.id!==this.me.id))?.seq??null,below:()=>0,stoppedElsewhere:!1}}reading={seen:0,back(){},answered:()=>this.#m=null,away:()=>{},seeAll:()=>this.#g(),
see:({to:t})=>t>=this.timeline.last&&this.#g()};keep(){}get unsent(){return this.#t.unsentIn(this.root)}get lastOwn(){return this.timeline.entries.findLast(t=>it(
t)&&en(t,this))}quoted(t){return this.timeline.entry(t)??this.#t.quoted(t)}send(t,{quote:o,inRoom:n,call:s}={}){this.#m=null,this.#d.note(this.#t.send(t,{thread:this.
root,quote:o,inRoom:n,call:s}))}takeBack(){return this.#d.takeBack(this)}async follow(t){let o=`${this.#l}/follow`;this.#w(await(t?g.put(o):g.delete(o))),this.#p(
"thread")}solve(t){let o=`${this.#l}/solved?${new URLSearchParams({epoch:this.#t.timeline.epoch})}`;return t?g.put(o):g.delete(o)}ask=t=>this.#t.ask({...t,thread:this.
root,epoch:this.timeline.epoch});reactedTo=t=>this.#t.reactedTo(t);pressedIn=t=>this.#t.pressedIn(t);press=(t,o)=>this.#t.press(t,o);chosenIn=t=>this.#t.chosenIn(
t);vote=(t,o)=>this.#t.vote(t,o);endPoll=t=>this.#t.endPoll(t);roomCalled=t=>this.#t.roomCalled(t);linked=(t,o)=>this.#t.linked(t,o);personOf=t=>this.#t.personOf(
t);isSaved=t=>this.#t.isSaved(t);isBlocked=t=>this.#t.isBlocked(t);reveal=t=>this.#t.reveal(t);retry=t=>this.#t.retry(t);discard=t=>this.#t.discard(t);sayTyping=()=>this.#t.
sayTyping();edit=(t,o)=>this.#t.edit(t,o);delete=t=>this.#t.delete(t);react=(t,o)=>this.#t.react(t,o);pin=t=>this.#t.pin(t);unpin=t=>this.#t.unpin(t);unreact=(t,o)=>this.#t.
unreact(t,o);get#l(){return`/rooms/${this.#t.id}/messages/${this.root}/thread`}async#f(){let t=this.#e;if(!t?.hasOlder)return;let o=await g.get(`${this.#l}?befo\
re=${t.first}&limit=${Fn}`);t===this.#e&&(t.prependPage(o),this.#p("change"))}#h(t){this.#s&&this.#n.push(t),this.#e&&(this.#e.hear(t),this.#p("thread"))}#u({room:t,
root:o,...n}){t!==this.#t.id||o!==this.root||(this.#w(n),this.#p("thread"))}#w({follows:t,read_seq:o}){Object.assign(this,{follows:t,readSeq:o})}#g(){let{last:t}=this.
timeline;t===null||this.#a!==null&&t<=this.readSeq||(this.#a=this.readSeq=Math.max(t,this.readSeq),clearTimeout(this.#r),this.#r=setTimeout(()=>this.#x(),Xi))}#x(){
clearTimeout(this.#r),this.#r=null,g.put(`${this.#l}/read`,{seq:this.#a}).catch(()=>{})}#k(){this.#e=null,this.#p("resync"),this.state==="live"&&this.load()}#y(){
this.state==="live"&&this.load(),this.#p("state")}#p(t,o){this.dispatchEvent(new CustomEvent(t,{detail:o}))}};var Lt=null,Wn={show(e,{conversation:t,subject:o,threads:n,signal:s,...i}){let[a,c]=o.split(":").map(Number),m=r(".thread",e);Lt??=new Cn({...i,threads:n,root:m}),
Lt.root!==m&&m.replaceWith(Lt.root);let d=new xe({conversation:t,root:a,threads:n});s.addEventListener("abort",()=>d.close());let h=()=>tr(Lt.root,d);for(let f of[
"thread","room","state"])d.addEventListener(f,h,{signal:s});h(),Lt.show(d),c&&d.addEventListener("change",()=>Lt.goTo(c),{signal:s,once:!0})}};function tr(e,t){
let{rootEntry:o,follows:n,failure:s,room:i}=t,a=r(".thread-bar",e),c=!!o?.solved;a.hidden=!o,p(r(".thread-failure",e),s?K(s):""),qn(r('[data-act="follow"]',a),{
isOn:n,act:()=>t.follow(!n)}),p(r('[data-act="follow"] span',a),l(n?"thread.unfollow":"thread.follow"));let m=r('[data-act="solve"]',a);qn(m,{isOn:c,act:()=>t.solve(
!c)}),p(r("span",m),l(c?"thread.solved":"thread.solve"));let d=!!ne(i);m.hidden=d,r(".thread-solved",a).hidden=!d||!c}function qn(e,{isOn:t,act:o}){e.setAttribute(
"aria-pressed",t),e.onclick=()=>o().catch(H)}var ke={all:"",unread:"&unread=true",unsolved:"&solved=false",solved:"&solved=true"};function ye(e,{room:t,root:o,unread:n,message:s},{directory:i,blocks:a,roomName:c=""}){
let{replies:m,solved:d,user:h}=s,f=r("a",e);f.href=st({view:"room",room:t,panel:`thread:${o}`}),f.classList.toggle("has-unread",n>0);let u=i.of(h);le(r(".avatar\
-button",e),u),p(r(".thread-item-author",e),k(u)),p(r(".thread-item-room",e),c),p(r(".thread-item-text",e),er(s,a));let x=[C("thread.replies",m.count),En(new Date(
m.last_at)),d&&l("thread.solved")];p(r(".thread-item-facts",e),x.filter(Boolean).join(" · "));let[O,T]=r(".thread-item-unread",e).children;p(O,n?String(n):""),
p(T,n?C("rooms.unread",n):"")}function er({user:e,text:t,deleted:o},n){return o?l("message.deleted"):n.has(e.id)?l("message.blocked"):yn(t)}var Hn={show(e,{conversation:t,directory:o,blocks:n,signal:s}){let{id:i}=t,a=new E,c=S(e,{list:a,into:".thread-list",none:".threads-none",key:({root:h})=>h,create:()=>w(
"thread-item"),update:(h,f)=>ye(h,f,{directory:o,blocks:n}),signal:s}),m=h=>(d.show(h),a.open(`/rooms/${i}/threads?limit=50${ke[h]}`)),d=new J(e,m);for(let h of[
o,n])h.addEventListener("change",c,{signal:s});m("all")}};var be=class{#t;#e=new E;constructor(t){this.#t=t,S(t,{list:this.#e,into:".abandoned-list",none:".abandoned-none",create:()=>w("abandoned-item"),update:(o,n)=>this.#n(
o,n)})}show(){this.#o(),r(".form-error",this.#t).hidden=!0,this.#s()}#o(){return this.#e.open("/abandoned-rooms?limit=50")}#s(){r(".place-title",this.#t).focus()}#n(t,o){
let n=[o.kind==="private"&&l("abandoned.private"),l("browse.active",{date:rt(new Date(o.active_at))})];p(r(".abandoned-name",t),o.name),p(r(".hint",t),n.filter(
Boolean).join(" · "));let[s,i]=t.querySelectorAll("button");s.hidden=o.kind==="private",s.setAttribute("aria-label",l("abandoned.restore.room",{room:o.name})),
i.setAttribute("aria-label",l("abandoned.delete.room",{room:o.name})),s.onclick=()=>this.#i("restore",o,()=>g.put(`/abandoned-rooms/${o.id}/owner`)),i.onclick=()=>this.#i(
"delete",o,a=>g.delete(Qt(`/abandoned-rooms/${o.id}`,a)))}async#i(t,o,n){let s=l(`abandoned.${t}.title`,{room:o.name}),i=t==="restore",a={title:s,text:l(`abando\
ned.${t}.text`),action:l(`abandoned.${t}`),isHarmless:i},c=i?await L(a)&&{}:await tt(a);c&&(await y(this.#t,async()=>{await n(c),B(l(`abandoned.${t}.done`,{room:o.
name}))}),await this.#o(),this.#s())}};var or=.2,ht=class extends E{#t=null;words="";get searching(){return this.#t!==null||this.loading}search(t){clearTimeout(this.#t),this.words=t,this.#t=setTimeout(
()=>this.#e(),t?or*1e3:0)}close(){clearTimeout(this.#t),super.close()}#e(){this.#t=null,this.open(this.pathFor(this.words))}};var nr=50,ve=class extends ht{pathFor(t){return`/accounts?${new URLSearchParams({limit:nr,q:t})}`}async change({id:t},o){return this.#t(await g.patch(`/accounts\
/${t}`,o))}async endSessions(t,o){return await g.delete(Qt(`/accounts/${t.id}/sessions`,o)),this.#t({...t,sessions:0,last_seen_at:null})}makeLink({id:t},o){return g.
post(`/accounts/${t}/password-link`,o)}#t(t){return this.items=this.items.map(o=>o.id===t.id?t:o),this.dispatchEvent(new Event("change")),t}};var sr=new Set(["enable","link"]);function Un({account:e,accounts:t,me:o}){let n=b("one-account"),s=r(".dialog-body",n),i=e,a=(m,d)=>{r(`[data-act="${m}"]`,s).onclick=
async()=>{let h=await rr(ir(m,i),i);h&&await y(s,()=>d(i,h))}},c=m=>{i=m,ar(s,i,{me:o})};return a("disable",async(m,d)=>c(await t.change(m,{disabled:!0,...d}))),
a("enable",async(m,d)=>c(await t.change(m,{disabled:!1,...d}))),a("role",async(m,d)=>c(await t.change(m,{role:mo(m),...d}))),a("sessions",async(m,d)=>c(await t.
endSessions(m,d))),a("link",async(m,d)=>mr(s,m,await t.makeLink(m,d))),r(".form-error",s).hidden=!0,c(e),v(n,{title:k(e)})}var mo=({role:e})=>e==="owner"?"membe\
r":"owner",ir=(e,t)=>e==="role"?`make_${mo(t)}`:e,rr=(e,t)=>tt({title:l(`accounts.${e}.title`,{name:k(t)}),text:l(`accounts.${e}.text`,{name:k(t),account:t.name}),
action:l(`accounts.${e}.action`),isHarmless:sr.has(e)});function ar(e,t,{me:o}){let{name:n,role:s,sessions:i,bot:a,created_at:c,last_seen_at:m,disabled_at:d}=t,
h={name:n,role:l(`accounts.role.${s}`),seen:l("accounts.seen.none"),sessions:M(i)};for(let[O,T]of Object.entries(h))p(Oe(e,O),T);for(let[O,T]of Object.entries({
since:c,seen:m,disabled:d}))T?lt(Oe(e,O),T):Oe(e,O).title="";Oe(e,"disabled").parentElement.hidden=!d;let f=t.id===o.id,u=!!d,x={link:!u&&!a,role:!a,sessions:i>
0,disable:!u,enable:u};cr(r(".account-acts",e),()=>{for(let[O,T]of Object.entries(x))r(`[data-act="${O}"]`,e).hidden=f||!T}),p(r('[data-act="role"]',e),l(`accou\
nts.make_${mo(t)}`)),r(".account-own",e).hidden=!f,r(".link-made",e).hidden=!0}var Oe=(e,t)=>r(`[data-fact="${t}"] dd`,e);function cr(e,t){let o=[...e.children],
n=o.indexOf(document.activeElement);if(t(),n<0||!o[n].hidden)return;let s=a=>!a.hidden;(o.slice(n).find(s)??o.slice(0,n).findLast(s))?.focus()}function mr(e,t,{
url:o,qr:n,expires_at:s}){let i=r(".link-made",e),a=r(".link-url",i);p(r(".link-for",i),l("accounts.link.for",{name:k(t)})),p(r(".link-end",i),l("accounts.link.\
end",{date:P(new Date(s))})),r(".invite-qr",i).src=n,a.value=o,i.hidden=!1,a.focus(),a.select();let c=r('[data-action="copy"]',i);r(".link-copied",i).hidden=!0,
c.onclick=()=>y(e,async()=>{await vn(o),r(".link-copied",i).hidden=!1})}var Ee=class{#t;#e;#o;#s=new ve;#n;constructor(t,{me:o,directory:n}){this.#t=t,this.#e=o,this.#o=n,this.#n=r("input",t),this.#n.oninput=()=>this.#s.search(this.#n.
value.trim());let s=S(t,{list:this.#s,into:".account-list",none:".accounts-none",create:()=>w("account-item"),update:(a,c)=>this.#i(r("button",a),c)}),i=U(()=>t.
hidden||s());n.addEventListener("change",i)}show(){document.activeElement!==this.#n&&(this.#n.value=""),this.#s.search(this.#n.value.trim()),(kt.matches?this.#n:
r(".place-title",this.#t)).focus()}#i(t,o){let{name:n,display_name:s,role:i,disabled_at:a,owner:c}=o,m=[c&&l("bot.of",{name:k(c)}),i==="owner"&&l("role.owner"),
a&&l("accounts.is_disabled")];A(r(".avatar",t),this.#o.of(o)),p(r(".account-item-name",t),k(o)),p(r(".hint",t),s&&s!==n?n:""),p(r(".account-item-state",t),m.filter(
Boolean).join(" · ")),t.classList.toggle("is-away",!!a),t.onclick=()=>Un({account:o,accounts:this.#s,me:this.#e})}};var Se=class{#t;#e=new E;constructor(t){this.#t=t,he(t,{list:this.#e,into:".act-list",none:".acts-none",showsRooms:!0})}show(){this.#e.open("/audit?limit=50"),r(
".place-title",this.#t).focus()}};var _e=class{#t;#e;#o;constructor(t,{drafts:o,rooms:n}){this.#t=t,this.#e=o,this.#o=n,o.addEventListener("change",()=>this.#s()),n.addEventListener("change",U(()=>this.#s()))}show(){
this.#s(),r(".place-title",this.#t).focus()}#s(){let t=this.#e.written.map(o=>({...o,room:this.#o.find(o.room)})).filter(({room:o})=>o);r(".drafts-none",this.#t).
hidden=t.length>0,D(r(".draft-list",this.#t),t,{key:({place:o})=>o,create:()=>w("draft-item"),update:(o,n)=>this.#n(o,n)})}#n(t,{place:o,room:n,thread:s}){let i=r(
"a",t);i.href=st({view:"room",room:n.id,panel:s&&`thread:${s}`}),ct(i,s?"thread":$t(n));let a=s?l("drafts.in_thread",{room:n.name}):n.name;p(r(".draft-room",i),
a),p(r(".draft-text",i),this.#e.of(o));let c=r("button",t);c.title=l("drafts.delete"),c.setAttribute("aria-label",l("drafts.delete.from",{room:a})),c.onclick=()=>this.#e.
keep(o,"")}};var lr=200,dr={ArrowDown:1,ArrowUp:-1};function hr({kind:e,message:{seq:t,thread:o,in_room:n}}){let s=e==="reply"?t:n?null:o;return s?{panel:`thread:${s}`}:{seq:t}}
var fr=({text:e,deleted:t})=>t?l("message.deleted"):Ot(e).replace(/\s+/gu," ").slice(0,lr),$e=class{#t;#e;#o;#s;#n;constructor(t,{inbox:o,...n}){this.#t=t,this.#e=
o,this.#o=n,this.#s=S(t,{list:o.list,into:".inbox-list",none:".inbox-none",create:()=>w("inbox-item"),update:(i,a)=>this.#r(i,a)});let s=U(()=>t.hidden||this.#s());
for(let i of[n.rooms,n.directory,n.blocks])i.addEventListener("change",s);this.#n=new J(t,i=>this.#i(i)),r('[data-testid="inbox-all-done"]',t).onclick=()=>this.#l(
o.setAllDone()),r(".inbox-list",t).addEventListener("keydown",i=>this.#d(i))}show(){this.#i(this.#e.filter),r(".place-title",this.#t).focus()}leave(){this.#e.leave()}#i(t){
this.#n.show(t),p(r(".inbox-none",this.#t),l(t==="done"?"inbox.none.done":"inbox.none")),this.#e.show(t)}#r(t,o){let{message:n,by:s,unread:i,done:a}=o,{directory:c,
rooms:m}=this.#o,d=c.of(s),h=r("a",t);t.classList.toggle("is-unread",i),h.href=st({view:"room",room:n.room,...hr(o)}),le(r(".avatar-button",t),d),p(r(".inbox-wh\
at",h),this.#m(o,k(d))),p(r(".inbox-room",h),m.find(n.room)?.name??""),p(r(".inbox-time",h),rt(new Date(o.at))),p(r(".inbox-text",h),this.#a(o));let f=r(".icon-\
button",t);f.title=l(a?"inbox.reopen":"inbox.done"),f.setAttribute("aria-label",f.title),f.onclick=()=>this.#c(t,o)}#a({message:t,reply:o,by:n}){let s=o?{...o,user:n}:
t;return this.#o.blocks.has(s.user.id)&&!s.deleted?l("message.blocked"):fr(s)}#m({kind:t,emoji:o,count:n},s){return t!=="reaction"?l(`inbox.${t}`,{name:s}):C("i\
nbox.reaction",n,{name:s,emoji:o??""})}async#c(t,{id:o,done:n}){let s=t.nextElementSibling??t.previousElementSibling,i=t.contains(document.activeElement);await this.#l(
this.#e.setDone(o,!n)),i&&(s?r("a",s):r(".place-title",this.#t)).focus()}#d(t){let o=t.target.closest(".inbox-item");if(!o||t.altKey||t.ctrlKey||t.metaKey)return;
let n=dr[t.key];if(t.key==="Delete")r(".icon-button",o).click();else if(n)(n>0?o.nextElementSibling:o.previousElementSibling)?.querySelector("a").focus();else return;
t.preventDefault()}#l(t){return t.catch(H)}};var pr="/api/v1/monitor/ws",ur="parley.v1",wr=8e3,gr=8e3,Te=class extends EventTarget{#t=null;#e;#o;#s=new zo;#n=new Map;state="connecting";keptSeconds=600;own=null;open(){
this.close(),this.#l("connecting"),this.#i()}close(){clearTimeout(this.#e),clearTimeout(this.#o);let t=this.#t;this.#t=null,t?.close(),this.#n.clear()}get nodes(){
let t=this.#a;return[...this.#n].filter(([,s])=>s.at(-1).at>t-wr).map(([s])=>s).sort().sort((s,i)=>(i===this.own)-(s===this.own))}samplesOf(t){return this.#n.get(
t)??[]}#i(){let t=new URL(pr,location.href);t.protocol=t.protocol.replace("http","ws");let o=new WebSocket(t,ur);o.onmessage=({data:n})=>o===this.#t&&this.#r(JSON.
parse(n)),o.onclose=n=>o===this.#t&&this.#d(n),this.#t=o,this.#c()}#r(t){if(this.#c(),t.type==="hello"&&(this.#n.clear(),this.#s.reset(),this.own=t.node,this.keptSeconds=
t.kept_seconds,this.#l("live")),t.type==="samples")for(let o of t.items)this.#m(o);t.type==="sample"&&this.#m(t),this.dispatchEvent(new CustomEvent("change",{detail:t}))}get#a(){
return Math.max(...[...this.#n.values()].map(t=>t.at(-1).at))}#m(t){let{node:o,at:n}=t;this.#n.has(o)||this.#n.set(o,[]);let s=this.#n.get(o);s.push(t);let i=n-
this.keptSeconds*1e3,a=s.findIndex(c=>c.at>=i);a>0&&s.splice(0,a);for(let[c,m]of this.#n)m.at(-1).at<i&&this.#n.delete(c)}#c(){clearTimeout(this.#o),this.#o=setTimeout(
()=>{this.#t.onclose=null,this.#t.close(),this.#d({})},gr)}async#d({code:t,reason:o}){if(clearTimeout(this.#o),!Go(t,o).again)return this.#l("ended");this.#l("l\
ost"),this.#e=setTimeout(()=>this.#i(),this.#s.next()*1e3);let n=await g.get("/me").catch(({status:s})=>s===401?{}:null);!n||n.role==="owner"||this.state!=="los\
t"||(clearTimeout(this.#e),this.#l("ended"))}#l(t){this.state=t,this.dispatchEvent(new Event("change"))}};var lo=new Map;function Ut(e,t=3){let o=`${e} ${t}`;if(!lo.has(o)){let n=e?{style:"unit",unit:e,unitDisplay:"short"}:{};lo.set(o,new Intl.NumberFormat(rn,{...n,
maximumSignificantDigits:t}))}return lo.get(o)}var zn=["byte","kilobyte","megabyte","gigabyte","terabyte"];function Ae(e,t){let o=Math.min(zn.length-1,Math.floor(
Math.log10(Math.max(1,e))/3));return Ut(zn[o],t).format(e/1e3**o)}var ho=e=>Ut("percent").format(e),fo=e=>e<1e3?Ut("millisecond",2).format(e):Ut("second").format(
e/1e3),zt=e=>Ut("",3).format(e),Ce=e=>l("per_second",{amount:zt(e)});var xr=[{name:"processor",most:100,value:ho,lines:{machine:({host:e})=>e.cpu_percent,process:({process:e})=>e.cpu_percent}},{name:"memory",value:Ae,lines:{machine:({
host:e})=>e.memory_bytes,process:({process:e})=>e.memory_bytes},more:{memory_total:({host:e})=>e.memory_total_bytes}},{name:"messages",most:1,value:Ce,lines:{messages:({
chat:e})=>e.messages_per_second}},{name:"deliveries",most:1,value:Ce,lines:{deliveries:({chat:e})=>e.deliveries_per_second}},{name:"commits",most:1,value:fo,lines:{
p99:({chat:e})=>e.commit_p99_ms,p50:({chat:e})=>e.commit_p50_ms}},{name:"lag",most:5,value:fo,lines:{loop:({chat:e})=>e.loop_lag_ms,backplane:({chat:e})=>e.backplane_lag_ms}},
{name:"sockets",most:5,value:zt,lines:{sockets:({chat:e})=>e.room_sockets+e.account_sockets,people:({chat:e})=>e.people}},{name:"queue",most:10,value:zt,lines:{
queued:({chat:e})=>e.queued}},{name:"storage",value:Ae,lines:{database:({storage:e})=>e.database_bytes,wal:({storage:e})=>e.wal_bytes},more:{free:({storage:e})=>e.
free_bytes}}],De=class{#t;#e=new Te;#o=null;#s=[];#n=!1;#i=!1;constructor(t){this.#t=t;let o=U(()=>this.#n&&this.#c()),n=U(()=>this.#n&&this.#d());this.#e.addEventListener(
"change",({detail:s})=>this.#r(s)?n():o())}show(){this.#n=!0,this.#e.open(),r(".place-title",this.#t).focus(),this.#i=!1,this.#a().catch(()=>{this.#i=!0,this.#c()})}leave(){
this.#n=!1,this.#e.close()}#r(t){return t?.type==="sample"&&this.#o!==null&&t.node!==this.#o}async#a(){let[{LineChart:t}]=await Promise.all([ae("charts"),yr(hn(
"charts_style"))]);this.#s.length||(this.#s=xr.map(o=>this.#m(o,t))),this.#c()}#m({name:t,most:o,value:n,lines:s,more:i={}},a){let c=w("monitor-chart");p(r("h2",
c),l(`monitor.${t}`)),r(".monitor-charts",this.#t).append(c);let{keptSeconds:m}=this.#e,d=u=>ie(u*1e3),h=u=>n(u,2),f={count:Object.keys(s).length,most:o,seconds:m,
value:h,moment:d};return{figure:c,chart:new a(r(".monitor-plot",c),f),lines:s,more:i,value:n}}#c(){let{nodes:t,state:o}=this.#e;t.length&&!t.includes(this.#o)&&
(this.#o=t[0]),this.#l(this.#i?"failed":o),this.#d();let n=this.#e.samplesOf(this.#o);if(r(".monitor-charts",this.#t).hidden=!n.length,!n.length||document.hidden)
return;let s=n.map(({at:i})=>i/1e3);for(let{figure:i,chart:a,lines:c,more:m,value:d}of this.#s)kr(r("dl",i),{newest:n.at(-1),lines:c,more:m,value:d}),a.show(s,Object.
values(c).map(h=>n.map(h)))}#d(){let{nodes:t}=this.#e,o=r(".monitor-nodes",this.#t);o.hidden=t.length<2;let n=t.map(s=>({key:s,newest:this.#e.samplesOf(s).at(-1)}));
D(o,n,{create:()=>w("monitor-node"),update:(s,{key:i,newest:a})=>{let{host:c,process:m,chat:d}=a,h=r("button",s),f=[m.cpu_percent===null?"":ho(m.cpu_percent),m.
memory_bytes===null?"":Ae(m.memory_bytes),l("monitor.node.sockets",{count:zt(d.room_sockets+d.account_sockets)}),l("monitor.node.messages",{rate:Ce(d.messages_per_second)})];
p(r(".monitor-node-name",h),l("monitor.node",{host:c.name,pid:m.pid})),p(r(".monitor-node-facts",h),f.filter(Boolean).join(" · ")),h.setAttribute("aria-pressed",
String(i===this.#o)),h.onclick=()=>{this.#o=i,this.#c()}}})}#l(t){let o=r(".monitor-state",this.#t);o.hidden=t==="live",o.hidden||p(o,l(`monitor.state.${t}`))}};
function kr(e,{newest:t,lines:o,more:n,value:s}){let i=[...Object.entries(o).map(([a,c],m)=>({key:a,number:c(t),line:m+1})),...Object.entries(n).map(([a,c])=>({
key:a,number:c(t)}))].filter(({number:a})=>a!==null);D(e,i,{create:()=>w("monitor-value"),update:(a,{key:c,number:m,line:d})=>{p(r("dt",a),l(`monitor.line.${c}`)),
p(r("dd",a),s(m)),a.dataset.line=d??""}})}var Le=null;function yr(e){return Le??=new Promise((t,o)=>{let n=document.createElement("link");Object.assign(n,{rel:"\
stylesheet",href:e,onload:t,onerror:o}),document.head.append(n)}),Le.catch(()=>Le=null),Le}async function Me(e,{days:t}){try{return await e({})}catch(o){if(o.code!=="would_erase")throw o;return await br(t,o)?e({erase:!0}):null}}function br(e,{count:t,
more:o}){let n=M(t),s=o?l("retention.confirm.many",{count:n}):C("retention.confirm.text",t,{count:n}),i=C("retention.confirm.title",e,{count:M(e)});return L({title:i,
text:s,action:l("retention.confirm")})}var vr=200,je=class{#t;#e;#o=null;constructor(t){this.#t=t,this.#e=r(".settings-form",t),_(this.#e,()=>this.#a());let o=r(".team-picture-file",t);o.onchange=()=>o.
files[0]&&this.#n(()=>g.upload("/settings/picture",o.files[0])).finally(()=>o.value=""),r(".team-picture-choose",t).onclick=()=>o.click(),r(".team-picture-remov\
e",t).onclick=()=>this.#n(()=>g.delete("/settings/picture"))}show(){this.#s(),r(".place-title",this.#t).focus()}#s(){return y(this.#e,async()=>{let t=await g.get(
"/settings");await this.#r(t.welcome_rooms),this.#i(t)})}#n(t){return y(this.#e,async()=>this.#i(await t()))}#i(t){this.#o=t;for(let s of this.#e.querySelectorAll(
"[data-setting]"))Er(s,t);let{picture:o}=t,n=r(".team-picture-now",this.#t);n.hidden=!o,o&&(n.src=ln(o)),r(".team-picture-remove",this.#t).hidden=!o}async#r(t){
let{items:o}=await g.get(`/rooms?limit=${vr}`),n=o.filter(({suggested:c,archived:m,kind:d})=>c&&!m&&d==="public"),s=new Map([...t,...n].map(({id:c,name:m})=>[c,
m])),i=new Set(t.map(({id:c})=>c)),a=[...s].map(([c,m])=>_r({id:c,name:m,isChosen:i.has(c)}));r(".welcome-rooms",this.#t).replaceChildren(...a)}async#a(){let t={};
for(let i of this.#e.querySelectorAll("[data-setting]:not(.is-fixed)")){let{setting:a}=i.dataset,c=Sr(r("input, select",i));c!==this.#o[a]&&(t[a]=c)}let o=[...this.#e.
querySelectorAll(".welcome-rooms input:checked")].map(({value:i})=>i),n=this.#o.welcome_rooms.map(({id:i})=>i);[...o].sort().join()!==[...n].sort().join()&&(t.welcome_rooms=
o);let s=await Me(i=>g.patch("/settings",{...t,...i}),{days:Or(t)});return this.#i(s??this.#o),s!==null}},Or=({retention_days:e,retention_most_days:t})=>Math.min(
...[e,t].filter(Boolean));function Er(e,t){let{setting:o}=e.dataset,n=t.fixed.includes(o),s=r("input, select",e);e.classList.toggle("is-fixed",n),s.value=t[o],s.
hidden=s.disabled=n;let i=r(".setting-fixed",e);i.hidden=!n;let a=s.selectedOptions?.[0].text??t[o];p(i,n?l("settings.fixed",{value:a,name:`PARLEY_${o.toUpperCase()}`}):
"")}var Sr=({type:e,value:t})=>e==="number"?Number(t):t.trim();function _r({id:e,name:t,isChosen:o}){let n=w("welcome-room"),s=r("input",n);return Object.assign(
s,{value:e,checked:o}),p(r("span",n),t),n}function po({message:e,me:t,saved:o}){let n=o.of(e.room,e.seq);return Ct({title:l("message.save"),action:l("save"),me:t,mayBeNone:!0,before:n?.remind_at&&!n.due?
Date.parse(n.remind_at):null,act:async({at:s})=>{await o.save(e,s),B(l("saved.done"))}})}var Gn="/me/saved?limit=50",Ie=class{#t;#e;#o;#s;#n;#i=new E;constructor(t,{saved:o,rooms:n,me:s,blocks:i}){this.#t=t,this.#e=o,this.#o=n,this.#s=s,this.#n=i;let a=S(
t,{list:this.#i,into:".saved-list",none:".saved-none",sort:$r,key:({room:c,seq:m})=>`${c}/${m}`,create:()=>w("saved-item"),update:(c,m)=>this.#r(c,m)});i.addEventListener(
"change",()=>t.hidden||a()),o.addEventListener("change",()=>t.hidden||this.#i.open(Gn))}show(){this.#i.open(Gn),r(".place-title",this.#t).focus()}#r(t,{room:o,seq:n,
remind_at:s,due:i,message:a}){let c=this.#o.find(o),m=r("a",t);m.href=`/rooms/${o}/${n}`,c&&ct(m,$t(c)),p(r(".draft-room",m),c?.name??""),p(r(".draft-text",m),this.#a(
a));let d=r(".saved-when",t);d.parentElement.hidden=!s;let h=s?W(new Date(s),X(this.#s)):"";p(d,s?l(i?"saved.due":"saved.reminder",{date:h}):""),d.classList.toggle(
"is-due",i),r('[data-act="remind"]',t).onclick=()=>po({message:{room:o,seq:n},me:this.#s,saved:this.#e}),r('[data-act="done"]',t).onclick=()=>this.#e.forget({room:o,
seq:n}).catch(H)}#a({user:t,text:o}){return this.#n.has(t.id)?l("message.blocked"):l("rooms.last",{user:k(t),text:o})}},$r=e=>[...e.filter(({due:t})=>t),...e.filter(
({due:t})=>!t)];var Pe=class{#t;#e;#o;#s;#n=!1;constructor(t,{scheduled:o,rooms:n,me:s}){this.#t=t,this.#e=o,this.#o=n,this.#s=s,o.addEventListener("change",()=>this.#n&&!t.hidden&&
this.#i())}show(){this.#n=!0,this.#i(),r(".place-title",this.#t).focus()}async#i(){let t=await this.#e.load().catch(H);t&&(r(".scheduled-none",this.#t).hidden=t.
length>0,we(this.#t,t),D(r(".scheduled-list",this.#t),t,{key:({id:o})=>o,create:()=>w("scheduled-item"),update:(o,n)=>this.#r(o,n)}))}#r(t,o){let n=this.#o.find(
o.room),s=r("a",t);s.href=`/rooms/${o.room}`,n&&ct(s,$t(n));let i=n?.name??l("scheduled.left");p(r(".draft-room",s),i),ue(t,o,{store:this.#e,me:this.#s,roomName:i,
onChange:()=>this.#i()})}};var Re=class{#t;#e=new E;#o;#s;#n="all";constructor(t,{threads:o,rooms:n,directory:s,blocks:i}){this.#t=t,this.#o=S(t,{list:this.#e,into:".thread-list",none:".t\
hreads-none",key:({room:a,root:c})=>`${a}:${c}`,create:()=>w("thread-item"),update:(a,c)=>ye(a,c,{directory:s,blocks:i,roomName:n.find(c.room)?.name??""})}),i.addEventListener(
"change",()=>t.hidden||this.#o()),o.addEventListener("told",({detail:a})=>this.#r(a)),this.#s=new J(t,a=>this.#i(a))}show(){this.#i(),r(".place-title",this.#t).
focus()}#i(t=this.#n){return this.#n=t,this.#s.show(t),this.#e.open(`/me/threads?limit=50${ke[t]}`)}#r(t){if(this.#t.hidden)return;let o=this.#e.items.findIndex(
({room:n,root:s})=>n===t.room&&s===t.root);if(o<0)return this.#i();this.#e.items[o]=t,this.#o()}};var Tr=50,Dt=class extends ht{suggested=[];async loadSuggested(){let{items:t}=await g.page("/rooms?scope=suggested&limit=20").catch(()=>({items:[]}));this.suggested=
t,this.dispatchEvent(new Event("change"))}pathFor(t){return`/rooms?${new URLSearchParams({scope:"joinable",limit:Tr,q:t})}`}};var Ar=50,Mt=class extends ht{constructor({directory:t}){super(),this.addEventListener("change",()=>t.take(this.items))}pathFor(t){return`/users?${new URLSearchParams(
{limit:Ar,q:t})}`}};var uo=50,Cr=/[\s,、，&]+|\band\b|和/,ft=class extends EventTarget{#t;#e=null;#o=null;#s=new Map;#n;#i;words="";constructor({rooms:t=null,directory:o=null,isOffered:n=()=>!0,
roomWith:s=()=>null}){super(),this.#t=t,this.#n=n,this.#i=s;let i=()=>this.dispatchEvent(new Event("change"));t&&(this.#e=new Dt,this.#e.addEventListener("chang\
e",()=>{for(let a of this.#e.items)this.#s.set(a.id,a);i()})),o&&(this.#o=new Mt({directory:o}),this.#o.addEventListener("change",i))}search(t){this.words=t;for(let o of this.#r)
o.search(t);this.dispatchEvent(new Event("change"))}close(){for(let t of this.#r)t.close()}get searching(){return this.#r.some(t=>t.searching)}get failed(){return this.#r.
some(t=>t.failed)}get items(){let t=[...this.#a.slice(0,uo),...this.#m,...this.#c.slice(0,uo)];return[...new Map(t.map(o=>[o.id,o])).values()].filter(this.#n)}get hasMore(){
return[this.#a,this.#c].some(({length:o})=>o>uo)||this.#r.some(o=>o.items.length>0&&o.hasMore)}get#r(){return[this.#e,this.#o].filter(Boolean)}get#a(){return this.#t?
Kn([...this.#t.mine,...this.#t.archived],this.words).map(wo):[]}get#m(){let{items:t=[],searching:o}=this.#o??{},n=R(this.words),s=({name:a,display_name:c})=>R(`${c}\
 ${a}`).includes(n),i=a=>{let c=this.#i(a.id);return c?wo(c):{kind:"person",id:a.id,person:a}};return t.filter(a=>!o||s(a)).map(i)}get#c(){if(!this.#e)return[];
let o=this.#e.words===this.words&&!this.#e.searching?this.#e.items:[];return[...new Map([...Kn([...this.#s.values()],this.words),...o].map(s=>[s.id,s])).values()].
filter(({id:s})=>!this.#t.find(s)?.role).map(wo)}},wo=e=>({kind:"room",id:e.id,room:e});function Kn(e,t){let o=R(t);return e.map(n=>({room:n,at:Lr(n,o)})).filter(
({at:n})=>n>=0).sort((n,s)=>Yn(n)-Yn(s)).map(({room:n})=>n)}function Lr({name:e,kind:t,people:o=[]},n){let s=R(e).indexOf(n);if(s>=0||t!=="direct")return s;let i=o.
map(m=>R(`${m.display_name} ${m.name}`)),a=n.split(Cr).filter(Boolean);return a.length>0&&a.every(m=>i.some(d=>d.includes(m)))?Math.max(...i.map(m=>m.indexOf(a[0]))):
-1}var Yn=({room:e,at:t})=>(t>0?2:0)+(e.unread?0:1);var pt=class{#t;#e;#o;#s;#n;#i;#r;constructor(t,{choices:o,onChosen:n,...s}){this.#t=t,this.#e=r("input",t),this.#o=r(".choice-list",t),this.#s=r(".choice-note",
t),this.#n=o,this.#i=s,this.#r=n,this.#e.value="",this.#e.oninput=()=>this.#a(),this.#e.onkeydown=i=>this.#u(i),o.addEventListener("change",()=>this.#m()),this.#a()}clear(){
this.#e.value="",this.#a(),this.#e.focus()}get words(){return this.#e.value.trim()}#a(){this.#h(null),this.#n.search(this.words)}#m(){let{items:t,hasMore:o,searching:n,
failed:s}=this.#n,i=this.#f?.dataset.key,a=0;D(this.#o,t,{key:({kind:d,id:h})=>`${d}:${h}`,create:()=>w("choice-item"),update:(d,h)=>{d.id=`${this.#o.id}-${a+=1}`,
this.#c(d,h)}});let c=s||this.words!==""&&!n;this.#s.hidden=t.length>0?!o:!c,p(this.#s,l(o?"jump.more":s?"list.trouble":"jump.none"));let{children:m}=this.#o;this.#h(
[...m].find(d=>d.dataset.key===i)??m[0]??null)}#c(t,o){t.dataset[o.kind]=o.id,t.onclick=()=>this.#r(o),t.onpointermove=()=>this.#h(t),o.kind==="room"?this.#d(t,
o.room):this.#l(t,o.person)}#d(t,o){Tn(t,o,this.#i);let n=me(o);p(r(".choice-name",t),o.name),p(r(".choice-detail",t),n?`@${n.name}`:""),p(r(".choice-unread",t),
o.unread?M(o.unread):"")}#l(t,o){let n=r(".avatar",t);r(".icon",t).toggleAttribute("hidden",!0),n.hidden=!1,A(n,o),ce(n,this.#i.presence.of(o.id)),p(r(".choice-\
name",t),k(o)),p(r(".choice-detail",t),[`@${o.name}`,o.bot&&l("bot.mark")].filter(Boolean).join(" · ")),p(r(".choice-unread",t),"")}get#f(){return r('[aria-sel\
ected="true"]',this.#o)}#h(t){for(let o of this.#o.children)o.setAttribute("aria-selected",o===t);this.#e.setAttribute("aria-activedescendant",t?.id??""),t?.scrollIntoView(
{block:"nearest"})}#u(t){if(at(t))return;let o=this.#f;if(t.key==="Enter"&&o)o.click();else if(t.key==="ArrowDown")this.#h(o?.nextElementSibling??o);else if(t.key===
"ArrowUp")this.#h(o?.previousElementSibling??o);else return;t.preventDefault()}};async function Ne({title:e,action:t,hint:o="",most:n=1/0,isOffered:s=()=>!0,act:i,...a}){let c=b("pick-people"),m=new Map,d=new ft({directory:a.directory,isOffered:({
id:j,person:nt})=>!m.has(j)&&s(nt)}),h=new pt(c,{choices:d,onChosen:({person:j})=>u(j),...a}),f=()=>{Vn(c,{picked:m,most:n,unpick:x}),h.clear()},u=j=>{m.size>=n||
(m.set(j.id,j),f())},x=j=>{m.delete(j),f()};r(".pick-hint",c).textContent=o;let O=r(".pick-submit",c);O.textContent=t,O.onclick=()=>y(c,async()=>{await i([...m.
values()]),c.close()});let T=new AbortController,{signal:q}=T;r("input",c).addEventListener("keydown",j=>{j.key==="Backspace"&&!j.target.value&&m.size&&x([...m.
keys()].at(-1))},{signal:q}),r(".form-error",c).hidden=!0,Vn(c,{picked:m,most:n,unpick:x}),await v(c,{title:e}),T.abort(),d.close()}function Vn(e,{picked:t,most:o,
unpick:n}){D(r(".picked",e),[...t.values()],{key:({id:s})=>s,create:()=>w("picked-item"),update:(s,i)=>{let a=r("button",s);A(r(".avatar",s),i),r(".picked-name",
s).textContent=k(i),a.setAttribute("aria-label",l("pick.remove",{name:k(i)})),a.onclick=()=>n(i.id)}}),r(".pick-submit",e).disabled=!t.size,r(".pick-full",e).hidden=
t.size<o}function go({conversation:e,...t}){let{members:o,room:n}=e;return o.need(),Ne({title:l("add_member.title"),action:l("add_member.submit"),hint:l("add_member.hint",
{room:n.name}),isOffered:({id:s})=>!o.has(s),act:s=>o.add(s),...t})}var Dr=120,Jn=document.documentElement.dataset.language,xo=null,wt=null;function jt(){return xo??=Mr().catch(e=>{throw xo=null,e}),xo}async function Mr(){let[e,
t]=await Promise.all([Xn("en"),Jn==="en"?null:Xn(Jn)]);return wt=new ko(e,t),wt}async function Xn(e){let t=await fetch(new URL(`../emoji/${e}.json`,import.meta.
url));if(!t.ok)throw new Error(`No emoji in ${e}: ${t.status}`);return t.json()}var ko=class{#t=new Map;#e=new Map;groups=new Map;constructor(t,o){for(let[n,s]of Object.
entries(t)){let i=s.map((a,c)=>jr(n,a,o?.[n][c]));this.groups.set(n,i);for(let a of i){this.#e.set(a.emoji,a);for(let c of a.codes)this.#t.set(c,a)}}}withCode(t){
return this.#t.get(t)}of(t){return this.#e.get(t)}search(t,o=Dr){let n=R(t.trim().replace(/^:|:$/g,""));if(!n)return[];let s=[];for(let i of this.#e.values()){let a=Rr(
i,n);a<Zn&&s.push({entry:i,rank:a})}return s.sort((i,a)=>i.rank-a.rank).slice(0,o).map(({entry:i})=>i)}};function jr(e,[t,o,n,s,i],[a,c]=[o,""]){let m=[...s.split(
" "),o,a].map(R),d=R(` ${o} ${n} ${a} ${c} ${s.replaceAll("_"," ")}`);return{emoji:t,label:a,codes:s.split(" "),hasTones:i===1,group:e,names:m,words:d}}var[Ir,Pr,
Zn]=[1e3,1001,1002];function Rr({names:e,words:t},o){let n=e.filter(s=>s.startsWith(o));return n.length?Math.min(...n.map(({length:s})=>s)):t.includes(` ${o}`)?
Ir:t.includes(o)?Pr:Zn}var Qn="parley:emoji-tone",Nr=18,Gt=["","🏻","🏼","🏽","🏾","🏿"],Br=new RegExp("(?!\\u{1F91D}\\u200d)(\\p{Emoji_Modifier_Base})\\ufe0f?","gu"),Be=()=>Gt.
find(e=>e===localStorage.getItem(Qn))??"",ts=e=>es(Qn,e),Fe=({emoji:e,hasTones:t})=>t&&Be()?e.replace(Br,`$1${Be()}`):e,yo=()=>JSON.parse(localStorage.getItem(ao))??
[];function Kt(e){let t=yo().filter(o=>o!==e);es(ao,JSON.stringify([e,...t].slice(0,Nr)))}function es(e,t){try{localStorage.setItem(e,t)}catch{}}var Fr="400px",bo=new WeakMap,qe=new WeakMap,We=class{#t;#e=1;#o;#s;constructor(t,{onChosen:o,onLooked:n,onLeave:s}){this.#t=t,this.#o=s;let i=({target:a})=>bo.
get(a.closest(".emoji"));t.onclick=a=>i(a)&&o(i(a));for(let a of["pointerover","focusin"])t.addEventListener(a,c=>i(c)&&n(i(c)));t.addEventListener("focusin",({
target:a})=>a.matches(".emoji")&&this.#i(a)),this.#s=new IntersectionObserver(a=>this.#n(a),{root:t,rootMargin:Fr}),t.onkeydown=a=>this.#r(a)}show(t){this.#s.disconnect(),
this.#t.replaceChildren(...t.filter(({items:s})=>s.length).map(qr)),this.#t.scrollTop=0;let[o,...n]=this.#t.children;if(o){vo(o),this.#i(r(".emoji",o)),this.#e=
getComputedStyle(r(".emoji-grid",o)).gridTemplateColumns.split(" ").length;for(let s of n)s.style.setProperty("--rows",Math.ceil(qe.get(s).length/this.#e));for(let s of n)
this.#s.observe(s)}}get first(){return bo.get(r(".emoji",this.#t))}focusFirst(){r(".emoji",this.#t)?.focus()}scrollTo(t){r(`[data-group="${t}"]`,this.#t)?.scrollIntoView(
{block:"start"})}#n(t){for(let{target:o,isIntersecting:n}of t)n&&vo(o)}#i(t){for(let o of this.#t.querySelectorAll('[tabindex="0"]'))o.tabIndex=-1;t&&(t.tabIndex=
0)}#r(t){let o=t.target.closest(".emoji"),n=o&&this.#a[t.key]?.(o);n&&(t.preventDefault(),n.focus?.())}#a={ArrowRight:t=>this.#m(t,1),ArrowLeft:t=>this.#m(t,-1),
ArrowDown:t=>this.#c(t),ArrowUp:t=>this.#d(t)??this.#f(),Home:()=>r(".emoji",this.#t),End:()=>It(this.#t.lastElementChild).at(-1)};#m(t,o){let n=t.closest(".emo\
ji-group"),{buttons:s,at:i}=this.#l(t);return s[i+o]?s[i+o]:o>0?It(n.nextElementSibling)[0]??t:It(n.previousElementSibling).at(-1)??t}#c(t){let{buttons:o,at:n,column:s}=this.#l(
t);if(!(n-s+this.#e>=o.length))return o[Math.min(n+this.#e,o.length-1)];let a=It(t.closest(".emoji-group").nextElementSibling);return a[Math.min(s,a.length-1)]??
t}#d(t){let{buttons:o,at:n,column:s}=this.#l(t);if(n>=this.#e)return o[n-this.#e];let i=It(t.closest(".emoji-group").previousElementSibling),a=Math.floor((i.length-
1)/this.#e)*this.#e;return i[Math.min(a+s,i.length-1)]}#l(t){let o=It(t.closest(".emoji-group")),n=o.indexOf(t);return{buttons:o,at:n,column:n%this.#e}}#f(){return this.#o(),
{}}};function It(e){return e?(vo(e),[...r(".emoji-grid",e).children]):[]}function vo(e){let t=qe.get(e);qe.delete(e),t&&r(".emoji-grid",e).append(...t.map(Wr))}
function qr({name:e,title:t,items:o}){let n=w("emoji-group");n.dataset.group=e;let s=r("h3",n);return s.textContent=t,s.hidden=!t,qe.set(n,o),n}function Wr(e){let t=document.
createElement("button");return t.type="button",t.className="emoji",t.tabIndex=-1,t.setAttribute("aria-label",e.label),V(t,e),bo.set(t,e),t}var os={recent:"🕘",team:"⭐",smileys:"😀",people:"👋",nature:"🐱",food:"🍎",travel:"🚗",activities:"⚽",objects:"💡",symbols:"❤️",flags:"🏁"},
Hr={emoji:"✋",hasTones:!0},gt=8;async function Ur(e){let t=b("emoji"),o=ns.get(t)??ns.set(t,new Eo(t)).get(t),n=v(t);return o.begin(e),await n||null}var ns=new WeakMap,
Eo=class{#t;#e;#o;#s=null;constructor(t){this.#t=t,this.#e=r(".search-input",t),this.#o=new We(r(".emoji-scroll",t),{onChosen:o=>this.#c(o),onLooked:o=>this.#d(
o),onLeave:()=>this.#e.focus()}),this.#e.oninput=()=>this.#i(),t.addEventListener("keydown",o=>this.#f(o)),this.#u(),this.#g()}begin(t){this.#e.value="",this.#d(
null),Gr(this.#t,t),this.#n()}async#n(){this.#s||this.#l(l("emoji.loading"));try{this.#s??=await jt(),this.#i()}catch{this.#l(l("emoji.trouble"))}}#i(){if(!this.#s)
return;let{value:t}=this.#e;for(let{name:n,items:s}of this.#r)r(`[data-tab="${n}"]`,this.#t).hidden=!s.length;let o=[...F.search(t),...this.#s.search(t).map(Oo)];
this.#o.show(t.trim()?[{name:"found",title:"",items:o}]:this.#r),this.#d(t.trim()?this.#o.first??null:null),this.#l(t.trim()&&!o.length?l("emoji.none"):"")}get#r(){
return Object.keys(os).map(t=>({name:t,title:l(`emoji.group.${t}`),items:this.#a(t)}))}#a(t){return t==="recent"?this.#m:t==="team"?F.all:this.#s.groups.get(t).
map(Oo)}get#m(){let t=o=>F.of(o)??(this.#s.of(o)&&Oo(this.#s.of(o)));return yo().map(t).filter(Boolean)}#c({text:t,key:o}){Kt(o),this.#t.close(t)}#d(t){V(r(".em\
oji-sign",this.#t),t??{text:""}),p(r(".emoji-label",this.#t),t?.label??l("emoji.hint")),p(r(".emoji-code",this.#t),t?`:${t.code}:`:"")}#l(t){let o=r(".emoji-non\
e",this.#t);o.hidden=!t,p(o,t)}#f(t){if(t.isComposing)return;let o=t.target===this.#e;if(t.key==="Escape")this.#t.close();else if(o&&t.key==="ArrowDown")this.#o.
focusFirst();else if(o&&t.key==="Enter")this.#h();else return!o&&zr(t)?this.#e.focus():void 0;t.preventDefault()}#h(){let{first:t}=this.#o;t&&this.#e.value.trim()&&
this.#c(t)}#u(){let t=Object.entries(os).map(([o,n])=>{let s=document.createElement("button");return s.type="button",s.className="emoji",s.textContent=n,s.title=
l(`emoji.group.${o}`),s.setAttribute("aria-label",s.title),s.dataset.tab=o,s.onclick=()=>this.#w(o),s});r(".emoji-tabs",this.#t).append(...t)}#w(t){this.#e.value&&
(this.#e.value="",this.#i()),this.#o.scrollTo(t)}#g(){let t=this.#t.querySelectorAll('[name="emoji-tone"]');for(let[o,n]of t.entries())n.nextElementSibling.textContent=
Hr.emoji+Gt[o],n.checked=Gt[o]===Be(),n.onchange=()=>{ts(Gt[o]),this.#i()}}},Oo=e=>({key:e.emoji,text:Fe(e),label:e.label,code:e.codes[0]}),zr=({key:e,ctrlKey:t,
metaKey:o,altKey:n,target:s})=>e.length===1&&e!==" "&&!t&&!o&&!n&&!s.matches("input");function Gr(e,t){let{top:o,bottom:n,right:s}=t.getBoundingClientRect(),{offsetWidth:i,
offsetHeight:a}=e,c=o-a-gt,m=c>=gt?c:Math.min(n+gt,innerHeight-a-gt),d=Math.min(s-i,innerWidth-i-gt);e.style.setProperty("--x",`${Math.max(gt,d)}px`),e.style.setProperty(
"--y",`${Math.max(gt,m)}px`)}var He=4,Ue=8,Yt=null;function ss(e,{label:t,items:o}){return Yt?.button===e?Yt.close():(Yt?.close(),new Promise(n=>Kr(e,{label:t,items:o,resolve:n})))}function So({
name:e,icon:t,text:o,isDangerous:n},s){let i=w("menu-row");return ct(i,t),r("span",i).textContent=o,i.dataset.testid=`sheet-${e}`,i.classList.toggle("is-dangero\
us",n),i.onclick=()=>s(e),i}function Kr(e,{label:t,items:o,resolve:n}){let s=w("menu"),i,a=f=>{i=f,h()},c=o.map(f=>So(f,a));for(let f of c)f.role="menuitem";s.setAttribute(
"aria-label",t),s.append(...c),e.closest("main, aside, nav, body").append(s),s.showPopover(),Xr(s,e);let m=new AbortController,d=bt.open(()=>{Yt=null,m.abort(),
s.remove(),e.setAttribute("aria-expanded","false"),n(i)}),h=()=>bt.close(d);Yt={button:e,close:h},e.setAttribute("aria-expanded","true"),Yr({menu:s,button:e,close:h},
m),s.onkeydown=f=>Vr(f,{rows:c,close:h}),c[0].focus({preventScroll:!0})}function Yr({menu:e,button:t,close:o},{signal:n}){let s=({target:i})=>!e.contains(i)&&!t.
contains(i);for(let i of["pointerdown","wheel"])addEventListener(i,a=>s(a)&&o(),{capture:!0,passive:!0,signal:n});addEventListener("resize",o,{signal:n})}function Vr(e,{
rows:t,close:o}){let n=t.indexOf(document.activeElement),s={ArrowDown:(n+1)%t.length,ArrowUp:n-1,Home:0,End:-1}[e.key];if(e.stopPropagation(),s!==void 0)t.at(s).
focus();else if(e.key==="Escape"||e.key==="Tab")o();else return Jr(e,t,n);return e.preventDefault()}function Jr({key:e},t,o){let n=[...t.slice(o+1),...t.slice(0,
o+1)],s=i=>i.textContent.trim().toLocaleLowerCase().startsWith(e.toLocaleLowerCase());e.trim().length===1&&n.find(s)?.focus()}function Xr(e,t){let o=t.getBoundingClientRect(),
{width:n,height:s}=e.getBoundingClientRect(),i=getComputedStyle(t).direction==="rtl",a=innerHeight-Ue-o.bottom-He,c=o.top-He-Ue,m=s<=a||a>=c,d=Math.min(s,m?a:c),
h=i?o.left:o.right-n;e.style.maxBlockSize=`${d}px`,e.style.top=`${m?o.bottom+He:o.top-He-d}px`,e.style.left=`${Zr(h,innerWidth-n)}px`}var Zr=(e,t)=>Math.max(Ue,
Math.min(e,t-Ue));var Qr=matchMedia("(min-width: 45rem) and (hover: hover)");async function ta({row:e,item:t,button:o=null,conversation:n}){let s=An(t,n).map(c=>({...c,text:l(`me\
ssage.${c.name}`)}));if(!s.length)return;e.classList.add("is-pressed");let i=o&&Qr.matches,a=await(i?ss(o,{label:l("message.actions"),items:s}):ea(s));return e.
classList.remove("is-pressed"),e.focus({preventScroll:!0}),i&&!a&&o.focus({preventScroll:!0}),a}async function ea(e){let t=b("message"),o,n=i=>{o=i,t.close()},s=e.
map(i=>{let a=document.createElement("li");return a.append(So(i,n)),a});return r(".sheet",t).replaceChildren(...s),await v(t),o}var oa=365*24*3600;function is(e){document.documentElement.dataset.theme=e,document.cookie=`theme=${e}; path=/; max-age=${oa}; samesite=lax`,un()}var rs={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1};function cs(e,{onShown:t}){let o=r('[role="tablist"]',e),n=[...o.children].filter(a=>!a.hidden),s=a=>{
for(let c of o.children){let m=c===a;c.setAttribute("aria-selected",m),c.tabIndex=m?0:-1,as(c).hidden=!m}a.scrollIntoView({block:"nearest",inline:"nearest"})},i=a=>{
s(a),t(as(a))};for(let a of n)a.onclick=()=>i(a);o.onkeydown=a=>{let c=na(n,a);c&&(a.preventDefault(),i(c),c.focus())},s(n[0])}var as=e=>r(`#${e.getAttribute("a\
ria-controls")}`);function na(e,{key:t,target:o}){return t==="Home"?e[0]:t==="End"?e.at(-1):rs[t]&&e.at((e.indexOf(o)+rs[t])%e.length)}function ms(e,{blocks:t,directory:o}){let n=new E,s=()=>n.open("/me/blocks?limit=50"),i=({user:a})=>y(e,()=>t.unblock(a.id)).then(s);S(e,{list:n,into:".ban-list",
none:".blocked-none",key:({user:a})=>a.id,create:()=>w("ban-item"),update:(a,c)=>sa(a,{...c,user:o.of(c.user)},i)}),s()}function sa(e,t,o){A(r(".avatar",e),t.user),
p(r(".ban-name",e),k(t.user)),p(r(".hint",e),l("blocked.since",{date:P(new Date(t.at))}));let n=r("button",e);n.textContent=l("person.unblock"),n.setAttribute("\
aria-label",l("blocked.unblock",{name:k(t.user)})),n.onclick=()=>o(t)}var ia=864e5;function ds({rooms:e,path:t="/me/tokens",onMade:o}){let n=b("token"),s=r("form",n),i=r(".token-made",n);return $(s),s.hidden=!1,i.hidden=!0,ra(s,e.
mine),s.onchange=()=>ls(s),ls(s),_(s,async()=>{let{token:a}=await g.post(t,hs(s));s.hidden=!0,ca(i,a),o()}),n.addEventListener("close",()=>r(".token-text",i).value=
"",{once:!0}),v(n)}function ra(e,t){let o=t.filter(({name:n})=>n);r(".invite-room-list",e).replaceChildren(...o.map(aa)),r('[value="chosen"]',e).closest("label").
hidden=!o.length}function ls(e){let t=hs(e),o=r(".invite-room-list",e);o.hidden=!t.rooms,r('[name="scope"]',e).setCustomValidity(t.scopes.length?"":l("tokens.no\
_scope")),o.querySelector("input")?.setCustomValidity(t.rooms?.length===0?l("tokens.none_chosen"):"")}function aa({id:e,name:t}){let o=w("invite-room");return r(
"input",o).value=e,r("span",o).textContent=t,o}function hs(e){let t=new FormData(e),o=Number(t.get("days"));return{name:t.get("name").trim(),scopes:t.getAll("sc\
ope"),rooms:t.get("rooms")==="chosen"?t.getAll("room"):null,expires_at:o?new Date(Date.now()+o*ia).toISOString():null}}function ca(e,t){let o=r(".token-text",e);
e.hidden=!1,o.value=t,r('[data-action="copy"]',e).onclick=()=>Wt(t,"tokens.copied"),o.focus(),o.select()}function ze(e,{rooms:t,path:o="/me/tokens",onChanged:n=()=>{}}){let s=new E,i=()=>s.open(o),a=()=>(i(),n()),c=async m=>{!m.expired&&!await L(fa(m))||(await y(e,
()=>g.delete(`${o}/${m.id}`)),a())};S(e,{list:s,into:".token-list",none:".tokens-none",create:()=>w("token-item"),update:(m,d)=>ma(m,d,{rooms:t,end:c})}),r('[da\
ta-action="new-token"]',e).onclick=()=>ds({rooms:t,path:o,onMade:a}),i()}function ma(e,t,{rooms:o,end:n}){r(".token-name",e).textContent=t.name,r(".token-scopes\
-of",e).textContent=[...t.scopes.map(a=>l(`tokens.short.${a}`)),la(t,o)].join(" · ");let s=r(".token-times",e);s.textContent=[da(t),ha(t)].join(" · "),s.title=
l("tokens.made",{date:I(new Date(t.created_at))});let i=r("button",e);i.textContent=l(t.expired?"tokens.remove":"tokens.revoke"),i.onclick=()=>n(t)}function la({
rooms:e},t){if(!e)return l("tokens.in.all");let o=e.map(n=>t.find(n)?.name).filter(Boolean);return l("tokens.in",{rooms:o.length?se(o):l("tokens.rooms.gone")})}
function da({expired:e,expires_at:t}){return e?l("tokens.expired"):t?l("tokens.until",{date:P(new Date(t))}):l("tokens.never")}var ha=({last_used_at:e})=>e?l("t\
okens.used",{date:P(new Date(e))}):l("tokens.unused"),fa=({name:e})=>({title:l("tokens.revoke.title",{name:e}),text:l("tokens.revoke.text"),action:l("tokens.rev\
oke")});var pa={mine:[],find:()=>{}};function fs(e,{onChanged:t}){let o=b("bot"),n=`/me/bots/${e.id}`,s=r("form",o);$(s),s.elements.display_name.value=e.display_name,s.
elements.about.value=e.about,_(s,async({display_name:a,about:c})=>{await g.patch(n,{display_name:a.trim(),about:c.trim()}),t()}),ze(r(".tokens",o),{rooms:pa,path:`${n}\
/tokens`,onChanged:t});let i=r(".bot-end",o);return r(".form-error",i).hidden=!0,r("button",i).onclick=async()=>{await L(ua(e))&&await y(i,async()=>{await g.delete(
n),Y(o),t()})},v(o,{title:k(e)})}var ua=e=>({title:l("bots.delete.title",{name:k(e)}),text:l("bots.delete.text"),action:l("bots.delete")});function ps(e){let t=new E,o=()=>t.open("/me/bots"),n=s=>fs(s,{onChanged:o});S(e,{list:t,into:".bot-list",none:".bots-none",create:()=>w("bot-item"),update:(s,i)=>wa(
s,i,n)}),r('[data-action="new-bot"]',e).onclick=()=>ga({onMade:s=>(o(),n(s))}),o()}function wa(e,t,o){A(r(".avatar",e),t),r(".bot-name",e).textContent=k(t);let n=t.
disabled?l("bots.disabled"):C("bots.tokens",t.tokens);r(".hint",e).textContent=[`@${t.name}`,n].join(" · "),r("button",e).onclick=()=>o(t)}function ga({onMade:e}){
let t=b("new-bot"),o=r("form",t);return $(o),_(o,async({name:n,display_name:s,about:i})=>{let a={name:n.trim(),display_name:s.trim()||null,about:i.trim()||null},
c=await g.post("/me/bots",a);Y(t),e(c)}),v(t)}function us(e,{rooms:t}){let o=new E;S(e,{list:o,into:".own-report-list",none:".own-reports-none",create:()=>w("own-report"),update:(n,s)=>xa(n,s,t)}),o.open("/\
me/reports?limit=20")}function xa(e,{room:t,seq:o,reason:n,outcome:s,note:i,at:a,resolved_at:c},m){let d=m.find(t),h=r(".report-room",e);p(h,d?l("own_reports.ro\
om",{room:d.name}):l("own_reports.gone")),d&&(h.href=st({view:"room",room:t,seq:o})),p(r(".report-reason",e),l("audit.reason",{reason:n})),p(r(".report-outcome",
e),l(`own_reports.${s??"waiting"}`)),Q(r(".report-note",e),i),lt(r("time",e),c??a)}var ka=6e4;function gs(e,{me:t,onChanged:o}){ya(r(".picture-form",e),{me:t,onChanged:o}),ba(r(".profile-form",e),{me:t,onChanged:o}),Oa(r(".status-form",e),{me:t,
onChanged:o})}function ya(e,{me:t,onChanged:o}){let n=r("input",e),s=r('[data-action="remove-picture"]',e),i=()=>{A(r(".avatar",e),t,{size:"large"}),s.hidden=!t.
picture},a=c=>y(e,async()=>{o(await c()),i()});$(e),r('[data-action="choose-picture"]',e).onclick=()=>n.click(),n.onchange=()=>n.files[0]&&a(()=>g.upload("/me/p\
icture",n.files[0])),s.onclick=()=>a(()=>g.delete("/me/picture")),i()}function ba(e,{me:t,onChanged:o}){$(e);let{display_name:n,pronouns:s,about:i,time_zone:a}=e.
elements;n.value=t.display_name,s.value=t.pronouns??"",i.value=t.about??"",va(a,t.time_zone),r(".hint",e).textContent=l("account.signed_in_as",{name:t.name}),_(
e,async c=>o(await g.patch("/me",{display_name:c.display_name.trim(),pronouns:c.pronouns.trim(),about:c.about.trim(),time_zone:c.time_zone||null})))}function va(e,t){
let o=Intl.DateTimeFormat().resolvedOptions().timeZone,n=new Set([o,...t?[t]:[],...Intl.supportedValuesOf("timeZone")]);e.replaceChildren(new Option(l("profile.\
time_zone.none"),""),...[...n].map(s=>new Option(s,s))),e.value=t??""}function Oa(e,{me:t,onChanged:o}){$(e);let n=fn(t),{emoji:s,text:i,until:a,quiet:c}=e.elements;
s.value=n?.emoji??"",i.value=n?.text??"",a.value=n?.until?"keep":"",c.value=te(t.quiet_until)?"keep":"";for(let m of[a,c])r('[value="keep"]',m).hidden=m.value!==
"keep";_(e,async m=>{let d={emoji:m.emoji.trim(),text:m.text.trim()},f={status:!d.emoji&&!d.text?null:{...d,until:ws(m.until,n?.until)}};o(await g.patch("/me",{
...f,quiet_until:ws(m.quiet,t.quiet_until)}))})}function ws(e,t){return e?e==="keep"?t:e==="today"||e==="week"?Ea(e).toISOString():new Date(Date.now()+Number(e)*
ka).toISOString():null}function Ea(e){let t=new Date;return t.setHours(24,0,0,0),e==="week"&&t.setDate(t.getDate()+(7-new Date().getDay())%7),t}var Sa={Edge:/Edg\//,Opera:/OPR\//,Firefox:/Firefox\//,Chrome:/Chrome\//,Safari:/Safari\//},_a={iOS:/iPhone|iPad/,Android:/Android/,Windows:/Windows/,macOS:/Mac OS/,
Linux:/Linux/};function ks(e){let t=new E,o=()=>t.open("/me/sessions?limit=50"),n=async s=>{await L(Aa(s))&&(await y(e,()=>g.delete(`/me/sessions/${s.id}`)),o())};
S(e,{list:t,into:".session-list",sort:$a,create:()=>w("session-item"),update:(s,i)=>Ta(s,i,n)}),o()}var $a=e=>e.toSorted((t,o)=>new Date(o.last_seen_at)-new Date(
t.last_seen_at));function Ta(e,t,o){let n=r(".session-agent",e);n.textContent=bs(t.user_agent??""),n.title=t.user_agent??"";let s=r(".session-seen",e);s.textContent=
t.current?l("sessions.current"):ys(t),s.title=t.current?"":I(new Date(t.last_seen_at)),r("button",e).hidden=t.current,r("button",e).onclick=()=>o(t)}var Aa=e=>({
title:l("sessions.revoke.title",{device:bs(e.user_agent??"")}),text:l("sessions.revoke.text",{seen:ys(e)}),action:l("sessions.revoke")});function ys({last_seen_at:e,
address:t}){return l("sessions.seen",{date:P(new Date(e)),address:t??""})}function bs(e){let t=xs(Sa,e),o=xs(_a,e);return t?o?l("sessions.device",{browser:t,system:o}):
t:l("sessions.program")}function xs(e,t){return Object.keys(e).find(o=>e[o].test(t))}function vs({me:e,outbox:t,drafts:o,halfWritten:n,blocks:s,directory:i,rooms:a,onChanged:c,onReadingShown:m}){let d=b("account");gs(d,{me:e,onChanged:c}),Ca(r("\
.reading-setting",d),{onReadingShown:m}),La(d),Da(r(".password-form",d),e),r("#account-tab-server",d).hidden=e.role!=="owner";let h={"account-preferences":f=>{ms(
r(".blocked-setting",f),{blocks:s,directory:i}),us(r(".own-reports",f),{rooms:a})},"account-sign-in":f=>ks(r(".sessions",f)),"account-programs":f=>{ze(r(".token\
s",f),{rooms:a}),ps(r(".bots",f))}};return cs(d,{onShown:f=>h[f.id]?.(f)}),r(".sign-out",d).onsubmit=f=>Ma(f,{outbox:t,drafts:o,halfWritten:n}),v(d)}function Ca(e,{
onReadingShown:t}){let o=r("input",e);o.disabled=!0;let n=s=>{o.checked=s.shown,o.disabled=!1};y(e,async()=>n(await g.get("/me/reading"))),o.onchange=()=>{let s=o.
checked;return o.checked=!s,y(e,async()=>{n(await g.put("/me/reading",{shown:s})),t()})}}function La(e){for(let t of e.querySelectorAll('[name="theme"]'))t.checked=
t.value===document.documentElement.dataset.theme,t.onchange=()=>is(t.value);r('input[name="next"]',e).value=location.pathname+location.search}function Da(e,t){$(
e),e.elements.username.value=t.name,_(e,async({current_password:o,new_password:n})=>{await g.put("/me/password",{current_password:o,new_password:n}),$(e)})}async function Ma(e,{
outbox:t,drafts:o,halfWritten:n}){let s=t.all.length,i=e.target;s&&(e.preventDefault(),!await L({title:l("sign_out.title"),text:C("sign_out.unsent",s),action:l(
"sign_out")}))||(t.clear(),o.clear(),n.clear(),mn(),s&&i.submit())}async function Os({rooms:e,onJoined:t}){let o=b("browse"),n=r("input",o),s=new Dt,i=c=>y(o,async()=>{await e.join(c.id),o.close(),t(c)});n.value="",n.oninput=()=>{
s.search(n.value.trim()),r(".dialog-body",o).scrollTop=0},mt(o).onclick=()=>Na(o,s),s.addEventListener("change",()=>Ia(o,s,i)),ja(o),s.search(""),s.loadSuggested();
let a=v(o);kt.matches&&n.focus(),await a,s.close()}function ja(e){r(".browse-list",e).replaceChildren();for(let t of[".browse-none",".browse-no-match",".form-er\
ror"])r(t,e).hidden=!0;et(e,{hasMore:!1,failed:!1})}function Ia(e,{items:t,suggested:o,words:n,searching:s,hasMore:i,failed:a},c){let m=!t.length&&!a&&!s;D(r(".\
browse-list",e),n?t:Pa(t,o),{key:({id:d})=>d,create:()=>w("browse-item"),update:(d,h)=>Ra(d,h,c)}),r(".browse-none",e).hidden=!m||n!=="",r(".browse-no-match",e).
hidden=!m||n==="",et(e,{hasMore:i,failed:a})}function Pa(e,t){let o=new Set(t.map(({id:n})=>n));return[...t,...e.filter(({id:n})=>!o.has(n))]}function Ra(e,t,o){
r(".browse-name",e).textContent=t.name,r(".browse-suggested",e).hidden=!t.suggested;let n=[C("browse.members",t.member_count),l("browse.active",{date:rt(new Date(
t.active_at))})];r(".browse-facts",e).textContent=n.join(" · ");let s=r(".browse-about",e);s.textContent=t.description||t.topic,s.hidden=!s.textContent,r("butt\
on",e).onclick=()=>o(t)}async function Na(e,t){let o=r(".browse-list",e),n=o.children.length;await t.more(),r("button",o.children[n]??e).focus()}function Es({rooms:e,sections:t,section:o=null,onCreated:n}){let s=b("create-room"),i=r("form",s),a=Ba();$(i),_(i,async({joined_only:m,...d})=>{let h={...d,history:m?
"joined":"all"},f=await e.create(a(h));o&&await e.set(f.id,{section:o}),s.close(),n(f)});let c=o?l("create_room.in",{section:t.nameOf(o)}):l("create_room.title");
return v(s,{title:c})}function Ba(){let e={};return t=>{let o=JSON.stringify(t);return e.same!==o&&(e={same:o,id:z()}),{...t,client_id:e.id}}}async function Ss({onRoom:e,onPerson:t,...o}){let n=b("jump"),s=c=>[...o.rooms.mine,...o.rooms.archived].find(m=>me(m)?.id===c),i=new ft({rooms:o.rooms,directory:o.
directory,roomWith:s}),a=({kind:c,id:m})=>y(n,async()=>{let d=c==="room"?()=>e(m):await t(m);Y(n),d()});r(".form-error",n).hidden=!0,new pt(n,{choices:i,onChosen:a,
...o}),await v(n),i.close()}var Fa=864e5;function _s({room:e=null,rooms:t,me:o}){let n=b("invite"),s=r("form",n),i=r(".invites",n),a=()=>Ga(i,{rooms:t,me:o});return $(s),r(".invite-made",n).
hidden=!0,qa(r(".invite-rooms",s),{rooms:t,room:e}),_(s,async({note:c,uses:m,days:d})=>{let h={expires_at:new Date(Date.now()+Number(d)*Fa).toISOString()},f={note:c.
trim(),uses:m?Number(m):null,...h,rooms:Ha(s)};Ua(n,await g.post("/invites",f)),i.open&&a()}),i.open=!1,i.ontoggle=()=>i.open&&a(),v(n)}function qa(e,{rooms:t,room:o}){
let s=t.mine.filter(i=>i.kind==="public"||oe(i)).toSorted((i,a)=>(a.id===o?.id)-(i.id===o?.id));e.hidden=!s.length,r(".invite-room-list",e).replaceChildren(...s.
map(i=>Wa(i,{isChosen:i.id===o?.id})))}function Wa({id:e,name:t},{isChosen:o}){let n=w("invite-room"),s=r("input",n);return s.value=e,s.checked=o,r("span",n).textContent=
t,n}var Ha=e=>new FormData(e).getAll("room");function Ua(e,{id:t,url:o,expires_at:n}){let s=r(".invite-made",e),i=r(".invite-url",s);s.hidden=!1,i.value=$s(o),r(
".invite-qr",s).src=za(t),r(".invite-expiry",s).textContent=l("invite.expiry",{date:P(new Date(n))});let a=r('[data-action="copy"]',s);a.onclick=()=>Wt(i.value,
"invite.copied"),i.focus(),i.select()}var $s=e=>new URL(e,location.href).href,za=e=>`/api/v1/invites/${e}/qr`;function Ga(e,t){let o=new E,n=()=>o.open("/invite\
s?limit=50"),s=async i=>{await L(Ka(i))&&(await y(e,()=>g.delete(`/invites/${i.id}`)),n())};S(e,{list:o,into:".invite-list",none:".invites-none",create:()=>w("i\
nvite-item"),update:(i,a)=>Ya(i,a,{revoke:s,...t})}),n()}var Ka=({note:e})=>({title:l("invite.revoke.title"),text:e?l("invite.revoke.text",{note:e}):l("invite.r\
evoke.text.plain"),action:l("invite.revoke")});function Ya(e,t,{rooms:o,me:n,revoke:s}){let{note:i,by:a,used:c,uses:m,state:d,url:h,expires_at:f}=t,u=d==="open",
x=a&&a.id!==n.id?k(a):null,O=m?l("invite.used.of",{count:M(c),most:M(m)}):l("invite.used",{count:M(c)}),T=u?l("invite.until",{date:P(new Date(f))}):l(`invite.st\
ate.${d}`);r(".invite-note",e).textContent=i||l("invite.no_note");let q=t.rooms.map(qt=>o.find(qt)?.name).filter(Boolean),j=q.length?l("invite.into",{rooms:se(q)}):
null,nt=r(".hint",e);nt.textContent=[x,O,T,j].filter(Boolean).join(" · "),nt.title=u?I(new Date(f)):"";let[Xt,Zt]=e.querySelectorAll("button");Xt.hidden=!u||!h,
Xt.onclick=()=>Wt($s(h),"invite.copied"),Zt.hidden=!u,Zt.onclick=()=>s(t)}var Va=8;function Ts({rooms:e,me:t,onOpened:o,...n}){return Ne({title:l("direct.new"),action:l("direct.open"),hint:l("direct.hint"),most:Va,isOffered:({id:s})=>s!==
t.id,act:async s=>o(await e.openDirect(s.map(({id:i})=>i))),me:t,...n})}function Ja(){let e=Object.assign(new EventTarget,{list:[],loaded:!1,need(){}});return Object.assign(new EventTarget,{members:e,room:{kind:"direct"},isOver:!0})}
async function As({subject:e,router:t,...o}){let n=b("person-card"),s=r(".dialog-body",n),i=new AbortController;s.replaceChildren(document.getElementById("panel\
-person").content.cloneNode(!0));let a=c=>{n.close(),t.goToRoom(c)};fe.show(s,{...o,subject:e,conversation:Ja(),router:{goToRoom:a},signal:i.signal}),await v(n),
i.abort()}function Ls(e,{room:t}){let o=`/rooms/${t.id}`,n=r(".mutes",e);Cs(e,{path:`${o}/bans`,none:".bans-none",fold:e,label:l("bans.lift"),lift:({user:i})=>g.delete(`${o}\
/bans/${i.id}`)});let s=Cs(n,{path:`${o}/mutes`,fold:e,label:l("moderate.unmute"),lift:({user:i})=>g.patch(`${o}/members/${i.id}`,{muted_until:null})});s.addEventListener(
"change",()=>n.hidden=!s.items.length),n.hidden=!0}function Cs(e,{path:t,none:o,fold:n,label:s,lift:i}){let a=new E,c=()=>a.open(`${t}?limit=50`);return S(e,{list:a,
into:".ban-list",none:o,key:({user:m})=>m.id,create:()=>w("ban-item"),update:(m,d)=>Xa(m,d,{label:s,lift:()=>y(n,()=>i(d)).then(c)})}),c(),a}function Xa(e,{user:t,
until:o,reason:n},{label:s,lift:i}){A(r(".avatar",e),t),r(".ban-name",e).textContent=k(t);let a=o?l("bans.until",{date:P(new Date(o))}):l("bans.ever"),c=r(".hin\
t",e);c.textContent=[a,n].filter(Boolean).join(" · "),c.title=o?I(new Date(o)):"";let m=r("button",e);m.textContent=s,m.onclick=i}async function Ds(e,t){return e.member_count>1&&!await L(Pt("leave",e))?!1:$o(e,t)}async function Ms(e,t){let o=await tt(Pt("archive",e));o&&await _o(e,t,o)}async function _o(e,t,o){
await t.update(e.id,{archived:!0,...o});let n=()=>t.update(e.id,{archived:!1}).catch(H);B(l("room.archive.done",{room:e.name}),{undo:{label:l("undo"),act:n}})}async function $o(e,t){
try{await t.leave(e.id)}catch(o){if(!o.can?.includes("archive"))throw o;let n={title:l("room.last.title",{room:e.name}),text:l("room.last.text")},s=await xn({...n,
action:l("room.delete"),other:l("room.archive")}),i={yes:"delete",other:"archive"}[s];if(!i)return!1;await t.leave(e.id,{last:i})}return!0}function Pt(e,{name:t,
kind:o}){let n=e==="leave"&&o==="private"?"room.leave.private.text":`room.${e}.text`;return{title:l(`room.${e}.title`,{room:t}),text:l(n),action:l(`room.${e}`)}}var Is="new";function Ps(e,{room:t,rooms:o,sections:n}){let{mine:s}=t;if(e.hidden=!s,!s)return;let{favourite:i,notify:a,section:c,hidden:m}=e.elements,d=f=>y(e,
()=>o.set(t.id,f));r(".form-error",e).hidden=!0,e.onsubmit=f=>f.preventDefault(),i.checked=s.favourite,a.value=s.notify,m.checked=s.hidden,js(c,{sections:n,chosen:s.
section}),i.onchange=()=>d({favourite:i.checked}),m.onchange=()=>d({hidden:m.checked});for(let f of a)f.onchange=()=>d({notify:a.value});let h=r(".section-new",
e);h.hidden=!0,c.onchange=()=>{h.hidden=c.value!==Is,h.hidden?d({section:c.value||null}):r("input",h).focus()},r("button",h).onclick=()=>y(e,async()=>{let f=await g.
post("/me/sections",{name:r("input",h).value.trim()});n.note(f),await o.set(t.id,{section:f.id}),js(c,{sections:n,chosen:f.id}),h.hidden=!0})}function js(e,{sections:t,
chosen:o}){let n=[["",l("section.none")],...t.own.map(({id:s,name:i})=>[s,i]),[Is,l("section.new")]];e.replaceChildren(...n.map(([s,i])=>new Option(i,s))),e.value=
t.own.some(({id:s})=>s===o)?o:""}var Za=[7,30,90,180,365,730];async function Rs(e,{room:t,rooms:o,me:n}){let s=r(".room-retention",e),i=r(".room-retention-text",e),a=r("select",s),c=t.kind!=="d\
irect"&&(G(t)||n.role==="owner");s.hidden=i.hidden=!0,a.onchange=null;let m=await g.get(`/rooms/${t.id}/retention`).catch(()=>null);if(!m||e.dataset.room!==t.id)
return;let d=()=>{tc(a,m),i.textContent=m.days?ec(m.days):"",i.hidden=c||!m.days};d(),s.hidden=!c,a.onchange=async()=>{let h=a.value===""?null:Number(a.value);await y(
r(".room-form",e),async()=>{await Me(f=>Qa({retention_days:h,...f},{room:t,rooms:o}),{days:h??m.usual_days}),m=await g.get(`/rooms/${t.id}/retention`)}),d()}}async function Qa(e,{
room:t,rooms:o}){G(t)?await o.update(t.id,e):await g.put(`/rooms/${t.id}/retention`,e)}function tc(e,{retention_days:t,usual_days:o,most_days:n}){let s=o?C("ret\
ention.days",o,{count:M(o)}):l("retention.ever"),i=[new Option(l("retention.usual",{days:s}),"")];n||i.push(new Option(l("retention.ever"),"0"));let a=new Set(Za.
filter(c=>!n||c<=n));t&&a.add(t);for(let c of[...a].sort((m,d)=>m-d))i.push(new Option(C("retention.days",c,{count:M(c)}),String(c)));n&&t===0&&i.push(new Option(
l("retention.ever"),"0")),e.replaceChildren(...i),e.value=t===null?"":String(t)}var ec=e=>C("retention.kept",e,{count:M(e)});function Ns({conversation:e,rooms:t,sections:o,me:n,onLeft:s,onPanel:i}){let a=b("room-details"),c=r(".room-form",a),{room:m}=e;$(c),oc(a,m),r(".room-facts",a).
textContent=sc(m),ac(a,e),Ps(r(".room-mine",a),{room:m,rooms:t,sections:o}),_(c,async h=>{await t.update(m.id,rc(m,h)),a.close()}),nc(a,{room:m,rooms:t,me:n}),a.
dataset.room=m.id,Rs(a,{room:m,rooms:t,me:n});let d=r(".bans",a);return d.open=!1,d.ontoggle=()=>d.open&&Ls(d,{room:m}),cc(a,{room:m,rooms:t,onLeft:s,onPanel:i}),
v(a)}function oc(e,{name:t,topic:o,description:n,slow_seconds:s,writers:i,history:a,shows_readers:c}){let{elements:m}=r(".room-form",e);m.name.value=t,m.topic.value=
o??"",m.description.value=n??"",ic(m.slow_seconds,s),m.writers.value=i,m.joined_only.checked=a==="joined",m.shows_readers.checked=c,r(".room-name-text",e).textContent=
t;let d=(f,u)=>f.value===u?"":f.selectedOptions[0].text,h=[[".room-topic-text",o],[".room-description-text",n]];h.push([".room-slow-text",d(m.slow_seconds,"0")],
[".room-writers-text",d(m.writers,"members")]);for(let[f,u]of h)r(f,e).textContent=u??"",r(f,e).parentElement.hidden=!u}function nc(e,{room:t,rooms:o,me:n}){let s=r(
".room-suggested",e),i=r("input",s);s.hidden=n.role!=="owner"||t.kind!=="public"||t.archived,i.checked=t.suggested===!0,i.onchange=()=>y(r(".room-form",e),()=>o.
suggest(t.id,i.checked))}function sc({kind:e,member_count:t}){return C(`room.facts.${e}`,t,{count:M(t)})}function ic(e,t){let o=String(t);[...e.options].some(n=>n.
value===o)||e.append(new Option(l("room.slow.other",{count:M(t)}),o)),e.value=o}function rc(e,{name:t,topic:o,description:n,slow_seconds:s,writers:i,joined_only:a,
shows_readers:c}){let m={name:t.trim(),topic:o.trim(),description:n.trim()},d=G(e)?{history:a?"joined":"all",shows_readers:!!c}:{},h={...m,slow_seconds:Number(s),
writers:i,...d};return Object.fromEntries(Object.entries(h).filter(([f,u])=>u!==(e[f]??"")))}function ac(e,{room:t}){let o=t.kind==="direct",n=G(t),s=ee(t);for(let i of[
".room-fields",".room-save"])r(i,e).hidden=!s;r(".room-texts",e).hidden=s||o,r(".room-owners",e).hidden=!n,r(".bans",e).hidden=!Z(t);for(let i of["reports","aud\
it"])Vt(e,i,Z(t));Vt(e,"archive",n&&!t.archived),Vt(e,"restore",n&&t.archived),Vt(e,"leave",!o),Vt(e,"delete",n)}function Vt(e,t,o){r(`[data-action="${t}"]`,e).
hidden=!o}function cc(e,{room:t,rooms:o,onLeft:n,onPanel:s}){let i=r(".room-form",e),a=d=>y(i,async()=>{await d(),e.close()}),c=d=>a(async()=>await d()!==!1&&n()),
m={members:()=>a(()=>s("people")),reports:()=>a(()=>s("reports")),audit:()=>a(()=>s("audit")),threads:()=>a(()=>s("threads")),scheduled:()=>a(()=>s("scheduled")),
archive:async()=>{let d=await tt(Pt("archive",t));d&&a(()=>_o(t,o,d))},restore:()=>a(()=>o.update(t.id,{archived:!1})),leave:async()=>{(t.member_count===1||await L(
Pt("leave",t)))&&c(()=>$o(t,o))},delete:async()=>{let d=await tt(Pt("delete",t));d&&c(()=>o.delete(t.id,d))}};for(let[d,h]of Object.entries(m))r(`[data-action="${d}\
"]`,e).onclick=h}function Bs({sections:e,onMade:t}){return qs({title:l("section.create"),name:"",action:l("section.make"),save:async(o,n)=>{let s=await g.post("/me/sections",{name:o});
e.note(s),Y(n),t(s.id)}})}function Fs({sections:e,id:t}){return qs({title:l("section.title"),name:e.nameOf(t),action:l("save"),save:async(o,n)=>{await g.patch(`\
/me/sections/${t}`,{name:o}),Y(n)},remove:()=>g.delete(`/me/sections/${t}`),question:{title:l("section.delete.title",{name:e.nameOf(t)}),text:l("section.delete.\
text"),action:l("section.delete")}})}function qs({title:e,name:t,action:o,save:n,remove:s=null,question:i=null}){let a=b("section"),c=r("form",a),m=r('[data-act\
ion="remove-section"]',a);return $(c),c.elements.name.value=t,r(".button-primary",c).textContent=o,_(c,d=>n(d.name.trim(),a)),m.hidden=!s,m.onclick=()=>y(c,async()=>{
await L(i)&&(await s(),Y(a))}),v(a,{title:e})}async function Ws({id:e,rooms:t,sections:o,...n}){let s=b("section-room"),i=new ft({rooms:t,isOffered:({room:c})=>!c.archived&&c.mine?.section!==e}),a=({room:c})=>y(
s,async()=>{t.find(c.id)?.role||await t.join(c.id),await t.set(c.id,{section:e}),s.close()});new pt(s,{choices:i,onChosen:a,...n}),r(".form-error",s).hidden=!0,
r('[data-open="create-room"]',s).dataset.subject=e,await v(s,{title:l("section.add",{name:o.nameOf(e)})}),i.close()}async function Hs(){let e=b("team-emoji"),t=r("form",e),o=()=>lc(e);$(t),t.elements.file.onchange=()=>t.elements.name.value||=mc(t.elements.file.files[0]?.name??
""),_(t,async({name:n,file:s})=>{await F.add(n.trim().replace(/^:|:$/g,""),s),t.reset()}),F.addEventListener("change",o),o(),await v(e),F.removeEventListener("c\
hange",o)}var mc=e=>e.replace(/\.\w+$/,"").toLowerCase().replace(/[^a-z0-9_+-]+/g,"_").slice(0,32);function lc(e){let{all:t}=F;r(".team-emoji-none",e).hidden=t.
length>0,D(r(".team-emoji-list",e),t,{key:({key:o,image:n})=>o+n,create:()=>w("team-emoji-item"),update:(o,n)=>dc(o,n,e)})}function dc(e,t,o){V(r(".emoji-sign",
e),t),r(".team-emoji-name",e).textContent=t.text;let n=r("button",e);n.setAttribute("aria-label",l("team_emoji.remove",{name:t.text})),n.onclick=()=>hc(t,o)}async function hc({
code:e,text:t},o){await L({title:l("team_emoji.remove",{name:t}),text:l("team_emoji.remove.text",{name:t}),action:l("team_emoji.remove.action")})&&await y(r("fo\
rm",o),()=>F.remove(e))}function fc({app:e,router:t,state:o}){let{me:n,rooms:s,directory:i}=o,a=u=>t.goToRoom(u.id),c=()=>t.go(Ko),m=u=>t.go({...t.address,panel:u}),d=async u=>{if(u===
n.id)return f.account;let x=await s.openDirect([u]);return()=>a(x)},h=u=>()=>e.conversation&&u(e.conversation),f={"create-room":u=>Es({section:u,onCreated:a,...o}),
browse:()=>Os({rooms:s,onJoined:a}),jump:()=>Ss({onRoom:u=>t.goToRoom(u),onPerson:d,...o}),"new-message":()=>Ts({onOpened:a,...o}),room:h(u=>Ns({conversation:u,
onLeft:c,onPanel:m,...o})),"add-people":h(u=>go({conversation:u,...o})),"section-room":u=>Ws({id:u,...o}),section:u=>Fs({id:u,...o}),"new-section":()=>Bs({onMade:u=>f["\
section-room"](u),...o}),invite:()=>_s({room:e.conversation?.room,...o}),account:()=>vs({onChanged:u=>i.take([u]),onReadingShown:()=>e.conversation?.readers.load().
catch(()=>{}),...o}),person:u=>e.conversation?m(`person:${u}`):As({subject:u,router:t,...o}),"team-emoji":Hs,keys:()=>v(b("keys"))};return f}var To=2,pc=20;async function Ao({conversation:e,question:t="",options:o=[]}){let n=b("poll"),s=r("form",n),i=r(".poll-fields",s),a=z();$(s),s.elements.text.value=
t,i.replaceChildren();for(let f of[...o,...Array(Math.max(To-o.length,0)).fill("")])Us(i,f);let c=r(".poll-add",s),m=()=>wc(i,c);c.onclick=()=>{Us(i,"").focus(),
m()},i.onclick=({target:f})=>{f.closest("button")&&uc(f.closest(".poll-field"),m)},i.onkeydown=f=>{f.key==="Enter"&&!at(f)&&gc(f,i)},m();let d=xc(s,X(e.me)),h=Tt(
f=>e.ask({...f,client_id:a}));return _(s,async f=>{await h(kc(s,f,d)),n.close("done")}),await v(n)==="done"}function Us(e,t){let o=e.appendChild(w("poll-field"));
return r("input",o).value=t,r("input",o)}function uc(e,t){let o=e.nextElementSibling??e.previousElementSibling;e.remove(),r("input",o).focus(),t()}function wc(e,t){
let o=[...e.children];o.forEach((n,s)=>{let i=l("poll.option",{number:s+1}),a=r("input",n);a.setAttribute("aria-label",i),a.placeholder=i,a.required=s<To,r("but\
ton",n).hidden=o.length<=To}),t.hidden=o.length>=pc}function gc(e,t){let o=e.target.closest(".poll-field")?.nextElementSibling;!e.target.matches("input")||!o||(e.
preventDefault(),r("input",o).focus())}function xc(e,t){let o=pe(t),{ends:n,other:s}=e.elements;r('option[value="monday"]',n).hidden=o.monday.getTime()===o.tomorrow.
getTime();for(let[a,c]of Object.entries(o))p(r(`option[value="${a}"]`,n),l("poll.end.at",{when:l(`time.${a}`),date:W(c,t)}));s.min=dt(Date.now(),t),s.value=dt(o.
tomorrow,t);let i=()=>{r(".poll-other",e).hidden=n.value!=="other",s.disabled=n.value!=="other"};return n.onchange=i,i(),{...o,get other(){return At(s.value,t)}}}
function kc(e,{text:t,multiple:o,anonymous:n,ends:s},i){let a=[...e.querySelectorAll(".poll-field input")].map(({value:m})=>m.trim()).filter(Boolean),c=s==="nev\
er"?null:i[s].toISOString();return{text:t,options:a,multiple:!!o,anonymous:!!n,ends_at:c}}var Rt=class extends EventTarget{#t;#e;#o=new Map;#s=new Map;loading=!1;failed=!1;constructor({groups:t,pathOf:o}){super(),this.#t=t,this.#e=o}of({key:t,users:o}){
let n=(this.#o.get(t)??[]).filter(({id:s})=>!o.includes(s));return[...o.map(s=>({id:s,name:"…"})),...n]}get hasMore(){return!!this.#n}async more(){let t=this.#n;
if(!t||this.loading)return;let o=this.#s.get(t.key)??this.#e(t.key);this.loading=!0;let n=await g.page(o).catch(()=>null);this.loading=!1,this.failed=!n,n&&(this.#o.
set(t.key,[...this.#o.get(t.key)??[],...n.items.map(({user:s})=>s)]),this.#s.set(t.key,n.next)),this.dispatchEvent(new Event("change"))}get#n(){return this.#t().
find(({key:t,count:o,users:n})=>o>n.length&&this.#s.get(t)!==null)}};async function yc({entry:{seq:e},conversation:t}){let o=b("reactions"),n=new AbortController,{signal:s}=n,i=()=>(t.history.shown.entry(e)?.reactions??[]).map(d=>({
key:d.emoji,count:Qo(d),users:d.users})),a=d=>`/rooms/${t.room.id}/messages/${e}/reactions?${new URLSearchParams({emoji:d})}`,c=new Rt({groups:i,pathOf:a}),m=()=>bc(
o,i(),c,t);for(let d of[t,c])d.addEventListener("change",m,{signal:s});mt(o).onclick=()=>c.more(),m(),await v(o,{title:l("reaction.who")}),n.abort()}function bc(e,t,o,n){
let s=t.flatMap(i=>o.of(i).map(a=>({key:`${i.key} ${a.id}`,emoji:i.key,person:a})));D(r(".reaction-list",e),s,{create:()=>w("reaction-item"),update:(i,{emoji:a,
person:c})=>{V(r(".reaction-emoji",i),Sn(a)),p(r(".reaction-name",i),k(n.personOf(c)))}}),et(e,o)}function vc({entry:e,author:t,room:o,reports:n}){let s=b("report"),i=r("form",s);return $(i),r(".report-text",i).textContent=l("report.text",{name:k(t),room:o.name}),
_(i,async({reason:a})=>{await n.report({room:o.id,seq:e.seq,reason:a.trim()}),s.close(),B(l("report.done"))}),v(s)}async function Oc({entry:e,conversation:t}){let{readers:o,members:n}=t,s=b("seen-by"),i=new AbortController,a=!1,c=()=>a&&Sc(s,Ec(e,t));r(".seen-list",s).replaceChildren(),
r(".seen-none",s).hidden=!0;for(let m of[o,n])m.addEventListener("change",c,{signal:i.signal});n.need(),y(s,async()=>{await o.load(),a=!0,c()}),await v(s,{title:l(
"seen.title")}),i.abort()}function Ec({seq:e,user:t},o){let{readers:n,members:s}=o,i=new Set(n.of(e));return s.list.map(c=>c.user).filter(({id:c})=>i.has(c)&&c!==
t.id).map(c=>o.personOf(c))}function Sc(e,t){p(r("h2",e),t.length?C("seen.count",t.length):l("seen.title")),r(".seen-none",e).hidden=t.length>0,D(r(".seen-list",
e),t,{key:({id:o})=>o,create:()=>w("seen-item"),update:(o,n)=>{A(r(".avatar",o),n),p(r(".seen-name",o),k(n))}})}function _c({text:e,conversation:{id:t,me:o},scheduled:n}){let s=z();return Ct({title:l("composer.later"),action:l("composer.later"),me:o,repeats:!0,act:Tt(async i=>{
let{at:a,time_zone:c}=await n.add(t,e,i,s);B(l("scheduled.done",{date:W(new Date(a),c)}))})})}var $c=/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{M}\p{N}_]+|\s+|[^]/gu;function zs(e,t){let[o,n]=[e,t].map(c=>c.match($c)??[]),s=0;for(;s<o.length&&s<n.length&&o[s]===n[s];)s+=1;let i=0;for(;i<o.length-s&&i<n.length-s&&o.at(-1-i)===
n.at(-1-i);)i+=1;let a=Tc(o.slice(s,o.length-i),n.slice(s,n.length-i));return Cc([...Nt("same",n.slice(0,s)),...a,...Nt("same",n.slice(n.length-i))])}var Nt=(e,t)=>t.
map(o=>({kind:e,text:o}));function Tc(e,t){if(e.length*t.length>25e4)return[...Nt("gone",e),...Nt("new",t)];let o=Ac(e,t),n=[],[s,i]=[0,0];for(;s<e.length&&i<t.
length;)e[s]===t[i]?(n.push({kind:"same",text:t[i]}),s+=1,i+=1):o[s+1][i]>=o[s][i+1]?(n.push({kind:"gone",text:e[s]}),s+=1):(n.push({kind:"new",text:t[i]}),i+=1);
return[...n,...Nt("gone",e.slice(s)),...Nt("new",t.slice(i))]}function Ac(e,t){let o=Array.from({length:e.length+1},()=>new Uint16Array(t.length+1));for(let n=e.
length-1;n>=0;n-=1)for(let s=t.length-1;s>=0;s-=1)o[n][s]=e[n]===t[s]?o[n+1][s+1]+1:Math.max(o[n+1][s],o[n][s+1]);return o}function Cc(e){let t=[],o="",n="",s=()=>{
o&&t.push({kind:"gone",text:o}),n&&t.push({kind:"new",text:n}),o=n=""},i="";for(let{kind:a,text:c}of e){if(a==="same"){s(),i+=c;continue}i&&t.push({kind:"same",
text:i}),i="",a==="gone"?o+=c:n+=c}return s(),i&&t.push({kind:"same",text:i}),t}var Gs={gone:"del",new:"ins"};async function Lc({entry:e,conversation:t}){let o=b("versions"),n=new AbortController,{signal:s}=n,i=new E,a=()=>i.open(`/rooms/${t.
room.id}/messages/${e.seq}/versions?limit=50`),c=r(".versions-alone",o);c.hidden=!0,i.addEventListener("change",()=>c.hidden=i.items.length!==1||i.hasMore,{signal:s}),
S(o,{list:i,into:".version-list",none:".versions-none",sort:m=>m.map((d,h)=>({...d,id:String(h),before:m[h+1]})),create:()=>w("version-item"),update:Mc,signal:s}),
Dc(t,e,a,s),r(".versions-none",o).hidden=!0,a(),await v(o,{title:l("versions.title")}),n.abort(),r(".version-list",o).replaceChildren()}function Dc(e,t,o,n){let s=t,
i=()=>{let a=e.history.shown.entry(t.seq);!a||a.text===s.text&&a.editedAt===s.editedAt&&a.deleted===s.deleted||(s=a,o())};e.addEventListener("change",i,{signal:n})}
function Mc(e,{at:t,text:o,before:n}){let s=r("time",e);s.dateTime=t,p(s,I(new Date(t)));let i=n?zs(n.text,o):[{kind:"same",text:o}];r(".version-text",e).replaceChildren(
...i.map(a=>Gs[a.kind]?dn(Gs[a.kind],a.text):a.text))}async function jc({entry:{seq:e},conversation:t}){let o=b("voters"),n=new AbortController,{signal:s}=n,i=()=>t.timeline.entry(e)??t.history.shown.entry(e),a=()=>(i()?.
poll?.options??[]).map(({text:h,votes:f,voters:u=[]},x)=>({key:String(x),text:h,count:f,users:u})),c=h=>`/rooms/${t.room.id}/polls/${e}/voters?${new URLSearchParams(
{option:h})}`,m=new Rt({groups:a,pathOf:c}),d=()=>Ic(o,a(),m,t);for(let h of[t,m])h.addEventListener("change",d,{signal:s});mt(o).onclick=()=>m.more(),d(),await v(
o,{title:l("poll.who")}),n.abort()}function Ic(e,t,o,n){let s=t.filter(({count:i})=>i);D(r(".voter-options",e),s,{create:()=>w("voter-option"),update:(i,a)=>{p(
r("h3",i),a.text),D(r("ul",i),o.of(a).map(n.personOf),{key:({id:c})=>c,create:()=>w("seen-item"),update:(c,m)=>{A(r(".avatar",c),m),p(r(".seen-name",c),k(m))}})}}),
et(e,o)}var Pc=/:[a-z0-9_+-]+:/u,Rc=/(?<!`)(?<ticks>`+)(?!`)[^]*?(?<!`)\k<ticks>(?!`)|^[ ]{0,3}```[^]*|(?<![\p{L}\p{N}_:]):(?<code>[a-z0-9_+-]+):(?![\p{L}\p{N}_])/gmu;function Ge(e){
return Pc.test(e)?wt?Ks(e,wt):jt().then(t=>Ks(e,t),()=>e):e}var Ks=(e,t)=>e.replace(Rc,(o,...n)=>Nc(n.at(-1).code,t)??o),Nc=(e,t)=>F.withName(e)?null:t.withCode(
e)?.emoji;var Bc=/^\/([a-z][a-z0-9_-]*)(?:@(\S+))?(?:\s+([^]*))?$/u,Fc={m:6e4,h:36e5,d:864e5},qc=/^(\d{1,4})\s*(m|h|d)$/u,Wc=new Set(["off","0"]),N=class extends Error{};
function Ys(e){let[,t,o,n=""]=e.match(Bc)??[];return t?{name:t,bot:o,rest:n.trim()}:null}var ut=e=>`/${e} ${l(`command.${e}.usage`)}`.trim();function ot(e,t){if(!e)
throw new N(l("command.use",{usage:ut(t)}));return e}function Ke(e,t){if(Wc.has(e))return null;let[,o,n]=e.match(qc)??[];if(!Number(o))throw new N(l("command.ti\
me",{usage:ut(t)}));return new Date(Date.now()+Number(o)*Fc[n]).toISOString()}async function Co(e){let t=e.replace(/^@/u,"");try{return await g.get(`/users/${encodeURIComponent(
t)}`)}catch(o){throw o.status===404?new N(l("command.nobody",{name:t})):o}}var Hc=new RegExp("^(\\p{RGI_Emoji}|\\p{Emoji_Presentation}|\\p{Extended_Pictographic}\\ufe0f?)\\s*","v"),Vs=[{name:"dnd",may:()=>!0,async run({rest:e,directory:t,
say:o}){let n=Ke(ot(e,"dnd"),"dnd");t.take([await g.patch("/me",{quiet_until:n})]),o(n?l("command.dnd.done",{date:I(new Date(n))}):l("command.dnd.off"))}},{name:"\
status",may:()=>!0,async run({rest:e,directory:t,say:o}){let[n,s=""]=e.match(Hc)??[""],i=e.slice(n.length);t.take([await g.patch("/me",{status:e?{emoji:s,text:i,
until:null}:null})]),o(l(e?"command.status.done":"command.status.off"))}}];var Uc=2,Ye={key:null,clientId:null},Js=[{name:"poll",may:({room:e})=>!ne(e),async run({rest:e,conversation:t}){let[o="",...n]=e.split("|").map(s=>s.trim()).filter(
Boolean);if(n.length>=Uc)return zc(t,{text:o,options:n});if(!await Ao({conversation:t,question:o,options:n})&&e)throw new N(l("poll.dropped"))}}];async function zc(e,t){
let o=JSON.stringify([e.id,t]);Ye.key!==o&&(Ye={key:o,clientId:z()}),await e.ask({...t,client_id:Ye.clientId}),Ye={key:null,clientId:null}}var Zs=864e5,Qs={"m|min|minutes?|分钟":6e4,"h|hours?|小时":36e5,"d|days?|天":Zs},ti=["sunday|周日","monday|周一","tuesday|周二","wednesday|周三","t\
hursday|周四","friday|周五","saturday|周六"],ei="today|今天",oi="tomorrow|明天",Gc="09:00",Kc="(?:\\s+|$|(?=\\p{Script=Han}))",ni="(?:at\\s+)?(?<hour>[\
01]?\\d|2[0-3])[:：](?<minute>[0-5]\\d)",Yc=Lo(`(?:in\\s+)?(?<count>\\d{1,5})\\s*(?<unit>${Object.keys(Qs).join("|")})后?`),Vc=Lo(ni),Jc=Lo(`(?:on\\s+)?(?<day>${[
ei,oi,...ti].join("|")}|\\d{4}-\\d\\d-\\d\\d)(?:\\s*${ni})?`);function si(e,t,o=Date.now()){let n=(c,m)=>{let d=e.match(c),h=d&&m(d.groups);return Number.isFinite(
h)?{at:h,rest:e.slice(d[0].length)}:null},s=dt(o,t).slice(0,10),i=(c,m)=>Qc(c)?At(`${c}T${m}`,t).getTime():null,a=c=>[s,Je(s,1)].map(m=>i(m,c)).find(m=>m>o);return n(
Yc,({count:c,unit:m})=>o+Number(c)*Xc(m))??n(Vc,c=>a(Xs(c)))??n(Jc,({day:c,...m})=>i(Zc(c,s),Xs(m)))}var Xs=({hour:e,minute:t})=>e?`${e.padStart(2,"0")}:${t}`:Gc,
Xc=e=>Object.entries(Qs).find(([t])=>Ve(t,e))[1];function Zc(e,t){if(Ve(ei,e))return t;if(Ve(oi,e))return Je(t,1);let o=ti.findIndex(n=>Ve(n,e));return o<0?e:Je(
t,(7+o-new Date(t).getUTCDay())%7||7)}var Je=(e,t)=>new Date(Date.parse(e)+t*Zs).toISOString().slice(0,e.length),Qc=e=>!Number.isNaN(Date.parse(e))&&Je(e,0)===e,
Ve=(e,t)=>new RegExp(`^(?:${e})$`,"iu").test(t);function Lo(e){return new RegExp(`^${e}${Kc}`,"iu")}var tm=365*864e5,Xe={rest:null,clientId:null},ii={name:"remind",may:()=>!0,async run({rest:e,conversation:{me:t},rooms:o,saved:n,say:s}){let i=X(t),{at:a,text:c}=em(
ot(e,"remind"),i);Xe.rest!==e&&(Xe={rest:e,clientId:z()});let m=await o.openDirect([t.id]),{seq:d}=await g.post(`/rooms/${m.id}/messages`,{text:c,client_id:Xe.clientId});
await n.save({room:m.id,seq:d},new Date(a).toISOString()),Xe={rest:null,clientId:null};let h=()=>g.delete(`/rooms/${m.id}/messages/${d}`).catch(f=>s(K(f)));s(l(
"command.remind.done",{date:W(new Date(a),i)}),{undo:{label:l("undo"),act:h}})}};function em(e,t){let o=si(e.replace(/^(?:me|我)\s+/iu,""),t),n=o?o.at-Date.now():
0;if(n<=0||n>tm)throw new N(l("command.remind.time",{usage:ut("remind")}));let s=o.rest.replace(/^to\s+/iu,"").trim();if(!s)throw new N(l("command.use",{usage:ut(
"remind")}));return{at:o.at,text:s}}var om=["all","mentions","nothing"],ri=({room:e})=>e.kind!=="direct",ai=({room:e})=>ee(e)&&e.kind!=="direct",ci=[{name:"topic",may:ai,run:({rest:e,room:t,rooms:o})=>o.
update(t.id,{topic:ot(e,"topic")})},{name:"rename",may:ai,run:({rest:e,room:t,rooms:o})=>o.update(t.id,{name:ot(e,"rename")})},{name:"invite",may:({room:e})=>oe(
e),async run({rest:e,conversation:t,say:o}){let n=ot(e,"invite").split(/[\s,]+/u),s=await Promise.all(n.map(Co));await t.members.add(s),o(l("command.invite.done",
{names:s.map(k).join(", ")}))}},{name:"mute",may:({room:e})=>Z(e)&&e.kind!=="direct",async run({rest:e,conversation:t,say:o}){let[n,s,...i]=ot(e,"mute").split(/\s+/u),
a=Ke(s??"","mute"),c=await Co(n),m=i.length?{reason:i.join(" ")}:{};await t.members.mute(c.id,{muted_until:a,...m}),o(l(a?"command.mute.done":"command.mute.lift\
ed",{name:k(c)}))}},{name:"notify",may:()=>!0,async run({rest:e,room:t,rooms:o,say:n}){if(!om.includes(e))throw new N(l("command.use",{usage:`/notify ${l("comma\
nd.notify.usage")}`}));await o.set(t.id,{notify:e}),n(l("command.notify.done",{choice:l(`mine.notify.${e}`)}))}},{name:"archive",may:({room:e})=>ri({room:e})&&G(
e)&&!e.archived,run:({room:e,rooms:t})=>Ms(e,t)},{name:"leave",may:ri,async run({room:e,rooms:t,goHome:o}){await Ds(e,t)&&o()}}];var nm="¯\\\\\\_(ツ)\\_/¯",mi=[{name:"shrug",may:()=>!0,run:({rest:e,send:t})=>t([e,nm].filter(Boolean).join(" "))}];var li=[...ci,...Vs,...Js,ii,...mi].sort((e,t)=>e.name.localeCompare(t.name)),xt=e=>li.find(t=>t.name===e),di=(e,t)=>li.filter(o=>o.name.startsWith(t)&&o.may(e));var sm=15e3,im=5,Jt=new Map,Ze=e=>Jt.get(e)?.list??[];function Qe(e){let t=Jt.get(e);if(t?.loading)return t.loading;if(t&&Date.now()-t.at<sm)return Promise.resolve(
t.list);let o=rm(e).then(n=>(Jt.set(e,{at:Date.now(),list:n}),n),n=>{throw Jt.set(e,{at:0,list:t?.list??[]}),n});return Jt.set(e,{...t,loading:o}),o}function to(e,{
name:t,bot:o}){let n=o?.toLowerCase();return e.filter(s=>s.name===t&&(!n||s.bot.name.toLowerCase()===n))}function Bt({name:e,bot:t},o,n){return o.filter(i=>i.name===
e).length>1||n(e)?`${e}@${t.name}`:e}async function rm(e){let t=[],o=`/rooms/${e}/commands`;for(let n=0;o&&n<im;n+=1){let{items:s,next:i}=await g.get(o);t.push(
...s),o=i?.replace(/^\/api\/v1/u,"")}return t}var am=/"(?:[^"\\]|\\.)*"(?=\s|$)|\S+/gsu,Do=e=>e.match(am)??[];async function hi({name:e,bot:t,rest:o},n,{room:s,isTaken:i}){let a=await Qe(s).catch(()=>Ze(s)),
c=to(a,{name:e,bot:t});if(!c.length)return null;if(c.length>1)throw new N(l("command.several",{names:c.map(h=>`/${Bt(h,a,i)}`).join(", ")}));let[m]=c,d=m.arguments.
filter(({required:h})=>h).length;if(Do(o).length<d)throw new N(l("command.use",{usage:m.usage}));return{text:n,call:m.bot.id}}var cm=/^\/([a-z][\w-]*)(?:@(\S*))? (.*)$/u,fi={isAtStart:!0,pattern:/^(\/(?:[a-z][\w-]*(?:@\S*)?)?|\/[a-z][\w-]*(?:@\S*)? .*)$/u,search([,e],{conversation:t},{
show:o}){let n=t.room.id,s=i=>{let{items:a,hint:c}=e.includes(" ")?lm(e,i):mm(e.slice(1),i,t);o(a,{hint:c})};s(Ze(n)),Qe(n).then(s,()=>{})}},Mo=e=>!!xt(e);function mm(e,t,o){
let n=xt(e),s=t.filter(a=>Bt(a,t,Mo).startsWith(e)),i=di(o,e);return n&&!s.length?{items:[],hint:jo(n)}:!i.length&&s.length===1&&Bt(s[0],t,Mo)===e?{items:[],hint:pm(
s[0])}:{items:[...i.map(um),...s.map(a=>wm(a,t))],hint:n?jo(n):""}}function lm(e,t){let[,o,n,s]=e.match(cm),i=n===void 0&&xt(o);if(i)return{items:[],hint:jo(i)};
let a=to(t,{name:o,bot:n});return a.length===1?dm(a[0],e,s):{items:[],hint:""}}function dm(e,t,o){let n=Do(o),s=!o||/\s$/u.test(o),i=Math.min(n.length-(s?0:1),e.
arguments.length-1),a=e.arguments[i],c=[e.usage,a&&fm(a)].filter(Boolean).join(" · ");if(a?.kind!=="choice"||n.length>i+1)return{items:[],hint:c};let m=s?"":n[i],
d=m?t.slice(0,-m.length):t;return{items:a.choices.filter(f=>f.toLowerCase().startsWith(m.toLowerCase())&&f!==m).map(f=>({text:`${d}${hm(f)} `,label:f})),hint:c}}
var hm=e=>/\s/u.test(e)?`"${e}"`:e,fm=({name:e,about:t,required:o})=>{let n=t?`${e}: ${t}`:e;return o?n:l("command.optional",{words:n})},pm=({usage:e,about:t})=>`${e}\
 · ${t}`,jo=e=>`${ut(e.name)} · ${l(`command.${e.name}.about`)}`,um=e=>({text:`/${e.name} `,label:ut(e.name),detail:l(`command.${e.name}.about`)});function wm(e,t){
let o=Bt(e,t,Mo);return{text:`/${o} `,label:e.usage.replace(`/${e.name}`,`/${o}`),detail:`${e.about} · ${k(e.bot)}`,person:e.bot}}var pi=8,ui={pattern:/(?:^|[\s(])(:[\p{L}\p{N}_+-]{2,})$/u,async search([,e],t,{show:o}){let n=wt??await jt().catch(()=>null),s=[...F.search(e).map(gm),...n?.search(
e,pi).map(xm)??[]];o(s.slice(0,pi))}},gm=e=>({text:`${e.text} `,label:e.text,detail:l("emoji.group.team"),emoji:e,chosen:()=>Kt(e.key)});function xm(e){let t=Fe(
e);return{text:`${t} `,label:`:${e.codes[0]}:`,detail:e.label,emoji:{text:t},chosen:()=>Kt(e.emoji)}}var km=8,ym=1e3,wi={pattern:/(?:^|[\s(])(@[^\s@]*)$/u,search([,e],{conversation:t,directory:o},{show:n,signal:s}){let i=e.slice(1),{members:a}=t,c=new Mt({directory:o}),
m=()=>n(bm({words:i,found:c.items,conversation:t}));for(let d of[a,c])d.addEventListener("change",m,{signal:s});s.addEventListener("abort",()=>c.close()),a.need(),
m(),i&&c.search(i)}};function bm({words:e,found:t,conversation:o}){let{members:n,me:s}=o,i=R(e),m=n.list.map(({user:x})=>x).filter(({id:x})=>x!==s.id).map(x=>({
user:x,rank:$m(x,i)})).filter(({rank:x})=>x<gi).sort((x,O)=>x.rank-O.rank).map(({user:x})=>x),d=new Map([...m,...t.filter(({id:x})=>n.has(x)),...t].map(x=>[x.id,
x]));d.delete(s.id);let h=vm(o.room).filter(({label:x})=>x.startsWith(`@${i}`)),u=[...d.values()].slice(0,km-h.length).map(x=>Om(o.personOf(x),{isHere:n.has(x.id)||
!n.loaded}));return h.some(({label:x})=>x===`@${i}`)?[...h,...u]:[...u,...h]}function vm({member_count:e}){if(e<=2)return[];let t={text:"@room ",label:"@room",detail:C(
"completion.room",e-1),sign:"@"},o={text:"@here ",label:"@here",detail:l("completion.here"),sign:"@"};return e-1<=ym?[t,o]:[o]}function Om(e,{isHere:t}){let o=`\
@${e.name}`;return{text:`${o} `,label:k(e),detail:t?o:l("completion.elsewhere",{name:o}),person:e}}var[Em,Sm,_m,gi]=[0,1,2,3];function $m({name:e,display_name:t},o){
let n=[R(e),R(t)];return n.some(s=>s.startsWith(o))?Em:n.some(s=>s.includes(` ${o}`))?Sm:n.some(s=>s.includes(o))?_m:gi}var Tm=8,xi={pattern:/(?:^|[\s(])(#[^\s#]*)$/u,search([,e],{rooms:t},{show:o}){let n=R(e.slice(1)),i=t.mine.filter(({kind:a})=>a!=="direct").map(a=>({room:a,at:R(
a.name).indexOf(n)})).filter(({at:a})=>a>=0).sort((a,c)=>Math.min(a.at,1)-Math.min(c.at,1));o(i.slice(0,Tm).map(({room:a})=>Am(a)))}},Am=({name:e,topic:t})=>({text:`\
#${e} `,label:e,detail:t??"",sign:"#"});var Cm=60,Lm=/^\s*```/gmu,Dm=0,eo=class{#t;#e;#o;#s;#n;#i=null;#r=null;#a=null;#m=[];#c=0;constructor(t,{sources:o,context:n}){this.#t=t,this.#s=o,this.#n=n;let s=w(
"completion");this.#e=r("ul",s),this.#e.id=`completion-${Dm+=1}`,this.#o=r("p",s),t.before(s),t.setAttribute("aria-autocomplete","list"),t.setAttribute("aria-co\
ntrols",this.#e.id);for(let i of["input","compositionend"])t.addEventListener(i,()=>this.#l());t.addEventListener("keydown",i=>this.#k(i),{capture:!0}),t.addEventListener(
"blur",()=>this.close()),t.addEventListener("click",()=>this.#l());for(let i of["pointerdown","mousedown","click"])s.addEventListener(i,Mm);this.#e.addEventListener(
"click",({target:i})=>this.#p(this.#g(i))),this.#e.addEventListener("pointermove",({target:i})=>this.#w(this.#g(i)))}close(){this.#i?.abort(),this.#i=null,this.#r=
null,this.#h([])}get#d(){return this.#m.length>0}#l(){let{value:t,selectionStart:o,selectionEnd:n}=this.#t,s=Math.max(0,o-Cm),i=t.slice(s,o),a=o===n&&this.#s.find(
({pattern:d})=>d.test(i));if(!a||a.isAtStart&&s>0)return this.#d||this.#i?this.close():void 0;let c=i.match(a.pattern),m=o-c[1].length;if(m===this.#a||jm(t.slice(
0,m)))return this.close();this.#a=null,this.#f(a,c,m)}#f(t,o,n){this.#i?.abort();let s=new AbortController;this.#i=s,this.#r=n;let i=(a,{hint:c=""}={})=>s.signal.
aborted||this.#h(a,{hint:c});t.search(o,this.#n(),{show:i,signal:s.signal})}#h(t,{hint:o=""}={}){!t.length&&!o&&!this.#d&&this.#e.parentElement.hidden||(this.#m=
t,this.#e.replaceChildren(...t.map((n,s)=>this.#u(n,s))),this.#e.hidden=!t.length,this.#o.hidden=!o,p(this.#o,o),this.#e.parentElement.hidden=!t.length&&!o,this.#x(
0))}#u({label:t,detail:o="",emoji:n,person:s,sign:i=""},a){let c=w("completion-item");c.id=`${this.#e.id}-${a}`;let m=r(".completion-sign",c);return n?V(m,n):s?
(m.classList.add("avatar"),A(m,s)):m.textContent=i,r(".completion-label",c).textContent=t,r(".completion-detail",c).textContent=o,c}#w(t){t>=0&&t!==this.#c&&this.#x(
t)}#g=t=>[...this.#e.children].indexOf(t.closest("li"));#x(t){this.#c=t;for(let[n,s]of[...this.#e.children].entries())s.setAttribute("aria-selected",n===t);let o=this.#e.
children[t];o?this.#t.setAttribute("aria-activedescendant",o.id):this.#t.removeAttribute("aria-activedescendant"),o?.scrollIntoView({block:"nearest"})}#k(t){let o=!at(
t)&&this.#y[t.key];!o||t.shiftKey||t.ctrlKey||t.metaKey||t.altKey||!this.#d&&!(t.key==="Escape"&&!this.#e.parentElement.hidden)||(t.preventDefault(),t.stopImmediatePropagation(),
o())}#y={ArrowDown:()=>this.#x((this.#c+1)%this.#m.length),ArrowUp:()=>this.#x((this.#c-1+this.#m.length)%this.#m.length),Enter:()=>this.#p(this.#c),Tab:()=>this.#p(
this.#c),Escape:()=>{this.#a=this.#r,this.close()}};#p(t){let o=this.#m[t];if(!o)return;let n=this.#r;this.close(),yt(this.#t,o.text,{from:n,to:this.#t.selectionEnd}),
o.chosen?.()}};function Mm(e){e.preventDefault(),e.stopPropagation()}function jm(e){if(!e.includes("`"))return!1;let t=e.match(Lm)?.length??0,o=e.slice(e.lastIndexOf(
`
`)+1);return t%2===1||o.split("`").length%2===0}var ki=[ui,wi,xi],Io=class{#t;#e;#o=null;constructor(t,o){this.#t=o,this.#e=yi(t,{sources:[...ki,fi],context:()=>this.#s})}show(t){this.#o=t,this.#e.close()}prepare(t){
this.#e.close();let o=Ys(t);if(o)return this.#n(o,t).catch(Pm);let n=Ge(t.startsWith("//")?t.slice(1):t);return typeof n=="string"?n:n.then(s=>({text:s}))}get#s(){
return{conversation:this.#o,...this.#t}}async#n(t,o){let{name:n,bot:s,rest:i}=t,a=s?void 0:xt(n),c=f=>!!xt(f),m=a?null:await hi(t,o,{room:this.#o.room.id,isTaken:c});
if(m)return m;if(!a)return await Im(n)?{text:o}:{refusal:l("command.kept")};let d,h=async f=>d=await Ge(f);return await a.run({...this.#s,rest:i,room:this.#o.room,
send:h,say:B}),{text:d}}},yi=(e,{sources:t=ki,context:o})=>new eo(e,{sources:t,context:o}),Im=e=>L({title:l("command.unknown.title",{name:e}),text:l("command.un\
known.text"),action:l("command.unknown.send"),isHarmless:!0}),Pm=e=>({refusal:e instanceof N?e.message:K(e)});var Po=class{#t;#e;#o;constructor(t,{ephemerals:o,focusComposer:n}){this.#t=t,this.#e=o,this.#o=n}show(t,{signal:o}){let n=()=>this.#s(t);this.#e.addEventListener(
"change",n,{signal:o});for(let s of[t,Et])for(let i of["change","ready"])s.addEventListener(i,n,{signal:o});n()}#s(t){let o=this.#e.of(t.id);this.#t.hidden=!o.length,
D(this.#t,o,{key:({key:n})=>n,create:()=>w("ephemeral"),update:(n,s)=>this.#n(n,s,t)})}#n(t,{key:o,room:n,user:s,at:i,text:a},{personOf:c}){let m=c(s);A(r(".ava\
tar",t),m);let d=r(".ephemeral-author",t);p(d,k(m)),On(d,m);let h=r("time",t);h.dateTime=i,p(h,ie(new Date(i))),t.setAttribute("aria-label",l("ephemeral.label",
{name:k(m)})),r("button",t).onclick=()=>{this.#e.dismiss(n,o),this.#o()};let f=r(".message-text",t);t.dataset.drawn!==a&&(t.dataset.drawn=St(f,a)?a:"",_t(f))}};var Rm=/[\\^$.*+?()[\]{}|/]/g;function Ro(e){return e.trim()?new RegExp(e.trim().replace(Rm,"\\$&"),"giu"):null}function bi(e,t){if(!t)return[];let o=({text:s})=>s.
search(t)>=0||Ot(s).search(t)>=0;return e.filter(s=>it(s)&&!s.deleted&&o(s)).map(({seq:s})=>s).reverse()}var Nm=4,oo=globalThis.CSS?.highlights,No=class{#t;#e;#o;#s=null;#n=null;#i=null;#r=[];#a=null;#m=1/0;constructor(t,{timeline:o}){this.#t=t,this.#o=o,this.#e=r(
"input",t),this.#e.oninput=()=>this.#f(),document.addEventListener("coloured",()=>this.#n&&this.#k()),t.onkeydown=n=>this.#l(n),r('[data-find="older"]',t).onclick=
()=>this.#h(1),r('[data-find="newer"]',t).onclick=()=>this.#h(-1),r('[data-find="more"]',t).onclick=()=>this.#x(),r('[data-find="close"]',t).onclick=()=>this.#c()}show(t,{
signal:o}){this.#s=t,this.#c(),t.addEventListener("change",()=>this.#n&&this.#w(),{signal:o})}open(){this.#i=document.activeElement,this.#m=Number(this.#o.lastOnScreen?.
dataset.seq??1/0),this.#t.hidden=!1,this.#n=bt.open(()=>this.#d()),this.#e.focus(),this.#e.select(),this.#f()}around(t){t(),this.#n&&this.#k()}#c(){this.#n&&bt.
close(this.#n)}#d(){this.#n=null,this.#t.hidden=!0,this.#y(),this.#i?.focus({preventScroll:!0})}#l(t){if(!t.isComposing){if(t.key==="Escape")this.#c();else if(t.
key==="Enter"&&t.target===this.#e)this.#h(t.shiftKey?-1:1);else return;t.preventDefault(),t.stopPropagation()}}#f(){this.#a=null,this.#w();let t=this.#r.find(o=>o<=
this.#m)??this.#r[0];t?this.#u(t):this.#k()}#h(t){if(!this.#r.length)return;let o=this.#r.indexOf(this.#a)+t;this.#m=this.#r.at(o%this.#r.length),this.#u(this.#m)}#u(t){
this.#a=t;let o=this.#o.lookAt(t);$n(o),this.#k(),this.#g()}#w(){this.#r=bi(this.#s.history.shown.entries,Ro(this.#e.value)),this.#r.includes(this.#a)||(this.#a=
null),this.#g()}#g(){let{history:t}=this.#s,o=t.shown.entries.filter(it).length,n=this.#r.indexOf(this.#a)+1,i=this.#e.value.trim()?n?l("find.count",{at:M(n),count:M(
this.#r.length)}):l("find.none"):"";p(r(".find-count",this.#t),i),p(r(".find-loaded",this.#t),C("find.loaded",o)),r('[data-find="more"]',this.#t).hidden=!t.hasOlder;
for(let a of["older","newer"])r(`[data-find="${a}"]`,this.#t).disabled=!this.#r.length}async#x(){let{history:t}=this.#s,o=r(".find-trouble",this.#t);p(o,"");try{
for(let n=0;n<Nm&&t.hasOlder;n+=1)await t.loadOlder()}catch(n){p(o,K(n))}this.#e.focus(),this.#a===null&&this.#n&&this.#f()}#k(){this.#y();let t=Ro(this.#e.value);
if(!t)return;let o=[],n=[];for(let s of this.#o.list.messageRows){let i=Number(s.dataset.seq)===this.#a;s.classList.toggle("is-found",i),(i?n:o).push(...Bm(r(".\
message-text",s),t))}oo?.set("found",new Highlight(...o)),oo?.set("found-here",new Highlight(...n))}#y(){for(let t of this.#o.list.messageRows)t.classList.remove(
"is-found");for(let t of["found","found-here"])oo?.delete(t)}};function Bm(e,t){if(!oo)return[];let o=[],n=document.createTreeWalker(e,NodeFilter.SHOW_TEXT),s=0;
for(;n.nextNode();)o.push({node:n.currentNode,at:s}),s+=n.currentNode.length;let i=a=>o.findLast(({at:c})=>c<=a);return[...e.textContent.matchAll(t)].map(({0:a,
index:c})=>{let m=new Range,[d,h]=[i(c),i(c+a.length-1)];return m.setStart(d.node,c-d.at),m.setEnd(h.node,c+a.length-h.at),m})}var vi=/^([ \t]*)(?:[-*+]|\d{1,9}[.)])[ \t]+/u,Fm=/^([ \t]*)(?:([-*+])|(\d{1,9})([.)])|(>))([ \t]+)/u,qm=/^[ \t]*(?:`{3,}|~{3,})/u,Oi="https://",qo={bold:no("**"),
italic:no("*"),strike:no("~~"),code:Hm,"code-block":so,quote:Bo({has:/^>[ \t]?/u,mark:()=>"> "}),list:Bo({has:/^[-*+][ \t]+/u,mark:()=>"- ",instead:vi}),numbers:Bo(
{has:/^\d{1,9}[.)][ \t]+/u,mark:e=>`${e+1}. `,instead:vi}),link:Um};function no(e){return t=>{let{value:o,start:n,end:s}=Wo(t),i=o.slice(n,s),{length:a}=e;if(o.
slice(n-a,n)===e&&o.slice(s,s+a)===e&&!Wm(e,o,n))return{from:n-a,to:s+a,text:i,start:n-a,end:s-a};let d=i.split(/(\n\s*\n)/u).map((h,f)=>f%2||!h&&i?h:e+h+e).join(
"");return{from:n,to:s,text:d,start:n+a,end:n+d.length-a}}}var Wm=(e,t,o)=>e==="*"&&t[o-2]==="*"&&t[o-3]!=="*";function Hm(e){let t=e.value.slice(e.start,e.end);
if(t.includes(`
`))return so(e);let o=Math.max(0,...[...t.matchAll(/`+/gu)].map(([i])=>i.length));if(!o)return no("`")(e);let n="`".repeat(o+1),s=`${n} ${t} ${n}`;return{from:e.
start,to:e.end,text:s,start:e.start,end:e.start+s.length}}function so(e){let{value:t,from:o,to:n}=$i(e),s=t.slice(o,n),i=Math.max(2,...[...s.matchAll(/`+/gu)].map(
([m])=>m.length)),a="`".repeat(i+1),c=o+a.length+1;return{from:o,to:n,text:`${a}
${s}
${a}`,start:c,end:c+s.length}}function Bo({has:e,mark:t,instead:o}){return n=>{let{value:s,from:i,to:a}=$i(n),c=s.slice(i,a).split(`
`),m=c.every(x=>e.test(x)||!x.trim())&&c.some(x=>x.trim()),d=0,f=c.map(x=>m?x.replace(e,""):!x.trim()&&c.length>1?x:t(d++)+(o?x.replace(o,""):x)).join(`
`),u=i+f.length;return{from:i,to:a,text:f,start:c.length>1?i:u,end:u}}}function Um(e){let{value:t,start:o,end:n}=Wo(e),s=t.slice(o,n);if(Fo(s))return{from:o,to:n,
text:`[](${s})`,start:o+1,end:o+1};let i=o+s.length+3;return{from:o,to:n,text:`[${s}](${Oi})`,start:i,end:i+Oi.length}}var Fo=e=>e!==""&&_n(e,0)===e;function Si(e,t){
let{value:o,start:n,end:s}=Wo(t),i=o.slice(n,s);if(!i||i.includes(`
`)||Fo(i)||!Fo(e))return null;let a=`[${i}](${e})`;return{from:n,to:s,text:a,start:n+a.length,end:n+a.length}}function _i({value:e,start:t,end:o}){if(t!==o)return null;
let n=e.lastIndexOf(`
`,t-1)+1,s=e.slice(n,t);if(zm(e.slice(0,n)))return Ei(t,`
${/^[ \t]*/u.exec(s)[0]}`);let[i,a,c,m,d,h,f]=Fm.exec(s)??[];if(!i)return null;if(i===s)return{from:n,to:t,text:"",start:n,end:n};let u=c??h??`${Number(m)+1}${d}`;
return Ei(t,`
${a}${u}${f}`)}var Ei=(e,t)=>({from:e,to:e,text:t,start:e+t.length,end:e+t.length}),zm=e=>e.split(`
`).filter(t=>qm.test(t)).length%2===1;function Wo({value:e,start:t,end:o}){let n=e.slice(t,o);return n.trim()?{value:e,start:t+n.length-n.trimStart().length,end:o-
n.length+n.trimEnd().length}:{value:e,start:t,end:o}}function $i({value:e,start:t,end:o}){let n=e.indexOf(`
`,o);return{value:e,from:e.lastIndexOf(`
`,t-1)+1,to:n<0?e.length:n}}var Gm={b:"bold",i:"italic",e:"code"},Km={x:"strike",e:"code-block",l:"link"},Ym={Digit7:"numbers",Digit8:"list",Digit9:"quote"};function Ho(e,t){e.onclick=({target:o})=>{
let n=o.closest("[data-format]");n&&Ft(t,qo[n.dataset.format])},e.addEventListener("keydown",o=>Xm(e,o)),t.addEventListener("keydown",o=>Vm(t,o))}function Ft(e,t){
let o=t({value:e.value,start:e.selectionStart,end:e.selectionEnd});return o?(yt(e,o.text,o),e.setSelectionRange(o.start,o.end),!0):!1}function Vm(e,t){if(at(t))
return;let o=Jm(t),n=t.key==="Enter"&&(t.shiftKey||!kt.matches)&&!t.ctrlKey&&!t.metaKey;(o?Ft(e,qo[o]):n&&Ft(e,_i))&&(t.preventDefault(),t.stopPropagation())}function Jm({
key:e,code:t,ctrlKey:o,metaKey:n,shiftKey:s,altKey:i}){if(!(o||n)||i)return;let a=e.toLowerCase();return s?Km[a]??Ym[t]:Gm[a]}function Xm(e,t){let o={ArrowLeft:-1,
ArrowRight:1}[t.key];if(!o)return;let n=[...e.children].filter(i=>!i.hidden),s=n.at((n.indexOf(document.activeElement)+o)%n.length);for(let i of n)i.tabIndex=i===
s?0:-1;s.focus(),t.preventDefault(),t.stopPropagation()}var io=class{#t;#e;#o;constructor({button:t,textarea:o,shown:n}){this.#t=t,this.#e=o,this.#o=n,t.onclick=()=>this.#s?this.#i():this.#n(),n.onkeydown=({key:s})=>s===
"Escape"&&this.#i(),Et.addEventListener("ready",()=>this.#s&&this.#r())}close(){this.#a(!1)}get#s(){return!this.#o.hidden}#n(){this.#r(),this.#a(!0),this.#o.focus(
{preventScroll:!0})}#i(){this.#a(!1),this.#e.focus({preventScroll:!0})}#r(){St(this.#o,this.#e.value),_t(this.#o)}#a(t){this.#o.hidden=!t,this.#e.hidden=t,this.#t.
setAttribute("aria-pressed",t)}};var Zm=/<(?:a|b|strong|i|em|s|del|code|pre|li|table|blockquote|h[1-6])[\s>]/iu,Qm=["vscode-editor-data","application/x-jetbrains"],tl=/^(?:\t| {2,})\S/mu;function Uo(e,t){
e.addEventListener("paste",o=>el(e,o,t)),e.addEventListener("input",()=>t.hidden=!0)}function el(e,t,o){let{clipboardData:n}=t,[s,i]=[n.getData("text/plain"),n.
getData("text/html")],a=Qm.some(c=>n.types.includes(c));if(Ft(e,c=>Si(s.trim(),c)))return t.preventDefault();if(!a&&Zm.test(i))return t.preventDefault(),ol(e,{html:i,
text:s});sl(s,{isFromEditor:a})&&il(e,{text:s,offer:o})}async function ol(e,{html:t,text:o}){let{markdownOf:n}=await ae("paste").catch(()=>({markdownOf:()=>o})),
s=n(t);yt(e,nl(s,o)?o:s)}var nl=(e,t)=>e.replaceAll(/\s+/gu,"")===t.replaceAll(/\s+/gu,"");function sl(e,{isFromEditor:t}){return e.trim().includes(`
`)&&!e.includes("```")&&(t||tl.test(e))}function il(e,{text:t,offer:o}){let n=e.selectionStart,s=t.replaceAll(`\r
`,`
`);e.addEventListener("input",()=>queueMicrotask(()=>o.hidden=!1),{once:!0}),o.onclick=()=>{o.hidden=!0;let i=n+s.length;e.value.slice(n,i)===s&&Ft(e,({value:a})=>so(
{value:a,start:n,end:i}))}}function rl(e,{bar:t,textarea:o,offer:n}){return Ho(t,o),Uo(o,n),new io({button:r('[data-action="preview"]',t),textarea:o,shown:r(".composer-preview",e)})}function al(e,{
bar:t,textarea:o}){Ho(t,o),Uo(o,r(".paste-offer",e))}var Rv={audit:Dn,person:fe,pins:Pn,reports:Rn,scheduled:Bn,thread:Wn,threads:Hn},Nv={inbox:$e,threads:Re,drafts:_e,scheduled:Pe,saved:Ie,accounts:Ee,audit:Se,abandoned:be,
monitor:De,settings:je};export{Io as ComposerTools,Po as EphemeralNotes,No as FindBar,go as addMember,Ao as askPoll,ta as chooseAction,yi as complete,Mi as deleteOthers,fc as dialogOpeners,
al as offerFewTools,rl as offerTools,Nv as pages,Rv as panels,Ur as pickEmoji,vc as reportMessage,po as saveMessage,Oc as seenBy,_c as sendLater,Lc as showVersions,
yc as whoReacted,jc as whoVoted,Ge as withShortcodes};
