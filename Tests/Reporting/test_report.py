"""The report on the sample, in a browser and as data; and what `attune report` refuses."""

import csv
import io
import json
import os
import subprocess
from pathlib import Path

import pytest
from axe import violations

REPOSITORY = Path(__file__).resolve().parents[2]
DAY = "2026-11-21"


def attune(*arguments, folder=REPOSITORY):
    return subprocess.run(
        [os.environ["ATTUNE"], *map(str, arguments)], cwd=folder, stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=60
    )


@pytest.fixture(scope="module")
def file(tmp_path_factory):
    file = tmp_path_factory.mktemp("report") / "report.html"
    done = attune("report", "--on", DAY, "--output", file)
    assert (done.returncode, done.stdout) == (0, ""), done.stderr
    return file


@pytest.fixture(scope="module")
def rows():
    return json.loads(attune("report", "--on", DAY, "--format", "json").stdout)["articles"]


@pytest.fixture(scope="module")
def opened(browser, file):
    """Opens the report in a window of its own, and remembers what the browser asked for and said."""
    contexts = []

    def opened(**settings):
        contexts.append(browser.new_context(reduced_motion="reduce", **settings))
        page = contexts[-1].new_page()
        page.asked, page.said = [], []
        page.on("request", lambda request: page.asked.append(request.url))
        page.on("console", lambda message: page.said.append(message.text))
        page.on("pageerror", lambda error: page.said.append(str(error)))
        page.goto(file.as_uri())
        return page

    yield opened
    for context in contexts:
        context.close()


@pytest.fixture(scope="module")
def page(opened):
    return opened(viewport={"width": 1280, "height": 900})


def titles(page):
    return page.eval_on_selector_all(".articles tbody tr:not([hidden]) th span:first-child", "all => all.map(one => one.textContent)")


def test_it_fetches_nothing_and_says_nothing(page, file):
    assert (page.asked, page.said) == ([file.as_uri()], [])


def test_every_article_and_worksheet_of_every_language_has_a_row(page, rows):
    files = [path for path in (REPOSITORY / "Content").rglob("*.md") if path.parent.name == "worksheets" or "articles" in path.parts]
    assert len(titles(page)) == len(rows) == len(files)


def test_a_column_is_sorted_up_and_down(page, rows):
    head = page.locator(".articles thead th", has_text="Words")
    expected = [row["title"] for row in sorted(rows, key=lambda row: row["words"])]
    head.get_by_role("button").click()
    assert (head.get_attribute("aria-sort"), titles(page)) == ("ascending", expected)
    head.get_by_role("button").click()
    words = page.eval_on_selector_all(".articles tbody tr", "all => all.map(one => Number(one.cells[5].dataset.value))")
    assert head.get_attribute("aria-sort") == "descending" and words == sorted(words, reverse=True)
    assert page.locator("th[aria-sort]").count() == 1


def test_only_what_is_chosen_is_shown(page, rows):
    page.get_by_label("Language").select_option("es")
    page.get_by_label("Audience").select_option("supporter")
    expected = {row["title"] for row in rows if row["language"] == "es" and "supporter" in row["audience"]}
    assert set(titles(page)) == expected
    assert page.locator(".status").text_content() == f"{len(expected)} of {len(rows)} shown"
    page.get_by_label("Audience").select_option("")
    page.get_by_label("Language").select_option("")
    assert len(titles(page)) == len(rows)


def test_each_drawing_has_a_name_and_says_what_it_shows(page):
    for drawing in page.locator("svg[role=img]").all():
        title, sentence = [page.locator(f"#{part}").text_content() for part in drawing.get_attribute("aria-labelledby").split()]
        assert title and sentence
    assert page.locator("svg[role=img]").count() >= 4


LOOKS = [{}, {"color_scheme": "dark"}, {"forced_colors": "active"}, {"viewport": {"width": 320, "height": 640}}, {"java_script_enabled": False}]


@pytest.mark.parametrize("look", LOOKS, ids=str)
def test_no_window_has_to_be_scrolled_sideways(look, opened):
    page = opened(**look)
    if "java_script_enabled" not in look:
        page.evaluate("document.querySelectorAll('details').forEach(one => { one.open = true })")
        assert not violations(page)
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    else:
        assert page.locator(".filter").is_hidden() and page.locator(".articles tbody tr").count() > 50


def test_twice_the_same(file, tmp_path):
    attune("report", "--on", DAY, "--output", tmp_path / "report.html")
    assert (tmp_path / "report.html").read_bytes() == file.read_bytes()


def test_the_table_has_a_line_for_each_article(rows):
    text = attune("report", "--on", DAY, "--format", "csv").stdout.removeprefix("\ufeff")
    table = list(csv.DictReader(io.StringIO(text, newline="")))
    assert [line["file"] for line in table] == [row["file"] for row in rows]
    assert [int(line["words"]) for line in table] == [row["words"] for row in rows]


def test_it_is_written_neither_among_the_content_nor_into_a_site(tmp_path):
    attune("init", "site", "--quiet", folder=tmp_path)
    attune("build", "--source", "site", "--output", "Output", "--quiet", folder=tmp_path)
    for place in ["site/report.html", "Output/report.html", "Output/articles/report.html", "Output/../site/pages/report.html"]:
        refused = attune("report", "--source", "site", "--output", place, folder=tmp_path)
        assert (refused.returncode, refused.stdout, refused.stderr.count("\n")) == (2, "", 1)
        assert not (tmp_path / place).exists()
    assert attune("report", "--source", "site", "--output", "Output/report.html", "--anywhere", folder=tmp_path).returncode == 0
