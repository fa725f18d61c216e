"""With the keyboard alone: everything can be reached, seen, and left again."""

import pytest

from built_site import READING_KINDS
from markup import MAIN, SKIP_LINK

REACHABLE = """() => {
    const looks = style => [style.boxShadow, style.backgroundColor, style.borderColor, style.borderWidth, style.textDecoration].join();
    window.reachable = [...document.querySelectorAll('a[href], area[href], button, input, select, textarea, summary, [tabindex]')]
        .filter(element => element.tabIndex >= 0 && !element.disabled && !element.closest('[inert]')
            && element.type !== 'radio' && element.checkVisibility({ visibilityProperty: true }));
    window.unfocused = new Map(reachable.map(element => [element, looks(getComputedStyle(element))]));
    window.describe = element => element.cloneNode().outerHTML.slice(0, 120) + element.textContent.trim().slice(0, 40);
    window.looks = looks;
    return reachable.map(describe);
}"""

# The element that has the focus now, and what a reader sees of it.
STOP = """() => {
    const element = document.activeElement;
    if (!element || element === document.body) return null;
    const style = getComputedStyle(element);
    const points = [...element.getClientRects()].flatMap(box => [[box.left + 2, box.top + 2], [box.right - 2, box.top + 2],
        [box.left + 2, box.bottom - 2], [box.right - 2, box.bottom - 2], [(box.left + box.right) / 2, (box.top + box.bottom) / 2]]);
    const inWindow = points.map(([x, y]) => document.elementFromPoint(x, y)).filter(Boolean);
    const isOther = top => !(top === element || element.contains(top) || top.contains(element));
    const fits = element.getBoundingClientRect().height < innerHeight / 2;
    const obscured = fits ? !inWindow.length || inWindow.some(isOther) : inWindow.every(isOther);
    const marked = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2
        || unfocused.has(element) && unfocused.get(element) !== looks(style);
    return { element: describe(element), index: reachable.indexOf(element), obscured, marked };
}"""

# Targets under 24 by 24 pixels with another target within the circle that they need around them
# (WCAG 2.2, success criterion 2.5.8), apart from links within a line of text.
SMALL_TARGETS = """() => {
    const isInline = element => getComputedStyle(element).display === 'inline' && hasOwnWords(blockAround(element.parentElement));
    const blockAround = element => getComputedStyle(element).display === 'inline' ? blockAround(element.parentElement) : element;
    const hasOwnWords = node => node.nodeType === Node.TEXT_NODE ? node.data.trim()
        : !node.matches('a, button') && [...node.childNodes].some(hasOwnWords);
    const boxes = new Map(reachable.map(element => [element, element.getBoundingClientRect()]));
    const isSmall = box => box.width < 24 || box.height < 24;
    const isNear = (box, other) => {
        const x = (box.left + box.right) / 2, y = (box.top + box.bottom) / 2;
        if (isSmall(other)) return Math.hypot(x - (other.left + other.right) / 2, y - (other.top + other.bottom) / 2) < 24;
        return Math.hypot(x - Math.min(Math.max(x, other.left), other.right), y - Math.min(Math.max(y, other.top), other.bottom)) < 12;
    };
    return reachable.filter(element => isSmall(boxes.get(element)) && boxes.get(element).width > 1 && !isInline(element)
        && reachable.some(other => other !== element && !other.contains(element) && isNear(boxes.get(element), boxes.get(other))))
        .map(element => `${Math.round(boxes.get(element).width)} x ${Math.round(boxes.get(element).height)} ${describe(element)}`);
}"""


class Walk:
    """All that the focus came by, from one end of the page to the other."""

    def __init__(self, page, key):
        self.reachable = page.evaluate(REACHABLE)
        self.small = page.evaluate(SMALL_TARGETS)
        self.stops, self.trap = [], None
        for _ in range(len(self.reachable) + 20):
            page.keyboard.press(key)
            stop = page.evaluate(STOP)
            if stop is None or self.stops and stop["index"] == self.stops[0]["index"]:
                return
            if self.stops and stop["index"] == self.stops[-1]["index"] >= 0:
                break
            self.stops.append(stop)
        self.trap = self.stops[-1]["element"]

    def all(self, fault):
        return [stop["element"] for stop in self.stops if fault(stop)]


# Backwards in the colours of the system, where shadows and backgrounds go and the outline of the focus has to do.
@pytest.fixture(
    scope="module", params=[("Tab", {"width": 1280}), ("Shift+Tab", {"width": 360, "forced_colors": "active"})], ids=["forwards", "backwards"]
)
def direction(request):
    return request.param


@pytest.fixture(scope="module", params=READING_KINDS)
def walk(request, direction, opened):
    key, settings = direction
    return Walk(opened(request.param, height=640, **settings), key)


def test_nothing_holds_the_focus(walk):
    assert walk.trap is None


def test_everything_can_be_reached(walk):
    reached = {stop["index"] for stop in walk.stops}
    assert not [element for index, element in enumerate(walk.reachable) if index not in reached]


def test_the_focus_is_seen(walk):
    assert not walk.all(lambda stop: not stop["marked"])


def test_nothing_covers_what_has_the_focus(walk):
    assert not walk.all(lambda stop: stop["obscured"])


def test_targets_are_large_enough(walk):
    assert not walk.small


@pytest.mark.parametrize("width", [360, 1280])
@pytest.mark.parametrize("path", READING_KINDS)
def test_the_skip_link_comes_first_and_leads_to_the_text(path, width, opened):
    page = opened(path, width=width)
    page.keyboard.press("Tab")
    assert page.evaluate("selector => document.activeElement.matches(selector)", SKIP_LINK)
    assert page.locator(SKIP_LINK).bounding_box()["height"] >= 24
    page.keyboard.press("Enter")
    assert page.evaluate("selector => Boolean(document.activeElement.closest(selector))", MAIN)
