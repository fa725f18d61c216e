"""How much a search loads and how long it takes, on sites of 1,000 and of 10,000 made articles, opened from a folder in Chromium.

    search_speed.py ATTUNE [ARTICLES ...]

The times are those of the machine that it runs on; sizes and counts are the same everywhere.
"""

import argparse
import json
import random
import re
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path
from urllib.parse import quote, unquote, urlsplit

from corpus import SEED, Corpus

from chromium import chromium

FRESH = 15  # Contexts that have loaded nothing yet, each for one question.
WARM = 240  # Questions asked one after another in one tab.
LIMIT = 10

KILOBYTE = 1000
BARS = {
    "index for each 1,000 articles": ("KB", {1_000: 600, 10_000: 600}),
    "loaded by the first question, at most": ("KB", {1_000: 450}),
    "files loaded by the first question, at most": ("files", {1_000: 12}),
    "first results after the first question, median": ("ms", {1_000: 150}),
    "results of later questions, 95 in 100 within": ("ms", {1_000: 30, 10_000: 100}),
}

ASK = """async ([query, limit]) => {
    const start = performance.now();
    const answer = await window.attuneSearch.find(query, limit);
    return [performance.now() - start, answer.results.length];
}"""

# When the first result is on the page, counted from when it was asked for by its address.
NOTICE_THE_FIRST_RESULT = """new MutationObserver((_, observer) => {
    if (document.querySelector('[id="search.results"] li')) {
        observer.disconnect();
        requestAnimationFrame(() => { window.firstResult = performance.now(); });
    }
}).observe(document, { childList: true, subtree: true })"""


def edits(chance, word):
    """The word with one slip of the finger: a letter left out, doubled, or changed places with the next."""
    place = chance.randrange(1, len(word) - 1)
    return chance.choice(
        [word[:place] + word[place + 1 :], word[:place] + word[place] + word[place:], word[: place - 1] + word[place] + word[place - 1] + word[place + 1 :]]
    )


def questions(corpus, count):
    """Words of titles, whole, mistyped, and as they look while they are being typed."""
    chance = random.Random(SEED + 1)
    asked = []
    while len(asked) < count:
        words = chance.choice(corpus.titles).lower().split()[: chance.choice((1, 2, 2, 3))]
        query = " ".join(words)
        asked.append(query)
        asked += [query[:length] for length in range(2, len(query), 3)][:4]
        longest = max(words, key=len)
        if len(longest) >= 4:
            asked.append(query.replace(longest, edits(chance, longest)))
    return asked[:count]


def whole(corpus, count):
    """Whole questions of two words each, all different."""
    chance = random.Random(SEED + 2)
    return [" ".join(title.lower().split()[:2]) for title in chance.sample(corpus.titles, count)]


def file_of(url):
    return Path(unquote(urlsplit(url).path))


class FirstQuestion:
    """What one question makes a window load that has loaded nothing yet, and how long its reader waits."""

    def __init__(self, browser, page, query):
        context = browser.new_context()
        tab = context.new_page()
        requests = []
        tab.goto(page.as_uri())
        tab.on("request", lambda request: requests.append(request.url))
        self.milliseconds, self.results = tab.evaluate(ASK, [query, LIMIT])
        tab.wait_for_timeout(200)  # What is loaded after the ranking counts as well.
        self.files = [file_of(url) for url in requests]
        self.bytes = sum(path.stat().st_size for path in self.files)
        context.close()


def first_view(browser, page, query):
    """Milliseconds from opening the address of a search until its first result is on the page."""
    context = browser.new_context()
    tab = context.new_page()
    tab.add_init_script(NOTICE_THE_FIRST_RESULT)
    tab.goto(f"{page.as_uri()}?q={quote(query)}")
    time = tab.wait_for_function("window.firstResult").json_value()
    context.close()
    return time


def index_bytes(site):
    """The size of what search works with: words, postings, and each document's kind, title and address.

    The files that begin with "text" hold those and then, in a list, the sections with the text that results quote.
    """
    size = 0
    for path in (site / "search").rglob("*.js"):
        if path.name.startswith("text"):
            entries = json.loads(re.search(rb"\[.*\]", path.read_bytes(), re.DOTALL)[0])
            size += sum(len(json.dumps([part for part in entry if not isinstance(part, list)], ensure_ascii=False).encode()) for entry in entries)
        else:
            size += path.stat().st_size
    return size


def folder_bytes(site):
    return sum(path.stat().st_size for path in (site / "search").rglob("*") if path.is_file())


def measure(browser, site, corpus):
    page = site / "search.html"
    first = [FirstQuestion(browser, page, query) for query in whole(corpus, FRESH)]
    views = [first_view(browser, page, query) for query in whole(corpus, FRESH)]
    tab = browser.new_page()
    tab.goto(page.as_uri())
    tab.evaluate(ASK, ["warm", LIMIT])
    later = [tab.evaluate(ASK, [query, LIMIT])[0] for query in questions(corpus, WARM)]
    answered = sum(one.results > 0 for one in first)
    if answered < FRESH:
        sys.exit(f"{FRESH - answered} of {FRESH} questions found nothing.")
    return {
        "index for each 1,000 articles": index_bytes(site) / KILOBYTE / len(corpus.files) * 1_000,
        "the same with the text that results quote": folder_bytes(site) / KILOBYTE / len(corpus.files) * 1_000,
        "loaded by the first question, at most": max(one.bytes for one in first) / KILOBYTE,
        "files loaded by the first question, at most": max(len(one.files) for one in first),
        "first results after the first question, median": statistics.median(one.milliseconds for one in first),
        "first result on the page, from opening its address, median": statistics.median(views),
        "results of later questions, median": statistics.median(later),
        "results of later questions, 95 in 100 within": statistics.quantiles(later, n=20)[-1],
    }


def table(measured):
    yield f"{'search':62}" + "".join(f"{articles:>15,} articles" for articles in measured)
    for name in next(iter(measured.values())):
        unit, bars = BARS.get(name, ("KB" if "text" in name else "ms", {}))
        cells = ""
        for articles, figures in measured.items():
            bar = f"(bar {bars[articles]})" if articles in bars else ""
            cells += f"{figures[name]:>10.1f} {bar:>13}"
        yield f"{name + ', ' + unit:62}{cells}"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("attune", type=Path)
    parser.add_argument("articles", type=int, nargs="*", default=[1_000, 10_000])
    arguments = parser.parse_args()
    measured = {}
    for articles in arguments.articles:
        with tempfile.TemporaryDirectory() as folder, chromium() as browser:
            corpus = Corpus(articles)
            content, site = Path(folder, "content"), Path(folder, "site")
            corpus.write(content)
            subprocess.run([arguments.attune, "build", "--source", content, "--output", site, "--quiet"], check=True)
            measured[articles] = measure(browser, site, corpus)
    print(*table(measured), sep="\n")


if __name__ == "__main__":
    main()
