"""The documents of a built site, as a search engine other than ours is given them: from the pages themselves."""

import re
from dataclasses import dataclass
from pathlib import Path

# Pages that only lead to others. What they say stands on the pages they lead to.
LISTS = ("404.html", "a-z.html")
KINDS_OF_LISTS = ("home", "listing", "neutral", "resources", "search")

# What stands on every page alike, or names other pages, tells no two pages apart.
FURNITURE = "nav, section.help, section.review, section.references, section.related, .content-note, script, style, svg"

READ = """([pages, furniture]) => pages.flatMap(([address, source]) => {
    const main = new DOMParser().parseFromString(source, 'text/html').querySelector('main');
    main.querySelectorAll(furniture).forEach(element => element.remove());
    const texts = node => node.nodeType === Node.TEXT_NODE ? [node.data] : [...node.childNodes].flatMap(texts);
    const words = element => texts(element).join(' ').replace(/\\s+/g, ' ').trim();
    const all = (root, selector) => [...root.querySelectorAll(selector)].map(words).join(' / ');
    if (address.endsWith('glossary.html')) {
        return [...main.querySelectorAll('[id^="term-"]')].map(entry => {
            entry.querySelectorAll('.fact').forEach(fact => fact.querySelector('a') && fact.remove());
            return { address: `${address}#${entry.id}`, title: all(entry, 'h3'), headings: '', body: words(entry) };
        });
    }
    return [{ address, title: all(main, 'h1'), headings: all(main, 'h2, h3, h4'), body: words(main) }];
})"""


@dataclass(frozen=True)
class Edition:
    """One language of a built site."""

    site: Path
    language: str
    folder: str  # "" for the site's first language, else such as "es/"

    @property
    def search_page(self):
        return self.site / self.folder / "search.html"

    def pages(self):
        """The pages that say something of their own, and the glossary, whose entries count one by one."""
        root = self.site / self.folder
        for path in sorted(root.rglob("*.html")):
            inner = path.relative_to(root).as_posix()
            other_edition = self.folder == "" and re.match("[a-z]{2}/", inner)
            kind = re.search(r'<body class="?kind-([a-z-]+)', path.read_text(encoding="utf-8"))
            if not other_edition and kind and kind[1] not in KINDS_OF_LISTS and inner not in LISTS:
                yield path

    def documents(self, tab):
        """Each document's address within the site, title, headings and body, read in a browser's tab."""
        pages = [[path.relative_to(self.site).as_posix(), path.read_text(encoding="utf-8")] for path in self.pages()]
        return tab.evaluate(READ, [pages, FURNITURE])


def editions(site):
    """The languages of a site: the first at its root, the others each in a folder named by its code."""
    site = Path(site).resolve()
    inner = sorted(path.parent.name for path in site.glob("??/index.html"))
    return [Edition(site, "en", "")] + [Edition(site, code, f"{code}/") for code in inner]
