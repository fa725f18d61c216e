import os
from pathlib import Path

import pytest


@pytest.fixture(scope="session")
def package():
    if "ATTUNE_PACKAGE" not in os.environ:
        raise SystemExit("Name the package in ATTUNE_PACKAGE, or run `make test-package`, which makes one.")
    return Path(os.environ["ATTUNE_PACKAGE"]).resolve()
