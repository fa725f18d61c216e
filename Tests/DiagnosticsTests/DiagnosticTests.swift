import Diagnostics
import Testing

@Suite("Diagnostics")
struct DiagnosticTests {
    private static func diagnostic(
        _ file: String,
        _ line: Int? = nil,
        _ column: Int? = nil,
        _ severity: Diagnostic.Severity = .error,
        rule: String = "r",
        message: String = "m"
    ) -> Diagnostic {
        let location = Diagnostics.SourceLocation(file: file, line: line, column: column)
        return Diagnostic(rule: rule, severity: severity, location: location, message: message, remedy: "x")
    }

    @Test("They are ordered by file, line, column, severity, rule and words", arguments: [
        (diagnostic("a", 9), diagnostic("b", 1)),
        (diagnostic("B"), diagnostic("a")),
        (diagnostic("z"), diagnostic("é")),
        (diagnostic("a"), diagnostic("a", 1)),
        (diagnostic("a", 2), diagnostic("a", 10)),
        (diagnostic("a", 1), diagnostic("a", 1, 1)),
        (diagnostic("a", 1, 9), diagnostic("a", 1, 10)),
        (diagnostic("a", 1, 9), diagnostic("a", 2, 1)),
        (diagnostic("a", 1, 1, .error), diagnostic("a", 1, 1, .warning)),
        (diagnostic("a", 1, 1, .warning), diagnostic("a", 1, 1, .note)),
        (diagnostic("a", 1, 2, .note), diagnostic("a", 1, 3, .error)),
        (diagnostic("a", rule: "b"), diagnostic("a", rule: "c")),
        (diagnostic("a", rule: "b", message: "z"), diagnostic("a", rule: "c", message: "a")),
        (diagnostic("a", message: "b"), diagnostic("a", message: "c")),
    ])
    func order(first: Diagnostic, second: Diagnostic) {
        #expect(first < second)
        #expect(!(second < first))
    }

    @Test("A place is written as editors and terminals link it", arguments: [
        (12, 5, "a.md:12:5"), (12, nil, "a.md:12"), (nil, nil, "a.md"),
    ] as [(Int?, Int?, String)])
    func places(line: Int?, column: Int?, expected: String) {
        #expect(Diagnostics.SourceLocation(file: "a.md", line: line, column: column).description == expected)
    }
}
