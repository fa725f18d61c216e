import HTML
import Library

/// Articles by title, each with what it offers.
struct ArticleList: Component {
    let context: PageContext
    let articles: [Article]
    /// Whether their order is part of what they say.
    var isOrdered = false

    var body: some HTML {
        if isOrdered {
            ol(.class("articles")) { items }
        } else {
            ul(.class("articles")) { items }
        }
    }

    @HTMLBuilder private var items: some HTML {
        for article in articles {
            li {
                p(.class("entry-title")) { a(.href(.page(article.path))) { article.title } }
                p { article.summary }
                p(.class("quiet")) { context.wording.article.minutes(article.readingMinutes) }
            }
        }
    }
}

/// Where a reader may want to go from here.
struct RelatedArticles: Component {
    let context: PageContext
    let articles: [Article]

    /// More would be a list to choose from, where somebody tired wants a next step.
    private static let shown = 3

    var body: some HTML {
        if !articles.isEmpty {
            section(.class("related")) {
                Heading { context.wording.listing.related }
                ul(.class("cards")) {
                    for article in articles.prefix(Self.shown) {
                        li {
                            p(.class("entry-title")) { a(.href(.page(article.path))) { article.title } }
                            p { article.summary }
                            if article.isWorksheet {
                                p(.class("quiet")) { context.wording.worksheet.kind }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// The other articles of a topic, for the column before the text.
struct TopicNavigation: Component {
    let context: PageContext
    let topic: Topic

    var body: some HTML {
        nav(label: context.wording.listing.inTopic(topic.title), .class("neighbours")) {
            p(.class("side-title")) { a(.href(.page(topic.path))) { topic.title } }
            ul {
                for handle in topic.articles {
                    let article = context.edition[handle]
                    li {
                        a(.href(.page(article.path)), .ariaCurrent(article.path == context.path ? .page : nil)) { article.title }
                    }
                }
            }
        }
    }
}
