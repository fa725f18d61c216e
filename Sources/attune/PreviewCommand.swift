import ArgumentParser
import Dispatch
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

    @Option(name: .long, help: ArgumentHelp("The port to serve at; where it is taken, the next free one; 0 takes any.", valueName: "number"))
    var port: UInt16 = 8000

    @Flag(name: .long, help: "Open it in the browser.")
    var open = false

    @Flag(name: .long, help: "Show drafts too.")
    var drafts = false

    @Flag(name: .long, help: ArgumentHelp("Build Attune again when its own code changes, and go on as the new program.", visibility: .hidden))
    var followProgram = false

    func run() async throws {
        let loading = LibraryLoader.Options(
            source: source,
            includesDrafts: drafts,
            workers: ProcessInfo.processInfo.activeProcessorCount,
            today: try BuildDay.today(),
            onOverrun: { BuildCommand.stop(after: $0) }
        )
        let talk = PreviewTalk(wantedPort: port, opensBrowser: open)
        let preview = Preview(options: .init(loading: loading, port: port, run: "\(getpid())-\(DispatchTime.now().uptimeNanoseconds)")) { talk.tell($0) }
        let work = Task { try await preview.run() }
        let interruption = Interruption { work.cancel() }
        defer { interruption.end() }
        let follower = followProgram ? ProgramFollower() : nil
        let following = Task {
            await follower?.waitForNewProgram()
            let hasNewProgram = follower != nil && !Task.isCancelled
            if hasNewProgram { work.cancel() }
            return hasNewProgram
        }
        do {
            try await work.value
        } catch let fault as ServingFault {
            following.cancel()
            Console.standardError("attune: \(fault.message)\n")
            throw ExitCode.failure
        }
        following.cancel()
        if await following.value { follower?.becomeNewProgram(port: talk.port) }
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
