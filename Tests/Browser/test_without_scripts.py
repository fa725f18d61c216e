"""With scripts off, every page can be read and left."""

import pytest

from built_site import FILES, NEUTRAL_PAGES, READING_PAGES, target
from markup import HELP_LINK, LEAVE_LINK, MAIN


@pytest.fixture
def plain(opened):
    return lambda path: opened(path, java_script_enabled=False)


@pytest.mark.parametrize("path", READING_PAGES)
def test_the_text_is_there(path, plain):
    text = plain(path).locator(MAIN)
    assert text.is_visible()
    assert len(text.inner_text().split()) >= 5


@pytest.mark.parametrize("path", READING_PAGES)
def test_there_is_one_main_heading(path, plain):
    heading = plain(path).locator("h1")
    assert heading.count() == 1
    assert heading.is_visible()


@pytest.mark.parametrize("path", READING_PAGES)
def test_the_way_out_is_an_ordinary_link(path, plain):
    link = plain(path).locator(LEAVE_LINK)
    assert link.count() == 1
    assert link.is_visible()
    href = link.get_attribute("href")
    assert href.startswith("https://") or target(path, href)[0] in NEUTRAL_PAGES


@pytest.mark.parametrize("path", READING_PAGES)
def test_help_is_one_link_away(path, plain):
    link = plain(path).locator(f"{HELP_LINK} >> visible=true").first
    assert target(path, link.get_attribute("href"))[0] in FILES


@pytest.mark.parametrize("path", READING_PAGES)
def test_no_control_is_shown_that_only_a_script_could_answer(path, plain):
    page = plain(path)
    controls = page.locator("button, select, input[type=search]").locator("visible=true")
    assert not controls.evaluate_all("all => all.filter(one => !one.form?.hasAttribute('action')).map(one => one.outerHTML.slice(0, 160))")
