import ArgumentParser
import Glibc
import LinuxCalls

/// The command line: it parses arguments, calls one room, and prints what that room says.
@main
struct Attune: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "attune",
        abstract: "Makes a calm, offline site for psychoeducation from a folder of Markdown.",
        discussion: """
            EXAMPLE
              attune build --source Content --output Output

            Exits 0 when all went well, 1 when the content or the disk is at fault, 2 when it was called wrongly.
            """,
        version: Version.current,
        subcommands: [
            BuildCommand.self, PreviewCommand.self, CheckCommand.self, HandoutCommand.self, BundleCommand.self, MeasureCommand.self, CoachCommand.self,
            ReportCommand.self, NewCommand.self, ImportCommand.self, InitCommand.self, SchemaCommand.self,
        ]
    )

    static func main() async {
        // A reader that goes away, such as `head`, is no reason to die with a signal.
        signal(SIGPIPE, SIG_IGN)
        // With one for each thread, a large site takes a fifth more memory and is no faster.
        linux_share_memory_pools(2)
        do {
            var command = try parseAsRoot()
            if var command = command as? any AsyncParsableCommand {
                try await command.run()
            } else {
                try command.run()
            }
        } catch let code as ExitCode {
            Attune.exit(withError: code)
        } catch {
            finish(after: error)
        }
    }

    /// Help and version are answers, and go to standard output; anything else is a wrong call, told in one line.
    private static func finish(after error: any Error) -> Never {
        if exitCode(for: error) == .success {
            Attune.exit(withError: error)
        }
        let line = message(for: error).split(whereSeparator: \.isNewline).first.map(String.init) ?? "This call is not understood."
        let sentence = line.hasSuffix(".") || line.hasSuffix("?") ? line : line + "."
        Console.standardError("attune: \(sentence) See \"attune --help\".\n")
        Glibc.exit(2)
    }
}

/// The version of the program.
enum Version {
    static let current = "0.1.0"

    /// This build of the program: its version, and what tells its file from that of another build; nil where nothing tells.
    ///
    /// Packages give a rebuilt program the time of its source, so its number and the time that it was put there count as well.
    static var program: String? {
        var status = stat()
        guard stat("/proc/self/exe", &status) == 0 else { return nil }
        let times = [status.st_mtim, status.st_ctim].map { "\($0.tv_sec).\($0.tv_nsec)" }.joined(separator: ", ")
        return "\(current) (\(status.st_size) bytes in \(status.st_dev):\(status.st_ino) of \(times))"
    }
}
