/* Made by `make bundle` of f1af37a70f7a6be82c9f299651d6b930275b1cd358aa59c68665e07bf7ac6ab7. */
import{$ as ns,$a as Ft,A as Lt,Aa as W,B as ve,Ba as D,C as Z,Ca as Oe,D as tt,Da as T,E as Kn,Ea as lt,F as Yn,Fa as hs,G as Vn,Ga as xt,H as Jn,Ha as Pt,I as gt,
Ia as fs,J as Qn,Ja as ps,K as m,Ka as q,L,La as H,M as B,Ma as Y,N as ct,Na as us,O as R,Oa as ws,P as Dt,Pa as j,Q as P,Qa as gs,R as V,Ra as _t,S as I,Sa as me,
T as Mt,Ta as Do,U as Xn,Ua as Ee,V as Zn,Va as _e,W as yt,Wa as ys,X as ts,Xa as bs,Y as es,Ya as ot,Z as Lo,Za as vs,_ as os,_a as Nt,a as z,aa as bt,ab as xs,
b as Ct,ba as et,bb as S,c as Dn,ca as Rt,cb as v,d as g,da as jt,db as _,e as be,ea as r,eb as Q,f as Mn,fa as w,fb as Bt,g as Rn,ga as vt,gb as Se,h as jn,ha as p,
hb as ks,i as In,ia as mt,ib as Os,j as G,ja as xe,jb as le,k as ce,ka as x,kb as $e,l as Pn,la as k,lb as qt,m as Nn,ma as J,mb as Es,n as ut,na as ke,nb as kt,
o as Co,oa as ss,ob as dt,p as Fn,pa as b,q as Bn,qa as It,r as X,ra as is,s as qn,sa as rs,t as K,ta as as,u as Wn,ua as cs,v as Hn,va as ms,w as Un,wa as E,x as zn,
xa as ls,y as wt,ya as ds,z as Gn,za as N}from"./main.js";function Ot(e,t){let o=new Date(t);e.matches("time")&&(e.dateTime=t),e.title=P(o),p(e,Mt(o))}var _s=new WeakMap;function O(e,{list:t,into:o,none:n,sort:s=d=>d,key:i=({id:d})=>d,create:a,update:c,signal:l}){let d=()=>{l?.aborted||(j(r(o,e),s(t.items),{key:i,
create:a,update:c}),n&&(r(n,e).hidden=t.items.length>0||t.failed||!!t.searching),dt(e,t))};return _s.get(e)?.close(),_s.set(e,t),t.addEventListener("change",d,{
signal:l}),l?.addEventListener("abort",()=>t.close()),kt(e).onclick=()=>t.more(),d}function Te(e,{showsRooms:t=!1,...o}){O(e,{create:()=>w("audit-item"),update:(n,s)=>sa(n,s,{showsRooms:t}),...o})}function sa(e,t,{showsRooms:o}){le(r(".audit-w\
hat",e),ra(t));let n=r(".audit-why",e);p(n,t.reason?m("audit.reason",{reason:t.reason}):""),n.hidden=!t.reason,p(r(".audit-where",e),o&&t.room?`${ia(t)} · `:"");
let s=r("time",e);Ot(s,t.at)}function ia({room:e,details:t}){let o=e.name??t.name;return o?m("audit.where",{room:o}):m("audit.where.gone")}function ra({act:e,actor:t,
member:o,room:n,details:s}){let i={user:t?It(t):m("audit.console"),member:o&&It(o),room:s.name??n?.name,name:s.name,host:s.host,emoji:s.emoji,setting:s.setting&&
m(`settings.${s.setting}`),count:s.retention_days&&R(s.retention_days),role:s.role&&m(`role.${s.role}`),until:s.until&&I(new Date(s.until))},a=o&&t?.id!==o.id,c=aa(
e,{...s,member:o,isOfOther:a});if(e==="retention"&&s.retention_days)return L("audit.retention.days",s.retention_days,i);let l=e==="invite"&&s.uses?L(c,s.uses,i):
m(c,i);return l.startsWith("audit.")?`${i.user}: ${e}`:l}function aa(e,{until:t,by:o,outcome:n,uses:s,member:i,isOfOther:a,retention_days:c}){let d={ban:t&&"unt\
il",mute:"until",reset_password:o,resolve_report:n,invite:s?null:"any",retention:c===0?"ever":"server",revoke_invite:i&&"of",make_token:a&&"of",revoke_token:a&&
"of",remove_app:a&&"of"}[e];return d?`audit.${e}.${d}`:`audit.${e}`}var Ss={show(e,{conversation:t,signal:o}){let n=new E;Te(e,{list:n,into:".audit-list",none:".audit-none",signal:o}),n.open(`/rooms/${t.id}/audit?limit=50`)}};var ca=36e5;function $s({act:e,user:t,conversation:o}){let{members:n,room:s}=o,i={name:b(t),room:s.name},a={mute:({until:c,...l})=>n.mute(t.id,{muted_until:c,...l}),
ban:c=>n.ban(t.id,c),remove:c=>n.remove(t.id,c)};return Ts({title:m(`moderate.${e}.title`,i),text:m(`moderate.${e}.text`,i),action:m(`moderate.${e}`),hasEnd:e!==
"remove",mayBeForEver:e==="ban",act:a[e]})}function ma({seq:e,epoch:t,words:o,conversation:n}){return Ts({title:m("message.delete.title"),text:m("message.delete\
.text",o),action:m("message.delete"),act:({reason:s})=>n.delete({seq:e,epoch:t,reason:s})})}async function Ts({title:e,text:t,action:o,hasEnd:n=!1,mayBeForEver:s=!1,
act:i}){let a=x("moderate"),c=r("form",a);return _(c),r(".moderate-text",c).textContent=t,r(".moderate-until",c).hidden=!n,r('[value=""]',c.elements.hours).hidden=
!s,c.elements.hours.value=s?"":"1",r(".button-danger",c).textContent=o,S(c,async({hours:l,reason:d})=>{let h=n&&l?{until:new Date(Date.now()+Number(l)*ca).toISOString()}:
{},f=d.trim()?{reason:d.trim()}:{};await i({...h,...f}),a.close("done")}),await k(a,{title:e})==="done"}var la=6e4,Ae={show(e,{conversation:t,subject:o,router:n,rooms:s,directory:i,presence:a,blocks:c,me:l,signal:d}){let{members:h}=t,f=r(".person",e),u=r("form",e),
y=()=>h.list.find(({user:A})=>A.id===o),$=()=>da(e,{user:i.of({id:o}),member:y(),conversation:t,directory:i,presence:a,blocks:c,me:l}),M=Q(()=>d.aborted||$());_(
u),S(u,({role:A})=>ba(t,y(),A)),ga(e,{conversation:t,member:y,router:n,user:()=>i.of({id:o})}),r('[data-action="write"]',e).onclick=()=>v(f,async()=>n.goToRoom(
(await s.openDirect([o])).id)),r('[data-action="block"]',e).onclick=()=>v(f,()=>ya(c,i.of({id:o})));for(let A of[h,i,a,c])A.addEventListener("change",M,{signal:d});
t.addEventListener("room",M,{signal:d});let C=setInterval(M,la);d.addEventListener("abort",()=>clearInterval(C)),h.need(),$()}};function da(e,{user:t,member:o,conversation:n,
directory:s,presence:i,blocks:a,me:c}){if(r(".person",e).hidden=!t.name,r(".person-missing",e).hidden=!!t.name||!s.knows(t.id),!t.name)return;let l=o?ls(o,i):i.
of(t.id);D(r(".avatar",e),t,{size:"large"}),Oe(r(".avatar",e),l),p(r(".person-name",e),b(t)),p(r(".person-account",e),[`@${t.name}`,t.pronouns,ha(t)].filter(Boolean).
join(" · ")),p(r(".person-presence",e),t.disabled?m("person.disabled"):ds({state:l,here:o?.here})),mt(r(".person-status",e),rs(t)),mt(r(".person-about",e),t.about),
As(r(".person-time",e),t.time_zone&&Zn(t.time_zone)),As(r(".person-since",e),t.created_at&&Xn(new Date(t.created_at)));let d=t.id===c.id;r('[data-action="write"\
]',e).hidden=d||t.disabled===!0||t.guest===!0,r('[data-open="account"]',e).hidden=!d;let h=r('[data-action="block"]',e);h.hidden=d,p(h,m(a.has(t.id)?"person.unb\
lock":"person.block")),pa(e,n,o),o||ua(e,n,{isMe:d})}var ha=({bot:e,owner:t,guest:o})=>e&&t?m("bot.of",{name:b(t)}):fa({bot:e,guest:o}),fa=({bot:e,guest:t})=>e?
m("bot.mark"):t&&m("guest.mark");function As(e,t){p(r("dd",e),t??""),e.hidden=!t}function pa(e,t,o){let{room:n,isOver:s}=t;if(r("form",e).hidden=!o||n.kind==="d\
irect",!o)return;let{role:i}=o,a=tt(n)&&!n.archived&&!s&&!o.user.bot&&!o.user.guest;p(r(".person-role",e),m(`role.${i}`)),r(".person-role-line",e).hidden=a,r(".\
member-roles",e).hidden=r(".member-save",e).hidden=!a;let{elements:c}=r("form",e);(c.role.value===""||!e.contains(document.activeElement))&&(c.role.value=i),wa(
e,t,o)}function ua(e,{room:t,isOver:o,members:n},{isMe:s}){let i=n.loaded&&!o&&!s&&Z(t)&&t.kind!=="direct";r("form",e).hidden=!i;for(let a of[".person-role-line",
".member-roles",".member-save",".person-muted"])r(a,e).hidden=!0;for(let a of["mute","unmute","remove"])r(`[data-action="${a}"]`,e).hidden=!0;r('[data-action="b\
an"]',e).hidden=!1}function wa(e,t,o){let n=!t.isOver&&Jn(o,t),s=wt(o.muted_until);for(let c of["mute","ban","remove"])r(`[data-action="${c}"]`,e).hidden=!n;r('\
[data-action="mute"]',e).hidden||=s,r('[data-action="unmute"]',e).hidden=!n||!s;let i=r(".person-muted",e),a=s&&new Date(o.muted_until);mt(i,s&&m("person.muted",
{date:I(a)})),i.title=s?P(a):""}function ga(e,{conversation:t,member:o,router:n,user:s}){for(let i of["mute","ban","remove"])r(`[data-action="${i}"]`,e).onclick=
async()=>{let a=!!o(),c=await $s({act:i,user:s(),conversation:t});c&&!a?q(m("moderate.ban.done",{name:b(s())})):c&&i!=="mute"&&n.go({...n.address,panel:"people"},
{replace:!0})};r('[data-action="unmute"]',e).onclick=()=>v(r("form",e),()=>t.members.mute(o().user.id,{muted_until:null}))}async function ya(e,t){if(e.has(t.id))
return e.unblock(t.id);let o=b(t);await T({title:m("person.block.title",{name:o}),text:m("person.block.text"),action:m("person.block")})&&await e.block(t.id)}async function ba({
members:e},{user:t,role:o},n){n!==o&&(await e.setRole(t.id,n),q(m("member.role.changed",{name:b(t),role:m(`role.${n}`)})))}var Cs={show(e,{conversation:t,router:o,directory:n,blocks:s,signal:i}){let a=new E,c=()=>a.open(`/rooms/${t.id}/pins?limit=50`),l=({seq:h})=>{t.reveal(h),d()},
d=O(e,{list:a,into:".pin-list",none:".pins-none",key:({seq:h})=>h,create:()=>w("pin-item"),update:(h,f)=>va(h,f,{directory:n,conversation:t,body:e,router:o,reveal:l}),
signal:i});for(let h of[n,s])h.addEventListener("change",d,{signal:i});Pt.addEventListener("ready",d,{signal:i}),t.addEventListener("pins",c,{signal:i}),c()}};function va(e,t,{
directory:o,conversation:n,body:s,router:i,reveal:a}){let c=o.of(t.user);D(r(".avatar",e),c),qt(r(".report-author",e),c);let l=r(".report-message",e),d=n.isBlocked(
t);d?l.textContent=m("message.blocked"):Nt(l,K(t)),Ft(l);let h=r('[data-action="reveal"]',e);h.hidden=!d,h.onclick=()=>a(t);let f=r("time",e);f.dateTime=t.at,p(
f,Mt(new Date(t.at))),f.title=P(new Date(t.at)),r('[data-action="show"]',e).onclick=()=>i.go({...i.address,seq:t.seq});let u=r('[data-action="unpin"]',e);u.hidden=
!Vn(t,n),u.onclick=()=>v(s,()=>n.unpin(t.seq))}var nt=class{#t;constructor(t,o){let n=r(".place-filters",t);this.#t=[...n.querySelectorAll("[data-filter]")],n.addEventListener("click",({target:s})=>{let i=s.
closest("[data-filter]");i&&o(i.dataset.filter)})}show(t){for(let o of this.#t)o.setAttribute("aria-pressed",o.dataset.filter===t)}};var Ls={show(e,{conversation:t,router:o,directory:n,reports:s,signal:i}){let a=new E,c="waiting",l=()=>a.open(`/rooms/${t.id}/reports?state=${c}&limit=50`),d=($,M)=>v(
e,()=>s.resolve($,M)).then(l),h=({seq:$})=>o.go({...o.address,seq:$}),f=O(e,{list:a,into:".report-list",none:".reports-none",create:()=>w("report-item"),update:($,M)=>xa(
$,M,{directory:n,resolve:d,toMessage:h}),signal:i}),u=$=>(c=$,y.show($),p(r(".reports-none",e),m(`reports.none.${$}`)),l()),y=new nt(e,u);n.addEventListener("ch\
ange",f,{signal:i}),s.addEventListener("change",({detail:$})=>$.room===t.id&&l(),{signal:i}),u(c)}};function xa(e,t,{directory:o,resolve:n,toMessage:s}){let{message:i,
reporter:a,reason:c,at:l,resolved_at:d,kept_until:h}=t;ka(r(".report-head",e),i&&o.of(i.user)),p(r(".report-message",e),Oa(i)),mt(r(".report-kept",e),h&&m("repo\
rts.kept",{date:yt(new Date(h))})),le(r(".report-reason",e),m("reports.reason",{name:It(o.of(a)),reason:c})),Ot(r("time",e),d??l);let f=r('[data-action="show"]',
e);f.hidden=!i||!!h,f.onclick=()=>s(t),Ea(e,t,o);let u=r(".report-answer",e);u.hidden=!!d;for(let y of["acted","dismissed"]){let $=r(`[data-action="${y}"]`,e);$.
hidden=!!d,$.onclick=()=>n(t,{outcome:y,note:r("input",u).value.trim()||void 0})}}function ka(e,t){e.hidden=!t,t&&(D(r(".avatar",e),t),qt(r(".report-author",e),
t))}function Oa(e){return e?e.deleted?m("message.deleted"):xt(K(e)):m("reports.hidden")}function Ea(e,{outcome:t,resolved_by:o,reporter:n,note:s},i){let a=r(".r\
eport-outcome",e);a.hidden=!t,le(a,t?m(`reports.outcome.${t}`,{name:It(i.of(o))}):""),mt(r(".report-note",e),s&&m("reports.told",{name:b(i.of(n)),note:s}))}var Mo=e=>T({title:L("mention.many.title",e),text:m("mention.many.text"),action:m("mention.many.send"),isHarmless:!0});function Wt(e){let t=!1;return async o=>{try{return await e(t?{...o,mention_many:!0}:o)}catch(n){throw t||=n.code==="many_mentioned",n}}}var U=({time_zone:e})=>e??Intl.DateTimeFormat().resolvedOptions().timeZone;function Ds(e,t){let o=e;for(let n=0;n<2;n+=1)o=e-(Ro(o,t)-o);return new Date(o)}var st=(e,t)=>new Date(
Ro(e,t)).toISOString().slice(0,16),Ht=(e,t)=>Ds(Date.parse(`${e}Z`),t);function Ce(e,t=Date.now()){let o=Math.floor(Ro(t,e)/864e5)*864e5,n=(8-new Date(o).getUTCDay())%
7||7,s=i=>Ds(o+i*864e5+9*36e5,e);return{hour:new Date(t+36e5),tomorrow:s(1),monday:s(n)}}function Ro(e,t){let o={timeZone:t,hourCycle:"h23",year:"numeric",month:"\
numeric",day:"numeric",hour:"numeric",minute:"numeric",second:"numeric"},n=new Intl.DateTimeFormat("en-US",o).formatToParts(e),{year:s,month:i,day:a,hour:c,minute:l,
second:d}=Object.fromEntries(n.map(({type:h,value:f})=>[h,Number(f)]));return Date.UTC(s,i-1,a,c,l,d)}async function Ut({title:e,action:t,me:o,act:n,words:s=null,repeats:i=!1,repeat:a="once",mayBeNone:c=!1,before:l=null}){let d=x("pick-time"),h=r("form",d),f=U(o);
_(h);let u=Ce(f);for(let[M,C]of Object.entries(u))p(r(`[data-time="${M}"]`,h),V(C,f));r('[data-time="monday"]',h).closest(".choice").hidden=u.monday.getTime()===
u.tomorrow.getTime(),r(".time-text",h).hidden=s===null,h.elements.text.value=s??"",h.elements.repeat.value=a,r(".time-none",h).hidden=!c,r(".time-repeat",h).hidden=
!i,p(r(".time-zone",h),m("time.zone",{zone:f.replaceAll("_"," ")}));let{when:y,other:$}=h.elements;return $.min=st(Date.now(),f),$.value=st(l??u.tomorrow,f),y.value=
l?"other":c?"none":"hour",$.onfocus=()=>y.value="other",r(".button-primary",h).textContent=t,S(h,async M=>{let C=M.when==="other"?Ht(M.other,f):u[M.when],A=s===
null?{}:{text:M.text};await n({at:C?.toISOString()??null,repeat:M.repeat,time_zone:f,...A}),d.close("done")}),await k(d,{title:e})==="done"}function Le(e,t,{store:o,me:n,roomName:s,onChange:i,mayChange:a=!0,isBlocked:c=!1}){let{at:l,repeat:d,time_zone:h,failure:f,text:u,state:y}=t;p(r(".draft-text",
e),c?m("message.blocked"):u);let $=d==="once",M=V(new Date(l),$?U(n):h);p(r(".scheduled-at",e),$?M:m("scheduled.repeats",{repeat:m(`repeat.${d}`),date:M}));let C=r(
".scheduled-failure",e);C.hidden=!f,p(C,f?!$&&y==="failed"?m("scheduled.stopped"):m("scheduled.failed",{reason:B({code:f})}):"");let pt=(ge,ye)=>{let ae=r(`[dat\
a-act="${ge}"]`,e);return ae.onclick=()=>Promise.resolve(ye()).then(i).catch(H),ae.hidden=!a,ae};pt("now",()=>_a(t,o)).hidden=!$,pt("change",()=>Sa(t,{store:o,me:n})),
pt("cancel",()=>$a({text:r(".draft-text",e).textContent,roomName:s},()=>o.cancel(t)))}function De(e,t){r(".scheduled-hint",e).hidden=t.every(({repeat:o})=>o==="\
once")}async function _a(e,t){try{await t.sendNow(e)}catch(o){let{count:n,most:s}=o;if(o.code!=="many_mentioned"||n>s)throw o;await Mo(n)&&await t.sendNow(e,{isMeant:!0})}}
var Sa=(e,{store:t,me:o})=>Ut({title:m("scheduled.change"),action:m("save"),me:o,words:e.text,repeats:!0,repeat:e.repeat,before:Date.parse(e.at),act:Wt(n=>t.change(
e,n))});async function $a({text:e,roomName:t},o){await T({title:m("scheduled.cancel.title"),text:m("scheduled.cancel.text",{text:ps(e),room:t}),action:m("schedu\
led.cancel")})&&await o()}var Ms={show(e,{conversation:t,directory:o,blocks:n,scheduled:s,signal:i}){let{id:a,me:c}=t,l=new E,d=()=>l.open(`/rooms/${a}/scheduled?limit=50`),h=({user:u})=>u.
id===c.id||Z(t.room),f=O(e,{list:l,into:".scheduled-list",none:".scheduled-none",create:()=>w("room-scheduled-item"),update:(u,y)=>{let $=o.of(y.user);D(r(".ava\
tar",u),$),p(r(".report-author",u),b($)),Le(u,y,{store:s,me:c,roomName:t.room.name,onChange:d,mayChange:h(y),isBlocked:n.has(y.user.id)})},signal:i});for(let u of[
o,n])u.addEventListener("change",f,{signal:i});t.addEventListener("room",f,{signal:i}),l.addEventListener("change",()=>De(e,l.items),{signal:i}),s.addEventListener(
"change",d,{signal:i}),d()}};var Ta=.2,it=class extends E{#t=null;#e=null;words="";constructor(){super(),this.addEventListener("change",()=>{this.searching||(this.#e=null)})}get searching(){
return this.#t!==null||this.loading}search(t){clearTimeout(this.#t),this.words=t,this.#e=t,this.#t=setTimeout(()=>this.#o(),t?Ta*1e3:0)}resume(){this.#e!==null&&
this.search(this.#e)}close(){clearTimeout(this.#t),this.#t=null,super.close()}clear(){super.clear(),this.#e=null}#o(){this.#t=null,this.open(this.pathFor(this.words))}};var Aa=20,Ca=/(?:^|\s)(?!-)\S*[\p{L}\p{N}]/u,Me=class extends it{everywhere=!1;#t;constructor(t,o){super(),this.room=t,this.#t=o}ask(t){if(Ca.test(t))return this.
search(t);this.clear(),this.words=t}pathFor(t){return`${this.everywhere?"/search":`/rooms/${this.room}/search`}?${new URLSearchParams({q:t,time_zone:this.#t,limit:Aa})}`}};
function Rs({text:e,hits:t,begins_later:o,ends_earlier:n}){let s=[...e],i=[],a=0;for(let{start:c,end:l}of t)i.push({text:s.slice(a,c).join("")},{text:s.slice(c,
l).join(""),isHit:!0}),a=l;return i.push({text:s.slice(a).join("")}),[{text:o?"…":""},...i,{text:n?"…":""}].filter(c=>c.text)}var La=["from:","in:","has:link","has:poll","has:file","has:image","before:","after:","on:","is:pinned","is:saved","is:mine","is:unsolved"],Re=null,Is={show(e,{
conversation:t,subject:o,router:n,isOverlay:s,me:i,directory:a,rooms:c,blocks:l,signal:d}){let h=Da(t.id,o,U(i)),f=r(".search-input",e);f.value=h.words;let u=()=>{
h.ask(f.value.trim()),M(),js(r(".search-operators",e),f,u)};for(let C of e.querySelectorAll('[name="where"]'))C.checked=C.value==="everywhere"===h.everywhere,C.
onchange=()=>{h.everywhere=C.value==="everywhere",u()};let y=C=>{let A=ce(h.words,h);Re={panel:A,found:h},n.go({...n.address,panel:A},{replace:!0}),n.go(Ma(C,{beside:s()?
null:A}))},$=O(e,{list:h,into:".search-list",key:({room:C,seq:A})=>`${C} ${A}`,create:()=>w("search-item"),update:(C,A)=>Pa(C,A,{directory:a,rooms:c,blocks:l,open:y,
here:t.id}),signal:d}),M=()=>{$(),ja(e,h)};for(let C of[h,a,c,l])C.addEventListener("change",M,{signal:d});f.oninput=u,r("form",e).onsubmit=C=>{C.preventDefault(),
u()},h.resume(),M(),js(r(".search-operators",e),f,u),h.words||f.focus()}};function Da(e,t,o){let{words:n,everywhere:s}=Pn(t);if(Re?.panel===ce(n,{everywhere:s})&&
(s||Re.found.room===e))return Re.found;let a=new Me(e,o);return a.everywhere=s,a.ask(n),a}function Ma({room:e,seq:t,thread:o},{beside:n}){return o?{view:"room",
room:e,seq:o,panel:`thread:${o}:${t}`}:{view:"room",room:e,seq:t,panel:n}}function js(e,t,o){let n=t.value.split(/\s/).at(-1).toLowerCase(),s=n.startsWith("-")?
"-":"",i=n.slice(s.length),a=La.filter(c=>c.startsWith(i)&&c!==i);e.replaceChildren(...a.map(c=>Ra(c,()=>{t.value=t.value.slice(0,t.value.length-i.length)+c+(c.
endsWith(":")?"":" "),t.focus(),o()}))),e.hidden=a.length===0}function Ra(e,t){let o=document.createElement("button");return o.type="button",o.className="button\
 button-small",o.textContent=e,o.onclick=t,o}function ja(e,t){let o=r(".search-note",e);p(o,t.words?Ia(t):m("search.hint")),o.hidden=!o.textContent}function Ia({
items:e,searching:t,failed:o,refusal:n,hasMore:s,said:i}){if(n)return B(n);if(o)return"";if(t)return s&&!e.length?m("search.older"):"";let a=i.is_whole===!1;return!e.
length&&s?m("search.so_far"):a?m("search.part"):e.length?"":m("search.none")}function Pa(e,t,{directory:o,rooms:n,blocks:s,open:i,here:a}){let c=o.of(t.user);D(
r(".avatar",e),c),qt(r(".report-author",e),c);let l=r(".search-place",e);p(l,t.room===a?"":n.find(t.room)?.name??""),l.hidden=!l.textContent;let d=r("time",e);d.
dateTime=t.at,p(d,Mt(new Date(t.at))),d.title=P(new Date(t.at));let h=s.has(t.user.id)?[{text:m("message.blocked")}]:Rs(t.snippet);r(".report-message",e).replaceChildren(
...h.map(Na)),r('[data-action="show"]',e).onclick=()=>i(t)}function Na({text:e,isHit:t}){if(!t)return document.createTextNode(e);let o=document.createElement("m\
ark");return o.textContent=e,o}var je=class extends Qn{root;floor=1;hasOlder;constructor({items:t,prev:o,thread:n}){super({first:t[0]?.seq??n.root,last:t.at(-1)?.seq??n.root}),this.root=qn(n.
message),this.prepend(t,{from:this.first,before:this.last+1}),this.#t(o)}get cursor(){return this.last}shows(t){return ut(t)}hear(t){t.thread===this.root.seq&&t.
seq>this.last?this.take(Wn(t)):Fn(t)?this.expire(t.before):Co(t)&&this.change(t)}change(t){super.change(t),Co(t)===this.root.seq&&(this.root=Hn(this.root,t))}expire(t){
let o=this.hasOlder===!1;super.expire(t),!(!this.root||this.root.seq>=this.expiredBefore)&&(this.root=zn(this.root),o&&this.begin(this.root))}prependPage({items:t,
prev:o}){this.prepend(t,{from:t[0]?.seq??this.first}),this.#t(o)}joins(t){return!this.hasOlder||t.last<this.first?!1:(this.hasOlder=t.hasOlder,super.joins(t))}trim(){}#t(t){
this.hasOlder=t!==null,this.hasOlder||this.begin(this.root)}};var Ps=200,Fa=300,Ba={entries:[],first:null,last:null,cursor:null,floor:1,hasOlder:!1,entry(){},holds:()=>!1,trim(){}},qa=["state","room","me","isOver","unsentE\
dits","typing","members","readers","keepsEdits"],Ie=class extends EventTarget{#t;#e=null;#o=0;#s=!1;#n=[];#i=new AbortController;#r=null;#a=null;#c=null;#m=null;#d=new Bn;isThread=!0;follows=!1;readSeq=0;failure=null;constructor({
conversation:t,root:o,threads:n}){super(),this.#t=t,this.root=o,this.id=`${t.id}:${o}`;for(let i of qa)Object.defineProperty(this,i,{get:()=>t[i]});let{signal:s}=this.#i;
for(let i of["change","room"])t.addEventListener(i,()=>this.#p(i),{signal:s});t.addEventListener("lost-edit",({detail:i})=>this.#p("lost-edit",i),{signal:s}),t.
addEventListener("event",({detail:i})=>this.#h(i),{signal:s}),t.addEventListener("resync",()=>this.#b(),{signal:s}),t.addEventListener("state",()=>this.#v(),{signal:s}),
n.addEventListener("told",({detail:i})=>this.#u(i),{signal:s}),this.state==="live"&&this.load()}close(){this.#r&&this.#g(),this.#i.abort()}get rootEntry(){return this.#e?.
root}async load(){this.#o+=1;let t=this.#o;this.#s=!0,this.#n=[];let o=this.#e===null;try{let n=await g.get(`${this.#l}?limit=${Ps}`);if(t!==this.#o)return;let s=new je(
n);for(let i of this.#n)s.hear(i);this.#e&&s.joins(this.#e),s.expire(this.#t.timeline.expiredBefore),this.#e=s,this.#w(n.thread),o&&n.thread.unread&&(this.#c=n.
thread.read_seq),this.failure=null}catch(n){if(t!==this.#o)return;this.failure=n}this.#s=!1,this.#p("change"),this.#p("thread")}history={isAtNewest:!0,toNewest(){},
loadNewer(){},goTo:async t=>!!this.timeline.entry(t),loadOlder:()=>this.#m??=this.#f().finally(()=>this.#m=null)};get timeline(){let t=this.#e??Ba;return t.epoch=
this.#t.timeline.epoch,Object.assign(this.history,{shown:t,hasOlder:t.hasOlder}),t}get unread(){let t=this.#c;return{first:(t===null?null:this.timeline.entries.
find(({seq:n,user:s})=>n>t&&s.id!==this.me.id))?.seq??null,below:()=>0,stoppedElsewhere:!1}}reading={seen:0,back(){},answered:()=>this.#c=null,away:()=>{},seeAll:()=>this.#y(),
see:({to:t})=>t>=this.timeline.last&&this.#y()};keep(){}get unsent(){return this.#t.unsentIn(this.root)}get lastOwn(){return this.timeline.entries.findLast(t=>ut(
t)&&Yn(t,this))}quoted(t){return this.timeline.entry(t)??this.#t.quoted(t)}send(t,{quote:o,inRoom:n,call:s,files:i}={}){this.#c=null,this.#d.note(this.#t.send(t,
{thread:this.root,quote:o,inRoom:n,call:s,files:i}))}takeBack(){return this.#d.takeBack(this)}async follow(t){let o=`${this.#l}/follow`;this.#w(await(t?g.put(o):
g.delete(o))),this.#p("thread")}solve(t){let o=`${this.#l}/solved?${new URLSearchParams({epoch:this.#t.timeline.epoch})}`;return t?g.put(o):g.delete(o)}ask=t=>this.#t.
ask({...t,thread:this.root,epoch:this.timeline.epoch});reactedTo=t=>this.#t.reactedTo(t);pressedIn=t=>this.#t.pressedIn(t);press=(t,o,n)=>this.#t.press(t,o,n);chosenIn=t=>this.#t.
chosenIn(t);vote=(t,o)=>this.#t.vote(t,o);endPoll=t=>this.#t.endPoll(t);roomCalled=t=>this.#t.roomCalled(t);linked=(t,o)=>this.#t.linked(t,o);personOf=t=>this.#t.
personOf(t);isSaved=t=>this.#t.isSaved(t);isBlocked=t=>this.#t.isBlocked(t);reveal=t=>this.#t.reveal(t);retry=t=>this.#t.retry(t);discard=t=>this.#t.discard(t);sayTyping=()=>this.#t.
sayTyping();edit=(t,o)=>this.#t.edit(t,o);delete=t=>this.#t.delete(t);react=(t,o)=>this.#t.react(t,o);pin=t=>this.#t.pin(t);unpin=t=>this.#t.unpin(t);unreact=(t,o)=>this.#t.
unreact(t,o);get#l(){return`/rooms/${this.#t.id}/messages/${this.root}/thread`}async#f(){let t=this.#e;if(!t?.hasOlder)return;let o=await g.get(`${this.#l}?befo\
re=${t.first}&limit=${Ps}`);t===this.#e&&(t.prependPage(o),this.#p("change"))}#h(t){this.#s&&this.#n.push(t),this.#e&&(this.#e.hear(t),this.#p("thread"))}#u({room:t,
root:o,...n}){t!==this.#t.id||o!==this.root||(this.#w(n),this.#p("thread"))}#w({follows:t,read_seq:o}){Object.assign(this,{follows:t,readSeq:o})}#y(){let{last:t}=this.
timeline;t===null||this.#a!==null&&t<=this.readSeq||(this.#a=this.readSeq=Math.max(t,this.readSeq),clearTimeout(this.#r),this.#r=setTimeout(()=>this.#g(),Fa))}#g(){
clearTimeout(this.#r),this.#r=null,g.put(`${this.#l}/read`,{seq:this.#a}).catch(()=>{})}#b(){this.#e=null,this.#p("resync"),this.state==="live"&&this.load()}#v(){
this.state==="live"&&this.load(),this.#p("state")}#p(t,o){this.dispatchEvent(new CustomEvent(t,{detail:o}))}};var zt=null,Fs={show(e,{conversation:t,subject:o,threads:n,signal:s,...i}){let[a,c]=o.split(":").map(Number),l=r(".thread",e);zt??=new Es({...i,threads:n,root:l}),
zt.root!==l&&l.replaceWith(zt.root);let d=new Ie({conversation:t,root:a,threads:n});s.addEventListener("abort",()=>d.close());let h=()=>Wa(zt.root,d);for(let f of[
"thread","room","state"])d.addEventListener(f,h,{signal:s});h(),zt.show(d),c&&d.addEventListener("change",()=>zt.goTo(c),{signal:s,once:!0})}};function Wa(e,t){
let{rootEntry:o,follows:n,failure:s,room:i}=t,a=r(".thread-bar",e),c=!!o?.solved;a.hidden=!o,p(r(".thread-failure",e),s?B(s):""),Ns(r('[data-act="follow"]',a),{
isOn:n,act:()=>t.follow(!n)}),p(r('[data-act="follow"] span',a),m(n?"thread.unfollow":"thread.follow"));let l=r('[data-act="solve"]',a);Ns(l,{isOn:c,act:()=>t.solve(
!c)}),p(r("span",l),m(c?"thread.solved":"thread.solve"));let d=!!gt(i);l.hidden=d,r(".thread-solved",a).hidden=!d||!c}function Ns(e,{isOn:t,act:o}){e.setAttribute(
"aria-pressed",t),e.onclick=()=>o().catch(H)}var Pe={all:"",unread:"&unread=true",unsolved:"&solved=false",solved:"&solved=true"};function Ne(e,{room:t,root:o,unread:n,message:s},{directory:i,blocks:a,roomName:c=""}){
let{replies:l,solved:d,user:h}=s,f=r("a",e);f.href=G({view:"room",room:t,panel:`thread:${o}`}),f.classList.toggle("has-unread",n>0);let u=i.of(h);$e(r(".avatar-\
button",e),u),p(r(".thread-item-author",e),b(u)),p(r(".thread-item-room",e),c),p(r(".thread-item-text",e),Ha(s,a));let y=[L("thread.replies",l.count),gs(new Date(
l.last_at)),d&&m("thread.solved")];p(r(".thread-item-facts",e),y.filter(Boolean).join(" · "));let[$,M]=r(".thread-item-unread",e).children;p($,n?String(n):""),
p(M,n?L("rooms.unread",n):"")}function Ha(e,t){return e.deleted?m("message.deleted"):t.has(e.user.id)?m("message.blocked"):fs(K(e))}var Bs={show(e,{conversation:t,directory:o,blocks:n,signal:s}){let{id:i}=t,a=new E,c=O(e,{list:a,into:".thread-list",none:".threads-none",key:({root:h})=>h,create:()=>w(
"thread-item"),update:(h,f)=>Ne(h,f,{directory:o,blocks:n}),signal:s}),l=h=>(d.show(h),a.open(`/rooms/${i}/threads?limit=50${Pe[h]}`)),d=new nt(e,l);for(let h of[
o,n])h.addEventListener("change",c,{signal:s});l("all")}};function St(e){r("form",e).hidden=!1,r(".made-once",e).hidden=!0}function Gt(e,t,{copied:o}){let n=r(".made-once",e),s=r(".once-text",n);r("form",e).hidden=!0,n.
hidden=!1,s.value=t,r('[data-action="copy"]',n).onclick=()=>Y(t,o),e.addEventListener("close",()=>s.value="",{once:!0}),s.focus(),s.select()}function Ws(e,{path:t,mayMake:o,signal:n}){let s=new E,i=()=>s.open(t),a={renew:async l=>{if(!await T(qs("renew",l)))return;let d=null;await v(e,async()=>{d=await g.
post(`${t}/${l.id}/secret`)}),d&&Ka(d),i()},revoke:async l=>{await T(qs("revoke",l))&&(await v(e,()=>g.delete(`${t}/${l.id}`)),i())}};O(e,{list:s,into:".incomin\
g-list",none:".incoming-none",create:()=>w("incoming-item"),update:(l,d)=>Ua(l,d,a),signal:n});let c=r('[data-action="new-incoming"]',e);c.hidden=!o,c.onclick=()=>Ga(
{path:t,onMade:i}),i()}function Ua(e,t,o){r(".incoming-name",e).textContent=b(t.bot),r(".incoming-use",e).textContent=za(t);for(let[n,s]of Object.entries(o)){let i=r(
`[data-action="${n}"]`,e);i.setAttribute("aria-label",m(`incoming.${n}.of`,{name:b(t.bot)})),i.onclick=()=>s(t)}}function za({state:e,owner:t,last_used_at:o}){let n=t&&
m("incoming.by",{name:b(t)}),s=o?m("tokens.used",{date:I(new Date(o))}):m("tokens.unused");return[n,e==="stopped"?m("incoming.stopped"):s].filter(Boolean).join(
" · ")}function Ga({path:e,onMade:t}){let o=x("incoming"),n=r("form",o);return _(n),St(o),S(n,async({name:s})=>{Hs(o,await g.post(e,{name:s.trim()})),t()}),k(o,
{title:m("incoming.new")})}function Ka(e){let t=x("incoming");St(t),k(t,{title:b(e.bot)}),Hs(t,e)}function Hs(e,{url:t}){let o=r(".curl-example code",e);o.textContent=
`curl ${t} -d '{"text": "${m("incoming.example")}"}'`,e.addEventListener("close",()=>o.textContent="",{once:!0}),Gt(e,t,{copied:"incoming.copied"})}var qs=(e,{bot:t})=>({
title:m(`incoming.${e}.title`,{name:b(t)}),text:m(`incoming.${e}.text`),action:m(e==="revoke"?"tokens.revoke":"incoming.renew")});var Us={messages:["message","edited","deleted"],threads:["solved","unsolved"],reactions:["reacted","unreacted","pressed"],polls:["voted","poll_ended"],pins:["pi\
nned","unpinned"],members:["joined","left","added","removed","banned","unbanned","muted","unmuted","role"]},Ya=new Set(Object.values(Us).flat()),jo=Object.entries(
{...Us,room:Nn.filter(e=>!Ya.has(e))}).map(([e,t])=>({name:e,types:t})),Io=({name:e})=>m(`webhooks.group.${e}`);function zs(e){return e.length?ct(jo.filter(t=>t.
types.some(o=>e.includes(o))).map(Io)):m("webhooks.types.all")}var de=({url:e})=>new URL(e).host;function Fe({state:e,failures:t,next_try_at:o,last_delivery:n}){
return e!=="active"?m(`webhooks.state.${e}`):t?L("webhooks.state.failing",t,{date:I(new Date(o))}):n?m("webhooks.state.sent",{date:I(new Date(n.at))}):m("webhoo\
ks.state.active")}function Gs(e,{path:t,room:o,rooms:n}){let s=new E,i=r(".range-form",e),a=()=>s.open(`${t}/deliveries?limit=20`),c=l=>g.post(`${t}/replays`,l);return Va(i,{room:o,
rooms:n}),O(e,{list:s,into:".delivery-list",none:".deliveries-none",create:()=>w("delivery-item"),update:(l,d)=>Qa(l,d,{rooms:n,again:()=>v(i,()=>c(Ja(d,n)).then(
a))})}),S(i,async({first:l,last:d,room:h})=>{await c({first:Number(l),last:Number(d),...n?{room:h}:{}}),a()}),a(),a}function Va(e,{room:t,rooms:o}){_(e);let n=e.
elements.room;r(".range-room",e).hidden=t!==null,n.disabled=t!==null,n.replaceChildren(...o?o.mine.filter(({name:s})=>s).map(({id:s,name:i})=>new Option(i,s)):[])}
var Ja=({seq:e,room:t},o)=>({first:e,last:e,...o?{room:t}:{}});function Qa(e,t,{rooms:o,again:n}){let{type:s,seq:i,room:a}=t,c=o&&o.find(a)?.name,l=[s,i&&m("web\
hooks.delivery.seq",{seq:R(i)}),c].filter(Boolean);r(".delivery-what",e).textContent=l.join(" · ");let d=r(".delivery-outcome",e);d.textContent=Xa(t),d.title=P(
new Date(t.at));let h=r("button",e);h.hidden=!i,h.onclick=n}function Xa({at:e,status:t,error:o,attempt:n,milliseconds:s}){let i=[I(new Date(e)),o??m("webhooks.d\
elivery.status",{status:t,milliseconds:R(s)})];return n>1&&i.push(m("webhooks.delivery.attempt",{count:R(n)})),i.join(" · ")}function Kt(e,{path:t,question:o,onGone:n}){r(".form-error",e).hidden=!0,r("button",e).onclick=async()=>{await T(o)&&await v(e,async()=>{await g.delete(t),J(e.closest(
"[data-dialog]")),n()})}}function Be(e,t){let o=new Set(t),n=jo.map(a=>Za(a,o)),s=r(".invite-room-list",e);s.replaceChildren(...n),e.elements.types.value=t.length?"chosen":"all";let i=()=>{
let a=e.elements.types.value==="all";s.hidden=a,r("input",s).setCustomValidity(a||o.size?"":m("webhooks.types.none"))};return r(".webhook-types",e).onchange=i,i(),
()=>e.elements.types.value==="all"?[]:[...o]}function Za(e,t){let o=w("invite-room"),n=r("input",o),s=e.types.filter(i=>t.has(i)).length;return n.checked=s===e.
types.length,n.indeterminate=s>0&&!n.checked,n.addEventListener("change",()=>e.types.forEach(i=>n.checked?t.add(i):t.delete(i))),r("span",o).textContent=Io(e),o.
title=e.types.join(", "),o}function Ks(e,{path:t,rooms:o,onChanged:n}){let s=x("webhook"),i=r(".webhook-form",s),a=r(".webhook-outcome",s),c=u=>{r(".webhook-state",s).textContent=Fe(u),r(
'[data-action="pause"]',s).hidden=u.state!=="active",r('[data-action="resume"]',s).hidden=u.state==="active"},l=async u=>{c(await g.patch(t,u)),n()};_(i),a.textContent=
"",i.elements.url.value=e.url;let d=Be(i,e.types);c(e),S(i,({url:u})=>l({url:u.trim(),types:d()}));let h=Gs(r(".deliveries",s),{path:t,room:e.room,rooms:o}),f={
test:()=>v(i,async()=>{a.textContent=m("webhooks.test.waits"),a.textContent=tc(await g.post(`${t}/tests`)),h()}),pause:()=>v(i,()=>l({active:!1})),resume:()=>v(
i,()=>l({active:!0})),rotate:()=>ec(i,t)};for(let[u,y]of Object.entries(f))r(`[data-action="${u}"]`,s).onclick=y;return Kt(r(".webhook-end",s),{path:t,question:oc(
e),onGone:n}),k(s,{title:de(e)})}function tc({status:e,error:t}){return t?m("webhooks.test.failed",{why:t}):m(e>=200&&e<300?"webhooks.test.taken":"webhooks.test\
.refused",{status:e})}async function ec(e,t){let o={title:m("webhooks.rotate.title"),text:m("webhooks.rotate.text"),action:m("webhooks.rotate")};if(!await T(o))
return;let n=null;if(await v(e,async()=>{n=await g.post(`${t}/secret`)}),!n)return;let s=x("new-webhook");St(s),k(s,{title:m("webhooks.rotate")}),Gt(s,n.secret??
n.public_key,{copied:"webhooks.copied"})}var oc=e=>({title:m("webhooks.remove.title",{host:de(e)}),text:m("webhooks.remove.text"),action:m("webhooks.remove")});function qe(e,{path:t,rooms:o=null,signal:n}){let s=new E,i=()=>s.open(t);O(e,{list:s,into:".webhook-list",none:".webhooks-none",create:()=>w("webhook-item"),update:(a,c)=>nc(
a,c,()=>Ks(c,{path:`${t}/${c.id}`,rooms:o,onChanged:i})),signal:n}),r('[data-action="new-webhook"]',e).onclick=()=>sc({path:t,onMade:i}),i()}function nc(e,t,o){
r(".webhook-host",e).textContent=de(t),r(".webhook-what",e).textContent=zs(t.types),r(".webhook-state",e).textContent=Fe(t),r("button",e).onclick=o}function sc({
path:e,onMade:t}){let o=x("new-webhook"),n=r("form",o);_(n),St(o);let s=Be(n,[]);return S(n,async({url:i,signing:a})=>{let c=await g.post(e,{url:i.trim(),signing:a,
types:s()});Gt(o,c.secret??c.public_key,{copied:"webhooks.copied"}),t()}),k(o,{title:m("webhooks.new")})}var Ys={show(e,{conversation:t,signal:o}){let n=`/rooms/${t.id}`;qe(r(".webhooks",e),{path:`${n}/webhooks`,signal:o}),Ws(r(".incoming",e),{path:`${n}/incoming-w\
ebhooks`,mayMake:Lt(t.room),signal:o})}};var We=class{#t;#e=new E;constructor(t){this.#t=t,O(t,{list:this.#e,into:".abandoned-list",none:".abandoned-none",create:()=>w("abandoned-item"),update:(o,n)=>this.#n(
o,n)})}show(){this.#o(),r(".form-error",this.#t).hidden=!0,this.#s()}#o(){return this.#e.open("/abandoned-rooms?limit=50")}#s(){r(".place-title",this.#t).focus()}#n(t,o){
let n=[o.kind==="private"&&m("abandoned.private"),m("browse.active",{date:yt(new Date(o.active_at))})];p(r(".abandoned-name",t),o.name),p(r(".hint",t),n.filter(
Boolean).join(" · "));let[s,i]=t.querySelectorAll("button");s.hidden=o.kind==="private",s.setAttribute("aria-label",m("abandoned.restore.room",{room:o.name})),
i.setAttribute("aria-label",m("abandoned.delete.room",{room:o.name})),s.onclick=()=>this.#i("restore",o,()=>g.put(`/abandoned-rooms/${o.id}/owner`)),i.onclick=()=>this.#i(
"delete",o,a=>g.delete(be(`/abandoned-rooms/${o.id}`,a)))}async#i(t,o,n){let s=m(`abandoned.${t}.title`,{room:o.name}),i=t==="restore",a={title:s,text:m(`abando\
ned.${t}.text`),action:m(`abandoned.${t}`),isHarmless:i},c=i?await T(a)&&{}:await lt(a);c&&(await v(this.#t,async()=>{await n(c),q(m(`abandoned.${t}.done`,{room:o.
name}))}),await this.#o(),this.#s())}};var ic=50,He=class extends it{pathFor(t){return`/accounts?${new URLSearchParams({limit:ic,q:t})}`}async change({id:t},o){return this.#t(await g.patch(`/accounts\
/${t}`,o))}async endSessions(t,o){return await g.delete(be(`/accounts/${t.id}/sessions`,o)),this.#t({...t,sessions:0,last_seen_at:null})}makeLink({id:t},o){return g.
post(`/accounts/${t}/password-link`,o)}#t(t){return this.items=this.items.map(o=>o.id===t.id?t:o),this.dispatchEvent(new Event("change")),t}};var rc=new Set(["enable","link"]);function Vs({account:e,accounts:t,me:o}){let n=x("one-account"),s=r(".dialog-body",n),i=e,a=(l,d)=>{r(`[data-act="${l}"]`,s).onclick=
async()=>{let h=await cc(ac(l,i),i);h&&await v(s,()=>d(i,h))}},c=l=>{i=l,mc(s,i,{me:o})};return a("disable",async(l,d)=>c(await t.change(l,{disabled:!0,...d}))),
a("enable",async(l,d)=>c(await t.change(l,{disabled:!1,...d}))),a("role",async(l,d)=>c(await t.change(l,{role:Po(l),...d}))),a("sessions",async(l,d)=>c(await t.
endSessions(l,d))),a("link",async(l,d)=>dc(s,l,await t.makeLink(l,d))),r(".form-error",s).hidden=!0,c(e),k(n,{title:b(e)})}var Po=({role:e})=>e==="owner"?"membe\
r":"owner",ac=(e,t)=>e==="role"?`make_${Po(t)}`:e,cc=(e,t)=>lt({title:m(`accounts.${e}.title`,{name:b(t)}),text:m(`accounts.${e}.text`,{name:b(t),account:t.name}),
action:m(`accounts.${e}.action`),isHarmless:rc.has(e)});function mc(e,t,{me:o}){let{name:n,role:s,sessions:i,bot:a,guest:c,external_id:l,created_at:d,last_seen_at:h,
disabled_at:f}=t,u={name:n,role:m(`accounts.role.${s}`),seen:m("accounts.seen.none"),sessions:R(i)};for(let[C,A]of Object.entries(u))p(Ue(e,C),A);for(let[C,A]of Object.
entries({since:d,seen:h,disabled:f}))A?Ot(Ue(e,C),A):Ue(e,C).title="";Ue(e,"disabled").parentElement.hidden=!f;let y=t.id===o.id,$=!!f,M={link:!$&&!a&&!c&&!l,role:!a&&
!c,sessions:i>0,disable:!$,enable:$&&!c};lc(r(".account-acts",e),()=>{for(let[C,A]of Object.entries(M))r(`[data-act="${C}"]`,e).hidden=y||!A}),p(r('[data-act="r\
ole"]',e),m(`accounts.make_${Po(t)}`)),r(".account-own",e).hidden=!y,r(".link-made",e).hidden=!0}var Ue=(e,t)=>r(`[data-fact="${t}"] dd`,e);function lc(e,t){let o=[
...e.children],n=o.indexOf(document.activeElement);if(t(),n<0||!o[n].hidden)return;let s=a=>!a.hidden;(o.slice(n).find(s)??o.slice(0,n).findLast(s))?.focus()}function dc(e,t,{
url:o,qr:n,expires_at:s}){let i=r(".link-made",e),a=r(".link-url",i);p(r(".link-for",i),m("accounts.link.for",{name:b(t)})),p(r(".link-end",i),m("accounts.link.\
end",{date:I(new Date(s))})),r(".invite-qr",i).src=n,a.value=o,i.hidden=!1,a.focus(),a.select();let c=r('[data-action="copy"]',i);r(".link-copied",i).hidden=!0,
c.onclick=()=>v(e,async()=>{await us(o),r(".link-copied",i).hidden=!1})}var ze=class{#t;#e;#o;#s=new He;#n;constructor(t,{me:o,directory:n}){this.#t=t,this.#e=o,this.#o=n,this.#n=r("input",t),this.#n.oninput=()=>this.#s.search(this.#n.
value.trim());let s=O(t,{list:this.#s,into:".account-list",none:".accounts-none",create:()=>w("account-item"),update:(a,c)=>this.#i(r("button",a),c)}),i=Q(()=>t.
hidden||s());n.addEventListener("change",i)}show(){document.activeElement!==this.#n&&(this.#n.value=""),this.#s.search(this.#n.value.trim()),(et.matches?this.#n:
r(".place-title",this.#t)).focus()}#i(t,o){let{name:n,display_name:s,role:i,disabled_at:a,owner:c,guest:l,external_id:d}=o,h=[c&&m("bot.of",{name:b(c)}),l&&m("g\
uest.mark"),i==="owner"&&m("role.owner"),d&&m("accounts.is_external"),a&&m("accounts.is_disabled")];D(r(".avatar",t),this.#o.of(o)),p(r(".account-item-name",t),
b(o)),p(r(".hint",t),s&&s!==n?n:""),p(r(".account-item-state",t),h.filter(Boolean).join(" · ")),t.classList.toggle("is-away",!!a),t.onclick=()=>Vs({account:o,accounts:this.#s,
me:this.#e})}};var Ge=class{#t;#e=new E;constructor(t){this.#t=t,Te(t,{list:this.#e,into:".act-list",none:".acts-none",showsRooms:!0})}show(){this.#e.open("/audit?limit=50"),r(
".place-title",this.#t).focus()}};var Ke=class{#t;#e;#o;constructor(t,{drafts:o,rooms:n}){this.#t=t,this.#e=o,this.#o=n,o.addEventListener("change",()=>this.#s()),n.addEventListener("change",Q(()=>this.#s()))}show(){
this.#s(),r(".place-title",this.#t).focus()}#s(){let t=this.#e.written.map(o=>({...o,room:this.#o.find(o.room)})).filter(({room:o})=>o);r(".drafts-none",this.#t).
hidden=t.length>0,j(r(".draft-list",this.#t),t,{key:({place:o})=>o,create:()=>w("draft-item"),update:(o,n)=>this.#n(o,n)})}#n(t,{place:o,room:n,thread:s}){let i=r(
"a",t);i.href=G({view:"room",room:n.id,panel:s&&`thread:${s}`}),vt(i,s?"thread":Bt(n));let a=s?m("drafts.in_thread",{room:n.name}):n.name;p(r(".draft-room",i),a),
p(r(".draft-text",i),this.#e.of(o));let c=r("button",t);c.title=m("drafts.delete"),c.setAttribute("aria-label",m("drafts.delete.from",{room:a})),c.onclick=()=>this.#e.
keep(o,"")}};var hc=200,fc={ArrowDown:1,ArrowUp:-1};function pc({kind:e,message:{seq:t,thread:o,in_room:n}}){let s=e==="reply"?t:n?null:o;return s?{panel:`thread:${s}`}:{seq:t}}
var uc=e=>e.deleted?m("message.deleted"):xt(K(e)).replace(/\s+/gu," ").slice(0,hc),Ye=class{#t;#e;#o;#s;#n;constructor(t,{inbox:o,...n}){this.#t=t,this.#e=o,this.#o=
n,this.#s=O(t,{list:o.list,into:".inbox-list",none:".inbox-none",create:()=>w("inbox-item"),update:(i,a)=>this.#r(i,a)});let s=Q(()=>t.hidden||this.#s());for(let i of[
n.rooms,n.directory,n.blocks])i.addEventListener("change",s);this.#n=new nt(t,i=>this.#i(i)),r('[data-testid="inbox-all-done"]',t).onclick=()=>this.#l(o.setAllDone()),
r(".inbox-list",t).addEventListener("keydown",i=>this.#d(i))}show(){this.#i(this.#e.filter),r(".place-title",this.#t).focus()}leave(){this.#e.leave()}#i(t){this.#n.
show(t),p(r(".inbox-none",this.#t),m(t==="done"?"inbox.none.done":"inbox.none")),this.#e.show(t)}#r(t,o){let{message:n,by:s,unread:i,done:a}=o,{directory:c,rooms:l}=this.#o,
d=c.of(s),h=r("a",t);t.classList.toggle("is-unread",i),h.href=G({view:"room",room:n.room,...pc(o)}),$e(r(".avatar-button",t),d),p(r(".inbox-what",h),this.#c(o,b(
d))),p(r(".inbox-room",h),l.find(n.room)?.name??""),p(r(".inbox-time",h),yt(new Date(o.at))),p(r(".inbox-text",h),this.#a(o));let f=r(".icon-button",t);f.title=
m(a?"inbox.reopen":"inbox.done"),f.setAttribute("aria-label",f.title),f.onclick=()=>this.#m(t,o)}#a({message:t,reply:o,by:n}){let s=o?{...o,user:n}:t;return this.#o.
blocks.has(s.user.id)&&!s.deleted?m("message.blocked"):uc(s)}#c({kind:t,emoji:o,count:n},s){return t!=="reaction"?m(`inbox.${t}`,{name:s}):L("inbox.reaction",n,
{name:s,emoji:o??""})}async#m(t,{id:o,done:n}){let s=t.nextElementSibling??t.previousElementSibling,i=t.contains(document.activeElement);await this.#l(this.#e.setDone(
o,!n)),i&&(s?r("a",s):r(".place-title",this.#t)).focus()}#d(t){let o=t.target.closest(".inbox-item");if(!o||t.altKey||t.ctrlKey||t.metaKey)return;let n=fc[t.key];
if(t.key==="Delete")r(".icon-button",o).click();else if(n)(n>0?o.nextElementSibling:o.previousElementSibling)?.querySelector("a").focus();else return;t.preventDefault()}#l(t){
return t.catch(H)}};var wc="/api/v1/monitor/ws",gc="parley.v1",yc=8e3,bc=8e3,Ve=class extends EventTarget{#t=null;#e;#o;#s=new Mn;#n=new Map;state="connecting";keptSeconds=600;own=null;open(){
this.close(),this.#l("connecting"),this.#i()}close(){clearTimeout(this.#e),clearTimeout(this.#o);let t=this.#t;this.#t=null,t?.close(),this.#n.clear()}get nodes(){
let t=this.#a;return[...this.#n].filter(([,s])=>s.at(-1).at>t-yc).map(([s])=>s).sort().sort((s,i)=>(i===this.own)-(s===this.own))}samplesOf(t){return this.#n.get(
t)??[]}#i(){let t=Dn(wc,gc);t.onmessage=({data:o})=>t===this.#t&&this.#r(JSON.parse(o)),t.onclose=o=>t===this.#t&&this.#d(o),this.#t=t,this.#m()}#r(t){if(this.#m(),
t.type==="hello"&&(this.#n.clear(),this.#s.reset(),this.own=t.node,this.keptSeconds=t.kept_seconds,this.#l("live")),t.type==="samples")for(let o of t.items)this.#c(
o);t.type==="sample"&&this.#c(t),this.dispatchEvent(new CustomEvent("change",{detail:t}))}get#a(){return Math.max(...[...this.#n.values()].map(t=>t.at(-1).at))}#c(t){
let{node:o,at:n}=t;this.#n.has(o)||this.#n.set(o,[]);let s=this.#n.get(o);s.push(t);let i=n-this.keptSeconds*1e3,a=s.findIndex(c=>c.at>=i);a>0&&s.splice(0,a);for(let[
c,l]of this.#n)l.at(-1).at<i&&this.#n.delete(c)}#m(){clearTimeout(this.#o),this.#o=setTimeout(()=>{this.#t.onclose=null,this.#t.close(),this.#d({})},bc)}async#d({
code:t,reason:o}){if(clearTimeout(this.#o),!Rn(t,o).again)return this.#l("ended");this.#l("lost"),this.#e=setTimeout(()=>this.#i(),this.#s.next()*1e3);let n=await g.
get("/me").catch(({status:s})=>s===401?{}:null);!n||n.role==="owner"||this.state!=="lost"||(clearTimeout(this.#e),this.#l("ended"))}#l(t){this.state=t,this.dispatchEvent(
new Event("change"))}};var vc=[{name:"processor",most:100,value:me,lines:{machine:({host:e})=>e.cpu_percent,process:({process:e})=>e.cpu_percent}},{name:"memory",value:_t,lines:{machine:({
host:e})=>e.memory_bytes,process:({process:e})=>e.memory_bytes},more:{memory_total:({host:e})=>e.memory_total_bytes}},{name:"messages",most:1,value:_e,lines:{messages:({
chat:e})=>e.messages_per_second}},{name:"deliveries",most:1,value:_e,lines:{deliveries:({chat:e})=>e.deliveries_per_second}},{name:"commits",most:1,value:Do,lines:{
p99:({chat:e})=>e.commit_p99_ms,p50:({chat:e})=>e.commit_p50_ms}},{name:"lag",most:5,value:Do,lines:{loop:({chat:e})=>e.loop_lag_ms,backplane:({chat:e})=>e.backplane_lag_ms}},
{name:"sockets",most:5,value:Ee,lines:{sockets:({chat:e})=>e.room_sockets+e.account_sockets,people:({chat:e})=>e.people}},{name:"queue",most:10,value:Ee,lines:{
queued:({chat:e})=>e.queued}},{name:"storage",value:_t,lines:{database:({storage:e})=>e.database_bytes,wal:({storage:e})=>e.wal_bytes},more:{free:({storage:e})=>e.
free_bytes}}],Je=class{#t;#e=new Ve;#o=null;#s=[];#n=!1;#i=!1;constructor(t){this.#t=t;let o=Q(()=>this.#n&&this.#m()),n=Q(()=>this.#n&&this.#d());this.#e.addEventListener(
"change",({detail:s})=>this.#r(s)?n():o())}show(){this.#n=!0,this.#e.open(),r(".place-title",this.#t).focus(),this.#i=!1,this.#a().catch(()=>{this.#i=!0,this.#m()})}leave(){
this.#n=!1,this.#e.close()}#r(t){return t?.type==="sample"&&this.#o!==null&&t.node!==this.#o}async#a(){let[{LineChart:t}]=await Promise.all([ke("charts"),ss("ch\
arts_style")]);this.#s.length||(this.#s=vc.map(o=>this.#c(o,t))),this.#m()}#c({name:t,most:o,value:n,lines:s,more:i={}},a){let c=w("monitor-chart");p(r("h2",c),
m(`monitor.${t}`)),r(".monitor-charts",this.#t).append(c);let{keptSeconds:l}=this.#e,d=u=>Dt(u*1e3),h=u=>n(u,2),f={count:Object.keys(s).length,most:o,seconds:l,
value:h,moment:d};return{figure:c,chart:new a(r(".monitor-plot",c),f),lines:s,more:i,value:n}}#m(){let{nodes:t,state:o}=this.#e;t.length&&!t.includes(this.#o)&&
(this.#o=t[0]),this.#l(this.#i?"failed":o),this.#d();let n=this.#e.samplesOf(this.#o);if(r(".monitor-charts",this.#t).hidden=!n.length,!n.length||document.hidden)
return;let s=n.map(({at:i})=>i/1e3);for(let{figure:i,chart:a,lines:c,more:l,value:d}of this.#s)xc(r("dl",i),{newest:n.at(-1),lines:c,more:l,value:d}),a.show(s,Object.
values(c).map(h=>n.map(h)))}#d(){let{nodes:t}=this.#e,o=r(".monitor-nodes",this.#t);o.hidden=t.length<2;let n=t.map(s=>({key:s,newest:this.#e.samplesOf(s).at(-1)}));
j(o,n,{create:()=>w("monitor-node"),update:(s,{key:i,newest:a})=>{let{host:c,process:l,chat:d}=a,h=r("button",s),f=[l.cpu_percent===null?"":me(l.cpu_percent),l.
memory_bytes===null?"":_t(l.memory_bytes),m("monitor.node.sockets",{count:Ee(d.room_sockets+d.account_sockets)}),m("monitor.node.messages",{rate:_e(d.messages_per_second)})];
p(r(".monitor-node-name",h),m("monitor.node",{host:c.name,pid:l.pid})),p(r(".monitor-node-facts",h),f.filter(Boolean).join(" · ")),h.setAttribute("aria-pressed",
String(i===this.#o)),h.onclick=()=>{this.#o=i,this.#m()}}})}#l(t){let o=r(".monitor-state",this.#t);o.hidden=t==="live",o.hidden||p(o,m(`monitor.state.${t}`))}};
function xc(e,{newest:t,lines:o,more:n,value:s}){let i=[...Object.entries(o).map(([a,c],l)=>({key:a,number:c(t),line:l+1})),...Object.entries(n).map(([a,c])=>({
key:a,number:c(t)}))].filter(({number:a})=>a!==null);j(e,i,{create:()=>w("monitor-value"),update:(a,{key:c,number:l,line:d})=>{p(r("dt",a),m(`monitor.line.${c}`)),
p(r("dd",a),s(l)),a.dataset.line=d??""}})}async function Qe(e,{days:t}){try{return await e({})}catch(o){if(o.code!=="would_erase")throw o;return await kc(t,o)?e({erase:!0}):null}}function kc(e,{count:t,
more:o}){let n=R(t),s=o?m("retention.confirm.many",{count:n}):L("retention.confirm.text",t,{count:n}),i=L("retention.confirm.title",e,{count:R(e)});return T({title:i,
text:s,action:m("retention.confirm")})}var Oc=200,Xe=class{#t;#e;#o=null;constructor(t){this.#t=t,this.#e=r(".settings-form",t),S(this.#e,()=>this.#a());let o=r(".team-picture-file",t);o.onchange=()=>o.
files[0]&&this.#n(()=>g.upload("/settings/picture",o.files[0])).finally(()=>o.value=""),r(".team-picture-choose",t).onclick=()=>o.click(),r(".team-picture-remov\
e",t).onclick=()=>this.#n(()=>g.delete("/settings/picture"))}show(){this.#s(),r(".place-title",this.#t).focus()}#s(){return v(this.#e,async()=>{let t=await g.get(
"/settings");await this.#r(t.welcome_rooms),this.#i(t)})}#n(t){return v(this.#e,async()=>this.#i(await t()))}#i(t){this.#o=t;for(let s of this.#e.querySelectorAll(
"[data-setting]"))_c(s,t);let{picture:o}=t,n=r(".team-picture-now",this.#t);n.hidden=!o,o&&(n.src=ns(o)),r(".team-picture-remove",this.#t).hidden=!o}async#r(t){
let{items:o}=await g.get(`/rooms?limit=${Oc}`),n=o.filter(({suggested:c,archived:l,kind:d})=>c&&!l&&d==="public"),s=new Map([...t,...n].map(({id:c,name:l})=>[c,
l])),i=new Set(t.map(({id:c})=>c)),a=[...s].map(([c,l])=>$c({id:c,name:l,isChosen:i.has(c)}));r(".welcome-rooms",this.#t).replaceChildren(...a)}async#a(){let t={};
for(let i of this.#e.querySelectorAll("[data-setting]:not(.is-fixed)")){let{setting:a}=i.dataset,c=Sc(r("input, select",i));c!==this.#o[a]&&(t[a]=c)}let o=[...this.#e.
querySelectorAll(".welcome-rooms input:checked")].map(({value:i})=>i),n=this.#o.welcome_rooms.map(({id:i})=>i);[...o].sort().join()!==[...n].sort().join()&&(t.welcome_rooms=
o);let s=await Qe(i=>g.patch("/settings",{...t,...i}),{days:Ec(t)});return this.#i(s??this.#o),s!==null}},Ec=({retention_days:e,retention_most_days:t})=>Math.min(
...[e,t].filter(Boolean));function _c(e,t){let{setting:o}=e.dataset,n=t.fixed.includes(o),s=r("input, select",e);e.classList.toggle("is-fixed",n),s.value=t[o],s.
hidden=s.disabled=n;let i=r(".setting-fixed",e);i.hidden=!n;let a=s.selectedOptions?.[0].text??t[o];p(i,n?m("settings.fixed",{value:a,name:`PARLEY_${o.toUpperCase()}`}):
"")}var Sc=({type:e,value:t})=>e==="number"?Number(t):t.trim();function $c({id:e,name:t,isChosen:o}){let n=w("welcome-room"),s=r("input",n);return Object.assign(
s,{value:e,checked:o}),p(r("span",n),t),n}function No({message:e,me:t,saved:o}){let n=o.of(e.room,e.seq);return Ut({title:m("message.save"),action:m("save"),me:t,mayBeNone:!0,before:n?.remind_at&&!n.due?
Date.parse(n.remind_at):null,act:async({at:s})=>{await o.save(e,s),q(m("saved.done"))}})}var Js="/me/saved?limit=50",Ze=class{#t;#e;#o;#s;#n;#i=new E;constructor(t,{saved:o,rooms:n,me:s,blocks:i}){this.#t=t,this.#e=o,this.#o=n,this.#s=s,this.#n=i;let a=O(
t,{list:this.#i,into:".saved-list",none:".saved-none",sort:Tc,key:({room:c,seq:l})=>`${c}/${l}`,create:()=>w("saved-item"),update:(c,l)=>this.#r(c,l)});i.addEventListener(
"change",()=>t.hidden||a()),o.addEventListener("change",()=>t.hidden||this.#i.open(Js))}show(){this.#i.open(Js),r(".place-title",this.#t).focus()}#r(t,{room:o,seq:n,
remind_at:s,due:i,message:a}){let c=this.#o.find(o),l=r("a",t);l.href=`${z}/rooms/${o}/${n}`,c&&vt(l,Bt(c)),p(r(".draft-room",l),c?.name??""),p(r(".draft-text",
l),this.#a(a));let d=r(".saved-when",t);d.parentElement.hidden=!s;let h=s?V(new Date(s),U(this.#s)):"";p(d,s?m(i?"saved.due":"saved.reminder",{date:h}):""),d.classList.
toggle("is-due",i),r('[data-act="remind"]',t).onclick=()=>No({message:{room:o,seq:n},me:this.#s,saved:this.#e}),r('[data-act="done"]',t).onclick=()=>this.#e.forget(
{room:o,seq:n}).catch(H)}#a(t){let{user:o}=t;return this.#n.has(o.id)?m("message.blocked"):m("rooms.last",{user:b(o),text:K(t)})}},Tc=e=>[...e.filter(({due:t})=>t),
...e.filter(({due:t})=>!t)];var to=class{#t;#e;#o;#s;#n=!1;constructor(t,{scheduled:o,rooms:n,me:s}){this.#t=t,this.#e=o,this.#o=n,this.#s=s,o.addEventListener("change",()=>this.#n&&!t.hidden&&
this.#i())}show(){this.#n=!0,this.#i(),r(".place-title",this.#t).focus()}async#i(){let t=await this.#e.load().catch(H);t&&(r(".scheduled-none",this.#t).hidden=t.
length>0,De(this.#t,t),j(r(".scheduled-list",this.#t),t,{key:({id:o})=>o,create:()=>w("scheduled-item"),update:(o,n)=>this.#r(o,n)}))}#r(t,o){let n=this.#o.find(
o.room),s=r("a",t);s.href=`${z}/rooms/${o.room}`,n&&vt(s,Bt(n));let i=n?.name??m("scheduled.left");p(r(".draft-room",s),i),Le(t,o,{store:this.#e,me:this.#s,roomName:i,
onChange:()=>this.#i()})}};var Ac=50,Yt=class extends it{suggested=[];async loadSuggested(){let{items:t}=await g.page("/rooms?scope=suggested&limit=20").catch(()=>({items:[]}));this.suggested=
t,this.dispatchEvent(new Event("change"))}pathFor(t){return`/rooms?${new URLSearchParams({scope:"joinable",limit:Ac,q:t})}`}};var Cc=50,Vt=class extends it{constructor({directory:t}){super(),this.addEventListener("change",()=>t.take(this.items))}pathFor(t){return`/users?${new URLSearchParams(
{limit:Cc,q:t})}`}};var Fo=50,Lc=/[\s,、，&]+|\band\b|和/,rt=class extends EventTarget{#t;#e=null;#o=null;#s=new Map;#n;#i;words="";constructor({rooms:t=null,directory:o=null,isOffered:n=()=>!0,
roomWith:s=()=>null}){super(),this.#t=t,this.#n=n,this.#i=s;let i=()=>this.dispatchEvent(new Event("change"));t&&(this.#e=new Yt,this.#e.addEventListener("chang\
e",()=>{for(let a of this.#e.items)this.#s.set(a.id,a);i()})),o&&(this.#o=new Vt({directory:o}),this.#o.addEventListener("change",i))}search(t){this.words=t;for(let o of this.#r)
o.search(t);this.dispatchEvent(new Event("change"))}close(){for(let t of this.#r)t.close()}get searching(){return this.#r.some(t=>t.searching)}get failed(){return this.#r.
some(t=>t.failed)}get items(){let t=[...this.#a.slice(0,Fo),...this.#c,...this.#m.slice(0,Fo)];return[...new Map(t.map(o=>[o.id,o])).values()].filter(this.#n)}get hasMore(){
return[this.#a,this.#m].some(({length:o})=>o>Fo)||this.#r.some(o=>o.items.length>0&&o.hasMore)}get#r(){return[this.#e,this.#o].filter(Boolean)}get#a(){return this.#t?
Qs([...this.#t.mine,...this.#t.archived],this.words).map(Bo):[]}get#c(){let{items:t=[],searching:o}=this.#o??{},n=N(this.words),s=({name:a,display_name:c})=>N(`${c}\
 ${a}`).includes(n),i=a=>{let c=this.#i(a.id);return c?Bo(c):{kind:"person",id:a.id,person:a}};return t.filter(a=>!o||s(a)).map(i)}get#m(){if(!this.#e)return[];
let o=this.#e.words===this.words&&!this.#e.searching?this.#e.items:[];return[...new Map([...Qs([...this.#s.values()],this.words),...o].map(s=>[s.id,s])).values()].
filter(({id:s})=>!this.#t.find(s)?.role).map(Bo)}},Bo=e=>({kind:"room",id:e.id,room:e});function Qs(e,t){let o=N(t);return e.map(n=>({room:n,at:Dc(n,o)})).filter(
({at:n})=>n>=0).sort((n,s)=>Xs(n)-Xs(s)).map(({room:n})=>n)}function Dc({name:e,kind:t,people:o=[]},n){let s=N(e).indexOf(n);if(s>=0||t!=="direct")return s;let i=o.
map(l=>N(`${l.display_name} ${l.name}`)),a=n.split(Lc).filter(Boolean);return a.length>0&&a.every(l=>i.some(d=>d.includes(l)))?Math.max(...i.map(l=>l.indexOf(a[0]))):
-1}var Xs=({room:e,at:t})=>(t>0?2:0)+(e.unread?0:1);var at=class{#t;#e;#o;#s;#n;#i;#r;constructor(t,{choices:o,onChosen:n,...s}){this.#t=t,this.#e=r("input",t),this.#o=r(".choice-list",t),this.#s=r(".choice-note",
t),this.#n=o,this.#i=s,this.#r=n,this.#e.value="",this.#e.oninput=()=>this.#a(),this.#e.onkeydown=i=>this.#u(i),o.addEventListener("change",()=>this.#c()),this.#a()}clear(){
this.#e.value="",this.#a(),this.#e.focus()}get words(){return this.#e.value.trim()}#a(){this.#h(null),this.#n.search(this.words)}#c(){let{items:t,hasMore:o,searching:n,
failed:s}=this.#n,i=this.#f?.dataset.key,a=0;j(this.#o,t,{key:({kind:d,id:h})=>`${d}:${h}`,create:()=>w("choice-item"),update:(d,h)=>{d.id=`${this.#o.id}-${a+=1}`,
this.#m(d,h)}});let c=s||this.words!==""&&!n;this.#s.hidden=t.length>0?!o:!c,p(this.#s,m(o?"jump.more":s?"list.trouble":"jump.none"));let{children:l}=this.#o;this.#h(
[...l].find(d=>d.dataset.key===i)??l[0]??null)}#m(t,o){t.dataset[o.kind]=o.id,t.onclick=()=>this.#r(o),t.onpointermove=()=>this.#h(t),o.kind==="room"?this.#d(t,
o.room):this.#l(t,o.person)}#d(t,o){ks(t,o,this.#i);let n=Se(o);p(r(".choice-name",t),o.name),p(r(".choice-detail",t),n?`@${n.name}`:""),p(r(".choice-unread",t),
o.unread?R(o.unread):"")}#l(t,o){let n=r(".avatar",t);r(".icon",t).toggleAttribute("hidden",!0),n.hidden=!1,D(n,o),Oe(n,this.#i.presence.of(o.id)),p(r(".choice-\
name",t),b(o)),p(r(".choice-detail",t),[`@${o.name}`,o.bot&&m("bot.mark")].filter(Boolean).join(" · ")),p(r(".choice-unread",t),"")}get#f(){return r('[aria-sel\
ected="true"]',this.#o)}#h(t){for(let o of this.#o.children)o.setAttribute("aria-selected",o===t);this.#e.setAttribute("aria-activedescendant",t?.id??""),t?.scrollIntoView(
{block:"nearest"})}#u(t){if(bt(t))return;let o=this.#f;if(t.key==="Enter"&&o)o.click();else if(t.key==="ArrowDown")this.#h(o?.nextElementSibling??o);else if(t.key===
"ArrowUp")this.#h(o?.previousElementSibling??o);else return;t.preventDefault()}};var eo=class{#t;#e;#o;#s;#n;#i=null;constructor(t,{rooms:o,drafts:n,router:s,...i}){this.#t=t,this.#e=o,this.#o=n,this.#s=s,this.#n=i}async show(){let t=await ts();
r(".share-none",this.#t).hidden=!!t,r(".share-what",this.#t).hidden=!t;let o=t&&et.matches?"input":".place-title";t&&this.#r(t),r(o,this.#t).focus()}leave(){this.#i?.
close(),this.#i=null}#r(t){this.leave(),p(r(".shared-text",this.#t),t.text),this.#i=new rt({rooms:this.#e,directory:this.#n.directory,isOffered:({room:n})=>!n||
!gt(n)});let o=n=>this.#a(t,n).catch(H);new at(r(".share-what",this.#t),{choices:this.#i,onChosen:o,...this.#n})}async#a({text:t},{kind:o,id:n}){let s=o==="room"?
n:(await this.#e.openDirect([n])).id;this.#o.keep(s,ms(this.#o.of(s),t),{isDone:!0}),await es(),this.#s.go({view:"room",room:s},{replace:!0})}};var oo=class{#t;#e=new E;#o;#s;#n="all";constructor(t,{threads:o,rooms:n,directory:s,blocks:i}){this.#t=t,this.#o=O(t,{list:this.#e,into:".thread-list",none:".t\
hreads-none",key:({room:a,root:c})=>`${a}:${c}`,create:()=>w("thread-item"),update:(a,c)=>Ne(a,c,{directory:s,blocks:i,roomName:n.find(c.room)?.name??""})}),i.addEventListener(
"change",()=>t.hidden||this.#o()),o.addEventListener("told",({detail:a})=>this.#r(a)),this.#s=new nt(t,a=>this.#i(a))}show(){this.#i(),r(".place-title",this.#t).
focus()}#i(t=this.#n){return this.#n=t,this.#s.show(t),this.#e.open(`/me/threads?limit=50${Pe[t]}`)}#r(t){if(this.#t.hidden)return;let o=this.#e.items.findIndex(
({room:n,root:s})=>n===t.room&&s===t.root);if(o<0)return this.#i();this.#e.items[o]=t,this.#o()}};async function no({title:e,action:t,hint:o="",most:n=1/0,isOffered:s=()=>!0,act:i,...a}){let c=x("pick-people"),l=new Map,d=new rt({directory:a.directory,isOffered:({
id:A,person:pt})=>!l.has(A)&&s(pt)}),h=new at(c,{choices:d,onChosen:({person:A})=>u(A),...a}),f=()=>{Zs(c,{picked:l,most:n,unpick:y}),h.clear()},u=A=>{l.size>=n||
(l.set(A.id,A),f())},y=A=>{l.delete(A),f()};r(".pick-hint",c).textContent=o;let $=r(".pick-submit",c);$.textContent=t,$.onclick=()=>v(c,async()=>{await i([...l.
values()]),c.close()});let M=new AbortController,{signal:C}=M;r("input",c).addEventListener("keydown",A=>{A.key==="Backspace"&&!A.target.value&&l.size&&y([...l.
keys()].at(-1))},{signal:C}),r(".form-error",c).hidden=!0,Zs(c,{picked:l,most:n,unpick:y}),await k(c,{title:e}),M.abort(),d.close()}function Zs(e,{picked:t,most:o,
unpick:n}){j(r(".picked",e),[...t.values()],{key:({id:s})=>s,create:()=>w("picked-item"),update:(s,i)=>{let a=r("button",s);D(r(".avatar",s),i),r(".picked-name",
s).textContent=b(i),a.setAttribute("aria-label",m("pick.remove",{name:b(i)})),a.onclick=()=>n(i.id)}}),r(".pick-submit",e).disabled=!t.size,r(".pick-full",e).hidden=
t.size<o}function qo({conversation:e,...t}){let{members:o,room:n}=e;return o.need(),no({title:m("add_member.title"),action:m("add_member.submit"),hint:m("add_member.hint",
{room:n.name}),isOffered:({id:s})=>!o.has(s),act:s=>o.add(s),...t})}var Mc=120,ti=document.documentElement.dataset.language,Wo=null,$t=null;function Jt(){return Wo??=Rc().catch(e=>{throw Wo=null,e}),Wo}async function Rc(){let[e,
t]=await Promise.all([ei("en"),ti==="en"?null:ei(ti)]);return $t=new Ho(e,t),$t}async function ei(e){let t=await fetch(new URL(`../emoji/${e}.json`,import.meta.
url));if(!t.ok)throw new Error(`No emoji in ${e}: ${t.status}`);return t.json()}var Ho=class{#t=new Map;#e=new Map;groups=new Map;constructor(t,o){for(let[n,s]of Object.
entries(t)){let i=s.map((a,c)=>jc(n,a,o?.[n][c]));this.groups.set(n,i);for(let a of i){this.#e.set(a.emoji,a);for(let c of a.codes)this.#t.set(c,a)}}}withCode(t){
return this.#t.get(t)}of(t){return this.#e.get(t)}search(t,o=Mc){let n=N(t.trim().replace(/^:|:$/g,""));if(!n)return[];let s=[];for(let i of this.#e.values()){let a=Nc(
i,n);a<oi&&s.push({entry:i,rank:a})}return s.sort((i,a)=>i.rank-a.rank).slice(0,o).map(({entry:i})=>i)}};function jc(e,[t,o,n,s,i],[a,c]=[o,""]){let l=[...s.split(
" "),o,a].map(N),d=N(` ${o} ${n} ${a} ${c} ${s.replaceAll("_"," ")}`);return{emoji:t,label:a,codes:s.split(" "),hasTones:i===1,group:e,names:l,words:d}}var[Ic,Pc,
oi]=[1e3,1001,1002];function Nc({names:e,words:t},o){let n=e.filter(s=>s.startsWith(o));return n.length?Math.min(...n.map(({length:s})=>s)):t.includes(` ${o}`)?
Ic:t.includes(o)?Pc:oi}var ni=Ct("emoji-tone"),Fc=18,he=["","🏻","🏼","🏽","🏾","🏿"],Bc=new RegExp("(?!\\u{1F91D}\\u200d)(\\p{Emoji_Modifier_Base})\\ufe0f?","gu"),so=()=>he.
find(e=>e===localStorage.getItem(ni))??"",si=e=>ii(ni,e),io=({emoji:e,hasTones:t})=>t&&so()?e.replace(Bc,`$1${so()}`):e,Uo=()=>JSON.parse(localStorage.getItem(Lo))??
[];function fe(e){let t=Uo().filter(o=>o!==e);ii(Lo,JSON.stringify([e,...t].slice(0,Fc)))}function ii(e,t){try{localStorage.setItem(e,t)}catch{}}var qc="400px",zo=new WeakMap,ro=new WeakMap,ao=class{#t;#e=1;#o;#s;constructor(t,{onChosen:o,onLooked:n,onLeave:s}){this.#t=t,this.#o=s;let i=({target:a})=>zo.
get(a.closest(".emoji"));t.onclick=a=>i(a)&&o(i(a));for(let a of["pointerover","focusin"])t.addEventListener(a,c=>i(c)&&n(i(c)));t.addEventListener("focusin",({
target:a})=>a.matches(".emoji")&&this.#i(a)),this.#s=new IntersectionObserver(a=>this.#n(a),{root:t,rootMargin:qc}),t.onkeydown=a=>this.#r(a)}show(t){this.#s.disconnect(),
this.#t.replaceChildren(...t.filter(({items:s})=>s.length).map(Wc)),this.#t.scrollTop=0;let[o,...n]=this.#t.children;if(o){Go(o),this.#i(r(".emoji",o)),this.#e=
getComputedStyle(r(".emoji-grid",o)).gridTemplateColumns.split(" ").length;for(let s of n)s.style.setProperty("--rows",Math.ceil(ro.get(s).length/this.#e));for(let s of n)
this.#s.observe(s)}}get first(){return zo.get(r(".emoji",this.#t))}focusFirst(){r(".emoji",this.#t)?.focus()}scrollTo(t){r(`[data-group="${t}"]`,this.#t)?.scrollIntoView(
{block:"start"})}#n(t){for(let{target:o,isIntersecting:n}of t)n&&Go(o)}#i(t){for(let o of this.#t.querySelectorAll('[tabindex="0"]'))o.tabIndex=-1;t&&(t.tabIndex=
0)}#r(t){let o=t.target.closest(".emoji"),n=o&&this.#a[t.key]?.(o);n&&(t.preventDefault(),n.focus?.())}#a={ArrowRight:t=>this.#c(t,1),ArrowLeft:t=>this.#c(t,-1),
ArrowDown:t=>this.#m(t),ArrowUp:t=>this.#d(t)??this.#f(),Home:()=>r(".emoji",this.#t),End:()=>Qt(this.#t.lastElementChild).at(-1)};#c(t,o){let n=t.closest(".emo\
ji-group"),{buttons:s,at:i}=this.#l(t);return s[i+o]?s[i+o]:o>0?Qt(n.nextElementSibling)[0]??t:Qt(n.previousElementSibling).at(-1)??t}#m(t){let{buttons:o,at:n,column:s}=this.#l(
t);if(!(n-s+this.#e>=o.length))return o[Math.min(n+this.#e,o.length-1)];let a=Qt(t.closest(".emoji-group").nextElementSibling);return a[Math.min(s,a.length-1)]??
t}#d(t){let{buttons:o,at:n,column:s}=this.#l(t);if(n>=this.#e)return o[n-this.#e];let i=Qt(t.closest(".emoji-group").previousElementSibling),a=Math.floor((i.length-
1)/this.#e)*this.#e;return i[Math.min(a+s,i.length-1)]}#l(t){let o=Qt(t.closest(".emoji-group")),n=o.indexOf(t);return{buttons:o,at:n,column:n%this.#e}}#f(){return this.#o(),
{}}};function Qt(e){return e?(Go(e),[...r(".emoji-grid",e).children]):[]}function Go(e){let t=ro.get(e);ro.delete(e),t&&r(".emoji-grid",e).append(...t.map(Hc))}
function Wc({name:e,title:t,items:o}){let n=w("emoji-group");n.dataset.group=e;let s=r("h3",n);return s.textContent=t,s.hidden=!t,ro.set(n,o),n}function Hc(e){let t=document.
createElement("button");return t.type="button",t.className="emoji",t.tabIndex=-1,t.setAttribute("aria-label",e.label),ot(t,e),zo.set(t,e),t}var ri={recent:"🕘",team:"⭐",smileys:"😀",people:"👋",nature:"🐱",food:"🍎",travel:"🚗",activities:"⚽",objects:"💡",symbols:"❤️",flags:"🏁"},
Uc={emoji:"✋",hasTones:!0},Tt=8;async function zc(e){let t=x("emoji"),o=ai.get(t)??ai.set(t,new Yo(t)).get(t),n=k(t);return o.begin(e),await n||null}var ai=new WeakMap,
Yo=class{#t;#e;#o;#s=null;constructor(t){this.#t=t,this.#e=r(".search-input",t),this.#o=new ao(r(".emoji-scroll",t),{onChosen:o=>this.#m(o),onLooked:o=>this.#d(
o),onLeave:()=>this.#e.focus()}),this.#e.oninput=()=>this.#i(),t.addEventListener("keydown",o=>this.#f(o)),this.#u(),this.#y()}begin(t){this.#e.value="",this.#d(
null),Kc(this.#t,t),this.#n()}async#n(){this.#s||this.#l(m("emoji.loading"));try{this.#s??=await Jt(),this.#i()}catch{this.#l(m("emoji.trouble"))}}#i(){if(!this.#s)
return;let{value:t}=this.#e;for(let{name:n,items:s}of this.#r)r(`[data-tab="${n}"]`,this.#t).hidden=!s.length;let o=[...W.search(t),...this.#s.search(t).map(Ko)];
this.#o.show(t.trim()?[{name:"found",title:"",items:o}]:this.#r),this.#d(t.trim()?this.#o.first??null:null),this.#l(t.trim()&&!o.length?m("emoji.none"):"")}get#r(){
return Object.keys(ri).map(t=>({name:t,title:m(`emoji.group.${t}`),items:this.#a(t)}))}#a(t){return t==="recent"?this.#c:t==="team"?W.all:this.#s.groups.get(t).
map(Ko)}get#c(){let t=o=>W.of(o)??(this.#s.of(o)&&Ko(this.#s.of(o)));return Uo().map(t).filter(Boolean)}#m({text:t,key:o}){fe(o),this.#t.close(t)}#d(t){ot(r(".e\
moji-sign",this.#t),t??{text:""}),p(r(".emoji-label",this.#t),t?.label??m("emoji.hint")),p(r(".emoji-code",this.#t),t?`:${t.code}:`:"")}#l(t){let o=r(".emoji-no\
ne",this.#t);o.hidden=!t,p(o,t)}#f(t){if(t.isComposing)return;let o=t.target===this.#e;if(t.key==="Escape")this.#t.close();else if(o&&t.key==="ArrowDown")this.#o.
focusFirst();else if(o&&t.key==="Enter")this.#h();else return!o&&Gc(t)?this.#e.focus():void 0;t.preventDefault()}#h(){let{first:t}=this.#o;t&&this.#e.value.trim()&&
this.#m(t)}#u(){let t=Object.entries(ri).map(([o,n])=>{let s=document.createElement("button");return s.type="button",s.className="emoji",s.textContent=n,s.title=
m(`emoji.group.${o}`),s.setAttribute("aria-label",s.title),s.dataset.tab=o,s.onclick=()=>this.#w(o),s});r(".emoji-tabs",this.#t).append(...t)}#w(t){this.#e.value&&
(this.#e.value="",this.#i()),this.#o.scrollTo(t)}#y(){let t=this.#t.querySelectorAll('[name="emoji-tone"]');for(let[o,n]of t.entries())n.nextElementSibling.textContent=
Uc.emoji+he[o],n.checked=he[o]===so(),n.onchange=()=>{si(he[o]),this.#i()}}},Ko=e=>({key:e.emoji,text:io(e),label:e.label,code:e.codes[0]}),Gc=({key:e,ctrlKey:t,
metaKey:o,altKey:n,target:s})=>e.length===1&&e!==" "&&!t&&!o&&!n&&!s.matches("input");function Kc(e,t){let{top:o,bottom:n,right:s}=t.getBoundingClientRect(),{offsetWidth:i,
offsetHeight:a}=e,c=o-a-Tt,l=c>=Tt?c:Math.min(n+Tt,innerHeight-a-Tt),d=Math.min(s-i,innerWidth-i-Tt);e.style.setProperty("--x",`${Math.max(Tt,d)}px`),e.style.setProperty(
"--y",`${Math.max(Tt,l)}px`)}var co=4,mo=8,pe=null;function ci(e,{label:t,items:o}){return pe?.button===e?pe.close():(pe?.close(),new Promise(n=>Yc(e,{label:t,items:o,resolve:n})))}function Vo({
name:e,icon:t,text:o,isDangerous:n},s){let i=w("menu-row");return vt(i,t),r("span",i).textContent=o,i.dataset.testid=`sheet-${e}`,i.classList.toggle("is-dangero\
us",n),i.onclick=()=>s(e),i}function Yc(e,{label:t,items:o,resolve:n}){let s=w("menu"),i,a=f=>{i=f,h()},c=o.map(f=>Vo(f,a));for(let f of c)f.role="menuitem";s.setAttribute(
"aria-label",t),s.append(...c),e.closest("main, aside, nav, body").append(s),s.showPopover(),Xc(s,e);let l=new AbortController,d=jt.open(()=>{pe=null,l.abort(),
s.remove(),e.setAttribute("aria-expanded","false"),n(i)}),h=()=>jt.close(d);pe={button:e,close:h},e.setAttribute("aria-expanded","true"),Vc({menu:s,button:e,close:h},
l),s.onkeydown=f=>Jc(f,{rows:c,close:h}),c[0].focus({preventScroll:!0})}function Vc({menu:e,button:t,close:o},{signal:n}){let s=({target:i})=>!e.contains(i)&&!t.
contains(i);for(let i of["pointerdown","wheel"])addEventListener(i,a=>s(a)&&o(),{capture:!0,passive:!0,signal:n});addEventListener("resize",o,{signal:n})}function Jc(e,{
rows:t,close:o}){let n=t.indexOf(document.activeElement),s={ArrowDown:(n+1)%t.length,ArrowUp:n-1,Home:0,End:-1}[e.key];if(e.stopPropagation(),s!==void 0)t.at(s).
focus();else if(e.key==="Escape"||e.key==="Tab")o();else return Qc(e,t,n);return e.preventDefault()}function Qc({key:e},t,o){let n=[...t.slice(o+1),...t.slice(0,
o+1)],s=i=>i.textContent.trim().toLocaleLowerCase().startsWith(e.toLocaleLowerCase());e.trim().length===1&&n.find(s)?.focus()}function Xc(e,t){let o=t.getBoundingClientRect(),
{width:n,height:s}=e.getBoundingClientRect(),i=getComputedStyle(t).direction==="rtl",a=innerHeight-mo-o.bottom-co,c=o.top-co-mo,l=s<=a||a>=c,d=Math.min(s,l?a:c),
h=i?o.left:o.right-n;e.style.maxBlockSize=`${d}px`,e.style.top=`${l?o.bottom+co:o.top-co-d}px`,e.style.left=`${Zc(h,innerWidth-n)}px`}var Zc=(e,t)=>Math.max(mo,
Math.min(e,t-mo));var tm=matchMedia("(min-width: 45rem) and (hover: hover)");async function em({row:e,item:t,button:o=null,conversation:n}){let s=Os(t,n).map(c=>({...c,text:m(`me\
ssage.${c.name}`)}));if(!s.length)return;e.classList.add("is-pressed");let i=o&&tm.matches,a=await(i?ci(o,{label:m("message.actions"),items:s}):om(s));return e.
classList.remove("is-pressed"),e.focus({preventScroll:!0}),i&&!a&&o.focus({preventScroll:!0}),a}async function om(e){let t=x("message"),o,n=i=>{o=i,t.close()},s=e.
map(i=>{let a=document.createElement("li");return a.append(Vo(i,n)),a});return r(".sheet",t).replaceChildren(...s),await k(t),o}var nm=0;async function sm({label:e,options:t,form:o},n){let s=x("bot-form"),i=r("form",s),a=t?[rm({label:e,options:t})]:o.fields.map(am);_(i),r(".bot-form-fiel\
ds",i).replaceChildren(...a.map(({place:l})=>l)),r(".bot-form-note",i).hidden=!!t,p(r('[data-testid="bot-form-submit"]',i),o?.submit??m("form.choose"));let c=()=>Object.
fromEntries(a.map(({id:l,value:d})=>[l,d()]).filter(([,l])=>l!==null));return im(i,a,async()=>{await n(t?{value:c().option}:{answers:c()}),s.close("done")}),k(s,
{title:e})}function im(e,t,o){let n=r(".form-error",e),s=!1;e.onsubmit=async i=>{i.preventDefault(),!s&&(s=!0,n.hidden=!0,e.setAttribute("aria-busy","true"),await o().
catch(a=>{let c=t.find(({id:l})=>l===a.field);n.textContent=c?m("form.wrong",{label:c.label}):B(a),n.hidden=!1,c?.input.focus()}),e.removeAttribute("aria-busy"),
s=!1)}}function rm({label:e,options:t}){return li({id:"option",label:e,options:t,required:!0})}function am(e){return e.kind==="checkbox"?mm(e):e.kind==="select"?
li(e):cm(e)}function cm({id:e,label:t,kind:o,required:n,min:s,max:i}){let a=document.createElement(o==="long_text"?"textarea":"input"),c=o==="number";return c?Object.
assign(a,{type:"number",step:"any",min:s??"",max:i??""}):(s!==void 0&&(a.minLength=s),a.maxLength=i,a.dir="auto",o==="long_text"&&(a.rows=4)),di({id:e,label:t,required:n,
input:a,value:()=>a.value===""?null:c?Number(a.value):a.value})}function li({id:e,label:t,options:o,required:n}){let s=document.createElement("select");return s.
append(mi("",m(n?"form.please":"form.nothing")),...o.map(i=>mi(i.id,i.label))),di({id:e,label:t,required:n,input:s,value:()=>s.value||null})}function mi(e,t){let o=xe(
"option",t);return o.value=e,o}function mm({id:e,label:t,required:o}){let n=w("bot-form-check"),s=r("input",n);return s.required=o,p(r("span",n),t),{id:e,label:t,
input:s,place:n,value:()=>s.checked}}function di({id:e,label:t,required:o,input:n,value:s}){let i=w("bot-form-field");n.id=`bot-form-${nm+=1}`,n.required=o,n.autocomplete=
"off";let a=r("label",i);return a.htmlFor=n.id,p(a,o?t:m("command.optional",{words:t})),i.append(n),{id:e,label:t,input:n,place:i,value:s}}var lm=z?"parley_theme":"theme",dm=365*24*3600;function hi(e){document.documentElement.dataset.theme=e,document.cookie=`${lm}=${e}; path=${z}/; max-age=${dm}; s\
amesite=lax`,cs()}var fi={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1};function ui(e,{onShown:t}){let o=r('[role="tablist"]',e),n=[...o.children].filter(a=>!a.hidden),s=a=>{
for(let c of o.children){let l=c===a;c.setAttribute("aria-selected",l),c.tabIndex=l?0:-1,pi(c).hidden=!l}a.scrollIntoView({block:"nearest",inline:"nearest"})},i=a=>{
s(a),t(pi(a))};for(let a of n)a.onclick=()=>i(a);o.onkeydown=a=>{let c=hm(n,a);c&&(a.preventDefault(),i(c),c.focus())},s(n[0])}var pi=e=>r(`#${e.getAttribute("a\
ria-controls")}`);function hm(e,{key:t,target:o}){return t==="Home"?e[0]:t==="End"?e.at(-1):fi[t]&&e.at((e.indexOf(o)+fi[t])%e.length)}function wi(e,{blocks:t,directory:o}){let n=new E,s=()=>n.open("/me/blocks?limit=50"),i=({user:a})=>v(e,()=>t.unblock(a.id)).then(s);O(e,{list:n,into:".ban-list",
none:".blocked-none",key:({user:a})=>a.id,create:()=>w("ban-item"),update:(a,c)=>fm(a,{...c,user:o.of(c.user)},i)}),s()}function fm(e,t,o){D(r(".avatar",e),t.user),
p(r(".ban-name",e),b(t.user)),p(r(".hint",e),m("blocked.since",{date:I(new Date(t.at))}));let n=r("button",e);n.textContent=m("person.unblock"),n.setAttribute("\
aria-label",m("blocked.unblock",{name:b(t.user)})),n.onclick=()=>o(t)}var pm=864e5;function yi({rooms:e,path:t="/me/tokens",onMade:o}){let n=x("token"),s=r("form",n),i=r(".token-made",n);return _(s),s.hidden=!1,i.hidden=!0,um(s,e.
mine),s.onchange=()=>gi(s),gi(s),S(s,async()=>{let{token:a}=await g.post(t,bi(s));s.hidden=!0,gm(i,a),o()}),n.addEventListener("close",()=>r(".token-text",i).value=
"",{once:!0}),k(n)}function um(e,t){let o=t.filter(({name:n})=>n);r(".invite-room-list",e).replaceChildren(...o.map(wm)),r('[value="chosen"]',e).closest("label").
hidden=!o.length}function gi(e){let t=bi(e),o=r(".invite-room-list",e);o.hidden=!t.rooms,r('[name="scope"]',e).setCustomValidity(t.scopes.length?"":m("tokens.no\
_scope")),o.querySelector("input")?.setCustomValidity(t.rooms?.length===0?m("tokens.none_chosen"):"")}function wm({id:e,name:t}){let o=w("invite-room");return r(
"input",o).value=e,r("span",o).textContent=t,o}function bi(e){let t=new FormData(e),o=Number(t.get("days"));return{name:t.get("name").trim(),scopes:t.getAll("sc\
ope"),rooms:t.get("rooms")==="chosen"?t.getAll("room"):null,expires_at:o?new Date(Date.now()+o*pm).toISOString():null}}function gm(e,t){let o=r(".token-text",e);
e.hidden=!1,o.value=t,r('[data-action="copy"]',e).onclick=()=>Y(t,"tokens.copied"),o.focus(),o.select()}function lo(e,{rooms:t,path:o="/me/tokens",onChanged:n=()=>{}}){let s=new E,i=()=>s.open(o),a=()=>(i(),n()),c=async l=>{!l.expired&&!await T(xm(l))||(await v(e,
()=>g.delete(`${o}/${l.id}`)),a())};O(e,{list:s,into:".token-list",none:".tokens-none",create:()=>w("token-item"),update:(l,d)=>ym(l,d,{rooms:t,end:c})}),r('[da\
ta-action="new-token"]',e).onclick=()=>yi({rooms:t,path:o,onMade:a}),i()}function ym(e,t,{rooms:o,end:n}){r(".token-name",e).textContent=t.name,r(".token-scopes\
-of",e).textContent=Jo(t,o);let s=r(".token-times",e);s.textContent=[vm(t),Qo(t)].join(" · "),s.title=m("tokens.made",{date:P(new Date(t.created_at))});let i=r(
"button",e);i.textContent=m(t.expired?"tokens.remove":"tokens.revoke"),i.onclick=()=>n(t)}var Jo=(e,t)=>[...e.scopes.map(o=>m(`tokens.short.${o}`)),bm(e,t)].join(
" · ");function bm({rooms:e},t){if(!e)return m("tokens.in.all");let o=e.map(n=>t.find(n)?.name).filter(Boolean);return m("tokens.in",{rooms:o.length?ct(o):m("t\
okens.rooms.gone")})}function vm({expired:e,expires_at:t}){return e?m("tokens.expired"):t?m("tokens.until",{date:I(new Date(t))}):m("tokens.never")}var Qo=({last_used_at:e})=>e?
m("tokens.used",{date:I(new Date(e))}):m("tokens.unused"),xm=({name:e})=>({title:m("tokens.revoke.title",{name:e}),text:m("tokens.revoke.text"),action:m("tokens\
.revoke")});var km={mine:[],find:()=>{}};function vi(e,{onChanged:t}){let o=x("bot"),n=`/me/bots/${e.id}`,s=r("form",o);return _(s),s.elements.display_name.value=e.display_name,
s.elements.about.value=e.about,S(s,async({display_name:i,about:a})=>{await g.patch(n,{display_name:i.trim(),about:a.trim()}),t()}),lo(r(".tokens",o),{rooms:km,path:`${n}\
/tokens`,onChanged:t}),Kt(r(".bot-end",o),{path:n,question:Om(e),onGone:t}),k(o,{title:b(e)})}var Om=e=>({title:m("bots.delete.title",{name:b(e)}),text:m("bots.\
delete.text"),action:m("bots.delete")});function xi(e){let t=new E,o=()=>t.open("/me/bots"),n=s=>vi(s,{onChanged:o});O(e,{list:t,into:".bot-list",none:".bots-none",create:()=>w("bot-item"),update:(s,i)=>Em(
s,i,n)}),r('[data-action="new-bot"]',e).onclick=()=>_m({onMade:s=>(o(),n(s))}),o()}function Em(e,t,o){D(r(".avatar",e),t),r(".bot-name",e).textContent=b(t);let n=t.
disabled?m("bots.disabled"):L("bots.tokens",t.tokens);r(".hint",e).textContent=[`@${t.name}`,n].join(" · "),r("button",e).onclick=()=>o(t)}function _m({onMade:e}){
let t=x("new-bot"),o=r("form",t);return _(o),S(o,async({name:n,display_name:s,about:i})=>{let a={name:n.trim(),display_name:s.trim()||null,about:i.trim()||null},
c=await g.post("/me/bots",a);J(t),e(c)}),k(t)}var ki="/me/connected-apps";function Oi(e,{rooms:t}){let o=new E,n=()=>o.open(ki),s=async i=>{await T($m(i))&&(await v(e,()=>g.delete(`${ki}/${i.id}`)),n())};O(
e,{list:o,into:".connected-app-list",none:".connected-apps-none",create:()=>w("connected-app-item"),update:(i,a)=>Sm(i,a,{rooms:t,end:s})}),n()}function Sm(e,t,{
rooms:o,end:n}){r(".token-name",e).textContent=t.app.name,r(".token-scopes-of",e).textContent=Jo(t,o);let s=r(".token-times",e);s.textContent=Qo(t),s.title=m("c\
onnected_apps.since",{date:P(new Date(t.created_at))}),r("button",e).onclick=()=>n(t)}var $m=({app:{name:e}})=>({title:m("connected_apps.end.title",{name:e}),text:m(
"connected_apps.end.text"),action:m("tokens.revoke")});var _i={chime:[[880,880,0,.45],[1318,1318,.11,.6]],drop:[[520,1240,0,.16]],knock:[[190,120,0,.09],[190,120,.15,.09]],bell:[[1046,1046,0,.9],[2093,2093,0,.5],[3140,
3140,0,.25]]},Si=Object.keys(_i),Tm=.16,Ei=1e-4,Am=.006,Cm=500,Xt=null;async function ho(e){let t=_i[e];if(!t)return;Xt??=new AudioContext;let o=performance.now();
if(await Xt.resume(),!(performance.now()-o>Cm))for(let n of t)Lm(n)}function Lm([e,t,o,n]){let s=Xt.currentTime+o,i=new OscillatorNode(Xt,{frequency:e}),a=new GainNode(
Xt,{gain:0});i.frequency.setValueAtTime(e,s),i.frequency.exponentialRampToValueAtTime(t,s+n),a.gain.setValueAtTime(Ei,s),a.gain.exponentialRampToValueAtTime(Tm,
s+Am),a.gain.exponentialRampToValueAtTime(Ei,s+n),i.connect(a).connect(Xt.destination),i.start(s),i.stop(s+n)}var Dm=6e4;function Ti(e,{me:t,onChanged:o}){Mm(r(".picture-form",e),{me:t,onChanged:o}),Rm(r(".profile-form",e),{me:t,onChanged:o}),jm(r(".status-form",e),{me:t,
onChanged:o})}function Mm(e,{me:t,onChanged:o}){let n=r("input",e),s=r('[data-action="remove-picture"]',e),i=()=>{D(r(".avatar",e),t,{size:"large"}),s.hidden=!t.
picture},a=c=>v(e,async()=>{o(await c()),i()});_(e),r('[data-action="choose-picture"]',e).onclick=()=>n.click(),n.onchange=()=>n.files[0]&&a(()=>g.upload("/me/p\
icture",n.files[0])),s.onclick=()=>a(()=>g.delete("/me/picture")),i()}function Rm(e,{me:t,onChanged:o}){_(e);let{display_name:n,pronouns:s,about:i,time_zone:a}=e.
elements;n.value=t.display_name,s.value=t.pronouns??"",i.value=t.about??"",Xo(a,t.time_zone,{none:m("profile.time_zone.none")}),r(".hint",e).textContent=m("acco\
unt.signed_in_as",{name:t.name}),S(e,async c=>o(await g.patch("/me",{display_name:c.display_name.trim(),pronouns:c.pronouns.trim(),about:c.about.trim(),time_zone:c.
time_zone||null})))}function Xo(e,t,{none:o=null}={}){let n=Intl.DateTimeFormat().resolvedOptions().timeZone,s=new Set([n,...t?[t]:[],...Intl.supportedValuesOf(
"timeZone")]);e.replaceChildren(...o?[new Option(o,"")]:[],...[...s].map(i=>new Option(i,i))),e.value=t??""}function jm(e,{me:t,onChanged:o}){_(e);let n=is(t),{
emoji:s,text:i,until:a,quiet:c}=e.elements;s.value=n?.emoji??"",i.value=n?.text??"",a.value=n?.until?"keep":"",c.value=wt(t.quiet_until)?"keep":"";for(let l of[
a,c])r('[value="keep"]',l).hidden=l.value!=="keep";S(e,async l=>{let d={emoji:l.emoji.trim(),text:l.text.trim()},f={status:!d.emoji&&!d.text?null:{...d,until:$i(
l.until,n?.until)}};o(await g.patch("/me",{...f,quiet_until:$i(l.quiet,t.quiet_until)}))})}function $i(e,t){return e?e==="keep"?t:e==="today"||e==="week"?Im(e).
toISOString():new Date(Date.now()+Number(e)*Dm).toISOString():null}function Im(e){let t=new Date;return t.setHours(24,0,0,0),e==="week"&&t.setDate(t.getDate()+(7-
new Date().getDay())%7),t}var Pm={begins:"22:00",ends:"07:00"},Zo=null;function Ci(e,{me:t,wishes:o,notifier:n,directory:s}){Zo?.abort(),Zo=new AbortController;let{signal:i}=Zo,{device:a}=n,
c={me:t,wishes:o,device:a},l=()=>Bm(e,c),d=new Gn(l),h=u=>v(e,()=>o.change(u)).then(l);r('[name="notify"]',e).onchange=({target:u})=>h({notify:u.value}),r('[nam\
e="desktop"]',e).onchange=({target:u})=>a.setShows(u.checked),r('[name="sound"]',e).onchange=({target:u})=>{a.setSound(u.value),ho(u.value)};let f=r(".quiet-hou\
rs",e);r('[name="is_quiet"]',e).onchange=({target:u})=>{let y=u.checked?{...Pm,time_zone:U(t)}:null;h({quiet_hours:y})},f.onchange=()=>Nm(f)&&h({quiet_hours:Fm(
f)}),r('[data-action="test-notification"]',e).onclick=()=>n.test(Li(c));for(let u of[o,a,s])u.addEventListener("change",l,{signal:i});d.await([t.quiet_until]),l()}
var Nm=e=>[...e.querySelectorAll("input")].every(({value:t})=>t),Fm=e=>Object.fromEntries(["begins","ends","time_zone"].map(t=>[t,r(`[name="${t}"]`,e).value]));
function Bm(e,{me:t,wishes:o,device:n}){let{notify:s,quietHours:i}=o;if(s===null)return;p(r(".notify-says",e),Li({me:t,wishes:o,device:n})),r('[name="notify"]',
e).value=s;let a=r('[name="desktop"]',e);a.checked=n.shows,a.disabled=!n.canShow||n.isRefused;let c=n.canShow?n.isRefused?"notify.refused":null:"notify.cannot",
l=r(".notify-hint",e);l.hidden=!c,p(l,c?m(c):"");let d=r('[name="sound"]',e);d.value=Si.includes(n.sound)?n.sound:"",r('[name="is_quiet"]',e).checked=!!i,qm(r("\
.quiet-hours",e),i)}function qm(e,t){if(e.hidden=!t,!!t){Xo(r('[name="time_zone"]',e),t.time_zone);for(let o of["begins","ends"])r(`[name="${o}"]`,e).value=t[o]}}
function Li({me:e,wishes:{notify:t,quietHours:o},device:n}){if(t==="nothing")return m("notify.says.nothing");if(!n.ringsAtAll)return m("notify.says.silent");if(wt(
e.quiet_until))return m("notify.says.quiet",{date:P(new Date(e.quiet_until))});let s=n.shows?n.sound?"both":"desktop":"sound";return o?m(`notify.says.${t}.${s}.\
hours`,{begins:Ai(o.begins),ends:Ai(o.ends)}):m(`notify.says.${t}.${s}`)}function Ai(e){let[t,o]=e.split(":");return Dt(new Date(2026,0,1,t,o))}function Mi(e,{isOwner:t,onChanged:o}){let n=x("own-app"),s=`/me/apps/${e.id}`;Wm(r(".app-keys",n),e,s);let i=r("form",n);_(i),i.elements.name.value=e.name,i.elements.
redirect_uris.value=e.redirect_uris.join(`
`);let a=r(".app-closes",i);return a.hidden=t||!e.for_everybody,S(i,async c=>{let l={name:c.name.trim(),redirect_uris:tn(c.redirect_uris)},d=await g.patch(s,l);
r(".app-audience",n).textContent=Zt(d),a.hidden||=!d.for_everybody,o()}),Kt(r(".app-end",n),{path:s,question:Ri(e,"remove"),onGone:o}),n.addEventListener("close",
()=>r(".app-secret",n).value="",{once:!0}),k(n,{title:e.name})}var Zt=({for_everybody:e})=>m(e?"own_apps.everybody":"own_apps.alone"),tn=e=>e.split(/\s+/).filter(
Boolean);function Wm(e,t,o){r(".form-error",e).hidden=!0,r(".app-id",e).value=t.id,r('[data-action="copy-id"]',e).onclick=()=>Y(t.id,"own_apps.copied"),r(".app-\
audience",e).textContent=Zt(t);let n=r('[data-action="renew-secret"]',e);n.hidden=!t.confidential,n.onclick=async()=>{await T(Ri(t,"renew"))&&await v(e,async()=>Di(
e,(await g.post(`${o}/secret`)).client_secret))},Di(e,t.client_secret)}function Di(e,t){r(".app-secret-made",e).hidden=!t;let o=r(".app-secret",e);o.value=t??"",
r('[data-action="copy-secret"]',e).onclick=()=>Y(o.value,"own_apps.copied")}var Ri=({name:e},t)=>({title:m(`own_apps.${t}.title`,{name:e}),text:m(`own_apps.${t}\
.text`),action:m(`own_apps.${t}`)});function ji(e,{isOwner:t}){let o=new E,n=()=>o.open("/me/apps"),s=i=>Mi(i,{isOwner:t,onChanged:n});O(e,{list:o,into:".own-app-list",none:".own-apps-none",create:()=>w(
"own-app-item"),update:(i,a)=>Hm(i,a,s)}),r('[data-action="new-app"]',e).onclick=()=>Um({isOwner:t,onMade:i=>(n(),s(i))}),n()}function Hm(e,t,o){r(".token-name",
e).textContent=t.name,r(".hint",e).textContent=[m(t.confidential?"own_apps.confidential":"own_apps.public"),Zt(t)].join(" · "),r("button",e).onclick=()=>o(t)}function Um({
isOwner:e,onMade:t}){let o=x("new-app"),n=r("form",o);return _(n),r(".new-app-everybody",n).hidden=!e,S(n,async s=>{let i=await g.post("/me/apps",{name:s.name.trim(),
redirect_uris:tn(s.redirect_uris),confidential:s.kind==="confidential",for_everybody:e&&s.for_everybody==="on"});J(o),t(i)}),k(o)}function Ii(e,{rooms:t}){let o=new E;O(e,{list:o,into:".own-report-list",none:".own-reports-none",create:()=>w("own-report"),update:(n,s)=>zm(n,s,t)}),o.open("/\
me/reports?limit=20")}function zm(e,{room:t,seq:o,reason:n,outcome:s,note:i,at:a,resolved_at:c},l){let d=l.find(t),h=r(".report-room",e);p(h,d?m("own_reports.ro\
om",{room:d.name}):m("own_reports.gone")),d&&(h.href=G({view:"room",room:t,seq:o})),p(r(".report-reason",e),m("audit.reason",{reason:n})),p(r(".report-outcome",
e),m(`own_reports.${s??"waiting"}`)),mt(r(".report-note",e),i),Ot(r("time",e),c??a)}var Gm={Edge:/Edg\//,Opera:/OPR\//,Firefox:/Firefox\//,Chrome:/Chrome\//,Safari:/Safari\//},Km={iOS:/iPhone|iPad/,Android:/Android/,Windows:/Windows/,macOS:/Mac OS/,
Linux:/Linux/};function Ni(e){let t=new E,o=()=>t.open("/me/sessions?limit=50"),n=async s=>{await T(Jm(s))&&(await v(e,()=>g.delete(`/me/sessions/${s.id}`)),o())};
O(e,{list:t,into:".session-list",sort:Ym,create:()=>w("session-item"),update:(s,i)=>Vm(s,i,n)}),o()}var Ym=e=>e.toSorted((t,o)=>new Date(o.last_seen_at)-new Date(
t.last_seen_at));function Vm(e,t,o){let n=r(".session-agent",e);n.textContent=Bi(t.user_agent??""),n.title=t.user_agent??"";let s=r(".session-seen",e);s.textContent=
t.current?m("sessions.current"):Fi(t),s.title=t.current?"":P(new Date(t.last_seen_at)),r("button",e).hidden=t.current,r("button",e).onclick=()=>o(t)}var Jm=e=>({
title:m("sessions.revoke.title",{device:Bi(e.user_agent??"")}),text:m("sessions.revoke.text",{seen:Fi(e)}),action:m("sessions.revoke")});function Fi({last_seen_at:e,
address:t}){return m("sessions.seen",{date:I(new Date(e)),address:t??""})}function Bi(e){let t=Pi(Gm,e),o=Pi(Km,e);return t?o?m("sessions.device",{browser:t,system:o}):
t:m("sessions.program")}function Pi(e,t){return Object.keys(e).find(o=>e[o].test(t))}function qi({me:e,outbox:t,drafts:o,halfWritten:n,blocks:s,directory:i,rooms:a,wishes:c,notifier:l,onChanged:d,onReadingShown:h}){let f=x("account");Ti(f,{me:e,
onChanged:d}),Qm(r(".reading-setting",f),{onReadingShown:h}),Xm(f),Zm(r(".password-form",f),e),r("#account-tab-server",f).hidden=e.role!=="owner";let u={"accoun\
t-notifications":y=>Ci(y,{me:e,wishes:c,notifier:l,directory:i}),"account-preferences":y=>{wi(r(".blocked-setting",y),{blocks:s,directory:i}),Ii(r(".own-reports",
y),{rooms:a})},"account-sign-in":y=>Ni(r(".sessions",y)),"account-programs":y=>{lo(r(".tokens",y),{rooms:a}),xi(r(".bots",y)),Oi(r(".connected-apps",y),{rooms:a}),
ji(r(".own-apps",y),{isOwner:e.role==="owner"}),qe(r(".webhooks",y),{path:"/me/webhooks",rooms:a})}};return ui(f,{onShown:y=>u[y.id]?.(y)}),r(".sign-out",f).onsubmit=
y=>tl(y,{outbox:t,drafts:o,halfWritten:n}),k(f)}function Qm(e,{onReadingShown:t}){let o=r("input",e);o.disabled=!0;let n=s=>{o.checked=s.shown,o.disabled=!1};v(
e,async()=>n(await g.get("/me/reading"))),o.onchange=()=>{let s=o.checked;return o.checked=!s,v(e,async()=>{n(await g.put("/me/reading",{shown:s})),t()})}}function Xm(e){
for(let t of e.querySelectorAll('[name="theme"]'))t.checked=t.value===document.documentElement.dataset.theme,t.onchange=()=>hi(t.value);r('input[name="next"]',e).
value=location.pathname+location.search}function Zm(e,t){_(e),e.hidden=t.has_password===!1,e.elements.username.value=t.name;let{passwordLength:o}=r(".app").dataset;
e.elements.new_password.minLength=o,p(r("#new-password-hint",e),m("password.hint",{count:o})),S(e,async({current_password:n,new_password:s})=>{await g.put("/me/\
password",{current_password:n,new_password:s}),_(e)})}async function tl(e,{outbox:t,drafts:o,halfWritten:n}){let s=t.all.length,i=e.target;s&&(e.preventDefault(),
!await T({title:m("sign_out.title"),text:L("sign_out.unsent",s),action:m("sign_out")}))||(t.clear(),o.clear(),n.clear(),os(),s&&i.submit())}function Hi(){let e=x("all-apps"),t=r(".all-apps",e),o=new E,n=()=>o.open("/apps"),s=async(i,a)=>{await T(i)&&(await v(t,a),n())};return O(t,{list:o,into:".all-\
app-list",none:".all-apps-none",create:()=>w("any-app-item"),update:(i,a)=>el(i,a,s)}),n(),k(e)}function el(e,t,o){let n=t.for_everybody;r(".token-name",e).textContent=
t.name,r(".app-owner",e).textContent=m("all_apps.owner",{owner:b(t.owner),name:t.owner.name}),r(".app-places",e).textContent=t.redirect_uris.join(" · "),r(".ap\
p-audience",e).textContent=Zt(t);let s=r('[data-action="open-app"]',e);s.textContent=m(n?"all_apps.close":"all_apps.open"),s.onclick=()=>o(Wi(t,n?"close":"open"),
()=>g.patch(`/apps/${t.id}`,{for_everybody:!n})),r('[data-action="remove-app"]',e).onclick=()=>o(Wi(t,"remove"),()=>g.delete(`/apps/${t.id}`))}var Wi=({name:e},t)=>({
title:m(`all_apps.${t}.title`,{name:e}),text:m(`all_apps.${t}.text`),action:m(`all_apps.${t}`),isHarmless:t!=="remove"});async function Ui({rooms:e,onJoined:t}){let o=x("browse"),n=r("input",o),s=new Yt,i=c=>v(o,async()=>{await e.join(c.id),o.close(),t(c)});n.value="",n.oninput=()=>{
s.search(n.value.trim()),r(".dialog-body",o).scrollTop=0},kt(o).onclick=()=>rl(o,s),s.addEventListener("change",()=>nl(o,s,i)),ol(o),s.search(""),s.loadSuggested();
let a=k(o);et.matches&&n.focus(),await a,s.close()}function ol(e){r(".browse-list",e).replaceChildren();for(let t of[".browse-none",".browse-no-match",".form-er\
ror"])r(t,e).hidden=!0;dt(e,{hasMore:!1,failed:!1})}function nl(e,{items:t,suggested:o,words:n,searching:s,hasMore:i,failed:a},c){let l=!t.length&&!a&&!s;j(r(".\
browse-list",e),n?t:sl(t,o),{key:({id:d})=>d,create:()=>w("browse-item"),update:(d,h)=>il(d,h,c)}),r(".browse-none",e).hidden=!l||n!=="",r(".browse-no-match",e).
hidden=!l||n==="",dt(e,{hasMore:i,failed:a})}function sl(e,t){let o=new Set(t.map(({id:n})=>n));return[...t,...e.filter(({id:n})=>!o.has(n))]}function il(e,t,o){
r(".browse-name",e).textContent=t.name,r(".browse-suggested",e).hidden=!t.suggested;let n=[L("browse.members",t.member_count),m("browse.active",{date:yt(new Date(
t.active_at))})];r(".browse-facts",e).textContent=n.join(" · ");let s=r(".browse-about",e);s.textContent=t.description||t.topic,s.hidden=!s.textContent,r("butt\
on",e).onclick=()=>o(t)}async function rl(e,t){let o=r(".browse-list",e),n=o.children.length;await t.more(),r("button",o.children[n]??e).focus()}function zi({rooms:e,sections:t,section:o=null,onCreated:n}){let s=x("create-room"),i=r("form",s),a=al();_(i),S(i,async({joined_only:l,...d})=>{let h={...d,history:l?
"joined":"all"},f=await e.create(a(h));o&&await e.set(f.id,{section:o}),s.close(),n(f)});let c=o?m("create_room.in",{section:t.nameOf(o)}):m("create_room.title");
return k(s,{title:c})}function al(){let e={};return t=>{let o=JSON.stringify(t);return e.same!==o&&(e={same:o,id:X()}),{...t,client_id:e.id}}}async function Gi({onRoom:e,onPerson:t,...o}){let n=x("jump"),s=c=>[...o.rooms.mine,...o.rooms.archived].find(l=>Se(l)?.id===c),i=new rt({rooms:o.rooms,directory:o.
directory,roomWith:s}),a=({kind:c,id:l})=>v(n,async()=>{let d=c==="room"?()=>e(l):await t(l);J(n),d()});r(".form-error",n).hidden=!0,new at(n,{choices:i,onChosen:a,
...o}),await k(n),i.close()}var cl=864e5;function Ki({room:e=null,rooms:t,me:o}){let n=x("invite"),s=r("form",n),i=r(".invites",n),a=()=>pl(i,{rooms:t,me:o});return _(s),r(".invite-made",n).
hidden=!0,ml(r(".invite-rooms",s),{rooms:t,room:e}),S(s,async({note:c,uses:l,days:d})=>{let h={expires_at:new Date(Date.now()+Number(d)*cl).toISOString()},f={note:c.
trim(),uses:l?Number(l):null,...h,rooms:dl(s)};hl(n,await g.post("/invites",f)),i.open&&a()}),i.open=!1,i.ontoggle=()=>i.open&&a(),k(n)}function ml(e,{rooms:t,room:o}){
let s=t.mine.filter(i=>i.kind==="public"||ve(i)).toSorted((i,a)=>(a.id===o?.id)-(i.id===o?.id));e.hidden=!s.length,r(".invite-room-list",e).replaceChildren(...s.
map(i=>ll(i,{isChosen:i.id===o?.id})))}function ll({id:e,name:t},{isChosen:o}){let n=w("invite-room"),s=r("input",n);return s.value=e,s.checked=o,r("span",n).textContent=
t,n}var dl=e=>new FormData(e).getAll("room");function hl(e,{id:t,url:o,expires_at:n}){let s=r(".invite-made",e),i=r(".invite-url",s);s.hidden=!1,i.value=Yi(o),r(
".invite-qr",s).src=fl(t),r(".invite-expiry",s).textContent=m("invite.expiry",{date:I(new Date(n))});let a=r('[data-action="copy"]',s);a.onclick=()=>Y(i.value,"\
invite.copied"),i.focus(),i.select()}var Yi=e=>new URL(e,location.href).href,fl=e=>`${z}/api/v1/invites/${e}/qr`;function pl(e,t){let o=new E,n=()=>o.open("/inv\
ites?limit=50"),s=async i=>{await T(ul(i))&&(await v(e,()=>g.delete(`/invites/${i.id}`)),n())};O(e,{list:o,into:".invite-list",none:".invites-none",create:()=>w(
"invite-item"),update:(i,a)=>wl(i,a,{revoke:s,...t})}),n()}var ul=({note:e})=>({title:m("invite.revoke.title"),text:e?m("invite.revoke.text",{note:e}):m("invite\
.revoke.text.plain"),action:m("invite.revoke")});function wl(e,t,{rooms:o,me:n,revoke:s}){let{note:i,by:a,used:c,uses:l,state:d,url:h,expires_at:f}=t,u=d==="ope\
n",y=a&&a.id!==n.id?b(a):null,$=l?m("invite.used.of",{count:R(c),most:R(l)}):m("invite.used",{count:R(c)}),M=u?m("invite.until",{date:I(new Date(f))}):m(`invite\
.state.${d}`);r(".invite-note",e).textContent=i||m("invite.no_note");let C=t.rooms.map(ae=>o.find(ae)?.name).filter(Boolean),A=C.length?m("invite.into",{rooms:ct(
C)}):null,pt=r(".hint",e);pt.textContent=[y,$,M,A].filter(Boolean).join(" · "),pt.title=u?P(new Date(f)):"";let[ge,ye]=e.querySelectorAll("button");ge.hidden=!u||
!h,ge.onclick=()=>Y(Yi(h),"invite.copied"),ye.hidden=!u,ye.onclick=()=>s(t)}var gl=8;function Vi({rooms:e,me:t,onOpened:o,...n}){return no({title:m("direct.new"),action:m("direct.open"),hint:m("direct.hint"),most:gl,isOffered:({id:s})=>s!==
t.id,act:async s=>o(await e.openDirect(s.map(({id:i})=>i))),me:t,...n})}function yl(){let e=Object.assign(new EventTarget,{list:[],loaded:!1,need(){}});return Object.assign(new EventTarget,{members:e,room:{kind:"direct"},isOver:!0})}
async function Ji({subject:e,router:t,...o}){let n=x("person-card"),s=r(".dialog-body",n),i=new AbortController;s.replaceChildren(document.getElementById("panel\
-person").content.cloneNode(!0));let a=c=>{n.close(),t.goToRoom(c)};Ae.show(s,{...o,subject:e,conversation:yl(),router:{goToRoom:a},signal:i.signal}),await k(n),
i.abort()}function Xi(e,{room:t}){let o=`/rooms/${t.id}`,n=r(".mutes",e);Qi(e,{path:`${o}/bans`,none:".bans-none",fold:e,label:m("bans.lift"),lift:({user:i})=>g.delete(`${o}\
/bans/${i.id}`)});let s=Qi(n,{path:`${o}/mutes`,fold:e,label:m("moderate.unmute"),lift:({user:i})=>g.patch(`${o}/members/${i.id}`,{muted_until:null})});s.addEventListener(
"change",()=>n.hidden=!s.items.length),n.hidden=!0}function Qi(e,{path:t,none:o,fold:n,label:s,lift:i}){let a=new E,c=()=>a.open(`${t}?limit=50`);return O(e,{list:a,
into:".ban-list",none:o,key:({user:l})=>l.id,create:()=>w("ban-item"),update:(l,d)=>bl(l,d,{label:s,lift:()=>v(n,()=>i(d)).then(c)})}),c(),a}function bl(e,{user:t,
until:o,reason:n},{label:s,lift:i}){D(r(".avatar",e),t),r(".ban-name",e).textContent=b(t);let a=o?m("bans.until",{date:I(new Date(o))}):m("bans.ever"),c=r(".hin\
t",e);c.textContent=[a,n].filter(Boolean).join(" · "),c.title=o?P(new Date(o)):"";let l=r("button",e);l.textContent=s,l.onclick=i}var vl=36e5;function Zi(e,{room:t,mayMake:o}){let n=`/rooms/${t.id}/guest-links`,s=r("form",e),i=new E,a=()=>i.open(n);_(s),s.hidden=!o,S(s,async({hours:l,guests:d})=>{
let h=new Date(Date.now()+Number(l)*vl).toISOString(),{url:f}=await g.post(n,{expires_at:h,guests:Number(d)});await Y(new URL(f,location.href).href,"guests.copi\
ed").catch(()=>{}),a()});let c=async l=>{await T(xl(l))&&(await v(s,()=>g.delete(`${n}/${l.id}`)),a())};O(e,{list:i,into:".guest-list",none:".guests-none",create:()=>w(
"guest-link"),update:(l,d)=>kl(l,d,c)}),a()}var xl=({people:e})=>({title:m("guests.revoke.title"),text:e.length?m("guests.revoke.text",{names:ct(e.map(b))}):m("\
guests.revoke.text.nobody"),action:m("invite.revoke")});function kl(e,t,o){let{people:n,came:s,guests:i,state:a,url:c,expires_at:l}=t,d=a==="expired"||a==="revo\
ked";r(".guest-people",e).textContent=n.length?ct(n.map(b)):m("guests.nobody");let h=m("guests.came",{count:R(s),most:R(i)}),f=d?m(`invite.state.${a}`):m("invit\
e.until",{date:I(new Date(l))});r(".hint",e).textContent=`${h} · ${f}`;let[u,y]=e.querySelectorAll("button");u.hidden=a!=="open"||!c,u.onclick=()=>Y(new URL(c,
location.href).href,"guests.copied"),y.hidden=d,y.onclick=()=>o(t)}async function tr(e,t){return e.member_count>1&&!await T(te("leave",e))?!1:on(e,t)}async function er(e,t){let o=await lt(te("archive",e));o&&await en(e,t,o)}async function en(e,t,o){
await t.update(e.id,{archived:!0,...o});let n=()=>t.update(e.id,{archived:!1}).catch(H);q(m("room.archive.done",{room:e.name}),{undo:{label:m("undo"),act:n}})}async function on(e,t){
try{await t.leave(e.id)}catch(o){if(!o.can?.includes("archive"))throw o;let n={title:m("room.last.title",{room:e.name}),text:m("room.last.text")},s=await hs({...n,
action:m("room.delete"),other:m("room.archive")}),i={yes:"delete",other:"archive"}[s];if(!i)return!1;await t.leave(e.id,{last:i})}return!0}function te(e,{name:t,
kind:o}){let n=e==="leave"&&o==="private"?"room.leave.private.text":`room.${e}.text`;return{title:m(`room.${e}.title`,{room:t}),text:m(n),action:m(`room.${e}`)}}var nr="new";function sr(e,{room:t,rooms:o,sections:n}){let{mine:s}=t;if(e.hidden=!s,!s)return;let{favourite:i,notify:a,section:c,hidden:l}=e.elements,d=f=>v(e,
()=>o.set(t.id,f));r(".form-error",e).hidden=!0,e.onsubmit=f=>f.preventDefault(),i.checked=s.favourite,a.value=s.notify,l.checked=s.hidden,or(c,{sections:n,chosen:s.
section}),i.onchange=()=>d({favourite:i.checked}),l.onchange=()=>d({hidden:l.checked});for(let f of a)f.onchange=()=>d({notify:a.value});let h=r(".section-new",
e);h.hidden=!0,c.onchange=()=>{h.hidden=c.value!==nr,h.hidden?d({section:c.value||null}):r("input",h).focus()},r("button",h).onclick=()=>v(e,async()=>{let f=await g.
post("/me/sections",{name:r("input",h).value.trim()});n.note(f),await o.set(t.id,{section:f.id}),or(c,{sections:n,chosen:f.id}),h.hidden=!0})}function or(e,{sections:t,
chosen:o}){let n=[["",m("section.none")],...t.own.map(({id:s,name:i})=>[s,i]),[nr,m("section.new")]];e.replaceChildren(...n.map(([s,i])=>new Option(i,s))),e.value=
t.own.some(({id:s})=>s===o)?o:""}var Ol=[7,30,90,180,365,730];async function ir(e,{room:t,rooms:o,me:n}){let s=r(".room-retention",e),i=r(".room-retention-text",e),a=r("select",s),c=t.kind!=="d\
irect"&&(tt(t)||n.role==="owner");s.hidden=i.hidden=!0,a.onchange=null;let l=await g.get(`/rooms/${t.id}/retention`).catch(()=>null);if(!l||e.dataset.room!==t.id)
return;let d=()=>{_l(a,l),i.textContent=l.days?Sl(l.days):"",i.hidden=c||!l.days};d(),s.hidden=!c,a.onchange=async()=>{let h=a.value===""?null:Number(a.value);await v(
r(".room-form",e),async()=>{await Qe(f=>El({retention_days:h,...f},{room:t,rooms:o}),{days:h??l.usual_days}),l=await g.get(`/rooms/${t.id}/retention`)}),d()}}async function El(e,{
room:t,rooms:o}){tt(t)?await o.update(t.id,e):await g.put(`/rooms/${t.id}/retention`,e)}function _l(e,{retention_days:t,usual_days:o,most_days:n}){let s=o?L("re\
tention.days",o,{count:R(o)}):m("retention.ever"),i=[new Option(m("retention.usual",{days:s}),"")];n||i.push(new Option(m("retention.ever"),"0"));let a=new Set(
Ol.filter(c=>!n||c<=n));t&&a.add(t);for(let c of[...a].sort((l,d)=>l-d))i.push(new Option(L("retention.days",c,{count:R(c)}),String(c)));n&&t===0&&i.push(new Option(
m("retention.ever"),"0")),e.replaceChildren(...i),e.value=t===null?"":String(t)}var Sl=e=>L("retention.kept",e,{count:R(e)});function rr({conversation:e,rooms:t,sections:o,me:n,onLeft:s,onPanel:i}){let a=x("room-details"),c=r(".room-form",a),{room:l}=e;_(c),$l(a,l),r(".room-facts",a).
textContent=Al(l),Dl(a,e),sr(r(".room-mine",a),{room:l,rooms:t,sections:o}),S(c,async f=>{await t.update(l.id,Ll(l,f)),a.close()}),Tl(a,{room:l,rooms:t,me:n}),a.
dataset.room=l.id,ir(a,{room:l,rooms:t,me:n});let d=r(".bans",a);d.open=!1,d.ontoggle=()=>d.open&&Xi(d,{room:l});let h=r(".guests",a);return h.open=!1,h.ontoggle=
()=>h.open&&Zi(h,{room:l,mayMake:Kn(l,{me:n,by:r(".app").dataset.guests})}),Ml(a,{room:l,rooms:t,onLeft:s,onPanel:i}),k(a)}function $l(e,{name:t,topic:o,description:n,
slow_seconds:s,writers:i,history:a,shows_readers:c}){let{elements:l}=r(".room-form",e);l.name.value=t,l.topic.value=o??"",l.description.value=n??"",Cl(l.slow_seconds,
s),l.writers.value=i,l.joined_only.checked=a==="joined",l.shows_readers.checked=c,r(".room-name-text",e).textContent=t;let d=(f,u)=>f.value===u?"":f.selectedOptions[0].
text,h=[[".room-topic-text",o],[".room-description-text",n]];h.push([".room-slow-text",d(l.slow_seconds,"0")],[".room-writers-text",d(l.writers,"members")]);for(let[
f,u]of h)r(f,e).textContent=u??"",r(f,e).parentElement.hidden=!u}function Tl(e,{room:t,rooms:o,me:n}){let s=r(".room-suggested",e),i=r("input",s);s.hidden=n.role!==
"owner"||t.kind!=="public"||t.archived,i.checked=t.suggested===!0,i.onchange=()=>v(r(".room-form",e),()=>o.suggest(t.id,i.checked))}function Al({kind:e,member_count:t}){
return L(`room.facts.${e}`,t,{count:R(t)})}function Cl(e,t){let o=String(t);[...e.options].some(n=>n.value===o)||e.append(new Option(m("room.slow.other",{count:R(
t)}),o)),e.value=o}function Ll(e,{name:t,topic:o,description:n,slow_seconds:s,writers:i,joined_only:a,shows_readers:c}){let l={name:t.trim(),topic:o.trim(),description:n.
trim()},d=tt(e)?{history:a?"joined":"all",shows_readers:!!c}:{},h={...l,slow_seconds:Number(s),writers:i,...d};return Object.fromEntries(Object.entries(h).filter(
([f,u])=>u!==(e[f]??"")))}function Dl(e,{room:t}){let o=t.kind==="direct",n=tt(t),s=Lt(t);for(let i of[".room-fields",".room-save"])r(i,e).hidden=!s;r(".room-te\
xts",e).hidden=s||o,r(".room-owners",e).hidden=!n,r(".bans",e).hidden=!Z(t),r(".guests",e).hidden=!Z(t)||o;for(let i of["reports","webhooks","audit"])ue(e,i,Z(t));
ue(e,"archive",n&&!t.archived),ue(e,"restore",n&&t.archived),ue(e,"leave",!o),ue(e,"delete",n)}function ue(e,t,o){r(`[data-action="${t}"]`,e).hidden=!o}function Ml(e,{
room:t,rooms:o,onLeft:n,onPanel:s}){let i=r(".room-form",e),a=d=>v(i,async()=>{await d(),e.close()}),c=d=>a(async()=>await d()!==!1&&n()),l={members:()=>a(()=>s(
"people")),reports:()=>a(()=>s("reports")),webhooks:()=>a(()=>s("webhooks")),audit:()=>a(()=>s("audit")),threads:()=>a(()=>s("threads")),scheduled:()=>a(()=>s("\
scheduled")),archive:async()=>{let d=await lt(te("archive",t));d&&a(()=>en(t,o,d))},restore:()=>a(()=>o.update(t.id,{archived:!1})),leave:async()=>{(t.member_count===
1||await T(te("leave",t)))&&c(()=>on(t,o))},delete:async()=>{let d=await lt(te("delete",t));d&&c(()=>o.delete(t.id,d))}};for(let[d,h]of Object.entries(l))r(`[da\
ta-action="${d}"]`,e).onclick=h}function ar({sections:e,onMade:t}){return mr({title:m("section.create"),name:"",action:m("section.make"),save:async(o,n)=>{let s=await g.post("/me/sections",{name:o});
e.note(s),J(n),t(s.id)}})}function cr({sections:e,id:t}){return mr({title:m("section.title"),name:e.nameOf(t),action:m("save"),save:async(o,n)=>{await g.patch(`\
/me/sections/${t}`,{name:o}),J(n)},remove:()=>g.delete(`/me/sections/${t}`),question:{title:m("section.delete.title",{name:e.nameOf(t)}),text:m("section.delete.\
text"),action:m("section.delete")}})}function mr({title:e,name:t,action:o,save:n,remove:s=null,question:i=null}){let a=x("section"),c=r("form",a),l=r('[data-act\
ion="remove-section"]',a);return _(c),c.elements.name.value=t,r(".button-primary",c).textContent=o,S(c,d=>n(d.name.trim(),a)),l.hidden=!s,l.onclick=()=>v(c,async()=>{
await T(i)&&(await s(),J(a))}),k(a,{title:e})}async function lr({id:e,rooms:t,sections:o,...n}){let s=x("section-room"),i=new rt({rooms:t,isOffered:({room:c})=>!c.archived&&c.mine?.section!==e}),a=({room:c})=>v(
s,async()=>{t.find(c.id)?.role||await t.join(c.id),await t.set(c.id,{section:e}),s.close()});new at(s,{choices:i,onChosen:a,...n}),r(".form-error",s).hidden=!0,
r('[data-open="create-room"]',s).dataset.subject=e,await k(s,{title:m("section.add",{name:o.nameOf(e)})}),i.close()}async function dr(){let e=x("team-emoji"),t=r("form",e),o=()=>jl(e);_(t),t.elements.file.onchange=()=>t.elements.name.value||=Rl(t.elements.file.files[0]?.name??
""),S(t,async({name:n,file:s})=>{await W.add(n.trim().replace(/^:|:$/g,""),s),t.reset()}),W.addEventListener("change",o),o(),await k(e),W.removeEventListener("c\
hange",o)}var Rl=e=>e.replace(/\.\w+$/,"").toLowerCase().replace(/[^a-z0-9_+-]+/g,"_").slice(0,32);function jl(e){let{all:t}=W;r(".team-emoji-none",e).hidden=t.
length>0,j(r(".team-emoji-list",e),t,{key:({key:o,image:n})=>o+n,create:()=>w("team-emoji-item"),update:(o,n)=>Il(o,n,e)})}function Il(e,t,o){ot(r(".emoji-sign",
e),t),r(".team-emoji-name",e).textContent=t.text;let n=r("button",e);n.setAttribute("aria-label",m("team_emoji.remove",{name:t.text})),n.onclick=()=>Pl(t,o)}async function Pl({
code:e,text:t},o){await T({title:m("team_emoji.remove",{name:t}),text:m("team_emoji.remove.text",{name:t}),action:m("team_emoji.remove.action")})&&await v(r("fo\
rm",o),()=>W.remove(e))}function Nl({app:e,router:t,state:o}){let{me:n,rooms:s,directory:i}=o,a=u=>t.goToRoom(u.id),c=()=>t.go(jn),l=u=>t.go({...t.address,panel:u}),d=async u=>{if(u===
n.id)return f.account;let y=await s.openDirect([u]);return()=>a(y)},h=u=>()=>e.conversation&&u(e.conversation),f={"create-room":u=>zi({section:u,onCreated:a,...o}),
browse:()=>Ui({rooms:s,onJoined:a}),jump:()=>Gi({onRoom:u=>t.goToRoom(u),onPerson:d,...o}),"new-message":()=>Vi({onOpened:a,...o}),room:h(u=>rr({conversation:u,
onLeft:c,onPanel:l,...o})),"add-people":h(u=>qo({conversation:u,...o})),"section-room":u=>lr({id:u,...o}),section:u=>cr({id:u,...o}),"new-section":()=>ar({onMade:u=>f["\
section-room"](u),...o}),invite:()=>Ki({room:e.conversation?.room,...o}),account:()=>qi({onChanged:u=>i.take([u]),onReadingShown:()=>e.conversation?.readers.load().
catch(()=>{}),...o}),person:u=>e.conversation?l(`person:${u}`):Ji({subject:u,router:t,...o}),"team-emoji":dr,"all-apps":Hi,keys:()=>k(x("keys"))};return f}var nn=2,Fl=20;async function sn({conversation:e,question:t="",options:o=[]}){let n=x("poll"),s=r("form",n),i=r(".poll-fields",s),a=X();_(s),s.elements.text.value=
t,i.replaceChildren();for(let f of[...o,...Array(Math.max(nn-o.length,0)).fill("")])hr(i,f);let c=r(".poll-add",s),l=()=>ql(i,c);c.onclick=()=>{hr(i,"").focus(),
l()},i.onclick=({target:f})=>{f.closest("button")&&Bl(f.closest(".poll-field"),l)},i.onkeydown=f=>{f.key==="Enter"&&!bt(f)&&Wl(f,i)},l();let d=Hl(s,U(e.me)),h=Wt(
f=>e.ask({...f,client_id:a}));return S(s,async f=>{await h(Ul(s,f,d)),n.close("done")}),await k(n)==="done"}function hr(e,t){let o=e.appendChild(w("poll-field"));
return r("input",o).value=t,r("input",o)}function Bl(e,t){let o=e.nextElementSibling??e.previousElementSibling;e.remove(),r("input",o).focus(),t()}function ql(e,t){
let o=[...e.children];o.forEach((n,s)=>{let i=m("poll.option",{number:s+1}),a=r("input",n);a.setAttribute("aria-label",i),a.placeholder=i,a.required=s<nn,r("but\
ton",n).hidden=o.length<=nn}),t.hidden=o.length>=Fl}function Wl(e,t){let o=e.target.closest(".poll-field")?.nextElementSibling;!e.target.matches("input")||!o||(e.
preventDefault(),r("input",o).focus())}function Hl(e,t){let o=Ce(t),{ends:n,other:s}=e.elements;r('option[value="monday"]',n).hidden=o.monday.getTime()===o.tomorrow.
getTime();for(let[a,c]of Object.entries(o))p(r(`option[value="${a}"]`,n),m("poll.end.at",{when:m(`time.${a}`),date:V(c,t)}));s.min=st(Date.now(),t),s.value=st(o.
tomorrow,t);let i=()=>{r(".poll-other",e).hidden=n.value!=="other",s.disabled=n.value!=="other"};return n.onchange=i,i(),{...o,get other(){return Ht(s.value,t)}}}
function Ul(e,{text:t,multiple:o,anonymous:n,ends:s},i){let a=[...e.querySelectorAll(".poll-field input")].map(({value:l})=>l.trim()).filter(Boolean),c=s==="nev\
er"?null:i[s].toISOString();return{text:t,options:a,multiple:!!o,anonymous:!!n,ends_at:c}}var ee=class extends EventTarget{#t;#e;#o=new Map;#s=new Map;loading=!1;failed=!1;constructor({groups:t,pathOf:o}){super(),this.#t=t,this.#e=o}of({key:t,users:o}){
let n=(this.#o.get(t)??[]).filter(({id:s})=>!o.includes(s));return[...o.map(s=>({id:s,name:"…"})),...n]}get hasMore(){return!!this.#n}async more(){let t=this.#n;
if(!t||this.loading)return;let o=this.#s.get(t.key)??this.#e(t.key);this.loading=!0;let n=await g.page(o).catch(()=>null);this.loading=!1,this.failed=!n,n&&(this.#o.
set(t.key,[...this.#o.get(t.key)??[],...n.items.map(({user:s})=>s)]),this.#s.set(t.key,n.next)),this.dispatchEvent(new Event("change"))}get#n(){return this.#t().
find(({key:t,count:o,users:n})=>o>n.length&&this.#s.get(t)!==null)}};async function zl({entry:{seq:e},conversation:t}){let o=x("reactions"),n=new AbortController,{signal:s}=n,i=()=>(t.history.shown.entry(e)?.reactions??[]).map(d=>({
key:d.emoji,count:Un(d),users:d.users})),a=d=>`/rooms/${t.room.id}/messages/${e}/reactions?${new URLSearchParams({emoji:d})}`,c=new ee({groups:i,pathOf:a}),l=()=>Gl(
o,i(),c,t);for(let d of[t,c])d.addEventListener("change",l,{signal:s});kt(o).onclick=()=>c.more(),l(),await k(o,{title:m("reaction.who")}),n.abort()}function Gl(e,t,o,n){
let s=t.flatMap(i=>o.of(i).map(a=>({key:`${i.key} ${a.id}`,emoji:i.key,person:a})));j(r(".reaction-list",e),s,{create:()=>w("reaction-item"),update:(i,{emoji:a,
person:c})=>{ot(r(".reaction-emoji",i),bs(a)),p(r(".reaction-name",i),b(n.personOf(c)))}}),dt(e,o)}function Kl({entry:e,author:t,room:o,reports:n}){let s=x("report"),i=r("form",s);return _(i),r(".report-text",i).textContent=m("report.text",{name:b(t),room:o.name}),
S(i,async({reason:a})=>{await n.report({room:o.id,seq:e.seq,reason:a.trim()}),s.close(),q(m("report.done"))}),k(s)}async function Yl({entry:e,conversation:t}){let{readers:o,members:n}=t,s=x("seen-by"),i=new AbortController,a=!1,c=()=>a&&Jl(s,Vl(e,t));r(".seen-list",s).replaceChildren(),
r(".seen-none",s).hidden=!0;for(let l of[o,n])l.addEventListener("change",c,{signal:i.signal});n.need(),v(s,async()=>{await o.load(),a=!0,c()}),await k(s,{title:m(
"seen.title")}),i.abort()}function Vl({seq:e,user:t},o){let{readers:n,members:s}=o,i=new Set(n.of(e));return s.list.map(c=>c.user).filter(({id:c})=>i.has(c)&&c!==
t.id).map(c=>o.personOf(c))}function Jl(e,t){p(r("h2",e),t.length?L("seen.count",t.length):m("seen.title")),r(".seen-none",e).hidden=t.length>0,j(r(".seen-list",
e),t,{key:({id:o})=>o,create:()=>w("seen-item"),update:(o,n)=>{D(r(".avatar",o),n),p(r(".seen-name",o),b(n))}})}function Ql({text:e,conversation:{id:t,me:o},scheduled:n}){let s=X();return Ut({title:m("composer.later"),action:m("composer.later"),me:o,repeats:!0,act:Wt(async i=>{
let{at:a,time_zone:c}=await n.add(t,e,i,s);q(m("scheduled.done",{date:V(new Date(a),c)}))})})}var Xl=/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{M}\p{N}_]+|\s+|[^]/gu;function fr(e,t){let[o,n]=[e,t].map(c=>c.match(Xl)??[]),s=0;for(;s<o.length&&s<n.length&&o[s]===n[s];)s+=1;let i=0;for(;i<o.length-s&&i<n.length-s&&o.at(-1-i)===
n.at(-1-i);)i+=1;let a=Zl(o.slice(s,o.length-i),n.slice(s,n.length-i));return ed([...oe("same",n.slice(0,s)),...a,...oe("same",n.slice(n.length-i))])}var oe=(e,t)=>t.
map(o=>({kind:e,text:o}));function Zl(e,t){if(e.length*t.length>25e4)return[...oe("gone",e),...oe("new",t)];let o=td(e,t),n=[],[s,i]=[0,0];for(;s<e.length&&i<t.
length;)e[s]===t[i]?(n.push({kind:"same",text:t[i]}),s+=1,i+=1):o[s+1][i]>=o[s][i+1]?(n.push({kind:"gone",text:e[s]}),s+=1):(n.push({kind:"new",text:t[i]}),i+=1);
return[...n,...oe("gone",e.slice(s)),...oe("new",t.slice(i))]}function td(e,t){let o=Array.from({length:e.length+1},()=>new Uint16Array(t.length+1));for(let n=e.
length-1;n>=0;n-=1)for(let s=t.length-1;s>=0;s-=1)o[n][s]=e[n]===t[s]?o[n+1][s+1]+1:Math.max(o[n+1][s],o[n][s+1]);return o}function ed(e){let t=[],o="",n="",s=()=>{
o&&t.push({kind:"gone",text:o}),n&&t.push({kind:"new",text:n}),o=n=""},i="";for(let{kind:a,text:c}of e){if(a==="same"){s(),i+=c;continue}i&&t.push({kind:"same",
text:i}),i="",a==="gone"?o+=c:n+=c}return s(),i&&t.push({kind:"same",text:i}),t}var pr={gone:"del",new:"ins"};async function od({entry:e,conversation:t}){let o=x("versions"),n=new AbortController,{signal:s}=n,i=new E,a=()=>i.open(`/rooms/${t.
room.id}/messages/${e.seq}/versions?limit=50`),c=r(".versions-alone",o);c.hidden=!0,i.addEventListener("change",()=>c.hidden=i.items.length!==1||i.hasMore,{signal:s}),
O(o,{list:i,into:".version-list",none:".versions-none",sort:l=>l.map((d,h)=>({...d,id:String(h),before:l[h+1]})),create:()=>w("version-item"),update:sd,signal:s}),
nd(t,e,a,s),r(".versions-none",o).hidden=!0,a(),await k(o,{title:m("versions.title")}),n.abort(),r(".version-list",o).replaceChildren()}function nd(e,t,o,n){let s=t,
i=()=>{let a=e.history.shown.entry(t.seq);!a||a.text===s.text&&a.editedAt===s.editedAt&&a.deleted===s.deleted||(s=a,o())};e.addEventListener("change",i,{signal:n})}
function sd(e,{at:t,text:o,before:n}){let s=r("time",e);s.dateTime=t,p(s,P(new Date(t)));let i=n?fr(n.text,o):[{kind:"same",text:o}];r(".version-text",e).replaceChildren(
...i.map(a=>pr[a.kind]?xe(pr[a.kind],a.text):a.text))}async function id({entry:{seq:e},conversation:t}){let o=x("voters"),n=new AbortController,{signal:s}=n,i=()=>t.timeline.entry(e)??t.history.shown.entry(e),a=()=>(i()?.
poll?.options??[]).map(({text:h,votes:f,voters:u=[]},y)=>({key:String(y),text:h,count:f,users:u})),c=h=>`/rooms/${t.room.id}/polls/${e}/voters?${new URLSearchParams(
{option:h})}`,l=new ee({groups:a,pathOf:c}),d=()=>rd(o,a(),l,t);for(let h of[t,l])h.addEventListener("change",d,{signal:s});kt(o).onclick=()=>l.more(),d(),await k(
o,{title:m("poll.who")}),n.abort()}function rd(e,t,o,n){let s=t.filter(({count:i})=>i);j(r(".voter-options",e),s,{create:()=>w("voter-option"),update:(i,a)=>{p(
r("h3",i),a.text),j(r("ul",i),o.of(a).map(n.personOf),{key:({id:c})=>c,create:()=>w("seen-item"),update:(c,l)=>{D(r(".avatar",c),l),p(r(".seen-name",c),b(l))}})}}),
dt(e,o)}var ad=10,cd=new Set(["mention","reply"]),fo=class extends EventTarget{#t;#e;#o;#s=new Map;#n=!1;#i=null;constructor({me:t,rooms:o,inbox:n,socket:s,isWanted:i}){
super(),this.#t=t,this.#e=o,this.#o=i,this.#i=n.told,this.#n=o.loaded&&o.mine.every(a=>!a.isKept),this.#n&&this.#a(),s.addEventListener("frame",({detail:a})=>this.#r[a.
type]?.(a))}#r={rooms:({more:t})=>t||(this.#n?this.#c():this.#a()),room:({item:t})=>this.#m(t.id),unread:({room:t})=>this.#m(t),inbox:t=>this.#l(t)};#a(){this.#n=
!0;for(let t of this.#e.mine)this.#d(t)}#c(){for(let{id:t}of this.#e.mine)this.#m(t)}#m(t){let o=this.#e.find(t);if(!this.#n||!o?.role)return;let n=this.#s.has(
t),s=this.#s.get(t)??0;this.#d(o);let{last_message:i}=o;!i||i.seq<=s||!(n||o.kind==="direct")||i.user.id===this.#t.id||i.deleted||i.seq<=o.read_seq||this.#f("me\
ssage",{room:o,message:i})}#d({id:t,last_message:o}){this.#s.set(t,o?.seq??0)}async#l({at:t,unread:o}){let n=this.#i;this.#i={at:md(t,n?.at),unread:o};let s=n?.
at??"",i=t===s&&o>n?.unread;if(!n||!t||!(t>s||i)||!this.#o())return;let{items:a}=await g.get(`/me/inbox?limit=${ad}`).catch(()=>({items:[]})),c=a.filter(l=>l.unread&&
cd.has(l.kind)&&(i?l.at===t:l.at>s));for(let l of c.reverse())this.#f("item",l)}#f(t,o){this.dispatchEvent(new CustomEvent(t,{detail:o}))}},md=(e,t)=>(e??"")>(t??
"")?e:t??null;var po=class extends EventTarget{#t;#e;constructor({me:t}){super(),this.#t=Ct(`rings:${t.id}`),this.#e=this.#o(),addEventListener("storage",({key:o})=>{o===this.#t&&
(this.#e=this.#o(),this.#n())})}get canShow(){return"Notification"in globalThis&&"serviceWorker"in navigator}get isRefused(){return this.canShow&&Notification.permission===
"denied"}get shows(){return this.canShow&&Notification.permission==="granted"&&this.#e.shows===!0}get sound(){return this.#e.sound??""}get ringsAtAll(){return this.
shows||this.sound!==""}async setShows(t){t&&Notification.permission==="default"&&await Notification.requestPermission(),this.#s({shows:t})}setSound(t){this.#s({
sound:t})}#o(){return JSON.parse(localStorage.getItem(this.#t))??{}}#s(t){this.#e={...this.#e,...t},localStorage.setItem(this.#t,JSON.stringify(this.#e)),this.#n()}#n(){
this.dispatchEvent(new Event("change"))}};var ur=({me:e,wishes:t},o=Date.now())=>wt(e.quiet_until)||ld(t.quietHours,o);function ld(e,t){if(!e)return!1;let{begins:o,ends:n,time_zone:s}=e,i=st(t,s).slice(
11);return o<n?o<=i&&i<n:o<=i||i<n}var dd=180,ht=(e,t=null)=>t?`${e}/${t}`:e;function wr({room:e,message:t},{directory:o}){let{seq:n,user:s}=t,i={user:b(o.of(s)),room:e.name};return{...yr({room:e.
id,seq:n,user:s,directory:o,text:K(t)}),place:ht(e.id),path:G({view:"room",room:e.id,seq:n}),replyPath:G({view:"room",room:e.id}),title:e.kind==="direct"&&e.people.
length<2?i.user:m("notify.title",i)}}function gr({kind:e,room:t,by:o,message:n,reply:s},{directory:i,rooms:a}){let c=e==="reply"?n.seq:n.in_room?null:n.thread,l=s??
n,{seq:d}=l,h={user:b(i.of(o)),room:a.find(t)?.name??""};return{...yr({room:t,seq:d,user:o,directory:i,text:K(l)}),place:ht(t,c),replyPath:c?null:G({view:"room",
room:t}),path:G(c?{view:"room",room:t,panel:`thread:${c}`}:{view:"room",room:t,seq:d}),title:m(`notify.title.${e}`,h)}}var yr=({room:e,seq:t,user:o,directory:n,
text:s})=>({key:`${e}/${t}`,seq:t,user:o,text:xt(s).replace(/\s+/gu," ").slice(0,dd),icon:as(n.of(o),"large")});var hd="reply",uo=class{constructor({router:t,writeOn:o}){navigator.serviceWorker?.addEventListener("message",({data:n})=>{let s=n.goTo&&In(new URL(n.goTo,location.
origin));s&&(t.go(s),n.isReply&&o())})}async show({title:t,text:o,place:n,path:s,replyPath:i=null,seq:a=0,icon:c=null}){await(await navigator.serviceWorker.ready).
showNotification(t,{body:o,tag:n,renotify:!0,silent:!0,...c&&{icon:c},data:{path:s,replyPath:i,seq:a},actions:i&&et.matches?[{action:hd,title:m("notify.reply")}]:
[]})}hear(t){let{type:o,room:n,seq:s,root:i,read_seq:a}=t;o==="read"&&this.#t(ht(n),s),o==="thread"&&a&&this.#t(ht(n,i),a),o==="room_gone"&&this.#t(ht(n),1/0)}async#t(t,o){
let s=await(await navigator.serviceWorker?.getRegistration(`${z}/`))?.getNotifications({tag:t})??[];for(let i of s)i.data.seq<=o&&i.close()}};var fd=new Promise(()=>{}),wo=class{#t;#e=!1;#o=[];constructor({me:t}){this.#t=Ct(`tabs:${t.id}:`),navigator.locks.request(`${this.#t}rings`,()=>(this.#e=!0,fd))}get rings(){
return this.#e}show(t){if(t.join()!==this.#o.map(({place:o})=>o).join()){for(let{release:o}of this.#o)o();this.#o=t.map(o=>this.#s(o))}}async isOnScreen(t){let{
held:o}=await navigator.locks.query();return o.some(({name:n})=>n===this.#n(t))}#s(t){let o,n=new Promise(s=>o=s);return navigator.locks.request(this.#n(t),{mode:"\
shared"},()=>n),{place:t,release:o}}#n=t=>`${this.#t}shows:${t}`};var pd=200,br=2e3,rn=class{#t;#e;#o;#s=new Set;#n=-br;constructor(t){let{me:o,router:n,socket:s,writeOn:i}=t;this.#t=t,this.device=new po({me:o}),this.#e=navigator.
locks?new wo({me:o}):null,this.#o=new uo({router:n,writeOn:i});let a=new fo({...t,isWanted:()=>this.#i});a.addEventListener("message",({detail:l})=>this.#r(l)),
a.addEventListener("item",({detail:l})=>this.#c(gr(l,t)));let c=()=>this.#e?.show(document.hidden?[]:ud(n.address));n.addEventListener("change",c),document.addEventListener(
"visibilitychange",c),c(),s.addEventListener("frame",({detail:l})=>this.#o.hear(l))}test(t){this.#m(),this.device.shows&&this.#o.show({title:m("notify.test.titl\
e"),text:t,place:"test",path:location.pathname})}get#i(){let{wishes:t}=this.#t;return(this.#e?.rings??!0)&&this.device.ringsAtAll&&t.notify!=="nothing"&&!ur(this.#t)}async#r(t){
await this.#t.wishes.told,this.#a(t.room)&&this.#c(wr(t,this.#t))}#a({kind:t,mine:o,blocked:n}){return(t==="direct"||this.#t.wishes.notify==="all")&&o?.notify===
"all"&&!n}async#c(t){await this.#t.wishes.told;let{user:o,place:n,key:s}=t;this.#s.has(s)||(this.#d(s),!(!this.#i||this.#t.blocks.has(o.id))&&(await this.#e?.isOnScreen(
n)||(this.#m(),this.device.shows&&this.#o.show(t))))}#m(){let t=performance.now();t-this.#n<br||(this.#n=t,ho(this.device.sound))}#d(t){this.#s.add(t),this.#s.size>
pd&&this.#s.delete(this.#s.values().next().value)}};function ud({view:e,room:t,panel:o}){if(e!=="room")return[];let[,n]=/^thread:(\d+)/.exec(o??"")??[];return[ht(
t),...n?[ht(t,n)]:[]]}var wd=/:[a-z0-9_+-]+:/u,gd=/(?<!`)(?<ticks>`+)(?!`)[^]*?(?<!`)\k<ticks>(?!`)|^[ ]{0,3}```[^]*|(?<![\p{L}\p{N}_:]):(?<code>[a-z0-9_+-]+):(?![\p{L}\p{N}_])/gmu;function ne(e){
return wd.test(e)?$t?vr(e,$t):Jt().then(t=>vr(e,t),()=>e):e}var vr=(e,t)=>e.replace(gd,(o,...n)=>yd(n.at(-1).code,t)??o),yd=(e,t)=>W.withName(e)?null:t.withCode(
e)?.emoji;var bd={"Tus-Resumable":"1.0.0"},vd="application/offset+octet-stream",xd=new Set(["unreachable","too_many_requests","busy","unavailable","outcome_unknown","stor\
age_full","files_away"]),xr=1,kd=30,mn=10,Od=2,an=class extends EventTarget{state="waiting";sent=0;failure=null;#t;#e;#o=null;#s=null;#n=xr;#i;constructor(t,o){
super(),this.#t=`${z}/api/v1/rooms/${t}/uploads`,this.#e=o}get name(){return this.#e.name}get size(){return this.#e.size}get id(){return this.#o?.split("/").at(
-1)}get shown(){return{id:this.id,name:this.name,type:"application/octet-stream",bytes:this.size}}start(){this.failure=null,this.#h("going"),this.#a()}refuse(t){
this.failure=t,this.#h("failed")}resume(){this.state==="paused"&&(clearTimeout(this.#i),this.start())}forget(){clearTimeout(this.#i),this.state="gone",this.#s?.
abort()}cancel(){this.#o&&this.forget(),this.state="gone",clearTimeout(this.#i),this.#r()}#r(){this.#o&&this.#l("DELETE",this.#o).catch(()=>{})}async#a(){try{if(this.#o?
this.sent=await this.#m():this.#o=await this.#c(),this.state==="gone")return this.#r();this.sent<this.size&&await this.#d(),this.#h("done")}catch(t){this.state===
"going"&&this.#f(t)}}async#c(){let t=btoa(String.fromCodePoint(...new TextEncoder().encode(this.name))),o={"Upload-Length":this.size,"Upload-Metadata":`filename\
 ${t}`},n=await this.#l("POST",this.#t,{headers:o});return`${this.#t}/${n.getResponseHeader("Location").split("/").at(-1)}`}async#m(){let t=await this.#l("HEAD",
this.#o);return Number(t.getResponseHeader("Upload-Offset"))}async#d(){let t=this.sent,o=s=>{this.#n=xr,this.sent=t+s,this.dispatchEvent(new Event("change"))},n={
"Upload-Offset":t,"Content-Type":vd};await this.#l("PATCH",this.#o,{headers:n,body:this.#e.slice(t),progress:o}),this.sent=this.size}#l(t,o,{headers:n={},body:s,
progress:i}={}){return new Promise((a,c)=>{let l=new XMLHttpRequest;this.#s=l,l.open(t,o);for(let[d,h]of Object.entries({...bd,...n}))l.setRequestHeader(d,h);i&&
(l.upload.onprogress=({loaded:d})=>i(d)),l.onload=()=>l.status<300?a(l):c(_d(l)),l.onerror=()=>c({code:"unreachable"}),l.send(s)})}async#f({code:t,seconds:o}){if(t===
"not_found"&&this.#o)return this.#o=null,this.sent=0,this.#a();let n=t==="unreachable"&&!await Ed(this.#e);if(this.state==="going"){if(n||!(xd.has(t)||t==="wron\
g_offset"))return this.failure=n?"file_unreadable":t,this.#h("failed");this.#h("paused"),this.#i=setTimeout(()=>this.start(),(o||this.#n)*1e3),this.#n=Math.min(
this.#n*2,kd)}}#h(t){this.state=t,this.dispatchEvent(new Event("change"))}},Ed=e=>e.slice(0,1).arrayBuffer().then(()=>!0,()=>!1);function _d(e){let t=Number(e.getResponseHeader(
"Retry-After"))||void 0;try{return{code:JSON.parse(e.responseText).code,seconds:t}}catch{return{code:e.status===404?"not_found":e.status<500?"unknown":"unreacha\
ble",seconds:t}}}var cn=class extends EventTarget{uploads=[];#t;#e=null;constructor(t){super(),this.#t=t}get isReady(){return this.uploads.every(({state:t})=>t===
"done")}get hasFailed(){return this.uploads.some(({state:t})=>t==="failed")}get isAwaited(){return!!this.#e}add(t,o=0){let n=mn-this.uploads.length;for(let s of t.
slice(0,n)){let i=new an(this.#t,s);i.addEventListener("change",()=>this.#o()),o&&s.size>o&&i.refuse("file_too_large"),this.uploads.push(i)}return this.#o(),t.length<=
n}whenReady(t){this.#e=t,this.#o()}drop(t){this.uploads=this.uploads.filter(o=>o!==t),t.cancel(),this.#o()}take(){let t=this.uploads.map(({shown:o})=>o);return this.
uploads=[],this.#o(),t}resume(){for(let t of this.uploads)t.resume()}forget(){for(let t of this.uploads)t.forget();this.uploads=[],this.#o()}#o(){if(this.uploads.
filter(({state:n})=>n==="going"||n==="paused").length<Od&&this.uploads.find(({state:n})=>n==="waiting")?.start(),(this.hasFailed||!this.uploads.length)&&(this.#e=
null),this.dispatchEvent(new Event("change")),ln.dispatchEvent(new Event("change")),!this.#e||!this.isReady)return;let o=this.#e;this.#e=null,o()}},se=new Map,ln=new EventTarget;
addEventListener("online",()=>se.forEach(e=>e.resume()));function kr(e,t){return se.has(e)||se.set(e,new cn(t)),se.get(e)}var dn=()=>[...se.values()].some(({uploads:e})=>e.
length>0);addEventListener("forget",()=>se.forEach(e=>e.forget()));var fn=Number(r(".app").dataset.fileBytes),hn=new WeakMap,Sd=0,wn=!1;ln.addEventListener("change",()=>document.body.classList.toggle("has-files",dn()));addEventListener(
"beforeunload",e=>dn()&&e.preventDefault());addEventListener("dragstart",()=>wn=!0);addEventListener("dragend",()=>wn=!1);for(let e of["dragover","drop"])addEventListener(
e,t=>un(t)&&!t.defaultPrevented&&Td(t));var pn=class{#t;#e;#o;#s=null;#n;#i;#r;#a;#c=null;#m;#d;#l;#f;#h=new WeakMap;constructor(t,{drafts:o,halfWritten:n,changed:s,
refuse:i}){this.#t=t,this.#e=o,this.#o=n,this.#r=r("textarea",t),t.prepend(w("composer-attachments")),this.#n=this.#u("composer-files"),this.#i=this.#u("compose\
r-file-input"),this.#d=this.#u("composer-files-status"),this.#a=t.closest(".conversation, .thread"),this.#a.dataset.drop=m("files.drop_here"),this.#m=s,this.#l=
i,this.#i.onchange=()=>{this.#g([...this.#i.files]),this.#i.value=""},t.addEventListener("paste",a=>this.#b(a),{capture:!0}),this.#v()}#u(t){let o=r(`.${t}`,this.#t);
return o.dataset.testid=this.#r.dataset.testid.replace("composer",t),o}get isEmpty(){return this.#c.uploads.length===0}get isReady(){return this.#c.isReady}get#w(){
let{room:t,isOver:o}=this.#s;return!!(gt(t)||o)}get hasFailed(){return this.#c.hasFailed}get note(){return this.#c.isAwaited?m("files.awaited"):""}show(t){this.#f?.
abort(),this.#f=new AbortController,this.#s=t,this.#c=kr(t.id,t.room.id),this.#c.addEventListener("change",()=>this.#p(),{signal:this.#f.signal}),p(this.#d,""),
this.#p()}choose(){this.#i.click()}take(){return this.#c.take()}sendWhenReady(){let t=this.#c,o=this.#s;t.whenReady(()=>{t===this.#c&&this.#t.isConnected?this.#t.
requestSubmit():this.#y(o,t)})}sendNotYet(){this.#c?.whenReady(null)}async#y(t,o){let{id:n}=t,s=this.#e.of(n);if(s.startsWith("/"))return;let i=await ne(s);t.send(
i,{quote:this.#o.quoteOf(n)?.seq,files:o.take()}),this.#e.keep(n,""),this.#o.keepQuote(n,null)}#g(t){!t.length||!this.#c||this.#w||(this.#l(this.#c.add(t,fn)?"":
L("files.most",mn)),this.#r.focus({preventScroll:!0}))}#b(t){let{files:o,types:n}=t.clipboardData;!o.length||n.includes("text/plain")||(t.preventDefault(),t.stopPropagation(),
this.#g([...o]))}#v(){let t=this.#a,o=n=>t.toggleAttribute("data-over",n&&!this.#w);t.addEventListener("dragover",n=>{un(n)&&(n.preventDefault(),o(!0))}),t.addEventListener(
"dragleave",({relatedTarget:n})=>t.contains(n)||o(!1)),t.addEventListener("drop",n=>{if(o(!1),!un(n))return;n.preventDefault();let s=[...n.dataTransfer.items].filter(
({kind:i})=>i==="file");this.#g(s.filter(i=>!i.webkitGetAsEntry()?.isDirectory).map(i=>i.getAsFile()))})}#p(){let{uploads:t}=this.#c;this.#n.hidden=t.length===0,
j(this.#n,t,{key:Ad,create:()=>w("composer-file"),update:(o,n)=>this.#x(o,n)}),this.#m()}#x(t,o){let{name:n,size:s,state:i,sent:a,failure:c}=o,l=i==="done"||i===
"failed";t.dataset.state=i,this.#k(o),p(r(".file-name",t),n);let d=s?a/s:+(i==="done");r("progress",t).value=d,r("progress",t).hidden=l,r("progress",t).setAttribute(
"aria-label",m("files.progress",{name:n})),p(r(".file-size",t),$d({state:i,failure:c,size:s,share:d}));let h=r('[data-act="again"]',t);h.hidden=i!=="failed"||c===
"file_too_large"||c==="file_unreadable",h.setAttribute("aria-label",m("files.again",{name:n})),h.onclick=()=>{o.start(),this.#r.focus({preventScroll:!0})};let f=r(
'[data-act="drop"]',t);f.title=m(l?"files.drop":"files.cancel",{name:n}),f.setAttribute("aria-label",f.title),f.onclick=()=>{this.#c.drop(o),this.#r.focus({preventScroll:!0})}}#k(t){
let{name:o,state:n,failure:s}=t,i=this.#h.get(t);this.#h.set(t,n),!(i===n||!i&&n==="done")&&(n==="done"&&p(this.#d,m("files.done",{name:o})),n==="failed"&&p(this.#d,
m("files.failed",{name:o,reason:Or(s)})))}};function $d({state:e,failure:t,size:o,share:n}){return e==="failed"?Or(t):e==="done"?_t(o):e==="paused"?m("files.pau\
sed"):e==="waiting"?m("files.waiting"):me(Math.floor(n*100))}function Or(e){return e==="file_unreadable"?m("files.unreadable"):e==="file_too_large"&&fn?m("files\
.too_large",{most:_t(fn)}):B({code:e})}var un=({dataTransfer:e})=>!wn&&e.types.includes("Files");function Td(e){e.preventDefault(),e.dataTransfer.dropEffect="no\
ne"}function Ad(e){return hn.has(e)||hn.set(e,String(Sd+=1)),hn.get(e)}var Cd=/^\/([a-z][a-z0-9_-]*)(?:@(\S+))?(?:\s+([^]*))?$/u,Ld={m:6e4,h:36e5,d:864e5},Dd=/^(\d{1,4})\s*(m|h|d)$/u,Md=new Set(["off","0"]),F=class extends Error{};
function Er(e){let[,t,o,n=""]=e.match(Cd)??[];return t?{name:t,bot:o,rest:n.trim()}:null}var Et=e=>`/${e} ${m(`command.${e}.usage`)}`.trim();function ft(e,t){if(!e)
throw new F(m("command.use",{usage:Et(t)}));return e}function go(e,t){if(Md.has(e))return null;let[,o,n]=e.match(Dd)??[];if(!Number(o))throw new F(m("command.ti\
me",{usage:Et(t)}));return new Date(Date.now()+Number(o)*Ld[n]).toISOString()}async function gn(e){let t=e.replace(/^@/u,"");try{return await g.get(`/users/${encodeURIComponent(
t)}`)}catch(o){throw o.status===404?new F(m("command.nobody",{name:t})):o}}var Rd=new RegExp("^(\\p{RGI_Emoji}|\\p{Emoji_Presentation}|\\p{Extended_Pictographic}\\ufe0f?)\\s*","v"),_r=[{name:"dnd",may:()=>!0,async run({rest:e,directory:t,
say:o}){let n=go(ft(e,"dnd"),"dnd");t.take([await g.patch("/me",{quiet_until:n})]),o(n?m("command.dnd.done",{date:P(new Date(n))}):m("command.dnd.off"))}},{name:"\
status",may:()=>!0,async run({rest:e,directory:t,say:o}){let[n,s=""]=e.match(Rd)??[""],i=e.slice(n.length);t.take([await g.patch("/me",{status:e?{emoji:s,text:i,
until:null}:null})]),o(m(e?"command.status.done":"command.status.off"))}}];var jd=2,yo={key:null,clientId:null},Sr=[{name:"poll",may:({room:e})=>!gt(e),async run({rest:e,conversation:t}){let[o="",...n]=e.split("|").map(s=>s.trim()).filter(
Boolean);if(n.length>=jd)return Id(t,{text:o,options:n});if(!await sn({conversation:t,question:o,options:n})&&e)throw new F(m("poll.dropped"))}}];async function Id(e,t){
let o=JSON.stringify([e.id,t]);yo.key!==o&&(yo={key:o,clientId:X()}),await e.ask({...t,client_id:yo.clientId}),yo={key:null,clientId:null}}var Tr=864e5,Ar={"m|min|minutes?|分钟":6e4,"h|hours?|小时":36e5,"d|days?|天":Tr},Cr=["sunday|周日","monday|周一","tuesday|周二","wednesday|周三","t\
hursday|周四","friday|周五","saturday|周六"],Lr="today|今天",Dr="tomorrow|明天",Pd="09:00",Nd="(?:\\s+|$|(?=\\p{Script=Han}))",Mr="(?:at\\s+)?(?<hour>[\
01]?\\d|2[0-3])[:：](?<minute>[0-5]\\d)",Fd=yn(`(?:in\\s+)?(?<count>\\d{1,5})\\s*(?<unit>${Object.keys(Ar).join("|")})后?`),Bd=yn(Mr),qd=yn(`(?:on\\s+)?(?<day>${[
Lr,Dr,...Cr].join("|")}|\\d{4}-\\d\\d-\\d\\d)(?:\\s*${Mr})?`);function Rr(e,t,o=Date.now()){let n=(c,l)=>{let d=e.match(c),h=d&&l(d.groups);return Number.isFinite(
h)?{at:h,rest:e.slice(d[0].length)}:null},s=st(o,t).slice(0,10),i=(c,l)=>Ud(c)?Ht(`${c}T${l}`,t).getTime():null,a=c=>[s,vo(s,1)].map(l=>i(l,c)).find(l=>l>o);return n(
Fd,({count:c,unit:l})=>o+Number(c)*Wd(l))??n(Bd,c=>a($r(c)))??n(qd,({day:c,...l})=>i(Hd(c,s),$r(l)))}var $r=({hour:e,minute:t})=>e?`${e.padStart(2,"0")}:${t}`:Pd,
Wd=e=>Object.entries(Ar).find(([t])=>bo(t,e))[1];function Hd(e,t){if(bo(Lr,e))return t;if(bo(Dr,e))return vo(t,1);let o=Cr.findIndex(n=>bo(n,e));return o<0?e:vo(
t,(7+o-new Date(t).getUTCDay())%7||7)}var vo=(e,t)=>new Date(Date.parse(e)+t*Tr).toISOString().slice(0,e.length),Ud=e=>!Number.isNaN(Date.parse(e))&&vo(e,0)===e,
bo=(e,t)=>new RegExp(`^(?:${e})$`,"iu").test(t);function yn(e){return new RegExp(`^${e}${Nd}`,"iu")}var zd=365*864e5,xo={rest:null,clientId:null},jr={name:"remind",may:()=>!0,async run({rest:e,conversation:{me:t},rooms:o,saved:n,say:s}){let i=U(t),{at:a,text:c}=Gd(
ft(e,"remind"),i);xo.rest!==e&&(xo={rest:e,clientId:X()});let l=await o.openDirect([t.id]),{seq:d}=await g.post(`/rooms/${l.id}/messages`,{text:c,client_id:xo.clientId});
await n.save({room:l.id,seq:d},new Date(a).toISOString()),xo={rest:null,clientId:null};let h=()=>g.delete(`/rooms/${l.id}/messages/${d}`).catch(f=>s(B(f)));s(m(
"command.remind.done",{date:V(new Date(a),i)}),{undo:{label:m("undo"),act:h}})}};function Gd(e,t){let o=Rr(e.replace(/^(?:me|我)\s+/iu,""),t),n=o?o.at-Date.now():
0;if(n<=0||n>zd)throw new F(m("command.remind.time",{usage:Et("remind")}));let s=o.rest.replace(/^to\s+/iu,"").trim();if(!s)throw new F(m("command.use",{usage:Et(
"remind")}));return{at:o.at,text:s}}var Kd=["all","mentions","nothing"],Ir=({room:e})=>e.kind!=="direct",Pr=({room:e})=>Lt(e)&&e.kind!=="direct",Nr=[{name:"topic",may:Pr,run:({rest:e,room:t,rooms:o})=>o.
update(t.id,{topic:ft(e,"topic")})},{name:"rename",may:Pr,run:({rest:e,room:t,rooms:o})=>o.update(t.id,{name:ft(e,"rename")})},{name:"invite",may:({room:e})=>ve(
e),async run({rest:e,conversation:t,say:o}){let n=ft(e,"invite").split(/[\s,]+/u),s=await Promise.all(n.map(gn));await t.members.add(s),o(m("command.invite.done",
{names:s.map(b).join(", ")}))}},{name:"mute",may:({room:e})=>Z(e)&&e.kind!=="direct",async run({rest:e,conversation:t,say:o}){let[n,s,...i]=ft(e,"mute").split(/\s+/u),
a=go(s??"","mute"),c=await gn(n),l=i.length?{reason:i.join(" ")}:{};await t.members.mute(c.id,{muted_until:a,...l}),o(m(a?"command.mute.done":"command.mute.lift\
ed",{name:b(c)}))}},{name:"notify",may:()=>!0,async run({rest:e,room:t,rooms:o,say:n}){if(!Kd.includes(e))throw new F(m("command.use",{usage:`/notify ${m("comma\
nd.notify.usage")}`}));await o.set(t.id,{notify:e}),n(m("command.notify.done",{choice:m(`mine.notify.${e}`)}))}},{name:"archive",may:({room:e})=>Ir({room:e})&&tt(
e)&&!e.archived,run:({room:e,rooms:t})=>er(e,t)},{name:"leave",may:Ir,async run({room:e,rooms:t,goHome:o}){await tr(e,t)&&o()}}];var Yd="¯\\\\\\_(ツ)\\_/¯",Fr=[{name:"shrug",may:()=>!0,run:({rest:e,send:t})=>t([e,Yd].filter(Boolean).join(" "))}];var Br=[...Nr,..._r,...Sr,jr,...Fr].sort((e,t)=>e.name.localeCompare(t.name)),At=e=>Br.find(t=>t.name===e),qr=(e,t)=>Br.filter(o=>o.name.startsWith(t)&&o.may(e));var Vd=15e3,Jd=5,we=new Map,ko=e=>we.get(e)?.list??[];function Oo(e){let t=we.get(e);if(t?.loading)return t.loading;if(t&&Date.now()-t.at<Vd)return Promise.resolve(
t.list);let o=Qd(e).then(n=>(we.set(e,{at:Date.now(),list:n}),n),n=>{throw we.set(e,{at:0,list:t?.list??[]}),n});return we.set(e,{...t,loading:o}),o}function Eo(e,{
name:t,bot:o}){let n=o?.toLowerCase();return e.filter(s=>s.name===t&&(!n||s.bot.name.toLowerCase()===n))}function ie({name:e,bot:t},o,n){return o.filter(i=>i.name===
e).length>1||n(e)?`${e}@${t.name}`:e}async function Qd(e){let t=[],o=`/rooms/${e}/commands`;for(let n=0;o&&n<Jd;n+=1){let{items:s,next:i}=await g.get(o);t.push(
...s),o=i?.replace(/^\/api\/v1/u,"")}return t}var Xd=/"(?:[^"\\]|\\.)*"(?=\s|$)|\S+/gsu,bn=e=>e.match(Xd)??[];async function Wr({name:e,bot:t,rest:o},n,{room:s,isTaken:i}){let a=await Oo(s).catch(()=>ko(s)),
c=Eo(a,{name:e,bot:t});if(!c.length)return null;if(c.length>1)throw new F(m("command.several",{names:c.map(h=>`/${ie(h,a,i)}`).join(", ")}));let[l]=c,d=l.arguments.
filter(({required:h})=>h).length;if(bn(o).length<d)throw new F(m("command.use",{usage:l.usage}));return{text:n,call:l.bot.id}}var Zd=/^\/([a-z][\w-]*)(?:@(\S*))? (.*)$/u,Hr={isAtStart:!0,pattern:/^(\/(?:[a-z][\w-]*(?:@\S*)?)?|\/[a-z][\w-]*(?:@\S*)? .*)$/u,search([,e],{conversation:t},{
show:o}){let n=t.room.id,s=i=>{let{items:a,hint:c}=e.includes(" ")?eh(e,i):th(e.slice(1),i,t);o(a,{hint:c})};s(ko(n)),Oo(n).then(s,()=>{})}},vn=e=>!!At(e);function th(e,t,o){
let n=At(e),s=t.filter(a=>ie(a,t,vn).startsWith(e)),i=qr(o,e);return n&&!s.length?{items:[],hint:xn(n)}:!i.length&&s.length===1&&ie(s[0],t,vn)===e?{items:[],hint:ih(
s[0])}:{items:[...i.map(rh),...s.map(a=>ah(a,t))],hint:n?xn(n):""}}function eh(e,t){let[,o,n,s]=e.match(Zd),i=n===void 0&&At(o);if(i)return{items:[],hint:xn(i)};
let a=Eo(t,{name:o,bot:n});return a.length===1?oh(a[0],e,s):{items:[],hint:""}}function oh(e,t,o){let n=bn(o),s=!o||/\s$/u.test(o),i=Math.min(n.length-(s?0:1),e.
arguments.length-1),a=e.arguments[i],c=[e.usage,a&&sh(a)].filter(Boolean).join(" · ");if(a?.kind!=="choice"||n.length>i+1)return{items:[],hint:c};let l=s?"":n[i],
d=l?t.slice(0,-l.length):t;return{items:a.choices.filter(f=>f.toLowerCase().startsWith(l.toLowerCase())&&f!==l).map(f=>({text:`${d}${nh(f)} `,label:f})),hint:c}}
var nh=e=>/\s/u.test(e)?`"${e}"`:e,sh=({name:e,about:t,required:o})=>{let n=t?`${e}: ${t}`:e;return o?n:m("command.optional",{words:n})},ih=({usage:e,about:t})=>`${e}\
 · ${t}`,xn=e=>`${Et(e.name)} · ${m(`command.${e.name}.about`)}`,rh=e=>({text:`/${e.name} `,label:Et(e.name),detail:m(`command.${e.name}.about`)});function ah(e,t){
let o=ie(e,t,vn);return{text:`/${o} `,label:e.usage.replace(`/${e.name}`,`/${o}`),detail:`${e.about} · ${b(e.bot)}`,person:e.bot}}var Ur=8,zr={pattern:/(?:^|[\s(])(:[\p{L}\p{N}_+-]{2,})$/u,async search([,e],t,{show:o}){let n=$t??await Jt().catch(()=>null),s=[...W.search(e).map(ch),...n?.search(
e,Ur).map(mh)??[]];o(s.slice(0,Ur))}},ch=e=>({text:`${e.text} `,label:e.text,detail:m("emoji.group.team"),emoji:e,chosen:()=>fe(e.key)});function mh(e){let t=io(
e);return{text:`${t} `,label:`:${e.codes[0]}:`,detail:e.label,emoji:{text:t},chosen:()=>fe(e.emoji)}}var lh=8,dh=1e3,Gr={pattern:/(?:^|[\s(])(@[^\s@]*)$/u,search([,e],{conversation:t,directory:o},{show:n,signal:s}){let i=e.slice(1),{members:a}=t,c=new Vt({directory:o}),
l=()=>n(hh({words:i,found:c.items,conversation:t}));for(let d of[a,c])d.addEventListener("change",l,{signal:s});s.addEventListener("abort",()=>c.close()),a.need(),
l(),i&&c.search(i)}};function hh({words:e,found:t,conversation:o}){let{members:n,me:s}=o,i=N(e),l=n.list.map(({user:y})=>y).filter(({id:y})=>y!==s.id).map(y=>({
user:y,rank:yh(y,i)})).filter(({rank:y})=>y<Kr).sort((y,$)=>y.rank-$.rank).map(({user:y})=>y),d=new Map([...l,...t.filter(({id:y})=>n.has(y)),...t].map(y=>[y.id,
y]));d.delete(s.id);let h=fh(o.room).filter(({label:y})=>y.startsWith(`@${i}`)),u=[...d.values()].slice(0,lh-h.length).map(y=>ph(o.personOf(y),{isHere:n.has(y.id)||
!n.loaded}));return h.some(({label:y})=>y===`@${i}`)?[...h,...u]:[...u,...h]}function fh({member_count:e}){if(e<=2)return[];let t={text:"@room ",label:"@room",detail:L(
"completion.room",e-1),sign:"@"},o={text:"@here ",label:"@here",detail:m("completion.here"),sign:"@"};return e-1<=dh?[t,o]:[o]}function ph(e,{isHere:t}){let o=`\
@${e.name}`;return{text:`${o} `,label:b(e),detail:t?o:m("completion.elsewhere",{name:o}),person:e}}var[uh,wh,gh,Kr]=[0,1,2,3];function yh({name:e,display_name:t},o){
let n=[N(e),N(t)];return n.some(s=>s.startsWith(o))?uh:n.some(s=>s.includes(` ${o}`))?wh:n.some(s=>s.includes(o))?gh:Kr}var bh=8,Yr={pattern:/(?:^|[\s(])(#[^\s#]*)$/u,search([,e],{rooms:t},{show:o}){let n=N(e.slice(1)),i=t.mine.filter(({kind:a})=>a!=="direct").map(a=>({room:a,at:N(
a.name).indexOf(n)})).filter(({at:a})=>a>=0).sort((a,c)=>Math.min(a.at,1)-Math.min(c.at,1));o(i.slice(0,bh).map(({room:a})=>vh(a)))}},vh=({name:e,topic:t})=>({text:`\
#${e} `,label:e,detail:t??"",sign:"#"});var xh=60,kh=/^\s*```/gmu,Oh=0,_o=class{#t;#e;#o;#s;#n;#i=null;#r=null;#a=null;#c=[];#m=0;constructor(t,{sources:o,context:n}){this.#t=t,this.#s=o,this.#n=n;let s=w(
"completion");this.#e=r("ul",s),this.#e.id=`completion-${Oh+=1}`,this.#o=r("p",s),t.before(s),t.setAttribute("aria-autocomplete","list"),t.setAttribute("aria-co\
ntrols",this.#e.id);for(let i of["input","compositionend"])t.addEventListener(i,()=>this.#l());t.addEventListener("keydown",i=>this.#b(i),{capture:!0}),t.addEventListener(
"blur",()=>this.close()),t.addEventListener("click",()=>this.#l());for(let i of["pointerdown","mousedown","click"])s.addEventListener(i,Eh);this.#e.addEventListener(
"click",({target:i})=>this.#p(this.#y(i))),this.#e.addEventListener("pointermove",({target:i})=>this.#w(this.#y(i)))}close(){this.#i?.abort(),this.#i=null,this.#r=
null,this.#h([])}get#d(){return this.#c.length>0}#l(){let{value:t,selectionStart:o,selectionEnd:n}=this.#t,s=Math.max(0,o-xh),i=t.slice(s,o),a=o===n&&this.#s.find(
({pattern:d})=>d.test(i));if(!a||a.isAtStart&&s>0)return this.#d||this.#i?this.close():void 0;let c=i.match(a.pattern),l=o-c[1].length;if(l===this.#a||_h(t.slice(
0,l)))return this.close();this.#a=null,this.#f(a,c,l)}#f(t,o,n){this.#i?.abort();let s=new AbortController;this.#i=s,this.#r=n;let i=(a,{hint:c=""}={})=>s.signal.
aborted||this.#h(a,{hint:c});t.search(o,this.#n(),{show:i,signal:s.signal})}#h(t,{hint:o=""}={}){!t.length&&!o&&!this.#d&&this.#e.parentElement.hidden||(this.#c=
t,this.#e.replaceChildren(...t.map((n,s)=>this.#u(n,s))),this.#e.hidden=!t.length,this.#o.hidden=!o,p(this.#o,o),this.#e.parentElement.hidden=!t.length&&!o,this.#g(
0))}#u({label:t,detail:o="",emoji:n,person:s,sign:i=""},a){let c=w("completion-item");c.id=`${this.#e.id}-${a}`;let l=r(".completion-sign",c);return n?ot(l,n):s?
(l.classList.add("avatar"),D(l,s)):l.textContent=i,r(".completion-label",c).textContent=t,r(".completion-detail",c).textContent=o,c}#w(t){t>=0&&t!==this.#m&&this.#g(
t)}#y=t=>[...this.#e.children].indexOf(t.closest("li"));#g(t){this.#m=t;for(let[n,s]of[...this.#e.children].entries())s.setAttribute("aria-selected",n===t);let o=this.#e.
children[t];o?this.#t.setAttribute("aria-activedescendant",o.id):this.#t.removeAttribute("aria-activedescendant"),o?.scrollIntoView({block:"nearest"})}#b(t){let o=!bt(
t)&&this.#v[t.key];!o||t.shiftKey||t.ctrlKey||t.metaKey||t.altKey||!this.#d&&!(t.key==="Escape"&&!this.#e.parentElement.hidden)||(t.preventDefault(),t.stopImmediatePropagation(),
o())}#v={ArrowDown:()=>this.#g((this.#m+1)%this.#c.length),ArrowUp:()=>this.#g((this.#m-1+this.#c.length)%this.#c.length),Enter:()=>this.#p(this.#m),Tab:()=>this.#p(
this.#m),Escape:()=>{this.#a=this.#r,this.close()}};#p(t){let o=this.#c[t];if(!o)return;let n=this.#r;this.close(),Rt(this.#t,o.text,{from:n,to:this.#t.selectionEnd}),
o.chosen?.()}};function Eh(e){e.preventDefault(),e.stopPropagation()}function _h(e){if(!e.includes("`"))return!1;let t=e.match(kh)?.length??0,o=e.slice(e.lastIndexOf(
`
`)+1);return t%2===1||o.split("`").length%2===0}var Vr=[zr,Gr,Yr],kn=class{#t;#e;#o=null;constructor(t,o){this.#t=o,this.#e=Jr(t,{sources:[...Vr,Hr],context:()=>this.#s})}show(t){this.#o=t,this.#e.close()}prepare(t){
this.#e.close();let o=Er(t);if(o)return this.#n(o,t).catch($h);let n=ne(t.startsWith("//")?t.slice(1):t);return typeof n=="string"?n:n.then(s=>({text:s}))}get#s(){
return{conversation:this.#o,...this.#t}}async#n(t,o){let{name:n,bot:s,rest:i}=t,a=s?void 0:At(n),c=f=>!!At(f),l=a?null:await Wr(t,o,{room:this.#o.room.id,isTaken:c});
if(l)return l;if(!a)return await Sh(n)?{text:o}:{refusal:m("command.kept")};let d,h=async f=>d=await ne(f);return await a.run({...this.#s,rest:i,room:this.#o.room,
send:h,say:q}),{text:d}}},Jr=(e,{sources:t=Vr,context:o})=>new _o(e,{sources:t,context:o}),Sh=e=>T({title:m("command.unknown.title",{name:e}),text:m("command.un\
known.text"),action:m("command.unknown.send"),isHarmless:!0}),$h=e=>({refusal:e instanceof F?e.message:B(e)});var On=class{#t;#e;#o;constructor(t,{ephemerals:o,focusComposer:n}){this.#t=t,this.#e=o,this.#o=n}show(t,{signal:o}){let n=()=>this.#s(t);this.#e.addEventListener(
"change",n,{signal:o});for(let s of[t,Pt])for(let i of["change","ready"])s.addEventListener(i,n,{signal:o});n()}#s(t){let o=this.#e.of(t.id);this.#t.hidden=!o.length,
j(this.#t,o,{key:({key:n})=>n,create:()=>w("ephemeral"),update:(n,s)=>this.#n(n,s,t)})}#n(t,{key:o,room:n,user:s,at:i,text:a},{personOf:c}){let l=c(s);D(r(".ava\
tar",t),l);let d=r(".ephemeral-author",t);p(d,b(l)),ws(d,l);let h=r("time",t);h.dateTime=i,p(h,Dt(new Date(i))),t.setAttribute("aria-label",m("ephemeral.label",
{name:b(l)})),r("button",t).onclick=()=>{this.#e.dismiss(n,o),this.#o()};let f=r(".message-text",t);t.dataset.drawn!==a&&(t.dataset.drawn=Nt(f,a)?a:"",Ft(f))}};var Th=/[\\^$.*+?()[\]{}|/]/g;function En(e){return e.trim()?new RegExp(e.trim().replace(Th,"\\$&"),"giu"):null}function Qr(e,t){if(!t)return[];let o=({text:s})=>s.
search(t)>=0||xt(s).search(t)>=0;return e.filter(s=>ut(s)&&!s.deleted&&o(s)).map(({seq:s})=>s).reverse()}var Ah=4,So=globalThis.CSS?.highlights,_n=class{#t;#e;#o;#s=null;#n=null;#i=null;#r=[];#a=null;#c=1/0;constructor(t,{timeline:o,router:n}){this.#t=t,this.#o=o,this.#e=
r("input",t),this.#e.oninput=()=>this.#f(),document.addEventListener("coloured",()=>this.#n&&this.#b()),t.onkeydown=s=>this.#l(s),r('[data-find="older"]',t).onclick=
()=>this.#h(1),r('[data-find="newer"]',t).onclick=()=>this.#h(-1),r('[data-find="more"]',t).onclick=()=>this.#g(),r('[data-find="all"]',t).onclick=()=>n.go({...n.
address,panel:ce(this.#e.value.trim())}),r('[data-find="close"]',t).onclick=()=>this.#m()}show(t,{signal:o}){this.#s=t,this.#m(),t.addEventListener("change",()=>this.#n&&
this.#w(),{signal:o})}open(){this.#i=document.activeElement,this.#c=Number(this.#o.lastOnScreen?.dataset.seq??1/0),this.#t.hidden=!1,this.#n=jt.open(()=>this.#d()),
this.#e.focus(),this.#e.select(),this.#f()}around(t){t(),this.#n&&this.#b()}#m(){this.#n&&jt.close(this.#n)}#d(){this.#n=null,this.#t.hidden=!0,this.#v(),this.#i?.
focus({preventScroll:!0})}#l(t){if(!t.isComposing){if(t.key==="Escape")this.#m();else if(t.key==="Enter"&&t.target===this.#e)this.#h(t.shiftKey?-1:1);else return;
t.preventDefault(),t.stopPropagation()}}#f(){this.#a=null,this.#w();let t=this.#r.find(o=>o<=this.#c)??this.#r[0];t?this.#u(t):this.#b()}#h(t){if(!this.#r.length)
return;let o=this.#r.indexOf(this.#a)+t;this.#c=this.#r.at(o%this.#r.length),this.#u(this.#c)}#u(t){this.#a=t;let o=this.#o.lookAt(t);xs(o),this.#b(),this.#y()}#w(){
this.#r=Qr(this.#s.history.shown.entries,En(this.#e.value)),this.#r.includes(this.#a)||(this.#a=null),this.#y()}#y(){let{history:t}=this.#s,o=t.shown.entries.filter(
ut).length,n=this.#r.indexOf(this.#a)+1,i=this.#e.value.trim()?n?m("find.count",{at:R(n),count:R(this.#r.length)}):m("find.none"):"";p(r(".find-count",this.#t),
i),p(r(".find-loaded",this.#t),L("find.loaded",o)),r('[data-find="more"]',this.#t).hidden=!t.hasOlder;for(let a of["older","newer"])r(`[data-find="${a}"]`,this.#t).
disabled=!this.#r.length}async#g(){let{history:t}=this.#s,o=r(".find-trouble",this.#t);p(o,"");try{for(let n=0;n<Ah&&t.hasOlder;n+=1)await t.loadOlder()}catch(n){
p(o,B(n))}this.#e.focus(),this.#a===null&&this.#n&&this.#f()}#b(){this.#v();let t=En(this.#e.value);if(!t)return;let o=[],n=[];for(let s of this.#o.list.messageRows){
let i=Number(s.dataset.seq)===this.#a;s.classList.toggle("is-found",i),(i?n:o).push(...Ch(r(".message-text",s),t))}So?.set("found",new Highlight(...o)),So?.set(
"found-here",new Highlight(...n))}#v(){for(let t of this.#o.list.messageRows)t.classList.remove("is-found");for(let t of["found","found-here"])So?.delete(t)}};function Ch(e,t){
if(!So)return[];let o=[],n=document.createTreeWalker(e,NodeFilter.SHOW_TEXT),s=0;for(;n.nextNode();)o.push({node:n.currentNode,at:s}),s+=n.currentNode.length;let i=a=>o.
findLast(({at:c})=>c<=a);return[...e.textContent.matchAll(t)].map(({0:a,index:c})=>{let l=new Range,[d,h]=[i(c),i(c+a.length-1)];return l.setStart(d.node,c-d.at),
l.setEnd(h.node,c+a.length-h.at),l})}function Lh(e,t,{name:o,thumbnails:n}){let s=w("picture-play"),i=a=>{s.setAttribute("aria-pressed",a),s.title=m(a?"files.still":"files.play",{name:o}),s.setAttribute(
"aria-label",s.title)};return s.onclick=()=>{let a=s.getAttribute("aria-pressed")!=="true";a?(e.srcset="",e.src=t):ys(e,t,n),i(a)},i(!1),s}var Xr=/^([ \t]*)(?:[-*+]|\d{1,9}[.)])[ \t]+/u,Dh=/^([ \t]*)(?:([-*+])|(\d{1,9})([.)])|(>))([ \t]+)/u,Mh=/^[ \t]*(?:`{3,}|~{3,})/u,Zr="https://",Tn={bold:$o("**"),
italic:$o("*"),strike:$o("~~"),code:jh,"code-block":To,quote:Sn({has:/^>[ \t]?/u,mark:()=>"> "}),list:Sn({has:/^[-*+][ \t]+/u,mark:()=>"- ",instead:Xr}),numbers:Sn(
{has:/^\d{1,9}[.)][ \t]+/u,mark:e=>`${e+1}. `,instead:Xr}),link:Ih};function $o(e){return t=>{let{value:o,start:n,end:s}=An(t),i=o.slice(n,s),{length:a}=e;if(o.
slice(n-a,n)===e&&o.slice(s,s+a)===e&&!Rh(e,o,n))return{from:n-a,to:s+a,text:i,start:n-a,end:s-a};let d=i.split(/(\n\s*\n)/u).map((h,f)=>f%2||!h&&i?h:e+h+e).join(
"");return{from:n,to:s,text:d,start:n+a,end:n+d.length-a}}}var Rh=(e,t,o)=>e==="*"&&t[o-2]==="*"&&t[o-3]!=="*";function jh(e){let t=e.value.slice(e.start,e.end);
if(t.includes(`
`))return To(e);let o=Math.max(0,...[...t.matchAll(/`+/gu)].map(([i])=>i.length));if(!o)return $o("`")(e);let n="`".repeat(o+1),s=`${n} ${t} ${n}`;return{from:e.
start,to:e.end,text:s,start:e.start,end:e.start+s.length}}function To(e){let{value:t,from:o,to:n}=na(e),s=t.slice(o,n),i=Math.max(2,...[...s.matchAll(/`+/gu)].map(
([l])=>l.length)),a="`".repeat(i+1),c=o+a.length+1;return{from:o,to:n,text:`${a}
${s}
${a}`,start:c,end:c+s.length}}function Sn({has:e,mark:t,instead:o}){return n=>{let{value:s,from:i,to:a}=na(n),c=s.slice(i,a).split(`
`),l=c.every(y=>e.test(y)||!y.trim())&&c.some(y=>y.trim()),d=0,f=c.map(y=>l?y.replace(e,""):!y.trim()&&c.length>1?y:t(d++)+(o?y.replace(o,""):y)).join(`
`),u=i+f.length;return{from:i,to:a,text:f,start:c.length>1?i:u,end:u}}}function Ih(e){let{value:t,start:o,end:n}=An(e),s=t.slice(o,n);if($n(s))return{from:o,to:n,
text:`[](${s})`,start:o+1,end:o+1};let i=o+s.length+3;return{from:o,to:n,text:`[${s}](${Zr})`,start:i,end:i+Zr.length}}var $n=e=>e!==""&&vs(e,0)===e;function ea(e,t){
let{value:o,start:n,end:s}=An(t),i=o.slice(n,s);if(!i||i.includes(`
`)||$n(i)||!$n(e))return null;let a=`[${i}](${e})`;return{from:n,to:s,text:a,start:n+a.length,end:n+a.length}}function oa({value:e,start:t,end:o}){if(t!==o)return null;
let n=e.lastIndexOf(`
`,t-1)+1,s=e.slice(n,t);if(Ph(e.slice(0,n)))return ta(t,`
${/^[ \t]*/u.exec(s)[0]}`);let[i,a,c,l,d,h,f]=Dh.exec(s)??[];if(!i)return null;if(i===s)return{from:n,to:t,text:"",start:n,end:n};let u=c??h??`${Number(l)+1}${d}`;
return ta(t,`
${a}${u}${f}`)}var ta=(e,t)=>({from:e,to:e,text:t,start:e+t.length,end:e+t.length}),Ph=e=>e.split(`
`).filter(t=>Mh.test(t)).length%2===1;function An({value:e,start:t,end:o}){let n=e.slice(t,o);return n.trim()?{value:e,start:t+n.length-n.trimStart().length,end:o-
n.length+n.trimEnd().length}:{value:e,start:t,end:o}}function na({value:e,start:t,end:o}){let n=e.indexOf(`
`,o);return{value:e,from:e.lastIndexOf(`
`,t-1)+1,to:n<0?e.length:n}}var Nh={b:"bold",i:"italic",e:"code"},Fh={x:"strike",e:"code-block",l:"link"},Bh={Digit7:"numbers",Digit8:"list",Digit9:"quote"};function Cn(e,t){e.onclick=({target:o})=>{
let n=o.closest("[data-format]");n&&re(t,Tn[n.dataset.format])},e.addEventListener("keydown",o=>Hh(e,o)),t.addEventListener("keydown",o=>qh(t,o))}function re(e,t){
let o=t({value:e.value,start:e.selectionStart,end:e.selectionEnd});return o?(Rt(e,o.text,o),e.setSelectionRange(o.start,o.end),!0):!1}function qh(e,t){if(bt(t))
return;let o=Wh(t),n=t.key==="Enter"&&(t.shiftKey||!et.matches)&&!t.ctrlKey&&!t.metaKey;(o?re(e,Tn[o]):n&&re(e,oa))&&(t.preventDefault(),t.stopPropagation())}function Wh({
key:e,code:t,ctrlKey:o,metaKey:n,shiftKey:s,altKey:i}){if(!(o||n)||i)return;let a=e.toLowerCase();return s?Fh[a]??Bh[t]:Nh[a]}function Hh(e,t){let o={ArrowLeft:-1,
ArrowRight:1}[t.key];if(!o)return;let n=[...e.children].filter(i=>!i.hidden),s=n.at((n.indexOf(document.activeElement)+o)%n.length);for(let i of n)i.tabIndex=i===
s?0:-1;s.focus(),t.preventDefault(),t.stopPropagation()}var Ao=class{#t;#e;#o;constructor({button:t,textarea:o,shown:n}){this.#t=t,this.#e=o,this.#o=n,t.onclick=()=>this.#s?this.#i():this.#n(),n.onkeydown=({key:s})=>s===
"Escape"&&this.#i(),Pt.addEventListener("ready",()=>this.#s&&this.#r())}close(){this.#a(!1)}get#s(){return!this.#o.hidden}#n(){this.#r(),this.#a(!0),this.#o.focus(
{preventScroll:!0})}#i(){this.#a(!1),this.#e.focus({preventScroll:!0})}#r(){Nt(this.#o,this.#e.value),Ft(this.#o)}#a(t){this.#o.hidden=!t,this.#e.hidden=t,this.#t.
setAttribute("aria-pressed",t)}};var Uh=/<(?:a|b|strong|i|em|s|del|code|pre|li|table|blockquote|h[1-6])[\s>]/iu,zh=["vscode-editor-data","application/x-jetbrains"],Gh=/^(?:\t| {2,})\S/mu;function Ln(e,t){
e.addEventListener("paste",o=>Kh(e,o,t)),e.addEventListener("input",()=>t.hidden=!0)}function Kh(e,t,o){let{clipboardData:n}=t,[s,i]=[n.getData("text/plain"),n.
getData("text/html")],a=zh.some(c=>n.types.includes(c));if(re(e,c=>ea(s.trim(),c)))return t.preventDefault();if(!a&&Uh.test(i))return t.preventDefault(),Yh(e,{html:i,
text:s});Jh(s,{isFromEditor:a})&&Qh(e,{text:s,offer:o})}async function Yh(e,{html:t,text:o}){let{markdownOf:n}=await ke("paste").catch(()=>({markdownOf:()=>o})),
s=n(t);Rt(e,Vh(s,o)?o:s)}var Vh=(e,t)=>e.replaceAll(/\s+/gu,"")===t.replaceAll(/\s+/gu,"");function Jh(e,{isFromEditor:t}){return e.trim().includes(`
`)&&!e.includes("```")&&(t||Gh.test(e))}function Qh(e,{text:t,offer:o}){let n=e.selectionStart,s=t.replaceAll(`\r
`,`
`);e.addEventListener("input",()=>queueMicrotask(()=>o.hidden=!1),{once:!0}),o.onclick=()=>{o.hidden=!0;let i=n+s.length;e.value.slice(n,i)===s&&re(e,({value:a})=>To(
{value:a,start:n,end:i}))}}function Xh(e,{bar:t,textarea:o,offer:n}){return Cn(t,o),Ln(o,n),new Ao({button:r('[data-action="preview"]',t),textarea:o,shown:r(".composer-preview",e)})}function Zh(e,{
bar:t,textarea:o}){Cn(t,o),Ln(o,r(".paste-offer",e))}var ET={audit:Ss,person:Ae,pins:Cs,reports:Ls,scheduled:Ms,search:Is,thread:Fs,threads:Bs,webhooks:Ys},_T={inbox:Ye,threads:oo,drafts:Ke,scheduled:to,saved:Ze,share:eo,
accounts:ze,audit:Ge,abandoned:We,monitor:Je,settings:Xe};export{pn as Attachments,kn as ComposerTools,On as EphemeralNotes,_n as FindBar,rn as Notifier,qo as addMember,sm as answerButton,Mo as askMany,sn as askPoll,em as chooseAction,
Jr as complete,ma as deleteOthers,Nl as dialogOpeners,Zh as offerFewTools,Xh as offerTools,_T as pages,ET as panels,zc as pickEmoji,Lh as playButton,Kl as reportMessage,
No as saveMessage,Yl as seenBy,Ql as sendLater,od as showVersions,zl as whoReacted,id as whoVoted,ne as withShortcodes};
