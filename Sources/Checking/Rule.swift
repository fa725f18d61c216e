package import Diagnostics

/// Something that an author is told about: what is looked for, how much is at stake, and why.
///
/// One rule is one small type in a file of its own, and stands in ``RuleCatalogue/all``. It is a ``TextRule`` or a ``LibraryRule``:
///
/// ```swift
/// struct TitleLength: TextRule {
///     let name = "title-length"
///     let severity = Diagnostic.Severity.warning
///     let explanation = RuleExplanation(…)
///
///     func findings(in text: CheckedText) -> [Finding] {
///         guard text.title.count > 70 else { return [] }
///         return [Finding(at: text.location(of: "title"), message: "…", remedy: "…")]
///     }
/// }
/// ```
package protocol Rule: Sendable {
    /// Small letters and hyphens. It stands in `site.yml` and in articles, so it never changes.
    var name: String { get }
    /// How much a finding weighs where the site says nothing else.
    var severity: Diagnostic.Severity { get }
    /// How much it weighs before a release; the same if nothing is said.
    var severityForRelease: Diagnostic.Severity { get }
    /// Whether it says the same on every machine. One that leans on a program that may be missing doesn't.
    var isTheSameEverywhere: Bool { get }
    var explanation: RuleExplanation { get }
}

extension Rule {
    package var severityForRelease: Diagnostic.Severity { severity }
    package var isTheSameEverywhere: Bool { true }
}

/// A rule about one text, whatever stands in the others.
package protocol TextRule: Rule {
    func findings(in text: CheckedText) -> [Finding]
}

/// A rule about what stands beside what, or about the files that are no texts.
package protocol LibraryRule: Rule {
    /// Whether it takes so little time that the preview may ask it at every save.
    var isQuick: Bool { get }
    func findings(in library: CheckedLibrary) -> [Finding]
}

extension LibraryRule {
    package var isQuick: Bool { true }
}

/// What there is to say about a rule to somebody who asks.
package struct RuleExplanation: Hashable, Sendable {
    /// What it looks for, in a sentence.
    package let summary: String
    /// Why it matters to a reader.
    package let reason: String
    /// How to mend it.
    package let remedy: String
    /// A few words that trip it; nil where no few words can.
    package let example: String?
    /// Words that almost do.
    package let counterexample: String?

    package init(_ summary: String, because reason: String, mend remedy: String, example: String? = nil, counterexample: String? = nil) {
        self.summary = summary
        self.reason = reason
        self.remedy = remedy
        self.example = example
        self.counterexample = counterexample
    }
}

/// One thing that a rule found.
package struct Finding: Hashable, Sendable {
    package let location: SourceLocation
    /// One sentence: what is wrong.
    package let message: String
    /// One sentence: how to mend it.
    package let remedy: String
    /// Set where it weighs less than the rule's other findings.
    package let severity: Diagnostic.Severity?

    package init(at location: SourceLocation, message: String, remedy: String, severity: Diagnostic.Severity? = nil) {
        self.location = location
        self.message = message
        self.remedy = remedy
        self.severity = severity
    }
}
