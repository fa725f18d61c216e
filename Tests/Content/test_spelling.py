"""The words of the sample content, checked by hunspell with the word list that stands beside them."""

import re
import subprocess
from pathlib import Path

import pytest
import yaml

CONTENT = Path(__file__).resolve().parents[2] / "Content"
EDITIONS = {"en": ("en_GB", CONTENT), "es": ("es_ES", CONTENT / "es")}

# Fields whose values are words for a reader; ids, dates, names of people and addresses are not.
PROSE_FIELDS = {
    "title", "summary", "tagline", "footer", "main-message", "actions", "content-note", "key-points", "keywords", "introduction",
    "term", "definition", "also-called", "statement", "say", "what-happens", "evidence",
}
# The titles of works are their authors' words.
RESOURCE_FIELDS = PROSE_FIELDS - {"title"}

NOT_WORDS = [
    (re.compile(r"`[^`]*`"), " "),
    (re.compile(r"\[@[^\]]*\]"), " "),
    (re.compile(r"\]\([^)\s\"]*"), "] "),
    (re.compile(r"\[![A-Z]+\]( lines=\d+)?"), " "),
    (re.compile(r"https?://\S+|\b[\w.]+@[\w.]+\b|\b[\w-]+\.(?:md|yml|svg|org|com|uk|gov)\b"), " "),
    (re.compile(r"\[\^[^\]]*\]"), " "),
    (re.compile(r"[*_~|#>]"), " "),
    (re.compile(r"\b\d+(?:s|am|pm)\b|\.\.\."), " "),
    (re.compile(r"[’]"), "'"),
]


def values(node, fields):
    if isinstance(node, dict):
        for key, value in node.items():
            if key in fields:
                yield from texts(value)
            elif isinstance(value, (dict, list)):
                yield from values(value, fields)
    elif isinstance(node, list):
        for item in node:
            yield from values(item, fields)


def texts(value):
    if isinstance(value, str):
        yield value
    elif isinstance(value, list):
        for item in value:
            yield from texts(item)


def prose(path):
    text = path.read_text(encoding="utf-8")
    if path.suffix == ".yml":
        fields = RESOURCE_FIELDS if path.parent.name == "resources" else PROSE_FIELDS
        return "\n".join(values(yaml.safe_load(text), fields))
    body = text
    if text.startswith("---\n"):
        matter, body = text[4:].split("\n---", 1)
        body += "\n" + "\n".join(values(yaml.safe_load(matter), PROSE_FIELDS))
    for pattern, replacement in NOT_WORDS:
        body = pattern.sub(replacement, body)
    return body


def files(edition):
    root = EDITIONS[edition][1]
    found = sorted(path for path in root.rglob("*") if path.suffix in {".md", ".yml"} and path.name != "LICENSE.md")
    if edition == "en":
        found = [path for path in found if CONTENT / "es" not in path.parents]
    return found


@pytest.mark.parametrize("edition", [name for name, (_, root) in EDITIONS.items() if root.exists()])
def test_every_word_is_in_the_dictionary_or_the_word_list(edition):
    dictionary, root = EDITIONS[edition]
    known = {line.split("#")[0].strip().lower() for line in (root / "words.txt").read_text(encoding="utf-8").splitlines()}
    unknown = {}
    for path in files(edition):
        result = subprocess.run(
            ["hunspell", "-d", dictionary, "-l", "-i", "utf-8"],
            input=prose(path), capture_output=True, text=True, check=True, env={"LC_ALL": "C.UTF-8", "PATH": "/usr/bin:/bin"},
        )
        for word in result.stdout.split():
            if word.lower() not in known and word.lower().removesuffix("'s") not in known:
                unknown.setdefault(word, path.relative_to(CONTENT).as_posix())
    listed = "\n".join(f"{word}: {path}" for word, path in sorted(unknown.items()))
    assert not unknown, f"Not in the dictionary, nor in words.txt:\n{listed}"
