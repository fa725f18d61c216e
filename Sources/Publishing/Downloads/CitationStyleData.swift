import Diagnostics
import HTML
import Library

/// Works as the Citation Style Language's data (CSL-JSON, schema 1.0.2).
enum CitationStyleData {
    static func text(for works: [Resource]) -> String {
        guard !works.isEmpty else { return "[]\n" }
        return "[\n" + works.map { item($0).description }.joined(separator: ",\n") + "\n]\n"
    }

    private static func item(_ work: Resource) -> JSONValue {
        .object(
            ("id", .text(work.id.description)),
            ("type", .text(work.itemType)),
            ("title", .text(work.title)),
            ("author", .list(work.authors.map(name))),
            ("issued", work.year.map { .object(("date-parts", .list([.list([.number($0)])]))) }),
            ("container-title", work.container.map { .text($0) }),
            ("volume", work.volume.map { .text($0) }),
            ("issue", work.issue.map { .text($0) }),
            ("page", work.pages.map { .text($0) }),
            ("publisher", work.publisher.map { .text($0) }),
            ("edition", work.edition.map { .text($0) }),
            ("ISBN", work.isbn.map { .text($0.description) }),
            ("DOI", work.doi.map { .text($0.description) }),
            ("PMID", work.pmid.map { .text($0.description) }),
            ("URL", work.downloadAddress.map { .text($0) }),
            ("language", work.languages.count == 1 ? .text(work.languages[0].description) : nil),
            ("abstract", work.summary.isEmpty ? nil : .text(work.summary))
        )
    }

    private static func name(_ name: Name) -> JSONValue {
        switch name {
        case .literal(let body): .object(("literal", .text(body)))
        case .person(let family, let given): .object(("family", .text(family)), ("given", given.map { .text($0) }))
        }
    }
}

extension Resource {
    fileprivate var itemType: String {
        switch type {
        case .book, .workbook: "book"
        case .chapter: "chapter"
        case .paper: "article-journal"
        case .article: container == nil ? "webpage" : "article-magazine"
        case .guideline, .report: "report"
        case .worksheet, .handout: "pamphlet"
        case .video: "motion_picture"
        case .podcast: "broadcast"
        case .audio: "song"
        case .app: "software"
        case .organisation, .directory, .course, .helpline, .textline, .chat, .supportGroup: "webpage"
        }
    }
}
