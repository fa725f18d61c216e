"""What people write who want a page to do more than show words: texts that try to end the place where they stand, and addresses that run something.

The spellings are those of OWASP's XSS Filter Evasion Cheat Sheet, of html5sec.org, and of flaws that other generators and parsers of Markdown have had.
"""

# Each begins something that a page must not have.
VECTORS = [
    "<script>alert(1)</script>",
    "<ScRiPt/x>alert(1)</sCrIpT\n>",
    "<scr<script>ipt>alert(1)</scr</script>ipt>",
    "<img src=x onerror=alert(1)>",
    "<img/src='x'/onerror='alert(1)'>",
    "<svg onload=alert(1)>",
    "<svg><script href=data:,alert(1) /></svg>",
    "<svg><animate onbegin=alert(1) attributeName=x dur=1s></svg>",
    "<math><mi xlink:href=javascript:alert(1)>x</mi></math>",
    "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)></style></mglyph></table></mtext></math>",
    "<iframe srcdoc='<script>parent.alert(1)</script>'></iframe>",
    "<iframe src=javascript:alert(1)>",
    "<object data=javascript:alert(1)>",
    "<embed src=javascript:alert(1)>",
    "<base href=https://evil.example/>",
    "<meta http-equiv=refresh content='0;url=javascript:alert(1)'>",
    "<link rel=stylesheet href=https://evil.example/x.css>",
    "<style>@import 'https://evil.example/x.css';</style>",
    "<form action=javascript:alert(1)><button>x</button></form>",
    "<input autofocus onfocus=alert(1)>",
    "<details open ontoggle=alert(1)>",
    "<video src=x onerror=alert(1)></video>",
    "<a href=javascript:alert(1)>x</a>",
    "<body onload=alert(1)>",
    "<template><script>alert(1)</script></template>",
    "<noscript><p title='</noscript><img src=x onerror=alert(1)>'></noscript>",
    "<dialog open>x</dialog><marquee onstart=alert(1)>x</marquee>",
]

# Each ends something that a text may stand in.
ENDINGS = ["", '">', "'>", "</title>", "</script>", "</style></textarea>", "-->", "]]>", "--!>", "*/;", '\\"});', "`}${"]

# Parts of texts that mean something to HTML, XML, JSON, JavaScript, CSS, spreadsheets, TeX or terminals.
PIECES = [
    "'\" onmouseover=alert(1) x=\"",
    "` onmouseover=alert(1) x=`",
    "\" style=\"background:url(javascript:alert(1))",
    "{{constructor.constructor('alert(1)')()}}",
    "${alert(1)}",
    "\\u003cscript\\u003ealert(1)\\u003c/script\\u003e",
    "\\x3cimg src=x onerror=alert(1)\\x3e",
    "&lt;script&gt;alert(1)&lt;/script&gt;",
    "&#60;script&#62;alert(1)&#60;/script&#62;",
    "&#x3c;img src=x onerror=alert(1)&#x3e",
    "%3Cscript%3Ealert(1)%3C/script%3E",
    "+ADw-script+AD4-alert(1)+ADw-/script+AD4-",
    "\uff1cscript\uff1ealert(1)\uff1c/script\uff1e",
    "<\u0301script>alert(1)</script>",
    "\"\u0301><script>alert(1)</script>",
    "&\u0301lt;<\u200dimg src=x onerror=alert(1)>",
    "a\u2028alert(1)//\u2029alert(1)",
    "\u202egnp.exe\u2066\u2069",
    "\ufeff<script>alert(1)</script>",
    "\u0001\u0008\u000b\u000c\u001b[31m\u007f\u0085\u009b",
    "\ufffe\uffff\U0001fffe",
    "<!--", "-->", "<![CDATA[", "]]>", "<?xml version='1.0'?>", "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>&e;",
    "\\", "\\\\\"", "'", '"', "\\'", "';alert(1);//", '";alert(1);//', "</", "<", ">", "&", "&amp", "&#", "&#x",
    "=cmd|' /C calc'!A0", "+cmd|' /C calc'!A0", "-2+3+cmd|' /C calc'!A0", "@SUM(1+1)*cmd|' /C calc'!A0", "\t=1+1", "\uff1d1+1", "a\"\u0301,=1+1",
    "%0A=1+1", "}\n@article{x, title={y}}", "TY  - BOOK", "\\input{/etc/passwd}", "$\\immediate\\write18{id}$", "# %s %n {0} {x} $1",
    "../../../etc/passwd", "..\\..\\windows", "file:///etc/passwd", "javascript:alert(1)", "location", "__proto__", "constructor", "forms", "toString",
]  # fmt: skip

