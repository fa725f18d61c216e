import HTML
package import Library

/// Who wrote a page, who checked it, and when. It says that a page was reviewed only where a name, a role and a day stand for it.
struct ReviewLine: Component {
    let context: PageContext
    let article: Article

    var body: some HTML {
        let words = context.wording.review
        section(.class("review")) {
            Heading { words.heading }
            state
            TranslationNote(context: context)
            dl {
                if !article.authors.isEmpty {
                    Fact(label: words.writtenBy) { context.wording.list(article.authors) }
                }
                if let published = article.published {
                    Fact(label: words.published) { Day(context: context, date: published) }
                }
                if let updated = article.updated, updated != article.published {
                    Fact(label: words.updated) { Day(context: context, date: updated) }
                }
                if let next = article.review.next {
                    Fact(label: words.nextReview) { Day(context: context, date: next) }
                }
            }
        }
    }

    @HTMLBuilder private var state: some HTML {
        let words = context.wording.review
        if let signed = SignedReview(article.review) {
            dl {
                Fact(label: words.reviewedOn) { Day(context: context, date: signed.date) }
                Fact(label: words.reviewedBy) { "\(signed.name), \(signed.role)" }
            }
        } else if article.review.status == .inReview {
            p { words.inReview }
        } else {
            p { words.awaiting }
        }
    }
}

/// The way from a translation to the article that it was made from; nothing on the original.
struct TranslationNote: Component {
    let context: PageContext

    var body: some HTML {
        if let original {
            p {
                a(.href(.page(original.path)), .hreflang(original.language)) {
                    context.wording.review.translatedFrom(context.wording.languageName(original.language))
                }
            }
        }
    }

    /// Originals are in the site's first language.
    private var original: Translation? {
        guard let first = context.site.languages.first, context.edition.language != first else { return nil }
        return context.translations.first { $0.language == first }
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

/// A day that both a person and a program can read.
struct Day: Component {
    let context: PageContext
    let date: CalendarDate

    var body: some HTML {
        time(.datetime(date.description)) { context.wording.date(date) }
    }
}

/// One line of a list of facts: what, and its value.
struct Fact<Value: HTML>: Component {
    let label: String
    let value: Value

    init(label: String, @HTMLBuilder value: () -> Value) {
        self.label = label
        self.value = value()
    }

    var body: some HTML {
        div(.class("fact")) {
            dt { label }
            dd { value }
        }
    }
}
