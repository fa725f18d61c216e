/// A rating as it was written.
struct RatingDraft: Sendable {
    let rating: Rating

    init?(_ fields: inout FieldReader) {
        let item = fields.choice("item", RatedItem.self)
        if item == nil, fields.node("item") == nil { fields.reportMissing("item") }
        let answer = fields.choice("answer", RatingAnswer.self)
        if answer == nil, fields.node("answer") == nil { fields.reportMissing("answer") }
        let by = fields.requiredText("by")
        let on = fields.date("on")
        if on == nil, fields.node("on") == nil { fields.reportMissing("on") }
        let version = fields.value("version", form: .version) { $0.wholeMatch(of: /[0-9a-f]{16}/).map { String($0.0) } }
        if version == nil, fields.node("version") == nil { fields.reportMissing("version") }
        fields.finish()
        guard let item, let answer, !by.isEmpty, let on, let version else { return nil }
        rating = Rating(item: item, answer: answer, by: by, on: on, version: version)
    }
}
