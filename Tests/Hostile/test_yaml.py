"""YAML that grows, nests, repeats or hides something ends at once, in a fault with its line."""

import json
import resource

import pytest

from content import Folder, attune, markdown

FIELDS = "title: X\nsummary: S\ntopics: [trauma]\n"
LAUGHS = "".join(f"{after}: &{after} [{', '.join([f'*{before}'] * 9)}]\n" for before, after in zip("abcdefgh", "bcdefghi"))

# What is refused wherever YAML is read: its name, the text, the rule, and the line in the text. A quote without end is noticed below it.
REFUSED = [
    ("aliases that grow", f"a: &a [lol]\n{LAUGHS}", "yaml-feature", 1),
    ("aliases in a key", "? [&a x, *a]\n: y\n", "yaml-feature", 1),
    ("an alias of itself", "a: &a [*a]\n", "yaml-feature", 1),
    ("keys that merge", "<<: *a\n", "yaml-feature", 1),
    ("an anchor", "x: y\nkeywords: &a [b]\n", "yaml-feature", 2),
    ("a type", "keywords: !!python/object/apply:os.system [id]\n", "yaml-feature", 1),
    ("a type of its own", "keywords: !x y\n", "yaml-feature", 1),
    ("a directive", "%TAG ! tag:evil.example,2000:\n", "yaml-feature", 1),
    ("a key of keys", "? ? ? ?\n", "yaml-feature", 1),
    ("a tab", "review:\n\tstatus: awaiting\n", "yaml-feature", 2),
    ("brackets", "keywords: " + "[" * 60_000 + "\n", "yaml-depth", 1),
    ("braces", "keywords: " + "{a: " * 15_000 + "\n", "yaml-depth", 1),
    ("hyphens", "- " * 30_000 + "a\n", "yaml-syntax", 1),
    ("steps", "".join(" " * depth + "a:\n" for depth in range(300)), "yaml-depth", 17),
    ("a zero byte", "keywords: [\0]\n", "encoding", 1),
    ("a hidden line end", "keywords: [a\u2028b]\n", "yaml-character", 1),
    ("a hidden mark", "\ufeffkeywords: [a]\n", "yaml-character", 1),
    ("half a pair", 'keywords: ["\\ud800"]\n', "yaml-syntax", 1),
    ("a quote without end", 'keywords: "' + "a" * 50_000, "yaml-syntax", 2),
    ("keys without end", "".join(f"k{number}: v\n" for number in range(6_000)), "unknown-key", 1),
    ("one key often", "keywords: [a]\n" * 4_000, "duplicate-key", 2),
    ("documents", "a: b\n---\n" * 5_000, "unknown-key", 1),
    ("a block without end", "keywords: |\n" + "  a\n" * 15_000, "wrong-type", 1),
    ("colons", "a" + ":" * 50_000 + "\n", "yaml-syntax", 1),
    ("colons and spaces", "a: " * 15_000 + "\n", "yaml-syntax", 1),
    ("question marks", "? " * 30_000 + "\n", "yaml-feature", 1),
    ("commas", "keywords: [" + "," * 50_000 + "]\n", "yaml-syntax", 1),
    ("empty lists", "keywords: [" + "[]," * 15_000 + "]\n", "wrong-type", 1),
    ("ampersands", "&" * 50_000 + "\n", "yaml-feature", 1),
    ("names after ampersands and stars", "a: " + "".join(f"&n{number} " for number in range(8_000)) + "\n", "yaml-feature", 1),
    ("percent signs", "%" * 50_000 + "\n", "yaml-feature", 1),
    ("quotes", "'" * 50_001 + "\n", "yaml-syntax", 3),
    ("backslashes", '"' + "\\" * 50_001 + "\n", "yaml-syntax", 3),
    ("comments", "# a\n" * 15_000, None, None),
]  # fmt: skip

# A file of data may be longer than front matter, so the long ones stand in it eight times, and something else may be noticed first.
IN_DATA = {
    "hyphens": ("yaml-depth", 1), "a quote without end": ("yaml-syntax", 1), "keys without end": ("duplicate-key", 6_001), "documents": ("yaml-syntax", 2),
    "a block without end": ("duplicate-key", 15_002), "empty lists": ("duplicate-key", 2), "backslashes": ("yaml-syntax", 2),
}  # fmt: skip

