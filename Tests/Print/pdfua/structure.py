"""The tree of tags: what a screen reader goes through."""

import re
from dataclasses import dataclass, field

from pikepdf import Dictionary, Name

from .values import identity, items, name, text

# ISO 32000-1, 14.8.4: the types that every reader knows.
STANDARD_TYPES = frozenset(
    """Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody
    Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP
    Figure Formula Form""".split()
)
NUMBERED_HEADING = re.compile(r"H([1-9]\d*)")


@dataclass(eq=False)
class Element:
    """One tag."""

    dictionary: Dictionary
    written_type: str | None
    # The standard type that it is, or is mapped to; None where that can't be told.
    type: str | None
    parent: "Element | None"
    # Its own language or that of the nearest element around it that has one.
    language: str
    # What it holds, in the order of reading: other elements, and places of its own content, each of which is the object number of a page or form
    # and the number of the content there.
    pieces: list = field(default_factory=list)
    # Its annotations.
    objects: list = field(default_factory=list)

    @property
    def children(self):
        return [piece for piece in self.pieces if isinstance(piece, Element)]

    @property
    def descendants(self):
        """All elements inside it, in the order of reading."""
        return [element for child in self.children for element in (child, *child.descendants)]

    @property
    def places(self):
        """Where its own content stands and that of all elements inside it."""
        for piece in self.pieces:
            yield from piece.places if isinstance(piece, Element) else [piece]

    @property
    def heading_level(self):
        """1 for H1, and so on; None for all that is no numbered heading."""
        match = NUMBERED_HEADING.fullmatch(self.type or "")
        return int(match[1]) if match else None

    @property
    def child_types(self):
        return [child.type for child in self.children]


class StructureTree:
    def __init__(self, root):
        self.root = root
        self.role_map = root.get("/RoleMap", Dictionary())
        # In the order of reading.
        self.elements = []
        self.element_of_content = {}
        self.element_of_object = {}
        self._read(root)

    def standard_type(self, written):
        """The standard type at the end of the mapping, or None."""
        seen = set()
        while not is_standard(written):
            if written is None or written in seen:
                return None
            seen.add(written)
            written = name(self.role_map.get("/" + written))
        return written

    def maps_in_a_circle(self, written):
        seen = set()
        while written is not None and "/" + written in self.role_map:
            if written in seen:
                return True
            seen.add(written)
            written = name(self.role_map["/" + written])
        return False

    def attribute(self, element, owner, key):
        """An attribute of an element, from its own list or from that of one of its classes (ISO 32000-1, 14.7.5)."""
        classes = self.root.get("/ClassMap", Dictionary())
        for lists in (items(element.dictionary.get("/A")), *(items(classes.get(one)) for one in items(element.dictionary.get("/C")))):
            for attributes in lists:
                if isinstance(attributes, Dictionary) and attributes.get("/O") == owner and key in attributes:
                    return attributes[key]
        return None

    def _read(self, root):
        seen = set()
        waiting = [(kid, None) for kid in reversed(items(root.get("/K")))]
        while waiting:
            kid, parent = waiting.pop()
            if parent is not None and self._take(kid, parent):
                continue
            if not isinstance(kid, Dictionary) or "/S" not in kid or identity(kid) in seen:
                continue
            seen.add(identity(kid))
            written = name(kid.S)
            language = text(kid.Lang) if "/Lang" in kid else parent.language if parent else ""
            element = Element(kid, written, self.standard_type(written), parent, language)
            self.elements.append(element)
            if parent is not None:
                parent.pieces.append(element)
            waiting += reversed([(inner, element) for inner in items(kid.get("/K"))])

    def _take(self, kid, element):
        """Notes content or an annotation that an element holds; says no to an element."""
        page = element.dictionary.get("/Pg")
        if isinstance(kid, int):
            self._note_content(element, page, int(kid))
        elif not isinstance(kid, Dictionary):
            return True
        elif kid.get("/Type") == Name.MCR or "/MCID" in kid:
            self._note_content(element, kid.get("/Stm", kid.get("/Pg", page)), int(kid.MCID))
        elif kid.get("/Type") == Name.OBJR or "/Obj" in kid:
            if "/Obj" in kid:
                element.objects.append(kid.Obj)
                self.element_of_object[identity(kid.Obj)] = element
        else:
            return False
        return True

    def _note_content(self, element, owner, number):
        place = (owner.objgen if owner is not None else None, number)
        element.pieces.append(place)
        self.element_of_content[place] = element


def is_standard(type):
    return type in STANDARD_TYPES or bool(type and NUMBERED_HEADING.fullmatch(type))
