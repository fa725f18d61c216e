"""With scripts off, every page can be read and left."""

import pytest

from built_site import FILES, NEUTRAL_PAGES, READING_LOOKS, target
from markup import HELP_LINK, LEAVE_LINK, MAIN

# What a reader sees and can follow, asked for in one go. The page's own scripts are off; the browser still answers.
SEEN = """([main, leave, help]) => {
    const seen = selector => [...document.querySelectorAll(selector)].filter(one => one.checkVisibility({ visibilityProperty: true }));
    const links = selector => seen(selector).map(link => link.getAttribute('href'));
    return {
        words: seen(main).map(text => text.innerText.split(/\\s+/).length),
        headings: seen('h1').length,
        ways_out: links(leave),
        ways_to_help: links(help),
        dead_controls: seen('button, select, input[type=search]').filter(one => !one.form?.hasAttribute('action'))
            .map(one => one.outerHTML.slice(0, 160)),
    };
}"""


@pytest.fixture(scope="session")
def plain(opened):
    """What is seen of a page with scripts off."""
    found = {}

    def plain(path):
        if path not in found:
            found[path] = opened(path, java_script_enabled=False).evaluate(SEEN, [MAIN, LEAVE_LINK, HELP_LINK])
        return found[path]

    return plain


@pytest.mark.parametrize("path", READING_LOOKS)
def test_the_text_is_there(path, plain):
    [words] = plain(path)["words"]
    assert words >= 5


@pytest.mark.parametrize("path", READING_LOOKS)
def test_there_is_one_main_heading(path, plain):
    assert plain(path)["headings"] == 1


@pytest.mark.parametrize("path", READING_LOOKS)
def test_the_way_out_is_an_ordinary_link(path, plain):
    [href] = plain(path)["ways_out"]
    assert href.startswith("https://") or target(path, href)[0] in NEUTRAL_PAGES


@pytest.mark.parametrize("path", READING_LOOKS)
def test_help_is_one_link_away(path, plain):
    assert target(path, plain(path)["ways_to_help"][0])[0] in FILES


@pytest.mark.parametrize("path", READING_LOOKS)
def test_no_control_is_shown_that_only_a_script_could_answer(path, plain):
    assert not plain(path)["dead_controls"]