TEXTS = [ending + vector for vector in VECTORS for ending in ENDINGS] + PIECES

# Strings of which each can end any place that a text may stand in, where one field must stand for all.
WORST = "</title></script></style>--></textarea>]]>\"'`><script>alert(1)</script><img src=x onerror=alert(1)>&lt;\\u003c${alert(1)}\u2028"

SCHEMES = [
    "javascript", "vbscript", "data", "file", "blob", "view-source", "jar", "feed", "about", "ws", "ftp", "filesystem", "intent", "mhtml", "livescript",
    "x-javascript", "chrome", "res", "lto", "cid",
]  # fmt: skip


def _spellings(scheme):
    """Ways to write a scheme in Markdown that a browser may read as the scheme."""
    first, rest = scheme[0], scheme[1:]
    yield f"{scheme}:alert(1)"
    yield "".join(letter.upper() if number % 2 else letter for number, letter in enumerate(scheme)) + ":alert(1)"
    yield f"&#{ord(first)};{rest}:alert(1)"
    yield f"&#x{ord(first):X}{rest}:alert(1)"
    yield f"&#0000{ord(first)};{rest}:alert(1)"
    yield f"{scheme}&colon;alert(1)"
    yield f"{scheme}&#58;alert(1)"
    yield f"{first}&Tab;{rest}:alert(1)"
    yield f"{first}&NewLine;{rest}:alert(1)"
    yield f"{first}&#x0D;{rest}:alert(1)"
    yield f"&#1;{scheme}:alert(1)"
    yield f"&NonBreakingSpace;{scheme}:alert(1)"
    yield f"&#x200B;&#xFEFF;{scheme}:alert(1)"
    yield f"\\{scheme}\\:alert(1)"


# Addresses as they are written in Markdown; a scheme of text alone is in all spellings, the others in a few.
ADDRESSES = (
    list(_spellings("javascript"))
    + [spelling for scheme in SCHEMES[1:] for spelling in list(_spellings(scheme))[:9]]
    + [
        "data:text/html,&lt;script&gt;alert(1)&lt;/script&gt;", "data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==", "data:image/svg+xml,&lt;svg/onload=alert(1)&gt;",
        "data:image/png,x%22onload=alert(1)", "//evil.example/x", "/&#47;evil.example/x", "\\\\\\\\evil.example", "/\\\\evil.example", "https:evil.example", "https:/evil.example",
        "https:///evil.example", "https://user:word@evil.example/", "https://evil.example\\\\@good.example/", "https://good.example%2f@evil.example/", "http://[::1]/",
        "https://a&quot;onclick=alert(1)&quot;b/", "https://a.example/&quot;&gt;&lt;script&gt;", "https://a.example/'onclick=alert(1)", "https://a.example/\u202egpj.exe", "?x=1", "#", "#a&quot;b",
        "mailto:a@b.example?subject=x", "mailto:a@b.example,c@d.example", "mailto:a@b.example%0Abcc:c@d.example", "tel:1", "tel:112;ext=1", "tel:%2B1", "sms:1?body=x",
        "..", ".", "", "%2e%2e/%2e%2e/etc/passwd", "..%5c..%5cwin.ini", "%00", "/etc/passwd", "~/x", "C:/x", "resource:&quot;x", "term:../x", "a.md?x=1", "a.md#x y",
    ]
)  # fmt: skip
