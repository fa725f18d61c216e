package import HTML
package import Library

/// An entry of the resource index. It is published at once, so what its readers see has to be said from the start.
package struct NewResource: NewContent {
    package let type: ResourceType
    package let title: TextLine
    /// Words to write over stand in its place where it is nil.
    package let summary: TextLine?
    package let topic: Slug
    /// Its id; made of the title where it is nil.
    package var name: Slug?
    package var url: WebAddress?
    package var year: Int?
    package var isbn: String?
    package var doi: String?

    package init(type: ResourceType, title: TextLine, summary: TextLine?, topic: Slug, name: Slug? = nil) {
        self.type = type
        self.title = title
        self.summary = summary
        self.topic = topic
        self.name = name
    }

    package func addition(to library: Library) throws(AuthoringFault) -> ContentAddition {
        let edition = try library.edition(in: nil)
        try edition.requireTopic(topic)
        let name = try Slug.free(name, for: title, in: "resources", taken: library.resources.map(\.id), .resource)
        let text = ([
            "- id: \(name)",
            "  type: \(type.rawValue)",
            "  title: \(title.yaml(standsAmongOthers: true))",
            "  # What does it offer, and to whom? In your own words.",
            "  summary: \(summary?.yaml(standsAmongOthers: true) ?? PlaceholderWords.in(edition.language).offer)",
        ] + (type.isService ? Self.service : Self.work).map(filled) + [
            "  # Whom is it for? \(Audience.allCases.map(\.rawValue).joined(separator: ", "))",
            "  audience: []",
            "  topics: [\(topic)]",
            "  languages: [\(edition.language)]",
            "  # free, paid, freemium, insurance or sliding",
            "  cost:",
            "  # When has somebody compared this with its own page, and who? Empty as long as nobody has.",
            "  last-checked:",
            "  checked-by:",
            "",
        ]).joined(separator: "\n")
        return .entry(path: type.isService ? "resources/helplines.yml" : "resources/\(topic).yml", text: text)
    }

    /// A line with what is known by now after its key.
    private func filled(_ line: String) -> String {
        let known: [String: String?] = [
            "  url:": url.flatMap { TextLine($0.description) }?.yaml(standsAmongOthers: true), "  year:": year.map(String.init), "  isbn:": isbn.map { "\"\($0)\"" },
            "  doi:": doi.flatMap(TextLine.init)?.yaml(standsAmongOthers: true),
        ]
        return known[line].flatMap(\.self).map { "\(line) \($0)" } ?? line
    }

    private static let work = [
        "  # Who made it? A person is {family: Bowlby, given: John}, a body {literal: World Health Organization}.",
        "  authors: []",
        "  year:",
        "  # What else stands on its title page? container, volume, issue, pages, publisher, edition",
        "  publisher:",
        "  # Write only numbers that you have seen yourself. A DOI begins with 10.",
        "  isbn:",
        "  doi:",
        "  url:",
        "  # What does it show, and where are its limits?",
        "  evidence:",
    ]

    private static let service = [
        "  # Which countries does it serve? Two letters each, such as [GB, IE].",
        "  region: []",
        "  # How does one get in touch? For example:",
        "  #   - {kind: phone, value: \"0808 2000 247\", dial: \"+448082000247\"}",
        "  #   - {kind: web, value: https://www.example.org/}",
        "  channels: []",
        "  # When does somebody answer, and what happens then?",
        "  hours:",
        "  what-happens:",
        "  url:",
        "  # Who else could help instead? Ids of other services.",
        "  pair-with: []",
        "  # After how many days is it to be checked again?",
        "  max-age-days: 90",
    ]
}
