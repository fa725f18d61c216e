"""What axe-core finds, with the pages opened from their folder and their content security policy in force."""

import pytest
from axe import violations

from built_site import KINDS, LOOKS


@pytest.mark.parametrize("path", LOOKS)
def test_each_way_that_pages_are_put_together(path, opened):
    assert not violations(opened(path))


# Colours and widths come from the style sheet alone, so that the kinds of page stand for all.
@pytest.mark.parametrize("look", [{"color_scheme": "dark"}, {"color_scheme": "dark", "width": 360}, {"width": 360}, {"forced_colors": "active"}], ids=str)
@pytest.mark.parametrize("path", KINDS)
def test_each_kind_of_page_in_other_lights_and_sizes(path, look, opened):
    assert not violations(opened(path, **look))
