"""Files whose names, kinds or bytes are not what files of content are: each is named, nothing else is touched, and no build waits for one."""

import os
import random
import shutil
import socket
import struct
import threading
import time
import zlib

import pytest

from content import Folder, attune, built, markdown, quoted

SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">%s</svg>'
ARTICLE = "articles/trauma/x.md"


@pytest.fixture(scope="module")
def plain(tmp_path_factory):
    return Folder(tmp_path_factory.mktemp("plain") / "content").path


@pytest.fixture
def site(plain, tmp_path):
    """A content folder to break, beside files that nobody may touch."""
    site = Folder.__new__(Folder)
    site.path, site.dropped, site._blocks = tmp_path / "content", {}, {}
    shutil.copytree(plain, site.path)
    canary = tmp_path / "canary"
    (canary / "inner").mkdir(parents=True)
    (canary / "secret.md").write_text(markdown({"title": "Secret", "summary": "S", "topics": ["trauma"]}, "The secret words."))
    (canary / "picture.svg").write_text(SVG % "<path d='M0 0h1'/>")
    before = snapshot(tmp_path, "content")
    yield site
    assert snapshot(tmp_path, "content") == before, "something outside the output changed"


def snapshot(folder, *without):
    """Every file below a folder with what it holds, but for the content itself and the output."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes() if path.is_file() else None
        for path in sorted(folder.rglob("*"))
        if path.relative_to(folder).parts[0] not in ("site", *without)
    }


def faults(site):
    """Builds, and gives the faults as `rule file:line`; nothing may come of content with errors."""
    output = site.path.parent / "site"
    code, report = built(site.path, output)
    assert (code == 1) == any(fault["severity"] == "error" for fault in report["diagnostics"])
    assert output.exists() == (code == 0)
    assert not [fault for fault in report["diagnostics"] if not fault["message"] or not fault["remedy"]]
    return [":".join([f"{fault['rule']} {fault['file']}", *([str(fault["line"])] if fault.get("line") else [])]) for fault in report["diagnostics"]]


def article(site, body="Words.", name=ARTICLE, **fields):
    site.write(name, markdown({"title": "X", "summary": "S", "topics": ["trauma"]} | fields, body))


# MARK: Names

NAMES = [
    "con.md", "nul.md", "aux.md", "com1.md", "lpt9.md", "a b.md", "a:b.md", "a\\b.md", "-a.md", "a-.md", "a..md", "a .md", "~a.md", "a%2e%2e.md", "%2e%2e%2fa.md", "a\nb.md", "a\tb.md",
    "a\u202eb.md", "a\u200bb.md", "a\ufeffb.md", "a\u00adb.md", "caf\u00e9.md", "cafe\u0301.md", "\u0130.md", "\u0131.md", "\u0440\u0435\u043f.md", "..a.md", "a" * 251 + ".md", "a'b.md", 'a"b.md', "<a>.md",
    "a&b.md", "a?b.md", "a#b.md", "a|b.md", "a*b.md", "\u0001.md", "\u2028.md", "--quiet.md", "a--b.md",
]  # fmt: skip


@pytest.mark.parametrize("name", NAMES, ids=ascii)
def test_a_name_that_can_be_no_address_is_refused(name, site):
    article(site, name=f"articles/trauma/{name}")
    said = faults(site)
    if name.startswith("."):
        assert said == []  # Such names belong to editors and to version control.
    else:
        assert said == [f"file-name articles/trauma/{name}"]


@pytest.mark.parametrize("folder", ["con", "a b", "..a", "a\u202eb", "\u0130"], ids=ascii)
def test_a_folder_is_named_like_a_file(folder, site):
    article(site, name=f"articles/{folder}/x.md")
    assert faults(site) == ([] if folder.startswith(".") else [f"file-name articles/{folder}/x.md"])


@pytest.mark.parametrize("name", ["con.svg", "nul.svg", "a b.svg", "a\u202eb.svg", "a\u200b.svg", "-.svg ", "a.svg.", "a\nb.svg"], ids=ascii)
def test_a_picture_is_named_like_a_page(name, site):
    site.write(f"assets/{name}", SVG % "")
    assert [fault.rsplit(" assets/")[0] for fault in faults(site)] == ["file-name"]


def test_a_name_that_is_no_text_is_refused(site):
    os.close(os.open(bytes(site.path / "articles") + b"/trauma/a\xff.md", os.O_CREAT | os.O_WRONLY))
    assert [fault.split()[0] for fault in faults(site)] == ["file-name"]


# Two files that would be one page, and the word for it.
PAIRS = [
    ("articles/trauma/a.md", "articles/trauma/A.md"),
    ("articles/trauma/a.md", "worksheets/a.md"),
    ("articles/trauma/a.md", "articles/trauma/inner/a.md"),
    ("articles/trauma/\u0131.md", "articles/trauma/i.md"),
    ("articles/trauma/a.md", "articles/Trauma/a.md"),
]  # fmt: skip


@pytest.mark.parametrize(("one", "other"), PAIRS, ids=ascii)
def test_two_files_are_never_one_page(one, other, site):
    article(site, name=one)
    article(site, name=other)
    code, report = built(site.path, site.path.parent / "site")
    assert code == 1
    said = [fault for fault in report["diagnostics"] if fault["severity"] == "error"]
    assert said and all(fault["file"] in (one, other) for fault in said)
    # Where both names can be pages, each fault speaks of both.
    if one.isascii():
        assert all(({one, other} - {fault["file"]}).pop() in fault["message"] for fault in said), said


def test_two_pictures_are_never_one_file(site):
    site.write("assets/a.svg", SVG % "")
    site.write("assets/A.svg", SVG % " ")
    assert [fault.split()[0] for fault in faults(site)] == ["same-path"]


def test_a_picture_never_takes_the_place_of_one_of_the_sites_own(site):
    site.write("assets/icon.svg", SVG % "")
    assert faults(site) == ["same-path assets/icon.svg"]


def test_a_page_beside_a_folder_of_its_name_stays_a_page(site):
    names = ["articles/trauma/a", "articles/trauma/a/index"]
    for name in names:
        article(site, f"These are the words of {name}.", name=f"{name}.md")
    assert faults(site) == []
    for name in names:
        assert f"These are the words of {name}." in (site.path.parent / f"site/{name}.html").read_text(encoding="utf-8")


def faults_again(site):
    shutil.rmtree(site.path.parent / "site", ignore_errors=True)
    return faults(site)


# MARK: Paths in content

PATHS = [
    "../../../canary/secret.md", "../../../../../../../../etc/passwd", "/etc/passwd", "//etc/passwd", "..%2f..%2f..%2fcanary/secret.md", "%2e%2e/%2e%2e/%2e%2e/canary/secret.md",
    "..\\\\..\\\\canary\\\\secret.md", "..%5c..%5ccanary", "%2Fetc%2Fpasswd", "x.md%00.svg", "x.md%0a", "C:/x.md", "C%3A/x.md", "~/x.md", "%c0%ae%c0%ae/x", "%ff", "%", "%2", "....//x.md", "./../../site.yml",
    "../../site.yml", "../../assets", "../..", ".", "..", "con", "nul.html", "x.md/../x.md/..", "a" * 300 + ".md", "a/" * 600 + "x.md", "a/" * 3000,
]  # fmt: skip


@pytest.mark.parametrize("picture", ["", "!"], ids=["link", "picture"])
@pytest.mark.parametrize("path", PATHS, ids=lambda path: path[:40])
def test_no_path_leads_out_of_the_content(path, picture, site):
    article(site, f"{picture}[a](<{path}>)")
    said = faults(site)
    assert len(said) == 1 and said[0].split()[0] in ("dead-link", "refused-destination", "picture") and said[0].endswith(f"{ARTICLE}:7"), said


@pytest.mark.parametrize("path", ["../canary/picture.svg", "/etc/passwd", "assets/../../canary/picture.svg", "..", "", "a\0b", "assets/\0", "~/a.svg", "%2e%2e/canary/picture.svg"], ids=ascii)
def test_a_logo_stands_in_the_content(path, site):
    text = (site.path / "site.yml").read_text(encoding="utf-8").replace("clinic:\n", f"clinic:\n  logo: {quoted(path)}\n")
    site.write("site.yml", text)
    said = faults(site)
    assert said == [] if path == "" else said and said[0].split()[0] in ("dead-link", "malformed-value", "picture", "yaml-syntax"), said


@pytest.mark.parametrize("value", ["../x", "..", "/etc", "a/b", "a\\b", "%2e%2e", "CON", "a b", "a\u202eb", "\u0130", "a\0", "-", "a--b", "x" * 101, "é", "e\u0301", "\u212a"], ids=ascii)
@pytest.mark.parametrize("field", ["topics", "related", "sources", "series"])
def test_no_id_is_a_path(field, value, site):
    values = {"order": 1, field: value} if field == "series" else {field: [value]}
    article(site, **values)
    said = faults(site)
    assert any(fault.split()[0] in ("malformed-value", "yaml-syntax", "yaml-character", "encoding") and fault.split()[1].startswith(ARTICLE) for fault in said), said


# MARK: Kinds of files

def link_out(site):
    (site.path / ARTICLE).symlink_to("../../../canary/secret.md")


def link_to_a_good_file(site):
    (site.path / ARTICLE).symlink_to("what-the-word-trauma-means.md")


def link_to_a_folder(site):
    (site.path / "articles/x.md").symlink_to("../../canary", target_is_directory=True)


def link_to_itself(site):
    (site.path / ARTICLE).symlink_to("x.md")


def link_to_its_folder(site):
    (site.path / "articles/x.md").symlink_to(".", target_is_directory=True)


def link_to_nothing(site):
    (site.path / ARTICLE).symlink_to("gone.md")


def picture_out(site):
    (site.path / "assets").mkdir()
    (site.path / "assets/x.svg").symlink_to("../../canary/picture.svg")


def pipe(site):
    os.mkfifo(site.path / ARTICLE)


def pipe_among_pictures(site):
    (site.path / "assets").mkdir()
    os.mkfifo(site.path / "assets/x.svg")


def listener(site):
    place = os.getcwd()
    os.chdir(site.path / "articles")
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind("x.md")
    os.chdir(place)


def device(site):
    try:
        os.mknod(site.path / ARTICLE, 0o600 | 0o020000, os.makedev(1, 5))
    except PermissionError:
        pytest.skip("only root makes devices")


def folder_with_a_files_name(site):
    (site.path / ARTICLE).mkdir()
    article(site, name=f"{ARTICLE}/y.md")


KINDS = [
    (link_out, "symbolic-link"), (link_to_a_good_file, "symbolic-link"), (link_to_a_folder, "symbolic-link"), (link_to_itself, "symbolic-link"), (link_to_its_folder, "symbolic-link"),
    (link_to_nothing, "symbolic-link"), (picture_out, "symbolic-link"), (pipe, "special-file"), (pipe_among_pictures, "special-file"), (listener, "special-file"), (device, "special-file"),
    (folder_with_a_files_name, "file-name"),
]  # fmt: skip


@pytest.mark.parametrize(("make", "rule"), KINDS, ids=lambda one: getattr(one, "__name__", ""))
def test_what_is_no_file_is_named_and_not_opened(make, rule, site):
    make(site)
    said = faults(site)
    assert [fault.split()[0] for fault in said] == [rule]


def test_a_link_that_takes_a_files_place_while_others_are_read_is_never_followed(site, tmp_path):
    """Swaps a file for a link and back at once, again and again while the site is built; a link that stayed would be named in each build."""
    target, link, stop, chance = site.path / ARTICLE, tmp_path / "link", threading.Event(), random.Random(1)
    article(site)

    def swap():
        while not stop.is_set():
            link.symlink_to(tmp_path / "canary/secret.md")
            article(site, name=tmp_path / "file")
            os.replace(link, target)
            os.replace(tmp_path / "file", target)
            time.sleep(chance.uniform(0, 0.005))

    swapping = threading.Thread(target=swap)
    swapping.start()
    try:
        for _ in range(15):
            end = attune("build", "--source", site.path, "--output", tmp_path / "site", "--quiet")
            assert end.returncode in (0, 1), (end.returncode, end.stderr[-1000:])
            assert not with_the_secret(tmp_path / "site")
    finally:
        stop.set()
        swapping.join()
    # However the race went, the file's own page is one that would have been looked at.
    article(site)
    assert faults_again(site) == []
    assert (tmp_path / "site/articles/trauma/x.html").is_file() and not with_the_secret(tmp_path / "site")


def with_the_secret(folder):
    return [page for page in folder.rglob("*.html") if "secret words" in page.read_text(encoding="utf-8")]


def test_a_file_with_two_names_is_a_file(site, tmp_path):
    os.link(tmp_path / "canary/secret.md", site.path / ARTICLE)
    assert faults(site) == []


# MARK: Bytes

HEAD = markdown({"title": "X", "summary": "S", "topics": ["trauma"]}, "").encode()[:-1]

BYTES = [
    ("nothing", b"", ["front-matter-missing articles/trauma/x.md:1"]),
    ("a mark alone", b"\xef\xbb\xbf", ["front-matter-missing articles/trauma/x.md:1"]),
    ("a mark", b"\xef\xbb\xbf" + HEAD + b"Words.\n", []),
    ("two marks", b"\xef\xbb\xbf\xef\xbb\xbf" + HEAD + b"Words.\n", ["front-matter-missing articles/trauma/x.md:1"]),
    ("UTF-16, small end first", "\ufeffWords.\n".encode("utf-16-le"), ["encoding articles/trauma/x.md:1"]),
    ("UTF-16, big end first", "\ufeffWords.\n".encode("utf-16-be"), ["encoding articles/trauma/x.md:1"]),
    ("UTF-32", "\ufeffWords.\n".encode("utf-32-le"), ["encoding articles/trauma/x.md:1"]),
    ("an older encoding", HEAD + "Naïve.\n".encode("latin-1"), ["encoding articles/trauma/x.md:7"]),
    ("an overlong slash", HEAD + b"a\xc0\xaf\n", ["encoding articles/trauma/x.md:7"]),
    ("half a pair", HEAD + b"a\xed\xa0\x80\n", ["encoding articles/trauma/x.md:7"]),
    ("a cut character", HEAD + b"a\xe2\x82", ["encoding articles/trauma/x.md:7"]),
    ("a zero byte", HEAD + b"a\n\nb\0c\n", ["encoding articles/trauma/x.md:9"]),
    ("old line ends", HEAD.replace(b"\n", b"\r") + b"a\r", []),
    ("both line ends", HEAD.replace(b"\n", b"\r\n") + b"a\r\n", []),
    ("all line ends", HEAD + b"a\r\nb\rc\nd", []),
    ("no last line end", HEAD + b"a", []),
    ("front matter without end", HEAD[:-5] + b"\nWords.\n", ["front-matter-unterminated articles/trauma/x.md:1"]),
    ("hyphens alone", b"---", ["front-matter-unterminated articles/trauma/x.md:1"]),
    ("hyphens in code", HEAD + b"```\n---\ntitle: Y\n---\n```\n", []),
    ("the longest text", HEAD + b"w " * ((1 << 19) - len(HEAD) // 2 - 1), []),
    ("one byte too much", HEAD + b"w" * ((1 << 20) - len(HEAD) + 1), ["file-too-large articles/trauma/x.md"]),
]  # fmt: skip


@pytest.mark.parametrize(("data", "expected"), [pytest.param(data, expected, id=name) for name, data, expected in BYTES])
def test_bytes_that_are_no_text_are_named_with_their_line(data, expected, site):
    site.write(ARTICLE, data)
    assert faults(site) == expected


@pytest.mark.parametrize("name", [ARTICLE, "glossary.yml", "site.yml", "assets/x.svg", "assets/x.png", "words.txt", "clinics/x.yml", "topics/x.md"])
def test_two_gigabytes_of_nothing_are_refused_at_once(name, site):
    site.write(name, "")
    os.truncate(site.path / name, 2 << 30)
    assert [fault.split()[0] for fault in faults(site) if "missing" not in fault] == ["file-too-large"]


def chunk(kind, data):
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def png(width, height):
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)) + chunk(b"IDAT", zlib.compress(b"\0")) + chunk(b"IEND", b"")


PICTURES = [
    ("x.png", b""), ("x.jpg", b""), ("x.gif", b""), ("x.webp", b""), ("x.svg", b""), ("x.png", png(9, 9)[:20]), ("x.png", png(0, 9)), ("x.png", png(100_000, 100_000)), ("x.png", png(2**32 - 1, 2**32 - 1)),
    ("x.jpg", png(9, 9)), ("x.png", b"GIF89a" + b"\0" * 40), ("x.jpg", b"\xff\xd8\xff\xe1\xff\xff" + b"\0" * 10), ("x.jpg", b"\xff\xd8" + b"\xff" * 5000), ("x.gif", b"GIF89a\0\0\0\0\0\0\0"),
    ("x.webp", b"RIFF\0\0\0\0WEBPVP8X" + b"\0" * 8), ("x.svg", b"<svg"), ("x.svg", SVG.encode() % b"<script>alert(1)</script>"), ("x.svg", SVG.encode() % b'<path onload="alert(1)"/>'),
    ("x.svg", SVG.encode() % b'<a href="javascript:alert(1)"/>'), ("x.svg", SVG.encode() % b'<image href="https://evil.example/x"/>'),
    ("x.svg", b'<!DOCTYPE svg [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;">]>' + SVG.encode() % b"&b;"), ("x.svg", SVG.encode() % b"<foreignObject><body/></foreignObject>"),
    ("x.svg", (SVG % "").encode("utf-16")), ("x.svg", b'<?xml version="1.0" encoding="iso-2022-jp"?>' + SVG.encode() % b"<scr\x1b(Bipt>alert(1)</scr\x1b(Bipt>"),
    ("x.html", b"<script>alert(1)</script>"), ("x.js", b"alert(1)"), ("x.svgz", b"\x1f\x8b"), ("x.xml", b"<x/>"), ("x.css", b"*{}"), ("x.wasm", b"\0asm"), ("x", b"x"), ("x.pdf.html", b"<b>"), ("x.SVG", SVG.encode() % b"<script/>"),
]  # fmt: skip


@pytest.mark.parametrize(("name", "data"), PICTURES, ids=lambda one: ascii(one)[:50])
def test_a_picture_that_is_none_or_does_more_is_refused(name, data, site):
    site.write(f"assets/{name}", data)
    said = faults(site)
    assert [fault.split()[1] for fault in said] == [f"assets/{name}"]
    assert said[0].split()[0] in ("damaged-picture", "picture-too-large", "active-svg", "asset-kind")
