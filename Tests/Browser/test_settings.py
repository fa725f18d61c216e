"""Size, spacing, colours and movement as a reader wants them; stored only where the reader says so, and gone when they say so."""

import pytest

from built_site import READING_KINDS, address
from test_accessibility import violations
from test_layout import OVERFLOW
from world import HOST

ARTICLE = "articles/trauma/window-of-tolerance.html"
OTHER = "articles/trauma/shame.html"
STORED = "() => Object.keys(localStorage).concat(Object.keys(sessionStorage))"


def open_settings(page):
    page.locator(".settings").click()
    page.locator(".settings-panel").wait_for()


def choose(page, name, value):
    page.locator(f".settings-panel [name='attune.{name}'][value='{value}']").check()


def style(page, selector, name):
    return page.evaluate("([selector, name]) => getComputedStyle(document.querySelector(selector))[name]", [selector, name])


@pytest.fixture
def page(world):
    page = world().page
    page.goto(HOST + ARTICLE)
    return page


CHANGES = {
    "text": ("largest", ".prose p", "fontSize"),
    "spacing": ("wide", ".prose p", "lineHeight"),
    "theme": ("dark", "body", "backgroundColor"),
}


@pytest.mark.parametrize("name", CHANGES)
def test_a_choice_holds_at_once_and_can_be_undone(name, page):
    value, selector, property = CHANGES[name]
    before = style(page, selector, property)
    open_settings(page)
    choose(page, name, value)
    assert style(page, selector, property) != before
    page.locator(".settings-panel button").first.click()
    assert style(page, selector, property) == before


def test_less_movement_stops_what_appears_softly(browser):
    context = browser.new_context(reduced_motion="no-preference")
    page = context.new_page()
    page.goto(address(ARTICLE))
    open_settings(page)
    assert style(page, ".settings-panel", "animationName") == "appear"
    choose(page, "motion", "less")
    assert style(page, ".settings-panel", "animationName") == "none"
    context.close()


def test_the_colours_of_the_device_can_be_turned_round(world):
    page = world(color_scheme="dark").page
    page.goto(HOST + ARTICLE)
    dark = style(page, "body", "backgroundColor")
    open_settings(page)
    choose(page, "theme", "light")
    assert style(page, "body", "backgroundColor") != dark


def test_without_being_asked_nothing_is_stored_and_the_next_page_is_as_usual(page):
    usual = style(page, ".prose p", "fontSize")
    open_settings(page)
    choose(page, "text", "larger")
    assert page.evaluate(STORED) == []
    page.goto(HOST + OTHER)
    assert style(page, ".prose p", "fontSize") == usual


@pytest.mark.parametrize("place", ["tab", "device"])
def test_what_is_to_be_remembered_holds_on_the_next_page(place, page):
    open_settings(page)
    choose(page, "text", "larger")
    choose(page, "keep", place)
    size = style(page, ".prose p", "fontSize")
    page.goto(HOST + OTHER)
    assert style(page, ".prose p", "fontSize") == size
    open_settings(page)
    assert page.locator(f"[name='attune.keep'][value='{place}']").is_checked()


def test_for_the_tab_another_tab_is_as_usual(page):
    usual = style(page, ".prose p", "fontSize")
    open_settings(page)
    choose(page, "text", "larger")
    choose(page, "keep", "tab")
    other = page.context.new_page()
    other.goto(HOST + OTHER)
    assert style(other, ".prose p", "fontSize") == usual


@pytest.mark.parametrize("place", ["tab", "device"])
def test_undoing_leaves_nothing_and_says_so(place, page):
    open_settings(page)
    choose(page, "theme", "dark")
    choose(page, "keep", place)
    assert page.evaluate(STORED) != []
    page.goto(HOST + OTHER)
    open_settings(page)
    before = page.locator(".settings-note").inner_text()
    choose(page, "keep", "page")
    assert page.evaluate(STORED) == []
    assert page.locator(".settings-note").inner_text() not in ("", before)


def test_each_way_of_keeping_says_what_stays(page):
    open_settings(page)
    notes = set()
    for place in ("page", "tab", "device"):
        choose(page, "keep", place)
        notes.add(page.locator(".settings-note").inner_text())
    assert len(notes) == 3


def test_what_is_remembered_holds_before_the_page_is_shown(page):
    open_settings(page)
    choose(page, "theme", "dark")
    choose(page, "keep", "device")
    page.add_init_script(
        "new MutationObserver((_, observer) => { if (document.body) { window.early = document.documentElement.dataset.theme; observer.disconnect() } })"
        ".observe(document, { childList: true, subtree: true })"
    )
    page.goto(HOST + OTHER)
    assert page.evaluate("window.early") == "dark"


def test_spoilt_storage_does_no_harm(page):
    page.evaluate("localStorage.setItem('attune.settings', '{\"not-a-name\": 1')")
    page.goto(HOST + OTHER)
    page.locator(".leave-link").click(no_wait_after=True)
    page.wait_for_function("() => document.title === 'Elsewhere'")


def test_from_a_folder_settings_hold_for_the_page_and_for_the_tab(opened):
    page = opened(ARTICLE)
    open_settings(page)
    choose(page, "theme", "dark")
    choose(page, "keep", "tab")
    dark = style(page, "body", "backgroundColor")
    page = opened(OTHER)
    assert style(page, "body", "backgroundColor") == dark
    open_settings(page)
    page.locator(".settings-panel button").first.click()
    assert page.evaluate(STORED) == []


def test_escape_and_the_button_close_the_settings(page):
    open_settings(page)
    page.locator(".settings-panel input").first.focus()
    page.keyboard.press("Escape")
    assert page.locator(".settings-panel").count() == 0
    assert page.evaluate("document.activeElement.className") == "settings"
    assert page.locator(".settings").get_attribute("aria-expanded") == "false"
    open_settings(page)
    page.locator(".settings").click()
    assert page.locator(".settings-panel").count() == 0


@pytest.mark.parametrize("path", READING_KINDS)
def test_every_page_has_the_settings(path, opened):
    assert opened(path).locator(".settings").is_visible()


@pytest.mark.parametrize("path", READING_KINDS)
def test_without_scripts_there_is_no_button_that_does_nothing(path, opened):
    assert not opened(path, java_script_enabled=False).locator(".settings").is_visible()


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_in_any_theme(theme, scheme, opened):
    page = opened(ARTICLE, color_scheme=scheme)
    open_settings(page)
    choose(page, "theme", theme)
    assert not violations(page)


@pytest.mark.parametrize("width", [320, 768, 1280])
@pytest.mark.parametrize("path", READING_KINDS)
def test_the_largest_and_widest_text_fits(path, width, opened):
    page = opened(path, width=width)
    page.evaluate("Object.assign(document.documentElement.dataset, { text: 'largest', spacing: 'wide' })")
    assert not page.evaluate(OVERFLOW)


def test_the_open_settings_fit_the_narrowest_window(opened):
    page = opened(ARTICLE, width=320)
    open_settings(page)
    choose(page, "text", "largest")
    assert not page.evaluate(OVERFLOW)


def test_on_paper_everything_is_as_usual(opened):
    page = opened(ARTICLE)
    page.emulate_media(media="print")
    usual = [style(page, ".prose p", name) for name in ("fontSize", "lineHeight", "letterSpacing", "color")]
    page.evaluate("Object.assign(document.documentElement.dataset, { text: 'largest', spacing: 'wide', theme: 'dark' })")
    assert [style(page, ".prose p", name) for name in ("fontSize", "lineHeight", "letterSpacing", "color")] == usual
    page.emulate_media(media="null")
