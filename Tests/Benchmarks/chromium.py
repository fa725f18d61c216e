"""Debian's Chromium, for the benchmarks."""

import shutil
import sys
from contextlib import contextmanager

from playwright.sync_api import sync_playwright


@contextmanager
def chromium():
    executable = shutil.which("chromium")
    if executable is None:
        sys.exit("Chromium is missing: `make bench` installs it.")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=executable, args=["--disable-dev-shm-usage"])
        yield browser
        browser.close()
