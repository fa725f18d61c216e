package import HTML
package import Library

/// Chosen articles and worksheets as one file, from cover to licence.
package struct BundlePage: Component {
    let context: PrintContext
    let bundle: Bundle
    let codes: [Handle<Article>: TrustedHTML]

    /// - Parameter codes: the addresses of its articles on the web as SVG pictures that a phone's camera can read.
    package init(library: Library, bundle: Bundle, setup: PrintSetup, codes: [Handle<Article>: TrustedHTML] = [:]) {
        self.bundle = bundle
        self.codes = codes
        context = PrintContext(
            library: library, edition: bundle.edition, articles: bundle.items, path: SitePath(literal: "bundle.html"), setup: setup
        )
    }

    /// The file.
    package func rendered() -> [UInt8] {
        rendered(on: context.page.path, embedding: context.pictures)
    }

    package var body: some HTML {
        PaperDocument(context: context, kind: .bundle, title: title, style: context.style(title: title, titles: runningTitles)) {
            BundleCover(context: context, bundle: bundle)
            Subsection {
                BundleContents(context: context, bundle: bundle)
                main {
                    for (number, part) in bundle.parts.enumerated() {
                        BundlePart(context: context, bundle: bundle, part: part, number: number, codes: codes)
                    }
                    BundleEndMatter(context: context)
                }
            }
            Notices(context: context, licence: context.setup.clinic.licence ?? context.page.site.licence)
        }
    }

    private var title: String { context.outwardTitle(bundle.title) }

    /// Each article's title at the head of its pages.
    private var runningTitles: [(page: String, title: String)] {
        title == bundle.title ? bundle.items.map { (Self.pageName(of: $0), context.edition[$0].title) } : []
    }

    /// What the style sheet calls an article and the pages that it stands on.
    static func pageName(of item: Handle<Article>) -> String {
        "item-\(item.index)"
    }
}
