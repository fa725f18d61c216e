"""A PDF with a bit of everything that keeps all rules, to be broken in one place by a test."""

from functools import cache

import pikepdf
import typst
from pikepdf import Array, Dictionary, Name, String

FONTS = "/usr/share/fonts/truetype/noto"

_TYPST = """
#set document(title: "Specimen", author: "Nobody")
#set text(lang: "en", font: "Noto Sans")
#set page(height: 12cm)
#outline()
= First
Words with a note.#footnote[The note.] #link("https://example.org/")[A link] and more words.#footnote[Another.]
- One
- Two
#figure(image(bytes("<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'><path d='M0 0h9v9z'/></svg>"), alt: "A shape"), caption: [A shape])
#math.equation(block: true, alt: "x is 1", $x = 1$)
== Second
#table(columns: 2, table.header[A][B], [1], [2], [3], [4], table.footer[C][D])
= Third
#lorem(120)
"""


@cache
def _bytes():
    return typst.compile(_TYPST.encode(), font_paths=[FONTS], ignore_system_fonts=True, pdf_standards=["ua-1"], timestamp=0)


class Specimen:
    """The PDF, with what a test needs to break it."""

    def __init__(self, folder):
        original = folder / "specimen.pdf"
        original.write_bytes(_bytes())
        self.path = folder / "broken.pdf"
        self.pdf = pikepdf.open(original)
        # How it is to be saved.
        self.options = {}

    def save(self):
        self.pdf.save(self.path, **self.options)
        return self.path

    @property
    def root(self):
        return self.pdf.Root

    @property
    def page(self):
        return self.pdf.pages[0]

    def element(self, type, number=0):
        """One of the tags of a type, in the order of the file's objects."""
        return self.elements(type)[number]

    def elements(self, *types):
        return [thing for thing in self.dictionaries() if thing.get("/S") in [Name("/" + type) for type in types] and "/P" in thing]

    def dictionaries(self):
        return [thing for thing in self.pdf.objects if isinstance(thing, Dictionary)]

    def add(self, parent, type, at=None, **entries):
        """Puts an element into another: at its end, or before the one of a number."""
        child = self.pdf.make_indirect(Dictionary(S=Name("/" + type), P=parent, **entries))
        kids = list(parent.K) if isinstance(parent.get("/K"), Array) else [parent.K] if "/K" in parent else []
        kids.insert(len(kids) if at is None else at, child)
        parent.K = Array(kids)
        return child

    @property
    def document_element(self):
        return self.element("Document")

    def annotate(self, element=None, **entries):
        """Puts an annotation onto the first page, and into an element if one is given."""
        annotation = self.pdf.make_indirect(Dictionary(Type=Name.Annot, Rect=[50, 50, 90, 90], **entries))
        self.page.obj.Annots = Array([*self.page.obj.get("/Annots", []), annotation])
        self.page.obj.Tabs = Name.S
        if element is not None:
            element.K = Dictionary(Type=Name.OBJR, Obj=annotation, Pg=self.page.obj)
        if entries["Subtype"] == Name.Widget:
            self.root.AcroForm = Dictionary(Fields=[annotation])
        return annotation

    def draw(self, content, **resources):
        """Draws something more on the first page."""
        for kind, entries in resources.items():
            held = self.page.obj.Resources.get("/" + kind, Dictionary())
            for key, value in entries.items():
                held["/" + key] = value
            self.page.obj.Resources["/" + kind] = held
        self.page.contents_add(pikepdf.Stream(self.pdf, content))

    def rewrite_content(self, change):
        """Changes the operators of the first page."""
        self.page.contents_coalesce()
        self.page.Contents.write(change(self.page.Contents.read_bytes()))

    def rewrite_metadata(self, old, new):
        metadata = self.root.Metadata
        data = metadata.read_bytes()
        assert old in data, f"the specimen's metadata don't hold {old}"
        metadata.write(data.replace(old, new))

    def remove_languages(self):
        del self.root["/Lang"]
        for thing in self.dictionaries():
            if isinstance(thing.get("/Lang"), String):
                del thing["/Lang"]

    def font(self):
        """The composite font of the text."""
        return next(thing for thing in self.dictionaries() if thing.get("/Subtype") == Name.Type0 and thing.DescendantFonts[0].Subtype == Name.CIDFontType2)
