"""What the package holds, read where it was made."""

import hashlib
import json
import os
import re
import shutil
from pathlib import Path

import pytest
from debian import run, succeeded

REPOSITORY = Path(__file__).resolve().parents[2]

# The project has no mail address.
ACCEPTED_TAGS = ["bogus-mail-host", "bogus-mail-host-in-debian-changelog"]

# What every Debian brings, and what Debian goes on mending for us: see Sources/Packaging/README.md.
DEPENDENCIES = {"libc6", "libgcc-s1", "libqrencode4", "libssl3", "libstdc++6", "libxml2", "libyaml-0-2", "zlib1g"}

MEGABYTE = 1_000_000


@pytest.fixture(scope="module")
def tree(package, tmp_path_factory):
    folder = tmp_path_factory.mktemp("tree")
    succeeded("dpkg-deb", "--extract", package, folder)
    return folder


@pytest.fixture(scope="module")
def program(tree):
    return tree / "usr/bin/attune"


@pytest.fixture(scope="module")
def manual(tree):
    return succeeded("man", "--local-file", tree / "usr/share/man/man1/attune.1.gz", env={**os.environ, "MANWIDTH": "200", "LC_ALL": "C.UTF-8"})


def field(package, name):
    return succeeded("dpkg-deb", "--field", package, name).strip()


def test_lintian_finds_nothing(package):
    tags = ",".join(ACCEPTED_TAGS)
    done = run("lintian", "--allow-root", "--fail-on=error,warning", "--suppress-tags", tags, package)
    assert (done.returncode, done.stdout) == (0, ""), done.stderr


def test_it_weighs_no_more_than_it_must(package, tree):
    installed = sum(path.lstat().st_size for path in tree.rglob("*") if path.is_file())
    assert package.stat().st_size <= 20 * MEGABYTE
    assert installed <= 75 * MEGABYTE


def test_it_depends_on_few_packages(package):
    names = {re.split(r"[ :]", name)[0] for name in field(package, "Depends").split(", ")}
    assert names <= DEPENDENCIES


@pytest.mark.parametrize("library", ["libswift", "libFoundation", "lib_Foundation", "libdispatch", "libcmark-gfm", "libcurl"])
def test_the_program_brings_along(library, program):
    assert library not in succeeded("readelf", "--dynamic", program)


def test_the_program_looks_for_libraries_nowhere_else(program):
    assert not re.search("RPATH|RUNPATH", succeeded("readelf", "--dynamic", program))


def test_its_version_is_the_program_s(package, program):
    assert field(package, "Version") == succeeded(program, "--version").strip()


def test_packing_it_again_gives_the_same_bytes(program, tmp_path):
    # Unpacked, since it is what goes in that could differ.
    made = []
    for name in ("once", "again"):
        folder = tmp_path / name
        folder.mkdir()
        path = succeeded(REPOSITORY / "Sources/Packaging/package", program, folder, env={**os.environ, "DPKG_DEB_COMPRESSOR_TYPE": "none"}).strip()
        made.append(hashlib.sha256(Path(path).read_bytes()).hexdigest())
        shutil.rmtree(folder)
    assert made[0] == made[1]


def test_man_reads_the_manual_without_a_warning(tree):
    page = tree / "usr/share/man/man1/attune.1.gz"
    settings = {**os.environ, "LC_ALL": "C.UTF-8", "MANROFFSEQ": "", "MANWIDTH": "80"}
    done = run("man", "--warnings", "-E", "UTF-8", "-l", "-Tutf8", "-Z", page, env=settings)
    assert (done.returncode, done.stderr) == (0, "")


def commands(command, path=()):
    for below in command.get("subcommands", []):
        if below["commandName"] != "help":
            yield (*path, below["commandName"]), below
            yield from commands(below, (*path, below["commandName"]))


def test_the_manual_has_each_command_with_its_options(program, manual):
    help = json.loads(succeeded(program, "--experimental-dump-help"))["command"]
    sections = dict(re.findall(r"^   attune ([a-z ]+)\n(.*?)(?=^   attune |^[A-Z]|\Z)", manual, re.MULTILINE | re.DOTALL))
    missing = []
    for path, command in commands(help):
        section = sections.get(" ".join(path), "")
        shown = [argument for argument in command["arguments"] if argument["shouldDisplay"]]
        names = [f"--{name['name']}" for argument in shown for name in argument.get("names", []) if name["kind"] == "long"]
        missing += [f"{path} {name}" for name in names if name not in ("--help", "--version") and name not in section]
        missing += [path] * (command["abstract"].split()[0] not in section)
    assert missing == []


@pytest.mark.parametrize(
    ("shell", "path"),
    [("bash", "bash-completion/completions/attune"), ("zsh", "zsh/vendor-completions/_attune"), ("fish", "fish/vendor_completions.d/attune.fish")],
)
def test_completions_are_the_program_s(shell, path, tree, program):
    text = (tree / "usr/share" / path).read_text()
    assert succeeded(program, "--generate-completion-script", shell).removeprefix("#!/bin/bash\n") == text


def test_the_copyright_names_all_packages_of_swift(tree):
    pins = json.loads((REPOSITORY / "Package.resolved").read_text())["pins"]
    named = (tree / "usr/share/doc/attune/copyright").read_text()
    assert [pin["location"] for pin in pins if f"{Path(pin['location']).stem}/*" not in named] == []


def test_each_licence_that_is_named_is_there_in_full(tree):
    text = (tree / "usr/share/doc/attune/copyright").read_text()
    named = set(re.findall(r"^Files:.*?^License: (\S+)$", text, re.MULTILINE | re.DOTALL))
    assert named == set(re.findall(r"^License: (\S+)\n ", text, re.MULTILINE))
