"""One preview of a small site and one browser for all that is looked at; what ends a preview starts one of its own."""

import pytest

import sites
from previewing import previewing


@pytest.fixture(scope="session")
def preview(tmp_path_factory):
    folder = tmp_path_factory.mktemp("preview")
    with previewing(sites.small(folder / "Content"), folder, "--drafts") as preview:
        yield preview


class Window:
    """A browser's window on a preview, with all that it complained of and asked for."""

    def __init__(self, browser, preview, width=1280, **settings):
        self.address = preview.address
        self.context = browser.new_context(viewport={"width": width, "height": 800}, reduced_motion="reduce", **settings)
        self.complaints, self.requests = [], []
        self.context.on("request", lambda request: self.requests.append(request.url))
        self.page = None

    def open(self, path=""):
        """A page in a tab of its own, since one that is just being loaded anew would get in the way of the next."""
        before = self.page
        self.page = self.context.new_page()
        self.page.on("console", lambda message: self.complaints.append(message.text))
        self.page.on("pageerror", lambda error: self.complaints.append(str(error)))
        if before:
            before.close()
        self.page.goto(self.address + path)
        self.page.locator("attune-preview .dock").wait_for()
        return self.page


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
