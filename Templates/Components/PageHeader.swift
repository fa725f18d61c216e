import HTML
import Library

/// A page's first heading and the sentence under it.
struct PageHeader: Component {
    let title: String
    var summary = ""

    var body: some HTML {
        header(.class("page-header")) {
            Heading { title }
            if !summary.isEmpty {
                p(.class("lede")) { summary }
            }
        }
    }
}

/// An article's first heading, with its place in a series above it, and whom it is for and how long it takes below.
struct ArticleHeader: Component {
    let context: PageContext
    let article: Article

    var body: some HTML {
        header(.class("page-header")) {
            if let series = SeriesNavigation(context: context, article: article) {
                p(.class("eyebrow")) {
                    series.part
                    ". "
                    a(.href(.page(series.series.path))) { series.series.title }
                }
            }
            Heading { article.title }
            if !article.summary.isEmpty {
                p(.class("lede")) { article.summary }
            }
            p(.class("quiet")) { facts }
            if article.isDraft {
                p(.class("content-note")) { context.wording.article.draft }
            }
        }
    }

    private var facts: String {
        let words = context.wording.article
        let audience = article.audience.map(words.audience)
        let parts = [words.minutes(article.readingMinutes), audience.isEmpty ? nil : words.forAudience(audience)]
        return parts.compactMap(\.self).joined(separator: " · ")
    }
}
