"""What no editor would let through still makes a whole document, with nothing cut and nothing lost."""

import re
from functools import cache

import pytest
from paper import Paper
from pdfua import failures
from worksheet import handout, write_site

LONG = "and_on" * 60

_FRONT_MATTER = "---\ntitle: Hard\nsummary: Hard.\ntopics: [calm]\nupdated: 2026-11-21\n---\n\n"

TEXTS = {
    "quotes": "> " * 60 + "inmost",
    "callouts": "".join("> " * depth + "> [!KEY]\n" + "> " * (depth + 1) + "\n" for depth in range(40)) + "> " * 40 + "inmost",
    "lists": "".join("  " * depth + f"- [{' x'[depth % 2]}] item{depth}\n" for depth in range(40)),
    "numbers": "".join("   " * depth + f"1. item{depth}\n" for depth in range(20)),
    "emphasis": "*a " * 60 + "inmost" + "*" * 60,
    "footnotes": "a[^0]\n\n" + "\n\n".join(f"[^{number}]: note{number}[^{number + 1}]" for number in range(40)) + "\n\n[^40]: inmost",
    "writing": "".join("> " * depth + "> [!WRITE] lines=2\n" + "> " * (depth + 1) + f"question{depth}\n" for depth in range(30)),
    "long words": f"{LONG} and `{LONG}` and <https://www.example.org/{LONG}>\n\n## {LONG}\n\n- {LONG}\n\n> [!KEY] {LONG}\n> {LONG}\n\n```\n{LONG}\n```\n",
    "long words in a table": f"| a | b | c |\n| - | - | - |\n| {LONG} | {LONG} | short |\n",
    "a table of many columns": "|" + " psychotherapeutic |" * 8 + "\n|" + " - |" * 8 + "\n|" + " interdisciplinary considerations |" * 8,
    "a cell longer than a page": "| a | b |\n| - | - |\n| " + "many words " * 2000 + "last | b |\n",
    "a box longer than a page": "> [!KEY]\n> " + "many words " * 2000 + "last",
    "signs": "a\ufeffb \u2028 \u2066c\u2069 \u202ed ½ ≥ → ☎ ✓ αβγ жд שלום",
}


@pytest.fixture(scope="module")
def printed(tmp_path_factory):
    """Makes the handout of a text once."""

    @cache
    def make(name):
        folder = tmp_path_factory.mktemp("hard")
        write_site(folder, "en", "articles/calm/hard.md", _FRONT_MATTER + TEXTS[name])
        return Paper(handout("hard", folder / "Content", folder / "out"))

    return make


every_text = pytest.mark.parametrize("name", TEXTS)


@every_text
def test_it_keeps_the_rules_for_everybody(name, printed):
    assert failures(printed(name).path) == []


@every_text
def test_nothing_is_cut_at_the_edge(name, printed):
    hard = printed(name)
    width, height = hard.size_in_millimetres
    assert [box for box in hard.boxes if box.left < 15 or box.right > width - 15 or box.top < 15 or box.bottom > height - 8] == []


@every_text
def test_no_words_are_lost(name, printed):
    text = "".join("".join(printed(name).text_of_pages).split())
    assert [word for word in set(re.findall(r"[a-z]+\d+\b|inmost|last", TEXTS[name])) if word not in text] == []
