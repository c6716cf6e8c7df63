/* Made by `make bundle` of 06174ca7845efd45bec98d8f5cc82027d5ed34df55901df9b897361f309caea2. */
var Qo="uplot",Xo="u-hz",er="u-vt",tr="u-title",lr="u-wrap",nr="u-under",ir="u-over",sr="u-axis",Zt="u-off",or="u-select",rr="u-cursor-x",fr="u-cursor-y",ur="u-\
cursor-pt",cr="u-legend",ar="u-live",pr="u-inline",hr="u-series",mr="u-marker",ji="u-label",gr="u-value",Nl="width",Wl="height";var $i="bottom",yl="left",Wn="right",ni="#000",qi=ni+"0",Gn="mousemove",Ji="mousedown",In="mouseup",Zi="mouseenter",Qi="mouseleave",Xi="dblclick",dr="resize",wr="\
scroll",es="change",on="dppxchange",ii="--",Al=typeof window<"u",jn=Al?document:null,kl=Al?window:null,Sr=Al?navigator:null,se,tn;function $n(){let e=devicePixelRatio;
se!=e&&(se=e,tn&&Jn(es,tn,$n),tn=matchMedia(`(min-resolution: ${se-.001}dppx) and (max-resolution: ${se+.001}dppx)`),Qt(es,tn,$n),kl.dispatchEvent(new CustomEvent(
on)))}function Xe(e,l){if(l!=null){let s=e.classList;!s.contains(l)&&s.add(l)}}function qn(e,l){let s=e.classList;s.contains(l)&&s.remove(l)}function de(e,l,s){
e.style[l]=s+"px"}function gt(e,l,s,i){let o=jn.createElement(e);return l!=null&&Xe(o,l),s?.insertBefore(o,i),o}function ft(e,l){return gt("div",e,l)}var ts=new WeakMap;
function bt(e,l,s,i,o){let a="translate("+l+"px,"+s+"px)",u=ts.get(e);a!=u&&(e.style.transform=a,ts.set(e,a),l<0||s<0||l>i||s>o?Xe(e,Zt):qn(e,Zt))}var ls=new WeakMap;
function ns(e,l,s){let i=l+s,o=ls.get(e);i!=o&&(ls.set(e,i),e.style.background=l,e.style.borderColor=s)}var is=new WeakMap;function ss(e,l,s,i){let o=l+""+s,a=is.
get(e);o!=a&&(is.set(e,o),e.style.height=s+"px",e.style.width=l+"px",e.style.marginLeft=i?-l/2+"px":0,e.style.marginTop=i?-s/2+"px":0)}var si={passive:!0},_r={...si,
capture:!0};function Qt(e,l,s,i){l.addEventListener(e,s,i?_r:si)}function Jn(e,l,s,i){l.removeEventListener(e,s,si)}Al&&$n();function dt(e,l,s,i){let o;s=s||0,i=
i||l.length-1;let a=i<=2147483647;for(;i-s>1;)o=a?s+i>>1:et((s+i)/2),l[o]<e?s=o:i=o;return e-l[s]<=l[i]-e?s:i}function Vs(e){return(s,i,o)=>{let a=-1,u=-1;for(let p=i;p<=
o;p++)if(e(s[p])){a=p;break}for(let p=o;p>=i;p--)if(e(s[p])){u=p;break}return[a,u]}}var zs=e=>e!=null,Rs=e=>e!=null&&e>0,un=Vs(zs),yr=Vs(Rs);function vr(e,l,s,i=0,o=!1){
let a=o?yr:un,u=o?Rs:zs;[l,s]=a(e,l,s);let p=e[l],m=e[l];if(l>-1)if(i==1)p=e[l],m=e[s];else if(i==-1)p=e[s],m=e[l];else for(let g=l;g<=s;g++){let _=e[g];u(_)&&(_<
p?p=_:_>m&&(m=_))}return[p??ce,m??-ce]}function cn(e,l,s,i){let o=fs(e),a=fs(l);e==l&&(o==-1?(e*=s,l/=s):(e/=s,l*=s));let u=s==10?Pt:Fs,p=o==1?et:ut,m=a==1?ut:et,
g=p(u(Ee(e))),_=m(u(Ee(l))),d=xl(s,g),w=xl(s,_);return s==10&&(g<0&&(d=ae(d,-g)),_<0&&(w=ae(w,-_))),i||s==2?(e=d*o,l=w*a):(e=Ws(e,d),l=an(l,w)),[e,l]}function oi(e,l,s,i){
let o=cn(e,l,s,i);return e==0&&(o[0]=0),l==0&&(o[1]=0),o}var ri=.1,os={mode:3,pad:ri},Il={pad:0,soft:null,mode:0},kr={min:Il,max:Il};function rn(e,l,s,i){return pn(
s)?rs(e,l,s):(Il.pad=s,Il.soft=i?0:null,Il.mode=i?3:0,rs(e,l,kr))}function ne(e,l){return e??l}function xr(e,l,s){for(l=ne(l,0),s=ne(s,e.length-1);l<=s;){if(e[l]!=
null)return!0;l++}return!1}function rs(e,l,s){let i=s.min,o=s.max,a=ne(i.pad,0),u=ne(o.pad,0),p=ne(i.hard,-ce),m=ne(o.hard,ce),g=ne(i.soft,ce),_=ne(o.soft,-ce),
d=ne(i.mode,0),w=ne(o.mode,0),L=l-e,D=Pt(L),O=Be(Ee(e),Ee(l)),N=Pt(O),G=Ee(N-D);(L<1e-24||G>10)&&(L=0,(e==0||l==0)&&(L=1e-24,d==2&&g!=ce&&(a=0),w==2&&_!=-ce&&(u=
0)));let k=L||O||1e3,H=Pt(k),x=xl(10,et(H)),$=k*(L==0?e==0?.1:1:a),P=ae(Ws(e-$,x/10),24),q=e>=g&&(d==1||d==3&&P<=g||d==2&&P>=g)?g:ce,U=Be(p,P<q&&e>=q?q:wt(q,P)),
Q=k*(L==0?l==0?.1:1:u),B=ae(an(l+Q,x/10),24),T=l<=_&&(w==1||w==3&&B>=_||w==2&&B<=_)?_:-ce,j=wt(m,B>T&&l<=T?T:Be(T,B));return U==j&&U==0&&(j=100),[U,j]}var Tr=new Intl.
NumberFormat(Al?Sr.language:"en-US"),fi=e=>Tr.format(e),tt=Math,sn=tt.PI,Ee=tt.abs,et=tt.floor,Ae=tt.round,ut=tt.ceil,wt=tt.min,Be=tt.max,xl=tt.pow,fs=tt.sign,Pt=tt.
log10,Fs=tt.log2,br=(e,l=1)=>tt.sinh(e)*l,Yn=(e,l=1)=>tt.asinh(e/l),ce=1/0;function us(e){return(Pt((e^e>>31)-(e>>31))|0)+1}function Zn(e,l,s){return wt(Be(e,l),
s)}function Os(e){return typeof e=="function"}function X(e){return Os(e)?e:()=>e}var Mr=()=>{},Hs=e=>e,Ns=(e,l)=>l,Ar=e=>null,cs=e=>!0,as=(e,l)=>e==l,Er=/\.\d*?(?=9{6,}|0{6,})/gm,
Xt=e=>{if(Is(e)||Ht.has(e))return e;let l=`${e}`,s=l.match(Er);if(s==null)return e;let i=s[0].length-1;if(l.indexOf("e-")!=-1){let[o,a]=l.split("e");return+`${Xt(
o)}e${a}`}return ae(e,i)};function qt(e,l){return Xt(ae(Xt(e/l))*l)}function an(e,l){return Xt(ut(Xt(e/l))*l)}function Ws(e,l){return Xt(et(Xt(e/l))*l)}function ae(e,l=0){
if(Is(e))return e;let s=10**l,i=e*s*(1+Number.EPSILON);return Ae(i)/s}var Ht=new Map;function Gs(e){return((""+e).split(".")[1]||"").length}function Bl(e,l,s,i){
let o=[],a=i.map(Gs);for(let u=l;u<s;u++){let p=Ee(u),m=ae(xl(e,u),p);for(let g=0;g<i.length;g++){let _=e==10?+`${i[g]}e${u}`:i[g]*m,d=(u>=0?0:p)+(u>=a[g]?0:a[g]),
w=e==10?_:ae(_,d);o.push(w),Ht.set(w,d)}}return o}var Yl={},ui=[],Tl=[null,null],Ot=Array.isArray,Is=Number.isInteger,Pr=e=>e===void 0;function ps(e){return typeof e==
"string"}function pn(e){let l=!1;if(e!=null){let s=e.constructor;l=s==null||s==Object}return l}function Dr(e){return e!=null&&typeof e=="object"}var Lr=Object.getPrototypeOf(
Uint8Array),Ys="__proto__";function bl(e,l=pn){let s;if(Ot(e)){let i=e.find(o=>o!=null);if(Ot(i)||l(i)){s=Array(e.length);for(let o=0;o<e.length;o++)s[o]=bl(e[o],
l)}else s=e.slice()}else if(e instanceof Lr)s=e.slice();else if(l(e)){s={};for(let i in e)i!=Ys&&(s[i]=bl(e[i],l))}else s=e;return s}function Te(e){let l=arguments;
for(let s=1;s<l.length;s++){let i=l[s];for(let o in i)o!=Ys&&(pn(e[o])?Te(e[o],bl(i[o])):e[o]=bl(i[o]))}return e}var Cr=0,Vr=1,zr=2;function Rr(e,l,s){for(let i=0,
o,a=-1;i<l.length;i++){let u=l[i];if(u>a){for(o=u-1;o>=0&&e[o]==null;)e[o--]=null;for(o=u+1;o<s&&e[o]==null;)e[a=o++]=null}}}function Fr(e,l){if(Nr(e)){let u=e[0].
slice();for(let p=1;p<e.length;p++)u.push(...e[p].slice(1));return Wr(u[0])||(u=Hr(u)),u}let s=new Set;for(let u=0;u<e.length;u++){let m=e[u][0],g=m.length;for(let _=0;_<
g;_++)s.add(m[_])}let i=[Array.from(s).sort((u,p)=>u-p)],o=i[0].length,a=new Map;for(let u=0;u<o;u++)a.set(i[0][u],u);for(let u=0;u<e.length;u++){let p=e[u],m=p[0];
for(let g=1;g<p.length;g++){let _=p[g],d=Array(o).fill(void 0),w=l?l[u][g]:Vr,L=[];for(let D=0;D<_.length;D++){let O=_[D],N=a.get(m[D]);O===null?w!=Cr&&(d[N]=O,
w==zr&&L.push(N)):d[N]=O}Rr(d,L,o),i.push(d)}}return i}var Or=typeof queueMicrotask>"u"?e=>Promise.resolve().then(e):queueMicrotask;function Hr(e){let l=e[0],s=l.
length,i=Array(s);for(let a=0;a<i.length;a++)i[a]=a;i.sort((a,u)=>l[a]-l[u]);let o=[];for(let a=0;a<e.length;a++){let u=e[a],p=Array(s);for(let m=0;m<s;m++)p[m]=
u[i[m]];o.push(p)}return o}function Nr(e){let l=e[0][0],s=l.length;for(let i=1;i<e.length;i++){let o=e[i][0];if(o.length!=s)return!1;if(o!=l){for(let a=0;a<s;a++)
if(o[a]!=l[a])return!1}}return!0}function Wr(e,l=100){let s=e.length;if(s<=1)return!0;let i=0,o=s-1;for(;i<=o&&e[i]==null;)i++;for(;o>=i&&e[o]==null;)o--;if(o<=
i)return!0;let a=Be(1,et((o-i+1)/l));for(let u=e[i],p=i+a;p<=o;p+=a){let m=e[p];if(m!=null){if(m<=u)return!1;u=m}}return!0}var Bs=["January","February","March",
"April","May","June","July","August","September","October","November","December"],Us=["Sunday","Monday","Tuesday","Wednesday","Thursday","Friday","Saturday"];function Ks(e){
return e.slice(0,3)}var Gr=Us.map(Ks),Ir=Bs.map(Ks),Yr={MMMM:Bs,MMM:Ir,WWWW:Us,WWW:Gr};function Hl(e){return(e<10?"0":"")+e}function Br(e){return(e<10?"00":e<100?
"0":"")+e}var Ur={YYYY:e=>e.getFullYear(),YY:e=>(e.getFullYear()+"").slice(2),MMMM:(e,l)=>l.MMMM[e.getMonth()],MMM:(e,l)=>l.MMM[e.getMonth()],MM:e=>Hl(e.getMonth()+
1),M:e=>e.getMonth()+1,DD:e=>Hl(e.getDate()),D:e=>e.getDate(),WWWW:(e,l)=>l.WWWW[e.getDay()],WWW:(e,l)=>l.WWW[e.getDay()],HH:e=>Hl(e.getHours()),H:e=>e.getHours(),
h:e=>{let l=e.getHours();return l==0?12:l>12?l-12:l},AA:e=>e.getHours()>=12?"PM":"AM",aa:e=>e.getHours()>=12?"pm":"am",a:e=>e.getHours()>=12?"p":"a",mm:e=>Hl(e.
getMinutes()),m:e=>e.getMinutes(),ss:e=>Hl(e.getSeconds()),s:e=>e.getSeconds(),fff:e=>Br(e.getMilliseconds())};function ci(e,l){l=l||Yr;let s=[],i=/\{([a-z]+)\}|[^{]+/gi,
o;for(;o=i.exec(e);)s.push(o[0][0]=="{"?Ur[o[1]]:o[0]);return a=>{let u="";for(let p=0;p<s.length;p++)u+=typeof s[p]=="string"?s[p]:s[p](a,l);return u}}var Kr=new Intl.
DateTimeFormat().resolvedOptions().timeZone;function jr(e,l){let s;return l=="UTC"||l=="Etc/UTC"?s=new Date(+e+e.getTimezoneOffset()*6e4):l==Kr?s=e:(s=new Date(
e.toLocaleString("en-US",{timeZone:l})),s.setMilliseconds(e.getMilliseconds())),s}var js=e=>e%1==0,fn=[1,2,2.5,5],$r=Bl(10,-32,0,fn),$s=Bl(10,0,32,fn),qr=$s.filter(
js),Jt=$r.concat($s),ai=`
`,qs="{YYYY}",hs=ai+qs,Js="{M}/{D}",Gl=ai+Js,ln=Gl+"/{YY}",Zs="{aa}",Jr="{h}:{mm}",vl=Jr+Zs,ms=ai+vl,gs=":{ss}",re=null;function Qs(e){let l=e*1e3,s=l*60,i=s*60,
o=i*24,a=o*30,u=o*365,m=(e==1?Bl(10,0,3,fn).filter(js):Bl(10,-3,0,fn)).concat([l,l*5,l*10,l*15,l*30,s,s*5,s*10,s*15,s*30,i,i*2,i*3,i*4,i*6,i*8,i*12,o,o*2,o*3,o*
4,o*5,o*6,o*7,o*8,o*9,o*10,o*15,a,a*2,a*3,a*4,a*6,u,u*2,u*5,u*10,u*25,u*50,u*100]),g=[[u,qs,re,re,re,re,re,re,1],[o*28,"{MMM}",hs,re,re,re,re,re,1],[o,Js,hs,re,
re,re,re,re,1],[i,"{h}"+Zs,ln,re,Gl,re,re,re,1],[s,vl,ln,re,Gl,re,re,re,1],[l,gs,ln+" "+vl,re,Gl+" "+vl,re,ms,re,1],[e,gs+".{fff}",ln+" "+vl,re,Gl+" "+vl,re,ms,
re,1]];function _(d){return(w,L,D,O,N,G)=>{let k=[],H=N>=u,x=N>=a&&N<u,$=d(D),P=ae($*e,3),q=Bn($.getFullYear(),H?0:$.getMonth(),x||H?1:$.getDate()),U=ae(q*e,3);
if(x||H){let Q=x?N/a:0,B=H?N/u:0,T=P==U?P:ae(Bn(q.getFullYear()+B,q.getMonth()+Q,1)*e,3),j=new Date(Ae(T/e)),C=j.getFullYear(),I=j.getMonth();for(let F=0;T<=O;F++){
let ee=Bn(C+B*F,I+Q*F,1),R=ee-d(ae(ee*e,3));T=ae((+ee+R)*e,3),T<=O&&k.push(T)}}else{let Q=N>=o?o:N,B=et(D)-et(P),T=U+B+an(P-U,Q);k.push(T);let j=d(T),C=j.getHours()+
j.getMinutes()/s+j.getSeconds()/i,I=N/i,F=w.axes[L]._space,ee=G/F;for(;T=ae(T+N,e==1?0:3),!(T>O);)if(I>1){let R=et(ae(C+I,6))%24,te=d(T).getHours()-R;te>1&&(te=
-1),T-=te*i,C=(C+I)%24;let fe=k[k.length-1];ae((T-fe)/N,3)*ee>=.7&&k.push(T)}else k.push(T)}return k}}return[m,g,_]}var[Zr,Qr,Xr]=Qs(1),[ef,tf,lf]=Qs(.001);Bl(2,
-53,53,[1]);function ds(e,l){return e.map(s=>s.map((i,o)=>o==0||o==8||i==null?i:l(o==1||s[8]==0?i:s[1]+i)))}function ws(e,l){return(s,i,o,a,u)=>{let p=l.find(D=>u>=
D[0])||l[l.length-1],m,g,_,d,w,L;return i.map(D=>{let O=e(D),N=O.getFullYear(),G=O.getMonth(),k=O.getDate(),H=O.getHours(),x=O.getMinutes(),$=O.getSeconds(),P=N!=
m&&p[2]||G!=g&&p[3]||k!=_&&p[4]||H!=d&&p[5]||x!=w&&p[6]||$!=L&&p[7]||p[1];return m=N,g=G,_=k,d=H,w=x,L=$,P(O)})}}function nf(e,l){let s=ci(l);return(i,o,a,u,p)=>o.
map(m=>s(e(m)))}function Bn(e,l,s){return new Date(e,l,s)}function Ss(e,l){return l(e)}var sf="{YYYY}-{MM}-{DD} {h}:{mm}{aa}";function _s(e,l){return(s,i,o,a)=>a==
null?ii:l(e(i))}function of(e,l){let s=e.series[l];return s.width?s.stroke(e,l):s.points.width?s.points.stroke(e,l):null}function rf(e,l){return e.series[l].fill(
e,l)}var ff={show:!0,live:!0,isolate:!1,mount:Mr,markers:{show:!0,width:2,stroke:of,fill:rf,dash:"solid"},idx:null,idxs:null,values:[]};function uf(e,l){let s=e.
cursor.points,i=ft(),o=s.size(e,l);de(i,Nl,o),de(i,Wl,o);let a=o/-2;de(i,"marginLeft",a),de(i,"marginTop",a);let u=s.width(e,l,o);return u&&de(i,"borderWidth",u),
i}function cf(e,l){let s=e.series[l].points;return s._fill||s._stroke}function af(e,l){let s=e.series[l].points;return s._stroke||s._fill}function pf(e,l){return e.
series[l].points.size}var Un=[0,0];function hf(e,l,s){return Un[0]=l,Un[1]=s,Un}function nn(e,l,s,i=!0){return o=>{o.button==0&&(!i||o.target==l)&&s(o)}}function Kn(e,l,s,i=!0){
return o=>{(!i||o.target==l)&&s(o)}}var mf={show:!0,x:!0,y:!0,lock:!1,move:hf,points:{one:!1,show:uf,size:pf,width:0,stroke:af,fill:cf},bind:{mousedown:nn,mouseup:nn,
click:nn,dblclick:nn,mousemove:Kn,mouseleave:Kn,mouseenter:Kn},drag:{setScale:!0,x:!0,y:!1,dist:0,uni:null,click:(e,l)=>{l.stopPropagation(),l.stopImmediatePropagation()},
_x:!1,_y:!1},focus:{dist:(e,l,s,i,o)=>i-o,prox:-1,bias:0},hover:{skip:[void 0],prox:null,bias:0},left:-10,top:-10,idx:null,dataIdx:null,idxs:null,event:null},Xs={
show:!0,stroke:"rgba(0,0,0,0.07)",width:2},pi=Te({},Xs,{filter:Ns}),eo=Te({},pi,{size:10}),to=Te({},Xs,{show:!1}),hi='12px system-ui, -apple-system, "Segoe UI",\
 Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", "Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji"',lo="bold "+hi,no=1.5,ys={
show:!0,scale:"x",stroke:ni,space:50,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:lo,side:2,grid:pi,ticks:eo,border:to,font:hi,lineGap:no,rotate:0},
gf="Value",df="Time",vs={show:!0,scale:"x",auto:!1,sorted:1,min:ce,max:-ce,idxs:[]};function wf(e,l,s,i,o){return l.map(a=>a==null?"":fi(a))}function Sf(e,l,s,i,o,a,u){
let p=[],m=Ht.get(o)||0;s=u?s:ae(an(s,o),m);for(let g=s;g<=i;g=ae(g+o,m))p.push(Object.is(g,-0)?0:g);return p}function Qn(e,l,s,i,o,a,u){let p=[],m=e.scales[e.axes[l].
scale].log,g=m==10?Pt:Fs,_=et(g(s));o=xl(m,_),m==10&&(o=Jt[dt(o,Jt)]);let d=s,w=o*m;m==10&&(w=Jt[dt(w,Jt)]);do p.push(d),d=d+o,m==10&&!Ht.has(d)&&(d=ae(d,Ht.get(
o))),d>=w&&(o=d,w=o*m,m==10&&(w=Jt[dt(w,Jt)]));while(d<=i);return p}function _f(e,l,s,i,o,a,u){let m=e.scales[e.axes[l].scale].asinh,g=i>m?Qn(e,l,Be(m,s),i,o):[
m],_=i>=0&&s<=0?[0]:[];return(s<-m?Qn(e,l,Be(m,-i),-s,o):[m]).reverse().map(w=>-w).concat(_,g)}var io=/./,yf=/[12357]/,vf=/[125]/,ks=/1/,Xn=(e,l,s,i)=>e.map((o,a)=>l==
4&&o==0||a%i==0&&s.test(o.toExponential()[o<0?1:0])?o:null);function kf(e,l,s,i,o){let a=e.axes[s],u=a.scale,p=e.scales[u],m=e.valToPos,g=a._space,_=m(10,u),d=m(
9,u)-_>=g?io:m(7,u)-_>=g?yf:m(5,u)-_>=g?vf:ks;if(d==ks){let w=Ee(m(1,u)-_);if(w<g)return Xn(l.slice().reverse(),p.distr,d,ut(g/w)).reverse()}return Xn(l,p.distr,
d,1)}function xf(e,l,s,i,o){let a=e.axes[s],u=a.scale,p=a._space,m=e.valToPos,g=Ee(m(1,u)-m(2,u));return g<p?Xn(l.slice().reverse(),3,io,ut(p/g)).reverse():l}function Tf(e,l,s,i){
return i==null?ii:l==null?"":fi(l)}var xs={show:!0,scale:"y",stroke:ni,space:30,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:lo,side:3,grid:pi,ticks:eo,
border:to,font:hi,lineGap:no,rotate:0};function bf(e,l){let s=3+(e||1)*2;return ae(s*l,3)}function Mf(e,l){let{scale:s,idxs:i}=e.series[0],o=e._data[0],a=e.valToPos(
o[i[0]],s,!0),u=e.valToPos(o[i[1]],s,!0),p=Ee(u-a),m=e.series[l],g=p/(m.points.space*se);return i[1]-i[0]<=g}var Ts={scale:null,auto:!0,sorted:0,min:ce,max:-ce},
so=(e,l,s,i,o)=>o,bs={show:!0,auto:!0,sorted:0,gaps:so,alpha:1,facets:[Te({},Ts,{scale:"x"}),Te({},Ts,{scale:"y"})]},Ms={scale:"y",auto:!0,sorted:0,show:!0,spanGaps:!1,
gaps:so,alpha:1,points:{show:Mf,filter:null},values:null,min:ce,max:-ce,idxs:[],path:null,clip:null};function Af(e,l,s,i,o){return s/10}var oo={time:!0,auto:!0,
distr:1,log:10,asinh:1,min:null,max:null,dir:1,ori:0},Ef=Te({},oo,{time:!1,ori:1}),As={};function ro(e,l){let s=As[e];return s||(s={key:e,plots:[],sub(i){s.plots.
push(i)},unsub(i){s.plots=s.plots.filter(o=>o!=i)},pub(i,o,a,u,p,m,g){for(let _=0;_<s.plots.length;_++)s.plots[_]!=o&&s.plots[_].pub(i,o,a,u,p,m,g)}},e!=null&&(As[e]=
s)),s}var Ml=1,ei=2;function el(e,l,s){let i=e.mode,o=e.series[l],a=i==2?e._data[l]:e._data,u=e.scales,p=e.bbox,m=a[0],g=i==2?a[1]:a[l],_=i==2?u[o.facets[0].scale]:
u[e.series[0].scale],d=i==2?u[o.facets[1].scale]:u[o.scale],w=p.left,L=p.top,D=p.width,O=p.height,N=e.valToPosH,G=e.valToPosV;return _.ori==0?s(o,m,g,_,d,N,G,w,
L,D,O,mn,El,dn,uo,ao):s(o,m,g,_,d,G,N,L,w,O,D,gn,Pl,di,co,po)}function mi(e,l){let s=0,i=0,o=ne(e.bands,ui);for(let a=0;a<o.length;a++){let u=o[a];u.series[0]==
l?s=u.dir:u.series[1]==l&&(u.dir==1?i|=1:i|=2)}return[s,i==1?-1:i==2?1:i==3?2:0]}function Pf(e,l,s,i,o){let a=e.mode,u=e.series[l],p=a==2?u.facets[1].scale:u.scale,
m=e.scales[p];return o==-1?m.min:o==1?m.max:m.distr==3?m.dir==1?m.min:m.max:0}function Dt(e,l,s,i,o,a){return el(e,l,(u,p,m,g,_,d,w,L,D,O,N)=>{let G=u.pxRound,k=g.
dir*(g.ori==0?1:-1),H=g.ori==0?El:Pl,x,$;k==1?(x=s,$=i):(x=i,$=s);let P=G(d(p[x],g,O,L)),q=G(w(m[x],_,N,D)),U=G(d(p[$],g,O,L)),Q=G(w(a==1?_.max:_.min,_,N,D)),B=new Path2D(
o);return H(B,U,Q),H(B,P,Q),H(B,P,q),B})}function hn(e,l,s,i,o,a){let u=null;if(e.length>0){u=new Path2D;let p=l==0?dn:di,m=s;for(let d=0;d<e.length;d++){let w=e[d];
if(w[1]>w[0]){let L=w[0]-m;L>0&&p(u,m,i,L,i+a),m=w[1]}}let g=s+o-m,_=10;g>0&&p(u,m,i-_/2,g,i+a+_)}return u}function Df(e,l,s){let i=e[e.length-1];i&&i[0]==l?i[1]=
s:e.push([l,s])}function gi(e,l,s,i,o,a,u){let p=[],m=e.length;for(let g=o==1?s:i;g>=s&&g<=i;g+=o)if(l[g]===null){let d=g,w=g;if(o==1)for(;++g<=i&&l[g]===null;)
w=g;else for(;--g>=s&&l[g]===null;)w=g;let L=a(e[d]),D=w==d?L:a(e[w]),O=d-o;L=u<=0&&O>=0&&O<m?a(e[O]):L;let G=w+o;D=u>=0&&G>=0&&G<m?a(e[G]):D,D>=L&&p.push([L,D])}
return p}function Es(e){return e==0?Hs:e==1?Ae:l=>qt(l,e)}function fo(e){let l=e==0?mn:gn,s=e==0?(o,a,u,p,m,g)=>{o.arcTo(a,u,p,m,g)}:(o,a,u,p,m,g)=>{o.arcTo(u,a,
m,p,g)},i=e==0?(o,a,u,p,m)=>{o.rect(a,u,p,m)}:(o,a,u,p,m)=>{o.rect(u,a,m,p)};return(o,a,u,p,m,g=0,_=0)=>{g==0&&_==0?i(o,a,u,p,m):(g=wt(g,p/2,m/2),_=wt(_,p/2,m/2),
l(o,a+g,u),s(o,a+p,u,a+p,u+m,g),s(o,a+p,u+m,a,u+m,_),s(o,a,u+m,a,u,_),s(o,a,u,a+p,u,g),o.closePath())}}var mn=(e,l,s)=>{e.moveTo(l,s)},gn=(e,l,s)=>{e.moveTo(s,l)},
El=(e,l,s)=>{e.lineTo(l,s)},Pl=(e,l,s)=>{e.lineTo(s,l)},dn=fo(0),di=fo(1),uo=(e,l,s,i,o,a)=>{e.arc(l,s,i,o,a)},co=(e,l,s,i,o,a)=>{e.arc(s,l,i,o,a)},ao=(e,l,s,i,o,a,u)=>{
e.bezierCurveTo(l,s,i,o,a,u)},po=(e,l,s,i,o,a,u)=>{e.bezierCurveTo(s,l,o,i,u,a)};function ho(e){return(l,s,i,o,a)=>el(l,s,(u,p,m,g,_,d,w,L,D,O,N)=>{let{pxRound:G,
points:k}=u,H,x;g.ori==0?(H=mn,x=uo):(H=gn,x=co);let $=ae(k.width*se,3),P=(k.size-k.width)/2*se,q=ae(P*2,3),U=new Path2D,Q=new Path2D,{left:B,top:T,width:j,height:C}=l.
bbox;dn(Q,B-q,T-q,j+q*2,C+q*2);let I=F=>{if(m[F]!=null){let ee=G(d(p[F],g,O,L)),R=G(w(m[F],_,N,D));H(U,ee+P,R),x(U,ee,R,P,0,sn*2)}};if(a)a.forEach(I);else for(let F=i;F<=
o;F++)I(F);return{stroke:$>0?U:null,fill:U,clip:Q,flags:Ml|ei}})}function mo(e){return(l,s,i,o,a,u)=>{i!=o&&(a!=i&&u!=i&&e(l,s,i),a!=o&&u!=o&&e(l,s,o),e(l,s,u))}}
var Lf=mo(El),Cf=mo(Pl);function go(e){let l=ne(e?.alignGaps,0);return(s,i,o,a)=>el(s,i,(u,p,m,g,_,d,w,L,D,O,N)=>{[o,a]=un(m,o,a);let G=u.pxRound,k=C=>G(d(C,g,O,
L)),H=C=>G(w(C,_,N,D)),x,$;g.ori==0?(x=El,$=Lf):(x=Pl,$=Cf);let P=g.dir*(g.ori==0?1:-1),q={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:Ml},U=q.
stroke,Q=!1;if(a-o>=O*4){let C=V=>s.posToVal(V,g.key,!0),I=null,F=null,ee,R,Ue,we=k(p[P==1?o:a]),te=k(p[o]),fe=k(p[a]),J=C(P==1?te+1:fe-1);for(let V=P==1?o:a;V>=
o&&V<=a;V+=P){let be=p[V],Se=(P==1?be<J:be>J)?we:k(be),oe=m[V];Se==we?oe!=null?(R=oe,I==null?(x(U,Se,H(R)),ee=I=F=R):R<I?I=R:R>F&&(F=R)):oe===null&&(Q=!0):(I!=null&&
$(U,we,H(I),H(F),H(ee),H(R)),oe!=null?(R=oe,x(U,Se,H(R)),I=F=ee=R):(I=F=null,oe===null&&(Q=!0)),we=Se,J=C(we+P))}I!=null&&I!=F&&Ue!=we&&$(U,we,H(I),H(F),H(ee),H(
R))}else for(let C=P==1?o:a;C>=o&&C<=a;C+=P){let I=m[C];I===null?Q=!0:I!=null&&x(U,k(p[C]),H(I))}let[T,j]=mi(s,i);if(u.fill!=null||T!=0){let C=q.fill=new Path2D(
U),I=u.fillTo(s,i,u.min,u.max,T),F=H(I),ee=k(p[o]),R=k(p[a]);P==-1&&([R,ee]=[ee,R]),x(C,R,F),x(C,ee,F)}if(!u.spanGaps){let C=[];Q&&C.push(...gi(p,m,o,a,P,k,l)),
q.gaps=C=u.gaps(s,i,o,a,C),q.clip=hn(C,g.ori,L,D,O,N)}return j!=0&&(q.band=j==2?[Dt(s,i,o,a,U,-1),Dt(s,i,o,a,U,1)]:Dt(s,i,o,a,U,j)),q})}function Vf(e){let l=ne(
e.align,1),s=ne(e.ascDesc,!1),i=ne(e.alignGaps,0),o=ne(e.extend,!1);return(a,u,p,m)=>el(a,u,(g,_,d,w,L,D,O,N,G,k,H)=>{[p,m]=un(d,p,m);let x=g.pxRound,{left:$,width:P}=a.
bbox,q=te=>x(D(te,w,k,N)),U=te=>x(O(te,L,H,G)),Q=w.ori==0?El:Pl,B={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:Ml},T=B.stroke,j=w.dir*(w.ori==
0?1:-1),C=U(d[j==1?p:m]),I=q(_[j==1?p:m]),F=I,ee=I;o&&l==-1&&(ee=$,Q(T,ee,C)),Q(T,I,C);for(let te=j==1?p:m;te>=p&&te<=m;te+=j){let fe=d[te];if(fe==null)continue;
let J=q(_[te]),V=U(fe);l==1?Q(T,J,C):Q(T,F,V),Q(T,J,V),C=V,F=J}let R=F;o&&l==1&&(R=$+P,Q(T,R,C));let[Ue,we]=mi(a,u);if(g.fill!=null||Ue!=0){let te=B.fill=new Path2D(
T),fe=g.fillTo(a,u,g.min,g.max,Ue),J=U(fe);Q(te,R,J),Q(te,ee,J)}if(!g.spanGaps){let te=[];te.push(...gi(_,d,p,m,j,q,i));let fe=g.width*se/2,J=s||l==1?fe:-fe,V=s||
l==-1?-fe:fe;te.forEach(be=>{be[0]+=J,be[1]+=V}),B.gaps=te=g.gaps(a,u,p,m,te),B.clip=hn(te,w.ori,N,G,k,H)}return we!=0&&(B.band=we==2?[Dt(a,u,p,m,T,-1),Dt(a,u,p,
m,T,1)]:Dt(a,u,p,m,T,we)),B})}function Ps(e,l,s,i,o,a,u=ce){if(e.length>1){let p=null;for(let m=0,g=1/0;m<e.length;m++)if(l[m]!==void 0){if(p!=null){let _=Ee(e[m]-
e[p]);_<g&&(g=_,u=Ee(s(e[m],i,o,a)-s(e[p],i,o,a)))}p=m}}return u}function zf(e){e=e||Yl;let l=ne(e.size,[.6,ce,1]),s=e.align||0,i=e.gap||0,o=e.radius;o=o==null?
[0,0]:typeof o=="number"?[o,0]:o;let a=X(o),u=1-l[0],p=ne(l[1],ce),m=ne(l[2],1),g=ne(e.disp,Yl),_=ne(e.each,L=>{}),{fill:d,stroke:w}=g;return(L,D,O,N)=>el(L,D,(G,k,H,x,$,P,q,U,Q,B,T)=>{
let j=G.pxRound,C=s,I=i*se,F=p*se,ee=m*se,R,Ue;x.ori==0?[R,Ue]=a(L,D):[Ue,R]=a(L,D);let we=x.dir*(x.ori==0?1:-1),te=x.ori==0?dn:di,fe=x.ori==0?_:(A,pe,Me,il,Gt,_t,It)=>{
_(A,pe,Me,Gt,il,It,_t)},J=ne(L.bands,ui).find(A=>A.series[0]==D),V=J!=null?J.dir:0,be=G.fillTo(L,D,G.min,G.max,V),Ne=j(q(be,$,T,Q)),Se,oe,ct,$e=B,ye=j(G.width*se),
St=!1,Mt=null,lt=null,Lt=null,tl=null;d!=null&&(ye==0||w!=null)&&(St=!0,Mt=d.values(L,D,O,N),lt=new Map,new Set(Mt).forEach(A=>{A!=null&&lt.set(A,new Path2D)}),
ye>0&&(Lt=w.values(L,D,O,N),tl=new Map,new Set(Lt).forEach(A=>{A!=null&&tl.set(A,new Path2D)})));let{x0:ll,size:Dl}=g;if(ll!=null&&Dl!=null){C=1,k=ll.values(L,D,
O,N),ll.unit==2&&(k=k.map(Me=>L.posToVal(U+Me*B,x.key,!0)));let A=Dl.values(L,D,O,N);Dl.unit==2?oe=A[0]*B:oe=P(A[0],x,B,U)-P(0,x,B,U),$e=Ps(k,H,P,x,B,U,$e),ct=$e-
oe+I}else $e=Ps(k,H,P,x,B,U,$e),ct=$e*u+I,oe=$e-ct;ct<1&&(ct=0),ye>=oe/2&&(ye=0),ct<5&&(j=Hs);let Ul=ct>0,Nt=$e-ct-(Ul?ye:0);oe=j(Zn(Nt,ee,F)),Se=(C==0?oe/2:C==
we?0:oe)-C*we*((C==0?I/2:0)+(Ul?ye/2:0));let We={stroke:null,fill:null,clip:null,band:null,gaps:null,flags:0},nl=St?null:new Path2D,At=null;if(J!=null)At=L.data[J.
series[1]];else{let{y0:A,y1:pe}=g;A!=null&&pe!=null&&(H=pe.values(L,D,O,N),At=A.values(L,D,O,N))}let Wt=R*oe,K=Ue*oe;for(let A=we==1?O:N;A>=O&&A<=N;A+=we){let pe=H[A];
if(pe==null)continue;if(At!=null){let Ke=At[A]??0;if(pe-Ke==0)continue;Ne=q(Ke,$,T,Q)}let Me=x.distr!=2||g!=null?k[A]:A,il=P(Me,x,B,U),Gt=q(ne(pe,be),$,T,Q),_t=j(
il-Se),It=j(Be(Gt,Ne)),qe=j(wt(Gt,Ne)),nt=It-qe;if(pe!=null){let Ke=pe<0?K:Wt,at=pe<0?Wt:K;St?(ye>0&&Lt[A]!=null&&te(tl.get(Lt[A]),_t,qe+et(ye/2),oe,Be(0,nt-ye),
Ke,at),Mt[A]!=null&&te(lt.get(Mt[A]),_t,qe+et(ye/2),oe,Be(0,nt-ye),Ke,at)):te(nl,_t,qe+et(ye/2),oe,Be(0,nt-ye),Ke,at),fe(L,D,A,_t-ye/2,qe,oe+ye,nt)}}return ye>0?
We.stroke=St?tl:nl:St||(We._fill=G.width==0?G._fill:G._stroke??G._fill,We.width=0),We.fill=St?lt:nl,We})}function Rf(e,l){let s=ne(l?.alignGaps,0);return(i,o,a,u)=>el(
i,o,(p,m,g,_,d,w,L,D,O,N,G)=>{[a,u]=un(g,a,u);let k=p.pxRound,H=R=>k(w(R,_,N,D)),x=R=>k(L(R,d,G,O)),$,P,q;_.ori==0?($=mn,q=El,P=ao):($=gn,q=Pl,P=po);let U=_.dir*
(_.ori==0?1:-1),Q=H(m[U==1?a:u]),B=Q,T=[],j=[];for(let R=U==1?a:u;R>=a&&R<=u;R+=U)if(g[R]!=null){let we=m[R],te=H(we);T.push(B=te),j.push(x(g[R]))}let C={stroke:e(
T,j,$,q,P,k),fill:null,clip:null,band:null,gaps:null,flags:Ml},I=C.stroke,[F,ee]=mi(i,o);if(p.fill!=null||F!=0){let R=C.fill=new Path2D(I),Ue=p.fillTo(i,o,p.min,
p.max,F),we=x(Ue);q(R,B,we),q(R,Q,we)}if(!p.spanGaps){let R=[];R.push(...gi(m,g,a,u,U,H,s)),C.gaps=R=p.gaps(i,o,a,u,R),C.clip=hn(R,_.ori,D,O,N,G)}return ee!=0&&
(C.band=ee==2?[Dt(i,o,a,u,I,-1),Dt(i,o,a,u,I,1)]:Dt(i,o,a,u,I,ee)),C})}function Ff(e){return Rf(Of,e)}function Of(e,l,s,i,o,a){let u=e.length;if(u<2)return null;
let p=new Path2D;if(s(p,e[0],l[0]),u==2)i(p,e[1],l[1]);else{let m=Array(u),g=Array(u-1),_=Array(u-1),d=Array(u-1);for(let w=0;w<u-1;w++)_[w]=l[w+1]-l[w],d[w]=e[w+
1]-e[w],g[w]=_[w]/d[w];m[0]=g[0];for(let w=1;w<u-1;w++)g[w]===0||g[w-1]===0||g[w-1]>0!=g[w]>0?m[w]=0:(m[w]=3*(d[w-1]+d[w])/((2*d[w]+d[w-1])/g[w-1]+(d[w]+2*d[w-1])/
g[w]),isFinite(m[w])||(m[w]=0));m[u-1]=g[u-2];for(let w=0;w<u-1;w++)o(p,e[w]+d[w]/3,l[w]+m[w]*d[w]/3,e[w+1]-d[w]/3,l[w+1]-m[w+1]*d[w]/3,e[w+1],l[w+1])}return p}
var ti=new Set;function Ds(){for(let e of ti)e.syncRect(!0)}Al&&(Qt(dr,kl,Ds),Qt(wr,kl,Ds,!0),Qt(on,kl,()=>{Oe.pxRatio=se}));var Hf=go(),Nf=ho();function Ls(e,l,s,i){
return(i?[e[0],e[1]].concat(e.slice(2)):[e[0]].concat(e.slice(1))).map((a,u)=>li(a,u,l,s))}function Wf(e,l){return e.map((s,i)=>i==0?{}:Te({},l,s))}function li(e,l,s,i){
return Te({},l==0?s:i,e)}function wo(e,l,s){return l==null?Tl:[l,s]}var Gf=wo;function If(e,l,s){return l==null?Tl:rn(l,s,ri,!0)}function So(e,l,s,i){return l==
null?Tl:cn(l,s,e.scales[i].log,!1)}var Yf=So;function _o(e,l,s,i){return l==null?Tl:oi(l,s,e.scales[i].log,!1)}var Bf=_o;function Uf(e,l,s,i,o){let a=Be(us(e),us(
l)),u=l-e,p=dt(o/i*u,s);do{let m=s[p],g=i*m/u;if(g>=o&&a+(m<5?Ht.get(m):0)<=17)return[m,g]}while(++p<s.length);return[0,0]}function Cs(e){let l,s;return e=e.replace(
/(\d+)px/,(i,o)=>(l=Ae((s=+o)*se))+"px"),[e,l,s]}function Kf(e){e.show&&[e.font,e.labelFont].forEach(l=>{let s=ae(l[2]*se,1);l[0]=l[0].replace(/[0-9.]+px/,s+"px"),
l[1]=s})}function Oe(e,l,s){let i={mode:ne(e.mode,1)},o=i.mode;function a(t,n,r,f){let c=n.valToPct(t);return f+r*(n.dir==-1?1-c:c)}function u(t,n,r,f){let c=n.
valToPct(t);return f+r*(n.dir==-1?c:1-c)}function p(t,n,r,f){return n.ori==0?a(t,n,r,f):u(t,n,r,f)}i.valToPosH=a,i.valToPosV=u;let m=!1;i.status=0;let g=i.root=
ft(Qo);if(e.id!=null&&(g.id=e.id),Xe(g,e.class),e.title){let t=ft(tr,g);t.textContent=e.title}let _=gt("canvas"),d=i.ctx=_.getContext("2d"),w=ft(lr,g);Qt("click",
w,t=>{t.target===D&&(he!=gl||_e!=dl)&&Fe.click(i,t)},!0);let L=i.under=ft(nr,w);w.appendChild(_);let D=i.over=ft(ir,w);e=bl(e);let O=+ne(e.pxAlign,1),N=Es(O);(e.
plugins||[]).forEach(t=>{t.opts&&(e=t.opts(i,e)||e)});let G=e.ms||.001,k=i.series=o==1?Ls(e.series||[],vs,Ms,!1):Wf(e.series||[null],bs),H=i.axes=Ls(e.axes||[],
ys,xs,!0),x=i.scales={},$=i.bands=e.bands||[];$.forEach(t=>{t.fill=X(t.fill||null),t.dir=ne(t.dir,-1)});let P=o==2?k[1].facets[0].scale:k[0].scale,q={axes:Oo,series:Co},
U=(e.drawOrder||["axes","series"]).map(t=>q[t]);function Q(t){let n=t.distr==3?r=>Pt(r>0?r:t.clamp(i,r,t.min,t.max,t.key)):t.distr==4?r=>Yn(r,t.asinh):t.distr==
100?r=>t.fwd(r):r=>r;return r=>{let f=n(r),{_min:c,_max:h}=t,S=h-c;return(f-c)/S}}function B(t){let n=x[t];if(n==null){let r=(e.scales||Yl)[t]||Yl;if(r.from!=null){
B(r.from);let f=Te({},x[r.from],r,{key:t});f.valToPct=Q(f),x[t]=f}else{n=x[t]=Te({},t==P?oo:Ef,r),n.key=t;let f=n.time,c=n.range,h=Ot(c);if((t!=P||o==2&&!f)&&(h&&
(c[0]==null||c[1]==null)&&(c={min:c[0]==null?os:{mode:1,hard:c[0],soft:c[0]},max:c[1]==null?os:{mode:1,hard:c[1],soft:c[1]}},h=!1),!h&&pn(c))){let S=c;c=(y,v,b)=>v==
null?Tl:rn(v,b,S)}n.range=X(c||(f?Gf:t==P?n.distr==3?Yf:n.distr==4?Bf:wo:n.distr==3?So:n.distr==4?_o:If)),n.auto=X(h?!1:n.auto),n.clamp=X(n.clamp||Af),n._min=n.
_max=null,n.valToPct=Q(n)}}}B("x"),B("y"),o==1&&k.forEach(t=>{B(t.scale)}),H.forEach(t=>{B(t.scale)});for(let t in e.scales)B(t);let T=x[P],j=T.distr,C,I;T.ori==
0?(Xe(g,Xo),C=a,I=u):(Xe(g,er),C=u,I=a);let F={};for(let t in x){let n=x[t];(n.min!=null||n.max!=null)&&(F[t]={min:n.min,max:n.max},n.min=n.max=null)}let ee=e.tzDate||
(t=>new Date(Ae(t/G))),R=e.fmtDate||ci,Ue=G==1?Xr(ee):lf(ee),we=ws(ee,ds(G==1?Qr:tf,R)),te=_s(ee,Ss(sf,R)),fe=[],J=i.legend=Te({},ff,e.legend),V=i.cursor=Te({},
mf,{drag:{y:o==2}},e.cursor),be=J.show,Ne=V.show,Se=J.markers;J.idxs=fe,Se.width=X(Se.width),Se.dash=X(Se.dash),Se.stroke=X(Se.stroke),Se.fill=X(Se.fill);let oe,
ct,$e,ye=[],St=[],Mt,lt=!1,Lt={};if(J.live){let t=k[1]?k[1].values:null;lt=t!=null,Mt=lt?t(i,1,0):{_:0};for(let n in Mt)Lt[n]=ii}if(be)if(oe=gt("table",cr,g),$e=
gt("tbody",null,oe),J.mount(i,oe),lt){ct=gt("thead",null,oe,$e);let t=gt("tr",null,ct);gt("th",null,t);for(var tl in Mt)gt("th",ji,t).textContent=tl}else Xe(oe,
pr),J.live&&Xe(oe,ar);let ll={show:!0},Dl={show:!1};function Ul(t,n){if(n==0&&(lt||!J.live||o==2))return Tl;let r=[],f=gt("tr",hr,$e,$e.childNodes[n]);Xe(f,t.class),
t.show||Xe(f,Zt);let c=gt("th",null,f);if(Se.show){let y=ft(mr,c);if(n>0){let v=Se.width(i,n);v&&(y.style.border=v+"px "+Se.dash(i,n)+" "+Se.stroke(i,n)),y.style.
background=Se.fill(i,n)}}let h=ft(ji,c);t.label instanceof HTMLElement?h.appendChild(t.label):h.textContent=t.label,n>0&&(Se.show||(h.style.color=t.width>0?Se.stroke(
i,n):Se.fill(i,n)),We("click",c,y=>{if(V._lock)return;Bt(y);let v=k.indexOf(t);if((y.ctrlKey||y.metaKey)!=J.isolate){let b=k.some((M,E)=>E>0&&E!=v&&M.show);k.forEach(
(M,E)=>{E>0&&vt(E,b?E==v?ll:Dl:ll,!0,xe.setSeries)})}else vt(v,{show:!t.show},!0,xe.setSeries)},!1),ol&&We(Zi,c,y=>{V._lock||(Bt(y),vt(k.indexOf(t),Sl,!0,xe.setSeries))},
!1));for(var S in Mt){let y=gt("td",gr,f);y.textContent="--",r.push(y)}return[f,r]}let Nt=new Map;function We(t,n,r,f=!0){let c=Nt.get(n)||{},h=V.bind[t](i,n,r,
f);h&&(Qt(t,n,c[t]=h),Nt.set(n,c))}function nl(t,n,r){let f=Nt.get(n)||{};for(let c in f)(t==null||c==t)&&(Jn(c,n,f[c]),delete f[c]);t==null&&Nt.delete(n)}let At=0,
Wt=0,K=0,A=0,pe=0,Me=0,il=pe,Gt=Me,_t=K,It=A,qe=0,nt=0,Ke=0,at=0;i.bbox={};let wn=!1,Kl=!1,sl=!1,Yt=!1,jl=!1,it=!1;function Sn(t,n,r){(r||t!=i.width||n!=i.height)&&
wi(t,n),al(!1),sl=!0,Kl=!0,pl()}function wi(t,n){i.width=At=K=t,i.height=Wt=A=n,pe=Me=0,bo(),Mo();let r=i.bbox;qe=r.left=qt(pe*se,.5),nt=r.top=qt(Me*se,.5),Ke=r.
width=qt(K*se,.5),at=r.height=qt(A*se,.5)}let ko=3;function xo(){let t=!1,n=0;for(;!t;){n++;let r=Ro(n),f=Fo(n);t=n==ko||r&&f,t||(wi(i.width,i.height),Kl=!0)}}function To({
width:t,height:n}){Sn(t,n)}i.setSize=To;function bo(){let t=!1,n=!1,r=!1,f=!1;H.forEach((c,h)=>{if(c.show&&c._show){let{side:S,_size:y}=c,v=S%2,b=c.label!=null?
c.labelSize:0,M=y+b;M>0&&(v?(K-=M,S==3?(pe+=M,f=!0):r=!0):(A-=M,S==0?(Me+=M,t=!0):n=!0))}}),Ut[0]=t,Ut[1]=r,Ut[2]=n,Ut[3]=f,K-=Ct[1]+Ct[3],pe+=Ct[3],A-=Ct[2]+Ct[0],
Me+=Ct[0]}function Mo(){let t=pe+K,n=Me+A,r=pe,f=Me;function c(h,S){switch(h){case 1:return t+=S,t-S;case 2:return n+=S,n-S;case 3:return r-=S,r+S;case 0:return f-=
S,f+S}}H.forEach((h,S)=>{if(h.show&&h._show){let y=h.side;h._pos=c(y,h._size),h.label!=null&&(h._lpos=c(y,h.labelSize))}})}if(V.dataIdx==null){let t=V.hover,n=t.
skip=new Set(t.skip??[]);n.add(void 0);let r=t.prox=X(t.prox),f=t.bias??=0;V.dataIdx=(c,h,S,y)=>{if(h==0)return S;let v=S,b=r(c,h,S,y)??ce,M=b>=0&&b<ce,E=T.ori==
0?K:A,Y=V.left,ie=l[0],le=l[h];if(n.has(le[S])){v=null;let Z=null,W=null,z;if(f==0||f==-1)for(z=S;Z==null&&z-- >0;)n.has(le[z])||(Z=z);if(f==0||f==1)for(z=S;W==
null&&z++<le.length;)n.has(le[z])||(W=z);if(Z!=null||W!=null)if(M){let ge=Z==null?-1/0:C(ie[Z],T,E,0),ve=W==null?1/0:C(ie[W],T,E,0),ze=Y-ge,ue=ve-Y;ze<=ue?ze<=b&&
(v=Z):ue<=b&&(v=W)}else v=W==null?Z:Z==null?W:S-Z<=W-S?Z:W}else M&&Ee(Y-C(ie[S],T,E,0))>b&&(v=null);return v}}let Bt=t=>{V.event=t};V.idxs=fe,V._lock=!1;let He=V.
points;He.show=X(He.show),He.size=X(He.size),He.stroke=X(He.stroke),He.width=X(He.width),He.fill=X(He.fill);let yt=i.focus=Te({},e.focus||{alpha:.3},V.focus),ol=yt.
prox>=0,rl=ol&&He.one,st=[],fl=[],ul=[];function Si(t,n){let r=He.show(i,n);if(r instanceof HTMLElement)return Xe(r,ur),Xe(r,t.class),bt(r,-10,-10,K,A),D.insertBefore(
r,st[n]),r}function _i(t,n){if(o==1||n>0){let r=o==1&&x[t.scale].time,f=t.value;t.value=r?ps(f)?_s(ee,Ss(f,R)):f||te:f||Tf,t.label=t.label||(r?df:gf)}if(rl||n>0){
t.width=t.width==null?1:t.width,t.paths=t.paths||Hf||Ar,t.fillTo=X(t.fillTo||Pf),t.pxAlign=+ne(t.pxAlign,O),t.pxRound=Es(t.pxAlign),t.stroke=X(t.stroke||null),t.
fill=X(t.fill||null),t._stroke=t._fill=t._paths=t._focus=null;let r=bf(Be(1,t.width),1),f=t.points=Te({},{size:r,width:Be(1,r*.2),stroke:t.stroke,space:r*2,paths:Nf,
_stroke:null,_fill:null},t.points);f.show=X(f.show),f.filter=X(f.filter),f.fill=X(f.fill),f.stroke=X(f.stroke),f.paths=X(f.paths),f.pxAlign=t.pxAlign}if(be){let r=Ul(
t,n);ye.splice(n,0,r[0]),St.splice(n,0,r[1]),J.values.push(null)}if(Ne){fe.splice(n,0,null);let r=null;rl?n==0&&(r=Si(t,n)):n>0&&(r=Si(t,n)),st.splice(n,0,r),fl.
splice(n,0,0),ul.splice(n,0,0)}Ve("addSeries",n)}function Ao(t,n){n=n??k.length,t=o==1?li(t,n,vs,Ms):li(t,n,{},bs),k.splice(n,0,t),_i(k[n],n)}i.addSeries=Ao;function Eo(t){
if(k.splice(t,1),be){J.values.splice(t,1),St.splice(t,1);let n=ye.splice(t,1)[0];nl(null,n.firstChild),n.remove()}Ne&&(fe.splice(t,1),st.splice(t,1)[0].remove(),
fl.splice(t,1),ul.splice(t,1)),Ve("delSeries",t)}i.delSeries=Eo;let Ut=[!1,!1,!1,!1];function Po(t,n){if(t._show=t.show,t.show){let r=t.side%2,f=x[t.scale];f==null&&
(t.scale=r?k[1].scale:P,f=x[t.scale]);let c=f.time;t.size=X(t.size),t.space=X(t.space),t.rotate=X(t.rotate),Ot(t.incrs)&&t.incrs.forEach(S=>{!Ht.has(S)&&Ht.set(
S,Gs(S))}),t.incrs=X(t.incrs||(f.distr==2?qr:c?G==1?Zr:ef:Jt)),t.splits=X(t.splits||(c&&f.distr==1?Ue:f.distr==3?Qn:f.distr==4?_f:Sf)),t.stroke=X(t.stroke),t.grid.
stroke=X(t.grid.stroke),t.ticks.stroke=X(t.ticks.stroke),t.border.stroke=X(t.border.stroke);let h=t.values;t.values=Ot(h)&&!Ot(h[0])?X(h):c?Ot(h)?ws(ee,ds(h,R)):
ps(h)?nf(ee,h):h||we:h||wf,t.filter=X(t.filter||(f.distr>=3&&f.log==10?kf:f.distr==3&&f.log==2?xf:Ns)),t.font=Cs(t.font),t.labelFont=Cs(t.labelFont),t._size=t.size(
i,null,n,0),t._space=t._rotate=t._incrs=t._found=t._splits=t._values=null,t._size>0&&(Ut[n]=!0,t._el=ft(sr,w))}}function Ll(t,n,r,f){let[c,h,S,y]=r,v=n%2,b=0;return v==
0&&(y||h)&&(b=n==0&&!c||n==2&&!S?Ae(ys.size/3):0),v==1&&(c||S)&&(b=n==1&&!h||n==3&&!y?Ae(xs.size/2):0),b}let yi=i.padding=(e.padding||[Ll,Ll,Ll,Ll]).map(t=>X(ne(
t,Ll))),Ct=i._padding=yi.map((t,n)=>t(i,n,Ut,0)),Re,Pe=null,De=null,$l=o==1?k[0].idxs:null,pt=null,Cl=!1;function vi(t,n){if(l=t??[],i.data=i._data=l,o==2){Re=0;
for(let r=1;r<k.length;r++)Re+=l[r][0].length}else{l.length==0&&(i.data=i._data=l=[[]]),pt=l[0],Re=pt.length;let r=l;if(j==2){r=l.slice();let f=r[0]=Array(Re);for(let c=0;c<
Re;c++)f[c]=c}i._data=l=r}if(al(!0),Ve("setData"),j==2&&(sl=!0),n!==!1){let r=T;r.auto(i,Cl)?_n():zt(P,r.min,r.max),Yt=Yt||V.left>=0,it=!0,pl()}}i.setData=vi;function _n(){
Cl=!0;let t,n;o==1&&(Re>0?(Pe=$l[0]=0,De=$l[1]=Re-1,t=l[0][Pe],n=l[0][De],j==2?(t=Pe,n=De):t==n&&(j==3?[t,n]=cn(t,t,T.log,!1):j==4?[t,n]=oi(t,t,T.log,!1):T.time?
n=t+Ae(86400/G):[t,n]=rn(t,n,ri,!0))):(Pe=$l[0]=t=null,De=$l[1]=n=null)),zt(P,t,n)}let ql,cl,yn,vn,kn,xn,Tn,bn,Mn,je;function ki(t,n,r,f,c,h){t??=qi,r??=ui,f??=
"butt",c??=qi,h??="round",t!=ql&&(d.strokeStyle=ql=t),c!=cl&&(d.fillStyle=cl=c),n!=yn&&(d.lineWidth=yn=n),h!=kn&&(d.lineJoin=kn=h),f!=xn&&(d.lineCap=xn=f),r!=vn&&
d.setLineDash(vn=r)}function xi(t,n,r,f){n!=cl&&(d.fillStyle=cl=n),t!=Tn&&(d.font=Tn=t),r!=bn&&(d.textAlign=bn=r),f!=Mn&&(d.textBaseline=Mn=f)}function An(t,n,r,f,c=0){
if(f.length>0&&t.auto(i,Cl)&&(n==null||n.min==null)){let h=ne(Pe,0),S=ne(De,f.length-1),y=r.min==null?vr(f,h,S,c,t.distr==3):[r.min,r.max];t.min=wt(t.min,r.min=
y[0]),t.max=Be(t.max,r.max=y[1])}}let Ti={min:null,max:null};function Do(){for(let f in x){let c=x[f];F[f]==null&&(c.min==null||F[P]!=null&&c.auto(i,Cl))&&(F[f]=
Ti)}for(let f in x){let c=x[f];F[f]==null&&c.from!=null&&F[c.from]!=null&&(F[f]=Ti)}F[P]!=null&&al(!0);let t={};for(let f in F){let c=F[f];if(c!=null){let h=t[f]=
bl(x[f],Dr);if(c.min!=null)Te(h,c);else if(f!=P||o==2)if(Re==0&&h.from==null){let S=h.range(i,null,null,f);h.min=S[0],h.max=S[1]}else h.min=ce,h.max=-ce}}if(Re>
0){k.forEach((f,c)=>{if(o==1){let h=f.scale,S=F[h];if(S==null)return;let y=t[h];if(c==0){let v=y.range(i,y.min,y.max,h);y.min=v[0],y.max=v[1],Pe=dt(y.min,l[0]),
De=dt(y.max,l[0]),De-Pe>1&&(l[0][Pe]<y.min&&Pe++,l[0][De]>y.max&&De--),f.min=pt[Pe],f.max=pt[De]}else f.show&&f.auto&&An(y,S,f,l[c],f.sorted);f.idxs[0]=Pe,f.idxs[1]=
De}else if(c>0&&f.show&&f.auto){let[h,S]=f.facets,y=h.scale,v=S.scale,[b,M]=l[c],E=t[y],Y=t[v];E!=null&&An(E,F[y],h,b,h.sorted),Y!=null&&An(Y,F[v],S,M,S.sorted),
f.min=S.min,f.max=S.max}});for(let f in t){let c=t[f],h=F[f];if(c.from==null&&(h==null||h.min==null)){let S=c.range(i,c.min==ce?null:c.min,c.max==-ce?null:c.max,
f);c.min=S[0],c.max=S[1]}}}for(let f in t){let c=t[f];if(c.from!=null){let h=t[c.from];if(h.min==null)c.min=c.max=null;else{let S=c.range(i,h.min,h.max,f);c.min=
S[0],c.max=S[1]}}}let n={},r=!1;for(let f in t){let c=t[f],h=x[f];if(h.min!=c.min||h.max!=c.max){h.min=c.min,h.max=c.max;let S=h.distr;h._min=S==3?Pt(h.min):S==
4?Yn(h.min,h.asinh):S==100?h.fwd(h.min):h.min,h._max=S==3?Pt(h.max):S==4?Yn(h.max,h.asinh):S==100?h.fwd(h.max):h.max,n[f]=r=!0}}if(r){k.forEach((f,c)=>{o==2?c>0&&
n.y&&(f._paths=null):n[f.scale]&&(f._paths=null)});for(let f in n)sl=!0,Ve("setScale",f);Ne&&V.left>=0&&(Yt=it=!0)}for(let f in F)F[f]=null}function Lo(t){let n=Zn(
Pe-1,0,Re-1),r=Zn(De+1,0,Re-1);for(;t[n]==null&&n>0;)n--;for(;t[r]==null&&r<Re-1;)r++;return[n,r]}function Co(){if(Re>0){let t=k.some(n=>n._focus)&&je!=yt.alpha;
t&&(d.globalAlpha=je=yt.alpha),k.forEach((n,r)=>{if(r>0&&n.show&&(bi(r,!1),bi(r,!0),n._paths==null)){let f=je;je!=n.alpha&&(d.globalAlpha=je=n.alpha);let c=o==2?
[0,l[r][0].length-1]:Lo(l[r]);n._paths=n.paths(i,r,c[0],c[1]),je!=f&&(d.globalAlpha=je=f)}}),k.forEach((n,r)=>{if(r>0&&n.show){let f=je;je!=n.alpha&&(d.globalAlpha=
je=n.alpha),n._paths!=null&&Mi(r,!1);{let c=n._paths!=null?n._paths.gaps:null,h=n.points.show(i,r,Pe,De,c),S=n.points.filter(i,r,h,c);(h||S)&&(n.points._paths=n.
points.paths(i,r,Pe,De,S),Mi(r,!0))}je!=f&&(d.globalAlpha=je=f),Ve("drawSeries",r)}}),t&&(d.globalAlpha=je=1)}}function bi(t,n){let r=n?k[t].points:k[t];r._stroke=
r.stroke(i,t),r._fill=r.fill(i,t)}function Mi(t,n){let r=n?k[t].points:k[t],{stroke:f,fill:c,clip:h,flags:S,_stroke:y=r._stroke,_fill:v=r._fill,_width:b=r.width}=r.
_paths;b=ae(b*se,3);let M=null,E=b%2/2;n&&v==null&&(v=b>0?"#fff":y);let Y=r.pxAlign==1&&E>0;if(Y&&d.translate(E,E),!n){let ie=qe-b/2,le=nt-b/2,Z=Ke+b,W=at+b;M=new Path2D,
M.rect(ie,le,Z,W)}n?En(y,b,r.dash,r.cap,v,f,c,S,h):Vo(t,y,b,r.dash,r.cap,v,f,c,S,M,h),Y&&d.translate(-E,-E)}function Vo(t,n,r,f,c,h,S,y,v,b,M){let E=!1;v!=0&&$.
forEach((Y,ie)=>{if(Y.series[0]==t){let le=k[Y.series[1]],Z=l[Y.series[1]],W=(le._paths||Yl).band;Ot(W)&&(W=Y.dir==1?W[0]:W[1]);let z,ge=null;le.show&&W&&xr(Z,Pe,
De)?(ge=Y.fill(i,ie)||h,z=le._paths.clip):W=null,En(n,r,f,c,ge,S,y,v,b,M,z,W),E=!0}}),E||En(n,r,f,c,h,S,y,v,b,M)}let Ai=Ml|ei;function En(t,n,r,f,c,h,S,y,v,b,M,E){
ki(t,n,r,f,c),(v||b||E)&&(d.save(),v&&d.clip(v),b&&d.clip(b)),E?(y&Ai)==Ai?(d.clip(E),M&&d.clip(M),Zl(c,S),Jl(t,h,n)):y&ei?(Zl(c,S),d.clip(E),Jl(t,h,n)):y&Ml&&(d.
save(),d.clip(E),M&&d.clip(M),Zl(c,S),d.restore(),Jl(t,h,n)):(Zl(c,S),Jl(t,h,n)),(v||b||E)&&d.restore()}function Jl(t,n,r){r>0&&(n instanceof Map?n.forEach((f,c)=>{
d.strokeStyle=ql=c,d.stroke(f)}):n!=null&&t&&d.stroke(n))}function Zl(t,n){n instanceof Map?n.forEach((r,f)=>{d.fillStyle=cl=f,d.fill(r)}):n!=null&&t&&d.fill(n)}
function zo(t,n,r,f){let c=H[t],h;if(f<=0)h=[0,0];else{let S=c._space=c.space(i,t,n,r,f),y=c._incrs=c.incrs(i,t,n,r,f,S);h=Uf(n,r,y,f,S)}return c._found=h}function Pn(t,n,r,f,c,h,S,y,v,b){
let M=S%2/2;O==1&&d.translate(M,M),ki(y,S,v,b,y),d.beginPath();let E,Y,ie,le,Z=c+(f==0||f==3?-h:h);r==0?(Y=c,le=Z):(E=c,ie=Z);for(let W=0;W<t.length;W++)n[W]!=null&&
(r==0?E=ie=t[W]:Y=le=t[W],d.moveTo(E,Y),d.lineTo(ie,le));d.stroke(),O==1&&d.translate(-M,-M)}function Ro(t){let n=!0;return H.forEach((r,f)=>{if(!r.show)return;
let c=x[r.scale];if(c.min==null){r._show&&(n=!1,r._show=!1,al(!1));return}else r._show||(n=!1,r._show=!0,al(!1));let h=r.side,S=h%2,{min:y,max:v}=c,[b,M]=zo(f,y,
v,S==0?K:A);if(M==0)return;let E=c.distr==2,Y=r._splits=r.splits(i,f,y,v,b,M,E),ie=c.distr==2?Y.map(z=>pt[z]):Y,le=c.distr==2?pt[Y[1]]-pt[Y[0]]:b,Z=r._values=r.
values(i,r.filter(i,ie,f,M,le),f,M,le);r._rotate=h==2?r.rotate(i,Z,f,M):0;let W=r._size;r._size=ut(r.size(i,Z,f,t)),W!=null&&r._size!=W&&(n=!1)}),n}function Fo(t){
let n=!0;return yi.forEach((r,f)=>{let c=r(i,f,Ut,t);c!=Ct[f]&&(n=!1),Ct[f]=c}),n}function Oo(){for(let t=0;t<H.length;t++){let n=H[t];if(!n.show||!n._show)continue;
let r=n.side,f=r%2,c,h,S=n.stroke(i,t),y=r==0||r==3?-1:1,[v,b]=n._found;if(n.label!=null){let Ie=n.labelGap*y,Qe=Ae((n._lpos+Ie)*se);xi(n.labelFont[0],S,"center",
r==2?"top":$i),d.save(),f==1?(c=h=0,d.translate(Qe,Ae(nt+at/2)),d.rotate((r==3?-sn:sn)/2)):(c=Ae(qe+Ke/2),h=Qe);let $t=Os(n.label)?n.label(i,t,v,b):n.label;d.fillText(
$t,c,h),d.restore()}if(b==0)continue;let M=x[n.scale],E=f==0?Ke:at,Y=f==0?qe:nt,ie=n._splits,le=M.distr==2?ie.map(Ie=>pt[Ie]):ie,Z=M.distr==2?pt[ie[1]]-pt[ie[0]]:
v,W=n.ticks,z=n.border,ge=W.show?W.size:0,ve=Ae(ge*se),ze=Ae((n.alignTo==2?n._size-ge-n.gap:n.gap)*se),ue=n._rotate*-sn/180,ke=N(n._pos*se),Je=(ve+ze)*y,Ge=ke+Je;
h=f==0?Ge:0,c=f==1?Ge:0;let ot=n.font[0],ht=n.align==1?yl:n.align==2?Wn:ue>0?yl:ue<0?Wn:f==0?"center":r==3?Wn:yl,xt=ue||f==1?"middle":r==2?"top":$i;xi(ot,S,ht,xt);
let Ze=n.font[1]*n.lineGap,rt=ie.map(Ie=>N(p(Ie,M,E,Y))),mt=n._values;for(let Ie=0;Ie<mt.length;Ie++){let Qe=mt[Ie];if(Qe!=null){f==0?c=rt[Ie]:h=rt[Ie],Qe=""+Qe;
let $t=Qe.indexOf(`
`)==-1?[Qe]:Qe.split(/\n/gm);for(let Ye=0;Ye<$t.length;Ye++){let Ki=$t[Ye];ue?(d.save(),d.translate(c,h+Ye*Ze),d.rotate(ue),d.fillText(Ki,0,0),d.restore()):d.fillText(
Ki,c,h+Ye*Ze)}}}W.show&&Pn(rt,W.filter(i,le,t,b,Z),f,r,ke,ve,ae(W.width*se,3),W.stroke(i,t),W.dash,W.cap);let Tt=n.grid;Tt.show&&Pn(rt,Tt.filter(i,le,t,b,Z),f,f==
0?2:1,f==0?nt:qe,f==0?at:Ke,ae(Tt.width*se,3),Tt.stroke(i,t),Tt.dash,Tt.cap),z.show&&Pn([ke],[1],f==0?1:0,f==0?1:2,f==1?nt:qe,f==1?at:Ke,ae(z.width*se,3),z.stroke(
i,t),z.dash,z.cap)}Ve("drawAxes")}function al(t){k.forEach((n,r)=>{r>0&&(n._paths=null,t&&(o==1?(n.min=null,n.max=null):n.facets.forEach(f=>{f.min=null,f.max=null})))})}
let Ql=!1,Dn=!1,Vl=[];function Ho(){Dn=!1;for(let t=0;t<Vl.length;t++)Ve(...Vl[t]);Vl.length=0}function pl(){Ql||(Or(Ei),Ql=!0)}function No(t,n=!1){Ql=!0,Dn=n,t(
i),Ei(),n&&Vl.length>0&&queueMicrotask(Ho)}i.batch=No;function Ei(){if(wn&&(Do(),wn=!1),sl&&(xo(),sl=!1),Kl){if(de(L,yl,pe),de(L,"top",Me),de(L,Nl,K),de(L,Wl,A),
de(D,yl,pe),de(D,"top",Me),de(D,Nl,K),de(D,Wl,A),de(w,Nl,At),de(w,Wl,Wt),_.width=Ae(At*se),_.height=Ae(Wt*se),H.forEach(({_el:t,_show:n,_size:r,_pos:f,side:c})=>{
if(t!=null)if(n){let h=c===3||c===0?r:0,S=c%2==1;de(t,S?"left":"top",f-h),de(t,S?"width":"height",r),de(t,S?"top":"left",S?Me:pe),de(t,S?"height":"width",S?A:K),
qn(t,Zt)}else Xe(t,Zt)}),ql=cl=yn=kn=xn=Tn=bn=Mn=vn=null,je=1,Fl(!0),pe!=il||Me!=Gt||K!=_t||A!=It){al(!1);let t=K/_t,n=A/It;if(Ne&&!Yt&&V.left>=0){V.left*=t,V.top*=
n,hl&&bt(hl,Ae(V.left),0,K,A),ml&&bt(ml,0,Ae(V.top),K,A);for(let r=0;r<st.length;r++){let f=st[r];f!=null&&(fl[r]*=t,ul[r]*=n,bt(f,ut(fl[r]),ut(ul[r]),K,A))}}if(me.
show&&!jl&&me.left>=0&&me.width>0){me.left*=t,me.width*=t,me.top*=n,me.height*=n;for(let r in Fn)de(wl,r,me[r])}il=pe,Gt=Me,_t=K,It=A}Ve("setSize"),Kl=!1}At>0&&
Wt>0&&(d.clearRect(0,0,_.width,_.height),Ve("drawClear"),U.forEach(t=>t()),Ve("draw")),me.show&&jl&&(Xl(me),jl=!1),Ne&&Yt&&(jt(null,!0,!1),Yt=!1),J.show&&J.live&&
it&&(zn(),it=!1),m||(m=!0,i.status=1,Ve("ready")),Cl=!1,Ql=!1}i.redraw=(t,n)=>{sl=n||!1,t!==!1?zt(P,T.min,T.max):pl()};function Ln(t,n){let r=x[t];if(r.from==null){
if(Re==0){let f=r.range(i,n.min,n.max,t);n.min=f[0],n.max=f[1]}if(n.min>n.max){let f=n.min;n.min=n.max,n.max=f}if(Re>1&&n.min!=null&&n.max!=null&&n.max-n.min<1e-16)
return;t==P&&r.distr==2&&Re>0&&(n.min=dt(n.min,l[0]),n.max=dt(n.max,l[0]),n.min==n.max&&n.max++),F[t]=n,wn=!0,pl()}}i.setScale=Ln;let Cn,Vn,hl,ml,Pi,Di,gl,dl,Li,
Ci,he,_e,Vt=!1,Fe=V.drag,Le=Fe.x,Ce=Fe.y;Ne&&(V.x&&(Cn=ft(rr,D)),V.y&&(Vn=ft(fr,D)),T.ori==0?(hl=Cn,ml=Vn):(hl=Vn,ml=Cn),he=V.left,_e=V.top);let me=i.select=Te(
{show:!0,over:!0,left:0,width:0,top:0,height:0},e.select),wl=me.show?ft(or,me.over?D:L):null;function Xl(t,n){if(me.show){for(let r in t)me[r]=t[r],r in Fn&&de(
wl,r,t[r]);n!==!1&&Ve("setSelect")}}i.setSelect=Xl;function Wo(t){if(k[t].show)be&&qn(ye[t],Zt);else if(be&&Xe(ye[t],Zt),Ne){let r=rl?st[0]:st[t];r!=null&&bt(r,
-10,-10,K,A)}}function zt(t,n,r){Ln(t,{min:n,max:r})}function vt(t,n,r,f){n.focus!=null&&Uo(t),n.show!=null&&k.forEach((c,h)=>{h>0&&(t==h||t==null)&&(c.show=n.show,
Wo(h),o==2?(zt(c.facets[0].scale,null,null),zt(c.facets[1].scale,null,null)):zt(c.scale,null,null),pl())}),r!==!1&&Ve("setSeries",t,n),f&&Ol("setSeries",i,t,n)}
i.setSeries=vt;function Go(t,n){Te($[t],n)}function Io(t,n){t.fill=X(t.fill||null),t.dir=ne(t.dir,-1),n=n??$.length,$.splice(n,0,t)}function Yo(t){t==null?$.length=
0:$.splice(t,1)}i.addBand=Io,i.setBand=Go,i.delBand=Yo;function Bo(t,n){k[t].alpha=n,Ne&&st[t]!=null&&(st[t].style.opacity=n),be&&ye[t]&&(ye[t].style.opacity=n)}
let Et,Rt,Kt,Sl={focus:!0};function Uo(t){if(t!=Kt){let n=t==null,r=yt.alpha!=1;k.forEach((f,c)=>{if(o==1||c>0){let h=n||c==0||c==t;f._focus=n?null:h,r&&Bo(c,h?
1:yt.alpha)}}),Kt=t,r&&pl()}}be&&ol&&We(Qi,oe,t=>{V._lock||(Bt(t),Kt!=null&&vt(null,Sl,!0,xe.setSeries))});function kt(t,n,r){let f=x[n];r&&(t=t/se-(f.ori==1?Me:
pe));let c=K;f.ori==1&&(c=A,t=c-t),f.dir==-1&&(t=c-t);let h=f._min,S=f._max,y=t/c,v=h+(S-h)*y,b=f.distr;return b==3?xl(10,v):b==4?br(v,f.asinh):b==100?f.bwd(v):
v}function Ko(t,n){let r=kt(t,P,n);return dt(r,l[0],Pe,De)}i.valToIdx=t=>dt(t,l[0]),i.posToIdx=Ko,i.posToVal=kt,i.valToPos=(t,n,r)=>x[n].ori==0?a(t,x[n],r?Ke:K,
r?qe:0):u(t,x[n],r?at:A,r?nt:0),i.setCursor=(t,n,r)=>{he=t.left,_e=t.top,jt(null,n,r)};function Vi(t,n){de(wl,yl,me.left=t),de(wl,Nl,me.width=n)}function zi(t,n){
de(wl,"top",me.top=t),de(wl,Wl,me.height=n)}let zl=T.ori==0?Vi:zi,Rl=T.ori==1?Vi:zi;function jo(){if(be&&J.live)for(let t=o==2?1:0;t<k.length;t++){if(t==0&&lt)continue;
let n=J.values[t],r=0;for(let f in n)St[t][r++].firstChild.nodeValue=n[f]}}function zn(t,n){if(t!=null&&(t.idxs?t.idxs.forEach((r,f)=>{fe[f]=r}):Pr(t.idx)||fe.fill(
t.idx),J.idx=fe[0]),be&&J.live){for(let r=0;r<k.length;r++)(r>0||o==1&&!lt)&&$o(r,fe[r]);jo()}it=!1,n!==!1&&Ve("setLegend")}i.setLegend=zn;function $o(t,n){let r=k[t],
f=t==0&&j==2?pt:l[t],c;lt?c=r.values(i,t,n)??Lt:(c=r.value(i,n==null?null:f[n],t,n),c=c==null?Lt:{_:c}),J.values[t]=c}function jt(t,n,r){Li=he,Ci=_e,[he,_e]=V.move(
i,he,_e),V.left=he,V.top=_e,Ne&&(hl&&bt(hl,Ae(he),0,K,A),ml&&bt(ml,0,Ae(_e),K,A));let f,c=Pe>De;Et=ce,Rt=null;let h=T.ori==0?K:A,S=T.ori==1?K:A;if(he<0||Re==0||
c){f=V.idx=null;for(let y=0;y<k.length;y++){let v=st[y];v!=null&&bt(v,-10,-10,K,A)}ol&&vt(null,Sl,!0,t==null&&xe.setSeries),J.live&&(fe.fill(f),it=!0)}else{let y,
v,b;o==1&&(y=T.ori==0?he:_e,v=kt(y,P),f=V.idx=dt(v,l[0],Pe,De),b=C(l[0][f],T,h,0));let M=-10,E=-10,Y=0,ie=0,le=!0,Z="",W="";for(let z=o==2?1:0;z<k.length;z++){let ge=k[z],
ve=fe[z],ze=ve==null?null:o==1?l[z][ve]:l[z][1][ve],ue=V.dataIdx(i,z,f,v),ke=ue==null?null:o==1?l[z][ue]:l[z][1][ue];if(it=it||ke!=ze||ue!=ve,fe[z]=ue,z>0&&ge.show){
let Je=ue==null?-10:ue==f?b:C(o==1?l[0][ue]:l[z][0][ue],T,h,0),Ge=ke==null?-10:I(ke,o==1?x[ge.scale]:x[ge.facets[1].scale],S,0);if(ol&&ke!=null){let ot=T.ori==1?
he:_e,ht=Ee(yt.dist(i,z,ue,Ge,ot));if(ht<Et){let xt=yt.bias;if(xt!=0){let Ze=kt(ot,ge.scale),rt=ke>=0?1:-1,mt=Ze>=0?1:-1;mt==rt&&(mt==1?xt==1?ke>=Ze:ke<=Ze:xt==
1?ke<=Ze:ke>=Ze)&&(Et=ht,Rt=z)}else Et=ht,Rt=z}}if(it||rl){let ot,ht;T.ori==0?(ot=Je,ht=Ge):(ot=Ge,ht=Je);let xt,Ze,rt,mt,Tt,Ie,Qe=!0,$t=He.bbox;if($t!=null){Qe=
!1;let Ye=$t(i,z);rt=Ye.left,mt=Ye.top,xt=Ye.width,Ze=Ye.height}else rt=ot,mt=ht,xt=Ze=He.size(i,z);if(Ie=He.fill(i,z),Tt=He.stroke(i,z),rl)z==Rt&&Et<=yt.prox&&
(M=rt,E=mt,Y=xt,ie=Ze,le=Qe,Z=Ie,W=Tt);else{let Ye=st[z];Ye!=null&&(fl[z]=rt,ul[z]=mt,ss(Ye,xt,Ze,Qe),ns(Ye,Ie,Tt),bt(Ye,ut(rt),ut(mt),K,A))}}}}if(rl){let z=yt.
prox,ge=Kt==null?Et<=z:Et>z||Rt!=Kt;if(it||ge){let ve=st[0];ve!=null&&(fl[0]=M,ul[0]=E,ss(ve,Y,ie,le),ns(ve,Z,W),bt(ve,ut(M),ut(E),K,A))}}}if(me.show&&Vt)if(t!=
null){let[y,v]=xe.scales,[b,M]=xe.match,[E,Y]=t.cursor.sync.scales,ie=t.cursor.drag;if(Le=ie._x,Ce=ie._y,Le||Ce){let{left:le,top:Z,width:W,height:z}=t.select,ge=t.
scales[E].ori,ve=t.posToVal,ze,ue,ke,Je,Ge,ot=y!=null&&b(y,E),ht=v!=null&&M(v,Y);ot&&Le?(ge==0?(ze=le,ue=W):(ze=Z,ue=z),ke=x[y],Je=C(ve(ze,E),ke,h,0),Ge=C(ve(ze+
ue,E),ke,h,0),zl(wt(Je,Ge),Ee(Ge-Je))):zl(0,h),ht&&Ce?(ge==1?(ze=le,ue=W):(ze=Z,ue=z),ke=x[v],Je=I(ve(ze,Y),ke,S,0),Ge=I(ve(ze+ue,Y),ke,S,0),Rl(wt(Je,Ge),Ee(Ge-
Je))):Rl(0,S)}else On()}else{let y=Ee(Li-Pi),v=Ee(Ci-Di);if(T.ori==1){let Y=y;y=v,v=Y}Le=Fe.x&&y>=Fe.dist,Ce=Fe.y&&v>=Fe.dist;let b=Fe.uni;b!=null?Le&&Ce&&(Le=y>=
b,Ce=v>=b,!Le&&!Ce&&(v>y?Ce=!0:Le=!0)):Fe.x&&Fe.y&&(Le||Ce)&&(Le=Ce=!0);let M,E;Le&&(T.ori==0?(M=gl,E=he):(M=dl,E=_e),zl(wt(M,E),Ee(E-M)),Ce||Rl(0,S)),Ce&&(T.ori==
1?(M=gl,E=he):(M=dl,E=_e),Rl(wt(M,E),Ee(E-M)),Le||zl(0,h)),!Le&&!Ce&&(zl(0,0),Rl(0,0))}if(Fe._x=Le,Fe._y=Ce,t==null){if(r){if(Ui!=null){let[y,v]=xe.scales;xe.values[0]=
y!=null?kt(T.ori==0?he:_e,y):null,xe.values[1]=v!=null?kt(T.ori==1?he:_e,v):null}Ol(Gn,i,he,_e,K,A,f)}if(ol){let y=r&&xe.setSeries,v=yt.prox;Kt==null?Et<=v&&vt(
Rt,Sl,!0,y):Et>v?vt(null,Sl,!0,y):Rt!=Kt&&vt(Rt,Sl,!0,y)}}it&&(J.idx=f,zn()),n!==!1&&Ve("setCursor")}let Ft=null;Object.defineProperty(i,"rect",{get(){return Ft==
null&&Fl(!1),Ft}});function Fl(t=!1){t?Ft=null:(Ft=D.getBoundingClientRect(),Ve("syncRect",Ft))}function Ri(t,n,r,f,c,h,S){V._lock||Vt&&t!=null&&t.movementX==0&&
t.movementY==0||(Rn(t,n,r,f,c,h,S,!1,t!=null),t!=null?jt(null,!0,!0):jt(n,!0,!1))}function Rn(t,n,r,f,c,h,S,y,v){if(Ft==null&&Fl(!1),Bt(t),t!=null)r=t.clientX-Ft.
left,f=t.clientY-Ft.top;else{if(r<0||f<0){he=-10,_e=-10;return}let[b,M]=xe.scales,E=n.cursor.sync,[Y,ie]=E.values,[le,Z]=E.scales,[W,z]=xe.match,ge=n.axes[0].side%
2==1,ve=T.ori==0?K:A,ze=T.ori==1?K:A,ue=ge?h:c,ke=ge?c:h,Je=ge?f:r,Ge=ge?r:f;if(le!=null?r=W(b,le)?p(Y,x[b],ve,0):-10:r=ve*(Je/ue),Z!=null?f=z(M,Z)?p(ie,x[M],ze,
0):-10:f=ze*(Ge/ke),T.ori==1){let ot=r;r=f,f=ot}}v&&(n==null||n.cursor.event.type==Gn)&&((r<=1||r>=K-1)&&(r=qt(r,K)),(f<=1||f>=A-1)&&(f=qt(f,A))),y?(Pi=r,Di=f,[
gl,dl]=V.move(i,r,f)):(he=r,_e=f)}let Fn={width:0,height:0,left:0,top:0};function On(){Xl(Fn,!1)}let Fi,Oi,Hi,Ni;function Wi(t,n,r,f,c,h,S){Vt=!0,Le=Ce=Fe._x=Fe.
_y=!1,Rn(t,n,r,f,c,h,S,!0,!1),t!=null&&(We(In,jn,Gi,!1),Ol(Ji,i,gl,dl,K,A,null));let{left:y,top:v,width:b,height:M}=me;Fi=y,Oi=v,Hi=b,Ni=M}function Gi(t,n,r,f,c,h,S){
Vt=Fe._x=Fe._y=!1,Rn(t,n,r,f,c,h,S,!1,!0);let{left:y,top:v,width:b,height:M}=me,E=b>0||M>0,Y=Fi!=y||Oi!=v||Hi!=b||Ni!=M;if(E&&Y&&Xl(me),Fe.setScale&&E&&Y){let ie=y,
le=b,Z=v,W=M;if(T.ori==1&&(ie=v,le=M,Z=y,W=b),Le&&zt(P,kt(ie,P),kt(ie+le,P)),Ce)for(let z in x){let ge=x[z];z!=P&&ge.from==null&&ge.min!=ce&&zt(z,kt(Z+W,z),kt(Z,
z))}On()}else V.lock&&(V._lock=!V._lock,jt(n,!0,t!=null));t!=null&&(nl(In,jn),Ol(In,i,he,_e,K,A,null))}function qo(t,n,r,f,c,h,S){if(V._lock)return;Bt(t);let y=Vt;
if(Vt){let v=!0,b=!0,M=10,E,Y;T.ori==0?(E=Le,Y=Ce):(E=Ce,Y=Le),E&&Y&&(v=he<=M||he>=K-M,b=_e<=M||_e>=A-M),E&&v&&(he=he<gl?0:K),Y&&b&&(_e=_e<dl?0:A),jt(null,!0,!0),
Vt=!1}he=-10,_e=-10,fe.fill(null),jt(null,!0,!0),y&&(Vt=y)}function Ii(t,n,r,f,c,h,S){V._lock||(Bt(t),_n(),On(),t!=null&&Ol(Xi,i,he,_e,K,A,null))}function Yi(){
H.forEach(Kf),Sn(i.width,i.height,!0)}Qt(on,kl,Yi);let _l={};_l.mousedown=Wi,_l.mousemove=Ri,_l.mouseup=Gi,_l.dblclick=Ii,_l.setSeries=(t,n,r,f)=>{let c=xe.match[2];
r=c(i,n,r),r!=-1&&vt(r,f,!0,!1)},Ne&&(We(Ji,D,Wi),We(Gn,D,Ri),We(Zi,D,t=>{Bt(t),Fl(!1)}),We(Qi,D,qo),We(Xi,D,Ii),ti.add(i),i.syncRect=Fl);let en=i.hooks=e.hooks||
{};function Ve(t,n,r){Dn?Vl.push([t,n,r]):t in en&&en[t].forEach(f=>{f.call(null,i,n,r)})}(e.plugins||[]).forEach(t=>{for(let n in t.hooks)en[n]=(en[n]||[]).concat(
t.hooks[n])});let Bi=(t,n,r)=>r,xe=Te({key:null,setSeries:!1,filters:{pub:cs,sub:cs},scales:[P,k[1]?k[1].scale:null],match:[as,as,Bi],values:[null,null]},V.sync);
xe.match.length==2&&xe.match.push(Bi),V.sync=xe;let Ui=xe.key,Hn=ro(Ui);function Ol(t,n,r,f,c,h,S){xe.filters.pub(t,n,r,f,c,h,S)&&Hn.pub(t,n,r,f,c,h,S)}Hn.sub(i);
function Jo(t,n,r,f,c,h,S){xe.filters.sub(t,n,r,f,c,h,S)&&_l[t](null,n,r,f,c,h,S)}i.pub=Jo;function Zo(){Hn.unsub(i),ti.delete(i),Nt.clear(),Jn(on,kl,Yi),g.remove(),
oe?.remove(),Ve("destroy")}i.destroy=Zo;function Nn(){Ve("init",e,l),vi(l||e.data,!1),F[P]?Ln(P,F[P]):_n(),jl=me.show&&(me.width>0||me.height>0),Yt=it=!0,Sn(e.width,
e.height)}return k.forEach(_i),H.forEach(Po),s?s instanceof HTMLElement?(s.appendChild(g),Nn()):s(i,Nn):Nn(),i}Oe.assign=Te;Oe.fmtNum=fi;Oe.rangeNum=rn;Oe.rangeLog=
cn;Oe.rangeAsinh=oi;Oe.orient=el;Oe.pxRatio=se;Oe.join=Fr;Oe.fmtDate=ci,Oe.tzDate=jr;Oe.sync=ro;{Oe.addGap=Df,Oe.clipGaps=hn;let e=Oe.paths={points:ho};e.linear=
go,e.stepped=Vf,e.bars=zf,e.spline=Ff}var yo=140,jf=56,$f=28,qf=11,Jf=["--line-1","--line-2"],vo=class{#t;#e;constructor(l,{count:s,most:i=0,seconds:o,value:a,moment:u}){this.#t=l;let p=_=>getComputedStyle(
l).getPropertyValue(_).trim(),m={stroke:()=>p("--axis"),grid:{stroke:()=>p("--grid"),width:1},ticks:{show:!1}},g=`${qf}px ${getComputedStyle(l).fontFamily}`;this.#e=
new Oe({width:this.#l,height:yo,padding:[6,8,0,0],legend:{show:!1},cursor:{show:!1},scales:{x:{time:!0,range:(_,d,w)=>[w-o,w]},y:{range:(_,d,w)=>[0,Math.max(i,(w??
0)*1.1)||1]}},axes:[{...m,font:g,size:$f,space:90,values:(_,d)=>d.map(u)},{...m,font:g,size:jf,space:32,values:(_,d)=>d.map(a)}],series:[{},...Jf.slice(0,s).map(
_=>({stroke:()=>p(_),width:2,spanGaps:!0,points:{show:!1}}))]},[[],...Array.from({length:s},()=>[])],l),new ResizeObserver(()=>this.#e.setSize({width:this.#l,height:yo})).
observe(l)}show(l,s){this.#e.setData([l,...s])}get#l(){return Math.max(1,Math.floor(this.#t.clientWidth))}};export{vo as LineChart};
