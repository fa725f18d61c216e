"""No text and no address in content does more to a page than stand on it."""

import pytest

import payloads
import places
from content import built
from oracle import files, replaced, strangers, strangers_to_another_parser, watched

# The articles whose text is a bare name, such as `location`.
NAMED = {f"text-{number}" for number, text in enumerate(payloads.TEXTS) if text.isidentifier()}


@pytest.fixture(scope="module")
def hostile(tmp_path_factory):
    return places.build(tmp_path_factory.mktemp("hostile"))


@pytest.fixture(scope="module")
def site(hostile):
    return hostile[1]


def test_a_browser_reads_nothing_but_what_pages_are_made_of(site, browser):
    assert not strangers(site, browser)


def test_another_parser_reads_nothing_else(site):
    assert not list(strangers_to_another_parser(site))


def test_nothing_runs_and_no_script_of_ours_fails(site, browser):
    with watched(browser) as (page, seen):
        for path in visited(site):
            page.goto(path.as_uri())
            assert replaced(page) == [], path
    assert not seen


def visited(site):
    """Every page but the one that only a server shows, those whose text is a name that scripts know, and a sixth of those that are made alike: the parsers have looked at them all."""
    pages = [path for path in files(site, ".html") if path.name != "404.html"]
    alike = [path for path in pages if path.stem.rpartition("-")[2].isdigit()]
    named = [path for path in alike if path.parent.parent.name == "articles" and path.stem in NAMED]
    return [path for path in pages if path not in alike] + sorted({*named, *alike[::6]})


def test_where_raw_html_is_allowed_it_brings_no_stranger(hostile, tmp_path, browser):
    content, _, _ = hostile
    settings = (content.path / "site.yml").read_text(encoding="utf-8")
    content.write("site.yml", settings + "raw-html: true\n")
    code, _ = built(content.path, tmp_path / "site")
    content.write("site.yml", settings)
    assert code == 0 and any("<b>" in page.read_text(encoding="utf-8") for page in files(tmp_path / "site/articles", ".html"))
    assert not strangers(tmp_path / "site", browser)


def test_names_that_scripts_know_are_visited(site):
    assert len(NAMED) == 5 and NAMED <= {path.stem for path in visited(site) if path.is_relative_to(site / "articles")}


HARM = [
    "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "<a href=javascript:alert(1)>x</a>", '<a href="java\tscript:alert(1)">x</a>', "<p style=color:red>x</p>", "<base href=x>",
    '<a href="//evil.example">x</a>', "<a href=missing.html>x</a>", "<iframe srcdoc=x></iframe>", "<template><object></object></template>", '<script src="data:,x"></script>',
    '<meta http-equiv="refresh" content="0">', '<script type="application/ld+json">{</script>', '<a href="https://a.example/&quot;">x</a>',
]  # fmt: skip


@pytest.mark.parametrize("harm", ["", *HARM])
def test_a_stranger_on_a_page_is_found(harm, site, tmp_path, browser):
    (tmp_path / "a.html").write_text((site / "exit.html").read_text(encoding="utf-8").replace("</body>", f"{harm}</body>"), encoding="utf-8")
    assert harm in (tmp_path / "a.html").read_text(encoding="utf-8")
    # Its style sheets are left behind.
    found = [line for line in strangers(tmp_path, browser) if "nothing stands at assets" not in line]
    assert bool(found) == bool(harm)


@pytest.mark.parametrize("harm", HARM[:2])
def test_what_would_run_is_noticed(harm, site, tmp_path, browser):
    (tmp_path / "a.html").write_text((site / "exit.html").read_text(encoding="utf-8").replace("</body>", f"{harm}</body>"), encoding="utf-8")
    with watched(browser) as (page, seen):
        page.goto((tmp_path / "a.html").as_uri())
    assert [line for line in seen if "script-src" in line]


# An element with such a name stands where a script looks for what the browser has by that name.
CLOBBERING = {
    "": [], "<img name=forms>": ["forms"], "<form name=getElementById></form>": ["getElementById"], "<img name=x id=cookie>": ["cookie"], "<h2 id=forms>x</h2>": [], "<img name=location>": [],
}  # fmt: skip


@pytest.mark.parametrize(("harm", "names"), CLOBBERING.items())
def test_what_takes_a_name_from_the_browser_is_noticed(harm, names, site, tmp_path, browser):
    (tmp_path / "a.html").write_text((site / "exit.html").read_text(encoding="utf-8").replace("</body>", f"{harm}</body>"), encoding="utf-8")
    with watched(browser) as (page, _):
        page.goto((tmp_path / "a.html").as_uri())
        assert replaced(page) == names


def test_what_is_refused_is_named_with_its_line(hostile):
    content, _, said = hostile
    assert not [fault for fault in said if not fault.get("line") or not fault["message"] or not fault["remedy"]]


def test_an_address_that_runs_something_is_refused_in_each_place(hostile):
    content, _, _ = hostile
    # A sign of less and greater with what is no address between them is words, and so is an address that nothing marks as one.
    words = {"<%s>", "a %s b", '<a href="%s">x</a>'}
    refused = {block for blocks in content.dropped.values() for block in blocks}
    for address in payloads.ADDRESSES[:14]:
        expected = {block for place, block in zip(places.ADDRESS_PLACES, places.bodies(places.ADDRESS_PLACES, address)) if place not in words}
        assert expected <= refused
