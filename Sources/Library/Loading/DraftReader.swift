import Diagnostics
import HTML
import Markdown

/// Reads every file of a content folder into drafts.
struct DraftReader {
    let folder: ContentFolder
    let options: LibraryLoader.Options
    private(set) var drafts = Drafts()
    private(set) var diagnostics: [Diagnostic]
    /// The texts that were read, where they are to be kept.
    private(set) var files: [String: SourceFile] = [:]
    private var markdown: [MarkdownFile] = []

    /// A Markdown file that waits for its text to be parsed.
    private struct MarkdownFile {
        let place: ContentPlace
        let edition: Int
        let file: SourceFile
        let frontMatter: FrontMatter
    }

    /// Bytes that a data file of YAML may have.
    private static let dataLimit = 1 << 20
    /// Bytes that a front matter may have.
    private static let frontMatterLimit = 64 << 10
    /// Bytes that a picture or a download may have.
    private static let assetLimit = 64 << 20

    init(folder: ContentFolder, options: LibraryLoader.Options) {
        self.folder = folder
        self.options = options
        diagnostics = folder.diagnostics
    }

    mutating func read() {
        readSite()
        for entry in folder.entries where entry.path != "site.yml" {
            let edition = edition(of: entry.path)
            let name = drafts.editions[edition].folder
            let path = name.isEmpty ? entry.path : String(entry.path.dropFirst(name.count + 1))
            do {
                read(entry, as: try ContentPlace(path: path), edition: edition)
            } catch {
                diagnostics.append(Diagnostic(error, at: SourceLocation(file: entry.path)))
            }
        }
        parseMarkdown()
    }

    private mutating func readSite() {
        guard folder.entries.contains(where: { $0.path == "site.yml" }) else {
            if diagnostics.isEmpty { report(ReferenceFault.missingFile(purpose: "the site's title and languages"), "site.yml") }
            return drafts.editions = [EditionDraft(language: .english, folder: "")]
        }
        var languages: [Language] = []
        if let file = source("site.yml", limit: Self.dataLimit) {
            let collector = DiagnosticCollector(file: file)
            if let root = root(of: file.bytes[...], limit: Self.dataLimit, reportingTo: collector) {
                var fields = FieldReader(root, of: "a site", reportingTo: collector)
                let site = SiteDraft(file: file, fields: &fields)
                languages = site.languages.map(\.value)
                drafts.site = site
            }
            diagnostics += collector.diagnostics
        }
        if languages.isEmpty { languages = [.english] }
        drafts.editions = languages.enumerated().map { index, language in
            EditionDraft(language: language, folder: index == 0 ? "" : language.description.lowercased())
        }
    }

    private func edition(of path: String) -> Int {
        drafts.editions.firstIndex { !$0.folder.isEmpty && path.hasPrefix($0.folder + "/") } ?? 0
    }

    private mutating func read(_ entry: ContentFolder.Entry, as place: ContentPlace, edition: Int) {
        switch place {
        case .site, .unread:
            drafts.unpublished.insert(entry.path)
            if options.keepsFiles, entry.path.hasSuffix("words.txt") { _ = source(entry.path, limit: Self.dataLimit) }
        case .glossary, .series, .claims, .resources:
            drafts.unpublished.insert(entry.path)
            readData(entry.path, as: place, edition: edition)
        case .home, .topic, .article, .worksheet, .page:
            readMarkdown(entry.path, as: place, edition: edition)
        case .bundle, .clinic:
            drafts.unpublished.insert(entry.path)
            readProfile(entry.path, as: place)
        case .asset(let path):
            readAsset(entry.path, to: edition == 0 ? path : path.moved(below: drafts.editions[edition].folder) ?? path)
        }
    }

    // MARK: Data files

    private mutating func readData(_ path: String, as place: ContentPlace, edition: Int) {
        guard let file = source(path, limit: Self.dataLimit) else { return }
        let collector = DiagnosticCollector(file: file)
        if let root = root(of: file.bytes[...], limit: Self.dataLimit, reportingTo: collector) {
            let subject = switch place {
            case .glossary: "a term"
            case .series: "a series"
            case .claims: "a claim"
            default: "a resource"
            }
            guard case .sequence(let items) = root.content else {
                let fault = FieldFault.wrongType(key: path, expected: "a list", found: root.kindName)
                collector.report(fault, at: root)
                return diagnostics += collector.diagnostics
            }
            for item in items {
                var fields = FieldReader(item, of: subject, reportingTo: collector)
                switch place {
                case .glossary: TermDraft(&fields).map { drafts.editions[edition].terms.append($0) }
                case .series: SeriesDraft(&fields).map { drafts.editions[edition].series.append($0) }
                case .claims: ClaimDraft(&fields).map { drafts.editions[edition].claims.append($0) }
                default: ResourceDraft(&fields).map { drafts.resources.append($0) }
                }
            }
        }
        diagnostics += collector.diagnostics
    }

    /// Reads a file that describes one thing.
    private mutating func readProfile(_ path: String, as place: ContentPlace) {
        guard let file = source(path, limit: Self.dataLimit) else { return }
        let collector = DiagnosticCollector(file: file)
        if let root = root(of: file.bytes[...], limit: Self.dataLimit, reportingTo: collector) {
            switch place {
            case .bundle(let id):
                var fields = FieldReader(root, of: "a bundle", reportingTo: collector)
                drafts.bundles.append((id, BundleDraft(file: file, fields: &fields)))
            case .clinic(let id):
                let fields = FieldReader(root, of: "a clinic", reportingTo: collector)
                drafts.clinics.append((id, file, ClinicDraft(fields, site: drafts.site?.title ?? "")))
            default:
                break
            }
        }
        diagnostics += collector.diagnostics
    }

