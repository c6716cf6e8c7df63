/* Made by `make bundle` of dbb32964ec2dddef89356ef2b459819275cc68f7ed841e1daddf4ec500b67d79. */
import{$ as g,$a as Jn,A as On,Aa as Tt,B as _n,Ba as Bn,C as En,Ca as qn,D as pe,Da as B,E as Sn,Ea as G,F as $n,Fa as W,G as m,Ga as Wn,H as M,Ha as Hn,I as H,
Ia as I,J as ot,Ja as Un,K as j,Ka as zn,L as fe,La as Z,M as R,Ma as Gn,N as U,Na as Lt,O as P,Oa as Dt,P as _t,Pa as Kn,Q as Cn,Qa as S,R as An,Ra as x,S as lt,
Sa as E,T as xo,Ta as Y,U as Tn,Ua as Mt,V as Ln,Va as ge,W as dt,Wa as Yn,X as Et,Xa as Vn,Y as St,Ya as Zt,Z as $t,Za as be,_ as r,_a as jt,a as et,aa as pt,ab as ft,
b as mn,ba as h,bb as it,c as ln,ca as nt,d as w,da as he,e as me,ea as y,f as dn,fa as v,g as pn,ga as z,h as fn,ha as ue,i as ct,ia as Dn,j as hn,ja as k,k as mt,
ka as Ct,l as bo,la as Mn,m as un,ma as jn,n as wn,na as Pn,o as V,oa as _,p as gn,pa as In,q as bn,qa as Rn,r as xn,ra as N,s as kn,sa as q,t as yn,ta as L,u as le,
ua as we,v as Ot,va as C,w as de,wa as st,x as J,xa as Nn,y as X,ya as Fn,z as vn,za as At}from"./main.js";function ht(e,t){let o=new Date(t);e.matches("time")&&(e.dateTime=t),e.title=R(o),h(e,_t(o))}var Xn=new WeakMap;function O(e,{list:t,into:o,none:n,sort:s=d=>d,key:i=({id:d})=>d,create:a,update:c,signal:l}){let d=()=>{l?.aborted||(I(r(o,e),s(t.items),{key:i,
create:a,update:c}),n&&(r(n,e).hidden=t.items.length>0||t.failed||!!t.searching),it(e,t))};return Xn.get(e)?.close(),Xn.set(e,t),t.addEventListener("change",d,{
signal:l}),l?.addEventListener("abort",()=>t.close()),ft(e).onclick=()=>t.more(),d}function xe(e,{showsRooms:t=!1,...o}){O(e,{create:()=>g("audit-item"),update:(n,s)=>gr(n,s,{showsRooms:t}),...o})}function gr(e,t,{showsRooms:o}){Zt(r(".audit-w\
hat",e),xr(t));let n=r(".audit-why",e);h(n,t.reason?m("audit.reason",{reason:t.reason}):""),n.hidden=!t.reason,h(r(".audit-where",e),o&&t.room?`${br(t)} · `:"");
let s=r("time",e);ht(s,t.at)}function br({room:e,details:t}){let o=e.name??t.name;return o?m("audit.where",{room:o}):m("audit.where.gone")}function xr({act:e,actor:t,
member:o,room:n,details:s}){let i={user:t?Ct(t):m("audit.console"),member:o&&Ct(o),room:s.name??n?.name,name:s.name,host:s.host,emoji:s.emoji,setting:s.setting&&
m(`settings.${s.setting}`),count:s.retention_days&&j(s.retention_days),role:s.role&&m(`role.${s.role}`),until:s.until&&P(new Date(s.until))},a=o&&t?.id!==o.id,c=kr(
e,{...s,member:o,isOfOther:a});if(e==="retention"&&s.retention_days)return M("audit.retention.days",s.retention_days,i);let l=e==="invite"&&s.uses?M(c,s.uses,i):
m(c,i);return l.startsWith("audit.")?`${i.user}: ${e}`:l}function kr(e,{until:t,by:o,outcome:n,uses:s,member:i,isOfOther:a,retention_days:c}){let d={ban:t&&"unt\
il",mute:"until",reset_password:o,resolve_report:n,invite:s?null:"any",retention:c===0?"ever":"server",revoke_invite:i&&"of",make_token:a&&"of",revoke_token:a&&
"of",remove_app:a&&"of"}[e];return d?`audit.${e}.${d}`:`audit.${e}`}var Zn={show(e,{conversation:t,signal:o}){let n=new _;xe(e,{list:n,into:".audit-list",none:".audit-none",signal:o}),n.open(`/rooms/${t.id}/audit?limit=50`)}};var yr=36e5;function Qn({act:e,user:t,conversation:o}){let{members:n,room:s}=o,i={name:k(t),room:s.name},a={mute:({until:c,...l})=>n.mute(t.id,{muted_until:c,...l}),
ban:c=>n.ban(t.id,c),remove:c=>n.remove(t.id,c)};return ts({title:m(`moderate.${e}.title`,i),text:m(`moderate.${e}.text`,i),action:m(`moderate.${e}`),hasEnd:e!==
"remove",mayBeForEver:e==="ban",act:a[e]})}function vr({seq:e,epoch:t,words:o,conversation:n}){return ts({title:m("message.delete.title"),text:m("message.delete\
.text",o),action:m("message.delete"),act:({reason:s})=>n.delete({seq:e,epoch:t,reason:s})})}async function ts({title:e,text:t,action:o,hasEnd:n=!1,mayBeForEver:s=!1,
act:i}){let a=y("moderate"),c=r("form",a);return E(c),r(".moderate-text",c).textContent=t,r(".moderate-until",c).hidden=!n,r('[value=""]',c.elements.hours).hidden=
!s,c.elements.hours.value=s?"":"1",r(".button-danger",c).textContent=o,S(c,async({hours:l,reason:d})=>{let p=n&&l?{until:new Date(Date.now()+Number(l)*yr).toISOString()}:
{},f=d.trim()?{reason:d.trim()}:{};await i({...p,...f}),a.close("done")}),await v(a,{title:e})==="done"}var Or=6e4,ke={show(e,{conversation:t,subject:o,router:n,rooms:s,directory:i,presence:a,blocks:c,me:l,signal:d}){let{members:p}=t,f=r(".person",e),u=r("form",e),
b=()=>p.list.find(({user:A})=>A.id===o),$=()=>_r(e,{user:i.of({id:o}),member:b(),conversation:t,directory:i,presence:a,blocks:c,me:l}),D=Y(()=>d.aborted||$());E(
u),S(u,({role:A})=>Dr(t,b(),A)),Tr(e,{conversation:t,member:b,router:n,user:()=>i.of({id:o})}),r('[data-action="write"]',e).onclick=()=>x(f,async()=>n.goToRoom(
(await s.openDirect([o])).id)),r('[data-action="block"]',e).onclick=()=>x(f,()=>Lr(c,i.of({id:o})));for(let A of[p,i,a,c])A.addEventListener("change",D,{signal:d});
t.addEventListener("room",D,{signal:d});let T=setInterval(D,Or);d.addEventListener("abort",()=>clearInterval(T)),p.need(),$()}};function _r(e,{user:t,member:o,conversation:n,
directory:s,presence:i,blocks:a,me:c}){if(r(".person",e).hidden=!t.name,r(".person-missing",e).hidden=!!t.name||!s.knows(t.id),!t.name)return;let l=o?In(o,i):i.
of(t.id);L(r(".avatar",e),t,{size:"large"}),we(r(".avatar",e),l),h(r(".person-name",e),k(t)),h(r(".person-account",e),[`@${t.name}`,t.pronouns,Er(t)].filter(Boolean).
join(" · ")),h(r(".person-presence",e),t.disabled?m("person.disabled"):Rn({state:l,here:o?.here})),nt(r(".person-status",e),jn(t)),nt(r(".person-about",e),t.about),
es(r(".person-time",e),t.time_zone&&An(t.time_zone)),es(r(".person-since",e),t.created_at&&Cn(new Date(t.created_at)));let d=t.id===c.id;r('[data-action="write"\
]',e).hidden=d||t.disabled===!0||t.guest===!0,r('[data-open="account"]',e).hidden=!d;let p=r('[data-action="block"]',e);p.hidden=d,h(p,m(a.has(t.id)?"person.unb\
lock":"person.block")),$r(e,n,o),o||Cr(e,n,{isMe:d})}var Er=({bot:e,owner:t,guest:o})=>e&&t?m("bot.of",{name:k(t)}):Sr({bot:e,guest:o}),Sr=({bot:e,guest:t})=>e?
m("bot.mark"):t&&m("guest.mark");function es(e,t){h(r("dd",e),t??""),e.hidden=!t}function $r(e,t,o){let{room:n,isOver:s}=t;if(r("form",e).hidden=!o||n.kind==="d\
irect",!o)return;let{role:i}=o,a=X(n)&&!n.archived&&!s&&!o.user.bot&&!o.user.guest;h(r(".person-role",e),m(`role.${i}`)),r(".person-role-line",e).hidden=a,r(".m\
ember-roles",e).hidden=r(".member-save",e).hidden=!a;let{elements:c}=r("form",e);(c.role.value===""||!e.contains(document.activeElement))&&(c.role.value=i),Ar(e,
t,o)}function Cr(e,{room:t,isOver:o,members:n},{isMe:s}){let i=n.loaded&&!o&&!s&&J(t)&&t.kind!=="direct";r("form",e).hidden=!i;for(let a of[".person-role-line",
".member-roles",".member-save",".person-muted"])r(a,e).hidden=!0;for(let a of["mute","unmute","remove"])r(`[data-action="${a}"]`,e).hidden=!0;r('[data-action="b\
an"]',e).hidden=!1}function Ar(e,t,o){let n=!t.isOver&&En(o,t),s=le(o.muted_until);for(let c of["mute","ban","remove"])r(`[data-action="${c}"]`,e).hidden=!n;r('\
[data-action="mute"]',e).hidden||=s,r('[data-action="unmute"]',e).hidden=!n||!s;let i=r(".person-muted",e),a=s&&new Date(o.muted_until);nt(i,s&&m("person.muted",
{date:P(a)})),i.title=s?R(a):""}function Tr(e,{conversation:t,member:o,router:n,user:s}){for(let i of["mute","ban","remove"])r(`[data-action="${i}"]`,e).onclick=
async()=>{let a=!!o(),c=await Qn({act:i,user:s(),conversation:t});c&&!a?B(m("moderate.ban.done",{name:k(s())})):c&&i!=="mute"&&n.go({...n.address,panel:"people"},
{replace:!0})};r('[data-action="unmute"]',e).onclick=()=>x(r("form",e),()=>t.members.mute(o().user.id,{muted_until:null}))}async function Lr(e,t){if(e.has(t.id))
return e.unblock(t.id);let o=k(t);await C({title:m("person.block.title",{name:o}),text:m("person.block.text"),action:m("person.block")})&&await e.block(t.id)}async function Dr({
members:e},{user:t,role:o},n){n!==o&&(await e.setRole(t.id,n),B(m("member.role.changed",{name:k(t),role:m(`role.${n}`)})))}var os={show(e,{conversation:t,router:o,directory:n,blocks:s,signal:i}){let a=new _,c=()=>a.open(`/rooms/${t.id}/pins?limit=50`),l=({seq:p})=>{t.reveal(p),d()},
d=O(e,{list:a,into:".pin-list",none:".pins-none",key:({seq:p})=>p,create:()=>g("pin-item"),update:(p,f)=>Mr(p,f,{directory:n,conversation:t,body:e,router:o,reveal:l}),
signal:i});for(let p of[n,s])p.addEventListener("change",d,{signal:i});Tt.addEventListener("ready",d,{signal:i}),t.addEventListener("pins",c,{signal:i}),c()}};function Mr(e,t,{
directory:o,conversation:n,body:s,router:i,reveal:a}){let c=o.of(t.user);L(r(".avatar",e),c),jt(r(".report-author",e),c);let l=r(".report-message",e),d=n.isBlocked(
t);d?l.textContent=m("message.blocked"):Lt(l,t.text),Dt(l);let p=r('[data-action="reveal"]',e);p.hidden=!d,p.onclick=()=>a(t);let f=r("time",e);f.dateTime=t.at,
h(f,_t(new Date(t.at))),f.title=R(new Date(t.at)),r('[data-action="show"]',e).onclick=()=>i.go({...i.address,seq:t.seq});let u=r('[data-action="unpin"]',e);u.hidden=
!_n(t,n),u.onclick=()=>x(s,()=>n.unpin(t.seq))}var Q=class{#t;constructor(t,o){let n=r(".place-filters",t);this.#t=[...n.querySelectorAll("[data-filter]")],n.addEventListener("click",({target:s})=>{let i=s.closest(
"[data-filter]");i&&o(i.dataset.filter)})}show(t){for(let o of this.#t)o.setAttribute("aria-pressed",o.dataset.filter===t)}};var ns={show(e,{conversation:t,router:o,directory:n,reports:s,signal:i}){let a=new _,c="waiting",l=()=>a.open(`/rooms/${t.id}/reports?state=${c}&limit=50`),d=($,D)=>x(
e,()=>s.resolve($,D)).then(l),p=({seq:$})=>o.go({...o.address,seq:$}),f=O(e,{list:a,into:".report-list",none:".reports-none",create:()=>g("report-item"),update:($,D)=>jr(
$,D,{directory:n,resolve:d,toMessage:p}),signal:i}),u=$=>(c=$,b.show($),h(r(".reports-none",e),m(`reports.none.${$}`)),l()),b=new Q(e,u);n.addEventListener("cha\
nge",f,{signal:i}),s.addEventListener("change",({detail:$})=>$.room===t.id&&l(),{signal:i}),u(c)}};function jr(e,t,{directory:o,resolve:n,toMessage:s}){let{message:i,
reporter:a,reason:c,at:l,resolved_at:d,kept_until:p}=t;Pr(r(".report-head",e),i&&o.of(i.user)),h(r(".report-message",e),Ir(i)),nt(r(".report-kept",e),p&&m("repo\
rts.kept",{date:lt(new Date(p))})),Zt(r(".report-reason",e),m("reports.reason",{name:Ct(o.of(a)),reason:c})),ht(r("time",e),d??l);let f=r('[data-action="show"]',
e);f.hidden=!i||!!p,f.onclick=()=>s(t),Rr(e,t,o);let u=r(".report-answer",e);u.hidden=!!d;for(let b of["acted","dismissed"]){let $=r(`[data-action="${b}"]`,e);$.
hidden=!!d,$.onclick=()=>n(t,{outcome:b,note:r("input",u).value.trim()||void 0})}}function Pr(e,t){e.hidden=!t,t&&(L(r(".avatar",e),t),jt(r(".report-author",e),
t))}function Ir(e){return e?e.deleted?m("message.deleted"):At(e.text):m("reports.hidden")}function Rr(e,{outcome:t,resolved_by:o,reporter:n,note:s},i){let a=r("\
.report-outcome",e);a.hidden=!t,Zt(a,t?m(`reports.outcome.${t}`,{name:Ct(i.of(o))}):""),nt(r(".report-note",e),s&&m("reports.told",{name:k(i.of(n)),note:s}))}function Pt(e){let t=!1;return async o=>{try{return await e(t?{...o,mention_many:!0}:o)}catch(n){throw t||=n.code==="many_mentioned",n}}}var K=({time_zone:e})=>e??Intl.DateTimeFormat().resolvedOptions().timeZone;function ss(e,t){let o=e;for(let n=0;n<2;n+=1)o=e-(ko(o,t)-o);return new Date(o)}var ut=(e,t)=>new Date(
ko(e,t)).toISOString().slice(0,16),It=(e,t)=>ss(Date.parse(`${e}Z`),t);function ye(e,t=Date.now()){let o=Math.floor(ko(t,e)/864e5)*864e5,n=(8-new Date(o).getUTCDay())%
7||7,s=i=>ss(o+i*864e5+9*36e5,e);return{hour:new Date(t+36e5),tomorrow:s(1),monday:s(n)}}function ko(e,t){let o={timeZone:t,hourCycle:"h23",year:"numeric",month:"\
numeric",day:"numeric",hour:"numeric",minute:"numeric",second:"numeric"},n=new Intl.DateTimeFormat("en-US",o).formatToParts(e),{year:s,month:i,day:a,hour:c,minute:l,
second:d}=Object.fromEntries(n.map(({type:p,value:f})=>[p,Number(f)]));return Date.UTC(s,i-1,a,c,l,d)}async function Rt({title:e,action:t,me:o,act:n,words:s=null,repeats:i=!1,repeat:a="once",mayBeNone:c=!1,before:l=null}){let d=y("pick-time"),p=r("form",d),f=K(o);
E(p);let u=ye(f);for(let[D,T]of Object.entries(u))h(r(`[data-time="${D}"]`,p),U(T,f));r('[data-time="monday"]',p).closest(".choice").hidden=u.monday.getTime()===
u.tomorrow.getTime(),r(".time-text",p).hidden=s===null,p.elements.text.value=s??"",p.elements.repeat.value=a,r(".time-none",p).hidden=!c,r(".time-repeat",p).hidden=
!i,h(r(".time-zone",p),m("time.zone",{zone:f.replaceAll("_"," ")}));let{when:b,other:$}=p.elements;return $.min=ut(Date.now(),f),$.value=ut(l??u.tomorrow,f),b.value=
l?"other":c?"none":"hour",$.onfocus=()=>b.value="other",r(".button-primary",p).textContent=t,S(p,async D=>{let T=D.when==="other"?It(D.other,f):u[D.when],A=s===
null?{}:{text:D.text};await n({at:T?.toISOString()??null,repeat:D.repeat,time_zone:f,...A}),d.close("done")}),await v(d,{title:e})==="done"}function ve(e,t,{store:o,me:n,roomName:s,onChange:i,mayChange:a=!0,isBlocked:c=!1}){let{at:l,repeat:d,time_zone:p,failure:f,text:u,state:b}=t;h(r(".draft-text",
e),c?m("message.blocked"):u);let $=d==="once",D=U(new Date(l),$?K(n):p);h(r(".scheduled-at",e),$?D:m("scheduled.repeats",{repeat:m(`repeat.${d}`),date:D}));let T=r(
".scheduled-failure",e);T.hidden=!f,h(T,f?!$&&b==="failed"?m("scheduled.stopped"):m("scheduled.failed",{reason:H({code:f})}):"");let at=(ae,ce)=>{let Xt=r(`[dat\
a-act="${ae}"]`,e);return Xt.onclick=()=>Promise.resolve(ce()).then(i).catch(G),Xt.hidden=!a,Xt};at("now",()=>Nr(t,o)).hidden=!$,at("change",()=>Fr(t,{store:o,me:n})),
at("cancel",()=>Br({text:r(".draft-text",e).textContent,roomName:s},()=>o.cancel(t)))}function Oe(e,t){r(".scheduled-hint",e).hidden=t.every(({repeat:o})=>o==="\
once")}async function Nr(e,t){try{await t.sendNow(e)}catch(o){let{count:n,most:s}=o;if(o.code!=="many_mentioned"||n>s)throw o;await Fn(n)&&await t.sendNow(e,{isMeant:!0})}}
var Fr=(e,{store:t,me:o})=>Rt({title:m("scheduled.change"),action:m("save"),me:o,words:e.text,repeats:!0,repeat:e.repeat,before:Date.parse(e.at),act:Pt(n=>t.change(
e,n))});async function Br({text:e,roomName:t},o){await C({title:m("scheduled.cancel.title"),text:m("scheduled.cancel.text",{text:qn(e),room:t}),action:m("schedu\
led.cancel")})&&await o()}var is={show(e,{conversation:t,directory:o,blocks:n,scheduled:s,signal:i}){let{id:a,me:c}=t,l=new _,d=()=>l.open(`/rooms/${a}/scheduled?limit=50`),p=({user:u})=>u.
id===c.id||J(t.room),f=O(e,{list:l,into:".scheduled-list",none:".scheduled-none",create:()=>g("room-scheduled-item"),update:(u,b)=>{let $=o.of(b.user);L(r(".ava\
tar",u),$),h(r(".report-author",u),k($)),ve(u,b,{store:s,me:c,roomName:t.room.name,onChange:d,mayChange:p(b),isBlocked:n.has(b.user.id)})},signal:i});for(let u of[
o,n])u.addEventListener("change",f,{signal:i});t.addEventListener("room",f,{signal:i}),l.addEventListener("change",()=>Oe(e,l.items),{signal:i}),s.addEventListener(
"change",d,{signal:i}),d()}};var qr=.2,tt=class extends _{#t=null;words="";get searching(){return this.#t!==null||this.loading}search(t){clearTimeout(this.#t),this.words=t,this.#t=setTimeout(
()=>this.#e(),t?qr*1e3:0)}close(){clearTimeout(this.#t),this.#t=null,super.close()}#e(){this.#t=null,this.open(this.pathFor(this.words))}};var Wr=20,Hr=/(?:^|\s)(?!-)\S*[\p{L}\p{N}]/u,_e=class extends tt{everywhere=!1;#t;constructor(t,o){super(),this.room=t,this.#t=o}ask(t){if(Hr.test(t))return this.
search(t);this.clear(),this.words=t}pathFor(t){return`${this.everywhere?"/search":`/rooms/${this.room}/search`}?${new URLSearchParams({q:t,time_zone:this.#t,limit:Wr})}`}};
function rs({text:e,hits:t,begins_later:o,ends_earlier:n}){let s=[...e],i=[],a=0;for(let{start:c,end:l}of t)i.push({text:s.slice(a,c).join("")},{text:s.slice(c,
l).join(""),isHit:!0}),a=l;return i.push({text:s.slice(a).join("")}),[{text:o?"…":""},...i,{text:n?"…":""}].filter(c=>c.text)}var yo="*",Ur=["from:","in:","has:link","has:poll","before:","after:","on:","is:pinned","is:saved","is:mine","is:unsolved"],Ee=null,cs={show(e,{conversation:t,subject:o,
router:n,isOverlay:s,me:i,directory:a,rooms:c,blocks:l,signal:d}){let p=zr(t.id,o,K(i)),f=r(".search-input",e);f.value=p.words;let u=()=>{p.ask(f.value.trim()),
D(),as(r(".search-operators",e),f,u)};for(let T of e.querySelectorAll('[name="where"]'))T.checked=T.value==="everywhere"===p.everywhere,T.onchange=()=>{p.everywhere=
T.value==="everywhere",u()};let b=T=>{let A=Gr(p);Ee={panel:A,found:p},n.go({...n.address,panel:A},{replace:!0}),n.go(Kr(T,{beside:s()?null:A}))},$=O(e,{list:p,
into:".search-list",key:({room:T,seq:A})=>`${T} ${A}`,create:()=>g("search-item"),update:(T,A)=>Jr(T,A,{directory:a,rooms:c,blocks:l,open:b,here:t.id}),signal:d}),
D=()=>{$(),Vr(e,p)};for(let T of[p,a,c,l])T.addEventListener("change",D,{signal:d});f.oninput=u,r("form",e).onsubmit=T=>{T.preventDefault(),u()},D(),as(r(".sear\
ch-operators",e),f,u),p.words||f.focus()}};function zr(e,t,o){let n=`search:${t??""}`,s=!!t?.startsWith(yo);if(Ee?.panel===n&&(s||Ee.found.room===e))return Ee.found;
let i=new _e(e,o);return i.everywhere=s,i.ask(s?t.slice(yo.length):t??""),i}var Gr=({everywhere:e,words:t})=>`search:${e?yo:""}${t}`;function Kr({room:e,seq:t,thread:o},{
beside:n}){return o?{view:"room",room:e,seq:o,panel:`thread:${o}:${t}`}:{view:"room",room:e,seq:t,panel:n}}function as(e,t,o){let n=t.value.split(/\s/).at(-1).toLowerCase(),
s=n.startsWith("-")?"-":"",i=n.slice(s.length),a=Ur.filter(c=>c.startsWith(i)&&c!==i);e.replaceChildren(...a.map(c=>Yr(c,()=>{t.value=t.value.slice(0,t.value.length-
i.length)+c+(c.endsWith(":")?"":" "),t.focus(),o()}))),e.hidden=a.length===0}function Yr(e,t){let o=document.createElement("button");return o.type="button",o.className=
"button button-small",o.textContent=e,o.onclick=t,o}function Vr(e,{items:t,words:o,searching:n,failed:s,hasMore:i}){let a=o&&!n&&!s&&!t.length&&!i,c=r(".search-\
note",e);h(c,o?a?m("search.none"):"":m("search.hint")),c.hidden=!c.textContent}function Jr(e,t,{directory:o,rooms:n,blocks:s,open:i,here:a}){let c=o.of(t.user);
L(r(".avatar",e),c),jt(r(".report-author",e),c);let l=r(".search-place",e);h(l,t.room===a?"":n.find(t.room)?.name??""),l.hidden=!l.textContent;let d=r("time",e);
d.dateTime=t.at,h(d,_t(new Date(t.at))),d.title=R(new Date(t.at));let p=s.has(t.user.id)?[{text:m("message.blocked")}]:rs(t.snippet);r(".report-message",e).replaceChildren(
...p.map(Xr)),r('[data-action="show"]',e).onclick=()=>i(t)}function Xr({text:e,isHit:t}){if(!t)return document.createTextNode(e);let o=document.createElement("m\
ark");return o.textContent=e,o}var Se=class extends Sn{root;floor=1;hasOlder;constructor({items:t,prev:o,thread:n}){super({first:t[0]?.seq??n.root,last:t.at(-1)?.seq??n.root}),this.root=gn(n.
message),this.prepend(t,{from:this.first,before:this.last+1}),this.#t(o)}get cursor(){return this.last}shows(t){return mt(t)}hear(t){t.thread===this.root.seq&&t.
seq>this.last?this.take(bn(t)):un(t)?this.expire(t.before):bo(t)&&this.change(t)}change(t){super.change(t),bo(t)===this.root.seq&&(this.root=xn(this.root,t))}expire(t){
let o=this.hasOlder===!1;super.expire(t),!(!this.root||this.root.seq>=this.expiredBefore)&&(this.root=yn(this.root),o&&this.begin(this.root))}prependPage({items:t,
prev:o}){this.prepend(t,{from:t[0]?.seq??this.first}),this.#t(o)}joins(t){return!this.hasOlder||t.last<this.first?!1:(this.hasOlder=t.hasOlder,super.joins(t))}trim(){}#t(t){
this.hasOlder=t!==null,this.hasOlder||this.begin(this.root)}};var ms=200,Zr=300,Qr={entries:[],first:null,last:null,cursor:null,floor:1,hasOlder:!1,entry(){},holds:()=>!1,trim(){}},ta=["state","room","me","isOver","unsentE\
dits","typing","members","readers","keepsEdits"],$e=class extends EventTarget{#t;#e=null;#o=0;#s=!1;#n=[];#i=new AbortController;#r=null;#a=null;#m=null;#c=null;#d=new wn;isThread=!0;follows=!1;readSeq=0;failure=null;constructor({
conversation:t,root:o,threads:n}){super(),this.#t=t,this.root=o,this.id=`${t.id}:${o}`;for(let i of ta)Object.defineProperty(this,i,{get:()=>t[i]});let{signal:s}=this.#i;
for(let i of["change","room"])t.addEventListener(i,()=>this.#h(i),{signal:s});t.addEventListener("lost-edit",({detail:i})=>this.#h("lost-edit",i),{signal:s}),t.
addEventListener("event",({detail:i})=>this.#p(i),{signal:s}),t.addEventListener("resync",()=>this.#x(),{signal:s}),t.addEventListener("state",()=>this.#k(),{signal:s}),
n.addEventListener("told",({detail:i})=>this.#u(i),{signal:s}),this.state==="live"&&this.load()}close(){this.#r&&this.#b(),this.#i.abort()}get rootEntry(){return this.#e?.
root}async load(){this.#o+=1;let t=this.#o;this.#s=!0,this.#n=[];let o=this.#e===null;try{let n=await w.get(`${this.#l}?limit=${ms}`);if(t!==this.#o)return;let s=new Se(
n);for(let i of this.#n)s.hear(i);this.#e&&s.joins(this.#e),s.expire(this.#t.timeline.expiredBefore),this.#e=s,this.#w(n.thread),o&&n.thread.unread&&(this.#m=n.
thread.read_seq),this.failure=null}catch(n){if(t!==this.#o)return;this.failure=n}this.#s=!1,this.#h("change"),this.#h("thread")}history={isAtNewest:!0,toNewest(){},
loadNewer(){},goTo:async t=>!!this.timeline.entry(t),loadOlder:()=>this.#c??=this.#f().finally(()=>this.#c=null)};get timeline(){let t=this.#e??Qr;return t.epoch=
this.#t.timeline.epoch,Object.assign(this.history,{shown:t,hasOlder:t.hasOlder}),t}get unread(){let t=this.#m;return{first:(t===null?null:this.timeline.entries.
find(({seq:n,user:s})=>n>t&&s.id!==this.me.id))?.seq??null,below:()=>0,stoppedElsewhere:!1}}reading={seen:0,back(){},answered:()=>this.#m=null,away:()=>{},seeAll:()=>this.#g(),
see:({to:t})=>t>=this.timeline.last&&this.#g()};keep(){}get unsent(){return this.#t.unsentIn(this.root)}get lastOwn(){return this.timeline.entries.findLast(t=>mt(
t)&&On(t,this))}quoted(t){return this.timeline.entry(t)??this.#t.quoted(t)}send(t,{quote:o,inRoom:n,call:s}={}){this.#m=null,this.#d.note(this.#t.send(t,{thread:this.
root,quote:o,inRoom:n,call:s}))}takeBack(){return this.#d.takeBack(this)}async follow(t){let o=`${this.#l}/follow`;this.#w(await(t?w.put(o):w.delete(o))),this.#h(
"thread")}solve(t){let o=`${this.#l}/solved?${new URLSearchParams({epoch:this.#t.timeline.epoch})}`;return t?w.put(o):w.delete(o)}ask=t=>this.#t.ask({...t,thread:this.
root,epoch:this.timeline.epoch});reactedTo=t=>this.#t.reactedTo(t);pressedIn=t=>this.#t.pressedIn(t);press=(t,o,n)=>this.#t.press(t,o,n);chosenIn=t=>this.#t.chosenIn(
t);vote=(t,o)=>this.#t.vote(t,o);endPoll=t=>this.#t.endPoll(t);roomCalled=t=>this.#t.roomCalled(t);linked=(t,o)=>this.#t.linked(t,o);personOf=t=>this.#t.personOf(
t);isSaved=t=>this.#t.isSaved(t);isBlocked=t=>this.#t.isBlocked(t);reveal=t=>this.#t.reveal(t);retry=t=>this.#t.retry(t);discard=t=>this.#t.discard(t);sayTyping=()=>this.#t.
sayTyping();edit=(t,o)=>this.#t.edit(t,o);delete=t=>this.#t.delete(t);react=(t,o)=>this.#t.react(t,o);pin=t=>this.#t.pin(t);unpin=t=>this.#t.unpin(t);unreact=(t,o)=>this.#t.
unreact(t,o);get#l(){return`/rooms/${this.#t.id}/messages/${this.root}/thread`}async#f(){let t=this.#e;if(!t?.hasOlder)return;let o=await w.get(`${this.#l}?befo\
re=${t.first}&limit=${ms}`);t===this.#e&&(t.prependPage(o),this.#h("change"))}#p(t){this.#s&&this.#n.push(t),this.#e&&(this.#e.hear(t),this.#h("thread"))}#u({room:t,
root:o,...n}){t!==this.#t.id||o!==this.root||(this.#w(n),this.#h("thread"))}#w({follows:t,read_seq:o}){Object.assign(this,{follows:t,readSeq:o})}#g(){let{last:t}=this.
timeline;t===null||this.#a!==null&&t<=this.readSeq||(this.#a=this.readSeq=Math.max(t,this.readSeq),clearTimeout(this.#r),this.#r=setTimeout(()=>this.#b(),Zr))}#b(){
clearTimeout(this.#r),this.#r=null,w.put(`${this.#l}/read`,{seq:this.#a}).catch(()=>{})}#x(){this.#e=null,this.#h("resync"),this.state==="live"&&this.load()}#k(){
this.state==="live"&&this.load(),this.#h("state")}#h(t,o){this.dispatchEvent(new CustomEvent(t,{detail:o}))}};var Nt=null,ds={show(e,{conversation:t,subject:o,threads:n,signal:s,...i}){let[a,c]=o.split(":").map(Number),l=r(".thread",e);Nt??=new Jn({...i,threads:n,root:l}),
Nt.root!==l&&l.replaceWith(Nt.root);let d=new $e({conversation:t,root:a,threads:n});s.addEventListener("abort",()=>d.close());let p=()=>ea(Nt.root,d);for(let f of[
"thread","room","state"])d.addEventListener(f,p,{signal:s});p(),Nt.show(d),c&&d.addEventListener("change",()=>Nt.goTo(c),{signal:s,once:!0})}};function ea(e,t){
let{rootEntry:o,follows:n,failure:s,room:i}=t,a=r(".thread-bar",e),c=!!o?.solved;a.hidden=!o,h(r(".thread-failure",e),s?H(s):""),ls(r('[data-act="follow"]',a),{
isOn:n,act:()=>t.follow(!n)}),h(r('[data-act="follow"] span',a),m(n?"thread.unfollow":"thread.follow"));let l=r('[data-act="solve"]',a);ls(l,{isOn:c,act:()=>t.solve(
!c)}),h(r("span",l),m(c?"thread.solved":"thread.solve"));let d=!!pe(i);l.hidden=d,r(".thread-solved",a).hidden=!d||!c}function ls(e,{isOn:t,act:o}){e.setAttribute(
"aria-pressed",t),e.onclick=()=>o().catch(G)}var Ce={all:"",unread:"&unread=true",unsolved:"&solved=false",solved:"&solved=true"};function Ae(e,{room:t,root:o,unread:n,message:s},{directory:i,blocks:a,roomName:c=""}){
let{replies:l,solved:d,user:p}=s,f=r("a",e);f.href=ct({view:"room",room:t,panel:`thread:${o}`}),f.classList.toggle("has-unread",n>0);let u=i.of(p);be(r(".avatar\
-button",e),u),h(r(".thread-item-author",e),k(u)),h(r(".thread-item-room",e),c),h(r(".thread-item-text",e),oa(s,a));let b=[M("thread.replies",l.count),Un(new Date(
l.last_at)),d&&m("thread.solved")];h(r(".thread-item-facts",e),b.filter(Boolean).join(" · "));let[$,D]=r(".thread-item-unread",e).children;h($,n?String(n):""),
h(D,n?M("rooms.unread",n):"")}function oa({user:e,text:t,deleted:o},n){return o?m("message.deleted"):n.has(e.id)?m("message.blocked"):Bn(t)}var ps={show(e,{conversation:t,directory:o,blocks:n,signal:s}){let{id:i}=t,a=new _,c=O(e,{list:a,into:".thread-list",none:".threads-none",key:({root:p})=>p,create:()=>g(
"thread-item"),update:(p,f)=>Ae(p,f,{directory:o,blocks:n}),signal:s}),l=p=>(d.show(p),a.open(`/rooms/${i}/threads?limit=50${Ce[p]}`)),d=new Q(e,l);for(let p of[
o,n])p.addEventListener("change",c,{signal:s});l("all")}};function xt(e){r("form",e).hidden=!1,r(".made-once",e).hidden=!0}function Ft(e,t,{copied:o}){let n=r(".made-once",e),s=r(".once-text",n);r("form",e).hidden=!0,n.
hidden=!1,s.value=t,r('[data-action="copy"]',n).onclick=()=>W(t,o),e.addEventListener("close",()=>s.value="",{once:!0}),s.focus(),s.select()}function hs(e,{path:t,mayMake:o,signal:n}){let s=new _,i=()=>s.open(t),a={renew:async l=>{if(!await C(fs("renew",l)))return;let d=null;await x(e,async()=>{d=await w.
post(`${t}/${l.id}/secret`)}),d&&ra(d),i()},revoke:async l=>{await C(fs("revoke",l))&&(await x(e,()=>w.delete(`${t}/${l.id}`)),i())}};O(e,{list:s,into:".incomin\
g-list",none:".incoming-none",create:()=>g("incoming-item"),update:(l,d)=>na(l,d,a),signal:n});let c=r('[data-action="new-incoming"]',e);c.hidden=!o,c.onclick=()=>ia(
{path:t,onMade:i}),i()}function na(e,t,o){r(".incoming-name",e).textContent=k(t.bot),r(".incoming-use",e).textContent=sa(t);for(let[n,s]of Object.entries(o)){let i=r(
`[data-action="${n}"]`,e);i.setAttribute("aria-label",m(`incoming.${n}.of`,{name:k(t.bot)})),i.onclick=()=>s(t)}}function sa({state:e,owner:t,last_used_at:o}){let n=t&&
m("incoming.by",{name:k(t)}),s=o?m("tokens.used",{date:P(new Date(o))}):m("tokens.unused");return[n,e==="stopped"?m("incoming.stopped"):s].filter(Boolean).join(
" · ")}function ia({path:e,onMade:t}){let o=y("incoming"),n=r("form",o);return E(n),xt(o),S(n,async({name:s})=>{us(o,await w.post(e,{name:s.trim()})),t()}),v(o,
{title:m("incoming.new")})}function ra(e){let t=y("incoming");xt(t),v(t,{title:k(e.bot)}),us(t,e)}function us(e,{url:t}){let o=r(".curl-example code",e);o.textContent=
`curl ${t} -d '{"text": "${m("incoming.example")}"}'`,e.addEventListener("close",()=>o.textContent="",{once:!0}),Ft(e,t,{copied:"incoming.copied"})}var fs=(e,{bot:t})=>({
title:m(`incoming.${e}.title`,{name:k(t)}),text:m(`incoming.${e}.text`),action:m(e==="revoke"?"tokens.revoke":"incoming.renew")});var ws={messages:["message","edited","deleted"],threads:["solved","unsolved"],reactions:["reacted","unreacted","pressed"],polls:["voted","poll_ended"],pins:["pi\
nned","unpinned"],members:["joined","left","added","removed","banned","unbanned","muted","unmuted","role"]},aa=new Set(Object.values(ws).flat()),vo=Object.entries(
{...ws,room:hn.filter(e=>!aa.has(e))}).map(([e,t])=>({name:e,types:t})),Oo=({name:e})=>m(`webhooks.group.${e}`);function gs(e){return e.length?ot(vo.filter(t=>t.
types.some(o=>e.includes(o))).map(Oo)):m("webhooks.types.all")}var Qt=({url:e})=>new URL(e).host;function Te({state:e,failures:t,next_try_at:o,last_delivery:n}){
return e!=="active"?m(`webhooks.state.${e}`):t?M("webhooks.state.failing",t,{date:P(new Date(o))}):n?m("webhooks.state.sent",{date:P(new Date(n.at))}):m("webhoo\
ks.state.active")}function bs(e,{path:t,room:o,rooms:n}){let s=new _,i=r(".range-form",e),a=()=>s.open(`${t}/deliveries?limit=20`),c=l=>w.post(`${t}/replays`,l);return ca(i,{room:o,
rooms:n}),O(e,{list:s,into:".delivery-list",none:".deliveries-none",create:()=>g("delivery-item"),update:(l,d)=>la(l,d,{rooms:n,again:()=>x(i,()=>c(ma(d,n)).then(
a))})}),S(i,async({first:l,last:d,room:p})=>{await c({first:Number(l),last:Number(d),...n?{room:p}:{}}),a()}),a(),a}function ca(e,{room:t,rooms:o}){E(e);let n=e.
elements.room;r(".range-room",e).hidden=t!==null,n.disabled=t!==null,n.replaceChildren(...o?o.mine.filter(({name:s})=>s).map(({id:s,name:i})=>new Option(i,s)):[])}
var ma=({seq:e,room:t},o)=>({first:e,last:e,...o?{room:t}:{}});function la(e,t,{rooms:o,again:n}){let{type:s,seq:i,room:a}=t,c=o&&o.find(a)?.name,l=[s,i&&m("web\
hooks.delivery.seq",{seq:j(i)}),c].filter(Boolean);r(".delivery-what",e).textContent=l.join(" · ");let d=r(".delivery-outcome",e);d.textContent=da(t),d.title=R(
new Date(t.at));let p=r("button",e);p.hidden=!i,p.onclick=n}function da({at:e,status:t,error:o,attempt:n,milliseconds:s}){let i=[P(new Date(e)),o??m("webhooks.d\
elivery.status",{status:t,milliseconds:j(s)})];return n>1&&i.push(m("webhooks.delivery.attempt",{count:j(n)})),i.join(" · ")}function Bt(e,{path:t,question:o,onGone:n}){r(".form-error",e).hidden=!0,r("button",e).onclick=async()=>{await C(o)&&await x(e,async()=>{await w.delete(t),z(e.closest(
"[data-dialog]")),n()})}}function Le(e,t){let o=new Set(t),n=vo.map(a=>pa(a,o)),s=r(".invite-room-list",e);s.replaceChildren(...n),e.elements.types.value=t.length?"chosen":"all";let i=()=>{
let a=e.elements.types.value==="all";s.hidden=a,r("input",s).setCustomValidity(a||o.size?"":m("webhooks.types.none"))};return r(".webhook-types",e).onchange=i,i(),
()=>e.elements.types.value==="all"?[]:[...o]}function pa(e,t){let o=g("invite-room"),n=r("input",o),s=e.types.filter(i=>t.has(i)).length;return n.checked=s===e.
types.length,n.indeterminate=s>0&&!n.checked,n.addEventListener("change",()=>e.types.forEach(i=>n.checked?t.add(i):t.delete(i))),r("span",o).textContent=Oo(e),o.
title=e.types.join(", "),o}function xs(e,{path:t,rooms:o,onChanged:n}){let s=y("webhook"),i=r(".webhook-form",s),a=r(".webhook-outcome",s),c=u=>{r(".webhook-state",s).textContent=Te(u),r(
'[data-action="pause"]',s).hidden=u.state!=="active",r('[data-action="resume"]',s).hidden=u.state==="active"},l=async u=>{c(await w.patch(t,u)),n()};E(i),a.textContent=
"",i.elements.url.value=e.url;let d=Le(i,e.types);c(e),S(i,({url:u})=>l({url:u.trim(),types:d()}));let p=bs(r(".deliveries",s),{path:t,room:e.room,rooms:o}),f={
test:()=>x(i,async()=>{a.textContent=m("webhooks.test.waits"),a.textContent=fa(await w.post(`${t}/tests`)),p()}),pause:()=>x(i,()=>l({active:!1})),resume:()=>x(
i,()=>l({active:!0})),rotate:()=>ha(i,t)};for(let[u,b]of Object.entries(f))r(`[data-action="${u}"]`,s).onclick=b;return Bt(r(".webhook-end",s),{path:t,question:ua(
e),onGone:n}),v(s,{title:Qt(e)})}function fa({status:e,error:t}){return t?m("webhooks.test.failed",{why:t}):m(e>=200&&e<300?"webhooks.test.taken":"webhooks.test\
.refused",{status:e})}async function ha(e,t){let o={title:m("webhooks.rotate.title"),text:m("webhooks.rotate.text"),action:m("webhooks.rotate")};if(!await C(o))
return;let n=null;if(await x(e,async()=>{n=await w.post(`${t}/secret`)}),!n)return;let s=y("new-webhook");xt(s),v(s,{title:m("webhooks.rotate")}),Ft(s,n.secret??
n.public_key,{copied:"webhooks.copied"})}var ua=e=>({title:m("webhooks.remove.title",{host:Qt(e)}),text:m("webhooks.remove.text"),action:m("webhooks.remove")});function De(e,{path:t,rooms:o=null,signal:n}){let s=new _,i=()=>s.open(t);O(e,{list:s,into:".webhook-list",none:".webhooks-none",create:()=>g("webhook-item"),update:(a,c)=>wa(
a,c,()=>xs(c,{path:`${t}/${c.id}`,rooms:o,onChanged:i})),signal:n}),r('[data-action="new-webhook"]',e).onclick=()=>ga({path:t,onMade:i}),i()}function wa(e,t,o){
r(".webhook-host",e).textContent=Qt(t),r(".webhook-what",e).textContent=gs(t.types),r(".webhook-state",e).textContent=Te(t),r("button",e).onclick=o}function ga({
path:e,onMade:t}){let o=y("new-webhook"),n=r("form",o);E(n),xt(o);let s=Le(n,[]);return S(n,async({url:i,signing:a})=>{let c=await w.post(e,{url:i.trim(),signing:a,
types:s()});Ft(o,c.secret??c.public_key,{copied:"webhooks.copied"}),t()}),v(o,{title:m("webhooks.new")})}var ks={show(e,{conversation:t,signal:o}){let n=`/rooms/${t.id}`;De(r(".webhooks",e),{path:`${n}/webhooks`,signal:o}),hs(r(".incoming",e),{path:`${n}/incoming-w\
ebhooks`,mayMake:Ot(t.room),signal:o})}};var Me=class{#t;#e=new _;constructor(t){this.#t=t,O(t,{list:this.#e,into:".abandoned-list",none:".abandoned-none",create:()=>g("abandoned-item"),update:(o,n)=>this.#n(
o,n)})}show(){this.#o(),r(".form-error",this.#t).hidden=!0,this.#s()}#o(){return this.#e.open("/abandoned-rooms?limit=50")}#s(){r(".place-title",this.#t).focus()}#n(t,o){
let n=[o.kind==="private"&&m("abandoned.private"),m("browse.active",{date:lt(new Date(o.active_at))})];h(r(".abandoned-name",t),o.name),h(r(".hint",t),n.filter(
Boolean).join(" · "));let[s,i]=t.querySelectorAll("button");s.hidden=o.kind==="private",s.setAttribute("aria-label",m("abandoned.restore.room",{room:o.name})),
i.setAttribute("aria-label",m("abandoned.delete.room",{room:o.name})),s.onclick=()=>this.#i("restore",o,()=>w.put(`/abandoned-rooms/${o.id}/owner`)),i.onclick=()=>this.#i(
"delete",o,a=>w.delete(me(`/abandoned-rooms/${o.id}`,a)))}async#i(t,o,n){let s=m(`abandoned.${t}.title`,{room:o.name}),i=t==="restore",a={title:s,text:m(`abando\
ned.${t}.text`),action:m(`abandoned.${t}`),isHarmless:i},c=i?await C(a)&&{}:await st(a);c&&(await x(this.#t,async()=>{await n(c),B(m(`abandoned.${t}.done`,{room:o.
name}))}),await this.#o(),this.#s())}};var ba=50,je=class extends tt{pathFor(t){return`/accounts?${new URLSearchParams({limit:ba,q:t})}`}async change({id:t},o){return this.#t(await w.patch(`/accounts\
/${t}`,o))}async endSessions(t,o){return await w.delete(me(`/accounts/${t.id}/sessions`,o)),this.#t({...t,sessions:0,last_seen_at:null})}makeLink({id:t},o){return w.
post(`/accounts/${t}/password-link`,o)}#t(t){return this.items=this.items.map(o=>o.id===t.id?t:o),this.dispatchEvent(new Event("change")),t}};var xa=new Set(["enable","link"]);function ys({account:e,accounts:t,me:o}){let n=y("one-account"),s=r(".dialog-body",n),i=e,a=(l,d)=>{r(`[data-act="${l}"]`,s).onclick=
async()=>{let p=await ya(ka(l,i),i);p&&await x(s,()=>d(i,p))}},c=l=>{i=l,va(s,i,{me:o})};return a("disable",async(l,d)=>c(await t.change(l,{disabled:!0,...d}))),
a("enable",async(l,d)=>c(await t.change(l,{disabled:!1,...d}))),a("role",async(l,d)=>c(await t.change(l,{role:_o(l),...d}))),a("sessions",async(l,d)=>c(await t.
endSessions(l,d))),a("link",async(l,d)=>_a(s,l,await t.makeLink(l,d))),r(".form-error",s).hidden=!0,c(e),v(n,{title:k(e)})}var _o=({role:e})=>e==="owner"?"membe\
r":"owner",ka=(e,t)=>e==="role"?`make_${_o(t)}`:e,ya=(e,t)=>st({title:m(`accounts.${e}.title`,{name:k(t)}),text:m(`accounts.${e}.text`,{name:k(t),account:t.name}),
action:m(`accounts.${e}.action`),isHarmless:xa.has(e)});function va(e,t,{me:o}){let{name:n,role:s,sessions:i,bot:a,guest:c,external_id:l,created_at:d,last_seen_at:p,
disabled_at:f}=t,u={name:n,role:m(`accounts.role.${s}`),seen:m("accounts.seen.none"),sessions:j(i)};for(let[T,A]of Object.entries(u))h(Pe(e,T),A);for(let[T,A]of Object.
entries({since:d,seen:p,disabled:f}))A?ht(Pe(e,T),A):Pe(e,T).title="";Pe(e,"disabled").parentElement.hidden=!f;let b=t.id===o.id,$=!!f,D={link:!$&&!a&&!c&&!l,role:!a&&
!c,sessions:i>0,disable:!$,enable:$&&!c};Oa(r(".account-acts",e),()=>{for(let[T,A]of Object.entries(D))r(`[data-act="${T}"]`,e).hidden=b||!A}),h(r('[data-act="r\
ole"]',e),m(`accounts.make_${_o(t)}`)),r(".account-own",e).hidden=!b,r(".link-made",e).hidden=!0}var Pe=(e,t)=>r(`[data-fact="${t}"] dd`,e);function Oa(e,t){let o=[
...e.children],n=o.indexOf(document.activeElement);if(t(),n<0||!o[n].hidden)return;let s=a=>!a.hidden;(o.slice(n).find(s)??o.slice(0,n).findLast(s))?.focus()}function _a(e,t,{
url:o,qr:n,expires_at:s}){let i=r(".link-made",e),a=r(".link-url",i);h(r(".link-for",i),m("accounts.link.for",{name:k(t)})),h(r(".link-end",i),m("accounts.link.\
end",{date:P(new Date(s))})),r(".invite-qr",i).src=n,a.value=o,i.hidden=!1,a.focus(),a.select();let c=r('[data-action="copy"]',i);r(".link-copied",i).hidden=!0,
c.onclick=()=>x(e,async()=>{await Wn(o),r(".link-copied",i).hidden=!1})}var Ie=class{#t;#e;#o;#s=new je;#n;constructor(t,{me:o,directory:n}){this.#t=t,this.#e=o,this.#o=n,this.#n=r("input",t),this.#n.oninput=()=>this.#s.search(this.#n.
value.trim());let s=O(t,{list:this.#s,into:".account-list",none:".accounts-none",create:()=>g("account-item"),update:(a,c)=>this.#i(r("button",a),c)}),i=Y(()=>t.
hidden||s());n.addEventListener("change",i)}show(){document.activeElement!==this.#n&&(this.#n.value=""),this.#s.search(this.#n.value.trim()),(Et.matches?this.#n:
r(".place-title",this.#t)).focus()}#i(t,o){let{name:n,display_name:s,role:i,disabled_at:a,owner:c,guest:l,external_id:d}=o,p=[c&&m("bot.of",{name:k(c)}),l&&m("g\
uest.mark"),i==="owner"&&m("role.owner"),d&&m("accounts.is_external"),a&&m("accounts.is_disabled")];L(r(".avatar",t),this.#o.of(o)),h(r(".account-item-name",t),
k(o)),h(r(".hint",t),s&&s!==n?n:""),h(r(".account-item-state",t),p.filter(Boolean).join(" · ")),t.classList.toggle("is-away",!!a),t.onclick=()=>ys({account:o,accounts:this.#s,
me:this.#e})}};var Re=class{#t;#e=new _;constructor(t){this.#t=t,xe(t,{list:this.#e,into:".act-list",none:".acts-none",showsRooms:!0})}show(){this.#e.open("/audit?limit=50"),r(
".place-title",this.#t).focus()}};var Ne=class{#t;#e;#o;constructor(t,{drafts:o,rooms:n}){this.#t=t,this.#e=o,this.#o=n,o.addEventListener("change",()=>this.#s()),n.addEventListener("change",Y(()=>this.#s()))}show(){
this.#s(),r(".place-title",this.#t).focus()}#s(){let t=this.#e.written.map(o=>({...o,room:this.#o.find(o.room)})).filter(({room:o})=>o);r(".drafts-none",this.#t).
hidden=t.length>0,I(r(".draft-list",this.#t),t,{key:({place:o})=>o,create:()=>g("draft-item"),update:(o,n)=>this.#n(o,n)})}#n(t,{place:o,room:n,thread:s}){let i=r(
"a",t);i.href=ct({view:"room",room:n.id,panel:s&&`thread:${s}`}),pt(i,s?"thread":Mt(n));let a=s?m("drafts.in_thread",{room:n.name}):n.name;h(r(".draft-room",i),
a),h(r(".draft-text",i),this.#e.of(o));let c=r("button",t);c.title=m("drafts.delete"),c.setAttribute("aria-label",m("drafts.delete.from",{room:a})),c.onclick=()=>this.#e.
keep(o,"")}};var Ea=200,Sa={ArrowDown:1,ArrowUp:-1};function $a({kind:e,message:{seq:t,thread:o,in_room:n}}){let s=e==="reply"?t:n?null:o;return s?{panel:`thread:${s}`}:{seq:t}}
var Ca=({text:e,deleted:t})=>t?m("message.deleted"):At(e).replace(/\s+/gu," ").slice(0,Ea),Fe=class{#t;#e;#o;#s;#n;constructor(t,{inbox:o,...n}){this.#t=t,this.#e=
o,this.#o=n,this.#s=O(t,{list:o.list,into:".inbox-list",none:".inbox-none",create:()=>g("inbox-item"),update:(i,a)=>this.#r(i,a)});let s=Y(()=>t.hidden||this.#s());
for(let i of[n.rooms,n.directory,n.blocks])i.addEventListener("change",s);this.#n=new Q(t,i=>this.#i(i)),r('[data-testid="inbox-all-done"]',t).onclick=()=>this.#l(
o.setAllDone()),r(".inbox-list",t).addEventListener("keydown",i=>this.#d(i))}show(){this.#i(this.#e.filter),r(".place-title",this.#t).focus()}leave(){this.#e.leave()}#i(t){
this.#n.show(t),h(r(".inbox-none",this.#t),m(t==="done"?"inbox.none.done":"inbox.none")),this.#e.show(t)}#r(t,o){let{message:n,by:s,unread:i,done:a}=o,{directory:c,
rooms:l}=this.#o,d=c.of(s),p=r("a",t);t.classList.toggle("is-unread",i),p.href=ct({view:"room",room:n.room,...$a(o)}),be(r(".avatar-button",t),d),h(r(".inbox-wh\
at",p),this.#m(o,k(d))),h(r(".inbox-room",p),l.find(n.room)?.name??""),h(r(".inbox-time",p),lt(new Date(o.at))),h(r(".inbox-text",p),this.#a(o));let f=r(".icon-\
button",t);f.title=m(a?"inbox.reopen":"inbox.done"),f.setAttribute("aria-label",f.title),f.onclick=()=>this.#c(t,o)}#a({message:t,reply:o,by:n}){let s=o?{...o,user:n}:
t;return this.#o.blocks.has(s.user.id)&&!s.deleted?m("message.blocked"):Ca(s)}#m({kind:t,emoji:o,count:n},s){return t!=="reaction"?m(`inbox.${t}`,{name:s}):M("i\
nbox.reaction",n,{name:s,emoji:o??""})}async#c(t,{id:o,done:n}){let s=t.nextElementSibling??t.previousElementSibling,i=t.contains(document.activeElement);await this.#l(
this.#e.setDone(o,!n)),i&&(s?r("a",s):r(".place-title",this.#t)).focus()}#d(t){let o=t.target.closest(".inbox-item");if(!o||t.altKey||t.ctrlKey||t.metaKey)return;
let n=Sa[t.key];if(t.key==="Delete")r(".icon-button",o).click();else if(n)(n>0?o.nextElementSibling:o.previousElementSibling)?.querySelector("a").focus();else return;
t.preventDefault()}#l(t){return t.catch(G)}};var Aa="/api/v1/monitor/ws",Ta="parley.v1",La=8e3,Da=8e3,Be=class extends EventTarget{#t=null;#e;#o;#s=new dn;#n=new Map;state="connecting";keptSeconds=600;own=null;open(){
this.close(),this.#l("connecting"),this.#i()}close(){clearTimeout(this.#e),clearTimeout(this.#o);let t=this.#t;this.#t=null,t?.close(),this.#n.clear()}get nodes(){
let t=this.#a;return[...this.#n].filter(([,s])=>s.at(-1).at>t-La).map(([s])=>s).sort().sort((s,i)=>(i===this.own)-(s===this.own))}samplesOf(t){return this.#n.get(
t)??[]}#i(){let t=ln(Aa,Ta);t.onmessage=({data:o})=>t===this.#t&&this.#r(JSON.parse(o)),t.onclose=o=>t===this.#t&&this.#d(o),this.#t=t,this.#c()}#r(t){if(this.#c(),
t.type==="hello"&&(this.#n.clear(),this.#s.reset(),this.own=t.node,this.keptSeconds=t.kept_seconds,this.#l("live")),t.type==="samples")for(let o of t.items)this.#m(
o);t.type==="sample"&&this.#m(t),this.dispatchEvent(new CustomEvent("change",{detail:t}))}get#a(){return Math.max(...[...this.#n.values()].map(t=>t.at(-1).at))}#m(t){
let{node:o,at:n}=t;this.#n.has(o)||this.#n.set(o,[]);let s=this.#n.get(o);s.push(t);let i=n-this.keptSeconds*1e3,a=s.findIndex(c=>c.at>=i);a>0&&s.splice(0,a);for(let[
c,l]of this.#n)l.at(-1).at<i&&this.#n.delete(c)}#c(){clearTimeout(this.#o),this.#o=setTimeout(()=>{this.#t.onclose=null,this.#t.close(),this.#d({})},Da)}async#d({
code:t,reason:o}){if(clearTimeout(this.#o),!pn(t,o).again)return this.#l("ended");this.#l("lost"),this.#e=setTimeout(()=>this.#i(),this.#s.next()*1e3);let n=await w.
get("/me").catch(({status:s})=>s===401?{}:null);!n||n.role==="owner"||this.state!=="lost"||(clearTimeout(this.#e),this.#l("ended"))}#l(t){this.state=t,this.dispatchEvent(
new Event("change"))}};var Eo=new Map;function te(e,t=3){let o=`${e} ${t}`;if(!Eo.has(o)){let n=e?{style:"unit",unit:e,unitDisplay:"short"}:{};Eo.set(o,new Intl.NumberFormat($n,{...n,
maximumSignificantDigits:t}))}return Eo.get(o)}var vs=["byte","kilobyte","megabyte","gigabyte","terabyte"];function qe(e,t){let o=Math.min(vs.length-1,Math.floor(
Math.log10(Math.max(1,e))/3));return te(vs[o],t).format(e/1e3**o)}var So=e=>te("percent").format(e),$o=e=>e<1e3?te("millisecond",2).format(e):te("second").format(
e/1e3),ee=e=>te("",3).format(e),We=e=>m("per_second",{amount:ee(e)});var Ma=[{name:"processor",most:100,value:So,lines:{machine:({host:e})=>e.cpu_percent,process:({process:e})=>e.cpu_percent}},{name:"memory",value:qe,lines:{machine:({
host:e})=>e.memory_bytes,process:({process:e})=>e.memory_bytes},more:{memory_total:({host:e})=>e.memory_total_bytes}},{name:"messages",most:1,value:We,lines:{messages:({
chat:e})=>e.messages_per_second}},{name:"deliveries",most:1,value:We,lines:{deliveries:({chat:e})=>e.deliveries_per_second}},{name:"commits",most:1,value:$o,lines:{
p99:({chat:e})=>e.commit_p99_ms,p50:({chat:e})=>e.commit_p50_ms}},{name:"lag",most:5,value:$o,lines:{loop:({chat:e})=>e.loop_lag_ms,backplane:({chat:e})=>e.backplane_lag_ms}},
{name:"sockets",most:5,value:ee,lines:{sockets:({chat:e})=>e.room_sockets+e.account_sockets,people:({chat:e})=>e.people}},{name:"queue",most:10,value:ee,lines:{
queued:({chat:e})=>e.queued}},{name:"storage",value:qe,lines:{database:({storage:e})=>e.database_bytes,wal:({storage:e})=>e.wal_bytes},more:{free:({storage:e})=>e.
free_bytes}}],He=class{#t;#e=new Be;#o=null;#s=[];#n=!1;#i=!1;constructor(t){this.#t=t;let o=Y(()=>this.#n&&this.#c()),n=Y(()=>this.#n&&this.#d());this.#e.addEventListener(
"change",({detail:s})=>this.#r(s)?n():o())}show(){this.#n=!0,this.#e.open(),r(".place-title",this.#t).focus(),this.#i=!1,this.#a().catch(()=>{this.#i=!0,this.#c()})}leave(){
this.#n=!1,this.#e.close()}#r(t){return t?.type==="sample"&&this.#o!==null&&t.node!==this.#o}async#a(){let[{LineChart:t}]=await Promise.all([ue("charts"),Dn("ch\
arts_style")]);this.#s.length||(this.#s=Ma.map(o=>this.#m(o,t))),this.#c()}#m({name:t,most:o,value:n,lines:s,more:i={}},a){let c=g("monitor-chart");h(r("h2",c),
m(`monitor.${t}`)),r(".monitor-charts",this.#t).append(c);let{keptSeconds:l}=this.#e,d=u=>fe(u*1e3),p=u=>n(u,2),f={count:Object.keys(s).length,most:o,seconds:l,
value:p,moment:d};return{figure:c,chart:new a(r(".monitor-plot",c),f),lines:s,more:i,value:n}}#c(){let{nodes:t,state:o}=this.#e;t.length&&!t.includes(this.#o)&&
(this.#o=t[0]),this.#l(this.#i?"failed":o),this.#d();let n=this.#e.samplesOf(this.#o);if(r(".monitor-charts",this.#t).hidden=!n.length,!n.length||document.hidden)
return;let s=n.map(({at:i})=>i/1e3);for(let{figure:i,chart:a,lines:c,more:l,value:d}of this.#s)ja(r("dl",i),{newest:n.at(-1),lines:c,more:l,value:d}),a.show(s,Object.
values(c).map(p=>n.map(p)))}#d(){let{nodes:t}=this.#e,o=r(".monitor-nodes",this.#t);o.hidden=t.length<2;let n=t.map(s=>({key:s,newest:this.#e.samplesOf(s).at(-1)}));
I(o,n,{create:()=>g("monitor-node"),update:(s,{key:i,newest:a})=>{let{host:c,process:l,chat:d}=a,p=r("button",s),f=[l.cpu_percent===null?"":So(l.cpu_percent),l.
memory_bytes===null?"":qe(l.memory_bytes),m("monitor.node.sockets",{count:ee(d.room_sockets+d.account_sockets)}),m("monitor.node.messages",{rate:We(d.messages_per_second)})];
h(r(".monitor-node-name",p),m("monitor.node",{host:c.name,pid:l.pid})),h(r(".monitor-node-facts",p),f.filter(Boolean).join(" · ")),p.setAttribute("aria-pressed",
String(i===this.#o)),p.onclick=()=>{this.#o=i,this.#c()}}})}#l(t){let o=r(".monitor-state",this.#t);o.hidden=t==="live",o.hidden||h(o,m(`monitor.state.${t}`))}};
function ja(e,{newest:t,lines:o,more:n,value:s}){let i=[...Object.entries(o).map(([a,c],l)=>({key:a,number:c(t),line:l+1})),...Object.entries(n).map(([a,c])=>({
key:a,number:c(t)}))].filter(({number:a})=>a!==null);I(e,i,{create:()=>g("monitor-value"),update:(a,{key:c,number:l,line:d})=>{h(r("dt",a),m(`monitor.line.${c}`)),
h(r("dd",a),s(l)),a.dataset.line=d??""}})}async function Ue(e,{days:t}){try{return await e({})}catch(o){if(o.code!=="would_erase")throw o;return await Pa(t,o)?e({erase:!0}):null}}function Pa(e,{count:t,
more:o}){let n=j(t),s=o?m("retention.confirm.many",{count:n}):M("retention.confirm.text",t,{count:n}),i=M("retention.confirm.title",e,{count:j(e)});return C({title:i,
text:s,action:m("retention.confirm")})}var Ia=200,ze=class{#t;#e;#o=null;constructor(t){this.#t=t,this.#e=r(".settings-form",t),S(this.#e,()=>this.#a());let o=r(".team-picture-file",t);o.onchange=()=>o.
files[0]&&this.#n(()=>w.upload("/settings/picture",o.files[0])).finally(()=>o.value=""),r(".team-picture-choose",t).onclick=()=>o.click(),r(".team-picture-remov\
e",t).onclick=()=>this.#n(()=>w.delete("/settings/picture"))}show(){this.#s(),r(".place-title",this.#t).focus()}#s(){return x(this.#e,async()=>{let t=await w.get(
"/settings");await this.#r(t.welcome_rooms),this.#i(t)})}#n(t){return x(this.#e,async()=>this.#i(await t()))}#i(t){this.#o=t;for(let s of this.#e.querySelectorAll(
"[data-setting]"))Na(s,t);let{picture:o}=t,n=r(".team-picture-now",this.#t);n.hidden=!o,o&&(n.src=Ln(o)),r(".team-picture-remove",this.#t).hidden=!o}async#r(t){
let{items:o}=await w.get(`/rooms?limit=${Ia}`),n=o.filter(({suggested:c,archived:l,kind:d})=>c&&!l&&d==="public"),s=new Map([...t,...n].map(({id:c,name:l})=>[c,
l])),i=new Set(t.map(({id:c})=>c)),a=[...s].map(([c,l])=>Ba({id:c,name:l,isChosen:i.has(c)}));r(".welcome-rooms",this.#t).replaceChildren(...a)}async#a(){let t={};
for(let i of this.#e.querySelectorAll("[data-setting]:not(.is-fixed)")){let{setting:a}=i.dataset,c=Fa(r("input, select",i));c!==this.#o[a]&&(t[a]=c)}let o=[...this.#e.
querySelectorAll(".welcome-rooms input:checked")].map(({value:i})=>i),n=this.#o.welcome_rooms.map(({id:i})=>i);[...o].sort().join()!==[...n].sort().join()&&(t.welcome_rooms=
o);let s=await Ue(i=>w.patch("/settings",{...t,...i}),{days:Ra(t)});return this.#i(s??this.#o),s!==null}},Ra=({retention_days:e,retention_most_days:t})=>Math.min(
...[e,t].filter(Boolean));function Na(e,t){let{setting:o}=e.dataset,n=t.fixed.includes(o),s=r("input, select",e);e.classList.toggle("is-fixed",n),s.value=t[o],s.
hidden=s.disabled=n;let i=r(".setting-fixed",e);i.hidden=!n;let a=s.selectedOptions?.[0].text??t[o];h(i,n?m("settings.fixed",{value:a,name:`PARLEY_${o.toUpperCase()}`}):
"")}var Fa=({type:e,value:t})=>e==="number"?Number(t):t.trim();function Ba({id:e,name:t,isChosen:o}){let n=g("welcome-room"),s=r("input",n);return Object.assign(
s,{value:e,checked:o}),h(r("span",n),t),n}function Co({message:e,me:t,saved:o}){let n=o.of(e.room,e.seq);return Rt({title:m("message.save"),action:m("save"),me:t,mayBeNone:!0,before:n?.remind_at&&!n.due?
Date.parse(n.remind_at):null,act:async({at:s})=>{await o.save(e,s),B(m("saved.done"))}})}var Os="/me/saved?limit=50",Ge=class{#t;#e;#o;#s;#n;#i=new _;constructor(t,{saved:o,rooms:n,me:s,blocks:i}){this.#t=t,this.#e=o,this.#o=n,this.#s=s,this.#n=i;let a=O(
t,{list:this.#i,into:".saved-list",none:".saved-none",sort:qa,key:({room:c,seq:l})=>`${c}/${l}`,create:()=>g("saved-item"),update:(c,l)=>this.#r(c,l)});i.addEventListener(
"change",()=>t.hidden||a()),o.addEventListener("change",()=>t.hidden||this.#i.open(Os))}show(){this.#i.open(Os),r(".place-title",this.#t).focus()}#r(t,{room:o,seq:n,
remind_at:s,due:i,message:a}){let c=this.#o.find(o),l=r("a",t);l.href=`${et}/rooms/${o}/${n}`,c&&pt(l,Mt(c)),h(r(".draft-room",l),c?.name??""),h(r(".draft-text",
l),this.#a(a));let d=r(".saved-when",t);d.parentElement.hidden=!s;let p=s?U(new Date(s),K(this.#s)):"";h(d,s?m(i?"saved.due":"saved.reminder",{date:p}):""),d.classList.
toggle("is-due",i),r('[data-act="remind"]',t).onclick=()=>Co({message:{room:o,seq:n},me:this.#s,saved:this.#e}),r('[data-act="done"]',t).onclick=()=>this.#e.forget(
{room:o,seq:n}).catch(G)}#a({user:t,text:o}){return this.#n.has(t.id)?m("message.blocked"):m("rooms.last",{user:k(t),text:o})}},qa=e=>[...e.filter(({due:t})=>t),
...e.filter(({due:t})=>!t)];var Ke=class{#t;#e;#o;#s;#n=!1;constructor(t,{scheduled:o,rooms:n,me:s}){this.#t=t,this.#e=o,this.#o=n,this.#s=s,o.addEventListener("change",()=>this.#n&&!t.hidden&&
this.#i())}show(){this.#n=!0,this.#i(),r(".place-title",this.#t).focus()}async#i(){let t=await this.#e.load().catch(G);t&&(r(".scheduled-none",this.#t).hidden=t.
length>0,Oe(this.#t,t),I(r(".scheduled-list",this.#t),t,{key:({id:o})=>o,create:()=>g("scheduled-item"),update:(o,n)=>this.#r(o,n)}))}#r(t,o){let n=this.#o.find(
o.room),s=r("a",t);s.href=`${et}/rooms/${o.room}`,n&&pt(s,Mt(n));let i=n?.name??m("scheduled.left");h(r(".draft-room",s),i),ve(t,o,{store:this.#e,me:this.#s,roomName:i,
onChange:()=>this.#i()})}};var Ye=class{#t;#e=new _;#o;#s;#n="all";constructor(t,{threads:o,rooms:n,directory:s,blocks:i}){this.#t=t,this.#o=O(t,{list:this.#e,into:".thread-list",none:".t\
hreads-none",key:({room:a,root:c})=>`${a}:${c}`,create:()=>g("thread-item"),update:(a,c)=>Ae(a,c,{directory:s,blocks:i,roomName:n.find(c.room)?.name??""})}),i.addEventListener(
"change",()=>t.hidden||this.#o()),o.addEventListener("told",({detail:a})=>this.#r(a)),this.#s=new Q(t,a=>this.#i(a))}show(){this.#i(),r(".place-title",this.#t).
focus()}#i(t=this.#n){return this.#n=t,this.#s.show(t),this.#e.open(`/me/threads?limit=50${Ce[t]}`)}#r(t){if(this.#t.hidden)return;let o=this.#e.items.findIndex(
({room:n,root:s})=>n===t.room&&s===t.root);if(o<0)return this.#i();this.#e.items[o]=t,this.#o()}};var Wa=50,qt=class extends tt{suggested=[];async loadSuggested(){let{items:t}=await w.page("/rooms?scope=suggested&limit=20").catch(()=>({items:[]}));this.suggested=
t,this.dispatchEvent(new Event("change"))}pathFor(t){return`/rooms?${new URLSearchParams({scope:"joinable",limit:Wa,q:t})}`}};var Ha=50,Wt=class extends tt{constructor({directory:t}){super(),this.addEventListener("change",()=>t.take(this.items))}pathFor(t){return`/users?${new URLSearchParams(
{limit:Ha,q:t})}`}};var Ao=50,Ua=/[\s,、，&]+|\band\b|和/,wt=class extends EventTarget{#t;#e=null;#o=null;#s=new Map;#n;#i;words="";constructor({rooms:t=null,directory:o=null,isOffered:n=()=>!0,
roomWith:s=()=>null}){super(),this.#t=t,this.#n=n,this.#i=s;let i=()=>this.dispatchEvent(new Event("change"));t&&(this.#e=new qt,this.#e.addEventListener("chang\
e",()=>{for(let a of this.#e.items)this.#s.set(a.id,a);i()})),o&&(this.#o=new Wt({directory:o}),this.#o.addEventListener("change",i))}search(t){this.words=t;for(let o of this.#r)
o.search(t);this.dispatchEvent(new Event("change"))}close(){for(let t of this.#r)t.close()}get searching(){return this.#r.some(t=>t.searching)}get failed(){return this.#r.
some(t=>t.failed)}get items(){let t=[...this.#a.slice(0,Ao),...this.#m,...this.#c.slice(0,Ao)];return[...new Map(t.map(o=>[o.id,o])).values()].filter(this.#n)}get hasMore(){
return[this.#a,this.#c].some(({length:o})=>o>Ao)||this.#r.some(o=>o.items.length>0&&o.hasMore)}get#r(){return[this.#e,this.#o].filter(Boolean)}get#a(){return this.#t?
_s([...this.#t.mine,...this.#t.archived],this.words).map(To):[]}get#m(){let{items:t=[],searching:o}=this.#o??{},n=N(this.words),s=({name:a,display_name:c})=>N(`${c}\
 ${a}`).includes(n),i=a=>{let c=this.#i(a.id);return c?To(c):{kind:"person",id:a.id,person:a}};return t.filter(a=>!o||s(a)).map(i)}get#c(){if(!this.#e)return[];
let o=this.#e.words===this.words&&!this.#e.searching?this.#e.items:[];return[...new Map([..._s([...this.#s.values()],this.words),...o].map(s=>[s.id,s])).values()].
filter(({id:s})=>!this.#t.find(s)?.role).map(To)}},To=e=>({kind:"room",id:e.id,room:e});function _s(e,t){let o=N(t);return e.map(n=>({room:n,at:za(n,o)})).filter(
({at:n})=>n>=0).sort((n,s)=>Es(n)-Es(s)).map(({room:n})=>n)}function za({name:e,kind:t,people:o=[]},n){let s=N(e).indexOf(n);if(s>=0||t!=="direct")return s;let i=o.
map(l=>N(`${l.display_name} ${l.name}`)),a=n.split(Ua).filter(Boolean);return a.length>0&&a.every(l=>i.some(d=>d.includes(l)))?Math.max(...i.map(l=>l.indexOf(a[0]))):
-1}var Es=({room:e,at:t})=>(t>0?2:0)+(e.unread?0:1);var gt=class{#t;#e;#o;#s;#n;#i;#r;constructor(t,{choices:o,onChosen:n,...s}){this.#t=t,this.#e=r("input",t),this.#o=r(".choice-list",t),this.#s=r(".choice-note",
t),this.#n=o,this.#i=s,this.#r=n,this.#e.value="",this.#e.oninput=()=>this.#a(),this.#e.onkeydown=i=>this.#u(i),o.addEventListener("change",()=>this.#m()),this.#a()}clear(){
this.#e.value="",this.#a(),this.#e.focus()}get words(){return this.#e.value.trim()}#a(){this.#p(null),this.#n.search(this.words)}#m(){let{items:t,hasMore:o,searching:n,
failed:s}=this.#n,i=this.#f?.dataset.key,a=0;I(this.#o,t,{key:({kind:d,id:p})=>`${d}:${p}`,create:()=>g("choice-item"),update:(d,p)=>{d.id=`${this.#o.id}-${a+=1}`,
this.#c(d,p)}});let c=s||this.words!==""&&!n;this.#s.hidden=t.length>0?!o:!c,h(this.#s,m(o?"jump.more":s?"list.trouble":"jump.none"));let{children:l}=this.#o;this.#p(
[...l].find(d=>d.dataset.key===i)??l[0]??null)}#c(t,o){t.dataset[o.kind]=o.id,t.onclick=()=>this.#r(o),t.onpointermove=()=>this.#p(t),o.kind==="room"?this.#d(t,
o.room):this.#l(t,o.person)}#d(t,o){Yn(t,o,this.#i);let n=ge(o);h(r(".choice-name",t),o.name),h(r(".choice-detail",t),n?`@${n.name}`:""),h(r(".choice-unread",t),
o.unread?j(o.unread):"")}#l(t,o){let n=r(".avatar",t);r(".icon",t).toggleAttribute("hidden",!0),n.hidden=!1,L(n,o),we(n,this.#i.presence.of(o.id)),h(r(".choice-\
name",t),k(o)),h(r(".choice-detail",t),[`@${o.name}`,o.bot&&m("bot.mark")].filter(Boolean).join(" · ")),h(r(".choice-unread",t),"")}get#f(){return r('[aria-sel\
ected="true"]',this.#o)}#p(t){for(let o of this.#o.children)o.setAttribute("aria-selected",o===t);this.#e.setAttribute("aria-activedescendant",t?.id??""),t?.scrollIntoView(
{block:"nearest"})}#u(t){if(dt(t))return;let o=this.#f;if(t.key==="Enter"&&o)o.click();else if(t.key==="ArrowDown")this.#p(o?.nextElementSibling??o);else if(t.key===
"ArrowUp")this.#p(o?.previousElementSibling??o);else return;t.preventDefault()}};async function Ve({title:e,action:t,hint:o="",most:n=1/0,isOffered:s=()=>!0,act:i,...a}){let c=y("pick-people"),l=new Map,d=new wt({directory:a.directory,isOffered:({
id:A,person:at})=>!l.has(A)&&s(at)}),p=new gt(c,{choices:d,onChosen:({person:A})=>u(A),...a}),f=()=>{Ss(c,{picked:l,most:n,unpick:b}),p.clear()},u=A=>{l.size>=n||
(l.set(A.id,A),f())},b=A=>{l.delete(A),f()};r(".pick-hint",c).textContent=o;let $=r(".pick-submit",c);$.textContent=t,$.onclick=()=>x(c,async()=>{await i([...l.
values()]),c.close()});let D=new AbortController,{signal:T}=D;r("input",c).addEventListener("keydown",A=>{A.key==="Backspace"&&!A.target.value&&l.size&&b([...l.
keys()].at(-1))},{signal:T}),r(".form-error",c).hidden=!0,Ss(c,{picked:l,most:n,unpick:b}),await v(c,{title:e}),D.abort(),d.close()}function Ss(e,{picked:t,most:o,
unpick:n}){I(r(".picked",e),[...t.values()],{key:({id:s})=>s,create:()=>g("picked-item"),update:(s,i)=>{let a=r("button",s);L(r(".avatar",s),i),r(".picked-name",
s).textContent=k(i),a.setAttribute("aria-label",m("pick.remove",{name:k(i)})),a.onclick=()=>n(i.id)}}),r(".pick-submit",e).disabled=!t.size,r(".pick-full",e).hidden=
t.size<o}function Lo({conversation:e,...t}){let{members:o,room:n}=e;return o.need(),Ve({title:m("add_member.title"),action:m("add_member.submit"),hint:m("add_member.hint",
{room:n.name}),isOffered:({id:s})=>!o.has(s),act:s=>o.add(s),...t})}var Ga=120,$s=document.documentElement.dataset.language,Do=null,kt=null;function Ht(){return Do??=Ka().catch(e=>{throw Do=null,e}),Do}async function Ka(){let[e,
t]=await Promise.all([Cs("en"),$s==="en"?null:Cs($s)]);return kt=new Mo(e,t),kt}async function Cs(e){let t=await fetch(new URL(`../emoji/${e}.json`,import.meta.
url));if(!t.ok)throw new Error(`No emoji in ${e}: ${t.status}`);return t.json()}var Mo=class{#t=new Map;#e=new Map;groups=new Map;constructor(t,o){for(let[n,s]of Object.
entries(t)){let i=s.map((a,c)=>Ya(n,a,o?.[n][c]));this.groups.set(n,i);for(let a of i){this.#e.set(a.emoji,a);for(let c of a.codes)this.#t.set(c,a)}}}withCode(t){
return this.#t.get(t)}of(t){return this.#e.get(t)}search(t,o=Ga){let n=N(t.trim().replace(/^:|:$/g,""));if(!n)return[];let s=[];for(let i of this.#e.values()){let a=Xa(
i,n);a<As&&s.push({entry:i,rank:a})}return s.sort((i,a)=>i.rank-a.rank).slice(0,o).map(({entry:i})=>i)}};function Ya(e,[t,o,n,s,i],[a,c]=[o,""]){let l=[...s.split(
" "),o,a].map(N),d=N(` ${o} ${n} ${a} ${c} ${s.replaceAll("_"," ")}`);return{emoji:t,label:a,codes:s.split(" "),hasTones:i===1,group:e,names:l,words:d}}var[Va,Ja,
As]=[1e3,1001,1002];function Xa({names:e,words:t},o){let n=e.filter(s=>s.startsWith(o));return n.length?Math.min(...n.map(({length:s})=>s)):t.includes(` ${o}`)?
Va:t.includes(o)?Ja:As}var Ts=mn("emoji-tone"),Za=18,oe=["","🏻","🏼","🏽","🏾","🏿"],Qa=new RegExp("(?!\\u{1F91D}\\u200d)(\\p{Emoji_Modifier_Base})\\ufe0f?","gu"),Je=()=>oe.
find(e=>e===localStorage.getItem(Ts))??"",Ls=e=>Ds(Ts,e),Xe=({emoji:e,hasTones:t})=>t&&Je()?e.replace(Qa,`$1${Je()}`):e,jo=()=>JSON.parse(localStorage.getItem(xo))??
[];function ne(e){let t=jo().filter(o=>o!==e);Ds(xo,JSON.stringify([e,...t].slice(0,Za)))}function Ds(e,t){try{localStorage.setItem(e,t)}catch{}}var tc="400px",Po=new WeakMap,Ze=new WeakMap,Qe=class{#t;#e=1;#o;#s;constructor(t,{onChosen:o,onLooked:n,onLeave:s}){this.#t=t,this.#o=s;let i=({target:a})=>Po.
get(a.closest(".emoji"));t.onclick=a=>i(a)&&o(i(a));for(let a of["pointerover","focusin"])t.addEventListener(a,c=>i(c)&&n(i(c)));t.addEventListener("focusin",({
target:a})=>a.matches(".emoji")&&this.#i(a)),this.#s=new IntersectionObserver(a=>this.#n(a),{root:t,rootMargin:tc}),t.onkeydown=a=>this.#r(a)}show(t){this.#s.disconnect(),
this.#t.replaceChildren(...t.filter(({items:s})=>s.length).map(ec)),this.#t.scrollTop=0;let[o,...n]=this.#t.children;if(o){Io(o),this.#i(r(".emoji",o)),this.#e=
getComputedStyle(r(".emoji-grid",o)).gridTemplateColumns.split(" ").length;for(let s of n)s.style.setProperty("--rows",Math.ceil(Ze.get(s).length/this.#e));for(let s of n)
this.#s.observe(s)}}get first(){return Po.get(r(".emoji",this.#t))}focusFirst(){r(".emoji",this.#t)?.focus()}scrollTo(t){r(`[data-group="${t}"]`,this.#t)?.scrollIntoView(
{block:"start"})}#n(t){for(let{target:o,isIntersecting:n}of t)n&&Io(o)}#i(t){for(let o of this.#t.querySelectorAll('[tabindex="0"]'))o.tabIndex=-1;t&&(t.tabIndex=
0)}#r(t){let o=t.target.closest(".emoji"),n=o&&this.#a[t.key]?.(o);n&&(t.preventDefault(),n.focus?.())}#a={ArrowRight:t=>this.#m(t,1),ArrowLeft:t=>this.#m(t,-1),
ArrowDown:t=>this.#c(t),ArrowUp:t=>this.#d(t)??this.#f(),Home:()=>r(".emoji",this.#t),End:()=>Ut(this.#t.lastElementChild).at(-1)};#m(t,o){let n=t.closest(".emo\
ji-group"),{buttons:s,at:i}=this.#l(t);return s[i+o]?s[i+o]:o>0?Ut(n.nextElementSibling)[0]??t:Ut(n.previousElementSibling).at(-1)??t}#c(t){let{buttons:o,at:n,column:s}=this.#l(
t);if(!(n-s+this.#e>=o.length))return o[Math.min(n+this.#e,o.length-1)];let a=Ut(t.closest(".emoji-group").nextElementSibling);return a[Math.min(s,a.length-1)]??
t}#d(t){let{buttons:o,at:n,column:s}=this.#l(t);if(n>=this.#e)return o[n-this.#e];let i=Ut(t.closest(".emoji-group").previousElementSibling),a=Math.floor((i.length-
1)/this.#e)*this.#e;return i[Math.min(a+s,i.length-1)]}#l(t){let o=Ut(t.closest(".emoji-group")),n=o.indexOf(t);return{buttons:o,at:n,column:n%this.#e}}#f(){return this.#o(),
{}}};function Ut(e){return e?(Io(e),[...r(".emoji-grid",e).children]):[]}function Io(e){let t=Ze.get(e);Ze.delete(e),t&&r(".emoji-grid",e).append(...t.map(oc))}
function ec({name:e,title:t,items:o}){let n=g("emoji-group");n.dataset.group=e;let s=r("h3",n);return s.textContent=t,s.hidden=!t,Ze.set(n,o),n}function oc(e){let t=document.
createElement("button");return t.type="button",t.className="emoji",t.tabIndex=-1,t.setAttribute("aria-label",e.label),Z(t,e),Po.set(t,e),t}var Ms={recent:"🕘",team:"⭐",smileys:"😀",people:"👋",nature:"🐱",food:"🍎",travel:"🚗",activities:"⚽",objects:"💡",symbols:"❤️",flags:"🏁"},
nc={emoji:"✋",hasTones:!0},yt=8;async function sc(e){let t=y("emoji"),o=js.get(t)??js.set(t,new No(t)).get(t),n=v(t);return o.begin(e),await n||null}var js=new WeakMap,
No=class{#t;#e;#o;#s=null;constructor(t){this.#t=t,this.#e=r(".search-input",t),this.#o=new Qe(r(".emoji-scroll",t),{onChosen:o=>this.#c(o),onLooked:o=>this.#d(
o),onLeave:()=>this.#e.focus()}),this.#e.oninput=()=>this.#i(),t.addEventListener("keydown",o=>this.#f(o)),this.#u(),this.#g()}begin(t){this.#e.value="",this.#d(
null),rc(this.#t,t),this.#n()}async#n(){this.#s||this.#l(m("emoji.loading"));try{this.#s??=await Ht(),this.#i()}catch{this.#l(m("emoji.trouble"))}}#i(){if(!this.#s)
return;let{value:t}=this.#e;for(let{name:n,items:s}of this.#r)r(`[data-tab="${n}"]`,this.#t).hidden=!s.length;let o=[...q.search(t),...this.#s.search(t).map(Ro)];
this.#o.show(t.trim()?[{name:"found",title:"",items:o}]:this.#r),this.#d(t.trim()?this.#o.first??null:null),this.#l(t.trim()&&!o.length?m("emoji.none"):"")}get#r(){
return Object.keys(Ms).map(t=>({name:t,title:m(`emoji.group.${t}`),items:this.#a(t)}))}#a(t){return t==="recent"?this.#m:t==="team"?q.all:this.#s.groups.get(t).
map(Ro)}get#m(){let t=o=>q.of(o)??(this.#s.of(o)&&Ro(this.#s.of(o)));return jo().map(t).filter(Boolean)}#c({text:t,key:o}){ne(o),this.#t.close(t)}#d(t){Z(r(".em\
oji-sign",this.#t),t??{text:""}),h(r(".emoji-label",this.#t),t?.label??m("emoji.hint")),h(r(".emoji-code",this.#t),t?`:${t.code}:`:"")}#l(t){let o=r(".emoji-non\
e",this.#t);o.hidden=!t,h(o,t)}#f(t){if(t.isComposing)return;let o=t.target===this.#e;if(t.key==="Escape")this.#t.close();else if(o&&t.key==="ArrowDown")this.#o.
focusFirst();else if(o&&t.key==="Enter")this.#p();else return!o&&ic(t)?this.#e.focus():void 0;t.preventDefault()}#p(){let{first:t}=this.#o;t&&this.#e.value.trim()&&
this.#c(t)}#u(){let t=Object.entries(Ms).map(([o,n])=>{let s=document.createElement("button");return s.type="button",s.className="emoji",s.textContent=n,s.title=
m(`emoji.group.${o}`),s.setAttribute("aria-label",s.title),s.dataset.tab=o,s.onclick=()=>this.#w(o),s});r(".emoji-tabs",this.#t).append(...t)}#w(t){this.#e.value&&
(this.#e.value="",this.#i()),this.#o.scrollTo(t)}#g(){let t=this.#t.querySelectorAll('[name="emoji-tone"]');for(let[o,n]of t.entries())n.nextElementSibling.textContent=
nc.emoji+oe[o],n.checked=oe[o]===Je(),n.onchange=()=>{Ls(oe[o]),this.#i()}}},Ro=e=>({key:e.emoji,text:Xe(e),label:e.label,code:e.codes[0]}),ic=({key:e,ctrlKey:t,
metaKey:o,altKey:n,target:s})=>e.length===1&&e!==" "&&!t&&!o&&!n&&!s.matches("input");function rc(e,t){let{top:o,bottom:n,right:s}=t.getBoundingClientRect(),{offsetWidth:i,
offsetHeight:a}=e,c=o-a-yt,l=c>=yt?c:Math.min(n+yt,innerHeight-a-yt),d=Math.min(s-i,innerWidth-i-yt);e.style.setProperty("--x",`${Math.max(yt,d)}px`),e.style.setProperty(
"--y",`${Math.max(yt,l)}px`)}var to=4,eo=8,se=null;function Ps(e,{label:t,items:o}){return se?.button===e?se.close():(se?.close(),new Promise(n=>ac(e,{label:t,items:o,resolve:n})))}function Fo({
name:e,icon:t,text:o,isDangerous:n},s){let i=g("menu-row");return pt(i,t),r("span",i).textContent=o,i.dataset.testid=`sheet-${e}`,i.classList.toggle("is-dangero\
us",n),i.onclick=()=>s(e),i}function ac(e,{label:t,items:o,resolve:n}){let s=g("menu"),i,a=f=>{i=f,p()},c=o.map(f=>Fo(f,a));for(let f of c)f.role="menuitem";s.setAttribute(
"aria-label",t),s.append(...c),e.closest("main, aside, nav, body").append(s),s.showPopover(),dc(s,e);let l=new AbortController,d=$t.open(()=>{se=null,l.abort(),
s.remove(),e.setAttribute("aria-expanded","false"),n(i)}),p=()=>$t.close(d);se={button:e,close:p},e.setAttribute("aria-expanded","true"),cc({menu:s,button:e,close:p},
l),s.onkeydown=f=>mc(f,{rows:c,close:p}),c[0].focus({preventScroll:!0})}function cc({menu:e,button:t,close:o},{signal:n}){let s=({target:i})=>!e.contains(i)&&!t.
contains(i);for(let i of["pointerdown","wheel"])addEventListener(i,a=>s(a)&&o(),{capture:!0,passive:!0,signal:n});addEventListener("resize",o,{signal:n})}function mc(e,{
rows:t,close:o}){let n=t.indexOf(document.activeElement),s={ArrowDown:(n+1)%t.length,ArrowUp:n-1,Home:0,End:-1}[e.key];if(e.stopPropagation(),s!==void 0)t.at(s).
focus();else if(e.key==="Escape"||e.key==="Tab")o();else return lc(e,t,n);return e.preventDefault()}function lc({key:e},t,o){let n=[...t.slice(o+1),...t.slice(0,
o+1)],s=i=>i.textContent.trim().toLocaleLowerCase().startsWith(e.toLocaleLowerCase());e.trim().length===1&&n.find(s)?.focus()}function dc(e,t){let o=t.getBoundingClientRect(),
{width:n,height:s}=e.getBoundingClientRect(),i=getComputedStyle(t).direction==="rtl",a=innerHeight-eo-o.bottom-to,c=o.top-to-eo,l=s<=a||a>=c,d=Math.min(s,l?a:c),
p=i?o.left:o.right-n;e.style.maxBlockSize=`${d}px`,e.style.top=`${l?o.bottom+to:o.top-to-d}px`,e.style.left=`${pc(p,innerWidth-n)}px`}var pc=(e,t)=>Math.max(eo,
Math.min(e,t-eo));var fc=matchMedia("(min-width: 45rem) and (hover: hover)");async function hc({row:e,item:t,button:o=null,conversation:n}){let s=Vn(t,n).map(c=>({...c,text:m(`me\
ssage.${c.name}`)}));if(!s.length)return;e.classList.add("is-pressed");let i=o&&fc.matches,a=await(i?Ps(o,{label:m("message.actions"),items:s}):uc(s));return e.
classList.remove("is-pressed"),e.focus({preventScroll:!0}),i&&!a&&o.focus({preventScroll:!0}),a}async function uc(e){let t=y("message"),o,n=i=>{o=i,t.close()},s=e.
map(i=>{let a=document.createElement("li");return a.append(Fo(i,n)),a});return r(".sheet",t).replaceChildren(...s),await v(t),o}var wc=0;async function gc({label:e,options:t,form:o},n){let s=y("bot-form"),i=r("form",s),a=t?[xc({label:e,options:t})]:o.fields.map(kc);E(i),r(".bot-form-fiel\
ds",i).replaceChildren(...a.map(({place:l})=>l)),r(".bot-form-note",i).hidden=!!t,h(r('[data-testid="bot-form-submit"]',i),o?.submit??m("form.choose"));let c=()=>Object.
fromEntries(a.map(({id:l,value:d})=>[l,d()]).filter(([,l])=>l!==null));return bc(i,a,async()=>{await n(t?{value:c().option}:{answers:c()}),s.close("done")}),v(s,
{title:e})}function bc(e,t,o){let n=r(".form-error",e),s=!1;e.onsubmit=async i=>{i.preventDefault(),!s&&(s=!0,n.hidden=!0,e.setAttribute("aria-busy","true"),await o().
catch(a=>{let c=t.find(({id:l})=>l===a.field);n.textContent=c?m("form.wrong",{label:c.label}):H(a),n.hidden=!1,c?.input.focus()}),e.removeAttribute("aria-busy"),
s=!1)}}function xc({label:e,options:t}){return Rs({id:"option",label:e,options:t,required:!0})}function kc(e){return e.kind==="checkbox"?vc(e):e.kind==="select"?
Rs(e):yc(e)}function yc({id:e,label:t,kind:o,required:n,min:s,max:i}){let a=document.createElement(o==="long_text"?"textarea":"input"),c=o==="number";return c?Object.
assign(a,{type:"number",step:"any",min:s??"",max:i??""}):(s!==void 0&&(a.minLength=s),a.maxLength=i,a.dir="auto",o==="long_text"&&(a.rows=4)),Ns({id:e,label:t,required:n,
input:a,value:()=>a.value===""?null:c?Number(a.value):a.value})}function Rs({id:e,label:t,options:o,required:n}){let s=document.createElement("select");return s.
append(Is("",m(n?"form.please":"form.nothing")),...o.map(i=>Is(i.id,i.label))),Ns({id:e,label:t,required:n,input:s,value:()=>s.value||null})}function Is(e,t){let o=he(
"option",t);return o.value=e,o}function vc({id:e,label:t,required:o}){let n=g("bot-form-check"),s=r("input",n);return s.required=o,h(r("span",n),t),{id:e,label:t,
input:s,place:n,value:()=>s.checked}}function Ns({id:e,label:t,required:o,input:n,value:s}){let i=g("bot-form-field");n.id=`bot-form-${wc+=1}`,n.required=o,n.autocomplete=
"off";let a=r("label",i);return a.htmlFor=n.id,h(a,o?t:m("command.optional",{words:t})),i.append(n),{id:e,label:t,input:n,place:i,value:s}}var Oc=et?"parley_theme":"theme",_c=365*24*3600;function Fs(e){document.documentElement.dataset.theme=e,document.cookie=`${Oc}=${e}; path=${et}/; max-age=${_c};\
 samesite=lax`,Pn()}var Bs={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1};function Ws(e,{onShown:t}){let o=r('[role="tablist"]',e),n=[...o.children].filter(a=>!a.hidden),s=a=>{
for(let c of o.children){let l=c===a;c.setAttribute("aria-selected",l),c.tabIndex=l?0:-1,qs(c).hidden=!l}a.scrollIntoView({block:"nearest",inline:"nearest"})},i=a=>{
s(a),t(qs(a))};for(let a of n)a.onclick=()=>i(a);o.onkeydown=a=>{let c=Ec(n,a);c&&(a.preventDefault(),i(c),c.focus())},s(n[0])}var qs=e=>r(`#${e.getAttribute("a\
ria-controls")}`);function Ec(e,{key:t,target:o}){return t==="Home"?e[0]:t==="End"?e.at(-1):Bs[t]&&e.at((e.indexOf(o)+Bs[t])%e.length)}function Hs(e,{blocks:t,directory:o}){let n=new _,s=()=>n.open("/me/blocks?limit=50"),i=({user:a})=>x(e,()=>t.unblock(a.id)).then(s);O(e,{list:n,into:".ban-list",
none:".blocked-none",key:({user:a})=>a.id,create:()=>g("ban-item"),update:(a,c)=>Sc(a,{...c,user:o.of(c.user)},i)}),s()}function Sc(e,t,o){L(r(".avatar",e),t.user),
h(r(".ban-name",e),k(t.user)),h(r(".hint",e),m("blocked.since",{date:P(new Date(t.at))}));let n=r("button",e);n.textContent=m("person.unblock"),n.setAttribute("\
aria-label",m("blocked.unblock",{name:k(t.user)})),n.onclick=()=>o(t)}var $c=864e5;function zs({rooms:e,path:t="/me/tokens",onMade:o}){let n=y("token"),s=r("form",n),i=r(".token-made",n);return E(s),s.hidden=!1,i.hidden=!0,Cc(s,e.
mine),s.onchange=()=>Us(s),Us(s),S(s,async()=>{let{token:a}=await w.post(t,Gs(s));s.hidden=!0,Tc(i,a),o()}),n.addEventListener("close",()=>r(".token-text",i).value=
"",{once:!0}),v(n)}function Cc(e,t){let o=t.filter(({name:n})=>n);r(".invite-room-list",e).replaceChildren(...o.map(Ac)),r('[value="chosen"]',e).closest("label").
hidden=!o.length}function Us(e){let t=Gs(e),o=r(".invite-room-list",e);o.hidden=!t.rooms,r('[name="scope"]',e).setCustomValidity(t.scopes.length?"":m("tokens.no\
_scope")),o.querySelector("input")?.setCustomValidity(t.rooms?.length===0?m("tokens.none_chosen"):"")}function Ac({id:e,name:t}){let o=g("invite-room");return r(
"input",o).value=e,r("span",o).textContent=t,o}function Gs(e){let t=new FormData(e),o=Number(t.get("days"));return{name:t.get("name").trim(),scopes:t.getAll("sc\
ope"),rooms:t.get("rooms")==="chosen"?t.getAll("room"):null,expires_at:o?new Date(Date.now()+o*$c).toISOString():null}}function Tc(e,t){let o=r(".token-text",e);
e.hidden=!1,o.value=t,r('[data-action="copy"]',e).onclick=()=>W(t,"tokens.copied"),o.focus(),o.select()}function oo(e,{rooms:t,path:o="/me/tokens",onChanged:n=()=>{}}){let s=new _,i=()=>s.open(o),a=()=>(i(),n()),c=async l=>{!l.expired&&!await C(jc(l))||(await x(e,
()=>w.delete(`${o}/${l.id}`)),a())};O(e,{list:s,into:".token-list",none:".tokens-none",create:()=>g("token-item"),update:(l,d)=>Lc(l,d,{rooms:t,end:c})}),r('[da\
ta-action="new-token"]',e).onclick=()=>zs({rooms:t,path:o,onMade:a}),i()}function Lc(e,t,{rooms:o,end:n}){r(".token-name",e).textContent=t.name,r(".token-scopes\
-of",e).textContent=Bo(t,o);let s=r(".token-times",e);s.textContent=[Mc(t),qo(t)].join(" · "),s.title=m("tokens.made",{date:R(new Date(t.created_at))});let i=r(
"button",e);i.textContent=m(t.expired?"tokens.remove":"tokens.revoke"),i.onclick=()=>n(t)}var Bo=(e,t)=>[...e.scopes.map(o=>m(`tokens.short.${o}`)),Dc(e,t)].join(
" · ");function Dc({rooms:e},t){if(!e)return m("tokens.in.all");let o=e.map(n=>t.find(n)?.name).filter(Boolean);return m("tokens.in",{rooms:o.length?ot(o):m("t\
okens.rooms.gone")})}function Mc({expired:e,expires_at:t}){return e?m("tokens.expired"):t?m("tokens.until",{date:P(new Date(t))}):m("tokens.never")}var qo=({last_used_at:e})=>e?
m("tokens.used",{date:P(new Date(e))}):m("tokens.unused"),jc=({name:e})=>({title:m("tokens.revoke.title",{name:e}),text:m("tokens.revoke.text"),action:m("tokens\
.revoke")});var Pc={mine:[],find:()=>{}};function Ks(e,{onChanged:t}){let o=y("bot"),n=`/me/bots/${e.id}`,s=r("form",o);return E(s),s.elements.display_name.value=e.display_name,
s.elements.about.value=e.about,S(s,async({display_name:i,about:a})=>{await w.patch(n,{display_name:i.trim(),about:a.trim()}),t()}),oo(r(".tokens",o),{rooms:Pc,path:`${n}\
/tokens`,onChanged:t}),Bt(r(".bot-end",o),{path:n,question:Ic(e),onGone:t}),v(o,{title:k(e)})}var Ic=e=>({title:m("bots.delete.title",{name:k(e)}),text:m("bots.\
delete.text"),action:m("bots.delete")});function Ys(e){let t=new _,o=()=>t.open("/me/bots"),n=s=>Ks(s,{onChanged:o});O(e,{list:t,into:".bot-list",none:".bots-none",create:()=>g("bot-item"),update:(s,i)=>Rc(
s,i,n)}),r('[data-action="new-bot"]',e).onclick=()=>Nc({onMade:s=>(o(),n(s))}),o()}function Rc(e,t,o){L(r(".avatar",e),t),r(".bot-name",e).textContent=k(t);let n=t.
disabled?m("bots.disabled"):M("bots.tokens",t.tokens);r(".hint",e).textContent=[`@${t.name}`,n].join(" · "),r("button",e).onclick=()=>o(t)}function Nc({onMade:e}){
let t=y("new-bot"),o=r("form",t);return E(o),S(o,async({name:n,display_name:s,about:i})=>{let a={name:n.trim(),display_name:s.trim()||null,about:i.trim()||null},
c=await w.post("/me/bots",a);z(t),e(c)}),v(t)}var Vs="/me/connected-apps";function Js(e,{rooms:t}){let o=new _,n=()=>o.open(Vs),s=async i=>{await C(Bc(i))&&(await x(e,()=>w.delete(`${Vs}/${i.id}`)),n())};O(
e,{list:o,into:".connected-app-list",none:".connected-apps-none",create:()=>g("connected-app-item"),update:(i,a)=>Fc(i,a,{rooms:t,end:s})}),n()}function Fc(e,t,{
rooms:o,end:n}){r(".token-name",e).textContent=t.app.name,r(".token-scopes-of",e).textContent=Bo(t,o);let s=r(".token-times",e);s.textContent=qo(t),s.title=m("c\
onnected_apps.since",{date:R(new Date(t.created_at))}),r("button",e).onclick=()=>n(t)}var Bc=({app:{name:e}})=>({title:m("connected_apps.end.title",{name:e}),text:m(
"connected_apps.end.text"),action:m("tokens.revoke")});function Zs(e,{isOwner:t,onChanged:o}){let n=y("own-app"),s=`/me/apps/${e.id}`;qc(r(".app-keys",n),e,s);let i=r("form",n);E(i),i.elements.name.value=e.name,i.elements.
redirect_uris.value=e.redirect_uris.join(`
`);let a=r(".app-closes",i);return a.hidden=t||!e.for_everybody,S(i,async c=>{let l={name:c.name.trim(),redirect_uris:Wo(c.redirect_uris)},d=await w.patch(s,l);
r(".app-audience",n).textContent=zt(d),a.hidden||=!d.for_everybody,o()}),Bt(r(".app-end",n),{path:s,question:Qs(e,"remove"),onGone:o}),n.addEventListener("close",
()=>r(".app-secret",n).value="",{once:!0}),v(n,{title:e.name})}var zt=({for_everybody:e})=>m(e?"own_apps.everybody":"own_apps.alone"),Wo=e=>e.split(/\s+/).filter(
Boolean);function qc(e,t,o){r(".form-error",e).hidden=!0,r(".app-id",e).value=t.id,r('[data-action="copy-id"]',e).onclick=()=>W(t.id,"own_apps.copied"),r(".app-\
audience",e).textContent=zt(t);let n=r('[data-action="renew-secret"]',e);n.hidden=!t.confidential,n.onclick=async()=>{await C(Qs(t,"renew"))&&await x(e,async()=>Xs(
e,(await w.post(`${o}/secret`)).client_secret))},Xs(e,t.client_secret)}function Xs(e,t){r(".app-secret-made",e).hidden=!t;let o=r(".app-secret",e);o.value=t??"",
r('[data-action="copy-secret"]',e).onclick=()=>W(o.value,"own_apps.copied")}var Qs=({name:e},t)=>({title:m(`own_apps.${t}.title`,{name:e}),text:m(`own_apps.${t}\
.text`),action:m(`own_apps.${t}`)});function ti(e,{isOwner:t}){let o=new _,n=()=>o.open("/me/apps"),s=i=>Zs(i,{isOwner:t,onChanged:n});O(e,{list:o,into:".own-app-list",none:".own-apps-none",create:()=>g(
"own-app-item"),update:(i,a)=>Wc(i,a,s)}),r('[data-action="new-app"]',e).onclick=()=>Hc({isOwner:t,onMade:i=>(n(),s(i))}),n()}function Wc(e,t,o){r(".token-name",
e).textContent=t.name,r(".hint",e).textContent=[m(t.confidential?"own_apps.confidential":"own_apps.public"),zt(t)].join(" · "),r("button",e).onclick=()=>o(t)}function Hc({
isOwner:e,onMade:t}){let o=y("new-app"),n=r("form",o);return E(n),r(".new-app-everybody",n).hidden=!e,S(n,async s=>{let i=await w.post("/me/apps",{name:s.name.trim(),
redirect_uris:Wo(s.redirect_uris),confidential:s.kind==="confidential",for_everybody:e&&s.for_everybody==="on"});z(o),t(i)}),v(o)}function ei(e,{rooms:t}){let o=new _;O(e,{list:o,into:".own-report-list",none:".own-reports-none",create:()=>g("own-report"),update:(n,s)=>Uc(n,s,t)}),o.open("/\
me/reports?limit=20")}function Uc(e,{room:t,seq:o,reason:n,outcome:s,note:i,at:a,resolved_at:c},l){let d=l.find(t),p=r(".report-room",e);h(p,d?m("own_reports.ro\
om",{room:d.name}):m("own_reports.gone")),d&&(p.href=ct({view:"room",room:t,seq:o})),h(r(".report-reason",e),m("audit.reason",{reason:n})),h(r(".report-outcome",
e),m(`own_reports.${s??"waiting"}`)),nt(r(".report-note",e),i),ht(r("time",e),c??a)}var zc=6e4;function ni(e,{me:t,onChanged:o}){Gc(r(".picture-form",e),{me:t,onChanged:o}),Kc(r(".profile-form",e),{me:t,onChanged:o}),Vc(r(".status-form",e),{me:t,
onChanged:o})}function Gc(e,{me:t,onChanged:o}){let n=r("input",e),s=r('[data-action="remove-picture"]',e),i=()=>{L(r(".avatar",e),t,{size:"large"}),s.hidden=!t.
picture},a=c=>x(e,async()=>{o(await c()),i()});E(e),r('[data-action="choose-picture"]',e).onclick=()=>n.click(),n.onchange=()=>n.files[0]&&a(()=>w.upload("/me/p\
icture",n.files[0])),s.onclick=()=>a(()=>w.delete("/me/picture")),i()}function Kc(e,{me:t,onChanged:o}){E(e);let{display_name:n,pronouns:s,about:i,time_zone:a}=e.
elements;n.value=t.display_name,s.value=t.pronouns??"",i.value=t.about??"",Yc(a,t.time_zone),r(".hint",e).textContent=m("account.signed_in_as",{name:t.name}),S(
e,async c=>o(await w.patch("/me",{display_name:c.display_name.trim(),pronouns:c.pronouns.trim(),about:c.about.trim(),time_zone:c.time_zone||null})))}function Yc(e,t){
let o=Intl.DateTimeFormat().resolvedOptions().timeZone,n=new Set([o,...t?[t]:[],...Intl.supportedValuesOf("timeZone")]);e.replaceChildren(new Option(m("profile.\
time_zone.none"),""),...[...n].map(s=>new Option(s,s))),e.value=t??""}function Vc(e,{me:t,onChanged:o}){E(e);let n=Mn(t),{emoji:s,text:i,until:a,quiet:c}=e.elements;
s.value=n?.emoji??"",i.value=n?.text??"",a.value=n?.until?"keep":"",c.value=le(t.quiet_until)?"keep":"";for(let l of[a,c])r('[value="keep"]',l).hidden=l.value!==
"keep";S(e,async l=>{let d={emoji:l.emoji.trim(),text:l.text.trim()},f={status:!d.emoji&&!d.text?null:{...d,until:oi(l.until,n?.until)}};o(await w.patch("/me",{
...f,quiet_until:oi(l.quiet,t.quiet_until)}))})}function oi(e,t){return e?e==="keep"?t:e==="today"||e==="week"?Jc(e).toISOString():new Date(Date.now()+Number(e)*
zc).toISOString():null}function Jc(e){let t=new Date;return t.setHours(24,0,0,0),e==="week"&&t.setDate(t.getDate()+(7-new Date().getDay())%7),t}var Xc={Edge:/Edg\//,Opera:/OPR\//,Firefox:/Firefox\//,Chrome:/Chrome\//,Safari:/Safari\//},Zc={iOS:/iPhone|iPad/,Android:/Android/,Windows:/Windows/,macOS:/Mac OS/,
Linux:/Linux/};function ii(e){let t=new _,o=()=>t.open("/me/sessions?limit=50"),n=async s=>{await C(em(s))&&(await x(e,()=>w.delete(`/me/sessions/${s.id}`)),o())};
O(e,{list:t,into:".session-list",sort:Qc,create:()=>g("session-item"),update:(s,i)=>tm(s,i,n)}),o()}var Qc=e=>e.toSorted((t,o)=>new Date(o.last_seen_at)-new Date(
t.last_seen_at));function tm(e,t,o){let n=r(".session-agent",e);n.textContent=ai(t.user_agent??""),n.title=t.user_agent??"";let s=r(".session-seen",e);s.textContent=
t.current?m("sessions.current"):ri(t),s.title=t.current?"":R(new Date(t.last_seen_at)),r("button",e).hidden=t.current,r("button",e).onclick=()=>o(t)}var em=e=>({
title:m("sessions.revoke.title",{device:ai(e.user_agent??"")}),text:m("sessions.revoke.text",{seen:ri(e)}),action:m("sessions.revoke")});function ri({last_seen_at:e,
address:t}){return m("sessions.seen",{date:P(new Date(e)),address:t??""})}function ai(e){let t=si(Xc,e),o=si(Zc,e);return t?o?m("sessions.device",{browser:t,system:o}):
t:m("sessions.program")}function si(e,t){return Object.keys(e).find(o=>e[o].test(t))}function ci({me:e,outbox:t,drafts:o,halfWritten:n,blocks:s,directory:i,rooms:a,onChanged:c,onReadingShown:l}){let d=y("account");ni(d,{me:e,onChanged:c}),om(r("\
.reading-setting",d),{onReadingShown:l}),nm(d),sm(r(".password-form",d),e),r("#account-tab-server",d).hidden=e.role!=="owner";let p={"account-preferences":f=>{Hs(
r(".blocked-setting",f),{blocks:s,directory:i}),ei(r(".own-reports",f),{rooms:a})},"account-sign-in":f=>ii(r(".sessions",f)),"account-programs":f=>{oo(r(".token\
s",f),{rooms:a}),Ys(r(".bots",f)),Js(r(".connected-apps",f),{rooms:a}),ti(r(".own-apps",f),{isOwner:e.role==="owner"}),De(r(".webhooks",f),{path:"/me/webhooks",
rooms:a})}};return Ws(d,{onShown:f=>p[f.id]?.(f)}),r(".sign-out",d).onsubmit=f=>im(f,{outbox:t,drafts:o,halfWritten:n}),v(d)}function om(e,{onReadingShown:t}){let o=r(
"input",e);o.disabled=!0;let n=s=>{o.checked=s.shown,o.disabled=!1};x(e,async()=>n(await w.get("/me/reading"))),o.onchange=()=>{let s=o.checked;return o.checked=
!s,x(e,async()=>{n(await w.put("/me/reading",{shown:s})),t()})}}function nm(e){for(let t of e.querySelectorAll('[name="theme"]'))t.checked=t.value===document.documentElement.
dataset.theme,t.onchange=()=>Fs(t.value);r('input[name="next"]',e).value=location.pathname+location.search}function sm(e,t){E(e),e.hidden=t.has_password===!1,e.
elements.username.value=t.name;let{passwordLength:o}=r(".app").dataset;e.elements.new_password.minLength=o,h(r("#new-password-hint",e),m("password.hint",{count:o})),
S(e,async({current_password:n,new_password:s})=>{await w.put("/me/password",{current_password:n,new_password:s}),E(e)})}async function im(e,{outbox:t,drafts:o,halfWritten:n}){
let s=t.all.length,i=e.target;s&&(e.preventDefault(),!await C({title:m("sign_out.title"),text:M("sign_out.unsent",s),action:m("sign_out")}))||(t.clear(),o.clear(),
n.clear(),Tn(),s&&i.submit())}function li(){let e=y("all-apps"),t=r(".all-apps",e),o=new _,n=()=>o.open("/apps"),s=async(i,a)=>{await C(i)&&(await x(t,a),n())};return O(t,{list:o,into:".all-\
app-list",none:".all-apps-none",create:()=>g("any-app-item"),update:(i,a)=>rm(i,a,s)}),n(),v(e)}function rm(e,t,o){let n=t.for_everybody;r(".token-name",e).textContent=
t.name,r(".app-owner",e).textContent=m("all_apps.owner",{owner:k(t.owner),name:t.owner.name}),r(".app-places",e).textContent=t.redirect_uris.join(" · "),r(".ap\
p-audience",e).textContent=zt(t);let s=r('[data-action="open-app"]',e);s.textContent=m(n?"all_apps.close":"all_apps.open"),s.onclick=()=>o(mi(t,n?"close":"open"),
()=>w.patch(`/apps/${t.id}`,{for_everybody:!n})),r('[data-action="remove-app"]',e).onclick=()=>o(mi(t,"remove"),()=>w.delete(`/apps/${t.id}`))}var mi=({name:e},t)=>({
title:m(`all_apps.${t}.title`,{name:e}),text:m(`all_apps.${t}.text`),action:m(`all_apps.${t}`),isHarmless:t!=="remove"});async function di({rooms:e,onJoined:t}){let o=y("browse"),n=r("input",o),s=new qt,i=c=>x(o,async()=>{await e.join(c.id),o.close(),t(c)});n.value="",n.oninput=()=>{
s.search(n.value.trim()),r(".dialog-body",o).scrollTop=0},ft(o).onclick=()=>dm(o,s),s.addEventListener("change",()=>cm(o,s,i)),am(o),s.search(""),s.loadSuggested();
let a=v(o);Et.matches&&n.focus(),await a,s.close()}function am(e){r(".browse-list",e).replaceChildren();for(let t of[".browse-none",".browse-no-match",".form-er\
ror"])r(t,e).hidden=!0;it(e,{hasMore:!1,failed:!1})}function cm(e,{items:t,suggested:o,words:n,searching:s,hasMore:i,failed:a},c){let l=!t.length&&!a&&!s;I(r(".\
browse-list",e),n?t:mm(t,o),{key:({id:d})=>d,create:()=>g("browse-item"),update:(d,p)=>lm(d,p,c)}),r(".browse-none",e).hidden=!l||n!=="",r(".browse-no-match",e).
hidden=!l||n==="",it(e,{hasMore:i,failed:a})}function mm(e,t){let o=new Set(t.map(({id:n})=>n));return[...t,...e.filter(({id:n})=>!o.has(n))]}function lm(e,t,o){
r(".browse-name",e).textContent=t.name,r(".browse-suggested",e).hidden=!t.suggested;let n=[M("browse.members",t.member_count),m("browse.active",{date:lt(new Date(
t.active_at))})];r(".browse-facts",e).textContent=n.join(" · ");let s=r(".browse-about",e);s.textContent=t.description||t.topic,s.hidden=!s.textContent,r("butt\
on",e).onclick=()=>o(t)}async function dm(e,t){let o=r(".browse-list",e),n=o.children.length;await t.more(),r("button",o.children[n]??e).focus()}function pi({rooms:e,sections:t,section:o=null,onCreated:n}){let s=y("create-room"),i=r("form",s),a=pm();E(i),S(i,async({joined_only:l,...d})=>{let p={...d,history:l?
"joined":"all"},f=await e.create(a(p));o&&await e.set(f.id,{section:o}),s.close(),n(f)});let c=o?m("create_room.in",{section:t.nameOf(o)}):m("create_room.title");
return v(s,{title:c})}function pm(){let e={};return t=>{let o=JSON.stringify(t);return e.same!==o&&(e={same:o,id:V()}),{...t,client_id:e.id}}}async function fi({onRoom:e,onPerson:t,...o}){let n=y("jump"),s=c=>[...o.rooms.mine,...o.rooms.archived].find(l=>ge(l)?.id===c),i=new wt({rooms:o.rooms,directory:o.
directory,roomWith:s}),a=({kind:c,id:l})=>x(n,async()=>{let d=c==="room"?()=>e(l):await t(l);z(n),d()});r(".form-error",n).hidden=!0,new gt(n,{choices:i,onChosen:a,
...o}),await v(n),i.close()}var fm=864e5;function hi({room:e=null,rooms:t,me:o}){let n=y("invite"),s=r("form",n),i=r(".invites",n),a=()=>xm(i,{rooms:t,me:o});return E(s),r(".invite-made",n).
hidden=!0,hm(r(".invite-rooms",s),{rooms:t,room:e}),S(s,async({note:c,uses:l,days:d})=>{let p={expires_at:new Date(Date.now()+Number(d)*fm).toISOString()},f={note:c.
trim(),uses:l?Number(l):null,...p,rooms:wm(s)};gm(n,await w.post("/invites",f)),i.open&&a()}),i.open=!1,i.ontoggle=()=>i.open&&a(),v(n)}function hm(e,{rooms:t,room:o}){
let s=t.mine.filter(i=>i.kind==="public"||de(i)).toSorted((i,a)=>(a.id===o?.id)-(i.id===o?.id));e.hidden=!s.length,r(".invite-room-list",e).replaceChildren(...s.
map(i=>um(i,{isChosen:i.id===o?.id})))}function um({id:e,name:t},{isChosen:o}){let n=g("invite-room"),s=r("input",n);return s.value=e,s.checked=o,r("span",n).textContent=
t,n}var wm=e=>new FormData(e).getAll("room");function gm(e,{id:t,url:o,expires_at:n}){let s=r(".invite-made",e),i=r(".invite-url",s);s.hidden=!1,i.value=ui(o),r(
".invite-qr",s).src=bm(t),r(".invite-expiry",s).textContent=m("invite.expiry",{date:P(new Date(n))});let a=r('[data-action="copy"]',s);a.onclick=()=>W(i.value,"\
invite.copied"),i.focus(),i.select()}var ui=e=>new URL(e,location.href).href,bm=e=>`${et}/api/v1/invites/${e}/qr`;function xm(e,t){let o=new _,n=()=>o.open("/in\
vites?limit=50"),s=async i=>{await C(km(i))&&(await x(e,()=>w.delete(`/invites/${i.id}`)),n())};O(e,{list:o,into:".invite-list",none:".invites-none",create:()=>g(
"invite-item"),update:(i,a)=>ym(i,a,{revoke:s,...t})}),n()}var km=({note:e})=>({title:m("invite.revoke.title"),text:e?m("invite.revoke.text",{note:e}):m("invite\
.revoke.text.plain"),action:m("invite.revoke")});function ym(e,t,{rooms:o,me:n,revoke:s}){let{note:i,by:a,used:c,uses:l,state:d,url:p,expires_at:f}=t,u=d==="ope\
n",b=a&&a.id!==n.id?k(a):null,$=l?m("invite.used.of",{count:j(c),most:j(l)}):m("invite.used",{count:j(c)}),D=u?m("invite.until",{date:P(new Date(f))}):m(`invite\
.state.${d}`);r(".invite-note",e).textContent=i||m("invite.no_note");let T=t.rooms.map(Xt=>o.find(Xt)?.name).filter(Boolean),A=T.length?m("invite.into",{rooms:ot(
T)}):null,at=r(".hint",e);at.textContent=[b,$,D,A].filter(Boolean).join(" · "),at.title=u?R(new Date(f)):"";let[ae,ce]=e.querySelectorAll("button");ae.hidden=!u||
!p,ae.onclick=()=>W(ui(p),"invite.copied"),ce.hidden=!u,ce.onclick=()=>s(t)}var vm=8;function wi({rooms:e,me:t,onOpened:o,...n}){return Ve({title:m("direct.new"),action:m("direct.open"),hint:m("direct.hint"),most:vm,isOffered:({id:s})=>s!==
t.id,act:async s=>o(await e.openDirect(s.map(({id:i})=>i))),me:t,...n})}function Om(){let e=Object.assign(new EventTarget,{list:[],loaded:!1,need(){}});return Object.assign(new EventTarget,{members:e,room:{kind:"direct"},isOver:!0})}
async function gi({subject:e,router:t,...o}){let n=y("person-card"),s=r(".dialog-body",n),i=new AbortController;s.replaceChildren(document.getElementById("panel\
-person").content.cloneNode(!0));let a=c=>{n.close(),t.goToRoom(c)};ke.show(s,{...o,subject:e,conversation:Om(),router:{goToRoom:a},signal:i.signal}),await v(n),
i.abort()}function xi(e,{room:t}){let o=`/rooms/${t.id}`,n=r(".mutes",e);bi(e,{path:`${o}/bans`,none:".bans-none",fold:e,label:m("bans.lift"),lift:({user:i})=>w.delete(`${o}\
/bans/${i.id}`)});let s=bi(n,{path:`${o}/mutes`,fold:e,label:m("moderate.unmute"),lift:({user:i})=>w.patch(`${o}/members/${i.id}`,{muted_until:null})});s.addEventListener(
"change",()=>n.hidden=!s.items.length),n.hidden=!0}function bi(e,{path:t,none:o,fold:n,label:s,lift:i}){let a=new _,c=()=>a.open(`${t}?limit=50`);return O(e,{list:a,
into:".ban-list",none:o,key:({user:l})=>l.id,create:()=>g("ban-item"),update:(l,d)=>_m(l,d,{label:s,lift:()=>x(n,()=>i(d)).then(c)})}),c(),a}function _m(e,{user:t,
until:o,reason:n},{label:s,lift:i}){L(r(".avatar",e),t),r(".ban-name",e).textContent=k(t);let a=o?m("bans.until",{date:P(new Date(o))}):m("bans.ever"),c=r(".hin\
t",e);c.textContent=[a,n].filter(Boolean).join(" · "),c.title=o?R(new Date(o)):"";let l=r("button",e);l.textContent=s,l.onclick=i}var Em=36e5;function ki(e,{room:t,mayMake:o}){let n=`/rooms/${t.id}/guest-links`,s=r("form",e),i=new _,a=()=>i.open(n);E(s),s.hidden=!o,S(s,async({hours:l,guests:d})=>{
let p=new Date(Date.now()+Number(l)*Em).toISOString(),{url:f}=await w.post(n,{expires_at:p,guests:Number(d)});await W(new URL(f,location.href).href,"guests.copi\
ed").catch(()=>{}),a()});let c=async l=>{await C(Sm(l))&&(await x(s,()=>w.delete(`${n}/${l.id}`)),a())};O(e,{list:i,into:".guest-list",none:".guests-none",create:()=>g(
"guest-link"),update:(l,d)=>$m(l,d,c)}),a()}var Sm=({people:e})=>({title:m("guests.revoke.title"),text:e.length?m("guests.revoke.text",{names:ot(e.map(k))}):m("\
guests.revoke.text.nobody"),action:m("invite.revoke")});function $m(e,t,o){let{people:n,came:s,guests:i,state:a,url:c,expires_at:l}=t,d=a==="expired"||a==="revo\
ked";r(".guest-people",e).textContent=n.length?ot(n.map(k)):m("guests.nobody");let p=m("guests.came",{count:j(s),most:j(i)}),f=d?m(`invite.state.${a}`):m("invit\
e.until",{date:P(new Date(l))});r(".hint",e).textContent=`${p} · ${f}`;let[u,b]=e.querySelectorAll("button");u.hidden=a!=="open"||!c,u.onclick=()=>W(new URL(c,
location.href).href,"guests.copied"),b.hidden=d,b.onclick=()=>o(t)}async function yi(e,t){return e.member_count>1&&!await C(Gt("leave",e))?!1:Uo(e,t)}async function vi(e,t){let o=await st(Gt("archive",e));o&&await Ho(e,t,o)}async function Ho(e,t,o){
await t.update(e.id,{archived:!0,...o});let n=()=>t.update(e.id,{archived:!1}).catch(G);B(m("room.archive.done",{room:e.name}),{undo:{label:m("undo"),act:n}})}async function Uo(e,t){
try{await t.leave(e.id)}catch(o){if(!o.can?.includes("archive"))throw o;let n={title:m("room.last.title",{room:e.name}),text:m("room.last.text")},s=await Nn({...n,
action:m("room.delete"),other:m("room.archive")}),i={yes:"delete",other:"archive"}[s];if(!i)return!1;await t.leave(e.id,{last:i})}return!0}function Gt(e,{name:t,
kind:o}){let n=e==="leave"&&o==="private"?"room.leave.private.text":`room.${e}.text`;return{title:m(`room.${e}.title`,{room:t}),text:m(n),action:m(`room.${e}`)}}var _i="new";function Ei(e,{room:t,rooms:o,sections:n}){let{mine:s}=t;if(e.hidden=!s,!s)return;let{favourite:i,notify:a,section:c,hidden:l}=e.elements,d=f=>x(e,
()=>o.set(t.id,f));r(".form-error",e).hidden=!0,e.onsubmit=f=>f.preventDefault(),i.checked=s.favourite,a.value=s.notify,l.checked=s.hidden,Oi(c,{sections:n,chosen:s.
section}),i.onchange=()=>d({favourite:i.checked}),l.onchange=()=>d({hidden:l.checked});for(let f of a)f.onchange=()=>d({notify:a.value});let p=r(".section-new",
e);p.hidden=!0,c.onchange=()=>{p.hidden=c.value!==_i,p.hidden?d({section:c.value||null}):r("input",p).focus()},r("button",p).onclick=()=>x(e,async()=>{let f=await w.
post("/me/sections",{name:r("input",p).value.trim()});n.note(f),await o.set(t.id,{section:f.id}),Oi(c,{sections:n,chosen:f.id}),p.hidden=!0})}function Oi(e,{sections:t,
chosen:o}){let n=[["",m("section.none")],...t.own.map(({id:s,name:i})=>[s,i]),[_i,m("section.new")]];e.replaceChildren(...n.map(([s,i])=>new Option(i,s))),e.value=
t.own.some(({id:s})=>s===o)?o:""}var Cm=[7,30,90,180,365,730];async function Si(e,{room:t,rooms:o,me:n}){let s=r(".room-retention",e),i=r(".room-retention-text",e),a=r("select",s),c=t.kind!=="d\
irect"&&(X(t)||n.role==="owner");s.hidden=i.hidden=!0,a.onchange=null;let l=await w.get(`/rooms/${t.id}/retention`).catch(()=>null);if(!l||e.dataset.room!==t.id)
return;let d=()=>{Tm(a,l),i.textContent=l.days?Lm(l.days):"",i.hidden=c||!l.days};d(),s.hidden=!c,a.onchange=async()=>{let p=a.value===""?null:Number(a.value);await x(
r(".room-form",e),async()=>{await Ue(f=>Am({retention_days:p,...f},{room:t,rooms:o}),{days:p??l.usual_days}),l=await w.get(`/rooms/${t.id}/retention`)}),d()}}async function Am(e,{
room:t,rooms:o}){X(t)?await o.update(t.id,e):await w.put(`/rooms/${t.id}/retention`,e)}function Tm(e,{retention_days:t,usual_days:o,most_days:n}){let s=o?M("ret\
ention.days",o,{count:j(o)}):m("retention.ever"),i=[new Option(m("retention.usual",{days:s}),"")];n||i.push(new Option(m("retention.ever"),"0"));let a=new Set(Cm.
filter(c=>!n||c<=n));t&&a.add(t);for(let c of[...a].sort((l,d)=>l-d))i.push(new Option(M("retention.days",c,{count:j(c)}),String(c)));n&&t===0&&i.push(new Option(
m("retention.ever"),"0")),e.replaceChildren(...i),e.value=t===null?"":String(t)}var Lm=e=>M("retention.kept",e,{count:j(e)});function $i({conversation:e,rooms:t,sections:o,me:n,onLeft:s,onPanel:i}){let a=y("room-details"),c=r(".room-form",a),{room:l}=e;E(c),Dm(a,l),r(".room-facts",a).
textContent=jm(l),Rm(a,e),Ei(r(".room-mine",a),{room:l,rooms:t,sections:o}),S(c,async f=>{await t.update(l.id,Im(l,f)),a.close()}),Mm(a,{room:l,rooms:t,me:n}),a.
dataset.room=l.id,Si(a,{room:l,rooms:t,me:n});let d=r(".bans",a);d.open=!1,d.ontoggle=()=>d.open&&xi(d,{room:l});let p=r(".guests",a);return p.open=!1,p.ontoggle=
()=>p.open&&ki(p,{room:l,mayMake:vn(l,{me:n,by:r(".app").dataset.guests})}),Nm(a,{room:l,rooms:t,onLeft:s,onPanel:i}),v(a)}function Dm(e,{name:t,topic:o,description:n,
slow_seconds:s,writers:i,history:a,shows_readers:c}){let{elements:l}=r(".room-form",e);l.name.value=t,l.topic.value=o??"",l.description.value=n??"",Pm(l.slow_seconds,
s),l.writers.value=i,l.joined_only.checked=a==="joined",l.shows_readers.checked=c,r(".room-name-text",e).textContent=t;let d=(f,u)=>f.value===u?"":f.selectedOptions[0].
text,p=[[".room-topic-text",o],[".room-description-text",n]];p.push([".room-slow-text",d(l.slow_seconds,"0")],[".room-writers-text",d(l.writers,"members")]);for(let[
f,u]of p)r(f,e).textContent=u??"",r(f,e).parentElement.hidden=!u}function Mm(e,{room:t,rooms:o,me:n}){let s=r(".room-suggested",e),i=r("input",s);s.hidden=n.role!==
"owner"||t.kind!=="public"||t.archived,i.checked=t.suggested===!0,i.onchange=()=>x(r(".room-form",e),()=>o.suggest(t.id,i.checked))}function jm({kind:e,member_count:t}){
return M(`room.facts.${e}`,t,{count:j(t)})}function Pm(e,t){let o=String(t);[...e.options].some(n=>n.value===o)||e.append(new Option(m("room.slow.other",{count:j(
t)}),o)),e.value=o}function Im(e,{name:t,topic:o,description:n,slow_seconds:s,writers:i,joined_only:a,shows_readers:c}){let l={name:t.trim(),topic:o.trim(),description:n.
trim()},d=X(e)?{history:a?"joined":"all",shows_readers:!!c}:{},p={...l,slow_seconds:Number(s),writers:i,...d};return Object.fromEntries(Object.entries(p).filter(
([f,u])=>u!==(e[f]??"")))}function Rm(e,{room:t}){let o=t.kind==="direct",n=X(t),s=Ot(t);for(let i of[".room-fields",".room-save"])r(i,e).hidden=!s;r(".room-tex\
ts",e).hidden=s||o,r(".room-owners",e).hidden=!n,r(".bans",e).hidden=!J(t),r(".guests",e).hidden=!J(t)||o;for(let i of["reports","webhooks","audit"])ie(e,i,J(t));
ie(e,"archive",n&&!t.archived),ie(e,"restore",n&&t.archived),ie(e,"leave",!o),ie(e,"delete",n)}function ie(e,t,o){r(`[data-action="${t}"]`,e).hidden=!o}function Nm(e,{
room:t,rooms:o,onLeft:n,onPanel:s}){let i=r(".room-form",e),a=d=>x(i,async()=>{await d(),e.close()}),c=d=>a(async()=>await d()!==!1&&n()),l={members:()=>a(()=>s(
"people")),reports:()=>a(()=>s("reports")),webhooks:()=>a(()=>s("webhooks")),audit:()=>a(()=>s("audit")),threads:()=>a(()=>s("threads")),scheduled:()=>a(()=>s("\
scheduled")),archive:async()=>{let d=await st(Gt("archive",t));d&&a(()=>Ho(t,o,d))},restore:()=>a(()=>o.update(t.id,{archived:!1})),leave:async()=>{(t.member_count===
1||await C(Gt("leave",t)))&&c(()=>Uo(t,o))},delete:async()=>{let d=await st(Gt("delete",t));d&&c(()=>o.delete(t.id,d))}};for(let[d,p]of Object.entries(l))r(`[da\
ta-action="${d}"]`,e).onclick=p}function Ci({sections:e,onMade:t}){return Ti({title:m("section.create"),name:"",action:m("section.make"),save:async(o,n)=>{let s=await w.post("/me/sections",{name:o});
e.note(s),z(n),t(s.id)}})}function Ai({sections:e,id:t}){return Ti({title:m("section.title"),name:e.nameOf(t),action:m("save"),save:async(o,n)=>{await w.patch(`\
/me/sections/${t}`,{name:o}),z(n)},remove:()=>w.delete(`/me/sections/${t}`),question:{title:m("section.delete.title",{name:e.nameOf(t)}),text:m("section.delete.\
text"),action:m("section.delete")}})}function Ti({title:e,name:t,action:o,save:n,remove:s=null,question:i=null}){let a=y("section"),c=r("form",a),l=r('[data-act\
ion="remove-section"]',a);return E(c),c.elements.name.value=t,r(".button-primary",c).textContent=o,S(c,d=>n(d.name.trim(),a)),l.hidden=!s,l.onclick=()=>x(c,async()=>{
await C(i)&&(await s(),z(a))}),v(a,{title:e})}async function Li({id:e,rooms:t,sections:o,...n}){let s=y("section-room"),i=new wt({rooms:t,isOffered:({room:c})=>!c.archived&&c.mine?.section!==e}),a=({room:c})=>x(
s,async()=>{t.find(c.id)?.role||await t.join(c.id),await t.set(c.id,{section:e}),s.close()});new gt(s,{choices:i,onChosen:a,...n}),r(".form-error",s).hidden=!0,
r('[data-open="create-room"]',s).dataset.subject=e,await v(s,{title:m("section.add",{name:o.nameOf(e)})}),i.close()}async function Di(){let e=y("team-emoji"),t=r("form",e),o=()=>Bm(e);E(t),t.elements.file.onchange=()=>t.elements.name.value||=Fm(t.elements.file.files[0]?.name??
""),S(t,async({name:n,file:s})=>{await q.add(n.trim().replace(/^:|:$/g,""),s),t.reset()}),q.addEventListener("change",o),o(),await v(e),q.removeEventListener("c\
hange",o)}var Fm=e=>e.replace(/\.\w+$/,"").toLowerCase().replace(/[^a-z0-9_+-]+/g,"_").slice(0,32);function Bm(e){let{all:t}=q;r(".team-emoji-none",e).hidden=t.
length>0,I(r(".team-emoji-list",e),t,{key:({key:o,image:n})=>o+n,create:()=>g("team-emoji-item"),update:(o,n)=>qm(o,n,e)})}function qm(e,t,o){Z(r(".emoji-sign",
e),t),r(".team-emoji-name",e).textContent=t.text;let n=r("button",e);n.setAttribute("aria-label",m("team_emoji.remove",{name:t.text})),n.onclick=()=>Wm(t,o)}async function Wm({
code:e,text:t},o){await C({title:m("team_emoji.remove",{name:t}),text:m("team_emoji.remove.text",{name:t}),action:m("team_emoji.remove.action")})&&await x(r("fo\
rm",o),()=>q.remove(e))}function Hm({app:e,router:t,state:o}){let{me:n,rooms:s,directory:i}=o,a=u=>t.goToRoom(u.id),c=()=>t.go(fn),l=u=>t.go({...t.address,panel:u}),d=async u=>{if(u===
n.id)return f.account;let b=await s.openDirect([u]);return()=>a(b)},p=u=>()=>e.conversation&&u(e.conversation),f={"create-room":u=>pi({section:u,onCreated:a,...o}),
browse:()=>di({rooms:s,onJoined:a}),jump:()=>fi({onRoom:u=>t.goToRoom(u),onPerson:d,...o}),"new-message":()=>wi({onOpened:a,...o}),room:p(u=>$i({conversation:u,
onLeft:c,onPanel:l,...o})),"add-people":p(u=>Lo({conversation:u,...o})),"section-room":u=>Li({id:u,...o}),section:u=>Ai({id:u,...o}),"new-section":()=>Ci({onMade:u=>f["\
section-room"](u),...o}),invite:()=>hi({room:e.conversation?.room,...o}),account:()=>ci({onChanged:u=>i.take([u]),onReadingShown:()=>e.conversation?.readers.load().
catch(()=>{}),...o}),person:u=>e.conversation?l(`person:${u}`):gi({subject:u,router:t,...o}),"team-emoji":Di,"all-apps":li,keys:()=>v(y("keys"))};return f}var zo=2,Um=20;async function Go({conversation:e,question:t="",options:o=[]}){let n=y("poll"),s=r("form",n),i=r(".poll-fields",s),a=V();E(s),s.elements.text.value=
t,i.replaceChildren();for(let f of[...o,...Array(Math.max(zo-o.length,0)).fill("")])Mi(i,f);let c=r(".poll-add",s),l=()=>Gm(i,c);c.onclick=()=>{Mi(i,"").focus(),
l()},i.onclick=({target:f})=>{f.closest("button")&&zm(f.closest(".poll-field"),l)},i.onkeydown=f=>{f.key==="Enter"&&!dt(f)&&Km(f,i)},l();let d=Ym(s,K(e.me)),p=Pt(
f=>e.ask({...f,client_id:a}));return S(s,async f=>{await p(Vm(s,f,d)),n.close("done")}),await v(n)==="done"}function Mi(e,t){let o=e.appendChild(g("poll-field"));
return r("input",o).value=t,r("input",o)}function zm(e,t){let o=e.nextElementSibling??e.previousElementSibling;e.remove(),r("input",o).focus(),t()}function Gm(e,t){
let o=[...e.children];o.forEach((n,s)=>{let i=m("poll.option",{number:s+1}),a=r("input",n);a.setAttribute("aria-label",i),a.placeholder=i,a.required=s<zo,r("but\
ton",n).hidden=o.length<=zo}),t.hidden=o.length>=Um}function Km(e,t){let o=e.target.closest(".poll-field")?.nextElementSibling;!e.target.matches("input")||!o||(e.
preventDefault(),r("input",o).focus())}function Ym(e,t){let o=ye(t),{ends:n,other:s}=e.elements;r('option[value="monday"]',n).hidden=o.monday.getTime()===o.tomorrow.
getTime();for(let[a,c]of Object.entries(o))h(r(`option[value="${a}"]`,n),m("poll.end.at",{when:m(`time.${a}`),date:U(c,t)}));s.min=ut(Date.now(),t),s.value=ut(o.
tomorrow,t);let i=()=>{r(".poll-other",e).hidden=n.value!=="other",s.disabled=n.value!=="other"};return n.onchange=i,i(),{...o,get other(){return It(s.value,t)}}}
function Vm(e,{text:t,multiple:o,anonymous:n,ends:s},i){let a=[...e.querySelectorAll(".poll-field input")].map(({value:l})=>l.trim()).filter(Boolean),c=s==="nev\
er"?null:i[s].toISOString();return{text:t,options:a,multiple:!!o,anonymous:!!n,ends_at:c}}var Kt=class extends EventTarget{#t;#e;#o=new Map;#s=new Map;loading=!1;failed=!1;constructor({groups:t,pathOf:o}){super(),this.#t=t,this.#e=o}of({key:t,users:o}){
let n=(this.#o.get(t)??[]).filter(({id:s})=>!o.includes(s));return[...o.map(s=>({id:s,name:"…"})),...n]}get hasMore(){return!!this.#n}async more(){let t=this.#n;
if(!t||this.loading)return;let o=this.#s.get(t.key)??this.#e(t.key);this.loading=!0;let n=await w.page(o).catch(()=>null);this.loading=!1,this.failed=!n,n&&(this.#o.
set(t.key,[...this.#o.get(t.key)??[],...n.items.map(({user:s})=>s)]),this.#s.set(t.key,n.next)),this.dispatchEvent(new Event("change"))}get#n(){return this.#t().
find(({key:t,count:o,users:n})=>o>n.length&&this.#s.get(t)!==null)}};async function Jm({entry:{seq:e},conversation:t}){let o=y("reactions"),n=new AbortController,{signal:s}=n,i=()=>(t.history.shown.entry(e)?.reactions??[]).map(d=>({
key:d.emoji,count:kn(d),users:d.users})),a=d=>`/rooms/${t.room.id}/messages/${e}/reactions?${new URLSearchParams({emoji:d})}`,c=new Kt({groups:i,pathOf:a}),l=()=>Xm(
o,i(),c,t);for(let d of[t,c])d.addEventListener("change",l,{signal:s});ft(o).onclick=()=>c.more(),l(),await v(o,{title:m("reaction.who")}),n.abort()}function Xm(e,t,o,n){
let s=t.flatMap(i=>o.of(i).map(a=>({key:`${i.key} ${a.id}`,emoji:i.key,person:a})));I(r(".reaction-list",e),s,{create:()=>g("reaction-item"),update:(i,{emoji:a,
person:c})=>{Z(r(".reaction-emoji",i),zn(a)),h(r(".reaction-name",i),k(n.personOf(c)))}}),it(e,o)}function Zm({entry:e,author:t,room:o,reports:n}){let s=y("report"),i=r("form",s);return E(i),r(".report-text",i).textContent=m("report.text",{name:k(t),room:o.name}),
S(i,async({reason:a})=>{await n.report({room:o.id,seq:e.seq,reason:a.trim()}),s.close(),B(m("report.done"))}),v(s)}async function Qm({entry:e,conversation:t}){let{readers:o,members:n}=t,s=y("seen-by"),i=new AbortController,a=!1,c=()=>a&&el(s,tl(e,t));r(".seen-list",s).replaceChildren(),
r(".seen-none",s).hidden=!0;for(let l of[o,n])l.addEventListener("change",c,{signal:i.signal});n.need(),x(s,async()=>{await o.load(),a=!0,c()}),await v(s,{title:m(
"seen.title")}),i.abort()}function tl({seq:e,user:t},o){let{readers:n,members:s}=o,i=new Set(n.of(e));return s.list.map(c=>c.user).filter(({id:c})=>i.has(c)&&c!==
t.id).map(c=>o.personOf(c))}function el(e,t){h(r("h2",e),t.length?M("seen.count",t.length):m("seen.title")),r(".seen-none",e).hidden=t.length>0,I(r(".seen-list",
e),t,{key:({id:o})=>o,create:()=>g("seen-item"),update:(o,n)=>{L(r(".avatar",o),n),h(r(".seen-name",o),k(n))}})}function ol({text:e,conversation:{id:t,me:o},scheduled:n}){let s=V();return Rt({title:m("composer.later"),action:m("composer.later"),me:o,repeats:!0,act:Pt(async i=>{
let{at:a,time_zone:c}=await n.add(t,e,i,s);B(m("scheduled.done",{date:U(new Date(a),c)}))})})}var nl=/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{M}\p{N}_]+|\s+|[^]/gu;function ji(e,t){let[o,n]=[e,t].map(c=>c.match(nl)??[]),s=0;for(;s<o.length&&s<n.length&&o[s]===n[s];)s+=1;let i=0;for(;i<o.length-s&&i<n.length-s&&o.at(-1-i)===
n.at(-1-i);)i+=1;let a=sl(o.slice(s,o.length-i),n.slice(s,n.length-i));return rl([...Yt("same",n.slice(0,s)),...a,...Yt("same",n.slice(n.length-i))])}var Yt=(e,t)=>t.
map(o=>({kind:e,text:o}));function sl(e,t){if(e.length*t.length>25e4)return[...Yt("gone",e),...Yt("new",t)];let o=il(e,t),n=[],[s,i]=[0,0];for(;s<e.length&&i<t.
length;)e[s]===t[i]?(n.push({kind:"same",text:t[i]}),s+=1,i+=1):o[s+1][i]>=o[s][i+1]?(n.push({kind:"gone",text:e[s]}),s+=1):(n.push({kind:"new",text:t[i]}),i+=1);
return[...n,...Yt("gone",e.slice(s)),...Yt("new",t.slice(i))]}function il(e,t){let o=Array.from({length:e.length+1},()=>new Uint16Array(t.length+1));for(let n=e.
length-1;n>=0;n-=1)for(let s=t.length-1;s>=0;s-=1)o[n][s]=e[n]===t[s]?o[n+1][s+1]+1:Math.max(o[n+1][s],o[n][s+1]);return o}function rl(e){let t=[],o="",n="",s=()=>{
o&&t.push({kind:"gone",text:o}),n&&t.push({kind:"new",text:n}),o=n=""},i="";for(let{kind:a,text:c}of e){if(a==="same"){s(),i+=c;continue}i&&t.push({kind:"same",
text:i}),i="",a==="gone"?o+=c:n+=c}return s(),i&&t.push({kind:"same",text:i}),t}var Pi={gone:"del",new:"ins"};async function al({entry:e,conversation:t}){let o=y("versions"),n=new AbortController,{signal:s}=n,i=new _,a=()=>i.open(`/rooms/${t.
room.id}/messages/${e.seq}/versions?limit=50`),c=r(".versions-alone",o);c.hidden=!0,i.addEventListener("change",()=>c.hidden=i.items.length!==1||i.hasMore,{signal:s}),
O(o,{list:i,into:".version-list",none:".versions-none",sort:l=>l.map((d,p)=>({...d,id:String(p),before:l[p+1]})),create:()=>g("version-item"),update:ml,signal:s}),
cl(t,e,a,s),r(".versions-none",o).hidden=!0,a(),await v(o,{title:m("versions.title")}),n.abort(),r(".version-list",o).replaceChildren()}function cl(e,t,o,n){let s=t,
i=()=>{let a=e.history.shown.entry(t.seq);!a||a.text===s.text&&a.editedAt===s.editedAt&&a.deleted===s.deleted||(s=a,o())};e.addEventListener("change",i,{signal:n})}
function ml(e,{at:t,text:o,before:n}){let s=r("time",e);s.dateTime=t,h(s,R(new Date(t)));let i=n?ji(n.text,o):[{kind:"same",text:o}];r(".version-text",e).replaceChildren(
...i.map(a=>Pi[a.kind]?he(Pi[a.kind],a.text):a.text))}async function ll({entry:{seq:e},conversation:t}){let o=y("voters"),n=new AbortController,{signal:s}=n,i=()=>t.timeline.entry(e)??t.history.shown.entry(e),a=()=>(i()?.
poll?.options??[]).map(({text:p,votes:f,voters:u=[]},b)=>({key:String(b),text:p,count:f,users:u})),c=p=>`/rooms/${t.room.id}/polls/${e}/voters?${new URLSearchParams(
{option:p})}`,l=new Kt({groups:a,pathOf:c}),d=()=>dl(o,a(),l,t);for(let p of[t,l])p.addEventListener("change",d,{signal:s});ft(o).onclick=()=>l.more(),d(),await v(
o,{title:m("poll.who")}),n.abort()}function dl(e,t,o,n){let s=t.filter(({count:i})=>i);I(r(".voter-options",e),s,{create:()=>g("voter-option"),update:(i,a)=>{h(
r("h3",i),a.text),I(r("ul",i),o.of(a).map(n.personOf),{key:({id:c})=>c,create:()=>g("seen-item"),update:(c,l)=>{L(r(".avatar",c),l),h(r(".seen-name",c),k(l))}})}}),
it(e,o)}var pl=/:[a-z0-9_+-]+:/u,fl=/(?<!`)(?<ticks>`+)(?!`)[^]*?(?<!`)\k<ticks>(?!`)|^[ ]{0,3}```[^]*|(?<![\p{L}\p{N}_:]):(?<code>[a-z0-9_+-]+):(?![\p{L}\p{N}_])/gmu;function no(e){
return pl.test(e)?kt?Ii(e,kt):Ht().then(t=>Ii(e,t),()=>e):e}var Ii=(e,t)=>e.replace(fl,(o,...n)=>hl(n.at(-1).code,t)??o),hl=(e,t)=>q.withName(e)?null:t.withCode(
e)?.emoji;var ul=/^\/([a-z][a-z0-9_-]*)(?:@(\S+))?(?:\s+([^]*))?$/u,wl={m:6e4,h:36e5,d:864e5},gl=/^(\d{1,4})\s*(m|h|d)$/u,bl=new Set(["off","0"]),F=class extends Error{};
function Ri(e){let[,t,o,n=""]=e.match(ul)??[];return t?{name:t,bot:o,rest:n.trim()}:null}var bt=e=>`/${e} ${m(`command.${e}.usage`)}`.trim();function rt(e,t){if(!e)
throw new F(m("command.use",{usage:bt(t)}));return e}function so(e,t){if(bl.has(e))return null;let[,o,n]=e.match(gl)??[];if(!Number(o))throw new F(m("command.ti\
me",{usage:bt(t)}));return new Date(Date.now()+Number(o)*wl[n]).toISOString()}async function Ko(e){let t=e.replace(/^@/u,"");try{return await w.get(`/users/${encodeURIComponent(
t)}`)}catch(o){throw o.status===404?new F(m("command.nobody",{name:t})):o}}var xl=new RegExp("^(\\p{RGI_Emoji}|\\p{Emoji_Presentation}|\\p{Extended_Pictographic}\\ufe0f?)\\s*","v"),Ni=[{name:"dnd",may:()=>!0,async run({rest:e,directory:t,
say:o}){let n=so(rt(e,"dnd"),"dnd");t.take([await w.patch("/me",{quiet_until:n})]),o(n?m("command.dnd.done",{date:R(new Date(n))}):m("command.dnd.off"))}},{name:"\
status",may:()=>!0,async run({rest:e,directory:t,say:o}){let[n,s=""]=e.match(xl)??[""],i=e.slice(n.length);t.take([await w.patch("/me",{status:e?{emoji:s,text:i,
until:null}:null})]),o(m(e?"command.status.done":"command.status.off"))}}];var kl=2,io={key:null,clientId:null},Fi=[{name:"poll",may:({room:e})=>!pe(e),async run({rest:e,conversation:t}){let[o="",...n]=e.split("|").map(s=>s.trim()).filter(
Boolean);if(n.length>=kl)return yl(t,{text:o,options:n});if(!await Go({conversation:t,question:o,options:n})&&e)throw new F(m("poll.dropped"))}}];async function yl(e,t){
let o=JSON.stringify([e.id,t]);io.key!==o&&(io={key:o,clientId:V()}),await e.ask({...t,client_id:io.clientId}),io={key:null,clientId:null}}var qi=864e5,Wi={"m|min|minutes?|分钟":6e4,"h|hours?|小时":36e5,"d|days?|天":qi},Hi=["sunday|周日","monday|周一","tuesday|周二","wednesday|周三","t\
hursday|周四","friday|周五","saturday|周六"],Ui="today|今天",zi="tomorrow|明天",vl="09:00",Ol="(?:\\s+|$|(?=\\p{Script=Han}))",Gi="(?:at\\s+)?(?<hour>[\
01]?\\d|2[0-3])[:：](?<minute>[0-5]\\d)",_l=Yo(`(?:in\\s+)?(?<count>\\d{1,5})\\s*(?<unit>${Object.keys(Wi).join("|")})后?`),El=Yo(Gi),Sl=Yo(`(?:on\\s+)?(?<day>${[
Ui,zi,...Hi].join("|")}|\\d{4}-\\d\\d-\\d\\d)(?:\\s*${Gi})?`);function Ki(e,t,o=Date.now()){let n=(c,l)=>{let d=e.match(c),p=d&&l(d.groups);return Number.isFinite(
p)?{at:p,rest:e.slice(d[0].length)}:null},s=ut(o,t).slice(0,10),i=(c,l)=>Al(c)?It(`${c}T${l}`,t).getTime():null,a=c=>[s,ao(s,1)].map(l=>i(l,c)).find(l=>l>o);return n(
_l,({count:c,unit:l})=>o+Number(c)*$l(l))??n(El,c=>a(Bi(c)))??n(Sl,({day:c,...l})=>i(Cl(c,s),Bi(l)))}var Bi=({hour:e,minute:t})=>e?`${e.padStart(2,"0")}:${t}`:vl,
$l=e=>Object.entries(Wi).find(([t])=>ro(t,e))[1];function Cl(e,t){if(ro(Ui,e))return t;if(ro(zi,e))return ao(t,1);let o=Hi.findIndex(n=>ro(n,e));return o<0?e:ao(
t,(7+o-new Date(t).getUTCDay())%7||7)}var ao=(e,t)=>new Date(Date.parse(e)+t*qi).toISOString().slice(0,e.length),Al=e=>!Number.isNaN(Date.parse(e))&&ao(e,0)===e,
ro=(e,t)=>new RegExp(`^(?:${e})$`,"iu").test(t);function Yo(e){return new RegExp(`^${e}${Ol}`,"iu")}var Tl=365*864e5,co={rest:null,clientId:null},Yi={name:"remind",may:()=>!0,async run({rest:e,conversation:{me:t},rooms:o,saved:n,say:s}){let i=K(t),{at:a,text:c}=Ll(
rt(e,"remind"),i);co.rest!==e&&(co={rest:e,clientId:V()});let l=await o.openDirect([t.id]),{seq:d}=await w.post(`/rooms/${l.id}/messages`,{text:c,client_id:co.clientId});
await n.save({room:l.id,seq:d},new Date(a).toISOString()),co={rest:null,clientId:null};let p=()=>w.delete(`/rooms/${l.id}/messages/${d}`).catch(f=>s(H(f)));s(m(
"command.remind.done",{date:U(new Date(a),i)}),{undo:{label:m("undo"),act:p}})}};function Ll(e,t){let o=Ki(e.replace(/^(?:me|我)\s+/iu,""),t),n=o?o.at-Date.now():
0;if(n<=0||n>Tl)throw new F(m("command.remind.time",{usage:bt("remind")}));let s=o.rest.replace(/^to\s+/iu,"").trim();if(!s)throw new F(m("command.use",{usage:bt(
"remind")}));return{at:o.at,text:s}}var Dl=["all","mentions","nothing"],Vi=({room:e})=>e.kind!=="direct",Ji=({room:e})=>Ot(e)&&e.kind!=="direct",Xi=[{name:"topic",may:Ji,run:({rest:e,room:t,rooms:o})=>o.
update(t.id,{topic:rt(e,"topic")})},{name:"rename",may:Ji,run:({rest:e,room:t,rooms:o})=>o.update(t.id,{name:rt(e,"rename")})},{name:"invite",may:({room:e})=>de(
e),async run({rest:e,conversation:t,say:o}){let n=rt(e,"invite").split(/[\s,]+/u),s=await Promise.all(n.map(Ko));await t.members.add(s),o(m("command.invite.done",
{names:s.map(k).join(", ")}))}},{name:"mute",may:({room:e})=>J(e)&&e.kind!=="direct",async run({rest:e,conversation:t,say:o}){let[n,s,...i]=rt(e,"mute").split(/\s+/u),
a=so(s??"","mute"),c=await Ko(n),l=i.length?{reason:i.join(" ")}:{};await t.members.mute(c.id,{muted_until:a,...l}),o(m(a?"command.mute.done":"command.mute.lift\
ed",{name:k(c)}))}},{name:"notify",may:()=>!0,async run({rest:e,room:t,rooms:o,say:n}){if(!Dl.includes(e))throw new F(m("command.use",{usage:`/notify ${m("comma\
nd.notify.usage")}`}));await o.set(t.id,{notify:e}),n(m("command.notify.done",{choice:m(`mine.notify.${e}`)}))}},{name:"archive",may:({room:e})=>Vi({room:e})&&X(
e)&&!e.archived,run:({room:e,rooms:t})=>vi(e,t)},{name:"leave",may:Vi,async run({room:e,rooms:t,goHome:o}){await yi(e,t)&&o()}}];var Ml="¯\\\\\\_(ツ)\\_/¯",Zi=[{name:"shrug",may:()=>!0,run:({rest:e,send:t})=>t([e,Ml].filter(Boolean).join(" "))}];var Qi=[...Xi,...Ni,...Fi,Yi,...Zi].sort((e,t)=>e.name.localeCompare(t.name)),vt=e=>Qi.find(t=>t.name===e),tr=(e,t)=>Qi.filter(o=>o.name.startsWith(t)&&o.may(e));var jl=15e3,Pl=5,re=new Map,mo=e=>re.get(e)?.list??[];function lo(e){let t=re.get(e);if(t?.loading)return t.loading;if(t&&Date.now()-t.at<jl)return Promise.resolve(
t.list);let o=Il(e).then(n=>(re.set(e,{at:Date.now(),list:n}),n),n=>{throw re.set(e,{at:0,list:t?.list??[]}),n});return re.set(e,{...t,loading:o}),o}function po(e,{
name:t,bot:o}){let n=o?.toLowerCase();return e.filter(s=>s.name===t&&(!n||s.bot.name.toLowerCase()===n))}function Vt({name:e,bot:t},o,n){return o.filter(i=>i.name===
e).length>1||n(e)?`${e}@${t.name}`:e}async function Il(e){let t=[],o=`/rooms/${e}/commands`;for(let n=0;o&&n<Pl;n+=1){let{items:s,next:i}=await w.get(o);t.push(
...s),o=i?.replace(/^\/api\/v1/u,"")}return t}var Rl=/"(?:[^"\\]|\\.)*"(?=\s|$)|\S+/gsu,Vo=e=>e.match(Rl)??[];async function er({name:e,bot:t,rest:o},n,{room:s,isTaken:i}){let a=await lo(s).catch(()=>mo(s)),
c=po(a,{name:e,bot:t});if(!c.length)return null;if(c.length>1)throw new F(m("command.several",{names:c.map(p=>`/${Vt(p,a,i)}`).join(", ")}));let[l]=c,d=l.arguments.
filter(({required:p})=>p).length;if(Vo(o).length<d)throw new F(m("command.use",{usage:l.usage}));return{text:n,call:l.bot.id}}var Nl=/^\/([a-z][\w-]*)(?:@(\S*))? (.*)$/u,or={isAtStart:!0,pattern:/^(\/(?:[a-z][\w-]*(?:@\S*)?)?|\/[a-z][\w-]*(?:@\S*)? .*)$/u,search([,e],{conversation:t},{
show:o}){let n=t.room.id,s=i=>{let{items:a,hint:c}=e.includes(" ")?Bl(e,i):Fl(e.slice(1),i,t);o(a,{hint:c})};s(mo(n)),lo(n).then(s,()=>{})}},Jo=e=>!!vt(e);function Fl(e,t,o){
let n=vt(e),s=t.filter(a=>Vt(a,t,Jo).startsWith(e)),i=tr(o,e);return n&&!s.length?{items:[],hint:Xo(n)}:!i.length&&s.length===1&&Vt(s[0],t,Jo)===e?{items:[],hint:Ul(
s[0])}:{items:[...i.map(zl),...s.map(a=>Gl(a,t))],hint:n?Xo(n):""}}function Bl(e,t){let[,o,n,s]=e.match(Nl),i=n===void 0&&vt(o);if(i)return{items:[],hint:Xo(i)};
let a=po(t,{name:o,bot:n});return a.length===1?ql(a[0],e,s):{items:[],hint:""}}function ql(e,t,o){let n=Vo(o),s=!o||/\s$/u.test(o),i=Math.min(n.length-(s?0:1),e.
arguments.length-1),a=e.arguments[i],c=[e.usage,a&&Hl(a)].filter(Boolean).join(" · ");if(a?.kind!=="choice"||n.length>i+1)return{items:[],hint:c};let l=s?"":n[i],
d=l?t.slice(0,-l.length):t;return{items:a.choices.filter(f=>f.toLowerCase().startsWith(l.toLowerCase())&&f!==l).map(f=>({text:`${d}${Wl(f)} `,label:f})),hint:c}}
var Wl=e=>/\s/u.test(e)?`"${e}"`:e,Hl=({name:e,about:t,required:o})=>{let n=t?`${e}: ${t}`:e;return o?n:m("command.optional",{words:n})},Ul=({usage:e,about:t})=>`${e}\
 · ${t}`,Xo=e=>`${bt(e.name)} · ${m(`command.${e.name}.about`)}`,zl=e=>({text:`/${e.name} `,label:bt(e.name),detail:m(`command.${e.name}.about`)});function Gl(e,t){
let o=Vt(e,t,Jo);return{text:`/${o} `,label:e.usage.replace(`/${e.name}`,`/${o}`),detail:`${e.about} · ${k(e.bot)}`,person:e.bot}}var nr=8,sr={pattern:/(?:^|[\s(])(:[\p{L}\p{N}_+-]{2,})$/u,async search([,e],t,{show:o}){let n=kt??await Ht().catch(()=>null),s=[...q.search(e).map(Kl),...n?.search(
e,nr).map(Yl)??[]];o(s.slice(0,nr))}},Kl=e=>({text:`${e.text} `,label:e.text,detail:m("emoji.group.team"),emoji:e,chosen:()=>ne(e.key)});function Yl(e){let t=Xe(
e);return{text:`${t} `,label:`:${e.codes[0]}:`,detail:e.label,emoji:{text:t},chosen:()=>ne(e.emoji)}}var Vl=8,Jl=1e3,ir={pattern:/(?:^|[\s(])(@[^\s@]*)$/u,search([,e],{conversation:t,directory:o},{show:n,signal:s}){let i=e.slice(1),{members:a}=t,c=new Wt({directory:o}),
l=()=>n(Xl({words:i,found:c.items,conversation:t}));for(let d of[a,c])d.addEventListener("change",l,{signal:s});s.addEventListener("abort",()=>c.close()),a.need(),
l(),i&&c.search(i)}};function Xl({words:e,found:t,conversation:o}){let{members:n,me:s}=o,i=N(e),l=n.list.map(({user:b})=>b).filter(({id:b})=>b!==s.id).map(b=>({
user:b,rank:nd(b,i)})).filter(({rank:b})=>b<rr).sort((b,$)=>b.rank-$.rank).map(({user:b})=>b),d=new Map([...l,...t.filter(({id:b})=>n.has(b)),...t].map(b=>[b.id,
b]));d.delete(s.id);let p=Zl(o.room).filter(({label:b})=>b.startsWith(`@${i}`)),u=[...d.values()].slice(0,Vl-p.length).map(b=>Ql(o.personOf(b),{isHere:n.has(b.id)||
!n.loaded}));return p.some(({label:b})=>b===`@${i}`)?[...p,...u]:[...u,...p]}function Zl({member_count:e}){if(e<=2)return[];let t={text:"@room ",label:"@room",detail:M(
"completion.room",e-1),sign:"@"},o={text:"@here ",label:"@here",detail:m("completion.here"),sign:"@"};return e-1<=Jl?[t,o]:[o]}function Ql(e,{isHere:t}){let o=`\
@${e.name}`;return{text:`${o} `,label:k(e),detail:t?o:m("completion.elsewhere",{name:o}),person:e}}var[td,ed,od,rr]=[0,1,2,3];function nd({name:e,display_name:t},o){
let n=[N(e),N(t)];return n.some(s=>s.startsWith(o))?td:n.some(s=>s.includes(` ${o}`))?ed:n.some(s=>s.includes(o))?od:rr}var sd=8,ar={pattern:/(?:^|[\s(])(#[^\s#]*)$/u,search([,e],{rooms:t},{show:o}){let n=N(e.slice(1)),i=t.mine.filter(({kind:a})=>a!=="direct").map(a=>({room:a,at:N(
a.name).indexOf(n)})).filter(({at:a})=>a>=0).sort((a,c)=>Math.min(a.at,1)-Math.min(c.at,1));o(i.slice(0,sd).map(({room:a})=>id(a)))}},id=({name:e,topic:t})=>({text:`\
#${e} `,label:e,detail:t??"",sign:"#"});var rd=60,ad=/^\s*```/gmu,cd=0,fo=class{#t;#e;#o;#s;#n;#i=null;#r=null;#a=null;#m=[];#c=0;constructor(t,{sources:o,context:n}){this.#t=t,this.#s=o,this.#n=n;let s=g(
"completion");this.#e=r("ul",s),this.#e.id=`completion-${cd+=1}`,this.#o=r("p",s),t.before(s),t.setAttribute("aria-autocomplete","list"),t.setAttribute("aria-co\
ntrols",this.#e.id);for(let i of["input","compositionend"])t.addEventListener(i,()=>this.#l());t.addEventListener("keydown",i=>this.#x(i),{capture:!0}),t.addEventListener(
"blur",()=>this.close()),t.addEventListener("click",()=>this.#l());for(let i of["pointerdown","mousedown","click"])s.addEventListener(i,md);this.#e.addEventListener(
"click",({target:i})=>this.#h(this.#g(i))),this.#e.addEventListener("pointermove",({target:i})=>this.#w(this.#g(i)))}close(){this.#i?.abort(),this.#i=null,this.#r=
null,this.#p([])}get#d(){return this.#m.length>0}#l(){let{value:t,selectionStart:o,selectionEnd:n}=this.#t,s=Math.max(0,o-rd),i=t.slice(s,o),a=o===n&&this.#s.find(
({pattern:d})=>d.test(i));if(!a||a.isAtStart&&s>0)return this.#d||this.#i?this.close():void 0;let c=i.match(a.pattern),l=o-c[1].length;if(l===this.#a||ld(t.slice(
0,l)))return this.close();this.#a=null,this.#f(a,c,l)}#f(t,o,n){this.#i?.abort();let s=new AbortController;this.#i=s,this.#r=n;let i=(a,{hint:c=""}={})=>s.signal.
aborted||this.#p(a,{hint:c});t.search(o,this.#n(),{show:i,signal:s.signal})}#p(t,{hint:o=""}={}){!t.length&&!o&&!this.#d&&this.#e.parentElement.hidden||(this.#m=
t,this.#e.replaceChildren(...t.map((n,s)=>this.#u(n,s))),this.#e.hidden=!t.length,this.#o.hidden=!o,h(this.#o,o),this.#e.parentElement.hidden=!t.length&&!o,this.#b(
0))}#u({label:t,detail:o="",emoji:n,person:s,sign:i=""},a){let c=g("completion-item");c.id=`${this.#e.id}-${a}`;let l=r(".completion-sign",c);return n?Z(l,n):s?
(l.classList.add("avatar"),L(l,s)):l.textContent=i,r(".completion-label",c).textContent=t,r(".completion-detail",c).textContent=o,c}#w(t){t>=0&&t!==this.#c&&this.#b(
t)}#g=t=>[...this.#e.children].indexOf(t.closest("li"));#b(t){this.#c=t;for(let[n,s]of[...this.#e.children].entries())s.setAttribute("aria-selected",n===t);let o=this.#e.
children[t];o?this.#t.setAttribute("aria-activedescendant",o.id):this.#t.removeAttribute("aria-activedescendant"),o?.scrollIntoView({block:"nearest"})}#x(t){let o=!dt(
t)&&this.#k[t.key];!o||t.shiftKey||t.ctrlKey||t.metaKey||t.altKey||!this.#d&&!(t.key==="Escape"&&!this.#e.parentElement.hidden)||(t.preventDefault(),t.stopImmediatePropagation(),
o())}#k={ArrowDown:()=>this.#b((this.#c+1)%this.#m.length),ArrowUp:()=>this.#b((this.#c-1+this.#m.length)%this.#m.length),Enter:()=>this.#h(this.#c),Tab:()=>this.#h(
this.#c),Escape:()=>{this.#a=this.#r,this.close()}};#h(t){let o=this.#m[t];if(!o)return;let n=this.#r;this.close(),St(this.#t,o.text,{from:n,to:this.#t.selectionEnd}),
o.chosen?.()}};function md(e){e.preventDefault(),e.stopPropagation()}function ld(e){if(!e.includes("`"))return!1;let t=e.match(ad)?.length??0,o=e.slice(e.lastIndexOf(
`
`)+1);return t%2===1||o.split("`").length%2===0}var cr=[sr,ir,ar],Zo=class{#t;#e;#o=null;constructor(t,o){this.#t=o,this.#e=mr(t,{sources:[...cr,or],context:()=>this.#s})}show(t){this.#o=t,this.#e.close()}prepare(t){
this.#e.close();let o=Ri(t);if(o)return this.#n(o,t).catch(pd);let n=no(t.startsWith("//")?t.slice(1):t);return typeof n=="string"?n:n.then(s=>({text:s}))}get#s(){
return{conversation:this.#o,...this.#t}}async#n(t,o){let{name:n,bot:s,rest:i}=t,a=s?void 0:vt(n),c=f=>!!vt(f),l=a?null:await er(t,o,{room:this.#o.room.id,isTaken:c});
if(l)return l;if(!a)return await dd(n)?{text:o}:{refusal:m("command.kept")};let d,p=async f=>d=await no(f);return await a.run({...this.#s,rest:i,room:this.#o.room,
send:p,say:B}),{text:d}}},mr=(e,{sources:t=cr,context:o})=>new fo(e,{sources:t,context:o}),dd=e=>C({title:m("command.unknown.title",{name:e}),text:m("command.un\
known.text"),action:m("command.unknown.send"),isHarmless:!0}),pd=e=>({refusal:e instanceof F?e.message:H(e)});var Qo=class{#t;#e;#o;constructor(t,{ephemerals:o,focusComposer:n}){this.#t=t,this.#e=o,this.#o=n}show(t,{signal:o}){let n=()=>this.#s(t);this.#e.addEventListener(
"change",n,{signal:o});for(let s of[t,Tt])for(let i of["change","ready"])s.addEventListener(i,n,{signal:o});n()}#s(t){let o=this.#e.of(t.id);this.#t.hidden=!o.length,
I(this.#t,o,{key:({key:n})=>n,create:()=>g("ephemeral"),update:(n,s)=>this.#n(n,s,t)})}#n(t,{key:o,room:n,user:s,at:i,text:a},{personOf:c}){let l=c(s);L(r(".ava\
tar",t),l);let d=r(".ephemeral-author",t);h(d,k(l)),Hn(d,l);let p=r("time",t);p.dateTime=i,h(p,fe(new Date(i))),t.setAttribute("aria-label",m("ephemeral.label",
{name:k(l)})),r("button",t).onclick=()=>{this.#e.dismiss(n,o),this.#o()};let f=r(".message-text",t);t.dataset.drawn!==a&&(t.dataset.drawn=Lt(f,a)?a:"",Dt(f))}};var fd=/[\\^$.*+?()[\]{}|/]/g;function tn(e){return e.trim()?new RegExp(e.trim().replace(fd,"\\$&"),"giu"):null}function lr(e,t){if(!t)return[];let o=({text:s})=>s.
search(t)>=0||At(s).search(t)>=0;return e.filter(s=>mt(s)&&!s.deleted&&o(s)).map(({seq:s})=>s).reverse()}var hd=4,ho=globalThis.CSS?.highlights,en=class{#t;#e;#o;#s=null;#n=null;#i=null;#r=[];#a=null;#m=1/0;constructor(t,{timeline:o,router:n}){this.#t=t,this.#o=o,this.#e=
r("input",t),this.#e.oninput=()=>this.#f(),document.addEventListener("coloured",()=>this.#n&&this.#x()),t.onkeydown=s=>this.#l(s),r('[data-find="older"]',t).onclick=
()=>this.#p(1),r('[data-find="newer"]',t).onclick=()=>this.#p(-1),r('[data-find="more"]',t).onclick=()=>this.#b(),r('[data-find="all"]',t).onclick=()=>n.go({...n.
address,panel:`search:${this.#e.value.trim()}`}),r('[data-find="close"]',t).onclick=()=>this.#c()}show(t,{signal:o}){this.#s=t,this.#c(),t.addEventListener("cha\
nge",()=>this.#n&&this.#w(),{signal:o})}open(){this.#i=document.activeElement,this.#m=Number(this.#o.lastOnScreen?.dataset.seq??1/0),this.#t.hidden=!1,this.#n=$t.
open(()=>this.#d()),this.#e.focus(),this.#e.select(),this.#f()}around(t){t(),this.#n&&this.#x()}#c(){this.#n&&$t.close(this.#n)}#d(){this.#n=null,this.#t.hidden=
!0,this.#k(),this.#i?.focus({preventScroll:!0})}#l(t){if(!t.isComposing){if(t.key==="Escape")this.#c();else if(t.key==="Enter"&&t.target===this.#e)this.#p(t.shiftKey?
-1:1);else return;t.preventDefault(),t.stopPropagation()}}#f(){this.#a=null,this.#w();let t=this.#r.find(o=>o<=this.#m)??this.#r[0];t?this.#u(t):this.#x()}#p(t){
if(!this.#r.length)return;let o=this.#r.indexOf(this.#a)+t;this.#m=this.#r.at(o%this.#r.length),this.#u(this.#m)}#u(t){this.#a=t;let o=this.#o.lookAt(t);Kn(o),this.#x(),
this.#g()}#w(){this.#r=lr(this.#s.history.shown.entries,tn(this.#e.value)),this.#r.includes(this.#a)||(this.#a=null),this.#g()}#g(){let{history:t}=this.#s,o=t.shown.
entries.filter(mt).length,n=this.#r.indexOf(this.#a)+1,i=this.#e.value.trim()?n?m("find.count",{at:j(n),count:j(this.#r.length)}):m("find.none"):"";h(r(".find-c\
ount",this.#t),i),h(r(".find-loaded",this.#t),M("find.loaded",o)),r('[data-find="more"]',this.#t).hidden=!t.hasOlder;for(let a of["older","newer"])r(`[data-find\
="${a}"]`,this.#t).disabled=!this.#r.length}async#b(){let{history:t}=this.#s,o=r(".find-trouble",this.#t);h(o,"");try{for(let n=0;n<hd&&t.hasOlder;n+=1)await t.
loadOlder()}catch(n){h(o,H(n))}this.#e.focus(),this.#a===null&&this.#n&&this.#f()}#x(){this.#k();let t=tn(this.#e.value);if(!t)return;let o=[],n=[];for(let s of this.#o.
list.messageRows){let i=Number(s.dataset.seq)===this.#a;s.classList.toggle("is-found",i),(i?n:o).push(...ud(r(".message-text",s),t))}ho?.set("found",new Highlight(
...o)),ho?.set("found-here",new Highlight(...n))}#k(){for(let t of this.#o.list.messageRows)t.classList.remove("is-found");for(let t of["found","found-here"])ho?.
delete(t)}};function ud(e,t){if(!ho)return[];let o=[],n=document.createTreeWalker(e,NodeFilter.SHOW_TEXT),s=0;for(;n.nextNode();)o.push({node:n.currentNode,at:s}),
s+=n.currentNode.length;let i=a=>o.findLast(({at:c})=>c<=a);return[...e.textContent.matchAll(t)].map(({0:a,index:c})=>{let l=new Range,[d,p]=[i(c),i(c+a.length-
1)];return l.setStart(d.node,c-d.at),l.setEnd(p.node,c+a.length-p.at),l})}var dr=/^([ \t]*)(?:[-*+]|\d{1,9}[.)])[ \t]+/u,wd=/^([ \t]*)(?:([-*+])|(\d{1,9})([.)])|(>))([ \t]+)/u,gd=/^[ \t]*(?:`{3,}|~{3,})/u,pr="https://",sn={bold:uo("**"),
italic:uo("*"),strike:uo("~~"),code:xd,"code-block":wo,quote:on({has:/^>[ \t]?/u,mark:()=>"> "}),list:on({has:/^[-*+][ \t]+/u,mark:()=>"- ",instead:dr}),numbers:on(
{has:/^\d{1,9}[.)][ \t]+/u,mark:e=>`${e+1}. `,instead:dr}),link:kd};function uo(e){return t=>{let{value:o,start:n,end:s}=rn(t),i=o.slice(n,s),{length:a}=e;if(o.
slice(n-a,n)===e&&o.slice(s,s+a)===e&&!bd(e,o,n))return{from:n-a,to:s+a,text:i,start:n-a,end:s-a};let d=i.split(/(\n\s*\n)/u).map((p,f)=>f%2||!p&&i?p:e+p+e).join(
"");return{from:n,to:s,text:d,start:n+a,end:n+d.length-a}}}var bd=(e,t,o)=>e==="*"&&t[o-2]==="*"&&t[o-3]!=="*";function xd(e){let t=e.value.slice(e.start,e.end);
if(t.includes(`
`))return wo(e);let o=Math.max(0,...[...t.matchAll(/`+/gu)].map(([i])=>i.length));if(!o)return uo("`")(e);let n="`".repeat(o+1),s=`${n} ${t} ${n}`;return{from:e.
start,to:e.end,text:s,start:e.start,end:e.start+s.length}}function wo(e){let{value:t,from:o,to:n}=wr(e),s=t.slice(o,n),i=Math.max(2,...[...s.matchAll(/`+/gu)].map(
([l])=>l.length)),a="`".repeat(i+1),c=o+a.length+1;return{from:o,to:n,text:`${a}
${s}
${a}`,start:c,end:c+s.length}}function on({has:e,mark:t,instead:o}){return n=>{let{value:s,from:i,to:a}=wr(n),c=s.slice(i,a).split(`
`),l=c.every(b=>e.test(b)||!b.trim())&&c.some(b=>b.trim()),d=0,f=c.map(b=>l?b.replace(e,""):!b.trim()&&c.length>1?b:t(d++)+(o?b.replace(o,""):b)).join(`
`),u=i+f.length;return{from:i,to:a,text:f,start:c.length>1?i:u,end:u}}}function kd(e){let{value:t,start:o,end:n}=rn(e),s=t.slice(o,n);if(nn(s))return{from:o,to:n,
text:`[](${s})`,start:o+1,end:o+1};let i=o+s.length+3;return{from:o,to:n,text:`[${s}](${pr})`,start:i,end:i+pr.length}}var nn=e=>e!==""&&Gn(e,0)===e;function hr(e,t){
let{value:o,start:n,end:s}=rn(t),i=o.slice(n,s);if(!i||i.includes(`
`)||nn(i)||!nn(e))return null;let a=`[${i}](${e})`;return{from:n,to:s,text:a,start:n+a.length,end:n+a.length}}function ur({value:e,start:t,end:o}){if(t!==o)return null;
let n=e.lastIndexOf(`
`,t-1)+1,s=e.slice(n,t);if(yd(e.slice(0,n)))return fr(t,`
${/^[ \t]*/u.exec(s)[0]}`);let[i,a,c,l,d,p,f]=wd.exec(s)??[];if(!i)return null;if(i===s)return{from:n,to:t,text:"",start:n,end:n};let u=c??p??`${Number(l)+1}${d}`;
return fr(t,`
${a}${u}${f}`)}var fr=(e,t)=>({from:e,to:e,text:t,start:e+t.length,end:e+t.length}),yd=e=>e.split(`
`).filter(t=>gd.test(t)).length%2===1;function rn({value:e,start:t,end:o}){let n=e.slice(t,o);return n.trim()?{value:e,start:t+n.length-n.trimStart().length,end:o-
n.length+n.trimEnd().length}:{value:e,start:t,end:o}}function wr({value:e,start:t,end:o}){let n=e.indexOf(`
`,o);return{value:e,from:e.lastIndexOf(`
`,t-1)+1,to:n<0?e.length:n}}var vd={b:"bold",i:"italic",e:"code"},Od={x:"strike",e:"code-block",l:"link"},_d={Digit7:"numbers",Digit8:"list",Digit9:"quote"};function an(e,t){e.onclick=({target:o})=>{
let n=o.closest("[data-format]");n&&Jt(t,sn[n.dataset.format])},e.addEventListener("keydown",o=>$d(e,o)),t.addEventListener("keydown",o=>Ed(t,o))}function Jt(e,t){
let o=t({value:e.value,start:e.selectionStart,end:e.selectionEnd});return o?(St(e,o.text,o),e.setSelectionRange(o.start,o.end),!0):!1}function Ed(e,t){if(dt(t))
return;let o=Sd(t),n=t.key==="Enter"&&(t.shiftKey||!Et.matches)&&!t.ctrlKey&&!t.metaKey;(o?Jt(e,sn[o]):n&&Jt(e,ur))&&(t.preventDefault(),t.stopPropagation())}function Sd({
key:e,code:t,ctrlKey:o,metaKey:n,shiftKey:s,altKey:i}){if(!(o||n)||i)return;let a=e.toLowerCase();return s?Od[a]??_d[t]:vd[a]}function $d(e,t){let o={ArrowLeft:-1,
ArrowRight:1}[t.key];if(!o)return;let n=[...e.children].filter(i=>!i.hidden),s=n.at((n.indexOf(document.activeElement)+o)%n.length);for(let i of n)i.tabIndex=i===
s?0:-1;s.focus(),t.preventDefault(),t.stopPropagation()}var go=class{#t;#e;#o;constructor({button:t,textarea:o,shown:n}){this.#t=t,this.#e=o,this.#o=n,t.onclick=()=>this.#s?this.#i():this.#n(),n.onkeydown=({key:s})=>s===
"Escape"&&this.#i(),Tt.addEventListener("ready",()=>this.#s&&this.#r())}close(){this.#a(!1)}get#s(){return!this.#o.hidden}#n(){this.#r(),this.#a(!0),this.#o.focus(
{preventScroll:!0})}#i(){this.#a(!1),this.#e.focus({preventScroll:!0})}#r(){Lt(this.#o,this.#e.value),Dt(this.#o)}#a(t){this.#o.hidden=!t,this.#e.hidden=t,this.#t.
setAttribute("aria-pressed",t)}};var Cd=/<(?:a|b|strong|i|em|s|del|code|pre|li|table|blockquote|h[1-6])[\s>]/iu,Ad=["vscode-editor-data","application/x-jetbrains"],Td=/^(?:\t| {2,})\S/mu;function cn(e,t){
e.addEventListener("paste",o=>Ld(e,o,t)),e.addEventListener("input",()=>t.hidden=!0)}function Ld(e,t,o){let{clipboardData:n}=t,[s,i]=[n.getData("text/plain"),n.
getData("text/html")],a=Ad.some(c=>n.types.includes(c));if(Jt(e,c=>hr(s.trim(),c)))return t.preventDefault();if(!a&&Cd.test(i))return t.preventDefault(),Dd(e,{html:i,
text:s});jd(s,{isFromEditor:a})&&Pd(e,{text:s,offer:o})}async function Dd(e,{html:t,text:o}){let{markdownOf:n}=await ue("paste").catch(()=>({markdownOf:()=>o})),
s=n(t);St(e,Md(s,o)?o:s)}var Md=(e,t)=>e.replaceAll(/\s+/gu,"")===t.replaceAll(/\s+/gu,"");function jd(e,{isFromEditor:t}){return e.trim().includes(`
`)&&!e.includes("```")&&(t||Td.test(e))}function Pd(e,{text:t,offer:o}){let n=e.selectionStart,s=t.replaceAll(`\r
`,`
`);e.addEventListener("input",()=>queueMicrotask(()=>o.hidden=!1),{once:!0}),o.onclick=()=>{o.hidden=!0;let i=n+s.length;e.value.slice(n,i)===s&&Jt(e,({value:a})=>wo(
{value:a,start:n,end:i}))}}function Id(e,{bar:t,textarea:o,offer:n}){return an(t,o),cn(o,n),new go({button:r('[data-action="preview"]',t),textarea:o,shown:r(".composer-preview",e)})}function Rd(e,{
bar:t,textarea:o}){an(t,o),cn(o,r(".paste-offer",e))}var US={audit:Zn,person:ke,pins:os,reports:ns,scheduled:is,search:cs,thread:ds,threads:ps,webhooks:ks},zS={inbox:Fe,threads:Ye,drafts:Ne,scheduled:Ke,saved:Ge,accounts:Ie,
audit:Re,abandoned:Me,monitor:He,settings:ze};export{Zo as ComposerTools,Qo as EphemeralNotes,en as FindBar,Lo as addMember,gc as answerButton,Go as askPoll,hc as chooseAction,mr as complete,vr as deleteOthers,
Hm as dialogOpeners,Rd as offerFewTools,Id as offerTools,zS as pages,US as panels,sc as pickEmoji,Zm as reportMessage,Co as saveMessage,Qm as seenBy,ol as sendLater,
al as showVersions,Jm as whoReacted,ll as whoVoted,no as withShortcodes};
