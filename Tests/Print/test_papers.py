"""Every handout, worksheet and bundle: what it says of itself, its fonts, its bookmarks, its links."""

import re
from pathlib import Path
from urllib.parse import urlsplit

from built_paper import only
from pdfua.check import CHECKS
from pdfua.values import name, text
from press import ARABIC as ARABIC_SITE
from press import SIZES

# Where a link may lead.
SCHEMES = {"https", "mailto", "tel", "sms"}

WORKSHEETS = {path.stem for path in (ARABIC_SITE / "worksheets").glob("*.md")}

# Elements that hold others, and no words of their own.
CONTAINERS = {"Document", "Part", "Art", "Sect", "Div", "L", "LI", "Table", "TR", "THead", "TBody", "TFoot", "TOC", "NonStruct"}

ARABIC = re.compile("[\u0600-\u06ff\ufb50-\ufdff\ufe70-\ufeff]")


def test_it_breaks_no_rule_of_pdf_ua(paper):
    assert [str(failure) for check in CHECKS for failure in check.check(paper)] == []


def test_it_has_the_title_and_language_of_its_text(paper, setting):
    with paper.pdf.open_metadata() as metadata:
        title = metadata["dc:title"]
    assert title == text(paper.pdf.docinfo.get("/Title"))
    assert paper.language == setting.language_of(paper.path.stem)
    if paper.language != "ar":
        # The letters on the page are those of the glyphs, which stand from left to right.
        assert title in (paper.cover_title if setting.makes_bundle else paper.headings[0][2])


def test_its_pages_have_the_size_asked_for(paper, setting):
    assert paper.size_in_millimetres == SIZES[setting.paper]


# Cards and lists have little text of that size.
@only(lambda path: "/lists/" not in path)
def test_its_text_has_the_size_asked_for(paper, setting):
    sizes = [line.size for element, lines in paper.lines.items() if element.type in ("P", "LBody") for line in lines]
    assert max(set(sizes), key=sizes.count) == {"standard": 12, "large": 18}[setting.profile]


def test_its_fonts_are_embedded_and_no_larger_than_they_need_be(paper):
    descriptors = [thing for thing in paper.dictionaries if name(thing.get("/Type")) == "FontDescriptor"]
    assert descriptors
    assert [str(font.FontName) for font in descriptors if not {"/FontFile", "/FontFile2", "/FontFile3"} & set(font.keys())] == []
    whole = [str(font.FontName) for font in descriptors if not re.match(r"/[A-Z]{6}\+", str(font.FontName))]
    # What is typed into a form may need any letter.
    assert whole == (["/NotoSans"] if "/AcroForm" in paper.catalogue else [])


def test_its_bookmarks_are_its_headings(paper):
    bookmarks = [(depth, " ".join(title.split())) for depth, title in paper.bookmarks]
    if ARABIC.search("".join(title for _, title in bookmarks)):
        # The letters of a heading are those of the glyphs, which stand from left to right on the page.
        assert [depth for depth, _ in bookmarks] == [level for _, level, _ in paper.headings]
    else:
        assert bookmarks == [(level, words) for _, level, words in paper.headings]


def test_all_words_stand_in_a_block_of_text(paper):
    assert [(element.type, paper.words(element)[:60]) for element in paper.lines if element.type in CONTAINERS] == []


# From left to right, words are drawn in the order of reading; in a form, fields stand between them.
@only(lambda path: path.startswith(("ar-", "bundles-arabic-")) and Path(path).stem not in WORKSHEETS)
def test_the_words_of_a_line_stand_in_the_order_of_reading(paper):
    """Words in one font are one piece; words in several are drawn, and tagged, from left to right in any language."""
    pieces = sum(len(list(element.places)) for element in paper.lines)
    lines = sum(map(len, paper.lines.values()))
    assert pieces <= 4 * lines


def test_links_within_it_lead_to_a_place_on_a_page(paper):
    _, height = paper.size
    assert [link for link in paper.internal_links if link.target is None or not 0 <= link.y <= height] == []


def test_links_out_of_it_are_of_kinds_that_a_reader_expects(paper):
    assert [address for address in paper.addresses if urlsplit(address).scheme not in SCHEMES] == []


def test_nothing_in_it_runs_by_itself(paper):
    actions = [thing for thing in paper.dictionaries if name(thing.get("/S")) in ("JavaScript", "Launch", "SubmitForm", "ImportData", "Rendition", "GoToR")]
    assert actions == [] and "/OpenAction" not in paper.catalogue and "/AA" not in paper.catalogue


def test_it_says_nothing_of_the_machine(paper):
    with paper.pdf.open_metadata() as metadata:
        said = str(metadata) + "".join(f"{key} {value}" for key, value in paper.pdf.docinfo.items())
    assert not re.search(r"/tmp|/home|/root|attune-[0-9A-F]{8}", said)
