"""The made library is the same each time, and a site that builds without a word."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from library import Library

ATTUNE = os.environ["ATTUNE"]
ARTICLES = 12
WRITER = Path(__file__).with_name("library.py")


@pytest.fixture(scope="module")
def content(tmp_path_factory):
    folder = tmp_path_factory.mktemp("library")
    Library(ARTICLES).write(folder)
    return folder


def files(folder):
    return {path.relative_to(folder): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_it_is_the_same_whatever_order_sets_have(content, tmp_path):
    subprocess.run([sys.executable, WRITER, tmp_path / "again", str(ARTICLES)], env={**os.environ, "PYTHONHASHSEED": "1"}, check=True)
    assert files(tmp_path / "again") == files(content)


def test_it_builds_without_a_word(content, tmp_path):
    build = subprocess.run([ATTUNE, "build", "--quiet", "--source", content, "--output", tmp_path / "site"], capture_output=True, text=True)
    assert (build.returncode, build.stdout + build.stderr) == (0, "")


@pytest.mark.parametrize("sign", ["\n## ", "\n### ", "\n- ", "\n1. ", "\n- [ ] ", "\n| --- |", "\n> [!", "[^one]", "~~", "[@", "](term:", "](resource:", ".md)", "\n!["])
def test_it_has_every_kind_of_markdown(content, sign):
    assert any(sign in path.read_text(encoding="utf-8") for path in content.glob("articles/*/*.md"))
