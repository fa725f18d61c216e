import Diagnostics

/// An entry of the claims register as it was written.
struct ClaimDraft: Sendable {
    let id: Located<Slug>
    let statement: String
    let status: ClaimStatus
    let topics: [Located<Slug>]
    let triggers: [String]
    let sources: [Located<Slug>]
    let say: String
    let avoid: [String]

    init?(_ fields: inout FieldReader) {
        let id = fields.requiredID()
        statement = fields.requiredText("statement")
        let status = fields.choice("status", ClaimStatus.self)
        if status == nil, fields.node("status") == nil { fields.reportMissing("status") }
        topics = fields.slugs("topics")
        triggers = fields.texts("triggers")
        sources = fields.slugs("sources")
        say = fields.requiredText("say")
        avoid = fields.texts("avoid")
        fields.finish()
        guard let id, let status else { return nil }
        self.id = id
        self.status = status
    }
}
