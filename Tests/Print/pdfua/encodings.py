"""Clauses 7.21.3 and 7.21.6: how a font's codes lead to its characters."""

import re

from fontTools.agl import AGL2UV
from pikepdf import Array, Dictionary, Name, Stream

from .cmaps import PREDEFINED
from .rules import Failure
from .values import name, text

COMMON_ENCODINGS = ("MacRomanEncoding", "WinAnsiEncoding")
UNICODE, SYMBOL = (3, 1), (3, 0)  # Platform and encoding of a table of characters (OpenType, "cmap").


def check_encoding(font):
    """A composite font's encoding (7.21.3)."""
    if not font.is_composite:
        return
    encoding = font.encoding
    if isinstance(encoding, Stream):
        yield from _check_embedded(font, encoding)
    elif name(encoding) not in PREDEFINED:
        yield Failure("7.21.3.3-t1", f"{name(encoding)} of {font.name}")
    mapping = font.descendant.get("/CIDToGIDMap")
    if name(font.descendant.get("/Subtype")) == "CIDFontType2" and font.file is not None and not (isinstance(mapping, Stream) or mapping == Name.Identity):
        yield Failure("7.21.3.2-t1", f"{font.name} doesn't")


def _check_embedded(font, encoding):
    cmap = encoding.read_bytes()
    direction = re.search(rb"/WMode\s+(\d)", cmap)
    if int(encoding.get("/WMode", 0)) != int(direction[1] if direction else 0):
        yield Failure("7.21.3.3-t2", f"{font.name} doesn't")
    used = [match.decode("latin-1") for match in re.findall(rb"/([\w-]+)\s+usecmap", cmap)]
    if isinstance(encoding.get("/UseCMap"), Name):
        used.append(name(encoding.UseCMap))
    yield from (Failure("7.21.3.3-t3", f"{other} in {font.name}") for other in used if other not in PREDEFINED)
    if name(encoding.get("/CMapName")) not in ("Identity-H", "Identity-V"):
        own, other = font.descendant.get("/CIDSystemInfo", Dictionary()), encoding.get("/CIDSystemInfo", Dictionary())
        if isinstance(other, Array):
            other = other[0] if len(other) else Dictionary()
        agree = all(text(own.get(key)) == text(other.get(key)) for key in ("/Registry", "/Ordering"))
        if not agree or int(own.get("/Supplement", 0)) > int(other.get("/Supplement", 0)):
            yield Failure("7.21.3.1-t1", f"{font.name} isn't")


def check_true_type(font):
    """A simple TrueType font's encoding (7.21.6)."""
    if font.kind != "TrueType":
        return
    encoding = font.encoding
    tables = font.true_type["cmap"].tables if font.true_type and "cmap" in font.true_type else None
    kinds = [(table.platformID, table.platEncID) for table in tables or ()]
    if font.is_symbolic:
        if encoding is not None:
            yield Failure("7.21.6-t3", font.name)
        if tables is not None and len(kinds) != 1 and SYMBOL not in kinds:
            yield Failure("7.21.6-t4", f"{len(kinds)} in {font.name}")
        return
    if tables is not None and not any(kind != SYMBOL for kind in kinds):
        yield Failure("7.21.6-t1", f"none in {font.name}")
    base = name(encoding.get("/BaseEncoding")) if isinstance(encoding, Dictionary) else name(encoding)
    if base not in COMMON_ENCODINGS:
        if font.drawn:
            yield Failure("7.21.6-t2", f"{base} in {font.name}")
    elif isinstance(encoding, Dictionary) and "/Differences" in encoding:
        # Names of glyphs lead to characters by Adobe's list and the font's table of Unicode.
        unknown = [name(glyph) for glyph in encoding.Differences if isinstance(glyph, Name) and not _has_character(name(glyph))]
        if unknown or UNICODE not in kinds:
            yield Failure("7.21.6-t2", f"{', '.join(unknown) or 'glyphs'} of {font.name} without a character")


def _has_character(glyph):
    return glyph == ".notdef" or glyph in AGL2UV or bool(re.fullmatch(r"uni[0-9A-F]{4}", glyph))
