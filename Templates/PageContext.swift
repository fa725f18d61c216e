import HTML
import Library

/// What any part of a page may need to know: the whole library, the language it is read in, and the words of the interface.
struct PageContext {
    let library: Library
    let edition: Edition
    let wording: Wording
    /// Where the page stands that is being written.
    let path: SitePath

    init(library: Library, edition: Handle<Edition>, path: SitePath) {
        self.library = library
        self.edition = library[edition]
        self.path = path
        wording = Wording.of(library[edition].language)
    }

    var site: Site { library.site }
}

extension Edition {
    /// The path of the page that lists the topics.
    var topicsPath: SitePath { path("topics/index.html") }
    var worksheetsPath: SitePath { path("worksheets/index.html") }
    var glossaryPath: SitePath { path("glossary.html") }
    var resourceIndexPath: SitePath { path("resources/index.html") }
    var alphabetPath: SitePath { path("a-z.html") }
    var notFoundPath: SitePath { path("404.html") }
    /// The neutral page that "leave this page" leads to where nothing else can be reached.
    var exitPath: SitePath { path("exit.html") }

    /// The place of a term's entry on the glossary page.
    func link(to term: Term) -> Link { .page(glossaryPath, term.fragment) }
}
