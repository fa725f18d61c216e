import Foundation
import Subprocess
import SystemPackage

/// Pandoc, as a program that is found when it is needed.
package struct Pandoc: Sendable {
    let path: String
    /// How long one file may take.
    let limit: Duration

    /// Looks for the program on the search path.
    ///
    /// - Parameter environment: the variables of the process.
    /// - Returns: nil where there is none.
    package static func find(environment: [String: String], limit: Duration = .seconds(60)) -> Pandoc? {
        let folders = (environment["PATH"] ?? "").split(separator: ":")
        return folders.map { "\($0)/pandoc" }.first { FileManager.default.isExecutableFile(atPath: $0) }.map { Pandoc(path: $0, limit: limit) }
    }

    /// A word processor's file as HTML.
    ///
    /// In its sandbox Pandoc reads that one file, writes none and fetches nothing (Pandoc User's Guide, "A note on security"); its memory is limited by the
    /// run-time system that it is built on.
    ///
    /// - Throws: ``ImportFailure`` where it refuses the file, or takes too long.
    func page(of file: String) async throws(ImportFailure) -> [UInt8] {
        // A name that begins with a hyphen would be read as an option.
        let file = file.hasPrefix("/") ? file : "./\(file)"
        let arguments = ["--sandbox", "--standalone", "--from=docx", "--to=html5", "--wrap=none", "--track-changes=accept", file, "+RTS", "-M768M", "-RTS"]
        let answer: Answer?
        do {
            answer = try await run(Arguments(arguments))
        } catch {
            throw .pandocFailed(reason: "it can't be started")
        }
        guard let answer else { throw .tooSlow(seconds: Int(limit.components.seconds)) }
        guard answer.isSuccess else { throw .pandocFailed(reason: Self.reason(in: answer.messages)) }
        return answer.page
    }

    private struct Answer: Sendable {
        let isSuccess: Bool
        let page: [UInt8]
        let messages: String
    }

    /// - Returns: nil where it had to be ended.
    private func run(_ arguments: Arguments) async throws -> Answer? {
        var options = PlatformOptions()
        options.teardownSequence = [.gracefulShutDown(allowedDurationToNextStep: .seconds(1))]
        return try await withThrowingTaskGroup(of: Answer?.self) { [options] group in
            group.addTask {
                let result = try await Subprocess.run(
                    .path(FilePath(path)), arguments: arguments, platformOptions: options, output: .bytes(limit: Self.mostBytes), error: .string(limit: 1 << 16)
                )
                return Answer(isSuccess: result.terminationStatus.isSuccess, page: result.standardOutput, messages: result.standardError)
            }
            group.addTask {
                try await Task.sleep(for: limit)
                return nil
            }
            let first = try await group.next() ?? nil
            group.cancelAll()
            return first
        }
    }

    /// No leaflet is longer as HTML.
    private static let mostBytes = 32 << 20

    /// The first line that it said, without the full stop.
    private static func reason(in messages: String) -> String {
        let line = messages.split(whereSeparator: \.isNewline).first { !$0.hasPrefix("[WARNING]") && !$0.hasPrefix(" ") }
        return line.map { $0.trimmingSentenceEnd } ?? "it gave no reason"
    }
}
