"""What is drawn on the pages, and within which marks: the content streams, read once for every check."""

from dataclasses import dataclass

import pikepdf
from pikepdf import Dictionary, Stream

from .matrix import IDENTITY, moved, multiplied
from .structure import Element
from .values import identity, name, text

PAINTING = frozenset(("f", "F", "f*", "S", "s", "B", "B*", "b", "b*", "sh", "INLINE IMAGE"))
OUTLINING = frozenset(("m", "l", "c", "v", "y", "re"))
SHOWING = frozenset(("Tj", "TJ", "'", '"'))
INVISIBLE = 3  # ISO 32000-1, table 106: neither filled nor stroked.
DEEPEST = 12  # Forms within forms.


@dataclass(frozen=True, eq=False)
class Mark:
    """A stretch of content that carries a name."""

    tag: str
    properties: Dictionary | None
    # The element of the tree that the content belongs to, and the place there; None for content without an element.
    element: Element | None
    place: tuple | None

    @property
    def is_artifact(self):
        return self.tag == "Artifact"

    @property
    def language(self):
        own = text(self.properties.get("/Lang")) if self.properties is not None else ""
        return own or (self.element.language if self.element else "")


@dataclass(frozen=True, eq=False)
class Event:
    page: int
    # From the outermost to the innermost.
    marks: tuple[Mark, ...]

    @property
    def is_artifact(self):
        return any(mark.is_artifact for mark in self.marks)

    @property
    def element(self):
        """The element that it belongs to, or None."""
        return next((mark.element for mark in reversed(self.marks) if mark.element), None)

    @property
    def place(self):
        """Where in its element it stands, or None."""
        return next((mark.place for mark in reversed(self.marks) if mark.element), None)

    @property
    def has_language(self):
        return any(mark.language for mark in self.marks)


class Opening(Event):
    """A mark opens, the last of its marks."""


@dataclass(frozen=True, eq=False)
class Drawing(Event):
    what: str
    # How low its outline reaches, in points from the lower edge of the page; None where it has none.
    bottom: float | None = None


@dataclass(frozen=True, eq=False)
class FormDrawing(Event):
    """Something is drawn that may be drawn in several places; what it holds comes after."""

    form: Stream


@dataclass(frozen=True, eq=False)
class TextRun(Event):
    font: Dictionary | None
    codes: tuple[bytes, ...]
    is_visible: bool
    # Where its baseline begins, in points from the lower left corner, and the size of its letters.
    x: float
    y: float
    size: float


def read_content(pdf, tree):
    for number, page in enumerate(pdf.pages, 1):
        yield from _Reader(tree, number, page.obj.objgen, page.resources if "/Resources" in page.obj or "/Parent" in page.obj else Dictionary()).read(page)


@dataclass
class _Graphics:
    """What `q` keeps and `Q` brings back."""

    matrix: tuple = IDENTITY
    font: Dictionary | None = None
    size: float = 0
    mode: int = 0
    leading: float = 0


class _Reader:
    """Reads one content stream, and those of the forms that it draws."""

    def __init__(self, tree, page, owner, resources, marks=(), matrix=IDENTITY, depth=0):
        self.tree, self.page, self.owner, self.depth = tree, page, owner, depth
        self.resources = resources if resources is not None else Dictionary()
        self.outside, self.marks = marks, []
        self.graphics, self.kept = _Graphics(matrix), []
        self.line = self.text = IDENTITY
        # The heights of the points of the outline being drawn.
        self.path = []

    def read(self, source):
        for operands, operator in pikepdf.parse_content_stream(source):
            sign = str(operator)
            if sign in ("BMC", "BDC"):
                self.marks.append(self.mark(operands))
                yield Opening(self.page, self.all_marks)
            elif sign == "EMC":
                del self.marks[-1:]
            elif sign in PAINTING:
                yield Drawing(self.page, self.all_marks, sign, min(self.path, default=None))
                self.path.clear()
            elif sign in OUTLINING:
                self.outline(sign, [float(operand) for operand in operands])
            elif sign == "n":
                self.path.clear()
            elif sign in SHOWING:
                if sign in ("'", '"'):
                    self.move(0, -self.graphics.leading)
                yield self.run(operands[-1])
            elif sign == "Do":
                yield from self.draw(self.resource("/XObject", operands[0]))
            else:
                self.set(sign, operands)

    @property
    def all_marks(self):
        return (*self.outside, *self.marks)

    def resource(self, kind, key):
        return self.resources.get(kind, Dictionary()).get(key)

    def mark(self, operands):
        properties = operands[1] if len(operands) > 1 else None
        if properties is not None and not isinstance(properties, Dictionary):
            properties = self.resource("/Properties", properties)
        place = (self.owner, int(properties.MCID)) if properties is not None and "/MCID" in properties else None
        element = self.tree.element_of_content.get(place)
        return Mark(name(operands[0]), properties, element, place if element else None)

    def draw(self, drawn):
        if drawn is None:
            return
        if drawn.get("/Subtype") == "/Image":
            yield Drawing(self.page, self.all_marks, "an image")
        elif drawn.get("/Subtype") == "/Form" and self.depth < DEEPEST:
            yield FormDrawing(self.page, self.all_marks, drawn)
            matrix = multiplied(tuple(map(float, drawn.get("/Matrix", IDENTITY))), self.graphics.matrix)
            inside = _Reader(self.tree, self.page, identity(drawn), drawn.get("/Resources", self.resources), self.all_marks, matrix, self.depth + 1)
            yield from inside.read(drawn)

    def outline(self, sign, numbers):
        if sign == "re":
            x, y, width, height = numbers
            numbers = [x, y, x + width, y + height]
        points = zip(numbers[::2], numbers[1::2])
        self.path += [moved(self.graphics.matrix, *point)[5] for point in points]

    def run(self, shown):
        parts = shown if isinstance(shown, pikepdf.Array) else [shown]
        codes = tuple(bytes(part) for part in parts if isinstance(part, pikepdf.String))
        matrix = multiplied(self.text, self.graphics.matrix)
        size = self.graphics.size * (matrix[1] ** 2 + matrix[3] ** 2) ** 0.5
        return TextRun(self.page, self.all_marks, self.graphics.font, codes, self.graphics.mode != INVISIBLE, matrix[4], matrix[5], size)

    def set(self, sign, operands):
        """Follows what changes where and how the next text stands (ISO 32000-1, 8.4.4 and 9.4.2)."""
        graphics = self.graphics
        if sign == "q":
            self.kept.append(_Graphics(**vars(graphics)))
        elif sign == "Q" and self.kept:
            self.graphics = self.kept.pop()
        elif sign == "cm":
            graphics.matrix = multiplied(tuple(map(float, operands)), graphics.matrix)
        elif sign == "gs":
            font = self.resource("/ExtGState", operands[0])
            if font is not None and "/Font" in font:
                graphics.font, graphics.size = font.Font[0], float(font.Font[1])
        elif sign == "Tf":
            graphics.font, graphics.size = self.resource("/Font", operands[0]), float(operands[1])
        elif sign == "Tr":
            graphics.mode = int(operands[0])
        elif sign == "TL":
            graphics.leading = float(operands[0])
        elif sign == "BT":
            self.line = self.text = IDENTITY
        elif sign == "Tm":
            self.line = self.text = tuple(map(float, operands))
        elif sign in ("Td", "TD"):
            if sign == "TD":
                graphics.leading = -float(operands[1])
            self.move(float(operands[0]), float(operands[1]))
        elif sign == "T*":
            self.move(0, -graphics.leading)

    def move(self, x, y):
        self.line = self.text = moved(self.line, x, y)
