"""Clauses 7.21.4, 7.21.5, 7.21.7 and 7.21.8: the glyphs that are drawn."""

import io
from tempfile import NamedTemporaryFile

from fontTools.cffLib import CFFFontSet
from fontTools.t1Lib import T1Error, T1Font
from pikepdf import Dictionary, Name, Stream

from .cmaps import characters, widths
from .rules import Failure
from .values import name, text

FORBIDDEN = "\u0000\ufffe\ufeff"
# Characters of these sets are known to every reader (ISO 32000-1, 9.10.2).
KNOWN_ORDERINGS = ("Japan1", "GB1", "CNS1", "Korea1")
TOLERANCE = 1  # Thousandths of the font's size.
NOT_DEFINED = ".notdef"


def check_sets(font):
    """The lists that a file may give of a subset (7.21.4.2)."""
    if font.kind in ("Type1", "MMType1") and font.file is not None and font.is_subset and "/CharSet" in font.descriptor:
        listed = set(text(font.descriptor.CharSet).split("/")) - {""}
        glyphs = _type1_glyphs(font.file)
        if glyphs is not None and glyphs - {NOT_DEFINED} != listed - {NOT_DEFINED}:
            yield Failure("7.21.4.2-t1", f"that of {font.name} isn't")
    if font.is_composite and font.true_type and "/CIDSet" in font.descriptor and "glyf" in font.true_type:
        bits = font.descriptor.CIDSet.read_bytes()
        if any(not _has_bit(bits, glyph) for glyph in range(len(font.true_type.getGlyphOrder()))):
            yield Failure("7.21.4.2-t2", f"that of {font.name} isn't")


def _has_bit(data, number):
    return number // 8 < len(data) and bool(data[number // 8] & 128 >> number % 8)


def _type1_glyphs(file):
    """The names of a font's glyphs, or None where it can't be read."""
    if name(file.get("/Subtype")) == "Type1C":
        fonts = CFFFontSet()
        fonts.decompile(io.BytesIO(file.read_bytes()), None)
        return set(fonts[0].charset)
    with NamedTemporaryFile(suffix=".pfa") as copy:
        copy.write(file.read_bytes())
        copy.flush()
        try:
            font = T1Font(copy.name)
            font.parse()
        except T1Error:
            return None
        return set(font["CharStrings"].keys())


def check_characters(font):
    """What each glyph stands for when it is read aloud, searched or copied (7.21.7)."""
    table = font.dictionary.get("/ToUnicode")
    known = characters(table) if isinstance(table, Stream) else {}
    if font.is_composite:
        speaks_for_itself = isinstance(font.encoding, Name) and font.ordering in KNOWN_ORDERINGS
    else:
        has_names = isinstance(font.encoding, Name) or (isinstance(font.encoding, Dictionary) and "/Differences" in font.encoding)
        speaks_for_itself = has_names or (font.kind in ("TrueType", "Type1") and not font.is_symbolic)
    for code in font.all_codes:
        # A table may leave out a leading zero.
        value = known.get(code, known.get(code[1:]) if code[:1] == b"\0" else None)
        if value is None and not speaks_for_itself:
            yield Failure("7.21.7-t1", f"{code.hex()} in {font.name} doesn't")
        if value and any(character in FORBIDDEN for character in value):
            yield Failure("7.21.7-t2", f"{code.hex()} in {font.name}")


def check_glyphs(font):
    """That each glyph is there, and as wide as the file says (7.21.4.1, 7.21.5, 7.21.8)."""
    if font.is_composite and font.is_identity_encoded:
        yield from _check_composite_glyphs(font)
    elif font.kind == "TrueType" and font.true_type and "/Widths" in font.dictionary:
        yield from _check_simple_glyphs(font)


def _check_composite_glyphs(font):
    if b"\0\0" in font.drawn_codes:
        yield Failure("7.21.8-t1", f"one in {font.name}")
    program = font.true_type
    if not program or "hmtx" not in program or "CFF " in program:
        return
    mapping = font.descendant.get("/CIDToGIDMap")
    mapping = mapping.read_bytes() if isinstance(mapping, Stream) else None
    order, listed, otherwise = program.getGlyphOrder(), widths(font.descendant), float(font.descendant.get("/DW", 1000))
    for code in font.drawn_codes:
        character = int.from_bytes(code, "big")
        glyph = int.from_bytes(mapping[2 * character : 2 * character + 2], "big") if mapping else character
        if glyph >= len(order):
            yield Failure("7.21.4.1-t2", f"glyph {glyph} is missing in {font.name}")
        else:
            yield from _compare(font, program, order[glyph], listed.get(character, otherwise))


def _check_simple_glyphs(font):
    program, first = font.true_type, int(font.dictionary.get("/FirstChar", 0))
    letters, tables = program.getBestCmap() or {}, program["cmap"].tables if "cmap" in program else []
    for code in font.drawn_codes:
        letter = code.decode("cp1252", "ignore")
        if not letter or font.is_symbolic:
            continue
        glyph = letters.get(ord(letter))
        by_code = any(table.platformID == 1 and code[0] in table.cmap for table in tables)
        if glyph is None and tables and not by_code and name(font.encoding) == "WinAnsiEncoding":
            yield Failure("7.21.8-t1", f"{letter!r} in {font.name}")
        if glyph and 0 <= code[0] - first < len(font.dictionary.Widths):
            yield from _compare(font, program, glyph, float(font.dictionary.Widths[code[0] - first]))


def _compare(font, program, glyph, said):
    width = program["hmtx"][glyph][0] * 1000 / program["head"].unitsPerEm
    if abs(width - said) > TOLERANCE:
        yield Failure("7.21.5-t1", f"{glyph} in {font.name} is {width:.0f} wide, not {said:.0f}")
