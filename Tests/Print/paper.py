"""A PDF under test, read as a reader meets it: lines, headings and links, each with its page."""

import re
import subprocess
from dataclasses import dataclass
from functools import cached_property

from pdfua import Document
from pdfua.cmaps import characters
from pdfua.content import Drawing, TextRun
from pdfua.values import identity, name
from pikepdf import Array, Dictionary, Stream

POINTS_OF_A_MILLIMETRE = 72 / 25.4

_BOX = re.compile(r'<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">(.*?)</word>')

# How much of the room that a font takes up lies above the capitals, and below the line: in Noto Sans 0.36 and 0.29 of 1.36.
_ABOVE, _BELOW = 0.26, 0.21

# What stands within a line rather than being lines of its own.
INLINE = ("Span", "Link", "Reference", "Quote", "Code", "Annot", "Lbl")


@dataclass(frozen=True)
class Line:
    page: int
    # The baseline, in points from the lower edge of the page.
    y: float
    # The size of the letters, in points.
    size: float


@dataclass(frozen=True)
class Box:
    """The room that the capitals of a word take up, in millimetres from the upper left corner."""

    page: int
    word: str
    left: float
    top: float
    right: float
    bottom: float


@dataclass(frozen=True)
class InternalLink:
    """A link to a place in the same document."""

    page: int
    # The page that it leads to, or None where that is none of this document.
    target: int | None
    # How high the place is there, in points from the lower edge.
    y: float
    element: object


