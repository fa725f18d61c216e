/// Writes diagnostics for the programs that show what other programs found: code hosts, editors (Static Analysis Results Interchange Format 2.1.0, OASIS
/// Standard, 27 March 2020).
package struct SARIFPrinter: Sendable {
    /// A rule, for whoever is shown a finding and wants to know more.
    package struct Rule: Sendable {
        let name: String
        let severity: Diagnostic.Severity
        let summary: String
        let help: String

        package init(name: String, severity: Diagnostic.Severity, summary: String, help: String) {
            self.name = name
            self.severity = severity
            self.summary = summary
            self.help = help
        }
    }

    let version: String
    let source: String
    let rules: [Rule]

    /// - Parameters:
    ///   - version: of this program.
    ///   - source: the content folder, as whoever called named it.
    ///   - rules: the rules that diagnostics may name; one that isn't among them is named without help.
    package init(version: String, source: String, rules: [Rule]) {
        self.version = version
        self.source = source
        self.rules = rules
    }

    package func text(for diagnostics: [Diagnostic]) -> String {
        // A list that holds nothing has to be there all the same: it says that nothing was found (3.14.23).
        let run = JSONValue.members([
            member("tool", .object(("driver", driver))),
            member("columnKind", "unicodeCodePoints"),
            member("originalUriBaseIds", baseAddresses),
            member("results", .list(diagnostics.map(result))),
        ])
        return JSONValue.members([
            member("$schema", "https://json.schemastore.org/sarif-2.1.0.json"),
            member("version", "2.1.0"),
            member("runs", .list([run])),
        ]).lines
    }

    private var driver: JSONValue {
        .object(("name", "attune"), ("version", .text(version)), ("rules", .list(rules.map(descriptor))))
    }

    private func descriptor(of rule: Rule) -> JSONValue {
        .object(
            ("id", .text(rule.name)),
            ("shortDescription", .object(("text", .text(rule.summary)))),
            ("help", .object(("text", .text(rule.help)))),
            ("defaultConfiguration", .object(("level", .text(rule.severity.rawValue))))
        )
    }

    // MARK: Results

    private func result(for diagnostic: Diagnostic) -> JSONValue {
        .object(
            ("ruleId", .text(diagnostic.rule)),
            ("ruleIndex", rules.firstIndex { $0.name == diagnostic.rule }.map { .number($0) }),
            ("level", .text(diagnostic.severity.rawValue)),
            ("message", .object(("text", .text("\(diagnostic.message) \(diagnostic.remedy)")))),
            ("locations", .list([.object(("physicalLocation", .object(
                ("artifactLocation", .object(("uri", .text(Self.address(of: diagnostic.location.file))), ("uriBaseId", .text(Self.contentFolder)))),
                ("region", region(of: diagnostic))
            )))]))
        )
    }

    private func region(of diagnostic: Diagnostic) -> JSONValue? {
        diagnostic.location.line.map { line in
            .object(("startLine", .number(line)), ("startColumn", column(of: diagnostic).map { .number($0) }))
        }
    }

    /// The column in code points; a diagnostic has it in characters, which may be made of several.
    private func column(of diagnostic: Diagnostic) -> Int? {
        guard let column = diagnostic.location.column, let line = diagnostic.excerpt else { return diagnostic.location.column }
        let before = line.prefix(column - 1)
        return before.unicodeScalars.count + max(0, column - 1 - before.count) + 1
    }

    // MARK: Files

    private static let contentFolder = "CONTENT"
    private static let workingFolder = "SRCROOT"

    /// Where the files are: below the content folder, and that below wherever the program was called, which stays unsaid (3.14.14).
    private var baseAddresses: JSONValue {
        let folder = source.hasSuffix("/") ? source : source + "/"
        let isAbsolute = source.hasPrefix("/")
        let content = JSONValue.object(
            ("uri", .text((isAbsolute ? "file://" : "") + Self.address(of: folder))),
            ("uriBaseId", isAbsolute ? nil : .text(Self.workingFolder))
        )
        let working = JSONValue.object(("description", .object(("text", "The folder that attune was called in."))))
        return .object((Self.contentFolder, content), (Self.workingFolder, isAbsolute ? nil : working))
    }

    /// A path as the path of an address (RFC 3986, 3.3).
    static func address(of path: String) -> String {
        var address = ""
        for byte in path.utf8 {
            let isPlain = (byte >= 0x30 && byte <= 0x39) || (byte >= 0x41 && byte <= 0x5A) || (byte >= 0x61 && byte <= 0x7A)
            if isPlain || "-._~/".utf8.contains(byte) {
                address.unicodeScalars.append(Unicode.Scalar(byte))
            } else {
                let digits = String(byte, radix: 16, uppercase: true)
                address += "%" + (digits.utf8.count < 2 ? "0" : "") + digits
            }
        }
        return address
    }

    private func member(_ name: String, _ value: JSONValue) -> JSONValue.Member {
        JSONValue.Member(name: name, value: value)
    }
}
