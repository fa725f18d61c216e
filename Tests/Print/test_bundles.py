"""Every bundle: its contents, its cross-references, the numbers of its pages."""

import re
import unicodedata

import pytest
from built_paper import only
from pdfua.values import text

# What stands round the numbers at the foot of a page, by language.
FOOT = {"en": r"Page (\d+) of (\d+)", "es": r"Página (\d+) de (\d+)", "ar": r"صفحة\W*(\d+)\W*من\W*(\d+)"}

# What a code for a phone is read as.
CODES = {"A code that leads a phone to this page", "Un código que lleva a esta página con el teléfono", "رمز يفتح هذه الصفحة على الهاتف"}


@pytest.fixture
def printed(paper):
    """The number that each page says it has."""
    found = {}
    for page, text in enumerate(paper.text_of_pages, 1):
        match = re.search(FOOT[paper.language], text)
        if match:
            found[page] = match[1], match[2]
    return found


@pytest.fixture
def entries(paper):
    """Words, number and target of each line of the contents."""
    links = {link.element: link.target for link in paper.internal_links}
    return [(*split(paper.words(entry)), target(entry, links)) for entry in paper.elements if entry.type == "TOCI"]


def split(words):
    """An entry's words, and the number at its end."""
    match = re.fullmatch(r"(.*?)\W*(\d+)", words)
    assert match, words
    return match[1].strip(), match[2]


def target(entry, links):
    return next(links[element] for element in [entry, *entry.descendants] if element in links)


def normal(words):
    """Without spaces, and without what only says which way words run."""
    return "".join(sign for sign in words if not sign.isspace() and unicodedata.category(sign) != "Cf")


def test_pages_are_numbered_from_the_cover_to_the_end(paper, printed):
    pages = len(paper.pdf.pages)
    assert printed == {page: (str(page), str(pages)) for page in range(2, pages + 1)}


def test_the_contents_name_all_parts_and_articles(paper, entries):
    after_contents = [words for _, level, words in paper.headings if level <= 2][1:]
    assert [normal(words) for words, _, _ in entries] == [normal(words) for words in after_contents]


def test_the_contents_give_the_pages_on_which_the_headings_stand(paper, printed, entries):
    headings = [heading for heading, level, _ in paper.headings if level <= 2][1:]
    assert [number for _, number, _ in entries] == [printed[min(paper.pages_of(heading))][0] for heading in headings]
    assert [page for _, _, page in entries] == [min(paper.pages_of(heading)) for heading in headings]


# Of Arabic, that program puts the letters into another order.
@only(lambda path: not path.startswith("bundles-arabic-"))
def test_another_program_finds_each_heading_on_the_page_that_the_contents_give(paper, entries):
    missing = [(words, number) for words, number, _ in entries if normal(words) not in normal(paper.text_of_pages[int(number) - 1])]
    assert missing == []


def test_cross_references_name_the_page_that_they_lead_to(paper, printed):
    wrong, count = [], 0
    for link in paper.internal_links:
        words = paper.words_after(link.element)
        if link.element.type == "Link" and (match := re.match(r"\s*\(\w+ (\d+)\)", words)):
            count += 1
            if printed[link.target][0] != match[1]:
                wrong.append((link.page, words[:30], link.target))
    assert wrong == []
    assert count or paper.language == "ar"


def test_each_article_says_where_it_stands_on_the_web_and_has_a_code_for_a_phone(paper):
    """Articles stand on the second level, below their parts; the parts at the end hold no articles."""
    codes = [element for element in paper.elements if text(element.dictionary.get("/Alt")) in CODES]
    assert len(codes) == sum(level == 2 for _, level, _ in paper.headings)
