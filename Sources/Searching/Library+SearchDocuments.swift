import HTML
package import Library

extension Library {
    /// All that can be found in an edition, what is alike side by side: articles by path, then terms, worksheets, pages and resources.
    ///
    /// - Parameters:
    ///   - glossary: the path of the page that the terms stand on.
    ///   - workers: how many articles are read at once.
    package func searchDocuments(of handle: Handle<Edition>, names: SearchNames, workers: Int) -> [SearchDocument] {
        let edition = self[handle]
        let articles = concurrentMap(edition.articles, workers: workers) { SearchDocument($0, in: edition) }
        return articles + edition.topics.map(SearchDocument.init) + edition.series.map { SearchDocument($0, in: edition) }
            + edition.terms.map { SearchDocument($0, in: edition) }
            + edition.pages.map { SearchDocument($0, of: $0.id == edition.helpNow.id ? .help : .page, names: names) }
            + currentResources.map { handle in
                let resource = self[handle]
                return SearchDocument(resource, at: edition.path(of: resource), language: language(of: resource, in: edition), names: names)
            }
    }

    /// The language of a resource's title, where it isn't that of the edition.
    private func language(of resource: Resource, in edition: Edition) -> Language? {
        let own = resource.languages.count == 1 ? resource.languages[0] : site.languages.first
        return own == edition.language ? nil : own
    }
}

extension SearchDocument {
    fileprivate init(_ article: Article, in edition: Edition) {
        self.init(
            kind: article.isWorksheet ? .worksheet : .article,
            title: article.title,
            path: article.path,
            keywords: article.keywords,
            synonyms: article.terms.flatMap { edition[$0].otherNames },
            summary: [article.summary, article.mainMessage].compactMap(\.self) + article.keyPoints + article.actions,
            sections: article.body.document.searchSections
        )
    }

    fileprivate init(_ topic: Topic) {
        self.init(
            kind: .topic, title: topic.title, path: topic.path, summary: [topic.summary], sections: topic.introduction.document.searchSections
        )
    }

    fileprivate init(_ series: Series, in edition: Edition) {
        let titles = series.articles.map { edition[$0].title }.joined(separator: ". ")
        self.init(kind: .series, title: series.title, path: series.path, summary: [series.summary], sections: [Section(text: titles)])
    }

    fileprivate init(_ term: Term, in edition: Edition) {
        self.init(
            kind: .term, title: term.term, path: edition.path("glossary.html"), fragment: term.fragment, names: term.otherNames,
            summary: [term.definition]
        )
    }

    fileprivate init(_ page: StandalonePage, of kind: Kind, names: SearchNames) {
        self.init(
            kind: kind, title: page.title, path: page.path, names: kind == .help ? names.help : [], keywords: page.keywords, summary: [page.summary],
            sections: page.body.document.searchSections
        )
    }

    fileprivate init(_ resource: Resource, at path: SitePath, language: Language?, names: SearchNames) {
        let parts = [resource.year.map(String.init), resource.container, resource.publisher].compactMap(\.self)
        let source = (resource.authors.map(\.full) + parts).joined(separator: ", ")
        self.init(
            kind: .resource(resource.type), title: resource.title, language: language, path: path,
            keywords: [names.resourceType(resource.type)] + resource.region.map(names.country), summary: [source, resource.summary],
            sections: [Section(text: [resource.evidence, resource.whatHappens].compactMap(\.self).joined(separator: " "))]
        )
    }
}

extension Term {
    fileprivate var otherNames: [String] {
        (aliases + alsoCalled).filter { $0 != term }
    }
}

extension Name {
    /// The whole name, in the order in which it is spoken.
    fileprivate var full: String {
        switch self {
        case .person(let family, let given): [given, family].compactMap(\.self).joined(separator: " ")
        case .literal(let name): name
        }
    }
}
