"""Clauses 6.2, 7.1, 7.2, 7.10, 7.11, 7.15, 7.16, 7.18.6 and 7.20 on what the file says once for all pages."""

import re

from pikepdf import Array, Dictionary, Name, Stream, String

from .languages import is_language
from .rules import Failure
from .values import items, name, text

READABLE_BY_ASSISTIVE_TECHNOLOGY = 1 << 9  # ISO 32000-1, table 22: bit 10.


def check(document):
    catalogue = document.catalogue
    marks = catalogue.get("/MarkInfo", Dictionary())
    if marks.get("/Marked") is not True:
        yield Failure("6.2-t1", "it doesn't")
    if marks.get("/Suspects") is True:
        yield Failure("7.1-t4", "Suspects is true")
    if catalogue.get("/ViewerPreferences", Dictionary()).get("/DisplayDocTitle") is not True:
        yield Failure("7.1-t10", "DisplayDocTitle isn't true")
    if "/StructTreeRoot" not in catalogue:
        yield Failure("7.1-t11", "none")
    if document.bookmarks and not document.language:
        yield Failure("7.2-t2", "the catalogue names none")
    yield from _check_layers(catalogue.get("/OCProperties", Dictionary()))
    yield from check_encryption(document.pdf)
    form = catalogue.get("/AcroForm", Dictionary())
    if _is_dynamic(b"".join(part.read_bytes() for part in items(form.get("/XFA")) if isinstance(part, Stream))):
        yield Failure("7.15-t1", "dynamicRender is required")
    for thing in document.pdf.objects:
        if isinstance(thing, Stream):
            if thing.get("/Subtype") == Name.Form and "/Ref" in thing:
                yield Failure("7.20-t1", "an XObject with Ref")
        elif isinstance(thing, Dictionary):
            yield from _check_dictionary(thing)


def _check_layers(properties):
    for configuration in items(properties.get("/D")) + items(properties.get("/Configs")):
        if not text(configuration.get("/Name")):
            yield Failure("7.10-t1", "one without")
        if "/AS" in configuration:
            yield Failure("7.10-t2", "one with AS")


def check_encryption(pdf):
    if pdf.is_encrypted and not int(pdf.trailer.Encrypt.get("/P", 0)) & READABLE_BY_ASSISTIVE_TECHNOLOGY:
        yield Failure("7.16-t1", "reading isn't allowed")


def _is_dynamic(xfa):
    return bool(re.search(rb"dynamicRender[^<]{0,40}>\s*required", xfa))


def _check_dictionary(dictionary):
    if "/Lang" in dictionary and isinstance(dictionary.Lang, String) and text(dictionary.Lang) and not is_language(text(dictionary.Lang)):
        yield Failure("7.2-t29", repr(text(dictionary.Lang)))
    if name(dictionary.get("/Type")) in ("Filespec", "F") and "/EF" in dictionary and not (text(dictionary.get("/F")) and text(dictionary.get("/UF"))):
        yield Failure("7.11-t1", "one without F or UF")
    if name(dictionary.get("/Type")) == "MediaClip" or name(dictionary.get("/S")) == "MCD":
        yield from _check_clip(dictionary)
    if name(dictionary.get("/Subtype")) == "Screen":
        action = dictionary.get("/A", Dictionary())
        if name(action.get("/S")) == "Rendition":
            clip = action.get("/R", Dictionary()).get("/C")
            # A clip with a number of its own is met by itself.
            if isinstance(clip, Dictionary) and not clip.is_indirect:
                yield from _check_clip(clip)


def _check_clip(clip):
    if "/CT" not in clip:
        yield Failure("7.18.6.2-t1", "one without CT")
    # Languages and words by turns (ISO 32000-1, 14.9.2.4).
    alternatives = clip.get("/Alt")
    if not isinstance(alternatives, Array) or not len(alternatives) or len(alternatives) % 2 or not all(text(words) for words in list(alternatives)[1::2]):
        yield Failure("7.18.6.2-t2", "one without Alt")
