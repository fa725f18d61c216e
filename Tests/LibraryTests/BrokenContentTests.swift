import ContentFixtures
import Diagnostics
import Library
import Testing

/// One way to break a content folder, and the diagnostic that must come of it.
struct BrokenCase: CustomTestStringConvertible, Sendable {
    let name: String
    let expected: String
    let content: ContentFixture

    /// - Parameters:
    ///   - expected: the rule and the place, as `rule file:line:column`.
    init(_ name: String, _ expected: String, _ content: ContentFixture) {
        self.name = name
        self.expected = expected
        self.content = content
    }

    var testDescription: String { name }
}

@Suite("Broken content")
struct BrokenContentTests {
    private static let breathing = "articles/calm/breathing.md"
    private static let good = ContentFixture.minimal

    private static func article(_ text: String) -> ContentFixture { good.with(breathing, text) }
    private static func fields(_ lines: String) -> ContentFixture { article(ContentFixture.article(extra: lines)) }
    private static func body(_ text: String) -> ContentFixture { article(ContentFixture.article(body: text)) }

    @Test("The folder that the cases break is right")
    func minimalContentIsRight() throws {
        let outcome = try Self.good.load()
        #expect(outcome.diagnostics == [])
        #expect(outcome.library?.editions.first?.articles.count == 2)
    }

    @Test("Each fault is found, with its rule and its place", arguments: frontMatter + values + references + files)
    func eachFaultIsFound(_ broken: BrokenCase) throws {
        let outcome = try broken.content.load()
        let found = outcome.diagnostics.map { "\($0.rule) \($0.location)" }
        #expect(found == broken.expected.split(separator: " & ").map(String.init), "\(outcome.diagnostics.map(\.message))")
        #expect(outcome.diagnostics.allSatisfy { !$0.message.isEmpty && !$0.remedy.isEmpty })
    }

    @Test("Content with an error makes no library", arguments: [fields("auhtor: Me\n"), body("[x](gone.md)\n")])
    func errorMakesNoLibrary(_ content: ContentFixture) throws {
        #expect(try content.load().library == nil)
    }

