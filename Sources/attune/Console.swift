import ArgumentParser
import Diagnostics
import Glibc

/// What the program says, and to whom: what it made goes to standard output, what it thinks to standard error.
enum Console {
    /// - Throws: `ExitCode.failure` where the text can't be written, such as to a full disk: a program that reads it must not take half for the whole.
    static func standardOutput(_ text: String) throws {
        guard write(text, to: STDOUT_FILENO) || errno == EPIPE else {
            standardError("attune: Standard output can't be written: \(String(cString: strerror(errno))).\n")
            throw ExitCode.failure
        }
    }

    static func standardError(_ text: String) {
        _ = write(text, to: STDERR_FILENO)
    }

    /// Prints what is wrong with the content, where anything is.
    static func tell(_ diagnostics: [Diagnostic]) {
        standardError(TerminalPrinter(usesColour: usesColour).text(for: diagnostics))
    }

    /// Whether standard error is a terminal that wants colour.
    static var usesColour: Bool { isTerminal && !refusesColour }

    /// Whether standard output is one.
    static var outputUsesColour: Bool { isatty(STDOUT_FILENO) == 1 && !refusesColour }

    /// no-color.org
    private static var refusesColour: Bool {
        getenv("NO_COLOR").map { $0.pointee != 0 } ?? false
    }

    /// Whether a person watches standard error.
    static var isTerminal: Bool {
        isatty(STDERR_FILENO) == 1
    }

    private static func write(_ text: String, to descriptor: CInt) -> Bool {
        let bytes = Array(text.utf8)
        var written = 0
        while written < bytes.count {
            let step = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress?.advanced(by: written), bytes.count - written) }
            if step > 0 { written += step } else if errno != EINTR { return false }
        }
        return true
    }
}
