"""The page that a reader means comes first: nearly always, and more often than with lunr."""

import os
from pathlib import Path

import pytest
from documents import editions
from relevance import BAR, OURS, mean_reciprocal_rank, queries, results
from rival import WAYS

SITE = Path(os.environ["ATTUNE_SITE"])
LANGUAGES = ["en", "es"]


@pytest.fixture(scope="module")
def every(browser):
    return results(SITE, browser)


def score(found, **belonging):
    return mean_reciprocal_rank([one for one in found if all(getattr(one.query, key) == value for key, value in belonging.items())])


def test_the_expected_page_comes_first_nearly_always(every):
    assert score(every[OURS]) >= BAR


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_expected_page_comes_before_where_lunr_puts_it(language, way, every):
    assert score(every[OURS], language=language) > score(every[way], language=language)


def test_there_are_enough_questions_to_tell():
    assert len(queries()) >= 60
    assert all(sum(query.language == language for query in queries()) >= 30 for language in LANGUAGES)


def test_no_question_is_asked_twice():
    asked = [(query.language, query.query.lower()) for query in queries()]
    assert len(set(asked)) == len(asked)


@pytest.mark.parametrize("query", queries(), ids=lambda query: f"{query.language} {query.query}")
def test_the_expected_page_is_on_the_site(query):
    for expected in query.expected:
        path, _, term = expected.partition("#")
        assert term in (SITE / path).read_text(encoding="utf-8")


@pytest.mark.parametrize("language", LANGUAGES)
def test_lunr_is_given_every_page_that_is_expected(language, every):
    edition = next(edition for edition in editions(SITE) if edition.language == language)
    with_terms = {path.relative_to(edition.site).as_posix() for path in edition.pages()}
    assert {one.partition("#")[0] for query in queries() if query.language == language for one in query.expected} <= with_terms
