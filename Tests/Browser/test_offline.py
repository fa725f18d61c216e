"""Keeping the site on the device: only where the site allows it, only when the reader asks, wholly, and until the reader removes it."""

import pytest

from built_site import FILES
from served import host

ALLOWED = ("site.yml", "raw-html: false", "raw-html: false\nkeep-on-device: true")
ARTICLE = "articles/trauma/window-of-tolerance.html"

KEPT = "async () => (await caches.keys()).concat((await navigator.serviceWorker.getRegistrations()).map(one => one.scope))"
ADDRESSES = "async () => (await Promise.all((await caches.keys()).map(async name => (await (await caches.open(name)).keys()).map(one => one.url)))).flat()"

# Looks for a new version, and ends when it is wholly there.
UPDATED = """async () => {
    const found = await navigator.serviceWorker.getRegistration();
    await found.update();
    for (const coming of [found.installing, found.waiting].filter(Boolean))
        while (coming.state === 'installing') await new Promise(done => coming.addEventListener('statechange', done, { once: true }));
}"""

# Ends when the version before is gone.
TAKEN_OVER = """async () => { while ((await caches.keys()).length > 1) await new Promise(done => setTimeout(done, 50)) }"""


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    with host(tmp_path_factory.mktemp("offline")) as site:
        site.build([ALLOWED])
        yield site


@pytest.fixture
def page(browser, site):
    context = browser.new_context(reduced_motion="reduce")
    yield context.new_page()
    context.close()


def keep(page, site):
    page.goto(site.address + "keep.html")
    page.locator(".keep-button").click()
    page.locator(".remove-button").wait_for(timeout=60_000)


def test_a_site_that_does_not_ask_for_it_has_none_of_it():
    assert not [path for path in FILES if path.endswith(("worker.js", "webmanifest", "keep.html", "offline.js"))]


def test_looking_at_the_page_keeps_nothing(page, site):
    page.goto(site.address + "keep.html")
    page.locator(".keep-button").wait_for()
    assert page.evaluate(KEPT) == []


def test_the_size_is_told_before(page, site):
    page.goto(site.address + "keep.html")
    page.locator(".keep-size:not(:empty)").wait_for()
    size = sum(path.stat().st_size for path in site.site.rglob("*") if path.suffix in (".html", ".css", ".js", ".svg", ".webmanifest"))
    told = float(next(word for word in page.locator(".keep-size").inner_text().split() if word[0].isdigit()))
    assert told == pytest.approx(size / 1e6, rel=0.1)


def test_what_is_kept_opens_without_a_connection(page, site):
    keep(page, site)
    page.context.set_offline(True)
    page.goto(site.address + ARTICLE)
    assert page.locator("h1").inner_text() == "The window of tolerance"
    assert page.evaluate("getComputedStyle(document.querySelector('.key-points')).borderRadius") != "0px"
    page.locator(".prose .term").first.click()
    page.locator(".explanation").wait_for()


def test_a_folder_opens_without_a_connection_as_its_index_page(page, site):
    keep(page, site)
    page.context.set_offline(True)
    page.goto(site.address)
    assert page.locator("h1").is_visible()


def test_a_question_in_the_address_is_neither_kept_nor_in_the_way(page, site):
    keep(page, site)
    page.context.set_offline(True)
    page.goto(site.address + "glossary.html?q=a+private+word")
    assert page.locator("h1").is_visible()
    assert not [address for address in page.evaluate(ADDRESSES) if "private" in address]


def test_progress_and_end_are_announced(page, site):
    page.goto(site.address + "keep.html")
    page.evaluate(
        """() => { window.said = []; const status = document.querySelector('.keep-status');
            new MutationObserver(() => said.push(status.textContent)).observe(status, { childList: true }) }"""
    )
    page.locator(".keep-button").click()
    page.locator(".remove-button").wait_for(timeout=60_000)
    said = page.evaluate("said")
    assert len([text for text in said if any(letter.isdigit() for letter in text)]) >= 3
    assert said[-1] and not any(letter.isdigit() for letter in said[-1])
    assert page.locator(".keep-status").get_attribute("role") == "status"


def test_removing_leaves_nothing(page, site):
    keep(page, site)
    page.locator(".remove-button").click()
    page.locator(".keep-button").wait_for()
    assert page.evaluate(KEPT) == []


def test_the_page_remembers_that_the_site_is_kept(page, site):
    keep(page, site)
    page.goto(site.address + ARTICLE)
    page.goto(site.address + "keep.html")
    page.locator(".remove-button").wait_for()
    assert not page.locator(".keep-button").is_visible()


def test_when_a_file_is_missing_nothing_is_kept(page, site):
    missing = site.site / ARTICLE
    text = missing.read_bytes()
    missing.unlink()
    try:
        page.goto(site.address + "keep.html")
        page.locator(".keep-button").click()
        page.locator(".keep-status:not(:empty)").wait_for()
        page.wait_for_function("() => !document.querySelector('.keep-button').disabled", timeout=60_000)
        assert page.locator(".keep-button").is_visible()
        assert page.evaluate(KEPT) == []
    finally:
        missing.write_bytes(text)


def test_a_new_version_fetches_only_what_changed_and_replaces_the_old(page, site):
    keep(page, site)
    before = page.evaluate("caches.keys()")
    site.build([ALLOWED, ("articles/trauma/window-of-tolerance.md", "a late bus is a nuisance", "a late train is a nuisance")])
    site.asked.clear()
    page.goto(site.address + "about.html")
    page.evaluate(UPDATED)
    fetched = {address for address in site.asked if address.endswith((".html", ".css", ".svg"))}
    assert any(address.endswith(ARTICLE) for address in fetched)
    assert not [address for address in fetched if address.endswith(".css")]
    # The new version takes over when no page of the old one is open any more.
    page.goto("about:blank")
    page.goto(site.address + "about.html")
    page.evaluate(TAKEN_OVER)
    assert page.evaluate("caches.keys()") != before and len(page.evaluate("caches.keys()")) == 1
    page.context.set_offline(True)
    page.goto(site.address + ARTICLE)
    assert "late train" in page.locator(".prose").inner_text()
    page.context.set_offline(False)
    site.build([ALLOWED])


def test_another_site_of_the_same_host_keeps_what_is_its_own(page, site):
    page.goto(site.address + "keep.html")
    page.evaluate("caches.open('another site').then(cache => cache.put('/elsewhere', new Response('theirs')))")
    keep(page, site)
    page.locator(".remove-button").click()
    page.locator(".keep-button").wait_for()
    assert page.evaluate("caches.keys()") == ["another site"]


def test_from_a_folder_there_is_nothing_to_press(page, site):
    page.goto((site.site / "keep.html").as_uri())
    assert not page.locator(".keep").is_visible()
    assert page.locator(".keep-absent").is_visible()


def test_without_scripts_there_is_nothing_to_press(browser, site):
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(site.address + "keep.html")
    assert not page.locator(".keep").is_visible()
    assert page.locator(".keep-absent").is_visible()
    context.close()


def test_the_console_stays_silent(page, site):
    messages = []
    page.on("console", lambda message: messages.append(message.text))
    page.on("pageerror", lambda error: messages.append(str(error)))
    for address in (site.address + "keep.html", (site.site / "keep.html").as_uri()):
        page.goto(address)
        page.wait_for_timeout(200)
    assert not messages


def test_each_language_has_the_page_and_they_share_one_copy(page, site):
    keep(page, site)
    page.goto(site.address + "es/keep.html")
    page.locator(".remove-button").wait_for()
    assert len(page.evaluate("caches.keys()")) == 1
