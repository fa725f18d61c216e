"""How the tests find things on a page: the one place to change when the templates name them differently."""

# Leads past the navigation to the text; the first thing that Tab reaches.
SKIP_LINK = "a.skip"

# Leads away from the site, on every page but the neutral one.
LEAVE_LINK = "a.leave-link"

# Names, on that link, the page of the site that is opened where the web can't be reached.
NEUTRAL_PAGE = "data-neutral"

# Says how many presses of Shift are still to come.
LEAVE_STATUS = "[role=status]"

# Leads to the page with helplines.
HELP_LINK = "a[href*='help-now']"

MAIN = "main"

# The search page: its field, its list of results, what each of them says of its kind and section, and the line that counts them.
SEARCH_PAGE = "search.html"
SEARCH_FIELD = "input[type=search][name=q]"
RESULTS = "[id='search.results']"
RESULT_KIND = "p.quiet"
RESULT_SECTION = ".result-section"
SEARCH_STATUS = "[id='search.status']"
