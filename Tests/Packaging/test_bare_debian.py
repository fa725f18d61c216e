"""The package in a Debian that has nothing else: it comes in, works for an ordinary user, and goes without a trace."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest
from debian import bare_debian, obstacle, succeeded
from folders import difference, tree

REPOSITORY = Path(__file__).resolve().parents[2]
NOBODY = "nobody:nogroup"

# The same day for both sites.
DAY = "SOURCE_DATE_EPOCH=1795219200"

OBSTACLE = obstacle()
pytestmark = [pytest.mark.skipif(OBSTACLE is not None, reason=str(OBSTACLE)), pytest.mark.timeout(600)]


@pytest.fixture(scope="module")
def debian(tmp_path_factory):
    return bare_debian(tmp_path_factory.mktemp("debian"))


@pytest.fixture(scope="module")
def before(debian):
    return debian.files


@pytest.fixture(scope="module")
def installed(debian, before, package):
    shutil.copy(package, debian.root / "srv/attune.deb")
    # The Debian may have been kept from long ago, and mirrors have only the newest of each package.
    done = debian.run("apt-get", "update")
    assert done.returncode == 0, done.stdout + done.stderr
    done = debian.run("apt-get", "install", "--yes", "--no-install-recommends", "/srv/attune.deb")
    assert done.returncode == 0, done.stdout + done.stderr
    return debian


@pytest.fixture(scope="module")
def build(installed):
    """What an ordinary user's build of the sample says."""
    shutil.copytree(REPOSITORY / "Content", installed.root / "srv/Content")
    return installed.run("env", DAY, "attune", "build", "--source", "/srv/Content", "--output", "/tmp/site", user=NOBODY)


def test_it_says_its_version_to_anybody(installed):
    assert installed.run("attune", "--version", user=NOBODY).stdout == succeeded(os.environ["ATTUNE"], "--version")


def test_the_sample_builds_without_a_diagnostic(build):
    assert (build.returncode, build.stderr) == (0, "")


def test_the_site_is_the_one_that_is_built_elsewhere(build, installed, tmp_path):
    elsewhere = tmp_path / "site"
    subprocess.run(["env", DAY, os.environ["ATTUNE"], "build", "--source", REPOSITORY / "Content", "--output", elsewhere, "--quiet"], check=True)
    assert difference(tree(installed.root / "tmp/site"), tree(elsewhere)) == []


def test_bash_completes_its_commands(installed):
    script = "source /usr/share/bash-completion/completions/attune; COMP_WORDS=(attune sch); COMP_CWORD=1; COMP_LINE='attune sch'; COMP_POINT=10; _attune attune sch attune; echo ${COMPREPLY[@]}"
    assert installed.run("bash", "-c", script, user=NOBODY).stdout.split() == ["schema"]


def test_the_manual_stands_where_man_looks(installed):
    assert (installed.root / "usr/share/man/man1/attune.1.gz").exists()


def test_purging_it_leaves_nothing(build, installed, before):
    for path in ("srv/attune.deb", "srv/Content", "tmp/site"):
        subprocess.run(["rm", "-r", installed.root / path], check=True)
    done = installed.run("apt-get", "purge", "--yes", "--autoremove", "attune")
    assert done.returncode == 0, done.stdout + done.stderr
    assert installed.files ^ before == set()
