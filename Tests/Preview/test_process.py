"""How the preview begins, ends, and begins anew."""

import os
import shutil
import signal
import socket
import subprocess

import pytest

import sites
from conftest import Window
from previewing import ATTUNE, LIMIT, previewing, until
from sites import OTHER_PAGE, PAGE


@pytest.fixture
def content(tmp_path):
    return sites.small(tmp_path / "Content")


def is_free(port):
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) != 0


@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_it_ends_when_told_to_and_leaves_nothing(how, content, tmp_path):
    with previewing(content, tmp_path) as preview:
        port = preview.port
        # Somebody still listens.
        with socket.create_connection(("127.0.0.1", port)) as listener:
            listener.sendall(f"GET /attune-preview/events HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\n\r\n".encode())
            assert listener.recv(4096).startswith(b"HTTP/1.1 200")
            assert preview.end(how) == 0
        assert is_free(port)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["Content", "talk.txt"]


def test_a_port_in_use_is_told_and_the_next_one_taken(content, tmp_path):
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        taken = other.getsockname()[1]
        with previewing(content, tmp_path, "--port", str(taken)) as preview:
            assert preview.port > taken
            assert f"Port {taken} is in use" in preview.said()


def test_what_is_wrong_and_what_is_mended_is_told(content, tmp_path):
    with previewing(content, tmp_path) as preview:
        file = content / sites.ARTICLE
        text = file.read_text()
        file.write_text(text.replace("\ntitle:", "\ntitel:"))
        until(lambda: f"{sites.ARTICLE}:2:1: error" in preview.said())
        file.write_text(text)
        until(lambda: f"Mended: {sites.ARTICLE}:2:1" in preview.said())
        assert f"Changed: {sites.ARTICLE}, shown after " in preview.said()


def test_a_folder_without_a_site_becomes_one(browser, content, tmp_path):
    site = (content / "site.yml").read_text()
    (content / "site.yml").unlink()
    with previewing(content, tmp_path) as preview:
        page = Window(browser, preview).open()
        page.locator("attune-preview dialog[open]", has_text="site.yml").wait_for()
        assert page.title() == "No site yet"
        (content / "site.yml").write_text(site)
        page.locator("h1", has_text="A small site").wait_for()
        page.context.close()


def test_a_page_waits_for_the_preview_to_come_back(browser, content, tmp_path):
    with previewing(content, tmp_path) as preview:
        port = preview.port
        page = Window(browser, preview).open(PAGE)
        preview.end()
        page.locator("attune-preview .fold", has_text="not connected").wait_for()
    (content / sites.ARTICLE).write_text(sites.article("A longer walk"))
    with previewing(content, tmp_path, "--port", str(port)):
        page.locator("h1", has_text="A longer walk").wait_for()
        page.context.close()


def test_a_new_program_takes_the_place_of_the_old_one(browser, content, tmp_path):
    """A Swift of the test's own stands in for the compiler: it puts a copy of the program in its place."""
    program = tmp_path / ".build" / "debug" / "attune"
    program.parent.mkdir(parents=True)
    shutil.copy(ATTUNE, program)
    (tmp_path / "Sources").mkdir()
    (tmp_path / "Templates").mkdir()
    swift = tmp_path / "bin" / "swift"
    swift.parent.mkdir()
    swift.write_text(f'#!/bin/sh\n[ -e "{tmp_path}/broken" ] && exit 1\ncp "{program}" "{program}.new" && mv "{program}.new" "{program}"\n')
    swift.chmod(0o755)
    environment = os.environ | {"PATH": f"{swift.parent}:{os.environ['PATH']}"}
    with previewing(content, tmp_path, "--follow-program", program=program, cwd=tmp_path, env=environment) as preview:
        page = Window(browser, preview).open(PAGE)
        run = preview.state(PAGE)["run"]
        (tmp_path / "broken").touch()
        (tmp_path / "Sources" / "a.swift").write_text("1")
        until(lambda: "doesn't build" in preview.said())
        assert preview.state(PAGE)["run"] == run
        (tmp_path / "broken").unlink()
        page.evaluate("window.isTheSamePage = true")
        (tmp_path / "Templates" / "b.swift").write_text("2")
        page.wait_for_function("() => !window.isTheSamePage", timeout=LIMIT * 1000)
        assert preview.state(PAGE)["run"] != run
        assert page.url == preview.address + PAGE
        page.context.close()
        assert preview.end() == 0
        assert is_free(preview.port)


def test_a_branch_that_touches_200_files_is_shown_at_once(browser, tmp_path):
    content = sites.large(tmp_path / "Content", 1000)

    def git(*words):
        subprocess.run(["git", "-c", "user.name=A", "-c", "user.email=a@example.org", *words], cwd=content, check=True, capture_output=True)

    git("init", "-b", "main")
    git("add", ".")
    git("commit", "-m", "One")
    git("checkout", "-b", "other")
    for number in range(200):
        (content / f"articles/trauma/walk-{number:04}.md").write_text(sites.article(f"Stroll {number}", sections=1))
    git("commit", "-a", "-m", "Two")
    git("checkout", "main")
    with previewing(content, tmp_path) as preview:
        page = Window(browser, preview).open("articles/trauma/walk-0150.html")
        git("checkout", "other")
        page.locator("h1", has_text="Stroll 150").wait_for()
        before = preview.said().count("shown after")
        assert before <= 4
        git("checkout", "main")
        page.locator("h1", has_text="Walk 150").wait_for()
        assert preview.state(OTHER_PAGE)["page"] == OTHER_PAGE
        page.context.close()
