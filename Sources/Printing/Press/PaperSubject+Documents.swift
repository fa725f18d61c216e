import HTML
import Library
import Templates

extension PaperSubject {
    /// The document as one file that any browser shows and prints.
    func page(in library: Library, setup: PrintSetup) -> [UInt8] {
        switch self {
        case .article(let article, let edition):
            HandoutPage(
                library: library, edition: edition, article: article, setup: setup, code: Self.code(of: library[edition][article].path, in: library)
            ).rendered()
        case .resources(let resources, let edition):
            ResourceSheetPage(library: library, edition: edition, resources: resources, setup: setup).rendered()
        case .walletCards(let edition):
            WalletCardPage(library: library, edition: edition, setup: setup).rendered()
        case .bundle(let bundle):
            BundlePage(library: library, bundle: library[bundle], setup: setup, codes: Self.codes(of: library[bundle], in: library)).rendered()
        }
    }

    /// The document as code for Typst.
    ///
    /// - Parameter hasFields: whether worksheets are to be filled in on a screen, too.
    func document(in library: Library, setup: PrintSetup, hasFields: Bool) -> TypstDocument {
        switch self {
        case .article(let article, let edition):
            HandoutDocument(library: library, edition: edition, article: article, setup: setup, hasFields: hasFields).typst()
        case .resources(let resources, let edition):
            ResourceSheetDocument(library: library, edition: edition, resources: resources, setup: setup).typst()
        case .walletCards(let edition):
            WalletCardDocument(library: library, edition: edition, setup: setup).typst()
        case .bundle(let bundle):
            BundleDocument(library: library, bundle: library[bundle], setup: setup).typst()
        }
    }

    private static func codes(of bundle: Bundle, in library: Library) -> [Handle<Article>: TrustedHTML] {
        bundle.items.reduce(into: [:]) { $0[$1] = code(of: library[bundle.edition][$1].path, in: library) }
    }

    private static func code(of path: SitePath, in library: Library) -> TrustedHTML? {
        library.site.address(of: path).flatMap { QRCode($0) }.map { TrustedHTML(bytes: $0.svg) }
    }
}
