import Diagnostics
import HTML
import Library
import Publishing
import Synchronization

/// The site as one reading of the content gives it, errors and all.
struct SiteReading: Sendable {
    let outcome: LibraryLoader.Outcome
    /// What makes each file, but for those of the search index.
    let files: [SitePath: OutputFile]
    private let searchIndex: SearchIndexFiles
    /// The pages of the files that have one page each.
    let sources: PageSources
    /// Grows with each change to pictures and downloads, which pages show without a change to themselves.
    let assetVersion: Int

    /// - Parameters:
    ///   - previous: the reading before this one.
    ///   - workers: how many pages are read at once when somebody searches.
    init(_ outcome: LibraryLoader.Outcome, after previous: SiteReading?, workers: Int) {
        self.outcome = outcome
        let planned = outcome.readableLibrary.map { SitePlan(library: $0, workers: workers, includesSearchIndex: false).files } ?? []
        files = Dictionary(planned.map { ($0.path, $0) }) { first, _ in first }
        searchIndex = SearchIndexFiles(of: outcome.readableLibrary, workers: workers)
        sources = PageSources(outcome.readableLibrary)
        let hasSameAssets = previous?.outcome.readableLibrary?.assets == outcome.readableLibrary?.assets
        assetVersion = (previous?.assetVersion ?? 0) + (hasSameAssets ? 0 : 1)
    }

    /// What makes a file; nil where the site has none of that path.
    func file(at path: SitePath) -> OutputFile? {
        files[path] ?? searchIndex.file(at: path)
    }

    /// Nil where there is no site to show.
    var library: Library? { outcome.readableLibrary }

    var isSound: Bool { outcome.library != nil }

    /// The files that have errors.
    var faultyFiles: Set<String> {
        Set(outcome.diagnostics.filter { $0.severity == .error }.map(\.location.file))
    }
}

/// The search index of a site, made only when somebody searches: it takes longer than all else, and an author who saves doesn't wait for it.
private final class SearchIndexFiles: Sendable {
    private let library: Library?
    private let workers: Int
    private let made = Mutex<[SitePath: OutputFile]?>(nil)

    init(of library: Library?, workers: Int) {
        self.library = library
        self.workers = workers
    }

    func file(at path: SitePath) -> OutputFile? {
        guard let library, path.description.split(separator: "/").contains(Substring(FixedPage.searchFolder)) else { return nil }
        return made.withLock { made in
            let files = made ?? Self.files(of: library, workers: workers)
            made = files
            return files[path]
        }
    }

    private static func files(of library: Library, workers: Int) -> [SitePath: OutputFile] {
        let files = SitePlan.searchIndexFiles(in: library, workers: workers)
        return Dictionary(files.map { ($0.path, $0) }) { first, _ in first }
    }
}

/// Which page each file of content has to itself, and the other way round.
struct PageSources: Sendable {
    private(set) var pages: [String: SitePath] = [:]
    private(set) var files: [SitePath: String] = [:]

    init(_ library: Library?) {
        for edition in library?.editions ?? [] {
            for page in [edition.home, edition.helpNow, edition.notFound] + edition.pages { add(page.path, page.source) }
            for topic in edition.topics { add(topic.path, topic.source) }
            for article in edition.articles { add(article.path, article.source) }
        }
    }

    private mutating func add(_ page: SitePath, _ file: String) {
        pages[file] = page
        files[page] = file
    }
}
