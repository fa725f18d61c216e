package import Diagnostics
package import Library

/// Builds a site: content folder in, output folder out.
package struct SiteBuilder: Sendable {
    package enum Phase: Sendable {
        case reading, writing
        /// Another build holds the output folder.
        case waiting
    }

    package struct Options: Sendable {
        /// The content folder.
        package var source: String
        /// The folder to write to.
        package var output: String
        package var includesDrafts: Bool
        /// How many files are parsed, or rendered, at once.
        package var workers: Int
        /// See ``LibraryLoader/Options/today``.
        package var today: CalendarDate?
        /// Called when the work comes to another part.
        package var onPhase: @Sendable (Phase) -> Void
        /// See ``LibraryLoader/Options/onOverrun``.
        package var onOverrun: @Sendable (Diagnostic) -> Void

        package init(
            source: String,
            output: String,
            includesDrafts: Bool = false,
            workers: Int = 1,
            today: CalendarDate? = nil,
            onPhase: @escaping @Sendable (Phase) -> Void = { _ in },
            onOverrun: @escaping @Sendable (Diagnostic) -> Void = { _ in }
        ) {
            self.source = source
            self.output = output
            self.includesDrafts = includesDrafts
            self.workers = workers
            self.today = today
            self.onPhase = onPhase
            self.onOverrun = onOverrun
        }
    }

    /// What came of a build.
    package struct Outcome: Sendable {
        /// All that is wrong with the content.
        package let diagnostics: [Diagnostic]
        /// Why nothing could be written, where it couldn't.
        package let fault: OutputFault?
        /// What was written, or nil where nothing was.
        package let summary: PublishingSummary?
    }

    let options: Options

    package init(options: Options) {
        self.options = options
    }

    /// Loads the content and, where it has no errors, publishes it.
    package func build() -> Outcome {
        options.onPhase(.reading)
        let loader = LibraryLoader(
            options: LibraryLoader.Options(
                source: options.source,
                includesDrafts: options.includesDrafts,
                workers: options.workers,
                today: options.today,
                onOverrun: options.onOverrun
            ))
        let loaded = loader.load()
        guard var library = loaded.library else {
            return Outcome(diagnostics: loaded.diagnostics, fault: nil, summary: nil)
        }
        let diagnostics = (loaded.diagnostics + library.site.unsupportedLanguages).sorted()
        options.onPhase(.writing)
        do {
            let folder = try OutputFolder(path: options.output, content: options.source) { options.onPhase(.waiting) }
            library.printedFiles = try HandoutFolder(output: options.output).printedFiles(for: library)
            let plan = SitePlan(library: library, workers: options.workers)
            let summary = try folder.publish(plan.files, workers: options.workers, closing: plan.closingFiles)
            return Outcome(diagnostics: diagnostics, fault: nil, summary: summary)
        } catch {
            return Outcome(diagnostics: diagnostics, fault: error, summary: nil)
        }
    }
}
