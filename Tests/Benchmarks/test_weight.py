"""An article is light to load, however long it is."""

import os
from pathlib import Path

import pytest
from weight import BARS, articles, weigh

SITE = Path(os.environ["ATTUNE_SITE"]).resolve()


@pytest.fixture(scope="module")
def tab(browser):
    return browser.new_page()


@pytest.mark.parametrize("path", articles(SITE), ids=lambda path: path.relative_to(SITE).as_posix())
def test_the_first_view_of_an_article_is_light(path, tab):
    figures = weigh(tab, SITE, path).figures
    assert not {name: figure for name, figure in figures.items() if figure > BARS[name]}
