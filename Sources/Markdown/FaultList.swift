package import Diagnostics

/// The diagnostics of one file, up to a number that somebody can read.
package struct FaultList: Sendable {
    private let file: SourceFile
    package private(set) var diagnostics: [Diagnostic] = []
    private var isCut = (errors: false, others: false)

    /// Diagnostics of one file that are kept.
    static let longest = 100

    /// Whether errors are left out from here on, so that nobody need work out what they would say.
    package var leavesOutErrors: Bool { isCut.errors }

    package init(file: SourceFile) {
        self.file = file
    }

    /// - Parameters:
    ///   - line: counted from 1, or 0 where only the file is known.
    ///   - column: in bytes, counted from 1, or 0 where only the line is known.
    mutating func report(_ fault: some Fault, line: Int, column: Int = 0) {
        guard line > 0 else { return report(fault, at: SourceLocation(file: file.path)) }
        report(fault, at: column > 0 ? file.location(line: line, byteColumn: column) : SourceLocation(file: file.path, line: line))
    }

    package mutating func report(_ fault: some Fault, at location: SourceLocation) {
        let isError = fault.severity == .error
        if diagnostics.count >= Self.longest {
            // One more says that there are more: an error if an error is left out, so that the build still fails.
            guard isError ? !isCut.errors : !isCut.others else { return }
            if isError { isCut.errors = true } else { isCut.others = true }
            diagnostics.append(file.diagnostic(MarkdownFault.moreFaults(areErrors: isError), at: SourceLocation(file: file.path, line: location.line)))
            return
        }
        diagnostics.append(file.diagnostic(fault, at: location))
    }

    package mutating func append(_ diagnostic: Diagnostic) {
        diagnostics.append(diagnostic)
    }
}
