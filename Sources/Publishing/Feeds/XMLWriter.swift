/// Writes XML for feeds and sitemaps, escaped.
struct XMLWriter {
    private(set) var bytes: [UInt8] = Array("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n".utf8)

    /// Markup that stands in the source code.
    mutating func literal(_ markup: StaticString) {
        markup.withUTF8Buffer { bytes.append(contentsOf: $0) }
    }

    /// An element with text in it, on a line of its own.
    mutating func element(_ name: StaticString, _ text: String) {
        literal("<")
        literal(name)
        literal(">")
        self.text(text)
        literal("</")
        literal(name)
        literal(">\n")
    }

    /// Text, or an attribute's value between double quotes.
    ///
    /// Characters that XML 1.0 doesn't allow at all (section 2.2) are left out: there is no way to write them.
    mutating func text(_ text: String) {
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": literal("&amp;")
            case "<": literal("&lt;")
            case ">": literal("&gt;")
            case "\"": literal("&quot;")
            case "\t", "\n", "\r": bytes.append(UInt8(ascii: " "))
            case "\u{FFFE}", "\u{FFFF}": continue
            case _ where scalar.value < 0x20: continue
            default: bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
            }
        }
    }
}
