import Diagnostics

/// The diagnostics of one file, up to a number that somebody can read.
struct FaultList {
    let file: SourceFile
    private(set) var diagnostics: [Diagnostic] = []
    private var isCut = (errors: false, others: false)

    /// Diagnostics of one file that are kept.
    static let longest = 100
    /// Bytes into a line up to which a column is worked out: counting characters takes time, and nobody counts that far.
    private static let farthestColumn = 2000

    init(file: SourceFile) {
        self.file = file
    }

    /// - Parameters:
    ///   - line: counted from 1, or 0 where only the file is known.
    ///   - column: in bytes, counted from 1, or 0 where only the line is known.
    mutating func report(_ fault: MarkdownFault, line: Int, column: Int = 0) {
        let isError = fault.severity == .error
        if diagnostics.count >= Self.longest {
            // One more says that there are more: an error if an error is left out, so that the build still fails.
            guard isError ? !isCut.errors : !isCut.others else { return }
            if isError { isCut.errors = true } else { isCut.others = true }
            diagnostics.append(diagnostic(.moreFaults(areErrors: isError), line: line, column: 0))
            return
        }
        diagnostics.append(diagnostic(fault, line: line, column: column))
    }

    mutating func append(_ diagnostic: Diagnostic) {
        diagnostics.append(diagnostic)
    }

    private func diagnostic(_ fault: MarkdownFault, line: Int, column: Int) -> Diagnostic {
        guard line > 0 else { return file.diagnostic(fault) }
        let isNear = column > 0 && column <= Self.farthestColumn
        let location = isNear ? file.location(line: line, byteColumn: column) : SourceLocation(file: file.path, line: line)
        return file.diagnostic(fault, at: location)
    }
}
