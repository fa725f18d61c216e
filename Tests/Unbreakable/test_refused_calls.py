"""Whatever the system refuses, a build either publishes the new site whole or says in a line why it didn't."""

import os
import random

import pytest

import tracing

# What the calls may be refused with. A call that a signal interrupts is made again; the others are reported.
ERRORS = {
    "openat": ["EACCES", "EIO", "EMFILE", "ENOSPC"],
    "read": ["EIO"],
    "write": ["ENOSPC", "EIO", "EDQUOT"],
    "close": ["EIO", "ENOSPC", "EDQUOT"],
    "mkdir": ["ENOSPC", "EACCES", "EIO"],
    "link": ["ENOSPC", "EIO", "EMLINK", "EPERM", "EXDEV"],
    "renameat2": ["EIO", "EACCES", "EINVAL", "ENOSYS", "EXDEV"],
    "rename": ["EIO", "EACCES", "ENOSPC"],
    "flock": ["ENOLCK", "EIO"],
    "syncfs": ["EIO", "ENOSPC"],
}
ANY = ["EIO", "EACCES"]

# How many calls are refused, and how many are interrupted.
CALLS = int(os.environ.get("ATTUNE_CALLS", 40))


def attempts(workshop, errors):
    """Pairs of a call and an error: each name with each error once, before any comes twice."""
    workshop.stand("a")
    found = tracing.calls(workshop, "b")
    workshop.standing = "b"
    pairs = [(call, error) for call in found for error in errors(call)]
    random.Random(22).shuffle(pairs)
    seen, first, later = set(), [], []
    for call, error in pairs:
        key = (call.name, error, str(workshop.output.parent) in call.text)
        (later if key in seen else first).append((call, error))
        seen.add(key)
    return (first + later)[:max(CALLS, len(first))]


def disturbed(workshop, call, error):
    """Builds the second version over the first with one call refused; gives the build, the version that stands then, and what the next build minds."""
    workshop.stand("a")
    built = workshop.build("b", before=tracing.refusing(call, error))
    seen = workshop.seen()
    try:
        workshop.stand("b")
    except AssertionError as fault:
        return built, seen, str(fault)
    return built, seen, None


def words(call, error, built, seen, fault):
    return f"{error} at {call.text}: exit {built.returncode}, {built.stderr!r}, stands: {seen}, {fault or 'then all is well'}"


def is_clear(message):
    """One line that names a path, or what is wrong with a file of the content."""
    if message.startswith("attune: "):
        return message.count("\n") == 1 and '"/' in message
    return "error" in message


def test_a_call_that_is_refused_leaves_the_old_site_and_one_line(workshop):
    wrong = []
    for call, error in attempts(workshop, lambda call: ERRORS.get(call.name, ANY)):
        built, seen, fault = disturbed(workshop, call, error)
        is_whole = seen == "b" if built.returncode == 0 else built.returncode == 1 and seen == "a" and is_clear(built.stderr)
        if fault or not is_whole:
            wrong.append(words(call, error, built, seen, fault))
    assert wrong == []


def test_a_call_that_a_signal_interrupts_is_made_again(workshop):
    wrong = []
    for call, error in attempts(workshop, lambda call: ["EINTR"]):
        built, seen, fault = disturbed(workshop, call, error)
        if (built.returncode, built.stderr, seen, fault) != (0, "", "b", None):
            wrong.append(words(call, error, built, seen, fault))
    assert wrong == []
