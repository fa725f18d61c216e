"""Builds into one output at once: one waits for the other, and the site that stands in the end is whole."""

import contextlib
import os
import pty
import random
import signal
import subprocess

import pytest

import tracing
from workshop import LIMIT

PAIRS = 20


def end(builds):
    for build in builds:
        _, message = build.communicate(timeout=LIMIT)
        assert (build.returncode, message) == (0, b"")


@pytest.mark.parametrize("count, rounds", [(2, PAIRS), (5, 2)])
def test_builds_that_begin_together_end_in_one_whole_site(workshop, count, rounds):
    chance = random.Random(23)
    for _ in range(rounds):
        names = chance.sample("ababab", count)
        end([workshop.start(name, stderr=subprocess.PIPE) for name in names])
        assert workshop.seen() in names
        assert workshop.beside() == []


@pytest.fixture
def held(workshop):
    """A build of `b` that has staged its site and stands still before the swap, holding the output with `a` in it."""
    call = [call for call in tracing.calls(workshop, "b") if call.name == "syncfs"][-1]
    workshop.stand("a")
    with tracing.stopped(workshop, "b", call) as build:
        yield build


def test_the_second_build_waits_and_says_so_on_a_terminal(workshop, held):
    screen, terminal = pty.openpty()
    command = [part for part in workshop.command("b") if part != "--quiet"]
    second = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=terminal)
    os.close(terminal)
    said = b""
    while b"Waiting for another build to finish" not in said:
        said += os.read(screen, 1 << 10)
    assert second.poll() is None
    assert workshop.seen() == "a"
    os.killpg(held.pid, signal.SIGKILL)
    # What else it says is read, so that nothing keeps it from ending.
    with contextlib.suppress(OSError):  # Nobody holds the terminal any more.
        while os.read(screen, 1 << 10):
            pass
    assert second.wait(LIMIT) == 0
    os.close(screen)
    assert workshop.seen() == "b"
    assert workshop.beside() == []


def test_the_lock_of_a_build_that_was_killed_frees_itself(workshop, held):
    assert workshop.beside() == [".out.attune-staging"]
    os.killpg(held.pid, signal.SIGKILL)
    held.wait(LIMIT)
    assert workshop.seen() == "a"
    workshop.stand("b")
