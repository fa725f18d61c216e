"""Clause 7.18 on annotations: links, fields, and notes on a page."""

from pikepdf import Dictionary

from .rules import Failure
from .values import identity, name, text

HIDDEN = 1 << 1  # ISO 32000-1, table 165: bit 2.


def check(document):
    for number, page in enumerate(document.pdf.pages, 1):
        annotations = list(page.obj.get("/Annots", []))
        if annotations and name(page.obj.get("/Tabs")) != "S":
            yield Failure("7.18.3-t1", f"page {number}: Tabs isn't S")
        for annotation in annotations:
            if not int(annotation.get("/F", 0)) & HIDDEN and _is_on_page(annotation, page):
                yield from _check_annotation(document, annotation, f"page {number}")


def _is_on_page(annotation, page):
    left, bottom, right, top = (float(edge) for edge in annotation.get("/Rect", [0, 0, 0, 0]))
    page_left, page_bottom, page_right, page_top = (float(edge) for edge in page.cropbox)
    return max(left, right) > page_left and min(left, right) < page_right and max(bottom, top) > page_bottom and min(bottom, top) < page_top


def _check_annotation(document, annotation, place):
    kind = name(annotation.get("/Subtype"))
    element = document.tree.element_of_object.get(identity(annotation))
    tag = element and element.type
    alternative = text(element.dictionary.get("/Alt")) if element else ""
    description = text(annotation.get("/Contents"))
    has_language = document.language or "/Lang" in annotation or (element and element.language)
    if description and not has_language:
        yield Failure("7.2-t24", place)
    if kind == "Link":
        if tag != "Link":
            yield Failure("7.18.5-t1", f"{place}: one in {tag}")
        if not description:
            yield Failure("7.18.5-t2", f"{place}: one without Contents")
    elif kind == "Widget":
        yield from _check_field(annotation, tag, alternative, has_language, place)
    elif kind == "TrapNet":
        yield Failure("7.18.2-t1", place)
    elif kind == "PrinterMark":
        if element:
            yield Failure("7.18.8-t1", f"{place}: one in {tag}")
    elif tag != "Annot" and kind != "Popup":
        yield Failure("7.18.1-t1", f"{place}: {kind} in {tag}")
    if kind != "Widget" and not description and not alternative:
        yield Failure("7.18.1-t2", f"{place}: {kind} without Contents or Alt")


def _check_field(widget, tag, alternative, has_language, place):
    if tag != "Form":
        yield Failure("7.18.4-t1", f"{place}: one in {tag}")
    field = widget
    while "/T" not in field and isinstance(field.get("/Parent"), Dictionary):
        field = field.Parent
    if not text(field.get("/TU")) and not alternative:
        yield Failure("7.18.1-t3", f"{place}: one without TU")
    if "/TU" in field and not has_language and "/Lang" not in field:
        yield Failure("7.2-t25", place)
