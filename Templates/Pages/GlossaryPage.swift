package import HTML
package import Library

/// Every term with its meaning, in the order of the alphabet.
package struct GlossaryPage: PageTemplate, Component {
    let context: PageContext
    package var path: SitePath { context.path }
    package var title: String { context.wording.glossary.heading }

    package init(library: Library, edition: Handle<Edition>) {
        context = PageContext(library: library, edition: edition, fixed: \.glossaryPath)
    }

    package var body: some HTML {
        let index = LetterGroups(context.edition.terms, by: \.term)
        let introduction = context.wording.glossary.introduction
        PageLayout(
            context: context,
            description: PageDescription(kind: .reference, title: title, summary: introduction),
            trail: [context.homeCrumb]
        ) {
            PageHeader(title: title, summary: introduction)
            LetterSections(context: context, index: index) { terms in
                Subsection {
                    for term in terms {
                        GlossaryEntry(context: context, term: term)
                    }
                }
            }
        }
    }
}

/// One term: what it means, what else it is called, and where it is used.
struct GlossaryEntry: Component {
    let context: PageContext
    let term: Term

    var body: some HTML {
        div(.class("definition"), .id(term.fragment)) {
            Heading { term.term }
            p { term.definition }
            if !facts.isEmpty {
                dl { facts }
            }
        }
    }

    private var facts: [Fact<[LinkInList]>] {
        let words = context.wording.glossary
        return [
            fact(words.alsoCalled, term.alsoCalled.map { ($0, nil) }),
            fact(words.seeAlso, term.related.map { handle in
                (context.edition[handle].term, context.edition.link(to: context.edition[handle]))
            }),
            fact(words.usedIn, uses),
            fact(words.sources, term.sources.map { handle in
                let source = context.library[handle]
                return (source.citationLabel.label(in: context.wording.language), .page(context.edition.path(of: source)))
            }),
        ].compactMap(\.self)
    }

    /// More would bury the other terms of a large library, and search finds them all.
    private static let shownUses = 24

    private var uses: [(text: String, link: Link?)] {
        let shown = term.usedIn.prefix(Self.shownUses).map { handle -> (text: String, link: Link?) in
            let article = context.edition[handle]
            return (article.title, .page(article.path))
        }
        let others = term.usedIn.count - shown.count
        return others == 0 ? shown : shown + [(context.wording.glossary.furtherUses(others), nil)]
    }

    private func fact(_ label: String, _ items: [(text: String, link: Link?)]) -> Fact<[LinkInList]>? {
        guard !items.isEmpty else { return nil }
        let links = items.enumerated().map { index, item in
            LinkInList(text: item.text, target: item.link, isLast: index == items.count - 1)
        }
        return Fact(label: label) { links }
    }
}

/// A name in a row of names, perhaps a link.
struct LinkInList: Component {
    let text: String
    let target: Link?
    let isLast: Bool

    var body: some HTML {
        if let target {
            a(.href(target)) { text }
        } else {
            text
        }
        if !isLast {
            span(.class("separator")) { " · " }
        }
    }
}
