"""The checker finds each kind of fault, and none where there is none."""

from types import SimpleNamespace

import breakages_of_fonts  # noqa: F401  Adds to the breakages.
import pytest
from breakages import BREAKAGES
from pdfua import RULES, catalogue, failures
from pikepdf import Dictionary
from specimen import Specimen

# No library writes such files any more, so its breakage is one of what a library reads.
FORBIDDEN_READING = "7.16-t1"


def test_a_good_file_breaks_no_rule(tmp_path):
    assert failures(Specimen(tmp_path).save()) == []


@pytest.mark.parametrize("rule", [rule for rule in RULES if rule != FORBIDDEN_READING])
def test_a_broken_rule_is_found(rule, tmp_path):
    specimen = Specimen(tmp_path)
    BREAKAGES[rule](specimen)
    assert rule in {failure.rule for failure in failures(specimen.save())}


@pytest.mark.parametrize(("permissions", "found"), [(-1 & ~(1 << 9), [FORBIDDEN_READING]), (-1, [])])
def test_encryption_may_not_forbid_reading(permissions, found):
    pdf = SimpleNamespace(is_encrypted=True, trailer=Dictionary(Encrypt=Dictionary(P=permissions)))
    assert [failure.rule for failure in catalogue.check_encryption(pdf)] == found


def test_the_tests_know_of_no_other_rules():
    assert set(BREAKAGES) | {FORBIDDEN_READING} == set(RULES)
