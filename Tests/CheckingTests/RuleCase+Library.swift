import ContentFixtures

extension RuleCase {
    private static let circle = "../../assets/circle.svg"

    static let pictures = [
        RuleCase("missing-alternative", body: "So ![](\(circle))\n", at: "7:4", passes: "So ![Round](\(circle))\n"),
        RuleCase("weak-alternative", body: "![Circle.svg](\(circle))\n", at: "7:1", passes: "![A circle, see circle.svg](\(circle))\n"),
        RuleCase("weak-alternative", body: "![Picture of a circle](\(circle))\n", at: "7:1", passes: "![Pictures of home](\(circle))\n"),
        RuleCase("weak-alternative", body: "![The way](\(circle) \"The way\")\n", at: "7:1", passes: "![The way](\(circle) \"The way back\")\n"),
        RuleCase(
            "long-alternative",
            body: "![\(String(repeating: "é", count: 151))](\(circle))\n",
            at: "7:1",
            passes: "![\(String(repeating: "é", count: 150))](\(circle))\n"
        ),
        RuleCase(
            "picture-without-size",
            trips: .minimal.with(path, ContentFixture.article(body: "![A](../../assets/a.svg)\n"))
                .with("assets/a.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"><circle r=\"4\"/></svg>\n"),
            at: "\(path):7:1",
            passes: .minimal.with(path, ContentFixture.article(body: "![A](../../assets/a.svg)\n"))
                .with("assets/a.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><circle r=\"4\"/></svg>\n")
        ),
        RuleCase("heavy-picture", trips: .minimal.with("assets/a.svg", svg(bytes: 500_001)), at: "assets/a.svg", passes: .minimal.with("assets/a.svg", svg(bytes: 499_000))),
        RuleCase(
            "unused-file",
            trips: .minimal,
            at: "assets/circle.svg",
            passes: .minimal.with(path, ContentFixture.article(body: "![A](\(circle))\n"))
        ),
    ]

    private static func svg(bytes: Int) -> String {
        let text = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"><desc></desc></svg>"
        return text.replacing("</desc>", with: String(repeating: "a", count: bytes - text.utf8.count) + "</desc>")
    }

    static let library = [
        RuleCase(
            "duplicate-title",
            trips: .minimal.with("articles/calm/resting.md", ContentFixture.article(title: "breathing")),
            at: "articles/calm/resting.md:2:8",
            passes: .minimal
        ),
        RuleCase(
            "duplicate-summary",
            trips: .minimal,
            at: "articles/calm/resting.md:3:10",
            passes: .minimal.with("articles/calm/resting.md", article(summary: "A short page too."))
        ),
        RuleCase("short-series", trips: series(parts: 1), at: "series.yml:1:7", passes: series(parts: 2)),
        RuleCase(
            "unused-term",
            trips: .minimal.with("glossary.yml", "- id: calm\n  term: calm\n  definition: Quiet.\n- id: awe\n  term: awe\n  definition: Wonder.\n"),
            at: "glossary.yml:4:7",
            passes: .minimal.with("glossary.yml", "- id: calm\n  term: calm\n  definition: Quiet.\n  related: [awe]\n- id: awe\n  term: awe\n  definition: Wonder.\n")
        ).alsoPassing(path, ContentFixture.article(body: "Stay calm.\n")),
        RuleCase(
            "unused-resource",
            trips: .minimal.with(path, ContentFixture.article(body: "See [his book](resource:bowlby-1988).\n")),
            at: "resources/works.yml:7:7",
            passes: .minimal.with(path, ContentFixture.article(body: "See [his book](resource:bowlby-1988), and [@neff-2011].\n"))
        ),
        RuleCase(
            "unused-claim",
            trips: .minimal.with("claims.yml", claim("")),
            at: "claims.yml:1:7",
            passes: .minimal.with("claims.yml", claim("  triggers: [the breath]\n"))
        ),
    ]

