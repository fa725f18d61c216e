import HTML
import Library
import Templates

// MARK: - How the texts were made

extension PaperParts {
    /// Writes who wrote an article that stands alone, who checked it, and when.
    func writeReview(of article: Article, to writer: inout TypstWriter) {
        let review = context.reviewFacts(of: article)
        writer.code("about(")
        writer.heading(level, PartLabel.about, wording.review.heading)
        var facts = review.facts
        switch review.state {
        case .reviewed(let state):
            writer.code("none, ")
            facts = state + facts
        case .unfinished(let words):
            writer.string(words)
            writer.code(", ")
        }
        if let original = review.original { write(original.words, leadingTo: original.path, to: &writer) }
        for fact in facts { write(fact, to: &writer) }
        writer.code(");\n")
    }

    private func write(_ words: String, leadingTo path: SitePath, to writer: inout TypstWriter) {
        guard let address = context.library.site.address(of: path) else { return }
        writer.code("fact(")
        writer.string(words)
        writer.code(", ")
        writer.written(address)
        writer.code("), ")
    }

    private func write(_ fact: ReviewFacts.Fact, to writer: inout TypstWriter) {
        writer.code("fact(")
        writer.string(fact.label)
        writer.code(", ")
        switch fact.value {
        case .words(let words): writer.string(words)
        case .day(let date): writer.string(wording.date(date))
        }
        writer.code("), ")
    }

    /// Writes the table of who checked each of several articles, and when.
    func writeReviewTable(to writer: inout TypstWriter) {
        let words = wording
        let hasNextReviews = context.articles.contains { $0.review.next != nil }
        writer.code("review-table(")
        writer.string(words.print.reviewTable)
        writer.code(", ")
        let last = hasNextReviews ? [words.review.nextReview] : []
        writer.strings([words.listing.article, words.print.reviewState, words.review.updated] + last)
        for article in context.articles {
            let next = hasNextReviews ? [article.review.next.map(words.date) ?? ""] : []
            writer.code(", ")
            writer.strings([article.title, context.reviewState(of: article), article.lastChange.map(words.date) ?? ""] + next)
        }
        writer.code(");\n")
    }
}
