"""Makes a form of a PDF that Typst set: `form.py FORM FONTS INPUT OUTPUT`.

FORM is the JSON of a `Form`. Each link to `attune-field:NAME` becomes its field of that name: the link's rectangle is the field's, and the
link's element in the structure tree becomes the field's. "ISO 32000" is ISO 32000-1, PDF 1.7.
"""
import io
import json
import sys
from pathlib import Path

import pikepdf
from fontTools import subset
from fontTools.ttLib import TTFont
from pikepdf import Array, Dictionary, Name, NumberTree, String

SCHEME = "attune-field:"

# What a viewer sets words in as they are typed. A font that is typed in needs every sign of its encoding, not only those on the page.
FONT_FILE = "NotoSans-Regular.ttf"
FONT_NAME = "NotoSans"
ENCODING, FIRST, LAST = "cp1252", 32, 255

# Flags of ISO 32000, tables 165, 228 and 123.
PRINTED = 1 << 2
MULTILINE = 1 << 12
# No viewer should send words away to check their spelling.
UNCHECKED_SPELLING = 1 << 22
NON_SYMBOLIC = 1 << 5

AT_THE_RIGHT = 2
WHITE = Array([1])


def main(form_file, folders, source, target):
    form = json.loads(Path(form_file).read_text(encoding="utf-8"))
    with pikepdf.open(source) as pdf:
        places = places_of_fields(pdf)
        names = [field["name"] for field in form["fields"]]
        if sorted(places) != sorted(names):
            sys.exit(f"The page and the form differ in {sorted(set(places) ^ set(names))}.")
        elements = NumberTree(pdf.Root.StructTreeRoot.ParentTree)
        for field in form["fields"]:
            place = places[field["name"]]
            make_element(elements[place.StructParent])
            make_field(pdf, place, field, form)
        pdf.Root.AcroForm = Dictionary(
            Fields=Array([places[name] for name in names]),
            DA=default_appearance(form),
            DR=Dictionary(Font=Dictionary({f"/{FONT_NAME}": embedded_font(pdf, folders)})),
        )
        pdf.save(target, deterministic_id=True, object_stream_mode=pikepdf.ObjectStreamMode.generate)


def places_of_fields(pdf):
    """The links that stand for fields, by the name of the field."""
    places = {}
    for page in pdf.pages:
        for annotation in page.get(Name.Annots, []):
            address = str(annotation.get(Name.A, Dictionary()).get(Name.URI, ""))
            if not address.startswith(SCHEME):
                continue
            name = address.removeprefix(SCHEME)
            if name in places:
                sys.exit(f"The field {name} stands in two places.")
            annotation.P = page.obj
            places[name] = annotation
    return places


def make_element(element):
    """Turns a link's structure element into that of a field (PDF/UA-1, 7.18.4)."""
    element.S = Name.Form
    label = element.P
    # Typst calls a list numbered whose labels are boxes to tick.
    if label.S == Name.Lbl:
        for attribute in label.P.P.A:
            if Name.ListNumbering in attribute:
                attribute.ListNumbering = Name("/None")


# Fields (ISO 32000, 12.5.6.19 and 12.7)


def make_field(pdf, widget, field, form):
    """Turns a link into a widget, which is its own field."""
    for key in (Name.A, Name.Contents, Name.QuadPoints):
        if key in widget:
            del widget[key]
    widget.Subtype = Name.Widget
    widget.T, widget.TU = String(field["name"]), String(field["question"])
    widget.F = PRINTED
    if field["kind"] in ("box", "ticked-box"):
        make_box(pdf, widget, field["kind"] == "ticked-box")
    else:
        make_text(pdf, widget, field["kind"], form)


def make_box(pdf, widget, is_ticked):
    state = Name.Yes if is_ticked else Name.Off
    widget.FT, widget.V, widget.AS = Name.Btn, state, state
    side = size_of(widget)[0]
    points = [(0.2, 0.52), (0.42, 0.26), (0.82, 0.78)]
    path = " ".join(f"{x * side:.3f} {y * side:.3f} {'l' if index else 'm'}" for index, (x, y) in enumerate(points))
    tick = f"q {side * 0.13:.3f} w 1 J 1 j {path} S Q"
    widget.AP = Dictionary(N=Dictionary(Yes=appearance(pdf, widget, tick), Off=appearance(pdf, widget, "")))


def make_text(pdf, widget, kind, form):
    widget.FT = Name.Tx
    widget.Ff = UNCHECKED_SPELLING | (0 if kind == "line" else MULTILINE)
    widget.DA = default_appearance(form)
    if form["isRightToLeft"]:
        widget.Q = AT_THE_RIGHT
    if kind == "area":
        # A viewer paints this under what is typed. Until then nothing hides the lines on the page.
        widget.MK = Dictionary(BG=WHITE)
    widget.AP = Dictionary(N=appearance(pdf, widget, "/Tx BMC EMC"))


def default_appearance(form):
    return String(f"/{FONT_NAME} {form['size']} Tf 0 g")


def appearance(pdf, widget, operators):
    width, height = size_of(widget)
    return pdf.make_stream(
        operators.encode("ascii"), Type=Name.XObject, Subtype=Name.Form, BBox=Array([0, 0, width, height]), Resources=Dictionary()
    )


def size_of(widget):
    left, bottom, right, top = (float(number) for number in widget.Rect)
    return round(right - left, 3), round(top - bottom, 3)


# Font (ISO 32000, 9.6.3 and 9.8)


def embedded_font(pdf, folders):
    file = next((path for folder in folders.split(":") if (path := Path(folder) / FONT_FILE).is_file()), None)
    if file is None:
        sys.exit(f"There is no {FONT_FILE} in {folders}.")
    signs = [bytes([code]).decode(ENCODING, "ignore") for code in range(FIRST, LAST + 1)]
    # Otherwise the time of day would be in the file.
    face = TTFont(file, recalcTimestamp=False)
    subsetter = subset.Subsetter(subset.Options(hinting=False, layout_features=[], name_IDs=[]))
    subsetter.populate(text="".join(signs))
    subsetter.subset(face)
    data = io.BytesIO()
    face.save(data)
    return pdf.make_indirect(Dictionary(
        Type=Name.Font,
        Subtype=Name.TrueType,
        BaseFont=Name(f"/{FONT_NAME}"),
        Encoding=Name.WinAnsiEncoding,
        FirstChar=FIRST,
        LastChar=LAST,
        Widths=Array(widths(face, signs)),
        FontDescriptor=pdf.make_indirect(descriptor(face, pdf.make_stream(data.getvalue(), Length1=len(data.getvalue())))),
    ))


def widths(face, signs):
    glyphs, advances = face.getBestCmap(), face["hmtx"]
    return [scaled(face, advances[glyphs.get(ord(sign), ".notdef")][0]) if sign else 0 for sign in signs]


def descriptor(face, file):
    head, lines, metrics = face["head"], face["hhea"], face["OS/2"]
    return Dictionary(
        Type=Name.FontDescriptor,
        FontName=Name(f"/{FONT_NAME}"),
        Flags=NON_SYMBOLIC,
        FontBBox=Array([scaled(face, edge) for edge in (head.xMin, head.yMin, head.xMax, head.yMax)]),
        ItalicAngle=0,
        Ascent=scaled(face, lines.ascent),
        Descent=scaled(face, lines.descent),
        CapHeight=scaled(face, metrics.sCapHeight),
        StemV=80,
        FontFile2=file,
    )


def scaled(face, units):
    """In thousandths of the size, as a PDF counts."""
    return round(units * 1000 / face["head"].unitsPerEm)


main(*sys.argv[1:])
