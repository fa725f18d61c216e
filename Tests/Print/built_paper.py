"""The PDFs under test: which there are, and how each was to be set."""

import os
from pathlib import Path

from press import jobs

ROOT = Path(os.environ["ATTUNE_PAPER"]).resolve()
PAPERS = sorted(path.relative_to(ROOT).as_posix() for path in ROOT.rglob("*.pdf"))
SETTINGS = {job.setting: job for job in jobs()}


def only(is_about):
    """Leaves a test to the files whose path it is true of."""

    def mark(test):
        test.is_about = is_about
        return test

    return mark


if not PAPERS:
    raise SystemExit(f"{ROOT} has no PDFs.")
