/* Made by `make bundle` of 2170f2c69fe82497b96bd04623705fae7de429fe280ce5f7e949b50094f234b5. */
import{$ as fs,$a as qt,A as Pt,Aa as U,B as Oe,Ba as D,C as Q,Ca as _e,D as tt,Da as T,E as ss,Ea as ft,F as is,Fa as ks,G as rs,Ga as _t,H as as,Ha as pt,I as vt,
Ia as Os,J as cs,Ja as Es,K as m,Ka as N,L as A,La as z,M as F,Ma as V,N as dt,Na as _s,O as P,Oa as Ss,P as It,Pa as I,Q as j,Qa as $s,R as X,Ra as ot,S as R,Sa as he,
T as Rt,Ta as qo,U as ms,Ua as Se,V as ls,Va as $e,W as xt,Wa as Ts,X as Bo,Xa as As,Y as ds,Ya as nt,Z as Fo,Za as Ls,_ as hs,_a as Ft,a as B,aa as kt,ab as Cs,
b as Mt,ba as et,bb as S,c as Hn,ca as jt,cb as b,d as w,da as Nt,db as O,e as ke,ea as r,eb as J,f as Un,fa as y,fb as Wt,g as zn,ga as Ot,gb as Te,h as Gn,ha as p,
hb as Ds,i as Kn,ia as ht,ib as Ms,j as K,ja as Et,jb as fe,k as de,ka as x,kb as Ae,l as Yn,la as k,lb as Ht,m as Vn,ma as H,mb as Ps,n as bt,na as Ee,nb as St,
o as No,oa as ps,ob as ut,p as Xn,pa as v,q as Jn,qa as Bt,r as Z,ra as us,s as Zn,sa as ws,t as Y,ta as gs,u as Qn,ua as ys,v as ts,va as bs,w as es,wa as _,x as os,
xa as vs,y as lt,ya as xs,z as ns,za as q}from"./main.js";function st(e,t){let o=new Date(t);e.matches("time")&&(e.dateTime=t),e.title=j(o),p(e,Rt(o))}var Is=new WeakMap;function E(e,{list:t,into:o,none:n,sort:s=d=>d,key:i=({id:d})=>d,create:a,update:c,signal:l}){let d=()=>{l?.aborted||(I(r(o,e),s(t.items),{key:i,
create:a,update:c}),n&&(r(n,e).hidden=t.items.length>0||t.failed||!!t.searching),ut(e,t))};return Is.get(e)?.close(),Is.set(e,t),t.addEventListener("change",d,{
signal:l}),l?.addEventListener("abort",()=>t.close()),St(e).onclick=()=>t.more(),d}function Le(e,{showsRooms:t=!1,...o}){E(e,{create:()=>y("audit-item"),update:(n,s)=>va(n,s,{showsRooms:t}),...o})}function va(e,t,{showsRooms:o}){fe(r(".audit-w\
hat",e),ka(t));let n=r(".audit-why",e);p(n,t.reason?m("audit.reason",{reason:t.reason}):""),n.hidden=!t.reason,p(r(".audit-where",e),o&&t.room?`${xa(t)} · `:"");
let s=r("time",e);st(s,t.at)}function xa({room:e,details:t}){let o=e.name??t.name;return o?m("audit.where",{room:o}):m("audit.where.gone")}function ka({act:e,actor:t,
member:o,room:n,details:s}){let i={user:t?Bt(t):m("audit.console"),member:o&&Bt(o),room:s.name??n?.name,name:s.name,host:s.host,emoji:s.emoji,setting:s.setting&&
m(`settings.${s.setting}`),count:s.retention_days&&P(s.retention_days),role:s.role&&m(`role.${s.role}`),until:s.until&&R(new Date(s.until))},a=o&&t?.id!==o.id,c=Oa(
e,{...s,member:o,isOfOther:a});if(e==="retention"&&s.retention_days)return A("audit.retention.days",s.retention_days,i);let l=e==="invite"&&s.uses?A(c,s.uses,i):
m(c,i);return l.startsWith("audit.")?`${i.user}: ${e}`:l}function Oa(e,{until:t,by:o,outcome:n,uses:s,member:i,isOfOther:a,retention_days:c}){let d={ban:t&&"unt\
il",mute:"until",reset_password:o,resolve_report:n,invite:s?null:"any",retention:c===0?"ever":"server",revoke_invite:i&&"of",make_token:a&&"of",revoke_token:a&&
"of",remove_app:a&&"of"}[e];return d?`audit.${e}.${d}`:`audit.${e}`}var Rs={show(e,{conversation:t,signal:o}){let n=new _;Le(e,{list:n,into:".audit-list",none:".audit-none",signal:o}),n.open(`/rooms/${t.id}/audit?limit=50`)}};var Ea=36e5;function js({act:e,user:t,conversation:o}){let{members:n,room:s}=o,i={name:v(t),room:s.name},a={mute:({until:c,...l})=>n.mute(t.id,{muted_until:c,...l}),
ban:c=>n.ban(t.id,c),remove:c=>n.remove(t.id,c)};return Ns({title:m(`moderate.${e}.title`,i),text:m(`moderate.${e}.text`,i),action:m(`moderate.${e}`),hasEnd:e!==
"remove",mayBeForEver:e==="ban",act:a[e]})}function _a({seq:e,epoch:t,words:o,conversation:n}){return Ns({title:m("message.delete.title"),text:m("message.delete\
.text",o),action:m("message.delete"),act:({reason:s})=>n.delete({seq:e,epoch:t,reason:s})})}async function Ns({title:e,text:t,action:o,hasEnd:n=!1,mayBeForEver:s=!1,
act:i}){let a=x("moderate"),c=r("form",a);return O(c),r(".moderate-text",c).textContent=t,r(".moderate-until",c).hidden=!n,r('[value=""]',c.elements.hours).hidden=
!s,c.elements.hours.value=s?"":"1",r(".button-danger",c).textContent=o,S(c,async({hours:l,reason:d})=>{let h=n&&l?{until:new Date(Date.now()+Number(l)*Ea).toISOString()}:
{},f=d.trim()?{reason:d.trim()}:{};await i({...h,...f}),a.close("done")}),await k(a,{title:e})==="done"}var Sa=6e4,Ce={show(e,{conversation:t,subject:o,router:n,rooms:s,directory:i,presence:a,blocks:c,me:l,signal:d}){let{members:h}=t,f=r(".person",e),u=r("form",e),
g=()=>h.list.find(({user:L})=>L.id===o),$=()=>$a(e,{user:i.of({id:o}),member:g(),conversation:t,directory:i,presence:a,blocks:c,me:l}),M=J(()=>d.aborted||$());O(
u),S(u,({role:L})=>Ia(t,g(),L)),Ma(e,{conversation:t,member:g,router:n,user:()=>i.of({id:o})}),r('[data-action="write"]',e).onclick=()=>b(f,async()=>n.goToRoom(
(await s.openDirect([o])).id)),r('[data-action="block"]',e).onclick=()=>b(f,()=>Pa(c,i.of({id:o})));for(let L of[h,i,a,c])L.addEventListener("change",M,{signal:d});
t.addEventListener("room",M,{signal:d});let C=setInterval(M,Sa);d.addEventListener("abort",()=>clearInterval(C)),h.need(),$()}};function $a(e,{user:t,member:o,conversation:n,
directory:s,presence:i,blocks:a,me:c}){if(r(".person",e).hidden=!t.name,r(".person-missing",e).hidden=!!t.name||!s.knows(t.id),!t.name)return;let l=o?vs(o,i):i.
of(t.id);D(r(".avatar",e),t,{size:"large"}),_e(r(".avatar",e),l),p(r(".person-name",e),v(t)),p(r(".person-account",e),[`@${t.name}`,t.pronouns,Ta(t)].filter(Boolean).
join(" · ")),p(r(".person-presence",e),t.disabled?m("person.disabled"):xs({state:l,here:o?.here})),ht(r(".person-status",e),ws(t)),ht(r(".person-about",e),t.about),
Bs(r(".person-time",e),t.time_zone&&ls(t.time_zone)),Bs(r(".person-since",e),t.created_at&&ms(new Date(t.created_at)));let d=t.id===c.id;r('[data-action="write"\
]',e).hidden=d||t.disabled===!0||t.guest===!0,r('[data-open="account"]',e).hidden=!d;let h=r('[data-action="block"]',e);h.hidden=d,p(h,m(a.has(t.id)?"person.unb\
lock":"person.block")),La(e,n,o),o||Ca(e,n,{isMe:d})}var Ta=({bot:e,owner:t,guest:o})=>e&&t?m("bot.of",{name:v(t)}):Aa({bot:e,guest:o}),Aa=({bot:e,guest:t})=>e?
m("bot.mark"):t&&m("guest.mark");function Bs(e,t){p(r("dd",e),t??""),e.hidden=!t}function La(e,t,o){let{room:n,isOver:s}=t;if(r("form",e).hidden=!o||n.kind==="d\
irect",!o)return;let{role:i}=o,a=tt(n)&&!n.archived&&!s&&!o.user.bot&&!o.user.guest;p(r(".person-role",e),m(`role.${i}`)),r(".person-role-line",e).hidden=a,r(".\
member-roles",e).hidden=r(".member-save",e).hidden=!a;let{elements:c}=r("form",e);(c.role.value===""||!e.contains(document.activeElement))&&(c.role.value=i),Da(
e,t,o)}function Ca(e,{room:t,isOver:o,members:n},{isMe:s}){let i=n.loaded&&!o&&!s&&Q(t)&&t.kind!=="direct";r("form",e).hidden=!i;for(let a of[".person-role-line",
".member-roles",".member-save",".person-muted"])r(a,e).hidden=!0;for(let a of["mute","unmute","remove"])r(`[data-action="${a}"]`,e).hidden=!0;r('[data-action="b\
an"]',e).hidden=!1}function Da(e,t,o){let n=!t.isOver&&as(o,t),s=lt(o.muted_until);for(let c of["mute","ban","remove"])r(`[data-action="${c}"]`,e).hidden=!n;r('\
[data-action="mute"]',e).hidden||=s,r('[data-action="unmute"]',e).hidden=!n||!s;let i=r(".person-muted",e),a=s&&new Date(o.muted_until);ht(i,s&&m("person.muted",
{date:R(a)})),i.title=s?j(a):""}function Ma(e,{conversation:t,member:o,router:n,user:s}){for(let i of["mute","ban","remove"])r(`[data-action="${i}"]`,e).onclick=
async()=>{let a=!!o(),c=await js({act:i,user:s(),conversation:t});c&&!a?N(m("moderate.ban.done",{name:v(s())})):c&&i!=="mute"&&n.go({...n.address,panel:"people"},
{replace:!0})};r('[data-action="unmute"]',e).onclick=()=>b(r("form",e),()=>t.members.mute(o().user.id,{muted_until:null}))}async function Pa(e,t){if(e.has(t.id))
return e.unblock(t.id);let o=v(t);await T({title:m("person.block.title",{name:o}),text:m("person.block.text"),action:m("person.block")})&&await e.block(t.id)}async function Ia({
members:e},{user:t,role:o},n){n!==o&&(await e.setRole(t.id,n),N(m("member.role.changed",{name:v(t),role:m(`role.${n}`)})))}var Fs={show(e,{conversation:t,router:o,directory:n,blocks:s,signal:i}){let a=new _,c=()=>a.open(`/rooms/${t.id}/pins?limit=50`),l=({seq:h})=>{t.reveal(h),d()},
d=E(e,{list:a,into:".pin-list",none:".pins-none",key:({seq:h})=>h,create:()=>y("pin-item"),update:(h,f)=>Ra(h,f,{directory:n,conversation:t,body:e,router:o,reveal:l}),
signal:i});for(let h of[n,s])h.addEventListener("change",d,{signal:i});pt.addEventListener("ready",d,{signal:i}),t.addEventListener("pins",c,{signal:i}),c()}};function Ra(e,t,{
directory:o,conversation:n,body:s,router:i,reveal:a}){let c=o.of(t.user);D(r(".avatar",e),c),Ht(r(".report-author",e),c);let l=r(".report-message",e),d=n.isBlocked(
t);d?l.textContent=m("message.blocked"):Ft(l,Y(t)),qt(l);let h=r('[data-action="reveal"]',e);h.hidden=!d,h.onclick=()=>a(t);let f=r("time",e);f.dateTime=t.at,p(
f,Rt(new Date(t.at))),f.title=j(new Date(t.at)),r('[data-action="show"]',e).onclick=()=>i.go({...i.address,seq:t.seq});let u=r('[data-action="unpin"]',e);u.hidden=
!rs(t,n),u.onclick=()=>b(s,()=>n.unpin(t.seq))}var it=class{#t;constructor(t,o){let n=r(".place-filters",t);this.#t=[...n.querySelectorAll("[data-filter]")],n.addEventListener("click",({target:s})=>{let i=s.
closest("[data-filter]");i&&o(i.dataset.filter)})}show(t){for(let o of this.#t)o.setAttribute("aria-pressed",o.dataset.filter===t)}};var qs={show(e,{conversation:t,router:o,directory:n,reports:s,signal:i}){let a=new _,c="waiting",l=()=>a.open(`/rooms/${t.id}/reports?state=${c}&limit=50`),d=($,M)=>b(
e,()=>s.resolve($,M)).then(l),h=({seq:$})=>o.go({...o.address,seq:$}),f=E(e,{list:a,into:".report-list",none:".reports-none",create:()=>y("report-item"),update:($,M)=>ja(
$,M,{directory:n,resolve:d,toMessage:h}),signal:i}),u=$=>(c=$,g.show($),p(r(".reports-none",e),m(`reports.none.${$}`)),l()),g=new it(e,u);n.addEventListener("ch\
ange",f,{signal:i}),s.addEventListener("change",({detail:$})=>$.room===t.id&&l(),{signal:i}),u(c)}};function ja(e,t,{directory:o,resolve:n,toMessage:s}){let{message:i,
reporter:a,reason:c,at:l,resolved_at:d,kept_until:h}=t;Na(r(".report-head",e),i&&o.of(i.user)),p(r(".report-message",e),Ba(i)),ht(r(".report-kept",e),h&&m("repo\
rts.kept",{date:xt(new Date(h))})),fe(r(".report-reason",e),m("reports.reason",{name:Bt(o.of(a)),reason:c})),st(r("time",e),d??l);let f=r('[data-action="show"]',
e);f.hidden=!i||!!h,f.onclick=()=>s(t),Fa(e,t,o);let u=r(".report-answer",e);u.hidden=!!d;for(let g of["acted","dismissed"]){let $=r(`[data-action="${g}"]`,e);$.
hidden=!!d,$.onclick=()=>n(t,{outcome:g,note:r("input",u).value.trim()||void 0})}}function Na(e,t){e.hidden=!t,t&&(D(r(".avatar",e),t),Ht(r(".report-author",e),
t))}function Ba(e){return e?e.deleted?m("message.deleted"):_t(Y(e)):m("reports.hidden")}function Fa(e,{outcome:t,resolved_by:o,reporter:n,note:s},i){let a=r(".r\
eport-outcome",e);a.hidden=!t,fe(a,t?m(`reports.outcome.${t}`,{name:Bt(i.of(o))}):""),ht(r(".report-note",e),s&&m("reports.told",{name:v(i.of(n)),note:s}))}var Wo=e=>T({title:A("mention.many.title",e),text:m("mention.many.text"),action:m("mention.many.send"),isHarmless:!0});function Ut(e){let t=!1;return async o=>{try{return await e(t?{...o,mention_many:!0}:o)}catch(n){throw t||=n.code==="many_mentioned",n}}}var G=({time_zone:e})=>e??Intl.DateTimeFormat().resolvedOptions().timeZone;function Ws(e,t){let o=e;for(let n=0;n<2;n+=1)o=e-(Ho(o,t)-o);return new Date(o)}var rt=(e,t)=>new Date(
Ho(e,t)).toISOString().slice(0,16),zt=(e,t)=>Ws(Date.parse(`${e}Z`),t);function De(e,t=Date.now()){let o=Math.floor(Ho(t,e)/864e5)*864e5,n=(8-new Date(o).getUTCDay())%
7||7,s=i=>Ws(o+i*864e5+9*36e5,e);return{hour:new Date(t+36e5),tomorrow:s(1),monday:s(n)}}function Ho(e,t){let o={timeZone:t,hourCycle:"h23",year:"numeric",month:"\
numeric",day:"numeric",hour:"numeric",minute:"numeric",second:"numeric"},n=new Intl.DateTimeFormat("en-US",o).formatToParts(e),{year:s,month:i,day:a,hour:c,minute:l,
second:d}=Object.fromEntries(n.map(({type:h,value:f})=>[h,Number(f)]));return Date.UTC(s,i-1,a,c,l,d)}async function Gt({title:e,action:t,me:o,act:n,words:s=null,repeats:i=!1,repeat:a="once",mayBeNone:c=!1,before:l=null}){let d=x("pick-time"),h=r("form",d),f=G(o);
O(h);let u=De(f);for(let[M,C]of Object.entries(u))p(r(`[data-time="${M}"]`,h),X(C,f));r('[data-time="monday"]',h).closest(".choice").hidden=u.monday.getTime()===
u.tomorrow.getTime(),r(".time-text",h).hidden=s===null,h.elements.text.value=s??"",h.elements.repeat.value=a,r(".time-none",h).hidden=!c,r(".time-repeat",h).hidden=
!i,p(r(".time-zone",h),m("time.zone",{zone:f.replaceAll("_"," ")}));let{when:g,other:$}=h.elements;return $.min=rt(Date.now(),f),$.value=rt(l??u.tomorrow,f),g.value=
l?"other":c?"none":"hour",$.onfocus=()=>g.value="other",r(".button-primary",h).textContent=t,S(h,async M=>{let C=M.when==="other"?zt(M.other,f):u[M.when],L=s===
null?{}:{text:M.text};await n({at:C?.toISOString()??null,repeat:M.repeat,time_zone:f,...L}),d.close("done")}),await k(d,{title:e})==="done"}function Me(e,t,{store:o,me:n,roomName:s,onChange:i,mayChange:a=!0,isBlocked:c=!1}){let{at:l,repeat:d,time_zone:h,failure:f,text:u,state:g}=t;p(r(".draft-text",
e),c?m("message.blocked"):u);let $=d==="once",M=X(new Date(l),$?G(n):h);p(r(".scheduled-at",e),$?M:m("scheduled.repeats",{repeat:m(`repeat.${d}`),date:M}));let C=r(
".scheduled-failure",e);C.hidden=!f,p(C,f?!$&&g==="failed"?m("scheduled.stopped"):m("scheduled.failed",{reason:F({code:f})}):"");let yt=(ve,xe)=>{let le=r(`[dat\
a-act="${ve}"]`,e);return le.onclick=()=>Promise.resolve(xe()).then(i).catch(z),le.hidden=!a,le};yt("now",()=>qa(t,o)).hidden=!$,yt("change",()=>Wa(t,{store:o,me:n})),
yt("cancel",()=>Ha({text:r(".draft-text",e).textContent,roomName:s},()=>o.cancel(t)))}function Pe(e,t){r(".scheduled-hint",e).hidden=t.every(({repeat:o})=>o==="\
once")}async function qa(e,t){try{await t.sendNow(e)}catch(o){let{count:n,most:s}=o;if(o.code!=="many_mentioned"||n>s)throw o;await Wo(n)&&await t.sendNow(e,{isMeant:!0})}}
var Wa=(e,{store:t,me:o})=>Gt({title:m("scheduled.change"),action:m("save"),me:o,words:e.text,repeats:!0,repeat:e.repeat,before:Date.parse(e.at),act:Ut(n=>t.change(
e,n))});async function Ha({text:e,roomName:t},o){await T({title:m("scheduled.cancel.title"),text:m("scheduled.cancel.text",{text:Es(e),room:t}),action:m("schedu\
led.cancel")})&&await o()}var Hs={show(e,{conversation:t,directory:o,blocks:n,scheduled:s,signal:i}){let{id:a,me:c}=t,l=new _,d=()=>l.open(`/rooms/${a}/scheduled?limit=50`),h=({user:u})=>u.
id===c.id||Q(t.room),f=E(e,{list:l,into:".scheduled-list",none:".scheduled-none",create:()=>y("room-scheduled-item"),update:(u,g)=>{let $=o.of(g.user);D(r(".ava\
tar",u),$),p(r(".report-author",u),v($)),Me(u,g,{store:s,me:c,roomName:t.room.name,onChange:d,mayChange:h(g),isBlocked:n.has(g.user.id)})},signal:i});for(let u of[
o,n])u.addEventListener("change",f,{signal:i});t.addEventListener("room",f,{signal:i}),l.addEventListener("change",()=>Pe(e,l.items),{signal:i}),s.addEventListener(
"change",d,{signal:i}),d()}};var Ua=.2,at=class extends _{#t=null;#e=null;words="";constructor(){super(),this.addEventListener("change",()=>{this.searching||(this.#e=null)})}get searching(){
return this.#t!==null||this.loading}search(t){clearTimeout(this.#t),this.words=t,this.#e=t,this.#t=setTimeout(()=>this.#o(),t?Ua*1e3:0)}resume(){this.#e!==null&&
this.search(this.#e)}close(){clearTimeout(this.#t),this.#t=null,super.close()}clear(){super.clear(),this.#e=null}#o(){this.#t=null,this.open(this.pathFor(this.words))}};var za=20,Ga=/(?:^|\s)(?!-)\S*[\p{L}\p{N}]/u,Ie=class extends at{everywhere=!1;#t;constructor(t,o){super(),this.room=t,this.#t=o}ask(t){if(Ga.test(t))return this.
search(t);this.clear(),this.words=t}pathFor(t){return`${this.everywhere?"/search":`/rooms/${this.room}/search`}?${new URLSearchParams({q:t,time_zone:this.#t,limit:za})}`}};
function Us({text:e,hits:t,begins_later:o,ends_earlier:n}){let s=[...e],i=[],a=0;for(let{start:c,end:l}of t)i.push({text:s.slice(a,c).join("")},{text:s.slice(c,
l).join(""),isHit:!0}),a=l;return i.push({text:s.slice(a).join("")}),[{text:o?"…":""},...i,{text:n?"…":""}].filter(c=>c.text)}var Ka=["from:","in:","has:link","has:poll","has:file","has:image","before:","after:","on:","is:pinned","is:saved","is:mine","is:unsolved"],Re=null,Gs={show(e,{
conversation:t,subject:o,router:n,isOverlay:s,me:i,directory:a,rooms:c,blocks:l,signal:d}){let h=Ya(t.id,o,G(i)),f=r(".search-input",e);f.value=h.words;let u=()=>{
h.ask(f.value.trim()),M(),zs(r(".search-operators",e),f,u)};for(let C of e.querySelectorAll('[name="where"]'))C.checked=C.value==="everywhere"===h.everywhere,C.
onchange=()=>{h.everywhere=C.value==="everywhere",u()};let g=C=>{let L=de(h.words,h);Re={panel:L,found:h},n.go({...n.address,panel:L},{replace:!0}),n.go(Va(C,{beside:s()?
null:L}))},$=E(e,{list:h,into:".search-list",key:({room:C,seq:L})=>`${C} ${L}`,create:()=>y("search-item"),update:(C,L)=>Qa(C,L,{directory:a,rooms:c,blocks:l,open:g,
here:t.id}),signal:d}),M=()=>{$(),Ja(e,h)};for(let C of[h,a,c,l])C.addEventListener("change",M,{signal:d});f.oninput=u,r("form",e).onsubmit=C=>{C.preventDefault(),
u()},h.resume(),M(),zs(r(".search-operators",e),f,u),h.words||f.focus()}};function Ya(e,t,o){let{words:n,everywhere:s}=Yn(t);if(Re?.panel===de(n,{everywhere:s})&&
(s||Re.found.room===e))return Re.found;let a=new Ie(e,o);return a.everywhere=s,a.ask(n),a}function Va({room:e,seq:t,thread:o},{beside:n}){return o?{view:"room",
room:e,seq:o,panel:`thread:${o}:${t}`}:{view:"room",room:e,seq:t,panel:n}}function zs(e,t,o){let n=t.value.split(/\s/).at(-1).toLowerCase(),s=n.startsWith("-")?
"-":"",i=n.slice(s.length),a=Ka.filter(c=>c.startsWith(i)&&c!==i);e.replaceChildren(...a.map(c=>Xa(c,()=>{t.value=t.value.slice(0,t.value.length-i.length)+c+(c.
endsWith(":")?"":" "),t.focus(),o()}))),e.hidden=a.length===0}function Xa(e,t){let o=document.createElement("button");return o.type="button",o.className="button\
 button-small",o.textContent=e,o.onclick=t,o}function Ja(e,t){let o=r(".search-note",e);p(o,t.words?Za(t):m("search.hint")),o.hidden=!o.textContent}function Za({
items:e,searching:t,failed:o,refusal:n,hasMore:s,said:i}){if(n)return F(n);if(o)return"";if(t)return s&&!e.length?m("search.older"):"";let a=i.is_whole===!1;return!e.
length&&s?m("search.so_far"):a?m("search.part"):e.length?"":m("search.none")}function Qa(e,t,{directory:o,rooms:n,blocks:s,open:i,here:a}){let c=o.of(t.user);D(
r(".avatar",e),c),Ht(r(".report-author",e),c);let l=r(".search-place",e);p(l,t.room===a?"":n.find(t.room)?.name??""),l.hidden=!l.textContent;let d=r("time",e);d.
dateTime=t.at,p(d,Rt(new Date(t.at))),d.title=j(new Date(t.at));let h=s.has(t.user.id)?[{text:m("message.blocked")}]:Us(t.snippet);r(".report-message",e).replaceChildren(
...h.map(tc)),r('[data-action="show"]',e).onclick=()=>i(t)}function tc({text:e,isHit:t}){if(!t)return document.createTextNode(e);let o=document.createElement("m\
ark");return o.textContent=e,o}var je=class extends cs{root;floor=1;hasOlder;constructor({items:t,prev:o,thread:n}){super({first:t[0]?.seq??n.root,last:t.at(-1)?.seq??n.root}),this.root=Zn(n.
message),this.prepend(t,{from:this.first,before:this.last+1}),this.#t(o)}get cursor(){return this.last}shows(t){return bt(t)}hear(t){t.thread===this.root.seq&&t.
seq>this.last?this.take(Qn(t)):Xn(t)?this.expire(t.before):No(t)&&this.change(t)}change(t){super.change(t),No(t)===this.root.seq&&(this.root=ts(this.root,t))}expire(t){
let o=this.hasOlder===!1;super.expire(t),!(!this.root||this.root.seq>=this.expiredBefore)&&(this.root=os(this.root),o&&this.begin(this.root))}prependPage({items:t,
prev:o}){this.prepend(t,{from:t[0]?.seq??this.first}),this.#t(o)}joins(t){return!this.hasOlder||t.last<this.first?!1:(this.hasOlder=t.hasOlder,super.joins(t))}trim(){}#t(t){
this.hasOlder=t!==null,this.hasOlder||this.begin(this.root)}};var Ks=200,ec=300,oc={entries:[],first:null,last:null,cursor:null,floor:1,hasOlder:!1,entry(){},holds:()=>!1,trim(){}},nc=["state","room","me","isOver","unsentE\
dits","typing","members","readers","keepsEdits"],Ne=class extends EventTarget{#t;#e=null;#o=0;#s=!1;#n=[];#i=new AbortController;#r=null;#c=null;#a=null;#m=null;#d=new Jn;isThread=!0;follows=!1;readSeq=0;failure=null;constructor({
conversation:t,root:o,threads:n}){super(),this.#t=t,this.root=o,this.id=`${t.id}:${o}`;for(let i of nc)Object.defineProperty(this,i,{get:()=>t[i]});let{signal:s}=this.#i;
for(let i of["change","room"])t.addEventListener(i,()=>this.#p(i),{signal:s});t.addEventListener("lost-edit",({detail:i})=>this.#p("lost-edit",i),{signal:s}),t.
addEventListener("event",({detail:i})=>this.#h(i),{signal:s}),t.addEventListener("resync",()=>this.#b(),{signal:s}),t.addEventListener("state",()=>this.#v(),{signal:s}),
n.addEventListener("told",({detail:i})=>this.#u(i),{signal:s}),this.state==="live"&&this.load()}close(){this.#r&&this.#y(),this.#i.abort()}get rootEntry(){return this.#e?.
root}async load(){this.#o+=1;let t=this.#o;this.#s=!0,this.#n=[];let o=this.#e===null;try{let n=await w.get(`${this.#l}?limit=${Ks}`);if(t!==this.#o)return;let s=new je(
n);for(let i of this.#n)s.hear(i);this.#e&&s.joins(this.#e),s.expire(this.#t.timeline.expiredBefore),this.#e=s,this.#w(n.thread),o&&n.thread.unread&&(this.#a=n.
thread.read_seq),this.failure=null}catch(n){if(t!==this.#o)return;this.failure=n}this.#s=!1,this.#p("change"),this.#p("thread")}history={isAtNewest:!0,toNewest(){},
loadNewer(){},goTo:async t=>!!this.timeline.entry(t),loadOlder:()=>this.#m??=this.#f().finally(()=>this.#m=null)};get timeline(){let t=this.#e??oc;return t.epoch=
this.#t.timeline.epoch,Object.assign(this.history,{shown:t,hasOlder:t.hasOlder}),t}get unread(){let t=this.#a;return{first:(t===null?null:this.timeline.entries.
find(({seq:n,user:s})=>n>t&&s.id!==this.me.id))?.seq??null,below:()=>0,stoppedElsewhere:!1}}reading={seen:0,back(){},answered:()=>this.#a=null,away:()=>{},seeAll:()=>this.#g(),
see:({to:t})=>t>=this.timeline.last&&this.#g()};keep(){}get unsent(){return this.#t.unsentIn(this.root)}get lastOwn(){return this.timeline.entries.findLast(t=>bt(
t)&&is(t,this))}quoted(t){return this.timeline.entry(t)??this.#t.quoted(t)}send(t,{quote:o,inRoom:n,call:s,files:i}={}){this.#a=null,this.#d.note(this.#t.send(t,
{thread:this.root,quote:o,inRoom:n,call:s,files:i}))}takeBack(){return this.#d.takeBack(this)}async follow(t){let o=`${this.#l}/follow`;this.#w(await(t?w.put(o):
w.delete(o))),this.#p("thread")}solve(t){let o=`${this.#l}/solved?${new URLSearchParams({epoch:this.#t.timeline.epoch})}`;return t?w.put(o):w.delete(o)}ask=t=>this.#t.
ask({...t,thread:this.root,epoch:this.timeline.epoch});reactedTo=t=>this.#t.reactedTo(t);pressedIn=t=>this.#t.pressedIn(t);press=(t,o,n)=>this.#t.press(t,o,n);chosenIn=t=>this.#t.
chosenIn(t);vote=(t,o)=>this.#t.vote(t,o);endPoll=t=>this.#t.endPoll(t);roomCalled=t=>this.#t.roomCalled(t);linked=(t,o)=>this.#t.linked(t,o);personOf=t=>this.#t.
personOf(t);isSaved=t=>this.#t.isSaved(t);isBlocked=t=>this.#t.isBlocked(t);reveal=t=>this.#t.reveal(t);retry=t=>this.#t.retry(t);discard=t=>this.#t.discard(t);sayTyping=()=>this.#t.
sayTyping();edit=(t,o)=>this.#t.edit(t,o);delete=t=>this.#t.delete(t);react=(t,o)=>this.#t.react(t,o);pin=t=>this.#t.pin(t);unpin=t=>this.#t.unpin(t);unreact=(t,o)=>this.#t.
unreact(t,o);get#l(){return`/rooms/${this.#t.id}/messages/${this.root}/thread`}async#f(){let t=this.#e;if(!t?.hasOlder)return;let o=await w.get(`${this.#l}?befo\
re=${t.first}&limit=${Ks}`);t===this.#e&&(t.prependPage(o),this.#p("change"))}#h(t){this.#s&&this.#n.push(t),this.#e&&(this.#e.hear(t),this.#p("thread"))}#u({room:t,
root:o,...n}){t!==this.#t.id||o!==this.root||(this.#w(n),this.#p("thread"))}#w({follows:t,read_seq:o}){Object.assign(this,{follows:t,readSeq:o})}#g(){let{last:t}=this.
timeline;t===null||this.#c!==null&&t<=this.readSeq||(this.#c=this.readSeq=Math.max(t,this.readSeq),clearTimeout(this.#r),this.#r=setTimeout(()=>this.#y(),ec))}#y(){
clearTimeout(this.#r),this.#r=null,w.put(`${this.#l}/read`,{seq:this.#c}).catch(()=>{})}#b(){this.#e=null,this.#p("resync"),this.state==="live"&&this.load()}#v(){
this.state==="live"&&this.load(),this.#p("state")}#p(t,o){this.dispatchEvent(new CustomEvent(t,{detail:o}))}};var Kt=null,Vs={show(e,{conversation:t,subject:o,threads:n,signal:s,...i}){let[a,c]=o.split(":").map(Number),l=r(".thread",e);Kt??=new Ps({...i,threads:n,root:l}),
Kt.root!==l&&l.replaceWith(Kt.root);let d=new Ne({conversation:t,root:a,threads:n});s.addEventListener("abort",()=>d.close());let h=()=>sc(Kt.root,d);for(let f of[
"thread","room","state"])d.addEventListener(f,h,{signal:s});h(),Kt.show(d),c&&d.addEventListener("change",()=>Kt.goTo(c),{signal:s,once:!0})}};function sc(e,t){
let{rootEntry:o,follows:n,failure:s,room:i}=t,a=r(".thread-bar",e),c=!!o?.solved;a.hidden=!o,p(r(".thread-failure",e),s?F(s):""),Ys(r('[data-act="follow"]',a),{
isOn:n,act:()=>t.follow(!n)}),p(r('[data-act="follow"] span',a),m(n?"thread.unfollow":"thread.follow"));let l=r('[data-act="solve"]',a);Ys(l,{isOn:c,act:()=>t.solve(
!c)}),p(r("span",l),m(c?"thread.solved":"thread.solve"));let d=!!vt(i);l.hidden=d,r(".thread-solved",a).hidden=!d||!c}function Ys(e,{isOn:t,act:o}){e.setAttribute(
"aria-pressed",t),e.onclick=()=>o().catch(z)}var Be={all:"",unread:"&unread=true",unsolved:"&solved=false",solved:"&solved=true"};function Fe(e,{room:t,root:o,unread:n,message:s},{directory:i,blocks:a,roomName:c=""}){
let{replies:l,solved:d,user:h}=s,f=r("a",e);f.href=K({view:"room",room:t,panel:`thread:${o}`}),f.classList.toggle("has-unread",n>0);let u=i.of(h);Ae(r(".avatar-\
button",e),u),p(r(".thread-item-author",e),v(u)),p(r(".thread-item-room",e),c),p(r(".thread-item-text",e),ic(s,a));let g=[A("thread.replies",l.count),$s(new Date(
l.last_at)),d&&m("thread.solved")];p(r(".thread-item-facts",e),g.filter(Boolean).join(" · "));let[$,M]=r(".thread-item-unread",e).children;p($,n?String(n):""),
p(M,n?A("rooms.unread",n):"")}function ic(e,t){return e.deleted?m("message.deleted"):t.has(e.user.id)?m("message.blocked"):Os(Y(e))}var Xs={show(e,{conversation:t,directory:o,blocks:n,signal:s}){let{id:i}=t,a=new _,c=E(e,{list:a,into:".thread-list",none:".threads-none",key:({root:h})=>h,create:()=>y(
"thread-item"),update:(h,f)=>Fe(h,f,{directory:o,blocks:n}),signal:s}),l=h=>(d.show(h),a.open(`/rooms/${i}/threads?limit=50${Be[h]}`)),d=new it(e,l);for(let h of[
o,n])h.addEventListener("change",c,{signal:s});l("all")}};function At(e){r("form",e).hidden=!1,r(".made-once",e).hidden=!0}function Yt(e,t,{copied:o}){let n=r(".made-once",e),s=r(".once-text",n);r("form",e).hidden=!0,n.
hidden=!1,s.value=t,r('[data-action="copy"]',n).onclick=()=>V(t,o),e.addEventListener("close",()=>s.value="",{once:!0}),s.focus(),s.select()}function Zs(e,{path:t,mayMake:o,signal:n}){let s=new _,i=()=>s.open(t),a={renew:async l=>{if(!await T(Js("renew",l)))return;let d=null;await b(e,async()=>{d=await w.
post(`${t}/${l.id}/secret`)}),d&&mc(d),i()},revoke:async l=>{await T(Js("revoke",l))&&(await b(e,()=>w.delete(`${t}/${l.id}`)),i())}};E(e,{list:s,into:".incomin\
g-list",none:".incoming-none",create:()=>y("incoming-item"),update:(l,d)=>rc(l,d,a),signal:n});let c=r('[data-action="new-incoming"]',e);c.hidden=!o,c.onclick=()=>cc(
{path:t,onMade:i}),i()}function rc(e,t,o){r(".incoming-name",e).textContent=v(t.bot),r(".incoming-use",e).textContent=ac(t);for(let[n,s]of Object.entries(o)){let i=r(
`[data-action="${n}"]`,e);i.setAttribute("aria-label",m(`incoming.${n}.of`,{name:v(t.bot)})),i.onclick=()=>s(t)}}function ac({state:e,owner:t,last_used_at:o}){let n=t&&
m("incoming.by",{name:v(t)}),s=o?m("tokens.used",{date:R(new Date(o))}):m("tokens.unused");return[n,e==="stopped"?m("incoming.stopped"):s].filter(Boolean).join(
" · ")}function cc({path:e,onMade:t}){let o=x("incoming"),n=r("form",o);return O(n),At(o),S(n,async({name:s})=>{Qs(o,await w.post(e,{name:s.trim()})),t()}),k(o,
{title:m("incoming.new")})}function mc(e){let t=x("incoming");At(t),k(t,{title:v(e.bot)}),Qs(t,e)}function Qs(e,{url:t}){let o=r(".curl-example code",e);o.textContent=
`curl ${t} -d '{"text": "${m("incoming.example")}"}'`,e.addEventListener("close",()=>o.textContent="",{once:!0}),Yt(e,t,{copied:"incoming.copied"})}var Js=(e,{bot:t})=>({
title:m(`incoming.${e}.title`,{name:v(t)}),text:m(`incoming.${e}.text`),action:m(e==="revoke"?"tokens.revoke":"incoming.renew")});var ti={messages:["message","edited","deleted"],threads:["solved","unsolved"],reactions:["reacted","unreacted","pressed"],polls:["voted","poll_ended"],pins:["pi\
nned","unpinned"],members:["joined","left","added","removed","banned","unbanned","muted","unmuted","role"]},lc=new Set(Object.values(ti).flat()),Uo=Object.entries(
{...ti,room:Vn.filter(e=>!lc.has(e))}).map(([e,t])=>({name:e,types:t})),zo=({name:e})=>m(`webhooks.group.${e}`);function ei(e){return e.length?dt(Uo.filter(t=>t.
types.some(o=>e.includes(o))).map(zo)):m("webhooks.types.all")}var pe=({url:e})=>new URL(e).host;function qe({state:e,failures:t,next_try_at:o,last_delivery:n}){
return e!=="active"?m(`webhooks.state.${e}`):t?A("webhooks.state.failing",t,{date:R(new Date(o))}):n?m("webhooks.state.sent",{date:R(new Date(n.at))}):m("webhoo\
ks.state.active")}function oi(e,{path:t,room:o,rooms:n}){let s=new _,i=r(".range-form",e),a=()=>s.open(`${t}/deliveries?limit=20`),c=l=>w.post(`${t}/replays`,l);return dc(i,{room:o,
rooms:n}),E(e,{list:s,into:".delivery-list",none:".deliveries-none",create:()=>y("delivery-item"),update:(l,d)=>fc(l,d,{rooms:n,again:()=>b(i,()=>c(hc(d,n)).then(
a))})}),S(i,async({first:l,last:d,room:h})=>{await c({first:Number(l),last:Number(d),...n?{room:h}:{}}),a()}),a(),a}function dc(e,{room:t,rooms:o}){O(e);let n=e.
elements.room;r(".range-room",e).hidden=t!==null,n.disabled=t!==null,n.replaceChildren(...o?o.mine.filter(({name:s})=>s).map(({id:s,name:i})=>new Option(i,s)):[])}
var hc=({seq:e,room:t},o)=>({first:e,last:e,...o?{room:t}:{}});function fc(e,t,{rooms:o,again:n}){let{type:s,seq:i,room:a}=t,c=o&&o.find(a)?.name,l=[s,i&&m("web\
hooks.delivery.seq",{seq:P(i)}),c].filter(Boolean);r(".delivery-what",e).textContent=l.join(" · ");let d=r(".delivery-outcome",e);d.textContent=pc(t),d.title=j(
new Date(t.at));let h=r("button",e);h.hidden=!i,h.onclick=n}function pc({at:e,status:t,error:o,attempt:n,milliseconds:s}){let i=[R(new Date(e)),o??m("webhooks.d\
elivery.status",{status:t,milliseconds:P(s)})];return n>1&&i.push(m("webhooks.delivery.attempt",{count:P(n)})),i.join(" · ")}function Vt(e,{path:t,question:o,onGone:n}){r(".form-error",e).hidden=!0,r("button",e).onclick=async()=>{await T(o)&&await b(e,async()=>{await w.delete(t),H(e.closest(
"[data-dialog]")),n()})}}function We(e,t){let o=new Set(t),n=Uo.map(a=>uc(a,o)),s=r(".invite-room-list",e);s.replaceChildren(...n),e.elements.types.value=t.length?"chosen":"all";let i=()=>{
let a=e.elements.types.value==="all";s.hidden=a,r("input",s).setCustomValidity(a||o.size?"":m("webhooks.types.none"))};return r(".webhook-types",e).onchange=i,i(),
()=>e.elements.types.value==="all"?[]:[...o]}function uc(e,t){let o=y("invite-room"),n=r("input",o),s=e.types.filter(i=>t.has(i)).length;return n.checked=s===e.
types.length,n.indeterminate=s>0&&!n.checked,n.addEventListener("change",()=>e.types.forEach(i=>n.checked?t.add(i):t.delete(i))),r("span",o).textContent=zo(e),o.
title=e.types.join(", "),o}function ni(e,{path:t,rooms:o,onChanged:n}){let s=x("webhook"),i=r(".webhook-form",s),a=r(".webhook-outcome",s),c=u=>{r(".webhook-state",s).textContent=qe(u),r(
'[data-action="pause"]',s).hidden=u.state!=="active",r('[data-action="resume"]',s).hidden=u.state==="active"},l=async u=>{c(await w.patch(t,u)),n()};O(i),a.textContent=
"",i.elements.url.value=e.url;let d=We(i,e.types);c(e),S(i,({url:u})=>l({url:u.trim(),types:d()}));let h=oi(r(".deliveries",s),{path:t,room:e.room,rooms:o}),f={
test:()=>b(i,async()=>{a.textContent=m("webhooks.test.waits"),a.textContent=wc(await w.post(`${t}/tests`)),h()}),pause:()=>b(i,()=>l({active:!1})),resume:()=>b(
i,()=>l({active:!0})),rotate:()=>gc(i,t)};for(let[u,g]of Object.entries(f))r(`[data-action="${u}"]`,s).onclick=g;return Vt(r(".webhook-end",s),{path:t,question:yc(
e),onGone:n}),k(s,{title:pe(e)})}function wc({status:e,error:t}){return t?m("webhooks.test.failed",{why:t}):m(e>=200&&e<300?"webhooks.test.taken":"webhooks.test\
.refused",{status:e})}async function gc(e,t){let o={title:m("webhooks.rotate.title"),text:m("webhooks.rotate.text"),action:m("webhooks.rotate")};if(!await T(o))
return;let n=null;if(await b(e,async()=>{n=await w.post(`${t}/secret`)}),!n)return;let s=x("new-webhook");At(s),k(s,{title:m("webhooks.rotate")}),Yt(s,n.secret??
n.public_key,{copied:"webhooks.copied"})}var yc=e=>({title:m("webhooks.remove.title",{host:pe(e)}),text:m("webhooks.remove.text"),action:m("webhooks.remove")});function He(e,{path:t,rooms:o=null,signal:n}){let s=new _,i=()=>s.open(t);E(e,{list:s,into:".webhook-list",none:".webhooks-none",create:()=>y("webhook-item"),update:(a,c)=>bc(
a,c,()=>ni(c,{path:`${t}/${c.id}`,rooms:o,onChanged:i})),signal:n}),r('[data-action="new-webhook"]',e).onclick=()=>vc({path:t,onMade:i}),i()}function bc(e,t,o){
r(".webhook-host",e).textContent=pe(t),r(".webhook-what",e).textContent=ei(t.types),r(".webhook-state",e).textContent=qe(t),r("button",e).onclick=o}function vc({
path:e,onMade:t}){let o=x("new-webhook"),n=r("form",o);O(n),At(o);let s=We(n,[]);return S(n,async({url:i,signing:a})=>{let c=await w.post(e,{url:i.trim(),signing:a,
types:s()});Yt(o,c.secret??c.public_key,{copied:"webhooks.copied"}),t()}),k(o,{title:m("webhooks.new")})}var si={show(e,{conversation:t,signal:o}){let n=`/rooms/${t.id}`;He(r(".webhooks",e),{path:`${n}/webhooks`,signal:o}),Zs(r(".incoming",e),{path:`${n}/incoming-w\
ebhooks`,mayMake:Pt(t.room),signal:o})}};var Ue=class{#t;#e=new _;constructor(t){this.#t=t,E(t,{list:this.#e,into:".abandoned-list",none:".abandoned-none",create:()=>y("abandoned-item"),update:(o,n)=>this.#n(
o,n)})}show(){this.#o(),r(".form-error",this.#t).hidden=!0,this.#s()}#o(){return this.#e.open("/abandoned-rooms?limit=50")}#s(){r(".place-title",this.#t).focus()}#n(t,o){
let n=[o.kind==="private"&&m("abandoned.private"),m("browse.active",{date:xt(new Date(o.active_at))})];p(r(".abandoned-name",t),o.name),p(r(".hint",t),n.filter(
Boolean).join(" · "));let[s,i]=t.querySelectorAll("button");s.hidden=o.kind==="private",s.setAttribute("aria-label",m("abandoned.restore.room",{room:o.name})),
i.setAttribute("aria-label",m("abandoned.delete.room",{room:o.name})),s.onclick=()=>this.#i("restore",o,()=>w.put(`/abandoned-rooms/${o.id}/owner`)),i.onclick=()=>this.#i(
"delete",o,a=>w.delete(ke(`/abandoned-rooms/${o.id}`,a)))}async#i(t,o,n){let s=m(`abandoned.${t}.title`,{room:o.name}),i=t==="restore",a={title:s,text:m(`abando\
ned.${t}.text`),action:m(`abandoned.${t}`),isHarmless:i},c=i?await T(a)&&{}:await ft(a);c&&(await b(this.#t,async()=>{await n(c),N(m(`abandoned.${t}.done`,{room:o.
name}))}),await this.#o(),this.#s())}};var xc=50,ze=class extends at{pathFor(t){return`/accounts?${new URLSearchParams({limit:xc,q:t})}`}async change({id:t},o){return this.#t(await w.patch(`/accounts\
/${t}`,o))}async endSessions(t,o){return await w.delete(ke(`/accounts/${t.id}/sessions`,o)),this.#t({...t,sessions:0,last_seen_at:null})}makeLink({id:t},o){return w.
post(`/accounts/${t}/password-link`,o)}#t(t){return this.items=this.items.map(o=>o.id===t.id?t:o),this.dispatchEvent(new Event("change")),t}};var kc=new Set(["enable","link"]);function ii({account:e,accounts:t,me:o}){let n=x("one-account"),s=r(".dialog-body",n),i=e,a=(l,d)=>{r(`[data-act="${l}"]`,s).onclick=
async()=>{let h=await Ec(Oc(l,i),i);h&&await b(s,()=>d(i,h))}},c=l=>{i=l,_c(s,i,{me:o})};return a("disable",async(l,d)=>c(await t.change(l,{disabled:!0,...d}))),
a("enable",async(l,d)=>c(await t.change(l,{disabled:!1,...d}))),a("role",async(l,d)=>c(await t.change(l,{role:Go(l),...d}))),a("sessions",async(l,d)=>c(await t.
endSessions(l,d))),a("link",async(l,d)=>$c(s,l,await t.makeLink(l,d))),r(".form-error",s).hidden=!0,c(e),k(n,{title:v(e)})}var Go=({role:e})=>e==="owner"?"membe\
r":"owner",Oc=(e,t)=>e==="role"?`make_${Go(t)}`:e,Ec=(e,t)=>ft({title:m(`accounts.${e}.title`,{name:v(t)}),text:m(`accounts.${e}.text`,{name:v(t),account:t.name}),
action:m(`accounts.${e}.action`),isHarmless:kc.has(e)});function _c(e,t,{me:o}){let{name:n,role:s,sessions:i,bot:a,guest:c,external_id:l,created_at:d,last_seen_at:h,
disabled_at:f}=t,u={name:n,role:m(`accounts.role.${s}`),seen:m("accounts.seen.none"),sessions:P(i)};for(let[C,L]of Object.entries(u))p(Ge(e,C),L);for(let[C,L]of Object.
entries({since:d,seen:h,disabled:f}))L?st(Ge(e,C),L):Ge(e,C).title="";Ge(e,"disabled").parentElement.hidden=!f;let g=t.id===o.id,$=!!f,M={link:!$&&!a&&!c&&!l,role:!a&&
!c,sessions:i>0,disable:!$,enable:$&&!c};Sc(r(".account-acts",e),()=>{for(let[C,L]of Object.entries(M))r(`[data-act="${C}"]`,e).hidden=g||!L}),p(r('[data-act="r\
ole"]',e),m(`accounts.make_${Go(t)}`)),r(".account-own",e).hidden=!g,r(".link-made",e).hidden=!0}var Ge=(e,t)=>r(`[data-fact="${t}"] dd`,e);function Sc(e,t){let o=[
...e.children],n=o.indexOf(document.activeElement);if(t(),n<0||!o[n].hidden)return;let s=a=>!a.hidden;(o.slice(n).find(s)??o.slice(0,n).findLast(s))?.focus()}function $c(e,t,{
url:o,qr:n,expires_at:s}){let i=r(".link-made",e),a=r(".link-url",i);p(r(".link-for",i),m("accounts.link.for",{name:v(t)})),p(r(".link-end",i),m("accounts.link.\
end",{date:R(new Date(s))})),r(".invite-qr",i).src=n,a.value=o,i.hidden=!1,a.focus(),a.select();let c=r('[data-action="copy"]',i);r(".link-copied",i).hidden=!0,
c.onclick=()=>b(e,async()=>{await _s(o),r(".link-copied",i).hidden=!1})}var Ke=class{#t;#e;#o;#s=new ze;#n;constructor(t,{me:o,directory:n}){this.#t=t,this.#e=o,this.#o=n,this.#n=r("input",t),this.#n.oninput=()=>this.#s.search(this.#n.
value.trim());let s=E(t,{list:this.#s,into:".account-list",none:".accounts-none",create:()=>y("account-item"),update:(a,c)=>this.#i(r("button",a),c)}),i=J(()=>t.
hidden||s());n.addEventListener("change",i)}show(){document.activeElement!==this.#n&&(this.#n.value=""),this.#s.search(this.#n.value.trim()),(et.matches?this.#n:
r(".place-title",this.#t)).focus()}#i(t,o){let{name:n,display_name:s,role:i,disabled_at:a,owner:c,guest:l,external_id:d}=o,h=[c&&m("bot.of",{name:v(c)}),l&&m("g\
uest.mark"),i==="owner"&&m("role.owner"),d&&m("accounts.is_external"),a&&m("accounts.is_disabled")];D(r(".avatar",t),this.#o.of(o)),p(r(".account-item-name",t),
v(o)),p(r(".hint",t),s&&s!==n?n:""),p(r(".account-item-state",t),h.filter(Boolean).join(" · ")),t.classList.toggle("is-away",!!a),t.onclick=()=>ii({account:o,accounts:this.#s,
me:this.#e})}};var Ye=class{#t;#e=new _;constructor(t){this.#t=t,Le(t,{list:this.#e,into:".act-list",none:".acts-none",showsRooms:!0})}show(){this.#e.open("/audit?limit=50"),r(
".place-title",this.#t).focus()}};var Ve=class{#t;#e;#o;constructor(t,{drafts:o,rooms:n}){this.#t=t,this.#e=o,this.#o=n,o.addEventListener("change",()=>this.#s()),n.addEventListener("change",J(()=>this.#s()))}show(){
this.#s(),r(".place-title",this.#t).focus()}#s(){let t=this.#e.written.map(o=>({...o,room:this.#o.find(o.room)})).filter(({room:o})=>o);r(".drafts-none",this.#t).
hidden=t.length>0,I(r(".draft-list",this.#t),t,{key:({place:o})=>o,create:()=>y("draft-item"),update:(o,n)=>this.#n(o,n)})}#n(t,{place:o,room:n,thread:s}){let i=r(
"a",t);i.href=K({view:"room",room:n.id,panel:s&&`thread:${s}`}),Ot(i,s?"thread":Wt(n));let a=s?m("drafts.in_thread",{room:n.name}):n.name;p(r(".draft-room",i),a),
p(r(".draft-text",i),this.#e.of(o));let c=r("button",t);c.title=m("drafts.delete"),c.setAttribute("aria-label",m("drafts.delete.from",{room:a})),c.onclick=()=>this.#e.
keep(o,"")}};var Tc=200,Ac={ArrowDown:1,ArrowUp:-1};function Lc({kind:e,message:{seq:t,thread:o,in_room:n}}){let s=e==="reply"?t:n?null:o;return s?{panel:`thread:${s}`}:{seq:t}}
var Cc=e=>e.deleted?m("message.deleted"):_t(Y(e)).replace(/\s+/gu," ").slice(0,Tc),Xe=class{#t;#e;#o;#s;#n;constructor(t,{inbox:o,...n}){this.#t=t,this.#e=o,this.#o=
n,this.#s=E(t,{list:o.list,into:".inbox-list",none:".inbox-none",create:()=>y("inbox-item"),update:(i,a)=>this.#r(i,a)});let s=J(()=>t.hidden||this.#s());for(let i of[
n.rooms,n.directory,n.blocks])i.addEventListener("change",s);this.#n=new it(t,i=>this.#i(i)),r('[data-testid="inbox-all-done"]',t).onclick=()=>this.#l(o.setAllDone()),
r(".inbox-list",t).addEventListener("keydown",i=>this.#d(i))}show(){this.#i(this.#e.filter),r(".place-title",this.#t).focus()}leave(){this.#e.leave()}#i(t){this.#n.
show(t),p(r(".inbox-none",this.#t),m(t==="done"?"inbox.none.done":"inbox.none")),this.#e.show(t)}#r(t,o){let{message:n,by:s,unread:i,done:a}=o,{directory:c,rooms:l}=this.#o,
d=c.of(s),h=r("a",t);t.classList.toggle("is-unread",i),h.href=K({view:"room",room:n.room,...Lc(o)}),Ae(r(".avatar-button",t),d),p(r(".inbox-what",h),this.#a(o,v(
d))),p(r(".inbox-room",h),l.find(n.room)?.name??""),p(r(".inbox-time",h),xt(new Date(o.at))),p(r(".inbox-text",h),this.#c(o));let f=r(".icon-button",t);f.title=
m(a?"inbox.reopen":"inbox.done"),f.setAttribute("aria-label",f.title),f.onclick=()=>this.#m(t,o)}#c({message:t,reply:o,by:n}){let s=o?{...o,user:n}:t;return this.#o.
blocks.has(s.user.id)&&!s.deleted?m("message.blocked"):Cc(s)}#a({kind:t,emoji:o,count:n},s){return t!=="reaction"?m(`inbox.${t}`,{name:s}):A("inbox.reaction",n,
{name:s,emoji:o??""})}async#m(t,{id:o,done:n}){let s=t.nextElementSibling??t.previousElementSibling,i=t.contains(document.activeElement);await this.#l(this.#e.setDone(
o,!n)),i&&(s?r("a",s):r(".place-title",this.#t)).focus()}#d(t){let o=t.target.closest(".inbox-item");if(!o||t.altKey||t.ctrlKey||t.metaKey)return;let n=Ac[t.key];
if(t.key==="Delete")r(".icon-button",o).click();else if(n)(n>0?o.nextElementSibling:o.previousElementSibling)?.querySelector("a").focus();else return;t.preventDefault()}#l(t){
return t.catch(z)}};var Dc="/api/v1/monitor/ws",Mc="parley.v1",Pc=8e3,Ic=8e3,Je=class extends EventTarget{#t=null;#e;#o;#s=new Un;#n=new Map;state="connecting";keptSeconds=600;own=null;open(){
this.close(),this.#l("connecting"),this.#i()}close(){clearTimeout(this.#e),clearTimeout(this.#o);let t=this.#t;this.#t=null,t?.close(),this.#n.clear()}get nodes(){
let t=this.#c;return[...this.#n].filter(([,s])=>s.at(-1).at>t-Pc).map(([s])=>s).sort().sort((s,i)=>(i===this.own)-(s===this.own))}samplesOf(t){return this.#n.get(
t)??[]}#i(){let t=Hn(Dc,Mc);t.onmessage=({data:o})=>t===this.#t&&this.#r(JSON.parse(o)),t.onclose=o=>t===this.#t&&this.#d(o),this.#t=t,this.#m()}#r(t){if(this.#m(),
t.type==="hello"&&(this.#n.clear(),this.#s.reset(),this.own=t.node,this.keptSeconds=t.kept_seconds,this.#l("live")),t.type==="samples")for(let o of t.items)this.#a(
o);t.type==="sample"&&this.#a(t),this.dispatchEvent(new CustomEvent("change",{detail:t}))}get#c(){return Math.max(...[...this.#n.values()].map(t=>t.at(-1).at))}#a(t){
let{node:o,at:n}=t;this.#n.has(o)||this.#n.set(o,[]);let s=this.#n.get(o);s.push(t);let i=n-this.keptSeconds*1e3,a=s.findIndex(c=>c.at>=i);a>0&&s.splice(0,a);for(let[
c,l]of this.#n)l.at(-1).at<i&&this.#n.delete(c)}#m(){clearTimeout(this.#o),this.#o=setTimeout(()=>{this.#t.onclose=null,this.#t.close(),this.#d({})},Ic)}async#d({
code:t,reason:o}){if(clearTimeout(this.#o),!zn(t,o).again)return this.#l("ended");this.#l("lost"),this.#e=setTimeout(()=>this.#i(),this.#s.next()*1e3);let n=await w.
get("/me").catch(({status:s})=>s===401?{}:null);!n||n.role==="owner"||this.state!=="lost"||(clearTimeout(this.#e),this.#l("ended"))}#l(t){this.state=t,this.dispatchEvent(
new Event("change"))}};var Rc=[{name:"processor",most:100,value:he,lines:{machine:({host:e})=>e.cpu_percent,process:({process:e})=>e.cpu_percent}},{name:"memory",value:ot,lines:{machine:({
host:e})=>e.memory_bytes,process:({process:e})=>e.memory_bytes},more:{memory_total:({host:e})=>e.memory_total_bytes}},{name:"messages",most:1,value:$e,lines:{messages:({
chat:e})=>e.messages_per_second}},{name:"deliveries",most:1,value:$e,lines:{deliveries:({chat:e})=>e.deliveries_per_second}},{name:"commits",most:1,value:qo,lines:{
p99:({chat:e})=>e.commit_p99_ms,p50:({chat:e})=>e.commit_p50_ms}},{name:"lag",most:5,value:qo,lines:{loop:({chat:e})=>e.loop_lag_ms,backplane:({chat:e})=>e.backplane_lag_ms}},
{name:"sockets",most:5,value:Se,lines:{sockets:({chat:e})=>e.room_sockets+e.account_sockets,people:({chat:e})=>e.people}},{name:"queue",most:10,value:Se,lines:{
queued:({chat:e})=>e.queued}},{name:"storage",value:ot,lines:{database:({storage:e})=>e.database_bytes,wal:({storage:e})=>e.wal_bytes},more:{free:({storage:e})=>e.
free_bytes}}],Ze=class{#t;#e=new Je;#o=null;#s=[];#n=!1;#i=!1;constructor(t){this.#t=t;let o=J(()=>this.#n&&this.#m()),n=J(()=>this.#n&&this.#d());this.#e.addEventListener(
"change",({detail:s})=>this.#r(s)?n():o())}show(){this.#n=!0,this.#e.open(),r(".place-title",this.#t).focus(),this.#i=!1,this.#c().catch(()=>{this.#i=!0,this.#m()})}leave(){
this.#n=!1,this.#e.close()}#r(t){return t?.type==="sample"&&this.#o!==null&&t.node!==this.#o}async#c(){let[{LineChart:t}]=await Promise.all([Ee("charts"),ps("ch\
arts_style")]);this.#s.length||(this.#s=Rc.map(o=>this.#a(o,t))),this.#m()}#a({name:t,most:o,value:n,lines:s,more:i={}},a){let c=y("monitor-chart");p(r("h2",c),
m(`monitor.${t}`)),r(".monitor-charts",this.#t).append(c);let{keptSeconds:l}=this.#e,d=u=>It(u*1e3),h=u=>n(u,2),f={count:Object.keys(s).length,most:o,seconds:l,
value:h,moment:d};return{figure:c,chart:new a(r(".monitor-plot",c),f),lines:s,more:i,value:n}}#m(){let{nodes:t,state:o}=this.#e;t.length&&!t.includes(this.#o)&&
(this.#o=t[0]),this.#l(this.#i?"failed":o),this.#d();let n=this.#e.samplesOf(this.#o);if(r(".monitor-charts",this.#t).hidden=!n.length,!n.length||document.hidden)
return;let s=n.map(({at:i})=>i/1e3);for(let{figure:i,chart:a,lines:c,more:l,value:d}of this.#s)jc(r("dl",i),{newest:n.at(-1),lines:c,more:l,value:d}),a.show(s,Object.
values(c).map(h=>n.map(h)))}#d(){let{nodes:t}=this.#e,o=r(".monitor-nodes",this.#t);o.hidden=t.length<2;let n=t.map(s=>({key:s,newest:this.#e.samplesOf(s).at(-1)}));
I(o,n,{create:()=>y("monitor-node"),update:(s,{key:i,newest:a})=>{let{host:c,process:l,chat:d}=a,h=r("button",s),f=[l.cpu_percent===null?"":he(l.cpu_percent),l.
memory_bytes===null?"":ot(l.memory_bytes),m("monitor.node.sockets",{count:Se(d.room_sockets+d.account_sockets)}),m("monitor.node.messages",{rate:$e(d.messages_per_second)})];
p(r(".monitor-node-name",h),m("monitor.node",{host:c.name,pid:l.pid})),p(r(".monitor-node-facts",h),f.filter(Boolean).join(" · ")),h.setAttribute("aria-pressed",
String(i===this.#o)),h.onclick=()=>{this.#o=i,this.#m()}}})}#l(t){let o=r(".monitor-state",this.#t);o.hidden=t==="live",o.hidden||p(o,m(`monitor.state.${t}`))}};
function jc(e,{newest:t,lines:o,more:n,value:s}){let i=[...Object.entries(o).map(([a,c],l)=>({key:a,number:c(t),line:l+1})),...Object.entries(n).map(([a,c])=>({
key:a,number:c(t)}))].filter(({number:a})=>a!==null);I(e,i,{create:()=>y("monitor-value"),update:(a,{key:c,number:l,line:d})=>{p(r("dt",a),m(`monitor.line.${c}`)),
p(r("dd",a),s(l)),a.dataset.line=d??""}})}async function Qe(e,{days:t}){try{return await e({})}catch(o){if(o.code!=="would_erase")throw o;return await Nc(t,o)?e({erase:!0}):null}}function Nc(e,{count:t,
more:o}){let n=P(t),s=o?m("retention.confirm.many",{count:n}):A("retention.confirm.text",t,{count:n}),i=A("retention.confirm.title",e,{count:P(e)});return T({title:i,
text:s,action:m("retention.confirm")})}var Bc=200,to=class{#t;#e;#o=null;constructor(t){this.#t=t,this.#e=r(".settings-form",t),S(this.#e,()=>this.#c());let o=r(".team-picture-file",t);o.onchange=()=>o.
files[0]&&this.#n(()=>w.upload("/settings/picture",o.files[0])).finally(()=>o.value=""),r(".team-picture-choose",t).onclick=()=>o.click(),r(".team-picture-remov\
e",t).onclick=()=>this.#n(()=>w.delete("/settings/picture"))}show(){this.#s(),r(".place-title",this.#t).focus()}#s(){return b(this.#e,async()=>{let t=await w.get(
"/settings");await this.#r(t.welcome_rooms),this.#i(t)})}#n(t){return b(this.#e,async()=>this.#i(await t()))}#i(t){this.#o=t;for(let s of this.#e.querySelectorAll(
"[data-setting]"))qc(s,t);let{picture:o}=t,n=r(".team-picture-now",this.#t);n.hidden=!o,o&&(n.src=fs(o)),r(".team-picture-remove",this.#t).hidden=!o}async#r(t){
let{items:o}=await w.get(`/rooms?limit=${Bc}`),n=o.filter(({suggested:c,archived:l,kind:d})=>c&&!l&&d==="public"),s=new Map([...t,...n].map(({id:c,name:l})=>[c,
l])),i=new Set(t.map(({id:c})=>c)),a=[...s].map(([c,l])=>Hc({id:c,name:l,isChosen:i.has(c)}));r(".welcome-rooms",this.#t).replaceChildren(...a)}async#c(){let t={};
for(let i of this.#e.querySelectorAll("[data-setting]:not(.is-fixed)")){let{setting:a}=i.dataset,c=Wc(r("input, select",i));c!==this.#o[a]&&(t[a]=c)}let o=[...this.#e.
querySelectorAll(".welcome-rooms input:checked")].map(({value:i})=>i),n=this.#o.welcome_rooms.map(({id:i})=>i);[...o].sort().join()!==[...n].sort().join()&&(t.welcome_rooms=
o);let s=await Qe(i=>w.patch("/settings",{...t,...i}),{days:Fc(t)});return this.#i(s??this.#o),s!==null}},Fc=({retention_days:e,retention_most_days:t})=>Math.min(
...[e,t].filter(Boolean));function qc(e,t){let{setting:o}=e.dataset,n=t.fixed.includes(o),s=r("input, select",e);e.classList.toggle("is-fixed",n),s.value=t[o],s.
hidden=s.disabled=n;let i=r(".setting-fixed",e);i.hidden=!n;let a=s.selectedOptions?.[0].text??t[o];p(i,n?m("settings.fixed",{value:a,name:`PARLEY_${o.toUpperCase()}`}):
"")}var Wc=({type:e,value:t})=>e==="number"?Number(t):t.trim();function Hc({id:e,name:t,isChosen:o}){let n=y("welcome-room"),s=r("input",n);return Object.assign(
s,{value:e,checked:o}),p(r("span",n),t),n}function Ko({message:e,me:t,saved:o}){let n=o.of(e.room,e.seq);return Gt({title:m("message.save"),action:m("save"),me:t,mayBeNone:!0,before:n?.remind_at&&!n.due?
Date.parse(n.remind_at):null,act:async({at:s})=>{await o.save(e,s),N(m("saved.done"))}})}var ri="/me/saved?limit=50",eo=class{#t;#e;#o;#s;#n;#i=new _;constructor(t,{saved:o,rooms:n,me:s,blocks:i}){this.#t=t,this.#e=o,this.#o=n,this.#s=s,this.#n=i;let a=E(
t,{list:this.#i,into:".saved-list",none:".saved-none",sort:Uc,key:({room:c,seq:l})=>`${c}/${l}`,create:()=>y("saved-item"),update:(c,l)=>this.#r(c,l)});i.addEventListener(
"change",()=>t.hidden||a()),o.addEventListener("change",()=>t.hidden||this.#i.open(ri))}show(){this.#i.open(ri),r(".place-title",this.#t).focus()}#r(t,{room:o,seq:n,
remind_at:s,due:i,message:a}){let c=this.#o.find(o),l=r("a",t);l.href=`${B}/rooms/${o}/${n}`,c&&Ot(l,Wt(c)),p(r(".draft-room",l),c?.name??""),p(r(".draft-text",
l),this.#c(a));let d=r(".saved-when",t);d.parentElement.hidden=!s;let h=s?X(new Date(s),G(this.#s)):"";p(d,s?m(i?"saved.due":"saved.reminder",{date:h}):""),d.classList.
toggle("is-due",i),r('[data-act="remind"]',t).onclick=()=>Ko({message:{room:o,seq:n},me:this.#s,saved:this.#e}),r('[data-act="done"]',t).onclick=()=>this.#e.forget(
{room:o,seq:n}).catch(z)}#c(t){let{user:o}=t;return this.#n.has(o.id)?m("message.blocked"):m("rooms.last",{user:v(o),text:Y(t)})}},Uc=e=>[...e.filter(({due:t})=>t),
...e.filter(({due:t})=>!t)];var oo=class{#t;#e;#o;#s;#n=!1;constructor(t,{scheduled:o,rooms:n,me:s}){this.#t=t,this.#e=o,this.#o=n,this.#s=s,o.addEventListener("change",()=>this.#n&&!t.hidden&&
this.#i())}show(){this.#n=!0,this.#i(),r(".place-title",this.#t).focus()}async#i(){let t=await this.#e.load().catch(z);t&&(r(".scheduled-none",this.#t).hidden=t.
length>0,Pe(this.#t,t),I(r(".scheduled-list",this.#t),t,{key:({id:o})=>o,create:()=>y("scheduled-item"),update:(o,n)=>this.#r(o,n)}))}#r(t,o){let n=this.#o.find(
o.room),s=r("a",t);s.href=`${B}/rooms/${o.room}`,n&&Ot(s,Wt(n));let i=n?.name??m("scheduled.left");p(r(".draft-room",s),i),Me(t,o,{store:this.#e,me:this.#s,roomName:i,
onChange:()=>this.#i()})}};var zc=50,Xt=class extends at{suggested=[];async loadSuggested(){let{items:t}=await w.page("/rooms?scope=suggested&limit=20").catch(()=>({items:[]}));this.suggested=
t,this.dispatchEvent(new Event("change"))}pathFor(t){return`/rooms?${new URLSearchParams({scope:"joinable",limit:zc,q:t})}`}};var Gc=50,Jt=class extends at{constructor({directory:t}){super(),this.addEventListener("change",()=>t.take(this.items))}pathFor(t){return`/users?${new URLSearchParams(
{limit:Gc,q:t})}`}};var Yo=50,Kc=/[\s,、，&]+|\band\b|和/,ct=class extends EventTarget{#t;#e=null;#o=null;#s=new Map;#n;#i;words="";constructor({rooms:t=null,directory:o=null,isOffered:n=()=>!0,
roomWith:s=()=>null}){super(),this.#t=t,this.#n=n,this.#i=s;let i=()=>this.dispatchEvent(new Event("change"));t&&(this.#e=new Xt,this.#e.addEventListener("chang\
e",()=>{for(let a of this.#e.items)this.#s.set(a.id,a);i()})),o&&(this.#o=new Jt({directory:o}),this.#o.addEventListener("change",i))}search(t){this.words=t;for(let o of this.#r)
o.search(t);this.dispatchEvent(new Event("change"))}close(){for(let t of this.#r)t.close()}get searching(){return this.#r.some(t=>t.searching)}get failed(){return this.#r.
some(t=>t.failed)}get items(){let t=[...this.#c.slice(0,Yo),...this.#a,...this.#m.slice(0,Yo)];return[...new Map(t.map(o=>[o.id,o])).values()].filter(this.#n)}get hasMore(){
return[this.#c,this.#m].some(({length:o})=>o>Yo)||this.#r.some(o=>o.items.length>0&&o.hasMore)}get#r(){return[this.#e,this.#o].filter(Boolean)}get#c(){return this.#t?
ai([...this.#t.mine,...this.#t.archived],this.words).map(Vo):[]}get#a(){let{items:t=[],searching:o}=this.#o??{},n=q(this.words),s=({name:a,display_name:c})=>q(`${c}\
 ${a}`).includes(n),i=a=>{let c=this.#i(a.id);return c?Vo(c):{kind:"person",id:a.id,person:a}};return t.filter(a=>!o||s(a)).map(i)}get#m(){if(!this.#e)return[];
let o=this.#e.words===this.words&&!this.#e.searching?this.#e.items:[];return[...new Map([...ai([...this.#s.values()],this.words),...o].map(s=>[s.id,s])).values()].
filter(({id:s})=>!this.#t.find(s)?.role).map(Vo)}},Vo=e=>({kind:"room",id:e.id,room:e});function ai(e,t){let o=q(t);return e.map(n=>({room:n,at:Yc(n,o)})).filter(
({at:n})=>n>=0).sort((n,s)=>ci(n)-ci(s)).map(({room:n})=>n)}function Yc({name:e,kind:t,people:o=[]},n){let s=q(e).indexOf(n);if(s>=0||t!=="direct")return s;let i=o.
map(l=>q(`${l.display_name} ${l.name}`)),a=n.split(Kc).filter(Boolean);return a.length>0&&a.every(l=>i.some(d=>d.includes(l)))?Math.max(...i.map(l=>l.indexOf(a[0]))):
-1}var ci=({room:e,at:t})=>(t>0?2:0)+(e.unread?0:1);var Vc=`${B}/share/text`,Xc=`${B}/share/files/`;async function mi(){if(!await globalThis.caches?.has(Bo))return null;let e=await caches.open(Bo),t=await e.match(
Vc);if(!t)return null;let o=[];for(let n;n=await e.match(Xc+o.length);)o.push(await Jc(n));return{text:await t.text(),files:o,isAll:Number(t.headers.get("Parley\
-Files"))<=o.length}}async function Jc(e){let t=decodeURIComponent(e.headers.get("Parley-Name")),o=Number(e.headers.get("Parley-Bytes")),n=await e.blob(),s=n.size===
o?new File([n],t,{type:n.type}):null;return{name:t,size:o,file:s}}var Zc={"Tus-Resumable":"1.0.0"},Qc="application/offset+octet-stream",tm=new Set(["unreachable","too_many_requests","busy","unavailable","outcome_unknown","stor\
age_full","files_away"]),li=1,em=30,Qt=10,om=2,Xo=class extends EventTarget{state="waiting";sent=0;failure=null;alt="";#t;#e;#o=null;#s=null;#n=li;#i;constructor(t,o){
super(),this.#t=`${B}/api/v1/rooms/${t}/uploads`,this.#e=o}get name(){return this.#e.name}get size(){return this.#e.size}get isPicture(){return this.#e.type.startsWith(
"image/")}get id(){return this.#o?.split("/").at(-1)}get shown(){let t=this.alt.trim();return{id:this.id,name:this.name,type:"application/octet-stream",bytes:this.
size,...t&&{alt:t}}}start(){this.failure=null,this.#h("going"),this.#c()}refuse(t){this.failure=t,this.#h("failed")}resume(){this.state==="paused"&&(clearTimeout(
this.#i),this.start())}forget(){clearTimeout(this.#i),this.state="gone",this.#s?.abort()}cancel(){this.#o&&this.forget(),this.state="gone",clearTimeout(this.#i),
this.#r()}#r(){this.#o&&this.#l("DELETE",this.#o).catch(()=>{})}async#c(){try{if(this.#o?this.sent=await this.#m():this.#o=await this.#a(),this.state==="gone")return this.#r();
this.sent<this.size&&await this.#d(),this.#h("done")}catch(t){this.state==="going"&&this.#f(t)}}async#a(){let t=btoa(String.fromCodePoint(...new TextEncoder().encode(
this.name))),o={"Upload-Length":this.size,"Upload-Metadata":`filename ${t}`},s=(await this.#l("POST",this.#t,{headers:o})).getResponseHeader("Location").split("\
/").at(-1);return`${this.#t}/${s}`}async#m(){let t=await this.#l("HEAD",this.#o);return Number(t.getResponseHeader("Upload-Offset"))}async#d(){let t=this.sent,o=s=>{
this.#n=li,this.sent=t+s,this.dispatchEvent(new Event("change"))},n={"Upload-Offset":t,"Content-Type":Qc};await this.#l("PATCH",this.#o,{headers:n,body:this.#e.
slice(t),progress:o}),this.sent=this.size}#l(t,o,{headers:n={},body:s,progress:i}={}){return new Promise((a,c)=>{let l=new XMLHttpRequest;this.#s=l,l.open(t,o);
for(let[d,h]of Object.entries({...Zc,...n}))l.setRequestHeader(d,h);i&&(l.upload.onprogress=({loaded:d})=>i(d)),l.onload=()=>l.status<300?a(l):c(sm(l)),l.onerror=
()=>c({code:"unreachable"}),l.send(s)})}async#f({code:t,seconds:o}){if(t==="not_found"&&this.#o)return this.#o=null,this.sent=0,this.#c();let n=t==="unreachable"&&
!await nm(this.#e);if(this.state==="going"){if(n||!(tm.has(t)||t==="wrong_offset"))return this.failure=n?"file_unreadable":t,this.#h("failed");this.#h("paused"),
this.#i=setTimeout(()=>this.start(),(o||this.#n)*1e3),this.#n=Math.min(this.#n*2,em)}}#h(t){this.state=t,this.dispatchEvent(new Event("change"))}},nm=e=>e.slice(
0,1).arrayBuffer().then(()=>!0,()=>!1);function sm(e){let t=Number(e.getResponseHeader("Retry-After"))||void 0;try{return{code:JSON.parse(e.responseText).code,seconds:t}}catch{
return{code:e.status===404?"not_found":e.status<500?"unknown":"unreachable",seconds:t}}}var Jo=class extends EventTarget{uploads=[];#t;#e=null;constructor(t){super(),
this.#t=t}get isReady(){return this.uploads.every(({state:t})=>t==="done")}get hasFailed(){return this.uploads.some(({state:t})=>t==="failed")}get isAwaited(){return!!this.#e}add(t,o=0){
let n=Qt-this.uploads.length;for(let s of t.slice(0,n)){let i=new Xo(this.#t,s);i.addEventListener("change",()=>this.#o()),o&&s.size>o&&i.refuse("file_too_large"),
this.uploads.push(i)}return this.#o(),t.length<=n}whenReady(t){this.#e=t,this.#o()}drop(t){this.uploads=this.uploads.filter(o=>o!==t),t.cancel(),this.#o()}take(){
let t=this.uploads.map(({shown:o})=>o);return this.uploads=[],this.#o(),t}resume(){for(let t of this.uploads)t.resume()}forget(){for(let t of this.uploads)t.forget();
this.uploads=[],this.#o()}#o(){if(this.uploads.filter(({state:n})=>n==="going"||n==="paused").length<om&&this.uploads.find(({state:n})=>n==="waiting")?.start(),
(this.hasFailed||!this.uploads.length)&&(this.#e=null),this.dispatchEvent(new Event("change")),Zo.dispatchEvent(new Event("change")),!this.#e||!this.isReady)return;
let o=this.#e;this.#e=null,o()}},Zt=new Map,Zo=new EventTarget;addEventListener("online",()=>Zt.forEach(e=>e.resume()));function no(e,t){return Zt.has(e)||Zt.set(
e,new Jo(t)),Zt.get(e)}var Qo=()=>[...Zt.values()].some(({uploads:e})=>e.length>0);addEventListener("forget",()=>Zt.forEach(e=>e.forget()));var im=120,di=document.documentElement.dataset.language,tn=null,Lt=null;function te(){return tn??=rm().catch(e=>{throw tn=null,e}),tn}async function rm(){let[e,
t]=await Promise.all([hi("en"),di==="en"?null:hi(di)]);return Lt=new en(e,t),Lt}async function hi(e){let t=await fetch(new URL(`../emoji/${e}.json`,import.meta.
url));if(!t.ok)throw new Error(`No emoji in ${e}: ${t.status}`);return t.json()}var en=class{#t=new Map;#e=new Map;groups=new Map;constructor(t,o){for(let[n,s]of Object.
entries(t)){let i=s.map((a,c)=>am(n,a,o?.[n][c]));this.groups.set(n,i);for(let a of i){this.#e.set(a.emoji,a);for(let c of a.codes)this.#t.set(c,a)}}}withCode(t){
return this.#t.get(t)}of(t){return this.#e.get(t)}search(t,o=im){let n=q(t.trim().replace(/^:|:$/g,""));if(!n)return[];let s=[];for(let i of this.#e.values()){let a=lm(
i,n);a<fi&&s.push({entry:i,rank:a})}return s.sort((i,a)=>i.rank-a.rank).slice(0,o).map(({entry:i})=>i)}};function am(e,[t,o,n,s,i],[a,c]=[o,""]){let l=[...s.split(
" "),o,a].map(q),d=q(` ${o} ${n} ${a} ${c} ${s.replaceAll("_"," ")}`);return{emoji:t,label:a,codes:s.split(" "),hasTones:i===1,group:e,names:l,words:d}}var[cm,mm,
fi]=[1e3,1001,1002];function lm({names:e,words:t},o){let n=e.filter(s=>s.startsWith(o));return n.length?Math.min(...n.map(({length:s})=>s)):t.includes(` ${o}`)?
cm:t.includes(o)?mm:fi}var dm=/:[a-z0-9_+-]+:/u,hm=/(?<!`)(?<ticks>`+)(?!`)[^]*?(?<!`)\k<ticks>(?!`)|^[ ]{0,3}```[^]*|(?<![\p{L}\p{N}_:]):(?<code>[a-z0-9_+-]+):(?![\p{L}\p{N}_])/gmu;function ee(e){
return dm.test(e)?Lt?pi(e,Lt):te().then(t=>pi(e,t),()=>e):e}var pi=(e,t)=>e.replace(hm,(o,...n)=>fm(n.at(-1).code,t)??o),fm=(e,t)=>U.withName(e)?null:t.withCode(
e)?.emoji;var $t=Number(r(".app").dataset.fileBytes),on=new WeakMap,pm=0,rn=!1;Zo.addEventListener("change",()=>document.body.classList.toggle("has-files",Qo()));addEventListener(
"beforeunload",e=>Qo()&&e.preventDefault());addEventListener("dragstart",()=>rn=!0);addEventListener("dragend",()=>rn=!1);for(let e of["dragover","drop"])addEventListener(
e,t=>sn(t)&&!t.defaultPrevented&&wm(t));var nn=class{#t;#e;#o;#s=null;#n;#i;#r;#c;#a=null;#m;#d;#l;#f;#h=new WeakMap;constructor(t,{drafts:o,halfWritten:n,changed:s,
refuse:i}){this.#t=t,this.#e=o,this.#o=n,this.#r=r("textarea",t),t.prepend(y("composer-attachments")),this.#n=this.#u("composer-files"),this.#i=this.#u("compose\
r-file-input"),this.#d=this.#u("composer-files-status"),this.#c=t.closest(".conversation, .thread"),this.#c.dataset.drop=m("files.drop_here"),this.#m=s,this.#l=
i,this.#i.onchange=()=>{this.#y([...this.#i.files]),this.#i.value=""},t.addEventListener("paste",a=>this.#b(a),{capture:!0}),this.#v()}#u(t){let o=r(`.${t}`,this.#t);
return o.dataset.testid=this.#r.dataset.testid.replace("composer",t),o}get isEmpty(){return this.#a.uploads.length===0}get isReady(){return this.#a.isReady}get#w(){
let{room:t,isOver:o}=this.#s;return!!(vt(t)||o)}get hasFailed(){return this.#a.hasFailed}get note(){return this.#a.isAwaited?m("files.awaited"):""}show(t){this.#f?.
abort(),this.#f=new AbortController,this.#s=t,this.#a=no(t.id,t.room.id),this.#a.addEventListener("change",()=>this.#p(),{signal:this.#f.signal}),p(this.#d,""),
this.#p()}choose(){this.#i.click()}take(){return this.#a.take()}sendWhenReady(){let t=this.#a,o=this.#s;t.whenReady(()=>{t===this.#a&&this.#t.isConnected?this.#t.
requestSubmit():this.#g(o,t)})}sendNotYet(){this.#a?.whenReady(null)}async#g(t,o){let{id:n}=t,s=this.#e.of(n);if(s.startsWith("/"))return;let i=await ee(s);t.send(
i,{quote:this.#o.quoteOf(n)?.seq,files:o.take()}),this.#e.keep(n,""),this.#o.keepQuote(n,null)}#y(t){!t.length||!this.#a||this.#w||(this.#l(this.#a.add(t,$t)?"":
A("files.most",Qt)),this.#r.focus({preventScroll:!0}))}#b(t){let{files:o,types:n}=t.clipboardData;!o.length||n.includes("text/plain")||(t.preventDefault(),t.stopPropagation(),
this.#y([...o]))}#v(){let t=this.#c,o=n=>t.toggleAttribute("data-over",n&&!this.#w);t.addEventListener("dragover",n=>{sn(n)&&(n.preventDefault(),o(!0))}),t.addEventListener(
"dragleave",({relatedTarget:n})=>t.contains(n)||o(!1)),t.addEventListener("drop",n=>{if(o(!1),!sn(n))return;n.preventDefault();let s=[...n.dataTransfer.items].filter(
({kind:i})=>i==="file");this.#y(s.filter(i=>!i.webkitGetAsEntry()?.isDirectory).map(i=>i.getAsFile()))})}#p(){let{uploads:t}=this.#a;this.#n.hidden=t.length===0,
I(this.#n,t,{key:gm,create:()=>y("composer-file"),update:(o,n)=>this.#x(o,n)}),this.#m()}#x(t,o){let{name:n,size:s,state:i,sent:a,failure:c}=o,l=i==="done"||i===
"failed";t.dataset.state=i,this.#O(o),p(r(".file-name",t),n);let d=s?a/s:+(i==="done");r("progress",t).value=d,r("progress",t).hidden=l,r("progress",t).setAttribute(
"aria-label",m("files.progress",{name:n})),p(r(".file-size",t),um({state:i,failure:c,size:s,share:d})),this.#k(r(".file-alt",t),o);let h=r('[data-act="again"]',
t);h.hidden=i!=="failed"||c==="file_too_large"||c==="file_unreadable",h.setAttribute("aria-label",m("files.again",{name:n})),h.onclick=()=>{o.start(),this.#r.focus(
{preventScroll:!0})};let f=r('[data-act="drop"]',t);f.title=m(l?"files.drop":"files.cancel",{name:n}),f.setAttribute("aria-label",f.title),f.onclick=()=>{this.#a.
drop(o),this.#r.focus({preventScroll:!0})}}#k(t,o){t.hidden=!o.isPicture||o.state==="failed",t.setAttribute("aria-label",m("files.alt_of",{name:o.name})),t.value!==
o.alt&&(t.value=o.alt),t.oninput=()=>o.alt=t.value,t.onkeydown=n=>{n.key!=="Enter"||n.isComposing||(n.preventDefault(),this.#r.focus({preventScroll:!0}))}}#O(t){
let{name:o,state:n,failure:s}=t,i=this.#h.get(t);this.#h.set(t,n),!(i===n||!i&&n==="done")&&(n==="done"&&p(this.#d,m("files.done",{name:o})),n==="failed"&&p(this.#d,
m("files.failed",{name:o,reason:ui(s)})))}};function um({state:e,failure:t,size:o,share:n}){return e==="failed"?ui(t):e==="done"?ot(o):e==="paused"?m("files.pau\
sed"):e==="waiting"?m("files.waiting"):he(Math.floor(n*100))}function ui(e){return e==="file_unreadable"?m("files.unreadable"):e==="file_too_large"&&$t?m("files\
.too_large",{most:ot($t)}):F({code:e})}var sn=({dataTransfer:e})=>!rn&&e.types.includes("Files");function wm(e){e.preventDefault(),e.dataTransfer.dropEffect="no\
ne"}function gm(e){return on.has(e)||on.set(e,String(pm+=1)),on.get(e)}var mt=class{#t;#e;#o;#s;#n;#i;#r;constructor(t,{choices:o,onChosen:n,...s}){this.#t=t,this.#e=r("input",t),this.#o=r(".choice-list",t),this.#s=r(".choice-note",
t),this.#n=o,this.#i=s,this.#r=n,this.#e.value="",this.#e.oninput=()=>this.#c(),this.#e.onkeydown=i=>this.#u(i),o.addEventListener("change",()=>this.#a()),this.#c()}clear(){
this.#e.value="",this.#c(),this.#e.focus()}get words(){return this.#e.value.trim()}#c(){this.#h(null),this.#n.search(this.words)}#a(){let{items:t,hasMore:o,searching:n,
failed:s}=this.#n,i=this.#f?.dataset.key,a=0;I(this.#o,t,{key:({kind:d,id:h})=>`${d}:${h}`,create:()=>y("choice-item"),update:(d,h)=>{d.id=`${this.#o.id}-${a+=1}`,
this.#m(d,h)}});let c=s||this.words!==""&&!n;this.#s.hidden=t.length>0?!o:!c,p(this.#s,m(o?"jump.more":s?"list.trouble":"jump.none"));let{children:l}=this.#o;this.#h(
[...l].find(d=>d.dataset.key===i)??l[0]??null)}#m(t,o){t.dataset[o.kind]=o.id,t.onclick=()=>this.#r(o),t.onpointermove=()=>this.#h(t),o.kind==="room"?this.#d(t,
o.room):this.#l(t,o.person)}#d(t,o){Ds(t,o,this.#i);let n=Te(o);p(r(".choice-name",t),o.name),p(r(".choice-detail",t),n?`@${n.name}`:""),p(r(".choice-unread",t),
o.unread?P(o.unread):"")}#l(t,o){let n=r(".avatar",t);r(".icon",t).toggleAttribute("hidden",!0),n.hidden=!1,D(n,o),_e(n,this.#i.presence.of(o.id)),p(r(".choice-\
name",t),v(o)),p(r(".choice-detail",t),[`@${o.name}`,o.bot&&m("bot.mark")].filter(Boolean).join(" · ")),p(r(".choice-unread",t),"")}get#f(){return r('[aria-sel\
ected="true"]',this.#o)}#h(t){for(let o of this.#o.children)o.setAttribute("aria-selected",o===t);this.#e.setAttribute("aria-activedescendant",t?.id??""),t?.scrollIntoView(
{block:"nearest"})}#u(t){if(kt(t))return;let o=this.#f;if(t.key==="Enter"&&o)o.click();else if(t.key==="ArrowDown")this.#h(o?.nextElementSibling??o);else if(t.key===
"ArrowUp")this.#h(o?.previousElementSibling??o);else return;t.preventDefault()}};var so=class{#t;#e;#o;#s;#n;#i=null;constructor(t,{rooms:o,drafts:n,router:s,...i}){this.#t=t,this.#e=o,this.#o=n,this.#s=s,this.#n=i}async show(){let t=await mi();
r(".share-none",this.#t).hidden=!!t,r(".share-what",this.#t).hidden=!t;let o=!!(t?.text||t?.files.some(s=>!an(s))),n=o&&et.matches?"input":".place-title";t&&this.#r(
t),r(".share-where",this.#t).hidden=!o,o&&this.#c(t),r(n,this.#t).focus()}leave(){this.#i?.close(),this.#i=null}#r({text:t,files:o,isAll:n}){p(r(".shared-text",
this.#t),t),r(".shared-files",this.#t).replaceChildren(...o.map(ym));let s=r(".shared-most",this.#t);s.hidden=n,p(s,n?"":A("files.most",Qt))}#c(t){this.leave(),
this.#i=new ct({rooms:this.#e,directory:this.#n.directory,isOffered:({room:n})=>!n||!vt(n)});let o=n=>this.#a(t,n).catch(z);new mt(r(".share-where",this.#t),{choices:this.#i,
onChosen:o,...this.#n})}async#a({text:t,files:o},{kind:n,id:s}){let i=n==="room"?s:(await this.#e.openDirect([s])).id;t&&this.#o.keep(i,bs(this.#o.of(i),t),{isDone:!0});
let a=o.filter(l=>!an(l)).map(({file:l})=>l),c=no(i,i).add(a,$t);await ds(),this.#s.go({view:"room",room:i},{replace:!0}),c||N(A("files.most",Qt))}};function ym(e){
let t=y("shared-file"),o=an(e);return o&&(t.dataset.state="failed"),p(r(".file-name",t),e.name),p(r(".file-size",t),o||ot(e.size)),t}function an({size:e,file:t}){
return $t&&e>$t?m("files.too_large",{most:ot($t)}):t?"":m("share.no_space")}var io=class{#t;#e=new _;#o;#s;#n="all";constructor(t,{threads:o,rooms:n,directory:s,blocks:i}){this.#t=t,this.#o=E(t,{list:this.#e,into:".thread-list",none:".t\
hreads-none",key:({room:a,root:c})=>`${a}:${c}`,create:()=>y("thread-item"),update:(a,c)=>Fe(a,c,{directory:s,blocks:i,roomName:n.find(c.room)?.name??""})}),i.addEventListener(
"change",()=>t.hidden||this.#o()),o.addEventListener("told",({detail:a})=>this.#r(a)),this.#s=new it(t,a=>this.#i(a))}show(){this.#i(),r(".place-title",this.#t).
focus()}#i(t=this.#n){return this.#n=t,this.#s.show(t),this.#e.open(`/me/threads?limit=50${Be[t]}`)}#r(t){if(this.#t.hidden)return;let o=this.#e.items.findIndex(
({room:n,root:s})=>n===t.room&&s===t.root);if(o<0)return this.#i();this.#e.items[o]=t,this.#o()}};async function ro({title:e,action:t,hint:o="",most:n=1/0,isOffered:s=()=>!0,act:i,...a}){let c=x("pick-people"),l=new Map,d=new ct({directory:a.directory,isOffered:({
id:L,person:yt})=>!l.has(L)&&s(yt)}),h=new mt(c,{choices:d,onChosen:({person:L})=>u(L),...a}),f=()=>{wi(c,{picked:l,most:n,unpick:g}),h.clear()},u=L=>{l.size>=n||
(l.set(L.id,L),f())},g=L=>{l.delete(L),f()};r(".pick-hint",c).textContent=o;let $=r(".pick-submit",c);$.textContent=t,$.onclick=()=>b(c,async()=>{await i([...l.
values()]),c.close()});let M=new AbortController,{signal:C}=M;r("input",c).addEventListener("keydown",L=>{L.key==="Backspace"&&!L.target.value&&l.size&&g([...l.
keys()].at(-1))},{signal:C}),r(".form-error",c).hidden=!0,wi(c,{picked:l,most:n,unpick:g}),await k(c,{title:e}),M.abort(),d.close()}function wi(e,{picked:t,most:o,
unpick:n}){I(r(".picked",e),[...t.values()],{key:({id:s})=>s,create:()=>y("picked-item"),update:(s,i)=>{let a=r("button",s);D(r(".avatar",s),i),r(".picked-name",
s).textContent=v(i),a.setAttribute("aria-label",m("pick.remove",{name:v(i)})),a.onclick=()=>n(i.id)}}),r(".pick-submit",e).disabled=!t.size,r(".pick-full",e).hidden=
t.size<o}function cn({conversation:e,...t}){let{members:o,room:n}=e;return o.need(),ro({title:m("add_member.title"),action:m("add_member.submit"),hint:m("add_member.hint",
{room:n.name}),isOffered:({id:s})=>!o.has(s),act:s=>o.add(s),...t})}var gi=Mt("emoji-tone"),bm=18,ue=["","🏻","🏼","🏽","🏾","🏿"],vm=new RegExp("(?!\\u{1F91D}\\u200d)(\\p{Emoji_Modifier_Base})\\ufe0f?","gu"),ao=()=>ue.
find(e=>e===localStorage.getItem(gi))??"",yi=e=>bi(gi,e),co=({emoji:e,hasTones:t})=>t&&ao()?e.replace(vm,`$1${ao()}`):e,mn=()=>JSON.parse(localStorage.getItem(Fo))??
[];function we(e){let t=mn().filter(o=>o!==e);bi(Fo,JSON.stringify([e,...t].slice(0,bm)))}function bi(e,t){try{localStorage.setItem(e,t)}catch{}}var xm="400px",ln=new WeakMap,mo=new WeakMap,lo=class{#t;#e=1;#o;#s;constructor(t,{onChosen:o,onLooked:n,onLeave:s}){this.#t=t,this.#o=s;let i=({target:a})=>ln.
get(a.closest(".emoji"));t.onclick=a=>i(a)&&o(i(a));for(let a of["pointerover","focusin"])t.addEventListener(a,c=>i(c)&&n(i(c)));t.addEventListener("focusin",({
target:a})=>a.matches(".emoji")&&this.#i(a)),this.#s=new IntersectionObserver(a=>this.#n(a),{root:t,rootMargin:xm}),t.onkeydown=a=>this.#r(a)}show(t){this.#s.disconnect(),
this.#t.replaceChildren(...t.filter(({items:s})=>s.length).map(km)),this.#t.scrollTop=0;let[o,...n]=this.#t.children;if(o){dn(o),this.#i(r(".emoji",o)),this.#e=
getComputedStyle(r(".emoji-grid",o)).gridTemplateColumns.split(" ").length;for(let s of n)s.style.setProperty("--rows",Math.ceil(mo.get(s).length/this.#e));for(let s of n)
this.#s.observe(s)}}get first(){return ln.get(r(".emoji",this.#t))}focusFirst(){r(".emoji",this.#t)?.focus()}scrollTo(t){r(`[data-group="${t}"]`,this.#t)?.scrollIntoView(
{block:"start"})}#n(t){for(let{target:o,isIntersecting:n}of t)n&&dn(o)}#i(t){for(let o of this.#t.querySelectorAll('[tabindex="0"]'))o.tabIndex=-1;t&&(t.tabIndex=
0)}#r(t){let o=t.target.closest(".emoji"),n=o&&this.#c[t.key]?.(o);n&&(t.preventDefault(),n.focus?.())}#c={ArrowRight:t=>this.#a(t,1),ArrowLeft:t=>this.#a(t,-1),
ArrowDown:t=>this.#m(t),ArrowUp:t=>this.#d(t)??this.#f(),Home:()=>r(".emoji",this.#t),End:()=>oe(this.#t.lastElementChild).at(-1)};#a(t,o){let n=t.closest(".emo\
ji-group"),{buttons:s,at:i}=this.#l(t);return s[i+o]?s[i+o]:o>0?oe(n.nextElementSibling)[0]??t:oe(n.previousElementSibling).at(-1)??t}#m(t){let{buttons:o,at:n,column:s}=this.#l(
t);if(!(n-s+this.#e>=o.length))return o[Math.min(n+this.#e,o.length-1)];let a=oe(t.closest(".emoji-group").nextElementSibling);return a[Math.min(s,a.length-1)]??
t}#d(t){let{buttons:o,at:n,column:s}=this.#l(t);if(n>=this.#e)return o[n-this.#e];let i=oe(t.closest(".emoji-group").previousElementSibling),a=Math.floor((i.length-
1)/this.#e)*this.#e;return i[Math.min(a+s,i.length-1)]}#l(t){let o=oe(t.closest(".emoji-group")),n=o.indexOf(t);return{buttons:o,at:n,column:n%this.#e}}#f(){return this.#o(),
{}}};function oe(e){return e?(dn(e),[...r(".emoji-grid",e).children]):[]}function dn(e){let t=mo.get(e);mo.delete(e),t&&r(".emoji-grid",e).append(...t.map(Om))}
function km({name:e,title:t,items:o}){let n=y("emoji-group");n.dataset.group=e;let s=r("h3",n);return s.textContent=t,s.hidden=!t,mo.set(n,o),n}function Om(e){let t=document.
createElement("button");return t.type="button",t.className="emoji",t.tabIndex=-1,t.setAttribute("aria-label",e.label),nt(t,e),ln.set(t,e),t}var vi={recent:"🕘",team:"⭐",smileys:"😀",people:"👋",nature:"🐱",food:"🍎",travel:"🚗",activities:"⚽",objects:"💡",symbols:"❤️",flags:"🏁"},
Em={emoji:"✋",hasTones:!0},Ct=8;async function _m(e){let t=x("emoji"),o=xi.get(t)??xi.set(t,new fn(t)).get(t),n=k(t);return o.begin(e),await n||null}var xi=new WeakMap,
fn=class{#t;#e;#o;#s=null;constructor(t){this.#t=t,this.#e=r(".search-input",t),this.#o=new lo(r(".emoji-scroll",t),{onChosen:o=>this.#m(o),onLooked:o=>this.#d(
o),onLeave:()=>this.#e.focus()}),this.#e.oninput=()=>this.#i(),t.addEventListener("keydown",o=>this.#f(o)),this.#u(),this.#g()}begin(t){this.#e.value="",this.#d(
null),$m(this.#t,t),this.#n()}async#n(){this.#s||this.#l(m("emoji.loading"));try{this.#s??=await te(),this.#i()}catch{this.#l(m("emoji.trouble"))}}#i(){if(!this.#s)
return;let{value:t}=this.#e;for(let{name:n,items:s}of this.#r)r(`[data-tab="${n}"]`,this.#t).hidden=!s.length;let o=[...U.search(t),...this.#s.search(t).map(hn)];
this.#o.show(t.trim()?[{name:"found",title:"",items:o}]:this.#r),this.#d(t.trim()?this.#o.first??null:null),this.#l(t.trim()&&!o.length?m("emoji.none"):"")}get#r(){
return Object.keys(vi).map(t=>({name:t,title:m(`emoji.group.${t}`),items:this.#c(t)}))}#c(t){return t==="recent"?this.#a:t==="team"?U.all:this.#s.groups.get(t).
map(hn)}get#a(){let t=o=>U.of(o)??(this.#s.of(o)&&hn(this.#s.of(o)));return mn().map(t).filter(Boolean)}#m({text:t,key:o}){we(o),this.#t.close(t)}#d(t){nt(r(".e\
moji-sign",this.#t),t??{text:""}),p(r(".emoji-label",this.#t),t?.label??m("emoji.hint")),p(r(".emoji-code",this.#t),t?`:${t.code}:`:"")}#l(t){let o=r(".emoji-no\
ne",this.#t);o.hidden=!t,p(o,t)}#f(t){if(t.isComposing)return;let o=t.target===this.#e;if(t.key==="Escape")this.#t.close();else if(o&&t.key==="ArrowDown")this.#o.
focusFirst();else if(o&&t.key==="Enter")this.#h();else return!o&&Sm(t)?this.#e.focus():void 0;t.preventDefault()}#h(){let{first:t}=this.#o;t&&this.#e.value.trim()&&
this.#m(t)}#u(){let t=Object.entries(vi).map(([o,n])=>{let s=document.createElement("button");return s.type="button",s.className="emoji",s.textContent=n,s.title=
m(`emoji.group.${o}`),s.setAttribute("aria-label",s.title),s.dataset.tab=o,s.onclick=()=>this.#w(o),s});r(".emoji-tabs",this.#t).append(...t)}#w(t){this.#e.value&&
(this.#e.value="",this.#i()),this.#o.scrollTo(t)}#g(){let t=this.#t.querySelectorAll('[name="emoji-tone"]');for(let[o,n]of t.entries())n.nextElementSibling.textContent=
Em.emoji+ue[o],n.checked=ue[o]===ao(),n.onchange=()=>{yi(ue[o]),this.#i()}}},hn=e=>({key:e.emoji,text:co(e),label:e.label,code:e.codes[0]}),Sm=({key:e,ctrlKey:t,
metaKey:o,altKey:n,target:s})=>e.length===1&&e!==" "&&!t&&!o&&!n&&!s.matches("input");function $m(e,t){let{top:o,bottom:n,right:s}=t.getBoundingClientRect(),{offsetWidth:i,
offsetHeight:a}=e,c=o-a-Ct,l=c>=Ct?c:Math.min(n+Ct,innerHeight-a-Ct),d=Math.min(s-i,innerWidth-i-Ct);e.style.setProperty("--x",`${Math.max(Ct,d)}px`),e.style.setProperty(
"--y",`${Math.max(Ct,l)}px`)}var ho=4,fo=8,ge=null;function ki(e,{label:t,items:o}){return ge?.button===e?ge.close():(ge?.close(),new Promise(n=>Tm(e,{label:t,items:o,resolve:n})))}function pn({
name:e,icon:t,text:o,isDangerous:n},s){let i=y("menu-row");return Ot(i,t),r("span",i).textContent=o,i.dataset.testid=`sheet-${e}`,i.classList.toggle("is-dangero\
us",n),i.onclick=()=>s(e),i}function Tm(e,{label:t,items:o,resolve:n}){let s=y("menu"),i,a=f=>{i=f,h()},c=o.map(f=>pn(f,a));for(let f of c)f.role="menuitem";s.setAttribute(
"aria-label",t),s.append(...c),e.closest("main, aside, nav, body").append(s),s.showPopover(),Dm(s,e);let l=new AbortController,d=Nt.open(()=>{ge=null,l.abort(),
s.remove(),e.setAttribute("aria-expanded","false"),n(i)}),h=()=>Nt.close(d);ge={button:e,close:h},e.setAttribute("aria-expanded","true"),Am({menu:s,button:e,close:h},
l),s.onkeydown=f=>Lm(f,{rows:c,close:h}),c[0].focus({preventScroll:!0})}function Am({menu:e,button:t,close:o},{signal:n}){let s=({target:i})=>!e.contains(i)&&!t.
contains(i);for(let i of["pointerdown","wheel"])addEventListener(i,a=>s(a)&&o(),{capture:!0,passive:!0,signal:n});addEventListener("resize",o,{signal:n})}function Lm(e,{
rows:t,close:o}){let n=t.indexOf(document.activeElement),s={ArrowDown:(n+1)%t.length,ArrowUp:n-1,Home:0,End:-1}[e.key];if(e.stopPropagation(),s!==void 0)t.at(s).
focus();else if(e.key==="Escape"||e.key==="Tab")o();else return Cm(e,t,n);return e.preventDefault()}function Cm({key:e},t,o){let n=[...t.slice(o+1),...t.slice(0,
o+1)],s=i=>i.textContent.trim().toLocaleLowerCase().startsWith(e.toLocaleLowerCase());e.trim().length===1&&n.find(s)?.focus()}function Dm(e,t){let o=t.getBoundingClientRect(),
{width:n,height:s}=e.getBoundingClientRect(),i=getComputedStyle(t).direction==="rtl",a=innerHeight-fo-o.bottom-ho,c=o.top-ho-fo,l=s<=a||a>=c,d=Math.min(s,l?a:c),
h=i?o.left:o.right-n;e.style.maxBlockSize=`${d}px`,e.style.top=`${l?o.bottom+ho:o.top-ho-d}px`,e.style.left=`${Mm(h,innerWidth-n)}px`}var Mm=(e,t)=>Math.max(fo,
Math.min(e,t-fo));var Pm=matchMedia("(min-width: 45rem) and (hover: hover)");async function Im({row:e,item:t,button:o=null,conversation:n}){let s=Ms(t,n).map(c=>({...c,text:m(`me\
ssage.${c.name}`)}));if(!s.length)return;e.classList.add("is-pressed");let i=o&&Pm.matches,a=await(i?ki(o,{label:m("message.actions"),items:s}):Rm(s));return e.
classList.remove("is-pressed"),e.focus({preventScroll:!0}),i&&!a&&o.focus({preventScroll:!0}),a}async function Rm(e){let t=x("message"),o,n=i=>{o=i,t.close()},s=e.
map(i=>{let a=document.createElement("li");return a.append(pn(i,n)),a});return r(".sheet",t).replaceChildren(...s),await k(t),o}var jm=0;async function Nm({label:e,options:t,form:o},n){let s=x("bot-form"),i=r("form",s),a=t?[Fm({label:e,options:t})]:o.fields.map(qm);O(i),r(".bot-form-fiel\
ds",i).replaceChildren(...a.map(({place:l})=>l)),r(".bot-form-note",i).hidden=!!t,p(r('[data-testid="bot-form-submit"]',i),o?.submit??m("form.choose"));let c=()=>Object.
fromEntries(a.map(({id:l,value:d})=>[l,d()]).filter(([,l])=>l!==null));return Bm(i,a,async()=>{await n(t?{value:c().option}:{answers:c()}),s.close("done")}),k(s,
{title:e})}function Bm(e,t,o){let n=r(".form-error",e),s=!1;e.onsubmit=async i=>{i.preventDefault(),!s&&(s=!0,n.hidden=!0,e.setAttribute("aria-busy","true"),await o().
catch(a=>{let c=t.find(({id:l})=>l===a.field);n.textContent=c?m("form.wrong",{label:c.label}):F(a),n.hidden=!1,c?.input.focus()}),e.removeAttribute("aria-busy"),
s=!1)}}function Fm({label:e,options:t}){return Ei({id:"option",label:e,options:t,required:!0})}function qm(e){return e.kind==="checkbox"?Hm(e):e.kind==="select"?
Ei(e):Wm(e)}function Wm({id:e,label:t,kind:o,required:n,min:s,max:i}){let a=document.createElement(o==="long_text"?"textarea":"input"),c=o==="number";return c?Object.
assign(a,{type:"number",step:"any",min:s??"",max:i??""}):(s!==void 0&&(a.minLength=s),a.maxLength=i,a.dir="auto",o==="long_text"&&(a.rows=4)),_i({id:e,label:t,required:n,
input:a,value:()=>a.value===""?null:c?Number(a.value):a.value})}function Ei({id:e,label:t,options:o,required:n}){let s=document.createElement("select");return s.
append(Oi("",m(n?"form.please":"form.nothing")),...o.map(i=>Oi(i.id,i.label))),_i({id:e,label:t,required:n,input:s,value:()=>s.value||null})}function Oi(e,t){let o=Et(
"option",t);return o.value=e,o}function Hm({id:e,label:t,required:o}){let n=y("bot-form-check"),s=r("input",n);return s.required=o,p(r("span",n),t),{id:e,label:t,
input:s,place:n,value:()=>s.checked}}function _i({id:e,label:t,required:o,input:n,value:s}){let i=y("bot-form-field");n.id=`bot-form-${jm+=1}`,n.required=o,n.autocomplete=
"off";let a=r("label",i);return a.htmlFor=n.id,p(a,o?t:m("command.optional",{words:t})),i.append(n),{id:e,label:t,input:n,place:i,value:s}}var Um=B?"parley_theme":"theme",zm=365*24*3600;function Si(e){document.documentElement.dataset.theme=e,document.cookie=`${Um}=${e}; path=${B}/; max-age=${zm}; s\
amesite=lax`,ys()}var $i={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1};function Ai(e,{onShown:t}){let o=r('[role="tablist"]',e),n=[...o.children].filter(a=>!a.hidden),s=a=>{
for(let c of o.children){let l=c===a;c.setAttribute("aria-selected",l),c.tabIndex=l?0:-1,Ti(c).hidden=!l}a.scrollIntoView({block:"nearest",inline:"nearest"})},i=a=>{
s(a),t(Ti(a))};for(let a of n)a.onclick=()=>i(a);o.onkeydown=a=>{let c=Gm(n,a);c&&(a.preventDefault(),i(c),c.focus())},s(n[0])}var Ti=e=>r(`#${e.getAttribute("a\
ria-controls")}`);function Gm(e,{key:t,target:o}){return t==="Home"?e[0]:t==="End"?e.at(-1):$i[t]&&e.at((e.indexOf(o)+$i[t])%e.length)}function Li(e,{blocks:t,directory:o}){let n=new _,s=()=>n.open("/me/blocks?limit=50"),i=({user:a})=>b(e,()=>t.unblock(a.id)).then(s);E(e,{list:n,into:".ban-list",
none:".blocked-none",key:({user:a})=>a.id,create:()=>y("ban-item"),update:(a,c)=>Km(a,{...c,user:o.of(c.user)},i)}),s()}function Km(e,t,o){D(r(".avatar",e),t.user),
p(r(".ban-name",e),v(t.user)),p(r(".hint",e),m("blocked.since",{date:R(new Date(t.at))}));let n=r("button",e);n.textContent=m("person.unblock"),n.setAttribute("\
aria-label",m("blocked.unblock",{name:v(t.user)})),n.onclick=()=>o(t)}var Ym=864e5;function Di({rooms:e,path:t="/me/tokens",onMade:o}){let n=x("token"),s=r("form",n),i=r(".token-made",n);return O(s),s.hidden=!1,i.hidden=!0,Vm(s,e.
mine),s.onchange=()=>Ci(s),Ci(s),S(s,async()=>{let{token:a}=await w.post(t,Mi(s));s.hidden=!0,Jm(i,a),o()}),n.addEventListener("close",()=>r(".token-text",i).value=
"",{once:!0}),k(n)}function Vm(e,t){let o=t.filter(({name:n})=>n);r(".invite-room-list",e).replaceChildren(...o.map(Xm)),r('[value="chosen"]',e).closest("label").
hidden=!o.length}function Ci(e){let t=Mi(e),o=r(".invite-room-list",e);o.hidden=!t.rooms,r('[name="scope"]',e).setCustomValidity(t.scopes.length?"":m("tokens.no\
_scope")),o.querySelector("input")?.setCustomValidity(t.rooms?.length===0?m("tokens.none_chosen"):"")}function Xm({id:e,name:t}){let o=y("invite-room");return r(
"input",o).value=e,r("span",o).textContent=t,o}function Mi(e){let t=new FormData(e),o=Number(t.get("days"));return{name:t.get("name").trim(),scopes:t.getAll("sc\
ope"),rooms:t.get("rooms")==="chosen"?t.getAll("room"):null,expires_at:o?new Date(Date.now()+o*Ym).toISOString():null}}function Jm(e,t){let o=r(".token-text",e);
e.hidden=!1,o.value=t,r('[data-action="copy"]',e).onclick=()=>V(t,"tokens.copied"),o.focus(),o.select()}function po(e,{rooms:t,path:o="/me/tokens",onChanged:n=()=>{}}){let s=new _,i=()=>s.open(o),a=()=>(i(),n()),c=async l=>{!l.expired&&!await T(el(l))||(await b(e,
()=>w.delete(`${o}/${l.id}`)),a())};E(e,{list:s,into:".token-list",none:".tokens-none",create:()=>y("token-item"),update:(l,d)=>Zm(l,d,{rooms:t,end:c})}),r('[da\
ta-action="new-token"]',e).onclick=()=>Di({rooms:t,path:o,onMade:a}),i()}function Zm(e,t,{rooms:o,end:n}){r(".token-name",e).textContent=t.name,r(".token-scopes\
-of",e).textContent=un(t,o);let s=r(".token-times",e);s.textContent=[tl(t),wn(t)].join(" · "),s.title=m("tokens.made",{date:j(new Date(t.created_at))});let i=r(
"button",e);i.textContent=m(t.expired?"tokens.remove":"tokens.revoke"),i.onclick=()=>n(t)}var un=(e,t)=>[...e.scopes.map(o=>m(`tokens.short.${o}`)),Qm(e,t)].join(
" · ");function Qm({rooms:e},t){if(!e)return m("tokens.in.all");let o=e.map(n=>t.find(n)?.name).filter(Boolean);return m("tokens.in",{rooms:o.length?dt(o):m("t\
okens.rooms.gone")})}function tl({expired:e,expires_at:t}){return e?m("tokens.expired"):t?m("tokens.until",{date:R(new Date(t))}):m("tokens.never")}var wn=({last_used_at:e})=>e?
m("tokens.used",{date:R(new Date(e))}):m("tokens.unused"),el=({name:e})=>({title:m("tokens.revoke.title",{name:e}),text:m("tokens.revoke.text"),action:m("tokens\
.revoke")});var ol={mine:[],find:()=>{}};function Pi(e,{onChanged:t}){let o=x("bot"),n=`/me/bots/${e.id}`,s=r("form",o);return O(s),s.elements.display_name.value=e.display_name,
s.elements.about.value=e.about,S(s,async({display_name:i,about:a})=>{await w.patch(n,{display_name:i.trim(),about:a.trim()}),t()}),po(r(".tokens",o),{rooms:ol,path:`${n}\
/tokens`,onChanged:t}),Vt(r(".bot-end",o),{path:n,question:nl(e),onGone:t}),k(o,{title:v(e)})}var nl=e=>({title:m("bots.delete.title",{name:v(e)}),text:m("bots.\
delete.text"),action:m("bots.delete")});function Ii(e){let t=new _,o=()=>t.open("/me/bots"),n=s=>Pi(s,{onChanged:o});E(e,{list:t,into:".bot-list",none:".bots-none",create:()=>y("bot-item"),update:(s,i)=>sl(
s,i,n)}),r('[data-action="new-bot"]',e).onclick=()=>il({onMade:s=>(o(),n(s))}),o()}function sl(e,t,o){D(r(".avatar",e),t),r(".bot-name",e).textContent=v(t);let n=t.
disabled?m("bots.disabled"):A("bots.tokens",t.tokens);r(".hint",e).textContent=[`@${t.name}`,n].join(" · "),r("button",e).onclick=()=>o(t)}function il({onMade:e}){
let t=x("new-bot"),o=r("form",t);return O(o),S(o,async({name:n,display_name:s,about:i})=>{let a={name:n.trim(),display_name:s.trim()||null,about:i.trim()||null},
c=await w.post("/me/bots",a);H(t),e(c)}),k(t)}var Ri="/me/connected-apps";function ji(e,{rooms:t}){let o=new _,n=()=>o.open(Ri),s=async i=>{await T(al(i))&&(await b(e,()=>w.delete(`${Ri}/${i.id}`)),n())};E(
e,{list:o,into:".connected-app-list",none:".connected-apps-none",create:()=>y("connected-app-item"),update:(i,a)=>rl(i,a,{rooms:t,end:s})}),n()}function rl(e,t,{
rooms:o,end:n}){r(".token-name",e).textContent=t.app.name,r(".token-scopes-of",e).textContent=un(t,o);let s=r(".token-times",e);s.textContent=wn(t),s.title=m("c\
onnected_apps.since",{date:j(new Date(t.created_at))}),r("button",e).onclick=()=>n(t)}var al=({app:{name:e}})=>({title:m("connected_apps.end.title",{name:e}),text:m(
"connected_apps.end.text"),action:m("tokens.revoke")});var Bi={chime:[[880,880,0,.45],[1318,1318,.11,.6]],drop:[[520,1240,0,.16]],knock:[[190,120,0,.09],[190,120,.15,.09]],bell:[[1046,1046,0,.9],[2093,2093,0,.5],[3140,
3140,0,.25]]},Fi=Object.keys(Bi),cl=.16,Ni=1e-4,ml=.006,ll=500,ne=null;async function uo(e){let t=Bi[e];if(!t)return;ne??=new AudioContext;let o=performance.now();
if(await ne.resume(),!(performance.now()-o>ll))for(let n of t)dl(n)}function dl([e,t,o,n]){let s=ne.currentTime+o,i=new OscillatorNode(ne,{frequency:e}),a=new GainNode(
ne,{gain:0});i.frequency.setValueAtTime(e,s),i.frequency.exponentialRampToValueAtTime(t,s+n),a.gain.setValueAtTime(Ni,s),a.gain.exponentialRampToValueAtTime(cl,
s+ml),a.gain.exponentialRampToValueAtTime(Ni,s+n),i.connect(a).connect(ne.destination),i.start(s),i.stop(s+n)}function qi(e,t){let o={code:r(".mail-code",e),address:r(".mail-address",e)},n=r(".mail-more",e),s=r('[name="mail_wanted"]',e),i=null,a=!1,c=d=>{i=d,l()},l=(d=hl(
i))=>{let{available:h,address:f,pending:u}=i;e.hidden=!(h||f),p(r(".mail-says",e),d),r(".mail-wanted",e).hidden=!f,s.checked=i.wanted&&!i.failed,o.code.hidden=!u,
o.address.hidden=!h||t.has_password===!1||!(a||!(f||u)),n.hidden=!(f||u),r('[data-action="test-mail"]',n).hidden=!(f&&h),r('[data-action="change-mail"]',n).hidden=
a||!h||t.has_password===!1};O(o.code),O(o.address),o.address.elements.username.value=t.name,S(o.address,async({address:d,password:h})=>{let f=await w.put("/me/m\
ail",{address:d.trim(),password:h,language:document.documentElement.dataset.language});a=!1,O(o.address),c(f),o.code.elements.code.focus()}),S(o.code,async({code:d})=>{
let h=await w.post("/me/mail/confirmation",{code:d});O(o.code),c(h),s.focus()}),s.onchange=()=>b(n,async()=>c(await w.patch("/me/mail",{wanted:s.checked}))).then(
()=>l()),r('[data-action="change-mail"]',n).onclick=()=>{a=!0,l(),o.address.elements.address.focus()},r('[data-action="forget-mail"]',n).onclick=()=>b(n,async()=>{
await w.delete("/me/mail"),a=!1,c(await w.get("/me/mail"))}),r('[data-action="test-mail"]',n).onclick=()=>b(n,async()=>{await w.post("/me/mail/tests"),l(m("noti\
fy.mail.tested",{address:i.address}))}),b(n,async()=>c(await w.get("/me/mail")))}function hl({address:e,pending:t,wanted:o,failed:n}){return t?m("notify.mail.pe\
nding",{address:t}):e?n?m("notify.mail.failed",{address:e,why:n}):m(o?"notify.mail.says":"notify.mail.off",{address:e}):m("notify.mail.none")}var fl=6e4;function Hi(e,{me:t,onChanged:o}){pl(r(".picture-form",e),{me:t,onChanged:o}),ul(r(".profile-form",e),{me:t,onChanged:o}),wl(r(".status-form",e),{me:t,
onChanged:o})}function pl(e,{me:t,onChanged:o}){let n=r("input",e),s=r('[data-action="remove-picture"]',e),i=()=>{D(r(".avatar",e),t,{size:"large"}),s.hidden=!t.
picture},a=c=>b(e,async()=>{o(await c()),i()});O(e),r('[data-action="choose-picture"]',e).onclick=()=>n.click(),n.onchange=()=>n.files[0]&&a(()=>w.upload("/me/p\
icture",n.files[0])),s.onclick=()=>a(()=>w.delete("/me/picture")),i()}function ul(e,{me:t,onChanged:o}){O(e);let{display_name:n,pronouns:s,about:i,time_zone:a}=e.
elements;n.value=t.display_name,s.value=t.pronouns??"",i.value=t.about??"",gn(a,t.time_zone,{none:m("profile.time_zone.none")}),r(".hint",e).textContent=m("acco\
unt.signed_in_as",{name:t.name}),S(e,async c=>o(await w.patch("/me",{display_name:c.display_name.trim(),pronouns:c.pronouns.trim(),about:c.about.trim(),time_zone:c.
time_zone||null})))}function gn(e,t,{none:o=null}={}){let n=Intl.DateTimeFormat().resolvedOptions().timeZone,s=new Set([n,...t?[t]:[],...Intl.supportedValuesOf(
"timeZone")]);e.replaceChildren(...o?[new Option(o,"")]:[],...[...s].map(i=>new Option(i,i))),e.value=t??""}function wl(e,{me:t,onChanged:o}){O(e);let n=us(t),{
emoji:s,text:i,until:a,quiet:c}=e.elements;s.value=n?.emoji??"",i.value=n?.text??"",a.value=n?.until?"keep":"",c.value=lt(t.quiet_until)?"keep":"";for(let l of[
a,c])r('[value="keep"]',l).hidden=l.value!=="keep";S(e,async l=>{let d={emoji:l.emoji.trim(),text:l.text.trim()},f={status:!d.emoji&&!d.text?null:{...d,until:Wi(
l.until,n?.until)}};o(await w.patch("/me",{...f,quiet_until:Wi(l.quiet,t.quiet_until)}))})}function Wi(e,t){return e?e==="keep"?t:e==="today"||e==="week"?gl(e).
toISOString():new Date(Date.now()+Number(e)*fl).toISOString():null}function gl(e){let t=new Date;return t.setHours(24,0,0,0),e==="week"&&t.setDate(t.getDate()+(7-
new Date().getDay())%7),t}var yl={begins:"22:00",ends:"07:00"},yn=null;function Gi(e,{me:t,wishes:o,notifier:n,directory:s}){yn?.abort(),yn=new AbortController;let{signal:i}=yn,{device:a,
push:c}=n,l={me:t,wishes:o,device:a,push:c},d=()=>Ol(e,l),h=new ns(d),f=g=>b(e,()=>o.change(g)).then(d);r('[name="notify"]',e).onchange=({target:g})=>f({notify:g.
value}),r('[name="desktop"]',e).onchange=({target:g})=>a.setShows(g.checked),r('[name="push"]',e).onchange=({target:g})=>b(e,()=>bl(c,g.checked)).then(d),r('[na\
me="sound"]',e).onchange=({target:g})=>{a.setSound(g.value),uo(g.value)};let u=r(".quiet-hours",e);r('[name="is_quiet"]',e).onchange=({target:g})=>{let $=g.checked?
{...yl,time_zone:G(t)}:null;f({quiet_hours:$})},u.onchange=()=>xl(u)&&f({quiet_hours:kl(u)}),r('[data-action="test-notification"]',e).onclick=()=>b(e,()=>vl(n,Ki(
l)));for(let g of[o,a,c,s])g.addEventListener("change",d,{signal:i});h.await([t.quiet_until]),qi(r(".mail-setting",e),t),d()}var bl=(e,t)=>e.set(t).catch(o=>{throw o instanceof
DOMException?new wo:o});async function vl(e,t){if(!await e.test(t))throw new wo}var wo=class extends Error{code="no_push"},xl=e=>[...e.querySelectorAll("input")].
every(({value:t})=>t),kl=e=>Object.fromEntries(["begins","ends","time_zone"].map(t=>[t,r(`[name="${t}"]`,e).value]));function Ol(e,t){let{wishes:o,device:n,push:s}=t,
{notify:i,quietHours:a}=o;if(i===null)return;p(r(".notify-says",e),Ki(t)),r('[name="notify"]',e).value=i;let c=r('[name="desktop"]',e);c.checked=n.shows,c.disabled=
!n.canShow||n.isRefused;let l=r('[name="push"]',e);s.isTurning||(l.checked=s.isOn),l.disabled=s.isTurning||!s.isPossible||n.isRefused;let d=s.needsInstalling?"n\
otify.install":n.canShow?n.isRefused?"notify.refused":null:"notify.cannot",h=r(".notify-hint",e);h.hidden=!d,p(h,d?m(d):"");let f=r('[name="sound"]',e);f.value=
Fi.includes(n.sound)?n.sound:"",r('[name="is_quiet"]',e).checked=!!a,El(r(".quiet-hours",e),a)}function El(e,t){if(e.hidden=!t,!!t){gn(r('[name="time_zone"]',e),
t.time_zone);for(let o of["begins","ends"])r(`[name="${o}"]`,e).value=t[o]}}function Ki({push:e,...t}){let{me:o,wishes:n,device:s}=t;return!e.isOn||n.notify==="\
nothing"||lt(o.quiet_until)?Ui(t):s.ringsAtAll?m("notify.says.closed_too",{sentence:Ui(t)}):m(`notify.says.${n.notify}.closed`)}function Ui({me:e,wishes:{notify:t,
quietHours:o},device:n}){if(t==="nothing")return m("notify.says.nothing");if(!n.ringsAtAll)return m("notify.says.silent");if(lt(e.quiet_until))return m("notify.\
says.quiet",{date:j(new Date(e.quiet_until))});let s=n.shows?n.sound?"both":"desktop":"sound";return o?m(`notify.says.${t}.${s}.hours`,{begins:zi(o.begins),ends:zi(
o.ends)}):m(`notify.says.${t}.${s}`)}function zi(e){let[t,o]=e.split(":");return It(new Date(2026,0,1,t,o))}function Vi(e,{isOwner:t,onChanged:o}){let n=x("own-app"),s=`/me/apps/${e.id}`;_l(r(".app-keys",n),e,s);let i=r("form",n);O(i),i.elements.name.value=e.name,i.elements.
redirect_uris.value=e.redirect_uris.join(`
`);let a=r(".app-closes",i);return a.hidden=t||!e.for_everybody,S(i,async c=>{let l={name:c.name.trim(),redirect_uris:bn(c.redirect_uris)},d=await w.patch(s,l);
r(".app-audience",n).textContent=se(d),a.hidden||=!d.for_everybody,o()}),Vt(r(".app-end",n),{path:s,question:Xi(e,"remove"),onGone:o}),n.addEventListener("close",
()=>r(".app-secret",n).value="",{once:!0}),k(n,{title:e.name})}var se=({for_everybody:e})=>m(e?"own_apps.everybody":"own_apps.alone"),bn=e=>e.split(/\s+/).filter(
Boolean);function _l(e,t,o){r(".form-error",e).hidden=!0,r(".app-id",e).value=t.id,r('[data-action="copy-id"]',e).onclick=()=>V(t.id,"own_apps.copied"),r(".app-\
audience",e).textContent=se(t);let n=r('[data-action="renew-secret"]',e);n.hidden=!t.confidential,n.onclick=async()=>{await T(Xi(t,"renew"))&&await b(e,async()=>Yi(
e,(await w.post(`${o}/secret`)).client_secret))},Yi(e,t.client_secret)}function Yi(e,t){r(".app-secret-made",e).hidden=!t;let o=r(".app-secret",e);o.value=t??"",
r('[data-action="copy-secret"]',e).onclick=()=>V(o.value,"own_apps.copied")}var Xi=({name:e},t)=>({title:m(`own_apps.${t}.title`,{name:e}),text:m(`own_apps.${t}\
.text`),action:m(`own_apps.${t}`)});function Ji(e,{isOwner:t}){let o=new _,n=()=>o.open("/me/apps"),s=i=>Vi(i,{isOwner:t,onChanged:n});E(e,{list:o,into:".own-app-list",none:".own-apps-none",create:()=>y(
"own-app-item"),update:(i,a)=>Sl(i,a,s)}),r('[data-action="new-app"]',e).onclick=()=>$l({isOwner:t,onMade:i=>(n(),s(i))}),n()}function Sl(e,t,o){r(".token-name",
e).textContent=t.name,r(".hint",e).textContent=[m(t.confidential?"own_apps.confidential":"own_apps.public"),se(t)].join(" · "),r("button",e).onclick=()=>o(t)}function $l({
isOwner:e,onMade:t}){let o=x("new-app"),n=r("form",o);return O(n),r(".new-app-everybody",n).hidden=!e,S(n,async s=>{let i=await w.post("/me/apps",{name:s.name.trim(),
redirect_uris:bn(s.redirect_uris),confidential:s.kind==="confidential",for_everybody:e&&s.for_everybody==="on"});H(o),t(i)}),k(o)}function Zi(e,{rooms:t}){let o=new _;E(e,{list:o,into:".own-report-list",none:".own-reports-none",create:()=>y("own-report"),update:(n,s)=>Tl(n,s,t)}),o.open("/\
me/reports?limit=20")}function Tl(e,{room:t,seq:o,reason:n,outcome:s,note:i,at:a,resolved_at:c},l){let d=l.find(t),h=r(".report-room",e);p(h,d?m("own_reports.ro\
om",{room:d.name}):m("own_reports.gone")),d&&(h.href=K({view:"room",room:t,seq:o})),p(r(".report-reason",e),m("audit.reason",{reason:n})),p(r(".report-outcome",
e),m(`own_reports.${s??"waiting"}`)),ht(r(".report-note",e),i),st(r("time",e),c??a)}var Al={Edge:/Edg\//,Opera:/OPR\//,Firefox:/Firefox\//,Chrome:/Chrome\//,Safari:/Safari\//},Ll={iOS:/iPhone|iPad/,Android:/Android/,Windows:/Windows/,macOS:/Mac OS/,
Linux:/Linux/};function tr(e){let t=new _,o=()=>t.open("/me/sessions?limit=50"),n=async s=>{await T(Ml(s))&&(await b(e,()=>w.delete(`/me/sessions/${s.id}`)),o())};
E(e,{list:t,into:".session-list",sort:Cl,create:()=>y("session-item"),update:(s,i)=>Dl(s,i,n)}),o()}var Cl=e=>e.toSorted((t,o)=>new Date(o.last_seen_at)-new Date(
t.last_seen_at));function Dl(e,t,o){let n=r(".session-agent",e);n.textContent=or(t.user_agent??""),n.title=t.user_agent??"";let s=r(".session-seen",e);s.textContent=
t.current?m("sessions.current"):er(t),s.title=t.current?"":j(new Date(t.last_seen_at)),r("button",e).hidden=t.current,r("button",e).onclick=()=>o(t)}var Ml=e=>({
title:m("sessions.revoke.title",{device:or(e.user_agent??"")}),text:m("sessions.revoke.text",{seen:er(e)}),action:m("sessions.revoke")});function er({last_seen_at:e,
address:t}){return m("sessions.seen",{date:R(new Date(e)),address:t??""})}function or(e){let t=Qi(Al,e),o=Qi(Ll,e);return t?o?m("sessions.device",{browser:t,system:o}):
t:m("sessions.program")}function Qi(e,t){return Object.keys(e).find(o=>e[o].test(t))}function nr({me:e,outbox:t,drafts:o,halfWritten:n,blocks:s,directory:i,rooms:a,wishes:c,notifier:l,onChanged:d,onReadingShown:h}){let f=x("account");Hi(f,{me:e,
onChanged:d}),Pl(r(".reading-setting",f),{onReadingShown:h}),Il(f),Rl(r(".password-form",f),e),r("#account-tab-server",f).hidden=e.role!=="owner";let u={"accoun\
t-notifications":g=>Gi(g,{me:e,wishes:c,notifier:l,directory:i}),"account-preferences":g=>{Li(r(".blocked-setting",g),{blocks:s,directory:i}),Zi(r(".own-reports",
g),{rooms:a})},"account-sign-in":g=>tr(r(".sessions",g)),"account-programs":g=>{po(r(".tokens",g),{rooms:a}),Ii(r(".bots",g)),ji(r(".connected-apps",g),{rooms:a}),
Ji(r(".own-apps",g),{isOwner:e.role==="owner"}),He(r(".webhooks",g),{path:"/me/webhooks",rooms:a})}};return Ai(f,{onShown:g=>u[g.id]?.(g)}),r(".sign-out",f).onsubmit=
g=>jl(g,{outbox:t,drafts:o,halfWritten:n,push:l.push}),k(f)}function Pl(e,{onReadingShown:t}){let o=r("input",e);o.disabled=!0;let n=s=>{o.checked=s.shown,o.disabled=
!1};b(e,async()=>n(await w.get("/me/reading"))),o.onchange=()=>{let s=o.checked;return o.checked=!s,b(e,async()=>{n(await w.put("/me/reading",{shown:s})),t()})}}
function Il(e){for(let t of e.querySelectorAll('[name="theme"]'))t.checked=t.value===document.documentElement.dataset.theme,t.onchange=()=>Si(t.value);r('input[\
name="next"]',e).value=location.pathname+location.search}function Rl(e,t){O(e),e.hidden=t.has_password===!1,e.elements.username.value=t.name;let{passwordLength:o}=r(
".app").dataset;e.elements.new_password.minLength=o,p(r("#new-password-hint",e),m("password.hint",{count:o})),S(e,async({current_password:n,new_password:s})=>{await w.
put("/me/password",{current_password:n,new_password:s}),O(e)})}async function jl(e,{outbox:t,drafts:o,halfWritten:n,push:s}){let i=t.all.length,a=e.target;i&&(e.
preventDefault(),!await T({title:m("sign_out.title"),text:A("sign_out.unsent",i),action:m("sign_out")}))||(t.clear(),o.clear(),n.clear(),hs(),s.end(),i&&a.submit())}function ir(){let e=x("all-apps"),t=r(".all-apps",e),o=new _,n=()=>o.open("/apps"),s=async(i,a)=>{await T(i)&&(await b(t,a),n())};return E(t,{list:o,into:".all-\
app-list",none:".all-apps-none",create:()=>y("any-app-item"),update:(i,a)=>Nl(i,a,s)}),n(),k(e)}function Nl(e,t,o){let n=t.for_everybody;r(".token-name",e).textContent=
t.name,r(".app-owner",e).textContent=m("all_apps.owner",{owner:v(t.owner),name:t.owner.name}),r(".app-places",e).textContent=t.redirect_uris.join(" · "),r(".ap\
p-audience",e).textContent=se(t);let s=r('[data-action="open-app"]',e);s.textContent=m(n?"all_apps.close":"all_apps.open"),s.onclick=()=>o(sr(t,n?"close":"open"),
()=>w.patch(`/apps/${t.id}`,{for_everybody:!n})),r('[data-action="remove-app"]',e).onclick=()=>o(sr(t,"remove"),()=>w.delete(`/apps/${t.id}`))}var sr=({name:e},t)=>({
title:m(`all_apps.${t}.title`,{name:e}),text:m(`all_apps.${t}.text`),action:m(`all_apps.${t}`),isHarmless:t!=="remove"});async function rr({rooms:e,onJoined:t}){let o=x("browse"),n=r("input",o),s=new Xt,i=c=>b(o,async()=>{await e.join(c.id),o.close(),t(c)});n.value="",n.oninput=()=>{
s.search(n.value.trim()),r(".dialog-body",o).scrollTop=0},St(o).onclick=()=>Hl(o,s),s.addEventListener("change",()=>Fl(o,s,i)),Bl(o),s.search(""),s.loadSuggested();
let a=k(o);et.matches&&n.focus(),await a,s.close()}function Bl(e){r(".browse-list",e).replaceChildren();for(let t of[".browse-none",".browse-no-match",".form-er\
ror"])r(t,e).hidden=!0;ut(e,{hasMore:!1,failed:!1})}function Fl(e,{items:t,suggested:o,words:n,searching:s,hasMore:i,failed:a},c){let l=!t.length&&!a&&!s;I(r(".\
browse-list",e),n?t:ql(t,o),{key:({id:d})=>d,create:()=>y("browse-item"),update:(d,h)=>Wl(d,h,c)}),r(".browse-none",e).hidden=!l||n!=="",r(".browse-no-match",e).
hidden=!l||n==="",ut(e,{hasMore:i,failed:a})}function ql(e,t){let o=new Set(t.map(({id:n})=>n));return[...t,...e.filter(({id:n})=>!o.has(n))]}function Wl(e,t,o){
r(".browse-name",e).textContent=t.name,r(".browse-suggested",e).hidden=!t.suggested;let n=[A("browse.members",t.member_count),m("browse.active",{date:xt(new Date(
t.active_at))})];r(".browse-facts",e).textContent=n.join(" · ");let s=r(".browse-about",e);s.textContent=t.description||t.topic,s.hidden=!s.textContent,r("butt\
on",e).onclick=()=>o(t)}async function Hl(e,t){let o=r(".browse-list",e),n=o.children.length;await t.more(),r("button",o.children[n]??e).focus()}function ar({rooms:e,sections:t,section:o=null,onCreated:n}){let s=x("create-room"),i=r("form",s),a=Ul();O(i),S(i,async({joined_only:l,...d})=>{let h={...d,history:l?
"joined":"all"},f=await e.create(a(h));o&&await e.set(f.id,{section:o}),s.close(),n(f)});let c=o?m("create_room.in",{section:t.nameOf(o)}):m("create_room.title");
return k(s,{title:c})}function Ul(){let e={};return t=>{let o=JSON.stringify(t);return e.same!==o&&(e={same:o,id:Z()}),{...t,client_id:e.id}}}async function cr({onRoom:e,onPerson:t,...o}){let n=x("jump"),s=c=>[...o.rooms.mine,...o.rooms.archived].find(l=>Te(l)?.id===c),i=new ct({rooms:o.rooms,directory:o.
directory,roomWith:s}),a=({kind:c,id:l})=>b(n,async()=>{let d=c==="room"?()=>e(l):await t(l);H(n),d()});r(".form-error",n).hidden=!0,new mt(n,{choices:i,onChosen:a,
...o}),await k(n),i.close()}var zl=864e5;function mr({room:e=null,rooms:t,me:o}){let n=x("invite"),s=r("form",n),i=r(".invites",n),a=()=>Jl(i,{rooms:t,me:o});return O(s),r(".invite-made",n).
hidden=!0,Gl(r(".invite-rooms",s),{rooms:t,room:e}),S(s,async({note:c,uses:l,days:d})=>{let h={expires_at:new Date(Date.now()+Number(d)*zl).toISOString()},f={note:c.
trim(),uses:l?Number(l):null,...h,rooms:Yl(s)};Vl(n,await w.post("/invites",f)),i.open&&a()}),i.open=!1,i.ontoggle=()=>i.open&&a(),k(n)}function Gl(e,{rooms:t,room:o}){
let s=t.mine.filter(i=>i.kind==="public"||Oe(i)).toSorted((i,a)=>(a.id===o?.id)-(i.id===o?.id));e.hidden=!s.length,r(".invite-room-list",e).replaceChildren(...s.
map(i=>Kl(i,{isChosen:i.id===o?.id})))}function Kl({id:e,name:t},{isChosen:o}){let n=y("invite-room"),s=r("input",n);return s.value=e,s.checked=o,r("span",n).textContent=
t,n}var Yl=e=>new FormData(e).getAll("room");function Vl(e,{id:t,url:o,expires_at:n}){let s=r(".invite-made",e),i=r(".invite-url",s);s.hidden=!1,i.value=lr(o),r(
".invite-qr",s).src=Xl(t),r(".invite-expiry",s).textContent=m("invite.expiry",{date:R(new Date(n))});let a=r('[data-action="copy"]',s);a.onclick=()=>V(i.value,"\
invite.copied"),i.focus(),i.select()}var lr=e=>new URL(e,location.href).href,Xl=e=>`${B}/api/v1/invites/${e}/qr`;function Jl(e,t){let o=new _,n=()=>o.open("/inv\
ites?limit=50"),s=async i=>{await T(Zl(i))&&(await b(e,()=>w.delete(`/invites/${i.id}`)),n())};E(e,{list:o,into:".invite-list",none:".invites-none",create:()=>y(
"invite-item"),update:(i,a)=>Ql(i,a,{revoke:s,...t})}),n()}var Zl=({note:e})=>({title:m("invite.revoke.title"),text:e?m("invite.revoke.text",{note:e}):m("invite\
.revoke.text.plain"),action:m("invite.revoke")});function Ql(e,t,{rooms:o,me:n,revoke:s}){let{note:i,by:a,used:c,uses:l,state:d,url:h,expires_at:f}=t,u=d==="ope\
n",g=a&&a.id!==n.id?v(a):null,$=l?m("invite.used.of",{count:P(c),most:P(l)}):m("invite.used",{count:P(c)}),M=u?m("invite.until",{date:R(new Date(f))}):m(`invite\
.state.${d}`);r(".invite-note",e).textContent=i||m("invite.no_note");let C=t.rooms.map(le=>o.find(le)?.name).filter(Boolean),L=C.length?m("invite.into",{rooms:dt(
C)}):null,yt=r(".hint",e);yt.textContent=[g,$,M,L].filter(Boolean).join(" · "),yt.title=u?j(new Date(f)):"";let[ve,xe]=e.querySelectorAll("button");ve.hidden=!u||
!h,ve.onclick=()=>V(lr(h),"invite.copied"),xe.hidden=!u,xe.onclick=()=>s(t)}var td=8;function dr({rooms:e,me:t,onOpened:o,...n}){return ro({title:m("direct.new"),action:m("direct.open"),hint:m("direct.hint"),most:td,isOffered:({id:s})=>s!==
t.id,act:async s=>o(await e.openDirect(s.map(({id:i})=>i))),me:t,...n})}function ed(){let e=Object.assign(new EventTarget,{list:[],loaded:!1,need(){}});return Object.assign(new EventTarget,{members:e,room:{kind:"direct"},isOver:!0})}
async function hr({subject:e,router:t,...o}){let n=x("person-card"),s=r(".dialog-body",n),i=new AbortController;s.replaceChildren(document.getElementById("panel\
-person").content.cloneNode(!0));let a=c=>{n.close(),t.goToRoom(c)};Ce.show(s,{...o,subject:e,conversation:ed(),router:{goToRoom:a},signal:i.signal}),await k(n),
i.abort()}function pr(e,{room:t}){let o=`/rooms/${t.id}`,n=r(".mutes",e);fr(e,{path:`${o}/bans`,none:".bans-none",fold:e,label:m("bans.lift"),lift:({user:i})=>w.delete(`${o}\
/bans/${i.id}`)});let s=fr(n,{path:`${o}/mutes`,fold:e,label:m("moderate.unmute"),lift:({user:i})=>w.patch(`${o}/members/${i.id}`,{muted_until:null})});s.addEventListener(
"change",()=>n.hidden=!s.items.length),n.hidden=!0}function fr(e,{path:t,none:o,fold:n,label:s,lift:i}){let a=new _,c=()=>a.open(`${t}?limit=50`);return E(e,{list:a,
into:".ban-list",none:o,key:({user:l})=>l.id,create:()=>y("ban-item"),update:(l,d)=>od(l,d,{label:s,lift:()=>b(n,()=>i(d)).then(c)})}),c(),a}function od(e,{user:t,
until:o,reason:n},{label:s,lift:i}){D(r(".avatar",e),t),r(".ban-name",e).textContent=v(t);let a=o?m("bans.until",{date:R(new Date(o))}):m("bans.ever"),c=r(".hin\
t",e);c.textContent=[a,n].filter(Boolean).join(" · "),c.title=o?j(new Date(o)):"";let l=r("button",e);l.textContent=s,l.onclick=i}var nd=36e5;function ur(e,{room:t,mayMake:o}){let n=`/rooms/${t.id}/guest-links`,s=r("form",e),i=new _,a=()=>i.open(n);O(s),s.hidden=!o,S(s,async({hours:l,guests:d})=>{
let h=new Date(Date.now()+Number(l)*nd).toISOString(),{url:f}=await w.post(n,{expires_at:h,guests:Number(d)});await V(new URL(f,location.href).href,"guests.copi\
ed").catch(()=>{}),a()});let c=async l=>{await T(sd(l))&&(await b(s,()=>w.delete(`${n}/${l.id}`)),a())};E(e,{list:i,into:".guest-list",none:".guests-none",create:()=>y(
"guest-link"),update:(l,d)=>id(l,d,c)}),a()}var sd=({people:e})=>({title:m("guests.revoke.title"),text:e.length?m("guests.revoke.text",{names:dt(e.map(v))}):m("\
guests.revoke.text.nobody"),action:m("invite.revoke")});function id(e,t,o){let{people:n,came:s,guests:i,state:a,url:c,expires_at:l}=t,d=a==="expired"||a==="revo\
ked";r(".guest-people",e).textContent=n.length?dt(n.map(v)):m("guests.nobody");let h=m("guests.came",{count:P(s),most:P(i)}),f=d?m(`invite.state.${a}`):m("invit\
e.until",{date:R(new Date(l))});r(".hint",e).textContent=`${h} · ${f}`;let[u,g]=e.querySelectorAll("button");u.hidden=a!=="open"||!c,u.onclick=()=>V(new URL(c,
location.href).href,"guests.copied"),g.hidden=d,g.onclick=()=>o(t)}async function wr(e,t){return e.member_count>1&&!await T(ie("leave",e))?!1:xn(e,t)}async function gr(e,t){let o=await ft(ie("archive",e));o&&await vn(e,t,o)}async function vn(e,t,o){
await t.update(e.id,{archived:!0,...o});let n=()=>t.update(e.id,{archived:!1}).catch(z);N(m("room.archive.done",{room:e.name}),{undo:{label:m("undo"),act:n}})}async function xn(e,t){
try{await t.leave(e.id)}catch(o){if(!o.can?.includes("archive"))throw o;let n={title:m("room.last.title",{room:e.name}),text:m("room.last.text")},s=await ks({...n,
action:m("room.delete"),other:m("room.archive")}),i={yes:"delete",other:"archive"}[s];if(!i)return!1;await t.leave(e.id,{last:i})}return!0}function ie(e,{name:t,
kind:o}){let n=e==="leave"&&o==="private"?"room.leave.private.text":`room.${e}.text`;return{title:m(`room.${e}.title`,{room:t}),text:m(n),action:m(`room.${e}`)}}var br="new";function vr(e,{room:t,rooms:o,sections:n}){let{mine:s}=t;if(e.hidden=!s,!s)return;let{favourite:i,notify:a,section:c,hidden:l}=e.elements,d=f=>b(e,
()=>o.set(t.id,f));r(".form-error",e).hidden=!0,e.onsubmit=f=>f.preventDefault(),i.checked=s.favourite,a.value=s.notify,l.checked=s.hidden,yr(c,{sections:n,chosen:s.
section}),i.onchange=()=>d({favourite:i.checked}),l.onchange=()=>d({hidden:l.checked});for(let f of a)f.onchange=()=>d({notify:a.value});let h=r(".section-new",
e);h.hidden=!0,c.onchange=()=>{h.hidden=c.value!==br,h.hidden?d({section:c.value||null}):r("input",h).focus()},r("button",h).onclick=()=>b(e,async()=>{let f=await w.
post("/me/sections",{name:r("input",h).value.trim()});n.note(f),await o.set(t.id,{section:f.id}),yr(c,{sections:n,chosen:f.id}),h.hidden=!0})}function yr(e,{sections:t,
chosen:o}){let n=[["",m("section.none")],...t.own.map(({id:s,name:i})=>[s,i]),[br,m("section.new")]];e.replaceChildren(...n.map(([s,i])=>new Option(i,s))),e.value=
t.own.some(({id:s})=>s===o)?o:""}var rd=[7,30,90,180,365,730];async function xr(e,{room:t,rooms:o,me:n}){let s=r(".room-retention",e),i=r(".room-retention-text",e),a=r("select",s),c=t.kind!=="d\
irect"&&(tt(t)||n.role==="owner");s.hidden=i.hidden=!0,a.onchange=null;let l=await w.get(`/rooms/${t.id}/retention`).catch(()=>null);if(!l||e.dataset.room!==t.id)
return;let d=()=>{cd(a,l),i.textContent=l.days?md(l.days):"",i.hidden=c||!l.days};d(),s.hidden=!c,a.onchange=async()=>{let h=a.value===""?null:Number(a.value);await b(
r(".room-form",e),async()=>{await Qe(f=>ad({retention_days:h,...f},{room:t,rooms:o}),{days:h??l.usual_days}),l=await w.get(`/rooms/${t.id}/retention`)}),d()}}async function ad(e,{
room:t,rooms:o}){tt(t)?await o.update(t.id,e):await w.put(`/rooms/${t.id}/retention`,e)}function cd(e,{retention_days:t,usual_days:o,most_days:n}){let s=o?A("re\
tention.days",o,{count:P(o)}):m("retention.ever"),i=[new Option(m("retention.usual",{days:s}),"")];n||i.push(new Option(m("retention.ever"),"0"));let a=new Set(
rd.filter(c=>!n||c<=n));t&&a.add(t);for(let c of[...a].sort((l,d)=>l-d))i.push(new Option(A("retention.days",c,{count:P(c)}),String(c)));n&&t===0&&i.push(new Option(
m("retention.ever"),"0")),e.replaceChildren(...i),e.value=t===null?"":String(t)}var md=e=>A("retention.kept",e,{count:P(e)});function kr({conversation:e,rooms:t,sections:o,me:n,onLeft:s,onPanel:i}){let a=x("room-details"),c=r(".room-form",a),{room:l}=e;O(c),ld(a,l),r(".room-facts",a).
textContent=hd(l),ud(a,e),vr(r(".room-mine",a),{room:l,rooms:t,sections:o}),S(c,async f=>{await t.update(l.id,pd(l,f)),a.close()}),dd(a,{room:l,rooms:t,me:n}),a.
dataset.room=l.id,xr(a,{room:l,rooms:t,me:n});let d=r(".bans",a);d.open=!1,d.ontoggle=()=>d.open&&pr(d,{room:l});let h=r(".guests",a);return h.open=!1,h.ontoggle=
()=>h.open&&ur(h,{room:l,mayMake:ss(l,{me:n,by:r(".app").dataset.guests})}),wd(a,{room:l,rooms:t,onLeft:s,onPanel:i}),k(a)}function ld(e,{name:t,topic:o,description:n,
slow_seconds:s,writers:i,history:a,shows_readers:c}){let{elements:l}=r(".room-form",e);l.name.value=t,l.topic.value=o??"",l.description.value=n??"",fd(l.slow_seconds,
s),l.writers.value=i,l.joined_only.checked=a==="joined",l.shows_readers.checked=c,r(".room-name-text",e).textContent=t;let d=(f,u)=>f.value===u?"":f.selectedOptions[0].
text,h=[[".room-topic-text",o],[".room-description-text",n]];h.push([".room-slow-text",d(l.slow_seconds,"0")],[".room-writers-text",d(l.writers,"members")]);for(let[
f,u]of h)r(f,e).textContent=u??"",r(f,e).parentElement.hidden=!u}function dd(e,{room:t,rooms:o,me:n}){let s=r(".room-suggested",e),i=r("input",s);s.hidden=n.role!==
"owner"||t.kind!=="public"||t.archived,i.checked=t.suggested===!0,i.onchange=()=>b(r(".room-form",e),()=>o.suggest(t.id,i.checked))}function hd({kind:e,member_count:t}){
return A(`room.facts.${e}`,t,{count:P(t)})}function fd(e,t){let o=String(t);[...e.options].some(n=>n.value===o)||e.append(new Option(m("room.slow.other",{count:P(
t)}),o)),e.value=o}function pd(e,{name:t,topic:o,description:n,slow_seconds:s,writers:i,joined_only:a,shows_readers:c}){let l={name:t.trim(),topic:o.trim(),description:n.
trim()},d=tt(e)?{history:a?"joined":"all",shows_readers:!!c}:{},h={...l,slow_seconds:Number(s),writers:i,...d};return Object.fromEntries(Object.entries(h).filter(
([f,u])=>u!==(e[f]??"")))}function ud(e,{room:t}){let o=t.kind==="direct",n=tt(t),s=Pt(t);for(let i of[".room-fields",".room-save"])r(i,e).hidden=!s;r(".room-te\
xts",e).hidden=s||o,r(".room-owners",e).hidden=!n,r(".bans",e).hidden=!Q(t),r(".guests",e).hidden=!Q(t)||o;for(let i of["reports","webhooks","audit"])ye(e,i,Q(t));
ye(e,"archive",n&&!t.archived),ye(e,"restore",n&&t.archived),ye(e,"leave",!o),ye(e,"delete",n)}function ye(e,t,o){r(`[data-action="${t}"]`,e).hidden=!o}function wd(e,{
room:t,rooms:o,onLeft:n,onPanel:s}){let i=r(".room-form",e),a=d=>b(i,async()=>{await d(),e.close()}),c=d=>a(async()=>await d()!==!1&&n()),l={members:()=>a(()=>s(
"people")),reports:()=>a(()=>s("reports")),webhooks:()=>a(()=>s("webhooks")),audit:()=>a(()=>s("audit")),threads:()=>a(()=>s("threads")),scheduled:()=>a(()=>s("\
scheduled")),archive:async()=>{let d=await ft(ie("archive",t));d&&a(()=>vn(t,o,d))},restore:()=>a(()=>o.update(t.id,{archived:!1})),leave:async()=>{(t.member_count===
1||await T(ie("leave",t)))&&c(()=>xn(t,o))},delete:async()=>{let d=await ft(ie("delete",t));d&&c(()=>o.delete(t.id,d))}};for(let[d,h]of Object.entries(l))r(`[da\
ta-action="${d}"]`,e).onclick=h}function Or({sections:e,onMade:t}){return _r({title:m("section.create"),name:"",action:m("section.make"),save:async(o,n)=>{let s=await w.post("/me/sections",{name:o});
e.note(s),H(n),t(s.id)}})}function Er({sections:e,id:t}){return _r({title:m("section.title"),name:e.nameOf(t),action:m("save"),save:async(o,n)=>{await w.patch(`\
/me/sections/${t}`,{name:o}),H(n)},remove:()=>w.delete(`/me/sections/${t}`),question:{title:m("section.delete.title",{name:e.nameOf(t)}),text:m("section.delete.\
text"),action:m("section.delete")}})}function _r({title:e,name:t,action:o,save:n,remove:s=null,question:i=null}){let a=x("section"),c=r("form",a),l=r('[data-act\
ion="remove-section"]',a);return O(c),c.elements.name.value=t,r(".button-primary",c).textContent=o,S(c,d=>n(d.name.trim(),a)),l.hidden=!s,l.onclick=()=>b(c,async()=>{
await T(i)&&(await s(),H(a))}),k(a,{title:e})}async function Sr({id:e,rooms:t,sections:o,...n}){let s=x("section-room"),i=new ct({rooms:t,isOffered:({room:c})=>!c.archived&&c.mine?.section!==e}),a=({room:c})=>b(
s,async()=>{t.find(c.id)?.role||await t.join(c.id),await t.set(c.id,{section:e}),s.close()});new mt(s,{choices:i,onChosen:a,...n}),r(".form-error",s).hidden=!0,
r('[data-open="create-room"]',s).dataset.subject=e,await k(s,{title:m("section.add",{name:o.nameOf(e)})}),i.close()}async function $r(){let e=x("team-emoji"),t=r("form",e),o=()=>yd(e);O(t),t.elements.file.onchange=()=>t.elements.name.value||=gd(t.elements.file.files[0]?.name??
""),S(t,async({name:n,file:s})=>{await U.add(n.trim().replace(/^:|:$/g,""),s),t.reset()}),U.addEventListener("change",o),o(),await k(e),U.removeEventListener("c\
hange",o)}var gd=e=>e.replace(/\.\w+$/,"").toLowerCase().replace(/[^a-z0-9_+-]+/g,"_").slice(0,32);function yd(e){let{all:t}=U;r(".team-emoji-none",e).hidden=t.
length>0,I(r(".team-emoji-list",e),t,{key:({key:o,image:n})=>o+n,create:()=>y("team-emoji-item"),update:(o,n)=>bd(o,n,e)})}function bd(e,t,o){nt(r(".emoji-sign",
e),t),r(".team-emoji-name",e).textContent=t.text;let n=r("button",e);n.setAttribute("aria-label",m("team_emoji.remove",{name:t.text})),n.onclick=()=>vd(t,o)}async function vd({
code:e,text:t},o){await T({title:m("team_emoji.remove",{name:t}),text:m("team_emoji.remove.text",{name:t}),action:m("team_emoji.remove.action")})&&await b(r("fo\
rm",o),()=>U.remove(e))}function xd({app:e,router:t,state:o}){let{me:n,rooms:s,directory:i}=o,a=u=>t.goToRoom(u.id),c=()=>t.go(Gn),l=u=>t.go({...t.address,panel:u}),d=async u=>{if(u===
n.id)return f.account;let g=await s.openDirect([u]);return()=>a(g)},h=u=>()=>e.conversation&&u(e.conversation),f={"create-room":u=>ar({section:u,onCreated:a,...o}),
browse:()=>rr({rooms:s,onJoined:a}),jump:()=>cr({onRoom:u=>t.goToRoom(u),onPerson:d,...o}),"new-message":()=>dr({onOpened:a,...o}),room:h(u=>kr({conversation:u,
onLeft:c,onPanel:l,...o})),"add-people":h(u=>cn({conversation:u,...o})),"section-room":u=>Sr({id:u,...o}),section:u=>Er({id:u,...o}),"new-section":()=>Or({onMade:u=>f["\
section-room"](u),...o}),invite:()=>mr({room:e.conversation?.room,...o}),account:()=>nr({onChanged:u=>i.take([u]),onReadingShown:()=>e.conversation?.readers.load().
catch(()=>{}),...o}),person:u=>e.conversation?l(`person:${u}`):hr({subject:u,router:t,...o}),"team-emoji":$r,"all-apps":ir,keys:()=>k(x("keys"))};return f}var kn=2,kd=20;async function On({conversation:e,question:t="",options:o=[]}){let n=x("poll"),s=r("form",n),i=r(".poll-fields",s),a=Z();O(s),s.elements.text.value=
t,i.replaceChildren();for(let f of[...o,...Array(Math.max(kn-o.length,0)).fill("")])Tr(i,f);let c=r(".poll-add",s),l=()=>Ed(i,c);c.onclick=()=>{Tr(i,"").focus(),
l()},i.onclick=({target:f})=>{f.closest("button")&&Od(f.closest(".poll-field"),l)},i.onkeydown=f=>{f.key==="Enter"&&!kt(f)&&_d(f,i)},l();let d=Sd(s,G(e.me)),h=Ut(
f=>e.ask({...f,client_id:a}));return S(s,async f=>{await h($d(s,f,d)),n.close("done")}),await k(n)==="done"}function Tr(e,t){let o=e.appendChild(y("poll-field"));
return r("input",o).value=t,r("input",o)}function Od(e,t){let o=e.nextElementSibling??e.previousElementSibling;e.remove(),r("input",o).focus(),t()}function Ed(e,t){
let o=[...e.children];o.forEach((n,s)=>{let i=m("poll.option",{number:s+1}),a=r("input",n);a.setAttribute("aria-label",i),a.placeholder=i,a.required=s<kn,r("but\
ton",n).hidden=o.length<=kn}),t.hidden=o.length>=kd}function _d(e,t){let o=e.target.closest(".poll-field")?.nextElementSibling;!e.target.matches("input")||!o||(e.
preventDefault(),r("input",o).focus())}function Sd(e,t){let o=De(t),{ends:n,other:s}=e.elements;r('option[value="monday"]',n).hidden=o.monday.getTime()===o.tomorrow.
getTime();for(let[a,c]of Object.entries(o))p(r(`option[value="${a}"]`,n),m("poll.end.at",{when:m(`time.${a}`),date:X(c,t)}));s.min=rt(Date.now(),t),s.value=rt(o.
tomorrow,t);let i=()=>{r(".poll-other",e).hidden=n.value!=="other",s.disabled=n.value!=="other"};return n.onchange=i,i(),{...o,get other(){return zt(s.value,t)}}}
function $d(e,{text:t,multiple:o,anonymous:n,ends:s},i){let a=[...e.querySelectorAll(".poll-field input")].map(({value:l})=>l.trim()).filter(Boolean),c=s==="nev\
er"?null:i[s].toISOString();return{text:t,options:a,multiple:!!o,anonymous:!!n,ends_at:c}}var re=class extends EventTarget{#t;#e;#o=new Map;#s=new Map;loading=!1;failed=!1;constructor({groups:t,pathOf:o}){super(),this.#t=t,this.#e=o}of({key:t,users:o}){
let n=(this.#o.get(t)??[]).filter(({id:s})=>!o.includes(s));return[...o.map(s=>({id:s,name:"…"})),...n]}get hasMore(){return!!this.#n}async more(){let t=this.#n;
if(!t||this.loading)return;let o=this.#s.get(t.key)??this.#e(t.key);this.loading=!0;let n=await w.page(o).catch(()=>null);this.loading=!1,this.failed=!n,n&&(this.#o.
set(t.key,[...this.#o.get(t.key)??[],...n.items.map(({user:s})=>s)]),this.#s.set(t.key,n.next)),this.dispatchEvent(new Event("change"))}get#n(){return this.#t().
find(({key:t,count:o,users:n})=>o>n.length&&this.#s.get(t)!==null)}};async function Td({entry:{seq:e},conversation:t}){let o=x("reactions"),n=new AbortController,{signal:s}=n,i=()=>(t.history.shown.entry(e)?.reactions??[]).map(d=>({
key:d.emoji,count:es(d),users:d.users})),a=d=>`/rooms/${t.room.id}/messages/${e}/reactions?${new URLSearchParams({emoji:d})}`,c=new re({groups:i,pathOf:a}),l=()=>Ad(
o,i(),c,t);for(let d of[t,c])d.addEventListener("change",l,{signal:s});St(o).onclick=()=>c.more(),l(),await k(o,{title:m("reaction.who")}),n.abort()}function Ad(e,t,o,n){
let s=t.flatMap(i=>o.of(i).map(a=>({key:`${i.key} ${a.id}`,emoji:i.key,person:a})));I(r(".reaction-list",e),s,{create:()=>y("reaction-item"),update:(i,{emoji:a,
person:c})=>{nt(r(".reaction-emoji",i),As(a)),p(r(".reaction-name",i),v(n.personOf(c)))}}),ut(e,o)}function Ld({entry:e,author:t,room:o,reports:n}){let s=x("report"),i=r("form",s);return O(i),r(".report-text",i).textContent=m("report.text",{name:v(t),room:o.name}),
S(i,async({reason:a})=>{await n.report({room:o.id,seq:e.seq,reason:a.trim()}),s.close(),N(m("report.done"))}),k(s)}async function Cd({entry:e,conversation:t}){let{readers:o,members:n}=t,s=x("seen-by"),i=new AbortController,a=!1,c=()=>a&&Md(s,Dd(e,t));r(".seen-list",s).replaceChildren(),
r(".seen-none",s).hidden=!0;for(let l of[o,n])l.addEventListener("change",c,{signal:i.signal});n.need(),b(s,async()=>{await o.load(),a=!0,c()}),await k(s,{title:m(
"seen.title")}),i.abort()}function Dd({seq:e,user:t},o){let{readers:n,members:s}=o,i=new Set(n.of(e));return s.list.map(c=>c.user).filter(({id:c})=>i.has(c)&&c!==
t.id).map(c=>o.personOf(c))}function Md(e,t){p(r("h2",e),t.length?A("seen.count",t.length):m("seen.title")),r(".seen-none",e).hidden=t.length>0,I(r(".seen-list",
e),t,{key:({id:o})=>o,create:()=>y("seen-item"),update:(o,n)=>{D(r(".avatar",o),n),p(r(".seen-name",o),v(n))}})}function Pd({text:e,conversation:{id:t,me:o},scheduled:n}){let s=Z();return Gt({title:m("composer.later"),action:m("composer.later"),me:o,repeats:!0,act:Ut(async i=>{
let{at:a,time_zone:c}=await n.add(t,e,i,s);N(m("scheduled.done",{date:X(new Date(a),c)}))})})}var Id=/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{M}\p{N}_]+|\s+|[^]/gu;function Ar(e,t){let[o,n]=[e,t].map(c=>c.match(Id)??[]),s=0;for(;s<o.length&&s<n.length&&o[s]===n[s];)s+=1;let i=0;for(;i<o.length-s&&i<n.length-s&&o.at(-1-i)===
n.at(-1-i);)i+=1;let a=Rd(o.slice(s,o.length-i),n.slice(s,n.length-i));return Nd([...ae("same",n.slice(0,s)),...a,...ae("same",n.slice(n.length-i))])}var ae=(e,t)=>t.
map(o=>({kind:e,text:o}));function Rd(e,t){if(e.length*t.length>25e4)return[...ae("gone",e),...ae("new",t)];let o=jd(e,t),n=[],[s,i]=[0,0];for(;s<e.length&&i<t.
length;)e[s]===t[i]?(n.push({kind:"same",text:t[i]}),s+=1,i+=1):o[s+1][i]>=o[s][i+1]?(n.push({kind:"gone",text:e[s]}),s+=1):(n.push({kind:"new",text:t[i]}),i+=1);
return[...n,...ae("gone",e.slice(s)),...ae("new",t.slice(i))]}function jd(e,t){let o=Array.from({length:e.length+1},()=>new Uint16Array(t.length+1));for(let n=e.
length-1;n>=0;n-=1)for(let s=t.length-1;s>=0;s-=1)o[n][s]=e[n]===t[s]?o[n+1][s+1]+1:Math.max(o[n+1][s],o[n][s+1]);return o}function Nd(e){let t=[],o="",n="",s=()=>{
o&&t.push({kind:"gone",text:o}),n&&t.push({kind:"new",text:n}),o=n=""},i="";for(let{kind:a,text:c}of e){if(a==="same"){s(),i+=c;continue}i&&t.push({kind:"same",
text:i}),i="",a==="gone"?o+=c:n+=c}return s(),i&&t.push({kind:"same",text:i}),t}var Lr={gone:"del",new:"ins"};async function Bd({entry:e,conversation:t}){let o=x("versions"),n=new AbortController,{signal:s}=n,i=new _,a=()=>i.open(`/rooms/${t.
room.id}/messages/${e.seq}/versions?limit=50`),c=r(".versions-alone",o);c.hidden=!0,i.addEventListener("change",()=>c.hidden=i.items.length!==1||i.hasMore,{signal:s}),
E(o,{list:i,into:".version-list",none:".versions-none",sort:l=>l.map((d,h)=>({...d,id:String(h),before:l[h+1]})),create:()=>y("version-item"),update:qd,signal:s}),
Fd(t,e,a,s),r(".versions-none",o).hidden=!0,a(),await k(o,{title:m("versions.title")}),n.abort(),r(".version-list",o).replaceChildren()}function Fd(e,t,o,n){let s=t,
i=()=>{let a=e.history.shown.entry(t.seq);!a||a.text===s.text&&a.editedAt===s.editedAt&&a.deleted===s.deleted||(s=a,o())};e.addEventListener("change",i,{signal:n})}
function qd(e,{at:t,text:o,before:n}){let s=r("time",e);s.dateTime=t,p(s,j(new Date(t)));let i=n?Ar(n.text,o):[{kind:"same",text:o}];r(".version-text",e).replaceChildren(
...i.map(a=>Lr[a.kind]?Et(Lr[a.kind],a.text):a.text))}function En(e,t,{name:o,thumbnails:n}){let s=y("picture-play"),i=a=>{s.setAttribute("aria-pressed",a),s.title=m(a?"files.still":"files.play",{name:o}),s.setAttribute(
"aria-label",s.title)};return s.onclick=()=>{let a=s.getAttribute("aria-pressed")!=="true";a?(e.srcset="",e.src=t):Ts(e,t,n),i(a)},i(!1),s}var yo=class{#t;#e;#o;#s;#n=null;#i=1;#r=0;#c=0;#a=new Map;#m=null;#d=null;constructor(t,{swiped:o,zoomed:n,beside:s,signal:i}){this.#t=t,this.#e=o,this.#o=n,this.#s=
s,t.addEventListener("wheel",a=>this.#h(a),{signal:i,passive:!1}),t.addEventListener("pointerdown",a=>this.#u(a),{signal:i}),t.addEventListener("pointermove",a=>this.#w(
a),{signal:i}),t.addEventListener("pointerup",a=>this.#y(a),{signal:i}),t.addEventListener("pointercancel",({pointerId:a})=>this.#b(a),{signal:i})}show(t){this.#n=
t,this.reset()}get isLarge(){return this.#i>1}reset(){this.#i=1,this.#l(0,0)}pan(t,o){this.#l(this.#r+t,this.#c+o)}by(t,o=0,n=0){let s=Math.min(8,Math.max(1,this.#i*
t)),i=s/this.#i;this.#i=s,this.#l(o-(o-this.#r)*i,n-(n-this.#c)*i),i>1&&this.#o()}#l(t,o){let{offsetWidth:n,offsetHeight:s}=this.#n,{clientWidth:i,clientHeight:a}=this.#t;
this.#r=Cr(t,(n*this.#i-i)/2),this.#c=Cr(o,(s*this.#i-a)/2),this.#t.classList.toggle("is-large",this.isLarge),this.#n.style.transform=this.isLarge?`translate(${this.#r}\
px, ${this.#c}px) scale(${this.#i})`:""}#f({clientX:t,clientY:o}){let{left:n,top:s,width:i,height:a}=this.#t.getBoundingClientRect();return{x:t-n-i/2,y:o-s-a/2}}#h(t){
t.preventDefault();let o=t.deltaY*(t.deltaMode?16:1),{x:n,y:s}=this.#f(t);this.by(Math.exp(-o*(t.ctrlKey?.01:.002)),n,s)}#u(t){if(t.button||t.target.closest("bu\
tton"))return;let o=this.#f(t);this.#t.setPointerCapture(t.pointerId),this.#a.set(t.pointerId,o);let n=this.#a.size===1;this.#m=n?{...o,hasMoved:!1,isBeside:t.target!==
this.#n}:null}#w(t){let o=this.#a.get(t.pointerId);if(!o)return;let n=this.#f(t),s=[...this.#a].find(([i])=>i!==t.pointerId)?.[1];if(this.#a.set(t.pointerId,n),
s)return this.#g(o,n,s);this.#m&&go(this.#m,n)>10&&(this.#m.hasMoved=!0),this.isLarge&&this.pan(n.x-o.x,n.y-o.y)}#g(t,o,n){let s={x:(o.x+n.x)/2,y:(o.y+n.y)/2};this.
by(go(o,n)/Math.max(1,go(t,n)),s.x,s.y),this.pan((o.x-t.x)/2,(o.y-t.y)/2)}#y(t){let o=this.#a.has(t.pointerId)?this.#m:null;if(this.#b(t.pointerId),!o)return;let n=this.#f(
t);o.hasMoved?!this.isLarge&&t.pointerType!=="mouse"&&this.#v(n.x-o.x,n.y-o.y):this.#p(t,o)}#b(t){this.#a.delete(t),this.#m=null}#v(t,o){Math.abs(t)>48&&Math.abs(
t)>2*Math.abs(o)&&this.#e(t<0?1:-1)}#p({pointerType:t,timeStamp:o},{x:n,y:s,isBeside:i}){if(i)return t==="mouse"&&this.#s();let a=this.#d;this.#d={x:n,y:s,timeStamp:o},
!(!a||o-a.timeStamp>350||go(a,{x:n,y:s})>40)&&(this.#d=null,this.isLarge?this.reset():this.by(2.5,n,s))}},Cr=(e,t)=>Math.min(Math.max(0,t),Math.max(-Math.max(0,
t),e)),go=(e,t)=>Math.hypot(e.x-t.x,e.y-t.y);var bo=80,_n=1.5,Wd=new Set(["image/png","image/jpeg","image/webp"]);async function Hd({entry:e,file:t,conversation:o}){let n=x("viewer"),s=new AbortController,
i=new Sn(n,{conversation:o,signal:s.signal});i.show({entry:e,file:e.files.find(({id:a})=>a===t)}),await k(n),s.abort(),i.leave()}var Sn=class{#t;#e;#o;#s=null;#n=null;#i=null;#r=!1;constructor(t,{
conversation:o,signal:n}){this.#t=t,this.#e=o;let s=r(".viewer-stage",t);this.#o=new yo(s,{swiped:i=>this.#d(this.#m?-i:i),zoomed:()=>this.#w(),beside:()=>H(t),
signal:n});for(let[i,a]of Object.entries({previous:-1,next:1}))r(`.viewer-${i}`,t).addEventListener("click",()=>this.#d(a),{signal:n});r(".viewer-again",t).addEventListener(
"click",()=>this.#h(),{signal:n}),t.addEventListener("keydown",i=>this.#y(i),{signal:n}),addEventListener("resize",()=>this.#o.reset(),{signal:n}),o.addEventListener(
"change",()=>this.#f(),{signal:n})}show(t){this.#i=t,this.#h(),this.#g()}leave(){this.#s?.remove(),this.#n?.remove()}get#c(){let{shown:t}=this.#e.history;return t.
entries.filter(n=>n.files&&!this.#e.isBlocked(n)).flatMap(n=>n.files.filter(({picture:s})=>s).map(s=>({entry:n,file:s})))}get#a(){return`${B}/api/v1/rooms/${this.#e.
room.id}/files/${this.#i.file.id}`}get#m(){return getComputedStyle(this.#t).direction==="rtl"}#d(t){let o=this.#c,n=this.#l(o),s=n>=0&&o[n+t];s&&this.show(s)}#l=t=>t.
findIndex(({entry:o,file:n})=>o.seq===this.#i.entry.seq&&n.id===this.#i.file.id);#f(){let t=this.#c,{seq:o}=this.#i.entry;if(this.#e.history.shown.entry(o)?.deleted){
let n=t.find(({entry:s})=>s.seq>o)??t.at(-1);return n?this.show(n):H(this.#t)}return this.#i=t[this.#l(t)]??this.#i,this.#g()}#h(){let{name:t,alt:o,picture:n}=this.#i.
file,s=document.createElement("img");Object.assign(s,{alt:o||t,draggable:!1,decoding:"async"}),s.style.setProperty("--width",n.width),s.style.setProperty("--rat\
io",n.width/n.height),s.style.backgroundImage=`url("${this.#a}?size=small")`;let i=r(".viewer-trouble",this.#t);i.hidden=!0,s.onload=()=>s.style.backgroundImage=
"",s.onerror=()=>i.hidden=this.#s!==s,s.src=`${this.#a}?size=large`,this.leave(),this.#r=!1,this.#s=s,r(".viewer-stage",this.#t).append(s),this.#o.show(s),this.#u(
s)}#u(t){let{name:o,picture:n}=this.#i.file;this.#n=n.animated?En(t,this.#a,{name:o,thumbnails:n.thumbnails}):null,this.#n&&r(".viewer-stage",this.#t).append(this.#n),
this.#n&&(this.#n.tabIndex=0)}#w(){let{picture:t,type:o}=this.#i.file;if(this.#r||t.animated||t.width<=t.thumbnails.large.width||!Wd.has(o))return;this.#r=!0;let n=this.#s,
s=new Image;s.onload=()=>n.src=s.src,s.src=this.#a}#g(){let{entry:t,file:o}=this.#i,n=this.#t,s=this.#c,i=this.#l(s);p(r("h2",n),o.name),p(r(".viewer-author",n),
v(this.#e.personOf(t.user))),st(r("time",n),t.at),p(r(".viewer-alt",n),o.alt??""),p(r(".viewer-place",n),i>=0&&s.length>1?m("viewer.place",{place:i+1,count:s.length}):
"");for(let[c,l]of Object.entries({previous:i>0,next:i>=0&&i<s.length-1}))r(`.viewer-${c}`,n).setAttribute("aria-disabled",!l);let a=r(".viewer-save",n);a.href=
this.#a,a.download=o.name}#y(t){if(t.ctrlKey||t.metaKey||t.altKey)return;let o=this.#o.isLarge?this.#v(t.key):this.#b(t.key);o&&(t.preventDefault(),o())}#b(t){let o={
ArrowLeft:-1,ArrowRight:1}[t];return o?()=>this.#d(this.#m?-o:o):this.#p(t)}#v(t){let o={ArrowLeft:[bo,0],ArrowRight:[-bo,0],ArrowUp:[0,bo],ArrowDown:[0,-bo]}[t];
return o?()=>this.#o.pan(...o):this.#p(t)}#p(t){return{"+":()=>this.#o.by(_n),"=":()=>this.#o.by(_n),"-":()=>this.#o.by(1/_n),0:()=>this.#o.reset()}[t]}};async function Ud({entry:{seq:e},conversation:t}){let o=x("voters"),n=new AbortController,{signal:s}=n,i=()=>t.timeline.entry(e)??t.history.shown.entry(e),a=()=>(i()?.
poll?.options??[]).map(({text:h,votes:f,voters:u=[]},g)=>({key:String(g),text:h,count:f,users:u})),c=h=>`/rooms/${t.room.id}/polls/${e}/voters?${new URLSearchParams(
{option:h})}`,l=new re({groups:a,pathOf:c}),d=()=>zd(o,a(),l,t);for(let h of[t,l])h.addEventListener("change",d,{signal:s});St(o).onclick=()=>l.more(),d(),await k(
o,{title:m("poll.who")}),n.abort()}function zd(e,t,o,n){let s=t.filter(({count:i})=>i);I(r(".voter-options",e),s,{create:()=>y("voter-option"),update:(i,a)=>{p(
r("h3",i),a.text),I(r("ul",i),o.of(a).map(n.personOf),{key:({id:c})=>c,create:()=>y("seen-item"),update:(c,l)=>{D(r(".avatar",c),l),p(r(".seen-name",c),v(l))}})}}),
ut(e,o)}var Gd=10,Kd=3e3,Yd=new Set(["mention","reply"]),vo=class extends EventTarget{#t;#e;#o;#s=new Map;#n=!1;#i=null;constructor({me:t,rooms:o,inbox:n,socket:s,isWanted:i}){
super(),this.#t=t,this.#e=o,this.#o=i,this.#i=n.told,this.#n=o.loaded&&o.mine.every(a=>!a.isKept),this.#n&&this.#c(),s.addEventListener("frame",({detail:a})=>this.#r[a.
type]?.(a))}#r={rooms:({more:t})=>t||(this.#n?this.#a():this.#c()),room:({item:t})=>this.#m(t.id),unread:({room:t})=>this.#m(t),inbox:t=>this.#l(t)};#c(){this.#n=
!0;for(let t of this.#e.mine)this.#d(t)}#a(){for(let{id:t}of this.#e.mine)this.#m(t)}#m(t){let o=this.#e.find(t);if(!this.#n||!o?.role)return;let n=this.#s.has(
t),s=this.#s.get(t)??0;this.#d(o);let{last_message:i}=o;!i||i.seq<=s||!(n||o.kind==="direct")||i.user.id===this.#t.id||i.deleted||i.seq<=o.read_seq||this.#h("me\
ssage",{room:o,message:i})}#d({id:t,last_message:o}){this.#s.set(t,o?.seq??0)}async#l({at:t,unread:o}){let n=this.#i;this.#i={at:Vd(t,n?.at),unread:o};let s=n?.
at??"",i=t===s&&o>n?.unread;if(!n||!t||!(t>s||i)||!this.#o())return;let a=await w.get(`/me/inbox?limit=${Gd}`).catch(()=>null);if(!a)return this.#f(n,{at:t,unread:o});
let c=a.items.filter(l=>l.unread&&Yd.has(l.kind)&&(i?l.at===t:l.at>s));for(let l of c.reverse())this.#h("item",l)}#f(t,o){this.#i=t,setTimeout(()=>this.#l(o),Kd)}#h(t,o){
this.dispatchEvent(new CustomEvent(t,{detail:o}))}},Vd=(e,t)=>(e??"")>(t??"")?e:t??null;var xo=class extends EventTarget{#t;#e;constructor({me:t}){super(),this.#t=Mt(`rings:${t.id}`),this.#e=this.#s(),addEventListener("storage",({key:o})=>{o===this.#t&&
(this.#e=this.#s(),this.#i())})}get canShow(){return"Notification"in globalThis&&"serviceWorker"in navigator}get isRefused(){return this.canShow&&Notification.permission===
"denied"}get shows(){return this.canShow&&Notification.permission==="granted"&&this.#e.shows===!0}get sound(){return this.#e.sound??""}get pushes(){return this.
canShow&&Notification.permission==="granted"&&this.#e.pushes===!0}get ringsAtAll(){return this.shows||this.sound!==""}async setShows(t){await this.#o(t),this.#n(
{shows:t})}async setPushes(t){await this.#o(t),this.#n({pushes:t})}setSound(t){this.#n({sound:t})}async#o(t){t&&Notification.permission==="default"&&await Notification.
requestPermission()}#s(){return JSON.parse(localStorage.getItem(this.#t))??{}}#n(t){this.#e={...this.#e,...t},localStorage.setItem(this.#t,JSON.stringify(this.#e)),
this.#i()}#i(){this.dispatchEvent(new Event("change"))}};var ko=class extends EventTarget{#t;#e=null;#o=null;#s=Promise.resolve();isTurning=!1;constructor({device:t}){super(),this.#t=t}get isPossible(){return this.#t.
canShow&&"PushManager"in globalThis}get needsInstalling(){return!this.isPossible&&navigator.standalone===!1}get isOn(){return this.#o!==null}async begin(){this.#t.
pushes&&this.isPossible&&await this.#n(()=>this.#i()).catch(()=>{})}set(t){return this.#n(async()=>{await this.#t.setPushes(t),await(this.#t.pushes?this.#i():this.#r())})}async test(){
let{status:t}=await w.post(`/me/push-subscriptions/${this.#o}/tests`);return t>=200&&t<300}end(){this.#e?.unsubscribe().catch(()=>{})}#n(t){this.isTurning=!0;let o=this.#s.
then(t).finally(()=>{this.isTurning=!1,this.dispatchEvent(new Event("change"))});return this.#s=o.catch(()=>{}),o}async#i(){let[{key:t},{pushManager:o}]=await Promise.
all([w.get("/me/push-key"),navigator.serviceWorker.ready]),n=await o.getSubscription(),s=n&&Xd(n)!==t;s&&await n.unsubscribe();let i={userVisibleOnly:!0,applicationServerKey:t};
this.#e=n&&!s?n:await o.subscribe(i);let{language:a}=document.documentElement.dataset,{id:c}=await w.put("/me/push-subscriptions",{...this.#e.toJSON(),language:a});
this.#o=c}async#r(){let[t,o]=[this.#o,this.#e];this.#o=this.#e=null,await o?.unsubscribe(),t&&await w.delete(`/me/push-subscriptions/${t}`).catch(Jd)}};function Xd({
options:e}){let t=new Uint8Array(e.applicationServerKey);return btoa(String.fromCharCode(...t)).replaceAll("+","-").replaceAll("/","_").replace(/=+$/,"")}function Jd(e){
if(e.code!=="not_found")throw e}var Dr=({me:e,wishes:t},o=Date.now())=>lt(e.quiet_until)||Zd(t.quietHours,o);function Zd(e,t){if(!e)return!1;let{begins:o,ends:n,time_zone:s}=e,i=rt(t,s).slice(
11);return o<n?o<=i&&i<n:o<=i||i<n}var Qd=180,wt=(e,t=null)=>t?`${e}/${t}`:e;function Mr({room:e,message:t},{directory:o}){let{seq:n,user:s}=t,i={user:v(o.of(s)),room:e.name};return{...Ir({room:e.
id,seq:n,user:s,directory:o,text:Y(t)}),place:wt(e.id),path:K({view:"room",room:e.id,seq:n}),replyPath:K({view:"room",room:e.id}),title:e.kind==="direct"&&e.people.
length<2?i.user:m("notify.title",i)}}function Pr({kind:e,room:t,by:o,message:n,reply:s},{directory:i,rooms:a}){let c=e==="reply"?n.seq:n.in_room?null:n.thread,l=s??
n,{seq:d}=l,h={user:v(i.of(o)),room:a.find(t)?.name??""};return{...Ir({room:t,seq:d,user:o,directory:i,text:Y(l)}),place:wt(t,c),replyPath:c?null:K({view:"room",
room:t}),path:K(c?{view:"room",room:t,panel:`thread:${c}`}:{view:"room",room:t,seq:d}),title:m(`notify.title.${e}`,h)}}var Ir=({room:e,seq:t,user:o,directory:n,
text:s})=>({key:`${e}/${t}`,seq:t,user:o,text:_t(s).replace(/\s+/gu," ").slice(0,Qd),icon:gs(n.of(o),"large")});var th="reply",Oo=class{constructor({router:t,writeOn:o}){navigator.serviceWorker?.addEventListener("message",({data:n})=>{let s=n.goTo&&Kn(new URL(n.goTo,location.
origin));s&&(t.go(s),n.isReply&&o())})}async show({title:t,text:o,place:n,path:s,replyPath:i=null,seq:a=0,icon:c=null}){await(await navigator.serviceWorker.ready).
showNotification(t,{body:o,tag:n,renotify:!0,silent:!0,...c&&{icon:c},data:{path:s,replyPath:i,seq:a},actions:i&&et.matches?[{action:th,title:m("notify.reply")}]:
[]})}hear(t){let{type:o,room:n,seq:s,root:i,read_seq:a}=t;o==="read"&&this.#t(wt(n),s),o==="thread"&&a&&this.#t(wt(n,i),a),o==="room_gone"&&this.#t(wt(n),1/0)}async tidy(t){
for(let o of await Rr()){let{tag:n,data:s}=o;s.seq&&!n.includes("/")&&t(n,s.seq)&&o.close()}}async#t(t,o){for(let n of await Rr({tag:t}))n.data.seq<=o&&n.close()}};
async function Rr(e){return await(await navigator.serviceWorker?.getRegistration(`${B}/`))?.getNotifications(e)??[]}var eh=new Promise(()=>{}),Eo=class{#t;#e=!1;#o=[];constructor({me:t}){this.#t=Mt(`tabs:${t.id}:`),navigator.locks.request(`${this.#t}rings`,()=>(this.#e=!0,eh))}get rings(){
return this.#e}show(t){if(t.join()!==this.#o.map(({place:o})=>o).join()){for(let{release:o}of this.#o)o();this.#o=t.map(o=>this.#s(o))}}async isOnScreen(t){let{
held:o}=await navigator.locks.query();return o.some(({name:n})=>n===this.#n(t))}#s(t){let o,n=new Promise(s=>o=s);return navigator.locks.request(this.#n(t),{mode:"\
shared"},()=>n),{place:t,release:o}}#n=t=>`${this.#t}shows:${t}`};var oh=200,jr=2e3,$n=class{#t;#e;#o;#s=new Set;#n=-jr;constructor(t){let{me:o,router:n,socket:s,writeOn:i}=t;this.#t=t,this.device=new xo({me:o}),this.push=new ko(
{device:this.device}),this.push.begin(),this.#e=navigator.locks?new Eo({me:o}):null,this.#o=new Oo({router:n,writeOn:i});let a=new vo({...t,isWanted:()=>this.#r});
a.addEventListener("message",({detail:l})=>this.#c(l)),a.addEventListener("item",({detail:l})=>this.#m(Pr(l,t)));let c=()=>this.#e?.show(document.hidden?[]:nh(n.
address));n.addEventListener("change",c),document.addEventListener("visibilitychange",c),c(),s.addEventListener("frame",({detail:l})=>{this.#o.hear(l),l.type===
"rooms"&&!l.more&&this.#i()}),t.rooms.loaded&&this.#i()}async test(t){return this.#d(),this.device.shows&&this.#o.show({title:m("notify.test.title"),text:t,place:"\
test",path:location.pathname}),!this.push.isOn||this.push.test()}#i(){let{rooms:t}=this.#t;this.#o.tidy((o,n)=>n<=t.find(o)?.read_seq)}get#r(){let{wishes:t}=this.#t;
return(this.#e?.rings??!0)&&this.device.ringsAtAll&&t.notify!=="nothing"&&!Dr(this.#t)}async#c(t){await this.#t.wishes.told,this.#a(t.room)&&this.#m(Mr(t,this.#t))}#a({
kind:t,mine:o,blocked:n}){return(t==="direct"||this.#t.wishes.notify==="all")&&o?.notify==="all"&&!n}async#m(t){await this.#t.wishes.told;let{user:o,place:n,key:s}=t;
this.#s.has(s)||(this.#l(s),!(!this.#r||this.#t.blocks.has(o.id))&&(await this.#e?.isOnScreen(n)||(this.#d(),this.device.shows&&this.#o.show(t))))}#d(){let t=performance.
now();t-this.#n<jr||(this.#n=t,uo(this.device.sound))}#l(t){this.#s.add(t),this.#s.size>oh&&this.#s.delete(this.#s.values().next().value)}};function nh({view:e,
room:t,panel:o}){if(e!=="room")return[];let[,n]=/^thread:(\d+)/.exec(o??"")??[];return[wt(t),...n?[wt(t,n)]:[]]}var sh=/^\/([a-z][a-z0-9_-]*)(?:@(\S+))?(?:\s+([^]*))?$/u,ih={m:6e4,h:36e5,d:864e5},rh=/^(\d{1,4})\s*(m|h|d)$/u,ah=new Set(["off","0"]),W=class extends Error{};
function Nr(e){let[,t,o,n=""]=e.match(sh)??[];return t?{name:t,bot:o,rest:n.trim()}:null}var Tt=e=>`/${e} ${m(`command.${e}.usage`)}`.trim();function gt(e,t){if(!e)
throw new W(m("command.use",{usage:Tt(t)}));return e}function _o(e,t){if(ah.has(e))return null;let[,o,n]=e.match(rh)??[];if(!Number(o))throw new W(m("command.ti\
me",{usage:Tt(t)}));return new Date(Date.now()+Number(o)*ih[n]).toISOString()}async function Tn(e){let t=e.replace(/^@/u,"");try{return await w.get(`/users/${encodeURIComponent(
t)}`)}catch(o){throw o.status===404?new W(m("command.nobody",{name:t})):o}}var ch=new RegExp("^(\\p{RGI_Emoji}|\\p{Emoji_Presentation}|\\p{Extended_Pictographic}\\ufe0f?)\\s*","v"),Br=[{name:"dnd",may:()=>!0,async run({rest:e,directory:t,
say:o}){let n=_o(gt(e,"dnd"),"dnd");t.take([await w.patch("/me",{quiet_until:n})]),o(n?m("command.dnd.done",{date:j(new Date(n))}):m("command.dnd.off"))}},{name:"\
status",may:()=>!0,async run({rest:e,directory:t,say:o}){let[n,s=""]=e.match(ch)??[""],i=e.slice(n.length);t.take([await w.patch("/me",{status:e?{emoji:s,text:i,
until:null}:null})]),o(m(e?"command.status.done":"command.status.off"))}}];var mh=2,So={key:null,clientId:null},Fr=[{name:"poll",may:({room:e})=>!vt(e),async run({rest:e,conversation:t}){let[o="",...n]=e.split("|").map(s=>s.trim()).filter(
Boolean);if(n.length>=mh)return lh(t,{text:o,options:n});if(!await On({conversation:t,question:o,options:n})&&e)throw new W(m("poll.dropped"))}}];async function lh(e,t){
let o=JSON.stringify([e.id,t]);So.key!==o&&(So={key:o,clientId:Z()}),await e.ask({...t,client_id:So.clientId}),So={key:null,clientId:null}}var Wr=864e5,Hr={"m|min|minutes?|分钟":6e4,"h|hours?|小时":36e5,"d|days?|天":Wr},Ur=["sunday|周日","monday|周一","tuesday|周二","wednesday|周三","t\
hursday|周四","friday|周五","saturday|周六"],zr="today|今天",Gr="tomorrow|明天",dh="09:00",hh="(?:\\s+|$|(?=\\p{Script=Han}))",Kr="(?:at\\s+)?(?<hour>[\
01]?\\d|2[0-3])[:：](?<minute>[0-5]\\d)",fh=An(`(?:in\\s+)?(?<count>\\d{1,5})\\s*(?<unit>${Object.keys(Hr).join("|")})后?`),ph=An(Kr),uh=An(`(?:on\\s+)?(?<day>${[
zr,Gr,...Ur].join("|")}|\\d{4}-\\d\\d-\\d\\d)(?:\\s*${Kr})?`);function Yr(e,t,o=Date.now()){let n=(c,l)=>{let d=e.match(c),h=d&&l(d.groups);return Number.isFinite(
h)?{at:h,rest:e.slice(d[0].length)}:null},s=rt(o,t).slice(0,10),i=(c,l)=>yh(c)?zt(`${c}T${l}`,t).getTime():null,a=c=>[s,To(s,1)].map(l=>i(l,c)).find(l=>l>o);return n(
fh,({count:c,unit:l})=>o+Number(c)*wh(l))??n(ph,c=>a(qr(c)))??n(uh,({day:c,...l})=>i(gh(c,s),qr(l)))}var qr=({hour:e,minute:t})=>e?`${e.padStart(2,"0")}:${t}`:dh,
wh=e=>Object.entries(Hr).find(([t])=>$o(t,e))[1];function gh(e,t){if($o(zr,e))return t;if($o(Gr,e))return To(t,1);let o=Ur.findIndex(n=>$o(n,e));return o<0?e:To(
t,(7+o-new Date(t).getUTCDay())%7||7)}var To=(e,t)=>new Date(Date.parse(e)+t*Wr).toISOString().slice(0,e.length),yh=e=>!Number.isNaN(Date.parse(e))&&To(e,0)===e,
$o=(e,t)=>new RegExp(`^(?:${e})$`,"iu").test(t);function An(e){return new RegExp(`^${e}${hh}`,"iu")}var bh=365*864e5,Ao={rest:null,clientId:null},Vr={name:"remind",may:()=>!0,async run({rest:e,conversation:{me:t},rooms:o,saved:n,say:s}){let i=G(t),{at:a,text:c}=vh(
gt(e,"remind"),i);Ao.rest!==e&&(Ao={rest:e,clientId:Z()});let l=await o.openDirect([t.id]),{seq:d}=await w.post(`/rooms/${l.id}/messages`,{text:c,client_id:Ao.clientId});
await n.save({room:l.id,seq:d},new Date(a).toISOString()),Ao={rest:null,clientId:null};let h=()=>w.delete(`/rooms/${l.id}/messages/${d}`).catch(f=>s(F(f)));s(m(
"command.remind.done",{date:X(new Date(a),i)}),{undo:{label:m("undo"),act:h}})}};function vh(e,t){let o=Yr(e.replace(/^(?:me|我)\s+/iu,""),t),n=o?o.at-Date.now():
0;if(n<=0||n>bh)throw new W(m("command.remind.time",{usage:Tt("remind")}));let s=o.rest.replace(/^to\s+/iu,"").trim();if(!s)throw new W(m("command.use",{usage:Tt(
"remind")}));return{at:o.at,text:s}}var xh=["all","mentions","nothing"],Xr=({room:e})=>e.kind!=="direct",Jr=({room:e})=>Pt(e)&&e.kind!=="direct",Zr=[{name:"topic",may:Jr,run:({rest:e,room:t,rooms:o})=>o.
update(t.id,{topic:gt(e,"topic")})},{name:"rename",may:Jr,run:({rest:e,room:t,rooms:o})=>o.update(t.id,{name:gt(e,"rename")})},{name:"invite",may:({room:e})=>Oe(
e),async run({rest:e,conversation:t,say:o}){let n=gt(e,"invite").split(/[\s,]+/u),s=await Promise.all(n.map(Tn));await t.members.add(s),o(m("command.invite.done",
{names:s.map(v).join(", ")}))}},{name:"mute",may:({room:e})=>Q(e)&&e.kind!=="direct",async run({rest:e,conversation:t,say:o}){let[n,s,...i]=gt(e,"mute").split(/\s+/u),
a=_o(s??"","mute"),c=await Tn(n),l=i.length?{reason:i.join(" ")}:{};await t.members.mute(c.id,{muted_until:a,...l}),o(m(a?"command.mute.done":"command.mute.lift\
ed",{name:v(c)}))}},{name:"notify",may:()=>!0,async run({rest:e,room:t,rooms:o,say:n}){if(!xh.includes(e))throw new W(m("command.use",{usage:`/notify ${m("comma\
nd.notify.usage")}`}));await o.set(t.id,{notify:e}),n(m("command.notify.done",{choice:m(`mine.notify.${e}`)}))}},{name:"archive",may:({room:e})=>Xr({room:e})&&tt(
e)&&!e.archived,run:({room:e,rooms:t})=>gr(e,t)},{name:"leave",may:Xr,async run({room:e,rooms:t,goHome:o}){await wr(e,t)&&o()}}];var kh="¯\\\\\\_(ツ)\\_/¯",Qr=[{name:"shrug",may:()=>!0,run:({rest:e,send:t})=>t([e,kh].filter(Boolean).join(" "))}];var ta=[...Zr,...Br,...Fr,Vr,...Qr].sort((e,t)=>e.name.localeCompare(t.name)),Dt=e=>ta.find(t=>t.name===e),ea=(e,t)=>ta.filter(o=>o.name.startsWith(t)&&o.may(e));var Oh=15e3,Eh=5,be=new Map,Lo=e=>be.get(e)?.list??[];function Co(e){let t=be.get(e);if(t?.loading)return t.loading;if(t&&Date.now()-t.at<Oh)return Promise.resolve(
t.list);let o=_h(e).then(n=>(be.set(e,{at:Date.now(),list:n}),n),n=>{throw be.set(e,{at:0,list:t?.list??[]}),n});return be.set(e,{...t,loading:o}),o}function Do(e,{
name:t,bot:o}){let n=o?.toLowerCase();return e.filter(s=>s.name===t&&(!n||s.bot.name.toLowerCase()===n))}function ce({name:e,bot:t},o,n){return o.filter(i=>i.name===
e).length>1||n(e)?`${e}@${t.name}`:e}async function _h(e){let t=[],o=`/rooms/${e}/commands`;for(let n=0;o&&n<Eh;n+=1){let{items:s,next:i}=await w.get(o);t.push(
...s),o=i?.replace(/^\/api\/v1/u,"")}return t}var Sh=/"(?:[^"\\]|\\.)*"(?=\s|$)|\S+/gsu,Ln=e=>e.match(Sh)??[];async function oa({name:e,bot:t,rest:o},n,{room:s,isTaken:i}){let a=await Co(s).catch(()=>Lo(s)),
c=Do(a,{name:e,bot:t});if(!c.length)return null;if(c.length>1)throw new W(m("command.several",{names:c.map(h=>`/${ce(h,a,i)}`).join(", ")}));let[l]=c,d=l.arguments.
filter(({required:h})=>h).length;if(Ln(o).length<d)throw new W(m("command.use",{usage:l.usage}));return{text:n,call:l.bot.id}}var $h=/^\/([a-z][\w-]*)(?:@(\S*))? (.*)$/u,na={isAtStart:!0,pattern:/^(\/(?:[a-z][\w-]*(?:@\S*)?)?|\/[a-z][\w-]*(?:@\S*)? .*)$/u,search([,e],{conversation:t},{
show:o}){let n=t.room.id,s=i=>{let{items:a,hint:c}=e.includes(" ")?Ah(e,i):Th(e.slice(1),i,t);o(a,{hint:c})};s(Lo(n)),Co(n).then(s,()=>{})}},Cn=e=>!!Dt(e);function Th(e,t,o){
let n=Dt(e),s=t.filter(a=>ce(a,t,Cn).startsWith(e)),i=ea(o,e);return n&&!s.length?{items:[],hint:Dn(n)}:!i.length&&s.length===1&&ce(s[0],t,Cn)===e?{items:[],hint:Mh(
s[0])}:{items:[...i.map(Ph),...s.map(a=>Ih(a,t))],hint:n?Dn(n):""}}function Ah(e,t){let[,o,n,s]=e.match($h),i=n===void 0&&Dt(o);if(i)return{items:[],hint:Dn(i)};
let a=Do(t,{name:o,bot:n});return a.length===1?Lh(a[0],e,s):{items:[],hint:""}}function Lh(e,t,o){let n=Ln(o),s=!o||/\s$/u.test(o),i=Math.min(n.length-(s?0:1),e.
arguments.length-1),a=e.arguments[i],c=[e.usage,a&&Dh(a)].filter(Boolean).join(" · ");if(a?.kind!=="choice"||n.length>i+1)return{items:[],hint:c};let l=s?"":n[i],
d=l?t.slice(0,-l.length):t;return{items:a.choices.filter(f=>f.toLowerCase().startsWith(l.toLowerCase())&&f!==l).map(f=>({text:`${d}${Ch(f)} `,label:f})),hint:c}}
var Ch=e=>/\s/u.test(e)?`"${e}"`:e,Dh=({name:e,about:t,required:o})=>{let n=t?`${e}: ${t}`:e;return o?n:m("command.optional",{words:n})},Mh=({usage:e,about:t})=>`${e}\
 · ${t}`,Dn=e=>`${Tt(e.name)} · ${m(`command.${e.name}.about`)}`,Ph=e=>({text:`/${e.name} `,label:Tt(e.name),detail:m(`command.${e.name}.about`)});function Ih(e,t){
let o=ce(e,t,Cn);return{text:`/${o} `,label:e.usage.replace(`/${e.name}`,`/${o}`),detail:`${e.about} · ${v(e.bot)}`,person:e.bot}}var sa=8,ia={pattern:/(?:^|[\s(])(:[\p{L}\p{N}_+-]{2,})$/u,async search([,e],t,{show:o}){let n=Lt??await te().catch(()=>null),s=[...U.search(e).map(Rh),...n?.search(
e,sa).map(jh)??[]];o(s.slice(0,sa))}},Rh=e=>({text:`${e.text} `,label:e.text,detail:m("emoji.group.team"),emoji:e,chosen:()=>we(e.key)});function jh(e){let t=co(
e);return{text:`${t} `,label:`:${e.codes[0]}:`,detail:e.label,emoji:{text:t},chosen:()=>we(e.emoji)}}var Nh=8,Bh=1e3,ra={pattern:/(?:^|[\s(])(@[^\s@]*)$/u,search([,e],{conversation:t,directory:o},{show:n,signal:s}){let i=e.slice(1),{members:a}=t,c=new Jt({directory:o}),
l=()=>n(Fh({words:i,found:c.items,conversation:t}));for(let d of[a,c])d.addEventListener("change",l,{signal:s});s.addEventListener("abort",()=>c.close()),a.need(),
l(),i&&c.search(i)}};function Fh({words:e,found:t,conversation:o}){let{members:n,me:s}=o,i=q(e),l=n.list.map(({user:g})=>g).filter(({id:g})=>g!==s.id).map(g=>({
user:g,rank:Gh(g,i)})).filter(({rank:g})=>g<aa).sort((g,$)=>g.rank-$.rank).map(({user:g})=>g),d=new Map([...l,...t.filter(({id:g})=>n.has(g)),...t].map(g=>[g.id,
g]));d.delete(s.id);let h=qh(o.room).filter(({label:g})=>g.startsWith(`@${i}`)),u=[...d.values()].slice(0,Nh-h.length).map(g=>Wh(o.personOf(g),{isHere:n.has(g.id)||
!n.loaded}));return h.some(({label:g})=>g===`@${i}`)?[...h,...u]:[...u,...h]}function qh({member_count:e}){if(e<=2)return[];let t={text:"@room ",label:"@room",detail:A(
"completion.room",e-1),sign:"@"},o={text:"@here ",label:"@here",detail:m("completion.here"),sign:"@"};return e-1<=Bh?[t,o]:[o]}function Wh(e,{isHere:t}){let o=`\
@${e.name}`;return{text:`${o} `,label:v(e),detail:t?o:m("completion.elsewhere",{name:o}),person:e}}var[Hh,Uh,zh,aa]=[0,1,2,3];function Gh({name:e,display_name:t},o){
let n=[q(e),q(t)];return n.some(s=>s.startsWith(o))?Hh:n.some(s=>s.includes(` ${o}`))?Uh:n.some(s=>s.includes(o))?zh:aa}var Kh=8,ca={pattern:/(?:^|[\s(])(#[^\s#]*)$/u,search([,e],{rooms:t},{show:o}){let n=q(e.slice(1)),i=t.mine.filter(({kind:a})=>a!=="direct").map(a=>({room:a,at:q(
a.name).indexOf(n)})).filter(({at:a})=>a>=0).sort((a,c)=>Math.min(a.at,1)-Math.min(c.at,1));o(i.slice(0,Kh).map(({room:a})=>Yh(a)))}},Yh=({name:e,topic:t})=>({text:`\
#${e} `,label:e,detail:t??"",sign:"#"});var Vh=60,Xh=/^\s*```/gmu,Jh=0,Mo=class{#t;#e;#o;#s;#n;#i=null;#r=null;#c=null;#a=[];#m=0;constructor(t,{sources:o,context:n}){this.#t=t,this.#s=o,this.#n=n;let s=y(
"completion");this.#e=r("ul",s),this.#e.id=`completion-${Jh+=1}`,this.#o=r("p",s),t.before(s),t.setAttribute("aria-autocomplete","list"),t.setAttribute("aria-co\
ntrols",this.#e.id);for(let i of["input","compositionend"])t.addEventListener(i,()=>this.#l());t.addEventListener("keydown",i=>this.#b(i),{capture:!0}),t.addEventListener(
"blur",()=>this.close()),t.addEventListener("click",()=>this.#l());for(let i of["pointerdown","mousedown","click"])s.addEventListener(i,Zh);this.#e.addEventListener(
"click",({target:i})=>this.#p(this.#g(i))),this.#e.addEventListener("pointermove",({target:i})=>this.#w(this.#g(i)))}close(){this.#i?.abort(),this.#i=null,this.#r=
null,this.#h([])}get#d(){return this.#a.length>0}#l(){let{value:t,selectionStart:o,selectionEnd:n}=this.#t,s=Math.max(0,o-Vh),i=t.slice(s,o),a=o===n&&this.#s.find(
({pattern:d})=>d.test(i));if(!a||a.isAtStart&&s>0)return this.#d||this.#i?this.close():void 0;let c=i.match(a.pattern),l=o-c[1].length;if(l===this.#c||Qh(t.slice(
0,l)))return this.close();this.#c=null,this.#f(a,c,l)}#f(t,o,n){this.#i?.abort();let s=new AbortController;this.#i=s,this.#r=n;let i=(a,{hint:c=""}={})=>s.signal.
aborted||this.#h(a,{hint:c});t.search(o,this.#n(),{show:i,signal:s.signal})}#h(t,{hint:o=""}={}){!t.length&&!o&&!this.#d&&this.#e.parentElement.hidden||(this.#a=
t,this.#e.replaceChildren(...t.map((n,s)=>this.#u(n,s))),this.#e.hidden=!t.length,this.#o.hidden=!o,p(this.#o,o),this.#e.parentElement.hidden=!t.length&&!o,this.#y(
0))}#u({label:t,detail:o="",emoji:n,person:s,sign:i=""},a){let c=y("completion-item");c.id=`${this.#e.id}-${a}`;let l=r(".completion-sign",c);return n?nt(l,n):s?
(l.classList.add("avatar"),D(l,s)):l.textContent=i,r(".completion-label",c).textContent=t,r(".completion-detail",c).textContent=o,c}#w(t){t>=0&&t!==this.#m&&this.#y(
t)}#g=t=>[...this.#e.children].indexOf(t.closest("li"));#y(t){this.#m=t;for(let[n,s]of[...this.#e.children].entries())s.setAttribute("aria-selected",n===t);let o=this.#e.
children[t];o?this.#t.setAttribute("aria-activedescendant",o.id):this.#t.removeAttribute("aria-activedescendant"),o?.scrollIntoView({block:"nearest"})}#b(t){let o=!kt(
t)&&this.#v[t.key];!o||t.shiftKey||t.ctrlKey||t.metaKey||t.altKey||!this.#d&&!(t.key==="Escape"&&!this.#e.parentElement.hidden)||(t.preventDefault(),t.stopImmediatePropagation(),
o())}#v={ArrowDown:()=>this.#y((this.#m+1)%this.#a.length),ArrowUp:()=>this.#y((this.#m-1+this.#a.length)%this.#a.length),Enter:()=>this.#p(this.#m),Tab:()=>this.#p(
this.#m),Escape:()=>{this.#c=this.#r,this.close()}};#p(t){let o=this.#a[t];if(!o)return;let n=this.#r;this.close(),jt(this.#t,o.text,{from:n,to:this.#t.selectionEnd}),
o.chosen?.()}};function Zh(e){e.preventDefault(),e.stopPropagation()}function Qh(e){if(!e.includes("`"))return!1;let t=e.match(Xh)?.length??0,o=e.slice(e.lastIndexOf(
`
`)+1);return t%2===1||o.split("`").length%2===0}var ma=[ia,ra,ca],Mn=class{#t;#e;#o=null;constructor(t,o){this.#t=o,this.#e=la(t,{sources:[...ma,na],context:()=>this.#s})}show(t){this.#o=t,this.#e.close()}prepare(t){
this.#e.close();let o=Nr(t);if(o)return this.#n(o,t).catch(ef);let n=ee(t.startsWith("//")?t.slice(1):t);return typeof n=="string"?n:n.then(s=>({text:s}))}get#s(){
return{conversation:this.#o,...this.#t}}async#n(t,o){let{name:n,bot:s,rest:i}=t,a=s?void 0:Dt(n),c=f=>!!Dt(f),l=a?null:await oa(t,o,{room:this.#o.room.id,isTaken:c});
if(l)return l;if(!a)return await tf(n)?{text:o}:{refusal:m("command.kept")};let d,h=async f=>d=await ee(f);return await a.run({...this.#s,rest:i,room:this.#o.room,
send:h,say:N}),{text:d}}},la=(e,{sources:t=ma,context:o})=>new Mo(e,{sources:t,context:o}),tf=e=>T({title:m("command.unknown.title",{name:e}),text:m("command.un\
known.text"),action:m("command.unknown.send"),isHarmless:!0}),ef=e=>({refusal:e instanceof W?e.message:F(e)});var Pn=class{#t;#e;#o;constructor(t,{ephemerals:o,focusComposer:n}){this.#t=t,this.#e=o,this.#o=n}show(t,{signal:o}){let n=()=>this.#s(t);this.#e.addEventListener(
"change",n,{signal:o});for(let s of[t,pt])for(let i of["change","ready"])s.addEventListener(i,n,{signal:o});n()}#s(t){let o=this.#e.of(t.id);this.#t.hidden=!o.length,
I(this.#t,o,{key:({key:n})=>n,create:()=>y("ephemeral"),update:(n,s)=>this.#n(n,s,t)})}#n(t,{key:o,room:n,user:s,at:i,text:a},{personOf:c}){let l=c(s);D(r(".ava\
tar",t),l);let d=r(".ephemeral-author",t);p(d,v(l)),Ss(d,l);let h=r("time",t);h.dateTime=i,p(h,It(new Date(i))),t.setAttribute("aria-label",m("ephemeral.label",
{name:v(l)})),r("button",t).onclick=()=>{this.#e.dismiss(n,o),this.#o()};let f=r(".message-text",t);t.dataset.drawn!==a&&(t.dataset.drawn=Ft(f,a)?a:"",qt(f))}};var of=/[\\^$.*+?()[\]{}|/]/g;function In(e){return e.trim()?new RegExp(e.trim().replace(of,"\\$&"),"giu"):null}function da(e,t){if(!t)return[];let o=({text:s})=>s.
search(t)>=0||_t(s).search(t)>=0;return e.filter(s=>bt(s)&&!s.deleted&&o(s)).map(({seq:s})=>s).reverse()}var nf=4,Po=globalThis.CSS?.highlights,Rn=class{#t;#e;#o;#s=null;#n=null;#i=null;#r=[];#c=null;#a=1/0;constructor(t,{timeline:o,router:n}){this.#t=t,this.#o=o,this.#e=
r("input",t),this.#e.oninput=()=>this.#f(),document.addEventListener("coloured",()=>this.#n&&this.#b()),t.onkeydown=s=>this.#l(s),r('[data-find="older"]',t).onclick=
()=>this.#h(1),r('[data-find="newer"]',t).onclick=()=>this.#h(-1),r('[data-find="more"]',t).onclick=()=>this.#y(),r('[data-find="all"]',t).onclick=()=>n.go({...n.
address,panel:de(this.#e.value.trim())}),r('[data-find="close"]',t).onclick=()=>this.#m()}show(t,{signal:o}){this.#s=t,this.#m(),t.addEventListener("change",()=>this.#n&&
this.#w(),{signal:o})}open(){this.#i=document.activeElement,this.#a=Number(this.#o.lastOnScreen?.dataset.seq??1/0),this.#t.hidden=!1,this.#n=Nt.open(()=>this.#d()),
this.#e.focus(),this.#e.select(),this.#f()}around(t){t(),this.#n&&this.#b()}#m(){this.#n&&Nt.close(this.#n)}#d(){this.#n=null,this.#t.hidden=!0,this.#v(),this.#i?.
focus({preventScroll:!0})}#l(t){if(!t.isComposing){if(t.key==="Escape")this.#m();else if(t.key==="Enter"&&t.target===this.#e)this.#h(t.shiftKey?-1:1);else return;
t.preventDefault(),t.stopPropagation()}}#f(){this.#c=null,this.#w();let t=this.#r.find(o=>o<=this.#a)??this.#r[0];t?this.#u(t):this.#b()}#h(t){if(!this.#r.length)
return;let o=this.#r.indexOf(this.#c)+t;this.#a=this.#r.at(o%this.#r.length),this.#u(this.#a)}#u(t){this.#c=t;let o=this.#o.lookAt(t);Cs(o),this.#b(),this.#g()}#w(){
this.#r=da(this.#s.history.shown.entries,In(this.#e.value)),this.#r.includes(this.#c)||(this.#c=null),this.#g()}#g(){let{history:t}=this.#s,o=t.shown.entries.filter(
bt).length,n=this.#r.indexOf(this.#c)+1,i=this.#e.value.trim()?n?m("find.count",{at:P(n),count:P(this.#r.length)}):m("find.none"):"";p(r(".find-count",this.#t),
i),p(r(".find-loaded",this.#t),A("find.loaded",o)),r('[data-find="more"]',this.#t).hidden=!t.hasOlder;for(let a of["older","newer"])r(`[data-find="${a}"]`,this.#t).
disabled=!this.#r.length}async#y(){let{history:t}=this.#s,o=r(".find-trouble",this.#t);p(o,"");try{for(let n=0;n<nf&&t.hasOlder;n+=1)await t.loadOlder()}catch(n){
p(o,F(n))}this.#e.focus(),this.#c===null&&this.#n&&this.#f()}#b(){this.#v();let t=In(this.#e.value);if(!t)return;let o=[],n=[];for(let s of this.#o.list.messageRows){
let i=Number(s.dataset.seq)===this.#c;s.classList.toggle("is-found",i),(i?n:o).push(...sf(r(".message-text",s),t))}Po?.set("found",new Highlight(...o)),Po?.set(
"found-here",new Highlight(...n))}#v(){for(let t of this.#o.list.messageRows)t.classList.remove("is-found");for(let t of["found","found-here"])Po?.delete(t)}};function sf(e,t){
if(!Po)return[];let o=[],n=document.createTreeWalker(e,NodeFilter.SHOW_TEXT),s=0;for(;n.nextNode();)o.push({node:n.currentNode,at:s}),s+=n.currentNode.length;let i=a=>o.
findLast(({at:c})=>c<=a);return[...e.textContent.matchAll(t)].map(({0:a,index:c})=>{let l=new Range,[d,h]=[i(c),i(c+a.length-1)];return l.setStart(d.node,c-d.at),
l.setEnd(h.node,c+a.length-h.at),l})}var ha=65536,rf=60,af=new Set(["txt","text","log","csv","tsv"]),cf=/\.([a-z0-9+#-]{1,20})$/i;function mf(e,t,o){if(r(".file-begin",e))return;let n=y("file-begin");
e.append(n),n.onclick=async()=>{let s=r(".file-beginning",e);s?s.remove():await lf(e,t,o).catch(i=>N(F(i.code?i:{code:"unreachable"}))),fa(n,o,!!r(".file-beginn\
ing",e))},fa(n,o,!1)}function fa(e,t,o){p(e,m(o?"files.begin.hide":"files.begin")),e.setAttribute("aria-expanded",o),e.setAttribute("aria-label",m(o?"files.begi\
n.hide.spoken":"files.begin.spoken",{name:t}))}async function lf(e,t,o){let[{text:n,isWhole:s}]=await Promise.all([df(t),pt.load()]);if(r(".file-beginning",e))return;
let i=n.split(`
`),a=i.slice(0,rf),c=Et("div","","file-beginning has-blocks");c.append(hf(a.join(`
`),o)),(!s||i.length>a.length)&&c.append(Et("p",A("files.begin.rest",a.length),"file-beginning-rest")),e.append(c)}async function df(e){let t=await fetch(e,{headers:{
Range:`bytes=0-${ha-1}`}});if(!t.ok)throw await t.json();let o=Number(t.headers.get("Content-Range")?.split("/")[1]??0);return{text:new TextDecoder().decode(await t.
arrayBuffer(),{stream:!0}).replace(/\r?\n$/,"").replaceAll(`\r
`,`
`),isWhole:o<=ha}}function hf(e,t){let o=Math.max(2,...[...e.matchAll(/`+/g)].map(([a])=>a.length)),n="`".repeat(o+1),s=cf.exec(t)?.[1].toLowerCase()??"",i=af.has(
s)?"":s;return pt.render(`${n}${i}
${e}
${n}`)?.nodes??Et("pre",e)}var pa=/^([ \t]*)(?:[-*+]|\d{1,9}[.)])[ \t]+/u,ff=/^([ \t]*)(?:([-*+])|(\d{1,9})([.)])|(>))([ \t]+)/u,pf=/^[ \t]*(?:`{3,}|~{3,})/u,ua="https://",Bn={bold:Io("**"),
italic:Io("*"),strike:Io("~~"),code:wf,"code-block":Ro,quote:jn({has:/^>[ \t]?/u,mark:()=>"> "}),list:jn({has:/^[-*+][ \t]+/u,mark:()=>"- ",instead:pa}),numbers:jn(
{has:/^\d{1,9}[.)][ \t]+/u,mark:e=>`${e+1}. `,instead:pa}),link:gf};function Io(e){return t=>{let{value:o,start:n,end:s}=Fn(t),i=o.slice(n,s),{length:a}=e;if(o.
slice(n-a,n)===e&&o.slice(s,s+a)===e&&!uf(e,o,n))return{from:n-a,to:s+a,text:i,start:n-a,end:s-a};let d=i.split(/(\n\s*\n)/u).map((h,f)=>f%2||!h&&i?h:e+h+e).join(
"");return{from:n,to:s,text:d,start:n+a,end:n+d.length-a}}}var uf=(e,t,o)=>e==="*"&&t[o-2]==="*"&&t[o-3]!=="*";function wf(e){let t=e.value.slice(e.start,e.end);
if(t.includes(`
`))return Ro(e);let o=Math.max(0,...[...t.matchAll(/`+/gu)].map(([i])=>i.length));if(!o)return Io("`")(e);let n="`".repeat(o+1),s=`${n} ${t} ${n}`;return{from:e.
start,to:e.end,text:s,start:e.start,end:e.start+s.length}}function Ro(e){let{value:t,from:o,to:n}=ba(e),s=t.slice(o,n),i=Math.max(2,...[...s.matchAll(/`+/gu)].map(
([l])=>l.length)),a="`".repeat(i+1),c=o+a.length+1;return{from:o,to:n,text:`${a}
${s}
${a}`,start:c,end:c+s.length}}function jn({has:e,mark:t,instead:o}){return n=>{let{value:s,from:i,to:a}=ba(n),c=s.slice(i,a).split(`
`),l=c.every(g=>e.test(g)||!g.trim())&&c.some(g=>g.trim()),d=0,f=c.map(g=>l?g.replace(e,""):!g.trim()&&c.length>1?g:t(d++)+(o?g.replace(o,""):g)).join(`
`),u=i+f.length;return{from:i,to:a,text:f,start:c.length>1?i:u,end:u}}}function gf(e){let{value:t,start:o,end:n}=Fn(e),s=t.slice(o,n);if(Nn(s))return{from:o,to:n,
text:`[](${s})`,start:o+1,end:o+1};let i=o+s.length+3;return{from:o,to:n,text:`[${s}](${ua})`,start:i,end:i+ua.length}}var Nn=e=>e!==""&&Ls(e,0)===e;function ga(e,t){
let{value:o,start:n,end:s}=Fn(t),i=o.slice(n,s);if(!i||i.includes(`
`)||Nn(i)||!Nn(e))return null;let a=`[${i}](${e})`;return{from:n,to:s,text:a,start:n+a.length,end:n+a.length}}function ya({value:e,start:t,end:o}){if(t!==o)return null;
let n=e.lastIndexOf(`
`,t-1)+1,s=e.slice(n,t);if(yf(e.slice(0,n)))return wa(t,`
${/^[ \t]*/u.exec(s)[0]}`);let[i,a,c,l,d,h,f]=ff.exec(s)??[];if(!i)return null;if(i===s)return{from:n,to:t,text:"",start:n,end:n};let u=c??h??`${Number(l)+1}${d}`;
return wa(t,`
${a}${u}${f}`)}var wa=(e,t)=>({from:e,to:e,text:t,start:e+t.length,end:e+t.length}),yf=e=>e.split(`
`).filter(t=>pf.test(t)).length%2===1;function Fn({value:e,start:t,end:o}){let n=e.slice(t,o);return n.trim()?{value:e,start:t+n.length-n.trimStart().length,end:o-
n.length+n.trimEnd().length}:{value:e,start:t,end:o}}function ba({value:e,start:t,end:o}){let n=e.indexOf(`
`,o);return{value:e,from:e.lastIndexOf(`
`,t-1)+1,to:n<0?e.length:n}}var bf={b:"bold",i:"italic",e:"code"},vf={x:"strike",e:"code-block",l:"link"},xf={Digit7:"numbers",Digit8:"list",Digit9:"quote"};function qn(e,t){e.onclick=({target:o})=>{
let n=o.closest("[data-format]");n&&me(t,Bn[n.dataset.format])},e.addEventListener("keydown",o=>Ef(e,o)),t.addEventListener("keydown",o=>kf(t,o))}function me(e,t){
let o=t({value:e.value,start:e.selectionStart,end:e.selectionEnd});return o?(jt(e,o.text,o),e.setSelectionRange(o.start,o.end),!0):!1}function kf(e,t){if(kt(t))
return;let o=Of(t),n=t.key==="Enter"&&(t.shiftKey||!et.matches)&&!t.ctrlKey&&!t.metaKey;(o?me(e,Bn[o]):n&&me(e,ya))&&(t.preventDefault(),t.stopPropagation())}function Of({
key:e,code:t,ctrlKey:o,metaKey:n,shiftKey:s,altKey:i}){if(!(o||n)||i)return;let a=e.toLowerCase();return s?vf[a]??xf[t]:bf[a]}function Ef(e,t){let o={ArrowLeft:-1,
ArrowRight:1}[t.key];if(!o)return;let n=[...e.children].filter(i=>!i.hidden),s=n.at((n.indexOf(document.activeElement)+o)%n.length);for(let i of n)i.tabIndex=i===
s?0:-1;s.focus(),t.preventDefault(),t.stopPropagation()}var jo=class{#t;#e;#o;constructor({button:t,textarea:o,shown:n}){this.#t=t,this.#e=o,this.#o=n,t.onclick=()=>this.#s?this.#i():this.#n(),n.onkeydown=({key:s})=>s===
"Escape"&&this.#i(),pt.addEventListener("ready",()=>this.#s&&this.#r())}close(){this.#c(!1)}get#s(){return!this.#o.hidden}#n(){this.#r(),this.#c(!0),this.#o.focus(
{preventScroll:!0})}#i(){this.#c(!1),this.#e.focus({preventScroll:!0})}#r(){Ft(this.#o,this.#e.value),qt(this.#o)}#c(t){this.#o.hidden=!t,this.#e.hidden=t,this.#t.
setAttribute("aria-pressed",t)}};var _f=/<(?:a|b|strong|i|em|s|del|code|pre|li|table|blockquote|h[1-6])[\s>]/iu,Sf=["vscode-editor-data","application/x-jetbrains"],$f=/^(?:\t| {2,})\S/mu;function Wn(e,t){
e.addEventListener("paste",o=>Tf(e,o,t)),e.addEventListener("input",()=>t.hidden=!0)}function Tf(e,t,o){let{clipboardData:n}=t,[s,i]=[n.getData("text/plain"),n.
getData("text/html")],a=Sf.some(c=>n.types.includes(c));if(me(e,c=>ga(s.trim(),c)))return t.preventDefault();if(!a&&_f.test(i))return t.preventDefault(),Af(e,{html:i,
text:s});Cf(s,{isFromEditor:a})&&Df(e,{text:s,offer:o})}async function Af(e,{html:t,text:o}){let{markdownOf:n}=await Ee("paste").catch(()=>({markdownOf:()=>o})),
s=n(t);jt(e,Lf(s,o)?o:s)}var Lf=(e,t)=>e.replaceAll(/\s+/gu,"")===t.replaceAll(/\s+/gu,"");function Cf(e,{isFromEditor:t}){return e.trim().includes(`
`)&&!e.includes("```")&&(t||$f.test(e))}function Df(e,{text:t,offer:o}){let n=e.selectionStart,s=t.replaceAll(`\r
`,`
`);e.addEventListener("input",()=>queueMicrotask(()=>o.hidden=!1),{once:!0}),o.onclick=()=>{o.hidden=!0;let i=n+s.length;e.value.slice(n,i)===s&&me(e,({value:a})=>Ro(
{value:a,start:n,end:i}))}}function Mf(e,{bar:t,textarea:o,offer:n}){return qn(t,o),Wn(o,n),new jo({button:r('[data-action="preview"]',t),textarea:o,shown:r(".composer-preview",e)})}function Pf(e,{
bar:t,textarea:o}){qn(t,o),Wn(o,r(".paste-offer",e))}var RA={audit:Rs,person:Ce,pins:Fs,reports:qs,scheduled:Hs,search:Gs,thread:Vs,threads:Xs,webhooks:si},jA={inbox:Xe,threads:io,drafts:Ve,scheduled:oo,saved:eo,share:so,
accounts:Ke,audit:Ye,abandoned:Ue,monitor:Ze,settings:to};export{nn as Attachments,Mn as ComposerTools,Pn as EphemeralNotes,Rn as FindBar,$n as Notifier,cn as addMember,Nm as answerButton,Wo as askMany,On as askPoll,Im as chooseAction,
la as complete,_a as deleteOthers,xd as dialogOpeners,mf as offerBeginning,Pf as offerFewTools,Mf as offerTools,jA as pages,RA as panels,_m as pickEmoji,En as playButton,
Ld as reportMessage,Ko as saveMessage,Cd as seenBy,Pd as sendLater,Bd as showVersions,Hd as viewPictures,Td as whoReacted,Ud as whoVoted,ee as withShortcodes};
