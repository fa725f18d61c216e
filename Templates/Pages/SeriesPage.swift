package import HTML
package import Library

/// Articles to read one after the other.
package struct SeriesPage: PageTemplate, Component {
    let context: PageContext
    let series: Series
    package var path: SitePath { series.path }
    package var title: String { series.title }

    package init(library: Library, edition: Handle<Edition>, series: Handle<Series>) {
        self.series = library[edition][series]
        context = PageContext(library: library, edition: edition, path: self.series.path)
    }

    package var body: some HTML {
        let articles = series.articles.map { context.edition[$0] }
        PageLayout(
            context: context,
            description: PageDescription(kind: .listing, title: series.title, summary: series.summary),
            trail: [context.homeCrumb, context.topicsCrumb]
        ) {
            PageHeader(title: series.title, summary: series.summary)
            if let first = articles.first {
                p { a(.class("button"), .href(.page(first.path))) { context.wording.listing.startSeries } }
                ArticleList(context: context, articles: articles, isOrdered: true)
            } else {
                p { context.wording.listing.empty }
            }
        }
    }
}
