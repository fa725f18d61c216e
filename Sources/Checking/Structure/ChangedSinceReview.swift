import Diagnostics
import Library

struct ChangedSinceReview: TextRule {
    let name = "review-outdated"
    let severity = Diagnostic.Severity.warning
    let severityForRelease = Diagnostic.Severity.error
    let explanation = RuleExplanation(
        "An article's wording has changed after its review.",
        because: "Its page names somebody who has not seen what it says now.",
        mend: "Have the change reviewed, or set status back to in-review."
    )

    func findings(in text: CheckedText) -> [Finding] {
        guard let article = text.article, case .changed(let reviewed, let updated) = ReviewState(article, today: text.today) else { return [] }
        return [Finding(
            at: text.location(of: "review.on"),
            message: "This was reviewed on \(reviewed.description) and changed on \(updated.description).",
            remedy: "Have the change reviewed, or write \"status: in-review\"."
        )]
    }
}
