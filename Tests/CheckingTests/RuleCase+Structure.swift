import ContentFixtures

extension RuleCase {
    /// Headings, links, lists and front matter.
    static let structure = [
        RuleCase(
            "heading-order", body: "## What helps\n\n#### At night\n\nRest.\n", at: "9:1", passes: "## What helps\n\n### At night\n\nRest.\n\n## Else\n\nGo.\n"
        ),
        RuleCase("heading-order", body: "### At night\n\nRest.\n", at: "7:1", passes: "## At night\n\nRest.\n"),
        RuleCase(
            "repeated-heading", body: "## Rest\n\nLie down.\n\n## rest\n\nSit.\n", at: "11:1", passes: "## Rest\n\nLie down.\n\n## Rest more\n\nSit.\n"
        ),
        RuleCase("empty-section", body: "## One\n\n## Two\n\nText.\n", at: "7:1", passes: "## One\n\n### Two\n\nText.\n"),
        RuleCase("empty-section", body: "## One\n\nText.\n\n## Two\n", at: "11:1", passes: "## One\n\nText.\n\n## Two\n\n- Text\n"),
        RuleCase(
            "insecure-link", body: "See [a guide](http://example.org/a).\n", at: "7:5", passes: "See [a guide](https://example.org/a), or http: itself.\n"
        ),
        RuleCase(
            "tracked-link", body: "See [a](https://example.org/?utm_source=x).\n", at: "7:5", passes: "See [a](https://example.org/?page=2).\n"
        ),
        RuleCase("vague-link-text", body: "Read more [here](resting.md).\n", at: "7:11", passes: "Read [what is here](resting.md).\n"),
        RuleCase("vague-link-text", body: "A [](resting.md) link.\n", at: "7:3", passes: "A [rest](resting.md) link.\n"),
        RuleCase(
            "same-link-text", body: "[Rest](resting.md), and [rest](../../index.md).\n", at: "7:25", passes: "[Rest](resting.md), and [rest](resting.md).\n"
        ),
        RuleCase(
            "long-list", body: "Take these:\n\n" + String(repeating: "- One\n", count: 8), at: "9:1", passes: String(repeating: "- One\n", count: 7)
        ),
        RuleCase("shown-html", body: "Breathe.\n\n<!-- Check this. --> Out.\n", at: "9:1", passes: "Breathe `<br>`.\n\n<!-- Check this. -->\n"),
        RuleCase("shown-html", body: "Breathe <b>out</b>.\n", at: "7:9", passes: "Breathe if 1 < 2.\n"),
        RuleCase(
            "long-title",
            trips: .minimal.with(path, ContentFixture.article(title: String(repeating: "a", count: 71))),
            at: "\(path):2:8",
            passes: .minimal.with(path, ContentFixture.article(title: String(repeating: "é", count: 70)))
        ),
        RuleCase(
            "long-summary",
            trips: .minimal.with(path, article(summary: String(repeating: "so ", count: 31))),
            at: "\(path):3:10",
            passes: .minimal.with(path, article(summary: String(repeating: "so ", count: 30)))
        ),
        RuleCase(
            "missing-summary",
            trips: .minimal.with("pages/help-now.md", "---\ntitle: Help now\n---\n\nHelp.\n"),
            at: "pages/help-now.md:2:1",
            passes: .minimal.with("pages/help-now.md", "---\ntitle: Help now\nsummary: Who to call.\n---\n\nHelp.\n")
        ),
        RuleCase(
            "missing-topics",
            trips: .minimal.with(path, "---\ntitle: A\nsummary: B\ntopics: []\n---\n\nText.\n"),
            at: "\(path):4:9",
            passes: .minimal
        ),
        RuleCase(
            "missing-key-points", body: String(repeating: "word ", count: 301), at: "2:1", passes: String(repeating: "word ", count: 300)
        ),
        RuleCase("missing-sources", body: "It helps.\n", at: "2:1", passes: "It helps [@bowlby-1988].\n")
            .alsoPassing("articles/calm/resting.md", article(summary: "Rest.", extra: "sources: [neff-2011]\n")),
        RuleCase(
            "quotation-without-page",
            body: "He speaks of \"a secure base\" there [@bowlby-1988]. So do I.\n",
            at: "7:36",
            passes: "He speaks of \"a secure base\" there. He means it [@bowlby-1988; @neff-2011]. It is \"a base\" [@bowlby-1988].\n"
        ),
        RuleCase(
            "hard-subject", body: "Breathe.\n\nSome people think of suicide.\n", at: "9:22", passes: "Some think of suicide.\n\n> [!HELP]\n> Call somebody.\n"
        ),
        RuleCase(
            "hard-subject",
            trips: .minimal.with(path, article(summary: "About abuse.")),
            at: "\(path):3:16",
            passes: .minimal.with(path, article(summary: "About abuse.", extra: "content-note: This page speaks of abuse.\n"))
        ),
    ]

    /// An article with a summary of its own.
    static func article(summary: String, extra: String = "", body: String = "Breathe out.\n") -> String {
        "---\ntitle: A title\nsummary: \(summary)\ntopics: [calm]\n\(extra)---\n\n\(body)"
    }

    /// The same with one file in another wording, both where the rule trips and where it doesn't.
    func alsoPassing(_ path: String, _ text: String) -> RuleCase {
        RuleCase(rule, trips: trips.with(path, text), at: place, passes: passes.with(path, text))
    }
}
