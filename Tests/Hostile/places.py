"""One site with every hostile text and address wherever one may stand."""

from content import Folder, built, filled, listed, markdown
from payloads import ADDRESSES, TEXTS, WORST

PICTURE = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M1 1h7"/></svg>'

# What a text may stand in, in Markdown. The text is put where `%s` is.
TEXT_PLACES = [
    "%s", "## %s", "| a | b |\n| --- | --- |\n| %s | x |", "- %s", "> [!NOTE] %s\n> %s", "`%s`", "```%s\nx\n```", "~~~ %s\nx\n~~~", "a[^%s]\n\n[^%s]: %s", '[a](https://a.example/ "%s")',
    "[a](https://a.example/ '%s')", "![%s](../../assets/x.svg)", '![a](../../assets/x.svg "%s")', "[%s](https://a.example/)", "[%s]: https://a.example/\n\n[%s]", "**%s**", "<!-- %s -->",
    "<div>\n%s\n</div>", "<%s>", "a <b %s> c", "> [!WRITE] lines=2\n> %s", "- [ ] %s", "[@%s]", "    %s",
]  # fmt: skip

ADDRESS_PLACES = ["[a](%s)", "[a](<%s>)", "![a](%s)", "![a](<%s>)", "[a]\n\n[a]: %s", "<%s>", "a %s b", "[![a](%s)](%s)", '<a href="%s">x</a>', "[%s](%s)"]

# Fields that hold an address.
ADDRESS_FIELDS = [("chat", {"kind": "chat"}), ("web", {"kind": "web"}), ("email", {"kind": "email"}), ("phone", {"kind": "phone"})]


def bodies(places, text):
    return [place.replace("%s", text) + "\n" for place in places]


def write(path):
    """Writes the folder, all of it, with what the build will refuse."""
    site = Folder(path)
    site.write("assets/x.svg", PICTURE)
    # A page lists those of its topic, so there are many topics with few pages.
    for number, texts in enumerate(chunks(TEXTS, 12)):
        site.write(f"topics/text-{number}.md", markdown(filled("topic", " ".join(texts)), texts[0]))
    for number, text in enumerate(TEXTS):
        fields = filled("article", text, topics=[f"text-{number // 12}"], review={"status": "reviewed", "on": "2026-01-01"})
        site.blocks(f"articles/text-{number // 12}/text-{number}.md", markdown(fields, ""), bodies(TEXT_PLACES, text))
    for number, addresses in enumerate(chunks(ADDRESSES, 8)):
        fields = filled("article", f"Addresses {number}", topics=["trauma"])
        site.blocks(f"articles/trauma/addresses-{number}.md", markdown(fields, ""), [body for address in addresses for body in bodies(ADDRESS_PLACES, address)])
    site.blocks("resources/texts.yml", "", [listed(resources(number, text)).rstrip("\n") for number, text in enumerate(map(" ".join, chunks(TEXTS, 4)))])
    site.blocks("resources/addresses.yml", "", [listed([entry]).rstrip("\n") for entry in addressed()])
    site.blocks("glossary.yml", "", [listed([term(number, text)]).rstrip("\n") for number, text in enumerate(map(" ".join, chunks(TEXTS, 4)))])
    site.write("series.yml", listed([filled("series", WORST, id="worst")]))
    site.write("claims.yml", listed([filled("claims", WORST, id="worst", status="mixed")]))
    site.write("topics/trauma.md", markdown(filled("topic", WORST), WORST))
    site.write("index.md", markdown(filled("page", WORST), WORST))
    site.write("pages/worst.md", markdown(filled("page", WORST), WORST))
    site.write("worksheets/worst.md", markdown(filled("article", WORST, topics=["trauma"]), f"> [!WRITE] lines=2\n> {WORST}\n\n- [ ] {WORST}\n\n| a{WORST} | b |\n| --- | --- |\n| c{WORST} | |\n"))
    site.write("articles/trauma/series.md", markdown(filled("article", WORST, topics=["trauma"], series="worst", order=1), WORST))
    site.write("bundles/worst.yml", yaml_lines(filled("bundle", WORST, parts=[{"items": ["text-0", "worst"]}])))
    fixed = {"languages": ["en"], "base-url": "https://attune.example/", "exit": {"url": "https://a.example/"}, "helplines": ["text-0"], "keep-on-device": True}
    site.write("site.yml", yaml_lines(filled("site", WORST, **fixed, clinic={"country": "GB"}, checks={"off": ["review-missing"]})))
    return site


def yaml_lines(fields):
    return markdown(fields, "").strip("-\n") + "\n"


def chunks(values, length):
    return [values[start : start + length] for start in range(0, len(values), length)]


def resources(number, text):
    channels = [{"kind": "phone", "value": "0808 2000 247", "dial": "+448082000247"}]
    work = filled("resources", text, id=f"work-{number}", type="book", year=2001, authors=[{"family": text, "given": text}, {"literal": text}], topics=["trauma"], channels=[])
    service = filled("resources", text, id=f"text-{number}", type="helpline", region=["GB"], authors=[], channels=channels, **{"checked-by": None})
    return [work | {"last-checked": "2026-01-01"}, service]


def addressed():
    """A resource for each address in each field."""
    for number, address in enumerate(ADDRESSES):
        yield filled("resources", "Plain", id=f"address-{number}", type="book", authors=[], url=address, channels=[], **{"checked-by": None})
        for name, channel in ADDRESS_FIELDS:
            yield {"id": f"{name}-{number}", "type": "chat", "title": "Plain", "summary": "Plain.", "region": ["GB"], "channels": [channel | {"value": address}]}


def term(number, text):
    return filled("glossary", f"{text} {number}", id=f"term-{number}", aliases=[f"{text} alias {number}"])


def build(folder):
    """Builds the site as an author would who takes out what the build refuses.

    Gives the content, the output, and what the first build said.
    """
    site, output = write(folder / "content"), folder / "site"
    code, first = built(site.path, output)
    assert code == 1 and not output.exists()
    refused = report = first
    while code:
        site.drop(report["diagnostics"])
        code, following = built(site.path, output)
        assert following["diagnostics"] != report["diagnostics"], report["diagnostics"][:3]
        report = following
    return site, output, refused["diagnostics"]
