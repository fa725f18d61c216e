extension JSONValue {
    /// Members that have a value, in the order in which they are given.
    package static func members(of pairs: [(name: String, value: JSONValue?)]) -> [Member] {
        pairs.compactMap { name, value in value.map { Member(name: name, value: $0) } }
    }

    /// The value over several lines, for a file that people read too, with a line end after it: each level stands two spaces further in, and a list of
    /// plain values stays on one line.
    package var lines: String {
        lines(after: "") + "\n"
    }

    private func lines(after indentation: String) -> String {
        let inner = indentation + "  "
        switch self {
        case .list(let values) where values.contains(where: \.hasParts):
            return "[\n" + values.map { inner + $0.lines(after: inner) }.joined(separator: ",\n") + "\n\(indentation)]"
        case .list(let values):
            return "[" + values.map(\.description).joined(separator: ", ") + "]"
        case .members(let members) where !members.isEmpty:
            let written = members.map { "\(inner)\(JSONText.quoted($0.name)): \($0.value.lines(after: inner))" }
            return "{\n" + written.joined(separator: ",\n") + "\n\(indentation)}"
        case .text, .number, .decimal, .flag, .members:
            return description
        }
    }

    private var hasParts: Bool {
        switch self {
        case .list, .members: true
        case .text, .number, .decimal, .flag: false
        }
    }
}
