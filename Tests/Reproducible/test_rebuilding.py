"""After any edit, building over what the last build left gives the same bytes as building from nothing."""

import os
import random
import re
import shutil
import subprocess

import pytest
from folders import STATE, difference, memory_folder, tree

SENTENCES = [
    "It gets easier.", "Rest, [said again](what-the-word-trauma-means.md).", "Trauma and co-regulation take time.", "See [that](new-3.md).",
    "## More\n\nMore.", "See [nothing](nowhere.md).", "Said before [@nobody-1900].", "~~Not so.~~", "- [ ] Breathe out\n- [x] Rest",
    # Those that a build warns of, and publishes.
    "Said below.[^nowhere]", "# A title of its own",
]


class Author:
    """Edits a folder as authors do, well and badly, the same for the same seed."""

    def __init__(self, content, output, programs, seed):
        self.content, self.output, self.programs = content, output, programs
        self.random = random.Random(seed)
        self.program = programs[0]
        self.drafts = False
        self.edits = [
            self.write_on, self.write_on, self.write_on, self.retitle, self.add, self.delete, self.rename, self.move_to_topic, self.change_topic,
            self.change_glossary, self.change_resource, self.change_settings, self.change_program, self.lose_state, self.damage_state,
            self.touch_output, self.mistype, self.change_nothing, self.keep_back, self.ask_for_drafts, self.change_series, self.change_worksheet,
        ]

    def edit(self):
        edit = self.random.choice(self.edits)
        edit()
        return edit.__name__

    def article(self):
        articles = sorted((self.content / "articles").rglob("*.md"))
        return self.random.choice(articles) if articles else self.add()

    def change(self, path, old, new):
        path.write_text(path.read_text().replace(old, new, 1))

    def write_on(self):
        path = self.article()
        path.write_text(path.read_text() + f"\n{self.random.choice(SENTENCES)}\n")

    def retitle(self):
        path = self.article()
        title = next(line for line in path.read_text().splitlines() if line.startswith(("title:", "titel:")))
        self.change(path, title, f"title: {self.random.choice(['Rest', 'Breathe', 'Zebras', 'Ánimo'])} {self.random.randrange(9)}")

    def add(self):
        path = self.content / "articles" / "trauma" / f"new-{self.random.randrange(6)}.md"
        shutil.copyfile(self.content.parent / "first.md", path)
        self.change(path, "title: ", f"title: {path.stem} ")
        return path

    def delete(self):
        self.article().unlink()

    def rename(self):
        path = self.article()
        path.rename(path.with_name(f"other-{self.random.randrange(6)}.md"))

    def move_to_topic(self):
        path = self.article()
        text = path.read_text()
        self.change(path, *(("[calm]", "[trauma]") if "[calm]" in text else ("[trauma]", "[calm]")))

    def change_topic(self):
        topic = self.content / "topics" / "calm.md"
        if topic.exists() and self.random.random() < 0.3:
            topic.unlink()
        else:
            shutil.copyfile(self.content / "topics" / "trauma.md", topic)
            self.change(topic, "title: ", f"title: Calm {self.random.randrange(9)} ")

    def change_glossary(self):
        word = self.random.choice(["rest", "time", "pages", "words"])
        glossary = self.content / "glossary.yml"
        entry = f"- id: {word}\n  term: {word}\n  definition: A word, {self.random.randrange(9)}.\n"
        glossary.write_text(entry if self.random.random() < 0.3 else glossary.read_text() + entry)

    def change_resource(self):
        works = self.content / "resources" / "works.yml"
        year = next(line for line in works.read_text().splitlines() if "year:" in line)
        self.change(works, year, f"{year.split(':')[0]}: {self.random.randrange(1980, 2020)}")

    def change_settings(self):
        site = self.content / "site.yml"
        title = next(line for line in site.read_text().splitlines() if line.startswith("title:"))
        self.change(site, title, f"title: Quiet {self.random.randrange(9)}")

    def change_program(self):
        self.program = self.random.choice(self.programs)

    def lose_state(self):
        (self.output / STATE).unlink(missing_ok=True)

    def damage_state(self):
        state = self.output / STATE
        if state.exists():
            content = bytearray(state.read_bytes())
            content[self.random.randrange(len(content))] ^= 1 << self.random.randrange(8)
            state.write_bytes(content[: self.random.randrange(1, len(content) + 1)])

    def touch_output(self):
        """Takes a page away, as somebody may: one that is changed by hand is kept, and a new site has none."""
        pages = sorted(path for path in self.output.rglob("*.html"))
        if pages:
            self.random.choice(pages).unlink()

    def mistype(self):
        path = self.article()
        self.change(path, "title: ", "titel: ")

    def change_nothing(self):
        pass

    def keep_back(self):
        """Makes a draft of an article, or the article of a draft: of one that few others lead to, or hardly a site would stand without drafts."""
        path = self.random.choice(sorted((self.content / "articles").rglob("new-*.md")) or [self.add()])
        self.change(path, *(("draft: true\n", "") if "draft: true\n" in path.read_text() else ("---\n", "---\ndraft: true\n")))

    def ask_for_drafts(self):
        self.drafts = not self.drafts

    def change_series(self):
        """Gives a series another title, and an article a place in it that may be taken."""
        (self.content / "series.yml").write_text(f"- id: steps\n  title: Steps {self.random.randrange(9)}\n  summary: One after the other.\n")
        path = self.article()
        text = re.sub(r"(?m)^(series|order): .*\n", "", path.read_text())
        path.write_text(text.replace("---\n", f"---\nseries: steps\norder: {self.random.randrange(1, 9)}\n", 1))

    def change_worksheet(self):
        sheet = self.random.choice(sorted((self.content / "worksheets").glob("*.md")))
        sheet.write_text(sheet.read_text() + f"\n> [!WRITE] lines={self.random.randrange(1, 9)}\n> A place to rest\n")


