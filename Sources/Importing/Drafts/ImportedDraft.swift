package import Authoring
package import Diagnostics
import HTML
package import Library
import Markdown

/// A text that was written elsewhere, as the body of a draft that builds.
package struct ImportedDraft: Sendable {
    package let title: TextLine
    package let name: Slug
    package let authors: [TextLine]
    package let published: CalendarDate?
    /// Markdown.
    package let body: String
    /// Pictures that go into the folder for assets, by the names of their files.
    package let pictures: [(name: String, bytes: [UInt8])]
    package let resources: [ResourceStub]
    private let findings: [ImportFinding]
    /// The line of the original for each line of the body.
    private let sources: [Int?]

    /// - Parameters:
    ///   - title: what the draft is called.
    ///   - name: of its file.
    ///   - pictureWords: what stands for the words that a picture hasn't got.
    /// - Throws: ``ImportFailure`` where there is no text, or the parser of content would refuse what came of it.
    package init(_ manuscript: Manuscript, title: TextLine, name: Slug, pictureWords: String) throws(ImportFailure) {
        var manuscript = manuscript
        let choice = PictureChoice(for: &manuscript, slug: name)
        // From the folder of a topic, which is one of those in the folder articles.
        let draft = MarkdownDraft(manuscript, picturePaths: choice.names.mapValues { "../../assets/\($0)" }, pictureWords: pictureWords)
        guard draft.lines.contains(where: { !$0.text.isEmpty }) else { throw .empty }
        body = draft.text
        sources = draft.lines.map(\.source)
        (self.title, self.name) = (title, name)
        (authors, published, resources) = (manuscript.authors, manuscript.published, manuscript.resources)
        (pictures, findings) = (choice.files, manuscript.findings)
        let outcome = MarkdownParser().parse(SourceFile(path: "\(name).md", bytes: Array(body.utf8)))
        if let fault = outcome.diagnostics.first(where: { $0.severity == .error }) { throw .wouldNotBuild(message: fault.message) }
    }

    /// The pictures, as files of the content folder.
    package func pictureAdditions(in edition: Edition) -> [ContentAddition] {
        pictures.map { .asset(path: edition.contentPath("assets/\($0.name)"), bytes: $0.bytes) }
    }

    /// What there is to know about it, in the order of the original.
    ///
    /// - Parameters:
    ///   - linesBefore: lines of the file above the body.
    ///   - diagnostics: what is wrong in the draft's file, where somebody has looked.
    package func findings(linesBefore: Int, diagnostics: [Diagnostic] = []) -> [ImportFinding] {
        let draftLines = Dictionary(sources.enumerated().compactMap { line, source in source.map { ($0, line + linesBefore + 1) } }) { first, _ in first }
        let placed = findings.map { finding in
            var placed = finding
            if finding.isInDraft { placed.draftLine = finding.line.flatMap { draftLines[$0] } }
            return placed
        }
        let broken = diagnostics.map { ImportFinding($0, line: source(ofLine: $0.location.line, linesBefore: linesBefore)) }
        return (placed + broken).enumerated().sorted { ($0.element.line ?? 0, $0.offset) < ($1.element.line ?? 0, $1.offset) }.map(\.element)
    }

    /// The line of the original that a line of the draft's file came from.
    private func source(ofLine line: Int?, linesBefore: Int) -> Int? {
        guard let line, sources.indices.contains(line - linesBefore - 1) else { return nil }
        return sources[line - linesBefore - 1]
    }
}
