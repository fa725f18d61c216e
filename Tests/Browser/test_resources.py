"""Readers choose among the resources, with scripts and without."""

import re
import subprocess

import pytest

from built_site import PAGES, address, document, target
from windows import ChromiumWindow, FirefoxWindow

INDEX = "resources/index.html"
INDEXES = [path for path in PAGES if path.endswith(INDEX)]
FACETS = [path for path in PAGES if re.search(r"(^|/)resources/(topic|type|audience|language)/", path)]
PRINTABLE = "resources/to-print.html"

ENTRIES = ".results [data-in]"
STATUS = ".filter [role=status]"


@pytest.fixture
def index(tab):
    """The index as somebody finds it who opens it for the first time, or with a query."""

    def index(query="", **settings):
        page = tab(**settings)
        page.goto("about:blank")
        page.goto(address(INDEX) + query)
        return page

    return index


def tick(page, side, value):
    box = page.locator(f"input[name={side}][value={value}]")
    if not box.is_visible():
        page.locator("details", has=box).locator("summary").click()
    box.click()


def shown(page):
    return page.locator(ENTRIES).locator("visible=true").count()


def said(page):
    return [int(number) for number in re.findall(r"\d+", page.locator(STATUS).inner_text())[:2]]


def facet(path):
    """How many entries a page of one topic, kind, audience or language lists."""
    return sum("entry-title" in element.attributes.get("class", "") for element in document(path).all("p"))


def test_everything_is_shown_at_first(index):
    page = index()
    assert said(page) == [shown(page)] * 2


@pytest.mark.parametrize("side, value", [("topic", "trauma"), ("type", "book"), ("audience", "young-person"), ("language", "es")])
def test_a_choice_leaves_what_its_page_lists(side, value, index):
    page = index()
    tick(page, side, value)
    assert shown(page) == said(page)[0] == facet(f"resources/{side}/{value}.html")


def test_choices_on_several_sides_leave_what_fits_all(index):
    page = index()
    tick(page, "topic", "trauma")
    before = shown(page)
    tick(page, "type", "book")
    assert 0 < shown(page) < before


def test_choices_on_one_side_add_to_each_other(index):
    page = index()
    tick(page, "type", "book")
    before = shown(page)
    tick(page, "type", "paper")
    assert shown(page) > before


@pytest.mark.parametrize("side, value", [("type", "paper"), ("topic", "attachment"), ("audience", "professional")])
def test_a_count_says_what_a_choice_would_leave(side, value, index):
    page = index("?topic=trauma&type=book")
    label = page.locator("label", has=page.locator(f"input[name={side}][value={value}]"))
    count = int(re.search(r"\((\d+)\)", label.text_content())[1])
    already = shown(page) if side != "audience" else 0
    tick(page, side, value)
    assert shown(page) == already + count if side != "audience" else count


def test_the_choice_stands_in_the_address(index):
    page = index()
    tick(page, "topic", "trauma")
    tick(page, "type", "book")
    page.locator("select[name=sort]").select_option("year")
    assert page.url.endswith(f"{INDEX}?topic=trauma&type=book&sort=year")


def test_the_choice_is_read_from_the_address(index):
    page = index("?topic=trauma&type=book&sort=year")
    assert page.locator("input:checked").evaluate_all("all => all.map(one => one.value)") == ["trauma", "book"]
    assert 0 < shown(page) < said(page)[1]


def test_the_choice_is_there_again_on_the_way_back(index):
    page = index("?topic=trauma")
    count = shown(page)
    page.locator(f"{ENTRIES} a").locator("visible=true").first.click()
    page.go_back()
    assert shown(page) == count


@pytest.fixture(scope="module", params=["Chromium", "Firefox"])
def window(request, browser):
    window = FirefoxWindow() if request.param == "Firefox" else ChromiumWindow(browser)
    yield window
    window.close()


def test_a_page_from_a_folder_keeps_its_choice_in_every_browser(window):
    window.renew()
    window.open(address(INDEX))
    window.wait_for("() => !document.querySelector('.filter').hidden")
    window.evaluate("() => document.querySelector('input[name=topic][value=trauma]').click()")
    assert window.wait_for("() => location.search") == "?topic=trauma"
    window.evaluate("() => location.reload()")
    count = "() => document.readyState === 'complete' && document.querySelectorAll('.results [data-in]:not([hidden])').length"
    assert window.wait_for(count) == facet("resources/topic/trauma.html")


def test_what_makes_no_sense_in_the_address_is_passed_over(index):
    page = index("?topic=nonsense&sort=%22%3E&type=")
    assert said(page) == [shown(page)] * 2


