import Diagnostics
import Library

struct MissingKeyPoints: TextRule {
    let name = "missing-key-points"
    let severity = Diagnostic.Severity.warning
    let explanation = RuleExplanation(
        "An article that explains, of more than \(shortest) words, has no key points (PEMAT-P, item 11).",
        because: "Somebody who can't read on today has nothing to take along.",
        mend: "Add 3 to 5 short sentences under key-points."
    )

    /// A minute and a half for a calm reader, see ``Article/readingMinutes``: what is shorter is its own summary.
    static let shortest = 300

    func findings(in text: CheckedText) -> [Finding] {
        guard let article = text.article, article.kind == .explanation, !article.isWorksheet else { return [] }
        guard article.keyPoints.isEmpty, article.body.wordCount > Self.shortest else { return [] }
        return [Finding(
            at: text.location(of: "key-points"),
            message: "This article explains something over \(article.body.wordCount) words and has no key points.",
            remedy: "Add 3 to 5 short sentences under \"key-points\"."
        )]
    }
}
