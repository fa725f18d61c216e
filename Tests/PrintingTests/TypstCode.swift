import Testing

/// Code for Typst, taken apart into what is code and what stands in string literals.
///
/// It knows nothing of how the code was written, only what Typst's reference says of string literals.
struct TypstCode {
    /// All but the string literals, of which the quotation marks stay.
    private(set) var skeleton = ""
    /// What the string literals mean.
    private(set) var literals: [String] = []
    /// Whether a literal is open at the end, or a backslash in one is followed by what Typst doesn't know.
    private(set) var isBroken = false

    init(_ bytes: some Collection<UInt8>) {
        var rest = String(decoding: bytes, as: UTF8.self).unicodeScalars[...]
        while let scalar = rest.popFirst() {
            skeleton.unicodeScalars.append(scalar)
            guard scalar == "\"" else { continue }
            literals.append(readLiteral(from: &rest))
            skeleton.append("\"")
        }
    }

    private mutating func readLiteral(from rest: inout Substring.UnicodeScalarView) -> String {
        var literal = String.UnicodeScalarView()
        while let scalar = rest.popFirst() {
            switch scalar {
            case "\"": return String(literal)
            case "\\":
                switch rest.popFirst() {
                case "n": literal.append("\n")
                case "t": literal.append("\t")
                case let escaped? where escaped == "\"" || escaped == "\\": literal.append(escaped)
                default: isBroken = true
                }
            default: literal.append(scalar)
            }
        }
        isBroken = true
        return String(literal)
    }

    /// The names that stand in the code.
    var names: Set<String> {
        Set(skeleton.split { !($0.isLetter || $0 == "-" || $0 == "_") }.map(String.init)).filter { $0.contains { $0.isLetter } }
    }

    /// The characters that stand in the code, but for letters, digits and white space.
    var signs: Set<Character> {
        Set(skeleton.filter { !$0.isLetter && !$0.isNumber && !$0.isWhitespace })
    }

    /// Whether each bracket is closed by its own kind.
    var isBalanced: Bool {
        var open: [Character] = []
        for sign in skeleton {
            switch sign {
            case "(", "{", "[": open.append(sign)
            case ")": if open.popLast() != "(" { return false }
            case "}": if open.popLast() != "{" { return false }
            case "]": if open.popLast() != "[" { return false }
            default: break
            }
        }
        return open.isEmpty
    }
}

@Suite("Code taken apart")
struct TypstCodeTests {
    @Test("Code and literals are told apart")
    func parts() {
        let code = TypstCode(Array(##"par({"a \"b\" \\";raw("#panic()");});"##.utf8))
        #expect(code.skeleton == #"par({"";raw("");});"#)
        #expect(code.literals == [#"a "b" \"#, "#panic()"])
        #expect(code.names == ["par", "raw"])
        #expect(code.isBalanced && !code.isBroken)
    }

    @Test("What breaks out of a literal is seen", arguments: [#"par({"a"); #panic("});"#, #"par({"a});"#, #"par({"a\u{1F}"});"#])
    func escapes(_ text: String) {
        let code = TypstCode(Array(text.utf8))
        #expect(code.isBroken || !code.isBalanced || code.signs.contains("#"))
    }
}
