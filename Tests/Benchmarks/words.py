"""Words to fill articles with, as many and as unevenly used as in a real language.

A word's frequency falls with its rank, slowly among the words that everybody uses and faster beyond them (Zipf's law with Mandelbrot's
offset, in the two regimes of Ferrer i Cancho and Solé, Journal of Quantitative Linguistics 8, 2001). So a longer corpus goes on meeting
new words. What an article is about comes up in it again and again (burstiness; Church and Gale, Natural Language Engineering 1, 1995).
An article of 700 words has about 300 different ones, and 1,000 articles have about 23,000: more than the sample would have if it went
on as it does (10,000), and fewer than newspapers. The common words are the sample's own; the rare ones are made of syllables, with the
endings of English.
"""

import re
from bisect import bisect
from collections import Counter
from itertools import accumulate

SIZE = 80_000
OFFSET = 2.7
COMMON = 3_000
COMMON_EXPONENT = 1.1
RARE_EXPONENT = 1.9

BURSTS = 0.3  # How many of an article's words are about its subject.
SUBJECT = 24  # How many words a subject has.
FIRST_SUBJECT_RANK = 150

STARTS = "b br c ch cl d dr f fl g gr h j l m n p pl pr r s sh sl sp st t th tr v w".split()
VOWELS = "a e i o u ea ai ou oa".split()
ENDS = [*[""] * 12, *"b ck d g l ll m n nd ng nt p r rd rm rn s sh ss st t th x".split()]
ENDINGS = [*[""] * 6, "s", "ed", "ing", "er", "ly", "ness", "ment", "able"]


def frequency(rank):
    common = 1 / (min(rank, COMMON) + OFFSET) ** COMMON_EXPONENT
    return common if rank < COMMON else common * (COMMON / rank) ** RARE_EXPONENT


class Words:
    def __init__(self, chance, sample):
        common = [word for word, _ in Counter(re.findall(r"[a-z]{2,}", sample.lower())).most_common()]
        self.all = list(dict.fromkeys([*common, *made(chance, SIZE)]))[:SIZE]
        self.weights = list(accumulate(map(frequency, range(len(self.all)))))

    def any(self, chance):
        return self.all[bisect(self.weights, chance.random() * self.weights[-1])]

    def subject(self, chance):
        """What an article comes back to: words that are not in every article, a few of them rare."""
        span = len(self.all) / FIRST_SUBJECT_RANK
        return [self.all[int(FIRST_SUBJECT_RANK * span ** chance.random() ** 2) - 1] for _ in range(SUBJECT)]

    def about(self, chance, subject):
        return chance.choice(subject) if chance.random() < BURSTS else self.any(chance)


def made(chance, count):
    """Words that there aren't, without repetition, each stem with some of its forms."""
    seen = set()
    while len(seen) < count:
        stem = "".join(chance.choice(STARTS) + chance.choice(VOWELS) + chance.choice(ENDS) for _ in range(chance.choice((1, 2, 2, 2))))
        for ending in dict.fromkeys(chance.choice(ENDINGS) for _ in range(3)):
            if len(stem + ending) > 3 and stem + ending not in seen:
                seen.add(stem + ending)
                yield stem + ending
