/* Made by `make bundle` of 06174ca7845efd45bec98d8f5cc82027d5ed34df55901df9b897361f309caea2. */
var lr=JSON.parse(document.getElementById("late-files").textContent);var St=t=>lr[t];var cr=65536,hr=2e3,fr=3e4,pr=200,N=new Map,st=null,Tt=Promise.resolve(),jt=(t,e)=>N.get(_t(t,e));function Jt(t,e){if(t.length>cr)return Promise.resolve(null);let r=_t(
t,e),n=Tt.then(()=>N.has(r)?N.get(r):dr(t,e));return Tt=n.catch(()=>{}),n}var _t=(t,e)=>`${e}
${t}`;async function dr(t,e){st??=await gr();let r=await It(st,{message:{code:t,language:e},most:hr}),n=r?.parts??null;return r||_r(),mr(_t(t,e),n),n}async function gr(){
let t=new Worker(St("highlight"),{type:"module"});if(await It(t,{most:fr}))return t;throw t.terminate(),new Error("The worker for code didn't start.")}function It(t,{
message:e,most:r}){return new Promise(n=>{let s=setTimeout(()=>n(null),r),i=a=>{clearTimeout(s),n(a)};t.onmessage=({data:a})=>i(a),t.onerror=()=>i(null),e&&t.postMessage(
e)})}function _r(){st.terminate(),st=null}function mr(t,e){N.set(t,e),N.size>pr&&N.delete(N.keys().next().value)}var Lt=(t,e=document)=>e.querySelector(t),Mt=t=>document.getElementById(t).content.firstElementChild.cloneNode(!0);var mt=document.documentElement.dataset.root??"";var kr=/^\/rooms\/([^/]+)(?:\/([1-9]\d*))?\/?$/,$t={"/":"rooms","/inbox":"inbox","/threads":"threads","/drafts":"drafts","/scheduled":"scheduled","/saved":"save\
d","/share":"share","/accounts":"accounts","/audit":"audit","/abandoned":"abandoned","/monitor":"monitor","/settings":"settings"};function qt({pathname:t,search:e}){if(!t.startsWith(`${mt}/`))return null;let r=t.slice(mt.length),n=new URLSearchParams(e).get("panel"),[,s,i]=kr.exec(r)??[];return s?
{view:"room",room:br(s),seq:i?Rr(i):null,panel:n}:$t[r]?{view:$t[r]}:null}var Rr=t=>Math.min(Number(t),Number.MAX_SAFE_INTEGER);function br(t){try{return decodeURIComponent(t)}catch{return t}}function Ut(t){if(!URL.canParse(t))return null;let e=document.createElement("a");return e.href=t,e.tabIndex=-1,vr(e)||(e.rel="noopener noreferrer",e.target="_bl\
ank"),e}var vr=t=>t.origin===location.origin&&qt(t)!==null;var Cr=new Set(["p","blockquote","ul","ol","li","table","thead","tbody","tr","th","td","strong","em","s"]),Dr=/^[\w+#.-]{1,30}$/u,xr=/^text-align:(left|center|right)$/u,
Ar=Object.assign(Object.create(null),{text:({content:t})=>t,escaped_at:({content:t})=>t,softbreak:()=>`
`,hardbreak:()=>`
`,hr:()=>document.createElement("hr"),code_inline:({content:t})=>Ot("code",t),fence:yr}),wr=Object.assign(Object.create(null),{heading_open:()=>Zt(document.createElement(
"p"),document.createElement("strong")),link_open:Er,table_open:()=>Zt(Sr(),document.createElement("table"))});function Nt(t){let e=document.createDocumentFragment(),
r=[e];for(let n of t.flatMap(s=>s.type==="inline"?s.children:s))if(!n.hidden)if(n.nesting<0)r.pop();else if(n.nesting===0)r.at(-1).append(Ar[n.type](n));else{let{
outer:s,inner:i}=(wr[n.type]??Fr)(n);r.at(-1).append(s),r.push(i)}for(let n of e.querySelectorAll("a"))n.title===n.textContent&&n.removeAttribute("title");return e}
var Zt=(t,e)=>(t.append(e),{outer:t,inner:e});function Fr(t){if(!Cr.has(t.tag))throw new Error(`no element for ${t.type}`);let e=document.createElement(t.tag),r=t.
attrGet("start");r!==null&&(e.start=r);let[,n]=xr.exec(t.attrGet("style"))??[];return n&&(e.style.textAlign=n),{outer:e,inner:e}}function Er(t){let e=t.attrGet(
"href"),r=Ut(e)??document.createElement("span");return r.title=t.attrGet("title")??e,{outer:r,inner:r}}function yr({info:t,content:e}){let r=Mt("code-block"),n=Lt(
"code",r);n.textContent=e;let[s]=t.trim().split(/\s+/u);return Dr.test(s)&&(n.className=`language-${s}`,r.dataset.language=s,Br(n,{text:e,language:s})),r}async function Br(t,{
text:e,language:r}){let n=jt(e,r),s=n===void 0?await Jt(e,r).catch(()=>null):n;s&&(t.replaceChildren(...s.map(([i,a])=>i?zr(i,a):a)),t.dispatchEvent(new Event("\
coloured",{bubbles:!0})))}function zr(t,e){let r=Ot("span",e);return r.className=`code-${t}`,r}function Ot(t,e){let r=document.createElement(t);return r.textContent=
e,r}function Sr(){let t=document.createElement("div");return t.className="table-scroll",t.tabIndex=-1,t}/*! markdown-it 15.0.3 https://github.com/markdown-it/markdown-it @license MIT */var Wt=Object.defineProperty,ht=(t,e)=>{let r={};for(var n in t)Wt(r,n,{get:t[n],
enumerable:!0});return e||Wt(r,Symbol.toStringTag,{value:"Module"}),r},Pt={};function Tr(t){let e=Pt[t];if(e)return e;e=Pt[t]=[];for(let r=0;r<128;r++){let n=String.
fromCharCode(r);e.push(n)}for(let r=0;r<t.length;r++){let n=t.charCodeAt(r);e[n]="%"+("0"+n.toString(16).toUpperCase()).slice(-2)}return e}function G(t,e){typeof e!=
"string"&&(e=G.defaultChars);let r=Tr(e);return t.replace(/(%[a-f0-9]{2})+/gi,function(n){let s="";for(let i=0,a=n.length;i<a;i+=3){let u=parseInt(n.slice(i+1,i+
3),16);if(u<128)s+=r[u];else{if((u&224)==192&&i+3<a){let o=parseInt(n.slice(i+4,i+6),16);if((o&192)==128){let l=u<<6&1984|o&63;s+=l<128?"��":String.fromCharCode(
l),i+=3;continue}}if((u&240)==224&&i+6<a){let o=parseInt(n.slice(i+4,i+6),16),l=parseInt(n.slice(i+7,i+9),16);if((o&192)==128&&(l&192)==128){let f=u<<12&61440|o<<
6&4032|l&63;s+=f<2048||f>=55296&&f<=57343?"���":String.fromCharCode(f),i+=6;continue}}if((u&248)==240&&i+9<a){let o=parseInt(n.slice(i+4,i+6),16),l=parseInt(
n.slice(i+7,i+9),16),f=parseInt(n.slice(i+10,i+12),16);if((o&192)==128&&(l&192)==128&&(f&192)==128){let h=u<<18&1835008|o<<12&258048|l<<6&4032|f&63;h<65536||h>1114111?
s+="����":(h-=65536,s+=String.fromCharCode(55296+(h>>10),56320+(h&1023))),i+=9;continue}}s+="�"}}return s})}G.defaultChars=";/?:@&=+$,#",G.componentChars=
"";var Xt={};function jr(t){let e=Xt[t];if(e)return e;e=Xt[t]=[];for(let r=0;r<128;r++){let n=String.fromCharCode(r);/^[0-9a-z]$/i.test(n)?e.push(n):e.push("%"+
("0"+r.toString(16).toUpperCase()).slice(-2))}for(let r=0;r<t.length;r++)e[t.charCodeAt(r)]=t[r];return e}function q(t,e,r){typeof e!="string"&&(r=e,e=q.defaultChars),
r===void 0&&(r=!0);let n=jr(e),s="";for(let i=0,a=t.length;i<a;i++){let u=t.charCodeAt(i);if(r&&u===37&&i+2<a&&/^[0-9a-f]{2}$/i.test(t.slice(i+1,i+3)))s+=t.slice(
i,i+3),i+=2;else if(u<128)s+=n[u];else if(u>=55296&&u<=57343){if(u>=55296&&u<=56319&&i+1<a){let o=t.charCodeAt(i+1);if(o>=56320&&o<=57343){s+=encodeURIComponent(
t[i]+t[i+1]),i++;continue}}s+="%EF%BF%BD"}else s+=encodeURIComponent(t[i])}return s}q.defaultChars=";/?:@&=+$,-_.!~*'()#",q.componentChars="-_.!~*'()";function At(t){
let e="";return e+=t.protocol||"",e+=t.slashes?"//":"",e+=t.auth?t.auth+"@":"",t.hostname&&t.hostname.indexOf(":")!==-1?e+="["+t.hostname+"]":e+=t.hostname||"",
e+=t.port?":"+t.port:"",e+=t.pathname||"",e+=t.search||"",e+=t.hash||"",e}function ot(){this.protocol=null,this.slashes=null,this.auth=null,this.port=null,this.
hostname=null,this.hash=null,this.search=null,this.pathname=null}var Jr=/^([a-z0-9.+-]+:)/i,Ir=/:[0-9]*$/,Lr=/^(\/\/?(?!\/)[^\?\s]*)(\?[^\s]*)?$/,Yt=["%","/","?",
";","#","'","{","}","|","\\","^","`","<",">",'"',"`"," ","\r",`
`,"	"],Gt=["/","?","#"],Mr=255,Kt=/^[+a-z0-9A-Z_-]{0,63}$/,$r=/^([+a-z0-9A-Z_-]{0,63})(.*)$/,Ht={javascript:!0,"javascript:":!0},Vt={http:!0,https:!0,ftp:!0,gopher:!0,
file:!0,"http:":!0,"https:":!0,"ftp:":!0,"gopher:":!0,"file:":!0};function wt(t,e){if(t&&t instanceof ot)return t;let r=new ot;return r.parse(t,e),r}ot.prototype.
parse=function(t,e){let r,n,s,i=t;if(i=i.trim(),!e&&t.split("#").length===1){let l=Lr.exec(i);if(l)return this.pathname=l[1],l[2]&&(this.search=l[2]),this}let a=Jr.
exec(i);if(a&&(a=a[0],r=a.toLowerCase(),this.protocol=a,i=i.substr(a.length)),(e||a||i.match(/^\/\/[^@\/]+@[^@\/]+/))&&(s=i.substr(0,2)==="//",s&&!(a&&Ht[a])&&(i=
i.substr(2),this.slashes=!0)),!Ht[a]&&(s||a&&!Vt[a])){let l=-1;for(let c=0;c<Gt.length;c++)n=i.indexOf(Gt[c]),n!==-1&&(l===-1||n<l)&&(l=n);let f,h;h=l===-1?i.lastIndexOf(
"@"):i.lastIndexOf("@",l),h!==-1&&(f=i.slice(0,h),i=i.slice(h+1),this.auth=f),l=-1;for(let c=0;c<Yt.length;c++)n=i.indexOf(Yt[c]),n!==-1&&(l===-1||n<l)&&(l=n);l===
-1&&(l=i.length),i[l-1]===":"&&l--;let d=i.slice(0,l);i=i.slice(l),this.parseHost(d),this.hostname=this.hostname||"";let p=this.hostname[0]==="["&&this.hostname[this.
hostname.length-1]==="]";if(!p){let c=this.hostname.split(/\./);for(let D=0,m=c.length;D<m;D++){let v=c[D];if(v&&!v.match(Kt)){let b="";for(let k=0,_=v.length;k<
_;k++)v.charCodeAt(k)>127?b+="x":b+=v[k];if(!b.match(Kt)){let k=c.slice(0,D),_=c.slice(D+1),R=v.match($r);R&&(k.push(R[1]),_.unshift(R[2])),_.length&&(i=_.join(
".")+i),this.hostname=k.join(".");break}}}}this.hostname.length>Mr&&(this.hostname=""),p&&(this.hostname=this.hostname.substr(1,this.hostname.length-2))}let u=i.
indexOf("#");u!==-1&&(this.hash=i.substr(u),i=i.slice(0,u));let o=i.indexOf("?");return o!==-1&&(this.search=i.substr(o),i=i.slice(0,o)),i&&(this.pathname=i),Vt[r]&&
this.hostname&&!this.pathname&&(this.pathname=""),this},ot.prototype.parseHost=function(t){let e=Ir.exec(t);e&&(e=e[0],e!==":"&&(this.port=e.substr(1)),t=t.substr(
0,t.length-e.length)),t&&(this.hostname=t)};var qr=ht({decode:()=>G,encode:()=>q,format:()=>At,parse:()=>wt}),Ur=ht({Any:()=>Re,Cc:()=>be,Cf:()=>Zr,P:()=>Et,S:()=>ve,
Z:()=>Ce}),Re=/[\0-\uD7FF\uE000-\uFFFF]|[\uD800-\uDBFF][\uDC00-\uDFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/,be=/[\0-\x1F\x7F-\x9F]/,
Zr=/[\xAD\u0600-\u0605\u061C\u06DD\u070F\u0890\u0891\u08E2\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF\uFFF9-\uFFFB]|\uD804[\uDCBD\uDCCD]|\uD80D[\uDC30-\uDC3F]|\uD82F[\uDCA0-\uDCA3]|\uD834[\uDD73-\uDD7A]|\uDB40[\uDC01\uDC20-\uDC7F]/,
Et=/[!-#%-\*,-\/:;\?@\[-\]_\{\}\xA1\xA7\xAB\xB6\xB7\xBB\xBF\u037E\u0387\u055A-\u055F\u0589\u058A\u05BE\u05C0\u05C3\u05C6\u05F3\u05F4\u0609\u060A\u060C\u060D\u061B\u061D-\u061F\u066A-\u066D\u06D4\u0700-\u070D\u07F7-\u07F9\u0830-\u083E\u085E\u0964\u0965\u0970\u09FD\u0A76\u0AF0\u0C77\u0C84\u0DF4\u0E4F\u0E5A\u0E5B\u0F04-\u0F12\u0F14\u0F3A-\u0F3D\u0F85\u0FD0-\u0FD4\u0FD9\u0FDA\u104A-\u104F\u10FB\u1360-\u1368\u1400\u166E\u169B\u169C\u16EB-\u16ED\u1735\u1736\u17D4-\u17D6\u17D8-\u17DA\u1800-\u180A\u1944\u1945\u1A1E\u1A1F\u1AA0-\u1AA6\u1AA8-\u1AAD\u1B4E\u1B4F\u1B5A-\u1B60\u1B7D-\u1B7F\u1BFC-\u1BFF\u1C3B-\u1C3F\u1C7E\u1C7F\u1CC0-\u1CC7\u1CD3\u2010-\u2027\u2030-\u2043\u2045-\u2051\u2053-\u205E\u207D\u207E\u208D\u208E\u2308-\u230B\u2329\u232A\u2768-\u2775\u27C5\u27C6\u27E6-\u27EF\u2983-\u2998\u29D8-\u29DB\u29FC\u29FD\u2CF9-\u2CFC\u2CFE\u2CFF\u2D70\u2E00-\u2E2E\u2E30-\u2E4F\u2E52-\u2E5D\u3001-\u3003\u3008-\u3011\u3014-\u301F\u3030\u303D\u30A0\u30FB\uA4FE\uA4FF\uA60D-\uA60F\uA673\uA67E\uA6F2-\uA6F7\uA874-\uA877\uA8CE\uA8CF\uA8F8-\uA8FA\uA8FC\uA92E\uA92F\uA95F\uA9C1-\uA9CD\uA9DE\uA9DF\uAA5C-\uAA5F\uAADE\uAADF\uAAF0\uAAF1\uABEB\uFD3E\uFD3F\uFE10-\uFE19\uFE30-\uFE52\uFE54-\uFE61\uFE63\uFE68\uFE6A\uFE6B\uFF01-\uFF03\uFF05-\uFF0A\uFF0C-\uFF0F\uFF1A\uFF1B\uFF1F\uFF20\uFF3B-\uFF3D\uFF3F\uFF5B\uFF5D\uFF5F-\uFF65]|\uD800[\uDD00-\uDD02\uDF9F\uDFD0]|\uD801\uDD6F|\uD802[\uDC57\uDD1F\uDD3F\uDE50-\uDE58\uDE7F\uDEF0-\uDEF6\uDF39-\uDF3F\uDF99-\uDF9C]|\uD803[\uDD6E\uDEAD\uDED0\uDF55-\uDF59\uDF86-\uDF89]|\uD804[\uDC47-\uDC4D\uDCBB\uDCBC\uDCBE-\uDCC1\uDD40-\uDD43\uDD74\uDD75\uDDC5-\uDDC8\uDDCD\uDDDB\uDDDD-\uDDDF\uDE38-\uDE3D\uDEA9\uDFD4\uDFD5\uDFD7\uDFD8]|\uD805[\uDC4B-\uDC4F\uDC5A\uDC5B\uDC5D\uDCC6\uDDC1-\uDDD7\uDE41-\uDE43\uDE60-\uDE6C\uDEB9\uDF3C-\uDF3E]|\uD806[\uDC3B\uDD44-\uDD46\uDDE2\uDE3F-\uDE46\uDE9A-\uDE9C\uDE9E-\uDEA2\uDF00-\uDF09\uDFE1]|\uD807[\uDC41-\uDC45\uDC70\uDC71\uDEF7\uDEF8\uDF43-\uDF4F\uDFFF]|\uD809[\uDC70-\uDC74]|\uD80B[\uDFF1\uDFF2]|\uD81A[\uDE6E\uDE6F\uDEF5\uDF37-\uDF3B\uDF44]|\uD81B[\uDD6D-\uDD6F\uDE97-\uDE9A\uDFE2]|\uD82F\uDC9F|\uD836[\uDE87-\uDE8B]|\uD839\uDDFF|\uD83A[\uDD5E\uDD5F]/,
ve=/[\$\+<->\^`\|~\xA2-\xA6\xA8\xA9\xAC\xAE-\xB1\xB4\xB8\xD7\xF7\u02C2-\u02C5\u02D2-\u02DF\u02E5-\u02EB\u02ED\u02EF-\u02FF\u0375\u0384\u0385\u03F6\u0482\u058D-\u058F\u0606-\u0608\u060B\u060E\u060F\u06DE\u06E9\u06FD\u06FE\u07F6\u07FE\u07FF\u0888\u09F2\u09F3\u09FA\u09FB\u0AF1\u0B70\u0BF3-\u0BFA\u0C7F\u0D4F\u0D79\u0E3F\u0F01-\u0F03\u0F13\u0F15-\u0F17\u0F1A-\u0F1F\u0F34\u0F36\u0F38\u0FBE-\u0FC5\u0FC7-\u0FCC\u0FCE\u0FCF\u0FD5-\u0FD8\u109E\u109F\u1390-\u1399\u166D\u17DB\u1940\u19DE-\u19FF\u1B61-\u1B6A\u1B74-\u1B7C\u1FBD\u1FBF-\u1FC1\u1FCD-\u1FCF\u1FDD-\u1FDF\u1FED-\u1FEF\u1FFD\u1FFE\u2044\u2052\u207A-\u207C\u208A-\u208C\u20A0-\u20C1\u2100\u2101\u2103-\u2106\u2108\u2109\u2114\u2116-\u2118\u211E-\u2123\u2125\u2127\u2129\u212E\u213A\u213B\u2140-\u2144\u214A-\u214D\u214F\u218A\u218B\u2190-\u2307\u230C-\u2328\u232B-\u2429\u2440-\u244A\u249C-\u24E9\u2500-\u2767\u2794-\u27C4\u27C7-\u27E5\u27F0-\u2982\u2999-\u29D7\u29DC-\u29FB\u29FE-\u2B73\u2B76-\u2BFF\u2CE5-\u2CEA\u2E50\u2E51\u2E80-\u2E99\u2E9B-\u2EF3\u2F00-\u2FD5\u2FF0-\u2FFF\u3004\u3012\u3013\u3020\u3036\u3037\u303E\u303F\u309B\u309C\u3190\u3191\u3196-\u319F\u31C0-\u31E5\u31EF\u3200-\u321E\u322A-\u3247\u3250\u3260-\u327F\u328A-\u32B0\u32C0-\u33FF\u4DC0-\u4DFF\uA490-\uA4C6\uA700-\uA716\uA720\uA721\uA789\uA78A\uA828-\uA82B\uA836-\uA839\uAA77-\uAA79\uAB5B\uAB6A\uAB6B\uFB29\uFBB2-\uFBD2\uFD40-\uFD4F\uFD90\uFD91\uFDC8-\uFDCF\uFDFC-\uFDFF\uFE62\uFE64-\uFE66\uFE69\uFF04\uFF0B\uFF1C-\uFF1E\uFF3E\uFF40\uFF5C\uFF5E\uFFE0-\uFFE6\uFFE8-\uFFEE\uFFFC\uFFFD]|\uD800[\uDD37-\uDD3F\uDD79-\uDD89\uDD8C-\uDD8E\uDD90-\uDD9C\uDDA0\uDDD0-\uDDFC]|\uD802[\uDC77\uDC78\uDEC8]|\uD803[\uDD8E\uDD8F\uDED1-\uDED8]|\uD805\uDF3F|\uD807[\uDFD5-\uDFF1]|\uD81A[\uDF3C-\uDF3F\uDF45]|\uD82F\uDC9C|\uD833[\uDC00-\uDCEF\uDCFA-\uDCFC\uDD00-\uDEB3\uDEBA-\uDED0\uDEE0-\uDEF0\uDF50-\uDFC3]|\uD834[\uDC00-\uDCF5\uDD00-\uDD26\uDD29-\uDD64\uDD6A-\uDD6C\uDD83\uDD84\uDD8C-\uDDA9\uDDAE-\uDDEA\uDE00-\uDE41\uDE45\uDF00-\uDF56]|\uD835[\uDEC1\uDEDB\uDEFB\uDF15\uDF35\uDF4F\uDF6F\uDF89\uDFA9\uDFC3]|\uD836[\uDC00-\uDDFF\uDE37-\uDE3A\uDE6D-\uDE74\uDE76-\uDE83\uDE85\uDE86]|\uD838[\uDD4F\uDEFF]|\uD83B[\uDCAC\uDCB0\uDD2E\uDEF0\uDEF1]|\uD83C[\uDC00-\uDC2B\uDC30-\uDC93\uDCA0-\uDCAE\uDCB1-\uDCBF\uDCC1-\uDCCF\uDCD1-\uDCF5\uDD0D-\uDDAD\uDDE6-\uDE02\uDE10-\uDE3B\uDE40-\uDE48\uDE50\uDE51\uDE60-\uDE65\uDF00-\uDFFF]|\uD83D[\uDC00-\uDED8\uDEDC-\uDEEC\uDEF0-\uDEFC\uDF00-\uDFD9\uDFE0-\uDFEB\uDFF0]|\uD83E[\uDC00-\uDC0B\uDC10-\uDC47\uDC50-\uDC59\uDC60-\uDC87\uDC90-\uDCAD\uDCB0-\uDCBB\uDCC0\uDCC1\uDCD0-\uDCD8\uDD00-\uDE57\uDE60-\uDE6D\uDE70-\uDE7C\uDE80-\uDE8A\uDE8E-\uDEC6\uDEC8\uDECD-\uDEDC\uDEDF-\uDEEA\uDEEF-\uDEF8\uDF00-\uDF92\uDF94-\uDFEF\uDFFA]/,
Ce=/[ \xA0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]/,Nr=[8364,0,8218,402,8222,8230,8224,8225,710,8240,352,8249,338,0,381,0,0,8216,8217,8220,8221,8226,8211,
8212,732,8482,353,8250,339,0,382,376];function Or(t){return t===0||t>=55296&&t<=57343||t>1114111}function Wr(t){return Or(t)?65533:t>=128&&t<=159&&Nr[t-128]||t}
function Pr(t){return t-1>>>0<127||t-160>>>0<55136?String.fromCharCode(t):String.fromCodePoint(Wr(t))}var j=(()=>{let t=new Uint8Array(127),e=0;for(let r=33;r<=
126;r++)r!==34&&r!==36&&r!==92&&(t[r]=e++);return t})();function Xr(t,e,r,n,s,i){let a=t.length,u=i*90,o=0,l=()=>{let x=j[t.charCodeAt(o++)];return x<i?x:x*91-u+
j[t.charCodeAt(o++)]},f=r-n,h=r+s,d=new Int32Array(h);d.fill(-1,n,i),d.fill(-1,i+f,h);let p=new Int32Array(h),c=new Int32Array(h);function D(x,E){let w=0,y=E,S=E+
x;for(;y<S;){let T=j[t.charCodeAt(o++)];if(T<89)w+=T,d[y++]=w;else if(T===89){let J=j[t.charCodeAt(o++)]+2;for(;J--;)d[y++]=++w}else{let J=j[t.charCodeAt(o++)];
w+=89+(J<90?J*91+j[t.charCodeAt(o++)]:j[t.charCodeAt(o++)]*8281+j[t.charCodeAt(o++)]*91+j[t.charCodeAt(o++)]),d[y++]=w}}}D(n,0),D(f,i);let m=new Int32Array(s*2),
v=0,b=0;function k(x,E){for(let w=0;w<x;w++){let y=E+w,S=l(),T=l();m[b*2]=S,m[b*2+1]=T,b+=1,p[y]=v;let J=(d[S]<0?c[S]:1)+(d[T]<0?c[T]:1);c[y]=J,v+=J}}k(s-i+n,i+
f),k(i-n,n);let _=new Uint16Array(v),R=0;for(let x=0;x<b;x++)for(let E=0;E<2;E++){let w=m[x*2+E],y=d[w];if(y<0){let S=p[w],T=S+c[w];for(;S<T;)_[R++]=_[S++]}else
_[R++]=y}let C=new Uint16Array(e),A=0;for(;o<a;){let x=j[t.charCodeAt(o++)];x>=i&&(x=x*91-u+j[t.charCodeAt(o++)]);let E=d[x];if(E<0){let w=p[x],y=w+c[x];for(;w<
y;)C[A++]=_[w++]}else C[A++]=E}return C}var Yr=Xr("!}.&u%}'&}*'~!6*)%&,~!J~!J~%L~y<~!R,~~%Lu~~#GD~~#|)1#%}^%}2%+#.##%##%}&%##%'#%##&%#%#'%#&#%#&#'#%%#&#%##%#)%'\
'%&%#%#'%#%%#%%}%%%#%#&(23#%%#&-%0%('1#(##%#'##+%'*.:1}#%#6-+(%'%%#%%%}#L'2351&('%}&/N'(0(/*-%(%%}#'+&T%7.2}#&%&#%#36/5##%&%%#&#%%#))2%%##%&&'0~!#*+&'%1~!%).'3q\
?&%'1~!.##%6(~!+%%%(Gw'rT~!E#<nA%#jZ~!H%(~!42##~!*31&~!G%U~#)5~#`3~!J~!Z~%]~%Y~%C~!q~!u~#kz~%#~!6'~!D~!U~!?~#T~!c%~!G#'~%7|~!G~!J~!G&~#pb~(Df}#%}*&}#%##%##%##&#\
-}&'#'&%#.++}%mI,#,@&(}*%}*'%&##&#%##%}&0}#.},U},%}+%}&%}#%##&}B%(}(%}+%)})%##%#&}&%##%&}<%}>%#%&}*%}(%}9%}/%})%}*%}*%}?&}&%}3%}&*#%})%#%#)}#&#-#+*%E%%'%'#%}#*V\
##&##I}#&&##%&%#&&Qf%%))w/0+&%#(#.%-''''++++7}>%4'',##1,#%#&%##&#'##&#*#9)%&%}#*}%,#+P(%A&%#'&##wSD',9E00#y#@}(+}&%&>~!#~!X}#*}(&&}(&}(,%}%&#+&}#&}I%#%}%)#(},'%\
#*}4%%#%}(''}#/##(##),%-##%%)#&}(.}&%#&}%%}*&#%},&&}&%}#%*'#%})%}D&}&%}-&}6&#&}-,%}#%})-(~+`~,=?~I9'9%~!,#%})%})%}@%}?%}(~!?~#<~#pP~#BG~#=1#%K+~#?#~%;)~#A~#mF1~\
#A'~'X%'~#lR~#N~'N~#r~#m#-~#i'?%#'%~#B%##%,%#~#_%#0%~#]732~,w~2+#:&#%&'0%&>%}#>##F+)#%&&#(+_}4&}-%}(&}@&}O7Fdf0@+/v4}&WU##&/0#&'('B#%}.%}'+#%}#%%&#&%#%##+#&#)#6\
#'#.},%}c%},%#%##%&#&%#&~#>'*-.%##%##%}#%%}%'~#)D1}#%*&~#_%%'(~#S2%'.}#~#=##*'*-%}&'%'##&&~'E%.#&~#M4}%%##&'%#~#O1##%&#'+~#<B%##%%'%+~#;#@%}#&%#&&%#(~#H1}'%'##&\
&~#?A}&'~#D#%32}'&&&&~#[}'(#%}'~#;C})&}%%#%~#=&%,3}%'(#%%~#^'#&&)#%'~#Y%-~#d-%'~#^%%&#&&&}#~#b~2t*&'~&(~&@~0%~e~3}%*''0})&}+~!9##-}#%-hD*)1fC#%/&/fB#40~!+#)*4~!\
+~!K'&:~!/*7~!.#~!H~!L':~%x&~!H#~!*~%1~!I#~!+A~#p'~!F~~#-#~,,(~.Z~!V~%;'B'mq-W~!N~%I%#&&#&}#%},%%}'%}+X#%}#&}(%}'%}<%}#%}%%'}'%}:~![)9@~%>~#UA%-%##&~!C%~!-.9:~!\
1~!-^2/:a~!y,D*J#-5)/4~%23,~#G~!L1~!0X3`~!2+~!!0-~&E~!W~!o,>Y&]~%cZx_&~#O*9#A#'#+I'%#)~!0B*-5A+-((F&*M#)(-7-5+'-3a5Vi~!Y~!?+[)%3),ERHm~!+:D,VG.+)?fB%%*(%)'(#&80\
%1'8`K8?`+'Z#&O&'H5#*9)A%%5&3))0%39+.*7#()&&*=4@**L)<'_&*+..;(#*+)./&0#3)%')-8(4ixD(&.}%,('aI:,)%,k2231T)I'#/-W7,/'Q#.'Y24+h')37</31&83##&0#),H(?'&?/1##%#&&#%''\
-%&&&#(&''&#.-'%#%%(,')*'&#&#'##%(%(#%('#&##%%%%('%#%#%%#%#&%##h>w+v<ayvyvcg.uuhKr}g/v|g>u9i[~>g5uI~=RvdwEg;v/g;uk!!TTSx]@RT!U!#!@VBRUU!'UTe-d0c`e&gSdicedFcrdTa\
qb.kYcAohdYd@a3e+d}dMdtd.aJ#bqcK`dle/e.e'dwdPdodddjbEb}ogd^ofdpduc6j?l%d{drdqc)d7bacOdQ%T#Y)X.sR[yH>6Vyv3[xwLu>vo'!*.[yBacahoj>6Rew3[xqdZa#!a&#^(X-[yG>6Vyu3[xvg\
3sEr|g.u/Ri9db0T#^(Xa)!-[y;>6Vylg4wKs{JwNZt3@3r=c4Z([xlg;wKt!cpq's@v7A'*a(a+!-a#[y<3Dt?3Dt'>6Vym3[xmg9rxsNJwLZt4~?r?db1T#`-!(Xa,!0[yS>6Vz%NuQs.g4wKtnJwNZtS@3r>c\
4Z([y%g;wKtrdga8!a(!#&T*Y-Xa#!a0<or[yc3Dtq>6Vz43[y3JwNZtf@3s!Ju}!%Dti:pm3c_%X#tjB5pkd6q!r]u?voC'*-a.a2!0a&a+[yI3DtI3Ds~3DtH>6Vyw3[xx;:s#~<5pKJwNZtE@3r~d`a)!a2T#\
a.(!+U.X1[yT3Dt`3Dtv>6Vz&3[y&g9rxwzcxstPu.<rAJwLZtT~?r@dZa%!a.&^*Za(/Reu[ya>6Vz23[y1g3sEr}wkg{NuQRg{ci(U#5@b`~,cg#U(2WnH5wugcRh7dX#T(Y,a'Ta!!a,[yZ<]mj>6Vz,3[y+P\
v#5ReZKu+=,%!H}7ABwkaS?Rh:BcW(X#<]mrj:ubv/ARekdg%!(!a.*Ta(Y.X1!#sP>Rl*Dt6[y>>6Vyo3Wf*jOvuumvuRgRJuq*!:9<B@bX~3jVv&v@s@5Re[d/rQt{uAvo&a&a*)a2!,0Wf!3Dt0=Bs'>6Re}3\
[xy~<5s%JwJZt1~Gs)c;&!#2sJkNuXvzq7rxu,Re8dka4!a8(aEZ+a@Y.X1Xa)[yd=Bs(3DtP>6Vz53[y4cX#X&Re:avRe9~<5s&JwJZtQ~Gs*i^rzvdRg+Jv{%!2sbB@bX}kdga,!Za?&^*T1/!a'Dt+[y6>6Vy\
f3Wf%g/u;s4hGu6?Rh-JvZ,!c%#&RoX54Rivj7uyvf8RgTKvZB%*!2sGh<vu5Rgq<=C::9bb~#dZ#T&Ta6Y.X*Dt>[y93Wf)coZ(T,6VyifluvRgC@95@B@bX~/hFu34cC#T,k/unq8w8Q5RkUklwQuzunq8w8Q5\
Rk8d/rJu?v8w9)-&!a0a;a&aIWejg3sEr/h1s<DtDJvyZqY5aws3Jvy!&Wei~Hr1:au5@Bag>23E~5c:Z&bX};kKv?w&unuVu5Rjc;>bs)#~@:Rh.=ay<a]C;b`}Vd6s/t{uAvoaxa()!a,a7%-a#a2Dt,[yF2Wo\
[>6Vyt3[xuNuPRi&NuPwpi#RoWh?vf8Ri%Jv]!%Ri:KvxD!.'2WeAjZu`q9rxu,Re7woeAg-unLq(qA_/*2Wg_g3u5q^9:4E}/jTrxrzv=Wkkd~0UX#^^Xa-a1a5T&a=U1a'*aEa]!a*aPaA-adok[y54Rn>;:p3\
~Dp5g9rpsFNvZqjg3uJp4~<5p0Pw;5qlJwNZt*@3p1Pw:5p/Ou!5p2JvG'!6Vye=<qnJvh_[xhg3v,Rh3kOwOw-sDuev/Re^dha[a%!%!a+#Ta7)-5TaCaO!aka!a)sf[yb2>Rl!9ARiq5E}Qg=ucRkBE|oJrJ_@\
Wk~@Wk{JrJ_@Wk|@WkyJrJ_@Wk}@WkzJvO_[y2g-vMRmiKuYC!)&>Ri;>Ri<@3RkNc](X#@9Rk=g5vuRmhKvDB!+'=]meg3u4Rmgd)#Y'Vz3CARmfd`a+!%T'!+#Ta1Ta6TaM-sTDt9[yA9sYd'%Y#s[[xpj:ueu\
naXRgEjRq,v-vuqdd2'`#6Rev<32@5>:2<E}5xIo9a*X#Y(;5RePJvD_g>vyRgNj8w)v8<wggs:RgXiZt|vjx,hSq3ah!-(~@:Ro/Ou!5RhWj^v(pyw8unRhUdx-UY#^Ua.a3a70!)%UX1TaDa)'omRiRRhE[y:3\
Dsz=Br,>6Vyj3[xkg6ruwjcqsrPw;5r*Ku]D'Zt-@3r(~?r.i[vwv]dU1a--U#`a4(g/vsRhPOu!5RhLj:rmu9Wo!~@:wdh@g/vsRiTjXuvvNr}:RhBj^v(pyw8unRn]dz1UYa'a+^Y(!aETZalaRY.Ta?a4[yDJ\
w1!#qLsW>6Vyrfzq-pLflpwRe|Js>%!Dt@3Dt&Jvy_[xs~HrnjMuwpsw'RecKu+D#'!t<~Grl~?rjg5u-x,gwp{ah!-(~@:Rg~Ou!5Rh'jXuvvNr}:Rh#cW#X/c;&!#2sLi[v7u7RgpJv)(!iLrxu,Re6j7v@s@5\
Se[e7d`aW!Za(a`T.a#!a3!&aDa-!9)Dt_=6s+3[x~~DR|h~DS6avhGun5RkZj3w)v-]mkKunB!&*]kb97R|i<ARk<c:Z(6Vy}Juh'!wziMRoS:F|vkLuauJv5vtvQRh1d='T+Y#VyO~DR|jcF#T'7R|g97R|kJv\
3'!ay<Rj,Jvh&!:ReXcsa6*a+#a#_aIRf9aLRf?c,Z&Rf5Rf7c.Z&Rf;Rf>cQ#%T'p-Rf8Rf=ct#%'(*!,p,Rf4p+Rf6Rf:Rf<d~'Ua%U*^UYa(!a,-!#a4YaTalaEX0a8a<Weo3Dt/3Dsx=Br93Wen~Dr;~<5p<\
JwNZt2@3p=Pw:5p;Ou!5r3c7&!#:p>3Ds}KvGB)_6Vyk2sM=<r7x'eovA(!hFu1ARf}cV#X&@r5j6rvwQa^Rf3c=Za'wkghJv__g;unRggA53B9=b^}%j6uduo5Jq;!(hIv%2Re`Ou4ARe_e%a#^^^Xa&!a*a2!&\
a6YaP!*ad!#a:aE/5Rn?[y@>6Vyp;:pE~DrY~<5pBJwNZt8@3pCh=rt3rWPw:5pAJup_[xoNuPpF9c!#'45pD5ARn)d8#X'X*3@rU72s]h>v<<sSjJpqvewOJq/(!hNw'5ReBk0s2u3w/w'5ReE5@Jq.!a+JQ!&W\
eU23d(#Y&RjG5]jBk!u7w&u0udARjEe#+^^^Ub#!a2/a`Z(agT1!a-a;|@TaG!aS[yV=Re~fow'RguNuPRe?bz#'>RoUWeL>:Cbb|?JwPZtVg6ruRmzJvD'!6Vz(g/vmRh~Jvy_[y(g9voRgyx*cy(#2>Ri2B9b]\
~9kIw9u7rluJu3Rg]dI#a%UY'@=p%CAx.gQZ&RhwwygtRm{x5g_Z'+ABqR9Woa=Bp&dV#^*Xa'!&@o{g4v]Rk;Jv{!%Rk[wkkiA5RkiwwfUB=x,fUuqC&*!>RfTg8v0RfV~ARfSd;rJsAuAv9wR'ae+/aO!a@aza\
/a#[yQ@Wg!2Wemg3sEr0JvB_g>uvReWg2v+Re=KupB_+[y!2AbY~-~Hr2AJwD!(h<~El>h<~El?Kun@+_:9b`}Kg-v/Ri3g;vtwyk_9]k_d=&T#*U.6qh@Ab`|K9:H|CJv[!&3Dtex'fDwC%!Rf[9WlMd[(^X,!a\
%Z06Vz!@WgBg=v~Rgvg,QRe@awd,#Y+jTv|Q~EfWj]uNr|~FRfXdy#Y&^Ua%!aO.!(a)Ua;=!a@aKap!a-,a!Ta]a[rSa]p?[y82sK=Bq~;:p:~<5p8Pw:5p7d'#Y'Wf(;RnRi[u4w&RgJJvG'!6Vyh=<r#ijuuv\
/sIKuYD'ZtG@3p9~Gr&d2#`(g<vtRgFj`u5w&rqpxRf2CJuY!+:wfnTOu!5Rg}jNs1ucv&RfwJvA!&3@q|BDcC#T,k/unq8w8Q5RkTklwQuzunq8w8Q5Rk9dga#!a'!a=#a0!:+Tb*b@aO.a4!aba8aFJv^}?!Vy\
R~Dr<g;u%Rn.~<5p[x'e`wNZtR@3p]Pw:5pZhNvjBp.woe_g5u-r4JwF!%DtO3:ooc7&!#:p^3DtpLuGw(!+%)Dtk6Vz#2sd=<r8d'#Y([y#<x3gJt`w@!)%}MRiowzikRij=]ilxAf3,U(#B2Rf#g0v-Rm[ck{`\
U#]giKv3>)!&6Ri154s,KuGB_%@r68r:dJ|t`#X(9<E|u2@H|rx3gJu?w'!+'1Nu7Reg4=H~+9<wxgY95Rm]xLggZ-`(X}U2:Ri4h<uOawRmsJv__5@bb{jbV~3dka#a'a]!,#a+U=a>b6a3b%!/aKa/)!arwve^\
VyJ;:pR~DpTg3uJpS~<5pOPw;5qmPw:5pNOu!5pQJvG'!6Vyx=<qoJvA!{~Jup!%@qk7Rn/KvyD!}''[xz;>wkh'?Rh,x8gyt`w5D!&),(SgyccRgztJ@3pPB5p#d'(Y#<]mmifubw&RgoJvE&!82s^JvF&!8Rf,\
ADb]~;x=h'rNu]vK!,%'*0RnORh)4Rh*AqQg-vaRnNg;wHwkh'ba~4cE#Ta*x3gctyw@'!+%RnFRnD<4Rn@hFvK5RnCxWg[#`&a0Ua()`1Rm75Rg[c]%X#qi8Rg^NvdRj>BwzgZauwji7Rm6A4wgg]d1#&(*,.0a\
#Rm;Rm<Rm=Rm>Rm?Rm@RmARmBe%#^^^Xaea?aC/b+(,!a+a#!a/!>a&Ta<aKbD!2wphBRnk[yPw}hE|.=Br-3Dtm>6Vy~g6urRf.x,hPrNav!%'RnqRo%Ro#Nu;q[Pw;5r+JwNZtM@3r)d'#Y'Weh;xChL#`&Rnm\
RnoKu}>%(!Rne~Bs-;2wjcussJv+'!aYSO}6@B<5?ba~8LrNvj!.%*ROwungw~ng~:9;Ri^>wtnig;wHRnixDh@|(UZ.x1h@|)!#:2<H|*xHn]#-UX'3Ro)z=iT}6ARns=Bwsn_wpnaRncw]aR(#UXa&Ua*a/=]i\
Pd'#Y&Ro'WnXf{QRm2hNvj]nZd`'T~&1`{|`#9b]{}c:'!#Wl{>@=be}]?cl{{U#:5Abb}Jds#^YaF!a*b4a#a3aPa>&Tb!bH!*a_!Eau?/a&RjY<]gj>6Vz*;:pe~DrZg,QRj1JwNZtX@wihspcJvZ&!VyX9WmO\
Ju|!|N2WmHJvh&!]ht~Bpbcn&T(!#RmQ<s7Nu;padH#X'`+WmJ@>RmKCARhnKup=!)&Wf+:RhqNuPpf9c!#'45pd5AwghpARn(Ls@w!%,)!RmP@Wfe<E|IJva!&WmNg8vsRmLd`*.`#Y'Xa!axRn*]hrA8Rhug5s\
@rXg8u!RmMd8#X'X*3@rV72smdI*#UY&RmICARho~GsgxVgd)Ta'U-Y&Xa!T#RnEWnA@Wffg1uDRi0hFvK5RnBxGnG&#`%owp)@wsf+bX}Ze-*1!a*^^^Ua|!#a.aq&Ya2!a>.a6!a:aO`aJDtL[y`@Wg#>6Vz12\
@wzoYRoZNuPRi!NuPRhzg=ucRi,@=b`{Yg=ucRi-ACJvB!&Sh[ebSh]ebi`wUuFRm4Jw2_[y0JvB!.<Ju(!&SoG}6Shd}6<Ju(!&SoH}6She}6Kur@._g5vHRieJvx!{L2G{Kx6gd'T#?Rh82Wi5cZ#X(g1w)Rm5\
dW-Y(Ta#!a)!#aYa=wnfE=su2>>bU{0j9udv:<svj8uQv-7RgHdE%#^'sq9sp=>Bb_{TJv`!&g/r|snj6v(us5d,#Y(56H}[978H}]Jw5!&g1rushJvB!+j;v{u5?zDhd}6}bj;v{u5?zDhe}6}ce*#`(^^^a[ae\
a!=!a6a*aoXb1a.!aAbL!b>,b'aL!aV@Wf|2Wlg3[y/JwNZt^@3piPw:5pgJunZou3@rsJva&!Vy_g<v~Rm#JvG'!6Vz0=<r{Ju{%!:pj@WfsiXuJu3Rm:JvZ&!WfA~Bph@c4Z&Dtwax5rubx(#:awRk1@d,#Y&R\
fjRfid1#,Y(@Wfp2Wlrg5s@ryKu[@!,'=]ig9wlk?Rk>g5u-rqJvy'!@9RkQcH(T#=>Ri~@<wkj(Wj(KuZB*!&<7rw@9RkRcH(T#=>Ri}@<wkj)Wj)dg(Ta2Xa9X#`-!a*CARhg@@=I}d9x;c~#X%so=<sj>2@@=\
aybb}XjWv0Q~EfEj3vLv;<d,#Y(56H}`978H}_dgaPaFa'a/!#a3Y0a_a;a|!1(a7-[yE3[xt;:pJNvZrrg3uJrvJwNZt=@3pIh=rt3rxPw:5pGOu!5rpJvG'!6Vys=<rz@c4Z&Dt(ax5rtJvZ!&~BpH@wsfNg-v\
aRlNci*U#=<wei<F}a5@Jq.!a*JQ!%@qZ23d(#Y&RjH5]jCk!u7w&u0udARjFd/prq=tyvpaEa(a:.!a1aZ(@@=I}:9wpd%=<sX55w_h}@@=I{t=ay<aU@@=I}T=ay<2@@=I})?C9:9au@9Cb]}DP~=x-fAZ(2Wl\
1=ay<aU@@=I}>5@d##Y+jTv|vV~EfFj]uNpn~FRfGdgaK!Z2&!a8a-Tb({E!acTbM*!a(DtY[yYd'%Y#sl[y*hHvh>Re5x2c{Z}.j4uCvcawRiMd+#X+_x&d!},<5RkX;2Hzw@x,gavfB-!{CcF&T#Roe;RodwWb\
Bg5urRgaKvHC*_6Vz+<4opieuew&Rmq@d]&Y)X,T#X0Rh}<BqP=4qS9:ReMg/ujReNJw0!/<Jui%!bd{kawwnemRelAxUa?a3#*.&UX(Ya+a/RhvRnQ<o}9Wmtd-#Y&RgSRmw9;Rmxay=Rmyg-vaRmuxEhSrNu,v\
-voC!%(aR.a(a7+1Ro1>Ro5CE{A9b]{@;5x#eO{:g;urRi+KrNA!%(Ro3>Ro79;Ri_Ku@>{;&!x%gX|{KunA_+g5QRj/g3u5Rj#g>uERj%wio/xRhS&!,!#^1U}wba{8>>@=be}qC@:D5ba{7Ku+A&!}x?ba}t>>\
@=be}se(aA^^^Uat!b0#{pa+awUazbGa#aLb9bgaWac'a5TbS=Br!d1#`%scp_Jvl!#rT>Re0JvX&!VyN=H{Fcm#U&:pY=ReaJv2&!]h0=]nUJvG'!6Vy|=<r%JrM_=]h2@Wlud'#)U'Wf'b]{i=]h/Jvh!&~BpW\
g=v]RnMx+ny#'Nu;pVwjnu=]nwxJnx,T#`&Reqwjnt=]nvieu9vrRjLLuYwP(#+!th@wih5pX~Gr'g5v/Rh4KunA'!-CARnP@wwiN:Rm_9x'cvw>!|l=<saKvAA!0&3@q}>w^e1bp#&Re2Re3BDx7gH#T|f5H|eK\
uZ>!%(:qNAH{]Jv6!+3B2B9=b^{X<5<B92:E{ZLvhwA(a;a%!igQuyRmad+#Y}m@3Rh5d8#X'X*:AqUAHzmaxwbh<aXRnVcF}RT#Nw&cj#U(BWnug/vsRntdka)(a3+.Zb7aYYan1!bVa@Xa}[y^@b[{G=H{+hFu\
73Rj&Pv#5ReQcK%T#sig1v{Rj'Ku+D#'!t]~Grm~?rkKuMB!01d5#`'Vy.ta3Dtu~Hroc8#'{^45s85AwZbP&!#Rn!wghxWn#KvEA!)&2RlA2RlBx:h|#(T,=]j09Wobz>x]z/@awRoTd+#Y(az]hFhCrm4d,#Y+\
jTv|Q~EfMj]uNr|~FRfOdCa!Xa9_X#@<plJvf!%b`{(9;Rgwc;.!#2x7cw#T|UDb]|T5Ju={(!=@E{&Jv)&!Ab`{'awJvf!~*>>@=be{#KuY>!+&4Ezyi[ugv&RjIdea+T)#UXa&T-T&a!Rh9auRmW=]kLg5vuRn\
+g3u4Rn-Ow6ARn,hHus5xNk?#UX(U~)/g8v0RkD~AwkkF?Ri.OuNBwkkA?Ri/d|a2`a*^UYa.!aBTZaTa'Xa;!(!2!-a#b2[yC>6Vyq3[xr2Wi?g1rusVh%s?DtF~<5rbJs;%!DtBfswKtCj[uvuSsEu3RgVx3o:\
u+wN'*Zt;@3rd~Grh~?rfg8w)Lq)qE&-a%!>bI|`jWv0vV~EfCjTv|vV~Ef@j]uNpn~FRfBcK#T']gWNu7x,k7q4ai(0!hHv8<RhmkMu9vrsBuev/RhlCJvB!,g<v{wchh~@:Rhji[vrv{wchi~@:RhkdS&a5UY#\
Ta!RgPwwiI5BwciI~@:Rh`x'iJvj'!5]iJPu8Bwch]~@:Rhach)U#h3rp]gLh@t|Ax,hTq3ah!-(~@:Ro0Ou!5RhXj^v(pyw8unRhVd|)`,^UYas!a?/a2Z'a^Ta{Tb7Ta(a#!a,Wf&9sZ3DtAadamov=Bqt3[xi\
g8vsRm~>waiL2b`{QJv*_Ouv2qgj<v]v2BqfdR'X*X#Y-@3qr~Gqv~?p6hHv-]glPup5Lq+q?_%*b_{qF{n9b^{rOu4ARhpKvCD!+&~Bqp:5Dbb}nwoiKl&unuTuBv]v+ueunaXRf0=Jvh!0nKufu8v1w&w7q%w&\
uHrz:Rgnj5w,uxDJq/(!hNw'5ReCk0s2u3w/w'5ReFd>Za&!*UaA=<wkgsRnSJv^!%Refifw3vyRgOKu_B'!,<]gkiiu:w&Rh<=C@a^<B57@2F{[<B5@aW:=3away9A5aW=<B=C@a^<B57@2F{Ie-#`(^^^bCara\
.b8aza6!/bZ,!adTbnTbOb+aFaS!aAT9@Wf~2Wli3Dtl2@d,#Y&RfnRfmJwJZtN~GqyJva&!VyMg<v~Rm%iXuJu3Rm9Jv[_=]ih9wlkDRkCd1#`(@Wg>2Wls3cH#T(@<Rj*=>Ri|b~'#23s9h<~El.d'#Y&Dtxi^\
rzvdRl#d*#U%(o|B2s`hJwSaxRmDKv4B&!1:Rmdd5#`'Vx}to~Hq{x'f1v3(!BA5ba|bJv_&!Wfug1v]ReIdO+U/Y#&G}-8wze=Rh{g1v]ReHg/uQRf/by#)ibQwERl/cH#T(@<Rj+=>Ri{cNu+vlax-!(#a0qa9\
<Rii2;;bU{H;x<i=&X#Rk`<4wwi=C9H~8xAI(Y#<azRi@45wXI<B9;5bb~7dL(X#Xa(+!aL6Vy{g5QqOau:5au2@ay547EzbxOcU(UX-T#Ta#:Cbb|A?wjh/b_|SOw6ARgtihr}u7Rhy<d1#T)X1@@=I|~=ay<2@\
@=aybb}Sj3vLv;<d,#Y(56H}A978H}@dGpvs@uAu`vcw9*!aFa+ai%(b!aXa8.a?a[ozWey=sU2@G}Nch&U#Rf_WexKu+D#'!t:~Gr`~?r^j]uNr|~FRg*j^psurwJt|RmcKv)@&!)7Rkv~Br[@wxfO:Rl3co#U'\
6Rezj_q#vIuavjRltwzeyh@vr5JqD0!>aY?C9:9au@9Cb]}9cl#U*5;5<H||jbuus1ucv&Rfvg1v~d/pppzqFr^a--a~!aMat1(hFv;Wiz@@=Izoj5uuv-7Rix~Cw`fk2WlVcZ#X,k)u3vWs@u2]ktg;wEx'fBq(\
_2Wg/jTv|vV~EfoJv]!15x'hzqG!(P~EfU~CRl_j6v(us5x4i-#T(2WmZ?C2F|d>Kq<aj1!*jTqIsBv=Wl`~Cw`fi2WlWj`v0u*~>RlR=c>Z,k#u3vWs@u2]kr<c1Z+jTqIsBv=Wla~Cw`fm2WlXdmb3!a{(arZa\
`bkTa%TbQTa-a9+c'!aM!/[yL=Bqug.w'RifhFvyDRj.g>vgwyk^9]k^Jv3_@WfbAARkhJw2_[x|JvB_wkoIRoKwkoJRoLd'(Y#<]gm=<9<H|yd'%_X#skDtb3awwqkgNulRkgdB#^',9:p'hJwSaxRmEBwVb8@4\
=H|qLu+w50&!)@3qs~?pU>Awwn;;Rn=c:Z'ARn<=<qwKvC@!/&~BqqJv6!&]eVb^z^xRge'/a%+^`#Sge}6<4Rn3=]n0Pw2>Rn8Jw0!&>Rn:>Rn6cY#a7+!a&=<wkaNw~h3z_c5Z{=wjh#=]nLKv^D!&)Vyz=bW|\
swYb<WetcG#T(2wxa@qVx@gD#Y&b^|V5JwG&!5bb|pg/w&RgD@x=kHs=uAvn!a%%/'+RmSRh694Ro`g-vaRmRhHv-]mlxCcS#`&ba~.5cD#Ta)P~=d,#Y(56H{>978H{Dd_#{2^Y%_+qbbb{6g3sERhsbU{?dfa.\
,`a(Xa<!aiX#(55RiG54RiHcI#T'WiU3RiVNvdwtfcRlKNvdd,#Y&RlHRlExQgf.1*^T'X#Sgf}6Wn4=]hfPrk>Rn7Jw0!&>Rn5>Rn9Lunw?&a2!,5<oq@@wqfdRlJj5Q~=d,#Y(~ARfcOuN]fdDKw;ay(}i!547\
E}j?cI#T(@5bV}iCbV}hdv(^^Tb?a40,b##Tbo!a*bR!a<b|a/!aKai!aU[yK=]o^g:v>ReGJwPZtK<7Rh+h<~El,Pv#5ReR@awwxjCg,ulRjDJv6&!]j!z?aQeeg>w=Sh<eeJw;!&axEzOg,Qosc!#*:wkeJ]eJ\
>x'h-u(!%Ro.w~h.zPdNZ(X,Ya![x{;9ReY;wkgxRiF:x?ap#Y&RmUg<s2Rkod]+UY0TZ'!a&A9sw<=bczLNvuw{gqzNhJwSaxRmCKuLay!#&s_Rf-55b^{uJvZa!!c%#(55Ri654wmiu5RiuawLu,vp!+}^%b_}\
Y9;wkgxba}o>A9:=b^}zKuh=a''!3awRk3c*'!#aHRk6c+Z&Rk5Rk4Jv)&!awRjSawd9*`#0?C2@EzMj8u<uJ5RmbjQrquJu3x,k>uq@_+=ayb^|W~ARkEOuN]k@7dhzV^X/X&a-#zRzSb`zXcJzTT#2WkVKvDBz\
W!%FzY9;5bbzWjQrquJu3Jw3%!b`zU=ayb^zQd:#X(T-a!6Vyywxh}=b]{Jg=u1RiAdGp~qHtzv!w(wA+a+a;<!aJaYai'anasb(=azRmV:Cbb{MLq2vb!%')RjuRjrRjtRjqx3jnqCw3!%')Rk(Rk+Rk&Rk)Lq2\
vb!%')Rj{RjxRjzRjwLq2vb!%')RjsRjpRjfRjex3jcqCw3!%')Rk'Rk*RjkRjl9<CbbzfOu4ARhxLq2vb!%')RjyRjvRjhRjgx=joq*uKvb!%')+-Rk.Rk%Rj~Rk-Rk#Rj}x=jdq*uKvb!%')+-Rk,Rk!Rj|Rjm\
RjjRjidAq&qKs@uAv8Aa.'*-a@a&0!aM@a5[y73Dsy3Ds|3Dt):wxgI2sHJwJZt.~Gqxwsf0ikrzt}Rl0Jvy_[xj~HqzKv_A|D!&WfP8axRoVcf,U#k(v]v+ueunaXRf1Ju}'!g8u#Ri=jQw!sCunLprq>!,')~<\
5qeGzq9F{W=c##%s5au:5aU3CBE|;d4#X(D!a&6Vygx(b;#(=]ed?C2F{N<capoq2r[a&!aPa9,'Pw;5s:@@=I|,55w_h|@@=IzcP~=x'fCqB_2Wl2>aU@@=I|1OuNBc1Z+jTqIsBv=Wlc~Cw`fl2WlZ~AcTa%!Z\
+jTqIsBv=Wlb~Cw`fh2WlYk+uNqJsBv=WlSg,u3dca3#UXaMYa)TaB-=cM|7T#<bI}l5@B932:aV2G{BOuNBJq:|M!5Ezt=<B=C@a^<B57@2F{v>cB{/T#=ay<bI{3Jv6!a.6BKq0ah&+!5E}HP~Ef{978BaU@@=\
Iza<7d#.Y#978BaU@@=IzH~AJq0!(@@=IzG978BaU@@=IzFe,aU*Y&^^^bvJb,b:bFad!a,c2Ta>aL.bo6!a#CbTa'T#Re{2Wlh2@G{yg6t~Ro_NvdRfticuRQRllJv3&!x&c|zs@Jw3!%RflwpfkRlpKuL;%(!R\
e<@G|C2GzdhIvuBwgjAg-u0RjAKQB%!(GzZ@G|5NuuRl7d='T+Y#Vy[g<v~Rm!==G|>JvA!)@wma=]m1ifuaw&RmnLs@vT'!|/+[y,g:v>ReTJw1!#qX=x!eC{bLu+wT&)ZtZauq_~Graci&U#F|89:r_Lupvq!.\
)&2RlG8RfaC=x!eF{_h?rpWlmd&'!#X|&]k::xJey#`'T|+<E|&2@H|%dE#(^,g;u.RiEg6vjRiC9xCkA{O|zY#g=ucRmXKs0@!&*@G|m@awRknJuh!,3d(}gY}eJvj!%Rm):Jw3!%Rm+Rm-Ls0w(&!a(a#@b[|6\
cZ#X'7RkxWgAOu4ARn'dH'U#Y*Vz-Wm'CARm}d]*#a%^a*T'aK!a<9bV{PC=p*Jw4!&SgxcbB5r]idw(wBRmF7xFkt#&`(Rm/Rm8E|!JuY_9:Rl5=wrgr2:bbxd@xXfB(a*#T+!.X0X1Ta/a'T&RlDRfL>RlyARl\
9b[z[>RfZ:RlL:RfRwlg/ARl;9;RlxKv,A/!%7s69<74=BA5ba{-8Bde#`a<XaKYa1,a'P~=wxfB2bZ}}?C972@@=I}r8@55B9;5bb}G978B2@@=aybb}3j3vLv;<Jw3&!>Rfk=ayb^}4~Ad1#`*@@=aybb{w2@>\
==<bbz]dx+UY#^UaF!a9!bB'Ya1.!ajXa#%olRhD[y=3Dt#Ov5BrHKuMB%!(Rf^Wep~HrJwkiQjKr|~FRg)Ku+D#'!t5~GrF~?rDdV)UY,Z/_7RkuG{<~BrBg,rlsO:235B@bX}|d?a1!#`(6Vyn5@d##Y+jTv|v\
V~EfIj]uNpn~FRfH7Lq2vb1!a9-978BaU@@=Iz9978BbU}#~AJq0!(@@=Iz8978BaU@@=Iz7~AJQ|}!978BbU}!JvkaK!AdUa21-U#`a+(g/vsRn~Ou!5RPj:rmu9WhOjXuvvNr}:RhAj^v(pyw8unRn[kPr}p|u\
7vwv]RiSBd;pppzq@qHQa?(b.!a.a`@.|xa(hFv;Wiyj5uuv-7Riw~Cw`fg2WlU978BbU|wOuNBJqG!(P~EfD~CRlQcZ#X,k)u3vWs@u2]ksg;wEx'f@q1_2Wg.j]uNpn~FRfqJv]!15x'h{qG!(@@=IzK~CRl^j\
6v(us5x4i,#T(2WmY?C2F{1>Kq<aj1!*jTqIsBv=Wld~Cw`fj2Wl[j`v0u*~>RlT=c>Z,k#u3vWs@u2]kq<c1Z+jTqIsBv=Wle~Cw`fn2Wl]dn1#c(a(b^a2!b/bAT(bj!aDa7bu,a_a{c0!2T0g:v>ReD2@G{42\
@G{5~DpM~<5rc=Bx6i>{RT#RnI@zCx]y]z:2Jv[!zr5Awyk]9]k]dD(Y+X#6Vz.g=wKtgwhaCwgmTWj2Lu,w%_+/[y-B;b^xeg3u3Rj-2@bX{*KrJ<!+'@Wg(g?QRlC@Jv`!%b[zIwsfII}8JQ_@w|kW|=Jv(%!A\
qcOuNBJvEzh!bYzjLs@wP#(0!oy@>RkdJwMZtc3Dtd@BcG#T'9bWxg2@2Fznd*#Y+;2x'c}w<zizixNgwa#Z'U+!/!a'!a+w~g~z6wcn{Rn}wcnzRn|5Rh%=]nJg5vuRmvNvdRlvcprJu}w*az*a#!%.a.'Bot9q\
T]kj@Wg'ay2Gzv@Jv`!%b[zEwsfHI}1;ck#Ux`<Cbbx_Lu+w!a&0*!wko*wwo,So,}6Juqxf!E}PigQuyRm`d3(`#8>Rn%:A5B;bZ~%KvhCa!a2!x>k7#Uxb@b{#xaRk7Jw0!)>wwhlShl}6>wwhmShm}6CJvB!.\
x'hhvj{!!5Bwkhhbaz}x'hivjz~!5Bwkhibaz|xEhTrNu,v-vpD!a%&/)a3a.,%Ro2t[CE{)@3re9b]{%wjo09:rgc:Z&Ro6=<riifuaw&RmoKrNA!%(Ro4>Ro89;Ri`dSaL'UYzxZb)7Rka3xRhT&!,!#^1U}vb\
az{>>@=be}yC@:D5bazzKu+A&!}{?ba}y>>@=be}wxBh[t`u~vJvr!%a!a()a,a0a4RoC=]o;Ju(!%RoGRhdwjh`=]oAg>w#Ro?g5vuRo=NvdRl|Ku]C.!&;RoEJvB!%RoORoMBx'h[v+_?w~h`}~5?w~hd~!xKh\
]oiptu-utv.vp!#%&a30a@a'a+(a/aOp(o~p!RoDJu(!%RoHRhewjha=]oBNvdRl}g>w#Ro@g5vuRo>c[#X']o<CauRoRAd-#Y':RkpauRoQKu]C.!&;RoFJvB!%RoNRoPBx'h]v+_?w~ha}t5?w~he}ue!/UbhY\
acXaW^Tc&a;b:a-c/#b&aja1(!cL+!bKbt!bmcRc9aIc?8[yW3Dtt94Rg`Jv}!&SiRMzBhEebShEMNuPRe>x7gL#TzuwjirRipc<Z&>on;>z=h-MSh.Mwqczx'a7vj&!>Re4@=ResJt__NuPRi*NuPRi)j]uNr|~\
FRfzKrJ>_+@Wfy@Wf]2WocKrJ<!+'@Wg%g/QRl@@Jv`!&awRl<wsfFIzgLu(w*!.*&ShBMwvhIRhI9;RhNx1hK'!#Sn]Mx1hK~0!#:2<H~7cNu+w7D*'1ZtW>Rn1~?rOc:Z&Rn2=<rQ<7wjh&=BSnLMc]#X(6Vz)\
w[b=a!U#9wzgMc3#&(RgMRitRis<x,gKt`ax!&+SioM=BSilMc3#&(RgKRinRimKurB,!&SiQMzBhDebShDM6BJQ!(P~Efx978B2@@=I}WLrJw!!,a*&@G}O@9wkibRid@@x'fKwC!&SlDMSfLMjUv~Q~EfKKv3@\
a+!(hFv-]mpx/hYZ(C5RiWz<o/MwkhY?So/M@x,gbvfB*&!SgEM:SoeeehFu3:Rgbda(,^TZa)X/7Sg[eb:2RgI~BrMC@wgkc:wwkcRerx3h(uUvK!&*,SnOM4Sh*MArRg;wHRh(x=h;rJvPwI!a4',a'0@Wg&=B\
Sh/Mg>w=Rh=g3w*wwgGRgGcW(X#;Sg}M2Gzk@Jv`!&awRl=wsfGIz`dKZ*T'Y-:RhR7RhQg5u-p`j6v(us5d,#Y+~Awkia?RicOuNBwkibba}Ld6p~tyu_vbAa'a+!a/'a3aEa8a!>Sh,ebJv{!&Sh@ebSaReb9;\
SgwebNuPRi(NvdRl)NuPRi'hHu^<Rm^Jvv_@Wl(g;u1Si/ebKu'B&!*Sh?eb@Wl'z@aPeb95Si.ebcpputyvjB)!,&a+0a%ShAMWeK@G}C@WfJ9;RhMwvhH9w{ia}ix,hJvRA1(!zAn[MRhHx1hJ~*!#hFv(BSn[\
MBJQ!(@@=I~'978B2@@=I}2db.Ua<'X}+T#a0XaG2G}E;wkg|wuh!Rh!x,hZu,@)!&So0MVy)C5RiXACJvB!&5RiY5RiZg8w)cG}*T#2@bU}=KsA>(!a.3wkhZba~(x,h^u(A!&(SoCMRhb5Bz=h[eb?w~hb~6x,\
h_u(A!&(SoDMRhc5Bz=h]eb?w~hc~6e)aA1T#T,^^^c-bMb&blcPaP(a/!0!bA=b5c@a(!bfbrc#2afwmhARnjwchORnp2Wlf3DtsNvdRl-2@wpa<]m0bx(#:awRk2@Jw3!%RfhwpfgRlnKQB%!(G{V@G|'NuuRl\
6d='T+Y#VyUg<v~Rl~==G|<Jv+'!aYShC}6@B<5?ba~8@Jw3'!g2QRljhLrpWlOd+#Y'g.w'rIg>w*wgj@g-u0Rj@Lu+wT&)ZtUauq]~GrGci&U#F|39:rELrNvj!.%*RhCwunfw~nf~:9;Ri]>wtnhg;wHRnhx3\
hDs@v~!/+'@Wfr@9RkSNu&Rlo=@<5GzoKs0@_+@Wl+@awRkmJuh!-3d(}pY#qWJvj!%Rm(:Jw3!%Rm,Rm*de&!1U-U#`)Re;@G|.@9Ri82@wjfvRlq=@<5GzpLvOvr!).&2RlF8Rf`C=x!eE{.Jw3_g2QRlkhLrp\
WlPde(!#U{s,UXa*Ta'[y'g:v>ReS;x0PZ&RnlRnn~HrKJw1}f!=x!eB|2w]aP(#Xa&a*Ta.Ua2a7=]iOd'#Y&Ro&WnWg;u.RiDg6vjRiBNvdRlzhNvj]nYJuW_2Wm3x)kFze{9d])!a.!,Y01!#&aC!a3RndC=o\
x~BrC@2b^{pg,rlse7x'ksuq!%Rm.E{xidw(wBRmGx9o+)X#wwo-So-}69:Rl4@xSf@a#XZ'X)X,Ta(/ARl8b[xc>RfY:RlI:RfQwlg.ARl:9;Rlwdn'#^XafaQa1X1TaHTa)@b[{zcZ#X'7RkwWg@Ou4ARn&x)k\
G#{,g7u/RkGdH'U#Y*Vz'Wm&CARm|bx#(A]gUbUzJj9Q~=d,#Y(56H}l978H{U7d,0#U*2>ABb_xZ978BbU{e~AJQ{g!978BbU{hxMh?ad{oUYZ.x1h?{l!#:2<H{mx3n[t{vl!,&a%3Ro(z=iS}6ARnr=Bwsn^w\
vn`Rnbd`*T}B0!#^X'BG{c9b]{a>>@=be}F?JvS!&BG{d7BG}(Bde#`a1X,Ya@!a'P~=wxf@2bZ}I56B2@@=aybb}08@55B9;5bb}<j3vLv;<Jw3&!>Rfg=ayb^}&OuNBKuLA!)a!P~=x#fD{f2@>==<bbzl?C97\
2@@=Ix^d6rSu,v7w*C(0a)a6#B+a%!sQ[y?3Dt%3[xn~<5rLOu!5p@Ku+D#'!t7~GrP~?rNKvlaya7'!h+v-5qMg=t|cd,U#5AAaa5Abb{S@52B5@a[@52B5Gx[iXueu;d<#`a(!/549C;ag>23ExY5@Dah89b^~\
689Jv)!~2b[~1Lv'w(%*!a#bX|aPrmawRe]keu7uhv-q6rxu,q`xTo]/a5aU!bNaDXbi!b-!ao!b<bwA!#5@B932:aV2G|:d-)Y#hJrL>RhG<7@C5<H|_=Cau:5aj5@B932:bJ|ng>vIbs)#?C2F|9jPv0w.vISh\
-MKvUaz(.!9ABbb|[5;5<H|Eg>unwfh;9:4E|YjQsBt|vjx'hYq3!(?C2F|J:2<BaY?C2F|GOu!5x,g|p{ah!-(?C2F|c9:4E|OjXuvvNr}:Rh&i[w*t|cd+U#jJvsu)vsSn~Mkfrmu9p}u7vwv]So!McW#Xa!ax\
5@A5aY:5;5<H|>kJv~vYrquJu3x4ib#T)2@SmZM?C2F|Bj:rmu9@xPhI(a*a#U#`a3-5Abb|L~@:RhK9:4E|0@52B5G|#C::aY?C2F|-:2<BaY?C2F|.5Jvk!a)javYrquJu3x4ia#T)2@SmYM?C2F|HAxPhH(!a\
#U#`a*-5Abb|4~@:RhJ9:4E|R@52B5G|F:2<BaY?C2F|Sc^#Xa2j=Qq5CJvB!-g<v{z;hhM?C2F|Zi[vrv{z;hiM?C2F|XKsA>!a)-g<v{z;h[eb?C2F|]i[vrv{z;h]eb?C2F|^iZu.vix,hZq3ah!.(?C2F|QO\
u!5ShXM:2<BaY?C2F|P",13494,2713,49,25,61),B;(function(t){t[t.VALUE_LENGTH=49152]="VALUE_LENGTH",t[t.FLAG13=8192]="FLAG13",t[t.BRANCH_LENGTH=8064]="BRANCH_LENGTH",
t[t.JUMP_TABLE=127]="JUMP_TABLE",t[t.VALUE_MASK=8191]="VALUE_MASK"})(B||(B={}));function V(t){"@babel/helpers - typeof";return V=typeof Symbol=="function"&&typeof Symbol.
iterator=="symbol"?function(e){return typeof e}:function(e){return e&&typeof Symbol=="function"&&e.constructor===Symbol&&e!==Symbol.prototype?"symbol":typeof e},
V(t)}function Gr(t,e){if(V(t)!="object"||!t)return t;var r=t[Symbol.toPrimitive];if(r!==void 0){var n=r.call(t,e||"default");if(V(n)!="object")return n;throw TypeError(
"@@toPrimitive must return a primitive value.")}return(e==="string"?String:Number)(t)}function Kr(t){var e=Gr(t,"string");return V(e)=="symbol"?e:e+""}function g(t,e,r){
return(e=Kr(e))in t?Object.defineProperty(t,e,{value:r,enumerable:!0,configurable:!0,writable:!0}):t[e]=r,t}var z;(function(t){t[t.AMP=38]="AMP",t[t.NUM=35]="NU\
M",t[t.SEMI=59]="SEMI",t[t.EQUALS=61]="EQUALS",t[t.ZERO=48]="ZERO",t[t.NINE=57]="NINE",t[t.LOWER_A=97]="LOWER_A",t[t.LOWER_X=120]="LOWER_X"})(z||(z={}));var lt=32,
De=21,Hr=2097151,Ft=2047,xe=0;function Vr(t){let e=t>>>De;return e===Ft?xe:e}function Ae(t){return t-z.ZERO>>>0<=9}function Qr(t){return(t|lt)-z.LOWER_A>>>0<=5}
function we(t){return(t|lt)-z.LOWER_A>>>0<=25}function tn(t){return t===z.EQUALS||we(t)||Ae(t)}var Qt;(function(t){t[t.EntityStart=0]="EntityStart",t[t.NumericStart=
1]="NumericStart",t[t.NumericDecimal=2]="NumericDecimal",t[t.NumericHex=3]="NumericHex",t[t.NamedEntity=4]="NamedEntity"})(Qt||(Qt={}));var te;(function(t){t[t.
Legacy=0]="Legacy",t[t.Strict=1]="Strict",t[t.Attribute=2]="Attribute"})(te||(te={}));function en(t,e,r,n){let s=(e&B.BRANCH_LENGTH)>>7,i=e&B.JUMP_TABLE;if(i){if(s===
0)return n===i?r:-1;let o=n-i;if(o>>>0>=s)return-1;let l=t[r+o];return l===0?-1:r+s+l-1&65535}if(s===0)return-1;let a=s+1>>1,u=r+a+s;for(let o=0;o<s;o++){let l=t[r+
(o>>1)]>>((o&1)<<3)&255;if(l===n)return u+t[r+a+o]&65535;if(l>n)return-1}return-1}function ee(t,e,r){return r===1?String.fromCharCode(t[e]&B.VALUE_MASK):r===2?String.
fromCharCode(t[e+1]):String.fromCharCode(t[e+1],t[e+2])}function rn(t,e,r){let n=e+1,s=0,i=n;if(n<r&&(t.charCodeAt(n)|lt)===z.LOWER_X)for(n+=1,i=n;n<r;){let u=t.
charCodeAt(n);if(Ae(u))s=s*16+(u-z.ZERO);else if(Qr(u))s=s*16+((u|lt)-z.LOWER_A+10);else break;n+=1}else for(;n<r;){let u=t.charCodeAt(n)-z.ZERO;if(u>>>0>9)break;
s=s*10+u,n+=1}if(n===i)return 0;n<r&&t.charCodeAt(n)===z.SEMI&&(n+=1),s>1114111&&(s=1114112);let a=n-e;return a>=Ft&&(xe=a,a=Ft),a<<De|s}function nn(t,e,r){let n=Yr,
s=t.indexOf("&");if(s<0)return t;let i=t.length,a=0,u="",o=n[0],l=o&B.JUMP_TABLE,f=(o&B.BRANCH_LENGTH)>>7;do{let h=s+1,d=t.charCodeAt(h),p,c;if(d===z.NUM){let D=rn(
t,h,i);p=Vr(D),e&&p>0&&t.charCodeAt(h+p-1)!==z.SEMI&&(p=0),c=p===0?"":Pr(D&Hr)}else if(we(d)){p=0,c="";let D=d-l,m;if(D>>>0<f){let R=n[1+D];m=R===0?-1:f+R&65535}else
m=-1;let v=0,b=0,k=m<0?0:n[m],_=h+1;t:for(;_<i;){for(;(k&(B.VALUE_LENGTH|B.FLAG13))===0&&(k&B.JUMP_TABLE)!==0;){let x=k&B.JUMP_TABLE,E=(k&B.BRANCH_LENGTH)>>7;if(E===
0){if(t.charCodeAt(_)!==x)break t;m+=1}else{let w=t.charCodeAt(_)-x;if(w>>>0>=E)break t;let y=n[m+1+w];if(y===0)break t;m=m+E+y&65535}if(k=n[m],_+=1,_>=i)break t}
if((k&(B.VALUE_LENGTH|B.FLAG13))===B.FLAG13){let x=(k&B.BRANCH_LENGTH)>>7;if(t.charCodeAt(_)!==(k&B.JUMP_TABLE))break;_+=1;let E=x-1,w=m+1,y=0;for(;y+1<E;y+=2){
let S=n[w];if(t.charCodeAt(_)!==(S&255)||(_+=1,t.charCodeAt(_)!==(S>>8&255)))break t;_+=1,w+=1}if(y<E){if(t.charCodeAt(_)!==(n[w]&255))break;_+=1}m+=1+(x>>1),k=
n[m];continue}let R=k>>>14,C=t.charCodeAt(_);if(R!==0){if(C===z.SEMI){p=_-h+1,c=R===1?String.fromCharCode(k&B.VALUE_MASK):ee(n,m,R);break}if(!e&&(k&B.FLAG13)===
0&&(p=_-h,v=m,b=R),R===1)break}let A=en(n,k,m+(R||1),C);if(A<0)break;m=A,k=n[m],_+=1}if(c===""){let R=k>>>14;R!==0&&!e&&(k&B.FLAG13)===0&&(p=_-h,v=m,b=R),p>0&&(c=
ee(n,v,b))}}else p=0,c="";p===0||r&&d!==z.NUM&&t.charCodeAt(h+p-1)!==z.SEMI&&h+p<i&&tn(t.charCodeAt(h+p))?s=h:(a<s&&(u+=t.slice(a,s)),u+=c,s=a=h+p),t.charCodeAt(
s)!==z.AMP&&(s=t.indexOf("&",s))}while(s>=0);return u+t.slice(a)}function Fe(t){return nn(t,!0,!1)}var sn=ht({arrayReplaceAt:()=>an,asciiTrim:()=>pt,callable:()=>Ee,
escapeHtml:()=>W,escapeRE:()=>_n,fromCodePoint:()=>Q,isMdAsciiPunct:()=>rt,isPunctChar:()=>Be,isPunctCharCode:()=>et,isSpace:()=>F,isValidEntityCode:()=>yt,isWhiteSpace:()=>tt,
lib:()=>mn,normalizeReference:()=>ft,unescapeAll:()=>K,unescapeMd:()=>cn});function Ee(t){let e=function(...r){return Reflect.construct(t,r,new.target&&new.target!==
e?new.target:t)};return Object.defineProperty(e,"name",{value:t.name}),Object.setPrototypeOf(e,t),e.prototype=t.prototype,e}function an(t,e,r){return[].concat(t.
slice(0,e),r,t.slice(e+1))}function yt(t){return!(t>=55296&&t<=57343||t>=64976&&t<=65007||(t&65535)==65535||(t&65535)==65534||t>=0&&t<=8||t===11||t>=14&&t<=31||
t>=127&&t<=159||t>1114111)}function Q(t){if(t>65535){t-=65536;let e=55296+(t>>10),r=56320+(t&1023);return String.fromCharCode(e,r)}return String.fromCharCode(t)}
var ye=/\\([!"#$%&'()*+,\-./:;<=>?@[\\\]^_`{|}~])/g,un=RegExp(`${ye.source}|&([a-z#][a-z0-9]{1,31});`,"gi"),on=/^#((?:x[a-f0-9]{1,8}|[0-9]{1,8}))$/i;function ln(t,e){
if(e.charCodeAt(0)===35&&on.test(e)){let n=e[1].toLowerCase()==="x"?parseInt(e.slice(2),16):parseInt(e.slice(1),10);return yt(n)?Q(n):t}let r=Fe(t);return r===t?
t:r}function cn(t){return t.indexOf("\\")<0?t:t.replace(ye,"$1")}function K(t){return t.indexOf("\\")<0&&t.indexOf("&")<0?t:t.replace(un,function(e,r,n){return r||
ln(e,n)})}var hn=/[&<>"]/,fn=/[&<>"]/g,pn={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;"};function dn(t){return pn[t]}function W(t){return hn.test(t)?t.replace(
fn,dn):t}var gn=/[.?*+^$[\]\\(){}|-]/g;function _n(t){return t.replace(gn,"\\$&")}function F(t){switch(t){case 9:case 32:return!0}return!1}function tt(t){if(t>=
8192&&t<=8202)return!0;switch(t){case 9:case 10:case 11:case 12:case 13:case 32:case 160:case 5760:case 8239:case 8287:case 12288:return!0}return!1}function Be(t){
return Et.test(t)||ve.test(t)}function et(t){return Be(Q(t))}function rt(t){switch(t){case 33:case 34:case 35:case 36:case 37:case 38:case 39:case 40:case 41:case 42:case 43:case 44:case 45:case 46:case 47:case 58:case 59:case 60:case 61:case 62:case 63:case 64:case 91:case 92:case 93:case 94:case 95:case 96:case 123:case 124:case 125:case 126:
return!0;default:return!1}}function ft(t){return t=t.trim().replace(/\s+/g," "),t.toLowerCase().toUpperCase()}function re(t){return t===32||t===9||t===10||t===13}
function pt(t){let e=0;for(;e<t.length&&re(t.charCodeAt(e));e++);let r=t.length-1;for(;r>=e&&re(t.charCodeAt(r));r--);return t.slice(e,r+1)}var mn={mdurl:qr,ucmicro:Ur};
function kn(t,e,r){let n,s,i,a,u=t.posMax,o=t.pos;for(t.pos=e+1,n=1;t.pos<u;){if(i=t.src.charCodeAt(t.pos),i===93&&(n--,n===0)){s=!0;break}if(a=t.pos,t.md.inline.
skipToken(t),i===91){if(a===t.pos-1)n++;else if(r)return t.pos=o,-1}}let l=-1;return s&&(l=t.pos),t.pos=o,l}function Rn(t,e,r){let n,s=e,i={ok:!1,pos:0,str:""};
if(t.charCodeAt(s)===60){for(s++;s<r;){if(n=t.charCodeAt(s),n===10||n===60)return i;if(n===62)return i.pos=s+1,i.str=K(t.slice(e+1,s)),i.ok=!0,i;n===92&&s+1<r?s+=
2:s++}return i}let a=0;for(;s<r&&(n=t.charCodeAt(s),!(n===32||n<32||n===127));)if(n===92&&s+1<r){if(t.charCodeAt(s+1)===32){s++;continue}s+=2}else{if(n===40&&(a++,
a>32))return i;if(n===41){if(a===0)break;a--}s++}return e===s||a!==0||(i.str=K(t.slice(e,s)),i.pos=s,i.ok=!0),i}function bn(t,e,r,n){let s,i=e,a={ok:!1,can_continue:!1,
pos:0,str:"",marker:0};if(n)a.str=n.str,a.marker=n.marker;else{if(i>=r)return a;let u=t.charCodeAt(i);if(u!==34&&u!==39&&u!==40)return a;e++,i++,u===40&&(u=41),
a.marker=u}for(;i<r;){if(s=t.charCodeAt(i),s===a.marker)return a.pos=i+1,a.str+=K(t.slice(e,i)),a.ok=!0,a;if(s===40&&a.marker===41)return a;s===92&&i+1<r&&i++,i++}
return a.can_continue=!0,a.str+=K(t.slice(e,i)),a}var vn=ht({parseLinkDestination:()=>Rn,parseLinkLabel:()=>kn,parseLinkTitle:()=>bn}),P=class{constructor(t,e,r){
g(this,"map",null),g(this,"level",0),g(this,"children",null),g(this,"content",""),g(this,"markup",""),g(this,"info",""),g(this,"block",!1),g(this,"hidden",!1),this.
type=t,this.tag=e,this.attrs=null,this.nesting=r,this.meta=null}attrIndex(t){if(!this.attrs)return-1;let e=this.attrs;for(let r=0,n=e.length;r<n;r++)if(e[r][0]===
t)return r;return-1}attrPush(t){this.attrs?this.attrs.push(t):this.attrs=[t]}attrSet(t,e){let r=this.attrIndex(t),n=[t,e];r<0?this.attrPush(n):this.attrs[r]=n}attrGet(t){
let e=this.attrIndex(t),r=null;return e>=0&&(r=this.attrs[e][1]),r}attrJoin(t,e){let r=this.attrIndex(t);r<0?this.attrPush([t,e]):this.attrs[r][1]=`${this.attrs[r][1]}\
 ${e}`}},nt=class{constructor(){g(this,"__rules__",[]),g(this,"__cache__",null)}__find__(t){for(let e=0;e<this.__rules__.length;e++)if(this.__rules__[e].name===
t)return e;return-1}__compile__(){let t=new Set;this.__rules__.forEach(e=>{e.enabled&&e.alt.forEach(r=>{r&&t.add(r)})}),this.__cache__=Object.create(null),this.
__cache__[""]=[],this.__rules__.forEach(e=>{e.enabled&&this.__cache__[""].push(e.fn)}),t.forEach(e=>{this.__cache__[e]=[],this.__rules__.forEach(r=>{r.enabled&&
r.alt.indexOf(e)>=0&&this.__cache__[e].push(r.fn)})})}at(t,e,r={}){let n=this.__find__(t);if(n===-1)throw Error(`Parser rule not found: ${t}`);this.__rules__[n].
fn=e,this.__rules__[n].alt=r.alt||[],this.__cache__=null}before(t,e,r,n={}){let s=this.__find__(t);if(s===-1)throw Error(`Parser rule not found: ${t}`);this.__rules__.
splice(s,0,{name:e,enabled:!0,fn:r,alt:n.alt||[]}),this.__cache__=null}after(t,e,r,n={}){let s=this.__find__(t);if(s===-1)throw Error(`Parser rule not found: ${t}`);
this.__rules__.splice(s+1,0,{name:e,enabled:!0,fn:r,alt:n.alt||[]}),this.__cache__=null}push(t,e,r={}){this.__rules__.push({name:t,enabled:!0,fn:e,alt:r.alt||[]}),
this.__cache__=null}enable(t,e=!1){Array.isArray(t)||(t=[t]);let r=[];return t.forEach(n=>{let s=this.__find__(n);if(s<0){if(e)return;throw Error(`Rules manager\
: invalid rule name ${n}`)}this.__rules__[s].enabled=!0,r.push(n)}),this.__cache__=null,r}enableOnly(t,e=!1){Array.isArray(t)||(t=[t]),this.__rules__.forEach(r=>{
r.enabled=!1}),this.enable(t,e)}disable(t,e=!1){Array.isArray(t)||(t=[t]);let r=[];return t.forEach(n=>{let s=this.__find__(n);if(s<0){if(e)return;throw Error(`\
Rules manager: invalid rule name ${n}`)}this.__rules__[s].enabled=!1,r.push(n)}),this.__cache__=null,r}getRules(t){return this.__cache__||this.__compile__(),this.
__cache__[t]||[]}},I={};I.code_inline=function(t,e,r,n,s){let i=t[e];return`<code${s.renderAttrs(i)}>${W(i.content)}</code>`},I.code_block=function(t,e,r,n,s){let i=t[e];
return`<pre${s.renderAttrs(i)}><code>${W(t[e].content)}</code></pre>
`},I.fence=function(t,e,r,n,s){let i=t[e],a=i.info?K(i.info).trim():"",u="",o="";if(a){let f=a.split(/(\s+)/g);u=f[0],o=f.slice(2).join("")}let l;if(l=r.highlight&&
r.highlight(i.content,u,o)||W(i.content),l.indexOf("<pre")===0)return l+`
`;if(a){let f=i.attrIndex("class"),h=i.attrs?i.attrs.slice():[];f<0?h.push(["class",`${r.langPrefix}${u}`]):(h[f]=[h[f][0],h[f][1]],h[f][1]+=` ${r.langPrefix}${u}`);
let d={attrs:h};return`<pre><code${s.renderAttrs(d)}>${l}</code></pre>
`}return`<pre><code${s.renderAttrs(i)}>${l}</code></pre>
`},I.image=function(t,e,r,n,s){let i=t[e];return i.attrs[i.attrIndex("alt")][1]=s.renderInlineAsText(i.children,r,n),s.renderToken(t,e,r)},I.hardbreak=function(t,e,r){
return r.xhtmlOut?`<br />
`:`<br>
`},I.softbreak=function(t,e,r){return r.breaks?r.xhtmlOut?`<br />
`:`<br>
`:`
`},I.text=function(t,e){return W(t[e].content)},I.html_block=function(t,e){return t[e].content},I.html_inline=function(t,e){return t[e].content};var ze=class{constructor(){
g(this,"rules",Object.assign({},I))}renderAttrs(t){let e,r,n;if(!t.attrs)return"";for(n="",e=0,r=t.attrs.length;e<r;e++)n+=` ${W(t.attrs[e][0])}="${W(String(t.attrs[e][1]))}\
"`;return n}renderToken(t,e,r){let n=t[e],s="";if(n.hidden)return"";let i=e-1;for(;i>=0&&t[i].hidden&&t[i].nesting===0;)i--;n.block&&n.nesting!==-1&&i>=0&&t[i].
hidden&&t[i].nesting===-1&&(s+=`
`),s+=(n.nesting===-1?"</":"<")+n.tag,s+=this.renderAttrs(n),n.nesting===0&&r.xhtmlOut&&(s+=" /");let a=!1;if(n.block&&(a=!0,n.nesting===1)){let u=e+1;for(;u<t.
length&&t[u].hidden&&t[u].nesting===0;)u++;if(u<t.length){let o=t[u];(o.type==="inline"||o.hidden||o.nesting===-1&&o.tag===n.tag)&&(a=!1)}}return s+=a?`>
`:">",s}renderInline(t,e,r){let n="",s=this.rules;for(let i=0,a=t.length;i<a;i++){let u=t[i].type;s[u]===void 0?n+=this.renderToken(t,i,e):n+=s[u](t,i,e,r,this)}
return n}renderInlineAsText(t,e,r){let n="";for(let s=0,i=t.length;s<i;s++)switch(t[s].type){case"text":case"code_inline":n+=t[s].content;break;case"image":n+=this.
renderInlineAsText(t[s].children,e,r);break;case"html_inline":case"html_block":n+=t[s].content;break;case"softbreak":case"hardbreak":n+=`
`}return n}render(t,e,r){let n="",s=this.rules;for(let i=0,a=t.length;i<a;i++){let u=t[i].type;u==="inline"?n+=this.renderInline(t[i].children,e,r):s[u]===void 0?
n+=this.renderToken(t,i,e):n+=s[u](t,i,e,r,this)}return n}},Se=class{constructor(t,e,r){g(this,"tokens",[]),g(this,"inlineMode",!1),g(this,"Token",P),this.src=t,
this.env=r,this.md=e}},Cn=/\r\n?/g,Dn=/\0/g;function xn(t){let e;e=t.src.replace(Cn,`
`),e=e.replace(Dn,"�"),t.src=e}function An(t){let e;t.inlineMode?(e=new t.Token("inline","",0),e.content=t.src,e.map=[0,1],e.children=[],t.tokens.push(e)):t.md.
block.parse(t.src,t.md,t.env,t.tokens)}function wn(t){let e=t.tokens,r=0;for(let n=0;n<e.length;n++)e[n].type!=="reference_definition"&&(n!==r&&(e[r]=e[n]),r++);
e.length!==r&&(e.length=r)}function Fn(t){let e=t.tokens;for(let r=0,n=e.length;r<n;r++){let s=e[r];s.type==="inline"&&t.md.inline.parse(s.content,t.md,t.env,s.
children)}}function En(t){return/^<a[>\s]/i.test(t)}function yn(t){return/^<\/a\s*>/i.test(t)}function Bn(t){let e=t.tokens;if(t.md.options.linkify)for(let r=0,
n=e.length;r<n;r++){if(e[r].type!=="inline"||!t.md.linkify.test(e[r].content))continue;let s=e[r].children,i=[],a=0;for(let u=s.length-1;u>=0;u--){let o=s[u];if(o.
type==="link_close")for(u--;s[u].level!==o.level&&s[u].type!=="link_open";)u--;else if(o.type==="html_inline"&&(En(o.content)&&a>0&&a--,yn(o.content)&&a++),!(a>
0)&&o.type==="text"&&t.md.linkify.test(o.content)){let l=o.content,f=t.md.linkify.match(l),h=[],d=o.level,p=0;f.length>0&&f[0].index===0&&u>0&&s[u-1].type==="te\
xt_special"&&(f=f.slice(1));for(let c=0;c<f.length;c++){let D=f[c].url,m=t.md.normalizeLink(D);if(!t.md.validateLink(m))continue;let v=f[c].text;v=f[c].schema?f[c].
schema==="mailto:"&&!/^mailto:/i.test(v)?t.md.normalizeLinkText(`mailto:${v}`).replace(/^mailto:/,""):t.md.normalizeLinkText(v):t.md.normalizeLinkText(`http://${v}`).
replace(/^http:\/\//,"");let b=f[c].index;if(b>p){let C=new t.Token("text","",0);C.content=l.slice(p,b),C.level=d,h.push(C)}let k=new t.Token("link_open","a",1);
k.attrs=[["href",m]],k.level=d++,k.markup="linkify",k.info="auto",h.push(k);let _=new t.Token("text","",0);_.content=v,_.level=d,h.push(_);let R=new t.Token("li\
nk_close","a",-1);R.level=--d,R.markup="linkify",R.info="auto",h.push(R),p=f[c].lastIndex}if(p<l.length){let c=new t.Token("text","",0);c.content=l.slice(p),c.level=
d,h.push(c)}i.push({index:u,nodes:h})}}if(i.length>0){let u=s.length;for(let h of i)u+=h.nodes.length-1;let o=Array(u),l=0,f=0;i.reverse();for(let h=0;h<s.length;h++){
let d=i[l];if(d?.index===h){for(let p of d.nodes)o[f++]=p;l++}else o[f++]=s[h]}e[r].children=o}}}var Te=/\+-|\.\.|\?\?\?\?|!!!!|,,|--/,zn=/\((c|tm|r)\)/i,Sn=/\((c|tm|r)\)/gi,
Tn={c:"©",r:"®",tm:"™"};function jn(t,e){return Tn[e.toLowerCase()]}function Jn(t){let e=0;for(let r=t.length-1;r>=0;r--){let n=t[r];n.type==="text"&&!e&&(n.
content=n.content.replace(Sn,jn)),n.type==="link_open"&&n.info==="auto"&&e--,n.type==="link_close"&&n.info==="auto"&&e++}}function In(t){let e=0;for(let r=t.length-
1;r>=0;r--){let n=t[r];n.type==="text"&&!e&&Te.test(n.content)&&(n.content=n.content.replace(/\+-/g,"±").replace(/\.{2,}/g,"…").replace(/([?!])…/g,"$1..").
replace(/([?!]){4,}/g,"$1$1$1").replace(/,{2,}/g,",").replace(/(^|[^-])---(?=[^-]|$)/gm,"$1—").replace(/(^|\s)--(?=\s|$)/gm,"$1–").replace(/(^|[^-\s])--(?=[^-\s]|$)/gm,
"$1–")),n.type==="link_open"&&n.info==="auto"&&e--,n.type==="link_close"&&n.info==="auto"&&e++}}function Ln(t){let e;if(t.md.options.typographer)for(e=t.tokens.
length-1;e>=0;e--)t.tokens[e].type==="inline"&&(zn.test(t.tokens[e].content)&&Jn(t.tokens[e].children),Te.test(t.tokens[e].content)&&In(t.tokens[e].children))}var Mn=/['"]/,
ne=/['"]/g,se="’",$n=1e3;function ie(t,e,r){for(;t.length>r;){let n=t.pop();n.isSingleQuote?e.single=n.prevSameQuoteIdx:e.double=n.prevSameQuoteIdx}}function it(t,e,r,n){
t[e]||(t[e]=[]),t[e].push({pos:r,ch:n})}function qn(t,e){let r="",n=0;e.sort((s,i)=>s.pos-i.pos);for(let s=0;s<e.length;s++){let i=e[s];r+=t.slice(n,i.pos)+i.ch,
n=i.pos+1}return r+t.slice(n)}function Un(t,e){let r,n=[],s={single:-1,double:-1},i={};for(let a=0;a<t.length;a++){let u=t[a],o=t[a].level;for(r=n.length-1;r>=0&&
!(n[r].level<=o);r--);if(ie(n,s,r+1),u.type!=="text")continue;let l=u.content,f=0,h=l.length;t:for(;f<h;){ne.lastIndex=f;let d=ne.exec(l);if(!d)break;let p=!0,c=!0;
f=d.index+1;let D=d[0]==="'",m=32;if(d.index-1>=0)m=l.charCodeAt(d.index-1);else for(r=a-1;r>=0&&t[r].type!=="softbreak"&&t[r].type!=="hardbreak";r--)if(t[r].content){
m=t[r].content.charCodeAt(t[r].content.length-1);break}let v=32;if(f<h)v=l.charCodeAt(f);else for(r=a+1;r<t.length&&t[r].type!=="softbreak"&&t[r].type!=="hardbr\
eak";r++)if(t[r].content){v=t[r].content.charCodeAt(0);break}let b=rt(m)||et(m),k=rt(v)||et(v),_=tt(m),R=tt(v);if(R?p=!1:k&&(_||b||(p=!1)),_?c=!1:b&&(R||k||(c=!1)),
v===34&&d[0]==='"'&&m>=48&&m<=57&&(c=p=!1),p&&c&&(p=b,c=k),!p&&!c)D&&it(i,a,d.index,se);else{if(c&&(r=D?s.single:s.double,r>=0&&n[r].level===o)){let C=n[r],A,x;
D?(A=e.md.options.quotes[2],x=e.md.options.quotes[3]):(A=e.md.options.quotes[0],x=e.md.options.quotes[1]),it(i,a,d.index,x),it(i,C.tokenIdx,C.contentPos,A),ie(n,
s,r);continue t}if(p){if(n.length>=$n)return;n.push({tokenIdx:a,contentPos:d.index,isSingleQuote:D,level:o,prevSameQuoteIdx:D?s.single:s.double}),D?s.single=n.length-
1:s.double=n.length-1}else c&&D&&it(i,a,d.index,se)}}}Object.keys(i).forEach(function(a){let u=Number(a);t[u].content=qn(t[u].content,i[a])})}function Zn(t){if(t.
md.options.typographer)for(let e=t.tokens.length-1;e>=0;e--)t.tokens[e].type==="inline"&&Mn.test(t.tokens[e].content)&&Un(t.tokens[e].children,t)}function Nn(t){
let e,r,n=t.length;for(e=0;e<n;e++)t[e].type==="text_special"&&(t[e].type="text");for(e=r=0;e<n;e++)t[e].type==="text"&&e+1<n&&t[e+1].type==="text"?t[e+1].content=
t[e].content+t[e+1].content:(e!==r&&(t[r]=t[e]),r++);e!==r&&(t.length=r)}function On(t){let e,r,n=t.tokens,s=n.length;for(let i=0;i<s;i++){if(n[i].type!=="inlin\
e")continue;let a=n[i].children,u=a.length;for(e=0;e<u;e++)a[e].type==="text_special"&&(a[e].type="text"),a[e].children&&Nn(a[e].children);for(e=r=0;e<u;e++)a[e].
type==="text"&&e+1<u&&a[e+1].type==="text"?a[e+1].content=a[e].content+a[e+1].content:(e!==r&&(a[r]=a[e]),r++);e!==r&&(a.length=r)}}var kt=[["normalize",xn],["b\
lock",An],["strip_references",wn],["inline",Fn],["linkify",Bn],["replacements",Ln],["smartquotes",Zn],["text_join",On]],je=class{constructor(){g(this,"ruler",new nt),
g(this,"State",Se);for(let t=0;t<kt.length;t++)this.ruler.push(kt[t][0],kt[t][1])}process(t){let e=this.ruler.getRules("");for(let r=0,n=e.length;r<n;r++)e[r](t)}},
Je=class{constructor(t,e,r,n){g(this,"bMarks",[]),g(this,"eMarks",[]),g(this,"tShift",[]),g(this,"sCount",[]),g(this,"bsCount",[]),g(this,"blkIndent",0),g(this,
"line",0),g(this,"lineMax",0),g(this,"tight",!1),g(this,"listIndent",-1),g(this,"parentType","root"),g(this,"level",0),g(this,"Token",P),this.src=t,this.md=e,this.
env=r,this.tokens=n;let s=this.src;for(let i=0,a=0,u=0,o=0,l=s.length,f=!1;a<l;a++){let h=s.charCodeAt(a);if(!f){if(F(h)){u++,h===9?o+=4-o%4:o++;continue}f=!0}(h===
10||a===l-1)&&(h!==10&&a++,this.bMarks.push(i),this.eMarks.push(a),this.tShift.push(u),this.sCount.push(o),this.bsCount.push(0),f=!1,u=0,o=0,i=a+1)}this.bMarks.
push(s.length),this.eMarks.push(s.length),this.tShift.push(0),this.sCount.push(0),this.bsCount.push(0),this.lineMax=this.bMarks.length-1}push(t,e,r){let n=new P(
t,e,r);return n.block=!0,r<0&&this.level--,n.level=this.level,r>0&&this.level++,this.tokens.push(n),n}isEmpty(t){return this.bMarks[t]+this.tShift[t]>=this.eMarks[t]}skipEmptyLines(t){
for(let e=this.lineMax;t<e&&!(this.bMarks[t]+this.tShift[t]<this.eMarks[t]);t++);return t}skipSpaces(t){for(let e=this.src.length;t<e&&F(this.src.charCodeAt(t));t++)
;return t}skipSpacesBack(t,e){if(t<=e)return t;for(;t>e;)if(!F(this.src.charCodeAt(--t)))return t+1;return t}skipChars(t,e){for(let r=this.src.length;t<r&&this.
src.charCodeAt(t)===e;t++);return t}skipCharsBack(t,e,r){if(t<=r)return t;for(;t>r;)if(e!==this.src.charCodeAt(--t))return t+1;return t}getLines(t,e,r,n){if(t>=
e)return"";let s=Array(e-t);for(let i=0,a=t;a<e;a++,i++){let u=0,o=this.bMarks[a],l=o,f;for(f=a+1<e||n?this.eMarks[a]+1:this.eMarks[a];l<f&&u<r;){let h=this.src.
charCodeAt(l);if(F(h))h===9?u+=4-(u+this.bsCount[a])%4:u++;else if(l-o<this.tShift[a])u++;else break;l++}u>r?s[i]=Array(u-r+1).join(" ")+this.src.slice(l,f):s[i]=
this.src.slice(l,f)}return s.join("")}},Wn=65536;function Rt(t,e){let r=t.bMarks[e]+t.tShift[e],n=t.eMarks[e];return t.src.slice(r,n)}function ae(t){let e=[],r=t.
length,n=0,s=t.charCodeAt(n),i=!1,a=0,u="";for(;n<r;)s===124&&(i?(u+=t.substring(a,n-1),a=n):(e.push(u+t.substring(a,n)),u="",a=n+1)),i=s===92,n++,s=t.charCodeAt(
n);return e.push(u+t.substring(a)),e}function Pn(t,e,r,n){if(e+2>r)return!1;let s=e+1;if(t.sCount[s]<t.blkIndent||t.sCount[s]-t.blkIndent>=4)return!1;let i=t.bMarks[s]+
t.tShift[s];if(i>=t.eMarks[s])return!1;let a=t.src.charCodeAt(i++);if(a!==124&&a!==45&&a!==58||i>=t.eMarks[s])return!1;let u=t.src.charCodeAt(i++);if(u!==124&&u!==
45&&u!==58&&!F(u)||a===45&&F(u))return!1;for(;i<t.eMarks[s];){let _=t.src.charCodeAt(i);if(_!==124&&_!==45&&_!==58&&!F(_))return!1;i++}let o=Rt(t,e+1),l=o.split(
"|"),f=[];for(let _=0;_<l.length;_++){let R=l[_].trim();if(!R){if(_===0||_===l.length-1)continue;return!1}if(!/^:?-+:?$/.test(R))return!1;R.charCodeAt(R.length-
1)===58?f.push(R.charCodeAt(0)===58?"center":"right"):R.charCodeAt(0)===58?f.push("left"):f.push("")}if(o=Rt(t,e).trim(),o.indexOf("|")===-1||t.sCount[e]-t.blkIndent>=
4)return!1;l=ae(o),l.length&&l[0]===""&&l.shift(),l.length&&l[l.length-1]===""&&l.pop();let h=l.length;if(h===0||h!==f.length)return!1;if(n)return!0;let d=t.parentType;
t.parentType="table";let p=t.md.block.ruler.getRules("blockquote"),c=t.push("table_open","table",1),D=[e,0];c.map=D;let m=t.push("thead_open","thead",1);m.map=[
e,e+1];let v=t.push("tr_open","tr",1);v.map=[e,e+1];for(let _=0;_<l.length;_++){let R=t.push("th_open","th",1);f[_]&&(R.attrs=[["style",`text-align:${f[_]}`]]);
let C=t.push("inline","",0);C.content=l[_].trim(),C.children=[],t.push("th_close","th",-1)}t.push("tr_close","tr",-1),t.push("thead_close","thead",-1);let b,k=0;
for(s=e+2;s<r&&!(t.sCount[s]<t.blkIndent);s++){let _=!1;for(let C=0,A=p.length;C<A;C++)if(p[C](t,s,r,!0)){_=!0;break}if(_||(o=Rt(t,s).trim(),!o)||t.sCount[s]-t.
blkIndent>=4||(l=ae(o),l.length&&l[0]===""&&l.shift(),l.length&&l[l.length-1]===""&&l.pop(),k+=h-l.length,k>Wn))break;if(s===e+2){let C=t.push("tbody_open","tbo\
dy",1);C.map=b=[e+2,0]}let R=t.push("tr_open","tr",1);R.map=[s,s+1];for(let C=0;C<h;C++){let A=t.push("td_open","td",1);f[C]&&(A.attrs=[["style",`text-align:${f[C]}`]]);
let x=t.push("inline","",0);x.content=l[C]?l[C].trim():"",x.children=[],t.push("td_close","td",-1)}t.push("tr_close","tr",-1)}return b&&(t.push("tbody_close","t\
body",-1),b[1]=s),t.push("table_close","table",-1),D[1]=s,t.parentType=d,t.line=s,!0}function Xn(t,e,r){if(t.sCount[e]-t.blkIndent<4)return!1;let n=e+1,s=n;for(;n<
r;)if(t.isEmpty(n))n++;else if(t.sCount[n]-t.blkIndent>=4)n++,s=n;else break;t.line=s;let i=t.push("code_block","code",0);return i.content=t.getLines(e,s,4+t.blkIndent,
!1)+`
`,i.map=[e,t.line],!0}function Yn(t,e,r,n){let s=t.bMarks[e]+t.tShift[e],i=t.eMarks[e];if(t.sCount[e]-t.blkIndent>=4||s+3>i)return!1;let a=t.src.charCodeAt(s);if(a!==
126&&a!==96)return!1;let u=s;s=t.skipChars(s,a);let o=s-u;if(o<3)return!1;let l=t.src.slice(u,s),f=t.src.slice(s,i);if(a===96&&f.indexOf(String.fromCharCode(a))>=
0)return!1;if(n)return!0;let h=e,d=!1;for(;h++,!(h>=r||(s=u=t.bMarks[h]+t.tShift[h],i=t.eMarks[h],s<i&&t.sCount[h]<t.blkIndent));)if(t.src.charCodeAt(s)===a&&!(t.
sCount[h]-t.blkIndent>=4)&&(s=t.skipChars(s,a),!(s-u<o)&&(s=t.skipSpaces(s),!(s<i)))){d=!0;break}o=t.sCount[e],t.line=h+ +!!d;let p=t.push("fence","code",0);return p.
info=f,p.content=t.getLines(e+1,h,o,!0),p.markup=l,p.map=[e,t.line],!0}function Gn(t,e,r,n){let s=t.bMarks[e]+t.tShift[e],i=t.eMarks[e],a=t.lineMax;if(t.sCount[e]-
t.blkIndent>=4||t.src.charCodeAt(s)!==62)return!1;if(n)return!0;let u=[],o=[],l=[],f=[],h=t.md.block.ruler.getRules("blockquote"),d=t.parentType;t.parentType="b\
lockquote";let p=!1,c;for(c=e;c<r;c++){let k=t.sCount[c]<t.blkIndent;if(s=t.bMarks[c]+t.tShift[c],i=t.eMarks[c],s>=i)break;if(t.src.charCodeAt(s++)===62&&!k){let R=t.
sCount[c]+1,C,A;t.src.charCodeAt(s)===32?(s++,R++,A=!1,C=!0):t.src.charCodeAt(s)===9?(C=!0,(t.bsCount[c]+R)%4==3?(s++,R++,A=!1):A=!0):C=!1;let x=R;for(u.push(t.
bMarks[c]),t.bMarks[c]=s;s<i;){let E=t.src.charCodeAt(s);if(F(E))E===9?x+=4-(x+t.bsCount[c]+ +!!A)%4:x++;else break;s++}p=s>=i,o.push(t.bsCount[c]),t.bsCount[c]=
t.sCount[c]+1+ +!!C,l.push(t.sCount[c]),t.sCount[c]=x-R,f.push(t.tShift[c]),t.tShift[c]=s-t.bMarks[c];continue}if(p)break;let _=!1;for(let R=0,C=h.length;R<C;R++)
if(h[R](t,c,r,!0)){_=!0;break}if(_){t.lineMax=c,t.blkIndent!==0&&(u.push(t.bMarks[c]),o.push(t.bsCount[c]),f.push(t.tShift[c]),l.push(t.sCount[c]),t.sCount[c]-=
t.blkIndent);break}u.push(t.bMarks[c]),o.push(t.bsCount[c]),f.push(t.tShift[c]),l.push(t.sCount[c]),t.sCount[c]=-1}let D=t.blkIndent;t.blkIndent=0;let m=t.push(
"blockquote_open","blockquote",1);m.markup=">";let v=[e,0];m.map=v,t.md.block.tokenize(t,e,c);let b=t.push("blockquote_close","blockquote",-1);b.markup=">",t.lineMax=
a,t.parentType=d,v[1]=t.line;for(let k=0;k<f.length;k++)t.bMarks[k+e]=u[k],t.tShift[k+e]=f[k],t.sCount[k+e]=l[k],t.bsCount[k+e]=o[k];return t.blkIndent=D,!0}function Kn(t,e,r,n){
let s=t.eMarks[e];if(t.sCount[e]-t.blkIndent>=4)return!1;let i=t.bMarks[e]+t.tShift[e],a=t.src.charCodeAt(i++);if(a!==42&&a!==45&&a!==95)return!1;let u=1;for(;i<
s;){let l=t.src.charCodeAt(i++);if(l!==a&&!F(l))return!1;l===a&&u++}if(u<3)return!1;if(n)return!0;t.line=e+1;let o=t.push("hr","hr",0);return o.map=[e,t.line],o.
markup=Array(u+1).join(String.fromCharCode(a)),!0}function ue(t,e){let r=t.eMarks[e],n=t.bMarks[e]+t.tShift[e],s=t.src.charCodeAt(n++);return s!==42&&s!==45&&s!==
43||n<r&&!F(t.src.charCodeAt(n))?-1:n}function oe(t,e){let r=t.bMarks[e]+t.tShift[e],n=t.eMarks[e],s=r;if(s+1>=n)return-1;let i=t.src.charCodeAt(s++);if(i<48||i>
57)return-1;for(;;){if(s>=n)return-1;if(i=t.src.charCodeAt(s++),i>=48&&i<=57){if(s-r>=10)return-1}else{if(i===41||i===46)break;return-1}}return s<n&&(i=t.src.charCodeAt(
s),!F(i))?-1:s}function Hn(t,e){let r=t.level+2;for(let n=e+2,s=t.tokens.length-2;n<s;n++)t.tokens[n].level===r&&t.tokens[n].type==="paragraph_open"&&(t.tokens[n+
2].hidden=!0,t.tokens[n].hidden=!0,n+=2)}function Vn(t,e,r,n){let s,i,a,u,o=e,l=!0;if(t.sCount[o]-t.blkIndent>=4||t.listIndent>=0&&t.sCount[o]-t.listIndent>=4&&
t.sCount[o]<t.blkIndent)return!1;let f=!1;n&&t.parentType==="paragraph"&&t.sCount[o]>=t.blkIndent&&(f=!0);let h,d,p;if((p=oe(t,o))>=0){if(h=!0,a=t.bMarks[o]+t.tShift[o],
d=Number(t.src.slice(a,p-1)),f&&d!==1)return!1}else if((p=ue(t,o))>=0)h=!1;else return!1;if(f&&t.skipSpaces(p)>=t.eMarks[o])return!1;if(n)return!0;let c=t.src.charCodeAt(
p-1),D=t.tokens.length;h?(u=t.push("ordered_list_open","ol",1),d!==1&&(u.attrs=[["start",d]])):u=t.push("bullet_list_open","ul",1);let m=[o,0];u.map=m,u.markup=
String.fromCharCode(c);let v=!1,b=t.md.block.ruler.getRules("list"),k=t.parentType;for(t.parentType="list";o<r;){i=p,s=t.eMarks[o];let _=t.sCount[o]+p-(t.bMarks[o]+
t.tShift[o]),R=_;for(;i<s;){let X=t.src.charCodeAt(i);if(X===9)R+=4-(R+t.bsCount[o])%4;else if(X===32)R++;else break;i++}let C=i,A;A=C>=s?1:R-_,A>4&&(A=1);let x=_+
A;u=t.push("list_item_open","li",1),u.markup=String.fromCharCode(c);let E=[o,0];u.map=E,h&&(u.info=t.src.slice(a,p-1));let w=t.tight,y=t.tShift[o],S=t.sCount[o],
T=t.listIndent;if(t.listIndent=t.blkIndent,t.blkIndent=x,t.tight=!0,t.tShift[o]=C-t.bMarks[o],t.sCount[o]=R,C>=s&&t.isEmpty(o+1)?t.line=Math.min(t.line+2,r):t.md.
block.tokenize(t,o,r),(!t.tight||v)&&(l=!1),v=t.line-o>1&&t.isEmpty(t.line-1),t.blkIndent=t.listIndent,t.listIndent=T,t.tShift[o]=y,t.sCount[o]=S,t.tight=w,u=t.
push("list_item_close","li",-1),u.markup=String.fromCharCode(c),o=t.line,E[1]=o,o>=r||t.sCount[o]<t.blkIndent||t.sCount[o]-t.blkIndent>=4)break;let J=!1;for(let X=0,
or=b.length;X<or;X++)if(b[X](t,o,r,!0)){J=!0;break}if(J)break;if(h){if(p=oe(t,o),p<0)break;a=t.bMarks[o]+t.tShift[o]}else if(p=ue(t,o),p<0)break;if(c!==t.src.charCodeAt(
p-1))break}return u=h?t.push("ordered_list_close","ol",-1):t.push("bullet_list_close","ul",-1),u.markup=String.fromCharCode(c),m[1]=o,t.line=o,t.parentType=k,l&&
Hn(t,D),!0}var bt=999;function Qn(t){let e=t.length;for(let r=0;r<t.length-1;r++){let n=t.charCodeAt(r);if(n<55296||n>56319)continue;let s=t.charCodeAt(r+1);s>=
56320&&s<=57343&&(e--,r++)}return e}function H(t,e){return Math.min(t.eMarks[e]+1,t.src.length)}function at(t,e){let r=t.lineMax;if(e>=r||t.isEmpty(e))return-1;
let n=!1;if(t.sCount[e]-t.blkIndent>3&&(n=!0),t.sCount[e]<0&&(n=!0),!n){let s=t.md.block.ruler.getRules("reference"),i=t.parentType;t.parentType="reference";let a=!1;
for(let u=0,o=s.length;u<o;u++)if(s[u](t,e,r,!0)){a=!0;break}if(t.parentType=i,a)return-1}return t.bMarks[e]+t.tShift[e]}function ts(t,e,r,n){let s=t.src,i=t.bMarks[e]+
t.tShift[e],a=e+1;if(t.sCount[e]-t.blkIndent>=4||s.charCodeAt(i)!==91)return!1;let u=H(t,e),o="",l=-1,f=++i;for(;i<u;){if(o.length+i-f>bt*2)return!1;let C=s.charCodeAt(
i);if(C===91)return!1;if(C===93){l=i;break}if(C===92&&(C=s.charCodeAt(++i)),C===10&&i<u){let A=at(t,a);if(A<0)return!1;o+=s.slice(f,u),i=f=A,u=H(t,a++)}else i++}
if(l<0||s.charCodeAt(l+1)!==58||(o+=s.slice(f,l),o.length>bt&&Qn(o)>bt))return!1;for(i=l+2;i<u;){let C=s.charCodeAt(i);if(C===10){let A=at(t,a);if(A<0)break;i=A,
u=H(t,a++)}else if(F(C))i++;else break}let h=t.md.helpers.parseLinkDestination(s,i,u);if(!h.ok)return!1;let d=t.md.normalizeLink(h.str);if(!t.md.validateLink(d))
return!1;i=h.pos;let p=i,c=u,D=a;for(;i<u;){let C=s.charCodeAt(i);if(C===10){let A=at(t,a);if(A<0)break;i=A,u=H(t,a++)}else if(F(C))i++;else break}let m=i,v=t.md.
helpers.parseLinkTitle(s,i,u);for(;v.can_continue;){let C=at(t,a);if(C<0)break;i=C,u=H(t,a++),v=t.md.helpers.parseLinkTitle(s,i,u,v)}let b;for(m!==p&&v.ok?(b=v.
str,i=v.pos):(b="",i=p,u=c,a=D);i<u&&F(s.charCodeAt(i));)i++;if(i<u&&s.charCodeAt(i)!==10&&b)for(b="",i=p,u=c,a=D;i<u&&F(s.charCodeAt(i));)i++;if(i<u&&s.charCodeAt(
i)!==10)return!1;let k=ft(o);if(!k)return!1;if(n)return!0;t.env.references===void 0&&(t.env.references={}),t.env.references[k]===void 0&&(t.env.references[k]={title:b,
href:d});let _=t.push("reference_definition","",0);_.map=[e,a],_.hidden=!0;let R=Object.create(null);return R.label=k,_.meta=R,t.line=a,!0}var es="address.artic\
le.aside.base.basefont.blockquote.body.caption.center.col.colgroup.dd.details.dialog.dir.div.dl.dt.fieldset.figcaption.figure.footer.form.frame.frameset.h1.h2.h\
3.h4.h5.h6.head.header.hr.html.iframe.legend.li.link.main.menu.menuitem.nav.noframes.ol.optgroup.option.p.param.search.section.summary.table.tbody.td.tfoot.th.t\
head.title.tr.track.ul".split("."),Ie=`<[A-Za-z][A-Za-z0-9\\-]*(?:\\s+[a-zA-Z_:][a-zA-Z0-9:._-]*(?:\\s*=\\s*(?:[^"'=<>\`\\x00-\\x20]+|'[^']*'|"[^"]*"))?)*\\s*\\/?>`,
Le="<\\/[A-Za-z][A-Za-z0-9\\-]*\\s*>";RegExp(`^(?:${Ie}|${Le}|<!---?>|<!--(?:[^-]|-[^-]|--[^>])*-->|<[?][\\s\\S]*?[?]>|<![A-Za-z][^>]*>|<!\\[CDATA\\[[\\s\\S]*?\\]\\]>)`);
var Me=RegExp(`^(?:${Ie}|${Le})`),O=[[/^<(script|pre|style|textarea)(?=(\s|>|$))/i,/<\/(script|pre|style|textarea)>/i,!0],[/^<!--/,/-->/,!0],[/^<\?/,/\?>/,!0],[
/^<![A-Za-z]/,/>/,!0],[/^<!\[CDATA\[/,/\]\]>/,!0],[RegExp(`^</?(${es.join("|")})(?=(\\s|/?>|$))`,"i"),/^$/,!0],[RegExp(`${Me.source}\\s*$`),/^$/,!1]];function rs(t,e,r,n){
let s=t.bMarks[e]+t.tShift[e],i=t.eMarks[e];if(t.sCount[e]-t.blkIndent>=4||!t.md.options.html||t.src.charCodeAt(s)!==60)return!1;let a=t.src.slice(s,i),u=0;for(;u<
O.length&&!O[u][0].test(a);u++);if(u===O.length)return!1;if(n)return O[u][2];let o=e+1,l=O[u][1].test("");if(!O[u][1].test(a)){for(;o<r&&!(t.sCount[o]<t.blkIndent&&
(l||!t.isEmpty(o)));o++)if(s=t.bMarks[o]+t.tShift[o],i=t.eMarks[o],a=t.src.slice(s,i),O[u][1].test(a)){a.length!==0&&o++;break}}t.line=o;let f=t.push("html_bloc\
k","",0);return f.map=[e,o],f.content=t.getLines(e,o,t.blkIndent,!0),!0}function ns(t,e,r,n){let s=t.bMarks[e]+t.tShift[e],i=t.eMarks[e];if(t.sCount[e]-t.blkIndent>=
4)return!1;let a=t.src.charCodeAt(s);if(a!==35||s>=i)return!1;let u=1;for(a=t.src.charCodeAt(++s);a===35&&s<i&&u<=6;)u++,a=t.src.charCodeAt(++s);if(u>6||s<i&&!F(
a))return!1;if(n)return!0;i=t.skipSpacesBack(i,s);let o=t.skipCharsBack(i,35,s);o>s&&F(t.src.charCodeAt(o-1))&&(i=o),t.line=e+1;let l=t.push("heading_open",`h${u}`,
1);l.markup="########".slice(0,u),l.map=[e,t.line];let f=t.push("inline","",0);f.content=pt(t.src.slice(s,i)),f.map=[e,t.line],f.children=[];let h=t.push("headi\
ng_close",`h${u}`,-1);return h.markup="########".slice(0,u),!0}function ss(t,e,r){let n=t.md.block.ruler.getRules("paragraph");if(t.sCount[e]-t.blkIndent>=4)return!1;
let s=t.parentType;t.parentType="paragraph";let i=0,a,u=e+1;for(;u<r&&!t.isEmpty(u);u++){if(t.sCount[u]-t.blkIndent>3)continue;if(t.sCount[u]>=t.blkIndent){let p=t.
bMarks[u]+t.tShift[u],c=t.eMarks[u];if(p<c&&(a=t.src.charCodeAt(p),(a===45||a===61)&&(p=t.skipChars(p,a),p=t.skipSpaces(p),p>=c))){i=a===61?1:2;break}}if(t.sCount[u]<
0)continue;let d=!1;for(let p=0,c=n.length;p<c;p++)if(n[p](t,u,r,!0)){d=!0;break}if(d)break}if(!i)return t.parentType=s,!1;let o=pt(t.getLines(e,u,t.blkIndent,!1));
t.line=u+1;let l=t.push("heading_open",`h${i}`,1);l.markup=String.fromCharCode(a),l.map=[e,t.line];let f=t.push("inline","",0);f.content=o,f.map=[e,t.line-1],f.
children=[];let h=t.push("heading_close",`h${i}`,-1);return h.markup=String.fromCharCode(a),t.parentType=s,!0}function is(t,e,r){let n=t.md.block.ruler.getRules(
"paragraph"),s=t.parentType,i=e+1;for(t.parentType="paragraph";i<r&&!t.isEmpty(i);i++){if(t.sCount[i]-t.blkIndent>3||t.sCount[i]<0)continue;let l=!1;for(let f=0,
h=n.length;f<h;f++)if(n[f](t,i,r,!0)){l=!0;break}if(l)break}let a=pt(t.getLines(e,i,t.blkIndent,!1));t.line=i;let u=t.push("paragraph_open","p",1);u.map=[e,t.line];
let o=t.push("inline","",0);return o.content=a,o.map=[e,t.line],o.children=[],t.push("paragraph_close","p",-1),t.parentType=s,!0}var ut=[["table",Pn,["paragraph",
"reference"]],["code",Xn],["fence",Yn,["paragraph","reference","blockquote","list"]],["blockquote",Gn,["paragraph","reference","blockquote","list"]],["hr",Kn,["\
paragraph","reference","blockquote","list"]],["list",Vn,["paragraph","reference","blockquote"]],["reference",ts],["html_block",rs,["paragraph","reference","bloc\
kquote"]],["heading",ns,["paragraph","reference","blockquote"]],["lheading",ss],["paragraph",is]],$e=class{constructor(){g(this,"ruler",new nt),g(this,"State",Je);
for(let t=0;t<ut.length;t++)this.ruler.push(ut[t][0],ut[t][1],{alt:(ut[t][2]||[]).slice()})}tokenize(t,e,r){let n=this.ruler.getRules(""),s=n.length,i=t.md.options.
maxNesting,a=e,u=!1;for(;a<r&&(t.line=a=t.skipEmptyLines(a),!(a>=r||t.sCount[a]<t.blkIndent));){if(t.level>=i){t.line=r;break}let o=t.line,l=!1;for(let f=0;f<s;f++)
if(l=n[f](t,a,r,!1),l){if(o>=t.line)throw Error("block rule didn't increment state.line");break}if(!l)throw Error("none of the block rules matched");t.tight=!u,
t.isEmpty(t.line-1)&&(u=!0),a=t.line,a<r&&t.isEmpty(a)&&(u=!0,a++,t.line=a)}}parse(t,e,r,n){if(!t)return;let s=new this.State(t,e,r,n);this.tokenize(s,s.line,s.
lineMax)}},qe=class{constructor(t,e,r,n){g(this,"pos",0),g(this,"level",0),g(this,"pending",""),g(this,"pendingLevel",0),g(this,"cache",{}),g(this,"backticks",{}),
g(this,"backticksScanned",!1),g(this,"skipHtmlSpecial",!1),g(this,"linkLevel",0),g(this,"delimiters",[]),g(this,"_prev_delimiters",[]),g(this,"Token",P),this.src=
t,this.env=r,this.md=e,this.tokens=n,this.tokens_meta=Array(n.length),this.posMax=this.src.length}pushPending(){let t=new P("text","",0);return t.content=this.pending,
t.level=this.pendingLevel,this.tokens.push(t),this.pending="",t}push(t,e,r){this.pending&&this.pushPending();let n=new P(t,e,r),s;return r<0&&(this.level--,this.
delimiters=this._prev_delimiters.pop()),n.level=this.level,r>0&&(this.level++,this._prev_delimiters.push(this.delimiters),this.delimiters=[],s={delimiters:this.
delimiters}),this.pendingLevel=this.level,this.tokens.push(n),this.tokens_meta.push(s),n}scanDelims(t,e){let r=this.posMax,n=this.src.charCodeAt(t),s;if(t===0)s=
32;else if(t===1)s=this.src.charCodeAt(0),(s&63488)==55296&&(s=65533);else if(s=this.src.charCodeAt(t-1),(s&64512)==56320){let c=this.src.charCodeAt(t-2);s=(c&64512)==
55296?65536+(c-55296<<10)+(s-56320):65533}else(s&64512)==55296&&(s=65533);let i=t;for(;i<r&&this.src.charCodeAt(i)===n;)i++;let a=i-t,u=i<r?this.src.charCodeAt(
i):32;if((u&64512)==55296){let c=this.src.charCodeAt(i+1);u=(c&64512)==56320?65536+(u-55296<<10)+(c-56320):65533}else(u&64512)==56320&&(u=65533);let o=rt(s)||et(
s),l=rt(u)||et(u),f=tt(s),h=tt(u),d=!h&&(!l||f||o),p=!f&&(!o||h||l);return{can_open:d&&(e||!p||o),can_close:p&&(e||!d||l),length:a}}};function as(t){switch(t){case 10:case 33:case 35:case 36:case 37:case 38:case 42:case 43:case 45:case 58:case 60:case 61:case 62:case 64:case 91:case 92:case 93:case 94:case 95:case 96:case 123:case 125:case 126:
return!0;default:return!1}}function us(t,e){let r=t.pos;for(;r<t.posMax&&!as(t.src.charCodeAt(r));)r++;return r!==t.pos&&(e||(t.pending+=t.src.slice(t.pos,r)),t.
pos=r,!0)}function os(t){return t>=65&&t<=90||t>=97&&t<=122}function ls(t){return t>=65&&t<=90||t>=97&&t<=122||t>=48&&t<=57||t===43||t===45||t===46}function cs(t,e){
if(!t.md.options.linkify||t.linkLevel>0)return!1;let r=t.pos,n=t.posMax;if(r+3>n||t.src.charCodeAt(r)!==58||t.src.charCodeAt(r+1)!==47||t.src.charCodeAt(r+2)!==
47)return!1;let s=r-Math.min(10,t.pending.length,r),i=r;for(;i>s&&ls(t.src.charCodeAt(i-1));)i--;if(i===r||!os(t.src.charCodeAt(i)))return!1;let a=r-i,u=t.md.linkify.
matchAtStart(t.src.slice(i));if(!u)return!1;let o=u.url;if(o.length<=a)return!1;let l=o.length;for(;l>0&&o.charCodeAt(l-1)===42;)l--;l!==o.length&&(o=o.slice(0,
l));let f=t.md.normalizeLink(o);if(!t.md.validateLink(f))return!1;if(!e){t.pending=t.pending.slice(0,-a);let h=t.push("link_open","a",1);h.attrs=[["href",f]],h.
markup="linkify",h.info="auto";let d=t.push("text","",0);d.content=t.md.normalizeLinkText(o);let p=t.push("link_close","a",-1);p.markup="linkify",p.info="auto"}
return t.pos+=o.length-a,!0}function hs(t,e){let r=t.pos;if(t.src.charCodeAt(r)!==10)return!1;let n=t.pending.length-1,s=t.posMax;if(!e)if(n>=0&&t.pending.charCodeAt(
n)===32)if(n>=1&&t.pending.charCodeAt(n-1)===32){let i=n-1;for(;i>=1&&t.pending.charCodeAt(i-1)===32;)i--;t.pending=t.pending.slice(0,i),t.push("hardbreak","br",
0)}else t.pending=t.pending.slice(0,-1),t.push("softbreak","br",0);else t.push("softbreak","br",0);for(r++;r<s&&F(t.src.charCodeAt(r));)r++;return t.pos=r,!0}var Bt=[];
for(let t=0;t<256;t++)Bt.push(0);"\\!\"#$%&'()*+,./:;<=>?@[]^_`{|}~-".split("").forEach(function(t){Bt[t.charCodeAt(0)]=1});function fs(t,e){let r=t.pos,n=t.posMax;
if(t.src.charCodeAt(r)!==92||(r++,r>=n))return!1;let s=t.src.charCodeAt(r);if(s===10){for(e||t.push("hardbreak","br",0),r++;r<n&&(s=t.src.charCodeAt(r),F(s));)r++;
return t.pos=r,!0}if(s===32){if(!e){let u=t.push("text_special","",0);u.content="\\",u.markup="\\",u.info="escape"}return t.pos=r,!0}let i=t.src[r];if(s>=55296&&
s<=56319&&r+1<n){let u=t.src.charCodeAt(r+1);u>=56320&&u<=57343&&(i+=t.src[r+1],r++)}let a="\\"+i;if(!e){let u=t.push("text_special","",0);u.content=s<256&&Bt[s]!==
0?i:a,u.markup=a,u.info="escape"}return t.pos=r+1,!0}function ps(t){let e={},r=0;for(;(r=t.indexOf("`",r))!==-1;){let n=r;for(;t.charCodeAt(++r)===96;);e[r-n]=n}
return e}function ds(t,e){var r;let n=t.pos;if(t.src.charCodeAt(n)!==96)return!1;let s=t.posMax,i=n+1;for(;i<s&&t.src.charCodeAt(i)===96;)i++;let a=t.src.slice(
n,i),u=a.length;if(t.backticksScanned||(t.backticks=ps(t.src),t.backticksScanned=!0),((r=t.backticks[u])==null?-1:r)>=i){let o=i,l;for(;(l=t.src.indexOf("`",o))!==
-1&&l<s;){for(o=l+1;t.src.charCodeAt(o)===96;)o++;if(o>s)break;if(o-l===u){if(!e){let f=t.push("code_inline","code",0);f.markup=a;let h=t.src.slice(i,l).replace(
/\n/g," ");h.startsWith(" ")&&h.endsWith(" ")&&/[^ ]/.test(h)&&(h=h.slice(1,-1)),f.content=h}return t.pos=o,!0}}}return e||(t.pending+=a),t.pos=i,!0}function gs(t,e){
let r=t.pos,n=t.src.charCodeAt(r);if(e||n!==126)return!1;let s=t.scanDelims(t.pos,!0),i=s.length,a=String.fromCharCode(n);if(i<2)return!1;let u;i%2&&(u=t.push("\
text","",0),u.content=a,i--);for(let o=0;o<i;o+=2)u=t.push("text","",0),u.content=a+a,t.delimiters.push({marker:n,length:0,token:t.tokens.length-1,end:-1,open:s.
can_open,close:s.can_close});return t.pos+=s.length,!0}function le(t,e){let r,n=[],s=e.length;for(let i=0;i<s;i++){let a=e[i];if(a.marker!==126||a.end===-1)continue;
let u=e[a.end];r=t.tokens[a.token],r.type="s_open",r.tag="s",r.nesting=1,r.markup="~~",r.content="",r=t.tokens[u.token],r.type="s_close",r.tag="s",r.nesting=-1,
r.markup="~~",r.content="",t.tokens[u.token-1].type==="text"&&t.tokens[u.token-1].content==="~"&&n.push(u.token-1)}for(;n.length;){let i=n.pop(),a=i+1;for(;a<t.
tokens.length&&t.tokens[a].type==="s_close";)a++;a--,i!==a&&(r=t.tokens[a],t.tokens[a]=t.tokens[i],t.tokens[i]=r)}}function _s(t){let e=t.tokens_meta,r=t.tokens_meta.
length;le(t,t.delimiters);for(let s=0;s<r;s++){var n;let i=(n=e[s])==null?void 0:n.delimiters;i&&le(t,i)}}var Ue={tokenize:gs,postProcess:_s};function ms(t,e){let r=t.
pos,n=t.src.charCodeAt(r);if(e||n!==95&&n!==42)return!1;let s=t.scanDelims(t.pos,n===42);for(let i=0;i<s.length;i++){let a=t.push("text","",0);a.content=String.
fromCharCode(n),t.delimiters.push({marker:n,length:s.length,token:t.tokens.length-1,end:-1,open:s.can_open,close:s.can_close})}return t.pos+=s.length,!0}function ce(t,e){
let r=e.length;for(let n=r-1;n>=0;n--){let s=e[n];if(s.marker!==95&&s.marker!==42||s.end===-1)continue;let i=e[s.end],a=n>0&&e[n-1].end===s.end+1&&e[n-1].marker===
s.marker&&e[n-1].token===s.token-1&&e[s.end+1].token===i.token+1,u=String.fromCharCode(s.marker),o=t.tokens[s.token];o.type=a?"strong_open":"em_open",o.tag=a?"s\
trong":"em",o.nesting=1,o.markup=a?u+u:u,o.content="";let l=t.tokens[i.token];l.type=a?"strong_close":"em_close",l.tag=a?"strong":"em",l.nesting=-1,l.markup=a?u+
u:u,l.content="",a&&(t.tokens[e[n-1].token].content="",t.tokens[e[s.end+1].token].content="",n--)}}function ks(t){let e=t.tokens_meta,r=t.tokens_meta.length;ce(
t,t.delimiters);for(let s=0;s<r;s++){var n;let i=(n=e[s])==null?void 0:n.delimiters;i&&ce(t,i)}}var Ze={tokenize:ms,postProcess:ks};function Rs(t,e){let r,n,s,i,
a="",u="",o=t.pos,l=!0;if(t.src.charCodeAt(t.pos)!==91)return!1;let f=t.pos,h=t.posMax,d=t.pos+1,p=t.md.helpers.parseLinkLabel(t,t.pos,!0);if(p<0)return!1;let c=p+
1;if(c<h&&t.src.charCodeAt(c)===40){for(l=!1,c++;c<h&&(r=t.src.charCodeAt(c),F(r)||r===10);c++);if(c>=h)return!1;if(o=c,s=t.md.helpers.parseLinkDestination(t.src,
c,t.posMax),s.ok){for(a=t.md.normalizeLink(s.str),t.md.validateLink(a)?c=s.pos:a="",o=c;c<h&&(r=t.src.charCodeAt(c),F(r)||r===10);c++);if(s=t.md.helpers.parseLinkTitle(
t.src,c,t.posMax),c<h&&o!==c&&s.ok)for(u=s.str,c=s.pos;c<h&&(r=t.src.charCodeAt(c),F(r)||r===10);c++);}(c>=h||t.src.charCodeAt(c)!==41)&&(l=!0),c++}if(l){if(t.env.
references===void 0)return!1;if(c<h&&t.src.charCodeAt(c)===91?(o=c+1,c=t.md.helpers.parseLinkLabel(t,c),c>=0?n=t.src.slice(o,c++):c=p+1):c=p+1,n||(n=t.src.slice(
d,p)),n=ft(n),i=t.env.references[n],!i)return t.pos=f,!1;a=i.href,u=i.title}if(!e){t.pos=d,t.posMax=p;let D=t.push("link_open","a",1),m=[["href",a]];if(D.attrs=
m,u&&m.push(["title",u]),n){let v=Object.create(null);v.label=n,D.meta=v}t.linkLevel++,t.md.inline.tokenize(t),t.linkLevel--,t.push("link_close","a",-1)}return t.
pos=c,t.posMax=h,!0}function bs(t,e){let r,n,s,i,a,u,o,l,f="",h=t.pos,d=t.posMax;if(t.src.charCodeAt(t.pos)!==33||t.src.charCodeAt(t.pos+1)!==91)return!1;let p=t.
pos+2,c=t.md.helpers.parseLinkLabel(t,t.pos+1,!1);if(c<0)return!1;if(i=c+1,i<d&&t.src.charCodeAt(i)===40){for(i++;i<d&&(r=t.src.charCodeAt(i),F(r)||r===10);i++)
;if(i>=d)return!1;for(l=i,u=t.md.helpers.parseLinkDestination(t.src,i,t.posMax),u.ok&&(f=t.md.normalizeLink(u.str),t.md.validateLink(f)?i=u.pos:f=""),l=i;i<d&&(r=
t.src.charCodeAt(i),F(r)||r===10);i++);if(u=t.md.helpers.parseLinkTitle(t.src,i,t.posMax),i<d&&l!==i&&u.ok)for(o=u.str,i=u.pos;i<d&&(r=t.src.charCodeAt(i),F(r)||
r===10);i++);else o="";if(i>=d||t.src.charCodeAt(i)!==41)return t.pos=h,!1;i++}else{if(t.env.references===void 0)return!1;if(i<d&&t.src.charCodeAt(i)===91?(l=i+
1,i=t.md.helpers.parseLinkLabel(t,i),i>=0?s=t.src.slice(l,i++):i=c+1):i=c+1,s||(s=t.src.slice(p,c)),s=ft(s),a=t.env.references[s],!a)return t.pos=h,!1;f=a.href,
o=a.title}if(!e){n=t.src.slice(p,c);let D=[];t.md.inline.parse(n,t.md,t.env,D);let m=t.push("image","img",0),v=[["src",f],["alt",""]];if(m.attrs=v,m.children=D,
m.content=n,o&&v.push(["title",o]),s){let b=Object.create(null);b.label=s,m.meta=b}}return t.pos=i,t.posMax=d,!0}var vs=/^([a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*)$/,
Cs=/^([a-zA-Z][a-zA-Z0-9+.-]{1,31}):([^<>\x00-\x20]*)$/;function Ds(t,e){let r=t.pos;if(t.src.charCodeAt(r)!==60)return!1;let n=t.pos,s=t.posMax;for(;;){if(++r>=
s)return!1;let a=t.src.charCodeAt(r);if(a===60)return!1;if(a===62)break}let i=t.src.slice(n+1,r);if(Cs.test(i)){let a=t.md.normalizeLink(i);if(!t.md.validateLink(
a))return!1;if(!e){let u=t.push("link_open","a",1);u.attrs=[["href",a]],u.markup="autolink",u.info="auto";let o=t.push("text","",0);o.content=t.md.normalizeLinkText(
i);let l=t.push("link_close","a",-1);l.markup="autolink",l.info="auto"}return t.pos+=i.length+2,!0}if(vs.test(i)){let a=t.md.normalizeLink(`mailto:${i}`);if(!t.
md.validateLink(a))return!1;if(!e){let u=t.push("link_open","a",1);u.attrs=[["href",a]],u.markup="autolink",u.info="auto";let o=t.push("text","",0);o.content=t.
md.normalizeLinkText(i);let l=t.push("link_close","a",-1);l.markup="autolink",l.info="auto"}return t.pos+=i.length+2,!0}return!1}function xs(t){return/^<a[>\s]/i.
test(t)}function As(t){return/^<\/a\s*>/i.test(t)}function Ne(t){let e=t|32;return e>=97&&e<=122}function ws(t,e){let r=t.src,n,s;if(r.startsWith("<!--",e)){if(r.
startsWith(">",e+4))return e+5;if(r.startsWith("->",e+4))return e+6;n=e+4,s="-->"}else if(r.startsWith("<![CDATA[",e))n=e+9,s="]]>";else if(r.charCodeAt(e+1)===
63)n=e+2,s="?>";else if(Ne(r.charCodeAt(e+2)))n=e+3,s=">";else return-1;if(t.skipHtmlSpecial)return-1;let i=r.indexOf(s,n);return i<0?(t.skipHtmlSpecial=!0,-1):
i+s.length}function Fs(t,e){if(!t.md.options.html)return!1;let r=t.posMax,n=t.pos;if(t.src.charCodeAt(n)!==60||n+2>=r)return!1;let s,i=t.src.charCodeAt(n+1);if(i===
33||i===63)s=ws(t,n);else if(i===47||Ne(i)){let a=t.src.slice(n).match(Me);s=a?n+a[0].length:-1}else return!1;if(s<0)return!1;if(!e){let a=t.push("html_inline",
"",0);a.content=t.src.slice(n,s),xs(a.content)&&t.linkLevel++,As(a.content)&&t.linkLevel--}return t.pos=s,!0}var Es=/^&#((?:x[a-f0-9]{1,6}|[0-9]{1,7}));/i,ys=/^&([a-z][a-z0-9]{1,31});/i;
function Bs(t,e){let r=t.pos,n=t.posMax;if(t.src.charCodeAt(r)!==38||r+1>=n)return!1;if(t.src.charCodeAt(r+1)===35){let s=t.src.slice(r).match(Es);if(s){if(!e){
let i=s[1][0].toLowerCase()==="x"?parseInt(s[1].slice(1),16):parseInt(s[1],10),a=t.push("text_special","",0);a.content=yt(i)?Q(i):Q(65533),a.markup=s[0],a.info=
"entity"}return t.pos+=s[0].length,!0}}else{let s=t.src.slice(r).match(ys);if(s){let i=Fe(s[0]);if(i!==s[0]){if(!e){let a=t.push("text_special","",0);a.content=
i,a.markup=s[0],a.info="entity"}return t.pos+=s[0].length,!0}}}return!1}function he(t){let e={},r=t.length;if(!r)return;let n=0,s=-2,i=[];for(let a=0;a<r;a++){let u=t[a];
if(i.push(0),(t[n].marker!==u.marker||s!==u.token-1)&&(n=a),s=u.token,u.length=u.length||0,!u.close)continue;e.hasOwnProperty(u.marker)||(e[u.marker]=[-1,-1,-1,
-1,-1,-1]);let o=e[u.marker][(u.open?3:0)+u.length%3],l=n-i[n]-1,f=l;for(;l>o;l-=i[l]+1){let h=t[l];if(h.marker===u.marker&&h.open&&h.end<0){let d=!1;if((h.close||
u.open)&&(h.length+u.length)%3==0&&(h.length%3!=0||u.length%3!=0)&&(d=!0),!d){let p=l>0&&!t[l-1].open?i[l-1]+1:0;i[a]=a-l+p,i[l]=p,u.open=!1,h.end=a,h.close=!1,
f=-1,s=-2;break}}}f!==-1&&(e[u.marker][(u.open?3:0)+(u.length||0)%3]=f)}}function zs(t){let e=t.tokens_meta,r=t.tokens_meta.length;he(t.delimiters);for(let s=0;s<
r;s++){var n;let i=(n=e[s])==null?void 0:n.delimiters;i&&he(i)}}function Ss(t){let e,r,n=0,s=t.tokens,i=t.tokens.length;for(e=r=0;e<i;e++)s[e].nesting<0&&n--,s[e].
level=n,s[e].nesting>0&&n++,s[e].type==="text"&&e+1<i&&s[e+1].type==="text"?s[e+1].content=s[e].content+s[e+1].content:(e!==r&&(s[r]=s[e]),r++);e!==r&&(s.length=
r)}var vt=[["text",us],["linkify",cs],["newline",hs],["escape",fs],["backticks",ds],["strikethrough",Ue.tokenize],["emphasis",Ze.tokenize],["link",Rs],["image",
bs],["autolink",Ds],["html_inline",Fs],["entity",Bs]],Ct=[["balance_pairs",zs],["strikethrough",Ue.postProcess],["emphasis",Ze.postProcess],["fragments_join",Ss]],
Oe=class{constructor(){g(this,"ruler",new nt),g(this,"ruler2",new nt),g(this,"State",qe);for(let t=0;t<vt.length;t++)this.ruler.push(vt[t][0],vt[t][1]);for(let t=0;t<
Ct.length;t++)this.ruler2.push(Ct[t][0],Ct[t][1])}skipToken(t){let e=t.pos,r=this.ruler.getRules(""),n=r.length,s=t.md.options.maxNesting,i=t.cache;if(i[e]!==void 0){
t.pos=i[e];return}let a=!1;if(t.level<s){for(let u=0;u<n;u++)if(t.level++,a=r[u](t,!0),t.level--,a){if(e>=t.pos)throw Error("inline rule didn't increment state.\
pos");break}}else t.pos=t.posMax;a||t.pos++,i[e]=t.pos}tokenize(t){let e=this.ruler.getRules(""),r=e.length,n=t.posMax,s=t.md.options.maxNesting;for(;t.pos<n;){
let i=t.pos,a=!1;if(t.level<s){for(let u=0;u<r;u++)if(a=e[u](t,!1),a){if(i>=t.pos)throw Error("inline rule didn't increment state.pos");break}}if(a){if(t.pos>=n)
break}else t.pending+=t.src[t.pos++]}t.pending&&t.pushPending()}parse(t,e,r,n){let s=new this.State(t,e,r,n);this.tokenize(s);let i=this.ruler2.getRules(""),a=i.
length;for(let u=0;u<a;u++)i[u](s)}},Ts=class{constructor(t={}){g(this,"src_Any",Re.source),g(this,"src_Cc",be.source),g(this,"src_Z",Ce.source),g(this,"src_P",
Et.source),g(this,"src_ZPCc",[this.src_Z,this.src_P,this.src_Cc].join("|")),g(this,"src_ZCc",[this.src_Z,this.src_Cc].join("|")),g(this,"cache",{}),g(this,"opts",
{maxLength:1e4,urlAuth:!1,schema_names:[]}),this.opts={...this.opts,...t}}set(t={}){return this.opts={...this.opts,...t},this.cache={},this}escapeRE(t){return t.
replace(/[.?*+^$[\]\\(){}|-]/g,"\\$&")}nestedPairRE(t,e,r=4){let n=this.escapeRE(t),s=this.escapeRE(e),i=`(?:(?!${this.src_ZCc}|${n}|${s}).)`,a=`${n}${i}{0,1000\
}${s}`;for(let u=2;u<=r;u++)a=`${n}(?:${i}|${a}){0,1000}${s}`;return a}get_text_separators(){var t,e;return(e=(t=this.cache).text_separators)==null?t.text_separators=
/[><\uff5c]/:e}get_pseudo_letter(){var t,e;return(e=(t=this.cache).src_pseudo_letter)==null?t.src_pseudo_letter=RegExp(`(?:(?!${this.get_text_separators().source}\
|${this.src_ZPCc})${this.src_Any})`):e}get_ipv4_addr(){var t,e;return(e=(t=this.cache).src_ip4)==null?t.src_ip4=RegExp("(?:(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9\
][0-9]|[0-9])[.]){3}(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9][0-9]|[0-9])"):e}get_ipv6_addr(){var t,e;let r="[0-9A-Fa-f]{1,4}",n=`(?:(?:${r}:${r})|${this.get_ipv4_addr().
source})`;return(e=(t=this.cache).src_ip6_addr)==null?t.src_ip6_addr=RegExp(`(?:(?:${r}:){6}${n}|::(?:${r}:){5}${n}|(?:${r})?::(?:${r}:){4}${n}|(?:(?:${r}:){0,1\
}${r})?::(?:${r}:){3}${n}|(?:(?:${r}:){0,2}${r})?::(?:${r}:){2}${n}|(?:(?:${r}:){0,3}${r})?::${r}:${n}|(?:(?:${r}:){0,4}${r})?::${n}|(?:(?:${r}:){0,5}${r})?::${r}\
|(?:(?:${r}:){0,6}${r})?::)`):e}get_ipv6_url_host(){var t,e;return(e=(t=this.cache).src_ip6_host)==null?t.src_ip6_host=RegExp(`\\[${this.get_ipv6_addr().source}\
\\]`):e}get_ipv6_mail_host(){var t,e;return(e=(t=this.cache).src_ipv6_mail_host)==null?t.src_ipv6_mail_host=RegExp(`\\[IPv6:${this.get_ipv6_addr().source}\\]`):
e}get_auth(){var t,e;return(e=(t=this.cache).src_auth)==null?t.src_auth=RegExp(`(?:(?:(?!${this.src_ZCc}|[@/\\[\\]()]).){1,50}@)?`):e}get_port(){var t,e;return(e=
(t=this.cache).src_port)==null?t.src_port=RegExp("(?::(?:6(?:[0-4]\\d{3}|5(?:[0-4]\\d{2}|5(?:[0-2]\\d|3[0-5])))|[1-5]?\\d{1,4}))?"):e}get_host_terminator(){var t,
e;return(e=(t=this.cache).src_host_terminator)==null?t.src_host_terminator=RegExp(`(?=$|${this.get_text_separators().source}|${this.src_ZPCc})(?!${this.opts["--\
-"]?"-(?!--)|":"-|"}_|:\\d|\\.-|\\.(?!$|${this.src_ZPCc}))`):e}get_path_terminator(){var t,e;return(e=(t=this.cache).src_path_terminator)==null?t.src_path_terminator=
RegExp(`${this.src_ZPCc}|${this.get_text_separators().source}`):e}get_path(){var t,e;return(e=(t=this.cache).src_path)==null?t.src_path=RegExp(`(?:[/?#](?:${this.
nestedPairRE("[","]")}|${this.nestedPairRE("(",")")}|${this.nestedPairRE("{","}")}|\\"(?:(?!${this.src_ZCc}|["]).){1,100}\\"|\\'(?:(?!${this.src_ZCc}|[']).){1,1\
00}\\'|\\'(?=${this.get_pseudo_letter().source}|[-])|\\.{2,20}[:]?[a-zA-Z0-9%/&]|\\.(?!${this.src_ZCc}|[.]|$)|`+(this.opts["---"]?"\\-(?!--(?:[^-]|$))(?:-{0,19})\
|":"\\-{1,20}|")+`,(?!${this.src_ZCc}|$)|;(?!${this.src_ZCc}|$)|\\!{1,20}(?!${this.src_ZCc}|[!]|$)|\\?(?!${this.src_ZCc}|[?]|$)|`+this.get_path_extra().source+`\
[\\\\/:%@#&=_~*]|(?!${this.get_path_terminator().source}).){1,${this.opts.maxLength}}|\\/)?`):e}get_mail_name(){var t,e;return(e=(t=this.cache).src_mail_name)==
null?t.src_mail_name=RegExp("[-!#$%&'*+/=?^_`{|}~a-zA-Z0-9](?:[-!#$%&'*+/=?^_`{|}~a-zA-Z0-9]|[.](?=[-!#$%&'*+/=?^_`{|}~a-zA-Z0-9])){0,63}"):e}get_xn(){var t,e;return(e=
(t=this.cache).src_xn)==null?t.src_xn=RegExp("xn--[a-z0-9\\-]{1,59}"):e}get_tld(){if(this.cache.tld)return this.cache.tld;let t=[...new Set(this.opts.tlds||[])].
sort().reverse().join("|");return this.cache.tld=RegExp(`${t||"$#none#$"}|${this.get_xn().source}`),this.cache.tld}get_domain_root(){var t,e;return(e=(t=this.cache).
src_domain_root)==null?t.src_domain_root=RegExp("(?:"+this.get_xn().source+`|${this.get_pseudo_letter().source}{1,63})`):e}get_domain(){var t,e;return(e=(t=this.
cache).src_domain)==null?t.src_domain=RegExp("(?:"+this.get_xn().source+`|(?:${this.get_pseudo_letter().source})|(?:${this.get_pseudo_letter().source}(?:-|${this.
get_pseudo_letter().source}){0,61}${this.get_pseudo_letter().source}))`):e}get_url_host_port(){var t,e;return(e=(t=this.cache).url_host_port)==null?t.url_host_port=
RegExp("(?:"+this.get_ipv6_url_host().source+`|(?:(?:(?:${this.get_domain().source})\\.){0,10}${this.get_domain().source}))`+this.get_port().source+this.get_host_terminator().
source):e}get_fuzzy_url_host_port(){var t,e;return(e=(t=this.cache).fuzzy_url_host_port)==null?t.fuzzy_url_host_port=RegExp("(?:"+(this.opts.fuzzyIP?this.get_ipv4_addr().
source+"|":"")+`(?:(?:(?:${this.get_domain().source})\\.){1,10}(?:${this.get_tld().source})))`+this.get_host_terminator().source):e}get_mail_host(){var t,e;return(e=
(t=this.cache).src_mail_host)==null?t.src_mail_host=RegExp("(?:"+this.get_ipv6_mail_host().source+`|(?:(?:(?:${this.get_domain().source})\\.){0,4}${this.get_domain().
source}))`+this.get_host_terminator().source):e}get_fuzzy_mail_host(){var t,e;return(e=(t=this.cache).src_fuzzy_mail_host)==null?t.src_fuzzy_mail_host=RegExp("(\
?:"+this.get_ipv6_mail_host().source+`|(?:(?:(?:${this.get_domain().source})[.]){1,4}${this.get_domain_root().source}))`+this.get_host_terminator().source):e}get_path_extra(){
var t,e;return(e=(t=this.cache).src_path_extra)==null?t.src_path_extra=RegExp(""):e}get_fuzzy_mail_host_search(){var t,e;return(e=(t=this.cache).mail_fuzzy_host_search)==
null?t.mail_fuzzy_host_search=RegExp(`@${this.get_fuzzy_mail_host().source}`,"ig"):e}get_fuzzy_link_search(){var t,e;return(e=(t=this.cache).link_fuzzy_search)==
null?t.link_fuzzy_search=RegExp(`(^|(?![.:/\\-_@])(?:[$+<=>^\`|｜]|${this.src_ZPCc}))(?:(?![$+<=>^\`|｜])${this.get_fuzzy_url_host_port().source}${this.get_path().
source})`,"ig"):e}get_http_validator(){var t,e;return(e=(t=this.cache).http_validator)==null?t.http_validator=RegExp("\\/\\/"+(this.opts.urlAuth?this.get_auth().
source:"")+this.get_url_host_port().source+this.get_path().source,"iy"):e}get_relative_proto_validator(){var t,e;return(e=(t=this.cache).relative_proto_validator)==
null?t.relative_proto_validator=RegExp((this.opts.urlAuth?this.get_auth().source:"")+`(?:localhost|${this.get_ipv6_url_host().source}|(?:(?:${this.get_domain().
source})[.]){1,10}${this.get_domain_root().source})`+this.get_port().source+this.get_host_terminator().source+this.get_path().source,"iy"):e}get_mail_name_validator(){
var t,e;return(e=(t=this.cache).mail_name_validator)==null?t.mail_name_validator=RegExp(`(?:^|${this.get_text_separators().source}|"|\\(|${this.src_ZCc})(${this.
get_mail_name().source})$`):e}get_mailto_validator(){var t,e;return(e=(t=this.cache).mailto_validator)==null?t.mailto_validator=RegExp(`${this.get_mail_name().source}\
@${this.get_mail_host().source}`,"iy"):e}get_schema_names(){var t,e;return(e=(t=this.cache).schema_names)==null?t.schema_names=new RegExp((this.opts.schema_names||
[]).map(r=>this.escapeRE(r)).join("|")):e}get_schema_search(){var t,e;return(e=(t=this.cache).schema_search)==null?t.schema_search=RegExp(`(^|(?!_)(?:[><｜]|${this.
src_ZPCc}))(${this.get_schema_names().source})`,"ig"):e}get_schema_at_start(){var t,e;return(e=(t=this.cache).schema_at_start)==null?t.schema_at_start=RegExp(`^${this.
get_schema_search().source}`,"i"):e}},Dt={validate:(t,e,r)=>{let n=r.re.get_http_validator();n.lastIndex=e;let s=n.exec(t);return s?s[0].length:0},normalize:(t,e)=>e.
normalize(t)},js={"http:":Dt,"https:":Dt,"ftp:":Dt,"//":{validate:function(t,e,r){let n=r.re.get_relative_proto_validator();n.lastIndex=e;let s=n.exec(t);return s?
e>=3&&t[e-3]===":"||e>=3&&t[e-3]==="/"?0:s[0].length:0},normalize:(t,e)=>e.normalize(t)},"mailto:":{validate:function(t,e,r){let n=r.re.get_mailto_validator();n.
lastIndex=e;let s=n.exec(t);return s?s[0].length:0},normalize:(t,e)=>e.normalize(t)}},Js="a:cdefgilmnoqrstuwxz|b:abdefghijmnorstvwyz|c:acdfghiklmnoruvwxyz|d:ejk\
moz|e:cegrstu|f:ijkmor|g:abdefghilmnpqrstuwy|h:kmnrtu|i:delmnoqrst|j:emop|k:eghimnprwyz|l:abcikrstuvy|m:acdeghklmnopqrstuvwxyz|n:acefgilopruz|o:m|p:aefghklmnrst\
wy|q:a|r:eosuw|s:abcdeghijklmnortuvxyz|t:cdfghjklmnortvwz|u:agksyz|v:aceginu|w:fs|y:et|z:amw",Is="biz|com|edu|gov|net|org|pro|web|xxx|aero|asia|coop|info|museum\
|name|shop|рф";function Ls(){let t=Is.split("|");return Js.split("|").forEach(e=>{let r=e.indexOf(":"),n=e.slice(0,r);for(let s of e.slice(r+1))t.push(n+s)}),
t}var Ms={fuzzyLink:!1,fuzzyEmail:!0,fuzzyIP:!1,"---":!1,tlds:Ls(),urlAuth:!1,maxLength:1e4},fe=class{constructor(t,e,r,n){g(this,"schema",void 0),g(this,"index",
void 0),g(this,"lastIndex",void 0),g(this,"raw",void 0),g(this,"text",void 0),g(this,"url",void 0);let s=t.slice(r,n);this.schema=e.toLowerCase(),this.index=r,this.
lastIndex=n,this.raw=s,this.text=s,this.url=s}},$s=class{constructor(t={}){g(this,"__opts__",void 0),g(this,"__schemas__",void 0),g(this,"re",void 0);let{rebuilder:e,
...r}=t;this.__opts__={...Ms,...r},this.__schemas__={...js},this.re=e||new Ts,this.re.set({...this.__opts__,schema_names:Object.keys(this.__schemas__)})}add(t,e=null){
if(!e)delete this.__schemas__[t];else{let r={normalize:(n,s)=>s.normalize(n),...e};this.__schemas__[t]=r}return this.re.set({...this.__opts__,schema_names:Object.
keys(this.__schemas__)}),this}set(t={}){return this.__opts__={...this.__opts__,...t},this.re.set({...this.__opts__,schema_names:Object.keys(this.__schemas__)}),
this}test(t){if(!t.length)return!1;let e,r;for(r=this.re.get_schema_search(),r.lastIndex=0;(e=r.exec(t))!==null;)if(this.testSchemaAt(t,e[2],r.lastIndex))return!0;
if(this.__opts__.fuzzyLink&&this.__schemas__["http:"]&&(r=this.re.get_fuzzy_link_search(),r.lastIndex=0,r.exec(t)!==null))return!0;if(this.__opts__.fuzzyEmail&&
this.__schemas__["mailto:"]&&t.indexOf("@")>=0){let n=this.re.get_fuzzy_mail_host_search(),s=this.re.get_mail_name_validator();for(n.lastIndex=0;(e=n.exec(t))!==
null;){let i=t.slice(Math.max(0,e.index-65),e.index);if(s.test(i))return!0}}return!1}testSchemaAt(t,e,r){return this.__schemas__[e.toLowerCase()]?this.__schemas__[e.
toLowerCase()].validate(t.slice(0,r+this.__opts__.maxLength),r,this):0}match(t){let e=[],r=this.re.get_schema_search(),n,s,i,a,u,o,l=!1,f=!1,h=!1,d=0;if(!t.length)
return null;for(r.lastIndex=0,this.__opts__.fuzzyLink&&this.__schemas__["http:"]&&(n=this.re.get_fuzzy_link_search(),n.lastIndex=0),this.__opts__.fuzzyEmail&&this.
__schemas__["mailto:"]&&(s=this.re.get_fuzzy_mail_host_search(),s.lastIndex=0,i=this.re.get_mail_name_validator());;){let p=Math.max(d-1,0);if(s&&i&&!h&&(!u||u.
index<d))for(s.lastIndex<p&&(s.lastIndex=p);;){let b=s.exec(t);if(!b){h=!0,u=void 0;break}let k=i.exec(t.slice(Math.max(0,b.index-65),b.index));if(k){if(u={schema:"\
mailto:",index:b.index-k[1].length,lastIndex:b.index+b[0].length},u.index>=d)break;s.lastIndex<p&&(s.lastIndex=p)}}if(n&&!f&&(!a||a.index<d))for(n.lastIndex<p&&
(n.lastIndex=p);;){let b=n.exec(t);if(!b){f=!0,a=void 0;break}if(a={schema:"",index:b.index+b[1].length,lastIndex:b.index+b[0].length},a.index>=d)break;n.lastIndex<
p&&(n.lastIndex=p)}let c=u;(!c||a&&(a.index<c.index||a.index===c.index&&a.lastIndex>c.lastIndex))&&(c=a);let D;if(!l)for(;;){if(!o){r.lastIndex<p&&(r.lastIndex=
p);let _=r.exec(t);if(!_){l=!0;break}o={schema:_[2],index:_.index+_[1].length,lastIndex:_.index+_[0].length}}if(o.index<d){o=void 0;continue}if(c&&o.index>c.index)
break;let b=o;o=void 0;let k=this.testSchemaAt(t,b.schema,b.lastIndex);if(k){D={schema:b.schema,index:b.index,lastIndex:b.lastIndex+k};break}}let m=D;if((!m||u&&
(u.index<m.index||u.index===m.index&&u.lastIndex>m.lastIndex))&&(m=u),(!m||a&&(a.index<m.index||a.index===m.index&&a.lastIndex>m.lastIndex))&&(m=a),!m)break;m===
u?u=void 0:m===a&&(a=void 0);let v=new fe(t,m.schema,m.index,m.lastIndex);v.schema?this.__schemas__[v.schema].normalize(v,this):this.normalize(v),e.push(v),d=m.
lastIndex}return e.length?e:null}matchAtStart(t){if(!t.length)return null;let e=this.re.get_schema_at_start().exec(t);if(!e)return null;let r=this.testSchemaAt(
t,e[2],e[0].length);if(!r)return null;let n=new fe(t,e[2],e.index+e[1].length,e.index+e[0].length+r);return this.__schemas__[n.schema].normalize(n,this),n}tlds(t,e=!1){
return t=Array.isArray(t)?t:[t],e?this.__opts__.tlds=this.__opts__.tlds.concat(t):this.__opts__.tlds=t,this.re.set({...this.__opts__,schema_names:Object.keys(this.
__schemas__)}),this}normalize(t){t.schema||(t.url=`http://${t.url}`),t.schema==="mailto:"&&!/^mailto:/i.test(t.url)&&(t.url=`mailto:${t.url}`)}},Y=2147483647,U=36,
We=1,ct=26,qs=38,Us=700,Pe=72,Xe=128,Ye="-",Zs=/^xn--/,Ns=/[^\0-\x7F]/,Os=/[\x2E\u3002\uFF0E\uFF61]/g,Ws={overflow:"Overflow: input needs wider integers to proc\
ess","not-basic":"Illegal input >= 0x80 (not a basic code point)","invalid-input":"Invalid input"},Ps=35,M=Math.floor,xt=String.fromCharCode;function Z(t){throw RangeError(
Ws[t])}function Xs(t,e){let r=[],n=t.length;for(;n--;)r[n]=e(t[n]);return r}function pe(t,e){let r=t.split("@"),n="";r.length>1&&(n=r[0]+"@",t=r[1]),t=t.replace(
Os,".");let s=Xs(t.split("."),e).join(".");return n+s}function Ge(t){let e=[],r=0,n=t.length;for(;r<n;){let s=t.charCodeAt(r++);if(s>=55296&&s<=56319&&r<n){let i=t.
charCodeAt(r++);(i&64512)==56320?e.push(((s&1023)<<10)+(i&1023)+65536):(e.push(s),r--)}else e.push(s)}return e}var Ys=t=>String.fromCodePoint(...t),Gs=function(t){
return t>=48&&t<58?26+(t-48):t>=65&&t<91?t-65:t>=97&&t<123?t-97:U},de=function(t,e){return t+22+75*(t<26)-((e!=0)<<5)},Ke=function(t,e,r){let n=0;for(t=r?M(t/Us):
t>>1,t+=M(t/e);t>455;n+=U)t=M(t/Ps);return M(n+36*t/(t+qs))},ge=function(t){let e=[],r=t.length,n=0,s=Xe,i=Pe,a=t.lastIndexOf(Ye);a<0&&(a=0);for(let u=0;u<a;++u)
t.charCodeAt(u)>=128&&Z("not-basic"),e.push(t.charCodeAt(u));for(let u=a>0?a+1:0;u<r;){let o=n;for(let f=1,h=U;;h+=U){u>=r&&Z("invalid-input");let d=Gs(t.charCodeAt(
u++));d>=U&&Z("invalid-input"),d>M((Y-n)/f)&&Z("overflow"),n+=d*f;let p=h<=i?We:h>=i+ct?ct:h-i;if(d<p)break;let c=U-p;f>M(Y/c)&&Z("overflow"),f*=c}let l=e.length+
1;i=Ke(n-o,l,o==0),M(n/l)>Y-s&&Z("overflow"),s+=M(n/l),n%=l,e.splice(n++,0,s)}return String.fromCodePoint(...e)},_e=function(t){let e=[];t=Ge(t);let r=t.length,
n=Xe,s=0,i=Pe;for(let o of t)o<128&&e.push(xt(o));let a=e.length,u=a;for(a&&e.push(Ye);u<r;){let o=Y;for(let f of t)f>=n&&f<o&&(o=f);let l=u+1;o-n>M((Y-s)/l)&&Z(
"overflow"),s+=(o-n)*l,n=o;for(let f of t)if(f<n&&++s>Y&&Z("overflow"),f===n){let h=s;for(let d=U;;d+=U){let p=d<=i?We:d>=i+ct?ct:d-i;if(h<p)break;let c=h-p,D=U-
p;e.push(xt(de(p+c%D,0))),h=M(c/D)}e.push(xt(de(h,0))),i=Ke(s,l,u===a),s=0,++u}++s,++n}return e.join("")},me={version:"2.3.1",ucs2:{decode:Ge,encode:Ys},decode:ge,
encode:_e,toASCII:function(t){return pe(t,function(e){return Ns.test(e)?"xn--"+_e(e):e})},toUnicode:function(t){return pe(t,function(e){return Zs.test(e)?ge(e.slice(
4).toLowerCase()):e})}},Ks={default:{options:{html:!1,xhtmlOut:!1,breaks:!1,langPrefix:"language-",linkify:!1,typographer:!1,quotes:"“”‘’",highlight:null,
maxNesting:100},components:{core:{},block:{},inline:{}}},zero:{options:{html:!1,xhtmlOut:!1,breaks:!1,langPrefix:"language-",linkify:!1,typographer:!1,quotes:"“\
”‘’",highlight:null,maxNesting:20},components:{core:{rules:["normalize","block","strip_references","inline","text_join"]},block:{rules:["paragraph"]},inline:{
rules:["text"],rules2:["balance_pairs","fragments_join"]}}},commonmark:{options:{html:!0,xhtmlOut:!0,breaks:!1,langPrefix:"language-",linkify:!1,typographer:!1,
quotes:"“”‘’",highlight:null,maxNesting:20},components:{core:{rules:["normalize","block","strip_references","inline","text_join"]},block:{rules:["blockq\
uote","code","fence","heading","hr","html_block","lheading","list","reference","paragraph"]},inline:{rules:["autolink","backticks","emphasis","entity","escape",
"html_inline","image","link","newline","text"],rules2:["balance_pairs","emphasis","fragments_join"]}}}},Hs=/^(vbscript|javascript|file|data):/,Vs=/^data:image\/(gif|png|jpeg|webp);/,
ke=["http:","https:","mailto:"],L=class{validateLink(t){let e=t.trim().toLowerCase();return!Hs.test(e)||Vs.test(e)}normalizeLink(t){let e=wt(t,!0);if(e.hostname&&
(!e.protocol||ke.indexOf(e.protocol)>=0))try{e.hostname=me.toASCII(e.hostname)}catch{}return e.auth&&(e.auth=q(e.auth)),e.hostname&&(e.hostname=q(e.hostname)),e.
pathname&&(e.pathname=q(e.pathname)),e.search&&(e.search=q(e.search)),e.hash&&(e.hash=q(e.hash)),At(e)}normalizeLinkText(t){let e=wt(t,!0);if(e.hostname&&(!e.protocol||
ke.indexOf(e.protocol)>=0))try{e.hostname=me.toUnicode(e.hostname)}catch{}return G(At(e),G.defaultChars+"%")}constructor(...t){g(this,"inline",new Oe),g(this,"b\
lock",new $e),g(this,"core",new je),g(this,"renderer",new ze),g(this,"linkify",new $s),g(this,"utils",sn),g(this,"helpers",Object.assign({},vn));let[e,r]=t;typeof e==
"string"?(this.configure(e),r&&this.set(r)):(this.configure("default"),this.set(e||{}))}set(t){return Object.assign(this.options,t),this}configure(t){let e;if(typeof t==
"string"){let s=t;if(e=Ks[s],!e)throw Error(`Wrong 'markdown-it' preset "${s}", check name`)}else e=t;if(!e)throw Error("Wrong `markdown-it` preset, can't be em\
pty");e.options&&(this.options={...e.options});let r=e.components;if(r){var n;["core","block","inline"].forEach(i=>{var a;let u=(a=r[i])==null?void 0:a.rules;u&&
this[i].ruler.enableOnly(u)});let s=(n=r.inline)==null?void 0:n.rules2;s&&this.inline.ruler2.enableOnly(s)}return this}enable(t,e=!1){let r=[];Array.isArray(t)||
(t=[t]),["core","block","inline"].forEach(s=>{r=r.concat(this[s].ruler.enable(t,!0))}),r=r.concat(this.inline.ruler2.enable(t,!0));let n=t.filter(s=>r.indexOf(s)<
0);if(n.length&&!e)throw Error(`MarkdownIt. Failed to enable unknown rule(s): ${n}`);return this}disable(t,e=!1){let r=[];Array.isArray(t)||(t=[t]),["core","blo\
ck","inline"].forEach(s=>{r=r.concat(this[s].ruler.disable(t,!0))}),r=r.concat(this.inline.ruler2.disable(t,!0));let n=t.filter(s=>r.indexOf(s)<0);if(n.length&&
!e)throw Error(`MarkdownIt. Failed to disable unknown rule(s): ${n}`);return this}use(t,...e){return t.apply(t,[this,...e]),this}parse(t,e){if(typeof t!="string")
throw Error("Input data should be a String");let r=new this.core.State(t,this,e);return this.core.process(r),r.tokens}render(t,e={}){return this.renderer.render(
this.parse(t,e),this.options,e)}parseInline(t,e){let r=new this.core.State(t,this,e);return r.inlineMode=!0,this.core.process(r),r.tokens}renderInline(t,e={}){return this.
renderer.render(this.parseInline(t,e),this.options,e)}};g(L,"Token",P),g(L,"Ruler",nt),g(L,"Renderer",ze),g(L,"ParserCore",je),g(L,"StateCore",Se),g(L,"ParserBl\
ock",$e),g(L,"StateBlock",Je),g(L,"ParserInline",Oe),g(L,"StateInline",qe);var He=Ee(L);var zt=String.raw`\s<>"，。；：！？、）】》」』`,tr=String.raw`https?:\/\/[^${zt}]+|mailto:[^@${zt}]{1,64}@[^@${zt}]+`,Zi=new RegExp(tr,"giu"),Ve=new RegExp(
tr,"iuy"),Qs=new Set(`.,;:!?'"*_~`);function er(t,e){Ve.lastIndex=e;let r=Ve.exec(t);return r&&ti(r[0])}function ti(t){let e=Qe(t,")")-Qe(t,"("),r=t.length;for(;r>0;r-=1){let n=t[r-1];if(n===")"&&
e>0)e-=1;else if(!Qs.has(n))break}return t.slice(0,r)}var Qe=(t,e)=>t.split(e).length-1;var dt=/^[\u1100-\u11ff\u20a9\u2329\u232a\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7ff\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6f\uff01-\uffee\u{16fe0}-\u{18dff}\u{1aff0}-\u{1b2ff}\u{20000}-\u{3fffd}\u{e0100}-\u{e01ef}]$/u,
rr=/^[\p{Zs}\t\n\v\f\r]$/u,gt=/^[\p{P}\p{S}]$/u,ei=/^[\udc00-\udfff]$/,sr=t=>class extends t{scanDelims(e,r){let n=super.scanDelims(e,r),s=e+n.length,i=e>0?ri(this.
src,e):" ",a=s<this.posMax?String.fromCodePoint(this.src.codePointAt(s)):" ";if(!dt.test(i)&&!dt.test(a))return n;let u=nr(a,i),o=nr(i,a);return{...n,can_open:u&&
(r||!o||gt.test(i)),can_close:o&&(r||!u||gt.test(a))}}};function nr(t,e){return rr.test(t)?!1:!(gt.test(t)&&!dt.test(t))||[rr,gt,dt].some(n=>n.test(e))}function ri(t,e){
return ei.test(t[e-1])&&e>1?String.fromCodePoint(t.codePointAt(e-2)):t[e-1]}var ir=20,ni=3e3,si=/^[\s>|:+*-]+$/u,ii=/^(?:https?:\/\/|mailto:)/iu,ai=/(?:https?|mailto)$/iu,ui=6,oi=["html_block","html_inline","reference","code","lheading"],
$=new He("default",{html:!1,maxNesting:ir}).disable(oi);$.validateLink=t=>ii.test(t.trim());$.inline.State=sr($.inline.State);$.inline.ruler.at("linkify",hi);$.
inline.ruler.at("newline",fi);$.core.ruler.before("text_join","escaped-at",pi);$.core.ruler.push("only-links",di);function ar(t){if(li(t)>ni)return null;let e=$.
parse(t,{});return e.some(ci)?null:e}function li(t){let e=t.split(`
`),r=e.map(n=>si.test(n)?n.split("|").length-1:0);return e.length*r.reduce((n,s)=>Math.max(n,s),0)}var ci=({type:t,level:e})=>(t==="blockquote_open"||t==="list_\
item_open")&&e+1>=ir;function hi(t,e){if(t.src[t.pos]!==":"||t.linkLevel>0)return!1;let[r]=ai.exec(t.src.slice(Math.max(0,t.pos-ui),t.pos))??[];if(!r||!t.pending.
endsWith(r))return!1;let n=er(t.src,t.pos-r.length),s=n&&$.normalizeLink(n);return!s||!$.validateLink(s)?!1:(e||(t.pending=t.pending.slice(0,-r.length),t.push("\
link_open","a",1).attrs=[["href",s]],t.push("text","",0).content=n,t.push("link_close","a",-1)),t.pos+=n.length-r.length,!0)}function fi(t,e){return t.src[t.pos]!==
`
`?!1:(e||t.push("softbreak","br",0),t.pos+=1,!0)}function pi({tokens:t}){for(let{children:e}of t)for(let r of e??[])r.type==="text_special"&&r.content==="@"&&(r.
type="escaped_at")}function di({tokens:t,Token:e}){let r=s=>Object.assign(new e("text","",0),{content:s}),n=({isInLink:s,href:i,words:a})=>s||!i?[r(i?a||i:`![${a}\
]()`)]:[Object.assign(new e("link_open","a",1),{attrs:[["href",i]]}),r(a||i),new e("link_close","a",-1)];for(let s of t.filter(({type:i})=>i==="inline")){let i=null;
s.children=s.children.flatMap(a=>{if(a.type==="image")return n({isInLink:!!i,href:a.attrGet("src"),words:ur(a.children)});if(a.type==="link_open"&&(i=a.attrGet(
"href")),a.type==="link_open"&&!i)return r("[");if(a.type!=="link_close")return a;let u=i;return i=null,u?a:r("]()")})}}var ur=t=>t.map(({content:e,children:r})=>r?
ur(r):e).join("");function Vi(t){let e=ar(t);if(!e)return null;let r=Nt(e);if(!r.textContent.trim()&&!r.querySelector("hr"))return null;let[n]=r.children;return r.childNodes.length>
1||!n.matches("p")?{nodes:r,hasBlocks:!0}:(r.replaceChildren(...n.childNodes),{nodes:r,hasBlocks:!1})}export{Vi as render};
