import Diagnostics
import HTML
import Markdown

/// Reads every file of a content folder into drafts, but for those that are remembered and haven't changed.
struct DraftReader {
    let folder: ContentFolder
    let options: LibraryLoader.Options
    private(set) var drafts = Drafts()
    private(set) var diagnostics: [Diagnostic]
    /// The texts that were read, where they are to be kept.
    private(set) var files: [String: SourceFile] = [:]
    /// Files that have errors, and stand in the drafts as they were before they had them.
    private(set) var lastGood: Set<String> = []

    init(folder: ContentFolder, options: LibraryLoader.Options) {
        self.folder = folder
        self.options = options
        diagnostics = folder.diagnostics
    }

    mutating func read(_ memory: inout FileMemory) {
        readSite(&memory)
        let interpreter = FileInterpreter(root: folder.root, limits: options.parsing.limits, siteTitle: drafts.site?.title ?? "")
        let inputs = folder.entries.filter { $0.path != "site.yml" }.compactMap { entry in input(entry.path).map { (entry, $0) } }
        memory.forget(except: inputs.map(\.0.path))
        let unknown = inputs.filter { !memory.recalls($0.0) }
        for ((entry, _), read) in zip(unknown, readFiles(unknown.map(\.1), with: interpreter, memory)) {
            memory.remember(read, of: entry, keepsLastGood: options.keepsLastGood)
        }
        for (_, input) in inputs { add(input, memory) }
    }

    // MARK: The site

    private mutating func readSite(_ memory: inout FileMemory) {
        guard folder.entries.contains(where: { $0.path == "site.yml" }) else {
            if diagnostics.isEmpty {
                let fault = ReferenceFault.missingFile(purpose: "the site's title and languages")
                diagnostics.append(Diagnostic(fault, at: SourceLocation(file: "site.yml")))
            }
            return drafts.editions = [EditionDraft(language: .english, folder: "")]
        }
        let (site, diagnostics) = memory.site(from: siteText, keepsLastGood: options.keepsLastGood)
        self.diagnostics += diagnostics
        drafts.site = site
        if let file = site?.file, options.keepsFiles { files[file.path] = file }
        let languages = site.map { $0.languages.map(\.value) } ?? []
        drafts.editions = (languages.isEmpty ? [.english] : languages).enumerated().map { index, language in
            EditionDraft(language: language, folder: index == 0 ? "" : language.description.lowercased())
        }
    }

    private var siteText: ReadFile {
        FileInterpreter(root: folder.root, limits: options.parsing.limits, siteTitle: "").text("site.yml", limit: FileInterpreter.dataLimit)
    }

    // MARK: Files

    /// What a file is, or nil where nothing reads it.
    private mutating func input(_ path: String) -> FileInterpreter.Input? {
        let edition = drafts.editions[edition(of: path)]
        let ownPath = edition.folder.isEmpty ? path : String(path.dropFirst(edition.folder.count + 1))
        do {
            let place = try ContentPlace(path: ownPath)
            return FileInterpreter.Input(path: path, place: place, folder: edition.folder)
        } catch {
            diagnostics.append(Diagnostic(error, at: SourceLocation(file: path)))
            return nil
        }
    }

    private func edition(of path: String) -> Int {
        drafts.editions.firstIndex { !$0.folder.isEmpty && path.hasPrefix($0.folder + "/") } ?? 0
    }

    /// Reads files, each parsed and interpreted on whichever core is free.
    private func readFiles(_ inputs: [FileInterpreter.Input], with interpreter: FileInterpreter, _ memory: FileMemory) -> [ReadFile] {
        let read = concurrentMap(inputs, workers: options.workers) { input -> (unparsed: FileInterpreter.Unparsed?, read: ReadFile) in
            input.place.isMarkdown ? interpreter.readMarkdown(input) : (nil, interpreter.readData(input))
        }
        var files = read.map(\.read)
        var waiting: [(number: Int, markdown: FileInterpreter.Unparsed)] = []
        for (number, read) in read.enumerated() where inputs[number].place.isMarkdown {
            if let same = memory.sameAsBefore(read.read) {
                files[number] = same
            } else if let unparsed = read.unparsed {
                waiting.append((number, unparsed))
            }
        }
        let outcomes = MarkdownParser(options: options.parsing).parse(
            waiting.map { ($0.markdown.file, $0.markdown.frontMatter.bodyLine) },
            workers: options.workers,
            onTimeout: options.onOverrun
        )
        let work = zip(waiting, outcomes).map { (markdown: $0.markdown, outcome: $1, place: inputs[$0.number].place) }
        let interpreted = concurrentMap(work, workers: options.workers) { interpreter.interpret($0.markdown, parsed: $0.outcome, as: $0.place) }
        for (waiting, read) in zip(waiting, interpreted) { files[waiting.number] = read }
        return files
    }

    // MARK: Drafts

    private mutating func add(_ input: FileInterpreter.Input, _ memory: FileMemory) {
        if !input.place.isPublished { drafts.unpublished.insert(input.path) }
        guard let remembered = memory[input.path] else { return }
        drafts.versions[input.path] = remembered.version
        diagnostics += remembered.diagnostics
        if remembered.isLastGood { lastGood.insert(input.path) }
        if options.keepsFiles, let text = remembered.text { files[input.path] = text }
        let edition = edition(of: input.path)
        switch remembered.content {
        case .nothing: break
        case .home(let draft): drafts.editions[edition].home = draft
        case .topic(let id, let draft): drafts.editions[edition].topics.append((id, draft))
        case .article(let folders, let id, let draft): drafts.editions[edition].articles.append((folders, id, draft))
        case .page(let id, let draft): drafts.editions[edition].pages.append((id, draft))
        case .terms(let terms): drafts.editions[edition].terms += terms
        case .series(let series): drafts.editions[edition].series += series
        case .claims(let claims): drafts.editions[edition].claims += claims
        case .resources(let resources): drafts.resources += resources
        case .bundle(let id, let draft): drafts.bundles.append((id, draft))
        case .clinic(let id, let draft): remembered.draftText.map { drafts.clinics.append((id, $0, draft)) }
        case .asset(let asset): drafts.assets.append(asset)
        }
    }
}

extension ContentPlace {
    /// Whether it is a text with a front matter.
    var isMarkdown: Bool {
        switch self {
        case .home, .topic, .article, .worksheet, .page: true
        case .site, .glossary, .series, .claims, .resources, .asset, .bundle, .clinic, .unread: false
        }
    }

    /// Whether a page or a file of the site is made of it.
    var isPublished: Bool {
        switch self {
        case .home, .topic, .article, .worksheet, .page, .asset: true
        case .site, .glossary, .series, .claims, .resources, .bundle, .clinic, .unread: false
        }
    }
}
