import Diagnostics
import HTML
@testable import Markdown
import Testing

@Suite("Headings")
struct HeadingTests {
    static let identifiers: [(markdown: String, ids: [String])] = [
        ("## What is Repair?", ["what-is-repair"]),
        ("## *Rupture* and `repair`", ["rupture-and-repair"]),
        ("## a\n\n## a\n\n## a", ["a", "a-1", "a-2"]),
        ("## a\n\n## a-1\n\n## a", ["a", "a-1", "a-2"]),
        ("## Qué es la vergüenza", ["qué-es-la-vergüenza"]),
        ("## ما هي الصدمة", ["ما-هي-الصدمة"]),
        ("## snake_case & co.", ["snake_case--co"]),
        ("## !!!", ["section"]),
        ("## !!!\n\n## ???", ["section", "section-1"]),
        ("## Main", ["section-main"]),
        ("## Ref 2\n\n## fn-1\n\n## Term one\n\n## fnref-1-1", ["section-ref-2", "section-fn-1", "section-term-one", "section-fnref-1-1"]),
        ("## A [link](b.md) and a note[^1]\n\n[^1]: x", ["a-link-and-a-note"]),
        ("## \"><script>alert(1)</script>", ["alert1"]),
    ]

    @Test("A heading's id is its words in GitHub's way, unique, and none that pages use", arguments: identifiers)
    func identifier(markdown: String, ids: [String]) {
        #expect(parse(markdown).document?.headings.map(\.id.description) == ids)
    }

    @Test("Headings list level, words, line and node")
    func facts() throws {
        let document = try #require(parse("x\n\n## One *two*\n\n### Three\n").document)
        #expect(document.headings.map(\.level) == [2, 3])
        #expect(document.headings.map(\.text) == ["One two", "Three"])
        #expect(document.headings.map(\.line) == [3, 5])
        #expect(document.headings.allSatisfy { if case .heading = document.nodes[$0.node].kind { true } else { false } })
    }

    @Test("A heading of the first level is a warning, where meanings are looked for")
    func topLevel() {
        #expect(parse("# Title\n").diagnostics.map(summary) == ["1:1:top-level-heading"])
        #expect(parse("# Title\n", .commonMark).diagnostics.isEmpty)
    }
}

@Suite("Callouts")
struct CalloutTests {
    static let kinds: [(markdown: String, kinds: [String])] = [
        ("> [!NOTE]\n> text", ["callout note \"\"", "paragraph", "text \"text\""]),
        ("> [!practice] Try *this* now\n> text", ["callout practice \"Try this now\"", "paragraph", "text \"text\""]),
        ("> [!KEY]\n>\n> text", ["callout key \"\"", "paragraph", "text \"text\""]),
        ("> [!KEY] Only a title", ["callout key \"Only a title\""]),
        ("> [!WRITE] lines=6\n> What helps?", ["writing 6", "paragraph", "text \"What helps?\""]),
        ("> [!WRITE]", ["writing 4"]),
        ("> [!NOTE]text", ["quote", "paragraph", "text \"[!NOTE]text\""]),
        ("> \\[!NOTE]", ["quote", "paragraph", "text \"[!NOTE]\""]),
        ("> a [!NOTE]", ["quote", "paragraph", "text \"a [!NOTE]\""]),
        ("> > [!TIP]\n> > a", ["quote", "callout tip \"\"", "paragraph", "text \"a\""]),
        ("> [!TIP]\n> > [!HELP]\n> > a", ["callout tip \"\"", "callout help \"\"", "paragraph", "text \"a\""]),
        ("[!NOTE]\ntext", ["paragraph", "text \"[!NOTE]\"", "break", "text \"text\""]),
    ]

    @Test("A block quote that begins with a name is a callout", arguments: kinds)
    func kind(markdown: String, kinds: [String]) throws {
        let document = try #require(parse(markdown).document)
        #expect(document.nodes.dropFirst().map { Self.name(of: $0.kind, in: document) } == kinds)
    }

    @Test("Every name of a callout is read in any case", arguments: Document.Callout.allCases)
    func everyName(callout: Document.Callout) throws {
        for name in [callout.rawValue, callout.rawValue.uppercased(), callout.rawValue.prefix(1).uppercased() + callout.rawValue.dropFirst()] {
            let document = try #require(parse("> [!\(name)]\n> a").document)
            #expect(document.nodes[1].kind == .callout(callout, title: .init(start: 0, count: 0)))
        }
    }

