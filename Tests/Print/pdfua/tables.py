"""Clauses 7.2 and 7.5 on tables: a grid without holes, in which each cell has a heading."""

from dataclasses import dataclass

from .rules import Failure
from .structure import Element
from .values import items, name, text

GROUPS = ("THead", "TBody", "TFoot")


@dataclass
class Cell:
    element: Element
    row: int
    column: int
    rows: int
    columns: int

    def shares_columns(self, other):
        return self.column < other.column + other.columns and other.column < self.column + self.columns

    def shares_rows(self, other):
        return self.row < other.row + other.rows and other.row < self.row + self.rows


def check(document):
    for element in document.tree.elements:
        if element.type == "Table":
            yield from _check_table(element, document.tree)


def _check_table(table, tree):
    grid = Grid(table, tree)
    if grid.overlaps:
        yield Failure("7.2-t15", "cells that overlap")
        return
    if grid.overruns:
        yield Failure("7.2-t41", "a RowSpan that does")
    widths = grid.widths()
    for row, width in enumerate(widths, 1):
        if width != widths[0]:
            yield Failure("7.2-t43", f"row {row} has {width} columns, the first {widths[0]}")
            return
    yield from _check_headings(grid, tree)


class Grid:
    """Where each cell of a table lies, as rows and columns that cells span push others along."""

    def __init__(self, table, tree):
        self.cells, self.overlaps, self.overruns = [], False, False
        self.taken = set()
        rows = [row for child in table.children for row in ([child] if child.type == "TR" else child.children if child.type in GROUPS else []) if row.type == "TR"]
        self.height = len(rows)
        for number, row in enumerate(rows):
            column = 0
            for element in (child for child in row.children if child.type in ("TH", "TD")):
                while (number, column) in self.taken:
                    column += 1
                spans = [int(tree.attribute(element, "/Table", key) or 1) for key in ("/RowSpan", "/ColSpan")]
                self.place(Cell(element, number, column, *spans))
                column += spans[1]

    def place(self, cell):
        places = {(cell.row + row, cell.column + column) for row in range(cell.rows) for column in range(cell.columns)}
        self.overlaps |= bool(places & self.taken)
        self.overruns |= cell.row + cell.rows > self.height
        self.taken |= places
        self.cells.append(cell)

    def widths(self):
        """How many columns each row has."""
        return [max((column + 1 for row, column in self.taken if row == number), default=0) for number in range(self.height)]


def _check_headings(grid, tree):
    headings = [cell for cell in grid.cells if cell.element.type == "TH"]
    scopes = {heading.element: name(tree.attribute(heading.element, "/Table", "/Scope")) for heading in headings}
    if all(scopes.values()):
        return
    identifiers = {text(cell.element.dictionary.get("/ID")) for cell in grid.cells} - {""}
    for cell in grid.cells:
        if cell.element.type != "TD":
            continue
        named = [text(one) for one in items(tree.attribute(cell.element, "/Table", "/Headers"))]
        unknown = [one for one in named if one not in identifiers]
        if named and not unknown or any(_governs(heading, scopes[heading.element], cell) for heading in headings):
            continue
        if unknown:
            yield Failure("7.5-t2", f"{unknown[0]} isn't")
        else:
            yield Failure("7.5-t1", "one without, beside headings without Scope")


def _governs(heading, scope, cell):
    return (scope in ("Column", "Both") and heading.row < cell.row and heading.shares_columns(cell)) or (
        scope in ("Row", "Both") and heading.column < cell.column and heading.shares_rows(cell)
    )
