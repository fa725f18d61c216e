import ArgumentParser
import Diagnostics
import Foundation
import Library

/// How the commands that only look at the content come to read it.
enum ContentReading {
    /// - Throws: `ExitCode.failure` where it has errors, which have been told.
    static func library(source: String, includesDrafts: Bool) throws -> Library {
        let outcome = LibraryLoader(
            options: LibraryLoader.Options(
                source: source,
                includesDrafts: includesDrafts,
                workers: ProcessInfo.processInfo.activeProcessorCount,
                onOverrun: { BuildCommand.stop(after: $0) }
            )
        ).load()
        Console.tell(outcome.diagnostics)
        guard let library = outcome.library else { throw ExitCode.failure }
        return library
    }
}
