"""How long a saved change takes to be seen, on a site of 1,000 made articles.

    preview_speed.py ATTUNE [ARTICLES]

Each article is saved as editors do, by a file that takes its place. Counted is the time from then until the event stream tells of the change, and until a
Chromium that shows the page has loaded it anew. The watcher waits for a moment of quiet after a save, so that many files saved at once are one change; that
is part of both times, and is printed beside them. The times are those of the machine that it runs on.
"""

import argparse
import http.client
import os
import re
import signal
import statistics
import subprocess
import tempfile
import threading
import time
from pathlib import Path
from queue import Queue

from corpus import Corpus

from chromium import chromium

SAVES = 30
PAUSE = 0.5  # Seconds between saves, in which the checks come to their end.
BAR = 100  # Milliseconds beyond the watcher's own.
WATCHER = Path(__file__).resolve().parents[2] / "Sources/Previewing/Watching/ContentWatcher.swift"


def quiet_time():
    """The milliseconds of quiet that the watcher waits for."""
    return int(re.search(r"quietMilliseconds: Int = (\d+)", WATCHER.read_text(encoding="utf-8"))[1])


class Stream(threading.Thread):
    """Listens to the preview's events, and keeps when each came."""

    def __init__(self, port):
        super().__init__(daemon=True)
        self.arrivals = Queue()
        self.connection = http.client.HTTPConnection("127.0.0.1", port)
        self.connection.request("GET", "/attune-preview/events")
        self.answer = self.connection.getresponse()
        self.start()

    def run(self):
        while line := self.answer.readline():
            if line.startswith(b"event: "):
                self.arrivals.put((time.perf_counter(), line[7:].strip().decode()))

    def next(self):
        """When the next change was told."""
        while True:
            moment, name = self.arrivals.get(timeout=60)
            if name != "edition":
                return moment


def save(file, text):
    fresh = file.with_name(f".{file.name}.new")
    fresh.write_text(text, encoding="utf-8")
    start = time.perf_counter()
    os.replace(fresh, file)
    return start


def told(stream, file, text):
    times = []
    for number in range(SAVES):
        start = save(file, f"{text}\nSaved {number} times.\n")
        times.append(stream.next() - start)
        time.sleep(PAUSE)
    return times


def loaded(stream, file, text, address):
    times = []
    with chromium() as browser:
        page = browser.new_page()
        page.goto(f"{address}articles/{file.parent.name}/{file.stem}.html")
        page.locator("attune-preview .dock").wait_for()
        for number in range(SAVES):
            with page.expect_event("load", timeout=60_000):
                start = save(file, f"{text}\nSeen {number} times.\n")
            times.append(time.perf_counter() - start)
            assert f"Seen {number} times." in page.locator("main").inner_text()
            stream.next()
            page.locator("attune-preview .dock").wait_for()
            time.sleep(PAUSE)
    return times


def row(name, times, quiet):
    middle, most = statistics.median(times) * 1000, max(times) * 1000
    verdict = "within" if middle - quiet <= BAR else "BEYOND"
    print(f"{name:<38}{middle:>7.0f} ms median{most:>7.0f} ms most   {middle - quiet:>5.0f} ms beyond the watcher, {verdict} the bar of {BAR}")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("attune", type=Path)
    parser.add_argument("articles", type=int, nargs="?", default=1000)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        content = Path(folder) / "Content"
        Corpus(arguments.articles).write(content)
        file = sorted(content.glob("articles/*/*.md"))[arguments.articles // 2]
        text = file.read_text(encoding="utf-8")
        start = time.perf_counter()
        preview = subprocess.Popen(
            [arguments.attune, "preview", "--source", content, "--port", "0"], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
        )
        try:
            address = preview.stdout.readline().strip()
            print(f"{arguments.articles} articles, first shown after {time.perf_counter() - start:.1f} s; the watcher waits for {quiet_time()} ms of quiet")
            stream = Stream(int(address.rstrip("/").rsplit(":", 1)[1]))
            row("from a save to the event", told(stream, file, text), quiet_time())
            row("from a save to the page loaded", loaded(stream, file, text, address), quiet_time())
        finally:
            preview.send_signal(signal.SIGINT)
            preview.wait(30)


if __name__ == "__main__":
    main()
