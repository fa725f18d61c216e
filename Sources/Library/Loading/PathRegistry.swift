import Diagnostics
import HTML

/// Knows which path of the site belongs to whom, so that no file is ever written over another.
struct PathRegistry {
    private var owners: [SitePath: String] = [:]

    /// Takes a path.
    ///
    /// - Returns: whoever has it already, or nil where it was free.
    mutating func claim(_ path: SitePath, for owner: String) -> String? {
        if let other = owners[path] { return other }
        owners[path] = owner
        return nil
    }

    /// Takes the paths of the pages that every edition has.
    mutating func claimFixedPages(below folder: String) {
        for name in FixedPage.allCases {
            guard let path = SitePath(folder.isEmpty ? name.rawValue : "\(folder)/\(name.rawValue)") else { continue }
            owners[path] = "a page that Attune makes itself"
        }
    }
}

/// The pages and files that every site has, whatever its content; their names are taken.
package enum FixedPage: String, CaseIterable, Sendable {
    case home = "index.html"
    case topics = "topics/index.html"
    case worksheets = "worksheets/index.html"
    case resources = "resources/index.html"
    case printableResources = "resources/to-print.html"
    case glossary = "glossary.html"
    case alphabet = "a-z.html"
    case search = "search.html"
    case references = "references.html"
    case exit = "exit.html"
    case notFound = "404.html"
    case stylesheet = "assets/site.css"
    case script = "assets/site.js"
    case listStylesheet = "assets/lists.css"
    case writingStylesheet = "assets/writing.css"
    case worksheetStylesheet = "assets/worksheet.css"
    case worksheetScript = "assets/worksheet.js"
    case readingStylesheet = "assets/reading.css"
    case readingScript = "assets/reading.js"
    case words = "assets/words.js"
    case glossaryScript = "glossary.js"
    case resourcesStylesheet = "assets/resources.css"
    case resourcesScript = "assets/resources.js"
    case icon = "assets/icon.svg"
    case drawings = "assets/drawings.svg"
    case plainIcon = "assets/plain.svg"
    case keep = "keep.html"
    case keepScript = "assets/keep.js"
    case worker = "worker.js"
    case offline = "offline.js"
    case webManifest = "site.webmanifest"
    case sitemap = "sitemap.xml"
    case feed = "feed.xml"
    case searchStylesheet = "assets/search.css"
    case searchScript = "assets/search.js"

    /// The folder of the search index. No content can have a path in it.
    package static let searchFolder = "search"
}
