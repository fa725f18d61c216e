/// A value as JSON writes it (RFC 8259), safe inside a script element: see ``JSONText/quoted(_:)``.
///
/// ```swift
/// JSONValue.object(("@type", "Book"), ("name", .text(title)), ("isbn", isbn.map { .text($0) }))
/// ```
package indirect enum JSONValue: Sendable, Equatable, ExpressibleByStringLiteral {
    case text(String)
    case number(Int)
    /// A number with so many digits after its point.
    case decimal(Double, digits: Int)
    case flag(Bool)
    case list([JSONValue])
    case members([Member])

    /// A name and its value; members keep their order, so that the same content gives the same bytes.
    package struct Member: Sendable, Equatable {
        package let name: String
        package let value: JSONValue

        package init(name: String, value: JSONValue) {
            self.name = name
            self.value = value
        }
    }

    package init(stringLiteral text: String) {
        self = .text(text)
    }

    /// An object of the members that have a value; a list or an object with nothing in it is none.
    package static func object(_ members: (name: String, value: JSONValue?)...) -> JSONValue {
        object(members)
    }

    package static func object(_ members: [(name: String, value: JSONValue?)]) -> JSONValue {
        .members(members.compactMap { name, value in
            guard let value, !value.isEmpty else { return nil }
            return Member(name: name, value: value)
        })
    }

    private var isEmpty: Bool {
        switch self {
        case .list(let values): values.isEmpty
        case .members(let members): members.isEmpty
        default: false
        }
    }

    /// The value on one line.
    package var description: String {
        switch self {
        case .text(let text): JSONText.quoted(text)
        case .number(let number): String(number)
        case .decimal(let number, let digits): number.text(digits: digits)
        case .flag(let flag): flag ? "true" : "false"
        case .list(let values): "[" + values.map(\.description).joined(separator: ",") + "]"
        case .members(let members): "{" + members.map { "\(JSONText.quoted($0.name)):\($0.value.description)" }.joined(separator: ",") + "}"
        }
    }
}
