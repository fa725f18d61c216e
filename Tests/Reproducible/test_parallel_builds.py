"""However many files are worked on at once, the site is the same."""

import os
import re
import shutil
import subprocess

import pytest
from builds import CONTENT, attune
from folders import difference, memory_folder, tree

PARALLEL_BUILDS = int(os.environ.get("PARALLEL_BUILDS", 50))
COPIES = 1  # Of each article, with text that the library parses under a lock; the sample has hundreds of pages by itself.


def several(content):
    """Adds copies of the sample's articles. A place in a series can be taken only once, so they have none."""
    for path in sorted((content / "articles").rglob("*.md")):
        text = re.sub(r"(?m)^(series|order): .*\n", "", path.read_text())
        for number in range(1, COPIES + 1):
            titled = re.sub(r"(?m)^title: (\"?)", rf"title: \g<1>{number} times ", text, count=1)
            path.with_stem(f"{path.stem}-{number}").write_text(f"{titled}\n~~Struck~~ and ~ {number}.\n")


@pytest.fixture(scope="module")
def folder():
    with memory_folder() as folder:
        shutil.copytree(CONTENT, folder / "Content")
        several(folder / "Content")
        yield folder


@pytest.fixture(scope="module")
def serial(folder):
    return tree(attune("--jobs", "1", folder=folder))


def test_a_site_of_hundreds_of_pages_is_compared(serial):
    assert sum(name.endswith(".html") for name in serial) > 300


@pytest.mark.timeout(600)
def test_parallel_builds_are_the_same_as_a_serial_one(folder, serial):
    for number in range(PARALLEL_BUILDS):
        shutil.rmtree(folder / "Output")
        assert difference(tree(attune("--jobs", str(2 + number % 7), folder=folder)), serial) == []


@pytest.mark.parametrize("jobs", ["0", "-1", "257", "many"])
def test_a_number_of_jobs_that_makes_no_sense_is_refused(folder, jobs):
    refused = subprocess.run([os.environ["ATTUNE"], "build", f"--jobs={jobs}"], cwd=folder, capture_output=True, text=True)
    assert refused.returncode == 2 and "--jobs" in refused.stderr
