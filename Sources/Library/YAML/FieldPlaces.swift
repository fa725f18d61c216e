package import Diagnostics

/// Where the fields of a file stand, for whoever finds fault with what they say after the file was read.
///
/// ```swift
/// let places = FieldPlaces(of: file)
/// places.location(of: "title")
/// places.location(of: "review", "next")
/// ```
package struct FieldPlaces {
    private let file: SourceFile
    private let root: YAMLNode?

    /// - Parameter file: a Markdown file with front matter, or a data file.
    package init(of file: SourceFile) {
        self.file = file
        let isMarkdown = file.path.hasSuffix(".md")
        let yaml = isMarkdown ? (try? FrontMatter(of: file))?.yaml : file.bytes[...]
        root = yaml.flatMap { YAMLReader.read($0, of: file, limit: .max).root }
    }

    private init(file: SourceFile, root: YAMLNode) {
        self.file = file
        self.root = root
    }

    /// The place of a field's value.
    ///
    /// - Parameter path: its key, after those of the groups that it stands in.
    /// - Returns: where it is missing, the place of the group that it would stand in.
    package func location(of path: String...) -> SourceLocation {
        var place = root
        for key in path {
            guard let value = place.flatMap({ Self.value(of: key, in: $0) }) else { break }
            place = value
        }
        return place.map(location) ?? SourceLocation(file: file.path, line: 1, column: 1)
    }

    /// The texts of a list, each with its place.
    package func items(of key: String) -> [Located<String>] {
        guard let root, case .sequence(let items)? = Self.value(of: key, in: root)?.content else { return [] }
        return items.compactMap { item in
            guard case .scalar(let text, _) = item.content else { return nil }
            return Located(value: text.trimmingWhitespace(), location: location(of: item))
        }
    }

    /// Whether a list stands there with nothing in it.
    package func isEmptyList(_ key: String) -> Bool {
        guard let root, case .sequence(let items)? = Self.value(of: key, in: root)?.content else { return false }
        return items.isEmpty
    }

    /// The places of a data file's entries, each with its id.
    package var entries: [(id: String, places: FieldPlaces)] {
        guard case .sequence(let entries)? = root?.content else { return [] }
        return entries.compactMap { entry in
            guard case .scalar(let id, _)? = Self.value(of: "id", in: entry)?.content else { return nil }
            return (id.trimmingWhitespace(), FieldPlaces(file: file, root: entry))
        }
    }

    private func location(of node: YAMLNode) -> SourceLocation {
        SourceLocation(file: file.path, line: node.line, column: node.column)
    }

    private static func value(of key: String, in node: YAMLNode) -> YAMLNode? {
        guard case .mapping(let pairs) = node.content else { return nil }
        return pairs.first { if case .scalar(key, _) = $0.key.content { true } else { false } }?.value
    }
}
