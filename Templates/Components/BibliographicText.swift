import HTML
import Library

/// A work as a list of references names it: authors, year, title, where it appeared, and how to find it.
struct BibliographicText: Component {
    let context: PageContext
    let resource: Resource
    /// Whether the title leads to the resource's own page.
    var linksTitle = true
    /// What becomes of the address that the work is found at.
    var address = AddressStyle.link

    enum AddressStyle {
        case link
        /// A link that shows the whole address, since it may be printed.
        case spelledLink
        /// Words, beside a title that leads to the resource's own page: one link a work is enough to walk through with a keyboard.
        case words
    }

    var body: some HTML {
        parts.lead
        title
        parts.afterTitle
        if let isbn = parts.isbn {
            span(.class("number")) { isbn }
            ". "
        }
        ways
    }

    private var parts: BibliographicParts { BibliographicParts(resource, context: context) }

    @HTMLBuilder private var title: some HTML {
        if let language = parts.title.language {
            cite(.lang(language)) { words }
        } else {
            cite { words }
        }
    }

    @HTMLBuilder private var words: some HTML {
        if linksTitle {
            a(.href(.page(context.edition.path(of: resource)))) { resource.title }
        } else {
            resource.title
        }
    }

    @HTMLBuilder private var ways: some HTML {
        if let found = parts.address {
            let shown = resource.doi == nil && address == .link ? found.host : found.shown
            if address == .words {
                shown
            } else {
                ExternalLink(found) { shown }
            }
        }
    }

    /// Names as a list of references gives them: `Bowlby, J., and Ainsworth, M. D. S.`; after the sixth the rest are only counted.
    static func authors(_ names: [Name], wording: Wording) -> String {
        let named = names.filter { $0 != .others }
        let shown = named.prefix(6).map(inverted)
        guard named.count > 6 || named.count < names.count else { return wording.list(shown) }
        return shown.joined(separator: ", ") + " " + wording.sources.andOthers
    }

    /// Family names alone, for a place with little room.
    static func families(_ names: [Name], wording: Wording) -> String {
        let named = names.filter { $0 != .others }.map(\.family)
        return named.count < names.count ? named.joined(separator: ", ") + " " + wording.sources.andOthers : wording.list(named)
    }

    private static func inverted(_ name: Name) -> String {
        switch name {
        case .literal(let name): name
        case .person(let family, let given):
            given.map { "\(family), \(initials(of: $0))" } ?? family
        }
    }

    /// `John Michael` becomes `J. M.`, `Jean-Luc` becomes `J.-L.`.
    static func initials(of given: String) -> String {
        given.split(separator: " ").map { word in
            word.split(separator: "-").compactMap(\.first).map { "\($0)." }.joined(separator: "-")
        }.joined(separator: " ")
    }
}

/// A link to another site, which learns nothing of this one; `noreferrer` brings `noopener` with it (HTML Living Standard, 4.6.7.14).
struct ExternalLink<Content: HTML>: Component {
    let address: WebAddress
    let className: String?
    let content: Content

    init(_ address: WebAddress, class className: String? = nil, @HTMLBuilder content: () -> Content) {
        self.address = address
        self.className = className
        self.content = content()
    }

    var body: some HTML {
        if let className {
            a(.class(className), .href(.external(address)), .rel("noreferrer")) { content }
        } else {
            a(.href(.external(address)), .rel("noreferrer")) { content }
        }
    }
}
