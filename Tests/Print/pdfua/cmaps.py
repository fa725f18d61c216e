"""Tables within a PDF that say which glyph a code means, which characters it stands for, and how wide it is."""

import re

from pikepdf import Array

# ISO 32000-1, table 118: encodings that every reader has.
PREDEFINED = frozenset(
    """GB-EUC-H GB-EUC-V GBpc-EUC-H GBpc-EUC-V GBK-EUC-H GBK-EUC-V GBKp-EUC-H GBKp-EUC-V GBK2K-H GBK2K-V UniGB-UCS2-H UniGB-UCS2-V
    UniGB-UTF16-H UniGB-UTF16-V B5pc-H B5pc-V HKscs-B5-H HKscs-B5-V ETen-B5-H ETen-B5-V ETenms-B5-H ETenms-B5-V CNS-EUC-H CNS-EUC-V
    UniCNS-UCS2-H UniCNS-UCS2-V UniCNS-UTF16-H UniCNS-UTF16-V 83pv-RKSJ-H 90ms-RKSJ-H 90ms-RKSJ-V 90msp-RKSJ-H 90msp-RKSJ-V 90pv-RKSJ-H
    Add-RKSJ-H Add-RKSJ-V EUC-H EUC-V Ext-RKSJ-H Ext-RKSJ-V H V UniJIS-UCS2-H UniJIS-UCS2-V UniJIS-UCS2-HW-H UniJIS-UCS2-HW-V
    UniJIS-UTF16-H UniJIS-UTF16-V KSC-EUC-H KSC-EUC-V KSCms-UHC-H KSCms-UHC-V KSCms-UHC-HW-H KSCms-UHC-HW-V KSCpc-EUC-H
    UniKS-UCS2-H UniKS-UCS2-V UniKS-UTF16-H UniKS-UTF16-V Identity-H Identity-V""".split()
)

_BLOCK = re.compile(r"beginbf(char|range)(.*?)endbf\1", re.S)
_CHARACTER = re.compile(r"<([0-9A-Fa-f\s]*)>\s*<([0-9A-Fa-f\s]*)>")
_RANGE = re.compile(r"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>\s*(<[0-9A-Fa-f]*>|\[[^\]]*\])")
_MOST_CODES = 1 << 16


def characters(stream):
    """The characters that each code stands for, from a ToUnicode table (ISO 32000-1, 9.10.3)."""
    found = {}
    for kind, block in _BLOCK.findall(stream.read_bytes().decode("latin-1")):
        found.update(_read_characters(block) if kind == "char" else _read_ranges(block))
    return found


def _read_characters(block):
    for code, value in _CHARACTER.findall(block):
        yield bytes.fromhex("".join(code.split())), _decoded("".join(value.split()))


def _read_ranges(block):
    for first, last, values in _RANGE.findall(block):
        low, high, length = int(first, 16), int(last, 16), len(first) // 2
        codes = range(low, min(high + 1, low + _MOST_CODES))
        if values.startswith("<"):
            start = _decoded(values[1:-1])
            following = (start[:-1] + chr(ord(start[-1]) + step) if start else "" for step in range(len(codes)))
        else:
            following = (_decoded(value) for value in re.findall(r"<([0-9A-Fa-f]*)>", values))
        yield from ((code.to_bytes(length, "big"), value) for code, value in zip(codes, following))


def _decoded(digits):
    return bytes.fromhex(digits + "0" * (len(digits) % 2)).decode("utf-16-be", "replace")


def widths(font):
    """The width of each character of a composite font, in thousandths of its size (ISO 32000-1, 9.7.4.3)."""
    found, rest = {}, list(font.get("/W", []))
    while len(rest) > 1:
        first = int(rest[0])
        if isinstance(rest[1], Array):
            found.update(enumerate(map(float, rest[1]), first))
            del rest[:2]
        else:
            found.update(dict.fromkeys(range(first, int(rest[1]) + 1), float(rest[2])))
            del rest[:3]
    return found