    static let frontMatter: [BrokenCase] = [
        BrokenCase("no front matter", "front-matter-missing \(breathing):1:1", article("Just words.\n")),
        BrokenCase("an empty file", "front-matter-missing \(breathing):1:1", article("")),
        BrokenCase("only a byte order mark", "front-matter-missing \(breathing):1:1", good.with(breathing, bytes: [0xEF, 0xBB, 0xBF])),
        BrokenCase("front matter without end", "front-matter-unterminated \(breathing):1:1", article("---\ntitle: A\n\nWords.\n")),
        BrokenCase(
            "empty front matter",
            "missing-field \(breathing):1:1 & missing-field \(breathing):1:1 & missing-field \(breathing):1:1",
            article("---\n---\n\nWords.\n")),
        BrokenCase("an unknown key", "unknown-key \(breathing):5:1", fields("auhtors: [Me]\n")),
        BrokenCase("a missing title", "missing-field \(breathing):2:1", article("---\nsummary: A.\ntopics: [calm]\n---\n\nWords.\n")),
        BrokenCase("an empty title", "missing-field \(breathing):2:1", article("---\ntitle:\nsummary: A.\ntopics: [calm]\n---\n\nWords.\n")),
        BrokenCase("a title that is a list", "wrong-type \(breathing):2:8", article("---\ntitle: [a]\nsummary: A.\ntopics: [calm]\n---\n\nWords.\n")),
        BrokenCase("topics that are no list", "wrong-type \(breathing):4:9", article("---\ntitle: A\nsummary: A.\ntopics: calm\n---\n\nWords.\n")),
        BrokenCase("front matter that is a list", "missing-field \(breathing):2:1 & missing-field \(breathing):2:1 & missing-field \(breathing):2:1 & wrong-type \(breathing):2:1", article("---\n- a\n- b\n---\n\nWords.\n")),
        BrokenCase("a key that stands twice", "duplicate-key \(breathing):5:1", fields("title: Again\n")),
        BrokenCase("a colon in an unquoted text", "yaml-syntax \(breathing):5:16", fields("main-message: a: b\n")),
        BrokenCase("a quote without end", "yaml-syntax \(breathing):6:1", fields("main-message: \"a\n")),
        BrokenCase("an anchor", "yaml-feature \(breathing):5:15", fields("main-message: &a x\n")),
        BrokenCase("an alias", "yaml-feature \(breathing):5:11", fields("keywords: *a\n")),
        BrokenCase("a tag", "yaml-feature \(breathing):5:15", fields("main-message: !!binary x\n")),
        BrokenCase("a complex key", "yaml-feature \(breathing):5:1", fields("? [a]\n: b\n")),
        BrokenCase("a tab in the indentation", "yaml-feature \(breathing):6:1", fields("review:\n\tstatus: awaiting\n")),
        BrokenCase("lists nested too deep", "yaml-depth \(breathing):5:27", fields("keywords: \(String(repeating: "[", count: 40))\n")),
    ]

    static let values: [BrokenCase] = [
        BrokenCase("a day that doesn't exist", "date \(breathing):5:12", fields("published: 2026-02-30\n")),
        BrokenCase("a date in another form", "date \(breathing):5:10", fields("updated: 21/11/2026\n")),
        BrokenCase("an audience that there is not", "unknown-value \(breathing):5:12", fields("audience: [adults]\n")),
        BrokenCase("a kind that there is not", "unknown-value \(breathing):5:7", fields("kind: essay\n")),
        BrokenCase("a draft that is maybe one", "yes-or-no \(breathing):5:8", fields("draft: maybe\n")),
        BrokenCase("an id with a space", "malformed-value \(breathing):5:11", fields("related: [\"a b\"]\n")),
        BrokenCase("an order that is no number", "number \(breathing):5:8", fields("order: first\n")),
        BrokenCase("a review without a name", "missing-field \(breathing):6:3 & missing-field \(breathing):6:3", fields("review:\n  status: reviewed\n  by: A. Person\n")),
        BrokenCase("a next review before the last", "date-order \(breathing):10:9", fields("review:\n  status: reviewed\n  by: A. Person\n  role: nurse\n  on: 2026-05-01\n  next: 2026-04-01\n")),
        BrokenCase("an ISBN with a wrong check digit", "malformed-value resources/more.yml:4:9", good.with("resources/more.yml", "- id: a\n  type: book\n  title: A\n  isbn: \"9780061733513\"\n  summary: A.\n")),
        BrokenCase("a DOI without its prefix", "malformed-value resources/more.yml:4:8", good.with("resources/more.yml", "- id: a\n  type: paper\n  title: A\n  doi: bul0000388\n  summary: A.\n")),
        BrokenCase("an address with a script in it", "malformed-value resources/more.yml:4:8", good.with("resources/more.yml", "- id: a\n  type: paper\n  title: A\n  url: javascript:alert(1)\n  summary: A.\n")),
        BrokenCase("a number that dials another one", "phone-number resources/more.yml:6:50", good.with("resources/more.yml", "- id: a\n  type: helpline\n  title: A\n  summary: A.\n  channels:\n   - {kind: phone, value: \"0808 2000 247\", dial: \"+448082000248\"}\n")),
        BrokenCase("resources that are no list", "wrong-type resources/more.yml:1:1", good.with("resources/more.yml", "id: a\n")),
        BrokenCase("a base address without its slash", "malformed-value site.yml:5:11", good.with("site.yml", "title: Q\nlanguages: [en]\nexit:\n  url: https://www.example.org/\nbase-url: https://example.org\n")),
        BrokenCase("a colour that is none", "malformed-value site.yml:7:11", good.with("site.yml", "title: Q\nlanguages: [en]\nexit:\n  url: https://www.example.org/\nclinic:\n  name: Q\n  accent: \"teal\"\n")),
    ]

    static let references: [BrokenCase] = [
        BrokenCase("a link to nowhere", "dead-link \(breathing):7:1", body("[a](gone.md)\n")),
        BrokenCase("a link to a heading that isn't there", "dead-anchor \(breathing):7:1", body("[a](resting.md#steps)\n")),
        BrokenCase("a link to no heading of its own page", "dead-anchor \(breathing):7:1", body("[a](#steps)\n")),
        BrokenCase("a link out of the folder", "dead-link \(breathing):7:1", body("[a](../../../secret.md)\n")),
        BrokenCase("a link to a data file", "dead-link \(breathing):7:1", body("[a](../../glossary.yml)\n")),
        BrokenCase("a link to a draft", "link-to-draft \(breathing):7:1", body("[a](resting.md)\n").with("articles/calm/resting.md", ContentFixture.article(title: "R", extra: "draft: true\n"))),
        BrokenCase("an unknown term", "unknown-term \(breathing):7:1", body("[a](term:calmm)\n")),
        BrokenCase("an unknown resource", "unknown-resource \(breathing):7:1", body("[a](resource:bowlby)\n")),
        BrokenCase("an unknown citation", "unknown-resource \(breathing):7:10", body("So it is [@bowlby-1987].\n")),
        BrokenCase("an unknown source", "unknown-resource \(breathing):5:11", fields("sources: [bowlby-1989]\n")),
        BrokenCase("an unknown topic", "unknown-topic \(breathing):4:10", article("---\ntitle: A\nsummary: A.\ntopics: [clam]\n---\n\nWords.\n")),
        BrokenCase("an unknown related article", "unknown-article \(breathing):5:11", fields("related: [restin]\n")),
        BrokenCase("an article related to itself", "unknown-article \(breathing):5:11", fields("related: [breathing]\n")),
        BrokenCase("an unknown series", "unknown-series \(breathing):5:9", fields("series: none\norder: 1\n")),
        BrokenCase("a picture from elsewhere", "picture \(breathing):7:1", body("![a](https://example.org/a.png)\n")),
        BrokenCase("a picture that is none", "picture \(breathing):7:1", body("![a](resting.md)\n")),
        BrokenCase("a link that runs a script", "refused-destination \(breathing):7:1", body("[a](javascript:alert(1))\n")),
        BrokenCase("an unknown callout", "unknown-callout \(breathing):7:3", body("> [!PRACTISE]\n> Try.\n")),
        BrokenCase("a resource id that stands twice", "duplicate-id resources/more.yml:1:7", good.with("resources/more.yml", "- id: bowlby-1988\n  type: book\n  title: A Zebra\n  summary: A.\n")),
        BrokenCase("an alias of two terms", "duplicate-alias glossary.yml:6:13", good.with("glossary.yml", "- id: calm\n  term: calm\n  definition: A.\n- id: rest\n  term: rest\n  aliases: [Calm]\n  definition: A.\n")),
        BrokenCase("two articles with one id", "duplicate-id articles/other/breathing.md", good.with("articles/other/breathing.md", ContentFixture.article())),
    ]

    static let files: [BrokenCase] = [
        BrokenCase("no site.yml", "missing-file site.yml", good.without("site.yml")),
        BrokenCase("no home page", "missing-file index.md", good.without("index.md")),
        BrokenCase("no page for help", "missing-file pages/help-now.md", good.without("pages/help-now.md")),
        BrokenCase("invalid UTF-8", "encoding \(breathing):2:8", good.with(breathing, bytes: Array("---\ntitle: ".utf8) + [0xFF] + Array("\n---\n".utf8))),
        BrokenCase("UTF-16", "encoding \(breathing):1:1", good.with(breathing, bytes: [0xFF, 0xFE, 0x2D, 0x00])),
        BrokenCase("a zero byte", "encoding \(breathing):8:2", good.with(breathing, bytes: Array((ContentFixture.article(body: "a\nb")).utf8) + [0])),
        BrokenCase("names that differ only in case", "duplicate-id articles/calm/breathing.md & same-path articles/calm/breathing.md", good.with("articles/calm/Breathing.md", ContentFixture.article())),
        BrokenCase("a name that devices have", "file-name articles/calm/con.md", good.with("articles/calm/con.md", ContentFixture.article())),
        BrokenCase("a name with a space", "file-name articles/calm/slow breath.md", good.with("articles/calm/slow breath.md", ContentFixture.article())),
        BrokenCase("a name with an invisible letter", "file-name articles/calm/bre\u{200B}ath.md", good.with("articles/calm/bre\u{200B}ath.md", ContentFixture.article())),
        BrokenCase("a page with the search page's name", "same-path pages/search.md", good.with("pages/search.md", "---\ntitle: S\n---\n\nWords.\n")),
        BrokenCase("a page with the glossary's name", "same-path pages/glossary.md", good.with("pages/glossary.md", "---\ntitle: G\n---\n\nWords.\n")),
        BrokenCase("a script among the assets", "asset-kind assets/run.js", good.with("assets/run.js", "alert(1)")),
        BrokenCase("an SVG with a script", "active-svg assets/bad.svg", good.with("assets/bad.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>1</script></svg>")),
        BrokenCase("a picture that is cut short", "damaged-picture assets/a.png", good.with("assets/a.png", bytes: [0x89, 0x50, 0x4E, 0x47])),
        BrokenCase("a picture without a byte", "damaged-picture assets/a.jpg", good.with("assets/a.jpg", bytes: [])),
        BrokenCase("a file that nothing reads", "misplaced-file notes.txt", good.with("notes.txt", "x")),
        BrokenCase("a text over a mebibyte", "file-too-large \(breathing)", article(ContentFixture.article(body: String(repeating: "word ", count: 220_000)))),
    ]
}
