"""Whatever the system refuses, a build either publishes the new site whole or says in a line why it didn't."""

import os
import random
from itertools import zip_longest

import tracing

# What the calls may be refused with.
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

# How many calls are refused; each kind of call, on each side, is among them once.
CALLS = int(os.environ.get("ATTUNE_CALLS", 1))


def attempts(workshop):
    """Builds, their calls, and errors: each kind of call on its way to the content and to the output, before any comes twice."""
    pairs = [(name, call, error) for name in "ab" for call in tracing.calls(workshop, name) for error in ERRORS.get(call.name, ANY)]
    random.Random(22).shuffle(pairs)
    kinds, first, later = set(), [], []
    for name, call, error in pairs:
        kind = (call.name, str(workshop.output.parent) in call.text)
        (later if kind in kinds else first).append((name, call, error))
        kinds.add(kind)
    # Whatever stands after one of them is what the next begins with, so the versions take turns.
    chosen = (first + later)[:max(CALLS, len(first))]
    return [attempt for turn in zip_longest(*([each for each in chosen if each[0] == name] for name in "ba")) for attempt in turn if attempt]


def disturbed(workshop, name, call, error):
    """Builds a version over the other with one call refused; gives the build, whether the call came, what stands then, and what the next build minds."""
    if workshop.standing == name or workshop.standing is None:
        workshop.stand("a" if name == "b" else "b")
    built, came = tracing.refused(workshop, name, call, error)
    seen = workshop.seen()
    try:
        workshop.stand(name)
    except AssertionError as fault:
        return built, came, seen, str(fault)
    return built, came, seen, None


def is_clear(message):
    """One line that names a path, or what is wrong with a file of the content."""
    if message.startswith("attune: "):
        return message.count("\n") == 1 and '"/' in message
    return "error" in message


def test_a_call_that_is_refused_leaves_the_old_site_and_one_line(workshop):
    wrong = []
    for name, call, error in attempts(workshop):
        built, came, seen, fault = disturbed(workshop, name, call, error)
        old = "a" if name == "b" else "b"
        is_whole = seen == name if built.returncode == 0 else built.returncode == 1 and seen == old and is_clear(built.stderr)
        if fault or not came or not is_whole:
            refused = error if came else f"no {error}"
            wrong.append(f"{refused} at {call.text}: exit {built.returncode}, {built.stderr!r}, stands: {seen}, {fault or 'then all is well'}")
    assert wrong == []


def test_calls_that_a_signal_interrupts_are_made_again(workshop):
    """Every second call of a name is interrupted, and then every other second. A call that comes once is missed by one of the two."""
    wrong = []
    for name in sorted({call.name for call in tracing.calls(workshop, "b")}):
        came = []
        for offset in (0, 1):
            version = workshop.other()
            first = next(call for call in tracing.calls(workshop, version) if call.name == name)
            built, is_interrupted = tracing.interrupted(workshop, version, first, offset)
            came.append(is_interrupted)
            if (built.returncode, built.stderr, workshop.seen()) != (0, "", version):
                wrong.append(f"{name}: exit {built.returncode}, {built.stderr!r}, stands: {workshop.seen()}")
                workshop.stand(version)
            workshop.standing = version
        if not any(came):
            wrong.append(f"{name}: not interrupted once")
    assert wrong == []
