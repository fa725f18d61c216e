"""What `attune check` says in each of its formats, and what it ends with."""

import json
import os
import subprocess
import sys
import tarfile
from pathlib import Path

import pytest
from jsonschema import Draft4Validator, FormatChecker

MISTAKES = """---
title: Resting
summary: About rest.
topics: [trauma]
review:
  status: awaiting
---

Léa said “é” and read more [here](missing.md).

Then [the guide](http://example.org/a).
"""


def attune(*arguments, folder):
    return subprocess.run(
        [os.environ["ATTUNE"], *arguments], cwd=folder, stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=60
    )


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    """A folder with a first site in `site`, in which one article is at fault."""
    folder = tmp_path_factory.mktemp("check")
    attune("init", "site", "--quiet", folder=folder)
    (folder / "site/articles/resting.md").write_text(MISTAKES, encoding="utf-8")
    return folder


def check(*arguments, folder):
    return attune("check", "--source", "site", *arguments, folder=folder)


@pytest.mark.parametrize(("language", "title"), [("en", "Quiet"), ("es", "Calma"), ("ar", "هدوء")])
def test_a_first_site_trips_no_rule(tmp_path, language, title):
    attune("init", "site", "--language", language, "--title", title, "--quiet", folder=tmp_path)
    done = check("--format", "json", folder=tmp_path)
    # Not every machine has a dictionary of every language, and says so.
    findings = [one for one in json.loads(done.stdout) if not (one["rule"] == "spelling" and one["severity"] == "note")]
    assert (done.returncode, findings, done.stderr) == (0, [], "")


def test_what_the_build_refuses_and_what_only_the_check_sees_are_told_in_one_run(site):
    done = check("resting", folder=site)
    assert done.returncode == 1 and done.stderr == ""
    assert "articles/resting.md:9:28: error: The link leads to" in done.stdout
    assert "articles/resting.md:9:28: warning: The link's words" in done.stdout


def test_warnings_alone_do_not_fail(site):
    assert check("--rule", "insecure-link", folder=site).returncode == 0


def test_a_rule_can_be_asked_alone(site):
    found = json.loads(check("--rule", "insecure-link", "--format", "json", folder=site).stdout)
    assert [(one["rule"], one["line"], one["column"]) for one in found] == [("insecure-link", 11, 6)]


@pytest.fixture(scope="module")
def sarif_schema():
    """SARIF 2.1.0 as JSON Schema, which stands in the source of a package that is made of it."""
    source = next((Path(sys.prefix) / "share").glob("sarif_om-*.tar.gz"))
    with tarfile.open(source) as archive:
        name = next(name for name in archive.getnames() if "/sarif-2.1.0" in name)
        return Draft4Validator(json.load(archive.extractfile(name)), format_checker=FormatChecker())


def test_sarif_keeps_to_its_schema(site, sarif_schema):
    written = json.loads(check("--format", "sarif", folder=site).stdout)
    assert written["runs"][0]["results"]
    assert [fault.message for fault in sarif_schema.iter_errors(written)] == []


def test_sarif_that_does_not_keep_to_it_is_told_apart(site, sarif_schema):
    written = json.loads(check("--format", "sarif", folder=site).stdout)
    written["runs"][0]["results"][0]["level"] = "grave"
    assert list(sarif_schema.iter_errors(written))


def test_sarif_names_each_rule_once_and_each_finding_by_its_place_among_them(site):
    run = json.loads(check("--format", "sarif", folder=site).stdout)["runs"][0]
    rules = [rule["id"] for rule in run["tool"]["driver"]["rules"]]
    assert len(rules) == len(set(rules))
    assert run["results"] and all(rules[result["ruleIndex"]] == result["ruleId"] for result in run["results"])


def test_sarif_leads_to_the_files(site):
    run = json.loads(check("--format", "sarif", folder=site).stdout)["runs"][0]
    for result in run["results"]:
        place = result["locations"][0]["physicalLocation"]["artifactLocation"]
        base = run["originalUriBaseIds"][place["uriBaseId"]]
        assert (site / (base["uri"] + place["uri"])).is_file()


def test_github_reads_a_command_for_each_finding(site):
    lines = check("--format", "github", folder=site).stdout.splitlines()
    assert "::error file=site/articles/resting.md,line=9,col=28,title=dead-link::" in "\n".join(lines)
    assert all(line.startswith(("::error ", "::warning ", "::notice ")) for line in lines)


def test_a_release_asks_for_reviews(site):
    assert check("--rule", "review-missing", folder=site).stdout == ""
    done = check("--rule", "review-missing", "--release", folder=site)
    assert done.returncode == 1 and "[review-missing]" in done.stdout


def test_every_rule_in_the_list_can_be_explained(site):
    rules = json.loads(attune("check", "--list", "--format", "json", folder=site).stdout)
    assert len(rules) > 90
    one = next(rule for rule in rules if rule["name"] == "dead-link")
    told = attune("check", "--explain", "dead-link", folder=site).stdout
    assert one["summary"] in told and one["remedy"] in told


@pytest.mark.parametrize("arguments", [["--rule", "insecure-links"], ["--explain", "insecure-links"], ["restin"]])
def test_a_name_that_is_nearly_right_is_offered_and_looked_at_no_further(site, arguments):
    done = check(*arguments, folder=site)
    assert (done.returncode, done.stdout) == (2, "")
    assert "did you mean" in done.stderr


def test_nothing_is_left_of_a_comment_that_lets_a_rule_pass(site):
    allowed = site / "site/articles/allowed.md"
    allowed.write_text(
        "---\ntitle: Allowed\nsummary: About a sign.\ntopics: [trauma]\n---\n\nA sign. <!-- check: allow vague-link-text: zyzzyva -->\n\n"
        "<!-- check: allow long-list: zyzzyva -->\n\nThe end.\n",
        encoding="utf-8",
    )
    resting = site / "site/articles/resting.md"
    text = resting.read_text(encoding="utf-8")
    resting.unlink()
    try:
        built = attune("build", "--source", "site", "--output", "Output", folder=site)
        assert built.returncode == 0, built.stderr
        files = [path for path in (site / "Output").rglob("*") if path.is_file()]
        assert any(path.name == "allowed.html" for path in files)
        assert [path for path in files if b"zyzzyva" in path.read_bytes()] == []
    finally:
        allowed.unlink()
        resting.write_text(text, encoding="utf-8")
