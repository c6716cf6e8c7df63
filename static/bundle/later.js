/* Made by `make bundle` of b7d63962e146dcf107adc288105c2ea376583872572f22a6b131ac0182cbb365. */
import{$ as ut,$a as k,A as Tt,Aa as T,B as he,Ba as rt,C as Q,Ca as Jn,D as X,Da as Zn,E as jn,Ea as gt,F as In,Fa as jt,G as Rn,Ga as Qn,H as Pn,Ha as Xn,I as ue,
Ia as F,J as Nn,Ja as Y,K as m,Ka as z,L as M,La as ts,M as q,Ma as es,N as st,Na as P,O as j,Oa as os,P as At,Pa as be,Q as R,Qa as Ao,R as G,Ra as Co,S as I,Sa as ke,
T as Ct,Ta as ye,U as Bn,Ua as ns,V as Fn,Va as tt,W as pt,Wa as ss,X as To,Xa as It,Y as qn,Ya as Rt,Z as Wn,Za as is,_ as ht,_a as S,a as V,aa as Lt,ab as E,b as $t,
ba as Dt,bb as J,c as bn,ca as r,cb as Pt,d as w,da as g,db as ve,e as pe,ea as wt,eb as rs,f as kn,fa as h,fb as as,g as yn,ga as it,gb as se,h as vn,ha as we,
hb as Oe,i as On,ia as y,ib as Nt,j as U,ja as v,jb as cs,k as ne,ka as K,kb as xt,l as _n,la as ge,lb as at,m as En,ma as Hn,n as dt,na as b,o as So,oa as Mt,p as Sn,
pa as Un,q as $n,qa as zn,r as Z,ra as Gn,s as Tn,sa as Kn,t as $o,ta as _,u as An,ua as Yn,v as Cn,va as Vn,w as Ln,wa as N,x as Dn,xa as W,y as ft,ya as L,z as Mn,
za as xe}from"./main.js";function bt(e,t){let o=new Date(t);e.matches("time")&&(e.dateTime=t),e.title=R(o),h(e,Ct(o))}var ms=new WeakMap;function O(e,{list:t,into:o,none:n,sort:s=d=>d,key:i=({id:d})=>d,create:a,update:c,signal:l}){let d=()=>{l?.aborted||(P(r(o,e),s(t.items),{key:i,
create:a,update:c}),n&&(r(n,e).hidden=t.items.length>0||t.failed||!!t.searching),at(e,t))};return ms.get(e)?.close(),ms.set(e,t),t.addEventListener("change",d,{
signal:l}),l?.addEventListener("abort",()=>t.close()),xt(e).onclick=()=>t.more(),d}function _e(e,{showsRooms:t=!1,...o}){O(e,{create:()=>g("audit-item"),update:(n,s)=>Br(n,s,{showsRooms:t}),...o})}function Br(e,t,{showsRooms:o}){se(r(".audit-w\
hat",e),qr(t));let n=r(".audit-why",e);h(n,t.reason?m("audit.reason",{reason:t.reason}):""),n.hidden=!t.reason,h(r(".audit-where",e),o&&t.room?`${Fr(t)} · `:"");
let s=r("time",e);bt(s,t.at)}function Fr({room:e,details:t}){let o=e.name??t.name;return o?m("audit.where",{room:o}):m("audit.where.gone")}function qr({act:e,actor:t,
member:o,room:n,details:s}){let i={user:t?Mt(t):m("audit.console"),member:o&&Mt(o),room:s.name??n?.name,name:s.name,host:s.host,emoji:s.emoji,setting:s.setting&&
m(`settings.${s.setting}`),count:s.retention_days&&j(s.retention_days),role:s.role&&m(`role.${s.role}`),until:s.until&&I(new Date(s.until))},a=o&&t?.id!==o.id,c=Wr(
e,{...s,member:o,isOfOther:a});if(e==="retention"&&s.retention_days)return M("audit.retention.days",s.retention_days,i);let l=e==="invite"&&s.uses?M(c,s.uses,i):
m(c,i);return l.startsWith("audit.")?`${i.user}: ${e}`:l}function Wr(e,{until:t,by:o,outcome:n,uses:s,member:i,isOfOther:a,retention_days:c}){let d={ban:t&&"unt\
il",mute:"until",reset_password:o,resolve_report:n,invite:s?null:"any",retention:c===0?"ever":"server",revoke_invite:i&&"of",make_token:a&&"of",revoke_token:a&&
"of",remove_app:a&&"of"}[e];return d?`audit.${e}.${d}`:`audit.${e}`}var ls={show(e,{conversation:t,signal:o}){let n=new _;_e(e,{list:n,into:".audit-list",none:".audit-none",signal:o}),n.open(`/rooms/${t.id}/audit?limit=50`)}};var Hr=36e5;function ds({act:e,user:t,conversation:o}){let{members:n,room:s}=o,i={name:b(t),room:s.name},a={mute:({until:c,...l})=>n.mute(t.id,{muted_until:c,...l}),
ban:c=>n.ban(t.id,c),remove:c=>n.remove(t.id,c)};return fs({title:m(`moderate.${e}.title`,i),text:m(`moderate.${e}.text`,i),action:m(`moderate.${e}`),hasEnd:e!==
"remove",mayBeForEver:e==="ban",act:a[e]})}function Ur({seq:e,epoch:t,words:o,conversation:n}){return fs({title:m("message.delete.title"),text:m("message.delete\
.text",o),action:m("message.delete"),act:({reason:s})=>n.delete({seq:e,epoch:t,reason:s})})}async function fs({title:e,text:t,action:o,hasEnd:n=!1,mayBeForEver:s=!1,
act:i}){let a=y("moderate"),c=r("form",a);return E(c),r(".moderate-text",c).textContent=t,r(".moderate-until",c).hidden=!n,r('[value=""]',c.elements.hours).hidden=
!s,c.elements.hours.value=s?"":"1",r(".button-danger",c).textContent=o,S(c,async({hours:l,reason:d})=>{let f=n&&l?{until:new Date(Date.now()+Number(l)*Hr).toISOString()}:
{},p=d.trim()?{reason:d.trim()}:{};await i({...f,...p}),a.close("done")}),await v(a,{title:e})==="done"}var zr=6e4,Ee={show(e,{conversation:t,subject:o,router:n,rooms:s,directory:i,presence:a,blocks:c,me:l,signal:d}){let{members:f}=t,p=r(".person",e),u=r("form",e),
x=()=>f.list.find(({user:A})=>A.id===o),$=()=>Gr(e,{user:i.of({id:o}),member:x(),conversation:t,directory:i,presence:a,blocks:c,me:l}),D=J(()=>d.aborted||$());E(
u),S(u,({role:A})=>ta(t,x(),A)),Qr(e,{conversation:t,member:x,router:n,user:()=>i.of({id:o})}),r('[data-action="write"]',e).onclick=()=>k(p,async()=>n.goToRoom(
(await s.openDirect([o])).id)),r('[data-action="block"]',e).onclick=()=>k(p,()=>Xr(c,i.of({id:o})));for(let A of[f,i,a,c])A.addEventListener("change",D,{signal:d});
t.addEventListener("room",D,{signal:d});let C=setInterval(D,zr);d.addEventListener("abort",()=>clearInterval(C)),f.need(),$()}};function Gr(e,{user:t,member:o,conversation:n,
directory:s,presence:i,blocks:a,me:c}){if(r(".person",e).hidden=!t.name,r(".person-missing",e).hidden=!!t.name||!s.knows(t.id),!t.name)return;let l=o?Yn(o,i):i.
of(t.id);L(r(".avatar",e),t,{size:"large"}),xe(r(".avatar",e),l),h(r(".person-name",e),b(t)),h(r(".person-account",e),[`@${t.name}`,t.pronouns,Kr(t)].filter(Boolean).
join(" · ")),h(r(".person-presence",e),t.disabled?m("person.disabled"):Vn({state:l,here:o?.here})),it(r(".person-status",e),zn(t)),it(r(".person-about",e),t.about),
ps(r(".person-time",e),t.time_zone&&Fn(t.time_zone)),ps(r(".person-since",e),t.created_at&&Bn(new Date(t.created_at)));let d=t.id===c.id;r('[data-action="write"\
]',e).hidden=d||t.disabled===!0||t.guest===!0,r('[data-open="account"]',e).hidden=!d;let f=r('[data-action="block"]',e);f.hidden=d,h(f,m(a.has(t.id)?"person.unb\
lock":"person.block")),Vr(e,n,o),o||Jr(e,n,{isMe:d})}var Kr=({bot:e,owner:t,guest:o})=>e&&t?m("bot.of",{name:b(t)}):Yr({bot:e,guest:o}),Yr=({bot:e,guest:t})=>e?
m("bot.mark"):t&&m("guest.mark");function ps(e,t){h(r("dd",e),t??""),e.hidden=!t}function Vr(e,t,o){let{room:n,isOver:s}=t;if(r("form",e).hidden=!o||n.kind==="d\
irect",!o)return;let{role:i}=o,a=X(n)&&!n.archived&&!s&&!o.user.bot&&!o.user.guest;h(r(".person-role",e),m(`role.${i}`)),r(".person-role-line",e).hidden=a,r(".m\
ember-roles",e).hidden=r(".member-save",e).hidden=!a;let{elements:c}=r("form",e);(c.role.value===""||!e.contains(document.activeElement))&&(c.role.value=i),Zr(e,
t,o)}function Jr(e,{room:t,isOver:o,members:n},{isMe:s}){let i=n.loaded&&!o&&!s&&Q(t)&&t.kind!=="direct";r("form",e).hidden=!i;for(let a of[".person-role-line",
".member-roles",".member-save",".person-muted"])r(a,e).hidden=!0;for(let a of["mute","unmute","remove"])r(`[data-action="${a}"]`,e).hidden=!0;r('[data-action="b\
an"]',e).hidden=!1}function Zr(e,t,o){let n=!t.isOver&&Pn(o,t),s=ft(o.muted_until);for(let c of["mute","ban","remove"])r(`[data-action="${c}"]`,e).hidden=!n;r('\
[data-action="mute"]',e).hidden||=s,r('[data-action="unmute"]',e).hidden=!n||!s;let i=r(".person-muted",e),a=s&&new Date(o.muted_until);it(i,s&&m("person.muted",
{date:I(a)})),i.title=s?R(a):""}function Qr(e,{conversation:t,member:o,router:n,user:s}){for(let i of["mute","ban","remove"])r(`[data-action="${i}"]`,e).onclick=
async()=>{let a=!!o(),c=await ds({act:i,user:s(),conversation:t});c&&!a?F(m("moderate.ban.done",{name:b(s())})):c&&i!=="mute"&&n.go({...n.address,panel:"people"},
{replace:!0})};r('[data-action="unmute"]',e).onclick=()=>k(r("form",e),()=>t.members.mute(o().user.id,{muted_until:null}))}async function Xr(e,t){if(e.has(t.id))
return e.unblock(t.id);let o=b(t);await T({title:m("person.block.title",{name:o}),text:m("person.block.text"),action:m("person.block")})&&await e.block(t.id)}async function ta({
members:e},{user:t,role:o},n){n!==o&&(await e.setRole(t.id,n),F(m("member.role.changed",{name:b(t),role:m(`role.${n}`)})))}var hs={show(e,{conversation:t,router:o,directory:n,blocks:s,signal:i}){let a=new _,c=()=>a.open(`/rooms/${t.id}/pins?limit=50`),l=({seq:f})=>{t.reveal(f),d()},
d=O(e,{list:a,into:".pin-list",none:".pins-none",key:({seq:f})=>f,create:()=>g("pin-item"),update:(f,p)=>ea(f,p,{directory:n,conversation:t,body:e,router:o,reveal:l}),
signal:i});for(let f of[n,s])f.addEventListener("change",d,{signal:i});jt.addEventListener("ready",d,{signal:i}),t.addEventListener("pins",c,{signal:i}),c()}};function ea(e,t,{
directory:o,conversation:n,body:s,router:i,reveal:a}){let c=o.of(t.user);L(r(".avatar",e),c),Nt(r(".report-author",e),c);let l=r(".report-message",e),d=n.isBlocked(
t);d?l.textContent=m("message.blocked"):It(l,t.text),Rt(l);let f=r('[data-action="reveal"]',e);f.hidden=!d,f.onclick=()=>a(t);let p=r("time",e);p.dateTime=t.at,
h(p,Ct(new Date(t.at))),p.title=R(new Date(t.at)),r('[data-action="show"]',e).onclick=()=>i.go({...i.address,seq:t.seq});let u=r('[data-action="unpin"]',e);u.hidden=
!Rn(t,n),u.onclick=()=>k(s,()=>n.unpin(t.seq))}var et=class{#t;constructor(t,o){let n=r(".place-filters",t);this.#t=[...n.querySelectorAll("[data-filter]")],n.addEventListener("click",({target:s})=>{let i=s.
closest("[data-filter]");i&&o(i.dataset.filter)})}show(t){for(let o of this.#t)o.setAttribute("aria-pressed",o.dataset.filter===t)}};var us={show(e,{conversation:t,router:o,directory:n,reports:s,signal:i}){let a=new _,c="waiting",l=()=>a.open(`/rooms/${t.id}/reports?state=${c}&limit=50`),d=($,D)=>k(
e,()=>s.resolve($,D)).then(l),f=({seq:$})=>o.go({...o.address,seq:$}),p=O(e,{list:a,into:".report-list",none:".reports-none",create:()=>g("report-item"),update:($,D)=>oa(
$,D,{directory:n,resolve:d,toMessage:f}),signal:i}),u=$=>(c=$,x.show($),h(r(".reports-none",e),m(`reports.none.${$}`)),l()),x=new et(e,u);n.addEventListener("ch\
ange",p,{signal:i}),s.addEventListener("change",({detail:$})=>$.room===t.id&&l(),{signal:i}),u(c)}};function oa(e,t,{directory:o,resolve:n,toMessage:s}){let{message:i,
reporter:a,reason:c,at:l,resolved_at:d,kept_until:f}=t;na(r(".report-head",e),i&&o.of(i.user)),h(r(".report-message",e),sa(i)),it(r(".report-kept",e),f&&m("repo\
rts.kept",{date:pt(new Date(f))})),se(r(".report-reason",e),m("reports.reason",{name:Mt(o.of(a)),reason:c})),bt(r("time",e),d??l);let p=r('[data-action="show"]',
e);p.hidden=!i||!!f,p.onclick=()=>s(t),ia(e,t,o);let u=r(".report-answer",e);u.hidden=!!d;for(let x of["acted","dismissed"]){let $=r(`[data-action="${x}"]`,e);$.
hidden=!!d,$.onclick=()=>n(t,{outcome:x,note:r("input",u).value.trim()||void 0})}}function na(e,t){e.hidden=!t,t&&(L(r(".avatar",e),t),Nt(r(".report-author",e),
t))}function sa(e){return e?e.deleted?m("message.deleted"):gt(e.text):m("reports.hidden")}function ia(e,{outcome:t,resolved_by:o,reporter:n,note:s},i){let a=r("\
.report-outcome",e);a.hidden=!t,se(a,t?m(`reports.outcome.${t}`,{name:Mt(i.of(o))}):""),it(r(".report-note",e),s&&m("reports.told",{name:b(i.of(n)),note:s}))}function Bt(e){let t=!1;return async o=>{try{return await e(t?{...o,mention_many:!0}:o)}catch(n){throw t||=n.code==="many_mentioned",n}}}var H=({time_zone:e})=>e??Intl.DateTimeFormat().resolvedOptions().timeZone;function ws(e,t){let o=e;for(let n=0;n<2;n+=1)o=e-(Lo(o,t)-o);return new Date(o)}var ot=(e,t)=>new Date(
Lo(e,t)).toISOString().slice(0,16),Ft=(e,t)=>ws(Date.parse(`${e}Z`),t);function Se(e,t=Date.now()){let o=Math.floor(Lo(t,e)/864e5)*864e5,n=(8-new Date(o).getUTCDay())%
7||7,s=i=>ws(o+i*864e5+9*36e5,e);return{hour:new Date(t+36e5),tomorrow:s(1),monday:s(n)}}function Lo(e,t){let o={timeZone:t,hourCycle:"h23",year:"numeric",month:"\
numeric",day:"numeric",hour:"numeric",minute:"numeric",second:"numeric"},n=new Intl.DateTimeFormat("en-US",o).formatToParts(e),{year:s,month:i,day:a,hour:c,minute:l,
second:d}=Object.fromEntries(n.map(({type:f,value:p})=>[f,Number(p)]));return Date.UTC(s,i-1,a,c,l,d)}async function qt({title:e,action:t,me:o,act:n,words:s=null,repeats:i=!1,repeat:a="once",mayBeNone:c=!1,before:l=null}){let d=y("pick-time"),f=r("form",d),p=H(o);
E(f);let u=Se(p);for(let[D,C]of Object.entries(u))h(r(`[data-time="${D}"]`,f),G(C,p));r('[data-time="monday"]',f).closest(".choice").hidden=u.monday.getTime()===
u.tomorrow.getTime(),r(".time-text",f).hidden=s===null,f.elements.text.value=s??"",f.elements.repeat.value=a,r(".time-none",f).hidden=!c,r(".time-repeat",f).hidden=
!i,h(r(".time-zone",f),m("time.zone",{zone:p.replaceAll("_"," ")}));let{when:x,other:$}=f.elements;return $.min=ot(Date.now(),p),$.value=ot(l??u.tomorrow,p),x.value=
l?"other":c?"none":"hour",$.onfocus=()=>x.value="other",r(".button-primary",f).textContent=t,S(f,async D=>{let C=D.when==="other"?Ft(D.other,p):u[D.when],A=s===
null?{}:{text:D.text};await n({at:C?.toISOString()??null,repeat:D.repeat,time_zone:p,...A}),d.close("done")}),await v(d,{title:e})==="done"}function $e(e,t,{store:o,me:n,roomName:s,onChange:i,mayChange:a=!0,isBlocked:c=!1}){let{at:l,repeat:d,time_zone:f,failure:p,text:u,state:x}=t;h(r(".draft-text",
e),c?m("message.blocked"):u);let $=d==="once",D=G(new Date(l),$?H(n):f);h(r(".scheduled-at",e),$?D:m("scheduled.repeats",{repeat:m(`repeat.${d}`),date:D}));let C=r(
".scheduled-failure",e);C.hidden=!p,h(C,p?!$&&x==="failed"?m("scheduled.stopped"):m("scheduled.failed",{reason:q({code:p})}):"");let lt=(de,fe)=>{let oe=r(`[dat\
a-act="${de}"]`,e);return oe.onclick=()=>Promise.resolve(fe()).then(i).catch(Y),oe.hidden=!a,oe};lt("now",()=>ra(t,o)).hidden=!$,lt("change",()=>aa(t,{store:o,me:n})),
lt("cancel",()=>ca({text:r(".draft-text",e).textContent,roomName:s},()=>o.cancel(t)))}function Te(e,t){r(".scheduled-hint",e).hidden=t.every(({repeat:o})=>o==="\
once")}async function ra(e,t){try{await t.sendNow(e)}catch(o){let{count:n,most:s}=o;if(o.code!=="many_mentioned"||n>s)throw o;await Zn(n)&&await t.sendNow(e,{isMeant:!0})}}
var aa=(e,{store:t,me:o})=>qt({title:m("scheduled.change"),action:m("save"),me:o,words:e.text,repeats:!0,repeat:e.repeat,before:Date.parse(e.at),act:Bt(n=>t.change(
e,n))});async function ca({text:e,roomName:t},o){await T({title:m("scheduled.cancel.title"),text:m("scheduled.cancel.text",{text:Xn(e),room:t}),action:m("schedu\
led.cancel")})&&await o()}var gs={show(e,{conversation:t,directory:o,blocks:n,scheduled:s,signal:i}){let{id:a,me:c}=t,l=new _,d=()=>l.open(`/rooms/${a}/scheduled?limit=50`),f=({user:u})=>u.
id===c.id||Q(t.room),p=O(e,{list:l,into:".scheduled-list",none:".scheduled-none",create:()=>g("room-scheduled-item"),update:(u,x)=>{let $=o.of(x.user);L(r(".ava\
tar",u),$),h(r(".report-author",u),b($)),$e(u,x,{store:s,me:c,roomName:t.room.name,onChange:d,mayChange:f(x),isBlocked:n.has(x.user.id)})},signal:i});for(let u of[
o,n])u.addEventListener("change",p,{signal:i});t.addEventListener("room",p,{signal:i}),l.addEventListener("change",()=>Te(e,l.items),{signal:i}),s.addEventListener(
"change",d,{signal:i}),d()}};var ma=.2,nt=class extends _{#t=null;#e=null;words="";constructor(){super(),this.addEventListener("change",()=>{this.searching||(this.#e=null)})}get searching(){
return this.#t!==null||this.loading}search(t){clearTimeout(this.#t),this.words=t,this.#e=t,this.#t=setTimeout(()=>this.#o(),t?ma*1e3:0)}resume(){this.#e!==null&&
this.search(this.#e)}close(){clearTimeout(this.#t),this.#t=null,super.close()}clear(){super.clear(),this.#e=null}#o(){this.#t=null,this.open(this.pathFor(this.words))}};var la=20,da=/(?:^|\s)(?!-)\S*[\p{L}\p{N}]/u,Ae=class extends nt{everywhere=!1;#t;constructor(t,o){super(),this.room=t,this.#t=o}ask(t){if(da.test(t))return this.
search(t);this.clear(),this.words=t}pathFor(t){return`${this.everywhere?"/search":`/rooms/${this.room}/search`}?${new URLSearchParams({q:t,time_zone:this.#t,limit:la})}`}};
function xs({text:e,hits:t,begins_later:o,ends_earlier:n}){let s=[...e],i=[],a=0;for(let{start:c,end:l}of t)i.push({text:s.slice(a,c).join("")},{text:s.slice(c,
l).join(""),isHit:!0}),a=l;return i.push({text:s.slice(a).join("")}),[{text:o?"…":""},...i,{text:n?"…":""}].filter(c=>c.text)}var fa=["from:","in:","has:link","has:poll","before:","after:","on:","is:pinned","is:saved","is:mine","is:unsolved"],Ce=null,ks={show(e,{conversation:t,subject:o,
router:n,isOverlay:s,me:i,directory:a,rooms:c,blocks:l,signal:d}){let f=pa(t.id,o,H(i)),p=r(".search-input",e);p.value=f.words;let u=()=>{f.ask(p.value.trim()),
D(),bs(r(".search-operators",e),p,u)};for(let C of e.querySelectorAll('[name="where"]'))C.checked=C.value==="everywhere"===f.everywhere,C.onchange=()=>{f.everywhere=
C.value==="everywhere",u()};let x=C=>{let A=ne(f.words,f);Ce={panel:A,found:f},n.go({...n.address,panel:A},{replace:!0}),n.go(ha(C,{beside:s()?null:A}))},$=O(e,
{list:f,into:".search-list",key:({room:C,seq:A})=>`${C} ${A}`,create:()=>g("search-item"),update:(C,A)=>xa(C,A,{directory:a,rooms:c,blocks:l,open:x,here:t.id}),
signal:d}),D=()=>{$(),wa(e,f)};for(let C of[f,a,c,l])C.addEventListener("change",D,{signal:d});p.oninput=u,r("form",e).onsubmit=C=>{C.preventDefault(),u()},f.resume(),
D(),bs(r(".search-operators",e),p,u),f.words||p.focus()}};function pa(e,t,o){let{words:n,everywhere:s}=_n(t);if(Ce?.panel===ne(n,{everywhere:s})&&(s||Ce.found.room===
e))return Ce.found;let a=new Ae(e,o);return a.everywhere=s,a.ask(n),a}function ha({room:e,seq:t,thread:o},{beside:n}){return o?{view:"room",room:e,seq:o,panel:`\
thread:${o}:${t}`}:{view:"room",room:e,seq:t,panel:n}}function bs(e,t,o){let n=t.value.split(/\s/).at(-1).toLowerCase(),s=n.startsWith("-")?"-":"",i=n.slice(s.length),
a=fa.filter(c=>c.startsWith(i)&&c!==i);e.replaceChildren(...a.map(c=>ua(c,()=>{t.value=t.value.slice(0,t.value.length-i.length)+c+(c.endsWith(":")?"":" "),t.focus(),
o()}))),e.hidden=a.length===0}function ua(e,t){let o=document.createElement("button");return o.type="button",o.className="button button-small",o.textContent=e,o.
onclick=t,o}function wa(e,t){let o=r(".search-note",e);h(o,t.words?ga(t):m("search.hint")),o.hidden=!o.textContent}function ga({items:e,searching:t,failed:o,refusal:n,
hasMore:s,said:i}){if(n)return q(n);if(o)return"";if(t)return s&&!e.length?m("search.older"):"";let a=i.is_whole===!1;return!e.length&&s?m("search.so_far"):a?m(
"search.part"):e.length?"":m("search.none")}function xa(e,t,{directory:o,rooms:n,blocks:s,open:i,here:a}){let c=o.of(t.user);L(r(".avatar",e),c),Nt(r(".report-a\
uthor",e),c);let l=r(".search-place",e);h(l,t.room===a?"":n.find(t.room)?.name??""),l.hidden=!l.textContent;let d=r("time",e);d.dateTime=t.at,h(d,Ct(new Date(t.
at))),d.title=R(new Date(t.at));let f=s.has(t.user.id)?[{text:m("message.blocked")}]:xs(t.snippet);r(".report-message",e).replaceChildren(...f.map(ba)),r('[data\
-action="show"]',e).onclick=()=>i(t)}function ba({text:e,isHit:t}){if(!t)return document.createTextNode(e);let o=document.createElement("mark");return o.textContent=
e,o}var Le=class extends Nn{root;floor=1;hasOlder;constructor({items:t,prev:o,thread:n}){super({first:t[0]?.seq??n.root,last:t.at(-1)?.seq??n.root}),this.root=Tn(n.
message),this.prepend(t,{from:this.first,before:this.last+1}),this.#t(o)}get cursor(){return this.last}shows(t){return dt(t)}hear(t){t.thread===this.root.seq&&t.
seq>this.last?this.take(An(t)):Sn(t)?this.expire(t.before):So(t)&&this.change(t)}change(t){super.change(t),So(t)===this.root.seq&&(this.root=Cn(this.root,t))}expire(t){
let o=this.hasOlder===!1;super.expire(t),!(!this.root||this.root.seq>=this.expiredBefore)&&(this.root=Dn(this.root),o&&this.begin(this.root))}prependPage({items:t,
prev:o}){this.prepend(t,{from:t[0]?.seq??this.first}),this.#t(o)}joins(t){return!this.hasOlder||t.last<this.first?!1:(this.hasOlder=t.hasOlder,super.joins(t))}trim(){}#t(t){
this.hasOlder=t!==null,this.hasOlder||this.begin(this.root)}};var ys=200,ka=300,ya={entries:[],first:null,last:null,cursor:null,floor:1,hasOlder:!1,entry(){},holds:()=>!1,trim(){}},va=["state","room","me","isOver","unsentE\
dits","typing","members","readers","keepsEdits"],De=class extends EventTarget{#t;#e=null;#o=0;#s=!1;#n=[];#i=new AbortController;#r=null;#a=null;#m=null;#c=null;#d=new $n;isThread=!0;follows=!1;readSeq=0;failure=null;constructor({
conversation:t,root:o,threads:n}){super(),this.#t=t,this.root=o,this.id=`${t.id}:${o}`;for(let i of va)Object.defineProperty(this,i,{get:()=>t[i]});let{signal:s}=this.#i;
for(let i of["change","room"])t.addEventListener(i,()=>this.#h(i),{signal:s});t.addEventListener("lost-edit",({detail:i})=>this.#h("lost-edit",i),{signal:s}),t.
addEventListener("event",({detail:i})=>this.#p(i),{signal:s}),t.addEventListener("resync",()=>this.#b(),{signal:s}),t.addEventListener("state",()=>this.#k(),{signal:s}),
n.addEventListener("told",({detail:i})=>this.#u(i),{signal:s}),this.state==="live"&&this.load()}close(){this.#r&&this.#x(),this.#i.abort()}get rootEntry(){return this.#e?.
root}async load(){this.#o+=1;let t=this.#o;this.#s=!0,this.#n=[];let o=this.#e===null;try{let n=await w.get(`${this.#l}?limit=${ys}`);if(t!==this.#o)return;let s=new Le(
n);for(let i of this.#n)s.hear(i);this.#e&&s.joins(this.#e),s.expire(this.#t.timeline.expiredBefore),this.#e=s,this.#w(n.thread),o&&n.thread.unread&&(this.#m=n.
thread.read_seq),this.failure=null}catch(n){if(t!==this.#o)return;this.failure=n}this.#s=!1,this.#h("change"),this.#h("thread")}history={isAtNewest:!0,toNewest(){},
loadNewer(){},goTo:async t=>!!this.timeline.entry(t),loadOlder:()=>this.#c??=this.#f().finally(()=>this.#c=null)};get timeline(){let t=this.#e??ya;return t.epoch=
this.#t.timeline.epoch,Object.assign(this.history,{shown:t,hasOlder:t.hasOlder}),t}get unread(){let t=this.#m;return{first:(t===null?null:this.timeline.entries.
find(({seq:n,user:s})=>n>t&&s.id!==this.me.id))?.seq??null,below:()=>0,stoppedElsewhere:!1}}reading={seen:0,back(){},answered:()=>this.#m=null,away:()=>{},seeAll:()=>this.#g(),
see:({to:t})=>t>=this.timeline.last&&this.#g()};keep(){}get unsent(){return this.#t.unsentIn(this.root)}get lastOwn(){return this.timeline.entries.findLast(t=>dt(
t)&&In(t,this))}quoted(t){return this.timeline.entry(t)??this.#t.quoted(t)}send(t,{quote:o,inRoom:n,call:s}={}){this.#m=null,this.#d.note(this.#t.send(t,{thread:this.
root,quote:o,inRoom:n,call:s}))}takeBack(){return this.#d.takeBack(this)}async follow(t){let o=`${this.#l}/follow`;this.#w(await(t?w.put(o):w.delete(o))),this.#h(
"thread")}solve(t){let o=`${this.#l}/solved?${new URLSearchParams({epoch:this.#t.timeline.epoch})}`;return t?w.put(o):w.delete(o)}ask=t=>this.#t.ask({...t,thread:this.
root,epoch:this.timeline.epoch});reactedTo=t=>this.#t.reactedTo(t);pressedIn=t=>this.#t.pressedIn(t);press=(t,o,n)=>this.#t.press(t,o,n);chosenIn=t=>this.#t.chosenIn(
t);vote=(t,o)=>this.#t.vote(t,o);endPoll=t=>this.#t.endPoll(t);roomCalled=t=>this.#t.roomCalled(t);linked=(t,o)=>this.#t.linked(t,o);personOf=t=>this.#t.personOf(
t);isSaved=t=>this.#t.isSaved(t);isBlocked=t=>this.#t.isBlocked(t);reveal=t=>this.#t.reveal(t);retry=t=>this.#t.retry(t);discard=t=>this.#t.discard(t);sayTyping=()=>this.#t.
sayTyping();edit=(t,o)=>this.#t.edit(t,o);delete=t=>this.#t.delete(t);react=(t,o)=>this.#t.react(t,o);pin=t=>this.#t.pin(t);unpin=t=>this.#t.unpin(t);unreact=(t,o)=>this.#t.
unreact(t,o);get#l(){return`/rooms/${this.#t.id}/messages/${this.root}/thread`}async#f(){let t=this.#e;if(!t?.hasOlder)return;let o=await w.get(`${this.#l}?befo\
re=${t.first}&limit=${ys}`);t===this.#e&&(t.prependPage(o),this.#h("change"))}#p(t){this.#s&&this.#n.push(t),this.#e&&(this.#e.hear(t),this.#h("thread"))}#u({room:t,
root:o,...n}){t!==this.#t.id||o!==this.root||(this.#w(n),this.#h("thread"))}#w({follows:t,read_seq:o}){Object.assign(this,{follows:t,readSeq:o})}#g(){let{last:t}=this.
timeline;t===null||this.#a!==null&&t<=this.readSeq||(this.#a=this.readSeq=Math.max(t,this.readSeq),clearTimeout(this.#r),this.#r=setTimeout(()=>this.#x(),ka))}#x(){
clearTimeout(this.#r),this.#r=null,w.put(`${this.#l}/read`,{seq:this.#a}).catch(()=>{})}#b(){this.#e=null,this.#h("resync"),this.state==="live"&&this.load()}#k(){
this.state==="live"&&this.load(),this.#h("state")}#h(t,o){this.dispatchEvent(new CustomEvent(t,{detail:o}))}};var Wt=null,Os={show(e,{conversation:t,subject:o,threads:n,signal:s,...i}){let[a,c]=o.split(":").map(Number),l=r(".thread",e);Wt??=new cs({...i,threads:n,root:l}),
Wt.root!==l&&l.replaceWith(Wt.root);let d=new De({conversation:t,root:a,threads:n});s.addEventListener("abort",()=>d.close());let f=()=>Oa(Wt.root,d);for(let p of[
"thread","room","state"])d.addEventListener(p,f,{signal:s});f(),Wt.show(d),c&&d.addEventListener("change",()=>Wt.goTo(c),{signal:s,once:!0})}};function Oa(e,t){
let{rootEntry:o,follows:n,failure:s,room:i}=t,a=r(".thread-bar",e),c=!!o?.solved;a.hidden=!o,h(r(".thread-failure",e),s?q(s):""),vs(r('[data-act="follow"]',a),{
isOn:n,act:()=>t.follow(!n)}),h(r('[data-act="follow"] span',a),m(n?"thread.unfollow":"thread.follow"));let l=r('[data-act="solve"]',a);vs(l,{isOn:c,act:()=>t.solve(
!c)}),h(r("span",l),m(c?"thread.solved":"thread.solve"));let d=!!ue(i);l.hidden=d,r(".thread-solved",a).hidden=!d||!c}function vs(e,{isOn:t,act:o}){e.setAttribute(
"aria-pressed",t),e.onclick=()=>o().catch(Y)}var Me={all:"",unread:"&unread=true",unsolved:"&solved=false",solved:"&solved=true"};function je(e,{room:t,root:o,unread:n,message:s},{directory:i,blocks:a,roomName:c=""}){
let{replies:l,solved:d,user:f}=s,p=r("a",e);p.href=U({view:"room",room:t,panel:`thread:${o}`}),p.classList.toggle("has-unread",n>0);let u=i.of(f);Oe(r(".avatar-\
button",e),u),h(r(".thread-item-author",e),b(u)),h(r(".thread-item-room",e),c),h(r(".thread-item-text",e),_a(s,a));let x=[M("thread.replies",l.count),os(new Date(
l.last_at)),d&&m("thread.solved")];h(r(".thread-item-facts",e),x.filter(Boolean).join(" · "));let[$,D]=r(".thread-item-unread",e).children;h($,n?String(n):""),
h(D,n?M("rooms.unread",n):"")}function _a({user:e,text:t,deleted:o},n){return o?m("message.deleted"):n.has(e.id)?m("message.blocked"):Qn(t)}var _s={show(e,{conversation:t,directory:o,blocks:n,signal:s}){let{id:i}=t,a=new _,c=O(e,{list:a,into:".thread-list",none:".threads-none",key:({root:f})=>f,create:()=>g(
"thread-item"),update:(f,p)=>je(f,p,{directory:o,blocks:n}),signal:s}),l=f=>(d.show(f),a.open(`/rooms/${i}/threads?limit=50${Me[f]}`)),d=new et(e,l);for(let f of[
o,n])f.addEventListener("change",c,{signal:s});l("all")}};function Ot(e){r("form",e).hidden=!1,r(".made-once",e).hidden=!0}function Ht(e,t,{copied:o}){let n=r(".made-once",e),s=r(".once-text",n);r("form",e).hidden=!0,n.
hidden=!1,s.value=t,r('[data-action="copy"]',n).onclick=()=>z(t,o),e.addEventListener("close",()=>s.value="",{once:!0}),s.focus(),s.select()}function Ss(e,{path:t,mayMake:o,signal:n}){let s=new _,i=()=>s.open(t),a={renew:async l=>{if(!await T(Es("renew",l)))return;let d=null;await k(e,async()=>{d=await w.
post(`${t}/${l.id}/secret`)}),d&&Ta(d),i()},revoke:async l=>{await T(Es("revoke",l))&&(await k(e,()=>w.delete(`${t}/${l.id}`)),i())}};O(e,{list:s,into:".incomin\
g-list",none:".incoming-none",create:()=>g("incoming-item"),update:(l,d)=>Ea(l,d,a),signal:n});let c=r('[data-action="new-incoming"]',e);c.hidden=!o,c.onclick=()=>$a(
{path:t,onMade:i}),i()}function Ea(e,t,o){r(".incoming-name",e).textContent=b(t.bot),r(".incoming-use",e).textContent=Sa(t);for(let[n,s]of Object.entries(o)){let i=r(
`[data-action="${n}"]`,e);i.setAttribute("aria-label",m(`incoming.${n}.of`,{name:b(t.bot)})),i.onclick=()=>s(t)}}function Sa({state:e,owner:t,last_used_at:o}){let n=t&&
m("incoming.by",{name:b(t)}),s=o?m("tokens.used",{date:I(new Date(o))}):m("tokens.unused");return[n,e==="stopped"?m("incoming.stopped"):s].filter(Boolean).join(
" · ")}function $a({path:e,onMade:t}){let o=y("incoming"),n=r("form",o);return E(n),Ot(o),S(n,async({name:s})=>{$s(o,await w.post(e,{name:s.trim()})),t()}),v(o,
{title:m("incoming.new")})}function Ta(e){let t=y("incoming");Ot(t),v(t,{title:b(e.bot)}),$s(t,e)}function $s(e,{url:t}){let o=r(".curl-example code",e);o.textContent=
`curl ${t} -d '{"text": "${m("incoming.example")}"}'`,e.addEventListener("close",()=>o.textContent="",{once:!0}),Ht(e,t,{copied:"incoming.copied"})}var Es=(e,{bot:t})=>({
title:m(`incoming.${e}.title`,{name:b(t)}),text:m(`incoming.${e}.text`),action:m(e==="revoke"?"tokens.revoke":"incoming.renew")});var Ts={messages:["message","edited","deleted"],threads:["solved","unsolved"],reactions:["reacted","unreacted","pressed"],polls:["voted","poll_ended"],pins:["pi\
nned","unpinned"],members:["joined","left","added","removed","banned","unbanned","muted","unmuted","role"]},Aa=new Set(Object.values(Ts).flat()),Do=Object.entries(
{...Ts,room:En.filter(e=>!Aa.has(e))}).map(([e,t])=>({name:e,types:t})),Mo=({name:e})=>m(`webhooks.group.${e}`);function As(e){return e.length?st(Do.filter(t=>t.
types.some(o=>e.includes(o))).map(Mo)):m("webhooks.types.all")}var ie=({url:e})=>new URL(e).host;function Ie({state:e,failures:t,next_try_at:o,last_delivery:n}){
return e!=="active"?m(`webhooks.state.${e}`):t?M("webhooks.state.failing",t,{date:I(new Date(o))}):n?m("webhooks.state.sent",{date:I(new Date(n.at))}):m("webhoo\
ks.state.active")}function Cs(e,{path:t,room:o,rooms:n}){let s=new _,i=r(".range-form",e),a=()=>s.open(`${t}/deliveries?limit=20`),c=l=>w.post(`${t}/replays`,l);return Ca(i,{room:o,
rooms:n}),O(e,{list:s,into:".delivery-list",none:".deliveries-none",create:()=>g("delivery-item"),update:(l,d)=>Da(l,d,{rooms:n,again:()=>k(i,()=>c(La(d,n)).then(
a))})}),S(i,async({first:l,last:d,room:f})=>{await c({first:Number(l),last:Number(d),...n?{room:f}:{}}),a()}),a(),a}function Ca(e,{room:t,rooms:o}){E(e);let n=e.
elements.room;r(".range-room",e).hidden=t!==null,n.disabled=t!==null,n.replaceChildren(...o?o.mine.filter(({name:s})=>s).map(({id:s,name:i})=>new Option(i,s)):[])}
var La=({seq:e,room:t},o)=>({first:e,last:e,...o?{room:t}:{}});function Da(e,t,{rooms:o,again:n}){let{type:s,seq:i,room:a}=t,c=o&&o.find(a)?.name,l=[s,i&&m("web\
hooks.delivery.seq",{seq:j(i)}),c].filter(Boolean);r(".delivery-what",e).textContent=l.join(" · ");let d=r(".delivery-outcome",e);d.textContent=Ma(t),d.title=R(
new Date(t.at));let f=r("button",e);f.hidden=!i,f.onclick=n}function Ma({at:e,status:t,error:o,attempt:n,milliseconds:s}){let i=[I(new Date(e)),o??m("webhooks.d\
elivery.status",{status:t,milliseconds:j(s)})];return n>1&&i.push(m("webhooks.delivery.attempt",{count:j(n)})),i.join(" · ")}function Ut(e,{path:t,question:o,onGone:n}){r(".form-error",e).hidden=!0,r("button",e).onclick=async()=>{await T(o)&&await k(e,async()=>{await w.delete(t),K(e.closest(
"[data-dialog]")),n()})}}function Re(e,t){let o=new Set(t),n=Do.map(a=>ja(a,o)),s=r(".invite-room-list",e);s.replaceChildren(...n),e.elements.types.value=t.length?"chosen":"all";let i=()=>{
let a=e.elements.types.value==="all";s.hidden=a,r("input",s).setCustomValidity(a||o.size?"":m("webhooks.types.none"))};return r(".webhook-types",e).onchange=i,i(),
()=>e.elements.types.value==="all"?[]:[...o]}function ja(e,t){let o=g("invite-room"),n=r("input",o),s=e.types.filter(i=>t.has(i)).length;return n.checked=s===e.
types.length,n.indeterminate=s>0&&!n.checked,n.addEventListener("change",()=>e.types.forEach(i=>n.checked?t.add(i):t.delete(i))),r("span",o).textContent=Mo(e),o.
title=e.types.join(", "),o}function Ls(e,{path:t,rooms:o,onChanged:n}){let s=y("webhook"),i=r(".webhook-form",s),a=r(".webhook-outcome",s),c=u=>{r(".webhook-state",s).textContent=Ie(u),r(
'[data-action="pause"]',s).hidden=u.state!=="active",r('[data-action="resume"]',s).hidden=u.state==="active"},l=async u=>{c(await w.patch(t,u)),n()};E(i),a.textContent=
"",i.elements.url.value=e.url;let d=Re(i,e.types);c(e),S(i,({url:u})=>l({url:u.trim(),types:d()}));let f=Cs(r(".deliveries",s),{path:t,room:e.room,rooms:o}),p={
test:()=>k(i,async()=>{a.textContent=m("webhooks.test.waits"),a.textContent=Ia(await w.post(`${t}/tests`)),f()}),pause:()=>k(i,()=>l({active:!1})),resume:()=>k(
i,()=>l({active:!0})),rotate:()=>Ra(i,t)};for(let[u,x]of Object.entries(p))r(`[data-action="${u}"]`,s).onclick=x;return Ut(r(".webhook-end",s),{path:t,question:Pa(
e),onGone:n}),v(s,{title:ie(e)})}function Ia({status:e,error:t}){return t?m("webhooks.test.failed",{why:t}):m(e>=200&&e<300?"webhooks.test.taken":"webhooks.test\
.refused",{status:e})}async function Ra(e,t){let o={title:m("webhooks.rotate.title"),text:m("webhooks.rotate.text"),action:m("webhooks.rotate")};if(!await T(o))
return;let n=null;if(await k(e,async()=>{n=await w.post(`${t}/secret`)}),!n)return;let s=y("new-webhook");Ot(s),v(s,{title:m("webhooks.rotate")}),Ht(s,n.secret??
n.public_key,{copied:"webhooks.copied"})}var Pa=e=>({title:m("webhooks.remove.title",{host:ie(e)}),text:m("webhooks.remove.text"),action:m("webhooks.remove")});function Pe(e,{path:t,rooms:o=null,signal:n}){let s=new _,i=()=>s.open(t);O(e,{list:s,into:".webhook-list",none:".webhooks-none",create:()=>g("webhook-item"),update:(a,c)=>Na(
a,c,()=>Ls(c,{path:`${t}/${c.id}`,rooms:o,onChanged:i})),signal:n}),r('[data-action="new-webhook"]',e).onclick=()=>Ba({path:t,onMade:i}),i()}function Na(e,t,o){
r(".webhook-host",e).textContent=ie(t),r(".webhook-what",e).textContent=As(t.types),r(".webhook-state",e).textContent=Ie(t),r("button",e).onclick=o}function Ba({
path:e,onMade:t}){let o=y("new-webhook"),n=r("form",o);E(n),Ot(o);let s=Re(n,[]);return S(n,async({url:i,signing:a})=>{let c=await w.post(e,{url:i.trim(),signing:a,
types:s()});Ht(o,c.secret??c.public_key,{copied:"webhooks.copied"}),t()}),v(o,{title:m("webhooks.new")})}var Ds={show(e,{conversation:t,signal:o}){let n=`/rooms/${t.id}`;Pe(r(".webhooks",e),{path:`${n}/webhooks`,signal:o}),Ss(r(".incoming",e),{path:`${n}/incoming-w\
ebhooks`,mayMake:Tt(t.room),signal:o})}};var Ne=class{#t;#e=new _;constructor(t){this.#t=t,O(t,{list:this.#e,into:".abandoned-list",none:".abandoned-none",create:()=>g("abandoned-item"),update:(o,n)=>this.#n(
o,n)})}show(){this.#o(),r(".form-error",this.#t).hidden=!0,this.#s()}#o(){return this.#e.open("/abandoned-rooms?limit=50")}#s(){r(".place-title",this.#t).focus()}#n(t,o){
let n=[o.kind==="private"&&m("abandoned.private"),m("browse.active",{date:pt(new Date(o.active_at))})];h(r(".abandoned-name",t),o.name),h(r(".hint",t),n.filter(
Boolean).join(" · "));let[s,i]=t.querySelectorAll("button");s.hidden=o.kind==="private",s.setAttribute("aria-label",m("abandoned.restore.room",{room:o.name})),
i.setAttribute("aria-label",m("abandoned.delete.room",{room:o.name})),s.onclick=()=>this.#i("restore",o,()=>w.put(`/abandoned-rooms/${o.id}/owner`)),i.onclick=()=>this.#i(
"delete",o,a=>w.delete(pe(`/abandoned-rooms/${o.id}`,a)))}async#i(t,o,n){let s=m(`abandoned.${t}.title`,{room:o.name}),i=t==="restore",a={title:s,text:m(`abando\
ned.${t}.text`),action:m(`abandoned.${t}`),isHarmless:i},c=i?await T(a)&&{}:await rt(a);c&&(await k(this.#t,async()=>{await n(c),F(m(`abandoned.${t}.done`,{room:o.
name}))}),await this.#o(),this.#s())}};var Fa=50,Be=class extends nt{pathFor(t){return`/accounts?${new URLSearchParams({limit:Fa,q:t})}`}async change({id:t},o){return this.#t(await w.patch(`/accounts\
/${t}`,o))}async endSessions(t,o){return await w.delete(pe(`/accounts/${t.id}/sessions`,o)),this.#t({...t,sessions:0,last_seen_at:null})}makeLink({id:t},o){return w.
post(`/accounts/${t}/password-link`,o)}#t(t){return this.items=this.items.map(o=>o.id===t.id?t:o),this.dispatchEvent(new Event("change")),t}};var qa=new Set(["enable","link"]);function Ms({account:e,accounts:t,me:o}){let n=y("one-account"),s=r(".dialog-body",n),i=e,a=(l,d)=>{r(`[data-act="${l}"]`,s).onclick=
async()=>{let f=await Ha(Wa(l,i),i);f&&await k(s,()=>d(i,f))}},c=l=>{i=l,Ua(s,i,{me:o})};return a("disable",async(l,d)=>c(await t.change(l,{disabled:!0,...d}))),
a("enable",async(l,d)=>c(await t.change(l,{disabled:!1,...d}))),a("role",async(l,d)=>c(await t.change(l,{role:jo(l),...d}))),a("sessions",async(l,d)=>c(await t.
endSessions(l,d))),a("link",async(l,d)=>Ga(s,l,await t.makeLink(l,d))),r(".form-error",s).hidden=!0,c(e),v(n,{title:b(e)})}var jo=({role:e})=>e==="owner"?"membe\
r":"owner",Wa=(e,t)=>e==="role"?`make_${jo(t)}`:e,Ha=(e,t)=>rt({title:m(`accounts.${e}.title`,{name:b(t)}),text:m(`accounts.${e}.text`,{name:b(t),account:t.name}),
action:m(`accounts.${e}.action`),isHarmless:qa.has(e)});function Ua(e,t,{me:o}){let{name:n,role:s,sessions:i,bot:a,guest:c,external_id:l,created_at:d,last_seen_at:f,
disabled_at:p}=t,u={name:n,role:m(`accounts.role.${s}`),seen:m("accounts.seen.none"),sessions:j(i)};for(let[C,A]of Object.entries(u))h(Fe(e,C),A);for(let[C,A]of Object.
entries({since:d,seen:f,disabled:p}))A?bt(Fe(e,C),A):Fe(e,C).title="";Fe(e,"disabled").parentElement.hidden=!p;let x=t.id===o.id,$=!!p,D={link:!$&&!a&&!c&&!l,role:!a&&
!c,sessions:i>0,disable:!$,enable:$&&!c};za(r(".account-acts",e),()=>{for(let[C,A]of Object.entries(D))r(`[data-act="${C}"]`,e).hidden=x||!A}),h(r('[data-act="r\
ole"]',e),m(`accounts.make_${jo(t)}`)),r(".account-own",e).hidden=!x,r(".link-made",e).hidden=!0}var Fe=(e,t)=>r(`[data-fact="${t}"] dd`,e);function za(e,t){let o=[
...e.children],n=o.indexOf(document.activeElement);if(t(),n<0||!o[n].hidden)return;let s=a=>!a.hidden;(o.slice(n).find(s)??o.slice(0,n).findLast(s))?.focus()}function Ga(e,t,{
url:o,qr:n,expires_at:s}){let i=r(".link-made",e),a=r(".link-url",i);h(r(".link-for",i),m("accounts.link.for",{name:b(t)})),h(r(".link-end",i),m("accounts.link.\
end",{date:I(new Date(s))})),r(".invite-qr",i).src=n,a.value=o,i.hidden=!1,a.focus(),a.select();let c=r('[data-action="copy"]',i);r(".link-copied",i).hidden=!0,
c.onclick=()=>k(e,async()=>{await ts(o),r(".link-copied",i).hidden=!1})}var qe=class{#t;#e;#o;#s=new Be;#n;constructor(t,{me:o,directory:n}){this.#t=t,this.#e=o,this.#o=n,this.#n=r("input",t),this.#n.oninput=()=>this.#s.search(this.#n.
value.trim());let s=O(t,{list:this.#s,into:".account-list",none:".accounts-none",create:()=>g("account-item"),update:(a,c)=>this.#i(r("button",a),c)}),i=J(()=>t.
hidden||s());n.addEventListener("change",i)}show(){document.activeElement!==this.#n&&(this.#n.value=""),this.#s.search(this.#n.value.trim()),(ut.matches?this.#n:
r(".place-title",this.#t)).focus()}#i(t,o){let{name:n,display_name:s,role:i,disabled_at:a,owner:c,guest:l,external_id:d}=o,f=[c&&m("bot.of",{name:b(c)}),l&&m("g\
uest.mark"),i==="owner"&&m("role.owner"),d&&m("accounts.is_external"),a&&m("accounts.is_disabled")];L(r(".avatar",t),this.#o.of(o)),h(r(".account-item-name",t),
b(o)),h(r(".hint",t),s&&s!==n?n:""),h(r(".account-item-state",t),f.filter(Boolean).join(" · ")),t.classList.toggle("is-away",!!a),t.onclick=()=>Ms({account:o,accounts:this.#s,
me:this.#e})}};var We=class{#t;#e=new _;constructor(t){this.#t=t,_e(t,{list:this.#e,into:".act-list",none:".acts-none",showsRooms:!0})}show(){this.#e.open("/audit?limit=50"),r(
".place-title",this.#t).focus()}};var He=class{#t;#e;#o;constructor(t,{drafts:o,rooms:n}){this.#t=t,this.#e=o,this.#o=n,o.addEventListener("change",()=>this.#s()),n.addEventListener("change",J(()=>this.#s()))}show(){
this.#s(),r(".place-title",this.#t).focus()}#s(){let t=this.#e.written.map(o=>({...o,room:this.#o.find(o.room)})).filter(({room:o})=>o);r(".drafts-none",this.#t).
hidden=t.length>0,P(r(".draft-list",this.#t),t,{key:({place:o})=>o,create:()=>g("draft-item"),update:(o,n)=>this.#n(o,n)})}#n(t,{place:o,room:n,thread:s}){let i=r(
"a",t);i.href=U({view:"room",room:n.id,panel:s&&`thread:${s}`}),wt(i,s?"thread":Pt(n));let a=s?m("drafts.in_thread",{room:n.name}):n.name;h(r(".draft-room",i),a),
h(r(".draft-text",i),this.#e.of(o));let c=r("button",t);c.title=m("drafts.delete"),c.setAttribute("aria-label",m("drafts.delete.from",{room:a})),c.onclick=()=>this.#e.
keep(o,"")}};var Ka=200,Ya={ArrowDown:1,ArrowUp:-1};function Va({kind:e,message:{seq:t,thread:o,in_room:n}}){let s=e==="reply"?t:n?null:o;return s?{panel:`thread:${s}`}:{seq:t}}
var Ja=({text:e,deleted:t})=>t?m("message.deleted"):gt(e).replace(/\s+/gu," ").slice(0,Ka),Ue=class{#t;#e;#o;#s;#n;constructor(t,{inbox:o,...n}){this.#t=t,this.#e=
o,this.#o=n,this.#s=O(t,{list:o.list,into:".inbox-list",none:".inbox-none",create:()=>g("inbox-item"),update:(i,a)=>this.#r(i,a)});let s=J(()=>t.hidden||this.#s());
for(let i of[n.rooms,n.directory,n.blocks])i.addEventListener("change",s);this.#n=new et(t,i=>this.#i(i)),r('[data-testid="inbox-all-done"]',t).onclick=()=>this.#l(
o.setAllDone()),r(".inbox-list",t).addEventListener("keydown",i=>this.#d(i))}show(){this.#i(this.#e.filter),r(".place-title",this.#t).focus()}leave(){this.#e.leave()}#i(t){
this.#n.show(t),h(r(".inbox-none",this.#t),m(t==="done"?"inbox.none.done":"inbox.none")),this.#e.show(t)}#r(t,o){let{message:n,by:s,unread:i,done:a}=o,{directory:c,
rooms:l}=this.#o,d=c.of(s),f=r("a",t);t.classList.toggle("is-unread",i),f.href=U({view:"room",room:n.room,...Va(o)}),Oe(r(".avatar-button",t),d),h(r(".inbox-wha\
t",f),this.#m(o,b(d))),h(r(".inbox-room",f),l.find(n.room)?.name??""),h(r(".inbox-time",f),pt(new Date(o.at))),h(r(".inbox-text",f),this.#a(o));let p=r(".icon-b\
utton",t);p.title=m(a?"inbox.reopen":"inbox.done"),p.setAttribute("aria-label",p.title),p.onclick=()=>this.#c(t,o)}#a({message:t,reply:o,by:n}){let s=o?{...o,user:n}:
t;return this.#o.blocks.has(s.user.id)&&!s.deleted?m("message.blocked"):Ja(s)}#m({kind:t,emoji:o,count:n},s){return t!=="reaction"?m(`inbox.${t}`,{name:s}):M("i\
nbox.reaction",n,{name:s,emoji:o??""})}async#c(t,{id:o,done:n}){let s=t.nextElementSibling??t.previousElementSibling,i=t.contains(document.activeElement);await this.#l(
this.#e.setDone(o,!n)),i&&(s?r("a",s):r(".place-title",this.#t)).focus()}#d(t){let o=t.target.closest(".inbox-item");if(!o||t.altKey||t.ctrlKey||t.metaKey)return;
let n=Ya[t.key];if(t.key==="Delete")r(".icon-button",o).click();else if(n)(n>0?o.nextElementSibling:o.previousElementSibling)?.querySelector("a").focus();else return;
t.preventDefault()}#l(t){return t.catch(Y)}};var Za="/api/v1/monitor/ws",Qa="parley.v1",Xa=8e3,tc=8e3,ze=class extends EventTarget{#t=null;#e;#o;#s=new kn;#n=new Map;state="connecting";keptSeconds=600;own=null;open(){
this.close(),this.#l("connecting"),this.#i()}close(){clearTimeout(this.#e),clearTimeout(this.#o);let t=this.#t;this.#t=null,t?.close(),this.#n.clear()}get nodes(){
let t=this.#a;return[...this.#n].filter(([,s])=>s.at(-1).at>t-Xa).map(([s])=>s).sort().sort((s,i)=>(i===this.own)-(s===this.own))}samplesOf(t){return this.#n.get(
t)??[]}#i(){let t=bn(Za,Qa);t.onmessage=({data:o})=>t===this.#t&&this.#r(JSON.parse(o)),t.onclose=o=>t===this.#t&&this.#d(o),this.#t=t,this.#c()}#r(t){if(this.#c(),
t.type==="hello"&&(this.#n.clear(),this.#s.reset(),this.own=t.node,this.keptSeconds=t.kept_seconds,this.#l("live")),t.type==="samples")for(let o of t.items)this.#m(
o);t.type==="sample"&&this.#m(t),this.dispatchEvent(new CustomEvent("change",{detail:t}))}get#a(){return Math.max(...[...this.#n.values()].map(t=>t.at(-1).at))}#m(t){
let{node:o,at:n}=t;this.#n.has(o)||this.#n.set(o,[]);let s=this.#n.get(o);s.push(t);let i=n-this.keptSeconds*1e3,a=s.findIndex(c=>c.at>=i);a>0&&s.splice(0,a);for(let[
c,l]of this.#n)l.at(-1).at<i&&this.#n.delete(c)}#c(){clearTimeout(this.#o),this.#o=setTimeout(()=>{this.#t.onclose=null,this.#t.close(),this.#d({})},tc)}async#d({
code:t,reason:o}){if(clearTimeout(this.#o),!yn(t,o).again)return this.#l("ended");this.#l("lost"),this.#e=setTimeout(()=>this.#i(),this.#s.next()*1e3);let n=await w.
get("/me").catch(({status:s})=>s===401?{}:null);!n||n.role==="owner"||this.state!=="lost"||(clearTimeout(this.#e),this.#l("ended"))}#l(t){this.state=t,this.dispatchEvent(
new Event("change"))}};var ec=[{name:"processor",most:100,value:Ao,lines:{machine:({host:e})=>e.cpu_percent,process:({process:e})=>e.cpu_percent}},{name:"memory",value:be,lines:{machine:({
host:e})=>e.memory_bytes,process:({process:e})=>e.memory_bytes},more:{memory_total:({host:e})=>e.memory_total_bytes}},{name:"messages",most:1,value:ye,lines:{messages:({
chat:e})=>e.messages_per_second}},{name:"deliveries",most:1,value:ye,lines:{deliveries:({chat:e})=>e.deliveries_per_second}},{name:"commits",most:1,value:Co,lines:{
p99:({chat:e})=>e.commit_p99_ms,p50:({chat:e})=>e.commit_p50_ms}},{name:"lag",most:5,value:Co,lines:{loop:({chat:e})=>e.loop_lag_ms,backplane:({chat:e})=>e.backplane_lag_ms}},
{name:"sockets",most:5,value:ke,lines:{sockets:({chat:e})=>e.room_sockets+e.account_sockets,people:({chat:e})=>e.people}},{name:"queue",most:10,value:ke,lines:{
queued:({chat:e})=>e.queued}},{name:"storage",value:be,lines:{database:({storage:e})=>e.database_bytes,wal:({storage:e})=>e.wal_bytes},more:{free:({storage:e})=>e.
free_bytes}}],Ge=class{#t;#e=new ze;#o=null;#s=[];#n=!1;#i=!1;constructor(t){this.#t=t;let o=J(()=>this.#n&&this.#c()),n=J(()=>this.#n&&this.#d());this.#e.addEventListener(
"change",({detail:s})=>this.#r(s)?n():o())}show(){this.#n=!0,this.#e.open(),r(".place-title",this.#t).focus(),this.#i=!1,this.#a().catch(()=>{this.#i=!0,this.#c()})}leave(){
this.#n=!1,this.#e.close()}#r(t){return t?.type==="sample"&&this.#o!==null&&t.node!==this.#o}async#a(){let[{LineChart:t}]=await Promise.all([ge("charts"),Hn("ch\
arts_style")]);this.#s.length||(this.#s=ec.map(o=>this.#m(o,t))),this.#c()}#m({name:t,most:o,value:n,lines:s,more:i={}},a){let c=g("monitor-chart");h(r("h2",c),
m(`monitor.${t}`)),r(".monitor-charts",this.#t).append(c);let{keptSeconds:l}=this.#e,d=u=>At(u*1e3),f=u=>n(u,2),p={count:Object.keys(s).length,most:o,seconds:l,
value:f,moment:d};return{figure:c,chart:new a(r(".monitor-plot",c),p),lines:s,more:i,value:n}}#c(){let{nodes:t,state:o}=this.#e;t.length&&!t.includes(this.#o)&&
(this.#o=t[0]),this.#l(this.#i?"failed":o),this.#d();let n=this.#e.samplesOf(this.#o);if(r(".monitor-charts",this.#t).hidden=!n.length,!n.length||document.hidden)
return;let s=n.map(({at:i})=>i/1e3);for(let{figure:i,chart:a,lines:c,more:l,value:d}of this.#s)oc(r("dl",i),{newest:n.at(-1),lines:c,more:l,value:d}),a.show(s,Object.
values(c).map(f=>n.map(f)))}#d(){let{nodes:t}=this.#e,o=r(".monitor-nodes",this.#t);o.hidden=t.length<2;let n=t.map(s=>({key:s,newest:this.#e.samplesOf(s).at(-1)}));
P(o,n,{create:()=>g("monitor-node"),update:(s,{key:i,newest:a})=>{let{host:c,process:l,chat:d}=a,f=r("button",s),p=[l.cpu_percent===null?"":Ao(l.cpu_percent),l.
memory_bytes===null?"":be(l.memory_bytes),m("monitor.node.sockets",{count:ke(d.room_sockets+d.account_sockets)}),m("monitor.node.messages",{rate:ye(d.messages_per_second)})];
h(r(".monitor-node-name",f),m("monitor.node",{host:c.name,pid:l.pid})),h(r(".monitor-node-facts",f),p.filter(Boolean).join(" · ")),f.setAttribute("aria-pressed",
String(i===this.#o)),f.onclick=()=>{this.#o=i,this.#c()}}})}#l(t){let o=r(".monitor-state",this.#t);o.hidden=t==="live",o.hidden||h(o,m(`monitor.state.${t}`))}};
function oc(e,{newest:t,lines:o,more:n,value:s}){let i=[...Object.entries(o).map(([a,c],l)=>({key:a,number:c(t),line:l+1})),...Object.entries(n).map(([a,c])=>({
key:a,number:c(t)}))].filter(({number:a})=>a!==null);P(e,i,{create:()=>g("monitor-value"),update:(a,{key:c,number:l,line:d})=>{h(r("dt",a),m(`monitor.line.${c}`)),
h(r("dd",a),s(l)),a.dataset.line=d??""}})}async function Ke(e,{days:t}){try{return await e({})}catch(o){if(o.code!=="would_erase")throw o;return await nc(t,o)?e({erase:!0}):null}}function nc(e,{count:t,
more:o}){let n=j(t),s=o?m("retention.confirm.many",{count:n}):M("retention.confirm.text",t,{count:n}),i=M("retention.confirm.title",e,{count:j(e)});return T({title:i,
text:s,action:m("retention.confirm")})}var sc=200,Ye=class{#t;#e;#o=null;constructor(t){this.#t=t,this.#e=r(".settings-form",t),S(this.#e,()=>this.#a());let o=r(".team-picture-file",t);o.onchange=()=>o.
files[0]&&this.#n(()=>w.upload("/settings/picture",o.files[0])).finally(()=>o.value=""),r(".team-picture-choose",t).onclick=()=>o.click(),r(".team-picture-remov\
e",t).onclick=()=>this.#n(()=>w.delete("/settings/picture"))}show(){this.#s(),r(".place-title",this.#t).focus()}#s(){return k(this.#e,async()=>{let t=await w.get(
"/settings");await this.#r(t.welcome_rooms),this.#i(t)})}#n(t){return k(this.#e,async()=>this.#i(await t()))}#i(t){this.#o=t;for(let s of this.#e.querySelectorAll(
"[data-setting]"))rc(s,t);let{picture:o}=t,n=r(".team-picture-now",this.#t);n.hidden=!o,o&&(n.src=Wn(o)),r(".team-picture-remove",this.#t).hidden=!o}async#r(t){
let{items:o}=await w.get(`/rooms?limit=${sc}`),n=o.filter(({suggested:c,archived:l,kind:d})=>c&&!l&&d==="public"),s=new Map([...t,...n].map(({id:c,name:l})=>[c,
l])),i=new Set(t.map(({id:c})=>c)),a=[...s].map(([c,l])=>cc({id:c,name:l,isChosen:i.has(c)}));r(".welcome-rooms",this.#t).replaceChildren(...a)}async#a(){let t={};
for(let i of this.#e.querySelectorAll("[data-setting]:not(.is-fixed)")){let{setting:a}=i.dataset,c=ac(r("input, select",i));c!==this.#o[a]&&(t[a]=c)}let o=[...this.#e.
querySelectorAll(".welcome-rooms input:checked")].map(({value:i})=>i),n=this.#o.welcome_rooms.map(({id:i})=>i);[...o].sort().join()!==[...n].sort().join()&&(t.welcome_rooms=
o);let s=await Ke(i=>w.patch("/settings",{...t,...i}),{days:ic(t)});return this.#i(s??this.#o),s!==null}},ic=({retention_days:e,retention_most_days:t})=>Math.min(
...[e,t].filter(Boolean));function rc(e,t){let{setting:o}=e.dataset,n=t.fixed.includes(o),s=r("input, select",e);e.classList.toggle("is-fixed",n),s.value=t[o],s.
hidden=s.disabled=n;let i=r(".setting-fixed",e);i.hidden=!n;let a=s.selectedOptions?.[0].text??t[o];h(i,n?m("settings.fixed",{value:a,name:`PARLEY_${o.toUpperCase()}`}):
"")}var ac=({type:e,value:t})=>e==="number"?Number(t):t.trim();function cc({id:e,name:t,isChosen:o}){let n=g("welcome-room"),s=r("input",n);return Object.assign(
s,{value:e,checked:o}),h(r("span",n),t),n}function Io({message:e,me:t,saved:o}){let n=o.of(e.room,e.seq);return qt({title:m("message.save"),action:m("save"),me:t,mayBeNone:!0,before:n?.remind_at&&!n.due?
Date.parse(n.remind_at):null,act:async({at:s})=>{await o.save(e,s),F(m("saved.done"))}})}var js="/me/saved?limit=50",Ve=class{#t;#e;#o;#s;#n;#i=new _;constructor(t,{saved:o,rooms:n,me:s,blocks:i}){this.#t=t,this.#e=o,this.#o=n,this.#s=s,this.#n=i;let a=O(
t,{list:this.#i,into:".saved-list",none:".saved-none",sort:mc,key:({room:c,seq:l})=>`${c}/${l}`,create:()=>g("saved-item"),update:(c,l)=>this.#r(c,l)});i.addEventListener(
"change",()=>t.hidden||a()),o.addEventListener("change",()=>t.hidden||this.#i.open(js))}show(){this.#i.open(js),r(".place-title",this.#t).focus()}#r(t,{room:o,seq:n,
remind_at:s,due:i,message:a}){let c=this.#o.find(o),l=r("a",t);l.href=`${V}/rooms/${o}/${n}`,c&&wt(l,Pt(c)),h(r(".draft-room",l),c?.name??""),h(r(".draft-text",
l),this.#a(a));let d=r(".saved-when",t);d.parentElement.hidden=!s;let f=s?G(new Date(s),H(this.#s)):"";h(d,s?m(i?"saved.due":"saved.reminder",{date:f}):""),d.classList.
toggle("is-due",i),r('[data-act="remind"]',t).onclick=()=>Io({message:{room:o,seq:n},me:this.#s,saved:this.#e}),r('[data-act="done"]',t).onclick=()=>this.#e.forget(
{room:o,seq:n}).catch(Y)}#a({user:t,text:o}){return this.#n.has(t.id)?m("message.blocked"):m("rooms.last",{user:b(t),text:o})}},mc=e=>[...e.filter(({due:t})=>t),
...e.filter(({due:t})=>!t)];var Je=class{#t;#e;#o;#s;#n=!1;constructor(t,{scheduled:o,rooms:n,me:s}){this.#t=t,this.#e=o,this.#o=n,this.#s=s,o.addEventListener("change",()=>this.#n&&!t.hidden&&
this.#i())}show(){this.#n=!0,this.#i(),r(".place-title",this.#t).focus()}async#i(){let t=await this.#e.load().catch(Y);t&&(r(".scheduled-none",this.#t).hidden=t.
length>0,Te(this.#t,t),P(r(".scheduled-list",this.#t),t,{key:({id:o})=>o,create:()=>g("scheduled-item"),update:(o,n)=>this.#r(o,n)}))}#r(t,o){let n=this.#o.find(
o.room),s=r("a",t);s.href=`${V}/rooms/${o.room}`,n&&wt(s,Pt(n));let i=n?.name??m("scheduled.left");h(r(".draft-room",s),i),$e(t,o,{store:this.#e,me:this.#s,roomName:i,
onChange:()=>this.#i()})}};var Ze=class{#t;#e=new _;#o;#s;#n="all";constructor(t,{threads:o,rooms:n,directory:s,blocks:i}){this.#t=t,this.#o=O(t,{list:this.#e,into:".thread-list",none:".t\
hreads-none",key:({room:a,root:c})=>`${a}:${c}`,create:()=>g("thread-item"),update:(a,c)=>je(a,c,{directory:s,blocks:i,roomName:n.find(c.room)?.name??""})}),i.addEventListener(
"change",()=>t.hidden||this.#o()),o.addEventListener("told",({detail:a})=>this.#r(a)),this.#s=new et(t,a=>this.#i(a))}show(){this.#i(),r(".place-title",this.#t).
focus()}#i(t=this.#n){return this.#n=t,this.#s.show(t),this.#e.open(`/me/threads?limit=50${Me[t]}`)}#r(t){if(this.#t.hidden)return;let o=this.#e.items.findIndex(
({room:n,root:s})=>n===t.room&&s===t.root);if(o<0)return this.#i();this.#e.items[o]=t,this.#o()}};var lc=50,zt=class extends nt{suggested=[];async loadSuggested(){let{items:t}=await w.page("/rooms?scope=suggested&limit=20").catch(()=>({items:[]}));this.suggested=
t,this.dispatchEvent(new Event("change"))}pathFor(t){return`/rooms?${new URLSearchParams({scope:"joinable",limit:lc,q:t})}`}};var dc=50,Gt=class extends nt{constructor({directory:t}){super(),this.addEventListener("change",()=>t.take(this.items))}pathFor(t){return`/users?${new URLSearchParams(
{limit:dc,q:t})}`}};var Ro=50,fc=/[\s,、，&]+|\band\b|和/,kt=class extends EventTarget{#t;#e=null;#o=null;#s=new Map;#n;#i;words="";constructor({rooms:t=null,directory:o=null,isOffered:n=()=>!0,
roomWith:s=()=>null}){super(),this.#t=t,this.#n=n,this.#i=s;let i=()=>this.dispatchEvent(new Event("change"));t&&(this.#e=new zt,this.#e.addEventListener("chang\
e",()=>{for(let a of this.#e.items)this.#s.set(a.id,a);i()})),o&&(this.#o=new Gt({directory:o}),this.#o.addEventListener("change",i))}search(t){this.words=t;for(let o of this.#r)
o.search(t);this.dispatchEvent(new Event("change"))}close(){for(let t of this.#r)t.close()}get searching(){return this.#r.some(t=>t.searching)}get failed(){return this.#r.
some(t=>t.failed)}get items(){let t=[...this.#a.slice(0,Ro),...this.#m,...this.#c.slice(0,Ro)];return[...new Map(t.map(o=>[o.id,o])).values()].filter(this.#n)}get hasMore(){
return[this.#a,this.#c].some(({length:o})=>o>Ro)||this.#r.some(o=>o.items.length>0&&o.hasMore)}get#r(){return[this.#e,this.#o].filter(Boolean)}get#a(){return this.#t?
Is([...this.#t.mine,...this.#t.archived],this.words).map(Po):[]}get#m(){let{items:t=[],searching:o}=this.#o??{},n=N(this.words),s=({name:a,display_name:c})=>N(`${c}\
 ${a}`).includes(n),i=a=>{let c=this.#i(a.id);return c?Po(c):{kind:"person",id:a.id,person:a}};return t.filter(a=>!o||s(a)).map(i)}get#c(){if(!this.#e)return[];
let o=this.#e.words===this.words&&!this.#e.searching?this.#e.items:[];return[...new Map([...Is([...this.#s.values()],this.words),...o].map(s=>[s.id,s])).values()].
filter(({id:s})=>!this.#t.find(s)?.role).map(Po)}},Po=e=>({kind:"room",id:e.id,room:e});function Is(e,t){let o=N(t);return e.map(n=>({room:n,at:pc(n,o)})).filter(
({at:n})=>n>=0).sort((n,s)=>Rs(n)-Rs(s)).map(({room:n})=>n)}function pc({name:e,kind:t,people:o=[]},n){let s=N(e).indexOf(n);if(s>=0||t!=="direct")return s;let i=o.
map(l=>N(`${l.display_name} ${l.name}`)),a=n.split(fc).filter(Boolean);return a.length>0&&a.every(l=>i.some(d=>d.includes(l)))?Math.max(...i.map(l=>l.indexOf(a[0]))):
-1}var Rs=({room:e,at:t})=>(t>0?2:0)+(e.unread?0:1);var yt=class{#t;#e;#o;#s;#n;#i;#r;constructor(t,{choices:o,onChosen:n,...s}){this.#t=t,this.#e=r("input",t),this.#o=r(".choice-list",t),this.#s=r(".choice-note",
t),this.#n=o,this.#i=s,this.#r=n,this.#e.value="",this.#e.oninput=()=>this.#a(),this.#e.onkeydown=i=>this.#u(i),o.addEventListener("change",()=>this.#m()),this.#a()}clear(){
this.#e.value="",this.#a(),this.#e.focus()}get words(){return this.#e.value.trim()}#a(){this.#p(null),this.#n.search(this.words)}#m(){let{items:t,hasMore:o,searching:n,
failed:s}=this.#n,i=this.#f?.dataset.key,a=0;P(this.#o,t,{key:({kind:d,id:f})=>`${d}:${f}`,create:()=>g("choice-item"),update:(d,f)=>{d.id=`${this.#o.id}-${a+=1}`,
this.#c(d,f)}});let c=s||this.words!==""&&!n;this.#s.hidden=t.length>0?!o:!c,h(this.#s,m(o?"jump.more":s?"list.trouble":"jump.none"));let{children:l}=this.#o;this.#p(
[...l].find(d=>d.dataset.key===i)??l[0]??null)}#c(t,o){t.dataset[o.kind]=o.id,t.onclick=()=>this.#r(o),t.onpointermove=()=>this.#p(t),o.kind==="room"?this.#d(t,
o.room):this.#l(t,o.person)}#d(t,o){rs(t,o,this.#i);let n=ve(o);h(r(".choice-name",t),o.name),h(r(".choice-detail",t),n?`@${n.name}`:""),h(r(".choice-unread",t),
o.unread?j(o.unread):"")}#l(t,o){let n=r(".avatar",t);r(".icon",t).toggleAttribute("hidden",!0),n.hidden=!1,L(n,o),xe(n,this.#i.presence.of(o.id)),h(r(".choice-\
name",t),b(o)),h(r(".choice-detail",t),[`@${o.name}`,o.bot&&m("bot.mark")].filter(Boolean).join(" · ")),h(r(".choice-unread",t),"")}get#f(){return r('[aria-sel\
ected="true"]',this.#o)}#p(t){for(let o of this.#o.children)o.setAttribute("aria-selected",o===t);this.#e.setAttribute("aria-activedescendant",t?.id??""),t?.scrollIntoView(
{block:"nearest"})}#u(t){if(ht(t))return;let o=this.#f;if(t.key==="Enter"&&o)o.click();else if(t.key==="ArrowDown")this.#p(o?.nextElementSibling??o);else if(t.key===
"ArrowUp")this.#p(o?.previousElementSibling??o);else return;t.preventDefault()}};async function Qe({title:e,action:t,hint:o="",most:n=1/0,isOffered:s=()=>!0,act:i,...a}){let c=y("pick-people"),l=new Map,d=new kt({directory:a.directory,isOffered:({
id:A,person:lt})=>!l.has(A)&&s(lt)}),f=new yt(c,{choices:d,onChosen:({person:A})=>u(A),...a}),p=()=>{Ps(c,{picked:l,most:n,unpick:x}),f.clear()},u=A=>{l.size>=n||
(l.set(A.id,A),p())},x=A=>{l.delete(A),p()};r(".pick-hint",c).textContent=o;let $=r(".pick-submit",c);$.textContent=t,$.onclick=()=>k(c,async()=>{await i([...l.
values()]),c.close()});let D=new AbortController,{signal:C}=D;r("input",c).addEventListener("keydown",A=>{A.key==="Backspace"&&!A.target.value&&l.size&&x([...l.
keys()].at(-1))},{signal:C}),r(".form-error",c).hidden=!0,Ps(c,{picked:l,most:n,unpick:x}),await v(c,{title:e}),D.abort(),d.close()}function Ps(e,{picked:t,most:o,
unpick:n}){P(r(".picked",e),[...t.values()],{key:({id:s})=>s,create:()=>g("picked-item"),update:(s,i)=>{let a=r("button",s);L(r(".avatar",s),i),r(".picked-name",
s).textContent=b(i),a.setAttribute("aria-label",m("pick.remove",{name:b(i)})),a.onclick=()=>n(i.id)}}),r(".pick-submit",e).disabled=!t.size,r(".pick-full",e).hidden=
t.size<o}function No({conversation:e,...t}){let{members:o,room:n}=e;return o.need(),Qe({title:m("add_member.title"),action:m("add_member.submit"),hint:m("add_member.hint",
{room:n.name}),isOffered:({id:s})=>!o.has(s),act:s=>o.add(s),...t})}var hc=120,Ns=document.documentElement.dataset.language,Bo=null,_t=null;function Kt(){return Bo??=uc().catch(e=>{throw Bo=null,e}),Bo}async function uc(){let[e,
t]=await Promise.all([Bs("en"),Ns==="en"?null:Bs(Ns)]);return _t=new Fo(e,t),_t}async function Bs(e){let t=await fetch(new URL(`../emoji/${e}.json`,import.meta.
url));if(!t.ok)throw new Error(`No emoji in ${e}: ${t.status}`);return t.json()}var Fo=class{#t=new Map;#e=new Map;groups=new Map;constructor(t,o){for(let[n,s]of Object.
entries(t)){let i=s.map((a,c)=>wc(n,a,o?.[n][c]));this.groups.set(n,i);for(let a of i){this.#e.set(a.emoji,a);for(let c of a.codes)this.#t.set(c,a)}}}withCode(t){
return this.#t.get(t)}of(t){return this.#e.get(t)}search(t,o=hc){let n=N(t.trim().replace(/^:|:$/g,""));if(!n)return[];let s=[];for(let i of this.#e.values()){let a=bc(
i,n);a<Fs&&s.push({entry:i,rank:a})}return s.sort((i,a)=>i.rank-a.rank).slice(0,o).map(({entry:i})=>i)}};function wc(e,[t,o,n,s,i],[a,c]=[o,""]){let l=[...s.split(
" "),o,a].map(N),d=N(` ${o} ${n} ${a} ${c} ${s.replaceAll("_"," ")}`);return{emoji:t,label:a,codes:s.split(" "),hasTones:i===1,group:e,names:l,words:d}}var[gc,xc,
Fs]=[1e3,1001,1002];function bc({names:e,words:t},o){let n=e.filter(s=>s.startsWith(o));return n.length?Math.min(...n.map(({length:s})=>s)):t.includes(` ${o}`)?
gc:t.includes(o)?xc:Fs}var qs=$t("emoji-tone"),kc=18,re=["","🏻","🏼","🏽","🏾","🏿"],yc=new RegExp("(?!\\u{1F91D}\\u200d)(\\p{Emoji_Modifier_Base})\\ufe0f?","gu"),Xe=()=>re.
find(e=>e===localStorage.getItem(qs))??"",Ws=e=>Hs(qs,e),to=({emoji:e,hasTones:t})=>t&&Xe()?e.replace(yc,`$1${Xe()}`):e,qo=()=>JSON.parse(localStorage.getItem(To))??
[];function ae(e){let t=qo().filter(o=>o!==e);Hs(To,JSON.stringify([e,...t].slice(0,kc)))}function Hs(e,t){try{localStorage.setItem(e,t)}catch{}}var vc="400px",Wo=new WeakMap,eo=new WeakMap,oo=class{#t;#e=1;#o;#s;constructor(t,{onChosen:o,onLooked:n,onLeave:s}){this.#t=t,this.#o=s;let i=({target:a})=>Wo.
get(a.closest(".emoji"));t.onclick=a=>i(a)&&o(i(a));for(let a of["pointerover","focusin"])t.addEventListener(a,c=>i(c)&&n(i(c)));t.addEventListener("focusin",({
target:a})=>a.matches(".emoji")&&this.#i(a)),this.#s=new IntersectionObserver(a=>this.#n(a),{root:t,rootMargin:vc}),t.onkeydown=a=>this.#r(a)}show(t){this.#s.disconnect(),
this.#t.replaceChildren(...t.filter(({items:s})=>s.length).map(Oc)),this.#t.scrollTop=0;let[o,...n]=this.#t.children;if(o){Ho(o),this.#i(r(".emoji",o)),this.#e=
getComputedStyle(r(".emoji-grid",o)).gridTemplateColumns.split(" ").length;for(let s of n)s.style.setProperty("--rows",Math.ceil(eo.get(s).length/this.#e));for(let s of n)
this.#s.observe(s)}}get first(){return Wo.get(r(".emoji",this.#t))}focusFirst(){r(".emoji",this.#t)?.focus()}scrollTo(t){r(`[data-group="${t}"]`,this.#t)?.scrollIntoView(
{block:"start"})}#n(t){for(let{target:o,isIntersecting:n}of t)n&&Ho(o)}#i(t){for(let o of this.#t.querySelectorAll('[tabindex="0"]'))o.tabIndex=-1;t&&(t.tabIndex=
0)}#r(t){let o=t.target.closest(".emoji"),n=o&&this.#a[t.key]?.(o);n&&(t.preventDefault(),n.focus?.())}#a={ArrowRight:t=>this.#m(t,1),ArrowLeft:t=>this.#m(t,-1),
ArrowDown:t=>this.#c(t),ArrowUp:t=>this.#d(t)??this.#f(),Home:()=>r(".emoji",this.#t),End:()=>Yt(this.#t.lastElementChild).at(-1)};#m(t,o){let n=t.closest(".emo\
ji-group"),{buttons:s,at:i}=this.#l(t);return s[i+o]?s[i+o]:o>0?Yt(n.nextElementSibling)[0]??t:Yt(n.previousElementSibling).at(-1)??t}#c(t){let{buttons:o,at:n,column:s}=this.#l(
t);if(!(n-s+this.#e>=o.length))return o[Math.min(n+this.#e,o.length-1)];let a=Yt(t.closest(".emoji-group").nextElementSibling);return a[Math.min(s,a.length-1)]??
t}#d(t){let{buttons:o,at:n,column:s}=this.#l(t);if(n>=this.#e)return o[n-this.#e];let i=Yt(t.closest(".emoji-group").previousElementSibling),a=Math.floor((i.length-
1)/this.#e)*this.#e;return i[Math.min(a+s,i.length-1)]}#l(t){let o=Yt(t.closest(".emoji-group")),n=o.indexOf(t);return{buttons:o,at:n,column:n%this.#e}}#f(){return this.#o(),
{}}};function Yt(e){return e?(Ho(e),[...r(".emoji-grid",e).children]):[]}function Ho(e){let t=eo.get(e);eo.delete(e),t&&r(".emoji-grid",e).append(...t.map(_c))}
function Oc({name:e,title:t,items:o}){let n=g("emoji-group");n.dataset.group=e;let s=r("h3",n);return s.textContent=t,s.hidden=!t,eo.set(n,o),n}function _c(e){let t=document.
createElement("button");return t.type="button",t.className="emoji",t.tabIndex=-1,t.setAttribute("aria-label",e.label),tt(t,e),Wo.set(t,e),t}var Us={recent:"🕘",team:"⭐",smileys:"😀",people:"👋",nature:"🐱",food:"🍎",travel:"🚗",activities:"⚽",objects:"💡",symbols:"❤️",flags:"🏁"},
Ec={emoji:"✋",hasTones:!0},Et=8;async function Sc(e){let t=y("emoji"),o=zs.get(t)??zs.set(t,new zo(t)).get(t),n=v(t);return o.begin(e),await n||null}var zs=new WeakMap,
zo=class{#t;#e;#o;#s=null;constructor(t){this.#t=t,this.#e=r(".search-input",t),this.#o=new oo(r(".emoji-scroll",t),{onChosen:o=>this.#c(o),onLooked:o=>this.#d(
o),onLeave:()=>this.#e.focus()}),this.#e.oninput=()=>this.#i(),t.addEventListener("keydown",o=>this.#f(o)),this.#u(),this.#g()}begin(t){this.#e.value="",this.#d(
null),Tc(this.#t,t),this.#n()}async#n(){this.#s||this.#l(m("emoji.loading"));try{this.#s??=await Kt(),this.#i()}catch{this.#l(m("emoji.trouble"))}}#i(){if(!this.#s)
return;let{value:t}=this.#e;for(let{name:n,items:s}of this.#r)r(`[data-tab="${n}"]`,this.#t).hidden=!s.length;let o=[...W.search(t),...this.#s.search(t).map(Uo)];
this.#o.show(t.trim()?[{name:"found",title:"",items:o}]:this.#r),this.#d(t.trim()?this.#o.first??null:null),this.#l(t.trim()&&!o.length?m("emoji.none"):"")}get#r(){
return Object.keys(Us).map(t=>({name:t,title:m(`emoji.group.${t}`),items:this.#a(t)}))}#a(t){return t==="recent"?this.#m:t==="team"?W.all:this.#s.groups.get(t).
map(Uo)}get#m(){let t=o=>W.of(o)??(this.#s.of(o)&&Uo(this.#s.of(o)));return qo().map(t).filter(Boolean)}#c({text:t,key:o}){ae(o),this.#t.close(t)}#d(t){tt(r(".e\
moji-sign",this.#t),t??{text:""}),h(r(".emoji-label",this.#t),t?.label??m("emoji.hint")),h(r(".emoji-code",this.#t),t?`:${t.code}:`:"")}#l(t){let o=r(".emoji-no\
ne",this.#t);o.hidden=!t,h(o,t)}#f(t){if(t.isComposing)return;let o=t.target===this.#e;if(t.key==="Escape")this.#t.close();else if(o&&t.key==="ArrowDown")this.#o.
focusFirst();else if(o&&t.key==="Enter")this.#p();else return!o&&$c(t)?this.#e.focus():void 0;t.preventDefault()}#p(){let{first:t}=this.#o;t&&this.#e.value.trim()&&
this.#c(t)}#u(){let t=Object.entries(Us).map(([o,n])=>{let s=document.createElement("button");return s.type="button",s.className="emoji",s.textContent=n,s.title=
m(`emoji.group.${o}`),s.setAttribute("aria-label",s.title),s.dataset.tab=o,s.onclick=()=>this.#w(o),s});r(".emoji-tabs",this.#t).append(...t)}#w(t){this.#e.value&&
(this.#e.value="",this.#i()),this.#o.scrollTo(t)}#g(){let t=this.#t.querySelectorAll('[name="emoji-tone"]');for(let[o,n]of t.entries())n.nextElementSibling.textContent=
Ec.emoji+re[o],n.checked=re[o]===Xe(),n.onchange=()=>{Ws(re[o]),this.#i()}}},Uo=e=>({key:e.emoji,text:to(e),label:e.label,code:e.codes[0]}),$c=({key:e,ctrlKey:t,
metaKey:o,altKey:n,target:s})=>e.length===1&&e!==" "&&!t&&!o&&!n&&!s.matches("input");function Tc(e,t){let{top:o,bottom:n,right:s}=t.getBoundingClientRect(),{offsetWidth:i,
offsetHeight:a}=e,c=o-a-Et,l=c>=Et?c:Math.min(n+Et,innerHeight-a-Et),d=Math.min(s-i,innerWidth-i-Et);e.style.setProperty("--x",`${Math.max(Et,d)}px`),e.style.setProperty(
"--y",`${Math.max(Et,l)}px`)}var no=4,so=8,ce=null;function Gs(e,{label:t,items:o}){return ce?.button===e?ce.close():(ce?.close(),new Promise(n=>Ac(e,{label:t,items:o,resolve:n})))}function Go({
name:e,icon:t,text:o,isDangerous:n},s){let i=g("menu-row");return wt(i,t),r("span",i).textContent=o,i.dataset.testid=`sheet-${e}`,i.classList.toggle("is-dangero\
us",n),i.onclick=()=>s(e),i}function Ac(e,{label:t,items:o,resolve:n}){let s=g("menu"),i,a=p=>{i=p,f()},c=o.map(p=>Go(p,a));for(let p of c)p.role="menuitem";s.setAttribute(
"aria-label",t),s.append(...c),e.closest("main, aside, nav, body").append(s),s.showPopover(),Mc(s,e);let l=new AbortController,d=Dt.open(()=>{ce=null,l.abort(),
s.remove(),e.setAttribute("aria-expanded","false"),n(i)}),f=()=>Dt.close(d);ce={button:e,close:f},e.setAttribute("aria-expanded","true"),Cc({menu:s,button:e,close:f},
l),s.onkeydown=p=>Lc(p,{rows:c,close:f}),c[0].focus({preventScroll:!0})}function Cc({menu:e,button:t,close:o},{signal:n}){let s=({target:i})=>!e.contains(i)&&!t.
contains(i);for(let i of["pointerdown","wheel"])addEventListener(i,a=>s(a)&&o(),{capture:!0,passive:!0,signal:n});addEventListener("resize",o,{signal:n})}function Lc(e,{
rows:t,close:o}){let n=t.indexOf(document.activeElement),s={ArrowDown:(n+1)%t.length,ArrowUp:n-1,Home:0,End:-1}[e.key];if(e.stopPropagation(),s!==void 0)t.at(s).
focus();else if(e.key==="Escape"||e.key==="Tab")o();else return Dc(e,t,n);return e.preventDefault()}function Dc({key:e},t,o){let n=[...t.slice(o+1),...t.slice(0,
o+1)],s=i=>i.textContent.trim().toLocaleLowerCase().startsWith(e.toLocaleLowerCase());e.trim().length===1&&n.find(s)?.focus()}function Mc(e,t){let o=t.getBoundingClientRect(),
{width:n,height:s}=e.getBoundingClientRect(),i=getComputedStyle(t).direction==="rtl",a=innerHeight-so-o.bottom-no,c=o.top-no-so,l=s<=a||a>=c,d=Math.min(s,l?a:c),
f=i?o.left:o.right-n;e.style.maxBlockSize=`${d}px`,e.style.top=`${l?o.bottom+no:o.top-no-d}px`,e.style.left=`${jc(f,innerWidth-n)}px`}var jc=(e,t)=>Math.max(so,
Math.min(e,t-so));var Ic=matchMedia("(min-width: 45rem) and (hover: hover)");async function Rc({row:e,item:t,button:o=null,conversation:n}){let s=as(t,n).map(c=>({...c,text:m(`me\
ssage.${c.name}`)}));if(!s.length)return;e.classList.add("is-pressed");let i=o&&Ic.matches,a=await(i?Gs(o,{label:m("message.actions"),items:s}):Pc(s));return e.
classList.remove("is-pressed"),e.focus({preventScroll:!0}),i&&!a&&o.focus({preventScroll:!0}),a}async function Pc(e){let t=y("message"),o,n=i=>{o=i,t.close()},s=e.
map(i=>{let a=document.createElement("li");return a.append(Go(i,n)),a});return r(".sheet",t).replaceChildren(...s),await v(t),o}var Nc=0;async function Bc({label:e,options:t,form:o},n){let s=y("bot-form"),i=r("form",s),a=t?[qc({label:e,options:t})]:o.fields.map(Wc);E(i),r(".bot-form-fiel\
ds",i).replaceChildren(...a.map(({place:l})=>l)),r(".bot-form-note",i).hidden=!!t,h(r('[data-testid="bot-form-submit"]',i),o?.submit??m("form.choose"));let c=()=>Object.
fromEntries(a.map(({id:l,value:d})=>[l,d()]).filter(([,l])=>l!==null));return Fc(i,a,async()=>{await n(t?{value:c().option}:{answers:c()}),s.close("done")}),v(s,
{title:e})}function Fc(e,t,o){let n=r(".form-error",e),s=!1;e.onsubmit=async i=>{i.preventDefault(),!s&&(s=!0,n.hidden=!0,e.setAttribute("aria-busy","true"),await o().
catch(a=>{let c=t.find(({id:l})=>l===a.field);n.textContent=c?m("form.wrong",{label:c.label}):q(a),n.hidden=!1,c?.input.focus()}),e.removeAttribute("aria-busy"),
s=!1)}}function qc({label:e,options:t}){return Ys({id:"option",label:e,options:t,required:!0})}function Wc(e){return e.kind==="checkbox"?Uc(e):e.kind==="select"?
Ys(e):Hc(e)}function Hc({id:e,label:t,kind:o,required:n,min:s,max:i}){let a=document.createElement(o==="long_text"?"textarea":"input"),c=o==="number";return c?Object.
assign(a,{type:"number",step:"any",min:s??"",max:i??""}):(s!==void 0&&(a.minLength=s),a.maxLength=i,a.dir="auto",o==="long_text"&&(a.rows=4)),Vs({id:e,label:t,required:n,
input:a,value:()=>a.value===""?null:c?Number(a.value):a.value})}function Ys({id:e,label:t,options:o,required:n}){let s=document.createElement("select");return s.
append(Ks("",m(n?"form.please":"form.nothing")),...o.map(i=>Ks(i.id,i.label))),Vs({id:e,label:t,required:n,input:s,value:()=>s.value||null})}function Ks(e,t){let o=we(
"option",t);return o.value=e,o}function Uc({id:e,label:t,required:o}){let n=g("bot-form-check"),s=r("input",n);return s.required=o,h(r("span",n),t),{id:e,label:t,
input:s,place:n,value:()=>s.checked}}function Vs({id:e,label:t,required:o,input:n,value:s}){let i=g("bot-form-field");n.id=`bot-form-${Nc+=1}`,n.required=o,n.autocomplete=
"off";let a=r("label",i);return a.htmlFor=n.id,h(a,o?t:m("command.optional",{words:t})),i.append(n),{id:e,label:t,input:n,place:i,value:s}}var zc=V?"parley_theme":"theme",Gc=365*24*3600;function Js(e){document.documentElement.dataset.theme=e,document.cookie=`${zc}=${e}; path=${V}/; max-age=${Gc}; s\
amesite=lax`,Kn()}var Zs={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1};function Xs(e,{onShown:t}){let o=r('[role="tablist"]',e),n=[...o.children].filter(a=>!a.hidden),s=a=>{
for(let c of o.children){let l=c===a;c.setAttribute("aria-selected",l),c.tabIndex=l?0:-1,Qs(c).hidden=!l}a.scrollIntoView({block:"nearest",inline:"nearest"})},i=a=>{
s(a),t(Qs(a))};for(let a of n)a.onclick=()=>i(a);o.onkeydown=a=>{let c=Kc(n,a);c&&(a.preventDefault(),i(c),c.focus())},s(n[0])}var Qs=e=>r(`#${e.getAttribute("a\
ria-controls")}`);function Kc(e,{key:t,target:o}){return t==="Home"?e[0]:t==="End"?e.at(-1):Zs[t]&&e.at((e.indexOf(o)+Zs[t])%e.length)}function ti(e,{blocks:t,directory:o}){let n=new _,s=()=>n.open("/me/blocks?limit=50"),i=({user:a})=>k(e,()=>t.unblock(a.id)).then(s);O(e,{list:n,into:".ban-list",
none:".blocked-none",key:({user:a})=>a.id,create:()=>g("ban-item"),update:(a,c)=>Yc(a,{...c,user:o.of(c.user)},i)}),s()}function Yc(e,t,o){L(r(".avatar",e),t.user),
h(r(".ban-name",e),b(t.user)),h(r(".hint",e),m("blocked.since",{date:I(new Date(t.at))}));let n=r("button",e);n.textContent=m("person.unblock"),n.setAttribute("\
aria-label",m("blocked.unblock",{name:b(t.user)})),n.onclick=()=>o(t)}var Vc=864e5;function oi({rooms:e,path:t="/me/tokens",onMade:o}){let n=y("token"),s=r("form",n),i=r(".token-made",n);return E(s),s.hidden=!1,i.hidden=!0,Jc(s,e.
mine),s.onchange=()=>ei(s),ei(s),S(s,async()=>{let{token:a}=await w.post(t,ni(s));s.hidden=!0,Qc(i,a),o()}),n.addEventListener("close",()=>r(".token-text",i).value=
"",{once:!0}),v(n)}function Jc(e,t){let o=t.filter(({name:n})=>n);r(".invite-room-list",e).replaceChildren(...o.map(Zc)),r('[value="chosen"]',e).closest("label").
hidden=!o.length}function ei(e){let t=ni(e),o=r(".invite-room-list",e);o.hidden=!t.rooms,r('[name="scope"]',e).setCustomValidity(t.scopes.length?"":m("tokens.no\
_scope")),o.querySelector("input")?.setCustomValidity(t.rooms?.length===0?m("tokens.none_chosen"):"")}function Zc({id:e,name:t}){let o=g("invite-room");return r(
"input",o).value=e,r("span",o).textContent=t,o}function ni(e){let t=new FormData(e),o=Number(t.get("days"));return{name:t.get("name").trim(),scopes:t.getAll("sc\
ope"),rooms:t.get("rooms")==="chosen"?t.getAll("room"):null,expires_at:o?new Date(Date.now()+o*Vc).toISOString():null}}function Qc(e,t){let o=r(".token-text",e);
e.hidden=!1,o.value=t,r('[data-action="copy"]',e).onclick=()=>z(t,"tokens.copied"),o.focus(),o.select()}function io(e,{rooms:t,path:o="/me/tokens",onChanged:n=()=>{}}){let s=new _,i=()=>s.open(o),a=()=>(i(),n()),c=async l=>{!l.expired&&!await T(om(l))||(await k(e,
()=>w.delete(`${o}/${l.id}`)),a())};O(e,{list:s,into:".token-list",none:".tokens-none",create:()=>g("token-item"),update:(l,d)=>Xc(l,d,{rooms:t,end:c})}),r('[da\
ta-action="new-token"]',e).onclick=()=>oi({rooms:t,path:o,onMade:a}),i()}function Xc(e,t,{rooms:o,end:n}){r(".token-name",e).textContent=t.name,r(".token-scopes\
-of",e).textContent=Ko(t,o);let s=r(".token-times",e);s.textContent=[em(t),Yo(t)].join(" · "),s.title=m("tokens.made",{date:R(new Date(t.created_at))});let i=r(
"button",e);i.textContent=m(t.expired?"tokens.remove":"tokens.revoke"),i.onclick=()=>n(t)}var Ko=(e,t)=>[...e.scopes.map(o=>m(`tokens.short.${o}`)),tm(e,t)].join(
" · ");function tm({rooms:e},t){if(!e)return m("tokens.in.all");let o=e.map(n=>t.find(n)?.name).filter(Boolean);return m("tokens.in",{rooms:o.length?st(o):m("t\
okens.rooms.gone")})}function em({expired:e,expires_at:t}){return e?m("tokens.expired"):t?m("tokens.until",{date:I(new Date(t))}):m("tokens.never")}var Yo=({last_used_at:e})=>e?
m("tokens.used",{date:I(new Date(e))}):m("tokens.unused"),om=({name:e})=>({title:m("tokens.revoke.title",{name:e}),text:m("tokens.revoke.text"),action:m("tokens\
.revoke")});var nm={mine:[],find:()=>{}};function si(e,{onChanged:t}){let o=y("bot"),n=`/me/bots/${e.id}`,s=r("form",o);return E(s),s.elements.display_name.value=e.display_name,
s.elements.about.value=e.about,S(s,async({display_name:i,about:a})=>{await w.patch(n,{display_name:i.trim(),about:a.trim()}),t()}),io(r(".tokens",o),{rooms:nm,path:`${n}\
/tokens`,onChanged:t}),Ut(r(".bot-end",o),{path:n,question:sm(e),onGone:t}),v(o,{title:b(e)})}var sm=e=>({title:m("bots.delete.title",{name:b(e)}),text:m("bots.\
delete.text"),action:m("bots.delete")});function ii(e){let t=new _,o=()=>t.open("/me/bots"),n=s=>si(s,{onChanged:o});O(e,{list:t,into:".bot-list",none:".bots-none",create:()=>g("bot-item"),update:(s,i)=>im(
s,i,n)}),r('[data-action="new-bot"]',e).onclick=()=>rm({onMade:s=>(o(),n(s))}),o()}function im(e,t,o){L(r(".avatar",e),t),r(".bot-name",e).textContent=b(t);let n=t.
disabled?m("bots.disabled"):M("bots.tokens",t.tokens);r(".hint",e).textContent=[`@${t.name}`,n].join(" · "),r("button",e).onclick=()=>o(t)}function rm({onMade:e}){
let t=y("new-bot"),o=r("form",t);return E(o),S(o,async({name:n,display_name:s,about:i})=>{let a={name:n.trim(),display_name:s.trim()||null,about:i.trim()||null},
c=await w.post("/me/bots",a);K(t),e(c)}),v(t)}var ri="/me/connected-apps";function ai(e,{rooms:t}){let o=new _,n=()=>o.open(ri),s=async i=>{await T(cm(i))&&(await k(e,()=>w.delete(`${ri}/${i.id}`)),n())};O(
e,{list:o,into:".connected-app-list",none:".connected-apps-none",create:()=>g("connected-app-item"),update:(i,a)=>am(i,a,{rooms:t,end:s})}),n()}function am(e,t,{
rooms:o,end:n}){r(".token-name",e).textContent=t.app.name,r(".token-scopes-of",e).textContent=Ko(t,o);let s=r(".token-times",e);s.textContent=Yo(t),s.title=m("c\
onnected_apps.since",{date:R(new Date(t.created_at))}),r("button",e).onclick=()=>n(t)}var cm=({app:{name:e}})=>({title:m("connected_apps.end.title",{name:e}),text:m(
"connected_apps.end.text"),action:m("tokens.revoke")});var mi={chime:[[880,880,0,.45],[1318,1318,.11,.6]],drop:[[520,1240,0,.16]],knock:[[190,120,0,.09],[190,120,.15,.09]],bell:[[1046,1046,0,.9],[2093,2093,0,.5],[3140,
3140,0,.25]]},li=Object.keys(mi),mm=.16,ci=1e-4,lm=.006,dm=500,Vt=null;async function ro(e){let t=mi[e];if(!t)return;Vt??=new AudioContext;let o=performance.now();
if(await Vt.resume(),!(performance.now()-o>dm))for(let n of t)fm(n)}function fm([e,t,o,n]){let s=Vt.currentTime+o,i=new OscillatorNode(Vt,{frequency:e}),a=new GainNode(
Vt,{gain:0});i.frequency.setValueAtTime(e,s),i.frequency.exponentialRampToValueAtTime(t,s+n),a.gain.setValueAtTime(ci,s),a.gain.exponentialRampToValueAtTime(mm,
s+lm),a.gain.exponentialRampToValueAtTime(ci,s+n),i.connect(a).connect(Vt.destination),i.start(s),i.stop(s+n)}var pm=6e4;function fi(e,{me:t,onChanged:o}){hm(r(".picture-form",e),{me:t,onChanged:o}),um(r(".profile-form",e),{me:t,onChanged:o}),wm(r(".status-form",e),{me:t,
onChanged:o})}function hm(e,{me:t,onChanged:o}){let n=r("input",e),s=r('[data-action="remove-picture"]',e),i=()=>{L(r(".avatar",e),t,{size:"large"}),s.hidden=!t.
picture},a=c=>k(e,async()=>{o(await c()),i()});E(e),r('[data-action="choose-picture"]',e).onclick=()=>n.click(),n.onchange=()=>n.files[0]&&a(()=>w.upload("/me/p\
icture",n.files[0])),s.onclick=()=>a(()=>w.delete("/me/picture")),i()}function um(e,{me:t,onChanged:o}){E(e);let{display_name:n,pronouns:s,about:i,time_zone:a}=e.
elements;n.value=t.display_name,s.value=t.pronouns??"",i.value=t.about??"",Vo(a,t.time_zone,{none:m("profile.time_zone.none")}),r(".hint",e).textContent=m("acco\
unt.signed_in_as",{name:t.name}),S(e,async c=>o(await w.patch("/me",{display_name:c.display_name.trim(),pronouns:c.pronouns.trim(),about:c.about.trim(),time_zone:c.
time_zone||null})))}function Vo(e,t,{none:o=null}={}){let n=Intl.DateTimeFormat().resolvedOptions().timeZone,s=new Set([n,...t?[t]:[],...Intl.supportedValuesOf(
"timeZone")]);e.replaceChildren(...o?[new Option(o,"")]:[],...[...s].map(i=>new Option(i,i))),e.value=t??""}function wm(e,{me:t,onChanged:o}){E(e);let n=Un(t),{
emoji:s,text:i,until:a,quiet:c}=e.elements;s.value=n?.emoji??"",i.value=n?.text??"",a.value=n?.until?"keep":"",c.value=ft(t.quiet_until)?"keep":"";for(let l of[
a,c])r('[value="keep"]',l).hidden=l.value!=="keep";S(e,async l=>{let d={emoji:l.emoji.trim(),text:l.text.trim()},p={status:!d.emoji&&!d.text?null:{...d,until:di(
l.until,n?.until)}};o(await w.patch("/me",{...p,quiet_until:di(l.quiet,t.quiet_until)}))})}function di(e,t){return e?e==="keep"?t:e==="today"||e==="week"?gm(e).
toISOString():new Date(Date.now()+Number(e)*pm).toISOString():null}function gm(e){let t=new Date;return t.setHours(24,0,0,0),e==="week"&&t.setDate(t.getDate()+(7-
new Date().getDay())%7),t}var xm={begins:"22:00",ends:"07:00"},Jo=null;function hi(e,{me:t,wishes:o,notifier:n,directory:s}){Jo?.abort(),Jo=new AbortController;let{signal:i}=Jo,{device:a}=n,
c={me:t,wishes:o,device:a},l=()=>ym(e,c),d=new Mn(l),f=u=>k(e,()=>o.change(u)).then(l);r('[name="notify"]',e).onchange=({target:u})=>f({notify:u.value}),r('[nam\
e="desktop"]',e).onchange=({target:u})=>a.setShows(u.checked),r('[name="sound"]',e).onchange=({target:u})=>{a.setSound(u.value),ro(u.value)};let p=r(".quiet-hou\
rs",e);r('[name="is_quiet"]',e).onchange=({target:u})=>{let x=u.checked?{...xm,time_zone:H(t)}:null;f({quiet_hours:x})},p.onchange=()=>bm(p)&&f({quiet_hours:km(
p)}),r('[data-action="test-notification"]',e).onclick=()=>n.test(ui(c));for(let u of[o,a,s])u.addEventListener("change",l,{signal:i});d.await([t.quiet_until]),l()}
var bm=e=>[...e.querySelectorAll("input")].every(({value:t})=>t),km=e=>Object.fromEntries(["begins","ends","time_zone"].map(t=>[t,r(`[name="${t}"]`,e).value]));
function ym(e,{me:t,wishes:o,device:n}){let{notify:s,quietHours:i}=o;if(s===null)return;h(r(".notify-says",e),ui({me:t,wishes:o,device:n})),r('[name="notify"]',
e).value=s;let a=r('[name="desktop"]',e);a.checked=n.shows,a.disabled=!n.canShow||n.isRefused;let c=n.canShow?n.isRefused?"notify.refused":null:"notify.cannot",
l=r(".notify-hint",e);l.hidden=!c,h(l,c?m(c):"");let d=r('[name="sound"]',e);d.value=li.includes(n.sound)?n.sound:"",r('[name="is_quiet"]',e).checked=!!i,vm(r("\
.quiet-hours",e),i)}function vm(e,t){if(e.hidden=!t,!!t){Vo(r('[name="time_zone"]',e),t.time_zone);for(let o of["begins","ends"])r(`[name="${o}"]`,e).value=t[o]}}
function ui({me:e,wishes:{notify:t,quietHours:o},device:n}){if(t==="nothing")return m("notify.says.nothing");if(!n.ringsAtAll)return m("notify.says.silent");if(ft(
e.quiet_until))return m("notify.says.quiet",{date:R(new Date(e.quiet_until))});let s=n.shows?n.sound?"both":"desktop":"sound";return o?m(`notify.says.${t}.${s}.\
hours`,{begins:pi(o.begins),ends:pi(o.ends)}):m(`notify.says.${t}.${s}`)}function pi(e){let[t,o]=e.split(":");return At(new Date(2026,0,1,t,o))}function gi(e,{isOwner:t,onChanged:o}){let n=y("own-app"),s=`/me/apps/${e.id}`;Om(r(".app-keys",n),e,s);let i=r("form",n);E(i),i.elements.name.value=e.name,i.elements.
redirect_uris.value=e.redirect_uris.join(`
`);let a=r(".app-closes",i);return a.hidden=t||!e.for_everybody,S(i,async c=>{let l={name:c.name.trim(),redirect_uris:Zo(c.redirect_uris)},d=await w.patch(s,l);
r(".app-audience",n).textContent=Jt(d),a.hidden||=!d.for_everybody,o()}),Ut(r(".app-end",n),{path:s,question:xi(e,"remove"),onGone:o}),n.addEventListener("close",
()=>r(".app-secret",n).value="",{once:!0}),v(n,{title:e.name})}var Jt=({for_everybody:e})=>m(e?"own_apps.everybody":"own_apps.alone"),Zo=e=>e.split(/\s+/).filter(
Boolean);function Om(e,t,o){r(".form-error",e).hidden=!0,r(".app-id",e).value=t.id,r('[data-action="copy-id"]',e).onclick=()=>z(t.id,"own_apps.copied"),r(".app-\
audience",e).textContent=Jt(t);let n=r('[data-action="renew-secret"]',e);n.hidden=!t.confidential,n.onclick=async()=>{await T(xi(t,"renew"))&&await k(e,async()=>wi(
e,(await w.post(`${o}/secret`)).client_secret))},wi(e,t.client_secret)}function wi(e,t){r(".app-secret-made",e).hidden=!t;let o=r(".app-secret",e);o.value=t??"",
r('[data-action="copy-secret"]',e).onclick=()=>z(o.value,"own_apps.copied")}var xi=({name:e},t)=>({title:m(`own_apps.${t}.title`,{name:e}),text:m(`own_apps.${t}\
.text`),action:m(`own_apps.${t}`)});function bi(e,{isOwner:t}){let o=new _,n=()=>o.open("/me/apps"),s=i=>gi(i,{isOwner:t,onChanged:n});O(e,{list:o,into:".own-app-list",none:".own-apps-none",create:()=>g(
"own-app-item"),update:(i,a)=>_m(i,a,s)}),r('[data-action="new-app"]',e).onclick=()=>Em({isOwner:t,onMade:i=>(n(),s(i))}),n()}function _m(e,t,o){r(".token-name",
e).textContent=t.name,r(".hint",e).textContent=[m(t.confidential?"own_apps.confidential":"own_apps.public"),Jt(t)].join(" · "),r("button",e).onclick=()=>o(t)}function Em({
isOwner:e,onMade:t}){let o=y("new-app"),n=r("form",o);return E(n),r(".new-app-everybody",n).hidden=!e,S(n,async s=>{let i=await w.post("/me/apps",{name:s.name.trim(),
redirect_uris:Zo(s.redirect_uris),confidential:s.kind==="confidential",for_everybody:e&&s.for_everybody==="on"});K(o),t(i)}),v(o)}function ki(e,{rooms:t}){let o=new _;O(e,{list:o,into:".own-report-list",none:".own-reports-none",create:()=>g("own-report"),update:(n,s)=>Sm(n,s,t)}),o.open("/\
me/reports?limit=20")}function Sm(e,{room:t,seq:o,reason:n,outcome:s,note:i,at:a,resolved_at:c},l){let d=l.find(t),f=r(".report-room",e);h(f,d?m("own_reports.ro\
om",{room:d.name}):m("own_reports.gone")),d&&(f.href=U({view:"room",room:t,seq:o})),h(r(".report-reason",e),m("audit.reason",{reason:n})),h(r(".report-outcome",
e),m(`own_reports.${s??"waiting"}`)),it(r(".report-note",e),i),bt(r("time",e),c??a)}var $m={Edge:/Edg\//,Opera:/OPR\//,Firefox:/Firefox\//,Chrome:/Chrome\//,Safari:/Safari\//},Tm={iOS:/iPhone|iPad/,Android:/Android/,Windows:/Windows/,macOS:/Mac OS/,
Linux:/Linux/};function vi(e){let t=new _,o=()=>t.open("/me/sessions?limit=50"),n=async s=>{await T(Lm(s))&&(await k(e,()=>w.delete(`/me/sessions/${s.id}`)),o())};
O(e,{list:t,into:".session-list",sort:Am,create:()=>g("session-item"),update:(s,i)=>Cm(s,i,n)}),o()}var Am=e=>e.toSorted((t,o)=>new Date(o.last_seen_at)-new Date(
t.last_seen_at));function Cm(e,t,o){let n=r(".session-agent",e);n.textContent=_i(t.user_agent??""),n.title=t.user_agent??"";let s=r(".session-seen",e);s.textContent=
t.current?m("sessions.current"):Oi(t),s.title=t.current?"":R(new Date(t.last_seen_at)),r("button",e).hidden=t.current,r("button",e).onclick=()=>o(t)}var Lm=e=>({
title:m("sessions.revoke.title",{device:_i(e.user_agent??"")}),text:m("sessions.revoke.text",{seen:Oi(e)}),action:m("sessions.revoke")});function Oi({last_seen_at:e,
address:t}){return m("sessions.seen",{date:I(new Date(e)),address:t??""})}function _i(e){let t=yi($m,e),o=yi(Tm,e);return t?o?m("sessions.device",{browser:t,system:o}):
t:m("sessions.program")}function yi(e,t){return Object.keys(e).find(o=>e[o].test(t))}function Ei({me:e,outbox:t,drafts:o,halfWritten:n,blocks:s,directory:i,rooms:a,wishes:c,notifier:l,onChanged:d,onReadingShown:f}){let p=y("account");fi(p,{me:e,
onChanged:d}),Dm(r(".reading-setting",p),{onReadingShown:f}),Mm(p),jm(r(".password-form",p),e),r("#account-tab-server",p).hidden=e.role!=="owner";let u={"accoun\
t-notifications":x=>hi(x,{me:e,wishes:c,notifier:l,directory:i}),"account-preferences":x=>{ti(r(".blocked-setting",x),{blocks:s,directory:i}),ki(r(".own-reports",
x),{rooms:a})},"account-sign-in":x=>vi(r(".sessions",x)),"account-programs":x=>{io(r(".tokens",x),{rooms:a}),ii(r(".bots",x)),ai(r(".connected-apps",x),{rooms:a}),
bi(r(".own-apps",x),{isOwner:e.role==="owner"}),Pe(r(".webhooks",x),{path:"/me/webhooks",rooms:a})}};return Xs(p,{onShown:x=>u[x.id]?.(x)}),r(".sign-out",p).onsubmit=
x=>Im(x,{outbox:t,drafts:o,halfWritten:n}),v(p)}function Dm(e,{onReadingShown:t}){let o=r("input",e);o.disabled=!0;let n=s=>{o.checked=s.shown,o.disabled=!1};k(
e,async()=>n(await w.get("/me/reading"))),o.onchange=()=>{let s=o.checked;return o.checked=!s,k(e,async()=>{n(await w.put("/me/reading",{shown:s})),t()})}}function Mm(e){
for(let t of e.querySelectorAll('[name="theme"]'))t.checked=t.value===document.documentElement.dataset.theme,t.onchange=()=>Js(t.value);r('input[name="next"]',e).
value=location.pathname+location.search}function jm(e,t){E(e),e.hidden=t.has_password===!1,e.elements.username.value=t.name;let{passwordLength:o}=r(".app").dataset;
e.elements.new_password.minLength=o,h(r("#new-password-hint",e),m("password.hint",{count:o})),S(e,async({current_password:n,new_password:s})=>{await w.put("/me/\
password",{current_password:n,new_password:s}),E(e)})}async function Im(e,{outbox:t,drafts:o,halfWritten:n}){let s=t.all.length,i=e.target;s&&(e.preventDefault(),
!await T({title:m("sign_out.title"),text:M("sign_out.unsent",s),action:m("sign_out")}))||(t.clear(),o.clear(),n.clear(),qn(),s&&i.submit())}function $i(){let e=y("all-apps"),t=r(".all-apps",e),o=new _,n=()=>o.open("/apps"),s=async(i,a)=>{await T(i)&&(await k(t,a),n())};return O(t,{list:o,into:".all-\
app-list",none:".all-apps-none",create:()=>g("any-app-item"),update:(i,a)=>Rm(i,a,s)}),n(),v(e)}function Rm(e,t,o){let n=t.for_everybody;r(".token-name",e).textContent=
t.name,r(".app-owner",e).textContent=m("all_apps.owner",{owner:b(t.owner),name:t.owner.name}),r(".app-places",e).textContent=t.redirect_uris.join(" · "),r(".ap\
p-audience",e).textContent=Jt(t);let s=r('[data-action="open-app"]',e);s.textContent=m(n?"all_apps.close":"all_apps.open"),s.onclick=()=>o(Si(t,n?"close":"open"),
()=>w.patch(`/apps/${t.id}`,{for_everybody:!n})),r('[data-action="remove-app"]',e).onclick=()=>o(Si(t,"remove"),()=>w.delete(`/apps/${t.id}`))}var Si=({name:e},t)=>({
title:m(`all_apps.${t}.title`,{name:e}),text:m(`all_apps.${t}.text`),action:m(`all_apps.${t}`),isHarmless:t!=="remove"});async function Ti({rooms:e,onJoined:t}){let o=y("browse"),n=r("input",o),s=new zt,i=c=>k(o,async()=>{await e.join(c.id),o.close(),t(c)});n.value="",n.oninput=()=>{
s.search(n.value.trim()),r(".dialog-body",o).scrollTop=0},xt(o).onclick=()=>qm(o,s),s.addEventListener("change",()=>Nm(o,s,i)),Pm(o),s.search(""),s.loadSuggested();
let a=v(o);ut.matches&&n.focus(),await a,s.close()}function Pm(e){r(".browse-list",e).replaceChildren();for(let t of[".browse-none",".browse-no-match",".form-er\
ror"])r(t,e).hidden=!0;at(e,{hasMore:!1,failed:!1})}function Nm(e,{items:t,suggested:o,words:n,searching:s,hasMore:i,failed:a},c){let l=!t.length&&!a&&!s;P(r(".\
browse-list",e),n?t:Bm(t,o),{key:({id:d})=>d,create:()=>g("browse-item"),update:(d,f)=>Fm(d,f,c)}),r(".browse-none",e).hidden=!l||n!=="",r(".browse-no-match",e).
hidden=!l||n==="",at(e,{hasMore:i,failed:a})}function Bm(e,t){let o=new Set(t.map(({id:n})=>n));return[...t,...e.filter(({id:n})=>!o.has(n))]}function Fm(e,t,o){
r(".browse-name",e).textContent=t.name,r(".browse-suggested",e).hidden=!t.suggested;let n=[M("browse.members",t.member_count),m("browse.active",{date:pt(new Date(
t.active_at))})];r(".browse-facts",e).textContent=n.join(" · ");let s=r(".browse-about",e);s.textContent=t.description||t.topic,s.hidden=!s.textContent,r("butt\
on",e).onclick=()=>o(t)}async function qm(e,t){let o=r(".browse-list",e),n=o.children.length;await t.more(),r("button",o.children[n]??e).focus()}function Ai({rooms:e,sections:t,section:o=null,onCreated:n}){let s=y("create-room"),i=r("form",s),a=Wm();E(i),S(i,async({joined_only:l,...d})=>{let f={...d,history:l?
"joined":"all"},p=await e.create(a(f));o&&await e.set(p.id,{section:o}),s.close(),n(p)});let c=o?m("create_room.in",{section:t.nameOf(o)}):m("create_room.title");
return v(s,{title:c})}function Wm(){let e={};return t=>{let o=JSON.stringify(t);return e.same!==o&&(e={same:o,id:Z()}),{...t,client_id:e.id}}}async function Ci({onRoom:e,onPerson:t,...o}){let n=y("jump"),s=c=>[...o.rooms.mine,...o.rooms.archived].find(l=>ve(l)?.id===c),i=new kt({rooms:o.rooms,directory:o.
directory,roomWith:s}),a=({kind:c,id:l})=>k(n,async()=>{let d=c==="room"?()=>e(l):await t(l);K(n),d()});r(".form-error",n).hidden=!0,new yt(n,{choices:i,onChosen:a,
...o}),await v(n),i.close()}var Hm=864e5;function Li({room:e=null,rooms:t,me:o}){let n=y("invite"),s=r("form",n),i=r(".invites",n),a=()=>Vm(i,{rooms:t,me:o});return E(s),r(".invite-made",n).
hidden=!0,Um(r(".invite-rooms",s),{rooms:t,room:e}),S(s,async({note:c,uses:l,days:d})=>{let f={expires_at:new Date(Date.now()+Number(d)*Hm).toISOString()},p={note:c.
trim(),uses:l?Number(l):null,...f,rooms:Gm(s)};Km(n,await w.post("/invites",p)),i.open&&a()}),i.open=!1,i.ontoggle=()=>i.open&&a(),v(n)}function Um(e,{rooms:t,room:o}){
let s=t.mine.filter(i=>i.kind==="public"||he(i)).toSorted((i,a)=>(a.id===o?.id)-(i.id===o?.id));e.hidden=!s.length,r(".invite-room-list",e).replaceChildren(...s.
map(i=>zm(i,{isChosen:i.id===o?.id})))}function zm({id:e,name:t},{isChosen:o}){let n=g("invite-room"),s=r("input",n);return s.value=e,s.checked=o,r("span",n).textContent=
t,n}var Gm=e=>new FormData(e).getAll("room");function Km(e,{id:t,url:o,expires_at:n}){let s=r(".invite-made",e),i=r(".invite-url",s);s.hidden=!1,i.value=Di(o),r(
".invite-qr",s).src=Ym(t),r(".invite-expiry",s).textContent=m("invite.expiry",{date:I(new Date(n))});let a=r('[data-action="copy"]',s);a.onclick=()=>z(i.value,"\
invite.copied"),i.focus(),i.select()}var Di=e=>new URL(e,location.href).href,Ym=e=>`${V}/api/v1/invites/${e}/qr`;function Vm(e,t){let o=new _,n=()=>o.open("/inv\
ites?limit=50"),s=async i=>{await T(Jm(i))&&(await k(e,()=>w.delete(`/invites/${i.id}`)),n())};O(e,{list:o,into:".invite-list",none:".invites-none",create:()=>g(
"invite-item"),update:(i,a)=>Zm(i,a,{revoke:s,...t})}),n()}var Jm=({note:e})=>({title:m("invite.revoke.title"),text:e?m("invite.revoke.text",{note:e}):m("invite\
.revoke.text.plain"),action:m("invite.revoke")});function Zm(e,t,{rooms:o,me:n,revoke:s}){let{note:i,by:a,used:c,uses:l,state:d,url:f,expires_at:p}=t,u=d==="ope\
n",x=a&&a.id!==n.id?b(a):null,$=l?m("invite.used.of",{count:j(c),most:j(l)}):m("invite.used",{count:j(c)}),D=u?m("invite.until",{date:I(new Date(p))}):m(`invite\
.state.${d}`);r(".invite-note",e).textContent=i||m("invite.no_note");let C=t.rooms.map(oe=>o.find(oe)?.name).filter(Boolean),A=C.length?m("invite.into",{rooms:st(
C)}):null,lt=r(".hint",e);lt.textContent=[x,$,D,A].filter(Boolean).join(" · "),lt.title=u?R(new Date(p)):"";let[de,fe]=e.querySelectorAll("button");de.hidden=!u||
!f,de.onclick=()=>z(Di(f),"invite.copied"),fe.hidden=!u,fe.onclick=()=>s(t)}var Qm=8;function Mi({rooms:e,me:t,onOpened:o,...n}){return Qe({title:m("direct.new"),action:m("direct.open"),hint:m("direct.hint"),most:Qm,isOffered:({id:s})=>s!==
t.id,act:async s=>o(await e.openDirect(s.map(({id:i})=>i))),me:t,...n})}function Xm(){let e=Object.assign(new EventTarget,{list:[],loaded:!1,need(){}});return Object.assign(new EventTarget,{members:e,room:{kind:"direct"},isOver:!0})}
async function ji({subject:e,router:t,...o}){let n=y("person-card"),s=r(".dialog-body",n),i=new AbortController;s.replaceChildren(document.getElementById("panel\
-person").content.cloneNode(!0));let a=c=>{n.close(),t.goToRoom(c)};Ee.show(s,{...o,subject:e,conversation:Xm(),router:{goToRoom:a},signal:i.signal}),await v(n),
i.abort()}function Ri(e,{room:t}){let o=`/rooms/${t.id}`,n=r(".mutes",e);Ii(e,{path:`${o}/bans`,none:".bans-none",fold:e,label:m("bans.lift"),lift:({user:i})=>w.delete(`${o}\
/bans/${i.id}`)});let s=Ii(n,{path:`${o}/mutes`,fold:e,label:m("moderate.unmute"),lift:({user:i})=>w.patch(`${o}/members/${i.id}`,{muted_until:null})});s.addEventListener(
"change",()=>n.hidden=!s.items.length),n.hidden=!0}function Ii(e,{path:t,none:o,fold:n,label:s,lift:i}){let a=new _,c=()=>a.open(`${t}?limit=50`);return O(e,{list:a,
into:".ban-list",none:o,key:({user:l})=>l.id,create:()=>g("ban-item"),update:(l,d)=>tl(l,d,{label:s,lift:()=>k(n,()=>i(d)).then(c)})}),c(),a}function tl(e,{user:t,
until:o,reason:n},{label:s,lift:i}){L(r(".avatar",e),t),r(".ban-name",e).textContent=b(t);let a=o?m("bans.until",{date:I(new Date(o))}):m("bans.ever"),c=r(".hin\
t",e);c.textContent=[a,n].filter(Boolean).join(" · "),c.title=o?R(new Date(o)):"";let l=r("button",e);l.textContent=s,l.onclick=i}var el=36e5;function Pi(e,{room:t,mayMake:o}){let n=`/rooms/${t.id}/guest-links`,s=r("form",e),i=new _,a=()=>i.open(n);E(s),s.hidden=!o,S(s,async({hours:l,guests:d})=>{
let f=new Date(Date.now()+Number(l)*el).toISOString(),{url:p}=await w.post(n,{expires_at:f,guests:Number(d)});await z(new URL(p,location.href).href,"guests.copi\
ed").catch(()=>{}),a()});let c=async l=>{await T(ol(l))&&(await k(s,()=>w.delete(`${n}/${l.id}`)),a())};O(e,{list:i,into:".guest-list",none:".guests-none",create:()=>g(
"guest-link"),update:(l,d)=>nl(l,d,c)}),a()}var ol=({people:e})=>({title:m("guests.revoke.title"),text:e.length?m("guests.revoke.text",{names:st(e.map(b))}):m("\
guests.revoke.text.nobody"),action:m("invite.revoke")});function nl(e,t,o){let{people:n,came:s,guests:i,state:a,url:c,expires_at:l}=t,d=a==="expired"||a==="revo\
ked";r(".guest-people",e).textContent=n.length?st(n.map(b)):m("guests.nobody");let f=m("guests.came",{count:j(s),most:j(i)}),p=d?m(`invite.state.${a}`):m("invit\
e.until",{date:I(new Date(l))});r(".hint",e).textContent=`${f} · ${p}`;let[u,x]=e.querySelectorAll("button");u.hidden=a!=="open"||!c,u.onclick=()=>z(new URL(c,
location.href).href,"guests.copied"),x.hidden=d,x.onclick=()=>o(t)}async function Ni(e,t){return e.member_count>1&&!await T(Zt("leave",e))?!1:Xo(e,t)}async function Bi(e,t){let o=await rt(Zt("archive",e));o&&await Qo(e,t,o)}async function Qo(e,t,o){
await t.update(e.id,{archived:!0,...o});let n=()=>t.update(e.id,{archived:!1}).catch(Y);F(m("room.archive.done",{room:e.name}),{undo:{label:m("undo"),act:n}})}async function Xo(e,t){
try{await t.leave(e.id)}catch(o){if(!o.can?.includes("archive"))throw o;let n={title:m("room.last.title",{room:e.name}),text:m("room.last.text")},s=await Jn({...n,
action:m("room.delete"),other:m("room.archive")}),i={yes:"delete",other:"archive"}[s];if(!i)return!1;await t.leave(e.id,{last:i})}return!0}function Zt(e,{name:t,
kind:o}){let n=e==="leave"&&o==="private"?"room.leave.private.text":`room.${e}.text`;return{title:m(`room.${e}.title`,{room:t}),text:m(n),action:m(`room.${e}`)}}var qi="new";function Wi(e,{room:t,rooms:o,sections:n}){let{mine:s}=t;if(e.hidden=!s,!s)return;let{favourite:i,notify:a,section:c,hidden:l}=e.elements,d=p=>k(e,
()=>o.set(t.id,p));r(".form-error",e).hidden=!0,e.onsubmit=p=>p.preventDefault(),i.checked=s.favourite,a.value=s.notify,l.checked=s.hidden,Fi(c,{sections:n,chosen:s.
section}),i.onchange=()=>d({favourite:i.checked}),l.onchange=()=>d({hidden:l.checked});for(let p of a)p.onchange=()=>d({notify:a.value});let f=r(".section-new",
e);f.hidden=!0,c.onchange=()=>{f.hidden=c.value!==qi,f.hidden?d({section:c.value||null}):r("input",f).focus()},r("button",f).onclick=()=>k(e,async()=>{let p=await w.
post("/me/sections",{name:r("input",f).value.trim()});n.note(p),await o.set(t.id,{section:p.id}),Fi(c,{sections:n,chosen:p.id}),f.hidden=!0})}function Fi(e,{sections:t,
chosen:o}){let n=[["",m("section.none")],...t.own.map(({id:s,name:i})=>[s,i]),[qi,m("section.new")]];e.replaceChildren(...n.map(([s,i])=>new Option(i,s))),e.value=
t.own.some(({id:s})=>s===o)?o:""}var sl=[7,30,90,180,365,730];async function Hi(e,{room:t,rooms:o,me:n}){let s=r(".room-retention",e),i=r(".room-retention-text",e),a=r("select",s),c=t.kind!=="d\
irect"&&(X(t)||n.role==="owner");s.hidden=i.hidden=!0,a.onchange=null;let l=await w.get(`/rooms/${t.id}/retention`).catch(()=>null);if(!l||e.dataset.room!==t.id)
return;let d=()=>{rl(a,l),i.textContent=l.days?al(l.days):"",i.hidden=c||!l.days};d(),s.hidden=!c,a.onchange=async()=>{let f=a.value===""?null:Number(a.value);await k(
r(".room-form",e),async()=>{await Ke(p=>il({retention_days:f,...p},{room:t,rooms:o}),{days:f??l.usual_days}),l=await w.get(`/rooms/${t.id}/retention`)}),d()}}async function il(e,{
room:t,rooms:o}){X(t)?await o.update(t.id,e):await w.put(`/rooms/${t.id}/retention`,e)}function rl(e,{retention_days:t,usual_days:o,most_days:n}){let s=o?M("ret\
ention.days",o,{count:j(o)}):m("retention.ever"),i=[new Option(m("retention.usual",{days:s}),"")];n||i.push(new Option(m("retention.ever"),"0"));let a=new Set(sl.
filter(c=>!n||c<=n));t&&a.add(t);for(let c of[...a].sort((l,d)=>l-d))i.push(new Option(M("retention.days",c,{count:j(c)}),String(c)));n&&t===0&&i.push(new Option(
m("retention.ever"),"0")),e.replaceChildren(...i),e.value=t===null?"":String(t)}var al=e=>M("retention.kept",e,{count:j(e)});function Ui({conversation:e,rooms:t,sections:o,me:n,onLeft:s,onPanel:i}){let a=y("room-details"),c=r(".room-form",a),{room:l}=e;E(c),cl(a,l),r(".room-facts",a).
textContent=ll(l),pl(a,e),Wi(r(".room-mine",a),{room:l,rooms:t,sections:o}),S(c,async p=>{await t.update(l.id,fl(l,p)),a.close()}),ml(a,{room:l,rooms:t,me:n}),a.
dataset.room=l.id,Hi(a,{room:l,rooms:t,me:n});let d=r(".bans",a);d.open=!1,d.ontoggle=()=>d.open&&Ri(d,{room:l});let f=r(".guests",a);return f.open=!1,f.ontoggle=
()=>f.open&&Pi(f,{room:l,mayMake:jn(l,{me:n,by:r(".app").dataset.guests})}),hl(a,{room:l,rooms:t,onLeft:s,onPanel:i}),v(a)}function cl(e,{name:t,topic:o,description:n,
slow_seconds:s,writers:i,history:a,shows_readers:c}){let{elements:l}=r(".room-form",e);l.name.value=t,l.topic.value=o??"",l.description.value=n??"",dl(l.slow_seconds,
s),l.writers.value=i,l.joined_only.checked=a==="joined",l.shows_readers.checked=c,r(".room-name-text",e).textContent=t;let d=(p,u)=>p.value===u?"":p.selectedOptions[0].
text,f=[[".room-topic-text",o],[".room-description-text",n]];f.push([".room-slow-text",d(l.slow_seconds,"0")],[".room-writers-text",d(l.writers,"members")]);for(let[
p,u]of f)r(p,e).textContent=u??"",r(p,e).parentElement.hidden=!u}function ml(e,{room:t,rooms:o,me:n}){let s=r(".room-suggested",e),i=r("input",s);s.hidden=n.role!==
"owner"||t.kind!=="public"||t.archived,i.checked=t.suggested===!0,i.onchange=()=>k(r(".room-form",e),()=>o.suggest(t.id,i.checked))}function ll({kind:e,member_count:t}){
return M(`room.facts.${e}`,t,{count:j(t)})}function dl(e,t){let o=String(t);[...e.options].some(n=>n.value===o)||e.append(new Option(m("room.slow.other",{count:j(
t)}),o)),e.value=o}function fl(e,{name:t,topic:o,description:n,slow_seconds:s,writers:i,joined_only:a,shows_readers:c}){let l={name:t.trim(),topic:o.trim(),description:n.
trim()},d=X(e)?{history:a?"joined":"all",shows_readers:!!c}:{},f={...l,slow_seconds:Number(s),writers:i,...d};return Object.fromEntries(Object.entries(f).filter(
([p,u])=>u!==(e[p]??"")))}function pl(e,{room:t}){let o=t.kind==="direct",n=X(t),s=Tt(t);for(let i of[".room-fields",".room-save"])r(i,e).hidden=!s;r(".room-tex\
ts",e).hidden=s||o,r(".room-owners",e).hidden=!n,r(".bans",e).hidden=!Q(t),r(".guests",e).hidden=!Q(t)||o;for(let i of["reports","webhooks","audit"])me(e,i,Q(t));
me(e,"archive",n&&!t.archived),me(e,"restore",n&&t.archived),me(e,"leave",!o),me(e,"delete",n)}function me(e,t,o){r(`[data-action="${t}"]`,e).hidden=!o}function hl(e,{
room:t,rooms:o,onLeft:n,onPanel:s}){let i=r(".room-form",e),a=d=>k(i,async()=>{await d(),e.close()}),c=d=>a(async()=>await d()!==!1&&n()),l={members:()=>a(()=>s(
"people")),reports:()=>a(()=>s("reports")),webhooks:()=>a(()=>s("webhooks")),audit:()=>a(()=>s("audit")),threads:()=>a(()=>s("threads")),scheduled:()=>a(()=>s("\
scheduled")),archive:async()=>{let d=await rt(Zt("archive",t));d&&a(()=>Qo(t,o,d))},restore:()=>a(()=>o.update(t.id,{archived:!1})),leave:async()=>{(t.member_count===
1||await T(Zt("leave",t)))&&c(()=>Xo(t,o))},delete:async()=>{let d=await rt(Zt("delete",t));d&&c(()=>o.delete(t.id,d))}};for(let[d,f]of Object.entries(l))r(`[da\
ta-action="${d}"]`,e).onclick=f}function zi({sections:e,onMade:t}){return Ki({title:m("section.create"),name:"",action:m("section.make"),save:async(o,n)=>{let s=await w.post("/me/sections",{name:o});
e.note(s),K(n),t(s.id)}})}function Gi({sections:e,id:t}){return Ki({title:m("section.title"),name:e.nameOf(t),action:m("save"),save:async(o,n)=>{await w.patch(`\
/me/sections/${t}`,{name:o}),K(n)},remove:()=>w.delete(`/me/sections/${t}`),question:{title:m("section.delete.title",{name:e.nameOf(t)}),text:m("section.delete.\
text"),action:m("section.delete")}})}function Ki({title:e,name:t,action:o,save:n,remove:s=null,question:i=null}){let a=y("section"),c=r("form",a),l=r('[data-act\
ion="remove-section"]',a);return E(c),c.elements.name.value=t,r(".button-primary",c).textContent=o,S(c,d=>n(d.name.trim(),a)),l.hidden=!s,l.onclick=()=>k(c,async()=>{
await T(i)&&(await s(),K(a))}),v(a,{title:e})}async function Yi({id:e,rooms:t,sections:o,...n}){let s=y("section-room"),i=new kt({rooms:t,isOffered:({room:c})=>!c.archived&&c.mine?.section!==e}),a=({room:c})=>k(
s,async()=>{t.find(c.id)?.role||await t.join(c.id),await t.set(c.id,{section:e}),s.close()});new yt(s,{choices:i,onChosen:a,...n}),r(".form-error",s).hidden=!0,
r('[data-open="create-room"]',s).dataset.subject=e,await v(s,{title:m("section.add",{name:o.nameOf(e)})}),i.close()}async function Vi(){let e=y("team-emoji"),t=r("form",e),o=()=>wl(e);E(t),t.elements.file.onchange=()=>t.elements.name.value||=ul(t.elements.file.files[0]?.name??
""),S(t,async({name:n,file:s})=>{await W.add(n.trim().replace(/^:|:$/g,""),s),t.reset()}),W.addEventListener("change",o),o(),await v(e),W.removeEventListener("c\
hange",o)}var ul=e=>e.replace(/\.\w+$/,"").toLowerCase().replace(/[^a-z0-9_+-]+/g,"_").slice(0,32);function wl(e){let{all:t}=W;r(".team-emoji-none",e).hidden=t.
length>0,P(r(".team-emoji-list",e),t,{key:({key:o,image:n})=>o+n,create:()=>g("team-emoji-item"),update:(o,n)=>gl(o,n,e)})}function gl(e,t,o){tt(r(".emoji-sign",
e),t),r(".team-emoji-name",e).textContent=t.text;let n=r("button",e);n.setAttribute("aria-label",m("team_emoji.remove",{name:t.text})),n.onclick=()=>xl(t,o)}async function xl({
code:e,text:t},o){await T({title:m("team_emoji.remove",{name:t}),text:m("team_emoji.remove.text",{name:t}),action:m("team_emoji.remove.action")})&&await k(r("fo\
rm",o),()=>W.remove(e))}function bl({app:e,router:t,state:o}){let{me:n,rooms:s,directory:i}=o,a=u=>t.goToRoom(u.id),c=()=>t.go(vn),l=u=>t.go({...t.address,panel:u}),d=async u=>{if(u===
n.id)return p.account;let x=await s.openDirect([u]);return()=>a(x)},f=u=>()=>e.conversation&&u(e.conversation),p={"create-room":u=>Ai({section:u,onCreated:a,...o}),
browse:()=>Ti({rooms:s,onJoined:a}),jump:()=>Ci({onRoom:u=>t.goToRoom(u),onPerson:d,...o}),"new-message":()=>Mi({onOpened:a,...o}),room:f(u=>Ui({conversation:u,
onLeft:c,onPanel:l,...o})),"add-people":f(u=>No({conversation:u,...o})),"section-room":u=>Yi({id:u,...o}),section:u=>Gi({id:u,...o}),"new-section":()=>zi({onMade:u=>p["\
section-room"](u),...o}),invite:()=>Li({room:e.conversation?.room,...o}),account:()=>Ei({onChanged:u=>i.take([u]),onReadingShown:()=>e.conversation?.readers.load().
catch(()=>{}),...o}),person:u=>e.conversation?l(`person:${u}`):ji({subject:u,router:t,...o}),"team-emoji":Vi,"all-apps":$i,keys:()=>v(y("keys"))};return p}var tn=2,kl=20;async function en({conversation:e,question:t="",options:o=[]}){let n=y("poll"),s=r("form",n),i=r(".poll-fields",s),a=Z();E(s),s.elements.text.value=
t,i.replaceChildren();for(let p of[...o,...Array(Math.max(tn-o.length,0)).fill("")])Ji(i,p);let c=r(".poll-add",s),l=()=>vl(i,c);c.onclick=()=>{Ji(i,"").focus(),
l()},i.onclick=({target:p})=>{p.closest("button")&&yl(p.closest(".poll-field"),l)},i.onkeydown=p=>{p.key==="Enter"&&!ht(p)&&Ol(p,i)},l();let d=_l(s,H(e.me)),f=Bt(
p=>e.ask({...p,client_id:a}));return S(s,async p=>{await f(El(s,p,d)),n.close("done")}),await v(n)==="done"}function Ji(e,t){let o=e.appendChild(g("poll-field"));
return r("input",o).value=t,r("input",o)}function yl(e,t){let o=e.nextElementSibling??e.previousElementSibling;e.remove(),r("input",o).focus(),t()}function vl(e,t){
let o=[...e.children];o.forEach((n,s)=>{let i=m("poll.option",{number:s+1}),a=r("input",n);a.setAttribute("aria-label",i),a.placeholder=i,a.required=s<tn,r("but\
ton",n).hidden=o.length<=tn}),t.hidden=o.length>=kl}function Ol(e,t){let o=e.target.closest(".poll-field")?.nextElementSibling;!e.target.matches("input")||!o||(e.
preventDefault(),r("input",o).focus())}function _l(e,t){let o=Se(t),{ends:n,other:s}=e.elements;r('option[value="monday"]',n).hidden=o.monday.getTime()===o.tomorrow.
getTime();for(let[a,c]of Object.entries(o))h(r(`option[value="${a}"]`,n),m("poll.end.at",{when:m(`time.${a}`),date:G(c,t)}));s.min=ot(Date.now(),t),s.value=ot(o.
tomorrow,t);let i=()=>{r(".poll-other",e).hidden=n.value!=="other",s.disabled=n.value!=="other"};return n.onchange=i,i(),{...o,get other(){return Ft(s.value,t)}}}
function El(e,{text:t,multiple:o,anonymous:n,ends:s},i){let a=[...e.querySelectorAll(".poll-field input")].map(({value:l})=>l.trim()).filter(Boolean),c=s==="nev\
er"?null:i[s].toISOString();return{text:t,options:a,multiple:!!o,anonymous:!!n,ends_at:c}}var Qt=class extends EventTarget{#t;#e;#o=new Map;#s=new Map;loading=!1;failed=!1;constructor({groups:t,pathOf:o}){super(),this.#t=t,this.#e=o}of({key:t,users:o}){
let n=(this.#o.get(t)??[]).filter(({id:s})=>!o.includes(s));return[...o.map(s=>({id:s,name:"…"})),...n]}get hasMore(){return!!this.#n}async more(){let t=this.#n;
if(!t||this.loading)return;let o=this.#s.get(t.key)??this.#e(t.key);this.loading=!0;let n=await w.page(o).catch(()=>null);this.loading=!1,this.failed=!n,n&&(this.#o.
set(t.key,[...this.#o.get(t.key)??[],...n.items.map(({user:s})=>s)]),this.#s.set(t.key,n.next)),this.dispatchEvent(new Event("change"))}get#n(){return this.#t().
find(({key:t,count:o,users:n})=>o>n.length&&this.#s.get(t)!==null)}};async function Sl({entry:{seq:e},conversation:t}){let o=y("reactions"),n=new AbortController,{signal:s}=n,i=()=>(t.history.shown.entry(e)?.reactions??[]).map(d=>({
key:d.emoji,count:Ln(d),users:d.users})),a=d=>`/rooms/${t.room.id}/messages/${e}/reactions?${new URLSearchParams({emoji:d})}`,c=new Qt({groups:i,pathOf:a}),l=()=>$l(
o,i(),c,t);for(let d of[t,c])d.addEventListener("change",l,{signal:s});xt(o).onclick=()=>c.more(),l(),await v(o,{title:m("reaction.who")}),n.abort()}function $l(e,t,o,n){
let s=t.flatMap(i=>o.of(i).map(a=>({key:`${i.key} ${a.id}`,emoji:i.key,person:a})));P(r(".reaction-list",e),s,{create:()=>g("reaction-item"),update:(i,{emoji:a,
person:c})=>{tt(r(".reaction-emoji",i),ns(a)),h(r(".reaction-name",i),b(n.personOf(c)))}}),at(e,o)}function Tl({entry:e,author:t,room:o,reports:n}){let s=y("report"),i=r("form",s);return E(i),r(".report-text",i).textContent=m("report.text",{name:b(t),room:o.name}),
S(i,async({reason:a})=>{await n.report({room:o.id,seq:e.seq,reason:a.trim()}),s.close(),F(m("report.done"))}),v(s)}async function Al({entry:e,conversation:t}){let{readers:o,members:n}=t,s=y("seen-by"),i=new AbortController,a=!1,c=()=>a&&Ll(s,Cl(e,t));r(".seen-list",s).replaceChildren(),
r(".seen-none",s).hidden=!0;for(let l of[o,n])l.addEventListener("change",c,{signal:i.signal});n.need(),k(s,async()=>{await o.load(),a=!0,c()}),await v(s,{title:m(
"seen.title")}),i.abort()}function Cl({seq:e,user:t},o){let{readers:n,members:s}=o,i=new Set(n.of(e));return s.list.map(c=>c.user).filter(({id:c})=>i.has(c)&&c!==
t.id).map(c=>o.personOf(c))}function Ll(e,t){h(r("h2",e),t.length?M("seen.count",t.length):m("seen.title")),r(".seen-none",e).hidden=t.length>0,P(r(".seen-list",
e),t,{key:({id:o})=>o,create:()=>g("seen-item"),update:(o,n)=>{L(r(".avatar",o),n),h(r(".seen-name",o),b(n))}})}function Dl({text:e,conversation:{id:t,me:o},scheduled:n}){let s=Z();return qt({title:m("composer.later"),action:m("composer.later"),me:o,repeats:!0,act:Bt(async i=>{
let{at:a,time_zone:c}=await n.add(t,e,i,s);F(m("scheduled.done",{date:G(new Date(a),c)}))})})}var Ml=/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{M}\p{N}_]+|\s+|[^]/gu;function Zi(e,t){let[o,n]=[e,t].map(c=>c.match(Ml)??[]),s=0;for(;s<o.length&&s<n.length&&o[s]===n[s];)s+=1;let i=0;for(;i<o.length-s&&i<n.length-s&&o.at(-1-i)===
n.at(-1-i);)i+=1;let a=jl(o.slice(s,o.length-i),n.slice(s,n.length-i));return Rl([...Xt("same",n.slice(0,s)),...a,...Xt("same",n.slice(n.length-i))])}var Xt=(e,t)=>t.
map(o=>({kind:e,text:o}));function jl(e,t){if(e.length*t.length>25e4)return[...Xt("gone",e),...Xt("new",t)];let o=Il(e,t),n=[],[s,i]=[0,0];for(;s<e.length&&i<t.
length;)e[s]===t[i]?(n.push({kind:"same",text:t[i]}),s+=1,i+=1):o[s+1][i]>=o[s][i+1]?(n.push({kind:"gone",text:e[s]}),s+=1):(n.push({kind:"new",text:t[i]}),i+=1);
return[...n,...Xt("gone",e.slice(s)),...Xt("new",t.slice(i))]}function Il(e,t){let o=Array.from({length:e.length+1},()=>new Uint16Array(t.length+1));for(let n=e.
length-1;n>=0;n-=1)for(let s=t.length-1;s>=0;s-=1)o[n][s]=e[n]===t[s]?o[n+1][s+1]+1:Math.max(o[n+1][s],o[n][s+1]);return o}function Rl(e){let t=[],o="",n="",s=()=>{
o&&t.push({kind:"gone",text:o}),n&&t.push({kind:"new",text:n}),o=n=""},i="";for(let{kind:a,text:c}of e){if(a==="same"){s(),i+=c;continue}i&&t.push({kind:"same",
text:i}),i="",a==="gone"?o+=c:n+=c}return s(),i&&t.push({kind:"same",text:i}),t}var Qi={gone:"del",new:"ins"};async function Pl({entry:e,conversation:t}){let o=y("versions"),n=new AbortController,{signal:s}=n,i=new _,a=()=>i.open(`/rooms/${t.
room.id}/messages/${e.seq}/versions?limit=50`),c=r(".versions-alone",o);c.hidden=!0,i.addEventListener("change",()=>c.hidden=i.items.length!==1||i.hasMore,{signal:s}),
O(o,{list:i,into:".version-list",none:".versions-none",sort:l=>l.map((d,f)=>({...d,id:String(f),before:l[f+1]})),create:()=>g("version-item"),update:Bl,signal:s}),
Nl(t,e,a,s),r(".versions-none",o).hidden=!0,a(),await v(o,{title:m("versions.title")}),n.abort(),r(".version-list",o).replaceChildren()}function Nl(e,t,o,n){let s=t,
i=()=>{let a=e.history.shown.entry(t.seq);!a||a.text===s.text&&a.editedAt===s.editedAt&&a.deleted===s.deleted||(s=a,o())};e.addEventListener("change",i,{signal:n})}
function Bl(e,{at:t,text:o,before:n}){let s=r("time",e);s.dateTime=t,h(s,R(new Date(t)));let i=n?Zi(n.text,o):[{kind:"same",text:o}];r(".version-text",e).replaceChildren(
...i.map(a=>Qi[a.kind]?we(Qi[a.kind],a.text):a.text))}async function Fl({entry:{seq:e},conversation:t}){let o=y("voters"),n=new AbortController,{signal:s}=n,i=()=>t.timeline.entry(e)??t.history.shown.entry(e),a=()=>(i()?.
poll?.options??[]).map(({text:f,votes:p,voters:u=[]},x)=>({key:String(x),text:f,count:p,users:u})),c=f=>`/rooms/${t.room.id}/polls/${e}/voters?${new URLSearchParams(
{option:f})}`,l=new Qt({groups:a,pathOf:c}),d=()=>ql(o,a(),l,t);for(let f of[t,l])f.addEventListener("change",d,{signal:s});xt(o).onclick=()=>l.more(),d(),await v(
o,{title:m("poll.who")}),n.abort()}function ql(e,t,o,n){let s=t.filter(({count:i})=>i);P(r(".voter-options",e),s,{create:()=>g("voter-option"),update:(i,a)=>{h(
r("h3",i),a.text),P(r("ul",i),o.of(a).map(n.personOf),{key:({id:c})=>c,create:()=>g("seen-item"),update:(c,l)=>{L(r(".avatar",c),l),h(r(".seen-name",c),b(l))}})}}),
at(e,o)}var Wl=10,Hl=new Set(["mention","reply"]),ao=class extends EventTarget{#t;#e;#o;#s=new Map;#n=!1;#i=null;constructor({me:t,rooms:o,inbox:n,socket:s,isWanted:i}){
super(),this.#t=t,this.#e=o,this.#o=i,this.#i=n.told,this.#n=o.loaded&&o.mine.every(a=>!a.isKept),this.#n&&this.#a(),s.addEventListener("frame",({detail:a})=>this.#r[a.
type]?.(a))}#r={rooms:({more:t})=>t||(this.#n?this.#m():this.#a()),room:({item:t})=>this.#c(t.id),unread:({room:t})=>this.#c(t),inbox:t=>this.#l(t)};#a(){this.#n=
!0;for(let t of this.#e.mine)this.#d(t)}#m(){for(let{id:t}of this.#e.mine)this.#c(t)}#c(t){let o=this.#e.find(t);if(!this.#n||!o?.role)return;let n=this.#s.has(
t),s=this.#s.get(t)??0;this.#d(o);let{last_message:i}=o;!i||i.seq<=s||!(n||o.kind==="direct")||i.user.id===this.#t.id||i.deleted||i.seq<=o.read_seq||this.#f("me\
ssage",{room:o,message:i})}#d({id:t,last_message:o}){this.#s.set(t,o?.seq??0)}async#l({at:t,unread:o}){let n=this.#i;this.#i={at:Ul(t,n?.at),unread:o};let s=n?.
at??"",i=t===s&&o>n?.unread;if(!n||!t||!(t>s||i)||!this.#o())return;let{items:a}=await w.get(`/me/inbox?limit=${Wl}`).catch(()=>({items:[]})),c=a.filter(l=>l.unread&&
Hl.has(l.kind)&&(i?l.at===t:l.at>s));for(let l of c.reverse())this.#f("item",l)}#f(t,o){this.dispatchEvent(new CustomEvent(t,{detail:o}))}},Ul=(e,t)=>(e??"")>(t??
"")?e:t??null;var co=class extends EventTarget{#t;#e;constructor({me:t}){super(),this.#t=$t(`rings:${t.id}`),this.#e=this.#o(),addEventListener("storage",({key:o})=>{o===this.#t&&
(this.#e=this.#o(),this.#n())})}get canShow(){return"Notification"in globalThis&&"serviceWorker"in navigator}get isRefused(){return this.canShow&&Notification.permission===
"denied"}get shows(){return this.canShow&&Notification.permission==="granted"&&this.#e.shows===!0}get sound(){return this.#e.sound??""}get ringsAtAll(){return this.
shows||this.sound!==""}async setShows(t){t&&Notification.permission==="default"&&await Notification.requestPermission(),this.#s({shows:t})}setSound(t){this.#s({
sound:t})}#o(){return JSON.parse(localStorage.getItem(this.#t))??{}}#s(t){this.#e={...this.#e,...t},localStorage.setItem(this.#t,JSON.stringify(this.#e)),this.#n()}#n(){
this.dispatchEvent(new Event("change"))}};var Xi=({me:e,wishes:t},o=Date.now())=>ft(e.quiet_until)||zl(t.quietHours,o);function zl(e,t){if(!e)return!1;let{begins:o,ends:n,time_zone:s}=e,i=ot(t,s).slice(
11);return o<n?o<=i&&i<n:o<=i||i<n}var Gl=180,ct=(e,t=null)=>t?`${e}/${t}`:e;function tr({room:e,message:t},{directory:o}){let{seq:n,user:s}=t,i={user:b(o.of(s)),room:e.name};return{...or({room:e.
id,seq:n,user:s,directory:o,text:$o(t)}),place:ct(e.id),path:U({view:"room",room:e.id,seq:n}),replyPath:U({view:"room",room:e.id}),title:e.kind==="direct"&&e.people.
length<2?i.user:m("notify.title",i)}}function er({kind:e,room:t,by:o,message:n,reply:s},{directory:i,rooms:a}){let c=e==="reply"?n.seq:n.in_room?null:n.thread,l=s??
n,{seq:d}=l,f={user:b(i.of(o)),room:a.find(t)?.name??""};return{...or({room:t,seq:d,user:o,directory:i,text:$o(l)}),place:ct(t,c),replyPath:c?null:U({view:"room",
room:t}),path:U(c?{view:"room",room:t,panel:`thread:${c}`}:{view:"room",room:t,seq:d}),title:m(`notify.title.${e}`,f)}}var or=({room:e,seq:t,user:o,directory:n,
text:s})=>({key:`${e}/${t}`,seq:t,user:o,text:gt(s).replace(/\s+/gu," ").slice(0,Gl),icon:Gn(n.of(o),"large")});var Kl="reply",mo=class{constructor({router:t,writeOn:o}){navigator.serviceWorker?.addEventListener("message",({data:n})=>{let s=n.goTo&&On(new URL(n.goTo,location.
origin));s&&(t.go(s),n.isReply&&o())})}async show({title:t,text:o,place:n,path:s,replyPath:i=null,seq:a=0,icon:c=null}){await(await navigator.serviceWorker.ready).
showNotification(t,{body:o,tag:n,renotify:!0,silent:!0,...c&&{icon:c},data:{path:s,replyPath:i,seq:a},actions:i&&ut.matches?[{action:Kl,title:m("notify.reply")}]:
[]})}hear(t){let{type:o,room:n,seq:s,root:i,read_seq:a}=t;o==="read"&&this.#t(ct(n),s),o==="thread"&&a&&this.#t(ct(n,i),a),o==="room_gone"&&this.#t(ct(n),1/0)}async#t(t,o){
let s=await(await navigator.serviceWorker?.getRegistration(`${V}/`))?.getNotifications({tag:t})??[];for(let i of s)i.data.seq<=o&&i.close()}};var Yl=new Promise(()=>{}),lo=class{#t;#e=!1;#o=[];constructor({me:t}){this.#t=$t(`tabs:${t.id}:`),navigator.locks.request(`${this.#t}rings`,()=>(this.#e=!0,Yl))}get rings(){
return this.#e}show(t){if(t.join()!==this.#o.map(({place:o})=>o).join()){for(let{release:o}of this.#o)o();this.#o=t.map(o=>this.#s(o))}}async isOnScreen(t){let{
held:o}=await navigator.locks.query();return o.some(({name:n})=>n===this.#n(t))}#s(t){let o,n=new Promise(s=>o=s);return navigator.locks.request(this.#n(t),{mode:"\
shared"},()=>n),{place:t,release:o}}#n=t=>`${this.#t}shows:${t}`};var Vl=200,nr=2e3,on=class{#t;#e;#o;#s=new Set;#n=-nr;constructor(t){let{me:o,router:n,socket:s,writeOn:i}=t;this.#t=t,this.device=new co({me:o}),this.#e=navigator.
locks?new lo({me:o}):null,this.#o=new mo({router:n,writeOn:i});let a=new ao({...t,isWanted:()=>this.#i});a.addEventListener("message",({detail:l})=>this.#r(l)),
a.addEventListener("item",({detail:l})=>this.#m(er(l,t)));let c=()=>this.#e?.show(document.hidden?[]:Jl(n.address));n.addEventListener("change",c),document.addEventListener(
"visibilitychange",c),c(),s.addEventListener("frame",({detail:l})=>this.#o.hear(l))}test(t){this.#c(),this.device.shows&&this.#o.show({title:m("notify.test.titl\
e"),text:t,place:"test",path:location.pathname})}get#i(){let{wishes:t}=this.#t;return(this.#e?.rings??!0)&&this.device.ringsAtAll&&t.notify!=="nothing"&&!Xi(this.#t)}async#r(t){
await this.#t.wishes.told,this.#a(t.room)&&this.#m(tr(t,this.#t))}#a({kind:t,mine:o,blocked:n}){return(t==="direct"||this.#t.wishes.notify==="all")&&o?.notify===
"all"&&!n}async#m(t){await this.#t.wishes.told;let{user:o,place:n,key:s}=t;this.#s.has(s)||(this.#d(s),!(!this.#i||this.#t.blocks.has(o.id))&&(await this.#e?.isOnScreen(
n)||(this.#c(),this.device.shows&&this.#o.show(t))))}#c(){let t=performance.now();t-this.#n<nr||(this.#n=t,ro(this.device.sound))}#d(t){this.#s.add(t),this.#s.size>
Vl&&this.#s.delete(this.#s.values().next().value)}};function Jl({view:e,room:t,panel:o}){if(e!=="room")return[];let[,n]=/^thread:(\d+)/.exec(o??"")??[];return[ct(
t),...n?[ct(t,n)]:[]]}var Zl=/:[a-z0-9_+-]+:/u,Ql=/(?<!`)(?<ticks>`+)(?!`)[^]*?(?<!`)\k<ticks>(?!`)|^[ ]{0,3}```[^]*|(?<![\p{L}\p{N}_:]):(?<code>[a-z0-9_+-]+):(?![\p{L}\p{N}_])/gmu;function fo(e){
return Zl.test(e)?_t?sr(e,_t):Kt().then(t=>sr(e,t),()=>e):e}var sr=(e,t)=>e.replace(Ql,(o,...n)=>Xl(n.at(-1).code,t)??o),Xl=(e,t)=>W.withName(e)?null:t.withCode(
e)?.emoji;var td=/^\/([a-z][a-z0-9_-]*)(?:@(\S+))?(?:\s+([^]*))?$/u,ed={m:6e4,h:36e5,d:864e5},od=/^(\d{1,4})\s*(m|h|d)$/u,nd=new Set(["off","0"]),B=class extends Error{};
function ir(e){let[,t,o,n=""]=e.match(td)??[];return t?{name:t,bot:o,rest:n.trim()}:null}var vt=e=>`/${e} ${m(`command.${e}.usage`)}`.trim();function mt(e,t){if(!e)
throw new B(m("command.use",{usage:vt(t)}));return e}function po(e,t){if(nd.has(e))return null;let[,o,n]=e.match(od)??[];if(!Number(o))throw new B(m("command.ti\
me",{usage:vt(t)}));return new Date(Date.now()+Number(o)*ed[n]).toISOString()}async function nn(e){let t=e.replace(/^@/u,"");try{return await w.get(`/users/${encodeURIComponent(
t)}`)}catch(o){throw o.status===404?new B(m("command.nobody",{name:t})):o}}var sd=new RegExp("^(\\p{RGI_Emoji}|\\p{Emoji_Presentation}|\\p{Extended_Pictographic}\\ufe0f?)\\s*","v"),rr=[{name:"dnd",may:()=>!0,async run({rest:e,directory:t,
say:o}){let n=po(mt(e,"dnd"),"dnd");t.take([await w.patch("/me",{quiet_until:n})]),o(n?m("command.dnd.done",{date:R(new Date(n))}):m("command.dnd.off"))}},{name:"\
status",may:()=>!0,async run({rest:e,directory:t,say:o}){let[n,s=""]=e.match(sd)??[""],i=e.slice(n.length);t.take([await w.patch("/me",{status:e?{emoji:s,text:i,
until:null}:null})]),o(m(e?"command.status.done":"command.status.off"))}}];var id=2,ho={key:null,clientId:null},ar=[{name:"poll",may:({room:e})=>!ue(e),async run({rest:e,conversation:t}){let[o="",...n]=e.split("|").map(s=>s.trim()).filter(
Boolean);if(n.length>=id)return rd(t,{text:o,options:n});if(!await en({conversation:t,question:o,options:n})&&e)throw new B(m("poll.dropped"))}}];async function rd(e,t){
let o=JSON.stringify([e.id,t]);ho.key!==o&&(ho={key:o,clientId:Z()}),await e.ask({...t,client_id:ho.clientId}),ho={key:null,clientId:null}}var mr=864e5,lr={"m|min|minutes?|分钟":6e4,"h|hours?|小时":36e5,"d|days?|天":mr},dr=["sunday|周日","monday|周一","tuesday|周二","wednesday|周三","t\
hursday|周四","friday|周五","saturday|周六"],fr="today|今天",pr="tomorrow|明天",ad="09:00",cd="(?:\\s+|$|(?=\\p{Script=Han}))",hr="(?:at\\s+)?(?<hour>[\
01]?\\d|2[0-3])[:：](?<minute>[0-5]\\d)",md=sn(`(?:in\\s+)?(?<count>\\d{1,5})\\s*(?<unit>${Object.keys(lr).join("|")})后?`),ld=sn(hr),dd=sn(`(?:on\\s+)?(?<day>${[
fr,pr,...dr].join("|")}|\\d{4}-\\d\\d-\\d\\d)(?:\\s*${hr})?`);function ur(e,t,o=Date.now()){let n=(c,l)=>{let d=e.match(c),f=d&&l(d.groups);return Number.isFinite(
f)?{at:f,rest:e.slice(d[0].length)}:null},s=ot(o,t).slice(0,10),i=(c,l)=>hd(c)?Ft(`${c}T${l}`,t).getTime():null,a=c=>[s,wo(s,1)].map(l=>i(l,c)).find(l=>l>o);return n(
md,({count:c,unit:l})=>o+Number(c)*fd(l))??n(ld,c=>a(cr(c)))??n(dd,({day:c,...l})=>i(pd(c,s),cr(l)))}var cr=({hour:e,minute:t})=>e?`${e.padStart(2,"0")}:${t}`:ad,
fd=e=>Object.entries(lr).find(([t])=>uo(t,e))[1];function pd(e,t){if(uo(fr,e))return t;if(uo(pr,e))return wo(t,1);let o=dr.findIndex(n=>uo(n,e));return o<0?e:wo(
t,(7+o-new Date(t).getUTCDay())%7||7)}var wo=(e,t)=>new Date(Date.parse(e)+t*mr).toISOString().slice(0,e.length),hd=e=>!Number.isNaN(Date.parse(e))&&wo(e,0)===e,
uo=(e,t)=>new RegExp(`^(?:${e})$`,"iu").test(t);function sn(e){return new RegExp(`^${e}${cd}`,"iu")}var ud=365*864e5,go={rest:null,clientId:null},wr={name:"remind",may:()=>!0,async run({rest:e,conversation:{me:t},rooms:o,saved:n,say:s}){let i=H(t),{at:a,text:c}=wd(
mt(e,"remind"),i);go.rest!==e&&(go={rest:e,clientId:Z()});let l=await o.openDirect([t.id]),{seq:d}=await w.post(`/rooms/${l.id}/messages`,{text:c,client_id:go.clientId});
await n.save({room:l.id,seq:d},new Date(a).toISOString()),go={rest:null,clientId:null};let f=()=>w.delete(`/rooms/${l.id}/messages/${d}`).catch(p=>s(q(p)));s(m(
"command.remind.done",{date:G(new Date(a),i)}),{undo:{label:m("undo"),act:f}})}};function wd(e,t){let o=ur(e.replace(/^(?:me|我)\s+/iu,""),t),n=o?o.at-Date.now():
0;if(n<=0||n>ud)throw new B(m("command.remind.time",{usage:vt("remind")}));let s=o.rest.replace(/^to\s+/iu,"").trim();if(!s)throw new B(m("command.use",{usage:vt(
"remind")}));return{at:o.at,text:s}}var gd=["all","mentions","nothing"],gr=({room:e})=>e.kind!=="direct",xr=({room:e})=>Tt(e)&&e.kind!=="direct",br=[{name:"topic",may:xr,run:({rest:e,room:t,rooms:o})=>o.
update(t.id,{topic:mt(e,"topic")})},{name:"rename",may:xr,run:({rest:e,room:t,rooms:o})=>o.update(t.id,{name:mt(e,"rename")})},{name:"invite",may:({room:e})=>he(
e),async run({rest:e,conversation:t,say:o}){let n=mt(e,"invite").split(/[\s,]+/u),s=await Promise.all(n.map(nn));await t.members.add(s),o(m("command.invite.done",
{names:s.map(b).join(", ")}))}},{name:"mute",may:({room:e})=>Q(e)&&e.kind!=="direct",async run({rest:e,conversation:t,say:o}){let[n,s,...i]=mt(e,"mute").split(/\s+/u),
a=po(s??"","mute"),c=await nn(n),l=i.length?{reason:i.join(" ")}:{};await t.members.mute(c.id,{muted_until:a,...l}),o(m(a?"command.mute.done":"command.mute.lift\
ed",{name:b(c)}))}},{name:"notify",may:()=>!0,async run({rest:e,room:t,rooms:o,say:n}){if(!gd.includes(e))throw new B(m("command.use",{usage:`/notify ${m("comma\
nd.notify.usage")}`}));await o.set(t.id,{notify:e}),n(m("command.notify.done",{choice:m(`mine.notify.${e}`)}))}},{name:"archive",may:({room:e})=>gr({room:e})&&X(
e)&&!e.archived,run:({room:e,rooms:t})=>Bi(e,t)},{name:"leave",may:gr,async run({room:e,rooms:t,goHome:o}){await Ni(e,t)&&o()}}];var xd="¯\\\\\\_(ツ)\\_/¯",kr=[{name:"shrug",may:()=>!0,run:({rest:e,send:t})=>t([e,xd].filter(Boolean).join(" "))}];var yr=[...br,...rr,...ar,wr,...kr].sort((e,t)=>e.name.localeCompare(t.name)),St=e=>yr.find(t=>t.name===e),vr=(e,t)=>yr.filter(o=>o.name.startsWith(t)&&o.may(e));var bd=15e3,kd=5,le=new Map,xo=e=>le.get(e)?.list??[];function bo(e){let t=le.get(e);if(t?.loading)return t.loading;if(t&&Date.now()-t.at<bd)return Promise.resolve(
t.list);let o=yd(e).then(n=>(le.set(e,{at:Date.now(),list:n}),n),n=>{throw le.set(e,{at:0,list:t?.list??[]}),n});return le.set(e,{...t,loading:o}),o}function ko(e,{
name:t,bot:o}){let n=o?.toLowerCase();return e.filter(s=>s.name===t&&(!n||s.bot.name.toLowerCase()===n))}function te({name:e,bot:t},o,n){return o.filter(i=>i.name===
e).length>1||n(e)?`${e}@${t.name}`:e}async function yd(e){let t=[],o=`/rooms/${e}/commands`;for(let n=0;o&&n<kd;n+=1){let{items:s,next:i}=await w.get(o);t.push(
...s),o=i?.replace(/^\/api\/v1/u,"")}return t}var vd=/"(?:[^"\\]|\\.)*"(?=\s|$)|\S+/gsu,rn=e=>e.match(vd)??[];async function Or({name:e,bot:t,rest:o},n,{room:s,isTaken:i}){let a=await bo(s).catch(()=>xo(s)),
c=ko(a,{name:e,bot:t});if(!c.length)return null;if(c.length>1)throw new B(m("command.several",{names:c.map(f=>`/${te(f,a,i)}`).join(", ")}));let[l]=c,d=l.arguments.
filter(({required:f})=>f).length;if(rn(o).length<d)throw new B(m("command.use",{usage:l.usage}));return{text:n,call:l.bot.id}}var Od=/^\/([a-z][\w-]*)(?:@(\S*))? (.*)$/u,_r={isAtStart:!0,pattern:/^(\/(?:[a-z][\w-]*(?:@\S*)?)?|\/[a-z][\w-]*(?:@\S*)? .*)$/u,search([,e],{conversation:t},{
show:o}){let n=t.room.id,s=i=>{let{items:a,hint:c}=e.includes(" ")?Ed(e,i):_d(e.slice(1),i,t);o(a,{hint:c})};s(xo(n)),bo(n).then(s,()=>{})}},an=e=>!!St(e);function _d(e,t,o){
let n=St(e),s=t.filter(a=>te(a,t,an).startsWith(e)),i=vr(o,e);return n&&!s.length?{items:[],hint:cn(n)}:!i.length&&s.length===1&&te(s[0],t,an)===e?{items:[],hint:Ad(
s[0])}:{items:[...i.map(Cd),...s.map(a=>Ld(a,t))],hint:n?cn(n):""}}function Ed(e,t){let[,o,n,s]=e.match(Od),i=n===void 0&&St(o);if(i)return{items:[],hint:cn(i)};
let a=ko(t,{name:o,bot:n});return a.length===1?Sd(a[0],e,s):{items:[],hint:""}}function Sd(e,t,o){let n=rn(o),s=!o||/\s$/u.test(o),i=Math.min(n.length-(s?0:1),e.
arguments.length-1),a=e.arguments[i],c=[e.usage,a&&Td(a)].filter(Boolean).join(" · ");if(a?.kind!=="choice"||n.length>i+1)return{items:[],hint:c};let l=s?"":n[i],
d=l?t.slice(0,-l.length):t;return{items:a.choices.filter(p=>p.toLowerCase().startsWith(l.toLowerCase())&&p!==l).map(p=>({text:`${d}${$d(p)} `,label:p})),hint:c}}
var $d=e=>/\s/u.test(e)?`"${e}"`:e,Td=({name:e,about:t,required:o})=>{let n=t?`${e}: ${t}`:e;return o?n:m("command.optional",{words:n})},Ad=({usage:e,about:t})=>`${e}\
 · ${t}`,cn=e=>`${vt(e.name)} · ${m(`command.${e.name}.about`)}`,Cd=e=>({text:`/${e.name} `,label:vt(e.name),detail:m(`command.${e.name}.about`)});function Ld(e,t){
let o=te(e,t,an);return{text:`/${o} `,label:e.usage.replace(`/${e.name}`,`/${o}`),detail:`${e.about} · ${b(e.bot)}`,person:e.bot}}var Er=8,Sr={pattern:/(?:^|[\s(])(:[\p{L}\p{N}_+-]{2,})$/u,async search([,e],t,{show:o}){let n=_t??await Kt().catch(()=>null),s=[...W.search(e).map(Dd),...n?.search(
e,Er).map(Md)??[]];o(s.slice(0,Er))}},Dd=e=>({text:`${e.text} `,label:e.text,detail:m("emoji.group.team"),emoji:e,chosen:()=>ae(e.key)});function Md(e){let t=to(
e);return{text:`${t} `,label:`:${e.codes[0]}:`,detail:e.label,emoji:{text:t},chosen:()=>ae(e.emoji)}}var jd=8,Id=1e3,$r={pattern:/(?:^|[\s(])(@[^\s@]*)$/u,search([,e],{conversation:t,directory:o},{show:n,signal:s}){let i=e.slice(1),{members:a}=t,c=new Gt({directory:o}),
l=()=>n(Rd({words:i,found:c.items,conversation:t}));for(let d of[a,c])d.addEventListener("change",l,{signal:s});s.addEventListener("abort",()=>c.close()),a.need(),
l(),i&&c.search(i)}};function Rd({words:e,found:t,conversation:o}){let{members:n,me:s}=o,i=N(e),l=n.list.map(({user:x})=>x).filter(({id:x})=>x!==s.id).map(x=>({
user:x,rank:Wd(x,i)})).filter(({rank:x})=>x<Tr).sort((x,$)=>x.rank-$.rank).map(({user:x})=>x),d=new Map([...l,...t.filter(({id:x})=>n.has(x)),...t].map(x=>[x.id,
x]));d.delete(s.id);let f=Pd(o.room).filter(({label:x})=>x.startsWith(`@${i}`)),u=[...d.values()].slice(0,jd-f.length).map(x=>Nd(o.personOf(x),{isHere:n.has(x.id)||
!n.loaded}));return f.some(({label:x})=>x===`@${i}`)?[...f,...u]:[...u,...f]}function Pd({member_count:e}){if(e<=2)return[];let t={text:"@room ",label:"@room",detail:M(
"completion.room",e-1),sign:"@"},o={text:"@here ",label:"@here",detail:m("completion.here"),sign:"@"};return e-1<=Id?[t,o]:[o]}function Nd(e,{isHere:t}){let o=`\
@${e.name}`;return{text:`${o} `,label:b(e),detail:t?o:m("completion.elsewhere",{name:o}),person:e}}var[Bd,Fd,qd,Tr]=[0,1,2,3];function Wd({name:e,display_name:t},o){
let n=[N(e),N(t)];return n.some(s=>s.startsWith(o))?Bd:n.some(s=>s.includes(` ${o}`))?Fd:n.some(s=>s.includes(o))?qd:Tr}var Hd=8,Ar={pattern:/(?:^|[\s(])(#[^\s#]*)$/u,search([,e],{rooms:t},{show:o}){let n=N(e.slice(1)),i=t.mine.filter(({kind:a})=>a!=="direct").map(a=>({room:a,at:N(
a.name).indexOf(n)})).filter(({at:a})=>a>=0).sort((a,c)=>Math.min(a.at,1)-Math.min(c.at,1));o(i.slice(0,Hd).map(({room:a})=>Ud(a)))}},Ud=({name:e,topic:t})=>({text:`\
#${e} `,label:e,detail:t??"",sign:"#"});var zd=60,Gd=/^\s*```/gmu,Kd=0,yo=class{#t;#e;#o;#s;#n;#i=null;#r=null;#a=null;#m=[];#c=0;constructor(t,{sources:o,context:n}){this.#t=t,this.#s=o,this.#n=n;let s=g(
"completion");this.#e=r("ul",s),this.#e.id=`completion-${Kd+=1}`,this.#o=r("p",s),t.before(s),t.setAttribute("aria-autocomplete","list"),t.setAttribute("aria-co\
ntrols",this.#e.id);for(let i of["input","compositionend"])t.addEventListener(i,()=>this.#l());t.addEventListener("keydown",i=>this.#b(i),{capture:!0}),t.addEventListener(
"blur",()=>this.close()),t.addEventListener("click",()=>this.#l());for(let i of["pointerdown","mousedown","click"])s.addEventListener(i,Yd);this.#e.addEventListener(
"click",({target:i})=>this.#h(this.#g(i))),this.#e.addEventListener("pointermove",({target:i})=>this.#w(this.#g(i)))}close(){this.#i?.abort(),this.#i=null,this.#r=
null,this.#p([])}get#d(){return this.#m.length>0}#l(){let{value:t,selectionStart:o,selectionEnd:n}=this.#t,s=Math.max(0,o-zd),i=t.slice(s,o),a=o===n&&this.#s.find(
({pattern:d})=>d.test(i));if(!a||a.isAtStart&&s>0)return this.#d||this.#i?this.close():void 0;let c=i.match(a.pattern),l=o-c[1].length;if(l===this.#a||Vd(t.slice(
0,l)))return this.close();this.#a=null,this.#f(a,c,l)}#f(t,o,n){this.#i?.abort();let s=new AbortController;this.#i=s,this.#r=n;let i=(a,{hint:c=""}={})=>s.signal.
aborted||this.#p(a,{hint:c});t.search(o,this.#n(),{show:i,signal:s.signal})}#p(t,{hint:o=""}={}){!t.length&&!o&&!this.#d&&this.#e.parentElement.hidden||(this.#m=
t,this.#e.replaceChildren(...t.map((n,s)=>this.#u(n,s))),this.#e.hidden=!t.length,this.#o.hidden=!o,h(this.#o,o),this.#e.parentElement.hidden=!t.length&&!o,this.#x(
0))}#u({label:t,detail:o="",emoji:n,person:s,sign:i=""},a){let c=g("completion-item");c.id=`${this.#e.id}-${a}`;let l=r(".completion-sign",c);return n?tt(l,n):s?
(l.classList.add("avatar"),L(l,s)):l.textContent=i,r(".completion-label",c).textContent=t,r(".completion-detail",c).textContent=o,c}#w(t){t>=0&&t!==this.#c&&this.#x(
t)}#g=t=>[...this.#e.children].indexOf(t.closest("li"));#x(t){this.#c=t;for(let[n,s]of[...this.#e.children].entries())s.setAttribute("aria-selected",n===t);let o=this.#e.
children[t];o?this.#t.setAttribute("aria-activedescendant",o.id):this.#t.removeAttribute("aria-activedescendant"),o?.scrollIntoView({block:"nearest"})}#b(t){let o=!ht(
t)&&this.#k[t.key];!o||t.shiftKey||t.ctrlKey||t.metaKey||t.altKey||!this.#d&&!(t.key==="Escape"&&!this.#e.parentElement.hidden)||(t.preventDefault(),t.stopImmediatePropagation(),
o())}#k={ArrowDown:()=>this.#x((this.#c+1)%this.#m.length),ArrowUp:()=>this.#x((this.#c-1+this.#m.length)%this.#m.length),Enter:()=>this.#h(this.#c),Tab:()=>this.#h(
this.#c),Escape:()=>{this.#a=this.#r,this.close()}};#h(t){let o=this.#m[t];if(!o)return;let n=this.#r;this.close(),Lt(this.#t,o.text,{from:n,to:this.#t.selectionEnd}),
o.chosen?.()}};function Yd(e){e.preventDefault(),e.stopPropagation()}function Vd(e){if(!e.includes("`"))return!1;let t=e.match(Gd)?.length??0,o=e.slice(e.lastIndexOf(
`
`)+1);return t%2===1||o.split("`").length%2===0}var Cr=[Sr,$r,Ar],mn=class{#t;#e;#o=null;constructor(t,o){this.#t=o,this.#e=Lr(t,{sources:[...Cr,_r],context:()=>this.#s})}show(t){this.#o=t,this.#e.close()}prepare(t){
this.#e.close();let o=ir(t);if(o)return this.#n(o,t).catch(Zd);let n=fo(t.startsWith("//")?t.slice(1):t);return typeof n=="string"?n:n.then(s=>({text:s}))}get#s(){
return{conversation:this.#o,...this.#t}}async#n(t,o){let{name:n,bot:s,rest:i}=t,a=s?void 0:St(n),c=p=>!!St(p),l=a?null:await Or(t,o,{room:this.#o.room.id,isTaken:c});
if(l)return l;if(!a)return await Jd(n)?{text:o}:{refusal:m("command.kept")};let d,f=async p=>d=await fo(p);return await a.run({...this.#s,rest:i,room:this.#o.room,
send:f,say:F}),{text:d}}},Lr=(e,{sources:t=Cr,context:o})=>new yo(e,{sources:t,context:o}),Jd=e=>T({title:m("command.unknown.title",{name:e}),text:m("command.un\
known.text"),action:m("command.unknown.send"),isHarmless:!0}),Zd=e=>({refusal:e instanceof B?e.message:q(e)});var ln=class{#t;#e;#o;constructor(t,{ephemerals:o,focusComposer:n}){this.#t=t,this.#e=o,this.#o=n}show(t,{signal:o}){let n=()=>this.#s(t);this.#e.addEventListener(
"change",n,{signal:o});for(let s of[t,jt])for(let i of["change","ready"])s.addEventListener(i,n,{signal:o});n()}#s(t){let o=this.#e.of(t.id);this.#t.hidden=!o.length,
P(this.#t,o,{key:({key:n})=>n,create:()=>g("ephemeral"),update:(n,s)=>this.#n(n,s,t)})}#n(t,{key:o,room:n,user:s,at:i,text:a},{personOf:c}){let l=c(s);L(r(".ava\
tar",t),l);let d=r(".ephemeral-author",t);h(d,b(l)),es(d,l);let f=r("time",t);f.dateTime=i,h(f,At(new Date(i))),t.setAttribute("aria-label",m("ephemeral.label",
{name:b(l)})),r("button",t).onclick=()=>{this.#e.dismiss(n,o),this.#o()};let p=r(".message-text",t);t.dataset.drawn!==a&&(t.dataset.drawn=It(p,a)?a:"",Rt(p))}};var Qd=/[\\^$.*+?()[\]{}|/]/g;function dn(e){return e.trim()?new RegExp(e.trim().replace(Qd,"\\$&"),"giu"):null}function Dr(e,t){if(!t)return[];let o=({text:s})=>s.
search(t)>=0||gt(s).search(t)>=0;return e.filter(s=>dt(s)&&!s.deleted&&o(s)).map(({seq:s})=>s).reverse()}var Xd=4,vo=globalThis.CSS?.highlights,fn=class{#t;#e;#o;#s=null;#n=null;#i=null;#r=[];#a=null;#m=1/0;constructor(t,{timeline:o,router:n}){this.#t=t,this.#o=o,this.#e=
r("input",t),this.#e.oninput=()=>this.#f(),document.addEventListener("coloured",()=>this.#n&&this.#b()),t.onkeydown=s=>this.#l(s),r('[data-find="older"]',t).onclick=
()=>this.#p(1),r('[data-find="newer"]',t).onclick=()=>this.#p(-1),r('[data-find="more"]',t).onclick=()=>this.#x(),r('[data-find="all"]',t).onclick=()=>n.go({...n.
address,panel:ne(this.#e.value.trim())}),r('[data-find="close"]',t).onclick=()=>this.#c()}show(t,{signal:o}){this.#s=t,this.#c(),t.addEventListener("change",()=>this.#n&&
this.#w(),{signal:o})}open(){this.#i=document.activeElement,this.#m=Number(this.#o.lastOnScreen?.dataset.seq??1/0),this.#t.hidden=!1,this.#n=Dt.open(()=>this.#d()),
this.#e.focus(),this.#e.select(),this.#f()}around(t){t(),this.#n&&this.#b()}#c(){this.#n&&Dt.close(this.#n)}#d(){this.#n=null,this.#t.hidden=!0,this.#k(),this.#i?.
focus({preventScroll:!0})}#l(t){if(!t.isComposing){if(t.key==="Escape")this.#c();else if(t.key==="Enter"&&t.target===this.#e)this.#p(t.shiftKey?-1:1);else return;
t.preventDefault(),t.stopPropagation()}}#f(){this.#a=null,this.#w();let t=this.#r.find(o=>o<=this.#m)??this.#r[0];t?this.#u(t):this.#b()}#p(t){if(!this.#r.length)
return;let o=this.#r.indexOf(this.#a)+t;this.#m=this.#r.at(o%this.#r.length),this.#u(this.#m)}#u(t){this.#a=t;let o=this.#o.lookAt(t);is(o),this.#b(),this.#g()}#w(){
this.#r=Dr(this.#s.history.shown.entries,dn(this.#e.value)),this.#r.includes(this.#a)||(this.#a=null),this.#g()}#g(){let{history:t}=this.#s,o=t.shown.entries.filter(
dt).length,n=this.#r.indexOf(this.#a)+1,i=this.#e.value.trim()?n?m("find.count",{at:j(n),count:j(this.#r.length)}):m("find.none"):"";h(r(".find-count",this.#t),
i),h(r(".find-loaded",this.#t),M("find.loaded",o)),r('[data-find="more"]',this.#t).hidden=!t.hasOlder;for(let a of["older","newer"])r(`[data-find="${a}"]`,this.#t).
disabled=!this.#r.length}async#x(){let{history:t}=this.#s,o=r(".find-trouble",this.#t);h(o,"");try{for(let n=0;n<Xd&&t.hasOlder;n+=1)await t.loadOlder()}catch(n){
h(o,q(n))}this.#e.focus(),this.#a===null&&this.#n&&this.#f()}#b(){this.#k();let t=dn(this.#e.value);if(!t)return;let o=[],n=[];for(let s of this.#o.list.messageRows){
let i=Number(s.dataset.seq)===this.#a;s.classList.toggle("is-found",i),(i?n:o).push(...tf(r(".message-text",s),t))}vo?.set("found",new Highlight(...o)),vo?.set(
"found-here",new Highlight(...n))}#k(){for(let t of this.#o.list.messageRows)t.classList.remove("is-found");for(let t of["found","found-here"])vo?.delete(t)}};function tf(e,t){
if(!vo)return[];let o=[],n=document.createTreeWalker(e,NodeFilter.SHOW_TEXT),s=0;for(;n.nextNode();)o.push({node:n.currentNode,at:s}),s+=n.currentNode.length;let i=a=>o.
findLast(({at:c})=>c<=a);return[...e.textContent.matchAll(t)].map(({0:a,index:c})=>{let l=new Range,[d,f]=[i(c),i(c+a.length-1)];return l.setStart(d.node,c-d.at),
l.setEnd(f.node,c+a.length-f.at),l})}var Mr=/^([ \t]*)(?:[-*+]|\d{1,9}[.)])[ \t]+/u,ef=/^([ \t]*)(?:([-*+])|(\d{1,9})([.)])|(>))([ \t]+)/u,of=/^[ \t]*(?:`{3,}|~{3,})/u,jr="https://",un={bold:Oo("**"),
italic:Oo("*"),strike:Oo("~~"),code:sf,"code-block":_o,quote:pn({has:/^>[ \t]?/u,mark:()=>"> "}),list:pn({has:/^[-*+][ \t]+/u,mark:()=>"- ",instead:Mr}),numbers:pn(
{has:/^\d{1,9}[.)][ \t]+/u,mark:e=>`${e+1}. `,instead:Mr}),link:rf};function Oo(e){return t=>{let{value:o,start:n,end:s}=wn(t),i=o.slice(n,s),{length:a}=e;if(o.
slice(n-a,n)===e&&o.slice(s,s+a)===e&&!nf(e,o,n))return{from:n-a,to:s+a,text:i,start:n-a,end:s-a};let d=i.split(/(\n\s*\n)/u).map((f,p)=>p%2||!f&&i?f:e+f+e).join(
"");return{from:n,to:s,text:d,start:n+a,end:n+d.length-a}}}var nf=(e,t,o)=>e==="*"&&t[o-2]==="*"&&t[o-3]!=="*";function sf(e){let t=e.value.slice(e.start,e.end);
if(t.includes(`
`))return _o(e);let o=Math.max(0,...[...t.matchAll(/`+/gu)].map(([i])=>i.length));if(!o)return Oo("`")(e);let n="`".repeat(o+1),s=`${n} ${t} ${n}`;return{from:e.
start,to:e.end,text:s,start:e.start,end:e.start+s.length}}function _o(e){let{value:t,from:o,to:n}=Nr(e),s=t.slice(o,n),i=Math.max(2,...[...s.matchAll(/`+/gu)].map(
([l])=>l.length)),a="`".repeat(i+1),c=o+a.length+1;return{from:o,to:n,text:`${a}
${s}
${a}`,start:c,end:c+s.length}}function pn({has:e,mark:t,instead:o}){return n=>{let{value:s,from:i,to:a}=Nr(n),c=s.slice(i,a).split(`
`),l=c.every(x=>e.test(x)||!x.trim())&&c.some(x=>x.trim()),d=0,p=c.map(x=>l?x.replace(e,""):!x.trim()&&c.length>1?x:t(d++)+(o?x.replace(o,""):x)).join(`
`),u=i+p.length;return{from:i,to:a,text:p,start:c.length>1?i:u,end:u}}}function rf(e){let{value:t,start:o,end:n}=wn(e),s=t.slice(o,n);if(hn(s))return{from:o,to:n,
text:`[](${s})`,start:o+1,end:o+1};let i=o+s.length+3;return{from:o,to:n,text:`[${s}](${jr})`,start:i,end:i+jr.length}}var hn=e=>e!==""&&ss(e,0)===e;function Rr(e,t){
let{value:o,start:n,end:s}=wn(t),i=o.slice(n,s);if(!i||i.includes(`
`)||hn(i)||!hn(e))return null;let a=`[${i}](${e})`;return{from:n,to:s,text:a,start:n+a.length,end:n+a.length}}function Pr({value:e,start:t,end:o}){if(t!==o)return null;
let n=e.lastIndexOf(`
`,t-1)+1,s=e.slice(n,t);if(af(e.slice(0,n)))return Ir(t,`
${/^[ \t]*/u.exec(s)[0]}`);let[i,a,c,l,d,f,p]=ef.exec(s)??[];if(!i)return null;if(i===s)return{from:n,to:t,text:"",start:n,end:n};let u=c??f??`${Number(l)+1}${d}`;
return Ir(t,`
${a}${u}${p}`)}var Ir=(e,t)=>({from:e,to:e,text:t,start:e+t.length,end:e+t.length}),af=e=>e.split(`
`).filter(t=>of.test(t)).length%2===1;function wn({value:e,start:t,end:o}){let n=e.slice(t,o);return n.trim()?{value:e,start:t+n.length-n.trimStart().length,end:o-
n.length+n.trimEnd().length}:{value:e,start:t,end:o}}function Nr({value:e,start:t,end:o}){let n=e.indexOf(`
`,o);return{value:e,from:e.lastIndexOf(`
`,t-1)+1,to:n<0?e.length:n}}var cf={b:"bold",i:"italic",e:"code"},mf={x:"strike",e:"code-block",l:"link"},lf={Digit7:"numbers",Digit8:"list",Digit9:"quote"};function gn(e,t){e.onclick=({target:o})=>{
let n=o.closest("[data-format]");n&&ee(t,un[n.dataset.format])},e.addEventListener("keydown",o=>pf(e,o)),t.addEventListener("keydown",o=>df(t,o))}function ee(e,t){
let o=t({value:e.value,start:e.selectionStart,end:e.selectionEnd});return o?(Lt(e,o.text,o),e.setSelectionRange(o.start,o.end),!0):!1}function df(e,t){if(ht(t))
return;let o=ff(t),n=t.key==="Enter"&&(t.shiftKey||!ut.matches)&&!t.ctrlKey&&!t.metaKey;(o?ee(e,un[o]):n&&ee(e,Pr))&&(t.preventDefault(),t.stopPropagation())}function ff({
key:e,code:t,ctrlKey:o,metaKey:n,shiftKey:s,altKey:i}){if(!(o||n)||i)return;let a=e.toLowerCase();return s?mf[a]??lf[t]:cf[a]}function pf(e,t){let o={ArrowLeft:-1,
ArrowRight:1}[t.key];if(!o)return;let n=[...e.children].filter(i=>!i.hidden),s=n.at((n.indexOf(document.activeElement)+o)%n.length);for(let i of n)i.tabIndex=i===
s?0:-1;s.focus(),t.preventDefault(),t.stopPropagation()}var Eo=class{#t;#e;#o;constructor({button:t,textarea:o,shown:n}){this.#t=t,this.#e=o,this.#o=n,t.onclick=()=>this.#s?this.#i():this.#n(),n.onkeydown=({key:s})=>s===
"Escape"&&this.#i(),jt.addEventListener("ready",()=>this.#s&&this.#r())}close(){this.#a(!1)}get#s(){return!this.#o.hidden}#n(){this.#r(),this.#a(!0),this.#o.focus(
{preventScroll:!0})}#i(){this.#a(!1),this.#e.focus({preventScroll:!0})}#r(){It(this.#o,this.#e.value),Rt(this.#o)}#a(t){this.#o.hidden=!t,this.#e.hidden=t,this.#t.
setAttribute("aria-pressed",t)}};var hf=/<(?:a|b|strong|i|em|s|del|code|pre|li|table|blockquote|h[1-6])[\s>]/iu,uf=["vscode-editor-data","application/x-jetbrains"],wf=/^(?:\t| {2,})\S/mu;function xn(e,t){
e.addEventListener("paste",o=>gf(e,o,t)),e.addEventListener("input",()=>t.hidden=!0)}function gf(e,t,o){let{clipboardData:n}=t,[s,i]=[n.getData("text/plain"),n.
getData("text/html")],a=uf.some(c=>n.types.includes(c));if(ee(e,c=>Rr(s.trim(),c)))return t.preventDefault();if(!a&&hf.test(i))return t.preventDefault(),xf(e,{html:i,
text:s});kf(s,{isFromEditor:a})&&yf(e,{text:s,offer:o})}async function xf(e,{html:t,text:o}){let{markdownOf:n}=await ge("paste").catch(()=>({markdownOf:()=>o})),
s=n(t);Lt(e,bf(s,o)?o:s)}var bf=(e,t)=>e.replaceAll(/\s+/gu,"")===t.replaceAll(/\s+/gu,"");function kf(e,{isFromEditor:t}){return e.trim().includes(`
`)&&!e.includes("```")&&(t||wf.test(e))}function yf(e,{text:t,offer:o}){let n=e.selectionStart,s=t.replaceAll(`\r
`,`
`);e.addEventListener("input",()=>queueMicrotask(()=>o.hidden=!1),{once:!0}),o.onclick=()=>{o.hidden=!0;let i=n+s.length;e.value.slice(n,i)===s&&ee(e,({value:a})=>_o(
{value:a,start:n,end:i}))}}function vf(e,{bar:t,textarea:o,offer:n}){return gn(t,o),xn(o,n),new Eo({button:r('[data-action="preview"]',t),textarea:o,shown:r(".composer-preview",e)})}function Of(e,{
bar:t,textarea:o}){gn(t,o),xn(o,r(".paste-offer",e))}var u$={audit:ls,person:Ee,pins:hs,reports:us,scheduled:gs,search:ks,thread:Os,threads:_s,webhooks:Ds},w$={inbox:Ue,threads:Ze,drafts:He,scheduled:Je,saved:Ve,accounts:qe,
audit:We,abandoned:Ne,monitor:Ge,settings:Ye};export{mn as ComposerTools,ln as EphemeralNotes,fn as FindBar,on as Notifier,No as addMember,Bc as answerButton,en as askPoll,Rc as chooseAction,Lr as complete,
Ur as deleteOthers,bl as dialogOpeners,Of as offerFewTools,vf as offerTools,w$ as pages,u$ as panels,Sc as pickEmoji,Tl as reportMessage,Io as saveMessage,Al as seenBy,
Dl as sendLater,Pl as showVersions,Sl as whoReacted,Fl as whoVoted,fo as withShortcodes};
