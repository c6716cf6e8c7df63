/* Made by `make bundle` of 8ab423eb384f83c8e7dce7213eb869562e9b8aa04cd2587eaf54c4c945e746fc. */
import{$ as I,A as B,Aa as Nt,B as jt,Ba as yt,C as oo,D as no,E as et,F as we,G as io,H as ot,I as nt,J as it,K as st,L as r,M as w,N as G,O as p,P as so,Q as b,
R as k,S as rt,T as ro,U as g,V as ao,W as co,X as mo,Y as E,Z as lo,_ as ho,a as x,aa as F,b as Ke,ba as S,c as At,ca as Mt,d as U,da as D,e as pe,ea as fo,f as Ye,
fa as at,g as Tt,ga as Pt,h as Lt,ha as po,i as Dt,ia as $,j as Ct,ja as ge,k as kt,ka as uo,l as J,la as H,m as Ve,ma as j,n as Ze,na as wo,o as Je,oa as go,p as ue,
pa as It,q as Xe,qa as xo,r as Qe,ra as A,s as to,sa as v,t as m,ta as O,u as M,ua as K,v as P,va as ct,w as eo,wa as Rt,x as N,xa as vo,y as R,ya as bo,z,za as ko}from"./main.js";function mt(e,t){let o=new Date(t);e.matches("time")&&(e.dateTime=t),e.title=R(o),p(e,jt(o))}var yo=new WeakMap;function _(e,{list:t,into:o,none:n,sort:i=h=>h,key:s=({id:h})=>h,create:a,update:c,signal:l}){let h=()=>{l?.aborted||(j(r(o,e),i(t.items),{key:s,
create:a,update:c}),n&&(r(n,e).hidden=t.items.length>0||t.failed||!!t.searching),yt(e,t))};return yo.get(e)?.close(),yo.set(e,t),t.addEventListener("change",h,{
signal:l}),l?.addEventListener("abort",()=>t.close()),Nt(e).onclick=()=>t.more(),h}function Ft(e,{showsRooms:t=!1,...o}){_(e,{create:()=>w("audit-item"),update:(n,i)=>Qn(n,i,{showsRooms:t}),...o})}function Qn(e,t,{showsRooms:o}){p(r(".audit-wh\
at",e),ei(t));let n=r(".audit-why",e);p(n,t.reason?m("audit.reason",{reason:t.reason}):""),n.hidden=!t.reason,p(r(".audit-where",e),o&&t.room?`${ti(t)} · `:"");
let i=r("time",e);mt(i,t.at)}function ti({room:e,details:t}){let o=e.name??t.name;return o?m("audit.where",{room:o}):m("audit.where.gone")}function ei({act:e,actor:t,
member:o,room:n,details:i}){let s={user:t?g(t):m("audit.console"),member:o&&g(o),room:i.name??n?.name,emoji:i.emoji,role:i.role&&m(`role.${i.role}`),until:i.until&&
B(new Date(i.until))},a=oi(e,{...i,member:o}),c=e==="invite"&&i.uses?M(a,i.uses,s):m(a,s);return c.startsWith("audit.")?`${s.user}: ${e}`:c}function oi(e,{until:t,
by:o,outcome:n,uses:i,member:s}){let c={ban:t&&"until",mute:"until",reset_password:o,resolve_report:n,invite:i?null:"any",revoke_invite:s&&"of"}[e];return c?`au\
dit.${e}.${c}`:`audit.${e}`}var Oo={show(e,{conversation:t,signal:o}){let n=new E;Ft(e,{list:n,into:".audit-list",none:".audit-none",signal:o}),n.open(`/rooms/${t.id}/audit?limit=50`)}};var ni=36e5;function Eo({act:e,user:t,conversation:o}){let{members:n,room:i}=o,s={name:g(t),room:i.name},a={mute:({until:c,...l})=>n.mute(t.id,{muted_until:c,...l}),
ban:c=>n.ban(t.id,c),remove:c=>n.remove(t.id,c)};return So({title:m(`moderate.${e}.title`,s),text:m(`moderate.${e}.text`,s),action:m(`moderate.${e}`),hasEnd:e!==
"remove",mayBeForEver:e==="ban",act:a[e]})}function ii({seq:e,epoch:t,words:o,conversation:n}){return So({title:m("message.delete.title"),text:m("message.delete\
.text",o),action:m("message.delete"),act:({reason:i})=>n.delete({seq:e,epoch:t,reason:i})})}async function So({title:e,text:t,action:o,hasEnd:n=!1,mayBeForEver:i=!1,
act:s}){let a=b("moderate"),c=r("form",a);return O(c),r(".moderate-text",c).textContent=t,r(".moderate-until",c).hidden=!n,r('[value=""]',c.elements.hours).hidden=
!i,c.elements.hours.value=i?"":"1",r(".button-danger",c).textContent=o,A(c,async({hours:l,reason:h})=>{let d=n&&l?{until:new Date(Date.now()+Number(l)*ni).toISOString()}:
{},f=h.trim()?{reason:h.trim()}:{};await s({...d,...f}),a.close("done")}),await k(a,{title:e})==="done"}var si=6e4,_o={show(e,{conversation:t,subject:o,router:n,rooms:i,directory:s,presence:a,blocks:c,me:l,signal:h}){let{members:d}=t,f=r(".person",e),u=r("form",e),
y=()=>d.list.find(({user:T})=>T.id===o),L=()=>ri(e,{user:s.of({id:o}),member:y(),conversation:t,directory:s,presence:a,blocks:c,me:l}),C=K(()=>h.aborted||L());O(
u),A(u,({role:T})=>di(t,y(),T)),mi(e,{conversation:t,member:y,router:n}),r('[data-action="write"]',e).onclick=()=>v(f,async()=>n.goToRoom((await i.openDirect([o])).
id)),r('[data-action="block"]',e).onclick=()=>v(f,()=>li(c,s.of({id:o})));for(let T of[d,s,a,c])T.addEventListener("change",C,{signal:h});t.addEventListener("ro\
om",C,{signal:h});let q=setInterval(C,si);h.addEventListener("abort",()=>clearInterval(q)),d.need(),L()}};function ri(e,{user:t,member:o,conversation:n,directory:i,
presence:s,blocks:a,me:c}){if(r(".person",e).hidden=!t.name,r(".person-missing",e).hidden=!!t.name||!i.knows(t.id),!t.name)return;let l=o?lo(o,s):s.of(t.id);S(r(
".avatar",e),t,{size:"large"}),Mt(r(".avatar",e),l),p(r(".person-name",e),g(t)),p(r(".person-account",e),[`@${t.name}`,t.pronouns].filter(Boolean).join(" · ")),
p(r(".person-presence",e),t.disabled?m("person.disabled"):ho({state:l,here:o?.here})),xe(r(".person-status",e),co(t)),xe(r(".person-about",e),t.about),$o(r(".pe\
rson-time",e),t.time_zone&&no(t.time_zone)),$o(r(".person-since",e),t.created_at&&oo(new Date(t.created_at)));let h=t.id===c.id;r('[data-action="write"]',e).hidden=
h||t.disabled===!0,r('[data-open="account"]',e).hidden=!h;let d=r('[data-action="block"]',e);d.hidden=h,p(d,m(a.has(t.id)?"person.unblock":"person.block")),ai(e,
n,o)}function xe(e,t){p(e,t??""),e.hidden=!t}function $o(e,t){p(r("dd",e),t??""),e.hidden=!t}function ai(e,t,o){let{room:n,isOver:i}=t;if(r("form",e).hidden=!o||
n.kind==="direct",!o)return;let{role:s}=o,a=J(n)&&!n.archived&&!i;p(r(".person-role",e),m(`role.${s}`)),r(".person-role-line",e).hidden=a,r(".member-roles",e).hidden=
r(".member-save",e).hidden=!a;let{elements:c}=r("form",e);(c.role.value===""||!e.contains(document.activeElement))&&(c.role.value=s),ci(e,t,o)}function ci(e,t,o){
let n=!t.isOver&&Je(o,t),i=Lt(o.muted_until);for(let c of["mute","ban","remove"])r(`[data-action="${c}"]`,e).hidden=!n;r('[data-action="mute"]',e).hidden||=i,r(
'[data-action="unmute"]',e).hidden=!n||!i;let s=r(".person-muted",e),a=i&&new Date(o.muted_until);xe(s,i&&m("person.muted",{date:B(a)})),s.title=i?R(a):""}function mi(e,{
conversation:t,member:o,router:n}){for(let i of["mute","ban","remove"])r(`[data-action="${i}"]`,e).onclick=async()=>{await Eo({act:i,user:o().user,conversation:t})&&
i!=="mute"&&n.go({...n.address,panel:"people"},{replace:!0})};r('[data-action="unmute"]',e).onclick=()=>v(r("form",e),()=>t.members.mute(o().user.id,{muted_until:null}))}
async function li(e,t){if(e.has(t.id))return e.unblock(t.id);let o=g(t);await D({title:m("person.block.title",{name:o}),text:m("person.block.text"),action:m("pe\
rson.block")})&&await e.block(t.id)}async function di({members:e},{user:t,role:o},n){n!==o&&(await e.setRole(t.id,n),$(m("member.role.changed",{name:g(t),role:m(
`role.${n}`)})))}var Ao={show(e,{conversation:t,router:o,directory:n,signal:i}){let s=new E,a=()=>s.open(`/rooms/${t.id}/pins?limit=50`),c=_(e,{list:s,into:".pin-list",none:".pi\
ns-none",key:({seq:l})=>l,create:()=>w("pin-item"),update:(l,h)=>hi(l,h,{directory:n,conversation:t,body:e,router:o}),signal:i});n.addEventListener("change",c,{
signal:i}),Pt.addEventListener("ready",c,{signal:i}),t.addEventListener("pins",a,{signal:i}),a()}};function hi(e,t,{directory:o,conversation:n,body:i,router:s}){
let a=o.of(t.user);S(r(".avatar",e),a),p(r(".report-author",e),g(a)),It(r(".report-message",e),t.text);let c=r("time",e);c.dateTime=t.at,p(c,jt(new Date(t.at))),
c.title=R(new Date(t.at)),r('[data-action="show"]',e).onclick=()=>s.go({...s.address,seq:t.seq});let l=r('[data-action="unpin"]',e);l.hidden=!Ze(t,n),l.onclick=
()=>v(i,()=>n.unpin(t.seq))}var To={show(e,{conversation:t,router:o,directory:n,reports:i,signal:s}){let a=new E,c=()=>a.open(`/rooms/${t.id}/reports?state=waiting&limit=50`),l=(d,f)=>v(e,
()=>i.resolve(d,f)).then(c),h=({seq:d})=>o.go({...o.address,seq:d});_(e,{list:a,into:".report-list",none:".reports-none",create:()=>w("report-item"),update:(d,f)=>fi(
d,f,{directory:n,resolve:l,show:h}),signal:s}),i.addEventListener("change",({detail:d})=>d.room===t.id&&c(),{signal:s}),c()}};function fi(e,t,{directory:o,resolve:n,
show:i}){let{message:s,reporter:a,reason:c,at:l}=t,h=o.of(s.user);S(r(".avatar",e),h),p(r(".report-author",e),g(h)),p(r(".report-message",e),s.deleted?m("messag\
e.deleted"):at(s.text)),p(r(".report-reason",e),m("reports.reason",{name:g(o.of(a)),reason:c})),mt(r("time",e),l),r('[data-action="show"]',e).onclick=()=>i(t),r(
'[data-action="acted"]',e).onclick=()=>n(t,"acted"),r('[data-action="dismissed"]',e).onclick=()=>n(t,"dismissed")}var Bt=class extends to{root;floor=1;hasOlder;constructor({items:t,prev:o,thread:n}){super({first:t[0]?.seq??n.root,last:t.at(-1)?.seq??n.root}),this.root=Xe(n.
message),this.prepend(t,{from:this.first,before:this.last+1}),this.#t(o)}get cursor(){return this.last}shows(t){return U(t)}hear(t){t.thread===this.root.seq&&t.
seq>this.last?this.take(t):pe(t)&&this.change(t)}change(t){super.change(t),pe(t)===this.root.seq&&(this.root=Qe(this.root,t))}prependPage({items:t,prev:o}){this.
prepend(t,{from:t[0]?.seq??this.first}),this.#t(o)}trim(){}#t(t){this.hasOlder=t!==null,this.hasOlder||this.begin(this.root)}};var Lo=200,pi=300,ui={entries:[],first:null,last:null,cursor:null,floor:1,hasOlder:!1,entry(){},holds:()=>!1,trim(){}},wi=["state","room","me","isOver","unsentE\
dits","typing","members","readers","keepsEdits"],qt=class extends EventTarget{#t;#e=null;#o=0;#n=[];#i=new AbortController;#s;#r=null;#a=null;#m=new Ye;isThread=!0;follows=!1;readSeq=0;failure=null;constructor({
conversation:t,root:o,threads:n}){super(),this.#t=t,this.root=o,this.id=`${t.id}:${o}`;for(let s of wi)Object.defineProperty(this,s,{get:()=>t[s]});let{signal:i}=this.#i;
for(let s of["change","room"])t.addEventListener(s,()=>this.#h(s),{signal:i});t.addEventListener("lost-edit",({detail:s})=>this.#h("lost-edit",s),{signal:i}),t.
addEventListener("event",({detail:s})=>this.#f(s),{signal:i}),t.addEventListener("resync",()=>this.#g(),{signal:i}),t.addEventListener("state",()=>this.#w(),{signal:i}),
n.addEventListener("told",({detail:s})=>this.#p(s),{signal:i}),this.state==="live"&&this.load()}close(){clearTimeout(this.#s),this.#i.abort()}get rootEntry(){return this.#e?.
root}async load(){this.#o+=1;let t=this.#o;this.#n=[];let o=this.#e===null;try{let n=await x.get(`${this.#c}?limit=${Lo}`);if(t!==this.#o)return;this.#e=new Bt(
n),this.#d(n.thread),o&&n.thread.unread&&(this.#r=n.thread.read_seq);for(let i of this.#n)this.#e.hear(i);this.failure=null}catch(n){if(t!==this.#o)return;this.
failure=n}this.#h("change"),this.#h("thread")}history={isAtNewest:!0,toNewest(){},loadNewer(){},goTo:async t=>!!this.timeline.entry(t),loadOlder:()=>this.#a??=this.#l().
finally(()=>this.#a=null)};get timeline(){let t=this.#e??ui;return t.epoch=this.#t.timeline.epoch,Object.assign(this.history,{shown:t,hasOlder:t.hasOlder}),t}get unread(){
let t=this.#r;return{first:(t===null?null:this.timeline.entries.find(({seq:n,user:i})=>n>t&&i.id!==this.me.id))?.seq??null,below:()=>0,stoppedElsewhere:!1}}reading={
seen:0,back(){},answered:()=>this.#r=null,away:()=>{},seeAll:()=>this.#u(),see:({to:t})=>t>=this.timeline.last&&this.#u()};keep(){}get unsent(){return this.#t.unsentIn(
this.root)}get lastOwn(){return this.timeline.entries.findLast(t=>U(t)&&Ve(t,this))}quoted(t){return this.timeline.entry(t)??this.#t.quoted(t)}send(t,{quote:o,inRoom:n}={}){
this.#r=null,this.#m.note(this.#t.send(t,{thread:this.root,quote:o,inRoom:n}))}takeBack(){return this.#m.takeBack(this)}async follow(t){let o=`${this.#c}/follow`;
this.#d(await(t?x.put(o):x.delete(o))),this.#h("thread")}solve(t){let o=`${this.#c}/solved?${new URLSearchParams({epoch:this.#t.timeline.epoch})}`;return t?x.put(
o):x.delete(o)}personOf=t=>this.#t.personOf(t);isSaved=t=>this.#t.isSaved(t);isBlocked=t=>this.#t.isBlocked(t);reveal=t=>this.#t.reveal(t);retry=t=>this.#t.retry(
t);discard=t=>this.#t.discard(t);sayTyping=()=>this.#t.sayTyping();edit=(t,o)=>this.#t.edit(t,o);delete=t=>this.#t.delete(t);react=(t,o)=>this.#t.react(t,o);pin=t=>this.#t.
pin(t);unpin=t=>this.#t.unpin(t);unreact=(t,o)=>this.#t.unreact(t,o);get#c(){return`/rooms/${this.#t.id}/messages/${this.root}/thread`}async#l(){let t=this.#e;if(!t?.
hasOlder)return;let o=await x.get(`${this.#c}?before=${t.first}&limit=${Lo}`);t===this.#e&&(t.prependPage(o),this.#h("change"))}#f(t){this.#n.push(t),this.#e&&(this.#n=
[],this.#e.hear(t),this.#h("thread"))}#p({room:t,root:o,...n}){t!==this.#t.id||o!==this.root||(this.#d(n),this.#h("thread"))}#d({follows:t,read_seq:o}){Object.assign(
this,{follows:t,readSeq:o})}#u(){let{last:t}=this.timeline;!this.follows||t<=this.readSeq||(this.readSeq=t,clearTimeout(this.#s),this.#s=setTimeout(()=>x.put(`${this.#c}\
/read`,{seq:t}).catch(()=>{}),pi))}#g(){this.#e=null,this.#h("resync"),this.state==="live"&&this.load()}#w(){this.state==="live"&&this.load(),this.#h("state")}#h(t,o){
this.dispatchEvent(new CustomEvent(t,{detail:o}))}};var lt=null,Co={show(e,{conversation:t,subject:o,threads:n,signal:i,threadDrafts:s,...a}){let[c,l]=o.split(":").map(Number),h=r(".thread",e);lt??=new ko({...a,threads:n,
drafts:s,root:h}),lt.root!==h&&h.replaceWith(lt.root);let d=new qt({conversation:t,root:c,threads:n});i.addEventListener("abort",()=>d.close());let f=()=>gi(lt.
root,d);for(let u of["thread","room","state"])d.addEventListener(u,f,{signal:i});f(),lt.show(d),l&&d.addEventListener("change",()=>lt.goTo(l),{signal:i,once:!0})}};
function gi(e,t){let{rootEntry:o,follows:n,failure:i,room:s}=t,a=r(".thread-bar",e),c=!!o?.solved;a.hidden=!o,e.classList.toggle("has-failed",!o&&i!==null),p(r(
".thread-failure",e),i?P(i):""),Do(r('[data-act="follow"]',a),{isOn:n,act:()=>t.follow(!n)}),p(r('[data-act="follow"] span',a),m(n?"thread.unfollow":"thread.fol\
low"));let l=r('[data-act="solve"]',a);Do(l,{isOn:c,act:()=>t.solve(!c)}),p(r("span",l),m(c?"thread.solved":"thread.solve")),l.hidden=!!ue(s)&&!c,l.disabled=!!ue(
s)}function Do(e,{isOn:t,act:o}){e.setAttribute("aria-pressed",t),e.onclick=()=>o().catch(n=>$(P(n)))}var Ht=class{#t;#e=new E;constructor(t){this.#t=t,_(t,{list:this.#e,into:".abandoned-list",none:".abandoned-none",create:()=>w("abandoned-item"),update:(o,n)=>this.#i(
o,n)})}show(){this.#o(),r(".form-error",this.#t).hidden=!0,this.#n()}#o(){return this.#e.open("/abandoned-rooms?limit=50")}#n(){r(".place-title",this.#t).focus()}#i(t,o){
let n=[o.kind==="private"&&m("abandoned.private"),m("browse.active",{date:et(new Date(o.active_at))})];p(r(".abandoned-name",t),o.name),p(r(".hint",t),n.filter(
Boolean).join(" · "));let[i,s]=t.querySelectorAll("button");i.hidden=o.kind==="private",i.setAttribute("aria-label",m("abandoned.restore.room",{room:o.name})),
s.setAttribute("aria-label",m("abandoned.delete.room",{room:o.name})),i.onclick=()=>this.#s("restore",o,()=>x.put(`/abandoned-rooms/${o.id}/owner`)),s.onclick=()=>this.#s(
"delete",o,()=>x.delete(`/abandoned-rooms/${o.id}`))}async#s(t,o,n){let i=m(`abandoned.${t}.title`,{room:o.name}),s=t==="restore",a={title:i,text:m(`abandoned.${t}\
.text`),action:m(`abandoned.${t}`),isHarmless:s};await D(a)&&(await v(this.#t,async()=>{await n(),$(m(`abandoned.${t}.done`,{room:o.name}))}),await this.#o(),this.#n())}};var xi=.2,Y=class extends E{#t=null;words="";get searching(){return this.#t!==null||this.loading}search(t){clearTimeout(this.#t),this.words=t,this.#t=setTimeout(
()=>this.#e(),t?xi*1e3:0)}close(){clearTimeout(this.#t),super.close()}#e(){this.#t=null,this.open(this.pathFor(this.words))}};var vi=50,Wt=class extends Y{pathFor(t){return`/accounts?${new URLSearchParams({limit:vi,q:t})}`}async change({id:t},o){return this.#t(await x.patch(`/accounts/${t}`,
o))}async endSessions(t){return await x.delete(`/accounts/${t.id}/sessions`),this.#t({...t,sessions:0,last_seen_at:null})}makeLink({id:t}){return x.post(`/accou\
nts/${t}/password-link`)}#t(t){return this.items=this.items.map(o=>o.id===t.id?t:o),this.dispatchEvent(new Event("change")),t}};var bi=new Set(["enable","link"]);function jo({account:e,accounts:t,me:o}){let n=b("one-account"),i=r(".dialog-body",n),s=e,a=(l,h)=>{r(`[data-act="${l}"]`,i).onclick=
async()=>{await yi(ki(l,s),s)&&await v(i,()=>h(s))}},c=l=>{s=l,Oi(i,s,{me:o})};return a("disable",async l=>c(await t.change(l,{disabled:!0}))),a("enable",async l=>c(
await t.change(l,{disabled:!1}))),a("role",async l=>c(await t.change(l,{role:ve(l)}))),a("sessions",async l=>c(await t.endSessions(l))),a("link",async l=>Si(i,l,
await t.makeLink(l))),r(".form-error",i).hidden=!0,c(e),k(n,{title:g(e)})}var ve=({role:e})=>e==="owner"?"member":"owner",ki=(e,t)=>e==="role"?`make_${ve(t)}`:e,
yi=(e,t)=>D({title:m(`accounts.${e}.title`,{name:g(t)}),text:m(`accounts.${e}.text`,{name:g(t),account:t.name}),action:m(`accounts.${e}.action`),isHarmless:bi.has(
e)});function Oi(e,t,{me:o}){let{name:n,role:i,sessions:s,created_at:a,last_seen_at:c,disabled_at:l}=t,h={name:n,role:m(`accounts.role.${i}`),seen:m("accounts.s\
een.none"),sessions:N(s)};for(let[y,L]of Object.entries(h))p(Ut(e,y),L);for(let[y,L]of Object.entries({since:a,seen:c,disabled:l}))L?mt(Ut(e,y),L):Ut(e,y).title=
"";Ut(e,"disabled").parentElement.hidden=!l;let d=t.id===o.id,f=!!l,u={link:!f,role:!0,sessions:s>0,disable:!f,enable:f};Ei(r(".account-acts",e),()=>{for(let[y,
L]of Object.entries(u))r(`[data-act="${y}"]`,e).hidden=d||!L}),p(r('[data-act="role"]',e),m(`accounts.make_${ve(t)}`)),r(".account-own",e).hidden=!d,r(".link-ma\
de",e).hidden=!0}var Ut=(e,t)=>r(`[data-fact="${t}"] dd`,e);function Ei(e,t){let o=[...e.children],n=o.indexOf(document.activeElement);if(t(),n<0||!o[n].hidden)
return;let i=a=>!a.hidden;(o.slice(n).find(i)??o.slice(0,n).findLast(i))?.focus()}function Si(e,t,{url:o,qr:n,expires_at:i}){let s=r(".link-made",e),a=r(".link-\
url",s);p(r(".link-for",s),m("accounts.link.for",{name:g(t)})),p(r(".link-end",s),m("accounts.link.end",{date:B(new Date(i))})),r(".invite-qr",s).src=n,a.value=
o,s.hidden=!1,a.focus(),a.select();let c=r('[data-action="copy"]',s);c.hidden=!navigator.clipboard,r(".link-copied",s).hidden=!0,c.onclick=()=>v(e,async()=>{await navigator.
clipboard.writeText(o),r(".link-copied",s).hidden=!1})}var zt=class{#t;#e;#o;#n=new Wt;#i;constructor(t,{me:o,directory:n}){this.#t=t,this.#e=o,this.#o=n,this.#i=r("input",t),this.#i.oninput=()=>this.#n.search(this.#i.
value.trim());let i=_(t,{list:this.#n,into:".account-list",none:".accounts-none",create:()=>w("account-item"),update:(a,c)=>this.#s(r("button",a),c)}),s=K(()=>t.
hidden||i());n.addEventListener("change",s)}show(){this.#i.value="",this.#n.search(""),(nt.matches?this.#i:r(".place-title",this.#t)).focus()}#s(t,o){let{name:n,
display_name:i,role:s,disabled_at:a}=o,c=[s==="owner"&&m("role.owner"),a&&m("accounts.is_disabled")];S(r(".avatar",t),this.#o.of(o)),p(r(".account-item-name",t),
g(o)),p(r(".hint",t),i&&i!==n?n:""),p(r(".account-item-state",t),c.filter(Boolean).join(" · ")),t.classList.toggle("is-away",!!a),t.onclick=()=>jo({account:o,accounts:this.#n,
me:this.#e})}};var Gt=class{#t;#e=new E;constructor(t){this.#t=t,Ft(t,{list:this.#e,into:".act-list",none:".acts-none",showsRooms:!0})}show(){this.#e.open("/audit?limit=50"),r(
".place-title",this.#t).focus()}};var Kt=class{#t;#e;#o;constructor(t,{drafts:o,rooms:n}){this.#t=t,this.#e=o,this.#o=n,o.addEventListener("change",()=>this.#n()),n.addEventListener("change",K(()=>this.#n()))}show(){
this.#n(),r(".place-title",this.#t).focus()}#n(){let t=this.#e.rooms.map(o=>this.#o.find(o)).filter(Boolean);r(".drafts-none",this.#t).hidden=t.length>0,j(r(".d\
raft-list",this.#t),t,{key:({id:o})=>o,create:()=>w("draft-item"),update:(o,n)=>this.#i(o,n)})}#i(t,o){let n=r("a",t);n.href=`/rooms/${o.id}`,G(n,ct(o)),p(r(".d\
raft-room",n),o.name),p(r(".draft-text",n),this.#e.of(o.id));let i=r("button",t);i.title=m("drafts.delete"),i.setAttribute("aria-label",m("drafts.delete.from",{
room:o.name})),i.onclick=()=>this.#e.keep(o.id,"")}};var dt=class{#t;constructor(t,o){let n=r(".place-filters",t);this.#t=[...n.querySelectorAll("[data-filter]")],n.addEventListener("click",({target:i})=>{let s=i.
closest("[data-filter]");s&&o(s.dataset.filter)})}show(t){for(let o of this.#t)o.setAttribute("aria-pressed",o.dataset.filter===t)}};var $i=200,_i={ArrowDown:1,ArrowUp:-1};function Ai({kind:e,message:{seq:t,thread:o,in_room:n}}){let i=e==="reply"?t:n?null:o;return i?{panel:`thread:${i}`}:{seq:t}}
var Ti=({text:e,deleted:t})=>t?m("message.deleted"):at(e).replace(/\s+/gu," ").slice(0,$i),Yt=class{#t;#e;#o;#n;#i;constructor(t,{inbox:o,...n}){this.#t=t,this.#e=
o,this.#o=n,this.#n=_(t,{list:o.list,into:".inbox-list",none:".inbox-none",create:()=>w("inbox-item"),update:(s,a)=>this.#r(s,a)});let i=K(()=>t.hidden||this.#n());
for(let s of[n.rooms,n.directory])s.addEventListener("change",i);this.#i=new dt(t,s=>this.#s(s)),r('[data-testid="inbox-all-done"]',t).onclick=()=>this.#l(o.setAllDone()),
r(".inbox-list",t).addEventListener("keydown",s=>this.#c(s))}show(){this.#s(this.#e.filter),r(".place-title",this.#t).focus()}leave(){this.#e.leave()}#s(t){this.#i.
show(t),p(r(".inbox-none",this.#t),m(t==="done"?"inbox.none.done":"inbox.none")),this.#e.show(t)}#r(t,o){let{message:n,reply:i,by:s,unread:a,done:c}=o,{directory:l,
rooms:h}=this.#o,d=l.of(s),f=r("a",t);t.classList.toggle("is-unread",a),f.href=At({view:"room",room:n.room,...Ai(o)}),S(r(".avatar",f),d),p(r(".inbox-what",f),this.#a(
o,g(d))),p(r(".inbox-room",f),h.find(n.room)?.name??""),p(r(".inbox-time",f),et(new Date(o.at))),p(r(".inbox-text",f),Ti(i??n));let u=r("button",t);u.title=m(c?
"inbox.reopen":"inbox.done"),u.setAttribute("aria-label",u.title),u.onclick=()=>this.#m(t,o)}#a({kind:t,emoji:o,count:n},i){return t!=="reaction"?m(`inbox.${t}`,
{name:i}):M("inbox.reaction",n,{name:i,emoji:o??""})}async#m(t,{id:o,done:n}){let i=t.nextElementSibling??t.previousElementSibling,s=t.contains(document.activeElement);
await this.#l(this.#e.setDone(o,!n)),s&&(i?r("a",i):r(".place-title",this.#t)).focus()}#c(t){let o=t.target.closest(".inbox-item");if(!o||t.altKey||t.ctrlKey||t.
metaKey)return;let n=_i[t.key];if(t.key==="Delete")r("button",o).click();else if(n)(n>0?o.nextElementSibling:o.previousElementSibling)?.querySelector("a").focus();else
return;t.preventDefault()}#l(t){return t.catch(o=>$(P(o)))}};var ht=({time_zone:e})=>e??Intl.DateTimeFormat().resolvedOptions().timeZone;function Mo(e,t){let o=e;for(let n=0;n<2;n+=1)o=e-(ke(o,t)-o);return new Date(o)}var be=(e,t)=>new Date(
ke(e,t)).toISOString().slice(0,16),Po=(e,t)=>Mo(Date.parse(`${e}Z`),t);function Io(e,t=Date.now()){let o=Math.floor(ke(t,e)/864e5)*864e5,n=(8-new Date(o).getUTCDay())%
7||7,i=s=>Mo(o+s*864e5+9*36e5,e);return{hour:new Date(t+36e5),tomorrow:i(1),monday:i(n)}}function ke(e,t){let o={timeZone:t,hourCycle:"h23",year:"numeric",month:"\
numeric",day:"numeric",hour:"numeric",minute:"numeric",second:"numeric"},n=new Intl.DateTimeFormat("en-US",o).formatToParts(e),{year:i,month:s,day:a,hour:c,minute:l,
second:h}=Object.fromEntries(n.map(({type:d,value:f})=>[d,Number(f)]));return Date.UTC(i,s-1,a,c,l,h)}async function ft({title:e,action:t,me:o,act:n,words:i=null,repeats:s=!1,repeat:a="once",mayBeNone:c=!1,before:l=null}){let h=b("pick-time"),d=r("form",h),f=ht(
o);O(d);let u=Io(f);for(let[C,q]of Object.entries(u))p(r(`[data-time="${C}"]`,d),z(q,f));r('[data-time="monday"]',d).closest(".choice").hidden=u.monday.getTime()===
u.tomorrow.getTime(),r(".time-text",d).hidden=i===null,d.elements.text.value=i??"",d.elements.repeat.value=a,r(".time-none",d).hidden=!c,r(".time-repeat",d).hidden=
!s,p(r(".time-zone",d),m("time.zone",{zone:f.replaceAll("_"," ")}));let{when:y,other:L}=d.elements;return L.min=be(Date.now(),f),L.value=be(l??u.tomorrow,f),y.value=
l?"other":c?"none":"hour",L.onfocus=()=>y.value="other",r(".button-primary",d).textContent=t,A(d,async C=>{let q=C.when==="other"?Po(C.other,f):u[C.when],T=i===
null?{}:{text:C.text};await n({at:q?.toISOString()??null,repeat:C.repeat,time_zone:f,...T}),h.close("done")}),await k(h,{title:e})==="done"}function ye({message:e,me:t,saved:o}){let n=o.of(e.room,e.seq);return ft({title:m("message.save"),action:m("save"),me:t,mayBeNone:!0,before:n?.remind_at&&!n.due?
Date.parse(n.remind_at):null,act:async({at:i})=>{await o.save(e,i),$(m("saved.done"))}})}var Ro="/me/saved?limit=50",Vt=class{#t;#e;#o;#n;#i=new E;constructor(t,{saved:o,rooms:n,me:i}){this.#t=t,this.#e=o,this.#o=n,this.#n=i,_(t,{list:this.#i,into:"\
.saved-list",none:".saved-none",sort:Li,key:({room:s,seq:a})=>`${s}/${a}`,create:()=>w("saved-item"),update:(s,a)=>this.#s(s,a)}),o.addEventListener("change",()=>t.
hidden||this.#i.open(Ro))}show(){this.#i.open(Ro),r(".place-title",this.#t).focus()}#s(t,{room:o,seq:n,remind_at:i,due:s,message:a}){let c=this.#o.find(o),l=r("\
a",t);l.href=`/rooms/${o}/${n}`,c&&G(l,ct(c)),p(r(".draft-room",l),c?.name??""),p(r(".draft-text",l),m("rooms.last",{user:g(a.user),text:a.text}));let h=r(".sav\
ed-when",t);h.parentElement.hidden=!i;let d=i?z(new Date(i),ht(this.#n)):"";p(h,i?m(s?"saved.due":"saved.reminder",{date:d}):""),h.classList.toggle("is-due",s),
r('[data-act="remind"]',t).onclick=()=>ye({message:{room:o,seq:n},me:this.#n,saved:this.#e}),r('[data-act="done"]',t).onclick=()=>this.#e.forget({room:o,seq:n}).
catch(f=>$(P(f)))}},Li=e=>[...e.filter(({due:t})=>t),...e.filter(({due:t})=>!t)];var Zt=class{#t;#e;#o;#n;#i=!1;constructor(t,{scheduled:o,rooms:n,me:i}){this.#t=t,this.#e=o,this.#o=n,this.#n=i,o.addEventListener("change",()=>this.#i&&!t.hidden&&
this.#s())}show(){this.#i=!0,this.#s(),r(".place-title",this.#t).focus()}async#s(){let t=await this.#e.load().catch(o=>$(P(o)));t&&(r(".scheduled-none",this.#t).
hidden=t.length>0,j(r(".scheduled-list",this.#t),t,{key:({id:o})=>o,create:()=>w("scheduled-item"),update:(o,n)=>this.#r(o,n)}))}#r(t,o){let{room:n,at:i,repeat:s,
time_zone:a,failure:c,text:l}=o,h=this.#o.find(n),d=r("a",t);d.href=`/rooms/${n}`,h&&G(d,ct(h)),p(r(".draft-room",d),h?.name??m("scheduled.left")),p(r(".draft-t\
ext",d),l);let f=s==="once",u=z(new Date(i),f?ht(this.#n):a);p(r(".scheduled-at",t),f?u:m("scheduled.repeats",{repeat:m(`repeat.${s}`),date:u}));let y=r(".sched\
uled-failure",t);y.hidden=!c,p(y,c?m("scheduled.failed",{reason:P({code:c})}):""),this.#a(t,"now",()=>this.#e.sendNow(o)).hidden=!f,this.#a(t,"change",()=>this.#m(
o)),this.#a(t,"cancel",()=>this.#c(o))}#a(t,o,n){let i=r(`[data-act="${o}"]`,t);return i.onclick=()=>Promise.resolve(n()).catch(s=>$(P(s))),i}#m(t){let{at:o,repeat:n,
text:i}=t;return ft({title:m("scheduled.change"),action:m("save"),me:this.#n,words:i,repeats:!0,repeat:n,before:Date.parse(o),act:async s=>{await this.#e.change(
t,s),this.#s()}})}async#c(t){await D({title:m("scheduled.cancel.title"),text:m("scheduled.cancel.text"),action:m("scheduled.cancel")})&&await this.#e.cancel(t)}};var Di={all:"",unread:"&unread=true",unsolved:"&solved=false"},Jt=class{#t;#e=new E;#o;#n;#i;#s;#r="all";constructor(t,{threads:o,rooms:n,directory:i}){this.#t=
t,this.#o=n,this.#n=i,this.#i=_(t,{list:this.#e,into:".thread-list",none:".threads-none",key:({room:s,root:a})=>`${s}:${a}`,create:()=>w("thread-item"),update:(s,a)=>this.#c(
s,a)}),o.addEventListener("told",({detail:s})=>this.#m(s)),this.#s=new dt(t,s=>this.#a(s))}show(){this.#a(),r(".place-title",this.#t).focus()}#a(t=this.#r){return this.#r=
t,this.#s.show(t),this.#e.open(`/me/threads?limit=50${Di[t]}`)}#m(t){if(this.#t.hidden)return;let o=this.#e.items.findIndex(({room:n,root:i})=>n===t.room&&i===t.
root);if(o<0)return this.#a();this.#e.items[o]=t,this.#i()}#c(t,{room:o,root:n,unread:i,message:s}){let{replies:a,solved:c,user:l,text:h,deleted:d}=s,f=r("a",t);
f.href=At({view:"room",room:o,panel:`thread:${n}`}),f.classList.toggle("has-unread",i>0);let u=this.#n.of(l);S(r(".avatar",t),u),p(r(".thread-item-author",t),g(
u)),p(r(".thread-item-room",t),this.#o.find(o)?.name??""),p(r(".thread-item-text",t),d?m("message.deleted"):po(h));let y=[M("thread.replies",a.count),wo(new Date(
a.last_at)),c&&m("thread.solved")];p(r(".thread-item-facts",t),y.filter(Boolean).join(" · "));let[L,C]=r(".thread-item-unread",t).children;p(L,i?String(i):""),
p(C,i?M("rooms.unread",i):"")}};var Ci=50,pt=class extends Y{suggested=[];async loadSuggested(){let{items:t}=await x.page("/rooms?scope=suggested&limit=20").catch(()=>({items:[]}));this.suggested=
t,this.dispatchEvent(new Event("change"))}pathFor(t){return`/rooms?${new URLSearchParams({scope:"joinable",limit:Ci,q:t})}`}};var ji=50,ut=class extends Y{constructor({directory:t}){super(),this.addEventListener("change",()=>t.take(this.items))}pathFor(t){return`/users?${new URLSearchParams(
{limit:ji,q:t})}`}};var Oe=50,Mi=/[\s,、，&]+|\band\b|和/,V=class extends EventTarget{#t;#e=null;#o=null;#n=new Map;#i;#s;words="";constructor({rooms:t=null,directory:o=null,isOffered:n=()=>!0,
roomWith:i=()=>null}){super(),this.#t=t,this.#i=n,this.#s=i;let s=()=>this.dispatchEvent(new Event("change"));t&&(this.#e=new pt,this.#e.addEventListener("chang\
e",()=>{for(let a of this.#e.items)this.#n.set(a.id,a);s()})),o&&(this.#o=new ut({directory:o}),this.#o.addEventListener("change",s))}search(t){this.words=t;for(let o of this.#r)
o.search(t);this.dispatchEvent(new Event("change"))}close(){for(let t of this.#r)t.close()}get searching(){return this.#r.some(t=>t.searching)}get failed(){return this.#r.
some(t=>t.failed)}get items(){let t=[...this.#a.slice(0,Oe),...this.#m,...this.#c.slice(0,Oe)];return[...new Map(t.map(o=>[o.id,o])).values()].filter(this.#i)}get hasMore(){
return[this.#a,this.#c].some(({length:o})=>o>Oe)||this.#r.some(o=>o.items.length>0&&o.hasMore)}get#r(){return[this.#e,this.#o].filter(Boolean)}get#a(){return this.#t?
No([...this.#t.mine,...this.#t.archived],this.words).map(Ee):[]}get#m(){let{items:t=[],searching:o}=this.#o??{},n=I(this.words),i=({name:a,display_name:c})=>I(`${c}\
 ${a}`).includes(n),s=a=>{let c=this.#s(a.id);return c?Ee(c):{kind:"person",id:a.id,person:a}};return t.filter(a=>!o||i(a)).map(s)}get#c(){if(!this.#e)return[];
let o=this.#e.words===this.words&&!this.#e.searching?this.#e.items:[];return[...new Map([...No([...this.#n.values()],this.words),...o].map(i=>[i.id,i])).values()].
filter(({id:i})=>!this.#t.find(i)?.role).map(Ee)}},Ee=e=>({kind:"room",id:e.id,room:e});function No(e,t){let o=I(t);return e.map(n=>({room:n,at:Pi(n,o)})).filter(
({at:n})=>n>=0).sort((n,i)=>Fo(n)-Fo(i)).map(({room:n})=>n)}function Pi({name:e,kind:t,people:o=[]},n){let i=I(e).indexOf(n);if(i>=0||t!=="direct")return i;let s=o.
map(l=>I(`${l.display_name} ${l.name}`)),a=n.split(Mi).filter(Boolean);return a.length>0&&a.every(l=>s.some(h=>h.includes(l)))?Math.max(...s.map(l=>l.indexOf(a[0]))):
-1}var Fo=({room:e,at:t})=>(t>0?2:0)+(e.unread?0:1);var Z=class{#t;#e;#o;#n;#i;#s;#r;constructor(t,{choices:o,onChosen:n,...i}){this.#t=t,this.#e=r("input",t),this.#o=r(".choice-list",t),this.#n=r(".choice-note",
t),this.#i=o,this.#s=i,this.#r=n,this.#e.value="",this.#e.oninput=()=>this.#a(),this.#e.onkeydown=s=>this.#u(s),o.addEventListener("change",()=>this.#m()),this.#a()}clear(){
this.#e.value="",this.#a(),this.#e.focus()}get words(){return this.#e.value.trim()}#a(){this.#d(null),this.#i.search(this.words)}#m(){let{items:t,hasMore:o,searching:n,
failed:i}=this.#i,s=this.#p?.dataset.key,a=0;j(this.#o,t,{key:({kind:h,id:d})=>`${h}:${d}`,create:()=>w("choice-item"),update:(h,d)=>{h.id=`${this.#o.id}-${a+=1}`,
this.#c(h,d)}});let c=i||this.words!==""&&!n;this.#n.hidden=t.length>0?!o:!c,p(this.#n,m(o?"jump.more":i?"list.trouble":"jump.none"));let{children:l}=this.#o;this.#d(
[...l].find(h=>h.dataset.key===s)??l[0]??null)}#c(t,o){t.dataset[o.kind]=o.id,t.onclick=()=>this.#r(o),t.onpointermove=()=>this.#d(t),o.kind==="room"?this.#l(t,
o.room):this.#f(t,o.person)}#l(t,o){vo(t,o,this.#s);let n=Rt(o);p(r(".choice-name",t),o.name),p(r(".choice-detail",t),n?`@${n.name}`:""),p(r(".choice-unread",t),
o.unread?N(o.unread):"")}#f(t,o){let n=r(".avatar",t);r(".icon",t).toggleAttribute("hidden",!0),n.hidden=!1,S(n,o),Mt(n,this.#s.presence.of(o.id)),p(r(".choice-\
name",t),g(o)),p(r(".choice-detail",t),`@${o.name}`),p(r(".choice-unread",t),"")}get#p(){return r('[aria-selected="true"]',this.#o)}#d(t){for(let o of this.#o.children)
o.setAttribute("aria-selected",o===t);this.#e.setAttribute("aria-activedescendant",t?.id??""),t?.scrollIntoView({block:"nearest"})}#u(t){if(ot(t))return;let o=this.#p;
if(t.key==="Enter"&&o)o.click();else if(t.key==="ArrowDown")this.#d(o?.nextElementSibling??o);else if(t.key==="ArrowUp")this.#d(o?.previousElementSibling??o);else
return;t.preventDefault()}};async function Xt({title:e,action:t,hint:o="",most:n=1/0,isOffered:i=()=>!0,act:s,...a}){let c=b("pick-people"),l=new Map,h=new V({directory:a.directory,isOffered:({
id:T,person:_t})=>!l.has(T)&&i(_t)}),d=new Z(c,{choices:h,onChosen:({person:T})=>u(T),...a}),f=()=>{Bo(c,{picked:l,most:n,unpick:y}),d.clear()},u=T=>{l.size>=n||
(l.set(T.id,T),f())},y=T=>{l.delete(T),f()};r(".pick-hint",c).textContent=o;let L=r(".pick-submit",c);L.textContent=t,L.onclick=()=>v(c,async()=>{await s([...l.
values()]),c.close()});let C=new AbortController,{signal:q}=C;r("input",c).addEventListener("keydown",T=>{T.key==="Backspace"&&!T.target.value&&l.size&&y([...l.
keys()].at(-1))},{signal:q}),r(".form-error",c).hidden=!0,Bo(c,{picked:l,most:n,unpick:y}),await k(c,{title:e}),C.abort(),h.close()}function Bo(e,{picked:t,most:o,
unpick:n}){j(r(".picked",e),[...t.values()],{key:({id:i})=>i,create:()=>w("picked-item"),update:(i,s)=>{let a=r("button",i);S(r(".avatar",i),s),r(".picked-name",
i).textContent=g(s),a.setAttribute("aria-label",m("pick.remove",{name:g(s)})),a.onclick=()=>n(s.id)}}),r(".pick-submit",e).disabled=!t.size,r(".pick-full",e).hidden=
t.size<o}function Se({conversation:e,...t}){let{members:o,room:n}=e;return o.need(),Xt({title:m("add_member.title"),action:m("add_member.submit"),hint:m("add_member.hint",
{room:n.name}),isOffered:({id:i})=>!o.has(i),act:i=>o.add(i),...t})}var Ii=120,qo=document.documentElement.dataset.language,$e=null,X=null;function wt(){return $e??=Ri().catch(e=>{throw $e=null,e}),$e}async function Ri(){let[e,t]=await Promise.
all([Ho("en"),qo==="en"?null:Ho(qo)]);return X=new _e(e,t),X}async function Ho(e){let t=await fetch(new URL(`../emoji/${e}.json`,import.meta.url));if(!t.ok)throw new Error(
`No emoji in ${e}: ${t.status}`);return t.json()}var _e=class{#t=new Map;#e=new Map;groups=new Map;constructor(t,o){for(let[n,i]of Object.entries(t)){let s=i.map(
(a,c)=>Ni(n,a,o?.[n][c]));this.groups.set(n,s);for(let a of s){this.#e.set(a.emoji,a);for(let c of a.codes)this.#t.set(c,a)}}}withCode(t){return this.#t.get(t)}of(t){
return this.#e.get(t)}search(t,o=Ii){let n=I(t.trim().replace(/^:|:$/g,""));if(!n)return[];let i=[];for(let s of this.#e.values()){let a=qi(s,n);a<Wo&&i.push({entry:s,
rank:a})}return i.sort((s,a)=>s.rank-a.rank).slice(0,o).map(({entry:s})=>s)}};function Ni(e,[t,o,n,i,s],[a,c]=[o,""]){let l=[...i.split(" "),o,a].map(I),h=I(` ${o}\
 ${n} ${a} ${c} ${i.replaceAll("_"," ")}`);return{emoji:t,label:a,codes:i.split(" "),hasTones:s===1,group:e,names:l,words:h}}var[Fi,Bi,Wo]=[1e3,1001,1002];function qi({
names:e,words:t},o){let n=e.filter(i=>i.startsWith(o));return n.length?Math.min(...n.map(({length:i})=>i)):t.includes(` ${o}`)?Fi:t.includes(o)?Bi:Wo}var Uo="parley:emoji-tone",Hi=18,Ot=["","🏻","🏼","🏽","🏾","🏿"],Wi=new RegExp("(?!\\u{1F91D}\\u200d)(\\p{Emoji_Modifier_Base})\\ufe0f?","gu"),Qt=()=>Ot.
find(e=>e===localStorage.getItem(Uo))??"",zo=e=>Go(Uo,e),te=({emoji:e,hasTones:t})=>t&&Qt()?e.replace(Wi,`$1${Qt()}`):e,Ae=()=>JSON.parse(localStorage.getItem(we))??
[];function Et(e){let t=Ae().filter(o=>o!==e);Go(we,JSON.stringify([e,...t].slice(0,Hi)))}function Go(e,t){try{localStorage.setItem(e,t)}catch{}}var Ui="400px",Te=new WeakMap,ee=new WeakMap,oe=class{#t;#e=1;#o;#n;constructor(t,{onChosen:o,onLooked:n,onLeave:i}){this.#t=t,this.#o=i;let s=({target:a})=>Te.
get(a.closest(".emoji"));t.onclick=a=>s(a)&&o(s(a));for(let a of["pointerover","focusin"])t.addEventListener(a,c=>s(c)&&n(s(c)));t.addEventListener("focusin",({
target:a})=>a.matches(".emoji")&&this.#s(a)),this.#n=new IntersectionObserver(a=>this.#i(a),{root:t,rootMargin:Ui}),t.onkeydown=a=>this.#r(a)}show(t){this.#n.disconnect(),
this.#t.replaceChildren(...t.filter(({items:i})=>i.length).map(zi)),this.#t.scrollTop=0;let[o,...n]=this.#t.children;if(o){Le(o),this.#s(r(".emoji",o)),this.#e=
getComputedStyle(r(".emoji-grid",o)).gridTemplateColumns.split(" ").length;for(let i of n)i.style.setProperty("--rows",Math.ceil(ee.get(i).length/this.#e));for(let i of n)
this.#n.observe(i)}}get first(){return Te.get(r(".emoji",this.#t))}focusFirst(){r(".emoji",this.#t)?.focus()}scrollTo(t){r(`[data-group="${t}"]`,this.#t)?.scrollIntoView(
{block:"start"})}#i(t){for(let{target:o,isIntersecting:n}of t)n&&Le(o)}#s(t){for(let o of this.#t.querySelectorAll('[tabindex="0"]'))o.tabIndex=-1;t&&(t.tabIndex=
0)}#r(t){let o=t.target.closest(".emoji"),n=o&&this.#a[t.key]?.(o);n&&(t.preventDefault(),n.focus?.())}#a={ArrowRight:t=>this.#m(t,1),ArrowLeft:t=>this.#m(t,-1),
ArrowDown:t=>this.#c(t),ArrowUp:t=>this.#l(t)??this.#p(),Home:()=>r(".emoji",this.#t),End:()=>gt(this.#t.lastElementChild).at(-1)};#m(t,o){let n=t.closest(".emo\
ji-group"),{buttons:i,at:s}=this.#f(t);return i[s+o]?i[s+o]:o>0?gt(n.nextElementSibling)[0]??t:gt(n.previousElementSibling).at(-1)??t}#c(t){let{buttons:o,at:n,column:i}=this.#f(
t);if(!(n-i+this.#e>=o.length))return o[Math.min(n+this.#e,o.length-1)];let a=gt(t.closest(".emoji-group").nextElementSibling);return a[Math.min(i,a.length-1)]??
t}#l(t){let{buttons:o,at:n,column:i}=this.#f(t);if(n>=this.#e)return o[n-this.#e];let s=gt(t.closest(".emoji-group").previousElementSibling),a=Math.floor((s.length-
1)/this.#e)*this.#e;return s[Math.min(a+i,s.length-1)]}#f(t){let o=gt(t.closest(".emoji-group")),n=o.indexOf(t);return{buttons:o,at:n,column:n%this.#e}}#p(){return this.#o(),
{}}};function gt(e){return e?(Le(e),[...r(".emoji-grid",e).children]):[]}function Le(e){let t=ee.get(e);ee.delete(e),t&&r(".emoji-grid",e).append(...t.map(Gi))}
function zi({name:e,title:t,items:o}){let n=w("emoji-group");n.dataset.group=e;let i=r("h3",n);return i.textContent=t,i.hidden=!t,ee.set(n,o),n}function Gi(e){let t=document.
createElement("button");return t.type="button",t.className="emoji",t.tabIndex=-1,t.setAttribute("aria-label",e.label),H(t,e),Te.set(t,e),t}var Ko={recent:"🕘",team:"⭐",smileys:"😀",people:"👋",nature:"🐱",food:"🍎",travel:"🚗",activities:"⚽",objects:"💡",symbols:"❤️",flags:"🏁"},
Ki={emoji:"✋",hasTones:!0},Q=8;async function Yi(e){let t=b("emoji"),o=Yo.get(t)??Yo.set(t,new Ce(t)).get(t),n=k(t);return o.begin(e),await n||null}var Yo=new WeakMap,
Ce=class{#t;#e;#o;#n=null;constructor(t){this.#t=t,this.#e=r(".search-input",t),this.#o=new oe(r(".emoji-scroll",t),{onChosen:o=>this.#c(o),onLooked:o=>this.#l(
o),onLeave:()=>this.#e.focus()}),this.#e.oninput=()=>this.#s(),t.addEventListener("keydown",o=>this.#p(o)),this.#u(),this.#w()}begin(t){this.#e.value="",this.#l(
null),Zi(this.#t,t),this.#i()}async#i(){this.#n||this.#f(m("emoji.loading"));try{this.#n??=await wt(),this.#s()}catch{this.#f(m("emoji.trouble"))}}#s(){if(!this.#n)
return;let{value:t}=this.#e;for(let{name:n,items:i}of this.#r)r(`[data-tab="${n}"]`,this.#t).hidden=!i.length;let o=[...F.search(t),...this.#n.search(t).map(De)];
this.#o.show(t.trim()?[{name:"found",title:"",items:o}]:this.#r),this.#l(t.trim()?this.#o.first??null:null),this.#f(t.trim()&&!o.length?m("emoji.none"):"")}get#r(){
return Object.keys(Ko).map(t=>({name:t,title:m(`emoji.group.${t}`),items:this.#a(t)}))}#a(t){return t==="recent"?this.#m:t==="team"?F.all:this.#n.groups.get(t).
map(De)}get#m(){let t=o=>F.of(o)??(this.#n.of(o)&&De(this.#n.of(o)));return Ae().map(t).filter(Boolean)}#c({text:t,key:o}){Et(o),this.#t.close(t)}#l(t){H(r(".em\
oji-sign",this.#t),t??{text:""}),p(r(".emoji-label",this.#t),t?.label??m("emoji.hint")),p(r(".emoji-code",this.#t),t?`:${t.code}:`:"")}#f(t){let o=r(".emoji-non\
e",this.#t);o.hidden=!t,p(o,t)}#p(t){if(t.isComposing)return;let o=t.target===this.#e;if(t.key==="Escape")this.#t.close();else if(o&&t.key==="ArrowDown")this.#o.
focusFirst();else if(o&&t.key==="Enter")this.#d();else return!o&&Vi(t)?this.#e.focus():void 0;t.preventDefault()}#d(){let{first:t}=this.#o;t&&this.#e.value.trim()&&
this.#c(t)}#u(){let t=Object.entries(Ko).map(([o,n])=>{let i=document.createElement("button");return i.type="button",i.className="emoji",i.textContent=n,i.title=
m(`emoji.group.${o}`),i.setAttribute("aria-label",i.title),i.dataset.tab=o,i.onclick=()=>this.#g(o),i});r(".emoji-tabs",this.#t).append(...t)}#g(t){this.#e.value&&
(this.#e.value="",this.#s()),this.#o.scrollTo(t)}#w(){let t=this.#t.querySelectorAll('[name="emoji-tone"]');for(let[o,n]of t.entries())n.nextElementSibling.textContent=
Ki.emoji+Ot[o],n.checked=Ot[o]===Qt(),n.onchange=()=>{zo(Ot[o]),this.#s()}}},De=e=>({key:e.emoji,text:te(e),label:e.label,code:e.codes[0]}),Vi=({key:e,ctrlKey:t,
metaKey:o,altKey:n,target:i})=>e.length===1&&e!==" "&&!t&&!o&&!n&&!i.matches("input");function Zi(e,t){let{top:o,bottom:n,right:i}=t.getBoundingClientRect(),{offsetWidth:s,
offsetHeight:a}=e,c=o-a-Q,l=c>=Q?c:Math.min(n+Q,innerHeight-a-Q),h=Math.min(i-s,innerWidth-s-Q);e.style.setProperty("--x",`${Math.max(Q,h)}px`),e.style.setProperty(
"--y",`${Math.max(Q,l)}px`)}var ne=4,ie=8,St=null;function Vo(e,{label:t,items:o}){return St?.button===e?St.close():(St?.close(),new Promise(n=>Ji(e,{label:t,items:o,resolve:n})))}function je({
name:e,icon:t,text:o,isDangerous:n},i){let s=w("menu-row");return G(s,t),r("span",s).textContent=o,s.dataset.testid=`sheet-${e}`,s.classList.toggle("is-dangerou\
s",n),s.onclick=()=>i(e),s}function Ji(e,{label:t,items:o,resolve:n}){let i=w("menu"),s,a=f=>{s=f,d()},c=o.map(f=>je(f,a));for(let f of c)f.role="menuitem";i.setAttribute(
"aria-label",t),i.append(...c),e.closest("main, aside, nav, body").append(i),i.showPopover(),es(i,e);let l=new AbortController,h=st.open(()=>{St=null,l.abort(),
i.remove(),e.setAttribute("aria-expanded","false"),n(s)}),d=()=>st.close(h);St={button:e,close:d},e.setAttribute("aria-expanded","true"),Xi({menu:i,button:e,close:d},
l),i.onkeydown=f=>Qi(f,{rows:c,close:d}),c[0].focus({preventScroll:!0})}function Xi({menu:e,button:t,close:o},{signal:n}){let i=({target:s})=>!e.contains(s)&&!t.
contains(s);for(let s of["pointerdown","wheel"])addEventListener(s,a=>i(a)&&o(),{capture:!0,passive:!0,signal:n});addEventListener("resize",o,{signal:n})}function Qi(e,{
rows:t,close:o}){let n=t.indexOf(document.activeElement),i={ArrowDown:(n+1)%t.length,ArrowUp:n-1,Home:0,End:-1}[e.key];if(e.stopPropagation(),i!==void 0)t.at(i).
focus();else if(e.key==="Escape"||e.key==="Tab")o();else return ts(e,t,n);return e.preventDefault()}function ts({key:e},t,o){let n=[...t.slice(o+1),...t.slice(0,
o+1)],i=s=>s.textContent.trim().toLocaleLowerCase().startsWith(e.toLocaleLowerCase());e.trim().length===1&&n.find(i)?.focus()}function es(e,t){let o=t.getBoundingClientRect(),
{width:n,height:i}=e.getBoundingClientRect(),s=getComputedStyle(t).direction==="rtl",a=innerHeight-ie-o.bottom-ne,c=o.top-ne-ie,l=i<=a||a>=c,h=Math.min(i,l?a:c),
d=s?o.left:o.right-n;e.style.maxBlockSize=`${h}px`,e.style.top=`${l?o.bottom+ne:o.top-ne-h}px`,e.style.left=`${os(d,innerWidth-n)}px`}var os=(e,t)=>Math.max(ie,
Math.min(e,t-ie));var ns=matchMedia("(min-width: 45rem) and (hover: hover)");async function is({row:e,item:t,button:o=null,conversation:n}){let i=bo(t,n).map(c=>({...c,text:m(`me\
ssage.${c.name}`)}));if(!i.length)return;e.classList.add("is-pressed");let s=o&&ns.matches,a=await(s?Vo(o,{label:m("message.actions"),items:i}):ss(i));return e.
classList.remove("is-pressed"),e.focus({preventScroll:!0}),s&&!a&&o.focus({preventScroll:!0}),a}async function ss(e){let t=b("message"),o,n=s=>{o=s,t.close()},i=e.
map(s=>{let a=document.createElement("li");return a.append(je(s,n)),a});return r(".sheet",t).replaceChildren(...i),await k(t),o}var rs=365*24*3600;function Zo(e){document.documentElement.dataset.theme=e,document.cookie=`theme=${e}; path=/; max-age=${rs}; samesite=lax`,mo()}var Jo={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1};function Qo(e,{onShown:t}){let o=r('[role="tablist"]',e),n=[...o.children].filter(a=>!a.hidden),i=a=>{
for(let c of o.children){let l=c===a;c.setAttribute("aria-selected",l),c.tabIndex=l?0:-1,Xo(c).hidden=!l}a.scrollIntoView({block:"nearest",inline:"nearest"})},s=a=>{
i(a),t(Xo(a))};for(let a of n)a.onclick=()=>s(a);o.onkeydown=a=>{let c=as(n,a);c&&(a.preventDefault(),s(c),c.focus())},i(n[0])}var Xo=e=>r(`#${e.getAttribute("a\
ria-controls")}`);function as(e,{key:t,target:o}){return t==="Home"?e[0]:t==="End"?e.at(-1):Jo[t]&&e.at((e.indexOf(o)+Jo[t])%e.length)}var cs=6e4;function en(e,{me:t,onChanged:o}){ms(r(".picture-form",e),{me:t,onChanged:o}),ls(r(".profile-form",e),{me:t,onChanged:o}),hs(r(".status-form",e),{me:t,
onChanged:o})}function ms(e,{me:t,onChanged:o}){let n=r("input",e),i=r('[data-action="remove-picture"]',e),s=()=>{S(r(".avatar",e),t,{size:"large"}),i.hidden=!t.
picture},a=c=>v(e,async()=>{o(await c()),s()});O(e),r('[data-action="choose-picture"]',e).onclick=()=>n.click(),n.onchange=()=>n.files[0]&&a(()=>x.upload("/me/p\
icture",n.files[0])),i.onclick=()=>a(()=>x.delete("/me/picture")),s()}function ls(e,{me:t,onChanged:o}){O(e);let{display_name:n,pronouns:i,about:s,time_zone:a}=e.
elements;n.value=t.display_name,i.value=t.pronouns??"",s.value=t.about??"",ds(a,t.time_zone),r(".hint",e).textContent=m("account.signed_in_as",{name:t.name}),A(
e,async c=>o(await x.patch("/me",{display_name:c.display_name.trim(),pronouns:c.pronouns.trim(),about:c.about.trim(),time_zone:c.time_zone||null})))}function ds(e,t){
let o=Intl.DateTimeFormat().resolvedOptions().timeZone,n=new Set([o,...t?[t]:[],...Intl.supportedValuesOf("timeZone")]);e.replaceChildren(new Option(m("profile.\
time_zone.none"),""),...[...n].map(i=>new Option(i,i))),e.value=t??""}function hs(e,{me:t,onChanged:o}){O(e);let n=ao(t),{emoji:i,text:s,until:a,quiet:c}=e.elements;
i.value=n?.emoji??"",s.value=n?.text??"",a.value=n?.until?"keep":"",c.value=Lt(t.quiet_until)?"keep":"";for(let l of[a,c])r('[value="keep"]',l).hidden=l.value!==
"keep";A(e,async l=>{let h={emoji:l.emoji.trim(),text:l.text.trim()},f={status:!h.emoji&&!h.text?null:{...h,until:tn(l.until,n?.until)}};o(await x.patch("/me",{
...f,quiet_until:tn(l.quiet,t.quiet_until)}))})}function tn(e,t){return e?e==="keep"?t:e==="today"||e==="week"?fs(e).toISOString():new Date(Date.now()+Number(e)*
cs).toISOString():null}function fs(e){let t=new Date;return t.setHours(24,0,0,0),e==="week"&&t.setDate(t.getDate()+(7-new Date().getDay())%7),t}var ps={Edge:/Edg\//,Opera:/OPR\//,Firefox:/Firefox\//,Chrome:/Chrome\//,Safari:/Safari\//},us={iOS:/iPhone|iPad/,Android:/Android/,Windows:/Windows/,macOS:/Mac OS/,
Linux:/Linux/};function nn(e){let t=new E,o=()=>t.open("/me/sessions?limit=50"),n=({id:i})=>v(e,()=>x.delete(`/me/sessions/${i}`)).then(o);_(e,{list:t,into:".se\
ssion-list",sort:ws,create:()=>w("session-item"),update:(i,s)=>gs(i,s,n)}),o()}var ws=e=>e.toSorted((t,o)=>new Date(o.last_seen_at)-new Date(t.last_seen_at));function gs(e,t,o){
let n=r(".session-agent",e);n.textContent=vs(t.user_agent??""),n.title=t.user_agent??"";let i=r(".session-seen",e);i.textContent=t.current?m("sessions.current"):
xs(t),i.title=t.current?"":R(new Date(t.last_seen_at)),r("button",e).hidden=t.current,r("button",e).onclick=()=>o(t)}function xs({last_seen_at:e,address:t}){return m(
"sessions.seen",{date:B(new Date(e)),address:t??""})}function vs(e){let t=on(ps,e),o=on(us,e);return t?o?m("sessions.device",{browser:t,system:o}):t:m("sessions\
.program")}function on(e,t){return Object.keys(e).find(o=>e[o].test(t))}function sn({me:e,outbox:t,drafts:o,onChanged:n,onReadingShown:i}){let s=b("account");return en(s,{me:e,onChanged:n}),bs(r(".reading-setting",s),{onReadingShown:i}),
ks(s),ys(r(".password-form",s),e),r("#account-tab-server",s).hidden=e.role!=="owner",Qo(s,{onShown:a=>a.id==="account-sign-in"&&nn(r(".sessions",a))}),r(".sign-\
out",s).onsubmit=a=>Os(a,{outbox:t,drafts:o}),k(s)}function bs(e,{onReadingShown:t}){let o=r("input",e);o.disabled=!0;let n=i=>{o.checked=i.shown,o.disabled=!1};
v(e,async()=>n(await x.get("/me/reading"))),o.onchange=()=>{let i=o.checked;return o.checked=!i,v(e,async()=>{n(await x.put("/me/reading",{shown:i})),t()})}}function ks(e){
for(let t of e.querySelectorAll('[name="theme"]'))t.checked=t.value===document.documentElement.dataset.theme,t.onchange=()=>Zo(t.value);r('input[name="next"]',e).
value=location.pathname}function ys(e,t){O(e),e.elements.username.value=t.name,A(e,async({current_password:o,new_password:n})=>{await x.put("/me/password",{current_password:o,
new_password:n}),O(e)})}async function Os(e,{outbox:t,drafts:o,threadDrafts:n}){let i=t.all.length,s=e.target;i&&(e.preventDefault(),!await D({title:m("sign_out\
.title"),text:M("sign_out.unsent",i),action:m("sign_out")}))||(t.clear(),o.clear(),n.clear(),io(),i&&s.submit())}async function rn({rooms:e,onJoined:t}){let o=b("browse"),n=r("input",o),i=new pt,s=c=>v(o,async()=>{await e.join(c.id),o.close(),t(c)});n.value="",n.oninput=()=>{
i.search(n.value.trim()),r(".dialog-body",o).scrollTop=0},Nt(o).onclick=()=>As(o,i),i.addEventListener("change",()=>Ss(o,i,s)),Es(o),i.search(""),i.loadSuggested();
let a=k(o);nt.matches&&n.focus(),await a,i.close()}function Es(e){r(".browse-list",e).replaceChildren();for(let t of[".browse-none",".browse-no-match",".form-er\
ror"])r(t,e).hidden=!0;yt(e,{hasMore:!1,failed:!1})}function Ss(e,{items:t,suggested:o,words:n,searching:i,hasMore:s,failed:a},c){let l=!t.length&&!a&&!i;j(r(".\
browse-list",e),n?t:$s(t,o),{key:({id:h})=>h,create:()=>w("browse-item"),update:(h,d)=>_s(h,d,c)}),r(".browse-none",e).hidden=!l||n!=="",r(".browse-no-match",e).
hidden=!l||n==="",yt(e,{hasMore:s,failed:a})}function $s(e,t){let o=new Set(t.map(({id:n})=>n));return[...t,...e.filter(({id:n})=>!o.has(n))]}function _s(e,t,o){
r(".browse-name",e).textContent=t.name,r(".browse-suggested",e).hidden=!t.suggested;let n=[M("browse.members",t.member_count),m("browse.active",{date:et(new Date(
t.active_at))})];r(".browse-facts",e).textContent=n.join(" · ");let i=r(".browse-about",e);i.textContent=t.description||t.topic,i.hidden=!i.textContent,r("butt\
on",e).onclick=()=>o(t)}async function As(e,t){let o=r(".browse-list",e),n=o.children.length;await t.more(),r("button",o.children[n]??e).focus()}function an({rooms:e,sections:t,section:o=null,onCreated:n}){let i=b("create-room"),s=r("form",i),a=Ts();O(s),A(s,async l=>{let h=await e.create(a(l));o&&await e.
set(h.id,{section:o}),i.close(),n(h)});let c=o?m("create_room.in",{section:t.nameOf(o)}):m("create_room.title");return k(i,{title:c})}function Ts(){let e={};return t=>{
let o=JSON.stringify(t);return e.same!==o&&(e={same:o,id:Tt()}),{...t,client_id:e.id}}}async function cn({onRoom:e,onPerson:t,...o}){let n=b("jump"),i=c=>[...o.rooms.mine,...o.rooms.archived].find(l=>Rt(l)?.id===c),s=new V({rooms:o.rooms,directory:o.
directory,roomWith:i}),a=({kind:c,id:l})=>v(n,async()=>{let h=c==="room"?()=>e(l):await t(l);rt(n),h()});r(".form-error",n).hidden=!0,new Z(n,{choices:s,onChosen:a,
...o}),await k(n),s.close()}var Ls=864e5;function mn({room:e=null,rooms:t,me:o}){let n=b("invite"),i=r("form",n),s=r(".invites",n),a=()=>Is(s,{rooms:t,me:o});return O(i),r(".invite-made",n).
hidden=!0,Ds(r(".invite-rooms",i),{rooms:t,room:e}),A(i,async({note:c,uses:l,days:h})=>{let d={expires_at:new Date(Date.now()+Number(h)*Ls).toISOString()},f={note:c.
trim(),uses:l?Number(l):null,...d,rooms:js(i)};Ms(n,await x.post("/invites",f)),s.open&&a()}),s.open=!1,s.ontoggle=()=>s.open&&a(),k(n)}function Ds(e,{rooms:t,room:o}){
let i=t.mine.filter(s=>s.kind==="public"||Ct(s)).toSorted((s,a)=>(a.id===o?.id)-(s.id===o?.id));e.hidden=!i.length,r(".invite-room-list",e).replaceChildren(...i.
map(s=>Cs(s,{isChosen:s.id===o?.id})))}function Cs({id:e,name:t},{isChosen:o}){let n=w("invite-room"),i=r("input",n);return i.value=e,i.checked=o,r("span",n).textContent=
t,n}var js=e=>new FormData(e).getAll("room");function Ms(e,{id:t,url:o,expires_at:n}){let i=r(".invite-made",e),s=r(".invite-url",i);i.hidden=!1,s.value=ln(o),r(
".invite-qr",i).src=Ps(t),r(".invite-expiry",i).textContent=m("invite.expiry",{date:B(new Date(n))});let a=r('[data-action="copy"]',i);a.hidden=!navigator.clipboard,
a.onclick=()=>ge(s.value,"invite.copied"),s.focus(),s.select()}var ln=e=>new URL(e,location.href).href,Ps=e=>`/api/v1/invites/${e}/qr`;function Is(e,t){let o=new E,
n=()=>o.open("/invites?limit=50"),i=({id:s})=>v(e,()=>x.delete(`/invites/${s}`)).then(n);_(e,{list:o,into:".invite-list",none:".invites-none",create:()=>w("invi\
te-item"),update:(s,a)=>Rs(s,a,{revoke:i,...t})}),n()}function Rs(e,t,{rooms:o,me:n,revoke:i}){let{note:s,by:a,used:c,uses:l,state:h,url:d,expires_at:f}=t,u=h===
"open",y=a&&a.id!==n.id?g(a):null,L=l?m("invite.used.of",{count:N(c),most:N(l)}):m("invite.used",{count:N(c)}),C=u?m("invite.until",{date:B(new Date(f))}):m(`in\
vite.state.${h}`);r(".invite-note",e).textContent=s||m("invite.no_note");let q=t.rooms.map(Xn=>o.find(Xn)?.name).filter(Boolean),T=q.length?m("invite.into",{rooms:eo(
q)}):null,_t=r(".hint",e);_t.textContent=[y,L,C,T].filter(Boolean).join(" · "),_t.title=u?R(new Date(f)):"";let[ze,Ge]=e.querySelectorAll("button");ze.hidden=!u||
!d||!navigator.clipboard,ze.onclick=()=>ge(ln(d),"invite.copied"),Ge.hidden=!u,Ge.onclick=()=>i(t)}var Ns=8;function dn({rooms:e,me:t,onOpened:o,...n}){return Xt({title:m("direct.new"),action:m("direct.open"),hint:m("direct.hint"),most:Ns,isOffered:({id:i})=>i!==
t.id,act:async i=>o(await e.openDirect(i.map(({id:s})=>s))),me:t,...n})}function fn(e,{room:t}){let o=`/rooms/${t.id}`,n=r(".mutes",e);hn(e,{path:`${o}/bans`,none:".bans-none",fold:e,label:m("bans.lift"),lift:({user:s})=>x.delete(`${o}\
/bans/${s.id}`)});let i=hn(n,{path:`${o}/mutes`,fold:e,label:m("moderate.unmute"),lift:({user:s})=>x.patch(`${o}/members/${s.id}`,{muted_until:null})});i.addEventListener(
"change",()=>n.hidden=!i.items.length),n.hidden=!0}function hn(e,{path:t,none:o,fold:n,label:i,lift:s}){let a=new E,c=()=>a.open(`${t}?limit=50`);return _(e,{list:a,
into:".ban-list",none:o,key:({user:l})=>l.id,create:()=>w("ban-item"),update:(l,h)=>Fs(l,h,{label:i,lift:()=>v(n,()=>s(h)).then(c)})}),c(),a}function Fs(e,{user:t,
until:o,reason:n},{label:i,lift:s}){S(r(".avatar",e),t),r(".ban-name",e).textContent=g(t);let a=o?m("bans.until",{date:B(new Date(o))}):m("bans.ever"),c=r(".hin\
t",e);c.textContent=[a,n].filter(Boolean).join(" · "),c.title=o?R(new Date(o)):"";let l=r("button",e);l.textContent=i,l.onclick=s}async function pn(e,t){return e.member_count>1&&!await D(xt("leave",e))?!1:se(e,t)}async function un(e,t){await D(xt("archive",e))&&await Me(e,t)}async function Me(e,t){
await t.update(e.id,{archived:!0});let o=()=>t.update(e.id,{archived:!1}).catch(n=>$(P(n)));$(m("room.archive.done",{room:e.name}),{undo:{label:m("undo"),act:o}})}
async function se(e,t){try{await t.leave(e.id)}catch(o){if(!o.can?.includes("archive"))throw o;let n={title:m("room.last.title",{room:e.name}),text:m("room.last\
.text")},i=await fo({...n,action:m("room.delete"),other:m("room.archive")}),s={yes:"delete",other:"archive"}[i];if(!s)return!1;await t.leave(e.id,{last:s})}return!0}
function xt(e,{name:t,kind:o}){let n=e==="leave"&&o==="private"?"room.leave.private.text":`room.${e}.text`;return{title:m(`room.${e}.title`,{room:t}),text:m(n),
action:m(`room.${e}`)}}var gn="new";function xn(e,{room:t,rooms:o,sections:n}){let{mine:i}=t;if(e.hidden=!i,!i)return;let{favourite:s,notify:a,section:c,hidden:l}=e.elements,h=f=>v(e,
()=>o.set(t.id,f));r(".form-error",e).hidden=!0,e.onsubmit=f=>f.preventDefault(),s.checked=i.favourite,a.value=i.notify,l.checked=i.hidden,wn(c,{sections:n,chosen:i.
section}),s.onchange=()=>h({favourite:s.checked}),l.onchange=()=>h({hidden:l.checked});for(let f of a)f.onchange=()=>h({notify:a.value});let d=r(".section-new",
e);d.hidden=!0,c.onchange=()=>{d.hidden=c.value!==gn,d.hidden?h({section:c.value||null}):r("input",d).focus()},r("button",d).onclick=()=>v(e,async()=>{let f=await x.
post("/me/sections",{name:r("input",d).value.trim()});n.note(f),await o.set(t.id,{section:f.id}),wn(c,{sections:n,chosen:f.id}),d.hidden=!0})}function wn(e,{sections:t,
chosen:o}){let n=[["",m("section.none")],...t.own.map(({id:i,name:s})=>[i,s]),[gn,m("section.new")]];e.replaceChildren(...n.map(([i,s])=>new Option(s,i))),e.value=
t.own.some(({id:i})=>i===o)?o:""}function vn({conversation:e,rooms:t,sections:o,me:n,onLeft:i,onPanel:s}){let a=b("room-details"),c=r(".room-form",a),{room:l}=e;O(c),Bs(a,l),r(".room-facts",a).
textContent=Hs(l),zs(a,e),xn(r(".room-mine",a),{room:l,rooms:t,sections:o}),A(c,async d=>{await t.update(l.id,Us(l,d)),a.close()}),qs(a,{room:l,rooms:t,me:n});let h=r(
".bans",a);return h.open=!1,h.ontoggle=()=>h.open&&fn(h,{room:l}),Gs(a,{room:l,rooms:t,onLeft:i,onPanel:s}),k(a)}function Bs(e,{name:t,topic:o,description:n,slow_seconds:i,
writers:s,history:a,shows_readers:c}){let{elements:l}=r(".room-form",e);l.name.value=t,l.topic.value=o??"",l.description.value=n??"",Ws(l.slow_seconds,i),l.writers.
value=s,l.joined_only.checked=a==="joined",l.shows_readers.checked=c,r(".room-name-text",e).textContent=t;let h=(f,u)=>f.value===u?"":f.selectedOptions[0].text,
d=[[".room-topic-text",o],[".room-description-text",n]];d.push([".room-slow-text",h(l.slow_seconds,"0")],[".room-writers-text",h(l.writers,"members")]);for(let[
f,u]of d)r(f,e).textContent=u??"",r(f,e).parentElement.hidden=!u}function qs(e,{room:t,rooms:o,me:n}){let i=r(".room-suggested",e),s=r("input",i);i.hidden=n.role!==
"owner"||t.kind!=="public"||t.archived,s.checked=t.suggested===!0,s.onchange=()=>v(r(".room-form",e),()=>o.suggest(t.id,s.checked))}function Hs({kind:e,member_count:t}){
return M(`room.facts.${e}`,t,{count:N(t)})}function Ws(e,t){let o=String(t);[...e.options].some(n=>n.value===o)||e.append(new Option(m("room.slow.other",{count:N(
t)}),o)),e.value=o}function Us(e,{name:t,topic:o,description:n,slow_seconds:i,writers:s,joined_only:a,shows_readers:c}){let l={name:t.trim(),topic:o.trim(),description:n.
trim()},h=J(e)?{history:a?"joined":"all",shows_readers:!!c}:{},d={...l,slow_seconds:Number(i),writers:s,...h};return Object.fromEntries(Object.entries(d).filter(
([f,u])=>u!==(e[f]??"")))}function zs(e,{room:t}){let o=t.kind==="direct",n=J(t),i=Dt(t);for(let s of[".room-fields",".room-save"])r(s,e).hidden=!i;r(".room-tex\
ts",e).hidden=i||o,r(".room-owners",e).hidden=!n,r(".bans",e).hidden=!kt(t),$t(e,"audit",kt(t)),$t(e,"archive",n&&!t.archived),$t(e,"restore",n&&t.archived),$t(
e,"leave",!o),$t(e,"delete",n)}function $t(e,t,o){r(`[data-action="${t}"]`,e).hidden=!o}function Gs(e,{room:t,rooms:o,onLeft:n,onPanel:i}){let s=r(".room-form",
e),a=d=>v(s,async()=>{await d(),e.close()}),c=d=>a(async()=>await d()!==!1&&n()),l=(d,f)=>async()=>{await D(d)&&c(f)},h={members:()=>a(()=>i("people")),audit:()=>a(
()=>i("audit")),archive:async()=>{await D(xt("archive",t))&&a(()=>Me(t,o))},restore:()=>a(()=>o.update(t.id,{archived:!1})),leave:t.member_count===1?()=>c(()=>se(
t,o)):l(xt("leave",t),()=>se(t,o)),delete:l(xt("delete",t),()=>o.delete(t.id))};for(let[d,f]of Object.entries(h))r(`[data-action="${d}"]`,e).onclick=f}function bn({sections:e,onMade:t}){return yn({title:m("section.create"),name:"",action:m("section.make"),save:async(o,n)=>{let i=await x.post("/me/sections",{name:o});
e.note(i),rt(n),t(i.id)}})}function kn({sections:e,id:t}){return yn({title:m("section.title"),name:e.nameOf(t),action:m("save"),save:async(o,n)=>{await x.patch(
`/me/sections/${t}`,{name:o}),rt(n)},remove:()=>x.delete(`/me/sections/${t}`)})}function yn({title:e,name:t,action:o,save:n,remove:i=null}){let s=b("section"),a=r(
"form",s),c=r('[data-action="remove-section"]',s);return O(a),a.elements.name.value=t,r(".button-primary",a).textContent=o,A(a,l=>n(l.name.trim(),s)),c.hidden=!i,
c.onclick=()=>v(a,async()=>{await i(),rt(s)}),k(s,{title:e})}async function On({id:e,rooms:t,sections:o,...n}){let i=b("section-room"),s=new V({rooms:t,isOffered:({room:c})=>!c.archived&&c.mine?.section!==e}),a=({room:c})=>v(
i,async()=>{t.find(c.id)?.role||await t.join(c.id),await t.set(c.id,{section:e}),i.close()});new Z(i,{choices:s,onChosen:a,...n}),r(".form-error",i).hidden=!0,r(
'[data-open="create-room"]',i).dataset.subject=e,await k(i,{title:m("section.add",{name:o.nameOf(e)})}),s.close()}async function En(){let e=b("team-emoji"),t=r("form",e),o=()=>Ys(e);O(t),t.elements.file.onchange=()=>t.elements.name.value||=Ks(t.elements.file.files[0]?.name??
""),A(t,async({name:n,file:i})=>{await F.add(n.trim().replace(/^:|:$/g,""),i),t.reset()}),F.addEventListener("change",o),o(),await k(e),F.removeEventListener("c\
hange",o)}var Ks=e=>e.replace(/\.\w+$/,"").toLowerCase().replace(/[^a-z0-9_+-]+/g,"_").slice(0,32);function Ys(e){let{all:t}=F;r(".team-emoji-none",e).hidden=t.
length>0,j(r(".team-emoji-list",e),t,{key:({key:o,image:n})=>o+n,create:()=>w("team-emoji-item"),update:(o,n)=>Vs(o,n,e)})}function Vs(e,t,o){H(r(".emoji-sign",
e),t),r(".team-emoji-name",e).textContent=t.text;let n=r("button",e);n.setAttribute("aria-label",m("team_emoji.remove",{name:t.text})),n.onclick=()=>Zs(t,o)}async function Zs({
code:e,text:t},o){await D({title:m("team_emoji.remove",{name:t}),text:m("team_emoji.remove.text",{name:t}),action:m("team_emoji.remove.action")})&&await v(r("fo\
rm",o),()=>F.remove(e))}function Js({app:e,router:t,state:o}){let{me:n,rooms:i,directory:s}=o,a=u=>t.goToRoom(u.id),c=()=>t.go(Ke),l=u=>t.go({...t.address,panel:u}),h=async u=>{if(u===
n.id)return f.account;let y=await i.openDirect([u]);return()=>a(y)},d=u=>()=>e.conversation&&u(e.conversation),f={"create-room":u=>an({section:u,onCreated:a,...o}),
browse:()=>rn({rooms:i,onJoined:a}),jump:()=>cn({onRoom:u=>t.goToRoom(u),onPerson:h,...o}),"new-message":()=>dn({onOpened:a,...o}),room:d(u=>vn({conversation:u,
onLeft:c,onPanel:l,...o})),"add-people":d(u=>Se({conversation:u,...o})),"section-room":u=>On({id:u,...o}),section:u=>kn({id:u,...o}),"new-section":()=>bn({onMade:u=>f["\
section-room"](u),...o}),invite:()=>mn({room:e.conversation?.room,...o}),account:()=>sn({onChanged:u=>s.take([u]),onReadingShown:()=>e.conversation?.readers.load().
catch(()=>{}),...o}),"team-emoji":En,keys:()=>k(b("keys"))};return f}async function Xs({entry:{seq:e},conversation:t}){let o=b("reactions"),n=new AbortController,i=()=>Qs(o,t.history.shown.entry(e)?.reactions??[],t);t.addEventListener(
"change",i,{signal:n.signal}),i(),await k(o,{title:m("reaction.who")}),n.abort()}function Qs(e,t,o){let n=t.flatMap(({emoji:i,users:s})=>s.map(a=>({key:`${i} ${a}`,
emoji:i,id:a})));j(r(".reaction-list",e),n,{create:()=>w("reaction-item"),update:(i,{emoji:s,id:a})=>{H(r(".reaction-emoji",i),uo(s)),p(r(".reaction-name",i),g(
o.personOf({id:a,name:"…"})))}})}function tr({entry:e,author:t,room:o,reports:n}){let i=b("report"),s=r("form",i);return O(s),r(".report-text",s).textContent=m("report.text",{name:g(t),room:o.name}),
A(s,async({reason:a})=>{await n.report({room:o.id,seq:e.seq,reason:a.trim()}),i.close(),$(m("report.done"))}),k(i)}async function er({entry:e,conversation:t}){let{readers:o,members:n}=t,i=b("seen-by"),s=new AbortController,a=!1,c=()=>a&&nr(i,or(e,t));r(".seen-list",i).replaceChildren(),
r(".seen-none",i).hidden=!0;for(let l of[o,n])l.addEventListener("change",c,{signal:s.signal});n.need(),v(i,async()=>{await o.load(),a=!0,c()}),await k(i,{title:m(
"seen.title")}),s.abort()}function or({seq:e,user:t},o){let{readers:n,members:i}=o,s=new Set(n.of(e));return i.list.map(c=>c.user).filter(({id:c})=>s.has(c)&&c!==
t.id).map(c=>o.personOf(c))}function nr(e,t){p(r("h2",e),t.length?M("seen.count",t.length):m("seen.title")),r(".seen-none",e).hidden=t.length>0,j(r(".seen-list",
e),t,{key:({id:o})=>o,create:()=>w("seen-item"),update:(o,n)=>{S(r(".avatar",o),n),p(r(".seen-name",o),g(n))}})}function ir({text:e,conversation:{id:t,me:o},scheduled:n}){let i=Tt();return ft({title:m("composer.later"),action:m("composer.later"),me:o,repeats:!0,act:async s=>{
let{at:a,time_zone:c}=await n.add(t,e,s,i);$(m("scheduled.done",{date:z(new Date(a),c)}))}})}var sr=/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{M}\p{N}_]+|\s+|[^]/gu;function Sn(e,t){let[o,n]=[e,t].map(c=>c.match(sr)??[]),i=0;for(;i<o.length&&i<n.length&&o[i]===n[i];)i+=1;let s=0;for(;s<o.length-i&&s<n.length-i&&o.at(-1-s)===
n.at(-1-s);)s+=1;let a=rr(o.slice(i,o.length-s),n.slice(i,n.length-s));return cr([...vt("same",n.slice(0,i)),...a,...vt("same",n.slice(n.length-s))])}var vt=(e,t)=>t.
map(o=>({kind:e,text:o}));function rr(e,t){if(e.length*t.length>25e4)return[...vt("gone",e),...vt("new",t)];let o=ar(e,t),n=[],[i,s]=[0,0];for(;i<e.length&&s<t.
length;)e[i]===t[s]?(n.push({kind:"same",text:t[s]}),i+=1,s+=1):o[i+1][s]>=o[i][s+1]?(n.push({kind:"gone",text:e[i]}),i+=1):(n.push({kind:"new",text:t[s]}),s+=1);
return[...n,...vt("gone",e.slice(i)),...vt("new",t.slice(s))]}function ar(e,t){let o=Array.from({length:e.length+1},()=>new Uint16Array(t.length+1));for(let n=e.
length-1;n>=0;n-=1)for(let i=t.length-1;i>=0;i-=1)o[n][i]=e[n]===t[i]?o[n+1][i+1]+1:Math.max(o[n+1][i],o[n][i+1]);return o}function cr(e){let t=[],o="",n="",i=()=>{
o&&t.push({kind:"gone",text:o}),n&&t.push({kind:"new",text:n}),o=n=""},s="";for(let{kind:a,text:c}of e){if(a==="same"){i(),s+=c;continue}s&&t.push({kind:"same",
text:s}),s="",a==="gone"?o+=c:n+=c}return i(),s&&t.push({kind:"same",text:s}),t}var $n={gone:"del",new:"ins"};async function mr({entry:e,conversation:t}){let o=b("versions"),n=new AbortController,{signal:i}=n,s=new E,a=()=>s.open(`/rooms/${t.
room.id}/messages/${e.seq}/versions?limit=50`),c=r(".versions-alone",o);c.hidden=!0,s.addEventListener("change",()=>c.hidden=s.items.length!==1||s.hasMore,{signal:i}),
_(o,{list:s,into:".version-list",none:".versions-none",sort:l=>l.map((h,d)=>({...h,id:String(d),before:l[d+1]})),create:()=>w("version-item"),update:dr,signal:i}),
lr(t,e,a,i),r(".versions-none",o).hidden=!0,a(),await k(o,{title:m("versions.title")}),n.abort(),r(".version-list",o).replaceChildren()}function lr(e,t,o,n){let i=t,
s=()=>{let a=e.history.shown.entry(t.seq);!a||a.text===i.text&&a.editedAt===i.editedAt&&a.deleted===i.deleted||(i=a,o())};e.addEventListener("change",s,{signal:n})}
function dr(e,{at:t,text:o,before:n}){let i=r("time",e);i.dateTime=t,p(i,R(new Date(t)));let s=n?Sn(n.text,o):[{kind:"same",text:o}];r(".version-text",e).replaceChildren(
...s.map(a=>$n[a.kind]?so($n[a.kind],a.text):a.text))}var hr=/:[a-z0-9_+-]+:/u,fr=/(?<!`)(?<ticks>`+)(?!`)[^]*?(?<!`)\k<ticks>(?!`)|^[ ]{0,3}```[^]*|(?<![\p{L}\p{N}_:]):(?<code>[a-z0-9_+-]+):(?![\p{L}\p{N}_])/gmu;function re(e){
return hr.test(e)?X?_n(e,X):wt().then(t=>_n(e,t),()=>e):e}var _n=(e,t)=>e.replace(fr,(o,...n)=>pr(n.at(-1).code,t)??o),pr=(e,t)=>F.withName(e)?null:t.withCode(e)?.
emoji;var ur=/^\/([a-z]+)(?:\s+([^]*))?$/u,wr={m:6e4,h:36e5,d:864e5},gr=/^(\d{1,4})\s*(m|h|d)$/u,xr=new Set(["off","0"]),W=class extends Error{};function An(e){let[,t,
o=""]=e.match(ur)??[];return t?{name:t,rest:o.trim()}:null}function tt(e,t){if(!e)throw new W(m("command.use",{usage:`/${t} ${m(`command.${t}.usage`)}`}));return e}
function ae(e,t){if(xr.has(e))return null;let[,o,n]=e.match(gr)??[];if(!Number(o))throw new W(m("command.time",{usage:`/${t} ${m(`command.${t}.usage`)}`}));return new Date(
Date.now()+Number(o)*wr[n]).toISOString()}async function Pe(e){let t=e.replace(/^@/u,"");try{return await x.get(`/users/${encodeURIComponent(t)}`)}catch(o){throw o.
status===404?new W(m("command.nobody",{name:t})):o}}var vr=new RegExp("^(\\p{RGI_Emoji}|\\p{Emoji_Presentation}|\\p{Extended_Pictographic}\\ufe0f?)\\s*","v"),Tn=[{name:"dnd",may:()=>!0,async run({rest:e,directory:t,
say:o}){let n=ae(tt(e,"dnd"),"dnd");t.take([await x.patch("/me",{quiet_until:n})]),o(n?m("command.dnd.done",{date:R(new Date(n))}):m("command.dnd.off"))}},{name:"\
status",may:()=>!0,async run({rest:e,directory:t,say:o}){let[n,i=""]=e.match(vr)??[""],s=e.slice(n.length);t.take([await x.patch("/me",{status:e?{emoji:i,text:s,
until:null}:null})]),o(m(e?"command.status.done":"command.status.off"))}}];var br=["all","mentions","nothing"],Ln=({room:e})=>e.kind!=="direct",Dn=({room:e})=>Dt(e)&&e.kind!=="direct",Cn=[{name:"topic",may:Dn,run:({rest:e,room:t,rooms:o})=>o.
update(t.id,{topic:tt(e,"topic")})},{name:"rename",may:Dn,run:({rest:e,room:t,rooms:o})=>o.update(t.id,{name:tt(e,"rename")})},{name:"invite",may:({room:e})=>Ct(
e),async run({rest:e,conversation:t,say:o}){let n=tt(e,"invite").split(/[\s,]+/u),i=await Promise.all(n.map(Pe));await t.members.add(i),o(m("command.invite.done",
{names:i.map(g).join(", ")}))}},{name:"mute",may:({room:e})=>kt(e)&&e.kind!=="direct",async run({rest:e,conversation:t,say:o}){let[n,i,...s]=tt(e,"mute").split(
/\s+/u),a=ae(i??"","mute"),c=await Pe(n),l=s.length?{reason:s.join(" ")}:{};await t.members.mute(c.id,{muted_until:a,...l}),o(m(a?"command.mute.done":"command.m\
ute.lifted",{name:g(c)}))}},{name:"notify",may:()=>!0,async run({rest:e,room:t,rooms:o,say:n}){if(!br.includes(e))throw new W(m("command.use",{usage:`/notify ${m(
"command.notify.usage")}`}));await o.set(t.id,{notify:e}),n(m("command.notify.done",{choice:m(`mine.notify.${e}`)}))}},{name:"archive",may:({room:e})=>Ln({room:e})&&
J(e)&&!e.archived,run:({room:e,rooms:t})=>un(e,t)},{name:"leave",may:Ln,async run({room:e,rooms:t,goHome:o}){await pn(e,t)&&o()}}];var kr="¯\\\\\\_(ツ)\\_/¯",jn=[{name:"shrug",may:()=>!0,run:({rest:e,send:t})=>t([e,kr].filter(Boolean).join(" "))}];var Mn=[...Cn,...Tn,...jn].sort((e,t)=>e.name.localeCompare(t.name)),ce=e=>Mn.find(t=>t.name===e),Pn=(e,t)=>Mn.filter(o=>o.name.startsWith(t)&&o.may(e));var In={isAtStart:!0,pattern:/^(\/[a-z]*|\/[a-z]+ .*)$/u,search([,e],t,{show:o}){let[n]=e.slice(1).split(" "),i=ce(n);return i||n.length<e.length-1?o([],{hint:yr(
i)}):o(Pn(t.conversation,n).map(Or))}},yr=e=>e?`${Rn(e)} · ${m(`command.${e.name}.about`)}`:"",Or=e=>({text:`/${e.name} `,label:Rn(e),detail:m(`command.${e.name}\
.about`)}),Rn=({name:e})=>`/${e} ${m(`command.${e}.usage`)}`.trim();var Nn=8,Fn={pattern:/(?:^|[\s(])(:[\p{L}\p{N}_+-]{2,})$/u,async search([,e],t,{show:o}){let n=X??await wt().catch(()=>null),i=[...F.search(e).map(Er),...n?.search(
e,Nn).map(Sr)??[]];o(i.slice(0,Nn))}},Er=e=>({text:`${e.text} `,label:e.text,detail:m("emoji.group.team"),emoji:e,chosen:()=>Et(e.key)});function Sr(e){let t=te(
e);return{text:`${t} `,label:`:${e.codes[0]}:`,detail:e.label,emoji:{text:t},chosen:()=>Et(e.emoji)}}var $r=8,Bn={pattern:/(?:^|[\s(])(@[^\s@]*)$/u,search([,e],{conversation:t,directory:o},{show:n,signal:i}){let s=e.slice(1),{members:a}=t,c=new ut({directory:o}),
l=()=>n(_r({words:s,found:c.items,conversation:t}));for(let h of[a,c])h.addEventListener("change",l,{signal:i});i.addEventListener("abort",()=>c.close()),a.need(),
l(),s&&c.search(s)}};function _r({words:e,found:t,conversation:o}){let{members:n,me:i}=o,s=I(e),l=n.list.map(({user:d})=>d).filter(({id:d})=>d!==i.id).map(d=>({
user:d,rank:Cr(d,s)})).filter(({rank:d})=>d<qn).sort((d,f)=>d.rank-f.rank).map(({user:d})=>d),h=new Map([...l,...t.filter(({id:d})=>n.has(d)),...t].map(d=>[d.id,
d]));return h.delete(i.id),[...h.values()].slice(0,$r).map(d=>Ar(o.personOf(d),{isHere:n.has(d.id)||!n.loaded}))}function Ar(e,{isHere:t}){let o=`@${e.name}`;return{
text:`${o} `,label:g(e),detail:t?o:m("completion.elsewhere",{name:o}),person:e}}var[Tr,Lr,Dr,qn]=[0,1,2,3];function Cr({name:e,display_name:t},o){let n=[I(e),I(
t)];return n.some(i=>i.startsWith(o))?Tr:n.some(i=>i.includes(` ${o}`))?Lr:n.some(i=>i.includes(o))?Dr:qn}var jr=8,Hn={pattern:/(?:^|[\s(])(#[^\s#]*)$/u,search([,e],{rooms:t},{show:o}){let n=I(e.slice(1)),s=t.mine.filter(({kind:a})=>a!=="direct").map(a=>({room:a,at:I(
a.name).indexOf(n)})).filter(({at:a})=>a>=0).sort((a,c)=>Math.min(a.at,1)-Math.min(c.at,1));o(s.slice(0,jr).map(({room:a})=>Mr(a)))}},Mr=({name:e,topic:t})=>({text:`\
#${e} `,label:e,detail:t??"",sign:"#"});var Pr=60,Ir=/^\s*```/gmu,Rr=0,me=class{#t;#e;#o;#n;#i;#s=null;#r=null;#a=null;#m=[];#c=0;constructor(t,{sources:o,context:n}){this.#t=t,this.#n=o,this.#i=n;let i=w(
"completion");this.#e=r("ul",i),this.#e.id=`completion-${Rr+=1}`,this.#o=r("p",i),t.before(i),t.setAttribute("aria-autocomplete","list"),t.setAttribute("aria-co\
ntrols",this.#e.id);for(let s of["input","compositionend"])t.addEventListener(s,()=>this.#f());t.addEventListener("keydown",s=>this.#x(s),{capture:!0}),t.addEventListener(
"blur",()=>this.close()),t.addEventListener("click",()=>this.#f());for(let s of["pointerdown","mousedown","click"])i.addEventListener(s,Nr);this.#e.addEventListener(
"click",({target:s})=>this.#b(this.#w(s))),this.#e.addEventListener("pointermove",({target:s})=>this.#g(this.#w(s)))}close(){this.#s?.abort(),this.#s=null,this.#r=
null,this.#d([])}get#l(){return this.#m.length>0}#f(){let{value:t,selectionStart:o,selectionEnd:n}=this.#t,i=Math.max(0,o-Pr),s=t.slice(i,o),a=o===n&&this.#n.find(
({pattern:h})=>h.test(s));if(!a||a.isAtStart&&i>0)return this.#l||this.#s?this.close():void 0;let c=s.match(a.pattern),l=o-c[1].length;if(l===this.#a||Fr(t.slice(
0,l)))return this.close();this.#a=null,this.#p(a,c,l)}#p(t,o,n){this.#s?.abort();let i=new AbortController;this.#s=i,this.#r=n;let s=(a,{hint:c=""}={})=>i.signal.
aborted||this.#d(a,{hint:c});t.search(o,this.#i(),{show:s,signal:i.signal})}#d(t,{hint:o=""}={}){!t.length&&!o&&!this.#l&&this.#e.parentElement.hidden||(this.#m=
t,this.#e.replaceChildren(...t.map((n,i)=>this.#u(n,i))),this.#e.hidden=!t.length,this.#o.hidden=!o,p(this.#o,o),this.#e.parentElement.hidden=!t.length&&!o,this.#h(
0))}#u({label:t,detail:o="",emoji:n,person:i,sign:s=""},a){let c=w("completion-item");c.id=`${this.#e.id}-${a}`;let l=r(".completion-sign",c);return n?H(l,n):i?
(l.classList.add("avatar"),S(l,i)):l.textContent=s,r(".completion-label",c).textContent=t,r(".completion-detail",c).textContent=o,c}#g(t){t>=0&&t!==this.#c&&this.#h(
t)}#w=t=>[...this.#e.children].indexOf(t.closest("li"));#h(t){this.#c=t;for(let[n,i]of[...this.#e.children].entries())i.setAttribute("aria-selected",n===t);let o=this.#e.
children[t];o?this.#t.setAttribute("aria-activedescendant",o.id):this.#t.removeAttribute("aria-activedescendant"),o?.scrollIntoView({block:"nearest"})}#x(t){let o=!ot(
t)&&this.#v[t.key];!o||t.shiftKey||t.ctrlKey||t.metaKey||t.altKey||!this.#l&&!(t.key==="Escape"&&!this.#e.parentElement.hidden)||(t.preventDefault(),t.stopImmediatePropagation(),
o())}#v={ArrowDown:()=>this.#h((this.#c+1)%this.#m.length),ArrowUp:()=>this.#h((this.#c-1+this.#m.length)%this.#m.length),Enter:()=>this.#b(this.#c),Tab:()=>this.#b(
this.#c),Escape:()=>{this.#a=this.#r,this.close()}};#b(t){let o=this.#m[t];if(!o)return;let n=this.#r;this.close(),it(this.#t,o.text,{from:n,to:this.#t.selectionEnd}),
o.chosen?.()}};function Nr(e){e.preventDefault(),e.stopPropagation()}function Fr(e){if(!e.includes("`"))return!1;let t=e.match(Ir)?.length??0,o=e.slice(e.lastIndexOf(
`
`)+1);return t%2===1||o.split("`").length%2===0}var Wn=[Fn,Bn,Hn],Ie=class{#t;#e;#o=null;constructor(t,o){this.#t=o,this.#e=Un(t,{sources:[...Wn,In],context:()=>this.#n})}show(t){this.#o=t,this.#e.close()}prepare(t){
let o=An(t);if(o)return this.#i(o,t).catch(qr);let n=re(t.startsWith("//")?t.slice(1):t);return typeof n=="string"?n:n.then(i=>({text:i}))}get#n(){return{conversation:this.#o,
...this.#t}}async#i({name:t,rest:o},n){let i=ce(t);if(!i)return await Br(t)?{text:n}:{refusal:m("command.kept")};let s=this.#o,a=async c=>s.send(await re(c));return await i.
run({...this.#n,rest:o,room:s.room,send:a,say:$}),{}}},Un=(e,{sources:t=Wn,context:o})=>new me(e,{sources:t,context:o}),Br=e=>D({title:m("command.unknown.title",
{name:e}),text:m("command.unknown.text"),action:m("command.unknown.send"),isHarmless:!0}),qr=e=>({refusal:e instanceof W?e.message:P(e)});var Hr=/[\\^$.*+?()[\]{}|/]/g;function Re(e){return e.trim()?new RegExp(e.trim().replace(Hr,"\\$&"),"giu"):null}function zn(e,t){if(!t)return[];let o=({text:i})=>i.
search(t)>=0||at(i).search(t)>=0;return e.filter(i=>U(i)&&!i.deleted&&o(i)).map(({seq:i})=>i).reverse()}var Wr=4,le=globalThis.CSS?.highlights,Ne=class{#t;#e;#o;#n=null;#i=null;#s=null;#r=[];#a=null;#m=1/0;constructor(t,{timeline:o}){this.#t=t,this.#o=o,this.#e=r(
"input",t),this.#e.oninput=()=>this.#p(),document.addEventListener("coloured",()=>this.#i&&this.#x()),t.onkeydown=n=>this.#f(n),r('[data-find="older"]',t).onclick=
()=>this.#d(1),r('[data-find="newer"]',t).onclick=()=>this.#d(-1),r('[data-find="more"]',t).onclick=()=>this.#h(),r('[data-find="close"]',t).onclick=()=>this.#c()}show(t,{
signal:o}){this.#n=t,this.#c(),t.addEventListener("change",()=>this.#i&&this.#g(),{signal:o})}open(){this.#s=document.activeElement,this.#m=Number(this.#o.lastOnScreen?.
dataset.seq??1/0),this.#t.hidden=!1,this.#i=st.open(()=>this.#l()),this.#e.focus(),this.#e.select(),this.#p()}around(t){t(),this.#i&&this.#x()}#c(){this.#i&&st.
close(this.#i)}#l(){this.#i=null,this.#t.hidden=!0,this.#v(),this.#s?.focus({preventScroll:!0})}#f(t){if(!t.isComposing){if(t.key==="Escape")this.#c();else if(t.
key==="Enter"&&t.target===this.#e)this.#d(t.shiftKey?-1:1);else return;t.preventDefault(),t.stopPropagation()}}#p(){this.#a=null,this.#g();let t=this.#r.find(o=>o<=
this.#m)??this.#r[0];t?this.#u(t):this.#x()}#d(t){if(!this.#r.length)return;let o=this.#r.indexOf(this.#a)+t;this.#m=this.#r.at(o%this.#r.length),this.#u(this.#m)}#u(t){
this.#a=t;let o=this.#o.lookAt(t);xo(o),this.#x(),this.#w()}#g(){this.#r=zn(this.#n.history.shown.entries,Re(this.#e.value)),this.#r.includes(this.#a)||(this.#a=
null),this.#w()}#w(){let{history:t}=this.#n,o=t.shown.entries.filter(U).length,n=this.#r.indexOf(this.#a)+1,s=this.#e.value.trim()?n?m("find.count",{at:N(n),count:N(
this.#r.length)}):m("find.none"):"";p(r(".find-count",this.#t),s),p(r(".find-loaded",this.#t),M("find.loaded",o)),r('[data-find="more"]',this.#t).hidden=!t.hasOlder;
for(let a of["older","newer"])r(`[data-find="${a}"]`,this.#t).disabled=!this.#r.length}async#h(){let{history:t}=this.#n,o=r(".find-trouble",this.#t);p(o,"");try{
for(let n=0;n<Wr&&t.hasOlder;n+=1)await t.loadOlder()}catch(n){p(o,P(n))}this.#e.focus(),this.#a===null&&this.#i&&this.#p()}#x(){this.#v();let t=Re(this.#e.value);
if(!t)return;let o=[],n=[];for(let i of this.#o.list.messageRows){let s=Number(i.dataset.seq)===this.#a;i.classList.toggle("is-found",s),(s?n:o).push(...Ur(r(".\
message-text",i),t))}le?.set("found",new Highlight(...o)),le?.set("found-here",new Highlight(...n))}#v(){for(let t of this.#o.list.messageRows)t.classList.remove(
"is-found");for(let t of["found","found-here"])le?.delete(t)}};function Ur(e,t){if(!le)return[];let o=[],n=document.createTreeWalker(e,NodeFilter.SHOW_TEXT),i=0;
for(;n.nextNode();)o.push({node:n.currentNode,at:i}),i+=n.currentNode.length;let s=a=>o.findLast(({at:c})=>c<=a);return[...e.textContent.matchAll(t)].map(({0:a,
index:c})=>{let l=new Range,[h,d]=[s(c),s(c+a.length-1)];return l.setStart(h.node,c-h.at),l.setEnd(d.node,c+a.length-d.at),l})}var Gn=/^([ \t]*)(?:[-*+]|\d{1,9}[.)])[ \t]+/u,zr=/^([ \t]*)(?:([-*+])|(\d{1,9})([.)])|(>))([ \t]+)/u,Gr=/^[ \t]*(?:`{3,}|~{3,})/u,Kn="https://",qe={bold:de("**"),
italic:de("*"),strike:de("~~"),code:Yr,"code-block":he,quote:Fe({has:/^>[ \t]?/u,mark:()=>"> "}),list:Fe({has:/^[-*+][ \t]+/u,mark:()=>"- ",instead:Gn}),numbers:Fe(
{has:/^\d{1,9}[.)][ \t]+/u,mark:e=>`${e+1}. `,instead:Gn}),link:Vr};function de(e){return t=>{let{value:o,start:n,end:i}=He(t),s=o.slice(n,i),{length:a}=e;if(o.
slice(n-a,n)===e&&o.slice(i,i+a)===e&&!Kr(e,o,n))return{from:n-a,to:i+a,text:s,start:n-a,end:i-a};let h=s.split(/(\n\s*\n)/u).map((d,f)=>f%2||!d&&s?d:e+d+e).join(
"");return{from:n,to:i,text:h,start:n+a,end:n+h.length-a}}}var Kr=(e,t,o)=>e==="*"&&t[o-2]==="*"&&t[o-3]!=="*";function Yr(e){let t=e.value.slice(e.start,e.end);
if(t.includes(`
`))return he(e);let o=Math.max(0,...[...t.matchAll(/`+/gu)].map(([s])=>s.length));if(!o)return de("`")(e);let n="`".repeat(o+1),i=`${n} ${t} ${n}`;return{from:e.
start,to:e.end,text:i,start:e.start,end:e.start+i.length}}function he(e){let{value:t,from:o,to:n}=Jn(e),i=t.slice(o,n),s=Math.max(2,...[...i.matchAll(/`+/gu)].map(
([l])=>l.length)),a="`".repeat(s+1),c=o+a.length+1;return{from:o,to:n,text:`${a}
${i}
${a}`,start:c,end:c+i.length}}function Fe({has:e,mark:t,instead:o}){return n=>{let{value:i,from:s,to:a}=Jn(n),c=i.slice(s,a).split(`
`),l=c.every(y=>e.test(y)||!y.trim())&&c.some(y=>y.trim()),h=0,f=c.map(y=>l?y.replace(e,""):!y.trim()&&c.length>1?y:t(h++)+(o?y.replace(o,""):y)).join(`
`),u=s+f.length;return{from:s,to:a,text:f,start:c.length>1?s:u,end:u}}}function Vr(e){let{value:t,start:o,end:n}=He(e),i=t.slice(o,n);if(Be(i))return{from:o,to:n,
text:`[](${i})`,start:o+1,end:o+1};let s=o+i.length+3;return{from:o,to:n,text:`[${i}](${Kn})`,start:s,end:s+Kn.length}}var Be=e=>e!==""&&go(e,0)===e;function Vn(e,t){
let{value:o,start:n,end:i}=He(t),s=o.slice(n,i);if(!s||s.includes(`
`)||Be(s)||!Be(e))return null;let a=`[${s}](${e})`;return{from:n,to:i,text:a,start:n+a.length,end:n+a.length}}function Zn({value:e,start:t,end:o}){if(t!==o)return null;
let n=e.lastIndexOf(`
`,t-1)+1,i=e.slice(n,t);if(Zr(e.slice(0,n)))return Yn(t,`
${/^[ \t]*/u.exec(i)[0]}`);let[s,a,c,l,h,d,f]=zr.exec(i)??[];if(!s)return null;if(s===i)return{from:n,to:t,text:"",start:n,end:n};let u=c??d??`${Number(l)+1}${h}`;
return Yn(t,`
${a}${u}${f}`)}var Yn=(e,t)=>({from:e,to:e,text:t,start:e+t.length,end:e+t.length}),Zr=e=>e.split(`
`).filter(t=>Gr.test(t)).length%2===1;function He({value:e,start:t,end:o}){let n=e.slice(t,o);return n.trim()?{value:e,start:t+n.length-n.trimStart().length,end:o-
n.length+n.trimEnd().length}:{value:e,start:t,end:o}}function Jn({value:e,start:t,end:o}){let n=e.indexOf(`
`,o);return{value:e,from:e.lastIndexOf(`
`,t-1)+1,to:n<0?e.length:n}}var Jr={b:"bold",i:"italic",e:"code"},Xr={x:"strike",e:"code-block",l:"link"},Qr={Digit7:"numbers",Digit8:"list",Digit9:"quote"};function We(e,t){e.onclick=({target:o})=>{
let n=o.closest("[data-format]");n&&bt(t,qe[n.dataset.format])},e.addEventListener("keydown",o=>oa(e,o)),t.addEventListener("keydown",o=>ta(t,o))}function bt(e,t){
let o=t({value:e.value,start:e.selectionStart,end:e.selectionEnd});return o?(it(e,o.text,o),e.setSelectionRange(o.start,o.end),!0):!1}function ta(e,t){if(ot(t))
return;let o=ea(t),n=t.key==="Enter"&&(t.shiftKey||!nt.matches)&&!t.ctrlKey&&!t.metaKey;(o?bt(e,qe[o]):n&&bt(e,Zn))&&(t.preventDefault(),t.stopPropagation())}function ea({
key:e,code:t,ctrlKey:o,metaKey:n,shiftKey:i,altKey:s}){if(!(o||n)||s)return;let a=e.toLowerCase();return i?Xr[a]??Qr[t]:Jr[a]}function oa(e,t){let o={ArrowLeft:-1,
ArrowRight:1}[t.key];if(!o)return;let n=[...e.children].filter(s=>!s.hidden),i=n.at((n.indexOf(document.activeElement)+o)%n.length);for(let s of n)s.tabIndex=s===
i?0:-1;i.focus(),t.preventDefault(),t.stopPropagation()}var fe=class{#t;#e;#o;constructor({button:t,textarea:o,shown:n}){this.#t=t,this.#e=o,this.#o=n,t.onclick=()=>this.#n?this.#s():this.#i(),n.onkeydown=({key:i})=>i===
"Escape"&&this.#s(),Pt.addEventListener("ready",()=>this.#n&&this.#r())}close(){this.#a(!1)}get#n(){return!this.#o.hidden}#i(){this.#r(),this.#a(!0),this.#o.focus(
{preventScroll:!0})}#s(){this.#a(!1),this.#e.focus({preventScroll:!0})}#r(){It(this.#o,this.#e.value)}#a(t){this.#o.hidden=!t,this.#e.hidden=t,this.#t.setAttribute(
"aria-pressed",t)}};var na=/<(?:a|b|strong|i|em|s|del|code|pre|li|table|blockquote|h[1-6])[\s>]/iu,ia=["vscode-editor-data","application/x-jetbrains"],sa=/^(?:\t| {2,})\S/mu;function Ue(e,t){
e.addEventListener("paste",o=>ra(e,o,t)),e.addEventListener("input",()=>t.hidden=!0)}function ra(e,t,o){let{clipboardData:n}=t,[i,s]=[n.getData("text/plain"),n.
getData("text/html")],a=ia.some(c=>n.types.includes(c));if(bt(e,c=>Vn(i.trim(),c)))return t.preventDefault();if(!a&&na.test(s))return t.preventDefault(),aa(e,{html:s,
text:i});ma(i,{isFromEditor:a})&&la(e,{text:i,offer:o})}async function aa(e,{html:t,text:o}){let{markdownOf:n}=await ro("paste").catch(()=>({markdownOf:()=>o})),
i=n(t);it(e,ca(i,o)?o:i)}var ca=(e,t)=>e.replaceAll(/\s+/gu,"")===t.replaceAll(/\s+/gu,"");function ma(e,{isFromEditor:t}){return e.trim().includes(`
`)&&!e.includes("```")&&(t||sa.test(e))}function la(e,{text:t,offer:o}){let n=e.selectionStart,i=t.replaceAll(`\r
`,`
`);e.addEventListener("input",()=>queueMicrotask(()=>o.hidden=!1),{once:!0}),o.onclick=()=>{o.hidden=!0;let s=n+i.length;e.value.slice(n,s)===i&&bt(e,({value:a})=>he(
{value:a,start:n,end:s}))}}function da(e,{bar:t,textarea:o,offer:n}){return We(t,o),Ue(o,n),new fe({button:r('[data-action="preview"]',t),textarea:o,shown:r(".composer-preview",e)})}function ha(e,{
bar:t,textarea:o}){We(t,o),Ue(o,r(".paste-offer",e))}var pw={audit:Oo,person:_o,pins:Ao,reports:To,thread:Co},uw={inbox:Yt,threads:Jt,drafts:Kt,scheduled:Zt,saved:Vt,accounts:zt,audit:Gt,abandoned:Ht};export{Ie as ComposerTools,Ne as FindBar,Se as addMember,is as chooseAction,Un as complete,ii as deleteOthers,Js as dialogOpeners,ha as offerFewTools,da as offerTools,
uw as pages,pw as panels,Yi as pickEmoji,tr as reportMessage,ye as saveMessage,er as seenBy,ir as sendLater,mr as showVersions,Xs as whoReacted,re as withShortcodes};
