import ContentFixtures
import Diagnostics
import HTML
import Library
import Markdown
@testable import Printing
import Templates
import Testing

/// An article of a small site, loaded as any other, to be set for paper.
struct PaperFixture {
    let library: Library
    let handle: Handle<Article>

    /// - Parameters:
    ///   - markdown: the article's text.
    ///   - frontMatter: lines besides title, summary and topics.
    ///   - hasAddress: whether it is known where the site is hosted.
    init(_ markdown: String, frontMatter: String = "", hasAddress: Bool = true) throws {
        var content = ContentFixture.minimal.with("articles/calm/breathing.md", ContentFixture.article(extra: frontMatter, body: markdown + "\n"))
        if hasAddress { content.files["site.yml", default: ""] += "base-url: https://site.example/\n" }
        let outcome = try content.load()
        library = try #require(outcome.library, "\(outcome.diagnostics)")
        handle = Handle(try #require(library[Self.edition].articles.firstIndex { $0.id.description == "breathing" }))
    }

    var article: Article { library[Self.edition][handle] }

    /// What becomes of the article's links in a handout.
    var links: PrintedLinks { PrintedLinks.handout(handle, in: document.context) }

    static let edition = Handle<Edition>(0)

    /// The code of the article's text in a handout.
    func text(fillsIn: Bool = false, headingOffset: Int = 0) -> String {
        var writer = TypstWriter()
        var dialect = TypstDialect(
            article.body.document,
            resolution: article.body.resolution,
            wording: Wording.of(.english).markdown,
            links: links,
            headingOffset: headingOffset,
            fillsIn: fillsIn
        )
        dialect.write(to: &writer)
        return String(decoding: writer.bytes, as: UTF8.self)
    }

    /// The code of the whole handout.
    func handout() -> String {
        String(decoding: document.typst().code, as: UTF8.self)
    }

    /// The handout of the article.
    var document: HandoutDocument {
        let setup = PrintSetup(paper: .a4, profile: .standard, clinic: library.site.clinic)
        return HandoutDocument(library: library, edition: Self.edition, article: handle, setup: setup)
    }
}

/// The code of a text without links, as far as it can be told from the text alone.
func paperCode(of markdown: String, options: MarkdownParser.Options = .site) throws -> [UInt8] {
    let file = SourceFile(path: "a.md", bytes: Array(markdown.utf8))
    let document = try #require(MarkdownParser(options: options).parse(file).document)
    let links = document.links.map { link -> ResolvedLink in
        if case .web(let address) = link.destination { .link(.external(address)) } else { .unresolved }
    }
    var writer = TypstWriter()
    var dialect = TypstDialect(
        document,
        resolution: Resolution(links: links, citations: [], mentions: []),
        wording: Wording.of(.english).markdown,
        links: OutsideLinks()
    )
    dialect.write(to: &writer)
    return writer.bytes
}

/// Follows links to other sites only.
private struct OutsideLinks: PaperLinks {
    func link(_ link: Link) -> PaperLink {
        link.outsideAddress.map(PaperLink.address) ?? .words
    }
}
