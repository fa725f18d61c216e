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
        json = JSONValue.members([
            JSONValue.Member(name: "path", value: .text(path)),
            JSONValue.Member(name: "title", value: .text(draft.title.description)),
            JSONValue.Member(name: "authors", value: .list(draft.authors.map { .text($0.description) })),
            JSONValue.Member(name: "published", value: .text(draft.published?.description ?? "")),
            JSONValue.Member(name: "pictures", value: .list(draft.pictures.map { .text($0.name) })),
            JSONValue.Member(name: "findings", value: .list(findings.map(Self.object))),
            JSONValue.Member(name: "resources", value: .list(draft.resources.map(Self.object))),
        ] + (isPrinted ? [JSONValue.Member(name: "text", value: .text(addition.text))] : [])).lines
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
