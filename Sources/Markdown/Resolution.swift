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
    /// The entry in the list of references.
    package var target: Link
    /// The id of this place in the text, for the way back.
    package var id: Fragment

    package init(label: String, locator: String?, target: Link, id: Fragment) {
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
