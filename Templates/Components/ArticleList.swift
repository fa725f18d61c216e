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

/// The other articles of a topic, for the column before the text: all of them, or the nearest where they are too many to look through.
struct TopicNavigation: Component {
    let context: PageContext
    let topic: Topic
    /// The article that the page shows.
    let current: Handle<Article>

    /// More would be a page of its own beside each page: the topic's name leads to the whole list.
    private static let shown = 40

    var body: some HTML {
        nav(label: context.wording.listing.inTopic(topic.title), .class("neighbours")) {
            p(.class("side-title")) { a(.href(.page(topic.path))) { topic.title } }
            ul {
                for handle in nearest {
                    // Not taken out of the list as a whole: that would be much to copy for two of its fields, forty times a page.
                    let (path, title) = (context.edition.articles[handle.index].path, context.edition.articles[handle.index].title)
                    li {
                        a(.href(.page(path)), .ariaCurrent(handle == current ? .page : nil)) { title }
                    }
                }
            }
        }
    }

    private var nearest: ArraySlice<Handle<Article>> {
        let articles = topic.articles
        guard articles.count > Self.shown else { return articles[...] }
        let place = articles.firstIndex(of: current) ?? 0
        let start = min(max(0, place - Self.shown / 2), articles.count - Self.shown)
        return articles[start..<start + Self.shown]
    }
}
