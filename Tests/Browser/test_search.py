"""Search, in Chromium and Firefox, from a folder and from a host."""

import re
from urllib.parse import quote

import pytest

from built_site import PAGES, ROOT, document
from markup import MAIN, RESULT_KIND, RESULT_SECTION, RESULTS, SEARCH_FIELD, SEARCH_PAGE, SEARCH_STATUS
from test_accessibility import violations
from test_layout import OVERFLOW, TWICE_THE_TEXT
from windows import ChromiumWindow, FirefoxWindow

LINKS = f"() => [...document.querySelectorAll(`{RESULTS} li a`)].map(link => link.getAttribute('href'))"
STATUS = f"() => document.querySelector(`{SEARCH_STATUS}`).textContent.trim()"
FIND = "async (query, limit) => (await window.attuneSearch.find(query, limit)).results.map(result => result.address)"
FOCUSED = f"""() => {{
    const links = [...document.querySelectorAll(`{RESULTS} li a`)];
    return document.activeElement.matches(`{SEARCH_FIELD}`) ? 'field' : links.indexOf(document.activeElement);
}}"""

# Whatever a page can leave on a device.
STORED = """async () => [document.cookie, ...Object.keys(localStorage), ...Object.keys(sessionStorage), window.name,
    ...(await indexedDB.databases()).map(one => one.name)].filter(Boolean)"""


class Search:
    """A search page in a window of one browser, from one place."""

    def __init__(self, window, start):
        self.window, self.start = window, start

    def open(self, query=None, folder=""):
        self.query = query
        asked = "" if query is None else f"?q={quote(query)}"
        self.window.open(self.start + folder + SEARCH_PAGE + asked)
        return self

    def write(self, text):
        self.query = text
        self.window.evaluate(f"() => document.querySelector(`{SEARCH_FIELD}`).focus()")
        self.window.write(text)
        return self

    def press(self, *keys):
        for key in keys:
            self.window.press(key)
        return self

    def links(self):
        """The results' links, once those for the whole query are there."""
        self.window.wait_for(f"() => !document.querySelector(`{RESULTS}`).hasAttribute('aria-busy')")
        [first] = self.window.wait_for(FIND, self.query, 1)
        self.window.wait_for(f"first => ({LINKS})()[0] === first", first)
        return self.window.evaluate(LINKS)

    def status(self):
        return self.window.wait_for(STATUS)

    def texts(self, selector):
        return self.window.evaluate("selector => [...document.querySelectorAll(selector)].map(one => one.textContent.trim())", f"{RESULTS} li {selector}")


@pytest.fixture(scope="module", params=["Chromium", "Firefox"])
def window(request, browser):
    window = FirefoxWindow() if request.param == "Firefox" else ChromiumWindow(browser)
    yield window
    window.close()


@pytest.fixture(params=["folder", "host"])
def search(request, window, hosted):
    window.renew()
    return Search(window, {"folder": f"{ROOT.as_uri()}/", "host": hosted}[request.param])


def test_typing_brings_results(search):
    assert "articles/trauma/window-of-tolerance.html" in search.open().write("window of tolerance").links()[0]


def test_a_slip_of_the_finger_is_forgiven(search):
    assert any("articles/relationships/boundaries.html" in link for link in search.open().write("boundries").links()[:3])


def test_the_beginning_of_a_word_is_enough(search):
    assert "resources/samaritans.html" in search.open().write("samarit").links()[0]


def test_a_link_to_a_search_works(search):
    search.open("shame")
    assert any("shame.html" in link for link in search.links()[:3])
    assert search.window.evaluate(f"() => document.querySelector(`{SEARCH_FIELD}`).value") == "shame"


def test_the_address_becomes_a_link_to_the_search(search):
    search.open().write("shame").links()
    assert search.window.wait_for("() => location.search") == "?q=shame"


def test_what_was_searched_for_is_marked(search):
    search.open().write("shame").links()
    marked = search.window.wait_for(f"() => [...document.querySelectorAll(`{RESULTS} mark`)].map(mark => mark.textContent)")
    assert all(re.match("asham|sham", word, re.IGNORECASE) for word in marked)


def test_each_result_says_what_it_is(search):
    links = search.open().write("shame").links()
    kinds = search.texts(RESULT_KIND)
    assert len(kinds) == len(links)
    assert all(kinds)
    assert len(set(kinds)) > 1


def test_a_result_names_the_section_that_it_opens_at(search):
    search.open().write("polyvagal ladder")
    link = next(link for link in search.links() if "alarm-and-calm.html" in link)
    section = next(text for text in search.texts(RESULT_SECTION) if "polyvagal" in text)
    search.window.open(search.start + link)
    heading = search.window.evaluate("() => { const heading = document.querySelector(':target'); return heading && heading.textContent.trim() }")
    assert heading and heading in section
    assert search.window.evaluate("() => { const top = document.querySelector(':target').getBoundingClientRect().top; return top >= 0 && top < innerHeight }")


