"""A site in a language that is written from right to left: small, and with each kind of page and component that the sample has."""

import os
import subprocess
from pathlib import Path

import pytest

from markup import RESULTS, SEARCH_FIELD, SEARCH_PAGE
from test_accessibility import violations
from test_keyboard import Walk
from test_layout import CUT_OFF, OVERFLOW, TWICE_THE_TEXT, WIDE_SPACING
from test_markup import complaints_about

CONTENT = Path(__file__).with_name("Arabic")

# Elements that the window cuts, or that stand in the wrong half of it: the first link of the page's head is on the right.
STARTS_ON_THE_RIGHT = """() => {
    const [name] = document.querySelectorAll('header a');
    const box = name.getBoundingClientRect();
    return getComputedStyle(document.body).direction === 'rtl' && box.left + box.width / 2 > innerWidth / 2;
}"""


@pytest.fixture(scope="session")
def arabic(tmp_path_factory):
    if "ATTUNE" not in os.environ:
        pytest.exit("Name the program in ATTUNE, or run `make test-browser`, which builds it.", returncode=2)
    folder = tmp_path_factory.mktemp("arabic") / "site"
    built = subprocess.run([os.environ["ATTUNE"], "build", "--source", CONTENT, "--output", folder, "--quiet"], capture_output=True, text=True)
    assert (built.returncode, built.stderr) == (0, "")
    return folder


@pytest.fixture(scope="session")
def pages(arabic):
    return [path for path in sorted(arabic.rglob("*.html")) if 'http-equiv="refresh"' not in path.read_text(encoding="utf-8")]


@pytest.fixture
def faults(arabic, pages, tab):
    """What a look at each page finds, by the page's path."""

    def faults(look, **settings):
        page, found = tab(**settings), {}
        for path in pages:
            page.goto(path.as_uri())
            if fault := look(page):
                found[path.relative_to(arabic).as_posix()] = fault
        return found

    return faults


def test_the_nu_html_checker_finds_no_error(pages):
    assert not complaints_about(pages)


@pytest.mark.parametrize("settings", [{}, {"color_scheme": "dark", "width": 360}, {"forced_colors": "active"}], ids=str)
def test_axe_finds_nothing_wrong(settings, faults):
    assert not faults(violations, **settings)


@pytest.mark.parametrize("width", [320, 1280])
def test_a_page_starts_on_the_right(width, faults):
    assert not faults(lambda page: page.locator("header").count() and not page.evaluate(STARTS_ON_THE_RIGHT), width=width)


@pytest.mark.parametrize("width", [320, 768, 1280])
def test_a_page_fits_its_window(width, faults):
    assert not faults(lambda page: page.evaluate(OVERFLOW), width=width)


def test_a_page_fits_the_narrowest_window_with_text_twice_as_large(faults):
    def look(page):
        page.evaluate(TWICE_THE_TEXT)
        return page.evaluate(OVERFLOW)

    assert not faults(look, width=320)


def test_wider_spacing_of_text_loses_nothing(faults):
    def look(page):
        before = page.evaluate(CUT_OFF)
        page.evaluate(WIDE_SPACING)
        return [element for element in page.evaluate(CUT_OFF) if element not in before]

    assert not faults(look, width=360)


def test_everything_can_be_reached_with_the_keyboard_and_is_seen(faults):
    def look(page):
        walk = Walk(page, "Tab")
        reached = {stop["index"] for stop in walk.stops}
        missed = [element for index, element in enumerate(walk.reachable) if index not in reached]
        return missed + walk.all(lambda stop: stop["obscured"] or not stop["marked"]) + walk.small

    assert not faults(look, width=360)


def test_search_finds_arabic_words_in_other_forms(arabic, tab):
    page = tab()
    page.goto((arabic / SEARCH_PAGE).as_uri())
    page.locator(SEARCH_FIELD).fill("خطوة")
    page.locator(f"{RESULTS} a[href^='articles/calm/first-breath.html']").wait_for()
