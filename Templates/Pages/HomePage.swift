package import HTML
package import Library

/// The first page: what this is, where to begin, and where help is.
package struct HomePage: PageTemplate, Component {
    let context: PageContext
    package var path: SitePath { context.path }
    package var title: String { context.edition.home.title }

    package init(library: Library, edition: Handle<Edition>) {
        let home = library[edition].home
        context = PageContext(library: library, edition: edition, path: home.path, translations: home.translations)
    }

    package var body: some HTML {
        let home = context.edition.home
        PageLayout(
            context: context,
            description: PageDescription(
                kind: .home, title: home.title, summary: home.summary, hasSearchForm: true,
                subject: context.site.structuredData(of: context.edition, at: context.address)
            ),
            trail: []
        ) {
            PageHeader(title: home.title, summary: home.summary.isEmpty ? context.site.tagline : home.summary)
            SearchForm(context: context)
            Subsection {
                Prose(context: context, text: home.body)
                References(context: context, references: home.body.references)
                topics
                series
                worksheets
            }
        }
    }

    @HTMLBuilder private var topics: some HTML {
        if !context.edition.topics.isEmpty {
            section(.class("group")) {
                Heading { context.wording.navigation.topics }
                TopicCards(context: context)
            }
        }
    }

    @HTMLBuilder private var worksheets: some HTML {
        if !context.edition.worksheets.isEmpty {
            section(.class("group")) {
                Heading { context.wording.navigation.worksheets }
                p { context.wording.worksheet.introduction }
                p { a(.href(.page(context.edition.worksheetsPath))) { context.wording.worksheet.all } }
            }
        }
    }

    @HTMLBuilder private var series: some HTML {
        if !context.edition.series.isEmpty {
            section(.class("group")) {
                Heading { context.wording.listing.series }
                ul(.class("cards")) {
                    for series in context.edition.series {
                        li {
                            p(.class("entry-title")) { a(.href(.page(series.path))) { series.title } }
                            p { series.summary }
                            p(.class("quiet")) { context.wording.listing.articles(series.articles.count) }
                        }
                    }
                }
            }
        }
    }
}

/// The topics, each with what it is about.
struct TopicCards: Component {
    let context: PageContext

    var body: some HTML {
        ul(.class("cards")) {
            for topic in context.edition.topics {
                li {
                    p(.class("entry-title")) { a(.href(.page(topic.path))) { topic.title } }
                    p { topic.summary }
                    if !topic.articles.isEmpty {
                        p(.class("quiet")) { context.wording.listing.articles(topic.articles.count) }
                    }
                }
            }
        }
    }
}
