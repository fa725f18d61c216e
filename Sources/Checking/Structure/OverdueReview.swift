import Diagnostics
import Library

struct OverdueReview: TextRule {
    let name = "review-overdue"
    let severity = Diagnostic.Severity.warning
    let severityForRelease = Diagnostic.Severity.error
    let explanation = RuleExplanation(
        "The next review of an article should have been done by now: by the day under next, or after \(ReviewState.years) years.",
        because: "What is known changes, and readers trust the date on the page.",
        mend: "Have it reviewed again, then write the new days."
    )

    func findings(in text: CheckedText) -> [Finding] {
        guard let article = text.article, case .overdue(let since) = ReviewState(article, today: text.today) else { return [] }
        return [Finding(
            at: text.location(of: article.review.next == nil ? "review.on" : "review.next"),
            message: "The next review was due on \(since.description).",
            remedy: "Have it reviewed again, then write the new days."
        )]
    }
}
