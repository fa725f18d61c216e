"""Debian's Chromium, for tests and benchmarks."""

import shutil
from contextlib import contextmanager

from playwright.sync_api import sync_playwright


@contextmanager
def chromium():
    executable = shutil.which("chromium")
    if executable is None:
        raise SystemExit("Chromium is missing: `make test-browser` and `make bench` install it.")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=executable, args=["--disable-dev-shm-usage"])
        yield browser
        browser.close()
