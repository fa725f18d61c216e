"""Clauses 7.1 to 7.9 on the tree of tags: which may stand in which, and what each must have."""

from collections import Counter

from pikepdf import Dictionary, Name

from .rules import Failure
from .structure import is_standard
from .values import items, text

# What an element may hold, and the rule.
CHILDREN = {
    "Table": ("7.2-t3", {"TR", "THead", "TBody", "TFoot", "Caption"}),
    "TR": ("7.2-t10", {"TH", "TD"}),
    "THead": ("7.2-t36", {"TR"}),
    "TBody": ("7.2-t37", {"TR"}),
    "TFoot": ("7.2-t38", {"TR"}),
    "L": ("7.2-t19", {"L", "LI", "Caption"}),
    "LI": ("7.2-t20", {"Lbl", "LBody"}),
    "TOC": ("7.2-t27", {"TOC", "TOCI", "Caption"}),
}

# What an element may stand in, and the rule.
PARENTS = {
    "TR": ("7.2-t4", {"Table", "THead", "TBody", "TFoot"}),
    "THead": ("7.2-t5", {"Table"}),
    "TBody": ("7.2-t6", {"Table"}),
    "TFoot": ("7.2-t7", {"Table"}),
    "TH": ("7.2-t8", {"TR"}),
    "TD": ("7.2-t9", {"TR"}),
    "LI": ("7.2-t17", {"L"}),
    "LBody": ("7.2-t18", {"LI"}),
    "TOCI": ("7.2-t26", {"TOC"}),
}

# How often a child may come at most, and the rule.
SINGLE_CHILDREN = {"Table": {"THead": "7.2-t11", "TFoot": "7.2-t12", "Caption": "7.2-t39"}}

# The rule on a caption that must come before all else.
FIRST_CAPTIONS = {"L": "7.2-t40", "TOC": "7.2-t28"}

# What stands for words, with the rule on its language.
REPLACEMENTS = {"/ActualText": "7.2-t21", "/Alt": "7.2-t22", "/E": "7.2-t23"}

# What must be said of a thing that has no words, and the rule.
NEEDS_ALTERNATIVE = {"Figure": "7.3-t1", "Formula": "7.7-t1"}


def check(document):
    for element in document.tree.elements:
        yield from _check_type(element, document.tree)
        yield from _check_place(element)
        yield from _check_captions(element)
        yield from _check_words(element, document.language)
        if element.type == "Form":
            yield from _check_form(element)
    yield from _check_headings(document.tree.elements)
    yield from _check_notes(document.tree.elements)


def _check_type(element, tree):
    written = element.written_type
    if "/P" not in element.dictionary:
        yield Failure("7.1-t12", f"{written} doesn't")
    mapped = tree.role_map.get("/" + (written or ""))
    if tree.maps_in_a_circle(written):
        yield Failure("7.1-t6", f"{written} leads back to itself")
    elif is_standard(written):
        if mapped is not None:
            yield Failure("7.1-t7", f"{written} is called {mapped}")
    elif element.type is None:
        yield Failure("7.1-t5", f"{written} isn't")


def _check_place(element):
    if element.type in CHILDREN:
        rule, allowed = CHILDREN[element.type]
        yield from (Failure(rule, f"{child} in {element.type}") for child in element.child_types if child not in allowed)
    if element.type in PARENTS:
        rule, allowed = PARENTS[element.type]
        parent = element.parent and element.parent.type
        if parent not in allowed:
            yield Failure(rule, f"{element.type} in {parent}")
    counts = Counter(element.child_types)
    for child, rule in SINGLE_CHILDREN.get(element.type, {}).items():
        if counts[child] > 1:
            yield Failure(rule, f"{counts[child]} of them")
    if element.type == "Table" and not counts["TBody"]:
        if counts["TFoot"]:
            yield Failure("7.2-t13", "one without")
        if counts["THead"]:
            yield Failure("7.2-t14", "one without")


def _check_captions(element):
    if element.type == "Table" and "Caption" in element.child_types[1:-1]:
        yield Failure("7.2-t16", "one between rows")
    if element.type in FIRST_CAPTIONS and "Caption" in element.child_types[1:]:
        yield Failure(FIRST_CAPTIONS[element.type], "one further down")


def _check_words(element, language):
    if not (language or element.language):
        yield from (Failure(rule, f"{element.type} without one") for key, rule in REPLACEMENTS.items() if key in element.dictionary)
    if element.type in NEEDS_ALTERNATIVE and not text(element.dictionary.get("/Alt")) and "/ActualText" not in element.dictionary:
        yield Failure(NEEDS_ALTERNATIVE[element.type], "one without")


def _check_form(element):
    """A form element holds one field, unless it says itself that it is one that is only printed (ISO 32000-1, 14.8.5.6)."""
    attributes = [one for one in items(element.dictionary.get("/A")) if isinstance(one, Dictionary)]
    is_printed = any(one.get("/O") == Name.PrintField and "/Role" in one for one in attributes)
    if not is_printed and (len(element.objects) != 1 or element.children):
        yield Failure("7.18.4-t2", f"{len(element.objects)} fields and {len(element.children)} other elements")


def _check_headings(elements):
    has_plain = any(element.type == "H" for element in elements)
    has_numbered = any(element.heading_level for element in elements)
    last = 0
    for element in elements:
        if element.child_types.count("H") > 1:
            yield Failure("7.4.4-t1", f"{element.type} has more")
        if element.type == "H" and has_numbered:
            yield Failure("7.4.4-t2", "both")
        if level := element.heading_level:
            if has_plain:
                yield Failure("7.4.4-t3", "both")
            if level > last + 1:
                yield Failure("7.4.2-t1", f"H{level} after H{last}" if last else f"H{level} first")
            last = level


def _check_notes(elements):
    seen = set()
    for note in (element for element in elements if element.type == "Note"):
        identifier = text(note.dictionary.get("/ID"))
        if not identifier:
            yield Failure("7.9-t1", "one without")
        elif identifier in seen:
            yield Failure("7.9-t2", f"two called {identifier}")
        seen.add(identifier)
