"""The site works where it stands below other folders of a host, whatever address is asked for."""

from urllib.parse import urljoin, urlsplit

import pytest

from built_site import Document
from served import host


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    with host(tmp_path_factory.mktemp("subfolder")) as site:
        site.build([])
        yield site


@pytest.fixture(scope="module")
def visitor(browser):
    context = browser.new_context()
    yield context.new_page()
    context.close()


def addresses(source):
    for element in Document(source).elements:
        for name in ("href", "src", "data-words", "data-neutral"):
            value = element.attributes.get(name, "")
            if value and not value.startswith("#") and element.attributes.get("rel") not in ("canonical", "alternate"):
                yield value


def test_every_reference_of_every_page_stays_below_the_folder(site):
    wrong = []
    for file in sorted(site.site.rglob("*.html")):
        here = site.address + file.relative_to(site.site).as_posix()
        for reference in addresses(file.read_text()):
            whole = urlsplit(urljoin(here, reference))
            if whole.netloc == urlsplit(site.address).netloc:
                below = whole.path.removeprefix(urlsplit(site.address).path)
                if below == whole.path or not (site.site / below).is_file():
                    wrong.append(f"{file.name}: {reference}")
    assert not wrong


@pytest.mark.parametrize("address", ["gone.html", "articles/trauma/gone.html", "a/b/c/d/gone", "es/articles/gone/"])
def test_the_page_for_what_is_not_there_works_at_any_depth(address, site, visitor):
    failures = []
    # A browser asks for the icon when it likes, and drops the question when it likes; were it not there, that would be an answer.
    visitor.on("requestfailed", lambda request: request.url.endswith("icon.svg") or failures.append(request.url))
    answers = []
    visitor.on("response", lambda response: answers.append((response.status, response.url)))
    visitor.goto(site.address + address)
    assert visitor.evaluate("getComputedStyle(document.querySelector('.leave-link')).fontWeight") == "600"
    assert not failures
    assert [url for status, url in answers if status == 404] == [site.address + address]
    visitor.locator("main a").first.click()
    visitor.wait_for_url(site.address + "**")
    assert visitor.locator("h1").is_visible()
    assert visitor.url.startswith(site.address) and "gone" not in visitor.url


def test_a_term_opens_in_place_below_a_folder(site, visitor):
    visitor.goto(site.address + "articles/trauma/window-of-tolerance.html")
    visitor.locator(".prose .term").first.click()
    visitor.locator(".explanation").wait_for()
