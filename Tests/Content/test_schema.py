"""What `attune schema` writes fits the sample content, and finds the usual mistakes in it."""

import json
import os
import subprocess

import pytest
from jsonschema import Draft7Validator, Draft202012Validator
from schemas import KINDS, fields, files, mistakes, read
from test_spelling import CONTENT

REPOSITORY = CONTENT.parent
ROOTS = [CONTENT, CONTENT / "es", REPOSITORY / "Tests/Browser/Arabic"]
FILES = [found for root in ROOTS for found in files(root)]


def attune(*arguments):
    if "ATTUNE" not in os.environ:
        pytest.fail("Name the program in ATTUNE, or run `make test-browser`, which builds one.")
    return subprocess.run([os.environ["ATTUNE"], *arguments], capture_output=True, text=True, check=False)


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    folder = tmp_path_factory.mktemp("schema")
    done = attune("schema", "--all", "--output", folder, "--quiet")
    assert done.returncode == 0, done.stderr
    return folder


@pytest.fixture(scope="module")
def schemas(folder):
    files = {path.stem: json.loads(path.read_text(encoding="utf-8")) for path in folder.glob("*.json")}
    return {name: file for name, file in files.items() if "$schema" in file}


def test_there_is_content_of_every_kind(schemas):
    # Nobody's answers are made up: the tests of `attune coach` hold its file against its schema.
    assert {kind for kind, _ in FILES} == set(schemas) - {"coach"}


@pytest.mark.parametrize("kind", sorted({kind for kind, _ in KINDS}))
def test_each_is_a_schema(schemas, kind):
    Draft202012Validator.check_schema(schemas[kind])
    # What editors know as yet.
    Draft7Validator.check_schema(schemas[kind])


@pytest.mark.parametrize(("kind", "path"), FILES, ids=lambda value: value if isinstance(value, str) else value.relative_to(REPOSITORY).as_posix())
def test_a_site_that_builds_keeps_to_its_schema(schemas, kind, path):
    assert mistakes(schemas[kind], fields(path)) == []
    assert Draft7Validator(schemas[kind]).is_valid(fields(path))


ARTICLE = "title: A\nsummary: B\ntopics: [trauma]\n"
TEXTLINE = "type: textline\n  title: A\n  summary: B\n  channels:\n  - "

MISTAKES = {
    "an unknown key": ("article", ARTICLE + "titel: A", ("", "additionalProperties")),
    "a missing key": ("article", "title: A\nsummary: B", ("", "required")),
    "an empty title": ("article", ARTICLE.replace("A", "' '"), ("title", "pattern")),
    "a word for what has none": ("article", ARTICLE + "kind: essay", ("kind", "enum")),
    "a wrong word in a list": ("article", ARTICLE + "audience: [adult, adults]", ("audience/1", "enum")),
    "a text for a list": ("article", ARTICLE + "keywords: calm", ("keywords", "type")),
    "a day that doesn't exist": ("article", ARTICLE + "updated: 2026-02-30", ("updated", "format")),
    "a day in another order": ("article", ARTICLE + "updated: 21.11.2026", ("updated", "pattern")),
    "yes for true": ("article", ARTICLE + "draft: yes", ("draft", "type")),
    "an id with capitals": ("article", ARTICLE + "related: [Rupture]", ("related/0", "pattern")),
    "a place in no series": ("article", ARTICLE + "order: 2", ("", "required")),
    "a review by nobody": ("article", ARTICLE + "review: {status: reviewed}", ("review", "required")),
    "a language that is none": ("site", "title: A\nlanguages: [english]\nexit: {url: 'https://a.example/'}", ("languages/0", "pattern")),
    "a colour by name": ("clinic", "name: A\naccent: teal", ("accent", "pattern")),
    "a country by another code": ("clinic", "name: A\ncountry: UK", ("country", "enum")),
    "an address of another kind": ("clinic", "name: A\nweb: ftp://a.example/", ("web", "pattern")),
    "a part without a title": ("bundle", "title: A\nsummary: B\nparts: [{items: [a]}]", ("parts/0", "required")),
    "an entry without an id": ("glossary", "- {term: A, definition: B}", ("0", "required")),
    "a status that claims don't have": ("claims", "- {id: a, statement: A, status: true, say: B}", ("0/status", "enum")),
    "an author without a name": ("resources", "- {id: a, type: book, title: A, summary: B, authors: [{given: A}]}", ("0/authors/0", "required")),
    "a DOI as an address": ("resources", "- {id: a, type: book, title: A, summary: B, doi: 'https://doi.org/10.1037/a'}", ("0/doi", "pattern")),
    "a number for a web page": ("resources", f"- id: a\n  {TEXTLINE}{{kind: web, value: '85258'}}", ("0/channels/0/value", "pattern")),
    "a word for a number": ("resources", f"- id: a\n  {TEXTLINE}{{kind: phone, value: call us}}", ("0/channels/0/value", "pattern")),
    "an item that the instrument doesn't have": (
        "coach", "- {item: pemat-13, answer: yes, by: A, on: 2026-11-21, version: 0123456789abcdef}", ("0/item", "enum")),
    "no days": ("resources", "- {id: a, type: book, title: A, summary: B, max-age-days: 0}", ("0/max-age-days", "minimum")),
}


