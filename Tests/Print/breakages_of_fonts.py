"""For each rule on fonts, one way to break it."""

import io

from breakages import breaks
from fontTools.fontBuilder import FontBuilder
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib.tables._c_m_a_p import cmap_format_4
from pikepdf import Dictionary, Name, Stream, String

NONSYMBOLIC, SYMBOLIC = 1 << 5, 1 << 2


def encode(specimen, cmap, **entries):
    """Gives the font of the text an encoding of its own."""
    system = Dictionary(Registry="Adobe", Ordering="Identity", Supplement=0)
    entries = {"CMapName": Name.Own, "CIDSystemInfo": system, **entries}
    specimen.font().Encoding = Stream(specimen.pdf, b"begincodespacerange <0000> <FFFF> endcodespacerange " + cmap, Type=Name.CMap, **entries)


@breaks("7.21.3.1-t1")
def take_an_encoding_of_another_set(specimen):
    encode(specimen, b"", CIDSystemInfo=Dictionary(Registry="Adobe", Ordering="Japan1", Supplement=0))


@breaks("7.21.3.2-t1")
def forget_which_glyph_is_which(specimen):
    del specimen.font().DescendantFonts[0]["/CIDToGIDMap"]


@breaks("7.21.3.3-t1")
def name_an_unknown_encoding(specimen):
    specimen.font().Encoding = Name.Unknown


@breaks("7.21.3.3-t2")
def write_in_two_directions(specimen):
    encode(specimen, b"/WMode 1 def", WMode=0)


@breaks("7.21.3.3-t3")
def refer_to_an_unknown_encoding(specimen):
    encode(specimen, b"/Unknown usecmap")


@breaks("7.21.4.1-t1")
def take_the_font_out(specimen):
    del specimen.font().DescendantFonts[0].FontDescriptor["/FontFile2"]


def draw_code(specimen, code):
    text = f" /Artifact BMC BT /Own 9 Tf <{code}> Tj ET EMC".encode()
    specimen.draw(text, Font={"Own": specimen.font()})


@breaks("7.21.4.1-t2", "7.21.7-t1")
def draw_a_glyph_that_is_not_there(specimen):
    draw_code(specimen, "FFF0")


@breaks("7.21.8-t1")
def draw_the_glyph_for_missing_ones(specimen):
    draw_code(specimen, "0000")


@breaks("7.21.4.2-t2")
def list_too_few_glyphs(specimen):
    specimen.font().DescendantFonts[0].FontDescriptor.CIDSet = Stream(specimen.pdf, b"\x80")


@breaks("7.21.5-t1")
def misstate_the_widths(specimen):
    specimen.font().DescendantFonts[0].W = [0, 999, 1234]


@breaks("7.21.7-t2")
def let_glyphs_stand_for_nothing(specimen):
    specimen.font().ToUnicode = Stream(specimen.pdf, b"1 beginbfchar <0001> <FEFF> endbfchar")


@breaks("7.21.4.2-t1")
def list_other_characters(specimen):
    """Draws with a font of PostScript outlines that lists one character too few."""
    outlines = next(thing for thing in specimen.pdf.objects if isinstance(thing, Stream) and thing.get("/Subtype") == Name.CIDFontType0C)
    file = Stream(specimen.pdf, outlines.read_bytes(), Subtype=Name.Type1C)
    descriptor = Dictionary(Type=Name.FontDescriptor, Flags=NONSYMBOLIC, CharSet=String("/a"), FontFile3=file)
    draw_simple(specimen, Dictionary(Subtype=Name.Type1, BaseFont=Name("/ABCDEF+Own"), Encoding=Name.WinAnsiEncoding, FontDescriptor=descriptor))


def draw_simple(specimen, font):
    font.Type = Name.Font
    specimen.draw(b" /Artifact BMC BT /Simple 9 Tf (A) Tj ET EMC", Font={"Simple": font})


def true_type(kinds):
    """A font with the one letter A, and tables of characters of the kinds given: numbers of platform and encoding."""
    builder = FontBuilder(1000)
    builder.setupGlyphOrder([".notdef", "A"])
    builder.setupCharacterMap({ord("A"): "A"})
    builder.setupGlyf({glyph: TTGlyphPen(None).glyph() for glyph in (".notdef", "A")})
    builder.setupHorizontalMetrics({".notdef": (500, 0), "A": (600, 0)})
    builder.setupHorizontalHeader()
    builder.setupPost()
    tables = []
    for platform, encoding in kinds:
        table = cmap_format_4(4)
        table.platformID, table.platEncID, table.language, table.cmap = platform, encoding, 0, {ord("A"): "A"}
        tables.append(table)
    builder.font["cmap"].tables = tables
    file = io.BytesIO()
    builder.save(file)
    return file.getvalue()


def draw_true_type(specimen, flags, kinds, **entries):
    file = Stream(specimen.pdf, true_type(kinds))
    descriptor = Dictionary(Type=Name.FontDescriptor, Flags=flags, FontFile2=file)
    draw_simple(specimen, Dictionary(Subtype=Name.TrueType, BaseFont=Name("/ABCDEF+Own"), FontDescriptor=descriptor, **entries))


@breaks("7.21.6-t1")
def give_letters_the_table_of_symbols(specimen):
    draw_true_type(specimen, NONSYMBOLIC, [(3, 0)], Encoding=Name.WinAnsiEncoding)


@breaks("7.21.6-t2")
def give_letters_no_encoding(specimen):
    draw_true_type(specimen, NONSYMBOLIC, [(3, 1)])


@breaks("7.21.6-t3")
def give_symbols_an_encoding(specimen):
    draw_true_type(specimen, SYMBOLIC, [(3, 0)], Encoding=Name.WinAnsiEncoding)


@breaks("7.21.6-t4")
def give_symbols_two_tables_of_letters(specimen):
    draw_true_type(specimen, SYMBOLIC, [(3, 1), (1, 0)])
