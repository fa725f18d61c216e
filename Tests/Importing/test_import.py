"""What `attune import` makes of files, says of them, and refuses."""

import base64
import json
import os
import subprocess
import zipfile

import pytest

import word

PNG = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=="
)


def attune(*arguments, folder, **environment):
    return subprocess.run(
        [os.environ["ATTUNE"], *arguments],
        cwd=folder, stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=60, env={**os.environ, **environment},
    )


@pytest.fixture
def site(tmp_path):
    """A folder with a first site in `site`."""
    attune("init", "site", "--title", "Ours", "--quiet", folder=tmp_path)
    return tmp_path


def bring_in(site, name, *options, **environment):
    return attune("import", name, "--source", "site", "--topic", "trauma", *options, folder=site, **environment)


def report(site, name, *options):
    called = bring_in(site, name, "--format", "json", *options)
    assert called.returncode == 0, called.stderr
    return json.loads(called.stdout)


def builds_without_a_word(site):
    built = attune("build", "--source", "site", "--output", "Output", "--drafts", folder=site)
    return (built.returncode, built.stderr) == (0, "")


def contents(folder):
    return {path.relative_to(folder): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


TEXT = """Slow evenings

By Mara Quill | March 12, 2021
Share

Evenings can be long. They need not be full.

What may help
Some people turn the lights down an hour before they sleep.

Further reading
• The Calm Book by Jo Fern
"""


def test_a_text_becomes_a_draft_that_builds(site):
    (site / "pasted.txt").write_text(TEXT)
    made = bring_in(site, "pasted.txt")
    assert made.stdout == "site/articles/trauma/slow-evenings.md\n"
    draft = (site / made.stdout.strip()).read_text()
    assert 'authors: ["Mara Quill"]' in draft and "# In the original: 2021-03-12" in draft and "draft: true" in draft
    assert draft.endswith(
        "Evenings can be long. They need not be full.\n\n## What may help\n\n"
        "Some people turn the lights down an hour before they sleep.\n\n## Further reading\n\n- The Calm Book by Jo Fern\n"
    )
    assert (site / "pasted.txt").read_text() == TEXT
    assert builds_without_a_word(site)


def test_what_was_found_is_told_with_its_line(site):
    (site / "pasted.txt").write_text(TEXT)
    made = bring_in(site, "pasted.txt")
    assert 'pasted.txt:4: note: Taken out, as buttons to share the page: "Share". [page-furniture]' in made.stderr
    assert "- id: the-calm-book\n  type: book\n" in made.stderr


def test_the_report_for_programs_has_both_lines(site):
    (site / "pasted.txt").write_text(TEXT)
    found = report(site, "pasted.txt")
    heading = next(finding for finding in found["findings"] if finding["rule"] == "found-heading")
    draft = (site / found["path"]).read_text().splitlines()
    assert heading["line"] == 8 and draft[heading["draftLine"] - 1] == "## What may help"
    assert found["resources"][0]["reason"] == "it says by whom it is, and has no address"


def test_a_draft_can_be_printed_and_nothing_is_written(site):
    (site / "pasted.txt").write_text(TEXT)
    before = contents(site)
    printed = bring_in(site, "pasted.txt", "--output", "-", "--quiet")
    assert "\ntitle: Slow evenings\n" in printed.stdout and printed.stderr == ""
    assert contents(site) == before


def test_what_is_there_is_never_written_over(site):
    (site / "pasted.txt").write_text(TEXT)
    bring_in(site, "pasted.txt")
    before = contents(site)
    again = bring_in(site, "pasted.txt")
    assert (again.returncode, again.stdout, again.stderr.count("\n")) == (1, "", 1)
    assert contents(site) == before


def test_resources_are_added_when_asked_for(site):
    (site / "pasted.txt").write_text(TEXT)
    assert bring_in(site, "pasted.txt", "--resources").returncode == 0
    assert "- id: the-calm-book\n  type: book\n" in (site / "site/resources/trauma.yml").read_text()
    assert builds_without_a_word(site)


@pytest.mark.parametrize(
    "name, content, code",
    [
        ("a.txt", b"\x00\x01", 1),
        ("a.txt", b"", 1),
        ("a.docx", b"no archive", 1),
        ("a.html", b"<div>" * 20000 + b"text", 1),
        ("a.pdf", b"%PDF", 2),
        ("missing.txt", None, 1),
    ],
)
def test_what_can_not_be_read_is_told_in_a_line(site, name, content, code):
    if content is not None:
        (site / name).write_bytes(content)
    before = contents(site)
    refused = bring_in(site, name)
    assert (refused.returncode, refused.stdout, refused.stderr.count("\n")) == (code, "", 1)
    assert contents(site) == before


def test_a_missing_pandoc_is_named(site):
    word.write(site / "a.docx", word.paragraph(word.run("Text.")))
    missing = bring_in(site, "a.docx", PATH="/nowhere")
    assert (missing.returncode, missing.stdout) == (2, "")
    assert missing.stderr.count("\n") == 1 and "apt-get install pandoc" in missing.stderr


BODY = (
    word.paragraph(word.run("Slow evenings"), style="Title")
    + word.paragraph(word.run("What helps"), style="Heading1")
    + word.paragraph(word.run("Some "), word.run("rest", "<w:b/>"), word.run(" helps, as * and [x] stay."))
    + word.paragraph(word.run("A red word", '<w:color w:val="FF0000"/>'))
    + "<w:p><w:ins w:id='1' w:author='x'>" + word.run("Inserted.") + "</w:ins><w:del w:id='2' w:author='x'><w:r><w:delText>Gone.</w:delText></w:r></w:del></w:p>"
    + word.table(["Day", "What"], ["Monday", "Walk"])
    + word.paragraph(word.picture("rPicture", "A tree"))
    + word.paragraph(word.picture("rOutside"))
    + word.paragraph(word.picture("rOld"))
    + "<w:p><w:r><w:pict><v:shape><v:textbox><w:txbxContent>" + word.paragraph(word.run("In a box.")) + "</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>"
)
PARTS = {
    "word/media/image1.png": PNG,
    "word/media/old.emf": b"\x01\x00\x00\x00emf",
    "word/comments.xml": f"<w:comments {word.NAMESPACES}><w:comment w:id='1'>{word.paragraph(word.run('Really?'))}</w:comment></w:comments>",
    "word/header1.xml": f"<w:hdr {word.NAMESPACES}>{word.paragraph(word.run('Fern Clinic'))}</w:hdr>",
    "word/footer1.xml": f"<w:ftr {word.NAMESPACES}>{word.paragraph(word.run('7'))}</w:ftr>",
}
RELATIONS = {
    "rPicture": ("image", "media/image1.png"), "rOutside": ("image", "../../../../../etc/hostname"), "rOld": ("image", "media/old.emf"),
    "rComments": ("comments", "comments.xml"),
}


@pytest.fixture
def leaflet(site):
    word.write(site / "leaflet.docx", BODY, parts=PARTS, relations=RELATIONS)
    return site


def test_a_file_of_word_becomes_a_draft_that_builds(leaflet):
    found = report(leaflet, "leaflet.docx")
    draft = (leaflet / found["path"]).read_text()
    assert found["title"] == "Slow evenings" and found["pictures"] == ["slow-evenings-1.png"]
    assert "\n## What helps\n\nSome **rest** helps, as \\* and \\[x\\] stay.\n" in draft
    assert "| Day | What |\n| --- | --- |\n| Monday | Walk |\n" in draft
    assert "![A tree](../../assets/slow-evenings-1.png)\n" in draft
    assert (leaflet / "site/assets/slow-evenings-1.png").read_bytes() == PNG
    assert builds_without_a_word(leaflet)


def test_what_is_lost_of_a_file_of_word_is_named(leaflet):
    messages = "\n".join(finding["message"] for finding in report(leaflet, "leaflet.docx")["findings"])
    for part in ["1 comment not", "1 tracked insertion taken", "1 tracked deletion left out", "1 text box not", "1 coloured piece", "1 page header"]:
        assert part in messages, part
    assert "footer" not in messages and "old.emf" in messages


def test_a_saved_page_brings_the_pictures_beside_it_and_no_others(site):
    (site / "page_files").mkdir()
    (site / "page_files/tree.png").write_bytes(PNG)
    (site / "secret.png").write_bytes(PNG)
    (site / "pages").mkdir()
    (site / "pages/page_files").symlink_to(site / "page_files")
    html = "<h1>A tree</h1><p>Text.</p><img src='page_files/tree.png' alt='A tree'><img src='../secret.png'><img src='/etc/hostname'>"
    (site / "page.html").write_text(html)
    (site / "pages/other.html").write_text(html.replace("<h1>A tree", "<h1>Another"))
    assert report(site, "page.html")["pictures"] == ["a-tree-1.png"]
    assert report(site, "pages/other.html")["pictures"] == []
    assert builds_without_a_word(site)


def test_an_archive_that_grows_without_end_is_refused(site):
    with zipfile.ZipFile(site / "bomb.docx", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", b" " * (80 << 20))
    refused = bring_in(site, "bomb.docx")
    assert (refused.returncode, refused.stdout) == (1, "") and "longer than" in refused.stderr


def test_help_shows_an_example(tmp_path):
    shown = attune("import", "--help", folder=tmp_path)
    assert shown.returncode == 0 and "EXAMPLES" in shown.stdout
