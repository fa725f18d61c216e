"""What somebody meets who calls `attune handout` and `attune bundle`."""

import hashlib
import json
import os
import re
import shutil
import subprocess
import zipfile
from html.parser import HTMLParser
from pathlib import Path

import pikepdf
import pytest
from press import ARABIC, CONTENT

REPOSITORY = Path(__file__).resolve().parents[2]
PACK = "parents-evening-pack"
ARTICLE = "rupture-and-repair"

CLINICS = {
    "north": "name: The first example clinic\ncountry: GB\nhours: Monday to Friday, 9am to 5pm\npaper: a4\n",
    "south": "name: The second example clinic\ncountry: US\npaper: letter\nlanguages: [es]\n",
}


@pytest.fixture
def call(attune, tmp_path):
    """Calls the program in an empty folder, beside the sample content."""
    (tmp_path / "Content").symlink_to(CONTENT)

    def run(*arguments, **environment):
        call = [Path(attune).resolve(), *arguments, "--source", CONTENT]
        return subprocess.run(call, cwd=tmp_path, env={**os.environ, **environment}, capture_output=True, text=True, check=False)

    return run


def names(folder):
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file() and path.suffix != ".json")


# Calls

WRONG = {
    "nothing named": ["handout"],
    "an article that isn't there": ["handout", "ruptur-and-repair"],
    "a paper that isn't there": ["handout", ARTICLE, "--paper", "a3"],
    "a size of print that isn't there": ["handout", ARTICLE, "--profile", "tiny"],
    "a language that the site hasn't": ["handout", ARTICLE, "--language", "fr"],
    "a resource that isn't there": ["handout", "--resource", "nobody-1999"],
    "one clinic and many": ["handout", "--all", "--clinic", "a.yml", "--clinics", "clinics"],
    "no bundle named": ["bundle"],
    "a bundle that isn't there": ["bundle", "parents-evening"],
}


@pytest.mark.parametrize("arguments", WRONG.values(), ids=WRONG.keys())
def test_a_wrong_call_ends_with_2_and_one_line(call, tmp_path, arguments):
    done = call(*arguments)
    assert (done.returncode, done.stdout, done.stderr.count("\n")) == (2, "", 1), done.stderr
    assert not (tmp_path / "Output").exists()


def test_the_nearest_name_is_offered(call):
    assert f'did you mean "{ARTICLE}"?' in call("handout", "ruptur-and-repair").stderr


def test_a_handout_is_one_html_file_until_a_pdf_is_asked_for(call, tmp_path):
    assert call("handout", ARTICLE).returncode == 0
    assert names(tmp_path / "Output/handouts") == [f"{ARTICLE}.html"]


def test_names_say_what_differs(call, tmp_path):
    assert call("handout", ARTICLE, "--pdf", "--large-print", "--profile", "standard", "--paper", "letter").returncode == 0
    assert names(tmp_path / "Output/handouts") == [
        f"{ARTICLE}-large-print-letter.html", f"{ARTICLE}-large-print-letter.pdf", f"{ARTICLE}-letter.html", f"{ARTICLE}-letter.pdf",
    ]


def test_an_article_is_found_in_another_language_by_its_original(call, tmp_path):
    assert call("handout", ARTICLE, "--language", "es").returncode == 0
    assert names(tmp_path / "Output/handouts") == ["es/ruptura-y-reparacion.html"]


def test_what_was_made_before_stays(call, tmp_path):
    call("handout", ARTICLE)
    call("handout", "boundaries")
    assert names(tmp_path / "Output/handouts") == ["boundaries.html", f"{ARTICLE}.html"]


# Engines


@pytest.fixture
def stand_in(tmp_path):
    """Makes a program that is found in place of Typst, and gives the variables for it."""

    def make(script):
        folder = tmp_path / "programs"
        folder.mkdir()
        (folder / "typst").write_text(f"#!/bin/sh\ncase $1 in --version) echo 'typst 0.15.0'; exit;; esac\n{script}\n", encoding="utf-8")
        (folder / "typst").chmod(0o755)
        return {"PATH": f"{folder}:{os.environ['PATH']}"}

    return make


def test_without_an_engine_html_is_written_and_one_line_says_how_to_get_one(call, tmp_path):
    done = call("handout", ARTICLE, "--pdf", PATH="/nonexistent", HOME="/nonexistent", ATTUNE_ENGINES="/nonexistent")
    assert (done.returncode, done.stderr.count("\n")) == (0, 1)
    assert "make pdf" in done.stderr
    assert names(tmp_path / "Output/handouts") == [f"{ARTICLE}.html"]


