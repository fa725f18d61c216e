import Diagnostics
import HTML

/// All content as it was written, before one thing is connected with another.
struct Drafts {
    var site: SiteDraft?
    var editions: [EditionDraft] = []
    var resources: [ResourceDraft] = []
    var assets: [Asset] = []
    var bundles: [(id: Slug, draft: BundleDraft)] = []
    /// Further clinics that publish the same library.
    var clinics: [(id: Slug, file: SourceFile, draft: ClinicDraft)] = []
    /// Content files that no page is made of, by path, so that a link to one can be told from a dead one.
    var unpublished: Set<String> = []
    /// For each file, by path, a number that is another whenever its draft is another.
    var versions: [String: Int] = [:]
}

/// The content of one language as it was written.
struct EditionDraft {
    let language: Language
    /// The folder that it was read from and whose name its pages stand below; empty for the first language.
    let folder: String
    var home: PageDraft?
    var topics: [(id: Slug, draft: TopicDraft)] = []
    /// Articles and worksheets, each with the folders between `articles/` or `worksheets/` and its file.
    var articles: [(folders: [Slug], id: Slug, draft: ArticleDraft)] = []
    var pages: [(id: Slug, draft: PageDraft)] = []
    var terms: [TermDraft] = []
    var series: [SeriesDraft] = []
    var claims: [ClaimDraft] = []

    /// A path of the site for something in this edition.
    func path(_ path: String) -> SitePath? {
        SitePath(folder.isEmpty ? path : "\(folder)/\(path)")
    }
}
