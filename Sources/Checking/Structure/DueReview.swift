import Diagnostics
import Library

struct DueReview: TextRule {
    let name = "review-due"
    let severity = Diagnostic.Severity.note
    let explanation = RuleExplanation(
        "The next review of an article is due within \(ReviewState.notice) days.",
        because: "Somebody has to be found who reads it, before its date has passed.",
        mend: "Ask for the review now."
    )

    func findings(in text: CheckedText) -> [Finding] {
        guard let article = text.article, case .dueSoon(let day) = ReviewState(article, today: text.today) else { return [] }
        return [Finding(
            at: text.location(of: article.review.next == nil ? "review.on" : "review.next"),
            message: "The next review is due on \(day.description).",
            remedy: "Ask for it now."
        )]
    }
}
