/* Made by `make bundle` of 691f00fd14483fe0ad50a051d5f5baadd472ea90c87e49565578268a2c73eb5a. */
import{$ as zn,$a as Pt,A as Tt,Aa as W,B as ue,Ba as L,C as Q,Ca as xe,D as X,Da as T,E as In,Ea as mt,F as Rn,Fa as ts,G as Pn,Ga as es,H as Nn,Ha as yt,I as At,
Ia as It,J as Bn,Ja as os,K as m,Ka as ns,L as M,La as F,M as q,Ma as H,N as at,Na as G,O as j,Oa as ss,P as Ct,Pa as is,Q as R,Qa as P,R as K,Ra as rs,S as I,Sa as ye,
T as Lt,Ta as Co,U as Fn,Ua as Lo,V as qn,Va as be,W as wt,Wa as ke,X as Wn,Xa as as,Y as Hn,Ya as et,Z as Ao,Za as cs,_ as Un,_a as Rt,a as V,aa as gt,ab as ms,
b as $t,ba as tt,bb as S,c as bn,ca as Dt,cb as b,d as w,da as Mt,db as E,e as pe,ea as r,eb as J,f as kn,fa as g,fb as Nt,g as vn,ga as xt,gb as ve,h as On,ha as p,
hb as ls,i as _n,ia as ct,ib as ds,j as z,ja as we,jb as ie,k as se,ka as k,kb as Oe,l as En,la as v,lb as Bt,m as Sn,ma as Y,mb as fs,n as pt,na as ge,nb as bt,
o as $o,oa as Gn,ob as lt,p as $n,pa as y,q as Tn,qa as jt,r as Z,ra as Kn,s as An,sa as Yn,t as To,ta as Vn,u as Cn,ua as Jn,v as Ln,va as Zn,w as Dn,wa as _,x as Mn,
xa as Qn,y as ut,ya as Xn,z as jn,za as N}from"./main.js";function kt(e,t){let o=new Date(t);e.matches("time")&&(e.dateTime=t),e.title=R(o),p(e,Lt(o))}var hs=new WeakMap;function O(e,{list:t,into:o,none:n,sort:s=d=>d,key:i=({id:d})=>d,create:a,update:c,signal:l}){let d=()=>{l?.aborted||(P(r(o,e),s(t.items),{key:i,
create:a,update:c}),n&&(r(n,e).hidden=t.items.length>0||t.failed||!!t.searching),lt(e,t))};return hs.get(e)?.close(),hs.set(e,t),t.addEventListener("change",d,{
signal:l}),l?.addEventListener("abort",()=>t.close()),bt(e).onclick=()=>t.more(),d}function _e(e,{showsRooms:t=!1,...o}){O(e,{create:()=>g("audit-item"),update:(n,s)=>Hr(n,s,{showsRooms:t}),...o})}function Hr(e,t,{showsRooms:o}){ie(r(".audit-w\
hat",e),zr(t));let n=r(".audit-why",e);p(n,t.reason?m("audit.reason",{reason:t.reason}):""),n.hidden=!t.reason,p(r(".audit-where",e),o&&t.room?`${Ur(t)} · `:"");
let s=r("time",e);kt(s,t.at)}function Ur({room:e,details:t}){let o=e.name??t.name;return o?m("audit.where",{room:o}):m("audit.where.gone")}function zr({act:e,actor:t,
member:o,room:n,details:s}){let i={user:t?jt(t):m("audit.console"),member:o&&jt(o),room:s.name??n?.name,name:s.name,host:s.host,emoji:s.emoji,setting:s.setting&&
m(`settings.${s.setting}`),count:s.retention_days&&j(s.retention_days),role:s.role&&m(`role.${s.role}`),until:s.until&&I(new Date(s.until))},a=o&&t?.id!==o.id,c=Gr(
e,{...s,member:o,isOfOther:a});if(e==="retention"&&s.retention_days)return M("audit.retention.days",s.retention_days,i);let l=e==="invite"&&s.uses?M(c,s.uses,i):
m(c,i);return l.startsWith("audit.")?`${i.user}: ${e}`:l}function Gr(e,{until:t,by:o,outcome:n,uses:s,member:i,isOfOther:a,retention_days:c}){let d={ban:t&&"unt\
il",mute:"until",reset_password:o,resolve_report:n,invite:s?null:"any",retention:c===0?"ever":"server",revoke_invite:i&&"of",make_token:a&&"of",revoke_token:a&&
"of",remove_app:a&&"of"}[e];return d?`audit.${e}.${d}`:`audit.${e}`}var ps={show(e,{conversation:t,signal:o}){let n=new _;_e(e,{list:n,into:".audit-list",none:".audit-none",signal:o}),n.open(`/rooms/${t.id}/audit?limit=50`)}};var Kr=36e5;function us({act:e,user:t,conversation:o}){let{members:n,room:s}=o,i={name:y(t),room:s.name},a={mute:({until:c,...l})=>n.mute(t.id,{muted_until:c,...l}),
ban:c=>n.ban(t.id,c),remove:c=>n.remove(t.id,c)};return ws({title:m(`moderate.${e}.title`,i),text:m(`moderate.${e}.text`,i),action:m(`moderate.${e}`),hasEnd:e!==
"remove",mayBeForEver:e==="ban",act:a[e]})}function Yr({seq:e,epoch:t,words:o,conversation:n}){return ws({title:m("message.delete.title"),text:m("message.delete\
.text",o),action:m("message.delete"),act:({reason:s})=>n.delete({seq:e,epoch:t,reason:s})})}async function ws({title:e,text:t,action:o,hasEnd:n=!1,mayBeForEver:s=!1,
act:i}){let a=k("moderate"),c=r("form",a);return E(c),r(".moderate-text",c).textContent=t,r(".moderate-until",c).hidden=!n,r('[value=""]',c.elements.hours).hidden=
!s,c.elements.hours.value=s?"":"1",r(".button-danger",c).textContent=o,S(c,async({hours:l,reason:d})=>{let f=n&&l?{until:new Date(Date.now()+Number(l)*Kr).toISOString()}:
{},h=d.trim()?{reason:d.trim()}:{};await i({...f,...h}),a.close("done")}),await v(a,{title:e})==="done"}var Vr=6e4,Ee={show(e,{conversation:t,subject:o,router:n,rooms:s,directory:i,presence:a,blocks:c,me:l,signal:d}){let{members:f}=t,h=r(".person",e),u=r("form",e),
x=()=>f.list.find(({user:A})=>A.id===o),$=()=>Jr(e,{user:i.of({id:o}),member:x(),conversation:t,directory:i,presence:a,blocks:c,me:l}),D=J(()=>d.aborted||$());E(
u),S(u,({role:A})=>sa(t,x(),A)),oa(e,{conversation:t,member:x,router:n,user:()=>i.of({id:o})}),r('[data-action="write"]',e).onclick=()=>b(h,async()=>n.goToRoom(
(await s.openDirect([o])).id)),r('[data-action="block"]',e).onclick=()=>b(h,()=>na(c,i.of({id:o})));for(let A of[f,i,a,c])A.addEventListener("change",D,{signal:d});
t.addEventListener("room",D,{signal:d});let C=setInterval(D,Vr);d.addEventListener("abort",()=>clearInterval(C)),f.need(),$()}};function Jr(e,{user:t,member:o,conversation:n,
directory:s,presence:i,blocks:a,me:c}){if(r(".person",e).hidden=!t.name,r(".person-missing",e).hidden=!!t.name||!s.knows(t.id),!t.name)return;let l=o?Qn(o,i):i.
of(t.id);L(r(".avatar",e),t,{size:"large"}),xe(r(".avatar",e),l),p(r(".person-name",e),y(t)),p(r(".person-account",e),[`@${t.name}`,t.pronouns,Zr(t)].filter(Boolean).
join(" · ")),p(r(".person-presence",e),t.disabled?m("person.disabled"):Xn({state:l,here:o?.here})),ct(r(".person-status",e),Yn(t)),ct(r(".person-about",e),t.about),
gs(r(".person-time",e),t.time_zone&&qn(t.time_zone)),gs(r(".person-since",e),t.created_at&&Fn(new Date(t.created_at)));let d=t.id===c.id;r('[data-action="write"\
]',e).hidden=d||t.disabled===!0||t.guest===!0,r('[data-open="account"]',e).hidden=!d;let f=r('[data-action="block"]',e);f.hidden=d,p(f,m(a.has(t.id)?"person.unb\
lock":"person.block")),Xr(e,n,o),o||ta(e,n,{isMe:d})}var Zr=({bot:e,owner:t,guest:o})=>e&&t?m("bot.of",{name:y(t)}):Qr({bot:e,guest:o}),Qr=({bot:e,guest:t})=>e?
m("bot.mark"):t&&m("guest.mark");function gs(e,t){p(r("dd",e),t??""),e.hidden=!t}function Xr(e,t,o){let{room:n,isOver:s}=t;if(r("form",e).hidden=!o||n.kind==="d\
irect",!o)return;let{role:i}=o,a=X(n)&&!n.archived&&!s&&!o.user.bot&&!o.user.guest;p(r(".person-role",e),m(`role.${i}`)),r(".person-role-line",e).hidden=a,r(".m\
ember-roles",e).hidden=r(".member-save",e).hidden=!a;let{elements:c}=r("form",e);(c.role.value===""||!e.contains(document.activeElement))&&(c.role.value=i),ea(e,
t,o)}function ta(e,{room:t,isOver:o,members:n},{isMe:s}){let i=n.loaded&&!o&&!s&&Q(t)&&t.kind!=="direct";r("form",e).hidden=!i;for(let a of[".person-role-line",
".member-roles",".member-save",".person-muted"])r(a,e).hidden=!0;for(let a of["mute","unmute","remove"])r(`[data-action="${a}"]`,e).hidden=!0;r('[data-action="b\
an"]',e).hidden=!1}function ea(e,t,o){let n=!t.isOver&&Nn(o,t),s=ut(o.muted_until);for(let c of["mute","ban","remove"])r(`[data-action="${c}"]`,e).hidden=!n;r('\
[data-action="mute"]',e).hidden||=s,r('[data-action="unmute"]',e).hidden=!n||!s;let i=r(".person-muted",e),a=s&&new Date(o.muted_until);ct(i,s&&m("person.muted",
{date:I(a)})),i.title=s?R(a):""}function oa(e,{conversation:t,member:o,router:n,user:s}){for(let i of["mute","ban","remove"])r(`[data-action="${i}"]`,e).onclick=
async()=>{let a=!!o(),c=await us({act:i,user:s(),conversation:t});c&&!a?F(m("moderate.ban.done",{name:y(s())})):c&&i!=="mute"&&n.go({...n.address,panel:"people"},
{replace:!0})};r('[data-action="unmute"]',e).onclick=()=>b(r("form",e),()=>t.members.mute(o().user.id,{muted_until:null}))}async function na(e,t){if(e.has(t.id))
return e.unblock(t.id);let o=y(t);await T({title:m("person.block.title",{name:o}),text:m("person.block.text"),action:m("person.block")})&&await e.block(t.id)}async function sa({
members:e},{user:t,role:o},n){n!==o&&(await e.setRole(t.id,n),F(m("member.role.changed",{name:y(t),role:m(`role.${n}`)})))}var xs={show(e,{conversation:t,router:o,directory:n,blocks:s,signal:i}){let a=new _,c=()=>a.open(`/rooms/${t.id}/pins?limit=50`),l=({seq:f})=>{t.reveal(f),d()},
d=O(e,{list:a,into:".pin-list",none:".pins-none",key:({seq:f})=>f,create:()=>g("pin-item"),update:(f,h)=>ia(f,h,{directory:n,conversation:t,body:e,router:o,reveal:l}),
signal:i});for(let f of[n,s])f.addEventListener("change",d,{signal:i});It.addEventListener("ready",d,{signal:i}),t.addEventListener("pins",c,{signal:i}),c()}};function ia(e,t,{
directory:o,conversation:n,body:s,router:i,reveal:a}){let c=o.of(t.user);L(r(".avatar",e),c),Bt(r(".report-author",e),c);let l=r(".report-message",e),d=n.isBlocked(
t);d?l.textContent=m("message.blocked"):Rt(l,t.text),Pt(l);let f=r('[data-action="reveal"]',e);f.hidden=!d,f.onclick=()=>a(t);let h=r("time",e);h.dateTime=t.at,
p(h,Lt(new Date(t.at))),h.title=R(new Date(t.at)),r('[data-action="show"]',e).onclick=()=>i.go({...i.address,seq:t.seq});let u=r('[data-action="unpin"]',e);u.hidden=
!Pn(t,n),u.onclick=()=>b(s,()=>n.unpin(t.seq))}var ot=class{#t;constructor(t,o){let n=r(".place-filters",t);this.#t=[...n.querySelectorAll("[data-filter]")],n.addEventListener("click",({target:s})=>{let i=s.
closest("[data-filter]");i&&o(i.dataset.filter)})}show(t){for(let o of this.#t)o.setAttribute("aria-pressed",o.dataset.filter===t)}};var ys={show(e,{conversation:t,router:o,directory:n,reports:s,signal:i}){let a=new _,c="waiting",l=()=>a.open(`/rooms/${t.id}/reports?state=${c}&limit=50`),d=($,D)=>b(
e,()=>s.resolve($,D)).then(l),f=({seq:$})=>o.go({...o.address,seq:$}),h=O(e,{list:a,into:".report-list",none:".reports-none",create:()=>g("report-item"),update:($,D)=>ra(
$,D,{directory:n,resolve:d,toMessage:f}),signal:i}),u=$=>(c=$,x.show($),p(r(".reports-none",e),m(`reports.none.${$}`)),l()),x=new ot(e,u);n.addEventListener("ch\
ange",h,{signal:i}),s.addEventListener("change",({detail:$})=>$.room===t.id&&l(),{signal:i}),u(c)}};function ra(e,t,{directory:o,resolve:n,toMessage:s}){let{message:i,
reporter:a,reason:c,at:l,resolved_at:d,kept_until:f}=t;aa(r(".report-head",e),i&&o.of(i.user)),p(r(".report-message",e),ca(i)),ct(r(".report-kept",e),f&&m("repo\
rts.kept",{date:wt(new Date(f))})),ie(r(".report-reason",e),m("reports.reason",{name:jt(o.of(a)),reason:c})),kt(r("time",e),d??l);let h=r('[data-action="show"]',
e);h.hidden=!i||!!f,h.onclick=()=>s(t),ma(e,t,o);let u=r(".report-answer",e);u.hidden=!!d;for(let x of["acted","dismissed"]){let $=r(`[data-action="${x}"]`,e);$.
hidden=!!d,$.onclick=()=>n(t,{outcome:x,note:r("input",u).value.trim()||void 0})}}function aa(e,t){e.hidden=!t,t&&(L(r(".avatar",e),t),Bt(r(".report-author",e),
t))}function ca(e){return e?e.deleted?m("message.deleted"):yt(e.text):m("reports.hidden")}function ma(e,{outcome:t,resolved_by:o,reporter:n,note:s},i){let a=r("\
.report-outcome",e);a.hidden=!t,ie(a,t?m(`reports.outcome.${t}`,{name:jt(i.of(o))}):""),ct(r(".report-note",e),s&&m("reports.told",{name:y(i.of(n)),note:s}))}function Ft(e){let t=!1;return async o=>{try{return await e(t?{...o,mention_many:!0}:o)}catch(n){throw t||=n.code==="many_mentioned",n}}}var U=({time_zone:e})=>e??Intl.DateTimeFormat().resolvedOptions().timeZone;function bs(e,t){let o=e;for(let n=0;n<2;n+=1)o=e-(Do(o,t)-o);return new Date(o)}var nt=(e,t)=>new Date(
Do(e,t)).toISOString().slice(0,16),qt=(e,t)=>bs(Date.parse(`${e}Z`),t);function Se(e,t=Date.now()){let o=Math.floor(Do(t,e)/864e5)*864e5,n=(8-new Date(o).getUTCDay())%
7||7,s=i=>bs(o+i*864e5+9*36e5,e);return{hour:new Date(t+36e5),tomorrow:s(1),monday:s(n)}}function Do(e,t){let o={timeZone:t,hourCycle:"h23",year:"numeric",month:"\
numeric",day:"numeric",hour:"numeric",minute:"numeric",second:"numeric"},n=new Intl.DateTimeFormat("en-US",o).formatToParts(e),{year:s,month:i,day:a,hour:c,minute:l,
second:d}=Object.fromEntries(n.map(({type:f,value:h})=>[f,Number(h)]));return Date.UTC(s,i-1,a,c,l,d)}async function Wt({title:e,action:t,me:o,act:n,words:s=null,repeats:i=!1,repeat:a="once",mayBeNone:c=!1,before:l=null}){let d=k("pick-time"),f=r("form",d),h=U(o);
E(f);let u=Se(h);for(let[D,C]of Object.entries(u))p(r(`[data-time="${D}"]`,f),K(C,h));r('[data-time="monday"]',f).closest(".choice").hidden=u.monday.getTime()===
u.tomorrow.getTime(),r(".time-text",f).hidden=s===null,f.elements.text.value=s??"",f.elements.repeat.value=a,r(".time-none",f).hidden=!c,r(".time-repeat",f).hidden=
!i,p(r(".time-zone",f),m("time.zone",{zone:h.replaceAll("_"," ")}));let{when:x,other:$}=f.elements;return $.min=nt(Date.now(),h),$.value=nt(l??u.tomorrow,h),x.value=
l?"other":c?"none":"hour",$.onfocus=()=>x.value="other",r(".button-primary",f).textContent=t,S(f,async D=>{let C=D.when==="other"?qt(D.other,h):u[D.when],A=s===
null?{}:{text:D.text};await n({at:C?.toISOString()??null,repeat:D.repeat,time_zone:h,...A}),d.close("done")}),await v(d,{title:e})==="done"}function $e(e,t,{store:o,me:n,roomName:s,onChange:i,mayChange:a=!0,isBlocked:c=!1}){let{at:l,repeat:d,time_zone:f,failure:h,text:u,state:x}=t;p(r(".draft-text",
e),c?m("message.blocked"):u);let $=d==="once",D=K(new Date(l),$?U(n):f);p(r(".scheduled-at",e),$?D:m("scheduled.repeats",{repeat:m(`repeat.${d}`),date:D}));let C=r(
".scheduled-failure",e);C.hidden=!h,p(C,h?!$&&x==="failed"?m("scheduled.stopped"):m("scheduled.failed",{reason:q({code:h})}):"");let ht=(fe,he)=>{let ne=r(`[dat\
a-act="${fe}"]`,e);return ne.onclick=()=>Promise.resolve(he()).then(i).catch(H),ne.hidden=!a,ne};ht("now",()=>la(t,o)).hidden=!$,ht("change",()=>da(t,{store:o,me:n})),
ht("cancel",()=>fa({text:r(".draft-text",e).textContent,roomName:s},()=>o.cancel(t)))}function Te(e,t){r(".scheduled-hint",e).hidden=t.every(({repeat:o})=>o==="\
once")}async function la(e,t){try{await t.sendNow(e)}catch(o){let{count:n,most:s}=o;if(o.code!=="many_mentioned"||n>s)throw o;await es(n)&&await t.sendNow(e,{isMeant:!0})}}
var da=(e,{store:t,me:o})=>Wt({title:m("scheduled.change"),action:m("save"),me:o,words:e.text,repeats:!0,repeat:e.repeat,before:Date.parse(e.at),act:Ft(n=>t.change(
e,n))});async function fa({text:e,roomName:t},o){await T({title:m("scheduled.cancel.title"),text:m("scheduled.cancel.text",{text:ns(e),room:t}),action:m("schedu\
led.cancel")})&&await o()}var ks={show(e,{conversation:t,directory:o,blocks:n,scheduled:s,signal:i}){let{id:a,me:c}=t,l=new _,d=()=>l.open(`/rooms/${a}/scheduled?limit=50`),f=({user:u})=>u.
id===c.id||Q(t.room),h=O(e,{list:l,into:".scheduled-list",none:".scheduled-none",create:()=>g("room-scheduled-item"),update:(u,x)=>{let $=o.of(x.user);L(r(".ava\
tar",u),$),p(r(".report-author",u),y($)),$e(u,x,{store:s,me:c,roomName:t.room.name,onChange:d,mayChange:f(x),isBlocked:n.has(x.user.id)})},signal:i});for(let u of[
o,n])u.addEventListener("change",h,{signal:i});t.addEventListener("room",h,{signal:i}),l.addEventListener("change",()=>Te(e,l.items),{signal:i}),s.addEventListener(
"change",d,{signal:i}),d()}};var ha=.2,st=class extends _{#t=null;#e=null;words="";constructor(){super(),this.addEventListener("change",()=>{this.searching||(this.#e=null)})}get searching(){
return this.#t!==null||this.loading}search(t){clearTimeout(this.#t),this.words=t,this.#e=t,this.#t=setTimeout(()=>this.#o(),t?ha*1e3:0)}resume(){this.#e!==null&&
this.search(this.#e)}close(){clearTimeout(this.#t),this.#t=null,super.close()}clear(){super.clear(),this.#e=null}#o(){this.#t=null,this.open(this.pathFor(this.words))}};var pa=20,ua=/(?:^|\s)(?!-)\S*[\p{L}\p{N}]/u,Ae=class extends st{everywhere=!1;#t;constructor(t,o){super(),this.room=t,this.#t=o}ask(t){if(ua.test(t))return this.
search(t);this.clear(),this.words=t}pathFor(t){return`${this.everywhere?"/search":`/rooms/${this.room}/search`}?${new URLSearchParams({q:t,time_zone:this.#t,limit:pa})}`}};
function vs({text:e,hits:t,begins_later:o,ends_earlier:n}){let s=[...e],i=[],a=0;for(let{start:c,end:l}of t)i.push({text:s.slice(a,c).join("")},{text:s.slice(c,
l).join(""),isHit:!0}),a=l;return i.push({text:s.slice(a).join("")}),[{text:o?"…":""},...i,{text:n?"…":""}].filter(c=>c.text)}var wa=["from:","in:","has:link","has:poll","has:file","has:image","before:","after:","on:","is:pinned","is:saved","is:mine","is:unsolved"],Ce=null,_s={show(e,{
conversation:t,subject:o,router:n,isOverlay:s,me:i,directory:a,rooms:c,blocks:l,signal:d}){let f=ga(t.id,o,U(i)),h=r(".search-input",e);h.value=f.words;let u=()=>{
f.ask(h.value.trim()),D(),Os(r(".search-operators",e),h,u)};for(let C of e.querySelectorAll('[name="where"]'))C.checked=C.value==="everywhere"===f.everywhere,C.
onchange=()=>{f.everywhere=C.value==="everywhere",u()};let x=C=>{let A=se(f.words,f);Ce={panel:A,found:f},n.go({...n.address,panel:A},{replace:!0}),n.go(xa(C,{beside:s()?
null:A}))},$=O(e,{list:f,into:".search-list",key:({room:C,seq:A})=>`${C} ${A}`,create:()=>g("search-item"),update:(C,A)=>va(C,A,{directory:a,rooms:c,blocks:l,open:x,
here:t.id}),signal:d}),D=()=>{$(),ba(e,f)};for(let C of[f,a,c,l])C.addEventListener("change",D,{signal:d});h.oninput=u,r("form",e).onsubmit=C=>{C.preventDefault(),
u()},f.resume(),D(),Os(r(".search-operators",e),h,u),f.words||h.focus()}};function ga(e,t,o){let{words:n,everywhere:s}=En(t);if(Ce?.panel===se(n,{everywhere:s})&&
(s||Ce.found.room===e))return Ce.found;let a=new Ae(e,o);return a.everywhere=s,a.ask(n),a}function xa({room:e,seq:t,thread:o},{beside:n}){return o?{view:"room",
room:e,seq:o,panel:`thread:${o}:${t}`}:{view:"room",room:e,seq:t,panel:n}}function Os(e,t,o){let n=t.value.split(/\s/).at(-1).toLowerCase(),s=n.startsWith("-")?
"-":"",i=n.slice(s.length),a=wa.filter(c=>c.startsWith(i)&&c!==i);e.replaceChildren(...a.map(c=>ya(c,()=>{t.value=t.value.slice(0,t.value.length-i.length)+c+(c.
endsWith(":")?"":" "),t.focus(),o()}))),e.hidden=a.length===0}function ya(e,t){let o=document.createElement("button");return o.type="button",o.className="button\
 button-small",o.textContent=e,o.onclick=t,o}function ba(e,t){let o=r(".search-note",e);p(o,t.words?ka(t):m("search.hint")),o.hidden=!o.textContent}function ka({
items:e,searching:t,failed:o,refusal:n,hasMore:s,said:i}){if(n)return q(n);if(o)return"";if(t)return s&&!e.length?m("search.older"):"";let a=i.is_whole===!1;return!e.
length&&s?m("search.so_far"):a?m("search.part"):e.length?"":m("search.none")}function va(e,t,{directory:o,rooms:n,blocks:s,open:i,here:a}){let c=o.of(t.user);L(
r(".avatar",e),c),Bt(r(".report-author",e),c);let l=r(".search-place",e);p(l,t.room===a?"":n.find(t.room)?.name??""),l.hidden=!l.textContent;let d=r("time",e);d.
dateTime=t.at,p(d,Lt(new Date(t.at))),d.title=R(new Date(t.at));let f=s.has(t.user.id)?[{text:m("message.blocked")}]:vs(t.snippet);r(".report-message",e).replaceChildren(
...f.map(Oa)),r('[data-action="show"]',e).onclick=()=>i(t)}function Oa({text:e,isHit:t}){if(!t)return document.createTextNode(e);let o=document.createElement("m\
ark");return o.textContent=e,o}var Le=class extends Bn{root;floor=1;hasOlder;constructor({items:t,prev:o,thread:n}){super({first:t[0]?.seq??n.root,last:t.at(-1)?.seq??n.root}),this.root=An(n.
message),this.prepend(t,{from:this.first,before:this.last+1}),this.#t(o)}get cursor(){return this.last}shows(t){return pt(t)}hear(t){t.thread===this.root.seq&&t.
seq>this.last?this.take(Cn(t)):$n(t)?this.expire(t.before):$o(t)&&this.change(t)}change(t){super.change(t),$o(t)===this.root.seq&&(this.root=Ln(this.root,t))}expire(t){
let o=this.hasOlder===!1;super.expire(t),!(!this.root||this.root.seq>=this.expiredBefore)&&(this.root=Mn(this.root),o&&this.begin(this.root))}prependPage({items:t,
prev:o}){this.prepend(t,{from:t[0]?.seq??this.first}),this.#t(o)}joins(t){return!this.hasOlder||t.last<this.first?!1:(this.hasOlder=t.hasOlder,super.joins(t))}trim(){}#t(t){
this.hasOlder=t!==null,this.hasOlder||this.begin(this.root)}};var Es=200,_a=300,Ea={entries:[],first:null,last:null,cursor:null,floor:1,hasOlder:!1,entry(){},holds:()=>!1,trim(){}},Sa=["state","room","me","isOver","unsentE\
dits","typing","members","readers","keepsEdits"],De=class extends EventTarget{#t;#e=null;#o=0;#s=!1;#n=[];#i=new AbortController;#r=null;#a=null;#m=null;#c=null;#d=new Tn;isThread=!0;follows=!1;readSeq=0;failure=null;constructor({
conversation:t,root:o,threads:n}){super(),this.#t=t,this.root=o,this.id=`${t.id}:${o}`;for(let i of Sa)Object.defineProperty(this,i,{get:()=>t[i]});let{signal:s}=this.#i;
for(let i of["change","room"])t.addEventListener(i,()=>this.#p(i),{signal:s});t.addEventListener("lost-edit",({detail:i})=>this.#p("lost-edit",i),{signal:s}),t.
addEventListener("event",({detail:i})=>this.#h(i),{signal:s}),t.addEventListener("resync",()=>this.#y(),{signal:s}),t.addEventListener("state",()=>this.#b(),{signal:s}),
n.addEventListener("told",({detail:i})=>this.#u(i),{signal:s}),this.state==="live"&&this.load()}close(){this.#r&&this.#x(),this.#i.abort()}get rootEntry(){return this.#e?.
root}async load(){this.#o+=1;let t=this.#o;this.#s=!0,this.#n=[];let o=this.#e===null;try{let n=await w.get(`${this.#l}?limit=${Es}`);if(t!==this.#o)return;let s=new Le(
n);for(let i of this.#n)s.hear(i);this.#e&&s.joins(this.#e),s.expire(this.#t.timeline.expiredBefore),this.#e=s,this.#w(n.thread),o&&n.thread.unread&&(this.#m=n.
thread.read_seq),this.failure=null}catch(n){if(t!==this.#o)return;this.failure=n}this.#s=!1,this.#p("change"),this.#p("thread")}history={isAtNewest:!0,toNewest(){},
loadNewer(){},goTo:async t=>!!this.timeline.entry(t),loadOlder:()=>this.#c??=this.#f().finally(()=>this.#c=null)};get timeline(){let t=this.#e??Ea;return t.epoch=
this.#t.timeline.epoch,Object.assign(this.history,{shown:t,hasOlder:t.hasOlder}),t}get unread(){let t=this.#m;return{first:(t===null?null:this.timeline.entries.
find(({seq:n,user:s})=>n>t&&s.id!==this.me.id))?.seq??null,below:()=>0,stoppedElsewhere:!1}}reading={seen:0,back(){},answered:()=>this.#m=null,away:()=>{},seeAll:()=>this.#g(),
see:({to:t})=>t>=this.timeline.last&&this.#g()};keep(){}get unsent(){return this.#t.unsentIn(this.root)}get lastOwn(){return this.timeline.entries.findLast(t=>pt(
t)&&Rn(t,this))}quoted(t){return this.timeline.entry(t)??this.#t.quoted(t)}send(t,{quote:o,inRoom:n,call:s}={}){this.#m=null,this.#d.note(this.#t.send(t,{thread:this.
root,quote:o,inRoom:n,call:s}))}takeBack(){return this.#d.takeBack(this)}async follow(t){let o=`${this.#l}/follow`;this.#w(await(t?w.put(o):w.delete(o))),this.#p(
"thread")}solve(t){let o=`${this.#l}/solved?${new URLSearchParams({epoch:this.#t.timeline.epoch})}`;return t?w.put(o):w.delete(o)}ask=t=>this.#t.ask({...t,thread:this.
root,epoch:this.timeline.epoch});reactedTo=t=>this.#t.reactedTo(t);pressedIn=t=>this.#t.pressedIn(t);press=(t,o,n)=>this.#t.press(t,o,n);chosenIn=t=>this.#t.chosenIn(
t);vote=(t,o)=>this.#t.vote(t,o);endPoll=t=>this.#t.endPoll(t);roomCalled=t=>this.#t.roomCalled(t);linked=(t,o)=>this.#t.linked(t,o);personOf=t=>this.#t.personOf(
t);isSaved=t=>this.#t.isSaved(t);isBlocked=t=>this.#t.isBlocked(t);reveal=t=>this.#t.reveal(t);retry=t=>this.#t.retry(t);discard=t=>this.#t.discard(t);sayTyping=()=>this.#t.
sayTyping();edit=(t,o)=>this.#t.edit(t,o);delete=t=>this.#t.delete(t);react=(t,o)=>this.#t.react(t,o);pin=t=>this.#t.pin(t);unpin=t=>this.#t.unpin(t);unreact=(t,o)=>this.#t.
unreact(t,o);get#l(){return`/rooms/${this.#t.id}/messages/${this.root}/thread`}async#f(){let t=this.#e;if(!t?.hasOlder)return;let o=await w.get(`${this.#l}?befo\
re=${t.first}&limit=${Es}`);t===this.#e&&(t.prependPage(o),this.#p("change"))}#h(t){this.#s&&this.#n.push(t),this.#e&&(this.#e.hear(t),this.#p("thread"))}#u({room:t,
root:o,...n}){t!==this.#t.id||o!==this.root||(this.#w(n),this.#p("thread"))}#w({follows:t,read_seq:o}){Object.assign(this,{follows:t,readSeq:o})}#g(){let{last:t}=this.
timeline;t===null||this.#a!==null&&t<=this.readSeq||(this.#a=this.readSeq=Math.max(t,this.readSeq),clearTimeout(this.#r),this.#r=setTimeout(()=>this.#x(),_a))}#x(){
clearTimeout(this.#r),this.#r=null,w.put(`${this.#l}/read`,{seq:this.#a}).catch(()=>{})}#y(){this.#e=null,this.#p("resync"),this.state==="live"&&this.load()}#b(){
this.state==="live"&&this.load(),this.#p("state")}#p(t,o){this.dispatchEvent(new CustomEvent(t,{detail:o}))}};var Ht=null,$s={show(e,{conversation:t,subject:o,threads:n,signal:s,...i}){let[a,c]=o.split(":").map(Number),l=r(".thread",e);Ht??=new fs({...i,threads:n,root:l}),
Ht.root!==l&&l.replaceWith(Ht.root);let d=new De({conversation:t,root:a,threads:n});s.addEventListener("abort",()=>d.close());let f=()=>$a(Ht.root,d);for(let h of[
"thread","room","state"])d.addEventListener(h,f,{signal:s});f(),Ht.show(d),c&&d.addEventListener("change",()=>Ht.goTo(c),{signal:s,once:!0})}};function $a(e,t){
let{rootEntry:o,follows:n,failure:s,room:i}=t,a=r(".thread-bar",e),c=!!o?.solved;a.hidden=!o,p(r(".thread-failure",e),s?q(s):""),Ss(r('[data-act="follow"]',a),{
isOn:n,act:()=>t.follow(!n)}),p(r('[data-act="follow"] span',a),m(n?"thread.unfollow":"thread.follow"));let l=r('[data-act="solve"]',a);Ss(l,{isOn:c,act:()=>t.solve(
!c)}),p(r("span",l),m(c?"thread.solved":"thread.solve"));let d=!!At(i);l.hidden=d,r(".thread-solved",a).hidden=!d||!c}function Ss(e,{isOn:t,act:o}){e.setAttribute(
"aria-pressed",t),e.onclick=()=>o().catch(H)}var Me={all:"",unread:"&unread=true",unsolved:"&solved=false",solved:"&solved=true"};function je(e,{room:t,root:o,unread:n,message:s},{directory:i,blocks:a,roomName:c=""}){
let{replies:l,solved:d,user:f}=s,h=r("a",e);h.href=z({view:"room",room:t,panel:`thread:${o}`}),h.classList.toggle("has-unread",n>0);let u=i.of(f);Oe(r(".avatar-\
button",e),u),p(r(".thread-item-author",e),y(u)),p(r(".thread-item-room",e),c),p(r(".thread-item-text",e),Ta(s,a));let x=[M("thread.replies",l.count),rs(new Date(
l.last_at)),d&&m("thread.solved")];p(r(".thread-item-facts",e),x.filter(Boolean).join(" · "));let[$,D]=r(".thread-item-unread",e).children;p($,n?String(n):""),
p(D,n?M("rooms.unread",n):"")}function Ta({user:e,text:t,deleted:o},n){return o?m("message.deleted"):n.has(e.id)?m("message.blocked"):os(t)}var Ts={show(e,{conversation:t,directory:o,blocks:n,signal:s}){let{id:i}=t,a=new _,c=O(e,{list:a,into:".thread-list",none:".threads-none",key:({root:f})=>f,create:()=>g(
"thread-item"),update:(f,h)=>je(f,h,{directory:o,blocks:n}),signal:s}),l=f=>(d.show(f),a.open(`/rooms/${i}/threads?limit=50${Me[f]}`)),d=new ot(e,l);for(let f of[
o,n])f.addEventListener("change",c,{signal:s});l("all")}};function Ot(e){r("form",e).hidden=!1,r(".made-once",e).hidden=!0}function Ut(e,t,{copied:o}){let n=r(".made-once",e),s=r(".once-text",n);r("form",e).hidden=!0,n.
hidden=!1,s.value=t,r('[data-action="copy"]',n).onclick=()=>G(t,o),e.addEventListener("close",()=>s.value="",{once:!0}),s.focus(),s.select()}function Cs(e,{path:t,mayMake:o,signal:n}){let s=new _,i=()=>s.open(t),a={renew:async l=>{if(!await T(As("renew",l)))return;let d=null;await b(e,async()=>{d=await w.
post(`${t}/${l.id}/secret`)}),d&&Da(d),i()},revoke:async l=>{await T(As("revoke",l))&&(await b(e,()=>w.delete(`${t}/${l.id}`)),i())}};O(e,{list:s,into:".incomin\
g-list",none:".incoming-none",create:()=>g("incoming-item"),update:(l,d)=>Aa(l,d,a),signal:n});let c=r('[data-action="new-incoming"]',e);c.hidden=!o,c.onclick=()=>La(
{path:t,onMade:i}),i()}function Aa(e,t,o){r(".incoming-name",e).textContent=y(t.bot),r(".incoming-use",e).textContent=Ca(t);for(let[n,s]of Object.entries(o)){let i=r(
`[data-action="${n}"]`,e);i.setAttribute("aria-label",m(`incoming.${n}.of`,{name:y(t.bot)})),i.onclick=()=>s(t)}}function Ca({state:e,owner:t,last_used_at:o}){let n=t&&
m("incoming.by",{name:y(t)}),s=o?m("tokens.used",{date:I(new Date(o))}):m("tokens.unused");return[n,e==="stopped"?m("incoming.stopped"):s].filter(Boolean).join(
" · ")}function La({path:e,onMade:t}){let o=k("incoming"),n=r("form",o);return E(n),Ot(o),S(n,async({name:s})=>{Ls(o,await w.post(e,{name:s.trim()})),t()}),v(o,
{title:m("incoming.new")})}function Da(e){let t=k("incoming");Ot(t),v(t,{title:y(e.bot)}),Ls(t,e)}function Ls(e,{url:t}){let o=r(".curl-example code",e);o.textContent=
`curl ${t} -d '{"text": "${m("incoming.example")}"}'`,e.addEventListener("close",()=>o.textContent="",{once:!0}),Ut(e,t,{copied:"incoming.copied"})}var As=(e,{bot:t})=>({
title:m(`incoming.${e}.title`,{name:y(t)}),text:m(`incoming.${e}.text`),action:m(e==="revoke"?"tokens.revoke":"incoming.renew")});var Ds={messages:["message","edited","deleted"],threads:["solved","unsolved"],reactions:["reacted","unreacted","pressed"],polls:["voted","poll_ended"],pins:["pi\
nned","unpinned"],members:["joined","left","added","removed","banned","unbanned","muted","unmuted","role"]},Ma=new Set(Object.values(Ds).flat()),Mo=Object.entries(
{...Ds,room:Sn.filter(e=>!Ma.has(e))}).map(([e,t])=>({name:e,types:t})),jo=({name:e})=>m(`webhooks.group.${e}`);function Ms(e){return e.length?at(Mo.filter(t=>t.
types.some(o=>e.includes(o))).map(jo)):m("webhooks.types.all")}var re=({url:e})=>new URL(e).host;function Ie({state:e,failures:t,next_try_at:o,last_delivery:n}){
return e!=="active"?m(`webhooks.state.${e}`):t?M("webhooks.state.failing",t,{date:I(new Date(o))}):n?m("webhooks.state.sent",{date:I(new Date(n.at))}):m("webhoo\
ks.state.active")}function js(e,{path:t,room:o,rooms:n}){let s=new _,i=r(".range-form",e),a=()=>s.open(`${t}/deliveries?limit=20`),c=l=>w.post(`${t}/replays`,l);return ja(i,{room:o,
rooms:n}),O(e,{list:s,into:".delivery-list",none:".deliveries-none",create:()=>g("delivery-item"),update:(l,d)=>Ra(l,d,{rooms:n,again:()=>b(i,()=>c(Ia(d,n)).then(
a))})}),S(i,async({first:l,last:d,room:f})=>{await c({first:Number(l),last:Number(d),...n?{room:f}:{}}),a()}),a(),a}function ja(e,{room:t,rooms:o}){E(e);let n=e.
elements.room;r(".range-room",e).hidden=t!==null,n.disabled=t!==null,n.replaceChildren(...o?o.mine.filter(({name:s})=>s).map(({id:s,name:i})=>new Option(i,s)):[])}
var Ia=({seq:e,room:t},o)=>({first:e,last:e,...o?{room:t}:{}});function Ra(e,t,{rooms:o,again:n}){let{type:s,seq:i,room:a}=t,c=o&&o.find(a)?.name,l=[s,i&&m("web\
hooks.delivery.seq",{seq:j(i)}),c].filter(Boolean);r(".delivery-what",e).textContent=l.join(" · ");let d=r(".delivery-outcome",e);d.textContent=Pa(t),d.title=R(
new Date(t.at));let f=r("button",e);f.hidden=!i,f.onclick=n}function Pa({at:e,status:t,error:o,attempt:n,milliseconds:s}){let i=[I(new Date(e)),o??m("webhooks.d\
elivery.status",{status:t,milliseconds:j(s)})];return n>1&&i.push(m("webhooks.delivery.attempt",{count:j(n)})),i.join(" · ")}function zt(e,{path:t,question:o,onGone:n}){r(".form-error",e).hidden=!0,r("button",e).onclick=async()=>{await T(o)&&await b(e,async()=>{await w.delete(t),Y(e.closest(
"[data-dialog]")),n()})}}function Re(e,t){let o=new Set(t),n=Mo.map(a=>Na(a,o)),s=r(".invite-room-list",e);s.replaceChildren(...n),e.elements.types.value=t.length?"chosen":"all";let i=()=>{
let a=e.elements.types.value==="all";s.hidden=a,r("input",s).setCustomValidity(a||o.size?"":m("webhooks.types.none"))};return r(".webhook-types",e).onchange=i,i(),
()=>e.elements.types.value==="all"?[]:[...o]}function Na(e,t){let o=g("invite-room"),n=r("input",o),s=e.types.filter(i=>t.has(i)).length;return n.checked=s===e.
types.length,n.indeterminate=s>0&&!n.checked,n.addEventListener("change",()=>e.types.forEach(i=>n.checked?t.add(i):t.delete(i))),r("span",o).textContent=jo(e),o.
title=e.types.join(", "),o}function Is(e,{path:t,rooms:o,onChanged:n}){let s=k("webhook"),i=r(".webhook-form",s),a=r(".webhook-outcome",s),c=u=>{r(".webhook-state",s).textContent=Ie(u),r(
'[data-action="pause"]',s).hidden=u.state!=="active",r('[data-action="resume"]',s).hidden=u.state==="active"},l=async u=>{c(await w.patch(t,u)),n()};E(i),a.textContent=
"",i.elements.url.value=e.url;let d=Re(i,e.types);c(e),S(i,({url:u})=>l({url:u.trim(),types:d()}));let f=js(r(".deliveries",s),{path:t,room:e.room,rooms:o}),h={
test:()=>b(i,async()=>{a.textContent=m("webhooks.test.waits"),a.textContent=Ba(await w.post(`${t}/tests`)),f()}),pause:()=>b(i,()=>l({active:!1})),resume:()=>b(
i,()=>l({active:!0})),rotate:()=>Fa(i,t)};for(let[u,x]of Object.entries(h))r(`[data-action="${u}"]`,s).onclick=x;return zt(r(".webhook-end",s),{path:t,question:qa(
e),onGone:n}),v(s,{title:re(e)})}function Ba({status:e,error:t}){return t?m("webhooks.test.failed",{why:t}):m(e>=200&&e<300?"webhooks.test.taken":"webhooks.test\
.refused",{status:e})}async function Fa(e,t){let o={title:m("webhooks.rotate.title"),text:m("webhooks.rotate.text"),action:m("webhooks.rotate")};if(!await T(o))
return;let n=null;if(await b(e,async()=>{n=await w.post(`${t}/secret`)}),!n)return;let s=k("new-webhook");Ot(s),v(s,{title:m("webhooks.rotate")}),Ut(s,n.secret??
n.public_key,{copied:"webhooks.copied"})}var qa=e=>({title:m("webhooks.remove.title",{host:re(e)}),text:m("webhooks.remove.text"),action:m("webhooks.remove")});function Pe(e,{path:t,rooms:o=null,signal:n}){let s=new _,i=()=>s.open(t);O(e,{list:s,into:".webhook-list",none:".webhooks-none",create:()=>g("webhook-item"),update:(a,c)=>Wa(
a,c,()=>Is(c,{path:`${t}/${c.id}`,rooms:o,onChanged:i})),signal:n}),r('[data-action="new-webhook"]',e).onclick=()=>Ha({path:t,onMade:i}),i()}function Wa(e,t,o){
r(".webhook-host",e).textContent=re(t),r(".webhook-what",e).textContent=Ms(t.types),r(".webhook-state",e).textContent=Ie(t),r("button",e).onclick=o}function Ha({
path:e,onMade:t}){let o=k("new-webhook"),n=r("form",o);E(n),Ot(o);let s=Re(n,[]);return S(n,async({url:i,signing:a})=>{let c=await w.post(e,{url:i.trim(),signing:a,
types:s()});Ut(o,c.secret??c.public_key,{copied:"webhooks.copied"}),t()}),v(o,{title:m("webhooks.new")})}var Rs={show(e,{conversation:t,signal:o}){let n=`/rooms/${t.id}`;Pe(r(".webhooks",e),{path:`${n}/webhooks`,signal:o}),Cs(r(".incoming",e),{path:`${n}/incoming-w\
ebhooks`,mayMake:Tt(t.room),signal:o})}};var Ne=class{#t;#e=new _;constructor(t){this.#t=t,O(t,{list:this.#e,into:".abandoned-list",none:".abandoned-none",create:()=>g("abandoned-item"),update:(o,n)=>this.#n(
o,n)})}show(){this.#o(),r(".form-error",this.#t).hidden=!0,this.#s()}#o(){return this.#e.open("/abandoned-rooms?limit=50")}#s(){r(".place-title",this.#t).focus()}#n(t,o){
let n=[o.kind==="private"&&m("abandoned.private"),m("browse.active",{date:wt(new Date(o.active_at))})];p(r(".abandoned-name",t),o.name),p(r(".hint",t),n.filter(
Boolean).join(" · "));let[s,i]=t.querySelectorAll("button");s.hidden=o.kind==="private",s.setAttribute("aria-label",m("abandoned.restore.room",{room:o.name})),
i.setAttribute("aria-label",m("abandoned.delete.room",{room:o.name})),s.onclick=()=>this.#i("restore",o,()=>w.put(`/abandoned-rooms/${o.id}/owner`)),i.onclick=()=>this.#i(
"delete",o,a=>w.delete(pe(`/abandoned-rooms/${o.id}`,a)))}async#i(t,o,n){let s=m(`abandoned.${t}.title`,{room:o.name}),i=t==="restore",a={title:s,text:m(`abando\
ned.${t}.text`),action:m(`abandoned.${t}`),isHarmless:i},c=i?await T(a)&&{}:await mt(a);c&&(await b(this.#t,async()=>{await n(c),F(m(`abandoned.${t}.done`,{room:o.
name}))}),await this.#o(),this.#s())}};var Ua=50,Be=class extends st{pathFor(t){return`/accounts?${new URLSearchParams({limit:Ua,q:t})}`}async change({id:t},o){return this.#t(await w.patch(`/accounts\
/${t}`,o))}async endSessions(t,o){return await w.delete(pe(`/accounts/${t.id}/sessions`,o)),this.#t({...t,sessions:0,last_seen_at:null})}makeLink({id:t},o){return w.
post(`/accounts/${t}/password-link`,o)}#t(t){return this.items=this.items.map(o=>o.id===t.id?t:o),this.dispatchEvent(new Event("change")),t}};var za=new Set(["enable","link"]);function Ps({account:e,accounts:t,me:o}){let n=k("one-account"),s=r(".dialog-body",n),i=e,a=(l,d)=>{r(`[data-act="${l}"]`,s).onclick=
async()=>{let f=await Ka(Ga(l,i),i);f&&await b(s,()=>d(i,f))}},c=l=>{i=l,Ya(s,i,{me:o})};return a("disable",async(l,d)=>c(await t.change(l,{disabled:!0,...d}))),
a("enable",async(l,d)=>c(await t.change(l,{disabled:!1,...d}))),a("role",async(l,d)=>c(await t.change(l,{role:Io(l),...d}))),a("sessions",async(l,d)=>c(await t.
endSessions(l,d))),a("link",async(l,d)=>Ja(s,l,await t.makeLink(l,d))),r(".form-error",s).hidden=!0,c(e),v(n,{title:y(e)})}var Io=({role:e})=>e==="owner"?"membe\
r":"owner",Ga=(e,t)=>e==="role"?`make_${Io(t)}`:e,Ka=(e,t)=>mt({title:m(`accounts.${e}.title`,{name:y(t)}),text:m(`accounts.${e}.text`,{name:y(t),account:t.name}),
action:m(`accounts.${e}.action`),isHarmless:za.has(e)});function Ya(e,t,{me:o}){let{name:n,role:s,sessions:i,bot:a,guest:c,external_id:l,created_at:d,last_seen_at:f,
disabled_at:h}=t,u={name:n,role:m(`accounts.role.${s}`),seen:m("accounts.seen.none"),sessions:j(i)};for(let[C,A]of Object.entries(u))p(Fe(e,C),A);for(let[C,A]of Object.
entries({since:d,seen:f,disabled:h}))A?kt(Fe(e,C),A):Fe(e,C).title="";Fe(e,"disabled").parentElement.hidden=!h;let x=t.id===o.id,$=!!h,D={link:!$&&!a&&!c&&!l,role:!a&&
!c,sessions:i>0,disable:!$,enable:$&&!c};Va(r(".account-acts",e),()=>{for(let[C,A]of Object.entries(D))r(`[data-act="${C}"]`,e).hidden=x||!A}),p(r('[data-act="r\
ole"]',e),m(`accounts.make_${Io(t)}`)),r(".account-own",e).hidden=!x,r(".link-made",e).hidden=!0}var Fe=(e,t)=>r(`[data-fact="${t}"] dd`,e);function Va(e,t){let o=[
...e.children],n=o.indexOf(document.activeElement);if(t(),n<0||!o[n].hidden)return;let s=a=>!a.hidden;(o.slice(n).find(s)??o.slice(0,n).findLast(s))?.focus()}function Ja(e,t,{
url:o,qr:n,expires_at:s}){let i=r(".link-made",e),a=r(".link-url",i);p(r(".link-for",i),m("accounts.link.for",{name:y(t)})),p(r(".link-end",i),m("accounts.link.\
end",{date:I(new Date(s))})),r(".invite-qr",i).src=n,a.value=o,i.hidden=!1,a.focus(),a.select();let c=r('[data-action="copy"]',i);r(".link-copied",i).hidden=!0,
c.onclick=()=>b(e,async()=>{await ss(o),r(".link-copied",i).hidden=!1})}var qe=class{#t;#e;#o;#s=new Be;#n;constructor(t,{me:o,directory:n}){this.#t=t,this.#e=o,this.#o=n,this.#n=r("input",t),this.#n.oninput=()=>this.#s.search(this.#n.
value.trim());let s=O(t,{list:this.#s,into:".account-list",none:".accounts-none",create:()=>g("account-item"),update:(a,c)=>this.#i(r("button",a),c)}),i=J(()=>t.
hidden||s());n.addEventListener("change",i)}show(){document.activeElement!==this.#n&&(this.#n.value=""),this.#s.search(this.#n.value.trim()),(tt.matches?this.#n:
r(".place-title",this.#t)).focus()}#i(t,o){let{name:n,display_name:s,role:i,disabled_at:a,owner:c,guest:l,external_id:d}=o,f=[c&&m("bot.of",{name:y(c)}),l&&m("g\
uest.mark"),i==="owner"&&m("role.owner"),d&&m("accounts.is_external"),a&&m("accounts.is_disabled")];L(r(".avatar",t),this.#o.of(o)),p(r(".account-item-name",t),
y(o)),p(r(".hint",t),s&&s!==n?n:""),p(r(".account-item-state",t),f.filter(Boolean).join(" · ")),t.classList.toggle("is-away",!!a),t.onclick=()=>Ps({account:o,accounts:this.#s,
me:this.#e})}};var We=class{#t;#e=new _;constructor(t){this.#t=t,_e(t,{list:this.#e,into:".act-list",none:".acts-none",showsRooms:!0})}show(){this.#e.open("/audit?limit=50"),r(
".place-title",this.#t).focus()}};var He=class{#t;#e;#o;constructor(t,{drafts:o,rooms:n}){this.#t=t,this.#e=o,this.#o=n,o.addEventListener("change",()=>this.#s()),n.addEventListener("change",J(()=>this.#s()))}show(){
this.#s(),r(".place-title",this.#t).focus()}#s(){let t=this.#e.written.map(o=>({...o,room:this.#o.find(o.room)})).filter(({room:o})=>o);r(".drafts-none",this.#t).
hidden=t.length>0,P(r(".draft-list",this.#t),t,{key:({place:o})=>o,create:()=>g("draft-item"),update:(o,n)=>this.#n(o,n)})}#n(t,{place:o,room:n,thread:s}){let i=r(
"a",t);i.href=z({view:"room",room:n.id,panel:s&&`thread:${s}`}),xt(i,s?"thread":Nt(n));let a=s?m("drafts.in_thread",{room:n.name}):n.name;p(r(".draft-room",i),a),
p(r(".draft-text",i),this.#e.of(o));let c=r("button",t);c.title=m("drafts.delete"),c.setAttribute("aria-label",m("drafts.delete.from",{room:a})),c.onclick=()=>this.#e.
keep(o,"")}};var Za=200,Qa={ArrowDown:1,ArrowUp:-1};function Xa({kind:e,message:{seq:t,thread:o,in_room:n}}){let s=e==="reply"?t:n?null:o;return s?{panel:`thread:${s}`}:{seq:t}}
var tc=({text:e,deleted:t})=>t?m("message.deleted"):yt(e).replace(/\s+/gu," ").slice(0,Za),Ue=class{#t;#e;#o;#s;#n;constructor(t,{inbox:o,...n}){this.#t=t,this.#e=
o,this.#o=n,this.#s=O(t,{list:o.list,into:".inbox-list",none:".inbox-none",create:()=>g("inbox-item"),update:(i,a)=>this.#r(i,a)});let s=J(()=>t.hidden||this.#s());
for(let i of[n.rooms,n.directory,n.blocks])i.addEventListener("change",s);this.#n=new ot(t,i=>this.#i(i)),r('[data-testid="inbox-all-done"]',t).onclick=()=>this.#l(
o.setAllDone()),r(".inbox-list",t).addEventListener("keydown",i=>this.#d(i))}show(){this.#i(this.#e.filter),r(".place-title",this.#t).focus()}leave(){this.#e.leave()}#i(t){
this.#n.show(t),p(r(".inbox-none",this.#t),m(t==="done"?"inbox.none.done":"inbox.none")),this.#e.show(t)}#r(t,o){let{message:n,by:s,unread:i,done:a}=o,{directory:c,
rooms:l}=this.#o,d=c.of(s),f=r("a",t);t.classList.toggle("is-unread",i),f.href=z({view:"room",room:n.room,...Xa(o)}),Oe(r(".avatar-button",t),d),p(r(".inbox-wha\
t",f),this.#m(o,y(d))),p(r(".inbox-room",f),l.find(n.room)?.name??""),p(r(".inbox-time",f),wt(new Date(o.at))),p(r(".inbox-text",f),this.#a(o));let h=r(".icon-b\
utton",t);h.title=m(a?"inbox.reopen":"inbox.done"),h.setAttribute("aria-label",h.title),h.onclick=()=>this.#c(t,o)}#a({message:t,reply:o,by:n}){let s=o?{...o,user:n}:
t;return this.#o.blocks.has(s.user.id)&&!s.deleted?m("message.blocked"):tc(s)}#m({kind:t,emoji:o,count:n},s){return t!=="reaction"?m(`inbox.${t}`,{name:s}):M("i\
nbox.reaction",n,{name:s,emoji:o??""})}async#c(t,{id:o,done:n}){let s=t.nextElementSibling??t.previousElementSibling,i=t.contains(document.activeElement);await this.#l(
this.#e.setDone(o,!n)),i&&(s?r("a",s):r(".place-title",this.#t)).focus()}#d(t){let o=t.target.closest(".inbox-item");if(!o||t.altKey||t.ctrlKey||t.metaKey)return;
let n=Qa[t.key];if(t.key==="Delete")r(".icon-button",o).click();else if(n)(n>0?o.nextElementSibling:o.previousElementSibling)?.querySelector("a").focus();else return;
t.preventDefault()}#l(t){return t.catch(H)}};var ec="/api/v1/monitor/ws",oc="parley.v1",nc=8e3,sc=8e3,ze=class extends EventTarget{#t=null;#e;#o;#s=new kn;#n=new Map;state="connecting";keptSeconds=600;own=null;open(){
this.close(),this.#l("connecting"),this.#i()}close(){clearTimeout(this.#e),clearTimeout(this.#o);let t=this.#t;this.#t=null,t?.close(),this.#n.clear()}get nodes(){
let t=this.#a;return[...this.#n].filter(([,s])=>s.at(-1).at>t-nc).map(([s])=>s).sort().sort((s,i)=>(i===this.own)-(s===this.own))}samplesOf(t){return this.#n.get(
t)??[]}#i(){let t=bn(ec,oc);t.onmessage=({data:o})=>t===this.#t&&this.#r(JSON.parse(o)),t.onclose=o=>t===this.#t&&this.#d(o),this.#t=t,this.#c()}#r(t){if(this.#c(),
t.type==="hello"&&(this.#n.clear(),this.#s.reset(),this.own=t.node,this.keptSeconds=t.kept_seconds,this.#l("live")),t.type==="samples")for(let o of t.items)this.#m(
o);t.type==="sample"&&this.#m(t),this.dispatchEvent(new CustomEvent("change",{detail:t}))}get#a(){return Math.max(...[...this.#n.values()].map(t=>t.at(-1).at))}#m(t){
let{node:o,at:n}=t;this.#n.has(o)||this.#n.set(o,[]);let s=this.#n.get(o);s.push(t);let i=n-this.keptSeconds*1e3,a=s.findIndex(c=>c.at>=i);a>0&&s.splice(0,a);for(let[
c,l]of this.#n)l.at(-1).at<i&&this.#n.delete(c)}#c(){clearTimeout(this.#o),this.#o=setTimeout(()=>{this.#t.onclose=null,this.#t.close(),this.#d({})},sc)}async#d({
code:t,reason:o}){if(clearTimeout(this.#o),!vn(t,o).again)return this.#l("ended");this.#l("lost"),this.#e=setTimeout(()=>this.#i(),this.#s.next()*1e3);let n=await w.
get("/me").catch(({status:s})=>s===401?{}:null);!n||n.role==="owner"||this.state!=="lost"||(clearTimeout(this.#e),this.#l("ended"))}#l(t){this.state=t,this.dispatchEvent(
new Event("change"))}};var ic=[{name:"processor",most:100,value:Co,lines:{machine:({host:e})=>e.cpu_percent,process:({process:e})=>e.cpu_percent}},{name:"memory",value:ye,lines:{machine:({
host:e})=>e.memory_bytes,process:({process:e})=>e.memory_bytes},more:{memory_total:({host:e})=>e.memory_total_bytes}},{name:"messages",most:1,value:ke,lines:{messages:({
chat:e})=>e.messages_per_second}},{name:"deliveries",most:1,value:ke,lines:{deliveries:({chat:e})=>e.deliveries_per_second}},{name:"commits",most:1,value:Lo,lines:{
p99:({chat:e})=>e.commit_p99_ms,p50:({chat:e})=>e.commit_p50_ms}},{name:"lag",most:5,value:Lo,lines:{loop:({chat:e})=>e.loop_lag_ms,backplane:({chat:e})=>e.backplane_lag_ms}},
{name:"sockets",most:5,value:be,lines:{sockets:({chat:e})=>e.room_sockets+e.account_sockets,people:({chat:e})=>e.people}},{name:"queue",most:10,value:be,lines:{
queued:({chat:e})=>e.queued}},{name:"storage",value:ye,lines:{database:({storage:e})=>e.database_bytes,wal:({storage:e})=>e.wal_bytes},more:{free:({storage:e})=>e.
free_bytes}}],Ge=class{#t;#e=new ze;#o=null;#s=[];#n=!1;#i=!1;constructor(t){this.#t=t;let o=J(()=>this.#n&&this.#c()),n=J(()=>this.#n&&this.#d());this.#e.addEventListener(
"change",({detail:s})=>this.#r(s)?n():o())}show(){this.#n=!0,this.#e.open(),r(".place-title",this.#t).focus(),this.#i=!1,this.#a().catch(()=>{this.#i=!0,this.#c()})}leave(){
this.#n=!1,this.#e.close()}#r(t){return t?.type==="sample"&&this.#o!==null&&t.node!==this.#o}async#a(){let[{LineChart:t}]=await Promise.all([ge("charts"),Gn("ch\
arts_style")]);this.#s.length||(this.#s=ic.map(o=>this.#m(o,t))),this.#c()}#m({name:t,most:o,value:n,lines:s,more:i={}},a){let c=g("monitor-chart");p(r("h2",c),
m(`monitor.${t}`)),r(".monitor-charts",this.#t).append(c);let{keptSeconds:l}=this.#e,d=u=>Ct(u*1e3),f=u=>n(u,2),h={count:Object.keys(s).length,most:o,seconds:l,
value:f,moment:d};return{figure:c,chart:new a(r(".monitor-plot",c),h),lines:s,more:i,value:n}}#c(){let{nodes:t,state:o}=this.#e;t.length&&!t.includes(this.#o)&&
(this.#o=t[0]),this.#l(this.#i?"failed":o),this.#d();let n=this.#e.samplesOf(this.#o);if(r(".monitor-charts",this.#t).hidden=!n.length,!n.length||document.hidden)
return;let s=n.map(({at:i})=>i/1e3);for(let{figure:i,chart:a,lines:c,more:l,value:d}of this.#s)rc(r("dl",i),{newest:n.at(-1),lines:c,more:l,value:d}),a.show(s,Object.
values(c).map(f=>n.map(f)))}#d(){let{nodes:t}=this.#e,o=r(".monitor-nodes",this.#t);o.hidden=t.length<2;let n=t.map(s=>({key:s,newest:this.#e.samplesOf(s).at(-1)}));
P(o,n,{create:()=>g("monitor-node"),update:(s,{key:i,newest:a})=>{let{host:c,process:l,chat:d}=a,f=r("button",s),h=[l.cpu_percent===null?"":Co(l.cpu_percent),l.
memory_bytes===null?"":ye(l.memory_bytes),m("monitor.node.sockets",{count:be(d.room_sockets+d.account_sockets)}),m("monitor.node.messages",{rate:ke(d.messages_per_second)})];
p(r(".monitor-node-name",f),m("monitor.node",{host:c.name,pid:l.pid})),p(r(".monitor-node-facts",f),h.filter(Boolean).join(" · ")),f.setAttribute("aria-pressed",
String(i===this.#o)),f.onclick=()=>{this.#o=i,this.#c()}}})}#l(t){let o=r(".monitor-state",this.#t);o.hidden=t==="live",o.hidden||p(o,m(`monitor.state.${t}`))}};
function rc(e,{newest:t,lines:o,more:n,value:s}){let i=[...Object.entries(o).map(([a,c],l)=>({key:a,number:c(t),line:l+1})),...Object.entries(n).map(([a,c])=>({
key:a,number:c(t)}))].filter(({number:a})=>a!==null);P(e,i,{create:()=>g("monitor-value"),update:(a,{key:c,number:l,line:d})=>{p(r("dt",a),m(`monitor.line.${c}`)),
p(r("dd",a),s(l)),a.dataset.line=d??""}})}async function Ke(e,{days:t}){try{return await e({})}catch(o){if(o.code!=="would_erase")throw o;return await ac(t,o)?e({erase:!0}):null}}function ac(e,{count:t,
more:o}){let n=j(t),s=o?m("retention.confirm.many",{count:n}):M("retention.confirm.text",t,{count:n}),i=M("retention.confirm.title",e,{count:j(e)});return T({title:i,
text:s,action:m("retention.confirm")})}var cc=200,Ye=class{#t;#e;#o=null;constructor(t){this.#t=t,this.#e=r(".settings-form",t),S(this.#e,()=>this.#a());let o=r(".team-picture-file",t);o.onchange=()=>o.
files[0]&&this.#n(()=>w.upload("/settings/picture",o.files[0])).finally(()=>o.value=""),r(".team-picture-choose",t).onclick=()=>o.click(),r(".team-picture-remov\
e",t).onclick=()=>this.#n(()=>w.delete("/settings/picture"))}show(){this.#s(),r(".place-title",this.#t).focus()}#s(){return b(this.#e,async()=>{let t=await w.get(
"/settings");await this.#r(t.welcome_rooms),this.#i(t)})}#n(t){return b(this.#e,async()=>this.#i(await t()))}#i(t){this.#o=t;for(let s of this.#e.querySelectorAll(
"[data-setting]"))lc(s,t);let{picture:o}=t,n=r(".team-picture-now",this.#t);n.hidden=!o,o&&(n.src=zn(o)),r(".team-picture-remove",this.#t).hidden=!o}async#r(t){
let{items:o}=await w.get(`/rooms?limit=${cc}`),n=o.filter(({suggested:c,archived:l,kind:d})=>c&&!l&&d==="public"),s=new Map([...t,...n].map(({id:c,name:l})=>[c,
l])),i=new Set(t.map(({id:c})=>c)),a=[...s].map(([c,l])=>fc({id:c,name:l,isChosen:i.has(c)}));r(".welcome-rooms",this.#t).replaceChildren(...a)}async#a(){let t={};
for(let i of this.#e.querySelectorAll("[data-setting]:not(.is-fixed)")){let{setting:a}=i.dataset,c=dc(r("input, select",i));c!==this.#o[a]&&(t[a]=c)}let o=[...this.#e.
querySelectorAll(".welcome-rooms input:checked")].map(({value:i})=>i),n=this.#o.welcome_rooms.map(({id:i})=>i);[...o].sort().join()!==[...n].sort().join()&&(t.welcome_rooms=
o);let s=await Ke(i=>w.patch("/settings",{...t,...i}),{days:mc(t)});return this.#i(s??this.#o),s!==null}},mc=({retention_days:e,retention_most_days:t})=>Math.min(
...[e,t].filter(Boolean));function lc(e,t){let{setting:o}=e.dataset,n=t.fixed.includes(o),s=r("input, select",e);e.classList.toggle("is-fixed",n),s.value=t[o],s.
hidden=s.disabled=n;let i=r(".setting-fixed",e);i.hidden=!n;let a=s.selectedOptions?.[0].text??t[o];p(i,n?m("settings.fixed",{value:a,name:`PARLEY_${o.toUpperCase()}`}):
"")}var dc=({type:e,value:t})=>e==="number"?Number(t):t.trim();function fc({id:e,name:t,isChosen:o}){let n=g("welcome-room"),s=r("input",n);return Object.assign(
s,{value:e,checked:o}),p(r("span",n),t),n}function Ro({message:e,me:t,saved:o}){let n=o.of(e.room,e.seq);return Wt({title:m("message.save"),action:m("save"),me:t,mayBeNone:!0,before:n?.remind_at&&!n.due?
Date.parse(n.remind_at):null,act:async({at:s})=>{await o.save(e,s),F(m("saved.done"))}})}var Ns="/me/saved?limit=50",Ve=class{#t;#e;#o;#s;#n;#i=new _;constructor(t,{saved:o,rooms:n,me:s,blocks:i}){this.#t=t,this.#e=o,this.#o=n,this.#s=s,this.#n=i;let a=O(
t,{list:this.#i,into:".saved-list",none:".saved-none",sort:hc,key:({room:c,seq:l})=>`${c}/${l}`,create:()=>g("saved-item"),update:(c,l)=>this.#r(c,l)});i.addEventListener(
"change",()=>t.hidden||a()),o.addEventListener("change",()=>t.hidden||this.#i.open(Ns))}show(){this.#i.open(Ns),r(".place-title",this.#t).focus()}#r(t,{room:o,seq:n,
remind_at:s,due:i,message:a}){let c=this.#o.find(o),l=r("a",t);l.href=`${V}/rooms/${o}/${n}`,c&&xt(l,Nt(c)),p(r(".draft-room",l),c?.name??""),p(r(".draft-text",
l),this.#a(a));let d=r(".saved-when",t);d.parentElement.hidden=!s;let f=s?K(new Date(s),U(this.#s)):"";p(d,s?m(i?"saved.due":"saved.reminder",{date:f}):""),d.classList.
toggle("is-due",i),r('[data-act="remind"]',t).onclick=()=>Ro({message:{room:o,seq:n},me:this.#s,saved:this.#e}),r('[data-act="done"]',t).onclick=()=>this.#e.forget(
{room:o,seq:n}).catch(H)}#a({user:t,text:o}){return this.#n.has(t.id)?m("message.blocked"):m("rooms.last",{user:y(t),text:o})}},hc=e=>[...e.filter(({due:t})=>t),
...e.filter(({due:t})=>!t)];var Je=class{#t;#e;#o;#s;#n=!1;constructor(t,{scheduled:o,rooms:n,me:s}){this.#t=t,this.#e=o,this.#o=n,this.#s=s,o.addEventListener("change",()=>this.#n&&!t.hidden&&
this.#i())}show(){this.#n=!0,this.#i(),r(".place-title",this.#t).focus()}async#i(){let t=await this.#e.load().catch(H);t&&(r(".scheduled-none",this.#t).hidden=t.
length>0,Te(this.#t,t),P(r(".scheduled-list",this.#t),t,{key:({id:o})=>o,create:()=>g("scheduled-item"),update:(o,n)=>this.#r(o,n)}))}#r(t,o){let n=this.#o.find(
o.room),s=r("a",t);s.href=`${V}/rooms/${o.room}`,n&&xt(s,Nt(n));let i=n?.name??m("scheduled.left");p(r(".draft-room",s),i),$e(t,o,{store:this.#e,me:this.#s,roomName:i,
onChange:()=>this.#i()})}};var pc=50,Gt=class extends st{suggested=[];async loadSuggested(){let{items:t}=await w.page("/rooms?scope=suggested&limit=20").catch(()=>({items:[]}));this.suggested=
t,this.dispatchEvent(new Event("change"))}pathFor(t){return`/rooms?${new URLSearchParams({scope:"joinable",limit:pc,q:t})}`}};var uc=50,Kt=class extends st{constructor({directory:t}){super(),this.addEventListener("change",()=>t.take(this.items))}pathFor(t){return`/users?${new URLSearchParams(
{limit:uc,q:t})}`}};var Po=50,wc=/[\s,、，&]+|\band\b|和/,it=class extends EventTarget{#t;#e=null;#o=null;#s=new Map;#n;#i;words="";constructor({rooms:t=null,directory:o=null,isOffered:n=()=>!0,
roomWith:s=()=>null}){super(),this.#t=t,this.#n=n,this.#i=s;let i=()=>this.dispatchEvent(new Event("change"));t&&(this.#e=new Gt,this.#e.addEventListener("chang\
e",()=>{for(let a of this.#e.items)this.#s.set(a.id,a);i()})),o&&(this.#o=new Kt({directory:o}),this.#o.addEventListener("change",i))}search(t){this.words=t;for(let o of this.#r)
o.search(t);this.dispatchEvent(new Event("change"))}close(){for(let t of this.#r)t.close()}get searching(){return this.#r.some(t=>t.searching)}get failed(){return this.#r.
some(t=>t.failed)}get items(){let t=[...this.#a.slice(0,Po),...this.#m,...this.#c.slice(0,Po)];return[...new Map(t.map(o=>[o.id,o])).values()].filter(this.#n)}get hasMore(){
return[this.#a,this.#c].some(({length:o})=>o>Po)||this.#r.some(o=>o.items.length>0&&o.hasMore)}get#r(){return[this.#e,this.#o].filter(Boolean)}get#a(){return this.#t?
Bs([...this.#t.mine,...this.#t.archived],this.words).map(No):[]}get#m(){let{items:t=[],searching:o}=this.#o??{},n=N(this.words),s=({name:a,display_name:c})=>N(`${c}\
 ${a}`).includes(n),i=a=>{let c=this.#i(a.id);return c?No(c):{kind:"person",id:a.id,person:a}};return t.filter(a=>!o||s(a)).map(i)}get#c(){if(!this.#e)return[];
let o=this.#e.words===this.words&&!this.#e.searching?this.#e.items:[];return[...new Map([...Bs([...this.#s.values()],this.words),...o].map(s=>[s.id,s])).values()].
filter(({id:s})=>!this.#t.find(s)?.role).map(No)}},No=e=>({kind:"room",id:e.id,room:e});function Bs(e,t){let o=N(t);return e.map(n=>({room:n,at:gc(n,o)})).filter(
({at:n})=>n>=0).sort((n,s)=>Fs(n)-Fs(s)).map(({room:n})=>n)}function gc({name:e,kind:t,people:o=[]},n){let s=N(e).indexOf(n);if(s>=0||t!=="direct")return s;let i=o.
map(l=>N(`${l.display_name} ${l.name}`)),a=n.split(wc).filter(Boolean);return a.length>0&&a.every(l=>i.some(d=>d.includes(l)))?Math.max(...i.map(l=>l.indexOf(a[0]))):
-1}var Fs=({room:e,at:t})=>(t>0?2:0)+(e.unread?0:1);var rt=class{#t;#e;#o;#s;#n;#i;#r;constructor(t,{choices:o,onChosen:n,...s}){this.#t=t,this.#e=r("input",t),this.#o=r(".choice-list",t),this.#s=r(".choice-note",
t),this.#n=o,this.#i=s,this.#r=n,this.#e.value="",this.#e.oninput=()=>this.#a(),this.#e.onkeydown=i=>this.#u(i),o.addEventListener("change",()=>this.#m()),this.#a()}clear(){
this.#e.value="",this.#a(),this.#e.focus()}get words(){return this.#e.value.trim()}#a(){this.#h(null),this.#n.search(this.words)}#m(){let{items:t,hasMore:o,searching:n,
failed:s}=this.#n,i=this.#f?.dataset.key,a=0;P(this.#o,t,{key:({kind:d,id:f})=>`${d}:${f}`,create:()=>g("choice-item"),update:(d,f)=>{d.id=`${this.#o.id}-${a+=1}`,
this.#c(d,f)}});let c=s||this.words!==""&&!n;this.#s.hidden=t.length>0?!o:!c,p(this.#s,m(o?"jump.more":s?"list.trouble":"jump.none"));let{children:l}=this.#o;this.#h(
[...l].find(d=>d.dataset.key===i)??l[0]??null)}#c(t,o){t.dataset[o.kind]=o.id,t.onclick=()=>this.#r(o),t.onpointermove=()=>this.#h(t),o.kind==="room"?this.#d(t,
o.room):this.#l(t,o.person)}#d(t,o){ls(t,o,this.#i);let n=ve(o);p(r(".choice-name",t),o.name),p(r(".choice-detail",t),n?`@${n.name}`:""),p(r(".choice-unread",t),
o.unread?j(o.unread):"")}#l(t,o){let n=r(".avatar",t);r(".icon",t).toggleAttribute("hidden",!0),n.hidden=!1,L(n,o),xe(n,this.#i.presence.of(o.id)),p(r(".choice-\
name",t),y(o)),p(r(".choice-detail",t),[`@${o.name}`,o.bot&&m("bot.mark")].filter(Boolean).join(" · ")),p(r(".choice-unread",t),"")}get#f(){return r('[aria-sel\
ected="true"]',this.#o)}#h(t){for(let o of this.#o.children)o.setAttribute("aria-selected",o===t);this.#e.setAttribute("aria-activedescendant",t?.id??""),t?.scrollIntoView(
{block:"nearest"})}#u(t){if(gt(t))return;let o=this.#f;if(t.key==="Enter"&&o)o.click();else if(t.key==="ArrowDown")this.#h(o?.nextElementSibling??o);else if(t.key===
"ArrowUp")this.#h(o?.previousElementSibling??o);else return;t.preventDefault()}};var Ze=class{#t;#e;#o;#s;#n;#i=null;constructor(t,{rooms:o,drafts:n,router:s,...i}){this.#t=t,this.#e=o,this.#o=n,this.#s=s,this.#n=i}async show(){let t=await Wn();
r(".share-none",this.#t).hidden=!!t,r(".share-what",this.#t).hidden=!t;let o=t&&tt.matches?"input":".place-title";t&&this.#r(t),r(o,this.#t).focus()}leave(){this.#i?.
close(),this.#i=null}#r(t){this.leave(),p(r(".shared-text",this.#t),t.text),this.#i=new it({rooms:this.#e,directory:this.#n.directory,isOffered:({room:n})=>!n||
!At(n)});let o=n=>this.#a(t,n).catch(H);new rt(r(".share-what",this.#t),{choices:this.#i,onChosen:o,...this.#n})}async#a({text:t},{kind:o,id:n}){let s=o==="room"?
n:(await this.#e.openDirect([n])).id;this.#o.keep(s,Zn(this.#o.of(s),t),{isDone:!0}),await Hn(),this.#s.go({view:"room",room:s},{replace:!0})}};var Qe=class{#t;#e=new _;#o;#s;#n="all";constructor(t,{threads:o,rooms:n,directory:s,blocks:i}){this.#t=t,this.#o=O(t,{list:this.#e,into:".thread-list",none:".t\
hreads-none",key:({room:a,root:c})=>`${a}:${c}`,create:()=>g("thread-item"),update:(a,c)=>je(a,c,{directory:s,blocks:i,roomName:n.find(c.room)?.name??""})}),i.addEventListener(
"change",()=>t.hidden||this.#o()),o.addEventListener("told",({detail:a})=>this.#r(a)),this.#s=new ot(t,a=>this.#i(a))}show(){this.#i(),r(".place-title",this.#t).
focus()}#i(t=this.#n){return this.#n=t,this.#s.show(t),this.#e.open(`/me/threads?limit=50${Me[t]}`)}#r(t){if(this.#t.hidden)return;let o=this.#e.items.findIndex(
({room:n,root:s})=>n===t.room&&s===t.root);if(o<0)return this.#i();this.#e.items[o]=t,this.#o()}};async function Xe({title:e,action:t,hint:o="",most:n=1/0,isOffered:s=()=>!0,act:i,...a}){let c=k("pick-people"),l=new Map,d=new it({directory:a.directory,isOffered:({
id:A,person:ht})=>!l.has(A)&&s(ht)}),f=new rt(c,{choices:d,onChosen:({person:A})=>u(A),...a}),h=()=>{qs(c,{picked:l,most:n,unpick:x}),f.clear()},u=A=>{l.size>=n||
(l.set(A.id,A),h())},x=A=>{l.delete(A),h()};r(".pick-hint",c).textContent=o;let $=r(".pick-submit",c);$.textContent=t,$.onclick=()=>b(c,async()=>{await i([...l.
values()]),c.close()});let D=new AbortController,{signal:C}=D;r("input",c).addEventListener("keydown",A=>{A.key==="Backspace"&&!A.target.value&&l.size&&x([...l.
keys()].at(-1))},{signal:C}),r(".form-error",c).hidden=!0,qs(c,{picked:l,most:n,unpick:x}),await v(c,{title:e}),D.abort(),d.close()}function qs(e,{picked:t,most:o,
unpick:n}){P(r(".picked",e),[...t.values()],{key:({id:s})=>s,create:()=>g("picked-item"),update:(s,i)=>{let a=r("button",s);L(r(".avatar",s),i),r(".picked-name",
s).textContent=y(i),a.setAttribute("aria-label",m("pick.remove",{name:y(i)})),a.onclick=()=>n(i.id)}}),r(".pick-submit",e).disabled=!t.size,r(".pick-full",e).hidden=
t.size<o}function Bo({conversation:e,...t}){let{members:o,room:n}=e;return o.need(),Xe({title:m("add_member.title"),action:m("add_member.submit"),hint:m("add_member.hint",
{room:n.name}),isOffered:({id:s})=>!o.has(s),act:s=>o.add(s),...t})}var xc=120,Ws=document.documentElement.dataset.language,Fo=null,_t=null;function Yt(){return Fo??=yc().catch(e=>{throw Fo=null,e}),Fo}async function yc(){let[e,
t]=await Promise.all([Hs("en"),Ws==="en"?null:Hs(Ws)]);return _t=new qo(e,t),_t}async function Hs(e){let t=await fetch(new URL(`../emoji/${e}.json`,import.meta.
url));if(!t.ok)throw new Error(`No emoji in ${e}: ${t.status}`);return t.json()}var qo=class{#t=new Map;#e=new Map;groups=new Map;constructor(t,o){for(let[n,s]of Object.
entries(t)){let i=s.map((a,c)=>bc(n,a,o?.[n][c]));this.groups.set(n,i);for(let a of i){this.#e.set(a.emoji,a);for(let c of a.codes)this.#t.set(c,a)}}}withCode(t){
return this.#t.get(t)}of(t){return this.#e.get(t)}search(t,o=xc){let n=N(t.trim().replace(/^:|:$/g,""));if(!n)return[];let s=[];for(let i of this.#e.values()){let a=Oc(
i,n);a<Us&&s.push({entry:i,rank:a})}return s.sort((i,a)=>i.rank-a.rank).slice(0,o).map(({entry:i})=>i)}};function bc(e,[t,o,n,s,i],[a,c]=[o,""]){let l=[...s.split(
" "),o,a].map(N),d=N(` ${o} ${n} ${a} ${c} ${s.replaceAll("_"," ")}`);return{emoji:t,label:a,codes:s.split(" "),hasTones:i===1,group:e,names:l,words:d}}var[kc,vc,
Us]=[1e3,1001,1002];function Oc({names:e,words:t},o){let n=e.filter(s=>s.startsWith(o));return n.length?Math.min(...n.map(({length:s})=>s)):t.includes(` ${o}`)?
kc:t.includes(o)?vc:Us}var zs=$t("emoji-tone"),_c=18,ae=["","🏻","🏼","🏽","🏾","🏿"],Ec=new RegExp("(?!\\u{1F91D}\\u200d)(\\p{Emoji_Modifier_Base})\\ufe0f?","gu"),to=()=>ae.
find(e=>e===localStorage.getItem(zs))??"",Gs=e=>Ks(zs,e),eo=({emoji:e,hasTones:t})=>t&&to()?e.replace(Ec,`$1${to()}`):e,Wo=()=>JSON.parse(localStorage.getItem(Ao))??
[];function ce(e){let t=Wo().filter(o=>o!==e);Ks(Ao,JSON.stringify([e,...t].slice(0,_c)))}function Ks(e,t){try{localStorage.setItem(e,t)}catch{}}var Sc="400px",Ho=new WeakMap,oo=new WeakMap,no=class{#t;#e=1;#o;#s;constructor(t,{onChosen:o,onLooked:n,onLeave:s}){this.#t=t,this.#o=s;let i=({target:a})=>Ho.
get(a.closest(".emoji"));t.onclick=a=>i(a)&&o(i(a));for(let a of["pointerover","focusin"])t.addEventListener(a,c=>i(c)&&n(i(c)));t.addEventListener("focusin",({
target:a})=>a.matches(".emoji")&&this.#i(a)),this.#s=new IntersectionObserver(a=>this.#n(a),{root:t,rootMargin:Sc}),t.onkeydown=a=>this.#r(a)}show(t){this.#s.disconnect(),
this.#t.replaceChildren(...t.filter(({items:s})=>s.length).map($c)),this.#t.scrollTop=0;let[o,...n]=this.#t.children;if(o){Uo(o),this.#i(r(".emoji",o)),this.#e=
getComputedStyle(r(".emoji-grid",o)).gridTemplateColumns.split(" ").length;for(let s of n)s.style.setProperty("--rows",Math.ceil(oo.get(s).length/this.#e));for(let s of n)
this.#s.observe(s)}}get first(){return Ho.get(r(".emoji",this.#t))}focusFirst(){r(".emoji",this.#t)?.focus()}scrollTo(t){r(`[data-group="${t}"]`,this.#t)?.scrollIntoView(
{block:"start"})}#n(t){for(let{target:o,isIntersecting:n}of t)n&&Uo(o)}#i(t){for(let o of this.#t.querySelectorAll('[tabindex="0"]'))o.tabIndex=-1;t&&(t.tabIndex=
0)}#r(t){let o=t.target.closest(".emoji"),n=o&&this.#a[t.key]?.(o);n&&(t.preventDefault(),n.focus?.())}#a={ArrowRight:t=>this.#m(t,1),ArrowLeft:t=>this.#m(t,-1),
ArrowDown:t=>this.#c(t),ArrowUp:t=>this.#d(t)??this.#f(),Home:()=>r(".emoji",this.#t),End:()=>Vt(this.#t.lastElementChild).at(-1)};#m(t,o){let n=t.closest(".emo\
ji-group"),{buttons:s,at:i}=this.#l(t);return s[i+o]?s[i+o]:o>0?Vt(n.nextElementSibling)[0]??t:Vt(n.previousElementSibling).at(-1)??t}#c(t){let{buttons:o,at:n,column:s}=this.#l(
t);if(!(n-s+this.#e>=o.length))return o[Math.min(n+this.#e,o.length-1)];let a=Vt(t.closest(".emoji-group").nextElementSibling);return a[Math.min(s,a.length-1)]??
t}#d(t){let{buttons:o,at:n,column:s}=this.#l(t);if(n>=this.#e)return o[n-this.#e];let i=Vt(t.closest(".emoji-group").previousElementSibling),a=Math.floor((i.length-
1)/this.#e)*this.#e;return i[Math.min(a+s,i.length-1)]}#l(t){let o=Vt(t.closest(".emoji-group")),n=o.indexOf(t);return{buttons:o,at:n,column:n%this.#e}}#f(){return this.#o(),
{}}};function Vt(e){return e?(Uo(e),[...r(".emoji-grid",e).children]):[]}function Uo(e){let t=oo.get(e);oo.delete(e),t&&r(".emoji-grid",e).append(...t.map(Tc))}
function $c({name:e,title:t,items:o}){let n=g("emoji-group");n.dataset.group=e;let s=r("h3",n);return s.textContent=t,s.hidden=!t,oo.set(n,o),n}function Tc(e){let t=document.
createElement("button");return t.type="button",t.className="emoji",t.tabIndex=-1,t.setAttribute("aria-label",e.label),et(t,e),Ho.set(t,e),t}var Ys={recent:"🕘",team:"⭐",smileys:"😀",people:"👋",nature:"🐱",food:"🍎",travel:"🚗",activities:"⚽",objects:"💡",symbols:"❤️",flags:"🏁"},
Ac={emoji:"✋",hasTones:!0},Et=8;async function Cc(e){let t=k("emoji"),o=Vs.get(t)??Vs.set(t,new Go(t)).get(t),n=v(t);return o.begin(e),await n||null}var Vs=new WeakMap,
Go=class{#t;#e;#o;#s=null;constructor(t){this.#t=t,this.#e=r(".search-input",t),this.#o=new no(r(".emoji-scroll",t),{onChosen:o=>this.#c(o),onLooked:o=>this.#d(
o),onLeave:()=>this.#e.focus()}),this.#e.oninput=()=>this.#i(),t.addEventListener("keydown",o=>this.#f(o)),this.#u(),this.#g()}begin(t){this.#e.value="",this.#d(
null),Dc(this.#t,t),this.#n()}async#n(){this.#s||this.#l(m("emoji.loading"));try{this.#s??=await Yt(),this.#i()}catch{this.#l(m("emoji.trouble"))}}#i(){if(!this.#s)
return;let{value:t}=this.#e;for(let{name:n,items:s}of this.#r)r(`[data-tab="${n}"]`,this.#t).hidden=!s.length;let o=[...W.search(t),...this.#s.search(t).map(zo)];
this.#o.show(t.trim()?[{name:"found",title:"",items:o}]:this.#r),this.#d(t.trim()?this.#o.first??null:null),this.#l(t.trim()&&!o.length?m("emoji.none"):"")}get#r(){
return Object.keys(Ys).map(t=>({name:t,title:m(`emoji.group.${t}`),items:this.#a(t)}))}#a(t){return t==="recent"?this.#m:t==="team"?W.all:this.#s.groups.get(t).
map(zo)}get#m(){let t=o=>W.of(o)??(this.#s.of(o)&&zo(this.#s.of(o)));return Wo().map(t).filter(Boolean)}#c({text:t,key:o}){ce(o),this.#t.close(t)}#d(t){et(r(".e\
moji-sign",this.#t),t??{text:""}),p(r(".emoji-label",this.#t),t?.label??m("emoji.hint")),p(r(".emoji-code",this.#t),t?`:${t.code}:`:"")}#l(t){let o=r(".emoji-no\
ne",this.#t);o.hidden=!t,p(o,t)}#f(t){if(t.isComposing)return;let o=t.target===this.#e;if(t.key==="Escape")this.#t.close();else if(o&&t.key==="ArrowDown")this.#o.
focusFirst();else if(o&&t.key==="Enter")this.#h();else return!o&&Lc(t)?this.#e.focus():void 0;t.preventDefault()}#h(){let{first:t}=this.#o;t&&this.#e.value.trim()&&
this.#c(t)}#u(){let t=Object.entries(Ys).map(([o,n])=>{let s=document.createElement("button");return s.type="button",s.className="emoji",s.textContent=n,s.title=
m(`emoji.group.${o}`),s.setAttribute("aria-label",s.title),s.dataset.tab=o,s.onclick=()=>this.#w(o),s});r(".emoji-tabs",this.#t).append(...t)}#w(t){this.#e.value&&
(this.#e.value="",this.#i()),this.#o.scrollTo(t)}#g(){let t=this.#t.querySelectorAll('[name="emoji-tone"]');for(let[o,n]of t.entries())n.nextElementSibling.textContent=
Ac.emoji+ae[o],n.checked=ae[o]===to(),n.onchange=()=>{Gs(ae[o]),this.#i()}}},zo=e=>({key:e.emoji,text:eo(e),label:e.label,code:e.codes[0]}),Lc=({key:e,ctrlKey:t,
metaKey:o,altKey:n,target:s})=>e.length===1&&e!==" "&&!t&&!o&&!n&&!s.matches("input");function Dc(e,t){let{top:o,bottom:n,right:s}=t.getBoundingClientRect(),{offsetWidth:i,
offsetHeight:a}=e,c=o-a-Et,l=c>=Et?c:Math.min(n+Et,innerHeight-a-Et),d=Math.min(s-i,innerWidth-i-Et);e.style.setProperty("--x",`${Math.max(Et,d)}px`),e.style.setProperty(
"--y",`${Math.max(Et,l)}px`)}var so=4,io=8,me=null;function Js(e,{label:t,items:o}){return me?.button===e?me.close():(me?.close(),new Promise(n=>Mc(e,{label:t,items:o,resolve:n})))}function Ko({
name:e,icon:t,text:o,isDangerous:n},s){let i=g("menu-row");return xt(i,t),r("span",i).textContent=o,i.dataset.testid=`sheet-${e}`,i.classList.toggle("is-dangero\
us",n),i.onclick=()=>s(e),i}function Mc(e,{label:t,items:o,resolve:n}){let s=g("menu"),i,a=h=>{i=h,f()},c=o.map(h=>Ko(h,a));for(let h of c)h.role="menuitem";s.setAttribute(
"aria-label",t),s.append(...c),e.closest("main, aside, nav, body").append(s),s.showPopover(),Pc(s,e);let l=new AbortController,d=Mt.open(()=>{me=null,l.abort(),
s.remove(),e.setAttribute("aria-expanded","false"),n(i)}),f=()=>Mt.close(d);me={button:e,close:f},e.setAttribute("aria-expanded","true"),jc({menu:s,button:e,close:f},
l),s.onkeydown=h=>Ic(h,{rows:c,close:f}),c[0].focus({preventScroll:!0})}function jc({menu:e,button:t,close:o},{signal:n}){let s=({target:i})=>!e.contains(i)&&!t.
contains(i);for(let i of["pointerdown","wheel"])addEventListener(i,a=>s(a)&&o(),{capture:!0,passive:!0,signal:n});addEventListener("resize",o,{signal:n})}function Ic(e,{
rows:t,close:o}){let n=t.indexOf(document.activeElement),s={ArrowDown:(n+1)%t.length,ArrowUp:n-1,Home:0,End:-1}[e.key];if(e.stopPropagation(),s!==void 0)t.at(s).
focus();else if(e.key==="Escape"||e.key==="Tab")o();else return Rc(e,t,n);return e.preventDefault()}function Rc({key:e},t,o){let n=[...t.slice(o+1),...t.slice(0,
o+1)],s=i=>i.textContent.trim().toLocaleLowerCase().startsWith(e.toLocaleLowerCase());e.trim().length===1&&n.find(s)?.focus()}function Pc(e,t){let o=t.getBoundingClientRect(),
{width:n,height:s}=e.getBoundingClientRect(),i=getComputedStyle(t).direction==="rtl",a=innerHeight-io-o.bottom-so,c=o.top-so-io,l=s<=a||a>=c,d=Math.min(s,l?a:c),
f=i?o.left:o.right-n;e.style.maxBlockSize=`${d}px`,e.style.top=`${l?o.bottom+so:o.top-so-d}px`,e.style.left=`${Nc(f,innerWidth-n)}px`}var Nc=(e,t)=>Math.max(io,
Math.min(e,t-io));var Bc=matchMedia("(min-width: 45rem) and (hover: hover)");async function Fc({row:e,item:t,button:o=null,conversation:n}){let s=ds(t,n).map(c=>({...c,text:m(`me\
ssage.${c.name}`)}));if(!s.length)return;e.classList.add("is-pressed");let i=o&&Bc.matches,a=await(i?Js(o,{label:m("message.actions"),items:s}):qc(s));return e.
classList.remove("is-pressed"),e.focus({preventScroll:!0}),i&&!a&&o.focus({preventScroll:!0}),a}async function qc(e){let t=k("message"),o,n=i=>{o=i,t.close()},s=e.
map(i=>{let a=document.createElement("li");return a.append(Ko(i,n)),a});return r(".sheet",t).replaceChildren(...s),await v(t),o}var Wc=0;async function Hc({label:e,options:t,form:o},n){let s=k("bot-form"),i=r("form",s),a=t?[zc({label:e,options:t})]:o.fields.map(Gc);E(i),r(".bot-form-fiel\
ds",i).replaceChildren(...a.map(({place:l})=>l)),r(".bot-form-note",i).hidden=!!t,p(r('[data-testid="bot-form-submit"]',i),o?.submit??m("form.choose"));let c=()=>Object.
fromEntries(a.map(({id:l,value:d})=>[l,d()]).filter(([,l])=>l!==null));return Uc(i,a,async()=>{await n(t?{value:c().option}:{answers:c()}),s.close("done")}),v(s,
{title:e})}function Uc(e,t,o){let n=r(".form-error",e),s=!1;e.onsubmit=async i=>{i.preventDefault(),!s&&(s=!0,n.hidden=!0,e.setAttribute("aria-busy","true"),await o().
catch(a=>{let c=t.find(({id:l})=>l===a.field);n.textContent=c?m("form.wrong",{label:c.label}):q(a),n.hidden=!1,c?.input.focus()}),e.removeAttribute("aria-busy"),
s=!1)}}function zc({label:e,options:t}){return Qs({id:"option",label:e,options:t,required:!0})}function Gc(e){return e.kind==="checkbox"?Yc(e):e.kind==="select"?
Qs(e):Kc(e)}function Kc({id:e,label:t,kind:o,required:n,min:s,max:i}){let a=document.createElement(o==="long_text"?"textarea":"input"),c=o==="number";return c?Object.
assign(a,{type:"number",step:"any",min:s??"",max:i??""}):(s!==void 0&&(a.minLength=s),a.maxLength=i,a.dir="auto",o==="long_text"&&(a.rows=4)),Xs({id:e,label:t,required:n,
input:a,value:()=>a.value===""?null:c?Number(a.value):a.value})}function Qs({id:e,label:t,options:o,required:n}){let s=document.createElement("select");return s.
append(Zs("",m(n?"form.please":"form.nothing")),...o.map(i=>Zs(i.id,i.label))),Xs({id:e,label:t,required:n,input:s,value:()=>s.value||null})}function Zs(e,t){let o=we(
"option",t);return o.value=e,o}function Yc({id:e,label:t,required:o}){let n=g("bot-form-check"),s=r("input",n);return s.required=o,p(r("span",n),t),{id:e,label:t,
input:s,place:n,value:()=>s.checked}}function Xs({id:e,label:t,required:o,input:n,value:s}){let i=g("bot-form-field");n.id=`bot-form-${Wc+=1}`,n.required=o,n.autocomplete=
"off";let a=r("label",i);return a.htmlFor=n.id,p(a,o?t:m("command.optional",{words:t})),i.append(n),{id:e,label:t,input:n,place:i,value:s}}var Vc=V?"parley_theme":"theme",Jc=365*24*3600;function ti(e){document.documentElement.dataset.theme=e,document.cookie=`${Vc}=${e}; path=${V}/; max-age=${Jc}; s\
amesite=lax`,Jn()}var ei={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1};function ni(e,{onShown:t}){let o=r('[role="tablist"]',e),n=[...o.children].filter(a=>!a.hidden),s=a=>{
for(let c of o.children){let l=c===a;c.setAttribute("aria-selected",l),c.tabIndex=l?0:-1,oi(c).hidden=!l}a.scrollIntoView({block:"nearest",inline:"nearest"})},i=a=>{
s(a),t(oi(a))};for(let a of n)a.onclick=()=>i(a);o.onkeydown=a=>{let c=Zc(n,a);c&&(a.preventDefault(),i(c),c.focus())},s(n[0])}var oi=e=>r(`#${e.getAttribute("a\
ria-controls")}`);function Zc(e,{key:t,target:o}){return t==="Home"?e[0]:t==="End"?e.at(-1):ei[t]&&e.at((e.indexOf(o)+ei[t])%e.length)}function si(e,{blocks:t,directory:o}){let n=new _,s=()=>n.open("/me/blocks?limit=50"),i=({user:a})=>b(e,()=>t.unblock(a.id)).then(s);O(e,{list:n,into:".ban-list",
none:".blocked-none",key:({user:a})=>a.id,create:()=>g("ban-item"),update:(a,c)=>Qc(a,{...c,user:o.of(c.user)},i)}),s()}function Qc(e,t,o){L(r(".avatar",e),t.user),
p(r(".ban-name",e),y(t.user)),p(r(".hint",e),m("blocked.since",{date:I(new Date(t.at))}));let n=r("button",e);n.textContent=m("person.unblock"),n.setAttribute("\
aria-label",m("blocked.unblock",{name:y(t.user)})),n.onclick=()=>o(t)}var Xc=864e5;function ri({rooms:e,path:t="/me/tokens",onMade:o}){let n=k("token"),s=r("form",n),i=r(".token-made",n);return E(s),s.hidden=!1,i.hidden=!0,tm(s,e.
mine),s.onchange=()=>ii(s),ii(s),S(s,async()=>{let{token:a}=await w.post(t,ai(s));s.hidden=!0,om(i,a),o()}),n.addEventListener("close",()=>r(".token-text",i).value=
"",{once:!0}),v(n)}function tm(e,t){let o=t.filter(({name:n})=>n);r(".invite-room-list",e).replaceChildren(...o.map(em)),r('[value="chosen"]',e).closest("label").
hidden=!o.length}function ii(e){let t=ai(e),o=r(".invite-room-list",e);o.hidden=!t.rooms,r('[name="scope"]',e).setCustomValidity(t.scopes.length?"":m("tokens.no\
_scope")),o.querySelector("input")?.setCustomValidity(t.rooms?.length===0?m("tokens.none_chosen"):"")}function em({id:e,name:t}){let o=g("invite-room");return r(
"input",o).value=e,r("span",o).textContent=t,o}function ai(e){let t=new FormData(e),o=Number(t.get("days"));return{name:t.get("name").trim(),scopes:t.getAll("sc\
ope"),rooms:t.get("rooms")==="chosen"?t.getAll("room"):null,expires_at:o?new Date(Date.now()+o*Xc).toISOString():null}}function om(e,t){let o=r(".token-text",e);
e.hidden=!1,o.value=t,r('[data-action="copy"]',e).onclick=()=>G(t,"tokens.copied"),o.focus(),o.select()}function ro(e,{rooms:t,path:o="/me/tokens",onChanged:n=()=>{}}){let s=new _,i=()=>s.open(o),a=()=>(i(),n()),c=async l=>{!l.expired&&!await T(rm(l))||(await b(e,
()=>w.delete(`${o}/${l.id}`)),a())};O(e,{list:s,into:".token-list",none:".tokens-none",create:()=>g("token-item"),update:(l,d)=>nm(l,d,{rooms:t,end:c})}),r('[da\
ta-action="new-token"]',e).onclick=()=>ri({rooms:t,path:o,onMade:a}),i()}function nm(e,t,{rooms:o,end:n}){r(".token-name",e).textContent=t.name,r(".token-scopes\
-of",e).textContent=Yo(t,o);let s=r(".token-times",e);s.textContent=[im(t),Vo(t)].join(" · "),s.title=m("tokens.made",{date:R(new Date(t.created_at))});let i=r(
"button",e);i.textContent=m(t.expired?"tokens.remove":"tokens.revoke"),i.onclick=()=>n(t)}var Yo=(e,t)=>[...e.scopes.map(o=>m(`tokens.short.${o}`)),sm(e,t)].join(
" · ");function sm({rooms:e},t){if(!e)return m("tokens.in.all");let o=e.map(n=>t.find(n)?.name).filter(Boolean);return m("tokens.in",{rooms:o.length?at(o):m("t\
okens.rooms.gone")})}function im({expired:e,expires_at:t}){return e?m("tokens.expired"):t?m("tokens.until",{date:I(new Date(t))}):m("tokens.never")}var Vo=({last_used_at:e})=>e?
m("tokens.used",{date:I(new Date(e))}):m("tokens.unused"),rm=({name:e})=>({title:m("tokens.revoke.title",{name:e}),text:m("tokens.revoke.text"),action:m("tokens\
.revoke")});var am={mine:[],find:()=>{}};function ci(e,{onChanged:t}){let o=k("bot"),n=`/me/bots/${e.id}`,s=r("form",o);return E(s),s.elements.display_name.value=e.display_name,
s.elements.about.value=e.about,S(s,async({display_name:i,about:a})=>{await w.patch(n,{display_name:i.trim(),about:a.trim()}),t()}),ro(r(".tokens",o),{rooms:am,path:`${n}\
/tokens`,onChanged:t}),zt(r(".bot-end",o),{path:n,question:cm(e),onGone:t}),v(o,{title:y(e)})}var cm=e=>({title:m("bots.delete.title",{name:y(e)}),text:m("bots.\
delete.text"),action:m("bots.delete")});function mi(e){let t=new _,o=()=>t.open("/me/bots"),n=s=>ci(s,{onChanged:o});O(e,{list:t,into:".bot-list",none:".bots-none",create:()=>g("bot-item"),update:(s,i)=>mm(
s,i,n)}),r('[data-action="new-bot"]',e).onclick=()=>lm({onMade:s=>(o(),n(s))}),o()}function mm(e,t,o){L(r(".avatar",e),t),r(".bot-name",e).textContent=y(t);let n=t.
disabled?m("bots.disabled"):M("bots.tokens",t.tokens);r(".hint",e).textContent=[`@${t.name}`,n].join(" · "),r("button",e).onclick=()=>o(t)}function lm({onMade:e}){
let t=k("new-bot"),o=r("form",t);return E(o),S(o,async({name:n,display_name:s,about:i})=>{let a={name:n.trim(),display_name:s.trim()||null,about:i.trim()||null},
c=await w.post("/me/bots",a);Y(t),e(c)}),v(t)}var li="/me/connected-apps";function di(e,{rooms:t}){let o=new _,n=()=>o.open(li),s=async i=>{await T(fm(i))&&(await b(e,()=>w.delete(`${li}/${i.id}`)),n())};O(
e,{list:o,into:".connected-app-list",none:".connected-apps-none",create:()=>g("connected-app-item"),update:(i,a)=>dm(i,a,{rooms:t,end:s})}),n()}function dm(e,t,{
rooms:o,end:n}){r(".token-name",e).textContent=t.app.name,r(".token-scopes-of",e).textContent=Yo(t,o);let s=r(".token-times",e);s.textContent=Vo(t),s.title=m("c\
onnected_apps.since",{date:R(new Date(t.created_at))}),r("button",e).onclick=()=>n(t)}var fm=({app:{name:e}})=>({title:m("connected_apps.end.title",{name:e}),text:m(
"connected_apps.end.text"),action:m("tokens.revoke")});var hi={chime:[[880,880,0,.45],[1318,1318,.11,.6]],drop:[[520,1240,0,.16]],knock:[[190,120,0,.09],[190,120,.15,.09]],bell:[[1046,1046,0,.9],[2093,2093,0,.5],[3140,
3140,0,.25]]},pi=Object.keys(hi),hm=.16,fi=1e-4,pm=.006,um=500,Jt=null;async function ao(e){let t=hi[e];if(!t)return;Jt??=new AudioContext;let o=performance.now();
if(await Jt.resume(),!(performance.now()-o>um))for(let n of t)wm(n)}function wm([e,t,o,n]){let s=Jt.currentTime+o,i=new OscillatorNode(Jt,{frequency:e}),a=new GainNode(
Jt,{gain:0});i.frequency.setValueAtTime(e,s),i.frequency.exponentialRampToValueAtTime(t,s+n),a.gain.setValueAtTime(fi,s),a.gain.exponentialRampToValueAtTime(hm,
s+pm),a.gain.exponentialRampToValueAtTime(fi,s+n),i.connect(a).connect(Jt.destination),i.start(s),i.stop(s+n)}var gm=6e4;function wi(e,{me:t,onChanged:o}){xm(r(".picture-form",e),{me:t,onChanged:o}),ym(r(".profile-form",e),{me:t,onChanged:o}),bm(r(".status-form",e),{me:t,
onChanged:o})}function xm(e,{me:t,onChanged:o}){let n=r("input",e),s=r('[data-action="remove-picture"]',e),i=()=>{L(r(".avatar",e),t,{size:"large"}),s.hidden=!t.
picture},a=c=>b(e,async()=>{o(await c()),i()});E(e),r('[data-action="choose-picture"]',e).onclick=()=>n.click(),n.onchange=()=>n.files[0]&&a(()=>w.upload("/me/p\
icture",n.files[0])),s.onclick=()=>a(()=>w.delete("/me/picture")),i()}function ym(e,{me:t,onChanged:o}){E(e);let{display_name:n,pronouns:s,about:i,time_zone:a}=e.
elements;n.value=t.display_name,s.value=t.pronouns??"",i.value=t.about??"",Jo(a,t.time_zone,{none:m("profile.time_zone.none")}),r(".hint",e).textContent=m("acco\
unt.signed_in_as",{name:t.name}),S(e,async c=>o(await w.patch("/me",{display_name:c.display_name.trim(),pronouns:c.pronouns.trim(),about:c.about.trim(),time_zone:c.
time_zone||null})))}function Jo(e,t,{none:o=null}={}){let n=Intl.DateTimeFormat().resolvedOptions().timeZone,s=new Set([n,...t?[t]:[],...Intl.supportedValuesOf(
"timeZone")]);e.replaceChildren(...o?[new Option(o,"")]:[],...[...s].map(i=>new Option(i,i))),e.value=t??""}function bm(e,{me:t,onChanged:o}){E(e);let n=Kn(t),{
emoji:s,text:i,until:a,quiet:c}=e.elements;s.value=n?.emoji??"",i.value=n?.text??"",a.value=n?.until?"keep":"",c.value=ut(t.quiet_until)?"keep":"";for(let l of[
a,c])r('[value="keep"]',l).hidden=l.value!=="keep";S(e,async l=>{let d={emoji:l.emoji.trim(),text:l.text.trim()},h={status:!d.emoji&&!d.text?null:{...d,until:ui(
l.until,n?.until)}};o(await w.patch("/me",{...h,quiet_until:ui(l.quiet,t.quiet_until)}))})}function ui(e,t){return e?e==="keep"?t:e==="today"||e==="week"?km(e).
toISOString():new Date(Date.now()+Number(e)*gm).toISOString():null}function km(e){let t=new Date;return t.setHours(24,0,0,0),e==="week"&&t.setDate(t.getDate()+(7-
new Date().getDay())%7),t}var vm={begins:"22:00",ends:"07:00"},Zo=null;function xi(e,{me:t,wishes:o,notifier:n,directory:s}){Zo?.abort(),Zo=new AbortController;let{signal:i}=Zo,{device:a}=n,
c={me:t,wishes:o,device:a},l=()=>Em(e,c),d=new jn(l),f=u=>b(e,()=>o.change(u)).then(l);r('[name="notify"]',e).onchange=({target:u})=>f({notify:u.value}),r('[nam\
e="desktop"]',e).onchange=({target:u})=>a.setShows(u.checked),r('[name="sound"]',e).onchange=({target:u})=>{a.setSound(u.value),ao(u.value)};let h=r(".quiet-hou\
rs",e);r('[name="is_quiet"]',e).onchange=({target:u})=>{let x=u.checked?{...vm,time_zone:U(t)}:null;f({quiet_hours:x})},h.onchange=()=>Om(h)&&f({quiet_hours:_m(
h)}),r('[data-action="test-notification"]',e).onclick=()=>n.test(yi(c));for(let u of[o,a,s])u.addEventListener("change",l,{signal:i});d.await([t.quiet_until]),l()}
var Om=e=>[...e.querySelectorAll("input")].every(({value:t})=>t),_m=e=>Object.fromEntries(["begins","ends","time_zone"].map(t=>[t,r(`[name="${t}"]`,e).value]));
function Em(e,{me:t,wishes:o,device:n}){let{notify:s,quietHours:i}=o;if(s===null)return;p(r(".notify-says",e),yi({me:t,wishes:o,device:n})),r('[name="notify"]',
e).value=s;let a=r('[name="desktop"]',e);a.checked=n.shows,a.disabled=!n.canShow||n.isRefused;let c=n.canShow?n.isRefused?"notify.refused":null:"notify.cannot",
l=r(".notify-hint",e);l.hidden=!c,p(l,c?m(c):"");let d=r('[name="sound"]',e);d.value=pi.includes(n.sound)?n.sound:"",r('[name="is_quiet"]',e).checked=!!i,Sm(r("\
.quiet-hours",e),i)}function Sm(e,t){if(e.hidden=!t,!!t){Jo(r('[name="time_zone"]',e),t.time_zone);for(let o of["begins","ends"])r(`[name="${o}"]`,e).value=t[o]}}
function yi({me:e,wishes:{notify:t,quietHours:o},device:n}){if(t==="nothing")return m("notify.says.nothing");if(!n.ringsAtAll)return m("notify.says.silent");if(ut(
e.quiet_until))return m("notify.says.quiet",{date:R(new Date(e.quiet_until))});let s=n.shows?n.sound?"both":"desktop":"sound";return o?m(`notify.says.${t}.${s}.\
hours`,{begins:gi(o.begins),ends:gi(o.ends)}):m(`notify.says.${t}.${s}`)}function gi(e){let[t,o]=e.split(":");return Ct(new Date(2026,0,1,t,o))}function ki(e,{isOwner:t,onChanged:o}){let n=k("own-app"),s=`/me/apps/${e.id}`;$m(r(".app-keys",n),e,s);let i=r("form",n);E(i),i.elements.name.value=e.name,i.elements.
redirect_uris.value=e.redirect_uris.join(`
`);let a=r(".app-closes",i);return a.hidden=t||!e.for_everybody,S(i,async c=>{let l={name:c.name.trim(),redirect_uris:Qo(c.redirect_uris)},d=await w.patch(s,l);
r(".app-audience",n).textContent=Zt(d),a.hidden||=!d.for_everybody,o()}),zt(r(".app-end",n),{path:s,question:vi(e,"remove"),onGone:o}),n.addEventListener("close",
()=>r(".app-secret",n).value="",{once:!0}),v(n,{title:e.name})}var Zt=({for_everybody:e})=>m(e?"own_apps.everybody":"own_apps.alone"),Qo=e=>e.split(/\s+/).filter(
Boolean);function $m(e,t,o){r(".form-error",e).hidden=!0,r(".app-id",e).value=t.id,r('[data-action="copy-id"]',e).onclick=()=>G(t.id,"own_apps.copied"),r(".app-\
audience",e).textContent=Zt(t);let n=r('[data-action="renew-secret"]',e);n.hidden=!t.confidential,n.onclick=async()=>{await T(vi(t,"renew"))&&await b(e,async()=>bi(
e,(await w.post(`${o}/secret`)).client_secret))},bi(e,t.client_secret)}function bi(e,t){r(".app-secret-made",e).hidden=!t;let o=r(".app-secret",e);o.value=t??"",
r('[data-action="copy-secret"]',e).onclick=()=>G(o.value,"own_apps.copied")}var vi=({name:e},t)=>({title:m(`own_apps.${t}.title`,{name:e}),text:m(`own_apps.${t}\
.text`),action:m(`own_apps.${t}`)});function Oi(e,{isOwner:t}){let o=new _,n=()=>o.open("/me/apps"),s=i=>ki(i,{isOwner:t,onChanged:n});O(e,{list:o,into:".own-app-list",none:".own-apps-none",create:()=>g(
"own-app-item"),update:(i,a)=>Tm(i,a,s)}),r('[data-action="new-app"]',e).onclick=()=>Am({isOwner:t,onMade:i=>(n(),s(i))}),n()}function Tm(e,t,o){r(".token-name",
e).textContent=t.name,r(".hint",e).textContent=[m(t.confidential?"own_apps.confidential":"own_apps.public"),Zt(t)].join(" · "),r("button",e).onclick=()=>o(t)}function Am({
isOwner:e,onMade:t}){let o=k("new-app"),n=r("form",o);return E(n),r(".new-app-everybody",n).hidden=!e,S(n,async s=>{let i=await w.post("/me/apps",{name:s.name.trim(),
redirect_uris:Qo(s.redirect_uris),confidential:s.kind==="confidential",for_everybody:e&&s.for_everybody==="on"});Y(o),t(i)}),v(o)}function _i(e,{rooms:t}){let o=new _;O(e,{list:o,into:".own-report-list",none:".own-reports-none",create:()=>g("own-report"),update:(n,s)=>Cm(n,s,t)}),o.open("/\
me/reports?limit=20")}function Cm(e,{room:t,seq:o,reason:n,outcome:s,note:i,at:a,resolved_at:c},l){let d=l.find(t),f=r(".report-room",e);p(f,d?m("own_reports.ro\
om",{room:d.name}):m("own_reports.gone")),d&&(f.href=z({view:"room",room:t,seq:o})),p(r(".report-reason",e),m("audit.reason",{reason:n})),p(r(".report-outcome",
e),m(`own_reports.${s??"waiting"}`)),ct(r(".report-note",e),i),kt(r("time",e),c??a)}var Lm={Edge:/Edg\//,Opera:/OPR\//,Firefox:/Firefox\//,Chrome:/Chrome\//,Safari:/Safari\//},Dm={iOS:/iPhone|iPad/,Android:/Android/,Windows:/Windows/,macOS:/Mac OS/,
Linux:/Linux/};function Si(e){let t=new _,o=()=>t.open("/me/sessions?limit=50"),n=async s=>{await T(Im(s))&&(await b(e,()=>w.delete(`/me/sessions/${s.id}`)),o())};
O(e,{list:t,into:".session-list",sort:Mm,create:()=>g("session-item"),update:(s,i)=>jm(s,i,n)}),o()}var Mm=e=>e.toSorted((t,o)=>new Date(o.last_seen_at)-new Date(
t.last_seen_at));function jm(e,t,o){let n=r(".session-agent",e);n.textContent=Ti(t.user_agent??""),n.title=t.user_agent??"";let s=r(".session-seen",e);s.textContent=
t.current?m("sessions.current"):$i(t),s.title=t.current?"":R(new Date(t.last_seen_at)),r("button",e).hidden=t.current,r("button",e).onclick=()=>o(t)}var Im=e=>({
title:m("sessions.revoke.title",{device:Ti(e.user_agent??"")}),text:m("sessions.revoke.text",{seen:$i(e)}),action:m("sessions.revoke")});function $i({last_seen_at:e,
address:t}){return m("sessions.seen",{date:I(new Date(e)),address:t??""})}function Ti(e){let t=Ei(Lm,e),o=Ei(Dm,e);return t?o?m("sessions.device",{browser:t,system:o}):
t:m("sessions.program")}function Ei(e,t){return Object.keys(e).find(o=>e[o].test(t))}function Ai({me:e,outbox:t,drafts:o,halfWritten:n,blocks:s,directory:i,rooms:a,wishes:c,notifier:l,onChanged:d,onReadingShown:f}){let h=k("account");wi(h,{me:e,
onChanged:d}),Rm(r(".reading-setting",h),{onReadingShown:f}),Pm(h),Nm(r(".password-form",h),e),r("#account-tab-server",h).hidden=e.role!=="owner";let u={"accoun\
t-notifications":x=>xi(x,{me:e,wishes:c,notifier:l,directory:i}),"account-preferences":x=>{si(r(".blocked-setting",x),{blocks:s,directory:i}),_i(r(".own-reports",
x),{rooms:a})},"account-sign-in":x=>Si(r(".sessions",x)),"account-programs":x=>{ro(r(".tokens",x),{rooms:a}),mi(r(".bots",x)),di(r(".connected-apps",x),{rooms:a}),
Oi(r(".own-apps",x),{isOwner:e.role==="owner"}),Pe(r(".webhooks",x),{path:"/me/webhooks",rooms:a})}};return ni(h,{onShown:x=>u[x.id]?.(x)}),r(".sign-out",h).onsubmit=
x=>Bm(x,{outbox:t,drafts:o,halfWritten:n}),v(h)}function Rm(e,{onReadingShown:t}){let o=r("input",e);o.disabled=!0;let n=s=>{o.checked=s.shown,o.disabled=!1};b(
e,async()=>n(await w.get("/me/reading"))),o.onchange=()=>{let s=o.checked;return o.checked=!s,b(e,async()=>{n(await w.put("/me/reading",{shown:s})),t()})}}function Pm(e){
for(let t of e.querySelectorAll('[name="theme"]'))t.checked=t.value===document.documentElement.dataset.theme,t.onchange=()=>ti(t.value);r('input[name="next"]',e).
value=location.pathname+location.search}function Nm(e,t){E(e),e.hidden=t.has_password===!1,e.elements.username.value=t.name;let{passwordLength:o}=r(".app").dataset;
e.elements.new_password.minLength=o,p(r("#new-password-hint",e),m("password.hint",{count:o})),S(e,async({current_password:n,new_password:s})=>{await w.put("/me/\
password",{current_password:n,new_password:s}),E(e)})}async function Bm(e,{outbox:t,drafts:o,halfWritten:n}){let s=t.all.length,i=e.target;s&&(e.preventDefault(),
!await T({title:m("sign_out.title"),text:M("sign_out.unsent",s),action:m("sign_out")}))||(t.clear(),o.clear(),n.clear(),Un(),s&&i.submit())}function Li(){let e=k("all-apps"),t=r(".all-apps",e),o=new _,n=()=>o.open("/apps"),s=async(i,a)=>{await T(i)&&(await b(t,a),n())};return O(t,{list:o,into:".all-\
app-list",none:".all-apps-none",create:()=>g("any-app-item"),update:(i,a)=>Fm(i,a,s)}),n(),v(e)}function Fm(e,t,o){let n=t.for_everybody;r(".token-name",e).textContent=
t.name,r(".app-owner",e).textContent=m("all_apps.owner",{owner:y(t.owner),name:t.owner.name}),r(".app-places",e).textContent=t.redirect_uris.join(" · "),r(".ap\
p-audience",e).textContent=Zt(t);let s=r('[data-action="open-app"]',e);s.textContent=m(n?"all_apps.close":"all_apps.open"),s.onclick=()=>o(Ci(t,n?"close":"open"),
()=>w.patch(`/apps/${t.id}`,{for_everybody:!n})),r('[data-action="remove-app"]',e).onclick=()=>o(Ci(t,"remove"),()=>w.delete(`/apps/${t.id}`))}var Ci=({name:e},t)=>({
title:m(`all_apps.${t}.title`,{name:e}),text:m(`all_apps.${t}.text`),action:m(`all_apps.${t}`),isHarmless:t!=="remove"});async function Di({rooms:e,onJoined:t}){let o=k("browse"),n=r("input",o),s=new Gt,i=c=>b(o,async()=>{await e.join(c.id),o.close(),t(c)});n.value="",n.oninput=()=>{
s.search(n.value.trim()),r(".dialog-body",o).scrollTop=0},bt(o).onclick=()=>zm(o,s),s.addEventListener("change",()=>Wm(o,s,i)),qm(o),s.search(""),s.loadSuggested();
let a=v(o);tt.matches&&n.focus(),await a,s.close()}function qm(e){r(".browse-list",e).replaceChildren();for(let t of[".browse-none",".browse-no-match",".form-er\
ror"])r(t,e).hidden=!0;lt(e,{hasMore:!1,failed:!1})}function Wm(e,{items:t,suggested:o,words:n,searching:s,hasMore:i,failed:a},c){let l=!t.length&&!a&&!s;P(r(".\
browse-list",e),n?t:Hm(t,o),{key:({id:d})=>d,create:()=>g("browse-item"),update:(d,f)=>Um(d,f,c)}),r(".browse-none",e).hidden=!l||n!=="",r(".browse-no-match",e).
hidden=!l||n==="",lt(e,{hasMore:i,failed:a})}function Hm(e,t){let o=new Set(t.map(({id:n})=>n));return[...t,...e.filter(({id:n})=>!o.has(n))]}function Um(e,t,o){
r(".browse-name",e).textContent=t.name,r(".browse-suggested",e).hidden=!t.suggested;let n=[M("browse.members",t.member_count),m("browse.active",{date:wt(new Date(
t.active_at))})];r(".browse-facts",e).textContent=n.join(" · ");let s=r(".browse-about",e);s.textContent=t.description||t.topic,s.hidden=!s.textContent,r("butt\
on",e).onclick=()=>o(t)}async function zm(e,t){let o=r(".browse-list",e),n=o.children.length;await t.more(),r("button",o.children[n]??e).focus()}function Mi({rooms:e,sections:t,section:o=null,onCreated:n}){let s=k("create-room"),i=r("form",s),a=Gm();E(i),S(i,async({joined_only:l,...d})=>{let f={...d,history:l?
"joined":"all"},h=await e.create(a(f));o&&await e.set(h.id,{section:o}),s.close(),n(h)});let c=o?m("create_room.in",{section:t.nameOf(o)}):m("create_room.title");
return v(s,{title:c})}function Gm(){let e={};return t=>{let o=JSON.stringify(t);return e.same!==o&&(e={same:o,id:Z()}),{...t,client_id:e.id}}}async function ji({onRoom:e,onPerson:t,...o}){let n=k("jump"),s=c=>[...o.rooms.mine,...o.rooms.archived].find(l=>ve(l)?.id===c),i=new it({rooms:o.rooms,directory:o.
directory,roomWith:s}),a=({kind:c,id:l})=>b(n,async()=>{let d=c==="room"?()=>e(l):await t(l);Y(n),d()});r(".form-error",n).hidden=!0,new rt(n,{choices:i,onChosen:a,
...o}),await v(n),i.close()}var Km=864e5;function Ii({room:e=null,rooms:t,me:o}){let n=k("invite"),s=r("form",n),i=r(".invites",n),a=()=>Xm(i,{rooms:t,me:o});return E(s),r(".invite-made",n).
hidden=!0,Ym(r(".invite-rooms",s),{rooms:t,room:e}),S(s,async({note:c,uses:l,days:d})=>{let f={expires_at:new Date(Date.now()+Number(d)*Km).toISOString()},h={note:c.
trim(),uses:l?Number(l):null,...f,rooms:Jm(s)};Zm(n,await w.post("/invites",h)),i.open&&a()}),i.open=!1,i.ontoggle=()=>i.open&&a(),v(n)}function Ym(e,{rooms:t,room:o}){
let s=t.mine.filter(i=>i.kind==="public"||ue(i)).toSorted((i,a)=>(a.id===o?.id)-(i.id===o?.id));e.hidden=!s.length,r(".invite-room-list",e).replaceChildren(...s.
map(i=>Vm(i,{isChosen:i.id===o?.id})))}function Vm({id:e,name:t},{isChosen:o}){let n=g("invite-room"),s=r("input",n);return s.value=e,s.checked=o,r("span",n).textContent=
t,n}var Jm=e=>new FormData(e).getAll("room");function Zm(e,{id:t,url:o,expires_at:n}){let s=r(".invite-made",e),i=r(".invite-url",s);s.hidden=!1,i.value=Ri(o),r(
".invite-qr",s).src=Qm(t),r(".invite-expiry",s).textContent=m("invite.expiry",{date:I(new Date(n))});let a=r('[data-action="copy"]',s);a.onclick=()=>G(i.value,"\
invite.copied"),i.focus(),i.select()}var Ri=e=>new URL(e,location.href).href,Qm=e=>`${V}/api/v1/invites/${e}/qr`;function Xm(e,t){let o=new _,n=()=>o.open("/inv\
ites?limit=50"),s=async i=>{await T(tl(i))&&(await b(e,()=>w.delete(`/invites/${i.id}`)),n())};O(e,{list:o,into:".invite-list",none:".invites-none",create:()=>g(
"invite-item"),update:(i,a)=>el(i,a,{revoke:s,...t})}),n()}var tl=({note:e})=>({title:m("invite.revoke.title"),text:e?m("invite.revoke.text",{note:e}):m("invite\
.revoke.text.plain"),action:m("invite.revoke")});function el(e,t,{rooms:o,me:n,revoke:s}){let{note:i,by:a,used:c,uses:l,state:d,url:f,expires_at:h}=t,u=d==="ope\
n",x=a&&a.id!==n.id?y(a):null,$=l?m("invite.used.of",{count:j(c),most:j(l)}):m("invite.used",{count:j(c)}),D=u?m("invite.until",{date:I(new Date(h))}):m(`invite\
.state.${d}`);r(".invite-note",e).textContent=i||m("invite.no_note");let C=t.rooms.map(ne=>o.find(ne)?.name).filter(Boolean),A=C.length?m("invite.into",{rooms:at(
C)}):null,ht=r(".hint",e);ht.textContent=[x,$,D,A].filter(Boolean).join(" · "),ht.title=u?R(new Date(h)):"";let[fe,he]=e.querySelectorAll("button");fe.hidden=!u||
!f,fe.onclick=()=>G(Ri(f),"invite.copied"),he.hidden=!u,he.onclick=()=>s(t)}var ol=8;function Pi({rooms:e,me:t,onOpened:o,...n}){return Xe({title:m("direct.new"),action:m("direct.open"),hint:m("direct.hint"),most:ol,isOffered:({id:s})=>s!==
t.id,act:async s=>o(await e.openDirect(s.map(({id:i})=>i))),me:t,...n})}function nl(){let e=Object.assign(new EventTarget,{list:[],loaded:!1,need(){}});return Object.assign(new EventTarget,{members:e,room:{kind:"direct"},isOver:!0})}
async function Ni({subject:e,router:t,...o}){let n=k("person-card"),s=r(".dialog-body",n),i=new AbortController;s.replaceChildren(document.getElementById("panel\
-person").content.cloneNode(!0));let a=c=>{n.close(),t.goToRoom(c)};Ee.show(s,{...o,subject:e,conversation:nl(),router:{goToRoom:a},signal:i.signal}),await v(n),
i.abort()}function Fi(e,{room:t}){let o=`/rooms/${t.id}`,n=r(".mutes",e);Bi(e,{path:`${o}/bans`,none:".bans-none",fold:e,label:m("bans.lift"),lift:({user:i})=>w.delete(`${o}\
/bans/${i.id}`)});let s=Bi(n,{path:`${o}/mutes`,fold:e,label:m("moderate.unmute"),lift:({user:i})=>w.patch(`${o}/members/${i.id}`,{muted_until:null})});s.addEventListener(
"change",()=>n.hidden=!s.items.length),n.hidden=!0}function Bi(e,{path:t,none:o,fold:n,label:s,lift:i}){let a=new _,c=()=>a.open(`${t}?limit=50`);return O(e,{list:a,
into:".ban-list",none:o,key:({user:l})=>l.id,create:()=>g("ban-item"),update:(l,d)=>sl(l,d,{label:s,lift:()=>b(n,()=>i(d)).then(c)})}),c(),a}function sl(e,{user:t,
until:o,reason:n},{label:s,lift:i}){L(r(".avatar",e),t),r(".ban-name",e).textContent=y(t);let a=o?m("bans.until",{date:I(new Date(o))}):m("bans.ever"),c=r(".hin\
t",e);c.textContent=[a,n].filter(Boolean).join(" · "),c.title=o?R(new Date(o)):"";let l=r("button",e);l.textContent=s,l.onclick=i}var il=36e5;function qi(e,{room:t,mayMake:o}){let n=`/rooms/${t.id}/guest-links`,s=r("form",e),i=new _,a=()=>i.open(n);E(s),s.hidden=!o,S(s,async({hours:l,guests:d})=>{
let f=new Date(Date.now()+Number(l)*il).toISOString(),{url:h}=await w.post(n,{expires_at:f,guests:Number(d)});await G(new URL(h,location.href).href,"guests.copi\
ed").catch(()=>{}),a()});let c=async l=>{await T(rl(l))&&(await b(s,()=>w.delete(`${n}/${l.id}`)),a())};O(e,{list:i,into:".guest-list",none:".guests-none",create:()=>g(
"guest-link"),update:(l,d)=>al(l,d,c)}),a()}var rl=({people:e})=>({title:m("guests.revoke.title"),text:e.length?m("guests.revoke.text",{names:at(e.map(y))}):m("\
guests.revoke.text.nobody"),action:m("invite.revoke")});function al(e,t,o){let{people:n,came:s,guests:i,state:a,url:c,expires_at:l}=t,d=a==="expired"||a==="revo\
ked";r(".guest-people",e).textContent=n.length?at(n.map(y)):m("guests.nobody");let f=m("guests.came",{count:j(s),most:j(i)}),h=d?m(`invite.state.${a}`):m("invit\
e.until",{date:I(new Date(l))});r(".hint",e).textContent=`${f} · ${h}`;let[u,x]=e.querySelectorAll("button");u.hidden=a!=="open"||!c,u.onclick=()=>G(new URL(c,
location.href).href,"guests.copied"),x.hidden=d,x.onclick=()=>o(t)}async function Wi(e,t){return e.member_count>1&&!await T(Qt("leave",e))?!1:tn(e,t)}async function Hi(e,t){let o=await mt(Qt("archive",e));o&&await Xo(e,t,o)}async function Xo(e,t,o){
await t.update(e.id,{archived:!0,...o});let n=()=>t.update(e.id,{archived:!1}).catch(H);F(m("room.archive.done",{room:e.name}),{undo:{label:m("undo"),act:n}})}async function tn(e,t){
try{await t.leave(e.id)}catch(o){if(!o.can?.includes("archive"))throw o;let n={title:m("room.last.title",{room:e.name}),text:m("room.last.text")},s=await ts({...n,
action:m("room.delete"),other:m("room.archive")}),i={yes:"delete",other:"archive"}[s];if(!i)return!1;await t.leave(e.id,{last:i})}return!0}function Qt(e,{name:t,
kind:o}){let n=e==="leave"&&o==="private"?"room.leave.private.text":`room.${e}.text`;return{title:m(`room.${e}.title`,{room:t}),text:m(n),action:m(`room.${e}`)}}var zi="new";function Gi(e,{room:t,rooms:o,sections:n}){let{mine:s}=t;if(e.hidden=!s,!s)return;let{favourite:i,notify:a,section:c,hidden:l}=e.elements,d=h=>b(e,
()=>o.set(t.id,h));r(".form-error",e).hidden=!0,e.onsubmit=h=>h.preventDefault(),i.checked=s.favourite,a.value=s.notify,l.checked=s.hidden,Ui(c,{sections:n,chosen:s.
section}),i.onchange=()=>d({favourite:i.checked}),l.onchange=()=>d({hidden:l.checked});for(let h of a)h.onchange=()=>d({notify:a.value});let f=r(".section-new",
e);f.hidden=!0,c.onchange=()=>{f.hidden=c.value!==zi,f.hidden?d({section:c.value||null}):r("input",f).focus()},r("button",f).onclick=()=>b(e,async()=>{let h=await w.
post("/me/sections",{name:r("input",f).value.trim()});n.note(h),await o.set(t.id,{section:h.id}),Ui(c,{sections:n,chosen:h.id}),f.hidden=!0})}function Ui(e,{sections:t,
chosen:o}){let n=[["",m("section.none")],...t.own.map(({id:s,name:i})=>[s,i]),[zi,m("section.new")]];e.replaceChildren(...n.map(([s,i])=>new Option(i,s))),e.value=
t.own.some(({id:s})=>s===o)?o:""}var cl=[7,30,90,180,365,730];async function Ki(e,{room:t,rooms:o,me:n}){let s=r(".room-retention",e),i=r(".room-retention-text",e),a=r("select",s),c=t.kind!=="d\
irect"&&(X(t)||n.role==="owner");s.hidden=i.hidden=!0,a.onchange=null;let l=await w.get(`/rooms/${t.id}/retention`).catch(()=>null);if(!l||e.dataset.room!==t.id)
return;let d=()=>{ll(a,l),i.textContent=l.days?dl(l.days):"",i.hidden=c||!l.days};d(),s.hidden=!c,a.onchange=async()=>{let f=a.value===""?null:Number(a.value);await b(
r(".room-form",e),async()=>{await Ke(h=>ml({retention_days:f,...h},{room:t,rooms:o}),{days:f??l.usual_days}),l=await w.get(`/rooms/${t.id}/retention`)}),d()}}async function ml(e,{
room:t,rooms:o}){X(t)?await o.update(t.id,e):await w.put(`/rooms/${t.id}/retention`,e)}function ll(e,{retention_days:t,usual_days:o,most_days:n}){let s=o?M("ret\
ention.days",o,{count:j(o)}):m("retention.ever"),i=[new Option(m("retention.usual",{days:s}),"")];n||i.push(new Option(m("retention.ever"),"0"));let a=new Set(cl.
filter(c=>!n||c<=n));t&&a.add(t);for(let c of[...a].sort((l,d)=>l-d))i.push(new Option(M("retention.days",c,{count:j(c)}),String(c)));n&&t===0&&i.push(new Option(
m("retention.ever"),"0")),e.replaceChildren(...i),e.value=t===null?"":String(t)}var dl=e=>M("retention.kept",e,{count:j(e)});function Yi({conversation:e,rooms:t,sections:o,me:n,onLeft:s,onPanel:i}){let a=k("room-details"),c=r(".room-form",a),{room:l}=e;E(c),fl(a,l),r(".room-facts",a).
textContent=pl(l),gl(a,e),Gi(r(".room-mine",a),{room:l,rooms:t,sections:o}),S(c,async h=>{await t.update(l.id,wl(l,h)),a.close()}),hl(a,{room:l,rooms:t,me:n}),a.
dataset.room=l.id,Ki(a,{room:l,rooms:t,me:n});let d=r(".bans",a);d.open=!1,d.ontoggle=()=>d.open&&Fi(d,{room:l});let f=r(".guests",a);return f.open=!1,f.ontoggle=
()=>f.open&&qi(f,{room:l,mayMake:In(l,{me:n,by:r(".app").dataset.guests})}),xl(a,{room:l,rooms:t,onLeft:s,onPanel:i}),v(a)}function fl(e,{name:t,topic:o,description:n,
slow_seconds:s,writers:i,history:a,shows_readers:c}){let{elements:l}=r(".room-form",e);l.name.value=t,l.topic.value=o??"",l.description.value=n??"",ul(l.slow_seconds,
s),l.writers.value=i,l.joined_only.checked=a==="joined",l.shows_readers.checked=c,r(".room-name-text",e).textContent=t;let d=(h,u)=>h.value===u?"":h.selectedOptions[0].
text,f=[[".room-topic-text",o],[".room-description-text",n]];f.push([".room-slow-text",d(l.slow_seconds,"0")],[".room-writers-text",d(l.writers,"members")]);for(let[
h,u]of f)r(h,e).textContent=u??"",r(h,e).parentElement.hidden=!u}function hl(e,{room:t,rooms:o,me:n}){let s=r(".room-suggested",e),i=r("input",s);s.hidden=n.role!==
"owner"||t.kind!=="public"||t.archived,i.checked=t.suggested===!0,i.onchange=()=>b(r(".room-form",e),()=>o.suggest(t.id,i.checked))}function pl({kind:e,member_count:t}){
return M(`room.facts.${e}`,t,{count:j(t)})}function ul(e,t){let o=String(t);[...e.options].some(n=>n.value===o)||e.append(new Option(m("room.slow.other",{count:j(
t)}),o)),e.value=o}function wl(e,{name:t,topic:o,description:n,slow_seconds:s,writers:i,joined_only:a,shows_readers:c}){let l={name:t.trim(),topic:o.trim(),description:n.
trim()},d=X(e)?{history:a?"joined":"all",shows_readers:!!c}:{},f={...l,slow_seconds:Number(s),writers:i,...d};return Object.fromEntries(Object.entries(f).filter(
([h,u])=>u!==(e[h]??"")))}function gl(e,{room:t}){let o=t.kind==="direct",n=X(t),s=Tt(t);for(let i of[".room-fields",".room-save"])r(i,e).hidden=!s;r(".room-tex\
ts",e).hidden=s||o,r(".room-owners",e).hidden=!n,r(".bans",e).hidden=!Q(t),r(".guests",e).hidden=!Q(t)||o;for(let i of["reports","webhooks","audit"])le(e,i,Q(t));
le(e,"archive",n&&!t.archived),le(e,"restore",n&&t.archived),le(e,"leave",!o),le(e,"delete",n)}function le(e,t,o){r(`[data-action="${t}"]`,e).hidden=!o}function xl(e,{
room:t,rooms:o,onLeft:n,onPanel:s}){let i=r(".room-form",e),a=d=>b(i,async()=>{await d(),e.close()}),c=d=>a(async()=>await d()!==!1&&n()),l={members:()=>a(()=>s(
"people")),reports:()=>a(()=>s("reports")),webhooks:()=>a(()=>s("webhooks")),audit:()=>a(()=>s("audit")),threads:()=>a(()=>s("threads")),scheduled:()=>a(()=>s("\
scheduled")),archive:async()=>{let d=await mt(Qt("archive",t));d&&a(()=>Xo(t,o,d))},restore:()=>a(()=>o.update(t.id,{archived:!1})),leave:async()=>{(t.member_count===
1||await T(Qt("leave",t)))&&c(()=>tn(t,o))},delete:async()=>{let d=await mt(Qt("delete",t));d&&c(()=>o.delete(t.id,d))}};for(let[d,f]of Object.entries(l))r(`[da\
ta-action="${d}"]`,e).onclick=f}function Vi({sections:e,onMade:t}){return Zi({title:m("section.create"),name:"",action:m("section.make"),save:async(o,n)=>{let s=await w.post("/me/sections",{name:o});
e.note(s),Y(n),t(s.id)}})}function Ji({sections:e,id:t}){return Zi({title:m("section.title"),name:e.nameOf(t),action:m("save"),save:async(o,n)=>{await w.patch(`\
/me/sections/${t}`,{name:o}),Y(n)},remove:()=>w.delete(`/me/sections/${t}`),question:{title:m("section.delete.title",{name:e.nameOf(t)}),text:m("section.delete.\
text"),action:m("section.delete")}})}function Zi({title:e,name:t,action:o,save:n,remove:s=null,question:i=null}){let a=k("section"),c=r("form",a),l=r('[data-act\
ion="remove-section"]',a);return E(c),c.elements.name.value=t,r(".button-primary",c).textContent=o,S(c,d=>n(d.name.trim(),a)),l.hidden=!s,l.onclick=()=>b(c,async()=>{
await T(i)&&(await s(),Y(a))}),v(a,{title:e})}async function Qi({id:e,rooms:t,sections:o,...n}){let s=k("section-room"),i=new it({rooms:t,isOffered:({room:c})=>!c.archived&&c.mine?.section!==e}),a=({room:c})=>b(
s,async()=>{t.find(c.id)?.role||await t.join(c.id),await t.set(c.id,{section:e}),s.close()});new rt(s,{choices:i,onChosen:a,...n}),r(".form-error",s).hidden=!0,
r('[data-open="create-room"]',s).dataset.subject=e,await v(s,{title:m("section.add",{name:o.nameOf(e)})}),i.close()}async function Xi(){let e=k("team-emoji"),t=r("form",e),o=()=>bl(e);E(t),t.elements.file.onchange=()=>t.elements.name.value||=yl(t.elements.file.files[0]?.name??
""),S(t,async({name:n,file:s})=>{await W.add(n.trim().replace(/^:|:$/g,""),s),t.reset()}),W.addEventListener("change",o),o(),await v(e),W.removeEventListener("c\
hange",o)}var yl=e=>e.replace(/\.\w+$/,"").toLowerCase().replace(/[^a-z0-9_+-]+/g,"_").slice(0,32);function bl(e){let{all:t}=W;r(".team-emoji-none",e).hidden=t.
length>0,P(r(".team-emoji-list",e),t,{key:({key:o,image:n})=>o+n,create:()=>g("team-emoji-item"),update:(o,n)=>kl(o,n,e)})}function kl(e,t,o){et(r(".emoji-sign",
e),t),r(".team-emoji-name",e).textContent=t.text;let n=r("button",e);n.setAttribute("aria-label",m("team_emoji.remove",{name:t.text})),n.onclick=()=>vl(t,o)}async function vl({
code:e,text:t},o){await T({title:m("team_emoji.remove",{name:t}),text:m("team_emoji.remove.text",{name:t}),action:m("team_emoji.remove.action")})&&await b(r("fo\
rm",o),()=>W.remove(e))}function Ol({app:e,router:t,state:o}){let{me:n,rooms:s,directory:i}=o,a=u=>t.goToRoom(u.id),c=()=>t.go(On),l=u=>t.go({...t.address,panel:u}),d=async u=>{if(u===
n.id)return h.account;let x=await s.openDirect([u]);return()=>a(x)},f=u=>()=>e.conversation&&u(e.conversation),h={"create-room":u=>Mi({section:u,onCreated:a,...o}),
browse:()=>Di({rooms:s,onJoined:a}),jump:()=>ji({onRoom:u=>t.goToRoom(u),onPerson:d,...o}),"new-message":()=>Pi({onOpened:a,...o}),room:f(u=>Yi({conversation:u,
onLeft:c,onPanel:l,...o})),"add-people":f(u=>Bo({conversation:u,...o})),"section-room":u=>Qi({id:u,...o}),section:u=>Ji({id:u,...o}),"new-section":()=>Vi({onMade:u=>h["\
section-room"](u),...o}),invite:()=>Ii({room:e.conversation?.room,...o}),account:()=>Ai({onChanged:u=>i.take([u]),onReadingShown:()=>e.conversation?.readers.load().
catch(()=>{}),...o}),person:u=>e.conversation?l(`person:${u}`):Ni({subject:u,router:t,...o}),"team-emoji":Xi,"all-apps":Li,keys:()=>v(k("keys"))};return h}var en=2,_l=20;async function on({conversation:e,question:t="",options:o=[]}){let n=k("poll"),s=r("form",n),i=r(".poll-fields",s),a=Z();E(s),s.elements.text.value=
t,i.replaceChildren();for(let h of[...o,...Array(Math.max(en-o.length,0)).fill("")])tr(i,h);let c=r(".poll-add",s),l=()=>Sl(i,c);c.onclick=()=>{tr(i,"").focus(),
l()},i.onclick=({target:h})=>{h.closest("button")&&El(h.closest(".poll-field"),l)},i.onkeydown=h=>{h.key==="Enter"&&!gt(h)&&$l(h,i)},l();let d=Tl(s,U(e.me)),f=Ft(
h=>e.ask({...h,client_id:a}));return S(s,async h=>{await f(Al(s,h,d)),n.close("done")}),await v(n)==="done"}function tr(e,t){let o=e.appendChild(g("poll-field"));
return r("input",o).value=t,r("input",o)}function El(e,t){let o=e.nextElementSibling??e.previousElementSibling;e.remove(),r("input",o).focus(),t()}function Sl(e,t){
let o=[...e.children];o.forEach((n,s)=>{let i=m("poll.option",{number:s+1}),a=r("input",n);a.setAttribute("aria-label",i),a.placeholder=i,a.required=s<en,r("but\
ton",n).hidden=o.length<=en}),t.hidden=o.length>=_l}function $l(e,t){let o=e.target.closest(".poll-field")?.nextElementSibling;!e.target.matches("input")||!o||(e.
preventDefault(),r("input",o).focus())}function Tl(e,t){let o=Se(t),{ends:n,other:s}=e.elements;r('option[value="monday"]',n).hidden=o.monday.getTime()===o.tomorrow.
getTime();for(let[a,c]of Object.entries(o))p(r(`option[value="${a}"]`,n),m("poll.end.at",{when:m(`time.${a}`),date:K(c,t)}));s.min=nt(Date.now(),t),s.value=nt(o.
tomorrow,t);let i=()=>{r(".poll-other",e).hidden=n.value!=="other",s.disabled=n.value!=="other"};return n.onchange=i,i(),{...o,get other(){return qt(s.value,t)}}}
function Al(e,{text:t,multiple:o,anonymous:n,ends:s},i){let a=[...e.querySelectorAll(".poll-field input")].map(({value:l})=>l.trim()).filter(Boolean),c=s==="nev\
er"?null:i[s].toISOString();return{text:t,options:a,multiple:!!o,anonymous:!!n,ends_at:c}}var Xt=class extends EventTarget{#t;#e;#o=new Map;#s=new Map;loading=!1;failed=!1;constructor({groups:t,pathOf:o}){super(),this.#t=t,this.#e=o}of({key:t,users:o}){
let n=(this.#o.get(t)??[]).filter(({id:s})=>!o.includes(s));return[...o.map(s=>({id:s,name:"…"})),...n]}get hasMore(){return!!this.#n}async more(){let t=this.#n;
if(!t||this.loading)return;let o=this.#s.get(t.key)??this.#e(t.key);this.loading=!0;let n=await w.page(o).catch(()=>null);this.loading=!1,this.failed=!n,n&&(this.#o.
set(t.key,[...this.#o.get(t.key)??[],...n.items.map(({user:s})=>s)]),this.#s.set(t.key,n.next)),this.dispatchEvent(new Event("change"))}get#n(){return this.#t().
find(({key:t,count:o,users:n})=>o>n.length&&this.#s.get(t)!==null)}};async function Cl({entry:{seq:e},conversation:t}){let o=k("reactions"),n=new AbortController,{signal:s}=n,i=()=>(t.history.shown.entry(e)?.reactions??[]).map(d=>({
key:d.emoji,count:Dn(d),users:d.users})),a=d=>`/rooms/${t.room.id}/messages/${e}/reactions?${new URLSearchParams({emoji:d})}`,c=new Xt({groups:i,pathOf:a}),l=()=>Ll(
o,i(),c,t);for(let d of[t,c])d.addEventListener("change",l,{signal:s});bt(o).onclick=()=>c.more(),l(),await v(o,{title:m("reaction.who")}),n.abort()}function Ll(e,t,o,n){
let s=t.flatMap(i=>o.of(i).map(a=>({key:`${i.key} ${a.id}`,emoji:i.key,person:a})));P(r(".reaction-list",e),s,{create:()=>g("reaction-item"),update:(i,{emoji:a,
person:c})=>{et(r(".reaction-emoji",i),as(a)),p(r(".reaction-name",i),y(n.personOf(c)))}}),lt(e,o)}function Dl({entry:e,author:t,room:o,reports:n}){let s=k("report"),i=r("form",s);return E(i),r(".report-text",i).textContent=m("report.text",{name:y(t),room:o.name}),
S(i,async({reason:a})=>{await n.report({room:o.id,seq:e.seq,reason:a.trim()}),s.close(),F(m("report.done"))}),v(s)}async function Ml({entry:e,conversation:t}){let{readers:o,members:n}=t,s=k("seen-by"),i=new AbortController,a=!1,c=()=>a&&Il(s,jl(e,t));r(".seen-list",s).replaceChildren(),
r(".seen-none",s).hidden=!0;for(let l of[o,n])l.addEventListener("change",c,{signal:i.signal});n.need(),b(s,async()=>{await o.load(),a=!0,c()}),await v(s,{title:m(
"seen.title")}),i.abort()}function jl({seq:e,user:t},o){let{readers:n,members:s}=o,i=new Set(n.of(e));return s.list.map(c=>c.user).filter(({id:c})=>i.has(c)&&c!==
t.id).map(c=>o.personOf(c))}function Il(e,t){p(r("h2",e),t.length?M("seen.count",t.length):m("seen.title")),r(".seen-none",e).hidden=t.length>0,P(r(".seen-list",
e),t,{key:({id:o})=>o,create:()=>g("seen-item"),update:(o,n)=>{L(r(".avatar",o),n),p(r(".seen-name",o),y(n))}})}function Rl({text:e,conversation:{id:t,me:o},scheduled:n}){let s=Z();return Wt({title:m("composer.later"),action:m("composer.later"),me:o,repeats:!0,act:Ft(async i=>{
let{at:a,time_zone:c}=await n.add(t,e,i,s);F(m("scheduled.done",{date:K(new Date(a),c)}))})})}var Pl=/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{M}\p{N}_]+|\s+|[^]/gu;function er(e,t){let[o,n]=[e,t].map(c=>c.match(Pl)??[]),s=0;for(;s<o.length&&s<n.length&&o[s]===n[s];)s+=1;let i=0;for(;i<o.length-s&&i<n.length-s&&o.at(-1-i)===
n.at(-1-i);)i+=1;let a=Nl(o.slice(s,o.length-i),n.slice(s,n.length-i));return Fl([...te("same",n.slice(0,s)),...a,...te("same",n.slice(n.length-i))])}var te=(e,t)=>t.
map(o=>({kind:e,text:o}));function Nl(e,t){if(e.length*t.length>25e4)return[...te("gone",e),...te("new",t)];let o=Bl(e,t),n=[],[s,i]=[0,0];for(;s<e.length&&i<t.
length;)e[s]===t[i]?(n.push({kind:"same",text:t[i]}),s+=1,i+=1):o[s+1][i]>=o[s][i+1]?(n.push({kind:"gone",text:e[s]}),s+=1):(n.push({kind:"new",text:t[i]}),i+=1);
return[...n,...te("gone",e.slice(s)),...te("new",t.slice(i))]}function Bl(e,t){let o=Array.from({length:e.length+1},()=>new Uint16Array(t.length+1));for(let n=e.
length-1;n>=0;n-=1)for(let s=t.length-1;s>=0;s-=1)o[n][s]=e[n]===t[s]?o[n+1][s+1]+1:Math.max(o[n+1][s],o[n][s+1]);return o}function Fl(e){let t=[],o="",n="",s=()=>{
o&&t.push({kind:"gone",text:o}),n&&t.push({kind:"new",text:n}),o=n=""},i="";for(let{kind:a,text:c}of e){if(a==="same"){s(),i+=c;continue}i&&t.push({kind:"same",
text:i}),i="",a==="gone"?o+=c:n+=c}return s(),i&&t.push({kind:"same",text:i}),t}var or={gone:"del",new:"ins"};async function ql({entry:e,conversation:t}){let o=k("versions"),n=new AbortController,{signal:s}=n,i=new _,a=()=>i.open(`/rooms/${t.
room.id}/messages/${e.seq}/versions?limit=50`),c=r(".versions-alone",o);c.hidden=!0,i.addEventListener("change",()=>c.hidden=i.items.length!==1||i.hasMore,{signal:s}),
O(o,{list:i,into:".version-list",none:".versions-none",sort:l=>l.map((d,f)=>({...d,id:String(f),before:l[f+1]})),create:()=>g("version-item"),update:Hl,signal:s}),
Wl(t,e,a,s),r(".versions-none",o).hidden=!0,a(),await v(o,{title:m("versions.title")}),n.abort(),r(".version-list",o).replaceChildren()}function Wl(e,t,o,n){let s=t,
i=()=>{let a=e.history.shown.entry(t.seq);!a||a.text===s.text&&a.editedAt===s.editedAt&&a.deleted===s.deleted||(s=a,o())};e.addEventListener("change",i,{signal:n})}
function Hl(e,{at:t,text:o,before:n}){let s=r("time",e);s.dateTime=t,p(s,R(new Date(t)));let i=n?er(n.text,o):[{kind:"same",text:o}];r(".version-text",e).replaceChildren(
...i.map(a=>or[a.kind]?we(or[a.kind],a.text):a.text))}async function Ul({entry:{seq:e},conversation:t}){let o=k("voters"),n=new AbortController,{signal:s}=n,i=()=>t.timeline.entry(e)??t.history.shown.entry(e),a=()=>(i()?.
poll?.options??[]).map(({text:f,votes:h,voters:u=[]},x)=>({key:String(x),text:f,count:h,users:u})),c=f=>`/rooms/${t.room.id}/polls/${e}/voters?${new URLSearchParams(
{option:f})}`,l=new Xt({groups:a,pathOf:c}),d=()=>zl(o,a(),l,t);for(let f of[t,l])f.addEventListener("change",d,{signal:s});bt(o).onclick=()=>l.more(),d(),await v(
o,{title:m("poll.who")}),n.abort()}function zl(e,t,o,n){let s=t.filter(({count:i})=>i);P(r(".voter-options",e),s,{create:()=>g("voter-option"),update:(i,a)=>{p(
r("h3",i),a.text),P(r("ul",i),o.of(a).map(n.personOf),{key:({id:c})=>c,create:()=>g("seen-item"),update:(c,l)=>{L(r(".avatar",c),l),p(r(".seen-name",c),y(l))}})}}),
lt(e,o)}var Gl=10,Kl=new Set(["mention","reply"]),co=class extends EventTarget{#t;#e;#o;#s=new Map;#n=!1;#i=null;constructor({me:t,rooms:o,inbox:n,socket:s,isWanted:i}){
super(),this.#t=t,this.#e=o,this.#o=i,this.#i=n.told,this.#n=o.loaded&&o.mine.every(a=>!a.isKept),this.#n&&this.#a(),s.addEventListener("frame",({detail:a})=>this.#r[a.
type]?.(a))}#r={rooms:({more:t})=>t||(this.#n?this.#m():this.#a()),room:({item:t})=>this.#c(t.id),unread:({room:t})=>this.#c(t),inbox:t=>this.#l(t)};#a(){this.#n=
!0;for(let t of this.#e.mine)this.#d(t)}#m(){for(let{id:t}of this.#e.mine)this.#c(t)}#c(t){let o=this.#e.find(t);if(!this.#n||!o?.role)return;let n=this.#s.has(
t),s=this.#s.get(t)??0;this.#d(o);let{last_message:i}=o;!i||i.seq<=s||!(n||o.kind==="direct")||i.user.id===this.#t.id||i.deleted||i.seq<=o.read_seq||this.#f("me\
ssage",{room:o,message:i})}#d({id:t,last_message:o}){this.#s.set(t,o?.seq??0)}async#l({at:t,unread:o}){let n=this.#i;this.#i={at:Yl(t,n?.at),unread:o};let s=n?.
at??"",i=t===s&&o>n?.unread;if(!n||!t||!(t>s||i)||!this.#o())return;let{items:a}=await w.get(`/me/inbox?limit=${Gl}`).catch(()=>({items:[]})),c=a.filter(l=>l.unread&&
Kl.has(l.kind)&&(i?l.at===t:l.at>s));for(let l of c.reverse())this.#f("item",l)}#f(t,o){this.dispatchEvent(new CustomEvent(t,{detail:o}))}},Yl=(e,t)=>(e??"")>(t??
"")?e:t??null;var mo=class extends EventTarget{#t;#e;constructor({me:t}){super(),this.#t=$t(`rings:${t.id}`),this.#e=this.#o(),addEventListener("storage",({key:o})=>{o===this.#t&&
(this.#e=this.#o(),this.#n())})}get canShow(){return"Notification"in globalThis&&"serviceWorker"in navigator}get isRefused(){return this.canShow&&Notification.permission===
"denied"}get shows(){return this.canShow&&Notification.permission==="granted"&&this.#e.shows===!0}get sound(){return this.#e.sound??""}get ringsAtAll(){return this.
shows||this.sound!==""}async setShows(t){t&&Notification.permission==="default"&&await Notification.requestPermission(),this.#s({shows:t})}setSound(t){this.#s({
sound:t})}#o(){return JSON.parse(localStorage.getItem(this.#t))??{}}#s(t){this.#e={...this.#e,...t},localStorage.setItem(this.#t,JSON.stringify(this.#e)),this.#n()}#n(){
this.dispatchEvent(new Event("change"))}};var nr=({me:e,wishes:t},o=Date.now())=>ut(e.quiet_until)||Vl(t.quietHours,o);function Vl(e,t){if(!e)return!1;let{begins:o,ends:n,time_zone:s}=e,i=nt(t,s).slice(
11);return o<n?o<=i&&i<n:o<=i||i<n}var Jl=180,dt=(e,t=null)=>t?`${e}/${t}`:e;function sr({room:e,message:t},{directory:o}){let{seq:n,user:s}=t,i={user:y(o.of(s)),room:e.name};return{...rr({room:e.
id,seq:n,user:s,directory:o,text:To(t)}),place:dt(e.id),path:z({view:"room",room:e.id,seq:n}),replyPath:z({view:"room",room:e.id}),title:e.kind==="direct"&&e.people.
length<2?i.user:m("notify.title",i)}}function ir({kind:e,room:t,by:o,message:n,reply:s},{directory:i,rooms:a}){let c=e==="reply"?n.seq:n.in_room?null:n.thread,l=s??
n,{seq:d}=l,f={user:y(i.of(o)),room:a.find(t)?.name??""};return{...rr({room:t,seq:d,user:o,directory:i,text:To(l)}),place:dt(t,c),replyPath:c?null:z({view:"room",
room:t}),path:z(c?{view:"room",room:t,panel:`thread:${c}`}:{view:"room",room:t,seq:d}),title:m(`notify.title.${e}`,f)}}var rr=({room:e,seq:t,user:o,directory:n,
text:s})=>({key:`${e}/${t}`,seq:t,user:o,text:yt(s).replace(/\s+/gu," ").slice(0,Jl),icon:Vn(n.of(o),"large")});var Zl="reply",lo=class{constructor({router:t,writeOn:o}){navigator.serviceWorker?.addEventListener("message",({data:n})=>{let s=n.goTo&&_n(new URL(n.goTo,location.
origin));s&&(t.go(s),n.isReply&&o())})}async show({title:t,text:o,place:n,path:s,replyPath:i=null,seq:a=0,icon:c=null}){await(await navigator.serviceWorker.ready).
showNotification(t,{body:o,tag:n,renotify:!0,silent:!0,...c&&{icon:c},data:{path:s,replyPath:i,seq:a},actions:i&&tt.matches?[{action:Zl,title:m("notify.reply")}]:
[]})}hear(t){let{type:o,room:n,seq:s,root:i,read_seq:a}=t;o==="read"&&this.#t(dt(n),s),o==="thread"&&a&&this.#t(dt(n,i),a),o==="room_gone"&&this.#t(dt(n),1/0)}async#t(t,o){
let s=await(await navigator.serviceWorker?.getRegistration(`${V}/`))?.getNotifications({tag:t})??[];for(let i of s)i.data.seq<=o&&i.close()}};var Ql=new Promise(()=>{}),fo=class{#t;#e=!1;#o=[];constructor({me:t}){this.#t=$t(`tabs:${t.id}:`),navigator.locks.request(`${this.#t}rings`,()=>(this.#e=!0,Ql))}get rings(){
return this.#e}show(t){if(t.join()!==this.#o.map(({place:o})=>o).join()){for(let{release:o}of this.#o)o();this.#o=t.map(o=>this.#s(o))}}async isOnScreen(t){let{
held:o}=await navigator.locks.query();return o.some(({name:n})=>n===this.#n(t))}#s(t){let o,n=new Promise(s=>o=s);return navigator.locks.request(this.#n(t),{mode:"\
shared"},()=>n),{place:t,release:o}}#n=t=>`${this.#t}shows:${t}`};var Xl=200,ar=2e3,nn=class{#t;#e;#o;#s=new Set;#n=-ar;constructor(t){let{me:o,router:n,socket:s,writeOn:i}=t;this.#t=t,this.device=new mo({me:o}),this.#e=navigator.
locks?new fo({me:o}):null,this.#o=new lo({router:n,writeOn:i});let a=new co({...t,isWanted:()=>this.#i});a.addEventListener("message",({detail:l})=>this.#r(l)),
a.addEventListener("item",({detail:l})=>this.#m(ir(l,t)));let c=()=>this.#e?.show(document.hidden?[]:td(n.address));n.addEventListener("change",c),document.addEventListener(
"visibilitychange",c),c(),s.addEventListener("frame",({detail:l})=>this.#o.hear(l))}test(t){this.#c(),this.device.shows&&this.#o.show({title:m("notify.test.titl\
e"),text:t,place:"test",path:location.pathname})}get#i(){let{wishes:t}=this.#t;return(this.#e?.rings??!0)&&this.device.ringsAtAll&&t.notify!=="nothing"&&!nr(this.#t)}async#r(t){
await this.#t.wishes.told,this.#a(t.room)&&this.#m(sr(t,this.#t))}#a({kind:t,mine:o,blocked:n}){return(t==="direct"||this.#t.wishes.notify==="all")&&o?.notify===
"all"&&!n}async#m(t){await this.#t.wishes.told;let{user:o,place:n,key:s}=t;this.#s.has(s)||(this.#d(s),!(!this.#i||this.#t.blocks.has(o.id))&&(await this.#e?.isOnScreen(
n)||(this.#c(),this.device.shows&&this.#o.show(t))))}#c(){let t=performance.now();t-this.#n<ar||(this.#n=t,ao(this.device.sound))}#d(t){this.#s.add(t),this.#s.size>
Xl&&this.#s.delete(this.#s.values().next().value)}};function td({view:e,room:t,panel:o}){if(e!=="room")return[];let[,n]=/^thread:(\d+)/.exec(o??"")??[];return[dt(
t),...n?[dt(t,n)]:[]]}var ed=/:[a-z0-9_+-]+:/u,od=/(?<!`)(?<ticks>`+)(?!`)[^]*?(?<!`)\k<ticks>(?!`)|^[ ]{0,3}```[^]*|(?<![\p{L}\p{N}_:]):(?<code>[a-z0-9_+-]+):(?![\p{L}\p{N}_])/gmu;function ho(e){
return ed.test(e)?_t?cr(e,_t):Yt().then(t=>cr(e,t),()=>e):e}var cr=(e,t)=>e.replace(od,(o,...n)=>nd(n.at(-1).code,t)??o),nd=(e,t)=>W.withName(e)?null:t.withCode(
e)?.emoji;var sd=/^\/([a-z][a-z0-9_-]*)(?:@(\S+))?(?:\s+([^]*))?$/u,id={m:6e4,h:36e5,d:864e5},rd=/^(\d{1,4})\s*(m|h|d)$/u,ad=new Set(["off","0"]),B=class extends Error{};
function mr(e){let[,t,o,n=""]=e.match(sd)??[];return t?{name:t,bot:o,rest:n.trim()}:null}var vt=e=>`/${e} ${m(`command.${e}.usage`)}`.trim();function ft(e,t){if(!e)
throw new B(m("command.use",{usage:vt(t)}));return e}function po(e,t){if(ad.has(e))return null;let[,o,n]=e.match(rd)??[];if(!Number(o))throw new B(m("command.ti\
me",{usage:vt(t)}));return new Date(Date.now()+Number(o)*id[n]).toISOString()}async function sn(e){let t=e.replace(/^@/u,"");try{return await w.get(`/users/${encodeURIComponent(
t)}`)}catch(o){throw o.status===404?new B(m("command.nobody",{name:t})):o}}var cd=new RegExp("^(\\p{RGI_Emoji}|\\p{Emoji_Presentation}|\\p{Extended_Pictographic}\\ufe0f?)\\s*","v"),lr=[{name:"dnd",may:()=>!0,async run({rest:e,directory:t,
say:o}){let n=po(ft(e,"dnd"),"dnd");t.take([await w.patch("/me",{quiet_until:n})]),o(n?m("command.dnd.done",{date:R(new Date(n))}):m("command.dnd.off"))}},{name:"\
status",may:()=>!0,async run({rest:e,directory:t,say:o}){let[n,s=""]=e.match(cd)??[""],i=e.slice(n.length);t.take([await w.patch("/me",{status:e?{emoji:s,text:i,
until:null}:null})]),o(m(e?"command.status.done":"command.status.off"))}}];var md=2,uo={key:null,clientId:null},dr=[{name:"poll",may:({room:e})=>!At(e),async run({rest:e,conversation:t}){let[o="",...n]=e.split("|").map(s=>s.trim()).filter(
Boolean);if(n.length>=md)return ld(t,{text:o,options:n});if(!await on({conversation:t,question:o,options:n})&&e)throw new B(m("poll.dropped"))}}];async function ld(e,t){
let o=JSON.stringify([e.id,t]);uo.key!==o&&(uo={key:o,clientId:Z()}),await e.ask({...t,client_id:uo.clientId}),uo={key:null,clientId:null}}var hr=864e5,pr={"m|min|minutes?|分钟":6e4,"h|hours?|小时":36e5,"d|days?|天":hr},ur=["sunday|周日","monday|周一","tuesday|周二","wednesday|周三","t\
hursday|周四","friday|周五","saturday|周六"],wr="today|今天",gr="tomorrow|明天",dd="09:00",fd="(?:\\s+|$|(?=\\p{Script=Han}))",xr="(?:at\\s+)?(?<hour>[\
01]?\\d|2[0-3])[:：](?<minute>[0-5]\\d)",hd=rn(`(?:in\\s+)?(?<count>\\d{1,5})\\s*(?<unit>${Object.keys(pr).join("|")})后?`),pd=rn(xr),ud=rn(`(?:on\\s+)?(?<day>${[
wr,gr,...ur].join("|")}|\\d{4}-\\d\\d-\\d\\d)(?:\\s*${xr})?`);function yr(e,t,o=Date.now()){let n=(c,l)=>{let d=e.match(c),f=d&&l(d.groups);return Number.isFinite(
f)?{at:f,rest:e.slice(d[0].length)}:null},s=nt(o,t).slice(0,10),i=(c,l)=>xd(c)?qt(`${c}T${l}`,t).getTime():null,a=c=>[s,go(s,1)].map(l=>i(l,c)).find(l=>l>o);return n(
hd,({count:c,unit:l})=>o+Number(c)*wd(l))??n(pd,c=>a(fr(c)))??n(ud,({day:c,...l})=>i(gd(c,s),fr(l)))}var fr=({hour:e,minute:t})=>e?`${e.padStart(2,"0")}:${t}`:dd,
wd=e=>Object.entries(pr).find(([t])=>wo(t,e))[1];function gd(e,t){if(wo(wr,e))return t;if(wo(gr,e))return go(t,1);let o=ur.findIndex(n=>wo(n,e));return o<0?e:go(
t,(7+o-new Date(t).getUTCDay())%7||7)}var go=(e,t)=>new Date(Date.parse(e)+t*hr).toISOString().slice(0,e.length),xd=e=>!Number.isNaN(Date.parse(e))&&go(e,0)===e,
wo=(e,t)=>new RegExp(`^(?:${e})$`,"iu").test(t);function rn(e){return new RegExp(`^${e}${fd}`,"iu")}var yd=365*864e5,xo={rest:null,clientId:null},br={name:"remind",may:()=>!0,async run({rest:e,conversation:{me:t},rooms:o,saved:n,say:s}){let i=U(t),{at:a,text:c}=bd(
ft(e,"remind"),i);xo.rest!==e&&(xo={rest:e,clientId:Z()});let l=await o.openDirect([t.id]),{seq:d}=await w.post(`/rooms/${l.id}/messages`,{text:c,client_id:xo.clientId});
await n.save({room:l.id,seq:d},new Date(a).toISOString()),xo={rest:null,clientId:null};let f=()=>w.delete(`/rooms/${l.id}/messages/${d}`).catch(h=>s(q(h)));s(m(
"command.remind.done",{date:K(new Date(a),i)}),{undo:{label:m("undo"),act:f}})}};function bd(e,t){let o=yr(e.replace(/^(?:me|我)\s+/iu,""),t),n=o?o.at-Date.now():
0;if(n<=0||n>yd)throw new B(m("command.remind.time",{usage:vt("remind")}));let s=o.rest.replace(/^to\s+/iu,"").trim();if(!s)throw new B(m("command.use",{usage:vt(
"remind")}));return{at:o.at,text:s}}var kd=["all","mentions","nothing"],kr=({room:e})=>e.kind!=="direct",vr=({room:e})=>Tt(e)&&e.kind!=="direct",Or=[{name:"topic",may:vr,run:({rest:e,room:t,rooms:o})=>o.
update(t.id,{topic:ft(e,"topic")})},{name:"rename",may:vr,run:({rest:e,room:t,rooms:o})=>o.update(t.id,{name:ft(e,"rename")})},{name:"invite",may:({room:e})=>ue(
e),async run({rest:e,conversation:t,say:o}){let n=ft(e,"invite").split(/[\s,]+/u),s=await Promise.all(n.map(sn));await t.members.add(s),o(m("command.invite.done",
{names:s.map(y).join(", ")}))}},{name:"mute",may:({room:e})=>Q(e)&&e.kind!=="direct",async run({rest:e,conversation:t,say:o}){let[n,s,...i]=ft(e,"mute").split(/\s+/u),
a=po(s??"","mute"),c=await sn(n),l=i.length?{reason:i.join(" ")}:{};await t.members.mute(c.id,{muted_until:a,...l}),o(m(a?"command.mute.done":"command.mute.lift\
ed",{name:y(c)}))}},{name:"notify",may:()=>!0,async run({rest:e,room:t,rooms:o,say:n}){if(!kd.includes(e))throw new B(m("command.use",{usage:`/notify ${m("comma\
nd.notify.usage")}`}));await o.set(t.id,{notify:e}),n(m("command.notify.done",{choice:m(`mine.notify.${e}`)}))}},{name:"archive",may:({room:e})=>kr({room:e})&&X(
e)&&!e.archived,run:({room:e,rooms:t})=>Hi(e,t)},{name:"leave",may:kr,async run({room:e,rooms:t,goHome:o}){await Wi(e,t)&&o()}}];var vd="¯\\\\\\_(ツ)\\_/¯",_r=[{name:"shrug",may:()=>!0,run:({rest:e,send:t})=>t([e,vd].filter(Boolean).join(" "))}];var Er=[...Or,...lr,...dr,br,..._r].sort((e,t)=>e.name.localeCompare(t.name)),St=e=>Er.find(t=>t.name===e),Sr=(e,t)=>Er.filter(o=>o.name.startsWith(t)&&o.may(e));var Od=15e3,_d=5,de=new Map,yo=e=>de.get(e)?.list??[];function bo(e){let t=de.get(e);if(t?.loading)return t.loading;if(t&&Date.now()-t.at<Od)return Promise.resolve(
t.list);let o=Ed(e).then(n=>(de.set(e,{at:Date.now(),list:n}),n),n=>{throw de.set(e,{at:0,list:t?.list??[]}),n});return de.set(e,{...t,loading:o}),o}function ko(e,{
name:t,bot:o}){let n=o?.toLowerCase();return e.filter(s=>s.name===t&&(!n||s.bot.name.toLowerCase()===n))}function ee({name:e,bot:t},o,n){return o.filter(i=>i.name===
e).length>1||n(e)?`${e}@${t.name}`:e}async function Ed(e){let t=[],o=`/rooms/${e}/commands`;for(let n=0;o&&n<_d;n+=1){let{items:s,next:i}=await w.get(o);t.push(
...s),o=i?.replace(/^\/api\/v1/u,"")}return t}var Sd=/"(?:[^"\\]|\\.)*"(?=\s|$)|\S+/gsu,an=e=>e.match(Sd)??[];async function $r({name:e,bot:t,rest:o},n,{room:s,isTaken:i}){let a=await bo(s).catch(()=>yo(s)),
c=ko(a,{name:e,bot:t});if(!c.length)return null;if(c.length>1)throw new B(m("command.several",{names:c.map(f=>`/${ee(f,a,i)}`).join(", ")}));let[l]=c,d=l.arguments.
filter(({required:f})=>f).length;if(an(o).length<d)throw new B(m("command.use",{usage:l.usage}));return{text:n,call:l.bot.id}}var $d=/^\/([a-z][\w-]*)(?:@(\S*))? (.*)$/u,Tr={isAtStart:!0,pattern:/^(\/(?:[a-z][\w-]*(?:@\S*)?)?|\/[a-z][\w-]*(?:@\S*)? .*)$/u,search([,e],{conversation:t},{
show:o}){let n=t.room.id,s=i=>{let{items:a,hint:c}=e.includes(" ")?Ad(e,i):Td(e.slice(1),i,t);o(a,{hint:c})};s(yo(n)),bo(n).then(s,()=>{})}},cn=e=>!!St(e);function Td(e,t,o){
let n=St(e),s=t.filter(a=>ee(a,t,cn).startsWith(e)),i=Sr(o,e);return n&&!s.length?{items:[],hint:mn(n)}:!i.length&&s.length===1&&ee(s[0],t,cn)===e?{items:[],hint:Md(
s[0])}:{items:[...i.map(jd),...s.map(a=>Id(a,t))],hint:n?mn(n):""}}function Ad(e,t){let[,o,n,s]=e.match($d),i=n===void 0&&St(o);if(i)return{items:[],hint:mn(i)};
let a=ko(t,{name:o,bot:n});return a.length===1?Cd(a[0],e,s):{items:[],hint:""}}function Cd(e,t,o){let n=an(o),s=!o||/\s$/u.test(o),i=Math.min(n.length-(s?0:1),e.
arguments.length-1),a=e.arguments[i],c=[e.usage,a&&Dd(a)].filter(Boolean).join(" · ");if(a?.kind!=="choice"||n.length>i+1)return{items:[],hint:c};let l=s?"":n[i],
d=l?t.slice(0,-l.length):t;return{items:a.choices.filter(h=>h.toLowerCase().startsWith(l.toLowerCase())&&h!==l).map(h=>({text:`${d}${Ld(h)} `,label:h})),hint:c}}
var Ld=e=>/\s/u.test(e)?`"${e}"`:e,Dd=({name:e,about:t,required:o})=>{let n=t?`${e}: ${t}`:e;return o?n:m("command.optional",{words:n})},Md=({usage:e,about:t})=>`${e}\
 · ${t}`,mn=e=>`${vt(e.name)} · ${m(`command.${e.name}.about`)}`,jd=e=>({text:`/${e.name} `,label:vt(e.name),detail:m(`command.${e.name}.about`)});function Id(e,t){
let o=ee(e,t,cn);return{text:`/${o} `,label:e.usage.replace(`/${e.name}`,`/${o}`),detail:`${e.about} · ${y(e.bot)}`,person:e.bot}}var Ar=8,Cr={pattern:/(?:^|[\s(])(:[\p{L}\p{N}_+-]{2,})$/u,async search([,e],t,{show:o}){let n=_t??await Yt().catch(()=>null),s=[...W.search(e).map(Rd),...n?.search(
e,Ar).map(Pd)??[]];o(s.slice(0,Ar))}},Rd=e=>({text:`${e.text} `,label:e.text,detail:m("emoji.group.team"),emoji:e,chosen:()=>ce(e.key)});function Pd(e){let t=eo(
e);return{text:`${t} `,label:`:${e.codes[0]}:`,detail:e.label,emoji:{text:t},chosen:()=>ce(e.emoji)}}var Nd=8,Bd=1e3,Lr={pattern:/(?:^|[\s(])(@[^\s@]*)$/u,search([,e],{conversation:t,directory:o},{show:n,signal:s}){let i=e.slice(1),{members:a}=t,c=new Kt({directory:o}),
l=()=>n(Fd({words:i,found:c.items,conversation:t}));for(let d of[a,c])d.addEventListener("change",l,{signal:s});s.addEventListener("abort",()=>c.close()),a.need(),
l(),i&&c.search(i)}};function Fd({words:e,found:t,conversation:o}){let{members:n,me:s}=o,i=N(e),l=n.list.map(({user:x})=>x).filter(({id:x})=>x!==s.id).map(x=>({
user:x,rank:Gd(x,i)})).filter(({rank:x})=>x<Dr).sort((x,$)=>x.rank-$.rank).map(({user:x})=>x),d=new Map([...l,...t.filter(({id:x})=>n.has(x)),...t].map(x=>[x.id,
x]));d.delete(s.id);let f=qd(o.room).filter(({label:x})=>x.startsWith(`@${i}`)),u=[...d.values()].slice(0,Nd-f.length).map(x=>Wd(o.personOf(x),{isHere:n.has(x.id)||
!n.loaded}));return f.some(({label:x})=>x===`@${i}`)?[...f,...u]:[...u,...f]}function qd({member_count:e}){if(e<=2)return[];let t={text:"@room ",label:"@room",detail:M(
"completion.room",e-1),sign:"@"},o={text:"@here ",label:"@here",detail:m("completion.here"),sign:"@"};return e-1<=Bd?[t,o]:[o]}function Wd(e,{isHere:t}){let o=`\
@${e.name}`;return{text:`${o} `,label:y(e),detail:t?o:m("completion.elsewhere",{name:o}),person:e}}var[Hd,Ud,zd,Dr]=[0,1,2,3];function Gd({name:e,display_name:t},o){
let n=[N(e),N(t)];return n.some(s=>s.startsWith(o))?Hd:n.some(s=>s.includes(` ${o}`))?Ud:n.some(s=>s.includes(o))?zd:Dr}var Kd=8,Mr={pattern:/(?:^|[\s(])(#[^\s#]*)$/u,search([,e],{rooms:t},{show:o}){let n=N(e.slice(1)),i=t.mine.filter(({kind:a})=>a!=="direct").map(a=>({room:a,at:N(
a.name).indexOf(n)})).filter(({at:a})=>a>=0).sort((a,c)=>Math.min(a.at,1)-Math.min(c.at,1));o(i.slice(0,Kd).map(({room:a})=>Yd(a)))}},Yd=({name:e,topic:t})=>({text:`\
#${e} `,label:e,detail:t??"",sign:"#"});var Vd=60,Jd=/^\s*```/gmu,Zd=0,vo=class{#t;#e;#o;#s;#n;#i=null;#r=null;#a=null;#m=[];#c=0;constructor(t,{sources:o,context:n}){this.#t=t,this.#s=o,this.#n=n;let s=g(
"completion");this.#e=r("ul",s),this.#e.id=`completion-${Zd+=1}`,this.#o=r("p",s),t.before(s),t.setAttribute("aria-autocomplete","list"),t.setAttribute("aria-co\
ntrols",this.#e.id);for(let i of["input","compositionend"])t.addEventListener(i,()=>this.#l());t.addEventListener("keydown",i=>this.#y(i),{capture:!0}),t.addEventListener(
"blur",()=>this.close()),t.addEventListener("click",()=>this.#l());for(let i of["pointerdown","mousedown","click"])s.addEventListener(i,Qd);this.#e.addEventListener(
"click",({target:i})=>this.#p(this.#g(i))),this.#e.addEventListener("pointermove",({target:i})=>this.#w(this.#g(i)))}close(){this.#i?.abort(),this.#i=null,this.#r=
null,this.#h([])}get#d(){return this.#m.length>0}#l(){let{value:t,selectionStart:o,selectionEnd:n}=this.#t,s=Math.max(0,o-Vd),i=t.slice(s,o),a=o===n&&this.#s.find(
({pattern:d})=>d.test(i));if(!a||a.isAtStart&&s>0)return this.#d||this.#i?this.close():void 0;let c=i.match(a.pattern),l=o-c[1].length;if(l===this.#a||Xd(t.slice(
0,l)))return this.close();this.#a=null,this.#f(a,c,l)}#f(t,o,n){this.#i?.abort();let s=new AbortController;this.#i=s,this.#r=n;let i=(a,{hint:c=""}={})=>s.signal.
aborted||this.#h(a,{hint:c});t.search(o,this.#n(),{show:i,signal:s.signal})}#h(t,{hint:o=""}={}){!t.length&&!o&&!this.#d&&this.#e.parentElement.hidden||(this.#m=
t,this.#e.replaceChildren(...t.map((n,s)=>this.#u(n,s))),this.#e.hidden=!t.length,this.#o.hidden=!o,p(this.#o,o),this.#e.parentElement.hidden=!t.length&&!o,this.#x(
0))}#u({label:t,detail:o="",emoji:n,person:s,sign:i=""},a){let c=g("completion-item");c.id=`${this.#e.id}-${a}`;let l=r(".completion-sign",c);return n?et(l,n):s?
(l.classList.add("avatar"),L(l,s)):l.textContent=i,r(".completion-label",c).textContent=t,r(".completion-detail",c).textContent=o,c}#w(t){t>=0&&t!==this.#c&&this.#x(
t)}#g=t=>[...this.#e.children].indexOf(t.closest("li"));#x(t){this.#c=t;for(let[n,s]of[...this.#e.children].entries())s.setAttribute("aria-selected",n===t);let o=this.#e.
children[t];o?this.#t.setAttribute("aria-activedescendant",o.id):this.#t.removeAttribute("aria-activedescendant"),o?.scrollIntoView({block:"nearest"})}#y(t){let o=!gt(
t)&&this.#b[t.key];!o||t.shiftKey||t.ctrlKey||t.metaKey||t.altKey||!this.#d&&!(t.key==="Escape"&&!this.#e.parentElement.hidden)||(t.preventDefault(),t.stopImmediatePropagation(),
o())}#b={ArrowDown:()=>this.#x((this.#c+1)%this.#m.length),ArrowUp:()=>this.#x((this.#c-1+this.#m.length)%this.#m.length),Enter:()=>this.#p(this.#c),Tab:()=>this.#p(
this.#c),Escape:()=>{this.#a=this.#r,this.close()}};#p(t){let o=this.#m[t];if(!o)return;let n=this.#r;this.close(),Dt(this.#t,o.text,{from:n,to:this.#t.selectionEnd}),
o.chosen?.()}};function Qd(e){e.preventDefault(),e.stopPropagation()}function Xd(e){if(!e.includes("`"))return!1;let t=e.match(Jd)?.length??0,o=e.slice(e.lastIndexOf(
`
`)+1);return t%2===1||o.split("`").length%2===0}var jr=[Cr,Lr,Mr],ln=class{#t;#e;#o=null;constructor(t,o){this.#t=o,this.#e=Ir(t,{sources:[...jr,Tr],context:()=>this.#s})}show(t){this.#o=t,this.#e.close()}prepare(t){
this.#e.close();let o=mr(t);if(o)return this.#n(o,t).catch(ef);let n=ho(t.startsWith("//")?t.slice(1):t);return typeof n=="string"?n:n.then(s=>({text:s}))}get#s(){
return{conversation:this.#o,...this.#t}}async#n(t,o){let{name:n,bot:s,rest:i}=t,a=s?void 0:St(n),c=h=>!!St(h),l=a?null:await $r(t,o,{room:this.#o.room.id,isTaken:c});
if(l)return l;if(!a)return await tf(n)?{text:o}:{refusal:m("command.kept")};let d,f=async h=>d=await ho(h);return await a.run({...this.#s,rest:i,room:this.#o.room,
send:f,say:F}),{text:d}}},Ir=(e,{sources:t=jr,context:o})=>new vo(e,{sources:t,context:o}),tf=e=>T({title:m("command.unknown.title",{name:e}),text:m("command.un\
known.text"),action:m("command.unknown.send"),isHarmless:!0}),ef=e=>({refusal:e instanceof B?e.message:q(e)});var dn=class{#t;#e;#o;constructor(t,{ephemerals:o,focusComposer:n}){this.#t=t,this.#e=o,this.#o=n}show(t,{signal:o}){let n=()=>this.#s(t);this.#e.addEventListener(
"change",n,{signal:o});for(let s of[t,It])for(let i of["change","ready"])s.addEventListener(i,n,{signal:o});n()}#s(t){let o=this.#e.of(t.id);this.#t.hidden=!o.length,
P(this.#t,o,{key:({key:n})=>n,create:()=>g("ephemeral"),update:(n,s)=>this.#n(n,s,t)})}#n(t,{key:o,room:n,user:s,at:i,text:a},{personOf:c}){let l=c(s);L(r(".ava\
tar",t),l);let d=r(".ephemeral-author",t);p(d,y(l)),is(d,l);let f=r("time",t);f.dateTime=i,p(f,Ct(new Date(i))),t.setAttribute("aria-label",m("ephemeral.label",
{name:y(l)})),r("button",t).onclick=()=>{this.#e.dismiss(n,o),this.#o()};let h=r(".message-text",t);t.dataset.drawn!==a&&(t.dataset.drawn=Rt(h,a)?a:"",Pt(h))}};var of=/[\\^$.*+?()[\]{}|/]/g;function fn(e){return e.trim()?new RegExp(e.trim().replace(of,"\\$&"),"giu"):null}function Rr(e,t){if(!t)return[];let o=({text:s})=>s.
search(t)>=0||yt(s).search(t)>=0;return e.filter(s=>pt(s)&&!s.deleted&&o(s)).map(({seq:s})=>s).reverse()}var nf=4,Oo=globalThis.CSS?.highlights,hn=class{#t;#e;#o;#s=null;#n=null;#i=null;#r=[];#a=null;#m=1/0;constructor(t,{timeline:o,router:n}){this.#t=t,this.#o=o,this.#e=
r("input",t),this.#e.oninput=()=>this.#f(),document.addEventListener("coloured",()=>this.#n&&this.#y()),t.onkeydown=s=>this.#l(s),r('[data-find="older"]',t).onclick=
()=>this.#h(1),r('[data-find="newer"]',t).onclick=()=>this.#h(-1),r('[data-find="more"]',t).onclick=()=>this.#x(),r('[data-find="all"]',t).onclick=()=>n.go({...n.
address,panel:se(this.#e.value.trim())}),r('[data-find="close"]',t).onclick=()=>this.#c()}show(t,{signal:o}){this.#s=t,this.#c(),t.addEventListener("change",()=>this.#n&&
this.#w(),{signal:o})}open(){this.#i=document.activeElement,this.#m=Number(this.#o.lastOnScreen?.dataset.seq??1/0),this.#t.hidden=!1,this.#n=Mt.open(()=>this.#d()),
this.#e.focus(),this.#e.select(),this.#f()}around(t){t(),this.#n&&this.#y()}#c(){this.#n&&Mt.close(this.#n)}#d(){this.#n=null,this.#t.hidden=!0,this.#b(),this.#i?.
focus({preventScroll:!0})}#l(t){if(!t.isComposing){if(t.key==="Escape")this.#c();else if(t.key==="Enter"&&t.target===this.#e)this.#h(t.shiftKey?-1:1);else return;
t.preventDefault(),t.stopPropagation()}}#f(){this.#a=null,this.#w();let t=this.#r.find(o=>o<=this.#m)??this.#r[0];t?this.#u(t):this.#y()}#h(t){if(!this.#r.length)
return;let o=this.#r.indexOf(this.#a)+t;this.#m=this.#r.at(o%this.#r.length),this.#u(this.#m)}#u(t){this.#a=t;let o=this.#o.lookAt(t);ms(o),this.#y(),this.#g()}#w(){
this.#r=Rr(this.#s.history.shown.entries,fn(this.#e.value)),this.#r.includes(this.#a)||(this.#a=null),this.#g()}#g(){let{history:t}=this.#s,o=t.shown.entries.filter(
pt).length,n=this.#r.indexOf(this.#a)+1,i=this.#e.value.trim()?n?m("find.count",{at:j(n),count:j(this.#r.length)}):m("find.none"):"";p(r(".find-count",this.#t),
i),p(r(".find-loaded",this.#t),M("find.loaded",o)),r('[data-find="more"]',this.#t).hidden=!t.hasOlder;for(let a of["older","newer"])r(`[data-find="${a}"]`,this.#t).
disabled=!this.#r.length}async#x(){let{history:t}=this.#s,o=r(".find-trouble",this.#t);p(o,"");try{for(let n=0;n<nf&&t.hasOlder;n+=1)await t.loadOlder()}catch(n){
p(o,q(n))}this.#e.focus(),this.#a===null&&this.#n&&this.#f()}#y(){this.#b();let t=fn(this.#e.value);if(!t)return;let o=[],n=[];for(let s of this.#o.list.messageRows){
let i=Number(s.dataset.seq)===this.#a;s.classList.toggle("is-found",i),(i?n:o).push(...sf(r(".message-text",s),t))}Oo?.set("found",new Highlight(...o)),Oo?.set(
"found-here",new Highlight(...n))}#b(){for(let t of this.#o.list.messageRows)t.classList.remove("is-found");for(let t of["found","found-here"])Oo?.delete(t)}};function sf(e,t){
if(!Oo)return[];let o=[],n=document.createTreeWalker(e,NodeFilter.SHOW_TEXT),s=0;for(;n.nextNode();)o.push({node:n.currentNode,at:s}),s+=n.currentNode.length;let i=a=>o.
findLast(({at:c})=>c<=a);return[...e.textContent.matchAll(t)].map(({0:a,index:c})=>{let l=new Range,[d,f]=[i(c),i(c+a.length-1)];return l.setStart(d.node,c-d.at),
l.setEnd(f.node,c+a.length-f.at),l})}var Pr=/^([ \t]*)(?:[-*+]|\d{1,9}[.)])[ \t]+/u,rf=/^([ \t]*)(?:([-*+])|(\d{1,9})([.)])|(>))([ \t]+)/u,af=/^[ \t]*(?:`{3,}|~{3,})/u,Nr="https://",wn={bold:_o("**"),
italic:_o("*"),strike:_o("~~"),code:mf,"code-block":Eo,quote:pn({has:/^>[ \t]?/u,mark:()=>"> "}),list:pn({has:/^[-*+][ \t]+/u,mark:()=>"- ",instead:Pr}),numbers:pn(
{has:/^\d{1,9}[.)][ \t]+/u,mark:e=>`${e+1}. `,instead:Pr}),link:lf};function _o(e){return t=>{let{value:o,start:n,end:s}=gn(t),i=o.slice(n,s),{length:a}=e;if(o.
slice(n-a,n)===e&&o.slice(s,s+a)===e&&!cf(e,o,n))return{from:n-a,to:s+a,text:i,start:n-a,end:s-a};let d=i.split(/(\n\s*\n)/u).map((f,h)=>h%2||!f&&i?f:e+f+e).join(
"");return{from:n,to:s,text:d,start:n+a,end:n+d.length-a}}}var cf=(e,t,o)=>e==="*"&&t[o-2]==="*"&&t[o-3]!=="*";function mf(e){let t=e.value.slice(e.start,e.end);
if(t.includes(`
`))return Eo(e);let o=Math.max(0,...[...t.matchAll(/`+/gu)].map(([i])=>i.length));if(!o)return _o("`")(e);let n="`".repeat(o+1),s=`${n} ${t} ${n}`;return{from:e.
start,to:e.end,text:s,start:e.start,end:e.start+s.length}}function Eo(e){let{value:t,from:o,to:n}=Wr(e),s=t.slice(o,n),i=Math.max(2,...[...s.matchAll(/`+/gu)].map(
([l])=>l.length)),a="`".repeat(i+1),c=o+a.length+1;return{from:o,to:n,text:`${a}
${s}
${a}`,start:c,end:c+s.length}}function pn({has:e,mark:t,instead:o}){return n=>{let{value:s,from:i,to:a}=Wr(n),c=s.slice(i,a).split(`
`),l=c.every(x=>e.test(x)||!x.trim())&&c.some(x=>x.trim()),d=0,h=c.map(x=>l?x.replace(e,""):!x.trim()&&c.length>1?x:t(d++)+(o?x.replace(o,""):x)).join(`
`),u=i+h.length;return{from:i,to:a,text:h,start:c.length>1?i:u,end:u}}}function lf(e){let{value:t,start:o,end:n}=gn(e),s=t.slice(o,n);if(un(s))return{from:o,to:n,
text:`[](${s})`,start:o+1,end:o+1};let i=o+s.length+3;return{from:o,to:n,text:`[${s}](${Nr})`,start:i,end:i+Nr.length}}var un=e=>e!==""&&cs(e,0)===e;function Fr(e,t){
let{value:o,start:n,end:s}=gn(t),i=o.slice(n,s);if(!i||i.includes(`
`)||un(i)||!un(e))return null;let a=`[${i}](${e})`;return{from:n,to:s,text:a,start:n+a.length,end:n+a.length}}function qr({value:e,start:t,end:o}){if(t!==o)return null;
let n=e.lastIndexOf(`
`,t-1)+1,s=e.slice(n,t);if(df(e.slice(0,n)))return Br(t,`
${/^[ \t]*/u.exec(s)[0]}`);let[i,a,c,l,d,f,h]=rf.exec(s)??[];if(!i)return null;if(i===s)return{from:n,to:t,text:"",start:n,end:n};let u=c??f??`${Number(l)+1}${d}`;
return Br(t,`
${a}${u}${h}`)}var Br=(e,t)=>({from:e,to:e,text:t,start:e+t.length,end:e+t.length}),df=e=>e.split(`
`).filter(t=>af.test(t)).length%2===1;function gn({value:e,start:t,end:o}){let n=e.slice(t,o);return n.trim()?{value:e,start:t+n.length-n.trimStart().length,end:o-
n.length+n.trimEnd().length}:{value:e,start:t,end:o}}function Wr({value:e,start:t,end:o}){let n=e.indexOf(`
`,o);return{value:e,from:e.lastIndexOf(`
`,t-1)+1,to:n<0?e.length:n}}var ff={b:"bold",i:"italic",e:"code"},hf={x:"strike",e:"code-block",l:"link"},pf={Digit7:"numbers",Digit8:"list",Digit9:"quote"};function xn(e,t){e.onclick=({target:o})=>{
let n=o.closest("[data-format]");n&&oe(t,wn[n.dataset.format])},e.addEventListener("keydown",o=>gf(e,o)),t.addEventListener("keydown",o=>uf(t,o))}function oe(e,t){
let o=t({value:e.value,start:e.selectionStart,end:e.selectionEnd});return o?(Dt(e,o.text,o),e.setSelectionRange(o.start,o.end),!0):!1}function uf(e,t){if(gt(t))
return;let o=wf(t),n=t.key==="Enter"&&(t.shiftKey||!tt.matches)&&!t.ctrlKey&&!t.metaKey;(o?oe(e,wn[o]):n&&oe(e,qr))&&(t.preventDefault(),t.stopPropagation())}function wf({
key:e,code:t,ctrlKey:o,metaKey:n,shiftKey:s,altKey:i}){if(!(o||n)||i)return;let a=e.toLowerCase();return s?hf[a]??pf[t]:ff[a]}function gf(e,t){let o={ArrowLeft:-1,
ArrowRight:1}[t.key];if(!o)return;let n=[...e.children].filter(i=>!i.hidden),s=n.at((n.indexOf(document.activeElement)+o)%n.length);for(let i of n)i.tabIndex=i===
s?0:-1;s.focus(),t.preventDefault(),t.stopPropagation()}var So=class{#t;#e;#o;constructor({button:t,textarea:o,shown:n}){this.#t=t,this.#e=o,this.#o=n,t.onclick=()=>this.#s?this.#i():this.#n(),n.onkeydown=({key:s})=>s===
"Escape"&&this.#i(),It.addEventListener("ready",()=>this.#s&&this.#r())}close(){this.#a(!1)}get#s(){return!this.#o.hidden}#n(){this.#r(),this.#a(!0),this.#o.focus(
{preventScroll:!0})}#i(){this.#a(!1),this.#e.focus({preventScroll:!0})}#r(){Rt(this.#o,this.#e.value),Pt(this.#o)}#a(t){this.#o.hidden=!t,this.#e.hidden=t,this.#t.
setAttribute("aria-pressed",t)}};var xf=/<(?:a|b|strong|i|em|s|del|code|pre|li|table|blockquote|h[1-6])[\s>]/iu,yf=["vscode-editor-data","application/x-jetbrains"],bf=/^(?:\t| {2,})\S/mu;function yn(e,t){
e.addEventListener("paste",o=>kf(e,o,t)),e.addEventListener("input",()=>t.hidden=!0)}function kf(e,t,o){let{clipboardData:n}=t,[s,i]=[n.getData("text/plain"),n.
getData("text/html")],a=yf.some(c=>n.types.includes(c));if(oe(e,c=>Fr(s.trim(),c)))return t.preventDefault();if(!a&&xf.test(i))return t.preventDefault(),vf(e,{html:i,
text:s});_f(s,{isFromEditor:a})&&Ef(e,{text:s,offer:o})}async function vf(e,{html:t,text:o}){let{markdownOf:n}=await ge("paste").catch(()=>({markdownOf:()=>o})),
s=n(t);Dt(e,Of(s,o)?o:s)}var Of=(e,t)=>e.replaceAll(/\s+/gu,"")===t.replaceAll(/\s+/gu,"");function _f(e,{isFromEditor:t}){return e.trim().includes(`
`)&&!e.includes("```")&&(t||bf.test(e))}function Ef(e,{text:t,offer:o}){let n=e.selectionStart,s=t.replaceAll(`\r
`,`
`);e.addEventListener("input",()=>queueMicrotask(()=>o.hidden=!1),{once:!0}),o.onclick=()=>{o.hidden=!0;let i=n+s.length;e.value.slice(n,i)===s&&oe(e,({value:a})=>Eo(
{value:a,start:n,end:i}))}}function Sf(e,{bar:t,textarea:o,offer:n}){return xn(t,o),yn(o,n),new So({button:r('[data-action="preview"]',t),textarea:o,shown:r(".composer-preview",e)})}function $f(e,{
bar:t,textarea:o}){xn(t,o),yn(o,r(".paste-offer",e))}var A$={audit:ps,person:Ee,pins:xs,reports:ys,scheduled:ks,search:_s,thread:$s,threads:Ts,webhooks:Rs},C$={inbox:Ue,threads:Qe,drafts:He,scheduled:Je,saved:Ve,share:Ze,
accounts:qe,audit:We,abandoned:Ne,monitor:Ge,settings:Ye};export{ln as ComposerTools,dn as EphemeralNotes,hn as FindBar,nn as Notifier,Bo as addMember,Hc as answerButton,on as askPoll,Fc as chooseAction,Ir as complete,
Yr as deleteOthers,Ol as dialogOpeners,$f as offerFewTools,Sf as offerTools,C$ as pages,A$ as panels,Cc as pickEmoji,Dl as reportMessage,Ro as saveMessage,Ml as seenBy,
Rl as sendLater,ql as showVersions,Cl as whoReacted,Ul as whoVoted,ho as withShortcodes};
