import HTML
import Library

/// Who checked each of a bundle's articles, and when. It says "reviewed" only where a name, a role and a day stand for it.
struct ReviewTable: Component {
    let context: PrintContext

    var body: some HTML {
        let words = context.wording
        table(caption: words.print.reviewTable) {
            thead {
                tr {
                    th(scope: .column) { words.listing.article }
                    th(scope: .column) { words.print.reviewState }
                    th(scope: .column) { words.review.updated }
                    if hasNextReviews {
                        th(scope: .column) { words.review.nextReview }
                    }
                }
            }
            tbody {
                for article in context.articles {
                    tr {
                        th(scope: .row) { article.title }
                        td { state(of: article.review) }
                        td { article.lastChange.map { Day(context: context.page, date: $0) } }
                        if hasNextReviews {
                            td { article.review.next.map { Day(context: context.page, date: $0) } }
                        }
                    }
                }
            }
        }
    }

    private var hasNextReviews: Bool { context.articles.contains { $0.review.next != nil } }

    private func state(of review: Review) -> String {
        let words = context.wording
        if let signed = SignedReview(review) {
            return "\(words.review.reviewedBy): \(signed.name), \(signed.role), \(words.date(signed.date))"
        }
        return review.status == .inReview ? words.print.underReview : words.print.awaitingReview
    }
}
