"""`attune preview` at work on a folder of content, and what a test asks it."""

import json
import os
import signal
import subprocess
import time
from contextlib import contextmanager
from pathlib import Path
from urllib.request import urlopen

ATTUNE = Path(os.environ["ATTUNE"]).resolve()
LIMIT = 30  # Seconds until something that should happen counts as not happening.


def until(is_true, limit=LIMIT):
    """Waits for something that no event tells of."""
    end = time.monotonic() + limit
    while not is_true():
        assert time.monotonic() < end, "it did not happen"
        time.sleep(0.02)


class Preview:
    def __init__(self, content, talk, *options, program=ATTUNE, **settings):
        self.content = content
        self.talk = talk
        with talk.open("w") as errors:
            self.process = subprocess.Popen(
                [program, "preview", "--source", content, *options], stdout=subprocess.PIPE, stderr=errors, text=True, **settings
            )
        self.address = self.process.stdout.readline().strip()

    @property
    def port(self):
        return int(self.address.rstrip("/").rsplit(":", 1)[1])

    def said(self):
        """What it told its author in the terminal."""
        return self.talk.read_text()

    def state(self, page):
        with urlopen(f"{self.address}attune-preview/state/{page}.json", timeout=LIMIT) as answer:
            return json.load(answer)

    def end(self, how=signal.SIGINT):
        if self.process.poll() is None:
            self.process.send_signal(how)
        code = self.process.wait(LIMIT)
        self.process.stdout.close()
        return code

    @contextmanager
    def editing(self, path, page):
        """A file of the content, to be changed and put back; it is left when the page is as it was."""
        file = self.content / path
        before, version = file.read_text(encoding="utf-8"), self.state(page)["version"]
        try:
            yield Edited(file, before)
        finally:
            file.write_text(before, encoding="utf-8")
        until(lambda: (state := self.state(page))["version"] == version and "errors" not in state)


class Edited:
    def __init__(self, file, text):
        self.file = file
        self.text = text

    def save(self, old, new):
        """Saves the first text with a change."""
        assert old in self.text
        self.file.write_text(self.text.replace(old, new, 1), encoding="utf-8")


@contextmanager
def previewing(content, folder, *options, **settings):
    preview = Preview(content, folder / "talk.txt", *(options if "--port" in options else ("--port", "0", *options)), **settings)
    try:
        yield preview
    finally:
        preview.end()
