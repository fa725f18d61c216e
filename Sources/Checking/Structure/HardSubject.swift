import Diagnostics
import Library
import Markdown

struct HardSubject: TextRule {
    let name = "hard-subject"
    let severity = Diagnostic.Severity.warning
    let explanation = RuleExplanation(
        "An article is about a hard subject, such as abuse or suicide, and has neither a content note nor a help box.",
        because: "A reader may meet it unprepared, and may need somebody to turn to at once.",
        mend: "Add one calm sentence under content-note that says what the page mentions, or a [!HELP] box.",
        example: "Suicide is a subject that many people carry alone.",
        counterexample: "Suicide is a subject that many people carry alone.\n\n> [!HELP]\n> You can talk to somebody now."
    )

    func findings(in text: CheckedText) -> [Finding] {
        guard let article = text.article, article.contentNote == nil, !text.hasHelpBox, let words = HardSubjectWords.byLanguage[text.languageCode] else { return [] }
        guard let met = words.first(in: text) else { return [] }
        return [Finding(
            at: met.location,
            message: "This page speaks of \(met.subject), and nothing prepares for it or says whom to turn to.",
            remedy: "Add a calm sentence under \"content-note\", or a [!HELP] box."
        )]
    }
}

extension CheckedText {
    fileprivate var hasHelpBox: Bool {
        document.nodes.contains { if case .callout(.help, _) = $0.kind { true } else { false } }
    }
}
