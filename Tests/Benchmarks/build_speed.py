"""How long whole builds take, and how much memory: Attune's beside the floor and beside Hugo, on made libraries.

    build_speed.py ATTUNE [ARTICLES ...]

Everything is measured in turns, so that what else the machine does falls on all alike; medians are printed. The floor is floor.c: the same files read, parsed and
rendered by cmark-gfm, and as much written, on one core. Hugo gets the same articles and a theme that makes the same kinds of pages (see rival_site.py). All kinds
of files that a site has are written, search index and feeds included; the library has one language, and no worksheets. The times are those of the machine that this runs on.
"""

import argparse
import os
import shlex
import shutil
import statistics
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from importlib.metadata import distribution
from pathlib import Path

from library import Library
from rival_site import RivalSite

MEASURED = Path(__file__).with_name("measured.py")
FLOOR = Path(__file__).with_name("floor.c")
FLAGS = ["-std=gnu17", "-O2", "-Wall", "-Wextra", "-Werror"]
EXTENSIONS = "-lcmark-gfm-extensions"  # They have no pkg-config file of their own.

CLEAN, UNCHANGED, ONE, FLOOR_NAME = "Attune, clean", "Attune, nothing changed", "Attune, one article changed", "the floor, one core"
RELATED, UNRELATED = "Hugo, related articles", "Hugo, none related"
BARRED = 10_000  # The bars are meant for so many articles.


@dataclass(frozen=True)
class Cost:
    seconds: float
    processor: float  # Seconds of all cores together, the system's included.
    megabytes: float  # At most, at any time.

    def __str__(self):
        return f"{self.seconds:.2f} s, {self.processor:.2f} s of processors, {self.megabytes:.0f} MB"


@dataclass(frozen=True)
class Bar:
    name: str
    figure: str  # A field of Cost.
    above: str
    below: str | None  # None for a figure as it is.
    most: float | None = None
    least: float | None = None

    def line(self, medians):
        if self.above not in medians or (self.below and self.below not in medians):
            return None
        value = getattr(medians[self.above], self.figure) / (getattr(medians[self.below], self.figure) if self.below else 1)
        bound = f"at most {self.most:g}" if self.least is None else f"at least {self.least:g}"
        return verdict(self.name, value, bound, value <= self.most if self.least is None else value >= self.least)


BARS = [
    Bar("clean build over the floor, processor", "processor", CLEAN, FLOOR_NAME, most=2.5),
    Bar("clean build over the floor, wall", "seconds", CLEAN, FLOOR_NAME, most=1.5),
    Bar("Hugo with related articles over a clean build, wall", "seconds", RELATED, CLEAN, least=10),
    Bar("Hugo without them over a clean build, wall", "seconds", UNRELATED, CLEAN, least=4),
    Bar("nothing changed over a clean build, wall", "seconds", UNCHANGED, CLEAN, most=1 / 20),
    Bar("one article changed over a clean build, wall", "seconds", ONE, CLEAN, most=1 / 12),
    Bar("peak memory of a clean build, MB", "megabytes", CLEAN, None, most=600),
]
GROWTH = {"processor": "processor", "seconds": "wall"}
MOST_GROWTH = 10.5  # From 1,000 articles to 10,000.


def verdict(name, value, bound, is_met):
    return f"    {name:<56}{value:>9.3g}   {bound}: {'met' if is_met else 'MISSED'}"


def cost(call):
    measured = subprocess.run([sys.executable, "-IS", MEASURED, *call], stdout=subprocess.PIPE, text=True, check=True)
    return Cost(*map(float, measured.stdout.split()))


def median(costs):
    return Cost(*(statistics.median(getattr(cost, field) for cost in costs) for field in Cost.__dataclass_fields__))


# The floor


def compiled_floor(folder):
    program = folder / "floor"
    library = shlex.split(subprocess.run(["pkg-config", "--cflags", "--libs", "libcmark-gfm"], capture_output=True, text=True, check=True).stdout)
    compiler = next(filter(shutil.which, ("cc", "clang")))  # Swift brings the second.
    subprocess.run([compiler, *FLAGS, "-o", program, FLOOR, *library, EXTENSIONS], check=True)
    return program


def published(site):
    """The files of a site, without what a build keeps for the next one."""
    return sorted(path for path in site.rglob("*") if path.is_file() and path.name not in (".attune-state", "build.json"))


def floor_list(content, site, output):
    """What the floor is to write: each file of a site with the content file that it is made from, where there is one of that name."""
    for path in published(site):
        inner = path.relative_to(site)
        sources = (content / inner.with_suffix(".md"), content / "pages" / inner.with_suffix(".md"), content / inner)
        source = next((source for source in sources if source.is_file()), "")
        yield f"{path.stat().st_size}\t{output / inner}\t{source}\n"


# Turns


