import Diagnostics
import HTML

/// A resource as it was written; everything but where it is used is known from its own entry.
struct ResourceDraft: Sendable {
    let id: Located<Slug>
    let type: ResourceType
    let title: String
    let authors: [Name]
    let year: Int?
    let container: String?
    let volume: String?
    let issue: String?
    let pages: String?
    let publisher: String?
    let edition: String?
    let isbn: ISBN?
    let doi: DOI?
    let url: WebAddress?
    let summary: String
    let evidence: String?
    let level: EvidenceLevel?
    let audience: [Audience]
    let topics: [Located<Slug>]
    let languages: [Language]
    let cost: Cost?
    let lastChecked: CalendarDate?
    let region: [Country]
    let hours: String?
    let channels: [Channel]
    let isEmergency: Bool
    let whatHappens: String?
    let pairWith: [Located<Slug>]
    let maximumAge: Int?

    init?(_ fields: inout FieldReader) {
        let id = fields.requiredID()
        let type = fields.choice("type", ResourceType.self)
        if type == nil, fields.node("type") == nil { fields.reportMissing("type") }
        title = fields.requiredText("title")
        authors = fields.groups("authors", of: "an author").compactMap { Self.name($0) }
        year = fields.integer("year")?.value
        container = fields.text("container")
        volume = fields.text("volume")
        issue = fields.text("issue")
        pages = fields.text("pages")
        publisher = fields.text("publisher")
        edition = fields.text("edition")
        isbn = fields.value("isbn", form: "an ISBN of 10 or 13 digits with a right check digit", ISBN.init)
        doi = fields.value("doi", form: "a DOI such as 10.1037/bul0000388", DOI.init)
        url = fields.webAddress("url")
        summary = fields.requiredText("summary")
        evidence = fields.text("evidence")
        level = fields.choice("level", EvidenceLevel.self)
        audience = fields.choices("audience", Audience.self)
        topics = fields.slugs("topics")
        languages = fields.languages("languages").map(\.value)
        cost = fields.choice("cost", Cost.self)
        lastChecked = fields.date("last-checked")
        region = fields.countries("region")
        hours = fields.text("hours")
        channels = fields.groups("channels", of: "a channel").compactMap { ChannelDraft.channel($0) }
        isEmergency = fields.flag("emergency") ?? false
        whatHappens = fields.text("what-happens")
        pairWith = fields.slugs("pair-with")
        maximumAge = fields.integer("max-age-days")?.value
        fields.finish()
        guard let id, let type else { return nil }
        self.id = id
        self.type = type
    }

    private static func name(_ reader: FieldReader) -> Name? {
        var fields = reader
        let literal = fields.text("literal")
        let family = fields.text("family")
        let given = fields.text("given")
        fields.finish()
        if let literal { return .literal(literal) }
        if let family { return .person(family: family, given: given) }
        fields.reportMissing("family")
        return nil
    }
}

/// Reads one way to reach a service.
enum ChannelDraft {
    private enum Kind: String, CaseIterable {
        case phone, text, chat, web, email
    }

    static func channel(_ reader: FieldReader) -> Channel? {
        var fields = reader
        let kind = fields.choice("kind", Kind.self)
        if kind == nil, fields.node("kind") == nil { fields.reportMissing("kind") }
        let contact = kind.flatMap { Self.contact($0, &fields) }
        let display = fields.requiredText("value")
        let keyword = fields.text("keyword")
        let label = fields.text("label")
        let hours = fields.text("hours")
        fields.finish()
        return contact.map { Channel(contact: $0, display: display, keyword: keyword, label: label, hours: hours) }
    }

    private static func contact(_ kind: Kind, _ fields: inout FieldReader) -> Channel.Contact? {
        switch kind {
        case .phone: number(&fields).map { .phone($0) }
        case .text: number(&fields).map { .text($0) }
        case .chat: fields.webAddress("value").map { .chat($0) }
        case .web: fields.webAddress("value").map { .web($0) }
        case .email: fields.mailAddress("value").map { .email($0) }
        }
    }

    /// The number to dial: `dial` where it is given, else `value` for a short code.
    ///
    /// A number is dialled in full (ITU-T E.164), and must be the one that is printed: the printed digits, less a leading zero, end it.
    private static func number(_ fields: inout FieldReader) -> PhoneNumber? {
        let form = "a phone number of digits and spaces"
        let shown = fields.value("value", form: form, PhoneNumber.init)
        let dialled = fields.value("dial", form: "a number such as +448082000247", PhoneNumber.init)
        let isShortCode = fields.flag("short-code") ?? false
        guard let shown else { return nil }
        guard let dialled else {
            if !isShortCode { fields.reportMissing("dial") }
            return shown
        }
        let significant = shown.description.drop { $0 == "0" || $0 == "+" }
        guard dialled.description.hasSuffix(significant) else {
            let fault = FieldFault.malformed(key: "dial", value: dialled.description, form: "the number that \"value\" shows")
            fields.collector.report(fault, at: fields.place)
            return nil
        }
        return dialled
    }
}
