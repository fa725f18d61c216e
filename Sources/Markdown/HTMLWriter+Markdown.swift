package import HTML

extension HTMLWriter {
    /// Appends an address with everything percent-encoded that RFC 3986 doesn't allow in one; what is encoded already stays. Brackets are encoded as the
    /// reference implementation does.
    package mutating func percentEncoded(_ address: ArraySlice<UInt8>) {
        var start = address.startIndex
        for index in address.indices where !Self.staysInAddress(address[index]) {
            trusted(address[start..<index])
            start = index + 1
            switch address[index] {
            case UInt8(ascii: "&"):
                literal("&amp;")
            case UInt8(ascii: "'"):
                literal("&#x27;")
            case let byte:
                literal("%")
                trusted([Self.hexDigit(byte >> 4), Self.hexDigit(byte & 0x0F)])
            }
        }
        trusted(address[start...])
    }

    private static func staysInAddress(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "@")...UInt8(ascii: "Z"), UInt8(ascii: "(")...UInt8(ascii: ";"),
            UInt8(ascii: "!"), UInt8(ascii: "#"), UInt8(ascii: "$"), UInt8(ascii: "%"), UInt8(ascii: "="), UInt8(ascii: "?"), UInt8(ascii: "_"),
            UInt8(ascii: "~"):
            true
        default:
            false
        }
    }

    private static func hexDigit(_ value: UInt8) -> UInt8 {
        value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") + value - 10
    }

    /// Appends the text inside an image, without markup, as an attribute's value.
    package mutating func alternative(of image: Int, in document: Document) {
        for index in (image + 1)..<max(image + 1, Int(document.nodes[image].end)) {
            switch document.nodes[index].kind {
            case .text(let span), .code(let span), .htmlInline(let span): attributeValue(document[span])
            case .softBreak, .lineBreak: literal(" ")
            default: break
            }
        }
    }
}
