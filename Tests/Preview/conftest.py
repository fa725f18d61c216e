"""One preview of a small site and one browser for all that is looked at; what ends a preview starts one of its own."""

import pytest
from playwright.sync_api import Error, TimeoutError

import sites
from previewing import previewing


@pytest.fixture(scope="session")
def preview(tmp_path_factory):
    folder = tmp_path_factory.mktemp("preview")
    with previewing(sites.small(folder / "Content"), folder, "--drafts") as preview:
        yield preview


# Whether a page is the one that the preview has now.
IS_CURRENT = "version => JSON.parse(document.getElementById('attune.preview')?.textContent ?? '{}').version === version"

# What Playwright says where another load of the page came between.
INTERRUPTIONS = ["interrupted by another navigation", "net::ERR_ABORTED"]


class Window:
    """A browser's window on a preview, with all that it complained of and asked for."""

    ATTEMPTS = 6

    def __init__(self, browser, preview, width=1280, **settings):
        self.preview = preview
        self.context = browser.new_context(viewport={"width": width, "height": 800}, reduced_motion="reduce", **settings)
        self.complaints, self.requests = [], []
        self.page = self.context.new_page()
        self.page.on("console", lambda message: self.complaints.append(message.text))
        self.page.on("pageerror", lambda error: self.complaints.append(str(error)))
        self.context.on("request", lambda request: self.requests.append(request.url))

    def open(self, path=""):
        for attempt in range(self.ATTEMPTS):
            self.settle()
            try:
                self.page.goto(self.preview.address + path)
                break
            except Error as error:
                # What was saved a moment ago has been built just now, and the page that was open is loaded anew.
                is_loaded_anew = any(words in str(error) for words in INTERRUPTIONS)
                if not is_loaded_anew or attempt == self.ATTEMPTS - 1:
                    raise
        self.page.locator("attune-preview .dock").wait_for()
        return self.page

    def settle(self):
        """Waits for the page that is open to follow the last change: while it is loaded anew, nobody can leave it."""
        address = self.preview.address
        if not self.page.url.startswith(address):
            return
        for attempt in range(self.ATTEMPTS):
            version = self.preview.state(self.page.url.removeprefix(address) or "index.html")["version"]
            try:
                self.page.wait_for_function(IS_CURRENT, arg=version, timeout=5_000)
                break
            except TimeoutError:
                # Meanwhile there may be one that is newer than the one asked for.
                if attempt == self.ATTEMPTS - 1:
                    raise


@pytest.fixture(scope="session")
def window(browser, preview):
    """The window of the kind asked for: the same one each time, as opening one takes longer than using it."""
    windows = {}

    def window(**settings):
        key = tuple(sorted(settings.items()))
        if key not in windows:
            windows[key] = Window(browser, preview, **settings)
        return windows[key]

    return window
