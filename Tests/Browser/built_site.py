"""The folder under test, read without a browser: which pages there are and what stands in their markup."""

import os
import re
from dataclasses import dataclass, field
from functools import cache
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urldefrag, urljoin, urlsplit

from markup import NEUTRAL_PAGE

if "ATTUNE_SITE" not in os.environ:
    raise SystemExit("Name the built site in ATTUNE_SITE, or run `make test-browser`, which builds one.")

ROOT = Path(os.environ["ATTUNE_SITE"]).resolve()
FILES = sorted(path.relative_to(ROOT).as_posix() for path in ROOT.rglob("*") if path.is_file())
PAGES = [path for path in FILES if path.endswith(".html")]

if "index.html" not in PAGES:
    raise SystemExit(f"{ROOT} has no index.html: is it a built site?")


@dataclass
class Element:
    name: str
    attributes: dict[str, str]
    line: int

    def __str__(self):
        shown = "".join(f' {name}="{value}"' for name, value in self.attributes.items() if name in ("id", "class", "href", "src"))
        return f"line {self.line}: <{self.name}{shown}>"


@dataclass
class Document(HTMLParser):
    """The start tags of one file, in order, and the text of its `<style>` elements."""

    source: str
    elements: list[Element] = field(default_factory=list)
    styles: str = ""

    def __post_init__(self):
        super().__init__()
        self.feed(self.source)
        self.close()

    def handle_starttag(self, name, attributes):
        self.elements.append(Element(name, {key: value or "" for key, value in attributes}, self.getpos()[0]))

    def handle_data(self, data):
        if self.elements and self.elements[-1].name == "style":
            self.styles += data

    def all(self, *names):
        return [element for element in self.elements if element.name in names]

    @property
    def ids(self):
        return [element.attributes["id"] for element in self.elements if "id" in element.attributes]


@cache
def document(path):
    return Document((ROOT / path).read_text(encoding="utf-8"))


def _is_served(path):
    """Whether a page names its files from the site's own path on a host, as one must that a server shows at any address."""
    return any(link.attributes.get("href", "").startswith("/") for link in document(path).all("link"))


# test_subfolder.py looks at these; opened from a folder they would find nothing.
SERVED_PAGES = [path for path in PAGES if _is_served(path)]
PAGES = [path for path in PAGES if path not in SERVED_PAGES]


def address(path):
    return (ROOT / path).as_uri()


def target(path, reference):
    """The file and the fragment that a reference on the page `path` means; the file is None outside the site."""
    whole, fragment = urldefrag(urljoin(address(path), reference))
    parts = urlsplit(whole)
    file = Path(unquote(parts.path))
    if parts.scheme != "file" or not file.is_relative_to(ROOT):
        return None, fragment
    return file.relative_to(ROOT).as_posix(), unquote(fragment)


def is_redirect(path):
    """Whether the page only sends on to another, as the old address of an article does."""
    return any(element.attributes.get("http-equiv", "").lower() == "refresh" for element in document(path).all("meta"))


def _neutral_pages():
    """The pages that "leave this page" opens without a network; they say nothing of the site they belong to."""
    named = {
        target(path, element.attributes[NEUTRAL_PAGE])[0]
        for path in PAGES
        for element in document(path).elements
        if NEUTRAL_PAGE in element.attributes
    }
    return named - {None}


NEUTRAL_PAGES = _neutral_pages()

# The pages that a reader reads: all but the neutral ones and those that only send on.
READING_PAGES = [path for path in PAGES if path not in NEUTRAL_PAGES and not is_redirect(path)]


def _features(path):
    """What a page is made of, as far as its look may depend on it."""
    for element in document(path).elements:
        yield element.name
        for name in ("role", "dir", "type"):
            if name in element.attributes:
                yield f"{element.name}[{name}={element.attributes[name]}]"
        for style in element.attributes.get("class", "").split():
            yield f".{style}"


def _looks(pages):
    """One page for each set of elements, roles and classes: those that share a set differ in their words alone."""
    looks = {}
    for path in pages:
        looks.setdefault(frozenset(_features(path)), path)
    return list(looks.values())


def _kinds(pages):
    """A few pages that have between them every element, role and class of all pages."""
    features = {path: set(_features(path)) for path in pages}
    missing, chosen = set().union(*features.values()), []
    while missing:
        best = max(pages, key=lambda path: len(features[path] & missing))
        chosen.append(best)
        missing -= features[best]
    return chosen


# One page for each way that pages are put together: what words can't change is looked at on these.
LOOKS = _looks(PAGES)
READING_LOOKS = [path for path in LOOKS if path in READING_PAGES]

# One page for each kind of page and of component: what is slow is tried on these.
KINDS = _kinds(LOOKS)
READING_KINDS = [path for path in KINDS if path in READING_PAGES]

# A page with all the furniture, in the deepest folder: there a wrong relative address shows.
DEEPEST = max(READING_PAGES, key=lambda path: path.count("/"))


def references(text):
    """What a style sheet points at: `url(…)` and `@import "…"`."""
    text = re.sub(r"/\*.*?\*/", "", text, flags=re.S)
    found = re.findall(r"""url\(\s*(?:"([^"]*)"|'([^']*)'|([^)"'\s]*))\s*\)|@import\s+(?:"([^"]*)"|'([^']*)')""", text)
    return [next(filter(None, groups), "") for groups in found]
