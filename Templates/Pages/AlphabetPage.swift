package import HTML
package import Library

/// Articles, terms and resources in one list by their first letter.
package struct AlphabetPage: PageTemplate, Component {
    let context: PageContext
    package var path: SitePath { context.path }
    package var title: String { context.wording.navigation.alphabet }

    package init(library: Library, edition: Handle<Edition>) {
        context = PageContext(library: library, edition: edition, fixed: \.alphabetPath)
    }

    package var body: some HTML {
        let summary = context.wording.listing.alphabetSummary
        PageLayout(
            context: context,
            description: PageDescription(kind: .reference, title: title, summary: summary),
            trail: [context.homeCrumb]
        ) {
            PageHeader(title: title, summary: summary)
            AlphabetIndex(context: context)
        }
    }
}

/// Everything that has a title, under its first letter.
struct AlphabetIndex: Component {
    let context: PageContext

    var body: some HTML {
        LetterSections(context: context, index: LetterGroups(entries, by: \.name)) { entries in
            ul(.class("index")) {
                for entry in entries {
                    li {
                        a(.href(entry.link)) {
                            SharedText(context: context, entry.name, in: entry.language ?? context.edition.language)
                        }
                        " "
                        span(.class("quiet")) { entry.kind }
                    }
                }
            }
        }
    }

    private struct Entry {
        let name: String
        let link: Link
        let kind: String
        /// Where it isn't the page's.
        var language: Language?
    }

    private var entries: [Entry] {
        let edition = context.edition, words = context.wording.listing
        let articles = edition.articles.map { article in
            let kind = article.isWorksheet ? context.wording.worksheet.kind : words.article
            return Entry(name: article.title, link: .page(article.path), kind: kind)
        }
        let terms = edition.terms.map { Entry(name: $0.term, link: edition.link(to: $0), kind: words.term) }
        let resources = context.library.currentResources.map { handle in
            let resource = context.library[handle]
            return Entry(
                name: resource.title,
                link: .page(edition.path(of: resource)),
                kind: context.wording.resource.type(resource.type),
                language: resource.languages.count == 1 ? resource.languages[0] : context.site.languages.first
            )
        }
        return articles + terms + resources
    }
}
