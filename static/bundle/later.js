/* Made by `make bundle` of 5c2182516f713d5174c0422c0ab5ea36acc56048d5ccd7cf7c627641489065fb. */
import{$ as k,A as ln,Aa as mt,B as m,Ba as En,C as L,Ca as Sn,D as H,Da as D,E as se,Ea as $n,F as M,Fa as An,G as re,Ga as V,H as I,Ha as Tn,I as U,Ia as St,J as P,
Ja as $t,K as ae,Ka as Cn,L as dn,La as $,M as fn,Ma as b,N as rt,Na as S,O as co,Oa as K,P as pn,Pa as At,Q as hn,Qa as de,R as at,Ra as Ln,S as bt,Sa as Dn,T as kt,
Ta as Ht,U as vt,Ua as fe,V as r,Va as pe,W as w,Wa as Mn,X as ct,Xa as lt,Y as h,Ya as et,Z as Q,_ as ce,a as g,aa as v,b as te,ba as F,c as Vo,ca as me,d as Jo,
da as un,e as Xo,ea as y,f as it,fa as Ot,g as st,ga as wn,h as ao,ha as gn,i as Zo,ia as xn,j as Qo,ja as _,k as G,ka as yn,l as tn,la as bn,m as en,ma as R,n as on,
na as q,o as nn,oa as C,p as sn,pa as le,q as ee,qa as A,r as oe,ra as tt,s as ne,sa as kn,t as Z,ta as vn,u as Y,ua as _t,v as rn,va as Et,w as an,wa as On,x as cn,
xa as _n,y as ie,ya as B,z as mn,za as z}from"./main.js";function dt(e,t){let o=new Date(t);e.matches("time")&&(e.dateTime=t),e.title=I(o),h(e,ae(o))}var jn=new WeakMap;function E(e,{list:t,into:o,none:n,sort:i=d=>d,key:s=({id:d})=>d,create:a,update:c,signal:l}){let d=()=>{l?.aborted||(D(r(o,e),i(t.items),{key:s,
create:a,update:c}),n&&(r(n,e).hidden=t.items.length>0||t.failed||!!t.searching),et(e,t))};return jn.get(e)?.close(),jn.set(e,t),t.addEventListener("change",d,{
signal:l}),l?.addEventListener("abort",()=>t.close()),lt(e).onclick=()=>t.more(),d}function he(e,{showsRooms:t=!1,...o}){E(e,{create:()=>w("audit-item"),update:(n,i)=>Ws(n,i,{showsRooms:t}),...o})}function Ws(e,t,{showsRooms:o}){Ht(r(".audit-w\
hat",e),Us(t));let n=r(".audit-why",e);h(n,t.reason?m("audit.reason",{reason:t.reason}):""),n.hidden=!t.reason,h(r(".audit-where",e),o&&t.room?`${Hs(t)} · `:"");
let i=r("time",e);dt(i,t.at)}function Hs({room:e,details:t}){let o=e.name??t.name;return o?m("audit.where",{room:o}):m("audit.where.gone")}function Us({act:e,actor:t,
member:o,room:n,details:i}){let s={user:t?Ot(t):m("audit.console"),member:o&&Ot(o),room:i.name??n?.name,name:i.name,host:i.host,emoji:i.emoji,setting:i.setting&&
m(`settings.${i.setting}`),count:i.retention_days&&M(i.retention_days),role:i.role&&m(`role.${i.role}`),until:i.until&&P(new Date(i.until))},a=o&&t?.id!==o.id,c=zs(
e,{...i,member:o,isOfOther:a});if(e==="retention"&&i.retention_days)return L("audit.retention.days",i.retention_days,s);let l=e==="invite"&&i.uses?L(c,i.uses,s):
m(c,s);return l.startsWith("audit.")?`${s.user}: ${e}`:l}function zs(e,{until:t,by:o,outcome:n,uses:i,member:s,isOfOther:a,retention_days:c}){let d={ban:t&&"unt\
il",mute:"until",reset_password:o,resolve_report:n,invite:i?null:"any",retention:c===0?"ever":"server",revoke_invite:s&&"of",make_token:a&&"of",revoke_token:a&&
"of",remove_app:a&&"of"}[e];return d?`audit.${e}.${d}`:`audit.${e}`}var In={show(e,{conversation:t,signal:o}){let n=new _;he(e,{list:n,into:".audit-list",none:".audit-none",signal:o}),n.open(`/rooms/${t.id}/audit?limit=50`)}};var Ks=36e5;function Pn({act:e,user:t,conversation:o}){let{members:n,room:i}=o,s={name:y(t),room:i.name},a={mute:({until:c,...l})=>n.mute(t.id,{muted_until:c,...l}),
ban:c=>n.ban(t.id,c),remove:c=>n.remove(t.id,c)};return Rn({title:m(`moderate.${e}.title`,s),text:m(`moderate.${e}.text`,s),action:m(`moderate.${e}`),hasEnd:e!==
"remove",mayBeForEver:e==="ban",act:a[e]})}function Gs({seq:e,epoch:t,words:o,conversation:n}){return Rn({title:m("message.delete.title"),text:m("message.delete\
.text",o),action:m("message.delete"),act:({reason:i})=>n.delete({seq:e,epoch:t,reason:i})})}async function Rn({title:e,text:t,action:o,hasEnd:n=!1,mayBeForEver:i=!1,
act:s}){let a=k("moderate"),c=r("form",a);return S(c),r(".moderate-text",c).textContent=t,r(".moderate-until",c).hidden=!n,r('[value=""]',c.elements.hours).hidden=
!i,c.elements.hours.value=i?"":"1",r(".button-danger",c).textContent=o,$(c,async({hours:l,reason:d})=>{let f=n&&l?{until:new Date(Date.now()+Number(l)*Ks).toISOString()}:
{},p=d.trim()?{reason:d.trim()}:{};await s({...f,...p}),a.close("done")}),await v(a,{title:e})==="done"}var Ys=6e4,ue={show(e,{conversation:t,subject:o,router:n,rooms:i,directory:s,presence:a,blocks:c,me:l,signal:d}){let{members:f}=t,p=r(".person",e),u=r("form",e),
x=()=>f.list.find(({user:j})=>j.id===o),O=()=>Vs(e,{user:s.of({id:o}),member:x(),conversation:t,directory:s,presence:a,blocks:c,me:l}),T=K(()=>d.aborted||O());S(
u),$(u,({role:j})=>or(t,x(),j)),tr(e,{conversation:t,member:x,router:n,user:()=>s.of({id:o})}),r('[data-action="write"]',e).onclick=()=>b(p,async()=>n.goToRoom(
(await i.openDirect([o])).id)),r('[data-action="block"]',e).onclick=()=>b(p,()=>er(c,s.of({id:o})));for(let j of[f,s,a,c])j.addEventListener("change",T,{signal:d});
t.addEventListener("room",T,{signal:d});let W=setInterval(T,Ys);d.addEventListener("abort",()=>clearInterval(W)),f.need(),O()}};function Vs(e,{user:t,member:o,conversation:n,
directory:i,presence:s,blocks:a,me:c}){if(r(".person",e).hidden=!t.name,r(".person-missing",e).hidden=!!t.name||!i.knows(t.id),!t.name)return;let l=o?yn(o,s):s.
of(t.id);C(r(".avatar",e),t,{size:"large"}),le(r(".avatar",e),l),h(r(".person-name",e),y(t)),h(r(".person-account",e),[`@${t.name}`,t.pronouns,Js(t)].filter(Boolean).
join(" · ")),h(r(".person-presence",e),t.disabled?m("person.disabled"):bn({state:l,here:o?.here})),Q(r(".person-status",e),gn(t)),Q(r(".person-about",e),t.about),
Nn(r(".person-time",e),t.time_zone&&fn(t.time_zone)),Nn(r(".person-since",e),t.created_at&&dn(new Date(t.created_at)));let d=t.id===c.id;r('[data-action="write"\
]',e).hidden=d||t.disabled===!0,r('[data-open="account"]',e).hidden=!d;let f=r('[data-action="block"]',e);f.hidden=d,h(f,m(a.has(t.id)?"person.unblock":"person.\
block")),Xs(e,n,o),o||Zs(e,n,{isMe:d})}var Js=({bot:e,owner:t})=>e&&(t?m("bot.of",{name:y(t)}):m("bot.mark"));function Nn(e,t){h(r("dd",e),t??""),e.hidden=!t}function Xs(e,t,o){
let{room:n,isOver:i}=t;if(r("form",e).hidden=!o||n.kind==="direct",!o)return;let{role:s}=o,a=Y(n)&&!n.archived&&!i&&!o.user.bot;h(r(".person-role",e),m(`role.${s}`)),
r(".person-role-line",e).hidden=a,r(".member-roles",e).hidden=r(".member-save",e).hidden=!a;let{elements:c}=r("form",e);(c.role.value===""||!e.contains(document.
activeElement))&&(c.role.value=s),Qs(e,t,o)}function Zs(e,{room:t,isOver:o,members:n},{isMe:i}){let s=n.loaded&&!o&&!i&&Z(t)&&t.kind!=="direct";r("form",e).hidden=
!s;for(let a of[".person-role-line",".member-roles",".member-save",".person-muted"])r(a,e).hidden=!0;for(let a of["mute","unmute","remove"])r(`[data-action="${a}\
"]`,e).hidden=!0;r('[data-action="ban"]',e).hidden=!1}function Qs(e,t,o){let n=!t.isOver&&cn(o,t),i=ee(o.muted_until);for(let c of["mute","ban","remove"])r(`[da\
ta-action="${c}"]`,e).hidden=!n;r('[data-action="mute"]',e).hidden||=i,r('[data-action="unmute"]',e).hidden=!n||!i;let s=r(".person-muted",e),a=i&&new Date(o.muted_until);
Q(s,i&&m("person.muted",{date:P(a)})),s.title=i?I(a):""}function tr(e,{conversation:t,member:o,router:n,user:i}){for(let s of["mute","ban","remove"])r(`[data-ac\
tion="${s}"]`,e).onclick=async()=>{let a=!!o(),c=await Pn({act:s,user:i(),conversation:t});c&&!a?B(m("moderate.ban.done",{name:y(i())})):c&&s!=="mute"&&n.go({...n.
address,panel:"people"},{replace:!0})};r('[data-action="unmute"]',e).onclick=()=>b(r("form",e),()=>t.members.mute(o().user.id,{muted_until:null}))}async function er(e,t){
if(e.has(t.id))return e.unblock(t.id);let o=y(t);await A({title:m("person.block.title",{name:o}),text:m("person.block.text"),action:m("person.block")})&&await e.
block(t.id)}async function or({members:e},{user:t,role:o},n){n!==o&&(await e.setRole(t.id,n),B(m("member.role.changed",{name:y(t),role:m(`role.${n}`)})))}var Bn={show(e,{conversation:t,router:o,directory:n,blocks:i,signal:s}){let a=new _,c=()=>a.open(`/rooms/${t.id}/pins?limit=50`),l=({seq:f})=>{t.reveal(f),d()},
d=E(e,{list:a,into:".pin-list",none:".pins-none",key:({seq:f})=>f,create:()=>w("pin-item"),update:(f,p)=>nr(f,p,{directory:n,conversation:t,body:e,router:o,reveal:l}),
signal:s});for(let f of[n,i])f.addEventListener("change",d,{signal:s});Et.addEventListener("ready",d,{signal:s}),t.addEventListener("pins",c,{signal:s}),c()}};function nr(e,t,{
directory:o,conversation:n,body:i,router:s,reveal:a}){let c=o.of(t.user);C(r(".avatar",e),c),pe(r(".report-author",e),c);let l=r(".report-message",e),d=n.isBlocked(
t);d?l.textContent=m("message.blocked"):St(l,t.text),$t(l);let f=r('[data-action="reveal"]',e);f.hidden=!d,f.onclick=()=>a(t);let p=r("time",e);p.dateTime=t.at,
h(p,ae(new Date(t.at))),p.title=I(new Date(t.at)),r('[data-action="show"]',e).onclick=()=>s.go({...s.address,seq:t.seq});let u=r('[data-action="unpin"]',e);u.hidden=
!an(t,n),u.onclick=()=>b(i,()=>n.unpin(t.seq))}var J=class{#t;constructor(t,o){let n=r(".place-filters",t);this.#t=[...n.querySelectorAll("[data-filter]")],n.addEventListener("click",({target:i})=>{let s=i.closest(
"[data-filter]");s&&o(s.dataset.filter)})}show(t){for(let o of this.#t)o.setAttribute("aria-pressed",o.dataset.filter===t)}};var Fn={show(e,{conversation:t,router:o,directory:n,reports:i,signal:s}){let a=new _,c="waiting",l=()=>a.open(`/rooms/${t.id}/reports?state=${c}&limit=50`),d=(O,T)=>b(
e,()=>i.resolve(O,T)).then(l),f=({seq:O})=>o.go({...o.address,seq:O}),p=E(e,{list:a,into:".report-list",none:".reports-none",create:()=>w("report-item"),update:(O,T)=>ir(
O,T,{directory:n,resolve:d,toMessage:f}),signal:s}),u=O=>(c=O,x.show(O),h(r(".reports-none",e),m(`reports.none.${O}`)),l()),x=new J(e,u);n.addEventListener("cha\
nge",p,{signal:s}),i.addEventListener("change",({detail:O})=>O.room===t.id&&l(),{signal:s}),u(c)}};function ir(e,t,{directory:o,resolve:n,toMessage:i}){let{message:s,
reporter:a,reason:c,at:l,resolved_at:d,kept_until:f}=t;sr(r(".report-head",e),s&&o.of(s.user)),h(r(".report-message",e),rr(s)),Q(r(".report-kept",e),f&&m("repor\
ts.kept",{date:rt(new Date(f))})),Ht(r(".report-reason",e),m("reports.reason",{name:Ot(o.of(a)),reason:c})),dt(r("time",e),d??l);let p=r('[data-action="show"]',
e);p.hidden=!s||!!f,p.onclick=()=>i(t),ar(e,t,o);let u=r(".report-answer",e);u.hidden=!!d;for(let x of["acted","dismissed"]){let O=r(`[data-action="${x}"]`,e);O.
hidden=!!d,O.onclick=()=>n(t,{outcome:x,note:r("input",u).value.trim()||void 0})}}function sr(e,t){e.hidden=!t,t&&(C(r(".avatar",e),t),pe(r(".report-author",e),
t))}function rr(e){return e?e.deleted?m("message.deleted"):_t(e.text):m("reports.hidden")}function ar(e,{outcome:t,resolved_by:o,reporter:n,note:i},s){let a=r("\
.report-outcome",e);a.hidden=!t,Ht(a,t?m(`reports.outcome.${t}`,{name:Ot(s.of(o))}):""),Q(r(".report-note",e),i&&m("reports.told",{name:y(s.of(n)),note:i}))}function Tt(e){let t=!1;return async o=>{try{return await e(t?{...o,mention_many:!0}:o)}catch(n){throw t||=n.code==="many_mentioned",n}}}var X=({time_zone:e})=>e??Intl.DateTimeFormat().resolvedOptions().timeZone;function qn(e,t){let o=e;for(let n=0;n<2;n+=1)o=e-(mo(o,t)-o);return new Date(o)}var ft=(e,t)=>new Date(
mo(e,t)).toISOString().slice(0,16),Ct=(e,t)=>qn(Date.parse(`${e}Z`),t);function we(e,t=Date.now()){let o=Math.floor(mo(t,e)/864e5)*864e5,n=(8-new Date(o).getUTCDay())%
7||7,i=s=>qn(o+s*864e5+9*36e5,e);return{hour:new Date(t+36e5),tomorrow:i(1),monday:i(n)}}function mo(e,t){let o={timeZone:t,hourCycle:"h23",year:"numeric",month:"\
numeric",day:"numeric",hour:"numeric",minute:"numeric",second:"numeric"},n=new Intl.DateTimeFormat("en-US",o).formatToParts(e),{year:i,month:s,day:a,hour:c,minute:l,
second:d}=Object.fromEntries(n.map(({type:f,value:p})=>[f,Number(p)]));return Date.UTC(i,s-1,a,c,l,d)}async function Lt({title:e,action:t,me:o,act:n,words:i=null,repeats:s=!1,repeat:a="once",mayBeNone:c=!1,before:l=null}){let d=k("pick-time"),f=r("form",d),p=X(o);
S(f);let u=we(p);for(let[T,W]of Object.entries(u))h(r(`[data-time="${T}"]`,f),U(W,p));r('[data-time="monday"]',f).closest(".choice").hidden=u.monday.getTime()===
u.tomorrow.getTime(),r(".time-text",f).hidden=i===null,f.elements.text.value=i??"",f.elements.repeat.value=a,r(".time-none",f).hidden=!c,r(".time-repeat",f).hidden=
!s,h(r(".time-zone",f),m("time.zone",{zone:p.replaceAll("_"," ")}));let{when:x,other:O}=f.elements;return O.min=ft(Date.now(),p),O.value=ft(l??u.tomorrow,p),x.value=
l?"other":c?"none":"hour",O.onfocus=()=>x.value="other",r(".button-primary",f).textContent=t,$(f,async T=>{let W=T.when==="other"?Ct(T.other,p):u[T.when],j=i===
null?{}:{text:T.text};await n({at:W?.toISOString()??null,repeat:T.repeat,time_zone:p,...j}),d.close("done")}),await v(d,{title:e})==="done"}function ge(e,t,{store:o,me:n,roomName:i,onChange:s,mayChange:a=!0,isBlocked:c=!1}){let{at:l,repeat:d,time_zone:f,failure:p,text:u,state:x}=t;h(r(".draft-text",
e),c?m("message.blocked"):u);let O=d==="once",T=U(new Date(l),O?X(n):f);h(r(".scheduled-at",e),O?T:m("scheduled.repeats",{repeat:m(`repeat.${d}`),date:T}));let W=r(
".scheduled-failure",e);W.hidden=!p,h(W,p?!O&&x==="failed"?m("scheduled.stopped"):m("scheduled.failed",{reason:H({code:p})}):"");let nt=(Zt,Qt)=>{let Wt=r(`[dat\
a-act="${Zt}"]`,e);return Wt.onclick=()=>Promise.resolve(Qt()).then(s).catch(z),Wt.hidden=!a,Wt};nt("now",()=>cr(t,o)).hidden=!O,nt("change",()=>mr(t,{store:o,me:n})),
nt("cancel",()=>lr({text:r(".draft-text",e).textContent,roomName:i},()=>o.cancel(t)))}function xe(e,t){r(".scheduled-hint",e).hidden=t.every(({repeat:o})=>o==="\
once")}async function cr(e,t){try{await t.sendNow(e)}catch(o){let{count:n,most:i}=o;if(o.code!=="many_mentioned"||n>i)throw o;await vn(n)&&await t.sendNow(e,{isMeant:!0})}}
var mr=(e,{store:t,me:o})=>Lt({title:m("scheduled.change"),action:m("save"),me:o,words:e.text,repeats:!0,repeat:e.repeat,before:Date.parse(e.at),act:Tt(n=>t.change(
e,n))});async function lr({text:e,roomName:t},o){await A({title:m("scheduled.cancel.title"),text:m("scheduled.cancel.text",{text:_n(e),room:t}),action:m("schedu\
led.cancel")})&&await o()}var Wn={show(e,{conversation:t,directory:o,blocks:n,scheduled:i,signal:s}){let{id:a,me:c}=t,l=new _,d=()=>l.open(`/rooms/${a}/scheduled?limit=50`),f=({user:u})=>u.
id===c.id||Z(t.room),p=E(e,{list:l,into:".scheduled-list",none:".scheduled-none",create:()=>w("room-scheduled-item"),update:(u,x)=>{let O=o.of(x.user);C(r(".ava\
tar",u),O),h(r(".report-author",u),y(O)),ge(u,x,{store:i,me:c,roomName:t.room.name,onChange:d,mayChange:f(x),isBlocked:n.has(x.user.id)})},signal:s});for(let u of[
o,n])u.addEventListener("change",p,{signal:s});t.addEventListener("room",p,{signal:s}),l.addEventListener("change",()=>xe(e,l.items),{signal:s}),i.addEventListener(
"change",d,{signal:s}),d()}};var ye=class extends mn{root;floor=1;hasOlder;constructor({items:t,prev:o,thread:n}){super({first:t[0]?.seq??n.root,last:t.at(-1)?.seq??n.root}),this.root=tn(n.
message),this.prepend(t,{from:this.first,before:this.last+1}),this.#t(o)}get cursor(){return this.last}shows(t){return st(t)}hear(t){t.thread===this.root.seq&&t.
seq>this.last?this.take(en(t)):Zo(t)?this.expire(t.before):ao(t)&&this.change(t)}change(t){super.change(t),ao(t)===this.root.seq&&(this.root=on(this.root,t))}expire(t){
let o=this.hasOlder===!1;super.expire(t),!(!this.root||this.root.seq>=this.expiredBefore)&&(this.root=sn(this.root),o&&this.begin(this.root))}prependPage({items:t,
prev:o}){this.prepend(t,{from:t[0]?.seq??this.first}),this.#t(o)}joins(t){return!this.hasOlder||t.last<this.first?!1:(this.hasOlder=t.hasOlder,super.joins(t))}trim(){}#t(t){
this.hasOlder=t!==null,this.hasOlder||this.begin(this.root)}};var Hn=200,dr=300,fr={entries:[],first:null,last:null,cursor:null,floor:1,hasOlder:!1,entry(){},holds:()=>!1,trim(){}},pr=["state","room","me","isOver","unsentE\
dits","typing","members","readers","keepsEdits"],be=class extends EventTarget{#t;#e=null;#o=0;#i=!1;#n=[];#s=new AbortController;#r=null;#a=null;#m=null;#c=null;#d=new Qo;isThread=!0;follows=!1;readSeq=0;failure=null;constructor({
conversation:t,root:o,threads:n}){super(),this.#t=t,this.root=o,this.id=`${t.id}:${o}`;for(let s of pr)Object.defineProperty(this,s,{get:()=>t[s]});let{signal:i}=this.#s;
for(let s of["change","room"])t.addEventListener(s,()=>this.#h(s),{signal:i});t.addEventListener("lost-edit",({detail:s})=>this.#h("lost-edit",s),{signal:i}),t.
addEventListener("event",({detail:s})=>this.#f(s),{signal:i}),t.addEventListener("resync",()=>this.#y(),{signal:i}),t.addEventListener("state",()=>this.#b(),{signal:i}),
n.addEventListener("told",({detail:s})=>this.#u(s),{signal:i}),this.state==="live"&&this.load()}close(){this.#r&&this.#x(),this.#s.abort()}get rootEntry(){return this.#e?.
root}async load(){this.#o+=1;let t=this.#o;this.#i=!0,this.#n=[];let o=this.#e===null;try{let n=await g.get(`${this.#l}?limit=${Hn}`);if(t!==this.#o)return;let i=new ye(
n);for(let s of this.#n)i.hear(s);this.#e&&i.joins(this.#e),i.expire(this.#t.timeline.expiredBefore),this.#e=i,this.#w(n.thread),o&&n.thread.unread&&(this.#m=n.
thread.read_seq),this.failure=null}catch(n){if(t!==this.#o)return;this.failure=n}this.#i=!1,this.#h("change"),this.#h("thread")}history={isAtNewest:!0,toNewest(){},
loadNewer(){},goTo:async t=>!!this.timeline.entry(t),loadOlder:()=>this.#c??=this.#p().finally(()=>this.#c=null)};get timeline(){let t=this.#e??fr;return t.epoch=
this.#t.timeline.epoch,Object.assign(this.history,{shown:t,hasOlder:t.hasOlder}),t}get unread(){let t=this.#m;return{first:(t===null?null:this.timeline.entries.
find(({seq:n,user:i})=>n>t&&i.id!==this.me.id))?.seq??null,below:()=>0,stoppedElsewhere:!1}}reading={seen:0,back(){},answered:()=>this.#m=null,away:()=>{},seeAll:()=>this.#g(),
see:({to:t})=>t>=this.timeline.last&&this.#g()};keep(){}get unsent(){return this.#t.unsentIn(this.root)}get lastOwn(){return this.timeline.entries.findLast(t=>st(
t)&&rn(t,this))}quoted(t){return this.timeline.entry(t)??this.#t.quoted(t)}send(t,{quote:o,inRoom:n,call:i}={}){this.#m=null,this.#d.note(this.#t.send(t,{thread:this.
root,quote:o,inRoom:n,call:i}))}takeBack(){return this.#d.takeBack(this)}async follow(t){let o=`${this.#l}/follow`;this.#w(await(t?g.put(o):g.delete(o))),this.#h(
"thread")}solve(t){let o=`${this.#l}/solved?${new URLSearchParams({epoch:this.#t.timeline.epoch})}`;return t?g.put(o):g.delete(o)}ask=t=>this.#t.ask({...t,thread:this.
root,epoch:this.timeline.epoch});reactedTo=t=>this.#t.reactedTo(t);pressedIn=t=>this.#t.pressedIn(t);press=(t,o)=>this.#t.press(t,o);chosenIn=t=>this.#t.chosenIn(
t);vote=(t,o)=>this.#t.vote(t,o);endPoll=t=>this.#t.endPoll(t);roomCalled=t=>this.#t.roomCalled(t);linked=(t,o)=>this.#t.linked(t,o);personOf=t=>this.#t.personOf(
t);isSaved=t=>this.#t.isSaved(t);isBlocked=t=>this.#t.isBlocked(t);reveal=t=>this.#t.reveal(t);retry=t=>this.#t.retry(t);discard=t=>this.#t.discard(t);sayTyping=()=>this.#t.
sayTyping();edit=(t,o)=>this.#t.edit(t,o);delete=t=>this.#t.delete(t);react=(t,o)=>this.#t.react(t,o);pin=t=>this.#t.pin(t);unpin=t=>this.#t.unpin(t);unreact=(t,o)=>this.#t.
unreact(t,o);get#l(){return`/rooms/${this.#t.id}/messages/${this.root}/thread`}async#p(){let t=this.#e;if(!t?.hasOlder)return;let o=await g.get(`${this.#l}?befo\
re=${t.first}&limit=${Hn}`);t===this.#e&&(t.prependPage(o),this.#h("change"))}#f(t){this.#i&&this.#n.push(t),this.#e&&(this.#e.hear(t),this.#h("thread"))}#u({room:t,
root:o,...n}){t!==this.#t.id||o!==this.root||(this.#w(n),this.#h("thread"))}#w({follows:t,read_seq:o}){Object.assign(this,{follows:t,readSeq:o})}#g(){let{last:t}=this.
timeline;t===null||this.#a!==null&&t<=this.readSeq||(this.#a=this.readSeq=Math.max(t,this.readSeq),clearTimeout(this.#r),this.#r=setTimeout(()=>this.#x(),dr))}#x(){
clearTimeout(this.#r),this.#r=null,g.put(`${this.#l}/read`,{seq:this.#a}).catch(()=>{})}#y(){this.#e=null,this.#h("resync"),this.state==="live"&&this.load()}#b(){
this.state==="live"&&this.load(),this.#h("state")}#h(t,o){this.dispatchEvent(new CustomEvent(t,{detail:o}))}};var Dt=null,zn={show(e,{conversation:t,subject:o,threads:n,signal:i,...s}){let[a,c]=o.split(":").map(Number),l=r(".thread",e);Dt??=new Mn({...s,threads:n,root:l}),
Dt.root!==l&&l.replaceWith(Dt.root);let d=new be({conversation:t,root:a,threads:n});i.addEventListener("abort",()=>d.close());let f=()=>hr(Dt.root,d);for(let p of[
"thread","room","state"])d.addEventListener(p,f,{signal:i});f(),Dt.show(d),c&&d.addEventListener("change",()=>Dt.goTo(c),{signal:i,once:!0})}};function hr(e,t){
let{rootEntry:o,follows:n,failure:i,room:s}=t,a=r(".thread-bar",e),c=!!o?.solved;a.hidden=!o,h(r(".thread-failure",e),i?H(i):""),Un(r('[data-act="follow"]',a),{
isOn:n,act:()=>t.follow(!n)}),h(r('[data-act="follow"] span',a),m(n?"thread.unfollow":"thread.follow"));let l=r('[data-act="solve"]',a);Un(l,{isOn:c,act:()=>t.solve(
!c)}),h(r("span",l),m(c?"thread.solved":"thread.solve"));let d=!!ie(s);l.hidden=d,r(".thread-solved",a).hidden=!d||!c}function Un(e,{isOn:t,act:o}){e.setAttribute(
"aria-pressed",t),e.onclick=()=>o().catch(z)}var ke={all:"",unread:"&unread=true",unsolved:"&solved=false",solved:"&solved=true"};function ve(e,{room:t,root:o,unread:n,message:i},{directory:s,blocks:a,roomName:c=""}){
let{replies:l,solved:d,user:f}=i,p=r("a",e);p.href=it({view:"room",room:t,panel:`thread:${o}`}),p.classList.toggle("has-unread",n>0);let u=s.of(f);fe(r(".avatar\
-button",e),u),h(r(".thread-item-author",e),y(u)),h(r(".thread-item-room",e),c),h(r(".thread-item-text",e),ur(i,a));let x=[L("thread.replies",l.count),$n(new Date(
l.last_at)),d&&m("thread.solved")];h(r(".thread-item-facts",e),x.filter(Boolean).join(" · "));let[O,T]=r(".thread-item-unread",e).children;h(O,n?String(n):""),
h(T,n?L("rooms.unread",n):"")}function ur({user:e,text:t,deleted:o},n){return o?m("message.deleted"):n.has(e.id)?m("message.blocked"):On(t)}var Kn={show(e,{conversation:t,directory:o,blocks:n,signal:i}){let{id:s}=t,a=new _,c=E(e,{list:a,into:".thread-list",none:".threads-none",key:({root:f})=>f,create:()=>w(
"thread-item"),update:(f,p)=>ve(f,p,{directory:o,blocks:n}),signal:i}),l=f=>(d.show(f),a.open(`/rooms/${s}/threads?limit=50${ke[f]}`)),d=new J(e,l);for(let f of[
o,n])f.addEventListener("change",c,{signal:i});l("all")}};var Oe=class{#t;#e=new _;constructor(t){this.#t=t,E(t,{list:this.#e,into:".abandoned-list",none:".abandoned-none",create:()=>w("abandoned-item"),update:(o,n)=>this.#n(
o,n)})}show(){this.#o(),r(".form-error",this.#t).hidden=!0,this.#i()}#o(){return this.#e.open("/abandoned-rooms?limit=50")}#i(){r(".place-title",this.#t).focus()}#n(t,o){
let n=[o.kind==="private"&&m("abandoned.private"),m("browse.active",{date:rt(new Date(o.active_at))})];h(r(".abandoned-name",t),o.name),h(r(".hint",t),n.filter(
Boolean).join(" · "));let[i,s]=t.querySelectorAll("button");i.hidden=o.kind==="private",i.setAttribute("aria-label",m("abandoned.restore.room",{room:o.name})),
s.setAttribute("aria-label",m("abandoned.delete.room",{room:o.name})),i.onclick=()=>this.#s("restore",o,()=>g.put(`/abandoned-rooms/${o.id}/owner`)),s.onclick=()=>this.#s(
"delete",o,a=>g.delete(te(`/abandoned-rooms/${o.id}`,a)))}async#s(t,o,n){let i=m(`abandoned.${t}.title`,{room:o.name}),s=t==="restore",a={title:i,text:m(`abando\
ned.${t}.text`),action:m(`abandoned.${t}`),isHarmless:s},c=s?await A(a)&&{}:await tt(a);c&&(await b(this.#t,async()=>{await n(c),B(m(`abandoned.${t}.done`,{room:o.
name}))}),await this.#o(),this.#i())}};var wr=.2,pt=class extends _{#t=null;words="";get searching(){return this.#t!==null||this.loading}search(t){clearTimeout(this.#t),this.words=t,this.#t=setTimeout(
()=>this.#e(),t?wr*1e3:0)}close(){clearTimeout(this.#t),super.close()}#e(){this.#t=null,this.open(this.pathFor(this.words))}};var gr=50,_e=class extends pt{pathFor(t){return`/accounts?${new URLSearchParams({limit:gr,q:t})}`}async change({id:t},o){return this.#t(await g.patch(`/accounts\
/${t}`,o))}async endSessions(t,o){return await g.delete(te(`/accounts/${t.id}/sessions`,o)),this.#t({...t,sessions:0,last_seen_at:null})}makeLink({id:t},o){return g.
post(`/accounts/${t}/password-link`,o)}#t(t){return this.items=this.items.map(o=>o.id===t.id?t:o),this.dispatchEvent(new Event("change")),t}};var xr=new Set(["enable","link"]);function Gn({account:e,accounts:t,me:o}){let n=k("one-account"),i=r(".dialog-body",n),s=e,a=(l,d)=>{r(`[data-act="${l}"]`,i).onclick=
async()=>{let f=await br(yr(l,s),s);f&&await b(i,()=>d(s,f))}},c=l=>{s=l,kr(i,s,{me:o})};return a("disable",async(l,d)=>c(await t.change(l,{disabled:!0,...d}))),
a("enable",async(l,d)=>c(await t.change(l,{disabled:!1,...d}))),a("role",async(l,d)=>c(await t.change(l,{role:lo(l),...d}))),a("sessions",async(l,d)=>c(await t.
endSessions(l,d))),a("link",async(l,d)=>Or(i,l,await t.makeLink(l,d))),r(".form-error",i).hidden=!0,c(e),v(n,{title:y(e)})}var lo=({role:e})=>e==="owner"?"membe\
r":"owner",yr=(e,t)=>e==="role"?`make_${lo(t)}`:e,br=(e,t)=>tt({title:m(`accounts.${e}.title`,{name:y(t)}),text:m(`accounts.${e}.text`,{name:y(t),account:t.name}),
action:m(`accounts.${e}.action`),isHarmless:xr.has(e)});function kr(e,t,{me:o}){let{name:n,role:i,sessions:s,bot:a,created_at:c,last_seen_at:l,disabled_at:d}=t,
f={name:n,role:m(`accounts.role.${i}`),seen:m("accounts.seen.none"),sessions:M(s)};for(let[O,T]of Object.entries(f))h(Ee(e,O),T);for(let[O,T]of Object.entries({
since:c,seen:l,disabled:d}))T?dt(Ee(e,O),T):Ee(e,O).title="";Ee(e,"disabled").parentElement.hidden=!d;let p=t.id===o.id,u=!!d,x={link:!u&&!a,role:!a,sessions:s>
0,disable:!u,enable:u};vr(r(".account-acts",e),()=>{for(let[O,T]of Object.entries(x))r(`[data-act="${O}"]`,e).hidden=p||!T}),h(r('[data-act="role"]',e),m(`accou\
nts.make_${lo(t)}`)),r(".account-own",e).hidden=!p,r(".link-made",e).hidden=!0}var Ee=(e,t)=>r(`[data-fact="${t}"] dd`,e);function vr(e,t){let o=[...e.children],
n=o.indexOf(document.activeElement);if(t(),n<0||!o[n].hidden)return;let i=a=>!a.hidden;(o.slice(n).find(i)??o.slice(0,n).findLast(i))?.focus()}function Or(e,t,{
url:o,qr:n,expires_at:i}){let s=r(".link-made",e),a=r(".link-url",s);h(r(".link-for",s),m("accounts.link.for",{name:y(t)})),h(r(".link-end",s),m("accounts.link.\
end",{date:P(new Date(i))})),r(".invite-qr",s).src=n,a.value=o,s.hidden=!1,a.focus(),a.select();let c=r('[data-action="copy"]',s);r(".link-copied",s).hidden=!0,
c.onclick=()=>b(e,async()=>{await En(o),r(".link-copied",s).hidden=!1})}var Se=class{#t;#e;#o;#i=new _e;#n;constructor(t,{me:o,directory:n}){this.#t=t,this.#e=o,this.#o=n,this.#n=r("input",t),this.#n.oninput=()=>this.#i.search(this.#n.
value.trim());let i=E(t,{list:this.#i,into:".account-list",none:".accounts-none",create:()=>w("account-item"),update:(a,c)=>this.#s(r("button",a),c)}),s=K(()=>t.
hidden||i());n.addEventListener("change",s)}show(){document.activeElement!==this.#n&&(this.#n.value=""),this.#i.search(this.#n.value.trim()),(bt.matches?this.#n:
r(".place-title",this.#t)).focus()}#s(t,o){let{name:n,display_name:i,role:s,disabled_at:a,owner:c}=o,l=[c&&m("bot.of",{name:y(c)}),s==="owner"&&m("role.owner"),
a&&m("accounts.is_disabled")];C(r(".avatar",t),this.#o.of(o)),h(r(".account-item-name",t),y(o)),h(r(".hint",t),i&&i!==n?n:""),h(r(".account-item-state",t),l.filter(
Boolean).join(" · ")),t.classList.toggle("is-away",!!a),t.onclick=()=>Gn({account:o,accounts:this.#i,me:this.#e})}};var $e=class{#t;#e=new _;constructor(t){this.#t=t,he(t,{list:this.#e,into:".act-list",none:".acts-none",showsRooms:!0})}show(){this.#e.open("/audit?limit=50"),r(
".place-title",this.#t).focus()}};var Ae=class{#t;#e;#o;constructor(t,{drafts:o,rooms:n}){this.#t=t,this.#e=o,this.#o=n,o.addEventListener("change",()=>this.#i()),n.addEventListener("change",K(()=>this.#i()))}show(){
this.#i(),r(".place-title",this.#t).focus()}#i(){let t=this.#e.written.map(o=>({...o,room:this.#o.find(o.room)})).filter(({room:o})=>o);r(".drafts-none",this.#t).
hidden=t.length>0,D(r(".draft-list",this.#t),t,{key:({place:o})=>o,create:()=>w("draft-item"),update:(o,n)=>this.#n(o,n)})}#n(t,{place:o,room:n,thread:i}){let s=r(
"a",t);s.href=it({view:"room",room:n.id,panel:i&&`thread:${i}`}),ct(s,i?"thread":At(n));let a=i?m("drafts.in_thread",{room:n.name}):n.name;h(r(".draft-room",s),
a),h(r(".draft-text",s),this.#e.of(o));let c=r("button",t);c.title=m("drafts.delete"),c.setAttribute("aria-label",m("drafts.delete.from",{room:a})),c.onclick=()=>this.#e.
keep(o,"")}};var _r=200,Er={ArrowDown:1,ArrowUp:-1};function Sr({kind:e,message:{seq:t,thread:o,in_room:n}}){let i=e==="reply"?t:n?null:o;return i?{panel:`thread:${i}`}:{seq:t}}
var $r=({text:e,deleted:t})=>t?m("message.deleted"):_t(e).replace(/\s+/gu," ").slice(0,_r),Te=class{#t;#e;#o;#i;#n;constructor(t,{inbox:o,...n}){this.#t=t,this.#e=
o,this.#o=n,this.#i=E(t,{list:o.list,into:".inbox-list",none:".inbox-none",create:()=>w("inbox-item"),update:(s,a)=>this.#r(s,a)});let i=K(()=>t.hidden||this.#i());
for(let s of[n.rooms,n.directory,n.blocks])s.addEventListener("change",i);this.#n=new J(t,s=>this.#s(s)),r('[data-testid="inbox-all-done"]',t).onclick=()=>this.#l(
o.setAllDone()),r(".inbox-list",t).addEventListener("keydown",s=>this.#d(s))}show(){this.#s(this.#e.filter),r(".place-title",this.#t).focus()}leave(){this.#e.leave()}#s(t){
this.#n.show(t),h(r(".inbox-none",this.#t),m(t==="done"?"inbox.none.done":"inbox.none")),this.#e.show(t)}#r(t,o){let{message:n,by:i,unread:s,done:a}=o,{directory:c,
rooms:l}=this.#o,d=c.of(i),f=r("a",t);t.classList.toggle("is-unread",s),f.href=it({view:"room",room:n.room,...Sr(o)}),fe(r(".avatar-button",t),d),h(r(".inbox-wh\
at",f),this.#m(o,y(d))),h(r(".inbox-room",f),l.find(n.room)?.name??""),h(r(".inbox-time",f),rt(new Date(o.at))),h(r(".inbox-text",f),this.#a(o));let p=r(".icon-\
button",t);p.title=m(a?"inbox.reopen":"inbox.done"),p.setAttribute("aria-label",p.title),p.onclick=()=>this.#c(t,o)}#a({message:t,reply:o,by:n}){let i=o?{...o,user:n}:
t;return this.#o.blocks.has(i.user.id)&&!i.deleted?m("message.blocked"):$r(i)}#m({kind:t,emoji:o,count:n},i){return t!=="reaction"?m(`inbox.${t}`,{name:i}):L("i\
nbox.reaction",n,{name:i,emoji:o??""})}async#c(t,{id:o,done:n}){let i=t.nextElementSibling??t.previousElementSibling,s=t.contains(document.activeElement);await this.#l(
this.#e.setDone(o,!n)),s&&(i?r("a",i):r(".place-title",this.#t)).focus()}#d(t){let o=t.target.closest(".inbox-item");if(!o||t.altKey||t.ctrlKey||t.metaKey)return;
let n=Er[t.key];if(t.key==="Delete")r(".icon-button",o).click();else if(n)(n>0?o.nextElementSibling:o.previousElementSibling)?.querySelector("a").focus();else return;
t.preventDefault()}#l(t){return t.catch(z)}};var Ar="/api/v1/monitor/ws",Tr="parley.v1",Cr=8e3,Lr=8e3,Ce=class extends EventTarget{#t=null;#e;#o;#i=new Vo;#n=new Map;state="connecting";keptSeconds=600;own=null;open(){
this.close(),this.#l("connecting"),this.#s()}close(){clearTimeout(this.#e),clearTimeout(this.#o);let t=this.#t;this.#t=null,t?.close(),this.#n.clear()}get nodes(){
let t=this.#a;return[...this.#n].filter(([,i])=>i.at(-1).at>t-Cr).map(([i])=>i).sort().sort((i,s)=>(s===this.own)-(i===this.own))}samplesOf(t){return this.#n.get(
t)??[]}#s(){let t=new URL(Ar,location.href);t.protocol=t.protocol.replace("http","ws");let o=new WebSocket(t,Tr);o.onmessage=({data:n})=>o===this.#t&&this.#r(JSON.
parse(n)),o.onclose=n=>o===this.#t&&this.#d(n),this.#t=o,this.#c()}#r(t){if(this.#c(),t.type==="hello"&&(this.#n.clear(),this.#i.reset(),this.own=t.node,this.keptSeconds=
t.kept_seconds,this.#l("live")),t.type==="samples")for(let o of t.items)this.#m(o);t.type==="sample"&&this.#m(t),this.dispatchEvent(new CustomEvent("change",{detail:t}))}get#a(){
return Math.max(...[...this.#n.values()].map(t=>t.at(-1).at))}#m(t){let{node:o,at:n}=t;this.#n.has(o)||this.#n.set(o,[]);let i=this.#n.get(o);i.push(t);let s=n-
this.keptSeconds*1e3,a=i.findIndex(c=>c.at>=s);a>0&&i.splice(0,a);for(let[c,l]of this.#n)l.at(-1).at<s&&this.#n.delete(c)}#c(){clearTimeout(this.#o),this.#o=setTimeout(
()=>{this.#t.onclose=null,this.#t.close(),this.#d({})},Lr)}async#d({code:t,reason:o}){if(clearTimeout(this.#o),!Jo(t,o).again)return this.#l("ended");this.#l("l\
ost"),this.#e=setTimeout(()=>this.#s(),this.#i.next()*1e3);let n=await g.get("/me").catch(({status:i})=>i===401?{}:null);!n||n.role==="owner"||this.state!=="los\
t"||(clearTimeout(this.#e),this.#l("ended"))}#l(t){this.state=t,this.dispatchEvent(new Event("change"))}};var fo=new Map;function Ut(e,t=3){let o=`${e} ${t}`;if(!fo.has(o)){let n=e?{style:"unit",unit:e,unitDisplay:"short"}:{};fo.set(o,new Intl.NumberFormat(ln,{...n,
maximumSignificantDigits:t}))}return fo.get(o)}var Yn=["byte","kilobyte","megabyte","gigabyte","terabyte"];function Le(e,t){let o=Math.min(Yn.length-1,Math.floor(
Math.log10(Math.max(1,e))/3));return Ut(Yn[o],t).format(e/1e3**o)}var po=e=>Ut("percent").format(e),ho=e=>e<1e3?Ut("millisecond",2).format(e):Ut("second").format(
e/1e3),zt=e=>Ut("",3).format(e),De=e=>m("per_second",{amount:zt(e)});var Dr=[{name:"processor",most:100,value:po,lines:{machine:({host:e})=>e.cpu_percent,process:({process:e})=>e.cpu_percent}},{name:"memory",value:Le,lines:{machine:({
host:e})=>e.memory_bytes,process:({process:e})=>e.memory_bytes},more:{memory_total:({host:e})=>e.memory_total_bytes}},{name:"messages",most:1,value:De,lines:{messages:({
chat:e})=>e.messages_per_second}},{name:"deliveries",most:1,value:De,lines:{deliveries:({chat:e})=>e.deliveries_per_second}},{name:"commits",most:1,value:ho,lines:{
p99:({chat:e})=>e.commit_p99_ms,p50:({chat:e})=>e.commit_p50_ms}},{name:"lag",most:5,value:ho,lines:{loop:({chat:e})=>e.loop_lag_ms,backplane:({chat:e})=>e.backplane_lag_ms}},
{name:"sockets",most:5,value:zt,lines:{sockets:({chat:e})=>e.room_sockets+e.account_sockets,people:({chat:e})=>e.people}},{name:"queue",most:10,value:zt,lines:{
queued:({chat:e})=>e.queued}},{name:"storage",value:Le,lines:{database:({storage:e})=>e.database_bytes,wal:({storage:e})=>e.wal_bytes},more:{free:({storage:e})=>e.
free_bytes}}],Me=class{#t;#e=new Ce;#o=null;#i=[];#n=!1;#s=!1;constructor(t){this.#t=t;let o=K(()=>this.#n&&this.#c()),n=K(()=>this.#n&&this.#d());this.#e.addEventListener(
"change",({detail:i})=>this.#r(i)?n():o())}show(){this.#n=!0,this.#e.open(),r(".place-title",this.#t).focus(),this.#s=!1,this.#a().catch(()=>{this.#s=!0,this.#c()})}leave(){
this.#n=!1,this.#e.close()}#r(t){return t?.type==="sample"&&this.#o!==null&&t.node!==this.#o}async#a(){let[{LineChart:t}]=await Promise.all([me("charts"),un("ch\
arts_style")]);this.#i.length||(this.#i=Dr.map(o=>this.#m(o,t))),this.#c()}#m({name:t,most:o,value:n,lines:i,more:s={}},a){let c=w("monitor-chart");h(r("h2",c),
m(`monitor.${t}`)),r(".monitor-charts",this.#t).append(c);let{keptSeconds:l}=this.#e,d=u=>re(u*1e3),f=u=>n(u,2),p={count:Object.keys(i).length,most:o,seconds:l,
value:f,moment:d};return{figure:c,chart:new a(r(".monitor-plot",c),p),lines:i,more:s,value:n}}#c(){let{nodes:t,state:o}=this.#e;t.length&&!t.includes(this.#o)&&
(this.#o=t[0]),this.#l(this.#s?"failed":o),this.#d();let n=this.#e.samplesOf(this.#o);if(r(".monitor-charts",this.#t).hidden=!n.length,!n.length||document.hidden)
return;let i=n.map(({at:s})=>s/1e3);for(let{figure:s,chart:a,lines:c,more:l,value:d}of this.#i)Mr(r("dl",s),{newest:n.at(-1),lines:c,more:l,value:d}),a.show(i,Object.
values(c).map(f=>n.map(f)))}#d(){let{nodes:t}=this.#e,o=r(".monitor-nodes",this.#t);o.hidden=t.length<2;let n=t.map(i=>({key:i,newest:this.#e.samplesOf(i).at(-1)}));
D(o,n,{create:()=>w("monitor-node"),update:(i,{key:s,newest:a})=>{let{host:c,process:l,chat:d}=a,f=r("button",i),p=[l.cpu_percent===null?"":po(l.cpu_percent),l.
memory_bytes===null?"":Le(l.memory_bytes),m("monitor.node.sockets",{count:zt(d.room_sockets+d.account_sockets)}),m("monitor.node.messages",{rate:De(d.messages_per_second)})];
h(r(".monitor-node-name",f),m("monitor.node",{host:c.name,pid:l.pid})),h(r(".monitor-node-facts",f),p.filter(Boolean).join(" · ")),f.setAttribute("aria-pressed",
String(s===this.#o)),f.onclick=()=>{this.#o=s,this.#c()}}})}#l(t){let o=r(".monitor-state",this.#t);o.hidden=t==="live",o.hidden||h(o,m(`monitor.state.${t}`))}};
function Mr(e,{newest:t,lines:o,more:n,value:i}){let s=[...Object.entries(o).map(([a,c],l)=>({key:a,number:c(t),line:l+1})),...Object.entries(n).map(([a,c])=>({
key:a,number:c(t)}))].filter(({number:a})=>a!==null);D(e,s,{create:()=>w("monitor-value"),update:(a,{key:c,number:l,line:d})=>{h(r("dt",a),m(`monitor.line.${c}`)),
h(r("dd",a),i(l)),a.dataset.line=d??""}})}async function je(e,{days:t}){try{return await e({})}catch(o){if(o.code!=="would_erase")throw o;return await jr(t,o)?e({erase:!0}):null}}function jr(e,{count:t,
more:o}){let n=M(t),i=o?m("retention.confirm.many",{count:n}):L("retention.confirm.text",t,{count:n}),s=L("retention.confirm.title",e,{count:M(e)});return A({title:s,
text:i,action:m("retention.confirm")})}var Ir=200,Ie=class{#t;#e;#o=null;constructor(t){this.#t=t,this.#e=r(".settings-form",t),$(this.#e,()=>this.#a());let o=r(".team-picture-file",t);o.onchange=()=>o.
files[0]&&this.#n(()=>g.upload("/settings/picture",o.files[0])).finally(()=>o.value=""),r(".team-picture-choose",t).onclick=()=>o.click(),r(".team-picture-remov\
e",t).onclick=()=>this.#n(()=>g.delete("/settings/picture"))}show(){this.#i(),r(".place-title",this.#t).focus()}#i(){return b(this.#e,async()=>{let t=await g.get(
"/settings");await this.#r(t.welcome_rooms),this.#s(t)})}#n(t){return b(this.#e,async()=>this.#s(await t()))}#s(t){this.#o=t;for(let i of this.#e.querySelectorAll(
"[data-setting]"))Rr(i,t);let{picture:o}=t,n=r(".team-picture-now",this.#t);n.hidden=!o,o&&(n.src=hn(o)),r(".team-picture-remove",this.#t).hidden=!o}async#r(t){
let{items:o}=await g.get(`/rooms?limit=${Ir}`),n=o.filter(({suggested:c,archived:l,kind:d})=>c&&!l&&d==="public"),i=new Map([...t,...n].map(({id:c,name:l})=>[c,
l])),s=new Set(t.map(({id:c})=>c)),a=[...i].map(([c,l])=>Br({id:c,name:l,isChosen:s.has(c)}));r(".welcome-rooms",this.#t).replaceChildren(...a)}async#a(){let t={};
for(let s of this.#e.querySelectorAll("[data-setting]:not(.is-fixed)")){let{setting:a}=s.dataset,c=Nr(r("input, select",s));c!==this.#o[a]&&(t[a]=c)}let o=[...this.#e.
querySelectorAll(".welcome-rooms input:checked")].map(({value:s})=>s),n=this.#o.welcome_rooms.map(({id:s})=>s);[...o].sort().join()!==[...n].sort().join()&&(t.welcome_rooms=
o);let i=await je(s=>g.patch("/settings",{...t,...s}),{days:Pr(t)});return this.#s(i??this.#o),i!==null}},Pr=({retention_days:e,retention_most_days:t})=>Math.min(
...[e,t].filter(Boolean));function Rr(e,t){let{setting:o}=e.dataset,n=t.fixed.includes(o),i=r("input, select",e);e.classList.toggle("is-fixed",n),i.value=t[o],i.
hidden=i.disabled=n;let s=r(".setting-fixed",e);s.hidden=!n;let a=i.selectedOptions?.[0].text??t[o];h(s,n?m("settings.fixed",{value:a,name:`PARLEY_${o.toUpperCase()}`}):
"")}var Nr=({type:e,value:t})=>e==="number"?Number(t):t.trim();function Br({id:e,name:t,isChosen:o}){let n=w("welcome-room"),i=r("input",n);return Object.assign(
i,{value:e,checked:o}),h(r("span",n),t),n}function uo({message:e,me:t,saved:o}){let n=o.of(e.room,e.seq);return Lt({title:m("message.save"),action:m("save"),me:t,mayBeNone:!0,before:n?.remind_at&&!n.due?
Date.parse(n.remind_at):null,act:async({at:i})=>{await o.save(e,i),B(m("saved.done"))}})}var Vn="/me/saved?limit=50",Pe=class{#t;#e;#o;#i;#n;#s=new _;constructor(t,{saved:o,rooms:n,me:i,blocks:s}){this.#t=t,this.#e=o,this.#o=n,this.#i=i,this.#n=s;let a=E(
t,{list:this.#s,into:".saved-list",none:".saved-none",sort:Fr,key:({room:c,seq:l})=>`${c}/${l}`,create:()=>w("saved-item"),update:(c,l)=>this.#r(c,l)});s.addEventListener(
"change",()=>t.hidden||a()),o.addEventListener("change",()=>t.hidden||this.#s.open(Vn))}show(){this.#s.open(Vn),r(".place-title",this.#t).focus()}#r(t,{room:o,seq:n,
remind_at:i,due:s,message:a}){let c=this.#o.find(o),l=r("a",t);l.href=`/rooms/${o}/${n}`,c&&ct(l,At(c)),h(r(".draft-room",l),c?.name??""),h(r(".draft-text",l),this.#a(
a));let d=r(".saved-when",t);d.parentElement.hidden=!i;let f=i?U(new Date(i),X(this.#i)):"";h(d,i?m(s?"saved.due":"saved.reminder",{date:f}):""),d.classList.toggle(
"is-due",s),r('[data-act="remind"]',t).onclick=()=>uo({message:{room:o,seq:n},me:this.#i,saved:this.#e}),r('[data-act="done"]',t).onclick=()=>this.#e.forget({room:o,
seq:n}).catch(z)}#a({user:t,text:o}){return this.#n.has(t.id)?m("message.blocked"):m("rooms.last",{user:y(t),text:o})}},Fr=e=>[...e.filter(({due:t})=>t),...e.filter(
({due:t})=>!t)];var Re=class{#t;#e;#o;#i;#n=!1;constructor(t,{scheduled:o,rooms:n,me:i}){this.#t=t,this.#e=o,this.#o=n,this.#i=i,o.addEventListener("change",()=>this.#n&&!t.hidden&&
this.#s())}show(){this.#n=!0,this.#s(),r(".place-title",this.#t).focus()}async#s(){let t=await this.#e.load().catch(z);t&&(r(".scheduled-none",this.#t).hidden=t.
length>0,xe(this.#t,t),D(r(".scheduled-list",this.#t),t,{key:({id:o})=>o,create:()=>w("scheduled-item"),update:(o,n)=>this.#r(o,n)}))}#r(t,o){let n=this.#o.find(
o.room),i=r("a",t);i.href=`/rooms/${o.room}`,n&&ct(i,At(n));let s=n?.name??m("scheduled.left");h(r(".draft-room",i),s),ge(t,o,{store:this.#e,me:this.#i,roomName:s,
onChange:()=>this.#s()})}};var Ne=class{#t;#e=new _;#o;#i;#n="all";constructor(t,{threads:o,rooms:n,directory:i,blocks:s}){this.#t=t,this.#o=E(t,{list:this.#e,into:".thread-list",none:".t\
hreads-none",key:({room:a,root:c})=>`${a}:${c}`,create:()=>w("thread-item"),update:(a,c)=>ve(a,c,{directory:i,blocks:s,roomName:n.find(c.room)?.name??""})}),s.addEventListener(
"change",()=>t.hidden||this.#o()),o.addEventListener("told",({detail:a})=>this.#r(a)),this.#i=new J(t,a=>this.#s(a))}show(){this.#s(),r(".place-title",this.#t).
focus()}#s(t=this.#n){return this.#n=t,this.#i.show(t),this.#e.open(`/me/threads?limit=50${ke[t]}`)}#r(t){if(this.#t.hidden)return;let o=this.#e.items.findIndex(
({room:n,root:i})=>n===t.room&&i===t.root);if(o<0)return this.#s();this.#e.items[o]=t,this.#o()}};var qr=50,Mt=class extends pt{suggested=[];async loadSuggested(){let{items:t}=await g.page("/rooms?scope=suggested&limit=20").catch(()=>({items:[]}));this.suggested=
t,this.dispatchEvent(new Event("change"))}pathFor(t){return`/rooms?${new URLSearchParams({scope:"joinable",limit:qr,q:t})}`}};var Wr=50,jt=class extends pt{constructor({directory:t}){super(),this.addEventListener("change",()=>t.take(this.items))}pathFor(t){return`/users?${new URLSearchParams(
{limit:Wr,q:t})}`}};var wo=50,Hr=/[\s,、，&]+|\band\b|和/,ht=class extends EventTarget{#t;#e=null;#o=null;#i=new Map;#n;#s;words="";constructor({rooms:t=null,directory:o=null,isOffered:n=()=>!0,
roomWith:i=()=>null}){super(),this.#t=t,this.#n=n,this.#s=i;let s=()=>this.dispatchEvent(new Event("change"));t&&(this.#e=new Mt,this.#e.addEventListener("chang\
e",()=>{for(let a of this.#e.items)this.#i.set(a.id,a);s()})),o&&(this.#o=new jt({directory:o}),this.#o.addEventListener("change",s))}search(t){this.words=t;for(let o of this.#r)
o.search(t);this.dispatchEvent(new Event("change"))}close(){for(let t of this.#r)t.close()}get searching(){return this.#r.some(t=>t.searching)}get failed(){return this.#r.
some(t=>t.failed)}get items(){let t=[...this.#a.slice(0,wo),...this.#m,...this.#c.slice(0,wo)];return[...new Map(t.map(o=>[o.id,o])).values()].filter(this.#n)}get hasMore(){
return[this.#a,this.#c].some(({length:o})=>o>wo)||this.#r.some(o=>o.items.length>0&&o.hasMore)}get#r(){return[this.#e,this.#o].filter(Boolean)}get#a(){return this.#t?
Jn([...this.#t.mine,...this.#t.archived],this.words).map(go):[]}get#m(){let{items:t=[],searching:o}=this.#o??{},n=R(this.words),i=({name:a,display_name:c})=>R(`${c}\
 ${a}`).includes(n),s=a=>{let c=this.#s(a.id);return c?go(c):{kind:"person",id:a.id,person:a}};return t.filter(a=>!o||i(a)).map(s)}get#c(){if(!this.#e)return[];
let o=this.#e.words===this.words&&!this.#e.searching?this.#e.items:[];return[...new Map([...Jn([...this.#i.values()],this.words),...o].map(i=>[i.id,i])).values()].
filter(({id:i})=>!this.#t.find(i)?.role).map(go)}},go=e=>({kind:"room",id:e.id,room:e});function Jn(e,t){let o=R(t);return e.map(n=>({room:n,at:Ur(n,o)})).filter(
({at:n})=>n>=0).sort((n,i)=>Xn(n)-Xn(i)).map(({room:n})=>n)}function Ur({name:e,kind:t,people:o=[]},n){let i=R(e).indexOf(n);if(i>=0||t!=="direct")return i;let s=o.
map(l=>R(`${l.display_name} ${l.name}`)),a=n.split(Hr).filter(Boolean);return a.length>0&&a.every(l=>s.some(d=>d.includes(l)))?Math.max(...s.map(l=>l.indexOf(a[0]))):
-1}var Xn=({room:e,at:t})=>(t>0?2:0)+(e.unread?0:1);var ut=class{#t;#e;#o;#i;#n;#s;#r;constructor(t,{choices:o,onChosen:n,...i}){this.#t=t,this.#e=r("input",t),this.#o=r(".choice-list",t),this.#i=r(".choice-note",
t),this.#n=o,this.#s=i,this.#r=n,this.#e.value="",this.#e.oninput=()=>this.#a(),this.#e.onkeydown=s=>this.#u(s),o.addEventListener("change",()=>this.#m()),this.#a()}clear(){
this.#e.value="",this.#a(),this.#e.focus()}get words(){return this.#e.value.trim()}#a(){this.#f(null),this.#n.search(this.words)}#m(){let{items:t,hasMore:o,searching:n,
failed:i}=this.#n,s=this.#p?.dataset.key,a=0;D(this.#o,t,{key:({kind:d,id:f})=>`${d}:${f}`,create:()=>w("choice-item"),update:(d,f)=>{d.id=`${this.#o.id}-${a+=1}`,
this.#c(d,f)}});let c=i||this.words!==""&&!n;this.#i.hidden=t.length>0?!o:!c,h(this.#i,m(o?"jump.more":i?"list.trouble":"jump.none"));let{children:l}=this.#o;this.#f(
[...l].find(d=>d.dataset.key===s)??l[0]??null)}#c(t,o){t.dataset[o.kind]=o.id,t.onclick=()=>this.#r(o),t.onpointermove=()=>this.#f(t),o.kind==="room"?this.#d(t,
o.room):this.#l(t,o.person)}#d(t,o){Ln(t,o,this.#s);let n=de(o);h(r(".choice-name",t),o.name),h(r(".choice-detail",t),n?`@${n.name}`:""),h(r(".choice-unread",t),
o.unread?M(o.unread):"")}#l(t,o){let n=r(".avatar",t);r(".icon",t).toggleAttribute("hidden",!0),n.hidden=!1,C(n,o),le(n,this.#s.presence.of(o.id)),h(r(".choice-\
name",t),y(o)),h(r(".choice-detail",t),[`@${o.name}`,o.bot&&m("bot.mark")].filter(Boolean).join(" · ")),h(r(".choice-unread",t),"")}get#p(){return r('[aria-sel\
ected="true"]',this.#o)}#f(t){for(let o of this.#o.children)o.setAttribute("aria-selected",o===t);this.#e.setAttribute("aria-activedescendant",t?.id??""),t?.scrollIntoView(
{block:"nearest"})}#u(t){if(at(t))return;let o=this.#p;if(t.key==="Enter"&&o)o.click();else if(t.key==="ArrowDown")this.#f(o?.nextElementSibling??o);else if(t.key===
"ArrowUp")this.#f(o?.previousElementSibling??o);else return;t.preventDefault()}};async function Be({title:e,action:t,hint:o="",most:n=1/0,isOffered:i=()=>!0,act:s,...a}){let c=k("pick-people"),l=new Map,d=new ht({directory:a.directory,isOffered:({
id:j,person:nt})=>!l.has(j)&&i(nt)}),f=new ut(c,{choices:d,onChosen:({person:j})=>u(j),...a}),p=()=>{Zn(c,{picked:l,most:n,unpick:x}),f.clear()},u=j=>{l.size>=n||
(l.set(j.id,j),p())},x=j=>{l.delete(j),p()};r(".pick-hint",c).textContent=o;let O=r(".pick-submit",c);O.textContent=t,O.onclick=()=>b(c,async()=>{await s([...l.
values()]),c.close()});let T=new AbortController,{signal:W}=T;r("input",c).addEventListener("keydown",j=>{j.key==="Backspace"&&!j.target.value&&l.size&&x([...l.
keys()].at(-1))},{signal:W}),r(".form-error",c).hidden=!0,Zn(c,{picked:l,most:n,unpick:x}),await v(c,{title:e}),T.abort(),d.close()}function Zn(e,{picked:t,most:o,
unpick:n}){D(r(".picked",e),[...t.values()],{key:({id:i})=>i,create:()=>w("picked-item"),update:(i,s)=>{let a=r("button",i);C(r(".avatar",i),s),r(".picked-name",
i).textContent=y(s),a.setAttribute("aria-label",m("pick.remove",{name:y(s)})),a.onclick=()=>n(s.id)}}),r(".pick-submit",e).disabled=!t.size,r(".pick-full",e).hidden=
t.size<o}function xo({conversation:e,...t}){let{members:o,room:n}=e;return o.need(),Be({title:m("add_member.title"),action:m("add_member.submit"),hint:m("add_member.hint",
{room:n.name}),isOffered:({id:i})=>!o.has(i),act:i=>o.add(i),...t})}var zr=120,Qn=document.documentElement.dataset.language,yo=null,gt=null;function It(){return yo??=Kr().catch(e=>{throw yo=null,e}),yo}async function Kr(){let[e,
t]=await Promise.all([ti("en"),Qn==="en"?null:ti(Qn)]);return gt=new bo(e,t),gt}async function ti(e){let t=await fetch(new URL(`../emoji/${e}.json`,import.meta.
url));if(!t.ok)throw new Error(`No emoji in ${e}: ${t.status}`);return t.json()}var bo=class{#t=new Map;#e=new Map;groups=new Map;constructor(t,o){for(let[n,i]of Object.
entries(t)){let s=i.map((a,c)=>Gr(n,a,o?.[n][c]));this.groups.set(n,s);for(let a of s){this.#e.set(a.emoji,a);for(let c of a.codes)this.#t.set(c,a)}}}withCode(t){
return this.#t.get(t)}of(t){return this.#e.get(t)}search(t,o=zr){let n=R(t.trim().replace(/^:|:$/g,""));if(!n)return[];let i=[];for(let s of this.#e.values()){let a=Jr(
s,n);a<ei&&i.push({entry:s,rank:a})}return i.sort((s,a)=>s.rank-a.rank).slice(0,o).map(({entry:s})=>s)}};function Gr(e,[t,o,n,i,s],[a,c]=[o,""]){let l=[...i.split(
" "),o,a].map(R),d=R(` ${o} ${n} ${a} ${c} ${i.replaceAll("_"," ")}`);return{emoji:t,label:a,codes:i.split(" "),hasTones:s===1,group:e,names:l,words:d}}var[Yr,Vr,
ei]=[1e3,1001,1002];function Jr({names:e,words:t},o){let n=e.filter(i=>i.startsWith(o));return n.length?Math.min(...n.map(({length:i})=>i)):t.includes(` ${o}`)?
Yr:t.includes(o)?Vr:ei}var oi="parley:emoji-tone",Xr=18,Kt=["","🏻","🏼","🏽","🏾","🏿"],Zr=new RegExp("(?!\\u{1F91D}\\u200d)(\\p{Emoji_Modifier_Base})\\ufe0f?","gu"),Fe=()=>Kt.
find(e=>e===localStorage.getItem(oi))??"",ni=e=>ii(oi,e),qe=({emoji:e,hasTones:t})=>t&&Fe()?e.replace(Zr,`$1${Fe()}`):e,ko=()=>JSON.parse(localStorage.getItem(co))??
[];function Gt(e){let t=ko().filter(o=>o!==e);ii(co,JSON.stringify([e,...t].slice(0,Xr)))}function ii(e,t){try{localStorage.setItem(e,t)}catch{}}var Qr="400px",vo=new WeakMap,We=new WeakMap,He=class{#t;#e=1;#o;#i;constructor(t,{onChosen:o,onLooked:n,onLeave:i}){this.#t=t,this.#o=i;let s=({target:a})=>vo.
get(a.closest(".emoji"));t.onclick=a=>s(a)&&o(s(a));for(let a of["pointerover","focusin"])t.addEventListener(a,c=>s(c)&&n(s(c)));t.addEventListener("focusin",({
target:a})=>a.matches(".emoji")&&this.#s(a)),this.#i=new IntersectionObserver(a=>this.#n(a),{root:t,rootMargin:Qr}),t.onkeydown=a=>this.#r(a)}show(t){this.#i.disconnect(),
this.#t.replaceChildren(...t.filter(({items:i})=>i.length).map(ta)),this.#t.scrollTop=0;let[o,...n]=this.#t.children;if(o){Oo(o),this.#s(r(".emoji",o)),this.#e=
getComputedStyle(r(".emoji-grid",o)).gridTemplateColumns.split(" ").length;for(let i of n)i.style.setProperty("--rows",Math.ceil(We.get(i).length/this.#e));for(let i of n)
this.#i.observe(i)}}get first(){return vo.get(r(".emoji",this.#t))}focusFirst(){r(".emoji",this.#t)?.focus()}scrollTo(t){r(`[data-group="${t}"]`,this.#t)?.scrollIntoView(
{block:"start"})}#n(t){for(let{target:o,isIntersecting:n}of t)n&&Oo(o)}#s(t){for(let o of this.#t.querySelectorAll('[tabindex="0"]'))o.tabIndex=-1;t&&(t.tabIndex=
0)}#r(t){let o=t.target.closest(".emoji"),n=o&&this.#a[t.key]?.(o);n&&(t.preventDefault(),n.focus?.())}#a={ArrowRight:t=>this.#m(t,1),ArrowLeft:t=>this.#m(t,-1),
ArrowDown:t=>this.#c(t),ArrowUp:t=>this.#d(t)??this.#p(),Home:()=>r(".emoji",this.#t),End:()=>Pt(this.#t.lastElementChild).at(-1)};#m(t,o){let n=t.closest(".emo\
ji-group"),{buttons:i,at:s}=this.#l(t);return i[s+o]?i[s+o]:o>0?Pt(n.nextElementSibling)[0]??t:Pt(n.previousElementSibling).at(-1)??t}#c(t){let{buttons:o,at:n,column:i}=this.#l(
t);if(!(n-i+this.#e>=o.length))return o[Math.min(n+this.#e,o.length-1)];let a=Pt(t.closest(".emoji-group").nextElementSibling);return a[Math.min(i,a.length-1)]??
t}#d(t){let{buttons:o,at:n,column:i}=this.#l(t);if(n>=this.#e)return o[n-this.#e];let s=Pt(t.closest(".emoji-group").previousElementSibling),a=Math.floor((s.length-
1)/this.#e)*this.#e;return s[Math.min(a+i,s.length-1)]}#l(t){let o=Pt(t.closest(".emoji-group")),n=o.indexOf(t);return{buttons:o,at:n,column:n%this.#e}}#p(){return this.#o(),
{}}};function Pt(e){return e?(Oo(e),[...r(".emoji-grid",e).children]):[]}function Oo(e){let t=We.get(e);We.delete(e),t&&r(".emoji-grid",e).append(...t.map(ea))}
function ta({name:e,title:t,items:o}){let n=w("emoji-group");n.dataset.group=e;let i=r("h3",n);return i.textContent=t,i.hidden=!t,We.set(n,o),n}function ea(e){let t=document.
createElement("button");return t.type="button",t.className="emoji",t.tabIndex=-1,t.setAttribute("aria-label",e.label),V(t,e),vo.set(t,e),t}var si={recent:"🕘",team:"⭐",smileys:"😀",people:"👋",nature:"🐱",food:"🍎",travel:"🚗",activities:"⚽",objects:"💡",symbols:"❤️",flags:"🏁"},
oa={emoji:"✋",hasTones:!0},xt=8;async function na(e){let t=k("emoji"),o=ri.get(t)??ri.set(t,new Eo(t)).get(t),n=v(t);return o.begin(e),await n||null}var ri=new WeakMap,
Eo=class{#t;#e;#o;#i=null;constructor(t){this.#t=t,this.#e=r(".search-input",t),this.#o=new He(r(".emoji-scroll",t),{onChosen:o=>this.#c(o),onLooked:o=>this.#d(
o),onLeave:()=>this.#e.focus()}),this.#e.oninput=()=>this.#s(),t.addEventListener("keydown",o=>this.#p(o)),this.#u(),this.#g()}begin(t){this.#e.value="",this.#d(
null),sa(this.#t,t),this.#n()}async#n(){this.#i||this.#l(m("emoji.loading"));try{this.#i??=await It(),this.#s()}catch{this.#l(m("emoji.trouble"))}}#s(){if(!this.#i)
return;let{value:t}=this.#e;for(let{name:n,items:i}of this.#r)r(`[data-tab="${n}"]`,this.#t).hidden=!i.length;let o=[...q.search(t),...this.#i.search(t).map(_o)];
this.#o.show(t.trim()?[{name:"found",title:"",items:o}]:this.#r),this.#d(t.trim()?this.#o.first??null:null),this.#l(t.trim()&&!o.length?m("emoji.none"):"")}get#r(){
return Object.keys(si).map(t=>({name:t,title:m(`emoji.group.${t}`),items:this.#a(t)}))}#a(t){return t==="recent"?this.#m:t==="team"?q.all:this.#i.groups.get(t).
map(_o)}get#m(){let t=o=>q.of(o)??(this.#i.of(o)&&_o(this.#i.of(o)));return ko().map(t).filter(Boolean)}#c({text:t,key:o}){Gt(o),this.#t.close(t)}#d(t){V(r(".em\
oji-sign",this.#t),t??{text:""}),h(r(".emoji-label",this.#t),t?.label??m("emoji.hint")),h(r(".emoji-code",this.#t),t?`:${t.code}:`:"")}#l(t){let o=r(".emoji-non\
e",this.#t);o.hidden=!t,h(o,t)}#p(t){if(t.isComposing)return;let o=t.target===this.#e;if(t.key==="Escape")this.#t.close();else if(o&&t.key==="ArrowDown")this.#o.
focusFirst();else if(o&&t.key==="Enter")this.#f();else return!o&&ia(t)?this.#e.focus():void 0;t.preventDefault()}#f(){let{first:t}=this.#o;t&&this.#e.value.trim()&&
this.#c(t)}#u(){let t=Object.entries(si).map(([o,n])=>{let i=document.createElement("button");return i.type="button",i.className="emoji",i.textContent=n,i.title=
m(`emoji.group.${o}`),i.setAttribute("aria-label",i.title),i.dataset.tab=o,i.onclick=()=>this.#w(o),i});r(".emoji-tabs",this.#t).append(...t)}#w(t){this.#e.value&&
(this.#e.value="",this.#s()),this.#o.scrollTo(t)}#g(){let t=this.#t.querySelectorAll('[name="emoji-tone"]');for(let[o,n]of t.entries())n.nextElementSibling.textContent=
oa.emoji+Kt[o],n.checked=Kt[o]===Fe(),n.onchange=()=>{ni(Kt[o]),this.#s()}}},_o=e=>({key:e.emoji,text:qe(e),label:e.label,code:e.codes[0]}),ia=({key:e,ctrlKey:t,
metaKey:o,altKey:n,target:i})=>e.length===1&&e!==" "&&!t&&!o&&!n&&!i.matches("input");function sa(e,t){let{top:o,bottom:n,right:i}=t.getBoundingClientRect(),{offsetWidth:s,
offsetHeight:a}=e,c=o-a-xt,l=c>=xt?c:Math.min(n+xt,innerHeight-a-xt),d=Math.min(i-s,innerWidth-s-xt);e.style.setProperty("--x",`${Math.max(xt,d)}px`),e.style.setProperty(
"--y",`${Math.max(xt,l)}px`)}var Ue=4,ze=8,Yt=null;function ai(e,{label:t,items:o}){return Yt?.button===e?Yt.close():(Yt?.close(),new Promise(n=>ra(e,{label:t,items:o,resolve:n})))}function So({
name:e,icon:t,text:o,isDangerous:n},i){let s=w("menu-row");return ct(s,t),r("span",s).textContent=o,s.dataset.testid=`sheet-${e}`,s.classList.toggle("is-dangero\
us",n),s.onclick=()=>i(e),s}function ra(e,{label:t,items:o,resolve:n}){let i=w("menu"),s,a=p=>{s=p,f()},c=o.map(p=>So(p,a));for(let p of c)p.role="menuitem";i.setAttribute(
"aria-label",t),i.append(...c),e.closest("main, aside, nav, body").append(i),i.showPopover(),la(i,e);let l=new AbortController,d=vt.open(()=>{Yt=null,l.abort(),
i.remove(),e.setAttribute("aria-expanded","false"),n(s)}),f=()=>vt.close(d);Yt={button:e,close:f},e.setAttribute("aria-expanded","true"),aa({menu:i,button:e,close:f},
l),i.onkeydown=p=>ca(p,{rows:c,close:f}),c[0].focus({preventScroll:!0})}function aa({menu:e,button:t,close:o},{signal:n}){let i=({target:s})=>!e.contains(s)&&!t.
contains(s);for(let s of["pointerdown","wheel"])addEventListener(s,a=>i(a)&&o(),{capture:!0,passive:!0,signal:n});addEventListener("resize",o,{signal:n})}function ca(e,{
rows:t,close:o}){let n=t.indexOf(document.activeElement),i={ArrowDown:(n+1)%t.length,ArrowUp:n-1,Home:0,End:-1}[e.key];if(e.stopPropagation(),i!==void 0)t.at(i).
focus();else if(e.key==="Escape"||e.key==="Tab")o();else return ma(e,t,n);return e.preventDefault()}function ma({key:e},t,o){let n=[...t.slice(o+1),...t.slice(0,
o+1)],i=s=>s.textContent.trim().toLocaleLowerCase().startsWith(e.toLocaleLowerCase());e.trim().length===1&&n.find(i)?.focus()}function la(e,t){let o=t.getBoundingClientRect(),
{width:n,height:i}=e.getBoundingClientRect(),s=getComputedStyle(t).direction==="rtl",a=innerHeight-ze-o.bottom-Ue,c=o.top-Ue-ze,l=i<=a||a>=c,d=Math.min(i,l?a:c),
f=s?o.left:o.right-n;e.style.maxBlockSize=`${d}px`,e.style.top=`${l?o.bottom+Ue:o.top-Ue-d}px`,e.style.left=`${da(f,innerWidth-n)}px`}var da=(e,t)=>Math.max(ze,
Math.min(e,t-ze));var fa=matchMedia("(min-width: 45rem) and (hover: hover)");async function pa({row:e,item:t,button:o=null,conversation:n}){let i=Dn(t,n).map(c=>({...c,text:m(`me\
ssage.${c.name}`)}));if(!i.length)return;e.classList.add("is-pressed");let s=o&&fa.matches,a=await(s?ai(o,{label:m("message.actions"),items:i}):ha(i));return e.
classList.remove("is-pressed"),e.focus({preventScroll:!0}),s&&!a&&o.focus({preventScroll:!0}),a}async function ha(e){let t=k("message"),o,n=s=>{o=s,t.close()},i=e.
map(s=>{let a=document.createElement("li");return a.append(So(s,n)),a});return r(".sheet",t).replaceChildren(...i),await v(t),o}var ua=0;async function wa({label:e,options:t,form:o},n){let i=k("bot-form"),s=r("form",i),a=t?[xa({label:e,options:t})]:o.fields.map(ya);S(s),r(".bot-form-fiel\
ds",s).replaceChildren(...a.map(({place:l})=>l)),r(".bot-form-note",s).hidden=!!t,h(r('[data-testid="bot-form-submit"]',s),o?.submit??m("form.choose"));let c=()=>Object.
fromEntries(a.map(({id:l,value:d})=>[l,d()]).filter(([,l])=>l!==null));return ga(s,a,async()=>{await n(t?{value:c().option}:{answers:c()}),i.close("done")}),v(i,
{title:e})}function ga(e,t,o){let n=r(".form-error",e),i=!1;e.onsubmit=async s=>{s.preventDefault(),!i&&(i=!0,n.hidden=!0,e.setAttribute("aria-busy","true"),await o().
catch(a=>{let c=t.find(({id:l})=>l===a.field);n.textContent=c?m("form.wrong",{label:c.label}):H(a),n.hidden=!1,c?.input.focus()}),e.removeAttribute("aria-busy"),
i=!1)}}function xa({label:e,options:t}){return mi({id:"option",label:e,options:t,required:!0})}function ya(e){return e.kind==="checkbox"?ka(e):e.kind==="select"?
mi(e):ba(e)}function ba({id:e,label:t,kind:o,required:n,min:i,max:s}){let a=document.createElement(o==="long_text"?"textarea":"input"),c=o==="number";return c?Object.
assign(a,{type:"number",step:"any",min:i??"",max:s??""}):(i!==void 0&&(a.minLength=i),a.maxLength=s,a.dir="auto",o==="long_text"&&(a.rows=4)),li({id:e,label:t,required:n,
input:a,value:()=>a.value===""?null:c?Number(a.value):a.value})}function mi({id:e,label:t,options:o,required:n}){let i=document.createElement("select");return i.
append(ci("",m(n?"form.please":"form.nothing")),...o.map(s=>ci(s.id,s.label))),li({id:e,label:t,required:n,input:i,value:()=>i.value||null})}function ci(e,t){let o=ce(
"option",t);return o.value=e,o}function ka({id:e,label:t,required:o}){let n=w("bot-form-check"),i=r("input",n);return i.required=o,h(r("span",n),t),{id:e,label:t,
input:i,place:n,value:()=>i.checked}}function li({id:e,label:t,required:o,input:n,value:i}){let s=w("bot-form-field");n.id=`bot-form-${ua+=1}`,n.required=o,n.autocomplete=
"off";let a=r("label",s);return a.htmlFor=n.id,h(a,o?t:m("command.optional",{words:t})),s.append(n),{id:e,label:t,input:n,place:s,value:i}}var va=365*24*3600;function di(e){document.documentElement.dataset.theme=e,document.cookie=`theme=${e}; path=/; max-age=${va}; samesite=lax`,xn()}var fi={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1};function hi(e,{onShown:t}){let o=r('[role="tablist"]',e),n=[...o.children].filter(a=>!a.hidden),i=a=>{
for(let c of o.children){let l=c===a;c.setAttribute("aria-selected",l),c.tabIndex=l?0:-1,pi(c).hidden=!l}a.scrollIntoView({block:"nearest",inline:"nearest"})},s=a=>{
i(a),t(pi(a))};for(let a of n)a.onclick=()=>s(a);o.onkeydown=a=>{let c=Oa(n,a);c&&(a.preventDefault(),s(c),c.focus())},i(n[0])}var pi=e=>r(`#${e.getAttribute("a\
ria-controls")}`);function Oa(e,{key:t,target:o}){return t==="Home"?e[0]:t==="End"?e.at(-1):fi[t]&&e.at((e.indexOf(o)+fi[t])%e.length)}function ui(e,{blocks:t,directory:o}){let n=new _,i=()=>n.open("/me/blocks?limit=50"),s=({user:a})=>b(e,()=>t.unblock(a.id)).then(i);E(e,{list:n,into:".ban-list",
none:".blocked-none",key:({user:a})=>a.id,create:()=>w("ban-item"),update:(a,c)=>_a(a,{...c,user:o.of(c.user)},s)}),i()}function _a(e,t,o){C(r(".avatar",e),t.user),
h(r(".ban-name",e),y(t.user)),h(r(".hint",e),m("blocked.since",{date:P(new Date(t.at))}));let n=r("button",e);n.textContent=m("person.unblock"),n.setAttribute("\
aria-label",m("blocked.unblock",{name:y(t.user)})),n.onclick=()=>o(t)}var Ea=864e5;function gi({rooms:e,path:t="/me/tokens",onMade:o}){let n=k("token"),i=r("form",n),s=r(".token-made",n);return S(i),i.hidden=!1,s.hidden=!0,Sa(i,e.
mine),i.onchange=()=>wi(i),wi(i),$(i,async()=>{let{token:a}=await g.post(t,xi(i));i.hidden=!0,Aa(s,a),o()}),n.addEventListener("close",()=>r(".token-text",s).value=
"",{once:!0}),v(n)}function Sa(e,t){let o=t.filter(({name:n})=>n);r(".invite-room-list",e).replaceChildren(...o.map($a)),r('[value="chosen"]',e).closest("label").
hidden=!o.length}function wi(e){let t=xi(e),o=r(".invite-room-list",e);o.hidden=!t.rooms,r('[name="scope"]',e).setCustomValidity(t.scopes.length?"":m("tokens.no\
_scope")),o.querySelector("input")?.setCustomValidity(t.rooms?.length===0?m("tokens.none_chosen"):"")}function $a({id:e,name:t}){let o=w("invite-room");return r(
"input",o).value=e,r("span",o).textContent=t,o}function xi(e){let t=new FormData(e),o=Number(t.get("days"));return{name:t.get("name").trim(),scopes:t.getAll("sc\
ope"),rooms:t.get("rooms")==="chosen"?t.getAll("room"):null,expires_at:o?new Date(Date.now()+o*Ea).toISOString():null}}function Aa(e,t){let o=r(".token-text",e);
e.hidden=!1,o.value=t,r('[data-action="copy"]',e).onclick=()=>mt(t,"tokens.copied"),o.focus(),o.select()}function Ke(e,{rooms:t,path:o="/me/tokens",onChanged:n=()=>{}}){let i=new _,s=()=>i.open(o),a=()=>(s(),n()),c=async l=>{!l.expired&&!await A(Da(l))||(await b(e,
()=>g.delete(`${o}/${l.id}`)),a())};E(e,{list:i,into:".token-list",none:".tokens-none",create:()=>w("token-item"),update:(l,d)=>Ta(l,d,{rooms:t,end:c})}),r('[da\
ta-action="new-token"]',e).onclick=()=>gi({rooms:t,path:o,onMade:a}),s()}function Ta(e,t,{rooms:o,end:n}){r(".token-name",e).textContent=t.name,r(".token-scopes\
-of",e).textContent=$o(t,o);let i=r(".token-times",e);i.textContent=[La(t),Ao(t)].join(" · "),i.title=m("tokens.made",{date:I(new Date(t.created_at))});let s=r(
"button",e);s.textContent=m(t.expired?"tokens.remove":"tokens.revoke"),s.onclick=()=>n(t)}var $o=(e,t)=>[...e.scopes.map(o=>m(`tokens.short.${o}`)),Ca(e,t)].join(
" · ");function Ca({rooms:e},t){if(!e)return m("tokens.in.all");let o=e.map(n=>t.find(n)?.name).filter(Boolean);return m("tokens.in",{rooms:o.length?se(o):m("t\
okens.rooms.gone")})}function La({expired:e,expires_at:t}){return e?m("tokens.expired"):t?m("tokens.until",{date:P(new Date(t))}):m("tokens.never")}var Ao=({last_used_at:e})=>e?
m("tokens.used",{date:P(new Date(e))}):m("tokens.unused"),Da=({name:e})=>({title:m("tokens.revoke.title",{name:e}),text:m("tokens.revoke.text"),action:m("tokens\
.revoke")});var Ma={mine:[],find:()=>{}};function yi(e,{onChanged:t}){let o=k("bot"),n=`/me/bots/${e.id}`,i=r("form",o);S(i),i.elements.display_name.value=e.display_name,i.
elements.about.value=e.about,$(i,async({display_name:a,about:c})=>{await g.patch(n,{display_name:a.trim(),about:c.trim()}),t()}),Ke(r(".tokens",o),{rooms:Ma,path:`${n}\
/tokens`,onChanged:t});let s=r(".bot-end",o);return r(".form-error",s).hidden=!0,r("button",s).onclick=async()=>{await A(ja(e))&&await b(s,async()=>{await g.delete(
n),F(o),t()})},v(o,{title:y(e)})}var ja=e=>({title:m("bots.delete.title",{name:y(e)}),text:m("bots.delete.text"),action:m("bots.delete")});function bi(e){let t=new _,o=()=>t.open("/me/bots"),n=i=>yi(i,{onChanged:o});E(e,{list:t,into:".bot-list",none:".bots-none",create:()=>w("bot-item"),update:(i,s)=>Ia(
i,s,n)}),r('[data-action="new-bot"]',e).onclick=()=>Pa({onMade:i=>(o(),n(i))}),o()}function Ia(e,t,o){C(r(".avatar",e),t),r(".bot-name",e).textContent=y(t);let n=t.
disabled?m("bots.disabled"):L("bots.tokens",t.tokens);r(".hint",e).textContent=[`@${t.name}`,n].join(" · "),r("button",e).onclick=()=>o(t)}function Pa({onMade:e}){
let t=k("new-bot"),o=r("form",t);return S(o),$(o,async({name:n,display_name:i,about:s})=>{let a={name:n.trim(),display_name:i.trim()||null,about:s.trim()||null},
c=await g.post("/me/bots",a);F(t),e(c)}),v(t)}var ki="/me/connected-apps";function vi(e,{rooms:t}){let o=new _,n=()=>o.open(ki),i=async s=>{await A(Na(s))&&(await b(e,()=>g.delete(`${ki}/${s.id}`)),n())};E(
e,{list:o,into:".connected-app-list",none:".connected-apps-none",create:()=>w("connected-app-item"),update:(s,a)=>Ra(s,a,{rooms:t,end:i})}),n()}function Ra(e,t,{
rooms:o,end:n}){r(".token-name",e).textContent=t.app.name,r(".token-scopes-of",e).textContent=$o(t,o);let i=r(".token-times",e);i.textContent=Ao(t),i.title=m("c\
onnected_apps.since",{date:I(new Date(t.created_at))}),r("button",e).onclick=()=>n(t)}var Na=({app:{name:e}})=>({title:m("connected_apps.end.title",{name:e}),text:m(
"connected_apps.end.text"),action:m("tokens.revoke")});function _i(e,{onChanged:t}){let o=k("own-app"),n=`/me/apps/${e.id}`;Ba(r(".app-keys",o),e,n);let i=r("form",o);S(i),i.elements.name.value=e.name,i.elements.redirect_uris.
value=e.redirect_uris.join(`
`),$(i,async a=>{await g.patch(n,{name:a.name.trim(),redirect_uris:To(a.redirect_uris)}),t()});let s=r(".app-end",o);return r(".form-error",s).hidden=!0,r("butt\
on",s).onclick=async()=>{await A(Ei(e,"remove"))&&await b(s,async()=>{await g.delete(n),F(o),t()})},o.addEventListener("close",()=>r(".app-secret",o).value="",{
once:!0}),v(o,{title:e.name})}var Vt=({for_everybody:e})=>m(e?"own_apps.everybody":"own_apps.alone"),To=e=>e.split(/\s+/).filter(Boolean);function Ba(e,t,o){r("\
.form-error",e).hidden=!0,r(".app-id",e).value=t.id,r('[data-action="copy-id"]',e).onclick=()=>mt(t.id,"own_apps.copied"),r(".app-audience",e).textContent=Vt(t);
let n=r('[data-action="renew-secret"]',e);n.hidden=!t.confidential,n.onclick=async()=>{await A(Ei(t,"renew"))&&await b(e,async()=>Oi(e,(await g.post(`${o}/secre\
t`)).client_secret))},Oi(e,t.client_secret)}function Oi(e,t){r(".app-secret-made",e).hidden=!t;let o=r(".app-secret",e);o.value=t??"",r('[data-action="copy-secr\
et"]',e).onclick=()=>mt(o.value,"own_apps.copied")}var Ei=({name:e},t)=>({title:m(`own_apps.${t}.title`,{name:e}),text:m(`own_apps.${t}.text`),action:m(`own_app\
s.${t}`)});function Si(e,{isOwner:t}){let o=new _,n=()=>o.open("/me/apps"),i=s=>_i(s,{onChanged:n});E(e,{list:o,into:".own-app-list",none:".own-apps-none",create:()=>w("ow\
n-app-item"),update:(s,a)=>Fa(s,a,i)}),r('[data-action="new-app"]',e).onclick=()=>qa({isOwner:t,onMade:s=>(n(),i(s))}),n()}function Fa(e,t,o){r(".token-name",e).
textContent=t.name,r(".hint",e).textContent=[m(t.confidential?"own_apps.confidential":"own_apps.public"),Vt(t)].join(" · "),r("button",e).onclick=()=>o(t)}function qa({
isOwner:e,onMade:t}){let o=k("new-app"),n=r("form",o);return S(n),r(".new-app-everybody",n).hidden=!e,$(n,async i=>{let s=await g.post("/me/apps",{name:i.name.trim(),
redirect_uris:To(i.redirect_uris),confidential:i.kind==="confidential",for_everybody:e&&i.for_everybody==="on"});F(o),t(s)}),v(o)}function $i(e,{rooms:t}){let o=new _;E(e,{list:o,into:".own-report-list",none:".own-reports-none",create:()=>w("own-report"),update:(n,i)=>Wa(n,i,t)}),o.open("/\
me/reports?limit=20")}function Wa(e,{room:t,seq:o,reason:n,outcome:i,note:s,at:a,resolved_at:c},l){let d=l.find(t),f=r(".report-room",e);h(f,d?m("own_reports.ro\
om",{room:d.name}):m("own_reports.gone")),d&&(f.href=it({view:"room",room:t,seq:o})),h(r(".report-reason",e),m("audit.reason",{reason:n})),h(r(".report-outcome",
e),m(`own_reports.${i??"waiting"}`)),Q(r(".report-note",e),s),dt(r("time",e),c??a)}var Ha=6e4;function Ti(e,{me:t,onChanged:o}){Ua(r(".picture-form",e),{me:t,onChanged:o}),za(r(".profile-form",e),{me:t,onChanged:o}),Ga(r(".status-form",e),{me:t,
onChanged:o})}function Ua(e,{me:t,onChanged:o}){let n=r("input",e),i=r('[data-action="remove-picture"]',e),s=()=>{C(r(".avatar",e),t,{size:"large"}),i.hidden=!t.
picture},a=c=>b(e,async()=>{o(await c()),s()});S(e),r('[data-action="choose-picture"]',e).onclick=()=>n.click(),n.onchange=()=>n.files[0]&&a(()=>g.upload("/me/p\
icture",n.files[0])),i.onclick=()=>a(()=>g.delete("/me/picture")),s()}function za(e,{me:t,onChanged:o}){S(e);let{display_name:n,pronouns:i,about:s,time_zone:a}=e.
elements;n.value=t.display_name,i.value=t.pronouns??"",s.value=t.about??"",Ka(a,t.time_zone),r(".hint",e).textContent=m("account.signed_in_as",{name:t.name}),$(
e,async c=>o(await g.patch("/me",{display_name:c.display_name.trim(),pronouns:c.pronouns.trim(),about:c.about.trim(),time_zone:c.time_zone||null})))}function Ka(e,t){
let o=Intl.DateTimeFormat().resolvedOptions().timeZone,n=new Set([o,...t?[t]:[],...Intl.supportedValuesOf("timeZone")]);e.replaceChildren(new Option(m("profile.\
time_zone.none"),""),...[...n].map(i=>new Option(i,i))),e.value=t??""}function Ga(e,{me:t,onChanged:o}){S(e);let n=wn(t),{emoji:i,text:s,until:a,quiet:c}=e.elements;
i.value=n?.emoji??"",s.value=n?.text??"",a.value=n?.until?"keep":"",c.value=ee(t.quiet_until)?"keep":"";for(let l of[a,c])r('[value="keep"]',l).hidden=l.value!==
"keep";$(e,async l=>{let d={emoji:l.emoji.trim(),text:l.text.trim()},p={status:!d.emoji&&!d.text?null:{...d,until:Ai(l.until,n?.until)}};o(await g.patch("/me",{
...p,quiet_until:Ai(l.quiet,t.quiet_until)}))})}function Ai(e,t){return e?e==="keep"?t:e==="today"||e==="week"?Ya(e).toISOString():new Date(Date.now()+Number(e)*
Ha).toISOString():null}function Ya(e){let t=new Date;return t.setHours(24,0,0,0),e==="week"&&t.setDate(t.getDate()+(7-new Date().getDay())%7),t}var Va={Edge:/Edg\//,Opera:/OPR\//,Firefox:/Firefox\//,Chrome:/Chrome\//,Safari:/Safari\//},Ja={iOS:/iPhone|iPad/,Android:/Android/,Windows:/Windows/,macOS:/Mac OS/,
Linux:/Linux/};function Li(e){let t=new _,o=()=>t.open("/me/sessions?limit=50"),n=async i=>{await A(Qa(i))&&(await b(e,()=>g.delete(`/me/sessions/${i.id}`)),o())};
E(e,{list:t,into:".session-list",sort:Xa,create:()=>w("session-item"),update:(i,s)=>Za(i,s,n)}),o()}var Xa=e=>e.toSorted((t,o)=>new Date(o.last_seen_at)-new Date(
t.last_seen_at));function Za(e,t,o){let n=r(".session-agent",e);n.textContent=Mi(t.user_agent??""),n.title=t.user_agent??"";let i=r(".session-seen",e);i.textContent=
t.current?m("sessions.current"):Di(t),i.title=t.current?"":I(new Date(t.last_seen_at)),r("button",e).hidden=t.current,r("button",e).onclick=()=>o(t)}var Qa=e=>({
title:m("sessions.revoke.title",{device:Mi(e.user_agent??"")}),text:m("sessions.revoke.text",{seen:Di(e)}),action:m("sessions.revoke")});function Di({last_seen_at:e,
address:t}){return m("sessions.seen",{date:P(new Date(e)),address:t??""})}function Mi(e){let t=Ci(Va,e),o=Ci(Ja,e);return t?o?m("sessions.device",{browser:t,system:o}):
t:m("sessions.program")}function Ci(e,t){return Object.keys(e).find(o=>e[o].test(t))}function ji({me:e,outbox:t,drafts:o,halfWritten:n,blocks:i,directory:s,rooms:a,onChanged:c,onReadingShown:l}){let d=k("account");Ti(d,{me:e,onChanged:c}),tc(r("\
.reading-setting",d),{onReadingShown:l}),ec(d),oc(r(".password-form",d),e),r("#account-tab-server",d).hidden=e.role!=="owner";let f={"account-preferences":p=>{ui(
r(".blocked-setting",p),{blocks:i,directory:s}),$i(r(".own-reports",p),{rooms:a})},"account-sign-in":p=>Li(r(".sessions",p)),"account-programs":p=>{Ke(r(".token\
s",p),{rooms:a}),bi(r(".bots",p)),vi(r(".connected-apps",p),{rooms:a}),Si(r(".own-apps",p),{isOwner:e.role==="owner"})}};return hi(d,{onShown:p=>f[p.id]?.(p)}),
r(".sign-out",d).onsubmit=p=>nc(p,{outbox:t,drafts:o,halfWritten:n}),v(d)}function tc(e,{onReadingShown:t}){let o=r("input",e);o.disabled=!0;let n=i=>{o.checked=
i.shown,o.disabled=!1};b(e,async()=>n(await g.get("/me/reading"))),o.onchange=()=>{let i=o.checked;return o.checked=!i,b(e,async()=>{n(await g.put("/me/reading",
{shown:i})),t()})}}function ec(e){for(let t of e.querySelectorAll('[name="theme"]'))t.checked=t.value===document.documentElement.dataset.theme,t.onchange=()=>di(
t.value);r('input[name="next"]',e).value=location.pathname+location.search}function oc(e,t){S(e),e.elements.username.value=t.name;let{passwordLength:o}=r(".app").
dataset;e.elements.new_password.minLength=o,h(r("#new-password-hint",e),m("password.hint",{count:o})),$(e,async({current_password:n,new_password:i})=>{await g.put(
"/me/password",{current_password:n,new_password:i}),S(e)})}async function nc(e,{outbox:t,drafts:o,halfWritten:n}){let i=t.all.length,s=e.target;i&&(e.preventDefault(),
!await A({title:m("sign_out.title"),text:L("sign_out.unsent",i),action:m("sign_out")}))||(t.clear(),o.clear(),n.clear(),pn(),i&&s.submit())}function Pi(){let e=k("all-apps"),t=r(".all-apps",e),o=new _,n=()=>o.open("/apps"),i=async(s,a)=>{await A(s)&&(await b(t,a),n())};return E(t,{list:o,into:".all-\
app-list",none:".all-apps-none",create:()=>w("any-app-item"),update:(s,a)=>ic(s,a,i)}),n(),v(e)}function ic(e,t,o){let n=t.for_everybody;r(".token-name",e).textContent=
t.name,r(".app-owner",e).textContent=m("all_apps.owner",{owner:y(t.owner),name:t.owner.name}),r(".app-audience",e).textContent=Vt(t);let i=r('[data-action="open\
-app"]',e);i.textContent=m(n?"all_apps.close":"all_apps.open"),i.onclick=()=>o(Ii(t,n?"close":"open"),()=>g.patch(`/apps/${t.id}`,{for_everybody:!n})),r('[data-\
action="remove-app"]',e).onclick=()=>o(Ii(t,"remove"),()=>g.delete(`/apps/${t.id}`))}var Ii=({name:e},t)=>({title:m(`all_apps.${t}.title`,{name:e}),text:m(`all_\
apps.${t}.text`),action:m(`all_apps.${t}`),isHarmless:t!=="remove"});async function Ri({rooms:e,onJoined:t}){let o=k("browse"),n=r("input",o),i=new Mt,s=c=>b(o,async()=>{await e.join(c.id),o.close(),t(c)});n.value="",n.oninput=()=>{
i.search(n.value.trim()),r(".dialog-body",o).scrollTop=0},lt(o).onclick=()=>mc(o,i),i.addEventListener("change",()=>rc(o,i,s)),sc(o),i.search(""),i.loadSuggested();
let a=v(o);bt.matches&&n.focus(),await a,i.close()}function sc(e){r(".browse-list",e).replaceChildren();for(let t of[".browse-none",".browse-no-match",".form-er\
ror"])r(t,e).hidden=!0;et(e,{hasMore:!1,failed:!1})}function rc(e,{items:t,suggested:o,words:n,searching:i,hasMore:s,failed:a},c){let l=!t.length&&!a&&!i;D(r(".\
browse-list",e),n?t:ac(t,o),{key:({id:d})=>d,create:()=>w("browse-item"),update:(d,f)=>cc(d,f,c)}),r(".browse-none",e).hidden=!l||n!=="",r(".browse-no-match",e).
hidden=!l||n==="",et(e,{hasMore:s,failed:a})}function ac(e,t){let o=new Set(t.map(({id:n})=>n));return[...t,...e.filter(({id:n})=>!o.has(n))]}function cc(e,t,o){
r(".browse-name",e).textContent=t.name,r(".browse-suggested",e).hidden=!t.suggested;let n=[L("browse.members",t.member_count),m("browse.active",{date:rt(new Date(
t.active_at))})];r(".browse-facts",e).textContent=n.join(" · ");let i=r(".browse-about",e);i.textContent=t.description||t.topic,i.hidden=!i.textContent,r("butt\
on",e).onclick=()=>o(t)}async function mc(e,t){let o=r(".browse-list",e),n=o.children.length;await t.more(),r("button",o.children[n]??e).focus()}function Ni({rooms:e,sections:t,section:o=null,onCreated:n}){let i=k("create-room"),s=r("form",i),a=lc();S(s),$(s,async({joined_only:l,...d})=>{let f={...d,history:l?
"joined":"all"},p=await e.create(a(f));o&&await e.set(p.id,{section:o}),i.close(),n(p)});let c=o?m("create_room.in",{section:t.nameOf(o)}):m("create_room.title");
return v(i,{title:c})}function lc(){let e={};return t=>{let o=JSON.stringify(t);return e.same!==o&&(e={same:o,id:G()}),{...t,client_id:e.id}}}async function Bi({onRoom:e,onPerson:t,...o}){let n=k("jump"),i=c=>[...o.rooms.mine,...o.rooms.archived].find(l=>de(l)?.id===c),s=new ht({rooms:o.rooms,directory:o.
directory,roomWith:i}),a=({kind:c,id:l})=>b(n,async()=>{let d=c==="room"?()=>e(l):await t(l);F(n),d()});r(".form-error",n).hidden=!0,new ut(n,{choices:s,onChosen:a,
...o}),await v(n),s.close()}var dc=864e5;function Fi({room:e=null,rooms:t,me:o}){let n=k("invite"),i=r("form",n),s=r(".invites",n),a=()=>gc(s,{rooms:t,me:o});return S(i),r(".invite-made",n).
hidden=!0,fc(r(".invite-rooms",i),{rooms:t,room:e}),$(i,async({note:c,uses:l,days:d})=>{let f={expires_at:new Date(Date.now()+Number(d)*dc).toISOString()},p={note:c.
trim(),uses:l?Number(l):null,...f,rooms:hc(i)};uc(n,await g.post("/invites",p)),s.open&&a()}),s.open=!1,s.ontoggle=()=>s.open&&a(),v(n)}function fc(e,{rooms:t,room:o}){
let i=t.mine.filter(s=>s.kind==="public"||ne(s)).toSorted((s,a)=>(a.id===o?.id)-(s.id===o?.id));e.hidden=!i.length,r(".invite-room-list",e).replaceChildren(...i.
map(s=>pc(s,{isChosen:s.id===o?.id})))}function pc({id:e,name:t},{isChosen:o}){let n=w("invite-room"),i=r("input",n);return i.value=e,i.checked=o,r("span",n).textContent=
t,n}var hc=e=>new FormData(e).getAll("room");function uc(e,{id:t,url:o,expires_at:n}){let i=r(".invite-made",e),s=r(".invite-url",i);i.hidden=!1,s.value=qi(o),r(
".invite-qr",i).src=wc(t),r(".invite-expiry",i).textContent=m("invite.expiry",{date:P(new Date(n))});let a=r('[data-action="copy"]',i);a.onclick=()=>mt(s.value,
"invite.copied"),s.focus(),s.select()}var qi=e=>new URL(e,location.href).href,wc=e=>`/api/v1/invites/${e}/qr`;function gc(e,t){let o=new _,n=()=>o.open("/invite\
s?limit=50"),i=async s=>{await A(xc(s))&&(await b(e,()=>g.delete(`/invites/${s.id}`)),n())};E(e,{list:o,into:".invite-list",none:".invites-none",create:()=>w("i\
nvite-item"),update:(s,a)=>yc(s,a,{revoke:i,...t})}),n()}var xc=({note:e})=>({title:m("invite.revoke.title"),text:e?m("invite.revoke.text",{note:e}):m("invite.r\
evoke.text.plain"),action:m("invite.revoke")});function yc(e,t,{rooms:o,me:n,revoke:i}){let{note:s,by:a,used:c,uses:l,state:d,url:f,expires_at:p}=t,u=d==="open",
x=a&&a.id!==n.id?y(a):null,O=l?m("invite.used.of",{count:M(c),most:M(l)}):m("invite.used",{count:M(c)}),T=u?m("invite.until",{date:P(new Date(p))}):m(`invite.st\
ate.${d}`);r(".invite-note",e).textContent=s||m("invite.no_note");let W=t.rooms.map(Wt=>o.find(Wt)?.name).filter(Boolean),j=W.length?m("invite.into",{rooms:se(W)}):
null,nt=r(".hint",e);nt.textContent=[x,O,T,j].filter(Boolean).join(" · "),nt.title=u?I(new Date(p)):"";let[Zt,Qt]=e.querySelectorAll("button");Zt.hidden=!u||!f,
Zt.onclick=()=>mt(qi(f),"invite.copied"),Qt.hidden=!u,Qt.onclick=()=>i(t)}var bc=8;function Wi({rooms:e,me:t,onOpened:o,...n}){return Be({title:m("direct.new"),action:m("direct.open"),hint:m("direct.hint"),most:bc,isOffered:({id:i})=>i!==
t.id,act:async i=>o(await e.openDirect(i.map(({id:s})=>s))),me:t,...n})}function kc(){let e=Object.assign(new EventTarget,{list:[],loaded:!1,need(){}});return Object.assign(new EventTarget,{members:e,room:{kind:"direct"},isOver:!0})}
async function Hi({subject:e,router:t,...o}){let n=k("person-card"),i=r(".dialog-body",n),s=new AbortController;i.replaceChildren(document.getElementById("panel\
-person").content.cloneNode(!0));let a=c=>{n.close(),t.goToRoom(c)};ue.show(i,{...o,subject:e,conversation:kc(),router:{goToRoom:a},signal:s.signal}),await v(n),
s.abort()}function zi(e,{room:t}){let o=`/rooms/${t.id}`,n=r(".mutes",e);Ui(e,{path:`${o}/bans`,none:".bans-none",fold:e,label:m("bans.lift"),lift:({user:s})=>g.delete(`${o}\
/bans/${s.id}`)});let i=Ui(n,{path:`${o}/mutes`,fold:e,label:m("moderate.unmute"),lift:({user:s})=>g.patch(`${o}/members/${s.id}`,{muted_until:null})});i.addEventListener(
"change",()=>n.hidden=!i.items.length),n.hidden=!0}function Ui(e,{path:t,none:o,fold:n,label:i,lift:s}){let a=new _,c=()=>a.open(`${t}?limit=50`);return E(e,{list:a,
into:".ban-list",none:o,key:({user:l})=>l.id,create:()=>w("ban-item"),update:(l,d)=>vc(l,d,{label:i,lift:()=>b(n,()=>s(d)).then(c)})}),c(),a}function vc(e,{user:t,
until:o,reason:n},{label:i,lift:s}){C(r(".avatar",e),t),r(".ban-name",e).textContent=y(t);let a=o?m("bans.until",{date:P(new Date(o))}):m("bans.ever"),c=r(".hin\
t",e);c.textContent=[a,n].filter(Boolean).join(" · "),c.title=o?I(new Date(o)):"";let l=r("button",e);l.textContent=i,l.onclick=s}async function Ki(e,t){return e.member_count>1&&!await A(Rt("leave",e))?!1:Lo(e,t)}async function Gi(e,t){let o=await tt(Rt("archive",e));o&&await Co(e,t,o)}async function Co(e,t,o){
await t.update(e.id,{archived:!0,...o});let n=()=>t.update(e.id,{archived:!1}).catch(z);B(m("room.archive.done",{room:e.name}),{undo:{label:m("undo"),act:n}})}async function Lo(e,t){
try{await t.leave(e.id)}catch(o){if(!o.can?.includes("archive"))throw o;let n={title:m("room.last.title",{room:e.name}),text:m("room.last.text")},i=await kn({...n,
action:m("room.delete"),other:m("room.archive")}),s={yes:"delete",other:"archive"}[i];if(!s)return!1;await t.leave(e.id,{last:s})}return!0}function Rt(e,{name:t,
kind:o}){let n=e==="leave"&&o==="private"?"room.leave.private.text":`room.${e}.text`;return{title:m(`room.${e}.title`,{room:t}),text:m(n),action:m(`room.${e}`)}}var Vi="new";function Ji(e,{room:t,rooms:o,sections:n}){let{mine:i}=t;if(e.hidden=!i,!i)return;let{favourite:s,notify:a,section:c,hidden:l}=e.elements,d=p=>b(e,
()=>o.set(t.id,p));r(".form-error",e).hidden=!0,e.onsubmit=p=>p.preventDefault(),s.checked=i.favourite,a.value=i.notify,l.checked=i.hidden,Yi(c,{sections:n,chosen:i.
section}),s.onchange=()=>d({favourite:s.checked}),l.onchange=()=>d({hidden:l.checked});for(let p of a)p.onchange=()=>d({notify:a.value});let f=r(".section-new",
e);f.hidden=!0,c.onchange=()=>{f.hidden=c.value!==Vi,f.hidden?d({section:c.value||null}):r("input",f).focus()},r("button",f).onclick=()=>b(e,async()=>{let p=await g.
post("/me/sections",{name:r("input",f).value.trim()});n.note(p),await o.set(t.id,{section:p.id}),Yi(c,{sections:n,chosen:p.id}),f.hidden=!0})}function Yi(e,{sections:t,
chosen:o}){let n=[["",m("section.none")],...t.own.map(({id:i,name:s})=>[i,s]),[Vi,m("section.new")]];e.replaceChildren(...n.map(([i,s])=>new Option(s,i))),e.value=
t.own.some(({id:i})=>i===o)?o:""}var Oc=[7,30,90,180,365,730];async function Xi(e,{room:t,rooms:o,me:n}){let i=r(".room-retention",e),s=r(".room-retention-text",e),a=r("select",i),c=t.kind!=="d\
irect"&&(Y(t)||n.role==="owner");i.hidden=s.hidden=!0,a.onchange=null;let l=await g.get(`/rooms/${t.id}/retention`).catch(()=>null);if(!l||e.dataset.room!==t.id)
return;let d=()=>{Ec(a,l),s.textContent=l.days?Sc(l.days):"",s.hidden=c||!l.days};d(),i.hidden=!c,a.onchange=async()=>{let f=a.value===""?null:Number(a.value);await b(
r(".room-form",e),async()=>{await je(p=>_c({retention_days:f,...p},{room:t,rooms:o}),{days:f??l.usual_days}),l=await g.get(`/rooms/${t.id}/retention`)}),d()}}async function _c(e,{
room:t,rooms:o}){Y(t)?await o.update(t.id,e):await g.put(`/rooms/${t.id}/retention`,e)}function Ec(e,{retention_days:t,usual_days:o,most_days:n}){let i=o?L("ret\
ention.days",o,{count:M(o)}):m("retention.ever"),s=[new Option(m("retention.usual",{days:i}),"")];n||s.push(new Option(m("retention.ever"),"0"));let a=new Set(Oc.
filter(c=>!n||c<=n));t&&a.add(t);for(let c of[...a].sort((l,d)=>l-d))s.push(new Option(L("retention.days",c,{count:M(c)}),String(c)));n&&t===0&&s.push(new Option(
m("retention.ever"),"0")),e.replaceChildren(...s),e.value=t===null?"":String(t)}var Sc=e=>L("retention.kept",e,{count:M(e)});function Zi({conversation:e,rooms:t,sections:o,me:n,onLeft:i,onPanel:s}){let a=k("room-details"),c=r(".room-form",a),{room:l}=e;S(c),$c(a,l),r(".room-facts",a).
textContent=Tc(l),Dc(a,e),Ji(r(".room-mine",a),{room:l,rooms:t,sections:o}),$(c,async f=>{await t.update(l.id,Lc(l,f)),a.close()}),Ac(a,{room:l,rooms:t,me:n}),a.
dataset.room=l.id,Xi(a,{room:l,rooms:t,me:n});let d=r(".bans",a);return d.open=!1,d.ontoggle=()=>d.open&&zi(d,{room:l}),Mc(a,{room:l,rooms:t,onLeft:i,onPanel:s}),
v(a)}function $c(e,{name:t,topic:o,description:n,slow_seconds:i,writers:s,history:a,shows_readers:c}){let{elements:l}=r(".room-form",e);l.name.value=t,l.topic.value=
o??"",l.description.value=n??"",Cc(l.slow_seconds,i),l.writers.value=s,l.joined_only.checked=a==="joined",l.shows_readers.checked=c,r(".room-name-text",e).textContent=
t;let d=(p,u)=>p.value===u?"":p.selectedOptions[0].text,f=[[".room-topic-text",o],[".room-description-text",n]];f.push([".room-slow-text",d(l.slow_seconds,"0")],
[".room-writers-text",d(l.writers,"members")]);for(let[p,u]of f)r(p,e).textContent=u??"",r(p,e).parentElement.hidden=!u}function Ac(e,{room:t,rooms:o,me:n}){let i=r(
".room-suggested",e),s=r("input",i);i.hidden=n.role!=="owner"||t.kind!=="public"||t.archived,s.checked=t.suggested===!0,s.onchange=()=>b(r(".room-form",e),()=>o.
suggest(t.id,s.checked))}function Tc({kind:e,member_count:t}){return L(`room.facts.${e}`,t,{count:M(t)})}function Cc(e,t){let o=String(t);[...e.options].some(n=>n.
value===o)||e.append(new Option(m("room.slow.other",{count:M(t)}),o)),e.value=o}function Lc(e,{name:t,topic:o,description:n,slow_seconds:i,writers:s,joined_only:a,
shows_readers:c}){let l={name:t.trim(),topic:o.trim(),description:n.trim()},d=Y(e)?{history:a?"joined":"all",shows_readers:!!c}:{},f={...l,slow_seconds:Number(i),
writers:s,...d};return Object.fromEntries(Object.entries(f).filter(([p,u])=>u!==(e[p]??"")))}function Dc(e,{room:t}){let o=t.kind==="direct",n=Y(t),i=oe(t);for(let s of[
".room-fields",".room-save"])r(s,e).hidden=!i;r(".room-texts",e).hidden=i||o,r(".room-owners",e).hidden=!n,r(".bans",e).hidden=!Z(t);for(let s of["reports","aud\
it"])Jt(e,s,Z(t));Jt(e,"archive",n&&!t.archived),Jt(e,"restore",n&&t.archived),Jt(e,"leave",!o),Jt(e,"delete",n)}function Jt(e,t,o){r(`[data-action="${t}"]`,e).
hidden=!o}function Mc(e,{room:t,rooms:o,onLeft:n,onPanel:i}){let s=r(".room-form",e),a=d=>b(s,async()=>{await d(),e.close()}),c=d=>a(async()=>await d()!==!1&&n()),
l={members:()=>a(()=>i("people")),reports:()=>a(()=>i("reports")),audit:()=>a(()=>i("audit")),threads:()=>a(()=>i("threads")),scheduled:()=>a(()=>i("scheduled")),
archive:async()=>{let d=await tt(Rt("archive",t));d&&a(()=>Co(t,o,d))},restore:()=>a(()=>o.update(t.id,{archived:!1})),leave:async()=>{(t.member_count===1||await A(
Rt("leave",t)))&&c(()=>Lo(t,o))},delete:async()=>{let d=await tt(Rt("delete",t));d&&c(()=>o.delete(t.id,d))}};for(let[d,f]of Object.entries(l))r(`[data-action="${d}\
"]`,e).onclick=f}function Qi({sections:e,onMade:t}){return es({title:m("section.create"),name:"",action:m("section.make"),save:async(o,n)=>{let i=await g.post("/me/sections",{name:o});
e.note(i),F(n),t(i.id)}})}function ts({sections:e,id:t}){return es({title:m("section.title"),name:e.nameOf(t),action:m("save"),save:async(o,n)=>{await g.patch(`\
/me/sections/${t}`,{name:o}),F(n)},remove:()=>g.delete(`/me/sections/${t}`),question:{title:m("section.delete.title",{name:e.nameOf(t)}),text:m("section.delete.\
text"),action:m("section.delete")}})}function es({title:e,name:t,action:o,save:n,remove:i=null,question:s=null}){let a=k("section"),c=r("form",a),l=r('[data-act\
ion="remove-section"]',a);return S(c),c.elements.name.value=t,r(".button-primary",c).textContent=o,$(c,d=>n(d.name.trim(),a)),l.hidden=!i,l.onclick=()=>b(c,async()=>{
await A(s)&&(await i(),F(a))}),v(a,{title:e})}async function os({id:e,rooms:t,sections:o,...n}){let i=k("section-room"),s=new ht({rooms:t,isOffered:({room:c})=>!c.archived&&c.mine?.section!==e}),a=({room:c})=>b(
i,async()=>{t.find(c.id)?.role||await t.join(c.id),await t.set(c.id,{section:e}),i.close()});new ut(i,{choices:s,onChosen:a,...n}),r(".form-error",i).hidden=!0,
r('[data-open="create-room"]',i).dataset.subject=e,await v(i,{title:m("section.add",{name:o.nameOf(e)})}),s.close()}async function ns(){let e=k("team-emoji"),t=r("form",e),o=()=>Ic(e);S(t),t.elements.file.onchange=()=>t.elements.name.value||=jc(t.elements.file.files[0]?.name??
""),$(t,async({name:n,file:i})=>{await q.add(n.trim().replace(/^:|:$/g,""),i),t.reset()}),q.addEventListener("change",o),o(),await v(e),q.removeEventListener("c\
hange",o)}var jc=e=>e.replace(/\.\w+$/,"").toLowerCase().replace(/[^a-z0-9_+-]+/g,"_").slice(0,32);function Ic(e){let{all:t}=q;r(".team-emoji-none",e).hidden=t.
length>0,D(r(".team-emoji-list",e),t,{key:({key:o,image:n})=>o+n,create:()=>w("team-emoji-item"),update:(o,n)=>Pc(o,n,e)})}function Pc(e,t,o){V(r(".emoji-sign",
e),t),r(".team-emoji-name",e).textContent=t.text;let n=r("button",e);n.setAttribute("aria-label",m("team_emoji.remove",{name:t.text})),n.onclick=()=>Rc(t,o)}async function Rc({
code:e,text:t},o){await A({title:m("team_emoji.remove",{name:t}),text:m("team_emoji.remove.text",{name:t}),action:m("team_emoji.remove.action")})&&await b(r("fo\
rm",o),()=>q.remove(e))}function Nc({app:e,router:t,state:o}){let{me:n,rooms:i,directory:s}=o,a=u=>t.goToRoom(u.id),c=()=>t.go(Xo),l=u=>t.go({...t.address,panel:u}),d=async u=>{if(u===
n.id)return p.account;let x=await i.openDirect([u]);return()=>a(x)},f=u=>()=>e.conversation&&u(e.conversation),p={"create-room":u=>Ni({section:u,onCreated:a,...o}),
browse:()=>Ri({rooms:i,onJoined:a}),jump:()=>Bi({onRoom:u=>t.goToRoom(u),onPerson:d,...o}),"new-message":()=>Wi({onOpened:a,...o}),room:f(u=>Zi({conversation:u,
onLeft:c,onPanel:l,...o})),"add-people":f(u=>xo({conversation:u,...o})),"section-room":u=>os({id:u,...o}),section:u=>ts({id:u,...o}),"new-section":()=>Qi({onMade:u=>p["\
section-room"](u),...o}),invite:()=>Fi({room:e.conversation?.room,...o}),account:()=>ji({onChanged:u=>s.take([u]),onReadingShown:()=>e.conversation?.readers.load().
catch(()=>{}),...o}),person:u=>e.conversation?l(`person:${u}`):Hi({subject:u,router:t,...o}),"team-emoji":ns,"all-apps":Pi,keys:()=>v(k("keys"))};return p}var Do=2,Bc=20;async function Mo({conversation:e,question:t="",options:o=[]}){let n=k("poll"),i=r("form",n),s=r(".poll-fields",i),a=G();S(i),i.elements.text.value=
t,s.replaceChildren();for(let p of[...o,...Array(Math.max(Do-o.length,0)).fill("")])is(s,p);let c=r(".poll-add",i),l=()=>qc(s,c);c.onclick=()=>{is(s,"").focus(),
l()},s.onclick=({target:p})=>{p.closest("button")&&Fc(p.closest(".poll-field"),l)},s.onkeydown=p=>{p.key==="Enter"&&!at(p)&&Wc(p,s)},l();let d=Hc(i,X(e.me)),f=Tt(
p=>e.ask({...p,client_id:a}));return $(i,async p=>{await f(Uc(i,p,d)),n.close("done")}),await v(n)==="done"}function is(e,t){let o=e.appendChild(w("poll-field"));
return r("input",o).value=t,r("input",o)}function Fc(e,t){let o=e.nextElementSibling??e.previousElementSibling;e.remove(),r("input",o).focus(),t()}function qc(e,t){
let o=[...e.children];o.forEach((n,i)=>{let s=m("poll.option",{number:i+1}),a=r("input",n);a.setAttribute("aria-label",s),a.placeholder=s,a.required=i<Do,r("but\
ton",n).hidden=o.length<=Do}),t.hidden=o.length>=Bc}function Wc(e,t){let o=e.target.closest(".poll-field")?.nextElementSibling;!e.target.matches("input")||!o||(e.
preventDefault(),r("input",o).focus())}function Hc(e,t){let o=we(t),{ends:n,other:i}=e.elements;r('option[value="monday"]',n).hidden=o.monday.getTime()===o.tomorrow.
getTime();for(let[a,c]of Object.entries(o))h(r(`option[value="${a}"]`,n),m("poll.end.at",{when:m(`time.${a}`),date:U(c,t)}));i.min=ft(Date.now(),t),i.value=ft(o.
tomorrow,t);let s=()=>{r(".poll-other",e).hidden=n.value!=="other",i.disabled=n.value!=="other"};return n.onchange=s,s(),{...o,get other(){return Ct(i.value,t)}}}
function Uc(e,{text:t,multiple:o,anonymous:n,ends:i},s){let a=[...e.querySelectorAll(".poll-field input")].map(({value:l})=>l.trim()).filter(Boolean),c=i==="nev\
er"?null:s[i].toISOString();return{text:t,options:a,multiple:!!o,anonymous:!!n,ends_at:c}}var Nt=class extends EventTarget{#t;#e;#o=new Map;#i=new Map;loading=!1;failed=!1;constructor({groups:t,pathOf:o}){super(),this.#t=t,this.#e=o}of({key:t,users:o}){
let n=(this.#o.get(t)??[]).filter(({id:i})=>!o.includes(i));return[...o.map(i=>({id:i,name:"…"})),...n]}get hasMore(){return!!this.#n}async more(){let t=this.#n;
if(!t||this.loading)return;let o=this.#i.get(t.key)??this.#e(t.key);this.loading=!0;let n=await g.page(o).catch(()=>null);this.loading=!1,this.failed=!n,n&&(this.#o.
set(t.key,[...this.#o.get(t.key)??[],...n.items.map(({user:i})=>i)]),this.#i.set(t.key,n.next)),this.dispatchEvent(new Event("change"))}get#n(){return this.#t().
find(({key:t,count:o,users:n})=>o>n.length&&this.#i.get(t)!==null)}};async function zc({entry:{seq:e},conversation:t}){let o=k("reactions"),n=new AbortController,{signal:i}=n,s=()=>(t.history.shown.entry(e)?.reactions??[]).map(d=>({
key:d.emoji,count:nn(d),users:d.users})),a=d=>`/rooms/${t.room.id}/messages/${e}/reactions?${new URLSearchParams({emoji:d})}`,c=new Nt({groups:s,pathOf:a}),l=()=>Kc(
o,s(),c,t);for(let d of[t,c])d.addEventListener("change",l,{signal:i});lt(o).onclick=()=>c.more(),l(),await v(o,{title:m("reaction.who")}),n.abort()}function Kc(e,t,o,n){
let i=t.flatMap(s=>o.of(s).map(a=>({key:`${s.key} ${a.id}`,emoji:s.key,person:a})));D(r(".reaction-list",e),i,{create:()=>w("reaction-item"),update:(s,{emoji:a,
person:c})=>{V(r(".reaction-emoji",s),An(a)),h(r(".reaction-name",s),y(n.personOf(c)))}}),et(e,o)}function Gc({entry:e,author:t,room:o,reports:n}){let i=k("report"),s=r("form",i);return S(s),r(".report-text",s).textContent=m("report.text",{name:y(t),room:o.name}),
$(s,async({reason:a})=>{await n.report({room:o.id,seq:e.seq,reason:a.trim()}),i.close(),B(m("report.done"))}),v(i)}async function Yc({entry:e,conversation:t}){let{readers:o,members:n}=t,i=k("seen-by"),s=new AbortController,a=!1,c=()=>a&&Jc(i,Vc(e,t));r(".seen-list",i).replaceChildren(),
r(".seen-none",i).hidden=!0;for(let l of[o,n])l.addEventListener("change",c,{signal:s.signal});n.need(),b(i,async()=>{await o.load(),a=!0,c()}),await v(i,{title:m(
"seen.title")}),s.abort()}function Vc({seq:e,user:t},o){let{readers:n,members:i}=o,s=new Set(n.of(e));return i.list.map(c=>c.user).filter(({id:c})=>s.has(c)&&c!==
t.id).map(c=>o.personOf(c))}function Jc(e,t){h(r("h2",e),t.length?L("seen.count",t.length):m("seen.title")),r(".seen-none",e).hidden=t.length>0,D(r(".seen-list",
e),t,{key:({id:o})=>o,create:()=>w("seen-item"),update:(o,n)=>{C(r(".avatar",o),n),h(r(".seen-name",o),y(n))}})}function Xc({text:e,conversation:{id:t,me:o},scheduled:n}){let i=G();return Lt({title:m("composer.later"),action:m("composer.later"),me:o,repeats:!0,act:Tt(async s=>{
let{at:a,time_zone:c}=await n.add(t,e,s,i);B(m("scheduled.done",{date:U(new Date(a),c)}))})})}var Zc=/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{M}\p{N}_]+|\s+|[^]/gu;function ss(e,t){let[o,n]=[e,t].map(c=>c.match(Zc)??[]),i=0;for(;i<o.length&&i<n.length&&o[i]===n[i];)i+=1;let s=0;for(;s<o.length-i&&s<n.length-i&&o.at(-1-s)===
n.at(-1-s);)s+=1;let a=Qc(o.slice(i,o.length-s),n.slice(i,n.length-s));return em([...Bt("same",n.slice(0,i)),...a,...Bt("same",n.slice(n.length-s))])}var Bt=(e,t)=>t.
map(o=>({kind:e,text:o}));function Qc(e,t){if(e.length*t.length>25e4)return[...Bt("gone",e),...Bt("new",t)];let o=tm(e,t),n=[],[i,s]=[0,0];for(;i<e.length&&s<t.
length;)e[i]===t[s]?(n.push({kind:"same",text:t[s]}),i+=1,s+=1):o[i+1][s]>=o[i][s+1]?(n.push({kind:"gone",text:e[i]}),i+=1):(n.push({kind:"new",text:t[s]}),s+=1);
return[...n,...Bt("gone",e.slice(i)),...Bt("new",t.slice(s))]}function tm(e,t){let o=Array.from({length:e.length+1},()=>new Uint16Array(t.length+1));for(let n=e.
length-1;n>=0;n-=1)for(let i=t.length-1;i>=0;i-=1)o[n][i]=e[n]===t[i]?o[n+1][i+1]+1:Math.max(o[n+1][i],o[n][i+1]);return o}function em(e){let t=[],o="",n="",i=()=>{
o&&t.push({kind:"gone",text:o}),n&&t.push({kind:"new",text:n}),o=n=""},s="";for(let{kind:a,text:c}of e){if(a==="same"){i(),s+=c;continue}s&&t.push({kind:"same",
text:s}),s="",a==="gone"?o+=c:n+=c}return i(),s&&t.push({kind:"same",text:s}),t}var rs={gone:"del",new:"ins"};async function om({entry:e,conversation:t}){let o=k("versions"),n=new AbortController,{signal:i}=n,s=new _,a=()=>s.open(`/rooms/${t.
room.id}/messages/${e.seq}/versions?limit=50`),c=r(".versions-alone",o);c.hidden=!0,s.addEventListener("change",()=>c.hidden=s.items.length!==1||s.hasMore,{signal:i}),
E(o,{list:s,into:".version-list",none:".versions-none",sort:l=>l.map((d,f)=>({...d,id:String(f),before:l[f+1]})),create:()=>w("version-item"),update:im,signal:i}),
nm(t,e,a,i),r(".versions-none",o).hidden=!0,a(),await v(o,{title:m("versions.title")}),n.abort(),r(".version-list",o).replaceChildren()}function nm(e,t,o,n){let i=t,
s=()=>{let a=e.history.shown.entry(t.seq);!a||a.text===i.text&&a.editedAt===i.editedAt&&a.deleted===i.deleted||(i=a,o())};e.addEventListener("change",s,{signal:n})}
function im(e,{at:t,text:o,before:n}){let i=r("time",e);i.dateTime=t,h(i,I(new Date(t)));let s=n?ss(n.text,o):[{kind:"same",text:o}];r(".version-text",e).replaceChildren(
...s.map(a=>rs[a.kind]?ce(rs[a.kind],a.text):a.text))}async function sm({entry:{seq:e},conversation:t}){let o=k("voters"),n=new AbortController,{signal:i}=n,s=()=>t.timeline.entry(e)??t.history.shown.entry(e),a=()=>(s()?.
poll?.options??[]).map(({text:f,votes:p,voters:u=[]},x)=>({key:String(x),text:f,count:p,users:u})),c=f=>`/rooms/${t.room.id}/polls/${e}/voters?${new URLSearchParams(
{option:f})}`,l=new Nt({groups:a,pathOf:c}),d=()=>rm(o,a(),l,t);for(let f of[t,l])f.addEventListener("change",d,{signal:i});lt(o).onclick=()=>l.more(),d(),await v(
o,{title:m("poll.who")}),n.abort()}function rm(e,t,o,n){let i=t.filter(({count:s})=>s);D(r(".voter-options",e),i,{create:()=>w("voter-option"),update:(s,a)=>{h(
r("h3",s),a.text),D(r("ul",s),o.of(a).map(n.personOf),{key:({id:c})=>c,create:()=>w("seen-item"),update:(c,l)=>{C(r(".avatar",c),l),h(r(".seen-name",c),y(l))}})}}),
et(e,o)}var am=/:[a-z0-9_+-]+:/u,cm=/(?<!`)(?<ticks>`+)(?!`)[^]*?(?<!`)\k<ticks>(?!`)|^[ ]{0,3}```[^]*|(?<![\p{L}\p{N}_:]):(?<code>[a-z0-9_+-]+):(?![\p{L}\p{N}_])/gmu;function Ge(e){
return am.test(e)?gt?as(e,gt):It().then(t=>as(e,t),()=>e):e}var as=(e,t)=>e.replace(cm,(o,...n)=>mm(n.at(-1).code,t)??o),mm=(e,t)=>q.withName(e)?null:t.withCode(
e)?.emoji;var lm=/^\/([a-z][a-z0-9_-]*)(?:@(\S+))?(?:\s+([^]*))?$/u,dm={m:6e4,h:36e5,d:864e5},fm=/^(\d{1,4})\s*(m|h|d)$/u,pm=new Set(["off","0"]),N=class extends Error{};
function cs(e){let[,t,o,n=""]=e.match(lm)??[];return t?{name:t,bot:o,rest:n.trim()}:null}var wt=e=>`/${e} ${m(`command.${e}.usage`)}`.trim();function ot(e,t){if(!e)
throw new N(m("command.use",{usage:wt(t)}));return e}function Ye(e,t){if(pm.has(e))return null;let[,o,n]=e.match(fm)??[];if(!Number(o))throw new N(m("command.ti\
me",{usage:wt(t)}));return new Date(Date.now()+Number(o)*dm[n]).toISOString()}async function jo(e){let t=e.replace(/^@/u,"");try{return await g.get(`/users/${encodeURIComponent(
t)}`)}catch(o){throw o.status===404?new N(m("command.nobody",{name:t})):o}}var hm=new RegExp("^(\\p{RGI_Emoji}|\\p{Emoji_Presentation}|\\p{Extended_Pictographic}\\ufe0f?)\\s*","v"),ms=[{name:"dnd",may:()=>!0,async run({rest:e,directory:t,
say:o}){let n=Ye(ot(e,"dnd"),"dnd");t.take([await g.patch("/me",{quiet_until:n})]),o(n?m("command.dnd.done",{date:I(new Date(n))}):m("command.dnd.off"))}},{name:"\
status",may:()=>!0,async run({rest:e,directory:t,say:o}){let[n,i=""]=e.match(hm)??[""],s=e.slice(n.length);t.take([await g.patch("/me",{status:e?{emoji:i,text:s,
until:null}:null})]),o(m(e?"command.status.done":"command.status.off"))}}];var um=2,Ve={key:null,clientId:null},ls=[{name:"poll",may:({room:e})=>!ie(e),async run({rest:e,conversation:t}){let[o="",...n]=e.split("|").map(i=>i.trim()).filter(
Boolean);if(n.length>=um)return wm(t,{text:o,options:n});if(!await Mo({conversation:t,question:o,options:n})&&e)throw new N(m("poll.dropped"))}}];async function wm(e,t){
let o=JSON.stringify([e.id,t]);Ve.key!==o&&(Ve={key:o,clientId:G()}),await e.ask({...t,client_id:Ve.clientId}),Ve={key:null,clientId:null}}var fs=864e5,ps={"m|min|minutes?|分钟":6e4,"h|hours?|小时":36e5,"d|days?|天":fs},hs=["sunday|周日","monday|周一","tuesday|周二","wednesday|周三","t\
hursday|周四","friday|周五","saturday|周六"],us="today|今天",ws="tomorrow|明天",gm="09:00",xm="(?:\\s+|$|(?=\\p{Script=Han}))",gs="(?:at\\s+)?(?<hour>[\
01]?\\d|2[0-3])[:：](?<minute>[0-5]\\d)",ym=Io(`(?:in\\s+)?(?<count>\\d{1,5})\\s*(?<unit>${Object.keys(ps).join("|")})后?`),bm=Io(gs),km=Io(`(?:on\\s+)?(?<day>${[
us,ws,...hs].join("|")}|\\d{4}-\\d\\d-\\d\\d)(?:\\s*${gs})?`);function xs(e,t,o=Date.now()){let n=(c,l)=>{let d=e.match(c),f=d&&l(d.groups);return Number.isFinite(
f)?{at:f,rest:e.slice(d[0].length)}:null},i=ft(o,t).slice(0,10),s=(c,l)=>_m(c)?Ct(`${c}T${l}`,t).getTime():null,a=c=>[i,Xe(i,1)].map(l=>s(l,c)).find(l=>l>o);return n(
ym,({count:c,unit:l})=>o+Number(c)*vm(l))??n(bm,c=>a(ds(c)))??n(km,({day:c,...l})=>s(Om(c,i),ds(l)))}var ds=({hour:e,minute:t})=>e?`${e.padStart(2,"0")}:${t}`:gm,
vm=e=>Object.entries(ps).find(([t])=>Je(t,e))[1];function Om(e,t){if(Je(us,e))return t;if(Je(ws,e))return Xe(t,1);let o=hs.findIndex(n=>Je(n,e));return o<0?e:Xe(
t,(7+o-new Date(t).getUTCDay())%7||7)}var Xe=(e,t)=>new Date(Date.parse(e)+t*fs).toISOString().slice(0,e.length),_m=e=>!Number.isNaN(Date.parse(e))&&Xe(e,0)===e,
Je=(e,t)=>new RegExp(`^(?:${e})$`,"iu").test(t);function Io(e){return new RegExp(`^${e}${xm}`,"iu")}var Em=365*864e5,Ze={rest:null,clientId:null},ys={name:"remind",may:()=>!0,async run({rest:e,conversation:{me:t},rooms:o,saved:n,say:i}){let s=X(t),{at:a,text:c}=Sm(
ot(e,"remind"),s);Ze.rest!==e&&(Ze={rest:e,clientId:G()});let l=await o.openDirect([t.id]),{seq:d}=await g.post(`/rooms/${l.id}/messages`,{text:c,client_id:Ze.clientId});
await n.save({room:l.id,seq:d},new Date(a).toISOString()),Ze={rest:null,clientId:null};let f=()=>g.delete(`/rooms/${l.id}/messages/${d}`).catch(p=>i(H(p)));i(m(
"command.remind.done",{date:U(new Date(a),s)}),{undo:{label:m("undo"),act:f}})}};function Sm(e,t){let o=xs(e.replace(/^(?:me|我)\s+/iu,""),t),n=o?o.at-Date.now():
0;if(n<=0||n>Em)throw new N(m("command.remind.time",{usage:wt("remind")}));let i=o.rest.replace(/^to\s+/iu,"").trim();if(!i)throw new N(m("command.use",{usage:wt(
"remind")}));return{at:o.at,text:i}}var $m=["all","mentions","nothing"],bs=({room:e})=>e.kind!=="direct",ks=({room:e})=>oe(e)&&e.kind!=="direct",vs=[{name:"topic",may:ks,run:({rest:e,room:t,rooms:o})=>o.
update(t.id,{topic:ot(e,"topic")})},{name:"rename",may:ks,run:({rest:e,room:t,rooms:o})=>o.update(t.id,{name:ot(e,"rename")})},{name:"invite",may:({room:e})=>ne(
e),async run({rest:e,conversation:t,say:o}){let n=ot(e,"invite").split(/[\s,]+/u),i=await Promise.all(n.map(jo));await t.members.add(i),o(m("command.invite.done",
{names:i.map(y).join(", ")}))}},{name:"mute",may:({room:e})=>Z(e)&&e.kind!=="direct",async run({rest:e,conversation:t,say:o}){let[n,i,...s]=ot(e,"mute").split(/\s+/u),
a=Ye(i??"","mute"),c=await jo(n),l=s.length?{reason:s.join(" ")}:{};await t.members.mute(c.id,{muted_until:a,...l}),o(m(a?"command.mute.done":"command.mute.lift\
ed",{name:y(c)}))}},{name:"notify",may:()=>!0,async run({rest:e,room:t,rooms:o,say:n}){if(!$m.includes(e))throw new N(m("command.use",{usage:`/notify ${m("comma\
nd.notify.usage")}`}));await o.set(t.id,{notify:e}),n(m("command.notify.done",{choice:m(`mine.notify.${e}`)}))}},{name:"archive",may:({room:e})=>bs({room:e})&&Y(
e)&&!e.archived,run:({room:e,rooms:t})=>Gi(e,t)},{name:"leave",may:bs,async run({room:e,rooms:t,goHome:o}){await Ki(e,t)&&o()}}];var Am="¯\\\\\\_(ツ)\\_/¯",Os=[{name:"shrug",may:()=>!0,run:({rest:e,send:t})=>t([e,Am].filter(Boolean).join(" "))}];var _s=[...vs,...ms,...ls,ys,...Os].sort((e,t)=>e.name.localeCompare(t.name)),yt=e=>_s.find(t=>t.name===e),Es=(e,t)=>_s.filter(o=>o.name.startsWith(t)&&o.may(e));var Tm=15e3,Cm=5,Xt=new Map,Qe=e=>Xt.get(e)?.list??[];function to(e){let t=Xt.get(e);if(t?.loading)return t.loading;if(t&&Date.now()-t.at<Tm)return Promise.resolve(
t.list);let o=Lm(e).then(n=>(Xt.set(e,{at:Date.now(),list:n}),n),n=>{throw Xt.set(e,{at:0,list:t?.list??[]}),n});return Xt.set(e,{...t,loading:o}),o}function eo(e,{
name:t,bot:o}){let n=o?.toLowerCase();return e.filter(i=>i.name===t&&(!n||i.bot.name.toLowerCase()===n))}function Ft({name:e,bot:t},o,n){return o.filter(s=>s.name===
e).length>1||n(e)?`${e}@${t.name}`:e}async function Lm(e){let t=[],o=`/rooms/${e}/commands`;for(let n=0;o&&n<Cm;n+=1){let{items:i,next:s}=await g.get(o);t.push(
...i),o=s?.replace(/^\/api\/v1/u,"")}return t}var Dm=/"(?:[^"\\]|\\.)*"(?=\s|$)|\S+/gsu,Po=e=>e.match(Dm)??[];async function Ss({name:e,bot:t,rest:o},n,{room:i,isTaken:s}){let a=await to(i).catch(()=>Qe(i)),
c=eo(a,{name:e,bot:t});if(!c.length)return null;if(c.length>1)throw new N(m("command.several",{names:c.map(f=>`/${Ft(f,a,s)}`).join(", ")}));let[l]=c,d=l.arguments.
filter(({required:f})=>f).length;if(Po(o).length<d)throw new N(m("command.use",{usage:l.usage}));return{text:n,call:l.bot.id}}var Mm=/^\/([a-z][\w-]*)(?:@(\S*))? (.*)$/u,$s={isAtStart:!0,pattern:/^(\/(?:[a-z][\w-]*(?:@\S*)?)?|\/[a-z][\w-]*(?:@\S*)? .*)$/u,search([,e],{conversation:t},{
show:o}){let n=t.room.id,i=s=>{let{items:a,hint:c}=e.includes(" ")?Im(e,s):jm(e.slice(1),s,t);o(a,{hint:c})};i(Qe(n)),to(n).then(i,()=>{})}},Ro=e=>!!yt(e);function jm(e,t,o){
let n=yt(e),i=t.filter(a=>Ft(a,t,Ro).startsWith(e)),s=Es(o,e);return n&&!i.length?{items:[],hint:No(n)}:!s.length&&i.length===1&&Ft(i[0],t,Ro)===e?{items:[],hint:Bm(
i[0])}:{items:[...s.map(Fm),...i.map(a=>qm(a,t))],hint:n?No(n):""}}function Im(e,t){let[,o,n,i]=e.match(Mm),s=n===void 0&&yt(o);if(s)return{items:[],hint:No(s)};
let a=eo(t,{name:o,bot:n});return a.length===1?Pm(a[0],e,i):{items:[],hint:""}}function Pm(e,t,o){let n=Po(o),i=!o||/\s$/u.test(o),s=Math.min(n.length-(i?0:1),e.
arguments.length-1),a=e.arguments[s],c=[e.usage,a&&Nm(a)].filter(Boolean).join(" · ");if(a?.kind!=="choice"||n.length>s+1)return{items:[],hint:c};let l=i?"":n[s],
d=l?t.slice(0,-l.length):t;return{items:a.choices.filter(p=>p.toLowerCase().startsWith(l.toLowerCase())&&p!==l).map(p=>({text:`${d}${Rm(p)} `,label:p})),hint:c}}
var Rm=e=>/\s/u.test(e)?`"${e}"`:e,Nm=({name:e,about:t,required:o})=>{let n=t?`${e}: ${t}`:e;return o?n:m("command.optional",{words:n})},Bm=({usage:e,about:t})=>`${e}\
 · ${t}`,No=e=>`${wt(e.name)} · ${m(`command.${e.name}.about`)}`,Fm=e=>({text:`/${e.name} `,label:wt(e.name),detail:m(`command.${e.name}.about`)});function qm(e,t){
let o=Ft(e,t,Ro);return{text:`/${o} `,label:e.usage.replace(`/${e.name}`,`/${o}`),detail:`${e.about} · ${y(e.bot)}`,person:e.bot}}var As=8,Ts={pattern:/(?:^|[\s(])(:[\p{L}\p{N}_+-]{2,})$/u,async search([,e],t,{show:o}){let n=gt??await It().catch(()=>null),i=[...q.search(e).map(Wm),...n?.search(
e,As).map(Hm)??[]];o(i.slice(0,As))}},Wm=e=>({text:`${e.text} `,label:e.text,detail:m("emoji.group.team"),emoji:e,chosen:()=>Gt(e.key)});function Hm(e){let t=qe(
e);return{text:`${t} `,label:`:${e.codes[0]}:`,detail:e.label,emoji:{text:t},chosen:()=>Gt(e.emoji)}}var Um=8,zm=1e3,Cs={pattern:/(?:^|[\s(])(@[^\s@]*)$/u,search([,e],{conversation:t,directory:o},{show:n,signal:i}){let s=e.slice(1),{members:a}=t,c=new jt({directory:o}),
l=()=>n(Km({words:s,found:c.items,conversation:t}));for(let d of[a,c])d.addEventListener("change",l,{signal:i});i.addEventListener("abort",()=>c.close()),a.need(),
l(),s&&c.search(s)}};function Km({words:e,found:t,conversation:o}){let{members:n,me:i}=o,s=R(e),l=n.list.map(({user:x})=>x).filter(({id:x})=>x!==i.id).map(x=>({
user:x,rank:Zm(x,s)})).filter(({rank:x})=>x<Ls).sort((x,O)=>x.rank-O.rank).map(({user:x})=>x),d=new Map([...l,...t.filter(({id:x})=>n.has(x)),...t].map(x=>[x.id,
x]));d.delete(i.id);let f=Gm(o.room).filter(({label:x})=>x.startsWith(`@${s}`)),u=[...d.values()].slice(0,Um-f.length).map(x=>Ym(o.personOf(x),{isHere:n.has(x.id)||
!n.loaded}));return f.some(({label:x})=>x===`@${s}`)?[...f,...u]:[...u,...f]}function Gm({member_count:e}){if(e<=2)return[];let t={text:"@room ",label:"@room",detail:L(
"completion.room",e-1),sign:"@"},o={text:"@here ",label:"@here",detail:m("completion.here"),sign:"@"};return e-1<=zm?[t,o]:[o]}function Ym(e,{isHere:t}){let o=`\
@${e.name}`;return{text:`${o} `,label:y(e),detail:t?o:m("completion.elsewhere",{name:o}),person:e}}var[Vm,Jm,Xm,Ls]=[0,1,2,3];function Zm({name:e,display_name:t},o){
let n=[R(e),R(t)];return n.some(i=>i.startsWith(o))?Vm:n.some(i=>i.includes(` ${o}`))?Jm:n.some(i=>i.includes(o))?Xm:Ls}var Qm=8,Ds={pattern:/(?:^|[\s(])(#[^\s#]*)$/u,search([,e],{rooms:t},{show:o}){let n=R(e.slice(1)),s=t.mine.filter(({kind:a})=>a!=="direct").map(a=>({room:a,at:R(
a.name).indexOf(n)})).filter(({at:a})=>a>=0).sort((a,c)=>Math.min(a.at,1)-Math.min(c.at,1));o(s.slice(0,Qm).map(({room:a})=>tl(a)))}},tl=({name:e,topic:t})=>({text:`\
#${e} `,label:e,detail:t??"",sign:"#"});var el=60,ol=/^\s*```/gmu,nl=0,oo=class{#t;#e;#o;#i;#n;#s=null;#r=null;#a=null;#m=[];#c=0;constructor(t,{sources:o,context:n}){this.#t=t,this.#i=o,this.#n=n;let i=w(
"completion");this.#e=r("ul",i),this.#e.id=`completion-${nl+=1}`,this.#o=r("p",i),t.before(i),t.setAttribute("aria-autocomplete","list"),t.setAttribute("aria-co\
ntrols",this.#e.id);for(let s of["input","compositionend"])t.addEventListener(s,()=>this.#l());t.addEventListener("keydown",s=>this.#y(s),{capture:!0}),t.addEventListener(
"blur",()=>this.close()),t.addEventListener("click",()=>this.#l());for(let s of["pointerdown","mousedown","click"])i.addEventListener(s,il);this.#e.addEventListener(
"click",({target:s})=>this.#h(this.#g(s))),this.#e.addEventListener("pointermove",({target:s})=>this.#w(this.#g(s)))}close(){this.#s?.abort(),this.#s=null,this.#r=
null,this.#f([])}get#d(){return this.#m.length>0}#l(){let{value:t,selectionStart:o,selectionEnd:n}=this.#t,i=Math.max(0,o-el),s=t.slice(i,o),a=o===n&&this.#i.find(
({pattern:d})=>d.test(s));if(!a||a.isAtStart&&i>0)return this.#d||this.#s?this.close():void 0;let c=s.match(a.pattern),l=o-c[1].length;if(l===this.#a||sl(t.slice(
0,l)))return this.close();this.#a=null,this.#p(a,c,l)}#p(t,o,n){this.#s?.abort();let i=new AbortController;this.#s=i,this.#r=n;let s=(a,{hint:c=""}={})=>i.signal.
aborted||this.#f(a,{hint:c});t.search(o,this.#n(),{show:s,signal:i.signal})}#f(t,{hint:o=""}={}){!t.length&&!o&&!this.#d&&this.#e.parentElement.hidden||(this.#m=
t,this.#e.replaceChildren(...t.map((n,i)=>this.#u(n,i))),this.#e.hidden=!t.length,this.#o.hidden=!o,h(this.#o,o),this.#e.parentElement.hidden=!t.length&&!o,this.#x(
0))}#u({label:t,detail:o="",emoji:n,person:i,sign:s=""},a){let c=w("completion-item");c.id=`${this.#e.id}-${a}`;let l=r(".completion-sign",c);return n?V(l,n):i?
(l.classList.add("avatar"),C(l,i)):l.textContent=s,r(".completion-label",c).textContent=t,r(".completion-detail",c).textContent=o,c}#w(t){t>=0&&t!==this.#c&&this.#x(
t)}#g=t=>[...this.#e.children].indexOf(t.closest("li"));#x(t){this.#c=t;for(let[n,i]of[...this.#e.children].entries())i.setAttribute("aria-selected",n===t);let o=this.#e.
children[t];o?this.#t.setAttribute("aria-activedescendant",o.id):this.#t.removeAttribute("aria-activedescendant"),o?.scrollIntoView({block:"nearest"})}#y(t){let o=!at(
t)&&this.#b[t.key];!o||t.shiftKey||t.ctrlKey||t.metaKey||t.altKey||!this.#d&&!(t.key==="Escape"&&!this.#e.parentElement.hidden)||(t.preventDefault(),t.stopImmediatePropagation(),
o())}#b={ArrowDown:()=>this.#x((this.#c+1)%this.#m.length),ArrowUp:()=>this.#x((this.#c-1+this.#m.length)%this.#m.length),Enter:()=>this.#h(this.#c),Tab:()=>this.#h(
this.#c),Escape:()=>{this.#a=this.#r,this.close()}};#h(t){let o=this.#m[t];if(!o)return;let n=this.#r;this.close(),kt(this.#t,o.text,{from:n,to:this.#t.selectionEnd}),
o.chosen?.()}};function il(e){e.preventDefault(),e.stopPropagation()}function sl(e){if(!e.includes("`"))return!1;let t=e.match(ol)?.length??0,o=e.slice(e.lastIndexOf(
`
`)+1);return t%2===1||o.split("`").length%2===0}var Ms=[Ts,Cs,Ds],Bo=class{#t;#e;#o=null;constructor(t,o){this.#t=o,this.#e=js(t,{sources:[...Ms,$s],context:()=>this.#i})}show(t){this.#o=t,this.#e.close()}prepare(t){
this.#e.close();let o=cs(t);if(o)return this.#n(o,t).catch(al);let n=Ge(t.startsWith("//")?t.slice(1):t);return typeof n=="string"?n:n.then(i=>({text:i}))}get#i(){
return{conversation:this.#o,...this.#t}}async#n(t,o){let{name:n,bot:i,rest:s}=t,a=i?void 0:yt(n),c=p=>!!yt(p),l=a?null:await Ss(t,o,{room:this.#o.room.id,isTaken:c});
if(l)return l;if(!a)return await rl(n)?{text:o}:{refusal:m("command.kept")};let d,f=async p=>d=await Ge(p);return await a.run({...this.#i,rest:s,room:this.#o.room,
send:f,say:B}),{text:d}}},js=(e,{sources:t=Ms,context:o})=>new oo(e,{sources:t,context:o}),rl=e=>A({title:m("command.unknown.title",{name:e}),text:m("command.un\
known.text"),action:m("command.unknown.send"),isHarmless:!0}),al=e=>({refusal:e instanceof N?e.message:H(e)});var Fo=class{#t;#e;#o;constructor(t,{ephemerals:o,focusComposer:n}){this.#t=t,this.#e=o,this.#o=n}show(t,{signal:o}){let n=()=>this.#i(t);this.#e.addEventListener(
"change",n,{signal:o});for(let i of[t,Et])for(let s of["change","ready"])i.addEventListener(s,n,{signal:o});n()}#i(t){let o=this.#e.of(t.id);this.#t.hidden=!o.length,
D(this.#t,o,{key:({key:n})=>n,create:()=>w("ephemeral"),update:(n,i)=>this.#n(n,i,t)})}#n(t,{key:o,room:n,user:i,at:s,text:a},{personOf:c}){let l=c(i);C(r(".ava\
tar",t),l);let d=r(".ephemeral-author",t);h(d,y(l)),Sn(d,l);let f=r("time",t);f.dateTime=s,h(f,re(new Date(s))),t.setAttribute("aria-label",m("ephemeral.label",
{name:y(l)})),r("button",t).onclick=()=>{this.#e.dismiss(n,o),this.#o()};let p=r(".message-text",t);t.dataset.drawn!==a&&(t.dataset.drawn=St(p,a)?a:"",$t(p))}};var cl=/[\\^$.*+?()[\]{}|/]/g;function qo(e){return e.trim()?new RegExp(e.trim().replace(cl,"\\$&"),"giu"):null}function Is(e,t){if(!t)return[];let o=({text:i})=>i.
search(t)>=0||_t(i).search(t)>=0;return e.filter(i=>st(i)&&!i.deleted&&o(i)).map(({seq:i})=>i).reverse()}var ml=4,no=globalThis.CSS?.highlights,Wo=class{#t;#e;#o;#i=null;#n=null;#s=null;#r=[];#a=null;#m=1/0;constructor(t,{timeline:o}){this.#t=t,this.#o=o,this.#e=r(
"input",t),this.#e.oninput=()=>this.#p(),document.addEventListener("coloured",()=>this.#n&&this.#y()),t.onkeydown=n=>this.#l(n),r('[data-find="older"]',t).onclick=
()=>this.#f(1),r('[data-find="newer"]',t).onclick=()=>this.#f(-1),r('[data-find="more"]',t).onclick=()=>this.#x(),r('[data-find="close"]',t).onclick=()=>this.#c()}show(t,{
signal:o}){this.#i=t,this.#c(),t.addEventListener("change",()=>this.#n&&this.#w(),{signal:o})}open(){this.#s=document.activeElement,this.#m=Number(this.#o.lastOnScreen?.
dataset.seq??1/0),this.#t.hidden=!1,this.#n=vt.open(()=>this.#d()),this.#e.focus(),this.#e.select(),this.#p()}around(t){t(),this.#n&&this.#y()}#c(){this.#n&&vt.
close(this.#n)}#d(){this.#n=null,this.#t.hidden=!0,this.#b(),this.#s?.focus({preventScroll:!0})}#l(t){if(!t.isComposing){if(t.key==="Escape")this.#c();else if(t.
key==="Enter"&&t.target===this.#e)this.#f(t.shiftKey?-1:1);else return;t.preventDefault(),t.stopPropagation()}}#p(){this.#a=null,this.#w();let t=this.#r.find(o=>o<=
this.#m)??this.#r[0];t?this.#u(t):this.#y()}#f(t){if(!this.#r.length)return;let o=this.#r.indexOf(this.#a)+t;this.#m=this.#r.at(o%this.#r.length),this.#u(this.#m)}#u(t){
this.#a=t;let o=this.#o.lookAt(t);Cn(o),this.#y(),this.#g()}#w(){this.#r=Is(this.#i.history.shown.entries,qo(this.#e.value)),this.#r.includes(this.#a)||(this.#a=
null),this.#g()}#g(){let{history:t}=this.#i,o=t.shown.entries.filter(st).length,n=this.#r.indexOf(this.#a)+1,s=this.#e.value.trim()?n?m("find.count",{at:M(n),count:M(
this.#r.length)}):m("find.none"):"";h(r(".find-count",this.#t),s),h(r(".find-loaded",this.#t),L("find.loaded",o)),r('[data-find="more"]',this.#t).hidden=!t.hasOlder;
for(let a of["older","newer"])r(`[data-find="${a}"]`,this.#t).disabled=!this.#r.length}async#x(){let{history:t}=this.#i,o=r(".find-trouble",this.#t);h(o,"");try{
for(let n=0;n<ml&&t.hasOlder;n+=1)await t.loadOlder()}catch(n){h(o,H(n))}this.#e.focus(),this.#a===null&&this.#n&&this.#p()}#y(){this.#b();let t=qo(this.#e.value);
if(!t)return;let o=[],n=[];for(let i of this.#o.list.messageRows){let s=Number(i.dataset.seq)===this.#a;i.classList.toggle("is-found",s),(s?n:o).push(...ll(r(".\
message-text",i),t))}no?.set("found",new Highlight(...o)),no?.set("found-here",new Highlight(...n))}#b(){for(let t of this.#o.list.messageRows)t.classList.remove(
"is-found");for(let t of["found","found-here"])no?.delete(t)}};function ll(e,t){if(!no)return[];let o=[],n=document.createTreeWalker(e,NodeFilter.SHOW_TEXT),i=0;
for(;n.nextNode();)o.push({node:n.currentNode,at:i}),i+=n.currentNode.length;let s=a=>o.findLast(({at:c})=>c<=a);return[...e.textContent.matchAll(t)].map(({0:a,
index:c})=>{let l=new Range,[d,f]=[s(c),s(c+a.length-1)];return l.setStart(d.node,c-d.at),l.setEnd(f.node,c+a.length-f.at),l})}var Ps=/^([ \t]*)(?:[-*+]|\d{1,9}[.)])[ \t]+/u,dl=/^([ \t]*)(?:([-*+])|(\d{1,9})([.)])|(>))([ \t]+)/u,fl=/^[ \t]*(?:`{3,}|~{3,})/u,Rs="https://",zo={bold:io("**"),
italic:io("*"),strike:io("~~"),code:hl,"code-block":so,quote:Ho({has:/^>[ \t]?/u,mark:()=>"> "}),list:Ho({has:/^[-*+][ \t]+/u,mark:()=>"- ",instead:Ps}),numbers:Ho(
{has:/^\d{1,9}[.)][ \t]+/u,mark:e=>`${e+1}. `,instead:Ps}),link:ul};function io(e){return t=>{let{value:o,start:n,end:i}=Ko(t),s=o.slice(n,i),{length:a}=e;if(o.
slice(n-a,n)===e&&o.slice(i,i+a)===e&&!pl(e,o,n))return{from:n-a,to:i+a,text:s,start:n-a,end:i-a};let d=s.split(/(\n\s*\n)/u).map((f,p)=>p%2||!f&&s?f:e+f+e).join(
"");return{from:n,to:i,text:d,start:n+a,end:n+d.length-a}}}var pl=(e,t,o)=>e==="*"&&t[o-2]==="*"&&t[o-3]!=="*";function hl(e){let t=e.value.slice(e.start,e.end);
if(t.includes(`
`))return so(e);let o=Math.max(0,...[...t.matchAll(/`+/gu)].map(([s])=>s.length));if(!o)return io("`")(e);let n="`".repeat(o+1),i=`${n} ${t} ${n}`;return{from:e.
start,to:e.end,text:i,start:e.start,end:e.start+i.length}}function so(e){let{value:t,from:o,to:n}=qs(e),i=t.slice(o,n),s=Math.max(2,...[...i.matchAll(/`+/gu)].map(
([l])=>l.length)),a="`".repeat(s+1),c=o+a.length+1;return{from:o,to:n,text:`${a}
${i}
${a}`,start:c,end:c+i.length}}function Ho({has:e,mark:t,instead:o}){return n=>{let{value:i,from:s,to:a}=qs(n),c=i.slice(s,a).split(`
`),l=c.every(x=>e.test(x)||!x.trim())&&c.some(x=>x.trim()),d=0,p=c.map(x=>l?x.replace(e,""):!x.trim()&&c.length>1?x:t(d++)+(o?x.replace(o,""):x)).join(`
`),u=s+p.length;return{from:s,to:a,text:p,start:c.length>1?s:u,end:u}}}function ul(e){let{value:t,start:o,end:n}=Ko(e),i=t.slice(o,n);if(Uo(i))return{from:o,to:n,
text:`[](${i})`,start:o+1,end:o+1};let s=o+i.length+3;return{from:o,to:n,text:`[${i}](${Rs})`,start:s,end:s+Rs.length}}var Uo=e=>e!==""&&Tn(e,0)===e;function Bs(e,t){
let{value:o,start:n,end:i}=Ko(t),s=o.slice(n,i);if(!s||s.includes(`
`)||Uo(s)||!Uo(e))return null;let a=`[${s}](${e})`;return{from:n,to:i,text:a,start:n+a.length,end:n+a.length}}function Fs({value:e,start:t,end:o}){if(t!==o)return null;
let n=e.lastIndexOf(`
`,t-1)+1,i=e.slice(n,t);if(wl(e.slice(0,n)))return Ns(t,`
${/^[ \t]*/u.exec(i)[0]}`);let[s,a,c,l,d,f,p]=dl.exec(i)??[];if(!s)return null;if(s===i)return{from:n,to:t,text:"",start:n,end:n};let u=c??f??`${Number(l)+1}${d}`;
return Ns(t,`
${a}${u}${p}`)}var Ns=(e,t)=>({from:e,to:e,text:t,start:e+t.length,end:e+t.length}),wl=e=>e.split(`
`).filter(t=>fl.test(t)).length%2===1;function Ko({value:e,start:t,end:o}){let n=e.slice(t,o);return n.trim()?{value:e,start:t+n.length-n.trimStart().length,end:o-
n.length+n.trimEnd().length}:{value:e,start:t,end:o}}function qs({value:e,start:t,end:o}){let n=e.indexOf(`
`,o);return{value:e,from:e.lastIndexOf(`
`,t-1)+1,to:n<0?e.length:n}}var gl={b:"bold",i:"italic",e:"code"},xl={x:"strike",e:"code-block",l:"link"},yl={Digit7:"numbers",Digit8:"list",Digit9:"quote"};function Go(e,t){e.onclick=({target:o})=>{
let n=o.closest("[data-format]");n&&qt(t,zo[n.dataset.format])},e.addEventListener("keydown",o=>vl(e,o)),t.addEventListener("keydown",o=>bl(t,o))}function qt(e,t){
let o=t({value:e.value,start:e.selectionStart,end:e.selectionEnd});return o?(kt(e,o.text,o),e.setSelectionRange(o.start,o.end),!0):!1}function bl(e,t){if(at(t))
return;let o=kl(t),n=t.key==="Enter"&&(t.shiftKey||!bt.matches)&&!t.ctrlKey&&!t.metaKey;(o?qt(e,zo[o]):n&&qt(e,Fs))&&(t.preventDefault(),t.stopPropagation())}function kl({
key:e,code:t,ctrlKey:o,metaKey:n,shiftKey:i,altKey:s}){if(!(o||n)||s)return;let a=e.toLowerCase();return i?xl[a]??yl[t]:gl[a]}function vl(e,t){let o={ArrowLeft:-1,
ArrowRight:1}[t.key];if(!o)return;let n=[...e.children].filter(s=>!s.hidden),i=n.at((n.indexOf(document.activeElement)+o)%n.length);for(let s of n)s.tabIndex=s===
i?0:-1;i.focus(),t.preventDefault(),t.stopPropagation()}var ro=class{#t;#e;#o;constructor({button:t,textarea:o,shown:n}){this.#t=t,this.#e=o,this.#o=n,t.onclick=()=>this.#i?this.#s():this.#n(),n.onkeydown=({key:i})=>i===
"Escape"&&this.#s(),Et.addEventListener("ready",()=>this.#i&&this.#r())}close(){this.#a(!1)}get#i(){return!this.#o.hidden}#n(){this.#r(),this.#a(!0),this.#o.focus(
{preventScroll:!0})}#s(){this.#a(!1),this.#e.focus({preventScroll:!0})}#r(){St(this.#o,this.#e.value),$t(this.#o)}#a(t){this.#o.hidden=!t,this.#e.hidden=t,this.#t.
setAttribute("aria-pressed",t)}};var Ol=/<(?:a|b|strong|i|em|s|del|code|pre|li|table|blockquote|h[1-6])[\s>]/iu,_l=["vscode-editor-data","application/x-jetbrains"],El=/^(?:\t| {2,})\S/mu;function Yo(e,t){
e.addEventListener("paste",o=>Sl(e,o,t)),e.addEventListener("input",()=>t.hidden=!0)}function Sl(e,t,o){let{clipboardData:n}=t,[i,s]=[n.getData("text/plain"),n.
getData("text/html")],a=_l.some(c=>n.types.includes(c));if(qt(e,c=>Bs(i.trim(),c)))return t.preventDefault();if(!a&&Ol.test(s))return t.preventDefault(),$l(e,{html:s,
text:i});Tl(i,{isFromEditor:a})&&Cl(e,{text:i,offer:o})}async function $l(e,{html:t,text:o}){let{markdownOf:n}=await me("paste").catch(()=>({markdownOf:()=>o})),
i=n(t);kt(e,Al(i,o)?o:i)}var Al=(e,t)=>e.replaceAll(/\s+/gu,"")===t.replaceAll(/\s+/gu,"");function Tl(e,{isFromEditor:t}){return e.trim().includes(`
`)&&!e.includes("```")&&(t||El.test(e))}function Cl(e,{text:t,offer:o}){let n=e.selectionStart,i=t.replaceAll(`\r
`,`
`);e.addEventListener("input",()=>queueMicrotask(()=>o.hidden=!1),{once:!0}),o.onclick=()=>{o.hidden=!0;let s=n+i.length;e.value.slice(n,s)===i&&qt(e,({value:a})=>so(
{value:a,start:n,end:s}))}}function Ll(e,{bar:t,textarea:o,offer:n}){return Go(t,o),Yo(o,n),new ro({button:r('[data-action="preview"]',t),textarea:o,shown:r(".composer-preview",e)})}function Dl(e,{
bar:t,textarea:o}){Go(t,o),Yo(o,r(".paste-offer",e))}var QO={audit:In,person:ue,pins:Bn,reports:Fn,scheduled:Wn,thread:zn,threads:Kn},t_={inbox:Te,threads:Ne,drafts:Ae,scheduled:Re,saved:Pe,accounts:Se,audit:$e,abandoned:Oe,
monitor:Me,settings:Ie};export{Bo as ComposerTools,Fo as EphemeralNotes,Wo as FindBar,xo as addMember,wa as answerButton,Mo as askPoll,pa as chooseAction,js as complete,Gs as deleteOthers,
Nc as dialogOpeners,Dl as offerFewTools,Ll as offerTools,t_ as pages,QO as panels,na as pickEmoji,Gc as reportMessage,uo as saveMessage,Yc as seenBy,Xc as sendLater,
om as showVersions,zc as whoReacted,sm as whoVoted,Ge as withShortcodes};
