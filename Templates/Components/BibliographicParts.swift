package import HTML
package import Library

/// What a list of references says of a work, in the order in which it says it.
package struct BibliographicParts: Hashable, Sendable {
    /// Authors and year: `Bowlby, J. (1988). `; empty for a work that names nobody.
    package let lead: String
    /// A title keeps its own language on a page in another one (WCAG 2.2, 3.1.2).
    package let title: SharedWords
    /// From the stop behind the title to the publisher, with a space behind it.
    package let afterTitle: String
    /// `ISBN 978-0-415-00640-3`.
    package let isbn: String?
    /// Where it is found; a service is reached in other ways.
    package let address: WebAddress?

    init(_ resource: Resource, context: PageContext) {
        let words = context.wording
        let year = resource.year.map(String.init)
        lead = resource.authors.isEmpty
            ? "" : "\(BibliographicText.authors(resource.authors, wording: words)) (\(year ?? words.sources.noYear)). "
        title = SharedWords(
            resource.title, in: resource.languages.count == 1 ? resource.languages[0] : context.edition.language, context: context
        )
        let yearAlone = resource.authors.isEmpty ? year.map { " (\($0))" } ?? "" : ""
        afterTitle = yearAlone + Self.ending(of: resource.title) + Self.appearance(of: resource, wording: words)
        isbn = resource.isbn.map { "ISBN \($0)" }
        address = resource.doi?.address ?? (resource.type.isService ? nil : resource.url)
    }

    /// A full stop, unless the title brings its own end.
    private static func ending(of title: String) -> String {
        ".?!…".contains(title.last ?? " ") ? " " : ". "
    }

    private static func appearance(of resource: Resource, wording: Wording) -> String {
        let words = wording.sources
        let place = place(in: resource, wording: wording)
        var text = ""
        if let container = resource.container {
            text += resource.type == .chapter ? words.inContainer(container) : container
            text += place.isEmpty ? ". " : ", \(place). "
        } else if !place.isEmpty {
            text += "\(place). "
        }
        if let edition = resource.edition { text += "\(words.edition(edition)). " }
        if let publisher = resource.publisher { text += "\(publisher). " }
        return text
    }

    /// `145(2), pages 151–160`.
    private static func place(in resource: Resource, wording: Wording) -> String {
        let issue = resource.issue.map { "(\($0))" } ?? ""
        let volume = (resource.volume ?? "") + issue
        let pages = resource.pages.map { wording.sources.pages($0.replacing("-", with: "–")) }
        return [volume.isEmpty ? nil : volume, pages].compactMap(\.self).joined(separator: ", ")
    }
}

extension PrintContext {
    /// A work as it stands in the list of what was cited.
    package func bibliography(of work: Resource) -> BibliographicParts {
        BibliographicParts(work, context: page)
    }
}