class Paper(Document):
    @property
    def elements(self):
        return self.tree.elements

    @cached_property
    def page_numbers(self):
        return {page.objgen: number for number, page in enumerate(self.pdf.pages, 1)}

    @cached_property
    def size(self):
        """Width and height of the pages, in points."""
        sizes = {tuple(float(edge) for edge in page.mediabox)[2:] for page in self.pdf.pages}
        assert len(sizes) == 1, f"pages of several sizes: {sizes}"
        return sizes.pop()

    @property
    def size_in_millimetres(self):
        return tuple(round(edge / POINTS_OF_A_MILLIMETRE, 1) for edge in self.size)

    @cached_property
    def dictionaries(self):
        return [thing for thing in self.pdf.objects if isinstance(thing, Dictionary)]

    @cached_property
    def cover_title(self):
        """The largest words on the first page."""
        first = {element: lines for element, lines in self.lines.items() if lines[0].page == 1}
        return self.words(max(first, key=lambda element: first[element][0].size))

    @cached_property
    def headings(self):
        """Elements with their levels and words, in the order of reading."""
        return [(element, element.heading_level, self.words(element)) for element in self.elements if element.heading_level]

    # Text.

    @cached_property
    def _texts(self):
        """The characters at each place of content."""
        tables, found = {}, {}
        for event in self.content:
            if isinstance(event, TextRun) and event.element and event.font is not None:
                key = identity(event.font)
                if key not in tables:
                    table = event.font.get("/ToUnicode")
                    tables[key] = characters(table) if isinstance(table, Stream) else {}
                shown = (code[start : start + 2] for code in event.codes for start in range(0, len(code), 2))
                found[event.place] = found.get(event.place, "") + "".join(tables[key].get(code, "") for code in shown)
        return found

    def words(self, element):
        """What an element says, with one space between words; what a Span says in place of its letters isn't looked at."""
        return " ".join("".join(self._texts.get(place, "") for place in element.places).split())

    @cached_property
    def text_of_pages(self):
        """The text of each page, as another program reads it."""
        text = subprocess.run(["pdftotext", "-layout", self.path, "-"], capture_output=True, check=True, text=True).stdout
        return text.split("\f")[:-1]

    def words_after(self, element):
        """What follows an element in the same block."""
        block = block_of(element)
        places, own = list(block.places), list(element.places)
        end = places.index(own[-1]) + 1 if own else len(places)
        return "".join(self._texts.get(place, "") for place in places[end:])

    @cached_property
    def boxes(self):
        """The room that each word takes up, as another program measures it."""
        found, page = [], 0
        for line in subprocess.run(["pdftotext", "-bbox", self.path, "-"], capture_output=True, check=True, text=True).stdout.splitlines():
            if "<page " in line:
                page += 1
            elif match := _BOX.search(line):
                left, top, right, bottom = (float(match[side]) / POINTS_OF_A_MILLIMETRE for side in range(1, 5))
                height = bottom - top
                found.append(Box(page, match[5], left, top + _ABOVE * height, right, bottom - _BELOW * height))
        return found

    # Lines.

    @cached_property
    def runs(self):
        return [event for event in self.content if isinstance(event, TextRun) and event.is_visible]

    @cached_property
    def lines(self):
        """The lines of each block of text, in the order of reading."""
        runs = {}
        for event in self.runs:
            if event.element and not event.is_artifact:
                runs.setdefault(block_of(event.element), []).append(event)
        return {element: _lines(runs[element]) for element in self.elements if element in runs}

    def pages_of(self, element):
        """The pages on which an element stands."""
        return {self.page_numbers.get(owner) for owner, _ in element.places} - {None}

    @cached_property
    def text_area(self):
        """The heights between which the text of all pages stands."""
        heights = [line.y for lines in self.lines.values() for line in lines]
        return max(heights), min(heights)

    def lowest_on(self, page):
        """The height of the last thing above the foot of a page, whether a line of text, a line to write on or a picture."""
        _, bottom = self.text_area
        heights = [event.bottom for event in self.content if isinstance(event, Drawing) and event.page == page and event.bottom is not None]
        heights += [line.y for element, lines in self.lines.items() for line in lines if line.page == page and element.type != "Note"]
        return min((height for height in heights if height >= bottom), default=self.size[1])

    def first_block_on(self, page):
        """The block of text that a page begins with, or None."""
        return next((element for element, lines in self.lines.items() if any(line.page == page for line in lines)), None)

    def is_raised(self, run):
        """Whether it is a number raised above the line, or stands in a picture."""
        around = run.element
        while around and around.type != "Figure" and self.tree.attribute(around, "/Layout", "/BaselineShift") is None:
            around = around.parent
        return around is not None

    # Links.

    @cached_property
    def internal_links(self):
        return list(self._read_links())

    def _read_links(self):
        for number, page in enumerate(self.pdf.pages, 1):
            for annotation in page.obj.get("/Annots", []):
                action = annotation.get("/A", Dictionary())
                destination = annotation.get("/Dest", action.get("/D"))
                if name(annotation.get("/Subtype")) == "Link" and name(action.get("/S")) in (None, "GoTo"):
                    target, y = self.destination(destination)
                    yield InternalLink(number, target, y, self.tree.element_of_object.get(identity(annotation)))

    @cached_property
    def _named_destinations(self):
        """Destinations by the bytes of their names, which need be no text (ISO 32000-1, 7.9.6)."""
        found, nodes = {}, [self.catalogue.get("/Names", Dictionary()).get("/Dests", Dictionary())]
        while nodes:
            node = nodes.pop()
            nodes += node.get("/Kids", [])
            pairs = list(node.get("/Names", []))
            found |= {bytes(key): value for key, value in zip(pairs[::2], pairs[1::2], strict=True)}
        return found

    @cached_property
    def addresses(self):
        """What links to other places name."""
        annotations = (annotation for page in self.pdf.pages for annotation in page.obj.get("/Annots", []))
        actions = (annotation.get("/A", Dictionary()) for annotation in annotations)
        return [str(action.URI) for action in actions if name(action.get("/S")) == "URI"]

    def destination(self, destination):
        """The number of the page that a destination names and the height there; no number where there is no such page."""
        if not isinstance(destination, Array):
            destination = self._named_destinations.get(bytes(destination))
        if isinstance(destination, Dictionary):
            destination = destination.get("/D")
        if not destination or name(destination[1]) != "XYZ":
            return None, 0.0
        return self.page_numbers.get(destination[0].objgen), float(destination[3])


def block_of(element):
    """The nearest element around that is a block of lines."""
    while element.type in INLINE and element.parent and not is_mark(element):
        element = element.parent
    return element


def is_mark(element):
    """Whether it is the bullet, number or box of an item in a list."""
    return element.type == "Lbl" and element.parent and element.parent.type == "LI"


def _lines(runs):
    """Runs side by side make a line; one that is raised or lowered a little belongs to it."""
    found = []
    for run in sorted(runs, key=lambda run: (run.page, -run.y)):
        last = found[-1] if found else None
        if last and last.page == run.page and last.y - run.y < 0.6 * max(last.size, run.size):
            found[-1] = Line(last.page, last.y if last.size >= run.size else run.y, max(last.size, run.size))
        else:
            found.append(Line(run.page, run.y, run.size))
    return found
