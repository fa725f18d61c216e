import HTML
import Library

/// `sitemap.xml` (sitemaps.org, protocol 0.9): the addresses of all pages, for search engines of a hosted site.
enum Sitemap {
    /// - Parameters:
    ///   - pages: the pages to list, with the day of their last change.
    ///   - base: where the site is hosted; the protocol wants whole addresses.
    static func bytes(pages: [(path: SitePath, updated: CalendarDate?)], base: WebAddress) -> [UInt8] {
        var xml = XMLWriter()
        xml.literal("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n")
        for page in pages {
            xml.literal("<url>\n")
            xml.element("loc", base.description + page.path.description)
            if let updated = page.updated { xml.element("lastmod", updated.description) }
            xml.literal("</url>\n")
        }
        xml.literal("</urlset>\n")
        return xml.bytes
    }
}
