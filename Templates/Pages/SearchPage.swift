package import HTML
package import Library
import Searching

/// Search: a field, the results below it, and lists that lead to the same pages without it.
package struct SearchPage: PageTemplate, Component {
    let context: PageContext
    package var path: SitePath { context.path }
    package var title: String { context.wording.search.heading }

    package init(library: Library, edition: Handle<Edition>) {
        context = PageContext(library: library, edition: edition, fixed: \.searchPath)
    }

    package var body: some HTML {
        let words = context.wording.search
        PageLayout(
            context: context,
            description: PageDescription(kind: .search, title: title, summary: words.summary, hasSearchForm: true),
            trail: [context.homeCrumb]
        ) {
            PageHeader(title: title)
            SearchForm(context: context, needsScripts: true)
            noscript { p { words.withoutScripts } }
            results
            Subsection { browse }
        }
    }

    @HTMLBuilder private var results: some HTML {
        let words = context.wording.search
        p(.class("search-status"), .id(Fragment(literal: "search.status")), .role("status"))
        p(.id(Fragment(literal: "search.advice")), .hidden()) { words.advice }
        ol(
            .class("results"), .id(Fragment(literal: "search.results")),
            .data("data-kinds", SearchDocument.Kind.allCases.map(context.wording.kind).joined(separator: "|")),
            .data("data-all", words.allShown("{count}")), .data("data-some", words.someShown("{shown}", "{count}")),
            .data("data-none", words.noneFound("{query}")), .data("data-section", words.section("{section}")), .data("data-failed", words.failed), .data("data-address", context.site.isDiscreet ? "hidden" : "shown")
        )
        p(.class("more-results")) {
            button(.type("button"), .class("button"), .id(Fragment(literal: "search.more")), .hidden()) { words.more }
        }
    }

    /// What finds every page with scripts off, and by way of its subject at any time.
    @HTMLBuilder private var browse: some HTML {
        section(.class("browse")) {
            Heading { context.wording.search.browse }
            p {
                a(.href(.page(context.edition.alphabetPath))) { context.wording.navigation.alphabet }
            }
            Subsection {
                Heading { context.wording.navigation.topics }
                TopicCards(context: context)
            }
        }
        noscript {
            Subsection { AlphabetIndex(context: context) }
        }
    }
}
