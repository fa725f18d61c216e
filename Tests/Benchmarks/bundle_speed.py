"""How long bundles of 40 and of 200 made articles take, and how much memory, beside the engine alone on the same input.

    bundle_speed.py ATTUNE [ARTICLES ...]

Each article has a figure, and the bundle a code for a phone. Times are those of the machine that it runs on.
"""

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

from corpus import SAMPLE, Corpus

ROUNDS = 3  # The shortest time counts: what else a machine does only ever adds.
PARTS = 8
FIGURE = "window-of-tolerance.svg"

MOST_OVER_THE_ENGINE = 1.5
MOST_FROM_40_TO_200 = 6

# Stands in for Typst once, to keep what attune gives it.
RECORDER = """#!/bin/sh
case $1 in --version) echo "typst 99.0"; exit;; esac
while [ "$1" != --root ]; do shift; done
cp -r "$2" "$RECORDED"
exit 1
"""

ENGINE = """import sys, typst
folder, output = sys.argv[1:]
typst.compile(f"{folder}/main.typ", output=output, root=folder, font_paths=["/usr/share/fonts/truetype/noto"],
    ignore_system_fonts=True, pdf_standards=["ua-1"], timestamp=0)"""


class IllustratedCorpus(Corpus):
    """Articles with a figure each, and a bundle of them all."""

    def body(self, number):
        figure = f'![A picture of three states.](../../assets/{FIGURE} "{self.phrase(self.subjects[number], 8)}.")'
        first, *rest = super().body(number).split("\n\n")
        return "\n\n".join([first, figure, *rest])

    def write(self, folder):
        super().write(folder)
        (folder / "assets").mkdir(exist_ok=True)
        shutil.copyfile(SAMPLE / "assets" / FIGURE, folder / "assets" / FIGURE)
        (folder / "bundles").mkdir()
        size = -(-len(self.files) // PARTS)
        parts = "".join(
            f"  - title: Part {number // size + 1}\n    items: [{', '.join(self.files[number : number + size])}]\n" for number in range(0, len(self.files), size)
        )
        (folder / "bundles" / "all.yml").write_text(f"title: All of it\nsummary: Many made articles.\nlanguage: en\nparts:\n{parts}", encoding="utf-8")


@dataclass(frozen=True)
class Cost:
    seconds: float
    megabytes: float

    def __str__(self):
        return f"{self.seconds:8.2f} s {self.megabytes:8.0f} MB"


def cost(*call):
    """The shortest time that a program takes, and the memory that it or one of its children takes at most."""
    costs = []
    for _ in range(ROUNDS):
        # A process of its own, since a process is told only the most that any child ever took.
        measured = subprocess.run([sys.executable, __file__, "--measure", *map(str, call)], capture_output=True, text=True, check=True)
        costs.append(Cost(*map(float, measured.stdout.split()[-2:])))
    return Cost(min(one.seconds for one in costs), max(one.megabytes for one in costs))


def measure(call):
    import resource
    import time

    start = time.perf_counter()
    subprocess.run(call, check=True, stdout=subprocess.DEVNULL)
    print(time.perf_counter() - start, resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1000)


def record(call, folder):
    """Everything that attune gives the engine for a call, in a folder."""
    programs, recorded = Path(folder, "programs"), Path(folder, "recorded")
    programs.mkdir()
    (programs / "typst").write_text(RECORDER, encoding="utf-8")
    (programs / "typst").chmod(0o755)
    environment = {**os.environ, "PATH": f"{programs}:{os.environ['PATH']}", "RECORDED": str(recorded)}
    subprocess.run(call, env=environment, capture_output=True, check=False)
    return recorded


def bundle(attune, articles, python):
    """The cost of a bundle as HTML and PDF by attune, and of its PDF by the engine alone from the same input."""
    with tempfile.TemporaryDirectory() as folder:
        content = Path(folder, "content")
        IllustratedCorpus(articles).write(content)
        call = [attune, "bundle", "all", "--pdf", "--quiet", "--source", content, "--output", Path(folder, "output")]
        recorded = record(call, folder)
        whole = cost(*call)
        engine = cost(python, "-c", ENGINE, recorded, Path(folder, "alone.pdf"))
        return whole, engine


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("attune", type=Path)
    parser.add_argument("articles", type=int, nargs="*", default=[40, 200])
    arguments = parser.parse_args()
    python = Path(os.environ.get("ATTUNE_ENGINES", ".engines"), "bin", "python")
    times = {}
    for articles in arguments.articles:
        whole, engine = bundle(arguments.attune.resolve(), articles, python.absolute())
        times[articles] = whole.seconds
        ratio = whole.seconds / engine.seconds
        bar = f" (bar {MOST_OVER_THE_ENGINE})" if articles == 40 else ""
        print(f"{articles:4} articles: attune {whole}, the engine alone {engine}, {ratio:.2f} times as long{bar}", flush=True)
    if {40, 200} <= times.keys():
        print(f"200 articles take {times[200] / times[40]:.1f} times as long as 40 (bar {MOST_FROM_40_TO_200})")


if __name__ == "__main__":
    if sys.argv[1:2] == ["--measure"]:
        measure(sys.argv[2:])
    else:
        main()
