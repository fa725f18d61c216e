import Diagnostics
import HTML

/// Reads one way to reach a service.
struct ChannelDraft {
    private enum Kind: String, CaseIterable {
        case phone, text, chat, web, email
    }

    /// The type of the resource that it belongs to.
    let type: ResourceType?
    /// Whether the resource says which countries it serves.
    let hasRegion: Bool

    func channel(_ reader: FieldReader) -> Channel? {
        var fields = reader
        let kind = fields.choice("kind", Kind.self)
        if kind == nil, fields.node("kind") == nil { fields.reportMissing("kind") }
        let contact = kind.flatMap { self.contact($0, &fields) }
        let display = fields.requiredText("value")
        let keyword = fields.text("keyword")
        let label = fields.text("label")
        let hours = fields.text("hours")
        if case .text(let number) = contact, type == .textline, number.isShort, keyword == nil, label == nil {
            fields.collector.report(ResourceFault.textWithoutWord(display), at: fields.place)
        }
        fields.finish()
        return contact.map { Channel(contact: $0, display: display, keyword: keyword, label: label, hours: hours) }
    }

    private func contact(_ kind: Kind, _ fields: inout FieldReader) -> Channel.Contact? {
        switch kind {
        case .phone: number(&fields).map { .phone($0) }
        case .text: number(&fields).map { .text($0) }
        case .chat: fields.readersAddress("value").map { .chat($0) }
        case .web: fields.readersAddress("value").map { .web($0) }
        case .email: fields.mailAddress("value").map { .email($0) }
        }
    }

    /// The number to dial: `dial` where it is given, else `value` for a short code.
    private func number(_ fields: inout FieldReader) -> PhoneNumber? {
        let shown = fields.value("value", form: .keypadNumber) { PhoneNumber(keypad: $0) }
        let dialled = fields.locatedValue("dial", form: .dialledNumber) { PhoneNumber($0) }
        let isShortCode = fields.flag("short-code") ?? false
        guard let shown else { return nil }
        if let dialled { return isSame(shown, dialled, &fields) ? dialled.value : nil }
        guard isShortCode else {
            fields.reportMissing("dial")
            return shown
        }
        let fault: ResourceFault? = if !shown.isShort {
            .longShortCode(shown.description)
        } else if !hasRegion {
            .shortCodeWithoutRegion(shown.description)
        } else {
            nil
        }
        if let fault { fields.collector.report(fault, at: fields.place) }
        return shown
    }

    /// A number is dialled in full (ITU-T E.164), and must be the one that is shown: a country's code of 1 to 3 digits, then the digits shown, without
    /// the 0 that stands before them inside the country.
    private func isSame(_ shown: PhoneNumber, _ dialled: Located<PhoneNumber>, _ fields: inout FieldReader) -> Bool {
        guard dialled.value.isInternational else {
            fields.collector.report(ResourceFault.notInternational(dialled.value.description), at: dialled.location)
            return false
        }
        let digits = dialled.value.description.dropFirst()
        let significant = shown.description.drop { $0 == "0" || $0 == "+" }
        let countryCode = digits.dropLast(significant.count)
        let isWhole = countryCode.isEmpty || (!shown.isInternational && countryCode.count <= 3)
        guard digits.hasSuffix(significant), isWhole else {
            let fault = ResourceFault.dialsAnother(shown: shown.description, dialled: dialled.value.description)
            fields.collector.report(fault, at: dialled.location)
            return false
        }
        return true
    }
}

extension PhoneNumber {
    /// - Parameter text: a number that may spell words, as `1-800-799-SAFE` does, by the letters on the keys (ITU-T E.161, option A).
    init?(keypad text: String) {
        self.init(String(text.map { Self.digits[$0] ?? $0 }))
    }

    private static let digits: [Character: Character] = {
        let keys: [(Character, String)] = [
            ("2", "ABC"), ("3", "DEF"), ("4", "GHI"), ("5", "JKL"), ("6", "MNO"), ("7", "PQRS"), ("8", "TUV"), ("9", "WXYZ"),
        ]
        return Dictionary(uniqueKeysWithValues: keys.flatMap { key, letters in letters.map { ($0, key) } })
    }()

    /// Whether it begins with the code of a country, so that it means the same everywhere.
    var isInternational: Bool { description.hasPrefix("+") }

    /// Whether it has so few digits that it works in one country alone: 116 123 has six, 13 11 14 too.
    var isShort: Bool { !isInternational && description.utf8.count <= 6 }
}
