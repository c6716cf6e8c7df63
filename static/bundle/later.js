/* Made by `make bundle` of a19e2c484a17169e1ff6598e127a543d96b936ec1b144cc316a17cc2b67998e8. */
import{$ as I,A as B,Aa as Bt,B as Pt,Ba as St,C as ro,D as ao,E as it,F as ve,G as co,H as K,I as st,J as rt,K as at,L as r,M as w,N as Y,O as p,P as mo,Q as v,
R as b,S as ct,T as lo,U as g,V as ho,W as fo,X as po,Y as $,Z as uo,_ as wo,a as x,aa as F,b as Xe,ba as E,c as Ct,ca as It,d as z,da as D,e as xe,ea as go,f as Ze,
fa as mt,g as G,ga as Rt,h as Dt,ha as xo,i as jt,ia as _,j as Mt,ja as be,k as Ot,ka as L,l as tt,la as vo,m as Qe,ma as bo,n as to,na as U,o as eo,oa as ko,p as Et,
pa as Nt,q as oo,qa as yo,r as no,ra as S,s as io,sa as k,t as m,ta as O,u as M,ua as V,v as P,va as lt,w as so,wa as Ft,x as N,xa as Oo,y as R,ya as Eo,z as W,
za as So}from"./main.js";function dt(e,t){let o=new Date(t);e.matches("time")&&(e.dateTime=t),e.title=R(o),p(e,Pt(o))}var $o=new WeakMap;function A(e,{list:t,into:o,none:n,sort:i=d=>d,key:s=({id:d})=>d,create:a,update:c,signal:l}){let d=()=>{l?.aborted||(L(r(o,e),i(t.items),{key:s,
create:a,update:c}),n&&(r(n,e).hidden=t.items.length>0||t.failed||!!t.searching),St(e,t))};return $o.get(e)?.close(),$o.set(e,t),t.addEventListener("change",d,{
signal:l}),l?.addEventListener("abort",()=>t.close()),Bt(e).onclick=()=>t.more(),d}function qt(e,{showsRooms:t=!1,...o}){A(e,{create:()=>w("audit-item"),update:(n,i)=>ni(n,i,{showsRooms:t}),...o})}function ni(e,t,{showsRooms:o}){p(r(".audit-wh\
at",e),si(t));let n=r(".audit-why",e);p(n,t.reason?m("audit.reason",{reason:t.reason}):""),n.hidden=!t.reason,p(r(".audit-where",e),o&&t.room?`${ii(t)} · `:"");
let i=r("time",e);dt(i,t.at)}function ii({room:e,details:t}){let o=e.name??t.name;return o?m("audit.where",{room:o}):m("audit.where.gone")}function si({act:e,actor:t,
member:o,room:n,details:i}){let s={user:t?g(t):m("audit.console"),member:o&&g(o),room:i.name??n?.name,emoji:i.emoji,role:i.role&&m(`role.${i.role}`),until:i.until&&
B(new Date(i.until))},a=ri(e,{...i,member:o}),c=e==="invite"&&i.uses?M(a,i.uses,s):m(a,s);return c.startsWith("audit.")?`${s.user}: ${e}`:c}function ri(e,{until:t,
by:o,outcome:n,uses:i,member:s}){let c={ban:t&&"until",mute:"until",reset_password:o,resolve_report:n,invite:i?null:"any",revoke_invite:s&&"of"}[e];return c?`au\
dit.${e}.${c}`:`audit.${e}`}var _o={show(e,{conversation:t,signal:o}){let n=new $;qt(e,{list:n,into:".audit-list",none:".audit-none",signal:o}),n.open(`/rooms/${t.id}/audit?limit=50`)}};var ai=36e5;function Ao({act:e,user:t,conversation:o}){let{members:n,room:i}=o,s={name:g(t),room:i.name},a={mute:({until:c,...l})=>n.mute(t.id,{muted_until:c,...l}),
ban:c=>n.ban(t.id,c),remove:c=>n.remove(t.id,c)};return To({title:m(`moderate.${e}.title`,s),text:m(`moderate.${e}.text`,s),action:m(`moderate.${e}`),hasEnd:e!==
"remove",mayBeForEver:e==="ban",act:a[e]})}function ci({seq:e,epoch:t,words:o,conversation:n}){return To({title:m("message.delete.title"),text:m("message.delete\
.text",o),action:m("message.delete"),act:({reason:i})=>n.delete({seq:e,epoch:t,reason:i})})}async function To({title:e,text:t,action:o,hasEnd:n=!1,mayBeForEver:i=!1,
act:s}){let a=v("moderate"),c=r("form",a);return O(c),r(".moderate-text",c).textContent=t,r(".moderate-until",c).hidden=!n,r('[value=""]',c.elements.hours).hidden=
!i,c.elements.hours.value=i?"":"1",r(".button-danger",c).textContent=o,S(c,async({hours:l,reason:d})=>{let h=n&&l?{until:new Date(Date.now()+Number(l)*ai).toISOString()}:
{},f=d.trim()?{reason:d.trim()}:{};await s({...h,...f}),a.close("done")}),await b(a,{title:e})==="done"}var mi=6e4,Co={show(e,{conversation:t,subject:o,router:n,rooms:i,directory:s,presence:a,blocks:c,me:l,signal:d}){let{members:h}=t,f=r(".person",e),u=r("form",e),
y=()=>h.list.find(({user:T})=>T.id===o),C=()=>li(e,{user:s.of({id:o}),member:y(),conversation:t,directory:s,presence:a,blocks:c,me:l}),j=V(()=>d.aborted||C());O(
u),S(u,({role:T})=>ui(t,y(),T)),fi(e,{conversation:t,member:y,router:n}),r('[data-action="write"]',e).onclick=()=>k(f,async()=>n.goToRoom((await i.openDirect([o])).
id)),r('[data-action="block"]',e).onclick=()=>k(f,()=>pi(c,s.of({id:o})));for(let T of[h,s,a,c])T.addEventListener("change",j,{signal:d});t.addEventListener("ro\
om",j,{signal:d});let H=setInterval(j,mi);d.addEventListener("abort",()=>clearInterval(H)),h.need(),C()}};function li(e,{user:t,member:o,conversation:n,directory:i,
presence:s,blocks:a,me:c}){if(r(".person",e).hidden=!t.name,r(".person-missing",e).hidden=!!t.name||!i.knows(t.id),!t.name)return;let l=o?uo(o,s):s.of(t.id);E(r(
".avatar",e),t,{size:"large"}),It(r(".avatar",e),l),p(r(".person-name",e),g(t)),p(r(".person-account",e),[`@${t.name}`,t.pronouns].filter(Boolean).join(" · ")),
p(r(".person-presence",e),t.disabled?m("person.disabled"):wo({state:l,here:o?.here})),ke(r(".person-status",e),fo(t)),ke(r(".person-about",e),t.about),Lo(r(".pe\
rson-time",e),t.time_zone&&ao(t.time_zone)),Lo(r(".person-since",e),t.created_at&&ro(new Date(t.created_at)));let d=t.id===c.id;r('[data-action="write"]',e).hidden=
d||t.disabled===!0,r('[data-open="account"]',e).hidden=!d;let h=r('[data-action="block"]',e);h.hidden=d,p(h,m(a.has(t.id)?"person.unblock":"person.block")),di(e,
n,o)}function ke(e,t){p(e,t??""),e.hidden=!t}function Lo(e,t){p(r("dd",e),t??""),e.hidden=!t}function di(e,t,o){let{room:n,isOver:i}=t;if(r("form",e).hidden=!o||
n.kind==="direct",!o)return;let{role:s}=o,a=tt(n)&&!n.archived&&!i;p(r(".person-role",e),m(`role.${s}`)),r(".person-role-line",e).hidden=a,r(".member-roles",e).
hidden=r(".member-save",e).hidden=!a;let{elements:c}=r("form",e);(c.role.value===""||!e.contains(document.activeElement))&&(c.role.value=s),hi(e,t,o)}function hi(e,t,o){
let n=!t.isOver&&eo(o,t),i=Dt(o.muted_until);for(let c of["mute","ban","remove"])r(`[data-action="${c}"]`,e).hidden=!n;r('[data-action="mute"]',e).hidden||=i,r(
'[data-action="unmute"]',e).hidden=!n||!i;let s=r(".person-muted",e),a=i&&new Date(o.muted_until);ke(s,i&&m("person.muted",{date:B(a)})),s.title=i?R(a):""}function fi(e,{
conversation:t,member:o,router:n}){for(let i of["mute","ban","remove"])r(`[data-action="${i}"]`,e).onclick=async()=>{await Ao({act:i,user:o().user,conversation:t})&&
i!=="mute"&&n.go({...n.address,panel:"people"},{replace:!0})};r('[data-action="unmute"]',e).onclick=()=>k(r("form",e),()=>t.members.mute(o().user.id,{muted_until:null}))}
async function pi(e,t){if(e.has(t.id))return e.unblock(t.id);let o=g(t);await D({title:m("person.block.title",{name:o}),text:m("person.block.text"),action:m("pe\
rson.block")})&&await e.block(t.id)}async function ui({members:e},{user:t,role:o},n){n!==o&&(await e.setRole(t.id,n),_(m("member.role.changed",{name:g(t),role:m(
`role.${n}`)})))}var Do={show(e,{conversation:t,router:o,directory:n,signal:i}){let s=new $,a=()=>s.open(`/rooms/${t.id}/pins?limit=50`),c=A(e,{list:s,into:".pin-list",none:".pi\
ns-none",key:({seq:l})=>l,create:()=>w("pin-item"),update:(l,d)=>wi(l,d,{directory:n,conversation:t,body:e,router:o}),signal:i});n.addEventListener("change",c,{
signal:i}),Rt.addEventListener("ready",c,{signal:i}),t.addEventListener("pins",a,{signal:i}),a()}};function wi(e,t,{directory:o,conversation:n,body:i,router:s}){
let a=o.of(t.user);E(r(".avatar",e),a),p(r(".report-author",e),g(a)),Nt(r(".report-message",e),t.text);let c=r("time",e);c.dateTime=t.at,p(c,Pt(new Date(t.at))),
c.title=R(new Date(t.at)),r('[data-action="show"]',e).onclick=()=>s.go({...s.address,seq:t.seq});let l=r('[data-action="unpin"]',e);l.hidden=!to(t,n),l.onclick=
()=>k(i,()=>n.unpin(t.seq))}var jo={show(e,{conversation:t,router:o,directory:n,reports:i,signal:s}){let a=new $,c=()=>a.open(`/rooms/${t.id}/reports?state=waiting&limit=50`),l=(h,f)=>k(e,
()=>i.resolve(h,f)).then(c),d=({seq:h})=>o.go({...o.address,seq:h});A(e,{list:a,into:".report-list",none:".reports-none",create:()=>w("report-item"),update:(h,f)=>gi(
h,f,{directory:n,resolve:l,show:d}),signal:s}),i.addEventListener("change",({detail:h})=>h.room===t.id&&c(),{signal:s}),c()}};function gi(e,t,{directory:o,resolve:n,
show:i}){let{message:s,reporter:a,reason:c,at:l}=t,d=o.of(s.user);E(r(".avatar",e),d),p(r(".report-author",e),g(d)),p(r(".report-message",e),s.deleted?m("messag\
e.deleted"):mt(s.text)),p(r(".report-reason",e),m("reports.reason",{name:g(o.of(a)),reason:c})),dt(r("time",e),l),r('[data-action="show"]',e).onclick=()=>i(t),r(
'[data-action="acted"]',e).onclick=()=>n(t,"acted"),r('[data-action="dismissed"]',e).onclick=()=>n(t,"dismissed")}var Ht=class extends io{root;floor=1;hasOlder;constructor({items:t,prev:o,thread:n}){super({first:t[0]?.seq??n.root,last:t.at(-1)?.seq??n.root}),this.root=oo(n.
message),this.prepend(t,{from:this.first,before:this.last+1}),this.#t(o)}get cursor(){return this.last}shows(t){return z(t)}hear(t){t.thread===this.root.seq&&t.
seq>this.last?this.take(t):xe(t)&&this.change(t)}change(t){super.change(t),xe(t)===this.root.seq&&(this.root=no(this.root,t))}prependPage({items:t,prev:o}){this.
prepend(t,{from:t[0]?.seq??this.first}),this.#t(o)}trim(){}#t(t){this.hasOlder=t!==null,this.hasOlder||this.begin(this.root)}};var Mo=200,xi=300,vi={entries:[],first:null,last:null,cursor:null,floor:1,hasOlder:!1,entry(){},holds:()=>!1,trim(){}},bi=["state","room","me","isOver","unsentE\
dits","typing","members","readers","keepsEdits"],Wt=class extends EventTarget{#t;#e=null;#o=0;#n=[];#i=new AbortController;#s;#r=null;#a=null;#m=new Ze;isThread=!0;follows=!1;readSeq=0;failure=null;constructor({
conversation:t,root:o,threads:n}){super(),this.#t=t,this.root=o,this.id=`${t.id}:${o}`;for(let s of bi)Object.defineProperty(this,s,{get:()=>t[s]});let{signal:i}=this.#i;
for(let s of["change","room"])t.addEventListener(s,()=>this.#h(s),{signal:i});t.addEventListener("lost-edit",({detail:s})=>this.#h("lost-edit",s),{signal:i}),t.
addEventListener("event",({detail:s})=>this.#f(s),{signal:i}),t.addEventListener("resync",()=>this.#g(),{signal:i}),t.addEventListener("state",()=>this.#w(),{signal:i}),
n.addEventListener("told",({detail:s})=>this.#p(s),{signal:i}),this.state==="live"&&this.load()}close(){clearTimeout(this.#s),this.#i.abort()}get rootEntry(){return this.#e?.
root}async load(){this.#o+=1;let t=this.#o;this.#n=[];let o=this.#e===null;try{let n=await x.get(`${this.#c}?limit=${Mo}`);if(t!==this.#o)return;this.#e=new Ht(
n),this.#d(n.thread),o&&n.thread.unread&&(this.#r=n.thread.read_seq);for(let i of this.#n)this.#e.hear(i);this.failure=null}catch(n){if(t!==this.#o)return;this.
failure=n}this.#h("change"),this.#h("thread")}history={isAtNewest:!0,toNewest(){},loadNewer(){},goTo:async t=>!!this.timeline.entry(t),loadOlder:()=>this.#a??=this.#l().
finally(()=>this.#a=null)};get timeline(){let t=this.#e??vi;return t.epoch=this.#t.timeline.epoch,Object.assign(this.history,{shown:t,hasOlder:t.hasOlder}),t}get unread(){
let t=this.#r;return{first:(t===null?null:this.timeline.entries.find(({seq:n,user:i})=>n>t&&i.id!==this.me.id))?.seq??null,below:()=>0,stoppedElsewhere:!1}}reading={
seen:0,back(){},answered:()=>this.#r=null,away:()=>{},seeAll:()=>this.#u(),see:({to:t})=>t>=this.timeline.last&&this.#u()};keep(){}get unsent(){return this.#t.unsentIn(
this.root)}get lastOwn(){return this.timeline.entries.findLast(t=>z(t)&&Qe(t,this))}quoted(t){return this.timeline.entry(t)??this.#t.quoted(t)}send(t,{quote:o,inRoom:n}={}){
this.#r=null,this.#m.note(this.#t.send(t,{thread:this.root,quote:o,inRoom:n}))}takeBack(){return this.#m.takeBack(this)}async follow(t){let o=`${this.#c}/follow`;
this.#d(await(t?x.put(o):x.delete(o))),this.#h("thread")}solve(t){let o=`${this.#c}/solved?${new URLSearchParams({epoch:this.#t.timeline.epoch})}`;return t?x.put(
o):x.delete(o)}ask=t=>this.#t.ask({...t,thread:this.root,epoch:this.timeline.epoch});chosenIn=t=>this.#t.chosenIn(t);vote=(t,o)=>this.#t.vote(t,o);endPoll=t=>this.#t.
endPoll(t);roomCalled=t=>this.#t.roomCalled(t);linked=(t,o)=>this.#t.linked(t,o);personOf=t=>this.#t.personOf(t);isSaved=t=>this.#t.isSaved(t);isBlocked=t=>this.#t.
isBlocked(t);reveal=t=>this.#t.reveal(t);retry=t=>this.#t.retry(t);discard=t=>this.#t.discard(t);sayTyping=()=>this.#t.sayTyping();edit=(t,o)=>this.#t.edit(t,o);delete=t=>this.#t.
delete(t);react=(t,o)=>this.#t.react(t,o);pin=t=>this.#t.pin(t);unpin=t=>this.#t.unpin(t);unreact=(t,o)=>this.#t.unreact(t,o);get#c(){return`/rooms/${this.#t.id}\
/messages/${this.root}/thread`}async#l(){let t=this.#e;if(!t?.hasOlder)return;let o=await x.get(`${this.#c}?before=${t.first}&limit=${Mo}`);t===this.#e&&(t.prependPage(
o),this.#h("change"))}#f(t){this.#n.push(t),this.#e&&(this.#n=[],this.#e.hear(t),this.#h("thread"))}#p({room:t,root:o,...n}){t!==this.#t.id||o!==this.root||(this.#d(
n),this.#h("thread"))}#d({follows:t,read_seq:o}){Object.assign(this,{follows:t,readSeq:o})}#u(){let{last:t}=this.timeline;!this.follows||t<=this.readSeq||(this.
readSeq=t,clearTimeout(this.#s),this.#s=setTimeout(()=>x.put(`${this.#c}/read`,{seq:t}).catch(()=>{}),xi))}#g(){this.#e=null,this.#h("resync"),this.state==="liv\
e"&&this.load()}#w(){this.state==="live"&&this.load(),this.#h("state")}#h(t,o){this.dispatchEvent(new CustomEvent(t,{detail:o}))}};var ht=null,Io={show(e,{conversation:t,subject:o,threads:n,signal:i,threadDrafts:s,...a}){let[c,l]=o.split(":").map(Number),d=r(".thread",e);ht??=new So({...a,threads:n,
drafts:s,root:d}),ht.root!==d&&d.replaceWith(ht.root);let h=new Wt({conversation:t,root:c,threads:n});i.addEventListener("abort",()=>h.close());let f=()=>ki(ht.
root,h);for(let u of["thread","room","state"])h.addEventListener(u,f,{signal:i});f(),ht.show(h),l&&h.addEventListener("change",()=>ht.goTo(l),{signal:i,once:!0})}};
function ki(e,t){let{rootEntry:o,follows:n,failure:i,room:s}=t,a=r(".thread-bar",e),c=!!o?.solved;a.hidden=!o,e.classList.toggle("has-failed",!o&&i!==null),p(r(
".thread-failure",e),i?P(i):""),Po(r('[data-act="follow"]',a),{isOn:n,act:()=>t.follow(!n)}),p(r('[data-act="follow"] span',a),m(n?"thread.unfollow":"thread.fol\
low"));let l=r('[data-act="solve"]',a);Po(l,{isOn:c,act:()=>t.solve(!c)}),p(r("span",l),m(c?"thread.solved":"thread.solve")),l.hidden=!!Et(s)&&!c,l.disabled=!!Et(
s)}function Po(e,{isOn:t,act:o}){e.setAttribute("aria-pressed",t),e.onclick=()=>o().catch(n=>_(P(n)))}var Ut=class{#t;#e=new $;constructor(t){this.#t=t,A(t,{list:this.#e,into:".abandoned-list",none:".abandoned-none",create:()=>w("abandoned-item"),update:(o,n)=>this.#i(
o,n)})}show(){this.#o(),r(".form-error",this.#t).hidden=!0,this.#n()}#o(){return this.#e.open("/abandoned-rooms?limit=50")}#n(){r(".place-title",this.#t).focus()}#i(t,o){
let n=[o.kind==="private"&&m("abandoned.private"),m("browse.active",{date:it(new Date(o.active_at))})];p(r(".abandoned-name",t),o.name),p(r(".hint",t),n.filter(
Boolean).join(" · "));let[i,s]=t.querySelectorAll("button");i.hidden=o.kind==="private",i.setAttribute("aria-label",m("abandoned.restore.room",{room:o.name})),
s.setAttribute("aria-label",m("abandoned.delete.room",{room:o.name})),i.onclick=()=>this.#s("restore",o,()=>x.put(`/abandoned-rooms/${o.id}/owner`)),s.onclick=()=>this.#s(
"delete",o,()=>x.delete(`/abandoned-rooms/${o.id}`))}async#s(t,o,n){let i=m(`abandoned.${t}.title`,{room:o.name}),s=t==="restore",a={title:i,text:m(`abandoned.${t}\
.text`),action:m(`abandoned.${t}`),isHarmless:s};await D(a)&&(await k(this.#t,async()=>{await n(),_(m(`abandoned.${t}.done`,{room:o.name}))}),await this.#o(),this.#n())}};var yi=.2,J=class extends ${#t=null;words="";get searching(){return this.#t!==null||this.loading}search(t){clearTimeout(this.#t),this.words=t,this.#t=setTimeout(
()=>this.#e(),t?yi*1e3:0)}close(){clearTimeout(this.#t),super.close()}#e(){this.#t=null,this.open(this.pathFor(this.words))}};var Oi=50,zt=class extends J{pathFor(t){return`/accounts?${new URLSearchParams({limit:Oi,q:t})}`}async change({id:t},o){return this.#t(await x.patch(`/accounts/${t}`,
o))}async endSessions(t){return await x.delete(`/accounts/${t.id}/sessions`),this.#t({...t,sessions:0,last_seen_at:null})}makeLink({id:t}){return x.post(`/accou\
nts/${t}/password-link`)}#t(t){return this.items=this.items.map(o=>o.id===t.id?t:o),this.dispatchEvent(new Event("change")),t}};var Ei=new Set(["enable","link"]);function Ro({account:e,accounts:t,me:o}){let n=v("one-account"),i=r(".dialog-body",n),s=e,a=(l,d)=>{r(`[data-act="${l}"]`,i).onclick=
async()=>{await $i(Si(l,s),s)&&await k(i,()=>d(s))}},c=l=>{s=l,_i(i,s,{me:o})};return a("disable",async l=>c(await t.change(l,{disabled:!0}))),a("enable",async l=>c(
await t.change(l,{disabled:!1}))),a("role",async l=>c(await t.change(l,{role:ye(l)}))),a("sessions",async l=>c(await t.endSessions(l))),a("link",async l=>Ti(i,l,
await t.makeLink(l))),r(".form-error",i).hidden=!0,c(e),b(n,{title:g(e)})}var ye=({role:e})=>e==="owner"?"member":"owner",Si=(e,t)=>e==="role"?`make_${ye(t)}`:e,
$i=(e,t)=>D({title:m(`accounts.${e}.title`,{name:g(t)}),text:m(`accounts.${e}.text`,{name:g(t),account:t.name}),action:m(`accounts.${e}.action`),isHarmless:Ei.has(
e)});function _i(e,t,{me:o}){let{name:n,role:i,sessions:s,created_at:a,last_seen_at:c,disabled_at:l}=t,d={name:n,role:m(`accounts.role.${i}`),seen:m("accounts.s\
een.none"),sessions:N(s)};for(let[y,C]of Object.entries(d))p(Gt(e,y),C);for(let[y,C]of Object.entries({since:a,seen:c,disabled:l}))C?dt(Gt(e,y),C):Gt(e,y).title=
"";Gt(e,"disabled").parentElement.hidden=!l;let h=t.id===o.id,f=!!l,u={link:!f,role:!0,sessions:s>0,disable:!f,enable:f};Ai(r(".account-acts",e),()=>{for(let[y,
C]of Object.entries(u))r(`[data-act="${y}"]`,e).hidden=h||!C}),p(r('[data-act="role"]',e),m(`accounts.make_${ye(t)}`)),r(".account-own",e).hidden=!h,r(".link-ma\
de",e).hidden=!0}var Gt=(e,t)=>r(`[data-fact="${t}"] dd`,e);function Ai(e,t){let o=[...e.children],n=o.indexOf(document.activeElement);if(t(),n<0||!o[n].hidden)
return;let i=a=>!a.hidden;(o.slice(n).find(i)??o.slice(0,n).findLast(i))?.focus()}function Ti(e,t,{url:o,qr:n,expires_at:i}){let s=r(".link-made",e),a=r(".link-\
url",s);p(r(".link-for",s),m("accounts.link.for",{name:g(t)})),p(r(".link-end",s),m("accounts.link.end",{date:B(new Date(i))})),r(".invite-qr",s).src=n,a.value=
o,s.hidden=!1,a.focus(),a.select();let c=r('[data-action="copy"]',s);c.hidden=!navigator.clipboard,r(".link-copied",s).hidden=!0,c.onclick=()=>k(e,async()=>{await navigator.
clipboard.writeText(o),r(".link-copied",s).hidden=!1})}var Kt=class{#t;#e;#o;#n=new zt;#i;constructor(t,{me:o,directory:n}){this.#t=t,this.#e=o,this.#o=n,this.#i=r("input",t),this.#i.oninput=()=>this.#n.search(this.#i.
value.trim());let i=A(t,{list:this.#n,into:".account-list",none:".accounts-none",create:()=>w("account-item"),update:(a,c)=>this.#s(r("button",a),c)}),s=V(()=>t.
hidden||i());n.addEventListener("change",s)}show(){this.#i.value="",this.#n.search(""),(st.matches?this.#i:r(".place-title",this.#t)).focus()}#s(t,o){let{name:n,
display_name:i,role:s,disabled_at:a}=o,c=[s==="owner"&&m("role.owner"),a&&m("accounts.is_disabled")];E(r(".avatar",t),this.#o.of(o)),p(r(".account-item-name",t),
g(o)),p(r(".hint",t),i&&i!==n?n:""),p(r(".account-item-state",t),c.filter(Boolean).join(" · ")),t.classList.toggle("is-away",!!a),t.onclick=()=>Ro({account:o,accounts:this.#n,
me:this.#e})}};var Yt=class{#t;#e=new $;constructor(t){this.#t=t,qt(t,{list:this.#e,into:".act-list",none:".acts-none",showsRooms:!0})}show(){this.#e.open("/audit?limit=50"),r(
".place-title",this.#t).focus()}};var Vt=class{#t;#e;#o;constructor(t,{drafts:o,rooms:n}){this.#t=t,this.#e=o,this.#o=n,o.addEventListener("change",()=>this.#n()),n.addEventListener("change",V(()=>this.#n()))}show(){
this.#n(),r(".place-title",this.#t).focus()}#n(){let t=this.#e.rooms.map(o=>this.#o.find(o)).filter(Boolean);r(".drafts-none",this.#t).hidden=t.length>0,L(r(".d\
raft-list",this.#t),t,{key:({id:o})=>o,create:()=>w("draft-item"),update:(o,n)=>this.#i(o,n)})}#i(t,o){let n=r("a",t);n.href=`/rooms/${o.id}`,Y(n,lt(o)),p(r(".d\
raft-room",n),o.name),p(r(".draft-text",n),this.#e.of(o.id));let i=r("button",t);i.title=m("drafts.delete"),i.setAttribute("aria-label",m("drafts.delete.from",{
room:o.name})),i.onclick=()=>this.#e.keep(o.id,"")}};var ft=class{#t;constructor(t,o){let n=r(".place-filters",t);this.#t=[...n.querySelectorAll("[data-filter]")],n.addEventListener("click",({target:i})=>{let s=i.
closest("[data-filter]");s&&o(s.dataset.filter)})}show(t){for(let o of this.#t)o.setAttribute("aria-pressed",o.dataset.filter===t)}};var Li=200,Ci={ArrowDown:1,ArrowUp:-1};function Di({kind:e,message:{seq:t,thread:o,in_room:n}}){let i=e==="reply"?t:n?null:o;return i?{panel:`thread:${i}`}:{seq:t}}
var ji=({text:e,deleted:t})=>t?m("message.deleted"):mt(e).replace(/\s+/gu," ").slice(0,Li),Jt=class{#t;#e;#o;#n;#i;constructor(t,{inbox:o,...n}){this.#t=t,this.#e=
o,this.#o=n,this.#n=A(t,{list:o.list,into:".inbox-list",none:".inbox-none",create:()=>w("inbox-item"),update:(s,a)=>this.#r(s,a)});let i=V(()=>t.hidden||this.#n());
for(let s of[n.rooms,n.directory])s.addEventListener("change",i);this.#i=new ft(t,s=>this.#s(s)),r('[data-testid="inbox-all-done"]',t).onclick=()=>this.#l(o.setAllDone()),
r(".inbox-list",t).addEventListener("keydown",s=>this.#c(s))}show(){this.#s(this.#e.filter),r(".place-title",this.#t).focus()}leave(){this.#e.leave()}#s(t){this.#i.
show(t),p(r(".inbox-none",this.#t),m(t==="done"?"inbox.none.done":"inbox.none")),this.#e.show(t)}#r(t,o){let{message:n,reply:i,by:s,unread:a,done:c}=o,{directory:l,
rooms:d}=this.#o,h=l.of(s),f=r("a",t);t.classList.toggle("is-unread",a),f.href=Ct({view:"room",room:n.room,...Di(o)}),E(r(".avatar",f),h),p(r(".inbox-what",f),this.#a(
o,g(h))),p(r(".inbox-room",f),d.find(n.room)?.name??""),p(r(".inbox-time",f),it(new Date(o.at))),p(r(".inbox-text",f),ji(i??n));let u=r("button",t);u.title=m(c?
"inbox.reopen":"inbox.done"),u.setAttribute("aria-label",u.title),u.onclick=()=>this.#m(t,o)}#a({kind:t,emoji:o,count:n},i){return t!=="reaction"?m(`inbox.${t}`,
{name:i}):M("inbox.reaction",n,{name:i,emoji:o??""})}async#m(t,{id:o,done:n}){let i=t.nextElementSibling??t.previousElementSibling,s=t.contains(document.activeElement);
await this.#l(this.#e.setDone(o,!n)),s&&(i?r("a",i):r(".place-title",this.#t)).focus()}#c(t){let o=t.target.closest(".inbox-item");if(!o||t.altKey||t.ctrlKey||t.
metaKey)return;let n=Ci[t.key];if(t.key==="Delete")r("button",o).click();else if(n)(n>0?o.nextElementSibling:o.previousElementSibling)?.querySelector("a").focus();else
return;t.preventDefault()}#l(t){return t.catch(o=>_(P(o)))}};var X=({time_zone:e})=>e??Intl.DateTimeFormat().resolvedOptions().timeZone;function No(e,t){let o=e;for(let n=0;n<2;n+=1)o=e-(Oe(o,t)-o);return new Date(o)}var pt=(e,t)=>new Date(
Oe(e,t)).toISOString().slice(0,16),Xt=(e,t)=>No(Date.parse(`${e}Z`),t);function Zt(e,t=Date.now()){let o=Math.floor(Oe(t,e)/864e5)*864e5,n=(8-new Date(o).getUTCDay())%
7||7,i=s=>No(o+s*864e5+9*36e5,e);return{hour:new Date(t+36e5),tomorrow:i(1),monday:i(n)}}function Oe(e,t){let o={timeZone:t,hourCycle:"h23",year:"numeric",month:"\
numeric",day:"numeric",hour:"numeric",minute:"numeric",second:"numeric"},n=new Intl.DateTimeFormat("en-US",o).formatToParts(e),{year:i,month:s,day:a,hour:c,minute:l,
second:d}=Object.fromEntries(n.map(({type:h,value:f})=>[h,Number(f)]));return Date.UTC(i,s-1,a,c,l,d)}async function ut({title:e,action:t,me:o,act:n,words:i=null,repeats:s=!1,repeat:a="once",mayBeNone:c=!1,before:l=null}){let d=v("pick-time"),h=r("form",d),f=X(o);
O(h);let u=Zt(f);for(let[j,H]of Object.entries(u))p(r(`[data-time="${j}"]`,h),W(H,f));r('[data-time="monday"]',h).closest(".choice").hidden=u.monday.getTime()===
u.tomorrow.getTime(),r(".time-text",h).hidden=i===null,h.elements.text.value=i??"",h.elements.repeat.value=a,r(".time-none",h).hidden=!c,r(".time-repeat",h).hidden=
!s,p(r(".time-zone",h),m("time.zone",{zone:f.replaceAll("_"," ")}));let{when:y,other:C}=h.elements;return C.min=pt(Date.now(),f),C.value=pt(l??u.tomorrow,f),y.value=
l?"other":c?"none":"hour",C.onfocus=()=>y.value="other",r(".button-primary",h).textContent=t,S(h,async j=>{let H=j.when==="other"?Xt(j.other,f):u[j.when],T=i===
null?{}:{text:j.text};await n({at:H?.toISOString()??null,repeat:j.repeat,time_zone:f,...T}),d.close("done")}),await b(d,{title:e})==="done"}function Ee({message:e,me:t,saved:o}){let n=o.of(e.room,e.seq);return ut({title:m("message.save"),action:m("save"),me:t,mayBeNone:!0,before:n?.remind_at&&!n.due?
Date.parse(n.remind_at):null,act:async({at:i})=>{await o.save(e,i),_(m("saved.done"))}})}var Fo="/me/saved?limit=50",Qt=class{#t;#e;#o;#n;#i=new $;constructor(t,{saved:o,rooms:n,me:i}){this.#t=t,this.#e=o,this.#o=n,this.#n=i,A(t,{list:this.#i,into:"\
.saved-list",none:".saved-none",sort:Mi,key:({room:s,seq:a})=>`${s}/${a}`,create:()=>w("saved-item"),update:(s,a)=>this.#s(s,a)}),o.addEventListener("change",()=>t.
hidden||this.#i.open(Fo))}show(){this.#i.open(Fo),r(".place-title",this.#t).focus()}#s(t,{room:o,seq:n,remind_at:i,due:s,message:a}){let c=this.#o.find(o),l=r("\
a",t);l.href=`/rooms/${o}/${n}`,c&&Y(l,lt(c)),p(r(".draft-room",l),c?.name??""),p(r(".draft-text",l),m("rooms.last",{user:g(a.user),text:a.text}));let d=r(".sav\
ed-when",t);d.parentElement.hidden=!i;let h=i?W(new Date(i),X(this.#n)):"";p(d,i?m(s?"saved.due":"saved.reminder",{date:h}):""),d.classList.toggle("is-due",s),r(
'[data-act="remind"]',t).onclick=()=>Ee({message:{room:o,seq:n},me:this.#n,saved:this.#e}),r('[data-act="done"]',t).onclick=()=>this.#e.forget({room:o,seq:n}).catch(
f=>_(P(f)))}},Mi=e=>[...e.filter(({due:t})=>t),...e.filter(({due:t})=>!t)];var te=class{#t;#e;#o;#n;#i=!1;constructor(t,{scheduled:o,rooms:n,me:i}){this.#t=t,this.#e=o,this.#o=n,this.#n=i,o.addEventListener("change",()=>this.#i&&!t.hidden&&
this.#s())}show(){this.#i=!0,this.#s(),r(".place-title",this.#t).focus()}async#s(){let t=await this.#e.load().catch(o=>_(P(o)));t&&(r(".scheduled-none",this.#t).
hidden=t.length>0,L(r(".scheduled-list",this.#t),t,{key:({id:o})=>o,create:()=>w("scheduled-item"),update:(o,n)=>this.#r(o,n)}))}#r(t,o){let{room:n,at:i,repeat:s,
time_zone:a,failure:c,text:l}=o,d=this.#o.find(n),h=r("a",t);h.href=`/rooms/${n}`,d&&Y(h,lt(d)),p(r(".draft-room",h),d?.name??m("scheduled.left")),p(r(".draft-t\
ext",h),l);let f=s==="once",u=W(new Date(i),f?X(this.#n):a);p(r(".scheduled-at",t),f?u:m("scheduled.repeats",{repeat:m(`repeat.${s}`),date:u}));let y=r(".schedu\
led-failure",t);y.hidden=!c,p(y,c?m("scheduled.failed",{reason:P({code:c})}):""),this.#a(t,"now",()=>this.#e.sendNow(o)).hidden=!f,this.#a(t,"change",()=>this.#m(
o)),this.#a(t,"cancel",()=>this.#c(o))}#a(t,o,n){let i=r(`[data-act="${o}"]`,t);return i.onclick=()=>Promise.resolve(n()).catch(s=>_(P(s))),i}#m(t){let{at:o,repeat:n,
text:i}=t;return ut({title:m("scheduled.change"),action:m("save"),me:this.#n,words:i,repeats:!0,repeat:n,before:Date.parse(o),act:async s=>{await this.#e.change(
t,s),this.#s()}})}async#c(t){await D({title:m("scheduled.cancel.title"),text:m("scheduled.cancel.text"),action:m("scheduled.cancel")})&&await this.#e.cancel(t)}};var Pi={all:"",unread:"&unread=true",unsolved:"&solved=false"},ee=class{#t;#e=new $;#o;#n;#i;#s;#r="all";constructor(t,{threads:o,rooms:n,directory:i}){this.#t=
t,this.#o=n,this.#n=i,this.#i=A(t,{list:this.#e,into:".thread-list",none:".threads-none",key:({room:s,root:a})=>`${s}:${a}`,create:()=>w("thread-item"),update:(s,a)=>this.#c(
s,a)}),o.addEventListener("told",({detail:s})=>this.#m(s)),this.#s=new ft(t,s=>this.#a(s))}show(){this.#a(),r(".place-title",this.#t).focus()}#a(t=this.#r){return this.#r=
t,this.#s.show(t),this.#e.open(`/me/threads?limit=50${Pi[t]}`)}#m(t){if(this.#t.hidden)return;let o=this.#e.items.findIndex(({room:n,root:i})=>n===t.room&&i===t.
root);if(o<0)return this.#a();this.#e.items[o]=t,this.#i()}#c(t,{room:o,root:n,unread:i,message:s}){let{replies:a,solved:c,user:l,text:d,deleted:h}=s,f=r("a",t);
f.href=Ct({view:"room",room:o,panel:`thread:${n}`}),f.classList.toggle("has-unread",i>0);let u=this.#n.of(l);E(r(".avatar",t),u),p(r(".thread-item-author",t),g(
u)),p(r(".thread-item-room",t),this.#o.find(o)?.name??""),p(r(".thread-item-text",t),h?m("message.deleted"):xo(d));let y=[M("thread.replies",a.count),vo(new Date(
a.last_at)),c&&m("thread.solved")];p(r(".thread-item-facts",t),y.filter(Boolean).join(" · "));let[C,j]=r(".thread-item-unread",t).children;p(C,i?String(i):""),
p(j,i?M("rooms.unread",i):"")}};var Ii=50,wt=class extends J{suggested=[];async loadSuggested(){let{items:t}=await x.page("/rooms?scope=suggested&limit=20").catch(()=>({items:[]}));this.suggested=
t,this.dispatchEvent(new Event("change"))}pathFor(t){return`/rooms?${new URLSearchParams({scope:"joinable",limit:Ii,q:t})}`}};var Ri=50,gt=class extends J{constructor({directory:t}){super(),this.addEventListener("change",()=>t.take(this.items))}pathFor(t){return`/users?${new URLSearchParams(
{limit:Ri,q:t})}`}};var Se=50,Ni=/[\s,、，&]+|\band\b|和/,Z=class extends EventTarget{#t;#e=null;#o=null;#n=new Map;#i;#s;words="";constructor({rooms:t=null,directory:o=null,isOffered:n=()=>!0,
roomWith:i=()=>null}){super(),this.#t=t,this.#i=n,this.#s=i;let s=()=>this.dispatchEvent(new Event("change"));t&&(this.#e=new wt,this.#e.addEventListener("chang\
e",()=>{for(let a of this.#e.items)this.#n.set(a.id,a);s()})),o&&(this.#o=new gt({directory:o}),this.#o.addEventListener("change",s))}search(t){this.words=t;for(let o of this.#r)
o.search(t);this.dispatchEvent(new Event("change"))}close(){for(let t of this.#r)t.close()}get searching(){return this.#r.some(t=>t.searching)}get failed(){return this.#r.
some(t=>t.failed)}get items(){let t=[...this.#a.slice(0,Se),...this.#m,...this.#c.slice(0,Se)];return[...new Map(t.map(o=>[o.id,o])).values()].filter(this.#i)}get hasMore(){
return[this.#a,this.#c].some(({length:o})=>o>Se)||this.#r.some(o=>o.items.length>0&&o.hasMore)}get#r(){return[this.#e,this.#o].filter(Boolean)}get#a(){return this.#t?
Bo([...this.#t.mine,...this.#t.archived],this.words).map($e):[]}get#m(){let{items:t=[],searching:o}=this.#o??{},n=I(this.words),i=({name:a,display_name:c})=>I(`${c}\
 ${a}`).includes(n),s=a=>{let c=this.#s(a.id);return c?$e(c):{kind:"person",id:a.id,person:a}};return t.filter(a=>!o||i(a)).map(s)}get#c(){if(!this.#e)return[];
let o=this.#e.words===this.words&&!this.#e.searching?this.#e.items:[];return[...new Map([...Bo([...this.#n.values()],this.words),...o].map(i=>[i.id,i])).values()].
filter(({id:i})=>!this.#t.find(i)?.role).map($e)}},$e=e=>({kind:"room",id:e.id,room:e});function Bo(e,t){let o=I(t);return e.map(n=>({room:n,at:Fi(n,o)})).filter(
({at:n})=>n>=0).sort((n,i)=>qo(n)-qo(i)).map(({room:n})=>n)}function Fi({name:e,kind:t,people:o=[]},n){let i=I(e).indexOf(n);if(i>=0||t!=="direct")return i;let s=o.
map(l=>I(`${l.display_name} ${l.name}`)),a=n.split(Ni).filter(Boolean);return a.length>0&&a.every(l=>s.some(d=>d.includes(l)))?Math.max(...s.map(l=>l.indexOf(a[0]))):
-1}var qo=({room:e,at:t})=>(t>0?2:0)+(e.unread?0:1);var Q=class{#t;#e;#o;#n;#i;#s;#r;constructor(t,{choices:o,onChosen:n,...i}){this.#t=t,this.#e=r("input",t),this.#o=r(".choice-list",t),this.#n=r(".choice-note",
t),this.#i=o,this.#s=i,this.#r=n,this.#e.value="",this.#e.oninput=()=>this.#a(),this.#e.onkeydown=s=>this.#u(s),o.addEventListener("change",()=>this.#m()),this.#a()}clear(){
this.#e.value="",this.#a(),this.#e.focus()}get words(){return this.#e.value.trim()}#a(){this.#d(null),this.#i.search(this.words)}#m(){let{items:t,hasMore:o,searching:n,
failed:i}=this.#i,s=this.#p?.dataset.key,a=0;L(this.#o,t,{key:({kind:d,id:h})=>`${d}:${h}`,create:()=>w("choice-item"),update:(d,h)=>{d.id=`${this.#o.id}-${a+=1}`,
this.#c(d,h)}});let c=i||this.words!==""&&!n;this.#n.hidden=t.length>0?!o:!c,p(this.#n,m(o?"jump.more":i?"list.trouble":"jump.none"));let{children:l}=this.#o;this.#d(
[...l].find(d=>d.dataset.key===s)??l[0]??null)}#c(t,o){t.dataset[o.kind]=o.id,t.onclick=()=>this.#r(o),t.onpointermove=()=>this.#d(t),o.kind==="room"?this.#l(t,
o.room):this.#f(t,o.person)}#l(t,o){Oo(t,o,this.#s);let n=Ft(o);p(r(".choice-name",t),o.name),p(r(".choice-detail",t),n?`@${n.name}`:""),p(r(".choice-unread",t),
o.unread?N(o.unread):"")}#f(t,o){let n=r(".avatar",t);r(".icon",t).toggleAttribute("hidden",!0),n.hidden=!1,E(n,o),It(n,this.#s.presence.of(o.id)),p(r(".choice-\
name",t),g(o)),p(r(".choice-detail",t),`@${o.name}`),p(r(".choice-unread",t),"")}get#p(){return r('[aria-selected="true"]',this.#o)}#d(t){for(let o of this.#o.children)
o.setAttribute("aria-selected",o===t);this.#e.setAttribute("aria-activedescendant",t?.id??""),t?.scrollIntoView({block:"nearest"})}#u(t){if(K(t))return;let o=this.#p;
if(t.key==="Enter"&&o)o.click();else if(t.key==="ArrowDown")this.#d(o?.nextElementSibling??o);else if(t.key==="ArrowUp")this.#d(o?.previousElementSibling??o);else
return;t.preventDefault()}};async function oe({title:e,action:t,hint:o="",most:n=1/0,isOffered:i=()=>!0,act:s,...a}){let c=v("pick-people"),l=new Map,d=new Z({directory:a.directory,isOffered:({
id:T,person:Lt})=>!l.has(T)&&i(Lt)}),h=new Q(c,{choices:d,onChosen:({person:T})=>u(T),...a}),f=()=>{Ho(c,{picked:l,most:n,unpick:y}),h.clear()},u=T=>{l.size>=n||
(l.set(T.id,T),f())},y=T=>{l.delete(T),f()};r(".pick-hint",c).textContent=o;let C=r(".pick-submit",c);C.textContent=t,C.onclick=()=>k(c,async()=>{await s([...l.
values()]),c.close()});let j=new AbortController,{signal:H}=j;r("input",c).addEventListener("keydown",T=>{T.key==="Backspace"&&!T.target.value&&l.size&&y([...l.
keys()].at(-1))},{signal:H}),r(".form-error",c).hidden=!0,Ho(c,{picked:l,most:n,unpick:y}),await b(c,{title:e}),j.abort(),d.close()}function Ho(e,{picked:t,most:o,
unpick:n}){L(r(".picked",e),[...t.values()],{key:({id:i})=>i,create:()=>w("picked-item"),update:(i,s)=>{let a=r("button",i);E(r(".avatar",i),s),r(".picked-name",
i).textContent=g(s),a.setAttribute("aria-label",m("pick.remove",{name:g(s)})),a.onclick=()=>n(s.id)}}),r(".pick-submit",e).disabled=!t.size,r(".pick-full",e).hidden=
t.size<o}function _e({conversation:e,...t}){let{members:o,room:n}=e;return o.need(),oe({title:m("add_member.title"),action:m("add_member.submit"),hint:m("add_member.hint",
{room:n.name}),isOffered:({id:i})=>!o.has(i),act:i=>o.add(i),...t})}var Bi=120,Wo=document.documentElement.dataset.language,Ae=null,et=null;function xt(){return Ae??=qi().catch(e=>{throw Ae=null,e}),Ae}async function qi(){let[e,
t]=await Promise.all([Uo("en"),Wo==="en"?null:Uo(Wo)]);return et=new Te(e,t),et}async function Uo(e){let t=await fetch(new URL(`../emoji/${e}.json`,import.meta.
url));if(!t.ok)throw new Error(`No emoji in ${e}: ${t.status}`);return t.json()}var Te=class{#t=new Map;#e=new Map;groups=new Map;constructor(t,o){for(let[n,i]of Object.
entries(t)){let s=i.map((a,c)=>Hi(n,a,o?.[n][c]));this.groups.set(n,s);for(let a of s){this.#e.set(a.emoji,a);for(let c of a.codes)this.#t.set(c,a)}}}withCode(t){
return this.#t.get(t)}of(t){return this.#e.get(t)}search(t,o=Bi){let n=I(t.trim().replace(/^:|:$/g,""));if(!n)return[];let i=[];for(let s of this.#e.values()){let a=zi(
s,n);a<zo&&i.push({entry:s,rank:a})}return i.sort((s,a)=>s.rank-a.rank).slice(0,o).map(({entry:s})=>s)}};function Hi(e,[t,o,n,i,s],[a,c]=[o,""]){let l=[...i.split(
" "),o,a].map(I),d=I(` ${o} ${n} ${a} ${c} ${i.replaceAll("_"," ")}`);return{emoji:t,label:a,codes:i.split(" "),hasTones:s===1,group:e,names:l,words:d}}var[Wi,Ui,
zo]=[1e3,1001,1002];function zi({names:e,words:t},o){let n=e.filter(i=>i.startsWith(o));return n.length?Math.min(...n.map(({length:i})=>i)):t.includes(` ${o}`)?
Wi:t.includes(o)?Ui:zo}var Go="parley:emoji-tone",Gi=18,$t=["","🏻","🏼","🏽","🏾","🏿"],Ki=new RegExp("(?!\\u{1F91D}\\u200d)(\\p{Emoji_Modifier_Base})\\ufe0f?","gu"),ne=()=>$t.
find(e=>e===localStorage.getItem(Go))??"",Ko=e=>Yo(Go,e),ie=({emoji:e,hasTones:t})=>t&&ne()?e.replace(Ki,`$1${ne()}`):e,Le=()=>JSON.parse(localStorage.getItem(ve))??
[];function _t(e){let t=Le().filter(o=>o!==e);Yo(ve,JSON.stringify([e,...t].slice(0,Gi)))}function Yo(e,t){try{localStorage.setItem(e,t)}catch{}}var Yi="400px",Ce=new WeakMap,se=new WeakMap,re=class{#t;#e=1;#o;#n;constructor(t,{onChosen:o,onLooked:n,onLeave:i}){this.#t=t,this.#o=i;let s=({target:a})=>Ce.
get(a.closest(".emoji"));t.onclick=a=>s(a)&&o(s(a));for(let a of["pointerover","focusin"])t.addEventListener(a,c=>s(c)&&n(s(c)));t.addEventListener("focusin",({
target:a})=>a.matches(".emoji")&&this.#s(a)),this.#n=new IntersectionObserver(a=>this.#i(a),{root:t,rootMargin:Yi}),t.onkeydown=a=>this.#r(a)}show(t){this.#n.disconnect(),
this.#t.replaceChildren(...t.filter(({items:i})=>i.length).map(Vi)),this.#t.scrollTop=0;let[o,...n]=this.#t.children;if(o){De(o),this.#s(r(".emoji",o)),this.#e=
getComputedStyle(r(".emoji-grid",o)).gridTemplateColumns.split(" ").length;for(let i of n)i.style.setProperty("--rows",Math.ceil(se.get(i).length/this.#e));for(let i of n)
this.#n.observe(i)}}get first(){return Ce.get(r(".emoji",this.#t))}focusFirst(){r(".emoji",this.#t)?.focus()}scrollTo(t){r(`[data-group="${t}"]`,this.#t)?.scrollIntoView(
{block:"start"})}#i(t){for(let{target:o,isIntersecting:n}of t)n&&De(o)}#s(t){for(let o of this.#t.querySelectorAll('[tabindex="0"]'))o.tabIndex=-1;t&&(t.tabIndex=
0)}#r(t){let o=t.target.closest(".emoji"),n=o&&this.#a[t.key]?.(o);n&&(t.preventDefault(),n.focus?.())}#a={ArrowRight:t=>this.#m(t,1),ArrowLeft:t=>this.#m(t,-1),
ArrowDown:t=>this.#c(t),ArrowUp:t=>this.#l(t)??this.#p(),Home:()=>r(".emoji",this.#t),End:()=>vt(this.#t.lastElementChild).at(-1)};#m(t,o){let n=t.closest(".emo\
ji-group"),{buttons:i,at:s}=this.#f(t);return i[s+o]?i[s+o]:o>0?vt(n.nextElementSibling)[0]??t:vt(n.previousElementSibling).at(-1)??t}#c(t){let{buttons:o,at:n,column:i}=this.#f(
t);if(!(n-i+this.#e>=o.length))return o[Math.min(n+this.#e,o.length-1)];let a=vt(t.closest(".emoji-group").nextElementSibling);return a[Math.min(i,a.length-1)]??
t}#l(t){let{buttons:o,at:n,column:i}=this.#f(t);if(n>=this.#e)return o[n-this.#e];let s=vt(t.closest(".emoji-group").previousElementSibling),a=Math.floor((s.length-
1)/this.#e)*this.#e;return s[Math.min(a+i,s.length-1)]}#f(t){let o=vt(t.closest(".emoji-group")),n=o.indexOf(t);return{buttons:o,at:n,column:n%this.#e}}#p(){return this.#o(),
{}}};function vt(e){return e?(De(e),[...r(".emoji-grid",e).children]):[]}function De(e){let t=se.get(e);se.delete(e),t&&r(".emoji-grid",e).append(...t.map(Ji))}
function Vi({name:e,title:t,items:o}){let n=w("emoji-group");n.dataset.group=e;let i=r("h3",n);return i.textContent=t,i.hidden=!t,se.set(n,o),n}function Ji(e){let t=document.
createElement("button");return t.type="button",t.className="emoji",t.tabIndex=-1,t.setAttribute("aria-label",e.label),U(t,e),Ce.set(t,e),t}var Vo={recent:"🕘",team:"⭐",smileys:"😀",people:"👋",nature:"🐱",food:"🍎",travel:"🚗",activities:"⚽",objects:"💡",symbols:"❤️",flags:"🏁"},
Xi={emoji:"✋",hasTones:!0},ot=8;async function Zi(e){let t=v("emoji"),o=Jo.get(t)??Jo.set(t,new Me(t)).get(t),n=b(t);return o.begin(e),await n||null}var Jo=new WeakMap,
Me=class{#t;#e;#o;#n=null;constructor(t){this.#t=t,this.#e=r(".search-input",t),this.#o=new re(r(".emoji-scroll",t),{onChosen:o=>this.#c(o),onLooked:o=>this.#l(
o),onLeave:()=>this.#e.focus()}),this.#e.oninput=()=>this.#s(),t.addEventListener("keydown",o=>this.#p(o)),this.#u(),this.#w()}begin(t){this.#e.value="",this.#l(
null),ts(this.#t,t),this.#i()}async#i(){this.#n||this.#f(m("emoji.loading"));try{this.#n??=await xt(),this.#s()}catch{this.#f(m("emoji.trouble"))}}#s(){if(!this.#n)
return;let{value:t}=this.#e;for(let{name:n,items:i}of this.#r)r(`[data-tab="${n}"]`,this.#t).hidden=!i.length;let o=[...F.search(t),...this.#n.search(t).map(je)];
this.#o.show(t.trim()?[{name:"found",title:"",items:o}]:this.#r),this.#l(t.trim()?this.#o.first??null:null),this.#f(t.trim()&&!o.length?m("emoji.none"):"")}get#r(){
return Object.keys(Vo).map(t=>({name:t,title:m(`emoji.group.${t}`),items:this.#a(t)}))}#a(t){return t==="recent"?this.#m:t==="team"?F.all:this.#n.groups.get(t).
map(je)}get#m(){let t=o=>F.of(o)??(this.#n.of(o)&&je(this.#n.of(o)));return Le().map(t).filter(Boolean)}#c({text:t,key:o}){_t(o),this.#t.close(t)}#l(t){U(r(".em\
oji-sign",this.#t),t??{text:""}),p(r(".emoji-label",this.#t),t?.label??m("emoji.hint")),p(r(".emoji-code",this.#t),t?`:${t.code}:`:"")}#f(t){let o=r(".emoji-non\
e",this.#t);o.hidden=!t,p(o,t)}#p(t){if(t.isComposing)return;let o=t.target===this.#e;if(t.key==="Escape")this.#t.close();else if(o&&t.key==="ArrowDown")this.#o.
focusFirst();else if(o&&t.key==="Enter")this.#d();else return!o&&Qi(t)?this.#e.focus():void 0;t.preventDefault()}#d(){let{first:t}=this.#o;t&&this.#e.value.trim()&&
this.#c(t)}#u(){let t=Object.entries(Vo).map(([o,n])=>{let i=document.createElement("button");return i.type="button",i.className="emoji",i.textContent=n,i.title=
m(`emoji.group.${o}`),i.setAttribute("aria-label",i.title),i.dataset.tab=o,i.onclick=()=>this.#g(o),i});r(".emoji-tabs",this.#t).append(...t)}#g(t){this.#e.value&&
(this.#e.value="",this.#s()),this.#o.scrollTo(t)}#w(){let t=this.#t.querySelectorAll('[name="emoji-tone"]');for(let[o,n]of t.entries())n.nextElementSibling.textContent=
Xi.emoji+$t[o],n.checked=$t[o]===ne(),n.onchange=()=>{Ko($t[o]),this.#s()}}},je=e=>({key:e.emoji,text:ie(e),label:e.label,code:e.codes[0]}),Qi=({key:e,ctrlKey:t,
metaKey:o,altKey:n,target:i})=>e.length===1&&e!==" "&&!t&&!o&&!n&&!i.matches("input");function ts(e,t){let{top:o,bottom:n,right:i}=t.getBoundingClientRect(),{offsetWidth:s,
offsetHeight:a}=e,c=o-a-ot,l=c>=ot?c:Math.min(n+ot,innerHeight-a-ot),d=Math.min(i-s,innerWidth-s-ot);e.style.setProperty("--x",`${Math.max(ot,d)}px`),e.style.setProperty(
"--y",`${Math.max(ot,l)}px`)}var ae=4,ce=8,At=null;function Xo(e,{label:t,items:o}){return At?.button===e?At.close():(At?.close(),new Promise(n=>es(e,{label:t,items:o,resolve:n})))}function Pe({
name:e,icon:t,text:o,isDangerous:n},i){let s=w("menu-row");return Y(s,t),r("span",s).textContent=o,s.dataset.testid=`sheet-${e}`,s.classList.toggle("is-dangerou\
s",n),s.onclick=()=>i(e),s}function es(e,{label:t,items:o,resolve:n}){let i=w("menu"),s,a=f=>{s=f,h()},c=o.map(f=>Pe(f,a));for(let f of c)f.role="menuitem";i.setAttribute(
"aria-label",t),i.append(...c),e.closest("main, aside, nav, body").append(i),i.showPopover(),ss(i,e);let l=new AbortController,d=at.open(()=>{At=null,l.abort(),
i.remove(),e.setAttribute("aria-expanded","false"),n(s)}),h=()=>at.close(d);At={button:e,close:h},e.setAttribute("aria-expanded","true"),os({menu:i,button:e,close:h},
l),i.onkeydown=f=>ns(f,{rows:c,close:h}),c[0].focus({preventScroll:!0})}function os({menu:e,button:t,close:o},{signal:n}){let i=({target:s})=>!e.contains(s)&&!t.
contains(s);for(let s of["pointerdown","wheel"])addEventListener(s,a=>i(a)&&o(),{capture:!0,passive:!0,signal:n});addEventListener("resize",o,{signal:n})}function ns(e,{
rows:t,close:o}){let n=t.indexOf(document.activeElement),i={ArrowDown:(n+1)%t.length,ArrowUp:n-1,Home:0,End:-1}[e.key];if(e.stopPropagation(),i!==void 0)t.at(i).
focus();else if(e.key==="Escape"||e.key==="Tab")o();else return is(e,t,n);return e.preventDefault()}function is({key:e},t,o){let n=[...t.slice(o+1),...t.slice(0,
o+1)],i=s=>s.textContent.trim().toLocaleLowerCase().startsWith(e.toLocaleLowerCase());e.trim().length===1&&n.find(i)?.focus()}function ss(e,t){let o=t.getBoundingClientRect(),
{width:n,height:i}=e.getBoundingClientRect(),s=getComputedStyle(t).direction==="rtl",a=innerHeight-ce-o.bottom-ae,c=o.top-ae-ce,l=i<=a||a>=c,d=Math.min(i,l?a:c),
h=s?o.left:o.right-n;e.style.maxBlockSize=`${d}px`,e.style.top=`${l?o.bottom+ae:o.top-ae-d}px`,e.style.left=`${rs(h,innerWidth-n)}px`}var rs=(e,t)=>Math.max(ce,
Math.min(e,t-ce));var as=matchMedia("(min-width: 45rem) and (hover: hover)");async function cs({row:e,item:t,button:o=null,conversation:n}){let i=Eo(t,n).map(c=>({...c,text:m(`me\
ssage.${c.name}`)}));if(!i.length)return;e.classList.add("is-pressed");let s=o&&as.matches,a=await(s?Xo(o,{label:m("message.actions"),items:i}):ms(i));return e.
classList.remove("is-pressed"),e.focus({preventScroll:!0}),s&&!a&&o.focus({preventScroll:!0}),a}async function ms(e){let t=v("message"),o,n=s=>{o=s,t.close()},i=e.
map(s=>{let a=document.createElement("li");return a.append(Pe(s,n)),a});return r(".sheet",t).replaceChildren(...i),await b(t),o}var ls=365*24*3600;function Zo(e){document.documentElement.dataset.theme=e,document.cookie=`theme=${e}; path=/; max-age=${ls}; samesite=lax`,po()}var Qo={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1};function en(e,{onShown:t}){let o=r('[role="tablist"]',e),n=[...o.children].filter(a=>!a.hidden),i=a=>{
for(let c of o.children){let l=c===a;c.setAttribute("aria-selected",l),c.tabIndex=l?0:-1,tn(c).hidden=!l}a.scrollIntoView({block:"nearest",inline:"nearest"})},s=a=>{
i(a),t(tn(a))};for(let a of n)a.onclick=()=>s(a);o.onkeydown=a=>{let c=ds(n,a);c&&(a.preventDefault(),s(c),c.focus())},i(n[0])}var tn=e=>r(`#${e.getAttribute("a\
ria-controls")}`);function ds(e,{key:t,target:o}){return t==="Home"?e[0]:t==="End"?e.at(-1):Qo[t]&&e.at((e.indexOf(o)+Qo[t])%e.length)}var hs=6e4;function nn(e,{me:t,onChanged:o}){fs(r(".picture-form",e),{me:t,onChanged:o}),ps(r(".profile-form",e),{me:t,onChanged:o}),ws(r(".status-form",e),{me:t,
onChanged:o})}function fs(e,{me:t,onChanged:o}){let n=r("input",e),i=r('[data-action="remove-picture"]',e),s=()=>{E(r(".avatar",e),t,{size:"large"}),i.hidden=!t.
picture},a=c=>k(e,async()=>{o(await c()),s()});O(e),r('[data-action="choose-picture"]',e).onclick=()=>n.click(),n.onchange=()=>n.files[0]&&a(()=>x.upload("/me/p\
icture",n.files[0])),i.onclick=()=>a(()=>x.delete("/me/picture")),s()}function ps(e,{me:t,onChanged:o}){O(e);let{display_name:n,pronouns:i,about:s,time_zone:a}=e.
elements;n.value=t.display_name,i.value=t.pronouns??"",s.value=t.about??"",us(a,t.time_zone),r(".hint",e).textContent=m("account.signed_in_as",{name:t.name}),S(
e,async c=>o(await x.patch("/me",{display_name:c.display_name.trim(),pronouns:c.pronouns.trim(),about:c.about.trim(),time_zone:c.time_zone||null})))}function us(e,t){
let o=Intl.DateTimeFormat().resolvedOptions().timeZone,n=new Set([o,...t?[t]:[],...Intl.supportedValuesOf("timeZone")]);e.replaceChildren(new Option(m("profile.\
time_zone.none"),""),...[...n].map(i=>new Option(i,i))),e.value=t??""}function ws(e,{me:t,onChanged:o}){O(e);let n=ho(t),{emoji:i,text:s,until:a,quiet:c}=e.elements;
i.value=n?.emoji??"",s.value=n?.text??"",a.value=n?.until?"keep":"",c.value=Dt(t.quiet_until)?"keep":"";for(let l of[a,c])r('[value="keep"]',l).hidden=l.value!==
"keep";S(e,async l=>{let d={emoji:l.emoji.trim(),text:l.text.trim()},f={status:!d.emoji&&!d.text?null:{...d,until:on(l.until,n?.until)}};o(await x.patch("/me",{
...f,quiet_until:on(l.quiet,t.quiet_until)}))})}function on(e,t){return e?e==="keep"?t:e==="today"||e==="week"?gs(e).toISOString():new Date(Date.now()+Number(e)*
hs).toISOString():null}function gs(e){let t=new Date;return t.setHours(24,0,0,0),e==="week"&&t.setDate(t.getDate()+(7-new Date().getDay())%7),t}var xs={Edge:/Edg\//,Opera:/OPR\//,Firefox:/Firefox\//,Chrome:/Chrome\//,Safari:/Safari\//},vs={iOS:/iPhone|iPad/,Android:/Android/,Windows:/Windows/,macOS:/Mac OS/,
Linux:/Linux/};function rn(e){let t=new $,o=()=>t.open("/me/sessions?limit=50"),n=({id:i})=>k(e,()=>x.delete(`/me/sessions/${i}`)).then(o);A(e,{list:t,into:".se\
ssion-list",sort:bs,create:()=>w("session-item"),update:(i,s)=>ks(i,s,n)}),o()}var bs=e=>e.toSorted((t,o)=>new Date(o.last_seen_at)-new Date(t.last_seen_at));function ks(e,t,o){
let n=r(".session-agent",e);n.textContent=Os(t.user_agent??""),n.title=t.user_agent??"";let i=r(".session-seen",e);i.textContent=t.current?m("sessions.current"):
ys(t),i.title=t.current?"":R(new Date(t.last_seen_at)),r("button",e).hidden=t.current,r("button",e).onclick=()=>o(t)}function ys({last_seen_at:e,address:t}){return m(
"sessions.seen",{date:B(new Date(e)),address:t??""})}function Os(e){let t=sn(xs,e),o=sn(vs,e);return t?o?m("sessions.device",{browser:t,system:o}):t:m("sessions\
.program")}function sn(e,t){return Object.keys(e).find(o=>e[o].test(t))}function an({me:e,outbox:t,drafts:o,onChanged:n,onReadingShown:i}){let s=v("account");return nn(s,{me:e,onChanged:n}),Es(r(".reading-setting",s),{onReadingShown:i}),
Ss(s),$s(r(".password-form",s),e),r("#account-tab-server",s).hidden=e.role!=="owner",en(s,{onShown:a=>a.id==="account-sign-in"&&rn(r(".sessions",a))}),r(".sign-\
out",s).onsubmit=a=>_s(a,{outbox:t,drafts:o}),b(s)}function Es(e,{onReadingShown:t}){let o=r("input",e);o.disabled=!0;let n=i=>{o.checked=i.shown,o.disabled=!1};
k(e,async()=>n(await x.get("/me/reading"))),o.onchange=()=>{let i=o.checked;return o.checked=!i,k(e,async()=>{n(await x.put("/me/reading",{shown:i})),t()})}}function Ss(e){
for(let t of e.querySelectorAll('[name="theme"]'))t.checked=t.value===document.documentElement.dataset.theme,t.onchange=()=>Zo(t.value);r('input[name="next"]',e).
value=location.pathname}function $s(e,t){O(e),e.elements.username.value=t.name,S(e,async({current_password:o,new_password:n})=>{await x.put("/me/password",{current_password:o,
new_password:n}),O(e)})}async function _s(e,{outbox:t,drafts:o,threadDrafts:n}){let i=t.all.length,s=e.target;i&&(e.preventDefault(),!await D({title:m("sign_out\
.title"),text:M("sign_out.unsent",i),action:m("sign_out")}))||(t.clear(),o.clear(),n.clear(),co(),i&&s.submit())}async function cn({rooms:e,onJoined:t}){let o=v("browse"),n=r("input",o),i=new wt,s=c=>k(o,async()=>{await e.join(c.id),o.close(),t(c)});n.value="",n.oninput=()=>{
i.search(n.value.trim()),r(".dialog-body",o).scrollTop=0},Bt(o).onclick=()=>Ds(o,i),i.addEventListener("change",()=>Ts(o,i,s)),As(o),i.search(""),i.loadSuggested();
let a=b(o);st.matches&&n.focus(),await a,i.close()}function As(e){r(".browse-list",e).replaceChildren();for(let t of[".browse-none",".browse-no-match",".form-er\
ror"])r(t,e).hidden=!0;St(e,{hasMore:!1,failed:!1})}function Ts(e,{items:t,suggested:o,words:n,searching:i,hasMore:s,failed:a},c){let l=!t.length&&!a&&!i;L(r(".\
browse-list",e),n?t:Ls(t,o),{key:({id:d})=>d,create:()=>w("browse-item"),update:(d,h)=>Cs(d,h,c)}),r(".browse-none",e).hidden=!l||n!=="",r(".browse-no-match",e).
hidden=!l||n==="",St(e,{hasMore:s,failed:a})}function Ls(e,t){let o=new Set(t.map(({id:n})=>n));return[...t,...e.filter(({id:n})=>!o.has(n))]}function Cs(e,t,o){
r(".browse-name",e).textContent=t.name,r(".browse-suggested",e).hidden=!t.suggested;let n=[M("browse.members",t.member_count),m("browse.active",{date:it(new Date(
t.active_at))})];r(".browse-facts",e).textContent=n.join(" · ");let i=r(".browse-about",e);i.textContent=t.description||t.topic,i.hidden=!i.textContent,r("butt\
on",e).onclick=()=>o(t)}async function Ds(e,t){let o=r(".browse-list",e),n=o.children.length;await t.more(),r("button",o.children[n]??e).focus()}function mn({rooms:e,sections:t,section:o=null,onCreated:n}){let i=v("create-room"),s=r("form",i),a=js();O(s),S(s,async l=>{let d=await e.create(a(l));o&&await e.
set(d.id,{section:o}),i.close(),n(d)});let c=o?m("create_room.in",{section:t.nameOf(o)}):m("create_room.title");return b(i,{title:c})}function js(){let e={};return t=>{
let o=JSON.stringify(t);return e.same!==o&&(e={same:o,id:G()}),{...t,client_id:e.id}}}async function ln({onRoom:e,onPerson:t,...o}){let n=v("jump"),i=c=>[...o.rooms.mine,...o.rooms.archived].find(l=>Ft(l)?.id===c),s=new Z({rooms:o.rooms,directory:o.
directory,roomWith:i}),a=({kind:c,id:l})=>k(n,async()=>{let d=c==="room"?()=>e(l):await t(l);ct(n),d()});r(".form-error",n).hidden=!0,new Q(n,{choices:s,onChosen:a,
...o}),await b(n),s.close()}var Ms=864e5;function dn({room:e=null,rooms:t,me:o}){let n=v("invite"),i=r("form",n),s=r(".invites",n),a=()=>Bs(s,{rooms:t,me:o});return O(i),r(".invite-made",n).
hidden=!0,Ps(r(".invite-rooms",i),{rooms:t,room:e}),S(i,async({note:c,uses:l,days:d})=>{let h={expires_at:new Date(Date.now()+Number(d)*Ms).toISOString()},f={note:c.
trim(),uses:l?Number(l):null,...h,rooms:Rs(i)};Ns(n,await x.post("/invites",f)),s.open&&a()}),s.open=!1,s.ontoggle=()=>s.open&&a(),b(n)}function Ps(e,{rooms:t,room:o}){
let i=t.mine.filter(s=>s.kind==="public"||Mt(s)).toSorted((s,a)=>(a.id===o?.id)-(s.id===o?.id));e.hidden=!i.length,r(".invite-room-list",e).replaceChildren(...i.
map(s=>Is(s,{isChosen:s.id===o?.id})))}function Is({id:e,name:t},{isChosen:o}){let n=w("invite-room"),i=r("input",n);return i.value=e,i.checked=o,r("span",n).textContent=
t,n}var Rs=e=>new FormData(e).getAll("room");function Ns(e,{id:t,url:o,expires_at:n}){let i=r(".invite-made",e),s=r(".invite-url",i);i.hidden=!1,s.value=hn(o),r(
".invite-qr",i).src=Fs(t),r(".invite-expiry",i).textContent=m("invite.expiry",{date:B(new Date(n))});let a=r('[data-action="copy"]',i);a.hidden=!navigator.clipboard,
a.onclick=()=>be(s.value,"invite.copied"),s.focus(),s.select()}var hn=e=>new URL(e,location.href).href,Fs=e=>`/api/v1/invites/${e}/qr`;function Bs(e,t){let o=new $,
n=()=>o.open("/invites?limit=50"),i=({id:s})=>k(e,()=>x.delete(`/invites/${s}`)).then(n);A(e,{list:o,into:".invite-list",none:".invites-none",create:()=>w("invi\
te-item"),update:(s,a)=>qs(s,a,{revoke:i,...t})}),n()}function qs(e,t,{rooms:o,me:n,revoke:i}){let{note:s,by:a,used:c,uses:l,state:d,url:h,expires_at:f}=t,u=d===
"open",y=a&&a.id!==n.id?g(a):null,C=l?m("invite.used.of",{count:N(c),most:N(l)}):m("invite.used",{count:N(c)}),j=u?m("invite.until",{date:B(new Date(f))}):m(`in\
vite.state.${d}`);r(".invite-note",e).textContent=s||m("invite.no_note");let H=t.rooms.map(oi=>o.find(oi)?.name).filter(Boolean),T=H.length?m("invite.into",{rooms:so(
H)}):null,Lt=r(".hint",e);Lt.textContent=[y,C,j,T].filter(Boolean).join(" · "),Lt.title=u?R(new Date(f)):"";let[Ve,Je]=e.querySelectorAll("button");Ve.hidden=!u||
!h||!navigator.clipboard,Ve.onclick=()=>be(hn(h),"invite.copied"),Je.hidden=!u,Je.onclick=()=>i(t)}var Hs=8;function fn({rooms:e,me:t,onOpened:o,...n}){return oe({title:m("direct.new"),action:m("direct.open"),hint:m("direct.hint"),most:Hs,isOffered:({id:i})=>i!==
t.id,act:async i=>o(await e.openDirect(i.map(({id:s})=>s))),me:t,...n})}function un(e,{room:t}){let o=`/rooms/${t.id}`,n=r(".mutes",e);pn(e,{path:`${o}/bans`,none:".bans-none",fold:e,label:m("bans.lift"),lift:({user:s})=>x.delete(`${o}\
/bans/${s.id}`)});let i=pn(n,{path:`${o}/mutes`,fold:e,label:m("moderate.unmute"),lift:({user:s})=>x.patch(`${o}/members/${s.id}`,{muted_until:null})});i.addEventListener(
"change",()=>n.hidden=!i.items.length),n.hidden=!0}function pn(e,{path:t,none:o,fold:n,label:i,lift:s}){let a=new $,c=()=>a.open(`${t}?limit=50`);return A(e,{list:a,
into:".ban-list",none:o,key:({user:l})=>l.id,create:()=>w("ban-item"),update:(l,d)=>Ws(l,d,{label:i,lift:()=>k(n,()=>s(d)).then(c)})}),c(),a}function Ws(e,{user:t,
until:o,reason:n},{label:i,lift:s}){E(r(".avatar",e),t),r(".ban-name",e).textContent=g(t);let a=o?m("bans.until",{date:B(new Date(o))}):m("bans.ever"),c=r(".hin\
t",e);c.textContent=[a,n].filter(Boolean).join(" · "),c.title=o?R(new Date(o)):"";let l=r("button",e);l.textContent=i,l.onclick=s}async function wn(e,t){return e.member_count>1&&!await D(bt("leave",e))?!1:me(e,t)}async function gn(e,t){await D(bt("archive",e))&&await Ie(e,t)}async function Ie(e,t){
await t.update(e.id,{archived:!0});let o=()=>t.update(e.id,{archived:!1}).catch(n=>_(P(n)));_(m("room.archive.done",{room:e.name}),{undo:{label:m("undo"),act:o}})}
async function me(e,t){try{await t.leave(e.id)}catch(o){if(!o.can?.includes("archive"))throw o;let n={title:m("room.last.title",{room:e.name}),text:m("room.last\
.text")},i=await go({...n,action:m("room.delete"),other:m("room.archive")}),s={yes:"delete",other:"archive"}[i];if(!s)return!1;await t.leave(e.id,{last:s})}return!0}
function bt(e,{name:t,kind:o}){let n=e==="leave"&&o==="private"?"room.leave.private.text":`room.${e}.text`;return{title:m(`room.${e}.title`,{room:t}),text:m(n),
action:m(`room.${e}`)}}var vn="new";function bn(e,{room:t,rooms:o,sections:n}){let{mine:i}=t;if(e.hidden=!i,!i)return;let{favourite:s,notify:a,section:c,hidden:l}=e.elements,d=f=>k(e,
()=>o.set(t.id,f));r(".form-error",e).hidden=!0,e.onsubmit=f=>f.preventDefault(),s.checked=i.favourite,a.value=i.notify,l.checked=i.hidden,xn(c,{sections:n,chosen:i.
section}),s.onchange=()=>d({favourite:s.checked}),l.onchange=()=>d({hidden:l.checked});for(let f of a)f.onchange=()=>d({notify:a.value});let h=r(".section-new",
e);h.hidden=!0,c.onchange=()=>{h.hidden=c.value!==vn,h.hidden?d({section:c.value||null}):r("input",h).focus()},r("button",h).onclick=()=>k(e,async()=>{let f=await x.
post("/me/sections",{name:r("input",h).value.trim()});n.note(f),await o.set(t.id,{section:f.id}),xn(c,{sections:n,chosen:f.id}),h.hidden=!0})}function xn(e,{sections:t,
chosen:o}){let n=[["",m("section.none")],...t.own.map(({id:i,name:s})=>[i,s]),[vn,m("section.new")]];e.replaceChildren(...n.map(([i,s])=>new Option(s,i))),e.value=
t.own.some(({id:i})=>i===o)?o:""}function kn({conversation:e,rooms:t,sections:o,me:n,onLeft:i,onPanel:s}){let a=v("room-details"),c=r(".room-form",a),{room:l}=e;O(c),Us(a,l),r(".room-facts",a).
textContent=Gs(l),Vs(a,e),bn(r(".room-mine",a),{room:l,rooms:t,sections:o}),S(c,async h=>{await t.update(l.id,Ys(l,h)),a.close()}),zs(a,{room:l,rooms:t,me:n});let d=r(
".bans",a);return d.open=!1,d.ontoggle=()=>d.open&&un(d,{room:l}),Js(a,{room:l,rooms:t,onLeft:i,onPanel:s}),b(a)}function Us(e,{name:t,topic:o,description:n,slow_seconds:i,
writers:s,history:a,shows_readers:c}){let{elements:l}=r(".room-form",e);l.name.value=t,l.topic.value=o??"",l.description.value=n??"",Ks(l.slow_seconds,i),l.writers.
value=s,l.joined_only.checked=a==="joined",l.shows_readers.checked=c,r(".room-name-text",e).textContent=t;let d=(f,u)=>f.value===u?"":f.selectedOptions[0].text,
h=[[".room-topic-text",o],[".room-description-text",n]];h.push([".room-slow-text",d(l.slow_seconds,"0")],[".room-writers-text",d(l.writers,"members")]);for(let[
f,u]of h)r(f,e).textContent=u??"",r(f,e).parentElement.hidden=!u}function zs(e,{room:t,rooms:o,me:n}){let i=r(".room-suggested",e),s=r("input",i);i.hidden=n.role!==
"owner"||t.kind!=="public"||t.archived,s.checked=t.suggested===!0,s.onchange=()=>k(r(".room-form",e),()=>o.suggest(t.id,s.checked))}function Gs({kind:e,member_count:t}){
return M(`room.facts.${e}`,t,{count:N(t)})}function Ks(e,t){let o=String(t);[...e.options].some(n=>n.value===o)||e.append(new Option(m("room.slow.other",{count:N(
t)}),o)),e.value=o}function Ys(e,{name:t,topic:o,description:n,slow_seconds:i,writers:s,joined_only:a,shows_readers:c}){let l={name:t.trim(),topic:o.trim(),description:n.
trim()},d=tt(e)?{history:a?"joined":"all",shows_readers:!!c}:{},h={...l,slow_seconds:Number(i),writers:s,...d};return Object.fromEntries(Object.entries(h).filter(
([f,u])=>u!==(e[f]??"")))}function Vs(e,{room:t}){let o=t.kind==="direct",n=tt(t),i=jt(t);for(let s of[".room-fields",".room-save"])r(s,e).hidden=!i;r(".room-te\
xts",e).hidden=i||o,r(".room-owners",e).hidden=!n,r(".bans",e).hidden=!Ot(t),Tt(e,"audit",Ot(t)),Tt(e,"archive",n&&!t.archived),Tt(e,"restore",n&&t.archived),Tt(
e,"leave",!o),Tt(e,"delete",n)}function Tt(e,t,o){r(`[data-action="${t}"]`,e).hidden=!o}function Js(e,{room:t,rooms:o,onLeft:n,onPanel:i}){let s=r(".room-form",
e),a=h=>k(s,async()=>{await h(),e.close()}),c=h=>a(async()=>await h()!==!1&&n()),l=(h,f)=>async()=>{await D(h)&&c(f)},d={members:()=>a(()=>i("people")),audit:()=>a(
()=>i("audit")),archive:async()=>{await D(bt("archive",t))&&a(()=>Ie(t,o))},restore:()=>a(()=>o.update(t.id,{archived:!1})),leave:t.member_count===1?()=>c(()=>me(
t,o)):l(bt("leave",t),()=>me(t,o)),delete:l(bt("delete",t),()=>o.delete(t.id))};for(let[h,f]of Object.entries(d))r(`[data-action="${h}"]`,e).onclick=f}function yn({sections:e,onMade:t}){return En({title:m("section.create"),name:"",action:m("section.make"),save:async(o,n)=>{let i=await x.post("/me/sections",{name:o});
e.note(i),ct(n),t(i.id)}})}function On({sections:e,id:t}){return En({title:m("section.title"),name:e.nameOf(t),action:m("save"),save:async(o,n)=>{await x.patch(
`/me/sections/${t}`,{name:o}),ct(n)},remove:()=>x.delete(`/me/sections/${t}`)})}function En({title:e,name:t,action:o,save:n,remove:i=null}){let s=v("section"),a=r(
"form",s),c=r('[data-action="remove-section"]',s);return O(a),a.elements.name.value=t,r(".button-primary",a).textContent=o,S(a,l=>n(l.name.trim(),s)),c.hidden=!i,
c.onclick=()=>k(a,async()=>{await i(),ct(s)}),b(s,{title:e})}async function Sn({id:e,rooms:t,sections:o,...n}){let i=v("section-room"),s=new Z({rooms:t,isOffered:({room:c})=>!c.archived&&c.mine?.section!==e}),a=({room:c})=>k(
i,async()=>{t.find(c.id)?.role||await t.join(c.id),await t.set(c.id,{section:e}),i.close()});new Q(i,{choices:s,onChosen:a,...n}),r(".form-error",i).hidden=!0,r(
'[data-open="create-room"]',i).dataset.subject=e,await b(i,{title:m("section.add",{name:o.nameOf(e)})}),s.close()}async function $n(){let e=v("team-emoji"),t=r("form",e),o=()=>Zs(e);O(t),t.elements.file.onchange=()=>t.elements.name.value||=Xs(t.elements.file.files[0]?.name??
""),S(t,async({name:n,file:i})=>{await F.add(n.trim().replace(/^:|:$/g,""),i),t.reset()}),F.addEventListener("change",o),o(),await b(e),F.removeEventListener("c\
hange",o)}var Xs=e=>e.replace(/\.\w+$/,"").toLowerCase().replace(/[^a-z0-9_+-]+/g,"_").slice(0,32);function Zs(e){let{all:t}=F;r(".team-emoji-none",e).hidden=t.
length>0,L(r(".team-emoji-list",e),t,{key:({key:o,image:n})=>o+n,create:()=>w("team-emoji-item"),update:(o,n)=>Qs(o,n,e)})}function Qs(e,t,o){U(r(".emoji-sign",
e),t),r(".team-emoji-name",e).textContent=t.text;let n=r("button",e);n.setAttribute("aria-label",m("team_emoji.remove",{name:t.text})),n.onclick=()=>tr(t,o)}async function tr({
code:e,text:t},o){await D({title:m("team_emoji.remove",{name:t}),text:m("team_emoji.remove.text",{name:t}),action:m("team_emoji.remove.action")})&&await k(r("fo\
rm",o),()=>F.remove(e))}function er({app:e,router:t,state:o}){let{me:n,rooms:i,directory:s}=o,a=u=>t.goToRoom(u.id),c=()=>t.go(Xe),l=u=>t.go({...t.address,panel:u}),d=async u=>{if(u===
n.id)return f.account;let y=await i.openDirect([u]);return()=>a(y)},h=u=>()=>e.conversation&&u(e.conversation),f={"create-room":u=>mn({section:u,onCreated:a,...o}),
browse:()=>cn({rooms:i,onJoined:a}),jump:()=>ln({onRoom:u=>t.goToRoom(u),onPerson:d,...o}),"new-message":()=>fn({onOpened:a,...o}),room:h(u=>kn({conversation:u,
onLeft:c,onPanel:l,...o})),"add-people":h(u=>_e({conversation:u,...o})),"section-room":u=>Sn({id:u,...o}),section:u=>On({id:u,...o}),"new-section":()=>yn({onMade:u=>f["\
section-room"](u),...o}),invite:()=>dn({room:e.conversation?.room,...o}),account:()=>an({onChanged:u=>s.take([u]),onReadingShown:()=>e.conversation?.readers.load().
catch(()=>{}),...o}),"team-emoji":$n,keys:()=>b(v("keys"))};return f}var Re=2,or=20;async function Ne({conversation:e,question:t="",options:o=[]}){let n=v("poll"),i=r("form",n),s=r(".poll-fields",i),a=G(),c=!1;O(i),i.elements.text.
value=t,s.replaceChildren();for(let f of[...o,...Array(Math.max(Re-o.length,0)).fill("")])_n(s,f);let l=r(".poll-add",i),d=()=>ir(s,l);l.onclick=()=>{_n(s,"").focus(),
d()},s.onclick=({target:f})=>{f.closest("button")&&nr(f.closest(".poll-field"),d)},s.onkeydown=f=>{f.key==="Enter"&&!K(f)&&sr(f,s)},d();let h=rr(i,X(e.me));return S(
i,async f=>{let u=ar(i,f,h);try{await e.ask({...u,mention_many:c,client_id:a})}catch(y){throw c||=y.code==="many_mentioned",y}n.close("done")}),await b(n)==="do\
ne"}function _n(e,t){let o=e.appendChild(w("poll-field"));return r("input",o).value=t,r("input",o)}function nr(e,t){let o=e.nextElementSibling??e.previousElementSibling;
e.remove(),r("input",o).focus(),t()}function ir(e,t){let o=[...e.children];o.forEach((n,i)=>{let s=m("poll.option",{number:i+1}),a=r("input",n);a.setAttribute("\
aria-label",s),a.placeholder=s,a.required=i<Re,r("button",n).hidden=o.length<=Re}),t.hidden=o.length>=or}function sr(e,t){let o=e.target.closest(".poll-field")?.
nextElementSibling;!e.target.matches("input")||!o||(e.preventDefault(),r("input",o).focus())}function rr(e,t){let o=Zt(t),{ends:n,other:i}=e.elements;r('option[\
value="monday"]',n).hidden=o.monday.getTime()===o.tomorrow.getTime();for(let[a,c]of Object.entries(o))p(r(`option[value="${a}"]`,n),m("poll.end.at",{when:m(`tim\
e.${a}`),date:W(c,t)}));i.min=pt(Date.now(),t),i.value=pt(o.tomorrow,t);let s=()=>{r(".poll-other",e).hidden=n.value!=="other",i.disabled=n.value!=="other"};return n.
onchange=s,s(),{...o,get other(){return Xt(i.value,t)}}}function ar(e,{text:t,multiple:o,anonymous:n,ends:i},s){let a=[...e.querySelectorAll(".poll-field input")].
map(({value:l})=>l.trim()).filter(Boolean),c=i==="never"?null:s[i].toISOString();return{text:t,options:a,multiple:!!o,anonymous:!!n,ends_at:c}}async function cr({entry:{seq:e},conversation:t}){let o=v("reactions"),n=new AbortController,i=()=>mr(o,t.history.shown.entry(e)?.reactions??[],t);t.addEventListener(
"change",i,{signal:n.signal}),i(),await b(o,{title:m("reaction.who")}),n.abort()}function mr(e,t,o){let n=t.flatMap(({emoji:i,users:s})=>s.map(a=>({key:`${i} ${a}`,
emoji:i,id:a})));L(r(".reaction-list",e),n,{create:()=>w("reaction-item"),update:(i,{emoji:s,id:a})=>{U(r(".reaction-emoji",i),bo(s)),p(r(".reaction-name",i),g(
o.personOf({id:a,name:"…"})))}})}function lr({entry:e,author:t,room:o,reports:n}){let i=v("report"),s=r("form",i);return O(s),r(".report-text",s).textContent=m("report.text",{name:g(t),room:o.name}),
S(s,async({reason:a})=>{await n.report({room:o.id,seq:e.seq,reason:a.trim()}),i.close(),_(m("report.done"))}),b(i)}async function dr({entry:e,conversation:t}){let{readers:o,members:n}=t,i=v("seen-by"),s=new AbortController,a=!1,c=()=>a&&fr(i,hr(e,t));r(".seen-list",i).replaceChildren(),
r(".seen-none",i).hidden=!0;for(let l of[o,n])l.addEventListener("change",c,{signal:s.signal});n.need(),k(i,async()=>{await o.load(),a=!0,c()}),await b(i,{title:m(
"seen.title")}),s.abort()}function hr({seq:e,user:t},o){let{readers:n,members:i}=o,s=new Set(n.of(e));return i.list.map(c=>c.user).filter(({id:c})=>s.has(c)&&c!==
t.id).map(c=>o.personOf(c))}function fr(e,t){p(r("h2",e),t.length?M("seen.count",t.length):m("seen.title")),r(".seen-none",e).hidden=t.length>0,L(r(".seen-list",
e),t,{key:({id:o})=>o,create:()=>w("seen-item"),update:(o,n)=>{E(r(".avatar",o),n),p(r(".seen-name",o),g(n))}})}function pr({text:e,conversation:{id:t,me:o},scheduled:n}){let i=G();return ut({title:m("composer.later"),action:m("composer.later"),me:o,repeats:!0,act:async s=>{
let{at:a,time_zone:c}=await n.add(t,e,s,i);_(m("scheduled.done",{date:W(new Date(a),c)}))}})}var ur=/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{M}\p{N}_]+|\s+|[^]/gu;function An(e,t){let[o,n]=[e,t].map(c=>c.match(ur)??[]),i=0;for(;i<o.length&&i<n.length&&o[i]===n[i];)i+=1;let s=0;for(;s<o.length-i&&s<n.length-i&&o.at(-1-s)===
n.at(-1-s);)s+=1;let a=wr(o.slice(i,o.length-s),n.slice(i,n.length-s));return xr([...kt("same",n.slice(0,i)),...a,...kt("same",n.slice(n.length-s))])}var kt=(e,t)=>t.
map(o=>({kind:e,text:o}));function wr(e,t){if(e.length*t.length>25e4)return[...kt("gone",e),...kt("new",t)];let o=gr(e,t),n=[],[i,s]=[0,0];for(;i<e.length&&s<t.
length;)e[i]===t[s]?(n.push({kind:"same",text:t[s]}),i+=1,s+=1):o[i+1][s]>=o[i][s+1]?(n.push({kind:"gone",text:e[i]}),i+=1):(n.push({kind:"new",text:t[s]}),s+=1);
return[...n,...kt("gone",e.slice(i)),...kt("new",t.slice(s))]}function gr(e,t){let o=Array.from({length:e.length+1},()=>new Uint16Array(t.length+1));for(let n=e.
length-1;n>=0;n-=1)for(let i=t.length-1;i>=0;i-=1)o[n][i]=e[n]===t[i]?o[n+1][i+1]+1:Math.max(o[n+1][i],o[n][i+1]);return o}function xr(e){let t=[],o="",n="",i=()=>{
o&&t.push({kind:"gone",text:o}),n&&t.push({kind:"new",text:n}),o=n=""},s="";for(let{kind:a,text:c}of e){if(a==="same"){i(),s+=c;continue}s&&t.push({kind:"same",
text:s}),s="",a==="gone"?o+=c:n+=c}return i(),s&&t.push({kind:"same",text:s}),t}var Tn={gone:"del",new:"ins"};async function vr({entry:e,conversation:t}){let o=v("versions"),n=new AbortController,{signal:i}=n,s=new $,a=()=>s.open(`/rooms/${t.
room.id}/messages/${e.seq}/versions?limit=50`),c=r(".versions-alone",o);c.hidden=!0,s.addEventListener("change",()=>c.hidden=s.items.length!==1||s.hasMore,{signal:i}),
A(o,{list:s,into:".version-list",none:".versions-none",sort:l=>l.map((d,h)=>({...d,id:String(h),before:l[h+1]})),create:()=>w("version-item"),update:kr,signal:i}),
br(t,e,a,i),r(".versions-none",o).hidden=!0,a(),await b(o,{title:m("versions.title")}),n.abort(),r(".version-list",o).replaceChildren()}function br(e,t,o,n){let i=t,
s=()=>{let a=e.history.shown.entry(t.seq);!a||a.text===i.text&&a.editedAt===i.editedAt&&a.deleted===i.deleted||(i=a,o())};e.addEventListener("change",s,{signal:n})}
function kr(e,{at:t,text:o,before:n}){let i=r("time",e);i.dateTime=t,p(i,R(new Date(t)));let s=n?An(n.text,o):[{kind:"same",text:o}];r(".version-text",e).replaceChildren(
...s.map(a=>Tn[a.kind]?mo(Tn[a.kind],a.text):a.text))}async function yr({entry:{seq:e},conversation:t}){let o=v("voters"),n=new AbortController,i=()=>Or(o,t.timeline.entry(e)??t.history.shown.entry(e),t);t.addEventListener(
"change",i,{signal:n.signal}),i(),await b(o,{title:m("poll.who")}),n.abort()}function Or(e,t,o){let i=(t?.poll?.options??[]).map((s,a)=>({...s,key:String(a)})).
filter(({voters:s})=>s?.length);L(r(".voter-options",e),i,{create:()=>w("voter-option"),update:(s,{text:a,voters:c})=>{p(r("h3",s),a),L(r("ul",s),c.map(l=>o.personOf(
{id:l,name:"…"})),{key:({id:l})=>l,create:()=>w("seen-item"),update:(l,d)=>{E(r(".avatar",l),d),p(r(".seen-name",l),g(d))}})}})}var Er=/:[a-z0-9_+-]+:/u,Sr=/(?<!`)(?<ticks>`+)(?!`)[^]*?(?<!`)\k<ticks>(?!`)|^[ ]{0,3}```[^]*|(?<![\p{L}\p{N}_:]):(?<code>[a-z0-9_+-]+):(?![\p{L}\p{N}_])/gmu;function le(e){
return Er.test(e)?et?Ln(e,et):xt().then(t=>Ln(e,t),()=>e):e}var Ln=(e,t)=>e.replace(Sr,(o,...n)=>$r(n.at(-1).code,t)??o),$r=(e,t)=>F.withName(e)?null:t.withCode(
e)?.emoji;var _r=/^\/([a-z]+)(?:\s+([^]*))?$/u,Ar={m:6e4,h:36e5,d:864e5},Tr=/^(\d{1,4})\s*(m|h|d)$/u,Lr=new Set(["off","0"]),q=class extends Error{};function Cn(e){let[,t,
o=""]=e.match(_r)??[];return t?{name:t,rest:o.trim()}:null}function nt(e,t){if(!e)throw new q(m("command.use",{usage:`/${t} ${m(`command.${t}.usage`)}`}));return e}
function de(e,t){if(Lr.has(e))return null;let[,o,n]=e.match(Tr)??[];if(!Number(o))throw new q(m("command.time",{usage:`/${t} ${m(`command.${t}.usage`)}`}));return new Date(
Date.now()+Number(o)*Ar[n]).toISOString()}async function Fe(e){let t=e.replace(/^@/u,"");try{return await x.get(`/users/${encodeURIComponent(t)}`)}catch(o){throw o.
status===404?new q(m("command.nobody",{name:t})):o}}var Cr=new RegExp("^(\\p{RGI_Emoji}|\\p{Emoji_Presentation}|\\p{Extended_Pictographic}\\ufe0f?)\\s*","v"),Dn=[{name:"dnd",may:()=>!0,async run({rest:e,directory:t,
say:o}){let n=de(nt(e,"dnd"),"dnd");t.take([await x.patch("/me",{quiet_until:n})]),o(n?m("command.dnd.done",{date:R(new Date(n))}):m("command.dnd.off"))}},{name:"\
status",may:()=>!0,async run({rest:e,directory:t,say:o}){let[n,i=""]=e.match(Cr)??[""],s=e.slice(n.length);t.take([await x.patch("/me",{status:e?{emoji:i,text:s,
until:null}:null})]),o(m(e?"command.status.done":"command.status.off"))}}];var Dr=2,jn=[{name:"poll",may:({room:e})=>!Et(e),async run({rest:e,conversation:t}){let[o="",...n]=e.split("|").map(i=>i.trim()).filter(Boolean);if(n.length>=Dr)
return t.ask({text:o,options:n,client_id:G()});if(!await Ne({conversation:t,question:o,options:n})&&e)throw new q(m("poll.dropped"))}}];var jr=["all","mentions","nothing"],Mn=({room:e})=>e.kind!=="direct",Pn=({room:e})=>jt(e)&&e.kind!=="direct",In=[{name:"topic",may:Pn,run:({rest:e,room:t,rooms:o})=>o.
update(t.id,{topic:nt(e,"topic")})},{name:"rename",may:Pn,run:({rest:e,room:t,rooms:o})=>o.update(t.id,{name:nt(e,"rename")})},{name:"invite",may:({room:e})=>Mt(
e),async run({rest:e,conversation:t,say:o}){let n=nt(e,"invite").split(/[\s,]+/u),i=await Promise.all(n.map(Fe));await t.members.add(i),o(m("command.invite.done",
{names:i.map(g).join(", ")}))}},{name:"mute",may:({room:e})=>Ot(e)&&e.kind!=="direct",async run({rest:e,conversation:t,say:o}){let[n,i,...s]=nt(e,"mute").split(
/\s+/u),a=de(i??"","mute"),c=await Fe(n),l=s.length?{reason:s.join(" ")}:{};await t.members.mute(c.id,{muted_until:a,...l}),o(m(a?"command.mute.done":"command.m\
ute.lifted",{name:g(c)}))}},{name:"notify",may:()=>!0,async run({rest:e,room:t,rooms:o,say:n}){if(!jr.includes(e))throw new q(m("command.use",{usage:`/notify ${m(
"command.notify.usage")}`}));await o.set(t.id,{notify:e}),n(m("command.notify.done",{choice:m(`mine.notify.${e}`)}))}},{name:"archive",may:({room:e})=>Mn({room:e})&&
tt(e)&&!e.archived,run:({room:e,rooms:t})=>gn(e,t)},{name:"leave",may:Mn,async run({room:e,rooms:t,goHome:o}){await wn(e,t)&&o()}}];var Mr="¯\\\\\\_(ツ)\\_/¯",Rn=[{name:"shrug",may:()=>!0,run:({rest:e,send:t})=>t([e,Mr].filter(Boolean).join(" "))}];var Nn=[...In,...Dn,...jn,...Rn].sort((e,t)=>e.name.localeCompare(t.name)),he=e=>Nn.find(t=>t.name===e),Fn=(e,t)=>Nn.filter(o=>o.name.startsWith(t)&&o.may(e));var Bn={isAtStart:!0,pattern:/^(\/[a-z]*|\/[a-z]+ .*)$/u,search([,e],t,{show:o}){let[n]=e.slice(1).split(" "),i=he(n);return i||n.length<e.length-1?o([],{hint:Pr(
i)}):o(Fn(t.conversation,n).map(Ir))}},Pr=e=>e?`${qn(e)} · ${m(`command.${e.name}.about`)}`:"",Ir=e=>({text:`/${e.name} `,label:qn(e),detail:m(`command.${e.name}\
.about`)}),qn=({name:e})=>`/${e} ${m(`command.${e}.usage`)}`.trim();var Hn=8,Wn={pattern:/(?:^|[\s(])(:[\p{L}\p{N}_+-]{2,})$/u,async search([,e],t,{show:o}){let n=et??await xt().catch(()=>null),i=[...F.search(e).map(Rr),...n?.search(
e,Hn).map(Nr)??[]];o(i.slice(0,Hn))}},Rr=e=>({text:`${e.text} `,label:e.text,detail:m("emoji.group.team"),emoji:e,chosen:()=>_t(e.key)});function Nr(e){let t=ie(
e);return{text:`${t} `,label:`:${e.codes[0]}:`,detail:e.label,emoji:{text:t},chosen:()=>_t(e.emoji)}}var Fr=8,Un={pattern:/(?:^|[\s(])(@[^\s@]*)$/u,search([,e],{conversation:t,directory:o},{show:n,signal:i}){let s=e.slice(1),{members:a}=t,c=new gt({directory:o}),
l=()=>n(Br({words:s,found:c.items,conversation:t}));for(let d of[a,c])d.addEventListener("change",l,{signal:i});i.addEventListener("abort",()=>c.close()),a.need(),
l(),s&&c.search(s)}};function Br({words:e,found:t,conversation:o}){let{members:n,me:i}=o,s=I(e),l=n.list.map(({user:h})=>h).filter(({id:h})=>h!==i.id).map(h=>({
user:h,rank:zr(h,s)})).filter(({rank:h})=>h<zn).sort((h,f)=>h.rank-f.rank).map(({user:h})=>h),d=new Map([...l,...t.filter(({id:h})=>n.has(h)),...t].map(h=>[h.id,
h]));return d.delete(i.id),[...d.values()].slice(0,Fr).map(h=>qr(o.personOf(h),{isHere:n.has(h.id)||!n.loaded}))}function qr(e,{isHere:t}){let o=`@${e.name}`;return{
text:`${o} `,label:g(e),detail:t?o:m("completion.elsewhere",{name:o}),person:e}}var[Hr,Wr,Ur,zn]=[0,1,2,3];function zr({name:e,display_name:t},o){let n=[I(e),I(
t)];return n.some(i=>i.startsWith(o))?Hr:n.some(i=>i.includes(` ${o}`))?Wr:n.some(i=>i.includes(o))?Ur:zn}var Gr=8,Gn={pattern:/(?:^|[\s(])(#[^\s#]*)$/u,search([,e],{rooms:t},{show:o}){let n=I(e.slice(1)),s=t.mine.filter(({kind:a})=>a!=="direct").map(a=>({room:a,at:I(
a.name).indexOf(n)})).filter(({at:a})=>a>=0).sort((a,c)=>Math.min(a.at,1)-Math.min(c.at,1));o(s.slice(0,Gr).map(({room:a})=>Kr(a)))}},Kr=({name:e,topic:t})=>({text:`\
#${e} `,label:e,detail:t??"",sign:"#"});var Yr=60,Vr=/^\s*```/gmu,Jr=0,fe=class{#t;#e;#o;#n;#i;#s=null;#r=null;#a=null;#m=[];#c=0;constructor(t,{sources:o,context:n}){this.#t=t,this.#n=o,this.#i=n;let i=w(
"completion");this.#e=r("ul",i),this.#e.id=`completion-${Jr+=1}`,this.#o=r("p",i),t.before(i),t.setAttribute("aria-autocomplete","list"),t.setAttribute("aria-co\
ntrols",this.#e.id);for(let s of["input","compositionend"])t.addEventListener(s,()=>this.#f());t.addEventListener("keydown",s=>this.#x(s),{capture:!0}),t.addEventListener(
"blur",()=>this.close()),t.addEventListener("click",()=>this.#f());for(let s of["pointerdown","mousedown","click"])i.addEventListener(s,Xr);this.#e.addEventListener(
"click",({target:s})=>this.#b(this.#w(s))),this.#e.addEventListener("pointermove",({target:s})=>this.#g(this.#w(s)))}close(){this.#s?.abort(),this.#s=null,this.#r=
null,this.#d([])}get#l(){return this.#m.length>0}#f(){let{value:t,selectionStart:o,selectionEnd:n}=this.#t,i=Math.max(0,o-Yr),s=t.slice(i,o),a=o===n&&this.#n.find(
({pattern:d})=>d.test(s));if(!a||a.isAtStart&&i>0)return this.#l||this.#s?this.close():void 0;let c=s.match(a.pattern),l=o-c[1].length;if(l===this.#a||Zr(t.slice(
0,l)))return this.close();this.#a=null,this.#p(a,c,l)}#p(t,o,n){this.#s?.abort();let i=new AbortController;this.#s=i,this.#r=n;let s=(a,{hint:c=""}={})=>i.signal.
aborted||this.#d(a,{hint:c});t.search(o,this.#i(),{show:s,signal:i.signal})}#d(t,{hint:o=""}={}){!t.length&&!o&&!this.#l&&this.#e.parentElement.hidden||(this.#m=
t,this.#e.replaceChildren(...t.map((n,i)=>this.#u(n,i))),this.#e.hidden=!t.length,this.#o.hidden=!o,p(this.#o,o),this.#e.parentElement.hidden=!t.length&&!o,this.#h(
0))}#u({label:t,detail:o="",emoji:n,person:i,sign:s=""},a){let c=w("completion-item");c.id=`${this.#e.id}-${a}`;let l=r(".completion-sign",c);return n?U(l,n):i?
(l.classList.add("avatar"),E(l,i)):l.textContent=s,r(".completion-label",c).textContent=t,r(".completion-detail",c).textContent=o,c}#g(t){t>=0&&t!==this.#c&&this.#h(
t)}#w=t=>[...this.#e.children].indexOf(t.closest("li"));#h(t){this.#c=t;for(let[n,i]of[...this.#e.children].entries())i.setAttribute("aria-selected",n===t);let o=this.#e.
children[t];o?this.#t.setAttribute("aria-activedescendant",o.id):this.#t.removeAttribute("aria-activedescendant"),o?.scrollIntoView({block:"nearest"})}#x(t){let o=!K(
t)&&this.#v[t.key];!o||t.shiftKey||t.ctrlKey||t.metaKey||t.altKey||!this.#l&&!(t.key==="Escape"&&!this.#e.parentElement.hidden)||(t.preventDefault(),t.stopImmediatePropagation(),
o())}#v={ArrowDown:()=>this.#h((this.#c+1)%this.#m.length),ArrowUp:()=>this.#h((this.#c-1+this.#m.length)%this.#m.length),Enter:()=>this.#b(this.#c),Tab:()=>this.#b(
this.#c),Escape:()=>{this.#a=this.#r,this.close()}};#b(t){let o=this.#m[t];if(!o)return;let n=this.#r;this.close(),rt(this.#t,o.text,{from:n,to:this.#t.selectionEnd}),
o.chosen?.()}};function Xr(e){e.preventDefault(),e.stopPropagation()}function Zr(e){if(!e.includes("`"))return!1;let t=e.match(Vr)?.length??0,o=e.slice(e.lastIndexOf(
`
`)+1);return t%2===1||o.split("`").length%2===0}var Kn=[Wn,Un,Gn],Be=class{#t;#e;#o=null;constructor(t,o){this.#t=o,this.#e=Yn(t,{sources:[...Kn,Bn],context:()=>this.#n})}show(t){this.#o=t,this.#e.close()}prepare(t){
let o=Cn(t);if(o)return this.#i(o,t).catch(ta);let n=le(t.startsWith("//")?t.slice(1):t);return typeof n=="string"?n:n.then(i=>({text:i}))}get#n(){return{conversation:this.#o,
...this.#t}}async#i({name:t,rest:o},n){let i=he(t);if(!i)return await Qr(t)?{text:n}:{refusal:m("command.kept")};let s=this.#o,a=async c=>s.send(await le(c));return await i.
run({...this.#n,rest:o,room:s.room,send:a,say:_}),{}}},Yn=(e,{sources:t=Kn,context:o})=>new fe(e,{sources:t,context:o}),Qr=e=>D({title:m("command.unknown.title",
{name:e}),text:m("command.unknown.text"),action:m("command.unknown.send"),isHarmless:!0}),ta=e=>({refusal:e instanceof q?e.message:P(e)});var ea=/[\\^$.*+?()[\]{}|/]/g;function qe(e){return e.trim()?new RegExp(e.trim().replace(ea,"\\$&"),"giu"):null}function Vn(e,t){if(!t)return[];let o=({text:i})=>i.
search(t)>=0||mt(i).search(t)>=0;return e.filter(i=>z(i)&&!i.deleted&&o(i)).map(({seq:i})=>i).reverse()}var oa=4,pe=globalThis.CSS?.highlights,He=class{#t;#e;#o;#n=null;#i=null;#s=null;#r=[];#a=null;#m=1/0;constructor(t,{timeline:o}){this.#t=t,this.#o=o,this.#e=r(
"input",t),this.#e.oninput=()=>this.#p(),document.addEventListener("coloured",()=>this.#i&&this.#x()),t.onkeydown=n=>this.#f(n),r('[data-find="older"]',t).onclick=
()=>this.#d(1),r('[data-find="newer"]',t).onclick=()=>this.#d(-1),r('[data-find="more"]',t).onclick=()=>this.#h(),r('[data-find="close"]',t).onclick=()=>this.#c()}show(t,{
signal:o}){this.#n=t,this.#c(),t.addEventListener("change",()=>this.#i&&this.#g(),{signal:o})}open(){this.#s=document.activeElement,this.#m=Number(this.#o.lastOnScreen?.
dataset.seq??1/0),this.#t.hidden=!1,this.#i=at.open(()=>this.#l()),this.#e.focus(),this.#e.select(),this.#p()}around(t){t(),this.#i&&this.#x()}#c(){this.#i&&at.
close(this.#i)}#l(){this.#i=null,this.#t.hidden=!0,this.#v(),this.#s?.focus({preventScroll:!0})}#f(t){if(!t.isComposing){if(t.key==="Escape")this.#c();else if(t.
key==="Enter"&&t.target===this.#e)this.#d(t.shiftKey?-1:1);else return;t.preventDefault(),t.stopPropagation()}}#p(){this.#a=null,this.#g();let t=this.#r.find(o=>o<=
this.#m)??this.#r[0];t?this.#u(t):this.#x()}#d(t){if(!this.#r.length)return;let o=this.#r.indexOf(this.#a)+t;this.#m=this.#r.at(o%this.#r.length),this.#u(this.#m)}#u(t){
this.#a=t;let o=this.#o.lookAt(t);yo(o),this.#x(),this.#w()}#g(){this.#r=Vn(this.#n.history.shown.entries,qe(this.#e.value)),this.#r.includes(this.#a)||(this.#a=
null),this.#w()}#w(){let{history:t}=this.#n,o=t.shown.entries.filter(z).length,n=this.#r.indexOf(this.#a)+1,s=this.#e.value.trim()?n?m("find.count",{at:N(n),count:N(
this.#r.length)}):m("find.none"):"";p(r(".find-count",this.#t),s),p(r(".find-loaded",this.#t),M("find.loaded",o)),r('[data-find="more"]',this.#t).hidden=!t.hasOlder;
for(let a of["older","newer"])r(`[data-find="${a}"]`,this.#t).disabled=!this.#r.length}async#h(){let{history:t}=this.#n,o=r(".find-trouble",this.#t);p(o,"");try{
for(let n=0;n<oa&&t.hasOlder;n+=1)await t.loadOlder()}catch(n){p(o,P(n))}this.#e.focus(),this.#a===null&&this.#i&&this.#p()}#x(){this.#v();let t=qe(this.#e.value);
if(!t)return;let o=[],n=[];for(let i of this.#o.list.messageRows){let s=Number(i.dataset.seq)===this.#a;i.classList.toggle("is-found",s),(s?n:o).push(...na(r(".\
message-text",i),t))}pe?.set("found",new Highlight(...o)),pe?.set("found-here",new Highlight(...n))}#v(){for(let t of this.#o.list.messageRows)t.classList.remove(
"is-found");for(let t of["found","found-here"])pe?.delete(t)}};function na(e,t){if(!pe)return[];let o=[],n=document.createTreeWalker(e,NodeFilter.SHOW_TEXT),i=0;
for(;n.nextNode();)o.push({node:n.currentNode,at:i}),i+=n.currentNode.length;let s=a=>o.findLast(({at:c})=>c<=a);return[...e.textContent.matchAll(t)].map(({0:a,
index:c})=>{let l=new Range,[d,h]=[s(c),s(c+a.length-1)];return l.setStart(d.node,c-d.at),l.setEnd(h.node,c+a.length-h.at),l})}var Jn=/^([ \t]*)(?:[-*+]|\d{1,9}[.)])[ \t]+/u,ia=/^([ \t]*)(?:([-*+])|(\d{1,9})([.)])|(>))([ \t]+)/u,sa=/^[ \t]*(?:`{3,}|~{3,})/u,Xn="https://",ze={bold:ue("**"),
italic:ue("*"),strike:ue("~~"),code:aa,"code-block":we,quote:We({has:/^>[ \t]?/u,mark:()=>"> "}),list:We({has:/^[-*+][ \t]+/u,mark:()=>"- ",instead:Jn}),numbers:We(
{has:/^\d{1,9}[.)][ \t]+/u,mark:e=>`${e+1}. `,instead:Jn}),link:ca};function ue(e){return t=>{let{value:o,start:n,end:i}=Ge(t),s=o.slice(n,i),{length:a}=e;if(o.
slice(n-a,n)===e&&o.slice(i,i+a)===e&&!ra(e,o,n))return{from:n-a,to:i+a,text:s,start:n-a,end:i-a};let d=s.split(/(\n\s*\n)/u).map((h,f)=>f%2||!h&&s?h:e+h+e).join(
"");return{from:n,to:i,text:d,start:n+a,end:n+d.length-a}}}var ra=(e,t,o)=>e==="*"&&t[o-2]==="*"&&t[o-3]!=="*";function aa(e){let t=e.value.slice(e.start,e.end);
if(t.includes(`
`))return we(e);let o=Math.max(0,...[...t.matchAll(/`+/gu)].map(([s])=>s.length));if(!o)return ue("`")(e);let n="`".repeat(o+1),i=`${n} ${t} ${n}`;return{from:e.
start,to:e.end,text:i,start:e.start,end:e.start+i.length}}function we(e){let{value:t,from:o,to:n}=ei(e),i=t.slice(o,n),s=Math.max(2,...[...i.matchAll(/`+/gu)].map(
([l])=>l.length)),a="`".repeat(s+1),c=o+a.length+1;return{from:o,to:n,text:`${a}
${i}
${a}`,start:c,end:c+i.length}}function We({has:e,mark:t,instead:o}){return n=>{let{value:i,from:s,to:a}=ei(n),c=i.slice(s,a).split(`
`),l=c.every(y=>e.test(y)||!y.trim())&&c.some(y=>y.trim()),d=0,f=c.map(y=>l?y.replace(e,""):!y.trim()&&c.length>1?y:t(d++)+(o?y.replace(o,""):y)).join(`
`),u=s+f.length;return{from:s,to:a,text:f,start:c.length>1?s:u,end:u}}}function ca(e){let{value:t,start:o,end:n}=Ge(e),i=t.slice(o,n);if(Ue(i))return{from:o,to:n,
text:`[](${i})`,start:o+1,end:o+1};let s=o+i.length+3;return{from:o,to:n,text:`[${i}](${Xn})`,start:s,end:s+Xn.length}}var Ue=e=>e!==""&&ko(e,0)===e;function Qn(e,t){
let{value:o,start:n,end:i}=Ge(t),s=o.slice(n,i);if(!s||s.includes(`
`)||Ue(s)||!Ue(e))return null;let a=`[${s}](${e})`;return{from:n,to:i,text:a,start:n+a.length,end:n+a.length}}function ti({value:e,start:t,end:o}){if(t!==o)return null;
let n=e.lastIndexOf(`
`,t-1)+1,i=e.slice(n,t);if(ma(e.slice(0,n)))return Zn(t,`
${/^[ \t]*/u.exec(i)[0]}`);let[s,a,c,l,d,h,f]=ia.exec(i)??[];if(!s)return null;if(s===i)return{from:n,to:t,text:"",start:n,end:n};let u=c??h??`${Number(l)+1}${d}`;
return Zn(t,`
${a}${u}${f}`)}var Zn=(e,t)=>({from:e,to:e,text:t,start:e+t.length,end:e+t.length}),ma=e=>e.split(`
`).filter(t=>sa.test(t)).length%2===1;function Ge({value:e,start:t,end:o}){let n=e.slice(t,o);return n.trim()?{value:e,start:t+n.length-n.trimStart().length,end:o-
n.length+n.trimEnd().length}:{value:e,start:t,end:o}}function ei({value:e,start:t,end:o}){let n=e.indexOf(`
`,o);return{value:e,from:e.lastIndexOf(`
`,t-1)+1,to:n<0?e.length:n}}var la={b:"bold",i:"italic",e:"code"},da={x:"strike",e:"code-block",l:"link"},ha={Digit7:"numbers",Digit8:"list",Digit9:"quote"};function Ke(e,t){e.onclick=({target:o})=>{
let n=o.closest("[data-format]");n&&yt(t,ze[n.dataset.format])},e.addEventListener("keydown",o=>ua(e,o)),t.addEventListener("keydown",o=>fa(t,o))}function yt(e,t){
let o=t({value:e.value,start:e.selectionStart,end:e.selectionEnd});return o?(rt(e,o.text,o),e.setSelectionRange(o.start,o.end),!0):!1}function fa(e,t){if(K(t))return;
let o=pa(t),n=t.key==="Enter"&&(t.shiftKey||!st.matches)&&!t.ctrlKey&&!t.metaKey;(o?yt(e,ze[o]):n&&yt(e,ti))&&(t.preventDefault(),t.stopPropagation())}function pa({
key:e,code:t,ctrlKey:o,metaKey:n,shiftKey:i,altKey:s}){if(!(o||n)||s)return;let a=e.toLowerCase();return i?da[a]??ha[t]:la[a]}function ua(e,t){let o={ArrowLeft:-1,
ArrowRight:1}[t.key];if(!o)return;let n=[...e.children].filter(s=>!s.hidden),i=n.at((n.indexOf(document.activeElement)+o)%n.length);for(let s of n)s.tabIndex=s===
i?0:-1;i.focus(),t.preventDefault(),t.stopPropagation()}var ge=class{#t;#e;#o;constructor({button:t,textarea:o,shown:n}){this.#t=t,this.#e=o,this.#o=n,t.onclick=()=>this.#n?this.#s():this.#i(),n.onkeydown=({key:i})=>i===
"Escape"&&this.#s(),Rt.addEventListener("ready",()=>this.#n&&this.#r())}close(){this.#a(!1)}get#n(){return!this.#o.hidden}#i(){this.#r(),this.#a(!0),this.#o.focus(
{preventScroll:!0})}#s(){this.#a(!1),this.#e.focus({preventScroll:!0})}#r(){Nt(this.#o,this.#e.value)}#a(t){this.#o.hidden=!t,this.#e.hidden=t,this.#t.setAttribute(
"aria-pressed",t)}};var wa=/<(?:a|b|strong|i|em|s|del|code|pre|li|table|blockquote|h[1-6])[\s>]/iu,ga=["vscode-editor-data","application/x-jetbrains"],xa=/^(?:\t| {2,})\S/mu;function Ye(e,t){
e.addEventListener("paste",o=>va(e,o,t)),e.addEventListener("input",()=>t.hidden=!0)}function va(e,t,o){let{clipboardData:n}=t,[i,s]=[n.getData("text/plain"),n.
getData("text/html")],a=ga.some(c=>n.types.includes(c));if(yt(e,c=>Qn(i.trim(),c)))return t.preventDefault();if(!a&&wa.test(s))return t.preventDefault(),ba(e,{html:s,
text:i});ya(i,{isFromEditor:a})&&Oa(e,{text:i,offer:o})}async function ba(e,{html:t,text:o}){let{markdownOf:n}=await lo("paste").catch(()=>({markdownOf:()=>o})),
i=n(t);rt(e,ka(i,o)?o:i)}var ka=(e,t)=>e.replaceAll(/\s+/gu,"")===t.replaceAll(/\s+/gu,"");function ya(e,{isFromEditor:t}){return e.trim().includes(`
`)&&!e.includes("```")&&(t||xa.test(e))}function Oa(e,{text:t,offer:o}){let n=e.selectionStart,i=t.replaceAll(`\r
`,`
`);e.addEventListener("input",()=>queueMicrotask(()=>o.hidden=!1),{once:!0}),o.onclick=()=>{o.hidden=!0;let s=n+i.length;e.value.slice(n,s)===i&&yt(e,({value:a})=>we(
{value:a,start:n,end:s}))}}function Ea(e,{bar:t,textarea:o,offer:n}){return Ke(t,o),Ye(o,n),new ge({button:r('[data-action="preview"]',t),textarea:o,shown:r(".composer-preview",e)})}function Sa(e,{
bar:t,textarea:o}){Ke(t,o),Ye(o,r(".paste-offer",e))}var Vw={audit:_o,person:Co,pins:Do,reports:jo,thread:Io},Jw={inbox:Jt,threads:ee,drafts:Vt,scheduled:te,saved:Qt,accounts:Kt,audit:Yt,abandoned:Ut};export{Be as ComposerTools,He as FindBar,_e as addMember,Ne as askPoll,cs as chooseAction,Yn as complete,ci as deleteOthers,er as dialogOpeners,Sa as offerFewTools,
Ea as offerTools,Jw as pages,Vw as panels,Zi as pickEmoji,lr as reportMessage,Ee as saveMessage,dr as seenBy,pr as sendLater,vr as showVersions,cr as whoReacted,
yr as whoVoted,le as withShortcodes};
