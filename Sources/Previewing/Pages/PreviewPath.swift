package import HTML
package import Library

/// The addresses that exist in the preview only. They stand in a folder that no site has: a site's own folders are those of its kinds of content and of its
/// languages, and none of those has this name.
package enum PreviewPath: Equatable {
    /// The bar that authors see, the style of it, and what keeps it up to date.
    case script, styleSheet, worker
    /// What a page has to know, by the page's own path.
    case state(SitePath)
    /// What the checks say of a page's text, by the page's own path. They take longer, so nobody waits for them.
    case checks(SitePath)
    /// An article as it is handed out on paper.
    case print(PrintProfile, SitePath)

    package static let folder = "attune-preview"

    static let scriptPath = SitePath(literal: "attune-preview/bar.js")
    static let styleSheetPath = SitePath(literal: "attune-preview/bar.css")
    static let workerPath = SitePath(literal: "attune-preview/worker.js")

    /// - Returns: nil where the path is the site's, or nobody's.
    package init?(_ path: SitePath) {
        let parts = path.description.split(separator: "/", maxSplits: 2)
        switch path {
        case Self.scriptPath: self = .script
        case Self.styleSheetPath: self = .styleSheet
        case Self.workerPath: self = .worker
        default:
            guard parts.count == 3, parts[0] == Self.folder else { return nil }
            switch parts[1] {
            case "state", "checks":
                guard parts[2].hasSuffix(".json"), let page = SitePath(String(parts[2].dropLast(5))) else { return nil }
                self = parts[1] == "state" ? .state(page) : .checks(page)
            case "print":
                let rest = parts[2].split(separator: "/", maxSplits: 1)
                guard rest.count == 2, let profile = PrintProfile(rawValue: String(rest[0])), let page = SitePath(String(rest[1])) else { return nil }
                self = .print(profile, page)
            default: return nil
            }
        }
    }

    /// Where an article stands as it is handed out.
    static func print(_ profile: PrintProfile, _ page: SitePath) -> SitePath? {
        page.moved(below: "\(folder)/print/\(profile.rawValue)")
    }
}
