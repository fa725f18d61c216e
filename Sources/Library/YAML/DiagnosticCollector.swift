package import Diagnostics
import Markdown

/// Gathers what is wrong while one file is read, so that the first fault hides no second one: up to a number that somebody can read.
final class DiagnosticCollector {
    let file: SourceFile
    private var faults: FaultList
    var diagnostics: [Diagnostic] { faults.diagnostics }

    init(file: SourceFile) {
        self.file = file
        faults = FaultList(file: file)
    }

    func report(_ fault: some Fault, at location: SourceLocation) {
        faults.report(fault, at: location)
    }

    func report(_ fault: some Fault, at node: YAMLNode) {
        report(fault, at: location(of: node))
    }

    func append(_ more: [Diagnostic]) {
        for diagnostic in more { faults.append(diagnostic) }
    }

    func location(of node: YAMLNode) -> SourceLocation {
        SourceLocation(file: file.path, line: node.line, column: node.column)
    }
}

/// A value with the place where it was written, for faults that show only later.
package struct Located<Value> {
    package let value: Value
    package let location: SourceLocation

    package init(value: Value, location: SourceLocation) {
        self.value = value
        self.location = location
    }
}

extension Located: Sendable where Value: Sendable {}
