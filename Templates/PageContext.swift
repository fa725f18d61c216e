import HTML
import Library

/// What any part of a page may need to know: the whole library, the language it is read in, and the words of the interface.
///
/// It is a class because each part of a page holds it: as a value it would be copied, with all that it leads to, for every element.
final class PageContext: Sendable {
    let library: Library
    let edition: Edition
    let wording: Wording
    /// Where the page stands that is being written.
    let path: SitePath
    /// The same page in other languages.
    let translations: [Translation]

    init(library: Library, edition: Handle<Edition>, path: SitePath, translations: [Translation] = []) {
        self.library = library
        self.edition = library[edition]
        self.path = path
        self.translations = translations
        wording = Wording.of(library[edition].language)
    }

    /// The context of a page that every edition has.
    ///
    /// - Parameters:
    ///   - path: where an edition has it.
    ///   - isThere: whether an edition has it after all.
    convenience init(
        library: Library,
        edition handle: Handle<Edition>,
        fixed path: (Edition) -> SitePath,
        where isThere: (Edition) -> Bool = { _ in true }
    ) {
        let others = library.editions.enumerated().filter { $0.offset != handle.index && isThere($0.element) }.map(\.element)
        let translations = others.map { Translation(language: $0.language, path: path($0)) }
        self.init(library: library, edition: handle, path: path(library[handle]), translations: translations)
    }

    var site: Site { library.site }

    /// Where the page can be found on the web, where somebody said where the site is hosted.
    var address: WebAddress? {
        site.baseAddress.flatMap { WebAddress($0.description + path.description) }
    }
}

extension Edition {
    /// The path of the page that lists the topics.
    var topicsPath: SitePath { path("topics/index.html") }
    var glossaryPath: SitePath { path("glossary.html") }
    /// The path of the page that lists the worksheets; there is one only where there are worksheets.
    var worksheetsPath: SitePath { path("worksheets/index.html") }
    var resourceIndexPath: SitePath { path("resources/index.html") }
    var searchPath: SitePath { path("search.html") }
    var alphabetPath: SitePath { path("a-z.html") }
    var notFoundPath: SitePath { path("404.html") }
    /// The neutral page that "leave this page" leads to where nothing else can be reached.
    var exitPath: SitePath { path("exit.html") }

    /// The place of a term's entry on the glossary page.
    func link(to term: Term) -> Link { .page(glossaryPath, term.fragment) }
}
