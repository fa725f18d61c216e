import Diagnostics
import HTML

/// A bundle as it was written.
struct BundleDraft: Sendable {
    let file: SourceFile
    let title: String
    let summary: String
    /// The site's first language where nothing is said.
    let language: Located<Language>?
    let parts: [Part]
    let isDuplex: Bool

    struct Part: Sendable {
        let title: String
        let introduction: String?
        let items: [Located<Slug>]

        init(_ reader: FieldReader) {
            var fields = reader
            title = fields.requiredText("title")
            introduction = fields.text("introduction")
            items = fields.slugs("items")
            if items.isEmpty, fields.node("items") == nil { fields.reportMissing("items") }
            fields.finish()
        }
    }

    init(file: SourceFile, fields: inout FieldReader) {
        self.file = file
        title = fields.requiredText("title")
        summary = fields.requiredText("summary")
        language = fields.language("language")
        parts = fields.groups("parts", of: "a part").map(Part.init)
        if parts.isEmpty, fields.node("parts") == nil { fields.reportMissing("parts") }
        isDuplex = fields.flag("duplex") ?? false
        fields.finish()
    }
}
