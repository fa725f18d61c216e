"""What can be taken away is read by the programs that it is for."""

import csv
import json
from urllib.parse import unquote

import bibtexparser
import pytest
import rispy
from citeproc import Citation, CitationItem, CitationStylesBibliography, CitationStylesStyle, formatter
from citeproc.source.json import CiteProcJSON

from built_site import FILES, PAGES, ROOT, document

FOLDER = ROOT / "resources"

# Those who answer can't be cited.
SERVICES = {"helpline", "textline", "chat", "support-group"}

# The types of CSL-JSON that resources are mapped to (schema 1.0.2).
TYPES = {
    "article-journal", "article-magazine", "book", "broadcast", "chapter", "motion_picture", "pamphlet", "report", "software", "song", "webpage",
}  # fmt: skip


def table():
    with open(FOLDER / "resources.csv", encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file, strict=True))


ROWS = table()
WORKS = {row["id"]: row for row in ROWS if row["type"] not in SERVICES}


@pytest.fixture(scope="module")
def bibtex():
    library = bibtexparser.parse_file(str(FOLDER / "resources.bib"))
    assert not library.failed_blocks
    return {entry.key: entry.fields_dict for entry in library.entries}


@pytest.fixture(scope="module")
def ris():
    with open(FOLDER / "resources.ris", encoding="utf-8", newline="") as file:
        return {entry["id"]: entry for entry in rispy.load(file)}


@pytest.fixture(scope="module")
def csl():
    return {item["id"]: item for item in json.loads((FOLDER / "resources.json").read_text(encoding="utf-8"))}


def test_a_spreadsheet_has_a_row_for_each_entry_of_the_index():
    listed = {element.attributes["id"] for element in document("resources/index.html").all("li") if "data-in" in element.attributes}
    assert {f"resource-{row['id']}" for row in ROWS} == listed


def test_every_row_has_as_many_fields_as_the_first():
    assert not [row["id"] for row in ROWS if None in row or None in row.values()]


def test_no_cell_is_taken_for_a_formula():
    assert not [value for row in ROWS for value in row.values() if value.startswith(("=", "+", "-", "@"))]


@pytest.mark.parametrize("format", ["bibtex", "ris", "csl"])
def test_a_reference_manager_gets_every_work(format, request):
    assert set(request.getfixturevalue(format)) == set(WORKS)


def test_bibtex_says_what_the_table_says(bibtex):
    for id, row in WORKS.items():
        fields = bibtex[id]
        assert plain(fields["title"].value) == row["title"]
        for name in ("year", "isbn", "doi", "url"):
            assert fields[name].value == row[name] if row[name] else name not in fields


def plain(tex):
    """The words of a field without TeX's own signs."""
    for sign in "&%$#_":
        tex = tex.replace(f"\\{sign}", sign)
    return tex.strip("{}")


def test_ris_says_what_the_table_says(ris):
    for id, row in WORKS.items():
        entry = ris[id]
        assert entry["title"] == row["title"]
        assert entry.get("authors", []) == [name for name in row["authors"].split("; ") if name]
        for name in ("year", "doi"):
            assert entry.get(name, "") == row[name]


def test_csl_json_says_what_the_table_says(csl):
    for id, row in WORKS.items():
        item = csl[id]
        assert item["title"] == row["title"]
        assert item.get("issued", {"date-parts": [[""]]})["date-parts"] == [[int(row["year"])] if row["year"] else [""]]
        for field, name in (("DOI", "doi"), ("ISBN", "isbn"), ("URL", "url"), ("container-title", "container"), ("page", "pages")):
            assert item.get(field, "") == row[name]


def test_csl_json_has_only_types_that_there_are(csl):
    assert {item["type"] for item in csl.values()} <= TYPES


def test_a_style_can_be_made_of_every_work(csl):
    style = CitationStylesStyle("harvard-cite-them-right", validate=False)
    bibliography = CitationStylesBibliography(style, CiteProcJSON(list(csl.values())), formatter.plain)
    for id in csl:
        bibliography.register(Citation([CitationItem(id)]))
    entries = [str(entry) for entry in bibliography.bibliography()]
    assert len(entries) == len(csl)
    assert all(entries)


@pytest.mark.parametrize("path", [path for path in PAGES if path.endswith("resources/index.html")])
def test_every_list_leads_to_every_file(path):
    targets = [element.attributes["href"] for element in document(path).all("a") if "download" in element.attributes]
    files = {unquote(target).rsplit("/", 1)[-1] for target in targets}
    assert files == {name.removeprefix("resources/") for name in FILES if name.startswith("resources/resources.")}
