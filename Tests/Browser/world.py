"""A browser window with a web around it, and no network: the site as it is when hosted, and something to leave it for."""

from built_site import ROOT

# Where the site is thought to be hosted. No server: the browser is handed the files as it asks for them.
HOST = "https://site.example/"


class World:
    """The site stands at HOST; every other address answers with a page named "Elsewhere"."""

    def __init__(self, context):
        self.context = context
        self.answers = True
        context.route(lambda url: not url.startswith("file:"), self.answer)
        self.page = context.new_page()

    def answer(self, route):
        url = route.request.url
        if url.startswith(HOST):
            route.fulfill(path=ROOT / url.removeprefix(HOST).partition("#")[0].partition("?")[0])
        elif self.answers:
            route.fulfill(content_type="text/html", body="<title>Elsewhere</title>")
        else:
            route.fulfill(status=204)  # Nothing comes, and the browser stays on the page that it is leaving.

    def close(self):
        self.context.close()
