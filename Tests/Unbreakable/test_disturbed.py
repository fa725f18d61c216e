"""What happens to content and output while a build is at work, and what may not be read or written."""

import os
import shutil
import subprocess
from contextlib import contextmanager

import pytest

import tracing
from folders import difference, tree
from workshop import LIMIT, article


@pytest.fixture
def content(workshop):
    """A copy of the second version, to do things to, with the first one standing."""
    workshop.stand("a")
    folder = workshop.folder / "copy"
    shutil.copytree(workshop.folder / "b", folder)
    yield folder
    shutil.rmtree(folder, ignore_errors=True)


def check_failed(workshop, built, message):
    """The build has failed, leaving the first version and nothing beside it."""
    assert built.returncode == 1, message
    assert workshop.seen() == "a", message
    assert workshop.beside() == [], message
    return message


def without_rights(workshop, name="copy"):
    """What a build says that fails without root's right to read and write everything."""
    before = ["setpriv", "--bounding-set=-dac_override,-dac_read_search"] if os.geteuid() == 0 else []
    built = workshop.build(name, before=before)
    return check_failed(workshop, built, built.stderr)


@contextmanager
def mode(path, bits):
    before = path.stat().st_mode
    path.chmod(bits)
    try:
        yield
    finally:
        path.chmod(before)


@pytest.mark.parametrize("name", ["site.yml", "glossary.yml", "articles/trauma/changed.md", "articles/trauma", "topics"])
def test_content_that_may_not_be_read_is_named(workshop, content, name):
    with mode(content / name, 0):
        message = without_rights(workshop)
    assert name in message and "Permission denied" in message


def test_a_content_folder_that_may_not_be_read_is_named(workshop, content):
    with mode(content, 0):
        message = without_rights(workshop)
    assert str(content) in message


@pytest.mark.parametrize("make", [os.mkfifo, lambda path: path.symlink_to("/etc/hostname")], ids=["pipe", "link"])
def test_what_is_no_file_in_an_articles_place_is_named(workshop, content, make):
    name = "articles/trauma/changed.md"
    (content / name).unlink()
    make(content / name)
    built = workshop.build("copy")
    assert name in check_failed(workshop, built, built.stderr)


CHANGED = "articles/trauma/changed.md"


def moment(workshop, version, name, text):
    """A call of a build over the first version, the last of its name with a text."""
    call = [call for call in tracing.calls(workshop, version) if call.name == name and text in call.text][-1]
    workshop.stand("a")
    return call


def grow(path, elsewhere):
    with path.open("a", encoding="utf-8") as file:
        file.write("One more line.\n")


def shrink(path, elsewhere):
    os.truncate(path, 20)


def vanish(path, elsewhere):
    path.unlink()


def become_a_link(path, elsewhere):
    path.unlink()
    path.symlink_to(elsewhere)


# A file that is open is read to its end though its name goes, so that has to come before.
LISTED, OPENED = f'{CHANGED}", {{', f'{CHANGED}>, ""'


@pytest.mark.parametrize("change, when", [(vanish, LISTED), (become_a_link, LISTED), (grow, OPENED), (shrink, OPENED)])
def test_a_file_that_changes_while_it_is_read_is_named(workshop, content, change, when):
    elsewhere = workshop.folder / "elsewhere.md"
    elsewhere.write_text(article("Elsewhere", "trauma", "Words."), encoding="utf-8")
    calls = [call for call in tracing.calls(workshop, "copy") if call.name in ("newfstatat", "fstat", "lstat") and when in call.text]
    workshop.stand("a")
    # A file is looked at before it is read and after; what was read before the last time was for comparing.
    call = calls[-2] if when == OPENED else calls[0]
    with tracing.stopped(workshop, "copy", call) as build:
        change(content / CHANGED, elsewhere)
    assert CHANGED in check_failed(workshop, build, build.message)


def test_a_content_folder_that_goes_while_it_is_read_is_missed(workshop, content):
    call = moment(workshop, "copy", "openat", "copy/articles/trauma/changed.md")
    with tracing.stopped(workshop, "copy", call) as build:
        shutil.rmtree(content)
    assert "error" in check_failed(workshop, build, build.message)


# The last look at the output, after which the folders are swapped, is one at the output.
MOMENTS = {"while it is staged": ("write", ".attune-staging"), "when it is whole": ("syncfs", "("), "at the last look": ("newfstatat", 'place/out", {')}


def failure(workshop, build):
    """What a build said that has failed because the output isn't there."""
    assert build.returncode == 1
    assert str(workshop.output) in build.message and build.message.count("\n") == 1
    assert "still stands" not in build.message
    assert workshop.beside() == []


@pytest.mark.parametrize("when", MOMENTS)
def test_an_output_folder_that_goes_meanwhile_is_missed(workshop, when):
    with tracing.stopped(workshop, "b", moment(workshop, "b", *MOMENTS[when])) as build:
        shutil.rmtree(workshop.output)
    failure(workshop, build)
    assert not workshop.output.exists()
    workshop.stand("b")


@pytest.mark.parametrize("when", MOMENTS)
def test_a_folder_that_comes_in_the_outputs_place_meanwhile_is_left_alone(workshop, when):
    letter = workshop.output / "letter.txt"
    with tracing.stopped(workshop, "b", moment(workshop, "b", *MOMENTS[when])) as build:
        shutil.rmtree(workshop.output)
        workshop.output.mkdir()
        letter.write_text("mine", encoding="utf-8")
    failure(workshop, build)
    assert [letter] == list(workshop.output.iterdir()) and letter.read_text(encoding="utf-8") == "mine"
    shutil.rmtree(workshop.output)
    workshop.stand("b")


def test_an_output_folder_that_may_not_be_written_to_stays(workshop, content):
    with mode(workshop.output, 0o555):
        message = without_rights(workshop)
        before = tree(workshop.output)
    assert str(workshop.output) in message and message.count("\n") == 1
    assert difference(before, tree(workshop.output)) == []


def test_a_folder_above_the_output_that_may_not_be_written_to_is_named(workshop, content):
    with mode(workshop.output.parent, 0o555):
        message = without_rights(workshop)
    assert str(workshop.output.parent) in message and message.count("\n") == 1


@pytest.mark.parametrize("bits", [0o700, 0o2775])
def test_an_output_folder_keeps_its_mode(workshop, bits):
    workshop.stand("a")
    with mode(workshop.output, bits):
        workshop.stand("b")
        assert workshop.output.stat().st_mode & 0o7777 == bits


def test_what_came_of_a_build_is_not_said_to_a_full_disk_as_if_it_had_been(workshop):
    with open("/dev/full", "wb") as full:
        command = [*workshop.command(workshop.other()), "--format", "json"]
        built = subprocess.run(command, stdin=subprocess.DEVNULL, stdout=full, stderr=subprocess.PIPE, text=True, timeout=LIMIT)
    assert built.returncode == 1
    assert built.stderr.count("\n") == 1 and "No space left on device" in built.stderr


@pytest.mark.parametrize("stream", ["stdin", "stdout", "stderr"])
def test_a_stream_that_is_closed_does_a_site_no_harm(workshop, stream):
    name = workshop.other()
    command = [*workshop.command(name), "--format", "json"]
    number = ["stdin", "stdout", "stderr"].index(stream)
    settings = {"stdin": subprocess.DEVNULL, "stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    closed = ["sh", "-c", f'exec "$@" {number}>&-' if number else 'exec "$@" <&-', "sh"]
    subprocess.run([*closed, *command], timeout=LIMIT, **settings)
    assert workshop.seen() == name
    workshop.standing = name
