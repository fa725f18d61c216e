"""What `attune new` and `attune init` say, and to whom: in a script, and on a terminal."""

import json
import os
import pty
import subprocess

import pytest
from schemas import fields, files, mistakes

LANGUAGES = ["en", "es", "ar"]


def attune(*arguments, folder):
    return subprocess.run(
        [os.environ["ATTUNE"], *arguments], cwd=folder, stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=60
    )


@pytest.fixture
def site(tmp_path):
    """A folder with a first site in `site`."""
    attune("init", "site", "--title", "Ours", "--quiet", folder=tmp_path)
    return tmp_path


@pytest.fixture(scope="module")
def schemas(tmp_path_factory):
    folder = tmp_path_factory.mktemp("schemas")
    attune("schema", "--all", "--output", "written", "--quiet", folder=folder)
    return {path.stem: json.loads(path.read_text(encoding="utf-8")) for path in folder.glob("written/*.json")}


def contents(folder):
    return {path.relative_to(folder): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_first_site_builds_without_a_word(tmp_path, language):
    assert attune("init", "site", "--language", language, "--quiet", folder=tmp_path).returncode == 0
    built = attune("build", "--source", "site", "--output", "Output", folder=tmp_path)
    assert (built.returncode, built.stderr) == (0, "")


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_first_site_keeps_to_the_schemas(tmp_path, schemas, language):
    attune("init", "site", "--language", language, "--quiet", folder=tmp_path)
    found = files(tmp_path / "site")
    assert len(found) > 10
    wrong = {path.name: mistakes(schemas[kind], fields(path)) for kind, path in found}
    assert {name: faults for name, faults in wrong.items() if faults} == {}


NEW = {
    "article": ["--title", "Slow: evenings", "--topic", "trauma"],
    "worksheet": ["--title", "Slow evenings"],
    "topic": ["--title", "Rest", "--summary", "About rest."],
    "term": ["--title", "Rest", "--definition", "A pause."],
    "resource": ["--title", "A book", "--type", "book", "--summary", "About rest."],
    "bundle": ["--title", "Evening", "--summary", "For an evening.", "--item", "what-steadies-me"],
}


@pytest.mark.parametrize("kind", NEW)
def test_what_is_new_is_named_and_builds_without_a_word(site, kind):
    made = attune("new", kind, "--source", "site", *NEW[kind], folder=site)
    assert made.returncode == 0 and (site / made.stdout.strip()).is_file()
    built = attune("build", "--source", "site", "--output", "Output", "--drafts", folder=site)
    assert (built.returncode, built.stderr) == (0, "")


@pytest.mark.parametrize("kind", NEW)
def test_what_is_new_keeps_to_its_schema(site, schemas, kind):
    made = site / attune("new", kind, "--source", "site", *NEW[kind], folder=site).stdout.strip()
    [schema] = [name for name, path in files(site / "site") if path == made]
    assert mistakes(schemas[schema], fields(made)) == []


@pytest.mark.parametrize("kind", NEW)
def test_what_is_there_is_never_written_over(site, kind):
    attune("new", kind, "--source", "site", *NEW[kind], folder=site)
    before = contents(site)
    again = attune("new", kind, "--source", "site", *NEW[kind], folder=site)
    assert (again.returncode, again.stdout, again.stderr.count("\n")) == (1, "", 1)
    assert contents(site) == before


WRONG = [
    ["article"],
    ["article", "--title", "New", "--topic", "tramua"],
    ["article", "--title", "New", "--language", "fr"],
    ["article", "--title", "New", "--name", "Not A Name"],
    ["article", "--title", "خطوة"],
    ["poem", "--title", "New"],
    ["term", "--title", "Rest"],
    ["bundle", "--title", "Evening", "--summary", "For an evening.", "--item", "nothing"],
    ["translation", "--of", "nothing", "--language", "es", "--title", "Nada"],
]


@pytest.mark.parametrize("arguments", WRONG, ids=" ".join)
def test_a_wrong_call_is_told_so_in_one_line(site, arguments):
    before = contents(site)
    called = attune("new", arguments[0], "--source", "site", *arguments[1:], folder=site)
    assert (called.returncode, called.stdout, called.stderr.count("\n")) == (2, "", 1)
    assert contents(site) == before


def test_a_first_site_names_its_files_and_makes_the_folders_on_the_way(tmp_path):
    made = attune("init", "on/the/way/", folder=tmp_path)
    assert sorted(made.stdout.splitlines()) == sorted(path.as_posix() for path in contents(tmp_path))


def test_a_folder_that_is_not_empty_is_left_alone(site):
    before = contents(site)
    again = attune("init", "site", folder=site)
    assert (again.returncode, again.stderr.count("\n")) == (1, 1)
    assert contents(site) == before


def test_on_a_terminal_it_asks_for_what_is_missing(site):
    ours, theirs = pty.openpty()
    # The title; the usual audience; a kind that isn't one, and one that is.
    os.write(ours, 'Slow "evenings"\n\nrecipe\nguide\n'.encode())
    command = [os.environ["ATTUNE"], "new", "article", "--source", "site"]
    try:
        asked = subprocess.run(command, cwd=site, stdin=theirs, stdout=subprocess.PIPE, stderr=theirs, timeout=30)
    finally:
        os.close(theirs)
        os.close(ours)
    text = (site / "site/articles/trauma/slow-evenings.md").read_text(encoding="utf-8")
    assert asked.returncode == 0
    assert 'title: "Slow \\"evenings\\""\n' in text and "kind: guide\n" in text and "audience: [adult]\n" in text
