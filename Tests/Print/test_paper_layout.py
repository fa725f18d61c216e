"""Every page of every document, as a printer would look it over."""

import pytest

# The least that stays free at each edge: 15 mm beside and above the text. Below stands the foot.
MARGIN = 15
FOOT_MARGIN = 8

# Cards to cut out stand nearer the edges, and are small enough to carry.
CARDS = "wallet-cards"
CARD_MARGIN = 10
CARD_TEXT = 7

# How much of the height for text is used at least on a page before the last of a text. The box that says where help is stays whole, whatever gap it leaves.
FULL = 0.4
FULL_BEFORE_HELP = 0.25
HELP = ("Help now", "Ayuda ahora")

TEXT_BLOCKS = ("P", "LBody", "TD", "TH", "Caption")


@pytest.fixture
def text_lines(paper):
    """The lines of each block, without footnotes, which stand at the foot of a page wherever it ends."""
    return {element: lines for element, lines in paper.lines.items() if not in_note(element)}


def in_note(element):
    return element is not None and (element.type == "Note" or in_note(element.parent))


def test_no_heading_is_the_last_line_of_a_page(paper):
    elements = [element for element in paper.elements if not in_note(element)]
    places = {element: number for number, element in enumerate(elements)}
    stranded = []
    for heading, _, words in paper.headings:
        page = max(paper.pages_of(heading))
        following = (element for element in elements[places[heading] + 1 :] if element not in heading.descendants)
        if not any(page in paper.pages_of(element) for element in following if not element.heading_level):
            stranded.append((page, words))
    assert stranded == []


def test_nothing_stands_outside_the_margins(paper):
    width, height = paper.size_in_millimetres
    margin = CARD_MARGIN if paper.path.stem == CARDS else MARGIN
    outside = [
        (box.page, box.word)
        for box in paper.boxes
        if box.left < margin or box.right > width - margin or box.top < margin or box.bottom > height - FOOT_MARGIN
    ]
    assert outside == []


def test_no_page_in_the_middle_of_a_text_is_almost_empty(paper, setting):
    top, bottom = paper.text_area
    chapter = 2 if setting.makes_bundle else 1
    empty = []
    for page in range(2 if setting.makes_bundle else 1, len(paper.pdf.pages)):
        following = paper.first_block_on(page + 1)
        if following and following.heading_level and following.heading_level <= chapter:
            continue
        filled = (top - paper.lowest_on(page)) / (top - bottom)
        words = following and paper.words(following)
        if filled < (FULL_BEFORE_HELP if words in HELP else FULL):
            empty.append((page, round(filled, 2), words and words[:60]))
    assert empty == []


def test_no_single_line_of_a_paragraph_stands_alone_on_a_page(paper, text_lines):
    alone = []
    for element, lines in text_lines.items():
        pages = [line.page for line in lines]
        if element.type in TEXT_BLOCKS and len(set(pages)) > 1 and 1 in (pages.count(min(pages)), pages.count(max(pages))):
            alone.append((min(pages), paper.words(element)[:60]))
    assert alone == []


def test_no_row_of_a_table_goes_over_two_pages(paper):
    assert [paper.words(row)[:60] for row in paper.elements if row.type == "TR" and len(paper.pages_of(row)) > 1] == []


def test_text_is_large_enough_to_read(paper, setting):
    """Notes, dates and page numbers are three quarters of the text at least, and never smaller than 9 points."""
    least = CARD_TEXT if paper.path.stem == CARDS else max(9, 0.75 * {"standard": 12, "large": 18}[setting.profile])
    small = [run for run in paper.runs if run.size < least - 0.01 and not paper.is_raised(run)]
    assert {(run.page, round(run.size, 1)) for run in small} == set()


def test_what_stands_before_a_figure_in_the_text_stands_above_it_on_the_page(paper, text_lines):
    """A figure may go to the head of the next page, but not to that of its own."""
    above, before = [], []
    for element, lines in text_lines.items():
        if element.type == "Caption":
            above += [(lines[0].page, paper.words(element)[:60]) for line in before if line.page == lines[0].page and line.y < lines[0].y][:1]
        before += lines
    assert above == []