def build(author, *outputs):
    """Builds an author's content into several folders at once; gives what came of each."""
    command = [author.program, "build", "--source", author.content, *(["--drafts"] if author.drafts else []), "--output"]
    builds = [subprocess.Popen([*command, output], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) for output in outputs]
    said = [started.communicate() for started in builds]
    return [subprocess.CompletedProcess(started.args, started.returncode, *words) for started, words in zip(builds, said)]


def said(build):
    """What a build said of its content, in any order; of what the last build noted, only one of two can speak."""
    return sorted(line for line in build.stderr.splitlines() if not line.endswith("so everything was built anew."))


def stamps(folder):
    """What would change if anything in a folder did."""
    return {path: path.stat().st_mtime_ns for path in folder.rglob("*")}


def replace(target, source):
    shutil.rmtree(target, ignore_errors=True)
    shutil.copytree(source, target)


@pytest.fixture
def folder():
    with memory_folder() as folder:
        yield folder


@pytest.fixture
def author(folder, request):
    content, output = folder / "Content", folder / "Output"
    program = os.environ["ATTUNE"]
    subprocess.run([program, "init", content, "--title", "Quiet"], check=True, capture_output=True)
    shutil.copyfile(next((content / "articles").rglob("*.md")), folder / "first.md")
    # The same program in another file is another version to itself.
    other = folder / "attune"
    shutil.copyfile(program, other)
    other.chmod(0o755)
    return Author(content, output, [program, str(other)], request.param)


@pytest.mark.timeout(600)
@pytest.mark.parametrize("author", [1, 2, 3, 4, 5], indirect=True, ids="seed {}".format)
def test_a_site_that_is_built_again_is_the_same_as_one_built_from_nothing(author, folder):
    anew, good = folder / "Anew", folder / "Good"
    replace(good, author.content)
    published = 0
    for step in range(100):
        drafts, edit = author.drafts, author.edit()
        before = stamps(author.output)
        shutil.rmtree(anew, ignore_errors=True)
        fresh, again = build(author, anew, author.output)
        assert again.returncode == fresh.returncode, f"step {step}, {edit}: {again.stderr}"
        assert said(again) == said(fresh), f"step {step}, {edit}"
        if fresh.returncode == 0:
            published += 1
            assert difference(tree(author.output), tree(anew)) == [], f"step {step}, {edit}"
            replace(good, author.content)
        else:
            assert stamps(author.output) == before, f"step {step}, {edit}"
            # Mistakes would pile up until nothing could be published.
            replace(author.content, good)
            author.drafts = drafts
    assert published > 60


@pytest.mark.parametrize("author", [6], indirect=True)
def test_what_the_last_build_noted_saves_work_only_while_it_is_true(author):
    def told():
        [result] = build(author, author.output)
        assert result.returncode == 0, result.stderr
        return result.stderr.strip(), result.stdout

    assert told()[0] == ""
    assert "0 written" in told()[1]
    author.damage_state()
    assert told()[0].endswith("is damaged, so everything was built anew.")
    author.program = author.programs[1]
    assert told()[0].endswith("by another version of Attune, so everything was built anew.")
    author.write_on()
    author.lose_state()
    note, summary = told()
    assert note == "" and "0 written" not in summary
