"""Texts by which pages have been made to run somebody else's script. Each would call `ran`."""

from itertools import product

from tests.markdown import evasions

RUNS = "ran(1)"
_ENTITY = "&#114;&#97;&#110;(1)"

_TAGS = (
    "img src=x",
    "svg",
    "body",
    "iframe",
    "video src=x",
    "audio src=x",
    "input autofocus",
    "details open",
    "marquee",
    "object data=x",
    "select autofocus",
    "textarea autofocus",
    "style",
    "link rel=x href=x",
    "math",
    "a href=x tabindex=0 autofocus",
    "isindex type=image src=1",
    "button autofocus",
    "form",
)
_HANDLERS = (
    "onerror",
    "onload",
    "onfocus",
    "ontoggle",
    "onstart",
    "onpointerover",
    "onanimationstart",
)

# Events of elements, written in several ways.
_EVENTS = [
    f"<{tag}{gap}{handler}={quote}{RUNS}{quote}>"
    for (tag, handler), (gap, quote) in zip(
        product(_TAGS, _HANDLERS),
        [(" ", ""), ("/", '"'), ("\t", "'"), (" ", "`")] * 40,
        strict=False,
    )
]

_SCHEMES = (
    "javascript:ran(1)",
    "JaVaScRiPt:ran(1)",
    " javascript:ran(1)",
    "java&Tab;script:ran(1)",
    "java&NewLine;script:ran(1)",
    "javascript&colon;ran(1)",
    "&#106;avascript:ran(1)",
    "&#x6A;avascript&#58;ran(1)",
    "&#0000106;avascript:ran(1)",
    "\\javascript:ran(1)",
    "javascript\\:ran(1)",
    "javascript://example.org/%0aran(1)",
    "javascript:/*https://example.org*/ran(1)",
    "data:text/html,<script>ran(1)</script>",
    "data:text/html;base64,PHNjcmlwdD5yYW4oMSk8L3NjcmlwdD4=",
    "data:image/svg+xml,<svg onload=ran(1)>",
    "vbscript:ran(1)",
    "https:javascript:ran(1)",
    "https://example.org/'onmouseover='ran(1)",
    'https://example.org/"onmouseover="ran(1)',
    "https://example.org/><img/src=x/onerror=ran(1)>",
    'mailto:x@y"onclick=ran(1)//',
    "//javascript:ran(1)",
    "%6A%61vascript:ran(1)",
    "http://[javascript:ran(1)]/",
)
_PLACES = (
    "[a]({})",
    "[a](<{}>)",
    "![a]({})",
    "[![a]({})]({})",
    "<{}>",
    "{}",
    '[a](https://example.org "{}")',
    '<a href="{}">a</a>',
)
_ADDRESSES = [place.replace("{}", scheme) for scheme, place in product(_SCHEMES, _PLACES)]

_MARKUP = [
    place.replace("{}", f"<img src=x onerror={RUNS}>")
    for place in (
        "**{}**",
        "_{}_",
        "~~{}~~",
        "# {}",
        "> {}",
        "- {}",
        "1. {}",
        "`{}`",
        "``{}``",
        "```\n{}\n```",
        "```{}\n```",
        "~~~ {}\nx\n~~~",
        "| {} |\n|---|\n| {} |",
        "a | b\n--|--\n{} | {}",
        "[{}](https://example.org)",
        "![{}](https://example.org/a.png)",
        "[a](https://example.org '{}')",
        "<https://example.org/{}>",
        "[x]: {}\n\n[x]",
        "[^1]: {}",
        "***\n{}\n***",
        "    {}",
        "\\{}",
        "&{}",
        "<!-- {} -->",
        "<![CDATA[{}]]>",
        "<?php {} ?>",
        "</div>{}",
        "\n\n{}\n\n",
        "* * *\n{}",
    )
]

_WHOLE = [
    "<script>ran(1)</script>",
    "<SCRIPT>ran(1)</SCRIPT>",
    "<script src=data:,ran(1)></script>",
    "<scr<script>ipt>ran(1)</scr</script>ipt>",
    "<script\n>ran(1)</script\n>",
    "<script type=module>ran(1)</script>",
    "</script><script>ran(1)</script>",
    "</textarea><script>ran(1)</script>",
    "</title><script>ran(1)</script>",
    "</template><img src=x onerror=ran(1)>",
    "<svg><script>ran(1)</script></svg>",
    "<svg><a xlink:href=javascript:ran(1)><text>a</text></a></svg>",
    "<svg><animate onbegin=ran(1) attributeName=x>",
    "<svg><set onbegin=ran(1)>",
    "<svg><use href=data:image/svg+xml,<svg/onload=ran(1)>>",
    "<math href=javascript:ran(1)>a</math>",
    "<math><mtext><table><mglyph><style><img src=x onerror=ran(1)>",
    "<noscript><p title='</noscript><img src=x onerror=ran(1)>'>",
    "<iframe srcdoc='<script>parent.ran(1)</script>'></iframe>",
    "<iframe src=javascript:parent.ran(1)></iframe>",
    "<object data=javascript:ran(1)></object>",
    "<embed src=javascript:ran(1)>",
    "<base href=javascript:ran(1)//>",
    "<meta http-equiv=refresh content='0;url=javascript:ran(1)'>",
    "<link rel=stylesheet href=data:text/css,*{background:red}>",
    "<style>@import 'javascript:ran(1)';</style>",
    "<div style=background:url(javascript:ran(1))>a</div>",
    "<form action=javascript:ran(1)><button>a</button></form>",
    "<button formaction=javascript:ran(1)>a</button>",
    "<img src=x:x onerror&#61;ran(1)>",
    "<img src=x onerror=&#114;an(1)>",
    "<img src='x' onerror='ran(1)'//",
    "<img/src/onerror=ran(1)>",
    '"><img src=x onerror=ran(1)>',
    "'><img src=x onerror=ran(1)>",
    '" autofocus onfocus=ran(1) x="',
    "' onmouseover='ran(1)",
    "{{constructor.constructor('ran(1)')()}}",
    "${ran(1)}",
    "<%= ran(1) %>",
    "{% raw %}{{ ran(1) }}{% endraw %}",
    "{user}{name}{text}",
    "__proto__",
    "constructor",
    "<x-element onclick=ran(1)>a</x-element>",
    "<img name=body><form id=test>",
    "<img src=x name=getElementById onerror=ran(1)>",
    "\u2028<img src=x onerror=ran(1)>",
    "\u202e<img src=x onerror=ran(1)>",
    "<\u200bscript>ran(1)</script>",
    "＜script＞ran(1)＜/script＞",
    "<ſcript>ran(1)</ſcript>",
    "&lt;script&gt;ran(1)&lt;/script&gt;",
    "&amp;lt;script&amp;gt;ran(1)&amp;lt;/script&amp;gt;",
    "\\u003cscript\\u003eran(1)\\u003c/script\\u003e",
    "%3Cscript%3Eran(1)%3C/script%3E",
    f"<a href=java&#115;cript:{_ENTITY}>a</a>",
]

TEXTS = tuple(dict.fromkeys([*_WHOLE, *_MARKUP, *evasions.TEXTS, *_ADDRESSES, *_EVENTS]))
