"""Opening a page tells nobody and leaves nothing behind."""

import pytest

from built_site import KINDS, LOOKS, READING_KINDS
from world import HOST


# Each way that pages are put together from its folder, and each kind of page from a host, where a browser permits more.
VISITS = pytest.mark.parametrize(("path", "place"), [(path, "folder") for path in LOOKS] + [(path, "host") for path in KINDS])


@VISITS
def test_a_page_asks_for_nothing_but_its_own_files(path, place, visit):
    assert not visit(path, place).requests_elsewhere


@VISITS
def test_everything_that_a_page_asks_for_comes(path, place, visit):
    assert not visit(path, place).failures


@VISITS
def test_the_console_stays_silent(path, place, visit):
    assert not visit(path, place).messages


@VISITS
def test_nothing_breaks_the_content_security_policy(path, place, visit):
    assert not visit(path, place).violations


@pytest.mark.parametrize("path", READING_KINDS)
def test_reading_leaves_nothing_on_the_device(path, world):
    window = world()
    window.page.goto(HOST + path)
    left = window.page.evaluate(
        """async () => [document.cookie, ...Object.keys(localStorage), ...Object.keys(sessionStorage), ...await caches.keys(),
            ...(await indexedDB.databases()).map(one => one.name), ...(await navigator.serviceWorker.getRegistrations()).map(one => one.scope)].filter(Boolean)"""
    )
    assert not left
