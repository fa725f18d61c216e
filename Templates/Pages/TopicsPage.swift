package import HTML
package import Library

/// All topics, each with its articles.
package struct TopicsPage: PageTemplate, Component {
    let context: PageContext
    package var path: SitePath { context.path }
    package var title: String { context.wording.navigation.topics }

    package init(library: Library, edition: Handle<Edition>) {
        context = PageContext(library: library, edition: edition, fixed: \.topicsPath)
    }

    package var body: some HTML {
        let summary = context.wording.listing.topicsSummary
        PageLayout(
            context: context,
            description: PageDescription(kind: .listing, title: title, summary: summary),
            trail: [context.homeCrumb]
        ) {
            PageHeader(title: title, summary: summary)
            Subsection {
                if context.edition.topics.isEmpty {
                    p { context.wording.listing.empty }
                }
                for topic in context.edition.topics {
                    TopicGroup(context: context, topic: topic)
                }
            }
        }
    }
}

/// A topic with its articles by title.
struct TopicGroup: Component {
    let context: PageContext
    let topic: Topic

    var body: some HTML {
        section(.class("group")) {
            Heading { a(.href(.page(topic.path))) { topic.title } }
            p { topic.summary }
            ul(.class("plain-links")) {
                for handle in topic.articles {
                    li { a(.href(.page(context.edition[handle].path))) { context.edition[handle].title } }
                }
            }
        }
    }
}
