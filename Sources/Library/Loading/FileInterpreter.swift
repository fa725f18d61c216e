import Diagnostics
import HTML
import Markdown

/// Makes drafts of the files of one content folder. What it makes of a file depends on nothing but that file, its place, and what `site.yml` says of all.
struct FileInterpreter: Sendable {
    let root: String
    let limits: MarkdownParser.Limits
    /// What a clinic without a name of its own is called.
    let siteTitle: String

    /// A file, and what it is.
    struct Input: Sendable {
        let path: String
        let place: ContentPlace
        /// The folder of its language, empty for the site's first.
        let folder: String
    }

    /// A Markdown file whose text is still to be parsed.
    struct Unparsed: Sendable {
        let file: SourceFile
        let frontMatter: FrontMatter
    }

    /// Bytes that a data file of YAML may have.
    static let dataLimit = 1 << 20
    /// Bytes that a front matter may have.
    private static let frontMatterLimit = 64 << 10
    /// Bytes that a picture or a download may have.
    static let assetLimit = 64 << 20

    /// Reads a file that is no Markdown.
    func readData(_ input: Input) -> ReadFile {
        switch input.place {
        case .glossary, .series, .claims, .resources: readList(input)
        case .bundle, .clinic: readProfile(input)
        case .asset(let path): readAsset(input, to: input.folder.isEmpty ? path : path.moved(below: input.folder) ?? path)
        // The checks read the site's own words from here.
        case .unread where input.path.hasSuffix("words.txt"): text(input.path, limit: Self.dataLimit)
        case .site, .unread, .home, .topic, .article, .worksheet, .page: ReadFile()
        }
    }

    // MARK: Data files

    private func readList(_ input: Input) -> ReadFile {
        readYAML(input.path) { root, collector in
            guard case .sequence(let items) = root.content else {
                collector.report(FieldFault.wrongType(key: input.path, expected: "a list", found: root.kindName), at: root)
                return .nothing
            }
            func drafts<Draft>(of subject: String, _ draft: (inout FieldReader) -> Draft?) -> [Draft] {
                items.compactMap { item in
                    var fields = FieldReader(item, of: subject, reportingTo: collector)
                    return draft(&fields)
                }
            }
            return switch input.place {
            case .glossary: .terms(drafts(of: "a term") { TermDraft(&$0) })
            case .series: .series(drafts(of: "a series") { SeriesDraft(&$0) })
            case .claims: .claims(drafts(of: "a claim") { ClaimDraft(&$0) })
            default: .resources(drafts(of: "a resource") { ResourceDraft(&$0) })
            }
        }
    }

    /// Reads a file that describes one thing.
    private func readProfile(_ input: Input) -> ReadFile {
        readYAML(input.path) { root, collector in
            switch input.place {
            case .bundle(let id):
                var fields = FieldReader(root, of: "a bundle", reportingTo: collector)
                return .bundle(id, BundleDraft(file: collector.file, fields: &fields))
            case .clinic(let id):
                let fields = FieldReader(root, of: "a clinic", reportingTo: collector)
                return .clinic(id, ClinicDraft(fields, site: siteTitle))
            default:
                return .nothing
            }
        }
    }

    private func readYAML(_ path: String, _ content: (YAMLNode, DiagnosticCollector) -> ReadFile.Content) -> ReadFile {
        let read = text(path, limit: Self.dataLimit)
        guard let file = read.text else { return read }
        let collector = DiagnosticCollector(file: file)
        let root = Self.root(of: file.bytes[...], limit: Self.dataLimit, reportingTo: collector)
        let made = root.map { content($0, collector) } ?? .nothing
        return ReadFile(text: file, content: made, diagnostics: collector.diagnostics)
    }

    static func root(of bytes: ArraySlice<UInt8>, limit: Int, reportingTo collector: DiagnosticCollector) -> YAMLNode? {
        let (root, diagnostics) = YAMLReader.read(bytes, of: collector.file, limit: limit)
        collector.append(diagnostics)
        return root
    }

    // MARK: Markdown files

