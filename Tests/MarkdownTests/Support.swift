import Diagnostics
import HTML
@testable import Markdown

/// Parses a piece of Markdown with everything that a site has.
func parse(_ markdown: String, _ options: MarkdownParser.Options = .site, fromLine: Int = 1) -> ParseOutcome {
    MarkdownParser(options: options).parse(SourceFile(path: "a.md", bytes: Array(markdown.utf8)), fromLine: fromLine)
}

/// `line:column: rule`, or less where less is known.
func summary(_ diagnostic: Diagnostic) -> String {
    let place = [diagnostic.location.line, diagnostic.location.column].compactMap { $0.map(String.init) }
    return (place + [diagnostic.rule]).joined(separator: ":")
}

/// A resolution that sends each link where it says, as far as that can be told from the document alone.
func plainResolution(of document: Document) -> Resolution {
    let links = document.links.map { link -> ResolvedLink in
        switch link.destination {
        case .web(let address): .link(.external(address))
        case .mail(let address): .link(.mail(address))
        case .phone(let number): .link(.phone(number))
        case .text(let number): .link(.text(number))
        case .heading(let heading): Fragment(heading).map { .link(.fragment($0)) } ?? .unresolved
        case .file(let path, _): SitePath(path).map { link.isImage ? .image($0, width: 40, height: 30) : .link(.page($0)) } ?? .unresolved
        case .term(let term): Fragment("term-" + term).map { .link(.fragment($0), className: StaticName("term")) } ?? .unresolved
        case .resource, .refused: .unresolved
        }
    }
    let citations = document.citations.enumerated().map { number, citation in
        citation.items.enumerated().map { index, item in
            ResolvedCitation(
                label: item.resource,
                locator: item.locator,
                target: .fragment(Fragment("ref-\(item.resource)") ?? Fragment(literal: "ref")),
                id: Fragment("cite-\(number + 1)-\(index + 1)") ?? Fragment(literal: "cite")
            )
        }
    }
    return Resolution(links: links, citations: citations, mentions: [])
}

extension MarkdownWording {
    static let test = MarkdownWording(
        callouts: .init(
            note: "Note", tip: "Tip", important: "Important", warning: "Warning", caution: "Caution",
            key: "Key point", practice: "Try this", reflect: "To sit with", affirm: "Words to keep", science: "What research says", help: "Help now"
        ),
        writingSpace: "Room to write",
        openTask: "To do",
        doneTask: "Done",
        footnotes: "Footnotes",
        footnote: "Footnote",
        backToText: "Back to text",
        table: "Table",
        row: "Row",
        opensAnotherSite: "opens another site"
    )
}

/// The page's HTML for a piece of Markdown, footnotes after it.
func siteHTML(
    _ markdown: String,
    allowsRawHTML: Bool = false,
    fillsIn: Bool = false,
    prefix: String = "",
    mentions: [TermMention] = []
) -> String {
    guard let document = parse(markdown).document else { return "no document" }
    var resolution = plainResolution(of: document)
    resolution.mentions = mentions
    let dialect = SiteDialect(
        resolution: resolution,
        wording: .test,
        identifierPrefix: prefix,
        allowsRawHTML: allowsRawHTML,
        fillsIn: fillsIn
    )
    var renderer = HTMLRenderer(document, dialect: dialect)
    var writer = HTMLWriter(page: SitePath(literal: "index.html"))
    renderer.write(to: &writer)
    renderer.writeFootnotes(to: &writer)
    return String(decoding: writer.bytes, as: UTF8.self)
}
