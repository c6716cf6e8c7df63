/* Made by `make bundle` of 2cc7d109653654b30e6b50eb39eba177328e4298d3307f9cf1fd2dd4ceba94c1. */
import{$ as is,$a as Bt,A as Dt,Aa as H,B as ke,Ba as D,C as Z,Ca as _e,D as tt,Da as T,E as Jn,Ea as dt,F as Xn,Fa as ps,G as Qn,Ga as kt,H as Zn,Ha as Nt,I as yt,
Ia as us,J as ts,Ja as ws,K as m,Ka as F,L as A,La as U,M as W,Ma as Y,N as mt,Na as gs,O as R,Oa as ys,P as Mt,Pa as j,Q as P,Qa as bs,R as V,Ra as ot,S as I,Sa as de,
T as Rt,Ta as Io,U as es,Ua as Se,V as os,Va as $e,W as bt,Wa as vs,X as Ro,Xa as xs,Y as ns,Ya as nt,Z as jo,Za as ks,_ as ss,_a as Ft,a as q,aa as vt,ab as Os,
b as Lt,ba as et,bb as S,c as jn,ca as jt,cb as v,d as g,da as It,db as _,e as xe,ea as r,eb as X,f as In,fa as w,fb as qt,g as Pn,ga as xt,gb as Te,h as Nn,ha as p,
hb as Es,i as Fn,ia as lt,ib as _s,j as G,ja as Oe,jb as he,k as le,ka as x,kb as Ae,l as Bn,la as k,lb as Wt,m as qn,ma as J,mb as Ss,n as wt,na as Ee,nb as Ot,
o as Mo,oa as rs,ob as ht,p as Wn,pa as b,q as Hn,qa as Pt,r as Q,ra as as,s as Un,sa as cs,t as K,ta as ms,u as zn,ua as ls,v as Gn,va as ds,w as Kn,wa as E,x as Yn,
xa as hs,y as gt,ya as fs,z as Vn,za as N}from"./main.js";function Et(e,t){let o=new Date(t);e.matches("time")&&(e.dateTime=t),e.title=P(o),p(e,Rt(o))}var $s=new WeakMap;function O(e,{list:t,into:o,none:n,sort:s=d=>d,key:i=({id:d})=>d,create:a,update:c,signal:l}){let d=()=>{l?.aborted||(j(r(o,e),s(t.items),{key:i,
create:a,update:c}),n&&(r(n,e).hidden=t.items.length>0||t.failed||!!t.searching),ht(e,t))};return $s.get(e)?.close(),$s.set(e,t),t.addEventListener("change",d,{
signal:l}),l?.addEventListener("abort",()=>t.close()),Ot(e).onclick=()=>t.more(),d}function Ce(e,{showsRooms:t=!1,...o}){O(e,{create:()=>w("audit-item"),update:(n,s)=>ra(n,s,{showsRooms:t}),...o})}function ra(e,t,{showsRooms:o}){he(r(".audit-w\
hat",e),ca(t));let n=r(".audit-why",e);p(n,t.reason?m("audit.reason",{reason:t.reason}):""),n.hidden=!t.reason,p(r(".audit-where",e),o&&t.room?`${aa(t)} · `:"");
let s=r("time",e);Et(s,t.at)}function aa({room:e,details:t}){let o=e.name??t.name;return o?m("audit.where",{room:o}):m("audit.where.gone")}function ca({act:e,actor:t,
member:o,room:n,details:s}){let i={user:t?Pt(t):m("audit.console"),member:o&&Pt(o),room:s.name??n?.name,name:s.name,host:s.host,emoji:s.emoji,setting:s.setting&&
m(`settings.${s.setting}`),count:s.retention_days&&R(s.retention_days),role:s.role&&m(`role.${s.role}`),until:s.until&&I(new Date(s.until))},a=o&&t?.id!==o.id,c=ma(
e,{...s,member:o,isOfOther:a});if(e==="retention"&&s.retention_days)return A("audit.retention.days",s.retention_days,i);let l=e==="invite"&&s.uses?A(c,s.uses,i):
m(c,i);return l.startsWith("audit.")?`${i.user}: ${e}`:l}function ma(e,{until:t,by:o,outcome:n,uses:s,member:i,isOfOther:a,retention_days:c}){let d={ban:t&&"unt\
il",mute:"until",reset_password:o,resolve_report:n,invite:s?null:"any",retention:c===0?"ever":"server",revoke_invite:i&&"of",make_token:a&&"of",revoke_token:a&&
"of",remove_app:a&&"of"}[e];return d?`audit.${e}.${d}`:`audit.${e}`}var Ts={show(e,{conversation:t,signal:o}){let n=new E;Ce(e,{list:n,into:".audit-list",none:".audit-none",signal:o}),n.open(`/rooms/${t.id}/audit?limit=50`)}};var la=36e5;function As({act:e,user:t,conversation:o}){let{members:n,room:s}=o,i={name:b(t),room:s.name},a={mute:({until:c,...l})=>n.mute(t.id,{muted_until:c,...l}),
ban:c=>n.ban(t.id,c),remove:c=>n.remove(t.id,c)};return Cs({title:m(`moderate.${e}.title`,i),text:m(`moderate.${e}.text`,i),action:m(`moderate.${e}`),hasEnd:e!==
"remove",mayBeForEver:e==="ban",act:a[e]})}function da({seq:e,epoch:t,words:o,conversation:n}){return Cs({title:m("message.delete.title"),text:m("message.delete\
.text",o),action:m("message.delete"),act:({reason:s})=>n.delete({seq:e,epoch:t,reason:s})})}async function Cs({title:e,text:t,action:o,hasEnd:n=!1,mayBeForEver:s=!1,
act:i}){let a=x("moderate"),c=r("form",a);return _(c),r(".moderate-text",c).textContent=t,r(".moderate-until",c).hidden=!n,r('[value=""]',c.elements.hours).hidden=
!s,c.elements.hours.value=s?"":"1",r(".button-danger",c).textContent=o,S(c,async({hours:l,reason:d})=>{let h=n&&l?{until:new Date(Date.now()+Number(l)*la).toISOString()}:
{},f=d.trim()?{reason:d.trim()}:{};await i({...h,...f}),a.close("done")}),await k(a,{title:e})==="done"}var ha=6e4,Le={show(e,{conversation:t,subject:o,router:n,rooms:s,directory:i,presence:a,blocks:c,me:l,signal:d}){let{members:h}=t,f=r(".person",e),u=r("form",e),
y=()=>h.list.find(({user:C})=>C.id===o),$=()=>fa(e,{user:i.of({id:o}),member:y(),conversation:t,directory:i,presence:a,blocks:c,me:l}),M=X(()=>d.aborted||$());_(
u),S(u,({role:C})=>xa(t,y(),C)),ba(e,{conversation:t,member:y,router:n,user:()=>i.of({id:o})}),r('[data-action="write"]',e).onclick=()=>v(f,async()=>n.goToRoom(
(await s.openDirect([o])).id)),r('[data-action="block"]',e).onclick=()=>v(f,()=>va(c,i.of({id:o})));for(let C of[h,i,a,c])C.addEventListener("change",M,{signal:d});
t.addEventListener("room",M,{signal:d});let L=setInterval(M,ha);d.addEventListener("abort",()=>clearInterval(L)),h.need(),$()}};function fa(e,{user:t,member:o,conversation:n,
directory:s,presence:i,blocks:a,me:c}){if(r(".person",e).hidden=!t.name,r(".person-missing",e).hidden=!!t.name||!s.knows(t.id),!t.name)return;let l=o?hs(o,i):i.
of(t.id);D(r(".avatar",e),t,{size:"large"}),_e(r(".avatar",e),l),p(r(".person-name",e),b(t)),p(r(".person-account",e),[`@${t.name}`,t.pronouns,pa(t)].filter(Boolean).
join(" · ")),p(r(".person-presence",e),t.disabled?m("person.disabled"):fs({state:l,here:o?.here})),lt(r(".person-status",e),cs(t)),lt(r(".person-about",e),t.about),
Ls(r(".person-time",e),t.time_zone&&os(t.time_zone)),Ls(r(".person-since",e),t.created_at&&es(new Date(t.created_at)));let d=t.id===c.id;r('[data-action="write"\
]',e).hidden=d||t.disabled===!0||t.guest===!0,r('[data-open="account"]',e).hidden=!d;let h=r('[data-action="block"]',e);h.hidden=d,p(h,m(a.has(t.id)?"person.unb\
lock":"person.block")),wa(e,n,o),o||ga(e,n,{isMe:d})}var pa=({bot:e,owner:t,guest:o})=>e&&t?m("bot.of",{name:b(t)}):ua({bot:e,guest:o}),ua=({bot:e,guest:t})=>e?
m("bot.mark"):t&&m("guest.mark");function Ls(e,t){p(r("dd",e),t??""),e.hidden=!t}function wa(e,t,o){let{room:n,isOver:s}=t;if(r("form",e).hidden=!o||n.kind==="d\
irect",!o)return;let{role:i}=o,a=tt(n)&&!n.archived&&!s&&!o.user.bot&&!o.user.guest;p(r(".person-role",e),m(`role.${i}`)),r(".person-role-line",e).hidden=a,r(".\
member-roles",e).hidden=r(".member-save",e).hidden=!a;let{elements:c}=r("form",e);(c.role.value===""||!e.contains(document.activeElement))&&(c.role.value=i),ya(
e,t,o)}function ga(e,{room:t,isOver:o,members:n},{isMe:s}){let i=n.loaded&&!o&&!s&&Z(t)&&t.kind!=="direct";r("form",e).hidden=!i;for(let a of[".person-role-line",
".member-roles",".member-save",".person-muted"])r(a,e).hidden=!0;for(let a of["mute","unmute","remove"])r(`[data-action="${a}"]`,e).hidden=!0;r('[data-action="b\
an"]',e).hidden=!1}function ya(e,t,o){let n=!t.isOver&&Zn(o,t),s=gt(o.muted_until);for(let c of["mute","ban","remove"])r(`[data-action="${c}"]`,e).hidden=!n;r('\
[data-action="mute"]',e).hidden||=s,r('[data-action="unmute"]',e).hidden=!n||!s;let i=r(".person-muted",e),a=s&&new Date(o.muted_until);lt(i,s&&m("person.muted",
{date:I(a)})),i.title=s?P(a):""}function ba(e,{conversation:t,member:o,router:n,user:s}){for(let i of["mute","ban","remove"])r(`[data-action="${i}"]`,e).onclick=
async()=>{let a=!!o(),c=await As({act:i,user:s(),conversation:t});c&&!a?F(m("moderate.ban.done",{name:b(s())})):c&&i!=="mute"&&n.go({...n.address,panel:"people"},
{replace:!0})};r('[data-action="unmute"]',e).onclick=()=>v(r("form",e),()=>t.members.mute(o().user.id,{muted_until:null}))}async function va(e,t){if(e.has(t.id))
return e.unblock(t.id);let o=b(t);await T({title:m("person.block.title",{name:o}),text:m("person.block.text"),action:m("person.block")})&&await e.block(t.id)}async function xa({
members:e},{user:t,role:o},n){n!==o&&(await e.setRole(t.id,n),F(m("member.role.changed",{name:b(t),role:m(`role.${n}`)})))}var Ds={show(e,{conversation:t,router:o,directory:n,blocks:s,signal:i}){let a=new E,c=()=>a.open(`/rooms/${t.id}/pins?limit=50`),l=({seq:h})=>{t.reveal(h),d()},
d=O(e,{list:a,into:".pin-list",none:".pins-none",key:({seq:h})=>h,create:()=>w("pin-item"),update:(h,f)=>ka(h,f,{directory:n,conversation:t,body:e,router:o,reveal:l}),
signal:i});for(let h of[n,s])h.addEventListener("change",d,{signal:i});Nt.addEventListener("ready",d,{signal:i}),t.addEventListener("pins",c,{signal:i}),c()}};function ka(e,t,{
directory:o,conversation:n,body:s,router:i,reveal:a}){let c=o.of(t.user);D(r(".avatar",e),c),Wt(r(".report-author",e),c);let l=r(".report-message",e),d=n.isBlocked(
t);d?l.textContent=m("message.blocked"):Ft(l,K(t)),Bt(l);let h=r('[data-action="reveal"]',e);h.hidden=!d,h.onclick=()=>a(t);let f=r("time",e);f.dateTime=t.at,p(
f,Rt(new Date(t.at))),f.title=P(new Date(t.at)),r('[data-action="show"]',e).onclick=()=>i.go({...i.address,seq:t.seq});let u=r('[data-action="unpin"]',e);u.hidden=
!Qn(t,n),u.onclick=()=>v(s,()=>n.unpin(t.seq))}var st=class{#t;constructor(t,o){let n=r(".place-filters",t);this.#t=[...n.querySelectorAll("[data-filter]")],n.addEventListener("click",({target:s})=>{let i=s.
closest("[data-filter]");i&&o(i.dataset.filter)})}show(t){for(let o of this.#t)o.setAttribute("aria-pressed",o.dataset.filter===t)}};var Ms={show(e,{conversation:t,router:o,directory:n,reports:s,signal:i}){let a=new E,c="waiting",l=()=>a.open(`/rooms/${t.id}/reports?state=${c}&limit=50`),d=($,M)=>v(
e,()=>s.resolve($,M)).then(l),h=({seq:$})=>o.go({...o.address,seq:$}),f=O(e,{list:a,into:".report-list",none:".reports-none",create:()=>w("report-item"),update:($,M)=>Oa(
$,M,{directory:n,resolve:d,toMessage:h}),signal:i}),u=$=>(c=$,y.show($),p(r(".reports-none",e),m(`reports.none.${$}`)),l()),y=new st(e,u);n.addEventListener("ch\
ange",f,{signal:i}),s.addEventListener("change",({detail:$})=>$.room===t.id&&l(),{signal:i}),u(c)}};function Oa(e,t,{directory:o,resolve:n,toMessage:s}){let{message:i,
reporter:a,reason:c,at:l,resolved_at:d,kept_until:h}=t;Ea(r(".report-head",e),i&&o.of(i.user)),p(r(".report-message",e),_a(i)),lt(r(".report-kept",e),h&&m("repo\
rts.kept",{date:bt(new Date(h))})),he(r(".report-reason",e),m("reports.reason",{name:Pt(o.of(a)),reason:c})),Et(r("time",e),d??l);let f=r('[data-action="show"]',
e);f.hidden=!i||!!h,f.onclick=()=>s(t),Sa(e,t,o);let u=r(".report-answer",e);u.hidden=!!d;for(let y of["acted","dismissed"]){let $=r(`[data-action="${y}"]`,e);$.
hidden=!!d,$.onclick=()=>n(t,{outcome:y,note:r("input",u).value.trim()||void 0})}}function Ea(e,t){e.hidden=!t,t&&(D(r(".avatar",e),t),Wt(r(".report-author",e),
t))}function _a(e){return e?e.deleted?m("message.deleted"):kt(K(e)):m("reports.hidden")}function Sa(e,{outcome:t,resolved_by:o,reporter:n,note:s},i){let a=r(".r\
eport-outcome",e);a.hidden=!t,he(a,t?m(`reports.outcome.${t}`,{name:Pt(i.of(o))}):""),lt(r(".report-note",e),s&&m("reports.told",{name:b(i.of(n)),note:s}))}var Po=e=>T({title:A("mention.many.title",e),text:m("mention.many.text"),action:m("mention.many.send"),isHarmless:!0});function Ht(e){let t=!1;return async o=>{try{return await e(t?{...o,mention_many:!0}:o)}catch(n){throw t||=n.code==="many_mentioned",n}}}var z=({time_zone:e})=>e??Intl.DateTimeFormat().resolvedOptions().timeZone;function Rs(e,t){let o=e;for(let n=0;n<2;n+=1)o=e-(No(o,t)-o);return new Date(o)}var it=(e,t)=>new Date(
No(e,t)).toISOString().slice(0,16),Ut=(e,t)=>Rs(Date.parse(`${e}Z`),t);function De(e,t=Date.now()){let o=Math.floor(No(t,e)/864e5)*864e5,n=(8-new Date(o).getUTCDay())%
7||7,s=i=>Rs(o+i*864e5+9*36e5,e);return{hour:new Date(t+36e5),tomorrow:s(1),monday:s(n)}}function No(e,t){let o={timeZone:t,hourCycle:"h23",year:"numeric",month:"\
numeric",day:"numeric",hour:"numeric",minute:"numeric",second:"numeric"},n=new Intl.DateTimeFormat("en-US",o).formatToParts(e),{year:s,month:i,day:a,hour:c,minute:l,
second:d}=Object.fromEntries(n.map(({type:h,value:f})=>[h,Number(f)]));return Date.UTC(s,i-1,a,c,l,d)}async function zt({title:e,action:t,me:o,act:n,words:s=null,repeats:i=!1,repeat:a="once",mayBeNone:c=!1,before:l=null}){let d=x("pick-time"),h=r("form",d),f=z(o);
_(h);let u=De(f);for(let[M,L]of Object.entries(u))p(r(`[data-time="${M}"]`,h),V(L,f));r('[data-time="monday"]',h).closest(".choice").hidden=u.monday.getTime()===
u.tomorrow.getTime(),r(".time-text",h).hidden=s===null,h.elements.text.value=s??"",h.elements.repeat.value=a,r(".time-none",h).hidden=!c,r(".time-repeat",h).hidden=
!i,p(r(".time-zone",h),m("time.zone",{zone:f.replaceAll("_"," ")}));let{when:y,other:$}=h.elements;return $.min=it(Date.now(),f),$.value=it(l??u.tomorrow,f),y.value=
l?"other":c?"none":"hour",$.onfocus=()=>y.value="other",r(".button-primary",h).textContent=t,S(h,async M=>{let L=M.when==="other"?Ut(M.other,f):u[M.when],C=s===
null?{}:{text:M.text};await n({at:L?.toISOString()??null,repeat:M.repeat,time_zone:f,...C}),d.close("done")}),await k(d,{title:e})==="done"}function Me(e,t,{store:o,me:n,roomName:s,onChange:i,mayChange:a=!0,isBlocked:c=!1}){let{at:l,repeat:d,time_zone:h,failure:f,text:u,state:y}=t;p(r(".draft-text",
e),c?m("message.blocked"):u);let $=d==="once",M=V(new Date(l),$?z(n):h);p(r(".scheduled-at",e),$?M:m("scheduled.repeats",{repeat:m(`repeat.${d}`),date:M}));let L=r(
".scheduled-failure",e);L.hidden=!f,p(L,f?!$&&y==="failed"?m("scheduled.stopped"):m("scheduled.failed",{reason:W({code:f})}):"");let ut=(be,ve)=>{let me=r(`[dat\
a-act="${be}"]`,e);return me.onclick=()=>Promise.resolve(ve()).then(i).catch(U),me.hidden=!a,me};ut("now",()=>$a(t,o)).hidden=!$,ut("change",()=>Ta(t,{store:o,me:n})),
ut("cancel",()=>Aa({text:r(".draft-text",e).textContent,roomName:s},()=>o.cancel(t)))}function Re(e,t){r(".scheduled-hint",e).hidden=t.every(({repeat:o})=>o==="\
once")}async function $a(e,t){try{await t.sendNow(e)}catch(o){let{count:n,most:s}=o;if(o.code!=="many_mentioned"||n>s)throw o;await Po(n)&&await t.sendNow(e,{isMeant:!0})}}
var Ta=(e,{store:t,me:o})=>zt({title:m("scheduled.change"),action:m("save"),me:o,words:e.text,repeats:!0,repeat:e.repeat,before:Date.parse(e.at),act:Ht(n=>t.change(
e,n))});async function Aa({text:e,roomName:t},o){await T({title:m("scheduled.cancel.title"),text:m("scheduled.cancel.text",{text:ws(e),room:t}),action:m("schedu\
led.cancel")})&&await o()}var js={show(e,{conversation:t,directory:o,blocks:n,scheduled:s,signal:i}){let{id:a,me:c}=t,l=new E,d=()=>l.open(`/rooms/${a}/scheduled?limit=50`),h=({user:u})=>u.
id===c.id||Z(t.room),f=O(e,{list:l,into:".scheduled-list",none:".scheduled-none",create:()=>w("room-scheduled-item"),update:(u,y)=>{let $=o.of(y.user);D(r(".ava\
tar",u),$),p(r(".report-author",u),b($)),Me(u,y,{store:s,me:c,roomName:t.room.name,onChange:d,mayChange:h(y),isBlocked:n.has(y.user.id)})},signal:i});for(let u of[
o,n])u.addEventListener("change",f,{signal:i});t.addEventListener("room",f,{signal:i}),l.addEventListener("change",()=>Re(e,l.items),{signal:i}),s.addEventListener(
"change",d,{signal:i}),d()}};var Ca=.2,rt=class extends E{#t=null;#e=null;words="";constructor(){super(),this.addEventListener("change",()=>{this.searching||(this.#e=null)})}get searching(){
return this.#t!==null||this.loading}search(t){clearTimeout(this.#t),this.words=t,this.#e=t,this.#t=setTimeout(()=>this.#o(),t?Ca*1e3:0)}resume(){this.#e!==null&&
this.search(this.#e)}close(){clearTimeout(this.#t),this.#t=null,super.close()}clear(){super.clear(),this.#e=null}#o(){this.#t=null,this.open(this.pathFor(this.words))}};var La=20,Da=/(?:^|\s)(?!-)\S*[\p{L}\p{N}]/u,je=class extends rt{everywhere=!1;#t;constructor(t,o){super(),this.room=t,this.#t=o}ask(t){if(Da.test(t))return this.
search(t);this.clear(),this.words=t}pathFor(t){return`${this.everywhere?"/search":`/rooms/${this.room}/search`}?${new URLSearchParams({q:t,time_zone:this.#t,limit:La})}`}};
function Is({text:e,hits:t,begins_later:o,ends_earlier:n}){let s=[...e],i=[],a=0;for(let{start:c,end:l}of t)i.push({text:s.slice(a,c).join("")},{text:s.slice(c,
l).join(""),isHit:!0}),a=l;return i.push({text:s.slice(a).join("")}),[{text:o?"…":""},...i,{text:n?"…":""}].filter(c=>c.text)}var Ma=["from:","in:","has:link","has:poll","has:file","has:image","before:","after:","on:","is:pinned","is:saved","is:mine","is:unsolved"],Ie=null,Ns={show(e,{
conversation:t,subject:o,router:n,isOverlay:s,me:i,directory:a,rooms:c,blocks:l,signal:d}){let h=Ra(t.id,o,z(i)),f=r(".search-input",e);f.value=h.words;let u=()=>{
h.ask(f.value.trim()),M(),Ps(r(".search-operators",e),f,u)};for(let L of e.querySelectorAll('[name="where"]'))L.checked=L.value==="everywhere"===h.everywhere,L.
onchange=()=>{h.everywhere=L.value==="everywhere",u()};let y=L=>{let C=le(h.words,h);Ie={panel:C,found:h},n.go({...n.address,panel:C},{replace:!0}),n.go(ja(L,{beside:s()?
null:C}))},$=O(e,{list:h,into:".search-list",key:({room:L,seq:C})=>`${L} ${C}`,create:()=>w("search-item"),update:(L,C)=>Fa(L,C,{directory:a,rooms:c,blocks:l,open:y,
here:t.id}),signal:d}),M=()=>{$(),Pa(e,h)};for(let L of[h,a,c,l])L.addEventListener("change",M,{signal:d});f.oninput=u,r("form",e).onsubmit=L=>{L.preventDefault(),
u()},h.resume(),M(),Ps(r(".search-operators",e),f,u),h.words||f.focus()}};function Ra(e,t,o){let{words:n,everywhere:s}=Bn(t);if(Ie?.panel===le(n,{everywhere:s})&&
(s||Ie.found.room===e))return Ie.found;let a=new je(e,o);return a.everywhere=s,a.ask(n),a}function ja({room:e,seq:t,thread:o},{beside:n}){return o?{view:"room",
room:e,seq:o,panel:`thread:${o}:${t}`}:{view:"room",room:e,seq:t,panel:n}}function Ps(e,t,o){let n=t.value.split(/\s/).at(-1).toLowerCase(),s=n.startsWith("-")?
"-":"",i=n.slice(s.length),a=Ma.filter(c=>c.startsWith(i)&&c!==i);e.replaceChildren(...a.map(c=>Ia(c,()=>{t.value=t.value.slice(0,t.value.length-i.length)+c+(c.
endsWith(":")?"":" "),t.focus(),o()}))),e.hidden=a.length===0}function Ia(e,t){let o=document.createElement("button");return o.type="button",o.className="button\
 button-small",o.textContent=e,o.onclick=t,o}function Pa(e,t){let o=r(".search-note",e);p(o,t.words?Na(t):m("search.hint")),o.hidden=!o.textContent}function Na({
items:e,searching:t,failed:o,refusal:n,hasMore:s,said:i}){if(n)return W(n);if(o)return"";if(t)return s&&!e.length?m("search.older"):"";let a=i.is_whole===!1;return!e.
length&&s?m("search.so_far"):a?m("search.part"):e.length?"":m("search.none")}function Fa(e,t,{directory:o,rooms:n,blocks:s,open:i,here:a}){let c=o.of(t.user);D(
r(".avatar",e),c),Wt(r(".report-author",e),c);let l=r(".search-place",e);p(l,t.room===a?"":n.find(t.room)?.name??""),l.hidden=!l.textContent;let d=r("time",e);d.
dateTime=t.at,p(d,Rt(new Date(t.at))),d.title=P(new Date(t.at));let h=s.has(t.user.id)?[{text:m("message.blocked")}]:Is(t.snippet);r(".report-message",e).replaceChildren(
...h.map(Ba)),r('[data-action="show"]',e).onclick=()=>i(t)}function Ba({text:e,isHit:t}){if(!t)return document.createTextNode(e);let o=document.createElement("m\
ark");return o.textContent=e,o}var Pe=class extends ts{root;floor=1;hasOlder;constructor({items:t,prev:o,thread:n}){super({first:t[0]?.seq??n.root,last:t.at(-1)?.seq??n.root}),this.root=Un(n.
message),this.prepend(t,{from:this.first,before:this.last+1}),this.#t(o)}get cursor(){return this.last}shows(t){return wt(t)}hear(t){t.thread===this.root.seq&&t.
seq>this.last?this.take(zn(t)):Wn(t)?this.expire(t.before):Mo(t)&&this.change(t)}change(t){super.change(t),Mo(t)===this.root.seq&&(this.root=Gn(this.root,t))}expire(t){
let o=this.hasOlder===!1;super.expire(t),!(!this.root||this.root.seq>=this.expiredBefore)&&(this.root=Yn(this.root),o&&this.begin(this.root))}prependPage({items:t,
prev:o}){this.prepend(t,{from:t[0]?.seq??this.first}),this.#t(o)}joins(t){return!this.hasOlder||t.last<this.first?!1:(this.hasOlder=t.hasOlder,super.joins(t))}trim(){}#t(t){
this.hasOlder=t!==null,this.hasOlder||this.begin(this.root)}};var Fs=200,qa=300,Wa={entries:[],first:null,last:null,cursor:null,floor:1,hasOlder:!1,entry(){},holds:()=>!1,trim(){}},Ha=["state","room","me","isOver","unsentE\
dits","typing","members","readers","keepsEdits"],Ne=class extends EventTarget{#t;#e=null;#o=0;#s=!1;#n=[];#i=new AbortController;#r=null;#c=null;#a=null;#m=null;#d=new Hn;isThread=!0;follows=!1;readSeq=0;failure=null;constructor({
conversation:t,root:o,threads:n}){super(),this.#t=t,this.root=o,this.id=`${t.id}:${o}`;for(let i of Ha)Object.defineProperty(this,i,{get:()=>t[i]});let{signal:s}=this.#i;
for(let i of["change","room"])t.addEventListener(i,()=>this.#p(i),{signal:s});t.addEventListener("lost-edit",({detail:i})=>this.#p("lost-edit",i),{signal:s}),t.
addEventListener("event",({detail:i})=>this.#h(i),{signal:s}),t.addEventListener("resync",()=>this.#b(),{signal:s}),t.addEventListener("state",()=>this.#v(),{signal:s}),
n.addEventListener("told",({detail:i})=>this.#u(i),{signal:s}),this.state==="live"&&this.load()}close(){this.#r&&this.#g(),this.#i.abort()}get rootEntry(){return this.#e?.
root}async load(){this.#o+=1;let t=this.#o;this.#s=!0,this.#n=[];let o=this.#e===null;try{let n=await g.get(`${this.#l}?limit=${Fs}`);if(t!==this.#o)return;let s=new Pe(
n);for(let i of this.#n)s.hear(i);this.#e&&s.joins(this.#e),s.expire(this.#t.timeline.expiredBefore),this.#e=s,this.#w(n.thread),o&&n.thread.unread&&(this.#a=n.
thread.read_seq),this.failure=null}catch(n){if(t!==this.#o)return;this.failure=n}this.#s=!1,this.#p("change"),this.#p("thread")}history={isAtNewest:!0,toNewest(){},
loadNewer(){},goTo:async t=>!!this.timeline.entry(t),loadOlder:()=>this.#m??=this.#f().finally(()=>this.#m=null)};get timeline(){let t=this.#e??Wa;return t.epoch=
this.#t.timeline.epoch,Object.assign(this.history,{shown:t,hasOlder:t.hasOlder}),t}get unread(){let t=this.#a;return{first:(t===null?null:this.timeline.entries.
find(({seq:n,user:s})=>n>t&&s.id!==this.me.id))?.seq??null,below:()=>0,stoppedElsewhere:!1}}reading={seen:0,back(){},answered:()=>this.#a=null,away:()=>{},seeAll:()=>this.#y(),
see:({to:t})=>t>=this.timeline.last&&this.#y()};keep(){}get unsent(){return this.#t.unsentIn(this.root)}get lastOwn(){return this.timeline.entries.findLast(t=>wt(
t)&&Xn(t,this))}quoted(t){return this.timeline.entry(t)??this.#t.quoted(t)}send(t,{quote:o,inRoom:n,call:s,files:i}={}){this.#a=null,this.#d.note(this.#t.send(t,
{thread:this.root,quote:o,inRoom:n,call:s,files:i}))}takeBack(){return this.#d.takeBack(this)}async follow(t){let o=`${this.#l}/follow`;this.#w(await(t?g.put(o):
g.delete(o))),this.#p("thread")}solve(t){let o=`${this.#l}/solved?${new URLSearchParams({epoch:this.#t.timeline.epoch})}`;return t?g.put(o):g.delete(o)}ask=t=>this.#t.
ask({...t,thread:this.root,epoch:this.timeline.epoch});reactedTo=t=>this.#t.reactedTo(t);pressedIn=t=>this.#t.pressedIn(t);press=(t,o,n)=>this.#t.press(t,o,n);chosenIn=t=>this.#t.
chosenIn(t);vote=(t,o)=>this.#t.vote(t,o);endPoll=t=>this.#t.endPoll(t);roomCalled=t=>this.#t.roomCalled(t);linked=(t,o)=>this.#t.linked(t,o);personOf=t=>this.#t.
personOf(t);isSaved=t=>this.#t.isSaved(t);isBlocked=t=>this.#t.isBlocked(t);reveal=t=>this.#t.reveal(t);retry=t=>this.#t.retry(t);discard=t=>this.#t.discard(t);sayTyping=()=>this.#t.
sayTyping();edit=(t,o)=>this.#t.edit(t,o);delete=t=>this.#t.delete(t);react=(t,o)=>this.#t.react(t,o);pin=t=>this.#t.pin(t);unpin=t=>this.#t.unpin(t);unreact=(t,o)=>this.#t.
unreact(t,o);get#l(){return`/rooms/${this.#t.id}/messages/${this.root}/thread`}async#f(){let t=this.#e;if(!t?.hasOlder)return;let o=await g.get(`${this.#l}?befo\
re=${t.first}&limit=${Fs}`);t===this.#e&&(t.prependPage(o),this.#p("change"))}#h(t){this.#s&&this.#n.push(t),this.#e&&(this.#e.hear(t),this.#p("thread"))}#u({room:t,
root:o,...n}){t!==this.#t.id||o!==this.root||(this.#w(n),this.#p("thread"))}#w({follows:t,read_seq:o}){Object.assign(this,{follows:t,readSeq:o})}#y(){let{last:t}=this.
timeline;t===null||this.#c!==null&&t<=this.readSeq||(this.#c=this.readSeq=Math.max(t,this.readSeq),clearTimeout(this.#r),this.#r=setTimeout(()=>this.#g(),qa))}#g(){
clearTimeout(this.#r),this.#r=null,g.put(`${this.#l}/read`,{seq:this.#c}).catch(()=>{})}#b(){this.#e=null,this.#p("resync"),this.state==="live"&&this.load()}#v(){
this.state==="live"&&this.load(),this.#p("state")}#p(t,o){this.dispatchEvent(new CustomEvent(t,{detail:o}))}};var Gt=null,qs={show(e,{conversation:t,subject:o,threads:n,signal:s,...i}){let[a,c]=o.split(":").map(Number),l=r(".thread",e);Gt??=new Ss({...i,threads:n,root:l}),
Gt.root!==l&&l.replaceWith(Gt.root);let d=new Ne({conversation:t,root:a,threads:n});s.addEventListener("abort",()=>d.close());let h=()=>Ua(Gt.root,d);for(let f of[
"thread","room","state"])d.addEventListener(f,h,{signal:s});h(),Gt.show(d),c&&d.addEventListener("change",()=>Gt.goTo(c),{signal:s,once:!0})}};function Ua(e,t){
let{rootEntry:o,follows:n,failure:s,room:i}=t,a=r(".thread-bar",e),c=!!o?.solved;a.hidden=!o,p(r(".thread-failure",e),s?W(s):""),Bs(r('[data-act="follow"]',a),{
isOn:n,act:()=>t.follow(!n)}),p(r('[data-act="follow"] span',a),m(n?"thread.unfollow":"thread.follow"));let l=r('[data-act="solve"]',a);Bs(l,{isOn:c,act:()=>t.solve(
!c)}),p(r("span",l),m(c?"thread.solved":"thread.solve"));let d=!!yt(i);l.hidden=d,r(".thread-solved",a).hidden=!d||!c}function Bs(e,{isOn:t,act:o}){e.setAttribute(
"aria-pressed",t),e.onclick=()=>o().catch(U)}var Fe={all:"",unread:"&unread=true",unsolved:"&solved=false",solved:"&solved=true"};function Be(e,{room:t,root:o,unread:n,message:s},{directory:i,blocks:a,roomName:c=""}){
let{replies:l,solved:d,user:h}=s,f=r("a",e);f.href=G({view:"room",room:t,panel:`thread:${o}`}),f.classList.toggle("has-unread",n>0);let u=i.of(h);Ae(r(".avatar-\
button",e),u),p(r(".thread-item-author",e),b(u)),p(r(".thread-item-room",e),c),p(r(".thread-item-text",e),za(s,a));let y=[A("thread.replies",l.count),bs(new Date(
l.last_at)),d&&m("thread.solved")];p(r(".thread-item-facts",e),y.filter(Boolean).join(" · "));let[$,M]=r(".thread-item-unread",e).children;p($,n?String(n):""),
p(M,n?A("rooms.unread",n):"")}function za(e,t){return e.deleted?m("message.deleted"):t.has(e.user.id)?m("message.blocked"):us(K(e))}var Ws={show(e,{conversation:t,directory:o,blocks:n,signal:s}){let{id:i}=t,a=new E,c=O(e,{list:a,into:".thread-list",none:".threads-none",key:({root:h})=>h,create:()=>w(
"thread-item"),update:(h,f)=>Be(h,f,{directory:o,blocks:n}),signal:s}),l=h=>(d.show(h),a.open(`/rooms/${i}/threads?limit=50${Fe[h]}`)),d=new st(e,l);for(let h of[
o,n])h.addEventListener("change",c,{signal:s});l("all")}};function $t(e){r("form",e).hidden=!1,r(".made-once",e).hidden=!0}function Kt(e,t,{copied:o}){let n=r(".made-once",e),s=r(".once-text",n);r("form",e).hidden=!0,n.
hidden=!1,s.value=t,r('[data-action="copy"]',n).onclick=()=>Y(t,o),e.addEventListener("close",()=>s.value="",{once:!0}),s.focus(),s.select()}function Us(e,{path:t,mayMake:o,signal:n}){let s=new E,i=()=>s.open(t),a={renew:async l=>{if(!await T(Hs("renew",l)))return;let d=null;await v(e,async()=>{d=await g.
post(`${t}/${l.id}/secret`)}),d&&Va(d),i()},revoke:async l=>{await T(Hs("revoke",l))&&(await v(e,()=>g.delete(`${t}/${l.id}`)),i())}};O(e,{list:s,into:".incomin\
g-list",none:".incoming-none",create:()=>w("incoming-item"),update:(l,d)=>Ga(l,d,a),signal:n});let c=r('[data-action="new-incoming"]',e);c.hidden=!o,c.onclick=()=>Ya(
{path:t,onMade:i}),i()}function Ga(e,t,o){r(".incoming-name",e).textContent=b(t.bot),r(".incoming-use",e).textContent=Ka(t);for(let[n,s]of Object.entries(o)){let i=r(
`[data-action="${n}"]`,e);i.setAttribute("aria-label",m(`incoming.${n}.of`,{name:b(t.bot)})),i.onclick=()=>s(t)}}function Ka({state:e,owner:t,last_used_at:o}){let n=t&&
m("incoming.by",{name:b(t)}),s=o?m("tokens.used",{date:I(new Date(o))}):m("tokens.unused");return[n,e==="stopped"?m("incoming.stopped"):s].filter(Boolean).join(
" · ")}function Ya({path:e,onMade:t}){let o=x("incoming"),n=r("form",o);return _(n),$t(o),S(n,async({name:s})=>{zs(o,await g.post(e,{name:s.trim()})),t()}),k(o,
{title:m("incoming.new")})}function Va(e){let t=x("incoming");$t(t),k(t,{title:b(e.bot)}),zs(t,e)}function zs(e,{url:t}){let o=r(".curl-example code",e);o.textContent=
`curl ${t} -d '{"text": "${m("incoming.example")}"}'`,e.addEventListener("close",()=>o.textContent="",{once:!0}),Kt(e,t,{copied:"incoming.copied"})}var Hs=(e,{bot:t})=>({
title:m(`incoming.${e}.title`,{name:b(t)}),text:m(`incoming.${e}.text`),action:m(e==="revoke"?"tokens.revoke":"incoming.renew")});var Gs={messages:["message","edited","deleted"],threads:["solved","unsolved"],reactions:["reacted","unreacted","pressed"],polls:["voted","poll_ended"],pins:["pi\
nned","unpinned"],members:["joined","left","added","removed","banned","unbanned","muted","unmuted","role"]},Ja=new Set(Object.values(Gs).flat()),Fo=Object.entries(
{...Gs,room:qn.filter(e=>!Ja.has(e))}).map(([e,t])=>({name:e,types:t})),Bo=({name:e})=>m(`webhooks.group.${e}`);function Ks(e){return e.length?mt(Fo.filter(t=>t.
types.some(o=>e.includes(o))).map(Bo)):m("webhooks.types.all")}var fe=({url:e})=>new URL(e).host;function qe({state:e,failures:t,next_try_at:o,last_delivery:n}){
return e!=="active"?m(`webhooks.state.${e}`):t?A("webhooks.state.failing",t,{date:I(new Date(o))}):n?m("webhooks.state.sent",{date:I(new Date(n.at))}):m("webhoo\
ks.state.active")}function Ys(e,{path:t,room:o,rooms:n}){let s=new E,i=r(".range-form",e),a=()=>s.open(`${t}/deliveries?limit=20`),c=l=>g.post(`${t}/replays`,l);return Xa(i,{room:o,
rooms:n}),O(e,{list:s,into:".delivery-list",none:".deliveries-none",create:()=>w("delivery-item"),update:(l,d)=>Za(l,d,{rooms:n,again:()=>v(i,()=>c(Qa(d,n)).then(
a))})}),S(i,async({first:l,last:d,room:h})=>{await c({first:Number(l),last:Number(d),...n?{room:h}:{}}),a()}),a(),a}function Xa(e,{room:t,rooms:o}){_(e);let n=e.
elements.room;r(".range-room",e).hidden=t!==null,n.disabled=t!==null,n.replaceChildren(...o?o.mine.filter(({name:s})=>s).map(({id:s,name:i})=>new Option(i,s)):[])}
var Qa=({seq:e,room:t},o)=>({first:e,last:e,...o?{room:t}:{}});function Za(e,t,{rooms:o,again:n}){let{type:s,seq:i,room:a}=t,c=o&&o.find(a)?.name,l=[s,i&&m("web\
hooks.delivery.seq",{seq:R(i)}),c].filter(Boolean);r(".delivery-what",e).textContent=l.join(" · ");let d=r(".delivery-outcome",e);d.textContent=tc(t),d.title=P(
new Date(t.at));let h=r("button",e);h.hidden=!i,h.onclick=n}function tc({at:e,status:t,error:o,attempt:n,milliseconds:s}){let i=[I(new Date(e)),o??m("webhooks.d\
elivery.status",{status:t,milliseconds:R(s)})];return n>1&&i.push(m("webhooks.delivery.attempt",{count:R(n)})),i.join(" · ")}function Yt(e,{path:t,question:o,onGone:n}){r(".form-error",e).hidden=!0,r("button",e).onclick=async()=>{await T(o)&&await v(e,async()=>{await g.delete(t),J(e.closest(
"[data-dialog]")),n()})}}function We(e,t){let o=new Set(t),n=Fo.map(a=>ec(a,o)),s=r(".invite-room-list",e);s.replaceChildren(...n),e.elements.types.value=t.length?"chosen":"all";let i=()=>{
let a=e.elements.types.value==="all";s.hidden=a,r("input",s).setCustomValidity(a||o.size?"":m("webhooks.types.none"))};return r(".webhook-types",e).onchange=i,i(),
()=>e.elements.types.value==="all"?[]:[...o]}function ec(e,t){let o=w("invite-room"),n=r("input",o),s=e.types.filter(i=>t.has(i)).length;return n.checked=s===e.
types.length,n.indeterminate=s>0&&!n.checked,n.addEventListener("change",()=>e.types.forEach(i=>n.checked?t.add(i):t.delete(i))),r("span",o).textContent=Bo(e),o.
title=e.types.join(", "),o}function Vs(e,{path:t,rooms:o,onChanged:n}){let s=x("webhook"),i=r(".webhook-form",s),a=r(".webhook-outcome",s),c=u=>{r(".webhook-state",s).textContent=qe(u),r(
'[data-action="pause"]',s).hidden=u.state!=="active",r('[data-action="resume"]',s).hidden=u.state==="active"},l=async u=>{c(await g.patch(t,u)),n()};_(i),a.textContent=
"",i.elements.url.value=e.url;let d=We(i,e.types);c(e),S(i,({url:u})=>l({url:u.trim(),types:d()}));let h=Ys(r(".deliveries",s),{path:t,room:e.room,rooms:o}),f={
test:()=>v(i,async()=>{a.textContent=m("webhooks.test.waits"),a.textContent=oc(await g.post(`${t}/tests`)),h()}),pause:()=>v(i,()=>l({active:!1})),resume:()=>v(
i,()=>l({active:!0})),rotate:()=>nc(i,t)};for(let[u,y]of Object.entries(f))r(`[data-action="${u}"]`,s).onclick=y;return Yt(r(".webhook-end",s),{path:t,question:sc(
e),onGone:n}),k(s,{title:fe(e)})}function oc({status:e,error:t}){return t?m("webhooks.test.failed",{why:t}):m(e>=200&&e<300?"webhooks.test.taken":"webhooks.test\
.refused",{status:e})}async function nc(e,t){let o={title:m("webhooks.rotate.title"),text:m("webhooks.rotate.text"),action:m("webhooks.rotate")};if(!await T(o))
return;let n=null;if(await v(e,async()=>{n=await g.post(`${t}/secret`)}),!n)return;let s=x("new-webhook");$t(s),k(s,{title:m("webhooks.rotate")}),Kt(s,n.secret??
n.public_key,{copied:"webhooks.copied"})}var sc=e=>({title:m("webhooks.remove.title",{host:fe(e)}),text:m("webhooks.remove.text"),action:m("webhooks.remove")});function He(e,{path:t,rooms:o=null,signal:n}){let s=new E,i=()=>s.open(t);O(e,{list:s,into:".webhook-list",none:".webhooks-none",create:()=>w("webhook-item"),update:(a,c)=>ic(
a,c,()=>Vs(c,{path:`${t}/${c.id}`,rooms:o,onChanged:i})),signal:n}),r('[data-action="new-webhook"]',e).onclick=()=>rc({path:t,onMade:i}),i()}function ic(e,t,o){
r(".webhook-host",e).textContent=fe(t),r(".webhook-what",e).textContent=Ks(t.types),r(".webhook-state",e).textContent=qe(t),r("button",e).onclick=o}function rc({
path:e,onMade:t}){let o=x("new-webhook"),n=r("form",o);_(n),$t(o);let s=We(n,[]);return S(n,async({url:i,signing:a})=>{let c=await g.post(e,{url:i.trim(),signing:a,
types:s()});Kt(o,c.secret??c.public_key,{copied:"webhooks.copied"}),t()}),k(o,{title:m("webhooks.new")})}var Js={show(e,{conversation:t,signal:o}){let n=`/rooms/${t.id}`;He(r(".webhooks",e),{path:`${n}/webhooks`,signal:o}),Us(r(".incoming",e),{path:`${n}/incoming-w\
ebhooks`,mayMake:Dt(t.room),signal:o})}};var Ue=class{#t;#e=new E;constructor(t){this.#t=t,O(t,{list:this.#e,into:".abandoned-list",none:".abandoned-none",create:()=>w("abandoned-item"),update:(o,n)=>this.#n(
o,n)})}show(){this.#o(),r(".form-error",this.#t).hidden=!0,this.#s()}#o(){return this.#e.open("/abandoned-rooms?limit=50")}#s(){r(".place-title",this.#t).focus()}#n(t,o){
let n=[o.kind==="private"&&m("abandoned.private"),m("browse.active",{date:bt(new Date(o.active_at))})];p(r(".abandoned-name",t),o.name),p(r(".hint",t),n.filter(
Boolean).join(" · "));let[s,i]=t.querySelectorAll("button");s.hidden=o.kind==="private",s.setAttribute("aria-label",m("abandoned.restore.room",{room:o.name})),
i.setAttribute("aria-label",m("abandoned.delete.room",{room:o.name})),s.onclick=()=>this.#i("restore",o,()=>g.put(`/abandoned-rooms/${o.id}/owner`)),i.onclick=()=>this.#i(
"delete",o,a=>g.delete(xe(`/abandoned-rooms/${o.id}`,a)))}async#i(t,o,n){let s=m(`abandoned.${t}.title`,{room:o.name}),i=t==="restore",a={title:s,text:m(`abando\
ned.${t}.text`),action:m(`abandoned.${t}`),isHarmless:i},c=i?await T(a)&&{}:await dt(a);c&&(await v(this.#t,async()=>{await n(c),F(m(`abandoned.${t}.done`,{room:o.
name}))}),await this.#o(),this.#s())}};var ac=50,ze=class extends rt{pathFor(t){return`/accounts?${new URLSearchParams({limit:ac,q:t})}`}async change({id:t},o){return this.#t(await g.patch(`/accounts\
/${t}`,o))}async endSessions(t,o){return await g.delete(xe(`/accounts/${t.id}/sessions`,o)),this.#t({...t,sessions:0,last_seen_at:null})}makeLink({id:t},o){return g.
post(`/accounts/${t}/password-link`,o)}#t(t){return this.items=this.items.map(o=>o.id===t.id?t:o),this.dispatchEvent(new Event("change")),t}};var cc=new Set(["enable","link"]);function Xs({account:e,accounts:t,me:o}){let n=x("one-account"),s=r(".dialog-body",n),i=e,a=(l,d)=>{r(`[data-act="${l}"]`,s).onclick=
async()=>{let h=await lc(mc(l,i),i);h&&await v(s,()=>d(i,h))}},c=l=>{i=l,dc(s,i,{me:o})};return a("disable",async(l,d)=>c(await t.change(l,{disabled:!0,...d}))),
a("enable",async(l,d)=>c(await t.change(l,{disabled:!1,...d}))),a("role",async(l,d)=>c(await t.change(l,{role:qo(l),...d}))),a("sessions",async(l,d)=>c(await t.
endSessions(l,d))),a("link",async(l,d)=>fc(s,l,await t.makeLink(l,d))),r(".form-error",s).hidden=!0,c(e),k(n,{title:b(e)})}var qo=({role:e})=>e==="owner"?"membe\
r":"owner",mc=(e,t)=>e==="role"?`make_${qo(t)}`:e,lc=(e,t)=>dt({title:m(`accounts.${e}.title`,{name:b(t)}),text:m(`accounts.${e}.text`,{name:b(t),account:t.name}),
action:m(`accounts.${e}.action`),isHarmless:cc.has(e)});function dc(e,t,{me:o}){let{name:n,role:s,sessions:i,bot:a,guest:c,external_id:l,created_at:d,last_seen_at:h,
disabled_at:f}=t,u={name:n,role:m(`accounts.role.${s}`),seen:m("accounts.seen.none"),sessions:R(i)};for(let[L,C]of Object.entries(u))p(Ge(e,L),C);for(let[L,C]of Object.
entries({since:d,seen:h,disabled:f}))C?Et(Ge(e,L),C):Ge(e,L).title="";Ge(e,"disabled").parentElement.hidden=!f;let y=t.id===o.id,$=!!f,M={link:!$&&!a&&!c&&!l,role:!a&&
!c,sessions:i>0,disable:!$,enable:$&&!c};hc(r(".account-acts",e),()=>{for(let[L,C]of Object.entries(M))r(`[data-act="${L}"]`,e).hidden=y||!C}),p(r('[data-act="r\
ole"]',e),m(`accounts.make_${qo(t)}`)),r(".account-own",e).hidden=!y,r(".link-made",e).hidden=!0}var Ge=(e,t)=>r(`[data-fact="${t}"] dd`,e);function hc(e,t){let o=[
...e.children],n=o.indexOf(document.activeElement);if(t(),n<0||!o[n].hidden)return;let s=a=>!a.hidden;(o.slice(n).find(s)??o.slice(0,n).findLast(s))?.focus()}function fc(e,t,{
url:o,qr:n,expires_at:s}){let i=r(".link-made",e),a=r(".link-url",i);p(r(".link-for",i),m("accounts.link.for",{name:b(t)})),p(r(".link-end",i),m("accounts.link.\
end",{date:I(new Date(s))})),r(".invite-qr",i).src=n,a.value=o,i.hidden=!1,a.focus(),a.select();let c=r('[data-action="copy"]',i);r(".link-copied",i).hidden=!0,
c.onclick=()=>v(e,async()=>{await gs(o),r(".link-copied",i).hidden=!1})}var Ke=class{#t;#e;#o;#s=new ze;#n;constructor(t,{me:o,directory:n}){this.#t=t,this.#e=o,this.#o=n,this.#n=r("input",t),this.#n.oninput=()=>this.#s.search(this.#n.
value.trim());let s=O(t,{list:this.#s,into:".account-list",none:".accounts-none",create:()=>w("account-item"),update:(a,c)=>this.#i(r("button",a),c)}),i=X(()=>t.
hidden||s());n.addEventListener("change",i)}show(){document.activeElement!==this.#n&&(this.#n.value=""),this.#s.search(this.#n.value.trim()),(et.matches?this.#n:
r(".place-title",this.#t)).focus()}#i(t,o){let{name:n,display_name:s,role:i,disabled_at:a,owner:c,guest:l,external_id:d}=o,h=[c&&m("bot.of",{name:b(c)}),l&&m("g\
uest.mark"),i==="owner"&&m("role.owner"),d&&m("accounts.is_external"),a&&m("accounts.is_disabled")];D(r(".avatar",t),this.#o.of(o)),p(r(".account-item-name",t),
b(o)),p(r(".hint",t),s&&s!==n?n:""),p(r(".account-item-state",t),h.filter(Boolean).join(" · ")),t.classList.toggle("is-away",!!a),t.onclick=()=>Xs({account:o,accounts:this.#s,
me:this.#e})}};var Ye=class{#t;#e=new E;constructor(t){this.#t=t,Ce(t,{list:this.#e,into:".act-list",none:".acts-none",showsRooms:!0})}show(){this.#e.open("/audit?limit=50"),r(
".place-title",this.#t).focus()}};var Ve=class{#t;#e;#o;constructor(t,{drafts:o,rooms:n}){this.#t=t,this.#e=o,this.#o=n,o.addEventListener("change",()=>this.#s()),n.addEventListener("change",X(()=>this.#s()))}show(){
this.#s(),r(".place-title",this.#t).focus()}#s(){let t=this.#e.written.map(o=>({...o,room:this.#o.find(o.room)})).filter(({room:o})=>o);r(".drafts-none",this.#t).
hidden=t.length>0,j(r(".draft-list",this.#t),t,{key:({place:o})=>o,create:()=>w("draft-item"),update:(o,n)=>this.#n(o,n)})}#n(t,{place:o,room:n,thread:s}){let i=r(
"a",t);i.href=G({view:"room",room:n.id,panel:s&&`thread:${s}`}),xt(i,s?"thread":qt(n));let a=s?m("drafts.in_thread",{room:n.name}):n.name;p(r(".draft-room",i),a),
p(r(".draft-text",i),this.#e.of(o));let c=r("button",t);c.title=m("drafts.delete"),c.setAttribute("aria-label",m("drafts.delete.from",{room:a})),c.onclick=()=>this.#e.
keep(o,"")}};var pc=200,uc={ArrowDown:1,ArrowUp:-1};function wc({kind:e,message:{seq:t,thread:o,in_room:n}}){let s=e==="reply"?t:n?null:o;return s?{panel:`thread:${s}`}:{seq:t}}
var gc=e=>e.deleted?m("message.deleted"):kt(K(e)).replace(/\s+/gu," ").slice(0,pc),Je=class{#t;#e;#o;#s;#n;constructor(t,{inbox:o,...n}){this.#t=t,this.#e=o,this.#o=
n,this.#s=O(t,{list:o.list,into:".inbox-list",none:".inbox-none",create:()=>w("inbox-item"),update:(i,a)=>this.#r(i,a)});let s=X(()=>t.hidden||this.#s());for(let i of[
n.rooms,n.directory,n.blocks])i.addEventListener("change",s);this.#n=new st(t,i=>this.#i(i)),r('[data-testid="inbox-all-done"]',t).onclick=()=>this.#l(o.setAllDone()),
r(".inbox-list",t).addEventListener("keydown",i=>this.#d(i))}show(){this.#i(this.#e.filter),r(".place-title",this.#t).focus()}leave(){this.#e.leave()}#i(t){this.#n.
show(t),p(r(".inbox-none",this.#t),m(t==="done"?"inbox.none.done":"inbox.none")),this.#e.show(t)}#r(t,o){let{message:n,by:s,unread:i,done:a}=o,{directory:c,rooms:l}=this.#o,
d=c.of(s),h=r("a",t);t.classList.toggle("is-unread",i),h.href=G({view:"room",room:n.room,...wc(o)}),Ae(r(".avatar-button",t),d),p(r(".inbox-what",h),this.#a(o,b(
d))),p(r(".inbox-room",h),l.find(n.room)?.name??""),p(r(".inbox-time",h),bt(new Date(o.at))),p(r(".inbox-text",h),this.#c(o));let f=r(".icon-button",t);f.title=
m(a?"inbox.reopen":"inbox.done"),f.setAttribute("aria-label",f.title),f.onclick=()=>this.#m(t,o)}#c({message:t,reply:o,by:n}){let s=o?{...o,user:n}:t;return this.#o.
blocks.has(s.user.id)&&!s.deleted?m("message.blocked"):gc(s)}#a({kind:t,emoji:o,count:n},s){return t!=="reaction"?m(`inbox.${t}`,{name:s}):A("inbox.reaction",n,
{name:s,emoji:o??""})}async#m(t,{id:o,done:n}){let s=t.nextElementSibling??t.previousElementSibling,i=t.contains(document.activeElement);await this.#l(this.#e.setDone(
o,!n)),i&&(s?r("a",s):r(".place-title",this.#t)).focus()}#d(t){let o=t.target.closest(".inbox-item");if(!o||t.altKey||t.ctrlKey||t.metaKey)return;let n=uc[t.key];
if(t.key==="Delete")r(".icon-button",o).click();else if(n)(n>0?o.nextElementSibling:o.previousElementSibling)?.querySelector("a").focus();else return;t.preventDefault()}#l(t){
return t.catch(U)}};var yc="/api/v1/monitor/ws",bc="parley.v1",vc=8e3,xc=8e3,Xe=class extends EventTarget{#t=null;#e;#o;#s=new In;#n=new Map;state="connecting";keptSeconds=600;own=null;open(){
this.close(),this.#l("connecting"),this.#i()}close(){clearTimeout(this.#e),clearTimeout(this.#o);let t=this.#t;this.#t=null,t?.close(),this.#n.clear()}get nodes(){
let t=this.#c;return[...this.#n].filter(([,s])=>s.at(-1).at>t-vc).map(([s])=>s).sort().sort((s,i)=>(i===this.own)-(s===this.own))}samplesOf(t){return this.#n.get(
t)??[]}#i(){let t=jn(yc,bc);t.onmessage=({data:o})=>t===this.#t&&this.#r(JSON.parse(o)),t.onclose=o=>t===this.#t&&this.#d(o),this.#t=t,this.#m()}#r(t){if(this.#m(),
t.type==="hello"&&(this.#n.clear(),this.#s.reset(),this.own=t.node,this.keptSeconds=t.kept_seconds,this.#l("live")),t.type==="samples")for(let o of t.items)this.#a(
o);t.type==="sample"&&this.#a(t),this.dispatchEvent(new CustomEvent("change",{detail:t}))}get#c(){return Math.max(...[...this.#n.values()].map(t=>t.at(-1).at))}#a(t){
let{node:o,at:n}=t;this.#n.has(o)||this.#n.set(o,[]);let s=this.#n.get(o);s.push(t);let i=n-this.keptSeconds*1e3,a=s.findIndex(c=>c.at>=i);a>0&&s.splice(0,a);for(let[
c,l]of this.#n)l.at(-1).at<i&&this.#n.delete(c)}#m(){clearTimeout(this.#o),this.#o=setTimeout(()=>{this.#t.onclose=null,this.#t.close(),this.#d({})},xc)}async#d({
code:t,reason:o}){if(clearTimeout(this.#o),!Pn(t,o).again)return this.#l("ended");this.#l("lost"),this.#e=setTimeout(()=>this.#i(),this.#s.next()*1e3);let n=await g.
get("/me").catch(({status:s})=>s===401?{}:null);!n||n.role==="owner"||this.state!=="lost"||(clearTimeout(this.#e),this.#l("ended"))}#l(t){this.state=t,this.dispatchEvent(
new Event("change"))}};var kc=[{name:"processor",most:100,value:de,lines:{machine:({host:e})=>e.cpu_percent,process:({process:e})=>e.cpu_percent}},{name:"memory",value:ot,lines:{machine:({
host:e})=>e.memory_bytes,process:({process:e})=>e.memory_bytes},more:{memory_total:({host:e})=>e.memory_total_bytes}},{name:"messages",most:1,value:$e,lines:{messages:({
chat:e})=>e.messages_per_second}},{name:"deliveries",most:1,value:$e,lines:{deliveries:({chat:e})=>e.deliveries_per_second}},{name:"commits",most:1,value:Io,lines:{
p99:({chat:e})=>e.commit_p99_ms,p50:({chat:e})=>e.commit_p50_ms}},{name:"lag",most:5,value:Io,lines:{loop:({chat:e})=>e.loop_lag_ms,backplane:({chat:e})=>e.backplane_lag_ms}},
{name:"sockets",most:5,value:Se,lines:{sockets:({chat:e})=>e.room_sockets+e.account_sockets,people:({chat:e})=>e.people}},{name:"queue",most:10,value:Se,lines:{
queued:({chat:e})=>e.queued}},{name:"storage",value:ot,lines:{database:({storage:e})=>e.database_bytes,wal:({storage:e})=>e.wal_bytes},more:{free:({storage:e})=>e.
free_bytes}}],Qe=class{#t;#e=new Xe;#o=null;#s=[];#n=!1;#i=!1;constructor(t){this.#t=t;let o=X(()=>this.#n&&this.#m()),n=X(()=>this.#n&&this.#d());this.#e.addEventListener(
"change",({detail:s})=>this.#r(s)?n():o())}show(){this.#n=!0,this.#e.open(),r(".place-title",this.#t).focus(),this.#i=!1,this.#c().catch(()=>{this.#i=!0,this.#m()})}leave(){
this.#n=!1,this.#e.close()}#r(t){return t?.type==="sample"&&this.#o!==null&&t.node!==this.#o}async#c(){let[{LineChart:t}]=await Promise.all([Ee("charts"),rs("ch\
arts_style")]);this.#s.length||(this.#s=kc.map(o=>this.#a(o,t))),this.#m()}#a({name:t,most:o,value:n,lines:s,more:i={}},a){let c=w("monitor-chart");p(r("h2",c),
m(`monitor.${t}`)),r(".monitor-charts",this.#t).append(c);let{keptSeconds:l}=this.#e,d=u=>Mt(u*1e3),h=u=>n(u,2),f={count:Object.keys(s).length,most:o,seconds:l,
value:h,moment:d};return{figure:c,chart:new a(r(".monitor-plot",c),f),lines:s,more:i,value:n}}#m(){let{nodes:t,state:o}=this.#e;t.length&&!t.includes(this.#o)&&
(this.#o=t[0]),this.#l(this.#i?"failed":o),this.#d();let n=this.#e.samplesOf(this.#o);if(r(".monitor-charts",this.#t).hidden=!n.length,!n.length||document.hidden)
return;let s=n.map(({at:i})=>i/1e3);for(let{figure:i,chart:a,lines:c,more:l,value:d}of this.#s)Oc(r("dl",i),{newest:n.at(-1),lines:c,more:l,value:d}),a.show(s,Object.
values(c).map(h=>n.map(h)))}#d(){let{nodes:t}=this.#e,o=r(".monitor-nodes",this.#t);o.hidden=t.length<2;let n=t.map(s=>({key:s,newest:this.#e.samplesOf(s).at(-1)}));
j(o,n,{create:()=>w("monitor-node"),update:(s,{key:i,newest:a})=>{let{host:c,process:l,chat:d}=a,h=r("button",s),f=[l.cpu_percent===null?"":de(l.cpu_percent),l.
memory_bytes===null?"":ot(l.memory_bytes),m("monitor.node.sockets",{count:Se(d.room_sockets+d.account_sockets)}),m("monitor.node.messages",{rate:$e(d.messages_per_second)})];
p(r(".monitor-node-name",h),m("monitor.node",{host:c.name,pid:l.pid})),p(r(".monitor-node-facts",h),f.filter(Boolean).join(" · ")),h.setAttribute("aria-pressed",
String(i===this.#o)),h.onclick=()=>{this.#o=i,this.#m()}}})}#l(t){let o=r(".monitor-state",this.#t);o.hidden=t==="live",o.hidden||p(o,m(`monitor.state.${t}`))}};
function Oc(e,{newest:t,lines:o,more:n,value:s}){let i=[...Object.entries(o).map(([a,c],l)=>({key:a,number:c(t),line:l+1})),...Object.entries(n).map(([a,c])=>({
key:a,number:c(t)}))].filter(({number:a})=>a!==null);j(e,i,{create:()=>w("monitor-value"),update:(a,{key:c,number:l,line:d})=>{p(r("dt",a),m(`monitor.line.${c}`)),
p(r("dd",a),s(l)),a.dataset.line=d??""}})}async function Ze(e,{days:t}){try{return await e({})}catch(o){if(o.code!=="would_erase")throw o;return await Ec(t,o)?e({erase:!0}):null}}function Ec(e,{count:t,
more:o}){let n=R(t),s=o?m("retention.confirm.many",{count:n}):A("retention.confirm.text",t,{count:n}),i=A("retention.confirm.title",e,{count:R(e)});return T({title:i,
text:s,action:m("retention.confirm")})}var _c=200,to=class{#t;#e;#o=null;constructor(t){this.#t=t,this.#e=r(".settings-form",t),S(this.#e,()=>this.#c());let o=r(".team-picture-file",t);o.onchange=()=>o.
files[0]&&this.#n(()=>g.upload("/settings/picture",o.files[0])).finally(()=>o.value=""),r(".team-picture-choose",t).onclick=()=>o.click(),r(".team-picture-remov\
e",t).onclick=()=>this.#n(()=>g.delete("/settings/picture"))}show(){this.#s(),r(".place-title",this.#t).focus()}#s(){return v(this.#e,async()=>{let t=await g.get(
"/settings");await this.#r(t.welcome_rooms),this.#i(t)})}#n(t){return v(this.#e,async()=>this.#i(await t()))}#i(t){this.#o=t;for(let s of this.#e.querySelectorAll(
"[data-setting]"))$c(s,t);let{picture:o}=t,n=r(".team-picture-now",this.#t);n.hidden=!o,o&&(n.src=is(o)),r(".team-picture-remove",this.#t).hidden=!o}async#r(t){
let{items:o}=await g.get(`/rooms?limit=${_c}`),n=o.filter(({suggested:c,archived:l,kind:d})=>c&&!l&&d==="public"),s=new Map([...t,...n].map(({id:c,name:l})=>[c,
l])),i=new Set(t.map(({id:c})=>c)),a=[...s].map(([c,l])=>Ac({id:c,name:l,isChosen:i.has(c)}));r(".welcome-rooms",this.#t).replaceChildren(...a)}async#c(){let t={};
for(let i of this.#e.querySelectorAll("[data-setting]:not(.is-fixed)")){let{setting:a}=i.dataset,c=Tc(r("input, select",i));c!==this.#o[a]&&(t[a]=c)}let o=[...this.#e.
querySelectorAll(".welcome-rooms input:checked")].map(({value:i})=>i),n=this.#o.welcome_rooms.map(({id:i})=>i);[...o].sort().join()!==[...n].sort().join()&&(t.welcome_rooms=
o);let s=await Ze(i=>g.patch("/settings",{...t,...i}),{days:Sc(t)});return this.#i(s??this.#o),s!==null}},Sc=({retention_days:e,retention_most_days:t})=>Math.min(
...[e,t].filter(Boolean));function $c(e,t){let{setting:o}=e.dataset,n=t.fixed.includes(o),s=r("input, select",e);e.classList.toggle("is-fixed",n),s.value=t[o],s.
hidden=s.disabled=n;let i=r(".setting-fixed",e);i.hidden=!n;let a=s.selectedOptions?.[0].text??t[o];p(i,n?m("settings.fixed",{value:a,name:`PARLEY_${o.toUpperCase()}`}):
"")}var Tc=({type:e,value:t})=>e==="number"?Number(t):t.trim();function Ac({id:e,name:t,isChosen:o}){let n=w("welcome-room"),s=r("input",n);return Object.assign(
s,{value:e,checked:o}),p(r("span",n),t),n}function Wo({message:e,me:t,saved:o}){let n=o.of(e.room,e.seq);return zt({title:m("message.save"),action:m("save"),me:t,mayBeNone:!0,before:n?.remind_at&&!n.due?
Date.parse(n.remind_at):null,act:async({at:s})=>{await o.save(e,s),F(m("saved.done"))}})}var Qs="/me/saved?limit=50",eo=class{#t;#e;#o;#s;#n;#i=new E;constructor(t,{saved:o,rooms:n,me:s,blocks:i}){this.#t=t,this.#e=o,this.#o=n,this.#s=s,this.#n=i;let a=O(
t,{list:this.#i,into:".saved-list",none:".saved-none",sort:Cc,key:({room:c,seq:l})=>`${c}/${l}`,create:()=>w("saved-item"),update:(c,l)=>this.#r(c,l)});i.addEventListener(
"change",()=>t.hidden||a()),o.addEventListener("change",()=>t.hidden||this.#i.open(Qs))}show(){this.#i.open(Qs),r(".place-title",this.#t).focus()}#r(t,{room:o,seq:n,
remind_at:s,due:i,message:a}){let c=this.#o.find(o),l=r("a",t);l.href=`${q}/rooms/${o}/${n}`,c&&xt(l,qt(c)),p(r(".draft-room",l),c?.name??""),p(r(".draft-text",
l),this.#c(a));let d=r(".saved-when",t);d.parentElement.hidden=!s;let h=s?V(new Date(s),z(this.#s)):"";p(d,s?m(i?"saved.due":"saved.reminder",{date:h}):""),d.classList.
toggle("is-due",i),r('[data-act="remind"]',t).onclick=()=>Wo({message:{room:o,seq:n},me:this.#s,saved:this.#e}),r('[data-act="done"]',t).onclick=()=>this.#e.forget(
{room:o,seq:n}).catch(U)}#c(t){let{user:o}=t;return this.#n.has(o.id)?m("message.blocked"):m("rooms.last",{user:b(o),text:K(t)})}},Cc=e=>[...e.filter(({due:t})=>t),
...e.filter(({due:t})=>!t)];var oo=class{#t;#e;#o;#s;#n=!1;constructor(t,{scheduled:o,rooms:n,me:s}){this.#t=t,this.#e=o,this.#o=n,this.#s=s,o.addEventListener("change",()=>this.#n&&!t.hidden&&
this.#i())}show(){this.#n=!0,this.#i(),r(".place-title",this.#t).focus()}async#i(){let t=await this.#e.load().catch(U);t&&(r(".scheduled-none",this.#t).hidden=t.
length>0,Re(this.#t,t),j(r(".scheduled-list",this.#t),t,{key:({id:o})=>o,create:()=>w("scheduled-item"),update:(o,n)=>this.#r(o,n)}))}#r(t,o){let n=this.#o.find(
o.room),s=r("a",t);s.href=`${q}/rooms/${o.room}`,n&&xt(s,qt(n));let i=n?.name??m("scheduled.left");p(r(".draft-room",s),i),Me(t,o,{store:this.#e,me:this.#s,roomName:i,
onChange:()=>this.#i()})}};var Lc=50,Vt=class extends rt{suggested=[];async loadSuggested(){let{items:t}=await g.page("/rooms?scope=suggested&limit=20").catch(()=>({items:[]}));this.suggested=
t,this.dispatchEvent(new Event("change"))}pathFor(t){return`/rooms?${new URLSearchParams({scope:"joinable",limit:Lc,q:t})}`}};var Dc=50,Jt=class extends rt{constructor({directory:t}){super(),this.addEventListener("change",()=>t.take(this.items))}pathFor(t){return`/users?${new URLSearchParams(
{limit:Dc,q:t})}`}};var Ho=50,Mc=/[\s,、，&]+|\band\b|和/,at=class extends EventTarget{#t;#e=null;#o=null;#s=new Map;#n;#i;words="";constructor({rooms:t=null,directory:o=null,isOffered:n=()=>!0,
roomWith:s=()=>null}){super(),this.#t=t,this.#n=n,this.#i=s;let i=()=>this.dispatchEvent(new Event("change"));t&&(this.#e=new Vt,this.#e.addEventListener("chang\
e",()=>{for(let a of this.#e.items)this.#s.set(a.id,a);i()})),o&&(this.#o=new Jt({directory:o}),this.#o.addEventListener("change",i))}search(t){this.words=t;for(let o of this.#r)
o.search(t);this.dispatchEvent(new Event("change"))}close(){for(let t of this.#r)t.close()}get searching(){return this.#r.some(t=>t.searching)}get failed(){return this.#r.
some(t=>t.failed)}get items(){let t=[...this.#c.slice(0,Ho),...this.#a,...this.#m.slice(0,Ho)];return[...new Map(t.map(o=>[o.id,o])).values()].filter(this.#n)}get hasMore(){
return[this.#c,this.#m].some(({length:o})=>o>Ho)||this.#r.some(o=>o.items.length>0&&o.hasMore)}get#r(){return[this.#e,this.#o].filter(Boolean)}get#c(){return this.#t?
Zs([...this.#t.mine,...this.#t.archived],this.words).map(Uo):[]}get#a(){let{items:t=[],searching:o}=this.#o??{},n=N(this.words),s=({name:a,display_name:c})=>N(`${c}\
 ${a}`).includes(n),i=a=>{let c=this.#i(a.id);return c?Uo(c):{kind:"person",id:a.id,person:a}};return t.filter(a=>!o||s(a)).map(i)}get#m(){if(!this.#e)return[];
let o=this.#e.words===this.words&&!this.#e.searching?this.#e.items:[];return[...new Map([...Zs([...this.#s.values()],this.words),...o].map(s=>[s.id,s])).values()].
filter(({id:s})=>!this.#t.find(s)?.role).map(Uo)}},Uo=e=>({kind:"room",id:e.id,room:e});function Zs(e,t){let o=N(t);return e.map(n=>({room:n,at:Rc(n,o)})).filter(
({at:n})=>n>=0).sort((n,s)=>ti(n)-ti(s)).map(({room:n})=>n)}function Rc({name:e,kind:t,people:o=[]},n){let s=N(e).indexOf(n);if(s>=0||t!=="direct")return s;let i=o.
map(l=>N(`${l.display_name} ${l.name}`)),a=n.split(Mc).filter(Boolean);return a.length>0&&a.every(l=>i.some(d=>d.includes(l)))?Math.max(...i.map(l=>l.indexOf(a[0]))):
-1}var ti=({room:e,at:t})=>(t>0?2:0)+(e.unread?0:1);var jc=`${q}/share/text`,Ic=`${q}/share/files/`;async function ei(){if(!await globalThis.caches?.has(Ro))return null;let e=await caches.open(Ro),t=await e.match(
jc);if(!t)return null;let o=[];for(let n;n=await e.match(Ic+o.length);)o.push(await Pc(n));return{text:await t.text(),files:o,isAll:Number(t.headers.get("Parley\
-Files"))<=o.length}}async function Pc(e){let t=decodeURIComponent(e.headers.get("Parley-Name")),o=Number(e.headers.get("Parley-Bytes")),n=await e.blob(),s=n.size===
o?new File([n],t,{type:n.type}):null;return{name:t,size:o,file:s}}var Nc={"Tus-Resumable":"1.0.0"},Fc="application/offset+octet-stream",Bc=new Set(["unreachable","too_many_requests","busy","unavailable","outcome_unknown","stor\
age_full","files_away"]),oi=1,qc=30,Qt=10,Wc=2,zo=class extends EventTarget{state="waiting";sent=0;failure=null;#t;#e;#o=null;#s=null;#n=oi;#i;constructor(t,o){
super(),this.#t=`${q}/api/v1/rooms/${t}/uploads`,this.#e=o}get name(){return this.#e.name}get size(){return this.#e.size}get id(){return this.#o?.split("/").at(
-1)}get shown(){return{id:this.id,name:this.name,type:"application/octet-stream",bytes:this.size}}start(){this.failure=null,this.#h("going"),this.#c()}refuse(t){
this.failure=t,this.#h("failed")}resume(){this.state==="paused"&&(clearTimeout(this.#i),this.start())}forget(){clearTimeout(this.#i),this.state="gone",this.#s?.
abort()}cancel(){this.#o&&this.forget(),this.state="gone",clearTimeout(this.#i),this.#r()}#r(){this.#o&&this.#l("DELETE",this.#o).catch(()=>{})}async#c(){try{if(this.#o?
this.sent=await this.#m():this.#o=await this.#a(),this.state==="gone")return this.#r();this.sent<this.size&&await this.#d(),this.#h("done")}catch(t){this.state===
"going"&&this.#f(t)}}async#a(){let t=btoa(String.fromCodePoint(...new TextEncoder().encode(this.name))),o={"Upload-Length":this.size,"Upload-Metadata":`filename\
 ${t}`},n=await this.#l("POST",this.#t,{headers:o});return`${this.#t}/${n.getResponseHeader("Location").split("/").at(-1)}`}async#m(){let t=await this.#l("HEAD",
this.#o);return Number(t.getResponseHeader("Upload-Offset"))}async#d(){let t=this.sent,o=s=>{this.#n=oi,this.sent=t+s,this.dispatchEvent(new Event("change"))},n={
"Upload-Offset":t,"Content-Type":Fc};await this.#l("PATCH",this.#o,{headers:n,body:this.#e.slice(t),progress:o}),this.sent=this.size}#l(t,o,{headers:n={},body:s,
progress:i}={}){return new Promise((a,c)=>{let l=new XMLHttpRequest;this.#s=l,l.open(t,o);for(let[d,h]of Object.entries({...Nc,...n}))l.setRequestHeader(d,h);i&&
(l.upload.onprogress=({loaded:d})=>i(d)),l.onload=()=>l.status<300?a(l):c(Uc(l)),l.onerror=()=>c({code:"unreachable"}),l.send(s)})}async#f({code:t,seconds:o}){if(t===
"not_found"&&this.#o)return this.#o=null,this.sent=0,this.#c();let n=t==="unreachable"&&!await Hc(this.#e);if(this.state==="going"){if(n||!(Bc.has(t)||t==="wron\
g_offset"))return this.failure=n?"file_unreadable":t,this.#h("failed");this.#h("paused"),this.#i=setTimeout(()=>this.start(),(o||this.#n)*1e3),this.#n=Math.min(
this.#n*2,qc)}}#h(t){this.state=t,this.dispatchEvent(new Event("change"))}},Hc=e=>e.slice(0,1).arrayBuffer().then(()=>!0,()=>!1);function Uc(e){let t=Number(e.getResponseHeader(
"Retry-After"))||void 0;try{return{code:JSON.parse(e.responseText).code,seconds:t}}catch{return{code:e.status===404?"not_found":e.status<500?"unknown":"unreacha\
ble",seconds:t}}}var Go=class extends EventTarget{uploads=[];#t;#e=null;constructor(t){super(),this.#t=t}get isReady(){return this.uploads.every(({state:t})=>t===
"done")}get hasFailed(){return this.uploads.some(({state:t})=>t==="failed")}get isAwaited(){return!!this.#e}add(t,o=0){let n=Qt-this.uploads.length;for(let s of t.
slice(0,n)){let i=new zo(this.#t,s);i.addEventListener("change",()=>this.#o()),o&&s.size>o&&i.refuse("file_too_large"),this.uploads.push(i)}return this.#o(),t.length<=
n}whenReady(t){this.#e=t,this.#o()}drop(t){this.uploads=this.uploads.filter(o=>o!==t),t.cancel(),this.#o()}take(){let t=this.uploads.map(({shown:o})=>o);return this.
uploads=[],this.#o(),t}resume(){for(let t of this.uploads)t.resume()}forget(){for(let t of this.uploads)t.forget();this.uploads=[],this.#o()}#o(){if(this.uploads.
filter(({state:n})=>n==="going"||n==="paused").length<Wc&&this.uploads.find(({state:n})=>n==="waiting")?.start(),(this.hasFailed||!this.uploads.length)&&(this.#e=
null),this.dispatchEvent(new Event("change")),Ko.dispatchEvent(new Event("change")),!this.#e||!this.isReady)return;let o=this.#e;this.#e=null,o()}},Xt=new Map,Ko=new EventTarget;
addEventListener("online",()=>Xt.forEach(e=>e.resume()));function no(e,t){return Xt.has(e)||Xt.set(e,new Go(t)),Xt.get(e)}var Yo=()=>[...Xt.values()].some(({uploads:e})=>e.
length>0);addEventListener("forget",()=>Xt.forEach(e=>e.forget()));var zc=120,ni=document.documentElement.dataset.language,Vo=null,Tt=null;function Zt(){return Vo??=Gc().catch(e=>{throw Vo=null,e}),Vo}async function Gc(){let[e,
t]=await Promise.all([si("en"),ni==="en"?null:si(ni)]);return Tt=new Jo(e,t),Tt}async function si(e){let t=await fetch(new URL(`../emoji/${e}.json`,import.meta.
url));if(!t.ok)throw new Error(`No emoji in ${e}: ${t.status}`);return t.json()}var Jo=class{#t=new Map;#e=new Map;groups=new Map;constructor(t,o){for(let[n,s]of Object.
entries(t)){let i=s.map((a,c)=>Kc(n,a,o?.[n][c]));this.groups.set(n,i);for(let a of i){this.#e.set(a.emoji,a);for(let c of a.codes)this.#t.set(c,a)}}}withCode(t){
return this.#t.get(t)}of(t){return this.#e.get(t)}search(t,o=zc){let n=N(t.trim().replace(/^:|:$/g,""));if(!n)return[];let s=[];for(let i of this.#e.values()){let a=Jc(
i,n);a<ii&&s.push({entry:i,rank:a})}return s.sort((i,a)=>i.rank-a.rank).slice(0,o).map(({entry:i})=>i)}};function Kc(e,[t,o,n,s,i],[a,c]=[o,""]){let l=[...s.split(
" "),o,a].map(N),d=N(` ${o} ${n} ${a} ${c} ${s.replaceAll("_"," ")}`);return{emoji:t,label:a,codes:s.split(" "),hasTones:i===1,group:e,names:l,words:d}}var[Yc,Vc,
ii]=[1e3,1001,1002];function Jc({names:e,words:t},o){let n=e.filter(s=>s.startsWith(o));return n.length?Math.min(...n.map(({length:s})=>s)):t.includes(` ${o}`)?
Yc:t.includes(o)?Vc:ii}var Xc=/:[a-z0-9_+-]+:/u,Qc=/(?<!`)(?<ticks>`+)(?!`)[^]*?(?<!`)\k<ticks>(?!`)|^[ ]{0,3}```[^]*|(?<![\p{L}\p{N}_:]):(?<code>[a-z0-9_+-]+):(?![\p{L}\p{N}_])/gmu;function te(e){
return Xc.test(e)?Tt?ri(e,Tt):Zt().then(t=>ri(e,t),()=>e):e}var ri=(e,t)=>e.replace(Qc,(o,...n)=>Zc(n.at(-1).code,t)??o),Zc=(e,t)=>H.withName(e)?null:t.withCode(
e)?.emoji;var _t=Number(r(".app").dataset.fileBytes),Xo=new WeakMap,tm=0,tn=!1;Ko.addEventListener("change",()=>document.body.classList.toggle("has-files",Yo()));addEventListener(
"beforeunload",e=>Yo()&&e.preventDefault());addEventListener("dragstart",()=>tn=!0);addEventListener("dragend",()=>tn=!1);for(let e of["dragover","drop"])addEventListener(
e,t=>Zo(t)&&!t.defaultPrevented&&om(t));var Qo=class{#t;#e;#o;#s=null;#n;#i;#r;#c;#a=null;#m;#d;#l;#f;#h=new WeakMap;constructor(t,{drafts:o,halfWritten:n,changed:s,
refuse:i}){this.#t=t,this.#e=o,this.#o=n,this.#r=r("textarea",t),t.prepend(w("composer-attachments")),this.#n=this.#u("composer-files"),this.#i=this.#u("compose\
r-file-input"),this.#d=this.#u("composer-files-status"),this.#c=t.closest(".conversation, .thread"),this.#c.dataset.drop=m("files.drop_here"),this.#m=s,this.#l=
i,this.#i.onchange=()=>{this.#g([...this.#i.files]),this.#i.value=""},t.addEventListener("paste",a=>this.#b(a),{capture:!0}),this.#v()}#u(t){let o=r(`.${t}`,this.#t);
return o.dataset.testid=this.#r.dataset.testid.replace("composer",t),o}get isEmpty(){return this.#a.uploads.length===0}get isReady(){return this.#a.isReady}get#w(){
let{room:t,isOver:o}=this.#s;return!!(yt(t)||o)}get hasFailed(){return this.#a.hasFailed}get note(){return this.#a.isAwaited?m("files.awaited"):""}show(t){this.#f?.
abort(),this.#f=new AbortController,this.#s=t,this.#a=no(t.id,t.room.id),this.#a.addEventListener("change",()=>this.#p(),{signal:this.#f.signal}),p(this.#d,""),
this.#p()}choose(){this.#i.click()}take(){return this.#a.take()}sendWhenReady(){let t=this.#a,o=this.#s;t.whenReady(()=>{t===this.#a&&this.#t.isConnected?this.#t.
requestSubmit():this.#y(o,t)})}sendNotYet(){this.#a?.whenReady(null)}async#y(t,o){let{id:n}=t,s=this.#e.of(n);if(s.startsWith("/"))return;let i=await te(s);t.send(
i,{quote:this.#o.quoteOf(n)?.seq,files:o.take()}),this.#e.keep(n,""),this.#o.keepQuote(n,null)}#g(t){!t.length||!this.#a||this.#w||(this.#l(this.#a.add(t,_t)?"":
A("files.most",Qt)),this.#r.focus({preventScroll:!0}))}#b(t){let{files:o,types:n}=t.clipboardData;!o.length||n.includes("text/plain")||(t.preventDefault(),t.stopPropagation(),
this.#g([...o]))}#v(){let t=this.#c,o=n=>t.toggleAttribute("data-over",n&&!this.#w);t.addEventListener("dragover",n=>{Zo(n)&&(n.preventDefault(),o(!0))}),t.addEventListener(
"dragleave",({relatedTarget:n})=>t.contains(n)||o(!1)),t.addEventListener("drop",n=>{if(o(!1),!Zo(n))return;n.preventDefault();let s=[...n.dataTransfer.items].filter(
({kind:i})=>i==="file");this.#g(s.filter(i=>!i.webkitGetAsEntry()?.isDirectory).map(i=>i.getAsFile()))})}#p(){let{uploads:t}=this.#a;this.#n.hidden=t.length===0,
j(this.#n,t,{key:nm,create:()=>w("composer-file"),update:(o,n)=>this.#x(o,n)}),this.#m()}#x(t,o){let{name:n,size:s,state:i,sent:a,failure:c}=o,l=i==="done"||i===
"failed";t.dataset.state=i,this.#k(o),p(r(".file-name",t),n);let d=s?a/s:+(i==="done");r("progress",t).value=d,r("progress",t).hidden=l,r("progress",t).setAttribute(
"aria-label",m("files.progress",{name:n})),p(r(".file-size",t),em({state:i,failure:c,size:s,share:d}));let h=r('[data-act="again"]',t);h.hidden=i!=="failed"||c===
"file_too_large"||c==="file_unreadable",h.setAttribute("aria-label",m("files.again",{name:n})),h.onclick=()=>{o.start(),this.#r.focus({preventScroll:!0})};let f=r(
'[data-act="drop"]',t);f.title=m(l?"files.drop":"files.cancel",{name:n}),f.setAttribute("aria-label",f.title),f.onclick=()=>{this.#a.drop(o),this.#r.focus({preventScroll:!0})}}#k(t){
let{name:o,state:n,failure:s}=t,i=this.#h.get(t);this.#h.set(t,n),!(i===n||!i&&n==="done")&&(n==="done"&&p(this.#d,m("files.done",{name:o})),n==="failed"&&p(this.#d,
m("files.failed",{name:o,reason:ai(s)})))}};function em({state:e,failure:t,size:o,share:n}){return e==="failed"?ai(t):e==="done"?ot(o):e==="paused"?m("files.pau\
sed"):e==="waiting"?m("files.waiting"):de(Math.floor(n*100))}function ai(e){return e==="file_unreadable"?m("files.unreadable"):e==="file_too_large"&&_t?m("files\
.too_large",{most:ot(_t)}):W({code:e})}var Zo=({dataTransfer:e})=>!tn&&e.types.includes("Files");function om(e){e.preventDefault(),e.dataTransfer.dropEffect="no\
ne"}function nm(e){return Xo.has(e)||Xo.set(e,String(tm+=1)),Xo.get(e)}var ct=class{#t;#e;#o;#s;#n;#i;#r;constructor(t,{choices:o,onChosen:n,...s}){this.#t=t,this.#e=r("input",t),this.#o=r(".choice-list",t),this.#s=r(".choice-note",
t),this.#n=o,this.#i=s,this.#r=n,this.#e.value="",this.#e.oninput=()=>this.#c(),this.#e.onkeydown=i=>this.#u(i),o.addEventListener("change",()=>this.#a()),this.#c()}clear(){
this.#e.value="",this.#c(),this.#e.focus()}get words(){return this.#e.value.trim()}#c(){this.#h(null),this.#n.search(this.words)}#a(){let{items:t,hasMore:o,searching:n,
failed:s}=this.#n,i=this.#f?.dataset.key,a=0;j(this.#o,t,{key:({kind:d,id:h})=>`${d}:${h}`,create:()=>w("choice-item"),update:(d,h)=>{d.id=`${this.#o.id}-${a+=1}`,
this.#m(d,h)}});let c=s||this.words!==""&&!n;this.#s.hidden=t.length>0?!o:!c,p(this.#s,m(o?"jump.more":s?"list.trouble":"jump.none"));let{children:l}=this.#o;this.#h(
[...l].find(d=>d.dataset.key===i)??l[0]??null)}#m(t,o){t.dataset[o.kind]=o.id,t.onclick=()=>this.#r(o),t.onpointermove=()=>this.#h(t),o.kind==="room"?this.#d(t,
o.room):this.#l(t,o.person)}#d(t,o){Es(t,o,this.#i);let n=Te(o);p(r(".choice-name",t),o.name),p(r(".choice-detail",t),n?`@${n.name}`:""),p(r(".choice-unread",t),
o.unread?R(o.unread):"")}#l(t,o){let n=r(".avatar",t);r(".icon",t).toggleAttribute("hidden",!0),n.hidden=!1,D(n,o),_e(n,this.#i.presence.of(o.id)),p(r(".choice-\
name",t),b(o)),p(r(".choice-detail",t),[`@${o.name}`,o.bot&&m("bot.mark")].filter(Boolean).join(" · ")),p(r(".choice-unread",t),"")}get#f(){return r('[aria-sel\
ected="true"]',this.#o)}#h(t){for(let o of this.#o.children)o.setAttribute("aria-selected",o===t);this.#e.setAttribute("aria-activedescendant",t?.id??""),t?.scrollIntoView(
{block:"nearest"})}#u(t){if(vt(t))return;let o=this.#f;if(t.key==="Enter"&&o)o.click();else if(t.key==="ArrowDown")this.#h(o?.nextElementSibling??o);else if(t.key===
"ArrowUp")this.#h(o?.previousElementSibling??o);else return;t.preventDefault()}};var so=class{#t;#e;#o;#s;#n;#i=null;constructor(t,{rooms:o,drafts:n,router:s,...i}){this.#t=t,this.#e=o,this.#o=n,this.#s=s,this.#n=i}async show(){let t=await ei();
r(".share-none",this.#t).hidden=!!t,r(".share-what",this.#t).hidden=!t;let o=!!(t?.text||t?.files.some(s=>!en(s))),n=o&&et.matches?"input":".place-title";t&&this.#r(
t),r(".share-where",this.#t).hidden=!o,o&&this.#c(t),r(n,this.#t).focus()}leave(){this.#i?.close(),this.#i=null}#r({text:t,files:o,isAll:n}){p(r(".shared-text",
this.#t),t),r(".shared-files",this.#t).replaceChildren(...o.map(sm));let s=r(".shared-most",this.#t);s.hidden=n,p(s,n?"":A("files.most",Qt))}#c(t){this.leave(),
this.#i=new at({rooms:this.#e,directory:this.#n.directory,isOffered:({room:n})=>!n||!yt(n)});let o=n=>this.#a(t,n).catch(U);new ct(r(".share-where",this.#t),{choices:this.#i,
onChosen:o,...this.#n})}async#a({text:t,files:o},{kind:n,id:s}){let i=n==="room"?s:(await this.#e.openDirect([s])).id;t&&this.#o.keep(i,ds(this.#o.of(i),t),{isDone:!0});
let a=o.filter(l=>!en(l)).map(({file:l})=>l),c=no(i,i).add(a,_t);await ns(),this.#s.go({view:"room",room:i},{replace:!0}),c||F(A("files.most",Qt))}};function sm(e){
let t=w("shared-file"),o=en(e);return o&&(t.dataset.state="failed"),p(r(".file-name",t),e.name),p(r(".file-size",t),o||ot(e.size)),t}function en({size:e,file:t}){
return _t&&e>_t?m("files.too_large",{most:ot(_t)}):t?"":m("share.no_space")}var io=class{#t;#e=new E;#o;#s;#n="all";constructor(t,{threads:o,rooms:n,directory:s,blocks:i}){this.#t=t,this.#o=O(t,{list:this.#e,into:".thread-list",none:".t\
hreads-none",key:({room:a,root:c})=>`${a}:${c}`,create:()=>w("thread-item"),update:(a,c)=>Be(a,c,{directory:s,blocks:i,roomName:n.find(c.room)?.name??""})}),i.addEventListener(
"change",()=>t.hidden||this.#o()),o.addEventListener("told",({detail:a})=>this.#r(a)),this.#s=new st(t,a=>this.#i(a))}show(){this.#i(),r(".place-title",this.#t).
focus()}#i(t=this.#n){return this.#n=t,this.#s.show(t),this.#e.open(`/me/threads?limit=50${Fe[t]}`)}#r(t){if(this.#t.hidden)return;let o=this.#e.items.findIndex(
({room:n,root:s})=>n===t.room&&s===t.root);if(o<0)return this.#i();this.#e.items[o]=t,this.#o()}};async function ro({title:e,action:t,hint:o="",most:n=1/0,isOffered:s=()=>!0,act:i,...a}){let c=x("pick-people"),l=new Map,d=new at({directory:a.directory,isOffered:({
id:C,person:ut})=>!l.has(C)&&s(ut)}),h=new ct(c,{choices:d,onChosen:({person:C})=>u(C),...a}),f=()=>{ci(c,{picked:l,most:n,unpick:y}),h.clear()},u=C=>{l.size>=n||
(l.set(C.id,C),f())},y=C=>{l.delete(C),f()};r(".pick-hint",c).textContent=o;let $=r(".pick-submit",c);$.textContent=t,$.onclick=()=>v(c,async()=>{await i([...l.
values()]),c.close()});let M=new AbortController,{signal:L}=M;r("input",c).addEventListener("keydown",C=>{C.key==="Backspace"&&!C.target.value&&l.size&&y([...l.
keys()].at(-1))},{signal:L}),r(".form-error",c).hidden=!0,ci(c,{picked:l,most:n,unpick:y}),await k(c,{title:e}),M.abort(),d.close()}function ci(e,{picked:t,most:o,
unpick:n}){j(r(".picked",e),[...t.values()],{key:({id:s})=>s,create:()=>w("picked-item"),update:(s,i)=>{let a=r("button",s);D(r(".avatar",s),i),r(".picked-name",
s).textContent=b(i),a.setAttribute("aria-label",m("pick.remove",{name:b(i)})),a.onclick=()=>n(i.id)}}),r(".pick-submit",e).disabled=!t.size,r(".pick-full",e).hidden=
t.size<o}function on({conversation:e,...t}){let{members:o,room:n}=e;return o.need(),ro({title:m("add_member.title"),action:m("add_member.submit"),hint:m("add_member.hint",
{room:n.name}),isOffered:({id:s})=>!o.has(s),act:s=>o.add(s),...t})}var mi=Lt("emoji-tone"),im=18,pe=["","🏻","🏼","🏽","🏾","🏿"],rm=new RegExp("(?!\\u{1F91D}\\u200d)(\\p{Emoji_Modifier_Base})\\ufe0f?","gu"),ao=()=>pe.
find(e=>e===localStorage.getItem(mi))??"",li=e=>di(mi,e),co=({emoji:e,hasTones:t})=>t&&ao()?e.replace(rm,`$1${ao()}`):e,nn=()=>JSON.parse(localStorage.getItem(jo))??
[];function ue(e){let t=nn().filter(o=>o!==e);di(jo,JSON.stringify([e,...t].slice(0,im)))}function di(e,t){try{localStorage.setItem(e,t)}catch{}}var am="400px",sn=new WeakMap,mo=new WeakMap,lo=class{#t;#e=1;#o;#s;constructor(t,{onChosen:o,onLooked:n,onLeave:s}){this.#t=t,this.#o=s;let i=({target:a})=>sn.
get(a.closest(".emoji"));t.onclick=a=>i(a)&&o(i(a));for(let a of["pointerover","focusin"])t.addEventListener(a,c=>i(c)&&n(i(c)));t.addEventListener("focusin",({
target:a})=>a.matches(".emoji")&&this.#i(a)),this.#s=new IntersectionObserver(a=>this.#n(a),{root:t,rootMargin:am}),t.onkeydown=a=>this.#r(a)}show(t){this.#s.disconnect(),
this.#t.replaceChildren(...t.filter(({items:s})=>s.length).map(cm)),this.#t.scrollTop=0;let[o,...n]=this.#t.children;if(o){rn(o),this.#i(r(".emoji",o)),this.#e=
getComputedStyle(r(".emoji-grid",o)).gridTemplateColumns.split(" ").length;for(let s of n)s.style.setProperty("--rows",Math.ceil(mo.get(s).length/this.#e));for(let s of n)
this.#s.observe(s)}}get first(){return sn.get(r(".emoji",this.#t))}focusFirst(){r(".emoji",this.#t)?.focus()}scrollTo(t){r(`[data-group="${t}"]`,this.#t)?.scrollIntoView(
{block:"start"})}#n(t){for(let{target:o,isIntersecting:n}of t)n&&rn(o)}#i(t){for(let o of this.#t.querySelectorAll('[tabindex="0"]'))o.tabIndex=-1;t&&(t.tabIndex=
0)}#r(t){let o=t.target.closest(".emoji"),n=o&&this.#c[t.key]?.(o);n&&(t.preventDefault(),n.focus?.())}#c={ArrowRight:t=>this.#a(t,1),ArrowLeft:t=>this.#a(t,-1),
ArrowDown:t=>this.#m(t),ArrowUp:t=>this.#d(t)??this.#f(),Home:()=>r(".emoji",this.#t),End:()=>ee(this.#t.lastElementChild).at(-1)};#a(t,o){let n=t.closest(".emo\
ji-group"),{buttons:s,at:i}=this.#l(t);return s[i+o]?s[i+o]:o>0?ee(n.nextElementSibling)[0]??t:ee(n.previousElementSibling).at(-1)??t}#m(t){let{buttons:o,at:n,column:s}=this.#l(
t);if(!(n-s+this.#e>=o.length))return o[Math.min(n+this.#e,o.length-1)];let a=ee(t.closest(".emoji-group").nextElementSibling);return a[Math.min(s,a.length-1)]??
t}#d(t){let{buttons:o,at:n,column:s}=this.#l(t);if(n>=this.#e)return o[n-this.#e];let i=ee(t.closest(".emoji-group").previousElementSibling),a=Math.floor((i.length-
1)/this.#e)*this.#e;return i[Math.min(a+s,i.length-1)]}#l(t){let o=ee(t.closest(".emoji-group")),n=o.indexOf(t);return{buttons:o,at:n,column:n%this.#e}}#f(){return this.#o(),
{}}};function ee(e){return e?(rn(e),[...r(".emoji-grid",e).children]):[]}function rn(e){let t=mo.get(e);mo.delete(e),t&&r(".emoji-grid",e).append(...t.map(mm))}
function cm({name:e,title:t,items:o}){let n=w("emoji-group");n.dataset.group=e;let s=r("h3",n);return s.textContent=t,s.hidden=!t,mo.set(n,o),n}function mm(e){let t=document.
createElement("button");return t.type="button",t.className="emoji",t.tabIndex=-1,t.setAttribute("aria-label",e.label),nt(t,e),sn.set(t,e),t}var hi={recent:"🕘",team:"⭐",smileys:"😀",people:"👋",nature:"🐱",food:"🍎",travel:"🚗",activities:"⚽",objects:"💡",symbols:"❤️",flags:"🏁"},
lm={emoji:"✋",hasTones:!0},At=8;async function dm(e){let t=x("emoji"),o=fi.get(t)??fi.set(t,new cn(t)).get(t),n=k(t);return o.begin(e),await n||null}var fi=new WeakMap,
cn=class{#t;#e;#o;#s=null;constructor(t){this.#t=t,this.#e=r(".search-input",t),this.#o=new lo(r(".emoji-scroll",t),{onChosen:o=>this.#m(o),onLooked:o=>this.#d(
o),onLeave:()=>this.#e.focus()}),this.#e.oninput=()=>this.#i(),t.addEventListener("keydown",o=>this.#f(o)),this.#u(),this.#y()}begin(t){this.#e.value="",this.#d(
null),fm(this.#t,t),this.#n()}async#n(){this.#s||this.#l(m("emoji.loading"));try{this.#s??=await Zt(),this.#i()}catch{this.#l(m("emoji.trouble"))}}#i(){if(!this.#s)
return;let{value:t}=this.#e;for(let{name:n,items:s}of this.#r)r(`[data-tab="${n}"]`,this.#t).hidden=!s.length;let o=[...H.search(t),...this.#s.search(t).map(an)];
this.#o.show(t.trim()?[{name:"found",title:"",items:o}]:this.#r),this.#d(t.trim()?this.#o.first??null:null),this.#l(t.trim()&&!o.length?m("emoji.none"):"")}get#r(){
return Object.keys(hi).map(t=>({name:t,title:m(`emoji.group.${t}`),items:this.#c(t)}))}#c(t){return t==="recent"?this.#a:t==="team"?H.all:this.#s.groups.get(t).
map(an)}get#a(){let t=o=>H.of(o)??(this.#s.of(o)&&an(this.#s.of(o)));return nn().map(t).filter(Boolean)}#m({text:t,key:o}){ue(o),this.#t.close(t)}#d(t){nt(r(".e\
moji-sign",this.#t),t??{text:""}),p(r(".emoji-label",this.#t),t?.label??m("emoji.hint")),p(r(".emoji-code",this.#t),t?`:${t.code}:`:"")}#l(t){let o=r(".emoji-no\
ne",this.#t);o.hidden=!t,p(o,t)}#f(t){if(t.isComposing)return;let o=t.target===this.#e;if(t.key==="Escape")this.#t.close();else if(o&&t.key==="ArrowDown")this.#o.
focusFirst();else if(o&&t.key==="Enter")this.#h();else return!o&&hm(t)?this.#e.focus():void 0;t.preventDefault()}#h(){let{first:t}=this.#o;t&&this.#e.value.trim()&&
this.#m(t)}#u(){let t=Object.entries(hi).map(([o,n])=>{let s=document.createElement("button");return s.type="button",s.className="emoji",s.textContent=n,s.title=
m(`emoji.group.${o}`),s.setAttribute("aria-label",s.title),s.dataset.tab=o,s.onclick=()=>this.#w(o),s});r(".emoji-tabs",this.#t).append(...t)}#w(t){this.#e.value&&
(this.#e.value="",this.#i()),this.#o.scrollTo(t)}#y(){let t=this.#t.querySelectorAll('[name="emoji-tone"]');for(let[o,n]of t.entries())n.nextElementSibling.textContent=
lm.emoji+pe[o],n.checked=pe[o]===ao(),n.onchange=()=>{li(pe[o]),this.#i()}}},an=e=>({key:e.emoji,text:co(e),label:e.label,code:e.codes[0]}),hm=({key:e,ctrlKey:t,
metaKey:o,altKey:n,target:s})=>e.length===1&&e!==" "&&!t&&!o&&!n&&!s.matches("input");function fm(e,t){let{top:o,bottom:n,right:s}=t.getBoundingClientRect(),{offsetWidth:i,
offsetHeight:a}=e,c=o-a-At,l=c>=At?c:Math.min(n+At,innerHeight-a-At),d=Math.min(s-i,innerWidth-i-At);e.style.setProperty("--x",`${Math.max(At,d)}px`),e.style.setProperty(
"--y",`${Math.max(At,l)}px`)}var ho=4,fo=8,we=null;function pi(e,{label:t,items:o}){return we?.button===e?we.close():(we?.close(),new Promise(n=>pm(e,{label:t,items:o,resolve:n})))}function mn({
name:e,icon:t,text:o,isDangerous:n},s){let i=w("menu-row");return xt(i,t),r("span",i).textContent=o,i.dataset.testid=`sheet-${e}`,i.classList.toggle("is-dangero\
us",n),i.onclick=()=>s(e),i}function pm(e,{label:t,items:o,resolve:n}){let s=w("menu"),i,a=f=>{i=f,h()},c=o.map(f=>mn(f,a));for(let f of c)f.role="menuitem";s.setAttribute(
"aria-label",t),s.append(...c),e.closest("main, aside, nav, body").append(s),s.showPopover(),ym(s,e);let l=new AbortController,d=It.open(()=>{we=null,l.abort(),
s.remove(),e.setAttribute("aria-expanded","false"),n(i)}),h=()=>It.close(d);we={button:e,close:h},e.setAttribute("aria-expanded","true"),um({menu:s,button:e,close:h},
l),s.onkeydown=f=>wm(f,{rows:c,close:h}),c[0].focus({preventScroll:!0})}function um({menu:e,button:t,close:o},{signal:n}){let s=({target:i})=>!e.contains(i)&&!t.
contains(i);for(let i of["pointerdown","wheel"])addEventListener(i,a=>s(a)&&o(),{capture:!0,passive:!0,signal:n});addEventListener("resize",o,{signal:n})}function wm(e,{
rows:t,close:o}){let n=t.indexOf(document.activeElement),s={ArrowDown:(n+1)%t.length,ArrowUp:n-1,Home:0,End:-1}[e.key];if(e.stopPropagation(),s!==void 0)t.at(s).
focus();else if(e.key==="Escape"||e.key==="Tab")o();else return gm(e,t,n);return e.preventDefault()}function gm({key:e},t,o){let n=[...t.slice(o+1),...t.slice(0,
o+1)],s=i=>i.textContent.trim().toLocaleLowerCase().startsWith(e.toLocaleLowerCase());e.trim().length===1&&n.find(s)?.focus()}function ym(e,t){let o=t.getBoundingClientRect(),
{width:n,height:s}=e.getBoundingClientRect(),i=getComputedStyle(t).direction==="rtl",a=innerHeight-fo-o.bottom-ho,c=o.top-ho-fo,l=s<=a||a>=c,d=Math.min(s,l?a:c),
h=i?o.left:o.right-n;e.style.maxBlockSize=`${d}px`,e.style.top=`${l?o.bottom+ho:o.top-ho-d}px`,e.style.left=`${bm(h,innerWidth-n)}px`}var bm=(e,t)=>Math.max(fo,
Math.min(e,t-fo));var vm=matchMedia("(min-width: 45rem) and (hover: hover)");async function xm({row:e,item:t,button:o=null,conversation:n}){let s=_s(t,n).map(c=>({...c,text:m(`me\
ssage.${c.name}`)}));if(!s.length)return;e.classList.add("is-pressed");let i=o&&vm.matches,a=await(i?pi(o,{label:m("message.actions"),items:s}):km(s));return e.
classList.remove("is-pressed"),e.focus({preventScroll:!0}),i&&!a&&o.focus({preventScroll:!0}),a}async function km(e){let t=x("message"),o,n=i=>{o=i,t.close()},s=e.
map(i=>{let a=document.createElement("li");return a.append(mn(i,n)),a});return r(".sheet",t).replaceChildren(...s),await k(t),o}var Om=0;async function Em({label:e,options:t,form:o},n){let s=x("bot-form"),i=r("form",s),a=t?[Sm({label:e,options:t})]:o.fields.map($m);_(i),r(".bot-form-fiel\
ds",i).replaceChildren(...a.map(({place:l})=>l)),r(".bot-form-note",i).hidden=!!t,p(r('[data-testid="bot-form-submit"]',i),o?.submit??m("form.choose"));let c=()=>Object.
fromEntries(a.map(({id:l,value:d})=>[l,d()]).filter(([,l])=>l!==null));return _m(i,a,async()=>{await n(t?{value:c().option}:{answers:c()}),s.close("done")}),k(s,
{title:e})}function _m(e,t,o){let n=r(".form-error",e),s=!1;e.onsubmit=async i=>{i.preventDefault(),!s&&(s=!0,n.hidden=!0,e.setAttribute("aria-busy","true"),await o().
catch(a=>{let c=t.find(({id:l})=>l===a.field);n.textContent=c?m("form.wrong",{label:c.label}):W(a),n.hidden=!1,c?.input.focus()}),e.removeAttribute("aria-busy"),
s=!1)}}function Sm({label:e,options:t}){return wi({id:"option",label:e,options:t,required:!0})}function $m(e){return e.kind==="checkbox"?Am(e):e.kind==="select"?
wi(e):Tm(e)}function Tm({id:e,label:t,kind:o,required:n,min:s,max:i}){let a=document.createElement(o==="long_text"?"textarea":"input"),c=o==="number";return c?Object.
assign(a,{type:"number",step:"any",min:s??"",max:i??""}):(s!==void 0&&(a.minLength=s),a.maxLength=i,a.dir="auto",o==="long_text"&&(a.rows=4)),gi({id:e,label:t,required:n,
input:a,value:()=>a.value===""?null:c?Number(a.value):a.value})}function wi({id:e,label:t,options:o,required:n}){let s=document.createElement("select");return s.
append(ui("",m(n?"form.please":"form.nothing")),...o.map(i=>ui(i.id,i.label))),gi({id:e,label:t,required:n,input:s,value:()=>s.value||null})}function ui(e,t){let o=Oe(
"option",t);return o.value=e,o}function Am({id:e,label:t,required:o}){let n=w("bot-form-check"),s=r("input",n);return s.required=o,p(r("span",n),t),{id:e,label:t,
input:s,place:n,value:()=>s.checked}}function gi({id:e,label:t,required:o,input:n,value:s}){let i=w("bot-form-field");n.id=`bot-form-${Om+=1}`,n.required=o,n.autocomplete=
"off";let a=r("label",i);return a.htmlFor=n.id,p(a,o?t:m("command.optional",{words:t})),i.append(n),{id:e,label:t,input:n,place:i,value:s}}var Cm=q?"parley_theme":"theme",Lm=365*24*3600;function yi(e){document.documentElement.dataset.theme=e,document.cookie=`${Cm}=${e}; path=${q}/; max-age=${Lm}; s\
amesite=lax`,ls()}var bi={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1};function xi(e,{onShown:t}){let o=r('[role="tablist"]',e),n=[...o.children].filter(a=>!a.hidden),s=a=>{
for(let c of o.children){let l=c===a;c.setAttribute("aria-selected",l),c.tabIndex=l?0:-1,vi(c).hidden=!l}a.scrollIntoView({block:"nearest",inline:"nearest"})},i=a=>{
s(a),t(vi(a))};for(let a of n)a.onclick=()=>i(a);o.onkeydown=a=>{let c=Dm(n,a);c&&(a.preventDefault(),i(c),c.focus())},s(n[0])}var vi=e=>r(`#${e.getAttribute("a\
ria-controls")}`);function Dm(e,{key:t,target:o}){return t==="Home"?e[0]:t==="End"?e.at(-1):bi[t]&&e.at((e.indexOf(o)+bi[t])%e.length)}function ki(e,{blocks:t,directory:o}){let n=new E,s=()=>n.open("/me/blocks?limit=50"),i=({user:a})=>v(e,()=>t.unblock(a.id)).then(s);O(e,{list:n,into:".ban-list",
none:".blocked-none",key:({user:a})=>a.id,create:()=>w("ban-item"),update:(a,c)=>Mm(a,{...c,user:o.of(c.user)},i)}),s()}function Mm(e,t,o){D(r(".avatar",e),t.user),
p(r(".ban-name",e),b(t.user)),p(r(".hint",e),m("blocked.since",{date:I(new Date(t.at))}));let n=r("button",e);n.textContent=m("person.unblock"),n.setAttribute("\
aria-label",m("blocked.unblock",{name:b(t.user)})),n.onclick=()=>o(t)}var Rm=864e5;function Ei({rooms:e,path:t="/me/tokens",onMade:o}){let n=x("token"),s=r("form",n),i=r(".token-made",n);return _(s),s.hidden=!1,i.hidden=!0,jm(s,e.
mine),s.onchange=()=>Oi(s),Oi(s),S(s,async()=>{let{token:a}=await g.post(t,_i(s));s.hidden=!0,Pm(i,a),o()}),n.addEventListener("close",()=>r(".token-text",i).value=
"",{once:!0}),k(n)}function jm(e,t){let o=t.filter(({name:n})=>n);r(".invite-room-list",e).replaceChildren(...o.map(Im)),r('[value="chosen"]',e).closest("label").
hidden=!o.length}function Oi(e){let t=_i(e),o=r(".invite-room-list",e);o.hidden=!t.rooms,r('[name="scope"]',e).setCustomValidity(t.scopes.length?"":m("tokens.no\
_scope")),o.querySelector("input")?.setCustomValidity(t.rooms?.length===0?m("tokens.none_chosen"):"")}function Im({id:e,name:t}){let o=w("invite-room");return r(
"input",o).value=e,r("span",o).textContent=t,o}function _i(e){let t=new FormData(e),o=Number(t.get("days"));return{name:t.get("name").trim(),scopes:t.getAll("sc\
ope"),rooms:t.get("rooms")==="chosen"?t.getAll("room"):null,expires_at:o?new Date(Date.now()+o*Rm).toISOString():null}}function Pm(e,t){let o=r(".token-text",e);
e.hidden=!1,o.value=t,r('[data-action="copy"]',e).onclick=()=>Y(t,"tokens.copied"),o.focus(),o.select()}function po(e,{rooms:t,path:o="/me/tokens",onChanged:n=()=>{}}){let s=new E,i=()=>s.open(o),a=()=>(i(),n()),c=async l=>{!l.expired&&!await T(qm(l))||(await v(e,
()=>g.delete(`${o}/${l.id}`)),a())};O(e,{list:s,into:".token-list",none:".tokens-none",create:()=>w("token-item"),update:(l,d)=>Nm(l,d,{rooms:t,end:c})}),r('[da\
ta-action="new-token"]',e).onclick=()=>Ei({rooms:t,path:o,onMade:a}),i()}function Nm(e,t,{rooms:o,end:n}){r(".token-name",e).textContent=t.name,r(".token-scopes\
-of",e).textContent=ln(t,o);let s=r(".token-times",e);s.textContent=[Bm(t),dn(t)].join(" · "),s.title=m("tokens.made",{date:P(new Date(t.created_at))});let i=r(
"button",e);i.textContent=m(t.expired?"tokens.remove":"tokens.revoke"),i.onclick=()=>n(t)}var ln=(e,t)=>[...e.scopes.map(o=>m(`tokens.short.${o}`)),Fm(e,t)].join(
" · ");function Fm({rooms:e},t){if(!e)return m("tokens.in.all");let o=e.map(n=>t.find(n)?.name).filter(Boolean);return m("tokens.in",{rooms:o.length?mt(o):m("t\
okens.rooms.gone")})}function Bm({expired:e,expires_at:t}){return e?m("tokens.expired"):t?m("tokens.until",{date:I(new Date(t))}):m("tokens.never")}var dn=({last_used_at:e})=>e?
m("tokens.used",{date:I(new Date(e))}):m("tokens.unused"),qm=({name:e})=>({title:m("tokens.revoke.title",{name:e}),text:m("tokens.revoke.text"),action:m("tokens\
.revoke")});var Wm={mine:[],find:()=>{}};function Si(e,{onChanged:t}){let o=x("bot"),n=`/me/bots/${e.id}`,s=r("form",o);return _(s),s.elements.display_name.value=e.display_name,
s.elements.about.value=e.about,S(s,async({display_name:i,about:a})=>{await g.patch(n,{display_name:i.trim(),about:a.trim()}),t()}),po(r(".tokens",o),{rooms:Wm,path:`${n}\
/tokens`,onChanged:t}),Yt(r(".bot-end",o),{path:n,question:Hm(e),onGone:t}),k(o,{title:b(e)})}var Hm=e=>({title:m("bots.delete.title",{name:b(e)}),text:m("bots.\
delete.text"),action:m("bots.delete")});function $i(e){let t=new E,o=()=>t.open("/me/bots"),n=s=>Si(s,{onChanged:o});O(e,{list:t,into:".bot-list",none:".bots-none",create:()=>w("bot-item"),update:(s,i)=>Um(
s,i,n)}),r('[data-action="new-bot"]',e).onclick=()=>zm({onMade:s=>(o(),n(s))}),o()}function Um(e,t,o){D(r(".avatar",e),t),r(".bot-name",e).textContent=b(t);let n=t.
disabled?m("bots.disabled"):A("bots.tokens",t.tokens);r(".hint",e).textContent=[`@${t.name}`,n].join(" · "),r("button",e).onclick=()=>o(t)}function zm({onMade:e}){
let t=x("new-bot"),o=r("form",t);return _(o),S(o,async({name:n,display_name:s,about:i})=>{let a={name:n.trim(),display_name:s.trim()||null,about:i.trim()||null},
c=await g.post("/me/bots",a);J(t),e(c)}),k(t)}var Ti="/me/connected-apps";function Ai(e,{rooms:t}){let o=new E,n=()=>o.open(Ti),s=async i=>{await T(Km(i))&&(await v(e,()=>g.delete(`${Ti}/${i.id}`)),n())};O(
e,{list:o,into:".connected-app-list",none:".connected-apps-none",create:()=>w("connected-app-item"),update:(i,a)=>Gm(i,a,{rooms:t,end:s})}),n()}function Gm(e,t,{
rooms:o,end:n}){r(".token-name",e).textContent=t.app.name,r(".token-scopes-of",e).textContent=ln(t,o);let s=r(".token-times",e);s.textContent=dn(t),s.title=m("c\
onnected_apps.since",{date:P(new Date(t.created_at))}),r("button",e).onclick=()=>n(t)}var Km=({app:{name:e}})=>({title:m("connected_apps.end.title",{name:e}),text:m(
"connected_apps.end.text"),action:m("tokens.revoke")});var Li={chime:[[880,880,0,.45],[1318,1318,.11,.6]],drop:[[520,1240,0,.16]],knock:[[190,120,0,.09],[190,120,.15,.09]],bell:[[1046,1046,0,.9],[2093,2093,0,.5],[3140,
3140,0,.25]]},Di=Object.keys(Li),Ym=.16,Ci=1e-4,Vm=.006,Jm=500,oe=null;async function uo(e){let t=Li[e];if(!t)return;oe??=new AudioContext;let o=performance.now();
if(await oe.resume(),!(performance.now()-o>Jm))for(let n of t)Xm(n)}function Xm([e,t,o,n]){let s=oe.currentTime+o,i=new OscillatorNode(oe,{frequency:e}),a=new GainNode(
oe,{gain:0});i.frequency.setValueAtTime(e,s),i.frequency.exponentialRampToValueAtTime(t,s+n),a.gain.setValueAtTime(Ci,s),a.gain.exponentialRampToValueAtTime(Ym,
s+Vm),a.gain.exponentialRampToValueAtTime(Ci,s+n),i.connect(a).connect(oe.destination),i.start(s),i.stop(s+n)}var Qm=6e4;function Ri(e,{me:t,onChanged:o}){Zm(r(".picture-form",e),{me:t,onChanged:o}),tl(r(".profile-form",e),{me:t,onChanged:o}),el(r(".status-form",e),{me:t,
onChanged:o})}function Zm(e,{me:t,onChanged:o}){let n=r("input",e),s=r('[data-action="remove-picture"]',e),i=()=>{D(r(".avatar",e),t,{size:"large"}),s.hidden=!t.
picture},a=c=>v(e,async()=>{o(await c()),i()});_(e),r('[data-action="choose-picture"]',e).onclick=()=>n.click(),n.onchange=()=>n.files[0]&&a(()=>g.upload("/me/p\
icture",n.files[0])),s.onclick=()=>a(()=>g.delete("/me/picture")),i()}function tl(e,{me:t,onChanged:o}){_(e);let{display_name:n,pronouns:s,about:i,time_zone:a}=e.
elements;n.value=t.display_name,s.value=t.pronouns??"",i.value=t.about??"",hn(a,t.time_zone,{none:m("profile.time_zone.none")}),r(".hint",e).textContent=m("acco\
unt.signed_in_as",{name:t.name}),S(e,async c=>o(await g.patch("/me",{display_name:c.display_name.trim(),pronouns:c.pronouns.trim(),about:c.about.trim(),time_zone:c.
time_zone||null})))}function hn(e,t,{none:o=null}={}){let n=Intl.DateTimeFormat().resolvedOptions().timeZone,s=new Set([n,...t?[t]:[],...Intl.supportedValuesOf(
"timeZone")]);e.replaceChildren(...o?[new Option(o,"")]:[],...[...s].map(i=>new Option(i,i))),e.value=t??""}function el(e,{me:t,onChanged:o}){_(e);let n=as(t),{
emoji:s,text:i,until:a,quiet:c}=e.elements;s.value=n?.emoji??"",i.value=n?.text??"",a.value=n?.until?"keep":"",c.value=gt(t.quiet_until)?"keep":"";for(let l of[
a,c])r('[value="keep"]',l).hidden=l.value!=="keep";S(e,async l=>{let d={emoji:l.emoji.trim(),text:l.text.trim()},f={status:!d.emoji&&!d.text?null:{...d,until:Mi(
l.until,n?.until)}};o(await g.patch("/me",{...f,quiet_until:Mi(l.quiet,t.quiet_until)}))})}function Mi(e,t){return e?e==="keep"?t:e==="today"||e==="week"?ol(e).
toISOString():new Date(Date.now()+Number(e)*Qm).toISOString():null}function ol(e){let t=new Date;return t.setHours(24,0,0,0),e==="week"&&t.setDate(t.getDate()+(7-
new Date().getDay())%7),t}var nl={begins:"22:00",ends:"07:00"},fn=null;function Ii(e,{me:t,wishes:o,notifier:n,directory:s}){fn?.abort(),fn=new AbortController;let{signal:i}=fn,{device:a}=n,
c={me:t,wishes:o,device:a},l=()=>rl(e,c),d=new Vn(l),h=u=>v(e,()=>o.change(u)).then(l);r('[name="notify"]',e).onchange=({target:u})=>h({notify:u.value}),r('[nam\
e="desktop"]',e).onchange=({target:u})=>a.setShows(u.checked),r('[name="sound"]',e).onchange=({target:u})=>{a.setSound(u.value),uo(u.value)};let f=r(".quiet-hou\
rs",e);r('[name="is_quiet"]',e).onchange=({target:u})=>{let y=u.checked?{...nl,time_zone:z(t)}:null;h({quiet_hours:y})},f.onchange=()=>sl(f)&&h({quiet_hours:il(
f)}),r('[data-action="test-notification"]',e).onclick=()=>n.test(Pi(c));for(let u of[o,a,s])u.addEventListener("change",l,{signal:i});d.await([t.quiet_until]),l()}
var sl=e=>[...e.querySelectorAll("input")].every(({value:t})=>t),il=e=>Object.fromEntries(["begins","ends","time_zone"].map(t=>[t,r(`[name="${t}"]`,e).value]));
function rl(e,{me:t,wishes:o,device:n}){let{notify:s,quietHours:i}=o;if(s===null)return;p(r(".notify-says",e),Pi({me:t,wishes:o,device:n})),r('[name="notify"]',
e).value=s;let a=r('[name="desktop"]',e);a.checked=n.shows,a.disabled=!n.canShow||n.isRefused;let c=n.canShow?n.isRefused?"notify.refused":null:"notify.cannot",
l=r(".notify-hint",e);l.hidden=!c,p(l,c?m(c):"");let d=r('[name="sound"]',e);d.value=Di.includes(n.sound)?n.sound:"",r('[name="is_quiet"]',e).checked=!!i,al(r("\
.quiet-hours",e),i)}function al(e,t){if(e.hidden=!t,!!t){hn(r('[name="time_zone"]',e),t.time_zone);for(let o of["begins","ends"])r(`[name="${o}"]`,e).value=t[o]}}
function Pi({me:e,wishes:{notify:t,quietHours:o},device:n}){if(t==="nothing")return m("notify.says.nothing");if(!n.ringsAtAll)return m("notify.says.silent");if(gt(
e.quiet_until))return m("notify.says.quiet",{date:P(new Date(e.quiet_until))});let s=n.shows?n.sound?"both":"desktop":"sound";return o?m(`notify.says.${t}.${s}.\
hours`,{begins:ji(o.begins),ends:ji(o.ends)}):m(`notify.says.${t}.${s}`)}function ji(e){let[t,o]=e.split(":");return Mt(new Date(2026,0,1,t,o))}function Fi(e,{isOwner:t,onChanged:o}){let n=x("own-app"),s=`/me/apps/${e.id}`;cl(r(".app-keys",n),e,s);let i=r("form",n);_(i),i.elements.name.value=e.name,i.elements.
redirect_uris.value=e.redirect_uris.join(`
`);let a=r(".app-closes",i);return a.hidden=t||!e.for_everybody,S(i,async c=>{let l={name:c.name.trim(),redirect_uris:pn(c.redirect_uris)},d=await g.patch(s,l);
r(".app-audience",n).textContent=ne(d),a.hidden||=!d.for_everybody,o()}),Yt(r(".app-end",n),{path:s,question:Bi(e,"remove"),onGone:o}),n.addEventListener("close",
()=>r(".app-secret",n).value="",{once:!0}),k(n,{title:e.name})}var ne=({for_everybody:e})=>m(e?"own_apps.everybody":"own_apps.alone"),pn=e=>e.split(/\s+/).filter(
Boolean);function cl(e,t,o){r(".form-error",e).hidden=!0,r(".app-id",e).value=t.id,r('[data-action="copy-id"]',e).onclick=()=>Y(t.id,"own_apps.copied"),r(".app-\
audience",e).textContent=ne(t);let n=r('[data-action="renew-secret"]',e);n.hidden=!t.confidential,n.onclick=async()=>{await T(Bi(t,"renew"))&&await v(e,async()=>Ni(
e,(await g.post(`${o}/secret`)).client_secret))},Ni(e,t.client_secret)}function Ni(e,t){r(".app-secret-made",e).hidden=!t;let o=r(".app-secret",e);o.value=t??"",
r('[data-action="copy-secret"]',e).onclick=()=>Y(o.value,"own_apps.copied")}var Bi=({name:e},t)=>({title:m(`own_apps.${t}.title`,{name:e}),text:m(`own_apps.${t}\
.text`),action:m(`own_apps.${t}`)});function qi(e,{isOwner:t}){let o=new E,n=()=>o.open("/me/apps"),s=i=>Fi(i,{isOwner:t,onChanged:n});O(e,{list:o,into:".own-app-list",none:".own-apps-none",create:()=>w(
"own-app-item"),update:(i,a)=>ml(i,a,s)}),r('[data-action="new-app"]',e).onclick=()=>ll({isOwner:t,onMade:i=>(n(),s(i))}),n()}function ml(e,t,o){r(".token-name",
e).textContent=t.name,r(".hint",e).textContent=[m(t.confidential?"own_apps.confidential":"own_apps.public"),ne(t)].join(" · "),r("button",e).onclick=()=>o(t)}function ll({
isOwner:e,onMade:t}){let o=x("new-app"),n=r("form",o);return _(n),r(".new-app-everybody",n).hidden=!e,S(n,async s=>{let i=await g.post("/me/apps",{name:s.name.trim(),
redirect_uris:pn(s.redirect_uris),confidential:s.kind==="confidential",for_everybody:e&&s.for_everybody==="on"});J(o),t(i)}),k(o)}function Wi(e,{rooms:t}){let o=new E;O(e,{list:o,into:".own-report-list",none:".own-reports-none",create:()=>w("own-report"),update:(n,s)=>dl(n,s,t)}),o.open("/\
me/reports?limit=20")}function dl(e,{room:t,seq:o,reason:n,outcome:s,note:i,at:a,resolved_at:c},l){let d=l.find(t),h=r(".report-room",e);p(h,d?m("own_reports.ro\
om",{room:d.name}):m("own_reports.gone")),d&&(h.href=G({view:"room",room:t,seq:o})),p(r(".report-reason",e),m("audit.reason",{reason:n})),p(r(".report-outcome",
e),m(`own_reports.${s??"waiting"}`)),lt(r(".report-note",e),i),Et(r("time",e),c??a)}var hl={Edge:/Edg\//,Opera:/OPR\//,Firefox:/Firefox\//,Chrome:/Chrome\//,Safari:/Safari\//},fl={iOS:/iPhone|iPad/,Android:/Android/,Windows:/Windows/,macOS:/Mac OS/,
Linux:/Linux/};function Ui(e){let t=new E,o=()=>t.open("/me/sessions?limit=50"),n=async s=>{await T(wl(s))&&(await v(e,()=>g.delete(`/me/sessions/${s.id}`)),o())};
O(e,{list:t,into:".session-list",sort:pl,create:()=>w("session-item"),update:(s,i)=>ul(s,i,n)}),o()}var pl=e=>e.toSorted((t,o)=>new Date(o.last_seen_at)-new Date(
t.last_seen_at));function ul(e,t,o){let n=r(".session-agent",e);n.textContent=Gi(t.user_agent??""),n.title=t.user_agent??"";let s=r(".session-seen",e);s.textContent=
t.current?m("sessions.current"):zi(t),s.title=t.current?"":P(new Date(t.last_seen_at)),r("button",e).hidden=t.current,r("button",e).onclick=()=>o(t)}var wl=e=>({
title:m("sessions.revoke.title",{device:Gi(e.user_agent??"")}),text:m("sessions.revoke.text",{seen:zi(e)}),action:m("sessions.revoke")});function zi({last_seen_at:e,
address:t}){return m("sessions.seen",{date:I(new Date(e)),address:t??""})}function Gi(e){let t=Hi(hl,e),o=Hi(fl,e);return t?o?m("sessions.device",{browser:t,system:o}):
t:m("sessions.program")}function Hi(e,t){return Object.keys(e).find(o=>e[o].test(t))}function Ki({me:e,outbox:t,drafts:o,halfWritten:n,blocks:s,directory:i,rooms:a,wishes:c,notifier:l,onChanged:d,onReadingShown:h}){let f=x("account");Ri(f,{me:e,
onChanged:d}),gl(r(".reading-setting",f),{onReadingShown:h}),yl(f),bl(r(".password-form",f),e),r("#account-tab-server",f).hidden=e.role!=="owner";let u={"accoun\
t-notifications":y=>Ii(y,{me:e,wishes:c,notifier:l,directory:i}),"account-preferences":y=>{ki(r(".blocked-setting",y),{blocks:s,directory:i}),Wi(r(".own-reports",
y),{rooms:a})},"account-sign-in":y=>Ui(r(".sessions",y)),"account-programs":y=>{po(r(".tokens",y),{rooms:a}),$i(r(".bots",y)),Ai(r(".connected-apps",y),{rooms:a}),
qi(r(".own-apps",y),{isOwner:e.role==="owner"}),He(r(".webhooks",y),{path:"/me/webhooks",rooms:a})}};return xi(f,{onShown:y=>u[y.id]?.(y)}),r(".sign-out",f).onsubmit=
y=>vl(y,{outbox:t,drafts:o,halfWritten:n}),k(f)}function gl(e,{onReadingShown:t}){let o=r("input",e);o.disabled=!0;let n=s=>{o.checked=s.shown,o.disabled=!1};v(
e,async()=>n(await g.get("/me/reading"))),o.onchange=()=>{let s=o.checked;return o.checked=!s,v(e,async()=>{n(await g.put("/me/reading",{shown:s})),t()})}}function yl(e){
for(let t of e.querySelectorAll('[name="theme"]'))t.checked=t.value===document.documentElement.dataset.theme,t.onchange=()=>yi(t.value);r('input[name="next"]',e).
value=location.pathname+location.search}function bl(e,t){_(e),e.hidden=t.has_password===!1,e.elements.username.value=t.name;let{passwordLength:o}=r(".app").dataset;
e.elements.new_password.minLength=o,p(r("#new-password-hint",e),m("password.hint",{count:o})),S(e,async({current_password:n,new_password:s})=>{await g.put("/me/\
password",{current_password:n,new_password:s}),_(e)})}async function vl(e,{outbox:t,drafts:o,halfWritten:n}){let s=t.all.length,i=e.target;s&&(e.preventDefault(),
!await T({title:m("sign_out.title"),text:A("sign_out.unsent",s),action:m("sign_out")}))||(t.clear(),o.clear(),n.clear(),ss(),s&&i.submit())}function Vi(){let e=x("all-apps"),t=r(".all-apps",e),o=new E,n=()=>o.open("/apps"),s=async(i,a)=>{await T(i)&&(await v(t,a),n())};return O(t,{list:o,into:".all-\
app-list",none:".all-apps-none",create:()=>w("any-app-item"),update:(i,a)=>xl(i,a,s)}),n(),k(e)}function xl(e,t,o){let n=t.for_everybody;r(".token-name",e).textContent=
t.name,r(".app-owner",e).textContent=m("all_apps.owner",{owner:b(t.owner),name:t.owner.name}),r(".app-places",e).textContent=t.redirect_uris.join(" · "),r(".ap\
p-audience",e).textContent=ne(t);let s=r('[data-action="open-app"]',e);s.textContent=m(n?"all_apps.close":"all_apps.open"),s.onclick=()=>o(Yi(t,n?"close":"open"),
()=>g.patch(`/apps/${t.id}`,{for_everybody:!n})),r('[data-action="remove-app"]',e).onclick=()=>o(Yi(t,"remove"),()=>g.delete(`/apps/${t.id}`))}var Yi=({name:e},t)=>({
title:m(`all_apps.${t}.title`,{name:e}),text:m(`all_apps.${t}.text`),action:m(`all_apps.${t}`),isHarmless:t!=="remove"});async function Ji({rooms:e,onJoined:t}){let o=x("browse"),n=r("input",o),s=new Vt,i=c=>v(o,async()=>{await e.join(c.id),o.close(),t(c)});n.value="",n.oninput=()=>{
s.search(n.value.trim()),r(".dialog-body",o).scrollTop=0},Ot(o).onclick=()=>Sl(o,s),s.addEventListener("change",()=>Ol(o,s,i)),kl(o),s.search(""),s.loadSuggested();
let a=k(o);et.matches&&n.focus(),await a,s.close()}function kl(e){r(".browse-list",e).replaceChildren();for(let t of[".browse-none",".browse-no-match",".form-er\
ror"])r(t,e).hidden=!0;ht(e,{hasMore:!1,failed:!1})}function Ol(e,{items:t,suggested:o,words:n,searching:s,hasMore:i,failed:a},c){let l=!t.length&&!a&&!s;j(r(".\
browse-list",e),n?t:El(t,o),{key:({id:d})=>d,create:()=>w("browse-item"),update:(d,h)=>_l(d,h,c)}),r(".browse-none",e).hidden=!l||n!=="",r(".browse-no-match",e).
hidden=!l||n==="",ht(e,{hasMore:i,failed:a})}function El(e,t){let o=new Set(t.map(({id:n})=>n));return[...t,...e.filter(({id:n})=>!o.has(n))]}function _l(e,t,o){
r(".browse-name",e).textContent=t.name,r(".browse-suggested",e).hidden=!t.suggested;let n=[A("browse.members",t.member_count),m("browse.active",{date:bt(new Date(
t.active_at))})];r(".browse-facts",e).textContent=n.join(" · ");let s=r(".browse-about",e);s.textContent=t.description||t.topic,s.hidden=!s.textContent,r("butt\
on",e).onclick=()=>o(t)}async function Sl(e,t){let o=r(".browse-list",e),n=o.children.length;await t.more(),r("button",o.children[n]??e).focus()}function Xi({rooms:e,sections:t,section:o=null,onCreated:n}){let s=x("create-room"),i=r("form",s),a=$l();_(i),S(i,async({joined_only:l,...d})=>{let h={...d,history:l?
"joined":"all"},f=await e.create(a(h));o&&await e.set(f.id,{section:o}),s.close(),n(f)});let c=o?m("create_room.in",{section:t.nameOf(o)}):m("create_room.title");
return k(s,{title:c})}function $l(){let e={};return t=>{let o=JSON.stringify(t);return e.same!==o&&(e={same:o,id:Q()}),{...t,client_id:e.id}}}async function Qi({onRoom:e,onPerson:t,...o}){let n=x("jump"),s=c=>[...o.rooms.mine,...o.rooms.archived].find(l=>Te(l)?.id===c),i=new at({rooms:o.rooms,directory:o.
directory,roomWith:s}),a=({kind:c,id:l})=>v(n,async()=>{let d=c==="room"?()=>e(l):await t(l);J(n),d()});r(".form-error",n).hidden=!0,new ct(n,{choices:i,onChosen:a,
...o}),await k(n),i.close()}var Tl=864e5;function Zi({room:e=null,rooms:t,me:o}){let n=x("invite"),s=r("form",n),i=r(".invites",n),a=()=>Rl(i,{rooms:t,me:o});return _(s),r(".invite-made",n).
hidden=!0,Al(r(".invite-rooms",s),{rooms:t,room:e}),S(s,async({note:c,uses:l,days:d})=>{let h={expires_at:new Date(Date.now()+Number(d)*Tl).toISOString()},f={note:c.
trim(),uses:l?Number(l):null,...h,rooms:Ll(s)};Dl(n,await g.post("/invites",f)),i.open&&a()}),i.open=!1,i.ontoggle=()=>i.open&&a(),k(n)}function Al(e,{rooms:t,room:o}){
let s=t.mine.filter(i=>i.kind==="public"||ke(i)).toSorted((i,a)=>(a.id===o?.id)-(i.id===o?.id));e.hidden=!s.length,r(".invite-room-list",e).replaceChildren(...s.
map(i=>Cl(i,{isChosen:i.id===o?.id})))}function Cl({id:e,name:t},{isChosen:o}){let n=w("invite-room"),s=r("input",n);return s.value=e,s.checked=o,r("span",n).textContent=
t,n}var Ll=e=>new FormData(e).getAll("room");function Dl(e,{id:t,url:o,expires_at:n}){let s=r(".invite-made",e),i=r(".invite-url",s);s.hidden=!1,i.value=tr(o),r(
".invite-qr",s).src=Ml(t),r(".invite-expiry",s).textContent=m("invite.expiry",{date:I(new Date(n))});let a=r('[data-action="copy"]',s);a.onclick=()=>Y(i.value,"\
invite.copied"),i.focus(),i.select()}var tr=e=>new URL(e,location.href).href,Ml=e=>`${q}/api/v1/invites/${e}/qr`;function Rl(e,t){let o=new E,n=()=>o.open("/inv\
ites?limit=50"),s=async i=>{await T(jl(i))&&(await v(e,()=>g.delete(`/invites/${i.id}`)),n())};O(e,{list:o,into:".invite-list",none:".invites-none",create:()=>w(
"invite-item"),update:(i,a)=>Il(i,a,{revoke:s,...t})}),n()}var jl=({note:e})=>({title:m("invite.revoke.title"),text:e?m("invite.revoke.text",{note:e}):m("invite\
.revoke.text.plain"),action:m("invite.revoke")});function Il(e,t,{rooms:o,me:n,revoke:s}){let{note:i,by:a,used:c,uses:l,state:d,url:h,expires_at:f}=t,u=d==="ope\
n",y=a&&a.id!==n.id?b(a):null,$=l?m("invite.used.of",{count:R(c),most:R(l)}):m("invite.used",{count:R(c)}),M=u?m("invite.until",{date:I(new Date(f))}):m(`invite\
.state.${d}`);r(".invite-note",e).textContent=i||m("invite.no_note");let L=t.rooms.map(me=>o.find(me)?.name).filter(Boolean),C=L.length?m("invite.into",{rooms:mt(
L)}):null,ut=r(".hint",e);ut.textContent=[y,$,M,C].filter(Boolean).join(" · "),ut.title=u?P(new Date(f)):"";let[be,ve]=e.querySelectorAll("button");be.hidden=!u||
!h,be.onclick=()=>Y(tr(h),"invite.copied"),ve.hidden=!u,ve.onclick=()=>s(t)}var Pl=8;function er({rooms:e,me:t,onOpened:o,...n}){return ro({title:m("direct.new"),action:m("direct.open"),hint:m("direct.hint"),most:Pl,isOffered:({id:s})=>s!==
t.id,act:async s=>o(await e.openDirect(s.map(({id:i})=>i))),me:t,...n})}function Nl(){let e=Object.assign(new EventTarget,{list:[],loaded:!1,need(){}});return Object.assign(new EventTarget,{members:e,room:{kind:"direct"},isOver:!0})}
async function or({subject:e,router:t,...o}){let n=x("person-card"),s=r(".dialog-body",n),i=new AbortController;s.replaceChildren(document.getElementById("panel\
-person").content.cloneNode(!0));let a=c=>{n.close(),t.goToRoom(c)};Le.show(s,{...o,subject:e,conversation:Nl(),router:{goToRoom:a},signal:i.signal}),await k(n),
i.abort()}function sr(e,{room:t}){let o=`/rooms/${t.id}`,n=r(".mutes",e);nr(e,{path:`${o}/bans`,none:".bans-none",fold:e,label:m("bans.lift"),lift:({user:i})=>g.delete(`${o}\
/bans/${i.id}`)});let s=nr(n,{path:`${o}/mutes`,fold:e,label:m("moderate.unmute"),lift:({user:i})=>g.patch(`${o}/members/${i.id}`,{muted_until:null})});s.addEventListener(
"change",()=>n.hidden=!s.items.length),n.hidden=!0}function nr(e,{path:t,none:o,fold:n,label:s,lift:i}){let a=new E,c=()=>a.open(`${t}?limit=50`);return O(e,{list:a,
into:".ban-list",none:o,key:({user:l})=>l.id,create:()=>w("ban-item"),update:(l,d)=>Fl(l,d,{label:s,lift:()=>v(n,()=>i(d)).then(c)})}),c(),a}function Fl(e,{user:t,
until:o,reason:n},{label:s,lift:i}){D(r(".avatar",e),t),r(".ban-name",e).textContent=b(t);let a=o?m("bans.until",{date:I(new Date(o))}):m("bans.ever"),c=r(".hin\
t",e);c.textContent=[a,n].filter(Boolean).join(" · "),c.title=o?P(new Date(o)):"";let l=r("button",e);l.textContent=s,l.onclick=i}var Bl=36e5;function ir(e,{room:t,mayMake:o}){let n=`/rooms/${t.id}/guest-links`,s=r("form",e),i=new E,a=()=>i.open(n);_(s),s.hidden=!o,S(s,async({hours:l,guests:d})=>{
let h=new Date(Date.now()+Number(l)*Bl).toISOString(),{url:f}=await g.post(n,{expires_at:h,guests:Number(d)});await Y(new URL(f,location.href).href,"guests.copi\
ed").catch(()=>{}),a()});let c=async l=>{await T(ql(l))&&(await v(s,()=>g.delete(`${n}/${l.id}`)),a())};O(e,{list:i,into:".guest-list",none:".guests-none",create:()=>w(
"guest-link"),update:(l,d)=>Wl(l,d,c)}),a()}var ql=({people:e})=>({title:m("guests.revoke.title"),text:e.length?m("guests.revoke.text",{names:mt(e.map(b))}):m("\
guests.revoke.text.nobody"),action:m("invite.revoke")});function Wl(e,t,o){let{people:n,came:s,guests:i,state:a,url:c,expires_at:l}=t,d=a==="expired"||a==="revo\
ked";r(".guest-people",e).textContent=n.length?mt(n.map(b)):m("guests.nobody");let h=m("guests.came",{count:R(s),most:R(i)}),f=d?m(`invite.state.${a}`):m("invit\
e.until",{date:I(new Date(l))});r(".hint",e).textContent=`${h} · ${f}`;let[u,y]=e.querySelectorAll("button");u.hidden=a!=="open"||!c,u.onclick=()=>Y(new URL(c,
location.href).href,"guests.copied"),y.hidden=d,y.onclick=()=>o(t)}async function rr(e,t){return e.member_count>1&&!await T(se("leave",e))?!1:wn(e,t)}async function ar(e,t){let o=await dt(se("archive",e));o&&await un(e,t,o)}async function un(e,t,o){
await t.update(e.id,{archived:!0,...o});let n=()=>t.update(e.id,{archived:!1}).catch(U);F(m("room.archive.done",{room:e.name}),{undo:{label:m("undo"),act:n}})}async function wn(e,t){
try{await t.leave(e.id)}catch(o){if(!o.can?.includes("archive"))throw o;let n={title:m("room.last.title",{room:e.name}),text:m("room.last.text")},s=await ps({...n,
action:m("room.delete"),other:m("room.archive")}),i={yes:"delete",other:"archive"}[s];if(!i)return!1;await t.leave(e.id,{last:i})}return!0}function se(e,{name:t,
kind:o}){let n=e==="leave"&&o==="private"?"room.leave.private.text":`room.${e}.text`;return{title:m(`room.${e}.title`,{room:t}),text:m(n),action:m(`room.${e}`)}}var mr="new";function lr(e,{room:t,rooms:o,sections:n}){let{mine:s}=t;if(e.hidden=!s,!s)return;let{favourite:i,notify:a,section:c,hidden:l}=e.elements,d=f=>v(e,
()=>o.set(t.id,f));r(".form-error",e).hidden=!0,e.onsubmit=f=>f.preventDefault(),i.checked=s.favourite,a.value=s.notify,l.checked=s.hidden,cr(c,{sections:n,chosen:s.
section}),i.onchange=()=>d({favourite:i.checked}),l.onchange=()=>d({hidden:l.checked});for(let f of a)f.onchange=()=>d({notify:a.value});let h=r(".section-new",
e);h.hidden=!0,c.onchange=()=>{h.hidden=c.value!==mr,h.hidden?d({section:c.value||null}):r("input",h).focus()},r("button",h).onclick=()=>v(e,async()=>{let f=await g.
post("/me/sections",{name:r("input",h).value.trim()});n.note(f),await o.set(t.id,{section:f.id}),cr(c,{sections:n,chosen:f.id}),h.hidden=!0})}function cr(e,{sections:t,
chosen:o}){let n=[["",m("section.none")],...t.own.map(({id:s,name:i})=>[s,i]),[mr,m("section.new")]];e.replaceChildren(...n.map(([s,i])=>new Option(i,s))),e.value=
t.own.some(({id:s})=>s===o)?o:""}var Hl=[7,30,90,180,365,730];async function dr(e,{room:t,rooms:o,me:n}){let s=r(".room-retention",e),i=r(".room-retention-text",e),a=r("select",s),c=t.kind!=="d\
irect"&&(tt(t)||n.role==="owner");s.hidden=i.hidden=!0,a.onchange=null;let l=await g.get(`/rooms/${t.id}/retention`).catch(()=>null);if(!l||e.dataset.room!==t.id)
return;let d=()=>{zl(a,l),i.textContent=l.days?Gl(l.days):"",i.hidden=c||!l.days};d(),s.hidden=!c,a.onchange=async()=>{let h=a.value===""?null:Number(a.value);await v(
r(".room-form",e),async()=>{await Ze(f=>Ul({retention_days:h,...f},{room:t,rooms:o}),{days:h??l.usual_days}),l=await g.get(`/rooms/${t.id}/retention`)}),d()}}async function Ul(e,{
room:t,rooms:o}){tt(t)?await o.update(t.id,e):await g.put(`/rooms/${t.id}/retention`,e)}function zl(e,{retention_days:t,usual_days:o,most_days:n}){let s=o?A("re\
tention.days",o,{count:R(o)}):m("retention.ever"),i=[new Option(m("retention.usual",{days:s}),"")];n||i.push(new Option(m("retention.ever"),"0"));let a=new Set(
Hl.filter(c=>!n||c<=n));t&&a.add(t);for(let c of[...a].sort((l,d)=>l-d))i.push(new Option(A("retention.days",c,{count:R(c)}),String(c)));n&&t===0&&i.push(new Option(
m("retention.ever"),"0")),e.replaceChildren(...i),e.value=t===null?"":String(t)}var Gl=e=>A("retention.kept",e,{count:R(e)});function hr({conversation:e,rooms:t,sections:o,me:n,onLeft:s,onPanel:i}){let a=x("room-details"),c=r(".room-form",a),{room:l}=e;_(c),Kl(a,l),r(".room-facts",a).
textContent=Vl(l),Ql(a,e),lr(r(".room-mine",a),{room:l,rooms:t,sections:o}),S(c,async f=>{await t.update(l.id,Xl(l,f)),a.close()}),Yl(a,{room:l,rooms:t,me:n}),a.
dataset.room=l.id,dr(a,{room:l,rooms:t,me:n});let d=r(".bans",a);d.open=!1,d.ontoggle=()=>d.open&&sr(d,{room:l});let h=r(".guests",a);return h.open=!1,h.ontoggle=
()=>h.open&&ir(h,{room:l,mayMake:Jn(l,{me:n,by:r(".app").dataset.guests})}),Zl(a,{room:l,rooms:t,onLeft:s,onPanel:i}),k(a)}function Kl(e,{name:t,topic:o,description:n,
slow_seconds:s,writers:i,history:a,shows_readers:c}){let{elements:l}=r(".room-form",e);l.name.value=t,l.topic.value=o??"",l.description.value=n??"",Jl(l.slow_seconds,
s),l.writers.value=i,l.joined_only.checked=a==="joined",l.shows_readers.checked=c,r(".room-name-text",e).textContent=t;let d=(f,u)=>f.value===u?"":f.selectedOptions[0].
text,h=[[".room-topic-text",o],[".room-description-text",n]];h.push([".room-slow-text",d(l.slow_seconds,"0")],[".room-writers-text",d(l.writers,"members")]);for(let[
f,u]of h)r(f,e).textContent=u??"",r(f,e).parentElement.hidden=!u}function Yl(e,{room:t,rooms:o,me:n}){let s=r(".room-suggested",e),i=r("input",s);s.hidden=n.role!==
"owner"||t.kind!=="public"||t.archived,i.checked=t.suggested===!0,i.onchange=()=>v(r(".room-form",e),()=>o.suggest(t.id,i.checked))}function Vl({kind:e,member_count:t}){
return A(`room.facts.${e}`,t,{count:R(t)})}function Jl(e,t){let o=String(t);[...e.options].some(n=>n.value===o)||e.append(new Option(m("room.slow.other",{count:R(
t)}),o)),e.value=o}function Xl(e,{name:t,topic:o,description:n,slow_seconds:s,writers:i,joined_only:a,shows_readers:c}){let l={name:t.trim(),topic:o.trim(),description:n.
trim()},d=tt(e)?{history:a?"joined":"all",shows_readers:!!c}:{},h={...l,slow_seconds:Number(s),writers:i,...d};return Object.fromEntries(Object.entries(h).filter(
([f,u])=>u!==(e[f]??"")))}function Ql(e,{room:t}){let o=t.kind==="direct",n=tt(t),s=Dt(t);for(let i of[".room-fields",".room-save"])r(i,e).hidden=!s;r(".room-te\
xts",e).hidden=s||o,r(".room-owners",e).hidden=!n,r(".bans",e).hidden=!Z(t),r(".guests",e).hidden=!Z(t)||o;for(let i of["reports","webhooks","audit"])ge(e,i,Z(t));
ge(e,"archive",n&&!t.archived),ge(e,"restore",n&&t.archived),ge(e,"leave",!o),ge(e,"delete",n)}function ge(e,t,o){r(`[data-action="${t}"]`,e).hidden=!o}function Zl(e,{
room:t,rooms:o,onLeft:n,onPanel:s}){let i=r(".room-form",e),a=d=>v(i,async()=>{await d(),e.close()}),c=d=>a(async()=>await d()!==!1&&n()),l={members:()=>a(()=>s(
"people")),reports:()=>a(()=>s("reports")),webhooks:()=>a(()=>s("webhooks")),audit:()=>a(()=>s("audit")),threads:()=>a(()=>s("threads")),scheduled:()=>a(()=>s("\
scheduled")),archive:async()=>{let d=await dt(se("archive",t));d&&a(()=>un(t,o,d))},restore:()=>a(()=>o.update(t.id,{archived:!1})),leave:async()=>{(t.member_count===
1||await T(se("leave",t)))&&c(()=>wn(t,o))},delete:async()=>{let d=await dt(se("delete",t));d&&c(()=>o.delete(t.id,d))}};for(let[d,h]of Object.entries(l))r(`[da\
ta-action="${d}"]`,e).onclick=h}function fr({sections:e,onMade:t}){return ur({title:m("section.create"),name:"",action:m("section.make"),save:async(o,n)=>{let s=await g.post("/me/sections",{name:o});
e.note(s),J(n),t(s.id)}})}function pr({sections:e,id:t}){return ur({title:m("section.title"),name:e.nameOf(t),action:m("save"),save:async(o,n)=>{await g.patch(`\
/me/sections/${t}`,{name:o}),J(n)},remove:()=>g.delete(`/me/sections/${t}`),question:{title:m("section.delete.title",{name:e.nameOf(t)}),text:m("section.delete.\
text"),action:m("section.delete")}})}function ur({title:e,name:t,action:o,save:n,remove:s=null,question:i=null}){let a=x("section"),c=r("form",a),l=r('[data-act\
ion="remove-section"]',a);return _(c),c.elements.name.value=t,r(".button-primary",c).textContent=o,S(c,d=>n(d.name.trim(),a)),l.hidden=!s,l.onclick=()=>v(c,async()=>{
await T(i)&&(await s(),J(a))}),k(a,{title:e})}async function wr({id:e,rooms:t,sections:o,...n}){let s=x("section-room"),i=new at({rooms:t,isOffered:({room:c})=>!c.archived&&c.mine?.section!==e}),a=({room:c})=>v(
s,async()=>{t.find(c.id)?.role||await t.join(c.id),await t.set(c.id,{section:e}),s.close()});new ct(s,{choices:i,onChosen:a,...n}),r(".form-error",s).hidden=!0,
r('[data-open="create-room"]',s).dataset.subject=e,await k(s,{title:m("section.add",{name:o.nameOf(e)})}),i.close()}async function gr(){let e=x("team-emoji"),t=r("form",e),o=()=>ed(e);_(t),t.elements.file.onchange=()=>t.elements.name.value||=td(t.elements.file.files[0]?.name??
""),S(t,async({name:n,file:s})=>{await H.add(n.trim().replace(/^:|:$/g,""),s),t.reset()}),H.addEventListener("change",o),o(),await k(e),H.removeEventListener("c\
hange",o)}var td=e=>e.replace(/\.\w+$/,"").toLowerCase().replace(/[^a-z0-9_+-]+/g,"_").slice(0,32);function ed(e){let{all:t}=H;r(".team-emoji-none",e).hidden=t.
length>0,j(r(".team-emoji-list",e),t,{key:({key:o,image:n})=>o+n,create:()=>w("team-emoji-item"),update:(o,n)=>od(o,n,e)})}function od(e,t,o){nt(r(".emoji-sign",
e),t),r(".team-emoji-name",e).textContent=t.text;let n=r("button",e);n.setAttribute("aria-label",m("team_emoji.remove",{name:t.text})),n.onclick=()=>nd(t,o)}async function nd({
code:e,text:t},o){await T({title:m("team_emoji.remove",{name:t}),text:m("team_emoji.remove.text",{name:t}),action:m("team_emoji.remove.action")})&&await v(r("fo\
rm",o),()=>H.remove(e))}function sd({app:e,router:t,state:o}){let{me:n,rooms:s,directory:i}=o,a=u=>t.goToRoom(u.id),c=()=>t.go(Nn),l=u=>t.go({...t.address,panel:u}),d=async u=>{if(u===
n.id)return f.account;let y=await s.openDirect([u]);return()=>a(y)},h=u=>()=>e.conversation&&u(e.conversation),f={"create-room":u=>Xi({section:u,onCreated:a,...o}),
browse:()=>Ji({rooms:s,onJoined:a}),jump:()=>Qi({onRoom:u=>t.goToRoom(u),onPerson:d,...o}),"new-message":()=>er({onOpened:a,...o}),room:h(u=>hr({conversation:u,
onLeft:c,onPanel:l,...o})),"add-people":h(u=>on({conversation:u,...o})),"section-room":u=>wr({id:u,...o}),section:u=>pr({id:u,...o}),"new-section":()=>fr({onMade:u=>f["\
section-room"](u),...o}),invite:()=>Zi({room:e.conversation?.room,...o}),account:()=>Ki({onChanged:u=>i.take([u]),onReadingShown:()=>e.conversation?.readers.load().
catch(()=>{}),...o}),person:u=>e.conversation?l(`person:${u}`):or({subject:u,router:t,...o}),"team-emoji":gr,"all-apps":Vi,keys:()=>k(x("keys"))};return f}var gn=2,id=20;async function yn({conversation:e,question:t="",options:o=[]}){let n=x("poll"),s=r("form",n),i=r(".poll-fields",s),a=Q();_(s),s.elements.text.value=
t,i.replaceChildren();for(let f of[...o,...Array(Math.max(gn-o.length,0)).fill("")])yr(i,f);let c=r(".poll-add",s),l=()=>ad(i,c);c.onclick=()=>{yr(i,"").focus(),
l()},i.onclick=({target:f})=>{f.closest("button")&&rd(f.closest(".poll-field"),l)},i.onkeydown=f=>{f.key==="Enter"&&!vt(f)&&cd(f,i)},l();let d=md(s,z(e.me)),h=Ht(
f=>e.ask({...f,client_id:a}));return S(s,async f=>{await h(ld(s,f,d)),n.close("done")}),await k(n)==="done"}function yr(e,t){let o=e.appendChild(w("poll-field"));
return r("input",o).value=t,r("input",o)}function rd(e,t){let o=e.nextElementSibling??e.previousElementSibling;e.remove(),r("input",o).focus(),t()}function ad(e,t){
let o=[...e.children];o.forEach((n,s)=>{let i=m("poll.option",{number:s+1}),a=r("input",n);a.setAttribute("aria-label",i),a.placeholder=i,a.required=s<gn,r("but\
ton",n).hidden=o.length<=gn}),t.hidden=o.length>=id}function cd(e,t){let o=e.target.closest(".poll-field")?.nextElementSibling;!e.target.matches("input")||!o||(e.
preventDefault(),r("input",o).focus())}function md(e,t){let o=De(t),{ends:n,other:s}=e.elements;r('option[value="monday"]',n).hidden=o.monday.getTime()===o.tomorrow.
getTime();for(let[a,c]of Object.entries(o))p(r(`option[value="${a}"]`,n),m("poll.end.at",{when:m(`time.${a}`),date:V(c,t)}));s.min=it(Date.now(),t),s.value=it(o.
tomorrow,t);let i=()=>{r(".poll-other",e).hidden=n.value!=="other",s.disabled=n.value!=="other"};return n.onchange=i,i(),{...o,get other(){return Ut(s.value,t)}}}
function ld(e,{text:t,multiple:o,anonymous:n,ends:s},i){let a=[...e.querySelectorAll(".poll-field input")].map(({value:l})=>l.trim()).filter(Boolean),c=s==="nev\
er"?null:i[s].toISOString();return{text:t,options:a,multiple:!!o,anonymous:!!n,ends_at:c}}var ie=class extends EventTarget{#t;#e;#o=new Map;#s=new Map;loading=!1;failed=!1;constructor({groups:t,pathOf:o}){super(),this.#t=t,this.#e=o}of({key:t,users:o}){
let n=(this.#o.get(t)??[]).filter(({id:s})=>!o.includes(s));return[...o.map(s=>({id:s,name:"…"})),...n]}get hasMore(){return!!this.#n}async more(){let t=this.#n;
if(!t||this.loading)return;let o=this.#s.get(t.key)??this.#e(t.key);this.loading=!0;let n=await g.page(o).catch(()=>null);this.loading=!1,this.failed=!n,n&&(this.#o.
set(t.key,[...this.#o.get(t.key)??[],...n.items.map(({user:s})=>s)]),this.#s.set(t.key,n.next)),this.dispatchEvent(new Event("change"))}get#n(){return this.#t().
find(({key:t,count:o,users:n})=>o>n.length&&this.#s.get(t)!==null)}};async function dd({entry:{seq:e},conversation:t}){let o=x("reactions"),n=new AbortController,{signal:s}=n,i=()=>(t.history.shown.entry(e)?.reactions??[]).map(d=>({
key:d.emoji,count:Kn(d),users:d.users})),a=d=>`/rooms/${t.room.id}/messages/${e}/reactions?${new URLSearchParams({emoji:d})}`,c=new ie({groups:i,pathOf:a}),l=()=>hd(
o,i(),c,t);for(let d of[t,c])d.addEventListener("change",l,{signal:s});Ot(o).onclick=()=>c.more(),l(),await k(o,{title:m("reaction.who")}),n.abort()}function hd(e,t,o,n){
let s=t.flatMap(i=>o.of(i).map(a=>({key:`${i.key} ${a.id}`,emoji:i.key,person:a})));j(r(".reaction-list",e),s,{create:()=>w("reaction-item"),update:(i,{emoji:a,
person:c})=>{nt(r(".reaction-emoji",i),xs(a)),p(r(".reaction-name",i),b(n.personOf(c)))}}),ht(e,o)}function fd({entry:e,author:t,room:o,reports:n}){let s=x("report"),i=r("form",s);return _(i),r(".report-text",i).textContent=m("report.text",{name:b(t),room:o.name}),
S(i,async({reason:a})=>{await n.report({room:o.id,seq:e.seq,reason:a.trim()}),s.close(),F(m("report.done"))}),k(s)}async function pd({entry:e,conversation:t}){let{readers:o,members:n}=t,s=x("seen-by"),i=new AbortController,a=!1,c=()=>a&&wd(s,ud(e,t));r(".seen-list",s).replaceChildren(),
r(".seen-none",s).hidden=!0;for(let l of[o,n])l.addEventListener("change",c,{signal:i.signal});n.need(),v(s,async()=>{await o.load(),a=!0,c()}),await k(s,{title:m(
"seen.title")}),i.abort()}function ud({seq:e,user:t},o){let{readers:n,members:s}=o,i=new Set(n.of(e));return s.list.map(c=>c.user).filter(({id:c})=>i.has(c)&&c!==
t.id).map(c=>o.personOf(c))}function wd(e,t){p(r("h2",e),t.length?A("seen.count",t.length):m("seen.title")),r(".seen-none",e).hidden=t.length>0,j(r(".seen-list",
e),t,{key:({id:o})=>o,create:()=>w("seen-item"),update:(o,n)=>{D(r(".avatar",o),n),p(r(".seen-name",o),b(n))}})}function gd({text:e,conversation:{id:t,me:o},scheduled:n}){let s=Q();return zt({title:m("composer.later"),action:m("composer.later"),me:o,repeats:!0,act:Ht(async i=>{
let{at:a,time_zone:c}=await n.add(t,e,i,s);F(m("scheduled.done",{date:V(new Date(a),c)}))})})}var yd=/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{M}\p{N}_]+|\s+|[^]/gu;function br(e,t){let[o,n]=[e,t].map(c=>c.match(yd)??[]),s=0;for(;s<o.length&&s<n.length&&o[s]===n[s];)s+=1;let i=0;for(;i<o.length-s&&i<n.length-s&&o.at(-1-i)===
n.at(-1-i);)i+=1;let a=bd(o.slice(s,o.length-i),n.slice(s,n.length-i));return xd([...re("same",n.slice(0,s)),...a,...re("same",n.slice(n.length-i))])}var re=(e,t)=>t.
map(o=>({kind:e,text:o}));function bd(e,t){if(e.length*t.length>25e4)return[...re("gone",e),...re("new",t)];let o=vd(e,t),n=[],[s,i]=[0,0];for(;s<e.length&&i<t.
length;)e[s]===t[i]?(n.push({kind:"same",text:t[i]}),s+=1,i+=1):o[s+1][i]>=o[s][i+1]?(n.push({kind:"gone",text:e[s]}),s+=1):(n.push({kind:"new",text:t[i]}),i+=1);
return[...n,...re("gone",e.slice(s)),...re("new",t.slice(i))]}function vd(e,t){let o=Array.from({length:e.length+1},()=>new Uint16Array(t.length+1));for(let n=e.
length-1;n>=0;n-=1)for(let s=t.length-1;s>=0;s-=1)o[n][s]=e[n]===t[s]?o[n+1][s+1]+1:Math.max(o[n+1][s],o[n][s+1]);return o}function xd(e){let t=[],o="",n="",s=()=>{
o&&t.push({kind:"gone",text:o}),n&&t.push({kind:"new",text:n}),o=n=""},i="";for(let{kind:a,text:c}of e){if(a==="same"){s(),i+=c;continue}i&&t.push({kind:"same",
text:i}),i="",a==="gone"?o+=c:n+=c}return s(),i&&t.push({kind:"same",text:i}),t}var vr={gone:"del",new:"ins"};async function kd({entry:e,conversation:t}){let o=x("versions"),n=new AbortController,{signal:s}=n,i=new E,a=()=>i.open(`/rooms/${t.
room.id}/messages/${e.seq}/versions?limit=50`),c=r(".versions-alone",o);c.hidden=!0,i.addEventListener("change",()=>c.hidden=i.items.length!==1||i.hasMore,{signal:s}),
O(o,{list:i,into:".version-list",none:".versions-none",sort:l=>l.map((d,h)=>({...d,id:String(h),before:l[h+1]})),create:()=>w("version-item"),update:Ed,signal:s}),
Od(t,e,a,s),r(".versions-none",o).hidden=!0,a(),await k(o,{title:m("versions.title")}),n.abort(),r(".version-list",o).replaceChildren()}function Od(e,t,o,n){let s=t,
i=()=>{let a=e.history.shown.entry(t.seq);!a||a.text===s.text&&a.editedAt===s.editedAt&&a.deleted===s.deleted||(s=a,o())};e.addEventListener("change",i,{signal:n})}
function Ed(e,{at:t,text:o,before:n}){let s=r("time",e);s.dateTime=t,p(s,P(new Date(t)));let i=n?br(n.text,o):[{kind:"same",text:o}];r(".version-text",e).replaceChildren(
...i.map(a=>vr[a.kind]?Oe(vr[a.kind],a.text):a.text))}async function _d({entry:{seq:e},conversation:t}){let o=x("voters"),n=new AbortController,{signal:s}=n,i=()=>t.timeline.entry(e)??t.history.shown.entry(e),a=()=>(i()?.
poll?.options??[]).map(({text:h,votes:f,voters:u=[]},y)=>({key:String(y),text:h,count:f,users:u})),c=h=>`/rooms/${t.room.id}/polls/${e}/voters?${new URLSearchParams(
{option:h})}`,l=new ie({groups:a,pathOf:c}),d=()=>Sd(o,a(),l,t);for(let h of[t,l])h.addEventListener("change",d,{signal:s});Ot(o).onclick=()=>l.more(),d(),await k(
o,{title:m("poll.who")}),n.abort()}function Sd(e,t,o,n){let s=t.filter(({count:i})=>i);j(r(".voter-options",e),s,{create:()=>w("voter-option"),update:(i,a)=>{p(
r("h3",i),a.text),j(r("ul",i),o.of(a).map(n.personOf),{key:({id:c})=>c,create:()=>w("seen-item"),update:(c,l)=>{D(r(".avatar",c),l),p(r(".seen-name",c),b(l))}})}}),
ht(e,o)}var $d=10,Td=new Set(["mention","reply"]),wo=class extends EventTarget{#t;#e;#o;#s=new Map;#n=!1;#i=null;constructor({me:t,rooms:o,inbox:n,socket:s,isWanted:i}){
super(),this.#t=t,this.#e=o,this.#o=i,this.#i=n.told,this.#n=o.loaded&&o.mine.every(a=>!a.isKept),this.#n&&this.#c(),s.addEventListener("frame",({detail:a})=>this.#r[a.
type]?.(a))}#r={rooms:({more:t})=>t||(this.#n?this.#a():this.#c()),room:({item:t})=>this.#m(t.id),unread:({room:t})=>this.#m(t),inbox:t=>this.#l(t)};#c(){this.#n=
!0;for(let t of this.#e.mine)this.#d(t)}#a(){for(let{id:t}of this.#e.mine)this.#m(t)}#m(t){let o=this.#e.find(t);if(!this.#n||!o?.role)return;let n=this.#s.has(
t),s=this.#s.get(t)??0;this.#d(o);let{last_message:i}=o;!i||i.seq<=s||!(n||o.kind==="direct")||i.user.id===this.#t.id||i.deleted||i.seq<=o.read_seq||this.#f("me\
ssage",{room:o,message:i})}#d({id:t,last_message:o}){this.#s.set(t,o?.seq??0)}async#l({at:t,unread:o}){let n=this.#i;this.#i={at:Ad(t,n?.at),unread:o};let s=n?.
at??"",i=t===s&&o>n?.unread;if(!n||!t||!(t>s||i)||!this.#o())return;let{items:a}=await g.get(`/me/inbox?limit=${$d}`).catch(()=>({items:[]})),c=a.filter(l=>l.unread&&
Td.has(l.kind)&&(i?l.at===t:l.at>s));for(let l of c.reverse())this.#f("item",l)}#f(t,o){this.dispatchEvent(new CustomEvent(t,{detail:o}))}},Ad=(e,t)=>(e??"")>(t??
"")?e:t??null;var go=class extends EventTarget{#t;#e;constructor({me:t}){super(),this.#t=Lt(`rings:${t.id}`),this.#e=this.#o(),addEventListener("storage",({key:o})=>{o===this.#t&&
(this.#e=this.#o(),this.#n())})}get canShow(){return"Notification"in globalThis&&"serviceWorker"in navigator}get isRefused(){return this.canShow&&Notification.permission===
"denied"}get shows(){return this.canShow&&Notification.permission==="granted"&&this.#e.shows===!0}get sound(){return this.#e.sound??""}get ringsAtAll(){return this.
shows||this.sound!==""}async setShows(t){t&&Notification.permission==="default"&&await Notification.requestPermission(),this.#s({shows:t})}setSound(t){this.#s({
sound:t})}#o(){return JSON.parse(localStorage.getItem(this.#t))??{}}#s(t){this.#e={...this.#e,...t},localStorage.setItem(this.#t,JSON.stringify(this.#e)),this.#n()}#n(){
this.dispatchEvent(new Event("change"))}};var xr=({me:e,wishes:t},o=Date.now())=>gt(e.quiet_until)||Cd(t.quietHours,o);function Cd(e,t){if(!e)return!1;let{begins:o,ends:n,time_zone:s}=e,i=it(t,s).slice(
11);return o<n?o<=i&&i<n:o<=i||i<n}var Ld=180,ft=(e,t=null)=>t?`${e}/${t}`:e;function kr({room:e,message:t},{directory:o}){let{seq:n,user:s}=t,i={user:b(o.of(s)),room:e.name};return{...Er({room:e.
id,seq:n,user:s,directory:o,text:K(t)}),place:ft(e.id),path:G({view:"room",room:e.id,seq:n}),replyPath:G({view:"room",room:e.id}),title:e.kind==="direct"&&e.people.
length<2?i.user:m("notify.title",i)}}function Or({kind:e,room:t,by:o,message:n,reply:s},{directory:i,rooms:a}){let c=e==="reply"?n.seq:n.in_room?null:n.thread,l=s??
n,{seq:d}=l,h={user:b(i.of(o)),room:a.find(t)?.name??""};return{...Er({room:t,seq:d,user:o,directory:i,text:K(l)}),place:ft(t,c),replyPath:c?null:G({view:"room",
room:t}),path:G(c?{view:"room",room:t,panel:`thread:${c}`}:{view:"room",room:t,seq:d}),title:m(`notify.title.${e}`,h)}}var Er=({room:e,seq:t,user:o,directory:n,
text:s})=>({key:`${e}/${t}`,seq:t,user:o,text:kt(s).replace(/\s+/gu," ").slice(0,Ld),icon:ms(n.of(o),"large")});var Dd="reply",yo=class{constructor({router:t,writeOn:o}){navigator.serviceWorker?.addEventListener("message",({data:n})=>{let s=n.goTo&&Fn(new URL(n.goTo,location.
origin));s&&(t.go(s),n.isReply&&o())})}async show({title:t,text:o,place:n,path:s,replyPath:i=null,seq:a=0,icon:c=null}){await(await navigator.serviceWorker.ready).
showNotification(t,{body:o,tag:n,renotify:!0,silent:!0,...c&&{icon:c},data:{path:s,replyPath:i,seq:a},actions:i&&et.matches?[{action:Dd,title:m("notify.reply")}]:
[]})}hear(t){let{type:o,room:n,seq:s,root:i,read_seq:a}=t;o==="read"&&this.#t(ft(n),s),o==="thread"&&a&&this.#t(ft(n,i),a),o==="room_gone"&&this.#t(ft(n),1/0)}async#t(t,o){
let s=await(await navigator.serviceWorker?.getRegistration(`${q}/`))?.getNotifications({tag:t})??[];for(let i of s)i.data.seq<=o&&i.close()}};var Md=new Promise(()=>{}),bo=class{#t;#e=!1;#o=[];constructor({me:t}){this.#t=Lt(`tabs:${t.id}:`),navigator.locks.request(`${this.#t}rings`,()=>(this.#e=!0,Md))}get rings(){
return this.#e}show(t){if(t.join()!==this.#o.map(({place:o})=>o).join()){for(let{release:o}of this.#o)o();this.#o=t.map(o=>this.#s(o))}}async isOnScreen(t){let{
held:o}=await navigator.locks.query();return o.some(({name:n})=>n===this.#n(t))}#s(t){let o,n=new Promise(s=>o=s);return navigator.locks.request(this.#n(t),{mode:"\
shared"},()=>n),{place:t,release:o}}#n=t=>`${this.#t}shows:${t}`};var Rd=200,_r=2e3,bn=class{#t;#e;#o;#s=new Set;#n=-_r;constructor(t){let{me:o,router:n,socket:s,writeOn:i}=t;this.#t=t,this.device=new go({me:o}),this.#e=navigator.
locks?new bo({me:o}):null,this.#o=new yo({router:n,writeOn:i});let a=new wo({...t,isWanted:()=>this.#i});a.addEventListener("message",({detail:l})=>this.#r(l)),
a.addEventListener("item",({detail:l})=>this.#a(Or(l,t)));let c=()=>this.#e?.show(document.hidden?[]:jd(n.address));n.addEventListener("change",c),document.addEventListener(
"visibilitychange",c),c(),s.addEventListener("frame",({detail:l})=>this.#o.hear(l))}test(t){this.#m(),this.device.shows&&this.#o.show({title:m("notify.test.titl\
e"),text:t,place:"test",path:location.pathname})}get#i(){let{wishes:t}=this.#t;return(this.#e?.rings??!0)&&this.device.ringsAtAll&&t.notify!=="nothing"&&!xr(this.#t)}async#r(t){
await this.#t.wishes.told,this.#c(t.room)&&this.#a(kr(t,this.#t))}#c({kind:t,mine:o,blocked:n}){return(t==="direct"||this.#t.wishes.notify==="all")&&o?.notify===
"all"&&!n}async#a(t){await this.#t.wishes.told;let{user:o,place:n,key:s}=t;this.#s.has(s)||(this.#d(s),!(!this.#i||this.#t.blocks.has(o.id))&&(await this.#e?.isOnScreen(
n)||(this.#m(),this.device.shows&&this.#o.show(t))))}#m(){let t=performance.now();t-this.#n<_r||(this.#n=t,uo(this.device.sound))}#d(t){this.#s.add(t),this.#s.size>
Rd&&this.#s.delete(this.#s.values().next().value)}};function jd({view:e,room:t,panel:o}){if(e!=="room")return[];let[,n]=/^thread:(\d+)/.exec(o??"")??[];return[ft(
t),...n?[ft(t,n)]:[]]}var Id=/^\/([a-z][a-z0-9_-]*)(?:@(\S+))?(?:\s+([^]*))?$/u,Pd={m:6e4,h:36e5,d:864e5},Nd=/^(\d{1,4})\s*(m|h|d)$/u,Fd=new Set(["off","0"]),B=class extends Error{};
function Sr(e){let[,t,o,n=""]=e.match(Id)??[];return t?{name:t,bot:o,rest:n.trim()}:null}var St=e=>`/${e} ${m(`command.${e}.usage`)}`.trim();function pt(e,t){if(!e)
throw new B(m("command.use",{usage:St(t)}));return e}function vo(e,t){if(Fd.has(e))return null;let[,o,n]=e.match(Nd)??[];if(!Number(o))throw new B(m("command.ti\
me",{usage:St(t)}));return new Date(Date.now()+Number(o)*Pd[n]).toISOString()}async function vn(e){let t=e.replace(/^@/u,"");try{return await g.get(`/users/${encodeURIComponent(
t)}`)}catch(o){throw o.status===404?new B(m("command.nobody",{name:t})):o}}var Bd=new RegExp("^(\\p{RGI_Emoji}|\\p{Emoji_Presentation}|\\p{Extended_Pictographic}\\ufe0f?)\\s*","v"),$r=[{name:"dnd",may:()=>!0,async run({rest:e,directory:t,
say:o}){let n=vo(pt(e,"dnd"),"dnd");t.take([await g.patch("/me",{quiet_until:n})]),o(n?m("command.dnd.done",{date:P(new Date(n))}):m("command.dnd.off"))}},{name:"\
status",may:()=>!0,async run({rest:e,directory:t,say:o}){let[n,s=""]=e.match(Bd)??[""],i=e.slice(n.length);t.take([await g.patch("/me",{status:e?{emoji:s,text:i,
until:null}:null})]),o(m(e?"command.status.done":"command.status.off"))}}];var qd=2,xo={key:null,clientId:null},Tr=[{name:"poll",may:({room:e})=>!yt(e),async run({rest:e,conversation:t}){let[o="",...n]=e.split("|").map(s=>s.trim()).filter(
Boolean);if(n.length>=qd)return Wd(t,{text:o,options:n});if(!await yn({conversation:t,question:o,options:n})&&e)throw new B(m("poll.dropped"))}}];async function Wd(e,t){
let o=JSON.stringify([e.id,t]);xo.key!==o&&(xo={key:o,clientId:Q()}),await e.ask({...t,client_id:xo.clientId}),xo={key:null,clientId:null}}var Cr=864e5,Lr={"m|min|minutes?|分钟":6e4,"h|hours?|小时":36e5,"d|days?|天":Cr},Dr=["sunday|周日","monday|周一","tuesday|周二","wednesday|周三","t\
hursday|周四","friday|周五","saturday|周六"],Mr="today|今天",Rr="tomorrow|明天",Hd="09:00",Ud="(?:\\s+|$|(?=\\p{Script=Han}))",jr="(?:at\\s+)?(?<hour>[\
01]?\\d|2[0-3])[:：](?<minute>[0-5]\\d)",zd=xn(`(?:in\\s+)?(?<count>\\d{1,5})\\s*(?<unit>${Object.keys(Lr).join("|")})后?`),Gd=xn(jr),Kd=xn(`(?:on\\s+)?(?<day>${[
Mr,Rr,...Dr].join("|")}|\\d{4}-\\d\\d-\\d\\d)(?:\\s*${jr})?`);function Ir(e,t,o=Date.now()){let n=(c,l)=>{let d=e.match(c),h=d&&l(d.groups);return Number.isFinite(
h)?{at:h,rest:e.slice(d[0].length)}:null},s=it(o,t).slice(0,10),i=(c,l)=>Jd(c)?Ut(`${c}T${l}`,t).getTime():null,a=c=>[s,Oo(s,1)].map(l=>i(l,c)).find(l=>l>o);return n(
zd,({count:c,unit:l})=>o+Number(c)*Yd(l))??n(Gd,c=>a(Ar(c)))??n(Kd,({day:c,...l})=>i(Vd(c,s),Ar(l)))}var Ar=({hour:e,minute:t})=>e?`${e.padStart(2,"0")}:${t}`:Hd,
Yd=e=>Object.entries(Lr).find(([t])=>ko(t,e))[1];function Vd(e,t){if(ko(Mr,e))return t;if(ko(Rr,e))return Oo(t,1);let o=Dr.findIndex(n=>ko(n,e));return o<0?e:Oo(
t,(7+o-new Date(t).getUTCDay())%7||7)}var Oo=(e,t)=>new Date(Date.parse(e)+t*Cr).toISOString().slice(0,e.length),Jd=e=>!Number.isNaN(Date.parse(e))&&Oo(e,0)===e,
ko=(e,t)=>new RegExp(`^(?:${e})$`,"iu").test(t);function xn(e){return new RegExp(`^${e}${Ud}`,"iu")}var Xd=365*864e5,Eo={rest:null,clientId:null},Pr={name:"remind",may:()=>!0,async run({rest:e,conversation:{me:t},rooms:o,saved:n,say:s}){let i=z(t),{at:a,text:c}=Qd(
pt(e,"remind"),i);Eo.rest!==e&&(Eo={rest:e,clientId:Q()});let l=await o.openDirect([t.id]),{seq:d}=await g.post(`/rooms/${l.id}/messages`,{text:c,client_id:Eo.clientId});
await n.save({room:l.id,seq:d},new Date(a).toISOString()),Eo={rest:null,clientId:null};let h=()=>g.delete(`/rooms/${l.id}/messages/${d}`).catch(f=>s(W(f)));s(m(
"command.remind.done",{date:V(new Date(a),i)}),{undo:{label:m("undo"),act:h}})}};function Qd(e,t){let o=Ir(e.replace(/^(?:me|我)\s+/iu,""),t),n=o?o.at-Date.now():
0;if(n<=0||n>Xd)throw new B(m("command.remind.time",{usage:St("remind")}));let s=o.rest.replace(/^to\s+/iu,"").trim();if(!s)throw new B(m("command.use",{usage:St(
"remind")}));return{at:o.at,text:s}}var Zd=["all","mentions","nothing"],Nr=({room:e})=>e.kind!=="direct",Fr=({room:e})=>Dt(e)&&e.kind!=="direct",Br=[{name:"topic",may:Fr,run:({rest:e,room:t,rooms:o})=>o.
update(t.id,{topic:pt(e,"topic")})},{name:"rename",may:Fr,run:({rest:e,room:t,rooms:o})=>o.update(t.id,{name:pt(e,"rename")})},{name:"invite",may:({room:e})=>ke(
e),async run({rest:e,conversation:t,say:o}){let n=pt(e,"invite").split(/[\s,]+/u),s=await Promise.all(n.map(vn));await t.members.add(s),o(m("command.invite.done",
{names:s.map(b).join(", ")}))}},{name:"mute",may:({room:e})=>Z(e)&&e.kind!=="direct",async run({rest:e,conversation:t,say:o}){let[n,s,...i]=pt(e,"mute").split(/\s+/u),
a=vo(s??"","mute"),c=await vn(n),l=i.length?{reason:i.join(" ")}:{};await t.members.mute(c.id,{muted_until:a,...l}),o(m(a?"command.mute.done":"command.mute.lift\
ed",{name:b(c)}))}},{name:"notify",may:()=>!0,async run({rest:e,room:t,rooms:o,say:n}){if(!Zd.includes(e))throw new B(m("command.use",{usage:`/notify ${m("comma\
nd.notify.usage")}`}));await o.set(t.id,{notify:e}),n(m("command.notify.done",{choice:m(`mine.notify.${e}`)}))}},{name:"archive",may:({room:e})=>Nr({room:e})&&tt(
e)&&!e.archived,run:({room:e,rooms:t})=>ar(e,t)},{name:"leave",may:Nr,async run({room:e,rooms:t,goHome:o}){await rr(e,t)&&o()}}];var th="¯\\\\\\_(ツ)\\_/¯",qr=[{name:"shrug",may:()=>!0,run:({rest:e,send:t})=>t([e,th].filter(Boolean).join(" "))}];var Wr=[...Br,...$r,...Tr,Pr,...qr].sort((e,t)=>e.name.localeCompare(t.name)),Ct=e=>Wr.find(t=>t.name===e),Hr=(e,t)=>Wr.filter(o=>o.name.startsWith(t)&&o.may(e));var eh=15e3,oh=5,ye=new Map,_o=e=>ye.get(e)?.list??[];function So(e){let t=ye.get(e);if(t?.loading)return t.loading;if(t&&Date.now()-t.at<eh)return Promise.resolve(
t.list);let o=nh(e).then(n=>(ye.set(e,{at:Date.now(),list:n}),n),n=>{throw ye.set(e,{at:0,list:t?.list??[]}),n});return ye.set(e,{...t,loading:o}),o}function $o(e,{
name:t,bot:o}){let n=o?.toLowerCase();return e.filter(s=>s.name===t&&(!n||s.bot.name.toLowerCase()===n))}function ae({name:e,bot:t},o,n){return o.filter(i=>i.name===
e).length>1||n(e)?`${e}@${t.name}`:e}async function nh(e){let t=[],o=`/rooms/${e}/commands`;for(let n=0;o&&n<oh;n+=1){let{items:s,next:i}=await g.get(o);t.push(
...s),o=i?.replace(/^\/api\/v1/u,"")}return t}var sh=/"(?:[^"\\]|\\.)*"(?=\s|$)|\S+/gsu,kn=e=>e.match(sh)??[];async function Ur({name:e,bot:t,rest:o},n,{room:s,isTaken:i}){let a=await So(s).catch(()=>_o(s)),
c=$o(a,{name:e,bot:t});if(!c.length)return null;if(c.length>1)throw new B(m("command.several",{names:c.map(h=>`/${ae(h,a,i)}`).join(", ")}));let[l]=c,d=l.arguments.
filter(({required:h})=>h).length;if(kn(o).length<d)throw new B(m("command.use",{usage:l.usage}));return{text:n,call:l.bot.id}}var ih=/^\/([a-z][\w-]*)(?:@(\S*))? (.*)$/u,zr={isAtStart:!0,pattern:/^(\/(?:[a-z][\w-]*(?:@\S*)?)?|\/[a-z][\w-]*(?:@\S*)? .*)$/u,search([,e],{conversation:t},{
show:o}){let n=t.room.id,s=i=>{let{items:a,hint:c}=e.includes(" ")?ah(e,i):rh(e.slice(1),i,t);o(a,{hint:c})};s(_o(n)),So(n).then(s,()=>{})}},On=e=>!!Ct(e);function rh(e,t,o){
let n=Ct(e),s=t.filter(a=>ae(a,t,On).startsWith(e)),i=Hr(o,e);return n&&!s.length?{items:[],hint:En(n)}:!i.length&&s.length===1&&ae(s[0],t,On)===e?{items:[],hint:dh(
s[0])}:{items:[...i.map(hh),...s.map(a=>fh(a,t))],hint:n?En(n):""}}function ah(e,t){let[,o,n,s]=e.match(ih),i=n===void 0&&Ct(o);if(i)return{items:[],hint:En(i)};
let a=$o(t,{name:o,bot:n});return a.length===1?ch(a[0],e,s):{items:[],hint:""}}function ch(e,t,o){let n=kn(o),s=!o||/\s$/u.test(o),i=Math.min(n.length-(s?0:1),e.
arguments.length-1),a=e.arguments[i],c=[e.usage,a&&lh(a)].filter(Boolean).join(" · ");if(a?.kind!=="choice"||n.length>i+1)return{items:[],hint:c};let l=s?"":n[i],
d=l?t.slice(0,-l.length):t;return{items:a.choices.filter(f=>f.toLowerCase().startsWith(l.toLowerCase())&&f!==l).map(f=>({text:`${d}${mh(f)} `,label:f})),hint:c}}
var mh=e=>/\s/u.test(e)?`"${e}"`:e,lh=({name:e,about:t,required:o})=>{let n=t?`${e}: ${t}`:e;return o?n:m("command.optional",{words:n})},dh=({usage:e,about:t})=>`${e}\
 · ${t}`,En=e=>`${St(e.name)} · ${m(`command.${e.name}.about`)}`,hh=e=>({text:`/${e.name} `,label:St(e.name),detail:m(`command.${e.name}.about`)});function fh(e,t){
let o=ae(e,t,On);return{text:`/${o} `,label:e.usage.replace(`/${e.name}`,`/${o}`),detail:`${e.about} · ${b(e.bot)}`,person:e.bot}}var Gr=8,Kr={pattern:/(?:^|[\s(])(:[\p{L}\p{N}_+-]{2,})$/u,async search([,e],t,{show:o}){let n=Tt??await Zt().catch(()=>null),s=[...H.search(e).map(ph),...n?.search(
e,Gr).map(uh)??[]];o(s.slice(0,Gr))}},ph=e=>({text:`${e.text} `,label:e.text,detail:m("emoji.group.team"),emoji:e,chosen:()=>ue(e.key)});function uh(e){let t=co(
e);return{text:`${t} `,label:`:${e.codes[0]}:`,detail:e.label,emoji:{text:t},chosen:()=>ue(e.emoji)}}var wh=8,gh=1e3,Yr={pattern:/(?:^|[\s(])(@[^\s@]*)$/u,search([,e],{conversation:t,directory:o},{show:n,signal:s}){let i=e.slice(1),{members:a}=t,c=new Jt({directory:o}),
l=()=>n(yh({words:i,found:c.items,conversation:t}));for(let d of[a,c])d.addEventListener("change",l,{signal:s});s.addEventListener("abort",()=>c.close()),a.need(),
l(),i&&c.search(i)}};function yh({words:e,found:t,conversation:o}){let{members:n,me:s}=o,i=N(e),l=n.list.map(({user:y})=>y).filter(({id:y})=>y!==s.id).map(y=>({
user:y,rank:Eh(y,i)})).filter(({rank:y})=>y<Vr).sort((y,$)=>y.rank-$.rank).map(({user:y})=>y),d=new Map([...l,...t.filter(({id:y})=>n.has(y)),...t].map(y=>[y.id,
y]));d.delete(s.id);let h=bh(o.room).filter(({label:y})=>y.startsWith(`@${i}`)),u=[...d.values()].slice(0,wh-h.length).map(y=>vh(o.personOf(y),{isHere:n.has(y.id)||
!n.loaded}));return h.some(({label:y})=>y===`@${i}`)?[...h,...u]:[...u,...h]}function bh({member_count:e}){if(e<=2)return[];let t={text:"@room ",label:"@room",detail:A(
"completion.room",e-1),sign:"@"},o={text:"@here ",label:"@here",detail:m("completion.here"),sign:"@"};return e-1<=gh?[t,o]:[o]}function vh(e,{isHere:t}){let o=`\
@${e.name}`;return{text:`${o} `,label:b(e),detail:t?o:m("completion.elsewhere",{name:o}),person:e}}var[xh,kh,Oh,Vr]=[0,1,2,3];function Eh({name:e,display_name:t},o){
let n=[N(e),N(t)];return n.some(s=>s.startsWith(o))?xh:n.some(s=>s.includes(` ${o}`))?kh:n.some(s=>s.includes(o))?Oh:Vr}var _h=8,Jr={pattern:/(?:^|[\s(])(#[^\s#]*)$/u,search([,e],{rooms:t},{show:o}){let n=N(e.slice(1)),i=t.mine.filter(({kind:a})=>a!=="direct").map(a=>({room:a,at:N(
a.name).indexOf(n)})).filter(({at:a})=>a>=0).sort((a,c)=>Math.min(a.at,1)-Math.min(c.at,1));o(i.slice(0,_h).map(({room:a})=>Sh(a)))}},Sh=({name:e,topic:t})=>({text:`\
#${e} `,label:e,detail:t??"",sign:"#"});var $h=60,Th=/^\s*```/gmu,Ah=0,To=class{#t;#e;#o;#s;#n;#i=null;#r=null;#c=null;#a=[];#m=0;constructor(t,{sources:o,context:n}){this.#t=t,this.#s=o,this.#n=n;let s=w(
"completion");this.#e=r("ul",s),this.#e.id=`completion-${Ah+=1}`,this.#o=r("p",s),t.before(s),t.setAttribute("aria-autocomplete","list"),t.setAttribute("aria-co\
ntrols",this.#e.id);for(let i of["input","compositionend"])t.addEventListener(i,()=>this.#l());t.addEventListener("keydown",i=>this.#b(i),{capture:!0}),t.addEventListener(
"blur",()=>this.close()),t.addEventListener("click",()=>this.#l());for(let i of["pointerdown","mousedown","click"])s.addEventListener(i,Ch);this.#e.addEventListener(
"click",({target:i})=>this.#p(this.#y(i))),this.#e.addEventListener("pointermove",({target:i})=>this.#w(this.#y(i)))}close(){this.#i?.abort(),this.#i=null,this.#r=
null,this.#h([])}get#d(){return this.#a.length>0}#l(){let{value:t,selectionStart:o,selectionEnd:n}=this.#t,s=Math.max(0,o-$h),i=t.slice(s,o),a=o===n&&this.#s.find(
({pattern:d})=>d.test(i));if(!a||a.isAtStart&&s>0)return this.#d||this.#i?this.close():void 0;let c=i.match(a.pattern),l=o-c[1].length;if(l===this.#c||Lh(t.slice(
0,l)))return this.close();this.#c=null,this.#f(a,c,l)}#f(t,o,n){this.#i?.abort();let s=new AbortController;this.#i=s,this.#r=n;let i=(a,{hint:c=""}={})=>s.signal.
aborted||this.#h(a,{hint:c});t.search(o,this.#n(),{show:i,signal:s.signal})}#h(t,{hint:o=""}={}){!t.length&&!o&&!this.#d&&this.#e.parentElement.hidden||(this.#a=
t,this.#e.replaceChildren(...t.map((n,s)=>this.#u(n,s))),this.#e.hidden=!t.length,this.#o.hidden=!o,p(this.#o,o),this.#e.parentElement.hidden=!t.length&&!o,this.#g(
0))}#u({label:t,detail:o="",emoji:n,person:s,sign:i=""},a){let c=w("completion-item");c.id=`${this.#e.id}-${a}`;let l=r(".completion-sign",c);return n?nt(l,n):s?
(l.classList.add("avatar"),D(l,s)):l.textContent=i,r(".completion-label",c).textContent=t,r(".completion-detail",c).textContent=o,c}#w(t){t>=0&&t!==this.#m&&this.#g(
t)}#y=t=>[...this.#e.children].indexOf(t.closest("li"));#g(t){this.#m=t;for(let[n,s]of[...this.#e.children].entries())s.setAttribute("aria-selected",n===t);let o=this.#e.
children[t];o?this.#t.setAttribute("aria-activedescendant",o.id):this.#t.removeAttribute("aria-activedescendant"),o?.scrollIntoView({block:"nearest"})}#b(t){let o=!vt(
t)&&this.#v[t.key];!o||t.shiftKey||t.ctrlKey||t.metaKey||t.altKey||!this.#d&&!(t.key==="Escape"&&!this.#e.parentElement.hidden)||(t.preventDefault(),t.stopImmediatePropagation(),
o())}#v={ArrowDown:()=>this.#g((this.#m+1)%this.#a.length),ArrowUp:()=>this.#g((this.#m-1+this.#a.length)%this.#a.length),Enter:()=>this.#p(this.#m),Tab:()=>this.#p(
this.#m),Escape:()=>{this.#c=this.#r,this.close()}};#p(t){let o=this.#a[t];if(!o)return;let n=this.#r;this.close(),jt(this.#t,o.text,{from:n,to:this.#t.selectionEnd}),
o.chosen?.()}};function Ch(e){e.preventDefault(),e.stopPropagation()}function Lh(e){if(!e.includes("`"))return!1;let t=e.match(Th)?.length??0,o=e.slice(e.lastIndexOf(
`
`)+1);return t%2===1||o.split("`").length%2===0}var Xr=[Kr,Yr,Jr],_n=class{#t;#e;#o=null;constructor(t,o){this.#t=o,this.#e=Qr(t,{sources:[...Xr,zr],context:()=>this.#s})}show(t){this.#o=t,this.#e.close()}prepare(t){
this.#e.close();let o=Sr(t);if(o)return this.#n(o,t).catch(Mh);let n=te(t.startsWith("//")?t.slice(1):t);return typeof n=="string"?n:n.then(s=>({text:s}))}get#s(){
return{conversation:this.#o,...this.#t}}async#n(t,o){let{name:n,bot:s,rest:i}=t,a=s?void 0:Ct(n),c=f=>!!Ct(f),l=a?null:await Ur(t,o,{room:this.#o.room.id,isTaken:c});
if(l)return l;if(!a)return await Dh(n)?{text:o}:{refusal:m("command.kept")};let d,h=async f=>d=await te(f);return await a.run({...this.#s,rest:i,room:this.#o.room,
send:h,say:F}),{text:d}}},Qr=(e,{sources:t=Xr,context:o})=>new To(e,{sources:t,context:o}),Dh=e=>T({title:m("command.unknown.title",{name:e}),text:m("command.un\
known.text"),action:m("command.unknown.send"),isHarmless:!0}),Mh=e=>({refusal:e instanceof B?e.message:W(e)});var Sn=class{#t;#e;#o;constructor(t,{ephemerals:o,focusComposer:n}){this.#t=t,this.#e=o,this.#o=n}show(t,{signal:o}){let n=()=>this.#s(t);this.#e.addEventListener(
"change",n,{signal:o});for(let s of[t,Nt])for(let i of["change","ready"])s.addEventListener(i,n,{signal:o});n()}#s(t){let o=this.#e.of(t.id);this.#t.hidden=!o.length,
j(this.#t,o,{key:({key:n})=>n,create:()=>w("ephemeral"),update:(n,s)=>this.#n(n,s,t)})}#n(t,{key:o,room:n,user:s,at:i,text:a},{personOf:c}){let l=c(s);D(r(".ava\
tar",t),l);let d=r(".ephemeral-author",t);p(d,b(l)),ys(d,l);let h=r("time",t);h.dateTime=i,p(h,Mt(new Date(i))),t.setAttribute("aria-label",m("ephemeral.label",
{name:b(l)})),r("button",t).onclick=()=>{this.#e.dismiss(n,o),this.#o()};let f=r(".message-text",t);t.dataset.drawn!==a&&(t.dataset.drawn=Ft(f,a)?a:"",Bt(f))}};var Rh=/[\\^$.*+?()[\]{}|/]/g;function $n(e){return e.trim()?new RegExp(e.trim().replace(Rh,"\\$&"),"giu"):null}function Zr(e,t){if(!t)return[];let o=({text:s})=>s.
search(t)>=0||kt(s).search(t)>=0;return e.filter(s=>wt(s)&&!s.deleted&&o(s)).map(({seq:s})=>s).reverse()}var jh=4,Ao=globalThis.CSS?.highlights,Tn=class{#t;#e;#o;#s=null;#n=null;#i=null;#r=[];#c=null;#a=1/0;constructor(t,{timeline:o,router:n}){this.#t=t,this.#o=o,this.#e=
r("input",t),this.#e.oninput=()=>this.#f(),document.addEventListener("coloured",()=>this.#n&&this.#b()),t.onkeydown=s=>this.#l(s),r('[data-find="older"]',t).onclick=
()=>this.#h(1),r('[data-find="newer"]',t).onclick=()=>this.#h(-1),r('[data-find="more"]',t).onclick=()=>this.#g(),r('[data-find="all"]',t).onclick=()=>n.go({...n.
address,panel:le(this.#e.value.trim())}),r('[data-find="close"]',t).onclick=()=>this.#m()}show(t,{signal:o}){this.#s=t,this.#m(),t.addEventListener("change",()=>this.#n&&
this.#w(),{signal:o})}open(){this.#i=document.activeElement,this.#a=Number(this.#o.lastOnScreen?.dataset.seq??1/0),this.#t.hidden=!1,this.#n=It.open(()=>this.#d()),
this.#e.focus(),this.#e.select(),this.#f()}around(t){t(),this.#n&&this.#b()}#m(){this.#n&&It.close(this.#n)}#d(){this.#n=null,this.#t.hidden=!0,this.#v(),this.#i?.
focus({preventScroll:!0})}#l(t){if(!t.isComposing){if(t.key==="Escape")this.#m();else if(t.key==="Enter"&&t.target===this.#e)this.#h(t.shiftKey?-1:1);else return;
t.preventDefault(),t.stopPropagation()}}#f(){this.#c=null,this.#w();let t=this.#r.find(o=>o<=this.#a)??this.#r[0];t?this.#u(t):this.#b()}#h(t){if(!this.#r.length)
return;let o=this.#r.indexOf(this.#c)+t;this.#a=this.#r.at(o%this.#r.length),this.#u(this.#a)}#u(t){this.#c=t;let o=this.#o.lookAt(t);Os(o),this.#b(),this.#y()}#w(){
this.#r=Zr(this.#s.history.shown.entries,$n(this.#e.value)),this.#r.includes(this.#c)||(this.#c=null),this.#y()}#y(){let{history:t}=this.#s,o=t.shown.entries.filter(
wt).length,n=this.#r.indexOf(this.#c)+1,i=this.#e.value.trim()?n?m("find.count",{at:R(n),count:R(this.#r.length)}):m("find.none"):"";p(r(".find-count",this.#t),
i),p(r(".find-loaded",this.#t),A("find.loaded",o)),r('[data-find="more"]',this.#t).hidden=!t.hasOlder;for(let a of["older","newer"])r(`[data-find="${a}"]`,this.#t).
disabled=!this.#r.length}async#g(){let{history:t}=this.#s,o=r(".find-trouble",this.#t);p(o,"");try{for(let n=0;n<jh&&t.hasOlder;n+=1)await t.loadOlder()}catch(n){
p(o,W(n))}this.#e.focus(),this.#c===null&&this.#n&&this.#f()}#b(){this.#v();let t=$n(this.#e.value);if(!t)return;let o=[],n=[];for(let s of this.#o.list.messageRows){
let i=Number(s.dataset.seq)===this.#c;s.classList.toggle("is-found",i),(i?n:o).push(...Ih(r(".message-text",s),t))}Ao?.set("found",new Highlight(...o)),Ao?.set(
"found-here",new Highlight(...n))}#v(){for(let t of this.#o.list.messageRows)t.classList.remove("is-found");for(let t of["found","found-here"])Ao?.delete(t)}};function Ih(e,t){
if(!Ao)return[];let o=[],n=document.createTreeWalker(e,NodeFilter.SHOW_TEXT),s=0;for(;n.nextNode();)o.push({node:n.currentNode,at:s}),s+=n.currentNode.length;let i=a=>o.
findLast(({at:c})=>c<=a);return[...e.textContent.matchAll(t)].map(({0:a,index:c})=>{let l=new Range,[d,h]=[i(c),i(c+a.length-1)];return l.setStart(d.node,c-d.at),
l.setEnd(h.node,c+a.length-h.at),l})}function Ph(e,t,{name:o,thumbnails:n}){let s=w("picture-play"),i=a=>{s.setAttribute("aria-pressed",a),s.title=m(a?"files.still":"files.play",{name:o}),s.setAttribute(
"aria-label",s.title)};return s.onclick=()=>{let a=s.getAttribute("aria-pressed")!=="true";a?(e.srcset="",e.src=t):vs(e,t,n),i(a)},i(!1),s}var ta=/^([ \t]*)(?:[-*+]|\d{1,9}[.)])[ \t]+/u,Nh=/^([ \t]*)(?:([-*+])|(\d{1,9})([.)])|(>))([ \t]+)/u,Fh=/^[ \t]*(?:`{3,}|~{3,})/u,ea="https://",Ln={bold:Co("**"),
italic:Co("*"),strike:Co("~~"),code:qh,"code-block":Lo,quote:An({has:/^>[ \t]?/u,mark:()=>"> "}),list:An({has:/^[-*+][ \t]+/u,mark:()=>"- ",instead:ta}),numbers:An(
{has:/^\d{1,9}[.)][ \t]+/u,mark:e=>`${e+1}. `,instead:ta}),link:Wh};function Co(e){return t=>{let{value:o,start:n,end:s}=Dn(t),i=o.slice(n,s),{length:a}=e;if(o.
slice(n-a,n)===e&&o.slice(s,s+a)===e&&!Bh(e,o,n))return{from:n-a,to:s+a,text:i,start:n-a,end:s-a};let d=i.split(/(\n\s*\n)/u).map((h,f)=>f%2||!h&&i?h:e+h+e).join(
"");return{from:n,to:s,text:d,start:n+a,end:n+d.length-a}}}var Bh=(e,t,o)=>e==="*"&&t[o-2]==="*"&&t[o-3]!=="*";function qh(e){let t=e.value.slice(e.start,e.end);
if(t.includes(`
`))return Lo(e);let o=Math.max(0,...[...t.matchAll(/`+/gu)].map(([i])=>i.length));if(!o)return Co("`")(e);let n="`".repeat(o+1),s=`${n} ${t} ${n}`;return{from:e.
start,to:e.end,text:s,start:e.start,end:e.start+s.length}}function Lo(e){let{value:t,from:o,to:n}=ia(e),s=t.slice(o,n),i=Math.max(2,...[...s.matchAll(/`+/gu)].map(
([l])=>l.length)),a="`".repeat(i+1),c=o+a.length+1;return{from:o,to:n,text:`${a}
${s}
${a}`,start:c,end:c+s.length}}function An({has:e,mark:t,instead:o}){return n=>{let{value:s,from:i,to:a}=ia(n),c=s.slice(i,a).split(`
`),l=c.every(y=>e.test(y)||!y.trim())&&c.some(y=>y.trim()),d=0,f=c.map(y=>l?y.replace(e,""):!y.trim()&&c.length>1?y:t(d++)+(o?y.replace(o,""):y)).join(`
`),u=i+f.length;return{from:i,to:a,text:f,start:c.length>1?i:u,end:u}}}function Wh(e){let{value:t,start:o,end:n}=Dn(e),s=t.slice(o,n);if(Cn(s))return{from:o,to:n,
text:`[](${s})`,start:o+1,end:o+1};let i=o+s.length+3;return{from:o,to:n,text:`[${s}](${ea})`,start:i,end:i+ea.length}}var Cn=e=>e!==""&&ks(e,0)===e;function na(e,t){
let{value:o,start:n,end:s}=Dn(t),i=o.slice(n,s);if(!i||i.includes(`
`)||Cn(i)||!Cn(e))return null;let a=`[${i}](${e})`;return{from:n,to:s,text:a,start:n+a.length,end:n+a.length}}function sa({value:e,start:t,end:o}){if(t!==o)return null;
let n=e.lastIndexOf(`
`,t-1)+1,s=e.slice(n,t);if(Hh(e.slice(0,n)))return oa(t,`
${/^[ \t]*/u.exec(s)[0]}`);let[i,a,c,l,d,h,f]=Nh.exec(s)??[];if(!i)return null;if(i===s)return{from:n,to:t,text:"",start:n,end:n};let u=c??h??`${Number(l)+1}${d}`;
return oa(t,`
${a}${u}${f}`)}var oa=(e,t)=>({from:e,to:e,text:t,start:e+t.length,end:e+t.length}),Hh=e=>e.split(`
`).filter(t=>Fh.test(t)).length%2===1;function Dn({value:e,start:t,end:o}){let n=e.slice(t,o);return n.trim()?{value:e,start:t+n.length-n.trimStart().length,end:o-
n.length+n.trimEnd().length}:{value:e,start:t,end:o}}function ia({value:e,start:t,end:o}){let n=e.indexOf(`
`,o);return{value:e,from:e.lastIndexOf(`
`,t-1)+1,to:n<0?e.length:n}}var Uh={b:"bold",i:"italic",e:"code"},zh={x:"strike",e:"code-block",l:"link"},Gh={Digit7:"numbers",Digit8:"list",Digit9:"quote"};function Mn(e,t){e.onclick=({target:o})=>{
let n=o.closest("[data-format]");n&&ce(t,Ln[n.dataset.format])},e.addEventListener("keydown",o=>Vh(e,o)),t.addEventListener("keydown",o=>Kh(t,o))}function ce(e,t){
let o=t({value:e.value,start:e.selectionStart,end:e.selectionEnd});return o?(jt(e,o.text,o),e.setSelectionRange(o.start,o.end),!0):!1}function Kh(e,t){if(vt(t))
return;let o=Yh(t),n=t.key==="Enter"&&(t.shiftKey||!et.matches)&&!t.ctrlKey&&!t.metaKey;(o?ce(e,Ln[o]):n&&ce(e,sa))&&(t.preventDefault(),t.stopPropagation())}function Yh({
key:e,code:t,ctrlKey:o,metaKey:n,shiftKey:s,altKey:i}){if(!(o||n)||i)return;let a=e.toLowerCase();return s?zh[a]??Gh[t]:Uh[a]}function Vh(e,t){let o={ArrowLeft:-1,
ArrowRight:1}[t.key];if(!o)return;let n=[...e.children].filter(i=>!i.hidden),s=n.at((n.indexOf(document.activeElement)+o)%n.length);for(let i of n)i.tabIndex=i===
s?0:-1;s.focus(),t.preventDefault(),t.stopPropagation()}var Do=class{#t;#e;#o;constructor({button:t,textarea:o,shown:n}){this.#t=t,this.#e=o,this.#o=n,t.onclick=()=>this.#s?this.#i():this.#n(),n.onkeydown=({key:s})=>s===
"Escape"&&this.#i(),Nt.addEventListener("ready",()=>this.#s&&this.#r())}close(){this.#c(!1)}get#s(){return!this.#o.hidden}#n(){this.#r(),this.#c(!0),this.#o.focus(
{preventScroll:!0})}#i(){this.#c(!1),this.#e.focus({preventScroll:!0})}#r(){Ft(this.#o,this.#e.value),Bt(this.#o)}#c(t){this.#o.hidden=!t,this.#e.hidden=t,this.#t.
setAttribute("aria-pressed",t)}};var Jh=/<(?:a|b|strong|i|em|s|del|code|pre|li|table|blockquote|h[1-6])[\s>]/iu,Xh=["vscode-editor-data","application/x-jetbrains"],Qh=/^(?:\t| {2,})\S/mu;function Rn(e,t){
e.addEventListener("paste",o=>Zh(e,o,t)),e.addEventListener("input",()=>t.hidden=!0)}function Zh(e,t,o){let{clipboardData:n}=t,[s,i]=[n.getData("text/plain"),n.
getData("text/html")],a=Xh.some(c=>n.types.includes(c));if(ce(e,c=>na(s.trim(),c)))return t.preventDefault();if(!a&&Jh.test(i))return t.preventDefault(),tf(e,{html:i,
text:s});of(s,{isFromEditor:a})&&nf(e,{text:s,offer:o})}async function tf(e,{html:t,text:o}){let{markdownOf:n}=await Ee("paste").catch(()=>({markdownOf:()=>o})),
s=n(t);jt(e,ef(s,o)?o:s)}var ef=(e,t)=>e.replaceAll(/\s+/gu,"")===t.replaceAll(/\s+/gu,"");function of(e,{isFromEditor:t}){return e.trim().includes(`
`)&&!e.includes("```")&&(t||Qh.test(e))}function nf(e,{text:t,offer:o}){let n=e.selectionStart,s=t.replaceAll(`\r
`,`
`);e.addEventListener("input",()=>queueMicrotask(()=>o.hidden=!1),{once:!0}),o.onclick=()=>{o.hidden=!0;let i=n+s.length;e.value.slice(n,i)===s&&ce(e,({value:a})=>Lo(
{value:a,start:n,end:i}))}}function sf(e,{bar:t,textarea:o,offer:n}){return Mn(t,o),Rn(o,n),new Do({button:r('[data-action="preview"]',t),textarea:o,shown:r(".composer-preview",e)})}function rf(e,{
bar:t,textarea:o}){Mn(t,o),Rn(o,r(".paste-offer",e))}var NT={audit:Ts,person:Le,pins:Ds,reports:Ms,scheduled:js,search:Ns,thread:qs,threads:Ws,webhooks:Js},FT={inbox:Je,threads:io,drafts:Ve,scheduled:oo,saved:eo,share:so,
accounts:Ke,audit:Ye,abandoned:Ue,monitor:Qe,settings:to};export{Qo as Attachments,_n as ComposerTools,Sn as EphemeralNotes,Tn as FindBar,bn as Notifier,on as addMember,Em as answerButton,Po as askMany,yn as askPoll,xm as chooseAction,
Qr as complete,da as deleteOthers,sd as dialogOpeners,rf as offerFewTools,sf as offerTools,FT as pages,NT as panels,dm as pickEmoji,Ph as playButton,fd as reportMessage,
Wo as saveMessage,pd as seenBy,gd as sendLater,kd as showVersions,dd as whoReacted,_d as whoVoted,te as withShortcodes};
