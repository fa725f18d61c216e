"""Clauses 7.1, 7.2 and 7.20 on pages: all that is drawn is either tagged or marked as an artifact, and all text has a language."""

from collections import Counter

from .content import Drawing, FormDrawing, Opening, TextRun
from .languages import is_language
from .rules import Failure
from .values import identity, text

# What a Span may say instead of its words, with the rule that asks for a language there.
REPLACEMENTS = {"/ActualText": "7.2-t30", "/Alt": "7.2-t31", "/E": "7.2-t32"}


def check(document):
    drawn = Counter()
    for event in document.content:
        place = f"page {event.page}"
        if isinstance(event, Opening):
            yield from _check_opening(event, document.language, place)
        elif isinstance(event, FormDrawing):
            if "/StructParents" in event.form:
                drawn[identity(event.form)] += 1
                if drawn[identity(event.form)] == 2:
                    yield Failure("7.20-t2", f"{place}: drawn for the second time")
        elif event.element is None and not event.is_artifact:
            yield Failure("7.1-t3", f"{place}: {event.what if isinstance(event, Drawing) else 'text'}")
        if isinstance(event, TextRun) and not (document.language or event.is_artifact or event.has_language):
            yield Failure("7.2-t34", place)


def _check_opening(event, language, place):
    *around, mark = event.marks
    if mark.is_artifact and mark.element:
        yield Failure("7.1-t1", f"{place}: an artifact that belongs to a tag")
    if mark.is_artifact and any(other.element for other in around):
        yield Failure("7.1-t1", f"{place}: an artifact inside tagged content")
    if mark.element and any(other.is_artifact for other in around):
        yield Failure("7.1-t2", f"{place}: tagged content inside an artifact")
    if mark.properties is None:
        return
    if mark.tag == "Span" and not (language or event.has_language):
        yield from (Failure(rule, place) for key, rule in REPLACEMENTS.items() if key in mark.properties)
    if "/Lang" in mark.properties and not is_language(text(mark.properties.Lang)):
        yield Failure("7.2-t29", f"{place}: {text(mark.properties.Lang)!r}")
