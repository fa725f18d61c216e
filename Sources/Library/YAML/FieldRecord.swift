/// What a field takes.
indirect enum FieldForm: Hashable, Sendable {
    /// Of a certain form, where one is named.
    case text(TextForm?)
    /// One of these words.
    case choice([String])
    case flag
    case integer
    case date
    /// A group of keys.
    case group
    case list(FieldForm)
    /// It was asked for without a word about what it takes.
    case anything

    /// Whether it holds a group of keys, or several.
    var isGroup: Bool { self == .group || self == .list(.group) }
}

/// Which fields a ``FieldReader`` is asked for, written down while it is.
///
/// What a file may say is known only to the drafts that read it. So whoever wants to describe it has them read, and looks here afterwards.
final class FieldRecord {
    /// What the group describes: "an article".
    var subject = ""
    /// In the order in which they are first asked for.
    private(set) var fields: [(key: String, form: FieldForm)] = []
    /// The keys that were reported missing.
    var missing: Set<String> = []
    private var groups: [String: FieldRecord] = [:]

    func note(_ key: String, _ form: FieldForm) {
        guard self.form(of: key) == nil else { return }
        fields.append((key, form))
    }

    /// What a field takes; nil where nobody asked for it.
    func form(of key: String) -> FieldForm? {
        fields.first { $0.key == key }?.form
    }

    /// What is written down of a group inside this one.
    func group(_ key: String) -> FieldRecord {
        let record = groups[key] ?? FieldRecord()
        groups[key] = record
        return record
    }
}
