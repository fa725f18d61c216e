import Diagnostics
import Publishing

/// What came of a build, for a program.
struct BuildReport {
    let json: String

    init(_ outcome: SiteBuilder.Outcome) {
        var members = ["\"published\": \(outcome.summary != nil)"]
        if let summary = outcome.summary {
            members += [
                "\"written\": \(Self.list(summary.written))",
                "\"unchanged\": \(summary.unchanged)",
                "\"removed\": \(Self.list(summary.removed))",
                "\"keptAside\": \(Self.list(summary.keptAside.map(\.name)))",
            ]
        }
        if let note = outcome.note { members.append("\"note\": \(JSONText.quoted(note))") }
        if let fault = outcome.fault { members.append("\"fault\": \(JSONText.quoted(fault.message))") }
        let diagnostics = JSONPrinter.text(for: outcome.diagnostics).dropLast()
        members.append("\"diagnostics\": \(diagnostics)")
        json = "{\n\(members.joined(separator: ",\n"))\n}\n"
    }

    private static func list(_ paths: [String]) -> String {
        "[" + paths.map(JSONText.quoted).joined(separator: ", ") + "]"
    }
}
