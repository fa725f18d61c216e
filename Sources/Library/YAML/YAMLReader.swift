import Diagnostics

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
        let firstLine = file.location(atOffset: bytes.startIndex).line ?? 1, end = file.location(atOffset: file.bytes.count)
        do {
            let root = try bytes.withUnsafeBufferPointer { buffer throws(YAMLComposer.Problem) in
                try YAMLComposer.root(of: buffer, lineOffset: firstLine - 1, end: (end.line ?? 1, end.column ?? 1), deepest: deepest)
            }
            return (root, [])
        } catch {
            return (nil, [file.diagnostic(error.fault, at: SourceLocation(file: file.path, line: error.line, column: error.column))])
        }
    }
}