    static let faults: [(markdown: String, line: String, remedy: String)] = [
        ("x\n\n> [!PRACTISE]\n> a", "3:3:unknown-callout", "Did you mean [!PRACTICE]?"),
        ("> [!WRITE] lines=many", "1:malformed-writing-space", "Write [!WRITE] lines=4 with a number from 1 to 40."),
        ("> [!WRITE] lines=900", "1:malformed-writing-space", "Write [!WRITE] lines=4 with a number from 1 to 40."),
    ]

    @Test("A name that no callout has is reported with the nearest one", arguments: faults)
    func unknown(markdown: String, line: String, remedy: String) {
        let diagnostics = parse(markdown).diagnostics
        #expect(diagnostics.map(summary) == [line])
        #expect(diagnostics.first?.remedy == remedy)
    }

    private static func name(of kind: Document.Kind, in document: Document) -> String {
        switch kind {
        case .callout(let callout, let title): "callout \(callout.rawValue) \"\(document.string(title))\""
        case .writing(let lines): "writing \(lines)"
        case .blockQuote: "quote"
        case .paragraph: "paragraph"
        case .text(let span): "text \"\(document.string(span))\""
        case .softBreak: "break"
        default: "\(kind)"
        }
    }
}

@Suite("Citations")
struct CitationTests {
    typealias Item = Document.Citation.Item

    static let citations: [(markdown: String, items: [[Item]])] = [
        ("So [@siegel-1999, p. 253].", [[Item(resource: "siegel-1999", locator: "p. 253")]]),
        ("[@a]", [[Item(resource: "a", locator: nil)]]),
        ("[@a; @b, ch. 2, p. 3]", [[Item(resource: "a", locator: nil), Item(resource: "b", locator: "ch. 2, p. 3")]]),
        ("[@a] and [@b]", [[Item(resource: "a", locator: nil)], [Item(resource: "b", locator: nil)]]),
        ("*so [@a]*", [[Item(resource: "a", locator: nil)]]),
        ("see [@a,\np. 3] for *more*", [[Item(resource: "a", locator: "p. 3")]]),
        ("[@van_der_kolk_2014]", [[Item(resource: "van_der_kolk_2014", locator: nil)]]),
        ("`[@a]`", []),
        ("[x [@a]](b.md)", []),
        ("![x [@a]](b.png)", []),
        ("\\[@a]", []),
        ("\\[@a] or [@b]", [[Item(resource: "b", locator: nil)]]),
        ("[@a", []),
        ("    [@a]", []),
    ]

    @Test("A citation is an at sign and an id in brackets, outside code and links", arguments: citations)
    func citation(markdown: String, items: [[Item]]) {
        #expect(parse(markdown).document?.citations.map(\.items) == items)
    }

    @Test("What follows a citation that goes over a line end stays")
    func rest() {
        #expect(siteHTML("see [@a,\np. 3] for *more*").contains("p. 3) for <em>more</em>"))
    }

    @Test("A citation knows its place", arguments: [("a [@b]", 1, 3), ("x\n\n- *y* [@b]", 3, 7)])
    func place(markdown: String, line: Int, column: Int) throws {
        let citation = try #require(parse(markdown).document?.citations.first)
        #expect(citation.line == line)
        #expect(citation.column == column)
    }

    @Test("What looks like a citation and isn't one is a warning", arguments: ["[@a b c]", "[@a; b]", "[@a,]", "[@]"])
    func malformed(markdown: String) {
        #expect(parse(markdown).diagnostics.map(summary) == ["1:1:malformed-citation"])
    }
}

@Suite("Figures")
struct FigureTests {
    static let paragraphs: [(String, Bool)] = [
        ("![a](b.svg \"c\")", true),
        ("![a](b.svg)", false),
        ("![a](b.svg \"c\") and more", false),
        ("[![a](b.svg \"c\")](d.md)", false),
        ("- ![a](b.svg \"c\")", true),
    ]

    @Test("A paragraph with nothing but an image with a title is a figure", arguments: paragraphs)
    func figure(markdown: String, isFigure: Bool) throws {
        let document = try #require(parse(markdown).document)
        #expect(document.nodes.contains { $0.kind == .figure } == isFigure)
    }
}
