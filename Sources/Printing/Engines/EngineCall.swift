import Foundation
import Subprocess
import SystemPackage

/// One call of a program that makes a file.
struct EngineCall: Hashable, Sendable {
    let path: String
    let arguments: [String]

    /// Waits for the program's end.
    ///
    /// - Parameter folder: where the program's messages are kept, until they are read.
    /// - Throws: ``EngineFault`` where it can't be started, stops with an error or takes too long.
    func run(in folder: String, limit: Duration) async throws {
        // Into a file, since a pipe would be waited for as long as anything holds it open that the engine has started.
        let messages = URL(filePath: folder).appending(path: "messages.txt")
        let descriptor = try FileDescriptor.open(FilePath(messages.path), .writeOnly, options: [.create, .truncate], permissions: .ownerReadWrite)
        defer { try? descriptor.close() }
        guard let status = try await status(within: limit, messages: descriptor) else { throw EngineFault.tookTooLong(limit) }
        guard status.isSuccess else {
            let bytes = try FileHandle(forReadingFrom: messages).read(upToCount: Self.mostBytesOfMessages) ?? Data()
            throw EngineFault.refused(String(decoding: bytes, as: UTF8.self))
        }
    }

    /// What the program prints.
    ///
    /// - Throws: ``EngineFault`` where it can't be started, stops with an error or takes too long.
    func answer(within limit: Duration) async throws -> String {
        try await withThrowingTaskGroup(of: String?.self) { group in
            group.addTask {
                do {
                    let result = try await Subprocess.run(
                        .path(FilePath(path)), arguments: Arguments(arguments), output: .string(limit: Self.mostBytesOfMessages), error: .discarded
                    )
                    guard result.terminationStatus.isSuccess else { throw EngineFault.couldNotBeStarted(path) }
                    return result.standardOutput
                } catch is SubprocessError {
                    throw EngineFault.couldNotBeStarted(path)
                }
            }
            group.addTask {
                try await Task.sleep(for: limit)
                return nil
            }
            defer { group.cancelAll() }
            guard let answer = try await group.next() ?? nil else { throw EngineFault.tookTooLong(limit) }
            return answer
        }
    }

    /// No real message is longer.
    private static let mostBytesOfMessages = 1 << 16

    /// How the program ended, or nil where it had to be ended, with all that it had started.
    private func status(within limit: Duration, messages: FileDescriptor) async throws -> TerminationStatus? {
        var options = PlatformOptions()
        options.createSession = true
        options.teardownSequence = [.gracefulShutDown(toProcessGroup: true, allowedDurationToNextStep: .seconds(1))]
        return try await withThrowingTaskGroup(of: TerminationStatus?.self) { [options] group in
            group.addTask {
                do {
                    return try await Subprocess.run(
                        .path(FilePath(path)), arguments: Arguments(arguments), platformOptions: options,
                        output: .discarded, error: .fileDescriptor(messages, closeAfterSpawningProcess: false)
                    ).terminationStatus
                } catch is SubprocessError {
                    throw EngineFault.couldNotBeStarted(path)
                }
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

    /// The Python that `make pdf` has prepared, or nil where it hasn't.
    ///
    /// - Parameter environment: the variables of the process.
    static func python(environment: [String: String]) -> String? {
        [environment["ATTUNE_ENGINES"], ".engines", environment["HOME"].map { "\($0)/.local/share/attune/engines" }]
            .compactMap { $0.map { "\($0)/bin/python" } }
            .first { FileManager.default.isExecutableFile(atPath: $0) }
    }
}
