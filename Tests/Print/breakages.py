"""For each rule, one way to break it: what a checker is worth shows by what it finds."""

from pikepdf import Array, Dictionary, Name, Stream, String

# For each rule a function that breaks a specimen.
BREAKAGES = {}


def breaks(*rules):
    def note(function):
        for rule in rules:
            if rule in BREAKAGES:
                raise ValueError(f"{rule} is broken already")
            BREAKAGES[rule] = function
        return function

    return note


def _break_by(rule, change):
    breaks(rule)(change)


# The file and its metadata.

UA = "http://www.aiim.org/pdfua/ns/id/"
_break_by("5-t1", lambda specimen: specimen.rewrite_metadata(b"<pdfuaid:part>1</pdfuaid:part>", b""))
_break_by("5-t2", lambda specimen: specimen.rewrite_metadata(b"<pdfuaid:part>1<", b"<pdfuaid:part>2<"))
_break_by("5-t3", lambda specimen: specimen.rewrite_metadata(b"pdfuaid", b"ua"))
for rule, claim in (("5-t4", "amd"), ("5-t5", "corr")):
    words = f'<ua:{claim} xmlns:ua="{UA}">1</ua:{claim}></rdf:Description>'.encode()
    _break_by(rule, lambda specimen, words=words: specimen.rewrite_metadata(b"</rdf:Description>", words))
_break_by("6.1-t1", lambda specimen: specimen.options.update(force_version="2.0"))
_break_by("7.1-t9", lambda specimen: specimen.rewrite_metadata(b"dc:title", b"dc:subject"))


# The catalogue.


@breaks("6.2-t1")
def call_it_untagged(specimen):
    specimen.root.MarkInfo.Marked = False


@breaks("7.1-t4")
def suspect_the_tags(specimen):
    specimen.root.MarkInfo.Suspects = True


@breaks("7.1-t8")
def remove_metadata(specimen):
    del specimen.root["/Metadata"]


@breaks("7.1-t10")
def show_the_file_name(specimen):
    del specimen.root["/ViewerPreferences"]


@breaks("7.1-t11")
def remove_the_tree(specimen):
    del specimen.root["/StructTreeRoot"]


@breaks("7.10-t1", "7.10-t2")
def add_layers_without_a_name(specimen):
    specimen.root.OCProperties = Dictionary(OCGs=[], D=Dictionary(AS=[Dictionary(Event=Name.Print)]))


@breaks("7.11-t1")
def attach_a_file_without_a_name(specimen):
    specimen.root.Attached = specimen.pdf.make_indirect(Dictionary(Type=Name.Filespec, EF=Dictionary(), F="a.txt"))


@breaks("7.15-t1")
def add_a_dynamic_form(specimen):
    specimen.root.AcroForm = Dictionary(Fields=[], XFA=Stream(specimen.pdf, b"<dynamicRender>required</dynamicRender>"))


# The tree: an element where it doesn't belong. Each row names the rule, what is added, and what it is added to.

MISPLACED = [
    ("7.1-t5", "Odd", "Document"),
    ("7.2-t3", "P", "Table"),
    ("7.2-t4", "TR", "Document"),
    ("7.2-t5", "THead", "Document"),
    ("7.2-t6", "TBody", "Document"),
    ("7.2-t7", "TFoot", "Document"),
    ("7.2-t8", "TH", "Document"),
    ("7.2-t9", "TD", "Document"),
    ("7.2-t10", "P", "TR"),
    ("7.2-t11", "THead", "Table"),
    ("7.2-t12", "TFoot", "Table"),
    ("7.2-t17", "LI", "Document"),
    ("7.2-t18", "LBody", "Document"),
    ("7.2-t19", "P", "L"),
    ("7.2-t20", "P", "LI"),
    ("7.2-t26", "TOCI", "Document"),
    ("7.2-t27", "P", "TOC"),
    ("7.2-t28", "Caption", "TOC"),
    ("7.2-t36", "P", "THead"),
    ("7.2-t37", "P", "TBody"),
    ("7.2-t38", "P", "TFoot"),
    ("7.2-t40", "Caption", "L"),
    ("7.2-t43", "TD", "TR"),
    ("7.3-t1", "Figure", "Document"),
    ("7.4.2-t1", "H6", "Document"),
    ("7.4.4-t2", "H", "Document"),
    ("7.4.4-t3", "H", "P"),
    ("7.7-t1", "Formula", "Document"),
    ("7.9-t1", "Note", "Document"),
    ("7.18.4-t2", "Form", "Document"),
]
for rule, type, parent in MISPLACED:
    _break_by(rule, lambda specimen, type=type, parent=parent: specimen.add(specimen.element(parent), type))


@breaks("7.1-t6")
def map_types_in_a_circle(specimen):
    specimen.root.StructTreeRoot.RoleMap = Dictionary(Odd=Name.Even, Even=Name.Odd)
    specimen.element("P").S = Name.Odd


@breaks("7.1-t7")
def map_a_standard_type(specimen):
    specimen.root.StructTreeRoot.RoleMap = Dictionary(P=Name.H1)


@breaks("7.1-t12")
def forget_the_parent(specimen):
    del specimen.element("P")["/P"]


@breaks("7.2-t13")
def put_the_foot_in_place_of_the_body(specimen):
    del specimen.element("Table").K[1]


