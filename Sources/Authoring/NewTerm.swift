package import HTML
package import Library

/// A glossary entry. It is published at once, so what its readers see has to be said from the start.
package struct NewTerm: NewContent {
    package let term: TextLine
    package let definition: TextLine
    /// Its id; made of the term where it is nil.
    package var name: Slug?
    /// The site's first where it is nil.
    package var language: Language?

    package init(term: TextLine, definition: TextLine, name: Slug? = nil, language: Language? = nil) {
        self.term = term
        self.definition = definition
        self.name = name
        self.language = language
    }

    package func addition(to library: Library) throws(AuthoringFault) -> ContentAddition {
        let edition = try library.edition(in: language)
        let name = try Slug.free(name, for: term, in: "glossary", taken: edition.terms.map(\.id), .term)
        let wording = term.description.lowercased()
        if let same = edition.terms.first(where: { ([$0.term] + $0.aliases).contains { $0.lowercased() == wording } }) {
            throw .sameTerm(term, id: same.id)
        }
        let text = """
            - id: \(name)
              term: \(term.yaml(standsAmongOthers: true))
              # Which other words or forms lead here? The first mention of each on a page is linked by itself.
              aliases: []
              # What does it mean, in one or two plain sentences?
              definition: \(definition.yaml(standsAmongOthers: true))
              # Under which other names do people know it?
              also-called: []
              # Which terms belong to it, and which works explain it? Their ids.
              related: []
              sources: []

            """
        return .entry(path: edition.contentPath("glossary.yml"), text: text)
    }
}
