"""One condition at a time that a computer may have otherwise, and the bytes of the site stay as they are."""

import os
import shutil
import subprocess

import pytest
from builds import CONTENT, attune, copy
from folders import difference, tree

A_CENTURY = 100 * 365 * 86400

ENVIRONMENTS = {
    "a time zone ahead": {"TZ": "Pacific/Kiritimati"},
    "a time zone half an hour off": {"TZ": "America/St_Johns"},
    "a language with a dotless i": {"LANG": "tr_TR.UTF-8", "LC_ALL": "tr_TR.UTF-8"},
    "no language": {"LANG": "C", "LC_ALL": "C"},
    "no home": {"HOME": "/nonexistent"},
    "another folder for temporary files": {"TMPDIR": "/nonexistent"},
    "the first moment": {"SOURCE_DATE_EPOCH": "0"},
    "a moment in 2106": {"SOURCE_DATE_EPOCH": str(2**32)},
}
CLOCKS = ["1970-01-02 00:00:00", "2038-01-20 00:00:00", "2106-02-08 00:00:00"]


@pytest.fixture(scope="module")
def content(tmp_path_factory):
    folder = tmp_path_factory.mktemp("content")
    copy(CONTENT, folder / "Content")
    return folder


@pytest.fixture(scope="module")
def usual(content):
    return tree(attune(folder=content))


@pytest.fixture
def rebuilt(content, usual):
    """Builds from nothing under other conditions, and gives the files that became others."""

    def rebuild(**conditions):
        shutil.rmtree(content / "Output")
        return difference(tree(attune(folder=content, **conditions)), usual)

    return rebuild


@pytest.mark.parametrize("environment", ENVIRONMENTS.values(), ids=ENVIRONMENTS)
def test_the_environment_changes_nothing(rebuilt, environment):
    assert rebuilt(environment=environment) == []


@pytest.mark.parametrize("umask", [0o000, 0o077])
def test_what_new_files_may_be_read_by_changes_nothing(rebuilt, umask):
    assert rebuilt(umask=umask) == []


@pytest.mark.parametrize("clock", CLOCKS)
def test_the_clock_changes_nothing(rebuilt, clock):
    assert rebuilt(before=["faketime", "-f", f"@{clock}"]) == []


def test_a_single_core_changes_nothing(rebuilt):
    assert rebuilt(before=["taskset", "--cpu-list", str(min(os.sched_getaffinity(0)))]) == []


@pytest.mark.parametrize("modified", [0, A_CENTURY], ids=["long ago", "in the future"])
def test_the_times_of_files_change_nothing(tmp_path, usual, modified):
    copy(CONTENT, tmp_path / "Content", backwards=True, modified=modified)
    assert difference(tree(attune(folder=tmp_path)), usual) == []


def test_a_moment_that_is_none_is_refused(content, usual):
    environment = os.environ | {"SOURCE_DATE_EPOCH": "yesterday"}
    refused = subprocess.run([os.environ["ATTUNE"], "build"], cwd=content, env=environment, capture_output=True, text=True)
    assert refused.returncode == 2 and "SOURCE_DATE_EPOCH" in refused.stderr
    assert difference(tree(content / "Output"), usual) == []
