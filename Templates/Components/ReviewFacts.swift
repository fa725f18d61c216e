package import HTML
package import Library

/// Who wrote a page, who checked it, and when. It says that a page was reviewed only where a name, a role and a day stand for it.
package struct ReviewFacts {
    package let state: State
    /// The original of a translation, with the words that lead there.
    package let original: (path: SitePath, language: Language, words: String)?
    /// What else is known of its making.
    package let facts: [Fact]

    package enum State {
        case reviewed([Fact])
        /// What is said of a page that nobody has finished checking.
        case unfinished(String)
    }

    package struct Fact {
        package let label: String
        package let value: Value
    }

    package enum Value {
        case words(String)
        case day(CalendarDate)
    }

    init(_ article: Article, wording: Wording, original: Translation?) {
        let words = wording.review
        if let signed = SignedReview(article.review) {
            state = .reviewed([
                Fact(label: words.reviewedOn, value: .day(signed.date)),
                Fact(label: words.reviewedBy, value: .words("\(signed.name), \(signed.role)")),
            ])
        } else {
            state = .unfinished(article.review.status == .inReview ? words.inReview : words.awaiting)
        }
        self.original = original.map { ($0.path, $0.language, words.translatedFrom(wording.languageName($0.language))) }
        facts = [
            article.authors.isEmpty ? nil : Fact(label: words.writtenBy, value: .words(wording.list(article.authors))),
            article.published.map { Fact(label: words.published, value: .day($0)) },
            article.updated == article.published ? nil : article.updated.map { Fact(label: words.updated, value: .day($0)) },
            article.review.next.map { Fact(label: words.nextReview, value: .day($0)) },
        ].compactMap(\.self)
    }
}

/// A review that somebody stands for.
package struct SignedReview {
    package let name: String
    package let role: String
    package let date: CalendarDate

    /// - Returns: nil where the review isn't finished, or doesn't say by whom, in what role and when.
    package init?(_ review: Review) {
        guard review.status == .reviewed, let name = review.by, let role = review.role, let date = review.on else { return nil }
        self.name = name
        self.role = role
        self.date = date
    }
}

extension Site {
    /// What a page was translated from: originals are in the site's first language.
    func original(of language: Language, among translations: [Translation]) -> Translation? {
        guard let first = languages.first, language != first else { return nil }
        return translations.first { $0.language == first }
    }
}

extension PrintContext {
    /// What is known of the making of one of the document's articles.
    package func reviewFacts(of article: Article) -> ReviewFacts {
        ReviewFacts(article, wording: wording, original: page.site.original(of: edition.language, among: article.translations))
    }

    /// How far the review of one of many articles is, in a few words.
    package func reviewState(of article: Article) -> String {
        if let signed = SignedReview(article.review) {
            return "\(wording.review.reviewedBy): \(signed.name), \(signed.role), \(wording.date(signed.date))"
        }
        return article.review.status == .inReview ? wording.print.underReview : wording.print.awaitingReview
    }
}
