import Foundation
import Glibc
import LinuxCalls
import Previewing
import Subprocess
import SystemPackage

/// Builds Attune again when its own code changes, so that whoever works on a template sees it in the preview as they save.
///
/// It works in the folder of Attune's package. The new program takes the place of the old one in the same process: so Ctrl-C ends it as before, and nothing is
/// left behind.
struct ProgramFollower {
    /// The program that runs, as its file is called.
    private let program: String

    /// - Returns: nil where the system doesn't tell which file the program is in.
    init?() {
        guard let path = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe") else { return nil }
        program = path
    }

    /// Returns when there is a new program, or when the task is cancelled.
    func waitForNewProgram() async {
        let before = Self.version(of: program)
        for await _ in Self.changes(in: ["Sources", "Templates"]) {
            Console.standardError("Attune has changed and is built again.\n")
            guard await isBuilt() else { continue }
            if Self.version(of: program) != before { return }
            Console.standardError("The program is as it was.\n")
        }
    }

    /// Goes on as the new program, with the same options on the same port. It returns only where that fails.
    func becomeNewProgram(port: UInt16) {
        linux_close_on_execution_from(3)
        let words = [program] + Self.options(CommandLine.arguments.dropFirst(), port: port)
        var pointers = words.map { strdup($0) } + [nil]
        execv(program, &pointers)
        Console.standardError("attune: The new program can't be started: \(String(cString: strerror(errno))).\n")
    }

    /// The options that the program was called with, on the port that open pages know, and without opening another.
    static func options(_ options: some Sequence<String>, port: UInt16) -> [String] {
        var kept: [String] = []
        var isPort = false
        for option in options {
            if !isPort, option != "--open", option != "--port", !option.hasPrefix("--port=") { kept.append(option) }
            isPort = option == "--port"
        }
        return kept + ["--port", String(port)]
    }

    private static func changes(in folders: [String]) -> AsyncStream<Void> {
        AsyncStream(bufferingPolicy: .bufferingNewest(1)) { continuation in
            let watchers = folders.map { ContentWatcher(folder: $0, quietMilliseconds: 200) }
            let tasks = watchers.map { watcher in
                Task { for await _ in watcher.changes { continuation.yield() } }
            }
            continuation.onTermination = { _ in
                for task in tasks { task.cancel() }
            }
        }
    }

    /// Has the package built, in the configuration that the program was built in; SwiftPM names the folder after it.
    private func isBuilt() async -> Bool {
        var options = PlatformOptions()
        options.createSession = true
        options.teardownSequence = [.send(signal: .interrupt, toProcessGroup: true, allowedDurationToNextStep: .seconds(5))]
        let configuration = URL(filePath: program).deletingLastPathComponent().lastPathComponent
        let result = try? await Subprocess.run(
            .name("swift"), arguments: ["build", "--quiet", "--product", "attune", "--configuration", configuration],
            platformOptions: options, output: .fileDescriptor(.standardError, closeAfterSpawningProcess: false),
            error: .fileDescriptor(.standardError, closeAfterSpawningProcess: false)
        )
        if result?.terminationStatus.isSuccess == true { return true }
        if !Task.isCancelled { Console.standardError("attune: It doesn't build, so the program goes on as it is.\n") }
        return false
    }

    /// What tells a file from one that has taken its place.
    private static func version(of path: String) -> [Int] {
        var status = stat()
        guard stat(path, &status) == 0 else { return [] }
        return [Int(status.st_ino), Int(status.st_mtim.tv_sec), Int(status.st_mtim.tv_nsec), Int(status.st_size)]
    }
}
