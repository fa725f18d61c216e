"""Every reference of the whole output, followed."""

import json
import re
from collections import Counter
from xml.etree import ElementTree

import pytest

from built_site import FILES, PAGES, ROOT, SERVED_PAGES, document, references, target

# The attributes that hold an address (HTML Living Standard, index of attributes).
SINGLE = ("href", "xlink:href", "src", "poster", "action", "formaction", "data", "cite", "manifest")
EXTERNAL = re.compile(r"(https?|mailto|tel|sms|data):", re.IGNORECASE)

MARKED_UP = [path for path in FILES if path.endswith((".html", ".svg")) and path not in SERVED_PAGES]
STYLE_SHEETS = [path for path in FILES if path.endswith(".css")]
SITEMAPS = [path for path in FILES if path.rpartition("/")[2].startswith("sitemap") and path.endswith(".xml")]
FEEDS = [path for path in FILES if path.endswith((".atom", "feed.xml", "atom.xml"))]
MANIFESTS = [path for path in FILES if path.endswith(".webmanifest")]


def addresses(path):
    """Each address in a page or drawing, with the element that holds it."""
    for element in document(path).elements:
        for name, value in element.attributes.items():
            if name in SINGLE or name.startswith("data-") and value.endswith(".html"):
                yield element, value.strip()
            elif name in ("srcset", "imagesrcset"):
                for candidate in value.split(","):
                    yield element, candidate.split()[0]
            elif "url(" in value:
                for found in references(value):
                    yield element, found
        if element.attributes.get("http-equiv", "").lower() == "refresh":
            yield element, re.sub(r"^[^=]*=\s*", "", element.attributes["content"])
    for found in references(document(path).styles):
        yield "style element", found


def is_broken(path, address):
    """Why an address leads nowhere; nothing where it leads somewhere."""
    if EXTERNAL.match(address):
        return None
    file, fragment = target(path, address)
    if file is None:
        return "leads out of the folder"
    if file not in FILES:
        return "names no file"
    if fragment and file.endswith((".html", ".svg")) and fragment not in document(file).ids:
        return f"{file} has no id “{fragment}”"
    return None


def broken(path, found):
    return [f"{element} {address}: {why}" for element, address in found if (why := is_broken(path, address))]


@pytest.mark.parametrize("path", MARKED_UP)
def test_every_link_leads_somewhere(path):
    assert not broken(path, addresses(path))


@pytest.mark.parametrize("path", STYLE_SHEETS)
def test_every_address_in_a_style_sheet_leads_somewhere(path):
    assert not broken(path, [("url", found) for found in references((ROOT / path).read_text())])


@pytest.mark.parametrize("path", MARKED_UP)
def test_every_link_inside_the_site_is_relative_and_names_its_file(path):
    def is_allowed(address):
        return EXTERNAL.match(address) or not address.startswith("/") and not address.partition("#")[0].partition("?")[0].endswith(("/", ".."))

    assert not [f"{element} {address}" for element, address in addresses(path) if address == "" or not is_allowed(address)]


@pytest.mark.parametrize("path", MARKED_UP)
def test_no_id_stands_twice(path):
    assert not [name for name, count in Counter(document(path).ids).items() if count > 1]


@pytest.mark.parametrize("path", MARKED_UP)
def test_every_id_that_an_attribute_names_is_in_the_file(path):
    named = ("for", "aria-labelledby", "aria-describedby", "aria-controls", "aria-details", "headers", "list", "form")
    ids = document(path).ids
    assert not [
        f"{element} {name}={identifier}"
        for element in document(path).elements
        for name in named
        for identifier in element.attributes.get(name, "").split()
        if identifier not in ids
    ]


@pytest.mark.parametrize("path", PAGES)
def test_links_to_other_sites_do_not_say_where_the_reader_comes_from(path):
    assert not [
        str(link)
        for link in document(path).all("a", "area", "form")
        if link.attributes.get("href", "").startswith("http") and "noreferrer" not in link.attributes.get("rel", "").split()
    ]


@pytest.mark.parametrize("path", SITEMAPS)
def test_the_sitemap_names_pages_that_there_are(path):
    locations = [element.text.strip() for element in ElementTree.parse(ROOT / path).iterfind(".//{*}loc")]
    assert locations
    base = min(locations, key=len).rpartition("/")[0] + "/"
    assert not [location for location in locations if (location.removeprefix(base) or "index.html") not in FILES]


@pytest.mark.parametrize("path", FEEDS)
def test_the_feed_names_pages_that_there_are(path):
    feed = ElementTree.parse(ROOT / path).getroot()
    own = next(link.get("href") for link in feed.findall("{*}link") if link.get("rel") == "self")
    base = own.removesuffix(path)
    linked = [link.get("href") for link in feed.iterfind(".//{*}link")]
    assert not [address for address in linked if address.startswith(base) and (address.removeprefix(base) or "index.html") not in FILES]
    assert not [address for address in linked if not address.startswith("http")]


@pytest.mark.parametrize("path", MANIFESTS)
def test_the_web_manifest_names_files_that_there_are(path):
    manifest = json.loads((ROOT / path).read_text())
    named = [manifest[name] for name in ("start_url", "scope") if name in manifest] + [icon["src"] for icon in manifest.get("icons", [])]
    assert not [address for address in named if address not in (".", "./") and target(path, address)[0] not in FILES]
