import Diagnostics
import HTML
import Markdown

/// What reading one file of content came to, before anything is connected with anything else.
struct ReadFile: Sendable {
    /// The text that was read; nil for a picture or a download, and for what couldn't be read.
    var text: SourceFile?
    var content: Content = .nothing
    var diagnostics: [Diagnostic] = []

    enum Content: Sendable {
        /// Nothing that the library takes up.
        case nothing
        case home(PageDraft)
        case topic(Slug, TopicDraft)
        /// An article or a worksheet, with the folders between `articles/` and its file.
        case article(folders: [Slug], Slug, ArticleDraft)
        case page(Slug, PageDraft)
        case terms([TermDraft])
        case series([SeriesDraft])
        case claims([ClaimDraft])
        case resources([ResourceDraft])
        case bundle(Slug, BundleDraft)
        case clinic(Slug, ClinicDraft)
        case asset(Asset)
    }

    var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }
}
