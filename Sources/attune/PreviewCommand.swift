import ArgumentParser
import Diagnostics
import Foundation
import Glibc
import Library
import Previewing

/// `attune preview`.
struct PreviewCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "preview",
        abstract: "Shows the site while you write it.",
        discussion: """
            Serves the site from memory to the browsers of this computer, and to nobody else. What you save shows at once, at the place where you were; a \
            mistake is shown over the page that it is in, with its line, until it is mended. Nothing is written. Ctrl-C ends it.

            EXAMPLES
              attune preview
              attune preview --drafts --open
            """
    )

    @Option(name: .long, help: ArgumentHelp("The folder that holds site.yml.", valueName: "dir"))
    var source = "Content"

    @Option(name: .long, help: ArgumentHelp("The port to serve at; where it is taken, the next free one.", valueName: "number"))
    var port: UInt16 = 8000

    @Flag(name: .long, help: "Open it in the browser.")
    var open = false

    @Flag(name: .long, help: "Show drafts too.")
    var drafts = false

    func validate() throws {
        guard port > 0 else { throw ValidationError("A port is a number from 1 to 65535.") }
    }

    func run() async throws {
        let loading = LibraryLoader.Options(
            source: source,
            includesDrafts: drafts,
            workers: ProcessInfo.processInfo.activeProcessorCount,
            today: try BuildDay.today(),
            onOverrun: { BuildCommand.stop(after: $0) }
        )
        let talk = PreviewTalk(wantedPort: port, opensBrowser: open)
        let preview = Preview(options: .init(loading: loading, port: port, run: "\(getpid())-\(time(nil))")) { talk.tell($0) }
        let work = Task { try await preview.run() }
        let interruption = Interruption { work.cancel() }
        defer { interruption.end() }
        do {
            try await work.value
        } catch let fault as ServingFault {
            Console.standardError("attune: \(fault.message)\n")
            throw ExitCode.failure
        }
    }
}

/// Ctrl-C, and a polite request to end.
private struct Interruption {
    private let sources: [any DispatchSourceSignal]

    init(onArrival: @escaping @Sendable () -> Void) {
        sources = [SIGINT, SIGTERM, SIGHUP].map { number in
            // The signal would end the program before anything could be put away.
            signal(number, SIG_IGN)
            let source = DispatchSource.makeSignalSource(signal: number)
            source.setEventHandler(handler: onArrival)
            source.resume()
            return source
        }
    }

    func end() {
        for source in sources { source.cancel() }
    }
}