    private static func series(parts: Int) -> ContentFixture {
        let list = ContentFixture.minimal.with("series.yml", "- id: way\n  title: A way\n")
            .with(path, ContentFixture.article(extra: "series: way\norder: 1\n"))
        return parts == 1 ? list : list.with("articles/calm/resting.md", ContentFixture.article(title: "Resting", extra: "series: way\norder: 2\n"))
    }

    private static func claim(_ extra: String) -> String {
        "- id: breath\n  statement: Breath heals.\n  status: folk\n  sources: [neff-2011]\n  say: Breathing may help.\n\(extra)"
    }

    static let reviews = [
        RuleCase("review-missing", body: "Breathe.\n", at: "2:1", passes: "Breathe.\n", passesExtra: review(on: "2026-01-01"))
            .alsoPassing("articles/calm/resting.md", ContentFixture.article(title: "Resting", extra: review(on: "2026-01-01"))),
        RuleCase(
            "review-outdated", extra: "updated: 2026-02-01\n" + review(on: "2026-01-31"), body: "Breathe.\n", at: "10:7",
            passes: "Breathe.\n", passesExtra: "updated: 2026-02-01\n" + review(on: "2026-02-01")
        ),
        RuleCase(
            "review-overdue", extra: review(on: "2025-01-01", next: "2026-11-20"), body: "Breathe.\n", at: "10:9",
            passes: "Breathe.\n", passesExtra: review(on: "2025-01-01", next: "2026-11-21")
        ),
        RuleCase(
            "review-overdue", extra: review(on: "2023-11-20"), body: "Breathe.\n", at: "9:7",
            passes: "Breathe.\n", passesExtra: review(on: "2023-11-21")
        ),
        RuleCase(
            "review-due", extra: review(on: "2025-01-01", next: "2026-12-21"), body: "Breathe.\n", at: "10:9",
            passes: "Breathe.\n", passesExtra: review(on: "2025-01-01", next: "2026-12-22")
        ),
    ]

    private static func review(on day: String, next: String? = nil) -> String {
        "review:\n  status: reviewed\n  by: A B\n  role: Nurse\n  on: \(day)\n" + (next.map { "  next: \($0)\n" } ?? "")
    }

    private static func allowing(_ comment: String) -> ContentFixture {
        .minimal.with(path, ContentFixture.article(body: "\(comment)\n[Here](resting.md).\n"))
    }

    static let configuration = [
        RuleCase(
            "unknown-rule",
            trips: allowing("<!-- check: allow vague-link-test: a joke -->"),
            at: "\(path):7:1",
            passes: allowing("<!-- check: allow vague-link-text: a joke -->")
        ),
        RuleCase(
            "unknown-rule",
            trips: .minimal.with("site.yml", site("  off: [dead-link]\n")),
            at: "site.yml:6:9",
            passes: .minimal.with("site.yml", site("  off: [vague-link-text]\n"))
        ),
        RuleCase(
            "malformed-allowance",
            trips: allowing("<!-- check: ignore vague-link-text -->"),
            at: "\(path):7:1",
            passes: allowing("<!-- check: allow vague-link-text: a joke -->")
        ),
        RuleCase(
            "allowance-without-reason",
            trips: allowing("<!-- check: allow vague-link-text -->"),
            at: "\(path):7:1",
            passes: allowing("<!-- check: allow vague-link-text: a joke -->")
        ),
        RuleCase(
            "unused-allowance",
            trips: allowing("<!-- check: allow long-list: a joke -->"),
            at: "\(path):7:1",
            passes: allowing("<!-- check: allow vague-link-text: a joke -->")
        ),
    ]

    /// A site with lines under `checks`.
    static func site(_ checks: String) -> String {
        "title: Quiet\nlanguages: [en]\nexit:\n  url: https://www.example.org/weather\nchecks:\n\(checks)"
    }
}
