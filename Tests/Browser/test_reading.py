"""Reading an article: where one is in it, what a word means and where a sentence comes from, without losing the place."""

import pytest

from built_site import PAGES, READING_KINDS, address, document
from markup import NEUTRAL_PAGE
from test_accessibility import violations
from test_layout import OVERFLOW, TWICE_THE_TEXT
from world import HOST

TERM = ".prose .term"
SOURCE = ".prose a[href^='#ref-']"
OPEN = ".explanation"


def with_class(name):
    return [path for path in PAGES if path.split("/")[-3:-2] == ["articles"] and any(name in element.attributes.get("class", "").split() for element in document(path).elements)]


ARTICLE = max(with_class("term"), key=lambda path: sum(element.attributes.get("class") == "term" or element.attributes.get("href", "").startswith("#ref-") for element in document(path).elements))
HAS_LIST = max(with_class("contents"), key=lambda path: sum(element.name == "h2" for element in document(path).elements))


@pytest.fixture(params=[TERM, SOURCE], ids=["term", "source"])
def opener(request):
    return request.param


def open_first(page, selector, number=0):
    link = page.locator(selector).nth(number)
    link.click()
    page.locator(OPEN).wait_for()
    return link


def top(locator):
    return locator.bounding_box()["y"]


# Contents


def test_beside_the_text_the_list_of_headings_is_unfolded_and_marks_the_one_being_read(opened):
    page = opened(HAS_LIST)
    links = page.locator(".contents a")
    assert links.first.is_visible()
    page.evaluate("id => document.getElementById(id).scrollIntoView()", links.nth(1).get_attribute("href")[1:])
    page.wait_for_function("() => document.querySelectorAll('.contents [aria-current]').length === 1")
    assert page.locator(".contents [aria-current]").inner_text() == links.nth(1).inner_text()


def test_in_a_narrow_window_the_list_is_folded_and_opens(opened):
    page = opened(HAS_LIST, width=390)
    assert not page.locator(".contents a").first.is_visible()
    page.locator(".contents summary").click()
    assert page.locator(".contents a").first.is_visible()


def test_the_list_of_headings_stands_once_in_the_page():
    assert sum("contents" in element.attributes.get("class", "").split() for element in document(HAS_LIST).elements) == 1


# What opens in place


def test_a_click_opens_the_explanation_and_stays_on_the_page(opener, opened):
    page = opened(ARTICLE)
    link = open_first(page, opener)
    assert page.url == address(ARTICLE)
    assert link.get_attribute("aria-expanded") == "true"
    assert len(page.locator(OPEN).inner_text().split()) > 4


def test_a_tap_opens_it_too(opener, browser):
    context = browser.new_context(has_touch=True, viewport={"width": 390, "height": 800}, reduced_motion="reduce")
    page = context.new_page()
    page.goto(address(ARTICLE))
    page.locator(opener).first.tap()
    page.locator(OPEN).wait_for()
    context.close()


def test_enter_opens_it_and_escape_closes_it_with_the_focus_on_the_link(opener, opened):
    page = opened(ARTICLE)
    link = page.locator(opener).first
    link.focus()
    page.keyboard.press("Enter")
    page.locator(OPEN).wait_for()
    page.keyboard.press("Tab")
    assert page.evaluate("selector => Boolean(document.activeElement.closest(selector))", OPEN)
    page.keyboard.press("Escape")
    assert page.locator(OPEN).count() == 0
    assert link.evaluate("link => link === document.activeElement")
    assert link.get_attribute("aria-expanded") == "false"


def test_the_explanation_is_read_next(opener, opened):
    page = opened(ARTICLE)
    link = open_first(page, opener)
    assert link.evaluate("link => link.nextElementSibling.matches('.explanation')")


def test_it_closes_with_its_button_and_by_a_second_click(opener, opened):
    page = opened(ARTICLE)
    link = open_first(page, opener)
    page.locator(f"{OPEN} button").click()
    assert page.locator(OPEN).count() == 0
    assert link.evaluate("link => link === document.activeElement")
    link.evaluate("link => link.click()")
    page.locator(OPEN).wait_for()
    link.evaluate("link => link.click()")
    assert page.locator(OPEN).count() == 0


def test_a_click_beside_it_closes_it(opener, opened):
    page = opened(ARTICLE)
    open_first(page, opener)
    page.locator(".prose p").last.click(position={"x": 2, "y": 2})
    assert page.locator(OPEN).count() == 0


def test_opening_another_closes_the_first_and_the_line_being_read_stays_where_it_is(opened):
    page = opened(ARTICLE, width=390)
    open_first(page, SOURCE, 0)
    second = page.locator(TERM).last
    second.scroll_into_view_if_needed()
    before = top(second)
    second.click()
    page.wait_for_function("() => document.querySelectorAll('.term[aria-expanded=true]').length === 1")
    assert page.locator(OPEN).count() == 1
    assert abs(top(second) - before) < 3


