"""What is typed is cut into the same words as the pages are."""

import json
import pathlib

import pytest

from built_site import ROOT

TABLE = json.loads((pathlib.Path(__file__).parent.parent / "SearchingTests" / "words.json").read_text())


@pytest.fixture(scope="module")
def words(browser):
    page = browser.new_page()
    page.goto((ROOT / "search.html").as_uri())
    yield lambda text: page.evaluate("text => attuneSearch.words(text)", text)
    page.close()


@pytest.mark.parametrize("text,expected", TABLE)
def test_a_text_has_the_words_that_the_index_has(text, expected, words):
    assert words(text) == expected
