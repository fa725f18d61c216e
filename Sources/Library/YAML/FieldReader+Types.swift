import Diagnostics
import HTML

extension FieldReader {
    /// A value made from text; where it can't be made, `form` says what was expected.
    mutating func value<Value>(_ key: String, form: TextForm, _ make: (String) -> Value?) -> Value? {
        locatedValue(key, form: form, make)?.value
    }

    mutating func locatedValue<Value>(_ key: String, form: TextForm, _ make: (String) -> Value?) -> Located<Value>? {
        note(key, .text(form))
        return locatedText(key).flatMap { made($0, key: key, form: form, make) }
    }

    mutating func values<Value>(_ key: String, form: TextForm, _ make: (String) -> Value?) -> [Located<Value>] {
        note(key, .list(.text(form)))
        return locatedTexts(key).compactMap { made($0, key: key, form: form, make) }
    }

    private func made<Value>(
        _ text: Located<String>,
        key: String,
        form: TextForm,
        _ make: (String) -> Value?
    ) -> Located<Value>? {
        if let value = make(text.value) { return Located(value: value, location: text.location) }
        collector.report(FieldFault.malformed(key: key, value: text.value, form: form.words), at: text.location)
        return nil
    }

    mutating func slug(_ key: String) -> Located<Slug>? {
        locatedValue(key, form: .slug) { Slug($0) }
    }

    /// The id that every entry of a data file needs.
    mutating func requiredID() -> Located<Slug>? {
        let id = slug("id")
        if id == nil, node("id") == nil { reportMissing("id") }
        return id
    }

    mutating func slugs(_ key: String) -> [Located<Slug>] {
        values(key, form: .slug) { Slug($0) }
    }

    mutating func date(_ key: String) -> CalendarDate? {
        locatedDate(key)?.value
    }

    mutating func locatedDate(_ key: String) -> Located<CalendarDate>? {
        note(key, .date)
        guard let text = locatedText(key) else { return nil }
        if let date = CalendarDate(text.value) { return Located(value: date, location: text.location) }
        collector.report(FieldFault.notADate(key: key, value: text.value), at: text.location)
        return nil
    }

    mutating func integer(_ key: String) -> Located<Int>? {
        note(key, .integer)
        guard let text = locatedText(key) else { return nil }
        if let number = Int(text.value) { return Located(value: number, location: text.location) }
        collector.report(FieldFault.notANumber(key: key, value: text.value), at: text.location)
        return nil
    }

    /// Only `true` and `false` are read, so that a country `no` or an answer `yes` is never taken for one.
    mutating func flag(_ key: String) -> Bool? {
        note(key, .flag)
        guard let text = locatedText(key) else { return nil }
        switch text.value {
        case "true": return true
        case "false": return false
        default:
            collector.report(FieldFault.notABoolean(key: key, value: text.value), at: text.location)
            return nil
        }
    }

    mutating func choice<Choice>(_ key: String, _: Choice.Type) -> Choice?
    where Choice: RawRepresentable<String> & CaseIterable {
        note(key, .choice(Choice.allCases.map(\.rawValue)))
        return locatedText(key).flatMap { choice($0, key: key) }
    }

    mutating func choices<Choice>(_ key: String, _: Choice.Type) -> [Choice]
    where Choice: RawRepresentable<String> & CaseIterable {
        note(key, .list(.choice(Choice.allCases.map(\.rawValue))))
        return locatedTexts(key).compactMap { choice($0, key: key) }
    }

    private func choice<Choice>(_ text: Located<String>, key: String) -> Choice?
    where Choice: RawRepresentable<String> & CaseIterable {
        if let choice = Choice(rawValue: text.value) { return choice }
        let names = Choice.allCases.map(\.rawValue)
        let nearest = NearestName.match(for: text.value, among: names)
        let fault = FieldFault.notAChoice(key: key, value: text.value, choices: names, nearest: nearest)
        collector.report(fault, at: text.location)
        return nil
    }

    mutating func webAddress(_ key: String) -> WebAddress? {
        value(key, form: .webAddress, WebAddress.init)
    }

    mutating func languages(_ key: String) -> [Located<Language>] {
        values(key, form: .language, Language.init)
    }

    mutating func language(_ key: String) -> Located<Language>? {
        locatedValue(key, form: .language, Language.init)
    }

    mutating func mailAddress(_ key: String) -> MailAddress? {
        value(key, form: .mailAddress, MailAddress.init)
    }
}