def test_an_engine_that_fails_is_named_at_the_article_and_nothing_is_written(call, stand_in, tmp_path):
    done = call("handout", ARTICLE, "--pdf", **stand_in("echo 'error: out of ink' >&2; exit 1"))
    assert done.returncode == 1
    assert f"articles/attachment/{ARTICLE}.md" in done.stderr and "out of ink" in done.stderr
    assert not (tmp_path / "Output").exists()


def test_where_an_engine_fails_what_was_there_stands(call, stand_in, tmp_path):
    call("handout", ARTICLE)
    before = (tmp_path / f"Output/handouts/{ARTICLE}.html").stat()
    assert call("handout", ARTICLE, "boundaries", "--pdf", **stand_in("exit 1")).returncode == 1
    assert names(tmp_path / "Output/handouts") == [f"{ARTICLE}.html"]
    assert (tmp_path / f"Output/handouts/{ARTICLE}.html").stat().st_ino == before.st_ino


def test_an_engine_that_is_too_old_is_refused(call, tmp_path):
    folder = tmp_path / "programs"
    folder.mkdir()
    (folder / "typst").write_text("#!/bin/sh\necho 'typst 0.11.0 (2bf9f95d)'\n", encoding="utf-8")
    (folder / "typst").chmod(0o755)
    done = call("handout", ARTICLE, "--pdf", PATH=f"{folder}:{os.environ['PATH']}")
    assert (done.returncode, done.stderr.count("\n")) == (1, 1)
    assert "0.11.0" in done.stderr


