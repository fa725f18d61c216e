"""A Debian with nothing in it, to try a package in."""

import os
import shutil
import subprocess
from pathlib import Path

# One is made once, and unpacked from here after that.
STORE = Path(os.environ.get("ATTUNE_DEBIAN_STORE", Path(__file__).parents[2] / ".build/debian"))

# What a bare system has in its environment.
ENVIRONMENT = {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "DEBIAN_FRONTEND": "noninteractive", "LC_ALL": "C.UTF-8"}


def run(*command, **settings):
    """What the command did; its two outputs as text."""
    return subprocess.run([str(part) for part in command], capture_output=True, text=True, check=False, **settings)


def succeeded(*command, **settings):
    done = run(*command, **settings)
    assert done.returncode == 0, f"{command}:\n{done.stdout}{done.stderr}"
    return done.stdout


def inside(root):
    """What comes before `--userspec`, the root and a command; for that command, /proc is there, where Swift finds its arguments."""
    return ("unshare", "--mount", "sh", "-c", 'mount -t proc proc "$0/proc" && exec chroot "$@"', root)


def obstacle():
    """Why no root can be made here, or nothing."""
    if os.geteuid() != 0:
        return "only root may make a Debian and go into it"
    missing = [program for program in ("debootstrap", "chroot") if not shutil.which(program)]
    if missing:
        return f"{missing[0]} is missing"
    if run(*inside("/"), "/", "/bin/true").returncode != 0:
        return "this system lets nobody mount anything, or change the root"
    return None


def source():
    """The mirror and the name of the Debian that this machine is."""
    lines = succeeded("apt-get", "indextargets", "--format", "$(REPO_URI) $(CODENAME) $(COMPONENT)", "Created-By: Packages").splitlines()
    release = succeeded("sh", "-c", ". /etc/os-release && echo $VERSION_CODENAME").strip()
    mirrors = [mirror for mirror, codename, component in map(str.split, lines) if (codename, component) == (release, "main")]
    return (mirrors or ["http://deb.debian.org/debian/"])[0], release


def bare_debian(folder):
    """Unpacks a Debian with only what every Debian has."""
    mirror, release = source()
    archive = STORE / f"{release}.tar"
    if not archive.exists():
        STORE.mkdir(parents=True, exist_ok=True)
        succeeded("debootstrap", "--variant=minbase", release, folder, mirror)
        # A folder of tests is its owner's alone, and the root of a system everybody's.
        folder.chmod(0o755)
        unfinished = archive.with_suffix(".part")
        succeeded("tar", "--create", "--file", unfinished, "--directory", folder, ".")
        unfinished.rename(archive)
    else:
        succeeded("tar", "--extract", "--preserve-permissions", "--file", archive, "--directory", folder)
    shutil.copy("/etc/resolv.conf", folder / "etc/resolv.conf")
    return Debian(folder)


class Debian:
    def __init__(self, root):
        self.root = root

    def run(self, *command, user="root:root"):
        """What a command does in there."""
        return run(*inside(self.root), f"--userspec={user}", self.root, *command, env=ENVIRONMENT)

    @property
    def files(self):
        """What stands in it, but for what dpkg and apt keep for themselves."""
        own = ("var/lib/dpkg", "var/lib/apt", "var/cache", "var/log", "etc/ld.so.cache")
        paths = (path.relative_to(self.root).as_posix() for path in self.root.rglob("*"))
        return {path for path in paths if not path.startswith(own)}
