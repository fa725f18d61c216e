"""Makes the PDFs under test, several at once: `press.py ATTUNE FOLDER`.

Everything in the sample content and in the Arabic fixture, on each paper and in each size. A file stands at `SETTING/NAME.pdf`, where a setting is
called `en-a4-standard` or `bundles-content-letter-large`.
"""

import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from itertools import product
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[2]
CONTENT = REPOSITORY / "Content"
ARABIC = Path(__file__).resolve().parent / "Arabic"

LANGUAGES = {"en": CONTENT, "es": CONTENT, "ar": ARABIC}
PROFILES = ("standard", "large")

# Width and height of each paper, in millimetres.
SIZES = {"a4": (210, 297), "letter": (215.9, 279.4)}


@dataclass(frozen=True)
class Job:
    """One call of attune."""

    arguments: tuple[str, ...]
    source: Path
    paper: str
    profile: str
    setting: str

    @property
    def makes_bundle(self):
        return self.arguments[0] == "bundle"

    def language_of(self, name):
        """The language of a document that it makes."""
        if self.makes_bundle:
            return "ar" if (ARABIC / "bundles" / f"{name}.yml").exists() else "en"
        return self.setting.partition("-")[0]

    def only(self, command, names):
        """The same for some documents alone."""
        language = () if command == "bundle" else ("--language", self.setting.partition("-")[0])
        return replace(self, arguments=(command, *names, *language), source=CONTENT if command == "bundle" else self.source)

    def run(self, attune, folder, **settings):
        """Makes its files in a folder of its setting's name, without a word said."""
        output = folder / self.setting
        call = [attune, *self.arguments, "--source", self.source, "--output", output, "--paper", self.paper, "--profile", self.profile, "--pdf", "--quiet"]
        done = subprocess.run(call, cwd=REPOSITORY, capture_output=True, text=True, **settings)
        if done.returncode or done.stdout or done.stderr:
            sys.exit(f"{' '.join(map(str, call))}\n{done.stdout}{done.stderr}")
        for path in output.rglob("*.pdf"):
            path.rename(path.with_stem(path.stem.removesuffix(f"-{self.paper}").removesuffix("-large-print")))


def jobs():
    for paper, profile in product(SIZES, PROFILES):
        for language, source in LANGUAGES.items():
            yield Job(("handout", "--all", "--language", language), source, paper, profile, f"{language}-{paper}-{profile}")
        for source in (CONTENT, ARABIC):
            yield Job(("bundle", *sorted(path.stem for path in (source / "bundles").glob("*.yml"))), source, paper, profile, f"bundles-{source.name.lower()}-{paper}-{profile}")


def main():
    attune, folder = Path(sys.argv[1]).resolve(), Path(sys.argv[2]).resolve()
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        # The longest first.
        for job in [pool.submit(job.run, attune, folder) for job in jobs()]:
            job.result()


if __name__ == "__main__":
    main()
