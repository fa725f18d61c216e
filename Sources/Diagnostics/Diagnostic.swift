/// Something that is wrong in content: where, what, and how to mend it.
///
/// Loaders and checks return diagnostics by the list. Nothing prints one on the way and nothing stops at the first.
package struct Diagnostic: Hashable, Sendable {
    /// How much is at stake.
    package enum Severity: String, Sendable, Comparable, CaseIterable {
        /// The site can't be published like this.
        case error
        /// A reader may be let down; the site is still published.
        case warning
        /// Worth knowing.
        case note

        package static func < (left: Severity, right: Severity) -> Bool {
            left.rank < right.rank
        }

        private var rank: Int {
            switch self {
            case .error: 0
            case .warning: 1
            case .note: 2
            }
        }
    }

    /// The stable name of the rule that was broken, such as `unknown-key`.
    package let rule: String
    package let severity: Severity
    package let location: SourceLocation

    /// One sentence: what is wrong.
    package let message: String

    /// One sentence: how to mend it.
    package let remedy: String

    /// The line that it is about, where the reporter had it at hand.
    package var excerpt: String?

    package init(
        rule: String,
        severity: Severity = .error,
        location: SourceLocation,
        message: String,
        remedy: String,
        excerpt: String? = nil
    ) {
        self.rule = rule
        self.severity = severity
        self.location = location
        self.message = message
        self.remedy = remedy
        self.excerpt = excerpt
    }
}

extension Diagnostic: Comparable {
    /// By place, so that an author can go through a file from top to bottom; then by severity, rule and words.
    package static func < (left: Diagnostic, right: Diagnostic) -> Bool {
        if left.location != right.location { return left.location < right.location }
        if left.severity != right.severity { return left.severity < right.severity }
        return (left.rule, left.message) < (right.rule, right.message)
    }
}

/// The facts of one kind of fault, apart from the words for it and the place where it was found.
///
/// A room describes its faults as an enum whose cases carry names and values; one small property turns each into words:
///
/// ```swift
/// enum FrontMatterFault: Fault {
///     case unknownKey(String, nearest: String?)
/// }
/// ```
package protocol Fault: Error, Sendable {
    var rule: String { get }
    var severity: Diagnostic.Severity { get }
    var message: String { get }
    var remedy: String { get }
}

extension Fault {
    package var severity: Diagnostic.Severity { .error }
}

extension Diagnostic {
    /// The words for a fault at the place where it was found.
    package init(_ fault: some Fault, at location: SourceLocation, excerpt: String? = nil) {
        self.init(
            rule: fault.rule,
            severity: fault.severity,
            location: location,
            message: fault.message,
            remedy: fault.remedy,
            excerpt: excerpt
        )
    }
}

extension SourceFile {
    /// The words for a fault in this file, with the line that it is in.
    package func diagnostic(_ fault: some Fault, at location: SourceLocation) -> Diagnostic {
        let excerpt = location.line.map { String(decoding: line($0).prefix(Self.longestExcerpt), as: UTF8.self) }
        return Diagnostic(fault, at: location, excerpt: excerpt)
    }

    /// The words for a fault that begins at a byte of this file.
    package func diagnostic(_ fault: some Fault, atOffset offset: Int) -> Diagnostic {
        diagnostic(fault, at: location(atOffset: offset))
    }

    /// The words for a fault of the file as a whole.
    package func diagnostic(_ fault: some Fault) -> Diagnostic {
        diagnostic(fault, at: SourceLocation(file: path))
    }

    /// Bytes of a line that are kept for showing: a line of a megabyte helps nobody.
    private static let longestExcerpt = 4096
}