@breaks("7.2-t14")
def keep_only_the_head(specimen):
    specimen.element("Table").K = Array(list(specimen.element("Table").K)[:1])


@breaks("7.2-t15")
def let_cells_overlap(specimen):
    rows = [row for row in specimen.elements("TR") if row.K[0].S == Name.TD]
    one, other = rows[0].K[1], rows[1].K[0]
    one.A = Dictionary(O=Name.Table, RowSpan=2)
    other.A = Dictionary(O=Name.Table, ColSpan=2)


@breaks("7.2-t16", "7.2-t39")
def put_captions_between_rows(specimen):
    for _ in range(2):
        specimen.add(specimen.element("Table"), "Caption", at=1)


@breaks("7.2-t41")
def let_a_cell_reach_below_the_table(specimen):
    specimen.elements("TD")[-1].A = Dictionary(O=Name.Table, RowSpan=9)


@breaks("7.4.4-t1")
def put_two_plain_headings_side_by_side(specimen):
    for _ in range(2):
        specimen.add(specimen.document_element, "H")


def remove_scopes(specimen):
    for heading in specimen.elements("TH"):
        del heading["/A"]
    for cell in specimen.elements("TD"):
        cell.A = Dictionary(O=Name.Table)


@breaks("7.5-t1")
def leave_cells_without_headings(specimen):
    remove_scopes(specimen)


@breaks("7.5-t2")
def name_a_heading_that_is_not_there(specimen):
    remove_scopes(specimen)
    specimen.element("TD").A.Headers = Array([String("nowhere")])


@breaks("7.9-t2")
def call_two_notes_the_same(specimen):
    for note in specimen.elements("Note"):
        note.ID = String("same")


# Languages.


@breaks("7.2-t2", "7.2-t22", "7.2-t24", "7.2-t33", "7.2-t34")
def remove_languages(specimen):
    specimen.remove_languages()


@breaks("7.2-t21", "7.2-t23")
def say_something_else_in_no_language(specimen):
    specimen.remove_languages()
    specimen.element("P").ActualText = String("words")
    specimen.element("P").E = String("words")


@breaks("7.2-t30", "7.2-t31", "7.2-t32")
def replace_a_span_in_no_language(specimen):
    specimen.remove_languages()
    specimen.draw(b"/Span << /ActualText (a) /Alt (a) /E (a) >> BDC EMC")


@breaks("7.2-t25")
def add_a_field_in_no_language(specimen):
    specimen.remove_languages()
    specimen.annotate(specimen.add(specimen.document_element, "Form"), Subtype=Name.Widget, FT=Name.Tx, T="a", TU="a field")


@breaks("7.2-t29")
def misspell_a_language(specimen):
    specimen.element("P").Lang = String("e_n")


# Marks on pages.


@breaks("7.1-t1")
def put_an_artifact_into_content(specimen):
    specimen.rewrite_content(lambda content: content.replace(b"BDC", b"BDC /Artifact BMC EMC", 1))


@breaks("7.1-t2")
def put_content_into_an_artifact(specimen):
    specimen.rewrite_content(lambda content: b"/Artifact BMC " + content + b" EMC")


@breaks("7.1-t3")
def draw_something_unmarked(specimen):
    specimen.draw(b" 0 0 9 9 re f")


@breaks("7.20-t1")
def take_a_form_from_another_file(specimen):
    specimen.root.Foreign = Stream(specimen.pdf, b"", Type=Name.XObject, Subtype=Name.Form, BBox=[0, 0, 1, 1], Ref=Dictionary())


@breaks("7.20-t2")
def draw_tagged_content_twice(specimen):
    form = Stream(specimen.pdf, b"", Type=Name.XObject, Subtype=Name.Form, BBox=[0, 0, 1, 1], StructParents=99)
    specimen.draw(b" /Artifact BMC /Twice Do /Twice Do EMC", XObject={"Twice": form})


# Annotations.


@breaks("7.18.1-t1", "7.18.1-t2")
def stick_a_note_on_the_page(specimen):
    specimen.annotate(Subtype=Name.Text)


@breaks("7.18.1-t3", "7.18.4-t1")
def add_a_field_that_is_no_element(specimen):
    specimen.annotate(Subtype=Name.Widget, FT=Name.Tx, T="a")


@breaks("7.18.2-t1")
def set_a_trap_net(specimen):
    specimen.annotate(Subtype=Name.TrapNet, Contents="net")


@breaks("7.18.3-t1")
def leave_the_order_of_tabs_open(specimen):
    del specimen.page.obj["/Tabs"]


@breaks("7.18.5-t1")
def call_a_link_a_paragraph(specimen):
    for link in specimen.elements("Link"):
        link.S = Name.P


@breaks("7.18.5-t2")
def leave_links_without_words(specimen):
    for annotation in specimen.page.obj.Annots:
        del annotation["/Contents"]


@breaks("7.18.6.2-t1", "7.18.6.2-t2")
def add_a_film_without_words(specimen):
    clip = Dictionary(Type=Name.MediaClip, S=Name.MCD)
    specimen.annotate(Subtype=Name.Screen, A=Dictionary(S=Name.Rendition, R=Dictionary(C=clip)))


@breaks("7.18.8-t1")
def make_a_printers_mark_content(specimen):
    specimen.annotate(specimen.add(specimen.document_element, "Annot"), Subtype=Name.PrinterMark, Contents="mark")
