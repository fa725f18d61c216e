"""The browser that every test looks through."""

import pytest
from chromium import chromium


@pytest.fixture(scope="session")
def browser():
    with chromium() as browser:
        yield browser
