"""A PDF that is being checked, with what several checks read of it."""

from functools import cached_property

import pikepdf
from pikepdf import Dictionary

from .content import read_content
from .structure import StructureTree
from .values import identity, text


class Document:
    def __init__(self, path):
        self.path = path
        self.pdf = pikepdf.open(path, suppress_warnings=True)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.pdf.close()

    @property
    def catalogue(self):
        return self.pdf.Root

    @cached_property
    def language(self):
        """The language of all that names no other; empty where there is none."""
        return text(self.catalogue.get("/Lang"))

    @cached_property
    def tree(self):
        return StructureTree(self.catalogue.get("/StructTreeRoot", Dictionary()))

    @cached_property
    def content(self):
        """What is drawn on all pages, in the order of drawing."""
        return list(read_content(self.pdf, self.tree))

    @cached_property
    def bookmarks(self):
        """The titles of the bookmarks, each with its depth, from the top."""
        found, seen = [], set()
        waiting = [(self.catalogue.get("/Outlines", Dictionary()).get("/First"), 1)]
        while waiting:
            item, depth = waiting.pop()
            if item is None or identity(item) in seen:
                continue
            seen.add(identity(item))
            found.append((depth, text(item.get("/Title"))))
            waiting += [(item.get("/Next"), depth), (item.get("/First"), depth + 1)]
        return found
