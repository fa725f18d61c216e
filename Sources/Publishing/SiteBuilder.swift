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
        /// What tells this program from others that might make another site of the same content; where it is nil, nothing is kept for the next build.
        package var program: String?
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
            program: String? = nil,
            today: CalendarDate? = nil,
            onPhase: @escaping @Sendable (Phase) -> Void = { _ in },
            onOverrun: @escaping @Sendable (Diagnostic) -> Void = { _ in }
        ) {
            self.source = source
            self.output = output
            self.includesDrafts = includesDrafts
            self.workers = workers
            self.program = program
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
        package var fault: OutputFault?
        /// What was written, or nil where nothing was.
        package var summary: PublishingSummary?
        /// What the site was made of, where it was made anew.
        package var library: Library?
        /// What whoever called may want to know, where the state that the last build left is of no use.
        package var note: String?
    }

    let options: Options

    package init(options: Options) {
        self.options = options
    }

    /// Loads the content and, where it has no errors, publishes it; or finds that nothing has changed since the last time.
    package func build() -> Outcome {
        options.onPhase(.reading)
        let survey = Survey(of: options.source)
        let (last, problem) = lastOutcome(for: survey)
        if let last { return last }
        var outcome = build(survey)
        outcome.note = problem?.message
        return outcome
    }

    private func build(_ survey: Survey) -> Outcome {
        // Looked at before it is read, so that what changes in between is read again the next time.
        let unsettled = survey.content.unsettled
        let loader = LibraryLoader(
            options: LibraryLoader.Options(
                source: options.source,
                includesDrafts: options.includesDrafts,
                workers: options.workers,
                takesDigests: true,
                today: options.today,
                onOverrun: options.onOverrun
            ))
        let loaded = loader.load(survey.content)
        guard var library = loaded.library else {
            return Outcome(diagnostics: loaded.diagnostics, fault: nil, summary: nil)
        }
        var outcome = Outcome(diagnostics: (loaded.diagnostics + library.site.unsupportedLanguages).sorted(), fault: nil, summary: nil)
        options.onPhase(.writing)
        do {
            let folder = try OutputFolder(path: options.output, content: options.source) { options.onPhase(.waiting) }
            library.printedFiles = try HandoutFolder(output: options.output).printedFiles(for: library)
            outcome.library = library
            let plan = SitePlan(library: library, digests: loaded.digests, workers: options.workers, includesSearchIndex: false)
            // Much of it can be done by one core alone, so it is made while others write pages.
            let makeSearchIndex = { @Sendable [library, workers = max(1, options.workers / 2)] in SitePlan.searchIndexFiles(in: library, workers: workers) }
            let searchIndex = options.workers > 1 ? Background(makeSearchIndex) : nil
            let last = lastFingerprints(in: folder).byPath
            outcome.summary = try folder.publish(
                plan.files, workers: options.workers, fingerprints: last, further: { searchIndex?.value ?? makeSearchIndex() }, closing: plan.closingFiles
            ) { [diagnostics = outcome.diagnostics] site, count in
                let fingerprints = Fingerprints(of: plan.files)
                let state = state(
                    of: survey, unsettled: unsettled, diagnostics: diagnostics, site: site, fileCount: count, fingerprints: fingerprints
                )
                return try? state?.bytes
            }
        } catch {
            outcome.fault = error
        }
        return outcome
    }
}

extension BuildState.Problem {
    /// One sentence for whoever called the build.
    fileprivate var message: String {
        switch self {
        case .damaged: "What the last build noted in \(BuildState.name) is damaged, so everything was built anew."
        case .otherProgram: "The last build was made by another version of Attune, so everything was built anew."
        }
    }
}
