import Diagnostics

struct DuplicateTitle: LibraryRule {
    let name = "duplicate-title"
    let severity = Diagnostic.Severity.warning
    let explanation = RuleExplanation(
        "Two pages of one language have the same title (WCAG 2.2, 2.4.2).",
        because: "In lists, tabs and search results nobody can tell them apart.",
        mend: "Say in each what it has and the other hasn't."
    )

    func findings(in library: CheckedLibrary) -> [Finding] {
        library.repetitions { $0.title }.map { text, first in
            Finding(
                at: text.location(of: "title"),
                message: "The title \"\(text.title)\" is that of \(first.file.path) too.",
                remedy: "Say in each what it has and the other hasn't."
            )
        }
    }
}

extension CheckedLibrary {
    /// The texts that say what another of the same language says before them; nothing said is never the same.
    func repetitions(of words: (CheckedText) -> String) -> [(text: CheckedText, first: CheckedText)] {
        var firsts: [String: CheckedText] = [:]
        return texts.compactMap { text in
            let said = words(text).lowercased().trimmed
            let key = "\(text.language) \(said)"
            guard !said.isEmpty, let first = firsts[key] else {
                firsts[key] = text
                return nil
            }
            return (text, first)
        }
    }
}
