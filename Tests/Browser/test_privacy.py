"""Opening a page tells nobody and leaves nothing behind."""

import pytest

from built_site import PAGES, READING_KINDS
from world import HOST


@pytest.mark.parametrize("path", PAGES)
def test_a_page_asks_for_nothing_but_files(path, visit):
    assert not [address for address in visit(path).requests if not address.startswith(("file:", "data:"))]


@pytest.mark.parametrize("path", PAGES)
def test_everything_that_a_page_asks_for_comes(path, visit):
    assert not visit(path).failures


@pytest.mark.parametrize("path", PAGES)
def test_the_console_stays_silent(path, visit):
    assert not visit(path).messages


@pytest.mark.parametrize("path", PAGES)
def test_nothing_breaks_the_content_security_policy(path, visit):
    assert not visit(path).violations


@pytest.mark.parametrize("path", READING_KINDS)
def test_reading_leaves_nothing_on_the_device(path, world):
    window = world()
    window.page.goto(HOST + path)
    left = window.page.evaluate(
        """async () => [document.cookie, ...Object.keys(localStorage), ...Object.keys(sessionStorage), ...await caches.keys(),
            ...(await indexedDB.databases()).map(one => one.name), ...(await navigator.serviceWorker.getRegistrations()).map(one => one.scope)].filter(Boolean)"""
    )
    assert not left
