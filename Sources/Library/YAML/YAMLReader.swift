import Diagnostics
import Yams

/// Reads YAML into nodes with their places, never into values: `no` stays the text "no" until a field asks for more.
enum YAMLReader {
    /// How deep lists and keys may be nested.
    static let deepest = 16

    /// - Parameters:
    ///   - bytes: the part of `file` that is YAML.
    ///   - file: the file, for places.
    ///   - limit: how many bytes it may have.
    /// - Returns: the root, or nil where there is none; and what is wrong.
    static func read(
        _ bytes: ArraySlice<UInt8>,
        of file: SourceFile,
        limit: Int
    ) -> (root: YAMLNode?, diagnostics: [Diagnostic]) {
        guard bytes.count <= limit else {
            return (nil, [file.diagnostic(YAMLFault.tooLarge(bytes: bytes.count, limit: limit))])
        }
        if let (fault, offset) = EncodingCheck.firstFault(in: bytes) ?? YAMLGuard.firstFault(in: bytes) {
            return (nil, [file.diagnostic(fault, atOffset: offset)])
        }
        let firstLine = file.location(atOffset: bytes.startIndex).line ?? 1
        do {
            guard let node = try compose(yaml: String(decoding: bytes, as: UTF8.self)) else { return (nil, []) }
            return (try converted(node, lineOffset: firstLine - 1, depth: 0), [])
        } catch let error as YamlError {
            return (nil, [diagnostic(for: error, in: file, lineOffset: firstLine - 1)])
        } catch let error as TooDeep {
            return (nil, [file.diagnostic(YAMLFault.tooDeep(limit: deepest), at: SourceLocation(file: file.path, line: error.line, column: error.column))])
        } catch {
            return (nil, [file.diagnostic(YAMLFault.syntax(problem: "\(error)"))])
        }
    }

    private struct TooDeep: Error {
        let line: Int
        let column: Int
    }

    private static func converted(_ node: Node, lineOffset: Int, depth: Int) throws -> YAMLNode {
        let line = (node.mark?.line ?? 1) + lineOffset, column = node.mark?.column ?? 1
        guard depth <= deepest else { throw TooDeep(line: line, column: column) }
        let content: YAMLNode.Content
        switch node {
        case .scalar(let scalar):
            content = .scalar(scalar.string, isPlain: scalar.style == .plain)
        case .sequence(let sequence):
            content = .sequence(try sequence.map { try converted($0, lineOffset: lineOffset, depth: depth + 1) })
        case .mapping(let mapping):
            content = .mapping(
                try mapping.map { key, value in
                    YAMLNode.Pair(
                        key: try converted(key, lineOffset: lineOffset, depth: depth + 1),
                        value: try converted(value, lineOffset: lineOffset, depth: depth + 1)
                    )
                })
        case .alias:
            content = .scalar("", isPlain: true)
        }
        return YAMLNode(content: content, line: line, column: column)
    }

    /// The place in the file of a place in its YAML; the end of the file for one after it.
    private static func location(of mark: Mark, in file: SourceFile, lineOffset: Int) -> SourceLocation {
        let line = mark.line + lineOffset
        guard line <= file.lineCount else { return file.location(atOffset: file.bytes.count) }
        return SourceLocation(file: file.path, line: line, column: mark.column)
    }

    private static func diagnostic(for error: YamlError, in file: SourceFile, lineOffset: Int) -> Diagnostic {
        switch error {
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _), .composer(_, let problem, let mark, _):
            return file.diagnostic(YAMLFault.syntax(problem: problem), at: location(of: mark, in: file, lineOffset: lineOffset))
        case .duplicatedKeysInMapping(let duplicates, let context):
            let key = duplicates.first ?? ""
            let first = location(of: context.mark, in: file, lineOffset: lineOffset)
            return file.diagnostic(YAMLFault.duplicateKey(key), at: nextPlace(ofKey: key, after: first, in: file) ?? first)
        default:
            return file.diagnostic(YAMLFault.syntax(problem: "\(error)"), at: SourceLocation(file: file.path, line: lineOffset + 1))
        }
    }

    /// Where a key stands again in the same group; Yams names a key that stands twice, but only its first place.
    ///
    /// The keys of a group begin in one column, and the group ends with a line that begins before it.
    private static func nextPlace(ofKey key: String, after first: SourceLocation, in file: SourceFile) -> SourceLocation? {
        guard let line = first.line, let column = first.column, line < file.lineCount else { return nil }
        let spellings = [key, "\"\(key)\"", "'\(key)'"].map { Array($0.utf8) }
        for number in (line + 1)...file.lineCount {
            let text = file.line(number)
            let content = text.drop { $0 == UInt8(ascii: " ") }
            let indentation = content.startIndex - text.startIndex
            guard !content.isEmpty, indentation < column else { continue }
            guard indentation == column - 1 else { return nil }
            let isKey = spellings.contains { content.starts(with: $0) && content.dropFirst($0.count).first { $0 != UInt8(ascii: " ") } == UInt8(ascii: ":") }
            if isKey { return file.location(line: number, byteColumn: column) }
        }
        return nil
    }
}
