"""What axe-core finds, with the pages opened from their folder and their content security policy in force."""

from importlib.resources import files

import pytest

from built_site import KINDS, PAGES

AXE = files("axe_playwright_python").joinpath("axe.min.js").read_text(encoding="utf-8")
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]

RUN = """tags => axe.run(document, { runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'] })
    .then(results => results.violations.flatMap(rule => rule.nodes.map(node => `${rule.id}: ${rule.help}: ${node.target} ${node.html.slice(0, 160)}`)))"""


def violations(page):
    page.evaluate(f"{AXE};0")
    return page.evaluate(RUN, TAGS)


@pytest.mark.parametrize("path", KINDS)
def test_each_kind_of_page_in_the_colours_of_the_system(path, opened):
    assert not violations(opened(path, forced_colors="active"))


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [360, 1280])
@pytest.mark.parametrize("path", PAGES)
def test_every_page_in_each_size_and_light(path, width, scheme, opened):
    assert not violations(opened(path, width=width, color_scheme=scheme))
