/* Made by `make bundle` of 54d8753eaa0bc8f494f120cbc67fe7e8fc076da393b4f574a473ce976ec0a0fc. */
import{$ as g,$a as Kn,A as kn,Aa as Ct,B as yn,Ba as Rn,C as vn,Ca as Nn,D as le,Da as B,E as On,Ea as G,F as _n,Fa as W,G as m,Ga as Fn,H as C,Ha as Bn,I as H,
Ia as I,J as tt,Ja as qn,K as A,Ka as Wn,L as de,La as X,M as P,Ma as Hn,N as U,Na as At,O as j,Oa as Lt,P as pe,Pa as Un,Q as En,Qa as S,R as Sn,Ra as x,S as mt,
Sa as E,T as go,Ta as K,U as $n,Ua as Dt,V as Tn,Va as we,W as lt,Wa as zn,X as _t,Xa as Gn,Y as Et,Ya as Jt,Z as St,Za as ge,_ as r,_a as be,a as rt,aa as dt,ab as pt,
b as rn,ba as h,bb as nt,c as an,ca as et,d as w,da as fe,e as ae,ea as y,f as cn,fa as v,g as mn,ga as z,h as ln,ha as he,i as at,ia as Cn,j as dn,ja as k,k as ct,
ka as $t,l as wo,la as An,m as pn,ma as Ln,n as fn,na as Dn,o as Y,oa as O,p as hn,pa as Mn,q as un,qa as jn,r as wn,ra as N,s as gn,sa as q,t as bn,ta as L,u as ce,
ua as ue,v as Ot,va as T,w as me,wa as ot,x as V,xa as In,y as J,ya as Pn,z as xn,za as Tt}from"./main.js";function ft(e,t){let o=new Date(t);e.matches("time")&&(e.dateTime=t),e.title=P(o),h(e,pe(o))}var Yn=new WeakMap;function _(e,{list:t,into:o,none:n,sort:i=d=>d,key:s=({id:d})=>d,create:a,update:c,signal:l}){let d=()=>{l?.aborted||(I(r(o,e),i(t.items),{key:s,
create:a,update:c}),n&&(r(n,e).hidden=t.items.length>0||t.failed||!!t.searching),nt(e,t))};return Yn.get(e)?.close(),Yn.set(e,t),t.addEventListener("change",d,{
signal:l}),l?.addEventListener("abort",()=>t.close()),pt(e).onclick=()=>t.more(),d}function xe(e,{showsRooms:t=!1,...o}){_(e,{create:()=>g("audit-item"),update:(n,i)=>dr(n,i,{showsRooms:t}),...o})}function dr(e,t,{showsRooms:o}){Jt(r(".audit-w\
hat",e),fr(t));let n=r(".audit-why",e);h(n,t.reason?m("audit.reason",{reason:t.reason}):""),n.hidden=!t.reason,h(r(".audit-where",e),o&&t.room?`${pr(t)} · `:"");
let i=r("time",e);ft(i,t.at)}function pr({room:e,details:t}){let o=e.name??t.name;return o?m("audit.where",{room:o}):m("audit.where.gone")}function fr({act:e,actor:t,
member:o,room:n,details:i}){let s={user:t?$t(t):m("audit.console"),member:o&&$t(o),room:i.name??n?.name,name:i.name,host:i.host,emoji:i.emoji,setting:i.setting&&
m(`settings.${i.setting}`),count:i.retention_days&&A(i.retention_days),role:i.role&&m(`role.${i.role}`),until:i.until&&j(new Date(i.until))},a=o&&t?.id!==o.id,c=hr(
e,{...i,member:o,isOfOther:a});if(e==="retention"&&i.retention_days)return C("audit.retention.days",i.retention_days,s);let l=e==="invite"&&i.uses?C(c,i.uses,s):
m(c,s);return l.startsWith("audit.")?`${s.user}: ${e}`:l}function hr(e,{until:t,by:o,outcome:n,uses:i,member:s,isOfOther:a,retention_days:c}){let d={ban:t&&"unt\
il",mute:"until",reset_password:o,resolve_report:n,invite:i?null:"any",retention:c===0?"ever":"server",revoke_invite:s&&"of",make_token:a&&"of",revoke_token:a&&
"of",remove_app:a&&"of"}[e];return d?`audit.${e}.${d}`:`audit.${e}`}var Vn={show(e,{conversation:t,signal:o}){let n=new O;xe(e,{list:n,into:".audit-list",none:".audit-none",signal:o}),n.open(`/rooms/${t.id}/audit?limit=50`)}};var ur=36e5;function Jn({act:e,user:t,conversation:o}){let{members:n,room:i}=o,s={name:k(t),room:i.name},a={mute:({until:c,...l})=>n.mute(t.id,{muted_until:c,...l}),
ban:c=>n.ban(t.id,c),remove:c=>n.remove(t.id,c)};return Xn({title:m(`moderate.${e}.title`,s),text:m(`moderate.${e}.text`,s),action:m(`moderate.${e}`),hasEnd:e!==
"remove",mayBeForEver:e==="ban",act:a[e]})}function wr({seq:e,epoch:t,words:o,conversation:n}){return Xn({title:m("message.delete.title"),text:m("message.delete\
.text",o),action:m("message.delete"),act:({reason:i})=>n.delete({seq:e,epoch:t,reason:i})})}async function Xn({title:e,text:t,action:o,hasEnd:n=!1,mayBeForEver:i=!1,
act:s}){let a=y("moderate"),c=r("form",a);return E(c),r(".moderate-text",c).textContent=t,r(".moderate-until",c).hidden=!n,r('[value=""]',c.elements.hours).hidden=
!i,c.elements.hours.value=i?"":"1",r(".button-danger",c).textContent=o,S(c,async({hours:l,reason:d})=>{let p=n&&l?{until:new Date(Date.now()+Number(l)*ur).toISOString()}:
{},f=d.trim()?{reason:d.trim()}:{};await s({...p,...f}),a.close("done")}),await v(a,{title:e})==="done"}var gr=6e4,ke={show(e,{conversation:t,subject:o,router:n,rooms:i,directory:s,presence:a,blocks:c,me:l,signal:d}){let{members:p}=t,f=r(".person",e),u=r("form",e),
b=()=>p.list.find(({user:D})=>D.id===o),$=()=>br(e,{user:s.of({id:o}),member:b(),conversation:t,directory:s,presence:a,blocks:c,me:l}),M=K(()=>d.aborted||$());E(
u),S(u,({role:D})=>Sr(t,b(),D)),_r(e,{conversation:t,member:b,router:n,user:()=>s.of({id:o})}),r('[data-action="write"]',e).onclick=()=>x(f,async()=>n.goToRoom(
(await i.openDirect([o])).id)),r('[data-action="block"]',e).onclick=()=>x(f,()=>Er(c,s.of({id:o})));for(let D of[p,s,a,c])D.addEventListener("change",M,{signal:d});
t.addEventListener("room",M,{signal:d});let R=setInterval(M,gr);d.addEventListener("abort",()=>clearInterval(R)),p.need(),$()}};function br(e,{user:t,member:o,conversation:n,
directory:i,presence:s,blocks:a,me:c}){if(r(".person",e).hidden=!t.name,r(".person-missing",e).hidden=!!t.name||!i.knows(t.id),!t.name)return;let l=o?Mn(o,s):s.
of(t.id);L(r(".avatar",e),t,{size:"large"}),ue(r(".avatar",e),l),h(r(".person-name",e),k(t)),h(r(".person-account",e),[`@${t.name}`,t.pronouns,xr(t)].filter(Boolean).
join(" · ")),h(r(".person-presence",e),t.disabled?m("person.disabled"):jn({state:l,here:o?.here})),et(r(".person-status",e),Ln(t)),et(r(".person-about",e),t.about),
Zn(r(".person-time",e),t.time_zone&&Sn(t.time_zone)),Zn(r(".person-since",e),t.created_at&&En(new Date(t.created_at)));let d=t.id===c.id;r('[data-action="write"\
]',e).hidden=d||t.disabled===!0||t.guest===!0,r('[data-open="account"]',e).hidden=!d;let p=r('[data-action="block"]',e);p.hidden=d,h(p,m(a.has(t.id)?"person.unb\
lock":"person.block")),yr(e,n,o),o||vr(e,n,{isMe:d})}var xr=({bot:e,owner:t,guest:o})=>e&&t?m("bot.of",{name:k(t)}):kr({bot:e,guest:o}),kr=({bot:e,guest:t})=>e?
m("bot.mark"):t&&m("guest.mark");function Zn(e,t){h(r("dd",e),t??""),e.hidden=!t}function yr(e,t,o){let{room:n,isOver:i}=t;if(r("form",e).hidden=!o||n.kind==="d\
irect",!o)return;let{role:s}=o,a=J(n)&&!n.archived&&!i&&!o.user.bot&&!o.user.guest;h(r(".person-role",e),m(`role.${s}`)),r(".person-role-line",e).hidden=a,r(".m\
ember-roles",e).hidden=r(".member-save",e).hidden=!a;let{elements:c}=r("form",e);(c.role.value===""||!e.contains(document.activeElement))&&(c.role.value=s),Or(e,
t,o)}function vr(e,{room:t,isOver:o,members:n},{isMe:i}){let s=n.loaded&&!o&&!i&&V(t)&&t.kind!=="direct";r("form",e).hidden=!s;for(let a of[".person-role-line",
".member-roles",".member-save",".person-muted"])r(a,e).hidden=!0;for(let a of["mute","unmute","remove"])r(`[data-action="${a}"]`,e).hidden=!0;r('[data-action="b\
an"]',e).hidden=!1}function Or(e,t,o){let n=!t.isOver&&vn(o,t),i=ce(o.muted_until);for(let c of["mute","ban","remove"])r(`[data-action="${c}"]`,e).hidden=!n;r('\
[data-action="mute"]',e).hidden||=i,r('[data-action="unmute"]',e).hidden=!n||!i;let s=r(".person-muted",e),a=i&&new Date(o.muted_until);et(s,i&&m("person.muted",
{date:j(a)})),s.title=i?P(a):""}function _r(e,{conversation:t,member:o,router:n,user:i}){for(let s of["mute","ban","remove"])r(`[data-action="${s}"]`,e).onclick=
async()=>{let a=!!o(),c=await Jn({act:s,user:i(),conversation:t});c&&!a?B(m("moderate.ban.done",{name:k(i())})):c&&s!=="mute"&&n.go({...n.address,panel:"people"},
{replace:!0})};r('[data-action="unmute"]',e).onclick=()=>x(r("form",e),()=>t.members.mute(o().user.id,{muted_until:null}))}async function Er(e,t){if(e.has(t.id))
return e.unblock(t.id);let o=k(t);await T({title:m("person.block.title",{name:o}),text:m("person.block.text"),action:m("person.block")})&&await e.block(t.id)}async function Sr({
members:e},{user:t,role:o},n){n!==o&&(await e.setRole(t.id,n),B(m("member.role.changed",{name:k(t),role:m(`role.${n}`)})))}var Qn={show(e,{conversation:t,router:o,directory:n,blocks:i,signal:s}){let a=new O,c=()=>a.open(`/rooms/${t.id}/pins?limit=50`),l=({seq:p})=>{t.reveal(p),d()},
d=_(e,{list:a,into:".pin-list",none:".pins-none",key:({seq:p})=>p,create:()=>g("pin-item"),update:(p,f)=>$r(p,f,{directory:n,conversation:t,body:e,router:o,reveal:l}),
signal:s});for(let p of[n,i])p.addEventListener("change",d,{signal:s});Ct.addEventListener("ready",d,{signal:s}),t.addEventListener("pins",c,{signal:s}),c()}};function $r(e,t,{
directory:o,conversation:n,body:i,router:s,reveal:a}){let c=o.of(t.user);L(r(".avatar",e),c),be(r(".report-author",e),c);let l=r(".report-message",e),d=n.isBlocked(
t);d?l.textContent=m("message.blocked"):At(l,t.text),Lt(l);let p=r('[data-action="reveal"]',e);p.hidden=!d,p.onclick=()=>a(t);let f=r("time",e);f.dateTime=t.at,
h(f,pe(new Date(t.at))),f.title=P(new Date(t.at)),r('[data-action="show"]',e).onclick=()=>s.go({...s.address,seq:t.seq});let u=r('[data-action="unpin"]',e);u.hidden=
!yn(t,n),u.onclick=()=>x(i,()=>n.unpin(t.seq))}var Z=class{#t;constructor(t,o){let n=r(".place-filters",t);this.#t=[...n.querySelectorAll("[data-filter]")],n.addEventListener("click",({target:i})=>{let s=i.closest(
"[data-filter]");s&&o(s.dataset.filter)})}show(t){for(let o of this.#t)o.setAttribute("aria-pressed",o.dataset.filter===t)}};var ti={show(e,{conversation:t,router:o,directory:n,reports:i,signal:s}){let a=new O,c="waiting",l=()=>a.open(`/rooms/${t.id}/reports?state=${c}&limit=50`),d=($,M)=>x(
e,()=>i.resolve($,M)).then(l),p=({seq:$})=>o.go({...o.address,seq:$}),f=_(e,{list:a,into:".report-list",none:".reports-none",create:()=>g("report-item"),update:($,M)=>Tr(
$,M,{directory:n,resolve:d,toMessage:p}),signal:s}),u=$=>(c=$,b.show($),h(r(".reports-none",e),m(`reports.none.${$}`)),l()),b=new Z(e,u);n.addEventListener("cha\
nge",f,{signal:s}),i.addEventListener("change",({detail:$})=>$.room===t.id&&l(),{signal:s}),u(c)}};function Tr(e,t,{directory:o,resolve:n,toMessage:i}){let{message:s,
reporter:a,reason:c,at:l,resolved_at:d,kept_until:p}=t;Cr(r(".report-head",e),s&&o.of(s.user)),h(r(".report-message",e),Ar(s)),et(r(".report-kept",e),p&&m("repo\
rts.kept",{date:mt(new Date(p))})),Jt(r(".report-reason",e),m("reports.reason",{name:$t(o.of(a)),reason:c})),ft(r("time",e),d??l);let f=r('[data-action="show"]',
e);f.hidden=!s||!!p,f.onclick=()=>i(t),Lr(e,t,o);let u=r(".report-answer",e);u.hidden=!!d;for(let b of["acted","dismissed"]){let $=r(`[data-action="${b}"]`,e);$.
hidden=!!d,$.onclick=()=>n(t,{outcome:b,note:r("input",u).value.trim()||void 0})}}function Cr(e,t){e.hidden=!t,t&&(L(r(".avatar",e),t),be(r(".report-author",e),
t))}function Ar(e){return e?e.deleted?m("message.deleted"):Tt(e.text):m("reports.hidden")}function Lr(e,{outcome:t,resolved_by:o,reporter:n,note:i},s){let a=r("\
.report-outcome",e);a.hidden=!t,Jt(a,t?m(`reports.outcome.${t}`,{name:$t(s.of(o))}):""),et(r(".report-note",e),i&&m("reports.told",{name:k(s.of(n)),note:i}))}function Mt(e){let t=!1;return async o=>{try{return await e(t?{...o,mention_many:!0}:o)}catch(n){throw t||=n.code==="many_mentioned",n}}}var Q=({time_zone:e})=>e??Intl.DateTimeFormat().resolvedOptions().timeZone;function ei(e,t){let o=e;for(let n=0;n<2;n+=1)o=e-(bo(o,t)-o);return new Date(o)}var ht=(e,t)=>new Date(
bo(e,t)).toISOString().slice(0,16),jt=(e,t)=>ei(Date.parse(`${e}Z`),t);function ye(e,t=Date.now()){let o=Math.floor(bo(t,e)/864e5)*864e5,n=(8-new Date(o).getUTCDay())%
7||7,i=s=>ei(o+s*864e5+9*36e5,e);return{hour:new Date(t+36e5),tomorrow:i(1),monday:i(n)}}function bo(e,t){let o={timeZone:t,hourCycle:"h23",year:"numeric",month:"\
numeric",day:"numeric",hour:"numeric",minute:"numeric",second:"numeric"},n=new Intl.DateTimeFormat("en-US",o).formatToParts(e),{year:i,month:s,day:a,hour:c,minute:l,
second:d}=Object.fromEntries(n.map(({type:p,value:f})=>[p,Number(f)]));return Date.UTC(i,s-1,a,c,l,d)}async function It({title:e,action:t,me:o,act:n,words:i=null,repeats:s=!1,repeat:a="once",mayBeNone:c=!1,before:l=null}){let d=y("pick-time"),p=r("form",d),f=Q(o);
E(p);let u=ye(f);for(let[M,R]of Object.entries(u))h(r(`[data-time="${M}"]`,p),U(R,f));r('[data-time="monday"]',p).closest(".choice").hidden=u.monday.getTime()===
u.tomorrow.getTime(),r(".time-text",p).hidden=i===null,p.elements.text.value=i??"",p.elements.repeat.value=a,r(".time-none",p).hidden=!c,r(".time-repeat",p).hidden=
!s,h(r(".time-zone",p),m("time.zone",{zone:f.replaceAll("_"," ")}));let{when:b,other:$}=p.elements;return $.min=ht(Date.now(),f),$.value=ht(l??u.tomorrow,f),b.value=
l?"other":c?"none":"hour",$.onfocus=()=>b.value="other",r(".button-primary",p).textContent=t,S(p,async M=>{let R=M.when==="other"?jt(M.other,f):u[M.when],D=i===
null?{}:{text:M.text};await n({at:R?.toISOString()??null,repeat:M.repeat,time_zone:f,...D}),d.close("done")}),await v(d,{title:e})==="done"}function ve(e,t,{store:o,me:n,roomName:i,onChange:s,mayChange:a=!0,isBlocked:c=!1}){let{at:l,repeat:d,time_zone:p,failure:f,text:u,state:b}=t;h(r(".draft-text",
e),c?m("message.blocked"):u);let $=d==="once",M=U(new Date(l),$?Q(n):p);h(r(".scheduled-at",e),$?M:m("scheduled.repeats",{repeat:m(`repeat.${d}`),date:M}));let R=r(
".scheduled-failure",e);R.hidden=!f,h(R,f?!$&&b==="failed"?m("scheduled.stopped"):m("scheduled.failed",{reason:H({code:f})}):"");let st=(se,re)=>{let Vt=r(`[dat\
a-act="${se}"]`,e);return Vt.onclick=()=>Promise.resolve(re()).then(s).catch(G),Vt.hidden=!a,Vt};st("now",()=>Dr(t,o)).hidden=!$,st("change",()=>Mr(t,{store:o,me:n})),
st("cancel",()=>jr({text:r(".draft-text",e).textContent,roomName:i},()=>o.cancel(t)))}function Oe(e,t){r(".scheduled-hint",e).hidden=t.every(({repeat:o})=>o==="\
once")}async function Dr(e,t){try{await t.sendNow(e)}catch(o){let{count:n,most:i}=o;if(o.code!=="many_mentioned"||n>i)throw o;await Pn(n)&&await t.sendNow(e,{isMeant:!0})}}
var Mr=(e,{store:t,me:o})=>It({title:m("scheduled.change"),action:m("save"),me:o,words:e.text,repeats:!0,repeat:e.repeat,before:Date.parse(e.at),act:Mt(n=>t.change(
e,n))});async function jr({text:e,roomName:t},o){await T({title:m("scheduled.cancel.title"),text:m("scheduled.cancel.text",{text:Nn(e),room:t}),action:m("schedu\
led.cancel")})&&await o()}var oi={show(e,{conversation:t,directory:o,blocks:n,scheduled:i,signal:s}){let{id:a,me:c}=t,l=new O,d=()=>l.open(`/rooms/${a}/scheduled?limit=50`),p=({user:u})=>u.
id===c.id||V(t.room),f=_(e,{list:l,into:".scheduled-list",none:".scheduled-none",create:()=>g("room-scheduled-item"),update:(u,b)=>{let $=o.of(b.user);L(r(".ava\
tar",u),$),h(r(".report-author",u),k($)),ve(u,b,{store:i,me:c,roomName:t.room.name,onChange:d,mayChange:p(b),isBlocked:n.has(b.user.id)})},signal:s});for(let u of[
o,n])u.addEventListener("change",f,{signal:s});t.addEventListener("room",f,{signal:s}),l.addEventListener("change",()=>Oe(e,l.items),{signal:s}),i.addEventListener(
"change",d,{signal:s}),d()}};var _e=class extends On{root;floor=1;hasOlder;constructor({items:t,prev:o,thread:n}){super({first:t[0]?.seq??n.root,last:t.at(-1)?.seq??n.root}),this.root=hn(n.
message),this.prepend(t,{from:this.first,before:this.last+1}),this.#t(o)}get cursor(){return this.last}shows(t){return ct(t)}hear(t){t.thread===this.root.seq&&t.
seq>this.last?this.take(un(t)):pn(t)?this.expire(t.before):wo(t)&&this.change(t)}change(t){super.change(t),wo(t)===this.root.seq&&(this.root=wn(this.root,t))}expire(t){
let o=this.hasOlder===!1;super.expire(t),!(!this.root||this.root.seq>=this.expiredBefore)&&(this.root=bn(this.root),o&&this.begin(this.root))}prependPage({items:t,
prev:o}){this.prepend(t,{from:t[0]?.seq??this.first}),this.#t(o)}joins(t){return!this.hasOlder||t.last<this.first?!1:(this.hasOlder=t.hasOlder,super.joins(t))}trim(){}#t(t){
this.hasOlder=t!==null,this.hasOlder||this.begin(this.root)}};var ni=200,Ir=300,Pr={entries:[],first:null,last:null,cursor:null,floor:1,hasOlder:!1,entry(){},holds:()=>!1,trim(){}},Rr=["state","room","me","isOver","unsentE\
dits","typing","members","readers","keepsEdits"],Ee=class extends EventTarget{#t;#e=null;#o=0;#i=!1;#n=[];#s=new AbortController;#r=null;#a=null;#m=null;#c=null;#d=new fn;isThread=!0;follows=!1;readSeq=0;failure=null;constructor({
conversation:t,root:o,threads:n}){super(),this.#t=t,this.root=o,this.id=`${t.id}:${o}`;for(let s of Rr)Object.defineProperty(this,s,{get:()=>t[s]});let{signal:i}=this.#s;
for(let s of["change","room"])t.addEventListener(s,()=>this.#h(s),{signal:i});t.addEventListener("lost-edit",({detail:s})=>this.#h("lost-edit",s),{signal:i}),t.
addEventListener("event",({detail:s})=>this.#p(s),{signal:i}),t.addEventListener("resync",()=>this.#x(),{signal:i}),t.addEventListener("state",()=>this.#k(),{signal:i}),
n.addEventListener("told",({detail:s})=>this.#u(s),{signal:i}),this.state==="live"&&this.load()}close(){this.#r&&this.#b(),this.#s.abort()}get rootEntry(){return this.#e?.
root}async load(){this.#o+=1;let t=this.#o;this.#i=!0,this.#n=[];let o=this.#e===null;try{let n=await w.get(`${this.#l}?limit=${ni}`);if(t!==this.#o)return;let i=new _e(
n);for(let s of this.#n)i.hear(s);this.#e&&i.joins(this.#e),i.expire(this.#t.timeline.expiredBefore),this.#e=i,this.#w(n.thread),o&&n.thread.unread&&(this.#m=n.
thread.read_seq),this.failure=null}catch(n){if(t!==this.#o)return;this.failure=n}this.#i=!1,this.#h("change"),this.#h("thread")}history={isAtNewest:!0,toNewest(){},
loadNewer(){},goTo:async t=>!!this.timeline.entry(t),loadOlder:()=>this.#c??=this.#f().finally(()=>this.#c=null)};get timeline(){let t=this.#e??Pr;return t.epoch=
this.#t.timeline.epoch,Object.assign(this.history,{shown:t,hasOlder:t.hasOlder}),t}get unread(){let t=this.#m;return{first:(t===null?null:this.timeline.entries.
find(({seq:n,user:i})=>n>t&&i.id!==this.me.id))?.seq??null,below:()=>0,stoppedElsewhere:!1}}reading={seen:0,back(){},answered:()=>this.#m=null,away:()=>{},seeAll:()=>this.#g(),
see:({to:t})=>t>=this.timeline.last&&this.#g()};keep(){}get unsent(){return this.#t.unsentIn(this.root)}get lastOwn(){return this.timeline.entries.findLast(t=>ct(
t)&&kn(t,this))}quoted(t){return this.timeline.entry(t)??this.#t.quoted(t)}send(t,{quote:o,inRoom:n,call:i}={}){this.#m=null,this.#d.note(this.#t.send(t,{thread:this.
root,quote:o,inRoom:n,call:i}))}takeBack(){return this.#d.takeBack(this)}async follow(t){let o=`${this.#l}/follow`;this.#w(await(t?w.put(o):w.delete(o))),this.#h(
"thread")}solve(t){let o=`${this.#l}/solved?${new URLSearchParams({epoch:this.#t.timeline.epoch})}`;return t?w.put(o):w.delete(o)}ask=t=>this.#t.ask({...t,thread:this.
root,epoch:this.timeline.epoch});reactedTo=t=>this.#t.reactedTo(t);pressedIn=t=>this.#t.pressedIn(t);press=(t,o,n)=>this.#t.press(t,o,n);chosenIn=t=>this.#t.chosenIn(
t);vote=(t,o)=>this.#t.vote(t,o);endPoll=t=>this.#t.endPoll(t);roomCalled=t=>this.#t.roomCalled(t);linked=(t,o)=>this.#t.linked(t,o);personOf=t=>this.#t.personOf(
t);isSaved=t=>this.#t.isSaved(t);isBlocked=t=>this.#t.isBlocked(t);reveal=t=>this.#t.reveal(t);retry=t=>this.#t.retry(t);discard=t=>this.#t.discard(t);sayTyping=()=>this.#t.
sayTyping();edit=(t,o)=>this.#t.edit(t,o);delete=t=>this.#t.delete(t);react=(t,o)=>this.#t.react(t,o);pin=t=>this.#t.pin(t);unpin=t=>this.#t.unpin(t);unreact=(t,o)=>this.#t.
unreact(t,o);get#l(){return`/rooms/${this.#t.id}/messages/${this.root}/thread`}async#f(){let t=this.#e;if(!t?.hasOlder)return;let o=await w.get(`${this.#l}?befo\
re=${t.first}&limit=${ni}`);t===this.#e&&(t.prependPage(o),this.#h("change"))}#p(t){this.#i&&this.#n.push(t),this.#e&&(this.#e.hear(t),this.#h("thread"))}#u({room:t,
root:o,...n}){t!==this.#t.id||o!==this.root||(this.#w(n),this.#h("thread"))}#w({follows:t,read_seq:o}){Object.assign(this,{follows:t,readSeq:o})}#g(){let{last:t}=this.
timeline;t===null||this.#a!==null&&t<=this.readSeq||(this.#a=this.readSeq=Math.max(t,this.readSeq),clearTimeout(this.#r),this.#r=setTimeout(()=>this.#b(),Ir))}#b(){
clearTimeout(this.#r),this.#r=null,w.put(`${this.#l}/read`,{seq:this.#a}).catch(()=>{})}#x(){this.#e=null,this.#h("resync"),this.state==="live"&&this.load()}#k(){
this.state==="live"&&this.load(),this.#h("state")}#h(t,o){this.dispatchEvent(new CustomEvent(t,{detail:o}))}};var Pt=null,si={show(e,{conversation:t,subject:o,threads:n,signal:i,...s}){let[a,c]=o.split(":").map(Number),l=r(".thread",e);Pt??=new Kn({...s,threads:n,root:l}),
Pt.root!==l&&l.replaceWith(Pt.root);let d=new Ee({conversation:t,root:a,threads:n});i.addEventListener("abort",()=>d.close());let p=()=>Nr(Pt.root,d);for(let f of[
"thread","room","state"])d.addEventListener(f,p,{signal:i});p(),Pt.show(d),c&&d.addEventListener("change",()=>Pt.goTo(c),{signal:i,once:!0})}};function Nr(e,t){
let{rootEntry:o,follows:n,failure:i,room:s}=t,a=r(".thread-bar",e),c=!!o?.solved;a.hidden=!o,h(r(".thread-failure",e),i?H(i):""),ii(r('[data-act="follow"]',a),{
isOn:n,act:()=>t.follow(!n)}),h(r('[data-act="follow"] span',a),m(n?"thread.unfollow":"thread.follow"));let l=r('[data-act="solve"]',a);ii(l,{isOn:c,act:()=>t.solve(
!c)}),h(r("span",l),m(c?"thread.solved":"thread.solve"));let d=!!le(s);l.hidden=d,r(".thread-solved",a).hidden=!d||!c}function ii(e,{isOn:t,act:o}){e.setAttribute(
"aria-pressed",t),e.onclick=()=>o().catch(G)}var Se={all:"",unread:"&unread=true",unsolved:"&solved=false",solved:"&solved=true"};function $e(e,{room:t,root:o,unread:n,message:i},{directory:s,blocks:a,roomName:c=""}){
let{replies:l,solved:d,user:p}=i,f=r("a",e);f.href=at({view:"room",room:t,panel:`thread:${o}`}),f.classList.toggle("has-unread",n>0);let u=s.of(p);ge(r(".avatar\
-button",e),u),h(r(".thread-item-author",e),k(u)),h(r(".thread-item-room",e),c),h(r(".thread-item-text",e),Fr(i,a));let b=[C("thread.replies",l.count),qn(new Date(
l.last_at)),d&&m("thread.solved")];h(r(".thread-item-facts",e),b.filter(Boolean).join(" · "));let[$,M]=r(".thread-item-unread",e).children;h($,n?String(n):""),
h(M,n?C("rooms.unread",n):"")}function Fr({user:e,text:t,deleted:o},n){return o?m("message.deleted"):n.has(e.id)?m("message.blocked"):Rn(t)}var ri={show(e,{conversation:t,directory:o,blocks:n,signal:i}){let{id:s}=t,a=new O,c=_(e,{list:a,into:".thread-list",none:".threads-none",key:({root:p})=>p,create:()=>g(
"thread-item"),update:(p,f)=>$e(p,f,{directory:o,blocks:n}),signal:i}),l=p=>(d.show(p),a.open(`/rooms/${s}/threads?limit=50${Se[p]}`)),d=new Z(e,l);for(let p of[
o,n])p.addEventListener("change",c,{signal:i});l("all")}};function xt(e){r("form",e).hidden=!1,r(".made-once",e).hidden=!0}function Rt(e,t,{copied:o}){let n=r(".made-once",e),i=r(".once-text",n);r("form",e).hidden=!0,n.
hidden=!1,i.value=t,r('[data-action="copy"]',n).onclick=()=>W(t,o),e.addEventListener("close",()=>i.value="",{once:!0}),i.focus(),i.select()}function ci(e,{path:t,mayMake:o,signal:n}){let i=new O,s=()=>i.open(t),a={renew:async l=>{if(!await T(ai("renew",l)))return;let d=null;await x(e,async()=>{d=await w.
post(`${t}/${l.id}/secret`)}),d&&Hr(d),s()},revoke:async l=>{await T(ai("revoke",l))&&(await x(e,()=>w.delete(`${t}/${l.id}`)),s())}};_(e,{list:i,into:".incomin\
g-list",none:".incoming-none",create:()=>g("incoming-item"),update:(l,d)=>Br(l,d,a),signal:n});let c=r('[data-action="new-incoming"]',e);c.hidden=!o,c.onclick=()=>Wr(
{path:t,onMade:s}),s()}function Br(e,t,o){r(".incoming-name",e).textContent=k(t.bot),r(".incoming-use",e).textContent=qr(t);for(let[n,i]of Object.entries(o)){let s=r(
`[data-action="${n}"]`,e);s.setAttribute("aria-label",m(`incoming.${n}.of`,{name:k(t.bot)})),s.onclick=()=>i(t)}}function qr({state:e,owner:t,last_used_at:o}){let n=t&&
m("incoming.by",{name:k(t)}),i=o?m("tokens.used",{date:j(new Date(o))}):m("tokens.unused");return[n,e==="stopped"?m("incoming.stopped"):i].filter(Boolean).join(
" · ")}function Wr({path:e,onMade:t}){let o=y("incoming"),n=r("form",o);return E(n),xt(o),S(n,async({name:i})=>{mi(o,await w.post(e,{name:i.trim()})),t()}),v(o,
{title:m("incoming.new")})}function Hr(e){let t=y("incoming");xt(t),v(t,{title:k(e.bot)}),mi(t,e)}function mi(e,{url:t}){let o=r(".curl-example code",e);o.textContent=
`curl ${t} -d '{"text": "${m("incoming.example")}"}'`,e.addEventListener("close",()=>o.textContent="",{once:!0}),Rt(e,t,{copied:"incoming.copied"})}var ai=(e,{bot:t})=>({
title:m(`incoming.${e}.title`,{name:k(t)}),text:m(`incoming.${e}.text`),action:m(e==="revoke"?"tokens.revoke":"incoming.renew")});var li={messages:["message","edited","deleted"],threads:["solved","unsolved"],reactions:["reacted","unreacted","pressed"],polls:["voted","poll_ended"],pins:["pi\
nned","unpinned"],members:["joined","left","added","removed","banned","unbanned","muted","unmuted","role"]},Ur=new Set(Object.values(li).flat()),xo=Object.entries(
{...li,room:dn.filter(e=>!Ur.has(e))}).map(([e,t])=>({name:e,types:t})),ko=({name:e})=>m(`webhooks.group.${e}`);function di(e){return e.length?tt(xo.filter(t=>t.
types.some(o=>e.includes(o))).map(ko)):m("webhooks.types.all")}var Xt=({url:e})=>new URL(e).host;function Te({state:e,failures:t,next_try_at:o,last_delivery:n}){
return e!=="active"?m(`webhooks.state.${e}`):t?C("webhooks.state.failing",t,{date:j(new Date(o))}):n?m("webhooks.state.sent",{date:j(new Date(n.at))}):m("webhoo\
ks.state.active")}function pi(e,{path:t,room:o,rooms:n}){let i=new O,s=r(".range-form",e),a=()=>i.open(`${t}/deliveries?limit=20`),c=l=>w.post(`${t}/replays`,l);return zr(s,{room:o,
rooms:n}),_(e,{list:i,into:".delivery-list",none:".deliveries-none",create:()=>g("delivery-item"),update:(l,d)=>Kr(l,d,{rooms:n,again:()=>x(s,()=>c(Gr(d,n)).then(
a))})}),S(s,async({first:l,last:d,room:p})=>{await c({first:Number(l),last:Number(d),...n?{room:p}:{}}),a()}),a(),a}function zr(e,{room:t,rooms:o}){E(e);let n=e.
elements.room;r(".range-room",e).hidden=t!==null,n.disabled=t!==null,n.replaceChildren(...o?o.mine.filter(({name:i})=>i).map(({id:i,name:s})=>new Option(s,i)):[])}
var Gr=({seq:e,room:t},o)=>({first:e,last:e,...o?{room:t}:{}});function Kr(e,t,{rooms:o,again:n}){let{type:i,seq:s,room:a}=t,c=o&&o.find(a)?.name,l=[i,s&&m("web\
hooks.delivery.seq",{seq:A(s)}),c].filter(Boolean);r(".delivery-what",e).textContent=l.join(" · ");let d=r(".delivery-outcome",e);d.textContent=Yr(t),d.title=P(
new Date(t.at));let p=r("button",e);p.hidden=!s,p.onclick=n}function Yr({at:e,status:t,error:o,attempt:n,milliseconds:i}){let s=[j(new Date(e)),o??m("webhooks.d\
elivery.status",{status:t,milliseconds:A(i)})];return n>1&&s.push(m("webhooks.delivery.attempt",{count:A(n)})),s.join(" · ")}function Nt(e,{path:t,question:o,onGone:n}){r(".form-error",e).hidden=!0,r("button",e).onclick=async()=>{await T(o)&&await x(e,async()=>{await w.delete(t),z(e.closest(
"[data-dialog]")),n()})}}function Ce(e,t){let o=new Set(t),n=xo.map(a=>Vr(a,o)),i=r(".invite-room-list",e);i.replaceChildren(...n),e.elements.types.value=t.length?"chosen":"all";let s=()=>{
let a=e.elements.types.value==="all";i.hidden=a,r("input",i).setCustomValidity(a||o.size?"":m("webhooks.types.none"))};return r(".webhook-types",e).onchange=s,s(),
()=>e.elements.types.value==="all"?[]:[...o]}function Vr(e,t){let o=g("invite-room"),n=r("input",o),i=e.types.filter(s=>t.has(s)).length;return n.checked=i===e.
types.length,n.indeterminate=i>0&&!n.checked,n.addEventListener("change",()=>e.types.forEach(s=>n.checked?t.add(s):t.delete(s))),r("span",o).textContent=ko(e),o.
title=e.types.join(", "),o}function fi(e,{path:t,rooms:o,onChanged:n}){let i=y("webhook"),s=r(".webhook-form",i),a=r(".webhook-outcome",i),c=u=>{r(".webhook-state",i).textContent=Te(u),r(
'[data-action="pause"]',i).hidden=u.state!=="active",r('[data-action="resume"]',i).hidden=u.state==="active"},l=async u=>{c(await w.patch(t,u)),n()};E(s),a.textContent=
"",s.elements.url.value=e.url;let d=Ce(s,e.types);c(e),S(s,({url:u})=>l({url:u.trim(),types:d()}));let p=pi(r(".deliveries",i),{path:t,room:e.room,rooms:o}),f={
test:()=>x(s,async()=>{a.textContent=m("webhooks.test.waits"),a.textContent=Jr(await w.post(`${t}/tests`)),p()}),pause:()=>x(s,()=>l({active:!1})),resume:()=>x(
s,()=>l({active:!0})),rotate:()=>Xr(s,t)};for(let[u,b]of Object.entries(f))r(`[data-action="${u}"]`,i).onclick=b;return Nt(r(".webhook-end",i),{path:t,question:Zr(
e),onGone:n}),v(i,{title:Xt(e)})}function Jr({status:e,error:t}){return t?m("webhooks.test.failed",{why:t}):m(e>=200&&e<300?"webhooks.test.taken":"webhooks.test\
.refused",{status:e})}async function Xr(e,t){let o={title:m("webhooks.rotate.title"),text:m("webhooks.rotate.text"),action:m("webhooks.rotate")};if(!await T(o))
return;let n=null;if(await x(e,async()=>{n=await w.post(`${t}/secret`)}),!n)return;let i=y("new-webhook");xt(i),v(i,{title:m("webhooks.rotate")}),Rt(i,n.secret??
n.public_key,{copied:"webhooks.copied"})}var Zr=e=>({title:m("webhooks.remove.title",{host:Xt(e)}),text:m("webhooks.remove.text"),action:m("webhooks.remove")});function Ae(e,{path:t,rooms:o=null,signal:n}){let i=new O,s=()=>i.open(t);_(e,{list:i,into:".webhook-list",none:".webhooks-none",create:()=>g("webhook-item"),update:(a,c)=>Qr(
a,c,()=>fi(c,{path:`${t}/${c.id}`,rooms:o,onChanged:s})),signal:n}),r('[data-action="new-webhook"]',e).onclick=()=>ta({path:t,onMade:s}),s()}function Qr(e,t,o){
r(".webhook-host",e).textContent=Xt(t),r(".webhook-what",e).textContent=di(t.types),r(".webhook-state",e).textContent=Te(t),r("button",e).onclick=o}function ta({
path:e,onMade:t}){let o=y("new-webhook"),n=r("form",o);E(n),xt(o);let i=Ce(n,[]);return S(n,async({url:s,signing:a})=>{let c=await w.post(e,{url:s.trim(),signing:a,
types:i()});Rt(o,c.secret??c.public_key,{copied:"webhooks.copied"}),t()}),v(o,{title:m("webhooks.new")})}var hi={show(e,{conversation:t,signal:o}){let n=`/rooms/${t.id}`;Ae(r(".webhooks",e),{path:`${n}/webhooks`,signal:o}),ci(r(".incoming",e),{path:`${n}/incoming-w\
ebhooks`,mayMake:Ot(t.room),signal:o})}};var Le=class{#t;#e=new O;constructor(t){this.#t=t,_(t,{list:this.#e,into:".abandoned-list",none:".abandoned-none",create:()=>g("abandoned-item"),update:(o,n)=>this.#n(
o,n)})}show(){this.#o(),r(".form-error",this.#t).hidden=!0,this.#i()}#o(){return this.#e.open("/abandoned-rooms?limit=50")}#i(){r(".place-title",this.#t).focus()}#n(t,o){
let n=[o.kind==="private"&&m("abandoned.private"),m("browse.active",{date:mt(new Date(o.active_at))})];h(r(".abandoned-name",t),o.name),h(r(".hint",t),n.filter(
Boolean).join(" · "));let[i,s]=t.querySelectorAll("button");i.hidden=o.kind==="private",i.setAttribute("aria-label",m("abandoned.restore.room",{room:o.name})),
s.setAttribute("aria-label",m("abandoned.delete.room",{room:o.name})),i.onclick=()=>this.#s("restore",o,()=>w.put(`/abandoned-rooms/${o.id}/owner`)),s.onclick=()=>this.#s(
"delete",o,a=>w.delete(ae(`/abandoned-rooms/${o.id}`,a)))}async#s(t,o,n){let i=m(`abandoned.${t}.title`,{room:o.name}),s=t==="restore",a={title:i,text:m(`abando\
ned.${t}.text`),action:m(`abandoned.${t}`),isHarmless:s},c=s?await T(a)&&{}:await ot(a);c&&(await x(this.#t,async()=>{await n(c),B(m(`abandoned.${t}.done`,{room:o.
name}))}),await this.#o(),this.#i())}};var ea=.2,ut=class extends O{#t=null;words="";get searching(){return this.#t!==null||this.loading}search(t){clearTimeout(this.#t),this.words=t,this.#t=setTimeout(
()=>this.#e(),t?ea*1e3:0)}close(){clearTimeout(this.#t),super.close()}#e(){this.#t=null,this.open(this.pathFor(this.words))}};var oa=50,De=class extends ut{pathFor(t){return`/accounts?${new URLSearchParams({limit:oa,q:t})}`}async change({id:t},o){return this.#t(await w.patch(`/accounts\
/${t}`,o))}async endSessions(t,o){return await w.delete(ae(`/accounts/${t.id}/sessions`,o)),this.#t({...t,sessions:0,last_seen_at:null})}makeLink({id:t},o){return w.
post(`/accounts/${t}/password-link`,o)}#t(t){return this.items=this.items.map(o=>o.id===t.id?t:o),this.dispatchEvent(new Event("change")),t}};var na=new Set(["enable","link"]);function ui({account:e,accounts:t,me:o}){let n=y("one-account"),i=r(".dialog-body",n),s=e,a=(l,d)=>{r(`[data-act="${l}"]`,i).onclick=
async()=>{let p=await sa(ia(l,s),s);p&&await x(i,()=>d(s,p))}},c=l=>{s=l,ra(i,s,{me:o})};return a("disable",async(l,d)=>c(await t.change(l,{disabled:!0,...d}))),
a("enable",async(l,d)=>c(await t.change(l,{disabled:!1,...d}))),a("role",async(l,d)=>c(await t.change(l,{role:yo(l),...d}))),a("sessions",async(l,d)=>c(await t.
endSessions(l,d))),a("link",async(l,d)=>ca(i,l,await t.makeLink(l,d))),r(".form-error",i).hidden=!0,c(e),v(n,{title:k(e)})}var yo=({role:e})=>e==="owner"?"membe\
r":"owner",ia=(e,t)=>e==="role"?`make_${yo(t)}`:e,sa=(e,t)=>ot({title:m(`accounts.${e}.title`,{name:k(t)}),text:m(`accounts.${e}.text`,{name:k(t),account:t.name}),
action:m(`accounts.${e}.action`),isHarmless:na.has(e)});function ra(e,t,{me:o}){let{name:n,role:i,sessions:s,bot:a,guest:c,external_id:l,created_at:d,last_seen_at:p,
disabled_at:f}=t,u={name:n,role:m(`accounts.role.${i}`),seen:m("accounts.seen.none"),sessions:A(s)};for(let[R,D]of Object.entries(u))h(Me(e,R),D);for(let[R,D]of Object.
entries({since:d,seen:p,disabled:f}))D?ft(Me(e,R),D):Me(e,R).title="";Me(e,"disabled").parentElement.hidden=!f;let b=t.id===o.id,$=!!f,M={link:!$&&!a&&!c&&!l,role:!a&&
!c,sessions:s>0,disable:!$,enable:$&&!c};aa(r(".account-acts",e),()=>{for(let[R,D]of Object.entries(M))r(`[data-act="${R}"]`,e).hidden=b||!D}),h(r('[data-act="r\
ole"]',e),m(`accounts.make_${yo(t)}`)),r(".account-own",e).hidden=!b,r(".link-made",e).hidden=!0}var Me=(e,t)=>r(`[data-fact="${t}"] dd`,e);function aa(e,t){let o=[
...e.children],n=o.indexOf(document.activeElement);if(t(),n<0||!o[n].hidden)return;let i=a=>!a.hidden;(o.slice(n).find(i)??o.slice(0,n).findLast(i))?.focus()}function ca(e,t,{
url:o,qr:n,expires_at:i}){let s=r(".link-made",e),a=r(".link-url",s);h(r(".link-for",s),m("accounts.link.for",{name:k(t)})),h(r(".link-end",s),m("accounts.link.\
end",{date:j(new Date(i))})),r(".invite-qr",s).src=n,a.value=o,s.hidden=!1,a.focus(),a.select();let c=r('[data-action="copy"]',s);r(".link-copied",s).hidden=!0,
c.onclick=()=>x(e,async()=>{await Fn(o),r(".link-copied",s).hidden=!1})}var je=class{#t;#e;#o;#i=new De;#n;constructor(t,{me:o,directory:n}){this.#t=t,this.#e=o,this.#o=n,this.#n=r("input",t),this.#n.oninput=()=>this.#i.search(this.#n.
value.trim());let i=_(t,{list:this.#i,into:".account-list",none:".accounts-none",create:()=>g("account-item"),update:(a,c)=>this.#s(r("button",a),c)}),s=K(()=>t.
hidden||i());n.addEventListener("change",s)}show(){document.activeElement!==this.#n&&(this.#n.value=""),this.#i.search(this.#n.value.trim()),(_t.matches?this.#n:
r(".place-title",this.#t)).focus()}#s(t,o){let{name:n,display_name:i,role:s,disabled_at:a,owner:c,guest:l,external_id:d}=o,p=[c&&m("bot.of",{name:k(c)}),l&&m("g\
uest.mark"),s==="owner"&&m("role.owner"),d&&m("accounts.is_external"),a&&m("accounts.is_disabled")];L(r(".avatar",t),this.#o.of(o)),h(r(".account-item-name",t),
k(o)),h(r(".hint",t),i&&i!==n?n:""),h(r(".account-item-state",t),p.filter(Boolean).join(" · ")),t.classList.toggle("is-away",!!a),t.onclick=()=>ui({account:o,accounts:this.#i,
me:this.#e})}};var Ie=class{#t;#e=new O;constructor(t){this.#t=t,xe(t,{list:this.#e,into:".act-list",none:".acts-none",showsRooms:!0})}show(){this.#e.open("/audit?limit=50"),r(
".place-title",this.#t).focus()}};var Pe=class{#t;#e;#o;constructor(t,{drafts:o,rooms:n}){this.#t=t,this.#e=o,this.#o=n,o.addEventListener("change",()=>this.#i()),n.addEventListener("change",K(()=>this.#i()))}show(){
this.#i(),r(".place-title",this.#t).focus()}#i(){let t=this.#e.written.map(o=>({...o,room:this.#o.find(o.room)})).filter(({room:o})=>o);r(".drafts-none",this.#t).
hidden=t.length>0,I(r(".draft-list",this.#t),t,{key:({place:o})=>o,create:()=>g("draft-item"),update:(o,n)=>this.#n(o,n)})}#n(t,{place:o,room:n,thread:i}){let s=r(
"a",t);s.href=at({view:"room",room:n.id,panel:i&&`thread:${i}`}),dt(s,i?"thread":Dt(n));let a=i?m("drafts.in_thread",{room:n.name}):n.name;h(r(".draft-room",s),
a),h(r(".draft-text",s),this.#e.of(o));let c=r("button",t);c.title=m("drafts.delete"),c.setAttribute("aria-label",m("drafts.delete.from",{room:a})),c.onclick=()=>this.#e.
keep(o,"")}};var ma=200,la={ArrowDown:1,ArrowUp:-1};function da({kind:e,message:{seq:t,thread:o,in_room:n}}){let i=e==="reply"?t:n?null:o;return i?{panel:`thread:${i}`}:{seq:t}}
var pa=({text:e,deleted:t})=>t?m("message.deleted"):Tt(e).replace(/\s+/gu," ").slice(0,ma),Re=class{#t;#e;#o;#i;#n;constructor(t,{inbox:o,...n}){this.#t=t,this.#e=
o,this.#o=n,this.#i=_(t,{list:o.list,into:".inbox-list",none:".inbox-none",create:()=>g("inbox-item"),update:(s,a)=>this.#r(s,a)});let i=K(()=>t.hidden||this.#i());
for(let s of[n.rooms,n.directory,n.blocks])s.addEventListener("change",i);this.#n=new Z(t,s=>this.#s(s)),r('[data-testid="inbox-all-done"]',t).onclick=()=>this.#l(
o.setAllDone()),r(".inbox-list",t).addEventListener("keydown",s=>this.#d(s))}show(){this.#s(this.#e.filter),r(".place-title",this.#t).focus()}leave(){this.#e.leave()}#s(t){
this.#n.show(t),h(r(".inbox-none",this.#t),m(t==="done"?"inbox.none.done":"inbox.none")),this.#e.show(t)}#r(t,o){let{message:n,by:i,unread:s,done:a}=o,{directory:c,
rooms:l}=this.#o,d=c.of(i),p=r("a",t);t.classList.toggle("is-unread",s),p.href=at({view:"room",room:n.room,...da(o)}),ge(r(".avatar-button",t),d),h(r(".inbox-wh\
at",p),this.#m(o,k(d))),h(r(".inbox-room",p),l.find(n.room)?.name??""),h(r(".inbox-time",p),mt(new Date(o.at))),h(r(".inbox-text",p),this.#a(o));let f=r(".icon-\
button",t);f.title=m(a?"inbox.reopen":"inbox.done"),f.setAttribute("aria-label",f.title),f.onclick=()=>this.#c(t,o)}#a({message:t,reply:o,by:n}){let i=o?{...o,user:n}:
t;return this.#o.blocks.has(i.user.id)&&!i.deleted?m("message.blocked"):pa(i)}#m({kind:t,emoji:o,count:n},i){return t!=="reaction"?m(`inbox.${t}`,{name:i}):C("i\
nbox.reaction",n,{name:i,emoji:o??""})}async#c(t,{id:o,done:n}){let i=t.nextElementSibling??t.previousElementSibling,s=t.contains(document.activeElement);await this.#l(
this.#e.setDone(o,!n)),s&&(i?r("a",i):r(".place-title",this.#t)).focus()}#d(t){let o=t.target.closest(".inbox-item");if(!o||t.altKey||t.ctrlKey||t.metaKey)return;
let n=la[t.key];if(t.key==="Delete")r(".icon-button",o).click();else if(n)(n>0?o.nextElementSibling:o.previousElementSibling)?.querySelector("a").focus();else return;
t.preventDefault()}#l(t){return t.catch(G)}};var fa="/api/v1/monitor/ws",ha="parley.v1",ua=8e3,wa=8e3,Ne=class extends EventTarget{#t=null;#e;#o;#i=new cn;#n=new Map;state="connecting";keptSeconds=600;own=null;open(){
this.close(),this.#l("connecting"),this.#s()}close(){clearTimeout(this.#e),clearTimeout(this.#o);let t=this.#t;this.#t=null,t?.close(),this.#n.clear()}get nodes(){
let t=this.#a;return[...this.#n].filter(([,i])=>i.at(-1).at>t-ua).map(([i])=>i).sort().sort((i,s)=>(s===this.own)-(i===this.own))}samplesOf(t){return this.#n.get(
t)??[]}#s(){let t=an(fa,ha);t.onmessage=({data:o})=>t===this.#t&&this.#r(JSON.parse(o)),t.onclose=o=>t===this.#t&&this.#d(o),this.#t=t,this.#c()}#r(t){if(this.#c(),
t.type==="hello"&&(this.#n.clear(),this.#i.reset(),this.own=t.node,this.keptSeconds=t.kept_seconds,this.#l("live")),t.type==="samples")for(let o of t.items)this.#m(
o);t.type==="sample"&&this.#m(t),this.dispatchEvent(new CustomEvent("change",{detail:t}))}get#a(){return Math.max(...[...this.#n.values()].map(t=>t.at(-1).at))}#m(t){
let{node:o,at:n}=t;this.#n.has(o)||this.#n.set(o,[]);let i=this.#n.get(o);i.push(t);let s=n-this.keptSeconds*1e3,a=i.findIndex(c=>c.at>=s);a>0&&i.splice(0,a);for(let[
c,l]of this.#n)l.at(-1).at<s&&this.#n.delete(c)}#c(){clearTimeout(this.#o),this.#o=setTimeout(()=>{this.#t.onclose=null,this.#t.close(),this.#d({})},wa)}async#d({
code:t,reason:o}){if(clearTimeout(this.#o),!mn(t,o).again)return this.#l("ended");this.#l("lost"),this.#e=setTimeout(()=>this.#s(),this.#i.next()*1e3);let n=await w.
get("/me").catch(({status:i})=>i===401?{}:null);!n||n.role==="owner"||this.state!=="lost"||(clearTimeout(this.#e),this.#l("ended"))}#l(t){this.state=t,this.dispatchEvent(
new Event("change"))}};var vo=new Map;function Zt(e,t=3){let o=`${e} ${t}`;if(!vo.has(o)){let n=e?{style:"unit",unit:e,unitDisplay:"short"}:{};vo.set(o,new Intl.NumberFormat(_n,{...n,
maximumSignificantDigits:t}))}return vo.get(o)}var wi=["byte","kilobyte","megabyte","gigabyte","terabyte"];function Fe(e,t){let o=Math.min(wi.length-1,Math.floor(
Math.log10(Math.max(1,e))/3));return Zt(wi[o],t).format(e/1e3**o)}var Oo=e=>Zt("percent").format(e),_o=e=>e<1e3?Zt("millisecond",2).format(e):Zt("second").format(
e/1e3),Qt=e=>Zt("",3).format(e),Be=e=>m("per_second",{amount:Qt(e)});var ga=[{name:"processor",most:100,value:Oo,lines:{machine:({host:e})=>e.cpu_percent,process:({process:e})=>e.cpu_percent}},{name:"memory",value:Fe,lines:{machine:({
host:e})=>e.memory_bytes,process:({process:e})=>e.memory_bytes},more:{memory_total:({host:e})=>e.memory_total_bytes}},{name:"messages",most:1,value:Be,lines:{messages:({
chat:e})=>e.messages_per_second}},{name:"deliveries",most:1,value:Be,lines:{deliveries:({chat:e})=>e.deliveries_per_second}},{name:"commits",most:1,value:_o,lines:{
p99:({chat:e})=>e.commit_p99_ms,p50:({chat:e})=>e.commit_p50_ms}},{name:"lag",most:5,value:_o,lines:{loop:({chat:e})=>e.loop_lag_ms,backplane:({chat:e})=>e.backplane_lag_ms}},
{name:"sockets",most:5,value:Qt,lines:{sockets:({chat:e})=>e.room_sockets+e.account_sockets,people:({chat:e})=>e.people}},{name:"queue",most:10,value:Qt,lines:{
queued:({chat:e})=>e.queued}},{name:"storage",value:Fe,lines:{database:({storage:e})=>e.database_bytes,wal:({storage:e})=>e.wal_bytes},more:{free:({storage:e})=>e.
free_bytes}}],qe=class{#t;#e=new Ne;#o=null;#i=[];#n=!1;#s=!1;constructor(t){this.#t=t;let o=K(()=>this.#n&&this.#c()),n=K(()=>this.#n&&this.#d());this.#e.addEventListener(
"change",({detail:i})=>this.#r(i)?n():o())}show(){this.#n=!0,this.#e.open(),r(".place-title",this.#t).focus(),this.#s=!1,this.#a().catch(()=>{this.#s=!0,this.#c()})}leave(){
this.#n=!1,this.#e.close()}#r(t){return t?.type==="sample"&&this.#o!==null&&t.node!==this.#o}async#a(){let[{LineChart:t}]=await Promise.all([he("charts"),Cn("ch\
arts_style")]);this.#i.length||(this.#i=ga.map(o=>this.#m(o,t))),this.#c()}#m({name:t,most:o,value:n,lines:i,more:s={}},a){let c=g("monitor-chart");h(r("h2",c),
m(`monitor.${t}`)),r(".monitor-charts",this.#t).append(c);let{keptSeconds:l}=this.#e,d=u=>de(u*1e3),p=u=>n(u,2),f={count:Object.keys(i).length,most:o,seconds:l,
value:p,moment:d};return{figure:c,chart:new a(r(".monitor-plot",c),f),lines:i,more:s,value:n}}#c(){let{nodes:t,state:o}=this.#e;t.length&&!t.includes(this.#o)&&
(this.#o=t[0]),this.#l(this.#s?"failed":o),this.#d();let n=this.#e.samplesOf(this.#o);if(r(".monitor-charts",this.#t).hidden=!n.length,!n.length||document.hidden)
return;let i=n.map(({at:s})=>s/1e3);for(let{figure:s,chart:a,lines:c,more:l,value:d}of this.#i)ba(r("dl",s),{newest:n.at(-1),lines:c,more:l,value:d}),a.show(i,Object.
values(c).map(p=>n.map(p)))}#d(){let{nodes:t}=this.#e,o=r(".monitor-nodes",this.#t);o.hidden=t.length<2;let n=t.map(i=>({key:i,newest:this.#e.samplesOf(i).at(-1)}));
I(o,n,{create:()=>g("monitor-node"),update:(i,{key:s,newest:a})=>{let{host:c,process:l,chat:d}=a,p=r("button",i),f=[l.cpu_percent===null?"":Oo(l.cpu_percent),l.
memory_bytes===null?"":Fe(l.memory_bytes),m("monitor.node.sockets",{count:Qt(d.room_sockets+d.account_sockets)}),m("monitor.node.messages",{rate:Be(d.messages_per_second)})];
h(r(".monitor-node-name",p),m("monitor.node",{host:c.name,pid:l.pid})),h(r(".monitor-node-facts",p),f.filter(Boolean).join(" · ")),p.setAttribute("aria-pressed",
String(s===this.#o)),p.onclick=()=>{this.#o=s,this.#c()}}})}#l(t){let o=r(".monitor-state",this.#t);o.hidden=t==="live",o.hidden||h(o,m(`monitor.state.${t}`))}};
function ba(e,{newest:t,lines:o,more:n,value:i}){let s=[...Object.entries(o).map(([a,c],l)=>({key:a,number:c(t),line:l+1})),...Object.entries(n).map(([a,c])=>({
key:a,number:c(t)}))].filter(({number:a})=>a!==null);I(e,s,{create:()=>g("monitor-value"),update:(a,{key:c,number:l,line:d})=>{h(r("dt",a),m(`monitor.line.${c}`)),
h(r("dd",a),i(l)),a.dataset.line=d??""}})}async function We(e,{days:t}){try{return await e({})}catch(o){if(o.code!=="would_erase")throw o;return await xa(t,o)?e({erase:!0}):null}}function xa(e,{count:t,
more:o}){let n=A(t),i=o?m("retention.confirm.many",{count:n}):C("retention.confirm.text",t,{count:n}),s=C("retention.confirm.title",e,{count:A(e)});return T({title:s,
text:i,action:m("retention.confirm")})}var ka=200,He=class{#t;#e;#o=null;constructor(t){this.#t=t,this.#e=r(".settings-form",t),S(this.#e,()=>this.#a());let o=r(".team-picture-file",t);o.onchange=()=>o.
files[0]&&this.#n(()=>w.upload("/settings/picture",o.files[0])).finally(()=>o.value=""),r(".team-picture-choose",t).onclick=()=>o.click(),r(".team-picture-remov\
e",t).onclick=()=>this.#n(()=>w.delete("/settings/picture"))}show(){this.#i(),r(".place-title",this.#t).focus()}#i(){return x(this.#e,async()=>{let t=await w.get(
"/settings");await this.#r(t.welcome_rooms),this.#s(t)})}#n(t){return x(this.#e,async()=>this.#s(await t()))}#s(t){this.#o=t;for(let i of this.#e.querySelectorAll(
"[data-setting]"))va(i,t);let{picture:o}=t,n=r(".team-picture-now",this.#t);n.hidden=!o,o&&(n.src=Tn(o)),r(".team-picture-remove",this.#t).hidden=!o}async#r(t){
let{items:o}=await w.get(`/rooms?limit=${ka}`),n=o.filter(({suggested:c,archived:l,kind:d})=>c&&!l&&d==="public"),i=new Map([...t,...n].map(({id:c,name:l})=>[c,
l])),s=new Set(t.map(({id:c})=>c)),a=[...i].map(([c,l])=>_a({id:c,name:l,isChosen:s.has(c)}));r(".welcome-rooms",this.#t).replaceChildren(...a)}async#a(){let t={};
for(let s of this.#e.querySelectorAll("[data-setting]:not(.is-fixed)")){let{setting:a}=s.dataset,c=Oa(r("input, select",s));c!==this.#o[a]&&(t[a]=c)}let o=[...this.#e.
querySelectorAll(".welcome-rooms input:checked")].map(({value:s})=>s),n=this.#o.welcome_rooms.map(({id:s})=>s);[...o].sort().join()!==[...n].sort().join()&&(t.welcome_rooms=
o);let i=await We(s=>w.patch("/settings",{...t,...s}),{days:ya(t)});return this.#s(i??this.#o),i!==null}},ya=({retention_days:e,retention_most_days:t})=>Math.min(
...[e,t].filter(Boolean));function va(e,t){let{setting:o}=e.dataset,n=t.fixed.includes(o),i=r("input, select",e);e.classList.toggle("is-fixed",n),i.value=t[o],i.
hidden=i.disabled=n;let s=r(".setting-fixed",e);s.hidden=!n;let a=i.selectedOptions?.[0].text??t[o];h(s,n?m("settings.fixed",{value:a,name:`PARLEY_${o.toUpperCase()}`}):
"")}var Oa=({type:e,value:t})=>e==="number"?Number(t):t.trim();function _a({id:e,name:t,isChosen:o}){let n=g("welcome-room"),i=r("input",n);return Object.assign(
i,{value:e,checked:o}),h(r("span",n),t),n}function Eo({message:e,me:t,saved:o}){let n=o.of(e.room,e.seq);return It({title:m("message.save"),action:m("save"),me:t,mayBeNone:!0,before:n?.remind_at&&!n.due?
Date.parse(n.remind_at):null,act:async({at:i})=>{await o.save(e,i),B(m("saved.done"))}})}var gi="/me/saved?limit=50",Ue=class{#t;#e;#o;#i;#n;#s=new O;constructor(t,{saved:o,rooms:n,me:i,blocks:s}){this.#t=t,this.#e=o,this.#o=n,this.#i=i,this.#n=s;let a=_(
t,{list:this.#s,into:".saved-list",none:".saved-none",sort:Ea,key:({room:c,seq:l})=>`${c}/${l}`,create:()=>g("saved-item"),update:(c,l)=>this.#r(c,l)});s.addEventListener(
"change",()=>t.hidden||a()),o.addEventListener("change",()=>t.hidden||this.#s.open(gi))}show(){this.#s.open(gi),r(".place-title",this.#t).focus()}#r(t,{room:o,seq:n,
remind_at:i,due:s,message:a}){let c=this.#o.find(o),l=r("a",t);l.href=`${rt}/rooms/${o}/${n}`,c&&dt(l,Dt(c)),h(r(".draft-room",l),c?.name??""),h(r(".draft-text",
l),this.#a(a));let d=r(".saved-when",t);d.parentElement.hidden=!i;let p=i?U(new Date(i),Q(this.#i)):"";h(d,i?m(s?"saved.due":"saved.reminder",{date:p}):""),d.classList.
toggle("is-due",s),r('[data-act="remind"]',t).onclick=()=>Eo({message:{room:o,seq:n},me:this.#i,saved:this.#e}),r('[data-act="done"]',t).onclick=()=>this.#e.forget(
{room:o,seq:n}).catch(G)}#a({user:t,text:o}){return this.#n.has(t.id)?m("message.blocked"):m("rooms.last",{user:k(t),text:o})}},Ea=e=>[...e.filter(({due:t})=>t),
...e.filter(({due:t})=>!t)];var ze=class{#t;#e;#o;#i;#n=!1;constructor(t,{scheduled:o,rooms:n,me:i}){this.#t=t,this.#e=o,this.#o=n,this.#i=i,o.addEventListener("change",()=>this.#n&&!t.hidden&&
this.#s())}show(){this.#n=!0,this.#s(),r(".place-title",this.#t).focus()}async#s(){let t=await this.#e.load().catch(G);t&&(r(".scheduled-none",this.#t).hidden=t.
length>0,Oe(this.#t,t),I(r(".scheduled-list",this.#t),t,{key:({id:o})=>o,create:()=>g("scheduled-item"),update:(o,n)=>this.#r(o,n)}))}#r(t,o){let n=this.#o.find(
o.room),i=r("a",t);i.href=`${rt}/rooms/${o.room}`,n&&dt(i,Dt(n));let s=n?.name??m("scheduled.left");h(r(".draft-room",i),s),ve(t,o,{store:this.#e,me:this.#i,roomName:s,
onChange:()=>this.#s()})}};var Ge=class{#t;#e=new O;#o;#i;#n="all";constructor(t,{threads:o,rooms:n,directory:i,blocks:s}){this.#t=t,this.#o=_(t,{list:this.#e,into:".thread-list",none:".t\
hreads-none",key:({room:a,root:c})=>`${a}:${c}`,create:()=>g("thread-item"),update:(a,c)=>$e(a,c,{directory:i,blocks:s,roomName:n.find(c.room)?.name??""})}),s.addEventListener(
"change",()=>t.hidden||this.#o()),o.addEventListener("told",({detail:a})=>this.#r(a)),this.#i=new Z(t,a=>this.#s(a))}show(){this.#s(),r(".place-title",this.#t).
focus()}#s(t=this.#n){return this.#n=t,this.#i.show(t),this.#e.open(`/me/threads?limit=50${Se[t]}`)}#r(t){if(this.#t.hidden)return;let o=this.#e.items.findIndex(
({room:n,root:i})=>n===t.room&&i===t.root);if(o<0)return this.#s();this.#e.items[o]=t,this.#o()}};var Sa=50,Ft=class extends ut{suggested=[];async loadSuggested(){let{items:t}=await w.page("/rooms?scope=suggested&limit=20").catch(()=>({items:[]}));this.suggested=
t,this.dispatchEvent(new Event("change"))}pathFor(t){return`/rooms?${new URLSearchParams({scope:"joinable",limit:Sa,q:t})}`}};var $a=50,Bt=class extends ut{constructor({directory:t}){super(),this.addEventListener("change",()=>t.take(this.items))}pathFor(t){return`/users?${new URLSearchParams(
{limit:$a,q:t})}`}};var So=50,Ta=/[\s,、，&]+|\band\b|和/,wt=class extends EventTarget{#t;#e=null;#o=null;#i=new Map;#n;#s;words="";constructor({rooms:t=null,directory:o=null,isOffered:n=()=>!0,
roomWith:i=()=>null}){super(),this.#t=t,this.#n=n,this.#s=i;let s=()=>this.dispatchEvent(new Event("change"));t&&(this.#e=new Ft,this.#e.addEventListener("chang\
e",()=>{for(let a of this.#e.items)this.#i.set(a.id,a);s()})),o&&(this.#o=new Bt({directory:o}),this.#o.addEventListener("change",s))}search(t){this.words=t;for(let o of this.#r)
o.search(t);this.dispatchEvent(new Event("change"))}close(){for(let t of this.#r)t.close()}get searching(){return this.#r.some(t=>t.searching)}get failed(){return this.#r.
some(t=>t.failed)}get items(){let t=[...this.#a.slice(0,So),...this.#m,...this.#c.slice(0,So)];return[...new Map(t.map(o=>[o.id,o])).values()].filter(this.#n)}get hasMore(){
return[this.#a,this.#c].some(({length:o})=>o>So)||this.#r.some(o=>o.items.length>0&&o.hasMore)}get#r(){return[this.#e,this.#o].filter(Boolean)}get#a(){return this.#t?
bi([...this.#t.mine,...this.#t.archived],this.words).map($o):[]}get#m(){let{items:t=[],searching:o}=this.#o??{},n=N(this.words),i=({name:a,display_name:c})=>N(`${c}\
 ${a}`).includes(n),s=a=>{let c=this.#s(a.id);return c?$o(c):{kind:"person",id:a.id,person:a}};return t.filter(a=>!o||i(a)).map(s)}get#c(){if(!this.#e)return[];
let o=this.#e.words===this.words&&!this.#e.searching?this.#e.items:[];return[...new Map([...bi([...this.#i.values()],this.words),...o].map(i=>[i.id,i])).values()].
filter(({id:i})=>!this.#t.find(i)?.role).map($o)}},$o=e=>({kind:"room",id:e.id,room:e});function bi(e,t){let o=N(t);return e.map(n=>({room:n,at:Ca(n,o)})).filter(
({at:n})=>n>=0).sort((n,i)=>xi(n)-xi(i)).map(({room:n})=>n)}function Ca({name:e,kind:t,people:o=[]},n){let i=N(e).indexOf(n);if(i>=0||t!=="direct")return i;let s=o.
map(l=>N(`${l.display_name} ${l.name}`)),a=n.split(Ta).filter(Boolean);return a.length>0&&a.every(l=>s.some(d=>d.includes(l)))?Math.max(...s.map(l=>l.indexOf(a[0]))):
-1}var xi=({room:e,at:t})=>(t>0?2:0)+(e.unread?0:1);var gt=class{#t;#e;#o;#i;#n;#s;#r;constructor(t,{choices:o,onChosen:n,...i}){this.#t=t,this.#e=r("input",t),this.#o=r(".choice-list",t),this.#i=r(".choice-note",
t),this.#n=o,this.#s=i,this.#r=n,this.#e.value="",this.#e.oninput=()=>this.#a(),this.#e.onkeydown=s=>this.#u(s),o.addEventListener("change",()=>this.#m()),this.#a()}clear(){
this.#e.value="",this.#a(),this.#e.focus()}get words(){return this.#e.value.trim()}#a(){this.#p(null),this.#n.search(this.words)}#m(){let{items:t,hasMore:o,searching:n,
failed:i}=this.#n,s=this.#f?.dataset.key,a=0;I(this.#o,t,{key:({kind:d,id:p})=>`${d}:${p}`,create:()=>g("choice-item"),update:(d,p)=>{d.id=`${this.#o.id}-${a+=1}`,
this.#c(d,p)}});let c=i||this.words!==""&&!n;this.#i.hidden=t.length>0?!o:!c,h(this.#i,m(o?"jump.more":i?"list.trouble":"jump.none"));let{children:l}=this.#o;this.#p(
[...l].find(d=>d.dataset.key===s)??l[0]??null)}#c(t,o){t.dataset[o.kind]=o.id,t.onclick=()=>this.#r(o),t.onpointermove=()=>this.#p(t),o.kind==="room"?this.#d(t,
o.room):this.#l(t,o.person)}#d(t,o){zn(t,o,this.#s);let n=we(o);h(r(".choice-name",t),o.name),h(r(".choice-detail",t),n?`@${n.name}`:""),h(r(".choice-unread",t),
o.unread?A(o.unread):"")}#l(t,o){let n=r(".avatar",t);r(".icon",t).toggleAttribute("hidden",!0),n.hidden=!1,L(n,o),ue(n,this.#s.presence.of(o.id)),h(r(".choice-\
name",t),k(o)),h(r(".choice-detail",t),[`@${o.name}`,o.bot&&m("bot.mark")].filter(Boolean).join(" · ")),h(r(".choice-unread",t),"")}get#f(){return r('[aria-sel\
ected="true"]',this.#o)}#p(t){for(let o of this.#o.children)o.setAttribute("aria-selected",o===t);this.#e.setAttribute("aria-activedescendant",t?.id??""),t?.scrollIntoView(
{block:"nearest"})}#u(t){if(lt(t))return;let o=this.#f;if(t.key==="Enter"&&o)o.click();else if(t.key==="ArrowDown")this.#p(o?.nextElementSibling??o);else if(t.key===
"ArrowUp")this.#p(o?.previousElementSibling??o);else return;t.preventDefault()}};async function Ke({title:e,action:t,hint:o="",most:n=1/0,isOffered:i=()=>!0,act:s,...a}){let c=y("pick-people"),l=new Map,d=new wt({directory:a.directory,isOffered:({
id:D,person:st})=>!l.has(D)&&i(st)}),p=new gt(c,{choices:d,onChosen:({person:D})=>u(D),...a}),f=()=>{ki(c,{picked:l,most:n,unpick:b}),p.clear()},u=D=>{l.size>=n||
(l.set(D.id,D),f())},b=D=>{l.delete(D),f()};r(".pick-hint",c).textContent=o;let $=r(".pick-submit",c);$.textContent=t,$.onclick=()=>x(c,async()=>{await s([...l.
values()]),c.close()});let M=new AbortController,{signal:R}=M;r("input",c).addEventListener("keydown",D=>{D.key==="Backspace"&&!D.target.value&&l.size&&b([...l.
keys()].at(-1))},{signal:R}),r(".form-error",c).hidden=!0,ki(c,{picked:l,most:n,unpick:b}),await v(c,{title:e}),M.abort(),d.close()}function ki(e,{picked:t,most:o,
unpick:n}){I(r(".picked",e),[...t.values()],{key:({id:i})=>i,create:()=>g("picked-item"),update:(i,s)=>{let a=r("button",i);L(r(".avatar",i),s),r(".picked-name",
i).textContent=k(s),a.setAttribute("aria-label",m("pick.remove",{name:k(s)})),a.onclick=()=>n(s.id)}}),r(".pick-submit",e).disabled=!t.size,r(".pick-full",e).hidden=
t.size<o}function To({conversation:e,...t}){let{members:o,room:n}=e;return o.need(),Ke({title:m("add_member.title"),action:m("add_member.submit"),hint:m("add_member.hint",
{room:n.name}),isOffered:({id:i})=>!o.has(i),act:i=>o.add(i),...t})}var Aa=120,yi=document.documentElement.dataset.language,Co=null,kt=null;function qt(){return Co??=La().catch(e=>{throw Co=null,e}),Co}async function La(){let[e,
t]=await Promise.all([vi("en"),yi==="en"?null:vi(yi)]);return kt=new Ao(e,t),kt}async function vi(e){let t=await fetch(new URL(`../emoji/${e}.json`,import.meta.
url));if(!t.ok)throw new Error(`No emoji in ${e}: ${t.status}`);return t.json()}var Ao=class{#t=new Map;#e=new Map;groups=new Map;constructor(t,o){for(let[n,i]of Object.
entries(t)){let s=i.map((a,c)=>Da(n,a,o?.[n][c]));this.groups.set(n,s);for(let a of s){this.#e.set(a.emoji,a);for(let c of a.codes)this.#t.set(c,a)}}}withCode(t){
return this.#t.get(t)}of(t){return this.#e.get(t)}search(t,o=Aa){let n=N(t.trim().replace(/^:|:$/g,""));if(!n)return[];let i=[];for(let s of this.#e.values()){let a=Ia(
s,n);a<Oi&&i.push({entry:s,rank:a})}return i.sort((s,a)=>s.rank-a.rank).slice(0,o).map(({entry:s})=>s)}};function Da(e,[t,o,n,i,s],[a,c]=[o,""]){let l=[...i.split(
" "),o,a].map(N),d=N(` ${o} ${n} ${a} ${c} ${i.replaceAll("_"," ")}`);return{emoji:t,label:a,codes:i.split(" "),hasTones:s===1,group:e,names:l,words:d}}var[Ma,ja,
Oi]=[1e3,1001,1002];function Ia({names:e,words:t},o){let n=e.filter(i=>i.startsWith(o));return n.length?Math.min(...n.map(({length:i})=>i)):t.includes(` ${o}`)?
Ma:t.includes(o)?ja:Oi}var _i=rn("emoji-tone"),Pa=18,te=["","🏻","🏼","🏽","🏾","🏿"],Ra=new RegExp("(?!\\u{1F91D}\\u200d)(\\p{Emoji_Modifier_Base})\\ufe0f?","gu"),Ye=()=>te.
find(e=>e===localStorage.getItem(_i))??"",Ei=e=>Si(_i,e),Ve=({emoji:e,hasTones:t})=>t&&Ye()?e.replace(Ra,`$1${Ye()}`):e,Lo=()=>JSON.parse(localStorage.getItem(go))??
[];function ee(e){let t=Lo().filter(o=>o!==e);Si(go,JSON.stringify([e,...t].slice(0,Pa)))}function Si(e,t){try{localStorage.setItem(e,t)}catch{}}var Na="400px",Do=new WeakMap,Je=new WeakMap,Xe=class{#t;#e=1;#o;#i;constructor(t,{onChosen:o,onLooked:n,onLeave:i}){this.#t=t,this.#o=i;let s=({target:a})=>Do.
get(a.closest(".emoji"));t.onclick=a=>s(a)&&o(s(a));for(let a of["pointerover","focusin"])t.addEventListener(a,c=>s(c)&&n(s(c)));t.addEventListener("focusin",({
target:a})=>a.matches(".emoji")&&this.#s(a)),this.#i=new IntersectionObserver(a=>this.#n(a),{root:t,rootMargin:Na}),t.onkeydown=a=>this.#r(a)}show(t){this.#i.disconnect(),
this.#t.replaceChildren(...t.filter(({items:i})=>i.length).map(Fa)),this.#t.scrollTop=0;let[o,...n]=this.#t.children;if(o){Mo(o),this.#s(r(".emoji",o)),this.#e=
getComputedStyle(r(".emoji-grid",o)).gridTemplateColumns.split(" ").length;for(let i of n)i.style.setProperty("--rows",Math.ceil(Je.get(i).length/this.#e));for(let i of n)
this.#i.observe(i)}}get first(){return Do.get(r(".emoji",this.#t))}focusFirst(){r(".emoji",this.#t)?.focus()}scrollTo(t){r(`[data-group="${t}"]`,this.#t)?.scrollIntoView(
{block:"start"})}#n(t){for(let{target:o,isIntersecting:n}of t)n&&Mo(o)}#s(t){for(let o of this.#t.querySelectorAll('[tabindex="0"]'))o.tabIndex=-1;t&&(t.tabIndex=
0)}#r(t){let o=t.target.closest(".emoji"),n=o&&this.#a[t.key]?.(o);n&&(t.preventDefault(),n.focus?.())}#a={ArrowRight:t=>this.#m(t,1),ArrowLeft:t=>this.#m(t,-1),
ArrowDown:t=>this.#c(t),ArrowUp:t=>this.#d(t)??this.#f(),Home:()=>r(".emoji",this.#t),End:()=>Wt(this.#t.lastElementChild).at(-1)};#m(t,o){let n=t.closest(".emo\
ji-group"),{buttons:i,at:s}=this.#l(t);return i[s+o]?i[s+o]:o>0?Wt(n.nextElementSibling)[0]??t:Wt(n.previousElementSibling).at(-1)??t}#c(t){let{buttons:o,at:n,column:i}=this.#l(
t);if(!(n-i+this.#e>=o.length))return o[Math.min(n+this.#e,o.length-1)];let a=Wt(t.closest(".emoji-group").nextElementSibling);return a[Math.min(i,a.length-1)]??
t}#d(t){let{buttons:o,at:n,column:i}=this.#l(t);if(n>=this.#e)return o[n-this.#e];let s=Wt(t.closest(".emoji-group").previousElementSibling),a=Math.floor((s.length-
1)/this.#e)*this.#e;return s[Math.min(a+i,s.length-1)]}#l(t){let o=Wt(t.closest(".emoji-group")),n=o.indexOf(t);return{buttons:o,at:n,column:n%this.#e}}#f(){return this.#o(),
{}}};function Wt(e){return e?(Mo(e),[...r(".emoji-grid",e).children]):[]}function Mo(e){let t=Je.get(e);Je.delete(e),t&&r(".emoji-grid",e).append(...t.map(Ba))}
function Fa({name:e,title:t,items:o}){let n=g("emoji-group");n.dataset.group=e;let i=r("h3",n);return i.textContent=t,i.hidden=!t,Je.set(n,o),n}function Ba(e){let t=document.
createElement("button");return t.type="button",t.className="emoji",t.tabIndex=-1,t.setAttribute("aria-label",e.label),X(t,e),Do.set(t,e),t}var $i={recent:"🕘",team:"⭐",smileys:"😀",people:"👋",nature:"🐱",food:"🍎",travel:"🚗",activities:"⚽",objects:"💡",symbols:"❤️",flags:"🏁"},
qa={emoji:"✋",hasTones:!0},yt=8;async function Wa(e){let t=y("emoji"),o=Ti.get(t)??Ti.set(t,new Io(t)).get(t),n=v(t);return o.begin(e),await n||null}var Ti=new WeakMap,
Io=class{#t;#e;#o;#i=null;constructor(t){this.#t=t,this.#e=r(".search-input",t),this.#o=new Xe(r(".emoji-scroll",t),{onChosen:o=>this.#c(o),onLooked:o=>this.#d(
o),onLeave:()=>this.#e.focus()}),this.#e.oninput=()=>this.#s(),t.addEventListener("keydown",o=>this.#f(o)),this.#u(),this.#g()}begin(t){this.#e.value="",this.#d(
null),Ua(this.#t,t),this.#n()}async#n(){this.#i||this.#l(m("emoji.loading"));try{this.#i??=await qt(),this.#s()}catch{this.#l(m("emoji.trouble"))}}#s(){if(!this.#i)
return;let{value:t}=this.#e;for(let{name:n,items:i}of this.#r)r(`[data-tab="${n}"]`,this.#t).hidden=!i.length;let o=[...q.search(t),...this.#i.search(t).map(jo)];
this.#o.show(t.trim()?[{name:"found",title:"",items:o}]:this.#r),this.#d(t.trim()?this.#o.first??null:null),this.#l(t.trim()&&!o.length?m("emoji.none"):"")}get#r(){
return Object.keys($i).map(t=>({name:t,title:m(`emoji.group.${t}`),items:this.#a(t)}))}#a(t){return t==="recent"?this.#m:t==="team"?q.all:this.#i.groups.get(t).
map(jo)}get#m(){let t=o=>q.of(o)??(this.#i.of(o)&&jo(this.#i.of(o)));return Lo().map(t).filter(Boolean)}#c({text:t,key:o}){ee(o),this.#t.close(t)}#d(t){X(r(".em\
oji-sign",this.#t),t??{text:""}),h(r(".emoji-label",this.#t),t?.label??m("emoji.hint")),h(r(".emoji-code",this.#t),t?`:${t.code}:`:"")}#l(t){let o=r(".emoji-non\
e",this.#t);o.hidden=!t,h(o,t)}#f(t){if(t.isComposing)return;let o=t.target===this.#e;if(t.key==="Escape")this.#t.close();else if(o&&t.key==="ArrowDown")this.#o.
focusFirst();else if(o&&t.key==="Enter")this.#p();else return!o&&Ha(t)?this.#e.focus():void 0;t.preventDefault()}#p(){let{first:t}=this.#o;t&&this.#e.value.trim()&&
this.#c(t)}#u(){let t=Object.entries($i).map(([o,n])=>{let i=document.createElement("button");return i.type="button",i.className="emoji",i.textContent=n,i.title=
m(`emoji.group.${o}`),i.setAttribute("aria-label",i.title),i.dataset.tab=o,i.onclick=()=>this.#w(o),i});r(".emoji-tabs",this.#t).append(...t)}#w(t){this.#e.value&&
(this.#e.value="",this.#s()),this.#o.scrollTo(t)}#g(){let t=this.#t.querySelectorAll('[name="emoji-tone"]');for(let[o,n]of t.entries())n.nextElementSibling.textContent=
qa.emoji+te[o],n.checked=te[o]===Ye(),n.onchange=()=>{Ei(te[o]),this.#s()}}},jo=e=>({key:e.emoji,text:Ve(e),label:e.label,code:e.codes[0]}),Ha=({key:e,ctrlKey:t,
metaKey:o,altKey:n,target:i})=>e.length===1&&e!==" "&&!t&&!o&&!n&&!i.matches("input");function Ua(e,t){let{top:o,bottom:n,right:i}=t.getBoundingClientRect(),{offsetWidth:s,
offsetHeight:a}=e,c=o-a-yt,l=c>=yt?c:Math.min(n+yt,innerHeight-a-yt),d=Math.min(i-s,innerWidth-s-yt);e.style.setProperty("--x",`${Math.max(yt,d)}px`),e.style.setProperty(
"--y",`${Math.max(yt,l)}px`)}var Ze=4,Qe=8,oe=null;function Ci(e,{label:t,items:o}){return oe?.button===e?oe.close():(oe?.close(),new Promise(n=>za(e,{label:t,items:o,resolve:n})))}function Po({
name:e,icon:t,text:o,isDangerous:n},i){let s=g("menu-row");return dt(s,t),r("span",s).textContent=o,s.dataset.testid=`sheet-${e}`,s.classList.toggle("is-dangero\
us",n),s.onclick=()=>i(e),s}function za(e,{label:t,items:o,resolve:n}){let i=g("menu"),s,a=f=>{s=f,p()},c=o.map(f=>Po(f,a));for(let f of c)f.role="menuitem";i.setAttribute(
"aria-label",t),i.append(...c),e.closest("main, aside, nav, body").append(i),i.showPopover(),Va(i,e);let l=new AbortController,d=St.open(()=>{oe=null,l.abort(),
i.remove(),e.setAttribute("aria-expanded","false"),n(s)}),p=()=>St.close(d);oe={button:e,close:p},e.setAttribute("aria-expanded","true"),Ga({menu:i,button:e,close:p},
l),i.onkeydown=f=>Ka(f,{rows:c,close:p}),c[0].focus({preventScroll:!0})}function Ga({menu:e,button:t,close:o},{signal:n}){let i=({target:s})=>!e.contains(s)&&!t.
contains(s);for(let s of["pointerdown","wheel"])addEventListener(s,a=>i(a)&&o(),{capture:!0,passive:!0,signal:n});addEventListener("resize",o,{signal:n})}function Ka(e,{
rows:t,close:o}){let n=t.indexOf(document.activeElement),i={ArrowDown:(n+1)%t.length,ArrowUp:n-1,Home:0,End:-1}[e.key];if(e.stopPropagation(),i!==void 0)t.at(i).
focus();else if(e.key==="Escape"||e.key==="Tab")o();else return Ya(e,t,n);return e.preventDefault()}function Ya({key:e},t,o){let n=[...t.slice(o+1),...t.slice(0,
o+1)],i=s=>s.textContent.trim().toLocaleLowerCase().startsWith(e.toLocaleLowerCase());e.trim().length===1&&n.find(i)?.focus()}function Va(e,t){let o=t.getBoundingClientRect(),
{width:n,height:i}=e.getBoundingClientRect(),s=getComputedStyle(t).direction==="rtl",a=innerHeight-Qe-o.bottom-Ze,c=o.top-Ze-Qe,l=i<=a||a>=c,d=Math.min(i,l?a:c),
p=s?o.left:o.right-n;e.style.maxBlockSize=`${d}px`,e.style.top=`${l?o.bottom+Ze:o.top-Ze-d}px`,e.style.left=`${Ja(p,innerWidth-n)}px`}var Ja=(e,t)=>Math.max(Qe,
Math.min(e,t-Qe));var Xa=matchMedia("(min-width: 45rem) and (hover: hover)");async function Za({row:e,item:t,button:o=null,conversation:n}){let i=Gn(t,n).map(c=>({...c,text:m(`me\
ssage.${c.name}`)}));if(!i.length)return;e.classList.add("is-pressed");let s=o&&Xa.matches,a=await(s?Ci(o,{label:m("message.actions"),items:i}):Qa(i));return e.
classList.remove("is-pressed"),e.focus({preventScroll:!0}),s&&!a&&o.focus({preventScroll:!0}),a}async function Qa(e){let t=y("message"),o,n=s=>{o=s,t.close()},i=e.
map(s=>{let a=document.createElement("li");return a.append(Po(s,n)),a});return r(".sheet",t).replaceChildren(...i),await v(t),o}var tc=0;async function ec({label:e,options:t,form:o},n){let i=y("bot-form"),s=r("form",i),a=t?[nc({label:e,options:t})]:o.fields.map(ic);E(s),r(".bot-form-fiel\
ds",s).replaceChildren(...a.map(({place:l})=>l)),r(".bot-form-note",s).hidden=!!t,h(r('[data-testid="bot-form-submit"]',s),o?.submit??m("form.choose"));let c=()=>Object.
fromEntries(a.map(({id:l,value:d})=>[l,d()]).filter(([,l])=>l!==null));return oc(s,a,async()=>{await n(t?{value:c().option}:{answers:c()}),i.close("done")}),v(i,
{title:e})}function oc(e,t,o){let n=r(".form-error",e),i=!1;e.onsubmit=async s=>{s.preventDefault(),!i&&(i=!0,n.hidden=!0,e.setAttribute("aria-busy","true"),await o().
catch(a=>{let c=t.find(({id:l})=>l===a.field);n.textContent=c?m("form.wrong",{label:c.label}):H(a),n.hidden=!1,c?.input.focus()}),e.removeAttribute("aria-busy"),
i=!1)}}function nc({label:e,options:t}){return Li({id:"option",label:e,options:t,required:!0})}function ic(e){return e.kind==="checkbox"?rc(e):e.kind==="select"?
Li(e):sc(e)}function sc({id:e,label:t,kind:o,required:n,min:i,max:s}){let a=document.createElement(o==="long_text"?"textarea":"input"),c=o==="number";return c?Object.
assign(a,{type:"number",step:"any",min:i??"",max:s??""}):(i!==void 0&&(a.minLength=i),a.maxLength=s,a.dir="auto",o==="long_text"&&(a.rows=4)),Di({id:e,label:t,required:n,
input:a,value:()=>a.value===""?null:c?Number(a.value):a.value})}function Li({id:e,label:t,options:o,required:n}){let i=document.createElement("select");return i.
append(Ai("",m(n?"form.please":"form.nothing")),...o.map(s=>Ai(s.id,s.label))),Di({id:e,label:t,required:n,input:i,value:()=>i.value||null})}function Ai(e,t){let o=fe(
"option",t);return o.value=e,o}function rc({id:e,label:t,required:o}){let n=g("bot-form-check"),i=r("input",n);return i.required=o,h(r("span",n),t),{id:e,label:t,
input:i,place:n,value:()=>i.checked}}function Di({id:e,label:t,required:o,input:n,value:i}){let s=g("bot-form-field");n.id=`bot-form-${tc+=1}`,n.required=o,n.autocomplete=
"off";let a=r("label",s);return a.htmlFor=n.id,h(a,o?t:m("command.optional",{words:t})),s.append(n),{id:e,label:t,input:n,place:s,value:i}}var ac=365*24*3600;function Mi(e){document.documentElement.dataset.theme=e,document.cookie=`theme=${e}; path=${rt}/; max-age=${ac}; samesite=lax`,Dn()}var ji={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1};function Pi(e,{onShown:t}){let o=r('[role="tablist"]',e),n=[...o.children].filter(a=>!a.hidden),i=a=>{
for(let c of o.children){let l=c===a;c.setAttribute("aria-selected",l),c.tabIndex=l?0:-1,Ii(c).hidden=!l}a.scrollIntoView({block:"nearest",inline:"nearest"})},s=a=>{
i(a),t(Ii(a))};for(let a of n)a.onclick=()=>s(a);o.onkeydown=a=>{let c=cc(n,a);c&&(a.preventDefault(),s(c),c.focus())},i(n[0])}var Ii=e=>r(`#${e.getAttribute("a\
ria-controls")}`);function cc(e,{key:t,target:o}){return t==="Home"?e[0]:t==="End"?e.at(-1):ji[t]&&e.at((e.indexOf(o)+ji[t])%e.length)}function Ri(e,{blocks:t,directory:o}){let n=new O,i=()=>n.open("/me/blocks?limit=50"),s=({user:a})=>x(e,()=>t.unblock(a.id)).then(i);_(e,{list:n,into:".ban-list",
none:".blocked-none",key:({user:a})=>a.id,create:()=>g("ban-item"),update:(a,c)=>mc(a,{...c,user:o.of(c.user)},s)}),i()}function mc(e,t,o){L(r(".avatar",e),t.user),
h(r(".ban-name",e),k(t.user)),h(r(".hint",e),m("blocked.since",{date:j(new Date(t.at))}));let n=r("button",e);n.textContent=m("person.unblock"),n.setAttribute("\
aria-label",m("blocked.unblock",{name:k(t.user)})),n.onclick=()=>o(t)}var lc=864e5;function Fi({rooms:e,path:t="/me/tokens",onMade:o}){let n=y("token"),i=r("form",n),s=r(".token-made",n);return E(i),i.hidden=!1,s.hidden=!0,dc(i,e.
mine),i.onchange=()=>Ni(i),Ni(i),S(i,async()=>{let{token:a}=await w.post(t,Bi(i));i.hidden=!0,fc(s,a),o()}),n.addEventListener("close",()=>r(".token-text",s).value=
"",{once:!0}),v(n)}function dc(e,t){let o=t.filter(({name:n})=>n);r(".invite-room-list",e).replaceChildren(...o.map(pc)),r('[value="chosen"]',e).closest("label").
hidden=!o.length}function Ni(e){let t=Bi(e),o=r(".invite-room-list",e);o.hidden=!t.rooms,r('[name="scope"]',e).setCustomValidity(t.scopes.length?"":m("tokens.no\
_scope")),o.querySelector("input")?.setCustomValidity(t.rooms?.length===0?m("tokens.none_chosen"):"")}function pc({id:e,name:t}){let o=g("invite-room");return r(
"input",o).value=e,r("span",o).textContent=t,o}function Bi(e){let t=new FormData(e),o=Number(t.get("days"));return{name:t.get("name").trim(),scopes:t.getAll("sc\
ope"),rooms:t.get("rooms")==="chosen"?t.getAll("room"):null,expires_at:o?new Date(Date.now()+o*lc).toISOString():null}}function fc(e,t){let o=r(".token-text",e);
e.hidden=!1,o.value=t,r('[data-action="copy"]',e).onclick=()=>W(t,"tokens.copied"),o.focus(),o.select()}function to(e,{rooms:t,path:o="/me/tokens",onChanged:n=()=>{}}){let i=new O,s=()=>i.open(o),a=()=>(s(),n()),c=async l=>{!l.expired&&!await T(gc(l))||(await x(e,
()=>w.delete(`${o}/${l.id}`)),a())};_(e,{list:i,into:".token-list",none:".tokens-none",create:()=>g("token-item"),update:(l,d)=>hc(l,d,{rooms:t,end:c})}),r('[da\
ta-action="new-token"]',e).onclick=()=>Fi({rooms:t,path:o,onMade:a}),s()}function hc(e,t,{rooms:o,end:n}){r(".token-name",e).textContent=t.name,r(".token-scopes\
-of",e).textContent=Ro(t,o);let i=r(".token-times",e);i.textContent=[wc(t),No(t)].join(" · "),i.title=m("tokens.made",{date:P(new Date(t.created_at))});let s=r(
"button",e);s.textContent=m(t.expired?"tokens.remove":"tokens.revoke"),s.onclick=()=>n(t)}var Ro=(e,t)=>[...e.scopes.map(o=>m(`tokens.short.${o}`)),uc(e,t)].join(
" · ");function uc({rooms:e},t){if(!e)return m("tokens.in.all");let o=e.map(n=>t.find(n)?.name).filter(Boolean);return m("tokens.in",{rooms:o.length?tt(o):m("t\
okens.rooms.gone")})}function wc({expired:e,expires_at:t}){return e?m("tokens.expired"):t?m("tokens.until",{date:j(new Date(t))}):m("tokens.never")}var No=({last_used_at:e})=>e?
m("tokens.used",{date:j(new Date(e))}):m("tokens.unused"),gc=({name:e})=>({title:m("tokens.revoke.title",{name:e}),text:m("tokens.revoke.text"),action:m("tokens\
.revoke")});var bc={mine:[],find:()=>{}};function qi(e,{onChanged:t}){let o=y("bot"),n=`/me/bots/${e.id}`,i=r("form",o);return E(i),i.elements.display_name.value=e.display_name,
i.elements.about.value=e.about,S(i,async({display_name:s,about:a})=>{await w.patch(n,{display_name:s.trim(),about:a.trim()}),t()}),to(r(".tokens",o),{rooms:bc,path:`${n}\
/tokens`,onChanged:t}),Nt(r(".bot-end",o),{path:n,question:xc(e),onGone:t}),v(o,{title:k(e)})}var xc=e=>({title:m("bots.delete.title",{name:k(e)}),text:m("bots.\
delete.text"),action:m("bots.delete")});function Wi(e){let t=new O,o=()=>t.open("/me/bots"),n=i=>qi(i,{onChanged:o});_(e,{list:t,into:".bot-list",none:".bots-none",create:()=>g("bot-item"),update:(i,s)=>kc(
i,s,n)}),r('[data-action="new-bot"]',e).onclick=()=>yc({onMade:i=>(o(),n(i))}),o()}function kc(e,t,o){L(r(".avatar",e),t),r(".bot-name",e).textContent=k(t);let n=t.
disabled?m("bots.disabled"):C("bots.tokens",t.tokens);r(".hint",e).textContent=[`@${t.name}`,n].join(" · "),r("button",e).onclick=()=>o(t)}function yc({onMade:e}){
let t=y("new-bot"),o=r("form",t);return E(o),S(o,async({name:n,display_name:i,about:s})=>{let a={name:n.trim(),display_name:i.trim()||null,about:s.trim()||null},
c=await w.post("/me/bots",a);z(t),e(c)}),v(t)}var Hi="/me/connected-apps";function Ui(e,{rooms:t}){let o=new O,n=()=>o.open(Hi),i=async s=>{await T(Oc(s))&&(await x(e,()=>w.delete(`${Hi}/${s.id}`)),n())};_(
e,{list:o,into:".connected-app-list",none:".connected-apps-none",create:()=>g("connected-app-item"),update:(s,a)=>vc(s,a,{rooms:t,end:i})}),n()}function vc(e,t,{
rooms:o,end:n}){r(".token-name",e).textContent=t.app.name,r(".token-scopes-of",e).textContent=Ro(t,o);let i=r(".token-times",e);i.textContent=No(t),i.title=m("c\
onnected_apps.since",{date:P(new Date(t.created_at))}),r("button",e).onclick=()=>n(t)}var Oc=({app:{name:e}})=>({title:m("connected_apps.end.title",{name:e}),text:m(
"connected_apps.end.text"),action:m("tokens.revoke")});function Gi(e,{isOwner:t,onChanged:o}){let n=y("own-app"),i=`/me/apps/${e.id}`;_c(r(".app-keys",n),e,i);let s=r("form",n);E(s),s.elements.name.value=e.name,s.elements.
redirect_uris.value=e.redirect_uris.join(`
`);let a=r(".app-closes",s);return a.hidden=t||!e.for_everybody,S(s,async c=>{let l={name:c.name.trim(),redirect_uris:Fo(c.redirect_uris)},d=await w.patch(i,l);
r(".app-audience",n).textContent=Ht(d),a.hidden||=!d.for_everybody,o()}),Nt(r(".app-end",n),{path:i,question:Ki(e,"remove"),onGone:o}),n.addEventListener("close",
()=>r(".app-secret",n).value="",{once:!0}),v(n,{title:e.name})}var Ht=({for_everybody:e})=>m(e?"own_apps.everybody":"own_apps.alone"),Fo=e=>e.split(/\s+/).filter(
Boolean);function _c(e,t,o){r(".form-error",e).hidden=!0,r(".app-id",e).value=t.id,r('[data-action="copy-id"]',e).onclick=()=>W(t.id,"own_apps.copied"),r(".app-\
audience",e).textContent=Ht(t);let n=r('[data-action="renew-secret"]',e);n.hidden=!t.confidential,n.onclick=async()=>{await T(Ki(t,"renew"))&&await x(e,async()=>zi(
e,(await w.post(`${o}/secret`)).client_secret))},zi(e,t.client_secret)}function zi(e,t){r(".app-secret-made",e).hidden=!t;let o=r(".app-secret",e);o.value=t??"",
r('[data-action="copy-secret"]',e).onclick=()=>W(o.value,"own_apps.copied")}var Ki=({name:e},t)=>({title:m(`own_apps.${t}.title`,{name:e}),text:m(`own_apps.${t}\
.text`),action:m(`own_apps.${t}`)});function Yi(e,{isOwner:t}){let o=new O,n=()=>o.open("/me/apps"),i=s=>Gi(s,{isOwner:t,onChanged:n});_(e,{list:o,into:".own-app-list",none:".own-apps-none",create:()=>g(
"own-app-item"),update:(s,a)=>Ec(s,a,i)}),r('[data-action="new-app"]',e).onclick=()=>Sc({isOwner:t,onMade:s=>(n(),i(s))}),n()}function Ec(e,t,o){r(".token-name",
e).textContent=t.name,r(".hint",e).textContent=[m(t.confidential?"own_apps.confidential":"own_apps.public"),Ht(t)].join(" · "),r("button",e).onclick=()=>o(t)}function Sc({
isOwner:e,onMade:t}){let o=y("new-app"),n=r("form",o);return E(n),r(".new-app-everybody",n).hidden=!e,S(n,async i=>{let s=await w.post("/me/apps",{name:i.name.trim(),
redirect_uris:Fo(i.redirect_uris),confidential:i.kind==="confidential",for_everybody:e&&i.for_everybody==="on"});z(o),t(s)}),v(o)}function Vi(e,{rooms:t}){let o=new O;_(e,{list:o,into:".own-report-list",none:".own-reports-none",create:()=>g("own-report"),update:(n,i)=>$c(n,i,t)}),o.open("/\
me/reports?limit=20")}function $c(e,{room:t,seq:o,reason:n,outcome:i,note:s,at:a,resolved_at:c},l){let d=l.find(t),p=r(".report-room",e);h(p,d?m("own_reports.ro\
om",{room:d.name}):m("own_reports.gone")),d&&(p.href=at({view:"room",room:t,seq:o})),h(r(".report-reason",e),m("audit.reason",{reason:n})),h(r(".report-outcome",
e),m(`own_reports.${i??"waiting"}`)),et(r(".report-note",e),s),ft(r("time",e),c??a)}var Tc=6e4;function Xi(e,{me:t,onChanged:o}){Cc(r(".picture-form",e),{me:t,onChanged:o}),Ac(r(".profile-form",e),{me:t,onChanged:o}),Dc(r(".status-form",e),{me:t,
onChanged:o})}function Cc(e,{me:t,onChanged:o}){let n=r("input",e),i=r('[data-action="remove-picture"]',e),s=()=>{L(r(".avatar",e),t,{size:"large"}),i.hidden=!t.
picture},a=c=>x(e,async()=>{o(await c()),s()});E(e),r('[data-action="choose-picture"]',e).onclick=()=>n.click(),n.onchange=()=>n.files[0]&&a(()=>w.upload("/me/p\
icture",n.files[0])),i.onclick=()=>a(()=>w.delete("/me/picture")),s()}function Ac(e,{me:t,onChanged:o}){E(e);let{display_name:n,pronouns:i,about:s,time_zone:a}=e.
elements;n.value=t.display_name,i.value=t.pronouns??"",s.value=t.about??"",Lc(a,t.time_zone),r(".hint",e).textContent=m("account.signed_in_as",{name:t.name}),S(
e,async c=>o(await w.patch("/me",{display_name:c.display_name.trim(),pronouns:c.pronouns.trim(),about:c.about.trim(),time_zone:c.time_zone||null})))}function Lc(e,t){
let o=Intl.DateTimeFormat().resolvedOptions().timeZone,n=new Set([o,...t?[t]:[],...Intl.supportedValuesOf("timeZone")]);e.replaceChildren(new Option(m("profile.\
time_zone.none"),""),...[...n].map(i=>new Option(i,i))),e.value=t??""}function Dc(e,{me:t,onChanged:o}){E(e);let n=An(t),{emoji:i,text:s,until:a,quiet:c}=e.elements;
i.value=n?.emoji??"",s.value=n?.text??"",a.value=n?.until?"keep":"",c.value=ce(t.quiet_until)?"keep":"";for(let l of[a,c])r('[value="keep"]',l).hidden=l.value!==
"keep";S(e,async l=>{let d={emoji:l.emoji.trim(),text:l.text.trim()},f={status:!d.emoji&&!d.text?null:{...d,until:Ji(l.until,n?.until)}};o(await w.patch("/me",{
...f,quiet_until:Ji(l.quiet,t.quiet_until)}))})}function Ji(e,t){return e?e==="keep"?t:e==="today"||e==="week"?Mc(e).toISOString():new Date(Date.now()+Number(e)*
Tc).toISOString():null}function Mc(e){let t=new Date;return t.setHours(24,0,0,0),e==="week"&&t.setDate(t.getDate()+(7-new Date().getDay())%7),t}var jc={Edge:/Edg\//,Opera:/OPR\//,Firefox:/Firefox\//,Chrome:/Chrome\//,Safari:/Safari\//},Ic={iOS:/iPhone|iPad/,Android:/Android/,Windows:/Windows/,macOS:/Mac OS/,
Linux:/Linux/};function Qi(e){let t=new O,o=()=>t.open("/me/sessions?limit=50"),n=async i=>{await T(Nc(i))&&(await x(e,()=>w.delete(`/me/sessions/${i.id}`)),o())};
_(e,{list:t,into:".session-list",sort:Pc,create:()=>g("session-item"),update:(i,s)=>Rc(i,s,n)}),o()}var Pc=e=>e.toSorted((t,o)=>new Date(o.last_seen_at)-new Date(
t.last_seen_at));function Rc(e,t,o){let n=r(".session-agent",e);n.textContent=es(t.user_agent??""),n.title=t.user_agent??"";let i=r(".session-seen",e);i.textContent=
t.current?m("sessions.current"):ts(t),i.title=t.current?"":P(new Date(t.last_seen_at)),r("button",e).hidden=t.current,r("button",e).onclick=()=>o(t)}var Nc=e=>({
title:m("sessions.revoke.title",{device:es(e.user_agent??"")}),text:m("sessions.revoke.text",{seen:ts(e)}),action:m("sessions.revoke")});function ts({last_seen_at:e,
address:t}){return m("sessions.seen",{date:j(new Date(e)),address:t??""})}function es(e){let t=Zi(jc,e),o=Zi(Ic,e);return t?o?m("sessions.device",{browser:t,system:o}):
t:m("sessions.program")}function Zi(e,t){return Object.keys(e).find(o=>e[o].test(t))}function os({me:e,outbox:t,drafts:o,halfWritten:n,blocks:i,directory:s,rooms:a,onChanged:c,onReadingShown:l}){let d=y("account");Xi(d,{me:e,onChanged:c}),Fc(r("\
.reading-setting",d),{onReadingShown:l}),Bc(d),qc(r(".password-form",d),e),r("#account-tab-server",d).hidden=e.role!=="owner";let p={"account-preferences":f=>{Ri(
r(".blocked-setting",f),{blocks:i,directory:s}),Vi(r(".own-reports",f),{rooms:a})},"account-sign-in":f=>Qi(r(".sessions",f)),"account-programs":f=>{to(r(".token\
s",f),{rooms:a}),Wi(r(".bots",f)),Ui(r(".connected-apps",f),{rooms:a}),Yi(r(".own-apps",f),{isOwner:e.role==="owner"}),Ae(r(".webhooks",f),{path:"/me/webhooks",
rooms:a})}};return Pi(d,{onShown:f=>p[f.id]?.(f)}),r(".sign-out",d).onsubmit=f=>Wc(f,{outbox:t,drafts:o,halfWritten:n}),v(d)}function Fc(e,{onReadingShown:t}){let o=r(
"input",e);o.disabled=!0;let n=i=>{o.checked=i.shown,o.disabled=!1};x(e,async()=>n(await w.get("/me/reading"))),o.onchange=()=>{let i=o.checked;return o.checked=
!i,x(e,async()=>{n(await w.put("/me/reading",{shown:i})),t()})}}function Bc(e){for(let t of e.querySelectorAll('[name="theme"]'))t.checked=t.value===document.documentElement.
dataset.theme,t.onchange=()=>Mi(t.value);r('input[name="next"]',e).value=location.pathname+location.search}function qc(e,t){E(e),e.hidden=t.has_password===!1,e.
elements.username.value=t.name;let{passwordLength:o}=r(".app").dataset;e.elements.new_password.minLength=o,h(r("#new-password-hint",e),m("password.hint",{count:o})),
S(e,async({current_password:n,new_password:i})=>{await w.put("/me/password",{current_password:n,new_password:i}),E(e)})}async function Wc(e,{outbox:t,drafts:o,halfWritten:n}){
let i=t.all.length,s=e.target;i&&(e.preventDefault(),!await T({title:m("sign_out.title"),text:C("sign_out.unsent",i),action:m("sign_out")}))||(t.clear(),o.clear(),
n.clear(),$n(),i&&s.submit())}function is(){let e=y("all-apps"),t=r(".all-apps",e),o=new O,n=()=>o.open("/apps"),i=async(s,a)=>{await T(s)&&(await x(t,a),n())};return _(t,{list:o,into:".all-\
app-list",none:".all-apps-none",create:()=>g("any-app-item"),update:(s,a)=>Hc(s,a,i)}),n(),v(e)}function Hc(e,t,o){let n=t.for_everybody;r(".token-name",e).textContent=
t.name,r(".app-owner",e).textContent=m("all_apps.owner",{owner:k(t.owner),name:t.owner.name}),r(".app-places",e).textContent=t.redirect_uris.join(" · "),r(".ap\
p-audience",e).textContent=Ht(t);let i=r('[data-action="open-app"]',e);i.textContent=m(n?"all_apps.close":"all_apps.open"),i.onclick=()=>o(ns(t,n?"close":"open"),
()=>w.patch(`/apps/${t.id}`,{for_everybody:!n})),r('[data-action="remove-app"]',e).onclick=()=>o(ns(t,"remove"),()=>w.delete(`/apps/${t.id}`))}var ns=({name:e},t)=>({
title:m(`all_apps.${t}.title`,{name:e}),text:m(`all_apps.${t}.text`),action:m(`all_apps.${t}`),isHarmless:t!=="remove"});async function ss({rooms:e,onJoined:t}){let o=y("browse"),n=r("input",o),i=new Ft,s=c=>x(o,async()=>{await e.join(c.id),o.close(),t(c)});n.value="",n.oninput=()=>{
i.search(n.value.trim()),r(".dialog-body",o).scrollTop=0},pt(o).onclick=()=>Yc(o,i),i.addEventListener("change",()=>zc(o,i,s)),Uc(o),i.search(""),i.loadSuggested();
let a=v(o);_t.matches&&n.focus(),await a,i.close()}function Uc(e){r(".browse-list",e).replaceChildren();for(let t of[".browse-none",".browse-no-match",".form-er\
ror"])r(t,e).hidden=!0;nt(e,{hasMore:!1,failed:!1})}function zc(e,{items:t,suggested:o,words:n,searching:i,hasMore:s,failed:a},c){let l=!t.length&&!a&&!i;I(r(".\
browse-list",e),n?t:Gc(t,o),{key:({id:d})=>d,create:()=>g("browse-item"),update:(d,p)=>Kc(d,p,c)}),r(".browse-none",e).hidden=!l||n!=="",r(".browse-no-match",e).
hidden=!l||n==="",nt(e,{hasMore:s,failed:a})}function Gc(e,t){let o=new Set(t.map(({id:n})=>n));return[...t,...e.filter(({id:n})=>!o.has(n))]}function Kc(e,t,o){
r(".browse-name",e).textContent=t.name,r(".browse-suggested",e).hidden=!t.suggested;let n=[C("browse.members",t.member_count),m("browse.active",{date:mt(new Date(
t.active_at))})];r(".browse-facts",e).textContent=n.join(" · ");let i=r(".browse-about",e);i.textContent=t.description||t.topic,i.hidden=!i.textContent,r("butt\
on",e).onclick=()=>o(t)}async function Yc(e,t){let o=r(".browse-list",e),n=o.children.length;await t.more(),r("button",o.children[n]??e).focus()}function rs({rooms:e,sections:t,section:o=null,onCreated:n}){let i=y("create-room"),s=r("form",i),a=Vc();E(s),S(s,async({joined_only:l,...d})=>{let p={...d,history:l?
"joined":"all"},f=await e.create(a(p));o&&await e.set(f.id,{section:o}),i.close(),n(f)});let c=o?m("create_room.in",{section:t.nameOf(o)}):m("create_room.title");
return v(i,{title:c})}function Vc(){let e={};return t=>{let o=JSON.stringify(t);return e.same!==o&&(e={same:o,id:Y()}),{...t,client_id:e.id}}}async function as({onRoom:e,onPerson:t,...o}){let n=y("jump"),i=c=>[...o.rooms.mine,...o.rooms.archived].find(l=>we(l)?.id===c),s=new wt({rooms:o.rooms,directory:o.
directory,roomWith:i}),a=({kind:c,id:l})=>x(n,async()=>{let d=c==="room"?()=>e(l):await t(l);z(n),d()});r(".form-error",n).hidden=!0,new gt(n,{choices:s,onChosen:a,
...o}),await v(n),s.close()}var Jc=864e5;function cs({room:e=null,rooms:t,me:o}){let n=y("invite"),i=r("form",n),s=r(".invites",n),a=()=>om(s,{rooms:t,me:o});return E(i),r(".invite-made",n).
hidden=!0,Xc(r(".invite-rooms",i),{rooms:t,room:e}),S(i,async({note:c,uses:l,days:d})=>{let p={expires_at:new Date(Date.now()+Number(d)*Jc).toISOString()},f={note:c.
trim(),uses:l?Number(l):null,...p,rooms:Qc(i)};tm(n,await w.post("/invites",f)),s.open&&a()}),s.open=!1,s.ontoggle=()=>s.open&&a(),v(n)}function Xc(e,{rooms:t,room:o}){
let i=t.mine.filter(s=>s.kind==="public"||me(s)).toSorted((s,a)=>(a.id===o?.id)-(s.id===o?.id));e.hidden=!i.length,r(".invite-room-list",e).replaceChildren(...i.
map(s=>Zc(s,{isChosen:s.id===o?.id})))}function Zc({id:e,name:t},{isChosen:o}){let n=g("invite-room"),i=r("input",n);return i.value=e,i.checked=o,r("span",n).textContent=
t,n}var Qc=e=>new FormData(e).getAll("room");function tm(e,{id:t,url:o,expires_at:n}){let i=r(".invite-made",e),s=r(".invite-url",i);i.hidden=!1,s.value=ms(o),r(
".invite-qr",i).src=em(t),r(".invite-expiry",i).textContent=m("invite.expiry",{date:j(new Date(n))});let a=r('[data-action="copy"]',i);a.onclick=()=>W(s.value,"\
invite.copied"),s.focus(),s.select()}var ms=e=>new URL(e,location.href).href,em=e=>`${rt}/api/v1/invites/${e}/qr`;function om(e,t){let o=new O,n=()=>o.open("/in\
vites?limit=50"),i=async s=>{await T(nm(s))&&(await x(e,()=>w.delete(`/invites/${s.id}`)),n())};_(e,{list:o,into:".invite-list",none:".invites-none",create:()=>g(
"invite-item"),update:(s,a)=>im(s,a,{revoke:i,...t})}),n()}var nm=({note:e})=>({title:m("invite.revoke.title"),text:e?m("invite.revoke.text",{note:e}):m("invite\
.revoke.text.plain"),action:m("invite.revoke")});function im(e,t,{rooms:o,me:n,revoke:i}){let{note:s,by:a,used:c,uses:l,state:d,url:p,expires_at:f}=t,u=d==="ope\
n",b=a&&a.id!==n.id?k(a):null,$=l?m("invite.used.of",{count:A(c),most:A(l)}):m("invite.used",{count:A(c)}),M=u?m("invite.until",{date:j(new Date(f))}):m(`invite\
.state.${d}`);r(".invite-note",e).textContent=s||m("invite.no_note");let R=t.rooms.map(Vt=>o.find(Vt)?.name).filter(Boolean),D=R.length?m("invite.into",{rooms:tt(
R)}):null,st=r(".hint",e);st.textContent=[b,$,M,D].filter(Boolean).join(" · "),st.title=u?P(new Date(f)):"";let[se,re]=e.querySelectorAll("button");se.hidden=!u||
!p,se.onclick=()=>W(ms(p),"invite.copied"),re.hidden=!u,re.onclick=()=>i(t)}var sm=8;function ls({rooms:e,me:t,onOpened:o,...n}){return Ke({title:m("direct.new"),action:m("direct.open"),hint:m("direct.hint"),most:sm,isOffered:({id:i})=>i!==
t.id,act:async i=>o(await e.openDirect(i.map(({id:s})=>s))),me:t,...n})}function rm(){let e=Object.assign(new EventTarget,{list:[],loaded:!1,need(){}});return Object.assign(new EventTarget,{members:e,room:{kind:"direct"},isOver:!0})}
async function ds({subject:e,router:t,...o}){let n=y("person-card"),i=r(".dialog-body",n),s=new AbortController;i.replaceChildren(document.getElementById("panel\
-person").content.cloneNode(!0));let a=c=>{n.close(),t.goToRoom(c)};ke.show(i,{...o,subject:e,conversation:rm(),router:{goToRoom:a},signal:s.signal}),await v(n),
s.abort()}function fs(e,{room:t}){let o=`/rooms/${t.id}`,n=r(".mutes",e);ps(e,{path:`${o}/bans`,none:".bans-none",fold:e,label:m("bans.lift"),lift:({user:s})=>w.delete(`${o}\
/bans/${s.id}`)});let i=ps(n,{path:`${o}/mutes`,fold:e,label:m("moderate.unmute"),lift:({user:s})=>w.patch(`${o}/members/${s.id}`,{muted_until:null})});i.addEventListener(
"change",()=>n.hidden=!i.items.length),n.hidden=!0}function ps(e,{path:t,none:o,fold:n,label:i,lift:s}){let a=new O,c=()=>a.open(`${t}?limit=50`);return _(e,{list:a,
into:".ban-list",none:o,key:({user:l})=>l.id,create:()=>g("ban-item"),update:(l,d)=>am(l,d,{label:i,lift:()=>x(n,()=>s(d)).then(c)})}),c(),a}function am(e,{user:t,
until:o,reason:n},{label:i,lift:s}){L(r(".avatar",e),t),r(".ban-name",e).textContent=k(t);let a=o?m("bans.until",{date:j(new Date(o))}):m("bans.ever"),c=r(".hin\
t",e);c.textContent=[a,n].filter(Boolean).join(" · "),c.title=o?P(new Date(o)):"";let l=r("button",e);l.textContent=i,l.onclick=s}var cm=36e5;function hs(e,{room:t,mayMake:o}){let n=`/rooms/${t.id}/guest-links`,i=r("form",e),s=new O,a=()=>s.open(n);E(i),i.hidden=!o,S(i,async({hours:l,guests:d})=>{
let p=new Date(Date.now()+Number(l)*cm).toISOString(),{url:f}=await w.post(n,{expires_at:p,guests:Number(d)});await W(new URL(f,location.href).href,"guests.copi\
ed").catch(()=>{}),a()});let c=async l=>{await T(mm(l))&&(await x(i,()=>w.delete(`${n}/${l.id}`)),a())};_(e,{list:s,into:".guest-list",none:".guests-none",create:()=>g(
"guest-link"),update:(l,d)=>lm(l,d,c)}),a()}var mm=({people:e})=>({title:m("guests.revoke.title"),text:e.length?m("guests.revoke.text",{names:tt(e.map(k))}):m("\
guests.revoke.text.nobody"),action:m("invite.revoke")});function lm(e,t,o){let{people:n,came:i,guests:s,state:a,url:c,expires_at:l}=t,d=a==="expired"||a==="revo\
ked";r(".guest-people",e).textContent=n.length?tt(n.map(k)):m("guests.nobody");let p=m("guests.came",{count:A(i),most:A(s)}),f=d?m(`invite.state.${a}`):m("invit\
e.until",{date:j(new Date(l))});r(".hint",e).textContent=`${p} · ${f}`;let[u,b]=e.querySelectorAll("button");u.hidden=a!=="open"||!c,u.onclick=()=>W(new URL(c,
location.href).href,"guests.copied"),b.hidden=d,b.onclick=()=>o(t)}async function us(e,t){return e.member_count>1&&!await T(Ut("leave",e))?!1:qo(e,t)}async function ws(e,t){let o=await ot(Ut("archive",e));o&&await Bo(e,t,o)}async function Bo(e,t,o){
await t.update(e.id,{archived:!0,...o});let n=()=>t.update(e.id,{archived:!1}).catch(G);B(m("room.archive.done",{room:e.name}),{undo:{label:m("undo"),act:n}})}async function qo(e,t){
try{await t.leave(e.id)}catch(o){if(!o.can?.includes("archive"))throw o;let n={title:m("room.last.title",{room:e.name}),text:m("room.last.text")},i=await In({...n,
action:m("room.delete"),other:m("room.archive")}),s={yes:"delete",other:"archive"}[i];if(!s)return!1;await t.leave(e.id,{last:s})}return!0}function Ut(e,{name:t,
kind:o}){let n=e==="leave"&&o==="private"?"room.leave.private.text":`room.${e}.text`;return{title:m(`room.${e}.title`,{room:t}),text:m(n),action:m(`room.${e}`)}}var bs="new";function xs(e,{room:t,rooms:o,sections:n}){let{mine:i}=t;if(e.hidden=!i,!i)return;let{favourite:s,notify:a,section:c,hidden:l}=e.elements,d=f=>x(e,
()=>o.set(t.id,f));r(".form-error",e).hidden=!0,e.onsubmit=f=>f.preventDefault(),s.checked=i.favourite,a.value=i.notify,l.checked=i.hidden,gs(c,{sections:n,chosen:i.
section}),s.onchange=()=>d({favourite:s.checked}),l.onchange=()=>d({hidden:l.checked});for(let f of a)f.onchange=()=>d({notify:a.value});let p=r(".section-new",
e);p.hidden=!0,c.onchange=()=>{p.hidden=c.value!==bs,p.hidden?d({section:c.value||null}):r("input",p).focus()},r("button",p).onclick=()=>x(e,async()=>{let f=await w.
post("/me/sections",{name:r("input",p).value.trim()});n.note(f),await o.set(t.id,{section:f.id}),gs(c,{sections:n,chosen:f.id}),p.hidden=!0})}function gs(e,{sections:t,
chosen:o}){let n=[["",m("section.none")],...t.own.map(({id:i,name:s})=>[i,s]),[bs,m("section.new")]];e.replaceChildren(...n.map(([i,s])=>new Option(s,i))),e.value=
t.own.some(({id:i})=>i===o)?o:""}var dm=[7,30,90,180,365,730];async function ks(e,{room:t,rooms:o,me:n}){let i=r(".room-retention",e),s=r(".room-retention-text",e),a=r("select",i),c=t.kind!=="d\
irect"&&(J(t)||n.role==="owner");i.hidden=s.hidden=!0,a.onchange=null;let l=await w.get(`/rooms/${t.id}/retention`).catch(()=>null);if(!l||e.dataset.room!==t.id)
return;let d=()=>{fm(a,l),s.textContent=l.days?hm(l.days):"",s.hidden=c||!l.days};d(),i.hidden=!c,a.onchange=async()=>{let p=a.value===""?null:Number(a.value);await x(
r(".room-form",e),async()=>{await We(f=>pm({retention_days:p,...f},{room:t,rooms:o}),{days:p??l.usual_days}),l=await w.get(`/rooms/${t.id}/retention`)}),d()}}async function pm(e,{
room:t,rooms:o}){J(t)?await o.update(t.id,e):await w.put(`/rooms/${t.id}/retention`,e)}function fm(e,{retention_days:t,usual_days:o,most_days:n}){let i=o?C("ret\
ention.days",o,{count:A(o)}):m("retention.ever"),s=[new Option(m("retention.usual",{days:i}),"")];n||s.push(new Option(m("retention.ever"),"0"));let a=new Set(dm.
filter(c=>!n||c<=n));t&&a.add(t);for(let c of[...a].sort((l,d)=>l-d))s.push(new Option(C("retention.days",c,{count:A(c)}),String(c)));n&&t===0&&s.push(new Option(
m("retention.ever"),"0")),e.replaceChildren(...s),e.value=t===null?"":String(t)}var hm=e=>C("retention.kept",e,{count:A(e)});function ys({conversation:e,rooms:t,sections:o,me:n,onLeft:i,onPanel:s}){let a=y("room-details"),c=r(".room-form",a),{room:l}=e;E(c),um(a,l),r(".room-facts",a).
textContent=gm(l),km(a,e),xs(r(".room-mine",a),{room:l,rooms:t,sections:o}),S(c,async f=>{await t.update(l.id,xm(l,f)),a.close()}),wm(a,{room:l,rooms:t,me:n}),a.
dataset.room=l.id,ks(a,{room:l,rooms:t,me:n});let d=r(".bans",a);d.open=!1,d.ontoggle=()=>d.open&&fs(d,{room:l});let p=r(".guests",a);return p.open=!1,p.ontoggle=
()=>p.open&&hs(p,{room:l,mayMake:xn(l,{me:n,by:r(".app").dataset.guests})}),ym(a,{room:l,rooms:t,onLeft:i,onPanel:s}),v(a)}function um(e,{name:t,topic:o,description:n,
slow_seconds:i,writers:s,history:a,shows_readers:c}){let{elements:l}=r(".room-form",e);l.name.value=t,l.topic.value=o??"",l.description.value=n??"",bm(l.slow_seconds,
i),l.writers.value=s,l.joined_only.checked=a==="joined",l.shows_readers.checked=c,r(".room-name-text",e).textContent=t;let d=(f,u)=>f.value===u?"":f.selectedOptions[0].
text,p=[[".room-topic-text",o],[".room-description-text",n]];p.push([".room-slow-text",d(l.slow_seconds,"0")],[".room-writers-text",d(l.writers,"members")]);for(let[
f,u]of p)r(f,e).textContent=u??"",r(f,e).parentElement.hidden=!u}function wm(e,{room:t,rooms:o,me:n}){let i=r(".room-suggested",e),s=r("input",i);i.hidden=n.role!==
"owner"||t.kind!=="public"||t.archived,s.checked=t.suggested===!0,s.onchange=()=>x(r(".room-form",e),()=>o.suggest(t.id,s.checked))}function gm({kind:e,member_count:t}){
return C(`room.facts.${e}`,t,{count:A(t)})}function bm(e,t){let o=String(t);[...e.options].some(n=>n.value===o)||e.append(new Option(m("room.slow.other",{count:A(
t)}),o)),e.value=o}function xm(e,{name:t,topic:o,description:n,slow_seconds:i,writers:s,joined_only:a,shows_readers:c}){let l={name:t.trim(),topic:o.trim(),description:n.
trim()},d=J(e)?{history:a?"joined":"all",shows_readers:!!c}:{},p={...l,slow_seconds:Number(i),writers:s,...d};return Object.fromEntries(Object.entries(p).filter(
([f,u])=>u!==(e[f]??"")))}function km(e,{room:t}){let o=t.kind==="direct",n=J(t),i=Ot(t);for(let s of[".room-fields",".room-save"])r(s,e).hidden=!i;r(".room-tex\
ts",e).hidden=i||o,r(".room-owners",e).hidden=!n,r(".bans",e).hidden=!V(t),r(".guests",e).hidden=!V(t)||o;for(let s of["reports","webhooks","audit"])ne(e,s,V(t));
ne(e,"archive",n&&!t.archived),ne(e,"restore",n&&t.archived),ne(e,"leave",!o),ne(e,"delete",n)}function ne(e,t,o){r(`[data-action="${t}"]`,e).hidden=!o}function ym(e,{
room:t,rooms:o,onLeft:n,onPanel:i}){let s=r(".room-form",e),a=d=>x(s,async()=>{await d(),e.close()}),c=d=>a(async()=>await d()!==!1&&n()),l={members:()=>a(()=>i(
"people")),reports:()=>a(()=>i("reports")),webhooks:()=>a(()=>i("webhooks")),audit:()=>a(()=>i("audit")),threads:()=>a(()=>i("threads")),scheduled:()=>a(()=>i("\
scheduled")),archive:async()=>{let d=await ot(Ut("archive",t));d&&a(()=>Bo(t,o,d))},restore:()=>a(()=>o.update(t.id,{archived:!1})),leave:async()=>{(t.member_count===
1||await T(Ut("leave",t)))&&c(()=>qo(t,o))},delete:async()=>{let d=await ot(Ut("delete",t));d&&c(()=>o.delete(t.id,d))}};for(let[d,p]of Object.entries(l))r(`[da\
ta-action="${d}"]`,e).onclick=p}function vs({sections:e,onMade:t}){return _s({title:m("section.create"),name:"",action:m("section.make"),save:async(o,n)=>{let i=await w.post("/me/sections",{name:o});
e.note(i),z(n),t(i.id)}})}function Os({sections:e,id:t}){return _s({title:m("section.title"),name:e.nameOf(t),action:m("save"),save:async(o,n)=>{await w.patch(`\
/me/sections/${t}`,{name:o}),z(n)},remove:()=>w.delete(`/me/sections/${t}`),question:{title:m("section.delete.title",{name:e.nameOf(t)}),text:m("section.delete.\
text"),action:m("section.delete")}})}function _s({title:e,name:t,action:o,save:n,remove:i=null,question:s=null}){let a=y("section"),c=r("form",a),l=r('[data-act\
ion="remove-section"]',a);return E(c),c.elements.name.value=t,r(".button-primary",c).textContent=o,S(c,d=>n(d.name.trim(),a)),l.hidden=!i,l.onclick=()=>x(c,async()=>{
await T(s)&&(await i(),z(a))}),v(a,{title:e})}async function Es({id:e,rooms:t,sections:o,...n}){let i=y("section-room"),s=new wt({rooms:t,isOffered:({room:c})=>!c.archived&&c.mine?.section!==e}),a=({room:c})=>x(
i,async()=>{t.find(c.id)?.role||await t.join(c.id),await t.set(c.id,{section:e}),i.close()});new gt(i,{choices:s,onChosen:a,...n}),r(".form-error",i).hidden=!0,
r('[data-open="create-room"]',i).dataset.subject=e,await v(i,{title:m("section.add",{name:o.nameOf(e)})}),s.close()}async function Ss(){let e=y("team-emoji"),t=r("form",e),o=()=>Om(e);E(t),t.elements.file.onchange=()=>t.elements.name.value||=vm(t.elements.file.files[0]?.name??
""),S(t,async({name:n,file:i})=>{await q.add(n.trim().replace(/^:|:$/g,""),i),t.reset()}),q.addEventListener("change",o),o(),await v(e),q.removeEventListener("c\
hange",o)}var vm=e=>e.replace(/\.\w+$/,"").toLowerCase().replace(/[^a-z0-9_+-]+/g,"_").slice(0,32);function Om(e){let{all:t}=q;r(".team-emoji-none",e).hidden=t.
length>0,I(r(".team-emoji-list",e),t,{key:({key:o,image:n})=>o+n,create:()=>g("team-emoji-item"),update:(o,n)=>_m(o,n,e)})}function _m(e,t,o){X(r(".emoji-sign",
e),t),r(".team-emoji-name",e).textContent=t.text;let n=r("button",e);n.setAttribute("aria-label",m("team_emoji.remove",{name:t.text})),n.onclick=()=>Em(t,o)}async function Em({
code:e,text:t},o){await T({title:m("team_emoji.remove",{name:t}),text:m("team_emoji.remove.text",{name:t}),action:m("team_emoji.remove.action")})&&await x(r("fo\
rm",o),()=>q.remove(e))}function Sm({app:e,router:t,state:o}){let{me:n,rooms:i,directory:s}=o,a=u=>t.goToRoom(u.id),c=()=>t.go(ln),l=u=>t.go({...t.address,panel:u}),d=async u=>{if(u===
n.id)return f.account;let b=await i.openDirect([u]);return()=>a(b)},p=u=>()=>e.conversation&&u(e.conversation),f={"create-room":u=>rs({section:u,onCreated:a,...o}),
browse:()=>ss({rooms:i,onJoined:a}),jump:()=>as({onRoom:u=>t.goToRoom(u),onPerson:d,...o}),"new-message":()=>ls({onOpened:a,...o}),room:p(u=>ys({conversation:u,
onLeft:c,onPanel:l,...o})),"add-people":p(u=>To({conversation:u,...o})),"section-room":u=>Es({id:u,...o}),section:u=>Os({id:u,...o}),"new-section":()=>vs({onMade:u=>f["\
section-room"](u),...o}),invite:()=>cs({room:e.conversation?.room,...o}),account:()=>os({onChanged:u=>s.take([u]),onReadingShown:()=>e.conversation?.readers.load().
catch(()=>{}),...o}),person:u=>e.conversation?l(`person:${u}`):ds({subject:u,router:t,...o}),"team-emoji":Ss,"all-apps":is,keys:()=>v(y("keys"))};return f}var Wo=2,$m=20;async function Ho({conversation:e,question:t="",options:o=[]}){let n=y("poll"),i=r("form",n),s=r(".poll-fields",i),a=Y();E(i),i.elements.text.value=
t,s.replaceChildren();for(let f of[...o,...Array(Math.max(Wo-o.length,0)).fill("")])$s(s,f);let c=r(".poll-add",i),l=()=>Cm(s,c);c.onclick=()=>{$s(s,"").focus(),
l()},s.onclick=({target:f})=>{f.closest("button")&&Tm(f.closest(".poll-field"),l)},s.onkeydown=f=>{f.key==="Enter"&&!lt(f)&&Am(f,s)},l();let d=Lm(i,Q(e.me)),p=Mt(
f=>e.ask({...f,client_id:a}));return S(i,async f=>{await p(Dm(i,f,d)),n.close("done")}),await v(n)==="done"}function $s(e,t){let o=e.appendChild(g("poll-field"));
return r("input",o).value=t,r("input",o)}function Tm(e,t){let o=e.nextElementSibling??e.previousElementSibling;e.remove(),r("input",o).focus(),t()}function Cm(e,t){
let o=[...e.children];o.forEach((n,i)=>{let s=m("poll.option",{number:i+1}),a=r("input",n);a.setAttribute("aria-label",s),a.placeholder=s,a.required=i<Wo,r("but\
ton",n).hidden=o.length<=Wo}),t.hidden=o.length>=$m}function Am(e,t){let o=e.target.closest(".poll-field")?.nextElementSibling;!e.target.matches("input")||!o||(e.
preventDefault(),r("input",o).focus())}function Lm(e,t){let o=ye(t),{ends:n,other:i}=e.elements;r('option[value="monday"]',n).hidden=o.monday.getTime()===o.tomorrow.
getTime();for(let[a,c]of Object.entries(o))h(r(`option[value="${a}"]`,n),m("poll.end.at",{when:m(`time.${a}`),date:U(c,t)}));i.min=ht(Date.now(),t),i.value=ht(o.
tomorrow,t);let s=()=>{r(".poll-other",e).hidden=n.value!=="other",i.disabled=n.value!=="other"};return n.onchange=s,s(),{...o,get other(){return jt(i.value,t)}}}
function Dm(e,{text:t,multiple:o,anonymous:n,ends:i},s){let a=[...e.querySelectorAll(".poll-field input")].map(({value:l})=>l.trim()).filter(Boolean),c=i==="nev\
er"?null:s[i].toISOString();return{text:t,options:a,multiple:!!o,anonymous:!!n,ends_at:c}}var zt=class extends EventTarget{#t;#e;#o=new Map;#i=new Map;loading=!1;failed=!1;constructor({groups:t,pathOf:o}){super(),this.#t=t,this.#e=o}of({key:t,users:o}){
let n=(this.#o.get(t)??[]).filter(({id:i})=>!o.includes(i));return[...o.map(i=>({id:i,name:"…"})),...n]}get hasMore(){return!!this.#n}async more(){let t=this.#n;
if(!t||this.loading)return;let o=this.#i.get(t.key)??this.#e(t.key);this.loading=!0;let n=await w.page(o).catch(()=>null);this.loading=!1,this.failed=!n,n&&(this.#o.
set(t.key,[...this.#o.get(t.key)??[],...n.items.map(({user:i})=>i)]),this.#i.set(t.key,n.next)),this.dispatchEvent(new Event("change"))}get#n(){return this.#t().
find(({key:t,count:o,users:n})=>o>n.length&&this.#i.get(t)!==null)}};async function Mm({entry:{seq:e},conversation:t}){let o=y("reactions"),n=new AbortController,{signal:i}=n,s=()=>(t.history.shown.entry(e)?.reactions??[]).map(d=>({
key:d.emoji,count:gn(d),users:d.users})),a=d=>`/rooms/${t.room.id}/messages/${e}/reactions?${new URLSearchParams({emoji:d})}`,c=new zt({groups:s,pathOf:a}),l=()=>jm(
o,s(),c,t);for(let d of[t,c])d.addEventListener("change",l,{signal:i});pt(o).onclick=()=>c.more(),l(),await v(o,{title:m("reaction.who")}),n.abort()}function jm(e,t,o,n){
let i=t.flatMap(s=>o.of(s).map(a=>({key:`${s.key} ${a.id}`,emoji:s.key,person:a})));I(r(".reaction-list",e),i,{create:()=>g("reaction-item"),update:(s,{emoji:a,
person:c})=>{X(r(".reaction-emoji",s),Wn(a)),h(r(".reaction-name",s),k(n.personOf(c)))}}),nt(e,o)}function Im({entry:e,author:t,room:o,reports:n}){let i=y("report"),s=r("form",i);return E(s),r(".report-text",s).textContent=m("report.text",{name:k(t),room:o.name}),
S(s,async({reason:a})=>{await n.report({room:o.id,seq:e.seq,reason:a.trim()}),i.close(),B(m("report.done"))}),v(i)}async function Pm({entry:e,conversation:t}){let{readers:o,members:n}=t,i=y("seen-by"),s=new AbortController,a=!1,c=()=>a&&Nm(i,Rm(e,t));r(".seen-list",i).replaceChildren(),
r(".seen-none",i).hidden=!0;for(let l of[o,n])l.addEventListener("change",c,{signal:s.signal});n.need(),x(i,async()=>{await o.load(),a=!0,c()}),await v(i,{title:m(
"seen.title")}),s.abort()}function Rm({seq:e,user:t},o){let{readers:n,members:i}=o,s=new Set(n.of(e));return i.list.map(c=>c.user).filter(({id:c})=>s.has(c)&&c!==
t.id).map(c=>o.personOf(c))}function Nm(e,t){h(r("h2",e),t.length?C("seen.count",t.length):m("seen.title")),r(".seen-none",e).hidden=t.length>0,I(r(".seen-list",
e),t,{key:({id:o})=>o,create:()=>g("seen-item"),update:(o,n)=>{L(r(".avatar",o),n),h(r(".seen-name",o),k(n))}})}function Fm({text:e,conversation:{id:t,me:o},scheduled:n}){let i=Y();return It({title:m("composer.later"),action:m("composer.later"),me:o,repeats:!0,act:Mt(async s=>{
let{at:a,time_zone:c}=await n.add(t,e,s,i);B(m("scheduled.done",{date:U(new Date(a),c)}))})})}var Bm=/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{M}\p{N}_]+|\s+|[^]/gu;function Ts(e,t){let[o,n]=[e,t].map(c=>c.match(Bm)??[]),i=0;for(;i<o.length&&i<n.length&&o[i]===n[i];)i+=1;let s=0;for(;s<o.length-i&&s<n.length-i&&o.at(-1-s)===
n.at(-1-s);)s+=1;let a=qm(o.slice(i,o.length-s),n.slice(i,n.length-s));return Hm([...Gt("same",n.slice(0,i)),...a,...Gt("same",n.slice(n.length-s))])}var Gt=(e,t)=>t.
map(o=>({kind:e,text:o}));function qm(e,t){if(e.length*t.length>25e4)return[...Gt("gone",e),...Gt("new",t)];let o=Wm(e,t),n=[],[i,s]=[0,0];for(;i<e.length&&s<t.
length;)e[i]===t[s]?(n.push({kind:"same",text:t[s]}),i+=1,s+=1):o[i+1][s]>=o[i][s+1]?(n.push({kind:"gone",text:e[i]}),i+=1):(n.push({kind:"new",text:t[s]}),s+=1);
return[...n,...Gt("gone",e.slice(i)),...Gt("new",t.slice(s))]}function Wm(e,t){let o=Array.from({length:e.length+1},()=>new Uint16Array(t.length+1));for(let n=e.
length-1;n>=0;n-=1)for(let i=t.length-1;i>=0;i-=1)o[n][i]=e[n]===t[i]?o[n+1][i+1]+1:Math.max(o[n+1][i],o[n][i+1]);return o}function Hm(e){let t=[],o="",n="",i=()=>{
o&&t.push({kind:"gone",text:o}),n&&t.push({kind:"new",text:n}),o=n=""},s="";for(let{kind:a,text:c}of e){if(a==="same"){i(),s+=c;continue}s&&t.push({kind:"same",
text:s}),s="",a==="gone"?o+=c:n+=c}return i(),s&&t.push({kind:"same",text:s}),t}var Cs={gone:"del",new:"ins"};async function Um({entry:e,conversation:t}){let o=y("versions"),n=new AbortController,{signal:i}=n,s=new O,a=()=>s.open(`/rooms/${t.
room.id}/messages/${e.seq}/versions?limit=50`),c=r(".versions-alone",o);c.hidden=!0,s.addEventListener("change",()=>c.hidden=s.items.length!==1||s.hasMore,{signal:i}),
_(o,{list:s,into:".version-list",none:".versions-none",sort:l=>l.map((d,p)=>({...d,id:String(p),before:l[p+1]})),create:()=>g("version-item"),update:Gm,signal:i}),
zm(t,e,a,i),r(".versions-none",o).hidden=!0,a(),await v(o,{title:m("versions.title")}),n.abort(),r(".version-list",o).replaceChildren()}function zm(e,t,o,n){let i=t,
s=()=>{let a=e.history.shown.entry(t.seq);!a||a.text===i.text&&a.editedAt===i.editedAt&&a.deleted===i.deleted||(i=a,o())};e.addEventListener("change",s,{signal:n})}
function Gm(e,{at:t,text:o,before:n}){let i=r("time",e);i.dateTime=t,h(i,P(new Date(t)));let s=n?Ts(n.text,o):[{kind:"same",text:o}];r(".version-text",e).replaceChildren(
...s.map(a=>Cs[a.kind]?fe(Cs[a.kind],a.text):a.text))}async function Km({entry:{seq:e},conversation:t}){let o=y("voters"),n=new AbortController,{signal:i}=n,s=()=>t.timeline.entry(e)??t.history.shown.entry(e),a=()=>(s()?.
poll?.options??[]).map(({text:p,votes:f,voters:u=[]},b)=>({key:String(b),text:p,count:f,users:u})),c=p=>`/rooms/${t.room.id}/polls/${e}/voters?${new URLSearchParams(
{option:p})}`,l=new zt({groups:a,pathOf:c}),d=()=>Ym(o,a(),l,t);for(let p of[t,l])p.addEventListener("change",d,{signal:i});pt(o).onclick=()=>l.more(),d(),await v(
o,{title:m("poll.who")}),n.abort()}function Ym(e,t,o,n){let i=t.filter(({count:s})=>s);I(r(".voter-options",e),i,{create:()=>g("voter-option"),update:(s,a)=>{h(
r("h3",s),a.text),I(r("ul",s),o.of(a).map(n.personOf),{key:({id:c})=>c,create:()=>g("seen-item"),update:(c,l)=>{L(r(".avatar",c),l),h(r(".seen-name",c),k(l))}})}}),
nt(e,o)}var Vm=/:[a-z0-9_+-]+:/u,Jm=/(?<!`)(?<ticks>`+)(?!`)[^]*?(?<!`)\k<ticks>(?!`)|^[ ]{0,3}```[^]*|(?<![\p{L}\p{N}_:]):(?<code>[a-z0-9_+-]+):(?![\p{L}\p{N}_])/gmu;function eo(e){
return Vm.test(e)?kt?As(e,kt):qt().then(t=>As(e,t),()=>e):e}var As=(e,t)=>e.replace(Jm,(o,...n)=>Xm(n.at(-1).code,t)??o),Xm=(e,t)=>q.withName(e)?null:t.withCode(
e)?.emoji;var Zm=/^\/([a-z][a-z0-9_-]*)(?:@(\S+))?(?:\s+([^]*))?$/u,Qm={m:6e4,h:36e5,d:864e5},tl=/^(\d{1,4})\s*(m|h|d)$/u,el=new Set(["off","0"]),F=class extends Error{};
function Ls(e){let[,t,o,n=""]=e.match(Zm)??[];return t?{name:t,bot:o,rest:n.trim()}:null}var bt=e=>`/${e} ${m(`command.${e}.usage`)}`.trim();function it(e,t){if(!e)
throw new F(m("command.use",{usage:bt(t)}));return e}function oo(e,t){if(el.has(e))return null;let[,o,n]=e.match(tl)??[];if(!Number(o))throw new F(m("command.ti\
me",{usage:bt(t)}));return new Date(Date.now()+Number(o)*Qm[n]).toISOString()}async function Uo(e){let t=e.replace(/^@/u,"");try{return await w.get(`/users/${encodeURIComponent(
t)}`)}catch(o){throw o.status===404?new F(m("command.nobody",{name:t})):o}}var ol=new RegExp("^(\\p{RGI_Emoji}|\\p{Emoji_Presentation}|\\p{Extended_Pictographic}\\ufe0f?)\\s*","v"),Ds=[{name:"dnd",may:()=>!0,async run({rest:e,directory:t,
say:o}){let n=oo(it(e,"dnd"),"dnd");t.take([await w.patch("/me",{quiet_until:n})]),o(n?m("command.dnd.done",{date:P(new Date(n))}):m("command.dnd.off"))}},{name:"\
status",may:()=>!0,async run({rest:e,directory:t,say:o}){let[n,i=""]=e.match(ol)??[""],s=e.slice(n.length);t.take([await w.patch("/me",{status:e?{emoji:i,text:s,
until:null}:null})]),o(m(e?"command.status.done":"command.status.off"))}}];var nl=2,no={key:null,clientId:null},Ms=[{name:"poll",may:({room:e})=>!le(e),async run({rest:e,conversation:t}){let[o="",...n]=e.split("|").map(i=>i.trim()).filter(
Boolean);if(n.length>=nl)return il(t,{text:o,options:n});if(!await Ho({conversation:t,question:o,options:n})&&e)throw new F(m("poll.dropped"))}}];async function il(e,t){
let o=JSON.stringify([e.id,t]);no.key!==o&&(no={key:o,clientId:Y()}),await e.ask({...t,client_id:no.clientId}),no={key:null,clientId:null}}var Is=864e5,Ps={"m|min|minutes?|分钟":6e4,"h|hours?|小时":36e5,"d|days?|天":Is},Rs=["sunday|周日","monday|周一","tuesday|周二","wednesday|周三","t\
hursday|周四","friday|周五","saturday|周六"],Ns="today|今天",Fs="tomorrow|明天",sl="09:00",rl="(?:\\s+|$|(?=\\p{Script=Han}))",Bs="(?:at\\s+)?(?<hour>[\
01]?\\d|2[0-3])[:：](?<minute>[0-5]\\d)",al=zo(`(?:in\\s+)?(?<count>\\d{1,5})\\s*(?<unit>${Object.keys(Ps).join("|")})后?`),cl=zo(Bs),ml=zo(`(?:on\\s+)?(?<day>${[
Ns,Fs,...Rs].join("|")}|\\d{4}-\\d\\d-\\d\\d)(?:\\s*${Bs})?`);function qs(e,t,o=Date.now()){let n=(c,l)=>{let d=e.match(c),p=d&&l(d.groups);return Number.isFinite(
p)?{at:p,rest:e.slice(d[0].length)}:null},i=ht(o,t).slice(0,10),s=(c,l)=>pl(c)?jt(`${c}T${l}`,t).getTime():null,a=c=>[i,so(i,1)].map(l=>s(l,c)).find(l=>l>o);return n(
al,({count:c,unit:l})=>o+Number(c)*ll(l))??n(cl,c=>a(js(c)))??n(ml,({day:c,...l})=>s(dl(c,i),js(l)))}var js=({hour:e,minute:t})=>e?`${e.padStart(2,"0")}:${t}`:sl,
ll=e=>Object.entries(Ps).find(([t])=>io(t,e))[1];function dl(e,t){if(io(Ns,e))return t;if(io(Fs,e))return so(t,1);let o=Rs.findIndex(n=>io(n,e));return o<0?e:so(
t,(7+o-new Date(t).getUTCDay())%7||7)}var so=(e,t)=>new Date(Date.parse(e)+t*Is).toISOString().slice(0,e.length),pl=e=>!Number.isNaN(Date.parse(e))&&so(e,0)===e,
io=(e,t)=>new RegExp(`^(?:${e})$`,"iu").test(t);function zo(e){return new RegExp(`^${e}${rl}`,"iu")}var fl=365*864e5,ro={rest:null,clientId:null},Ws={name:"remind",may:()=>!0,async run({rest:e,conversation:{me:t},rooms:o,saved:n,say:i}){let s=Q(t),{at:a,text:c}=hl(
it(e,"remind"),s);ro.rest!==e&&(ro={rest:e,clientId:Y()});let l=await o.openDirect([t.id]),{seq:d}=await w.post(`/rooms/${l.id}/messages`,{text:c,client_id:ro.clientId});
await n.save({room:l.id,seq:d},new Date(a).toISOString()),ro={rest:null,clientId:null};let p=()=>w.delete(`/rooms/${l.id}/messages/${d}`).catch(f=>i(H(f)));i(m(
"command.remind.done",{date:U(new Date(a),s)}),{undo:{label:m("undo"),act:p}})}};function hl(e,t){let o=qs(e.replace(/^(?:me|我)\s+/iu,""),t),n=o?o.at-Date.now():
0;if(n<=0||n>fl)throw new F(m("command.remind.time",{usage:bt("remind")}));let i=o.rest.replace(/^to\s+/iu,"").trim();if(!i)throw new F(m("command.use",{usage:bt(
"remind")}));return{at:o.at,text:i}}var ul=["all","mentions","nothing"],Hs=({room:e})=>e.kind!=="direct",Us=({room:e})=>Ot(e)&&e.kind!=="direct",zs=[{name:"topic",may:Us,run:({rest:e,room:t,rooms:o})=>o.
update(t.id,{topic:it(e,"topic")})},{name:"rename",may:Us,run:({rest:e,room:t,rooms:o})=>o.update(t.id,{name:it(e,"rename")})},{name:"invite",may:({room:e})=>me(
e),async run({rest:e,conversation:t,say:o}){let n=it(e,"invite").split(/[\s,]+/u),i=await Promise.all(n.map(Uo));await t.members.add(i),o(m("command.invite.done",
{names:i.map(k).join(", ")}))}},{name:"mute",may:({room:e})=>V(e)&&e.kind!=="direct",async run({rest:e,conversation:t,say:o}){let[n,i,...s]=it(e,"mute").split(/\s+/u),
a=oo(i??"","mute"),c=await Uo(n),l=s.length?{reason:s.join(" ")}:{};await t.members.mute(c.id,{muted_until:a,...l}),o(m(a?"command.mute.done":"command.mute.lift\
ed",{name:k(c)}))}},{name:"notify",may:()=>!0,async run({rest:e,room:t,rooms:o,say:n}){if(!ul.includes(e))throw new F(m("command.use",{usage:`/notify ${m("comma\
nd.notify.usage")}`}));await o.set(t.id,{notify:e}),n(m("command.notify.done",{choice:m(`mine.notify.${e}`)}))}},{name:"archive",may:({room:e})=>Hs({room:e})&&J(
e)&&!e.archived,run:({room:e,rooms:t})=>ws(e,t)},{name:"leave",may:Hs,async run({room:e,rooms:t,goHome:o}){await us(e,t)&&o()}}];var wl="¯\\\\\\_(ツ)\\_/¯",Gs=[{name:"shrug",may:()=>!0,run:({rest:e,send:t})=>t([e,wl].filter(Boolean).join(" "))}];var Ks=[...zs,...Ds,...Ms,Ws,...Gs].sort((e,t)=>e.name.localeCompare(t.name)),vt=e=>Ks.find(t=>t.name===e),Ys=(e,t)=>Ks.filter(o=>o.name.startsWith(t)&&o.may(e));var gl=15e3,bl=5,ie=new Map,ao=e=>ie.get(e)?.list??[];function co(e){let t=ie.get(e);if(t?.loading)return t.loading;if(t&&Date.now()-t.at<gl)return Promise.resolve(
t.list);let o=xl(e).then(n=>(ie.set(e,{at:Date.now(),list:n}),n),n=>{throw ie.set(e,{at:0,list:t?.list??[]}),n});return ie.set(e,{...t,loading:o}),o}function mo(e,{
name:t,bot:o}){let n=o?.toLowerCase();return e.filter(i=>i.name===t&&(!n||i.bot.name.toLowerCase()===n))}function Kt({name:e,bot:t},o,n){return o.filter(s=>s.name===
e).length>1||n(e)?`${e}@${t.name}`:e}async function xl(e){let t=[],o=`/rooms/${e}/commands`;for(let n=0;o&&n<bl;n+=1){let{items:i,next:s}=await w.get(o);t.push(
...i),o=s?.replace(/^\/api\/v1/u,"")}return t}var kl=/"(?:[^"\\]|\\.)*"(?=\s|$)|\S+/gsu,Go=e=>e.match(kl)??[];async function Vs({name:e,bot:t,rest:o},n,{room:i,isTaken:s}){let a=await co(i).catch(()=>ao(i)),
c=mo(a,{name:e,bot:t});if(!c.length)return null;if(c.length>1)throw new F(m("command.several",{names:c.map(p=>`/${Kt(p,a,s)}`).join(", ")}));let[l]=c,d=l.arguments.
filter(({required:p})=>p).length;if(Go(o).length<d)throw new F(m("command.use",{usage:l.usage}));return{text:n,call:l.bot.id}}var yl=/^\/([a-z][\w-]*)(?:@(\S*))? (.*)$/u,Js={isAtStart:!0,pattern:/^(\/(?:[a-z][\w-]*(?:@\S*)?)?|\/[a-z][\w-]*(?:@\S*)? .*)$/u,search([,e],{conversation:t},{
show:o}){let n=t.room.id,i=s=>{let{items:a,hint:c}=e.includes(" ")?Ol(e,s):vl(e.slice(1),s,t);o(a,{hint:c})};i(ao(n)),co(n).then(i,()=>{})}},Ko=e=>!!vt(e);function vl(e,t,o){
let n=vt(e),i=t.filter(a=>Kt(a,t,Ko).startsWith(e)),s=Ys(o,e);return n&&!i.length?{items:[],hint:Yo(n)}:!s.length&&i.length===1&&Kt(i[0],t,Ko)===e?{items:[],hint:$l(
i[0])}:{items:[...s.map(Tl),...i.map(a=>Cl(a,t))],hint:n?Yo(n):""}}function Ol(e,t){let[,o,n,i]=e.match(yl),s=n===void 0&&vt(o);if(s)return{items:[],hint:Yo(s)};
let a=mo(t,{name:o,bot:n});return a.length===1?_l(a[0],e,i):{items:[],hint:""}}function _l(e,t,o){let n=Go(o),i=!o||/\s$/u.test(o),s=Math.min(n.length-(i?0:1),e.
arguments.length-1),a=e.arguments[s],c=[e.usage,a&&Sl(a)].filter(Boolean).join(" · ");if(a?.kind!=="choice"||n.length>s+1)return{items:[],hint:c};let l=i?"":n[s],
d=l?t.slice(0,-l.length):t;return{items:a.choices.filter(f=>f.toLowerCase().startsWith(l.toLowerCase())&&f!==l).map(f=>({text:`${d}${El(f)} `,label:f})),hint:c}}
var El=e=>/\s/u.test(e)?`"${e}"`:e,Sl=({name:e,about:t,required:o})=>{let n=t?`${e}: ${t}`:e;return o?n:m("command.optional",{words:n})},$l=({usage:e,about:t})=>`${e}\
 · ${t}`,Yo=e=>`${bt(e.name)} · ${m(`command.${e.name}.about`)}`,Tl=e=>({text:`/${e.name} `,label:bt(e.name),detail:m(`command.${e.name}.about`)});function Cl(e,t){
let o=Kt(e,t,Ko);return{text:`/${o} `,label:e.usage.replace(`/${e.name}`,`/${o}`),detail:`${e.about} · ${k(e.bot)}`,person:e.bot}}var Xs=8,Zs={pattern:/(?:^|[\s(])(:[\p{L}\p{N}_+-]{2,})$/u,async search([,e],t,{show:o}){let n=kt??await qt().catch(()=>null),i=[...q.search(e).map(Al),...n?.search(
e,Xs).map(Ll)??[]];o(i.slice(0,Xs))}},Al=e=>({text:`${e.text} `,label:e.text,detail:m("emoji.group.team"),emoji:e,chosen:()=>ee(e.key)});function Ll(e){let t=Ve(
e);return{text:`${t} `,label:`:${e.codes[0]}:`,detail:e.label,emoji:{text:t},chosen:()=>ee(e.emoji)}}var Dl=8,Ml=1e3,Qs={pattern:/(?:^|[\s(])(@[^\s@]*)$/u,search([,e],{conversation:t,directory:o},{show:n,signal:i}){let s=e.slice(1),{members:a}=t,c=new Bt({directory:o}),
l=()=>n(jl({words:s,found:c.items,conversation:t}));for(let d of[a,c])d.addEventListener("change",l,{signal:i});i.addEventListener("abort",()=>c.close()),a.need(),
l(),s&&c.search(s)}};function jl({words:e,found:t,conversation:o}){let{members:n,me:i}=o,s=N(e),l=n.list.map(({user:b})=>b).filter(({id:b})=>b!==i.id).map(b=>({
user:b,rank:Bl(b,s)})).filter(({rank:b})=>b<tr).sort((b,$)=>b.rank-$.rank).map(({user:b})=>b),d=new Map([...l,...t.filter(({id:b})=>n.has(b)),...t].map(b=>[b.id,
b]));d.delete(i.id);let p=Il(o.room).filter(({label:b})=>b.startsWith(`@${s}`)),u=[...d.values()].slice(0,Dl-p.length).map(b=>Pl(o.personOf(b),{isHere:n.has(b.id)||
!n.loaded}));return p.some(({label:b})=>b===`@${s}`)?[...p,...u]:[...u,...p]}function Il({member_count:e}){if(e<=2)return[];let t={text:"@room ",label:"@room",detail:C(
"completion.room",e-1),sign:"@"},o={text:"@here ",label:"@here",detail:m("completion.here"),sign:"@"};return e-1<=Ml?[t,o]:[o]}function Pl(e,{isHere:t}){let o=`\
@${e.name}`;return{text:`${o} `,label:k(e),detail:t?o:m("completion.elsewhere",{name:o}),person:e}}var[Rl,Nl,Fl,tr]=[0,1,2,3];function Bl({name:e,display_name:t},o){
let n=[N(e),N(t)];return n.some(i=>i.startsWith(o))?Rl:n.some(i=>i.includes(` ${o}`))?Nl:n.some(i=>i.includes(o))?Fl:tr}var ql=8,er={pattern:/(?:^|[\s(])(#[^\s#]*)$/u,search([,e],{rooms:t},{show:o}){let n=N(e.slice(1)),s=t.mine.filter(({kind:a})=>a!=="direct").map(a=>({room:a,at:N(
a.name).indexOf(n)})).filter(({at:a})=>a>=0).sort((a,c)=>Math.min(a.at,1)-Math.min(c.at,1));o(s.slice(0,ql).map(({room:a})=>Wl(a)))}},Wl=({name:e,topic:t})=>({text:`\
#${e} `,label:e,detail:t??"",sign:"#"});var Hl=60,Ul=/^\s*```/gmu,zl=0,lo=class{#t;#e;#o;#i;#n;#s=null;#r=null;#a=null;#m=[];#c=0;constructor(t,{sources:o,context:n}){this.#t=t,this.#i=o,this.#n=n;let i=g(
"completion");this.#e=r("ul",i),this.#e.id=`completion-${zl+=1}`,this.#o=r("p",i),t.before(i),t.setAttribute("aria-autocomplete","list"),t.setAttribute("aria-co\
ntrols",this.#e.id);for(let s of["input","compositionend"])t.addEventListener(s,()=>this.#l());t.addEventListener("keydown",s=>this.#x(s),{capture:!0}),t.addEventListener(
"blur",()=>this.close()),t.addEventListener("click",()=>this.#l());for(let s of["pointerdown","mousedown","click"])i.addEventListener(s,Gl);this.#e.addEventListener(
"click",({target:s})=>this.#h(this.#g(s))),this.#e.addEventListener("pointermove",({target:s})=>this.#w(this.#g(s)))}close(){this.#s?.abort(),this.#s=null,this.#r=
null,this.#p([])}get#d(){return this.#m.length>0}#l(){let{value:t,selectionStart:o,selectionEnd:n}=this.#t,i=Math.max(0,o-Hl),s=t.slice(i,o),a=o===n&&this.#i.find(
({pattern:d})=>d.test(s));if(!a||a.isAtStart&&i>0)return this.#d||this.#s?this.close():void 0;let c=s.match(a.pattern),l=o-c[1].length;if(l===this.#a||Kl(t.slice(
0,l)))return this.close();this.#a=null,this.#f(a,c,l)}#f(t,o,n){this.#s?.abort();let i=new AbortController;this.#s=i,this.#r=n;let s=(a,{hint:c=""}={})=>i.signal.
aborted||this.#p(a,{hint:c});t.search(o,this.#n(),{show:s,signal:i.signal})}#p(t,{hint:o=""}={}){!t.length&&!o&&!this.#d&&this.#e.parentElement.hidden||(this.#m=
t,this.#e.replaceChildren(...t.map((n,i)=>this.#u(n,i))),this.#e.hidden=!t.length,this.#o.hidden=!o,h(this.#o,o),this.#e.parentElement.hidden=!t.length&&!o,this.#b(
0))}#u({label:t,detail:o="",emoji:n,person:i,sign:s=""},a){let c=g("completion-item");c.id=`${this.#e.id}-${a}`;let l=r(".completion-sign",c);return n?X(l,n):i?
(l.classList.add("avatar"),L(l,i)):l.textContent=s,r(".completion-label",c).textContent=t,r(".completion-detail",c).textContent=o,c}#w(t){t>=0&&t!==this.#c&&this.#b(
t)}#g=t=>[...this.#e.children].indexOf(t.closest("li"));#b(t){this.#c=t;for(let[n,i]of[...this.#e.children].entries())i.setAttribute("aria-selected",n===t);let o=this.#e.
children[t];o?this.#t.setAttribute("aria-activedescendant",o.id):this.#t.removeAttribute("aria-activedescendant"),o?.scrollIntoView({block:"nearest"})}#x(t){let o=!lt(
t)&&this.#k[t.key];!o||t.shiftKey||t.ctrlKey||t.metaKey||t.altKey||!this.#d&&!(t.key==="Escape"&&!this.#e.parentElement.hidden)||(t.preventDefault(),t.stopImmediatePropagation(),
o())}#k={ArrowDown:()=>this.#b((this.#c+1)%this.#m.length),ArrowUp:()=>this.#b((this.#c-1+this.#m.length)%this.#m.length),Enter:()=>this.#h(this.#c),Tab:()=>this.#h(
this.#c),Escape:()=>{this.#a=this.#r,this.close()}};#h(t){let o=this.#m[t];if(!o)return;let n=this.#r;this.close(),Et(this.#t,o.text,{from:n,to:this.#t.selectionEnd}),
o.chosen?.()}};function Gl(e){e.preventDefault(),e.stopPropagation()}function Kl(e){if(!e.includes("`"))return!1;let t=e.match(Ul)?.length??0,o=e.slice(e.lastIndexOf(
`
`)+1);return t%2===1||o.split("`").length%2===0}var or=[Zs,Qs,er],Vo=class{#t;#e;#o=null;constructor(t,o){this.#t=o,this.#e=nr(t,{sources:[...or,Js],context:()=>this.#i})}show(t){this.#o=t,this.#e.close()}prepare(t){
this.#e.close();let o=Ls(t);if(o)return this.#n(o,t).catch(Vl);let n=eo(t.startsWith("//")?t.slice(1):t);return typeof n=="string"?n:n.then(i=>({text:i}))}get#i(){
return{conversation:this.#o,...this.#t}}async#n(t,o){let{name:n,bot:i,rest:s}=t,a=i?void 0:vt(n),c=f=>!!vt(f),l=a?null:await Vs(t,o,{room:this.#o.room.id,isTaken:c});
if(l)return l;if(!a)return await Yl(n)?{text:o}:{refusal:m("command.kept")};let d,p=async f=>d=await eo(f);return await a.run({...this.#i,rest:s,room:this.#o.room,
send:p,say:B}),{text:d}}},nr=(e,{sources:t=or,context:o})=>new lo(e,{sources:t,context:o}),Yl=e=>T({title:m("command.unknown.title",{name:e}),text:m("command.un\
known.text"),action:m("command.unknown.send"),isHarmless:!0}),Vl=e=>({refusal:e instanceof F?e.message:H(e)});var Jo=class{#t;#e;#o;constructor(t,{ephemerals:o,focusComposer:n}){this.#t=t,this.#e=o,this.#o=n}show(t,{signal:o}){let n=()=>this.#i(t);this.#e.addEventListener(
"change",n,{signal:o});for(let i of[t,Ct])for(let s of["change","ready"])i.addEventListener(s,n,{signal:o});n()}#i(t){let o=this.#e.of(t.id);this.#t.hidden=!o.length,
I(this.#t,o,{key:({key:n})=>n,create:()=>g("ephemeral"),update:(n,i)=>this.#n(n,i,t)})}#n(t,{key:o,room:n,user:i,at:s,text:a},{personOf:c}){let l=c(i);L(r(".ava\
tar",t),l);let d=r(".ephemeral-author",t);h(d,k(l)),Bn(d,l);let p=r("time",t);p.dateTime=s,h(p,de(new Date(s))),t.setAttribute("aria-label",m("ephemeral.label",
{name:k(l)})),r("button",t).onclick=()=>{this.#e.dismiss(n,o),this.#o()};let f=r(".message-text",t);t.dataset.drawn!==a&&(t.dataset.drawn=At(f,a)?a:"",Lt(f))}};var Jl=/[\\^$.*+?()[\]{}|/]/g;function Xo(e){return e.trim()?new RegExp(e.trim().replace(Jl,"\\$&"),"giu"):null}function ir(e,t){if(!t)return[];let o=({text:i})=>i.
search(t)>=0||Tt(i).search(t)>=0;return e.filter(i=>ct(i)&&!i.deleted&&o(i)).map(({seq:i})=>i).reverse()}var Xl=4,po=globalThis.CSS?.highlights,Zo=class{#t;#e;#o;#i=null;#n=null;#s=null;#r=[];#a=null;#m=1/0;constructor(t,{timeline:o}){this.#t=t,this.#o=o,this.#e=r(
"input",t),this.#e.oninput=()=>this.#f(),document.addEventListener("coloured",()=>this.#n&&this.#x()),t.onkeydown=n=>this.#l(n),r('[data-find="older"]',t).onclick=
()=>this.#p(1),r('[data-find="newer"]',t).onclick=()=>this.#p(-1),r('[data-find="more"]',t).onclick=()=>this.#b(),r('[data-find="close"]',t).onclick=()=>this.#c()}show(t,{
signal:o}){this.#i=t,this.#c(),t.addEventListener("change",()=>this.#n&&this.#w(),{signal:o})}open(){this.#s=document.activeElement,this.#m=Number(this.#o.lastOnScreen?.
dataset.seq??1/0),this.#t.hidden=!1,this.#n=St.open(()=>this.#d()),this.#e.focus(),this.#e.select(),this.#f()}around(t){t(),this.#n&&this.#x()}#c(){this.#n&&St.
close(this.#n)}#d(){this.#n=null,this.#t.hidden=!0,this.#k(),this.#s?.focus({preventScroll:!0})}#l(t){if(!t.isComposing){if(t.key==="Escape")this.#c();else if(t.
key==="Enter"&&t.target===this.#e)this.#p(t.shiftKey?-1:1);else return;t.preventDefault(),t.stopPropagation()}}#f(){this.#a=null,this.#w();let t=this.#r.find(o=>o<=
this.#m)??this.#r[0];t?this.#u(t):this.#x()}#p(t){if(!this.#r.length)return;let o=this.#r.indexOf(this.#a)+t;this.#m=this.#r.at(o%this.#r.length),this.#u(this.#m)}#u(t){
this.#a=t;let o=this.#o.lookAt(t);Un(o),this.#x(),this.#g()}#w(){this.#r=ir(this.#i.history.shown.entries,Xo(this.#e.value)),this.#r.includes(this.#a)||(this.#a=
null),this.#g()}#g(){let{history:t}=this.#i,o=t.shown.entries.filter(ct).length,n=this.#r.indexOf(this.#a)+1,s=this.#e.value.trim()?n?m("find.count",{at:A(n),count:A(
this.#r.length)}):m("find.none"):"";h(r(".find-count",this.#t),s),h(r(".find-loaded",this.#t),C("find.loaded",o)),r('[data-find="more"]',this.#t).hidden=!t.hasOlder;
for(let a of["older","newer"])r(`[data-find="${a}"]`,this.#t).disabled=!this.#r.length}async#b(){let{history:t}=this.#i,o=r(".find-trouble",this.#t);h(o,"");try{
for(let n=0;n<Xl&&t.hasOlder;n+=1)await t.loadOlder()}catch(n){h(o,H(n))}this.#e.focus(),this.#a===null&&this.#n&&this.#f()}#x(){this.#k();let t=Xo(this.#e.value);
if(!t)return;let o=[],n=[];for(let i of this.#o.list.messageRows){let s=Number(i.dataset.seq)===this.#a;i.classList.toggle("is-found",s),(s?n:o).push(...Zl(r(".\
message-text",i),t))}po?.set("found",new Highlight(...o)),po?.set("found-here",new Highlight(...n))}#k(){for(let t of this.#o.list.messageRows)t.classList.remove(
"is-found");for(let t of["found","found-here"])po?.delete(t)}};function Zl(e,t){if(!po)return[];let o=[],n=document.createTreeWalker(e,NodeFilter.SHOW_TEXT),i=0;
for(;n.nextNode();)o.push({node:n.currentNode,at:i}),i+=n.currentNode.length;let s=a=>o.findLast(({at:c})=>c<=a);return[...e.textContent.matchAll(t)].map(({0:a,
index:c})=>{let l=new Range,[d,p]=[s(c),s(c+a.length-1)];return l.setStart(d.node,c-d.at),l.setEnd(p.node,c+a.length-p.at),l})}var sr=/^([ \t]*)(?:[-*+]|\d{1,9}[.)])[ \t]+/u,Ql=/^([ \t]*)(?:([-*+])|(\d{1,9})([.)])|(>))([ \t]+)/u,td=/^[ \t]*(?:`{3,}|~{3,})/u,rr="https://",en={bold:fo("**"),
italic:fo("*"),strike:fo("~~"),code:od,"code-block":ho,quote:Qo({has:/^>[ \t]?/u,mark:()=>"> "}),list:Qo({has:/^[-*+][ \t]+/u,mark:()=>"- ",instead:sr}),numbers:Qo(
{has:/^\d{1,9}[.)][ \t]+/u,mark:e=>`${e+1}. `,instead:sr}),link:nd};function fo(e){return t=>{let{value:o,start:n,end:i}=on(t),s=o.slice(n,i),{length:a}=e;if(o.
slice(n-a,n)===e&&o.slice(i,i+a)===e&&!ed(e,o,n))return{from:n-a,to:i+a,text:s,start:n-a,end:i-a};let d=s.split(/(\n\s*\n)/u).map((p,f)=>f%2||!p&&s?p:e+p+e).join(
"");return{from:n,to:i,text:d,start:n+a,end:n+d.length-a}}}var ed=(e,t,o)=>e==="*"&&t[o-2]==="*"&&t[o-3]!=="*";function od(e){let t=e.value.slice(e.start,e.end);
if(t.includes(`
`))return ho(e);let o=Math.max(0,...[...t.matchAll(/`+/gu)].map(([s])=>s.length));if(!o)return fo("`")(e);let n="`".repeat(o+1),i=`${n} ${t} ${n}`;return{from:e.
start,to:e.end,text:i,start:e.start,end:e.start+i.length}}function ho(e){let{value:t,from:o,to:n}=lr(e),i=t.slice(o,n),s=Math.max(2,...[...i.matchAll(/`+/gu)].map(
([l])=>l.length)),a="`".repeat(s+1),c=o+a.length+1;return{from:o,to:n,text:`${a}
${i}
${a}`,start:c,end:c+i.length}}function Qo({has:e,mark:t,instead:o}){return n=>{let{value:i,from:s,to:a}=lr(n),c=i.slice(s,a).split(`
`),l=c.every(b=>e.test(b)||!b.trim())&&c.some(b=>b.trim()),d=0,f=c.map(b=>l?b.replace(e,""):!b.trim()&&c.length>1?b:t(d++)+(o?b.replace(o,""):b)).join(`
`),u=s+f.length;return{from:s,to:a,text:f,start:c.length>1?s:u,end:u}}}function nd(e){let{value:t,start:o,end:n}=on(e),i=t.slice(o,n);if(tn(i))return{from:o,to:n,
text:`[](${i})`,start:o+1,end:o+1};let s=o+i.length+3;return{from:o,to:n,text:`[${i}](${rr})`,start:s,end:s+rr.length}}var tn=e=>e!==""&&Hn(e,0)===e;function cr(e,t){
let{value:o,start:n,end:i}=on(t),s=o.slice(n,i);if(!s||s.includes(`
`)||tn(s)||!tn(e))return null;let a=`[${s}](${e})`;return{from:n,to:i,text:a,start:n+a.length,end:n+a.length}}function mr({value:e,start:t,end:o}){if(t!==o)return null;
let n=e.lastIndexOf(`
`,t-1)+1,i=e.slice(n,t);if(id(e.slice(0,n)))return ar(t,`
${/^[ \t]*/u.exec(i)[0]}`);let[s,a,c,l,d,p,f]=Ql.exec(i)??[];if(!s)return null;if(s===i)return{from:n,to:t,text:"",start:n,end:n};let u=c??p??`${Number(l)+1}${d}`;
return ar(t,`
${a}${u}${f}`)}var ar=(e,t)=>({from:e,to:e,text:t,start:e+t.length,end:e+t.length}),id=e=>e.split(`
`).filter(t=>td.test(t)).length%2===1;function on({value:e,start:t,end:o}){let n=e.slice(t,o);return n.trim()?{value:e,start:t+n.length-n.trimStart().length,end:o-
n.length+n.trimEnd().length}:{value:e,start:t,end:o}}function lr({value:e,start:t,end:o}){let n=e.indexOf(`
`,o);return{value:e,from:e.lastIndexOf(`
`,t-1)+1,to:n<0?e.length:n}}var sd={b:"bold",i:"italic",e:"code"},rd={x:"strike",e:"code-block",l:"link"},ad={Digit7:"numbers",Digit8:"list",Digit9:"quote"};function nn(e,t){e.onclick=({target:o})=>{
let n=o.closest("[data-format]");n&&Yt(t,en[n.dataset.format])},e.addEventListener("keydown",o=>ld(e,o)),t.addEventListener("keydown",o=>cd(t,o))}function Yt(e,t){
let o=t({value:e.value,start:e.selectionStart,end:e.selectionEnd});return o?(Et(e,o.text,o),e.setSelectionRange(o.start,o.end),!0):!1}function cd(e,t){if(lt(t))
return;let o=md(t),n=t.key==="Enter"&&(t.shiftKey||!_t.matches)&&!t.ctrlKey&&!t.metaKey;(o?Yt(e,en[o]):n&&Yt(e,mr))&&(t.preventDefault(),t.stopPropagation())}function md({
key:e,code:t,ctrlKey:o,metaKey:n,shiftKey:i,altKey:s}){if(!(o||n)||s)return;let a=e.toLowerCase();return i?rd[a]??ad[t]:sd[a]}function ld(e,t){let o={ArrowLeft:-1,
ArrowRight:1}[t.key];if(!o)return;let n=[...e.children].filter(s=>!s.hidden),i=n.at((n.indexOf(document.activeElement)+o)%n.length);for(let s of n)s.tabIndex=s===
i?0:-1;i.focus(),t.preventDefault(),t.stopPropagation()}var uo=class{#t;#e;#o;constructor({button:t,textarea:o,shown:n}){this.#t=t,this.#e=o,this.#o=n,t.onclick=()=>this.#i?this.#s():this.#n(),n.onkeydown=({key:i})=>i===
"Escape"&&this.#s(),Ct.addEventListener("ready",()=>this.#i&&this.#r())}close(){this.#a(!1)}get#i(){return!this.#o.hidden}#n(){this.#r(),this.#a(!0),this.#o.focus(
{preventScroll:!0})}#s(){this.#a(!1),this.#e.focus({preventScroll:!0})}#r(){At(this.#o,this.#e.value),Lt(this.#o)}#a(t){this.#o.hidden=!t,this.#e.hidden=t,this.#t.
setAttribute("aria-pressed",t)}};var dd=/<(?:a|b|strong|i|em|s|del|code|pre|li|table|blockquote|h[1-6])[\s>]/iu,pd=["vscode-editor-data","application/x-jetbrains"],fd=/^(?:\t| {2,})\S/mu;function sn(e,t){
e.addEventListener("paste",o=>hd(e,o,t)),e.addEventListener("input",()=>t.hidden=!0)}function hd(e,t,o){let{clipboardData:n}=t,[i,s]=[n.getData("text/plain"),n.
getData("text/html")],a=pd.some(c=>n.types.includes(c));if(Yt(e,c=>cr(i.trim(),c)))return t.preventDefault();if(!a&&dd.test(s))return t.preventDefault(),ud(e,{html:s,
text:i});gd(i,{isFromEditor:a})&&bd(e,{text:i,offer:o})}async function ud(e,{html:t,text:o}){let{markdownOf:n}=await he("paste").catch(()=>({markdownOf:()=>o})),
i=n(t);Et(e,wd(i,o)?o:i)}var wd=(e,t)=>e.replaceAll(/\s+/gu,"")===t.replaceAll(/\s+/gu,"");function gd(e,{isFromEditor:t}){return e.trim().includes(`
`)&&!e.includes("```")&&(t||fd.test(e))}function bd(e,{text:t,offer:o}){let n=e.selectionStart,i=t.replaceAll(`\r
`,`
`);e.addEventListener("input",()=>queueMicrotask(()=>o.hidden=!1),{once:!0}),o.onclick=()=>{o.hidden=!0;let s=n+i.length;e.value.slice(n,s)===i&&Yt(e,({value:a})=>ho(
{value:a,start:n,end:s}))}}function xd(e,{bar:t,textarea:o,offer:n}){return nn(t,o),sn(o,n),new uo({button:r('[data-action="preview"]',t),textarea:o,shown:r(".composer-preview",e)})}function kd(e,{
bar:t,textarea:o}){nn(t,o),sn(o,r(".paste-offer",e))}var wS={audit:Vn,person:ke,pins:Qn,reports:ti,scheduled:oi,thread:si,threads:ri,webhooks:hi},gS={inbox:Re,threads:Ge,drafts:Pe,scheduled:ze,saved:Ue,accounts:je,
audit:Ie,abandoned:Le,monitor:qe,settings:He};export{Vo as ComposerTools,Jo as EphemeralNotes,Zo as FindBar,To as addMember,ec as answerButton,Ho as askPoll,Za as chooseAction,nr as complete,wr as deleteOthers,
Sm as dialogOpeners,kd as offerFewTools,xd as offerTools,gS as pages,wS as panels,Wa as pickEmoji,Im as reportMessage,Eo as saveMessage,Pm as seenBy,Fm as sendLater,
Um as showVersions,Mm as whoReacted,Km as whoVoted,eo as withShortcodes};
