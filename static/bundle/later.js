/* Made by `make bundle` of fee3b13b49bd36be8d9bdf55311cdbbd83cf97ab10b281743b559c53989660b0. */
import{$ as $t,$a as xe,A as X,Aa as Bn,B as On,Ba as At,C as _n,Ca as Tt,D as En,Da as qn,E as Sn,Ea as Wn,F as pe,Fa as B,G as $n,Ga as G,H as Cn,Ha as H,I as m,
Ia as Hn,J as j,Ja as Un,K as q,Ka as I,L as ot,La as zn,M,Ma as Gn,N as he,Na as Z,O as R,Oa as Kn,P as U,Pa as Lt,Q as P,Qa as Dt,R as _t,Ra as Yn,S as An,Sa as S,
T as Tn,Ta as x,U as lt,Ua as E,V as ko,Va as Y,W as Ln,Wa as jt,X as Dn,Xa as be,Y as dt,Ya as Vn,Z as Et,Za as Jn,_ as St,_a as Qt,a as et,aa as r,ab as Mt,b as mn,
ba as g,bb as Xn,c as ln,ca as ft,cb as pt,d as w,da as h,db as it,e as le,ea as nt,f as dn,fa as ue,g as fn,ga as v,h as pn,ha as y,i as ct,ia as z,j as Zt,ja as we,
k as hn,ka as jn,l as un,la as k,m as mt,ma as Ct,n as xo,na as Mn,o as wn,oa as Pn,p as gn,pa as In,q as V,qa as _,r as bn,ra as Rn,s as xn,sa as Nn,t as kn,ta as N,
u as vn,ua as W,v as yn,va as L,w as de,wa as ge,x as Ot,xa as C,y as fe,ya as st,z as J,za as Fn}from"./main.js";function ht(e,t){let o=new Date(t);e.matches("time")&&(e.dateTime=t),e.title=R(o),h(e,_t(o))}var Zn=new WeakMap;function O(e,{list:t,into:o,none:n,sort:s=d=>d,key:i=({id:d})=>d,create:a,update:c,signal:l}){let d=()=>{l?.aborted||(I(r(o,e),s(t.items),{key:i,
create:a,update:c}),n&&(r(n,e).hidden=t.items.length>0||t.failed||!!t.searching),it(e,t))};return Zn.get(e)?.close(),Zn.set(e,t),t.addEventListener("change",d,{
signal:l}),l?.addEventListener("abort",()=>t.close()),pt(e).onclick=()=>t.more(),d}function ke(e,{showsRooms:t=!1,...o}){O(e,{create:()=>g("audit-item"),update:(n,s)=>br(n,s,{showsRooms:t}),...o})}function br(e,t,{showsRooms:o}){Qt(r(".audit-w\
hat",e),kr(t));let n=r(".audit-why",e);h(n,t.reason?m("audit.reason",{reason:t.reason}):""),n.hidden=!t.reason,h(r(".audit-where",e),o&&t.room?`${xr(t)} · `:"");
let s=r("time",e);ht(s,t.at)}function xr({room:e,details:t}){let o=e.name??t.name;return o?m("audit.where",{room:o}):m("audit.where.gone")}function kr({act:e,actor:t,
member:o,room:n,details:s}){let i={user:t?Ct(t):m("audit.console"),member:o&&Ct(o),room:s.name??n?.name,name:s.name,host:s.host,emoji:s.emoji,setting:s.setting&&
m(`settings.${s.setting}`),count:s.retention_days&&M(s.retention_days),role:s.role&&m(`role.${s.role}`),until:s.until&&P(new Date(s.until))},a=o&&t?.id!==o.id,c=vr(
e,{...s,member:o,isOfOther:a});if(e==="retention"&&s.retention_days)return j("audit.retention.days",s.retention_days,i);let l=e==="invite"&&s.uses?j(c,s.uses,i):
m(c,i);return l.startsWith("audit.")?`${i.user}: ${e}`:l}function vr(e,{until:t,by:o,outcome:n,uses:s,member:i,isOfOther:a,retention_days:c}){let d={ban:t&&"unt\
il",mute:"until",reset_password:o,resolve_report:n,invite:s?null:"any",retention:c===0?"ever":"server",revoke_invite:i&&"of",make_token:a&&"of",revoke_token:a&&
"of",remove_app:a&&"of"}[e];return d?`audit.${e}.${d}`:`audit.${e}`}var Qn={show(e,{conversation:t,signal:o}){let n=new _;ke(e,{list:n,into:".audit-list",none:".audit-none",signal:o}),n.open(`/rooms/${t.id}/audit?limit=50`)}};var yr=36e5;function ts({act:e,user:t,conversation:o}){let{members:n,room:s}=o,i={name:k(t),room:s.name},a={mute:({until:c,...l})=>n.mute(t.id,{muted_until:c,...l}),
ban:c=>n.ban(t.id,c),remove:c=>n.remove(t.id,c)};return es({title:m(`moderate.${e}.title`,i),text:m(`moderate.${e}.text`,i),action:m(`moderate.${e}`),hasEnd:e!==
"remove",mayBeForEver:e==="ban",act:a[e]})}function Or({seq:e,epoch:t,words:o,conversation:n}){return es({title:m("message.delete.title"),text:m("message.delete\
.text",o),action:m("message.delete"),act:({reason:s})=>n.delete({seq:e,epoch:t,reason:s})})}async function es({title:e,text:t,action:o,hasEnd:n=!1,mayBeForEver:s=!1,
act:i}){let a=v("moderate"),c=r("form",a);return E(c),r(".moderate-text",c).textContent=t,r(".moderate-until",c).hidden=!n,r('[value=""]',c.elements.hours).hidden=
!s,c.elements.hours.value=s?"":"1",r(".button-danger",c).textContent=o,S(c,async({hours:l,reason:d})=>{let f=n&&l?{until:new Date(Date.now()+Number(l)*yr).toISOString()}:
{},p=d.trim()?{reason:d.trim()}:{};await i({...f,...p}),a.close("done")}),await y(a,{title:e})==="done"}var _r=6e4,ve={show(e,{conversation:t,subject:o,router:n,rooms:s,directory:i,presence:a,blocks:c,me:l,signal:d}){let{members:f}=t,p=r(".person",e),u=r("form",e),
b=()=>f.list.find(({user:A})=>A.id===o),$=()=>Er(e,{user:i.of({id:o}),member:b(),conversation:t,directory:i,presence:a,blocks:c,me:l}),D=Y(()=>d.aborted||$());E(
u),S(u,({role:A})=>jr(t,b(),A)),Lr(e,{conversation:t,member:b,router:n,user:()=>i.of({id:o})}),r('[data-action="write"]',e).onclick=()=>x(p,async()=>n.goToRoom(
(await s.openDirect([o])).id)),r('[data-action="block"]',e).onclick=()=>x(p,()=>Dr(c,i.of({id:o})));for(let A of[f,i,a,c])A.addEventListener("change",D,{signal:d});
t.addEventListener("room",D,{signal:d});let T=setInterval(D,_r);d.addEventListener("abort",()=>clearInterval(T)),f.need(),$()}};function Er(e,{user:t,member:o,conversation:n,
directory:s,presence:i,blocks:a,me:c}){if(r(".person",e).hidden=!t.name,r(".person-missing",e).hidden=!!t.name||!s.knows(t.id),!t.name)return;let l=o?Rn(o,i):i.
of(t.id);L(r(".avatar",e),t,{size:"large"}),ge(r(".avatar",e),l),h(r(".person-name",e),k(t)),h(r(".person-account",e),[`@${t.name}`,t.pronouns,Sr(t)].filter(Boolean).
join(" · ")),h(r(".person-presence",e),t.disabled?m("person.disabled"):Nn({state:l,here:o?.here})),nt(r(".person-status",e),Pn(t)),nt(r(".person-about",e),t.about),
os(r(".person-time",e),t.time_zone&&Tn(t.time_zone)),os(r(".person-since",e),t.created_at&&An(new Date(t.created_at)));let d=t.id===c.id;r('[data-action="write"\
]',e).hidden=d||t.disabled===!0||t.guest===!0,r('[data-open="account"]',e).hidden=!d;let f=r('[data-action="block"]',e);f.hidden=d,h(f,m(a.has(t.id)?"person.unb\
lock":"person.block")),Cr(e,n,o),o||Ar(e,n,{isMe:d})}var Sr=({bot:e,owner:t,guest:o})=>e&&t?m("bot.of",{name:k(t)}):$r({bot:e,guest:o}),$r=({bot:e,guest:t})=>e?
m("bot.mark"):t&&m("guest.mark");function os(e,t){h(r("dd",e),t??""),e.hidden=!t}function Cr(e,t,o){let{room:n,isOver:s}=t;if(r("form",e).hidden=!o||n.kind==="d\
irect",!o)return;let{role:i}=o,a=X(n)&&!n.archived&&!s&&!o.user.bot&&!o.user.guest;h(r(".person-role",e),m(`role.${i}`)),r(".person-role-line",e).hidden=a,r(".m\
ember-roles",e).hidden=r(".member-save",e).hidden=!a;let{elements:c}=r("form",e);(c.role.value===""||!e.contains(document.activeElement))&&(c.role.value=i),Tr(e,
t,o)}function Ar(e,{room:t,isOver:o,members:n},{isMe:s}){let i=n.loaded&&!o&&!s&&J(t)&&t.kind!=="direct";r("form",e).hidden=!i;for(let a of[".person-role-line",
".member-roles",".member-save",".person-muted"])r(a,e).hidden=!0;for(let a of["mute","unmute","remove"])r(`[data-action="${a}"]`,e).hidden=!0;r('[data-action="b\
an"]',e).hidden=!1}function Tr(e,t,o){let n=!t.isOver&&Sn(o,t),s=de(o.muted_until);for(let c of["mute","ban","remove"])r(`[data-action="${c}"]`,e).hidden=!n;r('\
[data-action="mute"]',e).hidden||=s,r('[data-action="unmute"]',e).hidden=!n||!s;let i=r(".person-muted",e),a=s&&new Date(o.muted_until);nt(i,s&&m("person.muted",
{date:P(a)})),i.title=s?R(a):""}function Lr(e,{conversation:t,member:o,router:n,user:s}){for(let i of["mute","ban","remove"])r(`[data-action="${i}"]`,e).onclick=
async()=>{let a=!!o(),c=await ts({act:i,user:s(),conversation:t});c&&!a?B(m("moderate.ban.done",{name:k(s())})):c&&i!=="mute"&&n.go({...n.address,panel:"people"},
{replace:!0})};r('[data-action="unmute"]',e).onclick=()=>x(r("form",e),()=>t.members.mute(o().user.id,{muted_until:null}))}async function Dr(e,t){if(e.has(t.id))
return e.unblock(t.id);let o=k(t);await C({title:m("person.block.title",{name:o}),text:m("person.block.text"),action:m("person.block")})&&await e.block(t.id)}async function jr({
members:e},{user:t,role:o},n){n!==o&&(await e.setRole(t.id,n),B(m("member.role.changed",{name:k(t),role:m(`role.${n}`)})))}var ns={show(e,{conversation:t,router:o,directory:n,blocks:s,signal:i}){let a=new _,c=()=>a.open(`/rooms/${t.id}/pins?limit=50`),l=({seq:f})=>{t.reveal(f),d()},
d=O(e,{list:a,into:".pin-list",none:".pins-none",key:({seq:f})=>f,create:()=>g("pin-item"),update:(f,p)=>Mr(f,p,{directory:n,conversation:t,body:e,router:o,reveal:l}),
signal:i});for(let f of[n,s])f.addEventListener("change",d,{signal:i});Tt.addEventListener("ready",d,{signal:i}),t.addEventListener("pins",c,{signal:i}),c()}};function Mr(e,t,{
directory:o,conversation:n,body:s,router:i,reveal:a}){let c=o.of(t.user);L(r(".avatar",e),c),Mt(r(".report-author",e),c);let l=r(".report-message",e),d=n.isBlocked(
t);d?l.textContent=m("message.blocked"):Lt(l,t.text),Dt(l);let f=r('[data-action="reveal"]',e);f.hidden=!d,f.onclick=()=>a(t);let p=r("time",e);p.dateTime=t.at,
h(p,_t(new Date(t.at))),p.title=R(new Date(t.at)),r('[data-action="show"]',e).onclick=()=>i.go({...i.address,seq:t.seq});let u=r('[data-action="unpin"]',e);u.hidden=
!En(t,n),u.onclick=()=>x(s,()=>n.unpin(t.seq))}var Q=class{#t;constructor(t,o){let n=r(".place-filters",t);this.#t=[...n.querySelectorAll("[data-filter]")],n.addEventListener("click",({target:s})=>{let i=s.closest(
"[data-filter]");i&&o(i.dataset.filter)})}show(t){for(let o of this.#t)o.setAttribute("aria-pressed",o.dataset.filter===t)}};var ss={show(e,{conversation:t,router:o,directory:n,reports:s,signal:i}){let a=new _,c="waiting",l=()=>a.open(`/rooms/${t.id}/reports?state=${c}&limit=50`),d=($,D)=>x(
e,()=>s.resolve($,D)).then(l),f=({seq:$})=>o.go({...o.address,seq:$}),p=O(e,{list:a,into:".report-list",none:".reports-none",create:()=>g("report-item"),update:($,D)=>Pr(
$,D,{directory:n,resolve:d,toMessage:f}),signal:i}),u=$=>(c=$,b.show($),h(r(".reports-none",e),m(`reports.none.${$}`)),l()),b=new Q(e,u);n.addEventListener("cha\
nge",p,{signal:i}),s.addEventListener("change",({detail:$})=>$.room===t.id&&l(),{signal:i}),u(c)}};function Pr(e,t,{directory:o,resolve:n,toMessage:s}){let{message:i,
reporter:a,reason:c,at:l,resolved_at:d,kept_until:f}=t;Ir(r(".report-head",e),i&&o.of(i.user)),h(r(".report-message",e),Rr(i)),nt(r(".report-kept",e),f&&m("repo\
rts.kept",{date:lt(new Date(f))})),Qt(r(".report-reason",e),m("reports.reason",{name:Ct(o.of(a)),reason:c})),ht(r("time",e),d??l);let p=r('[data-action="show"]',
e);p.hidden=!i||!!f,p.onclick=()=>s(t),Nr(e,t,o);let u=r(".report-answer",e);u.hidden=!!d;for(let b of["acted","dismissed"]){let $=r(`[data-action="${b}"]`,e);$.
hidden=!!d,$.onclick=()=>n(t,{outcome:b,note:r("input",u).value.trim()||void 0})}}function Ir(e,t){e.hidden=!t,t&&(L(r(".avatar",e),t),Mt(r(".report-author",e),
t))}function Rr(e){return e?e.deleted?m("message.deleted"):At(e.text):m("reports.hidden")}function Nr(e,{outcome:t,resolved_by:o,reporter:n,note:s},i){let a=r("\
.report-outcome",e);a.hidden=!t,Qt(a,t?m(`reports.outcome.${t}`,{name:Ct(i.of(o))}):""),nt(r(".report-note",e),s&&m("reports.told",{name:k(i.of(n)),note:s}))}function Pt(e){let t=!1;return async o=>{try{return await e(t?{...o,mention_many:!0}:o)}catch(n){throw t||=n.code==="many_mentioned",n}}}var K=({time_zone:e})=>e??Intl.DateTimeFormat().resolvedOptions().timeZone;function is(e,t){let o=e;for(let n=0;n<2;n+=1)o=e-(vo(o,t)-o);return new Date(o)}var ut=(e,t)=>new Date(
vo(e,t)).toISOString().slice(0,16),It=(e,t)=>is(Date.parse(`${e}Z`),t);function ye(e,t=Date.now()){let o=Math.floor(vo(t,e)/864e5)*864e5,n=(8-new Date(o).getUTCDay())%
7||7,s=i=>is(o+i*864e5+9*36e5,e);return{hour:new Date(t+36e5),tomorrow:s(1),monday:s(n)}}function vo(e,t){let o={timeZone:t,hourCycle:"h23",year:"numeric",month:"\
numeric",day:"numeric",hour:"numeric",minute:"numeric",second:"numeric"},n=new Intl.DateTimeFormat("en-US",o).formatToParts(e),{year:s,month:i,day:a,hour:c,minute:l,
second:d}=Object.fromEntries(n.map(({type:f,value:p})=>[f,Number(p)]));return Date.UTC(s,i-1,a,c,l,d)}async function Rt({title:e,action:t,me:o,act:n,words:s=null,repeats:i=!1,repeat:a="once",mayBeNone:c=!1,before:l=null}){let d=v("pick-time"),f=r("form",d),p=K(o);
E(f);let u=ye(p);for(let[D,T]of Object.entries(u))h(r(`[data-time="${D}"]`,f),U(T,p));r('[data-time="monday"]',f).closest(".choice").hidden=u.monday.getTime()===
u.tomorrow.getTime(),r(".time-text",f).hidden=s===null,f.elements.text.value=s??"",f.elements.repeat.value=a,r(".time-none",f).hidden=!c,r(".time-repeat",f).hidden=
!i,h(r(".time-zone",f),m("time.zone",{zone:p.replaceAll("_"," ")}));let{when:b,other:$}=f.elements;return $.min=ut(Date.now(),p),$.value=ut(l??u.tomorrow,p),b.value=
l?"other":c?"none":"hour",$.onfocus=()=>b.value="other",r(".button-primary",f).textContent=t,S(f,async D=>{let T=D.when==="other"?It(D.other,p):u[D.when],A=s===
null?{}:{text:D.text};await n({at:T?.toISOString()??null,repeat:D.repeat,time_zone:p,...A}),d.close("done")}),await y(d,{title:e})==="done"}function Oe(e,t,{store:o,me:n,roomName:s,onChange:i,mayChange:a=!0,isBlocked:c=!1}){let{at:l,repeat:d,time_zone:f,failure:p,text:u,state:b}=t;h(r(".draft-text",
e),c?m("message.blocked"):u);let $=d==="once",D=U(new Date(l),$?K(n):f);h(r(".scheduled-at",e),$?D:m("scheduled.repeats",{repeat:m(`repeat.${d}`),date:D}));let T=r(
".scheduled-failure",e);T.hidden=!p,h(T,p?!$&&b==="failed"?m("scheduled.stopped"):m("scheduled.failed",{reason:q({code:p})}):"");let at=(ce,me)=>{let Xt=r(`[dat\
a-act="${ce}"]`,e);return Xt.onclick=()=>Promise.resolve(me()).then(i).catch(G),Xt.hidden=!a,Xt};at("now",()=>Fr(t,o)).hidden=!$,at("change",()=>Br(t,{store:o,me:n})),
at("cancel",()=>qr({text:r(".draft-text",e).textContent,roomName:s},()=>o.cancel(t)))}function _e(e,t){r(".scheduled-hint",e).hidden=t.every(({repeat:o})=>o==="\
once")}async function Fr(e,t){try{await t.sendNow(e)}catch(o){let{count:n,most:s}=o;if(o.code!=="many_mentioned"||n>s)throw o;await Bn(n)&&await t.sendNow(e,{isMeant:!0})}}
var Br=(e,{store:t,me:o})=>Rt({title:m("scheduled.change"),action:m("save"),me:o,words:e.text,repeats:!0,repeat:e.repeat,before:Date.parse(e.at),act:Pt(n=>t.change(
e,n))});async function qr({text:e,roomName:t},o){await C({title:m("scheduled.cancel.title"),text:m("scheduled.cancel.text",{text:Wn(e),room:t}),action:m("schedu\
led.cancel")})&&await o()}var rs={show(e,{conversation:t,directory:o,blocks:n,scheduled:s,signal:i}){let{id:a,me:c}=t,l=new _,d=()=>l.open(`/rooms/${a}/scheduled?limit=50`),f=({user:u})=>u.
id===c.id||J(t.room),p=O(e,{list:l,into:".scheduled-list",none:".scheduled-none",create:()=>g("room-scheduled-item"),update:(u,b)=>{let $=o.of(b.user);L(r(".ava\
tar",u),$),h(r(".report-author",u),k($)),Oe(u,b,{store:s,me:c,roomName:t.room.name,onChange:d,mayChange:f(b),isBlocked:n.has(b.user.id)})},signal:i});for(let u of[
o,n])u.addEventListener("change",p,{signal:i});t.addEventListener("room",p,{signal:i}),l.addEventListener("change",()=>_e(e,l.items),{signal:i}),s.addEventListener(
"change",d,{signal:i}),d()}};var Wr=.2,tt=class extends _{#t=null;#e=null;words="";constructor(){super(),this.addEventListener("change",()=>{this.searching||(this.#e=null)})}get searching(){
return this.#t!==null||this.loading}search(t){clearTimeout(this.#t),this.words=t,this.#e=t,this.#t=setTimeout(()=>this.#o(),t?Wr*1e3:0)}resume(){this.#e!==null&&
this.search(this.#e)}close(){clearTimeout(this.#t),this.#t=null,super.close()}clear(){super.clear(),this.#e=null}#o(){this.#t=null,this.open(this.pathFor(this.words))}};var Hr=20,Ur=/(?:^|\s)(?!-)\S*[\p{L}\p{N}]/u,Ee=class extends tt{everywhere=!1;#t;constructor(t,o){super(),this.room=t,this.#t=o}ask(t){if(Ur.test(t))return this.
search(t);this.clear(),this.words=t}pathFor(t){return`${this.everywhere?"/search":`/rooms/${this.room}/search`}?${new URLSearchParams({q:t,time_zone:this.#t,limit:Hr})}`}};
function as({text:e,hits:t,begins_later:o,ends_earlier:n}){let s=[...e],i=[],a=0;for(let{start:c,end:l}of t)i.push({text:s.slice(a,c).join("")},{text:s.slice(c,
l).join(""),isHit:!0}),a=l;return i.push({text:s.slice(a).join("")}),[{text:o?"…":""},...i,{text:n?"…":""}].filter(c=>c.text)}var zr=["from:","in:","has:link","has:poll","before:","after:","on:","is:pinned","is:saved","is:mine","is:unsolved"],Se=null,ms={show(e,{conversation:t,subject:o,
router:n,isOverlay:s,me:i,directory:a,rooms:c,blocks:l,signal:d}){let f=Gr(t.id,o,K(i)),p=r(".search-input",e);p.value=f.words;let u=()=>{f.ask(p.value.trim()),
D(),cs(r(".search-operators",e),p,u)};for(let T of e.querySelectorAll('[name="where"]'))T.checked=T.value==="everywhere"===f.everywhere,T.onchange=()=>{f.everywhere=
T.value==="everywhere",u()};let b=T=>{let A=Zt(f.words,f);Se={panel:A,found:f},n.go({...n.address,panel:A},{replace:!0}),n.go(Kr(T,{beside:s()?null:A}))},$=O(e,
{list:f,into:".search-list",key:({room:T,seq:A})=>`${T} ${A}`,create:()=>g("search-item"),update:(T,A)=>Xr(T,A,{directory:a,rooms:c,blocks:l,open:b,here:t.id}),
signal:d}),D=()=>{$(),Vr(e,f)};for(let T of[f,a,c,l])T.addEventListener("change",D,{signal:d});p.oninput=u,r("form",e).onsubmit=T=>{T.preventDefault(),u()},f.resume(),
D(),cs(r(".search-operators",e),p,u),f.words||p.focus()}};function Gr(e,t,o){let{words:n,everywhere:s}=hn(t);if(Se?.panel===Zt(n,{everywhere:s})&&(s||Se.found.room===
e))return Se.found;let a=new Ee(e,o);return a.everywhere=s,a.ask(n),a}function Kr({room:e,seq:t,thread:o},{beside:n}){return o?{view:"room",room:e,seq:o,panel:`\
thread:${o}:${t}`}:{view:"room",room:e,seq:t,panel:n}}function cs(e,t,o){let n=t.value.split(/\s/).at(-1).toLowerCase(),s=n.startsWith("-")?"-":"",i=n.slice(s.length),
a=zr.filter(c=>c.startsWith(i)&&c!==i);e.replaceChildren(...a.map(c=>Yr(c,()=>{t.value=t.value.slice(0,t.value.length-i.length)+c+(c.endsWith(":")?"":" "),t.focus(),
o()}))),e.hidden=a.length===0}function Yr(e,t){let o=document.createElement("button");return o.type="button",o.className="button button-small",o.textContent=e,o.
onclick=t,o}function Vr(e,t){let o=r(".search-note",e);h(o,t.words?Jr(t):m("search.hint")),o.hidden=!o.textContent}function Jr({items:e,searching:t,failed:o,refusal:n,
hasMore:s,said:i}){if(n)return q(n);if(o)return"";if(t)return s&&!e.length?m("search.older"):"";let a=i.is_whole===!1;return!e.length&&s?m("search.so_far"):a?m(
"search.part"):e.length?"":m("search.none")}function Xr(e,t,{directory:o,rooms:n,blocks:s,open:i,here:a}){let c=o.of(t.user);L(r(".avatar",e),c),Mt(r(".report-a\
uthor",e),c);let l=r(".search-place",e);h(l,t.room===a?"":n.find(t.room)?.name??""),l.hidden=!l.textContent;let d=r("time",e);d.dateTime=t.at,h(d,_t(new Date(t.
at))),d.title=R(new Date(t.at));let f=s.has(t.user.id)?[{text:m("message.blocked")}]:as(t.snippet);r(".report-message",e).replaceChildren(...f.map(Zr)),r('[data\
-action="show"]',e).onclick=()=>i(t)}function Zr({text:e,isHit:t}){if(!t)return document.createTextNode(e);let o=document.createElement("mark");return o.textContent=
e,o}var $e=class extends $n{root;floor=1;hasOlder;constructor({items:t,prev:o,thread:n}){super({first:t[0]?.seq??n.root,last:t.at(-1)?.seq??n.root}),this.root=bn(n.
message),this.prepend(t,{from:this.first,before:this.last+1}),this.#t(o)}get cursor(){return this.last}shows(t){return mt(t)}hear(t){t.thread===this.root.seq&&t.
seq>this.last?this.take(xn(t)):wn(t)?this.expire(t.before):xo(t)&&this.change(t)}change(t){super.change(t),xo(t)===this.root.seq&&(this.root=kn(this.root,t))}expire(t){
let o=this.hasOlder===!1;super.expire(t),!(!this.root||this.root.seq>=this.expiredBefore)&&(this.root=yn(this.root),o&&this.begin(this.root))}prependPage({items:t,
prev:o}){this.prepend(t,{from:t[0]?.seq??this.first}),this.#t(o)}joins(t){return!this.hasOlder||t.last<this.first?!1:(this.hasOlder=t.hasOlder,super.joins(t))}trim(){}#t(t){
this.hasOlder=t!==null,this.hasOlder||this.begin(this.root)}};var ls=200,Qr=300,ta={entries:[],first:null,last:null,cursor:null,floor:1,hasOlder:!1,entry(){},holds:()=>!1,trim(){}},ea=["state","room","me","isOver","unsentE\
dits","typing","members","readers","keepsEdits"],Ce=class extends EventTarget{#t;#e=null;#o=0;#s=!1;#n=[];#i=new AbortController;#r=null;#a=null;#m=null;#c=null;#d=new gn;isThread=!0;follows=!1;readSeq=0;failure=null;constructor({
conversation:t,root:o,threads:n}){super(),this.#t=t,this.root=o,this.id=`${t.id}:${o}`;for(let i of ea)Object.defineProperty(this,i,{get:()=>t[i]});let{signal:s}=this.#i;
for(let i of["change","room"])t.addEventListener(i,()=>this.#h(i),{signal:s});t.addEventListener("lost-edit",({detail:i})=>this.#h("lost-edit",i),{signal:s}),t.
addEventListener("event",({detail:i})=>this.#f(i),{signal:s}),t.addEventListener("resync",()=>this.#x(),{signal:s}),t.addEventListener("state",()=>this.#k(),{signal:s}),
n.addEventListener("told",({detail:i})=>this.#u(i),{signal:s}),this.state==="live"&&this.load()}close(){this.#r&&this.#b(),this.#i.abort()}get rootEntry(){return this.#e?.
root}async load(){this.#o+=1;let t=this.#o;this.#s=!0,this.#n=[];let o=this.#e===null;try{let n=await w.get(`${this.#l}?limit=${ls}`);if(t!==this.#o)return;let s=new $e(
n);for(let i of this.#n)s.hear(i);this.#e&&s.joins(this.#e),s.expire(this.#t.timeline.expiredBefore),this.#e=s,this.#w(n.thread),o&&n.thread.unread&&(this.#m=n.
thread.read_seq),this.failure=null}catch(n){if(t!==this.#o)return;this.failure=n}this.#s=!1,this.#h("change"),this.#h("thread")}history={isAtNewest:!0,toNewest(){},
loadNewer(){},goTo:async t=>!!this.timeline.entry(t),loadOlder:()=>this.#c??=this.#p().finally(()=>this.#c=null)};get timeline(){let t=this.#e??ta;return t.epoch=
this.#t.timeline.epoch,Object.assign(this.history,{shown:t,hasOlder:t.hasOlder}),t}get unread(){let t=this.#m;return{first:(t===null?null:this.timeline.entries.
find(({seq:n,user:s})=>n>t&&s.id!==this.me.id))?.seq??null,below:()=>0,stoppedElsewhere:!1}}reading={seen:0,back(){},answered:()=>this.#m=null,away:()=>{},seeAll:()=>this.#g(),
see:({to:t})=>t>=this.timeline.last&&this.#g()};keep(){}get unsent(){return this.#t.unsentIn(this.root)}get lastOwn(){return this.timeline.entries.findLast(t=>mt(
t)&&_n(t,this))}quoted(t){return this.timeline.entry(t)??this.#t.quoted(t)}send(t,{quote:o,inRoom:n,call:s}={}){this.#m=null,this.#d.note(this.#t.send(t,{thread:this.
root,quote:o,inRoom:n,call:s}))}takeBack(){return this.#d.takeBack(this)}async follow(t){let o=`${this.#l}/follow`;this.#w(await(t?w.put(o):w.delete(o))),this.#h(
"thread")}solve(t){let o=`${this.#l}/solved?${new URLSearchParams({epoch:this.#t.timeline.epoch})}`;return t?w.put(o):w.delete(o)}ask=t=>this.#t.ask({...t,thread:this.
root,epoch:this.timeline.epoch});reactedTo=t=>this.#t.reactedTo(t);pressedIn=t=>this.#t.pressedIn(t);press=(t,o,n)=>this.#t.press(t,o,n);chosenIn=t=>this.#t.chosenIn(
t);vote=(t,o)=>this.#t.vote(t,o);endPoll=t=>this.#t.endPoll(t);roomCalled=t=>this.#t.roomCalled(t);linked=(t,o)=>this.#t.linked(t,o);personOf=t=>this.#t.personOf(
t);isSaved=t=>this.#t.isSaved(t);isBlocked=t=>this.#t.isBlocked(t);reveal=t=>this.#t.reveal(t);retry=t=>this.#t.retry(t);discard=t=>this.#t.discard(t);sayTyping=()=>this.#t.
sayTyping();edit=(t,o)=>this.#t.edit(t,o);delete=t=>this.#t.delete(t);react=(t,o)=>this.#t.react(t,o);pin=t=>this.#t.pin(t);unpin=t=>this.#t.unpin(t);unreact=(t,o)=>this.#t.
unreact(t,o);get#l(){return`/rooms/${this.#t.id}/messages/${this.root}/thread`}async#p(){let t=this.#e;if(!t?.hasOlder)return;let o=await w.get(`${this.#l}?befo\
re=${t.first}&limit=${ls}`);t===this.#e&&(t.prependPage(o),this.#h("change"))}#f(t){this.#s&&this.#n.push(t),this.#e&&(this.#e.hear(t),this.#h("thread"))}#u({room:t,
root:o,...n}){t!==this.#t.id||o!==this.root||(this.#w(n),this.#h("thread"))}#w({follows:t,read_seq:o}){Object.assign(this,{follows:t,readSeq:o})}#g(){let{last:t}=this.
timeline;t===null||this.#a!==null&&t<=this.readSeq||(this.#a=this.readSeq=Math.max(t,this.readSeq),clearTimeout(this.#r),this.#r=setTimeout(()=>this.#b(),Qr))}#b(){
clearTimeout(this.#r),this.#r=null,w.put(`${this.#l}/read`,{seq:this.#a}).catch(()=>{})}#x(){this.#e=null,this.#h("resync"),this.state==="live"&&this.load()}#k(){
this.state==="live"&&this.load(),this.#h("state")}#h(t,o){this.dispatchEvent(new CustomEvent(t,{detail:o}))}};var Nt=null,fs={show(e,{conversation:t,subject:o,threads:n,signal:s,...i}){let[a,c]=o.split(":").map(Number),l=r(".thread",e);Nt??=new Xn({...i,threads:n,root:l}),
Nt.root!==l&&l.replaceWith(Nt.root);let d=new Ce({conversation:t,root:a,threads:n});s.addEventListener("abort",()=>d.close());let f=()=>oa(Nt.root,d);for(let p of[
"thread","room","state"])d.addEventListener(p,f,{signal:s});f(),Nt.show(d),c&&d.addEventListener("change",()=>Nt.goTo(c),{signal:s,once:!0})}};function oa(e,t){
let{rootEntry:o,follows:n,failure:s,room:i}=t,a=r(".thread-bar",e),c=!!o?.solved;a.hidden=!o,h(r(".thread-failure",e),s?q(s):""),ds(r('[data-act="follow"]',a),{
isOn:n,act:()=>t.follow(!n)}),h(r('[data-act="follow"] span',a),m(n?"thread.unfollow":"thread.follow"));let l=r('[data-act="solve"]',a);ds(l,{isOn:c,act:()=>t.solve(
!c)}),h(r("span",l),m(c?"thread.solved":"thread.solve"));let d=!!pe(i);l.hidden=d,r(".thread-solved",a).hidden=!d||!c}function ds(e,{isOn:t,act:o}){e.setAttribute(
"aria-pressed",t),e.onclick=()=>o().catch(G)}var Ae={all:"",unread:"&unread=true",unsolved:"&solved=false",solved:"&solved=true"};function Te(e,{room:t,root:o,unread:n,message:s},{directory:i,blocks:a,roomName:c=""}){
let{replies:l,solved:d,user:f}=s,p=r("a",e);p.href=ct({view:"room",room:t,panel:`thread:${o}`}),p.classList.toggle("has-unread",n>0);let u=i.of(f);xe(r(".avatar\
-button",e),u),h(r(".thread-item-author",e),k(u)),h(r(".thread-item-room",e),c),h(r(".thread-item-text",e),na(s,a));let b=[j("thread.replies",l.count),zn(new Date(
l.last_at)),d&&m("thread.solved")];h(r(".thread-item-facts",e),b.filter(Boolean).join(" · "));let[$,D]=r(".thread-item-unread",e).children;h($,n?String(n):""),
h(D,n?j("rooms.unread",n):"")}function na({user:e,text:t,deleted:o},n){return o?m("message.deleted"):n.has(e.id)?m("message.blocked"):qn(t)}var ps={show(e,{conversation:t,directory:o,blocks:n,signal:s}){let{id:i}=t,a=new _,c=O(e,{list:a,into:".thread-list",none:".threads-none",key:({root:f})=>f,create:()=>g(
"thread-item"),update:(f,p)=>Te(f,p,{directory:o,blocks:n}),signal:s}),l=f=>(d.show(f),a.open(`/rooms/${i}/threads?limit=50${Ae[f]}`)),d=new Q(e,l);for(let f of[
o,n])f.addEventListener("change",c,{signal:s});l("all")}};function xt(e){r("form",e).hidden=!1,r(".made-once",e).hidden=!0}function Ft(e,t,{copied:o}){let n=r(".made-once",e),s=r(".once-text",n);r("form",e).hidden=!0,n.
hidden=!1,s.value=t,r('[data-action="copy"]',n).onclick=()=>H(t,o),e.addEventListener("close",()=>s.value="",{once:!0}),s.focus(),s.select()}function us(e,{path:t,mayMake:o,signal:n}){let s=new _,i=()=>s.open(t),a={renew:async l=>{if(!await C(hs("renew",l)))return;let d=null;await x(e,async()=>{d=await w.
post(`${t}/${l.id}/secret`)}),d&&aa(d),i()},revoke:async l=>{await C(hs("revoke",l))&&(await x(e,()=>w.delete(`${t}/${l.id}`)),i())}};O(e,{list:s,into:".incomin\
g-list",none:".incoming-none",create:()=>g("incoming-item"),update:(l,d)=>sa(l,d,a),signal:n});let c=r('[data-action="new-incoming"]',e);c.hidden=!o,c.onclick=()=>ra(
{path:t,onMade:i}),i()}function sa(e,t,o){r(".incoming-name",e).textContent=k(t.bot),r(".incoming-use",e).textContent=ia(t);for(let[n,s]of Object.entries(o)){let i=r(
`[data-action="${n}"]`,e);i.setAttribute("aria-label",m(`incoming.${n}.of`,{name:k(t.bot)})),i.onclick=()=>s(t)}}function ia({state:e,owner:t,last_used_at:o}){let n=t&&
m("incoming.by",{name:k(t)}),s=o?m("tokens.used",{date:P(new Date(o))}):m("tokens.unused");return[n,e==="stopped"?m("incoming.stopped"):s].filter(Boolean).join(
" · ")}function ra({path:e,onMade:t}){let o=v("incoming"),n=r("form",o);return E(n),xt(o),S(n,async({name:s})=>{ws(o,await w.post(e,{name:s.trim()})),t()}),y(o,
{title:m("incoming.new")})}function aa(e){let t=v("incoming");xt(t),y(t,{title:k(e.bot)}),ws(t,e)}function ws(e,{url:t}){let o=r(".curl-example code",e);o.textContent=
`curl ${t} -d '{"text": "${m("incoming.example")}"}'`,e.addEventListener("close",()=>o.textContent="",{once:!0}),Ft(e,t,{copied:"incoming.copied"})}var hs=(e,{bot:t})=>({
title:m(`incoming.${e}.title`,{name:k(t)}),text:m(`incoming.${e}.text`),action:m(e==="revoke"?"tokens.revoke":"incoming.renew")});var gs={messages:["message","edited","deleted"],threads:["solved","unsolved"],reactions:["reacted","unreacted","pressed"],polls:["voted","poll_ended"],pins:["pi\
nned","unpinned"],members:["joined","left","added","removed","banned","unbanned","muted","unmuted","role"]},ca=new Set(Object.values(gs).flat()),yo=Object.entries(
{...gs,room:un.filter(e=>!ca.has(e))}).map(([e,t])=>({name:e,types:t})),Oo=({name:e})=>m(`webhooks.group.${e}`);function bs(e){return e.length?ot(yo.filter(t=>t.
types.some(o=>e.includes(o))).map(Oo)):m("webhooks.types.all")}var te=({url:e})=>new URL(e).host;function Le({state:e,failures:t,next_try_at:o,last_delivery:n}){
return e!=="active"?m(`webhooks.state.${e}`):t?j("webhooks.state.failing",t,{date:P(new Date(o))}):n?m("webhooks.state.sent",{date:P(new Date(n.at))}):m("webhoo\
ks.state.active")}function xs(e,{path:t,room:o,rooms:n}){let s=new _,i=r(".range-form",e),a=()=>s.open(`${t}/deliveries?limit=20`),c=l=>w.post(`${t}/replays`,l);return ma(i,{room:o,
rooms:n}),O(e,{list:s,into:".delivery-list",none:".deliveries-none",create:()=>g("delivery-item"),update:(l,d)=>da(l,d,{rooms:n,again:()=>x(i,()=>c(la(d,n)).then(
a))})}),S(i,async({first:l,last:d,room:f})=>{await c({first:Number(l),last:Number(d),...n?{room:f}:{}}),a()}),a(),a}function ma(e,{room:t,rooms:o}){E(e);let n=e.
elements.room;r(".range-room",e).hidden=t!==null,n.disabled=t!==null,n.replaceChildren(...o?o.mine.filter(({name:s})=>s).map(({id:s,name:i})=>new Option(i,s)):[])}
var la=({seq:e,room:t},o)=>({first:e,last:e,...o?{room:t}:{}});function da(e,t,{rooms:o,again:n}){let{type:s,seq:i,room:a}=t,c=o&&o.find(a)?.name,l=[s,i&&m("web\
hooks.delivery.seq",{seq:M(i)}),c].filter(Boolean);r(".delivery-what",e).textContent=l.join(" · ");let d=r(".delivery-outcome",e);d.textContent=fa(t),d.title=R(
new Date(t.at));let f=r("button",e);f.hidden=!i,f.onclick=n}function fa({at:e,status:t,error:o,attempt:n,milliseconds:s}){let i=[P(new Date(e)),o??m("webhooks.d\
elivery.status",{status:t,milliseconds:M(s)})];return n>1&&i.push(m("webhooks.delivery.attempt",{count:M(n)})),i.join(" · ")}function Bt(e,{path:t,question:o,onGone:n}){r(".form-error",e).hidden=!0,r("button",e).onclick=async()=>{await C(o)&&await x(e,async()=>{await w.delete(t),z(e.closest(
"[data-dialog]")),n()})}}function De(e,t){let o=new Set(t),n=yo.map(a=>pa(a,o)),s=r(".invite-room-list",e);s.replaceChildren(...n),e.elements.types.value=t.length?"chosen":"all";let i=()=>{
let a=e.elements.types.value==="all";s.hidden=a,r("input",s).setCustomValidity(a||o.size?"":m("webhooks.types.none"))};return r(".webhook-types",e).onchange=i,i(),
()=>e.elements.types.value==="all"?[]:[...o]}function pa(e,t){let o=g("invite-room"),n=r("input",o),s=e.types.filter(i=>t.has(i)).length;return n.checked=s===e.
types.length,n.indeterminate=s>0&&!n.checked,n.addEventListener("change",()=>e.types.forEach(i=>n.checked?t.add(i):t.delete(i))),r("span",o).textContent=Oo(e),o.
title=e.types.join(", "),o}function ks(e,{path:t,rooms:o,onChanged:n}){let s=v("webhook"),i=r(".webhook-form",s),a=r(".webhook-outcome",s),c=u=>{r(".webhook-state",s).textContent=Le(u),r(
'[data-action="pause"]',s).hidden=u.state!=="active",r('[data-action="resume"]',s).hidden=u.state==="active"},l=async u=>{c(await w.patch(t,u)),n()};E(i),a.textContent=
"",i.elements.url.value=e.url;let d=De(i,e.types);c(e),S(i,({url:u})=>l({url:u.trim(),types:d()}));let f=xs(r(".deliveries",s),{path:t,room:e.room,rooms:o}),p={
test:()=>x(i,async()=>{a.textContent=m("webhooks.test.waits"),a.textContent=ha(await w.post(`${t}/tests`)),f()}),pause:()=>x(i,()=>l({active:!1})),resume:()=>x(
i,()=>l({active:!0})),rotate:()=>ua(i,t)};for(let[u,b]of Object.entries(p))r(`[data-action="${u}"]`,s).onclick=b;return Bt(r(".webhook-end",s),{path:t,question:wa(
e),onGone:n}),y(s,{title:te(e)})}function ha({status:e,error:t}){return t?m("webhooks.test.failed",{why:t}):m(e>=200&&e<300?"webhooks.test.taken":"webhooks.test\
.refused",{status:e})}async function ua(e,t){let o={title:m("webhooks.rotate.title"),text:m("webhooks.rotate.text"),action:m("webhooks.rotate")};if(!await C(o))
return;let n=null;if(await x(e,async()=>{n=await w.post(`${t}/secret`)}),!n)return;let s=v("new-webhook");xt(s),y(s,{title:m("webhooks.rotate")}),Ft(s,n.secret??
n.public_key,{copied:"webhooks.copied"})}var wa=e=>({title:m("webhooks.remove.title",{host:te(e)}),text:m("webhooks.remove.text"),action:m("webhooks.remove")});function je(e,{path:t,rooms:o=null,signal:n}){let s=new _,i=()=>s.open(t);O(e,{list:s,into:".webhook-list",none:".webhooks-none",create:()=>g("webhook-item"),update:(a,c)=>ga(
a,c,()=>ks(c,{path:`${t}/${c.id}`,rooms:o,onChanged:i})),signal:n}),r('[data-action="new-webhook"]',e).onclick=()=>ba({path:t,onMade:i}),i()}function ga(e,t,o){
r(".webhook-host",e).textContent=te(t),r(".webhook-what",e).textContent=bs(t.types),r(".webhook-state",e).textContent=Le(t),r("button",e).onclick=o}function ba({
path:e,onMade:t}){let o=v("new-webhook"),n=r("form",o);E(n),xt(o);let s=De(n,[]);return S(n,async({url:i,signing:a})=>{let c=await w.post(e,{url:i.trim(),signing:a,
types:s()});Ft(o,c.secret??c.public_key,{copied:"webhooks.copied"}),t()}),y(o,{title:m("webhooks.new")})}var vs={show(e,{conversation:t,signal:o}){let n=`/rooms/${t.id}`;je(r(".webhooks",e),{path:`${n}/webhooks`,signal:o}),us(r(".incoming",e),{path:`${n}/incoming-w\
ebhooks`,mayMake:Ot(t.room),signal:o})}};var Me=class{#t;#e=new _;constructor(t){this.#t=t,O(t,{list:this.#e,into:".abandoned-list",none:".abandoned-none",create:()=>g("abandoned-item"),update:(o,n)=>this.#n(
o,n)})}show(){this.#o(),r(".form-error",this.#t).hidden=!0,this.#s()}#o(){return this.#e.open("/abandoned-rooms?limit=50")}#s(){r(".place-title",this.#t).focus()}#n(t,o){
let n=[o.kind==="private"&&m("abandoned.private"),m("browse.active",{date:lt(new Date(o.active_at))})];h(r(".abandoned-name",t),o.name),h(r(".hint",t),n.filter(
Boolean).join(" · "));let[s,i]=t.querySelectorAll("button");s.hidden=o.kind==="private",s.setAttribute("aria-label",m("abandoned.restore.room",{room:o.name})),
i.setAttribute("aria-label",m("abandoned.delete.room",{room:o.name})),s.onclick=()=>this.#i("restore",o,()=>w.put(`/abandoned-rooms/${o.id}/owner`)),i.onclick=()=>this.#i(
"delete",o,a=>w.delete(le(`/abandoned-rooms/${o.id}`,a)))}async#i(t,o,n){let s=m(`abandoned.${t}.title`,{room:o.name}),i=t==="restore",a={title:s,text:m(`abando\
ned.${t}.text`),action:m(`abandoned.${t}`),isHarmless:i},c=i?await C(a)&&{}:await st(a);c&&(await x(this.#t,async()=>{await n(c),B(m(`abandoned.${t}.done`,{room:o.
name}))}),await this.#o(),this.#s())}};var xa=50,Pe=class extends tt{pathFor(t){return`/accounts?${new URLSearchParams({limit:xa,q:t})}`}async change({id:t},o){return this.#t(await w.patch(`/accounts\
/${t}`,o))}async endSessions(t,o){return await w.delete(le(`/accounts/${t.id}/sessions`,o)),this.#t({...t,sessions:0,last_seen_at:null})}makeLink({id:t},o){return w.
post(`/accounts/${t}/password-link`,o)}#t(t){return this.items=this.items.map(o=>o.id===t.id?t:o),this.dispatchEvent(new Event("change")),t}};var ka=new Set(["enable","link"]);function ys({account:e,accounts:t,me:o}){let n=v("one-account"),s=r(".dialog-body",n),i=e,a=(l,d)=>{r(`[data-act="${l}"]`,s).onclick=
async()=>{let f=await ya(va(l,i),i);f&&await x(s,()=>d(i,f))}},c=l=>{i=l,Oa(s,i,{me:o})};return a("disable",async(l,d)=>c(await t.change(l,{disabled:!0,...d}))),
a("enable",async(l,d)=>c(await t.change(l,{disabled:!1,...d}))),a("role",async(l,d)=>c(await t.change(l,{role:_o(l),...d}))),a("sessions",async(l,d)=>c(await t.
endSessions(l,d))),a("link",async(l,d)=>Ea(s,l,await t.makeLink(l,d))),r(".form-error",s).hidden=!0,c(e),y(n,{title:k(e)})}var _o=({role:e})=>e==="owner"?"membe\
r":"owner",va=(e,t)=>e==="role"?`make_${_o(t)}`:e,ya=(e,t)=>st({title:m(`accounts.${e}.title`,{name:k(t)}),text:m(`accounts.${e}.text`,{name:k(t),account:t.name}),
action:m(`accounts.${e}.action`),isHarmless:ka.has(e)});function Oa(e,t,{me:o}){let{name:n,role:s,sessions:i,bot:a,guest:c,external_id:l,created_at:d,last_seen_at:f,
disabled_at:p}=t,u={name:n,role:m(`accounts.role.${s}`),seen:m("accounts.seen.none"),sessions:M(i)};for(let[T,A]of Object.entries(u))h(Ie(e,T),A);for(let[T,A]of Object.
entries({since:d,seen:f,disabled:p}))A?ht(Ie(e,T),A):Ie(e,T).title="";Ie(e,"disabled").parentElement.hidden=!p;let b=t.id===o.id,$=!!p,D={link:!$&&!a&&!c&&!l,role:!a&&
!c,sessions:i>0,disable:!$,enable:$&&!c};_a(r(".account-acts",e),()=>{for(let[T,A]of Object.entries(D))r(`[data-act="${T}"]`,e).hidden=b||!A}),h(r('[data-act="r\
ole"]',e),m(`accounts.make_${_o(t)}`)),r(".account-own",e).hidden=!b,r(".link-made",e).hidden=!0}var Ie=(e,t)=>r(`[data-fact="${t}"] dd`,e);function _a(e,t){let o=[
...e.children],n=o.indexOf(document.activeElement);if(t(),n<0||!o[n].hidden)return;let s=a=>!a.hidden;(o.slice(n).find(s)??o.slice(0,n).findLast(s))?.focus()}function Ea(e,t,{
url:o,qr:n,expires_at:s}){let i=r(".link-made",e),a=r(".link-url",i);h(r(".link-for",i),m("accounts.link.for",{name:k(t)})),h(r(".link-end",i),m("accounts.link.\
end",{date:P(new Date(s))})),r(".invite-qr",i).src=n,a.value=o,i.hidden=!1,a.focus(),a.select();let c=r('[data-action="copy"]',i);r(".link-copied",i).hidden=!0,
c.onclick=()=>x(e,async()=>{await Hn(o),r(".link-copied",i).hidden=!1})}var Re=class{#t;#e;#o;#s=new Pe;#n;constructor(t,{me:o,directory:n}){this.#t=t,this.#e=o,this.#o=n,this.#n=r("input",t),this.#n.oninput=()=>this.#s.search(this.#n.
value.trim());let s=O(t,{list:this.#s,into:".account-list",none:".accounts-none",create:()=>g("account-item"),update:(a,c)=>this.#i(r("button",a),c)}),i=Y(()=>t.
hidden||s());n.addEventListener("change",i)}show(){document.activeElement!==this.#n&&(this.#n.value=""),this.#s.search(this.#n.value.trim()),(Et.matches?this.#n:
r(".place-title",this.#t)).focus()}#i(t,o){let{name:n,display_name:s,role:i,disabled_at:a,owner:c,guest:l,external_id:d}=o,f=[c&&m("bot.of",{name:k(c)}),l&&m("g\
uest.mark"),i==="owner"&&m("role.owner"),d&&m("accounts.is_external"),a&&m("accounts.is_disabled")];L(r(".avatar",t),this.#o.of(o)),h(r(".account-item-name",t),
k(o)),h(r(".hint",t),s&&s!==n?n:""),h(r(".account-item-state",t),f.filter(Boolean).join(" · ")),t.classList.toggle("is-away",!!a),t.onclick=()=>ys({account:o,accounts:this.#s,
me:this.#e})}};var Ne=class{#t;#e=new _;constructor(t){this.#t=t,ke(t,{list:this.#e,into:".act-list",none:".acts-none",showsRooms:!0})}show(){this.#e.open("/audit?limit=50"),r(
".place-title",this.#t).focus()}};var Fe=class{#t;#e;#o;constructor(t,{drafts:o,rooms:n}){this.#t=t,this.#e=o,this.#o=n,o.addEventListener("change",()=>this.#s()),n.addEventListener("change",Y(()=>this.#s()))}show(){
this.#s(),r(".place-title",this.#t).focus()}#s(){let t=this.#e.written.map(o=>({...o,room:this.#o.find(o.room)})).filter(({room:o})=>o);r(".drafts-none",this.#t).
hidden=t.length>0,I(r(".draft-list",this.#t),t,{key:({place:o})=>o,create:()=>g("draft-item"),update:(o,n)=>this.#n(o,n)})}#n(t,{place:o,room:n,thread:s}){let i=r(
"a",t);i.href=ct({view:"room",room:n.id,panel:s&&`thread:${s}`}),ft(i,s?"thread":jt(n));let a=s?m("drafts.in_thread",{room:n.name}):n.name;h(r(".draft-room",i),
a),h(r(".draft-text",i),this.#e.of(o));let c=r("button",t);c.title=m("drafts.delete"),c.setAttribute("aria-label",m("drafts.delete.from",{room:a})),c.onclick=()=>this.#e.
keep(o,"")}};var Sa=200,$a={ArrowDown:1,ArrowUp:-1};function Ca({kind:e,message:{seq:t,thread:o,in_room:n}}){let s=e==="reply"?t:n?null:o;return s?{panel:`thread:${s}`}:{seq:t}}
var Aa=({text:e,deleted:t})=>t?m("message.deleted"):At(e).replace(/\s+/gu," ").slice(0,Sa),Be=class{#t;#e;#o;#s;#n;constructor(t,{inbox:o,...n}){this.#t=t,this.#e=
o,this.#o=n,this.#s=O(t,{list:o.list,into:".inbox-list",none:".inbox-none",create:()=>g("inbox-item"),update:(i,a)=>this.#r(i,a)});let s=Y(()=>t.hidden||this.#s());
for(let i of[n.rooms,n.directory,n.blocks])i.addEventListener("change",s);this.#n=new Q(t,i=>this.#i(i)),r('[data-testid="inbox-all-done"]',t).onclick=()=>this.#l(
o.setAllDone()),r(".inbox-list",t).addEventListener("keydown",i=>this.#d(i))}show(){this.#i(this.#e.filter),r(".place-title",this.#t).focus()}leave(){this.#e.leave()}#i(t){
this.#n.show(t),h(r(".inbox-none",this.#t),m(t==="done"?"inbox.none.done":"inbox.none")),this.#e.show(t)}#r(t,o){let{message:n,by:s,unread:i,done:a}=o,{directory:c,
rooms:l}=this.#o,d=c.of(s),f=r("a",t);t.classList.toggle("is-unread",i),f.href=ct({view:"room",room:n.room,...Ca(o)}),xe(r(".avatar-button",t),d),h(r(".inbox-wh\
at",f),this.#m(o,k(d))),h(r(".inbox-room",f),l.find(n.room)?.name??""),h(r(".inbox-time",f),lt(new Date(o.at))),h(r(".inbox-text",f),this.#a(o));let p=r(".icon-\
button",t);p.title=m(a?"inbox.reopen":"inbox.done"),p.setAttribute("aria-label",p.title),p.onclick=()=>this.#c(t,o)}#a({message:t,reply:o,by:n}){let s=o?{...o,user:n}:
t;return this.#o.blocks.has(s.user.id)&&!s.deleted?m("message.blocked"):Aa(s)}#m({kind:t,emoji:o,count:n},s){return t!=="reaction"?m(`inbox.${t}`,{name:s}):j("i\
nbox.reaction",n,{name:s,emoji:o??""})}async#c(t,{id:o,done:n}){let s=t.nextElementSibling??t.previousElementSibling,i=t.contains(document.activeElement);await this.#l(
this.#e.setDone(o,!n)),i&&(s?r("a",s):r(".place-title",this.#t)).focus()}#d(t){let o=t.target.closest(".inbox-item");if(!o||t.altKey||t.ctrlKey||t.metaKey)return;
let n=$a[t.key];if(t.key==="Delete")r(".icon-button",o).click();else if(n)(n>0?o.nextElementSibling:o.previousElementSibling)?.querySelector("a").focus();else return;
t.preventDefault()}#l(t){return t.catch(G)}};var Ta="/api/v1/monitor/ws",La="parley.v1",Da=8e3,ja=8e3,qe=class extends EventTarget{#t=null;#e;#o;#s=new dn;#n=new Map;state="connecting";keptSeconds=600;own=null;open(){
this.close(),this.#l("connecting"),this.#i()}close(){clearTimeout(this.#e),clearTimeout(this.#o);let t=this.#t;this.#t=null,t?.close(),this.#n.clear()}get nodes(){
let t=this.#a;return[...this.#n].filter(([,s])=>s.at(-1).at>t-Da).map(([s])=>s).sort().sort((s,i)=>(i===this.own)-(s===this.own))}samplesOf(t){return this.#n.get(
t)??[]}#i(){let t=ln(Ta,La);t.onmessage=({data:o})=>t===this.#t&&this.#r(JSON.parse(o)),t.onclose=o=>t===this.#t&&this.#d(o),this.#t=t,this.#c()}#r(t){if(this.#c(),
t.type==="hello"&&(this.#n.clear(),this.#s.reset(),this.own=t.node,this.keptSeconds=t.kept_seconds,this.#l("live")),t.type==="samples")for(let o of t.items)this.#m(
o);t.type==="sample"&&this.#m(t),this.dispatchEvent(new CustomEvent("change",{detail:t}))}get#a(){return Math.max(...[...this.#n.values()].map(t=>t.at(-1).at))}#m(t){
let{node:o,at:n}=t;this.#n.has(o)||this.#n.set(o,[]);let s=this.#n.get(o);s.push(t);let i=n-this.keptSeconds*1e3,a=s.findIndex(c=>c.at>=i);a>0&&s.splice(0,a);for(let[
c,l]of this.#n)l.at(-1).at<i&&this.#n.delete(c)}#c(){clearTimeout(this.#o),this.#o=setTimeout(()=>{this.#t.onclose=null,this.#t.close(),this.#d({})},ja)}async#d({
code:t,reason:o}){if(clearTimeout(this.#o),!fn(t,o).again)return this.#l("ended");this.#l("lost"),this.#e=setTimeout(()=>this.#i(),this.#s.next()*1e3);let n=await w.
get("/me").catch(({status:s})=>s===401?{}:null);!n||n.role==="owner"||this.state!=="lost"||(clearTimeout(this.#e),this.#l("ended"))}#l(t){this.state=t,this.dispatchEvent(
new Event("change"))}};var Eo=new Map;function ee(e,t=3){let o=`${e} ${t}`;if(!Eo.has(o)){let n=e?{style:"unit",unit:e,unitDisplay:"short"}:{};Eo.set(o,new Intl.NumberFormat(Cn,{...n,
maximumSignificantDigits:t}))}return Eo.get(o)}var Os=["byte","kilobyte","megabyte","gigabyte","terabyte"];function We(e,t){let o=Math.min(Os.length-1,Math.floor(
Math.log10(Math.max(1,e))/3));return ee(Os[o],t).format(e/1e3**o)}var So=e=>ee("percent").format(e),$o=e=>e<1e3?ee("millisecond",2).format(e):ee("second").format(
e/1e3),oe=e=>ee("",3).format(e),He=e=>m("per_second",{amount:oe(e)});var Ma=[{name:"processor",most:100,value:So,lines:{machine:({host:e})=>e.cpu_percent,process:({process:e})=>e.cpu_percent}},{name:"memory",value:We,lines:{machine:({
host:e})=>e.memory_bytes,process:({process:e})=>e.memory_bytes},more:{memory_total:({host:e})=>e.memory_total_bytes}},{name:"messages",most:1,value:He,lines:{messages:({
chat:e})=>e.messages_per_second}},{name:"deliveries",most:1,value:He,lines:{deliveries:({chat:e})=>e.deliveries_per_second}},{name:"commits",most:1,value:$o,lines:{
p99:({chat:e})=>e.commit_p99_ms,p50:({chat:e})=>e.commit_p50_ms}},{name:"lag",most:5,value:$o,lines:{loop:({chat:e})=>e.loop_lag_ms,backplane:({chat:e})=>e.backplane_lag_ms}},
{name:"sockets",most:5,value:oe,lines:{sockets:({chat:e})=>e.room_sockets+e.account_sockets,people:({chat:e})=>e.people}},{name:"queue",most:10,value:oe,lines:{
queued:({chat:e})=>e.queued}},{name:"storage",value:We,lines:{database:({storage:e})=>e.database_bytes,wal:({storage:e})=>e.wal_bytes},more:{free:({storage:e})=>e.
free_bytes}}],Ue=class{#t;#e=new qe;#o=null;#s=[];#n=!1;#i=!1;constructor(t){this.#t=t;let o=Y(()=>this.#n&&this.#c()),n=Y(()=>this.#n&&this.#d());this.#e.addEventListener(
"change",({detail:s})=>this.#r(s)?n():o())}show(){this.#n=!0,this.#e.open(),r(".place-title",this.#t).focus(),this.#i=!1,this.#a().catch(()=>{this.#i=!0,this.#c()})}leave(){
this.#n=!1,this.#e.close()}#r(t){return t?.type==="sample"&&this.#o!==null&&t.node!==this.#o}async#a(){let[{LineChart:t}]=await Promise.all([we("charts"),jn("ch\
arts_style")]);this.#s.length||(this.#s=Ma.map(o=>this.#m(o,t))),this.#c()}#m({name:t,most:o,value:n,lines:s,more:i={}},a){let c=g("monitor-chart");h(r("h2",c),
m(`monitor.${t}`)),r(".monitor-charts",this.#t).append(c);let{keptSeconds:l}=this.#e,d=u=>he(u*1e3),f=u=>n(u,2),p={count:Object.keys(s).length,most:o,seconds:l,
value:f,moment:d};return{figure:c,chart:new a(r(".monitor-plot",c),p),lines:s,more:i,value:n}}#c(){let{nodes:t,state:o}=this.#e;t.length&&!t.includes(this.#o)&&
(this.#o=t[0]),this.#l(this.#i?"failed":o),this.#d();let n=this.#e.samplesOf(this.#o);if(r(".monitor-charts",this.#t).hidden=!n.length,!n.length||document.hidden)
return;let s=n.map(({at:i})=>i/1e3);for(let{figure:i,chart:a,lines:c,more:l,value:d}of this.#s)Pa(r("dl",i),{newest:n.at(-1),lines:c,more:l,value:d}),a.show(s,Object.
values(c).map(f=>n.map(f)))}#d(){let{nodes:t}=this.#e,o=r(".monitor-nodes",this.#t);o.hidden=t.length<2;let n=t.map(s=>({key:s,newest:this.#e.samplesOf(s).at(-1)}));
I(o,n,{create:()=>g("monitor-node"),update:(s,{key:i,newest:a})=>{let{host:c,process:l,chat:d}=a,f=r("button",s),p=[l.cpu_percent===null?"":So(l.cpu_percent),l.
memory_bytes===null?"":We(l.memory_bytes),m("monitor.node.sockets",{count:oe(d.room_sockets+d.account_sockets)}),m("monitor.node.messages",{rate:He(d.messages_per_second)})];
h(r(".monitor-node-name",f),m("monitor.node",{host:c.name,pid:l.pid})),h(r(".monitor-node-facts",f),p.filter(Boolean).join(" · ")),f.setAttribute("aria-pressed",
String(i===this.#o)),f.onclick=()=>{this.#o=i,this.#c()}}})}#l(t){let o=r(".monitor-state",this.#t);o.hidden=t==="live",o.hidden||h(o,m(`monitor.state.${t}`))}};
function Pa(e,{newest:t,lines:o,more:n,value:s}){let i=[...Object.entries(o).map(([a,c],l)=>({key:a,number:c(t),line:l+1})),...Object.entries(n).map(([a,c])=>({
key:a,number:c(t)}))].filter(({number:a})=>a!==null);I(e,i,{create:()=>g("monitor-value"),update:(a,{key:c,number:l,line:d})=>{h(r("dt",a),m(`monitor.line.${c}`)),
h(r("dd",a),s(l)),a.dataset.line=d??""}})}async function ze(e,{days:t}){try{return await e({})}catch(o){if(o.code!=="would_erase")throw o;return await Ia(t,o)?e({erase:!0}):null}}function Ia(e,{count:t,
more:o}){let n=M(t),s=o?m("retention.confirm.many",{count:n}):j("retention.confirm.text",t,{count:n}),i=j("retention.confirm.title",e,{count:M(e)});return C({title:i,
text:s,action:m("retention.confirm")})}var Ra=200,Ge=class{#t;#e;#o=null;constructor(t){this.#t=t,this.#e=r(".settings-form",t),S(this.#e,()=>this.#a());let o=r(".team-picture-file",t);o.onchange=()=>o.
files[0]&&this.#n(()=>w.upload("/settings/picture",o.files[0])).finally(()=>o.value=""),r(".team-picture-choose",t).onclick=()=>o.click(),r(".team-picture-remov\
e",t).onclick=()=>this.#n(()=>w.delete("/settings/picture"))}show(){this.#s(),r(".place-title",this.#t).focus()}#s(){return x(this.#e,async()=>{let t=await w.get(
"/settings");await this.#r(t.welcome_rooms),this.#i(t)})}#n(t){return x(this.#e,async()=>this.#i(await t()))}#i(t){this.#o=t;for(let s of this.#e.querySelectorAll(
"[data-setting]"))Fa(s,t);let{picture:o}=t,n=r(".team-picture-now",this.#t);n.hidden=!o,o&&(n.src=Dn(o)),r(".team-picture-remove",this.#t).hidden=!o}async#r(t){
let{items:o}=await w.get(`/rooms?limit=${Ra}`),n=o.filter(({suggested:c,archived:l,kind:d})=>c&&!l&&d==="public"),s=new Map([...t,...n].map(({id:c,name:l})=>[c,
l])),i=new Set(t.map(({id:c})=>c)),a=[...s].map(([c,l])=>qa({id:c,name:l,isChosen:i.has(c)}));r(".welcome-rooms",this.#t).replaceChildren(...a)}async#a(){let t={};
for(let i of this.#e.querySelectorAll("[data-setting]:not(.is-fixed)")){let{setting:a}=i.dataset,c=Ba(r("input, select",i));c!==this.#o[a]&&(t[a]=c)}let o=[...this.#e.
querySelectorAll(".welcome-rooms input:checked")].map(({value:i})=>i),n=this.#o.welcome_rooms.map(({id:i})=>i);[...o].sort().join()!==[...n].sort().join()&&(t.welcome_rooms=
o);let s=await ze(i=>w.patch("/settings",{...t,...i}),{days:Na(t)});return this.#i(s??this.#o),s!==null}},Na=({retention_days:e,retention_most_days:t})=>Math.min(
...[e,t].filter(Boolean));function Fa(e,t){let{setting:o}=e.dataset,n=t.fixed.includes(o),s=r("input, select",e);e.classList.toggle("is-fixed",n),s.value=t[o],s.
hidden=s.disabled=n;let i=r(".setting-fixed",e);i.hidden=!n;let a=s.selectedOptions?.[0].text??t[o];h(i,n?m("settings.fixed",{value:a,name:`PARLEY_${o.toUpperCase()}`}):
"")}var Ba=({type:e,value:t})=>e==="number"?Number(t):t.trim();function qa({id:e,name:t,isChosen:o}){let n=g("welcome-room"),s=r("input",n);return Object.assign(
s,{value:e,checked:o}),h(r("span",n),t),n}function Co({message:e,me:t,saved:o}){let n=o.of(e.room,e.seq);return Rt({title:m("message.save"),action:m("save"),me:t,mayBeNone:!0,before:n?.remind_at&&!n.due?
Date.parse(n.remind_at):null,act:async({at:s})=>{await o.save(e,s),B(m("saved.done"))}})}var _s="/me/saved?limit=50",Ke=class{#t;#e;#o;#s;#n;#i=new _;constructor(t,{saved:o,rooms:n,me:s,blocks:i}){this.#t=t,this.#e=o,this.#o=n,this.#s=s,this.#n=i;let a=O(
t,{list:this.#i,into:".saved-list",none:".saved-none",sort:Wa,key:({room:c,seq:l})=>`${c}/${l}`,create:()=>g("saved-item"),update:(c,l)=>this.#r(c,l)});i.addEventListener(
"change",()=>t.hidden||a()),o.addEventListener("change",()=>t.hidden||this.#i.open(_s))}show(){this.#i.open(_s),r(".place-title",this.#t).focus()}#r(t,{room:o,seq:n,
remind_at:s,due:i,message:a}){let c=this.#o.find(o),l=r("a",t);l.href=`${et}/rooms/${o}/${n}`,c&&ft(l,jt(c)),h(r(".draft-room",l),c?.name??""),h(r(".draft-text",
l),this.#a(a));let d=r(".saved-when",t);d.parentElement.hidden=!s;let f=s?U(new Date(s),K(this.#s)):"";h(d,s?m(i?"saved.due":"saved.reminder",{date:f}):""),d.classList.
toggle("is-due",i),r('[data-act="remind"]',t).onclick=()=>Co({message:{room:o,seq:n},me:this.#s,saved:this.#e}),r('[data-act="done"]',t).onclick=()=>this.#e.forget(
{room:o,seq:n}).catch(G)}#a({user:t,text:o}){return this.#n.has(t.id)?m("message.blocked"):m("rooms.last",{user:k(t),text:o})}},Wa=e=>[...e.filter(({due:t})=>t),
...e.filter(({due:t})=>!t)];var Ye=class{#t;#e;#o;#s;#n=!1;constructor(t,{scheduled:o,rooms:n,me:s}){this.#t=t,this.#e=o,this.#o=n,this.#s=s,o.addEventListener("change",()=>this.#n&&!t.hidden&&
this.#i())}show(){this.#n=!0,this.#i(),r(".place-title",this.#t).focus()}async#i(){let t=await this.#e.load().catch(G);t&&(r(".scheduled-none",this.#t).hidden=t.
length>0,_e(this.#t,t),I(r(".scheduled-list",this.#t),t,{key:({id:o})=>o,create:()=>g("scheduled-item"),update:(o,n)=>this.#r(o,n)}))}#r(t,o){let n=this.#o.find(
o.room),s=r("a",t);s.href=`${et}/rooms/${o.room}`,n&&ft(s,jt(n));let i=n?.name??m("scheduled.left");h(r(".draft-room",s),i),Oe(t,o,{store:this.#e,me:this.#s,roomName:i,
onChange:()=>this.#i()})}};var Ve=class{#t;#e=new _;#o;#s;#n="all";constructor(t,{threads:o,rooms:n,directory:s,blocks:i}){this.#t=t,this.#o=O(t,{list:this.#e,into:".thread-list",none:".t\
hreads-none",key:({room:a,root:c})=>`${a}:${c}`,create:()=>g("thread-item"),update:(a,c)=>Te(a,c,{directory:s,blocks:i,roomName:n.find(c.room)?.name??""})}),i.addEventListener(
"change",()=>t.hidden||this.#o()),o.addEventListener("told",({detail:a})=>this.#r(a)),this.#s=new Q(t,a=>this.#i(a))}show(){this.#i(),r(".place-title",this.#t).
focus()}#i(t=this.#n){return this.#n=t,this.#s.show(t),this.#e.open(`/me/threads?limit=50${Ae[t]}`)}#r(t){if(this.#t.hidden)return;let o=this.#e.items.findIndex(
({room:n,root:s})=>n===t.room&&s===t.root);if(o<0)return this.#i();this.#e.items[o]=t,this.#o()}};var Ha=50,qt=class extends tt{suggested=[];async loadSuggested(){let{items:t}=await w.page("/rooms?scope=suggested&limit=20").catch(()=>({items:[]}));this.suggested=
t,this.dispatchEvent(new Event("change"))}pathFor(t){return`/rooms?${new URLSearchParams({scope:"joinable",limit:Ha,q:t})}`}};var Ua=50,Wt=class extends tt{constructor({directory:t}){super(),this.addEventListener("change",()=>t.take(this.items))}pathFor(t){return`/users?${new URLSearchParams(
{limit:Ua,q:t})}`}};var Ao=50,za=/[\s,、，&]+|\band\b|和/,wt=class extends EventTarget{#t;#e=null;#o=null;#s=new Map;#n;#i;words="";constructor({rooms:t=null,directory:o=null,isOffered:n=()=>!0,
roomWith:s=()=>null}){super(),this.#t=t,this.#n=n,this.#i=s;let i=()=>this.dispatchEvent(new Event("change"));t&&(this.#e=new qt,this.#e.addEventListener("chang\
e",()=>{for(let a of this.#e.items)this.#s.set(a.id,a);i()})),o&&(this.#o=new Wt({directory:o}),this.#o.addEventListener("change",i))}search(t){this.words=t;for(let o of this.#r)
o.search(t);this.dispatchEvent(new Event("change"))}close(){for(let t of this.#r)t.close()}get searching(){return this.#r.some(t=>t.searching)}get failed(){return this.#r.
some(t=>t.failed)}get items(){let t=[...this.#a.slice(0,Ao),...this.#m,...this.#c.slice(0,Ao)];return[...new Map(t.map(o=>[o.id,o])).values()].filter(this.#n)}get hasMore(){
return[this.#a,this.#c].some(({length:o})=>o>Ao)||this.#r.some(o=>o.items.length>0&&o.hasMore)}get#r(){return[this.#e,this.#o].filter(Boolean)}get#a(){return this.#t?
Es([...this.#t.mine,...this.#t.archived],this.words).map(To):[]}get#m(){let{items:t=[],searching:o}=this.#o??{},n=N(this.words),s=({name:a,display_name:c})=>N(`${c}\
 ${a}`).includes(n),i=a=>{let c=this.#i(a.id);return c?To(c):{kind:"person",id:a.id,person:a}};return t.filter(a=>!o||s(a)).map(i)}get#c(){if(!this.#e)return[];
let o=this.#e.words===this.words&&!this.#e.searching?this.#e.items:[];return[...new Map([...Es([...this.#s.values()],this.words),...o].map(s=>[s.id,s])).values()].
filter(({id:s})=>!this.#t.find(s)?.role).map(To)}},To=e=>({kind:"room",id:e.id,room:e});function Es(e,t){let o=N(t);return e.map(n=>({room:n,at:Ga(n,o)})).filter(
({at:n})=>n>=0).sort((n,s)=>Ss(n)-Ss(s)).map(({room:n})=>n)}function Ga({name:e,kind:t,people:o=[]},n){let s=N(e).indexOf(n);if(s>=0||t!=="direct")return s;let i=o.
map(l=>N(`${l.display_name} ${l.name}`)),a=n.split(za).filter(Boolean);return a.length>0&&a.every(l=>i.some(d=>d.includes(l)))?Math.max(...i.map(l=>l.indexOf(a[0]))):
-1}var Ss=({room:e,at:t})=>(t>0?2:0)+(e.unread?0:1);var gt=class{#t;#e;#o;#s;#n;#i;#r;constructor(t,{choices:o,onChosen:n,...s}){this.#t=t,this.#e=r("input",t),this.#o=r(".choice-list",t),this.#s=r(".choice-note",
t),this.#n=o,this.#i=s,this.#r=n,this.#e.value="",this.#e.oninput=()=>this.#a(),this.#e.onkeydown=i=>this.#u(i),o.addEventListener("change",()=>this.#m()),this.#a()}clear(){
this.#e.value="",this.#a(),this.#e.focus()}get words(){return this.#e.value.trim()}#a(){this.#f(null),this.#n.search(this.words)}#m(){let{items:t,hasMore:o,searching:n,
failed:s}=this.#n,i=this.#p?.dataset.key,a=0;I(this.#o,t,{key:({kind:d,id:f})=>`${d}:${f}`,create:()=>g("choice-item"),update:(d,f)=>{d.id=`${this.#o.id}-${a+=1}`,
this.#c(d,f)}});let c=s||this.words!==""&&!n;this.#s.hidden=t.length>0?!o:!c,h(this.#s,m(o?"jump.more":s?"list.trouble":"jump.none"));let{children:l}=this.#o;this.#f(
[...l].find(d=>d.dataset.key===i)??l[0]??null)}#c(t,o){t.dataset[o.kind]=o.id,t.onclick=()=>this.#r(o),t.onpointermove=()=>this.#f(t),o.kind==="room"?this.#d(t,
o.room):this.#l(t,o.person)}#d(t,o){Vn(t,o,this.#i);let n=be(o);h(r(".choice-name",t),o.name),h(r(".choice-detail",t),n?`@${n.name}`:""),h(r(".choice-unread",t),
o.unread?M(o.unread):"")}#l(t,o){let n=r(".avatar",t);r(".icon",t).toggleAttribute("hidden",!0),n.hidden=!1,L(n,o),ge(n,this.#i.presence.of(o.id)),h(r(".choice-\
name",t),k(o)),h(r(".choice-detail",t),[`@${o.name}`,o.bot&&m("bot.mark")].filter(Boolean).join(" · ")),h(r(".choice-unread",t),"")}get#p(){return r('[aria-sel\
ected="true"]',this.#o)}#f(t){for(let o of this.#o.children)o.setAttribute("aria-selected",o===t);this.#e.setAttribute("aria-activedescendant",t?.id??""),t?.scrollIntoView(
{block:"nearest"})}#u(t){if(dt(t))return;let o=this.#p;if(t.key==="Enter"&&o)o.click();else if(t.key==="ArrowDown")this.#f(o?.nextElementSibling??o);else if(t.key===
"ArrowUp")this.#f(o?.previousElementSibling??o);else return;t.preventDefault()}};async function Je({title:e,action:t,hint:o="",most:n=1/0,isOffered:s=()=>!0,act:i,...a}){let c=v("pick-people"),l=new Map,d=new wt({directory:a.directory,isOffered:({
id:A,person:at})=>!l.has(A)&&s(at)}),f=new gt(c,{choices:d,onChosen:({person:A})=>u(A),...a}),p=()=>{$s(c,{picked:l,most:n,unpick:b}),f.clear()},u=A=>{l.size>=n||
(l.set(A.id,A),p())},b=A=>{l.delete(A),p()};r(".pick-hint",c).textContent=o;let $=r(".pick-submit",c);$.textContent=t,$.onclick=()=>x(c,async()=>{await i([...l.
values()]),c.close()});let D=new AbortController,{signal:T}=D;r("input",c).addEventListener("keydown",A=>{A.key==="Backspace"&&!A.target.value&&l.size&&b([...l.
keys()].at(-1))},{signal:T}),r(".form-error",c).hidden=!0,$s(c,{picked:l,most:n,unpick:b}),await y(c,{title:e}),D.abort(),d.close()}function $s(e,{picked:t,most:o,
unpick:n}){I(r(".picked",e),[...t.values()],{key:({id:s})=>s,create:()=>g("picked-item"),update:(s,i)=>{let a=r("button",s);L(r(".avatar",s),i),r(".picked-name",
s).textContent=k(i),a.setAttribute("aria-label",m("pick.remove",{name:k(i)})),a.onclick=()=>n(i.id)}}),r(".pick-submit",e).disabled=!t.size,r(".pick-full",e).hidden=
t.size<o}function Lo({conversation:e,...t}){let{members:o,room:n}=e;return o.need(),Je({title:m("add_member.title"),action:m("add_member.submit"),hint:m("add_member.hint",
{room:n.name}),isOffered:({id:s})=>!o.has(s),act:s=>o.add(s),...t})}var Ka=120,Cs=document.documentElement.dataset.language,Do=null,kt=null;function Ht(){return Do??=Ya().catch(e=>{throw Do=null,e}),Do}async function Ya(){let[e,
t]=await Promise.all([As("en"),Cs==="en"?null:As(Cs)]);return kt=new jo(e,t),kt}async function As(e){let t=await fetch(new URL(`../emoji/${e}.json`,import.meta.
url));if(!t.ok)throw new Error(`No emoji in ${e}: ${t.status}`);return t.json()}var jo=class{#t=new Map;#e=new Map;groups=new Map;constructor(t,o){for(let[n,s]of Object.
entries(t)){let i=s.map((a,c)=>Va(n,a,o?.[n][c]));this.groups.set(n,i);for(let a of i){this.#e.set(a.emoji,a);for(let c of a.codes)this.#t.set(c,a)}}}withCode(t){
return this.#t.get(t)}of(t){return this.#e.get(t)}search(t,o=Ka){let n=N(t.trim().replace(/^:|:$/g,""));if(!n)return[];let s=[];for(let i of this.#e.values()){let a=Za(
i,n);a<Ts&&s.push({entry:i,rank:a})}return s.sort((i,a)=>i.rank-a.rank).slice(0,o).map(({entry:i})=>i)}};function Va(e,[t,o,n,s,i],[a,c]=[o,""]){let l=[...s.split(
" "),o,a].map(N),d=N(` ${o} ${n} ${a} ${c} ${s.replaceAll("_"," ")}`);return{emoji:t,label:a,codes:s.split(" "),hasTones:i===1,group:e,names:l,words:d}}var[Ja,Xa,
Ts]=[1e3,1001,1002];function Za({names:e,words:t},o){let n=e.filter(s=>s.startsWith(o));return n.length?Math.min(...n.map(({length:s})=>s)):t.includes(` ${o}`)?
Ja:t.includes(o)?Xa:Ts}var Ls=mn("emoji-tone"),Qa=18,ne=["","🏻","🏼","🏽","🏾","🏿"],tc=new RegExp("(?!\\u{1F91D}\\u200d)(\\p{Emoji_Modifier_Base})\\ufe0f?","gu"),Xe=()=>ne.
find(e=>e===localStorage.getItem(Ls))??"",Ds=e=>js(Ls,e),Ze=({emoji:e,hasTones:t})=>t&&Xe()?e.replace(tc,`$1${Xe()}`):e,Mo=()=>JSON.parse(localStorage.getItem(ko))??
[];function se(e){let t=Mo().filter(o=>o!==e);js(ko,JSON.stringify([e,...t].slice(0,Qa)))}function js(e,t){try{localStorage.setItem(e,t)}catch{}}var ec="400px",Po=new WeakMap,Qe=new WeakMap,to=class{#t;#e=1;#o;#s;constructor(t,{onChosen:o,onLooked:n,onLeave:s}){this.#t=t,this.#o=s;let i=({target:a})=>Po.
get(a.closest(".emoji"));t.onclick=a=>i(a)&&o(i(a));for(let a of["pointerover","focusin"])t.addEventListener(a,c=>i(c)&&n(i(c)));t.addEventListener("focusin",({
target:a})=>a.matches(".emoji")&&this.#i(a)),this.#s=new IntersectionObserver(a=>this.#n(a),{root:t,rootMargin:ec}),t.onkeydown=a=>this.#r(a)}show(t){this.#s.disconnect(),
this.#t.replaceChildren(...t.filter(({items:s})=>s.length).map(oc)),this.#t.scrollTop=0;let[o,...n]=this.#t.children;if(o){Io(o),this.#i(r(".emoji",o)),this.#e=
getComputedStyle(r(".emoji-grid",o)).gridTemplateColumns.split(" ").length;for(let s of n)s.style.setProperty("--rows",Math.ceil(Qe.get(s).length/this.#e));for(let s of n)
this.#s.observe(s)}}get first(){return Po.get(r(".emoji",this.#t))}focusFirst(){r(".emoji",this.#t)?.focus()}scrollTo(t){r(`[data-group="${t}"]`,this.#t)?.scrollIntoView(
{block:"start"})}#n(t){for(let{target:o,isIntersecting:n}of t)n&&Io(o)}#i(t){for(let o of this.#t.querySelectorAll('[tabindex="0"]'))o.tabIndex=-1;t&&(t.tabIndex=
0)}#r(t){let o=t.target.closest(".emoji"),n=o&&this.#a[t.key]?.(o);n&&(t.preventDefault(),n.focus?.())}#a={ArrowRight:t=>this.#m(t,1),ArrowLeft:t=>this.#m(t,-1),
ArrowDown:t=>this.#c(t),ArrowUp:t=>this.#d(t)??this.#p(),Home:()=>r(".emoji",this.#t),End:()=>Ut(this.#t.lastElementChild).at(-1)};#m(t,o){let n=t.closest(".emo\
ji-group"),{buttons:s,at:i}=this.#l(t);return s[i+o]?s[i+o]:o>0?Ut(n.nextElementSibling)[0]??t:Ut(n.previousElementSibling).at(-1)??t}#c(t){let{buttons:o,at:n,column:s}=this.#l(
t);if(!(n-s+this.#e>=o.length))return o[Math.min(n+this.#e,o.length-1)];let a=Ut(t.closest(".emoji-group").nextElementSibling);return a[Math.min(s,a.length-1)]??
t}#d(t){let{buttons:o,at:n,column:s}=this.#l(t);if(n>=this.#e)return o[n-this.#e];let i=Ut(t.closest(".emoji-group").previousElementSibling),a=Math.floor((i.length-
1)/this.#e)*this.#e;return i[Math.min(a+s,i.length-1)]}#l(t){let o=Ut(t.closest(".emoji-group")),n=o.indexOf(t);return{buttons:o,at:n,column:n%this.#e}}#p(){return this.#o(),
{}}};function Ut(e){return e?(Io(e),[...r(".emoji-grid",e).children]):[]}function Io(e){let t=Qe.get(e);Qe.delete(e),t&&r(".emoji-grid",e).append(...t.map(nc))}
function oc({name:e,title:t,items:o}){let n=g("emoji-group");n.dataset.group=e;let s=r("h3",n);return s.textContent=t,s.hidden=!t,Qe.set(n,o),n}function nc(e){let t=document.
createElement("button");return t.type="button",t.className="emoji",t.tabIndex=-1,t.setAttribute("aria-label",e.label),Z(t,e),Po.set(t,e),t}var Ms={recent:"🕘",team:"⭐",smileys:"😀",people:"👋",nature:"🐱",food:"🍎",travel:"🚗",activities:"⚽",objects:"💡",symbols:"❤️",flags:"🏁"},
sc={emoji:"✋",hasTones:!0},vt=8;async function ic(e){let t=v("emoji"),o=Ps.get(t)??Ps.set(t,new No(t)).get(t),n=y(t);return o.begin(e),await n||null}var Ps=new WeakMap,
No=class{#t;#e;#o;#s=null;constructor(t){this.#t=t,this.#e=r(".search-input",t),this.#o=new to(r(".emoji-scroll",t),{onChosen:o=>this.#c(o),onLooked:o=>this.#d(
o),onLeave:()=>this.#e.focus()}),this.#e.oninput=()=>this.#i(),t.addEventListener("keydown",o=>this.#p(o)),this.#u(),this.#g()}begin(t){this.#e.value="",this.#d(
null),ac(this.#t,t),this.#n()}async#n(){this.#s||this.#l(m("emoji.loading"));try{this.#s??=await Ht(),this.#i()}catch{this.#l(m("emoji.trouble"))}}#i(){if(!this.#s)
return;let{value:t}=this.#e;for(let{name:n,items:s}of this.#r)r(`[data-tab="${n}"]`,this.#t).hidden=!s.length;let o=[...W.search(t),...this.#s.search(t).map(Ro)];
this.#o.show(t.trim()?[{name:"found",title:"",items:o}]:this.#r),this.#d(t.trim()?this.#o.first??null:null),this.#l(t.trim()&&!o.length?m("emoji.none"):"")}get#r(){
return Object.keys(Ms).map(t=>({name:t,title:m(`emoji.group.${t}`),items:this.#a(t)}))}#a(t){return t==="recent"?this.#m:t==="team"?W.all:this.#s.groups.get(t).
map(Ro)}get#m(){let t=o=>W.of(o)??(this.#s.of(o)&&Ro(this.#s.of(o)));return Mo().map(t).filter(Boolean)}#c({text:t,key:o}){se(o),this.#t.close(t)}#d(t){Z(r(".em\
oji-sign",this.#t),t??{text:""}),h(r(".emoji-label",this.#t),t?.label??m("emoji.hint")),h(r(".emoji-code",this.#t),t?`:${t.code}:`:"")}#l(t){let o=r(".emoji-non\
e",this.#t);o.hidden=!t,h(o,t)}#p(t){if(t.isComposing)return;let o=t.target===this.#e;if(t.key==="Escape")this.#t.close();else if(o&&t.key==="ArrowDown")this.#o.
focusFirst();else if(o&&t.key==="Enter")this.#f();else return!o&&rc(t)?this.#e.focus():void 0;t.preventDefault()}#f(){let{first:t}=this.#o;t&&this.#e.value.trim()&&
this.#c(t)}#u(){let t=Object.entries(Ms).map(([o,n])=>{let s=document.createElement("button");return s.type="button",s.className="emoji",s.textContent=n,s.title=
m(`emoji.group.${o}`),s.setAttribute("aria-label",s.title),s.dataset.tab=o,s.onclick=()=>this.#w(o),s});r(".emoji-tabs",this.#t).append(...t)}#w(t){this.#e.value&&
(this.#e.value="",this.#i()),this.#o.scrollTo(t)}#g(){let t=this.#t.querySelectorAll('[name="emoji-tone"]');for(let[o,n]of t.entries())n.nextElementSibling.textContent=
sc.emoji+ne[o],n.checked=ne[o]===Xe(),n.onchange=()=>{Ds(ne[o]),this.#i()}}},Ro=e=>({key:e.emoji,text:Ze(e),label:e.label,code:e.codes[0]}),rc=({key:e,ctrlKey:t,
metaKey:o,altKey:n,target:s})=>e.length===1&&e!==" "&&!t&&!o&&!n&&!s.matches("input");function ac(e,t){let{top:o,bottom:n,right:s}=t.getBoundingClientRect(),{offsetWidth:i,
offsetHeight:a}=e,c=o-a-vt,l=c>=vt?c:Math.min(n+vt,innerHeight-a-vt),d=Math.min(s-i,innerWidth-i-vt);e.style.setProperty("--x",`${Math.max(vt,d)}px`),e.style.setProperty(
"--y",`${Math.max(vt,l)}px`)}var eo=4,oo=8,ie=null;function Is(e,{label:t,items:o}){return ie?.button===e?ie.close():(ie?.close(),new Promise(n=>cc(e,{label:t,items:o,resolve:n})))}function Fo({
name:e,icon:t,text:o,isDangerous:n},s){let i=g("menu-row");return ft(i,t),r("span",i).textContent=o,i.dataset.testid=`sheet-${e}`,i.classList.toggle("is-dangero\
us",n),i.onclick=()=>s(e),i}function cc(e,{label:t,items:o,resolve:n}){let s=g("menu"),i,a=p=>{i=p,f()},c=o.map(p=>Fo(p,a));for(let p of c)p.role="menuitem";s.setAttribute(
"aria-label",t),s.append(...c),e.closest("main, aside, nav, body").append(s),s.showPopover(),fc(s,e);let l=new AbortController,d=$t.open(()=>{ie=null,l.abort(),
s.remove(),e.setAttribute("aria-expanded","false"),n(i)}),f=()=>$t.close(d);ie={button:e,close:f},e.setAttribute("aria-expanded","true"),mc({menu:s,button:e,close:f},
l),s.onkeydown=p=>lc(p,{rows:c,close:f}),c[0].focus({preventScroll:!0})}function mc({menu:e,button:t,close:o},{signal:n}){let s=({target:i})=>!e.contains(i)&&!t.
contains(i);for(let i of["pointerdown","wheel"])addEventListener(i,a=>s(a)&&o(),{capture:!0,passive:!0,signal:n});addEventListener("resize",o,{signal:n})}function lc(e,{
rows:t,close:o}){let n=t.indexOf(document.activeElement),s={ArrowDown:(n+1)%t.length,ArrowUp:n-1,Home:0,End:-1}[e.key];if(e.stopPropagation(),s!==void 0)t.at(s).
focus();else if(e.key==="Escape"||e.key==="Tab")o();else return dc(e,t,n);return e.preventDefault()}function dc({key:e},t,o){let n=[...t.slice(o+1),...t.slice(0,
o+1)],s=i=>i.textContent.trim().toLocaleLowerCase().startsWith(e.toLocaleLowerCase());e.trim().length===1&&n.find(s)?.focus()}function fc(e,t){let o=t.getBoundingClientRect(),
{width:n,height:s}=e.getBoundingClientRect(),i=getComputedStyle(t).direction==="rtl",a=innerHeight-oo-o.bottom-eo,c=o.top-eo-oo,l=s<=a||a>=c,d=Math.min(s,l?a:c),
f=i?o.left:o.right-n;e.style.maxBlockSize=`${d}px`,e.style.top=`${l?o.bottom+eo:o.top-eo-d}px`,e.style.left=`${pc(f,innerWidth-n)}px`}var pc=(e,t)=>Math.max(oo,
Math.min(e,t-oo));var hc=matchMedia("(min-width: 45rem) and (hover: hover)");async function uc({row:e,item:t,button:o=null,conversation:n}){let s=Jn(t,n).map(c=>({...c,text:m(`me\
ssage.${c.name}`)}));if(!s.length)return;e.classList.add("is-pressed");let i=o&&hc.matches,a=await(i?Is(o,{label:m("message.actions"),items:s}):wc(s));return e.
classList.remove("is-pressed"),e.focus({preventScroll:!0}),i&&!a&&o.focus({preventScroll:!0}),a}async function wc(e){let t=v("message"),o,n=i=>{o=i,t.close()},s=e.
map(i=>{let a=document.createElement("li");return a.append(Fo(i,n)),a});return r(".sheet",t).replaceChildren(...s),await y(t),o}var gc=0;async function bc({label:e,options:t,form:o},n){let s=v("bot-form"),i=r("form",s),a=t?[kc({label:e,options:t})]:o.fields.map(vc);E(i),r(".bot-form-fiel\
ds",i).replaceChildren(...a.map(({place:l})=>l)),r(".bot-form-note",i).hidden=!!t,h(r('[data-testid="bot-form-submit"]',i),o?.submit??m("form.choose"));let c=()=>Object.
fromEntries(a.map(({id:l,value:d})=>[l,d()]).filter(([,l])=>l!==null));return xc(i,a,async()=>{await n(t?{value:c().option}:{answers:c()}),s.close("done")}),y(s,
{title:e})}function xc(e,t,o){let n=r(".form-error",e),s=!1;e.onsubmit=async i=>{i.preventDefault(),!s&&(s=!0,n.hidden=!0,e.setAttribute("aria-busy","true"),await o().
catch(a=>{let c=t.find(({id:l})=>l===a.field);n.textContent=c?m("form.wrong",{label:c.label}):q(a),n.hidden=!1,c?.input.focus()}),e.removeAttribute("aria-busy"),
s=!1)}}function kc({label:e,options:t}){return Ns({id:"option",label:e,options:t,required:!0})}function vc(e){return e.kind==="checkbox"?Oc(e):e.kind==="select"?
Ns(e):yc(e)}function yc({id:e,label:t,kind:o,required:n,min:s,max:i}){let a=document.createElement(o==="long_text"?"textarea":"input"),c=o==="number";return c?Object.
assign(a,{type:"number",step:"any",min:s??"",max:i??""}):(s!==void 0&&(a.minLength=s),a.maxLength=i,a.dir="auto",o==="long_text"&&(a.rows=4)),Fs({id:e,label:t,required:n,
input:a,value:()=>a.value===""?null:c?Number(a.value):a.value})}function Ns({id:e,label:t,options:o,required:n}){let s=document.createElement("select");return s.
append(Rs("",m(n?"form.please":"form.nothing")),...o.map(i=>Rs(i.id,i.label))),Fs({id:e,label:t,required:n,input:s,value:()=>s.value||null})}function Rs(e,t){let o=ue(
"option",t);return o.value=e,o}function Oc({id:e,label:t,required:o}){let n=g("bot-form-check"),s=r("input",n);return s.required=o,h(r("span",n),t),{id:e,label:t,
input:s,place:n,value:()=>s.checked}}function Fs({id:e,label:t,required:o,input:n,value:s}){let i=g("bot-form-field");n.id=`bot-form-${gc+=1}`,n.required=o,n.autocomplete=
"off";let a=r("label",i);return a.htmlFor=n.id,h(a,o?t:m("command.optional",{words:t})),i.append(n),{id:e,label:t,input:n,place:i,value:s}}var _c=et?"parley_theme":"theme",Ec=365*24*3600;function Bs(e){document.documentElement.dataset.theme=e,document.cookie=`${_c}=${e}; path=${et}/; max-age=${Ec};\
 samesite=lax`,In()}var qs={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1};function Hs(e,{onShown:t}){let o=r('[role="tablist"]',e),n=[...o.children].filter(a=>!a.hidden),s=a=>{
for(let c of o.children){let l=c===a;c.setAttribute("aria-selected",l),c.tabIndex=l?0:-1,Ws(c).hidden=!l}a.scrollIntoView({block:"nearest",inline:"nearest"})},i=a=>{
s(a),t(Ws(a))};for(let a of n)a.onclick=()=>i(a);o.onkeydown=a=>{let c=Sc(n,a);c&&(a.preventDefault(),i(c),c.focus())},s(n[0])}var Ws=e=>r(`#${e.getAttribute("a\
ria-controls")}`);function Sc(e,{key:t,target:o}){return t==="Home"?e[0]:t==="End"?e.at(-1):qs[t]&&e.at((e.indexOf(o)+qs[t])%e.length)}function Us(e,{blocks:t,directory:o}){let n=new _,s=()=>n.open("/me/blocks?limit=50"),i=({user:a})=>x(e,()=>t.unblock(a.id)).then(s);O(e,{list:n,into:".ban-list",
none:".blocked-none",key:({user:a})=>a.id,create:()=>g("ban-item"),update:(a,c)=>$c(a,{...c,user:o.of(c.user)},i)}),s()}function $c(e,t,o){L(r(".avatar",e),t.user),
h(r(".ban-name",e),k(t.user)),h(r(".hint",e),m("blocked.since",{date:P(new Date(t.at))}));let n=r("button",e);n.textContent=m("person.unblock"),n.setAttribute("\
aria-label",m("blocked.unblock",{name:k(t.user)})),n.onclick=()=>o(t)}var Cc=864e5;function Gs({rooms:e,path:t="/me/tokens",onMade:o}){let n=v("token"),s=r("form",n),i=r(".token-made",n);return E(s),s.hidden=!1,i.hidden=!0,Ac(s,e.
mine),s.onchange=()=>zs(s),zs(s),S(s,async()=>{let{token:a}=await w.post(t,Ks(s));s.hidden=!0,Lc(i,a),o()}),n.addEventListener("close",()=>r(".token-text",i).value=
"",{once:!0}),y(n)}function Ac(e,t){let o=t.filter(({name:n})=>n);r(".invite-room-list",e).replaceChildren(...o.map(Tc)),r('[value="chosen"]',e).closest("label").
hidden=!o.length}function zs(e){let t=Ks(e),o=r(".invite-room-list",e);o.hidden=!t.rooms,r('[name="scope"]',e).setCustomValidity(t.scopes.length?"":m("tokens.no\
_scope")),o.querySelector("input")?.setCustomValidity(t.rooms?.length===0?m("tokens.none_chosen"):"")}function Tc({id:e,name:t}){let o=g("invite-room");return r(
"input",o).value=e,r("span",o).textContent=t,o}function Ks(e){let t=new FormData(e),o=Number(t.get("days"));return{name:t.get("name").trim(),scopes:t.getAll("sc\
ope"),rooms:t.get("rooms")==="chosen"?t.getAll("room"):null,expires_at:o?new Date(Date.now()+o*Cc).toISOString():null}}function Lc(e,t){let o=r(".token-text",e);
e.hidden=!1,o.value=t,r('[data-action="copy"]',e).onclick=()=>H(t,"tokens.copied"),o.focus(),o.select()}function no(e,{rooms:t,path:o="/me/tokens",onChanged:n=()=>{}}){let s=new _,i=()=>s.open(o),a=()=>(i(),n()),c=async l=>{!l.expired&&!await C(Pc(l))||(await x(e,
()=>w.delete(`${o}/${l.id}`)),a())};O(e,{list:s,into:".token-list",none:".tokens-none",create:()=>g("token-item"),update:(l,d)=>Dc(l,d,{rooms:t,end:c})}),r('[da\
ta-action="new-token"]',e).onclick=()=>Gs({rooms:t,path:o,onMade:a}),i()}function Dc(e,t,{rooms:o,end:n}){r(".token-name",e).textContent=t.name,r(".token-scopes\
-of",e).textContent=Bo(t,o);let s=r(".token-times",e);s.textContent=[Mc(t),qo(t)].join(" · "),s.title=m("tokens.made",{date:R(new Date(t.created_at))});let i=r(
"button",e);i.textContent=m(t.expired?"tokens.remove":"tokens.revoke"),i.onclick=()=>n(t)}var Bo=(e,t)=>[...e.scopes.map(o=>m(`tokens.short.${o}`)),jc(e,t)].join(
" · ");function jc({rooms:e},t){if(!e)return m("tokens.in.all");let o=e.map(n=>t.find(n)?.name).filter(Boolean);return m("tokens.in",{rooms:o.length?ot(o):m("t\
okens.rooms.gone")})}function Mc({expired:e,expires_at:t}){return e?m("tokens.expired"):t?m("tokens.until",{date:P(new Date(t))}):m("tokens.never")}var qo=({last_used_at:e})=>e?
m("tokens.used",{date:P(new Date(e))}):m("tokens.unused"),Pc=({name:e})=>({title:m("tokens.revoke.title",{name:e}),text:m("tokens.revoke.text"),action:m("tokens\
.revoke")});var Ic={mine:[],find:()=>{}};function Ys(e,{onChanged:t}){let o=v("bot"),n=`/me/bots/${e.id}`,s=r("form",o);return E(s),s.elements.display_name.value=e.display_name,
s.elements.about.value=e.about,S(s,async({display_name:i,about:a})=>{await w.patch(n,{display_name:i.trim(),about:a.trim()}),t()}),no(r(".tokens",o),{rooms:Ic,path:`${n}\
/tokens`,onChanged:t}),Bt(r(".bot-end",o),{path:n,question:Rc(e),onGone:t}),y(o,{title:k(e)})}var Rc=e=>({title:m("bots.delete.title",{name:k(e)}),text:m("bots.\
delete.text"),action:m("bots.delete")});function Vs(e){let t=new _,o=()=>t.open("/me/bots"),n=s=>Ys(s,{onChanged:o});O(e,{list:t,into:".bot-list",none:".bots-none",create:()=>g("bot-item"),update:(s,i)=>Nc(
s,i,n)}),r('[data-action="new-bot"]',e).onclick=()=>Fc({onMade:s=>(o(),n(s))}),o()}function Nc(e,t,o){L(r(".avatar",e),t),r(".bot-name",e).textContent=k(t);let n=t.
disabled?m("bots.disabled"):j("bots.tokens",t.tokens);r(".hint",e).textContent=[`@${t.name}`,n].join(" · "),r("button",e).onclick=()=>o(t)}function Fc({onMade:e}){
let t=v("new-bot"),o=r("form",t);return E(o),S(o,async({name:n,display_name:s,about:i})=>{let a={name:n.trim(),display_name:s.trim()||null,about:i.trim()||null},
c=await w.post("/me/bots",a);z(t),e(c)}),y(t)}var Js="/me/connected-apps";function Xs(e,{rooms:t}){let o=new _,n=()=>o.open(Js),s=async i=>{await C(qc(i))&&(await x(e,()=>w.delete(`${Js}/${i.id}`)),n())};O(
e,{list:o,into:".connected-app-list",none:".connected-apps-none",create:()=>g("connected-app-item"),update:(i,a)=>Bc(i,a,{rooms:t,end:s})}),n()}function Bc(e,t,{
rooms:o,end:n}){r(".token-name",e).textContent=t.app.name,r(".token-scopes-of",e).textContent=Bo(t,o);let s=r(".token-times",e);s.textContent=qo(t),s.title=m("c\
onnected_apps.since",{date:R(new Date(t.created_at))}),r("button",e).onclick=()=>n(t)}var qc=({app:{name:e}})=>({title:m("connected_apps.end.title",{name:e}),text:m(
"connected_apps.end.text"),action:m("tokens.revoke")});function Qs(e,{isOwner:t,onChanged:o}){let n=v("own-app"),s=`/me/apps/${e.id}`;Wc(r(".app-keys",n),e,s);let i=r("form",n);E(i),i.elements.name.value=e.name,i.elements.
redirect_uris.value=e.redirect_uris.join(`
`);let a=r(".app-closes",i);return a.hidden=t||!e.for_everybody,S(i,async c=>{let l={name:c.name.trim(),redirect_uris:Wo(c.redirect_uris)},d=await w.patch(s,l);
r(".app-audience",n).textContent=zt(d),a.hidden||=!d.for_everybody,o()}),Bt(r(".app-end",n),{path:s,question:ti(e,"remove"),onGone:o}),n.addEventListener("close",
()=>r(".app-secret",n).value="",{once:!0}),y(n,{title:e.name})}var zt=({for_everybody:e})=>m(e?"own_apps.everybody":"own_apps.alone"),Wo=e=>e.split(/\s+/).filter(
Boolean);function Wc(e,t,o){r(".form-error",e).hidden=!0,r(".app-id",e).value=t.id,r('[data-action="copy-id"]',e).onclick=()=>H(t.id,"own_apps.copied"),r(".app-\
audience",e).textContent=zt(t);let n=r('[data-action="renew-secret"]',e);n.hidden=!t.confidential,n.onclick=async()=>{await C(ti(t,"renew"))&&await x(e,async()=>Zs(
e,(await w.post(`${o}/secret`)).client_secret))},Zs(e,t.client_secret)}function Zs(e,t){r(".app-secret-made",e).hidden=!t;let o=r(".app-secret",e);o.value=t??"",
r('[data-action="copy-secret"]',e).onclick=()=>H(o.value,"own_apps.copied")}var ti=({name:e},t)=>({title:m(`own_apps.${t}.title`,{name:e}),text:m(`own_apps.${t}\
.text`),action:m(`own_apps.${t}`)});function ei(e,{isOwner:t}){let o=new _,n=()=>o.open("/me/apps"),s=i=>Qs(i,{isOwner:t,onChanged:n});O(e,{list:o,into:".own-app-list",none:".own-apps-none",create:()=>g(
"own-app-item"),update:(i,a)=>Hc(i,a,s)}),r('[data-action="new-app"]',e).onclick=()=>Uc({isOwner:t,onMade:i=>(n(),s(i))}),n()}function Hc(e,t,o){r(".token-name",
e).textContent=t.name,r(".hint",e).textContent=[m(t.confidential?"own_apps.confidential":"own_apps.public"),zt(t)].join(" · "),r("button",e).onclick=()=>o(t)}function Uc({
isOwner:e,onMade:t}){let o=v("new-app"),n=r("form",o);return E(n),r(".new-app-everybody",n).hidden=!e,S(n,async s=>{let i=await w.post("/me/apps",{name:s.name.trim(),
redirect_uris:Wo(s.redirect_uris),confidential:s.kind==="confidential",for_everybody:e&&s.for_everybody==="on"});z(o),t(i)}),y(o)}function oi(e,{rooms:t}){let o=new _;O(e,{list:o,into:".own-report-list",none:".own-reports-none",create:()=>g("own-report"),update:(n,s)=>zc(n,s,t)}),o.open("/\
me/reports?limit=20")}function zc(e,{room:t,seq:o,reason:n,outcome:s,note:i,at:a,resolved_at:c},l){let d=l.find(t),f=r(".report-room",e);h(f,d?m("own_reports.ro\
om",{room:d.name}):m("own_reports.gone")),d&&(f.href=ct({view:"room",room:t,seq:o})),h(r(".report-reason",e),m("audit.reason",{reason:n})),h(r(".report-outcome",
e),m(`own_reports.${s??"waiting"}`)),nt(r(".report-note",e),i),ht(r("time",e),c??a)}var Gc=6e4;function si(e,{me:t,onChanged:o}){Kc(r(".picture-form",e),{me:t,onChanged:o}),Yc(r(".profile-form",e),{me:t,onChanged:o}),Jc(r(".status-form",e),{me:t,
onChanged:o})}function Kc(e,{me:t,onChanged:o}){let n=r("input",e),s=r('[data-action="remove-picture"]',e),i=()=>{L(r(".avatar",e),t,{size:"large"}),s.hidden=!t.
picture},a=c=>x(e,async()=>{o(await c()),i()});E(e),r('[data-action="choose-picture"]',e).onclick=()=>n.click(),n.onchange=()=>n.files[0]&&a(()=>w.upload("/me/p\
icture",n.files[0])),s.onclick=()=>a(()=>w.delete("/me/picture")),i()}function Yc(e,{me:t,onChanged:o}){E(e);let{display_name:n,pronouns:s,about:i,time_zone:a}=e.
elements;n.value=t.display_name,s.value=t.pronouns??"",i.value=t.about??"",Vc(a,t.time_zone),r(".hint",e).textContent=m("account.signed_in_as",{name:t.name}),S(
e,async c=>o(await w.patch("/me",{display_name:c.display_name.trim(),pronouns:c.pronouns.trim(),about:c.about.trim(),time_zone:c.time_zone||null})))}function Vc(e,t){
let o=Intl.DateTimeFormat().resolvedOptions().timeZone,n=new Set([o,...t?[t]:[],...Intl.supportedValuesOf("timeZone")]);e.replaceChildren(new Option(m("profile.\
time_zone.none"),""),...[...n].map(s=>new Option(s,s))),e.value=t??""}function Jc(e,{me:t,onChanged:o}){E(e);let n=Mn(t),{emoji:s,text:i,until:a,quiet:c}=e.elements;
s.value=n?.emoji??"",i.value=n?.text??"",a.value=n?.until?"keep":"",c.value=de(t.quiet_until)?"keep":"";for(let l of[a,c])r('[value="keep"]',l).hidden=l.value!==
"keep";S(e,async l=>{let d={emoji:l.emoji.trim(),text:l.text.trim()},p={status:!d.emoji&&!d.text?null:{...d,until:ni(l.until,n?.until)}};o(await w.patch("/me",{
...p,quiet_until:ni(l.quiet,t.quiet_until)}))})}function ni(e,t){return e?e==="keep"?t:e==="today"||e==="week"?Xc(e).toISOString():new Date(Date.now()+Number(e)*
Gc).toISOString():null}function Xc(e){let t=new Date;return t.setHours(24,0,0,0),e==="week"&&t.setDate(t.getDate()+(7-new Date().getDay())%7),t}var Zc={Edge:/Edg\//,Opera:/OPR\//,Firefox:/Firefox\//,Chrome:/Chrome\//,Safari:/Safari\//},Qc={iOS:/iPhone|iPad/,Android:/Android/,Windows:/Windows/,macOS:/Mac OS/,
Linux:/Linux/};function ri(e){let t=new _,o=()=>t.open("/me/sessions?limit=50"),n=async s=>{await C(om(s))&&(await x(e,()=>w.delete(`/me/sessions/${s.id}`)),o())};
O(e,{list:t,into:".session-list",sort:tm,create:()=>g("session-item"),update:(s,i)=>em(s,i,n)}),o()}var tm=e=>e.toSorted((t,o)=>new Date(o.last_seen_at)-new Date(
t.last_seen_at));function em(e,t,o){let n=r(".session-agent",e);n.textContent=ci(t.user_agent??""),n.title=t.user_agent??"";let s=r(".session-seen",e);s.textContent=
t.current?m("sessions.current"):ai(t),s.title=t.current?"":R(new Date(t.last_seen_at)),r("button",e).hidden=t.current,r("button",e).onclick=()=>o(t)}var om=e=>({
title:m("sessions.revoke.title",{device:ci(e.user_agent??"")}),text:m("sessions.revoke.text",{seen:ai(e)}),action:m("sessions.revoke")});function ai({last_seen_at:e,
address:t}){return m("sessions.seen",{date:P(new Date(e)),address:t??""})}function ci(e){let t=ii(Zc,e),o=ii(Qc,e);return t?o?m("sessions.device",{browser:t,system:o}):
t:m("sessions.program")}function ii(e,t){return Object.keys(e).find(o=>e[o].test(t))}function mi({me:e,outbox:t,drafts:o,halfWritten:n,blocks:s,directory:i,rooms:a,onChanged:c,onReadingShown:l}){let d=v("account");si(d,{me:e,onChanged:c}),nm(r("\
.reading-setting",d),{onReadingShown:l}),sm(d),im(r(".password-form",d),e),r("#account-tab-server",d).hidden=e.role!=="owner";let f={"account-preferences":p=>{Us(
r(".blocked-setting",p),{blocks:s,directory:i}),oi(r(".own-reports",p),{rooms:a})},"account-sign-in":p=>ri(r(".sessions",p)),"account-programs":p=>{no(r(".token\
s",p),{rooms:a}),Vs(r(".bots",p)),Xs(r(".connected-apps",p),{rooms:a}),ei(r(".own-apps",p),{isOwner:e.role==="owner"}),je(r(".webhooks",p),{path:"/me/webhooks",
rooms:a})}};return Hs(d,{onShown:p=>f[p.id]?.(p)}),r(".sign-out",d).onsubmit=p=>rm(p,{outbox:t,drafts:o,halfWritten:n}),y(d)}function nm(e,{onReadingShown:t}){let o=r(
"input",e);o.disabled=!0;let n=s=>{o.checked=s.shown,o.disabled=!1};x(e,async()=>n(await w.get("/me/reading"))),o.onchange=()=>{let s=o.checked;return o.checked=
!s,x(e,async()=>{n(await w.put("/me/reading",{shown:s})),t()})}}function sm(e){for(let t of e.querySelectorAll('[name="theme"]'))t.checked=t.value===document.documentElement.
dataset.theme,t.onchange=()=>Bs(t.value);r('input[name="next"]',e).value=location.pathname+location.search}function im(e,t){E(e),e.hidden=t.has_password===!1,e.
elements.username.value=t.name;let{passwordLength:o}=r(".app").dataset;e.elements.new_password.minLength=o,h(r("#new-password-hint",e),m("password.hint",{count:o})),
S(e,async({current_password:n,new_password:s})=>{await w.put("/me/password",{current_password:n,new_password:s}),E(e)})}async function rm(e,{outbox:t,drafts:o,halfWritten:n}){
let s=t.all.length,i=e.target;s&&(e.preventDefault(),!await C({title:m("sign_out.title"),text:j("sign_out.unsent",s),action:m("sign_out")}))||(t.clear(),o.clear(),
n.clear(),Ln(),s&&i.submit())}function di(){let e=v("all-apps"),t=r(".all-apps",e),o=new _,n=()=>o.open("/apps"),s=async(i,a)=>{await C(i)&&(await x(t,a),n())};return O(t,{list:o,into:".all-\
app-list",none:".all-apps-none",create:()=>g("any-app-item"),update:(i,a)=>am(i,a,s)}),n(),y(e)}function am(e,t,o){let n=t.for_everybody;r(".token-name",e).textContent=
t.name,r(".app-owner",e).textContent=m("all_apps.owner",{owner:k(t.owner),name:t.owner.name}),r(".app-places",e).textContent=t.redirect_uris.join(" · "),r(".ap\
p-audience",e).textContent=zt(t);let s=r('[data-action="open-app"]',e);s.textContent=m(n?"all_apps.close":"all_apps.open"),s.onclick=()=>o(li(t,n?"close":"open"),
()=>w.patch(`/apps/${t.id}`,{for_everybody:!n})),r('[data-action="remove-app"]',e).onclick=()=>o(li(t,"remove"),()=>w.delete(`/apps/${t.id}`))}var li=({name:e},t)=>({
title:m(`all_apps.${t}.title`,{name:e}),text:m(`all_apps.${t}.text`),action:m(`all_apps.${t}`),isHarmless:t!=="remove"});async function fi({rooms:e,onJoined:t}){let o=v("browse"),n=r("input",o),s=new qt,i=c=>x(o,async()=>{await e.join(c.id),o.close(),t(c)});n.value="",n.oninput=()=>{
s.search(n.value.trim()),r(".dialog-body",o).scrollTop=0},pt(o).onclick=()=>fm(o,s),s.addEventListener("change",()=>mm(o,s,i)),cm(o),s.search(""),s.loadSuggested();
let a=y(o);Et.matches&&n.focus(),await a,s.close()}function cm(e){r(".browse-list",e).replaceChildren();for(let t of[".browse-none",".browse-no-match",".form-er\
ror"])r(t,e).hidden=!0;it(e,{hasMore:!1,failed:!1})}function mm(e,{items:t,suggested:o,words:n,searching:s,hasMore:i,failed:a},c){let l=!t.length&&!a&&!s;I(r(".\
browse-list",e),n?t:lm(t,o),{key:({id:d})=>d,create:()=>g("browse-item"),update:(d,f)=>dm(d,f,c)}),r(".browse-none",e).hidden=!l||n!=="",r(".browse-no-match",e).
hidden=!l||n==="",it(e,{hasMore:i,failed:a})}function lm(e,t){let o=new Set(t.map(({id:n})=>n));return[...t,...e.filter(({id:n})=>!o.has(n))]}function dm(e,t,o){
r(".browse-name",e).textContent=t.name,r(".browse-suggested",e).hidden=!t.suggested;let n=[j("browse.members",t.member_count),m("browse.active",{date:lt(new Date(
t.active_at))})];r(".browse-facts",e).textContent=n.join(" · ");let s=r(".browse-about",e);s.textContent=t.description||t.topic,s.hidden=!s.textContent,r("butt\
on",e).onclick=()=>o(t)}async function fm(e,t){let o=r(".browse-list",e),n=o.children.length;await t.more(),r("button",o.children[n]??e).focus()}function pi({rooms:e,sections:t,section:o=null,onCreated:n}){let s=v("create-room"),i=r("form",s),a=pm();E(i),S(i,async({joined_only:l,...d})=>{let f={...d,history:l?
"joined":"all"},p=await e.create(a(f));o&&await e.set(p.id,{section:o}),s.close(),n(p)});let c=o?m("create_room.in",{section:t.nameOf(o)}):m("create_room.title");
return y(s,{title:c})}function pm(){let e={};return t=>{let o=JSON.stringify(t);return e.same!==o&&(e={same:o,id:V()}),{...t,client_id:e.id}}}async function hi({onRoom:e,onPerson:t,...o}){let n=v("jump"),s=c=>[...o.rooms.mine,...o.rooms.archived].find(l=>be(l)?.id===c),i=new wt({rooms:o.rooms,directory:o.
directory,roomWith:s}),a=({kind:c,id:l})=>x(n,async()=>{let d=c==="room"?()=>e(l):await t(l);z(n),d()});r(".form-error",n).hidden=!0,new gt(n,{choices:i,onChosen:a,
...o}),await y(n),i.close()}var hm=864e5;function ui({room:e=null,rooms:t,me:o}){let n=v("invite"),s=r("form",n),i=r(".invites",n),a=()=>km(i,{rooms:t,me:o});return E(s),r(".invite-made",n).
hidden=!0,um(r(".invite-rooms",s),{rooms:t,room:e}),S(s,async({note:c,uses:l,days:d})=>{let f={expires_at:new Date(Date.now()+Number(d)*hm).toISOString()},p={note:c.
trim(),uses:l?Number(l):null,...f,rooms:gm(s)};bm(n,await w.post("/invites",p)),i.open&&a()}),i.open=!1,i.ontoggle=()=>i.open&&a(),y(n)}function um(e,{rooms:t,room:o}){
let s=t.mine.filter(i=>i.kind==="public"||fe(i)).toSorted((i,a)=>(a.id===o?.id)-(i.id===o?.id));e.hidden=!s.length,r(".invite-room-list",e).replaceChildren(...s.
map(i=>wm(i,{isChosen:i.id===o?.id})))}function wm({id:e,name:t},{isChosen:o}){let n=g("invite-room"),s=r("input",n);return s.value=e,s.checked=o,r("span",n).textContent=
t,n}var gm=e=>new FormData(e).getAll("room");function bm(e,{id:t,url:o,expires_at:n}){let s=r(".invite-made",e),i=r(".invite-url",s);s.hidden=!1,i.value=wi(o),r(
".invite-qr",s).src=xm(t),r(".invite-expiry",s).textContent=m("invite.expiry",{date:P(new Date(n))});let a=r('[data-action="copy"]',s);a.onclick=()=>H(i.value,"\
invite.copied"),i.focus(),i.select()}var wi=e=>new URL(e,location.href).href,xm=e=>`${et}/api/v1/invites/${e}/qr`;function km(e,t){let o=new _,n=()=>o.open("/in\
vites?limit=50"),s=async i=>{await C(vm(i))&&(await x(e,()=>w.delete(`/invites/${i.id}`)),n())};O(e,{list:o,into:".invite-list",none:".invites-none",create:()=>g(
"invite-item"),update:(i,a)=>ym(i,a,{revoke:s,...t})}),n()}var vm=({note:e})=>({title:m("invite.revoke.title"),text:e?m("invite.revoke.text",{note:e}):m("invite\
.revoke.text.plain"),action:m("invite.revoke")});function ym(e,t,{rooms:o,me:n,revoke:s}){let{note:i,by:a,used:c,uses:l,state:d,url:f,expires_at:p}=t,u=d==="ope\
n",b=a&&a.id!==n.id?k(a):null,$=l?m("invite.used.of",{count:M(c),most:M(l)}):m("invite.used",{count:M(c)}),D=u?m("invite.until",{date:P(new Date(p))}):m(`invite\
.state.${d}`);r(".invite-note",e).textContent=i||m("invite.no_note");let T=t.rooms.map(Xt=>o.find(Xt)?.name).filter(Boolean),A=T.length?m("invite.into",{rooms:ot(
T)}):null,at=r(".hint",e);at.textContent=[b,$,D,A].filter(Boolean).join(" · "),at.title=u?R(new Date(p)):"";let[ce,me]=e.querySelectorAll("button");ce.hidden=!u||
!f,ce.onclick=()=>H(wi(f),"invite.copied"),me.hidden=!u,me.onclick=()=>s(t)}var Om=8;function gi({rooms:e,me:t,onOpened:o,...n}){return Je({title:m("direct.new"),action:m("direct.open"),hint:m("direct.hint"),most:Om,isOffered:({id:s})=>s!==
t.id,act:async s=>o(await e.openDirect(s.map(({id:i})=>i))),me:t,...n})}function _m(){let e=Object.assign(new EventTarget,{list:[],loaded:!1,need(){}});return Object.assign(new EventTarget,{members:e,room:{kind:"direct"},isOver:!0})}
async function bi({subject:e,router:t,...o}){let n=v("person-card"),s=r(".dialog-body",n),i=new AbortController;s.replaceChildren(document.getElementById("panel\
-person").content.cloneNode(!0));let a=c=>{n.close(),t.goToRoom(c)};ve.show(s,{...o,subject:e,conversation:_m(),router:{goToRoom:a},signal:i.signal}),await y(n),
i.abort()}function ki(e,{room:t}){let o=`/rooms/${t.id}`,n=r(".mutes",e);xi(e,{path:`${o}/bans`,none:".bans-none",fold:e,label:m("bans.lift"),lift:({user:i})=>w.delete(`${o}\
/bans/${i.id}`)});let s=xi(n,{path:`${o}/mutes`,fold:e,label:m("moderate.unmute"),lift:({user:i})=>w.patch(`${o}/members/${i.id}`,{muted_until:null})});s.addEventListener(
"change",()=>n.hidden=!s.items.length),n.hidden=!0}function xi(e,{path:t,none:o,fold:n,label:s,lift:i}){let a=new _,c=()=>a.open(`${t}?limit=50`);return O(e,{list:a,
into:".ban-list",none:o,key:({user:l})=>l.id,create:()=>g("ban-item"),update:(l,d)=>Em(l,d,{label:s,lift:()=>x(n,()=>i(d)).then(c)})}),c(),a}function Em(e,{user:t,
until:o,reason:n},{label:s,lift:i}){L(r(".avatar",e),t),r(".ban-name",e).textContent=k(t);let a=o?m("bans.until",{date:P(new Date(o))}):m("bans.ever"),c=r(".hin\
t",e);c.textContent=[a,n].filter(Boolean).join(" · "),c.title=o?R(new Date(o)):"";let l=r("button",e);l.textContent=s,l.onclick=i}var Sm=36e5;function vi(e,{room:t,mayMake:o}){let n=`/rooms/${t.id}/guest-links`,s=r("form",e),i=new _,a=()=>i.open(n);E(s),s.hidden=!o,S(s,async({hours:l,guests:d})=>{
let f=new Date(Date.now()+Number(l)*Sm).toISOString(),{url:p}=await w.post(n,{expires_at:f,guests:Number(d)});await H(new URL(p,location.href).href,"guests.copi\
ed").catch(()=>{}),a()});let c=async l=>{await C($m(l))&&(await x(s,()=>w.delete(`${n}/${l.id}`)),a())};O(e,{list:i,into:".guest-list",none:".guests-none",create:()=>g(
"guest-link"),update:(l,d)=>Cm(l,d,c)}),a()}var $m=({people:e})=>({title:m("guests.revoke.title"),text:e.length?m("guests.revoke.text",{names:ot(e.map(k))}):m("\
guests.revoke.text.nobody"),action:m("invite.revoke")});function Cm(e,t,o){let{people:n,came:s,guests:i,state:a,url:c,expires_at:l}=t,d=a==="expired"||a==="revo\
ked";r(".guest-people",e).textContent=n.length?ot(n.map(k)):m("guests.nobody");let f=m("guests.came",{count:M(s),most:M(i)}),p=d?m(`invite.state.${a}`):m("invit\
e.until",{date:P(new Date(l))});r(".hint",e).textContent=`${f} · ${p}`;let[u,b]=e.querySelectorAll("button");u.hidden=a!=="open"||!c,u.onclick=()=>H(new URL(c,
location.href).href,"guests.copied"),b.hidden=d,b.onclick=()=>o(t)}async function yi(e,t){return e.member_count>1&&!await C(Gt("leave",e))?!1:Uo(e,t)}async function Oi(e,t){let o=await st(Gt("archive",e));o&&await Ho(e,t,o)}async function Ho(e,t,o){
await t.update(e.id,{archived:!0,...o});let n=()=>t.update(e.id,{archived:!1}).catch(G);B(m("room.archive.done",{room:e.name}),{undo:{label:m("undo"),act:n}})}async function Uo(e,t){
try{await t.leave(e.id)}catch(o){if(!o.can?.includes("archive"))throw o;let n={title:m("room.last.title",{room:e.name}),text:m("room.last.text")},s=await Fn({...n,
action:m("room.delete"),other:m("room.archive")}),i={yes:"delete",other:"archive"}[s];if(!i)return!1;await t.leave(e.id,{last:i})}return!0}function Gt(e,{name:t,
kind:o}){let n=e==="leave"&&o==="private"?"room.leave.private.text":`room.${e}.text`;return{title:m(`room.${e}.title`,{room:t}),text:m(n),action:m(`room.${e}`)}}var Ei="new";function Si(e,{room:t,rooms:o,sections:n}){let{mine:s}=t;if(e.hidden=!s,!s)return;let{favourite:i,notify:a,section:c,hidden:l}=e.elements,d=p=>x(e,
()=>o.set(t.id,p));r(".form-error",e).hidden=!0,e.onsubmit=p=>p.preventDefault(),i.checked=s.favourite,a.value=s.notify,l.checked=s.hidden,_i(c,{sections:n,chosen:s.
section}),i.onchange=()=>d({favourite:i.checked}),l.onchange=()=>d({hidden:l.checked});for(let p of a)p.onchange=()=>d({notify:a.value});let f=r(".section-new",
e);f.hidden=!0,c.onchange=()=>{f.hidden=c.value!==Ei,f.hidden?d({section:c.value||null}):r("input",f).focus()},r("button",f).onclick=()=>x(e,async()=>{let p=await w.
post("/me/sections",{name:r("input",f).value.trim()});n.note(p),await o.set(t.id,{section:p.id}),_i(c,{sections:n,chosen:p.id}),f.hidden=!0})}function _i(e,{sections:t,
chosen:o}){let n=[["",m("section.none")],...t.own.map(({id:s,name:i})=>[s,i]),[Ei,m("section.new")]];e.replaceChildren(...n.map(([s,i])=>new Option(i,s))),e.value=
t.own.some(({id:s})=>s===o)?o:""}var Am=[7,30,90,180,365,730];async function $i(e,{room:t,rooms:o,me:n}){let s=r(".room-retention",e),i=r(".room-retention-text",e),a=r("select",s),c=t.kind!=="d\
irect"&&(X(t)||n.role==="owner");s.hidden=i.hidden=!0,a.onchange=null;let l=await w.get(`/rooms/${t.id}/retention`).catch(()=>null);if(!l||e.dataset.room!==t.id)
return;let d=()=>{Lm(a,l),i.textContent=l.days?Dm(l.days):"",i.hidden=c||!l.days};d(),s.hidden=!c,a.onchange=async()=>{let f=a.value===""?null:Number(a.value);await x(
r(".room-form",e),async()=>{await ze(p=>Tm({retention_days:f,...p},{room:t,rooms:o}),{days:f??l.usual_days}),l=await w.get(`/rooms/${t.id}/retention`)}),d()}}async function Tm(e,{
room:t,rooms:o}){X(t)?await o.update(t.id,e):await w.put(`/rooms/${t.id}/retention`,e)}function Lm(e,{retention_days:t,usual_days:o,most_days:n}){let s=o?j("ret\
ention.days",o,{count:M(o)}):m("retention.ever"),i=[new Option(m("retention.usual",{days:s}),"")];n||i.push(new Option(m("retention.ever"),"0"));let a=new Set(Am.
filter(c=>!n||c<=n));t&&a.add(t);for(let c of[...a].sort((l,d)=>l-d))i.push(new Option(j("retention.days",c,{count:M(c)}),String(c)));n&&t===0&&i.push(new Option(
m("retention.ever"),"0")),e.replaceChildren(...i),e.value=t===null?"":String(t)}var Dm=e=>j("retention.kept",e,{count:M(e)});function Ci({conversation:e,rooms:t,sections:o,me:n,onLeft:s,onPanel:i}){let a=v("room-details"),c=r(".room-form",a),{room:l}=e;E(c),jm(a,l),r(".room-facts",a).
textContent=Pm(l),Nm(a,e),Si(r(".room-mine",a),{room:l,rooms:t,sections:o}),S(c,async p=>{await t.update(l.id,Rm(l,p)),a.close()}),Mm(a,{room:l,rooms:t,me:n}),a.
dataset.room=l.id,$i(a,{room:l,rooms:t,me:n});let d=r(".bans",a);d.open=!1,d.ontoggle=()=>d.open&&ki(d,{room:l});let f=r(".guests",a);return f.open=!1,f.ontoggle=
()=>f.open&&vi(f,{room:l,mayMake:On(l,{me:n,by:r(".app").dataset.guests})}),Fm(a,{room:l,rooms:t,onLeft:s,onPanel:i}),y(a)}function jm(e,{name:t,topic:o,description:n,
slow_seconds:s,writers:i,history:a,shows_readers:c}){let{elements:l}=r(".room-form",e);l.name.value=t,l.topic.value=o??"",l.description.value=n??"",Im(l.slow_seconds,
s),l.writers.value=i,l.joined_only.checked=a==="joined",l.shows_readers.checked=c,r(".room-name-text",e).textContent=t;let d=(p,u)=>p.value===u?"":p.selectedOptions[0].
text,f=[[".room-topic-text",o],[".room-description-text",n]];f.push([".room-slow-text",d(l.slow_seconds,"0")],[".room-writers-text",d(l.writers,"members")]);for(let[
p,u]of f)r(p,e).textContent=u??"",r(p,e).parentElement.hidden=!u}function Mm(e,{room:t,rooms:o,me:n}){let s=r(".room-suggested",e),i=r("input",s);s.hidden=n.role!==
"owner"||t.kind!=="public"||t.archived,i.checked=t.suggested===!0,i.onchange=()=>x(r(".room-form",e),()=>o.suggest(t.id,i.checked))}function Pm({kind:e,member_count:t}){
return j(`room.facts.${e}`,t,{count:M(t)})}function Im(e,t){let o=String(t);[...e.options].some(n=>n.value===o)||e.append(new Option(m("room.slow.other",{count:M(
t)}),o)),e.value=o}function Rm(e,{name:t,topic:o,description:n,slow_seconds:s,writers:i,joined_only:a,shows_readers:c}){let l={name:t.trim(),topic:o.trim(),description:n.
trim()},d=X(e)?{history:a?"joined":"all",shows_readers:!!c}:{},f={...l,slow_seconds:Number(s),writers:i,...d};return Object.fromEntries(Object.entries(f).filter(
([p,u])=>u!==(e[p]??"")))}function Nm(e,{room:t}){let o=t.kind==="direct",n=X(t),s=Ot(t);for(let i of[".room-fields",".room-save"])r(i,e).hidden=!s;r(".room-tex\
ts",e).hidden=s||o,r(".room-owners",e).hidden=!n,r(".bans",e).hidden=!J(t),r(".guests",e).hidden=!J(t)||o;for(let i of["reports","webhooks","audit"])re(e,i,J(t));
re(e,"archive",n&&!t.archived),re(e,"restore",n&&t.archived),re(e,"leave",!o),re(e,"delete",n)}function re(e,t,o){r(`[data-action="${t}"]`,e).hidden=!o}function Fm(e,{
room:t,rooms:o,onLeft:n,onPanel:s}){let i=r(".room-form",e),a=d=>x(i,async()=>{await d(),e.close()}),c=d=>a(async()=>await d()!==!1&&n()),l={members:()=>a(()=>s(
"people")),reports:()=>a(()=>s("reports")),webhooks:()=>a(()=>s("webhooks")),audit:()=>a(()=>s("audit")),threads:()=>a(()=>s("threads")),scheduled:()=>a(()=>s("\
scheduled")),archive:async()=>{let d=await st(Gt("archive",t));d&&a(()=>Ho(t,o,d))},restore:()=>a(()=>o.update(t.id,{archived:!1})),leave:async()=>{(t.member_count===
1||await C(Gt("leave",t)))&&c(()=>Uo(t,o))},delete:async()=>{let d=await st(Gt("delete",t));d&&c(()=>o.delete(t.id,d))}};for(let[d,f]of Object.entries(l))r(`[da\
ta-action="${d}"]`,e).onclick=f}function Ai({sections:e,onMade:t}){return Li({title:m("section.create"),name:"",action:m("section.make"),save:async(o,n)=>{let s=await w.post("/me/sections",{name:o});
e.note(s),z(n),t(s.id)}})}function Ti({sections:e,id:t}){return Li({title:m("section.title"),name:e.nameOf(t),action:m("save"),save:async(o,n)=>{await w.patch(`\
/me/sections/${t}`,{name:o}),z(n)},remove:()=>w.delete(`/me/sections/${t}`),question:{title:m("section.delete.title",{name:e.nameOf(t)}),text:m("section.delete.\
text"),action:m("section.delete")}})}function Li({title:e,name:t,action:o,save:n,remove:s=null,question:i=null}){let a=v("section"),c=r("form",a),l=r('[data-act\
ion="remove-section"]',a);return E(c),c.elements.name.value=t,r(".button-primary",c).textContent=o,S(c,d=>n(d.name.trim(),a)),l.hidden=!s,l.onclick=()=>x(c,async()=>{
await C(i)&&(await s(),z(a))}),y(a,{title:e})}async function Di({id:e,rooms:t,sections:o,...n}){let s=v("section-room"),i=new wt({rooms:t,isOffered:({room:c})=>!c.archived&&c.mine?.section!==e}),a=({room:c})=>x(
s,async()=>{t.find(c.id)?.role||await t.join(c.id),await t.set(c.id,{section:e}),s.close()});new gt(s,{choices:i,onChosen:a,...n}),r(".form-error",s).hidden=!0,
r('[data-open="create-room"]',s).dataset.subject=e,await y(s,{title:m("section.add",{name:o.nameOf(e)})}),i.close()}async function ji(){let e=v("team-emoji"),t=r("form",e),o=()=>qm(e);E(t),t.elements.file.onchange=()=>t.elements.name.value||=Bm(t.elements.file.files[0]?.name??
""),S(t,async({name:n,file:s})=>{await W.add(n.trim().replace(/^:|:$/g,""),s),t.reset()}),W.addEventListener("change",o),o(),await y(e),W.removeEventListener("c\
hange",o)}var Bm=e=>e.replace(/\.\w+$/,"").toLowerCase().replace(/[^a-z0-9_+-]+/g,"_").slice(0,32);function qm(e){let{all:t}=W;r(".team-emoji-none",e).hidden=t.
length>0,I(r(".team-emoji-list",e),t,{key:({key:o,image:n})=>o+n,create:()=>g("team-emoji-item"),update:(o,n)=>Wm(o,n,e)})}function Wm(e,t,o){Z(r(".emoji-sign",
e),t),r(".team-emoji-name",e).textContent=t.text;let n=r("button",e);n.setAttribute("aria-label",m("team_emoji.remove",{name:t.text})),n.onclick=()=>Hm(t,o)}async function Hm({
code:e,text:t},o){await C({title:m("team_emoji.remove",{name:t}),text:m("team_emoji.remove.text",{name:t}),action:m("team_emoji.remove.action")})&&await x(r("fo\
rm",o),()=>W.remove(e))}function Um({app:e,router:t,state:o}){let{me:n,rooms:s,directory:i}=o,a=u=>t.goToRoom(u.id),c=()=>t.go(pn),l=u=>t.go({...t.address,panel:u}),d=async u=>{if(u===
n.id)return p.account;let b=await s.openDirect([u]);return()=>a(b)},f=u=>()=>e.conversation&&u(e.conversation),p={"create-room":u=>pi({section:u,onCreated:a,...o}),
browse:()=>fi({rooms:s,onJoined:a}),jump:()=>hi({onRoom:u=>t.goToRoom(u),onPerson:d,...o}),"new-message":()=>gi({onOpened:a,...o}),room:f(u=>Ci({conversation:u,
onLeft:c,onPanel:l,...o})),"add-people":f(u=>Lo({conversation:u,...o})),"section-room":u=>Di({id:u,...o}),section:u=>Ti({id:u,...o}),"new-section":()=>Ai({onMade:u=>p["\
section-room"](u),...o}),invite:()=>ui({room:e.conversation?.room,...o}),account:()=>mi({onChanged:u=>i.take([u]),onReadingShown:()=>e.conversation?.readers.load().
catch(()=>{}),...o}),person:u=>e.conversation?l(`person:${u}`):bi({subject:u,router:t,...o}),"team-emoji":ji,"all-apps":di,keys:()=>y(v("keys"))};return p}var zo=2,zm=20;async function Go({conversation:e,question:t="",options:o=[]}){let n=v("poll"),s=r("form",n),i=r(".poll-fields",s),a=V();E(s),s.elements.text.value=
t,i.replaceChildren();for(let p of[...o,...Array(Math.max(zo-o.length,0)).fill("")])Mi(i,p);let c=r(".poll-add",s),l=()=>Km(i,c);c.onclick=()=>{Mi(i,"").focus(),
l()},i.onclick=({target:p})=>{p.closest("button")&&Gm(p.closest(".poll-field"),l)},i.onkeydown=p=>{p.key==="Enter"&&!dt(p)&&Ym(p,i)},l();let d=Vm(s,K(e.me)),f=Pt(
p=>e.ask({...p,client_id:a}));return S(s,async p=>{await f(Jm(s,p,d)),n.close("done")}),await y(n)==="done"}function Mi(e,t){let o=e.appendChild(g("poll-field"));
return r("input",o).value=t,r("input",o)}function Gm(e,t){let o=e.nextElementSibling??e.previousElementSibling;e.remove(),r("input",o).focus(),t()}function Km(e,t){
let o=[...e.children];o.forEach((n,s)=>{let i=m("poll.option",{number:s+1}),a=r("input",n);a.setAttribute("aria-label",i),a.placeholder=i,a.required=s<zo,r("but\
ton",n).hidden=o.length<=zo}),t.hidden=o.length>=zm}function Ym(e,t){let o=e.target.closest(".poll-field")?.nextElementSibling;!e.target.matches("input")||!o||(e.
preventDefault(),r("input",o).focus())}function Vm(e,t){let o=ye(t),{ends:n,other:s}=e.elements;r('option[value="monday"]',n).hidden=o.monday.getTime()===o.tomorrow.
getTime();for(let[a,c]of Object.entries(o))h(r(`option[value="${a}"]`,n),m("poll.end.at",{when:m(`time.${a}`),date:U(c,t)}));s.min=ut(Date.now(),t),s.value=ut(o.
tomorrow,t);let i=()=>{r(".poll-other",e).hidden=n.value!=="other",s.disabled=n.value!=="other"};return n.onchange=i,i(),{...o,get other(){return It(s.value,t)}}}
function Jm(e,{text:t,multiple:o,anonymous:n,ends:s},i){let a=[...e.querySelectorAll(".poll-field input")].map(({value:l})=>l.trim()).filter(Boolean),c=s==="nev\
er"?null:i[s].toISOString();return{text:t,options:a,multiple:!!o,anonymous:!!n,ends_at:c}}var Kt=class extends EventTarget{#t;#e;#o=new Map;#s=new Map;loading=!1;failed=!1;constructor({groups:t,pathOf:o}){super(),this.#t=t,this.#e=o}of({key:t,users:o}){
let n=(this.#o.get(t)??[]).filter(({id:s})=>!o.includes(s));return[...o.map(s=>({id:s,name:"…"})),...n]}get hasMore(){return!!this.#n}async more(){let t=this.#n;
if(!t||this.loading)return;let o=this.#s.get(t.key)??this.#e(t.key);this.loading=!0;let n=await w.page(o).catch(()=>null);this.loading=!1,this.failed=!n,n&&(this.#o.
set(t.key,[...this.#o.get(t.key)??[],...n.items.map(({user:s})=>s)]),this.#s.set(t.key,n.next)),this.dispatchEvent(new Event("change"))}get#n(){return this.#t().
find(({key:t,count:o,users:n})=>o>n.length&&this.#s.get(t)!==null)}};async function Xm({entry:{seq:e},conversation:t}){let o=v("reactions"),n=new AbortController,{signal:s}=n,i=()=>(t.history.shown.entry(e)?.reactions??[]).map(d=>({
key:d.emoji,count:vn(d),users:d.users})),a=d=>`/rooms/${t.room.id}/messages/${e}/reactions?${new URLSearchParams({emoji:d})}`,c=new Kt({groups:i,pathOf:a}),l=()=>Zm(
o,i(),c,t);for(let d of[t,c])d.addEventListener("change",l,{signal:s});pt(o).onclick=()=>c.more(),l(),await y(o,{title:m("reaction.who")}),n.abort()}function Zm(e,t,o,n){
let s=t.flatMap(i=>o.of(i).map(a=>({key:`${i.key} ${a.id}`,emoji:i.key,person:a})));I(r(".reaction-list",e),s,{create:()=>g("reaction-item"),update:(i,{emoji:a,
person:c})=>{Z(r(".reaction-emoji",i),Gn(a)),h(r(".reaction-name",i),k(n.personOf(c)))}}),it(e,o)}function Qm({entry:e,author:t,room:o,reports:n}){let s=v("report"),i=r("form",s);return E(i),r(".report-text",i).textContent=m("report.text",{name:k(t),room:o.name}),
S(i,async({reason:a})=>{await n.report({room:o.id,seq:e.seq,reason:a.trim()}),s.close(),B(m("report.done"))}),y(s)}async function tl({entry:e,conversation:t}){let{readers:o,members:n}=t,s=v("seen-by"),i=new AbortController,a=!1,c=()=>a&&ol(s,el(e,t));r(".seen-list",s).replaceChildren(),
r(".seen-none",s).hidden=!0;for(let l of[o,n])l.addEventListener("change",c,{signal:i.signal});n.need(),x(s,async()=>{await o.load(),a=!0,c()}),await y(s,{title:m(
"seen.title")}),i.abort()}function el({seq:e,user:t},o){let{readers:n,members:s}=o,i=new Set(n.of(e));return s.list.map(c=>c.user).filter(({id:c})=>i.has(c)&&c!==
t.id).map(c=>o.personOf(c))}function ol(e,t){h(r("h2",e),t.length?j("seen.count",t.length):m("seen.title")),r(".seen-none",e).hidden=t.length>0,I(r(".seen-list",
e),t,{key:({id:o})=>o,create:()=>g("seen-item"),update:(o,n)=>{L(r(".avatar",o),n),h(r(".seen-name",o),k(n))}})}function nl({text:e,conversation:{id:t,me:o},scheduled:n}){let s=V();return Rt({title:m("composer.later"),action:m("composer.later"),me:o,repeats:!0,act:Pt(async i=>{
let{at:a,time_zone:c}=await n.add(t,e,i,s);B(m("scheduled.done",{date:U(new Date(a),c)}))})})}var sl=/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{M}\p{N}_]+|\s+|[^]/gu;function Pi(e,t){let[o,n]=[e,t].map(c=>c.match(sl)??[]),s=0;for(;s<o.length&&s<n.length&&o[s]===n[s];)s+=1;let i=0;for(;i<o.length-s&&i<n.length-s&&o.at(-1-i)===
n.at(-1-i);)i+=1;let a=il(o.slice(s,o.length-i),n.slice(s,n.length-i));return al([...Yt("same",n.slice(0,s)),...a,...Yt("same",n.slice(n.length-i))])}var Yt=(e,t)=>t.
map(o=>({kind:e,text:o}));function il(e,t){if(e.length*t.length>25e4)return[...Yt("gone",e),...Yt("new",t)];let o=rl(e,t),n=[],[s,i]=[0,0];for(;s<e.length&&i<t.
length;)e[s]===t[i]?(n.push({kind:"same",text:t[i]}),s+=1,i+=1):o[s+1][i]>=o[s][i+1]?(n.push({kind:"gone",text:e[s]}),s+=1):(n.push({kind:"new",text:t[i]}),i+=1);
return[...n,...Yt("gone",e.slice(s)),...Yt("new",t.slice(i))]}function rl(e,t){let o=Array.from({length:e.length+1},()=>new Uint16Array(t.length+1));for(let n=e.
length-1;n>=0;n-=1)for(let s=t.length-1;s>=0;s-=1)o[n][s]=e[n]===t[s]?o[n+1][s+1]+1:Math.max(o[n+1][s],o[n][s+1]);return o}function al(e){let t=[],o="",n="",s=()=>{
o&&t.push({kind:"gone",text:o}),n&&t.push({kind:"new",text:n}),o=n=""},i="";for(let{kind:a,text:c}of e){if(a==="same"){s(),i+=c;continue}i&&t.push({kind:"same",
text:i}),i="",a==="gone"?o+=c:n+=c}return s(),i&&t.push({kind:"same",text:i}),t}var Ii={gone:"del",new:"ins"};async function cl({entry:e,conversation:t}){let o=v("versions"),n=new AbortController,{signal:s}=n,i=new _,a=()=>i.open(`/rooms/${t.
room.id}/messages/${e.seq}/versions?limit=50`),c=r(".versions-alone",o);c.hidden=!0,i.addEventListener("change",()=>c.hidden=i.items.length!==1||i.hasMore,{signal:s}),
O(o,{list:i,into:".version-list",none:".versions-none",sort:l=>l.map((d,f)=>({...d,id:String(f),before:l[f+1]})),create:()=>g("version-item"),update:ll,signal:s}),
ml(t,e,a,s),r(".versions-none",o).hidden=!0,a(),await y(o,{title:m("versions.title")}),n.abort(),r(".version-list",o).replaceChildren()}function ml(e,t,o,n){let s=t,
i=()=>{let a=e.history.shown.entry(t.seq);!a||a.text===s.text&&a.editedAt===s.editedAt&&a.deleted===s.deleted||(s=a,o())};e.addEventListener("change",i,{signal:n})}
function ll(e,{at:t,text:o,before:n}){let s=r("time",e);s.dateTime=t,h(s,R(new Date(t)));let i=n?Pi(n.text,o):[{kind:"same",text:o}];r(".version-text",e).replaceChildren(
...i.map(a=>Ii[a.kind]?ue(Ii[a.kind],a.text):a.text))}async function dl({entry:{seq:e},conversation:t}){let o=v("voters"),n=new AbortController,{signal:s}=n,i=()=>t.timeline.entry(e)??t.history.shown.entry(e),a=()=>(i()?.
poll?.options??[]).map(({text:f,votes:p,voters:u=[]},b)=>({key:String(b),text:f,count:p,users:u})),c=f=>`/rooms/${t.room.id}/polls/${e}/voters?${new URLSearchParams(
{option:f})}`,l=new Kt({groups:a,pathOf:c}),d=()=>fl(o,a(),l,t);for(let f of[t,l])f.addEventListener("change",d,{signal:s});pt(o).onclick=()=>l.more(),d(),await y(
o,{title:m("poll.who")}),n.abort()}function fl(e,t,o,n){let s=t.filter(({count:i})=>i);I(r(".voter-options",e),s,{create:()=>g("voter-option"),update:(i,a)=>{h(
r("h3",i),a.text),I(r("ul",i),o.of(a).map(n.personOf),{key:({id:c})=>c,create:()=>g("seen-item"),update:(c,l)=>{L(r(".avatar",c),l),h(r(".seen-name",c),k(l))}})}}),
it(e,o)}var pl=/:[a-z0-9_+-]+:/u,hl=/(?<!`)(?<ticks>`+)(?!`)[^]*?(?<!`)\k<ticks>(?!`)|^[ ]{0,3}```[^]*|(?<![\p{L}\p{N}_:]):(?<code>[a-z0-9_+-]+):(?![\p{L}\p{N}_])/gmu;function so(e){
return pl.test(e)?kt?Ri(e,kt):Ht().then(t=>Ri(e,t),()=>e):e}var Ri=(e,t)=>e.replace(hl,(o,...n)=>ul(n.at(-1).code,t)??o),ul=(e,t)=>W.withName(e)?null:t.withCode(
e)?.emoji;var wl=/^\/([a-z][a-z0-9_-]*)(?:@(\S+))?(?:\s+([^]*))?$/u,gl={m:6e4,h:36e5,d:864e5},bl=/^(\d{1,4})\s*(m|h|d)$/u,xl=new Set(["off","0"]),F=class extends Error{};
function Ni(e){let[,t,o,n=""]=e.match(wl)??[];return t?{name:t,bot:o,rest:n.trim()}:null}var bt=e=>`/${e} ${m(`command.${e}.usage`)}`.trim();function rt(e,t){if(!e)
throw new F(m("command.use",{usage:bt(t)}));return e}function io(e,t){if(xl.has(e))return null;let[,o,n]=e.match(bl)??[];if(!Number(o))throw new F(m("command.ti\
me",{usage:bt(t)}));return new Date(Date.now()+Number(o)*gl[n]).toISOString()}async function Ko(e){let t=e.replace(/^@/u,"");try{return await w.get(`/users/${encodeURIComponent(
t)}`)}catch(o){throw o.status===404?new F(m("command.nobody",{name:t})):o}}var kl=new RegExp("^(\\p{RGI_Emoji}|\\p{Emoji_Presentation}|\\p{Extended_Pictographic}\\ufe0f?)\\s*","v"),Fi=[{name:"dnd",may:()=>!0,async run({rest:e,directory:t,
say:o}){let n=io(rt(e,"dnd"),"dnd");t.take([await w.patch("/me",{quiet_until:n})]),o(n?m("command.dnd.done",{date:R(new Date(n))}):m("command.dnd.off"))}},{name:"\
status",may:()=>!0,async run({rest:e,directory:t,say:o}){let[n,s=""]=e.match(kl)??[""],i=e.slice(n.length);t.take([await w.patch("/me",{status:e?{emoji:s,text:i,
until:null}:null})]),o(m(e?"command.status.done":"command.status.off"))}}];var vl=2,ro={key:null,clientId:null},Bi=[{name:"poll",may:({room:e})=>!pe(e),async run({rest:e,conversation:t}){let[o="",...n]=e.split("|").map(s=>s.trim()).filter(
Boolean);if(n.length>=vl)return yl(t,{text:o,options:n});if(!await Go({conversation:t,question:o,options:n})&&e)throw new F(m("poll.dropped"))}}];async function yl(e,t){
let o=JSON.stringify([e.id,t]);ro.key!==o&&(ro={key:o,clientId:V()}),await e.ask({...t,client_id:ro.clientId}),ro={key:null,clientId:null}}var Wi=864e5,Hi={"m|min|minutes?|分钟":6e4,"h|hours?|小时":36e5,"d|days?|天":Wi},Ui=["sunday|周日","monday|周一","tuesday|周二","wednesday|周三","t\
hursday|周四","friday|周五","saturday|周六"],zi="today|今天",Gi="tomorrow|明天",Ol="09:00",_l="(?:\\s+|$|(?=\\p{Script=Han}))",Ki="(?:at\\s+)?(?<hour>[\
01]?\\d|2[0-3])[:：](?<minute>[0-5]\\d)",El=Yo(`(?:in\\s+)?(?<count>\\d{1,5})\\s*(?<unit>${Object.keys(Hi).join("|")})后?`),Sl=Yo(Ki),$l=Yo(`(?:on\\s+)?(?<day>${[
zi,Gi,...Ui].join("|")}|\\d{4}-\\d\\d-\\d\\d)(?:\\s*${Ki})?`);function Yi(e,t,o=Date.now()){let n=(c,l)=>{let d=e.match(c),f=d&&l(d.groups);return Number.isFinite(
f)?{at:f,rest:e.slice(d[0].length)}:null},s=ut(o,t).slice(0,10),i=(c,l)=>Tl(c)?It(`${c}T${l}`,t).getTime():null,a=c=>[s,co(s,1)].map(l=>i(l,c)).find(l=>l>o);return n(
El,({count:c,unit:l})=>o+Number(c)*Cl(l))??n(Sl,c=>a(qi(c)))??n($l,({day:c,...l})=>i(Al(c,s),qi(l)))}var qi=({hour:e,minute:t})=>e?`${e.padStart(2,"0")}:${t}`:Ol,
Cl=e=>Object.entries(Hi).find(([t])=>ao(t,e))[1];function Al(e,t){if(ao(zi,e))return t;if(ao(Gi,e))return co(t,1);let o=Ui.findIndex(n=>ao(n,e));return o<0?e:co(
t,(7+o-new Date(t).getUTCDay())%7||7)}var co=(e,t)=>new Date(Date.parse(e)+t*Wi).toISOString().slice(0,e.length),Tl=e=>!Number.isNaN(Date.parse(e))&&co(e,0)===e,
ao=(e,t)=>new RegExp(`^(?:${e})$`,"iu").test(t);function Yo(e){return new RegExp(`^${e}${_l}`,"iu")}var Ll=365*864e5,mo={rest:null,clientId:null},Vi={name:"remind",may:()=>!0,async run({rest:e,conversation:{me:t},rooms:o,saved:n,say:s}){let i=K(t),{at:a,text:c}=Dl(
rt(e,"remind"),i);mo.rest!==e&&(mo={rest:e,clientId:V()});let l=await o.openDirect([t.id]),{seq:d}=await w.post(`/rooms/${l.id}/messages`,{text:c,client_id:mo.clientId});
await n.save({room:l.id,seq:d},new Date(a).toISOString()),mo={rest:null,clientId:null};let f=()=>w.delete(`/rooms/${l.id}/messages/${d}`).catch(p=>s(q(p)));s(m(
"command.remind.done",{date:U(new Date(a),i)}),{undo:{label:m("undo"),act:f}})}};function Dl(e,t){let o=Yi(e.replace(/^(?:me|我)\s+/iu,""),t),n=o?o.at-Date.now():
0;if(n<=0||n>Ll)throw new F(m("command.remind.time",{usage:bt("remind")}));let s=o.rest.replace(/^to\s+/iu,"").trim();if(!s)throw new F(m("command.use",{usage:bt(
"remind")}));return{at:o.at,text:s}}var jl=["all","mentions","nothing"],Ji=({room:e})=>e.kind!=="direct",Xi=({room:e})=>Ot(e)&&e.kind!=="direct",Zi=[{name:"topic",may:Xi,run:({rest:e,room:t,rooms:o})=>o.
update(t.id,{topic:rt(e,"topic")})},{name:"rename",may:Xi,run:({rest:e,room:t,rooms:o})=>o.update(t.id,{name:rt(e,"rename")})},{name:"invite",may:({room:e})=>fe(
e),async run({rest:e,conversation:t,say:o}){let n=rt(e,"invite").split(/[\s,]+/u),s=await Promise.all(n.map(Ko));await t.members.add(s),o(m("command.invite.done",
{names:s.map(k).join(", ")}))}},{name:"mute",may:({room:e})=>J(e)&&e.kind!=="direct",async run({rest:e,conversation:t,say:o}){let[n,s,...i]=rt(e,"mute").split(/\s+/u),
a=io(s??"","mute"),c=await Ko(n),l=i.length?{reason:i.join(" ")}:{};await t.members.mute(c.id,{muted_until:a,...l}),o(m(a?"command.mute.done":"command.mute.lift\
ed",{name:k(c)}))}},{name:"notify",may:()=>!0,async run({rest:e,room:t,rooms:o,say:n}){if(!jl.includes(e))throw new F(m("command.use",{usage:`/notify ${m("comma\
nd.notify.usage")}`}));await o.set(t.id,{notify:e}),n(m("command.notify.done",{choice:m(`mine.notify.${e}`)}))}},{name:"archive",may:({room:e})=>Ji({room:e})&&X(
e)&&!e.archived,run:({room:e,rooms:t})=>Oi(e,t)},{name:"leave",may:Ji,async run({room:e,rooms:t,goHome:o}){await yi(e,t)&&o()}}];var Ml="¯\\\\\\_(ツ)\\_/¯",Qi=[{name:"shrug",may:()=>!0,run:({rest:e,send:t})=>t([e,Ml].filter(Boolean).join(" "))}];var tr=[...Zi,...Fi,...Bi,Vi,...Qi].sort((e,t)=>e.name.localeCompare(t.name)),yt=e=>tr.find(t=>t.name===e),er=(e,t)=>tr.filter(o=>o.name.startsWith(t)&&o.may(e));var Pl=15e3,Il=5,ae=new Map,lo=e=>ae.get(e)?.list??[];function fo(e){let t=ae.get(e);if(t?.loading)return t.loading;if(t&&Date.now()-t.at<Pl)return Promise.resolve(
t.list);let o=Rl(e).then(n=>(ae.set(e,{at:Date.now(),list:n}),n),n=>{throw ae.set(e,{at:0,list:t?.list??[]}),n});return ae.set(e,{...t,loading:o}),o}function po(e,{
name:t,bot:o}){let n=o?.toLowerCase();return e.filter(s=>s.name===t&&(!n||s.bot.name.toLowerCase()===n))}function Vt({name:e,bot:t},o,n){return o.filter(i=>i.name===
e).length>1||n(e)?`${e}@${t.name}`:e}async function Rl(e){let t=[],o=`/rooms/${e}/commands`;for(let n=0;o&&n<Il;n+=1){let{items:s,next:i}=await w.get(o);t.push(
...s),o=i?.replace(/^\/api\/v1/u,"")}return t}var Nl=/"(?:[^"\\]|\\.)*"(?=\s|$)|\S+/gsu,Vo=e=>e.match(Nl)??[];async function or({name:e,bot:t,rest:o},n,{room:s,isTaken:i}){let a=await fo(s).catch(()=>lo(s)),
c=po(a,{name:e,bot:t});if(!c.length)return null;if(c.length>1)throw new F(m("command.several",{names:c.map(f=>`/${Vt(f,a,i)}`).join(", ")}));let[l]=c,d=l.arguments.
filter(({required:f})=>f).length;if(Vo(o).length<d)throw new F(m("command.use",{usage:l.usage}));return{text:n,call:l.bot.id}}var Fl=/^\/([a-z][\w-]*)(?:@(\S*))? (.*)$/u,nr={isAtStart:!0,pattern:/^(\/(?:[a-z][\w-]*(?:@\S*)?)?|\/[a-z][\w-]*(?:@\S*)? .*)$/u,search([,e],{conversation:t},{
show:o}){let n=t.room.id,s=i=>{let{items:a,hint:c}=e.includes(" ")?ql(e,i):Bl(e.slice(1),i,t);o(a,{hint:c})};s(lo(n)),fo(n).then(s,()=>{})}},Jo=e=>!!yt(e);function Bl(e,t,o){
let n=yt(e),s=t.filter(a=>Vt(a,t,Jo).startsWith(e)),i=er(o,e);return n&&!s.length?{items:[],hint:Xo(n)}:!i.length&&s.length===1&&Vt(s[0],t,Jo)===e?{items:[],hint:zl(
s[0])}:{items:[...i.map(Gl),...s.map(a=>Kl(a,t))],hint:n?Xo(n):""}}function ql(e,t){let[,o,n,s]=e.match(Fl),i=n===void 0&&yt(o);if(i)return{items:[],hint:Xo(i)};
let a=po(t,{name:o,bot:n});return a.length===1?Wl(a[0],e,s):{items:[],hint:""}}function Wl(e,t,o){let n=Vo(o),s=!o||/\s$/u.test(o),i=Math.min(n.length-(s?0:1),e.
arguments.length-1),a=e.arguments[i],c=[e.usage,a&&Ul(a)].filter(Boolean).join(" · ");if(a?.kind!=="choice"||n.length>i+1)return{items:[],hint:c};let l=s?"":n[i],
d=l?t.slice(0,-l.length):t;return{items:a.choices.filter(p=>p.toLowerCase().startsWith(l.toLowerCase())&&p!==l).map(p=>({text:`${d}${Hl(p)} `,label:p})),hint:c}}
var Hl=e=>/\s/u.test(e)?`"${e}"`:e,Ul=({name:e,about:t,required:o})=>{let n=t?`${e}: ${t}`:e;return o?n:m("command.optional",{words:n})},zl=({usage:e,about:t})=>`${e}\
 · ${t}`,Xo=e=>`${bt(e.name)} · ${m(`command.${e.name}.about`)}`,Gl=e=>({text:`/${e.name} `,label:bt(e.name),detail:m(`command.${e.name}.about`)});function Kl(e,t){
let o=Vt(e,t,Jo);return{text:`/${o} `,label:e.usage.replace(`/${e.name}`,`/${o}`),detail:`${e.about} · ${k(e.bot)}`,person:e.bot}}var sr=8,ir={pattern:/(?:^|[\s(])(:[\p{L}\p{N}_+-]{2,})$/u,async search([,e],t,{show:o}){let n=kt??await Ht().catch(()=>null),s=[...W.search(e).map(Yl),...n?.search(
e,sr).map(Vl)??[]];o(s.slice(0,sr))}},Yl=e=>({text:`${e.text} `,label:e.text,detail:m("emoji.group.team"),emoji:e,chosen:()=>se(e.key)});function Vl(e){let t=Ze(
e);return{text:`${t} `,label:`:${e.codes[0]}:`,detail:e.label,emoji:{text:t},chosen:()=>se(e.emoji)}}var Jl=8,Xl=1e3,rr={pattern:/(?:^|[\s(])(@[^\s@]*)$/u,search([,e],{conversation:t,directory:o},{show:n,signal:s}){let i=e.slice(1),{members:a}=t,c=new Wt({directory:o}),
l=()=>n(Zl({words:i,found:c.items,conversation:t}));for(let d of[a,c])d.addEventListener("change",l,{signal:s});s.addEventListener("abort",()=>c.close()),a.need(),
l(),i&&c.search(i)}};function Zl({words:e,found:t,conversation:o}){let{members:n,me:s}=o,i=N(e),l=n.list.map(({user:b})=>b).filter(({id:b})=>b!==s.id).map(b=>({
user:b,rank:sd(b,i)})).filter(({rank:b})=>b<ar).sort((b,$)=>b.rank-$.rank).map(({user:b})=>b),d=new Map([...l,...t.filter(({id:b})=>n.has(b)),...t].map(b=>[b.id,
b]));d.delete(s.id);let f=Ql(o.room).filter(({label:b})=>b.startsWith(`@${i}`)),u=[...d.values()].slice(0,Jl-f.length).map(b=>td(o.personOf(b),{isHere:n.has(b.id)||
!n.loaded}));return f.some(({label:b})=>b===`@${i}`)?[...f,...u]:[...u,...f]}function Ql({member_count:e}){if(e<=2)return[];let t={text:"@room ",label:"@room",detail:j(
"completion.room",e-1),sign:"@"},o={text:"@here ",label:"@here",detail:m("completion.here"),sign:"@"};return e-1<=Xl?[t,o]:[o]}function td(e,{isHere:t}){let o=`\
@${e.name}`;return{text:`${o} `,label:k(e),detail:t?o:m("completion.elsewhere",{name:o}),person:e}}var[ed,od,nd,ar]=[0,1,2,3];function sd({name:e,display_name:t},o){
let n=[N(e),N(t)];return n.some(s=>s.startsWith(o))?ed:n.some(s=>s.includes(` ${o}`))?od:n.some(s=>s.includes(o))?nd:ar}var id=8,cr={pattern:/(?:^|[\s(])(#[^\s#]*)$/u,search([,e],{rooms:t},{show:o}){let n=N(e.slice(1)),i=t.mine.filter(({kind:a})=>a!=="direct").map(a=>({room:a,at:N(
a.name).indexOf(n)})).filter(({at:a})=>a>=0).sort((a,c)=>Math.min(a.at,1)-Math.min(c.at,1));o(i.slice(0,id).map(({room:a})=>rd(a)))}},rd=({name:e,topic:t})=>({text:`\
#${e} `,label:e,detail:t??"",sign:"#"});var ad=60,cd=/^\s*```/gmu,md=0,ho=class{#t;#e;#o;#s;#n;#i=null;#r=null;#a=null;#m=[];#c=0;constructor(t,{sources:o,context:n}){this.#t=t,this.#s=o,this.#n=n;let s=g(
"completion");this.#e=r("ul",s),this.#e.id=`completion-${md+=1}`,this.#o=r("p",s),t.before(s),t.setAttribute("aria-autocomplete","list"),t.setAttribute("aria-co\
ntrols",this.#e.id);for(let i of["input","compositionend"])t.addEventListener(i,()=>this.#l());t.addEventListener("keydown",i=>this.#x(i),{capture:!0}),t.addEventListener(
"blur",()=>this.close()),t.addEventListener("click",()=>this.#l());for(let i of["pointerdown","mousedown","click"])s.addEventListener(i,ld);this.#e.addEventListener(
"click",({target:i})=>this.#h(this.#g(i))),this.#e.addEventListener("pointermove",({target:i})=>this.#w(this.#g(i)))}close(){this.#i?.abort(),this.#i=null,this.#r=
null,this.#f([])}get#d(){return this.#m.length>0}#l(){let{value:t,selectionStart:o,selectionEnd:n}=this.#t,s=Math.max(0,o-ad),i=t.slice(s,o),a=o===n&&this.#s.find(
({pattern:d})=>d.test(i));if(!a||a.isAtStart&&s>0)return this.#d||this.#i?this.close():void 0;let c=i.match(a.pattern),l=o-c[1].length;if(l===this.#a||dd(t.slice(
0,l)))return this.close();this.#a=null,this.#p(a,c,l)}#p(t,o,n){this.#i?.abort();let s=new AbortController;this.#i=s,this.#r=n;let i=(a,{hint:c=""}={})=>s.signal.
aborted||this.#f(a,{hint:c});t.search(o,this.#n(),{show:i,signal:s.signal})}#f(t,{hint:o=""}={}){!t.length&&!o&&!this.#d&&this.#e.parentElement.hidden||(this.#m=
t,this.#e.replaceChildren(...t.map((n,s)=>this.#u(n,s))),this.#e.hidden=!t.length,this.#o.hidden=!o,h(this.#o,o),this.#e.parentElement.hidden=!t.length&&!o,this.#b(
0))}#u({label:t,detail:o="",emoji:n,person:s,sign:i=""},a){let c=g("completion-item");c.id=`${this.#e.id}-${a}`;let l=r(".completion-sign",c);return n?Z(l,n):s?
(l.classList.add("avatar"),L(l,s)):l.textContent=i,r(".completion-label",c).textContent=t,r(".completion-detail",c).textContent=o,c}#w(t){t>=0&&t!==this.#c&&this.#b(
t)}#g=t=>[...this.#e.children].indexOf(t.closest("li"));#b(t){this.#c=t;for(let[n,s]of[...this.#e.children].entries())s.setAttribute("aria-selected",n===t);let o=this.#e.
children[t];o?this.#t.setAttribute("aria-activedescendant",o.id):this.#t.removeAttribute("aria-activedescendant"),o?.scrollIntoView({block:"nearest"})}#x(t){let o=!dt(
t)&&this.#k[t.key];!o||t.shiftKey||t.ctrlKey||t.metaKey||t.altKey||!this.#d&&!(t.key==="Escape"&&!this.#e.parentElement.hidden)||(t.preventDefault(),t.stopImmediatePropagation(),
o())}#k={ArrowDown:()=>this.#b((this.#c+1)%this.#m.length),ArrowUp:()=>this.#b((this.#c-1+this.#m.length)%this.#m.length),Enter:()=>this.#h(this.#c),Tab:()=>this.#h(
this.#c),Escape:()=>{this.#a=this.#r,this.close()}};#h(t){let o=this.#m[t];if(!o)return;let n=this.#r;this.close(),St(this.#t,o.text,{from:n,to:this.#t.selectionEnd}),
o.chosen?.()}};function ld(e){e.preventDefault(),e.stopPropagation()}function dd(e){if(!e.includes("`"))return!1;let t=e.match(cd)?.length??0,o=e.slice(e.lastIndexOf(
`
`)+1);return t%2===1||o.split("`").length%2===0}var mr=[ir,rr,cr],Zo=class{#t;#e;#o=null;constructor(t,o){this.#t=o,this.#e=lr(t,{sources:[...mr,nr],context:()=>this.#s})}show(t){this.#o=t,this.#e.close()}prepare(t){
this.#e.close();let o=Ni(t);if(o)return this.#n(o,t).catch(pd);let n=so(t.startsWith("//")?t.slice(1):t);return typeof n=="string"?n:n.then(s=>({text:s}))}get#s(){
return{conversation:this.#o,...this.#t}}async#n(t,o){let{name:n,bot:s,rest:i}=t,a=s?void 0:yt(n),c=p=>!!yt(p),l=a?null:await or(t,o,{room:this.#o.room.id,isTaken:c});
if(l)return l;if(!a)return await fd(n)?{text:o}:{refusal:m("command.kept")};let d,f=async p=>d=await so(p);return await a.run({...this.#s,rest:i,room:this.#o.room,
send:f,say:B}),{text:d}}},lr=(e,{sources:t=mr,context:o})=>new ho(e,{sources:t,context:o}),fd=e=>C({title:m("command.unknown.title",{name:e}),text:m("command.un\
known.text"),action:m("command.unknown.send"),isHarmless:!0}),pd=e=>({refusal:e instanceof F?e.message:q(e)});var Qo=class{#t;#e;#o;constructor(t,{ephemerals:o,focusComposer:n}){this.#t=t,this.#e=o,this.#o=n}show(t,{signal:o}){let n=()=>this.#s(t);this.#e.addEventListener(
"change",n,{signal:o});for(let s of[t,Tt])for(let i of["change","ready"])s.addEventListener(i,n,{signal:o});n()}#s(t){let o=this.#e.of(t.id);this.#t.hidden=!o.length,
I(this.#t,o,{key:({key:n})=>n,create:()=>g("ephemeral"),update:(n,s)=>this.#n(n,s,t)})}#n(t,{key:o,room:n,user:s,at:i,text:a},{personOf:c}){let l=c(s);L(r(".ava\
tar",t),l);let d=r(".ephemeral-author",t);h(d,k(l)),Un(d,l);let f=r("time",t);f.dateTime=i,h(f,he(new Date(i))),t.setAttribute("aria-label",m("ephemeral.label",
{name:k(l)})),r("button",t).onclick=()=>{this.#e.dismiss(n,o),this.#o()};let p=r(".message-text",t);t.dataset.drawn!==a&&(t.dataset.drawn=Lt(p,a)?a:"",Dt(p))}};var hd=/[\\^$.*+?()[\]{}|/]/g;function tn(e){return e.trim()?new RegExp(e.trim().replace(hd,"\\$&"),"giu"):null}function dr(e,t){if(!t)return[];let o=({text:s})=>s.
search(t)>=0||At(s).search(t)>=0;return e.filter(s=>mt(s)&&!s.deleted&&o(s)).map(({seq:s})=>s).reverse()}var ud=4,uo=globalThis.CSS?.highlights,en=class{#t;#e;#o;#s=null;#n=null;#i=null;#r=[];#a=null;#m=1/0;constructor(t,{timeline:o,router:n}){this.#t=t,this.#o=o,this.#e=
r("input",t),this.#e.oninput=()=>this.#p(),document.addEventListener("coloured",()=>this.#n&&this.#x()),t.onkeydown=s=>this.#l(s),r('[data-find="older"]',t).onclick=
()=>this.#f(1),r('[data-find="newer"]',t).onclick=()=>this.#f(-1),r('[data-find="more"]',t).onclick=()=>this.#b(),r('[data-find="all"]',t).onclick=()=>n.go({...n.
address,panel:Zt(this.#e.value.trim())}),r('[data-find="close"]',t).onclick=()=>this.#c()}show(t,{signal:o}){this.#s=t,this.#c(),t.addEventListener("change",()=>this.#n&&
this.#w(),{signal:o})}open(){this.#i=document.activeElement,this.#m=Number(this.#o.lastOnScreen?.dataset.seq??1/0),this.#t.hidden=!1,this.#n=$t.open(()=>this.#d()),
this.#e.focus(),this.#e.select(),this.#p()}around(t){t(),this.#n&&this.#x()}#c(){this.#n&&$t.close(this.#n)}#d(){this.#n=null,this.#t.hidden=!0,this.#k(),this.#i?.
focus({preventScroll:!0})}#l(t){if(!t.isComposing){if(t.key==="Escape")this.#c();else if(t.key==="Enter"&&t.target===this.#e)this.#f(t.shiftKey?-1:1);else return;
t.preventDefault(),t.stopPropagation()}}#p(){this.#a=null,this.#w();let t=this.#r.find(o=>o<=this.#m)??this.#r[0];t?this.#u(t):this.#x()}#f(t){if(!this.#r.length)
return;let o=this.#r.indexOf(this.#a)+t;this.#m=this.#r.at(o%this.#r.length),this.#u(this.#m)}#u(t){this.#a=t;let o=this.#o.lookAt(t);Yn(o),this.#x(),this.#g()}#w(){
this.#r=dr(this.#s.history.shown.entries,tn(this.#e.value)),this.#r.includes(this.#a)||(this.#a=null),this.#g()}#g(){let{history:t}=this.#s,o=t.shown.entries.filter(
mt).length,n=this.#r.indexOf(this.#a)+1,i=this.#e.value.trim()?n?m("find.count",{at:M(n),count:M(this.#r.length)}):m("find.none"):"";h(r(".find-count",this.#t),
i),h(r(".find-loaded",this.#t),j("find.loaded",o)),r('[data-find="more"]',this.#t).hidden=!t.hasOlder;for(let a of["older","newer"])r(`[data-find="${a}"]`,this.#t).
disabled=!this.#r.length}async#b(){let{history:t}=this.#s,o=r(".find-trouble",this.#t);h(o,"");try{for(let n=0;n<ud&&t.hasOlder;n+=1)await t.loadOlder()}catch(n){
h(o,q(n))}this.#e.focus(),this.#a===null&&this.#n&&this.#p()}#x(){this.#k();let t=tn(this.#e.value);if(!t)return;let o=[],n=[];for(let s of this.#o.list.messageRows){
let i=Number(s.dataset.seq)===this.#a;s.classList.toggle("is-found",i),(i?n:o).push(...wd(r(".message-text",s),t))}uo?.set("found",new Highlight(...o)),uo?.set(
"found-here",new Highlight(...n))}#k(){for(let t of this.#o.list.messageRows)t.classList.remove("is-found");for(let t of["found","found-here"])uo?.delete(t)}};function wd(e,t){
if(!uo)return[];let o=[],n=document.createTreeWalker(e,NodeFilter.SHOW_TEXT),s=0;for(;n.nextNode();)o.push({node:n.currentNode,at:s}),s+=n.currentNode.length;let i=a=>o.
findLast(({at:c})=>c<=a);return[...e.textContent.matchAll(t)].map(({0:a,index:c})=>{let l=new Range,[d,f]=[i(c),i(c+a.length-1)];return l.setStart(d.node,c-d.at),
l.setEnd(f.node,c+a.length-f.at),l})}var fr=/^([ \t]*)(?:[-*+]|\d{1,9}[.)])[ \t]+/u,gd=/^([ \t]*)(?:([-*+])|(\d{1,9})([.)])|(>))([ \t]+)/u,bd=/^[ \t]*(?:`{3,}|~{3,})/u,pr="https://",sn={bold:wo("**"),
italic:wo("*"),strike:wo("~~"),code:kd,"code-block":go,quote:on({has:/^>[ \t]?/u,mark:()=>"> "}),list:on({has:/^[-*+][ \t]+/u,mark:()=>"- ",instead:fr}),numbers:on(
{has:/^\d{1,9}[.)][ \t]+/u,mark:e=>`${e+1}. `,instead:fr}),link:vd};function wo(e){return t=>{let{value:o,start:n,end:s}=rn(t),i=o.slice(n,s),{length:a}=e;if(o.
slice(n-a,n)===e&&o.slice(s,s+a)===e&&!xd(e,o,n))return{from:n-a,to:s+a,text:i,start:n-a,end:s-a};let d=i.split(/(\n\s*\n)/u).map((f,p)=>p%2||!f&&i?f:e+f+e).join(
"");return{from:n,to:s,text:d,start:n+a,end:n+d.length-a}}}var xd=(e,t,o)=>e==="*"&&t[o-2]==="*"&&t[o-3]!=="*";function kd(e){let t=e.value.slice(e.start,e.end);
if(t.includes(`
`))return go(e);let o=Math.max(0,...[...t.matchAll(/`+/gu)].map(([i])=>i.length));if(!o)return wo("`")(e);let n="`".repeat(o+1),s=`${n} ${t} ${n}`;return{from:e.
start,to:e.end,text:s,start:e.start,end:e.start+s.length}}function go(e){let{value:t,from:o,to:n}=gr(e),s=t.slice(o,n),i=Math.max(2,...[...s.matchAll(/`+/gu)].map(
([l])=>l.length)),a="`".repeat(i+1),c=o+a.length+1;return{from:o,to:n,text:`${a}
${s}
${a}`,start:c,end:c+s.length}}function on({has:e,mark:t,instead:o}){return n=>{let{value:s,from:i,to:a}=gr(n),c=s.slice(i,a).split(`
`),l=c.every(b=>e.test(b)||!b.trim())&&c.some(b=>b.trim()),d=0,p=c.map(b=>l?b.replace(e,""):!b.trim()&&c.length>1?b:t(d++)+(o?b.replace(o,""):b)).join(`
`),u=i+p.length;return{from:i,to:a,text:p,start:c.length>1?i:u,end:u}}}function vd(e){let{value:t,start:o,end:n}=rn(e),s=t.slice(o,n);if(nn(s))return{from:o,to:n,
text:`[](${s})`,start:o+1,end:o+1};let i=o+s.length+3;return{from:o,to:n,text:`[${s}](${pr})`,start:i,end:i+pr.length}}var nn=e=>e!==""&&Kn(e,0)===e;function ur(e,t){
let{value:o,start:n,end:s}=rn(t),i=o.slice(n,s);if(!i||i.includes(`
`)||nn(i)||!nn(e))return null;let a=`[${i}](${e})`;return{from:n,to:s,text:a,start:n+a.length,end:n+a.length}}function wr({value:e,start:t,end:o}){if(t!==o)return null;
let n=e.lastIndexOf(`
`,t-1)+1,s=e.slice(n,t);if(yd(e.slice(0,n)))return hr(t,`
${/^[ \t]*/u.exec(s)[0]}`);let[i,a,c,l,d,f,p]=gd.exec(s)??[];if(!i)return null;if(i===s)return{from:n,to:t,text:"",start:n,end:n};let u=c??f??`${Number(l)+1}${d}`;
return hr(t,`
${a}${u}${p}`)}var hr=(e,t)=>({from:e,to:e,text:t,start:e+t.length,end:e+t.length}),yd=e=>e.split(`
`).filter(t=>bd.test(t)).length%2===1;function rn({value:e,start:t,end:o}){let n=e.slice(t,o);return n.trim()?{value:e,start:t+n.length-n.trimStart().length,end:o-
n.length+n.trimEnd().length}:{value:e,start:t,end:o}}function gr({value:e,start:t,end:o}){let n=e.indexOf(`
`,o);return{value:e,from:e.lastIndexOf(`
`,t-1)+1,to:n<0?e.length:n}}var Od={b:"bold",i:"italic",e:"code"},_d={x:"strike",e:"code-block",l:"link"},Ed={Digit7:"numbers",Digit8:"list",Digit9:"quote"};function an(e,t){e.onclick=({target:o})=>{
let n=o.closest("[data-format]");n&&Jt(t,sn[n.dataset.format])},e.addEventListener("keydown",o=>Cd(e,o)),t.addEventListener("keydown",o=>Sd(t,o))}function Jt(e,t){
let o=t({value:e.value,start:e.selectionStart,end:e.selectionEnd});return o?(St(e,o.text,o),e.setSelectionRange(o.start,o.end),!0):!1}function Sd(e,t){if(dt(t))
return;let o=$d(t),n=t.key==="Enter"&&(t.shiftKey||!Et.matches)&&!t.ctrlKey&&!t.metaKey;(o?Jt(e,sn[o]):n&&Jt(e,wr))&&(t.preventDefault(),t.stopPropagation())}function $d({
key:e,code:t,ctrlKey:o,metaKey:n,shiftKey:s,altKey:i}){if(!(o||n)||i)return;let a=e.toLowerCase();return s?_d[a]??Ed[t]:Od[a]}function Cd(e,t){let o={ArrowLeft:-1,
ArrowRight:1}[t.key];if(!o)return;let n=[...e.children].filter(i=>!i.hidden),s=n.at((n.indexOf(document.activeElement)+o)%n.length);for(let i of n)i.tabIndex=i===
s?0:-1;s.focus(),t.preventDefault(),t.stopPropagation()}var bo=class{#t;#e;#o;constructor({button:t,textarea:o,shown:n}){this.#t=t,this.#e=o,this.#o=n,t.onclick=()=>this.#s?this.#i():this.#n(),n.onkeydown=({key:s})=>s===
"Escape"&&this.#i(),Tt.addEventListener("ready",()=>this.#s&&this.#r())}close(){this.#a(!1)}get#s(){return!this.#o.hidden}#n(){this.#r(),this.#a(!0),this.#o.focus(
{preventScroll:!0})}#i(){this.#a(!1),this.#e.focus({preventScroll:!0})}#r(){Lt(this.#o,this.#e.value),Dt(this.#o)}#a(t){this.#o.hidden=!t,this.#e.hidden=t,this.#t.
setAttribute("aria-pressed",t)}};var Ad=/<(?:a|b|strong|i|em|s|del|code|pre|li|table|blockquote|h[1-6])[\s>]/iu,Td=["vscode-editor-data","application/x-jetbrains"],Ld=/^(?:\t| {2,})\S/mu;function cn(e,t){
e.addEventListener("paste",o=>Dd(e,o,t)),e.addEventListener("input",()=>t.hidden=!0)}function Dd(e,t,o){let{clipboardData:n}=t,[s,i]=[n.getData("text/plain"),n.
getData("text/html")],a=Td.some(c=>n.types.includes(c));if(Jt(e,c=>ur(s.trim(),c)))return t.preventDefault();if(!a&&Ad.test(i))return t.preventDefault(),jd(e,{html:i,
text:s});Pd(s,{isFromEditor:a})&&Id(e,{text:s,offer:o})}async function jd(e,{html:t,text:o}){let{markdownOf:n}=await we("paste").catch(()=>({markdownOf:()=>o})),
s=n(t);St(e,Md(s,o)?o:s)}var Md=(e,t)=>e.replaceAll(/\s+/gu,"")===t.replaceAll(/\s+/gu,"");function Pd(e,{isFromEditor:t}){return e.trim().includes(`
`)&&!e.includes("```")&&(t||Ld.test(e))}function Id(e,{text:t,offer:o}){let n=e.selectionStart,s=t.replaceAll(`\r
`,`
`);e.addEventListener("input",()=>queueMicrotask(()=>o.hidden=!1),{once:!0}),o.onclick=()=>{o.hidden=!0;let i=n+s.length;e.value.slice(n,i)===s&&Jt(e,({value:a})=>go(
{value:a,start:n,end:i}))}}function Rd(e,{bar:t,textarea:o,offer:n}){return an(t,o),cn(o,n),new bo({button:r('[data-action="preview"]',t),textarea:o,shown:r(".composer-preview",e)})}function Nd(e,{
bar:t,textarea:o}){an(t,o),cn(o,r(".paste-offer",e))}var KS={audit:Qn,person:ve,pins:ns,reports:ss,scheduled:rs,search:ms,thread:fs,threads:ps,webhooks:vs},YS={inbox:Be,threads:Ve,drafts:Fe,scheduled:Ye,saved:Ke,accounts:Re,
audit:Ne,abandoned:Me,monitor:Ue,settings:Ge};export{Zo as ComposerTools,Qo as EphemeralNotes,en as FindBar,Lo as addMember,bc as answerButton,Go as askPoll,uc as chooseAction,lr as complete,Or as deleteOthers,
Um as dialogOpeners,Nd as offerFewTools,Rd as offerTools,YS as pages,KS as panels,ic as pickEmoji,Qm as reportMessage,Co as saveMessage,tl as seenBy,nl as sendLater,
cl as showVersions,Xm as whoReacted,dl as whoVoted,so as withShortcodes};
