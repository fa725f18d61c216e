import ArgumentParser
import Diagnostics
import Foundation
import Library

/// How commands that only look at the content come to read it.
enum ContentReading {
    /// What reading the content came to; nothing is told yet.
    ///
    /// - Parameters:
    ///   - keepsFiles: whether the texts are wanted too.
    ///   - today: the day that the age of checks is told from.
    static func outcome(source: String, includesDrafts: Bool, keepsFiles: Bool = false, today: CalendarDate? = nil) -> LibraryLoader.Outcome {
        LibraryLoader(
            options: LibraryLoader.Options(
                source: source,
                includesDrafts: includesDrafts,
                workers: ProcessInfo.processInfo.activeProcessorCount,
                keepsFiles: keepsFiles,
                today: today,
                onOverrun: { BuildCommand.stop(after: $0) }
            )
        ).load()
    }

    /// The content of a site that has no errors.
    ///
    /// - Parameter tellsWarnings: whether to tell what is wrong even where it is no error.
    /// - Throws: `ExitCode.failure` where it has errors, which have been told.
    static func library(source: String, includesDrafts: Bool, tellsWarnings: Bool = true) throws -> Library {
        let outcome = outcome(source: source, includesDrafts: includesDrafts)
        if tellsWarnings || outcome.library == nil { Console.tell(outcome.diagnostics) }
        guard let library = outcome.library else { throw ExitCode.failure }
        return library
    }

    /// Makes sure that there are such articles.
    ///
    /// - Throws: `ValidationError` where there is none of a name, with the nearest one that there is.
    static func check(_ names: [String], among known: [String]) throws {
        guard let unknown = names.first(where: { !known.contains($0) }) else { return }
        let hint = NearestName.match(for: unknown, among: known).map { "; did you mean \"\($0)\"?" } ?? "."
        throw ValidationError("There is no article or worksheet \"\(unknown)\"\(hint)")
    }
}
