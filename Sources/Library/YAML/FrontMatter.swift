import Diagnostics

/// The two parts of a Markdown file.
struct FrontMatter {
    /// What stands between the two lines `---`.
    let yaml: ArraySlice<UInt8>
    /// The line, counted from 1, that the text begins at.
    let bodyLine: Int

    /// - Throws: `YAMLFault` where the file doesn't begin with a line `---`, or no other such line follows.
    init(of file: SourceFile) throws(YAMLFault) {
        guard Self.isFence(file.line(1)) else { throw .frontMatterMissing }
        guard let end = (2...max(2, file.lineCount)).first(where: { Self.isFence(file.line($0)) }) else {
            throw .frontMatterUnterminated
        }
        yaml = file.bytes[file.offset(ofLine: 2)..<file.offset(ofLine: end)]
        bodyLine = end + 1
    }

    /// Three hyphens and nothing but white space after them.
    private static func isFence(_ line: ArraySlice<UInt8>) -> Bool {
        line.starts(with: "---".utf8) && line.dropFirst(3).allSatisfy { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
    }
}
