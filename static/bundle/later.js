/* Made by `make bundle` of e4ebad7ec6a5eb8df6b11427a57c50bd3d45b38a50d89c2c1eacd14b0b5ae596. */
import{$ as r,$a as xe,A as X,Aa as At,B as vn,Ba as Tt,C as yn,Ca as Nn,D as On,Da as Fn,E as _n,Ea as B,F as de,Fa as G,G as En,Ga as H,H as m,Ha as Bn,I as j,
Ia as qn,J as q,Ja as I,K as ot,Ka as Wn,L as M,La as we,M as fe,Ma as ko,N as R,Na as vo,O as U,Oa as ge,P,Pa as be,Q as _t,Qa as Hn,R as Sn,Ra as Z,S as $n,Sa as Un,
T as lt,Ta as Lt,U as xo,Ua as Dt,V as Cn,Va as zn,W as An,Wa as S,X as dt,Xa as x,Y as Et,Ya as E,Z as St,Za as Y,_ as $t,_a as jt,a as et,aa as g,ab as Gn,b as an,
ba as ft,bb as Kn,c as cn,ca as h,cb as Qt,d as w,da as nt,db as ke,e as ce,ea as pe,eb as Mt,f as mn,fa as v,fb as Yn,g as ln,ga as y,gb as pt,h as dn,ha as z,
hb as it,i as ct,ia as he,j as Zt,ja as Tn,k as fn,ka as k,l as pn,la as Ct,m as mt,ma as Ln,n as bo,na as Dn,o as hn,oa as jn,p as un,pa as _,q as V,qa as Mn,r as wn,
ra as Pn,s as gn,sa as N,t as bn,ta as W,u as xn,ua as L,v as kn,va as ue,w as me,wa as C,x as Ot,xa as st,y as le,ya as In,z as J,za as Rn}from"./main.js";function ht(e,t){let o=new Date(t);e.matches("time")&&(e.dateTime=t),e.title=R(o),h(e,_t(o))}var Vn=new WeakMap;function O(e,{list:t,into:o,none:n,sort:s=d=>d,key:i=({id:d})=>d,create:a,update:c,signal:l}){let d=()=>{l?.aborted||(I(r(o,e),s(t.items),{key:i,
create:a,update:c}),n&&(r(n,e).hidden=t.items.length>0||t.failed||!!t.searching),it(e,t))};return Vn.get(e)?.close(),Vn.set(e,t),t.addEventListener("change",d,{
signal:l}),l?.addEventListener("abort",()=>t.close()),pt(e).onclick=()=>t.more(),d}function ve(e,{showsRooms:t=!1,...o}){O(e,{create:()=>g("audit-item"),update:(n,s)=>hr(n,s,{showsRooms:t}),...o})}function hr(e,t,{showsRooms:o}){Qt(r(".audit-w\
hat",e),wr(t));let n=r(".audit-why",e);h(n,t.reason?m("audit.reason",{reason:t.reason}):""),n.hidden=!t.reason,h(r(".audit-where",e),o&&t.room?`${ur(t)} · `:"");
let s=r("time",e);ht(s,t.at)}function ur({room:e,details:t}){let o=e.name??t.name;return o?m("audit.where",{room:o}):m("audit.where.gone")}function wr({act:e,actor:t,
member:o,room:n,details:s}){let i={user:t?Ct(t):m("audit.console"),member:o&&Ct(o),room:s.name??n?.name,name:s.name,host:s.host,emoji:s.emoji,setting:s.setting&&
m(`settings.${s.setting}`),count:s.retention_days&&M(s.retention_days),role:s.role&&m(`role.${s.role}`),until:s.until&&P(new Date(s.until))},a=o&&t?.id!==o.id,c=gr(
e,{...s,member:o,isOfOther:a});if(e==="retention"&&s.retention_days)return j("audit.retention.days",s.retention_days,i);let l=e==="invite"&&s.uses?j(c,s.uses,i):
m(c,i);return l.startsWith("audit.")?`${i.user}: ${e}`:l}function gr(e,{until:t,by:o,outcome:n,uses:s,member:i,isOfOther:a,retention_days:c}){let d={ban:t&&"unt\
il",mute:"until",reset_password:o,resolve_report:n,invite:s?null:"any",retention:c===0?"ever":"server",revoke_invite:i&&"of",make_token:a&&"of",revoke_token:a&&
"of",remove_app:a&&"of"}[e];return d?`audit.${e}.${d}`:`audit.${e}`}var Jn={show(e,{conversation:t,signal:o}){let n=new _;ve(e,{list:n,into:".audit-list",none:".audit-none",signal:o}),n.open(`/rooms/${t.id}/audit?limit=50`)}};var br=36e5;function Xn({act:e,user:t,conversation:o}){let{members:n,room:s}=o,i={name:k(t),room:s.name},a={mute:({until:c,...l})=>n.mute(t.id,{muted_until:c,...l}),
ban:c=>n.ban(t.id,c),remove:c=>n.remove(t.id,c)};return Zn({title:m(`moderate.${e}.title`,i),text:m(`moderate.${e}.text`,i),action:m(`moderate.${e}`),hasEnd:e!==
"remove",mayBeForEver:e==="ban",act:a[e]})}function xr({seq:e,epoch:t,words:o,conversation:n}){return Zn({title:m("message.delete.title"),text:m("message.delete\
.text",o),action:m("message.delete"),act:({reason:s})=>n.delete({seq:e,epoch:t,reason:s})})}async function Zn({title:e,text:t,action:o,hasEnd:n=!1,mayBeForEver:s=!1,
act:i}){let a=v("moderate"),c=r("form",a);return E(c),r(".moderate-text",c).textContent=t,r(".moderate-until",c).hidden=!n,r('[value=""]',c.elements.hours).hidden=
!s,c.elements.hours.value=s?"":"1",r(".button-danger",c).textContent=o,S(c,async({hours:l,reason:d})=>{let f=n&&l?{until:new Date(Date.now()+Number(l)*br).toISOString()}:
{},p=d.trim()?{reason:d.trim()}:{};await i({...f,...p}),a.close("done")}),await y(a,{title:e})==="done"}var kr=6e4,ye={show(e,{conversation:t,subject:o,router:n,rooms:s,directory:i,presence:a,blocks:c,me:l,signal:d}){let{members:f}=t,p=r(".person",e),u=r("form",e),
b=()=>f.list.find(({user:A})=>A.id===o),$=()=>vr(e,{user:i.of({id:o}),member:b(),conversation:t,directory:i,presence:a,blocks:c,me:l}),D=Y(()=>d.aborted||$());E(
u),S(u,({role:A})=>Ar(t,b(),A)),$r(e,{conversation:t,member:b,router:n,user:()=>i.of({id:o})}),r('[data-action="write"]',e).onclick=()=>x(p,async()=>n.goToRoom(
(await s.openDirect([o])).id)),r('[data-action="block"]',e).onclick=()=>x(p,()=>Cr(c,i.of({id:o})));for(let A of[f,i,a,c])A.addEventListener("change",D,{signal:d});
t.addEventListener("room",D,{signal:d});let T=setInterval(D,kr);d.addEventListener("abort",()=>clearInterval(T)),f.need(),$()}};function vr(e,{user:t,member:o,conversation:n,
directory:s,presence:i,blocks:a,me:c}){if(r(".person",e).hidden=!t.name,r(".person-missing",e).hidden=!!t.name||!s.knows(t.id),!t.name)return;let l=o?Mn(o,i):i.
of(t.id);L(r(".avatar",e),t,{size:"large"}),ue(r(".avatar",e),l),h(r(".person-name",e),k(t)),h(r(".person-account",e),[`@${t.name}`,t.pronouns,yr(t)].filter(Boolean).
join(" · ")),h(r(".person-presence",e),t.disabled?m("person.disabled"):Pn({state:l,here:o?.here})),nt(r(".person-status",e),Dn(t)),nt(r(".person-about",e),t.about),
Qn(r(".person-time",e),t.time_zone&&$n(t.time_zone)),Qn(r(".person-since",e),t.created_at&&Sn(new Date(t.created_at)));let d=t.id===c.id;r('[data-action="write"\
]',e).hidden=d||t.disabled===!0||t.guest===!0,r('[data-open="account"]',e).hidden=!d;let f=r('[data-action="block"]',e);f.hidden=d,h(f,m(a.has(t.id)?"person.unb\
lock":"person.block")),_r(e,n,o),o||Er(e,n,{isMe:d})}var yr=({bot:e,owner:t,guest:o})=>e&&t?m("bot.of",{name:k(t)}):Or({bot:e,guest:o}),Or=({bot:e,guest:t})=>e?
m("bot.mark"):t&&m("guest.mark");function Qn(e,t){h(r("dd",e),t??""),e.hidden=!t}function _r(e,t,o){let{room:n,isOver:s}=t;if(r("form",e).hidden=!o||n.kind==="d\
irect",!o)return;let{role:i}=o,a=X(n)&&!n.archived&&!s&&!o.user.bot&&!o.user.guest;h(r(".person-role",e),m(`role.${i}`)),r(".person-role-line",e).hidden=a,r(".m\
ember-roles",e).hidden=r(".member-save",e).hidden=!a;let{elements:c}=r("form",e);(c.role.value===""||!e.contains(document.activeElement))&&(c.role.value=i),Sr(e,
t,o)}function Er(e,{room:t,isOver:o,members:n},{isMe:s}){let i=n.loaded&&!o&&!s&&J(t)&&t.kind!=="direct";r("form",e).hidden=!i;for(let a of[".person-role-line",
".member-roles",".member-save",".person-muted"])r(a,e).hidden=!0;for(let a of["mute","unmute","remove"])r(`[data-action="${a}"]`,e).hidden=!0;r('[data-action="b\
an"]',e).hidden=!1}function Sr(e,t,o){let n=!t.isOver&&_n(o,t),s=me(o.muted_until);for(let c of["mute","ban","remove"])r(`[data-action="${c}"]`,e).hidden=!n;r('\
[data-action="mute"]',e).hidden||=s,r('[data-action="unmute"]',e).hidden=!n||!s;let i=r(".person-muted",e),a=s&&new Date(o.muted_until);nt(i,s&&m("person.muted",
{date:P(a)})),i.title=s?R(a):""}function $r(e,{conversation:t,member:o,router:n,user:s}){for(let i of["mute","ban","remove"])r(`[data-action="${i}"]`,e).onclick=
async()=>{let a=!!o(),c=await Xn({act:i,user:s(),conversation:t});c&&!a?B(m("moderate.ban.done",{name:k(s())})):c&&i!=="mute"&&n.go({...n.address,panel:"people"},
{replace:!0})};r('[data-action="unmute"]',e).onclick=()=>x(r("form",e),()=>t.members.mute(o().user.id,{muted_until:null}))}async function Cr(e,t){if(e.has(t.id))
return e.unblock(t.id);let o=k(t);await C({title:m("person.block.title",{name:o}),text:m("person.block.text"),action:m("person.block")})&&await e.block(t.id)}async function Ar({
members:e},{user:t,role:o},n){n!==o&&(await e.setRole(t.id,n),B(m("member.role.changed",{name:k(t),role:m(`role.${n}`)})))}var ts={show(e,{conversation:t,router:o,directory:n,blocks:s,signal:i}){let a=new _,c=()=>a.open(`/rooms/${t.id}/pins?limit=50`),l=({seq:f})=>{t.reveal(f),d()},
d=O(e,{list:a,into:".pin-list",none:".pins-none",key:({seq:f})=>f,create:()=>g("pin-item"),update:(f,p)=>Tr(f,p,{directory:n,conversation:t,body:e,router:o,reveal:l}),
signal:i});for(let f of[n,s])f.addEventListener("change",d,{signal:i});Tt.addEventListener("ready",d,{signal:i}),t.addEventListener("pins",c,{signal:i}),c()}};function Tr(e,t,{
directory:o,conversation:n,body:s,router:i,reveal:a}){let c=o.of(t.user);L(r(".avatar",e),c),Mt(r(".report-author",e),c);let l=r(".report-message",e),d=n.isBlocked(
t);d?l.textContent=m("message.blocked"):Lt(l,t.text),Dt(l);let f=r('[data-action="reveal"]',e);f.hidden=!d,f.onclick=()=>a(t);let p=r("time",e);p.dateTime=t.at,
h(p,_t(new Date(t.at))),p.title=R(new Date(t.at)),r('[data-action="show"]',e).onclick=()=>i.go({...i.address,seq:t.seq});let u=r('[data-action="unpin"]',e);u.hidden=
!On(t,n),u.onclick=()=>x(s,()=>n.unpin(t.seq))}var Q=class{#t;constructor(t,o){let n=r(".place-filters",t);this.#t=[...n.querySelectorAll("[data-filter]")],n.addEventListener("click",({target:s})=>{let i=s.closest(
"[data-filter]");i&&o(i.dataset.filter)})}show(t){for(let o of this.#t)o.setAttribute("aria-pressed",o.dataset.filter===t)}};var es={show(e,{conversation:t,router:o,directory:n,reports:s,signal:i}){let a=new _,c="waiting",l=()=>a.open(`/rooms/${t.id}/reports?state=${c}&limit=50`),d=($,D)=>x(
e,()=>s.resolve($,D)).then(l),f=({seq:$})=>o.go({...o.address,seq:$}),p=O(e,{list:a,into:".report-list",none:".reports-none",create:()=>g("report-item"),update:($,D)=>Lr(
$,D,{directory:n,resolve:d,toMessage:f}),signal:i}),u=$=>(c=$,b.show($),h(r(".reports-none",e),m(`reports.none.${$}`)),l()),b=new Q(e,u);n.addEventListener("cha\
nge",p,{signal:i}),s.addEventListener("change",({detail:$})=>$.room===t.id&&l(),{signal:i}),u(c)}};function Lr(e,t,{directory:o,resolve:n,toMessage:s}){let{message:i,
reporter:a,reason:c,at:l,resolved_at:d,kept_until:f}=t;Dr(r(".report-head",e),i&&o.of(i.user)),h(r(".report-message",e),jr(i)),nt(r(".report-kept",e),f&&m("repo\
rts.kept",{date:lt(new Date(f))})),Qt(r(".report-reason",e),m("reports.reason",{name:Ct(o.of(a)),reason:c})),ht(r("time",e),d??l);let p=r('[data-action="show"]',
e);p.hidden=!i||!!f,p.onclick=()=>s(t),Mr(e,t,o);let u=r(".report-answer",e);u.hidden=!!d;for(let b of["acted","dismissed"]){let $=r(`[data-action="${b}"]`,e);$.
hidden=!!d,$.onclick=()=>n(t,{outcome:b,note:r("input",u).value.trim()||void 0})}}function Dr(e,t){e.hidden=!t,t&&(L(r(".avatar",e),t),Mt(r(".report-author",e),
t))}function jr(e){return e?e.deleted?m("message.deleted"):At(e.text):m("reports.hidden")}function Mr(e,{outcome:t,resolved_by:o,reporter:n,note:s},i){let a=r("\
.report-outcome",e);a.hidden=!t,Qt(a,t?m(`reports.outcome.${t}`,{name:Ct(i.of(o))}):""),nt(r(".report-note",e),s&&m("reports.told",{name:k(i.of(n)),note:s}))}function Pt(e){let t=!1;return async o=>{try{return await e(t?{...o,mention_many:!0}:o)}catch(n){throw t||=n.code==="many_mentioned",n}}}var K=({time_zone:e})=>e??Intl.DateTimeFormat().resolvedOptions().timeZone;function os(e,t){let o=e;for(let n=0;n<2;n+=1)o=e-(yo(o,t)-o);return new Date(o)}var ut=(e,t)=>new Date(
yo(e,t)).toISOString().slice(0,16),It=(e,t)=>os(Date.parse(`${e}Z`),t);function Oe(e,t=Date.now()){let o=Math.floor(yo(t,e)/864e5)*864e5,n=(8-new Date(o).getUTCDay())%
7||7,s=i=>os(o+i*864e5+9*36e5,e);return{hour:new Date(t+36e5),tomorrow:s(1),monday:s(n)}}function yo(e,t){let o={timeZone:t,hourCycle:"h23",year:"numeric",month:"\
numeric",day:"numeric",hour:"numeric",minute:"numeric",second:"numeric"},n=new Intl.DateTimeFormat("en-US",o).formatToParts(e),{year:s,month:i,day:a,hour:c,minute:l,
second:d}=Object.fromEntries(n.map(({type:f,value:p})=>[f,Number(p)]));return Date.UTC(s,i-1,a,c,l,d)}async function Rt({title:e,action:t,me:o,act:n,words:s=null,repeats:i=!1,repeat:a="once",mayBeNone:c=!1,before:l=null}){let d=v("pick-time"),f=r("form",d),p=K(o);
E(f);let u=Oe(p);for(let[D,T]of Object.entries(u))h(r(`[data-time="${D}"]`,f),U(T,p));r('[data-time="monday"]',f).closest(".choice").hidden=u.monday.getTime()===
u.tomorrow.getTime(),r(".time-text",f).hidden=s===null,f.elements.text.value=s??"",f.elements.repeat.value=a,r(".time-none",f).hidden=!c,r(".time-repeat",f).hidden=
!i,h(r(".time-zone",f),m("time.zone",{zone:p.replaceAll("_"," ")}));let{when:b,other:$}=f.elements;return $.min=ut(Date.now(),p),$.value=ut(l??u.tomorrow,p),b.value=
l?"other":c?"none":"hour",$.onfocus=()=>b.value="other",r(".button-primary",f).textContent=t,S(f,async D=>{let T=D.when==="other"?It(D.other,p):u[D.when],A=s===
null?{}:{text:D.text};await n({at:T?.toISOString()??null,repeat:D.repeat,time_zone:p,...A}),d.close("done")}),await y(d,{title:e})==="done"}function _e(e,t,{store:o,me:n,roomName:s,onChange:i,mayChange:a=!0,isBlocked:c=!1}){let{at:l,repeat:d,time_zone:f,failure:p,text:u,state:b}=t;h(r(".draft-text",
e),c?m("message.blocked"):u);let $=d==="once",D=U(new Date(l),$?K(n):f);h(r(".scheduled-at",e),$?D:m("scheduled.repeats",{repeat:m(`repeat.${d}`),date:D}));let T=r(
".scheduled-failure",e);T.hidden=!p,h(T,p?!$&&b==="failed"?m("scheduled.stopped"):m("scheduled.failed",{reason:q({code:p})}):"");let at=(re,ae)=>{let Xt=r(`[dat\
a-act="${re}"]`,e);return Xt.onclick=()=>Promise.resolve(ae()).then(i).catch(G),Xt.hidden=!a,Xt};at("now",()=>Pr(t,o)).hidden=!$,at("change",()=>Ir(t,{store:o,me:n})),
at("cancel",()=>Rr({text:r(".draft-text",e).textContent,roomName:s},()=>o.cancel(t)))}function Ee(e,t){r(".scheduled-hint",e).hidden=t.every(({repeat:o})=>o==="\
once")}async function Pr(e,t){try{await t.sendNow(e)}catch(o){let{count:n,most:s}=o;if(o.code!=="many_mentioned"||n>s)throw o;await Rn(n)&&await t.sendNow(e,{isMeant:!0})}}
var Ir=(e,{store:t,me:o})=>Rt({title:m("scheduled.change"),action:m("save"),me:o,words:e.text,repeats:!0,repeat:e.repeat,before:Date.parse(e.at),act:Pt(n=>t.change(
e,n))});async function Rr({text:e,roomName:t},o){await C({title:m("scheduled.cancel.title"),text:m("scheduled.cancel.text",{text:Fn(e),room:t}),action:m("schedu\
led.cancel")})&&await o()}var ns={show(e,{conversation:t,directory:o,blocks:n,scheduled:s,signal:i}){let{id:a,me:c}=t,l=new _,d=()=>l.open(`/rooms/${a}/scheduled?limit=50`),f=({user:u})=>u.
id===c.id||J(t.room),p=O(e,{list:l,into:".scheduled-list",none:".scheduled-none",create:()=>g("room-scheduled-item"),update:(u,b)=>{let $=o.of(b.user);L(r(".ava\
tar",u),$),h(r(".report-author",u),k($)),_e(u,b,{store:s,me:c,roomName:t.room.name,onChange:d,mayChange:f(b),isBlocked:n.has(b.user.id)})},signal:i});for(let u of[
o,n])u.addEventListener("change",p,{signal:i});t.addEventListener("room",p,{signal:i}),l.addEventListener("change",()=>Ee(e,l.items),{signal:i}),s.addEventListener(
"change",d,{signal:i}),d()}};var Nr=.2,tt=class extends _{#t=null;#e=null;words="";constructor(){super(),this.addEventListener("change",()=>{this.searching||(this.#e=null)})}get searching(){
return this.#t!==null||this.loading}search(t){clearTimeout(this.#t),this.words=t,this.#e=t,this.#t=setTimeout(()=>this.#o(),t?Nr*1e3:0)}resume(){this.#e!==null&&
this.search(this.#e)}close(){clearTimeout(this.#t),this.#t=null,super.close()}clear(){super.clear(),this.#e=null}#o(){this.#t=null,this.open(this.pathFor(this.words))}};var Fr=20,Br=/(?:^|\s)(?!-)\S*[\p{L}\p{N}]/u,Se=class extends tt{everywhere=!1;#t;constructor(t,o){super(),this.room=t,this.#t=o}ask(t){if(Br.test(t))return this.
search(t);this.clear(),this.words=t}pathFor(t){return`${this.everywhere?"/search":`/rooms/${this.room}/search`}?${new URLSearchParams({q:t,time_zone:this.#t,limit:Fr})}`}};
function ss({text:e,hits:t,begins_later:o,ends_earlier:n}){let s=[...e],i=[],a=0;for(let{start:c,end:l}of t)i.push({text:s.slice(a,c).join("")},{text:s.slice(c,
l).join(""),isHit:!0}),a=l;return i.push({text:s.slice(a).join("")}),[{text:o?"…":""},...i,{text:n?"…":""}].filter(c=>c.text)}var qr=["from:","in:","has:link","has:poll","before:","after:","on:","is:pinned","is:saved","is:mine","is:unsolved"],$e=null,rs={show(e,{conversation:t,subject:o,
router:n,isOverlay:s,me:i,directory:a,rooms:c,blocks:l,signal:d}){let f=Wr(t.id,o,K(i)),p=r(".search-input",e);p.value=f.words;let u=()=>{f.ask(p.value.trim()),
D(),is(r(".search-operators",e),p,u)};for(let T of e.querySelectorAll('[name="where"]'))T.checked=T.value==="everywhere"===f.everywhere,T.onchange=()=>{f.everywhere=
T.value==="everywhere",u()};let b=T=>{let A=Zt(f.words,f);$e={panel:A,found:f},n.go({...n.address,panel:A},{replace:!0}),n.go(Hr(T,{beside:s()?null:A}))},$=O(e,
{list:f,into:".search-list",key:({room:T,seq:A})=>`${T} ${A}`,create:()=>g("search-item"),update:(T,A)=>Kr(T,A,{directory:a,rooms:c,blocks:l,open:b,here:t.id}),
signal:d}),D=()=>{$(),zr(e,f)};for(let T of[f,a,c,l])T.addEventListener("change",D,{signal:d});p.oninput=u,r("form",e).onsubmit=T=>{T.preventDefault(),u()},f.resume(),
D(),is(r(".search-operators",e),p,u),f.words||p.focus()}};function Wr(e,t,o){let{words:n,everywhere:s}=fn(t);if($e?.panel===Zt(n,{everywhere:s})&&(s||$e.found.room===
e))return $e.found;let a=new Se(e,o);return a.everywhere=s,a.ask(n),a}function Hr({room:e,seq:t,thread:o},{beside:n}){return o?{view:"room",room:e,seq:o,panel:`\
thread:${o}:${t}`}:{view:"room",room:e,seq:t,panel:n}}function is(e,t,o){let n=t.value.split(/\s/).at(-1).toLowerCase(),s=n.startsWith("-")?"-":"",i=n.slice(s.length),
a=qr.filter(c=>c.startsWith(i)&&c!==i);e.replaceChildren(...a.map(c=>Ur(c,()=>{t.value=t.value.slice(0,t.value.length-i.length)+c+(c.endsWith(":")?"":" "),t.focus(),
o()}))),e.hidden=a.length===0}function Ur(e,t){let o=document.createElement("button");return o.type="button",o.className="button button-small",o.textContent=e,o.
onclick=t,o}function zr(e,t){let o=r(".search-note",e);h(o,t.words?Gr(t):m("search.hint")),o.hidden=!o.textContent}function Gr({items:e,searching:t,failed:o,refusal:n,
hasMore:s,said:i}){if(n)return q(n);if(o)return"";if(t)return s&&!e.length?m("search.older"):"";let a=i.is_whole===!1;return!e.length&&s?m("search.so_far"):a?m(
"search.part"):e.length?"":m("search.none")}function Kr(e,t,{directory:o,rooms:n,blocks:s,open:i,here:a}){let c=o.of(t.user);L(r(".avatar",e),c),Mt(r(".report-a\
uthor",e),c);let l=r(".search-place",e);h(l,t.room===a?"":n.find(t.room)?.name??""),l.hidden=!l.textContent;let d=r("time",e);d.dateTime=t.at,h(d,_t(new Date(t.
at))),d.title=R(new Date(t.at));let f=s.has(t.user.id)?[{text:m("message.blocked")}]:ss(t.snippet);r(".report-message",e).replaceChildren(...f.map(Yr)),r('[data\
-action="show"]',e).onclick=()=>i(t)}function Yr({text:e,isHit:t}){if(!t)return document.createTextNode(e);let o=document.createElement("mark");return o.textContent=
e,o}var Ce=class extends En{root;floor=1;hasOlder;constructor({items:t,prev:o,thread:n}){super({first:t[0]?.seq??n.root,last:t.at(-1)?.seq??n.root}),this.root=wn(n.
message),this.prepend(t,{from:this.first,before:this.last+1}),this.#t(o)}get cursor(){return this.last}shows(t){return mt(t)}hear(t){t.thread===this.root.seq&&t.
seq>this.last?this.take(gn(t)):hn(t)?this.expire(t.before):bo(t)&&this.change(t)}change(t){super.change(t),bo(t)===this.root.seq&&(this.root=bn(this.root,t))}expire(t){
let o=this.hasOlder===!1;super.expire(t),!(!this.root||this.root.seq>=this.expiredBefore)&&(this.root=kn(this.root),o&&this.begin(this.root))}prependPage({items:t,
prev:o}){this.prepend(t,{from:t[0]?.seq??this.first}),this.#t(o)}joins(t){return!this.hasOlder||t.last<this.first?!1:(this.hasOlder=t.hasOlder,super.joins(t))}trim(){}#t(t){
this.hasOlder=t!==null,this.hasOlder||this.begin(this.root)}};var as=200,Vr=300,Jr={entries:[],first:null,last:null,cursor:null,floor:1,hasOlder:!1,entry(){},holds:()=>!1,trim(){}},Xr=["state","room","me","isOver","unsentE\
dits","typing","members","readers","keepsEdits"],Ae=class extends EventTarget{#t;#e=null;#o=0;#s=!1;#n=[];#i=new AbortController;#r=null;#a=null;#m=null;#c=null;#d=new un;isThread=!0;follows=!1;readSeq=0;failure=null;constructor({
conversation:t,root:o,threads:n}){super(),this.#t=t,this.root=o,this.id=`${t.id}:${o}`;for(let i of Xr)Object.defineProperty(this,i,{get:()=>t[i]});let{signal:s}=this.#i;
for(let i of["change","room"])t.addEventListener(i,()=>this.#h(i),{signal:s});t.addEventListener("lost-edit",({detail:i})=>this.#h("lost-edit",i),{signal:s}),t.
addEventListener("event",({detail:i})=>this.#f(i),{signal:s}),t.addEventListener("resync",()=>this.#x(),{signal:s}),t.addEventListener("state",()=>this.#k(),{signal:s}),
n.addEventListener("told",({detail:i})=>this.#u(i),{signal:s}),this.state==="live"&&this.load()}close(){this.#r&&this.#b(),this.#i.abort()}get rootEntry(){return this.#e?.
root}async load(){this.#o+=1;let t=this.#o;this.#s=!0,this.#n=[];let o=this.#e===null;try{let n=await w.get(`${this.#l}?limit=${as}`);if(t!==this.#o)return;let s=new Ce(
n);for(let i of this.#n)s.hear(i);this.#e&&s.joins(this.#e),s.expire(this.#t.timeline.expiredBefore),this.#e=s,this.#w(n.thread),o&&n.thread.unread&&(this.#m=n.
thread.read_seq),this.failure=null}catch(n){if(t!==this.#o)return;this.failure=n}this.#s=!1,this.#h("change"),this.#h("thread")}history={isAtNewest:!0,toNewest(){},
loadNewer(){},goTo:async t=>!!this.timeline.entry(t),loadOlder:()=>this.#c??=this.#p().finally(()=>this.#c=null)};get timeline(){let t=this.#e??Jr;return t.epoch=
this.#t.timeline.epoch,Object.assign(this.history,{shown:t,hasOlder:t.hasOlder}),t}get unread(){let t=this.#m;return{first:(t===null?null:this.timeline.entries.
find(({seq:n,user:s})=>n>t&&s.id!==this.me.id))?.seq??null,below:()=>0,stoppedElsewhere:!1}}reading={seen:0,back(){},answered:()=>this.#m=null,away:()=>{},seeAll:()=>this.#g(),
see:({to:t})=>t>=this.timeline.last&&this.#g()};keep(){}get unsent(){return this.#t.unsentIn(this.root)}get lastOwn(){return this.timeline.entries.findLast(t=>mt(
t)&&yn(t,this))}quoted(t){return this.timeline.entry(t)??this.#t.quoted(t)}send(t,{quote:o,inRoom:n,call:s}={}){this.#m=null,this.#d.note(this.#t.send(t,{thread:this.
root,quote:o,inRoom:n,call:s}))}takeBack(){return this.#d.takeBack(this)}async follow(t){let o=`${this.#l}/follow`;this.#w(await(t?w.put(o):w.delete(o))),this.#h(
"thread")}solve(t){let o=`${this.#l}/solved?${new URLSearchParams({epoch:this.#t.timeline.epoch})}`;return t?w.put(o):w.delete(o)}ask=t=>this.#t.ask({...t,thread:this.
root,epoch:this.timeline.epoch});reactedTo=t=>this.#t.reactedTo(t);pressedIn=t=>this.#t.pressedIn(t);press=(t,o,n)=>this.#t.press(t,o,n);chosenIn=t=>this.#t.chosenIn(
t);vote=(t,o)=>this.#t.vote(t,o);endPoll=t=>this.#t.endPoll(t);roomCalled=t=>this.#t.roomCalled(t);linked=(t,o)=>this.#t.linked(t,o);personOf=t=>this.#t.personOf(
t);isSaved=t=>this.#t.isSaved(t);isBlocked=t=>this.#t.isBlocked(t);reveal=t=>this.#t.reveal(t);retry=t=>this.#t.retry(t);discard=t=>this.#t.discard(t);sayTyping=()=>this.#t.
sayTyping();edit=(t,o)=>this.#t.edit(t,o);delete=t=>this.#t.delete(t);react=(t,o)=>this.#t.react(t,o);pin=t=>this.#t.pin(t);unpin=t=>this.#t.unpin(t);unreact=(t,o)=>this.#t.
unreact(t,o);get#l(){return`/rooms/${this.#t.id}/messages/${this.root}/thread`}async#p(){let t=this.#e;if(!t?.hasOlder)return;let o=await w.get(`${this.#l}?befo\
re=${t.first}&limit=${as}`);t===this.#e&&(t.prependPage(o),this.#h("change"))}#f(t){this.#s&&this.#n.push(t),this.#e&&(this.#e.hear(t),this.#h("thread"))}#u({room:t,
root:o,...n}){t!==this.#t.id||o!==this.root||(this.#w(n),this.#h("thread"))}#w({follows:t,read_seq:o}){Object.assign(this,{follows:t,readSeq:o})}#g(){let{last:t}=this.
timeline;t===null||this.#a!==null&&t<=this.readSeq||(this.#a=this.readSeq=Math.max(t,this.readSeq),clearTimeout(this.#r),this.#r=setTimeout(()=>this.#b(),Vr))}#b(){
clearTimeout(this.#r),this.#r=null,w.put(`${this.#l}/read`,{seq:this.#a}).catch(()=>{})}#x(){this.#e=null,this.#h("resync"),this.state==="live"&&this.load()}#k(){
this.state==="live"&&this.load(),this.#h("state")}#h(t,o){this.dispatchEvent(new CustomEvent(t,{detail:o}))}};var Nt=null,ms={show(e,{conversation:t,subject:o,threads:n,signal:s,...i}){let[a,c]=o.split(":").map(Number),l=r(".thread",e);Nt??=new Yn({...i,threads:n,root:l}),
Nt.root!==l&&l.replaceWith(Nt.root);let d=new Ae({conversation:t,root:a,threads:n});s.addEventListener("abort",()=>d.close());let f=()=>Zr(Nt.root,d);for(let p of[
"thread","room","state"])d.addEventListener(p,f,{signal:s});f(),Nt.show(d),c&&d.addEventListener("change",()=>Nt.goTo(c),{signal:s,once:!0})}};function Zr(e,t){
let{rootEntry:o,follows:n,failure:s,room:i}=t,a=r(".thread-bar",e),c=!!o?.solved;a.hidden=!o,h(r(".thread-failure",e),s?q(s):""),cs(r('[data-act="follow"]',a),{
isOn:n,act:()=>t.follow(!n)}),h(r('[data-act="follow"] span',a),m(n?"thread.unfollow":"thread.follow"));let l=r('[data-act="solve"]',a);cs(l,{isOn:c,act:()=>t.solve(
!c)}),h(r("span",l),m(c?"thread.solved":"thread.solve"));let d=!!de(i);l.hidden=d,r(".thread-solved",a).hidden=!d||!c}function cs(e,{isOn:t,act:o}){e.setAttribute(
"aria-pressed",t),e.onclick=()=>o().catch(G)}var Te={all:"",unread:"&unread=true",unsolved:"&solved=false",solved:"&solved=true"};function Le(e,{room:t,root:o,unread:n,message:s},{directory:i,blocks:a,roomName:c=""}){
let{replies:l,solved:d,user:f}=s,p=r("a",e);p.href=ct({view:"room",room:t,panel:`thread:${o}`}),p.classList.toggle("has-unread",n>0);let u=i.of(f);ke(r(".avatar\
-button",e),u),h(r(".thread-item-author",e),k(u)),h(r(".thread-item-room",e),c),h(r(".thread-item-text",e),Qr(s,a));let b=[j("thread.replies",l.count),Wn(new Date(
l.last_at)),d&&m("thread.solved")];h(r(".thread-item-facts",e),b.filter(Boolean).join(" · "));let[$,D]=r(".thread-item-unread",e).children;h($,n?String(n):""),
h(D,n?j("rooms.unread",n):"")}function Qr({user:e,text:t,deleted:o},n){return o?m("message.deleted"):n.has(e.id)?m("message.blocked"):Nn(t)}var ls={show(e,{conversation:t,directory:o,blocks:n,signal:s}){let{id:i}=t,a=new _,c=O(e,{list:a,into:".thread-list",none:".threads-none",key:({root:f})=>f,create:()=>g(
"thread-item"),update:(f,p)=>Le(f,p,{directory:o,blocks:n}),signal:s}),l=f=>(d.show(f),a.open(`/rooms/${i}/threads?limit=50${Te[f]}`)),d=new Q(e,l);for(let f of[
o,n])f.addEventListener("change",c,{signal:s});l("all")}};function xt(e){r("form",e).hidden=!1,r(".made-once",e).hidden=!0}function Ft(e,t,{copied:o}){let n=r(".made-once",e),s=r(".once-text",n);r("form",e).hidden=!0,n.
hidden=!1,s.value=t,r('[data-action="copy"]',n).onclick=()=>H(t,o),e.addEventListener("close",()=>s.value="",{once:!0}),s.focus(),s.select()}function fs(e,{path:t,mayMake:o,signal:n}){let s=new _,i=()=>s.open(t),a={renew:async l=>{if(!await C(ds("renew",l)))return;let d=null;await x(e,async()=>{d=await w.
post(`${t}/${l.id}/secret`)}),d&&na(d),i()},revoke:async l=>{await C(ds("revoke",l))&&(await x(e,()=>w.delete(`${t}/${l.id}`)),i())}};O(e,{list:s,into:".incomin\
g-list",none:".incoming-none",create:()=>g("incoming-item"),update:(l,d)=>ta(l,d,a),signal:n});let c=r('[data-action="new-incoming"]',e);c.hidden=!o,c.onclick=()=>oa(
{path:t,onMade:i}),i()}function ta(e,t,o){r(".incoming-name",e).textContent=k(t.bot),r(".incoming-use",e).textContent=ea(t);for(let[n,s]of Object.entries(o)){let i=r(
`[data-action="${n}"]`,e);i.setAttribute("aria-label",m(`incoming.${n}.of`,{name:k(t.bot)})),i.onclick=()=>s(t)}}function ea({state:e,owner:t,last_used_at:o}){let n=t&&
m("incoming.by",{name:k(t)}),s=o?m("tokens.used",{date:P(new Date(o))}):m("tokens.unused");return[n,e==="stopped"?m("incoming.stopped"):s].filter(Boolean).join(
" · ")}function oa({path:e,onMade:t}){let o=v("incoming"),n=r("form",o);return E(n),xt(o),S(n,async({name:s})=>{ps(o,await w.post(e,{name:s.trim()})),t()}),y(o,
{title:m("incoming.new")})}function na(e){let t=v("incoming");xt(t),y(t,{title:k(e.bot)}),ps(t,e)}function ps(e,{url:t}){let o=r(".curl-example code",e);o.textContent=
`curl ${t} -d '{"text": "${m("incoming.example")}"}'`,e.addEventListener("close",()=>o.textContent="",{once:!0}),Ft(e,t,{copied:"incoming.copied"})}var ds=(e,{bot:t})=>({
title:m(`incoming.${e}.title`,{name:k(t)}),text:m(`incoming.${e}.text`),action:m(e==="revoke"?"tokens.revoke":"incoming.renew")});var hs={messages:["message","edited","deleted"],threads:["solved","unsolved"],reactions:["reacted","unreacted","pressed"],polls:["voted","poll_ended"],pins:["pi\
nned","unpinned"],members:["joined","left","added","removed","banned","unbanned","muted","unmuted","role"]},sa=new Set(Object.values(hs).flat()),Oo=Object.entries(
{...hs,room:pn.filter(e=>!sa.has(e))}).map(([e,t])=>({name:e,types:t})),_o=({name:e})=>m(`webhooks.group.${e}`);function us(e){return e.length?ot(Oo.filter(t=>t.
types.some(o=>e.includes(o))).map(_o)):m("webhooks.types.all")}var te=({url:e})=>new URL(e).host;function De({state:e,failures:t,next_try_at:o,last_delivery:n}){
return e!=="active"?m(`webhooks.state.${e}`):t?j("webhooks.state.failing",t,{date:P(new Date(o))}):n?m("webhooks.state.sent",{date:P(new Date(n.at))}):m("webhoo\
ks.state.active")}function ws(e,{path:t,room:o,rooms:n}){let s=new _,i=r(".range-form",e),a=()=>s.open(`${t}/deliveries?limit=20`),c=l=>w.post(`${t}/replays`,l);return ia(i,{room:o,
rooms:n}),O(e,{list:s,into:".delivery-list",none:".deliveries-none",create:()=>g("delivery-item"),update:(l,d)=>aa(l,d,{rooms:n,again:()=>x(i,()=>c(ra(d,n)).then(
a))})}),S(i,async({first:l,last:d,room:f})=>{await c({first:Number(l),last:Number(d),...n?{room:f}:{}}),a()}),a(),a}function ia(e,{room:t,rooms:o}){E(e);let n=e.
elements.room;r(".range-room",e).hidden=t!==null,n.disabled=t!==null,n.replaceChildren(...o?o.mine.filter(({name:s})=>s).map(({id:s,name:i})=>new Option(i,s)):[])}
var ra=({seq:e,room:t},o)=>({first:e,last:e,...o?{room:t}:{}});function aa(e,t,{rooms:o,again:n}){let{type:s,seq:i,room:a}=t,c=o&&o.find(a)?.name,l=[s,i&&m("web\
hooks.delivery.seq",{seq:M(i)}),c].filter(Boolean);r(".delivery-what",e).textContent=l.join(" · ");let d=r(".delivery-outcome",e);d.textContent=ca(t),d.title=R(
new Date(t.at));let f=r("button",e);f.hidden=!i,f.onclick=n}function ca({at:e,status:t,error:o,attempt:n,milliseconds:s}){let i=[P(new Date(e)),o??m("webhooks.d\
elivery.status",{status:t,milliseconds:M(s)})];return n>1&&i.push(m("webhooks.delivery.attempt",{count:M(n)})),i.join(" · ")}function Bt(e,{path:t,question:o,onGone:n}){r(".form-error",e).hidden=!0,r("button",e).onclick=async()=>{await C(o)&&await x(e,async()=>{await w.delete(t),z(e.closest(
"[data-dialog]")),n()})}}function je(e,t){let o=new Set(t),n=Oo.map(a=>ma(a,o)),s=r(".invite-room-list",e);s.replaceChildren(...n),e.elements.types.value=t.length?"chosen":"all";let i=()=>{
let a=e.elements.types.value==="all";s.hidden=a,r("input",s).setCustomValidity(a||o.size?"":m("webhooks.types.none"))};return r(".webhook-types",e).onchange=i,i(),
()=>e.elements.types.value==="all"?[]:[...o]}function ma(e,t){let o=g("invite-room"),n=r("input",o),s=e.types.filter(i=>t.has(i)).length;return n.checked=s===e.
types.length,n.indeterminate=s>0&&!n.checked,n.addEventListener("change",()=>e.types.forEach(i=>n.checked?t.add(i):t.delete(i))),r("span",o).textContent=_o(e),o.
title=e.types.join(", "),o}function gs(e,{path:t,rooms:o,onChanged:n}){let s=v("webhook"),i=r(".webhook-form",s),a=r(".webhook-outcome",s),c=u=>{r(".webhook-state",s).textContent=De(u),r(
'[data-action="pause"]',s).hidden=u.state!=="active",r('[data-action="resume"]',s).hidden=u.state==="active"},l=async u=>{c(await w.patch(t,u)),n()};E(i),a.textContent=
"",i.elements.url.value=e.url;let d=je(i,e.types);c(e),S(i,({url:u})=>l({url:u.trim(),types:d()}));let f=ws(r(".deliveries",s),{path:t,room:e.room,rooms:o}),p={
test:()=>x(i,async()=>{a.textContent=m("webhooks.test.waits"),a.textContent=la(await w.post(`${t}/tests`)),f()}),pause:()=>x(i,()=>l({active:!1})),resume:()=>x(
i,()=>l({active:!0})),rotate:()=>da(i,t)};for(let[u,b]of Object.entries(p))r(`[data-action="${u}"]`,s).onclick=b;return Bt(r(".webhook-end",s),{path:t,question:fa(
e),onGone:n}),y(s,{title:te(e)})}function la({status:e,error:t}){return t?m("webhooks.test.failed",{why:t}):m(e>=200&&e<300?"webhooks.test.taken":"webhooks.test\
.refused",{status:e})}async function da(e,t){let o={title:m("webhooks.rotate.title"),text:m("webhooks.rotate.text"),action:m("webhooks.rotate")};if(!await C(o))
return;let n=null;if(await x(e,async()=>{n=await w.post(`${t}/secret`)}),!n)return;let s=v("new-webhook");xt(s),y(s,{title:m("webhooks.rotate")}),Ft(s,n.secret??
n.public_key,{copied:"webhooks.copied"})}var fa=e=>({title:m("webhooks.remove.title",{host:te(e)}),text:m("webhooks.remove.text"),action:m("webhooks.remove")});function Me(e,{path:t,rooms:o=null,signal:n}){let s=new _,i=()=>s.open(t);O(e,{list:s,into:".webhook-list",none:".webhooks-none",create:()=>g("webhook-item"),update:(a,c)=>pa(
a,c,()=>gs(c,{path:`${t}/${c.id}`,rooms:o,onChanged:i})),signal:n}),r('[data-action="new-webhook"]',e).onclick=()=>ha({path:t,onMade:i}),i()}function pa(e,t,o){
r(".webhook-host",e).textContent=te(t),r(".webhook-what",e).textContent=us(t.types),r(".webhook-state",e).textContent=De(t),r("button",e).onclick=o}function ha({
path:e,onMade:t}){let o=v("new-webhook"),n=r("form",o);E(n),xt(o);let s=je(n,[]);return S(n,async({url:i,signing:a})=>{let c=await w.post(e,{url:i.trim(),signing:a,
types:s()});Ft(o,c.secret??c.public_key,{copied:"webhooks.copied"}),t()}),y(o,{title:m("webhooks.new")})}var bs={show(e,{conversation:t,signal:o}){let n=`/rooms/${t.id}`;Me(r(".webhooks",e),{path:`${n}/webhooks`,signal:o}),fs(r(".incoming",e),{path:`${n}/incoming-w\
ebhooks`,mayMake:Ot(t.room),signal:o})}};var Pe=class{#t;#e=new _;constructor(t){this.#t=t,O(t,{list:this.#e,into:".abandoned-list",none:".abandoned-none",create:()=>g("abandoned-item"),update:(o,n)=>this.#n(
o,n)})}show(){this.#o(),r(".form-error",this.#t).hidden=!0,this.#s()}#o(){return this.#e.open("/abandoned-rooms?limit=50")}#s(){r(".place-title",this.#t).focus()}#n(t,o){
let n=[o.kind==="private"&&m("abandoned.private"),m("browse.active",{date:lt(new Date(o.active_at))})];h(r(".abandoned-name",t),o.name),h(r(".hint",t),n.filter(
Boolean).join(" · "));let[s,i]=t.querySelectorAll("button");s.hidden=o.kind==="private",s.setAttribute("aria-label",m("abandoned.restore.room",{room:o.name})),
i.setAttribute("aria-label",m("abandoned.delete.room",{room:o.name})),s.onclick=()=>this.#i("restore",o,()=>w.put(`/abandoned-rooms/${o.id}/owner`)),i.onclick=()=>this.#i(
"delete",o,a=>w.delete(ce(`/abandoned-rooms/${o.id}`,a)))}async#i(t,o,n){let s=m(`abandoned.${t}.title`,{room:o.name}),i=t==="restore",a={title:s,text:m(`abando\
ned.${t}.text`),action:m(`abandoned.${t}`),isHarmless:i},c=i?await C(a)&&{}:await st(a);c&&(await x(this.#t,async()=>{await n(c),B(m(`abandoned.${t}.done`,{room:o.
name}))}),await this.#o(),this.#s())}};var ua=50,Ie=class extends tt{pathFor(t){return`/accounts?${new URLSearchParams({limit:ua,q:t})}`}async change({id:t},o){return this.#t(await w.patch(`/accounts\
/${t}`,o))}async endSessions(t,o){return await w.delete(ce(`/accounts/${t.id}/sessions`,o)),this.#t({...t,sessions:0,last_seen_at:null})}makeLink({id:t},o){return w.
post(`/accounts/${t}/password-link`,o)}#t(t){return this.items=this.items.map(o=>o.id===t.id?t:o),this.dispatchEvent(new Event("change")),t}};var wa=new Set(["enable","link"]);function xs({account:e,accounts:t,me:o}){let n=v("one-account"),s=r(".dialog-body",n),i=e,a=(l,d)=>{r(`[data-act="${l}"]`,s).onclick=
async()=>{let f=await ba(ga(l,i),i);f&&await x(s,()=>d(i,f))}},c=l=>{i=l,xa(s,i,{me:o})};return a("disable",async(l,d)=>c(await t.change(l,{disabled:!0,...d}))),
a("enable",async(l,d)=>c(await t.change(l,{disabled:!1,...d}))),a("role",async(l,d)=>c(await t.change(l,{role:Eo(l),...d}))),a("sessions",async(l,d)=>c(await t.
endSessions(l,d))),a("link",async(l,d)=>va(s,l,await t.makeLink(l,d))),r(".form-error",s).hidden=!0,c(e),y(n,{title:k(e)})}var Eo=({role:e})=>e==="owner"?"membe\
r":"owner",ga=(e,t)=>e==="role"?`make_${Eo(t)}`:e,ba=(e,t)=>st({title:m(`accounts.${e}.title`,{name:k(t)}),text:m(`accounts.${e}.text`,{name:k(t),account:t.name}),
action:m(`accounts.${e}.action`),isHarmless:wa.has(e)});function xa(e,t,{me:o}){let{name:n,role:s,sessions:i,bot:a,guest:c,external_id:l,created_at:d,last_seen_at:f,
disabled_at:p}=t,u={name:n,role:m(`accounts.role.${s}`),seen:m("accounts.seen.none"),sessions:M(i)};for(let[T,A]of Object.entries(u))h(Re(e,T),A);for(let[T,A]of Object.
entries({since:d,seen:f,disabled:p}))A?ht(Re(e,T),A):Re(e,T).title="";Re(e,"disabled").parentElement.hidden=!p;let b=t.id===o.id,$=!!p,D={link:!$&&!a&&!c&&!l,role:!a&&
!c,sessions:i>0,disable:!$,enable:$&&!c};ka(r(".account-acts",e),()=>{for(let[T,A]of Object.entries(D))r(`[data-act="${T}"]`,e).hidden=b||!A}),h(r('[data-act="r\
ole"]',e),m(`accounts.make_${Eo(t)}`)),r(".account-own",e).hidden=!b,r(".link-made",e).hidden=!0}var Re=(e,t)=>r(`[data-fact="${t}"] dd`,e);function ka(e,t){let o=[
...e.children],n=o.indexOf(document.activeElement);if(t(),n<0||!o[n].hidden)return;let s=a=>!a.hidden;(o.slice(n).find(s)??o.slice(0,n).findLast(s))?.focus()}function va(e,t,{
url:o,qr:n,expires_at:s}){let i=r(".link-made",e),a=r(".link-url",i);h(r(".link-for",i),m("accounts.link.for",{name:k(t)})),h(r(".link-end",i),m("accounts.link.\
end",{date:P(new Date(s))})),r(".invite-qr",i).src=n,a.value=o,i.hidden=!1,a.focus(),a.select();let c=r('[data-action="copy"]',i);r(".link-copied",i).hidden=!0,
c.onclick=()=>x(e,async()=>{await Bn(o),r(".link-copied",i).hidden=!1})}var Ne=class{#t;#e;#o;#s=new Ie;#n;constructor(t,{me:o,directory:n}){this.#t=t,this.#e=o,this.#o=n,this.#n=r("input",t),this.#n.oninput=()=>this.#s.search(this.#n.
value.trim());let s=O(t,{list:this.#s,into:".account-list",none:".accounts-none",create:()=>g("account-item"),update:(a,c)=>this.#i(r("button",a),c)}),i=Y(()=>t.
hidden||s());n.addEventListener("change",i)}show(){document.activeElement!==this.#n&&(this.#n.value=""),this.#s.search(this.#n.value.trim()),(Et.matches?this.#n:
r(".place-title",this.#t)).focus()}#i(t,o){let{name:n,display_name:s,role:i,disabled_at:a,owner:c,guest:l,external_id:d}=o,f=[c&&m("bot.of",{name:k(c)}),l&&m("g\
uest.mark"),i==="owner"&&m("role.owner"),d&&m("accounts.is_external"),a&&m("accounts.is_disabled")];L(r(".avatar",t),this.#o.of(o)),h(r(".account-item-name",t),
k(o)),h(r(".hint",t),s&&s!==n?n:""),h(r(".account-item-state",t),f.filter(Boolean).join(" · ")),t.classList.toggle("is-away",!!a),t.onclick=()=>xs({account:o,accounts:this.#s,
me:this.#e})}};var Fe=class{#t;#e=new _;constructor(t){this.#t=t,ve(t,{list:this.#e,into:".act-list",none:".acts-none",showsRooms:!0})}show(){this.#e.open("/audit?limit=50"),r(
".place-title",this.#t).focus()}};var Be=class{#t;#e;#o;constructor(t,{drafts:o,rooms:n}){this.#t=t,this.#e=o,this.#o=n,o.addEventListener("change",()=>this.#s()),n.addEventListener("change",Y(()=>this.#s()))}show(){
this.#s(),r(".place-title",this.#t).focus()}#s(){let t=this.#e.written.map(o=>({...o,room:this.#o.find(o.room)})).filter(({room:o})=>o);r(".drafts-none",this.#t).
hidden=t.length>0,I(r(".draft-list",this.#t),t,{key:({place:o})=>o,create:()=>g("draft-item"),update:(o,n)=>this.#n(o,n)})}#n(t,{place:o,room:n,thread:s}){let i=r(
"a",t);i.href=ct({view:"room",room:n.id,panel:s&&`thread:${s}`}),ft(i,s?"thread":jt(n));let a=s?m("drafts.in_thread",{room:n.name}):n.name;h(r(".draft-room",i),
a),h(r(".draft-text",i),this.#e.of(o));let c=r("button",t);c.title=m("drafts.delete"),c.setAttribute("aria-label",m("drafts.delete.from",{room:a})),c.onclick=()=>this.#e.
keep(o,"")}};var ya=200,Oa={ArrowDown:1,ArrowUp:-1};function _a({kind:e,message:{seq:t,thread:o,in_room:n}}){let s=e==="reply"?t:n?null:o;return s?{panel:`thread:${s}`}:{seq:t}}
var Ea=({text:e,deleted:t})=>t?m("message.deleted"):At(e).replace(/\s+/gu," ").slice(0,ya),qe=class{#t;#e;#o;#s;#n;constructor(t,{inbox:o,...n}){this.#t=t,this.#e=
o,this.#o=n,this.#s=O(t,{list:o.list,into:".inbox-list",none:".inbox-none",create:()=>g("inbox-item"),update:(i,a)=>this.#r(i,a)});let s=Y(()=>t.hidden||this.#s());
for(let i of[n.rooms,n.directory,n.blocks])i.addEventListener("change",s);this.#n=new Q(t,i=>this.#i(i)),r('[data-testid="inbox-all-done"]',t).onclick=()=>this.#l(
o.setAllDone()),r(".inbox-list",t).addEventListener("keydown",i=>this.#d(i))}show(){this.#i(this.#e.filter),r(".place-title",this.#t).focus()}leave(){this.#e.leave()}#i(t){
this.#n.show(t),h(r(".inbox-none",this.#t),m(t==="done"?"inbox.none.done":"inbox.none")),this.#e.show(t)}#r(t,o){let{message:n,by:s,unread:i,done:a}=o,{directory:c,
rooms:l}=this.#o,d=c.of(s),f=r("a",t);t.classList.toggle("is-unread",i),f.href=ct({view:"room",room:n.room,..._a(o)}),ke(r(".avatar-button",t),d),h(r(".inbox-wh\
at",f),this.#m(o,k(d))),h(r(".inbox-room",f),l.find(n.room)?.name??""),h(r(".inbox-time",f),lt(new Date(o.at))),h(r(".inbox-text",f),this.#a(o));let p=r(".icon-\
button",t);p.title=m(a?"inbox.reopen":"inbox.done"),p.setAttribute("aria-label",p.title),p.onclick=()=>this.#c(t,o)}#a({message:t,reply:o,by:n}){let s=o?{...o,user:n}:
t;return this.#o.blocks.has(s.user.id)&&!s.deleted?m("message.blocked"):Ea(s)}#m({kind:t,emoji:o,count:n},s){return t!=="reaction"?m(`inbox.${t}`,{name:s}):j("i\
nbox.reaction",n,{name:s,emoji:o??""})}async#c(t,{id:o,done:n}){let s=t.nextElementSibling??t.previousElementSibling,i=t.contains(document.activeElement);await this.#l(
this.#e.setDone(o,!n)),i&&(s?r("a",s):r(".place-title",this.#t)).focus()}#d(t){let o=t.target.closest(".inbox-item");if(!o||t.altKey||t.ctrlKey||t.metaKey)return;
let n=Oa[t.key];if(t.key==="Delete")r(".icon-button",o).click();else if(n)(n>0?o.nextElementSibling:o.previousElementSibling)?.querySelector("a").focus();else return;
t.preventDefault()}#l(t){return t.catch(G)}};var Sa="/api/v1/monitor/ws",$a="parley.v1",Ca=8e3,Aa=8e3,We=class extends EventTarget{#t=null;#e;#o;#s=new mn;#n=new Map;state="connecting";keptSeconds=600;own=null;open(){
this.close(),this.#l("connecting"),this.#i()}close(){clearTimeout(this.#e),clearTimeout(this.#o);let t=this.#t;this.#t=null,t?.close(),this.#n.clear()}get nodes(){
let t=this.#a;return[...this.#n].filter(([,s])=>s.at(-1).at>t-Ca).map(([s])=>s).sort().sort((s,i)=>(i===this.own)-(s===this.own))}samplesOf(t){return this.#n.get(
t)??[]}#i(){let t=cn(Sa,$a);t.onmessage=({data:o})=>t===this.#t&&this.#r(JSON.parse(o)),t.onclose=o=>t===this.#t&&this.#d(o),this.#t=t,this.#c()}#r(t){if(this.#c(),
t.type==="hello"&&(this.#n.clear(),this.#s.reset(),this.own=t.node,this.keptSeconds=t.kept_seconds,this.#l("live")),t.type==="samples")for(let o of t.items)this.#m(
o);t.type==="sample"&&this.#m(t),this.dispatchEvent(new CustomEvent("change",{detail:t}))}get#a(){return Math.max(...[...this.#n.values()].map(t=>t.at(-1).at))}#m(t){
let{node:o,at:n}=t;this.#n.has(o)||this.#n.set(o,[]);let s=this.#n.get(o);s.push(t);let i=n-this.keptSeconds*1e3,a=s.findIndex(c=>c.at>=i);a>0&&s.splice(0,a);for(let[
c,l]of this.#n)l.at(-1).at<i&&this.#n.delete(c)}#c(){clearTimeout(this.#o),this.#o=setTimeout(()=>{this.#t.onclose=null,this.#t.close(),this.#d({})},Aa)}async#d({
code:t,reason:o}){if(clearTimeout(this.#o),!ln(t,o).again)return this.#l("ended");this.#l("lost"),this.#e=setTimeout(()=>this.#i(),this.#s.next()*1e3);let n=await w.
get("/me").catch(({status:s})=>s===401?{}:null);!n||n.role==="owner"||this.state!=="lost"||(clearTimeout(this.#e),this.#l("ended"))}#l(t){this.state=t,this.dispatchEvent(
new Event("change"))}};var Ta=[{name:"processor",most:100,value:ko,lines:{machine:({host:e})=>e.cpu_percent,process:({process:e})=>e.cpu_percent}},{name:"memory",value:we,lines:{machine:({
host:e})=>e.memory_bytes,process:({process:e})=>e.memory_bytes},more:{memory_total:({host:e})=>e.memory_total_bytes}},{name:"messages",most:1,value:be,lines:{messages:({
chat:e})=>e.messages_per_second}},{name:"deliveries",most:1,value:be,lines:{deliveries:({chat:e})=>e.deliveries_per_second}},{name:"commits",most:1,value:vo,lines:{
p99:({chat:e})=>e.commit_p99_ms,p50:({chat:e})=>e.commit_p50_ms}},{name:"lag",most:5,value:vo,lines:{loop:({chat:e})=>e.loop_lag_ms,backplane:({chat:e})=>e.backplane_lag_ms}},
{name:"sockets",most:5,value:ge,lines:{sockets:({chat:e})=>e.room_sockets+e.account_sockets,people:({chat:e})=>e.people}},{name:"queue",most:10,value:ge,lines:{
queued:({chat:e})=>e.queued}},{name:"storage",value:we,lines:{database:({storage:e})=>e.database_bytes,wal:({storage:e})=>e.wal_bytes},more:{free:({storage:e})=>e.
free_bytes}}],He=class{#t;#e=new We;#o=null;#s=[];#n=!1;#i=!1;constructor(t){this.#t=t;let o=Y(()=>this.#n&&this.#c()),n=Y(()=>this.#n&&this.#d());this.#e.addEventListener(
"change",({detail:s})=>this.#r(s)?n():o())}show(){this.#n=!0,this.#e.open(),r(".place-title",this.#t).focus(),this.#i=!1,this.#a().catch(()=>{this.#i=!0,this.#c()})}leave(){
this.#n=!1,this.#e.close()}#r(t){return t?.type==="sample"&&this.#o!==null&&t.node!==this.#o}async#a(){let[{LineChart:t}]=await Promise.all([he("charts"),Tn("ch\
arts_style")]);this.#s.length||(this.#s=Ta.map(o=>this.#m(o,t))),this.#c()}#m({name:t,most:o,value:n,lines:s,more:i={}},a){let c=g("monitor-chart");h(r("h2",c),
m(`monitor.${t}`)),r(".monitor-charts",this.#t).append(c);let{keptSeconds:l}=this.#e,d=u=>fe(u*1e3),f=u=>n(u,2),p={count:Object.keys(s).length,most:o,seconds:l,
value:f,moment:d};return{figure:c,chart:new a(r(".monitor-plot",c),p),lines:s,more:i,value:n}}#c(){let{nodes:t,state:o}=this.#e;t.length&&!t.includes(this.#o)&&
(this.#o=t[0]),this.#l(this.#i?"failed":o),this.#d();let n=this.#e.samplesOf(this.#o);if(r(".monitor-charts",this.#t).hidden=!n.length,!n.length||document.hidden)
return;let s=n.map(({at:i})=>i/1e3);for(let{figure:i,chart:a,lines:c,more:l,value:d}of this.#s)La(r("dl",i),{newest:n.at(-1),lines:c,more:l,value:d}),a.show(s,Object.
values(c).map(f=>n.map(f)))}#d(){let{nodes:t}=this.#e,o=r(".monitor-nodes",this.#t);o.hidden=t.length<2;let n=t.map(s=>({key:s,newest:this.#e.samplesOf(s).at(-1)}));
I(o,n,{create:()=>g("monitor-node"),update:(s,{key:i,newest:a})=>{let{host:c,process:l,chat:d}=a,f=r("button",s),p=[l.cpu_percent===null?"":ko(l.cpu_percent),l.
memory_bytes===null?"":we(l.memory_bytes),m("monitor.node.sockets",{count:ge(d.room_sockets+d.account_sockets)}),m("monitor.node.messages",{rate:be(d.messages_per_second)})];
h(r(".monitor-node-name",f),m("monitor.node",{host:c.name,pid:l.pid})),h(r(".monitor-node-facts",f),p.filter(Boolean).join(" · ")),f.setAttribute("aria-pressed",
String(i===this.#o)),f.onclick=()=>{this.#o=i,this.#c()}}})}#l(t){let o=r(".monitor-state",this.#t);o.hidden=t==="live",o.hidden||h(o,m(`monitor.state.${t}`))}};
function La(e,{newest:t,lines:o,more:n,value:s}){let i=[...Object.entries(o).map(([a,c],l)=>({key:a,number:c(t),line:l+1})),...Object.entries(n).map(([a,c])=>({
key:a,number:c(t)}))].filter(({number:a})=>a!==null);I(e,i,{create:()=>g("monitor-value"),update:(a,{key:c,number:l,line:d})=>{h(r("dt",a),m(`monitor.line.${c}`)),
h(r("dd",a),s(l)),a.dataset.line=d??""}})}async function Ue(e,{days:t}){try{return await e({})}catch(o){if(o.code!=="would_erase")throw o;return await Da(t,o)?e({erase:!0}):null}}function Da(e,{count:t,
more:o}){let n=M(t),s=o?m("retention.confirm.many",{count:n}):j("retention.confirm.text",t,{count:n}),i=j("retention.confirm.title",e,{count:M(e)});return C({title:i,
text:s,action:m("retention.confirm")})}var ja=200,ze=class{#t;#e;#o=null;constructor(t){this.#t=t,this.#e=r(".settings-form",t),S(this.#e,()=>this.#a());let o=r(".team-picture-file",t);o.onchange=()=>o.
files[0]&&this.#n(()=>w.upload("/settings/picture",o.files[0])).finally(()=>o.value=""),r(".team-picture-choose",t).onclick=()=>o.click(),r(".team-picture-remov\
e",t).onclick=()=>this.#n(()=>w.delete("/settings/picture"))}show(){this.#s(),r(".place-title",this.#t).focus()}#s(){return x(this.#e,async()=>{let t=await w.get(
"/settings");await this.#r(t.welcome_rooms),this.#i(t)})}#n(t){return x(this.#e,async()=>this.#i(await t()))}#i(t){this.#o=t;for(let s of this.#e.querySelectorAll(
"[data-setting]"))Pa(s,t);let{picture:o}=t,n=r(".team-picture-now",this.#t);n.hidden=!o,o&&(n.src=An(o)),r(".team-picture-remove",this.#t).hidden=!o}async#r(t){
let{items:o}=await w.get(`/rooms?limit=${ja}`),n=o.filter(({suggested:c,archived:l,kind:d})=>c&&!l&&d==="public"),s=new Map([...t,...n].map(({id:c,name:l})=>[c,
l])),i=new Set(t.map(({id:c})=>c)),a=[...s].map(([c,l])=>Ra({id:c,name:l,isChosen:i.has(c)}));r(".welcome-rooms",this.#t).replaceChildren(...a)}async#a(){let t={};
for(let i of this.#e.querySelectorAll("[data-setting]:not(.is-fixed)")){let{setting:a}=i.dataset,c=Ia(r("input, select",i));c!==this.#o[a]&&(t[a]=c)}let o=[...this.#e.
querySelectorAll(".welcome-rooms input:checked")].map(({value:i})=>i),n=this.#o.welcome_rooms.map(({id:i})=>i);[...o].sort().join()!==[...n].sort().join()&&(t.welcome_rooms=
o);let s=await Ue(i=>w.patch("/settings",{...t,...i}),{days:Ma(t)});return this.#i(s??this.#o),s!==null}},Ma=({retention_days:e,retention_most_days:t})=>Math.min(
...[e,t].filter(Boolean));function Pa(e,t){let{setting:o}=e.dataset,n=t.fixed.includes(o),s=r("input, select",e);e.classList.toggle("is-fixed",n),s.value=t[o],s.
hidden=s.disabled=n;let i=r(".setting-fixed",e);i.hidden=!n;let a=s.selectedOptions?.[0].text??t[o];h(i,n?m("settings.fixed",{value:a,name:`PARLEY_${o.toUpperCase()}`}):
"")}var Ia=({type:e,value:t})=>e==="number"?Number(t):t.trim();function Ra({id:e,name:t,isChosen:o}){let n=g("welcome-room"),s=r("input",n);return Object.assign(
s,{value:e,checked:o}),h(r("span",n),t),n}function So({message:e,me:t,saved:o}){let n=o.of(e.room,e.seq);return Rt({title:m("message.save"),action:m("save"),me:t,mayBeNone:!0,before:n?.remind_at&&!n.due?
Date.parse(n.remind_at):null,act:async({at:s})=>{await o.save(e,s),B(m("saved.done"))}})}var ks="/me/saved?limit=50",Ge=class{#t;#e;#o;#s;#n;#i=new _;constructor(t,{saved:o,rooms:n,me:s,blocks:i}){this.#t=t,this.#e=o,this.#o=n,this.#s=s,this.#n=i;let a=O(
t,{list:this.#i,into:".saved-list",none:".saved-none",sort:Na,key:({room:c,seq:l})=>`${c}/${l}`,create:()=>g("saved-item"),update:(c,l)=>this.#r(c,l)});i.addEventListener(
"change",()=>t.hidden||a()),o.addEventListener("change",()=>t.hidden||this.#i.open(ks))}show(){this.#i.open(ks),r(".place-title",this.#t).focus()}#r(t,{room:o,seq:n,
remind_at:s,due:i,message:a}){let c=this.#o.find(o),l=r("a",t);l.href=`${et}/rooms/${o}/${n}`,c&&ft(l,jt(c)),h(r(".draft-room",l),c?.name??""),h(r(".draft-text",
l),this.#a(a));let d=r(".saved-when",t);d.parentElement.hidden=!s;let f=s?U(new Date(s),K(this.#s)):"";h(d,s?m(i?"saved.due":"saved.reminder",{date:f}):""),d.classList.
toggle("is-due",i),r('[data-act="remind"]',t).onclick=()=>So({message:{room:o,seq:n},me:this.#s,saved:this.#e}),r('[data-act="done"]',t).onclick=()=>this.#e.forget(
{room:o,seq:n}).catch(G)}#a({user:t,text:o}){return this.#n.has(t.id)?m("message.blocked"):m("rooms.last",{user:k(t),text:o})}},Na=e=>[...e.filter(({due:t})=>t),
...e.filter(({due:t})=>!t)];var Ke=class{#t;#e;#o;#s;#n=!1;constructor(t,{scheduled:o,rooms:n,me:s}){this.#t=t,this.#e=o,this.#o=n,this.#s=s,o.addEventListener("change",()=>this.#n&&!t.hidden&&
this.#i())}show(){this.#n=!0,this.#i(),r(".place-title",this.#t).focus()}async#i(){let t=await this.#e.load().catch(G);t&&(r(".scheduled-none",this.#t).hidden=t.
length>0,Ee(this.#t,t),I(r(".scheduled-list",this.#t),t,{key:({id:o})=>o,create:()=>g("scheduled-item"),update:(o,n)=>this.#r(o,n)}))}#r(t,o){let n=this.#o.find(
o.room),s=r("a",t);s.href=`${et}/rooms/${o.room}`,n&&ft(s,jt(n));let i=n?.name??m("scheduled.left");h(r(".draft-room",s),i),_e(t,o,{store:this.#e,me:this.#s,roomName:i,
onChange:()=>this.#i()})}};var Ye=class{#t;#e=new _;#o;#s;#n="all";constructor(t,{threads:o,rooms:n,directory:s,blocks:i}){this.#t=t,this.#o=O(t,{list:this.#e,into:".thread-list",none:".t\
hreads-none",key:({room:a,root:c})=>`${a}:${c}`,create:()=>g("thread-item"),update:(a,c)=>Le(a,c,{directory:s,blocks:i,roomName:n.find(c.room)?.name??""})}),i.addEventListener(
"change",()=>t.hidden||this.#o()),o.addEventListener("told",({detail:a})=>this.#r(a)),this.#s=new Q(t,a=>this.#i(a))}show(){this.#i(),r(".place-title",this.#t).
focus()}#i(t=this.#n){return this.#n=t,this.#s.show(t),this.#e.open(`/me/threads?limit=50${Te[t]}`)}#r(t){if(this.#t.hidden)return;let o=this.#e.items.findIndex(
({room:n,root:s})=>n===t.room&&s===t.root);if(o<0)return this.#i();this.#e.items[o]=t,this.#o()}};var Fa=50,qt=class extends tt{suggested=[];async loadSuggested(){let{items:t}=await w.page("/rooms?scope=suggested&limit=20").catch(()=>({items:[]}));this.suggested=
t,this.dispatchEvent(new Event("change"))}pathFor(t){return`/rooms?${new URLSearchParams({scope:"joinable",limit:Fa,q:t})}`}};var Ba=50,Wt=class extends tt{constructor({directory:t}){super(),this.addEventListener("change",()=>t.take(this.items))}pathFor(t){return`/users?${new URLSearchParams(
{limit:Ba,q:t})}`}};var $o=50,qa=/[\s,、，&]+|\band\b|和/,wt=class extends EventTarget{#t;#e=null;#o=null;#s=new Map;#n;#i;words="";constructor({rooms:t=null,directory:o=null,isOffered:n=()=>!0,
roomWith:s=()=>null}){super(),this.#t=t,this.#n=n,this.#i=s;let i=()=>this.dispatchEvent(new Event("change"));t&&(this.#e=new qt,this.#e.addEventListener("chang\
e",()=>{for(let a of this.#e.items)this.#s.set(a.id,a);i()})),o&&(this.#o=new Wt({directory:o}),this.#o.addEventListener("change",i))}search(t){this.words=t;for(let o of this.#r)
o.search(t);this.dispatchEvent(new Event("change"))}close(){for(let t of this.#r)t.close()}get searching(){return this.#r.some(t=>t.searching)}get failed(){return this.#r.
some(t=>t.failed)}get items(){let t=[...this.#a.slice(0,$o),...this.#m,...this.#c.slice(0,$o)];return[...new Map(t.map(o=>[o.id,o])).values()].filter(this.#n)}get hasMore(){
return[this.#a,this.#c].some(({length:o})=>o>$o)||this.#r.some(o=>o.items.length>0&&o.hasMore)}get#r(){return[this.#e,this.#o].filter(Boolean)}get#a(){return this.#t?
vs([...this.#t.mine,...this.#t.archived],this.words).map(Co):[]}get#m(){let{items:t=[],searching:o}=this.#o??{},n=N(this.words),s=({name:a,display_name:c})=>N(`${c}\
 ${a}`).includes(n),i=a=>{let c=this.#i(a.id);return c?Co(c):{kind:"person",id:a.id,person:a}};return t.filter(a=>!o||s(a)).map(i)}get#c(){if(!this.#e)return[];
let o=this.#e.words===this.words&&!this.#e.searching?this.#e.items:[];return[...new Map([...vs([...this.#s.values()],this.words),...o].map(s=>[s.id,s])).values()].
filter(({id:s})=>!this.#t.find(s)?.role).map(Co)}},Co=e=>({kind:"room",id:e.id,room:e});function vs(e,t){let o=N(t);return e.map(n=>({room:n,at:Wa(n,o)})).filter(
({at:n})=>n>=0).sort((n,s)=>ys(n)-ys(s)).map(({room:n})=>n)}function Wa({name:e,kind:t,people:o=[]},n){let s=N(e).indexOf(n);if(s>=0||t!=="direct")return s;let i=o.
map(l=>N(`${l.display_name} ${l.name}`)),a=n.split(qa).filter(Boolean);return a.length>0&&a.every(l=>i.some(d=>d.includes(l)))?Math.max(...i.map(l=>l.indexOf(a[0]))):
-1}var ys=({room:e,at:t})=>(t>0?2:0)+(e.unread?0:1);var gt=class{#t;#e;#o;#s;#n;#i;#r;constructor(t,{choices:o,onChosen:n,...s}){this.#t=t,this.#e=r("input",t),this.#o=r(".choice-list",t),this.#s=r(".choice-note",
t),this.#n=o,this.#i=s,this.#r=n,this.#e.value="",this.#e.oninput=()=>this.#a(),this.#e.onkeydown=i=>this.#u(i),o.addEventListener("change",()=>this.#m()),this.#a()}clear(){
this.#e.value="",this.#a(),this.#e.focus()}get words(){return this.#e.value.trim()}#a(){this.#f(null),this.#n.search(this.words)}#m(){let{items:t,hasMore:o,searching:n,
failed:s}=this.#n,i=this.#p?.dataset.key,a=0;I(this.#o,t,{key:({kind:d,id:f})=>`${d}:${f}`,create:()=>g("choice-item"),update:(d,f)=>{d.id=`${this.#o.id}-${a+=1}`,
this.#c(d,f)}});let c=s||this.words!==""&&!n;this.#s.hidden=t.length>0?!o:!c,h(this.#s,m(o?"jump.more":s?"list.trouble":"jump.none"));let{children:l}=this.#o;this.#f(
[...l].find(d=>d.dataset.key===i)??l[0]??null)}#c(t,o){t.dataset[o.kind]=o.id,t.onclick=()=>this.#r(o),t.onpointermove=()=>this.#f(t),o.kind==="room"?this.#d(t,
o.room):this.#l(t,o.person)}#d(t,o){Gn(t,o,this.#i);let n=xe(o);h(r(".choice-name",t),o.name),h(r(".choice-detail",t),n?`@${n.name}`:""),h(r(".choice-unread",t),
o.unread?M(o.unread):"")}#l(t,o){let n=r(".avatar",t);r(".icon",t).toggleAttribute("hidden",!0),n.hidden=!1,L(n,o),ue(n,this.#i.presence.of(o.id)),h(r(".choice-\
name",t),k(o)),h(r(".choice-detail",t),[`@${o.name}`,o.bot&&m("bot.mark")].filter(Boolean).join(" · ")),h(r(".choice-unread",t),"")}get#p(){return r('[aria-sel\
ected="true"]',this.#o)}#f(t){for(let o of this.#o.children)o.setAttribute("aria-selected",o===t);this.#e.setAttribute("aria-activedescendant",t?.id??""),t?.scrollIntoView(
{block:"nearest"})}#u(t){if(dt(t))return;let o=this.#p;if(t.key==="Enter"&&o)o.click();else if(t.key==="ArrowDown")this.#f(o?.nextElementSibling??o);else if(t.key===
"ArrowUp")this.#f(o?.previousElementSibling??o);else return;t.preventDefault()}};async function Ve({title:e,action:t,hint:o="",most:n=1/0,isOffered:s=()=>!0,act:i,...a}){let c=v("pick-people"),l=new Map,d=new wt({directory:a.directory,isOffered:({
id:A,person:at})=>!l.has(A)&&s(at)}),f=new gt(c,{choices:d,onChosen:({person:A})=>u(A),...a}),p=()=>{Os(c,{picked:l,most:n,unpick:b}),f.clear()},u=A=>{l.size>=n||
(l.set(A.id,A),p())},b=A=>{l.delete(A),p()};r(".pick-hint",c).textContent=o;let $=r(".pick-submit",c);$.textContent=t,$.onclick=()=>x(c,async()=>{await i([...l.
values()]),c.close()});let D=new AbortController,{signal:T}=D;r("input",c).addEventListener("keydown",A=>{A.key==="Backspace"&&!A.target.value&&l.size&&b([...l.
keys()].at(-1))},{signal:T}),r(".form-error",c).hidden=!0,Os(c,{picked:l,most:n,unpick:b}),await y(c,{title:e}),D.abort(),d.close()}function Os(e,{picked:t,most:o,
unpick:n}){I(r(".picked",e),[...t.values()],{key:({id:s})=>s,create:()=>g("picked-item"),update:(s,i)=>{let a=r("button",s);L(r(".avatar",s),i),r(".picked-name",
s).textContent=k(i),a.setAttribute("aria-label",m("pick.remove",{name:k(i)})),a.onclick=()=>n(i.id)}}),r(".pick-submit",e).disabled=!t.size,r(".pick-full",e).hidden=
t.size<o}function Ao({conversation:e,...t}){let{members:o,room:n}=e;return o.need(),Ve({title:m("add_member.title"),action:m("add_member.submit"),hint:m("add_member.hint",
{room:n.name}),isOffered:({id:s})=>!o.has(s),act:s=>o.add(s),...t})}var Ha=120,_s=document.documentElement.dataset.language,To=null,kt=null;function Ht(){return To??=Ua().catch(e=>{throw To=null,e}),To}async function Ua(){let[e,
t]=await Promise.all([Es("en"),_s==="en"?null:Es(_s)]);return kt=new Lo(e,t),kt}async function Es(e){let t=await fetch(new URL(`../emoji/${e}.json`,import.meta.
url));if(!t.ok)throw new Error(`No emoji in ${e}: ${t.status}`);return t.json()}var Lo=class{#t=new Map;#e=new Map;groups=new Map;constructor(t,o){for(let[n,s]of Object.
entries(t)){let i=s.map((a,c)=>za(n,a,o?.[n][c]));this.groups.set(n,i);for(let a of i){this.#e.set(a.emoji,a);for(let c of a.codes)this.#t.set(c,a)}}}withCode(t){
return this.#t.get(t)}of(t){return this.#e.get(t)}search(t,o=Ha){let n=N(t.trim().replace(/^:|:$/g,""));if(!n)return[];let s=[];for(let i of this.#e.values()){let a=Ya(
i,n);a<Ss&&s.push({entry:i,rank:a})}return s.sort((i,a)=>i.rank-a.rank).slice(0,o).map(({entry:i})=>i)}};function za(e,[t,o,n,s,i],[a,c]=[o,""]){let l=[...s.split(
" "),o,a].map(N),d=N(` ${o} ${n} ${a} ${c} ${s.replaceAll("_"," ")}`);return{emoji:t,label:a,codes:s.split(" "),hasTones:i===1,group:e,names:l,words:d}}var[Ga,Ka,
Ss]=[1e3,1001,1002];function Ya({names:e,words:t},o){let n=e.filter(s=>s.startsWith(o));return n.length?Math.min(...n.map(({length:s})=>s)):t.includes(` ${o}`)?
Ga:t.includes(o)?Ka:Ss}var $s=an("emoji-tone"),Va=18,ee=["","🏻","🏼","🏽","🏾","🏿"],Ja=new RegExp("(?!\\u{1F91D}\\u200d)(\\p{Emoji_Modifier_Base})\\ufe0f?","gu"),Je=()=>ee.
find(e=>e===localStorage.getItem($s))??"",Cs=e=>As($s,e),Xe=({emoji:e,hasTones:t})=>t&&Je()?e.replace(Ja,`$1${Je()}`):e,Do=()=>JSON.parse(localStorage.getItem(xo))??
[];function oe(e){let t=Do().filter(o=>o!==e);As(xo,JSON.stringify([e,...t].slice(0,Va)))}function As(e,t){try{localStorage.setItem(e,t)}catch{}}var Xa="400px",jo=new WeakMap,Ze=new WeakMap,Qe=class{#t;#e=1;#o;#s;constructor(t,{onChosen:o,onLooked:n,onLeave:s}){this.#t=t,this.#o=s;let i=({target:a})=>jo.
get(a.closest(".emoji"));t.onclick=a=>i(a)&&o(i(a));for(let a of["pointerover","focusin"])t.addEventListener(a,c=>i(c)&&n(i(c)));t.addEventListener("focusin",({
target:a})=>a.matches(".emoji")&&this.#i(a)),this.#s=new IntersectionObserver(a=>this.#n(a),{root:t,rootMargin:Xa}),t.onkeydown=a=>this.#r(a)}show(t){this.#s.disconnect(),
this.#t.replaceChildren(...t.filter(({items:s})=>s.length).map(Za)),this.#t.scrollTop=0;let[o,...n]=this.#t.children;if(o){Mo(o),this.#i(r(".emoji",o)),this.#e=
getComputedStyle(r(".emoji-grid",o)).gridTemplateColumns.split(" ").length;for(let s of n)s.style.setProperty("--rows",Math.ceil(Ze.get(s).length/this.#e));for(let s of n)
this.#s.observe(s)}}get first(){return jo.get(r(".emoji",this.#t))}focusFirst(){r(".emoji",this.#t)?.focus()}scrollTo(t){r(`[data-group="${t}"]`,this.#t)?.scrollIntoView(
{block:"start"})}#n(t){for(let{target:o,isIntersecting:n}of t)n&&Mo(o)}#i(t){for(let o of this.#t.querySelectorAll('[tabindex="0"]'))o.tabIndex=-1;t&&(t.tabIndex=
0)}#r(t){let o=t.target.closest(".emoji"),n=o&&this.#a[t.key]?.(o);n&&(t.preventDefault(),n.focus?.())}#a={ArrowRight:t=>this.#m(t,1),ArrowLeft:t=>this.#m(t,-1),
ArrowDown:t=>this.#c(t),ArrowUp:t=>this.#d(t)??this.#p(),Home:()=>r(".emoji",this.#t),End:()=>Ut(this.#t.lastElementChild).at(-1)};#m(t,o){let n=t.closest(".emo\
ji-group"),{buttons:s,at:i}=this.#l(t);return s[i+o]?s[i+o]:o>0?Ut(n.nextElementSibling)[0]??t:Ut(n.previousElementSibling).at(-1)??t}#c(t){let{buttons:o,at:n,column:s}=this.#l(
t);if(!(n-s+this.#e>=o.length))return o[Math.min(n+this.#e,o.length-1)];let a=Ut(t.closest(".emoji-group").nextElementSibling);return a[Math.min(s,a.length-1)]??
t}#d(t){let{buttons:o,at:n,column:s}=this.#l(t);if(n>=this.#e)return o[n-this.#e];let i=Ut(t.closest(".emoji-group").previousElementSibling),a=Math.floor((i.length-
1)/this.#e)*this.#e;return i[Math.min(a+s,i.length-1)]}#l(t){let o=Ut(t.closest(".emoji-group")),n=o.indexOf(t);return{buttons:o,at:n,column:n%this.#e}}#p(){return this.#o(),
{}}};function Ut(e){return e?(Mo(e),[...r(".emoji-grid",e).children]):[]}function Mo(e){let t=Ze.get(e);Ze.delete(e),t&&r(".emoji-grid",e).append(...t.map(Qa))}
function Za({name:e,title:t,items:o}){let n=g("emoji-group");n.dataset.group=e;let s=r("h3",n);return s.textContent=t,s.hidden=!t,Ze.set(n,o),n}function Qa(e){let t=document.
createElement("button");return t.type="button",t.className="emoji",t.tabIndex=-1,t.setAttribute("aria-label",e.label),Z(t,e),jo.set(t,e),t}var Ts={recent:"🕘",team:"⭐",smileys:"😀",people:"👋",nature:"🐱",food:"🍎",travel:"🚗",activities:"⚽",objects:"💡",symbols:"❤️",flags:"🏁"},
tc={emoji:"✋",hasTones:!0},vt=8;async function ec(e){let t=v("emoji"),o=Ls.get(t)??Ls.set(t,new Io(t)).get(t),n=y(t);return o.begin(e),await n||null}var Ls=new WeakMap,
Io=class{#t;#e;#o;#s=null;constructor(t){this.#t=t,this.#e=r(".search-input",t),this.#o=new Qe(r(".emoji-scroll",t),{onChosen:o=>this.#c(o),onLooked:o=>this.#d(
o),onLeave:()=>this.#e.focus()}),this.#e.oninput=()=>this.#i(),t.addEventListener("keydown",o=>this.#p(o)),this.#u(),this.#g()}begin(t){this.#e.value="",this.#d(
null),nc(this.#t,t),this.#n()}async#n(){this.#s||this.#l(m("emoji.loading"));try{this.#s??=await Ht(),this.#i()}catch{this.#l(m("emoji.trouble"))}}#i(){if(!this.#s)
return;let{value:t}=this.#e;for(let{name:n,items:s}of this.#r)r(`[data-tab="${n}"]`,this.#t).hidden=!s.length;let o=[...W.search(t),...this.#s.search(t).map(Po)];
this.#o.show(t.trim()?[{name:"found",title:"",items:o}]:this.#r),this.#d(t.trim()?this.#o.first??null:null),this.#l(t.trim()&&!o.length?m("emoji.none"):"")}get#r(){
return Object.keys(Ts).map(t=>({name:t,title:m(`emoji.group.${t}`),items:this.#a(t)}))}#a(t){return t==="recent"?this.#m:t==="team"?W.all:this.#s.groups.get(t).
map(Po)}get#m(){let t=o=>W.of(o)??(this.#s.of(o)&&Po(this.#s.of(o)));return Do().map(t).filter(Boolean)}#c({text:t,key:o}){oe(o),this.#t.close(t)}#d(t){Z(r(".em\
oji-sign",this.#t),t??{text:""}),h(r(".emoji-label",this.#t),t?.label??m("emoji.hint")),h(r(".emoji-code",this.#t),t?`:${t.code}:`:"")}#l(t){let o=r(".emoji-non\
e",this.#t);o.hidden=!t,h(o,t)}#p(t){if(t.isComposing)return;let o=t.target===this.#e;if(t.key==="Escape")this.#t.close();else if(o&&t.key==="ArrowDown")this.#o.
focusFirst();else if(o&&t.key==="Enter")this.#f();else return!o&&oc(t)?this.#e.focus():void 0;t.preventDefault()}#f(){let{first:t}=this.#o;t&&this.#e.value.trim()&&
this.#c(t)}#u(){let t=Object.entries(Ts).map(([o,n])=>{let s=document.createElement("button");return s.type="button",s.className="emoji",s.textContent=n,s.title=
m(`emoji.group.${o}`),s.setAttribute("aria-label",s.title),s.dataset.tab=o,s.onclick=()=>this.#w(o),s});r(".emoji-tabs",this.#t).append(...t)}#w(t){this.#e.value&&
(this.#e.value="",this.#i()),this.#o.scrollTo(t)}#g(){let t=this.#t.querySelectorAll('[name="emoji-tone"]');for(let[o,n]of t.entries())n.nextElementSibling.textContent=
tc.emoji+ee[o],n.checked=ee[o]===Je(),n.onchange=()=>{Cs(ee[o]),this.#i()}}},Po=e=>({key:e.emoji,text:Xe(e),label:e.label,code:e.codes[0]}),oc=({key:e,ctrlKey:t,
metaKey:o,altKey:n,target:s})=>e.length===1&&e!==" "&&!t&&!o&&!n&&!s.matches("input");function nc(e,t){let{top:o,bottom:n,right:s}=t.getBoundingClientRect(),{offsetWidth:i,
offsetHeight:a}=e,c=o-a-vt,l=c>=vt?c:Math.min(n+vt,innerHeight-a-vt),d=Math.min(s-i,innerWidth-i-vt);e.style.setProperty("--x",`${Math.max(vt,d)}px`),e.style.setProperty(
"--y",`${Math.max(vt,l)}px`)}var to=4,eo=8,ne=null;function Ds(e,{label:t,items:o}){return ne?.button===e?ne.close():(ne?.close(),new Promise(n=>sc(e,{label:t,items:o,resolve:n})))}function Ro({
name:e,icon:t,text:o,isDangerous:n},s){let i=g("menu-row");return ft(i,t),r("span",i).textContent=o,i.dataset.testid=`sheet-${e}`,i.classList.toggle("is-dangero\
us",n),i.onclick=()=>s(e),i}function sc(e,{label:t,items:o,resolve:n}){let s=g("menu"),i,a=p=>{i=p,f()},c=o.map(p=>Ro(p,a));for(let p of c)p.role="menuitem";s.setAttribute(
"aria-label",t),s.append(...c),e.closest("main, aside, nav, body").append(s),s.showPopover(),cc(s,e);let l=new AbortController,d=$t.open(()=>{ne=null,l.abort(),
s.remove(),e.setAttribute("aria-expanded","false"),n(i)}),f=()=>$t.close(d);ne={button:e,close:f},e.setAttribute("aria-expanded","true"),ic({menu:s,button:e,close:f},
l),s.onkeydown=p=>rc(p,{rows:c,close:f}),c[0].focus({preventScroll:!0})}function ic({menu:e,button:t,close:o},{signal:n}){let s=({target:i})=>!e.contains(i)&&!t.
contains(i);for(let i of["pointerdown","wheel"])addEventListener(i,a=>s(a)&&o(),{capture:!0,passive:!0,signal:n});addEventListener("resize",o,{signal:n})}function rc(e,{
rows:t,close:o}){let n=t.indexOf(document.activeElement),s={ArrowDown:(n+1)%t.length,ArrowUp:n-1,Home:0,End:-1}[e.key];if(e.stopPropagation(),s!==void 0)t.at(s).
focus();else if(e.key==="Escape"||e.key==="Tab")o();else return ac(e,t,n);return e.preventDefault()}function ac({key:e},t,o){let n=[...t.slice(o+1),...t.slice(0,
o+1)],s=i=>i.textContent.trim().toLocaleLowerCase().startsWith(e.toLocaleLowerCase());e.trim().length===1&&n.find(s)?.focus()}function cc(e,t){let o=t.getBoundingClientRect(),
{width:n,height:s}=e.getBoundingClientRect(),i=getComputedStyle(t).direction==="rtl",a=innerHeight-eo-o.bottom-to,c=o.top-to-eo,l=s<=a||a>=c,d=Math.min(s,l?a:c),
f=i?o.left:o.right-n;e.style.maxBlockSize=`${d}px`,e.style.top=`${l?o.bottom+to:o.top-to-d}px`,e.style.left=`${mc(f,innerWidth-n)}px`}var mc=(e,t)=>Math.max(eo,
Math.min(e,t-eo));var lc=matchMedia("(min-width: 45rem) and (hover: hover)");async function dc({row:e,item:t,button:o=null,conversation:n}){let s=Kn(t,n).map(c=>({...c,text:m(`me\
ssage.${c.name}`)}));if(!s.length)return;e.classList.add("is-pressed");let i=o&&lc.matches,a=await(i?Ds(o,{label:m("message.actions"),items:s}):fc(s));return e.
classList.remove("is-pressed"),e.focus({preventScroll:!0}),i&&!a&&o.focus({preventScroll:!0}),a}async function fc(e){let t=v("message"),o,n=i=>{o=i,t.close()},s=e.
map(i=>{let a=document.createElement("li");return a.append(Ro(i,n)),a});return r(".sheet",t).replaceChildren(...s),await y(t),o}var pc=0;async function hc({label:e,options:t,form:o},n){let s=v("bot-form"),i=r("form",s),a=t?[wc({label:e,options:t})]:o.fields.map(gc);E(i),r(".bot-form-fiel\
ds",i).replaceChildren(...a.map(({place:l})=>l)),r(".bot-form-note",i).hidden=!!t,h(r('[data-testid="bot-form-submit"]',i),o?.submit??m("form.choose"));let c=()=>Object.
fromEntries(a.map(({id:l,value:d})=>[l,d()]).filter(([,l])=>l!==null));return uc(i,a,async()=>{await n(t?{value:c().option}:{answers:c()}),s.close("done")}),y(s,
{title:e})}function uc(e,t,o){let n=r(".form-error",e),s=!1;e.onsubmit=async i=>{i.preventDefault(),!s&&(s=!0,n.hidden=!0,e.setAttribute("aria-busy","true"),await o().
catch(a=>{let c=t.find(({id:l})=>l===a.field);n.textContent=c?m("form.wrong",{label:c.label}):q(a),n.hidden=!1,c?.input.focus()}),e.removeAttribute("aria-busy"),
s=!1)}}function wc({label:e,options:t}){return Ms({id:"option",label:e,options:t,required:!0})}function gc(e){return e.kind==="checkbox"?xc(e):e.kind==="select"?
Ms(e):bc(e)}function bc({id:e,label:t,kind:o,required:n,min:s,max:i}){let a=document.createElement(o==="long_text"?"textarea":"input"),c=o==="number";return c?Object.
assign(a,{type:"number",step:"any",min:s??"",max:i??""}):(s!==void 0&&(a.minLength=s),a.maxLength=i,a.dir="auto",o==="long_text"&&(a.rows=4)),Ps({id:e,label:t,required:n,
input:a,value:()=>a.value===""?null:c?Number(a.value):a.value})}function Ms({id:e,label:t,options:o,required:n}){let s=document.createElement("select");return s.
append(js("",m(n?"form.please":"form.nothing")),...o.map(i=>js(i.id,i.label))),Ps({id:e,label:t,required:n,input:s,value:()=>s.value||null})}function js(e,t){let o=pe(
"option",t);return o.value=e,o}function xc({id:e,label:t,required:o}){let n=g("bot-form-check"),s=r("input",n);return s.required=o,h(r("span",n),t),{id:e,label:t,
input:s,place:n,value:()=>s.checked}}function Ps({id:e,label:t,required:o,input:n,value:s}){let i=g("bot-form-field");n.id=`bot-form-${pc+=1}`,n.required=o,n.autocomplete=
"off";let a=r("label",i);return a.htmlFor=n.id,h(a,o?t:m("command.optional",{words:t})),i.append(n),{id:e,label:t,input:n,place:i,value:s}}var kc=et?"parley_theme":"theme",vc=365*24*3600;function Is(e){document.documentElement.dataset.theme=e,document.cookie=`${kc}=${e}; path=${et}/; max-age=${vc};\
 samesite=lax`,jn()}var Rs={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1};function Fs(e,{onShown:t}){let o=r('[role="tablist"]',e),n=[...o.children].filter(a=>!a.hidden),s=a=>{
for(let c of o.children){let l=c===a;c.setAttribute("aria-selected",l),c.tabIndex=l?0:-1,Ns(c).hidden=!l}a.scrollIntoView({block:"nearest",inline:"nearest"})},i=a=>{
s(a),t(Ns(a))};for(let a of n)a.onclick=()=>i(a);o.onkeydown=a=>{let c=yc(n,a);c&&(a.preventDefault(),i(c),c.focus())},s(n[0])}var Ns=e=>r(`#${e.getAttribute("a\
ria-controls")}`);function yc(e,{key:t,target:o}){return t==="Home"?e[0]:t==="End"?e.at(-1):Rs[t]&&e.at((e.indexOf(o)+Rs[t])%e.length)}function Bs(e,{blocks:t,directory:o}){let n=new _,s=()=>n.open("/me/blocks?limit=50"),i=({user:a})=>x(e,()=>t.unblock(a.id)).then(s);O(e,{list:n,into:".ban-list",
none:".blocked-none",key:({user:a})=>a.id,create:()=>g("ban-item"),update:(a,c)=>Oc(a,{...c,user:o.of(c.user)},i)}),s()}function Oc(e,t,o){L(r(".avatar",e),t.user),
h(r(".ban-name",e),k(t.user)),h(r(".hint",e),m("blocked.since",{date:P(new Date(t.at))}));let n=r("button",e);n.textContent=m("person.unblock"),n.setAttribute("\
aria-label",m("blocked.unblock",{name:k(t.user)})),n.onclick=()=>o(t)}var _c=864e5;function Ws({rooms:e,path:t="/me/tokens",onMade:o}){let n=v("token"),s=r("form",n),i=r(".token-made",n);return E(s),s.hidden=!1,i.hidden=!0,Ec(s,e.
mine),s.onchange=()=>qs(s),qs(s),S(s,async()=>{let{token:a}=await w.post(t,Hs(s));s.hidden=!0,$c(i,a),o()}),n.addEventListener("close",()=>r(".token-text",i).value=
"",{once:!0}),y(n)}function Ec(e,t){let o=t.filter(({name:n})=>n);r(".invite-room-list",e).replaceChildren(...o.map(Sc)),r('[value="chosen"]',e).closest("label").
hidden=!o.length}function qs(e){let t=Hs(e),o=r(".invite-room-list",e);o.hidden=!t.rooms,r('[name="scope"]',e).setCustomValidity(t.scopes.length?"":m("tokens.no\
_scope")),o.querySelector("input")?.setCustomValidity(t.rooms?.length===0?m("tokens.none_chosen"):"")}function Sc({id:e,name:t}){let o=g("invite-room");return r(
"input",o).value=e,r("span",o).textContent=t,o}function Hs(e){let t=new FormData(e),o=Number(t.get("days"));return{name:t.get("name").trim(),scopes:t.getAll("sc\
ope"),rooms:t.get("rooms")==="chosen"?t.getAll("room"):null,expires_at:o?new Date(Date.now()+o*_c).toISOString():null}}function $c(e,t){let o=r(".token-text",e);
e.hidden=!1,o.value=t,r('[data-action="copy"]',e).onclick=()=>H(t,"tokens.copied"),o.focus(),o.select()}function oo(e,{rooms:t,path:o="/me/tokens",onChanged:n=()=>{}}){let s=new _,i=()=>s.open(o),a=()=>(i(),n()),c=async l=>{!l.expired&&!await C(Lc(l))||(await x(e,
()=>w.delete(`${o}/${l.id}`)),a())};O(e,{list:s,into:".token-list",none:".tokens-none",create:()=>g("token-item"),update:(l,d)=>Cc(l,d,{rooms:t,end:c})}),r('[da\
ta-action="new-token"]',e).onclick=()=>Ws({rooms:t,path:o,onMade:a}),i()}function Cc(e,t,{rooms:o,end:n}){r(".token-name",e).textContent=t.name,r(".token-scopes\
-of",e).textContent=No(t,o);let s=r(".token-times",e);s.textContent=[Tc(t),Fo(t)].join(" · "),s.title=m("tokens.made",{date:R(new Date(t.created_at))});let i=r(
"button",e);i.textContent=m(t.expired?"tokens.remove":"tokens.revoke"),i.onclick=()=>n(t)}var No=(e,t)=>[...e.scopes.map(o=>m(`tokens.short.${o}`)),Ac(e,t)].join(
" · ");function Ac({rooms:e},t){if(!e)return m("tokens.in.all");let o=e.map(n=>t.find(n)?.name).filter(Boolean);return m("tokens.in",{rooms:o.length?ot(o):m("t\
okens.rooms.gone")})}function Tc({expired:e,expires_at:t}){return e?m("tokens.expired"):t?m("tokens.until",{date:P(new Date(t))}):m("tokens.never")}var Fo=({last_used_at:e})=>e?
m("tokens.used",{date:P(new Date(e))}):m("tokens.unused"),Lc=({name:e})=>({title:m("tokens.revoke.title",{name:e}),text:m("tokens.revoke.text"),action:m("tokens\
.revoke")});var Dc={mine:[],find:()=>{}};function Us(e,{onChanged:t}){let o=v("bot"),n=`/me/bots/${e.id}`,s=r("form",o);return E(s),s.elements.display_name.value=e.display_name,
s.elements.about.value=e.about,S(s,async({display_name:i,about:a})=>{await w.patch(n,{display_name:i.trim(),about:a.trim()}),t()}),oo(r(".tokens",o),{rooms:Dc,path:`${n}\
/tokens`,onChanged:t}),Bt(r(".bot-end",o),{path:n,question:jc(e),onGone:t}),y(o,{title:k(e)})}var jc=e=>({title:m("bots.delete.title",{name:k(e)}),text:m("bots.\
delete.text"),action:m("bots.delete")});function zs(e){let t=new _,o=()=>t.open("/me/bots"),n=s=>Us(s,{onChanged:o});O(e,{list:t,into:".bot-list",none:".bots-none",create:()=>g("bot-item"),update:(s,i)=>Mc(
s,i,n)}),r('[data-action="new-bot"]',e).onclick=()=>Pc({onMade:s=>(o(),n(s))}),o()}function Mc(e,t,o){L(r(".avatar",e),t),r(".bot-name",e).textContent=k(t);let n=t.
disabled?m("bots.disabled"):j("bots.tokens",t.tokens);r(".hint",e).textContent=[`@${t.name}`,n].join(" · "),r("button",e).onclick=()=>o(t)}function Pc({onMade:e}){
let t=v("new-bot"),o=r("form",t);return E(o),S(o,async({name:n,display_name:s,about:i})=>{let a={name:n.trim(),display_name:s.trim()||null,about:i.trim()||null},
c=await w.post("/me/bots",a);z(t),e(c)}),y(t)}var Gs="/me/connected-apps";function Ks(e,{rooms:t}){let o=new _,n=()=>o.open(Gs),s=async i=>{await C(Rc(i))&&(await x(e,()=>w.delete(`${Gs}/${i.id}`)),n())};O(
e,{list:o,into:".connected-app-list",none:".connected-apps-none",create:()=>g("connected-app-item"),update:(i,a)=>Ic(i,a,{rooms:t,end:s})}),n()}function Ic(e,t,{
rooms:o,end:n}){r(".token-name",e).textContent=t.app.name,r(".token-scopes-of",e).textContent=No(t,o);let s=r(".token-times",e);s.textContent=Fo(t),s.title=m("c\
onnected_apps.since",{date:R(new Date(t.created_at))}),r("button",e).onclick=()=>n(t)}var Rc=({app:{name:e}})=>({title:m("connected_apps.end.title",{name:e}),text:m(
"connected_apps.end.text"),action:m("tokens.revoke")});function Vs(e,{isOwner:t,onChanged:o}){let n=v("own-app"),s=`/me/apps/${e.id}`;Nc(r(".app-keys",n),e,s);let i=r("form",n);E(i),i.elements.name.value=e.name,i.elements.
redirect_uris.value=e.redirect_uris.join(`
`);let a=r(".app-closes",i);return a.hidden=t||!e.for_everybody,S(i,async c=>{let l={name:c.name.trim(),redirect_uris:Bo(c.redirect_uris)},d=await w.patch(s,l);
r(".app-audience",n).textContent=zt(d),a.hidden||=!d.for_everybody,o()}),Bt(r(".app-end",n),{path:s,question:Js(e,"remove"),onGone:o}),n.addEventListener("close",
()=>r(".app-secret",n).value="",{once:!0}),y(n,{title:e.name})}var zt=({for_everybody:e})=>m(e?"own_apps.everybody":"own_apps.alone"),Bo=e=>e.split(/\s+/).filter(
Boolean);function Nc(e,t,o){r(".form-error",e).hidden=!0,r(".app-id",e).value=t.id,r('[data-action="copy-id"]',e).onclick=()=>H(t.id,"own_apps.copied"),r(".app-\
audience",e).textContent=zt(t);let n=r('[data-action="renew-secret"]',e);n.hidden=!t.confidential,n.onclick=async()=>{await C(Js(t,"renew"))&&await x(e,async()=>Ys(
e,(await w.post(`${o}/secret`)).client_secret))},Ys(e,t.client_secret)}function Ys(e,t){r(".app-secret-made",e).hidden=!t;let o=r(".app-secret",e);o.value=t??"",
r('[data-action="copy-secret"]',e).onclick=()=>H(o.value,"own_apps.copied")}var Js=({name:e},t)=>({title:m(`own_apps.${t}.title`,{name:e}),text:m(`own_apps.${t}\
.text`),action:m(`own_apps.${t}`)});function Xs(e,{isOwner:t}){let o=new _,n=()=>o.open("/me/apps"),s=i=>Vs(i,{isOwner:t,onChanged:n});O(e,{list:o,into:".own-app-list",none:".own-apps-none",create:()=>g(
"own-app-item"),update:(i,a)=>Fc(i,a,s)}),r('[data-action="new-app"]',e).onclick=()=>Bc({isOwner:t,onMade:i=>(n(),s(i))}),n()}function Fc(e,t,o){r(".token-name",
e).textContent=t.name,r(".hint",e).textContent=[m(t.confidential?"own_apps.confidential":"own_apps.public"),zt(t)].join(" · "),r("button",e).onclick=()=>o(t)}function Bc({
isOwner:e,onMade:t}){let o=v("new-app"),n=r("form",o);return E(n),r(".new-app-everybody",n).hidden=!e,S(n,async s=>{let i=await w.post("/me/apps",{name:s.name.trim(),
redirect_uris:Bo(s.redirect_uris),confidential:s.kind==="confidential",for_everybody:e&&s.for_everybody==="on"});z(o),t(i)}),y(o)}function Zs(e,{rooms:t}){let o=new _;O(e,{list:o,into:".own-report-list",none:".own-reports-none",create:()=>g("own-report"),update:(n,s)=>qc(n,s,t)}),o.open("/\
me/reports?limit=20")}function qc(e,{room:t,seq:o,reason:n,outcome:s,note:i,at:a,resolved_at:c},l){let d=l.find(t),f=r(".report-room",e);h(f,d?m("own_reports.ro\
om",{room:d.name}):m("own_reports.gone")),d&&(f.href=ct({view:"room",room:t,seq:o})),h(r(".report-reason",e),m("audit.reason",{reason:n})),h(r(".report-outcome",
e),m(`own_reports.${s??"waiting"}`)),nt(r(".report-note",e),i),ht(r("time",e),c??a)}var Wc=6e4;function ti(e,{me:t,onChanged:o}){Hc(r(".picture-form",e),{me:t,onChanged:o}),Uc(r(".profile-form",e),{me:t,onChanged:o}),Gc(r(".status-form",e),{me:t,
onChanged:o})}function Hc(e,{me:t,onChanged:o}){let n=r("input",e),s=r('[data-action="remove-picture"]',e),i=()=>{L(r(".avatar",e),t,{size:"large"}),s.hidden=!t.
picture},a=c=>x(e,async()=>{o(await c()),i()});E(e),r('[data-action="choose-picture"]',e).onclick=()=>n.click(),n.onchange=()=>n.files[0]&&a(()=>w.upload("/me/p\
icture",n.files[0])),s.onclick=()=>a(()=>w.delete("/me/picture")),i()}function Uc(e,{me:t,onChanged:o}){E(e);let{display_name:n,pronouns:s,about:i,time_zone:a}=e.
elements;n.value=t.display_name,s.value=t.pronouns??"",i.value=t.about??"",zc(a,t.time_zone),r(".hint",e).textContent=m("account.signed_in_as",{name:t.name}),S(
e,async c=>o(await w.patch("/me",{display_name:c.display_name.trim(),pronouns:c.pronouns.trim(),about:c.about.trim(),time_zone:c.time_zone||null})))}function zc(e,t){
let o=Intl.DateTimeFormat().resolvedOptions().timeZone,n=new Set([o,...t?[t]:[],...Intl.supportedValuesOf("timeZone")]);e.replaceChildren(new Option(m("profile.\
time_zone.none"),""),...[...n].map(s=>new Option(s,s))),e.value=t??""}function Gc(e,{me:t,onChanged:o}){E(e);let n=Ln(t),{emoji:s,text:i,until:a,quiet:c}=e.elements;
s.value=n?.emoji??"",i.value=n?.text??"",a.value=n?.until?"keep":"",c.value=me(t.quiet_until)?"keep":"";for(let l of[a,c])r('[value="keep"]',l).hidden=l.value!==
"keep";S(e,async l=>{let d={emoji:l.emoji.trim(),text:l.text.trim()},p={status:!d.emoji&&!d.text?null:{...d,until:Qs(l.until,n?.until)}};o(await w.patch("/me",{
...p,quiet_until:Qs(l.quiet,t.quiet_until)}))})}function Qs(e,t){return e?e==="keep"?t:e==="today"||e==="week"?Kc(e).toISOString():new Date(Date.now()+Number(e)*
Wc).toISOString():null}function Kc(e){let t=new Date;return t.setHours(24,0,0,0),e==="week"&&t.setDate(t.getDate()+(7-new Date().getDay())%7),t}var Yc={Edge:/Edg\//,Opera:/OPR\//,Firefox:/Firefox\//,Chrome:/Chrome\//,Safari:/Safari\//},Vc={iOS:/iPhone|iPad/,Android:/Android/,Windows:/Windows/,macOS:/Mac OS/,
Linux:/Linux/};function oi(e){let t=new _,o=()=>t.open("/me/sessions?limit=50"),n=async s=>{await C(Zc(s))&&(await x(e,()=>w.delete(`/me/sessions/${s.id}`)),o())};
O(e,{list:t,into:".session-list",sort:Jc,create:()=>g("session-item"),update:(s,i)=>Xc(s,i,n)}),o()}var Jc=e=>e.toSorted((t,o)=>new Date(o.last_seen_at)-new Date(
t.last_seen_at));function Xc(e,t,o){let n=r(".session-agent",e);n.textContent=si(t.user_agent??""),n.title=t.user_agent??"";let s=r(".session-seen",e);s.textContent=
t.current?m("sessions.current"):ni(t),s.title=t.current?"":R(new Date(t.last_seen_at)),r("button",e).hidden=t.current,r("button",e).onclick=()=>o(t)}var Zc=e=>({
title:m("sessions.revoke.title",{device:si(e.user_agent??"")}),text:m("sessions.revoke.text",{seen:ni(e)}),action:m("sessions.revoke")});function ni({last_seen_at:e,
address:t}){return m("sessions.seen",{date:P(new Date(e)),address:t??""})}function si(e){let t=ei(Yc,e),o=ei(Vc,e);return t?o?m("sessions.device",{browser:t,system:o}):
t:m("sessions.program")}function ei(e,t){return Object.keys(e).find(o=>e[o].test(t))}function ii({me:e,outbox:t,drafts:o,halfWritten:n,blocks:s,directory:i,rooms:a,onChanged:c,onReadingShown:l}){let d=v("account");ti(d,{me:e,onChanged:c}),Qc(r("\
.reading-setting",d),{onReadingShown:l}),tm(d),em(r(".password-form",d),e),r("#account-tab-server",d).hidden=e.role!=="owner";let f={"account-preferences":p=>{Bs(
r(".blocked-setting",p),{blocks:s,directory:i}),Zs(r(".own-reports",p),{rooms:a})},"account-sign-in":p=>oi(r(".sessions",p)),"account-programs":p=>{oo(r(".token\
s",p),{rooms:a}),zs(r(".bots",p)),Ks(r(".connected-apps",p),{rooms:a}),Xs(r(".own-apps",p),{isOwner:e.role==="owner"}),Me(r(".webhooks",p),{path:"/me/webhooks",
rooms:a})}};return Fs(d,{onShown:p=>f[p.id]?.(p)}),r(".sign-out",d).onsubmit=p=>om(p,{outbox:t,drafts:o,halfWritten:n}),y(d)}function Qc(e,{onReadingShown:t}){let o=r(
"input",e);o.disabled=!0;let n=s=>{o.checked=s.shown,o.disabled=!1};x(e,async()=>n(await w.get("/me/reading"))),o.onchange=()=>{let s=o.checked;return o.checked=
!s,x(e,async()=>{n(await w.put("/me/reading",{shown:s})),t()})}}function tm(e){for(let t of e.querySelectorAll('[name="theme"]'))t.checked=t.value===document.documentElement.
dataset.theme,t.onchange=()=>Is(t.value);r('input[name="next"]',e).value=location.pathname+location.search}function em(e,t){E(e),e.hidden=t.has_password===!1,e.
elements.username.value=t.name;let{passwordLength:o}=r(".app").dataset;e.elements.new_password.minLength=o,h(r("#new-password-hint",e),m("password.hint",{count:o})),
S(e,async({current_password:n,new_password:s})=>{await w.put("/me/password",{current_password:n,new_password:s}),E(e)})}async function om(e,{outbox:t,drafts:o,halfWritten:n}){
let s=t.all.length,i=e.target;s&&(e.preventDefault(),!await C({title:m("sign_out.title"),text:j("sign_out.unsent",s),action:m("sign_out")}))||(t.clear(),o.clear(),
n.clear(),Cn(),s&&i.submit())}function ai(){let e=v("all-apps"),t=r(".all-apps",e),o=new _,n=()=>o.open("/apps"),s=async(i,a)=>{await C(i)&&(await x(t,a),n())};return O(t,{list:o,into:".all-\
app-list",none:".all-apps-none",create:()=>g("any-app-item"),update:(i,a)=>nm(i,a,s)}),n(),y(e)}function nm(e,t,o){let n=t.for_everybody;r(".token-name",e).textContent=
t.name,r(".app-owner",e).textContent=m("all_apps.owner",{owner:k(t.owner),name:t.owner.name}),r(".app-places",e).textContent=t.redirect_uris.join(" · "),r(".ap\
p-audience",e).textContent=zt(t);let s=r('[data-action="open-app"]',e);s.textContent=m(n?"all_apps.close":"all_apps.open"),s.onclick=()=>o(ri(t,n?"close":"open"),
()=>w.patch(`/apps/${t.id}`,{for_everybody:!n})),r('[data-action="remove-app"]',e).onclick=()=>o(ri(t,"remove"),()=>w.delete(`/apps/${t.id}`))}var ri=({name:e},t)=>({
title:m(`all_apps.${t}.title`,{name:e}),text:m(`all_apps.${t}.text`),action:m(`all_apps.${t}`),isHarmless:t!=="remove"});async function ci({rooms:e,onJoined:t}){let o=v("browse"),n=r("input",o),s=new qt,i=c=>x(o,async()=>{await e.join(c.id),o.close(),t(c)});n.value="",n.oninput=()=>{
s.search(n.value.trim()),r(".dialog-body",o).scrollTop=0},pt(o).onclick=()=>cm(o,s),s.addEventListener("change",()=>im(o,s,i)),sm(o),s.search(""),s.loadSuggested();
let a=y(o);Et.matches&&n.focus(),await a,s.close()}function sm(e){r(".browse-list",e).replaceChildren();for(let t of[".browse-none",".browse-no-match",".form-er\
ror"])r(t,e).hidden=!0;it(e,{hasMore:!1,failed:!1})}function im(e,{items:t,suggested:o,words:n,searching:s,hasMore:i,failed:a},c){let l=!t.length&&!a&&!s;I(r(".\
browse-list",e),n?t:rm(t,o),{key:({id:d})=>d,create:()=>g("browse-item"),update:(d,f)=>am(d,f,c)}),r(".browse-none",e).hidden=!l||n!=="",r(".browse-no-match",e).
hidden=!l||n==="",it(e,{hasMore:i,failed:a})}function rm(e,t){let o=new Set(t.map(({id:n})=>n));return[...t,...e.filter(({id:n})=>!o.has(n))]}function am(e,t,o){
r(".browse-name",e).textContent=t.name,r(".browse-suggested",e).hidden=!t.suggested;let n=[j("browse.members",t.member_count),m("browse.active",{date:lt(new Date(
t.active_at))})];r(".browse-facts",e).textContent=n.join(" · ");let s=r(".browse-about",e);s.textContent=t.description||t.topic,s.hidden=!s.textContent,r("butt\
on",e).onclick=()=>o(t)}async function cm(e,t){let o=r(".browse-list",e),n=o.children.length;await t.more(),r("button",o.children[n]??e).focus()}function mi({rooms:e,sections:t,section:o=null,onCreated:n}){let s=v("create-room"),i=r("form",s),a=mm();E(i),S(i,async({joined_only:l,...d})=>{let f={...d,history:l?
"joined":"all"},p=await e.create(a(f));o&&await e.set(p.id,{section:o}),s.close(),n(p)});let c=o?m("create_room.in",{section:t.nameOf(o)}):m("create_room.title");
return y(s,{title:c})}function mm(){let e={};return t=>{let o=JSON.stringify(t);return e.same!==o&&(e={same:o,id:V()}),{...t,client_id:e.id}}}async function li({onRoom:e,onPerson:t,...o}){let n=v("jump"),s=c=>[...o.rooms.mine,...o.rooms.archived].find(l=>xe(l)?.id===c),i=new wt({rooms:o.rooms,directory:o.
directory,roomWith:s}),a=({kind:c,id:l})=>x(n,async()=>{let d=c==="room"?()=>e(l):await t(l);z(n),d()});r(".form-error",n).hidden=!0,new gt(n,{choices:i,onChosen:a,
...o}),await y(n),i.close()}var lm=864e5;function di({room:e=null,rooms:t,me:o}){let n=v("invite"),s=r("form",n),i=r(".invites",n),a=()=>wm(i,{rooms:t,me:o});return E(s),r(".invite-made",n).
hidden=!0,dm(r(".invite-rooms",s),{rooms:t,room:e}),S(s,async({note:c,uses:l,days:d})=>{let f={expires_at:new Date(Date.now()+Number(d)*lm).toISOString()},p={note:c.
trim(),uses:l?Number(l):null,...f,rooms:pm(s)};hm(n,await w.post("/invites",p)),i.open&&a()}),i.open=!1,i.ontoggle=()=>i.open&&a(),y(n)}function dm(e,{rooms:t,room:o}){
let s=t.mine.filter(i=>i.kind==="public"||le(i)).toSorted((i,a)=>(a.id===o?.id)-(i.id===o?.id));e.hidden=!s.length,r(".invite-room-list",e).replaceChildren(...s.
map(i=>fm(i,{isChosen:i.id===o?.id})))}function fm({id:e,name:t},{isChosen:o}){let n=g("invite-room"),s=r("input",n);return s.value=e,s.checked=o,r("span",n).textContent=
t,n}var pm=e=>new FormData(e).getAll("room");function hm(e,{id:t,url:o,expires_at:n}){let s=r(".invite-made",e),i=r(".invite-url",s);s.hidden=!1,i.value=fi(o),r(
".invite-qr",s).src=um(t),r(".invite-expiry",s).textContent=m("invite.expiry",{date:P(new Date(n))});let a=r('[data-action="copy"]',s);a.onclick=()=>H(i.value,"\
invite.copied"),i.focus(),i.select()}var fi=e=>new URL(e,location.href).href,um=e=>`${et}/api/v1/invites/${e}/qr`;function wm(e,t){let o=new _,n=()=>o.open("/in\
vites?limit=50"),s=async i=>{await C(gm(i))&&(await x(e,()=>w.delete(`/invites/${i.id}`)),n())};O(e,{list:o,into:".invite-list",none:".invites-none",create:()=>g(
"invite-item"),update:(i,a)=>bm(i,a,{revoke:s,...t})}),n()}var gm=({note:e})=>({title:m("invite.revoke.title"),text:e?m("invite.revoke.text",{note:e}):m("invite\
.revoke.text.plain"),action:m("invite.revoke")});function bm(e,t,{rooms:o,me:n,revoke:s}){let{note:i,by:a,used:c,uses:l,state:d,url:f,expires_at:p}=t,u=d==="ope\
n",b=a&&a.id!==n.id?k(a):null,$=l?m("invite.used.of",{count:M(c),most:M(l)}):m("invite.used",{count:M(c)}),D=u?m("invite.until",{date:P(new Date(p))}):m(`invite\
.state.${d}`);r(".invite-note",e).textContent=i||m("invite.no_note");let T=t.rooms.map(Xt=>o.find(Xt)?.name).filter(Boolean),A=T.length?m("invite.into",{rooms:ot(
T)}):null,at=r(".hint",e);at.textContent=[b,$,D,A].filter(Boolean).join(" · "),at.title=u?R(new Date(p)):"";let[re,ae]=e.querySelectorAll("button");re.hidden=!u||
!f,re.onclick=()=>H(fi(f),"invite.copied"),ae.hidden=!u,ae.onclick=()=>s(t)}var xm=8;function pi({rooms:e,me:t,onOpened:o,...n}){return Ve({title:m("direct.new"),action:m("direct.open"),hint:m("direct.hint"),most:xm,isOffered:({id:s})=>s!==
t.id,act:async s=>o(await e.openDirect(s.map(({id:i})=>i))),me:t,...n})}function km(){let e=Object.assign(new EventTarget,{list:[],loaded:!1,need(){}});return Object.assign(new EventTarget,{members:e,room:{kind:"direct"},isOver:!0})}
async function hi({subject:e,router:t,...o}){let n=v("person-card"),s=r(".dialog-body",n),i=new AbortController;s.replaceChildren(document.getElementById("panel\
-person").content.cloneNode(!0));let a=c=>{n.close(),t.goToRoom(c)};ye.show(s,{...o,subject:e,conversation:km(),router:{goToRoom:a},signal:i.signal}),await y(n),
i.abort()}function wi(e,{room:t}){let o=`/rooms/${t.id}`,n=r(".mutes",e);ui(e,{path:`${o}/bans`,none:".bans-none",fold:e,label:m("bans.lift"),lift:({user:i})=>w.delete(`${o}\
/bans/${i.id}`)});let s=ui(n,{path:`${o}/mutes`,fold:e,label:m("moderate.unmute"),lift:({user:i})=>w.patch(`${o}/members/${i.id}`,{muted_until:null})});s.addEventListener(
"change",()=>n.hidden=!s.items.length),n.hidden=!0}function ui(e,{path:t,none:o,fold:n,label:s,lift:i}){let a=new _,c=()=>a.open(`${t}?limit=50`);return O(e,{list:a,
into:".ban-list",none:o,key:({user:l})=>l.id,create:()=>g("ban-item"),update:(l,d)=>vm(l,d,{label:s,lift:()=>x(n,()=>i(d)).then(c)})}),c(),a}function vm(e,{user:t,
until:o,reason:n},{label:s,lift:i}){L(r(".avatar",e),t),r(".ban-name",e).textContent=k(t);let a=o?m("bans.until",{date:P(new Date(o))}):m("bans.ever"),c=r(".hin\
t",e);c.textContent=[a,n].filter(Boolean).join(" · "),c.title=o?R(new Date(o)):"";let l=r("button",e);l.textContent=s,l.onclick=i}var ym=36e5;function gi(e,{room:t,mayMake:o}){let n=`/rooms/${t.id}/guest-links`,s=r("form",e),i=new _,a=()=>i.open(n);E(s),s.hidden=!o,S(s,async({hours:l,guests:d})=>{
let f=new Date(Date.now()+Number(l)*ym).toISOString(),{url:p}=await w.post(n,{expires_at:f,guests:Number(d)});await H(new URL(p,location.href).href,"guests.copi\
ed").catch(()=>{}),a()});let c=async l=>{await C(Om(l))&&(await x(s,()=>w.delete(`${n}/${l.id}`)),a())};O(e,{list:i,into:".guest-list",none:".guests-none",create:()=>g(
"guest-link"),update:(l,d)=>_m(l,d,c)}),a()}var Om=({people:e})=>({title:m("guests.revoke.title"),text:e.length?m("guests.revoke.text",{names:ot(e.map(k))}):m("\
guests.revoke.text.nobody"),action:m("invite.revoke")});function _m(e,t,o){let{people:n,came:s,guests:i,state:a,url:c,expires_at:l}=t,d=a==="expired"||a==="revo\
ked";r(".guest-people",e).textContent=n.length?ot(n.map(k)):m("guests.nobody");let f=m("guests.came",{count:M(s),most:M(i)}),p=d?m(`invite.state.${a}`):m("invit\
e.until",{date:P(new Date(l))});r(".hint",e).textContent=`${f} · ${p}`;let[u,b]=e.querySelectorAll("button");u.hidden=a!=="open"||!c,u.onclick=()=>H(new URL(c,
location.href).href,"guests.copied"),b.hidden=d,b.onclick=()=>o(t)}async function bi(e,t){return e.member_count>1&&!await C(Gt("leave",e))?!1:Wo(e,t)}async function xi(e,t){let o=await st(Gt("archive",e));o&&await qo(e,t,o)}async function qo(e,t,o){
await t.update(e.id,{archived:!0,...o});let n=()=>t.update(e.id,{archived:!1}).catch(G);B(m("room.archive.done",{room:e.name}),{undo:{label:m("undo"),act:n}})}async function Wo(e,t){
try{await t.leave(e.id)}catch(o){if(!o.can?.includes("archive"))throw o;let n={title:m("room.last.title",{room:e.name}),text:m("room.last.text")},s=await In({...n,
action:m("room.delete"),other:m("room.archive")}),i={yes:"delete",other:"archive"}[s];if(!i)return!1;await t.leave(e.id,{last:i})}return!0}function Gt(e,{name:t,
kind:o}){let n=e==="leave"&&o==="private"?"room.leave.private.text":`room.${e}.text`;return{title:m(`room.${e}.title`,{room:t}),text:m(n),action:m(`room.${e}`)}}var vi="new";function yi(e,{room:t,rooms:o,sections:n}){let{mine:s}=t;if(e.hidden=!s,!s)return;let{favourite:i,notify:a,section:c,hidden:l}=e.elements,d=p=>x(e,
()=>o.set(t.id,p));r(".form-error",e).hidden=!0,e.onsubmit=p=>p.preventDefault(),i.checked=s.favourite,a.value=s.notify,l.checked=s.hidden,ki(c,{sections:n,chosen:s.
section}),i.onchange=()=>d({favourite:i.checked}),l.onchange=()=>d({hidden:l.checked});for(let p of a)p.onchange=()=>d({notify:a.value});let f=r(".section-new",
e);f.hidden=!0,c.onchange=()=>{f.hidden=c.value!==vi,f.hidden?d({section:c.value||null}):r("input",f).focus()},r("button",f).onclick=()=>x(e,async()=>{let p=await w.
post("/me/sections",{name:r("input",f).value.trim()});n.note(p),await o.set(t.id,{section:p.id}),ki(c,{sections:n,chosen:p.id}),f.hidden=!0})}function ki(e,{sections:t,
chosen:o}){let n=[["",m("section.none")],...t.own.map(({id:s,name:i})=>[s,i]),[vi,m("section.new")]];e.replaceChildren(...n.map(([s,i])=>new Option(i,s))),e.value=
t.own.some(({id:s})=>s===o)?o:""}var Em=[7,30,90,180,365,730];async function Oi(e,{room:t,rooms:o,me:n}){let s=r(".room-retention",e),i=r(".room-retention-text",e),a=r("select",s),c=t.kind!=="d\
irect"&&(X(t)||n.role==="owner");s.hidden=i.hidden=!0,a.onchange=null;let l=await w.get(`/rooms/${t.id}/retention`).catch(()=>null);if(!l||e.dataset.room!==t.id)
return;let d=()=>{$m(a,l),i.textContent=l.days?Cm(l.days):"",i.hidden=c||!l.days};d(),s.hidden=!c,a.onchange=async()=>{let f=a.value===""?null:Number(a.value);await x(
r(".room-form",e),async()=>{await Ue(p=>Sm({retention_days:f,...p},{room:t,rooms:o}),{days:f??l.usual_days}),l=await w.get(`/rooms/${t.id}/retention`)}),d()}}async function Sm(e,{
room:t,rooms:o}){X(t)?await o.update(t.id,e):await w.put(`/rooms/${t.id}/retention`,e)}function $m(e,{retention_days:t,usual_days:o,most_days:n}){let s=o?j("ret\
ention.days",o,{count:M(o)}):m("retention.ever"),i=[new Option(m("retention.usual",{days:s}),"")];n||i.push(new Option(m("retention.ever"),"0"));let a=new Set(Em.
filter(c=>!n||c<=n));t&&a.add(t);for(let c of[...a].sort((l,d)=>l-d))i.push(new Option(j("retention.days",c,{count:M(c)}),String(c)));n&&t===0&&i.push(new Option(
m("retention.ever"),"0")),e.replaceChildren(...i),e.value=t===null?"":String(t)}var Cm=e=>j("retention.kept",e,{count:M(e)});function _i({conversation:e,rooms:t,sections:o,me:n,onLeft:s,onPanel:i}){let a=v("room-details"),c=r(".room-form",a),{room:l}=e;E(c),Am(a,l),r(".room-facts",a).
textContent=Lm(l),Mm(a,e),yi(r(".room-mine",a),{room:l,rooms:t,sections:o}),S(c,async p=>{await t.update(l.id,jm(l,p)),a.close()}),Tm(a,{room:l,rooms:t,me:n}),a.
dataset.room=l.id,Oi(a,{room:l,rooms:t,me:n});let d=r(".bans",a);d.open=!1,d.ontoggle=()=>d.open&&wi(d,{room:l});let f=r(".guests",a);return f.open=!1,f.ontoggle=
()=>f.open&&gi(f,{room:l,mayMake:vn(l,{me:n,by:r(".app").dataset.guests})}),Pm(a,{room:l,rooms:t,onLeft:s,onPanel:i}),y(a)}function Am(e,{name:t,topic:o,description:n,
slow_seconds:s,writers:i,history:a,shows_readers:c}){let{elements:l}=r(".room-form",e);l.name.value=t,l.topic.value=o??"",l.description.value=n??"",Dm(l.slow_seconds,
s),l.writers.value=i,l.joined_only.checked=a==="joined",l.shows_readers.checked=c,r(".room-name-text",e).textContent=t;let d=(p,u)=>p.value===u?"":p.selectedOptions[0].
text,f=[[".room-topic-text",o],[".room-description-text",n]];f.push([".room-slow-text",d(l.slow_seconds,"0")],[".room-writers-text",d(l.writers,"members")]);for(let[
p,u]of f)r(p,e).textContent=u??"",r(p,e).parentElement.hidden=!u}function Tm(e,{room:t,rooms:o,me:n}){let s=r(".room-suggested",e),i=r("input",s);s.hidden=n.role!==
"owner"||t.kind!=="public"||t.archived,i.checked=t.suggested===!0,i.onchange=()=>x(r(".room-form",e),()=>o.suggest(t.id,i.checked))}function Lm({kind:e,member_count:t}){
return j(`room.facts.${e}`,t,{count:M(t)})}function Dm(e,t){let o=String(t);[...e.options].some(n=>n.value===o)||e.append(new Option(m("room.slow.other",{count:M(
t)}),o)),e.value=o}function jm(e,{name:t,topic:o,description:n,slow_seconds:s,writers:i,joined_only:a,shows_readers:c}){let l={name:t.trim(),topic:o.trim(),description:n.
trim()},d=X(e)?{history:a?"joined":"all",shows_readers:!!c}:{},f={...l,slow_seconds:Number(s),writers:i,...d};return Object.fromEntries(Object.entries(f).filter(
([p,u])=>u!==(e[p]??"")))}function Mm(e,{room:t}){let o=t.kind==="direct",n=X(t),s=Ot(t);for(let i of[".room-fields",".room-save"])r(i,e).hidden=!s;r(".room-tex\
ts",e).hidden=s||o,r(".room-owners",e).hidden=!n,r(".bans",e).hidden=!J(t),r(".guests",e).hidden=!J(t)||o;for(let i of["reports","webhooks","audit"])se(e,i,J(t));
se(e,"archive",n&&!t.archived),se(e,"restore",n&&t.archived),se(e,"leave",!o),se(e,"delete",n)}function se(e,t,o){r(`[data-action="${t}"]`,e).hidden=!o}function Pm(e,{
room:t,rooms:o,onLeft:n,onPanel:s}){let i=r(".room-form",e),a=d=>x(i,async()=>{await d(),e.close()}),c=d=>a(async()=>await d()!==!1&&n()),l={members:()=>a(()=>s(
"people")),reports:()=>a(()=>s("reports")),webhooks:()=>a(()=>s("webhooks")),audit:()=>a(()=>s("audit")),threads:()=>a(()=>s("threads")),scheduled:()=>a(()=>s("\
scheduled")),archive:async()=>{let d=await st(Gt("archive",t));d&&a(()=>qo(t,o,d))},restore:()=>a(()=>o.update(t.id,{archived:!1})),leave:async()=>{(t.member_count===
1||await C(Gt("leave",t)))&&c(()=>Wo(t,o))},delete:async()=>{let d=await st(Gt("delete",t));d&&c(()=>o.delete(t.id,d))}};for(let[d,f]of Object.entries(l))r(`[da\
ta-action="${d}"]`,e).onclick=f}function Ei({sections:e,onMade:t}){return $i({title:m("section.create"),name:"",action:m("section.make"),save:async(o,n)=>{let s=await w.post("/me/sections",{name:o});
e.note(s),z(n),t(s.id)}})}function Si({sections:e,id:t}){return $i({title:m("section.title"),name:e.nameOf(t),action:m("save"),save:async(o,n)=>{await w.patch(`\
/me/sections/${t}`,{name:o}),z(n)},remove:()=>w.delete(`/me/sections/${t}`),question:{title:m("section.delete.title",{name:e.nameOf(t)}),text:m("section.delete.\
text"),action:m("section.delete")}})}function $i({title:e,name:t,action:o,save:n,remove:s=null,question:i=null}){let a=v("section"),c=r("form",a),l=r('[data-act\
ion="remove-section"]',a);return E(c),c.elements.name.value=t,r(".button-primary",c).textContent=o,S(c,d=>n(d.name.trim(),a)),l.hidden=!s,l.onclick=()=>x(c,async()=>{
await C(i)&&(await s(),z(a))}),y(a,{title:e})}async function Ci({id:e,rooms:t,sections:o,...n}){let s=v("section-room"),i=new wt({rooms:t,isOffered:({room:c})=>!c.archived&&c.mine?.section!==e}),a=({room:c})=>x(
s,async()=>{t.find(c.id)?.role||await t.join(c.id),await t.set(c.id,{section:e}),s.close()});new gt(s,{choices:i,onChosen:a,...n}),r(".form-error",s).hidden=!0,
r('[data-open="create-room"]',s).dataset.subject=e,await y(s,{title:m("section.add",{name:o.nameOf(e)})}),i.close()}async function Ai(){let e=v("team-emoji"),t=r("form",e),o=()=>Rm(e);E(t),t.elements.file.onchange=()=>t.elements.name.value||=Im(t.elements.file.files[0]?.name??
""),S(t,async({name:n,file:s})=>{await W.add(n.trim().replace(/^:|:$/g,""),s),t.reset()}),W.addEventListener("change",o),o(),await y(e),W.removeEventListener("c\
hange",o)}var Im=e=>e.replace(/\.\w+$/,"").toLowerCase().replace(/[^a-z0-9_+-]+/g,"_").slice(0,32);function Rm(e){let{all:t}=W;r(".team-emoji-none",e).hidden=t.
length>0,I(r(".team-emoji-list",e),t,{key:({key:o,image:n})=>o+n,create:()=>g("team-emoji-item"),update:(o,n)=>Nm(o,n,e)})}function Nm(e,t,o){Z(r(".emoji-sign",
e),t),r(".team-emoji-name",e).textContent=t.text;let n=r("button",e);n.setAttribute("aria-label",m("team_emoji.remove",{name:t.text})),n.onclick=()=>Fm(t,o)}async function Fm({
code:e,text:t},o){await C({title:m("team_emoji.remove",{name:t}),text:m("team_emoji.remove.text",{name:t}),action:m("team_emoji.remove.action")})&&await x(r("fo\
rm",o),()=>W.remove(e))}function Bm({app:e,router:t,state:o}){let{me:n,rooms:s,directory:i}=o,a=u=>t.goToRoom(u.id),c=()=>t.go(dn),l=u=>t.go({...t.address,panel:u}),d=async u=>{if(u===
n.id)return p.account;let b=await s.openDirect([u]);return()=>a(b)},f=u=>()=>e.conversation&&u(e.conversation),p={"create-room":u=>mi({section:u,onCreated:a,...o}),
browse:()=>ci({rooms:s,onJoined:a}),jump:()=>li({onRoom:u=>t.goToRoom(u),onPerson:d,...o}),"new-message":()=>pi({onOpened:a,...o}),room:f(u=>_i({conversation:u,
onLeft:c,onPanel:l,...o})),"add-people":f(u=>Ao({conversation:u,...o})),"section-room":u=>Ci({id:u,...o}),section:u=>Si({id:u,...o}),"new-section":()=>Ei({onMade:u=>p["\
section-room"](u),...o}),invite:()=>di({room:e.conversation?.room,...o}),account:()=>ii({onChanged:u=>i.take([u]),onReadingShown:()=>e.conversation?.readers.load().
catch(()=>{}),...o}),person:u=>e.conversation?l(`person:${u}`):hi({subject:u,router:t,...o}),"team-emoji":Ai,"all-apps":ai,keys:()=>y(v("keys"))};return p}var Ho=2,qm=20;async function Uo({conversation:e,question:t="",options:o=[]}){let n=v("poll"),s=r("form",n),i=r(".poll-fields",s),a=V();E(s),s.elements.text.value=
t,i.replaceChildren();for(let p of[...o,...Array(Math.max(Ho-o.length,0)).fill("")])Ti(i,p);let c=r(".poll-add",s),l=()=>Hm(i,c);c.onclick=()=>{Ti(i,"").focus(),
l()},i.onclick=({target:p})=>{p.closest("button")&&Wm(p.closest(".poll-field"),l)},i.onkeydown=p=>{p.key==="Enter"&&!dt(p)&&Um(p,i)},l();let d=zm(s,K(e.me)),f=Pt(
p=>e.ask({...p,client_id:a}));return S(s,async p=>{await f(Gm(s,p,d)),n.close("done")}),await y(n)==="done"}function Ti(e,t){let o=e.appendChild(g("poll-field"));
return r("input",o).value=t,r("input",o)}function Wm(e,t){let o=e.nextElementSibling??e.previousElementSibling;e.remove(),r("input",o).focus(),t()}function Hm(e,t){
let o=[...e.children];o.forEach((n,s)=>{let i=m("poll.option",{number:s+1}),a=r("input",n);a.setAttribute("aria-label",i),a.placeholder=i,a.required=s<Ho,r("but\
ton",n).hidden=o.length<=Ho}),t.hidden=o.length>=qm}function Um(e,t){let o=e.target.closest(".poll-field")?.nextElementSibling;!e.target.matches("input")||!o||(e.
preventDefault(),r("input",o).focus())}function zm(e,t){let o=Oe(t),{ends:n,other:s}=e.elements;r('option[value="monday"]',n).hidden=o.monday.getTime()===o.tomorrow.
getTime();for(let[a,c]of Object.entries(o))h(r(`option[value="${a}"]`,n),m("poll.end.at",{when:m(`time.${a}`),date:U(c,t)}));s.min=ut(Date.now(),t),s.value=ut(o.
tomorrow,t);let i=()=>{r(".poll-other",e).hidden=n.value!=="other",s.disabled=n.value!=="other"};return n.onchange=i,i(),{...o,get other(){return It(s.value,t)}}}
function Gm(e,{text:t,multiple:o,anonymous:n,ends:s},i){let a=[...e.querySelectorAll(".poll-field input")].map(({value:l})=>l.trim()).filter(Boolean),c=s==="nev\
er"?null:i[s].toISOString();return{text:t,options:a,multiple:!!o,anonymous:!!n,ends_at:c}}var Kt=class extends EventTarget{#t;#e;#o=new Map;#s=new Map;loading=!1;failed=!1;constructor({groups:t,pathOf:o}){super(),this.#t=t,this.#e=o}of({key:t,users:o}){
let n=(this.#o.get(t)??[]).filter(({id:s})=>!o.includes(s));return[...o.map(s=>({id:s,name:"…"})),...n]}get hasMore(){return!!this.#n}async more(){let t=this.#n;
if(!t||this.loading)return;let o=this.#s.get(t.key)??this.#e(t.key);this.loading=!0;let n=await w.page(o).catch(()=>null);this.loading=!1,this.failed=!n,n&&(this.#o.
set(t.key,[...this.#o.get(t.key)??[],...n.items.map(({user:s})=>s)]),this.#s.set(t.key,n.next)),this.dispatchEvent(new Event("change"))}get#n(){return this.#t().
find(({key:t,count:o,users:n})=>o>n.length&&this.#s.get(t)!==null)}};async function Km({entry:{seq:e},conversation:t}){let o=v("reactions"),n=new AbortController,{signal:s}=n,i=()=>(t.history.shown.entry(e)?.reactions??[]).map(d=>({
key:d.emoji,count:xn(d),users:d.users})),a=d=>`/rooms/${t.room.id}/messages/${e}/reactions?${new URLSearchParams({emoji:d})}`,c=new Kt({groups:i,pathOf:a}),l=()=>Ym(
o,i(),c,t);for(let d of[t,c])d.addEventListener("change",l,{signal:s});pt(o).onclick=()=>c.more(),l(),await y(o,{title:m("reaction.who")}),n.abort()}function Ym(e,t,o,n){
let s=t.flatMap(i=>o.of(i).map(a=>({key:`${i.key} ${a.id}`,emoji:i.key,person:a})));I(r(".reaction-list",e),s,{create:()=>g("reaction-item"),update:(i,{emoji:a,
person:c})=>{Z(r(".reaction-emoji",i),Hn(a)),h(r(".reaction-name",i),k(n.personOf(c)))}}),it(e,o)}function Vm({entry:e,author:t,room:o,reports:n}){let s=v("report"),i=r("form",s);return E(i),r(".report-text",i).textContent=m("report.text",{name:k(t),room:o.name}),
S(i,async({reason:a})=>{await n.report({room:o.id,seq:e.seq,reason:a.trim()}),s.close(),B(m("report.done"))}),y(s)}async function Jm({entry:e,conversation:t}){let{readers:o,members:n}=t,s=v("seen-by"),i=new AbortController,a=!1,c=()=>a&&Zm(s,Xm(e,t));r(".seen-list",s).replaceChildren(),
r(".seen-none",s).hidden=!0;for(let l of[o,n])l.addEventListener("change",c,{signal:i.signal});n.need(),x(s,async()=>{await o.load(),a=!0,c()}),await y(s,{title:m(
"seen.title")}),i.abort()}function Xm({seq:e,user:t},o){let{readers:n,members:s}=o,i=new Set(n.of(e));return s.list.map(c=>c.user).filter(({id:c})=>i.has(c)&&c!==
t.id).map(c=>o.personOf(c))}function Zm(e,t){h(r("h2",e),t.length?j("seen.count",t.length):m("seen.title")),r(".seen-none",e).hidden=t.length>0,I(r(".seen-list",
e),t,{key:({id:o})=>o,create:()=>g("seen-item"),update:(o,n)=>{L(r(".avatar",o),n),h(r(".seen-name",o),k(n))}})}function Qm({text:e,conversation:{id:t,me:o},scheduled:n}){let s=V();return Rt({title:m("composer.later"),action:m("composer.later"),me:o,repeats:!0,act:Pt(async i=>{
let{at:a,time_zone:c}=await n.add(t,e,i,s);B(m("scheduled.done",{date:U(new Date(a),c)}))})})}var tl=/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{M}\p{N}_]+|\s+|[^]/gu;function Li(e,t){let[o,n]=[e,t].map(c=>c.match(tl)??[]),s=0;for(;s<o.length&&s<n.length&&o[s]===n[s];)s+=1;let i=0;for(;i<o.length-s&&i<n.length-s&&o.at(-1-i)===
n.at(-1-i);)i+=1;let a=el(o.slice(s,o.length-i),n.slice(s,n.length-i));return nl([...Yt("same",n.slice(0,s)),...a,...Yt("same",n.slice(n.length-i))])}var Yt=(e,t)=>t.
map(o=>({kind:e,text:o}));function el(e,t){if(e.length*t.length>25e4)return[...Yt("gone",e),...Yt("new",t)];let o=ol(e,t),n=[],[s,i]=[0,0];for(;s<e.length&&i<t.
length;)e[s]===t[i]?(n.push({kind:"same",text:t[i]}),s+=1,i+=1):o[s+1][i]>=o[s][i+1]?(n.push({kind:"gone",text:e[s]}),s+=1):(n.push({kind:"new",text:t[i]}),i+=1);
return[...n,...Yt("gone",e.slice(s)),...Yt("new",t.slice(i))]}function ol(e,t){let o=Array.from({length:e.length+1},()=>new Uint16Array(t.length+1));for(let n=e.
length-1;n>=0;n-=1)for(let s=t.length-1;s>=0;s-=1)o[n][s]=e[n]===t[s]?o[n+1][s+1]+1:Math.max(o[n+1][s],o[n][s+1]);return o}function nl(e){let t=[],o="",n="",s=()=>{
o&&t.push({kind:"gone",text:o}),n&&t.push({kind:"new",text:n}),o=n=""},i="";for(let{kind:a,text:c}of e){if(a==="same"){s(),i+=c;continue}i&&t.push({kind:"same",
text:i}),i="",a==="gone"?o+=c:n+=c}return s(),i&&t.push({kind:"same",text:i}),t}var Di={gone:"del",new:"ins"};async function sl({entry:e,conversation:t}){let o=v("versions"),n=new AbortController,{signal:s}=n,i=new _,a=()=>i.open(`/rooms/${t.
room.id}/messages/${e.seq}/versions?limit=50`),c=r(".versions-alone",o);c.hidden=!0,i.addEventListener("change",()=>c.hidden=i.items.length!==1||i.hasMore,{signal:s}),
O(o,{list:i,into:".version-list",none:".versions-none",sort:l=>l.map((d,f)=>({...d,id:String(f),before:l[f+1]})),create:()=>g("version-item"),update:rl,signal:s}),
il(t,e,a,s),r(".versions-none",o).hidden=!0,a(),await y(o,{title:m("versions.title")}),n.abort(),r(".version-list",o).replaceChildren()}function il(e,t,o,n){let s=t,
i=()=>{let a=e.history.shown.entry(t.seq);!a||a.text===s.text&&a.editedAt===s.editedAt&&a.deleted===s.deleted||(s=a,o())};e.addEventListener("change",i,{signal:n})}
function rl(e,{at:t,text:o,before:n}){let s=r("time",e);s.dateTime=t,h(s,R(new Date(t)));let i=n?Li(n.text,o):[{kind:"same",text:o}];r(".version-text",e).replaceChildren(
...i.map(a=>Di[a.kind]?pe(Di[a.kind],a.text):a.text))}async function al({entry:{seq:e},conversation:t}){let o=v("voters"),n=new AbortController,{signal:s}=n,i=()=>t.timeline.entry(e)??t.history.shown.entry(e),a=()=>(i()?.
poll?.options??[]).map(({text:f,votes:p,voters:u=[]},b)=>({key:String(b),text:f,count:p,users:u})),c=f=>`/rooms/${t.room.id}/polls/${e}/voters?${new URLSearchParams(
{option:f})}`,l=new Kt({groups:a,pathOf:c}),d=()=>cl(o,a(),l,t);for(let f of[t,l])f.addEventListener("change",d,{signal:s});pt(o).onclick=()=>l.more(),d(),await y(
o,{title:m("poll.who")}),n.abort()}function cl(e,t,o,n){let s=t.filter(({count:i})=>i);I(r(".voter-options",e),s,{create:()=>g("voter-option"),update:(i,a)=>{h(
r("h3",i),a.text),I(r("ul",i),o.of(a).map(n.personOf),{key:({id:c})=>c,create:()=>g("seen-item"),update:(c,l)=>{L(r(".avatar",c),l),h(r(".seen-name",c),k(l))}})}}),
it(e,o)}var ml=/:[a-z0-9_+-]+:/u,ll=/(?<!`)(?<ticks>`+)(?!`)[^]*?(?<!`)\k<ticks>(?!`)|^[ ]{0,3}```[^]*|(?<![\p{L}\p{N}_:]):(?<code>[a-z0-9_+-]+):(?![\p{L}\p{N}_])/gmu;function no(e){
return ml.test(e)?kt?ji(e,kt):Ht().then(t=>ji(e,t),()=>e):e}var ji=(e,t)=>e.replace(ll,(o,...n)=>dl(n.at(-1).code,t)??o),dl=(e,t)=>W.withName(e)?null:t.withCode(
e)?.emoji;var fl=/^\/([a-z][a-z0-9_-]*)(?:@(\S+))?(?:\s+([^]*))?$/u,pl={m:6e4,h:36e5,d:864e5},hl=/^(\d{1,4})\s*(m|h|d)$/u,ul=new Set(["off","0"]),F=class extends Error{};
function Mi(e){let[,t,o,n=""]=e.match(fl)??[];return t?{name:t,bot:o,rest:n.trim()}:null}var bt=e=>`/${e} ${m(`command.${e}.usage`)}`.trim();function rt(e,t){if(!e)
throw new F(m("command.use",{usage:bt(t)}));return e}function so(e,t){if(ul.has(e))return null;let[,o,n]=e.match(hl)??[];if(!Number(o))throw new F(m("command.ti\
me",{usage:bt(t)}));return new Date(Date.now()+Number(o)*pl[n]).toISOString()}async function zo(e){let t=e.replace(/^@/u,"");try{return await w.get(`/users/${encodeURIComponent(
t)}`)}catch(o){throw o.status===404?new F(m("command.nobody",{name:t})):o}}var wl=new RegExp("^(\\p{RGI_Emoji}|\\p{Emoji_Presentation}|\\p{Extended_Pictographic}\\ufe0f?)\\s*","v"),Pi=[{name:"dnd",may:()=>!0,async run({rest:e,directory:t,
say:o}){let n=so(rt(e,"dnd"),"dnd");t.take([await w.patch("/me",{quiet_until:n})]),o(n?m("command.dnd.done",{date:R(new Date(n))}):m("command.dnd.off"))}},{name:"\
status",may:()=>!0,async run({rest:e,directory:t,say:o}){let[n,s=""]=e.match(wl)??[""],i=e.slice(n.length);t.take([await w.patch("/me",{status:e?{emoji:s,text:i,
until:null}:null})]),o(m(e?"command.status.done":"command.status.off"))}}];var gl=2,io={key:null,clientId:null},Ii=[{name:"poll",may:({room:e})=>!de(e),async run({rest:e,conversation:t}){let[o="",...n]=e.split("|").map(s=>s.trim()).filter(
Boolean);if(n.length>=gl)return bl(t,{text:o,options:n});if(!await Uo({conversation:t,question:o,options:n})&&e)throw new F(m("poll.dropped"))}}];async function bl(e,t){
let o=JSON.stringify([e.id,t]);io.key!==o&&(io={key:o,clientId:V()}),await e.ask({...t,client_id:io.clientId}),io={key:null,clientId:null}}var Ni=864e5,Fi={"m|min|minutes?|分钟":6e4,"h|hours?|小时":36e5,"d|days?|天":Ni},Bi=["sunday|周日","monday|周一","tuesday|周二","wednesday|周三","t\
hursday|周四","friday|周五","saturday|周六"],qi="today|今天",Wi="tomorrow|明天",xl="09:00",kl="(?:\\s+|$|(?=\\p{Script=Han}))",Hi="(?:at\\s+)?(?<hour>[\
01]?\\d|2[0-3])[:：](?<minute>[0-5]\\d)",vl=Go(`(?:in\\s+)?(?<count>\\d{1,5})\\s*(?<unit>${Object.keys(Fi).join("|")})后?`),yl=Go(Hi),Ol=Go(`(?:on\\s+)?(?<day>${[
qi,Wi,...Bi].join("|")}|\\d{4}-\\d\\d-\\d\\d)(?:\\s*${Hi})?`);function Ui(e,t,o=Date.now()){let n=(c,l)=>{let d=e.match(c),f=d&&l(d.groups);return Number.isFinite(
f)?{at:f,rest:e.slice(d[0].length)}:null},s=ut(o,t).slice(0,10),i=(c,l)=>Sl(c)?It(`${c}T${l}`,t).getTime():null,a=c=>[s,ao(s,1)].map(l=>i(l,c)).find(l=>l>o);return n(
vl,({count:c,unit:l})=>o+Number(c)*_l(l))??n(yl,c=>a(Ri(c)))??n(Ol,({day:c,...l})=>i(El(c,s),Ri(l)))}var Ri=({hour:e,minute:t})=>e?`${e.padStart(2,"0")}:${t}`:xl,
_l=e=>Object.entries(Fi).find(([t])=>ro(t,e))[1];function El(e,t){if(ro(qi,e))return t;if(ro(Wi,e))return ao(t,1);let o=Bi.findIndex(n=>ro(n,e));return o<0?e:ao(
t,(7+o-new Date(t).getUTCDay())%7||7)}var ao=(e,t)=>new Date(Date.parse(e)+t*Ni).toISOString().slice(0,e.length),Sl=e=>!Number.isNaN(Date.parse(e))&&ao(e,0)===e,
ro=(e,t)=>new RegExp(`^(?:${e})$`,"iu").test(t);function Go(e){return new RegExp(`^${e}${kl}`,"iu")}var $l=365*864e5,co={rest:null,clientId:null},zi={name:"remind",may:()=>!0,async run({rest:e,conversation:{me:t},rooms:o,saved:n,say:s}){let i=K(t),{at:a,text:c}=Cl(
rt(e,"remind"),i);co.rest!==e&&(co={rest:e,clientId:V()});let l=await o.openDirect([t.id]),{seq:d}=await w.post(`/rooms/${l.id}/messages`,{text:c,client_id:co.clientId});
await n.save({room:l.id,seq:d},new Date(a).toISOString()),co={rest:null,clientId:null};let f=()=>w.delete(`/rooms/${l.id}/messages/${d}`).catch(p=>s(q(p)));s(m(
"command.remind.done",{date:U(new Date(a),i)}),{undo:{label:m("undo"),act:f}})}};function Cl(e,t){let o=Ui(e.replace(/^(?:me|我)\s+/iu,""),t),n=o?o.at-Date.now():
0;if(n<=0||n>$l)throw new F(m("command.remind.time",{usage:bt("remind")}));let s=o.rest.replace(/^to\s+/iu,"").trim();if(!s)throw new F(m("command.use",{usage:bt(
"remind")}));return{at:o.at,text:s}}var Al=["all","mentions","nothing"],Gi=({room:e})=>e.kind!=="direct",Ki=({room:e})=>Ot(e)&&e.kind!=="direct",Yi=[{name:"topic",may:Ki,run:({rest:e,room:t,rooms:o})=>o.
update(t.id,{topic:rt(e,"topic")})},{name:"rename",may:Ki,run:({rest:e,room:t,rooms:o})=>o.update(t.id,{name:rt(e,"rename")})},{name:"invite",may:({room:e})=>le(
e),async run({rest:e,conversation:t,say:o}){let n=rt(e,"invite").split(/[\s,]+/u),s=await Promise.all(n.map(zo));await t.members.add(s),o(m("command.invite.done",
{names:s.map(k).join(", ")}))}},{name:"mute",may:({room:e})=>J(e)&&e.kind!=="direct",async run({rest:e,conversation:t,say:o}){let[n,s,...i]=rt(e,"mute").split(/\s+/u),
a=so(s??"","mute"),c=await zo(n),l=i.length?{reason:i.join(" ")}:{};await t.members.mute(c.id,{muted_until:a,...l}),o(m(a?"command.mute.done":"command.mute.lift\
ed",{name:k(c)}))}},{name:"notify",may:()=>!0,async run({rest:e,room:t,rooms:o,say:n}){if(!Al.includes(e))throw new F(m("command.use",{usage:`/notify ${m("comma\
nd.notify.usage")}`}));await o.set(t.id,{notify:e}),n(m("command.notify.done",{choice:m(`mine.notify.${e}`)}))}},{name:"archive",may:({room:e})=>Gi({room:e})&&X(
e)&&!e.archived,run:({room:e,rooms:t})=>xi(e,t)},{name:"leave",may:Gi,async run({room:e,rooms:t,goHome:o}){await bi(e,t)&&o()}}];var Tl="¯\\\\\\_(ツ)\\_/¯",Vi=[{name:"shrug",may:()=>!0,run:({rest:e,send:t})=>t([e,Tl].filter(Boolean).join(" "))}];var Ji=[...Yi,...Pi,...Ii,zi,...Vi].sort((e,t)=>e.name.localeCompare(t.name)),yt=e=>Ji.find(t=>t.name===e),Xi=(e,t)=>Ji.filter(o=>o.name.startsWith(t)&&o.may(e));var Ll=15e3,Dl=5,ie=new Map,mo=e=>ie.get(e)?.list??[];function lo(e){let t=ie.get(e);if(t?.loading)return t.loading;if(t&&Date.now()-t.at<Ll)return Promise.resolve(
t.list);let o=jl(e).then(n=>(ie.set(e,{at:Date.now(),list:n}),n),n=>{throw ie.set(e,{at:0,list:t?.list??[]}),n});return ie.set(e,{...t,loading:o}),o}function fo(e,{
name:t,bot:o}){let n=o?.toLowerCase();return e.filter(s=>s.name===t&&(!n||s.bot.name.toLowerCase()===n))}function Vt({name:e,bot:t},o,n){return o.filter(i=>i.name===
e).length>1||n(e)?`${e}@${t.name}`:e}async function jl(e){let t=[],o=`/rooms/${e}/commands`;for(let n=0;o&&n<Dl;n+=1){let{items:s,next:i}=await w.get(o);t.push(
...s),o=i?.replace(/^\/api\/v1/u,"")}return t}var Ml=/"(?:[^"\\]|\\.)*"(?=\s|$)|\S+/gsu,Ko=e=>e.match(Ml)??[];async function Zi({name:e,bot:t,rest:o},n,{room:s,isTaken:i}){let a=await lo(s).catch(()=>mo(s)),
c=fo(a,{name:e,bot:t});if(!c.length)return null;if(c.length>1)throw new F(m("command.several",{names:c.map(f=>`/${Vt(f,a,i)}`).join(", ")}));let[l]=c,d=l.arguments.
filter(({required:f})=>f).length;if(Ko(o).length<d)throw new F(m("command.use",{usage:l.usage}));return{text:n,call:l.bot.id}}var Pl=/^\/([a-z][\w-]*)(?:@(\S*))? (.*)$/u,Qi={isAtStart:!0,pattern:/^(\/(?:[a-z][\w-]*(?:@\S*)?)?|\/[a-z][\w-]*(?:@\S*)? .*)$/u,search([,e],{conversation:t},{
show:o}){let n=t.room.id,s=i=>{let{items:a,hint:c}=e.includes(" ")?Rl(e,i):Il(e.slice(1),i,t);o(a,{hint:c})};s(mo(n)),lo(n).then(s,()=>{})}},Yo=e=>!!yt(e);function Il(e,t,o){
let n=yt(e),s=t.filter(a=>Vt(a,t,Yo).startsWith(e)),i=Xi(o,e);return n&&!s.length?{items:[],hint:Vo(n)}:!i.length&&s.length===1&&Vt(s[0],t,Yo)===e?{items:[],hint:ql(
s[0])}:{items:[...i.map(Wl),...s.map(a=>Hl(a,t))],hint:n?Vo(n):""}}function Rl(e,t){let[,o,n,s]=e.match(Pl),i=n===void 0&&yt(o);if(i)return{items:[],hint:Vo(i)};
let a=fo(t,{name:o,bot:n});return a.length===1?Nl(a[0],e,s):{items:[],hint:""}}function Nl(e,t,o){let n=Ko(o),s=!o||/\s$/u.test(o),i=Math.min(n.length-(s?0:1),e.
arguments.length-1),a=e.arguments[i],c=[e.usage,a&&Bl(a)].filter(Boolean).join(" · ");if(a?.kind!=="choice"||n.length>i+1)return{items:[],hint:c};let l=s?"":n[i],
d=l?t.slice(0,-l.length):t;return{items:a.choices.filter(p=>p.toLowerCase().startsWith(l.toLowerCase())&&p!==l).map(p=>({text:`${d}${Fl(p)} `,label:p})),hint:c}}
var Fl=e=>/\s/u.test(e)?`"${e}"`:e,Bl=({name:e,about:t,required:o})=>{let n=t?`${e}: ${t}`:e;return o?n:m("command.optional",{words:n})},ql=({usage:e,about:t})=>`${e}\
 · ${t}`,Vo=e=>`${bt(e.name)} · ${m(`command.${e.name}.about`)}`,Wl=e=>({text:`/${e.name} `,label:bt(e.name),detail:m(`command.${e.name}.about`)});function Hl(e,t){
let o=Vt(e,t,Yo);return{text:`/${o} `,label:e.usage.replace(`/${e.name}`,`/${o}`),detail:`${e.about} · ${k(e.bot)}`,person:e.bot}}var tr=8,er={pattern:/(?:^|[\s(])(:[\p{L}\p{N}_+-]{2,})$/u,async search([,e],t,{show:o}){let n=kt??await Ht().catch(()=>null),s=[...W.search(e).map(Ul),...n?.search(
e,tr).map(zl)??[]];o(s.slice(0,tr))}},Ul=e=>({text:`${e.text} `,label:e.text,detail:m("emoji.group.team"),emoji:e,chosen:()=>oe(e.key)});function zl(e){let t=Xe(
e);return{text:`${t} `,label:`:${e.codes[0]}:`,detail:e.label,emoji:{text:t},chosen:()=>oe(e.emoji)}}var Gl=8,Kl=1e3,or={pattern:/(?:^|[\s(])(@[^\s@]*)$/u,search([,e],{conversation:t,directory:o},{show:n,signal:s}){let i=e.slice(1),{members:a}=t,c=new Wt({directory:o}),
l=()=>n(Yl({words:i,found:c.items,conversation:t}));for(let d of[a,c])d.addEventListener("change",l,{signal:s});s.addEventListener("abort",()=>c.close()),a.need(),
l(),i&&c.search(i)}};function Yl({words:e,found:t,conversation:o}){let{members:n,me:s}=o,i=N(e),l=n.list.map(({user:b})=>b).filter(({id:b})=>b!==s.id).map(b=>({
user:b,rank:td(b,i)})).filter(({rank:b})=>b<nr).sort((b,$)=>b.rank-$.rank).map(({user:b})=>b),d=new Map([...l,...t.filter(({id:b})=>n.has(b)),...t].map(b=>[b.id,
b]));d.delete(s.id);let f=Vl(o.room).filter(({label:b})=>b.startsWith(`@${i}`)),u=[...d.values()].slice(0,Gl-f.length).map(b=>Jl(o.personOf(b),{isHere:n.has(b.id)||
!n.loaded}));return f.some(({label:b})=>b===`@${i}`)?[...f,...u]:[...u,...f]}function Vl({member_count:e}){if(e<=2)return[];let t={text:"@room ",label:"@room",detail:j(
"completion.room",e-1),sign:"@"},o={text:"@here ",label:"@here",detail:m("completion.here"),sign:"@"};return e-1<=Kl?[t,o]:[o]}function Jl(e,{isHere:t}){let o=`\
@${e.name}`;return{text:`${o} `,label:k(e),detail:t?o:m("completion.elsewhere",{name:o}),person:e}}var[Xl,Zl,Ql,nr]=[0,1,2,3];function td({name:e,display_name:t},o){
let n=[N(e),N(t)];return n.some(s=>s.startsWith(o))?Xl:n.some(s=>s.includes(` ${o}`))?Zl:n.some(s=>s.includes(o))?Ql:nr}var ed=8,sr={pattern:/(?:^|[\s(])(#[^\s#]*)$/u,search([,e],{rooms:t},{show:o}){let n=N(e.slice(1)),i=t.mine.filter(({kind:a})=>a!=="direct").map(a=>({room:a,at:N(
a.name).indexOf(n)})).filter(({at:a})=>a>=0).sort((a,c)=>Math.min(a.at,1)-Math.min(c.at,1));o(i.slice(0,ed).map(({room:a})=>od(a)))}},od=({name:e,topic:t})=>({text:`\
#${e} `,label:e,detail:t??"",sign:"#"});var nd=60,sd=/^\s*```/gmu,id=0,po=class{#t;#e;#o;#s;#n;#i=null;#r=null;#a=null;#m=[];#c=0;constructor(t,{sources:o,context:n}){this.#t=t,this.#s=o,this.#n=n;let s=g(
"completion");this.#e=r("ul",s),this.#e.id=`completion-${id+=1}`,this.#o=r("p",s),t.before(s),t.setAttribute("aria-autocomplete","list"),t.setAttribute("aria-co\
ntrols",this.#e.id);for(let i of["input","compositionend"])t.addEventListener(i,()=>this.#l());t.addEventListener("keydown",i=>this.#x(i),{capture:!0}),t.addEventListener(
"blur",()=>this.close()),t.addEventListener("click",()=>this.#l());for(let i of["pointerdown","mousedown","click"])s.addEventListener(i,rd);this.#e.addEventListener(
"click",({target:i})=>this.#h(this.#g(i))),this.#e.addEventListener("pointermove",({target:i})=>this.#w(this.#g(i)))}close(){this.#i?.abort(),this.#i=null,this.#r=
null,this.#f([])}get#d(){return this.#m.length>0}#l(){let{value:t,selectionStart:o,selectionEnd:n}=this.#t,s=Math.max(0,o-nd),i=t.slice(s,o),a=o===n&&this.#s.find(
({pattern:d})=>d.test(i));if(!a||a.isAtStart&&s>0)return this.#d||this.#i?this.close():void 0;let c=i.match(a.pattern),l=o-c[1].length;if(l===this.#a||ad(t.slice(
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
o.chosen?.()}};function rd(e){e.preventDefault(),e.stopPropagation()}function ad(e){if(!e.includes("`"))return!1;let t=e.match(sd)?.length??0,o=e.slice(e.lastIndexOf(
`
`)+1);return t%2===1||o.split("`").length%2===0}var ir=[er,or,sr],Jo=class{#t;#e;#o=null;constructor(t,o){this.#t=o,this.#e=rr(t,{sources:[...ir,Qi],context:()=>this.#s})}show(t){this.#o=t,this.#e.close()}prepare(t){
this.#e.close();let o=Mi(t);if(o)return this.#n(o,t).catch(md);let n=no(t.startsWith("//")?t.slice(1):t);return typeof n=="string"?n:n.then(s=>({text:s}))}get#s(){
return{conversation:this.#o,...this.#t}}async#n(t,o){let{name:n,bot:s,rest:i}=t,a=s?void 0:yt(n),c=p=>!!yt(p),l=a?null:await Zi(t,o,{room:this.#o.room.id,isTaken:c});
if(l)return l;if(!a)return await cd(n)?{text:o}:{refusal:m("command.kept")};let d,f=async p=>d=await no(p);return await a.run({...this.#s,rest:i,room:this.#o.room,
send:f,say:B}),{text:d}}},rr=(e,{sources:t=ir,context:o})=>new po(e,{sources:t,context:o}),cd=e=>C({title:m("command.unknown.title",{name:e}),text:m("command.un\
known.text"),action:m("command.unknown.send"),isHarmless:!0}),md=e=>({refusal:e instanceof F?e.message:q(e)});var Xo=class{#t;#e;#o;constructor(t,{ephemerals:o,focusComposer:n}){this.#t=t,this.#e=o,this.#o=n}show(t,{signal:o}){let n=()=>this.#s(t);this.#e.addEventListener(
"change",n,{signal:o});for(let s of[t,Tt])for(let i of["change","ready"])s.addEventListener(i,n,{signal:o});n()}#s(t){let o=this.#e.of(t.id);this.#t.hidden=!o.length,
I(this.#t,o,{key:({key:n})=>n,create:()=>g("ephemeral"),update:(n,s)=>this.#n(n,s,t)})}#n(t,{key:o,room:n,user:s,at:i,text:a},{personOf:c}){let l=c(s);L(r(".ava\
tar",t),l);let d=r(".ephemeral-author",t);h(d,k(l)),qn(d,l);let f=r("time",t);f.dateTime=i,h(f,fe(new Date(i))),t.setAttribute("aria-label",m("ephemeral.label",
{name:k(l)})),r("button",t).onclick=()=>{this.#e.dismiss(n,o),this.#o()};let p=r(".message-text",t);t.dataset.drawn!==a&&(t.dataset.drawn=Lt(p,a)?a:"",Dt(p))}};var ld=/[\\^$.*+?()[\]{}|/]/g;function Zo(e){return e.trim()?new RegExp(e.trim().replace(ld,"\\$&"),"giu"):null}function ar(e,t){if(!t)return[];let o=({text:s})=>s.
search(t)>=0||At(s).search(t)>=0;return e.filter(s=>mt(s)&&!s.deleted&&o(s)).map(({seq:s})=>s).reverse()}var dd=4,ho=globalThis.CSS?.highlights,Qo=class{#t;#e;#o;#s=null;#n=null;#i=null;#r=[];#a=null;#m=1/0;constructor(t,{timeline:o,router:n}){this.#t=t,this.#o=o,this.#e=
r("input",t),this.#e.oninput=()=>this.#p(),document.addEventListener("coloured",()=>this.#n&&this.#x()),t.onkeydown=s=>this.#l(s),r('[data-find="older"]',t).onclick=
()=>this.#f(1),r('[data-find="newer"]',t).onclick=()=>this.#f(-1),r('[data-find="more"]',t).onclick=()=>this.#b(),r('[data-find="all"]',t).onclick=()=>n.go({...n.
address,panel:Zt(this.#e.value.trim())}),r('[data-find="close"]',t).onclick=()=>this.#c()}show(t,{signal:o}){this.#s=t,this.#c(),t.addEventListener("change",()=>this.#n&&
this.#w(),{signal:o})}open(){this.#i=document.activeElement,this.#m=Number(this.#o.lastOnScreen?.dataset.seq??1/0),this.#t.hidden=!1,this.#n=$t.open(()=>this.#d()),
this.#e.focus(),this.#e.select(),this.#p()}around(t){t(),this.#n&&this.#x()}#c(){this.#n&&$t.close(this.#n)}#d(){this.#n=null,this.#t.hidden=!0,this.#k(),this.#i?.
focus({preventScroll:!0})}#l(t){if(!t.isComposing){if(t.key==="Escape")this.#c();else if(t.key==="Enter"&&t.target===this.#e)this.#f(t.shiftKey?-1:1);else return;
t.preventDefault(),t.stopPropagation()}}#p(){this.#a=null,this.#w();let t=this.#r.find(o=>o<=this.#m)??this.#r[0];t?this.#u(t):this.#x()}#f(t){if(!this.#r.length)
return;let o=this.#r.indexOf(this.#a)+t;this.#m=this.#r.at(o%this.#r.length),this.#u(this.#m)}#u(t){this.#a=t;let o=this.#o.lookAt(t);zn(o),this.#x(),this.#g()}#w(){
this.#r=ar(this.#s.history.shown.entries,Zo(this.#e.value)),this.#r.includes(this.#a)||(this.#a=null),this.#g()}#g(){let{history:t}=this.#s,o=t.shown.entries.filter(
mt).length,n=this.#r.indexOf(this.#a)+1,i=this.#e.value.trim()?n?m("find.count",{at:M(n),count:M(this.#r.length)}):m("find.none"):"";h(r(".find-count",this.#t),
i),h(r(".find-loaded",this.#t),j("find.loaded",o)),r('[data-find="more"]',this.#t).hidden=!t.hasOlder;for(let a of["older","newer"])r(`[data-find="${a}"]`,this.#t).
disabled=!this.#r.length}async#b(){let{history:t}=this.#s,o=r(".find-trouble",this.#t);h(o,"");try{for(let n=0;n<dd&&t.hasOlder;n+=1)await t.loadOlder()}catch(n){
h(o,q(n))}this.#e.focus(),this.#a===null&&this.#n&&this.#p()}#x(){this.#k();let t=Zo(this.#e.value);if(!t)return;let o=[],n=[];for(let s of this.#o.list.messageRows){
let i=Number(s.dataset.seq)===this.#a;s.classList.toggle("is-found",i),(i?n:o).push(...fd(r(".message-text",s),t))}ho?.set("found",new Highlight(...o)),ho?.set(
"found-here",new Highlight(...n))}#k(){for(let t of this.#o.list.messageRows)t.classList.remove("is-found");for(let t of["found","found-here"])ho?.delete(t)}};function fd(e,t){
if(!ho)return[];let o=[],n=document.createTreeWalker(e,NodeFilter.SHOW_TEXT),s=0;for(;n.nextNode();)o.push({node:n.currentNode,at:s}),s+=n.currentNode.length;let i=a=>o.
findLast(({at:c})=>c<=a);return[...e.textContent.matchAll(t)].map(({0:a,index:c})=>{let l=new Range,[d,f]=[i(c),i(c+a.length-1)];return l.setStart(d.node,c-d.at),
l.setEnd(f.node,c+a.length-f.at),l})}var cr=/^([ \t]*)(?:[-*+]|\d{1,9}[.)])[ \t]+/u,pd=/^([ \t]*)(?:([-*+])|(\d{1,9})([.)])|(>))([ \t]+)/u,hd=/^[ \t]*(?:`{3,}|~{3,})/u,mr="https://",on={bold:uo("**"),
italic:uo("*"),strike:uo("~~"),code:wd,"code-block":wo,quote:tn({has:/^>[ \t]?/u,mark:()=>"> "}),list:tn({has:/^[-*+][ \t]+/u,mark:()=>"- ",instead:cr}),numbers:tn(
{has:/^\d{1,9}[.)][ \t]+/u,mark:e=>`${e+1}. `,instead:cr}),link:gd};function uo(e){return t=>{let{value:o,start:n,end:s}=nn(t),i=o.slice(n,s),{length:a}=e;if(o.
slice(n-a,n)===e&&o.slice(s,s+a)===e&&!ud(e,o,n))return{from:n-a,to:s+a,text:i,start:n-a,end:s-a};let d=i.split(/(\n\s*\n)/u).map((f,p)=>p%2||!f&&i?f:e+f+e).join(
"");return{from:n,to:s,text:d,start:n+a,end:n+d.length-a}}}var ud=(e,t,o)=>e==="*"&&t[o-2]==="*"&&t[o-3]!=="*";function wd(e){let t=e.value.slice(e.start,e.end);
if(t.includes(`
`))return wo(e);let o=Math.max(0,...[...t.matchAll(/`+/gu)].map(([i])=>i.length));if(!o)return uo("`")(e);let n="`".repeat(o+1),s=`${n} ${t} ${n}`;return{from:e.
start,to:e.end,text:s,start:e.start,end:e.start+s.length}}function wo(e){let{value:t,from:o,to:n}=pr(e),s=t.slice(o,n),i=Math.max(2,...[...s.matchAll(/`+/gu)].map(
([l])=>l.length)),a="`".repeat(i+1),c=o+a.length+1;return{from:o,to:n,text:`${a}
${s}
${a}`,start:c,end:c+s.length}}function tn({has:e,mark:t,instead:o}){return n=>{let{value:s,from:i,to:a}=pr(n),c=s.slice(i,a).split(`
`),l=c.every(b=>e.test(b)||!b.trim())&&c.some(b=>b.trim()),d=0,p=c.map(b=>l?b.replace(e,""):!b.trim()&&c.length>1?b:t(d++)+(o?b.replace(o,""):b)).join(`
`),u=i+p.length;return{from:i,to:a,text:p,start:c.length>1?i:u,end:u}}}function gd(e){let{value:t,start:o,end:n}=nn(e),s=t.slice(o,n);if(en(s))return{from:o,to:n,
text:`[](${s})`,start:o+1,end:o+1};let i=o+s.length+3;return{from:o,to:n,text:`[${s}](${mr})`,start:i,end:i+mr.length}}var en=e=>e!==""&&Un(e,0)===e;function dr(e,t){
let{value:o,start:n,end:s}=nn(t),i=o.slice(n,s);if(!i||i.includes(`
`)||en(i)||!en(e))return null;let a=`[${i}](${e})`;return{from:n,to:s,text:a,start:n+a.length,end:n+a.length}}function fr({value:e,start:t,end:o}){if(t!==o)return null;
let n=e.lastIndexOf(`
`,t-1)+1,s=e.slice(n,t);if(bd(e.slice(0,n)))return lr(t,`
${/^[ \t]*/u.exec(s)[0]}`);let[i,a,c,l,d,f,p]=pd.exec(s)??[];if(!i)return null;if(i===s)return{from:n,to:t,text:"",start:n,end:n};let u=c??f??`${Number(l)+1}${d}`;
return lr(t,`
${a}${u}${p}`)}var lr=(e,t)=>({from:e,to:e,text:t,start:e+t.length,end:e+t.length}),bd=e=>e.split(`
`).filter(t=>hd.test(t)).length%2===1;function nn({value:e,start:t,end:o}){let n=e.slice(t,o);return n.trim()?{value:e,start:t+n.length-n.trimStart().length,end:o-
n.length+n.trimEnd().length}:{value:e,start:t,end:o}}function pr({value:e,start:t,end:o}){let n=e.indexOf(`
`,o);return{value:e,from:e.lastIndexOf(`
`,t-1)+1,to:n<0?e.length:n}}var xd={b:"bold",i:"italic",e:"code"},kd={x:"strike",e:"code-block",l:"link"},vd={Digit7:"numbers",Digit8:"list",Digit9:"quote"};function sn(e,t){e.onclick=({target:o})=>{
let n=o.closest("[data-format]");n&&Jt(t,on[n.dataset.format])},e.addEventListener("keydown",o=>_d(e,o)),t.addEventListener("keydown",o=>yd(t,o))}function Jt(e,t){
let o=t({value:e.value,start:e.selectionStart,end:e.selectionEnd});return o?(St(e,o.text,o),e.setSelectionRange(o.start,o.end),!0):!1}function yd(e,t){if(dt(t))
return;let o=Od(t),n=t.key==="Enter"&&(t.shiftKey||!Et.matches)&&!t.ctrlKey&&!t.metaKey;(o?Jt(e,on[o]):n&&Jt(e,fr))&&(t.preventDefault(),t.stopPropagation())}function Od({
key:e,code:t,ctrlKey:o,metaKey:n,shiftKey:s,altKey:i}){if(!(o||n)||i)return;let a=e.toLowerCase();return s?kd[a]??vd[t]:xd[a]}function _d(e,t){let o={ArrowLeft:-1,
ArrowRight:1}[t.key];if(!o)return;let n=[...e.children].filter(i=>!i.hidden),s=n.at((n.indexOf(document.activeElement)+o)%n.length);for(let i of n)i.tabIndex=i===
s?0:-1;s.focus(),t.preventDefault(),t.stopPropagation()}var go=class{#t;#e;#o;constructor({button:t,textarea:o,shown:n}){this.#t=t,this.#e=o,this.#o=n,t.onclick=()=>this.#s?this.#i():this.#n(),n.onkeydown=({key:s})=>s===
"Escape"&&this.#i(),Tt.addEventListener("ready",()=>this.#s&&this.#r())}close(){this.#a(!1)}get#s(){return!this.#o.hidden}#n(){this.#r(),this.#a(!0),this.#o.focus(
{preventScroll:!0})}#i(){this.#a(!1),this.#e.focus({preventScroll:!0})}#r(){Lt(this.#o,this.#e.value),Dt(this.#o)}#a(t){this.#o.hidden=!t,this.#e.hidden=t,this.#t.
setAttribute("aria-pressed",t)}};var Ed=/<(?:a|b|strong|i|em|s|del|code|pre|li|table|blockquote|h[1-6])[\s>]/iu,Sd=["vscode-editor-data","application/x-jetbrains"],$d=/^(?:\t| {2,})\S/mu;function rn(e,t){
e.addEventListener("paste",o=>Cd(e,o,t)),e.addEventListener("input",()=>t.hidden=!0)}function Cd(e,t,o){let{clipboardData:n}=t,[s,i]=[n.getData("text/plain"),n.
getData("text/html")],a=Sd.some(c=>n.types.includes(c));if(Jt(e,c=>dr(s.trim(),c)))return t.preventDefault();if(!a&&Ed.test(i))return t.preventDefault(),Ad(e,{html:i,
text:s});Ld(s,{isFromEditor:a})&&Dd(e,{text:s,offer:o})}async function Ad(e,{html:t,text:o}){let{markdownOf:n}=await he("paste").catch(()=>({markdownOf:()=>o})),
s=n(t);St(e,Td(s,o)?o:s)}var Td=(e,t)=>e.replaceAll(/\s+/gu,"")===t.replaceAll(/\s+/gu,"");function Ld(e,{isFromEditor:t}){return e.trim().includes(`
`)&&!e.includes("```")&&(t||$d.test(e))}function Dd(e,{text:t,offer:o}){let n=e.selectionStart,s=t.replaceAll(`\r
`,`
`);e.addEventListener("input",()=>queueMicrotask(()=>o.hidden=!1),{once:!0}),o.onclick=()=>{o.hidden=!0;let i=n+s.length;e.value.slice(n,i)===s&&Jt(e,({value:a})=>wo(
{value:a,start:n,end:i}))}}function jd(e,{bar:t,textarea:o,offer:n}){return sn(t,o),rn(o,n),new go({button:r('[data-action="preview"]',t),textarea:o,shown:r(".composer-preview",e)})}function Md(e,{
bar:t,textarea:o}){sn(t,o),rn(o,r(".paste-offer",e))}var qS={audit:Jn,person:ye,pins:ts,reports:es,scheduled:ns,search:rs,thread:ms,threads:ls,webhooks:bs},WS={inbox:qe,threads:Ye,drafts:Be,scheduled:Ke,saved:Ge,accounts:Ne,
audit:Fe,abandoned:Pe,monitor:He,settings:ze};export{Jo as ComposerTools,Xo as EphemeralNotes,Qo as FindBar,Ao as addMember,hc as answerButton,Uo as askPoll,dc as chooseAction,rr as complete,xr as deleteOthers,
Bm as dialogOpeners,Md as offerFewTools,jd as offerTools,WS as pages,qS as panels,ec as pickEmoji,Vm as reportMessage,So as saveMessage,Jm as seenBy,Qm as sendLater,
sl as showVersions,Km as whoReacted,al as whoVoted,no as withShortcodes};
