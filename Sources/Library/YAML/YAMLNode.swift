/// A piece of YAML with its place. Scalars stay text until the field that they are for reads them.
struct YAMLNode {
    enum Content {
        /// `isPlain` where no quotes stood around it.
        case scalar(String, isPlain: Bool)
        case sequence([YAMLNode])
        case mapping([Pair])
    }

    struct Pair {
        let key: YAMLNode
        let value: YAMLNode
    }

    let content: Content
    /// In the file, counted from 1.
    let line: Int
    /// In characters, counted from 1.
    let column: Int

    /// Whether nothing was written: a blank value, or `~` or `null` without quotes.
    var isNull: Bool {
        guard case .scalar(let text, let isPlain) = content else { return false }
        return text.allSatisfy(\.isWhitespace) || (isPlain && (text == "~" || text == "null"))
    }

    /// The text of a single value.
    var text: String? {
        if case .scalar(let text, _) = content { text } else { nil }
    }

    /// What this is, for a message.
    var kindName: String {
        switch content {
        case .scalar: "a single value"
        case .sequence: "a list"
        case .mapping: "a group of keys"
        }
    }
}
