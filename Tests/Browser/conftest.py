"""The windows and tabs that the tests look through."""

import pytest

from built_site import address
from world import World


@pytest.fixture(scope="session")
def tab(browser):
    """Gives a tab of the kind asked for: the same one each time, as opening one takes longer than using it."""
    tabs = {}

    def tab(width=1280, height=800, **settings):
        key = (width, height, *sorted(settings.items()))
        if key not in tabs:
            context = browser.new_context(viewport={"width": width, "height": height}, reduced_motion="reduce", **settings)
            tabs[key] = context.new_page()
        return tabs[key]

    return tab


@pytest.fixture(scope="session")
def opened(tab):
    """Opens a page of the site from its folder, in a tab of the kind asked for."""

    def opened(path, **settings):
        page = tab(**settings)
        page.goto(address(path))
        return page

    return opened


# What a request ends with when the next page is opened before it is answered, as may happen to an icon.
ABORTED = "net::ERR_ABORTED"


class Visit:
    """What a browser did while it opened a page."""

    def __init__(self):
        self.requests, self.failures, self.messages, self.violations = [], [], [], []


@pytest.fixture(scope="session")
def visit(browser):
    """Opens a page once and remembers what happened."""
    context = browser.new_context()
    page = context.new_page()
    visits, current = {}, Visit()

    def on(event, note):
        page.on(event, lambda subject: note(current, subject))

    on("request", lambda visit, request: visit.requests.append(request.url))
    on("websocket", lambda visit, socket: visit.requests.append(socket.url))
    on("requestfailed", lambda visit, request: request.failure == ABORTED or visit.failures.append(f"{request.url}: {request.failure}"))
    on("console", lambda visit, message: visit.messages.append(f"{message.type}: {message.text}"))
    on("pageerror", lambda visit, error: visit.messages.append(str(error)))
    page.expose_function("noteViolation", lambda text: current.violations.append(text))
    page.add_init_script(
        "addEventListener('securitypolicyviolation', e => noteViolation(`${e.effectiveDirective} ${e.blockedURI} line ${e.lineNumber}`))"
    )

    def visit(path):
        nonlocal current
        if path not in visits:
            visits[path] = current = Visit()
            page.goto(address(path))
            page.evaluate("new Promise(done => requestAnimationFrame(() => setTimeout(done)))")
        return visits[path]

    yield visit
    context.close()


@pytest.fixture
def world(browser):
    """Opens browser windows with a web around them."""
    worlds = []

    def world(**settings):
        worlds.append(World(browser.new_context(**settings)))
        return worlds[-1]

    yield world
    for opened in worlds:
        opened.close()
