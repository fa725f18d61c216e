"""The floor writes as much as it is told to, made of what cmark-gfm renders; and whole builds are measured beside it."""

import os
import subprocess

import pytest
from build_speed import CLEAN, FLOOR_NAME, ONE, UNCHANGED, Bar, Contest, Cost, compiled_floor, floor_list, published

ATTUNE = os.environ["ATTUNE"]

TEXT = "---\ntitle: One\n---\n\nOne ~~two~~.[^1]\n\n- [ ] Three\n\n| A |\n| - |\n| B |\n\n[^1]: Four\n"
SIZE = 2000


@pytest.fixture(scope="module")
def written(tmp_path_factory):
    folder = tmp_path_factory.mktemp("floor")
    (folder / "content").mkdir()
    (folder / "content" / "one.md").write_text(TEXT, encoding="utf-8")
    (folder / "site" / "inner").mkdir(parents=True)
    (folder / "site" / "one.html").write_bytes(bytes(SIZE))
    (folder / "site" / "inner" / "list.js").write_bytes(bytes(3))
    (folder / "list").write_text("".join(floor_list(folder / "content", folder / "site", folder / "written")), encoding="utf-8")
    subprocess.run([compiled_floor(folder), folder / "list"], check=True)
    return folder / "written"


def test_files_have_the_sizes_asked_for(written):
    sizes = {path.relative_to(written).as_posix(): path.stat().st_size for path in written.rglob("*") if path.is_file()}
    assert sizes == {"one.html": SIZE, "inner/list.js": 3}


@pytest.mark.parametrize("markup", ["<del>two</del>", '<input type="checkbox"', "<th>A</th>", 'class="footnotes"'])
def test_what_the_extensions_mean_is_rendered(written, markup):
    assert markup in (written / "one.html").read_text(encoding="utf-8")


def test_front_matter_is_left_out(written):
    assert "title" not in (written / "one.html").read_text(encoding="utf-8")


def test_each_is_measured_in_its_turn(tmp_path):
    contest = Contest(6, tmp_path, ATTUNE, compiled_floor(tmp_path), hugo=None)
    medians = contest.medians(rounds=1)
    assert list(medians) == [CLEAN, UNCHANGED, ONE, FLOOR_NAME]
    written, wanted = ([path.relative_to(site) for path in published(site)] for site in (contest.floor_site, contest.site))
    assert written == wanted != []


@pytest.mark.parametrize(("seconds", "verdict"), [(2, "at most 3: met"), (4, "at most 3: MISSED")])
def test_a_ratio_is_held_to_its_bar(seconds, verdict):
    medians = {CLEAN: Cost(seconds, 0, 0), FLOOR_NAME: Cost(1, 0, 0)}
    assert Bar("", "seconds", CLEAN, FLOOR_NAME, most=3).line(medians).endswith(verdict)
