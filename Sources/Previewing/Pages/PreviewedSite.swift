import Diagnostics
import HTML
import Library
import Publishing

/// The site as an author sees it: what was read last and, behind it, what was read last without an error.
///
/// A page whose own text has errors is shown as it was without them. So is every page while there is no site at all.
struct PreviewedSite: Sendable {
    let current: SiteReading
    /// The last reading without an error, which is ``current`` where that has none.
    let lastGood: SiteReading?

    init(_ current: SiteReading, after previous: PreviewedSite?) {
        self.current = current
        lastGood = current.isSound ? current : previous?.lastGood
    }

    /// The reading that a page is shown from; nil where no reading has it.
    func reading(for page: SitePath) -> SiteReading? {
        let isFaulty = current.library == nil || current.sources.files[page].map(current.faultyFiles.contains) == true
        let readings = isFaulty ? [lastGood, current] : [current]
        return readings.compactMap(\.self).first { $0.file(at: page) != nil }
    }

    /// A library to look into for what a page is, whoever it is shown from.
    func library(for page: SitePath) -> Library? {
        reading(for: page)?.library ?? lastGood?.library ?? current.library
    }

    /// The content file that a page is made of alone.
    func source(of page: SitePath) -> String? {
        current.sources.files[page] ?? lastGood?.sources.files[page]
    }

    /// The page that a content file is made into alone.
    func page(of source: String) -> SitePath? {
        current.sources.pages[source] ?? lastGood?.sources.pages[source]
    }
}

// MARK: - What is wrong, and where it is shown

extension PreviewedSite {
    /// The errors that stand over a page: those in its own file and those in files that all pages depend on. Over an address that has no page stand those in
    /// files that have none either: whoever looks there may be waiting for one of them.
    func errors(over page: SitePath) -> [Diagnostic] {
        let isThere = reading(for: page) != nil
        return current.outcome.diagnostics.filter { diagnostic in
            let file = diagnostic.location.file
            guard diagnostic.severity == .error else { return false }
            guard file.hasSuffix(".md") else { return true }
            return self.page(of: file).map { $0 == page } ?? !isThere
        }
    }
}
