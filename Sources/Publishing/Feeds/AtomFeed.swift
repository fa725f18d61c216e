import HTML
import Library

/// `feed.xml` (RFC 4287): the articles of one edition, newest first.
struct AtomFeed {
    let site: Site
    let edition: Edition
    let path: SitePath
    let base: WebAddress

    /// Articles that a feed lists: whoever reads it wants what is new.
    private static let longest = 50

    var bytes: [UInt8] {
        let listed = edition.articles.filter { !$0.isDiscreet && !$0.isDraft && !Self.date(of: $0).isEmpty }
        let newest = listed.sorted { (Self.date(of: $0), $1.path) > (Self.date(of: $1), $0.path) }.prefix(Self.longest)
        var xml = XMLWriter()
        xml.literal("<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"")
        xml.text(edition.language.description)
        xml.literal("\">\n")
        xml.element("id", address(of: path))
        xml.element("title", site.title)
        xml.element("subtitle", site.tagline)
        xml.element("updated", Self.timestamp(newest.first.map(Self.date) ?? ""))
        link(to: path, relation: "self", in: &xml)
        link(to: edition.home.path, relation: "alternate", in: &xml)
        xml.literal("<author>\n")
        xml.element("name", site.clinic.name)
        xml.literal("</author>\n")
        for article in newest { entry(article, in: &xml) }
        xml.literal("</feed>\n")
        return xml.bytes
    }

    private func entry(_ article: Article, in xml: inout XMLWriter) {
        xml.literal("<entry>\n")
        xml.element("id", address(of: article.path))
        xml.element("title", article.title)
        xml.element("updated", Self.timestamp(Self.date(of: article)))
        if let published = article.published { xml.element("published", Self.timestamp(published.description)) }
        link(to: article.path, relation: "alternate", in: &xml)
        xml.element("summary", article.summary)
        for author in article.authors {
            xml.literal("<author>\n")
            xml.element("name", author)
            xml.literal("</author>\n")
        }
        xml.literal("</entry>\n")
    }

    private func link(to path: SitePath, relation: StaticString, in xml: inout XMLWriter) {
        xml.literal("<link rel=\"")
        xml.literal(relation)
        xml.literal("\" href=\"")
        xml.text(address(of: path))
        xml.literal("\"/>\n")
    }

    private func address(of path: SitePath) -> String {
        base.description + path.description
    }

    private static func date(of article: Article) -> String {
        (article.updated ?? article.published)?.description ?? ""
    }

    /// Content knows days, Atom wants instants (RFC 4287, 3.3): the day's first, in Coordinated Universal Time.
    private static func timestamp(_ date: String) -> String {
        "\(date.isEmpty ? "1970-01-01" : date)T00:00:00Z"
    }
}