CASES = [pytest.param(*case[1:], id=case[0]) for case in REFUSED]


def limits():
    """Ten seconds of a processor, and 600 MB."""
    resource.setrlimit(resource.RLIMIT_CPU, (10, 10))
    resource.setrlimit(resource.RLIMIT_DATA, (600 << 20, 600 << 20))


def said(site):
    end = attune("build", "--source", site.path, "--output", site.path.parent / "site", "--format", "json", preexec_fn=limits)
    assert end.returncode in (0, 1), (end.returncode, end.stderr[-1000:])
    return end.returncode, json.loads(end.stdout)["diagnostics"]


@pytest.fixture
def site(tmp_path):
    return Folder(tmp_path / "content")


@pytest.mark.parametrize(("text", "rule", "line"), CASES)
def test_in_front_matter(text, rule, line, site):
    site.write("articles/trauma/x.md", f"---\n{FIELDS}{text}\n---\n\nWords.\n")
    code, faults = said(site)
    mine = [fault for fault in faults if fault["file"] == "articles/trauma/x.md"]
    assert code == (1 if any(fault["severity"] == "error" for fault in mine) else 0)
    expect(mine, rule, line and line + 4)


def test_in_files_of_data(site):
    """Those of which there may be many, all at once."""
    for number, (name, text, rule, line) in enumerate(REFUSED):
        for folder in ("resources", "bundles"):
            site.write(f"{folder}/x{number}.yml", f"# {name}\n" + text * (8 if len(text) > 10_000 else 1))
    code, faults = said(site)
    assert code == 1
    for number, (name, text, rule, line) in enumerate(REFUSED):
        rule, line = IN_DATA.get(name, (rule, line))
        for folder in ("resources", "bundles"):
            expect([fault for fault in faults if fault["file"] == f"{folder}/x{number}.yml"], rule, line and line + 1)


@pytest.mark.parametrize("file", ["glossary.yml", "claims.yml", "series.yml", "site.yml"])
def test_in_the_only_file_of_its_kind(file, site):
    site.write(file, f"a: &a [lol]\n{LAUGHS}")
    code, faults = said(site)
    assert code == 1
    expect([fault for fault in faults if fault["file"] == file], "yaml-feature", 1)


def expect(faults, rule, line):
    assert not [fault for fault in faults if not fault["message"] or not fault["remedy"]]
    if rule:
        assert (rule, line) in [(fault["rule"], fault.get("line")) for fault in faults], faults[:3]
    else:
        assert faults == []


def test_a_megabyte_of_brackets(site):
    for name in ("glossary.yml", "resources/x.yml", "claims.yml", "bundles/x.yml"):
        site.write(name, "[" * (1 << 20))
    code, faults = said(site)
    assert code == 1
    assert {fault["file"] for fault in faults if fault["rule"] == "yaml-depth"} == {"glossary.yml", "resources/x.yml", "claims.yml", "bundles/x.yml"}


def test_many_entries_at_fault_are_each_heard_of_or_counted(site):
    site.write("resources/x.yml", "- {id: a, tpye: book}\n" * 40_000)
    site.write("articles/trauma/x.md", markdown({"title": "X", "summary": "S", "topics": ["trauma"], "related": [f"gone-{number}" for number in range(4_000)]}, "Words."))
    code, faults = said(site)
    assert code == 1 and {fault["file"] for fault in faults} >= {"resources/x.yml", "articles/trauma/x.md"}


@pytest.mark.parametrize("value", ["no", "012", "1:30", "1e999999", "2024-13-45", "0x41", "~", "null", ".inf", "=", "<<", "y", "1_000"])
def test_a_plain_value_stays_the_words_that_it_is(value, site):
    site.write("articles/trauma/x.md", f"---\ntitle: {value}\nsummary: S\ntopics: [trauma]\n---\n\nWords.\n")
    code, faults = said(site)
    if value in ("~", "null"):
        assert [fault["rule"] for fault in faults] == ["missing-field"]
    else:
        assert not faults
        assert f"<h1>{value}</h1>".replace("<<", "&lt;&lt;") in (site.path.parent / "site/articles/trauma/x.html").read_text(encoding="utf-8")
