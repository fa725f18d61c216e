"""The same in Firefox, which has a mind of its own about workers, policies and scrolling."""

import sys
from pathlib import Path

import pytest

from previewing import until
from sites import ARTICLE, PAGE

sys.path.append(str(Path(__file__).resolve().parents[1] / "Browser"))
from firefox import Firefox  # noqa: E402

TEXT = "() => document.querySelector('main')?.innerText"
ERRORS = """() => {
    const dialog = document.querySelector('attune-preview')?.shadowRoot?.querySelector('dialog');
    return dialog?.open ? dialog.innerText : '';
}"""
TOP = "() => document.getElementById('part-4')?.getBoundingClientRect().top"


@pytest.fixture(scope="module")
def firefox():
    firefox = Firefox()
    yield firefox
    firefox.close()


def test_it_follows_what_is_saved_and_heals(firefox, preview):
    firefox.open(preview.address + PAGE)
    firefox.evaluate("() => document.getElementById('part-4').scrollIntoView({ block: 'center' })", [])
    before = firefox.evaluate(TOP, [])
    with preview.editing(ARTICLE, PAGE) as text:
        text.save("\n## ", "\nSeen in Firefox.\n\n## ")
        until(lambda: "Seen in Firefox." in (firefox.evaluate(TEXT, []) or ""))
        until(lambda: abs((firefox.evaluate(TOP, []) or 0) - before) < 2)
        text.save("\ntitle:", "\ntitel:")
        until(lambda: "titel" in (firefox.evaluate(ERRORS, []) or ""))
        text.save("\n## ", "\nMended in Firefox.\n\n## ")
        until(lambda: "Mended in Firefox." in (firefox.evaluate(TEXT, []) or ""))
        assert firefox.evaluate(ERRORS, []) in ("", None)
