/* Made by `make bundle` of 06174ca7845efd45bec98d8f5cc82027d5ed34df55901df9b897361f309caea2. */
function F(e){for(var t=1;t<arguments.length;t++){var r=arguments[t];for(var n in r)Object.prototype.hasOwnProperty.call(r,n)&&(e[n]=r[n])}return e}function A(e,t){
return Array(t+1).join(e)}function R(e){return e.replace(/^\n*/,"")}function C(e){for(var t=e.length;t>0&&e[t-1]===`
`;)t--;return e.substring(0,t)}function S(e){return C(R(e))}var U=["ADDRESS","ARTICLE","ASIDE","AUDIO","BLOCKQUOTE","BODY","CANVAS","CENTER","DD","DIR","DIV","D\
L","DT","FIELDSET","FIGCAPTION","FIGURE","FOOTER","FORM","FRAMESET","H1","H2","H3","H4","H5","H6","HEADER","HGROUP","HR","HTML","ISINDEX","LI","MAIN","MENU","NA\
V","NOFRAMES","NOSCRIPT","OL","OUTPUT","P","PRE","SECTION","TABLE","TBODY","TD","TFOOT","TH","THEAD","TR","UL"];function y(e){return N(e,U)}var O=["AREA","BASE",
"BR","COL","COMMAND","EMBED","HR","IMG","INPUT","KEYGEN","LINK","META","PARAM","SOURCE","TRACK","WBR"];function D(e){return N(e,O)}function V(e){return B(e,O)}var $=[
"A","TABLE","THEAD","TBODY","TFOOT","TH","TD","IFRAME","SCRIPT","AUDIO","VIDEO"];function _(e){return N(e,$)}function W(e){return B(e,$)}function N(e,t){return t.
indexOf(e.nodeName)>=0}function B(e,t){return e.getElementsByTagName&&t.some(function(r){return e.getElementsByTagName(r).length})}var G=[[/\\/g,"\\\\"],[/\*/g,
"\\*"],[/^-/g,"\\-"],[/^\+ /g,"\\+ "],[/^(=+)/g,"\\$1"],[/^(#{1,6}) /g,"\\$1 "],[/`/g,"\\`"],[/^~~~/g,"\\~~~"],[/\[/g,"\\["],[/\]/g,"\\]"],[/^>/g,"\\>"],[/_/g,"\
\\_"],[/^(\d+)\. /g,"$1\\. "]];function x(e){return G.reduce(function(t,r){return t.replace(r[0],r[1])},e)}var c={};c.paragraph={filter:"p",replacement:function(e){
return`

`+e+`

`}};c.lineBreak={filter:"br",replacement:function(e,t,r){return r.br+`
`}};c.heading={filter:["h1","h2","h3","h4","h5","h6"],replacement:function(e,t,r){var n=Number(t.nodeName.charAt(1));if(r.headingStyle==="setext"&&n<3){var i=A(
n===1?"=":"-",e.length);return`

`+e+`
`+i+`

`}else return`

`+A("#",n)+" "+e+`

`}};c.blockquote={filter:"blockquote",replacement:function(e){return e=S(e).replace(/^/gm,"> "),`

`+e+`

`}};c.list={filter:["ul","ol"],replacement:function(e,t){var r=t.parentNode;return r.nodeName==="LI"&&r.lastElementChild===t?`
`+e:`

`+e+`

`}};c.listItem={filter:"li",replacement:function(e,t,r){var n=r.bulletListMarker+"   ",i=t.parentNode;if(i.nodeName==="OL"){var a=i.getAttribute("start"),s=Array.
prototype.indexOf.call(i.children,t);n=(a?Number(a)+s:s+1)+".  "}var o=/\n$/.test(e);return e=S(e)+(o?`
`:""),e=e.replace(/\n/gm,`
`+" ".repeat(n.length)),n+e+(t.nextSibling?`
`:"")}};c.indentedCodeBlock={filter:function(e,t){return t.codeBlockStyle==="indented"&&e.nodeName==="PRE"&&e.firstChild&&e.firstChild.nodeName==="CODE"},replacement:function(e,t,r){
return`

    `+t.firstChild.textContent.replace(/\n/g,`
    `)+`

`}};c.fencedCodeBlock={filter:function(e,t){return t.codeBlockStyle==="fenced"&&e.nodeName==="PRE"&&e.firstChild&&e.firstChild.nodeName==="CODE"},replacement:function(e,t,r){
for(var n=t.firstChild.getAttribute("class")||"",i=(n.match(/language-(\S+)/)||[null,""])[1],a=t.firstChild.textContent,s=r.fence.charAt(0),o=3,l=new RegExp("^"+
s+"{3,}","gm"),u;u=l.exec(a);)u[0].length>=o&&(o=u[0].length+1);var p=A(s,o);return`

`+p+i+`
`+a.replace(/\n$/,"")+`
`+p+`

`}};c.horizontalRule={filter:"hr",replacement:function(e,t,r){return`

`+r.hr+`

`}};c.inlineLink={filter:function(e,t){return t.linkStyle==="inlined"&&e.nodeName==="A"&&e.getAttribute("href")},replacement:function(e,t){var r=k(t.getAttribute(
"href")),n=E(m(t.getAttribute("title"))),i=n?' "'+n+'"':"";return"["+e+"]("+r+i+")"}};c.referenceLink={filter:function(e,t){return t.linkStyle==="referenced"&&e.
nodeName==="A"&&e.getAttribute("href")},replacement:function(e,t,r){var n=k(t.getAttribute("href")),i=m(t.getAttribute("title"));i&&(i=' "'+E(i)+'"');var a,s;switch(r.
linkReferenceStyle){case"collapsed":a="["+e+"][]",s="["+e+"]: "+n+i;break;case"shortcut":a="["+e+"]",s="["+e+"]: "+n+i;break;default:var o=this.references.length+
1;a="["+e+"]["+o+"]",s="["+o+"]: "+n+i}return this.references.push(s),a},references:[],append:function(e){var t="";return this.references.length&&(t=`

`+this.references.join(`
`)+`

`,this.references=[]),t}};c.emphasis={filter:["em","i"],replacement:function(e,t,r){return e.trim()?r.emDelimiter+e+r.emDelimiter:""}};c.strong={filter:["strong",
"b"],replacement:function(e,t,r){return e.trim()?r.strongDelimiter+e+r.strongDelimiter:""}};c.code={filter:function(e){var t=e.previousSibling||e.nextSibling,r=e.
parentNode.nodeName==="PRE"&&!t;return e.nodeName==="CODE"&&!r},replacement:function(e){if(!e)return"";e=e.replace(/\r?\n|\r/g," ");for(var t=/^`|^ .*?[^ ].* $|`$/.
test(e)?" ":"",r="`",n=e.match(/`+/gm)||[];n.indexOf(r)!==-1;)r=r+"`";return r+t+e+t+r}};c.image={filter:"img",replacement:function(e,t){var r=x(m(t.getAttribute(
"alt"))),n=k(t.getAttribute("src")||""),i=m(t.getAttribute("title")),a=i?' "'+E(i)+'"':"";return n?"!["+r+"]("+n+a+")":""}};function m(e){return e?e.replace(/(\n+\s*)+/g,
`
`):""}function k(e){var t=e.replace(/([<>()])/g,"\\$1");return t.indexOf(" ")>=0?"<"+t+">":t}function E(e){return e.replace(/"/g,'\\"')}function L(e){this.options=
e,this._keep=[],this._remove=[],this.blankRule={replacement:e.blankReplacement},this.keepReplacement=e.keepReplacement,this.defaultRule={replacement:e.defaultReplacement},
this.array=[];for(var t in e.rules)this.array.push(e.rules[t])}L.prototype={add:function(e,t){this.array.unshift(t)},keep:function(e){this._keep.unshift({filter:e,
replacement:this.keepReplacement})},remove:function(e){this._remove.unshift({filter:e,replacement:function(){return""}})},forNode:function(e){if(e.isBlank)return this.
blankRule;var t;return(t=d(this.array,e,this.options))||(t=d(this._keep,e,this.options))||(t=d(this._remove,e,this.options))?t:this.defaultRule},forEach:function(e){
for(var t=0;t<this.array.length;t++)e(this.array[t],t)}};function d(e,t,r){for(var n=0;n<e.length;n++){var i=e[n];if(j(i,t,r))return i}}function j(e,t,r){var n=e.
filter;if(typeof n=="string"){if(n===t.nodeName.toLowerCase())return!0}else if(Array.isArray(n)){if(n.indexOf(t.nodeName.toLowerCase())>-1)return!0}else if(typeof n==
"function"){if(n.call(e,t,r))return!0}else throw new TypeError("`filter` needs to be a string, array, or function")}function X(e){var t=e.element,r=e.isBlock,n=e.
isVoid,i=e.isPre||function(H){return H.nodeName==="PRE"};if(!(!t.firstChild||i(t))){for(var a=null,s=!1,o=null,l=b(o,t,i);l!==t;){if(l.nodeType===3||l.nodeType===
4){var u=l.data.replace(/[ \r\n\t]+/g," ");if((!a||/ $/.test(a.data))&&!s&&u[0]===" "&&(u=u.substr(1)),!u){l=g(l);continue}l.data=u,a=l}else if(l.nodeType===1)r(
l)||l.nodeName==="BR"?(a&&(a.data=a.data.replace(/ $/,"")),a=null,s=!1):n(l)||i(l)?(a=null,s=!0):a&&(s=!1);else{l=g(l);continue}var p=b(o,l,i);o=l,l=p}a&&(a.data=
a.data.replace(/ $/,""),a.data||g(a))}}function g(e){var t=e.nextSibling||e.parentNode;return e.parentNode.removeChild(e),t}function b(e,t,r){return e&&e.parentNode===
t||r(t)?t.nextSibling||t.parentNode:t.firstChild||t.nextSibling||t.parentNode}var T=typeof window<"u"?window:{};function z(){var e=T.DOMParser,t=!1;try{new e().
parseFromString("","text/html")&&(t=!0)}catch{}return t}function K(){var e=function(){};return Y()?e.prototype.parseFromString=function(t){var r=new window.ActiveXObject(
"htmlfile");return r.designMode="on",r.open(),r.write(t),r.close(),r}:e.prototype.parseFromString=function(t){var r=document.implementation.createHTMLDocument("");
return r.open(),r.write(t),r.close(),r},e}function Y(){var e=!1;try{document.implementation.createHTMLDocument("").open()}catch{T.ActiveXObject&&(e=!0)}return e}
var q=z()?T.DOMParser:K();function Q(e,t){var r;if(typeof e=="string"){var n=J().parseFromString('<x-turndown id="turndown-root">'+e+"</x-turndown>","text/html");
r=n.getElementById("turndown-root")}else r=e.cloneNode(!0);return X({element:r,isBlock:y,isVoid:D,isPre:t.preformattedCode?Z:null}),r}var v;function J(){return v=
v||new q,v}function Z(e){return e.nodeName==="PRE"||e.nodeName==="CODE"}function ee(e,t){return e.isBlock=y(e),e.isCode=e.nodeName==="CODE"||e.parentNode.isCode,
e.isBlank=te(e),e.flankingWhitespace=re(e,t),e}function te(e){return!D(e)&&!_(e)&&/^\s*$/i.test(e.textContent)&&!V(e)&&!W(e)}function re(e,t){if(e.isBlock||t.preformattedCode&&
e.isCode)return{leading:"",trailing:""};var r=ne(e.textContent);return r.leadingAscii&&w("left",e,t)&&(r.leading=r.leadingNonAscii),r.trailingAscii&&w("right",e,
t)&&(r.trailing=r.trailingNonAscii),{leading:r.leading,trailing:r.trailing}}function ne(e){var t=e.match(/^(([ \t\r\n]*)(\s*))(?:(?=\S)[\s\S]*\S)?((\s*?)([ \t\r\n]*))$/);
return{leading:t[1],leadingAscii:t[2],leadingNonAscii:t[3],trailing:t[4],trailingNonAscii:t[5],trailingAscii:t[6]}}function w(e,t,r){var n,i,a;return e==="left"?
(n=t.previousSibling,i=/ $/):(n=t.nextSibling,i=/^ /),n&&(n.nodeType===3?a=i.test(n.nodeValue):r.preformattedCode&&n.nodeName==="CODE"?a=!1:n.nodeType===1&&!y(n)&&
(a=i.test(n.textContent))),a}var ie=Array.prototype.reduce;function f(e){if(!(this instanceof f))return new f(e);var t={rules:c,headingStyle:"setext",hr:"* * *",
bulletListMarker:"*",codeBlockStyle:"indented",fence:"```",emDelimiter:"_",strongDelimiter:"**",linkStyle:"inlined",linkReferenceStyle:"full",br:"  ",preformattedCode:!1,
blankReplacement:function(r,n){return n.isBlock?`

`:""},keepReplacement:function(r,n){return n.isBlock?`

`+n.outerHTML+`

`:n.outerHTML},defaultReplacement:function(r,n){return n.isBlock?`

`+r+`

`:r}};this.options=F({},t,e),this.rules=new L(this.options)}f.prototype={turndown:function(e){if(!se(e))throw new TypeError(e+" is not a string, or an element/d\
ocument/fragment node.");if(e==="")return"";var t=P.call(this,new Q(e,this.options));return ae.call(this,t)},use:function(e){if(Array.isArray(e))for(var t=0;t<e.
length;t++)this.use(e[t]);else if(typeof e=="function")e(this);else throw new TypeError("plugin must be a Function or an Array of Functions");return this},addRule:function(e,t){
return this.rules.add(e,t),this},keep:function(e){return this.rules.keep(e),this},remove:function(e){return this.rules.remove(e),this},escape:function(e){return x(
e)}};function P(e){var t=this;return ie.call(e.childNodes,function(r,n){n=new ee(n,t.options);var i="";return n.nodeType===3?i=n.isCode?n.nodeValue:t.escape(n.nodeValue):
n.nodeType===1&&(i=le.call(t,n)),M(r,i),r},[])}function ae(e){var t=this;return this.rules.forEach(function(r){typeof r.append=="function"&&M(e,r.append(t.options))}),
e.join("").replace(/^[\t\r\n]+/,"").replace(/[\t\r\n\s]+$/,"")}function le(e){var t=this.rules.forNode(e),r=P.call(this,e).join(""),n=e.flankingWhitespace;return(n.
leading||n.trailing)&&(r=r.trim()),n.leading+t.replacement(r,e,this.options)+n.trailing}function M(e,t){var r=e.pop()||"",n=C(r),i=R(t),a=Math.max(r.length-n.length,
t.length-i.length),s=`

`.substring(0,a);n&&e.push(n),s&&e.push(s),i&&e.push(i)}function se(e){return e!=null&&(typeof e=="string"||e.nodeType&&(e.nodeType===1||e.nodeType===9||e.nodeType===
11))}var I=/^(?:https?:\/\/|mailto:)/iu,ce=/font-weight:\s*(?:normal|[1-4]00)\b/iu,oe=/<\/?[a-z][^<>]*>/giu,ue=/language-([\w+#.-]{1,30})/u,h=new f({headingStyle:"at\
x",hr:"---",bulletListMarker:"-",codeBlockStyle:"fenced",emDelimiter:"*",br:""});h.escape=e=>e;h.remove(["head","script","style","noscript","template","title","\
button"]);var fe={weight:{filter:e=>/^(?:B|STRONG)$/u.test(e.nodeName)&&ce.test(e.dataset.style),replacement:e=>e},strike:{filter:["del","s","strike"],replacement:e=>e?
`~~${e}~~`:""},link:{filter:"a",replacement:(e,t)=>{let r=t.getAttribute("href")??"";return!I.test(r)||!e.trim()?e:e.trim()===r?r:`[${e.trim()}](${r.replaceAll(
/[()\s]/gu,encodeURIComponent)})`}},picture:{filter:"img",replacement:(e,t)=>{let r=t.getAttribute("src")??"";return I.test(r)?`![${t.alt}](${r})`:t.alt}},item:{
filter:"li",replacement:me},code:{filter:"pre",replacement:(e,t)=>he(t)},cell:{filter:["th","td"],replacement:e=>`| ${e.trim().replaceAll("|","\\|").replaceAll(
/\s*\n\s*/gu," ")} `},row:{filter:"tr",replacement:de},section:{filter:["thead","tbody","tfoot"],replacement:e=>e},table:{filter:"table",replacement:e=>`

${e}

`}};for(let[e,t]of Object.entries(fe))h.addRule(e,t);function Ae(e){let{body:t}=new DOMParser().parseFromString(e.replaceAll(oe,pe),"text/html");return h.turndown(
t).replaceAll(/\n{3,}/gu,`

`)}var pe=e=>e.replace(/^(<\/?)style\b/iu,"$1template").replaceAll(/([\s/"'])(style|on[a-z]+)(?=\s*=)/giu,"$1data-$2");function me(e,t){let r=t.parentNode,n=(r.
start??1)+[...r.children].indexOf(t),i=r.nodeName==="OL"?`${n}. `:"- ",a=e.trim().replaceAll(/\n+/gu,`
${" ".repeat(i.length)}`);return`${i}${a}${t.nextElementSibling?`
`:""}`}function he(e){let t=e.textContent.replace(/\n$/u,""),r=Math.max(2,...[...t.matchAll(/`+/gu)].map(([a])=>a.length)),n="`".repeat(r+1),[,i=""]=ue.exec(e.querySelector(
"code")?.className??"")??[];return`

${n}${i}
${t}
${n}

`}function de(e,t){let{rows:r}=t.closest("table");if(r[0].cells.length<2)return`${e.replace(/^\| /u,"")}
`;let n=`${e}|
`;return t===r[0]?`${n}${"|---".repeat(t.cells.length)}|
`:n}export{Ae as markdownOf};