    /// The parts of a Markdown file, or nil with what is wrong with it as a whole.
    func readMarkdown(_ input: Input) -> (unparsed: Unparsed?, read: ReadFile) {
        var read = text(input.path, limit: limits.bytes)
        guard let file = read.text else { return (nil, read) }
        if let (fault, offset) = EncodingCheck.firstFault(in: file.bytes[...]) {
            read.diagnostics.append(file.diagnostic(fault, atOffset: offset))
            return (nil, read)
        }
        do {
            return (Unparsed(file: file, frontMatter: try FrontMatter(of: file)), read)
        } catch {
            read.diagnostics.append(file.diagnostic(error, at: SourceLocation(file: input.path, line: 1, column: 1)))
            return (nil, read)
        }
    }

    /// Reads the front matter even where the text couldn't be parsed, so that all faults of a file show at once.
    func interpret(_ markdown: Unparsed, parsed: ParseOutcome, as place: ContentPlace) -> ReadFile {
        let collector = DiagnosticCollector(file: markdown.file)
        collector.append(parsed.diagnostics)
        let root = Self.root(of: markdown.frontMatter.yaml, limit: Self.frontMatterLimit, reportingTo: collector) ?? emptyRoot(collector)
        let content = root.map { draft(of: $0, parsed.document ?? .empty, as: place, reportingTo: collector) } ?? .nothing
        return ReadFile(text: markdown.file, content: content, diagnostics: collector.diagnostics)
    }

    private func draft(
        of root: YAMLNode,
        _ document: Document,
        as place: ContentPlace,
        reportingTo collector: DiagnosticCollector
    ) -> ReadFile.Content {
        let file = collector.file
        switch place {
        case .article(let folders, let id):
            var fields = FieldReader(root, of: "an article", reportingTo: collector)
            return .article(folders: folders, id, ArticleDraft(file: file, document: document, isWorksheet: false, fields: ArticleDraft.Fields(&fields)))
        case .worksheet(let id):
            var fields = FieldReader(root, of: "a worksheet", reportingTo: collector)
            return .article(folders: [], id, ArticleDraft(file: file, document: document, isWorksheet: true, fields: ArticleDraft.Fields(&fields)))
        case .topic(let id):
            var fields = FieldReader(root, of: "a topic", reportingTo: collector)
            return .topic(id, TopicDraft(file: file, document: document, fields: &fields))
        case .page(let id):
            var fields = FieldReader(root, of: "a page", reportingTo: collector)
            return .page(id, PageDraft(file: file, document: document, fields: &fields))
        default:
            var fields = FieldReader(root, of: "the home page", reportingTo: collector)
            return .home(PageDraft(file: file, document: document, fields: &fields))
        }
    }

    /// A front matter without fields is a group without keys; one that couldn't be read has been reported, and is left alone.
    private func emptyRoot(_ collector: DiagnosticCollector) -> YAMLNode? {
        let wasReported = collector.diagnostics.contains { $0.rule.hasPrefix("yaml") || $0.rule == "duplicate-key" || $0.rule == "encoding" }
        return wasReported ? nil : YAMLNode(content: .mapping([]), line: 1, column: 1)
    }

    // MARK: Files

    private func readAsset(_ input: Input, to sitePath: SitePath) -> ReadFile {
        let place = SourceLocation(file: input.path)
        let bytes: [UInt8]
        do {
            bytes = try FileReader.bytes(ofFileAt: "\(root)/\(input.path)", limit: Self.assetLimit)
        } catch {
            return ReadFile(diagnostics: [Diagnostic(error, at: place)])
        }
        do {
            let size = try AssetCheck.size(of: bytes, at: sitePath)
            return ReadFile(content: .asset(Asset(path: sitePath, source: input.path, bytes: bytes, size: size)))
        } catch {
            return ReadFile(diagnostics: [Diagnostic(error, at: place)])
        }
    }

    /// The text of a file, or what keeps it from being read.
    func text(_ path: String, limit: Int) -> ReadFile {
        do {
            let bytes = try FileReader.bytes(ofFileAt: "\(root)/\(path)", limit: limit)
            return ReadFile(text: SourceFile(path: path, withoutMark: bytes))
        } catch {
            return ReadFile(diagnostics: [Diagnostic(error, at: SourceLocation(file: path))])
        }
    }
}

extension SourceFile {
    /// The text of a file, after the mark that some editors put before it (U+FEFF).
    init(path: String, withoutMark bytes: [UInt8]) {
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        self.init(path: path, bytes: bytes.starts(with: mark) ? Array(bytes.dropFirst(mark.count)) : bytes)
    }
}
