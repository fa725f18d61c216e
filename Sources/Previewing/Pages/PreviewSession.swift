package import Diagnostics
import Dispatch
import HTML
package import Library
import Synchronization

/// What the preview shows at the moment: it answers the server and takes in each new reading of the content.
///
/// Pages are made when a browser asks for them, so that a change costs only what is looked at.
package final class PreviewSession: Sendable {
    struct State {
        var site: PreviewedSite
        /// Counts the readings.
        var number = 1
        /// What was made since the last reading.
        var rendered: [SitePath: [UInt8]] = [:]
        var styles: [StyleVersion]?
        var pageStates: [SitePath: JSONValue] = [:]
    }

    let state: Mutex<State>
    private let workers: Int
    /// Tells this run of the program from others, so that open pages are loaded anew when it was started again.
    let run: String
    let check: @Sendable (String, LibraryLoader.Outcome) -> [Diagnostic]
    let checkQueue = DispatchQueue(label: "checks", qos: .utility)

    /// - Parameters:
    ///   - outcome: the first reading of the content, its texts kept.
    ///   - run: tells this run of the program from others.
    ///   - workers: how many pages are read at once when somebody searches.
    ///   - check: all that is wrong with a file, in the opinion of reading and checks.
    package init(
        _ outcome: LibraryLoader.Outcome, run: String, workers: Int,
        check: @escaping @Sendable (String, LibraryLoader.Outcome) -> [Diagnostic] = { file, outcome in
            outcome.diagnostics.filter { $0.location.file == file }
        }
    ) {
        state = Mutex(State(site: PreviewedSite(SiteReading(outcome, after: nil, workers: workers), after: nil)))
        self.run = run
        self.workers = workers
        self.check = check
    }

    /// Takes in a new reading.
    ///
    /// - Returns: how the diagnostics differ from those before.
    package func update(with outcome: LibraryLoader.Outcome) -> DiagnosticChange {
        let previous = state.withLock { $0.site }
        let reading = SiteReading(outcome, after: previous.current, workers: workers)
        let site = PreviewedSite(reading, after: previous)
        state.withLock { state in
            state.site = site
            state.number += 1
            state.rendered = [:]
            state.styles = nil
            state.pageStates = [:]
        }
        return DiagnosticChange(from: previous.current.outcome.diagnostics, to: outcome.diagnostics)
    }

    /// What is wrong with the content.
    package var diagnostics: [Diagnostic] {
        state.withLock { $0.site.current.outcome.diagnostics }
    }
}

/// How what is wrong differs between two readings.
package struct DiagnosticChange: Sendable {
    package let appeared: [Diagnostic]
    package let mended: [Diagnostic]

    init(from old: [Diagnostic], to new: [Diagnostic]) {
        let (before, now) = (Set(old), Set(new))
        appeared = new.filter { !before.contains($0) }
        // What only moved to another line is not mended.
        let remaining = Set(new.map(Subject.init))
        mended = old.filter { !now.contains($0) && !remaining.contains(Subject($0)) }
    }

    private struct Subject: Hashable {
        let rule: String
        let file: String
        let message: String

        init(_ diagnostic: Diagnostic) {
            (rule, file, message) = (diagnostic.rule, diagnostic.location.file, diagnostic.message)
        }
    }
}
