import HTML
@testable import Library

enum FixtureResources {
    static let all = [
        service(
            "emergency-services", .helpline, "Emergency services", "Police, ambulance and fire brigade.", region: ["GB"], hours: "24/7",
            channels: [channel(.phone(phone("999")), "999")], isEmergency: true
        ),
        service(
            "abuse-helpline", .helpline, "National Domestic Abuse Helpline", "For women who are harmed or frightened by somebody close, and for those who worry about them.",
            region: ["GB"], hours: "24/7", channels: [channel(.phone(phone("0808 2000 247")), "0808 2000 247"), channel(.web(address("https://www.nationaldahelpline.org.uk/")), "")],
            whatHappens: "A trained woman listens and goes through your choices with you. You need not give your name."
        ),
        service(
            "samaritans", .helpline, "Samaritans", "Someone to listen, day or night, whatever you are going through.", region: ["GB", "IE"], hours: "24/7",
            channels: [channel(.phone(phone("116 123")), "116 123"), channel(.web(address("https://www.samaritans.org/")), "")],
            whatHappens: "A trained volunteer listens. They do not tell you what to do.", lastChecked: "2026-11-01"
        ),
        service(
            "shout", .textline, "Shout", "Somebody to text with when speaking is too much.", region: ["GB"], hours: "24/7",
            channels: [channel(.text(phone("85258")), "85258", keyword: "SHOUT")]
        ),
        service(
            "988-lifeline", .helpline, "988 Suicide and Crisis Lifeline", "Call, text or chat with somebody in the United States.", region: ["US"], hours: "24/7",
            channels: [channel(.phone(phone("988")), "988"), channel(.text(phone("988")), "988"), channel(.chat(address("https://988lifeline.org/chat/")), "")]
        ),
        service(
            "find-a-helpline", .directory, "Find a Helpline", "Helplines in many countries, checked by the people who run the list.", region: [],
            channels: [channel(.web(address("https://findahelpline.com/")), "")]
        ),
        work(
            "tronick-1986", .paper, "Infant-mother face-to-face interaction: age and gender differences in coordination and the occurrence of miscoordination",
            authors: [.person(family: "Tronick", given: "Edward Z."), .person(family: "Cohn", given: "Jeffrey F.")], year: 1989, container: "Child Development",
            volume: "60", issue: "1", pages: "85–92", label: "Tronick and Cohn, 1989"
        ),
        work(
            "bowlby-1988", .book, "A secure base: clinical applications of attachment theory", authors: [.person(family: "Bowlby", given: "John")], year: 1988,
            publisher: "Routledge", isbn: "9780415355278", label: "Bowlby, 1988", usedIn: [ArticleUse(edition: Handle(0), article: Handle(0))]
        ),
        work(
            "eubanks-2018", .paper, "Alliance rupture repair: a meta-analysis",
            authors: [.person(family: "Eubanks", given: "Catherine F."), .person(family: "Muran", given: "J. Christopher"), .person(family: "Safran", given: "Jeremy D.")],
            year: 2018, container: "Psychotherapy", volume: "55", issue: "4", pages: "508–519", doi: "10.1037/pst0000185", label: "Eubanks and others, 2018",
            evidence: "Eleven studies with 1,314 people. A link with better results, no proof of a cause.", level: .systematicReview
        ),
        work(
            "nice-2018", .guideline, "Post-traumatic stress disorder (NG116)", authors: [.literal("National Institute for Health and Care Excellence")], year: 2018,
            url: "https://www.nice.org.uk/guidance/ng116", label: "NICE, 2018", level: .guideline
        ),
        work("untitled", .report, FixtureLibrary.hostileText, authors: [], year: nil, label: FixtureLibrary.hostileText),
    ]

    static func channel(_ contact: Channel.Contact, _ display: String, keyword: String? = nil) -> Channel {
        Channel(contact: contact, display: display, keyword: keyword, label: nil, hours: nil)
    }

    static func service(
        _ id: String, _ type: ResourceType, _ title: String, _ summary: String, region: [String], hours: String? = nil, channels: [Channel],
        isEmergency: Bool = false, whatHappens: String? = nil, lastChecked: String? = nil
    ) -> Resource {
        Resource(
            id: slug(id), path: path("resources/\(id).html"), fragment: fragment(id), type: type, title: title, authors: [], year: nil, container: nil,
            volume: nil, issue: nil, pages: nil, publisher: nil, edition: nil, isbn: nil, doi: nil, url: nil, summary: summary, evidence: nil, level: nil,
            audience: [.adult, .youngPerson], topics: [], languages: [.english], cost: .free, lastChecked: lastChecked.flatMap(day),
            region: region.compactMap(Country.init), hours: hours, channels: channels, isEmergency: isEmergency, whatHappens: whatHappens, usedIn: [],
            citationLabel: CitationLabel(names: .one(title), year: nil)
        )
    }

    static func work(
        _ id: String, _ type: ResourceType, _ title: String, authors: [Name], year: Int?, container: String? = nil, volume: String? = nil, issue: String? = nil,
        pages: String? = nil, publisher: String? = nil, isbn: String? = nil, doi: String? = nil, url: String? = nil, label: String, evidence: String? = nil,
        level: EvidenceLevel? = nil, usedIn: [ArticleUse] = []
    ) -> Resource {
        Resource(
            id: slug(id), path: path("resources/\(id).html"), fragment: fragment(id), type: type, title: title, authors: authors, year: year,
            container: container, volume: volume, issue: issue, pages: pages, publisher: publisher, edition: nil, isbn: isbn.flatMap(ISBN.init),
            doi: doi.flatMap(DOI.init), url: url.flatMap(WebAddress.init), summary: "What it shows, in a sentence of our own.", evidence: evidence, level: level,
            audience: [.professional], topics: [], languages: [.english], cost: nil, lastChecked: nil, region: [], hours: nil, channels: [], isEmergency: false,
            whatHappens: nil, usedIn: usedIn, citationLabel: CitationLabel(names: .one(label), year: nil)
        )
    }
}
