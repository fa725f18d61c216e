import HTML
@testable import Library
@testable import Markdown
@testable import Publishing
import Testing

@Suite("Feed and sitemap")
struct FeedTests {
    private static let base = WebAddress("https://clinic.example/site/")

    private static func feed(_ articles: [Article]) throws -> String {
        let feed = AtomFeed(
            site: try Sample.site(), edition: try Sample.edition(articles), path: SitePath(literal: "feed.xml"), base: try #require(base)
        )
        return String(decoding: feed.bytes, as: UTF8.self)
    }

    /// The titles of a feed's entries, in order.
    private static func titles(_ articles: [Article]) throws -> [Substring] {
        try feed(articles).matches(of: /<entry>\n<id>[^<]*<\/id>\n<title>([^<]*)</).map(\.1)
    }

    @Test("A feed has what Atom asks for")
    func whole() throws {
        let article = try Sample.article("a&b", summary: "<calm>", published: "2026-01-02", updated: "2026-03-04", authors: ["Ann"])
        #expect(
            try Self.feed([article]) == """
                <?xml version="1.0" encoding="utf-8"?>
                <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
                <id>https://clinic.example/site/feed.xml</id>
                <title>Steady &amp; Kind</title>
                <subtitle>Calm &quot;words&quot;</subtitle>
                <updated>2026-03-04T00:00:00Z</updated>
                <link rel="self" href="https://clinic.example/site/feed.xml"/>
                <link rel="alternate" href="https://clinic.example/site/index.html"/>
                <author>
                <name>The Clinic</name>
                </author>
                <entry>
                <id>https://clinic.example/site/articles/a-b.html</id>
                <title>a&amp;b</title>
                <updated>2026-03-04T00:00:00Z</updated>
                <published>2026-01-02T00:00:00Z</published>
                <link rel="alternate" href="https://clinic.example/site/articles/a-b.html"/>
                <summary>&lt;calm&gt;</summary>
                <author>
                <name>Ann</name>
                </author>
                </entry>
                </feed>

                """)
    }

    @Test("The newest article comes first, and of one day the first by path")
    func order() throws {
        let articles = [
            try Sample.article("old", published: "2025-12-31"), try Sample.article("updated", published: "2020-01-01", updated: "2026-02-01"),
            try Sample.article("b", published: "2026-01-01"), try Sample.article("a", published: "2026-01-01"),
        ]
        #expect(try Self.titles(articles) == ["updated", "a", "b", "old"])
        #expect(try Self.titles(articles.reversed()) == ["updated", "a", "b", "old"])
    }

    @Test("Discreet articles, drafts and articles without a date are left out")
    func leftOut() throws {
        let articles = [
            try Sample.article("discreet", published: "2026-01-01", isDiscreet: true), try Sample.article("draft", published: "2026-01-01", isDraft: true),
            try Sample.article("undated"), try Sample.article("shown", published: "2026-01-01"),
        ]
        #expect(try Self.titles(articles) == ["shown"])
    }

    @Test("A feed lists the fifty newest articles")
    func longest() throws {
        let articles = try (10..<70).map { try Sample.article("n\($0)", published: "20\($0)-01-01") }
        let titles = try Self.titles(articles)
        #expect(titles.count == 50)
        #expect(titles.first == "n69")
        #expect(titles.last == "n20")
    }

    @Test("A feed without articles is a feed, dated the first day there is")
    func empty() throws {
        let feed = try Self.feed([])
        #expect(feed.contains("<updated>1970-01-01T00:00:00Z</updated>"))
        #expect(feed.hasSuffix("</author>\n</feed>\n"))
    }

    @Test("A sitemap lists whole addresses, with the day of the last change where it is known")
    func sitemap() throws {
        let pages = [(SitePath(literal: "index.html"), CalendarDate("2026-01-02")), (SitePath(literal: "a/b.html"), nil)]
        let bytes = Sitemap.bytes(pages: pages, base: try #require(WebAddress("https://clinic.example/?a=1&b=")))
        #expect(
            String(decoding: bytes, as: UTF8.self) == """
                <?xml version="1.0" encoding="utf-8"?>
                <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
                <url>
                <loc>https://clinic.example/?a=1&amp;b=index.html</loc>
                <lastmod>2026-01-02</lastmod>
                </url>
                <url>
                <loc>https://clinic.example/?a=1&amp;b=a/b.html</loc>
                </url>
                </urlset>

                """)
    }
}
