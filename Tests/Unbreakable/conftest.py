"""A workshop for each file of tests."""

import pytest

from folders import memory_folder
from workshop import Workshop


@pytest.fixture(scope="module")
def workshop():
    with memory_folder() as folder:
        yield Workshop(folder)
