"""Clause 7.21 on fonts: embedded, with an encoding that everybody understands, and with the right glyphs."""

from .encodings import check_encoding, check_true_type
from .font import Font
from .glyphs import check_characters, check_glyphs, check_sets
from .content import TextRun
from .rules import Failure
from .values import identity


def check(document):
    fonts = {}
    for event in document.content:
        if isinstance(event, TextRun) and event.font is not None:
            font = fonts.setdefault(identity(event.font), Font(event.font))
            (font.drawn if event.is_visible else font.hidden).update(event.codes)
    for font in fonts.values():
        if font.kind != "Type3" and font.file is None and font.drawn:
            yield Failure("7.21.4.1-t1", f"{font.name} isn't")
        yield from check_encoding(font)
        yield from check_true_type(font)
        yield from check_sets(font)
        yield from check_characters(font)
        yield from check_glyphs(font)
