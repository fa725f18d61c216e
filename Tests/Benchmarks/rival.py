"""lunr.js, the search engine that ours is measured against, on the same pages.

The package MkDocs on PyPI carries lunr 2.3.9 and lunr-languages; nothing else of it is used, and nothing of it is part of a site.
"""

from importlib.resources import files

SCRIPTS = files("mkdocs").joinpath("contrib/search")
LUNR = "templates/search/lunr.js"
LANGUAGES = ("lunr-language/lunr.stemmer.support.js", "lunr-language/lunr.{}.js")

# As lunr's guide advises: title before headings before body.
INDEX = """([documents, language]) => {
    window.index = lunr(function () {
        if (language !== 'en') this.use(lunr[language]);
        this.ref('address');
        this.field('title', { boost: 10 });
        this.field('headings', { boost: 4 });
        this.field('body');
        documents.forEach(document => this.add(document));
    });
}"""

# The words as typed; and, as lunr's guide shows for search as you type, also what begins with them and what is one edit away.
# An edit is counted between stems, as in `word~1` of lunr's own query language, for the index holds nothing but stems.
PLAIN = """query => window.index.query(all => lunr.tokenizer(query).forEach(token => all.term(token.toString(), {})))"""
FORGIVING = """query => window.index.query(all => lunr.tokenizer(query).forEach(token => {
    const word = token.toString();
    all.term(word, { boost: 100 });
    all.term(word, { usePipeline: false, wildcard: lunr.Query.wildcard.TRAILING, boost: 10 });
    all.term(word, { editDistance: 1 });
}))"""
WAYS = {"lunr": PLAIN, "lunr, forgiving": FORGIVING}


class Lunr:
    """An index of one language's documents in a tab of a browser."""

    def __init__(self, tab, documents, language):
        self.tab = tab
        names = [LUNR] if language == "en" else [LUNR, *(name.format(language) for name in LANGUAGES)]
        for name in names:
            tab.add_script_tag(content=SCRIPTS.joinpath(name).read_text(encoding="utf-8"))
        tab.evaluate(INDEX, [documents, language])

    def answers(self, way, queries, limit):
        """The addresses that one way of asking gives for each query, best first."""
        return self.tab.evaluate(
            f"([queries, limit]) => queries.map(query => ({WAYS[way]})(query).slice(0, limit).map(result => result.ref))", [queries, limit]
        )
