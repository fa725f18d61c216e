package import HTML
package import Library

/// All worksheets, each with what it is for.
package struct WorksheetsPage: PageTemplate, Component {
    let context: PageContext
    package var path: SitePath { context.path }
    package var title: String { context.wording.navigation.worksheets }

    package init(library: Library, edition: Handle<Edition>) {
        context = PageContext(library: library, edition: edition, path: library[edition].worksheetsPath)
    }

    package var body: some HTML {
        let summary = context.wording.listing.worksheetsSummary
        PageLayout(
            context: context,
            description: PageDescription(kind: .listing, title: title, summary: summary),
            trail: [context.homeCrumb]
        ) {
            PageHeader(title: title, summary: summary)
            if context.edition.worksheets.isEmpty {
                p { context.wording.listing.empty }
            } else {
                ArticleList(context: context, articles: context.edition.worksheets.map { context.edition[$0] })
            }
        }
    }
}
