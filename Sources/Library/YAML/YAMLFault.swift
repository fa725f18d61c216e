import Diagnostics

/// What can be wrong with YAML before its fields are looked at.
enum YAMLFault: Fault, Hashable {
    case frontMatterMissing
    case frontMatterUnterminated
    case tooLarge(bytes: Int, limit: Int)
    case tooDeep(limit: Int)
    case unsupported(Feature)
    /// A character that libyaml takes for the end of a line, or skips, and that nobody sees.
    case hiddenCharacter(Unicode.Scalar)
    case syntax(problem: String)
    case duplicateKey(String)
    case notText
    case nul
    case wideEncoding

    /// Parts of YAML that small inputs turn into hangs or crashes, and that no front matter needs.
    enum Feature: String {
        case anchor, alias, tag, directive
        case complexKey = "complex key"
        case tab = "tab in the indentation"
    }

    var rule: String {
        switch self {
        case .frontMatterMissing: "front-matter-missing"
        case .frontMatterUnterminated: "front-matter-unterminated"
        case .tooLarge: "yaml-too-large"
        case .tooDeep: "yaml-depth"
        case .unsupported: "yaml-feature"
        case .hiddenCharacter: "yaml-character"
        case .syntax: "yaml-syntax"
        case .duplicateKey: "duplicate-key"
        case .notText, .nul, .wideEncoding: "encoding"
        }
    }

    var message: String {
        switch self {
        case .frontMatterMissing: "This file has no front matter."
        case .frontMatterUnterminated: "The front matter that begins here has no end."
        case .tooLarge(let bytes, let limit): "This YAML is \(bytes) bytes long; at most \(limit) are read."
        case .tooDeep(let limit): "This is nested more than \(limit) deep."
        case .unsupported(let feature): "There is a YAML \(feature.rawValue) here, which Attune doesn't read."
        case .hiddenCharacter(let scalar): "There is a character here that nobody sees, U+\(Self.code(of: scalar))."
        case .syntax(let problem): "This is not valid YAML: \(problem)."
        case .duplicateKey(let key): "The key \"\(key)\" stands here a second time."
        case .notText: "This file is not valid UTF-8 here."
        case .nul: "There is a zero byte here."
        case .wideEncoding: "This file is written in UTF-16."
        }
    }

    var remedy: String {
        switch self {
        case .frontMatterMissing: "Begin the file with a line \"---\", the fields, and another line \"---\"."
        case .frontMatterUnterminated: "Put a line \"---\" after the last field."
        case .tooLarge: "Split it into several files, or move the words into the text."
        case .tooDeep: "Write it flatter."
        case .unsupported(.tab): "Indent with spaces."
        case .unsupported: "Write the value out, or put quotes around it if it is meant as text."
        case .hiddenCharacter: "Remove it, or begin a new line in its place."
        case .syntax: "Put quotes around a text that holds \": \" or begins with a sign, and check the indentation."
        case .duplicateKey: "Keep one of the two."
        case .notText, .wideEncoding: "Save the file as UTF-8."
        case .nul: "Remove it; the file may be damaged."
        }
    }

    /// Four hexadecimal digits, as the Unicode Standard writes them.
    private static func code(of scalar: Unicode.Scalar) -> String {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        return String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
    }
}
