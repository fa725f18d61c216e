"""Writes a content folder of as many articles as asked for, the same each time: to measure whole builds with.

    library.py FOLDER ARTICLES

It is in one language, and has no worksheets. Articles are as long as the sample's and have every kind of block that articles may have. The sample's whole resource index, glossary, claims and pictures are
what they share. A larger library has more topics, and more articles to each resource and term.
"""

import argparse
import shutil
from pathlib import Path

from corpus import SAMPLE, SITE, TOPICS, Corpus, dumped, page, read, write

COPIED = ("resources", "assets", "glossary.yml", "claims.yml")
NOT_CITED = ("helpline", "organisation")
AUDIENCES = (["adult"], ["adult", "supporter"], ["adult", "young-person"], ["parent-or-carer", "supporter"], ["professional"])
KINDS = ("explanation", "explanation", "practice", "guide")
FIGURE = '![Three rings around a circle marked You.](../../assets/support-network.svg "Three rings of support.")'

ARTICLES_TO_A_TOPIC = 50  # That have it as their first.
PARTS = 8  # How many of a topic's articles are in its series.


class Library(Corpus):
    length = 440  # Lists, tables and callouts bring an article to 7 KB, as the sample's are.

    def __init__(self, articles):
        super().__init__(articles)
        self.works = [work for path in sorted((SAMPLE / "resources").glob("*.yml")) for work in read(path) if work["type"] not in NOT_CITED]
        self.terms = read(SAMPLE / "glossary.yml")
        self.helplines = read(SAMPLE / "site.yml")["helplines"]

    def named_topics(self, articles):
        return [*TOPICS, *(f"topic-{number:03}" for number in range(len(TOPICS) + 1, articles // ARTICLES_TO_A_TOPIC + 1))]

    # Front matter

    def matter(self, number):
        matter = super().matter(number)
        subject = self.subjects[number]
        matter["topics"] += self.other_topics(number)
        matter["audience"] = self.chance.choice(AUDIENCES)
        matter["kind"] = self.chance.choice(KINDS)
        matter["keywords"] = list(dict.fromkeys(self.phrase(subject, self.chance.randint(1, 2)).lower() for _ in range(6)))
        if place := self.place_in_series(number):
            matter |= place
        if self.one_in(2):
            matter["content-note"] = self.sentence(subject)
        if self.one_in(10):
            matter["sources"] = [self.chance.choice(self.works)["id"]]
        if self.one_in(2) and len(self.files) > 4:
            others = [other for other in self.chance.sample(range(len(self.files)), 4) if other != number]
            matter["related"] = [self.files[other] for other in others]
        return matter

    def other_topics(self, number):
        """None, one or two."""
        return [topic for topic in self.chance.sample(self.topics, self.chance.randrange(3)) if topic != self.topic(number)]

    def place_in_series(self, number):
        place = number // len(self.topics)
        return {"series": self.topic(number), "order": place + 1} if place < PARTS else None

    def series(self):
        return [{"id": topic, "title": f"Step by step: {topic}", "summary": self.sentence(self.subjects[0])} for topic in self.topics[: len(self.files)]]

    # Text

    def body(self, number):
        blocks = super().body(number).split("\n\n")
        for block in self.more(number):
            blocks.insert(self.chance.randrange(2, len(blocks)), block)
        return "\n\n".join([*blocks, *self.footnotes])

    def more(self, number):
        """Blocks of every kind besides paragraphs: what about as many of the sample's articles have, and footnotes."""
        subject = self.subjects[number]
        yield self.list(subject, "-")
        yield self.list(subject, "1.")
        yield self.cited(subject)
        yield self.cited(subject)
        yield self.emphasised(subject)
        yield f"> [!PRACTICE] {self.phrase(subject, 4)}\n> {self.sentence(subject)}\n>\n" + self.list(subject, "> 1.")
        yield f"> [!SCIENCE] {self.phrase(subject, 3)}\n> {self.cited(subject)}"
        if self.one_in(2):
            yield self.table(subject)
        if self.one_in(3):
            yield self.list(subject, "- [ ]")
        if self.one_in(3):
            yield f"> [!HELP]\n> {self.sentence(subject)} [{self.words.any(self.chance)}](resource:{self.chance.choice(self.helplines)})."
        if self.one_in(4):
            yield f"> [!KEY]\n> {self.sentence(subject)}"
        if self.one_in(6):
            yield FIGURE
        if self.one_in(6):
            yield f"> [!WRITE] lines=4\n> {self.sentence(subject)}"
        if self.one_in(8):
            yield f"### {self.phrase(subject, 4)}\n\n{self.paragraph(subject)}"
        if self.one_in(20):
            yield f"{self.phrase(subject, 6)} ~~{self.words.any(self.chance)}~~ {self.words.any(self.chance)}."
        self.footnotes = []
        if self.one_in(2):
            for name in ("one", "two"):
                yield f"{self.phrase(subject, 9)}.[^{name}]"
                self.footnotes.append(f"[^{name}]: {self.sentence(subject)}")

    def one_in(self, count):
        return self.chance.randrange(count) == 0

    def list(self, subject, mark):
        return "\n".join(f"{mark} {self.sentence(subject)}" for _ in range(self.chance.randint(3, 5)))

    def table(self, subject):
        rows = [f"| {self.phrase(subject, 3)} | {self.phrase(subject, 8)} |" for _ in range(self.chance.randint(3, 5))]
        return "\n".join([f"| {self.phrase(subject, 2)} | {self.phrase(subject, 3)} |", "| --- | --- |", *rows])

    def cited(self, subject):
        first, second = (work["id"] for work in self.chance.sample(self.works, 2))
        return f"{self.phrase(subject, 9)} [@{first}; @{second}]. {self.phrase(subject, 12)} [@{first}]. {self.sentence(subject)}"

    def emphasised(self, subject):
        return f"{self.phrase(subject, 5)} *{self.words.any(self.chance)}* {self.words.any(self.chance)} **{self.words.any(self.chance)}**. {self.sentence(subject)}"

    # Files

    def topic_page(self, topic, order):
        subject = self.subjects[order]
        matter = {"title": f"{self.phrase(subject, 2)} {order}", "summary": self.sentence(subject), "order": order}
        return page(matter, f"\n{self.paragraph(subject)}\n")

    def write(self, folder):
        super().write(folder)
        for name in COPIED:
            if (SAMPLE / name).is_dir():
                shutil.rmtree(folder / name, ignore_errors=True)
                shutil.copytree(SAMPLE / name, folder / name)
            else:
                shutil.copyfile(SAMPLE / name, folder / name)
        for order, topic in enumerate(self.topics[len(TOPICS) :], len(TOPICS) + 1):
            (folder / "topics" / f"{topic}.md").write_text(self.topic_page(topic, order), encoding="utf-8")
        (folder / "site.yml").write_text(SITE + dumped({"helplines": self.helplines}), encoding="utf-8")
        write(folder / "series.yml", self.series())


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("articles", type=int)
    arguments = parser.parse_args()
    Library(arguments.articles).write(arguments.folder)


if __name__ == "__main__":
    main()
