import HTML
@testable import Library
@testable import Markdown
import Testing

/// The smallest values that a feed can be made of.
enum Sample {
    static func site() throws -> Site {
        let exit = Exit(address: try #require(WebAddress("https://weather.example")), history: .keep)
        let clinic = Clinic(
            name: "The Clinic", country: nil, address: nil, phone: nil, email: nil, web: nil, hours: nil, accent: nil, logoFile: nil, footer: nil
        )
        return Site(
            title: "Steady & Kind", tagline: "Calm \"words\"", languages: [.english], baseAddress: nil, licence: .cc0, exit: exit, clinic: clinic,
            helplines: [], allowsRawHTML: false, isDiscreet: false
        )
    }

    static func edition(_ articles: [Article]) throws -> Edition {
        let home = try page("index", at: "index.html")
        return Edition(
            language: .english, folder: "", home: home, topics: [], series: [], articles: articles, terms: [], pages: [],
            notFound: try page("not-found", at: "404.html"), helpNow: try page("help-now", at: "help-now.html")
        )
    }

    /// An article whose title gives its file's name.
    static func article(
        _ title: String,
        summary: String = "",
        published: String? = nil,
        updated: String? = nil,
        authors: [String] = [],
        isDiscreet: Bool = false,
        isDraft: Bool = false
    ) throws -> Article {
        let id = try #require(Slug(suggestedBy: title))
        return Article(
            id: id, path: try #require(SitePath("articles/\(id).html")), source: "articles/\(id).md", language: .english, title: title,
            summary: summary, topics: [], audience: [], kind: .explanation, series: nil, keywords: [],
            published: published.flatMap { CalendarDate($0) }, updated: updated.flatMap { CalendarDate($0) },
            review: Review(status: .awaiting, by: nil, role: nil, on: nil, next: nil), authors: authors, mainMessage: nil, actions: [],
            contentNote: nil, keyPoints: [], licence: .cc0, isDiscreet: isDiscreet, isDraft: isDraft, related: [], body: body, references: [],
            furtherHelp: [], terms: []
        )
    }

    private static func page(_ id: String, at path: StaticString) throws -> StandalonePage {
        StandalonePage(
            id: try #require(Slug(id)), path: SitePath(literal: path), source: "\(id).md", title: id, summary: "", updated: nil, body: body
        )
    }

    private static var body: Body {
        let document = Document(nodes: [], text: [], links: [], citations: [], headings: [], footnoteCount: 0)
        return Body(document: document, resolution: Resolution(links: [], citations: [], mentions: []), wordCount: 0)
    }
}
