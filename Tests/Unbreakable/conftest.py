"""A workshop for each file of tests."""

import pytest

from workshop import Workshop, make_workshop, remove_workshop


@pytest.fixture(scope="module")
def workshop():
    folder = make_workshop()
    yield Workshop(folder)
    remove_workshop(folder)
