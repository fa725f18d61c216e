"""The windows and tabs that the tests look through."""

import pytest

from built_site import ROOT, address
from served import serving
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


@pytest.fixture(scope="session")
def hosted():
    """The address of the site on a host."""
    with serving(ROOT) as port:
        yield f"http://127.0.0.1:{port}/"


# What a request ends with when the next page is opened before it is answered, as may happen to an icon.
ABORTED = "net::ERR_ABORTED"


class Visit:
    """What a browser did while it opened a page."""

    def __init__(self, start):
        self.start = start
        self.requests, self.failures, self.messages, self.violations = [], [], [], []

    @property
    def requests_elsewhere(self):
        return [address for address in self.requests if not address.startswith((self.start, "data:"))]


@pytest.fixture(scope="session")
def visit(browser, hosted):
    """Opens a page once, from its folder or from the host, and remembers what happened."""
    starts = {"folder": f"{ROOT.as_uri()}/", "host": hosted}
    context = browser.new_context()
    page = context.new_page()
    visits, current = {}, Visit("about:blank")

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

    def visit(path, place="folder"):
        nonlocal current
        if (path, place) not in visits:
            visits[path, place] = current = Visit(starts[place])
            page.goto(starts[place] + path)
            page.evaluate("new Promise(done => requestAnimationFrame(() => setTimeout(done)))")
        return visits[path, place]

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
