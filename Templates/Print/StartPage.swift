package import HTML
package import Library

/// The page that a folder for a USB stick begins with: what is in it, and where.
package struct StartPage: Component {
    let context: PrintContext
    let bundle: Bundle
    let documents: [Item]
    let handouts: [Item]

    /// A file of the folder.
    package struct Item: Sendable {
        let path: SitePath
        let title: String
        let profile: PrintProfile
        let size: Int
        let pages: Int?
        let isBooklet: Bool

        package init(path: SitePath, title: String, profile: PrintProfile, size: Int, pages: Int?, isBooklet: Bool) {
            self.path = path
            self.title = title
            self.profile = profile
            self.size = size
            self.pages = pages
            self.isBooklet = isBooklet
        }
    }

    private static let place = SitePath(literal: "start-here.html")

    /// - Parameters:
    ///   - documents: the files of the bundle as a whole.
    ///   - handouts: the files of what is in it, those of one title side by side.
    package init(library: Library, bundle: Bundle, setup: PrintSetup, documents: [Item], handouts: [Item]) {
        context = PrintContext(library: library, edition: bundle.edition, articles: [], path: Self.place, setup: setup)
        self.bundle = bundle
        self.documents = documents
        self.handouts = handouts
    }

    /// The file.
    package func rendered() -> [UInt8] {
        rendered(on: context.page.path, embedding: context.pictures)
    }

    package var body: some HTML {
        let words = context.wording.start
        PaperDocument(context: context, kind: .start, title: bundle.title, style: context.style(title: bundle.title)) {
            Letterhead(context: context)
            main {
                Heading(class: "title") { bundle.title }
                p(.class("lede")) { bundle.summary }
                p { words.explanation }
                Subsection {
                    section {
                        Heading { words.wholePack }
                        list(of: documents) { self.words(for: $0) }
                    }
                    section {
                        Heading { words.singlePages }
                        list(of: handouts) { "\($0.title): \(self.words(for: $0))" }
                    }
                    section {
                        Heading { words.site }
                        p { a(.href(.page(SitePath(literal: "site/index.html")))) { words.openSite } }
                    }
                }
            }
            Notices(context: context, licence: context.setup.clinic.licence ?? context.page.site.licence)
        }
    }

    private func list(of items: [Item], _ words: @escaping (Item) -> String) -> some HTML {
        ul {
            for item in items {
                li { a(.href(.page(item.path))) { words(item) } }
            }
        }
    }

    private func words(for item: Item) -> String {
        let words = context.wording, files = words.printedFiles
        let name = [item.isBooklet ? words.start.booklet : nil, item.profile == .large ? files.largePrint : nil].compactMap(\.self)
        let facts = [item.pages == nil ? words.start.onScreen : "PDF", item.pages.map(files.pages), files.size(ofBytes: item.size)].compactMap(\.self)
        return (name + facts).joined(separator: " · ")
    }
}
