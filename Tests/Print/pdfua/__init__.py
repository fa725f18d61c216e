"""Checks a PDF against what a machine can check of PDF/UA-1 (ISO 14289-1:2014), the standard for PDFs that everybody can read.

Rules go by the names that veraPDF gives them: the clause of the standard and a number, as in `7.1-t3`. `rules.py` lists them all. A person
still has to judge the rest: whether the order of reading makes sense, and whether a text alternative says what the picture does.
"""

from .check import failures
from .document import Document
from .rules import RULES, Failure

__all__ = ["RULES", "Document", "Failure", "failures"]
