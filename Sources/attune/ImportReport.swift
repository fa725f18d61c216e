import Authoring
import Diagnostics
import HTML
import Importing
import Library

/// What came of bringing a text in.
struct ImportReport {
    /// What goes to standard output for a person: the draft, or where it is.
    let result: String
    let diagnostics: [Diagnostic]
    let json: String

    /// - Parameters:
    ///   - file: the original.
    ///   - source: the content folder.
    ///   - isPrinted: whether the draft is printed rather than written.
    ///   - broken: what is wrong in the draft.
    init(_ draft: ImportedDraft, _ addition: ContentAddition, of file: String, below source: String, isPrinted: Bool, broken: [Diagnostic]) {
        let path = "\(source)/\(addition.path)"
        let linesBefore = Self.lines(addition.text) - Self.lines(draft.body)
        let findings = draft.findings(linesBefore: linesBefore, diagnostics: broken)
        result = isPrinted ? addition.text : "\(path)\n"
        diagnostics = findings.map { $0.diagnostic(of: file) }
        json = JSONValue.members(JSONValue.members(of: [
            ("path", .text(path)),
            ("title", .text(draft.title.description)),
            ("authors", .list(draft.authors.map { .text($0.description) })),
            ("published", draft.published.map { .text($0.description) }),
            ("pictures", .list(draft.pictures.map { .text($0.name) })),
            ("findings", .list(findings.map(Self.object))),
            ("resources", .list(draft.resources.map(Self.object))),
            ("text", isPrinted ? .text(addition.text) : nil),
        ])).lines
    }

    private static func lines(_ text: String) -> Int {
        text.utf8.count { $0 == UInt8(ascii: "\n") }
    }

    private static func object(_ finding: ImportFinding) -> JSONValue {
        .object(
            ("rule", .text(finding.rule)), ("severity", .text(finding.severity.rawValue)), ("line", finding.line.map { .number($0) }),
            ("draftLine", finding.draftLine.map { .number($0) }), ("message", .text(finding.message)), ("remedy", .text(finding.remedy))
        )
    }

    private static func object(_ stub: ResourceStub) -> JSONValue {
        .object(
            ("title", .text(stub.title.description)), ("type", .text(stub.type.rawValue)), ("reason", .text(stub.reason)),
            ("summary", stub.summary.map { .text($0.description) }), ("url", stub.address.map { .text($0.description) }),
            ("year", stub.year.map { .number($0) }), ("isbn", stub.isbn.map { .text($0) }), ("doi", stub.doi.map { .text($0) }),
            ("line", stub.line.map { .number($0) })
        )
    }
}