class Contest:
    """Everything that is measured for one size."""

    def __init__(self, articles, folder, attune, floor, hugo):
        self.articles = articles
        self.content, self.site = folder / "content", folder / "site"
        self.floor_site, self.rival_site, self.list = folder / "floor-site", folder / "rival-site", folder / "list"
        library = Library(articles)
        library.write(self.content)
        self.changing = [self.content / "articles" / library.topic(number) / f"{library.files[number]}.md" for number in range(articles)]
        build = [str(attune), "build", "--quiet", "--source", str(self.content), "--output", str(self.site)]
        subprocess.run(build, check=True)
        self.list.write_text("".join(floor_list(self.content, self.site, self.floor_site)), encoding="utf-8")
        self.turns = {
            CLEAN: lambda: self.built_anew(build, self.site),
            UNCHANGED: lambda: cost(build),
            ONE: lambda: self.built_after_a_change(build),
            FLOOR_NAME: lambda: self.built_anew([str(floor), str(self.list)], self.floor_site),
        }
        if hugo:
            rival = folder / "rival"
            RivalSite(self.content).write(rival)
            call = [str(hugo), "--quiet", "--source", str(rival), "--destination", str(self.rival_site), "--cacheDir", str(folder / "cache")]
            for name, related in ((RELATED, "true"), (UNRELATED, "false")):
                self.turns[name] = lambda related=related: self.built_anew(["env", f"HUGO_PARAMS_RELATED={related}", *call], self.rival_site)

    def built_anew(self, call, output):
        shutil.rmtree(output, ignore_errors=True)
        return cost(call)

    def built_after_a_change(self, call):
        with self.changing.pop(len(self.changing) // 2).open("a", encoding="utf-8") as file:
            file.write("\nOne more sentence.\n")
        return cost(call)

    def medians(self, rounds):
        costs = {name: [] for name in self.turns}
        for number in range(1, rounds + 1):
            for name, turn in self.turns.items():
                of_one = turn()
                costs[name].append(of_one)
                print(f"{self.articles} articles, round {number}: {name}, {of_one}", file=sys.stderr, flush=True)
        return {name: median(of_one) for name, of_one in costs.items()}

    def pages(self, name):
        site = {FLOOR_NAME: self.floor_site, RELATED: self.rival_site, UNRELATED: self.rival_site}.get(name, self.site)
        return sum(1 for _ in site.rglob("*.html"))

    @property
    def heading(self):
        files = published(self.site)
        texts = sum(path.stat().st_size for path in self.content.rglob("*.md")) / 1e6
        return f"{self.articles} articles, {texts:.1f} MB of Markdown; {len(files)} files, {sum(path.stat().st_size for path in files) / 1e6:.1f} MB of site"

    def report(self, medians):
        yield self.heading
        yield f"    {'':<30}{'wall s':>9}{'processor s':>13}{'peak MB':>9}{'pages':>8}{'pages/s':>9}"
        for name, of_one in medians.items():
            pages = self.pages(name)
            yield f"    {name:<30}{of_one.seconds:>9.2f}{of_one.processor:>13.2f}{of_one.megabytes:>9.0f}{pages:>8}{pages / of_one.seconds:>9.0f}"
        if self.articles == BARRED:
            yield from filter(None, (bar.line(medians) for bar in BARS))


def growth(every):
    if BARRED in every and BARRED // 10 in every:
        yield f"{BARRED} articles beside {BARRED // 10}"
        for figure, name in GROWTH.items():
            value = getattr(every[BARRED][CLEAN], figure) / getattr(every[BARRED // 10][CLEAN], figure)
            yield verdict(f"clean build, {name}", value, f"at most {MOST_GROWTH}", value <= MOST_GROWTH)


def kind_of_disk(folder):
    """The kind of file system that a folder is on."""
    return subprocess.run(["stat", "--file-system", "--format=%T", folder], capture_output=True, text=True, check=True).stdout.strip()


def version(call):
    return subprocess.run(call, capture_output=True, text=True, check=True).stdout.split("\n")[0]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("attune", type=Path)
    parser.add_argument("articles", type=int, nargs="*", default=[100, 1000, BARRED])
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--without-hugo", action="store_true")
    parser.add_argument("--folder", type=Path, help="where content and sites are written; the system's temporary folder otherwise")
    arguments = parser.parse_args()
    every = {}
    with tempfile.TemporaryDirectory(dir=arguments.folder) as folder:
        folder = Path(folder)
        hugo = None if arguments.without_hugo else installed_hugo()
        attune = arguments.attune.resolve()
        print(f"Attune {version([attune, '--version'])}, medians of {arguments.rounds} rounds in turns on {os.cpu_count()} cores, all read from and written to {kind_of_disk(folder)}")
        if hugo:
            print(f"{version([hugo, 'version'])}; related by topics, terms and sources; no minifying; one search index of plain text")
        floor = compiled_floor(folder)
        for articles in arguments.articles:
            (folder / str(articles)).mkdir()
            contest = Contest(articles, folder / str(articles), attune, floor, hugo)
            every[articles] = contest.medians(arguments.rounds)
            print(*contest.report(every[articles]), sep="\n", flush=True)
            shutil.rmtree(folder / str(articles))
    print(*growth(every), sep="\n")


def installed_hugo():
    """The program itself: the package's own command starts it through Python."""
    return next(file.locate() for file in distribution("hugo").files if file.parts[-2:] == ("binaries", "hugo"))


if __name__ == "__main__":
    main()