def test_a_character_that_no_font_has_is_told_at_its_place(attune, tmp_path):
    shutil.copytree(ARABIC, tmp_path / "Content")
    article = next((tmp_path / "Content").glob("articles/**/*.md"))
    with article.open("a", encoding="utf-8") as file:
        file.write("\n\nA \U0001f642 here.\n")
    lines = article.read_text(encoding="utf-8").count("\n")
    call = [Path(attune).resolve(), "handout", article.stem, "--pdf", "--source", "Content"]
    done = subprocess.run(call, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert f"{article.relative_to(tmp_path / 'Content')}:{lines}:3: error:" in done.stderr
    assert "U+1F642" in done.stderr


# Clinics


@pytest.fixture
def clinics(tmp_path):
    folder = tmp_path / "clinics"
    folder.mkdir()
    for name, text in CLINICS.items():
        (folder / f"{name}.yml").write_text(text, encoding="utf-8")
    return folder


def test_each_clinic_gets_a_set_of_its_own(call, clinics, tmp_path):
    done = call("handout", ARTICLE, "--clinics", clinics)
    assert done.returncode == 0, done.stderr
    assert names(tmp_path / "Output/handouts") == [f"north/{ARTICLE}.html", "south/es/ruptura-y-reparacion.html"]


@pytest.mark.parametrize(("name", "title"), [("north", "The first example clinic"), ("south", "The second example clinic")])
def test_a_handout_has_the_letterhead_of_the_clinic_that_is_named(call, clinics, tmp_path, name, title):
    call("handout", ARTICLE, "--clinic", clinics / f"{name}.yml")
    (page,) = (tmp_path / "Output/handouts").rglob("*.html")
    assert title in page.read_text(encoding="utf-8")
    assert "The Attune sample library" not in page.read_text(encoding="utf-8")


def test_a_faulty_profile_is_told_by_its_line(call, clinics):
    (clinics / "north.yml").write_text("name: North\ncuntry: GB\n", encoding="utf-8")
    done = call("handout", ARTICLE, "--clinic", clinics / "north.yml")
    assert done.returncode == 1
    assert re.search(r"north\.yml:2:1", done.stderr)


# Links on the site


class Links(HTMLParser):
    """The addresses that a page links to, with the words of each."""

    def __init__(self, text):
        super().__init__()
        self.addresses, self.words, self.inside = [], {}, None
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        if tag == "a" and (address := dict(attributes).get("href")):
            self.addresses.append(address)
            self.words[address] = ""
            self.inside = address

    def handle_endtag(self, tag):
        if tag == "a":
            self.inside = None

    def handle_data(self, data):
        if self.inside:
            self.words[self.inside] += data


def links(page):
    return Links(page.read_text(encoding="utf-8"))


@pytest.fixture
def page(tmp_path):
    return tmp_path / f"Output/articles/attachment/{ARTICLE}.html"


def test_a_page_offers_its_handout_with_its_pages_and_its_size(call, tmp_path, page):
    call("handout", ARTICLE, "--pdf")
    call("build")
    file = tmp_path / f"Output/handouts/{ARTICLE}.pdf"
    with pikepdf.open(file) as pdf:
        pages = len(pdf.pages)
    assert links(page).words[f"../../handouts/{ARTICLE}.pdf"] == f"Handout (PDF · {pages} pages · {round(file.stat().st_size / 1000)} KB)"


def test_a_worksheet_is_offered_to_be_filled_in_with_its_pages(call, tmp_path):
    call("handout", "support-map", "--pdf")
    call("build")
    with pikepdf.open(tmp_path / "Output/handouts/support-map.pdf") as pdf:
        pages = len(pdf.pages)
    words = links(tmp_path / "Output/worksheets/support-map.html").words["../handouts/support-map.pdf"]
    assert words.startswith(f"To fill in on a screen (PDF · {pages} pages · ")


def test_a_page_offers_nothing_that_was_made_of_an_older_text(call, tmp_path, page):
    call("handout", ARTICLE)
    catalogue = tmp_path / "Output/handouts/handouts.json"
    entries = json.loads(catalogue.read_text(encoding="utf-8"))
    entries["entries"][0]["version"] = "2001-01-01"
    catalogue.write_text(json.dumps(entries), encoding="utf-8")
    assert call("build").returncode == 0
    assert not [address for address in links(page).addresses if "handouts/" in address]


def test_a_page_offers_nothing_that_is_gone(call, tmp_path, page):
    call("handout", ARTICLE)
    (tmp_path / f"Output/handouts/{ARTICLE}.html").unlink()
    assert call("build").returncode == 0
    assert not [address for address in links(page).addresses if "handouts/" in address]


# Bundles


def test_a_booklet_has_four_pages_on_each_sheet(call, tmp_path):
    assert call("bundle", PACK, "--booklet").returncode == 0
    with pikepdf.open(tmp_path / f"Output/bundles/{PACK}-booklet.pdf") as pdf:
        sides = len(pdf.pages)
        width, height = (round(float(side) / 72 * 25.4) for side in pdf.pages[0].mediabox[2:])
    assert sides % 2 == 0
    assert (width, height) == (297, 210)
    assert "Parents" in text(tmp_path / f"Output/bundles/{PACK}-booklet.pdf", 1)


def text(file, page):
    return subprocess.run(["pdftotext", "-f", str(page), "-l", str(page), file, "-"], capture_output=True, text=True, check=True).stdout


def test_with_duplex_each_part_begins_on_a_right_hand_page(call, tmp_path):
    assert call("bundle", PACK, "--pdf", "--duplex").returncode == 0
    file = tmp_path / f"Output/bundles/{PACK}.pdf"
    with pikepdf.open(file) as pdf, pdf.open_outline() as outline:
        count = len(pdf.pages)
        parts = [item.title for item in outline.root if item.children]
    pages = [text(file, number).strip() for number in range(1, count + 1)]
    starts = [number + 1 for number, words in enumerate(pages) for part in parts if words.startswith(part)]
    assert len(starts) >= len(parts) == 4
    assert all(start % 2 for start in starts), starts


@pytest.fixture(scope="module")
def stick(attune, tmp_path_factory):
    """A bundle for a USB stick, taken out of its archive."""
    folder = tmp_path_factory.mktemp("stick")
    call = [Path(attune).resolve(), "bundle", PACK, "--pdf", "--zip", "--quiet", "--source", CONTENT, "--output", folder / "made"]
    subprocess.run(call, check=True, capture_output=True)
    with zipfile.ZipFile(folder / f"made/{PACK}.zip") as archive:
        assert archive.testzip() is None
        archive.extractall(folder / "taken")
    return folder / "taken" / PACK


@pytest.mark.xdist_group("stick")
def test_every_file_of_a_stick_has_its_digest(stick):
    sums = dict(reversed(line.split("  ")) for line in (stick / "SHA256SUMS").read_text(encoding="ascii").splitlines())
    files = {path.relative_to(stick).as_posix() for path in stick.rglob("*") if path.is_file()} - {"SHA256SUMS"}
    assert files == set(sums)
    assert all(hashlib.sha256((stick / name).read_bytes()).hexdigest() == digest for name, digest in sums.items())


@pytest.mark.xdist_group("stick")
def test_every_link_of_its_first_page_leads_to_a_file(stick):
    addresses = [address for address in links(stick / "START-HERE.html").addresses if not address.startswith("http")]
    assert len(addresses) > 20
    assert [address for address in addresses if not (stick / address).is_file()] == []


@pytest.mark.xdist_group("stick")
def test_made_again_a_stick_has_the_same_bytes(stick, attune, tmp_path):
    shutil.copytree(CONTENT, tmp_path / "Elsewhere")
    call = [Path(attune).resolve(), "bundle", PACK, "--pdf", "--zip", "--quiet", "--source", "Elsewhere", "--output", "made"]
    subprocess.run(call, check=True, cwd=tmp_path, env=os.environ | {"TZ": "Pacific/Kiritimati", "LC_ALL": "C"})
    first = stick.parents[1] / f"made/{PACK}.zip"
    assert (tmp_path / f"made/{PACK}.zip").read_bytes() == first.read_bytes()
