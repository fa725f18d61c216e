import Diagnostics
import HTML
import Library

extension Resource {
    /// A page about this resource as schema.org describes it.
    var structuredData: JSONValue? {
        status == .retired ? nil : .thing("WebPage", ("mainEntity", type.isService ? service : work))
    }

    /// Somebody who answers.
    private var service: JSONValue {
        .thing(
            type == .supportGroup ? "Service" : "Organization",
            ("name", .text(title)),
            ("description", summary.isEmpty ? nil : .text(summary)),
            ("url", url.map { .text($0.description) }),
            ("contactPoint", type == .supportGroup ? nil : .list(channels.compactMap(contactPoint)))
        )
    }

    private func contactPoint(_ channel: Channel) -> JSONValue? {
        let way: (name: String, value: JSONValue?)
        switch channel.contact {
        case .phone(let number): way = ("telephone", .text(number.description))
        case .email(let address): way = ("email", .text(address.description))
        case .text, .chat, .web: return nil
        }
        return .thing(
            "ContactPoint", way,
            ("contactType", isEmergency ? "emergency" : "support"),
            ("areaServed", .texts(region)),
            ("availableLanguage", .texts(languages)),
            ("hoursAvailable", (channel.hours ?? hours) == "24/7" ? Self.always : nil)
        )
    }

    /// Every day from midnight to midnight (schema.org, `OpeningHoursSpecification`).
    private static let always = JSONValue.thing(
        "OpeningHoursSpecification",
        ("dayOfWeek", .texts(["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"])),
        ("opens", "00:00"), ("closes", "23:59")
    )

    /// Something to read, watch, use or visit.
    private var work: JSONValue {
        let isOrganisation = type == .organisation
        return .thing(
            type.schemaName,
            ("name", .text(title)),
            ("description", isOrganisation && !summary.isEmpty ? .text(summary) : nil),
            ("author", isOrganisation ? nil : .list(authors.compactMap(\.structuredData))),
            ("datePublished", isOrganisation ? nil : year.map { .text(String($0)) }),
            ("inLanguage", isOrganisation ? nil : .texts(languages)),
            ("publisher", isOrganisation ? nil : publisher.map { .thing("Organization", ("name", .text($0))) }),
            ("isPartOf", container.flatMap { name in type.containerName.map { .thing($0, ("name", .text(name))) } }),
            ("pagination", type.containerName == nil ? nil : pages.map { .text($0) }),
            ("isbn", type.schemaName == "Book" ? isbn.map { .text($0.description) } : nil),
            ("bookEdition", type.schemaName == "Book" ? edition.map { .text($0) } : nil),
            ("url", url.map { .text($0.description) }),
            ("sameAs", doi?.address.map { .text($0.description) })
        )
    }
}

extension ResourceType {
    /// The type of schema.org's that it is.
    fileprivate var schemaName: String {
        switch self {
        case .book, .workbook: "Book"
        case .chapter: "Chapter"
        case .article: "Article"
        case .paper: "ScholarlyArticle"
        case .guideline, .report: "Report"
        case .worksheet, .handout: "LearningResource"
        case .video: "VideoObject"
        case .podcast: "PodcastEpisode"
        case .audio: "AudioObject"
        case .organisation, .helpline, .textline, .chat: "Organization"
        case .directory: "WebSite"
        case .app: "SoftwareApplication"
        case .course: "Course"
        case .supportGroup: "Service"
        }
    }

    /// The type of what it appeared in, where it appears in something.
    fileprivate var containerName: String? {
        switch self {
        case .chapter: "Book"
        case .article, .paper: "Periodical"
        default: nil
        }
    }
}

extension Name {
    /// A body's name is one name, a person's has parts; that there were others can't be said.
    fileprivate var structuredData: JSONValue? {
        switch self {
        case .others: nil
        case .literal(let name): .thing("Organization", ("name", .text(name)))
        case .person(let family, let given): .thing("Person", ("name", .text([given, family].compactMap(\.self).joined(separator: " "))))
        }
    }
}
