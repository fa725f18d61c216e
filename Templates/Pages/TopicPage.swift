package import HTML
package import Library

/// One topic: its introduction, its series in their order, its other articles, and those of other topics that touch it.
package struct TopicPage: PageTemplate, Component {
    let context: PageContext
    let topic: Topic
    package var path: SitePath { topic.path }
    package var title: String { topic.title }

    package init(library: Library, edition: Handle<Edition>, topic: Handle<Topic>) {
        let topic = library[edition][topic]
        self.topic = topic
        context = PageContext(library: library, edition: edition, path: topic.path, translations: topic.translations)
    }

    package var body: some HTML {
        PageLayout(
            context: context,
            description: PageDescription(kind: .listing, title: topic.title, summary: topic.summary),
            trail: [context.homeCrumb, context.topicsCrumb]
        ) {
            PageHeader(title: topic.title, summary: topic.summary)
            Subsection {
                Prose(context: context, text: topic.introduction)
                References(context: context, references: topic.introduction.references)
                for series in seriesHere {
                    SeriesGroup(context: context, series: series)
                }
                articles
                WorksheetGroup(context: context, worksheets: worksheets)
                ArticleGroup(
                    context: context,
                    title: context.wording.listing.touchedBy,
                    articles: touching.filter { !$0.isWorksheet }
                )
            }
        }
    }

    /// The series with an article of this topic, by that article's place.
    private var seriesHere: [Series] {
        var found: [Handle<Series>] = []
        for handle in topic.articles {
            guard let series = context.edition[handle].series?.series, !found.contains(series) else { continue }
            found.append(series)
        }
        return found.map { context.edition[$0] }
    }

    private var others: [Article] {
        topic.articles.map { context.edition[$0] }.filter { $0.series == nil }
    }

    /// What other topics have on this one.
    private var touching: [Article] { topic.touchedBy.map { context.edition[$0] } }

    /// The topic's own, then those of other topics that serve it too.
    private var worksheets: [Article] {
        topic.worksheets.map { context.edition[$0] } + touching.filter(\.isWorksheet)
    }

    /// What belongs to no series. Beside a series it needs a heading of its own.
    @HTMLBuilder private var articles: some HTML {
        if topic.articles.isEmpty {
            if worksheets.isEmpty {
                p { context.wording.listing.empty }
            }
        } else if seriesHere.isEmpty {
            ArticleList(context: context, articles: others)
        } else {
            ArticleGroup(context: context, title: context.wording.listing.otherArticles, articles: others)
        }
    }
}

/// A series with all its parts.
struct SeriesGroup: Component {
    let context: PageContext
    let series: Series

    var body: some HTML {
        section(.class("group")) {
            Heading { a(.href(.page(series.path))) { series.title } }
            if !series.summary.isEmpty {
                p { series.summary }
            }
            ArticleList(context: context, articles: series.articles.map { context.edition[$0] }, isOrdered: true)
        }
    }
}

/// Articles under a heading; nothing where there are none.
struct ArticleGroup: Component {
    let context: PageContext
    let title: String
    let articles: [Article]

    var body: some HTML {
        if !articles.isEmpty {
            section(.class("group")) {
                Heading { title }
                ArticleList(context: context, articles: articles)
            }
        }
    }
}
