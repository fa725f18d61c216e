package import HTML

/// An entry of the resource index: a work, an organisation, a way to get help.
package struct Resource: Sendable {
    package let id: Slug
    /// Where its own page stands in the site's first language; see ``Edition/path(of:)`` for the others.
    package let path: SitePath
    /// The id of its entry on the resource index page.
    package let fragment: Fragment
    package let type: ResourceType
    package let title: String
    package let authors: [Name]
    package let year: Int?
    /// The journal, or the book that holds a chapter.
    package let container: String?
    package let volume: String?
    package let issue: String?
    package let pages: String?
    package let publisher: String?
    package let edition: String?
    package let isbn: ISBN?
    package let doi: DOI?
    package var pmid: PubMedID?
    package let url: WebAddress?
    /// What it offers and for whom, in our words.
    package let summary: String
    /// What it supports as evidence, and its limits.
    package let evidence: String?
    package let level: EvidenceLevel?
    package let audience: [Audience]
    package let topics: [Slug]
    package let languages: [Language]
    package let cost: Cost?
    package let lastChecked: CalendarDate?
    /// Who looked, where they wish to be named.
    package var checkedBy: String?
    package var status = ResourceStatus.active
    /// What took its place, once it is retired.
    package var supersededBy: Handle<Resource>?

    // For services.
    /// Countries by ISO 3166-1 code.
    package let region: [Country]
    /// As the service states them, such as `24/7`.
    package let hours: String?
    package let channels: [Channel]
    package let isEmergency: Bool
    package let whatHappens: String?
    /// Services that are shown wherever this one is: one for those whom this one doesn't serve, or another way to reach somebody.
    package var pairedWith: [Handle<Resource>] = []

    /// The articles that cite it or point to it, by language and title.
    package let usedIn: [ArticleUse]

    /// How a citation names it: `Bowlby, 1988`.
    package let citationLabel: CitationLabel
}

/// An article in one of the library's languages.
package struct ArticleUse: Hashable, Sendable {
    package let edition: Handle<Edition>
    package let article: Handle<Article>

    package init(edition: Handle<Edition>, article: Handle<Article>) {
        self.edition = edition
        self.article = article
    }
}

package enum ResourceType: String, CaseIterable, Sendable {
    case book, chapter, article, paper, guideline, report, worksheet, handout, workbook, video, podcast, audio
    case organisation, helpline, textline, chat, directory, app, course
    case supportGroup = "support-group"

    /// Whether somebody answers there, as against something to read, watch or use.
    package var isService: Bool {
        switch self {
        case .helpline, .textline, .chat, .supportGroup: true
        default: false
        }
    }
}

/// Whether an entry may be leant on.
package enum ResourceStatus: String, CaseIterable, Sendable {
    case active
    /// Something about it may have changed; somebody is looking.
    case watch
    /// It is no longer recommended. Its page stays, for those who have its address on paper; nothing else names it.
    case retired
}

package enum EvidenceLevel: String, CaseIterable, Sendable {
    case guideline
    case systematicReview = "systematic-review"
    case rct, observational, expert
    case livedExperience = "lived-experience"
    case theory
}

package enum Cost: String, CaseIterable, Sendable {
    case free, paid, freemium, insurance, sliding
}

/// A person or a body that wrote something.
package enum Name: Hashable, Sendable {
    case person(family: String, given: String?)
    case literal(String)

    /// Stands last where a work names only its first authors.
    package static let others = Name.literal("and others")

    /// The name that a citation uses.
    package var family: String {
        switch self {
        case .person(let family, _): family
        case .literal(let name): name
        }
    }
}

/// A way to reach a service.
package struct Channel: Hashable, Sendable {
    package let contact: Contact
    /// As it is printed: `0808 2000 247`.
    package let display: String
    /// The word to send, for text lines.
    package let keyword: String?
    package let label: String?
    package let hours: String?

    package enum Contact: Hashable, Sendable {
        case phone(PhoneNumber)
        case text(PhoneNumber)
        case chat(WebAddress)
        case web(WebAddress)
        case email(MailAddress)

        /// Whether somebody is there at the other end.
        package var isAnsweredAtOnce: Bool {
            switch self {
            case .phone, .text, .chat: true
            case .web, .email: false
            }
        }
    }
}
