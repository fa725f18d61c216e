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
        } catch {
            return (nil, [file.diagnostic(YAMLFault.tooDeep(limit: deepest))])
        }
    }

    private struct TooDeep: Error {}

    private static func converted(_ node: Node, lineOffset: Int, depth: Int) throws -> YAMLNode {
        guard depth <= deepest else { throw TooDeep() }
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
        return YAMLNode(content: content, line: (node.mark?.line ?? 1) + lineOffset, column: node.mark?.column ?? 1)
    }

    private static func diagnostic(for error: YamlError, in file: SourceFile, lineOffset: Int) -> Diagnostic {
        func location(_ mark: Mark) -> SourceLocation {
            let line = min(mark.line + lineOffset, file.lineCount)
            return SourceLocation(file: file.path, line: line, column: mark.column)
        }
        switch error {
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _), .composer(_, let problem, let mark, _):
            return file.diagnostic(YAMLFault.syntax(problem: problem), at: location(mark))
        case .duplicatedKeysInMapping(let duplicates, _):
            let key = duplicates.sorted().first ?? ""
            return file.diagnostic(YAMLFault.duplicateKey(key), at: lastPlace(ofKey: key, in: file, after: lineOffset))
        default:
            return file.diagnostic(YAMLFault.syntax(problem: "\(error)"), at: SourceLocation(file: file.path, line: lineOffset + 1))
        }
    }

    /// Where a key stands for the last time; libyaml names a key that stands twice, but not its place.
    private static func lastPlace(ofKey key: String, in file: SourceFile, after line: Int) -> SourceLocation {
        let isIndentation: (UInt8) -> Bool = { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "-") }
        for number in stride(from: file.lineCount, to: line, by: -1) {
            let text = file.line(number)
            let content = text.drop(while: isIndentation)
            if content.starts(with: "\(key):".utf8) {
                return file.location(line: number, byteColumn: content.startIndex - text.startIndex + 1)
            }
        }
        return SourceLocation(file: file.path, line: line + 1)
    }
}