def test_opening_leaves_the_line_where_it_is(opener, opened):
    page = opened(ARTICLE)
    link = page.locator(opener).first
    link.scroll_into_view_if_needed()
    before = top(link)
    open_first(page, opener)
    assert abs(top(link) - before) < 3


@pytest.mark.parametrize("modifier", ["Control", "Shift"])
def test_with_a_key_that_opens_elsewhere_the_link_is_a_link(modifier, opened):
    page = opened(ARTICLE)
    with page.context.expect_page() as other:
        page.locator(TERM).first.click(modifiers=[modifier])
    other.value.wait_for_url("**/glossary.html#*")
    other.value.close()
    assert page.locator(OPEN).count() == 0


def test_where_the_words_do_not_come_the_link_leads_to_them(world):
    window = world()
    window.context.route("**/glossary.js", lambda route: route.abort())
    window.page.goto(HOST + ARTICLE)
    window.page.locator(TERM).first.click()
    window.page.wait_for_url("**/glossary.html#*")


def test_where_the_script_does_not_come_the_link_leads_there_too(opener, world):
    window = world()
    window.context.route("**/reading.js", lambda route: route.abort())
    window.page.goto(HOST + ARTICLE)
    window.page.locator(opener).first.click()
    window.page.wait_for_url("**#*")


def test_impatient_clicks_open_one_explanation(opener, opened):
    page = opened(ARTICLE)
    page.locator(opener).first.evaluate("link => { link.click(); link.click(); link.click() }")
    page.locator(OPEN).wait_for()
    page.wait_for_timeout(300)
    assert page.locator(OPEN).count() == 1


def test_without_scripts_the_links_lead_to_the_glossary_and_the_list(opener, opened):
    page = opened(ARTICLE, java_script_enabled=False)
    page.locator(opener).first.click()
    assert "#" in page.url
    assert page.locator(f"[id='{page.url.partition('#')[2]}']").is_visible()


def test_the_explanation_is_announced(opener, opened):
    page = opened(ARTICLE)
    open_first(page, opener)
    page.wait_for_function("() => [...document.querySelectorAll('body > [role=status]')].some(one => one.textContent.length > 10)")


@pytest.mark.parametrize("settings", [{}, {"width": 360}, {"color_scheme": "dark"}, {"forced_colors": "active"}], ids=str)
def test_axe_finds_nothing_with_one_open(settings, opener, opened):
    page = opened(ARTICLE, **settings)
    open_first(page, opener)
    assert not violations(page)


def test_it_fits_the_narrowest_window_with_text_twice_as_large(opener, opened):
    page = opened(ARTICLE, width=320)
    page.evaluate(TWICE_THE_TEXT)
    open_first(page, opener)
    assert not page.evaluate(OVERFLOW)


def test_it_is_not_printed(opener, opened):
    page = opened(ARTICLE)
    open_first(page, opener)
    page.emulate_media(media="print")
    assert not page.locator(OPEN).is_visible()
    page.emulate_media(media="null")


def test_in_a_table_it_stands_below_the_table_and_has_the_focus(opened):
    page = opened(ARTICLE)
    page.evaluate(
        """selector => { const table = document.createElement('table'), term = document.querySelector(selector);
            table.append(document.createElement('tr')); table.rows[0].append(document.createElement('td'));
            document.querySelector('.prose').prepend(table); table.rows[0].cells[0].append(term) }""",
        TERM,
    )
    page.locator("td .term").first.click()
    page.locator(f"table + {OPEN}").wait_for()
    assert page.evaluate("document.activeElement.className") == "explanation"


# What everything above rests on


@pytest.mark.parametrize("path", READING_KINDS)
def test_nothing_is_fetched_for_it_before_it_is_asked_for(path, visit):
    assert not [one for one in visit(path).requests if one.endswith(("reading.js", "reading.css", "words.js", "glossary.js"))]


def test_opening_something_breaks_no_policy_and_asks_only_this_folder(opener, visit, opened):
    page = opened(ARTICLE)
    messages, requests = [], []
    page.on("console", lambda message: messages.append(message.text))
    page.on("request", lambda request: requests.append(request.url))
    open_first(page, opener)
    assert not messages
    assert not [one for one in requests if not one.startswith("file:")]


def test_the_way_out_comes_right_after_the_skip_link(opened):
    page = opened(ARTICLE)
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    assert page.evaluate(f"document.activeElement.closest('aside') === document.querySelector('[{NEUTRAL_PAGE}]').closest('aside')")
    page.keyboard.press("Enter")
    page.wait_for_url("**/exit.html")
