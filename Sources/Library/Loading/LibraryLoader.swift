package import Diagnostics
package import Markdown

/// Loads a content folder into a ``Library``.
package struct LibraryLoader: Sendable {
    package struct Options: Sendable {
        /// The content folder.
        package var source: String
        /// Whether drafts are part of the library.
        package var includesDrafts: Bool
        /// How many files are parsed at once.
        package var workers: Int
        package var parsing: MarkdownParser.Options
        /// Whether the texts are kept, for whoever looks at how they are written.
        package var keepsFiles: Bool
        /// Whether digests are taken of what was read, for whoever builds the same site again and again.
        package var takesDigests: Bool
        /// Whether a file that has errors keeps the content that it had before them, where the same folder is loaded again and again.
        package var keepsLastGood: Bool
        /// The day that the age of what was checked is told from; where it is nil, nothing is too old. Only diagnostics depend on it, never the library.
        package var today: CalendarDate?
        /// Called, on another thread, with a file whose text takes too long to parse. The parser can't be stopped from outside, so
        /// whoever is called has to end the process, or live on without the answer.
        package var onOverrun: @Sendable (Diagnostic) -> Void

        package init(
            source: String,
            includesDrafts: Bool = false,
            workers: Int = 1,
            parsing: MarkdownParser.Options = .site,
            keepsFiles: Bool = false,
            takesDigests: Bool = false,
            keepsLastGood: Bool = false,
            today: CalendarDate? = nil,
            onOverrun: @escaping @Sendable (Diagnostic) -> Void = { _ in }
        ) {
            self.source = source
            self.includesDrafts = includesDrafts
            self.workers = workers
            self.parsing = parsing
            self.keepsFiles = keepsFiles
            self.takesDigests = takesDigests
            self.keepsLastGood = keepsLastGood
            self.today = today
            self.onOverrun = onOverrun
        }
    }

    /// What loading came to.
    package struct Outcome: Sendable {
        /// The library, or nil where the content has errors.
        package var library: Library? { diagnostics.contains { $0.severity == .error } ? nil : readableLibrary }
        /// The library as far as the content gives one, errors and all: what an author may look at, and nobody may publish. It is nil
        /// where something is missing without which no site stands.
        package let readableLibrary: Library?
        /// All that is wrong, by file and line.
        package let diagnostics: [Diagnostic]
        /// The texts that were read, by their paths from the content folder; empty unless ``Options/keepsFiles`` asked for them.
        package let files: [String: SourceFile]
        /// The files whose text is at fault, so that what was read of them before stands in the library.
        package var standIns: Set<String> = []
        /// Those of what was read; nil unless ``Options/takesDigests`` asked for them, and where there is no library.
        package var digests: ContentDigests?
    }

    let options: Options

    package init(options: Options) {
        self.options = options
    }

    /// Reads and connects everything; nothing is written, nothing is printed, and the first fault hides no second one.
    package func load() -> Outcome {
        var memory = LibraryMemory()
        return load(remembering: &memory)
    }

    /// The same as ``load()``, with work only for what has changed since the memory was last used.
    ///
    /// - Parameter memory: of the same folder and the same options, or a new one.
    package func load(remembering memory: inout LibraryMemory) -> Outcome {
        load(ContentSurvey(of: options.source), remembering: &memory)
    }

    /// Reads and connects what a survey of the folder has found.
    package func load(_ survey: ContentSurvey) -> Outcome {
        var memory = LibraryMemory()
        return load(survey, remembering: &memory)
    }

    private func load(_ survey: ContentSurvey, remembering memory: inout LibraryMemory) -> Outcome {
        var reader = DraftReader(folder: survey.folder, options: options)
        reader.read(&memory.files)
        var builder = LibraryBuilder(drafts: reader.drafts, options: options, memory: memory.connections)
        let library = builder.build()
        memory.connections = builder.memory
        // What is wrong between files is told of the text as it is now, not of the one that stands in for it.
        let between = reader.lastGood.isEmpty ? builder.diagnostics : builder.diagnostics.filter { !reader.lastGood.contains($0.location.file) }
        return Outcome(
            readableLibrary: library,
            diagnostics: (reader.diagnostics + between).sorted(),
            files: reader.files,
            standIns: reader.lastGood,
            digests: options.takesDigests ? library.map { ContentDigests(of: memory.files, $0, workers: options.workers) } : nil
        )
    }
}

/// What a loader knows of a content folder from the last time, so that the next time costs only what has changed.
package struct LibraryMemory: Sendable {
    var files = FileMemory()
    var connections = ConnectionMemory()

    package init() {}
}
