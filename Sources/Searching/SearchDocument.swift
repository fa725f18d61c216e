package import HTML
package import Library

/// What search knows of one page, or of one entry on a page: the words that find it, and those that its result shows.
package struct SearchDocument: Sendable {
    package let kind: Kind
    package let title: String
    /// Where it isn't the language of the search page.
    package let language: Language?
    package let path: SitePath
    /// The entry on that page, where it isn't the whole of it.
    package let fragment: Fragment?
    /// Other words for the whole of it, by which it is found as by its title. They aren't shown.
    package let names: [String]
    /// Words that somebody might use who looks for this. They aren't shown.
    package let keywords: [String]
    /// Other names of what it mentions. They aren't shown.
    package let synonyms: [String]
    /// Sentences that say what it says in brief.
    package let summary: [String]
    /// The text, cut at its headings; what stands before the first one has none.
    package let sections: [Section]

    package init(
        kind: Kind,
        title: String,
        language: Language? = nil,
        path: SitePath,
        fragment: Fragment? = nil,
        names: [String] = [],
        keywords: [String] = [],
        synonyms: [String] = [],
        summary: [String] = [],
        sections: [Section] = []
    ) {
        self.kind = kind
        self.title = title
        self.language = language
        self.path = path
        self.fragment = fragment
        self.names = names
        self.keywords = keywords
        self.synonyms = synonyms
        self.summary = summary
        self.sections = sections
    }

    package struct Section: Hashable, Sendable {
        package let heading: Heading?
        package let text: String

        package init(heading: Heading? = nil, text: String) {
            self.heading = heading
            self.text = text
        }
    }

    package struct Heading: Hashable, Sendable {
        package let text: String
        package let id: Fragment

        package init(text: String, id: Fragment) {
            self.text = text
            self.id = id
        }
    }

    /// What a result says that it is.
    package enum Kind: Hashable, Sendable, CaseIterable {
        case article, worksheet, topic, series, term, page
        /// The page that helps at once.
        case help
        case resource(ResourceType)

        package static var allCases: [Kind] {
            [.article, .worksheet, .topic, .series, .term, .page, .help] + ResourceType.allCases.map(Kind.resource)
        }
    }
}
