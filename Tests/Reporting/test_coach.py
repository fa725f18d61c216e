"""What `attune coach` says and keeps, as a script and on a terminal."""

import json
import os
import pty
import subprocess

import pytest
from schemas import fields, mistakes

ARTICLE = "what-steadies-me"


def attune(*arguments, folder):
    return subprocess.run(
        [os.environ["ATTUNE"], *arguments], cwd=folder, stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=60
    )


@pytest.fixture
def site(tmp_path):
    attune("init", "site", "--quiet", folder=tmp_path)
    return tmp_path


def coach(site, *arguments):
    return attune("coach", "--source", "site", *arguments, folder=site)


def form(site):
    [form] = json.loads(coach(site, ARTICLE, "--format", "json").stdout)
    return {item["item"]: item for item in form["items"]}


def test_an_answer_is_kept_beside_the_article_and_lapses_with_it(site):
    said = coach(site, ARTICLE, "--answer", "cci-20=na", "--answer", "pemat-1=yes", "--by", "Ada: \"Reader\"", "--on", "2026-11-21")
    assert said.returncode == 0, said.stderr
    [kept] = (site / "site").rglob("*.coach.yml")
    assert kept.name == f"{ARTICLE}.coach.yml"
    assert form(site)["pemat-1"]["answers"] == [{"answer": "yes", "by": 'Ada: "Reader"', "on": "2026-11-21"}]
    assert form(site)["cci-20"]["from"] == "people"
    assert attune("build", "--source", "site", "--quiet", folder=site).stderr == ""

    article = kept.with_name(f"{ARTICLE}.md")
    article.write_text(article.read_text(encoding="utf-8") + "\nOne more sentence.\n", encoding="utf-8")
    item = form(site)["pemat-1"]
    assert item["from"] == "nobody" and item["lapsed"][0]["answer"] == "yes" and "answers" not in item


def test_what_is_kept_keeps_to_its_schema(site):
    coach(site, ARTICLE, "--answer", "pemat-1=yes", "--answer", "cci-1=no", "--by", "Null", "--on", "2026-11-21")
    [kept] = (site / "site").rglob("*.coach.yml")
    schema = json.loads(attune("schema", "coach", folder=site).stdout)
    assert len(fields(kept)) == 2 and mistakes(schema, fields(kept)) == []


def test_later_answers_are_added_to_earlier_ones(site):
    coach(site, ARTICLE, "--answer", "pemat-1=yes", "--by", "Ada", "--on", "2026-11-21")
    coach(site, ARTICLE, "--answer", "pemat-1=no", "--by", "Ben", "--on", "2026-11-22")
    assert form(site)["pemat-1"]["from"] == "disputed"
    coach(site, ARTICLE, "--answer", "pemat-1=no", "--by", "Ada", "--on", "2026-11-23")
    assert form(site)["pemat-1"]["answer"] == "no"


WRONG = [
    [],
    ["nothing"],
    [ARTICLE, "--all"],
    [ARTICLE, "--answer", "pemat-1=yes"],
    [ARTICLE, "--answer", "pemat-13=yes", "--by", "Ada"],
    [ARTICLE, "--answer", "pemat-1=perhaps", "--by", "Ada"],
    [ARTICLE, "--answer", "pemat-1=na", "--by", "Ada"],
    [ARTICLE, "--ask", "--by", "Ada"],
    ["--all", "--answer", "pemat-1=yes", "--by", "Ada"],
]


@pytest.mark.parametrize("arguments", WRONG, ids=" ".join)
def test_a_wrong_call_is_told_so_in_one_line_and_keeps_nothing(site, arguments):
    called = coach(site, *arguments)
    assert (called.returncode, called.stdout, called.stderr.count("\n")) == (2, "", 1)
    assert not list((site / "site").rglob("*.coach.yml"))


def test_answers_that_cant_be_read_are_told_and_left_alone(site):
    [article] = (site / "site").rglob(f"{ARTICLE}.md")
    kept = article.with_name(f"{ARTICLE}.coach.yml")
    kept.write_text("- item: cci-99\n", encoding="utf-8")
    called = coach(site, ARTICLE, "--answer", "pemat-1=yes", "--by", "Ada")
    assert called.returncode == 1 and f"{ARTICLE}.coach.yml:1" in called.stderr
    assert kept.read_text(encoding="utf-8") == "- item: cci-99\n"


def test_on_a_terminal_it_asks_what_is_open(site):
    ours, theirs = pty.openpty()
    # The name; nothing for the first; an answer that is none, and one that is; then enough.
    os.write(ours, b"Ada\n\nperhaps\nyes\nstop\n")
    first, second = [item for item, entry in form(site).items() if "answer" not in entry][:2]
    command = [os.environ["ATTUNE"], "coach", "--source", "site", ARTICLE, "--ask", "--on", "2026-11-21", "--format", "json"]
    try:
        asked = subprocess.run(command, cwd=site, stdin=theirs, stdout=subprocess.PIPE, stderr=theirs, timeout=30)
    finally:
        os.close(theirs)
        os.close(ours)
    items = {item["item"]: item for item in json.loads(asked.stdout)[0]["items"]}
    assert asked.returncode == 0
    assert items[first]["from"] == "nobody" and items[second]["answers"] == [{"answer": "yes", "by": "Ada", "on": "2026-11-21"}]
