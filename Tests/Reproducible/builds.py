"""Builds of the same content."""

import os
import shutil
import subprocess
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[2]
CONTENT = REPOSITORY / "Content"


def attune(*arguments, folder, environment=None, before=(), **options):
    """Runs `attune build` in a folder that holds Content; `before` is a command that runs it in turn. Gives the folder with the site."""
    settings = {name: value for name, value in os.environ.items() if name != "SOURCE_DATE_EPOCH"} | (environment or {})
    subprocess.run(
        [*before, os.environ["ATTUNE"], "build", "--source", "Content", "--output", "Output", "--quiet", *arguments],
        cwd=folder, env=settings, check=True, **options,
    )
    return folder / "Output"


def copy(source, target, backwards=False, modified=None):
    """Copies file by file in the order given, so that two folders list their files in different orders, all changed at one moment if one is given."""
    for path in sorted((path for path in source.rglob("*") if path.is_file()), reverse=backwards):
        copied = target / path.relative_to(source)
        copied.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(path, copied)
        if modified is not None:
            os.utime(copied, (modified, modified))
