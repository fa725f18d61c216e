"""What axe-core finds, with the pages opened from their folder and their content security policy in force."""

from importlib.resources import files

import pytest

from built_site import KINDS, LOOKS

AXE = files("axe_playwright_python").joinpath("axe.min.js").read_text(encoding="utf-8")
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]

RUN = """tags => axe.run(document, { runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'] })
    .then(results => results.violations.flatMap(rule => rule.nodes.map(node => `${rule.id}: ${rule.help}: ${node.target} ${node.html.slice(0, 160)}`)))"""


def violations(page):
    page.evaluate(f"{AXE};0")
    return page.evaluate(RUN, TAGS)


@pytest.mark.parametrize("path", LOOKS)
def test_each_way_that_pages_are_put_together(path, opened):
    assert not violations(opened(path))


# Colours and widths come from the style sheet alone, so that the kinds of page stand for all.
@pytest.mark.parametrize("look", [{"color_scheme": "dark"}, {"color_scheme": "dark", "width": 360}, {"width": 360}, {"forced_colors": "active"}], ids=str)
@pytest.mark.parametrize("path", KINDS)
def test_each_kind_of_page_in_other_lights_and_sizes(path, look, opened):
    assert not violations(opened(path, **look))
