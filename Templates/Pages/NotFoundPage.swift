package import HTML
package import Library

/// What a web server shows for an address that isn't there: no blame, and three ways on.
package struct NotFoundPage: PageTemplate, Component {
    let context: PageContext
    package var path: SitePath { context.path }
    package var title: String { context.edition.notFound.title }

    package init(library: Library, edition: Handle<Edition>) {
        context = PageContext(library: library, edition: edition, path: library[edition].notFoundPath)
    }

    package var body: some HTML {
        let page = context.edition.notFound
        PageLayout(
            context: context,
            description: PageDescription(kind: .listing, title: page.title, summary: page.summary, hasSearchForm: true),
            trail: [context.homeCrumb]
        ) {
            PageHeader(title: page.title, summary: page.summary)
            Subsection {
                Prose(context: context, text: page.body)
                References(context: context, references: page.body.references)
            }
            SearchForm(context: context)
            ul(.class("plain-links")) {
                li { a(.href(.page(context.edition.home.path))) { context.wording.navigation.home } }
                li { a(.href(.page(context.edition.topicsPath))) { context.wording.navigation.topics } }
                li { a(.href(.page(context.edition.alphabetPath))) { context.wording.navigation.alphabet } }
            }
        }
    }
}
