"""What the preview does where the system gives it little, and what it takes from the system."""

import os
import socket
import subprocess

import pytest

import sites
from previewing import ATTUNE, previewing, until


@pytest.fixture
def content(tmp_path):
    return sites.small(tmp_path / "Content")


def handles(preview):
    """The files, sockets and queues that it has open."""
    return len(os.listdir(f"/proc/{preview.process.pid}/fd"))


def threads(preview):
    return len(os.listdir(f"/proc/{preview.process.pid}/task"))


def get(preview, path=""):
    with socket.create_connection(("127.0.0.1", preview.port), timeout=30) as client:
        client.sendall(f"GET /{path} HTTP/1.1\r\nHost: 127.0.0.1:{preview.port}\r\nConnection: close\r\n\r\n".encode())
        answer = b""
        while chunk := client.recv(1 << 16):
            answer += chunk
        return answer


def test_a_crowd_of_clients_leaves_nothing_behind(content, tmp_path):
    with previewing(content, tmp_path) as preview:
        assert get(preview).startswith(b"HTTP/1.1 200")
        before = handles(preview)
        crowd = [socket.create_connection(("127.0.0.1", preview.port)) for _ in range(500)]
        for number, client in enumerate(crowd):
            if number % 2:
                client.sendall(b"GET / HTTP/1.1\r\nHost: ")
        assert get(preview).startswith(b"HTTP/1.1 200")
        assert handles(preview) <= before + 64 + 1
        for client in crowd:
            client.close()
        until(lambda: handles(preview) == before)


def test_many_saves_leave_nothing_behind(content, tmp_path):
    with previewing(content, tmp_path) as preview:
        def save(number):
            (content / sites.ARTICLE).write_text(sites.article(f"Walk number {number}."))
            until(lambda: f"Walk number {number}.".encode() in get(preview, sites.PAGE))

        save(0)
        before = handles(preview)
        for number in range(1, 10):
            (content / f"articles/trauma/folder-{number}").mkdir()
            save(number)
            (content / f"articles/trauma/folder-{number}").rmdir()
        until(lambda: handles(preview) <= before)


def test_it_is_at_rest_while_nothing_happens(content, tmp_path):
    with previewing(content, tmp_path) as preview:
        assert get(preview).startswith(b"HTTP/1.1 200")

        def waits():
            """How often its threads have gone to sleep by themselves: what looks again and again cannot rest."""
            total = 0
            for thread in os.listdir(f"/proc/{preview.process.pid}/task"):
                with open(f"/proc/{preview.process.pid}/task/{thread}/status", encoding="ascii") as status:
                    total += sum(int(line.split()[1]) for line in status if line.startswith("voluntary_ctxt_switches"))
            return total

        # Threads of a pool that are not needed any more end a few seconds after the last work.
        quiet = []

        def is_at_rest():
            quiet.append(waits())
            return len(quiet) > 25 and quiet[-1] == quiet[-25]

        until(is_at_rest)


@pytest.fixture
def within(tmp_path):
    """A program that runs Attune after a line of shell."""

    def within(line):
        program = tmp_path / "within"
        program.write_text(f"#!/bin/sh\n{line} || exit 1\nexec {ATTUNE} \"$@\"\n")
        program.chmod(0o755)
        return program

    return within


def test_a_crowd_that_takes_all_handles_shuts_nobody_out(content, tmp_path, within):
    with previewing(content, tmp_path, program=within("ulimit -n 40")) as preview:
        crowd = [socket.create_connection(("127.0.0.1", preview.port)) for _ in range(200)]
        assert get(preview).startswith(b"HTTP/1.1 200")
        for client in crowd:
            client.close()
        (content / sites.ARTICLE).write_text(sites.article("A longer walk"))
        until(lambda: b"A longer walk" in get(preview, sites.PAGE))


def test_where_no_more_folders_may_be_watched_it_looks_through_them_and_says_so(content, tmp_path, within):
    """A user namespace has a limit of its own."""
    limit = "echo 2 > /proc/sys/user/max_inotify_watches"
    alone = ["unshare", "--user", "--map-root-user"]
    if subprocess.run([*alone, "sh", "-c", limit], capture_output=True, check=False).returncode:
        pytest.skip("this computer lets nobody make a user namespace")
    program = within(f'[ -n "$IS_ALONE" ] || IS_ALONE=1 exec {" ".join(alone)} "$0" "$@"\n{limit}')
    with previewing(content, tmp_path, program=program) as preview:
        assert "fs.inotify.max_user_watches" in preview.said()
        (content / sites.ARTICLE).write_text(sites.article("A longer walk"))
        until(lambda: b"A longer walk" in get(preview, sites.PAGE))
