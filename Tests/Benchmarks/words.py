"""Words to fill articles with, as many and as unevenly used as in a real language.

A word's frequency falls with its rank (Zipf's law, here with an exponent of 1.18 and Mandelbrot's offset), so that a longer corpus
goes on meeting new words, and what an article is about comes up in it again and again (burstiness; Church and Gale, Poisson
mixtures, 1995). The common words are the sample content's own; the rare ones are made of syllables, with the endings of English.
"""

import re
from bisect import bisect
from collections import Counter
from itertools import accumulate

SIZE = 120_000
EXPONENT = 1.18
OFFSET = 2.7
BURSTS = 0.3  # How many of an article's words are about its subject.
SUBJECT = 24  # How many words a subject has.

STARTS = "b br c ch cl d dr f fl g gr h j l m n p pl pr r s sh sl sp st t th tr v w".split()
VOWELS = "a e i o u ea ai ou oa".split()
ENDS = [*[""] * 12, *"b ck d g l ll m n nd ng nt p r rd rm rn s sh ss st t th x".split()]
ENDINGS = [*[""] * 6, "s", "ed", "ing", "er", "ly", "ness", "ment", "able"]


class Words:
    def __init__(self, chance, sample):
        common = [word for word, _ in Counter(re.findall(r"[a-z]{2,}", sample.lower())).most_common()]
        self.all = list(dict.fromkeys([*common, *made(chance, SIZE)]))[:SIZE]
        self.weights = list(accumulate(1 / (rank + OFFSET) ** EXPONENT for rank in range(len(self.all))))

    def any(self, chance):
        return self.all[bisect(self.weights, chance.random() * self.weights[-1])]

    def subject(self, chance):
        """What an article comes back to: words that are neither in every article nor in this one alone."""
        return [self.all[int(200 * (len(self.all) / 200) ** chance.random()) - 1] for _ in range(SUBJECT)]

    def about(self, chance, subject):
        return chance.choice(subject) if chance.random() < BURSTS else self.any(chance)


def made(chance, count):
    """Words that there aren't, without repetition, each stem with some of its forms."""
    seen = set()
    while len(seen) < count:
        stem = "".join(chance.choice(STARTS) + chance.choice(VOWELS) + chance.choice(ENDS) for _ in range(chance.choice((1, 2, 2, 2))))
        for ending in {chance.choice(ENDINGS) for _ in range(3)}:
            if len(stem + ending) > 3 and stem + ending not in seen:
                seen.add(stem + ending)
                yield stem + ending
