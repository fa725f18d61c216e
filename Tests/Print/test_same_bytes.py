"""The same content gives the same PDF, whoever makes it, where and when."""

import os

import pytest
from built_paper import ROOT, SETTINGS

# Two machines that have as little in common as can be.
HERE = {"TZ": "Pacific/Kiritimati", "LANG": "C", "LC_ALL": "C", "SOURCE_DATE_EPOCH": "0"}
THERE = {"TZ": "America/St_Johns", "LANG": "tr_TR.UTF-8", "LC_ALL": "tr_TR.UTF-8"}

# One of each kind, with pictures, a footnote, and room to write.
SAMPLES = {
    "en-a4-standard": ("handout", ["what-trauma-is", "window-of-tolerance", "grounding-card"]),
    "es-letter-large": ("handout", ["ruptura-y-reparacion"]),
    "ar-a4-standard": ("handout", ["breathing", "my-card"]),
    "bundles-content-a4-standard": ("bundle", ["first-session-pack"]),
}


@pytest.mark.parametrize("setting", SAMPLES)
@pytest.mark.parametrize("machine", [HERE, THERE], ids=["here", "there"])
def test_made_again_it_has_the_same_bytes(setting, machine, attune, tmp_path):
    command, names = SAMPLES[setting]
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    job = SETTINGS[setting].only(command, names)
    job.run(attune, tmp_path, env=os.environ | machine | {"TMPDIR": str(temporary)}, umask=0o077)
    for name in names:
        made, before = (next((folder / setting).rglob(f"{name}.pdf")) for folder in (tmp_path, ROOT))
        assert made.read_bytes() == before.read_bytes(), name
    assert list(temporary.iterdir()) == []
