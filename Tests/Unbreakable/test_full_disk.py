"""A disk on which there is no room, and one that can't be written to."""

import os
import subprocess

import pytest

from folders import STATE
from workshop import ATTUNE, LIMIT


@pytest.fixture(scope="module")
def namespace():
    """What runs a script that may mount what it likes, seen by nobody else."""
    command = ["unshare", "--mount", "--map-root-user"]
    tried = subprocess.run([*command, "mount", "-t", "tmpfs", "tmpfs", "/mnt"], capture_output=True, text=True)
    if tried.returncode != 0:
        pytest.skip(f"nothing can be mounted here: {tried.stderr.strip()}")
    return command


# Builds `$b` over `$a` on a disk of each size, and says what came of it: the exit code, and which of the two stands.
ON_SMALL_DISKS = """
set -u
for room in $rooms; do
    mount -t tmpfs -o size="${used}k" tmpfs "$disk" && mkdir "$disk/place" && cp -a "$clean/a" "$disk/place/out"
    mount -o remount,size="$((used + room))k,nr_inodes=${inodes}" "$disk"
    "$attune" build --source "$contents/b" --output "$disk/place/out" --quiet 2>"$disk.said"
    code=$?
    stands=neither
    for name in a b; do diff -r --no-dereference --exclude="$state*" "$clean/$name" "$disk/place/out" >/dev/null && stands=$name; done
    echo "$room|$code|$stands|$(ls -A "$disk/place" | tr '\\n' ' ')|$(cat "$disk.said")"
    umount "$disk"
done
"""


def run(namespace, script, workshop, **values):
    disk = workshop.folder / "disk"
    disk.mkdir(exist_ok=True)
    names = {"attune": ATTUNE, "contents": workshop.folder, "clean": workshop.folder / "clean", "disk": disk, "state": STATE} | values
    ran = subprocess.run(
        [*namespace, "sh", "-c", script], env=os.environ | {name: str(value) for name, value in names.items()},
        stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=LIMIT,
    )
    return ran.stdout.splitlines(), ran.stderr


def size(folder):
    """In kilobytes, in whole pages as tmpfs counts, with a little for folders."""
    files = [path for path in folder.rglob("*") if path.is_file()]
    return sum(-(-path.stat().st_size // 4096) * 4 for path in files) + 64


def test_a_disk_that_fills_leaves_the_old_site(namespace, workshop):
    used = size(workshop.folder / "clean/a")
    rooms = [0, 4, 16, 40, 100, 200, used]
    lines, errors = run(namespace, ON_SMALL_DISKS, workshop, used=used, rooms=" ".join(map(str, rooms)), inodes=0)
    assert len(lines) == len(rooms), errors
    for line in lines:
        check(line)
    assert any("|1|" in line for line in lines) and any("|0|" in line for line in lines), lines


def test_a_disk_without_room_for_another_file_leaves_the_old_site(namespace, workshop):
    used = size(workshop.folder / "clean/a")
    standing = sum(1 for _ in (workshop.folder / "clean/a").rglob("*"))
    for inodes in [standing + 5, standing + 20, standing + 40]:
        lines, errors = run(namespace, ON_SMALL_DISKS, workshop, used=used, rooms=used, inodes=inodes)
        assert len(lines) == 1 and "|1|" in lines[0], (lines, errors)
        check(lines[0])


def check(line):
    _, code, stands, beside, message = line.split("|", 4)
    assert beside == "out ", line
    if code == "0":
        assert (stands, message) == ("b", ""), line
    else:
        assert (code, stands) == ("1", "a"), line
        assert "No space left on device" in message, line


ON_A_DISK_FOR_READING = """
set -u
mkdir -p "$disk/place" && cp -a "$clean/a" "$disk/place/out"
mount --bind "$disk" "$disk" && mount -o remount,bind,ro "$disk"
"$attune" build --source "$contents/b" --output "$disk/place/out" --quiet
code=$?
diff -r --no-dereference --exclude="$state*" "$clean/a" "$disk/place/out" >/dev/null && echo "$code|$(ls -A "$disk/place")"
umount "$disk"; rm -r "$disk/place"
"""


def test_a_disk_that_is_for_reading_only_is_left_alone(namespace, workshop):
    lines, message = run(namespace, ON_A_DISK_FOR_READING, workshop)
    assert lines == ["1|out"]
    assert message.count("\n") == 1 and "Read-only file system" in message and str(workshop.folder / "disk/place/out") in message


ON_A_MOUNT = """
mount -t tmpfs tmpfs "$disk"
"$attune" build --source "$contents/b" --output "$disk" --quiet
echo "$?|$(ls -A "$disk")"
mount --bind "$clean/a" "$disk"
"$attune" build --source "$contents/b" --output "$disk" --quiet
echo "$?|$(diff -r --no-dereference --exclude="$state*" "$clean/a" "$disk")"
ls -A "$contents" | grep attune
"""


def test_a_folder_that_something_is_mounted_on_is_refused(namespace, workshop):
    lines, message = run(namespace, ON_A_MOUNT, workshop)
    assert lines == ["2|", "2|"]
    assert message.count("\n") == 2 and message.count("mounted") == 2
