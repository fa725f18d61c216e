/// Writes diagnostics as commands that a GitHub workflow turns into notes beside the lines that they are about (GitHub Docs, "Workflow commands for GitHub
/// Actions").
package struct WorkflowPrinter: Sendable {
    let source: String

    /// - Parameter source: the content folder, from the folder of the repository.
    package init(source: String) {
        self.source = source
    }

    package func text(for diagnostics: [Diagnostic]) -> String {
        diagnostics.map { line(for: $0) + "\n" }.joined()
    }

    private func line(for diagnostic: Diagnostic) -> String {
        let location = diagnostic.location
        let folder = source.hasSuffix("/") || source.isEmpty ? source : source + "/"
        let properties: [(String, String?)] = [
            ("file", folder + location.file), ("line", location.line.map(String.init)), ("col", location.column.map(String.init)), ("title", diagnostic.rule),
        ]
        let written = properties.compactMap { name, value in value.map { "\(name)=\(Self.escaped($0, besides: [":", ","]))" } }
        return "::\(command(for: diagnostic.severity)) \(written.joined(separator: ","))::\(Self.escaped("\(diagnostic.message) \(diagnostic.remedy)"))"
    }

    private func command(for severity: Diagnostic.Severity) -> String {
        switch severity {
        case .error: "error"
        case .warning: "warning"
        case .note: "notice"
        }
    }

    /// Percent signs and line ends as the runner reads them back, and in a property what would end it.
    private static func escaped(_ text: String, besides others: Set<Unicode.Scalar> = []) -> String {
        var escaped = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "%": escaped += "%25"
            case "\r": escaped += "%0D"
            case "\n": escaped += "%0A"
            case ":" where others.contains(scalar): escaped += "%3A"
            case "," where others.contains(scalar): escaped += "%2C"
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        // A log is read at terminals, too.
        return TerminalPrinter.printable(escaped)
    }
}
