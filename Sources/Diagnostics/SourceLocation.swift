/// A place in a file that an author wrote.
package struct SourceLocation: Hashable, Sendable {
    /// The file's path from the content folder, with `/`, as an author knows it.
    package let file: String

    /// The line, counted from 1, or nil where the whole file is meant.
    package let line: Int?

    /// The column in characters, counted from 1, or nil where the whole line is meant.
    package let column: Int?

    package init(file: String, line: Int? = nil, column: Int? = nil) {
        self.file = file
        self.line = line
        self.column = column
    }
}

extension SourceLocation: Comparable {
    package static func < (left: SourceLocation, right: SourceLocation) -> Bool {
        guard left.file == right.file else { return left.file.utf8.lexicographicallyPrecedes(right.file.utf8) }
        return (left.line ?? 0, left.column ?? 0) < (right.line ?? 0, right.column ?? 0)
    }
}

extension SourceLocation: CustomStringConvertible {
    /// `articles/shame.md:12:5`, the form that editors and terminals turn into a link.
    package var description: String {
        [file, line.map(String.init), column.map(String.init)].compactMap(\.self).joined(separator: ":")
    }
}
