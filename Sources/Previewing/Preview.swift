import Diagnostics
import Checking
import Dispatch
package import Library

/// A site as its author sees it while writing: served from memory, and up to date with what they save.
package final class Preview: Sendable {
    package struct Options: Sendable {
        /// How the content is read.
        package var loading: LibraryLoader.Options
        /// The port to serve at; where it is taken, the next free one.
        package var port: UInt16
        /// Tells this run of the program from others.
        package var run: String

        package init(loading: LibraryLoader.Options, port: UInt16, run: String) {
            self.loading = loading
            self.port = port
            self.run = run
        }
    }

    /// What the author is told while it runs.
    package enum Event: Sendable {
        /// The site can be seen on this port.
        case serving(port: UInt16)
        /// The content was read again.
        case updated(ContentWatcher.Change, after: Duration)
        /// What is wrong, where it is other than it was.
        case diagnostics(DiagnosticChange)
        /// How the folder is watched, where that is not as usual.
        case notice(ContentWatcher.Notice)
    }

    private let options: Options
    private let onEvent: @Sendable (Event) -> Void

    /// - Parameter onEvent: called with what the author should be told.
    package init(options: Options, onEvent: @escaping @Sendable (Event) -> Void) {
        self.options = options
        self.onEvent = onEvent
    }

    /// Serves and watches until the task is cancelled; nothing is left then.
    package func run() async throws(ServingFault) {
        // Watched before it is read, so that nothing that is saved meanwhile is missed.
        let watcher = ContentWatcher(folder: options.loading.source) { [onEvent] in onEvent(.notice($0)) }
        let desk = ReadingDesk(ContentReader(options: options.loading))
        let session = PreviewSession(await desk.load(), run: options.run, workers: options.loading.workers) { [today = options.loading.today] file, outcome in
            Checker(today: today).diagnostics(forFile: file, in: outcome)
        }
        let server = PreviewServer(files: session, port: options.port)
        do throws(ServingFault) {
            onEvent(.serving(port: try await server.start()))
        } catch {
            await watcher.stop()
            throw error
        }
        onEvent(.diagnostics(DiagnosticChange(from: [], to: session.diagnostics)))
        for await change in watcher.changes {
            await take(change, from: desk, into: session, announcingOn: server)
        }
        await watcher.stop()
        await server.stop()
    }

    private func take(_ change: ContentWatcher.Change, from desk: ReadingDesk, into session: PreviewSession, announcingOn server: PreviewServer) async {
        let start = ContinuousClock.now
        let difference = session.update(with: await desk.load())
        await server.announce(.reload)
        onEvent(.updated(change, after: ContinuousClock.now - start))
        onEvent(.diagnostics(difference))
    }
}

/// Reads the content on a thread of its own: reading takes long, and those that answer browsers may not wait for it.
private final class ReadingDesk: Sendable {
    private let queue = DispatchQueue(label: "content", qos: .userInitiated)
    /// Touched on ``queue`` alone.
    private nonisolated(unsafe) var reader: ContentReader

    init(_ reader: ContentReader) {
        self.reader = reader
    }

    func load() async -> LibraryLoader.Outcome {
        await withCheckedContinuation { continuation in
            queue.async { continuation.resume(returning: self.reader.load()) }
        }
    }
}
