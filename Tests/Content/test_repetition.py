"""Each page of the sample says its own thing in its own words."""

import re
from collections import defaultdict

import pytest

from test_spelling import CONTENT

FOLDERS = ["articles", "worksheets", "es/articles", "es/worksheets"]
PAGES = sorted(path for folder in FOLDERS for path in (CONTENT / folder).rglob("*.md"))
WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
# A worksheet's invitations are alike on purpose; anything longer is a paragraph.
SHORTEST_PARAGRAPH = 12


def words(text):
    return tuple(word.lower() for word in WORD.findall(text))


def paragraphs(path):
    body = path.read_text(encoding="utf-8").split("\n---\n", 1)[1]
    return [words(paragraph) for paragraph in re.split(r"\n\s*\n", body) if words(paragraph)]


def shared(keys):
    places = defaultdict(set)
    for path in PAGES:
        for key in keys(path):
            places[key].add(path.relative_to(CONTENT).as_posix())
    return [f"{' '.join(key)}: {', '.join(sorted(files))}" for key, files in places.items() if len(files) > 1]


def test_no_two_pages_open_alike():
    assert not shared(lambda path: [paragraphs(path)[0][:4]])


def test_no_paragraph_stands_on_two_pages():
    assert not shared(lambda path: [paragraph for paragraph in paragraphs(path) if len(paragraph) >= SHORTEST_PARAGRAPH])


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.stem)
def test_a_pull_quote_repeats_its_page_word_for_word(path):
    body = path.read_text(encoding="utf-8").split("\n---\n", 1)[1]
    quotes = re.findall(r"^> \[!QUOTE\]\n((?:>.*\n?)+)", body, re.MULTILINE)
    rest = " ".join(words(re.sub(r"^> \[!QUOTE\]\n(?:>.*\n?)+", "", body, flags=re.MULTILINE)))
    assert all(" ".join(words(quote)) in rest for quote in quotes)
