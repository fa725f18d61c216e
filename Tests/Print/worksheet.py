"""A worksheet with every kind of blank, in a small site of its own, in three languages."""

import os
import subprocess
from dataclasses import dataclass
from pathlib import Path

# Pages that a site has to have.
_SITE = {
    "site.yml": "title: Quiet\nlanguages: [{language}]\nexit:\n  url: https://www.example.org/weather\n",
    "index.md": "---\ntitle: Quiet\n---\n\nQuiet.\n",
    "pages/help-now.md": "---\ntitle: Quiet\n---\n\nQuiet.\n",
    "pages/not-found.md": "---\ntitle: Quiet\n---\n\nQuiet.\n",
    "topics/calm.md": "---\ntitle: Quiet\nsummary: Quiet.\norder: 1\n---\n\nQuiet.\n",
}

_FRONT_MATTER = "---\ntitle: {0}\nsummary: {1}\ntopics: [calm]\nupdated: 2026-11-21\nactions:\n  - {2}\n---\n\n"

# The gaps are filled with words; each blank is followed in the text by the next.
_BLANKS = """\
{0}

- [ ] {1}
- [x] {2}
  - [ ] {3}

1. [ ] {4}
2. [ ] {5}

| {6} | {7} | |
| --- | --- | --- |
| {8} | | |
| | {9} | |

> [!QUOTE]
> > [!WRITE] lines=2
> > {0}

> [!WRITE] lines=1
> {10}

> [!WRITE] lines=3
> {11}

> [!WRITE] lines=24
> {12}
"""

_WORDS = {
    "en": (
        ["My cues", "What helps, and when.", "Keep one near"],
        ["Fill in what you like.", "A lamp", "A \"tree\" & (a bird)", "A song that I know from a long time ago, all the way through to the end of it",
         "Sit down", "Look round", "Sense", "Mine", "Sight: far, near and in between, as long as there is a window somewhere", "Birds",
         "In a word", "What helps?", "A letter"],
        ("Given by", "Date", "Next step", "Row 2", "Room to write"),
    ),
    "es": (
        ["Mis señales", "Qué ayuda, y cuándo.", "Ten una cerca"],
        ["Rellena lo que quieras.", "Una lámpara", "Un «árbol» y (un pájaro)", "Una canción que conozco desde hace mucho tiempo, de principio a fin, sin prisa",
         "Siéntate", "Mira alrededor", "Sentido", "Lo mío", "Vista: lejos, cerca y en medio, mientras haya una ventana en algún sitio", "Pájaros",
         "En una palabra", "¿Qué ayuda?", "Una carta"],
        ("Entregado por", "Fecha", "Siguiente paso", "Fila 2", "Espacio para escribir"),
    ),
    "ar": (
        ["إشاراتي", "ما الذي يساعد، ومتى.", "أبقِ واحدة قريبة"],
        ["املأ ما تحب.", "مصباح", "«شجرة» و(طائر)", "أغنية أعرفها منذ زمن طويل من أولها إلى آخرها كلمة كلمة وأحب سماعها في المساء",
         "اجلس", "انظر حولك", "الحاسة", "ما يخصني", "البصر: البعيد والقريب وما بينهما ما دامت هناك نافذة في مكان ما", "طيور",
         "في كلمة", "ما الذي يساعد؟", "رسالة"],
        ("قدّمها", "التاريخ", "الخطوة التالية", "الصف 2", "مساحة للكتابة"),
    ),
}


@dataclass
class Worksheet:
    path: Path
    # What each field asks, in reading order.
    questions: list[str]


def _questions(action, words, own):
    given_by, date, next_step, second_row, room = own
    tasks = words[1:6]
    cells = [f"{words[8]}: {words[7]}", words[8], f"{second_row}: {words[6]}", f"{second_row}: {room}"]
    return [given_by, date, *tasks, *cells, *words[10:], f"{words[12]} (2)", f"{words[12]} (3)", action, next_step]


def make(folder, language="en", *options):
    """Writes the site into a folder, and gives the worksheet's PDF."""
    front, words, own = _WORDS[language]
    write_site(folder, language, "worksheets/cues.md", _FRONT_MATTER.format(*front) + _BLANKS.format(*words))
    return Worksheet(handout("cues", folder / "Content", folder / "out", *options), _questions(front[2], words, own))


def write_site(folder, language, path, text):
    """Writes a site of one text beside the pages that every site has."""
    for path, text in (_SITE | {path: text}).items():
        file = folder / "Content" / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text.replace("{language}", language), encoding="utf-8")


def handout(name, source, target, *options):
    """Makes one PDF, and gives its path; its name tells the size of its print and of its paper."""
    subprocess.run([os.environ["ATTUNE"], "handout", name, "--source", source, "--output", target, "--pdf", "--quiet", *options], check=True)
    return next(target.rglob(f"{name}*.pdf"))
