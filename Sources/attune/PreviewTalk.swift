import Diagnostics
import Foundation
import Previewing
import Synchronization

/// What an author reads in the terminal while the preview runs: one short line for each thing that happens, and what is wrong in full.
final class PreviewTalk: Sendable {
    private let wantedPort: UInt16
    private let opensBrowser: Bool
    private let servingPort: Mutex<UInt16>

    /// - Parameters:
    ///   - wantedPort: the port that was asked for; 0 for any.
    ///   - opensBrowser: whether the site is opened as soon as it can be seen.
    init(wantedPort: UInt16, opensBrowser: Bool) {
        self.wantedPort = wantedPort
        self.opensBrowser = opensBrowser
        servingPort = Mutex(wantedPort)
    }

    /// The port that the site is on, or was last.
    var port: UInt16 { servingPort.withLock { $0 } }

    func tell(_ event: Preview.Event) {
        switch event {
        case .serving(let port): welcome(to: port)
        case .updated(let change, let duration): Console.standardError("\(Self.words(for: change)), shown after \(Self.milliseconds(duration)) ms.\n")
        case .diagnostics(let change):
            Console.tell(change.appeared)
            for diagnostic in change.mended { Console.standardError("Mended: \(diagnostic.location): \(diagnostic.message)\n") }
        case .notice(let notice): Console.standardError("attune: \(Self.words(for: notice))\n")
        }
    }

    private func welcome(to port: UInt16) {
        servingPort.withLock { $0 = port }
        let address = "http://127.0.0.1:\(port)/"
        if wantedPort != 0, port != wantedPort { Console.standardError("attune: Port \(wantedPort) is in use, so this is port \(port).\n") }
        // Nothing can be done for whoever closed standard output, and the preview works without.
        try? Console.standardOutput("\(address)\n")
        Console.standardError("Ctrl-C ends the preview.\n")
        if opensBrowser { Self.openBrowser(at: address) }
    }

    private static func words(for change: ContentWatcher.Change) -> String {
        guard case .files(let files) = change else { return "Everything read again" }
        let names = files.sorted()
        return names.count <= 3 ? "Changed: \(names.joined(separator: ", "))" : "Changed: \(names.count) files"
    }

    private static func words(for notice: ContentWatcher.Notice) -> String {
        switch notice {
        case .looksThrough(let milliseconds, let reason):
            "The system does not tell of changes here (\(reason)), so the folder is looked through every \(Double(milliseconds) / 1000) seconds."
        }
    }

    private static func milliseconds(_ duration: Duration) -> Int {
        let (seconds, attoseconds) = duration.components
        return Int(seconds) * 1000 + Int(attoseconds / 1_000_000_000_000_000)
    }

    /// Asks the desktop to show an address in the browser that its user has chosen (freedesktop.org, xdg-utils).
    private static func openBrowser(at address: String) {
        let opener = Process()
        opener.executableURL = URL(filePath: "/usr/bin/env")
        opener.arguments = ["xdg-open", address]
        opener.standardOutput = FileHandle.nullDevice
        opener.standardError = FileHandle.nullDevice
        opener.terminationHandler = { opener in
            if opener.terminationStatus != 0 { Console.standardError("attune: No browser could be opened. Go to \(address) in one.\n") }
        }
        try? opener.run()
    }
}
