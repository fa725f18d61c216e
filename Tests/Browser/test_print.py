"""On paper there is the text, and nothing to press."""

import re
import subprocess

import pytest

from built_site import READING_KINDS
from markup import LEAVE_LINK, MAIN, SKIP_LINK

# The paper's size in CSS pixels; no other test uses a window of this size, so that print stays here.
A4 = {"width": 794, "height": 1123}


# A page may speak of its navigation, as help does of the way out.
WITHOUT_NAVIGATION = """element => {
    const copy = element.cloneNode(true);
    copy.querySelectorAll('nav').forEach(navigation => navigation.remove());
    return copy.textContent;
}"""


@pytest.fixture
def printed(opened):
    """The page as print shows it."""

    def printed(path):
        page = opened(path, **A4)
        page.emulate_media(media="print")
        return page

    return printed


@pytest.fixture
def paper(opened, tmp_path):
    """The words of the page once it is a PDF file."""

    def paper(page):
        file = tmp_path / "page.pdf"
        page.pdf(path=file, format="A4", prefer_css_page_size=True)
        return words(subprocess.run(["pdftotext", "-raw", file, "-"], capture_output=True, text=True, check=True).stdout)

    return paper


def words(text):
    """The text without the marks that steer its direction, one space between the words."""
    return " ".join(re.sub("[\u200e\u200f\u202a-\u202e\u2066-\u2069]", "", text).split())


@pytest.mark.parametrize("path", READING_KINDS)
def test_no_navigation_is_shown(path, printed):
    shown = printed(path).locator(f"nav, button, {LEAVE_LINK}, {SKIP_LINK}").locator("visible=true")
    assert not shown.evaluate_all("all => all.map(one => one.cloneNode().outerHTML)")


@pytest.mark.parametrize("path", READING_KINDS)
def test_no_navigation_gets_onto_the_paper(path, opened, paper):
    page = opened(path)
    said = {words(text) for text in page.locator(f"nav ul, nav ol, {LEAVE_LINK}, {SKIP_LINK}").all_text_contents()}
    text = paper(page)
    prose = words(page.locator(MAIN).evaluate(WITHOUT_NAVIGATION))
    assert not [phrase for phrase in said if " " in phrase and phrase in text and phrase not in prose]


@pytest.mark.parametrize("path", READING_KINDS)
def test_the_text_gets_onto_the_paper(path, opened, paper):
    page = opened(path)
    heading = words(page.locator(f"{MAIN} h1").inner_text())
    assert set(heading.split()) <= set(paper(page).split())


@pytest.fixture(scope="module")
def handover():
    """What each article and worksheet offers to be filled in by hand, by language."""
    return {"en": "Given by Date Next step", "es": "Entregado por Fecha Siguiente paso", "ar": "قدّمها التاريخ الخطوة التالية"}


@pytest.mark.parametrize("path", [path for path in READING_KINDS if "articles/" in path or "worksheets/" in path and not path.endswith("index.html")])
def test_an_article_is_printed_as_a_handout(path, opened, paper, handover):
    page = opened(path)
    clinic = words(page.locator(".footer .clinic strong").text_content())
    language = page.locator("html").get_attribute("lang")
    address = page.locator("link[rel=canonical]")
    text = paper(page)
    assert set(clinic.split()) | set(handover[language].split()) <= set(text.split())
    assert not address.count() or address.get_attribute("href") in text


@pytest.mark.parametrize("path", READING_KINDS)
def test_what_only_paper_needs_is_not_on_the_screen(path, opened):
    page = opened(path)
    assert page.evaluate("() => getComputedStyle(document.head).display") == "none"
    assert page.evaluate("() => [...document.querySelectorAll('.article, .site-name')].every(one => getComputedStyle(one, '::after').content === 'none')")
