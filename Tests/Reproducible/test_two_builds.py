"""The same content gives the same bytes, whoever builds it, where and when."""

import stat
import subprocess

import pytest
from builds import CONTENT, attune, copy
from folders import STATE, paths

# Two machines that have as little in common as can be.
HERE = {"TZ": "Pacific/Kiritimati", "LANG": "C", "LC_ALL": "C", "HOME": "/nonexistent"}
THERE = {"TZ": "America/St_Johns", "LANG": "tr_TR.UTF-8", "LC_ALL": "tr_TR.UTF-8", "HOME": "/tmp"}


def build(folder, environment, umask, backwards=False):
    """Builds a copy of the content that stands in `folder`; gives the folder with the site."""
    copy(CONTENT, folder / "Content", backwards)
    return attune(folder=folder, environment=environment, umask=umask)


@pytest.fixture(scope="module")
def here(tmp_path_factory):
    return build(tmp_path_factory.mktemp("here"), HERE, 0o022)


@pytest.fixture(scope="module")
def there(tmp_path_factory):
    folder = tmp_path_factory.mktemp("there") / "a much deeper folder, with ünusual letters" / "in it"
    folder.mkdir(parents=True)
    return build(folder, THERE, 0o077, backwards=True)


def mode(path):
    return stat.S_IMODE(path.stat().st_mode)


def test_two_builds_are_the_same_to_the_byte(here, there):
    difference = subprocess.run(["diff", "--recursive", "--brief", "--no-dereference", f"--exclude={STATE}", here, there], capture_output=True, text=True)
    assert difference.stdout == "" and difference.returncode == 0
    assert any(here.rglob("*.html"))


def test_building_again_changes_nothing(here, there):
    before = {path: path.stat().st_mtime_ns for path in paths(here).values() if path.is_file()}
    attune(folder=here.parent)
    assert [str(path) for path, time in before.items() if path.stat().st_mtime_ns != time] == []


@pytest.mark.parametrize("site", ["here", "there"])
def test_files_and_folders_can_be_read_by_a_web_server(site, request):
    paths = list(request.getfixturevalue(site).rglob("*"))
    assert paths
    assert not [f"{path.name} {mode(path):o}" for path in paths if mode(path) != (0o755 if path.is_dir() else 0o644)]


def test_no_path_of_the_machine_is_in_the_output(here):
    assert not [path.name for path in here.rglob("*") if path.is_file() and str(here.parent).encode() in path.read_bytes()]
