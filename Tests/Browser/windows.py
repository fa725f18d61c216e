"""Windows of Chromium and of Firefox that do the same few things, for what has to work in both."""

import time

from playwright.sync_api import Error as PlaywrightError

from firefox import Firefox

# The code points that WebDriver gives to keys without a character (section 17.4.2, "Keyboard actions").
KEYS = {
    "ArrowDown": "\ue015",
    "ArrowUp": "\ue013",
    "Backspace": "\ue003",
    "End": "\ue010",
    "Enter": "\ue007",
    "Escape": "\ue00c",
    "Home": "\ue011",
}

PATIENCE = 10

# Every address that the page asked for: what its elements name, and what the browser says it fetched.
ASKED_FOR = """() => [...document.querySelectorAll('[src], link[rel=stylesheet], link[rel=icon]')].map(one => one.src || one.href)
    .concat(performance.getEntriesByType('resource').map(entry => entry.name))"""


class Window:
    def wait_for(self, function, *arguments):
        """Asks again and again until the answer is something, and gives it."""
        until = time.monotonic() + PATIENCE
        while time.monotonic() < until:
            if answer := self.evaluate(function, *arguments):
                return answer
            time.sleep(0.05)
        raise AssertionError(f"This never came: {function} {arguments}")

    def asked_for(self):
        return self.evaluate(ASKED_FOR)


class ChromiumWindow(Window):
    def __init__(self, browser):
        self.browser = browser
        self.context = None

    def renew(self):
        """As if the browser had never been here."""
        self.close()
        self.context = self.browser.new_context(reduced_motion="reduce")
        self.page = self.context.new_page()

    def open(self, address):
        self.page.goto(address)

    def evaluate(self, function, *arguments):
        try:
            return self.page.evaluate(f"all => ({function})(...all)", list(arguments))
        except PlaywrightError as error:
            if "context was destroyed" in str(error):
                return None  # Another page has come in between.
            raise

    def write(self, text):
        self.page.keyboard.type(text)

    def press(self, key):
        self.page.keyboard.press(key)

    def close(self):
        if self.context:
            self.context.close()


class FirefoxWindow(Window):
    def __init__(self):
        self.firefox = Firefox()

    def renew(self):
        self.firefox.open("about:blank")

    def open(self, address):
        self.firefox.open(address)

    def evaluate(self, function, *arguments):
        return self.firefox.evaluate(function, list(arguments))

    def write(self, text):
        self.firefox.press(*text)

    def press(self, key):
        self.firefox.press(KEYS[key])

    def close(self):
        self.firefox.close()
