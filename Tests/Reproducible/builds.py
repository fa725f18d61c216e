"""Builds of the same content, and how they are told apart."""

import contextlib
import hashlib
import os
import shutil
import subprocess
import tempfile
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[2]
CONTENT = REPOSITORY / "Content"
STATE = ".attune-state"


@contextlib.contextmanager
def memory_folder():
    """A folder in memory where there is such a place: each build waits until all is on the disk, whoever else writes to it."""
    memory = Path("/dev/shm")
    with tempfile.TemporaryDirectory(prefix="attune-", dir=memory if os.access(memory, os.W_OK) else None) as folder:
        yield Path(folder).resolve()


def attune(*arguments, folder, environment=None, before=(), **options):
    """Runs `attune build` in a folder that holds Content; `before` is a command that runs it in turn. Gives the folder with the site."""
    settings = {name: value for name, value in os.environ.items() if name != "SOURCE_DATE_EPOCH"} | (environment or {})
    subprocess.run(
        [*before, os.environ["ATTUNE"], "build", "--source", "Content", "--output", "Output", "--quiet", *arguments],
        cwd=folder, env=settings, check=True, **options,
    )
    return folder / "Output"


def copy(source, target, backwards=False, modified=None):
    """Copies file by file in the order given, so that two folders list their files in different orders, all changed at one moment if one is given."""
    for path in sorted((path for path in source.rglob("*") if path.is_file()), reverse=backwards):
        copied = target / path.relative_to(source)
        copied.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(path, copied)
        if modified is not None:
            os.utime(copied, (modified, modified))


def files(folder):
    """The files in a folder by their paths, but for what a build notes for the next one, which differs from machine to machine."""
    return {path.relative_to(folder).as_posix(): path for path in sorted(folder.rglob("*")) if path.is_file() and path.name != STATE}


def tree(folder):
    """What is in a folder: each file by its path, with the digest of its bytes."""
    return {name: hashlib.sha256(path.read_bytes()).hexdigest() for name, path in files(folder).items()}


def differing(one, other):
    """The files that two trees don't share."""
    return sorted(name for name in one.keys() | other.keys() if one.get(name) != other.get(name))
