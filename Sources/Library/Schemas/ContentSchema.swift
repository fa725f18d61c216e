package import Diagnostics
import Markdown

/// What a kind of content file may say, as a JSON Schema (draft 2020-12): for editors that complete and check while somebody types, and for programs
/// that write content.
///
/// It is found out from the reader of those files, so the two can't disagree about keys and words. The build stays the judge of all that takes more than
/// one look at one field: whether an id exists, a number is the one that is dialled, an emergency service has hours.
///
/// What the build takes, the schema takes, but for what is most likely a slip: quotes with nothing between them, an empty item of a list, and `true` or
/// `false` without quotes where words belong.
package enum ContentSchema: String, CaseIterable, Sendable {
    case article, topic, page, site, resources, glossary, series, claims, bundle, clinic, coach

    /// What it describes.
    package var title: String {
        switch self {
        case .article: "The front matter of an article or a worksheet"
        case .topic: "The front matter of a topic"
        case .page: "The front matter of a page that is no article, such as index.md"
        case .site: "The site: site.yml"
        case .resources: "A file of the resource index, in resources"
        case .glossary: "The glossary: glossary.yml"
        case .series: "The series of articles: series.yml"
        case .claims: "The register of claims: claims.yml"
        case .bundle: "A bundle, in bundles"
        case .clinic: "The profile of a clinic, in clinics"
        case .coach: "What people have said about a text with attune coach, beside it in NAME.coach.yml"
        }
    }

    /// The schema.
    ///
    /// Editors know JSON Schema up to draft 7 as yet, so it uses only what means the same there.
    package var value: JSONValue {
        let group = outline.schema
        let members: [JSONValue.Member] = if isList {
            JSONValue.members(of: [("type", .list(["array", "null"])), ("items", .members(group))])
        } else {
            group
        }
        return .members(JSONValue.members(of: [("$schema", "https://json-schema.org/draft/2020-12/schema"), ("title", .text(title))]) + members)
    }

    /// What one file, or one entry of a list, describes.
    private var subject: String {
        switch self {
        case .article: "an article"
        case .topic: "a topic"
        case .page: "a page"
        case .site: "a site"
        case .resources: "a resource"
        case .glossary: "a term"
        case .series: "a series"
        case .claims: "a claim"
        case .bundle: "a bundle"
        case .clinic: "a clinic"
        case .coach: "an answer"
        }
    }

    /// Whether the file is a list of such groups.
    private var isList: Bool {
        switch self {
        case .resources, .glossary, .series, .claims, .coach: true
        case .article, .topic, .page, .site, .bundle, .clinic: false
        }
    }

    /// What one file, or one entry of a list, may hold.
    var outline: GroupOutline {
        OutlineProbe(subject: subject) { reader in
            var fields = reader
            let file = reader.collector.file
            switch self {
            case .article: _ = ArticleDraft.Fields(&fields)
            case .topic: _ = TopicDraft(file: file, document: .empty, fields: &fields)
            case .page: _ = PageDraft(file: file, document: .empty, fields: &fields)
            case .site: _ = SiteDraft(file: file, fields: &fields)
            case .resources: _ = ResourceDraft(&fields)
            case .glossary: _ = TermDraft(&fields)
            case .series: _ = SeriesDraft(&fields)
            case .claims: _ = ClaimDraft(&fields)
            case .bundle: _ = BundleDraft(file: file, fields: &fields)
            case .clinic: _ = ClinicDraft(fields, site: "")
            case .coach: _ = RatingDraft(&fields)
            }
        }.outline()
    }
}
