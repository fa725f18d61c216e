"""How the tests find things on a page: the one place to change when the templates name them differently."""

# Leads past the navigation to the text; the first thing that Tab reaches.
SKIP_LINK = "a.skip-link"

# Leads away from the site, on every page but the neutral one that it may lead to.
LEAVE_LINK = "[data-leave], a.leave-button"

# Says how many presses of Shift are still to come.
LEAVE_STATUS = "[role=status]"

# Leads to the page with helplines.
HELP_LINK = "a[href*='help-now']"

MAIN = "main"
