package import HTML

/// What a document's links, citations and terms turned out to be.
///
/// A parsed document says what was written; whoever knows the whole library says where it leads.
package struct Resolution: Sendable {
    /// Parallel to ``Document/links``.
    package var links: [ResolvedLink]

    /// Parallel to ``Document/citations``: one for each item.
    package var citations: [[ResolvedCitation]]

    /// First plain mentions of glossary terms, by node and then by place.
    package var mentions: [TermMention]

    package init(links: [ResolvedLink], citations: [[ResolvedCitation]], mentions: [TermMention]) {
        self.links = links
        self.citations = citations
        self.mentions = mentions
    }
}

/// Where a link leads.
package enum ResolvedLink: Hashable, Sendable {
    /// `className` tells kinds of links apart for the style sheet; `language` is that of the target, where it differs.
    case link(Link, className: StaticName? = nil, language: Language? = nil)
    /// A picture of the site, with its size in pixels where it is known.
    case image(SitePath, width: Int?, height: Int?)
    /// The link's words stay, the link goes.
    case unresolved
}

/// A name from source code.
package struct StaticName: Hashable, Sendable {
    package let name: String

    package init(_ name: StaticString) {
        self.name = name.description
    }
}

/// One item of a citation.
package struct ResolvedCitation: Hashable, Sendable {
    /// Author and year: `Bowlby, 1988`.
    package var label: String
    /// `p. 253`, or nil.
    package var locator: String?
    /// The entry in the list of references, or nil where there is no such list to lead to.
    package var target: Link?
    /// The id of this place in the text, for the way back.
    package var id: Fragment

    package init(label: String, locator: String?, target: Link?, id: Fragment) {
        self.label = label
        self.locator = locator
        self.target = target
        self.id = id
    }
}

/// A glossary term in the text of a node.
package struct TermMention: Hashable, Sendable {
    /// The index of the text node.
    package var node: Int32
    /// The first byte, counted from the start of the node's span.
    package var start: Int32
    /// How many bytes.
    package var count: Int32
    package var link: Link

    package init(node: Int32, start: Int32, count: Int32, link: Link) {
        self.node = node
        self.start = start
        self.count = count
        self.link = link
    }
}

extension Resolution {
    /// The same text with its links led elsewhere: for a page that stands alone, or becomes part of a larger document.
    ///
    /// - Parameters:
    ///   - prefix: stands before the ids of the places that cite, where several documents share a page.
    ///   - place: where a link leads now, or nil where its words stay and the link goes.
    package func leading(prefix: String = "", to place: (Link) -> Link?) -> Resolution {
        Resolution(
            links: links.map { resolved in
                guard case .link(let link, let className, let language) = resolved else { return resolved }
                return place(link).map { .link($0, className: className, language: language) } ?? .unresolved
            },
            citations: citations.map { items in
                items.map { item in
                    var copy = item
                    copy.target = item.target.flatMap(place)
                    copy.id = Fragment(prefix + item.id.description) ?? item.id
                    return copy
                }
            },
            mentions: mentions.compactMap { mention in
                var copy = mention
                guard let link = place(mention.link) else { return nil }
                copy.link = link
                return copy
            }
        )
    }
}
