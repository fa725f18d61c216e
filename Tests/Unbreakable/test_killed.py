"""A build that is killed leaves the old site or the new one, and nothing that the next build minds."""

import contextlib
import os
import random
import signal
import subprocess
import time

import pytest

import tracing
from workshop import LIMIT

# How many builds are killed at random, and how many at a call.
KILLS = int(os.environ.get("ATTUNE_CALLS", 200))
CALLS = int(os.environ.get("ATTUNE_CALLS", 24))


def check_after_death(workshop, name):
    """Whichever version stands, it stands whole; the next build ends as if nothing had been, and leaves nothing beside it."""
    assert workshop.seen() in ("a", "b")
    workshop.stand(name)


def length_of(workshop, name):
    """How long a build takes, in seconds."""
    start = time.monotonic()
    workshop.build(name)
    return time.monotonic() - start


# A mark stands above the option by which more kills are given more time.
@pytest.mark.timeout(max(600, 3 * KILLS))
def test_the_moment_of_a_kill_decides_which_site_stands_and_nothing_else(workshop):
    workshop.stand("a")
    length = sorted(length_of(workshop, name) for name in "babab")[2]
    chance = random.Random(20)
    unfinished = 0
    workshop.stand("b")
    for _ in range(KILLS):
        name = workshop.other()
        build = workshop.start(name)
        with contextlib.suppress(subprocess.TimeoutExpired):
            build.wait(chance.uniform(0, length))
        build.kill()
        unfinished += build.wait() == -signal.SIGKILL
        check_after_death(workshop, name)
    assert unfinished > KILLS / 4, "hardly a build was killed before it had ended"


def changes(workshop, name):
    """The calls of a build that change what is on the disk: each kind at its beginning and its end, and some between."""
    found = [call for call in tracing.calls(workshop, name) if call.name in tracing.CHANGES]
    assert {"renameat2", "unlink", "mkdir", "write"} <= {call.name for call in found}
    chance = random.Random(21)
    chosen = set()
    for kind in {call.name for call in found}:
        same = [call for call in found if call.name == kind]
        chosen |= {same[0], same[-1]}
    rest = [call for call in found if call not in chosen]
    return sorted(chosen | set(chance.sample(rest, min(len(rest), max(0, CALLS - len(chosen))))), key=found.index)


def test_a_kill_at_a_call_that_changes_the_disk_leaves_one_site_whole(workshop):
    calls = {name: changes(workshop, name) for name in "ab"}
    workshop.stand("a")
    for turn in range(max(CALLS, len(calls["b"]))):
        name = workshop.other()
        call = calls[name][turn % len(calls[name])]
        build = workshop.start(name, before=tracing.signalling(call))
        assert build.wait(LIMIT) != 0, f"not killed at {call.text}"
        check_after_death(workshop, name)


@pytest.mark.parametrize("signal", ["SIGINT", "SIGTERM", "SIGHUP"])
def test_a_build_that_is_asked_to_end_ends_like_one_that_is_killed(workshop, signal):
    for name in "ab":
        tracing.calls(workshop, name)
    for kind in ["mkdir", "renameat2", "unlink"]:
        name = workshop.other()
        call = [call for call in tracing.calls(workshop, name) if call.name == kind][0]
        assert workshop.start(name, before=tracing.signalling(call, signal)).wait(LIMIT) != 0, f"not ended at {call.text}"
        check_after_death(workshop, name)
