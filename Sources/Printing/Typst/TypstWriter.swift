import HTML

/// The buffer that a document for Typst is written into.
///
/// All is written in Typst's code mode, where words stand in string literals: there, a backslash and a quotation mark are the only signs that mean
/// anything (Typst reference, "String"), so no content can become markup or call a function. ``code(_:)`` takes what stands in source code,
/// ``string(_:)-(String)`` everything else.
package struct TypstWriter {
    /// The document so far, as UTF-8.
    package private(set) var bytes: [UInt8] = []

    package init() {}

    /// Appends code that stands in the source; nothing that comes from content can be passed here.
    package mutating func code(_ code: StaticString) {
        code.withUTF8Buffer { bytes.append(contentsOf: $0) }
    }

    /// Appends words as a string literal.
    package mutating func string(_ text: String) {
        string(text.utf8)
    }

    /// Appends words, given as UTF-8, as a string literal.
    package mutating func string(_ utf8: some Sequence<UInt8>) {
        bytes.append(UInt8(ascii: "\""))
        for byte in utf8 {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"):
                bytes.append(UInt8(ascii: "\\"))
                bytes.append(byte)
            case UInt8(ascii: "\n"): code("\\n")
            case UInt8(ascii: "\t"): code("\\t")
            case 0..<0x20, 0x7F: continue
            default:
                bytes.append(byte)
                removeRefusedCharacter(at: byte)
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }

    /// Removes what was written last where it is U+FEFF or U+FFFE, which say something of a file and nothing in a text: the text of an accessible PDF
    /// may hold neither (PDF/UA-1, 7.21.7), so Typst would refuse the whole document.
    private mutating func removeRefusedCharacter(at lastByte: UInt8) {
        guard lastByte == 0xBF || lastByte == 0xBE else { return }
        if bytes.suffix(3).elementsEqual([0xEF, 0xBB, 0xBF]) || bytes.suffix(3).elementsEqual([0xEF, 0xBF, 0xBE]) { bytes.removeLast(3) }
    }

    /// Appends a decimal number.
    package mutating func number(_ number: Int) {
        bytes.append(contentsOf: String(number).utf8)
    }

    /// Appends what was written elsewhere in the same way.
    package mutating func append(_ other: TypstWriter) {
        bytes.append(contentsOf: other.bytes)
    }
}

extension TypstWriter {
    /// Appends words as a statement: in a block of code, statements join to one text.
    mutating func words(_ text: String) {
        words(text.utf8)
    }

    /// Appends words, given as UTF-8, as a statement.
    mutating func words(_ utf8: some Collection<UInt8>) {
        breakableString(utf8)
        code(";")
    }

    /// Appends words as a string literal, in which a word that is too long for a line may be parted anywhere.
    mutating func breakableString(_ utf8: some Collection<UInt8>) {
        guard let breaks = LongWords.breaks(in: utf8) else { return string(utf8) }
        string(breaks)
    }

    /// Appends a list of words.
    mutating func strings(_ texts: [String]) {
        code("(")
        for text in texts {
            string(text)
            code(", ")
        }
        code(")")
    }

    /// Appends words, or nothing's name.
    mutating func optional(_ text: String?) {
        if let text { string(text) } else { code("none") }
    }

    /// Appends a call of one of our functions as a statement, with content as its last argument.
    ///
    /// - Parameters:
    ///   - function: the call up to where the content begins, with its parenthesis and its commas.
    ///   - content: writes the statements of the content.
    mutating func call(_ function: StaticString, content: (inout TypstWriter) -> Void) {
        code(function)
        code("{")
        content(&self)
        code("});\n")
    }
}
