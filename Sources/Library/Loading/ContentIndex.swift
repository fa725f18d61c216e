import HTML
import Markdown

/// Everything that something else may refer to, by the name that an author uses for it.
struct ContentIndex: Sendable {
    /// A file that links may lead to.
    struct Target: Hashable, Sendable {
        let path: SitePath
        let language: Language?
        /// The ids of its headings, for a Markdown file.
        let headings: Set<String>
        /// Its size in pixels, for a picture.
        let size: PixelSize?
        /// Set where it is an article.
        let article: Slug?
    }

    /// By the file's path from the content folder.
    var targets: [String: Target] = [:]
    /// Files that were left out because they are drafts.
    var drafts: Set<String> = []
    /// Files that no page is made of.
    var unpublished: Set<String> = []
    var resources: [Slug: Int] = [:]
    var resourceIDs: [Slug] = []
    var resourceLabels: [CitationLabel] = []
    /// What leaning on each resource would be blamed for, or nil.
    var resourceFaults: [ResourceFault?] = []
    var resourceSortKeys: [String] = []
    var editions: [EditionIndex] = []
}

/// The part of the index that is of one language.
struct EditionIndex: Sendable {
    let language: Language
    var glossary: SitePath
    var articles: [Slug: Int] = [:]
    var draftArticles: Set<Slug> = []
    var topics: [Slug: Int] = [:]
    var series: [Slug: Int] = [:]
    var terms: [Slug: Int] = [:]
    var termFragments: [Fragment] = []
    /// Where the page of each resource stands.
    var resourcePaths: [SitePath] = []
    var matcher = TermMatcher(terms: [])
    /// The terms whose first plain mention is linked by itself; the others are everyday words, found but left plain.
    var termsThatLink: Set<Int> = []
}
