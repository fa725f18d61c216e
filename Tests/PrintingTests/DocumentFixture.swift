import Diagnostics
import ContentFixtures
import HTML
import Library
@testable import Printing
import Templates
import Testing

/// A small site with helplines and a bundle, to be set for paper.
struct DocumentFixture {
    let library: Library

    /// - Parameters:
    ///   - breathing: the text of one of the bundle's two articles.
    ///   - resting: the text of the other.
    ///   - frontMatter: lines of the first besides title, summary and topics.
    ///   - helplines: how many helplines the site names.
    ///   - site: lines of `site.yml` besides.
    init(breathing: String = "A.", resting: String = "B.", frontMatter: String = "", helplines: Int = 2, site: String = "") throws {
        let ids = (0..<helplines).map { "line-\($0)" }
        var content = ContentFixture.minimal
            .with("articles/calm/breathing.md", ContentFixture.article(extra: frontMatter, body: breathing + "\n"))
            .with("articles/calm/resting.md", ContentFixture.article(title: "Resting", body: resting + "\n"))
            .with("bundles/pack.yml", "title: Pack\nsummary: Two pages.\nlanguage: en\nparts:\n  - title: First\n    items: [breathing, resting]\n")
            .with("resources/lines.yml", ids.map(Self.helpline).joined())
        content.files["site.yml", default: ""] += "base-url: https://site.example/\n\(site)\nhelplines: [\(ids.joined(separator: ", "))]\n"
        let outcome = try content.load()
        library = try #require(outcome.library, "\(outcome.diagnostics.map(\.message))")
    }

    private static func helpline(_ id: String) -> String {
        """
        - id: \(id)
          type: helpline
          title: Somebody at \(id)
          summary: Listens.
          url: https://\(id).example/talk
          channels: [{kind: phone, value: "01632 960000", dial: "+441632960000"}]

        """
    }

    static let edition = Handle<Edition>(0)

    var setup: PrintSetup { PrintSetup(paper: .a4, profile: .standard, clinic: library.site.clinic) }

    /// The article that is called breathing, as a handout.
    func handout(profile: PrintProfile = .standard) throws -> PaperCode {
        let index = try #require(library[Self.edition].articles.firstIndex { $0.id.description == "breathing" })
        let setup = PrintSetup(paper: .a4, profile: profile, clinic: library.site.clinic)
        return PaperCode(HandoutDocument(library: library, edition: Self.edition, article: Handle(index), setup: setup).typst())
    }

    func bundle(isDuplex: Bool = false) throws -> PaperCode {
        var bundle = try #require(library.bundles.first)
        bundle.isDuplex = isDuplex
        return PaperCode(BundleDocument(library: library, bundle: bundle, setup: setup).typst())
    }

    func cards() -> PaperCode {
        PaperCode(WalletCardDocument(library: library, edition: Self.edition, setup: setup).typst())
    }

    func sheet(_ resources: [Handle<Resource>] = []) -> PaperCode {
        PaperCode(ResourceSheetDocument(library: library, edition: Self.edition, resources: resources, setup: setup).typst())
    }

    func resource(_ id: String) throws -> Handle<Resource> {
        Handle(try #require(library.resources.firstIndex { $0.id.description == id }))
    }
}

/// The code of a document, with the questions that tests ask of it.
struct PaperCode {
    let text: String

    init(_ document: TypstDocument) {
        text = String(decoding: document.code, as: UTF8.self)
    }

    func count(of part: String) -> Int {
        text.ranges(of: part).count
    }

    func contains(_ part: String) -> Bool {
        text.contains(part)
    }

    /// What a PDF says of itself, before any part of the document.
    var preamble: Substring {
        text.prefix { $0 != "{" }
    }

    /// The labels of its places.
    var places: [String] {
        let named = text.matches(of: /(?:resource-entry|work-entry|term-entry|wordless-section|note|part)\("([^"]+)"/).map { String($0.1) }
        let levelled = text.matches(of: /(?:section|help-lines|resources|resources-that-fit|reading-on|references|about)\(\d, "([^"]+)"/)
        return named + levelled.map { String($0.1) }
    }

    /// The labels that its links lead to.
    var destinations: [String] {
        text.matches(of: /(?:place-link|page-link|again)\("([^"]+)"/).map { String($0.1) }
    }
}
