"""Articles reach Hugo with all that they say, in the words that its authors would use."""

import pytest
import yaml
from rival_site import article

TEXT = """\
---
title: One
published: '2026-11-21'
updated: '2026-11-22'
series: calm
sources: [adams-1978]
---

Two [@brown-1990; @clark-2001]. Three [four](term:shame), [five](resource:shout) and [six](../calm/other.md).
"""


@pytest.fixture
def written():
    _, matter, body = article(TEXT).split("---\n", 2)
    return yaml.safe_load(matter), body


def test_citations_become_shortcodes(written):
    assert 'Two {{< cite "brown-1990" "clark-2001" >}}.' in written[1]


def test_links_stay_for_the_render_hook(written):
    assert "[four](term:shame), [five](resource:shout) and [six](../calm/other.md)." in written[1]


@pytest.mark.parametrize(
    ("taxonomy", "terms"), [("resources", ["adams-1978", "brown-1990", "clark-2001", "shout"]), ("terms", ["shame"]), ("series", ["calm"])]
)
def test_what_an_article_leads_to_is_in_taxonomies(written, taxonomy, terms):
    assert written[0][taxonomy] == terms


def test_dates_have_the_names_that_hugo_knows(written):
    assert (written[0]["date"], written[0]["lastmod"]) == ("2026-11-21", "2026-11-22")
