"""Writes a content folder of as many articles as asked for, the same each time, to measure large sites with.

    corpus.py FOLDER ARTICLES

Each article has about 700 words in six sections, with key points, links to other articles, citations, terms and callouts.
A few terms and works of the sample are all that they share.
"""

import argparse
import random
import shutil
from pathlib import Path

import yaml
from words import Words

SAMPLE = Path(__file__).resolve().parents[2] / "Content"
SHARED = ("index.md", "topics")
PAGES = ("about", "accessibility", "help-now", "not-found", "privacy")
TERMS = 20
WORKS = 20
SEED = 20261121
LENGTH = 620  # Of running text; headings, callouts and key points bring an article to 700.
SECTIONS = 6

TOPICS = ("trauma", "attachment", "co-regulation", "relationships", "getting-help")

SITE = """\
title: A large library
tagline: Many made articles.
languages: [en]
base-url: https://large.example/
licence: CC-BY-4.0
exit:
  url: https://www.bbc.co.uk/weather
  history: keep
clinic:
  name: A large library
  country: GB
"""


def loaded(text):
    return yaml.load(text, yaml.CSafeLoader)


def read(path):
    return loaded(path.read_text(encoding="utf-8"))


def dumped(value):
    return yaml.dump(value, Dumper=yaml.CSafeDumper, sort_keys=False, allow_unicode=True)


def write(path, value):
    path.write_text(dumped(value), encoding="utf-8")


def page(matter, body):
    """A Markdown file with front matter."""
    return f"---\n{dumped(matter)}---\n{body}"


def reduced(term):
    """The term without what it leads to."""
    return {name: value for name, value in term.items() if name not in ("related", "sources")}


class Corpus:
    length = LENGTH

    def __init__(self, articles):
        self.chance = random.Random(SEED)
        sample = "\n".join(path.read_text(encoding="utf-8") for path in sorted((SAMPLE / "articles").rglob("*.md")))
        self.words = Words(self.chance, sample)
        works = [work for path in sorted((SAMPLE / "resources").glob("*.yml")) for work in read(path) if work["type"] in ("paper", "book")]
        self.works = works[:WORKS]
        self.terms = [reduced(term) for term in read(SAMPLE / "glossary.yml")[:TERMS]]
        self.topics = self.named_topics(articles)
        titles = set()
        self.subjects = [self.words.subject(self.chance) for _ in range(articles)]
        self.titles = [self.title(subject, titles) for subject in self.subjects]
        self.files = [f"article-{number:05}" for number in range(1, articles + 1)]

    def title(self, subject, taken):
        while True:
            title = " ".join([*self.chance.sample(subject, 2), self.words.any(self.chance), self.chance.choice(subject)]).capitalize()
            if title not in taken and len(title) <= 60:
                taken.add(title)
                return title

    def named_topics(self, articles):
        return TOPICS

    def topic(self, number):
        return self.topics[number % len(self.topics)]

    def phrase(self, subject, count):
        return " ".join(self.words.about(self.chance, subject) for _ in range(count)).capitalize()

    def sentence(self, subject):
        return self.phrase(subject, self.chance.randint(7, 15)) + "."

    def paragraph(self, subject):
        return " ".join(self.sentence(subject) for _ in range(self.chance.randint(2, 4)))

    def linked(self, number):
        """A sentence that leads somewhere: to a work, a term or another article."""
        other = self.chance.randrange(len(self.files))
        kind = self.chance.randrange(3)
        text = self.phrase(self.subjects[number], 8)
        if kind == 0:
            return f"{text} [@{self.chance.choice(self.works)['id']}]."
        if kind == 1:
            return f"{text} [{self.words.any(self.chance)}](term:{self.chance.choice(self.terms)['id']})."
        return f"{text} [{self.titles[other]}](../{self.topic(other)}/{self.files[other]}.md)."

    def article(self, number):
        return page(self.matter(number), f"\n{self.body(number)}\n")

    def matter(self, number):
        """The front matter."""
        subject, title = self.subjects[number], self.titles[number]
        return {
            "title": title,
            "summary": self.sentence(subject),
            "topics": [self.topic(number)],
            "audience": ["adult"],
            "kind": "explanation",
            "keywords": self.chance.sample(subject, 3),
            "published": "2026-11-21",
            "updated": "2026-11-21",
            "review": {"status": "awaiting"},
            "authors": ["Nobody"],
            "main-message": self.sentence(subject),
            "actions": [self.sentence(subject)],
            "key-points": [self.sentence(subject) for _ in range(3)],
        }

    def body(self, number):
        subject = self.subjects[number]
        blocks, headings, words = [], set(), 0
        while words < self.length:
            if words >= len(headings) * self.length / SECTIONS:
                heading = self.phrase(subject, self.chance.randint(3, 5))
                if heading.lower() not in headings:
                    headings.add(heading.lower())
                    blocks += [f"## {heading}", self.linked(number)]
            blocks.append(self.paragraph(subject))
            words = sum(len(block.split()) for block in blocks)
        for name in ("PRACTICE", "SCIENCE", "REFLECT"):
            blocks.insert(len(blocks) // 2, f"> [!{name}] {self.phrase(subject, 3)}\n> {self.sentence(subject)}")
        return "\n\n".join([self.paragraph(subject), *blocks])

    def write(self, folder):
        folder.mkdir(parents=True, exist_ok=True)
        for name in SHARED:
            (shutil.copytree if (SAMPLE / name).is_dir() else shutil.copyfile)(SAMPLE / name, folder / name)
        (folder / "site.yml").write_text(SITE, encoding="utf-8")
        write(folder / "glossary.yml", self.terms)
        (folder / "pages").mkdir()
        for name in PAGES:
            (folder / "pages" / f"{name}.md").write_text(f"---\ntitle: {name}\nsummary: A page.\nupdated: 2026-11-21\n---\n\nA page.\n", encoding="utf-8")
        (folder / "resources").mkdir()
        write(folder / "resources" / "works.yml", self.works)
        for topic in self.topics:
            (folder / "articles" / topic).mkdir(parents=True)
        for number, name in enumerate(self.files):
            (folder / "articles" / self.topic(number) / f"{name}.md").write_text(self.article(number), encoding="utf-8")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("articles", type=int)
    arguments = parser.parse_args()
    Corpus(arguments.articles).write(arguments.folder)


if __name__ == "__main__":
    main()
