import Diagnostics
import HTML

/// `site.yml` as it was written.
struct SiteDraft: Sendable {
    let file: SourceFile
    let title: String
    let tagline: String
    let languages: [Located<Language>]
    let baseAddress: WebAddress?
    let licence: Licence
    let exit: Exit?
    let clinic: ClinicDraft
    let helplines: [Located<Slug>]
    let allowsRawHTML: Bool
    let isDiscreet: Bool
    let keepsOnDevice: Bool
    let checks: CheckSettings

    init(file: SourceFile, fields: inout FieldReader) {
        self.file = file
        title = fields.requiredText("title")
        tagline = fields.text("tagline") ?? ""
        let languages = fields.languages("languages")
        if languages.isEmpty, fields.node("languages") == nil { fields.reportMissing("languages") }
        self.languages = languages
        baseAddress = fields.value("base-url", form: .siteAddress) { text in
            text.hasSuffix("/") ? WebAddress(text) : nil
        }
        licence = fields.choice("licence", Licence.self) ?? .ccBy4
        exit = fields.group("exit", of: "the exit").flatMap { Self.exit($0) }
        if exit == nil, fields.node("exit") == nil { fields.reportMissing("exit") }
        clinic = ClinicDraft(fields.group("clinic", of: "a clinic"), site: title)
        helplines = fields.slugs("helplines")
        allowsRawHTML = fields.flag("raw-html") ?? false
        isDiscreet = fields.flag("discreet") ?? false
        keepsOnDevice = fields.flag("keep-on-device") ?? false
        checks = CheckSettings(fields.group("checks", of: "the checks"))
        fields.finish()
    }

    private static func exit(_ reader: FieldReader) -> Exit? {
        var fields = reader
        let address = fields.webAddress("url")
        if address == nil, fields.node("url") == nil { fields.reportMissing("url") }
        let history = fields.choice("history", Exit.History.self) ?? .keep
        fields.finish()
        return address.map { Exit(address: $0, history: history) }
    }
}

/// `clinic:` as it was written; its logo is still a file's path.
struct ClinicDraft: Sendable {
    var name: String
    var country: Country?
    var address: String?
    var phone: String?
    var email: MailAddress?
    var web: WebAddress?
    var hours: String?
    var accent: Colour?
    var logo: Located<String>?
    var footer: String?
    var cover: Colour?
    var paper: PaperSize?
    var languages: [Located<Language>] = []
    var helplines: [Located<Slug>] = []
    var licence: Licence?

    init(_ reader: FieldReader?, site: String) {
        name = site
        guard var fields = reader else { return }
        name = fields.requiredText("name")
        country = fields.country("country")
        address = fields.text("address")
        phone = fields.value("phone", form: .phoneNumber) { PhoneNumber($0) == nil ? nil : $0 }
        email = fields.mailAddress("email")
        web = fields.webAddress("web")
        hours = fields.text("hours")
        accent = Self.colour("accent", &fields) { .paleAccent($0, nearest: $1) }
        logo = fields.locatedText("logo")
        footer = fields.text("footer")
        cover = Self.colour("cover", &fields) { .paleCover($0, nearest: $1) }
        paper = fields.choice("paper", PaperSize.self)
        languages = fields.languages("languages")
        helplines = fields.slugs("helplines")
        licence = fields.choice("licence", Licence.self)
        fields.finish()
    }

    /// A colour that has a contrast with white: the one that was written, else the nearest, and a word about it.
    private static func colour(_ key: String, _ fields: inout FieldReader, fault: (Colour, Colour) -> ColourFault) -> Colour? {
        guard let written = fields.locatedValue(key, form: .colour, Colour.init) else { return nil }
        let nearest = written.value.darkened(untilContrastWithWhite: ColourFault.leastContrast)
        if nearest != written.value { fields.collector.report(fault(written.value, nearest), at: written.location) }
        return nearest
    }
}
