"""Every page fits its window, whatever the reader's settings."""

import pytest

from built_site import PAGES, READING_KINDS

# A resource has a page in each language of the site, and the long words in it are the same in all.
DIFFERENT_PAGES = [path for path in PAGES if "/resources/" not in path]

# Where the page is wider than its window: how far, and which elements stick out of it.
OVERFLOW = """() => {
    const root = document.documentElement, width = root.clientWidth;
    const scrolls = element => element && element !== document.body && element !== root
        && (getComputedStyle(element).overflowX !== 'visible' || scrolls(element.parentElement));
    const sticksOut = element => {
        const box = element.getBoundingClientRect();
        const isSeen = box.width > 1 && box.right > 0 && box.left < root.scrollWidth;
        return isSeen && (box.right > width + 1 || box.left < -1) && !scrolls(element.parentElement);
    };
    const hides = [root, document.body].some(element => ['hidden', 'clip'].includes(getComputedStyle(element).overflowX));
    const wide = root.scrollWidth > width || hides && [...document.body.querySelectorAll('*')].some(sticksOut);
    return wide ? [`${root.scrollWidth} in ${width}`, ...[...document.body.querySelectorAll('*')].filter(sticksOut)
        .slice(0, 5).map(element => element.cloneNode().outerHTML + element.textContent.trim().slice(0, 60))] : [];
}"""

TWICE_THE_TEXT = "document.documentElement.style.setProperty('font-size', '200%')"

# The spacing of WCAG 2.2, success criterion 1.4.12.
WIDE_SPACING = """() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
        p { margin-block-end: 2em !important }`);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}"""

# Elements whose own text is cut off by their edge. What is one pixel wide is meant for screen readers alone.
CUT_OFF = """() => [...document.body.querySelectorAll('*')].filter(element => {
    const style = getComputedStyle(element);
    return [...element.childNodes].some(node => node.nodeType === Node.TEXT_NODE && node.data.trim())
        && element.clientWidth > 1 && element.checkVisibility({ visibilityProperty: true })
        && (['hidden', 'clip'].includes(style.overflowX) && element.scrollWidth > element.clientWidth + 1
            || ['hidden', 'clip'].includes(style.overflowY) && element.scrollHeight > element.clientHeight + 1)
        || element.clientHeight > 1 && !/auto|scroll/.test(style.overflowY) && style.display !== 'inline'
            && element.scrollHeight > element.clientHeight + parseFloat(style.lineHeight || 0) / 2;
}).map(element => element.cloneNode().outerHTML + element.textContent.trim().slice(0, 60))"""


@pytest.fixture(scope="module")
def narrowed(opened):
    """What sticks out of a page at 320 pixels: as it comes, and with text twice as large."""
    found = {}

    def narrowed(path):
        if path not in found:
            page = opened(path, width=320)
            as_it_comes = page.evaluate(OVERFLOW)
            page.evaluate(TWICE_THE_TEXT)
            found[path] = (as_it_comes, page.evaluate(OVERFLOW))
        return found[path]

    return narrowed


@pytest.mark.parametrize("path", DIFFERENT_PAGES)
def test_a_page_fits_the_narrowest_window(path, narrowed):
    assert not narrowed(path)[0]


@pytest.mark.parametrize("path", DIFFERENT_PAGES)
def test_a_page_fits_the_narrowest_window_with_text_twice_as_large(path, narrowed):
    assert not narrowed(path)[1]


@pytest.mark.parametrize("width", [768, 1280])
@pytest.mark.parametrize("path", READING_KINDS)
def test_a_page_fits_wider_windows(path, width, opened):
    assert not opened(path, width=width).evaluate(OVERFLOW)


@pytest.mark.parametrize("width", [360, 1280])
@pytest.mark.parametrize("path", READING_KINDS)
def test_wider_spacing_of_text_loses_nothing(path, width, opened):
    page = opened(path, width=width)
    before = page.evaluate(CUT_OFF)
    page.evaluate(WIDE_SPACING)
    assert not [element for element in page.evaluate(CUT_OFF) if element not in before]
    assert not page.evaluate(OVERFLOW)
