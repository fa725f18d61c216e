"""Somebody writes, with a browser beside the editor."""

import pytest

import sites
from sites import ARTICLE, OTHER, OTHER_PAGE, PAGE

SECTION = "\n## "  # Before the first section of a text.

TOP = "id => document.getElementById(id).getBoundingClientRect().top"


def dialog(page):
    return page.locator("attune-preview dialog[open]")


def words(page):
    return page.locator("main").inner_text()


def test_a_change_shows_where_the_author_was(preview, window):
    page = window().open(PAGE)
    heading = page.locator("main h2[id]").nth(3)
    heading.evaluate("heading => heading.scrollIntoView({ block: 'center' })")
    name = heading.get_attribute("id")
    before = page.evaluate(TOP, name)
    with preview.editing(ARTICLE, PAGE) as text:
        text.save(SECTION, "\nA first word.\n\nA second word, so that everything moves.\n" + SECTION)
        page.get_by_text("A second word").wait_for()
        page.locator("attune-preview .dock").wait_for()
        assert abs(page.evaluate(TOP, name) - before) < 2
        assert page.evaluate("scrollY") > 300


def test_focus_and_what_was_closed_are_kept(preview, window):
    page = window().open(PAGE)
    page.locator("main details summary").first.click()
    assert page.evaluate("document.activeElement.tagName") == "SUMMARY"
    before = page.locator("main details[open]").count()
    with preview.editing(ARTICLE, PAGE) as text:
        text.save(SECTION, "\nSomething new.\n" + SECTION)
        page.get_by_text("Something new.").wait_for()
        page.locator("attune-preview .dock").wait_for()
        assert page.evaluate("document.activeElement.tagName") == "SUMMARY"
        assert page.locator("main details[open]").count() == before


def test_a_mistake_is_shown_with_its_line_and_heals(preview, window):
    page = window().open(PAGE)
    before = words(page)
    with preview.editing(ARTICLE, PAGE) as text:
        text.save("\ntitle:", "\ntitel:")
        dialog(page).wait_for()
        wrong = dialog(page).locator("li", has_text="titel").last
        assert wrong.locator(".place").inner_text() == f"{ARTICLE}:2:1"
        assert wrong.locator("pre").inner_text().startswith("2 |titel:")
        assert wrong.locator("mark").inner_text() == "t"
        assert "title" in wrong.locator(".remedy").inner_text()
        assert words(page) == before
        text.save(SECTION, "\nMended.\n" + SECTION)
        page.get_by_text("Mended.", exact=True).wait_for()
        assert dialog(page).count() == 0


def test_other_pages_go_on_while_one_is_broken(preview, window):
    page = window().open(PAGE)
    with preview.editing(ARTICLE, PAGE) as text, preview.editing(OTHER, OTHER_PAGE) as other:
        text.save("\ntitle:", "\ntitle: [")
        dialog(page).wait_for()
        page = window().open(OTHER_PAGE)
        assert dialog(page).count() == 0
        problems = page.locator("attune-preview .problems")
        assert "elsewhere" in problems.inner_text()
        problems.click()
        assert page.locator("attune-preview .panel .place a", has_text=ARTICLE).first.get_attribute("href") == "/" + PAGE
        other.save(SECTION, "\nWritten meanwhile.\n" + SECTION)
        page.get_by_text("Written meanwhile.").wait_for()
        # The pages of both are as they were only when neither is broken.
        text.file.write_text(text.text, encoding="utf-8")


def test_what_was_closed_comes_back_when_it_changes(preview, window):
    page = window().open(PAGE)
    with preview.editing(ARTICLE, PAGE) as text:
        text.save("\ntitle:", "\ntitel:")
        dialog(page).wait_for()
        page.keyboard.press("Escape")
        assert dialog(page).count() == 0
        text.save("\ntitle:", "\ntittle:")
        dialog(page).locator("li", has_text="tittle").last.wait_for()


def test_a_broken_site_file_is_told_on_every_page_and_the_site_stays(preview, window):
    page = window().open(OTHER_PAGE)
    before = words(page)
    with preview.editing("site.yml", OTHER_PAGE) as text:
        text.save("title:", "titel:")
        dialog(page).wait_for()
        assert "site.yml" in dialog(page).inner_text()
        dialog(window().open(PAGE)).wait_for()
        assert words(window().open(OTHER_PAGE)) == before


def test_articles_come_move_and_go(preview, window):
    page = window().open("articles/trauma/new.html")
    file, moved = (preview.content / f"articles/trauma/{name}.md" for name in ("new", "moved"))
    file.write_text(sites.article("A new one"))
    page.locator("h1", has_text="A new one").wait_for()
    file.rename(moved)
    page.locator("h1", has_text="not").wait_for()
    page = window().open("articles/trauma/moved.html")
    page.locator("h1", has_text="A new one").wait_for()
    moved.unlink()
    page.locator("h1", has_text="not").wait_for()


def test_a_colour_is_exchanged_without_loading_the_page(preview, window):
    page = window().open(PAGE)
    page.evaluate("window.isTheSamePage = true")
    colour = "() => getComputedStyle(document.querySelector('main .help')).borderTopColor"
    before = page.evaluate(colour)
    with preview.editing("site.yml", PAGE) as text:
        text.save('# accent: "#1d6a72"', 'accent: "#7a1f5c"')
        page.wait_for_function(f"before => ({colour})() !== before", arg=before)
        assert page.evaluate("window.isTheSamePage")


def test_a_draft_is_marked(preview, window):
    with preview.editing(ARTICLE, PAGE) as text:
        text.save("\ntitle:", "\ndraft: true\ntitle:")
        page = window().open(PAGE)
        page.locator("attune-preview .facts", has_text="Draft").wait_for()
        assert page.title().startswith("Draft: ")


def test_nothing_is_asked_of_another_host_and_nothing_is_complained_of(preview, window):
    fresh = window(locale="en-GB")
    fresh.open(PAGE)
    assert [url for url in fresh.requests if not url.startswith(preview.address)] == []
    assert fresh.complaints == []


@pytest.mark.parametrize("path", ["attune-preview/nothing", "attune-preview/state/x", "assets/nothing.css"])
def test_what_is_not_there_is_not_there(path, preview, window):
    assert window().context.request.get(preview.address + path).status == 404
