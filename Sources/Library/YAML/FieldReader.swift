import Diagnostics
import HTML

/// Reads the fields of one group of keys, each as the type that it is for.
///
/// Asking for a field also makes its key known; ``finish()`` reports the keys that nobody asked for.
///
/// ```swift
/// var fields = FieldReader(root, of: "an article", reportingTo: collector)
/// let title = fields.requiredText("title")
/// let topics = fields.slugs("topics")
/// fields.finish()
/// ```
struct FieldReader {
    let subject: String
    let collector: DiagnosticCollector
    private let pairs: [YAMLNode.Pair]
    /// Where the group begins.
    let place: YAMLNode
    private var knownKeys: [String] = []
    /// Where it is written down which fields are asked for, if anybody wants to know.
    private let record: FieldRecord?

    /// - Parameters:
    ///   - node: the group of keys; anything else is reported and read as an empty group.
    ///   - subject: what it describes, with its article: "an article".
    ///   - record: where to write down which fields are asked for.
    init(_ node: YAMLNode, of subject: String, reportingTo collector: DiagnosticCollector, recordingIn record: FieldRecord? = nil) {
        self.record = record
        record?.subject = subject
        self.subject = subject
        self.collector = collector
        place = node
        if case .mapping(let pairs) = node.content {
            self.pairs = pairs
        } else {
            pairs = []
            if !node.isNull { collector.report(FieldFault.notAMapping(subject: subject, found: node.kindName), at: node) }
        }
    }

    /// Reports each key that no field was read from, with the nearest one that there is.
    func finish() {
        for pair in pairs {
            let key = if case .scalar(let key, _) = pair.key.content { key } else { "?" }
            guard !knownKeys.contains(key) else { continue }
            let nearest = NearestName.match(for: key, among: knownKeys)
            collector.report(FieldFault.unknownKey(key, subject: subject, nearest: nearest), at: pair.key)
        }
    }

    /// The value of a key, or nil where it is absent or empty.
    mutating func node(_ key: String) -> YAMLNode? {
        knownKeys.append(key)
        note(key, .anything)
        let value = pairs.first { if case .scalar(key, _) = $0.key.content { true } else { false } }?.value
        return value.flatMap { $0.isNull ? nil : $0 }
    }

    func reportMissing(_ key: String) {
        record?.missing.insert(key)
        collector.report(FieldFault.missing(key: key, subject: subject), at: place)
    }

    /// Reports a key without which another one, which is given, means nothing.
    func reportMissing(_ key: String, neededBy other: String, at location: SourceLocation) {
        record?.missing.insert(key)
        collector.report(FieldFault.needs(key: other, other: key), at: location)
    }

    /// Writes down what a field takes; of several accounts of one field the first is the closest, as one accessor calls another.
    func note(_ key: String, _ form: @autoclosure () -> FieldForm) {
        record?.note(key, form())
    }

    // MARK: Text

    mutating func locatedText(_ key: String) -> Located<String>? {
        note(key, .text(nil))
        return node(key).flatMap { text(of: $0, key: key) }
    }

    mutating func text(_ key: String) -> String? {
        locatedText(key)?.value
    }

    /// The text of a key, reported where it is missing and empty then.
    mutating func requiredText(_ key: String) -> String {
        note(key, .text(nil))
        guard let node = node(key) else {
            reportMissing(key)
            return ""
        }
        return text(of: node, key: key)?.value ?? ""
    }

    mutating func locatedTexts(_ key: String) -> [Located<String>] {
        note(key, .list(.text(nil)))
        guard let node = node(key) else { return [] }
        guard case .sequence(let items) = node.content else {
            collector.report(FieldFault.wrongType(key: key, expected: "a list", found: node.kindName), at: node)
            return []
        }
        return items.compactMap { text(of: $0, key: key) }
    }

    mutating func texts(_ key: String) -> [String] {
        locatedTexts(key).map(\.value)
    }

    private func text(of node: YAMLNode, key: String) -> Located<String>? {
        guard case .scalar(let text, _) = node.content else {
            collector.report(FieldFault.wrongType(key: key, expected: "a text", found: node.kindName), at: node)
            return nil
        }
        return node.isNull ? nil : Located(value: text.trimmingWhitespace(), location: collector.location(of: node))
    }

    // MARK: Nested

    /// The fields of a nested group, or nil where it is absent.
    mutating func group(_ key: String, of subject: String) -> FieldReader? {
        note(key, .group)
        return node(key).map { FieldReader($0, of: subject, reportingTo: collector, recordingIn: record?.group(key)) }
    }

    /// The fields of each item of a list of groups.
    mutating func groups(_ key: String, of subject: String) -> [FieldReader] {
        note(key, .list(.group))
        guard let node = node(key) else { return [] }
        guard case .sequence(let items) = node.content else {
            collector.report(FieldFault.wrongType(key: key, expected: "a list", found: node.kindName), at: node)
            return []
        }
        return items.map { FieldReader($0, of: subject, reportingTo: collector, recordingIn: record?.group(key)) }
    }
}

extension StringProtocol {
    /// Without white space at both ends.
    func trimmingWhitespace() -> String {
        let isSpace: (Character) -> Bool = { $0.isWhitespace }
        let start = drop(while: isSpace)
        guard let last = start.lastIndex(where: { !isSpace($0) }) else { return "" }
        return String(start[...last])
    }
}
