"""What the first view of each article weighs: the page, its styles and its scripts, without the search that nobody asked for yet.

    weight.py SITE
"""

import argparse
import gzip
import statistics
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import unquote, urlsplit

from chromium import chromium

KILOBYTE = 1000
# What a page may weigh at most, as it lies in the folder and as a host sends it, and how many requests it may make.
BARS = {"as it is, KB": 40, "gzipped, KB": 14, "requests": 4}

# Apart from these, whatever is asked for counts. Pictures come after the text, which makes room for them; the icon comes once a visit.
PICTURES = ("image", "other")


@dataclass(frozen=True)
class Weight:
    path: str
    bytes: int
    gzipped: int
    requests: int

    @property
    def figures(self):
        return dict(zip(BARS, (self.bytes / KILOBYTE, self.gzipped / KILOBYTE, self.requests), strict=True))


def articles(site):
    return sorted([*site.glob("articles/**/*.html"), *site.glob("??/articles/**/*.html")])


def weigh(tab, site, path):
    """Opens one page and weighs what the browser asks for, each file packed by itself, as a host does it."""
    requests = []

    def note(request):
        requests.append(request)

    tab.on("request", note)
    tab.goto(path.as_uri(), wait_until="load")
    tab.remove_listener("request", note)
    sources = [Path(unquote(urlsplit(request.url).path)).read_bytes() for request in requests if request.resource_type not in PICTURES]
    packed = sum(len(gzip.compress(source)) for source in sources)
    return Weight(path.relative_to(site).as_posix(), sum(map(len, sources)), packed, len(sources))


def weights(site, browser):
    site = Path(site).resolve()
    tab = browser.new_page()
    return [weigh(tab, site, path) for path in articles(site)]


def table(found):
    yield f"{'first view of ' + str(len(found)) + ' articles':30}{'least':>10}{'median':>10}{'most':>10}{'bar':>8}  heaviest"
    for name, bar in BARS.items():
        values = [one.figures[name] for one in found]
        heaviest = max(found, key=lambda one: one.figures[name])
        yield f"{name:30}{min(values):>10.1f}{statistics.median(values):>10.1f}{max(values):>10.1f}{bar:>8}  {heaviest.path}"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("site", type=Path)
    with chromium() as browser:
        print(*table(weights(parser.parse_args().site, browser)), sep="\n")


if __name__ == "__main__":
    main()
