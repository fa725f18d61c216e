"""The way out, as GOV.UK's "Exit this page" does it and tests it, and from a folder as nobody does yet."""

import pytest
from playwright.sync_api import expect

from built_site import DEEPEST, READING_KINDS, ROOT, address
from markup import LEAVE_LINK, LEAVE_STATUS, MAIN
from world import HOST


@pytest.fixture
def window(world):
    """A window on a page of the hosted site, with a clock that the test turns."""
    window = world()
    window.page.clock.install()
    window.page.goto(HOST + DEEPEST)
    return window


@pytest.fixture
def stalled(window):
    """The same where the place to leave for is long in coming."""
    window.answers = False
    return window


def press(page, *keys):
    for key in keys:
        page.keyboard.press(key)


def has_left(page, moment=5_000):
    """Whether another page comes within so many milliseconds."""
    for _ in range(moment // 50):
        if page.title() == "Elsewhere":
            return True
        page.wait_for_timeout(50)
    return False


def stays(page):
    return not has_left(page, moment=500)


def is_blank(page):
    """Whether nothing of the page can be seen, in any corner or the middle."""
    return page.evaluate(
        """selector => !document.querySelector(selector).checkVisibility()
            && [[5, 5], [innerWidth / 2, innerHeight / 2], [innerWidth - 5, 5], [5, innerHeight - 5]]
                .every(([x, y]) => !/[a-z]{3}/i.test((document.elementFromPoint(x, y)?.innerText ?? '')
                    .replace(document.querySelector('[data-loading]').dataset.loading, '')))""",
        MAIN,
    )


def click(page):
    page.locator(LEAVE_LINK).click(no_wait_after=True)


def status(page):
    return " ".join(page.locator(LEAVE_STATUS).all_inner_texts()).strip()


LEAVING = {
    "click": click,
    "Enter": lambda page: (page.locator(LEAVE_LINK).focus(), press(page, "Enter")),
    "Shift three times": lambda page: press(page, "Shift", "Shift", "Shift"),
}


@pytest.fixture(params=LEAVING.values(), ids=LEAVING.keys())
def leave(request):
    return request.param


def test_each_way_leaves_in_the_same_tab(leave, window):
    destination = window.page.locator(LEAVE_LINK).get_attribute("href")
    leave(window.page)
    assert has_left(window.page)
    assert window.page.url.rstrip("/") == destination.rstrip("/")
    assert len(window.context.pages) == 1


def test_each_way_hides_the_page_before_the_next_one_comes(leave, stalled):
    leave(stalled.page)
    assert is_blank(stalled.page)


def test_the_page_is_not_blank_beforehand(window):
    assert not is_blank(window.page)


def test_coming_back_shows_the_page_again(leave, stalled):
    leave(stalled.page)
    stalled.page.evaluate("dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))")
    assert not is_blank(stalled.page)
    press(stalled.page, "Shift", "Shift")
    assert not is_blank(stalled.page)


@pytest.mark.parametrize("keys", [("Shift", "Shift"), ("Shift", "Shift", "a", "Shift"), ("Shift", "Escape", "Shift", "Shift")], ids=" ".join)
def test_fewer_presses_or_another_key_between_them_stay(keys, window):
    press(window.page, *keys)
    assert stays(window.page)


def test_after_another_key_counting_starts_anew(window):
    press(window.page, "Shift", "Shift", "a", "Shift", "Shift", "Shift")
    assert has_left(window.page)


def test_typing_capital_letters_stays(window):
    press(window.page, "Shift+A", "Shift+B", "Shift+C", "Shift+D")
    assert stays(window.page)


def test_letting_go_of_shift_after_a_capital_letter_is_no_press(window):
    press(window.page, "Shift+A", "Shift", "Shift")
    assert stays(window.page)


def test_walking_backwards_with_shift_and_tab_stays(window):
    press(window.page, "Shift+Tab", "Shift+Tab", "Shift+Tab", "Shift+Tab")
    assert stays(window.page)


def test_presses_are_forgotten_after_five_seconds(window):
    press(window.page, "Shift", "Shift")
    window.page.clock.run_for(5_100)
    press(window.page, "Shift")
    assert stays(window.page)


def test_each_press_starts_the_five_seconds_anew(window):
    for _ in range(2):
        press(window.page, "Shift")
        window.page.clock.run_for(4_000)
    press(window.page, "Shift")
    assert has_left(window.page)


def test_what_is_still_to_press_is_announced(window):
    said = [status(window.page)]
    for _ in range(2):
        press(window.page, "Shift")
        said.append(status(window.page))
    assert said[0] == ""
    assert said[1] and said[2] and said[1] != said[2]


def test_that_the_time_is_up_is_announced_and_then_taken_away(window):
    press(window.page, "Shift", "Shift")
    counted = status(window.page)
    window.page.clock.run_for(5_100)
    assert status(window.page) not in ("", counted)
    window.page.clock.run_for(5_100)
    assert status(window.page) == ""


def test_leaving_is_announced(stalled):
    press(stalled.page, "Shift", "Shift", "Shift")
    alert = stalled.page.locator("[role=alert]")
    expect(alert).not_to_be_empty()
    expect(alert).to_be_visible()


@pytest.mark.parametrize("path", READING_KINDS)
def test_from_a_folder_each_way_leads_to_a_page_of_the_folder(path, leave, world):
    page = world().page
    page.goto(address(path))
    leave(page)
    page.wait_for_url(lambda url: url != address(path), timeout=5000)
    assert page.url.startswith(ROOT.as_uri())
    assert page.locator(LEAVE_LINK).count() == 0


def test_without_a_network_each_way_leads_to_a_page_of_the_site(leave, window):
    window.page.evaluate("Object.defineProperty(navigator, 'onLine', { get: () => false })")
    leave(window.page)
    window.page.wait_for_url(lambda url: url != HOST + DEEPEST, timeout=5000)
    assert window.page.url.startswith(HOST)
    assert window.page.locator(LEAVE_LINK).count() == 0


@pytest.mark.parametrize("start", [HOST, f"{ROOT.as_uri()}/"], ids=["hosted", "folder"])
def test_without_scripts_the_link_leads_away_by_itself(start, world):
    page = world(java_script_enabled=False).page
    page.goto(start + DEEPEST)
    page.locator(LEAVE_LINK).click()
    page.wait_for_url(lambda url: url != start + DEEPEST)
    assert page.title() == "Elsewhere" or page.locator(LEAVE_LINK).count() == 0


@pytest.mark.parametrize("width", [320, 1280])
@pytest.mark.parametrize("path", READING_KINDS)
def test_the_link_is_large_and_stays_where_it_is(path, width, opened):
    page = opened(path, width=width)
    page.evaluate("scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' })")
    box = page.locator(LEAVE_LINK).bounding_box()
    assert box["height"] >= 44 and box["width"] >= 44
    assert 0 <= box["y"] and box["y"] + box["height"] <= 800
