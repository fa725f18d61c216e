"""Texts that have kept parsers busy for minutes end in a page or in a fault that is named, in bounded time and memory, and hold up nothing else."""

import json
import os
import re
import resource
import subprocess

import pytest

from content import Folder, built, markdown
from patterns import PATTERNS, WORST, text

# How many bytes each pattern has, and how many a file may have, where the worst are tried: `make hostile BYTES=1048576` tries all so.
BYTES = int(os.environ.get("HOSTILE_BYTES", 65536))
MOST = 1 << 20

# Seconds of a processor's time and mebibytes for the program with one file of that length.
SECONDS, MEBIBYTES = 6, 300

# For a program that has no optimization, and files of that length.
pytestmark = pytest.mark.timeout(600)

# Those that the parser would be busy with for long.
REFUSED = [
    "'![[]()' again and again", "'[a]()' again and again", "'*_' again and again", "'<!--' again and again", "'<?' again and again", "'<!A ' again and again", "'~a~~b' again and again",
    "'[^1]: ' again and again", "'[a]: <' again and again", "'|-' again and again", "'|-|\\n' again and again", "'a|b\\n-|-|-\\n' again and again", "'> ' again and again", "'- ' again and again",
    "'> - 1. ' again and again", "emphasis in strong emphasis", "pictures in pictures", "strikethrough in halves", "stars round a word", "emphasis that can't be closed", "lists, each deeper",
    "end tags and comments", "a long address used often", "a long title used often", "quotes and emphasis", "a deep quote and many lines", "a deep list and blank lines",
    "a table of many columns with short rows", "a table in deep quotes", "delimiters below one line", "footnotes in footnotes",
]  # fmt: skip

# A text is refused for one of these, or is a page.
LIMITS = {"nesting-too-deep", "table-too-large", "markdown-too-complex", "not-utf-8", "encoding", "more-faults"}
CONTENT = {"dead-link", "dead-anchor", "refused-destination", "unknown-term", "unknown-resource", "picture", "unknown-callout", "malformed-writing-space"}


def article(title):
    return markdown({"title": title, "summary": "S", "topics": ["trauma"]}, "").encode()


def limits():
    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS * 100, SECONDS * 100))


def room(names, length):
    """The mebibytes that a site of patterns may take: ten times what it holds, and what two files need while they are worked on."""
    return 60 + (10 * len(names) + 2 * MEBIBYTES) * length / MOST


def build(folder, names, length):
    """Builds a site of patterns, and gives the faults of each, with the processor's seconds and the mebibytes that it took."""
    site = Folder(folder / "content")
    for number, name in enumerate(names):
        head = article(f"P{number}")
        # A file with one byte more than it may have would be refused before anybody parses it.
        site.write(f"articles/trauma/p{number}.md", head + text(name, min(length, MOST - len(head))))
    with open(folder / "said", "wb+") as said:
        process = subprocess.Popen(
            [os.environ["ATTUNE"], "build", "--source", site.path, "--output", folder / "site", "--format", "json", "--jobs", "2"],
            stdin=subprocess.DEVNULL, stdout=said, stderr=subprocess.DEVNULL, preexec_fn=limits,
        )  # fmt: skip
        _, status, used = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        said.seek(0)
        report = json.load(said)
    faults = {name: set() for name in names}
    for fault in report["diagnostics"]:
        number = re.search(r"/p(\d+)\.md$", fault["file"])
        assert number, fault
        if fault["severity"] == "error":
            faults[names[int(number[1])]].add(fault["rule"])
    assert process.returncode == (1 if any(faults.values()) else 0)
    return faults, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024


@pytest.fixture(scope="module")
def together(tmp_path_factory):
    """All patterns in one site: each is heard of, whatever the others do."""
    return build(tmp_path_factory.mktemp("patterns"), list(PATTERNS), BYTES)


def test_what_is_refused_is_refused_by_a_limit_or_for_what_it_says(together):
    faults, _, _ = together
    assert set().union(*faults.values()) <= LIMITS | CONTENT


def test_known_quadratic_texts_meet_a_limit(together):
    if BYTES < 65536:
        pytest.skip("shorter texts don't keep the parser busy")
    faults, _, _ = together
    assert not [name for name in REFUSED if not faults[name] & LIMITS]


def test_all_together_take_no_more_memory_than_they_may(together):
    _, _, mebibytes = together
    assert mebibytes < room(PATTERNS, BYTES)


def test_what_is_not_refused_becomes_pages(together, tmp_path):
    faults, _, _ = together
    accepted = [name for name in PATTERNS if not faults[name]]
    again, _, mebibytes = build(tmp_path, accepted, BYTES)
    assert not any(again.values())
    assert len(list((tmp_path / "site/articles/trauma").glob("p*.html"))) == len(accepted)
    assert mebibytes < room(accepted, BYTES)


@pytest.mark.parametrize("name", WORST)
def test_the_worst_end_at_full_length(name, tmp_path):
    faults, seconds, mebibytes = build(tmp_path, [name], MOST)
    assert faults[name] <= LIMITS | CONTENT
    assert seconds < SECONDS and mebibytes < MEBIBYTES


def test_each_of_31_bad_texts_among_1000_good_ones_is_named(tmp_path):
    site = Folder(tmp_path / "content")
    for number in range(1000):
        site.write(f"articles/trauma/good-{number}.md", article(f"Good {number}") + b"Words.\n")
    for number, name in enumerate(REFUSED):
        site.write(f"articles/trauma/bad-{number}.md", article(f"Bad {number}") + text(name, 65536))
    code, report = built(site.path, tmp_path / "site")
    assert code == 1 and not (tmp_path / "site").exists()
    named = {fault["file"] for fault in report["diagnostics"] if fault["severity"] == "error"}
    assert named == {f"articles/trauma/bad-{number}.md" for number in range(31)}
