/* Made by `make bundle` of 06174ca7845efd45bec98d8f5cc82027d5ed34df55901df9b897361f309caea2. */
import{$ as gs,$a as Wt,A as Rt,Aa as q,B as _e,Ba as z,C as Q,Ca as D,D as tt,Da as $e,E as cs,Ea as T,F as ls,Fa as pt,G as ms,Ga as $s,H as ds,Ha as St,I as xt,
Ia as ut,J as hs,Ja as Ts,K as l,Ka as As,L as A,La as N,M as F,Ma as K,N as ht,Na as X,O as P,Oa as Cs,P as jt,Pa as Ls,Q as j,Qa as I,R as J,Ra as Ds,S as R,Sa as ot,
T as Nt,Ta as he,U as fs,Ua as Ho,V as ps,Va as Te,W as kt,Wa as Ae,X as qo,Xa as Ms,Y as us,Ya as Ps,Z as Wo,Za as nt,_ as ws,_a as Is,a as B,aa as ys,ab as Ht,
b as mt,ba as Ot,bb as Rs,c as Gn,ca as et,cb as S,d as w,da as Bt,db as b,e as Ee,ea as Ft,eb as O,f as Yn,fa as r,fb as Z,g as Vn,ga as y,gb as Ut,h as Xn,ha as Et,
hb as Ce,i as Jn,ia as p,ib as js,j as Y,ja as ft,jb as Ns,k as de,ka as _t,kb as fe,l as Zn,la as x,lb as Le,m as Qn,ma as k,mb as zt,n as vt,na as H,nb as Bs,
o as Fo,oa as Se,ob as $t,p as ts,pa as bs,pb as wt,q as es,qa as v,r as U,ra as qt,s as os,sa as vs,t as V,ta as xs,u as ns,ua as ks,v as ss,va as Os,w as is,wa as Es,
x as rs,xa as _,y as dt,ya as _s,z as as,za as Ss}from"./main.js";function st(e,t){let o=new Date(t);e.matches("time")&&(e.dateTime=t),e.title=j(o),p(e,Nt(o))}var Fs=new WeakMap;function E(e,{list:t,into:o,none:n,sort:s=d=>d,key:i=({id:d})=>d,create:a,update:c,signal:m}){let d=()=>{m?.aborted||(I(r(o,e),s(t.items),{key:i,
create:a,update:c}),n&&(r(n,e).hidden=t.items.length>0||t.failed||!!t.searching),wt(e,t))};return Fs.get(e)?.close(),Fs.set(e,t),t.addEventListener("change",d,{
signal:m}),m?.addEventListener("abort",()=>t.close()),$t(e).onclick=()=>t.more(),d}function De(e,{showsRooms:t=!1,...o}){E(e,{create:()=>y("audit-item"),update:(n,s)=>Pa(n,s,{showsRooms:t}),...o})}function Pa(e,t,{showsRooms:o}){fe(r(".audit-w\
hat",e),Ra(t));let n=r(".audit-why",e);p(n,t.reason?l("audit.reason",{reason:t.reason}):""),n.hidden=!t.reason,p(r(".audit-where",e),o&&t.room?`${Ia(t)} · `:"");
let s=r("time",e);st(s,t.at)}function Ia({room:e,details:t}){let o=e.name??t.name;return o?l("audit.where",{room:o}):l("audit.where.gone")}function Ra({act:e,actor:t,
member:o,room:n,details:s}){let i={user:t?qt(t):l("audit.console"),member:o&&qt(o),room:s.name??n?.name,name:s.name,host:s.host,emoji:s.emoji,setting:s.setting&&
l(`settings.${s.setting}`),count:s.retention_days&&P(s.retention_days),role:s.role&&l(`role.${s.role}`),until:s.until&&R(new Date(s.until))},a=o&&t?.id!==o.id,c=ja(
e,{...s,member:o,isOfOther:a});if(e==="retention"&&s.retention_days)return A("audit.retention.days",s.retention_days,i);let m=e==="invite"&&s.uses?A(c,s.uses,i):
l(c,i);return m.startsWith("audit.")?`${i.user}: ${e}`:m}function ja(e,{until:t,by:o,outcome:n,uses:s,member:i,isOfOther:a,retention_days:c}){let d={ban:t&&"unt\
il",mute:"until",reset_password:o,resolve_report:n,invite:s?null:"any",retention:c===0?"ever":"server",revoke_invite:i&&"of",make_token:a&&"of",revoke_token:a&&
"of",remove_app:a&&"of"}[e];return d?`audit.${e}.${d}`:`audit.${e}`}var qs={show(e,{conversation:t,signal:o}){let n=new _;De(e,{list:n,into:".audit-list",none:".audit-none",signal:o}),n.open(`/rooms/${t.id}/audit?limit=50`)}};var Na=36e5;function Ws({act:e,user:t,conversation:o}){let{members:n,room:s}=o,i={name:v(t),room:s.name},a={mute:({until:c,...m})=>n.mute(t.id,{muted_until:c,...m}),
ban:c=>n.ban(t.id,c),remove:c=>n.remove(t.id,c)};return Hs({title:l(`moderate.${e}.title`,i),text:l(`moderate.${e}.text`,i),action:l(`moderate.${e}`),hasEnd:e!==
"remove",mayBeForEver:e==="ban",act:a[e]})}function Ba({seq:e,epoch:t,words:o,conversation:n}){return Hs({title:l("message.delete.title"),text:l("message.delete\
.text",o),action:l("message.delete"),act:({reason:s})=>n.delete({seq:e,epoch:t,reason:s})})}async function Hs({title:e,text:t,action:o,hasEnd:n=!1,mayBeForEver:s=!1,
act:i}){let a=x("moderate"),c=r("form",a);return O(c),r(".moderate-text",c).textContent=t,r(".moderate-until",c).hidden=!n,r('[value=""]',c.elements.hours).hidden=
!s,c.elements.hours.value=s?"":"1",r(".button-danger",c).textContent=o,S(c,async({hours:m,reason:d})=>{let h=n&&m?{until:new Date(Date.now()+Number(m)*Na).toISOString()}:
{},f=d.trim()?{reason:d.trim()}:{};await i({...h,...f}),a.close("done")}),await k(a,{title:e})==="done"}var Fa=6e4,Me={show(e,{conversation:t,subject:o,router:n,rooms:s,directory:i,presence:a,blocks:c,me:m,signal:d}){let{members:h}=t,f=r(".person",e),u=r("form",e),
g=()=>h.list.find(({user:C})=>C.id===o),$=()=>qa(e,{user:i.of({id:o}),member:g(),conversation:t,directory:i,presence:a,blocks:c,me:m}),M=Z(()=>d.aborted||$());O(
u),S(u,({role:C})=>Va(t,g(),C)),Ga(e,{conversation:t,member:g,router:n,user:()=>i.of({id:o})}),r('[data-action="write"]',e).onclick=()=>b(f,async()=>n.goToRoom(
(await s.openDirect([o])).id)),r('[data-action="block"]',e).onclick=()=>b(f,()=>Ya(c,i.of({id:o})));for(let C of[h,i,a,c])C.addEventListener("change",M,{signal:d});
t.addEventListener("room",M,{signal:d});let L=setInterval(M,Fa);d.addEventListener("abort",()=>clearInterval(L)),h.need(),$()}};function qa(e,{user:t,member:o,conversation:n,
directory:s,presence:i,blocks:a,me:c}){if(r(".person",e).hidden=!t.name,r(".person-missing",e).hidden=!!t.name||!s.knows(t.id),!t.name)return;let m=o?_s(o,i):i.
of(t.id);D(r(".avatar",e),t,{size:"large"}),$e(r(".avatar",e),m),p(r(".person-name",e),v(t)),p(r(".person-account",e),[`@${t.name}`,t.pronouns,Wa(t)].filter(Boolean).
join(" · ")),p(r(".person-presence",e),t.disabled?l("person.disabled"):Ss({state:m,here:o?.here})),ft(r(".person-status",e),xs(t)),ft(r(".person-about",e),t.about),
Us(r(".person-time",e),t.time_zone&&ps(t.time_zone)),Us(r(".person-since",e),t.created_at&&fs(new Date(t.created_at)));let d=t.id===c.id;r('[data-action="write"\
]',e).hidden=d||t.disabled===!0||t.guest===!0,r('[data-open="account"]',e).hidden=!d;let h=r('[data-action="block"]',e);h.hidden=d,p(h,l(a.has(t.id)?"person.unb\
lock":"person.block")),Ua(e,n,o),o||za(e,n,{isMe:d})}var Wa=({bot:e,owner:t,guest:o})=>e&&t?l("bot.of",{name:v(t)}):Ha({bot:e,guest:o}),Ha=({bot:e,guest:t})=>e?
l("bot.mark"):t&&l("guest.mark");function Us(e,t){p(r("dd",e),t??""),e.hidden=!t}function Ua(e,t,o){let{room:n,isOver:s}=t;if(r("form",e).hidden=!o||n.kind==="d\
irect",!o)return;let{role:i}=o,a=tt(n)&&!n.archived&&!s&&!o.user.bot&&!o.user.guest;p(r(".person-role",e),l(`role.${i}`)),r(".person-role-line",e).hidden=a,r(".\
member-roles",e).hidden=r(".member-save",e).hidden=!a;let{elements:c}=r("form",e);(c.role.value===""||!e.contains(document.activeElement))&&(c.role.value=i),Ka(
e,t,o)}function za(e,{room:t,isOver:o,members:n},{isMe:s}){let i=n.loaded&&!o&&!s&&Q(t)&&t.kind!=="direct";r("form",e).hidden=!i;for(let a of[".person-role-line",
".member-roles",".member-save",".person-muted"])r(a,e).hidden=!0;for(let a of["mute","unmute","remove"])r(`[data-action="${a}"]`,e).hidden=!0;r('[data-action="b\
an"]',e).hidden=!1}function Ka(e,t,o){let n=!t.isOver&&ds(o,t),s=dt(o.muted_until);for(let c of["mute","ban","remove"])r(`[data-action="${c}"]`,e).hidden=!n;r('\
[data-action="mute"]',e).hidden||=s,r('[data-action="unmute"]',e).hidden=!n||!s;let i=r(".person-muted",e),a=s&&new Date(o.muted_until);ft(i,s&&l("person.muted",
{date:R(a)})),i.title=s?j(a):""}function Ga(e,{conversation:t,member:o,router:n,user:s}){for(let i of["mute","ban","remove"])r(`[data-action="${i}"]`,e).onclick=
async()=>{let a=!!o(),c=await Ws({act:i,user:s(),conversation:t});c&&!a?N(l("moderate.ban.done",{name:v(s())})):c&&i!=="mute"&&n.go({...n.address,panel:"people"},
{replace:!0})};r('[data-action="unmute"]',e).onclick=()=>b(r("form",e),()=>t.members.mute(o().user.id,{muted_until:null}))}async function Ya(e,t){if(e.has(t.id))
return e.unblock(t.id);let o=v(t);await T({title:l("person.block.title",{name:o}),text:l("person.block.text"),action:l("person.block")})&&await e.block(t.id)}async function Va({
members:e},{user:t,role:o},n){n!==o&&(await e.setRole(t.id,n),N(l("member.role.changed",{name:v(t),role:l(`role.${n}`)})))}var zs={show(e,{conversation:t,router:o,directory:n,blocks:s,signal:i}){let a=new _,c=()=>a.open(`/rooms/${t.id}/pins?limit=50`),m=({seq:h})=>{t.reveal(h),d()},
d=E(e,{list:a,into:".pin-list",none:".pins-none",key:({seq:h})=>h,create:()=>y("pin-item"),update:(h,f)=>Xa(h,f,{directory:n,conversation:t,body:e,router:o,reveal:m}),
signal:i});for(let h of[n,s])h.addEventListener("change",d,{signal:i});ut.addEventListener("ready",d,{signal:i}),t.addEventListener("pins",c,{signal:i}),c()}};function Xa(e,t,{
directory:o,conversation:n,body:s,router:i,reveal:a}){let c=o.of(t.user);D(r(".avatar",e),c),zt(r(".report-author",e),c);let m=r(".report-message",e),d=n.isBlocked(
t);d?m.textContent=l("message.blocked"):Wt(m,V(t)),Ht(m);let h=r('[data-action="reveal"]',e);h.hidden=!d,h.onclick=()=>a(t);let f=r("time",e);f.dateTime=t.at,p(
f,Nt(new Date(t.at))),f.title=j(new Date(t.at)),r('[data-action="show"]',e).onclick=()=>i.go({...i.address,seq:t.seq});let u=r('[data-action="unpin"]',e);u.hidden=
!ms(t,n),u.onclick=()=>b(s,()=>n.unpin(t.seq))}var it=class{#t;constructor(t,o){let n=r(".place-filters",t);this.#t=[...n.querySelectorAll("[data-filter]")],n.addEventListener("click",({target:s})=>{let i=s.
closest("[data-filter]");i&&o(i.dataset.filter)})}show(t){for(let o of this.#t)o.setAttribute("aria-pressed",o.dataset.filter===t)}};var Ks={show(e,{conversation:t,router:o,directory:n,reports:s,signal:i}){let a=new _,c="waiting",m=()=>a.open(`/rooms/${t.id}/reports?state=${c}&limit=50`),d=($,M)=>b(
e,()=>s.resolve($,M)).then(m),h=({seq:$})=>o.go({...o.address,seq:$}),f=E(e,{list:a,into:".report-list",none:".reports-none",create:()=>y("report-item"),update:($,M)=>Ja(
$,M,{directory:n,resolve:d,toMessage:h}),signal:i}),u=$=>(c=$,g.show($),p(r(".reports-none",e),l(`reports.none.${$}`)),m()),g=new it(e,u);n.addEventListener("ch\
ange",f,{signal:i}),s.addEventListener("change",({detail:$})=>$.room===t.id&&m(),{signal:i}),u(c)}};function Ja(e,t,{directory:o,resolve:n,toMessage:s}){let{message:i,
reporter:a,reason:c,at:m,resolved_at:d,kept_until:h}=t;Za(r(".report-head",e),i&&o.of(i.user)),p(r(".report-message",e),Qa(i)),ft(r(".report-kept",e),h&&l("repo\
rts.kept",{date:kt(new Date(h))})),fe(r(".report-reason",e),l("reports.reason",{name:qt(o.of(a)),reason:c})),st(r("time",e),d??m);let f=r('[data-action="show"]',
e);f.hidden=!i||!!h,f.onclick=()=>s(t),tc(e,t,o);let u=r(".report-answer",e);u.hidden=!!d;for(let g of["acted","dismissed"]){let $=r(`[data-action="${g}"]`,e);$.
hidden=!!d,$.onclick=()=>n(t,{outcome:g,note:r("input",u).value.trim()||void 0})}}function Za(e,t){e.hidden=!t,t&&(D(r(".avatar",e),t),zt(r(".report-author",e),
t))}function Qa(e){return e?e.deleted?l("message.deleted"):St(V(e)):l("reports.hidden")}function tc(e,{outcome:t,resolved_by:o,reporter:n,note:s},i){let a=r(".r\
eport-outcome",e);a.hidden=!t,fe(a,t?l(`reports.outcome.${t}`,{name:qt(i.of(o))}):""),ft(r(".report-note",e),s&&l("reports.told",{name:v(i.of(n)),note:s}))}var Uo=e=>T({title:A("mention.many.title",e),text:l("mention.many.text"),action:l("mention.many.send"),isHarmless:!0});function Kt(e){let t=!1;return async o=>{try{return await e(t?{...o,mention_many:!0}:o)}catch(n){throw t||=n.code==="many_mentioned",n}}}var G=({time_zone:e})=>e??Intl.DateTimeFormat().resolvedOptions().timeZone;function Gs(e,t){let o=e;for(let n=0;n<2;n+=1)o=e-(zo(o,t)-o);return new Date(o)}var rt=(e,t)=>new Date(
zo(e,t)).toISOString().slice(0,16),Gt=(e,t)=>Gs(Date.parse(`${e}Z`),t);function Pe(e,t=Date.now()){let o=Math.floor(zo(t,e)/864e5)*864e5,n=(8-new Date(o).getUTCDay())%
7||7,s=i=>Gs(o+i*864e5+9*36e5,e);return{hour:new Date(t+36e5),tomorrow:s(1),monday:s(n)}}function zo(e,t){let o={timeZone:t,hourCycle:"h23",year:"numeric",month:"\
numeric",day:"numeric",hour:"numeric",minute:"numeric",second:"numeric"},n=new Intl.DateTimeFormat("en-US",o).formatToParts(e),{year:s,month:i,day:a,hour:c,minute:m,
second:d}=Object.fromEntries(n.map(({type:h,value:f})=>[h,Number(f)]));return Date.UTC(s,i-1,a,c,m,d)}async function Yt({title:e,action:t,me:o,act:n,words:s=null,repeats:i=!1,repeat:a="once",mayBeNone:c=!1,before:m=null}){let d=x("pick-time"),h=r("form",d),f=G(o);
O(h);let u=Pe(f);for(let[M,L]of Object.entries(u))p(r(`[data-time="${M}"]`,h),J(L,f));r('[data-time="monday"]',h).closest(".choice").hidden=u.monday.getTime()===
u.tomorrow.getTime(),r(".time-text",h).hidden=s===null,h.elements.text.value=s??"",h.elements.repeat.value=a,r(".time-none",h).hidden=!c,r(".time-repeat",h).hidden=
!i,p(r(".time-zone",h),l("time.zone",{zone:f.replaceAll("_"," ")}));let{when:g,other:$}=h.elements;return $.min=rt(Date.now(),f),$.value=rt(m??u.tomorrow,f),g.value=
m?"other":c?"none":"hour",$.onfocus=()=>g.value="other",r(".button-primary",h).textContent=t,S(h,async M=>{let L=M.when==="other"?Gt(M.other,f):u[M.when],C=s===
null?{}:{text:M.text};await n({at:L?.toISOString()??null,repeat:M.repeat,time_zone:f,...C}),d.close("done")}),await k(d,{title:e})==="done"}function Ie(e,t,{store:o,me:n,roomName:s,onChange:i,mayChange:a=!0,isBlocked:c=!1}){let{at:m,repeat:d,time_zone:h,failure:f,text:u,state:g}=t;p(r(".draft-text",
e),c?l("message.blocked"):u);let $=d==="once",M=J(new Date(m),$?G(n):h);p(r(".scheduled-at",e),$?M:l("scheduled.repeats",{repeat:l(`repeat.${d}`),date:M}));let L=r(
".scheduled-failure",e);L.hidden=!f,p(L,f?!$&&g==="failed"?l("scheduled.stopped"):l("scheduled.failed",{reason:F({code:f})}):"");let bt=(ke,Oe)=>{let me=r(`[dat\
a-act="${ke}"]`,e);return me.onclick=()=>Promise.resolve(Oe()).then(i).catch(K),me.hidden=!a,me};bt("now",()=>ec(t,o)).hidden=!$,bt("change",()=>oc(t,{store:o,me:n})),
bt("cancel",()=>nc({text:r(".draft-text",e).textContent,roomName:s},()=>o.cancel(t)))}function Re(e,t){r(".scheduled-hint",e).hidden=t.every(({repeat:o})=>o==="\
once")}async function ec(e,t){try{await t.sendNow(e)}catch(o){let{count:n,most:s}=o;if(o.code!=="many_mentioned"||n>s)throw o;await Uo(n)&&await t.sendNow(e,{isMeant:!0})}}
var oc=(e,{store:t,me:o})=>Yt({title:l("scheduled.change"),action:l("save"),me:o,words:e.text,repeats:!0,repeat:e.repeat,before:Date.parse(e.at),act:Kt(n=>t.change(
e,n))});async function nc({text:e,roomName:t},o){await T({title:l("scheduled.cancel.title"),text:l("scheduled.cancel.text",{text:As(e),room:t}),action:l("schedu\
led.cancel")})&&await o()}var Ys={show(e,{conversation:t,directory:o,blocks:n,scheduled:s,signal:i}){let{id:a,me:c}=t,m=new _,d=()=>m.open(`/rooms/${a}/scheduled?limit=50`),h=({user:u})=>u.
id===c.id||Q(t.room),f=E(e,{list:m,into:".scheduled-list",none:".scheduled-none",create:()=>y("room-scheduled-item"),update:(u,g)=>{let $=o.of(g.user);D(r(".ava\
tar",u),$),p(r(".report-author",u),v($)),Ie(u,g,{store:s,me:c,roomName:t.room.name,onChange:d,mayChange:h(g),isBlocked:n.has(g.user.id)})},signal:i});for(let u of[
o,n])u.addEventListener("change",f,{signal:i});t.addEventListener("room",f,{signal:i}),m.addEventListener("change",()=>Re(e,m.items),{signal:i}),s.addEventListener(
"change",d,{signal:i}),d()}};var sc=.2,at=class extends _{#t=null;#e=null;words="";constructor(){super(),this.addEventListener("change",()=>{this.searching||(this.#e=null)})}get searching(){
return this.#t!==null||this.loading}search(t){clearTimeout(this.#t),this.words=t,this.#e=t,this.#t=setTimeout(()=>this.#o(),t?sc*1e3:0)}resume(){this.#e!==null&&
this.search(this.#e)}close(){clearTimeout(this.#t),this.#t=null,super.close()}clear(){super.clear(),this.#e=null}#o(){this.#t=null,this.open(this.pathFor(this.words))}};var ic=20,rc=/(?:^|\s)(?!-)\S*[\p{L}\p{N}]/u,je=class extends at{everywhere=!1;#t;constructor(t,o){super(),this.room=t,this.#t=o}ask(t){if(rc.test(t))return this.
search(t);this.clear(),this.words=t}pathFor(t){return`${this.everywhere?"/search":`/rooms/${this.room}/search`}?${new URLSearchParams({q:t,time_zone:this.#t,limit:ic})}`}};
function Vs({text:e,hits:t,begins_later:o,ends_earlier:n}){let s=[...e],i=[],a=0;for(let{start:c,end:m}of t)i.push({text:s.slice(a,c).join("")},{text:s.slice(c,
m).join(""),isHit:!0}),a=m;return i.push({text:s.slice(a).join("")}),[{text:o?"…":""},...i,{text:n?"…":""}].filter(c=>c.text)}var ac=["from:","in:","has:link","has:poll","has:file","has:image","before:","after:","on:","is:pinned","is:saved","is:mine","is:unsolved"],Ne=null,Js={show(e,{
conversation:t,subject:o,router:n,isOverlay:s,me:i,directory:a,rooms:c,blocks:m,signal:d}){let h=cc(t.id,o,G(i)),f=r(".search-input",e);f.value=h.words;let u=()=>{
h.ask(f.value.trim()),M(),Xs(r(".search-operators",e),f,u)};for(let L of e.querySelectorAll('[name="where"]'))L.checked=L.value==="everywhere"===h.everywhere,L.
onchange=()=>{h.everywhere=L.value==="everywhere",u()};let g=L=>{let C=de(h.words,h);Ne={panel:C,found:h},n.go({...n.address,panel:C},{replace:!0}),n.go(lc(L,{beside:s()?
null:C}))},$=E(e,{list:h,into:".search-list",key:({room:L,seq:C})=>`${L} ${C}`,create:()=>y("search-item"),update:(L,C)=>fc(L,C,{directory:a,rooms:c,blocks:m,open:g,
here:t.id}),signal:d}),M=()=>{$(),dc(e,h)};for(let L of[h,a,c,m])L.addEventListener("change",M,{signal:d});f.oninput=u,r("form",e).onsubmit=L=>{L.preventDefault(),
u()},h.resume(),M(),Xs(r(".search-operators",e),f,u),h.words||f.focus()}};function cc(e,t,o){let{words:n,everywhere:s}=Zn(t);if(Ne?.panel===de(n,{everywhere:s})&&
(s||Ne.found.room===e))return Ne.found;let a=new je(e,o);return a.everywhere=s,a.ask(n),a}function lc({room:e,seq:t,thread:o},{beside:n}){return o?{view:"room",
room:e,seq:o,panel:`thread:${o}:${t}`}:{view:"room",room:e,seq:t,panel:n}}function Xs(e,t,o){let n=t.value.split(/\s/).at(-1).toLowerCase(),s=n.startsWith("-")?
"-":"",i=n.slice(s.length),a=ac.filter(c=>c.startsWith(i)&&c!==i);e.replaceChildren(...a.map(c=>mc(c,()=>{t.value=t.value.slice(0,t.value.length-i.length)+c+(c.
endsWith(":")?"":" "),t.focus(),o()}))),e.hidden=a.length===0}function mc(e,t){let o=document.createElement("button");return o.type="button",o.className="button\
 button-small",o.textContent=e,o.onclick=t,o}function dc(e,t){let o=r(".search-note",e);p(o,t.words?hc(t):l("search.hint")),o.hidden=!o.textContent}function hc({
items:e,searching:t,failed:o,refusal:n,hasMore:s,said:i}){if(n)return F(n);if(o)return"";if(t)return s&&!e.length?l("search.older"):"";let a=i.is_whole===!1;return!e.
length&&s?l("search.so_far"):a?l("search.part"):e.length?"":l("search.none")}function fc(e,t,{directory:o,rooms:n,blocks:s,open:i,here:a}){let c=o.of(t.user);D(
r(".avatar",e),c),zt(r(".report-author",e),c);let m=r(".search-place",e);p(m,t.room===a?"":n.find(t.room)?.name??""),m.hidden=!m.textContent;let d=r("time",e);d.
dateTime=t.at,p(d,Nt(new Date(t.at))),d.title=j(new Date(t.at));let h=s.has(t.user.id)?[{text:l("message.blocked")}]:Vs(t.snippet);r(".report-message",e).replaceChildren(
...h.map(pc)),r('[data-action="show"]',e).onclick=()=>i(t)}function pc({text:e,isHit:t}){if(!t)return document.createTextNode(e);let o=document.createElement("m\
ark");return o.textContent=e,o}var Be=class extends hs{root;floor=1;hasOlder;constructor({items:t,prev:o,thread:n}){super({first:t[0]?.seq??n.root,last:t.at(-1)?.seq??n.root}),this.root=os(n.
message),this.prepend(t,{from:this.first,before:this.last+1}),this.#t(o)}get cursor(){return this.last}shows(t){return vt(t)}hear(t){t.thread===this.root.seq&&t.
seq>this.last?this.take(ns(t)):ts(t)?this.expire(t.before):Fo(t)&&this.change(t)}change(t){super.change(t),Fo(t)===this.root.seq&&(this.root=ss(this.root,t))}expire(t){
let o=this.hasOlder===!1;super.expire(t),!(!this.root||this.root.seq>=this.expiredBefore)&&(this.root=rs(this.root),o&&this.begin(this.root))}prependPage({items:t,
prev:o}){this.prepend(t,{from:t[0]?.seq??this.first}),this.#t(o)}joins(t){return!this.hasOlder||t.last<this.first?!1:(this.hasOlder=t.hasOlder,super.joins(t))}trim(){}#t(t){
this.hasOlder=t!==null,this.hasOlder||this.begin(this.root)}};var Zs=200,uc=300,wc={entries:[],first:null,last:null,cursor:null,floor:1,hasOlder:!1,entry(){},holds:()=>!1,trim(){}},gc=["state","room","me","isOver","unsentE\
dits","typing","members","readers","keepsEdits"],Fe=class extends EventTarget{#t;#e=null;#o=0;#s=!1;#n=[];#i=new AbortController;#r=null;#c=null;#a=null;#l=null;#d=new es;isThread=!0;follows=!1;readSeq=0;failure=null;constructor({
conversation:t,root:o,threads:n}){super(),this.#t=t,this.root=o,this.id=`${t.id}:${o}`;for(let i of gc)Object.defineProperty(this,i,{get:()=>t[i]});let{signal:s}=this.#i;
for(let i of["change","room"])t.addEventListener(i,()=>this.#w(i),{signal:s});t.addEventListener("lost-edit",({detail:i})=>this.#w("lost-edit",i),{signal:s}),t.
addEventListener("event",({detail:i})=>this.#f(i),{signal:s}),t.addEventListener("resync",()=>this.#b(),{signal:s}),t.addEventListener("state",()=>this.#v(),{signal:s}),
n.addEventListener("told",({detail:i})=>this.#p(i),{signal:s}),this.state==="live"&&this.load()}close(){this.#r&&this.#y(),this.#i.abort()}get rootEntry(){return this.#e?.
root}async load(){this.#o+=1;let t=this.#o;this.#s=!0,this.#n=[];let o=this.#e===null;try{let n=await w.get(`${this.#m}?limit=${Zs}`);if(t!==this.#o)return;let s=new Be(
n);for(let i of this.#n)s.hear(i);this.#e&&s.joins(this.#e),s.expire(this.#t.timeline.expiredBefore),this.#e=s,this.#g(n.thread),o&&n.thread.unread&&(this.#a=n.
thread.read_seq),this.failure=null}catch(n){if(t!==this.#o)return;this.failure=n}this.#s=!1,this.#w("change"),this.#w("thread")}history={isAtNewest:!0,toNewest(){},
loadNewer(){},goTo:async t=>!!this.timeline.entry(t),loadOlder:()=>this.#l??=this.#h().finally(()=>this.#l=null)};get timeline(){let t=this.#e??wc;return t.epoch=
this.#t.timeline.epoch,Object.assign(this.history,{shown:t,hasOlder:t.hasOlder}),t}get unread(){let t=this.#a;return{first:(t===null?null:this.timeline.entries.
find(({seq:n,user:s})=>n>t&&s.id!==this.me.id))?.seq??null,below:()=>0,stoppedElsewhere:!1}}reading={seen:0,back(){},answered:()=>this.#a=null,away:()=>{},seeAll:()=>this.#u(),
see:({to:t})=>t>=this.timeline.last&&this.#u()};keep(){}get unsent(){return this.#t.unsentIn(this.root)}get lastOwn(){return this.timeline.entries.findLast(t=>vt(
t)&&ls(t,this))}quoted(t){return this.timeline.entry(t)??this.#t.quoted(t)}send(t,{quote:o,inRoom:n,call:s,files:i}={}){this.#a=null,this.#d.note(this.#t.send(t,
{thread:this.root,quote:o,inRoom:n,call:s,files:i}))}takeBack(){return this.#d.takeBack(this)}async follow(t){let o=`${this.#m}/follow`;this.#g(await(t?w.put(o):
w.delete(o))),this.#w("thread")}solve(t){let o=`${this.#m}/solved?${new URLSearchParams({epoch:this.#t.timeline.epoch})}`;return t?w.put(o):w.delete(o)}ask=t=>this.#t.
ask({...t,thread:this.root,epoch:this.timeline.epoch});reactedTo=t=>this.#t.reactedTo(t);pressedIn=t=>this.#t.pressedIn(t);press=(t,o,n)=>this.#t.press(t,o,n);chosenIn=t=>this.#t.
chosenIn(t);vote=(t,o)=>this.#t.vote(t,o);endPoll=t=>this.#t.endPoll(t);roomCalled=t=>this.#t.roomCalled(t);linked=(t,o)=>this.#t.linked(t,o);personOf=t=>this.#t.
personOf(t);isSaved=t=>this.#t.isSaved(t);isBlocked=t=>this.#t.isBlocked(t);reveal=t=>this.#t.reveal(t);retry=t=>this.#t.retry(t);discard=t=>this.#t.discard(t);sayTyping=()=>this.#t.
sayTyping();edit=(t,o)=>this.#t.edit(t,o);delete=t=>this.#t.delete(t);react=(t,o)=>this.#t.react(t,o);pin=t=>this.#t.pin(t);unpin=t=>this.#t.unpin(t);unreact=(t,o)=>this.#t.
unreact(t,o);get#m(){return`/rooms/${this.#t.id}/messages/${this.root}/thread`}async#h(){let t=this.#e;if(!t?.hasOlder)return;let o=await w.get(`${this.#m}?befo\
re=${t.first}&limit=${Zs}`);t===this.#e&&(t.prependPage(o),this.#w("change"))}#f(t){this.#s&&this.#n.push(t),this.#e&&(this.#e.hear(t),this.#w("thread"))}#p({room:t,
root:o,...n}){t!==this.#t.id||o!==this.root||(this.#g(n),this.#w("thread"))}#g({follows:t,read_seq:o}){Object.assign(this,{follows:t,readSeq:o})}#u(){let{last:t}=this.
timeline;t===null||this.#c!==null&&t<=this.readSeq||(this.#c=this.readSeq=Math.max(t,this.readSeq),clearTimeout(this.#r),this.#r=setTimeout(()=>this.#y(),uc))}#y(){
clearTimeout(this.#r),this.#r=null,w.put(`${this.#m}/read`,{seq:this.#c}).catch(()=>{})}#b(){this.#e=null,this.#w("resync"),this.state==="live"&&this.load()}#v(){
this.state==="live"&&this.load(),this.#w("state")}#w(t,o){this.dispatchEvent(new CustomEvent(t,{detail:o}))}};var Vt=null,ti={show(e,{conversation:t,subject:o,threads:n,signal:s,...i}){let[a,c]=o.split(":").map(Number),m=r(".thread",e);Vt??=new Bs({...i,threads:n,root:m}),
Vt.root!==m&&m.replaceWith(Vt.root);let d=new Fe({conversation:t,root:a,threads:n});s.addEventListener("abort",()=>d.close());let h=()=>yc(Vt.root,d);for(let f of[
"thread","room","state"])d.addEventListener(f,h,{signal:s});h(),Vt.show(d),c&&d.addEventListener("change",()=>Vt.goTo(c),{signal:s,once:!0})}};function yc(e,t){
let{rootEntry:o,follows:n,failure:s,room:i}=t,a=r(".thread-bar",e),c=!!o?.solved;a.hidden=!o,p(r(".thread-failure",e),s?F(s):""),Qs(r('[data-act="follow"]',a),{
isOn:n,act:()=>t.follow(!n)}),p(r('[data-act="follow"] span',a),l(n?"thread.unfollow":"thread.follow"));let m=r('[data-act="solve"]',a);Qs(m,{isOn:c,act:()=>t.solve(
!c)}),p(r("span",m),l(c?"thread.solved":"thread.solve"));let d=!!xt(i);m.hidden=d,r(".thread-solved",a).hidden=!d||!c}function Qs(e,{isOn:t,act:o}){e.setAttribute(
"aria-pressed",t),e.onclick=()=>o().catch(K)}var qe={all:"",unread:"&unread=true",unsolved:"&solved=false",solved:"&solved=true"};function We(e,{room:t,root:o,unread:n,message:s},{directory:i,blocks:a,roomName:c=""}){
let{replies:m,solved:d,user:h}=s,f=r("a",e);f.href=Y({view:"room",room:t,panel:`thread:${o}`}),f.classList.toggle("has-unread",n>0);let u=i.of(h);Le(r(".avatar-\
button",e),u),p(r(".thread-item-author",e),v(u)),p(r(".thread-item-room",e),c),p(r(".thread-item-text",e),bc(s,a));let g=[A("thread.replies",m.count),Ds(new Date(
m.last_at)),d&&l("thread.solved")];p(r(".thread-item-facts",e),g.filter(Boolean).join(" · "));let[$,M]=r(".thread-item-unread",e).children;p($,n?String(n):""),
p(M,n?A("rooms.unread",n):"")}function bc(e,t){return e.deleted?l("message.deleted"):t.has(e.user.id)?l("message.blocked"):Ts(V(e))}var ei={show(e,{conversation:t,directory:o,blocks:n,signal:s}){let{id:i}=t,a=new _,c=E(e,{list:a,into:".thread-list",none:".threads-none",key:({root:h})=>h,create:()=>y(
"thread-item"),update:(h,f)=>We(h,f,{directory:o,blocks:n}),signal:s}),m=h=>(d.show(h),a.open(`/rooms/${i}/threads?limit=50${qe[h]}`)),d=new it(e,m);for(let h of[
o,n])h.addEventListener("change",c,{signal:s});m("all")}};function Ct(e){r("form",e).hidden=!1,r(".made-once",e).hidden=!0}function Xt(e,t,{copied:o}){let n=r(".made-once",e),s=r(".once-text",n);r("form",e).hidden=!0,n.
hidden=!1,s.value=t,r('[data-action="copy"]',n).onclick=()=>X(t,o),e.addEventListener("close",()=>s.value="",{once:!0}),s.focus(),s.select()}function ni(e,{path:t,mayMake:o,signal:n}){let s=new _,i=()=>s.open(t),a={renew:async m=>{if(!await T(oi("renew",m)))return;let d=null;await b(e,async()=>{d=await w.
post(`${t}/${m.id}/secret`)}),d&&Oc(d),i()},revoke:async m=>{await T(oi("revoke",m))&&(await b(e,()=>w.delete(`${t}/${m.id}`)),i())}};E(e,{list:s,into:".incomin\
g-list",none:".incoming-none",create:()=>y("incoming-item"),update:(m,d)=>vc(m,d,a),signal:n});let c=r('[data-action="new-incoming"]',e);c.hidden=!o,c.onclick=()=>kc(
{path:t,onMade:i}),i()}function vc(e,t,o){r(".incoming-name",e).textContent=v(t.bot),r(".incoming-use",e).textContent=xc(t);for(let[n,s]of Object.entries(o)){let i=r(
`[data-action="${n}"]`,e);i.setAttribute("aria-label",l(`incoming.${n}.of`,{name:v(t.bot)})),i.onclick=()=>s(t)}}function xc({state:e,owner:t,last_used_at:o}){let n=t&&
l("incoming.by",{name:v(t)}),s=o?l("tokens.used",{date:R(new Date(o))}):l("tokens.unused");return[n,e==="stopped"?l("incoming.stopped"):s].filter(Boolean).join(
" · ")}function kc({path:e,onMade:t}){let o=x("incoming"),n=r("form",o);return O(n),Ct(o),S(n,async({name:s})=>{si(o,await w.post(e,{name:s.trim()})),t()}),k(o,
{title:l("incoming.new")})}function Oc(e){let t=x("incoming");Ct(t),k(t,{title:v(e.bot)}),si(t,e)}function si(e,{url:t}){let o=r(".curl-example code",e);o.textContent=
`curl ${t} -d '{"text": "${l("incoming.example")}"}'`,e.addEventListener("close",()=>o.textContent="",{once:!0}),Xt(e,t,{copied:"incoming.copied"})}var oi=(e,{bot:t})=>({
title:l(`incoming.${e}.title`,{name:v(t)}),text:l(`incoming.${e}.text`),action:l(e==="revoke"?"tokens.revoke":"incoming.renew")});var ii={messages:["message","edited","deleted"],threads:["solved","unsolved"],reactions:["reacted","unreacted","pressed"],polls:["voted","poll_ended"],pins:["pi\
nned","unpinned"],members:["joined","left","added","removed","banned","unbanned","muted","unmuted","role"]},Ec=new Set(Object.values(ii).flat()),Ko=Object.entries(
{...ii,room:Qn.filter(e=>!Ec.has(e))}).map(([e,t])=>({name:e,types:t})),Go=({name:e})=>l(`webhooks.group.${e}`);function ri(e){return e.length?ht(Ko.filter(t=>t.
types.some(o=>e.includes(o))).map(Go)):l("webhooks.types.all")}var pe=({url:e})=>new URL(e).host;function He({state:e,failures:t,next_try_at:o,last_delivery:n}){
return e!=="active"?l(`webhooks.state.${e}`):t?A("webhooks.state.failing",t,{date:R(new Date(o))}):n?l("webhooks.state.sent",{date:R(new Date(n.at))}):l("webhoo\
ks.state.active")}function ai(e,{path:t,room:o,rooms:n}){let s=new _,i=r(".range-form",e),a=()=>s.open(`${t}/deliveries?limit=20`),c=m=>w.post(`${t}/replays`,m);return _c(i,{room:o,
rooms:n}),E(e,{list:s,into:".delivery-list",none:".deliveries-none",create:()=>y("delivery-item"),update:(m,d)=>$c(m,d,{rooms:n,again:()=>b(i,()=>c(Sc(d,n)).then(
a))})}),S(i,async({first:m,last:d,room:h})=>{await c({first:Number(m),last:Number(d),...n?{room:h}:{}}),a()}),a(),a}function _c(e,{room:t,rooms:o}){O(e);let n=e.
elements.room;r(".range-room",e).hidden=t!==null,n.disabled=t!==null,n.replaceChildren(...o?o.mine.filter(({name:s})=>s).map(({id:s,name:i})=>new Option(i,s)):[])}
var Sc=({seq:e,room:t},o)=>({first:e,last:e,...o?{room:t}:{}});function $c(e,t,{rooms:o,again:n}){let{type:s,seq:i,room:a}=t,c=o&&o.find(a)?.name,m=[s,i&&l("web\
hooks.delivery.seq",{seq:P(i)}),c].filter(Boolean);r(".delivery-what",e).textContent=m.join(" · ");let d=r(".delivery-outcome",e);d.textContent=Tc(t),d.title=j(
new Date(t.at));let h=r("button",e);h.hidden=!i,h.onclick=n}function Tc({at:e,status:t,error:o,attempt:n,milliseconds:s}){let i=[R(new Date(e)),o??l("webhooks.d\
elivery.status",{status:t,milliseconds:P(s)})];return n>1&&i.push(l("webhooks.delivery.attempt",{count:P(n)})),i.join(" · ")}function Jt(e,{path:t,question:o,onGone:n}){r(".form-error",e).hidden=!0,r("button",e).onclick=async()=>{await T(o)&&await b(e,async()=>{await w.delete(t),H(e.closest(
"[data-dialog]")),n()})}}function Ue(e,t){let o=new Set(t),n=Ko.map(a=>Ac(a,o)),s=r(".invite-room-list",e);s.replaceChildren(...n),e.elements.types.value=t.length?"chosen":"all";let i=()=>{
let a=e.elements.types.value==="all";s.hidden=a,r("input",s).setCustomValidity(a||o.size?"":l("webhooks.types.none"))};return r(".webhook-types",e).onchange=i,i(),
()=>e.elements.types.value==="all"?[]:[...o]}function Ac(e,t){let o=y("invite-room"),n=r("input",o),s=e.types.filter(i=>t.has(i)).length;return n.checked=s===e.
types.length,n.indeterminate=s>0&&!n.checked,n.addEventListener("change",()=>e.types.forEach(i=>n.checked?t.add(i):t.delete(i))),r("span",o).textContent=Go(e),o.
title=e.types.join(", "),o}function ci(e,{path:t,rooms:o,onChanged:n}){let s=x("webhook"),i=r(".webhook-form",s),a=r(".webhook-outcome",s),c=u=>{r(".webhook-state",s).textContent=He(u),r(
'[data-action="pause"]',s).hidden=u.state!=="active",r('[data-action="resume"]',s).hidden=u.state==="active"},m=async u=>{c(await w.patch(t,u)),n()};O(i),a.textContent=
"",i.elements.url.value=e.url;let d=Ue(i,e.types);c(e),S(i,({url:u})=>m({url:u.trim(),types:d()}));let h=ai(r(".deliveries",s),{path:t,room:e.room,rooms:o}),f={
test:()=>b(i,async()=>{a.textContent=l("webhooks.test.waits"),a.textContent=Cc(await w.post(`${t}/tests`)),h()}),pause:()=>b(i,()=>m({active:!1})),resume:()=>b(
i,()=>m({active:!0})),rotate:()=>Lc(i,t)};for(let[u,g]of Object.entries(f))r(`[data-action="${u}"]`,s).onclick=g;return Jt(r(".webhook-end",s),{path:t,question:Dc(
e),onGone:n}),k(s,{title:pe(e)})}function Cc({status:e,error:t}){return t?l("webhooks.test.failed",{why:t}):l(e>=200&&e<300?"webhooks.test.taken":"webhooks.test\
.refused",{status:e})}async function Lc(e,t){let o={title:l("webhooks.rotate.title"),text:l("webhooks.rotate.text"),action:l("webhooks.rotate")};if(!await T(o))
return;let n=null;if(await b(e,async()=>{n=await w.post(`${t}/secret`)}),!n)return;let s=x("new-webhook");Ct(s),k(s,{title:l("webhooks.rotate")}),Xt(s,n.secret??
n.public_key,{copied:"webhooks.copied"})}var Dc=e=>({title:l("webhooks.remove.title",{host:pe(e)}),text:l("webhooks.remove.text"),action:l("webhooks.remove")});function ze(e,{path:t,rooms:o=null,signal:n}){let s=new _,i=()=>s.open(t);E(e,{list:s,into:".webhook-list",none:".webhooks-none",create:()=>y("webhook-item"),update:(a,c)=>Mc(
a,c,()=>ci(c,{path:`${t}/${c.id}`,rooms:o,onChanged:i})),signal:n}),r('[data-action="new-webhook"]',e).onclick=()=>Pc({path:t,onMade:i}),i()}function Mc(e,t,o){
r(".webhook-host",e).textContent=pe(t),r(".webhook-what",e).textContent=ri(t.types),r(".webhook-state",e).textContent=He(t),r("button",e).onclick=o}function Pc({
path:e,onMade:t}){let o=x("new-webhook"),n=r("form",o);O(n),Ct(o);let s=Ue(n,[]);return S(n,async({url:i,signing:a})=>{let c=await w.post(e,{url:i.trim(),signing:a,
types:s()});Xt(o,c.secret??c.public_key,{copied:"webhooks.copied"}),t()}),k(o,{title:l("webhooks.new")})}var li={show(e,{conversation:t,signal:o}){let n=`/rooms/${t.id}`;ze(r(".webhooks",e),{path:`${n}/webhooks`,signal:o}),ni(r(".incoming",e),{path:`${n}/incoming-w\
ebhooks`,mayMake:Rt(t.room),signal:o})}};var Ke=class{#t;#e=new _;constructor(t){this.#t=t,E(t,{list:this.#e,into:".abandoned-list",none:".abandoned-none",create:()=>y("abandoned-item"),update:(o,n)=>this.#n(
o,n)})}show(){this.#o(),r(".form-error",this.#t).hidden=!0,this.#s()}#o(){return this.#e.open("/abandoned-rooms?limit=50")}#s(){r(".place-title",this.#t).focus()}#n(t,o){
let n=[o.kind==="private"&&l("abandoned.private"),l("browse.active",{date:kt(new Date(o.active_at))})];p(r(".abandoned-name",t),o.name),p(r(".hint",t),n.filter(
Boolean).join(" · "));let[s,i]=t.querySelectorAll("button");s.hidden=o.kind==="private",s.setAttribute("aria-label",l("abandoned.restore.room",{room:o.name})),
i.setAttribute("aria-label",l("abandoned.delete.room",{room:o.name})),s.onclick=()=>this.#i("restore",o,()=>w.put(`/abandoned-rooms/${o.id}/owner`)),i.onclick=()=>this.#i(
"delete",o,a=>w.delete(Ee(`/abandoned-rooms/${o.id}`,a)))}async#i(t,o,n){let s=l(`abandoned.${t}.title`,{room:o.name}),i=t==="restore",a={title:s,text:l(`abando\
ned.${t}.text`),action:l(`abandoned.${t}`),isHarmless:i},c=i?await T(a)&&{}:await pt(a);c&&(await b(this.#t,async()=>{await n(c),N(l(`abandoned.${t}.done`,{room:o.
name}))}),await this.#o(),this.#s())}};var Ic=50,Ge=class extends at{pathFor(t){return`/accounts?${new URLSearchParams({limit:Ic,q:t})}`}async change({id:t},o){return this.#t(await w.patch(`/accounts\
/${t}`,o))}async endSessions(t,o){return await w.delete(Ee(`/accounts/${t.id}/sessions`,o)),this.#t({...t,sessions:0,last_seen_at:null})}makeLink({id:t},o){return w.
post(`/accounts/${t}/password-link`,o)}#t(t){return this.items=this.items.map(o=>o.id===t.id?t:o),this.dispatchEvent(new Event("change")),t}};var Rc=new Set(["enable","link"]);function mi({account:e,accounts:t,me:o}){let n=x("one-account"),s=r(".dialog-body",n),i=e,a=(m,d)=>{r(`[data-act="${m}"]`,s).onclick=
async()=>{let h=await Nc(jc(m,i),i);h&&await b(s,()=>d(i,h))}},c=m=>{i=m,Bc(s,i,{me:o})};return a("disable",async(m,d)=>c(await t.change(m,{disabled:!0,...d}))),
a("enable",async(m,d)=>c(await t.change(m,{disabled:!1,...d}))),a("role",async(m,d)=>c(await t.change(m,{role:Yo(m),...d}))),a("sessions",async(m,d)=>c(await t.
endSessions(m,d))),a("link",async(m,d)=>qc(s,m,await t.makeLink(m,d))),r(".form-error",s).hidden=!0,c(e),k(n,{title:v(e)})}var Yo=({role:e})=>e==="owner"?"membe\
r":"owner",jc=(e,t)=>e==="role"?`make_${Yo(t)}`:e,Nc=(e,t)=>pt({title:l(`accounts.${e}.title`,{name:v(t)}),text:l(`accounts.${e}.text`,{name:v(t),account:t.name}),
action:l(`accounts.${e}.action`),isHarmless:Rc.has(e)});function Bc(e,t,{me:o}){let{name:n,role:s,sessions:i,bot:a,guest:c,external_id:m,created_at:d,last_seen_at:h,
disabled_at:f}=t,u={name:n,role:l(`accounts.role.${s}`),seen:l("accounts.seen.none"),sessions:P(i)};for(let[L,C]of Object.entries(u))p(Ye(e,L),C);for(let[L,C]of Object.
entries({since:d,seen:h,disabled:f}))C?st(Ye(e,L),C):Ye(e,L).title="";Ye(e,"disabled").parentElement.hidden=!f;let g=t.id===o.id,$=!!f,M={link:!$&&!a&&!c&&!m,role:!a&&
!c,sessions:i>0,disable:!$,enable:$&&!c};Fc(r(".account-acts",e),()=>{for(let[L,C]of Object.entries(M))r(`[data-act="${L}"]`,e).hidden=g||!C}),p(r('[data-act="r\
ole"]',e),l(`accounts.make_${Yo(t)}`)),r(".account-own",e).hidden=!g,r(".link-made",e).hidden=!0}var Ye=(e,t)=>r(`[data-fact="${t}"] dd`,e);function Fc(e,t){let o=[
...e.children],n=o.indexOf(document.activeElement);if(t(),n<0||!o[n].hidden)return;let s=a=>!a.hidden;(o.slice(n).find(s)??o.slice(0,n).findLast(s))?.focus()}function qc(e,t,{
url:o,qr:n,expires_at:s}){let i=r(".link-made",e),a=r(".link-url",i);p(r(".link-for",i),l("accounts.link.for",{name:v(t)})),p(r(".link-end",i),l("accounts.link.\
end",{date:R(new Date(s))})),r(".invite-qr",i).src=n,a.value=o,i.hidden=!1,a.focus(),a.select();let c=r('[data-action="copy"]',i);r(".link-copied",i).hidden=!0,
c.onclick=()=>b(e,async()=>{await Cs(o),r(".link-copied",i).hidden=!1})}var Ve=class{#t;#e;#o;#s=new Ge;#n;constructor(t,{me:o,directory:n}){this.#t=t,this.#e=o,this.#o=n,this.#n=r("input",t),this.#n.oninput=()=>this.#s.search(this.#n.
value.trim());let s=E(t,{list:this.#s,into:".account-list",none:".accounts-none",create:()=>y("account-item"),update:(a,c)=>this.#i(r("button",a),c)}),i=Z(()=>t.
hidden||s());n.addEventListener("change",i)}show(){document.activeElement!==this.#n&&(this.#n.value=""),this.#s.search(this.#n.value.trim()),(et.matches?this.#n:
r(".place-title",this.#t)).focus()}#i(t,o){let{name:n,display_name:s,role:i,disabled_at:a,owner:c,guest:m,external_id:d}=o,h=[c&&l("bot.of",{name:v(c)}),m&&l("g\
uest.mark"),i==="owner"&&l("role.owner"),d&&l("accounts.is_external"),a&&l("accounts.is_disabled")];D(r(".avatar",t),this.#o.of(o)),p(r(".account-item-name",t),
v(o)),p(r(".hint",t),s&&s!==n?n:""),p(r(".account-item-state",t),h.filter(Boolean).join(" · ")),t.classList.toggle("is-away",!!a),t.onclick=()=>mi({account:o,accounts:this.#s,
me:this.#e})}};var Xe=class{#t;#e=new _;constructor(t){this.#t=t,De(t,{list:this.#e,into:".act-list",none:".acts-none",showsRooms:!0})}show(){this.#e.open("/audit?limit=50"),r(
".place-title",this.#t).focus()}};var Je=class{#t;#e;#o;constructor(t,{drafts:o,rooms:n}){this.#t=t,this.#e=o,this.#o=n,o.addEventListener("change",()=>this.#s()),n.addEventListener("change",Z(()=>this.#s()))}show(){
this.#s(),r(".place-title",this.#t).focus()}#s(){let t=this.#e.written.map(o=>({...o,room:this.#o.find(o.room)})).filter(({room:o})=>o);r(".drafts-none",this.#t).
hidden=t.length>0,I(r(".draft-list",this.#t),t,{key:({place:o})=>o,create:()=>y("draft-item"),update:(o,n)=>this.#n(o,n)})}#n(t,{place:o,room:n,thread:s}){let i=r(
"a",t);i.href=Y({view:"room",room:n.id,panel:s&&`thread:${s}`}),Et(i,s?"thread":Ut(n));let a=s?l("drafts.in_thread",{room:n.name}):n.name;p(r(".draft-room",i),a),
p(r(".draft-text",i),this.#e.of(o));let c=r("button",t);c.title=l("drafts.delete"),c.setAttribute("aria-label",l("drafts.delete.from",{room:a})),c.onclick=()=>this.#e.
keep(o,"")}};var Wc=200,Hc={ArrowDown:1,ArrowUp:-1};function Uc({kind:e,message:{seq:t,thread:o,in_room:n}}){let s=e==="reply"?t:n?null:o;return s?{panel:`thread:${s}`}:{seq:t}}
var zc=e=>e.deleted?l("message.deleted"):St(V(e)).replace(/\s+/gu," ").slice(0,Wc),Ze=class{#t;#e;#o;#s;#n;constructor(t,{inbox:o,...n}){this.#t=t,this.#e=o,this.#o=
n,this.#s=E(t,{list:o.list,into:".inbox-list",none:".inbox-none",create:()=>y("inbox-item"),update:(i,a)=>this.#r(i,a)});let s=Z(()=>t.hidden||this.#s());for(let i of[
n.rooms,n.directory,n.blocks])i.addEventListener("change",s);this.#n=new it(t,i=>this.#i(i)),r('[data-testid="inbox-all-done"]',t).onclick=()=>this.#m(o.setAllDone()),
r(".inbox-list",t).addEventListener("keydown",i=>this.#d(i))}show(){this.#i(this.#e.filter),r(".place-title",this.#t).focus()}leave(){this.#e.leave()}#i(t){this.#n.
show(t),p(r(".inbox-none",this.#t),l(t==="done"?"inbox.none.done":"inbox.none")),this.#e.show(t)}#r(t,o){let{message:n,by:s,unread:i,done:a}=o,{directory:c,rooms:m}=this.#o,
d=c.of(s),h=r("a",t);t.classList.toggle("is-unread",i),h.href=Y({view:"room",room:n.room,...Uc(o)}),Le(r(".avatar-button",t),d),p(r(".inbox-what",h),this.#a(o,v(
d))),p(r(".inbox-room",h),m.find(n.room)?.name??""),p(r(".inbox-time",h),kt(new Date(o.at))),p(r(".inbox-text",h),this.#c(o));let f=r(".icon-button",t);f.title=
l(a?"inbox.reopen":"inbox.done"),f.setAttribute("aria-label",f.title),f.onclick=()=>this.#l(t,o)}#c({message:t,reply:o,by:n}){let s=o?{...o,user:n}:t;return this.#o.
blocks.has(s.user.id)&&!s.deleted?l("message.blocked"):zc(s)}#a({kind:t,emoji:o,count:n},s){return t!=="reaction"?l(`inbox.${t}`,{name:s}):A("inbox.reaction",n,
{name:s,emoji:o??""})}async#l(t,{id:o,done:n}){let s=t.nextElementSibling??t.previousElementSibling,i=t.contains(document.activeElement);await this.#m(this.#e.setDone(
o,!n)),i&&(s?r("a",s):r(".place-title",this.#t)).focus()}#d(t){let o=t.target.closest(".inbox-item");if(!o||t.altKey||t.ctrlKey||t.metaKey)return;let n=Hc[t.key];
if(t.key==="Delete")r(".icon-button",o).click();else if(n)(n>0?o.nextElementSibling:o.previousElementSibling)?.querySelector("a").focus();else return;t.preventDefault()}#m(t){
return t.catch(K)}};var Kc="/api/v1/monitor/ws",Gc="parley.v1",Yc=8e3,Vc=8e3,Qe=class extends EventTarget{#t=null;#e;#o;#s=new Yn;#n=new Map;state="connecting";keptSeconds=600;own=null;open(){
this.close(),this.#m("connecting"),this.#i()}close(){clearTimeout(this.#e),clearTimeout(this.#o);let t=this.#t;this.#t=null,t?.close(),this.#n.clear()}get nodes(){
let t=this.#c;return[...this.#n].filter(([,s])=>s.at(-1).at>t-Yc).map(([s])=>s).sort().sort((s,i)=>(i===this.own)-(s===this.own))}samplesOf(t){return this.#n.get(
t)??[]}#i(){let t=Gn(Kc,Gc);t.onmessage=({data:o})=>t===this.#t&&this.#r(JSON.parse(o)),t.onclose=o=>t===this.#t&&this.#d(o),this.#t=t,this.#l()}#r(t){if(this.#l(),
t.type==="hello"&&(this.#n.clear(),this.#s.reset(),this.own=t.node,this.keptSeconds=t.kept_seconds,this.#m("live")),t.type==="samples")for(let o of t.items)this.#a(
o);t.type==="sample"&&this.#a(t),this.dispatchEvent(new CustomEvent("change",{detail:t}))}get#c(){return Math.max(...[...this.#n.values()].map(t=>t.at(-1).at))}#a(t){
let{node:o,at:n}=t;this.#n.has(o)||this.#n.set(o,[]);let s=this.#n.get(o);s.push(t);let i=n-this.keptSeconds*1e3,a=s.findIndex(c=>c.at>=i);a>0&&s.splice(0,a);for(let[
c,m]of this.#n)m.at(-1).at<i&&this.#n.delete(c)}#l(){clearTimeout(this.#o),this.#o=setTimeout(()=>{this.#t.onclose=null,this.#t.close(),this.#d({})},Vc)}async#d({
code:t,reason:o}){if(clearTimeout(this.#o),!Vn(t,o).again)return this.#m("ended");this.#m("lost"),this.#e=setTimeout(()=>this.#i(),this.#s.next()*1e3);let n=await w.
get("/me").catch(({status:s})=>s===401?{}:null);!n||n.role==="owner"||this.state!=="lost"||(clearTimeout(this.#e),this.#m("ended"))}#m(t){this.state=t,this.dispatchEvent(
new Event("change"))}};var Xc=[{name:"processor",most:100,value:he,lines:{machine:({host:e})=>e.cpu_percent,process:({process:e})=>e.cpu_percent}},{name:"memory",value:ot,lines:{machine:({
host:e})=>e.memory_bytes,process:({process:e})=>e.memory_bytes},more:{memory_total:({host:e})=>e.memory_total_bytes}},{name:"messages",most:1,value:Ae,lines:{messages:({
chat:e})=>e.messages_per_second}},{name:"deliveries",most:1,value:Ae,lines:{deliveries:({chat:e})=>e.deliveries_per_second}},{name:"commits",most:1,value:Ho,lines:{
p99:({chat:e})=>e.commit_p99_ms,p50:({chat:e})=>e.commit_p50_ms}},{name:"lag",most:5,value:Ho,lines:{loop:({chat:e})=>e.loop_lag_ms,backplane:({chat:e})=>e.backplane_lag_ms}},
{name:"sockets",most:5,value:Te,lines:{sockets:({chat:e})=>e.room_sockets+e.account_sockets,people:({chat:e})=>e.people}},{name:"queue",most:10,value:Te,lines:{
queued:({chat:e})=>e.queued}},{name:"storage",value:ot,lines:{database:({storage:e})=>e.database_bytes,wal:({storage:e})=>e.wal_bytes},more:{free:({storage:e})=>e.
free_bytes}}],to=class{#t;#e=new Qe;#o=null;#s=[];#n=!1;#i=!1;constructor(t){this.#t=t;let o=Z(()=>this.#n&&this.#l()),n=Z(()=>this.#n&&this.#d());this.#e.addEventListener(
"change",({detail:s})=>this.#r(s)?n():o())}show(){this.#n=!0,this.#e.open(),r(".place-title",this.#t).focus(),this.#i=!1,this.#c().catch(()=>{this.#i=!0,this.#l()})}leave(){
this.#n=!1,this.#e.close()}#r(t){return t?.type==="sample"&&this.#o!==null&&t.node!==this.#o}async#c(){let[{LineChart:t}]=await Promise.all([Se("charts"),bs("ch\
arts_style")]);this.#s.length||(this.#s=Xc.map(o=>this.#a(o,t))),this.#l()}#a({name:t,most:o,value:n,lines:s,more:i={}},a){let c=y("monitor-chart");p(r("h2",c),
l(`monitor.${t}`)),r(".monitor-charts",this.#t).append(c);let{keptSeconds:m}=this.#e,d=u=>jt(u*1e3),h=u=>n(u,2),f={count:Object.keys(s).length,most:o,seconds:m,
value:h,moment:d};return{figure:c,chart:new a(r(".monitor-plot",c),f),lines:s,more:i,value:n}}#l(){let{nodes:t,state:o}=this.#e;t.length&&!t.includes(this.#o)&&
(this.#o=t[0]),this.#m(this.#i?"failed":o),this.#d();let n=this.#e.samplesOf(this.#o);if(r(".monitor-charts",this.#t).hidden=!n.length,!n.length||document.hidden)
return;let s=n.map(({at:i})=>i/1e3);for(let{figure:i,chart:a,lines:c,more:m,value:d}of this.#s)Jc(r("dl",i),{newest:n.at(-1),lines:c,more:m,value:d}),a.show(s,Object.
values(c).map(h=>n.map(h)))}#d(){let{nodes:t}=this.#e,o=r(".monitor-nodes",this.#t);o.hidden=t.length<2;let n=t.map(s=>({key:s,newest:this.#e.samplesOf(s).at(-1)}));
I(o,n,{create:()=>y("monitor-node"),update:(s,{key:i,newest:a})=>{let{host:c,process:m,chat:d}=a,h=r("button",s),f=[m.cpu_percent===null?"":he(m.cpu_percent),m.
memory_bytes===null?"":ot(m.memory_bytes),l("monitor.node.sockets",{count:Te(d.room_sockets+d.account_sockets)}),l("monitor.node.messages",{rate:Ae(d.messages_per_second)})];
p(r(".monitor-node-name",h),l("monitor.node",{host:c.name,pid:m.pid})),p(r(".monitor-node-facts",h),f.filter(Boolean).join(" · ")),h.setAttribute("aria-pressed",
String(i===this.#o)),h.onclick=()=>{this.#o=i,this.#l()}}})}#m(t){let o=r(".monitor-state",this.#t);o.hidden=t==="live",o.hidden||p(o,l(`monitor.state.${t}`))}};
function Jc(e,{newest:t,lines:o,more:n,value:s}){let i=[...Object.entries(o).map(([a,c],m)=>({key:a,number:c(t),line:m+1})),...Object.entries(n).map(([a,c])=>({
key:a,number:c(t)}))].filter(({number:a})=>a!==null);I(e,i,{create:()=>y("monitor-value"),update:(a,{key:c,number:m,line:d})=>{p(r("dt",a),l(`monitor.line.${c}`)),
p(r("dd",a),s(m)),a.dataset.line=d??""}})}async function eo(e,{days:t}){try{return await e({})}catch(o){if(o.code!=="would_erase")throw o;return await Zc(t,o)?e({erase:!0}):null}}function Zc(e,{count:t,
more:o}){let n=P(t),s=o?l("retention.confirm.many",{count:n}):A("retention.confirm.text",t,{count:n}),i=A("retention.confirm.title",e,{count:P(e)});return T({title:i,
text:s,action:l("retention.confirm")})}var Qc=200,oo=class{#t;#e;#o=null;constructor(t){this.#t=t,this.#e=r(".settings-form",t),S(this.#e,()=>this.#c());let o=r(".team-picture-file",t);o.onchange=()=>o.
files[0]&&this.#n(()=>w.upload("/settings/picture",o.files[0])).finally(()=>o.value=""),r(".team-picture-choose",t).onclick=()=>o.click(),r(".team-picture-remov\
e",t).onclick=()=>this.#n(()=>w.delete("/settings/picture"))}show(){this.#s(),r(".place-title",this.#t).focus()}#s(){return b(this.#e,async()=>{let t=await w.get(
"/settings");await this.#r(t.welcome_rooms),this.#i(t)})}#n(t){return b(this.#e,async()=>this.#i(await t()))}#i(t){this.#o=t;for(let s of this.#e.querySelectorAll(
"[data-setting]"))el(s,t);let{picture:o}=t,n=r(".team-picture-now",this.#t);n.hidden=!o,o&&(n.src=ys(o)),r(".team-picture-remove",this.#t).hidden=!o}async#r(t){
let{items:o}=await w.get(`/rooms?limit=${Qc}`),n=o.filter(({suggested:c,archived:m,kind:d})=>c&&!m&&d==="public"),s=new Map([...t,...n].map(({id:c,name:m})=>[c,
m])),i=new Set(t.map(({id:c})=>c)),a=[...s].map(([c,m])=>nl({id:c,name:m,isChosen:i.has(c)}));r(".welcome-rooms",this.#t).replaceChildren(...a)}async#c(){let t={};
for(let i of this.#e.querySelectorAll("[data-setting]:not(.is-fixed)")){let{setting:a}=i.dataset,c=ol(r("input, select",i));c!==this.#o[a]&&(t[a]=c)}let o=[...this.#e.
querySelectorAll(".welcome-rooms input:checked")].map(({value:i})=>i),n=this.#o.welcome_rooms.map(({id:i})=>i);[...o].sort().join()!==[...n].sort().join()&&(t.welcome_rooms=
o);let s=await eo(i=>w.patch("/settings",{...t,...i}),{days:tl(t)});return this.#i(s??this.#o),s!==null}},tl=({retention_days:e,retention_most_days:t})=>Math.min(
...[e,t].filter(Boolean));function el(e,t){let{setting:o}=e.dataset,n=t.fixed.includes(o),s=r("input, select",e);e.classList.toggle("is-fixed",n),s.value=t[o],s.
hidden=s.disabled=n;let i=r(".setting-fixed",e);i.hidden=!n;let a=s.selectedOptions?.[0].text??t[o];p(i,n?l("settings.fixed",{value:a,name:`PARLEY_${o.toUpperCase()}`}):
"")}var ol=({type:e,value:t})=>e==="number"?Number(t):t.trim();function nl({id:e,name:t,isChosen:o}){let n=y("welcome-room"),s=r("input",n);return Object.assign(
s,{value:e,checked:o}),p(r("span",n),t),n}function Vo({message:e,me:t,saved:o}){let n=o.of(e.room,e.seq);return Yt({title:l("message.save"),action:l("save"),me:t,mayBeNone:!0,before:n?.remind_at&&!n.due?
Date.parse(n.remind_at):null,act:async({at:s})=>{await o.save(e,s),N(l("saved.done"))}})}var di="/me/saved?limit=50",no=class{#t;#e;#o;#s;#n;#i=new _;constructor(t,{saved:o,rooms:n,me:s,blocks:i}){this.#t=t,this.#e=o,this.#o=n,this.#s=s,this.#n=i;let a=E(
t,{list:this.#i,into:".saved-list",none:".saved-none",sort:sl,key:({room:c,seq:m})=>`${c}/${m}`,create:()=>y("saved-item"),update:(c,m)=>this.#r(c,m)});i.addEventListener(
"change",()=>t.hidden||a()),o.addEventListener("change",()=>t.hidden||this.#i.open(di))}show(){this.#i.open(di),r(".place-title",this.#t).focus()}#r(t,{room:o,seq:n,
remind_at:s,due:i,message:a}){let c=this.#o.find(o),m=r("a",t);m.href=`${B}/rooms/${o}/${n}`,c&&Et(m,Ut(c)),p(r(".draft-room",m),c?.name??""),p(r(".draft-text",
m),this.#c(a));let d=r(".saved-when",t);d.parentElement.hidden=!s;let h=s?J(new Date(s),G(this.#s)):"";p(d,s?l(i?"saved.due":"saved.reminder",{date:h}):""),d.classList.
toggle("is-due",i),r('[data-act="remind"]',t).onclick=()=>Vo({message:{room:o,seq:n},me:this.#s,saved:this.#e}),r('[data-act="done"]',t).onclick=()=>this.#e.forget(
{room:o,seq:n}).catch(K)}#c(t){let{user:o}=t;return this.#n.has(o.id)?l("message.blocked"):l("rooms.last",{user:v(o),text:V(t)})}},sl=e=>[...e.filter(({due:t})=>t),
...e.filter(({due:t})=>!t)];var so=class{#t;#e;#o;#s;#n=!1;constructor(t,{scheduled:o,rooms:n,me:s}){this.#t=t,this.#e=o,this.#o=n,this.#s=s,o.addEventListener("change",()=>this.#n&&!t.hidden&&
this.#i())}show(){this.#n=!0,this.#i(),r(".place-title",this.#t).focus()}async#i(){let t=await this.#e.load().catch(K);t&&(r(".scheduled-none",this.#t).hidden=t.
length>0,Re(this.#t,t),I(r(".scheduled-list",this.#t),t,{key:({id:o})=>o,create:()=>y("scheduled-item"),update:(o,n)=>this.#r(o,n)}))}#r(t,o){let n=this.#o.find(
o.room),s=r("a",t);s.href=`${B}/rooms/${o.room}`,n&&Et(s,Ut(n));let i=n?.name??l("scheduled.left");p(r(".draft-room",s),i),Ie(t,o,{store:this.#e,me:this.#s,roomName:i,
onChange:()=>this.#i()})}};var il=50,Zt=class extends at{suggested=[];async loadSuggested(){let{items:t}=await w.page("/rooms?scope=suggested&limit=20").catch(()=>({items:[]}));this.suggested=
t,this.dispatchEvent(new Event("change"))}pathFor(t){return`/rooms?${new URLSearchParams({scope:"joinable",limit:il,q:t})}`}};var rl=50,Qt=class extends at{constructor({directory:t}){super(),this.addEventListener("change",()=>t.take(this.items))}pathFor(t){return`/users?${new URLSearchParams(
{limit:rl,q:t})}`}};var Xo=50,al=/[\s,、，&]+|\band\b|和/,ct=class extends EventTarget{#t;#e=null;#o=null;#s=new Map;#n;#i;words="";constructor({rooms:t=null,directory:o=null,isOffered:n=()=>!0,
roomWith:s=()=>null}){super(),this.#t=t,this.#n=n,this.#i=s;let i=()=>this.dispatchEvent(new Event("change"));t&&(this.#e=new Zt,this.#e.addEventListener("chang\
e",()=>{for(let a of this.#e.items)this.#s.set(a.id,a);i()})),o&&(this.#o=new Qt({directory:o}),this.#o.addEventListener("change",i))}search(t){this.words=t;for(let o of this.#r)
o.search(t);this.dispatchEvent(new Event("change"))}close(){for(let t of this.#r)t.close()}get searching(){return this.#r.some(t=>t.searching)}get failed(){return this.#r.
some(t=>t.failed)}get items(){let t=[...this.#c.slice(0,Xo),...this.#a,...this.#l.slice(0,Xo)];return[...new Map(t.map(o=>[o.id,o])).values()].filter(this.#n)}get hasMore(){
return[this.#c,this.#l].some(({length:o})=>o>Xo)||this.#r.some(o=>o.items.length>0&&o.hasMore)}get#r(){return[this.#e,this.#o].filter(Boolean)}get#c(){return this.#t?
hi([...this.#t.mine,...this.#t.archived],this.words).map(Jo):[]}get#a(){let{items:t=[],searching:o}=this.#o??{},n=q(this.words),s=({name:a,display_name:c})=>q(`${c}\
 ${a}`).includes(n),i=a=>{let c=this.#i(a.id);return c?Jo(c):{kind:"person",id:a.id,person:a}};return t.filter(a=>!o||s(a)).map(i)}get#l(){if(!this.#e)return[];
let o=this.#e.words===this.words&&!this.#e.searching?this.#e.items:[];return[...new Map([...hi([...this.#s.values()],this.words),...o].map(s=>[s.id,s])).values()].
filter(({id:s})=>!this.#t.find(s)?.role).map(Jo)}},Jo=e=>({kind:"room",id:e.id,room:e});function hi(e,t){let o=q(t);return e.map(n=>({room:n,at:cl(n,o)})).filter(
({at:n})=>n>=0).sort((n,s)=>fi(n)-fi(s)).map(({room:n})=>n)}function cl({name:e,kind:t,people:o=[]},n){let s=q(e).indexOf(n);if(s>=0||t!=="direct")return s;let i=o.
map(m=>q(`${m.display_name} ${m.name}`)),a=n.split(al).filter(Boolean);return a.length>0&&a.every(m=>i.some(d=>d.includes(m)))?Math.max(...i.map(m=>m.indexOf(a[0]))):
-1}var fi=({room:e,at:t})=>(t>0?2:0)+(e.unread?0:1);var ll=`${B}/share/text`,ml=`${B}/share/files/`;async function pi(){if(!await globalThis.caches?.has(qo))return null;let e=await caches.open(qo),t=await e.match(
ll);if(!t)return null;let o=[];for(let n;n=await e.match(ml+o.length);)o.push(await dl(n));return{text:await t.text(),files:o,isAll:Number(t.headers.get("Parley\
-Files"))<=o.length}}async function dl(e){let t=decodeURIComponent(e.headers.get("Parley-Name")),o=Number(e.headers.get("Parley-Bytes")),n=await e.blob(),s=n.size===
o?new File([n],t,{type:n.type}):null;return{name:t,size:o,file:s}}var hl=new Promise(()=>{}),wi=e=>mt(`uploads:${e}`),Qo=()=>ws()?.id,tn=U(),Zo=["files","states"],fl=navigator.locks?pl():Promise.resolve(null);navigator.locks?.
request(wi(tn),()=>hl);function gi(e,t,o){return ue((n,s)=>{n.put(t,e),s.put({...o,tab:tn,user:Qo()},e)})}var en=(e,t)=>ue((o,n)=>n.put({...t,tab:tn,user:Qo()},
e)),yi=e=>ue((...t)=>t.forEach(o=>o.delete(e))),bi=()=>ue((...e)=>e.forEach(t=>t.clear()));async function vi(e){let t=new Set((await ui()).map(o=>o.tab));for(let o of t)
navigator.locks.request(wi(o),async()=>{let n=(await ui()).filter(s=>s.tab===o&&s.user&&s.user===Qo());for(let s of n.sort((i,a)=>i.at-a.at))await en(s.key,s),e(
s)})}async function ui(){let e=[];return await ue((t,o)=>{o.openCursor().onsuccess=({target:{result:n}})=>{if(!n)return;let{key:s,value:i}=n;t.get(s).onsuccess=
({target:a})=>e.push({...i,key:s,file:a.result}),n.continue()}}),e}async function ue(e){let t=await fl;return new Promise(o=>{if(!t)return o(!1);let n=t.transaction(
Zo,"readwrite");n.oncomplete=()=>o(!0),n.onabort=()=>o(!1),e(...Zo.map(s=>n.objectStore(s)))})}function pl(){return new Promise(e=>{let t=indexedDB.open(mt("upl\
oads"),1);t.onupgradeneeded=()=>Zo.forEach(o=>t.result.createObjectStore(o)),t.onsuccess=()=>e(t.result),t.onerror=()=>e(null)})}var wl={"Tus-Resumable":"1.0.0"},gl="application/offset+octet-stream",yl=new Set(["unreachable","too_many_requests","busy","unavailable","outcome_unknown","stor\
age_full","files_away"]),xi=1,bl=30,Dt=10,vl=2,io=class extends EventTarget{state="waiting";sent=0;failure=null;isKept=!1;#t;#e;#o;#s;#n=null;#i=null;#r=xi;#c;constructor(t,o,n=null){
super(),this.#e=`${B}/api/v1/rooms/${o.room}/uploads`,this.#o=t,this.#s=o,this.#t=n??U(),o.id&&(this.#n=`${this.#e}/${o.id}`),n?this.isKept=!0:gi(this.#t,t,o).then(
s=>this.isKept=s)}get alt(){return this.#s.alt??""}set alt(t){this.#a({alt:t})}get name(){return this.#o.name}get size(){return this.#o.size}get isPicture(){return this.#o.
type.startsWith("image/")}get id(){return this.#n?.split("/").at(-1)}get shown(){let t=this.alt.trim();return{id:this.id,name:this.name,type:"application/octet-\
stream",bytes:this.size,...t&&{alt:t}}}start(){this.failure=null,this.#u("going"),this.#d()}refuse(t){this.failure=t,this.#u("failed")}leave(){yi(this.#t)}resume(){
this.state==="paused"&&(clearTimeout(this.#c),this.start())}forget(){clearTimeout(this.#c),this.state="gone",this.#i?.abort()}cancel(){this.#n&&this.forget(),this.
state="gone",clearTimeout(this.#c),this.leave(),this.#l()}#a(t){this.#s={...this.#s,...t},en(this.#t,this.#s)}#l(){this.#n&&this.#p("DELETE",this.#n).catch(()=>{})}async#d(){
try{if(this.#n?this.sent=await this.#h():this.#n=await this.#m(),this.state==="gone")return this.#l();this.sent<this.size&&await this.#f(),this.#u("done")}catch(t){
this.state==="going"&&this.#g(t)}}async#m(){let t=btoa(String.fromCodePoint(...new TextEncoder().encode(this.name))),o={"Upload-Length":this.size,"Upload-Metada\
ta":`filename ${t}`},s=(await this.#p("POST",this.#e,{headers:o})).getResponseHeader("Location").split("/").at(-1);return this.#a({id:s}),`${this.#e}/${s}`}async#h(){
let t=await this.#p("HEAD",this.#n);return Number(t.getResponseHeader("Upload-Offset"))}async#f(){let t=this.sent,o=s=>{this.#r=xi,this.sent=t+s,this.dispatchEvent(
new Event("change"))},n={"Upload-Offset":t,"Content-Type":gl};await this.#p("PATCH",this.#n,{headers:n,body:this.#o.slice(t),progress:o}),this.sent=this.size}#p(t,o,{
headers:n={},body:s,progress:i}={}){return new Promise((a,c)=>{let m=new XMLHttpRequest;this.#i=m,m.open(t,o);for(let[d,h]of Object.entries({...wl,...n}))m.setRequestHeader(
d,h);i&&(m.upload.onprogress=({loaded:d})=>i(d)),m.onload=()=>m.status<300?a(m):c(kl(m)),m.onerror=()=>c({code:"unreachable"}),m.send(s)})}async#g({code:t,seconds:o}){
if(t==="not_found"&&this.#n)return this.#n=null,this.#a({id:null}),this.sent=0,this.#d();let n=t==="unreachable"&&!await xl(this.#o);if(this.state==="going"){if(n||
!(yl.has(t)||t==="wrong_offset"))return this.failure=n?"file_unreadable":t,this.#u("failed");this.#u("paused"),this.#c=setTimeout(()=>this.start(),(o||this.#r)*
1e3),this.#r=Math.min(this.#r*2,bl)}}#u(t){this.state=t,this.dispatchEvent(new Event("change"))}},xl=e=>e.slice(0,1).arrayBuffer().then(()=>!0,()=>!1);function kl(e){
let t=Number(e.getResponseHeader("Retry-After"))||void 0;try{return{code:JSON.parse(e.responseText).code,seconds:t}}catch{return{code:e.status===404?"not_found":
e.status<500?"unknown":"unreachable",seconds:t}}}var on=class extends EventTarget{uploads=[];#t;#e;#o=null;constructor(t,o){super(),this.#t=t,this.#e=o}get isReady(){
return this.uploads.every(({state:t})=>t==="done")}get hasFailed(){return this.uploads.some(({state:t})=>t==="failed")}get isAwaited(){return!!this.#o}add(t,o=0){
let n=Dt-this.uploads.length;for(let s of t.slice(0,n)){let i=this.#s(new io(s,{place:this.#t,room:this.#e,at:Ol()}));o&&s.size>o&&i.refuse("file_too_large")}return this.#n(),
t.length<=n}putBack({key:t,file:o,...n}){this.uploads.length>=Dt||(this.#s(new io(o,n,t)),this.#n())}#s(t){return t.addEventListener("change",()=>this.#n()),this.
uploads.push(t),t}whenReady(t){this.#o=t,this.#n()}drop(t){this.uploads=this.uploads.filter(o=>o!==t),t.cancel(),this.#n()}take(){let t=this.uploads.map(({shown:o})=>o);
for(let o of this.uploads)o.leave();return this.uploads=[],this.#n(),t}resume(){for(let t of this.uploads)t.resume()}forget(){for(let t of this.uploads)t.forget();
this.uploads=[],this.#n()}#n(){if(this.uploads.filter(({state:n})=>n==="going"||n==="paused").length<vl&&this.uploads.find(({state:n})=>n==="waiting")?.start(),
(this.hasFailed||!this.uploads.length)&&(this.#o=null),this.dispatchEvent(new Event("change")),nn.dispatchEvent(new Event("change")),!this.#o||!this.isReady)return;
let o=this.#o;this.#o=null,o()}},ki=0,Ol=()=>ki=Math.max(Date.now(),ki+1),Lt=new Map,nn=new EventTarget;addEventListener("online",()=>Lt.forEach(e=>e.resume()));
function we(e,t){return Lt.has(e)||Lt.set(e,new on(e,t)),Lt.get(e)}vi(e=>we(e.place,e.room).putBack(e));var Oi=()=>[...Lt.values()].some(({uploads:e})=>e.length>
0),Ei=()=>[...Lt.values()].some(({uploads:e,isAwaited:t})=>t||!e.every(({isKept:o})=>o));addEventListener("forget",()=>{Lt.forEach(e=>e.forget()),bi()});var El=120,_i=document.documentElement.dataset.language,sn=null,Mt=null;function te(){return sn??=_l().catch(e=>{throw sn=null,e}),sn}async function _l(){let[e,
t]=await Promise.all([Si("en"),_i==="en"?null:Si(_i)]);return Mt=new rn(e,t),Mt}async function Si(e){let t=await fetch(new URL(`../emoji/${e}.json`,import.meta.
url));if(!t.ok)throw new Error(`No emoji in ${e}: ${t.status}`);return t.json()}var rn=class{#t=new Map;#e=new Map;groups=new Map;constructor(t,o){for(let[n,s]of Object.
entries(t)){let i=s.map((a,c)=>Sl(n,a,o?.[n][c]));this.groups.set(n,i);for(let a of i){this.#e.set(a.emoji,a);for(let c of a.codes)this.#t.set(c,a)}}}withCode(t){
return this.#t.get(t)}of(t){return this.#e.get(t)}search(t,o=El){let n=q(t.trim().replace(/^:|:$/g,""));if(!n)return[];let s=[];for(let i of this.#e.values()){let a=Al(
i,n);a<$i&&s.push({entry:i,rank:a})}return s.sort((i,a)=>i.rank-a.rank).slice(0,o).map(({entry:i})=>i)}};function Sl(e,[t,o,n,s,i],[a,c]=[o,""]){let m=[...s.split(
" "),o,a].map(q),d=q(` ${o} ${n} ${a} ${c} ${s.replaceAll("_"," ")}`);return{emoji:t,label:a,codes:s.split(" "),hasTones:i===1,group:e,names:m,words:d}}var[$l,Tl,
$i]=[1e3,1001,1002];function Al({names:e,words:t},o){let n=e.filter(s=>s.startsWith(o));return n.length?Math.min(...n.map(({length:s})=>s)):t.includes(` ${o}`)?
$l:t.includes(o)?Tl:$i}var Cl=/:[a-z0-9_+-]+:/u,Ll=/(?<!`)(?<ticks>`+)(?!`)[^]*?(?<!`)\k<ticks>(?!`)|^[ ]{0,3}```[^]*|(?<![\p{L}\p{N}_:]):(?<code>[a-z0-9_+-]+):(?![\p{L}\p{N}_])/gmu;function ee(e){
return Cl.test(e)?Mt?Ti(e,Mt):te().then(t=>Ti(e,t),()=>e):e}var Ti=(e,t)=>e.replace(Ll,(o,...n)=>Dl(n.at(-1).code,t)??o),Dl=(e,t)=>z.withName(e)?null:t.withCode(
e)?.emoji;var Tt=Number(r(".app").dataset.fileBytes),an=new WeakMap,Ml=0,mn=!1;nn.addEventListener("change",()=>document.body.classList.toggle("has-files",Oi()));addEventListener(
"beforeunload",e=>Ei()&&e.preventDefault());addEventListener("dragstart",()=>mn=!0);addEventListener("dragend",()=>mn=!1);for(let e of["dragover","drop"])addEventListener(
e,t=>ln(t)&&!t.defaultPrevented&&Il(t));var cn=class{#t;#e;#o;#s=null;#n;#i;#r;#c;#a=null;#l;#d;#m;#h;#f=new WeakMap;constructor(t,{drafts:o,halfWritten:n,changed:s,
refuse:i}){this.#t=t,this.#e=o,this.#o=n,this.#r=r("textarea",t),t.prepend(y("composer-attachments")),this.#n=this.#p("composer-files"),this.#i=this.#p("compose\
r-file-input"),this.#d=this.#p("composer-files-status"),this.#c=t.closest(".conversation, .thread"),this.#c.dataset.drop=l("files.drop_here"),this.#l=s,this.#m=
i,this.#i.onchange=()=>{this.#y([...this.#i.files]),this.#i.value=""},t.addEventListener("paste",a=>this.#b(a),{capture:!0}),this.#v()}#p(t){let o=r(`.${t}`,this.#t);
return o.dataset.testid=this.#r.dataset.testid.replace("composer",t),o}get isEmpty(){return this.#a.uploads.length===0}get isReady(){return this.#a.isReady}get#g(){
let{room:t,isOver:o}=this.#s;return!!(xt(t)||o)}get hasFailed(){return this.#a.hasFailed}get note(){return this.#a.isAwaited?l("files.awaited"):""}show(t){this.#h?.
abort(),this.#h=new AbortController,this.#s=t,this.#a=we(t.id,t.room.id),this.#a.addEventListener("change",()=>this.#w(),{signal:this.#h.signal}),p(this.#d,""),
this.#w()}choose(){this.#i.click()}take(){return this.#a.take()}sendWhenReady(){let t=this.#a,o=this.#s;t.whenReady(()=>{t===this.#a&&this.#t.isConnected?this.#t.
requestSubmit():this.#u(o,t)})}sendNotYet(){this.#a?.whenReady(null)}async#u(t,o){let{id:n}=t,s=this.#e.of(n);if(s.startsWith("/"))return;let i=await ee(s);t.send(
i,{quote:this.#o.quoteOf(n)?.seq,files:o.take()}),this.#e.keep(n,""),this.#o.keepQuote(n,null)}#y(t){!t.length||!this.#a||this.#g||(this.#m(this.#a.add(t,Tt)?"":
A("files.most",Dt)),this.#r.focus({preventScroll:!0}))}#b(t){let{files:o,types:n}=t.clipboardData;!o.length||n.includes("text/plain")||(t.preventDefault(),t.stopPropagation(),
this.#y([...o]))}#v(){let t=this.#c,o=n=>t.toggleAttribute("data-over",n&&!this.#g);t.addEventListener("dragover",n=>{ln(n)&&(n.preventDefault(),o(!0))}),t.addEventListener(
"dragleave",({relatedTarget:n})=>t.contains(n)||o(!1)),t.addEventListener("drop",n=>{if(o(!1),!ln(n))return;n.preventDefault();let s=[...n.dataTransfer.items].filter(
({kind:i})=>i==="file");this.#y(s.filter(i=>!i.webkitGetAsEntry()?.isDirectory).map(i=>i.getAsFile()))})}#w(){let{uploads:t}=this.#a;this.#n.hidden=t.length===0,
I(this.#n,t,{key:Rl,create:()=>y("composer-file"),update:(o,n)=>this.#x(o,n)}),this.#l()}#x(t,o){let{name:n,size:s,state:i,sent:a,failure:c}=o,m=i==="done"||i===
"failed";t.dataset.state=i,this.#O(o),p(r(".file-name",t),n);let d=s?a/s:+(i==="done");r("progress",t).value=d,r("progress",t).hidden=m,r("progress",t).setAttribute(
"aria-label",l("files.progress",{name:n})),p(r(".file-size",t),Pl({state:i,failure:c,size:s,share:d})),this.#k(r(".file-alt",t),o);let h=r('[data-act="again"]',
t);h.hidden=i!=="failed"||c==="file_too_large"||c==="file_unreadable",h.setAttribute("aria-label",l("files.again",{name:n})),h.onclick=()=>{o.start(),this.#r.focus(
{preventScroll:!0})};let f=r('[data-act="drop"]',t);f.title=l(m?"files.drop":"files.cancel",{name:n}),f.setAttribute("aria-label",f.title),f.onclick=()=>{this.#a.
drop(o),this.#r.focus({preventScroll:!0})}}#k(t,o){t.hidden=!o.isPicture||o.state==="failed",t.setAttribute("aria-label",l("files.alt_of",{name:o.name})),t.value!==
o.alt&&(t.value=o.alt),t.oninput=()=>o.alt=t.value,t.onkeydown=n=>{n.key!=="Enter"||n.isComposing||(n.preventDefault(),this.#r.focus({preventScroll:!0}))}}#O(t){
let{name:o,state:n,failure:s}=t,i=this.#f.get(t);this.#f.set(t,n),!(i===n||!i&&n==="done")&&(n==="done"&&p(this.#d,l("files.done",{name:o})),n==="failed"&&p(this.#d,
l("files.failed",{name:o,reason:Ai(s)})))}};function Pl({state:e,failure:t,size:o,share:n}){return e==="failed"?Ai(t):e==="done"?ot(o):e==="paused"?l("files.pau\
sed"):e==="waiting"?l("files.waiting"):he(Math.floor(n*100))}function Ai(e){return e==="file_unreadable"?l("files.unreadable"):e==="file_too_large"&&Tt?l("files\
.too_large",{most:ot(Tt)}):F({code:e})}var ln=({dataTransfer:e})=>!mn&&e.types.includes("Files");function Il(e){e.preventDefault(),e.dataTransfer.dropEffect="no\
ne"}function Rl(e){return an.has(e)||an.set(e,String(Ml+=1)),an.get(e)}var lt=class{#t;#e;#o;#s;#n;#i;#r;constructor(t,{choices:o,onChosen:n,...s}){this.#t=t,this.#e=r("input",t),this.#o=r(".choice-list",t),this.#s=r(".choice-note",
t),this.#n=o,this.#i=s,this.#r=n,this.#e.value="",this.#e.oninput=()=>this.#c(),this.#e.onkeydown=i=>this.#p(i),o.addEventListener("change",()=>this.#a()),this.#c()}clear(){
this.#e.value="",this.#c(),this.#e.focus()}get words(){return this.#e.value.trim()}#c(){this.#f(null),this.#n.search(this.words)}#a(){let{items:t,hasMore:o,searching:n,
failed:s}=this.#n,i=this.#h?.dataset.key,a=0;I(this.#o,t,{key:({kind:d,id:h})=>`${d}:${h}`,create:()=>y("choice-item"),update:(d,h)=>{d.id=`${this.#o.id}-${a+=1}`,
this.#l(d,h)}});let c=s||this.words!==""&&!n;this.#s.hidden=t.length>0?!o:!c,p(this.#s,l(o?"jump.more":s?"list.trouble":"jump.none"));let{children:m}=this.#o;this.#f(
[...m].find(d=>d.dataset.key===i)??m[0]??null)}#l(t,o){t.dataset[o.kind]=o.id,t.onclick=()=>this.#r(o),t.onpointermove=()=>this.#f(t),o.kind==="room"?this.#d(t,
o.room):this.#m(t,o.person)}#d(t,o){js(t,o,this.#i);let n=Ce(o);p(r(".choice-name",t),o.name),p(r(".choice-detail",t),n?`@${n.name}`:""),p(r(".choice-unread",t),
o.unread?P(o.unread):"")}#m(t,o){let n=r(".avatar",t);r(".icon",t).toggleAttribute("hidden",!0),n.hidden=!1,D(n,o),$e(n,this.#i.presence.of(o.id)),p(r(".choice-\
name",t),v(o)),p(r(".choice-detail",t),[`@${o.name}`,o.bot&&l("bot.mark")].filter(Boolean).join(" · ")),p(r(".choice-unread",t),"")}get#h(){return r('[aria-sel\
ected="true"]',this.#o)}#f(t){for(let o of this.#o.children)o.setAttribute("aria-selected",o===t);this.#e.setAttribute("aria-activedescendant",t?.id??""),t?.scrollIntoView(
{block:"nearest"})}#p(t){if(Ot(t))return;let o=this.#h;if(t.key==="Enter"&&o)o.click();else if(t.key==="ArrowDown")this.#f(o?.nextElementSibling??o);else if(t.key===
"ArrowUp")this.#f(o?.previousElementSibling??o);else return;t.preventDefault()}};var ro=class{#t;#e;#o;#s;#n;#i=null;constructor(t,{rooms:o,drafts:n,router:s,...i}){this.#t=t,this.#e=o,this.#o=n,this.#s=s,this.#n=i}async show(){let t=await pi();
r(".share-none",this.#t).hidden=!!t,r(".share-what",this.#t).hidden=!t;let o=!!(t?.text||t?.files.some(s=>!dn(s))),n=o&&et.matches?"input":".place-title";t&&this.#r(
t),r(".share-where",this.#t).hidden=!o,o&&this.#c(t),r(n,this.#t).focus()}leave(){this.#i?.close(),this.#i=null}#r({text:t,files:o,isAll:n}){p(r(".shared-text",
this.#t),t),r(".shared-files",this.#t).replaceChildren(...o.map(jl));let s=r(".shared-most",this.#t);s.hidden=n,p(s,n?"":A("files.most",Dt))}#c(t){this.leave(),
this.#i=new ct({rooms:this.#e,directory:this.#n.directory,isOffered:({room:n})=>!n||!xt(n)});let o=n=>this.#a(t,n).catch(K);new lt(r(".share-where",this.#t),{choices:this.#i,
onChosen:o,...this.#n})}async#a({text:t,files:o},{kind:n,id:s}){let i=n==="room"?s:(await this.#e.openDirect([s])).id;t&&this.#o.keep(i,Es(this.#o.of(i),t),{isDone:!0});
let a=o.filter(m=>!dn(m)).map(({file:m})=>m),c=we(i,i).add(a,Tt);await us(),this.#s.go({view:"room",room:i},{replace:!0}),c||N(A("files.most",Dt))}};function jl(e){
let t=y("shared-file"),o=dn(e);return o&&(t.dataset.state="failed"),p(r(".file-name",t),e.name),p(r(".file-size",t),o||ot(e.size)),t}function dn({size:e,file:t}){
return Tt&&e>Tt?l("files.too_large",{most:ot(Tt)}):t?"":l("share.no_space")}var ao=class{#t;#e=new _;#o;#s;#n="all";constructor(t,{threads:o,rooms:n,directory:s,blocks:i}){this.#t=t,this.#o=E(t,{list:this.#e,into:".thread-list",none:".t\
hreads-none",key:({room:a,root:c})=>`${a}:${c}`,create:()=>y("thread-item"),update:(a,c)=>We(a,c,{directory:s,blocks:i,roomName:n.find(c.room)?.name??""})}),i.addEventListener(
"change",()=>t.hidden||this.#o()),o.addEventListener("told",({detail:a})=>this.#r(a)),this.#s=new it(t,a=>this.#i(a))}show(){this.#i(),r(".place-title",this.#t).
focus()}#i(t=this.#n){return this.#n=t,this.#s.show(t),this.#e.open(`/me/threads?limit=50${qe[t]}`)}#r(t){if(this.#t.hidden)return;let o=this.#e.items.findIndex(
({room:n,root:s})=>n===t.room&&s===t.root);if(o<0)return this.#i();this.#e.items[o]=t,this.#o()}};async function co({title:e,action:t,hint:o="",most:n=1/0,isOffered:s=()=>!0,act:i,...a}){let c=x("pick-people"),m=new Map,d=new ct({directory:a.directory,isOffered:({
id:C,person:bt})=>!m.has(C)&&s(bt)}),h=new lt(c,{choices:d,onChosen:({person:C})=>u(C),...a}),f=()=>{Ci(c,{picked:m,most:n,unpick:g}),h.clear()},u=C=>{m.size>=n||
(m.set(C.id,C),f())},g=C=>{m.delete(C),f()};r(".pick-hint",c).textContent=o;let $=r(".pick-submit",c);$.textContent=t,$.onclick=()=>b(c,async()=>{await i([...m.
values()]),c.close()});let M=new AbortController,{signal:L}=M;r("input",c).addEventListener("keydown",C=>{C.key==="Backspace"&&!C.target.value&&m.size&&g([...m.
keys()].at(-1))},{signal:L}),r(".form-error",c).hidden=!0,Ci(c,{picked:m,most:n,unpick:g}),await k(c,{title:e}),M.abort(),d.close()}function Ci(e,{picked:t,most:o,
unpick:n}){I(r(".picked",e),[...t.values()],{key:({id:s})=>s,create:()=>y("picked-item"),update:(s,i)=>{let a=r("button",s);D(r(".avatar",s),i),r(".picked-name",
s).textContent=v(i),a.setAttribute("aria-label",l("pick.remove",{name:v(i)})),a.onclick=()=>n(i.id)}}),r(".pick-submit",e).disabled=!t.size,r(".pick-full",e).hidden=
t.size<o}function hn({conversation:e,...t}){let{members:o,room:n}=e;return o.need(),co({title:l("add_member.title"),action:l("add_member.submit"),hint:l("add_member.hint",
{room:n.name}),isOffered:({id:s})=>!o.has(s),act:s=>o.add(s),...t})}var Li=mt("emoji-tone"),Nl=18,ge=["","🏻","🏼","🏽","🏾","🏿"],Bl=new RegExp("(?!\\u{1F91D}\\u200d)(\\p{Emoji_Modifier_Base})\\ufe0f?","gu"),lo=()=>ge.
find(e=>e===localStorage.getItem(Li))??"",Di=e=>Mi(Li,e),mo=({emoji:e,hasTones:t})=>t&&lo()?e.replace(Bl,`$1${lo()}`):e,fn=()=>JSON.parse(localStorage.getItem(Wo))??
[];function ye(e){let t=fn().filter(o=>o!==e);Mi(Wo,JSON.stringify([e,...t].slice(0,Nl)))}function Mi(e,t){try{localStorage.setItem(e,t)}catch{}}var Fl="400px",pn=new WeakMap,ho=new WeakMap,fo=class{#t;#e=1;#o;#s;constructor(t,{onChosen:o,onLooked:n,onLeave:s}){this.#t=t,this.#o=s;let i=({target:a})=>pn.
get(a.closest(".emoji"));t.onclick=a=>i(a)&&o(i(a));for(let a of["pointerover","focusin"])t.addEventListener(a,c=>i(c)&&n(i(c)));t.addEventListener("focusin",({
target:a})=>a.matches(".emoji")&&this.#i(a)),this.#s=new IntersectionObserver(a=>this.#n(a),{root:t,rootMargin:Fl}),t.onkeydown=a=>this.#r(a)}show(t){this.#s.disconnect(),
this.#t.replaceChildren(...t.filter(({items:s})=>s.length).map(ql)),this.#t.scrollTop=0;let[o,...n]=this.#t.children;if(o){un(o),this.#i(r(".emoji",o)),this.#e=
getComputedStyle(r(".emoji-grid",o)).gridTemplateColumns.split(" ").length;for(let s of n)s.style.setProperty("--rows",Math.ceil(ho.get(s).length/this.#e));for(let s of n)
this.#s.observe(s)}}get first(){return pn.get(r(".emoji",this.#t))}focusFirst(){r(".emoji",this.#t)?.focus()}scrollTo(t){r(`[data-group="${t}"]`,this.#t)?.scrollIntoView(
{block:"start"})}#n(t){for(let{target:o,isIntersecting:n}of t)n&&un(o)}#i(t){for(let o of this.#t.querySelectorAll('[tabindex="0"]'))o.tabIndex=-1;t&&(t.tabIndex=
0)}#r(t){let o=t.target.closest(".emoji"),n=o&&this.#c[t.key]?.(o);n&&(t.preventDefault(),n.focus?.())}#c={ArrowRight:t=>this.#a(t,1),ArrowLeft:t=>this.#a(t,-1),
ArrowDown:t=>this.#l(t),ArrowUp:t=>this.#d(t)??this.#h(),Home:()=>r(".emoji",this.#t),End:()=>oe(this.#t.lastElementChild).at(-1)};#a(t,o){let n=t.closest(".emo\
ji-group"),{buttons:s,at:i}=this.#m(t);return s[i+o]?s[i+o]:o>0?oe(n.nextElementSibling)[0]??t:oe(n.previousElementSibling).at(-1)??t}#l(t){let{buttons:o,at:n,column:s}=this.#m(
t);if(!(n-s+this.#e>=o.length))return o[Math.min(n+this.#e,o.length-1)];let a=oe(t.closest(".emoji-group").nextElementSibling);return a[Math.min(s,a.length-1)]??
t}#d(t){let{buttons:o,at:n,column:s}=this.#m(t);if(n>=this.#e)return o[n-this.#e];let i=oe(t.closest(".emoji-group").previousElementSibling),a=Math.floor((i.length-
1)/this.#e)*this.#e;return i[Math.min(a+s,i.length-1)]}#m(t){let o=oe(t.closest(".emoji-group")),n=o.indexOf(t);return{buttons:o,at:n,column:n%this.#e}}#h(){return this.#o(),
{}}};function oe(e){return e?(un(e),[...r(".emoji-grid",e).children]):[]}function un(e){let t=ho.get(e);ho.delete(e),t&&r(".emoji-grid",e).append(...t.map(Wl))}
function ql({name:e,title:t,items:o}){let n=y("emoji-group");n.dataset.group=e;let s=r("h3",n);return s.textContent=t,s.hidden=!t,ho.set(n,o),n}function Wl(e){let t=document.
createElement("button");return t.type="button",t.className="emoji",t.tabIndex=-1,t.setAttribute("aria-label",e.label),nt(t,e),pn.set(t,e),t}var Pi={recent:"🕘",team:"⭐",smileys:"😀",people:"👋",nature:"🐱",food:"🍎",travel:"🚗",activities:"⚽",objects:"💡",symbols:"❤️",flags:"🏁"},
Hl={emoji:"✋",hasTones:!0},Pt=8;async function Ul(e){let t=x("emoji"),o=Ii.get(t)??Ii.set(t,new gn(t)).get(t),n=k(t);return o.begin(e),await n||null}var Ii=new WeakMap,
gn=class{#t;#e;#o;#s=null;constructor(t){this.#t=t,this.#e=r(".search-input",t),this.#o=new fo(r(".emoji-scroll",t),{onChosen:o=>this.#l(o),onLooked:o=>this.#d(
o),onLeave:()=>this.#e.focus()}),this.#e.oninput=()=>this.#i(),t.addEventListener("keydown",o=>this.#h(o)),this.#p(),this.#u()}begin(t){this.#e.value="",this.#d(
null),Kl(this.#t,t),this.#n()}async#n(){this.#s||this.#m(l("emoji.loading"));try{this.#s??=await te(),this.#i()}catch{this.#m(l("emoji.trouble"))}}#i(){if(!this.#s)
return;let{value:t}=this.#e;for(let{name:n,items:s}of this.#r)r(`[data-tab="${n}"]`,this.#t).hidden=!s.length;let o=[...z.search(t),...this.#s.search(t).map(wn)];
this.#o.show(t.trim()?[{name:"found",title:"",items:o}]:this.#r),this.#d(t.trim()?this.#o.first??null:null),this.#m(t.trim()&&!o.length?l("emoji.none"):"")}get#r(){
return Object.keys(Pi).map(t=>({name:t,title:l(`emoji.group.${t}`),items:this.#c(t)}))}#c(t){return t==="recent"?this.#a:t==="team"?z.all:this.#s.groups.get(t).
map(wn)}get#a(){let t=o=>z.of(o)??(this.#s.of(o)&&wn(this.#s.of(o)));return fn().map(t).filter(Boolean)}#l({text:t,key:o}){ye(o),this.#t.close(t)}#d(t){nt(r(".e\
moji-sign",this.#t),t??{text:""}),p(r(".emoji-label",this.#t),t?.label??l("emoji.hint")),p(r(".emoji-code",this.#t),t?`:${t.code}:`:"")}#m(t){let o=r(".emoji-no\
ne",this.#t);o.hidden=!t,p(o,t)}#h(t){if(t.isComposing)return;let o=t.target===this.#e;if(t.key==="Escape")this.#t.close();else if(o&&t.key==="ArrowDown")this.#o.
focusFirst();else if(o&&t.key==="Enter")this.#f();else return!o&&zl(t)?this.#e.focus():void 0;t.preventDefault()}#f(){let{first:t}=this.#o;t&&this.#e.value.trim()&&
this.#l(t)}#p(){let t=Object.entries(Pi).map(([o,n])=>{let s=document.createElement("button");return s.type="button",s.className="emoji",s.textContent=n,s.title=
l(`emoji.group.${o}`),s.setAttribute("aria-label",s.title),s.dataset.tab=o,s.onclick=()=>this.#g(o),s});r(".emoji-tabs",this.#t).append(...t)}#g(t){this.#e.value&&
(this.#e.value="",this.#i()),this.#o.scrollTo(t)}#u(){let t=this.#t.querySelectorAll('[name="emoji-tone"]');for(let[o,n]of t.entries())n.nextElementSibling.textContent=
Hl.emoji+ge[o],n.checked=ge[o]===lo(),n.onchange=()=>{Di(ge[o]),this.#i()}}},wn=e=>({key:e.emoji,text:mo(e),label:e.label,code:e.codes[0]}),zl=({key:e,ctrlKey:t,
metaKey:o,altKey:n,target:s})=>e.length===1&&e!==" "&&!t&&!o&&!n&&!s.matches("input");function Kl(e,t){let{top:o,bottom:n,right:s}=t.getBoundingClientRect(),{offsetWidth:i,
offsetHeight:a}=e,c=o-a-Pt,m=c>=Pt?c:Math.min(n+Pt,innerHeight-a-Pt),d=Math.min(s-i,innerWidth-i-Pt);e.style.setProperty("--x",`${Math.max(Pt,d)}px`),e.style.setProperty(
"--y",`${Math.max(Pt,m)}px`)}var po=4,uo=8,be=null;function Ri(e,{label:t,items:o}){return be?.button===e?be.close():(be?.close(),new Promise(n=>Gl(e,{label:t,items:o,resolve:n})))}function yn({
name:e,icon:t,text:o,isDangerous:n},s){let i=y("menu-row");return Et(i,t),r("span",i).textContent=o,i.dataset.testid=`sheet-${e}`,i.classList.toggle("is-dangero\
us",n),i.onclick=()=>s(e),i}function Gl(e,{label:t,items:o,resolve:n}){let s=y("menu"),i,a=f=>{i=f,h()},c=o.map(f=>yn(f,a));for(let f of c)f.role="menuitem";s.setAttribute(
"aria-label",t),s.append(...c),e.closest("main, aside, nav, body").append(s),s.showPopover(),Jl(s,e);let m=new AbortController,d=Ft.open(()=>{be=null,m.abort(),
s.remove(),e.setAttribute("aria-expanded","false"),n(i)}),h=()=>Ft.close(d);be={button:e,close:h},e.setAttribute("aria-expanded","true"),Yl({menu:s,button:e,close:h},
m),s.onkeydown=f=>Vl(f,{rows:c,close:h}),c[0].focus({preventScroll:!0})}function Yl({menu:e,button:t,close:o},{signal:n}){let s=({target:i})=>!e.contains(i)&&!t.
contains(i);for(let i of["pointerdown","wheel"])addEventListener(i,a=>s(a)&&o(),{capture:!0,passive:!0,signal:n});addEventListener("resize",o,{signal:n})}function Vl(e,{
rows:t,close:o}){let n=t.indexOf(document.activeElement),s={ArrowDown:(n+1)%t.length,ArrowUp:n-1,Home:0,End:-1}[e.key];if(e.stopPropagation(),s!==void 0)t.at(s).
focus();else if(e.key==="Escape"||e.key==="Tab")o();else return Xl(e,t,n);return e.preventDefault()}function Xl({key:e},t,o){let n=[...t.slice(o+1),...t.slice(0,
o+1)],s=i=>i.textContent.trim().toLocaleLowerCase().startsWith(e.toLocaleLowerCase());e.trim().length===1&&n.find(s)?.focus()}function Jl(e,t){let o=t.getBoundingClientRect(),
{width:n,height:s}=e.getBoundingClientRect(),i=getComputedStyle(t).direction==="rtl",a=innerHeight-uo-o.bottom-po,c=o.top-po-uo,m=s<=a||a>=c,d=Math.min(s,m?a:c),
h=i?o.left:o.right-n;e.style.maxBlockSize=`${d}px`,e.style.top=`${m?o.bottom+po:o.top-po-d}px`,e.style.left=`${Zl(h,innerWidth-n)}px`}var Zl=(e,t)=>Math.max(uo,
Math.min(e,t-uo));var Ql=matchMedia("(min-width: 45rem) and (hover: hover)");async function tm({row:e,item:t,button:o=null,conversation:n}){let s=Ns(t,n).map(c=>({...c,text:l(`me\
ssage.${c.name}`)}));if(!s.length)return;e.classList.add("is-pressed");let i=o&&Ql.matches,a=await(i?Ri(o,{label:l("message.actions"),items:s}):em(s));return e.
classList.remove("is-pressed"),e.focus({preventScroll:!0}),i&&!a&&o.focus({preventScroll:!0}),a}async function em(e){let t=x("message"),o,n=i=>{o=i,t.close()},s=e.
map(i=>{let a=document.createElement("li");return a.append(yn(i,n)),a});return r(".sheet",t).replaceChildren(...s),await k(t),o}var om=0;async function nm({label:e,options:t,form:o},n){let s=x("bot-form"),i=r("form",s),a=t?[im({label:e,options:t})]:o.fields.map(rm);O(i),r(".bot-form-fiel\
ds",i).replaceChildren(...a.map(({place:m})=>m)),r(".bot-form-note",i).hidden=!!t,p(r('[data-testid="bot-form-submit"]',i),o?.submit??l("form.choose"));let c=()=>Object.
fromEntries(a.map(({id:m,value:d})=>[m,d()]).filter(([,m])=>m!==null));return sm(i,a,async()=>{await n(t?{value:c().option}:{answers:c()}),s.close("done")}),k(s,
{title:e})}function sm(e,t,o){let n=r(".form-error",e),s=!1;e.onsubmit=async i=>{i.preventDefault(),!s&&(s=!0,n.hidden=!0,e.setAttribute("aria-busy","true"),await o().
catch(a=>{let c=t.find(({id:m})=>m===a.field);n.textContent=c?l("form.wrong",{label:c.label}):F(a),n.hidden=!1,c?.input.focus()}),e.removeAttribute("aria-busy"),
s=!1)}}function im({label:e,options:t}){return Ni({id:"option",label:e,options:t,required:!0})}function rm(e){return e.kind==="checkbox"?cm(e):e.kind==="select"?
Ni(e):am(e)}function am({id:e,label:t,kind:o,required:n,min:s,max:i}){let a=document.createElement(o==="long_text"?"textarea":"input"),c=o==="number";return c?Object.
assign(a,{type:"number",step:"any",min:s??"",max:i??""}):(s!==void 0&&(a.minLength=s),a.maxLength=i,a.dir="auto",o==="long_text"&&(a.rows=4)),Bi({id:e,label:t,required:n,
input:a,value:()=>a.value===""?null:c?Number(a.value):a.value})}function Ni({id:e,label:t,options:o,required:n}){let s=document.createElement("select");return s.
append(ji("",l(n?"form.please":"form.nothing")),...o.map(i=>ji(i.id,i.label))),Bi({id:e,label:t,required:n,input:s,value:()=>s.value||null})}function ji(e,t){let o=_t(
"option",t);return o.value=e,o}function cm({id:e,label:t,required:o}){let n=y("bot-form-check"),s=r("input",n);return s.required=o,p(r("span",n),t),{id:e,label:t,
input:s,place:n,value:()=>s.checked}}function Bi({id:e,label:t,required:o,input:n,value:s}){let i=y("bot-form-field");n.id=`bot-form-${om+=1}`,n.required=o,n.autocomplete=
"off";let a=r("label",i);return a.htmlFor=n.id,p(a,o?t:l("command.optional",{words:t})),i.append(n),{id:e,label:t,input:n,place:i,value:s}}var lm=B?"parley_theme":"theme",mm=365*24*3600;function Fi(e){document.documentElement.dataset.theme=e,document.cookie=`${lm}=${e}; path=${B}/; max-age=${mm}; s\
amesite=lax`,Os()}var qi={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1};function Hi(e,{onShown:t}){let o=r('[role="tablist"]',e),n=[...o.children].filter(a=>!a.hidden),s=a=>{
for(let c of o.children){let m=c===a;c.setAttribute("aria-selected",m),c.tabIndex=m?0:-1,Wi(c).hidden=!m}a.scrollIntoView({block:"nearest",inline:"nearest"})},i=a=>{
s(a),t(Wi(a))};for(let a of n)a.onclick=()=>i(a);o.onkeydown=a=>{let c=dm(n,a);c&&(a.preventDefault(),i(c),c.focus())},s(n[0])}var Wi=e=>r(`#${e.getAttribute("a\
ria-controls")}`);function dm(e,{key:t,target:o}){return t==="Home"?e[0]:t==="End"?e.at(-1):qi[t]&&e.at((e.indexOf(o)+qi[t])%e.length)}function Ui(e,{blocks:t,directory:o}){let n=new _,s=()=>n.open("/me/blocks?limit=50"),i=({user:a})=>b(e,()=>t.unblock(a.id)).then(s);E(e,{list:n,into:".ban-list",
none:".blocked-none",key:({user:a})=>a.id,create:()=>y("ban-item"),update:(a,c)=>hm(a,{...c,user:o.of(c.user)},i)}),s()}function hm(e,t,o){D(r(".avatar",e),t.user),
p(r(".ban-name",e),v(t.user)),p(r(".hint",e),l("blocked.since",{date:R(new Date(t.at))}));let n=r("button",e);n.textContent=l("person.unblock"),n.setAttribute("\
aria-label",l("blocked.unblock",{name:v(t.user)})),n.onclick=()=>o(t)}var fm=864e5;function Ki({rooms:e,path:t="/me/tokens",onMade:o}){let n=x("token"),s=r("form",n),i=r(".token-made",n);return O(s),s.hidden=!1,i.hidden=!0,pm(s,e.
mine),s.onchange=()=>zi(s),zi(s),S(s,async()=>{let{token:a}=await w.post(t,Gi(s));s.hidden=!0,wm(i,a),o()}),n.addEventListener("close",()=>r(".token-text",i).value=
"",{once:!0}),k(n)}function pm(e,t){let o=t.filter(({name:n})=>n);r(".invite-room-list",e).replaceChildren(...o.map(um)),r('[value="chosen"]',e).closest("label").
hidden=!o.length}function zi(e){let t=Gi(e),o=r(".invite-room-list",e);o.hidden=!t.rooms,r('[name="scope"]',e).setCustomValidity(t.scopes.length?"":l("tokens.no\
_scope")),o.querySelector("input")?.setCustomValidity(t.rooms?.length===0?l("tokens.none_chosen"):"")}function um({id:e,name:t}){let o=y("invite-room");return r(
"input",o).value=e,r("span",o).textContent=t,o}function Gi(e){let t=new FormData(e),o=Number(t.get("days"));return{name:t.get("name").trim(),scopes:t.getAll("sc\
ope"),rooms:t.get("rooms")==="chosen"?t.getAll("room"):null,expires_at:o?new Date(Date.now()+o*fm).toISOString():null}}function wm(e,t){let o=r(".token-text",e);
e.hidden=!1,o.value=t,r('[data-action="copy"]',e).onclick=()=>X(t,"tokens.copied"),o.focus(),o.select()}function wo(e,{rooms:t,path:o="/me/tokens",onChanged:n=()=>{}}){let s=new _,i=()=>s.open(o),a=()=>(i(),n()),c=async m=>{!m.expired&&!await T(vm(m))||(await b(e,
()=>w.delete(`${o}/${m.id}`)),a())};E(e,{list:s,into:".token-list",none:".tokens-none",create:()=>y("token-item"),update:(m,d)=>gm(m,d,{rooms:t,end:c})}),r('[da\
ta-action="new-token"]',e).onclick=()=>Ki({rooms:t,path:o,onMade:a}),i()}function gm(e,t,{rooms:o,end:n}){r(".token-name",e).textContent=t.name,r(".token-scopes\
-of",e).textContent=bn(t,o);let s=r(".token-times",e);s.textContent=[bm(t),vn(t)].join(" · "),s.title=l("tokens.made",{date:j(new Date(t.created_at))});let i=r(
"button",e);i.textContent=l(t.expired?"tokens.remove":"tokens.revoke"),i.onclick=()=>n(t)}var bn=(e,t)=>[...e.scopes.map(o=>l(`tokens.short.${o}`)),ym(e,t)].join(
" · ");function ym({rooms:e},t){if(!e)return l("tokens.in.all");let o=e.map(n=>t.find(n)?.name).filter(Boolean);return l("tokens.in",{rooms:o.length?ht(o):l("t\
okens.rooms.gone")})}function bm({expired:e,expires_at:t}){return e?l("tokens.expired"):t?l("tokens.until",{date:R(new Date(t))}):l("tokens.never")}var vn=({last_used_at:e})=>e?
l("tokens.used",{date:R(new Date(e))}):l("tokens.unused"),vm=({name:e})=>({title:l("tokens.revoke.title",{name:e}),text:l("tokens.revoke.text"),action:l("tokens\
.revoke")});var xm={mine:[],find:()=>{}};function Yi(e,{onChanged:t}){let o=x("bot"),n=`/me/bots/${e.id}`,s=r("form",o);return O(s),s.elements.display_name.value=e.display_name,
s.elements.about.value=e.about,S(s,async({display_name:i,about:a})=>{await w.patch(n,{display_name:i.trim(),about:a.trim()}),t()}),wo(r(".tokens",o),{rooms:xm,path:`${n}\
/tokens`,onChanged:t}),Jt(r(".bot-end",o),{path:n,question:km(e),onGone:t}),k(o,{title:v(e)})}var km=e=>({title:l("bots.delete.title",{name:v(e)}),text:l("bots.\
delete.text"),action:l("bots.delete")});function Vi(e){let t=new _,o=()=>t.open("/me/bots"),n=s=>Yi(s,{onChanged:o});E(e,{list:t,into:".bot-list",none:".bots-none",create:()=>y("bot-item"),update:(s,i)=>Om(
s,i,n)}),r('[data-action="new-bot"]',e).onclick=()=>Em({onMade:s=>(o(),n(s))}),o()}function Om(e,t,o){D(r(".avatar",e),t),r(".bot-name",e).textContent=v(t);let n=t.
disabled?l("bots.disabled"):A("bots.tokens",t.tokens);r(".hint",e).textContent=[`@${t.name}`,n].join(" · "),r("button",e).onclick=()=>o(t)}function Em({onMade:e}){
let t=x("new-bot"),o=r("form",t);return O(o),S(o,async({name:n,display_name:s,about:i})=>{let a={name:n.trim(),display_name:s.trim()||null,about:i.trim()||null},
c=await w.post("/me/bots",a);H(t),e(c)}),k(t)}var Xi="/me/connected-apps";function Ji(e,{rooms:t}){let o=new _,n=()=>o.open(Xi),s=async i=>{await T(Sm(i))&&(await b(e,()=>w.delete(`${Xi}/${i.id}`)),n())};E(
e,{list:o,into:".connected-app-list",none:".connected-apps-none",create:()=>y("connected-app-item"),update:(i,a)=>_m(i,a,{rooms:t,end:s})}),n()}function _m(e,t,{
rooms:o,end:n}){r(".token-name",e).textContent=t.app.name,r(".token-scopes-of",e).textContent=bn(t,o);let s=r(".token-times",e);s.textContent=vn(t),s.title=l("c\
onnected_apps.since",{date:j(new Date(t.created_at))}),r("button",e).onclick=()=>n(t)}var Sm=({app:{name:e}})=>({title:l("connected_apps.end.title",{name:e}),text:l(
"connected_apps.end.text"),action:l("tokens.revoke")});var Qi={chime:[[880,880,0,.45],[1318,1318,.11,.6]],drop:[[520,1240,0,.16]],knock:[[190,120,0,.09],[190,120,.15,.09]],bell:[[1046,1046,0,.9],[2093,2093,0,.5],[3140,
3140,0,.25]]},tr=Object.keys(Qi),$m=.16,Zi=1e-4,Tm=.006,Am=500,ne=null;async function go(e){let t=Qi[e];if(!t)return;ne??=new AudioContext;let o=performance.now();
if(await ne.resume(),!(performance.now()-o>Am))for(let n of t)Cm(n)}function Cm([e,t,o,n]){let s=ne.currentTime+o,i=new OscillatorNode(ne,{frequency:e}),a=new GainNode(
ne,{gain:0});i.frequency.setValueAtTime(e,s),i.frequency.exponentialRampToValueAtTime(t,s+n),a.gain.setValueAtTime(Zi,s),a.gain.exponentialRampToValueAtTime($m,
s+Tm),a.gain.exponentialRampToValueAtTime(Zi,s+n),i.connect(a).connect(ne.destination),i.start(s),i.stop(s+n)}function er(e,t){let o={code:r(".mail-code",e),address:r(".mail-address",e)},n=r(".mail-more",e),s=r('[name="mail_wanted"]',e),i=null,a=!1,c=d=>{i=d,m()},m=(d=Lm(
i))=>{let{available:h,address:f,pending:u}=i;e.hidden=!(h||f),p(r(".mail-says",e),d),r(".mail-wanted",e).hidden=!f,s.checked=i.wanted&&!i.failed,o.code.hidden=!u,
o.address.hidden=!h||t.has_password===!1||!(a||!(f||u)),n.hidden=!(f||u),r('[data-action="test-mail"]',n).hidden=!(f&&h),r('[data-action="change-mail"]',n).hidden=
a||!h||t.has_password===!1};O(o.code),O(o.address),o.address.elements.username.value=t.name,S(o.address,async({address:d,password:h})=>{let f=await w.put("/me/m\
ail",{address:d.trim(),password:h,language:document.documentElement.dataset.language});a=!1,O(o.address),c(f),o.code.elements.code.focus()}),S(o.code,async({code:d})=>{
let h=await w.post("/me/mail/confirmation",{code:d});O(o.code),c(h),s.focus()}),s.onchange=()=>b(n,async()=>c(await w.patch("/me/mail",{wanted:s.checked}))).then(
()=>m()),r('[data-action="change-mail"]',n).onclick=()=>{a=!0,m(),o.address.elements.address.focus()},r('[data-action="forget-mail"]',n).onclick=()=>b(n,async()=>{
await w.delete("/me/mail"),a=!1,c(await w.get("/me/mail"))}),r('[data-action="test-mail"]',n).onclick=()=>b(n,async()=>{await w.post("/me/mail/tests"),m(l("noti\
fy.mail.tested",{address:i.address}))}),b(n,async()=>c(await w.get("/me/mail")))}function Lm({address:e,pending:t,wanted:o,failed:n}){return t?l("notify.mail.pe\
nding",{address:t}):e?n?l("notify.mail.failed",{address:e,why:n}):l(o?"notify.mail.says":"notify.mail.off",{address:e}):l("notify.mail.none")}var Dm=6e4;function nr(e,{me:t,onChanged:o}){Mm(r(".picture-form",e),{me:t,onChanged:o}),Pm(r(".profile-form",e),{me:t,onChanged:o}),Im(r(".status-form",e),{me:t,
onChanged:o})}function Mm(e,{me:t,onChanged:o}){let n=r("input",e),s=r('[data-action="remove-picture"]',e),i=()=>{D(r(".avatar",e),t,{size:"large"}),s.hidden=!t.
picture},a=c=>b(e,async()=>{o(await c()),i()});O(e),r('[data-action="choose-picture"]',e).onclick=()=>n.click(),n.onchange=()=>n.files[0]&&a(()=>w.upload("/me/p\
icture",n.files[0])),s.onclick=()=>a(()=>w.delete("/me/picture")),i()}function Pm(e,{me:t,onChanged:o}){O(e);let{display_name:n,pronouns:s,about:i,time_zone:a}=e.
elements;n.value=t.display_name,s.value=t.pronouns??"",i.value=t.about??"",xn(a,t.time_zone,{none:l("profile.time_zone.none")}),r(".hint",e).textContent=l("acco\
unt.signed_in_as",{name:t.name}),S(e,async c=>o(await w.patch("/me",{display_name:c.display_name.trim(),pronouns:c.pronouns.trim(),about:c.about.trim(),time_zone:c.
time_zone||null})))}function xn(e,t,{none:o=null}={}){let n=Intl.DateTimeFormat().resolvedOptions().timeZone,s=new Set([n,...t?[t]:[],...Intl.supportedValuesOf(
"timeZone")]);e.replaceChildren(...o?[new Option(o,"")]:[],...[...s].map(i=>new Option(i,i))),e.value=t??""}function Im(e,{me:t,onChanged:o}){O(e);let n=vs(t),{
emoji:s,text:i,until:a,quiet:c}=e.elements;s.value=n?.emoji??"",i.value=n?.text??"",a.value=n?.until?"keep":"",c.value=dt(t.quiet_until)?"keep":"";for(let m of[
a,c])r('[value="keep"]',m).hidden=m.value!=="keep";S(e,async m=>{let d={emoji:m.emoji.trim(),text:m.text.trim()},f={status:!d.emoji&&!d.text?null:{...d,until:or(
m.until,n?.until)}};o(await w.patch("/me",{...f,quiet_until:or(m.quiet,t.quiet_until)}))})}function or(e,t){return e?e==="keep"?t:e==="today"||e==="week"?Rm(e).
toISOString():new Date(Date.now()+Number(e)*Dm).toISOString():null}function Rm(e){let t=new Date;return t.setHours(24,0,0,0),e==="week"&&t.setDate(t.getDate()+(7-
new Date().getDay())%7),t}var jm={begins:"22:00",ends:"07:00"},kn=null;function rr(e,{me:t,wishes:o,notifier:n,directory:s}){kn?.abort(),kn=new AbortController;let{signal:i}=kn,{device:a,
push:c}=n,m={me:t,wishes:o,device:a,push:c},d=()=>Wm(e,m),h=new as(d),f=g=>b(e,()=>o.change(g)).then(d);r('[name="notify"]',e).onchange=({target:g})=>f({notify:g.
value}),r('[name="desktop"]',e).onchange=({target:g})=>a.setShows(g.checked),r('[name="push"]',e).onchange=({target:g})=>b(e,()=>Nm(c,g.checked)).then(d),r('[na\
me="sound"]',e).onchange=({target:g})=>{a.setSound(g.value),go(g.value)};let u=r(".quiet-hours",e);r('[name="is_quiet"]',e).onchange=({target:g})=>{let $=g.checked?
{...jm,time_zone:G(t)}:null;f({quiet_hours:$})},u.onchange=()=>Fm(u)&&f({quiet_hours:qm(u)}),r('[data-action="test-notification"]',e).onclick=()=>b(e,()=>Bm(n,ar(
m)));for(let g of[o,a,c,s])g.addEventListener("change",d,{signal:i});h.await([t.quiet_until]),er(r(".mail-setting",e),t),d()}var Nm=(e,t)=>e.set(t).catch(o=>{throw o instanceof
DOMException?new yo:o});async function Bm(e,t){if(!await e.test(t))throw new yo}var yo=class extends Error{code="no_push"},Fm=e=>[...e.querySelectorAll("input")].
every(({value:t})=>t),qm=e=>Object.fromEntries(["begins","ends","time_zone"].map(t=>[t,r(`[name="${t}"]`,e).value]));function Wm(e,t){let{wishes:o,device:n,push:s}=t,
{notify:i,quietHours:a}=o;if(i===null)return;p(r(".notify-says",e),ar(t)),r('[name="notify"]',e).value=i;let c=r('[name="desktop"]',e);c.checked=n.shows,c.disabled=
!n.canShow||n.isRefused;let m=r('[name="push"]',e);s.isTurning||(m.checked=s.isOn),m.disabled=s.isTurning||!s.isPossible||n.isRefused;let d=s.needsInstalling?"n\
otify.install":n.canShow?n.isRefused?"notify.refused":null:"notify.cannot",h=r(".notify-hint",e);h.hidden=!d,p(h,d?l(d):"");let f=r('[name="sound"]',e);f.value=
tr.includes(n.sound)?n.sound:"",r('[name="is_quiet"]',e).checked=!!a,Hm(r(".quiet-hours",e),a)}function Hm(e,t){if(e.hidden=!t,!!t){xn(r('[name="time_zone"]',e),
t.time_zone);for(let o of["begins","ends"])r(`[name="${o}"]`,e).value=t[o]}}function ar({push:e,...t}){let{me:o,wishes:n,device:s}=t;return!e.isOn||n.notify==="\
nothing"||dt(o.quiet_until)?sr(t):s.ringsAtAll?l("notify.says.closed_too",{sentence:sr(t)}):l(`notify.says.${n.notify}.closed`)}function sr({me:e,wishes:{notify:t,
quietHours:o},device:n}){if(t==="nothing")return l("notify.says.nothing");if(!n.ringsAtAll)return l("notify.says.silent");if(dt(e.quiet_until))return l("notify.\
says.quiet",{date:j(new Date(e.quiet_until))});let s=n.shows?n.sound?"both":"desktop":"sound";return o?l(`notify.says.${t}.${s}.hours`,{begins:ir(o.begins),ends:ir(
o.ends)}):l(`notify.says.${t}.${s}`)}function ir(e){let[t,o]=e.split(":");return jt(new Date(2026,0,1,t,o))}function lr(e,{isOwner:t,onChanged:o}){let n=x("own-app"),s=`/me/apps/${e.id}`;Um(r(".app-keys",n),e,s);let i=r("form",n);O(i),i.elements.name.value=e.name,i.elements.
redirect_uris.value=e.redirect_uris.join(`
`);let a=r(".app-closes",i);return a.hidden=t||!e.for_everybody,S(i,async c=>{let m={name:c.name.trim(),redirect_uris:On(c.redirect_uris)},d=await w.patch(s,m);
r(".app-audience",n).textContent=se(d),a.hidden||=!d.for_everybody,o()}),Jt(r(".app-end",n),{path:s,question:mr(e,"remove"),onGone:o}),n.addEventListener("close",
()=>r(".app-secret",n).value="",{once:!0}),k(n,{title:e.name})}var se=({for_everybody:e})=>l(e?"own_apps.everybody":"own_apps.alone"),On=e=>e.split(/\s+/).filter(
Boolean);function Um(e,t,o){r(".form-error",e).hidden=!0,r(".app-id",e).value=t.id,r('[data-action="copy-id"]',e).onclick=()=>X(t.id,"own_apps.copied"),r(".app-\
audience",e).textContent=se(t);let n=r('[data-action="renew-secret"]',e);n.hidden=!t.confidential,n.onclick=async()=>{await T(mr(t,"renew"))&&await b(e,async()=>cr(
e,(await w.post(`${o}/secret`)).client_secret))},cr(e,t.client_secret)}function cr(e,t){r(".app-secret-made",e).hidden=!t;let o=r(".app-secret",e);o.value=t??"",
r('[data-action="copy-secret"]',e).onclick=()=>X(o.value,"own_apps.copied")}var mr=({name:e},t)=>({title:l(`own_apps.${t}.title`,{name:e}),text:l(`own_apps.${t}\
.text`),action:l(`own_apps.${t}`)});function dr(e,{isOwner:t}){let o=new _,n=()=>o.open("/me/apps"),s=i=>lr(i,{isOwner:t,onChanged:n});E(e,{list:o,into:".own-app-list",none:".own-apps-none",create:()=>y(
"own-app-item"),update:(i,a)=>zm(i,a,s)}),r('[data-action="new-app"]',e).onclick=()=>Km({isOwner:t,onMade:i=>(n(),s(i))}),n()}function zm(e,t,o){r(".token-name",
e).textContent=t.name,r(".hint",e).textContent=[l(t.confidential?"own_apps.confidential":"own_apps.public"),se(t)].join(" · "),r("button",e).onclick=()=>o(t)}function Km({
isOwner:e,onMade:t}){let o=x("new-app"),n=r("form",o);return O(n),r(".new-app-everybody",n).hidden=!e,S(n,async s=>{let i=await w.post("/me/apps",{name:s.name.trim(),
redirect_uris:On(s.redirect_uris),confidential:s.kind==="confidential",for_everybody:e&&s.for_everybody==="on"});H(o),t(i)}),k(o)}function hr(e,{rooms:t}){let o=new _;E(e,{list:o,into:".own-report-list",none:".own-reports-none",create:()=>y("own-report"),update:(n,s)=>Gm(n,s,t)}),o.open("/\
me/reports?limit=20")}function Gm(e,{room:t,seq:o,reason:n,outcome:s,note:i,at:a,resolved_at:c},m){let d=m.find(t),h=r(".report-room",e);p(h,d?l("own_reports.ro\
om",{room:d.name}):l("own_reports.gone")),d&&(h.href=Y({view:"room",room:t,seq:o})),p(r(".report-reason",e),l("audit.reason",{reason:n})),p(r(".report-outcome",
e),l(`own_reports.${s??"waiting"}`)),ft(r(".report-note",e),i),st(r("time",e),c??a)}var Ym={Edge:/Edg\//,Opera:/OPR\//,Firefox:/Firefox\//,Chrome:/Chrome\//,Safari:/Safari\//},Vm={iOS:/iPhone|iPad/,Android:/Android/,Windows:/Windows/,macOS:/Mac OS/,
Linux:/Linux/};function pr(e){let t=new _,o=()=>t.open("/me/sessions?limit=50"),n=async s=>{await T(Zm(s))&&(await b(e,()=>w.delete(`/me/sessions/${s.id}`)),o())};
E(e,{list:t,into:".session-list",sort:Xm,create:()=>y("session-item"),update:(s,i)=>Jm(s,i,n)}),o()}var Xm=e=>e.toSorted((t,o)=>new Date(o.last_seen_at)-new Date(
t.last_seen_at));function Jm(e,t,o){let n=r(".session-agent",e);n.textContent=wr(t.user_agent??""),n.title=t.user_agent??"";let s=r(".session-seen",e);s.textContent=
t.current?l("sessions.current"):ur(t),s.title=t.current?"":j(new Date(t.last_seen_at)),r("button",e).hidden=t.current,r("button",e).onclick=()=>o(t)}var Zm=e=>({
title:l("sessions.revoke.title",{device:wr(e.user_agent??"")}),text:l("sessions.revoke.text",{seen:ur(e)}),action:l("sessions.revoke")});function ur({last_seen_at:e,
address:t}){return l("sessions.seen",{date:R(new Date(e)),address:t??""})}function wr(e){let t=fr(Ym,e),o=fr(Vm,e);return t?o?l("sessions.device",{browser:t,system:o}):
t:l("sessions.program")}function fr(e,t){return Object.keys(e).find(o=>e[o].test(t))}function gr({me:e,outbox:t,drafts:o,halfWritten:n,blocks:s,directory:i,rooms:a,wishes:c,notifier:m,onChanged:d,onReadingShown:h}){let f=x("account");nr(f,{me:e,
onChanged:d}),Qm(r(".reading-setting",f),{onReadingShown:h}),td(f),ed(r(".password-form",f),e),r("#account-tab-server",f).hidden=e.role!=="owner";let u={"accoun\
t-notifications":g=>rr(g,{me:e,wishes:c,notifier:m,directory:i}),"account-preferences":g=>{Ui(r(".blocked-setting",g),{blocks:s,directory:i}),hr(r(".own-reports",
g),{rooms:a})},"account-sign-in":g=>pr(r(".sessions",g)),"account-programs":g=>{wo(r(".tokens",g),{rooms:a}),Vi(r(".bots",g)),Ji(r(".connected-apps",g),{rooms:a}),
dr(r(".own-apps",g),{isOwner:e.role==="owner"}),ze(r(".webhooks",g),{path:"/me/webhooks",rooms:a})}};return Hi(f,{onShown:g=>u[g.id]?.(g)}),r(".sign-out",f).onsubmit=
g=>od(g,{outbox:t,drafts:o,halfWritten:n,push:m.push}),k(f)}function Qm(e,{onReadingShown:t}){let o=r("input",e);o.disabled=!0;let n=s=>{o.checked=s.shown,o.disabled=
!1};b(e,async()=>n(await w.get("/me/reading"))),o.onchange=()=>{let s=o.checked;return o.checked=!s,b(e,async()=>{n(await w.put("/me/reading",{shown:s})),t()})}}
function td(e){for(let t of e.querySelectorAll('[name="theme"]'))t.checked=t.value===document.documentElement.dataset.theme,t.onchange=()=>Fi(t.value);r('input[\
name="next"]',e).value=location.pathname+location.search}function ed(e,t){O(e),e.hidden=t.has_password===!1,e.elements.username.value=t.name;let{passwordLength:o}=r(
".app").dataset;e.elements.new_password.minLength=o,p(r("#new-password-hint",e),l("password.hint",{count:o})),S(e,async({current_password:n,new_password:s})=>{await w.
put("/me/password",{current_password:n,new_password:s}),O(e)})}async function od(e,{outbox:t,drafts:o,halfWritten:n,push:s}){let i=t.all.length,a=e.target;i&&(e.
preventDefault(),!await T({title:l("sign_out.title"),text:A("sign_out.unsent",i),action:l("sign_out")}))||(t.clear(),o.clear(),n.clear(),gs(),s.end(),i&&a.submit())}function br(){let e=x("all-apps"),t=r(".all-apps",e),o=new _,n=()=>o.open("/apps"),s=async(i,a)=>{await T(i)&&(await b(t,a),n())};return E(t,{list:o,into:".all-\
app-list",none:".all-apps-none",create:()=>y("any-app-item"),update:(i,a)=>nd(i,a,s)}),n(),k(e)}function nd(e,t,o){let n=t.for_everybody;r(".token-name",e).textContent=
t.name,r(".app-owner",e).textContent=l("all_apps.owner",{owner:v(t.owner),name:t.owner.name}),r(".app-places",e).textContent=t.redirect_uris.join(" · "),r(".ap\
p-audience",e).textContent=se(t);let s=r('[data-action="open-app"]',e);s.textContent=l(n?"all_apps.close":"all_apps.open"),s.onclick=()=>o(yr(t,n?"close":"open"),
()=>w.patch(`/apps/${t.id}`,{for_everybody:!n})),r('[data-action="remove-app"]',e).onclick=()=>o(yr(t,"remove"),()=>w.delete(`/apps/${t.id}`))}var yr=({name:e},t)=>({
title:l(`all_apps.${t}.title`,{name:e}),text:l(`all_apps.${t}.text`),action:l(`all_apps.${t}`),isHarmless:t!=="remove"});async function vr({rooms:e,onJoined:t}){let o=x("browse"),n=r("input",o),s=new Zt,i=c=>b(o,async()=>{await e.join(c.id),o.close(),t(c)});n.value="",n.oninput=()=>{
s.search(n.value.trim()),r(".dialog-body",o).scrollTop=0},$t(o).onclick=()=>cd(o,s),s.addEventListener("change",()=>id(o,s,i)),sd(o),s.search(""),s.loadSuggested();
let a=k(o);et.matches&&n.focus(),await a,s.close()}function sd(e){r(".browse-list",e).replaceChildren();for(let t of[".browse-none",".browse-no-match",".form-er\
ror"])r(t,e).hidden=!0;wt(e,{hasMore:!1,failed:!1})}function id(e,{items:t,suggested:o,words:n,searching:s,hasMore:i,failed:a},c){let m=!t.length&&!a&&!s;I(r(".\
browse-list",e),n?t:rd(t,o),{key:({id:d})=>d,create:()=>y("browse-item"),update:(d,h)=>ad(d,h,c)}),r(".browse-none",e).hidden=!m||n!=="",r(".browse-no-match",e).
hidden=!m||n==="",wt(e,{hasMore:i,failed:a})}function rd(e,t){let o=new Set(t.map(({id:n})=>n));return[...t,...e.filter(({id:n})=>!o.has(n))]}function ad(e,t,o){
r(".browse-name",e).textContent=t.name,r(".browse-suggested",e).hidden=!t.suggested;let n=[A("browse.members",t.member_count),l("browse.active",{date:kt(new Date(
t.active_at))})];r(".browse-facts",e).textContent=n.join(" · ");let s=r(".browse-about",e);s.textContent=t.description||t.topic,s.hidden=!s.textContent,r("butt\
on",e).onclick=()=>o(t)}async function cd(e,t){let o=r(".browse-list",e),n=o.children.length;await t.more(),r("button",o.children[n]??e).focus()}function xr({rooms:e,sections:t,section:o=null,onCreated:n}){let s=x("create-room"),i=r("form",s),a=ld();O(i),S(i,async({joined_only:m,...d})=>{let h={...d,history:m?
"joined":"all"},f=await e.create(a(h));o&&await e.set(f.id,{section:o}),s.close(),n(f)});let c=o?l("create_room.in",{section:t.nameOf(o)}):l("create_room.title");
return k(s,{title:c})}function ld(){let e={};return t=>{let o=JSON.stringify(t);return e.same!==o&&(e={same:o,id:U()}),{...t,client_id:e.id}}}async function kr({onRoom:e,onPerson:t,...o}){let n=x("jump"),s=c=>[...o.rooms.mine,...o.rooms.archived].find(m=>Ce(m)?.id===c),i=new ct({rooms:o.rooms,directory:o.
directory,roomWith:s}),a=({kind:c,id:m})=>b(n,async()=>{let d=c==="room"?()=>e(m):await t(m);H(n),d()});r(".form-error",n).hidden=!0,new lt(n,{choices:i,onChosen:a,
...o}),await k(n),i.close()}var md=864e5;function Or({room:e=null,rooms:t,me:o}){let n=x("invite"),s=r("form",n),i=r(".invites",n),a=()=>wd(i,{rooms:t,me:o});return O(s),r(".invite-made",n).
hidden=!0,dd(r(".invite-rooms",s),{rooms:t,room:e}),S(s,async({note:c,uses:m,days:d})=>{let h={expires_at:new Date(Date.now()+Number(d)*md).toISOString()},f={note:c.
trim(),uses:m?Number(m):null,...h,rooms:fd(s)};pd(n,await w.post("/invites",f)),i.open&&a()}),i.open=!1,i.ontoggle=()=>i.open&&a(),k(n)}function dd(e,{rooms:t,room:o}){
let s=t.mine.filter(i=>i.kind==="public"||_e(i)).toSorted((i,a)=>(a.id===o?.id)-(i.id===o?.id));e.hidden=!s.length,r(".invite-room-list",e).replaceChildren(...s.
map(i=>hd(i,{isChosen:i.id===o?.id})))}function hd({id:e,name:t},{isChosen:o}){let n=y("invite-room"),s=r("input",n);return s.value=e,s.checked=o,r("span",n).textContent=
t,n}var fd=e=>new FormData(e).getAll("room");function pd(e,{id:t,url:o,expires_at:n}){let s=r(".invite-made",e),i=r(".invite-url",s);s.hidden=!1,i.value=Er(o),r(
".invite-qr",s).src=ud(t),r(".invite-expiry",s).textContent=l("invite.expiry",{date:R(new Date(n))});let a=r('[data-action="copy"]',s);a.onclick=()=>X(i.value,"\
invite.copied"),i.focus(),i.select()}var Er=e=>new URL(e,location.href).href,ud=e=>`${B}/api/v1/invites/${e}/qr`;function wd(e,t){let o=new _,n=()=>o.open("/inv\
ites?limit=50"),s=async i=>{await T(gd(i))&&(await b(e,()=>w.delete(`/invites/${i.id}`)),n())};E(e,{list:o,into:".invite-list",none:".invites-none",create:()=>y(
"invite-item"),update:(i,a)=>yd(i,a,{revoke:s,...t})}),n()}var gd=({note:e})=>({title:l("invite.revoke.title"),text:e?l("invite.revoke.text",{note:e}):l("invite\
.revoke.text.plain"),action:l("invite.revoke")});function yd(e,t,{rooms:o,me:n,revoke:s}){let{note:i,by:a,used:c,uses:m,state:d,url:h,expires_at:f}=t,u=d==="ope\
n",g=a&&a.id!==n.id?v(a):null,$=m?l("invite.used.of",{count:P(c),most:P(m)}):l("invite.used",{count:P(c)}),M=u?l("invite.until",{date:R(new Date(f))}):l(`invite\
.state.${d}`);r(".invite-note",e).textContent=i||l("invite.no_note");let L=t.rooms.map(me=>o.find(me)?.name).filter(Boolean),C=L.length?l("invite.into",{rooms:ht(
L)}):null,bt=r(".hint",e);bt.textContent=[g,$,M,C].filter(Boolean).join(" · "),bt.title=u?j(new Date(f)):"";let[ke,Oe]=e.querySelectorAll("button");ke.hidden=!u||
!h,ke.onclick=()=>X(Er(h),"invite.copied"),Oe.hidden=!u,Oe.onclick=()=>s(t)}var bd=8;function _r({rooms:e,me:t,onOpened:o,...n}){return co({title:l("direct.new"),action:l("direct.open"),hint:l("direct.hint"),most:bd,isOffered:({id:s})=>s!==
t.id,act:async s=>o(await e.openDirect(s.map(({id:i})=>i))),me:t,...n})}function vd(){let e=Object.assign(new EventTarget,{list:[],loaded:!1,need(){}});return Object.assign(new EventTarget,{members:e,room:{kind:"direct"},isOver:!0})}
async function Sr({subject:e,router:t,...o}){let n=x("person-card"),s=r(".dialog-body",n),i=new AbortController;s.replaceChildren(document.getElementById("panel\
-person").content.cloneNode(!0));let a=c=>{n.close(),t.goToRoom(c)};Me.show(s,{...o,subject:e,conversation:vd(),router:{goToRoom:a},signal:i.signal}),await k(n),
i.abort()}function Tr(e,{room:t}){let o=`/rooms/${t.id}`,n=r(".mutes",e);$r(e,{path:`${o}/bans`,none:".bans-none",fold:e,label:l("bans.lift"),lift:({user:i})=>w.delete(`${o}\
/bans/${i.id}`)});let s=$r(n,{path:`${o}/mutes`,fold:e,label:l("moderate.unmute"),lift:({user:i})=>w.patch(`${o}/members/${i.id}`,{muted_until:null})});s.addEventListener(
"change",()=>n.hidden=!s.items.length),n.hidden=!0}function $r(e,{path:t,none:o,fold:n,label:s,lift:i}){let a=new _,c=()=>a.open(`${t}?limit=50`);return E(e,{list:a,
into:".ban-list",none:o,key:({user:m})=>m.id,create:()=>y("ban-item"),update:(m,d)=>xd(m,d,{label:s,lift:()=>b(n,()=>i(d)).then(c)})}),c(),a}function xd(e,{user:t,
until:o,reason:n},{label:s,lift:i}){D(r(".avatar",e),t),r(".ban-name",e).textContent=v(t);let a=o?l("bans.until",{date:R(new Date(o))}):l("bans.ever"),c=r(".hin\
t",e);c.textContent=[a,n].filter(Boolean).join(" · "),c.title=o?j(new Date(o)):"";let m=r("button",e);m.textContent=s,m.onclick=i}var kd=36e5;function Ar(e,{room:t,mayMake:o}){let n=`/rooms/${t.id}/guest-links`,s=r("form",e),i=new _,a=()=>i.open(n);O(s),s.hidden=!o,S(s,async({hours:m,guests:d})=>{
let h=new Date(Date.now()+Number(m)*kd).toISOString(),{url:f}=await w.post(n,{expires_at:h,guests:Number(d)});await X(new URL(f,location.href).href,"guests.copi\
ed").catch(()=>{}),a()});let c=async m=>{await T(Od(m))&&(await b(s,()=>w.delete(`${n}/${m.id}`)),a())};E(e,{list:i,into:".guest-list",none:".guests-none",create:()=>y(
"guest-link"),update:(m,d)=>Ed(m,d,c)}),a()}var Od=({people:e})=>({title:l("guests.revoke.title"),text:e.length?l("guests.revoke.text",{names:ht(e.map(v))}):l("\
guests.revoke.text.nobody"),action:l("invite.revoke")});function Ed(e,t,o){let{people:n,came:s,guests:i,state:a,url:c,expires_at:m}=t,d=a==="expired"||a==="revo\
ked";r(".guest-people",e).textContent=n.length?ht(n.map(v)):l("guests.nobody");let h=l("guests.came",{count:P(s),most:P(i)}),f=d?l(`invite.state.${a}`):l("invit\
e.until",{date:R(new Date(m))});r(".hint",e).textContent=`${h} · ${f}`;let[u,g]=e.querySelectorAll("button");u.hidden=a!=="open"||!c,u.onclick=()=>X(new URL(c,
location.href).href,"guests.copied"),g.hidden=d,g.onclick=()=>o(t)}async function Cr(e,t){return e.member_count>1&&!await T(ie("leave",e))?!1:_n(e,t)}async function Lr(e,t){let o=await pt(ie("archive",e));o&&await En(e,t,o)}async function En(e,t,o){
await t.update(e.id,{archived:!0,...o});let n=()=>t.update(e.id,{archived:!1}).catch(K);N(l("room.archive.done",{room:e.name}),{undo:{label:l("undo"),act:n}})}async function _n(e,t){
try{await t.leave(e.id)}catch(o){if(!o.can?.includes("archive"))throw o;let n={title:l("room.last.title",{room:e.name}),text:l("room.last.text")},s=await $s({...n,
action:l("room.delete"),other:l("room.archive")}),i={yes:"delete",other:"archive"}[s];if(!i)return!1;await t.leave(e.id,{last:i})}return!0}function ie(e,{name:t,
kind:o}){let n=e==="leave"&&o==="private"?"room.leave.private.text":`room.${e}.text`;return{title:l(`room.${e}.title`,{room:t}),text:l(n),action:l(`room.${e}`)}}var Mr="new";function Pr(e,{room:t,rooms:o,sections:n}){let{mine:s}=t;if(e.hidden=!s,!s)return;let{favourite:i,notify:a,section:c,hidden:m}=e.elements,d=f=>b(e,
()=>o.set(t.id,f));r(".form-error",e).hidden=!0,e.onsubmit=f=>f.preventDefault(),i.checked=s.favourite,a.value=s.notify,m.checked=s.hidden,Dr(c,{sections:n,chosen:s.
section}),i.onchange=()=>d({favourite:i.checked}),m.onchange=()=>d({hidden:m.checked});for(let f of a)f.onchange=()=>d({notify:a.value});let h=r(".section-new",
e);h.hidden=!0,c.onchange=()=>{h.hidden=c.value!==Mr,h.hidden?d({section:c.value||null}):r("input",h).focus()},r("button",h).onclick=()=>b(e,async()=>{let f=await w.
post("/me/sections",{name:r("input",h).value.trim()});n.note(f),await o.set(t.id,{section:f.id}),Dr(c,{sections:n,chosen:f.id}),h.hidden=!0})}function Dr(e,{sections:t,
chosen:o}){let n=[["",l("section.none")],...t.own.map(({id:s,name:i})=>[s,i]),[Mr,l("section.new")]];e.replaceChildren(...n.map(([s,i])=>new Option(i,s))),e.value=
t.own.some(({id:s})=>s===o)?o:""}var _d=[7,30,90,180,365,730];async function Ir(e,{room:t,rooms:o,me:n}){let s=r(".room-retention",e),i=r(".room-retention-text",e),a=r("select",s),c=t.kind!=="d\
irect"&&(tt(t)||n.role==="owner");s.hidden=i.hidden=!0,a.onchange=null;let m=await w.get(`/rooms/${t.id}/retention`).catch(()=>null);if(!m||e.dataset.room!==t.id)
return;let d=()=>{$d(a,m),i.textContent=m.days?Td(m.days):"",i.hidden=c||!m.days};d(),s.hidden=!c,a.onchange=async()=>{let h=a.value===""?null:Number(a.value);await b(
r(".room-form",e),async()=>{await eo(f=>Sd({retention_days:h,...f},{room:t,rooms:o}),{days:h??m.usual_days}),m=await w.get(`/rooms/${t.id}/retention`)}),d()}}async function Sd(e,{
room:t,rooms:o}){tt(t)?await o.update(t.id,e):await w.put(`/rooms/${t.id}/retention`,e)}function $d(e,{retention_days:t,usual_days:o,most_days:n}){let s=o?A("re\
tention.days",o,{count:P(o)}):l("retention.ever"),i=[new Option(l("retention.usual",{days:s}),"")];n||i.push(new Option(l("retention.ever"),"0"));let a=new Set(
_d.filter(c=>!n||c<=n));t&&a.add(t);for(let c of[...a].sort((m,d)=>m-d))i.push(new Option(A("retention.days",c,{count:P(c)}),String(c)));n&&t===0&&i.push(new Option(
l("retention.ever"),"0")),e.replaceChildren(...i),e.value=t===null?"":String(t)}var Td=e=>A("retention.kept",e,{count:P(e)});function Rr({conversation:e,rooms:t,sections:o,me:n,onLeft:s,onPanel:i}){let a=x("room-details"),c=r(".room-form",a),{room:m}=e;O(c),Ad(a,m),r(".room-facts",a).
textContent=Ld(m),Pd(a,e),Pr(r(".room-mine",a),{room:m,rooms:t,sections:o}),S(c,async f=>{await t.update(m.id,Md(m,f)),a.close()}),Cd(a,{room:m,rooms:t,me:n}),a.
dataset.room=m.id,Ir(a,{room:m,rooms:t,me:n});let d=r(".bans",a);d.open=!1,d.ontoggle=()=>d.open&&Tr(d,{room:m});let h=r(".guests",a);return h.open=!1,h.ontoggle=
()=>h.open&&Ar(h,{room:m,mayMake:cs(m,{me:n,by:r(".app").dataset.guests})}),Id(a,{room:m,rooms:t,onLeft:s,onPanel:i}),k(a)}function Ad(e,{name:t,topic:o,description:n,
slow_seconds:s,writers:i,history:a,shows_readers:c}){let{elements:m}=r(".room-form",e);m.name.value=t,m.topic.value=o??"",m.description.value=n??"",Dd(m.slow_seconds,
s),m.writers.value=i,m.joined_only.checked=a==="joined",m.shows_readers.checked=c,r(".room-name-text",e).textContent=t;let d=(f,u)=>f.value===u?"":f.selectedOptions[0].
text,h=[[".room-topic-text",o],[".room-description-text",n]];h.push([".room-slow-text",d(m.slow_seconds,"0")],[".room-writers-text",d(m.writers,"members")]);for(let[
f,u]of h)r(f,e).textContent=u??"",r(f,e).parentElement.hidden=!u}function Cd(e,{room:t,rooms:o,me:n}){let s=r(".room-suggested",e),i=r("input",s);s.hidden=n.role!==
"owner"||t.kind!=="public"||t.archived,i.checked=t.suggested===!0,i.onchange=()=>b(r(".room-form",e),()=>o.suggest(t.id,i.checked))}function Ld({kind:e,member_count:t}){
return A(`room.facts.${e}`,t,{count:P(t)})}function Dd(e,t){let o=String(t);[...e.options].some(n=>n.value===o)||e.append(new Option(l("room.slow.other",{count:P(
t)}),o)),e.value=o}function Md(e,{name:t,topic:o,description:n,slow_seconds:s,writers:i,joined_only:a,shows_readers:c}){let m={name:t.trim(),topic:o.trim(),description:n.
trim()},d=tt(e)?{history:a?"joined":"all",shows_readers:!!c}:{},h={...m,slow_seconds:Number(s),writers:i,...d};return Object.fromEntries(Object.entries(h).filter(
([f,u])=>u!==(e[f]??"")))}function Pd(e,{room:t}){let o=t.kind==="direct",n=tt(t),s=Rt(t);for(let i of[".room-fields",".room-save"])r(i,e).hidden=!s;r(".room-te\
xts",e).hidden=s||o,r(".room-owners",e).hidden=!n,r(".bans",e).hidden=!Q(t),r(".guests",e).hidden=!Q(t)||o;for(let i of["reports","webhooks","audit"])ve(e,i,Q(t));
ve(e,"archive",n&&!t.archived),ve(e,"restore",n&&t.archived),ve(e,"leave",!o),ve(e,"delete",n)}function ve(e,t,o){r(`[data-action="${t}"]`,e).hidden=!o}function Id(e,{
room:t,rooms:o,onLeft:n,onPanel:s}){let i=r(".room-form",e),a=d=>b(i,async()=>{await d(),e.close()}),c=d=>a(async()=>await d()!==!1&&n()),m={members:()=>a(()=>s(
"people")),reports:()=>a(()=>s("reports")),webhooks:()=>a(()=>s("webhooks")),audit:()=>a(()=>s("audit")),threads:()=>a(()=>s("threads")),scheduled:()=>a(()=>s("\
scheduled")),archive:async()=>{let d=await pt(ie("archive",t));d&&a(()=>En(t,o,d))},restore:()=>a(()=>o.update(t.id,{archived:!1})),leave:async()=>{(t.member_count===
1||await T(ie("leave",t)))&&c(()=>_n(t,o))},delete:async()=>{let d=await pt(ie("delete",t));d&&c(()=>o.delete(t.id,d))}};for(let[d,h]of Object.entries(m))r(`[da\
ta-action="${d}"]`,e).onclick=h}function jr({sections:e,onMade:t}){return Br({title:l("section.create"),name:"",action:l("section.make"),save:async(o,n)=>{let s=await w.post("/me/sections",{name:o});
e.note(s),H(n),t(s.id)}})}function Nr({sections:e,id:t}){return Br({title:l("section.title"),name:e.nameOf(t),action:l("save"),save:async(o,n)=>{await w.patch(`\
/me/sections/${t}`,{name:o}),H(n)},remove:()=>w.delete(`/me/sections/${t}`),question:{title:l("section.delete.title",{name:e.nameOf(t)}),text:l("section.delete.\
text"),action:l("section.delete")}})}function Br({title:e,name:t,action:o,save:n,remove:s=null,question:i=null}){let a=x("section"),c=r("form",a),m=r('[data-act\
ion="remove-section"]',a);return O(c),c.elements.name.value=t,r(".button-primary",c).textContent=o,S(c,d=>n(d.name.trim(),a)),m.hidden=!s,m.onclick=()=>b(c,async()=>{
await T(i)&&(await s(),H(a))}),k(a,{title:e})}async function Fr({id:e,rooms:t,sections:o,...n}){let s=x("section-room"),i=new ct({rooms:t,isOffered:({room:c})=>!c.archived&&c.mine?.section!==e}),a=({room:c})=>b(
s,async()=>{t.find(c.id)?.role||await t.join(c.id),await t.set(c.id,{section:e}),s.close()});new lt(s,{choices:i,onChosen:a,...n}),r(".form-error",s).hidden=!0,
r('[data-open="create-room"]',s).dataset.subject=e,await k(s,{title:l("section.add",{name:o.nameOf(e)})}),i.close()}async function qr(){let e=x("team-emoji"),t=r("form",e),o=()=>jd(e);O(t),t.elements.file.onchange=()=>t.elements.name.value||=Rd(t.elements.file.files[0]?.name??
""),S(t,async({name:n,file:s})=>{await z.add(n.trim().replace(/^:|:$/g,""),s),t.reset()}),z.addEventListener("change",o),o(),await k(e),z.removeEventListener("c\
hange",o)}var Rd=e=>e.replace(/\.\w+$/,"").toLowerCase().replace(/[^a-z0-9_+-]+/g,"_").slice(0,32);function jd(e){let{all:t}=z;r(".team-emoji-none",e).hidden=t.
length>0,I(r(".team-emoji-list",e),t,{key:({key:o,image:n})=>o+n,create:()=>y("team-emoji-item"),update:(o,n)=>Nd(o,n,e)})}function Nd(e,t,o){nt(r(".emoji-sign",
e),t),r(".team-emoji-name",e).textContent=t.text;let n=r("button",e);n.setAttribute("aria-label",l("team_emoji.remove",{name:t.text})),n.onclick=()=>Bd(t,o)}async function Bd({
code:e,text:t},o){await T({title:l("team_emoji.remove",{name:t}),text:l("team_emoji.remove.text",{name:t}),action:l("team_emoji.remove.action")})&&await b(r("fo\
rm",o),()=>z.remove(e))}function Fd({app:e,router:t,state:o}){let{me:n,rooms:s,directory:i}=o,a=u=>t.goToRoom(u.id),c=()=>t.go(Xn),m=u=>t.go({...t.address,panel:u}),d=async u=>{if(u===
n.id)return f.account;let g=await s.openDirect([u]);return()=>a(g)},h=u=>()=>e.conversation&&u(e.conversation),f={"create-room":u=>xr({section:u,onCreated:a,...o}),
browse:()=>vr({rooms:s,onJoined:a}),jump:()=>kr({onRoom:u=>t.goToRoom(u),onPerson:d,...o}),"new-message":()=>_r({onOpened:a,...o}),room:h(u=>Rr({conversation:u,
onLeft:c,onPanel:m,...o})),"add-people":h(u=>hn({conversation:u,...o})),"section-room":u=>Fr({id:u,...o}),section:u=>Nr({id:u,...o}),"new-section":()=>jr({onMade:u=>f["\
section-room"](u),...o}),invite:()=>Or({room:e.conversation?.room,...o}),account:()=>gr({onChanged:u=>i.take([u]),onReadingShown:()=>e.conversation?.readers.load().
catch(()=>{}),...o}),person:u=>e.conversation?m(`person:${u}`):Sr({subject:u,router:t,...o}),"team-emoji":qr,"all-apps":br,keys:()=>k(x("keys"))};return f}var Sn=2,qd=20;async function $n({conversation:e,question:t="",options:o=[]}){let n=x("poll"),s=r("form",n),i=r(".poll-fields",s),a=U();O(s),s.elements.text.value=
t,i.replaceChildren();for(let f of[...o,...Array(Math.max(Sn-o.length,0)).fill("")])Wr(i,f);let c=r(".poll-add",s),m=()=>Hd(i,c);c.onclick=()=>{Wr(i,"").focus(),
m()},i.onclick=({target:f})=>{f.closest("button")&&Wd(f.closest(".poll-field"),m)},i.onkeydown=f=>{f.key==="Enter"&&!Ot(f)&&Ud(f,i)},m();let d=zd(s,G(e.me)),h=Kt(
f=>e.ask({...f,client_id:a}));return S(s,async f=>{await h(Kd(s,f,d)),n.close("done")}),await k(n)==="done"}function Wr(e,t){let o=e.appendChild(y("poll-field"));
return r("input",o).value=t,r("input",o)}function Wd(e,t){let o=e.nextElementSibling??e.previousElementSibling;e.remove(),r("input",o).focus(),t()}function Hd(e,t){
let o=[...e.children];o.forEach((n,s)=>{let i=l("poll.option",{number:s+1}),a=r("input",n);a.setAttribute("aria-label",i),a.placeholder=i,a.required=s<Sn,r("but\
ton",n).hidden=o.length<=Sn}),t.hidden=o.length>=qd}function Ud(e,t){let o=e.target.closest(".poll-field")?.nextElementSibling;!e.target.matches("input")||!o||(e.
preventDefault(),r("input",o).focus())}function zd(e,t){let o=Pe(t),{ends:n,other:s}=e.elements;r('option[value="monday"]',n).hidden=o.monday.getTime()===o.tomorrow.
getTime();for(let[a,c]of Object.entries(o))p(r(`option[value="${a}"]`,n),l("poll.end.at",{when:l(`time.${a}`),date:J(c,t)}));s.min=rt(Date.now(),t),s.value=rt(o.
tomorrow,t);let i=()=>{r(".poll-other",e).hidden=n.value!=="other",s.disabled=n.value!=="other"};return n.onchange=i,i(),{...o,get other(){return Gt(s.value,t)}}}
function Kd(e,{text:t,multiple:o,anonymous:n,ends:s},i){let a=[...e.querySelectorAll(".poll-field input")].map(({value:m})=>m.trim()).filter(Boolean),c=s==="nev\
er"?null:i[s].toISOString();return{text:t,options:a,multiple:!!o,anonymous:!!n,ends_at:c}}var re=class extends EventTarget{#t;#e;#o=new Map;#s=new Map;loading=!1;failed=!1;constructor({groups:t,pathOf:o}){super(),this.#t=t,this.#e=o}of({key:t,users:o}){
let n=(this.#o.get(t)??[]).filter(({id:s})=>!o.includes(s));return[...o.map(s=>({id:s,name:"…"})),...n]}get hasMore(){return!!this.#n}async more(){let t=this.#n;
if(!t||this.loading)return;let o=this.#s.get(t.key)??this.#e(t.key);this.loading=!0;let n=await w.page(o).catch(()=>null);this.loading=!1,this.failed=!n,n&&(this.#o.
set(t.key,[...this.#o.get(t.key)??[],...n.items.map(({user:s})=>s)]),this.#s.set(t.key,n.next)),this.dispatchEvent(new Event("change"))}get#n(){return this.#t().
find(({key:t,count:o,users:n})=>o>n.length&&this.#s.get(t)!==null)}};async function Gd({entry:{seq:e},conversation:t}){let o=x("reactions"),n=new AbortController,{signal:s}=n,i=()=>(t.history.shown.entry(e)?.reactions??[]).map(d=>({
key:d.emoji,count:is(d),users:d.users})),a=d=>`/rooms/${t.room.id}/messages/${e}/reactions?${new URLSearchParams({emoji:d})}`,c=new re({groups:i,pathOf:a}),m=()=>Yd(
o,i(),c,t);for(let d of[t,c])d.addEventListener("change",m,{signal:s});$t(o).onclick=()=>c.more(),m(),await k(o,{title:l("reaction.who")}),n.abort()}function Yd(e,t,o,n){
let s=t.flatMap(i=>o.of(i).map(a=>({key:`${i.key} ${a.id}`,emoji:i.key,person:a})));I(r(".reaction-list",e),s,{create:()=>y("reaction-item"),update:(i,{emoji:a,
person:c})=>{nt(r(".reaction-emoji",i),Ps(a)),p(r(".reaction-name",i),v(n.personOf(c)))}}),wt(e,o)}function Vd({entry:e,author:t,room:o,reports:n}){let s=x("report"),i=r("form",s);return O(i),r(".report-text",i).textContent=l("report.text",{name:v(t),room:o.name}),
S(i,async({reason:a})=>{await n.report({room:o.id,seq:e.seq,reason:a.trim()}),s.close(),N(l("report.done"))}),k(s)}async function Xd({entry:e,conversation:t}){let{readers:o,members:n}=t,s=x("seen-by"),i=new AbortController,a=!1,c=()=>a&&Zd(s,Jd(e,t));r(".seen-list",s).replaceChildren(),
r(".seen-none",s).hidden=!0;for(let m of[o,n])m.addEventListener("change",c,{signal:i.signal});n.need(),b(s,async()=>{await o.load(),a=!0,c()}),await k(s,{title:l(
"seen.title")}),i.abort()}function Jd({seq:e,user:t},o){let{readers:n,members:s}=o,i=new Set(n.of(e));return s.list.map(c=>c.user).filter(({id:c})=>i.has(c)&&c!==
t.id).map(c=>o.personOf(c))}function Zd(e,t){p(r("h2",e),t.length?A("seen.count",t.length):l("seen.title")),r(".seen-none",e).hidden=t.length>0,I(r(".seen-list",
e),t,{key:({id:o})=>o,create:()=>y("seen-item"),update:(o,n)=>{D(r(".avatar",o),n),p(r(".seen-name",o),v(n))}})}function Qd({text:e,conversation:{id:t,me:o},scheduled:n}){let s=U();return Yt({title:l("composer.later"),action:l("composer.later"),me:o,repeats:!0,act:Kt(async i=>{
let{at:a,time_zone:c}=await n.add(t,e,i,s);N(l("scheduled.done",{date:J(new Date(a),c)}))})})}var th=/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{M}\p{N}_]+|\s+|[^]/gu;function Hr(e,t){let[o,n]=[e,t].map(c=>c.match(th)??[]),s=0;for(;s<o.length&&s<n.length&&o[s]===n[s];)s+=1;let i=0;for(;i<o.length-s&&i<n.length-s&&o.at(-1-i)===
n.at(-1-i);)i+=1;let a=eh(o.slice(s,o.length-i),n.slice(s,n.length-i));return nh([...ae("same",n.slice(0,s)),...a,...ae("same",n.slice(n.length-i))])}var ae=(e,t)=>t.
map(o=>({kind:e,text:o}));function eh(e,t){if(e.length*t.length>25e4)return[...ae("gone",e),...ae("new",t)];let o=oh(e,t),n=[],[s,i]=[0,0];for(;s<e.length&&i<t.
length;)e[s]===t[i]?(n.push({kind:"same",text:t[i]}),s+=1,i+=1):o[s+1][i]>=o[s][i+1]?(n.push({kind:"gone",text:e[s]}),s+=1):(n.push({kind:"new",text:t[i]}),i+=1);
return[...n,...ae("gone",e.slice(s)),...ae("new",t.slice(i))]}function oh(e,t){let o=Array.from({length:e.length+1},()=>new Uint16Array(t.length+1));for(let n=e.
length-1;n>=0;n-=1)for(let s=t.length-1;s>=0;s-=1)o[n][s]=e[n]===t[s]?o[n+1][s+1]+1:Math.max(o[n+1][s],o[n][s+1]);return o}function nh(e){let t=[],o="",n="",s=()=>{
o&&t.push({kind:"gone",text:o}),n&&t.push({kind:"new",text:n}),o=n=""},i="";for(let{kind:a,text:c}of e){if(a==="same"){s(),i+=c;continue}i&&t.push({kind:"same",
text:i}),i="",a==="gone"?o+=c:n+=c}return s(),i&&t.push({kind:"same",text:i}),t}var Ur={gone:"del",new:"ins"};async function sh({entry:e,conversation:t}){let o=x("versions"),n=new AbortController,{signal:s}=n,i=new _,a=()=>i.open(`/rooms/${t.
room.id}/messages/${e.seq}/versions?limit=50`),c=r(".versions-alone",o);c.hidden=!0,i.addEventListener("change",()=>c.hidden=i.items.length!==1||i.hasMore,{signal:s}),
E(o,{list:i,into:".version-list",none:".versions-none",sort:m=>m.map((d,h)=>({...d,id:String(h),before:m[h+1]})),create:()=>y("version-item"),update:rh,signal:s}),
ih(t,e,a,s),r(".versions-none",o).hidden=!0,a(),await k(o,{title:l("versions.title")}),n.abort(),r(".version-list",o).replaceChildren()}function ih(e,t,o,n){let s=t,
i=()=>{let a=e.history.shown.entry(t.seq);!a||a.text===s.text&&a.editedAt===s.editedAt&&a.deleted===s.deleted||(s=a,o())};e.addEventListener("change",i,{signal:n})}
function rh(e,{at:t,text:o,before:n}){let s=r("time",e);s.dateTime=t,p(s,j(new Date(t)));let i=n?Hr(n.text,o):[{kind:"same",text:o}];r(".version-text",e).replaceChildren(
...i.map(a=>Ur[a.kind]?_t(Ur[a.kind],a.text):a.text))}function Tn(e,t,{name:o,thumbnails:n}){let s=y("picture-play"),i=a=>{s.setAttribute("aria-pressed",a),s.title=l(a?"files.still":"files.play",{name:o}),s.setAttribute(
"aria-label",s.title)};return s.onclick=()=>{let a=s.getAttribute("aria-pressed")!=="true";a?(e.srcset="",e.src=t):Ms(e,t,n),i(a)},i(!1),s}var vo=class{#t;#e;#o;#s;#n=null;#i=1;#r=0;#c=0;#a=new Map;#l=null;#d=null;constructor(t,{swiped:o,zoomed:n,beside:s,signal:i}){this.#t=t,this.#e=o,this.#o=n,this.#s=
s,t.addEventListener("wheel",a=>this.#f(a),{signal:i,passive:!1}),t.addEventListener("pointerdown",a=>this.#p(a),{signal:i}),t.addEventListener("pointermove",a=>this.#g(
a),{signal:i}),t.addEventListener("pointerup",a=>this.#y(a),{signal:i}),t.addEventListener("pointercancel",({pointerId:a})=>this.#b(a),{signal:i})}show(t){this.#n=
t,this.reset()}get isLarge(){return this.#i>1}reset(){this.#i=1,this.#m(0,0)}pan(t,o){this.#m(this.#r+t,this.#c+o)}by(t,o=0,n=0){let s=Math.min(8,Math.max(1,this.#i*
t)),i=s/this.#i;this.#i=s,this.#m(o-(o-this.#r)*i,n-(n-this.#c)*i),i>1&&this.#o()}#m(t,o){let{offsetWidth:n,offsetHeight:s}=this.#n,{clientWidth:i,clientHeight:a}=this.#t;
this.#r=zr(t,(n*this.#i-i)/2),this.#c=zr(o,(s*this.#i-a)/2),this.#t.classList.toggle("is-large",this.isLarge),this.#n.style.transform=this.isLarge?`translate(${this.#r}\
px, ${this.#c}px) scale(${this.#i})`:""}#h({clientX:t,clientY:o}){let{left:n,top:s,width:i,height:a}=this.#t.getBoundingClientRect();return{x:t-n-i/2,y:o-s-a/2}}#f(t){
t.preventDefault();let o=t.deltaY*(t.deltaMode?16:1),{x:n,y:s}=this.#h(t);this.by(Math.exp(-o*(t.ctrlKey?.01:.002)),n,s)}#p(t){if(t.button||t.target.closest("bu\
tton"))return;let o=this.#h(t);this.#t.setPointerCapture(t.pointerId),this.#a.set(t.pointerId,o);let n=this.#a.size===1;this.#l=n?{...o,hasMoved:!1,isBeside:t.target!==
this.#n}:null}#g(t){let o=this.#a.get(t.pointerId);if(!o)return;let n=this.#h(t),s=[...this.#a].find(([i])=>i!==t.pointerId)?.[1];if(this.#a.set(t.pointerId,n),
s)return this.#u(o,n,s);this.#l&&bo(this.#l,n)>10&&(this.#l.hasMoved=!0),this.isLarge&&this.pan(n.x-o.x,n.y-o.y)}#u(t,o,n){let s={x:(o.x+n.x)/2,y:(o.y+n.y)/2};this.
by(bo(o,n)/Math.max(1,bo(t,n)),s.x,s.y),this.pan((o.x-t.x)/2,(o.y-t.y)/2)}#y(t){let o=this.#a.has(t.pointerId)?this.#l:null;if(this.#b(t.pointerId),!o)return;let n=this.#h(
t);o.hasMoved?!this.isLarge&&t.pointerType!=="mouse"&&this.#v(n.x-o.x,n.y-o.y):this.#w(t,o)}#b(t){this.#a.delete(t),this.#l=null}#v(t,o){Math.abs(t)>48&&Math.abs(
t)>2*Math.abs(o)&&this.#e(t<0?1:-1)}#w({pointerType:t,timeStamp:o},{x:n,y:s,isBeside:i}){if(i)return t==="mouse"&&this.#s();let a=this.#d;this.#d={x:n,y:s,timeStamp:o},
!(!a||o-a.timeStamp>350||bo(a,{x:n,y:s})>40)&&(this.#d=null,this.isLarge?this.reset():this.by(2.5,n,s))}},zr=(e,t)=>Math.min(Math.max(0,t),Math.max(-Math.max(0,
t),e)),bo=(e,t)=>Math.hypot(e.x-t.x,e.y-t.y);var xo=80,An=1.5,ah=new Set(["image/png","image/jpeg","image/webp"]);async function ch({entry:e,file:t,conversation:o}){let n=x("viewer"),s=new AbortController,
i=new Cn(n,{conversation:o,signal:s.signal});i.show({entry:e,file:e.files.find(({id:a})=>a===t)}),await k(n),s.abort(),i.leave()}var Cn=class{#t;#e;#o;#s=null;#n=null;#i=null;#r=!1;constructor(t,{
conversation:o,signal:n}){this.#t=t,this.#e=o;let s=r(".viewer-stage",t);this.#o=new vo(s,{swiped:i=>this.#d(this.#l?-i:i),zoomed:()=>this.#g(),beside:()=>H(t),
signal:n});for(let[i,a]of Object.entries({previous:-1,next:1}))r(`.viewer-${i}`,t).addEventListener("click",()=>this.#d(a),{signal:n});r(".viewer-again",t).addEventListener(
"click",()=>this.#f(),{signal:n}),t.addEventListener("keydown",i=>this.#y(i),{signal:n}),addEventListener("resize",()=>this.#o.reset(),{signal:n}),o.addEventListener(
"change",()=>this.#h(),{signal:n})}show(t){this.#i=t,this.#f(),this.#u()}leave(){this.#s?.remove(),this.#n?.remove()}get#c(){let{shown:t}=this.#e.history;return t.
entries.filter(n=>n.files&&!this.#e.isBlocked(n)).flatMap(n=>n.files.filter(({picture:s})=>s).map(s=>({entry:n,file:s})))}get#a(){return`${B}/api/v1/rooms/${this.#e.
room.id}/files/${this.#i.file.id}`}get#l(){return getComputedStyle(this.#t).direction==="rtl"}#d(t){let o=this.#c,n=this.#m(o),s=n>=0&&o[n+t];s&&this.show(s)}#m=t=>t.
findIndex(({entry:o,file:n})=>o.seq===this.#i.entry.seq&&n.id===this.#i.file.id);#h(){let t=this.#c,{seq:o}=this.#i.entry;if(this.#e.history.shown.entry(o)?.deleted){
let n=t.find(({entry:s})=>s.seq>o)??t.at(-1);return n?this.show(n):H(this.#t)}return this.#i=t[this.#m(t)]??this.#i,this.#u()}#f(){let{name:t,alt:o,picture:n}=this.#i.
file,s=document.createElement("img");Object.assign(s,{alt:o||t,draggable:!1,decoding:"async"}),s.style.setProperty("--width",n.width),s.style.setProperty("--rat\
io",n.width/n.height),s.style.backgroundImage=`url("${this.#a}?size=small")`;let i=r(".viewer-trouble",this.#t);i.hidden=!0,s.onload=()=>s.style.backgroundImage=
"",s.onerror=()=>i.hidden=this.#s!==s,s.src=`${this.#a}?size=large`,this.leave(),this.#r=!1,this.#s=s,r(".viewer-stage",this.#t).append(s),this.#o.show(s),this.#p(
s)}#p(t){let{name:o,picture:n}=this.#i.file;this.#n=n.animated?Tn(t,this.#a,{name:o,thumbnails:n.thumbnails}):null,this.#n&&r(".viewer-stage",this.#t).append(this.#n),
this.#n&&(this.#n.tabIndex=0)}#g(){let{picture:t,type:o}=this.#i.file;if(this.#r||t.animated||t.width<=t.thumbnails.large.width||!ah.has(o))return;this.#r=!0;let n=this.#s,
s=new Image;s.onload=()=>n.src=s.src,s.src=this.#a}#u(){let{entry:t,file:o}=this.#i,n=this.#t,s=this.#c,i=this.#m(s);p(r("h2",n),o.name),p(r(".viewer-author",n),
v(this.#e.personOf(t.user))),st(r("time",n),t.at),p(r(".viewer-alt",n),o.alt??""),p(r(".viewer-place",n),i>=0&&s.length>1?l("viewer.place",{place:i+1,count:s.length}):
"");for(let[c,m]of Object.entries({previous:i>0,next:i>=0&&i<s.length-1}))r(`.viewer-${c}`,n).setAttribute("aria-disabled",!m);let a=r(".viewer-save",n);a.href=
this.#a,a.download=o.name}#y(t){if(t.ctrlKey||t.metaKey||t.altKey)return;let o=this.#o.isLarge?this.#v(t.key):this.#b(t.key);o&&(t.preventDefault(),o())}#b(t){let o={
ArrowLeft:-1,ArrowRight:1}[t];return o?()=>this.#d(this.#l?-o:o):this.#w(t)}#v(t){let o={ArrowLeft:[xo,0],ArrowRight:[-xo,0],ArrowUp:[0,xo],ArrowDown:[0,-xo]}[t];
return o?()=>this.#o.pan(...o):this.#w(t)}#w(t){return{"+":()=>this.#o.by(An),"=":()=>this.#o.by(An),"-":()=>this.#o.by(1/An),0:()=>this.#o.reset()}[t]}};async function lh({entry:{seq:e},conversation:t}){let o=x("voters"),n=new AbortController,{signal:s}=n,i=()=>t.timeline.entry(e)??t.history.shown.entry(e),a=()=>(i()?.
poll?.options??[]).map(({text:h,votes:f,voters:u=[]},g)=>({key:String(g),text:h,count:f,users:u})),c=h=>`/rooms/${t.room.id}/polls/${e}/voters?${new URLSearchParams(
{option:h})}`,m=new re({groups:a,pathOf:c}),d=()=>mh(o,a(),m,t);for(let h of[t,m])h.addEventListener("change",d,{signal:s});$t(o).onclick=()=>m.more(),d(),await k(
o,{title:l("poll.who")}),n.abort()}function mh(e,t,o,n){let s=t.filter(({count:i})=>i);I(r(".voter-options",e),s,{create:()=>y("voter-option"),update:(i,a)=>{p(
r("h3",i),a.text),I(r("ul",i),o.of(a).map(n.personOf),{key:({id:c})=>c,create:()=>y("seen-item"),update:(c,m)=>{D(r(".avatar",c),m),p(r(".seen-name",c),v(m))}})}}),
wt(e,o)}var dh=10,hh=3e3,fh=new Set(["mention","reply"]),ko=class extends EventTarget{#t;#e;#o;#s=new Map;#n=!1;#i=null;constructor({me:t,rooms:o,inbox:n,socket:s,isWanted:i}){
super(),this.#t=t,this.#e=o,this.#o=i,this.#i=n.told,this.#n=o.loaded&&o.mine.every(a=>!a.isKept),this.#n&&this.#c(),s.addEventListener("frame",({detail:a})=>this.#r[a.
type]?.(a))}#r={rooms:({more:t})=>t||(this.#n?this.#a():this.#c()),room:({item:t})=>this.#l(t.id),unread:({room:t})=>this.#l(t),inbox:t=>this.#m(t)};#c(){this.#n=
!0;for(let t of this.#e.mine)this.#d(t)}#a(){for(let{id:t}of this.#e.mine)this.#l(t)}#l(t){let o=this.#e.find(t);if(!this.#n||!o?.role)return;let n=this.#s.has(
t),s=this.#s.get(t)??0;this.#d(o);let{last_message:i}=o;!i||i.seq<=s||!(n||o.kind==="direct")||i.user.id===this.#t.id||i.deleted||i.seq<=o.read_seq||this.#f("me\
ssage",{room:o,message:i})}#d({id:t,last_message:o}){this.#s.set(t,o?.seq??0)}async#m({at:t,unread:o}){let n=this.#i;this.#i={at:ph(t,n?.at),unread:o};let s=n?.
at??"",i=t===s&&o>n?.unread;if(!n||!t||!(t>s||i)||!this.#o())return;let a=await w.get(`/me/inbox?limit=${dh}`).catch(()=>null);if(!a)return this.#h(n,{at:t,unread:o});
let c=a.items.filter(m=>m.unread&&fh.has(m.kind)&&(i?m.at===t:m.at>s));for(let m of c.reverse())this.#f("item",m)}#h(t,o){this.#i=t,setTimeout(()=>this.#m(o),hh)}#f(t,o){
this.dispatchEvent(new CustomEvent(t,{detail:o}))}},ph=(e,t)=>(e??"")>(t??"")?e:t??null;var Oo=class extends EventTarget{#t;#e;constructor({me:t}){super(),this.#t=mt(`rings:${t.id}`),this.#e=this.#s(),addEventListener("storage",({key:o})=>{o===this.#t&&
(this.#e=this.#s(),this.#i())})}get canShow(){return"Notification"in globalThis&&"serviceWorker"in navigator}get isRefused(){return this.canShow&&Notification.permission===
"denied"}get shows(){return this.canShow&&Notification.permission==="granted"&&this.#e.shows===!0}get sound(){return this.#e.sound??""}get pushes(){return this.
canShow&&Notification.permission==="granted"&&this.#e.pushes===!0}get ringsAtAll(){return this.shows||this.sound!==""}async setShows(t){await this.#o(t),this.#n(
{shows:t})}async setPushes(t){await this.#o(t),this.#n({pushes:t})}setSound(t){this.#n({sound:t})}async#o(t){t&&Notification.permission==="default"&&await Notification.
requestPermission()}#s(){return JSON.parse(localStorage.getItem(this.#t))??{}}#n(t){this.#e={...this.#e,...t},localStorage.setItem(this.#t,JSON.stringify(this.#e)),
this.#i()}#i(){this.dispatchEvent(new Event("change"))}};var Eo=class extends EventTarget{#t;#e=null;#o=null;#s=Promise.resolve();isTurning=!1;constructor({device:t}){super(),this.#t=t}get isPossible(){return this.#t.
canShow&&"PushManager"in globalThis}get needsInstalling(){return!this.isPossible&&navigator.standalone===!1}get isOn(){return this.#o!==null}async begin(){this.#t.
pushes&&this.isPossible&&await this.#n(()=>this.#i()).catch(()=>{})}set(t){return this.#n(async()=>{await this.#t.setPushes(t),await(this.#t.pushes?this.#i():this.#r())})}async test(){
let{status:t}=await w.post(`/me/push-subscriptions/${this.#o}/tests`);return t>=200&&t<300}end(){this.#e?.unsubscribe().catch(()=>{})}#n(t){this.isTurning=!0;let o=this.#s.
then(t).finally(()=>{this.isTurning=!1,this.dispatchEvent(new Event("change"))});return this.#s=o.catch(()=>{}),o}async#i(){let[{key:t},{pushManager:o}]=await Promise.
all([w.get("/me/push-key"),navigator.serviceWorker.ready]),n=await o.getSubscription(),s=n&&uh(n)!==t;s&&await n.unsubscribe();let i={userVisibleOnly:!0,applicationServerKey:t};
this.#e=n&&!s?n:await o.subscribe(i);let{language:a}=document.documentElement.dataset,{id:c}=await w.put("/me/push-subscriptions",{...this.#e.toJSON(),language:a});
this.#o=c}async#r(){let[t,o]=[this.#o,this.#e];this.#o=this.#e=null,await o?.unsubscribe(),t&&await w.delete(`/me/push-subscriptions/${t}`).catch(wh)}};function uh({
options:e}){let t=new Uint8Array(e.applicationServerKey);return btoa(String.fromCharCode(...t)).replaceAll("+","-").replaceAll("/","_").replace(/=+$/,"")}function wh(e){
if(e.code!=="not_found")throw e}var Kr=({me:e,wishes:t},o=Date.now())=>dt(e.quiet_until)||gh(t.quietHours,o);function gh(e,t){if(!e)return!1;let{begins:o,ends:n,time_zone:s}=e,i=rt(t,s).slice(
11);return o<n?o<=i&&i<n:o<=i||i<n}var yh=180,gt=(e,t=null)=>t?`${e}/${t}`:e;function Gr({room:e,message:t},{directory:o}){let{seq:n,user:s}=t,i={user:v(o.of(s)),room:e.name};return{...Vr({room:e.
id,seq:n,user:s,directory:o,text:V(t)}),place:gt(e.id),path:Y({view:"room",room:e.id,seq:n}),replyPath:Y({view:"room",room:e.id}),title:e.kind==="direct"&&e.people.
length<2?i.user:l("notify.title",i)}}function Yr({kind:e,room:t,by:o,message:n,reply:s},{directory:i,rooms:a}){let c=e==="reply"?n.seq:n.in_room?null:n.thread,m=s??
n,{seq:d}=m,h={user:v(i.of(o)),room:a.find(t)?.name??""};return{...Vr({room:t,seq:d,user:o,directory:i,text:V(m)}),place:gt(t,c),replyPath:c?null:Y({view:"room",
room:t}),path:Y(c?{view:"room",room:t,panel:`thread:${c}`}:{view:"room",room:t,seq:d}),title:l(`notify.title.${e}`,h)}}var Vr=({room:e,seq:t,user:o,directory:n,
text:s})=>({key:`${e}/${t}`,seq:t,user:o,text:St(s).replace(/\s+/gu," ").slice(0,yh),icon:ks(n.of(o),"large")});var bh="reply",_o=class{constructor({router:t,writeOn:o}){navigator.serviceWorker?.addEventListener("message",({data:n})=>{let s=n.goTo&&Jn(new URL(n.goTo,location.
origin));s&&(t.go(s),n.isReply&&o())})}async show({title:t,text:o,place:n,path:s,replyPath:i=null,seq:a=0,icon:c=null}){await(await navigator.serviceWorker.ready).
showNotification(t,{body:o,tag:n,renotify:!0,silent:!0,...c&&{icon:c},data:{path:s,replyPath:i,seq:a},actions:i&&et.matches?[{action:bh,title:l("notify.reply")}]:
[]})}hear(t){let{type:o,room:n,seq:s,root:i,read_seq:a}=t;o==="read"&&this.#t(gt(n),s),o==="thread"&&a&&this.#t(gt(n,i),a),o==="room_gone"&&this.#t(gt(n),1/0)}async tidy(t){
for(let o of await Xr()){let{tag:n,data:s}=o;s.seq&&!n.includes("/")&&t(n,s.seq)&&o.close()}}async#t(t,o){for(let n of await Xr({tag:t}))n.data.seq<=o&&n.close()}};
async function Xr(e){return await(await navigator.serviceWorker?.getRegistration(`${B}/`))?.getNotifications(e)??[]}var vh=new Promise(()=>{}),So=class{#t;#e=!1;#o=[];constructor({me:t}){this.#t=mt(`tabs:${t.id}:`),navigator.locks.request(`${this.#t}rings`,()=>(this.#e=!0,vh))}get rings(){
return this.#e}show(t){if(t.join()!==this.#o.map(({place:o})=>o).join()){for(let{release:o}of this.#o)o();this.#o=t.map(o=>this.#s(o))}}async isOnScreen(t){let{
held:o}=await navigator.locks.query();return o.some(({name:n})=>n===this.#n(t))}#s(t){let o,n=new Promise(s=>o=s);return navigator.locks.request(this.#n(t),{mode:"\
shared"},()=>n),{place:t,release:o}}#n=t=>`${this.#t}shows:${t}`};var xh=200,Jr=2e3,Ln=class{#t;#e;#o;#s=new Set;#n=-Jr;constructor(t){let{me:o,router:n,socket:s,writeOn:i}=t;this.#t=t,this.device=new Oo({me:o}),this.push=new Eo(
{device:this.device}),this.push.begin(),this.#e=navigator.locks?new So({me:o}):null,this.#o=new _o({router:n,writeOn:i});let a=new ko({...t,isWanted:()=>this.#r});
a.addEventListener("message",({detail:m})=>this.#c(m)),a.addEventListener("item",({detail:m})=>this.#l(Yr(m,t)));let c=()=>this.#e?.show(document.hidden?[]:kh(n.
address));n.addEventListener("change",c),document.addEventListener("visibilitychange",c),c(),s.addEventListener("frame",({detail:m})=>{this.#o.hear(m),m.type===
"rooms"&&!m.more&&this.#i()}),t.rooms.loaded&&this.#i()}async test(t){return this.#d(),this.device.shows&&this.#o.show({title:l("notify.test.title"),text:t,place:"\
test",path:location.pathname}),!this.push.isOn||this.push.test()}#i(){let{rooms:t}=this.#t;this.#o.tidy((o,n)=>n<=t.find(o)?.read_seq)}get#r(){let{wishes:t}=this.#t;
return(this.#e?.rings??!0)&&this.device.ringsAtAll&&t.notify!=="nothing"&&!Kr(this.#t)}async#c(t){await this.#t.wishes.told,this.#a(t.room)&&this.#l(Gr(t,this.#t))}#a({
kind:t,mine:o,blocked:n}){return(t==="direct"||this.#t.wishes.notify==="all")&&o?.notify==="all"&&!n}async#l(t){await this.#t.wishes.told;let{user:o,place:n,key:s}=t;
this.#s.has(s)||(this.#m(s),!(!this.#r||this.#t.blocks.has(o.id))&&(await this.#e?.isOnScreen(n)||(this.#d(),this.device.shows&&this.#o.show(t))))}#d(){let t=performance.
now();t-this.#n<Jr||(this.#n=t,go(this.device.sound))}#m(t){this.#s.add(t),this.#s.size>xh&&this.#s.delete(this.#s.values().next().value)}};function kh({view:e,
room:t,panel:o}){if(e!=="room")return[];let[,n]=/^thread:(\d+)/.exec(o??"")??[];return[gt(t),...n?[gt(t,n)]:[]]}var Oh=/^\/([a-z][a-z0-9_-]*)(?:@(\S+))?(?:\s+([^]*))?$/u,Eh={m:6e4,h:36e5,d:864e5},_h=/^(\d{1,4})\s*(m|h|d)$/u,Sh=new Set(["off","0"]),W=class extends Error{};
function Zr(e){let[,t,o,n=""]=e.match(Oh)??[];return t?{name:t,bot:o,rest:n.trim()}:null}var At=e=>`/${e} ${l(`command.${e}.usage`)}`.trim();function yt(e,t){if(!e)
throw new W(l("command.use",{usage:At(t)}));return e}function $o(e,t){if(Sh.has(e))return null;let[,o,n]=e.match(_h)??[];if(!Number(o))throw new W(l("command.ti\
me",{usage:At(t)}));return new Date(Date.now()+Number(o)*Eh[n]).toISOString()}async function Dn(e){let t=e.replace(/^@/u,"");try{return await w.get(`/users/${encodeURIComponent(
t)}`)}catch(o){throw o.status===404?new W(l("command.nobody",{name:t})):o}}var $h=new RegExp("^(\\p{RGI_Emoji}|\\p{Emoji_Presentation}|\\p{Extended_Pictographic}\\ufe0f?)\\s*","v"),Qr=[{name:"dnd",may:()=>!0,async run({rest:e,directory:t,
say:o}){let n=$o(yt(e,"dnd"),"dnd");t.take([await w.patch("/me",{quiet_until:n})]),o(n?l("command.dnd.done",{date:j(new Date(n))}):l("command.dnd.off"))}},{name:"\
status",may:()=>!0,async run({rest:e,directory:t,say:o}){let[n,s=""]=e.match($h)??[""],i=e.slice(n.length);t.take([await w.patch("/me",{status:e?{emoji:s,text:i,
until:null}:null})]),o(l(e?"command.status.done":"command.status.off"))}}];var Th=2,To={key:null,clientId:null},ta=[{name:"poll",may:({room:e})=>!xt(e),async run({rest:e,conversation:t}){let[o="",...n]=e.split("|").map(s=>s.trim()).filter(
Boolean);if(n.length>=Th)return Ah(t,{text:o,options:n});if(!await $n({conversation:t,question:o,options:n})&&e)throw new W(l("poll.dropped"))}}];async function Ah(e,t){
let o=JSON.stringify([e.id,t]);To.key!==o&&(To={key:o,clientId:U()}),await e.ask({...t,client_id:To.clientId}),To={key:null,clientId:null}}var oa=864e5,na={"m|min|minutes?|分钟":6e4,"h|hours?|小时":36e5,"d|days?|天":oa},sa=["sunday|周日","monday|周一","tuesday|周二","wednesday|周三","t\
hursday|周四","friday|周五","saturday|周六"],ia="today|今天",ra="tomorrow|明天",Ch="09:00",Lh="(?:\\s+|$|(?=\\p{Script=Han}))",aa="(?:at\\s+)?(?<hour>[\
01]?\\d|2[0-3])[:：](?<minute>[0-5]\\d)",Dh=Mn(`(?:in\\s+)?(?<count>\\d{1,5})\\s*(?<unit>${Object.keys(na).join("|")})后?`),Mh=Mn(aa),Ph=Mn(`(?:on\\s+)?(?<day>${[
ia,ra,...sa].join("|")}|\\d{4}-\\d\\d-\\d\\d)(?:\\s*${aa})?`);function ca(e,t,o=Date.now()){let n=(c,m)=>{let d=e.match(c),h=d&&m(d.groups);return Number.isFinite(
h)?{at:h,rest:e.slice(d[0].length)}:null},s=rt(o,t).slice(0,10),i=(c,m)=>jh(c)?Gt(`${c}T${m}`,t).getTime():null,a=c=>[s,Co(s,1)].map(m=>i(m,c)).find(m=>m>o);return n(
Dh,({count:c,unit:m})=>o+Number(c)*Ih(m))??n(Mh,c=>a(ea(c)))??n(Ph,({day:c,...m})=>i(Rh(c,s),ea(m)))}var ea=({hour:e,minute:t})=>e?`${e.padStart(2,"0")}:${t}`:Ch,
Ih=e=>Object.entries(na).find(([t])=>Ao(t,e))[1];function Rh(e,t){if(Ao(ia,e))return t;if(Ao(ra,e))return Co(t,1);let o=sa.findIndex(n=>Ao(n,e));return o<0?e:Co(
t,(7+o-new Date(t).getUTCDay())%7||7)}var Co=(e,t)=>new Date(Date.parse(e)+t*oa).toISOString().slice(0,e.length),jh=e=>!Number.isNaN(Date.parse(e))&&Co(e,0)===e,
Ao=(e,t)=>new RegExp(`^(?:${e})$`,"iu").test(t);function Mn(e){return new RegExp(`^${e}${Lh}`,"iu")}var Nh=365*864e5,Lo={rest:null,clientId:null},la={name:"remind",may:()=>!0,async run({rest:e,conversation:{me:t},rooms:o,saved:n,say:s}){let i=G(t),{at:a,text:c}=Bh(
yt(e,"remind"),i);Lo.rest!==e&&(Lo={rest:e,clientId:U()});let m=await o.openDirect([t.id]),{seq:d}=await w.post(`/rooms/${m.id}/messages`,{text:c,client_id:Lo.clientId});
await n.save({room:m.id,seq:d},new Date(a).toISOString()),Lo={rest:null,clientId:null};let h=()=>w.delete(`/rooms/${m.id}/messages/${d}`).catch(f=>s(F(f)));s(l(
"command.remind.done",{date:J(new Date(a),i)}),{undo:{label:l("undo"),act:h}})}};function Bh(e,t){let o=ca(e.replace(/^(?:me|我)\s+/iu,""),t),n=o?o.at-Date.now():
0;if(n<=0||n>Nh)throw new W(l("command.remind.time",{usage:At("remind")}));let s=o.rest.replace(/^to\s+/iu,"").trim();if(!s)throw new W(l("command.use",{usage:At(
"remind")}));return{at:o.at,text:s}}var Fh=["all","mentions","nothing"],ma=({room:e})=>e.kind!=="direct",da=({room:e})=>Rt(e)&&e.kind!=="direct",ha=[{name:"topic",may:da,run:({rest:e,room:t,rooms:o})=>o.
update(t.id,{topic:yt(e,"topic")})},{name:"rename",may:da,run:({rest:e,room:t,rooms:o})=>o.update(t.id,{name:yt(e,"rename")})},{name:"invite",may:({room:e})=>_e(
e),async run({rest:e,conversation:t,say:o}){let n=yt(e,"invite").split(/[\s,]+/u),s=await Promise.all(n.map(Dn));await t.members.add(s),o(l("command.invite.done",
{names:s.map(v).join(", ")}))}},{name:"mute",may:({room:e})=>Q(e)&&e.kind!=="direct",async run({rest:e,conversation:t,say:o}){let[n,s,...i]=yt(e,"mute").split(/\s+/u),
a=$o(s??"","mute"),c=await Dn(n),m=i.length?{reason:i.join(" ")}:{};await t.members.mute(c.id,{muted_until:a,...m}),o(l(a?"command.mute.done":"command.mute.lift\
ed",{name:v(c)}))}},{name:"notify",may:()=>!0,async run({rest:e,room:t,rooms:o,say:n}){if(!Fh.includes(e))throw new W(l("command.use",{usage:`/notify ${l("comma\
nd.notify.usage")}`}));await o.set(t.id,{notify:e}),n(l("command.notify.done",{choice:l(`mine.notify.${e}`)}))}},{name:"archive",may:({room:e})=>ma({room:e})&&tt(
e)&&!e.archived,run:({room:e,rooms:t})=>Lr(e,t)},{name:"leave",may:ma,async run({room:e,rooms:t,goHome:o}){await Cr(e,t)&&o()}}];var qh="¯\\\\\\_(ツ)\\_/¯",fa=[{name:"shrug",may:()=>!0,run:({rest:e,send:t})=>t([e,qh].filter(Boolean).join(" "))}];var pa=[...ha,...Qr,...ta,la,...fa].sort((e,t)=>e.name.localeCompare(t.name)),It=e=>pa.find(t=>t.name===e),ua=(e,t)=>pa.filter(o=>o.name.startsWith(t)&&o.may(e));var Wh=15e3,Hh=5,xe=new Map,Do=e=>xe.get(e)?.list??[];function Mo(e){let t=xe.get(e);if(t?.loading)return t.loading;if(t&&Date.now()-t.at<Wh)return Promise.resolve(
t.list);let o=Uh(e).then(n=>(xe.set(e,{at:Date.now(),list:n}),n),n=>{throw xe.set(e,{at:0,list:t?.list??[]}),n});return xe.set(e,{...t,loading:o}),o}function Po(e,{
name:t,bot:o}){let n=o?.toLowerCase();return e.filter(s=>s.name===t&&(!n||s.bot.name.toLowerCase()===n))}function ce({name:e,bot:t},o,n){return o.filter(i=>i.name===
e).length>1||n(e)?`${e}@${t.name}`:e}async function Uh(e){let t=[],o=`/rooms/${e}/commands`;for(let n=0;o&&n<Hh;n+=1){let{items:s,next:i}=await w.get(o);t.push(
...s),o=i?.replace(/^\/api\/v1/u,"")}return t}var zh=/"(?:[^"\\]|\\.)*"(?=\s|$)|\S+/gsu,Pn=e=>e.match(zh)??[];async function wa({name:e,bot:t,rest:o},n,{room:s,isTaken:i}){let a=await Mo(s).catch(()=>Do(s)),
c=Po(a,{name:e,bot:t});if(!c.length)return null;if(c.length>1)throw new W(l("command.several",{names:c.map(h=>`/${ce(h,a,i)}`).join(", ")}));let[m]=c,d=m.arguments.
filter(({required:h})=>h).length;if(Pn(o).length<d)throw new W(l("command.use",{usage:m.usage}));return{text:n,call:m.bot.id}}var Kh=/^\/([a-z][\w-]*)(?:@(\S*))? (.*)$/u,ga={isAtStart:!0,pattern:/^(\/(?:[a-z][\w-]*(?:@\S*)?)?|\/[a-z][\w-]*(?:@\S*)? .*)$/u,search([,e],{conversation:t},{
show:o}){let n=t.room.id,s=i=>{let{items:a,hint:c}=e.includes(" ")?Yh(e,i):Gh(e.slice(1),i,t);o(a,{hint:c})};s(Do(n)),Mo(n).then(s,()=>{})}},In=e=>!!It(e);function Gh(e,t,o){
let n=It(e),s=t.filter(a=>ce(a,t,In).startsWith(e)),i=ua(o,e);return n&&!s.length?{items:[],hint:Rn(n)}:!i.length&&s.length===1&&ce(s[0],t,In)===e?{items:[],hint:Zh(
s[0])}:{items:[...i.map(Qh),...s.map(a=>tf(a,t))],hint:n?Rn(n):""}}function Yh(e,t){let[,o,n,s]=e.match(Kh),i=n===void 0&&It(o);if(i)return{items:[],hint:Rn(i)};
let a=Po(t,{name:o,bot:n});return a.length===1?Vh(a[0],e,s):{items:[],hint:""}}function Vh(e,t,o){let n=Pn(o),s=!o||/\s$/u.test(o),i=Math.min(n.length-(s?0:1),e.
arguments.length-1),a=e.arguments[i],c=[e.usage,a&&Jh(a)].filter(Boolean).join(" · ");if(a?.kind!=="choice"||n.length>i+1)return{items:[],hint:c};let m=s?"":n[i],
d=m?t.slice(0,-m.length):t;return{items:a.choices.filter(f=>f.toLowerCase().startsWith(m.toLowerCase())&&f!==m).map(f=>({text:`${d}${Xh(f)} `,label:f})),hint:c}}
var Xh=e=>/\s/u.test(e)?`"${e}"`:e,Jh=({name:e,about:t,required:o})=>{let n=t?`${e}: ${t}`:e;return o?n:l("command.optional",{words:n})},Zh=({usage:e,about:t})=>`${e}\
 · ${t}`,Rn=e=>`${At(e.name)} · ${l(`command.${e.name}.about`)}`,Qh=e=>({text:`/${e.name} `,label:At(e.name),detail:l(`command.${e.name}.about`)});function tf(e,t){
let o=ce(e,t,In);return{text:`/${o} `,label:e.usage.replace(`/${e.name}`,`/${o}`),detail:`${e.about} · ${v(e.bot)}`,person:e.bot}}var ya=8,ba={pattern:/(?:^|[\s(])(:[\p{L}\p{N}_+-]{2,})$/u,async search([,e],t,{show:o}){let n=Mt??await te().catch(()=>null),s=[...z.search(e).map(ef),...n?.search(
e,ya).map(of)??[]];o(s.slice(0,ya))}},ef=e=>({text:`${e.text} `,label:e.text,detail:l("emoji.group.team"),emoji:e,chosen:()=>ye(e.key)});function of(e){let t=mo(
e);return{text:`${t} `,label:`:${e.codes[0]}:`,detail:e.label,emoji:{text:t},chosen:()=>ye(e.emoji)}}var nf=8,sf=1e3,va={pattern:/(?:^|[\s(])(@[^\s@]*)$/u,search([,e],{conversation:t,directory:o},{show:n,signal:s}){let i=e.slice(1),{members:a}=t,c=new Qt({directory:o}),
m=()=>n(rf({words:i,found:c.items,conversation:t}));for(let d of[a,c])d.addEventListener("change",m,{signal:s});s.addEventListener("abort",()=>c.close()),a.need(),
m(),i&&c.search(i)}};function rf({words:e,found:t,conversation:o}){let{members:n,me:s}=o,i=q(e),m=n.list.map(({user:g})=>g).filter(({id:g})=>g!==s.id).map(g=>({
user:g,rank:hf(g,i)})).filter(({rank:g})=>g<xa).sort((g,$)=>g.rank-$.rank).map(({user:g})=>g),d=new Map([...m,...t.filter(({id:g})=>n.has(g)),...t].map(g=>[g.id,
g]));d.delete(s.id);let h=af(o.room).filter(({label:g})=>g.startsWith(`@${i}`)),u=[...d.values()].slice(0,nf-h.length).map(g=>cf(o.personOf(g),{isHere:n.has(g.id)||
!n.loaded}));return h.some(({label:g})=>g===`@${i}`)?[...h,...u]:[...u,...h]}function af({member_count:e}){if(e<=2)return[];let t={text:"@room ",label:"@room",detail:A(
"completion.room",e-1),sign:"@"},o={text:"@here ",label:"@here",detail:l("completion.here"),sign:"@"};return e-1<=sf?[t,o]:[o]}function cf(e,{isHere:t}){let o=`\
@${e.name}`;return{text:`${o} `,label:v(e),detail:t?o:l("completion.elsewhere",{name:o}),person:e}}var[lf,mf,df,xa]=[0,1,2,3];function hf({name:e,display_name:t},o){
let n=[q(e),q(t)];return n.some(s=>s.startsWith(o))?lf:n.some(s=>s.includes(` ${o}`))?mf:n.some(s=>s.includes(o))?df:xa}var ff=8,ka={pattern:/(?:^|[\s(])(#[^\s#]*)$/u,search([,e],{rooms:t},{show:o}){let n=q(e.slice(1)),i=t.mine.filter(({kind:a})=>a!=="direct").map(a=>({room:a,at:q(
a.name).indexOf(n)})).filter(({at:a})=>a>=0).sort((a,c)=>Math.min(a.at,1)-Math.min(c.at,1));o(i.slice(0,ff).map(({room:a})=>pf(a)))}},pf=({name:e,topic:t})=>({text:`\
#${e} `,label:e,detail:t??"",sign:"#"});var uf=60,wf=/^\s*```/gmu,gf=0,Io=class{#t;#e;#o;#s;#n;#i=null;#r=null;#c=null;#a=[];#l=0;constructor(t,{sources:o,context:n}){this.#t=t,this.#s=o,this.#n=n;let s=y(
"completion");this.#e=r("ul",s),this.#e.id=`completion-${gf+=1}`,this.#o=r("p",s),t.before(s),t.setAttribute("aria-autocomplete","list"),t.setAttribute("aria-co\
ntrols",this.#e.id);for(let i of["input","compositionend"])t.addEventListener(i,()=>this.#m());t.addEventListener("keydown",i=>this.#b(i),{capture:!0}),t.addEventListener(
"blur",()=>this.close()),t.addEventListener("click",()=>this.#m());for(let i of["pointerdown","mousedown","click"])s.addEventListener(i,yf);this.#e.addEventListener(
"click",({target:i})=>this.#w(this.#u(i))),this.#e.addEventListener("pointermove",({target:i})=>this.#g(this.#u(i)))}close(){this.#i?.abort(),this.#i=null,this.#r=
null,this.#f([])}get#d(){return this.#a.length>0}#m(){let{value:t,selectionStart:o,selectionEnd:n}=this.#t,s=Math.max(0,o-uf),i=t.slice(s,o),a=o===n&&this.#s.find(
({pattern:d})=>d.test(i));if(!a||a.isAtStart&&s>0)return this.#d||this.#i?this.close():void 0;let c=i.match(a.pattern),m=o-c[1].length;if(m===this.#c||bf(t.slice(
0,m)))return this.close();this.#c=null,this.#h(a,c,m)}#h(t,o,n){this.#i?.abort();let s=new AbortController;this.#i=s,this.#r=n;let i=(a,{hint:c=""}={})=>s.signal.
aborted||this.#f(a,{hint:c});t.search(o,this.#n(),{show:i,signal:s.signal})}#f(t,{hint:o=""}={}){!t.length&&!o&&!this.#d&&this.#e.parentElement.hidden||(this.#a=
t,this.#e.replaceChildren(...t.map((n,s)=>this.#p(n,s))),this.#e.hidden=!t.length,this.#o.hidden=!o,p(this.#o,o),this.#e.parentElement.hidden=!t.length&&!o,this.#y(
0))}#p({label:t,detail:o="",emoji:n,person:s,sign:i=""},a){let c=y("completion-item");c.id=`${this.#e.id}-${a}`;let m=r(".completion-sign",c);return n?nt(m,n):s?
(m.classList.add("avatar"),D(m,s)):m.textContent=i,r(".completion-label",c).textContent=t,r(".completion-detail",c).textContent=o,c}#g(t){t>=0&&t!==this.#l&&this.#y(
t)}#u=t=>[...this.#e.children].indexOf(t.closest("li"));#y(t){this.#l=t;for(let[n,s]of[...this.#e.children].entries())s.setAttribute("aria-selected",n===t);let o=this.#e.
children[t];o?this.#t.setAttribute("aria-activedescendant",o.id):this.#t.removeAttribute("aria-activedescendant"),o?.scrollIntoView({block:"nearest"})}#b(t){let o=!Ot(
t)&&this.#v[t.key];!o||t.shiftKey||t.ctrlKey||t.metaKey||t.altKey||!this.#d&&!(t.key==="Escape"&&!this.#e.parentElement.hidden)||(t.preventDefault(),t.stopImmediatePropagation(),
o())}#v={ArrowDown:()=>this.#y((this.#l+1)%this.#a.length),ArrowUp:()=>this.#y((this.#l-1+this.#a.length)%this.#a.length),Enter:()=>this.#w(this.#l),Tab:()=>this.#w(
this.#l),Escape:()=>{this.#c=this.#r,this.close()}};#w(t){let o=this.#a[t];if(!o)return;let n=this.#r;this.close(),Bt(this.#t,o.text,{from:n,to:this.#t.selectionEnd}),
o.chosen?.()}};function yf(e){e.preventDefault(),e.stopPropagation()}function bf(e){if(!e.includes("`"))return!1;let t=e.match(wf)?.length??0,o=e.slice(e.lastIndexOf(
`
`)+1);return t%2===1||o.split("`").length%2===0}var Oa=[ba,va,ka],jn=class{#t;#e;#o=null;constructor(t,o){this.#t=o,this.#e=Ea(t,{sources:[...Oa,ga],context:()=>this.#s})}show(t){this.#o=t,this.#e.close()}prepare(t){
this.#e.close();let o=Zr(t);if(o)return this.#n(o,t).catch(xf);let n=ee(t.startsWith("//")?t.slice(1):t);return typeof n=="string"?n:n.then(s=>({text:s}))}get#s(){
return{conversation:this.#o,...this.#t}}async#n(t,o){let{name:n,bot:s,rest:i}=t,a=s?void 0:It(n),c=f=>!!It(f),m=a?null:await wa(t,o,{room:this.#o.room.id,isTaken:c});
if(m)return m;if(!a)return await vf(n)?{text:o}:{refusal:l("command.kept")};let d,h=async f=>d=await ee(f);return await a.run({...this.#s,rest:i,room:this.#o.room,
send:h,say:N}),{text:d}}},Ea=(e,{sources:t=Oa,context:o})=>new Io(e,{sources:t,context:o}),vf=e=>T({title:l("command.unknown.title",{name:e}),text:l("command.un\
known.text"),action:l("command.unknown.send"),isHarmless:!0}),xf=e=>({refusal:e instanceof W?e.message:F(e)});var Nn=class{#t;#e;#o;constructor(t,{ephemerals:o,focusComposer:n}){this.#t=t,this.#e=o,this.#o=n}show(t,{signal:o}){let n=()=>this.#s(t);this.#e.addEventListener(
"change",n,{signal:o});for(let s of[t,ut])for(let i of["change","ready"])s.addEventListener(i,n,{signal:o});n()}#s(t){let o=this.#e.of(t.id);this.#t.hidden=!o.length,
I(this.#t,o,{key:({key:n})=>n,create:()=>y("ephemeral"),update:(n,s)=>this.#n(n,s,t)})}#n(t,{key:o,room:n,user:s,at:i,text:a},{personOf:c}){let m=c(s);D(r(".ava\
tar",t),m);let d=r(".ephemeral-author",t);p(d,v(m)),Ls(d,m);let h=r("time",t);h.dateTime=i,p(h,jt(new Date(i))),t.setAttribute("aria-label",l("ephemeral.label",
{name:v(m)})),r("button",t).onclick=()=>{this.#e.dismiss(n,o),this.#o()};let f=r(".message-text",t);t.dataset.drawn!==a&&(t.dataset.drawn=Wt(f,a)?a:"",Ht(f))}};var kf=/[\\^$.*+?()[\]{}|/]/g;function Bn(e){return e.trim()?new RegExp(e.trim().replace(kf,"\\$&"),"giu"):null}function _a(e,t){if(!t)return[];let o=({text:s})=>s.
search(t)>=0||St(s).search(t)>=0;return e.filter(s=>vt(s)&&!s.deleted&&o(s)).map(({seq:s})=>s).reverse()}var Of=4,Ro=globalThis.CSS?.highlights,Fn=class{#t;#e;#o;#s=null;#n=null;#i=null;#r=[];#c=null;#a=1/0;constructor(t,{timeline:o,router:n}){this.#t=t,this.#o=o,this.#e=
r("input",t),this.#e.oninput=()=>this.#h(),document.addEventListener("coloured",()=>this.#n&&this.#b()),t.onkeydown=s=>this.#m(s),r('[data-find="older"]',t).onclick=
()=>this.#f(1),r('[data-find="newer"]',t).onclick=()=>this.#f(-1),r('[data-find="more"]',t).onclick=()=>this.#y(),r('[data-find="all"]',t).onclick=()=>n.go({...n.
address,panel:de(this.#e.value.trim())}),r('[data-find="close"]',t).onclick=()=>this.#l()}show(t,{signal:o}){this.#s=t,this.#l(),t.addEventListener("change",()=>this.#n&&
this.#g(),{signal:o})}open(){this.#i=document.activeElement,this.#a=Number(this.#o.lastOnScreen?.dataset.seq??1/0),this.#t.hidden=!1,this.#n=Ft.open(()=>this.#d()),
this.#e.focus(),this.#e.select(),this.#h()}around(t){t(),this.#n&&this.#b()}#l(){this.#n&&Ft.close(this.#n)}#d(){this.#n=null,this.#t.hidden=!0,this.#v(),this.#i?.
focus({preventScroll:!0})}#m(t){if(!t.isComposing){if(t.key==="Escape")this.#l();else if(t.key==="Enter"&&t.target===this.#e)this.#f(t.shiftKey?-1:1);else return;
t.preventDefault(),t.stopPropagation()}}#h(){this.#c=null,this.#g();let t=this.#r.find(o=>o<=this.#a)??this.#r[0];t?this.#p(t):this.#b()}#f(t){if(!this.#r.length)
return;let o=this.#r.indexOf(this.#c)+t;this.#a=this.#r.at(o%this.#r.length),this.#p(this.#a)}#p(t){this.#c=t;let o=this.#o.lookAt(t);Rs(o),this.#b(),this.#u()}#g(){
this.#r=_a(this.#s.history.shown.entries,Bn(this.#e.value)),this.#r.includes(this.#c)||(this.#c=null),this.#u()}#u(){let{history:t}=this.#s,o=t.shown.entries.filter(
vt).length,n=this.#r.indexOf(this.#c)+1,i=this.#e.value.trim()?n?l("find.count",{at:P(n),count:P(this.#r.length)}):l("find.none"):"";p(r(".find-count",this.#t),
i),p(r(".find-loaded",this.#t),A("find.loaded",o)),r('[data-find="more"]',this.#t).hidden=!t.hasOlder;for(let a of["older","newer"])r(`[data-find="${a}"]`,this.#t).
disabled=!this.#r.length}async#y(){let{history:t}=this.#s,o=r(".find-trouble",this.#t);p(o,"");try{for(let n=0;n<Of&&t.hasOlder;n+=1)await t.loadOlder()}catch(n){
p(o,F(n))}this.#e.focus(),this.#c===null&&this.#n&&this.#h()}#b(){this.#v();let t=Bn(this.#e.value);if(!t)return;let o=[],n=[];for(let s of this.#o.list.messageRows){
let i=Number(s.dataset.seq)===this.#c;s.classList.toggle("is-found",i),(i?n:o).push(...Ef(r(".message-text",s),t))}Ro?.set("found",new Highlight(...o)),Ro?.set(
"found-here",new Highlight(...n))}#v(){for(let t of this.#o.list.messageRows)t.classList.remove("is-found");for(let t of["found","found-here"])Ro?.delete(t)}};function Ef(e,t){
if(!Ro)return[];let o=[],n=document.createTreeWalker(e,NodeFilter.SHOW_TEXT),s=0;for(;n.nextNode();)o.push({node:n.currentNode,at:s}),s+=n.currentNode.length;let i=a=>o.
findLast(({at:c})=>c<=a);return[...e.textContent.matchAll(t)].map(({0:a,index:c})=>{let m=new Range,[d,h]=[i(c),i(c+a.length-1)];return m.setStart(d.node,c-d.at),
m.setEnd(h.node,c+a.length-h.at),m})}var Sa=65536,_f=60,Sf=new Set(["txt","text","log","csv","tsv"]),$f=/\.([a-z0-9+#-]{1,20})$/i;function Tf(e,t,o){if(r(".file-begin",e))return;let n=y("file-begin");
e.append(n),n.onclick=async()=>{let s=r(".file-beginning",e);s?s.remove():await Af(e,t,o).catch(i=>N(F(i.code?i:{code:"unreachable"}))),$a(n,o,!!r(".file-beginn\
ing",e))},$a(n,o,!1)}function $a(e,t,o){p(e,l(o?"files.begin.hide":"files.begin")),e.setAttribute("aria-expanded",o),e.setAttribute("aria-label",l(o?"files.begi\
n.hide.spoken":"files.begin.spoken",{name:t}))}async function Af(e,t,o){let[{text:n,isWhole:s}]=await Promise.all([Cf(t),ut.load()]);if(r(".file-beginning",e))return;
let i=n.split(`
`),a=i.slice(0,_f),c=_t("div","","file-beginning has-blocks");c.append(Lf(a.join(`
`),o)),(!s||i.length>a.length)&&c.append(_t("p",A("files.begin.rest",a.length),"file-beginning-rest")),e.append(c)}async function Cf(e){let t=await fetch(e,{headers:{
Range:`bytes=0-${Sa-1}`}});if(!t.ok)throw await t.json();let o=Number(t.headers.get("Content-Range")?.split("/")[1]??0);return{text:new TextDecoder().decode(await t.
arrayBuffer(),{stream:!0}).replace(/\r?\n$/,"").replaceAll(`\r
`,`
`),isWhole:o<=Sa}}function Lf(e,t){let o=Math.max(2,...[...e.matchAll(/`+/g)].map(([a])=>a.length)),n="`".repeat(o+1),s=$f.exec(t)?.[1].toLowerCase()??"",i=Sf.has(
s)?"":s;return ut.render(`${n}${i}
${e}
${n}`)?.nodes??_t("pre",e)}var Ta=/^([ \t]*)(?:[-*+]|\d{1,9}[.)])[ \t]+/u,Df=/^([ \t]*)(?:([-*+])|(\d{1,9})([.)])|(>))([ \t]+)/u,Mf=/^[ \t]*(?:`{3,}|~{3,})/u,Aa="https://",Hn={bold:jo("**"),
italic:jo("*"),strike:jo("~~"),code:If,"code-block":No,quote:qn({has:/^>[ \t]?/u,mark:()=>"> "}),list:qn({has:/^[-*+][ \t]+/u,mark:()=>"- ",instead:Ta}),numbers:qn(
{has:/^\d{1,9}[.)][ \t]+/u,mark:e=>`${e+1}. `,instead:Ta}),link:Rf};function jo(e){return t=>{let{value:o,start:n,end:s}=Un(t),i=o.slice(n,s),{length:a}=e;if(o.
slice(n-a,n)===e&&o.slice(s,s+a)===e&&!Pf(e,o,n))return{from:n-a,to:s+a,text:i,start:n-a,end:s-a};let d=i.split(/(\n\s*\n)/u).map((h,f)=>f%2||!h&&i?h:e+h+e).join(
"");return{from:n,to:s,text:d,start:n+a,end:n+d.length-a}}}var Pf=(e,t,o)=>e==="*"&&t[o-2]==="*"&&t[o-3]!=="*";function If(e){let t=e.value.slice(e.start,e.end);
if(t.includes(`
`))return No(e);let o=Math.max(0,...[...t.matchAll(/`+/gu)].map(([i])=>i.length));if(!o)return jo("`")(e);let n="`".repeat(o+1),s=`${n} ${t} ${n}`;return{from:e.
start,to:e.end,text:s,start:e.start,end:e.start+s.length}}function No(e){let{value:t,from:o,to:n}=Ma(e),s=t.slice(o,n),i=Math.max(2,...[...s.matchAll(/`+/gu)].map(
([m])=>m.length)),a="`".repeat(i+1),c=o+a.length+1;return{from:o,to:n,text:`${a}
${s}
${a}`,start:c,end:c+s.length}}function qn({has:e,mark:t,instead:o}){return n=>{let{value:s,from:i,to:a}=Ma(n),c=s.slice(i,a).split(`
`),m=c.every(g=>e.test(g)||!g.trim())&&c.some(g=>g.trim()),d=0,f=c.map(g=>m?g.replace(e,""):!g.trim()&&c.length>1?g:t(d++)+(o?g.replace(o,""):g)).join(`
`),u=i+f.length;return{from:i,to:a,text:f,start:c.length>1?i:u,end:u}}}function Rf(e){let{value:t,start:o,end:n}=Un(e),s=t.slice(o,n);if(Wn(s))return{from:o,to:n,
text:`[](${s})`,start:o+1,end:o+1};let i=o+s.length+3;return{from:o,to:n,text:`[${s}](${Aa})`,start:i,end:i+Aa.length}}var Wn=e=>e!==""&&Is(e,0)===e;function La(e,t){
let{value:o,start:n,end:s}=Un(t),i=o.slice(n,s);if(!i||i.includes(`
`)||Wn(i)||!Wn(e))return null;let a=`[${i}](${e})`;return{from:n,to:s,text:a,start:n+a.length,end:n+a.length}}function Da({value:e,start:t,end:o}){if(t!==o)return null;
let n=e.lastIndexOf(`
`,t-1)+1,s=e.slice(n,t);if(jf(e.slice(0,n)))return Ca(t,`
${/^[ \t]*/u.exec(s)[0]}`);let[i,a,c,m,d,h,f]=Df.exec(s)??[];if(!i)return null;if(i===s)return{from:n,to:t,text:"",start:n,end:n};let u=c??h??`${Number(m)+1}${d}`;
return Ca(t,`
${a}${u}${f}`)}var Ca=(e,t)=>({from:e,to:e,text:t,start:e+t.length,end:e+t.length}),jf=e=>e.split(`
`).filter(t=>Mf.test(t)).length%2===1;function Un({value:e,start:t,end:o}){let n=e.slice(t,o);return n.trim()?{value:e,start:t+n.length-n.trimStart().length,end:o-
n.length+n.trimEnd().length}:{value:e,start:t,end:o}}function Ma({value:e,start:t,end:o}){let n=e.indexOf(`
`,o);return{value:e,from:e.lastIndexOf(`
`,t-1)+1,to:n<0?e.length:n}}var Nf={b:"bold",i:"italic",e:"code"},Bf={x:"strike",e:"code-block",l:"link"},Ff={Digit7:"numbers",Digit8:"list",Digit9:"quote"};function zn(e,t){e.onclick=({target:o})=>{
let n=o.closest("[data-format]");n&&le(t,Hn[n.dataset.format])},e.addEventListener("keydown",o=>Hf(e,o)),t.addEventListener("keydown",o=>qf(t,o))}function le(e,t){
let o=t({value:e.value,start:e.selectionStart,end:e.selectionEnd});return o?(Bt(e,o.text,o),e.setSelectionRange(o.start,o.end),!0):!1}function qf(e,t){if(Ot(t))
return;let o=Wf(t),n=t.key==="Enter"&&(t.shiftKey||!et.matches)&&!t.ctrlKey&&!t.metaKey;(o?le(e,Hn[o]):n&&le(e,Da))&&(t.preventDefault(),t.stopPropagation())}function Wf({
key:e,code:t,ctrlKey:o,metaKey:n,shiftKey:s,altKey:i}){if(!(o||n)||i)return;let a=e.toLowerCase();return s?Bf[a]??Ff[t]:Nf[a]}function Hf(e,t){let o={ArrowLeft:-1,
ArrowRight:1}[t.key];if(!o)return;let n=[...e.children].filter(i=>!i.hidden),s=n.at((n.indexOf(document.activeElement)+o)%n.length);for(let i of n)i.tabIndex=i===
s?0:-1;s.focus(),t.preventDefault(),t.stopPropagation()}var Bo=class{#t;#e;#o;constructor({button:t,textarea:o,shown:n}){this.#t=t,this.#e=o,this.#o=n,t.onclick=()=>this.#s?this.#i():this.#n(),n.onkeydown=({key:s})=>s===
"Escape"&&this.#i(),ut.addEventListener("ready",()=>this.#s&&this.#r())}close(){this.#c(!1)}get#s(){return!this.#o.hidden}#n(){this.#r(),this.#c(!0),this.#o.focus(
{preventScroll:!0})}#i(){this.#c(!1),this.#e.focus({preventScroll:!0})}#r(){Wt(this.#o,this.#e.value),Ht(this.#o)}#c(t){this.#o.hidden=!t,this.#e.hidden=t,this.#t.
setAttribute("aria-pressed",t)}};var Uf=/<(?:a|b|strong|i|em|s|del|code|pre|li|table|blockquote|h[1-6])[\s>]/iu,zf=["vscode-editor-data","application/x-jetbrains"],Kf=/^(?:\t| {2,})\S/mu;function Kn(e,t){
e.addEventListener("paste",o=>Gf(e,o,t)),e.addEventListener("input",()=>t.hidden=!0)}function Gf(e,t,o){let{clipboardData:n}=t,[s,i]=[n.getData("text/plain"),n.
getData("text/html")],a=zf.some(c=>n.types.includes(c));if(le(e,c=>La(s.trim(),c)))return t.preventDefault();if(!a&&Uf.test(i))return t.preventDefault(),Yf(e,{html:i,
text:s});Xf(s,{isFromEditor:a})&&Jf(e,{text:s,offer:o})}async function Yf(e,{html:t,text:o}){let{markdownOf:n}=await Se("paste").catch(()=>({markdownOf:()=>o})),
s=n(t);Bt(e,Vf(s,o)?o:s)}var Vf=(e,t)=>e.replaceAll(/\s+/gu,"")===t.replaceAll(/\s+/gu,"");function Xf(e,{isFromEditor:t}){return e.trim().includes(`
`)&&!e.includes("```")&&(t||Kf.test(e))}function Jf(e,{text:t,offer:o}){let n=e.selectionStart,s=t.replaceAll(`\r
`,`
`);e.addEventListener("input",()=>queueMicrotask(()=>o.hidden=!1),{once:!0}),o.onclick=()=>{o.hidden=!0;let i=n+s.length;e.value.slice(n,i)===s&&le(e,({value:a})=>No(
{value:a,start:n,end:i}))}}function Zf(e,{bar:t,textarea:o,offer:n}){return zn(t,o),Kn(o,n),new Bo({button:r('[data-action="preview"]',t),textarea:o,shown:r(".composer-preview",e)})}function Qf(e,{
bar:t,textarea:o}){zn(t,o),Kn(o,r(".paste-offer",e))}var iC={audit:qs,person:Me,pins:zs,reports:Ks,scheduled:Ys,search:Js,thread:ti,threads:ei,webhooks:li},rC={inbox:Ze,threads:ao,drafts:Je,scheduled:so,saved:no,share:ro,
accounts:Ve,audit:Xe,abandoned:Ke,monitor:to,settings:oo};export{cn as Attachments,jn as ComposerTools,Nn as EphemeralNotes,Fn as FindBar,Ln as Notifier,hn as addMember,nm as answerButton,Uo as askMany,$n as askPoll,tm as chooseAction,
Ea as complete,Ba as deleteOthers,Fd as dialogOpeners,Tf as offerBeginning,Qf as offerFewTools,Zf as offerTools,rC as pages,iC as panels,Ul as pickEmoji,Tn as playButton,
Vd as reportMessage,Vo as saveMessage,Xd as seenBy,Qd as sendLater,sh as showVersions,ch as viewPictures,Gd as whoReacted,lh as whoVoted,ee as withShortcodes};
