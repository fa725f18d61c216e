package import Diagnostics
package import Library
package import Markdown

extension CheckedText {
    /// The place of a field's value in the front matter; of the front matter where the field is missing.
    ///
    /// - Parameter key: `title`, or `review.next` for a field in a group.
    package func location(of key: String) -> SourceLocation {
        let path = key.split(separator: ".").map(String.init)
        let places = fieldPlaces
        return switch path.count {
        case 2: places.location(of: path[0], path[1])
        default: places.location(of: key)
        }
    }

    /// Where the fields of the front matter stand. It is read again for this, so ask once there is something to say.
    package var fieldPlaces: FieldPlaces { FieldPlaces(of: file) }

    /// The place of a node, or of a byte in it.
    ///
    /// - Parameters:
    ///   - node: its index in ``document``.
    ///   - offset: bytes from the beginning of the node's own text; only text nodes have one.
    /// - Returns: a place without column where only the line can be trusted.
    package func location(ofNode node: Int, offset: Int = 0) -> SourceLocation {
        guard document.nodes.indices.contains(node) else { return SourceLocation(file: file.path) }
        let place = document.nodes[node]
        if place.column > 0 { return location(line: Int(place.line), byteColumn: Int(place.column) + offset) }
        return sought(node, offset: offset) ?? location(line: Int(place.line), byteColumn: 0)
    }

    package func location(of link: Document.LinkReference) -> SourceLocation {
        location(line: link.line, byteColumn: link.column)
    }

    package func location(of citation: Document.Citation) -> SourceLocation {
        location(line: citation.line, byteColumn: citation.column)
    }

    /// The place of a heading's first `#`, or of its words where a line below them makes it one.
    package func location(of heading: Document.Heading) -> SourceLocation {
        location(ofNode: heading.node)
    }

    private func location(line: Int, byteColumn: Int) -> SourceLocation {
        guard line > 0 else { return SourceLocation(file: file.path) }
        return byteColumn > 0 ? file.location(line: line, byteColumn: byteColumn) : SourceLocation(file: file.path, line: line)
    }

    /// The place of a text node whose column isn't known, found by its words where they stand in their line just once.
    private func sought(_ node: Int, offset: Int) -> SourceLocation? {
        guard case .text(let span) = document.nodes[node].kind else { return nil }
        let words = document[span].dropFirst(offset).prefix(60)
        let line = file.line(Int(document.nodes[node].line))
        guard !words.isEmpty, let found = line.firstRange(of: words), line[found.upperBound...].firstRange(of: words) == nil else { return nil }
        return file.location(atOffset: found.lowerBound)
    }
}
