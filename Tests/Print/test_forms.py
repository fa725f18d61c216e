"""Worksheets are forms: each blank is a field that says what is asked, and what is filled in is there when the file is opened again."""

import re
import subprocess
from contextlib import ExitStack
from functools import cache
from pathlib import Path

import pikepdf
import pytest
from pdfua import failures
from pikepdf import Name
from pikepdf.form import ExtendedAppearanceStreamGenerator, Form
from worksheet import handout, make

CONTENT = Path(__file__).resolve().parents[2] / "Content"
SAMPLES = sorted(CONTENT.glob("worksheets/*.md")) + sorted(CONTENT.glob("*/worksheets/*.md"))
LANGUAGES = ["en", "es", "ar"]

MULTILINE, SPELLING_UNCHECKED = 1 << 12, 1 << 22
# The least height of something to press, in points: 24 CSS pixels (WCAG 2.2, 2.5.8). Boxes may be smaller, since they stand far apart.
LEAST_TARGET = 24 * 0.75


@pytest.fixture(scope="module")
def worksheet(tmp_path_factory):
    """Makes the worksheet once for each language and set of options."""
    return cache(lambda language="en", *options: make(tmp_path_factory.mktemp("worksheet"), language, *options))


@pytest.fixture
def opened(worksheet):
    """Opens the worksheet for as long as the test takes: what is read from a file goes with it."""
    with ExitStack() as files:
        yield lambda *options: files.enter_context(pikepdf.open(worksheet(*options).path))


def fields(pdf):
    return list(pdf.Root.AcroForm.Fields)


def named(pdf, prefix):
    return [field for field in fields(pdf) if str(field.T).startswith(prefix)]


def elements(element):
    """The tags below a tag, in reading order."""
    children = element.get(Name.K, [])
    for child in children if isinstance(children, pikepdf.Array) else [children]:
        if isinstance(child, pikepdf.Dictionary) and Name.S in child:
            yield child
            yield from elements(child)


def field_of(element):
    references = element.K if isinstance(element.K, pikepdf.Array) else [element.K]
    return str(references[0].Obj.T)


def text(path):
    return subprocess.run(["pdftotext", path, "-"], capture_output=True, text=True, check=True).stdout


