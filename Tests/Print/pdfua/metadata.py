"""Clauses 5, 6.1, 7.1 and 7.2 on the file and its metadata: what kind of file it says it is, and its title."""

import re
from xml.parsers import expat

from pikepdf import Name, Stream

from .rules import Failure

UA = "http://www.aiim.org/pdfua/ns/id/"
DUBLIN_CORE = "http://purl.org/dc/elements/1.1/"
RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
XML = "http://www.w3.org/XML/1998/namespace"

# The properties that say what a file conforms to, with the rule on how they are written.
PREFIXED = {"part": "5-t3", "amd": "5-t4", "corr": "5-t5"}


def check(document):
    with open(document.path, "rb") as file:
        header = re.search(rb"%PDF-(\d\.\d)", file.read(1024))
    if not header or not b"1.0" <= header[1] <= b"1.7":
        yield Failure("6.1-t1", f"{header and header[1]}")
    stream = document.catalogue.get("/Metadata")
    if not isinstance(stream, Stream):
        yield Failure("7.1-t8", "none")
    elif stream.get("/Type") != Name.Metadata or stream.get("/Subtype") != Name.XML:
        yield Failure("7.1-t8", "a stream of another type")
        yield Failure("5-t1", "no metadata to say so")
    else:
        yield from _check_properties(Properties(stream.read_bytes()), document.language)


def _check_properties(properties, language):
    claims = properties.of(UA)
    if not claims:
        yield Failure("5-t1", "nothing of the kind")
    for prefix, local, value in claims:
        if local == "part" and value.strip() != "1":
            yield Failure("5-t2", value)
        if local in PREFIXED and prefix != "pdfuaid":
            yield Failure(PREFIXED[local], prefix)
    if not any(local == "title" for _, local, _ in properties.of(DUBLIN_CORE)):
        yield Failure("7.1-t9", "none")
    if not language and ["x-default"] in properties.alternatives:
        yield Failure("7.2-t33", "words in no language")


class Properties:
    """What XMP metadata say, whether written as elements or as attributes (ISO 16684-1, 7)."""

    def __init__(self, xmp):
        # Namespace, prefix, name and value of each.
        self.all = []
        # The languages of each list of alternatives.
        self.alternatives = []
        self._open = []
        parser = expat.ParserCreate(namespace_separator=" ")
        parser.namespace_prefixes = True
        parser.StartElementHandler, parser.EndElementHandler, parser.CharacterDataHandler = self._start, self._end, self._characters
        parser.Parse(xmp, True)

    def of(self, namespace):
        return [(prefix, local, value) for other, prefix, local, value in self.all if other == namespace]

    def _start(self, name, attributes):
        self._open.append((name, []))
        self.all += [(*_parts(key), value) for key, value in attributes.items()]
        if _parts(name)[::2] == (RDF, "Alt"):
            self.alternatives.append([])
        languages = [value for key, value in attributes.items() if _parts(key)[::2] == (XML, "lang")]
        if self.alternatives and languages:
            self.alternatives[-1] += languages

    def _characters(self, characters):
        for _, pieces in self._open:
            pieces.append(characters)

    def _end(self, _):
        name, pieces = self._open.pop()
        self.all.append((*_parts(name), "".join(pieces)))


def _parts(name):
    """Namespace, prefix and name."""
    namespace, local, prefix = [*name.split(" "), "", ""][:3] if " " in name else ("", name, "")
    return namespace, prefix, local
