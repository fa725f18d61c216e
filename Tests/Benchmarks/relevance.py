"""How often the page that a reader means comes first: ours beside lunr's, on the questions of queries.tsv.

    relevance.py SITE [--misses]
"""

import argparse
import csv
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urljoin

from chromium import chromium
from documents import editions
from rival import WAYS, Lunr

QUERIES = Path(__file__).with_name("queries.tsv")
LIMIT = 10
BAR = 0.95

OURS = "Attune"
FIND = """async ([queries, limit]) => {
    const answers = [];
    for (const query of queries) answers.push((await window.attuneSearch.find(query, limit)).results.map(result => result.address));
    return answers;
}"""


@dataclass(frozen=True)
class Query:
    set: str  # "tuning", or "held-out", which nobody looks at while they tune
    language: str
    kind: str
    query: str
    expected: tuple[str, ...]  # the page, or where two would be as right, both


def queries():
    with QUERIES.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
    return [Query(row["set"], row["language"], row["kind"], row["query"], tuple(row["expected"].split())) for row in rows]


def is_it(answer, expected):
    """Whether an answer is the expected document, at whichever of its sections. Terms share a page and count one by one."""
    return answer == expected if "#" in expected else answer.partition("#")[0] == expected


@dataclass(frozen=True)
class Result:
    query: Query
    answers: tuple[str, ...]

    @property
    def rank(self):
        """Where the expected document stands, from 1; None where it isn't among the first ten."""
        hits = (place for place, answer in enumerate(self.answers, 1) if any(is_it(answer, one) for one in self.query.expected))
        return next(hits, None)


def mean_reciprocal_rank(results):
    return sum(1 / result.rank if result.rank else 0 for result in results) / len(results)


def hits_at_1(results):
    return sum(result.rank == 1 for result in results) / len(results)


def ours(edition, tab, asked):
    tab.goto(edition.search_page.as_uri())
    found = tab.evaluate(FIND, [[query.query for query in asked], LIMIT])
    return [[urljoin(edition.folder + "search.html", address) for address in answers] for answers in found]


def results(site, browser):
    """What each engine answers to each query."""
    every = defaultdict(list)
    for edition in editions(site):
        asked = [query for query in queries() if query.language == edition.language]
        if not asked:
            continue
        tab = browser.new_page()
        answers = {OURS: ours(edition, tab, asked)}
        tab.close()
        tab = browser.new_page()
        rival = Lunr(tab, edition.documents(tab), edition.language)
        answers |= {way: rival.answers(way, [query.query for query in asked], LIMIT) for way in WAYS}
        tab.close()
        for engine, found in answers.items():
            every[engine] += [Result(query, tuple(addresses)) for query, addresses in zip(asked, found, strict=True)]
    return every


def table(every):
    """Lines that show each engine on all queries, and on each language, set and kind of them."""
    groups = {"all": lambda query: True}
    for field in ("language", "set", "kind"):
        for value in dict.fromkeys(getattr(query, field) for query in queries()):
            groups[f"{field} {value}"] = lambda query, field=field, value=value: getattr(query, field) == value
    yield f"{'MRR@10 and hits@1':26}{'queries':>8}" + "".join(f"{engine:>18}" for engine in every)
    for name, belongs in groups.items():
        parts = {engine: [result for result in found if belongs(result.query)] for engine, found in every.items()}
        counted = len(parts[OURS])
        scores = "".join(f"{mean_reciprocal_rank(part):>10.3f} {hits_at_1(part):>7.3f}" for part in parts.values())
        yield f"{name:26}{counted:>8}{scores}"
    yield f"The bar is an MRR@10 of {BAR} on all, and above lunr's in each language."


def misses(found):
    for result in found:
        if result.rank != 1:
            yield f"{result.rank or '-':>2}  {result.query.set:9} {result.query.query!r}: {' or '.join(result.query.expected)}; came {result.answers[:3]}"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("site", type=Path)
    parser.add_argument("--misses", action="store_true", help="show where another page came first")
    arguments = parser.parse_args()
    with chromium() as browser:
        every = results(arguments.site, browser)
    print(*table(every), sep="\n")
    if arguments.misses:
        print(*misses(every[OURS]), sep="\n")


if __name__ == "__main__":
    main()
