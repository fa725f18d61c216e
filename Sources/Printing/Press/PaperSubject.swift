import HTML
package import Library
import Templates

/// What a document for paper is about.
package enum PaperSubject: Hashable, Sendable {
    /// An article or a worksheet, to be handed over.
    case article(Handle<Article>, Handle<Edition>)
    /// Chosen resources on a sheet, in the order in which they are listed.
    case resources([Handle<Resource>], Handle<Edition>)
    /// Helplines on cards to cut out and carry.
    case walletCards(Handle<Edition>)
    /// Chosen articles and worksheets as one document.
    case bundle(Handle<Bundle>)
}

extension Library {
    package subscript(handle: Handle<Bundle>) -> Bundle { bundles[handle.index] }
}

extension PaperSubject {
    /// The name of its files, without what differs between them: in the folder of its language, and silent about a subject that is to be kept quiet.
    func name(in library: Library) -> String {
        switch self {
        case .article(let article, let edition):
            let edition = library[edition], article = edition[article]
            return Self.folder(of: edition) + (article.isDiscreet || library.site.isDiscreet ? article.path.name : article.id.description)
        // In a folder of their own, since an article may have the same name.
        case .resources(_, let edition): return Self.folder(of: library[edition]) + "lists/resources"
        case .walletCards(let edition): return Self.folder(of: library[edition]) + "lists/wallet-cards"
        case .bundle(let bundle): return library[bundle].id.description
        }
    }

    private static func folder(of edition: Edition) -> String {
        edition.folder.isEmpty ? "" : edition.folder + "/"
    }

    /// What somebody who waits for it knows it by.
    package func title(in library: Library) -> String {
        switch self {
        case .article(let article, let edition): library[edition][article].title
        case .resources(_, let edition): Wording.of(library[edition].language).print.chosenResources
        case .walletCards(let edition): Wording.of(library[edition].language).print.cardsToCarry
        case .bundle(let bundle): library[bundle].title
        }
    }

    /// Whether it is there to be written on.
    func isWorksheet(in library: Library) -> Bool {
        if case .article(let article, let edition) = self { library[edition][article].isWorksheet } else { false }
    }

    /// The direction in which it is read.
    func direction(in library: Library) -> Language.Direction {
        switch self {
        case .article(_, let edition), .resources(_, let edition), .walletCards(let edition): library[edition].language.direction
        case .bundle(let bundle): library[library[bundle].edition].language.direction
        }
    }

    /// The articles and worksheets in it.
    func articles(in library: Library) -> [Article] {
        switch self {
        case .article(let article, let edition): [library[edition][article]]
        case .bundle(let bundle): library[bundle].items.map { library[library[bundle].edition][$0] }
        case .resources, .walletCards: []
        }
    }

    /// The file of content that it is made of most, or nil where it is made of many.
    func source(in library: Library) -> String? {
        switch self {
        case .article(let article, let edition): library[edition][article].source
        case .bundle(let bundle): library[bundle].source
        case .resources, .walletCards: nil
        }
    }
}

extension SitePath {
    /// What its file is called, without what stands behind the last full stop.
    fileprivate var name: String {
        let file = description.split(separator: "/").last ?? ""
        return String(file.lastIndex(of: ".").map { file[..<$0] } ?? file)
    }
}
