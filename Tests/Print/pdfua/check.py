"""All checks, one after the other."""

from . import annotations, catalogue, fonts, marks, metadata, nesting, tables
from .document import Document

CHECKS = (metadata, catalogue, nesting, tables, marks, annotations, fonts)


def failures(path):
    """Every place where a file breaks a rule, in the order of the checks."""
    with Document(path) as document:
        return [failure for one in CHECKS for failure in one.check(document)]
