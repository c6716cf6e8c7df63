/* Made by `make bundle` of 66742b11d8193133c7cf4d4e63ca3bdf8edf2497dca5f4089a08dc98d7b4f96a. */
import{$ as b,A as m,Aa as ln,B as A,Ba as D,C as G,Ca as dn,D as Jt,Da as hn,E as M,Ea as V,F as Go,Fa as fn,G as I,Ga as ee,H as W,Ha as oe,I as P,Ia as pn,J as Xt,
Ja as _,K as Yo,Ka as k,L as Vo,La as $,M as st,Ma as U,N as Qe,Na as vt,O as Jo,Oa as ne,P as Xo,Pa as un,Q as rt,Qa as wn,R as wt,Ra as It,S as gt,Sa as ie,T as xt,
Ta as se,U as r,Ua as gn,V as w,Va as re,W as at,Wa as Pt,X as p,Y as Q,Z as Zo,_ as v,a as g,aa as Y,b as zt,ba as Qo,c as Mo,ca as Zt,d as jo,da as y,e as Io,
ea as yt,f as nt,fa as tn,g as it,ga as en,h as Ze,ha as on,i as Po,ia as E,j as Ro,ja as nn,k as z,ka as sn,l as Kt,la as R,m as Gt,ma as F,n as Yt,na as C,o as Z,
oa as Qt,p as K,pa as L,q as No,qa as tt,r as Fo,ra as rn,s as Bo,sa as an,t as Vt,ta as kt,u as qo,ua as te,v as Wo,va as cn,w as Ho,wa as mn,x as Uo,xa as N,y as zo,
ya as H,z as Ko,za as jt}from"./main.js";function ct(e,t){let o=new Date(t);e.matches("time")&&(e.dateTime=t),e.title=I(o),p(e,Xt(o))}var xn=new WeakMap;function S(e,{list:t,into:o,none:n,sort:i=d=>d,key:s=({id:d})=>d,create:a,update:c,signal:l}){let d=()=>{l?.aborted||(D(r(o,e),i(t.items),{key:s,
create:a,update:c}),n&&(r(n,e).hidden=t.items.length>0||t.failed||!!t.searching),Pt(e,t))};return xn.get(e)?.close(),xn.set(e,t),t.addEventListener("change",d,{
signal:l}),l?.addEventListener("abort",()=>t.close()),re(e).onclick=()=>t.more(),d}function ae(e,{showsRooms:t=!1,...o}){S(e,{create:()=>w("audit-item"),update:(n,i)=>ps(n,i,{showsRooms:t}),...o})}function ps(e,t,{showsRooms:o}){It(r(".audit-w\
hat",e),ws(t));let n=r(".audit-why",e);p(n,t.reason?m("audit.reason",{reason:t.reason}):""),n.hidden=!t.reason,p(r(".audit-where",e),o&&t.room?`${us(t)} · `:"");
let i=r("time",e);ct(i,t.at)}function us({room:e,details:t}){let o=e.name??t.name;return o?m("audit.where",{room:o}):m("audit.where.gone")}function ws({act:e,actor:t,
member:o,room:n,details:i}){let s={user:t?yt(t):m("audit.console"),member:o&&yt(o),room:i.name??n?.name,name:i.name,host:i.host,emoji:i.emoji,setting:i.setting&&
m(`settings.${i.setting}`),count:i.retention_days&&M(i.retention_days),role:i.role&&m(`role.${i.role}`),until:i.until&&P(new Date(i.until))},a=o&&t?.id!==o.id,c=gs(
e,{...i,member:o,isOfOther:a});if(e==="retention"&&i.retention_days)return A("audit.retention.days",i.retention_days,s);let l=e==="invite"&&i.uses?A(c,i.uses,s):
m(c,s);return l.startsWith("audit.")?`${s.user}: ${e}`:l}function gs(e,{until:t,by:o,outcome:n,uses:i,member:s,isOfOther:a,retention_days:c}){let d={ban:t&&"unt\
il",mute:"until",reset_password:o,resolve_report:n,invite:i?null:"any",retention:c===0?"ever":"server",revoke_invite:s&&"of",make_token:a&&"of",revoke_token:a&&
"of"}[e];return d?`audit.${e}.${d}`:`audit.${e}`}var yn={show(e,{conversation:t,signal:o}){let n=new E;ae(e,{list:n,into:".audit-list",none:".audit-none",signal:o}),n.open(`/rooms/${t.id}/audit?limit=50`)}};var xs=36e5;function kn({act:e,user:t,conversation:o}){let{members:n,room:i}=o,s={name:y(t),room:i.name},a={mute:({until:c,...l})=>n.mute(t.id,{muted_until:c,...l}),
ban:c=>n.ban(t.id,c),remove:c=>n.remove(t.id,c)};return vn({title:m(`moderate.${e}.title`,s),text:m(`moderate.${e}.text`,s),action:m(`moderate.${e}`),hasEnd:e!==
"remove",mayBeForEver:e==="ban",act:a[e]})}function ys({seq:e,epoch:t,words:o,conversation:n}){return vn({title:m("message.delete.title"),text:m("message.delete\
.text",o),action:m("message.delete"),act:({reason:i})=>n.delete({seq:e,epoch:t,reason:i})})}async function vn({title:e,text:t,action:o,hasEnd:n=!1,mayBeForEver:i=!1,
act:s}){let a=v("moderate"),c=r("form",a);return $(c),r(".moderate-text",c).textContent=t,r(".moderate-until",c).hidden=!n,r('[value=""]',c.elements.hours).hidden=
!i,c.elements.hours.value=i?"":"1",r(".button-danger",c).textContent=o,_(c,async({hours:l,reason:d})=>{let h=n&&l?{until:new Date(Date.now()+Number(l)*xs).toISOString()}:
{},f=d.trim()?{reason:d.trim()}:{};await s({...h,...f}),a.close("done")}),await b(a,{title:e})==="done"}var ks=6e4,ce={show(e,{conversation:t,subject:o,router:n,rooms:i,directory:s,presence:a,blocks:c,me:l,signal:d}){let{members:h}=t,f=r(".person",e),u=r("form",e),
x=()=>h.list.find(({user:j})=>j.id===o),O=()=>vs(e,{user:s.of({id:o}),member:x(),conversation:t,directory:s,presence:a,blocks:c,me:l}),T=U(()=>d.aborted||O());$(
u),_(u,({role:j})=>Ts(t,x(),j)),_s(e,{conversation:t,member:x,router:n,user:()=>s.of({id:o})}),r('[data-action="write"]',e).onclick=()=>k(f,async()=>n.goToRoom(
(await i.openDirect([o])).id)),r('[data-action="block"]',e).onclick=()=>k(f,()=>$s(c,s.of({id:o})));for(let j of[h,s,a,c])j.addEventListener("change",T,{signal:d});
t.addEventListener("room",T,{signal:d});let q=setInterval(T,ks);d.addEventListener("abort",()=>clearInterval(q)),h.need(),O()}};function vs(e,{user:t,member:o,conversation:n,
directory:i,presence:s,blocks:a,me:c}){if(r(".person",e).hidden=!t.name,r(".person-missing",e).hidden=!!t.name||!i.knows(t.id),!t.name)return;let l=o?nn(o,s):s.
of(t.id);C(r(".avatar",e),t,{size:"large"}),Qt(r(".avatar",e),l),p(r(".person-name",e),y(t)),p(r(".person-account",e),[`@${t.name}`,t.pronouns,bs(t)].filter(Boolean).
join(" · ")),p(r(".person-presence",e),t.disabled?m("person.disabled"):sn({state:l,here:o?.here})),Q(r(".person-status",e),en(t)),Q(r(".person-about",e),t.about),
bn(r(".person-time",e),t.time_zone&&Vo(t.time_zone)),bn(r(".person-since",e),t.created_at&&Yo(new Date(t.created_at)));let d=t.id===c.id;r('[data-action="write"\
]',e).hidden=d||t.disabled===!0,r('[data-open="account"]',e).hidden=!d;let h=r('[data-action="block"]',e);h.hidden=d,p(h,m(a.has(t.id)?"person.unblock":"person.\
block")),Os(e,n,o),o||Es(e,n,{isMe:d})}var bs=({bot:e,owner:t})=>e&&(t?m("bot.of",{name:y(t)}):m("bot.mark"));function bn(e,t){p(r("dd",e),t??""),e.hidden=!t}function Os(e,t,o){
let{room:n,isOver:i}=t;if(r("form",e).hidden=!o||n.kind==="direct",!o)return;let{role:s}=o,a=K(n)&&!n.archived&&!i&&!o.user.bot;p(r(".person-role",e),m(`role.${s}`)),
r(".person-role-line",e).hidden=a,r(".member-roles",e).hidden=r(".member-save",e).hidden=!a;let{elements:c}=r("form",e);(c.role.value===""||!e.contains(document.
activeElement))&&(c.role.value=s),Ss(e,t,o)}function Es(e,{room:t,isOver:o,members:n},{isMe:i}){let s=n.loaded&&!o&&!i&&Z(t)&&t.kind!=="direct";r("form",e).hidden=
!s;for(let a of[".person-role-line",".member-roles",".member-save",".person-muted"])r(a,e).hidden=!0;for(let a of["mute","unmute","remove"])r(`[data-action="${a}\
"]`,e).hidden=!0;r('[data-action="ban"]',e).hidden=!1}function Ss(e,t,o){let n=!t.isOver&&Bo(o,t),i=Kt(o.muted_until);for(let c of["mute","ban","remove"])r(`[da\
ta-action="${c}"]`,e).hidden=!n;r('[data-action="mute"]',e).hidden||=i,r('[data-action="unmute"]',e).hidden=!n||!i;let s=r(".person-muted",e),a=i&&new Date(o.muted_until);
Q(s,i&&m("person.muted",{date:P(a)})),s.title=i?I(a):""}function _s(e,{conversation:t,member:o,router:n,user:i}){for(let s of["mute","ban","remove"])r(`[data-ac\
tion="${s}"]`,e).onclick=async()=>{let a=!!o(),c=await kn({act:s,user:i(),conversation:t});c&&!a?N(m("moderate.ban.done",{name:y(i())})):c&&s!=="mute"&&n.go({...n.
address,panel:"people"},{replace:!0})};r('[data-action="unmute"]',e).onclick=()=>k(r("form",e),()=>t.members.mute(o().user.id,{muted_until:null}))}async function $s(e,t){
if(e.has(t.id))return e.unblock(t.id);let o=y(t);await L({title:m("person.block.title",{name:o}),text:m("person.block.text"),action:m("person.block")})&&await e.
block(t.id)}async function Ts({members:e},{user:t,role:o},n){n!==o&&(await e.setRole(t.id,n),N(m("member.role.changed",{name:y(t),role:m(`role.${n}`)})))}var On={show(e,{conversation:t,router:o,directory:n,blocks:i,signal:s}){let a=new E,c=()=>a.open(`/rooms/${t.id}/pins?limit=50`),l=({seq:h})=>{t.reveal(h),d()},
d=S(e,{list:a,into:".pin-list",none:".pins-none",key:({seq:h})=>h,create:()=>w("pin-item"),update:(h,f)=>As(h,f,{directory:n,conversation:t,body:e,router:o,reveal:l}),
signal:s});for(let h of[n,i])h.addEventListener("change",d,{signal:s});te.addEventListener("ready",d,{signal:s}),t.addEventListener("pins",c,{signal:s}),c()}};function As(e,t,{
directory:o,conversation:n,body:i,router:s,reveal:a}){let c=o.of(t.user);C(r(".avatar",e),c),se(r(".report-author",e),c);let l=r(".report-message",e),d=n.isBlocked(
t);d?l.textContent=m("message.blocked"):ee(l,t.text),oe(l);let h=r('[data-action="reveal"]',e);h.hidden=!d,h.onclick=()=>a(t);let f=r("time",e);f.dateTime=t.at,
p(f,Xt(new Date(t.at))),f.title=I(new Date(t.at)),r('[data-action="show"]',e).onclick=()=>s.go({...s.address,seq:t.seq});let u=r('[data-action="unpin"]',e);u.hidden=
!Fo(t,n),u.onclick=()=>k(i,()=>n.unpin(t.seq))}var J=class{#t;constructor(t,o){let n=r(".place-filters",t);this.#t=[...n.querySelectorAll("[data-filter]")],n.addEventListener("click",({target:i})=>{let s=i.closest(
"[data-filter]");s&&o(s.dataset.filter)})}show(t){for(let o of this.#t)o.setAttribute("aria-pressed",o.dataset.filter===t)}};var En={show(e,{conversation:t,router:o,directory:n,reports:i,signal:s}){let a=new E,c="waiting",l=()=>a.open(`/rooms/${t.id}/reports?state=${c}&limit=50`),d=(O,T)=>k(
e,()=>i.resolve(O,T)).then(l),h=({seq:O})=>o.go({...o.address,seq:O}),f=S(e,{list:a,into:".report-list",none:".reports-none",create:()=>w("report-item"),update:(O,T)=>Cs(
O,T,{directory:n,resolve:d,toMessage:h}),signal:s}),u=O=>(c=O,x.show(O),p(r(".reports-none",e),m(`reports.none.${O}`)),l()),x=new J(e,u);n.addEventListener("cha\
nge",f,{signal:s}),i.addEventListener("change",({detail:O})=>O.room===t.id&&l(),{signal:s}),u(c)}};function Cs(e,t,{directory:o,resolve:n,toMessage:i}){let{message:s,
reporter:a,reason:c,at:l,resolved_at:d,kept_until:h}=t;Ls(r(".report-head",e),s&&o.of(s.user)),p(r(".report-message",e),Ds(s)),Q(r(".report-kept",e),h&&m("repor\
ts.kept",{date:st(new Date(h))})),It(r(".report-reason",e),m("reports.reason",{name:yt(o.of(a)),reason:c})),ct(r("time",e),d??l);let f=r('[data-action="show"]',
e);f.hidden=!s||!!h,f.onclick=()=>i(t),Ms(e,t,o);let u=r(".report-answer",e);u.hidden=!!d;for(let x of["acted","dismissed"]){let O=r(`[data-action="${x}"]`,e);O.
hidden=!!d,O.onclick=()=>n(t,{outcome:x,note:r("input",u).value.trim()||void 0})}}function Ls(e,t){e.hidden=!t,t&&(C(r(".avatar",e),t),se(r(".report-author",e),
t))}function Ds(e){return e?e.deleted?m("message.deleted"):kt(e.text):m("reports.hidden")}function Ms(e,{outcome:t,resolved_by:o,reporter:n,note:i},s){let a=r("\
.report-outcome",e);a.hidden=!t,It(a,t?m(`reports.outcome.${t}`,{name:yt(s.of(o))}):""),Q(r(".report-note",e),i&&m("reports.told",{name:y(s.of(n)),note:i}))}function bt(e){let t=!1;return async o=>{try{return await e(t?{...o,mention_many:!0}:o)}catch(n){throw t||=n.code==="many_mentioned",n}}}var X=({time_zone:e})=>e??Intl.DateTimeFormat().resolvedOptions().timeZone;function Sn(e,t){let o=e;for(let n=0;n<2;n+=1)o=e-(to(o,t)-o);return new Date(o)}var mt=(e,t)=>new Date(
to(e,t)).toISOString().slice(0,16),Ot=(e,t)=>Sn(Date.parse(`${e}Z`),t);function me(e,t=Date.now()){let o=Math.floor(to(t,e)/864e5)*864e5,n=(8-new Date(o).getUTCDay())%
7||7,i=s=>Sn(o+s*864e5+9*36e5,e);return{hour:new Date(t+36e5),tomorrow:i(1),monday:i(n)}}function to(e,t){let o={timeZone:t,hourCycle:"h23",year:"numeric",month:"\
numeric",day:"numeric",hour:"numeric",minute:"numeric",second:"numeric"},n=new Intl.DateTimeFormat("en-US",o).formatToParts(e),{year:i,month:s,day:a,hour:c,minute:l,
second:d}=Object.fromEntries(n.map(({type:h,value:f})=>[h,Number(f)]));return Date.UTC(i,s-1,a,c,l,d)}async function Et({title:e,action:t,me:o,act:n,words:i=null,repeats:s=!1,repeat:a="once",mayBeNone:c=!1,before:l=null}){let d=v("pick-time"),h=r("form",d),f=X(o);
$(h);let u=me(f);for(let[T,q]of Object.entries(u))p(r(`[data-time="${T}"]`,h),W(q,f));r('[data-time="monday"]',h).closest(".choice").hidden=u.monday.getTime()===
u.tomorrow.getTime(),r(".time-text",h).hidden=i===null,h.elements.text.value=i??"",h.elements.repeat.value=a,r(".time-none",h).hidden=!c,r(".time-repeat",h).hidden=
!s,p(r(".time-zone",h),m("time.zone",{zone:f.replaceAll("_"," ")}));let{when:x,other:O}=h.elements;return O.min=mt(Date.now(),f),O.value=mt(l??u.tomorrow,f),x.value=
l?"other":c?"none":"hour",O.onfocus=()=>x.value="other",r(".button-primary",h).textContent=t,_(h,async T=>{let q=T.when==="other"?Ot(T.other,f):u[T.when],j=i===
null?{}:{text:T.text};await n({at:q?.toISOString()??null,repeat:T.repeat,time_zone:f,...j}),d.close("done")}),await b(d,{title:e})==="done"}function le(e,t,{store:o,me:n,roomName:i,onChange:s,mayChange:a=!0,isBlocked:c=!1}){let{at:l,repeat:d,time_zone:h,failure:f,text:u,state:x}=t;p(r(".draft-text",
e),c?m("message.blocked"):u);let O=d==="once",T=W(new Date(l),O?X(n):h);p(r(".scheduled-at",e),O?T:m("scheduled.repeats",{repeat:m(`repeat.${d}`),date:T}));let q=r(
".scheduled-failure",e);q.hidden=!f,p(q,f?!O&&x==="failed"?m("scheduled.stopped"):m("scheduled.failed",{reason:G({code:f})}):"");let ot=(Ht,Ut)=>{let Mt=r(`[dat\
a-act="${Ht}"]`,e);return Mt.onclick=()=>Promise.resolve(Ut()).then(s).catch(H),Mt.hidden=!a,Mt};ot("now",()=>js(t,o)).hidden=!O,ot("change",()=>Is(t,{store:o,me:n})),
ot("cancel",()=>Ps({text:r(".draft-text",e).textContent,roomName:i},()=>o.cancel(t)))}async function js(e,t){try{await t.sendNow(e)}catch(o){let{count:n,most:i}=o;
if(o.code!=="many_mentioned"||n>i)throw o;await an(n)&&await t.sendNow(e,{isMeant:!0})}}var Is=(e,{store:t,me:o})=>Et({title:m("scheduled.change"),action:m("sav\
e"),me:o,words:e.text,repeats:!0,repeat:e.repeat,before:Date.parse(e.at),act:bt(n=>t.change(e,n))});async function Ps({text:e,roomName:t},o){await L({title:m("s\
cheduled.cancel.title"),text:m("scheduled.cancel.text",{text:mn(e),room:t}),action:m("scheduled.cancel")})&&await o()}var _n={show(e,{conversation:t,directory:o,blocks:n,scheduled:i,signal:s}){let{id:a,me:c}=t,l=new E,d=()=>l.open(`/rooms/${a}/scheduled?limit=50`),h=({user:u})=>u.
id===c.id||Z(t.room),f=S(e,{list:l,into:".scheduled-list",none:".scheduled-none",create:()=>w("room-scheduled-item"),update:(u,x)=>{let O=o.of(x.user);C(r(".ava\
tar",u),O),p(r(".report-author",u),y(O)),le(u,x,{store:i,me:c,roomName:t.room.name,onChange:d,mayChange:h(x),isBlocked:n.has(x.user.id)})},signal:s});for(let u of[
o,n])u.addEventListener("change",f,{signal:s});t.addEventListener("room",f,{signal:s}),i.addEventListener("change",d,{signal:s}),d()}};var de=class extends zo{root;floor=1;hasOlder;constructor({items:t,prev:o,thread:n}){super({first:t[0]?.seq??n.root,last:t.at(-1)?.seq??n.root}),this.root=qo(n.
message),this.prepend(t,{from:this.first,before:this.last+1}),this.#t(o)}get cursor(){return this.last}shows(t){return it(t)}hear(t){t.thread===this.root.seq&&t.
seq>this.last?this.take(Wo(t)):Po(t)?this.expire(t.before):Ze(t)&&this.change(t)}change(t){super.change(t),Ze(t)===this.root.seq&&(this.root=Ho(this.root,t))}expire(t){
let o=this.hasOlder===!1;super.expire(t),!(!this.root||this.root.seq>=this.expiredBefore)&&(this.root=Uo(this.root),o&&this.begin(this.root))}prependPage({items:t,
prev:o}){this.prepend(t,{from:t[0]?.seq??this.first}),this.#t(o)}joins(t){return!this.hasOlder||t.last<this.first?!1:(this.hasOlder=t.hasOlder,super.joins(t))}trim(){}#t(t){
this.hasOlder=t!==null,this.hasOlder||this.begin(this.root)}};var $n=200,Rs=300,Ns={entries:[],first:null,last:null,cursor:null,floor:1,hasOlder:!1,entry(){},holds:()=>!1,trim(){}},Fs=["state","room","me","isOver","unsentE\
dits","typing","members","readers","keepsEdits"],he=class extends EventTarget{#t;#e=null;#o=0;#i=!1;#n=[];#s=new AbortController;#r=null;#a=null;#m=null;#c=null;#d=new Ro;isThread=!0;follows=!1;readSeq=0;failure=null;constructor({
conversation:t,root:o,threads:n}){super(),this.#t=t,this.root=o,this.id=`${t.id}:${o}`;for(let s of Fs)Object.defineProperty(this,s,{get:()=>t[s]});let{signal:i}=this.#s;
for(let s of["change","room"])t.addEventListener(s,()=>this.#p(s),{signal:i});t.addEventListener("lost-edit",({detail:s})=>this.#p("lost-edit",s),{signal:i}),t.
addEventListener("event",({detail:s})=>this.#h(s),{signal:i}),t.addEventListener("resync",()=>this.#y(),{signal:i}),t.addEventListener("state",()=>this.#k(),{signal:i}),
n.addEventListener("told",({detail:s})=>this.#u(s),{signal:i}),this.state==="live"&&this.load()}close(){this.#r&&this.#x(),this.#s.abort()}get rootEntry(){return this.#e?.
root}async load(){this.#o+=1;let t=this.#o;this.#i=!0,this.#n=[];let o=this.#e===null;try{let n=await g.get(`${this.#l}?limit=${$n}`);if(t!==this.#o)return;let i=new de(
n);for(let s of this.#n)i.hear(s);this.#e&&i.joins(this.#e),i.expire(this.#t.timeline.expiredBefore),this.#e=i,this.#w(n.thread),o&&n.thread.unread&&(this.#m=n.
thread.read_seq),this.failure=null}catch(n){if(t!==this.#o)return;this.failure=n}this.#i=!1,this.#p("change"),this.#p("thread")}history={isAtNewest:!0,toNewest(){},
loadNewer(){},goTo:async t=>!!this.timeline.entry(t),loadOlder:()=>this.#c??=this.#f().finally(()=>this.#c=null)};get timeline(){let t=this.#e??Ns;return t.epoch=
this.#t.timeline.epoch,Object.assign(this.history,{shown:t,hasOlder:t.hasOlder}),t}get unread(){let t=this.#m;return{first:(t===null?null:this.timeline.entries.
find(({seq:n,user:i})=>n>t&&i.id!==this.me.id))?.seq??null,below:()=>0,stoppedElsewhere:!1}}reading={seen:0,back(){},answered:()=>this.#m=null,away:()=>{},seeAll:()=>this.#g(),
see:({to:t})=>t>=this.timeline.last&&this.#g()};keep(){}get unsent(){return this.#t.unsentIn(this.root)}get lastOwn(){return this.timeline.entries.findLast(t=>it(
t)&&No(t,this))}quoted(t){return this.timeline.entry(t)??this.#t.quoted(t)}send(t,{quote:o,inRoom:n}={}){this.#m=null,this.#d.note(this.#t.send(t,{thread:this.root,
quote:o,inRoom:n}))}takeBack(){return this.#d.takeBack(this)}async follow(t){let o=`${this.#l}/follow`;this.#w(await(t?g.put(o):g.delete(o))),this.#p("thread")}solve(t){
let o=`${this.#l}/solved?${new URLSearchParams({epoch:this.#t.timeline.epoch})}`;return t?g.put(o):g.delete(o)}ask=t=>this.#t.ask({...t,thread:this.root,epoch:this.
timeline.epoch});pressedIn=t=>this.#t.pressedIn(t);press=(t,o)=>this.#t.press(t,o);chosenIn=t=>this.#t.chosenIn(t);vote=(t,o)=>this.#t.vote(t,o);endPoll=t=>this.#t.
endPoll(t);roomCalled=t=>this.#t.roomCalled(t);linked=(t,o)=>this.#t.linked(t,o);personOf=t=>this.#t.personOf(t);isSaved=t=>this.#t.isSaved(t);isBlocked=t=>this.#t.
isBlocked(t);reveal=t=>this.#t.reveal(t);retry=t=>this.#t.retry(t);discard=t=>this.#t.discard(t);sayTyping=()=>this.#t.sayTyping();edit=(t,o)=>this.#t.edit(t,o);delete=t=>this.#t.
delete(t);react=(t,o)=>this.#t.react(t,o);pin=t=>this.#t.pin(t);unpin=t=>this.#t.unpin(t);unreact=(t,o)=>this.#t.unreact(t,o);get#l(){return`/rooms/${this.#t.id}\
/messages/${this.root}/thread`}async#f(){let t=this.#e;if(!t?.hasOlder)return;let o=await g.get(`${this.#l}?before=${t.first}&limit=${$n}`);t===this.#e&&(t.prependPage(
o),this.#p("change"))}#h(t){this.#i&&this.#n.push(t),this.#e&&(this.#e.hear(t),this.#p("thread"))}#u({room:t,root:o,...n}){t!==this.#t.id||o!==this.root||(this.#w(
n),this.#p("thread"))}#w({follows:t,read_seq:o}){Object.assign(this,{follows:t,readSeq:o})}#g(){let{last:t}=this.timeline;t===null||this.#a!==null&&t<=this.readSeq||
(this.#a=this.readSeq=Math.max(t,this.readSeq),clearTimeout(this.#r),this.#r=setTimeout(()=>this.#x(),Rs))}#x(){clearTimeout(this.#r),this.#r=null,g.put(`${this.#l}\
/read`,{seq:this.#a}).catch(()=>{})}#y(){this.#e=null,this.#p("resync"),this.state==="live"&&this.load()}#k(){this.state==="live"&&this.load(),this.#p("state")}#p(t,o){
this.dispatchEvent(new CustomEvent(t,{detail:o}))}};var St=null,An={show(e,{conversation:t,subject:o,threads:n,signal:i,...s}){let[a,c]=o.split(":").map(Number),l=r(".thread",e);St??=new gn({...s,threads:n,root:l}),
St.root!==l&&l.replaceWith(St.root);let d=new he({conversation:t,root:a,threads:n});i.addEventListener("abort",()=>d.close());let h=()=>Bs(St.root,d);for(let f of[
"thread","room","state"])d.addEventListener(f,h,{signal:i});h(),St.show(d),c&&d.addEventListener("change",()=>St.goTo(c),{signal:i,once:!0})}};function Bs(e,t){
let{rootEntry:o,follows:n,failure:i,room:s}=t,a=r(".thread-bar",e),c=!!o?.solved;a.hidden=!o,p(r(".thread-failure",e),i?G(i):""),Tn(r('[data-act="follow"]',a),{
isOn:n,act:()=>t.follow(!n)}),p(r('[data-act="follow"] span',a),m(n?"thread.unfollow":"thread.follow"));let l=r('[data-act="solve"]',a);Tn(l,{isOn:c,act:()=>t.solve(
!c)}),p(r("span",l),m(c?"thread.solved":"thread.solve"));let d=!!Vt(s);l.hidden=d,r(".thread-solved",a).hidden=!d||!c}function Tn(e,{isOn:t,act:o}){e.setAttribute(
"aria-pressed",t),e.onclick=()=>o().catch(H)}var fe={all:"",unread:"&unread=true",unsolved:"&solved=false",solved:"&solved=true"};function pe(e,{room:t,root:o,unread:n,message:i},{directory:s,blocks:a,roomName:c=""}){
let{replies:l,solved:d,user:h}=i,f=r("a",e);f.href=nt({view:"room",room:t,panel:`thread:${o}`}),f.classList.toggle("has-unread",n>0);let u=s.of(h);ie(r(".avatar\
-button",e),u),p(r(".thread-item-author",e),y(u)),p(r(".thread-item-room",e),c),p(r(".thread-item-text",e),qs(i,a));let x=[A("thread.replies",l.count),dn(new Date(
l.last_at)),d&&m("thread.solved")];p(r(".thread-item-facts",e),x.filter(Boolean).join(" · "));let[O,T]=r(".thread-item-unread",e).children;p(O,n?String(n):""),
p(T,n?A("rooms.unread",n):"")}function qs({user:e,text:t,deleted:o},n){return o?m("message.deleted"):n.has(e.id)?m("message.blocked"):cn(t)}var Cn={show(e,{conversation:t,directory:o,blocks:n,signal:i}){let{id:s}=t,a=new E,c=S(e,{list:a,into:".thread-list",none:".threads-none",key:({root:h})=>h,create:()=>w(
"thread-item"),update:(h,f)=>pe(h,f,{directory:o,blocks:n}),signal:i}),l=h=>(d.show(h),a.open(`/rooms/${s}/threads?limit=50${fe[h]}`)),d=new J(e,l);for(let h of[
o,n])h.addEventListener("change",c,{signal:i});l("all")}};var ue=class{#t;#e=new E;constructor(t){this.#t=t,S(t,{list:this.#e,into:".abandoned-list",none:".abandoned-none",create:()=>w("abandoned-item"),update:(o,n)=>this.#n(
o,n)})}show(){this.#o(),r(".form-error",this.#t).hidden=!0,this.#i()}#o(){return this.#e.open("/abandoned-rooms?limit=50")}#i(){r(".place-title",this.#t).focus()}#n(t,o){
let n=[o.kind==="private"&&m("abandoned.private"),m("browse.active",{date:st(new Date(o.active_at))})];p(r(".abandoned-name",t),o.name),p(r(".hint",t),n.filter(
Boolean).join(" · "));let[i,s]=t.querySelectorAll("button");i.hidden=o.kind==="private",i.setAttribute("aria-label",m("abandoned.restore.room",{room:o.name})),
s.setAttribute("aria-label",m("abandoned.delete.room",{room:o.name})),i.onclick=()=>this.#s("restore",o,()=>g.put(`/abandoned-rooms/${o.id}/owner`)),s.onclick=()=>this.#s(
"delete",o,a=>g.delete(zt(`/abandoned-rooms/${o.id}`,a)))}async#s(t,o,n){let i=m(`abandoned.${t}.title`,{room:o.name}),s=t==="restore",a={title:i,text:m(`abando\
ned.${t}.text`),action:m(`abandoned.${t}`),isHarmless:s},c=s?await L(a)&&{}:await tt(a);c&&(await k(this.#t,async()=>{await n(c),N(m(`abandoned.${t}.done`,{room:o.
name}))}),await this.#o(),this.#i())}};var Ws=.2,lt=class extends E{#t=null;words="";get searching(){return this.#t!==null||this.loading}search(t){clearTimeout(this.#t),this.words=t,this.#t=setTimeout(
()=>this.#e(),t?Ws*1e3:0)}close(){clearTimeout(this.#t),super.close()}#e(){this.#t=null,this.open(this.pathFor(this.words))}};var Hs=50,we=class extends lt{pathFor(t){return`/accounts?${new URLSearchParams({limit:Hs,q:t})}`}async change({id:t},o){return this.#t(await g.patch(`/accounts\
/${t}`,o))}async endSessions(t,o){return await g.delete(zt(`/accounts/${t.id}/sessions`,o)),this.#t({...t,sessions:0,last_seen_at:null})}makeLink({id:t},o){return g.
post(`/accounts/${t}/password-link`,o)}#t(t){return this.items=this.items.map(o=>o.id===t.id?t:o),this.dispatchEvent(new Event("change")),t}};var Us=new Set(["enable","link"]);function Ln({account:e,accounts:t,me:o}){let n=v("one-account"),i=r(".dialog-body",n),s=e,a=(l,d)=>{r(`[data-act="${l}"]`,i).onclick=
async()=>{let h=await Ks(zs(l,s),s);h&&await k(i,()=>d(s,h))}},c=l=>{s=l,Gs(i,s,{me:o})};return a("disable",async(l,d)=>c(await t.change(l,{disabled:!0,...d}))),
a("enable",async(l,d)=>c(await t.change(l,{disabled:!1,...d}))),a("role",async(l,d)=>c(await t.change(l,{role:eo(l),...d}))),a("sessions",async(l,d)=>c(await t.
endSessions(l,d))),a("link",async(l,d)=>Vs(i,l,await t.makeLink(l,d))),r(".form-error",i).hidden=!0,c(e),b(n,{title:y(e)})}var eo=({role:e})=>e==="owner"?"membe\
r":"owner",zs=(e,t)=>e==="role"?`make_${eo(t)}`:e,Ks=(e,t)=>tt({title:m(`accounts.${e}.title`,{name:y(t)}),text:m(`accounts.${e}.text`,{name:y(t),account:t.name}),
action:m(`accounts.${e}.action`),isHarmless:Us.has(e)});function Gs(e,t,{me:o}){let{name:n,role:i,sessions:s,bot:a,created_at:c,last_seen_at:l,disabled_at:d}=t,
h={name:n,role:m(`accounts.role.${i}`),seen:m("accounts.seen.none"),sessions:M(s)};for(let[O,T]of Object.entries(h))p(ge(e,O),T);for(let[O,T]of Object.entries({
since:c,seen:l,disabled:d}))T?ct(ge(e,O),T):ge(e,O).title="";ge(e,"disabled").parentElement.hidden=!d;let f=t.id===o.id,u=!!d,x={link:!u&&!a,role:!a,sessions:s>
0,disable:!u,enable:u};Ys(r(".account-acts",e),()=>{for(let[O,T]of Object.entries(x))r(`[data-act="${O}"]`,e).hidden=f||!T}),p(r('[data-act="role"]',e),m(`accou\
nts.make_${eo(t)}`)),r(".account-own",e).hidden=!f,r(".link-made",e).hidden=!0}var ge=(e,t)=>r(`[data-fact="${t}"] dd`,e);function Ys(e,t){let o=[...e.children],
n=o.indexOf(document.activeElement);if(t(),n<0||!o[n].hidden)return;let i=a=>!a.hidden;(o.slice(n).find(i)??o.slice(0,n).findLast(i))?.focus()}function Vs(e,t,{
url:o,qr:n,expires_at:i}){let s=r(".link-made",e),a=r(".link-url",s);p(r(".link-for",s),m("accounts.link.for",{name:y(t)})),p(r(".link-end",s),m("accounts.link.\
end",{date:P(new Date(i))})),r(".invite-qr",s).src=n,a.value=o,s.hidden=!1,a.focus(),a.select();let c=r('[data-action="copy"]',s);r(".link-copied",s).hidden=!0,
c.onclick=()=>k(e,async()=>{await ln(o),r(".link-copied",s).hidden=!1})}var xe=class{#t;#e;#o;#i=new we;#n;constructor(t,{me:o,directory:n}){this.#t=t,this.#e=o,this.#o=n,this.#n=r("input",t),this.#n.oninput=()=>this.#i.search(this.#n.
value.trim());let i=S(t,{list:this.#i,into:".account-list",none:".accounts-none",create:()=>w("account-item"),update:(a,c)=>this.#s(r("button",a),c)}),s=U(()=>t.
hidden||i());n.addEventListener("change",s)}show(){document.activeElement!==this.#n&&(this.#n.value=""),this.#i.search(this.#n.value.trim()),(wt.matches?this.#n:
r(".place-title",this.#t)).focus()}#s(t,o){let{name:n,display_name:i,role:s,disabled_at:a,owner:c}=o,l=[c&&m("bot.of",{name:y(c)}),s==="owner"&&m("role.owner"),
a&&m("accounts.is_disabled")];C(r(".avatar",t),this.#o.of(o)),p(r(".account-item-name",t),y(o)),p(r(".hint",t),i&&i!==n?n:""),p(r(".account-item-state",t),l.filter(
Boolean).join(" · ")),t.classList.toggle("is-away",!!a),t.onclick=()=>Ln({account:o,accounts:this.#i,me:this.#e})}};var ye=class{#t;#e=new E;constructor(t){this.#t=t,ae(t,{list:this.#e,into:".act-list",none:".acts-none",showsRooms:!0})}show(){this.#e.open("/audit?limit=50"),r(
".place-title",this.#t).focus()}};var ke=class{#t;#e;#o;constructor(t,{drafts:o,rooms:n}){this.#t=t,this.#e=o,this.#o=n,o.addEventListener("change",()=>this.#i()),n.addEventListener("change",U(()=>this.#i()))}show(){
this.#i(),r(".place-title",this.#t).focus()}#i(){let t=this.#e.written.map(o=>({...o,room:this.#o.find(o.room)})).filter(({room:o})=>o);r(".drafts-none",this.#t).
hidden=t.length>0,D(r(".draft-list",this.#t),t,{key:({place:o})=>o,create:()=>w("draft-item"),update:(o,n)=>this.#n(o,n)})}#n(t,{place:o,room:n,thread:i}){let s=r(
"a",t);s.href=nt({view:"room",room:n.id,panel:i&&`thread:${i}`}),at(s,i?"thread":vt(n));let a=i?m("drafts.in_thread",{room:n.name}):n.name;p(r(".draft-room",s),
a),p(r(".draft-text",s),this.#e.of(o));let c=r("button",t);c.title=m("drafts.delete"),c.setAttribute("aria-label",m("drafts.delete.from",{room:a})),c.onclick=()=>this.#e.
keep(o,"")}};var Js=200,Xs={ArrowDown:1,ArrowUp:-1};function Zs({kind:e,message:{seq:t,thread:o,in_room:n}}){let i=e==="reply"?t:n?null:o;return i?{panel:`thread:${i}`}:{seq:t}}
var Qs=({text:e,deleted:t})=>t?m("message.deleted"):kt(e).replace(/\s+/gu," ").slice(0,Js),ve=class{#t;#e;#o;#i;#n;constructor(t,{inbox:o,...n}){this.#t=t,this.#e=
o,this.#o=n,this.#i=S(t,{list:o.list,into:".inbox-list",none:".inbox-none",create:()=>w("inbox-item"),update:(s,a)=>this.#r(s,a)});let i=U(()=>t.hidden||this.#i());
for(let s of[n.rooms,n.directory,n.blocks])s.addEventListener("change",i);this.#n=new J(t,s=>this.#s(s)),r('[data-testid="inbox-all-done"]',t).onclick=()=>this.#l(
o.setAllDone()),r(".inbox-list",t).addEventListener("keydown",s=>this.#d(s))}show(){this.#s(this.#e.filter),r(".place-title",this.#t).focus()}leave(){this.#e.leave()}#s(t){
this.#n.show(t),p(r(".inbox-none",this.#t),m(t==="done"?"inbox.none.done":"inbox.none")),this.#e.show(t)}#r(t,o){let{message:n,by:i,unread:s,done:a}=o,{directory:c,
rooms:l}=this.#o,d=c.of(i),h=r("a",t);t.classList.toggle("is-unread",s),h.href=nt({view:"room",room:n.room,...Zs(o)}),ie(r(".avatar-button",t),d),p(r(".inbox-wh\
at",h),this.#m(o,y(d))),p(r(".inbox-room",h),l.find(n.room)?.name??""),p(r(".inbox-time",h),st(new Date(o.at))),p(r(".inbox-text",h),this.#a(o));let f=r(".icon-\
button",t);f.title=m(a?"inbox.reopen":"inbox.done"),f.setAttribute("aria-label",f.title),f.onclick=()=>this.#c(t,o)}#a({message:t,reply:o,by:n}){let i=o?{...o,user:n}:
t;return this.#o.blocks.has(i.user.id)&&!i.deleted?m("message.blocked"):Qs(i)}#m({kind:t,emoji:o,count:n},i){return t!=="reaction"?m(`inbox.${t}`,{name:i}):A("i\
nbox.reaction",n,{name:i,emoji:o??""})}async#c(t,{id:o,done:n}){let i=t.nextElementSibling??t.previousElementSibling,s=t.contains(document.activeElement);await this.#l(
this.#e.setDone(o,!n)),s&&(i?r("a",i):r(".place-title",this.#t)).focus()}#d(t){let o=t.target.closest(".inbox-item");if(!o||t.altKey||t.ctrlKey||t.metaKey)return;
let n=Xs[t.key];if(t.key==="Delete")r(".icon-button",o).click();else if(n)(n>0?o.nextElementSibling:o.previousElementSibling)?.querySelector("a").focus();else return;
t.preventDefault()}#l(t){return t.catch(H)}};var tr="/api/v1/monitor/ws",er="parley.v1",or=8e3,nr=8e3,be=class extends EventTarget{#t=null;#e;#o;#i=new Mo;#n=new Map;state="connecting";keptSeconds=600;own=null;open(){
this.close(),this.#l("connecting"),this.#s()}close(){clearTimeout(this.#e),clearTimeout(this.#o);let t=this.#t;this.#t=null,t?.close(),this.#n.clear()}get nodes(){
let t=this.#a;return[...this.#n].filter(([,i])=>i.at(-1).at>t-or).map(([i])=>i).sort().sort((i,s)=>(s===this.own)-(i===this.own))}samplesOf(t){return this.#n.get(
t)??[]}#s(){let t=new URL(tr,location.href);t.protocol=t.protocol.replace("http","ws");let o=new WebSocket(t,er);o.onmessage=({data:n})=>o===this.#t&&this.#r(JSON.
parse(n)),o.onclose=n=>o===this.#t&&this.#d(n),this.#t=o,this.#c()}#r(t){if(this.#c(),t.type==="hello"&&(this.#n.clear(),this.#i.reset(),this.own=t.node,this.keptSeconds=
t.kept_seconds,this.#l("live")),t.type==="samples")for(let o of t.items)this.#m(o);t.type==="sample"&&this.#m(t),this.dispatchEvent(new CustomEvent("change",{detail:t}))}get#a(){
return Math.max(...[...this.#n.values()].map(t=>t.at(-1).at))}#m(t){let{node:o,at:n}=t;this.#n.has(o)||this.#n.set(o,[]);let i=this.#n.get(o);i.push(t);let s=n-
this.keptSeconds*1e3,a=i.findIndex(c=>c.at>=s);a>0&&i.splice(0,a);for(let[c,l]of this.#n)l.at(-1).at<s&&this.#n.delete(c)}#c(){clearTimeout(this.#o),this.#o=setTimeout(
()=>{this.#t.onclose=null,this.#t.close(),this.#d({})},nr)}async#d({code:t,reason:o}){if(clearTimeout(this.#o),!jo(t,o).again)return this.#l("ended");this.#l("l\
ost"),this.#e=setTimeout(()=>this.#s(),this.#i.next()*1e3);let n=await g.get("/me").catch(({status:i})=>i===401?{}:null);!n||n.role==="owner"||this.state!=="los\
t"||(clearTimeout(this.#e),this.#l("ended"))}#l(t){this.state=t,this.dispatchEvent(new Event("change"))}};var oo=new Map;function Rt(e,t=3){let o=`${e} ${t}`;if(!oo.has(o)){let n=e?{style:"unit",unit:e,unitDisplay:"short"}:{};oo.set(o,new Intl.NumberFormat(Ko,{...n,
maximumSignificantDigits:t}))}return oo.get(o)}var Dn=["byte","kilobyte","megabyte","gigabyte","terabyte"];function Oe(e,t){let o=Math.min(Dn.length-1,Math.floor(
Math.log10(Math.max(1,e))/3));return Rt(Dn[o],t).format(e/1e3**o)}var no=e=>Rt("percent").format(e),io=e=>e<1e3?Rt("millisecond",2).format(e):Rt("second").format(
e/1e3),Nt=e=>Rt("",3).format(e),Ee=e=>m("per_second",{amount:Nt(e)});var ir=[{name:"processor",most:100,value:no,lines:{machine:({host:e})=>e.cpu_percent,process:({process:e})=>e.cpu_percent}},{name:"memory",value:Oe,lines:{machine:({
host:e})=>e.memory_bytes,process:({process:e})=>e.memory_bytes},more:{memory_total:({host:e})=>e.memory_total_bytes}},{name:"messages",most:1,value:Ee,lines:{messages:({
chat:e})=>e.messages_per_second}},{name:"deliveries",most:1,value:Ee,lines:{deliveries:({chat:e})=>e.deliveries_per_second}},{name:"commits",most:1,value:io,lines:{
p99:({chat:e})=>e.commit_p99_ms,p50:({chat:e})=>e.commit_p50_ms}},{name:"lag",most:5,value:io,lines:{loop:({chat:e})=>e.loop_lag_ms,backplane:({chat:e})=>e.backplane_lag_ms}},
{name:"sockets",most:5,value:Nt,lines:{sockets:({chat:e})=>e.room_sockets+e.account_sockets,people:({chat:e})=>e.people}},{name:"queue",most:10,value:Nt,lines:{
queued:({chat:e})=>e.queued}},{name:"storage",value:Oe,lines:{database:({storage:e})=>e.database_bytes,wal:({storage:e})=>e.wal_bytes},more:{free:({storage:e})=>e.
free_bytes}}],_e=class{#t;#e=new be;#o=null;#i=[];#n=!1;#s=!1;constructor(t){this.#t=t;let o=U(()=>this.#n&&this.#c()),n=U(()=>this.#n&&this.#d());this.#e.addEventListener(
"change",({detail:i})=>this.#r(i)?n():o())}show(){this.#n=!0,this.#e.open(),r(".place-title",this.#t).focus(),this.#s=!1,this.#a().catch(()=>{this.#s=!0,this.#c()})}leave(){
this.#n=!1,this.#e.close()}#r(t){return t?.type==="sample"&&this.#o!==null&&t.node!==this.#o}async#a(){let[{LineChart:t}]=await Promise.all([Zt("charts"),rr(Qo(
"charts_style"))]);this.#i.length||(this.#i=ir.map(o=>this.#m(o,t))),this.#c()}#m({name:t,most:o,value:n,lines:i,more:s={}},a){let c=w("monitor-chart");p(r("h2",
c),m(`monitor.${t}`)),r(".monitor-charts",this.#t).append(c);let{keptSeconds:l}=this.#e,d=u=>Go(u*1e3),h=u=>n(u,2),f={count:Object.keys(i).length,most:o,seconds:l,
value:h,moment:d};return{figure:c,chart:new a(r(".monitor-plot",c),f),lines:i,more:s,value:n}}#c(){let{nodes:t,state:o}=this.#e;t.length&&!t.includes(this.#o)&&
(this.#o=t[0]),this.#l(this.#s?"failed":o),this.#d();let n=this.#e.samplesOf(this.#o);if(r(".monitor-charts",this.#t).hidden=!n.length,!n.length||document.hidden)
return;let i=n.map(({at:s})=>s/1e3);for(let{figure:s,chart:a,lines:c,more:l,value:d}of this.#i)sr(r("dl",s),{newest:n.at(-1),lines:c,more:l,value:d}),a.show(i,Object.
values(c).map(h=>n.map(h)))}#d(){let{nodes:t}=this.#e,o=r(".monitor-nodes",this.#t);o.hidden=t.length<2;let n=t.map(i=>({key:i,newest:this.#e.samplesOf(i).at(-1)}));
D(o,n,{create:()=>w("monitor-node"),update:(i,{key:s,newest:a})=>{let{host:c,process:l,chat:d}=a,h=r("button",i),f=[l.cpu_percent===null?"":no(l.cpu_percent),l.
memory_bytes===null?"":Oe(l.memory_bytes),m("monitor.node.sockets",{count:Nt(d.room_sockets+d.account_sockets)}),m("monitor.node.messages",{rate:Ee(d.messages_per_second)})];
p(r(".monitor-node-name",h),m("monitor.node",{host:c.name,pid:l.pid})),p(r(".monitor-node-facts",h),f.filter(Boolean).join(" · ")),h.setAttribute("aria-pressed",
String(s===this.#o)),h.onclick=()=>{this.#o=s,this.#c()}}})}#l(t){let o=r(".monitor-state",this.#t);o.hidden=t==="live",o.hidden||p(o,m(`monitor.state.${t}`))}};
function sr(e,{newest:t,lines:o,more:n,value:i}){let s=[...Object.entries(o).map(([a,c],l)=>({key:a,number:c(t),line:l+1})),...Object.entries(n).map(([a,c])=>({
key:a,number:c(t)}))].filter(({number:a})=>a!==null);D(e,s,{create:()=>w("monitor-value"),update:(a,{key:c,number:l,line:d})=>{p(r("dt",a),m(`monitor.line.${c}`)),
p(r("dd",a),i(l)),a.dataset.line=d??""}})}var Se=null;function rr(e){return Se??=new Promise((t,o)=>{let n=document.createElement("link");Object.assign(n,{rel:"\
stylesheet",href:e,onload:t,onerror:o}),document.head.append(n)}),Se.catch(()=>Se=null),Se}async function $e(e,{days:t}){try{return await e({})}catch(o){if(o.code!=="would_erase")throw o;return await ar(t,o)?e({erase:!0}):null}}function ar(e,{count:t,
more:o}){let n=M(t),i=o?m("retention.confirm.many",{count:n}):A("retention.confirm.text",t,{count:n}),s=A("retention.confirm.title",e,{count:M(e)});return L({title:s,
text:i,action:m("retention.confirm")})}var cr=200,Te=class{#t;#e;#o=null;constructor(t){this.#t=t,this.#e=r(".settings-form",t),_(this.#e,()=>this.#a());let o=r(".team-picture-file",t);o.onchange=()=>o.
files[0]&&this.#n(()=>g.upload("/settings/picture",o.files[0])).finally(()=>o.value=""),r(".team-picture-choose",t).onclick=()=>o.click(),r(".team-picture-remov\
e",t).onclick=()=>this.#n(()=>g.delete("/settings/picture"))}show(){this.#i(),r(".place-title",this.#t).focus()}#i(){return k(this.#e,async()=>{let t=await g.get(
"/settings");await this.#r(t.welcome_rooms),this.#s(t)})}#n(t){return k(this.#e,async()=>this.#s(await t()))}#s(t){this.#o=t;for(let i of this.#e.querySelectorAll(
"[data-setting]"))lr(i,t);let{picture:o}=t,n=r(".team-picture-now",this.#t);n.hidden=!o,o&&(n.src=Xo(o)),r(".team-picture-remove",this.#t).hidden=!o}async#r(t){
let{items:o}=await g.get(`/rooms?limit=${cr}`),n=o.filter(({suggested:c,archived:l,kind:d})=>c&&!l&&d==="public"),i=new Map([...t,...n].map(({id:c,name:l})=>[c,
l])),s=new Set(t.map(({id:c})=>c)),a=[...i].map(([c,l])=>hr({id:c,name:l,isChosen:s.has(c)}));r(".welcome-rooms",this.#t).replaceChildren(...a)}async#a(){let t={};
for(let s of this.#e.querySelectorAll("[data-setting]:not(.is-fixed)")){let{setting:a}=s.dataset,c=dr(r("input, select",s));c!==this.#o[a]&&(t[a]=c)}let o=[...this.#e.
querySelectorAll(".welcome-rooms input:checked")].map(({value:s})=>s),n=this.#o.welcome_rooms.map(({id:s})=>s);[...o].sort().join()!==[...n].sort().join()&&(t.welcome_rooms=
o);let i=await $e(s=>g.patch("/settings",{...t,...s}),{days:mr(t)});return this.#s(i??this.#o),i!==null}},mr=({retention_days:e,retention_most_days:t})=>Math.min(
...[e,t].filter(Boolean));function lr(e,t){let{setting:o}=e.dataset,n=t.fixed.includes(o),i=r("input, select",e);e.classList.toggle("is-fixed",n),i.value=t[o],i.
hidden=i.disabled=n;let s=r(".setting-fixed",e);s.hidden=!n;let a=i.selectedOptions?.[0].text??t[o];p(s,n?m("settings.fixed",{value:a,name:`PARLEY_${o.toUpperCase()}`}):
"")}var dr=({type:e,value:t})=>e==="number"?Number(t):t.trim();function hr({id:e,name:t,isChosen:o}){let n=w("welcome-room"),i=r("input",n);return Object.assign(
i,{value:e,checked:o}),p(r("span",n),t),n}function so({message:e,me:t,saved:o}){let n=o.of(e.room,e.seq);return Et({title:m("message.save"),action:m("save"),me:t,mayBeNone:!0,before:n?.remind_at&&!n.due?
Date.parse(n.remind_at):null,act:async({at:i})=>{await o.save(e,i),N(m("saved.done"))}})}var Mn="/me/saved?limit=50",Ae=class{#t;#e;#o;#i;#n;#s=new E;constructor(t,{saved:o,rooms:n,me:i,blocks:s}){this.#t=t,this.#e=o,this.#o=n,this.#i=i,this.#n=s;let a=S(
t,{list:this.#s,into:".saved-list",none:".saved-none",sort:fr,key:({room:c,seq:l})=>`${c}/${l}`,create:()=>w("saved-item"),update:(c,l)=>this.#r(c,l)});s.addEventListener(
"change",()=>t.hidden||a()),o.addEventListener("change",()=>t.hidden||this.#s.open(Mn))}show(){this.#s.open(Mn),r(".place-title",this.#t).focus()}#r(t,{room:o,seq:n,
remind_at:i,due:s,message:a}){let c=this.#o.find(o),l=r("a",t);l.href=`/rooms/${o}/${n}`,c&&at(l,vt(c)),p(r(".draft-room",l),c?.name??""),p(r(".draft-text",l),this.#a(
a));let d=r(".saved-when",t);d.parentElement.hidden=!i;let h=i?W(new Date(i),X(this.#i)):"";p(d,i?m(s?"saved.due":"saved.reminder",{date:h}):""),d.classList.toggle(
"is-due",s),r('[data-act="remind"]',t).onclick=()=>so({message:{room:o,seq:n},me:this.#i,saved:this.#e}),r('[data-act="done"]',t).onclick=()=>this.#e.forget({room:o,
seq:n}).catch(H)}#a({user:t,text:o}){return this.#n.has(t.id)?m("message.blocked"):m("rooms.last",{user:y(t),text:o})}},fr=e=>[...e.filter(({due:t})=>t),...e.filter(
({due:t})=>!t)];var Ce=class{#t;#e;#o;#i;#n=!1;constructor(t,{scheduled:o,rooms:n,me:i}){this.#t=t,this.#e=o,this.#o=n,this.#i=i,o.addEventListener("change",()=>this.#n&&!t.hidden&&
this.#s())}show(){this.#n=!0,this.#s(),r(".place-title",this.#t).focus()}async#s(){let t=await this.#e.load().catch(H);t&&(r(".scheduled-none",this.#t).hidden=t.
length>0,D(r(".scheduled-list",this.#t),t,{key:({id:o})=>o,create:()=>w("scheduled-item"),update:(o,n)=>this.#r(o,n)}))}#r(t,o){let n=this.#o.find(o.room),i=r("\
a",t);i.href=`/rooms/${o.room}`,n&&at(i,vt(n));let s=n?.name??m("scheduled.left");p(r(".draft-room",i),s),le(t,o,{store:this.#e,me:this.#i,roomName:s,onChange:()=>this.#s()})}};var Le=class{#t;#e=new E;#o;#i;#n="all";constructor(t,{threads:o,rooms:n,directory:i,blocks:s}){this.#t=t,this.#o=S(t,{list:this.#e,into:".thread-list",none:".t\
hreads-none",key:({room:a,root:c})=>`${a}:${c}`,create:()=>w("thread-item"),update:(a,c)=>pe(a,c,{directory:i,blocks:s,roomName:n.find(c.room)?.name??""})}),s.addEventListener(
"change",()=>t.hidden||this.#o()),o.addEventListener("told",({detail:a})=>this.#r(a)),this.#i=new J(t,a=>this.#s(a))}show(){this.#s(),r(".place-title",this.#t).
focus()}#s(t=this.#n){return this.#n=t,this.#i.show(t),this.#e.open(`/me/threads?limit=50${fe[t]}`)}#r(t){if(this.#t.hidden)return;let o=this.#e.items.findIndex(
({room:n,root:i})=>n===t.room&&i===t.root);if(o<0)return this.#s();this.#e.items[o]=t,this.#o()}};var pr=50,_t=class extends lt{suggested=[];async loadSuggested(){let{items:t}=await g.page("/rooms?scope=suggested&limit=20").catch(()=>({items:[]}));this.suggested=
t,this.dispatchEvent(new Event("change"))}pathFor(t){return`/rooms?${new URLSearchParams({scope:"joinable",limit:pr,q:t})}`}};var ur=50,$t=class extends lt{constructor({directory:t}){super(),this.addEventListener("change",()=>t.take(this.items))}pathFor(t){return`/users?${new URLSearchParams(
{limit:ur,q:t})}`}};var ro=50,wr=/[\s,、，&]+|\band\b|和/,dt=class extends EventTarget{#t;#e=null;#o=null;#i=new Map;#n;#s;words="";constructor({rooms:t=null,directory:o=null,isOffered:n=()=>!0,
roomWith:i=()=>null}){super(),this.#t=t,this.#n=n,this.#s=i;let s=()=>this.dispatchEvent(new Event("change"));t&&(this.#e=new _t,this.#e.addEventListener("chang\
e",()=>{for(let a of this.#e.items)this.#i.set(a.id,a);s()})),o&&(this.#o=new $t({directory:o}),this.#o.addEventListener("change",s))}search(t){this.words=t;for(let o of this.#r)
o.search(t);this.dispatchEvent(new Event("change"))}close(){for(let t of this.#r)t.close()}get searching(){return this.#r.some(t=>t.searching)}get failed(){return this.#r.
some(t=>t.failed)}get items(){let t=[...this.#a.slice(0,ro),...this.#m,...this.#c.slice(0,ro)];return[...new Map(t.map(o=>[o.id,o])).values()].filter(this.#n)}get hasMore(){
return[this.#a,this.#c].some(({length:o})=>o>ro)||this.#r.some(o=>o.items.length>0&&o.hasMore)}get#r(){return[this.#e,this.#o].filter(Boolean)}get#a(){return this.#t?
jn([...this.#t.mine,...this.#t.archived],this.words).map(ao):[]}get#m(){let{items:t=[],searching:o}=this.#o??{},n=R(this.words),i=({name:a,display_name:c})=>R(`${c}\
 ${a}`).includes(n),s=a=>{let c=this.#s(a.id);return c?ao(c):{kind:"person",id:a.id,person:a}};return t.filter(a=>!o||i(a)).map(s)}get#c(){if(!this.#e)return[];
let o=this.#e.words===this.words&&!this.#e.searching?this.#e.items:[];return[...new Map([...jn([...this.#i.values()],this.words),...o].map(i=>[i.id,i])).values()].
filter(({id:i})=>!this.#t.find(i)?.role).map(ao)}},ao=e=>({kind:"room",id:e.id,room:e});function jn(e,t){let o=R(t);return e.map(n=>({room:n,at:gr(n,o)})).filter(
({at:n})=>n>=0).sort((n,i)=>In(n)-In(i)).map(({room:n})=>n)}function gr({name:e,kind:t,people:o=[]},n){let i=R(e).indexOf(n);if(i>=0||t!=="direct")return i;let s=o.
map(l=>R(`${l.display_name} ${l.name}`)),a=n.split(wr).filter(Boolean);return a.length>0&&a.every(l=>s.some(d=>d.includes(l)))?Math.max(...s.map(l=>l.indexOf(a[0]))):
-1}var In=({room:e,at:t})=>(t>0?2:0)+(e.unread?0:1);var ht=class{#t;#e;#o;#i;#n;#s;#r;constructor(t,{choices:o,onChosen:n,...i}){this.#t=t,this.#e=r("input",t),this.#o=r(".choice-list",t),this.#i=r(".choice-note",
t),this.#n=o,this.#s=i,this.#r=n,this.#e.value="",this.#e.oninput=()=>this.#a(),this.#e.onkeydown=s=>this.#u(s),o.addEventListener("change",()=>this.#m()),this.#a()}clear(){
this.#e.value="",this.#a(),this.#e.focus()}get words(){return this.#e.value.trim()}#a(){this.#h(null),this.#n.search(this.words)}#m(){let{items:t,hasMore:o,searching:n,
failed:i}=this.#n,s=this.#f?.dataset.key,a=0;D(this.#o,t,{key:({kind:d,id:h})=>`${d}:${h}`,create:()=>w("choice-item"),update:(d,h)=>{d.id=`${this.#o.id}-${a+=1}`,
this.#c(d,h)}});let c=i||this.words!==""&&!n;this.#i.hidden=t.length>0?!o:!c,p(this.#i,m(o?"jump.more":i?"list.trouble":"jump.none"));let{children:l}=this.#o;this.#h(
[...l].find(d=>d.dataset.key===s)??l[0]??null)}#c(t,o){t.dataset[o.kind]=o.id,t.onclick=()=>this.#r(o),t.onpointermove=()=>this.#h(t),o.kind==="room"?this.#d(t,
o.room):this.#l(t,o.person)}#d(t,o){un(t,o,this.#s);let n=ne(o);p(r(".choice-name",t),o.name),p(r(".choice-detail",t),n?`@${n.name}`:""),p(r(".choice-unread",t),
o.unread?M(o.unread):"")}#l(t,o){let n=r(".avatar",t);r(".icon",t).toggleAttribute("hidden",!0),n.hidden=!1,C(n,o),Qt(n,this.#s.presence.of(o.id)),p(r(".choice-\
name",t),y(o)),p(r(".choice-detail",t),[`@${o.name}`,o.bot&&m("bot.mark")].filter(Boolean).join(" · ")),p(r(".choice-unread",t),"")}get#f(){return r('[aria-sel\
ected="true"]',this.#o)}#h(t){for(let o of this.#o.children)o.setAttribute("aria-selected",o===t);this.#e.setAttribute("aria-activedescendant",t?.id??""),t?.scrollIntoView(
{block:"nearest"})}#u(t){if(rt(t))return;let o=this.#f;if(t.key==="Enter"&&o)o.click();else if(t.key==="ArrowDown")this.#h(o?.nextElementSibling??o);else if(t.key===
"ArrowUp")this.#h(o?.previousElementSibling??o);else return;t.preventDefault()}};async function De({title:e,action:t,hint:o="",most:n=1/0,isOffered:i=()=>!0,act:s,...a}){let c=v("pick-people"),l=new Map,d=new dt({directory:a.directory,isOffered:({
id:j,person:ot})=>!l.has(j)&&i(ot)}),h=new ht(c,{choices:d,onChosen:({person:j})=>u(j),...a}),f=()=>{Pn(c,{picked:l,most:n,unpick:x}),h.clear()},u=j=>{l.size>=n||
(l.set(j.id,j),f())},x=j=>{l.delete(j),f()};r(".pick-hint",c).textContent=o;let O=r(".pick-submit",c);O.textContent=t,O.onclick=()=>k(c,async()=>{await s([...l.
values()]),c.close()});let T=new AbortController,{signal:q}=T;r("input",c).addEventListener("keydown",j=>{j.key==="Backspace"&&!j.target.value&&l.size&&x([...l.
keys()].at(-1))},{signal:q}),r(".form-error",c).hidden=!0,Pn(c,{picked:l,most:n,unpick:x}),await b(c,{title:e}),T.abort(),d.close()}function Pn(e,{picked:t,most:o,
unpick:n}){D(r(".picked",e),[...t.values()],{key:({id:i})=>i,create:()=>w("picked-item"),update:(i,s)=>{let a=r("button",i);C(r(".avatar",i),s),r(".picked-name",
i).textContent=y(s),a.setAttribute("aria-label",m("pick.remove",{name:y(s)})),a.onclick=()=>n(s.id)}}),r(".pick-submit",e).disabled=!t.size,r(".pick-full",e).hidden=
t.size<o}function co({conversation:e,...t}){let{members:o,room:n}=e;return o.need(),De({title:m("add_member.title"),action:m("add_member.submit"),hint:m("add_member.hint",
{room:n.name}),isOffered:({id:i})=>!o.has(i),act:i=>o.add(i),...t})}var xr=120,Rn=document.documentElement.dataset.language,mo=null,pt=null;function Tt(){return mo??=yr().catch(e=>{throw mo=null,e}),mo}async function yr(){let[e,
t]=await Promise.all([Nn("en"),Rn==="en"?null:Nn(Rn)]);return pt=new lo(e,t),pt}async function Nn(e){let t=await fetch(new URL(`../emoji/${e}.json`,import.meta.
url));if(!t.ok)throw new Error(`No emoji in ${e}: ${t.status}`);return t.json()}var lo=class{#t=new Map;#e=new Map;groups=new Map;constructor(t,o){for(let[n,i]of Object.
entries(t)){let s=i.map((a,c)=>kr(n,a,o?.[n][c]));this.groups.set(n,s);for(let a of s){this.#e.set(a.emoji,a);for(let c of a.codes)this.#t.set(c,a)}}}withCode(t){
return this.#t.get(t)}of(t){return this.#e.get(t)}search(t,o=xr){let n=R(t.trim().replace(/^:|:$/g,""));if(!n)return[];let i=[];for(let s of this.#e.values()){let a=Or(
s,n);a<Fn&&i.push({entry:s,rank:a})}return i.sort((s,a)=>s.rank-a.rank).slice(0,o).map(({entry:s})=>s)}};function kr(e,[t,o,n,i,s],[a,c]=[o,""]){let l=[...i.split(
" "),o,a].map(R),d=R(` ${o} ${n} ${a} ${c} ${i.replaceAll("_"," ")}`);return{emoji:t,label:a,codes:i.split(" "),hasTones:s===1,group:e,names:l,words:d}}var[vr,br,
Fn]=[1e3,1001,1002];function Or({names:e,words:t},o){let n=e.filter(i=>i.startsWith(o));return n.length?Math.min(...n.map(({length:i})=>i)):t.includes(` ${o}`)?
vr:t.includes(o)?br:Fn}var Bn="parley:emoji-tone",Er=18,Ft=["","🏻","🏼","🏽","🏾","🏿"],Sr=new RegExp("(?!\\u{1F91D}\\u200d)(\\p{Emoji_Modifier_Base})\\ufe0f?","gu"),Me=()=>Ft.
find(e=>e===localStorage.getItem(Bn))??"",qn=e=>Wn(Bn,e),je=({emoji:e,hasTones:t})=>t&&Me()?e.replace(Sr,`$1${Me()}`):e,ho=()=>JSON.parse(localStorage.getItem(Qe))??
[];function Bt(e){let t=ho().filter(o=>o!==e);Wn(Qe,JSON.stringify([e,...t].slice(0,Er)))}function Wn(e,t){try{localStorage.setItem(e,t)}catch{}}var _r="400px",fo=new WeakMap,Ie=new WeakMap,Pe=class{#t;#e=1;#o;#i;constructor(t,{onChosen:o,onLooked:n,onLeave:i}){this.#t=t,this.#o=i;let s=({target:a})=>fo.
get(a.closest(".emoji"));t.onclick=a=>s(a)&&o(s(a));for(let a of["pointerover","focusin"])t.addEventListener(a,c=>s(c)&&n(s(c)));t.addEventListener("focusin",({
target:a})=>a.matches(".emoji")&&this.#s(a)),this.#i=new IntersectionObserver(a=>this.#n(a),{root:t,rootMargin:_r}),t.onkeydown=a=>this.#r(a)}show(t){this.#i.disconnect(),
this.#t.replaceChildren(...t.filter(({items:i})=>i.length).map($r)),this.#t.scrollTop=0;let[o,...n]=this.#t.children;if(o){po(o),this.#s(r(".emoji",o)),this.#e=
getComputedStyle(r(".emoji-grid",o)).gridTemplateColumns.split(" ").length;for(let i of n)i.style.setProperty("--rows",Math.ceil(Ie.get(i).length/this.#e));for(let i of n)
this.#i.observe(i)}}get first(){return fo.get(r(".emoji",this.#t))}focusFirst(){r(".emoji",this.#t)?.focus()}scrollTo(t){r(`[data-group="${t}"]`,this.#t)?.scrollIntoView(
{block:"start"})}#n(t){for(let{target:o,isIntersecting:n}of t)n&&po(o)}#s(t){for(let o of this.#t.querySelectorAll('[tabindex="0"]'))o.tabIndex=-1;t&&(t.tabIndex=
0)}#r(t){let o=t.target.closest(".emoji"),n=o&&this.#a[t.key]?.(o);n&&(t.preventDefault(),n.focus?.())}#a={ArrowRight:t=>this.#m(t,1),ArrowLeft:t=>this.#m(t,-1),
ArrowDown:t=>this.#c(t),ArrowUp:t=>this.#d(t)??this.#f(),Home:()=>r(".emoji",this.#t),End:()=>At(this.#t.lastElementChild).at(-1)};#m(t,o){let n=t.closest(".emo\
ji-group"),{buttons:i,at:s}=this.#l(t);return i[s+o]?i[s+o]:o>0?At(n.nextElementSibling)[0]??t:At(n.previousElementSibling).at(-1)??t}#c(t){let{buttons:o,at:n,column:i}=this.#l(
t);if(!(n-i+this.#e>=o.length))return o[Math.min(n+this.#e,o.length-1)];let a=At(t.closest(".emoji-group").nextElementSibling);return a[Math.min(i,a.length-1)]??
t}#d(t){let{buttons:o,at:n,column:i}=this.#l(t);if(n>=this.#e)return o[n-this.#e];let s=At(t.closest(".emoji-group").previousElementSibling),a=Math.floor((s.length-
1)/this.#e)*this.#e;return s[Math.min(a+i,s.length-1)]}#l(t){let o=At(t.closest(".emoji-group")),n=o.indexOf(t);return{buttons:o,at:n,column:n%this.#e}}#f(){return this.#o(),
{}}};function At(e){return e?(po(e),[...r(".emoji-grid",e).children]):[]}function po(e){let t=Ie.get(e);Ie.delete(e),t&&r(".emoji-grid",e).append(...t.map(Tr))}
function $r({name:e,title:t,items:o}){let n=w("emoji-group");n.dataset.group=e;let i=r("h3",n);return i.textContent=t,i.hidden=!t,Ie.set(n,o),n}function Tr(e){let t=document.
createElement("button");return t.type="button",t.className="emoji",t.tabIndex=-1,t.setAttribute("aria-label",e.label),V(t,e),fo.set(t,e),t}var Hn={recent:"🕘",team:"⭐",smileys:"😀",people:"👋",nature:"🐱",food:"🍎",travel:"🚗",activities:"⚽",objects:"💡",symbols:"❤️",flags:"🏁"},
Ar={emoji:"✋",hasTones:!0},ut=8;async function Cr(e){let t=v("emoji"),o=Un.get(t)??Un.set(t,new wo(t)).get(t),n=b(t);return o.begin(e),await n||null}var Un=new WeakMap,
wo=class{#t;#e;#o;#i=null;constructor(t){this.#t=t,this.#e=r(".search-input",t),this.#o=new Pe(r(".emoji-scroll",t),{onChosen:o=>this.#c(o),onLooked:o=>this.#d(
o),onLeave:()=>this.#e.focus()}),this.#e.oninput=()=>this.#s(),t.addEventListener("keydown",o=>this.#f(o)),this.#u(),this.#g()}begin(t){this.#e.value="",this.#d(
null),Dr(this.#t,t),this.#n()}async#n(){this.#i||this.#l(m("emoji.loading"));try{this.#i??=await Tt(),this.#s()}catch{this.#l(m("emoji.trouble"))}}#s(){if(!this.#i)
return;let{value:t}=this.#e;for(let{name:n,items:i}of this.#r)r(`[data-tab="${n}"]`,this.#t).hidden=!i.length;let o=[...F.search(t),...this.#i.search(t).map(uo)];
this.#o.show(t.trim()?[{name:"found",title:"",items:o}]:this.#r),this.#d(t.trim()?this.#o.first??null:null),this.#l(t.trim()&&!o.length?m("emoji.none"):"")}get#r(){
return Object.keys(Hn).map(t=>({name:t,title:m(`emoji.group.${t}`),items:this.#a(t)}))}#a(t){return t==="recent"?this.#m:t==="team"?F.all:this.#i.groups.get(t).
map(uo)}get#m(){let t=o=>F.of(o)??(this.#i.of(o)&&uo(this.#i.of(o)));return ho().map(t).filter(Boolean)}#c({text:t,key:o}){Bt(o),this.#t.close(t)}#d(t){V(r(".em\
oji-sign",this.#t),t??{text:""}),p(r(".emoji-label",this.#t),t?.label??m("emoji.hint")),p(r(".emoji-code",this.#t),t?`:${t.code}:`:"")}#l(t){let o=r(".emoji-non\
e",this.#t);o.hidden=!t,p(o,t)}#f(t){if(t.isComposing)return;let o=t.target===this.#e;if(t.key==="Escape")this.#t.close();else if(o&&t.key==="ArrowDown")this.#o.
focusFirst();else if(o&&t.key==="Enter")this.#h();else return!o&&Lr(t)?this.#e.focus():void 0;t.preventDefault()}#h(){let{first:t}=this.#o;t&&this.#e.value.trim()&&
this.#c(t)}#u(){let t=Object.entries(Hn).map(([o,n])=>{let i=document.createElement("button");return i.type="button",i.className="emoji",i.textContent=n,i.title=
m(`emoji.group.${o}`),i.setAttribute("aria-label",i.title),i.dataset.tab=o,i.onclick=()=>this.#w(o),i});r(".emoji-tabs",this.#t).append(...t)}#w(t){this.#e.value&&
(this.#e.value="",this.#s()),this.#o.scrollTo(t)}#g(){let t=this.#t.querySelectorAll('[name="emoji-tone"]');for(let[o,n]of t.entries())n.nextElementSibling.textContent=
Ar.emoji+Ft[o],n.checked=Ft[o]===Me(),n.onchange=()=>{qn(Ft[o]),this.#s()}}},uo=e=>({key:e.emoji,text:je(e),label:e.label,code:e.codes[0]}),Lr=({key:e,ctrlKey:t,
metaKey:o,altKey:n,target:i})=>e.length===1&&e!==" "&&!t&&!o&&!n&&!i.matches("input");function Dr(e,t){let{top:o,bottom:n,right:i}=t.getBoundingClientRect(),{offsetWidth:s,
offsetHeight:a}=e,c=o-a-ut,l=c>=ut?c:Math.min(n+ut,innerHeight-a-ut),d=Math.min(i-s,innerWidth-s-ut);e.style.setProperty("--x",`${Math.max(ut,d)}px`),e.style.setProperty(
"--y",`${Math.max(ut,l)}px`)}var Re=4,Ne=8,qt=null;function zn(e,{label:t,items:o}){return qt?.button===e?qt.close():(qt?.close(),new Promise(n=>Mr(e,{label:t,items:o,resolve:n})))}function go({
name:e,icon:t,text:o,isDangerous:n},i){let s=w("menu-row");return at(s,t),r("span",s).textContent=o,s.dataset.testid=`sheet-${e}`,s.classList.toggle("is-dangero\
us",n),s.onclick=()=>i(e),s}function Mr(e,{label:t,items:o,resolve:n}){let i=w("menu"),s,a=f=>{s=f,h()},c=o.map(f=>go(f,a));for(let f of c)f.role="menuitem";i.setAttribute(
"aria-label",t),i.append(...c),e.closest("main, aside, nav, body").append(i),i.showPopover(),Rr(i,e);let l=new AbortController,d=xt.open(()=>{qt=null,l.abort(),
i.remove(),e.setAttribute("aria-expanded","false"),n(s)}),h=()=>xt.close(d);qt={button:e,close:h},e.setAttribute("aria-expanded","true"),jr({menu:i,button:e,close:h},
l),i.onkeydown=f=>Ir(f,{rows:c,close:h}),c[0].focus({preventScroll:!0})}function jr({menu:e,button:t,close:o},{signal:n}){let i=({target:s})=>!e.contains(s)&&!t.
contains(s);for(let s of["pointerdown","wheel"])addEventListener(s,a=>i(a)&&o(),{capture:!0,passive:!0,signal:n});addEventListener("resize",o,{signal:n})}function Ir(e,{
rows:t,close:o}){let n=t.indexOf(document.activeElement),i={ArrowDown:(n+1)%t.length,ArrowUp:n-1,Home:0,End:-1}[e.key];if(e.stopPropagation(),i!==void 0)t.at(i).
focus();else if(e.key==="Escape"||e.key==="Tab")o();else return Pr(e,t,n);return e.preventDefault()}function Pr({key:e},t,o){let n=[...t.slice(o+1),...t.slice(0,
o+1)],i=s=>s.textContent.trim().toLocaleLowerCase().startsWith(e.toLocaleLowerCase());e.trim().length===1&&n.find(i)?.focus()}function Rr(e,t){let o=t.getBoundingClientRect(),
{width:n,height:i}=e.getBoundingClientRect(),s=getComputedStyle(t).direction==="rtl",a=innerHeight-Ne-o.bottom-Re,c=o.top-Re-Ne,l=i<=a||a>=c,d=Math.min(i,l?a:c),
h=s?o.left:o.right-n;e.style.maxBlockSize=`${d}px`,e.style.top=`${l?o.bottom+Re:o.top-Re-d}px`,e.style.left=`${Nr(h,innerWidth-n)}px`}var Nr=(e,t)=>Math.max(Ne,
Math.min(e,t-Ne));var Fr=matchMedia("(min-width: 45rem) and (hover: hover)");async function Br({row:e,item:t,button:o=null,conversation:n}){let i=wn(t,n).map(c=>({...c,text:m(`me\
ssage.${c.name}`)}));if(!i.length)return;e.classList.add("is-pressed");let s=o&&Fr.matches,a=await(s?zn(o,{label:m("message.actions"),items:i}):qr(i));return e.
classList.remove("is-pressed"),e.focus({preventScroll:!0}),s&&!a&&o.focus({preventScroll:!0}),a}async function qr(e){let t=v("message"),o,n=s=>{o=s,t.close()},i=e.
map(s=>{let a=document.createElement("li");return a.append(go(s,n)),a});return r(".sheet",t).replaceChildren(...i),await b(t),o}var Wr=365*24*3600;function Kn(e){document.documentElement.dataset.theme=e,document.cookie=`theme=${e}; path=/; max-age=${Wr}; samesite=lax`,on()}var Gn={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1};function Vn(e,{onShown:t}){let o=r('[role="tablist"]',e),n=[...o.children].filter(a=>!a.hidden),i=a=>{
for(let c of o.children){let l=c===a;c.setAttribute("aria-selected",l),c.tabIndex=l?0:-1,Yn(c).hidden=!l}a.scrollIntoView({block:"nearest",inline:"nearest"})},s=a=>{
i(a),t(Yn(a))};for(let a of n)a.onclick=()=>s(a);o.onkeydown=a=>{let c=Hr(n,a);c&&(a.preventDefault(),s(c),c.focus())},i(n[0])}var Yn=e=>r(`#${e.getAttribute("a\
ria-controls")}`);function Hr(e,{key:t,target:o}){return t==="Home"?e[0]:t==="End"?e.at(-1):Gn[t]&&e.at((e.indexOf(o)+Gn[t])%e.length)}function Jn(e,{blocks:t,directory:o}){let n=new E,i=()=>n.open("/me/blocks?limit=50"),s=({user:a})=>k(e,()=>t.unblock(a.id)).then(i);S(e,{list:n,into:".ban-list",
none:".blocked-none",key:({user:a})=>a.id,create:()=>w("ban-item"),update:(a,c)=>Ur(a,{...c,user:o.of(c.user)},s)}),i()}function Ur(e,t,o){C(r(".avatar",e),t.user),
p(r(".ban-name",e),y(t.user)),p(r(".hint",e),m("blocked.since",{date:P(new Date(t.at))}));let n=r("button",e);n.textContent=m("person.unblock"),n.setAttribute("\
aria-label",m("blocked.unblock",{name:y(t.user)})),n.onclick=()=>o(t)}var zr=864e5;function Zn({rooms:e,path:t="/me/tokens",onMade:o}){let n=v("token"),i=r("form",n),s=r(".token-made",n);return $(i),i.hidden=!1,s.hidden=!0,Kr(i,e.
mine),i.onchange=()=>Xn(i),Xn(i),_(i,async()=>{let{token:a}=await g.post(t,Qn(i));i.hidden=!0,Yr(s,a),o()}),n.addEventListener("close",()=>r(".token-text",s).value=
"",{once:!0}),b(n)}function Kr(e,t){let o=t.filter(({name:n})=>n);r(".invite-room-list",e).replaceChildren(...o.map(Gr)),r('[value="chosen"]',e).closest("label").
hidden=!o.length}function Xn(e){let t=Qn(e),o=r(".invite-room-list",e);o.hidden=!t.rooms,r('[name="scope"]',e).setCustomValidity(t.scopes.length?"":m("tokens.no\
_scope")),o.querySelector("input")?.setCustomValidity(t.rooms?.length===0?m("tokens.none_chosen"):"")}function Gr({id:e,name:t}){let o=w("invite-room");return r(
"input",o).value=e,r("span",o).textContent=t,o}function Qn(e){let t=new FormData(e),o=Number(t.get("days"));return{name:t.get("name").trim(),scopes:t.getAll("sc\
ope"),rooms:t.get("rooms")==="chosen"?t.getAll("room"):null,expires_at:o?new Date(Date.now()+o*zr).toISOString():null}}function Yr(e,t){let o=r(".token-text",e);
e.hidden=!1,o.value=t,r('[data-action="copy"]',e).onclick=()=>jt(t,"tokens.copied"),o.focus(),o.select()}function Fe(e,{rooms:t,path:o="/me/tokens",onChanged:n=()=>{}}){let i=new E,s=()=>i.open(o),a=()=>(s(),n()),c=async l=>{!l.expired&&!await L(Qr(l))||(await k(e,
()=>g.delete(`${o}/${l.id}`)),a())};S(e,{list:i,into:".token-list",none:".tokens-none",create:()=>w("token-item"),update:(l,d)=>Vr(l,d,{rooms:t,end:c})}),r('[da\
ta-action="new-token"]',e).onclick=()=>Zn({rooms:t,path:o,onMade:a}),s()}function Vr(e,t,{rooms:o,end:n}){r(".token-name",e).textContent=t.name,r(".token-scopes\
-of",e).textContent=[...t.scopes.map(a=>m(`tokens.short.${a}`)),Jr(t,o)].join(" · ");let i=r(".token-times",e);i.textContent=[Xr(t),Zr(t)].join(" · "),i.title=
m("tokens.made",{date:I(new Date(t.created_at))});let s=r("button",e);s.textContent=m(t.expired?"tokens.remove":"tokens.revoke"),s.onclick=()=>n(t)}function Jr({
rooms:e},t){if(!e)return m("tokens.in.all");let o=e.map(n=>t.find(n)?.name).filter(Boolean);return m("tokens.in",{rooms:o.length?Jt(o):m("tokens.rooms.gone")})}
function Xr({expired:e,expires_at:t}){return e?m("tokens.expired"):t?m("tokens.until",{date:P(new Date(t))}):m("tokens.never")}var Zr=({last_used_at:e})=>e?m("t\
okens.used",{date:P(new Date(e))}):m("tokens.unused"),Qr=({name:e})=>({title:m("tokens.revoke.title",{name:e}),text:m("tokens.revoke.text"),action:m("tokens.rev\
oke")});var ta={mine:[],find:()=>{}};function ti(e,{onChanged:t}){let o=v("bot"),n=`/me/bots/${e.id}`,i=r("form",o);$(i),i.elements.display_name.value=e.display_name,i.
elements.about.value=e.about,_(i,async({display_name:a,about:c})=>{await g.patch(n,{display_name:a.trim(),about:c.trim()}),t()}),Fe(r(".tokens",o),{rooms:ta,path:`${n}\
/tokens`,onChanged:t});let s=r(".bot-end",o);return r(".form-error",s).hidden=!0,r("button",s).onclick=async()=>{await L(ea(e))&&await k(s,async()=>{await g.delete(
n),Y(o),t()})},b(o,{title:y(e)})}var ea=e=>({title:m("bots.delete.title",{name:y(e)}),text:m("bots.delete.text"),action:m("bots.delete")});function ei(e){let t=new E,o=()=>t.open("/me/bots"),n=i=>ti(i,{onChanged:o});S(e,{list:t,into:".bot-list",none:".bots-none",create:()=>w("bot-item"),update:(i,s)=>oa(
i,s,n)}),r('[data-action="new-bot"]',e).onclick=()=>na({onMade:i=>(o(),n(i))}),o()}function oa(e,t,o){C(r(".avatar",e),t),r(".bot-name",e).textContent=y(t);let n=t.
disabled?m("bots.disabled"):A("bots.tokens",t.tokens);r(".hint",e).textContent=[`@${t.name}`,n].join(" · "),r("button",e).onclick=()=>o(t)}function na({onMade:e}){
let t=v("new-bot"),o=r("form",t);return $(o),_(o,async({name:n,display_name:i,about:s})=>{let a={name:n.trim(),display_name:i.trim()||null,about:s.trim()||null},
c=await g.post("/me/bots",a);Y(t),e(c)}),b(t)}function oi(e,{rooms:t}){let o=new E;S(e,{list:o,into:".own-report-list",none:".own-reports-none",create:()=>w("own-report"),update:(n,i)=>ia(n,i,t)}),o.open("/\
me/reports?limit=20")}function ia(e,{room:t,seq:o,reason:n,outcome:i,note:s,at:a,resolved_at:c},l){let d=l.find(t),h=r(".report-room",e);p(h,d?m("own_reports.ro\
om",{room:d.name}):m("own_reports.gone")),d&&(h.href=nt({view:"room",room:t,seq:o})),p(r(".report-reason",e),m("audit.reason",{reason:n})),p(r(".report-outcome",
e),m(`own_reports.${i??"waiting"}`)),Q(r(".report-note",e),s),ct(r("time",e),c??a)}var sa=6e4;function ii(e,{me:t,onChanged:o}){ra(r(".picture-form",e),{me:t,onChanged:o}),aa(r(".profile-form",e),{me:t,onChanged:o}),ma(r(".status-form",e),{me:t,
onChanged:o})}function ra(e,{me:t,onChanged:o}){let n=r("input",e),i=r('[data-action="remove-picture"]',e),s=()=>{C(r(".avatar",e),t,{size:"large"}),i.hidden=!t.
picture},a=c=>k(e,async()=>{o(await c()),s()});$(e),r('[data-action="choose-picture"]',e).onclick=()=>n.click(),n.onchange=()=>n.files[0]&&a(()=>g.upload("/me/p\
icture",n.files[0])),i.onclick=()=>a(()=>g.delete("/me/picture")),s()}function aa(e,{me:t,onChanged:o}){$(e);let{display_name:n,pronouns:i,about:s,time_zone:a}=e.
elements;n.value=t.display_name,i.value=t.pronouns??"",s.value=t.about??"",ca(a,t.time_zone),r(".hint",e).textContent=m("account.signed_in_as",{name:t.name}),_(
e,async c=>o(await g.patch("/me",{display_name:c.display_name.trim(),pronouns:c.pronouns.trim(),about:c.about.trim(),time_zone:c.time_zone||null})))}function ca(e,t){
let o=Intl.DateTimeFormat().resolvedOptions().timeZone,n=new Set([o,...t?[t]:[],...Intl.supportedValuesOf("timeZone")]);e.replaceChildren(new Option(m("profile.\
time_zone.none"),""),...[...n].map(i=>new Option(i,i))),e.value=t??""}function ma(e,{me:t,onChanged:o}){$(e);let n=tn(t),{emoji:i,text:s,until:a,quiet:c}=e.elements;
i.value=n?.emoji??"",s.value=n?.text??"",a.value=n?.until?"keep":"",c.value=Kt(t.quiet_until)?"keep":"";for(let l of[a,c])r('[value="keep"]',l).hidden=l.value!==
"keep";_(e,async l=>{let d={emoji:l.emoji.trim(),text:l.text.trim()},f={status:!d.emoji&&!d.text?null:{...d,until:ni(l.until,n?.until)}};o(await g.patch("/me",{
...f,quiet_until:ni(l.quiet,t.quiet_until)}))})}function ni(e,t){return e?e==="keep"?t:e==="today"||e==="week"?la(e).toISOString():new Date(Date.now()+Number(e)*
sa).toISOString():null}function la(e){let t=new Date;return t.setHours(24,0,0,0),e==="week"&&t.setDate(t.getDate()+(7-new Date().getDay())%7),t}var da={Edge:/Edg\//,Opera:/OPR\//,Firefox:/Firefox\//,Chrome:/Chrome\//,Safari:/Safari\//},ha={iOS:/iPhone|iPad/,Android:/Android/,Windows:/Windows/,macOS:/Mac OS/,
Linux:/Linux/};function ri(e){let t=new E,o=()=>t.open("/me/sessions?limit=50"),n=async i=>{await L(ua(i))&&(await k(e,()=>g.delete(`/me/sessions/${i.id}`)),o())};
S(e,{list:t,into:".session-list",sort:fa,create:()=>w("session-item"),update:(i,s)=>pa(i,s,n)}),o()}var fa=e=>e.toSorted((t,o)=>new Date(o.last_seen_at)-new Date(
t.last_seen_at));function pa(e,t,o){let n=r(".session-agent",e);n.textContent=ci(t.user_agent??""),n.title=t.user_agent??"";let i=r(".session-seen",e);i.textContent=
t.current?m("sessions.current"):ai(t),i.title=t.current?"":I(new Date(t.last_seen_at)),r("button",e).hidden=t.current,r("button",e).onclick=()=>o(t)}var ua=e=>({
title:m("sessions.revoke.title",{device:ci(e.user_agent??"")}),text:m("sessions.revoke.text",{seen:ai(e)}),action:m("sessions.revoke")});function ai({last_seen_at:e,
address:t}){return m("sessions.seen",{date:P(new Date(e)),address:t??""})}function ci(e){let t=si(da,e),o=si(ha,e);return t?o?m("sessions.device",{browser:t,system:o}):
t:m("sessions.program")}function si(e,t){return Object.keys(e).find(o=>e[o].test(t))}function mi({me:e,outbox:t,drafts:o,halfWritten:n,blocks:i,directory:s,rooms:a,onChanged:c,onReadingShown:l}){let d=v("account");ii(d,{me:e,onChanged:c}),wa(r("\
.reading-setting",d),{onReadingShown:l}),ga(d),xa(r(".password-form",d),e),r("#account-tab-server",d).hidden=e.role!=="owner";let h={"account-preferences":f=>{Jn(
r(".blocked-setting",f),{blocks:i,directory:s}),oi(r(".own-reports",f),{rooms:a})},"account-sign-in":f=>ri(r(".sessions",f)),"account-programs":f=>{Fe(r(".token\
s",f),{rooms:a}),ei(r(".bots",f))}};return Vn(d,{onShown:f=>h[f.id]?.(f)}),r(".sign-out",d).onsubmit=f=>ya(f,{outbox:t,drafts:o,halfWritten:n}),b(d)}function wa(e,{
onReadingShown:t}){let o=r("input",e);o.disabled=!0;let n=i=>{o.checked=i.shown,o.disabled=!1};k(e,async()=>n(await g.get("/me/reading"))),o.onchange=()=>{let i=o.
checked;return o.checked=!i,k(e,async()=>{n(await g.put("/me/reading",{shown:i})),t()})}}function ga(e){for(let t of e.querySelectorAll('[name="theme"]'))t.checked=
t.value===document.documentElement.dataset.theme,t.onchange=()=>Kn(t.value);r('input[name="next"]',e).value=location.pathname+location.search}function xa(e,t){$(
e),e.elements.username.value=t.name,_(e,async({current_password:o,new_password:n})=>{await g.put("/me/password",{current_password:o,new_password:n}),$(e)})}async function ya(e,{
outbox:t,drafts:o,halfWritten:n}){let i=t.all.length,s=e.target;i&&(e.preventDefault(),!await L({title:m("sign_out.title"),text:A("sign_out.unsent",i),action:m(
"sign_out")}))||(t.clear(),o.clear(),n.clear(),Jo(),i&&s.submit())}async function li({rooms:e,onJoined:t}){let o=v("browse"),n=r("input",o),i=new _t,s=c=>k(o,async()=>{await e.join(c.id),o.close(),t(c)});n.value="",n.oninput=()=>{
i.search(n.value.trim()),r(".dialog-body",o).scrollTop=0},re(o).onclick=()=>Ea(o,i),i.addEventListener("change",()=>va(o,i,s)),ka(o),i.search(""),i.loadSuggested();
let a=b(o);wt.matches&&n.focus(),await a,i.close()}function ka(e){r(".browse-list",e).replaceChildren();for(let t of[".browse-none",".browse-no-match",".form-er\
ror"])r(t,e).hidden=!0;Pt(e,{hasMore:!1,failed:!1})}function va(e,{items:t,suggested:o,words:n,searching:i,hasMore:s,failed:a},c){let l=!t.length&&!a&&!i;D(r(".\
browse-list",e),n?t:ba(t,o),{key:({id:d})=>d,create:()=>w("browse-item"),update:(d,h)=>Oa(d,h,c)}),r(".browse-none",e).hidden=!l||n!=="",r(".browse-no-match",e).
hidden=!l||n==="",Pt(e,{hasMore:s,failed:a})}function ba(e,t){let o=new Set(t.map(({id:n})=>n));return[...t,...e.filter(({id:n})=>!o.has(n))]}function Oa(e,t,o){
r(".browse-name",e).textContent=t.name,r(".browse-suggested",e).hidden=!t.suggested;let n=[A("browse.members",t.member_count),m("browse.active",{date:st(new Date(
t.active_at))})];r(".browse-facts",e).textContent=n.join(" · ");let i=r(".browse-about",e);i.textContent=t.description||t.topic,i.hidden=!i.textContent,r("butt\
on",e).onclick=()=>o(t)}async function Ea(e,t){let o=r(".browse-list",e),n=o.children.length;await t.more(),r("button",o.children[n]??e).focus()}function di({rooms:e,sections:t,section:o=null,onCreated:n}){let i=v("create-room"),s=r("form",i),a=Sa();$(s),_(s,async({joined_only:l,...d})=>{let h={...d,history:l?
"joined":"all"},f=await e.create(a(h));o&&await e.set(f.id,{section:o}),i.close(),n(f)});let c=o?m("create_room.in",{section:t.nameOf(o)}):m("create_room.title");
return b(i,{title:c})}function Sa(){let e={};return t=>{let o=JSON.stringify(t);return e.same!==o&&(e={same:o,id:z()}),{...t,client_id:e.id}}}async function hi({onRoom:e,onPerson:t,...o}){let n=v("jump"),i=c=>[...o.rooms.mine,...o.rooms.archived].find(l=>ne(l)?.id===c),s=new dt({rooms:o.rooms,directory:o.
directory,roomWith:i}),a=({kind:c,id:l})=>k(n,async()=>{let d=c==="room"?()=>e(l):await t(l);Y(n),d()});r(".form-error",n).hidden=!0,new ht(n,{choices:s,onChosen:a,
...o}),await b(n),s.close()}var _a=864e5;function fi({room:e=null,rooms:t,me:o}){let n=v("invite"),i=r("form",n),s=r(".invites",n),a=()=>Da(s,{rooms:t,me:o});return $(i),r(".invite-made",n).
hidden=!0,$a(r(".invite-rooms",i),{rooms:t,room:e}),_(i,async({note:c,uses:l,days:d})=>{let h={expires_at:new Date(Date.now()+Number(d)*_a).toISOString()},f={note:c.
trim(),uses:l?Number(l):null,...h,rooms:Aa(i)};Ca(n,await g.post("/invites",f)),s.open&&a()}),s.open=!1,s.ontoggle=()=>s.open&&a(),b(n)}function $a(e,{rooms:t,room:o}){
let i=t.mine.filter(s=>s.kind==="public"||Yt(s)).toSorted((s,a)=>(a.id===o?.id)-(s.id===o?.id));e.hidden=!i.length,r(".invite-room-list",e).replaceChildren(...i.
map(s=>Ta(s,{isChosen:s.id===o?.id})))}function Ta({id:e,name:t},{isChosen:o}){let n=w("invite-room"),i=r("input",n);return i.value=e,i.checked=o,r("span",n).textContent=
t,n}var Aa=e=>new FormData(e).getAll("room");function Ca(e,{id:t,url:o,expires_at:n}){let i=r(".invite-made",e),s=r(".invite-url",i);i.hidden=!1,s.value=pi(o),r(
".invite-qr",i).src=La(t),r(".invite-expiry",i).textContent=m("invite.expiry",{date:P(new Date(n))});let a=r('[data-action="copy"]',i);a.onclick=()=>jt(s.value,
"invite.copied"),s.focus(),s.select()}var pi=e=>new URL(e,location.href).href,La=e=>`/api/v1/invites/${e}/qr`;function Da(e,t){let o=new E,n=()=>o.open("/invite\
s?limit=50"),i=async s=>{await L(Ma(s))&&(await k(e,()=>g.delete(`/invites/${s.id}`)),n())};S(e,{list:o,into:".invite-list",none:".invites-none",create:()=>w("i\
nvite-item"),update:(s,a)=>ja(s,a,{revoke:i,...t})}),n()}var Ma=({note:e})=>({title:m("invite.revoke.title"),text:e?m("invite.revoke.text",{note:e}):m("invite.r\
evoke.text.plain"),action:m("invite.revoke")});function ja(e,t,{rooms:o,me:n,revoke:i}){let{note:s,by:a,used:c,uses:l,state:d,url:h,expires_at:f}=t,u=d==="open",
x=a&&a.id!==n.id?y(a):null,O=l?m("invite.used.of",{count:M(c),most:M(l)}):m("invite.used",{count:M(c)}),T=u?m("invite.until",{date:P(new Date(f))}):m(`invite.st\
ate.${d}`);r(".invite-note",e).textContent=s||m("invite.no_note");let q=t.rooms.map(Mt=>o.find(Mt)?.name).filter(Boolean),j=q.length?m("invite.into",{rooms:Jt(q)}):
null,ot=r(".hint",e);ot.textContent=[x,O,T,j].filter(Boolean).join(" · "),ot.title=u?I(new Date(f)):"";let[Ht,Ut]=e.querySelectorAll("button");Ht.hidden=!u||!h,
Ht.onclick=()=>jt(pi(h),"invite.copied"),Ut.hidden=!u,Ut.onclick=()=>i(t)}var Ia=8;function ui({rooms:e,me:t,onOpened:o,...n}){return De({title:m("direct.new"),action:m("direct.open"),hint:m("direct.hint"),most:Ia,isOffered:({id:i})=>i!==
t.id,act:async i=>o(await e.openDirect(i.map(({id:s})=>s))),me:t,...n})}function Pa(){let e=Object.assign(new EventTarget,{list:[],loaded:!1,need(){}});return Object.assign(new EventTarget,{members:e,room:{kind:"direct"},isOver:!0})}
async function wi({subject:e,router:t,...o}){let n=v("person-card"),i=r(".dialog-body",n),s=new AbortController;i.replaceChildren(document.getElementById("panel\
-person").content.cloneNode(!0));let a=c=>{n.close(),t.goToRoom(c)};ce.show(i,{...o,subject:e,conversation:Pa(),router:{goToRoom:a},signal:s.signal}),await b(n),
s.abort()}function xi(e,{room:t}){let o=`/rooms/${t.id}`,n=r(".mutes",e);gi(e,{path:`${o}/bans`,none:".bans-none",fold:e,label:m("bans.lift"),lift:({user:s})=>g.delete(`${o}\
/bans/${s.id}`)});let i=gi(n,{path:`${o}/mutes`,fold:e,label:m("moderate.unmute"),lift:({user:s})=>g.patch(`${o}/members/${s.id}`,{muted_until:null})});i.addEventListener(
"change",()=>n.hidden=!i.items.length),n.hidden=!0}function gi(e,{path:t,none:o,fold:n,label:i,lift:s}){let a=new E,c=()=>a.open(`${t}?limit=50`);return S(e,{list:a,
into:".ban-list",none:o,key:({user:l})=>l.id,create:()=>w("ban-item"),update:(l,d)=>Ra(l,d,{label:i,lift:()=>k(n,()=>s(d)).then(c)})}),c(),a}function Ra(e,{user:t,
until:o,reason:n},{label:i,lift:s}){C(r(".avatar",e),t),r(".ban-name",e).textContent=y(t);let a=o?m("bans.until",{date:P(new Date(o))}):m("bans.ever"),c=r(".hin\
t",e);c.textContent=[a,n].filter(Boolean).join(" · "),c.title=o?I(new Date(o)):"";let l=r("button",e);l.textContent=i,l.onclick=s}async function yi(e,t){return e.member_count>1&&!await L(Ct("leave",e))?!1:yo(e,t)}async function ki(e,t){let o=await tt(Ct("archive",e));o&&await xo(e,t,o)}async function xo(e,t,o){
await t.update(e.id,{archived:!0,...o});let n=()=>t.update(e.id,{archived:!1}).catch(H);N(m("room.archive.done",{room:e.name}),{undo:{label:m("undo"),act:n}})}async function yo(e,t){
try{await t.leave(e.id)}catch(o){if(!o.can?.includes("archive"))throw o;let n={title:m("room.last.title",{room:e.name}),text:m("room.last.text")},i=await rn({...n,
action:m("room.delete"),other:m("room.archive")}),s={yes:"delete",other:"archive"}[i];if(!s)return!1;await t.leave(e.id,{last:s})}return!0}function Ct(e,{name:t,
kind:o}){let n=e==="leave"&&o==="private"?"room.leave.private.text":`room.${e}.text`;return{title:m(`room.${e}.title`,{room:t}),text:m(n),action:m(`room.${e}`)}}var bi="new";function Oi(e,{room:t,rooms:o,sections:n}){let{mine:i}=t;if(e.hidden=!i,!i)return;let{favourite:s,notify:a,section:c,hidden:l}=e.elements,d=f=>k(e,
()=>o.set(t.id,f));r(".form-error",e).hidden=!0,e.onsubmit=f=>f.preventDefault(),s.checked=i.favourite,a.value=i.notify,l.checked=i.hidden,vi(c,{sections:n,chosen:i.
section}),s.onchange=()=>d({favourite:s.checked}),l.onchange=()=>d({hidden:l.checked});for(let f of a)f.onchange=()=>d({notify:a.value});let h=r(".section-new",
e);h.hidden=!0,c.onchange=()=>{h.hidden=c.value!==bi,h.hidden?d({section:c.value||null}):r("input",h).focus()},r("button",h).onclick=()=>k(e,async()=>{let f=await g.
post("/me/sections",{name:r("input",h).value.trim()});n.note(f),await o.set(t.id,{section:f.id}),vi(c,{sections:n,chosen:f.id}),h.hidden=!0})}function vi(e,{sections:t,
chosen:o}){let n=[["",m("section.none")],...t.own.map(({id:i,name:s})=>[i,s]),[bi,m("section.new")]];e.replaceChildren(...n.map(([i,s])=>new Option(s,i))),e.value=
t.own.some(({id:i})=>i===o)?o:""}var Na=[7,30,90,180,365,730];async function Ei(e,{room:t,rooms:o,me:n}){let i=r(".room-retention",e),s=r(".room-retention-text",e),a=r("select",i),c=t.kind!=="d\
irect"&&(K(t)||n.role==="owner");i.hidden=s.hidden=!0,a.onchange=null;let l=await g.get(`/rooms/${t.id}/retention`).catch(()=>null);if(!l||e.dataset.room!==t.id)
return;let d=()=>{Ba(a,l),s.textContent=l.days?qa(l.days):"",s.hidden=c||!l.days};d(),i.hidden=!c,a.onchange=async()=>{let h=a.value===""?null:Number(a.value);await k(
r(".room-form",e),async()=>{await $e(f=>Fa({retention_days:h,...f},{room:t,rooms:o}),{days:h??l.usual_days}),l=await g.get(`/rooms/${t.id}/retention`)}),d()}}async function Fa(e,{
room:t,rooms:o}){K(t)?await o.update(t.id,e):await g.put(`/rooms/${t.id}/retention`,e)}function Ba(e,{retention_days:t,usual_days:o,most_days:n}){let i=o?A("ret\
ention.days",o,{count:M(o)}):m("retention.ever"),s=[new Option(m("retention.usual",{days:i}),"")];n||s.push(new Option(m("retention.ever"),"0"));let a=new Set(Na.
filter(c=>!n||c<=n));t&&a.add(t);for(let c of[...a].sort((l,d)=>l-d))s.push(new Option(A("retention.days",c,{count:M(c)}),String(c)));n&&t===0&&s.push(new Option(
m("retention.ever"),"0")),e.replaceChildren(...s),e.value=t===null?"":String(t)}var qa=e=>A("retention.kept",e,{count:M(e)});function Si({conversation:e,rooms:t,sections:o,me:n,onLeft:i,onPanel:s}){let a=v("room-details"),c=r(".room-form",a),{room:l}=e;$(c),Wa(a,l),r(".room-facts",a).
textContent=Ua(l),Ga(a,e),Oi(r(".room-mine",a),{room:l,rooms:t,sections:o}),_(c,async h=>{await t.update(l.id,Ka(l,h)),a.close()}),Ha(a,{room:l,rooms:t,me:n}),a.
dataset.room=l.id,Ei(a,{room:l,rooms:t,me:n});let d=r(".bans",a);return d.open=!1,d.ontoggle=()=>d.open&&xi(d,{room:l}),Ya(a,{room:l,rooms:t,onLeft:i,onPanel:s}),
b(a)}function Wa(e,{name:t,topic:o,description:n,slow_seconds:i,writers:s,history:a,shows_readers:c}){let{elements:l}=r(".room-form",e);l.name.value=t,l.topic.value=
o??"",l.description.value=n??"",za(l.slow_seconds,i),l.writers.value=s,l.joined_only.checked=a==="joined",l.shows_readers.checked=c,r(".room-name-text",e).textContent=
t;let d=(f,u)=>f.value===u?"":f.selectedOptions[0].text,h=[[".room-topic-text",o],[".room-description-text",n]];h.push([".room-slow-text",d(l.slow_seconds,"0")],
[".room-writers-text",d(l.writers,"members")]);for(let[f,u]of h)r(f,e).textContent=u??"",r(f,e).parentElement.hidden=!u}function Ha(e,{room:t,rooms:o,me:n}){let i=r(
".room-suggested",e),s=r("input",i);i.hidden=n.role!=="owner"||t.kind!=="public"||t.archived,s.checked=t.suggested===!0,s.onchange=()=>k(r(".room-form",e),()=>o.
suggest(t.id,s.checked))}function Ua({kind:e,member_count:t}){return A(`room.facts.${e}`,t,{count:M(t)})}function za(e,t){let o=String(t);[...e.options].some(n=>n.
value===o)||e.append(new Option(m("room.slow.other",{count:M(t)}),o)),e.value=o}function Ka(e,{name:t,topic:o,description:n,slow_seconds:i,writers:s,joined_only:a,
shows_readers:c}){let l={name:t.trim(),topic:o.trim(),description:n.trim()},d=K(e)?{history:a?"joined":"all",shows_readers:!!c}:{},h={...l,slow_seconds:Number(i),
writers:s,...d};return Object.fromEntries(Object.entries(h).filter(([f,u])=>u!==(e[f]??"")))}function Ga(e,{room:t}){let o=t.kind==="direct",n=K(t),i=Gt(t);for(let s of[
".room-fields",".room-save"])r(s,e).hidden=!i;r(".room-texts",e).hidden=i||o,r(".room-owners",e).hidden=!n,r(".bans",e).hidden=!Z(t);for(let s of["reports","aud\
it"])Wt(e,s,Z(t));Wt(e,"archive",n&&!t.archived),Wt(e,"restore",n&&t.archived),Wt(e,"leave",!o),Wt(e,"delete",n)}function Wt(e,t,o){r(`[data-action="${t}"]`,e).
hidden=!o}function Ya(e,{room:t,rooms:o,onLeft:n,onPanel:i}){let s=r(".room-form",e),a=d=>k(s,async()=>{await d(),e.close()}),c=d=>a(async()=>await d()!==!1&&n()),
l={members:()=>a(()=>i("people")),reports:()=>a(()=>i("reports")),audit:()=>a(()=>i("audit")),threads:()=>a(()=>i("threads")),scheduled:()=>a(()=>i("scheduled")),
archive:async()=>{let d=await tt(Ct("archive",t));d&&a(()=>xo(t,o,d))},restore:()=>a(()=>o.update(t.id,{archived:!1})),leave:async()=>{(t.member_count===1||await L(
Ct("leave",t)))&&c(()=>yo(t,o))},delete:async()=>{let d=await tt(Ct("delete",t));d&&c(()=>o.delete(t.id,d))}};for(let[d,h]of Object.entries(l))r(`[data-action="${d}\
"]`,e).onclick=h}function _i({sections:e,onMade:t}){return Ti({title:m("section.create"),name:"",action:m("section.make"),save:async(o,n)=>{let i=await g.post("/me/sections",{name:o});
e.note(i),Y(n),t(i.id)}})}function $i({sections:e,id:t}){return Ti({title:m("section.title"),name:e.nameOf(t),action:m("save"),save:async(o,n)=>{await g.patch(`\
/me/sections/${t}`,{name:o}),Y(n)},remove:()=>g.delete(`/me/sections/${t}`),question:{title:m("section.delete.title",{name:e.nameOf(t)}),text:m("section.delete.\
text"),action:m("section.delete")}})}function Ti({title:e,name:t,action:o,save:n,remove:i=null,question:s=null}){let a=v("section"),c=r("form",a),l=r('[data-act\
ion="remove-section"]',a);return $(c),c.elements.name.value=t,r(".button-primary",c).textContent=o,_(c,d=>n(d.name.trim(),a)),l.hidden=!i,l.onclick=()=>k(c,async()=>{
await L(s)&&(await i(),Y(a))}),b(a,{title:e})}async function Ai({id:e,rooms:t,sections:o,...n}){let i=v("section-room"),s=new dt({rooms:t,isOffered:({room:c})=>!c.archived&&c.mine?.section!==e}),a=({room:c})=>k(
i,async()=>{t.find(c.id)?.role||await t.join(c.id),await t.set(c.id,{section:e}),i.close()});new ht(i,{choices:s,onChosen:a,...n}),r(".form-error",i).hidden=!0,
r('[data-open="create-room"]',i).dataset.subject=e,await b(i,{title:m("section.add",{name:o.nameOf(e)})}),s.close()}async function Ci(){let e=v("team-emoji"),t=r("form",e),o=()=>Ja(e);$(t),t.elements.file.onchange=()=>t.elements.name.value||=Va(t.elements.file.files[0]?.name??
""),_(t,async({name:n,file:i})=>{await F.add(n.trim().replace(/^:|:$/g,""),i),t.reset()}),F.addEventListener("change",o),o(),await b(e),F.removeEventListener("c\
hange",o)}var Va=e=>e.replace(/\.\w+$/,"").toLowerCase().replace(/[^a-z0-9_+-]+/g,"_").slice(0,32);function Ja(e){let{all:t}=F;r(".team-emoji-none",e).hidden=t.
length>0,D(r(".team-emoji-list",e),t,{key:({key:o,image:n})=>o+n,create:()=>w("team-emoji-item"),update:(o,n)=>Xa(o,n,e)})}function Xa(e,t,o){V(r(".emoji-sign",
e),t),r(".team-emoji-name",e).textContent=t.text;let n=r("button",e);n.setAttribute("aria-label",m("team_emoji.remove",{name:t.text})),n.onclick=()=>Za(t,o)}async function Za({
code:e,text:t},o){await L({title:m("team_emoji.remove",{name:t}),text:m("team_emoji.remove.text",{name:t}),action:m("team_emoji.remove.action")})&&await k(r("fo\
rm",o),()=>F.remove(e))}function Qa({app:e,router:t,state:o}){let{me:n,rooms:i,directory:s}=o,a=u=>t.goToRoom(u.id),c=()=>t.go(Io),l=u=>t.go({...t.address,panel:u}),d=async u=>{if(u===
n.id)return f.account;let x=await i.openDirect([u]);return()=>a(x)},h=u=>()=>e.conversation&&u(e.conversation),f={"create-room":u=>di({section:u,onCreated:a,...o}),
browse:()=>li({rooms:i,onJoined:a}),jump:()=>hi({onRoom:u=>t.goToRoom(u),onPerson:d,...o}),"new-message":()=>ui({onOpened:a,...o}),room:h(u=>Si({conversation:u,
onLeft:c,onPanel:l,...o})),"add-people":h(u=>co({conversation:u,...o})),"section-room":u=>Ai({id:u,...o}),section:u=>$i({id:u,...o}),"new-section":()=>_i({onMade:u=>f["\
section-room"](u),...o}),invite:()=>fi({room:e.conversation?.room,...o}),account:()=>mi({onChanged:u=>s.take([u]),onReadingShown:()=>e.conversation?.readers.load().
catch(()=>{}),...o}),person:u=>e.conversation?l(`person:${u}`):wi({subject:u,router:t,...o}),"team-emoji":Ci,keys:()=>b(v("keys"))};return f}var ko=2,tc=20;async function vo({conversation:e,question:t="",options:o=[]}){let n=v("poll"),i=r("form",n),s=r(".poll-fields",i),a=z();$(i),i.elements.text.value=
t,s.replaceChildren();for(let f of[...o,...Array(Math.max(ko-o.length,0)).fill("")])Li(s,f);let c=r(".poll-add",i),l=()=>oc(s,c);c.onclick=()=>{Li(s,"").focus(),
l()},s.onclick=({target:f})=>{f.closest("button")&&ec(f.closest(".poll-field"),l)},s.onkeydown=f=>{f.key==="Enter"&&!rt(f)&&nc(f,s)},l();let d=ic(i,X(e.me)),h=bt(
f=>e.ask({...f,client_id:a}));return _(i,async f=>{await h(sc(i,f,d)),n.close("done")}),await b(n)==="done"}function Li(e,t){let o=e.appendChild(w("poll-field"));
return r("input",o).value=t,r("input",o)}function ec(e,t){let o=e.nextElementSibling??e.previousElementSibling;e.remove(),r("input",o).focus(),t()}function oc(e,t){
let o=[...e.children];o.forEach((n,i)=>{let s=m("poll.option",{number:i+1}),a=r("input",n);a.setAttribute("aria-label",s),a.placeholder=s,a.required=i<ko,r("but\
ton",n).hidden=o.length<=ko}),t.hidden=o.length>=tc}function nc(e,t){let o=e.target.closest(".poll-field")?.nextElementSibling;!e.target.matches("input")||!o||(e.
preventDefault(),r("input",o).focus())}function ic(e,t){let o=me(t),{ends:n,other:i}=e.elements;r('option[value="monday"]',n).hidden=o.monday.getTime()===o.tomorrow.
getTime();for(let[a,c]of Object.entries(o))p(r(`option[value="${a}"]`,n),m("poll.end.at",{when:m(`time.${a}`),date:W(c,t)}));i.min=mt(Date.now(),t),i.value=mt(o.
tomorrow,t);let s=()=>{r(".poll-other",e).hidden=n.value!=="other",i.disabled=n.value!=="other"};return n.onchange=s,s(),{...o,get other(){return Ot(i.value,t)}}}
function sc(e,{text:t,multiple:o,anonymous:n,ends:i},s){let a=[...e.querySelectorAll(".poll-field input")].map(({value:l})=>l.trim()).filter(Boolean),c=i==="nev\
er"?null:s[i].toISOString();return{text:t,options:a,multiple:!!o,anonymous:!!n,ends_at:c}}async function rc({entry:{seq:e},conversation:t}){let o=v("reactions"),n=new AbortController,i=()=>ac(o,t.history.shown.entry(e)?.reactions??[],t);t.addEventListener(
"change",i,{signal:n.signal}),i(),await b(o,{title:m("reaction.who")}),n.abort()}function ac(e,t,o){let n=t.flatMap(({emoji:i,users:s})=>s.map(a=>({key:`${i} ${a}`,
emoji:i,id:a})));D(r(".reaction-list",e),n,{create:()=>w("reaction-item"),update:(i,{emoji:s,id:a})=>{V(r(".reaction-emoji",i),hn(s)),p(r(".reaction-name",i),y(
o.personOf({id:a,name:"…"})))}})}function cc({entry:e,author:t,room:o,reports:n}){let i=v("report"),s=r("form",i);return $(s),r(".report-text",s).textContent=m("report.text",{name:y(t),room:o.name}),
_(s,async({reason:a})=>{await n.report({room:o.id,seq:e.seq,reason:a.trim()}),i.close(),N(m("report.done"))}),b(i)}async function mc({entry:e,conversation:t}){let{readers:o,members:n}=t,i=v("seen-by"),s=new AbortController,a=!1,c=()=>a&&dc(i,lc(e,t));r(".seen-list",i).replaceChildren(),
r(".seen-none",i).hidden=!0;for(let l of[o,n])l.addEventListener("change",c,{signal:s.signal});n.need(),k(i,async()=>{await o.load(),a=!0,c()}),await b(i,{title:m(
"seen.title")}),s.abort()}function lc({seq:e,user:t},o){let{readers:n,members:i}=o,s=new Set(n.of(e));return i.list.map(c=>c.user).filter(({id:c})=>s.has(c)&&c!==
t.id).map(c=>o.personOf(c))}function dc(e,t){p(r("h2",e),t.length?A("seen.count",t.length):m("seen.title")),r(".seen-none",e).hidden=t.length>0,D(r(".seen-list",
e),t,{key:({id:o})=>o,create:()=>w("seen-item"),update:(o,n)=>{C(r(".avatar",o),n),p(r(".seen-name",o),y(n))}})}function hc({text:e,conversation:{id:t,me:o},scheduled:n}){let i=z();return Et({title:m("composer.later"),action:m("composer.later"),me:o,repeats:!0,act:bt(async s=>{
let{at:a,time_zone:c}=await n.add(t,e,s,i);N(m("scheduled.done",{date:W(new Date(a),c)}))})})}var fc=/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{M}\p{N}_]+|\s+|[^]/gu;function Di(e,t){let[o,n]=[e,t].map(c=>c.match(fc)??[]),i=0;for(;i<o.length&&i<n.length&&o[i]===n[i];)i+=1;let s=0;for(;s<o.length-i&&s<n.length-i&&o.at(-1-s)===
n.at(-1-s);)s+=1;let a=pc(o.slice(i,o.length-s),n.slice(i,n.length-s));return wc([...Lt("same",n.slice(0,i)),...a,...Lt("same",n.slice(n.length-s))])}var Lt=(e,t)=>t.
map(o=>({kind:e,text:o}));function pc(e,t){if(e.length*t.length>25e4)return[...Lt("gone",e),...Lt("new",t)];let o=uc(e,t),n=[],[i,s]=[0,0];for(;i<e.length&&s<t.
length;)e[i]===t[s]?(n.push({kind:"same",text:t[s]}),i+=1,s+=1):o[i+1][s]>=o[i][s+1]?(n.push({kind:"gone",text:e[i]}),i+=1):(n.push({kind:"new",text:t[s]}),s+=1);
return[...n,...Lt("gone",e.slice(i)),...Lt("new",t.slice(s))]}function uc(e,t){let o=Array.from({length:e.length+1},()=>new Uint16Array(t.length+1));for(let n=e.
length-1;n>=0;n-=1)for(let i=t.length-1;i>=0;i-=1)o[n][i]=e[n]===t[i]?o[n+1][i+1]+1:Math.max(o[n+1][i],o[n][i+1]);return o}function wc(e){let t=[],o="",n="",i=()=>{
o&&t.push({kind:"gone",text:o}),n&&t.push({kind:"new",text:n}),o=n=""},s="";for(let{kind:a,text:c}of e){if(a==="same"){i(),s+=c;continue}s&&t.push({kind:"same",
text:s}),s="",a==="gone"?o+=c:n+=c}return i(),s&&t.push({kind:"same",text:s}),t}var Mi={gone:"del",new:"ins"};async function gc({entry:e,conversation:t}){let o=v("versions"),n=new AbortController,{signal:i}=n,s=new E,a=()=>s.open(`/rooms/${t.
room.id}/messages/${e.seq}/versions?limit=50`),c=r(".versions-alone",o);c.hidden=!0,s.addEventListener("change",()=>c.hidden=s.items.length!==1||s.hasMore,{signal:i}),
S(o,{list:s,into:".version-list",none:".versions-none",sort:l=>l.map((d,h)=>({...d,id:String(h),before:l[h+1]})),create:()=>w("version-item"),update:yc,signal:i}),
xc(t,e,a,i),r(".versions-none",o).hidden=!0,a(),await b(o,{title:m("versions.title")}),n.abort(),r(".version-list",o).replaceChildren()}function xc(e,t,o,n){let i=t,
s=()=>{let a=e.history.shown.entry(t.seq);!a||a.text===i.text&&a.editedAt===i.editedAt&&a.deleted===i.deleted||(i=a,o())};e.addEventListener("change",s,{signal:n})}
function yc(e,{at:t,text:o,before:n}){let i=r("time",e);i.dateTime=t,p(i,I(new Date(t)));let s=n?Di(n.text,o):[{kind:"same",text:o}];r(".version-text",e).replaceChildren(
...s.map(a=>Mi[a.kind]?Zo(Mi[a.kind],a.text):a.text))}async function kc({entry:{seq:e},conversation:t}){let o=v("voters"),n=new AbortController,i=()=>vc(o,t.timeline.entry(e)??t.history.shown.entry(e),t);t.addEventListener(
"change",i,{signal:n.signal}),i(),await b(o,{title:m("poll.who")}),n.abort()}function vc(e,t,o){let i=(t?.poll?.options??[]).map((s,a)=>({...s,key:String(a)})).
filter(({voters:s})=>s?.length);D(r(".voter-options",e),i,{create:()=>w("voter-option"),update:(s,{text:a,voters:c})=>{p(r("h3",s),a),D(r("ul",s),c.map(l=>o.personOf(
{id:l,name:"…"})),{key:({id:l})=>l,create:()=>w("seen-item"),update:(l,d)=>{C(r(".avatar",l),d),p(r(".seen-name",l),y(d))}})}})}var bc=/:[a-z0-9_+-]+:/u,Oc=/(?<!`)(?<ticks>`+)(?!`)[^]*?(?<!`)\k<ticks>(?!`)|^[ ]{0,3}```[^]*|(?<![\p{L}\p{N}_:]):(?<code>[a-z0-9_+-]+):(?![\p{L}\p{N}_])/gmu;function Be(e){
return bc.test(e)?pt?ji(e,pt):Tt().then(t=>ji(e,t),()=>e):e}var ji=(e,t)=>e.replace(Oc,(o,...n)=>Ec(n.at(-1).code,t)??o),Ec=(e,t)=>F.withName(e)?null:t.withCode(
e)?.emoji;var Sc=/^\/([a-z]+)(?:\s+([^]*))?$/u,_c={m:6e4,h:36e5,d:864e5},$c=/^(\d{1,4})\s*(m|h|d)$/u,Tc=new Set(["off","0"]),B=class extends Error{};function Ii(e){let[,t,
o=""]=e.match(Sc)??[];return t?{name:t,rest:o.trim()}:null}var ft=e=>`/${e} ${m(`command.${e}.usage`)}`.trim();function et(e,t){if(!e)throw new B(m("command.use",
{usage:ft(t)}));return e}function qe(e,t){if(Tc.has(e))return null;let[,o,n]=e.match($c)??[];if(!Number(o))throw new B(m("command.time",{usage:ft(t)}));return new Date(
Date.now()+Number(o)*_c[n]).toISOString()}async function bo(e){let t=e.replace(/^@/u,"");try{return await g.get(`/users/${encodeURIComponent(t)}`)}catch(o){throw o.
status===404?new B(m("command.nobody",{name:t})):o}}var Ac=new RegExp("^(\\p{RGI_Emoji}|\\p{Emoji_Presentation}|\\p{Extended_Pictographic}\\ufe0f?)\\s*","v"),Pi=[{name:"dnd",may:()=>!0,async run({rest:e,directory:t,
say:o}){let n=qe(et(e,"dnd"),"dnd");t.take([await g.patch("/me",{quiet_until:n})]),o(n?m("command.dnd.done",{date:I(new Date(n))}):m("command.dnd.off"))}},{name:"\
status",may:()=>!0,async run({rest:e,directory:t,say:o}){let[n,i=""]=e.match(Ac)??[""],s=e.slice(n.length);t.take([await g.patch("/me",{status:e?{emoji:i,text:s,
until:null}:null})]),o(m(e?"command.status.done":"command.status.off"))}}];var Cc=2,We={key:null,clientId:null},Ri=[{name:"poll",may:({room:e})=>!Vt(e),async run({rest:e,conversation:t}){let[o="",...n]=e.split("|").map(i=>i.trim()).filter(
Boolean);if(n.length>=Cc)return Lc(t,{text:o,options:n});if(!await vo({conversation:t,question:o,options:n})&&e)throw new B(m("poll.dropped"))}}];async function Lc(e,t){
let o=JSON.stringify([e.id,t]);We.key!==o&&(We={key:o,clientId:z()}),await e.ask({...t,client_id:We.clientId}),We={key:null,clientId:null}}var Fi=864e5,Bi={"m|min|minutes?|分钟":6e4,"h|hours?|小时":36e5,"d|days?|天":Fi},qi=["sunday|周日","monday|周一","tuesday|周二","wednesday|周三","t\
hursday|周四","friday|周五","saturday|周六"],Wi="today|今天",Hi="tomorrow|明天",Dc="09:00",Mc="(?:\\s+|$|(?=\\p{Script=Han}))",Ui="(?:at\\s+)?(?<hour>[\
01]?\\d|2[0-3])[:：](?<minute>[0-5]\\d)",jc=Oo(`(?:in\\s+)?(?<count>\\d{1,5})\\s*(?<unit>${Object.keys(Bi).join("|")})后?`),Ic=Oo(Ui),Pc=Oo(`(?:on\\s+)?(?<day>${[
Wi,Hi,...qi].join("|")}|\\d{4}-\\d\\d-\\d\\d)(?:\\s*${Ui})?`);function zi(e,t,o=Date.now()){let n=(c,l)=>{let d=e.match(c),h=d&&l(d.groups);return Number.isFinite(
h)?{at:h,rest:e.slice(d[0].length)}:null},i=mt(o,t).slice(0,10),s=(c,l)=>Fc(c)?Ot(`${c}T${l}`,t).getTime():null,a=c=>[i,Ue(i,1)].map(l=>s(l,c)).find(l=>l>o);return n(
jc,({count:c,unit:l})=>o+Number(c)*Rc(l))??n(Ic,c=>a(Ni(c)))??n(Pc,({day:c,...l})=>s(Nc(c,i),Ni(l)))}var Ni=({hour:e,minute:t})=>e?`${e.padStart(2,"0")}:${t}`:Dc,
Rc=e=>Object.entries(Bi).find(([t])=>He(t,e))[1];function Nc(e,t){if(He(Wi,e))return t;if(He(Hi,e))return Ue(t,1);let o=qi.findIndex(n=>He(n,e));return o<0?e:Ue(
t,(7+o-new Date(t).getUTCDay())%7||7)}var Ue=(e,t)=>new Date(Date.parse(e)+t*Fi).toISOString().slice(0,e.length),Fc=e=>!Number.isNaN(Date.parse(e))&&Ue(e,0)===e,
He=(e,t)=>new RegExp(`^(?:${e})$`,"iu").test(t);function Oo(e){return new RegExp(`^${e}${Mc}`,"iu")}var Bc=365*864e5,ze={rest:null,clientId:null},Ki={name:"remind",may:()=>!0,async run({rest:e,conversation:{me:t},rooms:o,saved:n,say:i}){let s=X(t),{at:a,text:c}=qc(
et(e,"remind"),s);ze.rest!==e&&(ze={rest:e,clientId:z()});let l=await o.openDirect([t.id]),{seq:d}=await g.post(`/rooms/${l.id}/messages`,{text:c,client_id:ze.clientId});
await n.save({room:l.id,seq:d},new Date(a).toISOString()),ze={rest:null,clientId:null};let h=()=>g.delete(`/rooms/${l.id}/messages/${d}`).catch(f=>i(G(f)));i(m(
"command.remind.done",{date:W(new Date(a),s)}),{undo:{label:m("undo"),act:h}})}};function qc(e,t){let o=zi(e.replace(/^(?:me|我)\s+/iu,""),t),n=o?o.at-Date.now():
0;if(n<=0||n>Bc)throw new B(m("command.remind.time",{usage:ft("remind")}));let i=o.rest.replace(/^to\s+/iu,"").trim();if(!i)throw new B(m("command.use",{usage:ft(
"remind")}));return{at:o.at,text:i}}var Wc=["all","mentions","nothing"],Gi=({room:e})=>e.kind!=="direct",Yi=({room:e})=>Gt(e)&&e.kind!=="direct",Vi=[{name:"topic",may:Yi,run:({rest:e,room:t,rooms:o})=>o.
update(t.id,{topic:et(e,"topic")})},{name:"rename",may:Yi,run:({rest:e,room:t,rooms:o})=>o.update(t.id,{name:et(e,"rename")})},{name:"invite",may:({room:e})=>Yt(
e),async run({rest:e,conversation:t,say:o}){let n=et(e,"invite").split(/[\s,]+/u),i=await Promise.all(n.map(bo));await t.members.add(i),o(m("command.invite.done",
{names:i.map(y).join(", ")}))}},{name:"mute",may:({room:e})=>Z(e)&&e.kind!=="direct",async run({rest:e,conversation:t,say:o}){let[n,i,...s]=et(e,"mute").split(/\s+/u),
a=qe(i??"","mute"),c=await bo(n),l=s.length?{reason:s.join(" ")}:{};await t.members.mute(c.id,{muted_until:a,...l}),o(m(a?"command.mute.done":"command.mute.lift\
ed",{name:y(c)}))}},{name:"notify",may:()=>!0,async run({rest:e,room:t,rooms:o,say:n}){if(!Wc.includes(e))throw new B(m("command.use",{usage:`/notify ${m("comma\
nd.notify.usage")}`}));await o.set(t.id,{notify:e}),n(m("command.notify.done",{choice:m(`mine.notify.${e}`)}))}},{name:"archive",may:({room:e})=>Gi({room:e})&&K(
e)&&!e.archived,run:({room:e,rooms:t})=>ki(e,t)},{name:"leave",may:Gi,async run({room:e,rooms:t,goHome:o}){await yi(e,t)&&o()}}];var Hc="¯\\\\\\_(ツ)\\_/¯",Ji=[{name:"shrug",may:()=>!0,run:({rest:e,send:t})=>t([e,Hc].filter(Boolean).join(" "))}];var Xi=[...Vi,...Pi,...Ri,Ki,...Ji].sort((e,t)=>e.name.localeCompare(t.name)),Ke=e=>Xi.find(t=>t.name===e),Zi=(e,t)=>Xi.filter(o=>o.name.startsWith(t)&&o.may(e));var Qi={isAtStart:!0,pattern:/^(\/[a-z]*|\/[a-z]+ .*)$/u,search([,e],t,{show:o}){let[n]=e.slice(1).split(" "),i=Ke(n);return i||n.length<e.length-1?o([],{hint:Uc(
i)}):o(Zi(t.conversation,n).map(zc))}},Uc=e=>e?`${ft(e.name)} · ${m(`command.${e.name}.about`)}`:"",zc=e=>({text:`/${e.name} `,label:ft(e.name),detail:m(`comma\
nd.${e.name}.about`)});var ts=8,es={pattern:/(?:^|[\s(])(:[\p{L}\p{N}_+-]{2,})$/u,async search([,e],t,{show:o}){let n=pt??await Tt().catch(()=>null),i=[...F.search(e).map(Kc),...n?.search(
e,ts).map(Gc)??[]];o(i.slice(0,ts))}},Kc=e=>({text:`${e.text} `,label:e.text,detail:m("emoji.group.team"),emoji:e,chosen:()=>Bt(e.key)});function Gc(e){let t=je(
e);return{text:`${t} `,label:`:${e.codes[0]}:`,detail:e.label,emoji:{text:t},chosen:()=>Bt(e.emoji)}}var Yc=8,Vc=1e3,os={pattern:/(?:^|[\s(])(@[^\s@]*)$/u,search([,e],{conversation:t,directory:o},{show:n,signal:i}){let s=e.slice(1),{members:a}=t,c=new $t({directory:o}),
l=()=>n(Jc({words:s,found:c.items,conversation:t}));for(let d of[a,c])d.addEventListener("change",l,{signal:i});i.addEventListener("abort",()=>c.close()),a.need(),
l(),s&&c.search(s)}};function Jc({words:e,found:t,conversation:o}){let{members:n,me:i}=o,s=R(e),l=n.list.map(({user:x})=>x).filter(({id:x})=>x!==i.id).map(x=>({
user:x,rank:om(x,s)})).filter(({rank:x})=>x<ns).sort((x,O)=>x.rank-O.rank).map(({user:x})=>x),d=new Map([...l,...t.filter(({id:x})=>n.has(x)),...t].map(x=>[x.id,
x]));d.delete(i.id);let h=Xc(o.room).filter(({label:x})=>x.startsWith(`@${s}`)),u=[...d.values()].slice(0,Yc-h.length).map(x=>Zc(o.personOf(x),{isHere:n.has(x.id)||
!n.loaded}));return h.some(({label:x})=>x===`@${s}`)?[...h,...u]:[...u,...h]}function Xc({member_count:e}){if(e<=2)return[];let t={text:"@room ",label:"@room",detail:A(
"completion.room",e-1),sign:"@"},o={text:"@here ",label:"@here",detail:m("completion.here"),sign:"@"};return e-1<=Vc?[t,o]:[o]}function Zc(e,{isHere:t}){let o=`\
@${e.name}`;return{text:`${o} `,label:y(e),detail:t?o:m("completion.elsewhere",{name:o}),person:e}}var[Qc,tm,em,ns]=[0,1,2,3];function om({name:e,display_name:t},o){
let n=[R(e),R(t)];return n.some(i=>i.startsWith(o))?Qc:n.some(i=>i.includes(` ${o}`))?tm:n.some(i=>i.includes(o))?em:ns}var nm=8,is={pattern:/(?:^|[\s(])(#[^\s#]*)$/u,search([,e],{rooms:t},{show:o}){let n=R(e.slice(1)),s=t.mine.filter(({kind:a})=>a!=="direct").map(a=>({room:a,at:R(
a.name).indexOf(n)})).filter(({at:a})=>a>=0).sort((a,c)=>Math.min(a.at,1)-Math.min(c.at,1));o(s.slice(0,nm).map(({room:a})=>im(a)))}},im=({name:e,topic:t})=>({text:`\
#${e} `,label:e,detail:t??"",sign:"#"});var sm=60,rm=/^\s*```/gmu,am=0,Ge=class{#t;#e;#o;#i;#n;#s=null;#r=null;#a=null;#m=[];#c=0;constructor(t,{sources:o,context:n}){this.#t=t,this.#i=o,this.#n=n;let i=w(
"completion");this.#e=r("ul",i),this.#e.id=`completion-${am+=1}`,this.#o=r("p",i),t.before(i),t.setAttribute("aria-autocomplete","list"),t.setAttribute("aria-co\
ntrols",this.#e.id);for(let s of["input","compositionend"])t.addEventListener(s,()=>this.#l());t.addEventListener("keydown",s=>this.#y(s),{capture:!0}),t.addEventListener(
"blur",()=>this.close()),t.addEventListener("click",()=>this.#l());for(let s of["pointerdown","mousedown","click"])i.addEventListener(s,cm);this.#e.addEventListener(
"click",({target:s})=>this.#p(this.#g(s))),this.#e.addEventListener("pointermove",({target:s})=>this.#w(this.#g(s)))}close(){this.#s?.abort(),this.#s=null,this.#r=
null,this.#h([])}get#d(){return this.#m.length>0}#l(){let{value:t,selectionStart:o,selectionEnd:n}=this.#t,i=Math.max(0,o-sm),s=t.slice(i,o),a=o===n&&this.#i.find(
({pattern:d})=>d.test(s));if(!a||a.isAtStart&&i>0)return this.#d||this.#s?this.close():void 0;let c=s.match(a.pattern),l=o-c[1].length;if(l===this.#a||mm(t.slice(
0,l)))return this.close();this.#a=null,this.#f(a,c,l)}#f(t,o,n){this.#s?.abort();let i=new AbortController;this.#s=i,this.#r=n;let s=(a,{hint:c=""}={})=>i.signal.
aborted||this.#h(a,{hint:c});t.search(o,this.#n(),{show:s,signal:i.signal})}#h(t,{hint:o=""}={}){!t.length&&!o&&!this.#d&&this.#e.parentElement.hidden||(this.#m=
t,this.#e.replaceChildren(...t.map((n,i)=>this.#u(n,i))),this.#e.hidden=!t.length,this.#o.hidden=!o,p(this.#o,o),this.#e.parentElement.hidden=!t.length&&!o,this.#x(
0))}#u({label:t,detail:o="",emoji:n,person:i,sign:s=""},a){let c=w("completion-item");c.id=`${this.#e.id}-${a}`;let l=r(".completion-sign",c);return n?V(l,n):i?
(l.classList.add("avatar"),C(l,i)):l.textContent=s,r(".completion-label",c).textContent=t,r(".completion-detail",c).textContent=o,c}#w(t){t>=0&&t!==this.#c&&this.#x(
t)}#g=t=>[...this.#e.children].indexOf(t.closest("li"));#x(t){this.#c=t;for(let[n,i]of[...this.#e.children].entries())i.setAttribute("aria-selected",n===t);let o=this.#e.
children[t];o?this.#t.setAttribute("aria-activedescendant",o.id):this.#t.removeAttribute("aria-activedescendant"),o?.scrollIntoView({block:"nearest"})}#y(t){let o=!rt(
t)&&this.#k[t.key];!o||t.shiftKey||t.ctrlKey||t.metaKey||t.altKey||!this.#d&&!(t.key==="Escape"&&!this.#e.parentElement.hidden)||(t.preventDefault(),t.stopImmediatePropagation(),
o())}#k={ArrowDown:()=>this.#x((this.#c+1)%this.#m.length),ArrowUp:()=>this.#x((this.#c-1+this.#m.length)%this.#m.length),Enter:()=>this.#p(this.#c),Tab:()=>this.#p(
this.#c),Escape:()=>{this.#a=this.#r,this.close()}};#p(t){let o=this.#m[t];if(!o)return;let n=this.#r;this.close(),gt(this.#t,o.text,{from:n,to:this.#t.selectionEnd}),
o.chosen?.()}};function cm(e){e.preventDefault(),e.stopPropagation()}function mm(e){if(!e.includes("`"))return!1;let t=e.match(rm)?.length??0,o=e.slice(e.lastIndexOf(
`
`)+1);return t%2===1||o.split("`").length%2===0}var ss=[es,os,is],Eo=class{#t;#e;#o=null;constructor(t,o){this.#t=o,this.#e=rs(t,{sources:[...ss,Qi],context:()=>this.#i})}show(t){this.#o=t,this.#e.close()}prepare(t){
this.#e.close();let o=Ii(t);if(o)return this.#n(o,t).catch(dm);let n=Be(t.startsWith("//")?t.slice(1):t);return typeof n=="string"?n:n.then(i=>({text:i}))}get#i(){
return{conversation:this.#o,...this.#t}}async#n({name:t,rest:o},n){let i=Ke(t);if(!i)return await lm(t)?{text:n}:{refusal:m("command.kept")};let s,a=async c=>s=
await Be(c);return await i.run({...this.#i,rest:o,room:this.#o.room,send:a,say:N}),{text:s}}},rs=(e,{sources:t=ss,context:o})=>new Ge(e,{sources:t,context:o}),lm=e=>L(
{title:m("command.unknown.title",{name:e}),text:m("command.unknown.text"),action:m("command.unknown.send"),isHarmless:!0}),dm=e=>({refusal:e instanceof B?e.message:
G(e)});var hm=/[\\^$.*+?()[\]{}|/]/g;function So(e){return e.trim()?new RegExp(e.trim().replace(hm,"\\$&"),"giu"):null}function as(e,t){if(!t)return[];let o=({text:i})=>i.
search(t)>=0||kt(i).search(t)>=0;return e.filter(i=>it(i)&&!i.deleted&&o(i)).map(({seq:i})=>i).reverse()}var fm=4,Ye=globalThis.CSS?.highlights,_o=class{#t;#e;#o;#i=null;#n=null;#s=null;#r=[];#a=null;#m=1/0;constructor(t,{timeline:o}){this.#t=t,this.#o=o,this.#e=r(
"input",t),this.#e.oninput=()=>this.#f(),document.addEventListener("coloured",()=>this.#n&&this.#y()),t.onkeydown=n=>this.#l(n),r('[data-find="older"]',t).onclick=
()=>this.#h(1),r('[data-find="newer"]',t).onclick=()=>this.#h(-1),r('[data-find="more"]',t).onclick=()=>this.#x(),r('[data-find="close"]',t).onclick=()=>this.#c()}show(t,{
signal:o}){this.#i=t,this.#c(),t.addEventListener("change",()=>this.#n&&this.#w(),{signal:o})}open(){this.#s=document.activeElement,this.#m=Number(this.#o.lastOnScreen?.
dataset.seq??1/0),this.#t.hidden=!1,this.#n=xt.open(()=>this.#d()),this.#e.focus(),this.#e.select(),this.#f()}around(t){t(),this.#n&&this.#y()}#c(){this.#n&&xt.
close(this.#n)}#d(){this.#n=null,this.#t.hidden=!0,this.#k(),this.#s?.focus({preventScroll:!0})}#l(t){if(!t.isComposing){if(t.key==="Escape")this.#c();else if(t.
key==="Enter"&&t.target===this.#e)this.#h(t.shiftKey?-1:1);else return;t.preventDefault(),t.stopPropagation()}}#f(){this.#a=null,this.#w();let t=this.#r.find(o=>o<=
this.#m)??this.#r[0];t?this.#u(t):this.#y()}#h(t){if(!this.#r.length)return;let o=this.#r.indexOf(this.#a)+t;this.#m=this.#r.at(o%this.#r.length),this.#u(this.#m)}#u(t){
this.#a=t;let o=this.#o.lookAt(t);pn(o),this.#y(),this.#g()}#w(){this.#r=as(this.#i.history.shown.entries,So(this.#e.value)),this.#r.includes(this.#a)||(this.#a=
null),this.#g()}#g(){let{history:t}=this.#i,o=t.shown.entries.filter(it).length,n=this.#r.indexOf(this.#a)+1,s=this.#e.value.trim()?n?m("find.count",{at:M(n),count:M(
this.#r.length)}):m("find.none"):"";p(r(".find-count",this.#t),s),p(r(".find-loaded",this.#t),A("find.loaded",o)),r('[data-find="more"]',this.#t).hidden=!t.hasOlder;
for(let a of["older","newer"])r(`[data-find="${a}"]`,this.#t).disabled=!this.#r.length}async#x(){let{history:t}=this.#i,o=r(".find-trouble",this.#t);p(o,"");try{
for(let n=0;n<fm&&t.hasOlder;n+=1)await t.loadOlder()}catch(n){p(o,G(n))}this.#e.focus(),this.#a===null&&this.#n&&this.#f()}#y(){this.#k();let t=So(this.#e.value);
if(!t)return;let o=[],n=[];for(let i of this.#o.list.messageRows){let s=Number(i.dataset.seq)===this.#a;i.classList.toggle("is-found",s),(s?n:o).push(...pm(r(".\
message-text",i),t))}Ye?.set("found",new Highlight(...o)),Ye?.set("found-here",new Highlight(...n))}#k(){for(let t of this.#o.list.messageRows)t.classList.remove(
"is-found");for(let t of["found","found-here"])Ye?.delete(t)}};function pm(e,t){if(!Ye)return[];let o=[],n=document.createTreeWalker(e,NodeFilter.SHOW_TEXT),i=0;
for(;n.nextNode();)o.push({node:n.currentNode,at:i}),i+=n.currentNode.length;let s=a=>o.findLast(({at:c})=>c<=a);return[...e.textContent.matchAll(t)].map(({0:a,
index:c})=>{let l=new Range,[d,h]=[s(c),s(c+a.length-1)];return l.setStart(d.node,c-d.at),l.setEnd(h.node,c+a.length-h.at),l})}var cs=/^([ \t]*)(?:[-*+]|\d{1,9}[.)])[ \t]+/u,um=/^([ \t]*)(?:([-*+])|(\d{1,9})([.)])|(>))([ \t]+)/u,wm=/^[ \t]*(?:`{3,}|~{3,})/u,ms="https://",Ao={bold:Ve("**"),
italic:Ve("*"),strike:Ve("~~"),code:xm,"code-block":Je,quote:$o({has:/^>[ \t]?/u,mark:()=>"> "}),list:$o({has:/^[-*+][ \t]+/u,mark:()=>"- ",instead:cs}),numbers:$o(
{has:/^\d{1,9}[.)][ \t]+/u,mark:e=>`${e+1}. `,instead:cs}),link:ym};function Ve(e){return t=>{let{value:o,start:n,end:i}=Co(t),s=o.slice(n,i),{length:a}=e;if(o.
slice(n-a,n)===e&&o.slice(i,i+a)===e&&!gm(e,o,n))return{from:n-a,to:i+a,text:s,start:n-a,end:i-a};let d=s.split(/(\n\s*\n)/u).map((h,f)=>f%2||!h&&s?h:e+h+e).join(
"");return{from:n,to:i,text:d,start:n+a,end:n+d.length-a}}}var gm=(e,t,o)=>e==="*"&&t[o-2]==="*"&&t[o-3]!=="*";function xm(e){let t=e.value.slice(e.start,e.end);
if(t.includes(`
`))return Je(e);let o=Math.max(0,...[...t.matchAll(/`+/gu)].map(([s])=>s.length));if(!o)return Ve("`")(e);let n="`".repeat(o+1),i=`${n} ${t} ${n}`;return{from:e.
start,to:e.end,text:i,start:e.start,end:e.start+i.length}}function Je(e){let{value:t,from:o,to:n}=fs(e),i=t.slice(o,n),s=Math.max(2,...[...i.matchAll(/`+/gu)].map(
([l])=>l.length)),a="`".repeat(s+1),c=o+a.length+1;return{from:o,to:n,text:`${a}
${i}
${a}`,start:c,end:c+i.length}}function $o({has:e,mark:t,instead:o}){return n=>{let{value:i,from:s,to:a}=fs(n),c=i.slice(s,a).split(`
`),l=c.every(x=>e.test(x)||!x.trim())&&c.some(x=>x.trim()),d=0,f=c.map(x=>l?x.replace(e,""):!x.trim()&&c.length>1?x:t(d++)+(o?x.replace(o,""):x)).join(`
`),u=s+f.length;return{from:s,to:a,text:f,start:c.length>1?s:u,end:u}}}function ym(e){let{value:t,start:o,end:n}=Co(e),i=t.slice(o,n);if(To(i))return{from:o,to:n,
text:`[](${i})`,start:o+1,end:o+1};let s=o+i.length+3;return{from:o,to:n,text:`[${i}](${ms})`,start:s,end:s+ms.length}}var To=e=>e!==""&&fn(e,0)===e;function ds(e,t){
let{value:o,start:n,end:i}=Co(t),s=o.slice(n,i);if(!s||s.includes(`
`)||To(s)||!To(e))return null;let a=`[${s}](${e})`;return{from:n,to:i,text:a,start:n+a.length,end:n+a.length}}function hs({value:e,start:t,end:o}){if(t!==o)return null;
let n=e.lastIndexOf(`
`,t-1)+1,i=e.slice(n,t);if(km(e.slice(0,n)))return ls(t,`
${/^[ \t]*/u.exec(i)[0]}`);let[s,a,c,l,d,h,f]=um.exec(i)??[];if(!s)return null;if(s===i)return{from:n,to:t,text:"",start:n,end:n};let u=c??h??`${Number(l)+1}${d}`;
return ls(t,`
${a}${u}${f}`)}var ls=(e,t)=>({from:e,to:e,text:t,start:e+t.length,end:e+t.length}),km=e=>e.split(`
`).filter(t=>wm.test(t)).length%2===1;function Co({value:e,start:t,end:o}){let n=e.slice(t,o);return n.trim()?{value:e,start:t+n.length-n.trimStart().length,end:o-
n.length+n.trimEnd().length}:{value:e,start:t,end:o}}function fs({value:e,start:t,end:o}){let n=e.indexOf(`
`,o);return{value:e,from:e.lastIndexOf(`
`,t-1)+1,to:n<0?e.length:n}}var vm={b:"bold",i:"italic",e:"code"},bm={x:"strike",e:"code-block",l:"link"},Om={Digit7:"numbers",Digit8:"list",Digit9:"quote"};function Lo(e,t){e.onclick=({target:o})=>{
let n=o.closest("[data-format]");n&&Dt(t,Ao[n.dataset.format])},e.addEventListener("keydown",o=>_m(e,o)),t.addEventListener("keydown",o=>Em(t,o))}function Dt(e,t){
let o=t({value:e.value,start:e.selectionStart,end:e.selectionEnd});return o?(gt(e,o.text,o),e.setSelectionRange(o.start,o.end),!0):!1}function Em(e,t){if(rt(t))
return;let o=Sm(t),n=t.key==="Enter"&&(t.shiftKey||!wt.matches)&&!t.ctrlKey&&!t.metaKey;(o?Dt(e,Ao[o]):n&&Dt(e,hs))&&(t.preventDefault(),t.stopPropagation())}function Sm({
key:e,code:t,ctrlKey:o,metaKey:n,shiftKey:i,altKey:s}){if(!(o||n)||s)return;let a=e.toLowerCase();return i?bm[a]??Om[t]:vm[a]}function _m(e,t){let o={ArrowLeft:-1,
ArrowRight:1}[t.key];if(!o)return;let n=[...e.children].filter(s=>!s.hidden),i=n.at((n.indexOf(document.activeElement)+o)%n.length);for(let s of n)s.tabIndex=s===
i?0:-1;i.focus(),t.preventDefault(),t.stopPropagation()}var Xe=class{#t;#e;#o;constructor({button:t,textarea:o,shown:n}){this.#t=t,this.#e=o,this.#o=n,t.onclick=()=>this.#i?this.#s():this.#n(),n.onkeydown=({key:i})=>i===
"Escape"&&this.#s(),te.addEventListener("ready",()=>this.#i&&this.#r())}close(){this.#a(!1)}get#i(){return!this.#o.hidden}#n(){this.#r(),this.#a(!0),this.#o.focus(
{preventScroll:!0})}#s(){this.#a(!1),this.#e.focus({preventScroll:!0})}#r(){ee(this.#o,this.#e.value),oe(this.#o)}#a(t){this.#o.hidden=!t,this.#e.hidden=t,this.#t.
setAttribute("aria-pressed",t)}};var $m=/<(?:a|b|strong|i|em|s|del|code|pre|li|table|blockquote|h[1-6])[\s>]/iu,Tm=["vscode-editor-data","application/x-jetbrains"],Am=/^(?:\t| {2,})\S/mu;function Do(e,t){
e.addEventListener("paste",o=>Cm(e,o,t)),e.addEventListener("input",()=>t.hidden=!0)}function Cm(e,t,o){let{clipboardData:n}=t,[i,s]=[n.getData("text/plain"),n.
getData("text/html")],a=Tm.some(c=>n.types.includes(c));if(Dt(e,c=>ds(i.trim(),c)))return t.preventDefault();if(!a&&$m.test(s))return t.preventDefault(),Lm(e,{html:s,
text:i});Mm(i,{isFromEditor:a})&&jm(e,{text:i,offer:o})}async function Lm(e,{html:t,text:o}){let{markdownOf:n}=await Zt("paste").catch(()=>({markdownOf:()=>o})),
i=n(t);gt(e,Dm(i,o)?o:i)}var Dm=(e,t)=>e.replaceAll(/\s+/gu,"")===t.replaceAll(/\s+/gu,"");function Mm(e,{isFromEditor:t}){return e.trim().includes(`
`)&&!e.includes("```")&&(t||Am.test(e))}function jm(e,{text:t,offer:o}){let n=e.selectionStart,i=t.replaceAll(`\r
`,`
`);e.addEventListener("input",()=>queueMicrotask(()=>o.hidden=!1),{once:!0}),o.onclick=()=>{o.hidden=!0;let s=n+i.length;e.value.slice(n,s)===i&&Dt(e,({value:a})=>Je(
{value:a,start:n,end:s}))}}function Im(e,{bar:t,textarea:o,offer:n}){return Lo(t,o),Do(o,n),new Xe({button:r('[data-action="preview"]',t),textarea:o,shown:r(".composer-preview",e)})}function Pm(e,{
bar:t,textarea:o}){Lo(t,o),Do(o,r(".paste-offer",e))}var Bv={audit:yn,person:ce,pins:On,reports:En,scheduled:_n,thread:An,threads:Cn},qv={inbox:ve,threads:Le,drafts:ke,scheduled:Ce,saved:Ae,accounts:xe,audit:ye,abandoned:ue,
monitor:_e,settings:Te};export{Eo as ComposerTools,_o as FindBar,co as addMember,vo as askPoll,Br as chooseAction,rs as complete,ys as deleteOthers,Qa as dialogOpeners,Pm as offerFewTools,
Im as offerTools,qv as pages,Bv as panels,Cr as pickEmoji,cc as reportMessage,so as saveMessage,mc as seenBy,hc as sendLater,gc as showVersions,rc as whoReacted,
kc as whoVoted,Be as withShortcodes};
