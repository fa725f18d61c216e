"""File systems that give a file one name only, or can't swap two folders, such as those of most sticks."""

import os
import stat
import subprocess

import pytest

import tracing
from folders import difference, tree
from workshop import LIMIT

NO_SECOND_NAME = "--inject=?link,?linkat:error=EPERM"
NO_SWAP = "--inject=?renameat2:error=EINVAL"


@pytest.fixture
def belongings(workshop):
    """Somebody's own in the output: a file with a mode and a time, and a link that leads nowhere."""
    workshop.stand("a")
    (workshop.output / "mine").mkdir()
    letter = workshop.output / "mine/letter.txt"
    letter.write_text("mine" * 100_000, encoding="utf-8")
    letter.chmod(0o640)
    os.utime(letter, ns=(10**18, 10**18 + 7))
    link = workshop.output / "link"
    link.symlink_to("/nowhere")

    def check():
        status = letter.stat()
        assert (stat.S_IMODE(status.st_mode), status.st_mtime_ns, status.st_size) == (0o640, 10**18 + 7, 400_000)
        assert os.readlink(link) == "/nowhere"

    yield check
    letter.unlink()
    letter.parent.rmdir()
    link.unlink()


def poor(*options):
    return tracing.alone("--trace=?link,?linkat,?rename,?renameat,?renameat2,unlink", "--output=/dev/null", *options)


def check_new(workshop, check, version="b"):
    check()
    others = [name for name in difference(tree(workshop.output), workshop.clean[version]) if name not in ("mine", "mine/letter.txt", "link")]
    assert others == []
    assert workshop.beside() == []


@pytest.mark.parametrize("refusals", [[NO_SECOND_NAME], [NO_SWAP], [NO_SECOND_NAME, NO_SWAP]], ids=["names", "swap", "both"])
def test_a_poor_file_system_gets_the_same_site_and_loses_nothing(workshop, belongings, refusals):
    built = workshop.build("b", before=poor("--seccomp-bpf", *refusals))
    assert (built.returncode, built.stderr) == (0, "")
    check_new(workshop, belongings)


def test_what_is_carried_over_by_copying_keeps_its_time(workshop, belongings):
    unchanged = [name for name in workshop.clean["b"] if workshop.clean["a"].get(name) == workshop.clean["b"][name]]
    files = [workshop.output / name for name in unchanged if (workshop.output / name).is_file()]
    before = [(path.stat().st_mtime_ns, path.stat().st_ino) for path in files]
    assert workshop.build("b", before=poor("--seccomp-bpf", NO_SECOND_NAME)).returncode == 0
    after = [(path.stat().st_mtime_ns, path.stat().st_ino) for path in files]
    assert files and [time for time, _ in before] == [time for time, _ in after]
    assert not {number for _, number in before} & {number for _, number in after}, "none was copied"


def test_a_site_that_comes_in_two_steps_says_so(workshop, belongings):
    command = [part for part in workshop.command("b") if part != "--quiet"]
    built = subprocess.run([*poor("--seccomp-bpf", NO_SWAP), *command], stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=LIMIT)
    assert built.returncode == 0
    assert built.stderr.count("\n") == 1 and "one step" in built.stderr and str(workshop.output) in built.stderr


@pytest.mark.parametrize("number", [1, 2])
def test_a_step_that_fails_leaves_the_old_site(workshop, belongings, number):
    built = workshop.build("b", before=poor("--seccomp-bpf", NO_SWAP, f"--inject=rename:error=EIO:when={number}"))
    assert built.returncode == 1 and built.stderr.count("\n") == 1
    check_new(workshop, belongings, "a")


@pytest.mark.parametrize("call", ["rename-1", "rename-2", "unlink-1", "unlink-9"])
def test_what_a_kill_between_the_steps_leaves_is_put_back_by_the_next_build(workshop, belongings, call):
    name, number = call.split("-")
    built = workshop.build("b", before=poor(NO_SWAP, f"--inject={name}:signal=SIGKILL:when={number}"))
    assert built.returncode != 0
    assert workshop.build("b").returncode == 0
    check_new(workshop, belongings)