# Each blank its field


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_blank_has_a_field_that_says_what_is_asked(language, worksheet, opened):
    assert [str(field.TU) for field in fields(opened(language))] == worksheet(language).questions


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda path: path.stem)
def test_each_blank_of_a_sample_has_a_field(sample, tmp_path):
    markdown = sample.read_text(encoding="utf-8")
    front, body = markdown.split("\n---\n", 1)
    actions = re.search(r"^actions:\n((?:  - .*\n)*)", front + "\n", re.M)
    lines = [int(count or 4) for count in re.findall(r"\[!WRITE\](?: lines=(\d+))?", body)]
    rows = [line.strip().strip("|").split("|") for line in body.splitlines() if line.startswith("|")]
    expected = {
        "box": len(re.findall(r"^ *[-*] \[[ x]\] ", body, re.M)) + (actions[1].count("\n") if actions else 0),
        "cell": sum(not cell.strip() for row in rows for cell in row),
        "writing": sum(-(-count // 10) for count in lines),
    }
    language = "en" if sample.parent.parent == CONTENT else sample.parent.parent.name
    path = handout(sample.stem, CONTENT, tmp_path, "--language", language)
    with pikepdf.open(path) as pdf:
        names = [str(field.T) for field in fields(pdf)]
        assert {kind: sum(name.startswith(f"{kind}-") for name in names) for kind in expected} == expected
        assert len(names) == len(set(names)) == sum(expected.values()) + len(["given-by", "date", "next-step"])
    assert failures(path) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_name_is_given_twice(language, opened):
    names = [str(field.T) for field in fields(opened(language))]
    assert len(names) == len(set(names))


# For everybody


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("sheet", ["a4", "letter"])
@pytest.mark.parametrize("profile", ["standard", "large", "giant"])
def test_forms_keep_the_rules_for_everybody(language, sheet, profile, worksheet):
    assert failures(worksheet(language, "--paper", sheet, "--profile", profile).path) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_tab_key_follows_the_order_of_reading(language, opened):
    pdf = opened(language)
    names = [str(field.T) for field in fields(pdf)]
    assert [field_of(element) for element in elements(pdf.Root.StructTreeRoot) if element.S == Name.Form] == names
    # Viewers that don't know the structure go by the order of the page's annotations.
    assert [str(annotation.T) for page in pdf.pages for annotation in page.get(Name.Annots, []) if Name.T in annotation] == names
    assert all(page.Tabs == Name.S for page in pdf.pages if Name.Annots in page)


def test_a_list_of_boxes_is_not_called_numbered(opened):
    lists = [element for element in elements(opened().Root.StructTreeRoot) if element.S == Name.L]
    numberings = {str(attribute.ListNumbering) for element in lists for attribute in element.A if Name.ListNumbering in attribute}
    # The boxes of a numbered list stand beside its numbers.
    assert numberings == {"/None", "/Decimal"}


def test_no_place_is_left_as_a_link(opened):
    assert b"attune-field" not in b"".join(repr(annotation).encode() for page in opened().pages for annotation in page.get(Name.Annots, []))


# What is filled in


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_filled_in_is_there_when_opened_again(language, opened, tmp_path):
    path = tmp_path / "filled.pdf"
    pdf = opened(language)
    written = [field for field in Form(pdf, ExtendedAppearanceStreamGenerator) if field.is_text]
    for number, field in enumerate(written):
        field.value = f"Año{number}z"
    pdf.save(path)
    shown = text(path)
    assert written and [number for number in range(len(written)) if f"Año{number}z" not in shown] == []


def test_a_viewer_shows_what_is_filled_in_by_itself(opened, tmp_path):
    path = tmp_path / "filled.pdf"
    pdf = opened()
    written = [field for field in fields(pdf) if field.FT == Name.Tx]
    for field in written:
        field.V = pikepdf.String(f"«{field.T}»")
        del field.AP
    pdf.save(path)
    shown = text(path)
    assert [str(field.T) for field in written if f"«{field.T}»" not in shown] == []


def test_nothing_is_filled_in_beforehand(opened):
    assert [str(field.T) for field in fields(opened()) if field.FT == Name.Tx and str(field.get(Name.V, ""))] == []


def test_boxes_begin_as_the_author_left_them(opened):
    assert [str(box.AS) for box in named(opened(), "box-")] == ["/Off", "/Yes", "/Off", "/Off", "/Off", "/Off"]


def test_boxes_can_be_ticked_and_cleared(opened):
    for box in named(opened(), "box-"):
        assert sorted(box.AP.N.keys()) == ["/Off", "/Yes"]
        assert box.V == box.AS
        assert (box.AP.N.Off.read_bytes(), bool(box.AP.N.Yes.read_bytes())) == (b"", True)


@pytest.mark.parametrize(("state", "is_darker"), [(Name.Yes, True), (Name.Off, False)])
def test_a_tick_can_be_seen(state, is_darker, opened, tmp_path):
    def darkness(state):
        path = tmp_path / f"{str(state)[1:]}.pdf"
        pdf = opened()
        for box in named(pdf, "box-"):
            box.V = box.AS = state
        pdf.save(path)
        subprocess.run(["pdftoppm", "-r", "50", "-gray", path, tmp_path / path.stem], check=True)
        return sum(255 - byte for page in tmp_path.glob(f"{path.stem}-*.pgm") for byte in page.read_bytes())

    assert (darkness(state) > darkness(Name.Off)) == is_darker


def test_only_the_room_of_one_line_has_one_line(opened):
    single = [str(field.T) for field in fields(opened()) if field.FT == Name.Tx and not int(field.Ff) & MULTILINE]
    assert single == ["given-by", "date", "writing-1"]


def test_lines_beneath_are_covered_by_what_is_typed(opened):
    covered = [str(field.T) for field in fields(opened()) if Name.MK in field and list(field.MK.BG) == [1]]
    assert covered == ["writing-2", "writing-3", "writing-4", "writing-5", "next-step"]


@pytest.mark.parametrize(("language", "quadding"), [("en", 0), ("es", 0), ("ar", 2)])
def test_lines_begin_where_the_language_begins_them(language, quadding, opened):
    assert {int(field.get(Name.Q, 0)) for field in fields(opened(language)) if field.FT == Name.Tx} == {quadding}


@pytest.mark.parametrize(("profile", "size"), [("standard", 12), ("large", 18), ("giant", 24)])
def test_what_is_typed_is_as_large_as_the_print(profile, size, opened):
    appearances = {str(field.DA) for field in fields(opened("en", "--profile", profile)) if field.FT == Name.Tx}
    assert appearances == {f"/NotoSans {size} Tf 0 g"}


# On the page


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("profile", ["standard", "giant"])
def test_fields_are_large_enough_and_apart_and_inside_the_margins(language, profile, opened):
    for page in opened(language, "--profile", profile).pages:
        boxes = [[float(edge) for edge in annotation.Rect] for annotation in page.get(Name.Annots, []) if Name.T in annotation]
        left, bottom, right, top = (float(edge) for edge in page.mediabox)
        for field, (x0, y0, x1, y1) in zip([a for a in page.get(Name.Annots, []) if Name.T in a], boxes, strict=True):
            assert left + 50 < x0 < x1 < right - 50 and bottom + 40 < y0 < y1 < top - 40, str(field.T)
            assert field.FT == Name.Btn or min(x1 - x0, y1 - y0) >= LEAST_TARGET, str(field.T)
        for index, (a, b, c, d) in enumerate(boxes):
            assert not [other for other in boxes[index + 1:] if a < other[2] and other[0] < c and b < other[3] and other[1] < d]


# Nothing that a reader doesn't ask for


def test_nothing_can_be_sent_or_run(opened):
    pdf = opened()
    assert not {"/AA", "/OpenAction"} & set(pdf.Root.keys())
    # Places that links lead to have names; scripts and files may not.
    assert set(pdf.Root.get(Name.Names, {}).keys()) <= {"/Dests"}
    assert [field for field in fields(pdf) if {"/A", "/AA"} & set(field.keys())] == []
    assert all(int(field.Ff) & SPELLING_UNCHECKED for field in fields(pdf) if field.FT == Name.Tx)


def test_the_font_for_typing_is_in_the_file(opened):
    font = opened().Root.AcroForm.DR.Font.NotoSans
    assert font.Encoding == Name.WinAnsiEncoding
    assert len(font.Widths) == int(font.LastChar) - int(font.FirstChar) + 1
    assert len(font.FontDescriptor.FontFile2.read_bytes()) > 10_000


def test_the_same_content_gives_the_same_bytes(worksheet, tmp_path):
    assert make(tmp_path, "es").path.read_bytes() == worksheet("es").path.read_bytes()
