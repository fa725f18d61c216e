import Diagnostics
import HTML
@testable import Markdown
import Testing

/// What the reference dialect makes of a piece of Markdown.
func referenceHTML(_ markdown: String, _ options: MarkdownParser.Options, tagFilter: Bool = false) -> String {
    let file = SourceFile(path: "example.md", bytes: Array(markdown.utf8))
    guard let document = MarkdownParser(options: options).parse(file).document else { return "no document" }
    return String(decoding: HTMLRenderer<ReferenceDialect>.bytes(of: document, tagFilter: tagFilter), as: UTF8.self)
}

extension MarkdownParser.Options {
    /// The extensions that an example names.
    init(extensions: Set<String>) {
        self = .commonMark
        tables = extensions.contains("table")
        strikethrough = extensions.contains("strikethrough")
        taskLists = extensions.contains("tasklist")
        footnotes = extensions.contains("footnotes")
        autolinks = extensions.contains("autolink")
    }

    static let gitHub: Self = {
        var options = Self(extensions: ["table", "strikethrough", "tasklist", "footnotes", "autolink"])
        options.meanings = false
        return options
    }()

    static let smart: Self = {
        var options = Self.commonMark
        options.smartPunctuation = true
        return options
    }()
}

@Suite("Examples of the specifications")
struct SpecificationTests {
    @Test(
        "GitHub Flavored Markdown 0.29: each example gives its HTML",
        .enabled(if: Specification.exists("spec.txt"), Specification.absence),
        arguments: Specification.examples(in: "spec.txt")
    )
    func gitHubFlavored(example: Specification.Example) {
        let isFiltered = example.extensions.contains("tagfilter")
        let html = referenceHTML(example.markdown, .init(extensions: example.extensions), tagFilter: isFiltered)
        #expect(html == example.html, "\(example.markdown)")
    }

    @Test(
        "Extensions: each example gives its HTML",
        .enabled(if: Specification.exists("extensions.txt"), Specification.absence),
        arguments: Specification.examples(in: "extensions.txt")
    )
    func extensions(example: Specification.Example) {
        let html = referenceHTML(example.markdown, .gitHub, tagFilter: true)
        if example.html == "<IGNORE>\n" {
            #expect(html != "no document")
        } else {
            #expect(html == example.html, "\(example.markdown)")
        }
    }

    @Test(
        "Regressions of the reference implementation: each example gives its HTML",
        .enabled(if: Specification.exists("regression.txt"), Specification.absence),
        arguments: Specification.examples(in: "regression.txt")
    )
    func regressions(example: Specification.Example) {
        let html = referenceHTML(example.markdown, .init(extensions: example.extensions))
        #expect(html == example.html, "\(example.markdown)")
    }

    @Test(
        "Smart punctuation: each example gives its HTML",
        .enabled(if: Specification.exists("smart_punct.txt"), Specification.absence),
        arguments: Specification.examples(in: "smart_punct.txt")
    )
    func smartPunctuation(example: Specification.Example) {
        #expect(referenceHTML(example.markdown, .smart) == example.html, "\(example.markdown)")
    }

    /// Examples of CommonMark 0.31.2 that the library, which follows 0.29, answers otherwise.
    static let changedSince029: [Int: String] = [
        28: "&ThickSpace; and others: 0.30 changed which character references there are in the example",
        171: "0.31 made textarea a raw HTML block that blank lines don't end",
        354: "0.31 counts currency and other symbols as punctuation beside emphasis",
        625: "0.31 allows <!--> as a comment",
        626: "0.31 allows <!---> as a comment",
    ]

    @Test(
        "CommonMark 0.31.2: each example gives its HTML, but for five that changed since 0.29",
        .enabled(if: Specification.exists("commonmark-0.31.2.txt"), Specification.absence),
        arguments: Specification.examples(in: "commonmark-0.31.2.txt")
    )
    func commonMark(example: Specification.Example) {
        let isSame = referenceHTML(example.markdown, .commonMark) == example.html
        #expect(isSame == (Self.changedSince029[example.number] == nil), "\(example.markdown)")
    }

    @Test(
        "As many examples were read as the files hold",
        .enabled(if: Specification.exists("spec.txt"), Specification.absence),
        arguments: [("spec.txt", 671), ("extensions.txt", 30), ("regression.txt", 25), ("smart_punct.txt", 16), ("commonmark-0.31.2.txt", 652)]
    )
    func counts(name: String, count: Int) {
        #expect(Specification.examples(in: name).count == count)
    }
}
