"""The made library as a site for Hugo, written as its authors would write it, with a theme that makes the same kinds of pages.

    rival_site.py CONTENT FOLDER

Callouts, links to terms, resources and articles, and captions stay as they are: the theme's render hooks read them. Citations become shortcodes. Topics, series
and resources are taxonomies, whose terms have pages of their own; so are the glossary's terms, for what leads to an entry. What Hugo has no ready means for, and
Attune does, the theme leaves out: it links no terms by itself, its links aren't relative, and its search index is the plain text of all pages in one file.
"""

import argparse
import re
import shutil
from pathlib import Path

from corpus import dumped, loaded, page, read

THEME = Path(__file__).with_name("hugo")
CITATION = re.compile(r"\[(@[\w-]+(?:; @[\w-]+)*)\]")
LINK_TO = {kind: re.compile(rf"\]\({kind}:([\w-]+)\)") for kind in ("term", "resource")}


def parts(text):
    """The front matter and the body."""
    _, matter, body = text.split("---\n", 2)
    return loaded(matter), body


def cited(names):
    return "{{< cite " + " ".join(f'"{name}"' for name in re.findall(r"[\w-]+", names)) + " >}}"


def article(text):
    matter, body = parts(text)
    citations = re.findall(r"[\w-]+", " ".join(CITATION.findall(body)))
    matter["resources"] = sorted({*citations, *matter.pop("sources", []), *LINK_TO["resource"].findall(body)})
    matter["terms"] = sorted(set(LINK_TO["term"].findall(body)))
    matter["date"], matter["lastmod"] = str(matter.pop("published")), str(matter.pop("updated"))
    if "series" in matter:
        matter["series"] = [matter["series"]]
    return page(matter, CITATION.sub(lambda found: cited(found[1]), body))


def facets(resource):
    yield f"type-{resource['type']}"
    for name in ("audience", "topics", "languages"):
        yield from (f"{name}-{value}" for value in resource.get(name, []))


def label(resource):
    """How a citation names it."""
    authors = [author.get("family", author.get("literal")) for author in resource.get("authors", [])] or [resource["title"]]
    others = {1: "", 2: f" and {authors[-1]}"}.get(len(authors), " and others")
    return f"{authors[0]}{others}, {resource.get('year', 'n.d.')}"


class RivalSite:
    """Reads a content folder once, and writes all of it for Hugo."""

    def __init__(self, content):
        self.content = content
        self.resources = [resource for path in sorted(content.glob("resources/*.yml")) for resource in read(path)]

    def write(self, folder):
        shutil.copytree(THEME, folder)
        self.folder = folder
        self.write_data()
        shutil.copytree(self.content / "assets", folder / "static" / "assets")
        self.put("content/_index.md", (self.content / "index.md").read_text(encoding="utf-8"))
        for path in sorted(self.content.glob("articles/*/*.md")):
            self.put(f"content/{path.relative_to(self.content)}", article(path.read_text(encoding="utf-8")))
        self.write_taxonomies()
        self.write_pages()

    def put(self, path, text):
        path = self.folder / path
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")

    def write_data(self):
        named = {resource["id"]: resource for resource in self.resources}
        helplines = [named[name] for name in read(self.content / "site.yml")["helplines"]]
        self.put("data/helplines.yaml", dumped(helplines))
        self.put("data/glossary.yaml", (self.content / "glossary.yml").read_text(encoding="utf-8"))

    def write_taxonomies(self):
        for path in sorted(self.content.glob("topics/*.md")):
            matter, body = parts(path.read_text(encoding="utf-8"))
            matter["weight"] = matter.pop("order")
            self.put(f"content/topics/{path.stem}/_index.md", page(matter, body.replace("](../", "](/")))
        for series in read(self.content / "series.yml"):
            self.put(f"content/series/{series['id']}/_index.md", page(series, ""))
        for resource in self.resources:
            name = resource.pop("id")
            matter = resource | {"label": label(resource), "facets": list(facets(resource))}
            # What means something else to Hugo.
            matter = {{"topics": "about", "url": "address", "type": "form"}.get(key, key): value for key, value in matter.items()}
            self.put(f"content/resources/{name}/_index.md", page(matter, ""))
        self.put("content/terms/_index.md", page({"title": "Terms", "build": {"render": "never"}, "cascade": {"build": {"render": "never"}}}, ""))

    def write_pages(self):
        for path in sorted(self.content.glob("pages/*.md")):
            self.put(f"content/pages/{path.name}", path.read_text(encoding="utf-8"))
        self.put("content/pages/glossary.md", page({"title": "Glossary", "layout": "glossary"}, ""))
        self.put("content/pages/a-z.md", page({"title": "A to Z", "layout": "every"}, ""))
        self.put("content/pages/search.md", page({"title": "Search", "layout": "every"}, ""))
        for facet in sorted({facet for resource in self.resources for facet in facets(resource)}):
            self.put(f"content/pages/resources/{facet}.md", page({"title": facet, "layout": "facet", "facet": facet}, ""))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("content", type=Path)
    parser.add_argument("folder", type=Path)
    arguments = parser.parse_args()
    RivalSite(arguments.content).write(arguments.folder)


if __name__ == "__main__":
    main()