    private func root(of bytes: ArraySlice<UInt8>, limit: Int, reportingTo collector: DiagnosticCollector) -> YAMLNode? {
        let (root, diagnostics) = YAMLReader.read(bytes, of: collector.file, limit: limit)
        collector.append(diagnostics)
        return root
    }

    // MARK: Markdown files

    private mutating func readMarkdown(_ path: String, as place: ContentPlace, edition: Int) {
        guard let file = source(path, limit: options.parsing.limits.bytes) else { return }
        if let (fault, offset) = EncodingCheck.firstFault(in: file.bytes[...]) {
            return diagnostics.append(file.diagnostic(fault, atOffset: offset))
        }
        do {
            let frontMatter = try FrontMatter(of: file)
            markdown.append(MarkdownFile(place: place, edition: edition, file: file, frontMatter: frontMatter))
        } catch {
            diagnostics.append(file.diagnostic(error, at: SourceLocation(file: path, line: 1, column: 1)))
        }
    }

    private mutating func parseMarkdown() {
        let parser = MarkdownParser(options: options.parsing)
        let outcomes = parser.parse(
            markdown.map { ($0.file, $0.frontMatter.bodyLine) },
            workers: options.workers,
            onTimeout: options.onOverrun
        )
        for (markdown, outcome) in zip(markdown, outcomes) {
            let collector = DiagnosticCollector(file: markdown.file)
            collector.append(outcome.diagnostics)
            add(markdown, outcome.document, collector)
            diagnostics += collector.diagnostics
        }
    }

    /// Reads the front matter even where the text couldn't be parsed, so that all faults of a file show at once.
    private mutating func add(_ markdown: MarkdownFile, _ parsed: Document?, _ collector: DiagnosticCollector) {
        let file = markdown.file
        let root = root(of: markdown.frontMatter.yaml, limit: Self.frontMatterLimit, reportingTo: collector)
        guard let root = root ?? emptyRoot(collector) else { return }
        let document = parsed ?? .empty
        let edition = markdown.edition
        switch markdown.place {
        case .article(let folders, let id):
            var fields = FieldReader(root, of: "an article", reportingTo: collector)
            let draft = ArticleDraft(file: file, document: document, isWorksheet: false, fields: ArticleDraft.Fields(&fields))
            drafts.editions[edition].articles.append((folders, id, draft))
        case .worksheet(let id):
            var fields = FieldReader(root, of: "a worksheet", reportingTo: collector)
            let draft = ArticleDraft(file: file, document: document, isWorksheet: true, fields: ArticleDraft.Fields(&fields))
            drafts.editions[edition].articles.append(([], id, draft))
        case .topic(let id):
            var fields = FieldReader(root, of: "a topic", reportingTo: collector)
            drafts.editions[edition].topics.append((id, TopicDraft(file: file, document: document, fields: &fields)))
        case .page(let id):
            var fields = FieldReader(root, of: "a page", reportingTo: collector)
            drafts.editions[edition].pages.append((id, PageDraft(file: file, document: document, fields: &fields)))
        default:
            var fields = FieldReader(root, of: "the home page", reportingTo: collector)
            drafts.editions[edition].home = PageDraft(file: file, document: document, fields: &fields)
        }
    }

    /// A front matter without fields is a group without keys; one that couldn't be read has been reported, and is left alone.
    private func emptyRoot(_ collector: DiagnosticCollector) -> YAMLNode? {
        let wasReported = collector.diagnostics.contains { $0.rule.hasPrefix("yaml") || $0.rule == "duplicate-key" || $0.rule == "encoding" }
        return wasReported ? nil : YAMLNode(content: .mapping([]), line: 1, column: 1)
    }

    // MARK: Files

    private mutating func readAsset(_ path: String, to sitePath: SitePath) {
        guard let bytes = bytes(path, limit: Self.assetLimit) else { return }
        do {
            drafts.assets.append(Asset(path: sitePath, source: path, bytes: bytes, size: try AssetCheck.size(of: bytes, at: sitePath)))
        } catch {
            diagnostics.append(Diagnostic(error, at: SourceLocation(file: path)))
        }
    }

    private mutating func source(_ path: String, limit: Int) -> SourceFile? {
        guard let file = bytes(path, limit: limit).map({ SourceFile(path: path, withoutMark: $0) }) else { return nil }
        if options.keepsFiles { files[path] = file }
        return file
    }

    private mutating func bytes(_ path: String, limit: Int) -> [UInt8]? {
        do {
            return try FileReader.bytes(ofFileAt: "\(folder.root)/\(path)", limit: limit)
        } catch {
            report(error, path)
            return nil
        }
    }

    private mutating func report(_ fault: some Fault, _ path: String) {
        diagnostics.append(Diagnostic(fault, at: SourceLocation(file: path)))
    }
}

extension SourceFile {
    /// The text of a file, after the mark that some editors put before it (U+FEFF).
    init(path: String, withoutMark bytes: [UInt8]) {
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        self.init(path: path, bytes: bytes.starts(with: mark) ? Array(bytes.dropFirst(mark.count)) : bytes)
    }
}
