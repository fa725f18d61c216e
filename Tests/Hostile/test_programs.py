"""What a site writes for programs is read by real ones, and says what the content says, whatever that is."""

import csv
import io
import json
import re

import bibtexparser
import pytest
import rispy
from lxml import etree, html

from content import Folder, attune, built, filled, listed, markdown
from payloads import TEXTS, WORST
from places import yaml_lines

# Every text with a mark of its own, so that it can be told from the others, and each sign that ends something.
ALL = {f"{number}": f"N{number}N {text} N{number}N" for number, text in enumerate(TEXTS + [WORST])}


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    site = Folder(tmp_path_factory.mktemp("programs") / "content")
    for number, text in ALL.items():
        fields = filled("article", text, topics=["trauma"], published="2026-01-01", review={"status": "reviewed", "on": "2026-01-01"})
        site.write(f"articles/trauma/a{number}.md", markdown(fields, "Words."))
    works = [filled("resources", text, id=f"w{number}", type="book", authors=[{"family": text, "literal": None}], channels=[], **{"last-checked": "2026-01-01"}) for number, text in ALL.items()]
    site.write("resources/works.yml", listed(works) + (site.path / "resources/works.yml").read_text(encoding="utf-8"))
    fixed = {"languages": ["en"], "base-url": "https://attune.example/", "exit": {"url": "https://a.example/"}, "helplines": ["samaritans"], "keep-on-device": True}
    site.write("site.yml", yaml_lines(filled("site", WORST, **fixed, clinic={"country": "GB"}, checks={"off": ["review-missing"]})))
    output = site.path.parent / "site"
    code, report = built(site.path, output)
    assert code == 0, report["diagnostics"][:3]
    return output


def words(text):
    """A text without what can't be seen or written everywhere: controls, and how much white space there is."""
    return re.sub(r"[\s\u2028\u2029]+", " ", re.sub(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffe\uffff]", "", text)).strip()


WORDS = {number: words(text) for number, text in ALL.items()}


def test_a_feed_is_read(site):
    feed = etree.parse(site / "feed.xml").getroot()
    atom = "{http://www.w3.org/2005/Atom}"
    assert words(feed.findtext(f"{atom}title")) == words(WORST)
    entries = {entry.findtext(f"{atom}id").rsplit("/a", 1)[-1].removesuffix(".html"): entry for entry in feed.iter(f"{atom}entry")}
    assert len(entries) == 50
    for number, entry in entries.items():
        assert {words(entry.findtext(f"{atom}{name}")) for name in ("title", "summary", "author/" + atom + "name")} == {WORDS[number]}


def test_a_map_of_the_site_is_read(site):
    addresses = [one.text for one in etree.parse(site / "sitemap.xml").iter("{*}loc")]
    assert len(addresses) == len(set(addresses)) > len(ALL)
    assert all(re.fullmatch(r"https://attune\.example/[a-z0-9/.-]+", address) for address in addresses)


def test_what_search_engines_are_told_is_read(site):
    for number in ALL:
        page = html.parse(site / f"articles/trauma/a{number}.html").getroot()
        (data,) = page.xpath("//script[@type='application/ld+json']/text()")
        assert not re.search(r"[<>&\u2028\u2029]", data)
        graph = json.loads(data)["@graph"]
        assert words(graph[0]["headline"]) == WORDS[number]
        assert words(graph[0]["reviewedBy"]["name"]) == WORDS[number]


def test_the_search_index_is_read(site):
    titles = {}
    for path in sorted((site / "search").glob("text-*.js")):
        source = path.read_text(encoding="utf-8")
        assert not re.search(r"[\u2028\u2029]|</|<!--|\]\]>", source)
        call = re.fullmatch(r"[A-Za-z.]+\(\"text\",\d+,(.*)\);?\s*", source, re.S)
        assert call, source[:100]
        for kind, title, address, language, sections in json.loads(call[1]):
            titles[address] = title
    for number in ALL:
        assert words(titles[f"articles/trauma/a{number}.html"]) == WORDS[number]


@pytest.mark.parametrize("name", ["site.webmanifest", "build.json", "resources/resources.json"])
def test_what_is_json_is_read(name, site):
    json.loads((site / name).read_text(encoding="utf-8"))


@pytest.mark.parametrize("name", ["worker.js", "offline.js", "glossary.js"])
def test_no_script_holds_what_ends_one(name, site):
    assert not re.search(r"[\u2028\u2029]|</script|<!--|\]\]>", (site / name).read_text(encoding="utf-8"))


def test_a_spreadsheet_is_read_and_runs_nothing(site):
    with open(site / "resources/resources.csv", encoding="utf-8-sig", newline="") as file:
        rows = {row["id"]: row for row in csv.DictReader(file, strict=True)}
    assert not [value for row in rows.values() for value in row.values() if None in row or value.startswith(("=", "+", "-", "@", "\t", "\r"))]
    for number in ALL:
        assert {words(rows[f"w{number}"][name]) for name in ("title", "summary", "publisher", "container", "checked-by")} == {WORDS[number]}


def test_bibtex_is_read(site):
    library = bibtexparser.parse_file(str(site / "resources/resources.bib"))
    assert not library.failed_blocks
    assert {f"w{number}" for number in ALL} <= {entry.key for entry in library.entries}
    for entry in library.entries:
        if entry.key[1:] in ALL:
            assert f"N{entry.key[1:]}N" in entry.fields_dict["title"].value and entry.fields_dict["title"].value.endswith(f"N{entry.key[1:]}N}}")


def test_ris_is_read(site):
    with open(site / "resources/resources.ris", encoding="utf-8", newline="") as file:
        entries = {entry["id"]: entry for entry in rispy.load(file)}
    for number in ALL:
        assert words(entries[f"w{number}"]["title"]) == WORDS[number]


def test_csl_json_is_read(site):
    items = {item["id"]: item for item in json.loads((site / "resources/resources.json").read_text(encoding="utf-8"))}
    for number in ALL:
        assert words(items[f"w{number}"]["title"]) == words(items[f"w{number}"]["author"][0]["family"]) == WORDS[number]


@pytest.mark.parametrize("format", ["csv", "json"])
def test_a_report_is_read(format, site):
    end = attune("report", "--source", site.parent / "content", "--format", format)
    assert end.returncode == 0, end.stderr
    text = end.stdout.decode("utf-8-sig")
    if format == "json":
        assert json.loads(text)
    else:
        rows = list(csv.DictReader(io.StringIO(text, newline=""), strict=True))
        assert len(rows) >= len(ALL) and not [value for row in rows for value in row.values() if value is None or value.startswith(("=", "+", "-", "@"))]


@pytest.mark.parametrize("format", ["json", "sarif", "github", "text"])
def test_findings_are_read(format, site):
    end = attune("check", "--source", site.parent / "content", "--format", format)
    assert end.returncode in (0, 1), end.stderr
    text = end.stdout.decode()
    if format in ("json", "sarif"):
        assert json.loads(text)
    else:
        # Nothing that a terminal or a build service would obey begins a line but what the program means by it.
        assert not re.search(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", text)
        assert text.strip()
        if format == "github":
            commands = [line for line in text.splitlines() if line.startswith("::")]
            assert not [line for line in commands if not re.match(r"::(error|warning|notice) ", line)]
            assert [line for line in commands if line.startswith(("::error ", "::warning "))]
