"""Two versions of a small site, the folders that they build, and a place to build one over the other."""

import os
import shutil
import subprocess
import time
from pathlib import Path

from folders import difference, tree

ATTUNE = Path(os.environ["ATTUNE"]).resolve()
LIMIT = 60  # Seconds that a build may take before it counts as one that hangs.

PARAGRAPH = "A walk takes as long as it takes. Somebody who walks slowly sees more of the hedges.\n"


def article(title, topic, words):
    return (
        f"---\ntitle: {title}\nsummary: About a walk.\ntopics: [{topic}]\naudience: [adult]\nkind: explanation\nreview:\n  status: awaiting\n---\n\n"
        f"{words}\n\n{PARAGRAPH * 8}"
    )


def write_contents(folder):
    """A first site as `attune init` writes it, with articles: some the same in both, some changed, some in one of them alone, in folders of their own."""
    for name, title in [("a", "The first version"), ("b", "The second version")]:
        content = folder / name
        subprocess.run([ATTUNE, "init", content, "--title", title, "--quiet"], check=True, stdout=subprocess.DEVNULL, timeout=LIMIT)
        (content / f"topics/rest-{name}.md").write_text(f"---\ntitle: Rest\nsummary: About rest.\norder: 2\n---\n\n{PARAGRAPH}", encoding="utf-8")
        articles = content / "articles"
        (articles / f"rest-{name}").mkdir()
        (articles / "trauma/same.md").write_text(article("The same walk", "trauma", "Nothing is new."), encoding="utf-8")
        (articles / "trauma/changed.md").write_text(article("Another walk", "trauma", f"This is {title}."), encoding="utf-8")
        for number in range(3):
            (articles / f"rest-{name}/{name}-{number}.md").write_text(
                article(f"Walk {name} {number}", f"rest-{name}", f"This is {title}."), encoding="utf-8"
            )


class Workshop:
    """A folder with the contents `a` and `b`, what clean builds of them are, and an output that is built over and over."""

    def __init__(self, folder):
        self.folder = folder
        self.output = folder / "place/out"
        write_contents(folder)
        self.clean = {}
        for name in "ab":
            assert self.build(name, output=folder / "clean" / name).returncode == 0
            self.clean[name] = tree(folder / "clean" / name)
        assert difference(self.clean["a"], self.clean["b"])
        self.standing = None
        # What the builds of each version call, once that has been found out.
        self.calls = {}

    def command(self, name, output=None, *options):
        return [ATTUNE, "build", "--source", self.folder / name, "--output", output or self.output, "--quiet", *options]

    def build(self, name, output=None, before=(), **settings):
        """Builds a version to the end. The working folder is another, so that messages have to name whole paths."""
        return subprocess.run(
            [*before, *self.command(name, output)], cwd="/", stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=LIMIT, **settings
        )

    def settle(self, name):
        """Waits until a version's files have been as they are for so long that a build needn't look into them twice: it makes other calls before."""
        changed = max(path.stat().st_ctime for path in (self.folder / name).rglob("*"))
        time.sleep(max(0, changed + 3.1 - time.time()))

    def start(self, name, before=(), **settings):
        settings = {"stdin": subprocess.DEVNULL, "stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL} | settings
        return subprocess.Popen([*before, *self.command(name)], cwd="/", **settings)

    def other(self):
        """The version that doesn't stand."""
        return "b" if self.standing == "a" else "a"

    def stand(self, name):
        """Has a version stand in the output, by an undisturbed build over whatever is there."""
        built = self.build(name)
        faults = [built.stderr, *difference(tree(self.output), self.clean[name]), *self.beside()] if built.returncode == 0 else [built]
        if faults != [""]:
            # What comes after is tried from the beginning.
            shutil.rmtree(self.output.parent)
            self.standing = None
            raise AssertionError(f"A build of {name} is not like a clean one: {faults}")
        self.standing = name

    def seen(self):
        """Which version stands in the output, or the names that fit neither."""
        found = tree(self.output)
        differences = {name: difference(found, clean) for name, clean in self.clean.items()}
        return next((name for name, names in differences.items() if not names), min(differences.values(), key=len)[:5])

    def beside(self):
        """What stands beside the output and should not."""
        return sorted(path.name for path in self.output.parent.iterdir() if path != self.output)
