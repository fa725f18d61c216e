package import HTML
package import Library

/// A page that is no article: about, accessibility, privacy.
package struct StandalonePageTemplate: PageTemplate, Component {
    let context: PageContext
    let page: StandalonePage
    package var path: SitePath { page.path }
    package var title: String { page.title }

    package init(library: Library, edition: Handle<Edition>, page: StandalonePage) {
        self.page = page
        context = PageContext(library: library, edition: edition, path: page.path, translations: page.translations)
    }

    package var body: some HTML {
        PageLayout(
            context: context,
            description: PageDescription(
                kind: .standalone, title: page.title, summary: page.summary, isWrittenOn: page.body.document.isWrittenOn
            ),
            trail: [context.homeCrumb]
        ) {
            PageHeader(title: page.title, summary: page.summary)
            Subsection { Prose(context: context, text: page.body) }
            Subsection { References(context: context, references: page.body.references) }
            if let updated = page.updated {
                p(.class("quiet")) {
                    context.wording.review.updated + ": "
                    Day(context: context, date: updated)
                }
            }
        }
    }
}
