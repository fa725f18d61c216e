"""How far our measures of readability are from textstat's, on the sample's articles and worksheets.

    reading_agreement.py ATTUNE

Both get the same sentences. textstat looks syllables up in a dictionary that NLTK would fetch; here eSpeak NG, which speaks each word, takes its place.
"""

import argparse
import json
import re
import statistics
import subprocess
from functools import cache
from pathlib import Path

import textstat
from textstat.backend.counts import _count_syllables

# textstat's own definitions differ in the measures with a note, so that they can't agree.
MEASURES = {
    "en": {
        "flesch-reading-ease": (textstat.flesch_reading_ease, ""),
        "flesch-kincaid-grade": (textstat.flesch_kincaid_grade, ""),
        "smog": (textstat.smog_index, ""),
        "coleman-liau-index": (textstat.coleman_liau_index, "textstat has 0.058 for 0.0588"),
        "automated-readability-index": (textstat.automated_readability_index, "textstat counts punctuation"),
        "gunning-fog": (textstat.gunning_fog, "textstat spares the words of a list"),
    },
    "es": {
        "fernandez-huerta": (textstat.fernandez_huerta, ""),
        "szigriszt-pazos": (textstat.szigriszt_pazos, ""),
    },
}
COUNTS = {"words": textstat.lexicon_count, "sentences": textstat.sentence_count, "syllables": textstat.syllable_count}

# Half a grade, and what it comes to on the scales of reading ease, of which a grade takes about ten points.
BARS = {"flesch-kincaid-grade": 0.5, "smog": 0.5, "coleman-liau-index": 0.5, "flesch-reading-ease": 5, "fernandez-huerta": 5, "szigriszt-pazos": 5}

VOICES = {"en": "en-us", "es": "es"}
IPA_VOWELS = set("aeiouyæɑɐɒɔəɚɛɜɝɪʊʌøœɘɵɤɯɨʉᵻ")
SYLLABIC = "\u0329"


class Spoken:
    """Words with their syllables as eSpeak says them, in the shape of the dictionary that textstat expects."""

    def __init__(self, language):
        self.language = language
        self.known = {}

    def learn(self, words):
        missing = sorted(set(words) - self.known.keys())
        said = subprocess.run(
            ["espeak-ng", "-q", "--ipa", "--sep=_", "-v", VOICES[self.language]],
            input="\n\n".join(missing) + "\n",
            capture_output=True,
            text=True,
            check=True,
        ).stdout.splitlines()
        lines = [line.strip() for line in said if line.strip()]
        if len(lines) != len(missing):
            raise ValueError(f"eSpeak said {len(lines)} lines for {len(missing)} words")
        self.known |= {word: nuclei(line) for word, line in zip(missing, lines, strict=True)}

    def __getitem__(self, word):
        if word not in self.known:
            self.learn([word])
        return [["V0"] * max(1, self.known[word])]


def nuclei(phonemes):
    """The syllables of phonemes parted by "_": a diphthong is one phoneme, and so are the two syllables of "aɪə" in "science"."""
    vowels = [sum(sign in IPA_VOWELS for sign in phoneme) for phoneme in re.split(r"[_ ]", phonemes)]
    return sum(1 + (count > 2) for count in vowels if count) + phonemes.count(SYLLABIC)


spoken = cache(Spoken)


def measured(attune, content):
    command = [attune, "measure", "--sentences", "--format", "json", "--source", content]
    return json.loads(subprocess.run(command, capture_output=True, text=True, check=True).stdout)


def plain_text(article):
    """The sentences, each with a sign at its end: textstat knows them by nothing else."""
    return "\n".join(sentence if re.search(r"[.!?][\"'”’»)\]]*$", sentence) else sentence.rstrip(":;,… ") + "." for sentence in article["text"])


def differences(article):
    text = plain_text(article)
    textstat.set_lang(article["language"])
    spoken(article["language"]).learn(textstat.backend.selections._list_words.list_words(text, lowercase=True))
    for name, count in COUNTS.items():
        yield name, 100 * (article[name] / count(text) - 1)
    for name, (measure, _) in MEASURES[article["language"]].items():
        if article["measures"][name] is not None:
            yield name, article["measures"][name] - measure(text)


def table(articles, language):
    found = {}
    for article in articles:
        for name, difference in differences(article):
            found.setdefault(name, []).append((difference, article["name"]))
    yield f"{language + ', ' + str(len(articles)) + ' texts':30}{'median':>8}{'largest':>9}{'bar':>6}  where it is largest"
    for name, values in found.items():
        largest, where = max(values, key=lambda value: abs(value[0]))
        median = statistics.median(abs(value) for value, _ in values)
        note = MEASURES[language].get(name, (None, "in per cent"))[1]
        bar = BARS.get(name, "")
        yield f"{name:30}{median:>8.2f}{largest:>+9.2f}{bar!s:>6}  {where}{' (' + note + ')' if note else ''}"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("attune", type=Path)
    parser.add_argument("--content", type=Path, default=Path("Content"))
    arguments = parser.parse_args()
    _count_syllables.get_cmudict = spoken
    articles = measured(arguments.attune.resolve(), arguments.content)
    for language in MEASURES:
        print(*table([article for article in articles if article["language"] == language], language), sep="\n")


if __name__ == "__main__":
    main()
