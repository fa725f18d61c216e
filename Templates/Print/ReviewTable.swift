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
                        td { context.reviewState(of: article) }
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
}
