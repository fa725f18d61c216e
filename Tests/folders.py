"""What is in a folder, what two of them don't share, and a folder where builds are quick."""

import contextlib
import hashlib
import os
import stat
import tempfile
from pathlib import Path

# What a build notes for the next one. It holds what the file system says of each file, so it is never the same as that of another build.
STATE = ".attune-state"
LEFT_OUT = frozenset([STATE, f"{STATE}.new"])


@contextlib.contextmanager
def memory_folder():
    """A folder in memory where there is such a place: each build waits until all is on the disk, whoever else writes to it."""
    memory = Path("/dev/shm")
    place = memory if os.access(memory, os.W_OK) else None
    with tempfile.TemporaryDirectory(prefix="attune-", dir=place, ignore_cleanup_errors=True) as folder:
        yield Path(folder).resolve()


def paths(folder):
    """All that is in a site's folder by its name there, but for what a build notes for the next one."""
    found = {path.relative_to(folder).as_posix(): path for path in sorted(folder.rglob("*"))}
    return {name: path for name, path in found.items() if name not in LEFT_OUT}


def tree(folder):
    """What all that is in a site's folder is: its kind and mode, and what is in it."""
    return {name: described(path) for name, path in paths(folder).items()}


def described(path):
    status = path.lstat()
    if stat.S_ISREG(status.st_mode):
        content = hashlib.sha256(path.read_bytes()).hexdigest()
    elif stat.S_ISLNK(status.st_mode):
        content = os.readlink(path)
    else:
        content = None
    return stat.filemode(status.st_mode), content


def difference(found, wanted):
    """The names that two trees don't agree on."""
    return sorted(name for name in found.keys() | wanted.keys() if found.get(name) != wanted.get(name))
