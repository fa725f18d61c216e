import Diagnostics
import HTML
import Library
import Publishing

/// The site as an author sees it: what was read last and, behind it, what was read last without an error.
///
/// While something is wrong, a page is shown as it was when nothing was. Only the pages that the author works on follow what they write, as far as they
/// are without an error themselves.
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
        guard !current.isSound, let lastGood else { return current.file(at: page) == nil ? nil : current }
        if let file = current.sources.files[page], hasChanged(file), !current.faultyFiles.contains(file) { return current }
        if lastGood.file(at: page) != nil { return lastGood }
        return current.file(at: page) == nil ? nil : current
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

    /// Whether a text is another than when nothing was wrong. A file that isn't there is no text.
    private func hasChanged(_ file: String) -> Bool {
        guard let now = current.outcome.files[file] else { return false }
        return lastGood?.outcome.files[file]?.bytes != now.bytes
    }
}

// MARK: - What is wrong, and where it is shown

extension PreviewedSite {
    /// The files where the fault lies, by their paths.
    ///
    /// A file that can't be read takes with it what others link to, so they have errors although nobody touched them. Where a file that was touched has
    /// errors, those are the ones to mend; where none was, as after one was deleted, all are.
    private var culprits: Set<String> {
        let faulty = current.faultyFiles
        guard lastGood != nil else { return faulty }
        let touched = faulty.filter { hasChanged($0) || current.outcome.files[$0] == nil }
        return touched.isEmpty ? faulty : touched
    }

    /// The errors that stand over a page: those in its own file and those in files that all pages depend on. Over an address that has no page stand those in
    /// files that have none either: whoever looks there may be waiting for one of them.
    func errors(over page: SitePath) -> [Diagnostic] {
        let culprits = culprits
        guard !culprits.isEmpty else { return [] }
        let isThere = reading(for: page) != nil
        return current.outcome.diagnostics.filter { diagnostic in
            let file = diagnostic.location.file
            guard diagnostic.severity == .error, culprits.contains(file) else { return false }
            guard file.hasSuffix(".md") else { return true }
            return self.page(of: file).map { $0 == page } ?? !isThere
        }
    }
}
