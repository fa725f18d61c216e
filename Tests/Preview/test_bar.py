"""The bar that authors see, and nobody else."""

import os
from importlib.resources import files
from pathlib import Path

import pytest

from sites import ARTICLE, OTHER_PAGE, PAGE

AXE = files("axe_playwright_python").joinpath("axe.min.js").read_text(encoding="utf-8")
RUN = """() => axe.run(document, { runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] } })
    .then(results => results.violations.flatMap(rule => rule.nodes.map(node => `${rule.id}: ${node.html.slice(0, 160)}`)))"""

LOOKS = [{}, {"width": 320}, {"color_scheme": "dark", "width": 390}, {"forced_colors": "active"}]


def opened(window, path, **look):
    """A page with its bar unfolded: in a narrow window it starts folded."""
    page = window(**look).open(path)
    fold = page.locator("attune-preview .fold")
    if fold.get_attribute("aria-expanded") == "false":
        fold.click()
    return page


def violations(page):
    page.evaluate(f"{AXE};0")
    return page.evaluate(RUN)


def test_it_says_what_an_author_asks(window):
    facts = opened(window, PAGE).locator("attune-preview .facts").inner_text()
    assert "Awaiting review" in facts and "Grade" in facts and "words" in facts and "minutes" in facts


def test_it_tells_what_the_checks_found(preview, window):
    with preview.editing(ARTICLE, PAGE) as text:
        text.save("\n## ", "\nSee [a site](http://example.org/).\n\n## ")
        page = opened(window, PAGE)
        page.locator("attune-preview .problems", has_text="warning").click()
        page.locator("attune-preview .panel .warning", has_text="http://example.org/").wait_for()


def test_it_leads_to_the_articles_beside(window):
    page = opened(window, PAGE)
    page.locator("attune-preview a", has_text="Next").click()
    assert page.url.endswith(OTHER_PAGE)
    page.locator("attune-preview a", has_text="Previous").click()
    assert page.url.endswith(PAGE)


@pytest.mark.parametrize("words, profile", [("Print view", "standard"), ("Large print", "large")])
def test_it_leads_to_paper(words, profile, window):
    page = opened(window, PAGE)
    address = page.locator("attune-preview a", has_text=words).get_attribute("href")
    assert f'class="handout profile-{profile}"' in window().context.request.get(window().preview.address.rstrip("/") + address).text()


def test_it_shows_the_page_as_wide_as_a_phone(window):
    page = opened(window, PAGE)
    with page.expect_popup() as popup:
        page.locator("attune-preview .phone").click()
    assert popup.value.evaluate("[innerWidth, matchMedia('(max-width: 400px)').matches]") == [390, True]
    popup.value.close()


@pytest.mark.parametrize("look", LOOKS, ids=str)
def test_everybody_can_use_it(look, preview, window):
    page = opened(window, PAGE, **look)
    page.locator("attune-preview .problems").click()
    assert violations(page) == []
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


@pytest.mark.parametrize("look", LOOKS, ids=str)
def test_everybody_can_read_what_is_wrong(look, preview, window):
    with preview.editing(ARTICLE, PAGE) as text:
        text.save("\ntitle:", "\ntitel:")
        page = window(**look).open(PAGE)
        page.locator("attune-preview dialog[open]").wait_for()
        assert violations(page) == []
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_it_hides_nothing_at_the_end_of_a_page(window):
    page = opened(window, PAGE)
    page.evaluate("window.scrollTo(0, document.documentElement.scrollHeight)")
    ends = page.evaluate("""[document.querySelector('footer').getBoundingClientRect().bottom,
        document.querySelector('attune-preview').shadowRoot.querySelector('.dock').getBoundingClientRect().top]""")
    assert ends[0] <= ends[1] + 1


def test_a_keyboard_folds_it_and_opens_and_closes_what_is_wrong(window):
    page = opened(window, PAGE)
    problems, fold = page.locator("attune-preview .problems"), page.locator("attune-preview .fold")
    problems.focus()
    page.keyboard.press("Enter")
    assert problems.get_attribute("aria-expanded") == "true" and page.locator("attune-preview .panel").is_visible()
    page.keyboard.press("Escape")
    assert page.locator("attune-preview .panel").is_hidden()
    fold.focus()
    page.keyboard.press("Space")
    assert page.locator("attune-preview .facts").is_hidden()
    page.reload()
    assert fold.get_attribute("aria-expanded") == "false"
    fold.click()


def test_it_is_not_printed(window):
    page = opened(window, PAGE)
    page.emulate_media(media="print")
    assert page.locator("attune-preview").is_hidden()
    page.emulate_media(media="screen")


def test_the_caret_stands_under_its_character(preview, window):
    with preview.editing(ARTICLE, PAGE) as text:
        text.save("audience: [adult]", "audience: [adlut]")
        page = window().open(PAGE)
        mark = page.locator("attune-preview dialog mark")
        assert mark.inner_text() == "a"
        assert page.locator("attune-preview dialog pre bdi").inner_text() == "audience: [adlut]"


@pytest.mark.skipif("ATTUNE_SITE" not in os.environ, reason="there is no built site to look through")
def test_a_built_site_has_no_trace_of_it():
    traces = [path for path in Path(os.environ["ATTUNE_SITE"]).rglob("*") if path.is_file() and b"attune-preview" in path.read_bytes()]
    assert traces == []
