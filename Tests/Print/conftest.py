"""The PDFs that every test reads, each handed to one process."""

import os
from functools import lru_cache

import pytest
from paper import Paper

# The checker is tested with or without PDFs.
collect_ignore_glob = [] if "ATTUNE_PAPER" in os.environ else ["test_[!c]*.py"]


def pytest_report_header():
    return [] if "ATTUNE_PAPER" in os.environ else ["PDFs are left out: `make test-print` makes them and names their folder in ATTUNE_PAPER."]


def pytest_generate_tests(metafunc):
    if "paper" in metafunc.fixturenames:
        from built_paper import PAPERS

        names = [name for name in PAPERS if metafunc.module.__name__ != "test_bundles" or name.startswith("bundles-")]
        names = list(filter(getattr(metafunc.function, "is_about", None) or bool, names))
        # All tests of one file go to one process, which then reads it once.
        metafunc.parametrize("paper", [pytest.param(name, marks=pytest.mark.xdist_group(name)) for name in names], indirect=True)


@lru_cache(maxsize=2)
def _read(name):
    from built_paper import ROOT

    return Paper(ROOT / name)


@pytest.fixture
def paper(request):
    return _read(request.param)


@pytest.fixture
def setting(paper):
    """How the file was to be set."""
    from built_paper import ROOT, SETTINGS

    return SETTINGS[paper.path.relative_to(ROOT).parts[0]]


@pytest.fixture(scope="session")
def attune():
    if "ATTUNE" not in os.environ:
        pytest.exit("Name the program in ATTUNE, or run `make test-print`, which builds one.", returncode=2)
    return os.environ["ATTUNE"]
