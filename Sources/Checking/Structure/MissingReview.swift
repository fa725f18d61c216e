import Diagnostics
import Library

struct MissingReview: TextRule {
    let name = "review-missing"
    let severity = Diagnostic.Severity.warning
    let severityForRelease = Diagnostic.Severity.error
    let explanation = RuleExplanation(
        "Nobody with a name and a role has reviewed an article.",
        because: "What is wrong in it stays there, and its page says that it awaits a review.",
        mend: "Have it reviewed, then write status, by, role and on under review."
    )

    func findings(in text: CheckedText) -> [Finding] {
        guard let article = text.article, ReviewState(article, today: text.today) == .awaited else { return [] }
        return [Finding(
            at: text.location(of: "review.status"),
            message: "\"\(article.title)\" awaits its review.",
            remedy: "Have it reviewed, then write \"status\", \"by\", \"role\" and \"on\" under \"review\"."
        )]
    }
}
