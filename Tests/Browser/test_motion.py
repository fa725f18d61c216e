"""Nothing moves by itself; and where the reader's device asks for less motion, nothing moves at all."""

import pytest

from built_site import KINDS, ROOT, address, document

MOVING = "() => document.getAnimations().map(one => `${one.constructor.name} ${one.effect.target.outerHTML.slice(0, 80)}`)"

# Elements that would move if something changed, and the window where it would glide to a heading.
WOULD_MOVE = """() => [...document.querySelectorAll('*')].filter(element => [null, '::before', '::after', '::marker', '::backdrop'].some(part => {
    const style = getComputedStyle(element, part);
    return style.scrollBehavior === 'smooth' || style.animationName !== 'none'
        || style.transitionDuration.split(',').some(time => parseFloat(time) > 0.001);
})).map(element => element.cloneNode().outerHTML.slice(0, 80))"""

PLAYS = ("marquee", "blink", "video", "audio", "animate", "animatetransform", "animatemotion")


@pytest.mark.parametrize("path", KINDS)
def test_nothing_moves_by_itself(path, browser):
    page = browser.new_page(reduced_motion="no-preference")
    page.goto(address(path))
    moving = page.evaluate(MOVING)
    page.close()
    assert not moving


@pytest.mark.parametrize("path", KINDS)
def test_nothing_moves_where_less_motion_is_asked_for(path, opened):
    assert not opened(path).evaluate(WOULD_MOVE)


@pytest.mark.parametrize("path", KINDS)
def test_nothing_plays(path):
    assert not [str(element) for element in document(path).all(*PLAYS)]


def test_no_picture_has_frames():
    assert not [path for path in ROOT.rglob("*") if path.suffix in (".gif", ".apng")]
