"""Through the site with the keyboard alone, from the first page to a result of a search, from a folder and from a host."""

import pytest

from built_site import ROOT
from markup import MAIN, RESULTS, SEARCH_FIELD, SEARCH_PAGE, SEARCH_STATUS
from test_reading import OPEN, SOURCE, TERM

# More presses of Tab than any page needs that a reader is to find their way on.
PATIENCE = 150

HAS_FOCUS = "selector => document.activeElement.matches(selector)"


class Reader:
    """Somebody who has no mouse."""

    def __init__(self, page):
        self.page = page

    def tab_to(self, selector):
        for _ in range(PATIENCE):
            self.page.keyboard.press("Tab")
            if self.page.evaluate(HAS_FOCUS, selector):
                return self
        raise AssertionError(f"{PATIENCE} presses of Tab don't lead to {selector} on {self.page.url}")

    def press(self, key):
        self.page.keyboard.press(key)
        return self

    def follow(self, selector):
        """Goes to a link and through it, and gives the heading of the page behind."""
        self.tab_to(selector)
        address = self.page.evaluate("() => document.activeElement.href")
        self.press("Enter")
        self.page.wait_for_url(address)
        return self.page.locator("h1").inner_text()

    def opens_and_closes(self, selector):
        """Whether Enter opens what a link explains, and Escape leads back to the link."""
        self.tab_to(selector).press("Enter")
        self.page.locator(OPEN).wait_for()
        words = self.page.locator(OPEN).inner_text()
        self.press("Escape")
        self.page.locator(OPEN).wait_for(state="hidden")
        return len(words.split()) > 4 and self.page.evaluate(HAS_FOCUS, selector)


@pytest.fixture(params=["folder", "host"])
def reader(request, browser, hosted):
    context = browser.new_context(reduced_motion="reduce")
    page = context.new_page()
    page.goto({"folder": f"{ROOT.as_uri()}/", "host": hosted}[request.param] + "index.html")
    yield Reader(page)
    context.close()


def test_a_reader_without_a_mouse_finds_an_article_its_words_its_sources_and_another_by_search(reader):
    page = reader.page
    assert reader.follow("header a[href$='topics/index.html']") == "Topics"
    assert reader.follow(f"{MAIN} a[href$='trauma.html']") == "Trauma"
    assert reader.follow(f"{MAIN} a[href$='shame.html']") == "Shame after trauma"
    assert reader.opens_and_closes(TERM)
    assert reader.opens_and_closes(SOURCE)
    page.go_back()
    assert page.locator("h1").inner_text() == "Trauma"
    assert reader.follow(f"header a[href$='{SEARCH_PAGE}']") == "Search"
    reader.tab_to(SEARCH_FIELD)
    page.keyboard.type("what to do when a baby cries")
    page.locator(f"{RESULTS} a[href*='with-a-baby']").first.wait_for()
    assert page.locator(SEARCH_STATUS).inner_text()
    while not page.evaluate(HAS_FOCUS, f"{RESULTS} a[href*='with-a-baby']"):
        assert page.evaluate(HAS_FOCUS, SEARCH_FIELD) or page.evaluate(HAS_FOCUS, f"{RESULTS} a")
        reader.press("ArrowDown")
    reader.press("Enter")
    page.wait_for_url("**/with-a-baby.html*")
    assert page.locator("h1").inner_text() == "Calm with a baby"
