import Diagnostics
import HTML

/// A resource as it was written; everything but where it is used is known from its own entry.
struct ResourceDraft: Sendable {
    let id: Located<Slug>
    let type: ResourceType
    let title: String
    let authors: [Name]
    let year: Located<Int>?
    let container: String?
    let volume: String?
    let issue: String?
    let pages: String?
    let publisher: String?
    let edition: String?
    let isbn: ISBN?
    let doi: DOI?
    let pmid: PubMedID?
    let url: WebAddress?
    let summary: String
    let evidence: String?
    let level: EvidenceLevel?
    let audience: [Audience]
    let topics: [Located<Slug>]
    let languages: [Language]
    let cost: Cost?
    let lastChecked: Located<CalendarDate>?
    let checkedBy: String?
    let status: ResourceStatus
    let supersededBy: Located<Slug>?
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
        year = fields.integer("year")
        container = fields.text("container")
        volume = fields.text("volume")
        issue = fields.text("issue")
        pages = fields.text("pages")
        publisher = fields.text("publisher")
        edition = fields.text("edition")
        isbn = fields.value("isbn", form: .isbn, ISBN.init)
        doi = fields.doi("doi")
        pmid = fields.value("pmid", form: .pubMedID, PubMedID.init)
        url = fields.readersAddress("url")
        summary = fields.requiredText("summary")
        evidence = fields.text("evidence")
        level = fields.choice("level", EvidenceLevel.self)
        audience = fields.choices("audience", Audience.self)
        topics = fields.slugs("topics")
        languages = fields.languages("languages").map(\.value)
        cost = fields.choice("cost", Cost.self)
        lastChecked = fields.locatedDate("last-checked")
        checkedBy = fields.text("checked-by")
        status = fields.choice("status", ResourceStatus.self) ?? .active
        supersededBy = fields.slug("superseded-by")
        region = fields.countries("region")
        hours = fields.text("hours")
        let reader = ChannelDraft(type: type, hasRegion: fields.node("region") != nil)
        channels = fields.groups("channels", of: "a channel").compactMap { reader.channel($0) }
        isEmergency = fields.flag("emergency") ?? false
        whatHappens = fields.text("what-happens")
        pairWith = fields.slugs("pair-with")
        maximumAge = fields.value("max-age-days", form: .days) { Int($0).flatMap { $0 > 0 ? $0 : nil } }
        fields.finish()
        guard let id, let type else { return nil }
        self.id = id
        self.type = type
        check(fields)
    }

    /// What has to be there because something else is.
    private func check(_ fields: FieldReader) {
        if checkedBy != nil, lastChecked == nil { fields.collector.report(ResourceFault.checkedByNobody, at: fields.place) }
        if let supersededBy, status != .retired { fields.collector.report(ResourceFault.successorOfActive, at: supersededBy.location) }
        guard isEmergency else { return }
        let isOpen = hours != nil || (!channels.isEmpty && channels.allSatisfy { $0.hours != nil })
        let missing: [(isMissing: Bool, what: String)] = [
            (region.isEmpty, "region"), (!isOpen, "hours"), (!channels.contains(where: \.contact.isAnsweredAtOnce), "channel that is answered at once"),
        ]
        for (isMissing, what) in missing where isMissing { fields.collector.report(ResourceFault.emergencyWithout(what), at: fields.place) }
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
