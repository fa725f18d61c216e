import Testing

import HTML
@testable import Library
@testable import Templates

/// Every kind of printed document, so that what holds for all of them is tested on all of them.
enum PrintFixture {
    struct Document: Sendable, CustomTestStringConvertible {
        let name: String
        let html: String
        var testDescription: String { name }
        var page: ScannedPage { ScannedPage(html) }
    }

    static let setup = PrintSetup(paper: .a4, profile: .standard, clinic: FixtureLibrary.library.site.clinic)
    static let library = library(hostedAt: "https://attune.example/")
    static let code = TrustedHTML(bytes: Array("<svg viewBox=\"0 0 1 1\"></svg>".utf8))

    static let documents = all(of: library)
        + all(of: library(hostedAt: nil)).map { Document(name: "\($0.name), not hosted", html: $0.html) }
        + all(of: FixtureLibrary.empty).map { Document(name: "\($0.name), of an empty library", html: $0.html) }

    private static func all(of library: Library) -> [Document] {
        library.editions.indices.flatMap { index -> [Document] in
            let edition = Handle<Edition>(index), name = library[edition].language.description
            let articles = library[edition].articles.indices.map { handout(Handle($0), in: edition, of: library) }
            let some = library.resources.indices.map { Handle<Resource>($0) }
            return articles + [
                document("bundle \(name)", BundlePage(library: library, bundle: bundle(in: edition, of: library), setup: setup).rendered()),
                document("resources \(name)", ResourceSheetPage(library: library, edition: edition, resources: some, setup: setup).rendered()),
                document("cards \(name)", WalletCardPage(library: library, edition: edition, setup: setup).rendered()),
            ]
        }
    }

    static func handout(_ article: Handle<Article>, in edition: Handle<Edition> = FixtureLibrary.english, of library: Library = library, setup: PrintSetup = setup) -> Document {
        let page = HandoutPage(library: library, edition: edition, article: article, setup: setup, code: code)
        return document("handout \(library[edition][article].path)", page.rendered())
    }

    /// Everything that an edition has, in two parts.
    static func bundle(in edition: Handle<Edition> = FixtureLibrary.english, of library: Library = library, isDuplex: Bool = false) -> Bundle {
        let items = library[edition].articles.indices.map { Handle<Article>($0) }
        return Bundle(
            id: slug("everything"), source: "bundles/everything.yml", title: "Everything & more", summary: "All of it.", edition: edition,
            parts: [
                .init(title: "The first part", introduction: "What it is about.", items: Array(items.prefix(2))),
                .init(title: "The second part", introduction: nil, items: Array(items.dropFirst(2))),
            ],
            isDuplex: isDuplex
        )
    }

    static let bundlePage = document("bundle", BundlePage(library: library, bundle: bundle(), setup: setup).rendered())

    private static func document(_ name: String, _ bytes: [UInt8]) -> Document {
        Document(name: name, html: String(decoding: bytes, as: UTF8.self))
    }

    /// The fixture library with its picture, at an address or at none.
    static func library(hostedAt base: String?, isDiscreet: Bool = false) -> Library {
        let plain = FixtureLibrary.makeLibrary(isDiscreet: isDiscreet), site = plain.site
        return Library(
            site: Site(
                title: site.title, tagline: site.tagline, languages: site.languages, baseAddress: base.flatMap(WebAddress.init), licence: site.licence,
                exit: site.exit, clinic: site.clinic, helplines: site.helplines, allowsRawHTML: false, isDiscreet: isDiscreet
            ),
            editions: plain.editions,
            resources: plain.resources,
            assets: [Asset(path: path("assets/cycle.svg"), source: "assets/cycle.svg", bytes: Array("<svg/>".utf8), size: nil)]
        )
    }
}

extension ScannedPage {
    /// The element with an id.
    func element(id: String) -> Tag? { tags.first { $0["id"] == id } }

    /// Where the links in an element with an id, or with a class, lead.
    func links(named text: String) -> [String?] {
        elements("a").filter { $0.text.contains(text) }.map { $0["href"] }
    }
}