def test_enter_on_a_result_opens_it(search):
    first = search.open().write("window of tolerance").links()[0]
    search.press("ArrowDown", "Enter")
    assert search.window.wait_for("page => location.pathname.endsWith(page)", first.partition("#")[0])


def test_arrow_keys_walk_the_results(search):
    count = len(search.open().write("shame").links())
    assert count > 2
    stops = []
    for key in ("ArrowDown", "ArrowDown", "ArrowUp", "End", "Home", "ArrowUp"):
        search.press(key)
        stops.append(search.window.evaluate(FOCUSED))
    assert stops == [0, 1, 0, count - 1, 0, "field"]


def test_escape_leads_back_to_the_field(search):
    search.open().write("shame").links()
    search.press("ArrowDown", "ArrowDown", "Escape")
    assert search.window.evaluate(FOCUSED) == "field"


def test_how_many_there_are_is_announced(search):
    count = len(search.open().write("shame").links())
    assert int(re.search(r"\d+", search.status())[0]) >= count
    said = search.window.evaluate(f"() => {{ const line = document.querySelector(`{SEARCH_STATUS}`); return [line.getAttribute('role'), line.closest('ol')] }}")
    assert said == ["status", None]


def test_nothing_found_is_said_too(search):
    search.open("zzzzqqqq")
    assert search.status()
    assert search.window.evaluate(LINKS) == []


def test_an_emptied_field_shows_no_results_and_no_count(search):
    search.open().write("sha").links()
    search.press("Backspace", "Backspace", "Backspace")
    search.window.wait_for(f"() => document.querySelectorAll(`{RESULTS} li`).length === 0")
    assert search.window.evaluate(STATUS) == ""
    assert search.window.wait_for("() => location.search === '' || location.search === '?q='")


def test_nothing_is_loaded_before_it_is_needed(search):
    search.open()
    data = f"{search.start}search/"
    assert not [address for address in search.window.asked_for() if address.startswith(data)]
    search.write("shame").links()
    assert [address for address in search.window.asked_for() if address.startswith(data)]


def test_nothing_is_asked_for_elsewhere_and_nothing_that_was_typed(search):
    search.open().write("shame").links()
    asked = search.window.asked_for()
    assert not [address for address in asked if not address.startswith((search.start, "data:"))]
    assert not [address for address in asked if "shame" in address]


def test_nothing_that_was_typed_is_stored(search):
    search.open().write("shame").links()
    assert search.window.evaluate(STORED) == []


def test_text_that_looks_like_markup_stays_text(search):
    search.open("<img src=x><mark>shame").links()
    assert search.window.evaluate(f"() => document.querySelectorAll(`{MAIN} img`).length") == 0


@pytest.mark.parametrize("path", [path for path in PAGES if path.endswith(f"/{SEARCH_PAGE}")])
def test_each_language_finds_its_own_pages(path, search):
    folder = path.removesuffix(SEARCH_PAGE)
    links = search.open(folder=folder).write("trauma").links()
    assert links
    assert any(link.startswith("articles/") for link in links)


@pytest.fixture
def shown(opened):
    """The search page with results, in a tab of the kind asked for."""

    def shown(query="shame", **settings):
        page = opened(SEARCH_PAGE, **settings)
        page.goto(f"{page.url}?q={query}")
        page.locator(f"{RESULTS} li").first.wait_for()
        return page

    return shown


@pytest.mark.parametrize("look", [{}, {"color_scheme": "dark"}, {"width": 360}, {"forced_colors": "active"}], ids=str)
def test_axe_finds_nothing_wrong_with_results(look, shown):
    assert not violations(shown(**look))


def test_results_fit_the_narrowest_window_with_text_twice_as_large(shown):
    page = shown(width=320)
    assert not page.evaluate(OVERFLOW)
    page.evaluate(TWICE_THE_TEXT)
    assert not page.evaluate(OVERFLOW)


def test_with_scripts_off_the_page_leads_to_every_topic_and_letter(opened):
    page = opened(SEARCH_PAGE, java_script_enabled=False)
    links = page.locator(f"{MAIN} a").locator("visible=true").evaluate_all("all => all.map(one => one.getAttribute('href'))")
    topics = [path for path in PAGES if path.startswith("topics/") and path != "topics/index.html"]
    assert set(topics) <= set(links)
    assert "a-z.html" in {link.partition("#")[0] for link in links}
    assert not page.locator(SEARCH_FIELD).is_visible() or document(SEARCH_PAGE).all("noscript")


def test_the_script_of_the_search_is_on_its_page_alone():
    assert [
        path for path in PAGES if any(script.attributes.get("src", "").endswith("/search.js") for script in document(path).all("script"))
    ] in ([], [path for path in PAGES if path.endswith(SEARCH_PAGE)])
