package import HTML
package import Library

/// An article, with everything that a reader needs to trust it, to find their way in it and to go on from it.
package struct ArticlePage: PageTemplate, Component {
    let context: PageContext
    let subject: Article
    private let handle: Handle<Article>
    package var path: SitePath { subject.path }
    package var title: String { subject.title }

    package init(library: Library, edition: Handle<Edition>, article: Handle<Article>) {
        handle = article
        subject = library[edition][article]
        context = PageContext(library: library, edition: edition, path: subject.path, translations: subject.translations)
    }

    package var body: some HTML {
        PageLayout(
            context: context,
            description: PageDescription(
                kind: .article, title: subject.title, summary: subject.summary, isDiscreet: subject.isDiscreet,
                isWrittenOn: subject.body.document.isWrittenOn,
                subject: subject.structuredData(in: context.site)
            ),
            trail: trail,
            neighbours: topic.map { TopicNavigation(context: context, topic: $0, current: handle) }
        ) {
            article(.class("article")) {
                ArticleHeader(context: context, article: subject)
                Subsection {
                    ContentNote(context: context, article: subject)
                    Contents(context: context, document: subject.body.document)
                    text
                }
            }
        } afterword: {
            PrintedFileList(context: context)
            ReviewLine(context: context, article: subject)
            FurtherHelp(context: context, resources: subject.furtherHelp.map { context.library[$0] })
            References(context: context, references: subject.references)
            RelatedArticles(context: context, articles: subject.related.map { context.edition[$0] })
        }
    }

    @HTMLBuilder private var text: some HTML {
        KeyPoints(context: context, article: subject)
        Prose(context: context, text: subject.body)
        Actions(context: context, actions: subject.actions)
        SeriesNavigation(context: context, article: subject)
    }

    /// The article's main topic.
    private var topic: Topic? { subject.topics.first.map { context.edition[$0] } }

    private var trail: [Crumb] {
        [context.homeCrumb] + (topic.map { [Crumb(title: $0.title, path: $0.path)] } ?? [])
    }
}
