"""What a build asks of the system, and how to have the system refuse it, by strace."""

import contextlib
import os
import re
import shutil
import signal
import subprocess
from collections import Counter
from dataclasses import dataclass

import pytest

from workshop import LIMIT

# The calls by which a build reads and writes. Those that a machine doesn't know are left out (`?`).
CALLS = [
    "chmod", "close", "copy_file_range", "fchmod", "fchmodat", "fchown", "fdatasync", "flock", "fstat", "fsync", "ftruncate", "getdents64", "link",
    "linkat", "lstat", "mkdir", "mkdirat", "newfstatat", "openat", "pread64", "pwrite64", "read", "readlink", "readlinkat", "rename", "renameat",
    "renameat2", "rmdir", "sendfile", "stat", "statx", "symlink", "symlinkat", "syncfs", "unlink", "unlinkat", "utimensat", "write",
]

# Those that change something on the disk. Between two of them, one moment is like another.
CHANGES = {
    "chmod", "copy_file_range", "fchmod", "fchmodat", "fchown", "ftruncate", "link", "linkat", "mkdir", "mkdirat", "pwrite64", "rename", "renameat",
    "renameat2", "rmdir", "sendfile", "symlink", "symlinkat", "syncfs", "unlink", "unlinkat", "utimensat", "write",
}

LINE = re.compile(r"^(\d+) +(\w+)\(")


@dataclass(frozen=True)
class Call:
    """One call of a build to the system: the `number`th of its name, and all that strace wrote of it."""

    name: str
    number: int
    text: str

    def __str__(self):
        return f"{self.name}-{self.number}"


def alone(*options):
    """Has a build run under strace on one core, where all that it does is in one order."""
    if not shutil.which("strace"):
        pytest.skip("strace is not installed")
    return ["taskset", "--cpu-list", str(min(os.sched_getaffinity(0))), "strace", "--follow-forks", "--quiet=all", *options]


def injected(workshop, name, call, inject):
    """Builds a version with an error in place of calls of a name; gives the build, and whether one of them came at all."""
    log = workshop.folder / "injected"
    built = workshop.build(name, before=alone("--seccomp-bpf", f"--trace={call.name}", f"--output={log}", f"--inject={call.name}:{inject}"))
    return built, "(INJECTED)" in log.read_text(encoding="utf-8", errors="replace")


def refused(workshop, name, call, error):
    return injected(workshop, name, call, f"error={error}:when={call.number}")


def interrupted(workshop, name, call, offset):
    """Has every second call of a name interrupted, from the one given or the one after it."""
    # realpath(3) reads many links and begins again from the first, so it would never end.
    step = "" if call.name == "readlink" else "+2"
    return injected(workshop, name, call, f"error=EINTR:when={call.number + offset}{step}")


def signalling(call, name="SIGKILL"):
    """Sends a signal when a call begins; one that kills comes before the call has done anything. (With --seccomp-bpf, none would come.)"""
    return alone(f"--trace={call.name}", "--output=/dev/null", f"--inject={call.name}:signal={name}:when={call.number}")


@contextlib.contextmanager
def stopped(workshop, name, call):
    """A build that stands still after a call while the block runs, and then goes on."""
    workshop.settle(name)
    log = workshop.folder / "stopped"
    os.mkfifo(log)
    inject = alone(f"--trace={call.name}", f"--output={log}", f"--inject={call.name}:signal=SIGSTOP:when={call.number}")
    build = workshop.start(name, before=inject, stderr=subprocess.PIPE, text=True, start_new_session=True)
    try:
        with log.open(encoding="utf-8", errors="replace") as lines:
            line = next(line for line in lines if "stopped by SIGSTOP" in line)
            yield build
            with contextlib.suppress(ProcessLookupError):
                os.kill(int(line.split()[0]), signal.SIGCONT)
            for _ in lines:
                pass
            build.message = build.communicate(timeout=LIMIT)[1]
    finally:
        log.unlink()
        if build.poll() is None:
            # strace, and the build with it.
            os.killpg(build.pid, signal.SIGKILL)
            build.communicate()


def calls(workshop, name):
    """All that a build of a version over the other calls in the workshop's folder, from its first look at the content to the end."""
    if name not in workshop.calls:
        workshop.stand("a" if name != "a" else "b")
        workshop.calls[name] = traced(workshop, name)
        workshop.standing = name
    return workshop.calls[name]


def traced(workshop, name):
    workshop.settle(name)
    log = workshop.folder / "calls"
    names = ",".join(f"?{name}" for name in CALLS)
    built = workshop.build(name, before=alone("--seccomp-bpf", f"--trace={names}", f"--output={log}", "--decode-fds=path", "--string-limit=0"))
    assert built.returncode == 0, built.stderr
    counts, found, main = Counter(), [], None
    for line in log.read_text(encoding="utf-8", errors="replace").splitlines():
        if match := LINE.match(line):
            main = main or match[1]
            if match[1] == main:
                counts[match[2]] += 1
                if str(workshop.folder) in line and "execve" not in line:
                    found.append(Call(match[2], counts[match[2]], line))
    assert found, "strace saw nothing of the build"
    return found
