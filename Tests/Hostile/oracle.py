"""What may stand on a page of a built site, whatever stands in its content: told by two parsers, and by a browser that opens the page."""

import re
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import unquote, urldefrag, urljoin, urlsplit

from lxml import etree, html

WALK = Path(__file__).with_name("walk.js").read_text(encoding="utf-8").split("\n", 1)[1]

ELEMENTS = """
    a abbr article aside b bdi bdo blockquote body br button caption circle cite code dd del details dfn div dl dt em fieldset figcaption figure footer form h1 h2 h3 h4
    h5 h6 head header hr html i img input ins kbd label legend li link main mark meta nav noscript ol option p path pre q rect rp rt ruby s samp script search
    section select small span strong style sub summary sup svg table tbody td text textarea tfoot th thead time title tr u ul use var wbr
""".split()

ATTRIBUTES = """
    action alt autocapitalize autocomplete charset checked class colspan content cx cy d datetime defer dir disabled download for height hidden href hreflang
    http-equiv id lang loading name open r rel role rows scope spellcheck src start tabindex title type value viewBox viewbox width
""".split()

# Attributes that a browser or a script of ours reads an address from.
ADDRESSES = ["href", "src", "action", "data-neutral", "data-manifest", "data-worker"]
SCHEMES = r"^(https?://[^\s\\\"'<>@/?#]+([/?#][^\s\\\"'<>]*)?|mailto:[A-Za-z0-9+_.-]+@[A-Za-z0-9.-]+|tel:\+?[0-9]+|sms:\+?[0-9]+)$"
RELATIVE = r"^/?((\.\./)*[a-z0-9_-][a-z0-9_.-]*(/[a-z0-9_.-]+)*)?(\?[a-z]+=[A-Za-z0-9%+._-]*)?(#[^\s\\\"'<>]*)?$"
SCRIPTS = r"^(/|(\.\./)*)(assets/|search/)?[a-z0-9-]+\.js$"


def files(site, ending):
    return sorted(path for path in site.rglob(f"*{ending}") if path.is_file())


def strangers(site, browser):
    """What a browser reads in the pages of a site that no page of ours has."""
    allowed = {
        "elements": ELEMENTS, "attributes": ATTRIBUTES, "addresses": ADDRESSES, "schemes": SCHEMES, "relative": RELATIVE, "scripts": SCRIPTS,
    }  # fmt: skip
    page = browser.new_page()
    found, pages = [], [(path.relative_to(site).as_posix(), path.read_text(encoding="utf-8")) for path in files(site, ".html")]
    for start in range(0, len(pages), 100):
        answer = page.evaluate(f"all => ({WALK})(...all)", [pages[start : start + 100], allowed])
        found += answer["found"] + [f"{path}: nothing stands at {target}" for path, target in answer["targets"] if not stands(site, path, target)]
    page.close()
    return found


def stands(site, path, target):
    """Whether a relative address leads to a file of the site."""
    # Only the page that a server shows at any address may name its files from the site's own path.
    if target.startswith("/") != (path == "404.html" and not target.startswith("#")):
        return False
    whole = urljoin(f"file:///{path}", urldefrag(target)[0])
    return (site / unquote(urlsplit(whole).path).lstrip("/")).is_file()


def strangers_to_another_parser(site):
    """The same by a parser that mends what it reads in other ways than a browser."""
    parser = html.HTMLParser(encoding="utf-8", huge_tree=True)
    for path in files(site, ".html"):
        for element in etree.fromstring(path.read_bytes(), parser).iter(etree.Element):
            if element.tag not in ELEMENTS or [name for name in element.attrib if name not in ATTRIBUTES and not name.startswith(("data-", "aria-"))]:
                yield f"{path.relative_to(site)}: {element.tag} {dict(element.attrib)}"
            if any(re.match(r"\s*(?!https?:|mailto:|tel:|sms:)[^/?#]*:", element.get(name, "")) for name in ADDRESSES):
                yield f"{path.relative_to(site)}: {element.tag} {dict(element.attrib)}"


# What a script gets that asks a document for something of the browser's own, held against what the browser has; an image or a form with that name would stand there instead.
REPLACED = """() => {
    const names = new Set()
    for (let type = HTMLDocument.prototype; type; type = Object.getPrototypeOf(type)) { Object.getOwnPropertyNames(type).forEach((name) => names.add(name)) }
    const replaced = [...names].filter((name) => document[name] !== Reflect.get(HTMLDocument.prototype, name, document))
    return document.location === window.location && location instanceof Location ? replaced : [...replaced, "location"]
}"""


def replaced(page):
    """The names by which scripts ask the browser for something, and get an element of the page that is open."""
    return page.evaluate(REPLACED)


@contextmanager
def watched(browser):
    """A page, and a list of what hostile content did in it: called a function that it had no right to, broke the policy, made a script of ours fail."""
    context = browser.new_context()
    page, seen = context.new_page(), []
    page.expose_function("noteHarm", lambda text: seen.append(f"{page.url}: {text}"))
    page.add_init_script(
        """for (const name of ["alert", "confirm", "prompt"]) { window[name] = (what) => noteHarm(`${name} ${what}`) }
        addEventListener("securitypolicyviolation", (event) => noteHarm(`${event.effectiveDirective} ${event.blockedURI} line ${event.lineNumber}`))"""
    )
    page.on("pageerror", lambda error: seen.append(f"{page.url}: {error}"))
    page.on("console", lambda message: seen.append(f"{page.url}: {message.text}"))
    page.on("request", lambda request: request.url.startswith(("file:", "data:")) or seen.append(f"{page.url}: asks for {request.url}"))
    yield page, seen
    context.close()
