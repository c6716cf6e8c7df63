/* Made by `make bundle` of c7c57728252cda68a0be0fecf37fcecb4db974346bcc0156950d382f85214a37. */
import{$ as fe,A as xn,Aa as z,B as kn,Ba as V,C as m,Ca as In,D as T,Da as Pn,E as W,Ea as j,F as vt,Fa as Rn,G as D,Ga as Nn,H as le,Ha as J,I as P,Ia as Fn,J as H,
Ja as At,K as M,Ka as Tt,L as de,La as Bn,M as yn,Ma as $,N as vn,Na as b,O as at,Oa as E,P as wo,Pa as G,Q as On,Qa as Lt,R as _n,Ra as ue,S as ct,Sa as qn,T as Ot,
Ta as Wn,U as _t,Ua as Vt,V as Et,Va as we,W as r,Wa as ge,X as g,Xa as Hn,Y as mt,Ya as lt,Z as h,Za as ot,_ as tt,a as w,aa as y,b as re,ba as v,c as sn,ca as U,
d as rn,da as pe,e as an,ea as En,f as st,fa as k,g as cn,ga as St,h as rt,ha as Sn,i as uo,ia as $n,j as mn,ja as Cn,k as ln,ka as O,l as K,la as An,m as dn,ma as Tn,
n as fn,na as R,o as pn,oa as B,p as hn,pa as L,q as un,qa as he,r as ae,ra as C,s as yt,sa as et,t as ce,ta as Ln,u as Q,ua as Dn,v as Y,va as $t,w as wn,wa as Ct,
x as gn,xa as jn,y as bn,ya as Mn,z as me,za as F}from"./main.js";function dt(e,t){let o=new Date(t);e.matches("time")&&(e.dateTime=t),e.title=P(o),h(e,de(o))}var Un=new WeakMap;function _(e,{list:t,into:o,none:n,sort:i=d=>d,key:s=({id:d})=>d,create:a,update:c,signal:l}){let d=()=>{l?.aborted||(j(r(o,e),i(t.items),{key:s,
create:a,update:c}),n&&(r(n,e).hidden=t.items.length>0||t.failed||!!t.searching),ot(e,t))};return Un.get(e)?.close(),Un.set(e,t),t.addEventListener("change",d,{
signal:l}),l?.addEventListener("abort",()=>t.close()),lt(e).onclick=()=>t.more(),d}function be(e,{showsRooms:t=!1,...o}){_(e,{create:()=>g("audit-item"),update:(n,i)=>rr(n,i,{showsRooms:t}),...o})}function rr(e,t,{showsRooms:o}){Vt(r(".audit-w\
hat",e),cr(t));let n=r(".audit-why",e);h(n,t.reason?m("audit.reason",{reason:t.reason}):""),n.hidden=!t.reason,h(r(".audit-where",e),o&&t.room?`${ar(t)} · `:"");
let i=r("time",e);dt(i,t.at)}function ar({room:e,details:t}){let o=e.name??t.name;return o?m("audit.where",{room:o}):m("audit.where.gone")}function cr({act:e,actor:t,
member:o,room:n,details:i}){let s={user:t?St(t):m("audit.console"),member:o&&St(o),room:i.name??n?.name,name:i.name,host:i.host,emoji:i.emoji,setting:i.setting&&
m(`settings.${i.setting}`),count:i.retention_days&&D(i.retention_days),role:i.role&&m(`role.${i.role}`),until:i.until&&M(new Date(i.until))},a=o&&t?.id!==o.id,c=mr(
e,{...i,member:o,isOfOther:a});if(e==="retention"&&i.retention_days)return T("audit.retention.days",i.retention_days,s);let l=e==="invite"&&i.uses?T(c,i.uses,s):
m(c,s);return l.startsWith("audit.")?`${s.user}: ${e}`:l}function mr(e,{until:t,by:o,outcome:n,uses:i,member:s,isOfOther:a,retention_days:c}){let d={ban:t&&"unt\
il",mute:"until",reset_password:o,resolve_report:n,invite:i?null:"any",retention:c===0?"ever":"server",revoke_invite:s&&"of",make_token:a&&"of",revoke_token:a&&
"of",remove_app:a&&"of"}[e];return d?`audit.${e}.${d}`:`audit.${e}`}var zn={show(e,{conversation:t,signal:o}){let n=new O;be(e,{list:n,into:".audit-list",none:".audit-none",signal:o}),n.open(`/rooms/${t.id}/audit?limit=50`)}};var lr=36e5;function Gn({act:e,user:t,conversation:o}){let{members:n,room:i}=o,s={name:k(t),room:i.name},a={mute:({until:c,...l})=>n.mute(t.id,{muted_until:c,...l}),
ban:c=>n.ban(t.id,c),remove:c=>n.remove(t.id,c)};return Kn({title:m(`moderate.${e}.title`,s),text:m(`moderate.${e}.text`,s),action:m(`moderate.${e}`),hasEnd:e!==
"remove",mayBeForEver:e==="ban",act:a[e]})}function dr({seq:e,epoch:t,words:o,conversation:n}){return Kn({title:m("message.delete.title"),text:m("message.delete\
.text",o),action:m("message.delete"),act:({reason:i})=>n.delete({seq:e,epoch:t,reason:i})})}async function Kn({title:e,text:t,action:o,hasEnd:n=!1,mayBeForEver:i=!1,
act:s}){let a=y("moderate"),c=r("form",a);return E(c),r(".moderate-text",c).textContent=t,r(".moderate-until",c).hidden=!n,r('[value=""]',c.elements.hours).hidden=
!i,c.elements.hours.value=i?"":"1",r(".button-danger",c).textContent=o,$(c,async({hours:l,reason:d})=>{let f=n&&l?{until:new Date(Date.now()+Number(l)*lr).toISOString()}:
{},p=d.trim()?{reason:d.trim()}:{};await s({...f,...p}),a.close("done")}),await v(a,{title:e})==="done"}var fr=6e4,xe={show(e,{conversation:t,subject:o,router:n,rooms:i,directory:s,presence:a,blocks:c,me:l,signal:d}){let{members:f}=t,p=r(".person",e),u=r("form",e),
x=()=>f.list.find(({user:I})=>I.id===o),S=()=>pr(e,{user:s.of({id:o}),member:x(),conversation:t,directory:s,presence:a,blocks:c,me:l}),A=G(()=>d.aborted||S());E(
u),$(u,({role:I})=>kr(t,x(),I)),br(e,{conversation:t,member:x,router:n,user:()=>s.of({id:o})}),r('[data-action="write"]',e).onclick=()=>b(p,async()=>n.goToRoom(
(await i.openDirect([o])).id)),r('[data-action="block"]',e).onclick=()=>b(p,()=>xr(c,s.of({id:o})));for(let I of[f,s,a,c])I.addEventListener("change",A,{signal:d});
t.addEventListener("room",A,{signal:d});let q=setInterval(A,fr);d.addEventListener("abort",()=>clearInterval(q)),f.need(),S()}};function pr(e,{user:t,member:o,conversation:n,
directory:i,presence:s,blocks:a,me:c}){if(r(".person",e).hidden=!t.name,r(".person-missing",e).hidden=!!t.name||!i.knows(t.id),!t.name)return;let l=o?An(o,s):s.
of(t.id);L(r(".avatar",e),t,{size:"large"}),he(r(".avatar",e),l),h(r(".person-name",e),k(t)),h(r(".person-account",e),[`@${t.name}`,t.pronouns,hr(t)].filter(Boolean).
join(" · ")),h(r(".person-presence",e),t.disabled?m("person.disabled"):Tn({state:l,here:o?.here})),tt(r(".person-status",e),$n(t)),tt(r(".person-about",e),t.about),
Yn(r(".person-time",e),t.time_zone&&vn(t.time_zone)),Yn(r(".person-since",e),t.created_at&&yn(new Date(t.created_at)));let d=t.id===c.id;r('[data-action="write"\
]',e).hidden=d||t.disabled===!0,r('[data-open="account"]',e).hidden=!d;let f=r('[data-action="block"]',e);f.hidden=d,h(f,m(a.has(t.id)?"person.unblock":"person.\
block")),ur(e,n,o),o||wr(e,n,{isMe:d})}var hr=({bot:e,owner:t})=>e&&(t?m("bot.of",{name:k(t)}):m("bot.mark"));function Yn(e,t){h(r("dd",e),t??""),e.hidden=!t}function ur(e,t,o){
let{room:n,isOver:i}=t;if(r("form",e).hidden=!o||n.kind==="direct",!o)return;let{role:s}=o,a=Y(n)&&!n.archived&&!i&&!o.user.bot;h(r(".person-role",e),m(`role.${s}`)),
r(".person-role-line",e).hidden=a,r(".member-roles",e).hidden=r(".member-save",e).hidden=!a;let{elements:c}=r("form",e);(c.role.value===""||!e.contains(document.
activeElement))&&(c.role.value=s),gr(e,t,o)}function wr(e,{room:t,isOver:o,members:n},{isMe:i}){let s=n.loaded&&!o&&!i&&Q(t)&&t.kind!=="direct";r("form",e).hidden=
!s;for(let a of[".person-role-line",".member-roles",".member-save",".person-muted"])r(a,e).hidden=!0;for(let a of["mute","unmute","remove"])r(`[data-action="${a}\
"]`,e).hidden=!0;r('[data-action="ban"]',e).hidden=!1}function gr(e,t,o){let n=!t.isOver&&bn(o,t),i=ae(o.muted_until);for(let c of["mute","ban","remove"])r(`[da\
ta-action="${c}"]`,e).hidden=!n;r('[data-action="mute"]',e).hidden||=i,r('[data-action="unmute"]',e).hidden=!n||!i;let s=r(".person-muted",e),a=i&&new Date(o.muted_until);
tt(s,i&&m("person.muted",{date:M(a)})),s.title=i?P(a):""}function br(e,{conversation:t,member:o,router:n,user:i}){for(let s of["mute","ban","remove"])r(`[data-a\
ction="${s}"]`,e).onclick=async()=>{let a=!!o(),c=await Gn({act:s,user:i(),conversation:t});c&&!a?F(m("moderate.ban.done",{name:k(i())})):c&&s!=="mute"&&n.go({...n.
address,panel:"people"},{replace:!0})};r('[data-action="unmute"]',e).onclick=()=>b(r("form",e),()=>t.members.mute(o().user.id,{muted_until:null}))}async function xr(e,t){
if(e.has(t.id))return e.unblock(t.id);let o=k(t);await C({title:m("person.block.title",{name:o}),text:m("person.block.text"),action:m("person.block")})&&await e.
block(t.id)}async function kr({members:e},{user:t,role:o},n){n!==o&&(await e.setRole(t.id,n),F(m("member.role.changed",{name:k(t),role:m(`role.${n}`)})))}var Vn={show(e,{conversation:t,router:o,directory:n,blocks:i,signal:s}){let a=new O,c=()=>a.open(`/rooms/${t.id}/pins?limit=50`),l=({seq:f})=>{t.reveal(f),d()},
d=_(e,{list:a,into:".pin-list",none:".pins-none",key:({seq:f})=>f,create:()=>g("pin-item"),update:(f,p)=>yr(f,p,{directory:n,conversation:t,body:e,router:o,reveal:l}),
signal:s});for(let f of[n,i])f.addEventListener("change",d,{signal:s});Ct.addEventListener("ready",d,{signal:s}),t.addEventListener("pins",c,{signal:s}),c()}};function yr(e,t,{
directory:o,conversation:n,body:i,router:s,reveal:a}){let c=o.of(t.user);L(r(".avatar",e),c),ge(r(".report-author",e),c);let l=r(".report-message",e),d=n.isBlocked(
t);d?l.textContent=m("message.blocked"):At(l,t.text),Tt(l);let f=r('[data-action="reveal"]',e);f.hidden=!d,f.onclick=()=>a(t);let p=r("time",e);p.dateTime=t.at,
h(p,de(new Date(t.at))),p.title=P(new Date(t.at)),r('[data-action="show"]',e).onclick=()=>s.go({...s.address,seq:t.seq});let u=r('[data-action="unpin"]',e);u.hidden=
!gn(t,n),u.onclick=()=>b(i,()=>n.unpin(t.seq))}var X=class{#t;constructor(t,o){let n=r(".place-filters",t);this.#t=[...n.querySelectorAll("[data-filter]")],n.addEventListener("click",({target:i})=>{let s=i.closest(
"[data-filter]");s&&o(s.dataset.filter)})}show(t){for(let o of this.#t)o.setAttribute("aria-pressed",o.dataset.filter===t)}};var Jn={show(e,{conversation:t,router:o,directory:n,reports:i,signal:s}){let a=new O,c="waiting",l=()=>a.open(`/rooms/${t.id}/reports?state=${c}&limit=50`),d=(S,A)=>b(
e,()=>i.resolve(S,A)).then(l),f=({seq:S})=>o.go({...o.address,seq:S}),p=_(e,{list:a,into:".report-list",none:".reports-none",create:()=>g("report-item"),update:(S,A)=>vr(
S,A,{directory:n,resolve:d,toMessage:f}),signal:s}),u=S=>(c=S,x.show(S),h(r(".reports-none",e),m(`reports.none.${S}`)),l()),x=new X(e,u);n.addEventListener("cha\
nge",p,{signal:s}),i.addEventListener("change",({detail:S})=>S.room===t.id&&l(),{signal:s}),u(c)}};function vr(e,t,{directory:o,resolve:n,toMessage:i}){let{message:s,
reporter:a,reason:c,at:l,resolved_at:d,kept_until:f}=t;Or(r(".report-head",e),s&&o.of(s.user)),h(r(".report-message",e),_r(s)),tt(r(".report-kept",e),f&&m("repo\
rts.kept",{date:at(new Date(f))})),Vt(r(".report-reason",e),m("reports.reason",{name:St(o.of(a)),reason:c})),dt(r("time",e),d??l);let p=r('[data-action="show"]',
e);p.hidden=!s||!!f,p.onclick=()=>i(t),Er(e,t,o);let u=r(".report-answer",e);u.hidden=!!d;for(let x of["acted","dismissed"]){let S=r(`[data-action="${x}"]`,e);S.
hidden=!!d,S.onclick=()=>n(t,{outcome:x,note:r("input",u).value.trim()||void 0})}}function Or(e,t){e.hidden=!t,t&&(L(r(".avatar",e),t),ge(r(".report-author",e),
t))}function _r(e){return e?e.deleted?m("message.deleted"):$t(e.text):m("reports.hidden")}function Er(e,{outcome:t,resolved_by:o,reporter:n,note:i},s){let a=r("\
.report-outcome",e);a.hidden=!t,Vt(a,t?m(`reports.outcome.${t}`,{name:St(s.of(o))}):""),tt(r(".report-note",e),i&&m("reports.told",{name:k(s.of(n)),note:i}))}function Dt(e){let t=!1;return async o=>{try{return await e(t?{...o,mention_many:!0}:o)}catch(n){throw t||=n.code==="many_mentioned",n}}}var Z=({time_zone:e})=>e??Intl.DateTimeFormat().resolvedOptions().timeZone;function Xn(e,t){let o=e;for(let n=0;n<2;n+=1)o=e-(go(o,t)-o);return new Date(o)}var ft=(e,t)=>new Date(
go(e,t)).toISOString().slice(0,16),jt=(e,t)=>Xn(Date.parse(`${e}Z`),t);function ke(e,t=Date.now()){let o=Math.floor(go(t,e)/864e5)*864e5,n=(8-new Date(o).getUTCDay())%
7||7,i=s=>Xn(o+s*864e5+9*36e5,e);return{hour:new Date(t+36e5),tomorrow:i(1),monday:i(n)}}function go(e,t){let o={timeZone:t,hourCycle:"h23",year:"numeric",month:"\
numeric",day:"numeric",hour:"numeric",minute:"numeric",second:"numeric"},n=new Intl.DateTimeFormat("en-US",o).formatToParts(e),{year:i,month:s,day:a,hour:c,minute:l,
second:d}=Object.fromEntries(n.map(({type:f,value:p})=>[f,Number(p)]));return Date.UTC(i,s-1,a,c,l,d)}async function Mt({title:e,action:t,me:o,act:n,words:i=null,repeats:s=!1,repeat:a="once",mayBeNone:c=!1,before:l=null}){let d=y("pick-time"),f=r("form",d),p=Z(o);
E(f);let u=ke(p);for(let[A,q]of Object.entries(u))h(r(`[data-time="${A}"]`,f),H(q,p));r('[data-time="monday"]',f).closest(".choice").hidden=u.monday.getTime()===
u.tomorrow.getTime(),r(".time-text",f).hidden=i===null,f.elements.text.value=i??"",f.elements.repeat.value=a,r(".time-none",f).hidden=!c,r(".time-repeat",f).hidden=
!s,h(r(".time-zone",f),m("time.zone",{zone:p.replaceAll("_"," ")}));let{when:x,other:S}=f.elements;return S.min=ft(Date.now(),p),S.value=ft(l??u.tomorrow,p),x.value=
l?"other":c?"none":"hour",S.onfocus=()=>x.value="other",r(".button-primary",f).textContent=t,$(f,async A=>{let q=A.when==="other"?jt(A.other,p):u[A.when],I=i===
null?{}:{text:A.text};await n({at:q?.toISOString()??null,repeat:A.repeat,time_zone:p,...I}),d.close("done")}),await v(d,{title:e})==="done"}function ye(e,t,{store:o,me:n,roomName:i,onChange:s,mayChange:a=!0,isBlocked:c=!1}){let{at:l,repeat:d,time_zone:f,failure:p,text:u,state:x}=t;h(r(".draft-text",
e),c?m("message.blocked"):u);let S=d==="once",A=H(new Date(l),S?Z(n):f);h(r(".scheduled-at",e),S?A:m("scheduled.repeats",{repeat:m(`repeat.${d}`),date:A}));let q=r(
".scheduled-failure",e);q.hidden=!p,h(q,p?!S&&x==="failed"?m("scheduled.stopped"):m("scheduled.failed",{reason:W({code:p})}):"");let it=(ie,se)=>{let Yt=r(`[dat\
a-act="${ie}"]`,e);return Yt.onclick=()=>Promise.resolve(se()).then(s).catch(z),Yt.hidden=!a,Yt};it("now",()=>Sr(t,o)).hidden=!S,it("change",()=>$r(t,{store:o,me:n})),
it("cancel",()=>Cr({text:r(".draft-text",e).textContent,roomName:i},()=>o.cancel(t)))}function ve(e,t){r(".scheduled-hint",e).hidden=t.every(({repeat:o})=>o==="\
once")}async function Sr(e,t){try{await t.sendNow(e)}catch(o){let{count:n,most:i}=o;if(o.code!=="many_mentioned"||n>i)throw o;await Dn(n)&&await t.sendNow(e,{isMeant:!0})}}
var $r=(e,{store:t,me:o})=>Mt({title:m("scheduled.change"),action:m("save"),me:o,words:e.text,repeats:!0,repeat:e.repeat,before:Date.parse(e.at),act:Dt(n=>t.change(
e,n))});async function Cr({text:e,roomName:t},o){await C({title:m("scheduled.cancel.title"),text:m("scheduled.cancel.text",{text:Mn(e),room:t}),action:m("schedu\
led.cancel")})&&await o()}var Zn={show(e,{conversation:t,directory:o,blocks:n,scheduled:i,signal:s}){let{id:a,me:c}=t,l=new O,d=()=>l.open(`/rooms/${a}/scheduled?limit=50`),f=({user:u})=>u.
id===c.id||Q(t.room),p=_(e,{list:l,into:".scheduled-list",none:".scheduled-none",create:()=>g("room-scheduled-item"),update:(u,x)=>{let S=o.of(x.user);L(r(".ava\
tar",u),S),h(r(".report-author",u),k(S)),ye(u,x,{store:i,me:c,roomName:t.room.name,onChange:d,mayChange:f(x),isBlocked:n.has(x.user.id)})},signal:s});for(let u of[
o,n])u.addEventListener("change",p,{signal:s});t.addEventListener("room",p,{signal:s}),l.addEventListener("change",()=>ve(e,l.items),{signal:s}),i.addEventListener(
"change",d,{signal:s}),d()}};var Oe=class extends xn{root;floor=1;hasOlder;constructor({items:t,prev:o,thread:n}){super({first:t[0]?.seq??n.root,last:t.at(-1)?.seq??n.root}),this.root=dn(n.
message),this.prepend(t,{from:this.first,before:this.last+1}),this.#t(o)}get cursor(){return this.last}shows(t){return rt(t)}hear(t){t.thread===this.root.seq&&t.
seq>this.last?this.take(fn(t)):mn(t)?this.expire(t.before):uo(t)&&this.change(t)}change(t){super.change(t),uo(t)===this.root.seq&&(this.root=pn(this.root,t))}expire(t){
let o=this.hasOlder===!1;super.expire(t),!(!this.root||this.root.seq>=this.expiredBefore)&&(this.root=un(this.root),o&&this.begin(this.root))}prependPage({items:t,
prev:o}){this.prepend(t,{from:t[0]?.seq??this.first}),this.#t(o)}joins(t){return!this.hasOlder||t.last<this.first?!1:(this.hasOlder=t.hasOlder,super.joins(t))}trim(){}#t(t){
this.hasOlder=t!==null,this.hasOlder||this.begin(this.root)}};var Qn=200,Ar=300,Tr={entries:[],first:null,last:null,cursor:null,floor:1,hasOlder:!1,entry(){},holds:()=>!1,trim(){}},Lr=["state","room","me","isOver","unsentE\
dits","typing","members","readers","keepsEdits"],_e=class extends EventTarget{#t;#e=null;#o=0;#i=!1;#n=[];#s=new AbortController;#r=null;#a=null;#m=null;#c=null;#d=new ln;isThread=!0;follows=!1;readSeq=0;failure=null;constructor({
conversation:t,root:o,threads:n}){super(),this.#t=t,this.root=o,this.id=`${t.id}:${o}`;for(let s of Lr)Object.defineProperty(this,s,{get:()=>t[s]});let{signal:i}=this.#s;
for(let s of["change","room"])t.addEventListener(s,()=>this.#h(s),{signal:i});t.addEventListener("lost-edit",({detail:s})=>this.#h("lost-edit",s),{signal:i}),t.
addEventListener("event",({detail:s})=>this.#f(s),{signal:i}),t.addEventListener("resync",()=>this.#x(),{signal:i}),t.addEventListener("state",()=>this.#k(),{signal:i}),
n.addEventListener("told",({detail:s})=>this.#u(s),{signal:i}),this.state==="live"&&this.load()}close(){this.#r&&this.#b(),this.#s.abort()}get rootEntry(){return this.#e?.
root}async load(){this.#o+=1;let t=this.#o;this.#i=!0,this.#n=[];let o=this.#e===null;try{let n=await w.get(`${this.#l}?limit=${Qn}`);if(t!==this.#o)return;let i=new Oe(
n);for(let s of this.#n)i.hear(s);this.#e&&i.joins(this.#e),i.expire(this.#t.timeline.expiredBefore),this.#e=i,this.#w(n.thread),o&&n.thread.unread&&(this.#m=n.
thread.read_seq),this.failure=null}catch(n){if(t!==this.#o)return;this.failure=n}this.#i=!1,this.#h("change"),this.#h("thread")}history={isAtNewest:!0,toNewest(){},
loadNewer(){},goTo:async t=>!!this.timeline.entry(t),loadOlder:()=>this.#c??=this.#p().finally(()=>this.#c=null)};get timeline(){let t=this.#e??Tr;return t.epoch=
this.#t.timeline.epoch,Object.assign(this.history,{shown:t,hasOlder:t.hasOlder}),t}get unread(){let t=this.#m;return{first:(t===null?null:this.timeline.entries.
find(({seq:n,user:i})=>n>t&&i.id!==this.me.id))?.seq??null,below:()=>0,stoppedElsewhere:!1}}reading={seen:0,back(){},answered:()=>this.#m=null,away:()=>{},seeAll:()=>this.#g(),
see:({to:t})=>t>=this.timeline.last&&this.#g()};keep(){}get unsent(){return this.#t.unsentIn(this.root)}get lastOwn(){return this.timeline.entries.findLast(t=>rt(
t)&&wn(t,this))}quoted(t){return this.timeline.entry(t)??this.#t.quoted(t)}send(t,{quote:o,inRoom:n,call:i}={}){this.#m=null,this.#d.note(this.#t.send(t,{thread:this.
root,quote:o,inRoom:n,call:i}))}takeBack(){return this.#d.takeBack(this)}async follow(t){let o=`${this.#l}/follow`;this.#w(await(t?w.put(o):w.delete(o))),this.#h(
"thread")}solve(t){let o=`${this.#l}/solved?${new URLSearchParams({epoch:this.#t.timeline.epoch})}`;return t?w.put(o):w.delete(o)}ask=t=>this.#t.ask({...t,thread:this.
root,epoch:this.timeline.epoch});reactedTo=t=>this.#t.reactedTo(t);pressedIn=t=>this.#t.pressedIn(t);press=(t,o,n)=>this.#t.press(t,o,n);chosenIn=t=>this.#t.chosenIn(
t);vote=(t,o)=>this.#t.vote(t,o);endPoll=t=>this.#t.endPoll(t);roomCalled=t=>this.#t.roomCalled(t);linked=(t,o)=>this.#t.linked(t,o);personOf=t=>this.#t.personOf(
t);isSaved=t=>this.#t.isSaved(t);isBlocked=t=>this.#t.isBlocked(t);reveal=t=>this.#t.reveal(t);retry=t=>this.#t.retry(t);discard=t=>this.#t.discard(t);sayTyping=()=>this.#t.
sayTyping();edit=(t,o)=>this.#t.edit(t,o);delete=t=>this.#t.delete(t);react=(t,o)=>this.#t.react(t,o);pin=t=>this.#t.pin(t);unpin=t=>this.#t.unpin(t);unreact=(t,o)=>this.#t.
unreact(t,o);get#l(){return`/rooms/${this.#t.id}/messages/${this.root}/thread`}async#p(){let t=this.#e;if(!t?.hasOlder)return;let o=await w.get(`${this.#l}?befo\
re=${t.first}&limit=${Qn}`);t===this.#e&&(t.prependPage(o),this.#h("change"))}#f(t){this.#i&&this.#n.push(t),this.#e&&(this.#e.hear(t),this.#h("thread"))}#u({room:t,
root:o,...n}){t!==this.#t.id||o!==this.root||(this.#w(n),this.#h("thread"))}#w({follows:t,read_seq:o}){Object.assign(this,{follows:t,readSeq:o})}#g(){let{last:t}=this.
timeline;t===null||this.#a!==null&&t<=this.readSeq||(this.#a=this.readSeq=Math.max(t,this.readSeq),clearTimeout(this.#r),this.#r=setTimeout(()=>this.#b(),Ar))}#b(){
clearTimeout(this.#r),this.#r=null,w.put(`${this.#l}/read`,{seq:this.#a}).catch(()=>{})}#x(){this.#e=null,this.#h("resync"),this.state==="live"&&this.load()}#k(){
this.state==="live"&&this.load(),this.#h("state")}#h(t,o){this.dispatchEvent(new CustomEvent(t,{detail:o}))}};var It=null,ei={show(e,{conversation:t,subject:o,threads:n,signal:i,...s}){let[a,c]=o.split(":").map(Number),l=r(".thread",e);It??=new Hn({...s,threads:n,root:l}),
It.root!==l&&l.replaceWith(It.root);let d=new _e({conversation:t,root:a,threads:n});i.addEventListener("abort",()=>d.close());let f=()=>Dr(It.root,d);for(let p of[
"thread","room","state"])d.addEventListener(p,f,{signal:i});f(),It.show(d),c&&d.addEventListener("change",()=>It.goTo(c),{signal:i,once:!0})}};function Dr(e,t){
let{rootEntry:o,follows:n,failure:i,room:s}=t,a=r(".thread-bar",e),c=!!o?.solved;a.hidden=!o,h(r(".thread-failure",e),i?W(i):""),ti(r('[data-act="follow"]',a),{
isOn:n,act:()=>t.follow(!n)}),h(r('[data-act="follow"] span',a),m(n?"thread.unfollow":"thread.follow"));let l=r('[data-act="solve"]',a);ti(l,{isOn:c,act:()=>t.solve(
!c)}),h(r("span",l),m(c?"thread.solved":"thread.solve"));let d=!!me(s);l.hidden=d,r(".thread-solved",a).hidden=!d||!c}function ti(e,{isOn:t,act:o}){e.setAttribute(
"aria-pressed",t),e.onclick=()=>o().catch(z)}var Ee={all:"",unread:"&unread=true",unsolved:"&solved=false",solved:"&solved=true"};function Se(e,{room:t,root:o,unread:n,message:i},{directory:s,blocks:a,roomName:c=""}){
let{replies:l,solved:d,user:f}=i,p=r("a",e);p.href=st({view:"room",room:t,panel:`thread:${o}`}),p.classList.toggle("has-unread",n>0);let u=s.of(f);we(r(".avatar\
-button",e),u),h(r(".thread-item-author",e),k(u)),h(r(".thread-item-room",e),c),h(r(".thread-item-text",e),jr(i,a));let x=[T("thread.replies",l.count),Rn(new Date(
l.last_at)),d&&m("thread.solved")];h(r(".thread-item-facts",e),x.filter(Boolean).join(" · "));let[S,A]=r(".thread-item-unread",e).children;h(S,n?String(n):""),
h(A,n?T("rooms.unread",n):"")}function jr({user:e,text:t,deleted:o},n){return o?m("message.deleted"):n.has(e.id)?m("message.blocked"):jn(t)}var oi={show(e,{conversation:t,directory:o,blocks:n,signal:i}){let{id:s}=t,a=new O,c=_(e,{list:a,into:".thread-list",none:".threads-none",key:({root:f})=>f,create:()=>g(
"thread-item"),update:(f,p)=>Se(f,p,{directory:o,blocks:n}),signal:i}),l=f=>(d.show(f),a.open(`/rooms/${s}/threads?limit=50${Ee[f]}`)),d=new X(e,l);for(let f of[
o,n])f.addEventListener("change",c,{signal:i});l("all")}};function gt(e){r("form",e).hidden=!1,r(".made-once",e).hidden=!0}function Pt(e,t,{copied:o}){let n=r(".made-once",e),i=r(".once-text",n);r("form",e).hidden=!0,n.
hidden=!1,i.value=t,r('[data-action="copy"]',n).onclick=()=>V(t,o),e.addEventListener("close",()=>i.value="",{once:!0}),i.focus(),i.select()}function ii(e,{path:t,mayMake:o,signal:n}){let i=new O,s=()=>i.open(t),a={renew:async l=>{if(!await C(ni("renew",l)))return;let d=null;await b(e,async()=>{d=await w.
post(`${t}/${l.id}/secret`)}),d&&Rr(d),s()},revoke:async l=>{await C(ni("revoke",l))&&(await b(e,()=>w.delete(`${t}/${l.id}`)),s())}};_(e,{list:i,into:".incomin\
g-list",none:".incoming-none",create:()=>g("incoming-item"),update:(l,d)=>Mr(l,d,a),signal:n});let c=r('[data-action="new-incoming"]',e);c.hidden=!o,c.onclick=()=>Pr(
{path:t,onMade:s}),s()}function Mr(e,t,o){r(".incoming-name",e).textContent=k(t.bot),r(".incoming-use",e).textContent=Ir(t);for(let[n,i]of Object.entries(o)){let s=r(
`[data-action="${n}"]`,e);s.setAttribute("aria-label",m(`incoming.${n}.of`,{name:k(t.bot)})),s.onclick=()=>i(t)}}function Ir({state:e,owner:t,last_used_at:o}){let n=t&&
m("incoming.by",{name:k(t)}),i=o?m("tokens.used",{date:M(new Date(o))}):m("tokens.unused");return[n,e==="stopped"?m("incoming.stopped"):i].filter(Boolean).join(
" · ")}function Pr({path:e,onMade:t}){let o=y("incoming"),n=r("form",o);return E(n),gt(o),$(n,async({name:i})=>{si(o,await w.post(e,{name:i.trim()})),t()}),v(o,
{title:m("incoming.new")})}function Rr(e){let t=y("incoming");gt(t),v(t,{title:k(e.bot)}),si(t,e)}function si(e,{url:t}){let o=r(".curl-example code",e);o.textContent=
`curl ${t} -d '{"text": "${m("incoming.example")}"}'`,e.addEventListener("close",()=>o.textContent="",{once:!0}),Pt(e,t,{copied:"incoming.copied"})}var ni=(e,{bot:t})=>({
title:m(`incoming.${e}.title`,{name:k(t)}),text:m(`incoming.${e}.text`),action:m(e==="revoke"?"tokens.revoke":"incoming.renew")});var ri={messages:["message","edited","deleted"],threads:["solved","unsolved"],reactions:["reacted","unreacted","pressed"],polls:["voted","poll_ended"],pins:["pi\
nned","unpinned"],members:["joined","left","added","removed","banned","unbanned","muted","unmuted","role"]},Nr=new Set(Object.values(ri).flat()),bo=Object.entries(
{...ri,room:cn.filter(e=>!Nr.has(e))}).map(([e,t])=>({name:e,types:t})),xo=({name:e})=>m(`webhooks.group.${e}`);function ai(e){return e.length?vt(bo.filter(t=>t.
types.some(o=>e.includes(o))).map(xo)):m("webhooks.types.all")}var Jt=({url:e})=>new URL(e).host;function $e({state:e,failures:t,next_try_at:o,last_delivery:n}){
return e!=="active"?m(`webhooks.state.${e}`):t?T("webhooks.state.failing",t,{date:M(new Date(o))}):n?m("webhooks.state.sent",{date:M(new Date(n.at))}):m("webhoo\
ks.state.active")}function ci(e,{path:t,room:o,rooms:n}){let i=new O,s=r(".range-form",e),a=()=>i.open(`${t}/deliveries?limit=20`),c=l=>w.post(`${t}/replays`,l);return Fr(s,{room:o,
rooms:n}),_(e,{list:i,into:".delivery-list",none:".deliveries-none",create:()=>g("delivery-item"),update:(l,d)=>qr(l,d,{rooms:n,again:()=>b(s,()=>c(Br(d,n)).then(
a))})}),$(s,async({first:l,last:d,room:f})=>{await c({first:Number(l),last:Number(d),...n?{room:f}:{}}),a()}),a(),a}function Fr(e,{room:t,rooms:o}){E(e);let n=e.
elements.room;r(".range-room",e).hidden=t!==null,n.disabled=t!==null,n.replaceChildren(...o?o.mine.filter(({name:i})=>i).map(({id:i,name:s})=>new Option(s,i)):[])}
var Br=({seq:e,room:t},o)=>({first:e,last:e,...o?{room:t}:{}});function qr(e,t,{rooms:o,again:n}){let{type:i,seq:s,room:a}=t,c=o&&o.find(a)?.name,l=[i,s&&m("web\
hooks.delivery.seq",{seq:D(s)}),c].filter(Boolean);r(".delivery-what",e).textContent=l.join(" · ");let d=r(".delivery-outcome",e);d.textContent=Wr(t),d.title=P(
new Date(t.at));let f=r("button",e);f.hidden=!s,f.onclick=n}function Wr({at:e,status:t,error:o,attempt:n,milliseconds:i}){let s=[M(new Date(e)),o??m("webhooks.d\
elivery.status",{status:t,milliseconds:D(i)})];return n>1&&s.push(m("webhooks.delivery.attempt",{count:D(n)})),s.join(" · ")}function Rt(e,{path:t,question:o,onGone:n}){r(".form-error",e).hidden=!0,r("button",e).onclick=async()=>{await C(o)&&await b(e,async()=>{await w.delete(t),U(e.closest(
"[data-dialog]")),n()})}}function Ce(e,t){let o=new Set(t),n=bo.map(a=>Hr(a,o)),i=r(".invite-room-list",e);i.replaceChildren(...n),e.elements.types.value=t.length?"chosen":"all";let s=()=>{
let a=e.elements.types.value==="all";i.hidden=a,r("input",i).setCustomValidity(a||o.size?"":m("webhooks.types.none"))};return r(".webhook-types",e).onchange=s,s(),
()=>e.elements.types.value==="all"?[]:[...o]}function Hr(e,t){let o=g("invite-room"),n=r("input",o),i=e.types.filter(s=>t.has(s)).length;return n.checked=i===e.
types.length,n.indeterminate=i>0&&!n.checked,n.addEventListener("change",()=>e.types.forEach(s=>n.checked?t.add(s):t.delete(s))),r("span",o).textContent=xo(e),o.
title=e.types.join(", "),o}function mi(e,{path:t,rooms:o,onChanged:n}){let i=y("webhook"),s=r(".webhook-form",i),a=r(".webhook-outcome",i),c=u=>{r(".webhook-state",i).textContent=$e(u),r(
'[data-action="pause"]',i).hidden=u.state!=="active",r('[data-action="resume"]',i).hidden=u.state==="active"},l=async u=>{c(await w.patch(t,u)),n()};E(s),a.textContent=
"",s.elements.url.value=e.url;let d=Ce(s,e.types);c(e),$(s,({url:u})=>l({url:u.trim(),types:d()}));let f=ci(r(".deliveries",i),{path:t,room:e.room,rooms:o}),p={
test:()=>b(s,async()=>{a.textContent=m("webhooks.test.waits"),a.textContent=Ur(await w.post(`${t}/tests`)),f()}),pause:()=>b(s,()=>l({active:!1})),resume:()=>b(
s,()=>l({active:!0})),rotate:()=>zr(s,t)};for(let[u,x]of Object.entries(p))r(`[data-action="${u}"]`,i).onclick=x;return Rt(r(".webhook-end",i),{path:t,question:Gr(
e),onGone:n}),v(i,{title:Jt(e)})}function Ur({status:e,error:t}){return t?m("webhooks.test.failed",{why:t}):m(e>=200&&e<300?"webhooks.test.taken":"webhooks.test\
.refused",{status:e})}async function zr(e,t){let o={title:m("webhooks.rotate.title"),text:m("webhooks.rotate.text"),action:m("webhooks.rotate")};if(!await C(o))
return;let n=null;if(await b(e,async()=>{n=await w.post(`${t}/secret`)}),!n)return;let i=y("new-webhook");gt(i),v(i,{title:m("webhooks.rotate")}),Pt(i,n.secret??
n.public_key,{copied:"webhooks.copied"})}var Gr=e=>({title:m("webhooks.remove.title",{host:Jt(e)}),text:m("webhooks.remove.text"),action:m("webhooks.remove")});function Ae(e,{path:t,rooms:o=null,signal:n}){let i=new O,s=()=>i.open(t);_(e,{list:i,into:".webhook-list",none:".webhooks-none",create:()=>g("webhook-item"),update:(a,c)=>Kr(
a,c,()=>mi(c,{path:`${t}/${c.id}`,rooms:o,onChanged:s})),signal:n}),r('[data-action="new-webhook"]',e).onclick=()=>Yr({path:t,onMade:s}),s()}function Kr(e,t,o){
r(".webhook-host",e).textContent=Jt(t),r(".webhook-what",e).textContent=ai(t.types),r(".webhook-state",e).textContent=$e(t),r("button",e).onclick=o}function Yr({
path:e,onMade:t}){let o=y("new-webhook"),n=r("form",o);E(n),gt(o);let i=Ce(n,[]);return $(n,async({url:s,signing:a})=>{let c=await w.post(e,{url:s.trim(),signing:a,
types:i()});Pt(o,c.secret??c.public_key,{copied:"webhooks.copied"}),t()}),v(o,{title:m("webhooks.new")})}var li={show(e,{conversation:t,signal:o}){let n=`/rooms/${t.id}`;Ae(r(".webhooks",e),{path:`${n}/webhooks`,signal:o}),ii(r(".incoming",e),{path:`${n}/incoming-w\
ebhooks`,mayMake:yt(t.room),signal:o})}};var Te=class{#t;#e=new O;constructor(t){this.#t=t,_(t,{list:this.#e,into:".abandoned-list",none:".abandoned-none",create:()=>g("abandoned-item"),update:(o,n)=>this.#n(
o,n)})}show(){this.#o(),r(".form-error",this.#t).hidden=!0,this.#i()}#o(){return this.#e.open("/abandoned-rooms?limit=50")}#i(){r(".place-title",this.#t).focus()}#n(t,o){
let n=[o.kind==="private"&&m("abandoned.private"),m("browse.active",{date:at(new Date(o.active_at))})];h(r(".abandoned-name",t),o.name),h(r(".hint",t),n.filter(
Boolean).join(" · "));let[i,s]=t.querySelectorAll("button");i.hidden=o.kind==="private",i.setAttribute("aria-label",m("abandoned.restore.room",{room:o.name})),
s.setAttribute("aria-label",m("abandoned.delete.room",{room:o.name})),i.onclick=()=>this.#s("restore",o,()=>w.put(`/abandoned-rooms/${o.id}/owner`)),s.onclick=()=>this.#s(
"delete",o,a=>w.delete(re(`/abandoned-rooms/${o.id}`,a)))}async#s(t,o,n){let i=m(`abandoned.${t}.title`,{room:o.name}),s=t==="restore",a={title:i,text:m(`abando\
ned.${t}.text`),action:m(`abandoned.${t}`),isHarmless:s},c=s?await C(a)&&{}:await et(a);c&&(await b(this.#t,async()=>{await n(c),F(m(`abandoned.${t}.done`,{room:o.
name}))}),await this.#o(),this.#i())}};var Vr=.2,pt=class extends O{#t=null;words="";get searching(){return this.#t!==null||this.loading}search(t){clearTimeout(this.#t),this.words=t,this.#t=setTimeout(
()=>this.#e(),t?Vr*1e3:0)}close(){clearTimeout(this.#t),super.close()}#e(){this.#t=null,this.open(this.pathFor(this.words))}};var Jr=50,Le=class extends pt{pathFor(t){return`/accounts?${new URLSearchParams({limit:Jr,q:t})}`}async change({id:t},o){return this.#t(await w.patch(`/accounts\
/${t}`,o))}async endSessions(t,o){return await w.delete(re(`/accounts/${t.id}/sessions`,o)),this.#t({...t,sessions:0,last_seen_at:null})}makeLink({id:t},o){return w.
post(`/accounts/${t}/password-link`,o)}#t(t){return this.items=this.items.map(o=>o.id===t.id?t:o),this.dispatchEvent(new Event("change")),t}};var Xr=new Set(["enable","link"]);function di({account:e,accounts:t,me:o}){let n=y("one-account"),i=r(".dialog-body",n),s=e,a=(l,d)=>{r(`[data-act="${l}"]`,i).onclick=
async()=>{let f=await Qr(Zr(l,s),s);f&&await b(i,()=>d(s,f))}},c=l=>{s=l,ta(i,s,{me:o})};return a("disable",async(l,d)=>c(await t.change(l,{disabled:!0,...d}))),
a("enable",async(l,d)=>c(await t.change(l,{disabled:!1,...d}))),a("role",async(l,d)=>c(await t.change(l,{role:ko(l),...d}))),a("sessions",async(l,d)=>c(await t.
endSessions(l,d))),a("link",async(l,d)=>oa(i,l,await t.makeLink(l,d))),r(".form-error",i).hidden=!0,c(e),v(n,{title:k(e)})}var ko=({role:e})=>e==="owner"?"membe\
r":"owner",Zr=(e,t)=>e==="role"?`make_${ko(t)}`:e,Qr=(e,t)=>et({title:m(`accounts.${e}.title`,{name:k(t)}),text:m(`accounts.${e}.text`,{name:k(t),account:t.name}),
action:m(`accounts.${e}.action`),isHarmless:Xr.has(e)});function ta(e,t,{me:o}){let{name:n,role:i,sessions:s,bot:a,created_at:c,last_seen_at:l,disabled_at:d}=t,
f={name:n,role:m(`accounts.role.${i}`),seen:m("accounts.seen.none"),sessions:D(s)};for(let[S,A]of Object.entries(f))h(De(e,S),A);for(let[S,A]of Object.entries({
since:c,seen:l,disabled:d}))A?dt(De(e,S),A):De(e,S).title="";De(e,"disabled").parentElement.hidden=!d;let p=t.id===o.id,u=!!d,x={link:!u&&!a,role:!a,sessions:s>
0,disable:!u,enable:u};ea(r(".account-acts",e),()=>{for(let[S,A]of Object.entries(x))r(`[data-act="${S}"]`,e).hidden=p||!A}),h(r('[data-act="role"]',e),m(`accou\
nts.make_${ko(t)}`)),r(".account-own",e).hidden=!p,r(".link-made",e).hidden=!0}var De=(e,t)=>r(`[data-fact="${t}"] dd`,e);function ea(e,t){let o=[...e.children],
n=o.indexOf(document.activeElement);if(t(),n<0||!o[n].hidden)return;let i=a=>!a.hidden;(o.slice(n).find(i)??o.slice(0,n).findLast(i))?.focus()}function oa(e,t,{
url:o,qr:n,expires_at:i}){let s=r(".link-made",e),a=r(".link-url",s);h(r(".link-for",s),m("accounts.link.for",{name:k(t)})),h(r(".link-end",s),m("accounts.link.\
end",{date:M(new Date(i))})),r(".invite-qr",s).src=n,a.value=o,s.hidden=!1,a.focus(),a.select();let c=r('[data-action="copy"]',s);r(".link-copied",s).hidden=!0,
c.onclick=()=>b(e,async()=>{await In(o),r(".link-copied",s).hidden=!1})}var je=class{#t;#e;#o;#i=new Le;#n;constructor(t,{me:o,directory:n}){this.#t=t,this.#e=o,this.#o=n,this.#n=r("input",t),this.#n.oninput=()=>this.#i.search(this.#n.
value.trim());let i=_(t,{list:this.#i,into:".account-list",none:".accounts-none",create:()=>g("account-item"),update:(a,c)=>this.#s(r("button",a),c)}),s=G(()=>t.
hidden||i());n.addEventListener("change",s)}show(){document.activeElement!==this.#n&&(this.#n.value=""),this.#i.search(this.#n.value.trim()),(Ot.matches?this.#n:
r(".place-title",this.#t)).focus()}#s(t,o){let{name:n,display_name:i,role:s,disabled_at:a,owner:c}=o,l=[c&&m("bot.of",{name:k(c)}),s==="owner"&&m("role.owner"),
a&&m("accounts.is_disabled")];L(r(".avatar",t),this.#o.of(o)),h(r(".account-item-name",t),k(o)),h(r(".hint",t),i&&i!==n?n:""),h(r(".account-item-state",t),l.filter(
Boolean).join(" · ")),t.classList.toggle("is-away",!!a),t.onclick=()=>di({account:o,accounts:this.#i,me:this.#e})}};var Me=class{#t;#e=new O;constructor(t){this.#t=t,be(t,{list:this.#e,into:".act-list",none:".acts-none",showsRooms:!0})}show(){this.#e.open("/audit?limit=50"),r(
".place-title",this.#t).focus()}};var Ie=class{#t;#e;#o;constructor(t,{drafts:o,rooms:n}){this.#t=t,this.#e=o,this.#o=n,o.addEventListener("change",()=>this.#i()),n.addEventListener("change",G(()=>this.#i()))}show(){
this.#i(),r(".place-title",this.#t).focus()}#i(){let t=this.#e.written.map(o=>({...o,room:this.#o.find(o.room)})).filter(({room:o})=>o);r(".drafts-none",this.#t).
hidden=t.length>0,j(r(".draft-list",this.#t),t,{key:({place:o})=>o,create:()=>g("draft-item"),update:(o,n)=>this.#n(o,n)})}#n(t,{place:o,room:n,thread:i}){let s=r(
"a",t);s.href=st({view:"room",room:n.id,panel:i&&`thread:${i}`}),mt(s,i?"thread":Lt(n));let a=i?m("drafts.in_thread",{room:n.name}):n.name;h(r(".draft-room",s),
a),h(r(".draft-text",s),this.#e.of(o));let c=r("button",t);c.title=m("drafts.delete"),c.setAttribute("aria-label",m("drafts.delete.from",{room:a})),c.onclick=()=>this.#e.
keep(o,"")}};var na=200,ia={ArrowDown:1,ArrowUp:-1};function sa({kind:e,message:{seq:t,thread:o,in_room:n}}){let i=e==="reply"?t:n?null:o;return i?{panel:`thread:${i}`}:{seq:t}}
var ra=({text:e,deleted:t})=>t?m("message.deleted"):$t(e).replace(/\s+/gu," ").slice(0,na),Pe=class{#t;#e;#o;#i;#n;constructor(t,{inbox:o,...n}){this.#t=t,this.#e=
o,this.#o=n,this.#i=_(t,{list:o.list,into:".inbox-list",none:".inbox-none",create:()=>g("inbox-item"),update:(s,a)=>this.#r(s,a)});let i=G(()=>t.hidden||this.#i());
for(let s of[n.rooms,n.directory,n.blocks])s.addEventListener("change",i);this.#n=new X(t,s=>this.#s(s)),r('[data-testid="inbox-all-done"]',t).onclick=()=>this.#l(
o.setAllDone()),r(".inbox-list",t).addEventListener("keydown",s=>this.#d(s))}show(){this.#s(this.#e.filter),r(".place-title",this.#t).focus()}leave(){this.#e.leave()}#s(t){
this.#n.show(t),h(r(".inbox-none",this.#t),m(t==="done"?"inbox.none.done":"inbox.none")),this.#e.show(t)}#r(t,o){let{message:n,by:i,unread:s,done:a}=o,{directory:c,
rooms:l}=this.#o,d=c.of(i),f=r("a",t);t.classList.toggle("is-unread",s),f.href=st({view:"room",room:n.room,...sa(o)}),we(r(".avatar-button",t),d),h(r(".inbox-wh\
at",f),this.#m(o,k(d))),h(r(".inbox-room",f),l.find(n.room)?.name??""),h(r(".inbox-time",f),at(new Date(o.at))),h(r(".inbox-text",f),this.#a(o));let p=r(".icon-\
button",t);p.title=m(a?"inbox.reopen":"inbox.done"),p.setAttribute("aria-label",p.title),p.onclick=()=>this.#c(t,o)}#a({message:t,reply:o,by:n}){let i=o?{...o,user:n}:
t;return this.#o.blocks.has(i.user.id)&&!i.deleted?m("message.blocked"):ra(i)}#m({kind:t,emoji:o,count:n},i){return t!=="reaction"?m(`inbox.${t}`,{name:i}):T("i\
nbox.reaction",n,{name:i,emoji:o??""})}async#c(t,{id:o,done:n}){let i=t.nextElementSibling??t.previousElementSibling,s=t.contains(document.activeElement);await this.#l(
this.#e.setDone(o,!n)),s&&(i?r("a",i):r(".place-title",this.#t)).focus()}#d(t){let o=t.target.closest(".inbox-item");if(!o||t.altKey||t.ctrlKey||t.metaKey)return;
let n=ia[t.key];if(t.key==="Delete")r(".icon-button",o).click();else if(n)(n>0?o.nextElementSibling:o.previousElementSibling)?.querySelector("a").focus();else return;
t.preventDefault()}#l(t){return t.catch(z)}};var aa="/api/v1/monitor/ws",ca="parley.v1",ma=8e3,la=8e3,Re=class extends EventTarget{#t=null;#e;#o;#i=new sn;#n=new Map;state="connecting";keptSeconds=600;own=null;open(){
this.close(),this.#l("connecting"),this.#s()}close(){clearTimeout(this.#e),clearTimeout(this.#o);let t=this.#t;this.#t=null,t?.close(),this.#n.clear()}get nodes(){
let t=this.#a;return[...this.#n].filter(([,i])=>i.at(-1).at>t-ma).map(([i])=>i).sort().sort((i,s)=>(s===this.own)-(i===this.own))}samplesOf(t){return this.#n.get(
t)??[]}#s(){let t=new URL(aa,location.href);t.protocol=t.protocol.replace("http","ws");let o=new WebSocket(t,ca);o.onmessage=({data:n})=>o===this.#t&&this.#r(JSON.
parse(n)),o.onclose=n=>o===this.#t&&this.#d(n),this.#t=o,this.#c()}#r(t){if(this.#c(),t.type==="hello"&&(this.#n.clear(),this.#i.reset(),this.own=t.node,this.keptSeconds=
t.kept_seconds,this.#l("live")),t.type==="samples")for(let o of t.items)this.#m(o);t.type==="sample"&&this.#m(t),this.dispatchEvent(new CustomEvent("change",{detail:t}))}get#a(){
return Math.max(...[...this.#n.values()].map(t=>t.at(-1).at))}#m(t){let{node:o,at:n}=t;this.#n.has(o)||this.#n.set(o,[]);let i=this.#n.get(o);i.push(t);let s=n-
this.keptSeconds*1e3,a=i.findIndex(c=>c.at>=s);a>0&&i.splice(0,a);for(let[c,l]of this.#n)l.at(-1).at<s&&this.#n.delete(c)}#c(){clearTimeout(this.#o),this.#o=setTimeout(
()=>{this.#t.onclose=null,this.#t.close(),this.#d({})},la)}async#d({code:t,reason:o}){if(clearTimeout(this.#o),!rn(t,o).again)return this.#l("ended");this.#l("l\
ost"),this.#e=setTimeout(()=>this.#s(),this.#i.next()*1e3);let n=await w.get("/me").catch(({status:i})=>i===401?{}:null);!n||n.role==="owner"||this.state!=="los\
t"||(clearTimeout(this.#e),this.#l("ended"))}#l(t){this.state=t,this.dispatchEvent(new Event("change"))}};var yo=new Map;function Xt(e,t=3){let o=`${e} ${t}`;if(!yo.has(o)){let n=e?{style:"unit",unit:e,unitDisplay:"short"}:{};yo.set(o,new Intl.NumberFormat(kn,{...n,
maximumSignificantDigits:t}))}return yo.get(o)}var fi=["byte","kilobyte","megabyte","gigabyte","terabyte"];function Ne(e,t){let o=Math.min(fi.length-1,Math.floor(
Math.log10(Math.max(1,e))/3));return Xt(fi[o],t).format(e/1e3**o)}var vo=e=>Xt("percent").format(e),Oo=e=>e<1e3?Xt("millisecond",2).format(e):Xt("second").format(
e/1e3),Zt=e=>Xt("",3).format(e),Fe=e=>m("per_second",{amount:Zt(e)});var da=[{name:"processor",most:100,value:vo,lines:{machine:({host:e})=>e.cpu_percent,process:({process:e})=>e.cpu_percent}},{name:"memory",value:Ne,lines:{machine:({
host:e})=>e.memory_bytes,process:({process:e})=>e.memory_bytes},more:{memory_total:({host:e})=>e.memory_total_bytes}},{name:"messages",most:1,value:Fe,lines:{messages:({
chat:e})=>e.messages_per_second}},{name:"deliveries",most:1,value:Fe,lines:{deliveries:({chat:e})=>e.deliveries_per_second}},{name:"commits",most:1,value:Oo,lines:{
p99:({chat:e})=>e.commit_p99_ms,p50:({chat:e})=>e.commit_p50_ms}},{name:"lag",most:5,value:Oo,lines:{loop:({chat:e})=>e.loop_lag_ms,backplane:({chat:e})=>e.backplane_lag_ms}},
{name:"sockets",most:5,value:Zt,lines:{sockets:({chat:e})=>e.room_sockets+e.account_sockets,people:({chat:e})=>e.people}},{name:"queue",most:10,value:Zt,lines:{
queued:({chat:e})=>e.queued}},{name:"storage",value:Ne,lines:{database:({storage:e})=>e.database_bytes,wal:({storage:e})=>e.wal_bytes},more:{free:({storage:e})=>e.
free_bytes}}],Be=class{#t;#e=new Re;#o=null;#i=[];#n=!1;#s=!1;constructor(t){this.#t=t;let o=G(()=>this.#n&&this.#c()),n=G(()=>this.#n&&this.#d());this.#e.addEventListener(
"change",({detail:i})=>this.#r(i)?n():o())}show(){this.#n=!0,this.#e.open(),r(".place-title",this.#t).focus(),this.#s=!1,this.#a().catch(()=>{this.#s=!0,this.#c()})}leave(){
this.#n=!1,this.#e.close()}#r(t){return t?.type==="sample"&&this.#o!==null&&t.node!==this.#o}async#a(){let[{LineChart:t}]=await Promise.all([pe("charts"),En("ch\
arts_style")]);this.#i.length||(this.#i=da.map(o=>this.#m(o,t))),this.#c()}#m({name:t,most:o,value:n,lines:i,more:s={}},a){let c=g("monitor-chart");h(r("h2",c),
m(`monitor.${t}`)),r(".monitor-charts",this.#t).append(c);let{keptSeconds:l}=this.#e,d=u=>le(u*1e3),f=u=>n(u,2),p={count:Object.keys(i).length,most:o,seconds:l,
value:f,moment:d};return{figure:c,chart:new a(r(".monitor-plot",c),p),lines:i,more:s,value:n}}#c(){let{nodes:t,state:o}=this.#e;t.length&&!t.includes(this.#o)&&
(this.#o=t[0]),this.#l(this.#s?"failed":o),this.#d();let n=this.#e.samplesOf(this.#o);if(r(".monitor-charts",this.#t).hidden=!n.length,!n.length||document.hidden)
return;let i=n.map(({at:s})=>s/1e3);for(let{figure:s,chart:a,lines:c,more:l,value:d}of this.#i)fa(r("dl",s),{newest:n.at(-1),lines:c,more:l,value:d}),a.show(i,Object.
values(c).map(f=>n.map(f)))}#d(){let{nodes:t}=this.#e,o=r(".monitor-nodes",this.#t);o.hidden=t.length<2;let n=t.map(i=>({key:i,newest:this.#e.samplesOf(i).at(-1)}));
j(o,n,{create:()=>g("monitor-node"),update:(i,{key:s,newest:a})=>{let{host:c,process:l,chat:d}=a,f=r("button",i),p=[l.cpu_percent===null?"":vo(l.cpu_percent),l.
memory_bytes===null?"":Ne(l.memory_bytes),m("monitor.node.sockets",{count:Zt(d.room_sockets+d.account_sockets)}),m("monitor.node.messages",{rate:Fe(d.messages_per_second)})];
h(r(".monitor-node-name",f),m("monitor.node",{host:c.name,pid:l.pid})),h(r(".monitor-node-facts",f),p.filter(Boolean).join(" · ")),f.setAttribute("aria-pressed",
String(s===this.#o)),f.onclick=()=>{this.#o=s,this.#c()}}})}#l(t){let o=r(".monitor-state",this.#t);o.hidden=t==="live",o.hidden||h(o,m(`monitor.state.${t}`))}};
function fa(e,{newest:t,lines:o,more:n,value:i}){let s=[...Object.entries(o).map(([a,c],l)=>({key:a,number:c(t),line:l+1})),...Object.entries(n).map(([a,c])=>({
key:a,number:c(t)}))].filter(({number:a})=>a!==null);j(e,s,{create:()=>g("monitor-value"),update:(a,{key:c,number:l,line:d})=>{h(r("dt",a),m(`monitor.line.${c}`)),
h(r("dd",a),i(l)),a.dataset.line=d??""}})}async function qe(e,{days:t}){try{return await e({})}catch(o){if(o.code!=="would_erase")throw o;return await pa(t,o)?e({erase:!0}):null}}function pa(e,{count:t,
more:o}){let n=D(t),i=o?m("retention.confirm.many",{count:n}):T("retention.confirm.text",t,{count:n}),s=T("retention.confirm.title",e,{count:D(e)});return C({title:s,
text:i,action:m("retention.confirm")})}var ha=200,We=class{#t;#e;#o=null;constructor(t){this.#t=t,this.#e=r(".settings-form",t),$(this.#e,()=>this.#a());let o=r(".team-picture-file",t);o.onchange=()=>o.
files[0]&&this.#n(()=>w.upload("/settings/picture",o.files[0])).finally(()=>o.value=""),r(".team-picture-choose",t).onclick=()=>o.click(),r(".team-picture-remov\
e",t).onclick=()=>this.#n(()=>w.delete("/settings/picture"))}show(){this.#i(),r(".place-title",this.#t).focus()}#i(){return b(this.#e,async()=>{let t=await w.get(
"/settings");await this.#r(t.welcome_rooms),this.#s(t)})}#n(t){return b(this.#e,async()=>this.#s(await t()))}#s(t){this.#o=t;for(let i of this.#e.querySelectorAll(
"[data-setting]"))wa(i,t);let{picture:o}=t,n=r(".team-picture-now",this.#t);n.hidden=!o,o&&(n.src=_n(o)),r(".team-picture-remove",this.#t).hidden=!o}async#r(t){
let{items:o}=await w.get(`/rooms?limit=${ha}`),n=o.filter(({suggested:c,archived:l,kind:d})=>c&&!l&&d==="public"),i=new Map([...t,...n].map(({id:c,name:l})=>[c,
l])),s=new Set(t.map(({id:c})=>c)),a=[...i].map(([c,l])=>ba({id:c,name:l,isChosen:s.has(c)}));r(".welcome-rooms",this.#t).replaceChildren(...a)}async#a(){let t={};
for(let s of this.#e.querySelectorAll("[data-setting]:not(.is-fixed)")){let{setting:a}=s.dataset,c=ga(r("input, select",s));c!==this.#o[a]&&(t[a]=c)}let o=[...this.#e.
querySelectorAll(".welcome-rooms input:checked")].map(({value:s})=>s),n=this.#o.welcome_rooms.map(({id:s})=>s);[...o].sort().join()!==[...n].sort().join()&&(t.welcome_rooms=
o);let i=await qe(s=>w.patch("/settings",{...t,...s}),{days:ua(t)});return this.#s(i??this.#o),i!==null}},ua=({retention_days:e,retention_most_days:t})=>Math.min(
...[e,t].filter(Boolean));function wa(e,t){let{setting:o}=e.dataset,n=t.fixed.includes(o),i=r("input, select",e);e.classList.toggle("is-fixed",n),i.value=t[o],i.
hidden=i.disabled=n;let s=r(".setting-fixed",e);s.hidden=!n;let a=i.selectedOptions?.[0].text??t[o];h(s,n?m("settings.fixed",{value:a,name:`PARLEY_${o.toUpperCase()}`}):
"")}var ga=({type:e,value:t})=>e==="number"?Number(t):t.trim();function ba({id:e,name:t,isChosen:o}){let n=g("welcome-room"),i=r("input",n);return Object.assign(
i,{value:e,checked:o}),h(r("span",n),t),n}function _o({message:e,me:t,saved:o}){let n=o.of(e.room,e.seq);return Mt({title:m("message.save"),action:m("save"),me:t,mayBeNone:!0,before:n?.remind_at&&!n.due?
Date.parse(n.remind_at):null,act:async({at:i})=>{await o.save(e,i),F(m("saved.done"))}})}var pi="/me/saved?limit=50",He=class{#t;#e;#o;#i;#n;#s=new O;constructor(t,{saved:o,rooms:n,me:i,blocks:s}){this.#t=t,this.#e=o,this.#o=n,this.#i=i,this.#n=s;let a=_(
t,{list:this.#s,into:".saved-list",none:".saved-none",sort:xa,key:({room:c,seq:l})=>`${c}/${l}`,create:()=>g("saved-item"),update:(c,l)=>this.#r(c,l)});s.addEventListener(
"change",()=>t.hidden||a()),o.addEventListener("change",()=>t.hidden||this.#s.open(pi))}show(){this.#s.open(pi),r(".place-title",this.#t).focus()}#r(t,{room:o,seq:n,
remind_at:i,due:s,message:a}){let c=this.#o.find(o),l=r("a",t);l.href=`/rooms/${o}/${n}`,c&&mt(l,Lt(c)),h(r(".draft-room",l),c?.name??""),h(r(".draft-text",l),this.#a(
a));let d=r(".saved-when",t);d.parentElement.hidden=!i;let f=i?H(new Date(i),Z(this.#i)):"";h(d,i?m(s?"saved.due":"saved.reminder",{date:f}):""),d.classList.toggle(
"is-due",s),r('[data-act="remind"]',t).onclick=()=>_o({message:{room:o,seq:n},me:this.#i,saved:this.#e}),r('[data-act="done"]',t).onclick=()=>this.#e.forget({room:o,
seq:n}).catch(z)}#a({user:t,text:o}){return this.#n.has(t.id)?m("message.blocked"):m("rooms.last",{user:k(t),text:o})}},xa=e=>[...e.filter(({due:t})=>t),...e.filter(
({due:t})=>!t)];var Ue=class{#t;#e;#o;#i;#n=!1;constructor(t,{scheduled:o,rooms:n,me:i}){this.#t=t,this.#e=o,this.#o=n,this.#i=i,o.addEventListener("change",()=>this.#n&&!t.hidden&&
this.#s())}show(){this.#n=!0,this.#s(),r(".place-title",this.#t).focus()}async#s(){let t=await this.#e.load().catch(z);t&&(r(".scheduled-none",this.#t).hidden=t.
length>0,ve(this.#t,t),j(r(".scheduled-list",this.#t),t,{key:({id:o})=>o,create:()=>g("scheduled-item"),update:(o,n)=>this.#r(o,n)}))}#r(t,o){let n=this.#o.find(
o.room),i=r("a",t);i.href=`/rooms/${o.room}`,n&&mt(i,Lt(n));let s=n?.name??m("scheduled.left");h(r(".draft-room",i),s),ye(t,o,{store:this.#e,me:this.#i,roomName:s,
onChange:()=>this.#s()})}};var ze=class{#t;#e=new O;#o;#i;#n="all";constructor(t,{threads:o,rooms:n,directory:i,blocks:s}){this.#t=t,this.#o=_(t,{list:this.#e,into:".thread-list",none:".t\
hreads-none",key:({room:a,root:c})=>`${a}:${c}`,create:()=>g("thread-item"),update:(a,c)=>Se(a,c,{directory:i,blocks:s,roomName:n.find(c.room)?.name??""})}),s.addEventListener(
"change",()=>t.hidden||this.#o()),o.addEventListener("told",({detail:a})=>this.#r(a)),this.#i=new X(t,a=>this.#s(a))}show(){this.#s(),r(".place-title",this.#t).
focus()}#s(t=this.#n){return this.#n=t,this.#i.show(t),this.#e.open(`/me/threads?limit=50${Ee[t]}`)}#r(t){if(this.#t.hidden)return;let o=this.#e.items.findIndex(
({room:n,root:i})=>n===t.room&&i===t.root);if(o<0)return this.#s();this.#e.items[o]=t,this.#o()}};var ka=50,Nt=class extends pt{suggested=[];async loadSuggested(){let{items:t}=await w.page("/rooms?scope=suggested&limit=20").catch(()=>({items:[]}));this.suggested=
t,this.dispatchEvent(new Event("change"))}pathFor(t){return`/rooms?${new URLSearchParams({scope:"joinable",limit:ka,q:t})}`}};var ya=50,Ft=class extends pt{constructor({directory:t}){super(),this.addEventListener("change",()=>t.take(this.items))}pathFor(t){return`/users?${new URLSearchParams(
{limit:ya,q:t})}`}};var Eo=50,va=/[\s,、，&]+|\band\b|和/,ht=class extends EventTarget{#t;#e=null;#o=null;#i=new Map;#n;#s;words="";constructor({rooms:t=null,directory:o=null,isOffered:n=()=>!0,
roomWith:i=()=>null}){super(),this.#t=t,this.#n=n,this.#s=i;let s=()=>this.dispatchEvent(new Event("change"));t&&(this.#e=new Nt,this.#e.addEventListener("chang\
e",()=>{for(let a of this.#e.items)this.#i.set(a.id,a);s()})),o&&(this.#o=new Ft({directory:o}),this.#o.addEventListener("change",s))}search(t){this.words=t;for(let o of this.#r)
o.search(t);this.dispatchEvent(new Event("change"))}close(){for(let t of this.#r)t.close()}get searching(){return this.#r.some(t=>t.searching)}get failed(){return this.#r.
some(t=>t.failed)}get items(){let t=[...this.#a.slice(0,Eo),...this.#m,...this.#c.slice(0,Eo)];return[...new Map(t.map(o=>[o.id,o])).values()].filter(this.#n)}get hasMore(){
return[this.#a,this.#c].some(({length:o})=>o>Eo)||this.#r.some(o=>o.items.length>0&&o.hasMore)}get#r(){return[this.#e,this.#o].filter(Boolean)}get#a(){return this.#t?
hi([...this.#t.mine,...this.#t.archived],this.words).map(So):[]}get#m(){let{items:t=[],searching:o}=this.#o??{},n=R(this.words),i=({name:a,display_name:c})=>R(`${c}\
 ${a}`).includes(n),s=a=>{let c=this.#s(a.id);return c?So(c):{kind:"person",id:a.id,person:a}};return t.filter(a=>!o||i(a)).map(s)}get#c(){if(!this.#e)return[];
let o=this.#e.words===this.words&&!this.#e.searching?this.#e.items:[];return[...new Map([...hi([...this.#i.values()],this.words),...o].map(i=>[i.id,i])).values()].
filter(({id:i})=>!this.#t.find(i)?.role).map(So)}},So=e=>({kind:"room",id:e.id,room:e});function hi(e,t){let o=R(t);return e.map(n=>({room:n,at:Oa(n,o)})).filter(
({at:n})=>n>=0).sort((n,i)=>ui(n)-ui(i)).map(({room:n})=>n)}function Oa({name:e,kind:t,people:o=[]},n){let i=R(e).indexOf(n);if(i>=0||t!=="direct")return i;let s=o.
map(l=>R(`${l.display_name} ${l.name}`)),a=n.split(va).filter(Boolean);return a.length>0&&a.every(l=>s.some(d=>d.includes(l)))?Math.max(...s.map(l=>l.indexOf(a[0]))):
-1}var ui=({room:e,at:t})=>(t>0?2:0)+(e.unread?0:1);var ut=class{#t;#e;#o;#i;#n;#s;#r;constructor(t,{choices:o,onChosen:n,...i}){this.#t=t,this.#e=r("input",t),this.#o=r(".choice-list",t),this.#i=r(".choice-note",
t),this.#n=o,this.#s=i,this.#r=n,this.#e.value="",this.#e.oninput=()=>this.#a(),this.#e.onkeydown=s=>this.#u(s),o.addEventListener("change",()=>this.#m()),this.#a()}clear(){
this.#e.value="",this.#a(),this.#e.focus()}get words(){return this.#e.value.trim()}#a(){this.#f(null),this.#n.search(this.words)}#m(){let{items:t,hasMore:o,searching:n,
failed:i}=this.#n,s=this.#p?.dataset.key,a=0;j(this.#o,t,{key:({kind:d,id:f})=>`${d}:${f}`,create:()=>g("choice-item"),update:(d,f)=>{d.id=`${this.#o.id}-${a+=1}`,
this.#c(d,f)}});let c=i||this.words!==""&&!n;this.#i.hidden=t.length>0?!o:!c,h(this.#i,m(o?"jump.more":i?"list.trouble":"jump.none"));let{children:l}=this.#o;this.#f(
[...l].find(d=>d.dataset.key===s)??l[0]??null)}#c(t,o){t.dataset[o.kind]=o.id,t.onclick=()=>this.#r(o),t.onpointermove=()=>this.#f(t),o.kind==="room"?this.#d(t,
o.room):this.#l(t,o.person)}#d(t,o){qn(t,o,this.#s);let n=ue(o);h(r(".choice-name",t),o.name),h(r(".choice-detail",t),n?`@${n.name}`:""),h(r(".choice-unread",t),
o.unread?D(o.unread):"")}#l(t,o){let n=r(".avatar",t);r(".icon",t).toggleAttribute("hidden",!0),n.hidden=!1,L(n,o),he(n,this.#s.presence.of(o.id)),h(r(".choice-\
name",t),k(o)),h(r(".choice-detail",t),[`@${o.name}`,o.bot&&m("bot.mark")].filter(Boolean).join(" · ")),h(r(".choice-unread",t),"")}get#p(){return r('[aria-sel\
ected="true"]',this.#o)}#f(t){for(let o of this.#o.children)o.setAttribute("aria-selected",o===t);this.#e.setAttribute("aria-activedescendant",t?.id??""),t?.scrollIntoView(
{block:"nearest"})}#u(t){if(ct(t))return;let o=this.#p;if(t.key==="Enter"&&o)o.click();else if(t.key==="ArrowDown")this.#f(o?.nextElementSibling??o);else if(t.key===
"ArrowUp")this.#f(o?.previousElementSibling??o);else return;t.preventDefault()}};async function Ge({title:e,action:t,hint:o="",most:n=1/0,isOffered:i=()=>!0,act:s,...a}){let c=y("pick-people"),l=new Map,d=new ht({directory:a.directory,isOffered:({
id:I,person:it})=>!l.has(I)&&i(it)}),f=new ut(c,{choices:d,onChosen:({person:I})=>u(I),...a}),p=()=>{wi(c,{picked:l,most:n,unpick:x}),f.clear()},u=I=>{l.size>=n||
(l.set(I.id,I),p())},x=I=>{l.delete(I),p()};r(".pick-hint",c).textContent=o;let S=r(".pick-submit",c);S.textContent=t,S.onclick=()=>b(c,async()=>{await s([...l.
values()]),c.close()});let A=new AbortController,{signal:q}=A;r("input",c).addEventListener("keydown",I=>{I.key==="Backspace"&&!I.target.value&&l.size&&x([...l.
keys()].at(-1))},{signal:q}),r(".form-error",c).hidden=!0,wi(c,{picked:l,most:n,unpick:x}),await v(c,{title:e}),A.abort(),d.close()}function wi(e,{picked:t,most:o,
unpick:n}){j(r(".picked",e),[...t.values()],{key:({id:i})=>i,create:()=>g("picked-item"),update:(i,s)=>{let a=r("button",i);L(r(".avatar",i),s),r(".picked-name",
i).textContent=k(s),a.setAttribute("aria-label",m("pick.remove",{name:k(s)})),a.onclick=()=>n(s.id)}}),r(".pick-submit",e).disabled=!t.size,r(".pick-full",e).hidden=
t.size<o}function $o({conversation:e,...t}){let{members:o,room:n}=e;return o.need(),Ge({title:m("add_member.title"),action:m("add_member.submit"),hint:m("add_member.hint",
{room:n.name}),isOffered:({id:i})=>!o.has(i),act:i=>o.add(i),...t})}var _a=120,gi=document.documentElement.dataset.language,Co=null,bt=null;function Bt(){return Co??=Ea().catch(e=>{throw Co=null,e}),Co}async function Ea(){let[e,
t]=await Promise.all([bi("en"),gi==="en"?null:bi(gi)]);return bt=new Ao(e,t),bt}async function bi(e){let t=await fetch(new URL(`../emoji/${e}.json`,import.meta.
url));if(!t.ok)throw new Error(`No emoji in ${e}: ${t.status}`);return t.json()}var Ao=class{#t=new Map;#e=new Map;groups=new Map;constructor(t,o){for(let[n,i]of Object.
entries(t)){let s=i.map((a,c)=>Sa(n,a,o?.[n][c]));this.groups.set(n,s);for(let a of s){this.#e.set(a.emoji,a);for(let c of a.codes)this.#t.set(c,a)}}}withCode(t){
return this.#t.get(t)}of(t){return this.#e.get(t)}search(t,o=_a){let n=R(t.trim().replace(/^:|:$/g,""));if(!n)return[];let i=[];for(let s of this.#e.values()){let a=Aa(
s,n);a<xi&&i.push({entry:s,rank:a})}return i.sort((s,a)=>s.rank-a.rank).slice(0,o).map(({entry:s})=>s)}};function Sa(e,[t,o,n,i,s],[a,c]=[o,""]){let l=[...i.split(
" "),o,a].map(R),d=R(` ${o} ${n} ${a} ${c} ${i.replaceAll("_"," ")}`);return{emoji:t,label:a,codes:i.split(" "),hasTones:s===1,group:e,names:l,words:d}}var[$a,Ca,
xi]=[1e3,1001,1002];function Aa({names:e,words:t},o){let n=e.filter(i=>i.startsWith(o));return n.length?Math.min(...n.map(({length:i})=>i)):t.includes(` ${o}`)?
$a:t.includes(o)?Ca:xi}var ki="parley:emoji-tone",Ta=18,Qt=["","🏻","🏼","🏽","🏾","🏿"],La=new RegExp("(?!\\u{1F91D}\\u200d)(\\p{Emoji_Modifier_Base})\\ufe0f?","gu"),Ke=()=>Qt.
find(e=>e===localStorage.getItem(ki))??"",yi=e=>vi(ki,e),Ye=({emoji:e,hasTones:t})=>t&&Ke()?e.replace(La,`$1${Ke()}`):e,To=()=>JSON.parse(localStorage.getItem(wo))??
[];function te(e){let t=To().filter(o=>o!==e);vi(wo,JSON.stringify([e,...t].slice(0,Ta)))}function vi(e,t){try{localStorage.setItem(e,t)}catch{}}var Da="400px",Lo=new WeakMap,Ve=new WeakMap,Je=class{#t;#e=1;#o;#i;constructor(t,{onChosen:o,onLooked:n,onLeave:i}){this.#t=t,this.#o=i;let s=({target:a})=>Lo.
get(a.closest(".emoji"));t.onclick=a=>s(a)&&o(s(a));for(let a of["pointerover","focusin"])t.addEventListener(a,c=>s(c)&&n(s(c)));t.addEventListener("focusin",({
target:a})=>a.matches(".emoji")&&this.#s(a)),this.#i=new IntersectionObserver(a=>this.#n(a),{root:t,rootMargin:Da}),t.onkeydown=a=>this.#r(a)}show(t){this.#i.disconnect(),
this.#t.replaceChildren(...t.filter(({items:i})=>i.length).map(ja)),this.#t.scrollTop=0;let[o,...n]=this.#t.children;if(o){Do(o),this.#s(r(".emoji",o)),this.#e=
getComputedStyle(r(".emoji-grid",o)).gridTemplateColumns.split(" ").length;for(let i of n)i.style.setProperty("--rows",Math.ceil(Ve.get(i).length/this.#e));for(let i of n)
this.#i.observe(i)}}get first(){return Lo.get(r(".emoji",this.#t))}focusFirst(){r(".emoji",this.#t)?.focus()}scrollTo(t){r(`[data-group="${t}"]`,this.#t)?.scrollIntoView(
{block:"start"})}#n(t){for(let{target:o,isIntersecting:n}of t)n&&Do(o)}#s(t){for(let o of this.#t.querySelectorAll('[tabindex="0"]'))o.tabIndex=-1;t&&(t.tabIndex=
0)}#r(t){let o=t.target.closest(".emoji"),n=o&&this.#a[t.key]?.(o);n&&(t.preventDefault(),n.focus?.())}#a={ArrowRight:t=>this.#m(t,1),ArrowLeft:t=>this.#m(t,-1),
ArrowDown:t=>this.#c(t),ArrowUp:t=>this.#d(t)??this.#p(),Home:()=>r(".emoji",this.#t),End:()=>qt(this.#t.lastElementChild).at(-1)};#m(t,o){let n=t.closest(".emo\
ji-group"),{buttons:i,at:s}=this.#l(t);return i[s+o]?i[s+o]:o>0?qt(n.nextElementSibling)[0]??t:qt(n.previousElementSibling).at(-1)??t}#c(t){let{buttons:o,at:n,column:i}=this.#l(
t);if(!(n-i+this.#e>=o.length))return o[Math.min(n+this.#e,o.length-1)];let a=qt(t.closest(".emoji-group").nextElementSibling);return a[Math.min(i,a.length-1)]??
t}#d(t){let{buttons:o,at:n,column:i}=this.#l(t);if(n>=this.#e)return o[n-this.#e];let s=qt(t.closest(".emoji-group").previousElementSibling),a=Math.floor((s.length-
1)/this.#e)*this.#e;return s[Math.min(a+i,s.length-1)]}#l(t){let o=qt(t.closest(".emoji-group")),n=o.indexOf(t);return{buttons:o,at:n,column:n%this.#e}}#p(){return this.#o(),
{}}};function qt(e){return e?(Do(e),[...r(".emoji-grid",e).children]):[]}function Do(e){let t=Ve.get(e);Ve.delete(e),t&&r(".emoji-grid",e).append(...t.map(Ma))}
function ja({name:e,title:t,items:o}){let n=g("emoji-group");n.dataset.group=e;let i=r("h3",n);return i.textContent=t,i.hidden=!t,Ve.set(n,o),n}function Ma(e){let t=document.
createElement("button");return t.type="button",t.className="emoji",t.tabIndex=-1,t.setAttribute("aria-label",e.label),J(t,e),Lo.set(t,e),t}var Oi={recent:"🕘",team:"⭐",smileys:"😀",people:"👋",nature:"🐱",food:"🍎",travel:"🚗",activities:"⚽",objects:"💡",symbols:"❤️",flags:"🏁"},
Ia={emoji:"✋",hasTones:!0},xt=8;async function Pa(e){let t=y("emoji"),o=_i.get(t)??_i.set(t,new Mo(t)).get(t),n=v(t);return o.begin(e),await n||null}var _i=new WeakMap,
Mo=class{#t;#e;#o;#i=null;constructor(t){this.#t=t,this.#e=r(".search-input",t),this.#o=new Je(r(".emoji-scroll",t),{onChosen:o=>this.#c(o),onLooked:o=>this.#d(
o),onLeave:()=>this.#e.focus()}),this.#e.oninput=()=>this.#s(),t.addEventListener("keydown",o=>this.#p(o)),this.#u(),this.#g()}begin(t){this.#e.value="",this.#d(
null),Na(this.#t,t),this.#n()}async#n(){this.#i||this.#l(m("emoji.loading"));try{this.#i??=await Bt(),this.#s()}catch{this.#l(m("emoji.trouble"))}}#s(){if(!this.#i)
return;let{value:t}=this.#e;for(let{name:n,items:i}of this.#r)r(`[data-tab="${n}"]`,this.#t).hidden=!i.length;let o=[...B.search(t),...this.#i.search(t).map(jo)];
this.#o.show(t.trim()?[{name:"found",title:"",items:o}]:this.#r),this.#d(t.trim()?this.#o.first??null:null),this.#l(t.trim()&&!o.length?m("emoji.none"):"")}get#r(){
return Object.keys(Oi).map(t=>({name:t,title:m(`emoji.group.${t}`),items:this.#a(t)}))}#a(t){return t==="recent"?this.#m:t==="team"?B.all:this.#i.groups.get(t).
map(jo)}get#m(){let t=o=>B.of(o)??(this.#i.of(o)&&jo(this.#i.of(o)));return To().map(t).filter(Boolean)}#c({text:t,key:o}){te(o),this.#t.close(t)}#d(t){J(r(".em\
oji-sign",this.#t),t??{text:""}),h(r(".emoji-label",this.#t),t?.label??m("emoji.hint")),h(r(".emoji-code",this.#t),t?`:${t.code}:`:"")}#l(t){let o=r(".emoji-non\
e",this.#t);o.hidden=!t,h(o,t)}#p(t){if(t.isComposing)return;let o=t.target===this.#e;if(t.key==="Escape")this.#t.close();else if(o&&t.key==="ArrowDown")this.#o.
focusFirst();else if(o&&t.key==="Enter")this.#f();else return!o&&Ra(t)?this.#e.focus():void 0;t.preventDefault()}#f(){let{first:t}=this.#o;t&&this.#e.value.trim()&&
this.#c(t)}#u(){let t=Object.entries(Oi).map(([o,n])=>{let i=document.createElement("button");return i.type="button",i.className="emoji",i.textContent=n,i.title=
m(`emoji.group.${o}`),i.setAttribute("aria-label",i.title),i.dataset.tab=o,i.onclick=()=>this.#w(o),i});r(".emoji-tabs",this.#t).append(...t)}#w(t){this.#e.value&&
(this.#e.value="",this.#s()),this.#o.scrollTo(t)}#g(){let t=this.#t.querySelectorAll('[name="emoji-tone"]');for(let[o,n]of t.entries())n.nextElementSibling.textContent=
Ia.emoji+Qt[o],n.checked=Qt[o]===Ke(),n.onchange=()=>{yi(Qt[o]),this.#s()}}},jo=e=>({key:e.emoji,text:Ye(e),label:e.label,code:e.codes[0]}),Ra=({key:e,ctrlKey:t,
metaKey:o,altKey:n,target:i})=>e.length===1&&e!==" "&&!t&&!o&&!n&&!i.matches("input");function Na(e,t){let{top:o,bottom:n,right:i}=t.getBoundingClientRect(),{offsetWidth:s,
offsetHeight:a}=e,c=o-a-xt,l=c>=xt?c:Math.min(n+xt,innerHeight-a-xt),d=Math.min(i-s,innerWidth-s-xt);e.style.setProperty("--x",`${Math.max(xt,d)}px`),e.style.setProperty(
"--y",`${Math.max(xt,l)}px`)}var Xe=4,Ze=8,ee=null;function Ei(e,{label:t,items:o}){return ee?.button===e?ee.close():(ee?.close(),new Promise(n=>Fa(e,{label:t,items:o,resolve:n})))}function Io({
name:e,icon:t,text:o,isDangerous:n},i){let s=g("menu-row");return mt(s,t),r("span",s).textContent=o,s.dataset.testid=`sheet-${e}`,s.classList.toggle("is-dangero\
us",n),s.onclick=()=>i(e),s}function Fa(e,{label:t,items:o,resolve:n}){let i=g("menu"),s,a=p=>{s=p,f()},c=o.map(p=>Io(p,a));for(let p of c)p.role="menuitem";i.setAttribute(
"aria-label",t),i.append(...c),e.closest("main, aside, nav, body").append(i),i.showPopover(),Ha(i,e);let l=new AbortController,d=Et.open(()=>{ee=null,l.abort(),
i.remove(),e.setAttribute("aria-expanded","false"),n(s)}),f=()=>Et.close(d);ee={button:e,close:f},e.setAttribute("aria-expanded","true"),Ba({menu:i,button:e,close:f},
l),i.onkeydown=p=>qa(p,{rows:c,close:f}),c[0].focus({preventScroll:!0})}function Ba({menu:e,button:t,close:o},{signal:n}){let i=({target:s})=>!e.contains(s)&&!t.
contains(s);for(let s of["pointerdown","wheel"])addEventListener(s,a=>i(a)&&o(),{capture:!0,passive:!0,signal:n});addEventListener("resize",o,{signal:n})}function qa(e,{
rows:t,close:o}){let n=t.indexOf(document.activeElement),i={ArrowDown:(n+1)%t.length,ArrowUp:n-1,Home:0,End:-1}[e.key];if(e.stopPropagation(),i!==void 0)t.at(i).
focus();else if(e.key==="Escape"||e.key==="Tab")o();else return Wa(e,t,n);return e.preventDefault()}function Wa({key:e},t,o){let n=[...t.slice(o+1),...t.slice(0,
o+1)],i=s=>s.textContent.trim().toLocaleLowerCase().startsWith(e.toLocaleLowerCase());e.trim().length===1&&n.find(i)?.focus()}function Ha(e,t){let o=t.getBoundingClientRect(),
{width:n,height:i}=e.getBoundingClientRect(),s=getComputedStyle(t).direction==="rtl",a=innerHeight-Ze-o.bottom-Xe,c=o.top-Xe-Ze,l=i<=a||a>=c,d=Math.min(i,l?a:c),
f=s?o.left:o.right-n;e.style.maxBlockSize=`${d}px`,e.style.top=`${l?o.bottom+Xe:o.top-Xe-d}px`,e.style.left=`${Ua(f,innerWidth-n)}px`}var Ua=(e,t)=>Math.max(Ze,
Math.min(e,t-Ze));var za=matchMedia("(min-width: 45rem) and (hover: hover)");async function Ga({row:e,item:t,button:o=null,conversation:n}){let i=Wn(t,n).map(c=>({...c,text:m(`me\
ssage.${c.name}`)}));if(!i.length)return;e.classList.add("is-pressed");let s=o&&za.matches,a=await(s?Ei(o,{label:m("message.actions"),items:i}):Ka(i));return e.
classList.remove("is-pressed"),e.focus({preventScroll:!0}),s&&!a&&o.focus({preventScroll:!0}),a}async function Ka(e){let t=y("message"),o,n=s=>{o=s,t.close()},i=e.
map(s=>{let a=document.createElement("li");return a.append(Io(s,n)),a});return r(".sheet",t).replaceChildren(...i),await v(t),o}var Ya=0;async function Va({label:e,options:t,form:o},n){let i=y("bot-form"),s=r("form",i),a=t?[Xa({label:e,options:t})]:o.fields.map(Za);E(s),r(".bot-form-fiel\
ds",s).replaceChildren(...a.map(({place:l})=>l)),r(".bot-form-note",s).hidden=!!t,h(r('[data-testid="bot-form-submit"]',s),o?.submit??m("form.choose"));let c=()=>Object.
fromEntries(a.map(({id:l,value:d})=>[l,d()]).filter(([,l])=>l!==null));return Ja(s,a,async()=>{await n(t?{value:c().option}:{answers:c()}),i.close("done")}),v(i,
{title:e})}function Ja(e,t,o){let n=r(".form-error",e),i=!1;e.onsubmit=async s=>{s.preventDefault(),!i&&(i=!0,n.hidden=!0,e.setAttribute("aria-busy","true"),await o().
catch(a=>{let c=t.find(({id:l})=>l===a.field);n.textContent=c?m("form.wrong",{label:c.label}):W(a),n.hidden=!1,c?.input.focus()}),e.removeAttribute("aria-busy"),
i=!1)}}function Xa({label:e,options:t}){return $i({id:"option",label:e,options:t,required:!0})}function Za(e){return e.kind==="checkbox"?tc(e):e.kind==="select"?
$i(e):Qa(e)}function Qa({id:e,label:t,kind:o,required:n,min:i,max:s}){let a=document.createElement(o==="long_text"?"textarea":"input"),c=o==="number";return c?Object.
assign(a,{type:"number",step:"any",min:i??"",max:s??""}):(i!==void 0&&(a.minLength=i),a.maxLength=s,a.dir="auto",o==="long_text"&&(a.rows=4)),Ci({id:e,label:t,required:n,
input:a,value:()=>a.value===""?null:c?Number(a.value):a.value})}function $i({id:e,label:t,options:o,required:n}){let i=document.createElement("select");return i.
append(Si("",m(n?"form.please":"form.nothing")),...o.map(s=>Si(s.id,s.label))),Ci({id:e,label:t,required:n,input:i,value:()=>i.value||null})}function Si(e,t){let o=fe(
"option",t);return o.value=e,o}function tc({id:e,label:t,required:o}){let n=g("bot-form-check"),i=r("input",n);return i.required=o,h(r("span",n),t),{id:e,label:t,
input:i,place:n,value:()=>i.checked}}function Ci({id:e,label:t,required:o,input:n,value:i}){let s=g("bot-form-field");n.id=`bot-form-${Ya+=1}`,n.required=o,n.autocomplete=
"off";let a=r("label",s);return a.htmlFor=n.id,h(a,o?t:m("command.optional",{words:t})),s.append(n),{id:e,label:t,input:n,place:s,value:i}}var ec=365*24*3600;function Ai(e){document.documentElement.dataset.theme=e,document.cookie=`theme=${e}; path=/; max-age=${ec}; samesite=lax`,Cn()}var Ti={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1};function Di(e,{onShown:t}){let o=r('[role="tablist"]',e),n=[...o.children].filter(a=>!a.hidden),i=a=>{
for(let c of o.children){let l=c===a;c.setAttribute("aria-selected",l),c.tabIndex=l?0:-1,Li(c).hidden=!l}a.scrollIntoView({block:"nearest",inline:"nearest"})},s=a=>{
i(a),t(Li(a))};for(let a of n)a.onclick=()=>s(a);o.onkeydown=a=>{let c=oc(n,a);c&&(a.preventDefault(),s(c),c.focus())},i(n[0])}var Li=e=>r(`#${e.getAttribute("a\
ria-controls")}`);function oc(e,{key:t,target:o}){return t==="Home"?e[0]:t==="End"?e.at(-1):Ti[t]&&e.at((e.indexOf(o)+Ti[t])%e.length)}function ji(e,{blocks:t,directory:o}){let n=new O,i=()=>n.open("/me/blocks?limit=50"),s=({user:a})=>b(e,()=>t.unblock(a.id)).then(i);_(e,{list:n,into:".ban-list",
none:".blocked-none",key:({user:a})=>a.id,create:()=>g("ban-item"),update:(a,c)=>nc(a,{...c,user:o.of(c.user)},s)}),i()}function nc(e,t,o){L(r(".avatar",e),t.user),
h(r(".ban-name",e),k(t.user)),h(r(".hint",e),m("blocked.since",{date:M(new Date(t.at))}));let n=r("button",e);n.textContent=m("person.unblock"),n.setAttribute("\
aria-label",m("blocked.unblock",{name:k(t.user)})),n.onclick=()=>o(t)}var ic=864e5;function Ii({rooms:e,path:t="/me/tokens",onMade:o}){let n=y("token"),i=r("form",n),s=r(".token-made",n);return E(i),i.hidden=!1,s.hidden=!0,sc(i,e.
mine),i.onchange=()=>Mi(i),Mi(i),$(i,async()=>{let{token:a}=await w.post(t,Pi(i));i.hidden=!0,ac(s,a),o()}),n.addEventListener("close",()=>r(".token-text",s).value=
"",{once:!0}),v(n)}function sc(e,t){let o=t.filter(({name:n})=>n);r(".invite-room-list",e).replaceChildren(...o.map(rc)),r('[value="chosen"]',e).closest("label").
hidden=!o.length}function Mi(e){let t=Pi(e),o=r(".invite-room-list",e);o.hidden=!t.rooms,r('[name="scope"]',e).setCustomValidity(t.scopes.length?"":m("tokens.no\
_scope")),o.querySelector("input")?.setCustomValidity(t.rooms?.length===0?m("tokens.none_chosen"):"")}function rc({id:e,name:t}){let o=g("invite-room");return r(
"input",o).value=e,r("span",o).textContent=t,o}function Pi(e){let t=new FormData(e),o=Number(t.get("days"));return{name:t.get("name").trim(),scopes:t.getAll("sc\
ope"),rooms:t.get("rooms")==="chosen"?t.getAll("room"):null,expires_at:o?new Date(Date.now()+o*ic).toISOString():null}}function ac(e,t){let o=r(".token-text",e);
e.hidden=!1,o.value=t,r('[data-action="copy"]',e).onclick=()=>V(t,"tokens.copied"),o.focus(),o.select()}function Qe(e,{rooms:t,path:o="/me/tokens",onChanged:n=()=>{}}){let i=new O,s=()=>i.open(o),a=()=>(s(),n()),c=async l=>{!l.expired&&!await C(dc(l))||(await b(e,
()=>w.delete(`${o}/${l.id}`)),a())};_(e,{list:i,into:".token-list",none:".tokens-none",create:()=>g("token-item"),update:(l,d)=>cc(l,d,{rooms:t,end:c})}),r('[da\
ta-action="new-token"]',e).onclick=()=>Ii({rooms:t,path:o,onMade:a}),s()}function cc(e,t,{rooms:o,end:n}){r(".token-name",e).textContent=t.name,r(".token-scopes\
-of",e).textContent=Po(t,o);let i=r(".token-times",e);i.textContent=[lc(t),Ro(t)].join(" · "),i.title=m("tokens.made",{date:P(new Date(t.created_at))});let s=r(
"button",e);s.textContent=m(t.expired?"tokens.remove":"tokens.revoke"),s.onclick=()=>n(t)}var Po=(e,t)=>[...e.scopes.map(o=>m(`tokens.short.${o}`)),mc(e,t)].join(
" · ");function mc({rooms:e},t){if(!e)return m("tokens.in.all");let o=e.map(n=>t.find(n)?.name).filter(Boolean);return m("tokens.in",{rooms:o.length?vt(o):m("t\
okens.rooms.gone")})}function lc({expired:e,expires_at:t}){return e?m("tokens.expired"):t?m("tokens.until",{date:M(new Date(t))}):m("tokens.never")}var Ro=({last_used_at:e})=>e?
m("tokens.used",{date:M(new Date(e))}):m("tokens.unused"),dc=({name:e})=>({title:m("tokens.revoke.title",{name:e}),text:m("tokens.revoke.text"),action:m("tokens\
.revoke")});var fc={mine:[],find:()=>{}};function Ri(e,{onChanged:t}){let o=y("bot"),n=`/me/bots/${e.id}`,i=r("form",o);return E(i),i.elements.display_name.value=e.display_name,
i.elements.about.value=e.about,$(i,async({display_name:s,about:a})=>{await w.patch(n,{display_name:s.trim(),about:a.trim()}),t()}),Qe(r(".tokens",o),{rooms:fc,path:`${n}\
/tokens`,onChanged:t}),Rt(r(".bot-end",o),{path:n,question:pc(e),onGone:t}),v(o,{title:k(e)})}var pc=e=>({title:m("bots.delete.title",{name:k(e)}),text:m("bots.\
delete.text"),action:m("bots.delete")});function Ni(e){let t=new O,o=()=>t.open("/me/bots"),n=i=>Ri(i,{onChanged:o});_(e,{list:t,into:".bot-list",none:".bots-none",create:()=>g("bot-item"),update:(i,s)=>hc(
i,s,n)}),r('[data-action="new-bot"]',e).onclick=()=>uc({onMade:i=>(o(),n(i))}),o()}function hc(e,t,o){L(r(".avatar",e),t),r(".bot-name",e).textContent=k(t);let n=t.
disabled?m("bots.disabled"):T("bots.tokens",t.tokens);r(".hint",e).textContent=[`@${t.name}`,n].join(" · "),r("button",e).onclick=()=>o(t)}function uc({onMade:e}){
let t=y("new-bot"),o=r("form",t);return E(o),$(o,async({name:n,display_name:i,about:s})=>{let a={name:n.trim(),display_name:i.trim()||null,about:s.trim()||null},
c=await w.post("/me/bots",a);U(t),e(c)}),v(t)}var Fi="/me/connected-apps";function Bi(e,{rooms:t}){let o=new O,n=()=>o.open(Fi),i=async s=>{await C(gc(s))&&(await b(e,()=>w.delete(`${Fi}/${s.id}`)),n())};_(
e,{list:o,into:".connected-app-list",none:".connected-apps-none",create:()=>g("connected-app-item"),update:(s,a)=>wc(s,a,{rooms:t,end:i})}),n()}function wc(e,t,{
rooms:o,end:n}){r(".token-name",e).textContent=t.app.name,r(".token-scopes-of",e).textContent=Po(t,o);let i=r(".token-times",e);i.textContent=Ro(t),i.title=m("c\
onnected_apps.since",{date:P(new Date(t.created_at))}),r("button",e).onclick=()=>n(t)}var gc=({app:{name:e}})=>({title:m("connected_apps.end.title",{name:e}),text:m(
"connected_apps.end.text"),action:m("tokens.revoke")});function Wi(e,{isOwner:t,onChanged:o}){let n=y("own-app"),i=`/me/apps/${e.id}`;bc(r(".app-keys",n),e,i);let s=r("form",n);E(s),s.elements.name.value=e.name,s.elements.
redirect_uris.value=e.redirect_uris.join(`
`);let a=r(".app-closes",s);return a.hidden=t||!e.for_everybody,$(s,async c=>{let l={name:c.name.trim(),redirect_uris:No(c.redirect_uris)},d=await w.patch(i,l);
r(".app-audience",n).textContent=Wt(d),a.hidden||=!d.for_everybody,o()}),Rt(r(".app-end",n),{path:i,question:Hi(e,"remove"),onGone:o}),n.addEventListener("close",
()=>r(".app-secret",n).value="",{once:!0}),v(n,{title:e.name})}var Wt=({for_everybody:e})=>m(e?"own_apps.everybody":"own_apps.alone"),No=e=>e.split(/\s+/).filter(
Boolean);function bc(e,t,o){r(".form-error",e).hidden=!0,r(".app-id",e).value=t.id,r('[data-action="copy-id"]',e).onclick=()=>V(t.id,"own_apps.copied"),r(".app-\
audience",e).textContent=Wt(t);let n=r('[data-action="renew-secret"]',e);n.hidden=!t.confidential,n.onclick=async()=>{await C(Hi(t,"renew"))&&await b(e,async()=>qi(
e,(await w.post(`${o}/secret`)).client_secret))},qi(e,t.client_secret)}function qi(e,t){r(".app-secret-made",e).hidden=!t;let o=r(".app-secret",e);o.value=t??"",
r('[data-action="copy-secret"]',e).onclick=()=>V(o.value,"own_apps.copied")}var Hi=({name:e},t)=>({title:m(`own_apps.${t}.title`,{name:e}),text:m(`own_apps.${t}\
.text`),action:m(`own_apps.${t}`)});function Ui(e,{isOwner:t}){let o=new O,n=()=>o.open("/me/apps"),i=s=>Wi(s,{isOwner:t,onChanged:n});_(e,{list:o,into:".own-app-list",none:".own-apps-none",create:()=>g(
"own-app-item"),update:(s,a)=>xc(s,a,i)}),r('[data-action="new-app"]',e).onclick=()=>kc({isOwner:t,onMade:s=>(n(),i(s))}),n()}function xc(e,t,o){r(".token-name",
e).textContent=t.name,r(".hint",e).textContent=[m(t.confidential?"own_apps.confidential":"own_apps.public"),Wt(t)].join(" · "),r("button",e).onclick=()=>o(t)}function kc({
isOwner:e,onMade:t}){let o=y("new-app"),n=r("form",o);return E(n),r(".new-app-everybody",n).hidden=!e,$(n,async i=>{let s=await w.post("/me/apps",{name:i.name.trim(),
redirect_uris:No(i.redirect_uris),confidential:i.kind==="confidential",for_everybody:e&&i.for_everybody==="on"});U(o),t(s)}),v(o)}function zi(e,{rooms:t}){let o=new O;_(e,{list:o,into:".own-report-list",none:".own-reports-none",create:()=>g("own-report"),update:(n,i)=>yc(n,i,t)}),o.open("/\
me/reports?limit=20")}function yc(e,{room:t,seq:o,reason:n,outcome:i,note:s,at:a,resolved_at:c},l){let d=l.find(t),f=r(".report-room",e);h(f,d?m("own_reports.ro\
om",{room:d.name}):m("own_reports.gone")),d&&(f.href=st({view:"room",room:t,seq:o})),h(r(".report-reason",e),m("audit.reason",{reason:n})),h(r(".report-outcome",
e),m(`own_reports.${i??"waiting"}`)),tt(r(".report-note",e),s),dt(r("time",e),c??a)}var vc=6e4;function Ki(e,{me:t,onChanged:o}){Oc(r(".picture-form",e),{me:t,onChanged:o}),_c(r(".profile-form",e),{me:t,onChanged:o}),Sc(r(".status-form",e),{me:t,
onChanged:o})}function Oc(e,{me:t,onChanged:o}){let n=r("input",e),i=r('[data-action="remove-picture"]',e),s=()=>{L(r(".avatar",e),t,{size:"large"}),i.hidden=!t.
picture},a=c=>b(e,async()=>{o(await c()),s()});E(e),r('[data-action="choose-picture"]',e).onclick=()=>n.click(),n.onchange=()=>n.files[0]&&a(()=>w.upload("/me/p\
icture",n.files[0])),i.onclick=()=>a(()=>w.delete("/me/picture")),s()}function _c(e,{me:t,onChanged:o}){E(e);let{display_name:n,pronouns:i,about:s,time_zone:a}=e.
elements;n.value=t.display_name,i.value=t.pronouns??"",s.value=t.about??"",Ec(a,t.time_zone),r(".hint",e).textContent=m("account.signed_in_as",{name:t.name}),$(
e,async c=>o(await w.patch("/me",{display_name:c.display_name.trim(),pronouns:c.pronouns.trim(),about:c.about.trim(),time_zone:c.time_zone||null})))}function Ec(e,t){
let o=Intl.DateTimeFormat().resolvedOptions().timeZone,n=new Set([o,...t?[t]:[],...Intl.supportedValuesOf("timeZone")]);e.replaceChildren(new Option(m("profile.\
time_zone.none"),""),...[...n].map(i=>new Option(i,i))),e.value=t??""}function Sc(e,{me:t,onChanged:o}){E(e);let n=Sn(t),{emoji:i,text:s,until:a,quiet:c}=e.elements;
i.value=n?.emoji??"",s.value=n?.text??"",a.value=n?.until?"keep":"",c.value=ae(t.quiet_until)?"keep":"";for(let l of[a,c])r('[value="keep"]',l).hidden=l.value!==
"keep";$(e,async l=>{let d={emoji:l.emoji.trim(),text:l.text.trim()},p={status:!d.emoji&&!d.text?null:{...d,until:Gi(l.until,n?.until)}};o(await w.patch("/me",{
...p,quiet_until:Gi(l.quiet,t.quiet_until)}))})}function Gi(e,t){return e?e==="keep"?t:e==="today"||e==="week"?$c(e).toISOString():new Date(Date.now()+Number(e)*
vc).toISOString():null}function $c(e){let t=new Date;return t.setHours(24,0,0,0),e==="week"&&t.setDate(t.getDate()+(7-new Date().getDay())%7),t}var Cc={Edge:/Edg\//,Opera:/OPR\//,Firefox:/Firefox\//,Chrome:/Chrome\//,Safari:/Safari\//},Ac={iOS:/iPhone|iPad/,Android:/Android/,Windows:/Windows/,macOS:/Mac OS/,
Linux:/Linux/};function Vi(e){let t=new O,o=()=>t.open("/me/sessions?limit=50"),n=async i=>{await C(Dc(i))&&(await b(e,()=>w.delete(`/me/sessions/${i.id}`)),o())};
_(e,{list:t,into:".session-list",sort:Tc,create:()=>g("session-item"),update:(i,s)=>Lc(i,s,n)}),o()}var Tc=e=>e.toSorted((t,o)=>new Date(o.last_seen_at)-new Date(
t.last_seen_at));function Lc(e,t,o){let n=r(".session-agent",e);n.textContent=Xi(t.user_agent??""),n.title=t.user_agent??"";let i=r(".session-seen",e);i.textContent=
t.current?m("sessions.current"):Ji(t),i.title=t.current?"":P(new Date(t.last_seen_at)),r("button",e).hidden=t.current,r("button",e).onclick=()=>o(t)}var Dc=e=>({
title:m("sessions.revoke.title",{device:Xi(e.user_agent??"")}),text:m("sessions.revoke.text",{seen:Ji(e)}),action:m("sessions.revoke")});function Ji({last_seen_at:e,
address:t}){return m("sessions.seen",{date:M(new Date(e)),address:t??""})}function Xi(e){let t=Yi(Cc,e),o=Yi(Ac,e);return t?o?m("sessions.device",{browser:t,system:o}):
t:m("sessions.program")}function Yi(e,t){return Object.keys(e).find(o=>e[o].test(t))}function Zi({me:e,outbox:t,drafts:o,halfWritten:n,blocks:i,directory:s,rooms:a,onChanged:c,onReadingShown:l}){let d=y("account");Ki(d,{me:e,onChanged:c}),jc(r("\
.reading-setting",d),{onReadingShown:l}),Mc(d),Ic(r(".password-form",d),e),r("#account-tab-server",d).hidden=e.role!=="owner";let f={"account-preferences":p=>{ji(
r(".blocked-setting",p),{blocks:i,directory:s}),zi(r(".own-reports",p),{rooms:a})},"account-sign-in":p=>Vi(r(".sessions",p)),"account-programs":p=>{Qe(r(".token\
s",p),{rooms:a}),Ni(r(".bots",p)),Bi(r(".connected-apps",p),{rooms:a}),Ui(r(".own-apps",p),{isOwner:e.role==="owner"}),Ae(r(".webhooks",p),{path:"/me/webhooks",
rooms:a})}};return Di(d,{onShown:p=>f[p.id]?.(p)}),r(".sign-out",d).onsubmit=p=>Pc(p,{outbox:t,drafts:o,halfWritten:n}),v(d)}function jc(e,{onReadingShown:t}){let o=r(
"input",e);o.disabled=!0;let n=i=>{o.checked=i.shown,o.disabled=!1};b(e,async()=>n(await w.get("/me/reading"))),o.onchange=()=>{let i=o.checked;return o.checked=
!i,b(e,async()=>{n(await w.put("/me/reading",{shown:i})),t()})}}function Mc(e){for(let t of e.querySelectorAll('[name="theme"]'))t.checked=t.value===document.documentElement.
dataset.theme,t.onchange=()=>Ai(t.value);r('input[name="next"]',e).value=location.pathname+location.search}function Ic(e,t){E(e),e.elements.username.value=t.name;
let{passwordLength:o}=r(".app").dataset;e.elements.new_password.minLength=o,h(r("#new-password-hint",e),m("password.hint",{count:o})),$(e,async({current_password:n,
new_password:i})=>{await w.put("/me/password",{current_password:n,new_password:i}),E(e)})}async function Pc(e,{outbox:t,drafts:o,halfWritten:n}){let i=t.all.length,
s=e.target;i&&(e.preventDefault(),!await C({title:m("sign_out.title"),text:T("sign_out.unsent",i),action:m("sign_out")}))||(t.clear(),o.clear(),n.clear(),On(),i&&
s.submit())}function ts(){let e=y("all-apps"),t=r(".all-apps",e),o=new O,n=()=>o.open("/apps"),i=async(s,a)=>{await C(s)&&(await b(t,a),n())};return _(t,{list:o,into:".all-\
app-list",none:".all-apps-none",create:()=>g("any-app-item"),update:(s,a)=>Rc(s,a,i)}),n(),v(e)}function Rc(e,t,o){let n=t.for_everybody;r(".token-name",e).textContent=
t.name,r(".app-owner",e).textContent=m("all_apps.owner",{owner:k(t.owner),name:t.owner.name}),r(".app-audience",e).textContent=Wt(t);let i=r('[data-action="open\
-app"]',e);i.textContent=m(n?"all_apps.close":"all_apps.open"),i.onclick=()=>o(Qi(t,n?"close":"open"),()=>w.patch(`/apps/${t.id}`,{for_everybody:!n})),r('[data-\
action="remove-app"]',e).onclick=()=>o(Qi(t,"remove"),()=>w.delete(`/apps/${t.id}`))}var Qi=({name:e},t)=>({title:m(`all_apps.${t}.title`,{name:e}),text:m(`all_\
apps.${t}.text`),action:m(`all_apps.${t}`),isHarmless:t!=="remove"});async function es({rooms:e,onJoined:t}){let o=y("browse"),n=r("input",o),i=new Nt,s=c=>b(o,async()=>{await e.join(c.id),o.close(),t(c)});n.value="",n.oninput=()=>{
i.search(n.value.trim()),r(".dialog-body",o).scrollTop=0},lt(o).onclick=()=>Wc(o,i),i.addEventListener("change",()=>Fc(o,i,s)),Nc(o),i.search(""),i.loadSuggested();
let a=v(o);Ot.matches&&n.focus(),await a,i.close()}function Nc(e){r(".browse-list",e).replaceChildren();for(let t of[".browse-none",".browse-no-match",".form-er\
ror"])r(t,e).hidden=!0;ot(e,{hasMore:!1,failed:!1})}function Fc(e,{items:t,suggested:o,words:n,searching:i,hasMore:s,failed:a},c){let l=!t.length&&!a&&!i;j(r(".\
browse-list",e),n?t:Bc(t,o),{key:({id:d})=>d,create:()=>g("browse-item"),update:(d,f)=>qc(d,f,c)}),r(".browse-none",e).hidden=!l||n!=="",r(".browse-no-match",e).
hidden=!l||n==="",ot(e,{hasMore:s,failed:a})}function Bc(e,t){let o=new Set(t.map(({id:n})=>n));return[...t,...e.filter(({id:n})=>!o.has(n))]}function qc(e,t,o){
r(".browse-name",e).textContent=t.name,r(".browse-suggested",e).hidden=!t.suggested;let n=[T("browse.members",t.member_count),m("browse.active",{date:at(new Date(
t.active_at))})];r(".browse-facts",e).textContent=n.join(" · ");let i=r(".browse-about",e);i.textContent=t.description||t.topic,i.hidden=!i.textContent,r("butt\
on",e).onclick=()=>o(t)}async function Wc(e,t){let o=r(".browse-list",e),n=o.children.length;await t.more(),r("button",o.children[n]??e).focus()}function os({rooms:e,sections:t,section:o=null,onCreated:n}){let i=y("create-room"),s=r("form",i),a=Hc();E(s),$(s,async({joined_only:l,...d})=>{let f={...d,history:l?
"joined":"all"},p=await e.create(a(f));o&&await e.set(p.id,{section:o}),i.close(),n(p)});let c=o?m("create_room.in",{section:t.nameOf(o)}):m("create_room.title");
return v(i,{title:c})}function Hc(){let e={};return t=>{let o=JSON.stringify(t);return e.same!==o&&(e={same:o,id:K()}),{...t,client_id:e.id}}}async function ns({onRoom:e,onPerson:t,...o}){let n=y("jump"),i=c=>[...o.rooms.mine,...o.rooms.archived].find(l=>ue(l)?.id===c),s=new ht({rooms:o.rooms,directory:o.
directory,roomWith:i}),a=({kind:c,id:l})=>b(n,async()=>{let d=c==="room"?()=>e(l):await t(l);U(n),d()});r(".form-error",n).hidden=!0,new ut(n,{choices:s,onChosen:a,
...o}),await v(n),s.close()}var Uc=864e5;function is({room:e=null,rooms:t,me:o}){let n=y("invite"),i=r("form",n),s=r(".invites",n),a=()=>Jc(s,{rooms:t,me:o});return E(i),r(".invite-made",n).
hidden=!0,zc(r(".invite-rooms",i),{rooms:t,room:e}),$(i,async({note:c,uses:l,days:d})=>{let f={expires_at:new Date(Date.now()+Number(d)*Uc).toISOString()},p={note:c.
trim(),uses:l?Number(l):null,...f,rooms:Kc(i)};Yc(n,await w.post("/invites",p)),s.open&&a()}),s.open=!1,s.ontoggle=()=>s.open&&a(),v(n)}function zc(e,{rooms:t,room:o}){
let i=t.mine.filter(s=>s.kind==="public"||ce(s)).toSorted((s,a)=>(a.id===o?.id)-(s.id===o?.id));e.hidden=!i.length,r(".invite-room-list",e).replaceChildren(...i.
map(s=>Gc(s,{isChosen:s.id===o?.id})))}function Gc({id:e,name:t},{isChosen:o}){let n=g("invite-room"),i=r("input",n);return i.value=e,i.checked=o,r("span",n).textContent=
t,n}var Kc=e=>new FormData(e).getAll("room");function Yc(e,{id:t,url:o,expires_at:n}){let i=r(".invite-made",e),s=r(".invite-url",i);i.hidden=!1,s.value=ss(o),r(
".invite-qr",i).src=Vc(t),r(".invite-expiry",i).textContent=m("invite.expiry",{date:M(new Date(n))});let a=r('[data-action="copy"]',i);a.onclick=()=>V(s.value,"\
invite.copied"),s.focus(),s.select()}var ss=e=>new URL(e,location.href).href,Vc=e=>`/api/v1/invites/${e}/qr`;function Jc(e,t){let o=new O,n=()=>o.open("/invites\
?limit=50"),i=async s=>{await C(Xc(s))&&(await b(e,()=>w.delete(`/invites/${s.id}`)),n())};_(e,{list:o,into:".invite-list",none:".invites-none",create:()=>g("in\
vite-item"),update:(s,a)=>Zc(s,a,{revoke:i,...t})}),n()}var Xc=({note:e})=>({title:m("invite.revoke.title"),text:e?m("invite.revoke.text",{note:e}):m("invite.re\
voke.text.plain"),action:m("invite.revoke")});function Zc(e,t,{rooms:o,me:n,revoke:i}){let{note:s,by:a,used:c,uses:l,state:d,url:f,expires_at:p}=t,u=d==="open",
x=a&&a.id!==n.id?k(a):null,S=l?m("invite.used.of",{count:D(c),most:D(l)}):m("invite.used",{count:D(c)}),A=u?m("invite.until",{date:M(new Date(p))}):m(`invite.st\
ate.${d}`);r(".invite-note",e).textContent=s||m("invite.no_note");let q=t.rooms.map(Yt=>o.find(Yt)?.name).filter(Boolean),I=q.length?m("invite.into",{rooms:vt(q)}):
null,it=r(".hint",e);it.textContent=[x,S,A,I].filter(Boolean).join(" · "),it.title=u?P(new Date(p)):"";let[ie,se]=e.querySelectorAll("button");ie.hidden=!u||!f,
ie.onclick=()=>V(ss(f),"invite.copied"),se.hidden=!u,se.onclick=()=>i(t)}var Qc=8;function rs({rooms:e,me:t,onOpened:o,...n}){return Ge({title:m("direct.new"),action:m("direct.open"),hint:m("direct.hint"),most:Qc,isOffered:({id:i})=>i!==
t.id,act:async i=>o(await e.openDirect(i.map(({id:s})=>s))),me:t,...n})}function tm(){let e=Object.assign(new EventTarget,{list:[],loaded:!1,need(){}});return Object.assign(new EventTarget,{members:e,room:{kind:"direct"},isOver:!0})}
async function as({subject:e,router:t,...o}){let n=y("person-card"),i=r(".dialog-body",n),s=new AbortController;i.replaceChildren(document.getElementById("panel\
-person").content.cloneNode(!0));let a=c=>{n.close(),t.goToRoom(c)};xe.show(i,{...o,subject:e,conversation:tm(),router:{goToRoom:a},signal:s.signal}),await v(n),
s.abort()}function ms(e,{room:t}){let o=`/rooms/${t.id}`,n=r(".mutes",e);cs(e,{path:`${o}/bans`,none:".bans-none",fold:e,label:m("bans.lift"),lift:({user:s})=>w.delete(`${o}\
/bans/${s.id}`)});let i=cs(n,{path:`${o}/mutes`,fold:e,label:m("moderate.unmute"),lift:({user:s})=>w.patch(`${o}/members/${s.id}`,{muted_until:null})});i.addEventListener(
"change",()=>n.hidden=!i.items.length),n.hidden=!0}function cs(e,{path:t,none:o,fold:n,label:i,lift:s}){let a=new O,c=()=>a.open(`${t}?limit=50`);return _(e,{list:a,
into:".ban-list",none:o,key:({user:l})=>l.id,create:()=>g("ban-item"),update:(l,d)=>em(l,d,{label:i,lift:()=>b(n,()=>s(d)).then(c)})}),c(),a}function em(e,{user:t,
until:o,reason:n},{label:i,lift:s}){L(r(".avatar",e),t),r(".ban-name",e).textContent=k(t);let a=o?m("bans.until",{date:M(new Date(o))}):m("bans.ever"),c=r(".hin\
t",e);c.textContent=[a,n].filter(Boolean).join(" · "),c.title=o?P(new Date(o)):"";let l=r("button",e);l.textContent=i,l.onclick=s}async function ls(e,t){return e.member_count>1&&!await C(Ht("leave",e))?!1:Bo(e,t)}async function ds(e,t){let o=await et(Ht("archive",e));o&&await Fo(e,t,o)}async function Fo(e,t,o){
await t.update(e.id,{archived:!0,...o});let n=()=>t.update(e.id,{archived:!1}).catch(z);F(m("room.archive.done",{room:e.name}),{undo:{label:m("undo"),act:n}})}async function Bo(e,t){
try{await t.leave(e.id)}catch(o){if(!o.can?.includes("archive"))throw o;let n={title:m("room.last.title",{room:e.name}),text:m("room.last.text")},i=await Ln({...n,
action:m("room.delete"),other:m("room.archive")}),s={yes:"delete",other:"archive"}[i];if(!s)return!1;await t.leave(e.id,{last:s})}return!0}function Ht(e,{name:t,
kind:o}){let n=e==="leave"&&o==="private"?"room.leave.private.text":`room.${e}.text`;return{title:m(`room.${e}.title`,{room:t}),text:m(n),action:m(`room.${e}`)}}var ps="new";function hs(e,{room:t,rooms:o,sections:n}){let{mine:i}=t;if(e.hidden=!i,!i)return;let{favourite:s,notify:a,section:c,hidden:l}=e.elements,d=p=>b(e,
()=>o.set(t.id,p));r(".form-error",e).hidden=!0,e.onsubmit=p=>p.preventDefault(),s.checked=i.favourite,a.value=i.notify,l.checked=i.hidden,fs(c,{sections:n,chosen:i.
section}),s.onchange=()=>d({favourite:s.checked}),l.onchange=()=>d({hidden:l.checked});for(let p of a)p.onchange=()=>d({notify:a.value});let f=r(".section-new",
e);f.hidden=!0,c.onchange=()=>{f.hidden=c.value!==ps,f.hidden?d({section:c.value||null}):r("input",f).focus()},r("button",f).onclick=()=>b(e,async()=>{let p=await w.
post("/me/sections",{name:r("input",f).value.trim()});n.note(p),await o.set(t.id,{section:p.id}),fs(c,{sections:n,chosen:p.id}),f.hidden=!0})}function fs(e,{sections:t,
chosen:o}){let n=[["",m("section.none")],...t.own.map(({id:i,name:s})=>[i,s]),[ps,m("section.new")]];e.replaceChildren(...n.map(([i,s])=>new Option(s,i))),e.value=
t.own.some(({id:i})=>i===o)?o:""}var om=[7,30,90,180,365,730];async function us(e,{room:t,rooms:o,me:n}){let i=r(".room-retention",e),s=r(".room-retention-text",e),a=r("select",i),c=t.kind!=="d\
irect"&&(Y(t)||n.role==="owner");i.hidden=s.hidden=!0,a.onchange=null;let l=await w.get(`/rooms/${t.id}/retention`).catch(()=>null);if(!l||e.dataset.room!==t.id)
return;let d=()=>{im(a,l),s.textContent=l.days?sm(l.days):"",s.hidden=c||!l.days};d(),i.hidden=!c,a.onchange=async()=>{let f=a.value===""?null:Number(a.value);await b(
r(".room-form",e),async()=>{await qe(p=>nm({retention_days:f,...p},{room:t,rooms:o}),{days:f??l.usual_days}),l=await w.get(`/rooms/${t.id}/retention`)}),d()}}async function nm(e,{
room:t,rooms:o}){Y(t)?await o.update(t.id,e):await w.put(`/rooms/${t.id}/retention`,e)}function im(e,{retention_days:t,usual_days:o,most_days:n}){let i=o?T("ret\
ention.days",o,{count:D(o)}):m("retention.ever"),s=[new Option(m("retention.usual",{days:i}),"")];n||s.push(new Option(m("retention.ever"),"0"));let a=new Set(om.
filter(c=>!n||c<=n));t&&a.add(t);for(let c of[...a].sort((l,d)=>l-d))s.push(new Option(T("retention.days",c,{count:D(c)}),String(c)));n&&t===0&&s.push(new Option(
m("retention.ever"),"0")),e.replaceChildren(...s),e.value=t===null?"":String(t)}var sm=e=>T("retention.kept",e,{count:D(e)});function ws({conversation:e,rooms:t,sections:o,me:n,onLeft:i,onPanel:s}){let a=y("room-details"),c=r(".room-form",a),{room:l}=e;E(c),rm(a,l),r(".room-facts",a).
textContent=cm(l),dm(a,e),hs(r(".room-mine",a),{room:l,rooms:t,sections:o}),$(c,async f=>{await t.update(l.id,lm(l,f)),a.close()}),am(a,{room:l,rooms:t,me:n}),a.
dataset.room=l.id,us(a,{room:l,rooms:t,me:n});let d=r(".bans",a);return d.open=!1,d.ontoggle=()=>d.open&&ms(d,{room:l}),fm(a,{room:l,rooms:t,onLeft:i,onPanel:s}),
v(a)}function rm(e,{name:t,topic:o,description:n,slow_seconds:i,writers:s,history:a,shows_readers:c}){let{elements:l}=r(".room-form",e);l.name.value=t,l.topic.value=
o??"",l.description.value=n??"",mm(l.slow_seconds,i),l.writers.value=s,l.joined_only.checked=a==="joined",l.shows_readers.checked=c,r(".room-name-text",e).textContent=
t;let d=(p,u)=>p.value===u?"":p.selectedOptions[0].text,f=[[".room-topic-text",o],[".room-description-text",n]];f.push([".room-slow-text",d(l.slow_seconds,"0")],
[".room-writers-text",d(l.writers,"members")]);for(let[p,u]of f)r(p,e).textContent=u??"",r(p,e).parentElement.hidden=!u}function am(e,{room:t,rooms:o,me:n}){let i=r(
".room-suggested",e),s=r("input",i);i.hidden=n.role!=="owner"||t.kind!=="public"||t.archived,s.checked=t.suggested===!0,s.onchange=()=>b(r(".room-form",e),()=>o.
suggest(t.id,s.checked))}function cm({kind:e,member_count:t}){return T(`room.facts.${e}`,t,{count:D(t)})}function mm(e,t){let o=String(t);[...e.options].some(n=>n.
value===o)||e.append(new Option(m("room.slow.other",{count:D(t)}),o)),e.value=o}function lm(e,{name:t,topic:o,description:n,slow_seconds:i,writers:s,joined_only:a,
shows_readers:c}){let l={name:t.trim(),topic:o.trim(),description:n.trim()},d=Y(e)?{history:a?"joined":"all",shows_readers:!!c}:{},f={...l,slow_seconds:Number(i),
writers:s,...d};return Object.fromEntries(Object.entries(f).filter(([p,u])=>u!==(e[p]??"")))}function dm(e,{room:t}){let o=t.kind==="direct",n=Y(t),i=yt(t);for(let s of[
".room-fields",".room-save"])r(s,e).hidden=!i;r(".room-texts",e).hidden=i||o,r(".room-owners",e).hidden=!n,r(".bans",e).hidden=!Q(t);for(let s of["reports","web\
hooks","audit"])oe(e,s,Q(t));oe(e,"archive",n&&!t.archived),oe(e,"restore",n&&t.archived),oe(e,"leave",!o),oe(e,"delete",n)}function oe(e,t,o){r(`[data-action="${t}\
"]`,e).hidden=!o}function fm(e,{room:t,rooms:o,onLeft:n,onPanel:i}){let s=r(".room-form",e),a=d=>b(s,async()=>{await d(),e.close()}),c=d=>a(async()=>await d()!==
!1&&n()),l={members:()=>a(()=>i("people")),reports:()=>a(()=>i("reports")),webhooks:()=>a(()=>i("webhooks")),audit:()=>a(()=>i("audit")),threads:()=>a(()=>i("th\
reads")),scheduled:()=>a(()=>i("scheduled")),archive:async()=>{let d=await et(Ht("archive",t));d&&a(()=>Fo(t,o,d))},restore:()=>a(()=>o.update(t.id,{archived:!1})),
leave:async()=>{(t.member_count===1||await C(Ht("leave",t)))&&c(()=>Bo(t,o))},delete:async()=>{let d=await et(Ht("delete",t));d&&c(()=>o.delete(t.id,d))}};for(let[
d,f]of Object.entries(l))r(`[data-action="${d}"]`,e).onclick=f}function gs({sections:e,onMade:t}){return xs({title:m("section.create"),name:"",action:m("section.make"),save:async(o,n)=>{let i=await w.post("/me/sections",{name:o});
e.note(i),U(n),t(i.id)}})}function bs({sections:e,id:t}){return xs({title:m("section.title"),name:e.nameOf(t),action:m("save"),save:async(o,n)=>{await w.patch(`\
/me/sections/${t}`,{name:o}),U(n)},remove:()=>w.delete(`/me/sections/${t}`),question:{title:m("section.delete.title",{name:e.nameOf(t)}),text:m("section.delete.\
text"),action:m("section.delete")}})}function xs({title:e,name:t,action:o,save:n,remove:i=null,question:s=null}){let a=y("section"),c=r("form",a),l=r('[data-act\
ion="remove-section"]',a);return E(c),c.elements.name.value=t,r(".button-primary",c).textContent=o,$(c,d=>n(d.name.trim(),a)),l.hidden=!i,l.onclick=()=>b(c,async()=>{
await C(s)&&(await i(),U(a))}),v(a,{title:e})}async function ks({id:e,rooms:t,sections:o,...n}){let i=y("section-room"),s=new ht({rooms:t,isOffered:({room:c})=>!c.archived&&c.mine?.section!==e}),a=({room:c})=>b(
i,async()=>{t.find(c.id)?.role||await t.join(c.id),await t.set(c.id,{section:e}),i.close()});new ut(i,{choices:s,onChosen:a,...n}),r(".form-error",i).hidden=!0,
r('[data-open="create-room"]',i).dataset.subject=e,await v(i,{title:m("section.add",{name:o.nameOf(e)})}),s.close()}async function ys(){let e=y("team-emoji"),t=r("form",e),o=()=>hm(e);E(t),t.elements.file.onchange=()=>t.elements.name.value||=pm(t.elements.file.files[0]?.name??
""),$(t,async({name:n,file:i})=>{await B.add(n.trim().replace(/^:|:$/g,""),i),t.reset()}),B.addEventListener("change",o),o(),await v(e),B.removeEventListener("c\
hange",o)}var pm=e=>e.replace(/\.\w+$/,"").toLowerCase().replace(/[^a-z0-9_+-]+/g,"_").slice(0,32);function hm(e){let{all:t}=B;r(".team-emoji-none",e).hidden=t.
length>0,j(r(".team-emoji-list",e),t,{key:({key:o,image:n})=>o+n,create:()=>g("team-emoji-item"),update:(o,n)=>um(o,n,e)})}function um(e,t,o){J(r(".emoji-sign",
e),t),r(".team-emoji-name",e).textContent=t.text;let n=r("button",e);n.setAttribute("aria-label",m("team_emoji.remove",{name:t.text})),n.onclick=()=>wm(t,o)}async function wm({
code:e,text:t},o){await C({title:m("team_emoji.remove",{name:t}),text:m("team_emoji.remove.text",{name:t}),action:m("team_emoji.remove.action")})&&await b(r("fo\
rm",o),()=>B.remove(e))}function gm({app:e,router:t,state:o}){let{me:n,rooms:i,directory:s}=o,a=u=>t.goToRoom(u.id),c=()=>t.go(an),l=u=>t.go({...t.address,panel:u}),d=async u=>{if(u===
n.id)return p.account;let x=await i.openDirect([u]);return()=>a(x)},f=u=>()=>e.conversation&&u(e.conversation),p={"create-room":u=>os({section:u,onCreated:a,...o}),
browse:()=>es({rooms:i,onJoined:a}),jump:()=>ns({onRoom:u=>t.goToRoom(u),onPerson:d,...o}),"new-message":()=>rs({onOpened:a,...o}),room:f(u=>ws({conversation:u,
onLeft:c,onPanel:l,...o})),"add-people":f(u=>$o({conversation:u,...o})),"section-room":u=>ks({id:u,...o}),section:u=>bs({id:u,...o}),"new-section":()=>gs({onMade:u=>p["\
section-room"](u),...o}),invite:()=>is({room:e.conversation?.room,...o}),account:()=>Zi({onChanged:u=>s.take([u]),onReadingShown:()=>e.conversation?.readers.load().
catch(()=>{}),...o}),person:u=>e.conversation?l(`person:${u}`):as({subject:u,router:t,...o}),"team-emoji":ys,"all-apps":ts,keys:()=>v(y("keys"))};return p}var qo=2,bm=20;async function Wo({conversation:e,question:t="",options:o=[]}){let n=y("poll"),i=r("form",n),s=r(".poll-fields",i),a=K();E(i),i.elements.text.value=
t,s.replaceChildren();for(let p of[...o,...Array(Math.max(qo-o.length,0)).fill("")])vs(s,p);let c=r(".poll-add",i),l=()=>km(s,c);c.onclick=()=>{vs(s,"").focus(),
l()},s.onclick=({target:p})=>{p.closest("button")&&xm(p.closest(".poll-field"),l)},s.onkeydown=p=>{p.key==="Enter"&&!ct(p)&&ym(p,s)},l();let d=vm(i,Z(e.me)),f=Dt(
p=>e.ask({...p,client_id:a}));return $(i,async p=>{await f(Om(i,p,d)),n.close("done")}),await v(n)==="done"}function vs(e,t){let o=e.appendChild(g("poll-field"));
return r("input",o).value=t,r("input",o)}function xm(e,t){let o=e.nextElementSibling??e.previousElementSibling;e.remove(),r("input",o).focus(),t()}function km(e,t){
let o=[...e.children];o.forEach((n,i)=>{let s=m("poll.option",{number:i+1}),a=r("input",n);a.setAttribute("aria-label",s),a.placeholder=s,a.required=i<qo,r("but\
ton",n).hidden=o.length<=qo}),t.hidden=o.length>=bm}function ym(e,t){let o=e.target.closest(".poll-field")?.nextElementSibling;!e.target.matches("input")||!o||(e.
preventDefault(),r("input",o).focus())}function vm(e,t){let o=ke(t),{ends:n,other:i}=e.elements;r('option[value="monday"]',n).hidden=o.monday.getTime()===o.tomorrow.
getTime();for(let[a,c]of Object.entries(o))h(r(`option[value="${a}"]`,n),m("poll.end.at",{when:m(`time.${a}`),date:H(c,t)}));i.min=ft(Date.now(),t),i.value=ft(o.
tomorrow,t);let s=()=>{r(".poll-other",e).hidden=n.value!=="other",i.disabled=n.value!=="other"};return n.onchange=s,s(),{...o,get other(){return jt(i.value,t)}}}
function Om(e,{text:t,multiple:o,anonymous:n,ends:i},s){let a=[...e.querySelectorAll(".poll-field input")].map(({value:l})=>l.trim()).filter(Boolean),c=i==="nev\
er"?null:s[i].toISOString();return{text:t,options:a,multiple:!!o,anonymous:!!n,ends_at:c}}var Ut=class extends EventTarget{#t;#e;#o=new Map;#i=new Map;loading=!1;failed=!1;constructor({groups:t,pathOf:o}){super(),this.#t=t,this.#e=o}of({key:t,users:o}){
let n=(this.#o.get(t)??[]).filter(({id:i})=>!o.includes(i));return[...o.map(i=>({id:i,name:"…"})),...n]}get hasMore(){return!!this.#n}async more(){let t=this.#n;
if(!t||this.loading)return;let o=this.#i.get(t.key)??this.#e(t.key);this.loading=!0;let n=await w.page(o).catch(()=>null);this.loading=!1,this.failed=!n,n&&(this.#o.
set(t.key,[...this.#o.get(t.key)??[],...n.items.map(({user:i})=>i)]),this.#i.set(t.key,n.next)),this.dispatchEvent(new Event("change"))}get#n(){return this.#t().
find(({key:t,count:o,users:n})=>o>n.length&&this.#i.get(t)!==null)}};async function _m({entry:{seq:e},conversation:t}){let o=y("reactions"),n=new AbortController,{signal:i}=n,s=()=>(t.history.shown.entry(e)?.reactions??[]).map(d=>({
key:d.emoji,count:hn(d),users:d.users})),a=d=>`/rooms/${t.room.id}/messages/${e}/reactions?${new URLSearchParams({emoji:d})}`,c=new Ut({groups:s,pathOf:a}),l=()=>Em(
o,s(),c,t);for(let d of[t,c])d.addEventListener("change",l,{signal:i});lt(o).onclick=()=>c.more(),l(),await v(o,{title:m("reaction.who")}),n.abort()}function Em(e,t,o,n){
let i=t.flatMap(s=>o.of(s).map(a=>({key:`${s.key} ${a.id}`,emoji:s.key,person:a})));j(r(".reaction-list",e),i,{create:()=>g("reaction-item"),update:(s,{emoji:a,
person:c})=>{J(r(".reaction-emoji",s),Nn(a)),h(r(".reaction-name",s),k(n.personOf(c)))}}),ot(e,o)}function Sm({entry:e,author:t,room:o,reports:n}){let i=y("report"),s=r("form",i);return E(s),r(".report-text",s).textContent=m("report.text",{name:k(t),room:o.name}),
$(s,async({reason:a})=>{await n.report({room:o.id,seq:e.seq,reason:a.trim()}),i.close(),F(m("report.done"))}),v(i)}async function $m({entry:e,conversation:t}){let{readers:o,members:n}=t,i=y("seen-by"),s=new AbortController,a=!1,c=()=>a&&Am(i,Cm(e,t));r(".seen-list",i).replaceChildren(),
r(".seen-none",i).hidden=!0;for(let l of[o,n])l.addEventListener("change",c,{signal:s.signal});n.need(),b(i,async()=>{await o.load(),a=!0,c()}),await v(i,{title:m(
"seen.title")}),s.abort()}function Cm({seq:e,user:t},o){let{readers:n,members:i}=o,s=new Set(n.of(e));return i.list.map(c=>c.user).filter(({id:c})=>s.has(c)&&c!==
t.id).map(c=>o.personOf(c))}function Am(e,t){h(r("h2",e),t.length?T("seen.count",t.length):m("seen.title")),r(".seen-none",e).hidden=t.length>0,j(r(".seen-list",
e),t,{key:({id:o})=>o,create:()=>g("seen-item"),update:(o,n)=>{L(r(".avatar",o),n),h(r(".seen-name",o),k(n))}})}function Tm({text:e,conversation:{id:t,me:o},scheduled:n}){let i=K();return Mt({title:m("composer.later"),action:m("composer.later"),me:o,repeats:!0,act:Dt(async s=>{
let{at:a,time_zone:c}=await n.add(t,e,s,i);F(m("scheduled.done",{date:H(new Date(a),c)}))})})}var Lm=/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{M}\p{N}_]+|\s+|[^]/gu;function Os(e,t){let[o,n]=[e,t].map(c=>c.match(Lm)??[]),i=0;for(;i<o.length&&i<n.length&&o[i]===n[i];)i+=1;let s=0;for(;s<o.length-i&&s<n.length-i&&o.at(-1-s)===
n.at(-1-s);)s+=1;let a=Dm(o.slice(i,o.length-s),n.slice(i,n.length-s));return Mm([...zt("same",n.slice(0,i)),...a,...zt("same",n.slice(n.length-s))])}var zt=(e,t)=>t.
map(o=>({kind:e,text:o}));function Dm(e,t){if(e.length*t.length>25e4)return[...zt("gone",e),...zt("new",t)];let o=jm(e,t),n=[],[i,s]=[0,0];for(;i<e.length&&s<t.
length;)e[i]===t[s]?(n.push({kind:"same",text:t[s]}),i+=1,s+=1):o[i+1][s]>=o[i][s+1]?(n.push({kind:"gone",text:e[i]}),i+=1):(n.push({kind:"new",text:t[s]}),s+=1);
return[...n,...zt("gone",e.slice(i)),...zt("new",t.slice(s))]}function jm(e,t){let o=Array.from({length:e.length+1},()=>new Uint16Array(t.length+1));for(let n=e.
length-1;n>=0;n-=1)for(let i=t.length-1;i>=0;i-=1)o[n][i]=e[n]===t[i]?o[n+1][i+1]+1:Math.max(o[n+1][i],o[n][i+1]);return o}function Mm(e){let t=[],o="",n="",i=()=>{
o&&t.push({kind:"gone",text:o}),n&&t.push({kind:"new",text:n}),o=n=""},s="";for(let{kind:a,text:c}of e){if(a==="same"){i(),s+=c;continue}s&&t.push({kind:"same",
text:s}),s="",a==="gone"?o+=c:n+=c}return i(),s&&t.push({kind:"same",text:s}),t}var _s={gone:"del",new:"ins"};async function Im({entry:e,conversation:t}){let o=y("versions"),n=new AbortController,{signal:i}=n,s=new O,a=()=>s.open(`/rooms/${t.
room.id}/messages/${e.seq}/versions?limit=50`),c=r(".versions-alone",o);c.hidden=!0,s.addEventListener("change",()=>c.hidden=s.items.length!==1||s.hasMore,{signal:i}),
_(o,{list:s,into:".version-list",none:".versions-none",sort:l=>l.map((d,f)=>({...d,id:String(f),before:l[f+1]})),create:()=>g("version-item"),update:Rm,signal:i}),
Pm(t,e,a,i),r(".versions-none",o).hidden=!0,a(),await v(o,{title:m("versions.title")}),n.abort(),r(".version-list",o).replaceChildren()}function Pm(e,t,o,n){let i=t,
s=()=>{let a=e.history.shown.entry(t.seq);!a||a.text===i.text&&a.editedAt===i.editedAt&&a.deleted===i.deleted||(i=a,o())};e.addEventListener("change",s,{signal:n})}
function Rm(e,{at:t,text:o,before:n}){let i=r("time",e);i.dateTime=t,h(i,P(new Date(t)));let s=n?Os(n.text,o):[{kind:"same",text:o}];r(".version-text",e).replaceChildren(
...s.map(a=>_s[a.kind]?fe(_s[a.kind],a.text):a.text))}async function Nm({entry:{seq:e},conversation:t}){let o=y("voters"),n=new AbortController,{signal:i}=n,s=()=>t.timeline.entry(e)??t.history.shown.entry(e),a=()=>(s()?.
poll?.options??[]).map(({text:f,votes:p,voters:u=[]},x)=>({key:String(x),text:f,count:p,users:u})),c=f=>`/rooms/${t.room.id}/polls/${e}/voters?${new URLSearchParams(
{option:f})}`,l=new Ut({groups:a,pathOf:c}),d=()=>Fm(o,a(),l,t);for(let f of[t,l])f.addEventListener("change",d,{signal:i});lt(o).onclick=()=>l.more(),d(),await v(
o,{title:m("poll.who")}),n.abort()}function Fm(e,t,o,n){let i=t.filter(({count:s})=>s);j(r(".voter-options",e),i,{create:()=>g("voter-option"),update:(s,a)=>{h(
r("h3",s),a.text),j(r("ul",s),o.of(a).map(n.personOf),{key:({id:c})=>c,create:()=>g("seen-item"),update:(c,l)=>{L(r(".avatar",c),l),h(r(".seen-name",c),k(l))}})}}),
ot(e,o)}var Bm=/:[a-z0-9_+-]+:/u,qm=/(?<!`)(?<ticks>`+)(?!`)[^]*?(?<!`)\k<ticks>(?!`)|^[ ]{0,3}```[^]*|(?<![\p{L}\p{N}_:]):(?<code>[a-z0-9_+-]+):(?![\p{L}\p{N}_])/gmu;function to(e){
return Bm.test(e)?bt?Es(e,bt):Bt().then(t=>Es(e,t),()=>e):e}var Es=(e,t)=>e.replace(qm,(o,...n)=>Wm(n.at(-1).code,t)??o),Wm=(e,t)=>B.withName(e)?null:t.withCode(
e)?.emoji;var Hm=/^\/([a-z][a-z0-9_-]*)(?:@(\S+))?(?:\s+([^]*))?$/u,Um={m:6e4,h:36e5,d:864e5},zm=/^(\d{1,4})\s*(m|h|d)$/u,Gm=new Set(["off","0"]),N=class extends Error{};
function Ss(e){let[,t,o,n=""]=e.match(Hm)??[];return t?{name:t,bot:o,rest:n.trim()}:null}var wt=e=>`/${e} ${m(`command.${e}.usage`)}`.trim();function nt(e,t){if(!e)
throw new N(m("command.use",{usage:wt(t)}));return e}function eo(e,t){if(Gm.has(e))return null;let[,o,n]=e.match(zm)??[];if(!Number(o))throw new N(m("command.ti\
me",{usage:wt(t)}));return new Date(Date.now()+Number(o)*Um[n]).toISOString()}async function Ho(e){let t=e.replace(/^@/u,"");try{return await w.get(`/users/${encodeURIComponent(
t)}`)}catch(o){throw o.status===404?new N(m("command.nobody",{name:t})):o}}var Km=new RegExp("^(\\p{RGI_Emoji}|\\p{Emoji_Presentation}|\\p{Extended_Pictographic}\\ufe0f?)\\s*","v"),$s=[{name:"dnd",may:()=>!0,async run({rest:e,directory:t,
say:o}){let n=eo(nt(e,"dnd"),"dnd");t.take([await w.patch("/me",{quiet_until:n})]),o(n?m("command.dnd.done",{date:P(new Date(n))}):m("command.dnd.off"))}},{name:"\
status",may:()=>!0,async run({rest:e,directory:t,say:o}){let[n,i=""]=e.match(Km)??[""],s=e.slice(n.length);t.take([await w.patch("/me",{status:e?{emoji:i,text:s,
until:null}:null})]),o(m(e?"command.status.done":"command.status.off"))}}];var Ym=2,oo={key:null,clientId:null},Cs=[{name:"poll",may:({room:e})=>!me(e),async run({rest:e,conversation:t}){let[o="",...n]=e.split("|").map(i=>i.trim()).filter(
Boolean);if(n.length>=Ym)return Vm(t,{text:o,options:n});if(!await Wo({conversation:t,question:o,options:n})&&e)throw new N(m("poll.dropped"))}}];async function Vm(e,t){
let o=JSON.stringify([e.id,t]);oo.key!==o&&(oo={key:o,clientId:K()}),await e.ask({...t,client_id:oo.clientId}),oo={key:null,clientId:null}}var Ts=864e5,Ls={"m|min|minutes?|分钟":6e4,"h|hours?|小时":36e5,"d|days?|天":Ts},Ds=["sunday|周日","monday|周一","tuesday|周二","wednesday|周三","t\
hursday|周四","friday|周五","saturday|周六"],js="today|今天",Ms="tomorrow|明天",Jm="09:00",Xm="(?:\\s+|$|(?=\\p{Script=Han}))",Is="(?:at\\s+)?(?<hour>[\
01]?\\d|2[0-3])[:：](?<minute>[0-5]\\d)",Zm=Uo(`(?:in\\s+)?(?<count>\\d{1,5})\\s*(?<unit>${Object.keys(Ls).join("|")})后?`),Qm=Uo(Is),tl=Uo(`(?:on\\s+)?(?<day>${[
js,Ms,...Ds].join("|")}|\\d{4}-\\d\\d-\\d\\d)(?:\\s*${Is})?`);function Ps(e,t,o=Date.now()){let n=(c,l)=>{let d=e.match(c),f=d&&l(d.groups);return Number.isFinite(
f)?{at:f,rest:e.slice(d[0].length)}:null},i=ft(o,t).slice(0,10),s=(c,l)=>nl(c)?jt(`${c}T${l}`,t).getTime():null,a=c=>[i,io(i,1)].map(l=>s(l,c)).find(l=>l>o);return n(
Zm,({count:c,unit:l})=>o+Number(c)*el(l))??n(Qm,c=>a(As(c)))??n(tl,({day:c,...l})=>s(ol(c,i),As(l)))}var As=({hour:e,minute:t})=>e?`${e.padStart(2,"0")}:${t}`:Jm,
el=e=>Object.entries(Ls).find(([t])=>no(t,e))[1];function ol(e,t){if(no(js,e))return t;if(no(Ms,e))return io(t,1);let o=Ds.findIndex(n=>no(n,e));return o<0?e:io(
t,(7+o-new Date(t).getUTCDay())%7||7)}var io=(e,t)=>new Date(Date.parse(e)+t*Ts).toISOString().slice(0,e.length),nl=e=>!Number.isNaN(Date.parse(e))&&io(e,0)===e,
no=(e,t)=>new RegExp(`^(?:${e})$`,"iu").test(t);function Uo(e){return new RegExp(`^${e}${Xm}`,"iu")}var il=365*864e5,so={rest:null,clientId:null},Rs={name:"remind",may:()=>!0,async run({rest:e,conversation:{me:t},rooms:o,saved:n,say:i}){let s=Z(t),{at:a,text:c}=sl(
nt(e,"remind"),s);so.rest!==e&&(so={rest:e,clientId:K()});let l=await o.openDirect([t.id]),{seq:d}=await w.post(`/rooms/${l.id}/messages`,{text:c,client_id:so.clientId});
await n.save({room:l.id,seq:d},new Date(a).toISOString()),so={rest:null,clientId:null};let f=()=>w.delete(`/rooms/${l.id}/messages/${d}`).catch(p=>i(W(p)));i(m(
"command.remind.done",{date:H(new Date(a),s)}),{undo:{label:m("undo"),act:f}})}};function sl(e,t){let o=Ps(e.replace(/^(?:me|我)\s+/iu,""),t),n=o?o.at-Date.now():
0;if(n<=0||n>il)throw new N(m("command.remind.time",{usage:wt("remind")}));let i=o.rest.replace(/^to\s+/iu,"").trim();if(!i)throw new N(m("command.use",{usage:wt(
"remind")}));return{at:o.at,text:i}}var rl=["all","mentions","nothing"],Ns=({room:e})=>e.kind!=="direct",Fs=({room:e})=>yt(e)&&e.kind!=="direct",Bs=[{name:"topic",may:Fs,run:({rest:e,room:t,rooms:o})=>o.
update(t.id,{topic:nt(e,"topic")})},{name:"rename",may:Fs,run:({rest:e,room:t,rooms:o})=>o.update(t.id,{name:nt(e,"rename")})},{name:"invite",may:({room:e})=>ce(
e),async run({rest:e,conversation:t,say:o}){let n=nt(e,"invite").split(/[\s,]+/u),i=await Promise.all(n.map(Ho));await t.members.add(i),o(m("command.invite.done",
{names:i.map(k).join(", ")}))}},{name:"mute",may:({room:e})=>Q(e)&&e.kind!=="direct",async run({rest:e,conversation:t,say:o}){let[n,i,...s]=nt(e,"mute").split(/\s+/u),
a=eo(i??"","mute"),c=await Ho(n),l=s.length?{reason:s.join(" ")}:{};await t.members.mute(c.id,{muted_until:a,...l}),o(m(a?"command.mute.done":"command.mute.lift\
ed",{name:k(c)}))}},{name:"notify",may:()=>!0,async run({rest:e,room:t,rooms:o,say:n}){if(!rl.includes(e))throw new N(m("command.use",{usage:`/notify ${m("comma\
nd.notify.usage")}`}));await o.set(t.id,{notify:e}),n(m("command.notify.done",{choice:m(`mine.notify.${e}`)}))}},{name:"archive",may:({room:e})=>Ns({room:e})&&Y(
e)&&!e.archived,run:({room:e,rooms:t})=>ds(e,t)},{name:"leave",may:Ns,async run({room:e,rooms:t,goHome:o}){await ls(e,t)&&o()}}];var al="¯\\\\\\_(ツ)\\_/¯",qs=[{name:"shrug",may:()=>!0,run:({rest:e,send:t})=>t([e,al].filter(Boolean).join(" "))}];var Ws=[...Bs,...$s,...Cs,Rs,...qs].sort((e,t)=>e.name.localeCompare(t.name)),kt=e=>Ws.find(t=>t.name===e),Hs=(e,t)=>Ws.filter(o=>o.name.startsWith(t)&&o.may(e));var cl=15e3,ml=5,ne=new Map,ro=e=>ne.get(e)?.list??[];function ao(e){let t=ne.get(e);if(t?.loading)return t.loading;if(t&&Date.now()-t.at<cl)return Promise.resolve(
t.list);let o=ll(e).then(n=>(ne.set(e,{at:Date.now(),list:n}),n),n=>{throw ne.set(e,{at:0,list:t?.list??[]}),n});return ne.set(e,{...t,loading:o}),o}function co(e,{
name:t,bot:o}){let n=o?.toLowerCase();return e.filter(i=>i.name===t&&(!n||i.bot.name.toLowerCase()===n))}function Gt({name:e,bot:t},o,n){return o.filter(s=>s.name===
e).length>1||n(e)?`${e}@${t.name}`:e}async function ll(e){let t=[],o=`/rooms/${e}/commands`;for(let n=0;o&&n<ml;n+=1){let{items:i,next:s}=await w.get(o);t.push(
...i),o=s?.replace(/^\/api\/v1/u,"")}return t}var dl=/"(?:[^"\\]|\\.)*"(?=\s|$)|\S+/gsu,zo=e=>e.match(dl)??[];async function Us({name:e,bot:t,rest:o},n,{room:i,isTaken:s}){let a=await ao(i).catch(()=>ro(i)),
c=co(a,{name:e,bot:t});if(!c.length)return null;if(c.length>1)throw new N(m("command.several",{names:c.map(f=>`/${Gt(f,a,s)}`).join(", ")}));let[l]=c,d=l.arguments.
filter(({required:f})=>f).length;if(zo(o).length<d)throw new N(m("command.use",{usage:l.usage}));return{text:n,call:l.bot.id}}var fl=/^\/([a-z][\w-]*)(?:@(\S*))? (.*)$/u,zs={isAtStart:!0,pattern:/^(\/(?:[a-z][\w-]*(?:@\S*)?)?|\/[a-z][\w-]*(?:@\S*)? .*)$/u,search([,e],{conversation:t},{
show:o}){let n=t.room.id,i=s=>{let{items:a,hint:c}=e.includes(" ")?hl(e,s):pl(e.slice(1),s,t);o(a,{hint:c})};i(ro(n)),ao(n).then(i,()=>{})}},Go=e=>!!kt(e);function pl(e,t,o){
let n=kt(e),i=t.filter(a=>Gt(a,t,Go).startsWith(e)),s=Hs(o,e);return n&&!i.length?{items:[],hint:Ko(n)}:!s.length&&i.length===1&&Gt(i[0],t,Go)===e?{items:[],hint:bl(
i[0])}:{items:[...s.map(xl),...i.map(a=>kl(a,t))],hint:n?Ko(n):""}}function hl(e,t){let[,o,n,i]=e.match(fl),s=n===void 0&&kt(o);if(s)return{items:[],hint:Ko(s)};
let a=co(t,{name:o,bot:n});return a.length===1?ul(a[0],e,i):{items:[],hint:""}}function ul(e,t,o){let n=zo(o),i=!o||/\s$/u.test(o),s=Math.min(n.length-(i?0:1),e.
arguments.length-1),a=e.arguments[s],c=[e.usage,a&&gl(a)].filter(Boolean).join(" · ");if(a?.kind!=="choice"||n.length>s+1)return{items:[],hint:c};let l=i?"":n[s],
d=l?t.slice(0,-l.length):t;return{items:a.choices.filter(p=>p.toLowerCase().startsWith(l.toLowerCase())&&p!==l).map(p=>({text:`${d}${wl(p)} `,label:p})),hint:c}}
var wl=e=>/\s/u.test(e)?`"${e}"`:e,gl=({name:e,about:t,required:o})=>{let n=t?`${e}: ${t}`:e;return o?n:m("command.optional",{words:n})},bl=({usage:e,about:t})=>`${e}\
 · ${t}`,Ko=e=>`${wt(e.name)} · ${m(`command.${e.name}.about`)}`,xl=e=>({text:`/${e.name} `,label:wt(e.name),detail:m(`command.${e.name}.about`)});function kl(e,t){
let o=Gt(e,t,Go);return{text:`/${o} `,label:e.usage.replace(`/${e.name}`,`/${o}`),detail:`${e.about} · ${k(e.bot)}`,person:e.bot}}var Gs=8,Ks={pattern:/(?:^|[\s(])(:[\p{L}\p{N}_+-]{2,})$/u,async search([,e],t,{show:o}){let n=bt??await Bt().catch(()=>null),i=[...B.search(e).map(yl),...n?.search(
e,Gs).map(vl)??[]];o(i.slice(0,Gs))}},yl=e=>({text:`${e.text} `,label:e.text,detail:m("emoji.group.team"),emoji:e,chosen:()=>te(e.key)});function vl(e){let t=Ye(
e);return{text:`${t} `,label:`:${e.codes[0]}:`,detail:e.label,emoji:{text:t},chosen:()=>te(e.emoji)}}var Ol=8,_l=1e3,Ys={pattern:/(?:^|[\s(])(@[^\s@]*)$/u,search([,e],{conversation:t,directory:o},{show:n,signal:i}){let s=e.slice(1),{members:a}=t,c=new Ft({directory:o}),
l=()=>n(El({words:s,found:c.items,conversation:t}));for(let d of[a,c])d.addEventListener("change",l,{signal:i});i.addEventListener("abort",()=>c.close()),a.need(),
l(),s&&c.search(s)}};function El({words:e,found:t,conversation:o}){let{members:n,me:i}=o,s=R(e),l=n.list.map(({user:x})=>x).filter(({id:x})=>x!==i.id).map(x=>({
user:x,rank:Ll(x,s)})).filter(({rank:x})=>x<Vs).sort((x,S)=>x.rank-S.rank).map(({user:x})=>x),d=new Map([...l,...t.filter(({id:x})=>n.has(x)),...t].map(x=>[x.id,
x]));d.delete(i.id);let f=Sl(o.room).filter(({label:x})=>x.startsWith(`@${s}`)),u=[...d.values()].slice(0,Ol-f.length).map(x=>$l(o.personOf(x),{isHere:n.has(x.id)||
!n.loaded}));return f.some(({label:x})=>x===`@${s}`)?[...f,...u]:[...u,...f]}function Sl({member_count:e}){if(e<=2)return[];let t={text:"@room ",label:"@room",detail:T(
"completion.room",e-1),sign:"@"},o={text:"@here ",label:"@here",detail:m("completion.here"),sign:"@"};return e-1<=_l?[t,o]:[o]}function $l(e,{isHere:t}){let o=`\
@${e.name}`;return{text:`${o} `,label:k(e),detail:t?o:m("completion.elsewhere",{name:o}),person:e}}var[Cl,Al,Tl,Vs]=[0,1,2,3];function Ll({name:e,display_name:t},o){
let n=[R(e),R(t)];return n.some(i=>i.startsWith(o))?Cl:n.some(i=>i.includes(` ${o}`))?Al:n.some(i=>i.includes(o))?Tl:Vs}var Dl=8,Js={pattern:/(?:^|[\s(])(#[^\s#]*)$/u,search([,e],{rooms:t},{show:o}){let n=R(e.slice(1)),s=t.mine.filter(({kind:a})=>a!=="direct").map(a=>({room:a,at:R(
a.name).indexOf(n)})).filter(({at:a})=>a>=0).sort((a,c)=>Math.min(a.at,1)-Math.min(c.at,1));o(s.slice(0,Dl).map(({room:a})=>jl(a)))}},jl=({name:e,topic:t})=>({text:`\
#${e} `,label:e,detail:t??"",sign:"#"});var Ml=60,Il=/^\s*```/gmu,Pl=0,mo=class{#t;#e;#o;#i;#n;#s=null;#r=null;#a=null;#m=[];#c=0;constructor(t,{sources:o,context:n}){this.#t=t,this.#i=o,this.#n=n;let i=g(
"completion");this.#e=r("ul",i),this.#e.id=`completion-${Pl+=1}`,this.#o=r("p",i),t.before(i),t.setAttribute("aria-autocomplete","list"),t.setAttribute("aria-co\
ntrols",this.#e.id);for(let s of["input","compositionend"])t.addEventListener(s,()=>this.#l());t.addEventListener("keydown",s=>this.#x(s),{capture:!0}),t.addEventListener(
"blur",()=>this.close()),t.addEventListener("click",()=>this.#l());for(let s of["pointerdown","mousedown","click"])i.addEventListener(s,Rl);this.#e.addEventListener(
"click",({target:s})=>this.#h(this.#g(s))),this.#e.addEventListener("pointermove",({target:s})=>this.#w(this.#g(s)))}close(){this.#s?.abort(),this.#s=null,this.#r=
null,this.#f([])}get#d(){return this.#m.length>0}#l(){let{value:t,selectionStart:o,selectionEnd:n}=this.#t,i=Math.max(0,o-Ml),s=t.slice(i,o),a=o===n&&this.#i.find(
({pattern:d})=>d.test(s));if(!a||a.isAtStart&&i>0)return this.#d||this.#s?this.close():void 0;let c=s.match(a.pattern),l=o-c[1].length;if(l===this.#a||Nl(t.slice(
0,l)))return this.close();this.#a=null,this.#p(a,c,l)}#p(t,o,n){this.#s?.abort();let i=new AbortController;this.#s=i,this.#r=n;let s=(a,{hint:c=""}={})=>i.signal.
aborted||this.#f(a,{hint:c});t.search(o,this.#n(),{show:s,signal:i.signal})}#f(t,{hint:o=""}={}){!t.length&&!o&&!this.#d&&this.#e.parentElement.hidden||(this.#m=
t,this.#e.replaceChildren(...t.map((n,i)=>this.#u(n,i))),this.#e.hidden=!t.length,this.#o.hidden=!o,h(this.#o,o),this.#e.parentElement.hidden=!t.length&&!o,this.#b(
0))}#u({label:t,detail:o="",emoji:n,person:i,sign:s=""},a){let c=g("completion-item");c.id=`${this.#e.id}-${a}`;let l=r(".completion-sign",c);return n?J(l,n):i?
(l.classList.add("avatar"),L(l,i)):l.textContent=s,r(".completion-label",c).textContent=t,r(".completion-detail",c).textContent=o,c}#w(t){t>=0&&t!==this.#c&&this.#b(
t)}#g=t=>[...this.#e.children].indexOf(t.closest("li"));#b(t){this.#c=t;for(let[n,i]of[...this.#e.children].entries())i.setAttribute("aria-selected",n===t);let o=this.#e.
children[t];o?this.#t.setAttribute("aria-activedescendant",o.id):this.#t.removeAttribute("aria-activedescendant"),o?.scrollIntoView({block:"nearest"})}#x(t){let o=!ct(
t)&&this.#k[t.key];!o||t.shiftKey||t.ctrlKey||t.metaKey||t.altKey||!this.#d&&!(t.key==="Escape"&&!this.#e.parentElement.hidden)||(t.preventDefault(),t.stopImmediatePropagation(),
o())}#k={ArrowDown:()=>this.#b((this.#c+1)%this.#m.length),ArrowUp:()=>this.#b((this.#c-1+this.#m.length)%this.#m.length),Enter:()=>this.#h(this.#c),Tab:()=>this.#h(
this.#c),Escape:()=>{this.#a=this.#r,this.close()}};#h(t){let o=this.#m[t];if(!o)return;let n=this.#r;this.close(),_t(this.#t,o.text,{from:n,to:this.#t.selectionEnd}),
o.chosen?.()}};function Rl(e){e.preventDefault(),e.stopPropagation()}function Nl(e){if(!e.includes("`"))return!1;let t=e.match(Il)?.length??0,o=e.slice(e.lastIndexOf(
`
`)+1);return t%2===1||o.split("`").length%2===0}var Xs=[Ks,Ys,Js],Yo=class{#t;#e;#o=null;constructor(t,o){this.#t=o,this.#e=Zs(t,{sources:[...Xs,zs],context:()=>this.#i})}show(t){this.#o=t,this.#e.close()}prepare(t){
this.#e.close();let o=Ss(t);if(o)return this.#n(o,t).catch(Bl);let n=to(t.startsWith("//")?t.slice(1):t);return typeof n=="string"?n:n.then(i=>({text:i}))}get#i(){
return{conversation:this.#o,...this.#t}}async#n(t,o){let{name:n,bot:i,rest:s}=t,a=i?void 0:kt(n),c=p=>!!kt(p),l=a?null:await Us(t,o,{room:this.#o.room.id,isTaken:c});
if(l)return l;if(!a)return await Fl(n)?{text:o}:{refusal:m("command.kept")};let d,f=async p=>d=await to(p);return await a.run({...this.#i,rest:s,room:this.#o.room,
send:f,say:F}),{text:d}}},Zs=(e,{sources:t=Xs,context:o})=>new mo(e,{sources:t,context:o}),Fl=e=>C({title:m("command.unknown.title",{name:e}),text:m("command.un\
known.text"),action:m("command.unknown.send"),isHarmless:!0}),Bl=e=>({refusal:e instanceof N?e.message:W(e)});var Vo=class{#t;#e;#o;constructor(t,{ephemerals:o,focusComposer:n}){this.#t=t,this.#e=o,this.#o=n}show(t,{signal:o}){let n=()=>this.#i(t);this.#e.addEventListener(
"change",n,{signal:o});for(let i of[t,Ct])for(let s of["change","ready"])i.addEventListener(s,n,{signal:o});n()}#i(t){let o=this.#e.of(t.id);this.#t.hidden=!o.length,
j(this.#t,o,{key:({key:n})=>n,create:()=>g("ephemeral"),update:(n,i)=>this.#n(n,i,t)})}#n(t,{key:o,room:n,user:i,at:s,text:a},{personOf:c}){let l=c(i);L(r(".ava\
tar",t),l);let d=r(".ephemeral-author",t);h(d,k(l)),Pn(d,l);let f=r("time",t);f.dateTime=s,h(f,le(new Date(s))),t.setAttribute("aria-label",m("ephemeral.label",
{name:k(l)})),r("button",t).onclick=()=>{this.#e.dismiss(n,o),this.#o()};let p=r(".message-text",t);t.dataset.drawn!==a&&(t.dataset.drawn=At(p,a)?a:"",Tt(p))}};var ql=/[\\^$.*+?()[\]{}|/]/g;function Jo(e){return e.trim()?new RegExp(e.trim().replace(ql,"\\$&"),"giu"):null}function Qs(e,t){if(!t)return[];let o=({text:i})=>i.
search(t)>=0||$t(i).search(t)>=0;return e.filter(i=>rt(i)&&!i.deleted&&o(i)).map(({seq:i})=>i).reverse()}var Wl=4,lo=globalThis.CSS?.highlights,Xo=class{#t;#e;#o;#i=null;#n=null;#s=null;#r=[];#a=null;#m=1/0;constructor(t,{timeline:o}){this.#t=t,this.#o=o,this.#e=r(
"input",t),this.#e.oninput=()=>this.#p(),document.addEventListener("coloured",()=>this.#n&&this.#x()),t.onkeydown=n=>this.#l(n),r('[data-find="older"]',t).onclick=
()=>this.#f(1),r('[data-find="newer"]',t).onclick=()=>this.#f(-1),r('[data-find="more"]',t).onclick=()=>this.#b(),r('[data-find="close"]',t).onclick=()=>this.#c()}show(t,{
signal:o}){this.#i=t,this.#c(),t.addEventListener("change",()=>this.#n&&this.#w(),{signal:o})}open(){this.#s=document.activeElement,this.#m=Number(this.#o.lastOnScreen?.
dataset.seq??1/0),this.#t.hidden=!1,this.#n=Et.open(()=>this.#d()),this.#e.focus(),this.#e.select(),this.#p()}around(t){t(),this.#n&&this.#x()}#c(){this.#n&&Et.
close(this.#n)}#d(){this.#n=null,this.#t.hidden=!0,this.#k(),this.#s?.focus({preventScroll:!0})}#l(t){if(!t.isComposing){if(t.key==="Escape")this.#c();else if(t.
key==="Enter"&&t.target===this.#e)this.#f(t.shiftKey?-1:1);else return;t.preventDefault(),t.stopPropagation()}}#p(){this.#a=null,this.#w();let t=this.#r.find(o=>o<=
this.#m)??this.#r[0];t?this.#u(t):this.#x()}#f(t){if(!this.#r.length)return;let o=this.#r.indexOf(this.#a)+t;this.#m=this.#r.at(o%this.#r.length),this.#u(this.#m)}#u(t){
this.#a=t;let o=this.#o.lookAt(t);Bn(o),this.#x(),this.#g()}#w(){this.#r=Qs(this.#i.history.shown.entries,Jo(this.#e.value)),this.#r.includes(this.#a)||(this.#a=
null),this.#g()}#g(){let{history:t}=this.#i,o=t.shown.entries.filter(rt).length,n=this.#r.indexOf(this.#a)+1,s=this.#e.value.trim()?n?m("find.count",{at:D(n),count:D(
this.#r.length)}):m("find.none"):"";h(r(".find-count",this.#t),s),h(r(".find-loaded",this.#t),T("find.loaded",o)),r('[data-find="more"]',this.#t).hidden=!t.hasOlder;
for(let a of["older","newer"])r(`[data-find="${a}"]`,this.#t).disabled=!this.#r.length}async#b(){let{history:t}=this.#i,o=r(".find-trouble",this.#t);h(o,"");try{
for(let n=0;n<Wl&&t.hasOlder;n+=1)await t.loadOlder()}catch(n){h(o,W(n))}this.#e.focus(),this.#a===null&&this.#n&&this.#p()}#x(){this.#k();let t=Jo(this.#e.value);
if(!t)return;let o=[],n=[];for(let i of this.#o.list.messageRows){let s=Number(i.dataset.seq)===this.#a;i.classList.toggle("is-found",s),(s?n:o).push(...Hl(r(".\
message-text",i),t))}lo?.set("found",new Highlight(...o)),lo?.set("found-here",new Highlight(...n))}#k(){for(let t of this.#o.list.messageRows)t.classList.remove(
"is-found");for(let t of["found","found-here"])lo?.delete(t)}};function Hl(e,t){if(!lo)return[];let o=[],n=document.createTreeWalker(e,NodeFilter.SHOW_TEXT),i=0;
for(;n.nextNode();)o.push({node:n.currentNode,at:i}),i+=n.currentNode.length;let s=a=>o.findLast(({at:c})=>c<=a);return[...e.textContent.matchAll(t)].map(({0:a,
index:c})=>{let l=new Range,[d,f]=[s(c),s(c+a.length-1)];return l.setStart(d.node,c-d.at),l.setEnd(f.node,c+a.length-f.at),l})}var tr=/^([ \t]*)(?:[-*+]|\d{1,9}[.)])[ \t]+/u,Ul=/^([ \t]*)(?:([-*+])|(\d{1,9})([.)])|(>))([ \t]+)/u,zl=/^[ \t]*(?:`{3,}|~{3,})/u,er="https://",tn={bold:fo("**"),
italic:fo("*"),strike:fo("~~"),code:Kl,"code-block":po,quote:Zo({has:/^>[ \t]?/u,mark:()=>"> "}),list:Zo({has:/^[-*+][ \t]+/u,mark:()=>"- ",instead:tr}),numbers:Zo(
{has:/^\d{1,9}[.)][ \t]+/u,mark:e=>`${e+1}. `,instead:tr}),link:Yl};function fo(e){return t=>{let{value:o,start:n,end:i}=en(t),s=o.slice(n,i),{length:a}=e;if(o.
slice(n-a,n)===e&&o.slice(i,i+a)===e&&!Gl(e,o,n))return{from:n-a,to:i+a,text:s,start:n-a,end:i-a};let d=s.split(/(\n\s*\n)/u).map((f,p)=>p%2||!f&&s?f:e+f+e).join(
"");return{from:n,to:i,text:d,start:n+a,end:n+d.length-a}}}var Gl=(e,t,o)=>e==="*"&&t[o-2]==="*"&&t[o-3]!=="*";function Kl(e){let t=e.value.slice(e.start,e.end);
if(t.includes(`
`))return po(e);let o=Math.max(0,...[...t.matchAll(/`+/gu)].map(([s])=>s.length));if(!o)return fo("`")(e);let n="`".repeat(o+1),i=`${n} ${t} ${n}`;return{from:e.
start,to:e.end,text:i,start:e.start,end:e.start+i.length}}function po(e){let{value:t,from:o,to:n}=sr(e),i=t.slice(o,n),s=Math.max(2,...[...i.matchAll(/`+/gu)].map(
([l])=>l.length)),a="`".repeat(s+1),c=o+a.length+1;return{from:o,to:n,text:`${a}
${i}
${a}`,start:c,end:c+i.length}}function Zo({has:e,mark:t,instead:o}){return n=>{let{value:i,from:s,to:a}=sr(n),c=i.slice(s,a).split(`
`),l=c.every(x=>e.test(x)||!x.trim())&&c.some(x=>x.trim()),d=0,p=c.map(x=>l?x.replace(e,""):!x.trim()&&c.length>1?x:t(d++)+(o?x.replace(o,""):x)).join(`
`),u=s+p.length;return{from:s,to:a,text:p,start:c.length>1?s:u,end:u}}}function Yl(e){let{value:t,start:o,end:n}=en(e),i=t.slice(o,n);if(Qo(i))return{from:o,to:n,
text:`[](${i})`,start:o+1,end:o+1};let s=o+i.length+3;return{from:o,to:n,text:`[${i}](${er})`,start:s,end:s+er.length}}var Qo=e=>e!==""&&Fn(e,0)===e;function nr(e,t){
let{value:o,start:n,end:i}=en(t),s=o.slice(n,i);if(!s||s.includes(`
`)||Qo(s)||!Qo(e))return null;let a=`[${s}](${e})`;return{from:n,to:i,text:a,start:n+a.length,end:n+a.length}}function ir({value:e,start:t,end:o}){if(t!==o)return null;
let n=e.lastIndexOf(`
`,t-1)+1,i=e.slice(n,t);if(Vl(e.slice(0,n)))return or(t,`
${/^[ \t]*/u.exec(i)[0]}`);let[s,a,c,l,d,f,p]=Ul.exec(i)??[];if(!s)return null;if(s===i)return{from:n,to:t,text:"",start:n,end:n};let u=c??f??`${Number(l)+1}${d}`;
return or(t,`
${a}${u}${p}`)}var or=(e,t)=>({from:e,to:e,text:t,start:e+t.length,end:e+t.length}),Vl=e=>e.split(`
`).filter(t=>zl.test(t)).length%2===1;function en({value:e,start:t,end:o}){let n=e.slice(t,o);return n.trim()?{value:e,start:t+n.length-n.trimStart().length,end:o-
n.length+n.trimEnd().length}:{value:e,start:t,end:o}}function sr({value:e,start:t,end:o}){let n=e.indexOf(`
`,o);return{value:e,from:e.lastIndexOf(`
`,t-1)+1,to:n<0?e.length:n}}var Jl={b:"bold",i:"italic",e:"code"},Xl={x:"strike",e:"code-block",l:"link"},Zl={Digit7:"numbers",Digit8:"list",Digit9:"quote"};function on(e,t){e.onclick=({target:o})=>{
let n=o.closest("[data-format]");n&&Kt(t,tn[n.dataset.format])},e.addEventListener("keydown",o=>ed(e,o)),t.addEventListener("keydown",o=>Ql(t,o))}function Kt(e,t){
let o=t({value:e.value,start:e.selectionStart,end:e.selectionEnd});return o?(_t(e,o.text,o),e.setSelectionRange(o.start,o.end),!0):!1}function Ql(e,t){if(ct(t))
return;let o=td(t),n=t.key==="Enter"&&(t.shiftKey||!Ot.matches)&&!t.ctrlKey&&!t.metaKey;(o?Kt(e,tn[o]):n&&Kt(e,ir))&&(t.preventDefault(),t.stopPropagation())}function td({
key:e,code:t,ctrlKey:o,metaKey:n,shiftKey:i,altKey:s}){if(!(o||n)||s)return;let a=e.toLowerCase();return i?Xl[a]??Zl[t]:Jl[a]}function ed(e,t){let o={ArrowLeft:-1,
ArrowRight:1}[t.key];if(!o)return;let n=[...e.children].filter(s=>!s.hidden),i=n.at((n.indexOf(document.activeElement)+o)%n.length);for(let s of n)s.tabIndex=s===
i?0:-1;i.focus(),t.preventDefault(),t.stopPropagation()}var ho=class{#t;#e;#o;constructor({button:t,textarea:o,shown:n}){this.#t=t,this.#e=o,this.#o=n,t.onclick=()=>this.#i?this.#s():this.#n(),n.onkeydown=({key:i})=>i===
"Escape"&&this.#s(),Ct.addEventListener("ready",()=>this.#i&&this.#r())}close(){this.#a(!1)}get#i(){return!this.#o.hidden}#n(){this.#r(),this.#a(!0),this.#o.focus(
{preventScroll:!0})}#s(){this.#a(!1),this.#e.focus({preventScroll:!0})}#r(){At(this.#o,this.#e.value),Tt(this.#o)}#a(t){this.#o.hidden=!t,this.#e.hidden=t,this.#t.
setAttribute("aria-pressed",t)}};var od=/<(?:a|b|strong|i|em|s|del|code|pre|li|table|blockquote|h[1-6])[\s>]/iu,nd=["vscode-editor-data","application/x-jetbrains"],id=/^(?:\t| {2,})\S/mu;function nn(e,t){
e.addEventListener("paste",o=>sd(e,o,t)),e.addEventListener("input",()=>t.hidden=!0)}function sd(e,t,o){let{clipboardData:n}=t,[i,s]=[n.getData("text/plain"),n.
getData("text/html")],a=nd.some(c=>n.types.includes(c));if(Kt(e,c=>nr(i.trim(),c)))return t.preventDefault();if(!a&&od.test(s))return t.preventDefault(),rd(e,{html:s,
text:i});cd(i,{isFromEditor:a})&&md(e,{text:i,offer:o})}async function rd(e,{html:t,text:o}){let{markdownOf:n}=await pe("paste").catch(()=>({markdownOf:()=>o})),
i=n(t);_t(e,ad(i,o)?o:i)}var ad=(e,t)=>e.replaceAll(/\s+/gu,"")===t.replaceAll(/\s+/gu,"");function cd(e,{isFromEditor:t}){return e.trim().includes(`
`)&&!e.includes("```")&&(t||id.test(e))}function md(e,{text:t,offer:o}){let n=e.selectionStart,i=t.replaceAll(`\r
`,`
`);e.addEventListener("input",()=>queueMicrotask(()=>o.hidden=!1),{once:!0}),o.onclick=()=>{o.hidden=!0;let s=n+i.length;e.value.slice(n,s)===i&&Kt(e,({value:a})=>po(
{value:a,start:n,end:s}))}}function ld(e,{bar:t,textarea:o,offer:n}){return on(t,o),nn(o,n),new ho({button:r('[data-action="preview"]',t),textarea:o,shown:r(".composer-preview",e)})}function dd(e,{
bar:t,textarea:o}){on(t,o),nn(o,r(".paste-offer",e))}var UE={audit:zn,person:xe,pins:Vn,reports:Jn,scheduled:Zn,thread:ei,threads:oi,webhooks:li},zE={inbox:Pe,threads:ze,drafts:Ie,scheduled:Ue,saved:He,accounts:je,
audit:Me,abandoned:Te,monitor:Be,settings:We};export{Yo as ComposerTools,Vo as EphemeralNotes,Xo as FindBar,$o as addMember,Va as answerButton,Wo as askPoll,Ga as chooseAction,Zs as complete,dr as deleteOthers,
gm as dialogOpeners,dd as offerFewTools,ld as offerTools,zE as pages,UE as panels,Pa as pickEmoji,Sm as reportMessage,_o as saveMessage,$m as seenBy,Tm as sendLater,
Im as showVersions,_m as whoReacted,Nm as whoVoted,to as withShortcodes};
