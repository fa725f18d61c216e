"""Every rule that is checked, by its name in veraPDF, with what it asks for."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Failure:
    """One place where a document breaks a rule."""

    rule: str
    found: str

    def __post_init__(self):
        if self.rule not in RULES:
            raise ValueError(f"{self.rule} isn't listed in rules.py")

    def __str__(self):
        return f"{self.rule}: {RULES[self.rule]}. Found: {self.found}."


RULES = {
    # 5: how a file says what it conforms to.
    "5-t1": "the metadata say that the file is PDF/UA",
    "5-t2": "the part of PDF/UA is 1",
    "5-t3": "the part is written with the prefix pdfuaid",
    "5-t4": "the amendment is written with the prefix pdfuaid",
    "5-t5": "the corrigenda are written with the prefix pdfuaid",
    # 6: the file itself.
    "6.1-t1": "the file begins with %PDF-1.0 to %PDF-1.7",
    "6.2-t1": "the catalogue says that the document is tagged",
    # 7.1: tagging.
    "7.1-t1": "what isn't content stands outside what is",
    "7.1-t2": "content stands outside what isn't",
    "7.1-t3": "everything on a page is content or marked as not being any",
    "7.1-t4": "no tag is called a guess",
    "7.1-t5": "a type of one's own is mapped to a standard one",
    "7.1-t6": "the mapping of types has no circle",
    "7.1-t7": "no standard type is mapped to another",
    "7.1-t8": "the catalogue has XMP metadata",
    "7.1-t9": "the metadata have a title",
    "7.1-t10": "windows show the title, not the name of the file",
    "7.1-t11": "there is a tree of tags",
    "7.1-t12": "each element names its parent",
    # 7.2: text, languages, and what may stand in what.
    "7.2-t2": "bookmarks have a language",
    "7.2-t3": "a Table holds rows, groups of rows and a caption",
    "7.2-t4": "a TR stands in a table",
    "7.2-t5": "a THead stands in a Table",
    "7.2-t6": "a TBody stands in a Table",
    "7.2-t7": "a TFoot stands in a Table",
    "7.2-t8": "a TH stands in a TR",
    "7.2-t9": "a TD stands in a TR",
    "7.2-t10": "a TR holds TH and TD",
    "7.2-t11": "a Table has one THead at most",
    "7.2-t12": "a Table has one TFoot at most",
    "7.2-t13": "a Table with a TFoot has a TBody",
    "7.2-t14": "a Table with a THead has a TBody",
    "7.2-t15": "no two cells lie on one another",
    "7.2-t16": "the Caption of a Table comes first or last",
    "7.2-t17": "an LI stands in an L",
    "7.2-t18": "an LBody stands in an LI",
    "7.2-t19": "an L holds LI, L and a Caption",
    "7.2-t20": "an LI holds Lbl and LBody",
    "7.2-t21": "ActualText has a language",
    "7.2-t22": "Alt has a language",
    "7.2-t23": "an expansion has a language",
    "7.2-t24": "the description of an annotation has a language",
    "7.2-t25": "the description of a field has a language",
    "7.2-t26": "a TOCI stands in a TOC",
    "7.2-t27": "a TOC holds TOCI, TOC and a Caption",
    "7.2-t28": "the Caption of a TOC comes first",
    "7.2-t29": "the name of a language is one",
    "7.2-t30": "ActualText of a Span has a language",
    "7.2-t31": "Alt of a Span has a language",
    "7.2-t32": "the expansion of a Span has a language",
    "7.2-t33": "metadata have a language",
    "7.2-t34": "text has a language",
    "7.2-t36": "a THead holds TR",
    "7.2-t37": "a TBody holds TR",
    "7.2-t38": "a TFoot holds TR",
    "7.2-t39": "a Table has one Caption at most",
    "7.2-t40": "the Caption of an L comes first",
    "7.2-t41": "no cell reaches below the table",
    "7.2-t43": "all rows are as wide as the first",
    # 7.3 to 7.9: pictures, headings, tables, formulas, notes.
    "7.3-t1": "a Figure has a text alternative",
    "7.4.2-t1": "no level of headings is skipped",
    "7.4.4-t1": "an element has one H at most",
    "7.4.4-t2": "H doesn't stand beside H1 to H6",
    "7.4.4-t3": "H1 to H6 don't stand beside H",
    "7.5-t1": "each cell has a heading that a machine can find",
    "7.5-t2": "the headings that a cell names are there",
    "7.7-t1": "a Formula has a text alternative",
    "7.9-t1": "a Note has an ID",
    "7.9-t2": "no two Notes have the same ID",
    # 7.10 to 7.16: layers, attached files, forms, encryption.
    "7.10-t1": "a configuration of layers has a name",
    "7.10-t2": "layers don't change by themselves",
    "7.11-t1": "an attached file has a name in both ways",
    "7.15-t1": "forms aren't dynamic XFA",
    "7.16-t1": "encryption lets assistive technology read",
    # 7.18: annotations.
    "7.18.1-t1": "an annotation stands in an Annot element",
    "7.18.1-t2": "an annotation has a description",
    "7.18.1-t3": "a field has a description",
    "7.18.2-t1": "there are no TrapNet annotations",
    "7.18.3-t1": "Tab goes through annotations in the order of the tags",
    "7.18.4-t1": "a field stands in a Form element",
    "7.18.4-t2": "a Form element holds one field and nothing else",
    "7.18.5-t1": "a link stands in a Link element",
    "7.18.5-t2": "a link has a description",
    "7.18.6.2-t1": "a media clip names its type",
    "7.18.6.2-t2": "a media clip has a text alternative",
    "7.18.8-t1": "the printer's marks aren't content",
    # 7.20: what is drawn in several places.
    "7.20-t1": "no XObject is taken from another file",
    "7.20-t2": "an XObject with tags of its own is drawn once",
    # 7.21: fonts.
    "7.21.3.1-t1": "a font and its encoding are of the same character set",
    "7.21.3.2-t1": "a font says which glyph each of its characters is",
    "7.21.3.3-t1": "an encoding is embedded or known to all",
    "7.21.3.3-t2": "an encoding and its dictionary agree on the direction of writing",
    "7.21.3.3-t3": "an encoding refers only to those known to all",
    "7.21.4.1-t1": "fonts are embedded",
    "7.21.4.1-t2": "a font has every glyph that is drawn",
    "7.21.4.2-t1": "the list of characters of a font is whole",
    "7.21.4.2-t2": "the set of glyphs of a font is whole",
    "7.21.5-t1": "glyphs are as wide in the font as the file says",
    "7.21.6-t1": "a TrueType font of letters has a table of characters",
    "7.21.6-t2": "a TrueType font of letters has a common encoding",
    "7.21.6-t3": "a TrueType font of symbols has no encoding",
    "7.21.6-t4": "a TrueType font of symbols has one table of characters, or that of symbols",
    "7.21.7-t1": "each glyph stands for characters",
    "7.21.7-t2": "no glyph stands for U+0000, U+FEFF or U+FFFE",
    "7.21.8-t1": "no glyph stands in for a missing one",
}
