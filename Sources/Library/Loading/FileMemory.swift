import Diagnostics
import HTML

/// The files of a content folder as they were when they were last read, so that what hasn't changed is neither read nor parsed again.
struct FileMemory: Sendable {
    /// One file as it is known.
    struct Remembered: Sendable {
        /// What tells that the file is still the same, or nil where it has to be read to know.
        fileprivate let status: FileStatus?
        /// What is wrong with it now.
        let diagnostics: [Diagnostic]
        let content: ReadFile.Content
        /// The text as it is now.
        let text: SourceFile?
        /// The text that ``content`` was made of.
        let draftText: SourceFile?
        /// Whether ``content`` is from before the file had errors.
        let isLastGood: Bool
        /// Another number whenever ``content`` is another.
        let version: Int
    }

    private var files: [String: Remembered] = [:]
    private var site: (file: SourceFile?, draft: SiteDraft?, diagnostics: [Diagnostic])?
    private var versions = 0

    subscript(path: String) -> Remembered? { files[path] }

    /// All files but the site's settings, by their paths.
    var remembered: [String: Remembered] { files }

    /// The site's settings as they were last read.
    var siteText: SourceFile? { site?.file }

    /// Whether a file is known as it is now, without a look into it.
    func recalls(_ entry: ContentFolder.Entry) -> Bool {
        files[entry.path]?.status.map { $0 == entry.status } ?? false
    }

    /// What was read before from a file of the very same text.
    func sameAsBefore(_ read: ReadFile) -> ReadFile? {
        guard let text = read.text, let known = files[text.path], !known.isLastGood, known.text?.bytes == text.bytes else { return nil }
        return ReadFile(text: known.text, content: known.content, diagnostics: known.diagnostics)
    }

    /// - Parameter keepsLastGood: whether a file that has errors keeps the content that it had before them.
    mutating func remember(_ read: ReadFile, of entry: ContentFolder.Entry, keepsLastGood: Bool) {
        let known = files[entry.path]
        let isSame = known.map { !$0.isLastGood && $0.text != nil && $0.text?.bytes == read.text?.bytes } ?? false
        let last = keepsLastGood && read.hasErrors ? known.flatMap { $0.isGood ? $0 : nil } : nil
        if !isSame && last == nil { versions += 1 }
        files[entry.path] = Remembered(
            status: entry.status.isSettled ? entry.status : nil,
            diagnostics: read.diagnostics,
            content: last?.content ?? read.content,
            text: read.text,
            draftText: last?.draftText ?? read.text,
            isLastGood: last != nil,
            version: last?.version ?? (isSame ? known?.version : nil) ?? versions
        )
    }

    /// Forgets the files that are gone.
    mutating func forget(except paths: [String]) {
        guard files.count != paths.count || !paths.allSatisfy({ files[$0] != nil }) else { return }
        let present = Set(paths)
        files = files.filter { present.contains($0.key) }
    }

    /// The site's settings. Where they have changed nothing else is remembered, as what files become depends on them.
    mutating func site(from read: ReadFile, keepsLastGood: Bool) -> (draft: SiteDraft?, diagnostics: [Diagnostic]) {
        guard let file = read.text else { return (keepsLastGood ? site?.draft : nil, read.diagnostics) }
        if let site, site.file?.bytes == file.bytes { return (site.draft, site.diagnostics) }
        let collector = DiagnosticCollector(file: file)
        let draft = FileInterpreter.root(of: file.bytes[...], limit: FileInterpreter.dataLimit, reportingTo: collector).map { root in
            var fields = FieldReader(root, of: "a site", reportingTo: collector)
            return SiteDraft(file: file, fields: &fields)
        }
        let isBroken = collector.diagnostics.contains { $0.severity == .error }
        if keepsLastGood, isBroken, let last = site?.draft { return (last, collector.diagnostics) }
        files = [:]
        site = (file, draft, collector.diagnostics)
        return (draft, collector.diagnostics)
    }
}

extension FileMemory.Remembered {
    /// Whether its content may stand in for that of a text with errors.
    fileprivate var isGood: Bool { isLastGood || !diagnostics.contains { $0.severity == .error } }
}