def test_all_choices_are_cleared_at_once(index):
    page = index("?topic=trauma&type=book")
    page.get_by_role("button", name="Clear all").click()
    assert said(page) == [shown(page)] * 2
    assert page.url.endswith(INDEX)


def test_where_nothing_fits_it_is_said(index):
    page = index("?type=textline&audience=professional")
    assert shown(page) == 0
    assert "Nothing here fits" in page.locator(STATUS).inner_text()


def titles(page):
    return page.locator(f"{ENTRIES} .entry-title").locator("visible=true").all_text_contents()


def test_titles_are_sorted_as_the_language_sorts_them(index):
    found = titles(index("?type=book&sort=title"))
    assert found == index().evaluate("titles => titles.slice().sort(new Intl.Collator('en').compare)", found)


def test_years_go_from_the_newest_to_none(index):
    page = index("?sort=year")
    years = [int(year or 0) for year in page.locator(ENTRIES).evaluate_all("all => all.map(one => one.dataset.year)")]
    assert years == sorted(years, reverse=True)


def test_sorted_otherwise_there_are_no_groups(index):
    page = index("?sort=title")
    assert page.locator(".results section, .results nav").locator("visible=true").count() == 0


def test_sorted_by_kind_again_everything_is_in_its_place(index):
    page = index()
    before = titles(page)
    page.locator("select[name=sort]").select_option("title")
    page.locator("select[name=sort]").select_option("")
    assert titles(page) == before


def test_a_kind_without_entries_is_not_named(index):
    page = index("?type=book")
    assert page.locator(".results section").locator("visible=true").count() == 1
    assert page.locator(".results nav a").locator("visible=true").all_inner_texts() == ["Books"]


def test_choosing_works_with_the_keyboard_alone(index):
    page = index()
    page.locator(".filter summary").first.focus()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    page.keyboard.press("Space")
    assert said(page)[0] < said(page)[1]


@pytest.mark.parametrize("path", INDEXES)
def test_without_a_script_there_are_links_with_counts(path, opened):
    page = opened(path, java_script_enabled=False)
    assert page.locator(".filter").is_hidden()
    links = page.locator(".facets li").evaluate_all("all => all.map(one => [one.querySelector('a').getAttribute('href'), one.textContent])")
    assert links
    for href, text in links:
        assert int(re.search(r"\((\d+)\)", text)[1]) == facet(target(path, href)[0])


@pytest.mark.parametrize("path", FACETS)
def test_every_choice_has_something(path):
    assert facet(path) > 0


@pytest.mark.parametrize("path", INDEXES)
def test_every_entry_has_a_place_of_its_own(path):
    entries = [element for element in document(path).all("li") if "data-in" in element.attributes]
    assert entries
    assert all(element.attributes.get("id", "").startswith("resource-") for element in entries)


def test_a_cited_work_shows_the_sentence_and_leads_to_it(opened):
    page = opened("resources/zalta-2021.html")
    link = page.locator(".uses p + p a").first
    sentence = link.inner_text()
    link.click()
    assert "#c." in page.url
    paragraph = page.locator(f"[id='{page.url.partition('#')[2]}']").locator("xpath=ancestor::*[self::p or self::li or self::td][1]")
    assert sentence[:40] in paragraph.inner_text()


@pytest.mark.parametrize("path", ["help-now.html", "resources/samaritans.html", PRINTABLE])
def test_a_number_can_be_called(path):
    assert any(element.attributes.get("href") == "tel:116123" for element in document(path).all("a"))


def test_the_first_helpline_listed_is_of_the_own_country(index):
    assert "United Kingdom" in index().locator(ENTRIES).first.inner_text()


def test_numbers_are_large_on_paper(opened):
    page = opened(PRINTABLE, width=794, height=1123)
    page.emulate_media(media="print")
    sizes = page.locator(".large").evaluate_all("all => all.map(one => parseFloat(getComputedStyle(one).fontSize) * 72 / 96)")
    page.emulate_media(media="screen")
    assert sizes
    assert min(sizes) >= 18


def test_the_list_for_paper_has_every_number_and_title(opened, tmp_path):
    page = opened(PRINTABLE, width=794, height=1123)
    page.pdf(path=tmp_path / "list.pdf", format="A4")
    text = subprocess.run(["pdftotext", "-raw", tmp_path / "list.pdf", "-"], capture_output=True, text=True, check=True).stdout
    words = "".join(text.split())
    numbers = page.locator(".large").all_text_contents()
    assert not [number for number in numbers if "".join(number.split()) not in words]
