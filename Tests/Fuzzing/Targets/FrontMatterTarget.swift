import Diagnostics
import HTML
@testable import Library
import Markdown

/// A Markdown file, read as each kind of text that there is, and the same bytes read as each list of data.
struct FrontMatterTarget: FuzzTarget {
    private let interpreter = FileInterpreter(root: "", limits: MarkdownParser.Options.site.limits, siteTitle: "Quiet")
    private let places: [ContentPlace]

    init() throws {
        places = try ["index.md", "topics/a.md", "articles/a.md", "worksheets/a.md", "pages/a.md"].map { try ContentPlace(path: $0) }
    }

    func take(_ bytes: [UInt8]) throws {
        let file = SourceFile(path: "articles/a.md", withoutMark: bytes)
        try readYAML(file)
        guard EncodingCheck.firstFault(in: file.bytes[...]) == nil, let frontMatter = try? FrontMatter(of: file) else { return }
        let markdown = FileInterpreter.Unparsed(file: file, frontMatter: frontMatter)
        let parsed = MarkdownParser().parse(file, fromLine: frontMatter.bodyLine)
        for place in places {
            for diagnostic in interpreter.interpret(markdown, parsed: parsed, as: place).diagnostics {
                try checkPlace(of: diagnostic, in: file)
            }
        }
    }

    /// Lists and sites have no text after their YAML.
    private func readYAML(_ file: SourceFile) throws {
        let collector = DiagnosticCollector(file: file)
        if let root = FileInterpreter.root(of: file.bytes[...], limit: FileInterpreter.dataLimit, reportingTo: collector) {
            var fields = FieldReader(root, of: "a site", reportingTo: collector)
            _ = SiteDraft(file: file, fields: &fields)
            _ = ClinicDraft(FieldReader(root, of: "a clinic", reportingTo: collector), site: "Quiet")
        }
        for diagnostic in collector.diagnostics { try checkPlace(of: diagnostic, in: file) }
    }

    private func checkPlace(of diagnostic: Diagnostic, in file: SourceFile) throws {
        guard let line = diagnostic.location.line else { return }
        try requirePlace(line: line, column: diagnostic.location.column, in: file, of: diagnostic.rule)
    }
}
