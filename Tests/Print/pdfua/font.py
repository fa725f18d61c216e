"""A font of a PDF, with the codes that are drawn in it."""

import io
import re
from functools import cached_property

from fontTools.ttLib import TTFont, TTLibError
from pikepdf import Dictionary, Name, Stream

from .values import name, text

SYMBOLIC = 1 << 2  # ISO 32000-1, table 123: bit 3.
TRUE_TYPE_SIGNATURES = (b"\0\1\0\0", b"true", b"OTTO")


class Font:
    def __init__(self, dictionary):
        self.dictionary = dictionary
        # The strings that are drawn visibly, and those that are there to be searched only.
        self.drawn, self.hidden = set(), set()

    @property
    def kind(self):
        return name(self.dictionary.get("/Subtype"))

    @property
    def name(self):
        return name(self.dictionary.get("/BaseFont")) or "a font without a name"

    @property
    def is_composite(self):
        return self.kind == "Type0"

    @cached_property
    def descendant(self):
        """The font that a composite one is made of; a simple font itself."""
        return self.dictionary.DescendantFonts[0] if self.is_composite else self.dictionary

    @cached_property
    def descriptor(self):
        return self.descendant.get("/FontDescriptor", Dictionary())

    @cached_property
    def file(self):
        """The font's own file in the PDF, or None."""
        return next((self.descriptor[key] for key in ("/FontFile2", "/FontFile3", "/FontFile") if key in self.descriptor), None)

    @property
    def encoding(self):
        return self.dictionary.get("/Encoding")

    @property
    def is_symbolic(self):
        return bool(int(self.descriptor.get("/Flags", 0)) & SYMBOLIC)

    @property
    def is_subset(self):
        return bool(re.match(r"[A-Z]{6}\+", self.name))

    @cached_property
    def true_type(self):
        """The tables of its file, where it is TrueType or OpenType and can be read."""
        data = self.file.read_bytes() if self.file is not None else b""
        try:
            return TTFont(io.BytesIO(data), lazy=True) if data[:4] in TRUE_TYPE_SIGNATURES else None
        except TTLibError:
            return None

    @property
    def code_length(self):
        """Bytes of a code."""
        encoding = self.encoding
        if isinstance(encoding, Stream):
            cmap = encoding.read_bytes()
            return 2 if b"<0000>" in cmap or b"begincodespacerange" in cmap else 1
        return 2 if self.is_composite else 1

    @cached_property
    def drawn_codes(self):
        return self._codes(self.drawn)

    @cached_property
    def all_codes(self):
        return self._codes(self.drawn | self.hidden)

    @property
    def ordering(self):
        return text(self.descendant.get("/CIDSystemInfo", Dictionary()).get("/Ordering"))

    @property
    def is_identity_encoded(self):
        return self.encoding in (Name("/Identity-H"), Name("/Identity-V"))

    def _codes(self, strings):
        length = self.code_length
        return sorted({string[start : start + length] for string in strings for start in range(0, len(string) - length + 1, length)})