@pytest.mark.parametrize(("kind", "text", "expected"), MISTAKES.values(), ids=MISTAKES.keys())
def test_a_mistake_is_found_where_it_stands(schemas, kind, text, expected):
    assert expected in mistakes(schemas[kind], read(text))


RIGHT = {
    "an article": ("article", ARTICLE),
    "a title that YAML takes for a number": ("article", ARTICLE.replace("A", "1984")),
    "a key without a value": ("article", ARTICLE + "kind:\nupdated:\nkeywords:\nreview:"),
    "an id that YAML takes for a number": ("article", ARTICLE + "related: [1984]"),
    "a place in a series": ("article", ARTICLE + "order: 2\nseries: first-steps"),
    "a review": ("article", ARTICLE + "review: {status: reviewed, by: A, role: B, on: 2026-12-01}"),
    "a body as author": ("resources", "- {id: a, type: book, title: A, summary: B, authors: [{literal: A}]}"),
    "a short number without quotes": ("resources", f"- id: a\n  {TEXTLINE}{{kind: text, value: 85258, short-code: true}}"),
    "a number that is dialled": ("resources", f"- id: a\n  {TEXTLINE}{{kind: phone, value: 0808 2000 247, dial: +448082000247}}"),
    "an empty list": ("resources", ""),
}


@pytest.mark.parametrize(("kind", "text"), RIGHT.values(), ids=RIGHT.keys())
def test_what_attune_reads_is_no_mistake(schemas, kind, text):
    assert mistakes(schemas[kind], read(text)) == []


def test_a_web_page_is_not_dialled(schemas):
    [entry] = read(f"- id: a\n  {TEXTLINE}{{kind: web, value: 'https://a.example/', dial: '+448082000247'}}")
    assert mistakes(schemas["resources"], [entry]) != []
    del entry["channels"][0]["dial"]
    assert mistakes(schemas["resources"], [entry]) == []


@pytest.mark.parametrize("kind", sorted({kind for kind, _ in KINDS}))
def test_a_schema_is_printed_as_it_is_written(folder, kind):
    assert attune("schema", kind).stdout == (folder / f"{kind}.json").read_text(encoding="utf-8")


def test_the_list_names_every_schema(schemas):
    assert {line.split()[0] for line in attune("schema", "--list").stdout.splitlines()} == set(schemas)


WRONG_CALLS = [["schema"], ["schema", "articles"], ["schema", "site", "--list"], ["schema", "--all"], ["schema", "site", "--output", "folder"]]


@pytest.mark.parametrize("arguments", WRONG_CALLS, ids=" ".join)
def test_a_wrong_call_ends_with_2_and_one_line(arguments):
    done = attune(*arguments)
    assert (done.returncode, done.stdout, len(done.stderr.splitlines())) == (2, "", 1)
