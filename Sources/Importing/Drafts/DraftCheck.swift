import Checking
package import Diagnostics
package import Library

/// Looks a draft over for what came broken from where it stood before, by the rules that every text of a site is held to.
package enum DraftCheck {
    /// The rules that speak of what is lost or mixed up when a text is copied. What else there is to say about a draft, `attune check` says.
    static let rules: Set<String> = [
        "counted-title", "doubled-word", "mixed-audience", "orphan-lead-in", "run-in-heading", "sentence-fragment", "shouting", "space-before-punctuation",
    ]

    /// - Parameters:
    ///   - path: of the draft, from the content folder.
    ///   - outcome: that folder as it is with the draft in it, read with drafts and with its files kept.
    package static func diagnostics(ofFile path: String, in outcome: LibraryLoader.Outcome) -> [Diagnostic] {
        let errors = outcome.diagnostics.filter { $0.location.file == path && $0.severity == .error && !rules.contains($0.rule) }
        return errors + Checker(rules: rules).diagnostics(forFile: path, in: outcome)
    }
}
