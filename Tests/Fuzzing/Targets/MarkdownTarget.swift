import ContentFixtures
import HTML
import Library
import Publishing
import Templates

/// The text of an article, made into every page and file of a site that says anything of it.
final class MarkdownTarget: FuzzTarget {
    private let site: FuzzedSite
    private let pages: PageChecks

    /// - Parameter allowsRawHTML: whether the site lets a few elements of HTML pass.
    init(allowsRawHTML: Bool) throws {
        let address = "base-url: https://example.org/leaflets/\n"
        site = try FuzzedSite(settings: allowsRawHTML ? address + "raw-html: true\n" : address, file: "articles/calm/resting.md")
        pages = try PageChecks(of: site.load(Self.article("Rest.\n")), shownIn: ["resting", "feed.xml", "search"])
    }

    func take(_ bytes: [UInt8]) throws {
        try pages.check(site.load(Self.article(bytes)))
    }

    private static func article(_ text: String) -> [UInt8] {
        article(Array(text.utf8))
    }

    private static func article(_ body: [UInt8]) -> [UInt8] {
        Array(ContentFixture.article(title: "Resting", body: "").utf8) + body
    }
}
