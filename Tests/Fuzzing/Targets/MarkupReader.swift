/// Takes a page apart, strictly: what a parser would have to mend is a finding (HTML Living Standard, 13.1).
struct MarkupReader {
    enum Piece {
        case start(Tag)
        case end(String)
        case text(ArraySlice<UInt8>)
    }

    struct Tag {
        let name: String
        let attributes: [Attribute]
        let closesItself: Bool

        /// - Returns: nil where the tag has no such attribute.
        func value(of name: String) -> String? {
            attributes.first { $0.name == name }?.value
        }
    }

    struct Attribute {
        let name: String
        /// As a browser reads it, without character references.
        let value: String
    }

    private let bytes: [UInt8]
    private let page: String
    private var index = 0
    private static let beginning = "<!DOCTYPE html>"

    /// - Parameter page: its path, to be told.
    init(_ bytes: [UInt8], page: String) throws {
        self.bytes = bytes
        self.page = page
        guard String(validating: bytes, as: UTF8.self) != nil else { throw Finding("\(page) is not UTF-8.") }
        guard !bytes.contains(0) else { throw Finding("\(page) has a NUL in it.") }
        guard bytes.starts(with: Self.beginning.utf8) else { throw Finding("\(page) doesn't say that it is HTML.") }
        index = Self.beginning.utf8.count
    }

    /// - Returns: nil at the end.
    mutating func next() throws -> Piece? {
        guard let byte = peek() else { return nil }
        guard byte == UInt8(ascii: "<") else { return .text(try text()) }
        index += 1
        if peek() == UInt8(ascii: "/") {
            index += 1
            let name = try name()
            try take(">")
            return .end(name)
        }
        return .start(try tag())
    }

    /// The content of an element that holds no markup, up to its end tag.
    mutating func rawText(of name: String) -> ArraySlice<UInt8> {
        let start = index, end = Array("</\(name)".utf8)
        while index < bytes.count, !bytes[index...].starts(with: end) { index += 1 }
        return bytes[start..<index]
    }

    // MARK: Parts

    private mutating func tag() throws -> Tag {
        let name = try name()
        var attributes: [Attribute] = []
        while peek() == UInt8(ascii: " ") {
            index += 1
            let attribute = try attribute()
            if attributes.contains(where: { $0.name == attribute.name }) { throw complaint("An element has \(attribute.name) twice") }
            attributes.append(attribute)
        }
        let closesItself = peek() == UInt8(ascii: "/")
        if closesItself { index += 1 }
        try take(">")
        return Tag(name: name, attributes: attributes, closesItself: closesItself)
    }

    private mutating func attribute() throws -> Attribute {
        let name = try name()
        guard peek() == UInt8(ascii: "=") else { return Attribute(name: name, value: "") }
        index += 1
        try take("\"")
        let start = index
        while let byte = peek(), byte != UInt8(ascii: "\"") {
            if byte == UInt8(ascii: "<") { throw complaint("A value has < in it") }
            index += 1
        }
        let value = bytes[start..<index]
        try take("\"")
        return try Attribute(name: name, value: Self.decoded(value))
    }

    private mutating func name() throws -> String {
        let start = index
        while let byte = peek(), Self.isPartOfName(byte) { index += 1 }
        if start == index { throw complaint("A name is missing") }
        return String(decoding: bytes[start..<index], as: UTF8.self)
    }

    private mutating func text() throws -> ArraySlice<UInt8> {
        let start = index
        while let byte = peek(), byte != UInt8(ascii: "<") { index += 1 }
        _ = try Self.decoded(bytes[start..<index])
        return bytes[start..<index]
    }

    private func peek() -> UInt8? {
        index < bytes.count ? bytes[index] : nil
    }

    private mutating func take(_ character: Unicode.Scalar) throws {
        guard peek() == UInt8(ascii: character) else { throw complaint("\(character) is missing") }
        index += 1
    }

    private static func isPartOfName(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
        default: "-:_".utf8.contains(byte)
        }
    }

    private func complaint(_ message: String) -> Finding {
        let around = String(decoding: bytes[max(0, index - 80)..<min(bytes.count, index + 40)], as: UTF8.self)
        return Finding("\(message) in \(page), near: \(around)")
    }

    // MARK: Character references

    private static let names: [String: String] = ["amp": "&", "lt": "<", "gt": ">", "quot": "\"", "nbsp": "\u{A0}"]

    /// The text without the references that Attune writes; others stay, as raw HTML may have any of the two thousand names.
    static func decoded(_ text: ArraySlice<UInt8>) throws -> String {
        guard text.contains(UInt8(ascii: "&")) else { return String(decoding: text, as: UTF8.self) }
        var result = "", rest = text
        while let ampersand = rest.firstIndex(of: UInt8(ascii: "&")) {
            result += String(decoding: rest[..<ampersand], as: UTF8.self)
            guard let end = rest[ampersand...].firstIndex(of: UInt8(ascii: ";")) else { throw Finding("A character reference has no end in: \(String(decoding: text, as: UTF8.self))") }
            let name = rest[(ampersand + 1)..<end]
            let isReference = !name.isEmpty && name.allSatisfy { $0 == UInt8(ascii: "#") || Self.isPartOfName($0) }
            if !isReference { throw Finding("& stands alone in: \(String(decoding: text, as: UTF8.self))") }
            let text = String(decoding: name, as: UTF8.self)
            result += Self.names[text] ?? Self.scalar(text) ?? "&\(text);"
            rest = rest[(end + 1)...]
        }
        return result + String(decoding: rest, as: UTF8.self)
    }

    private static func scalar(_ name: String) -> String? {
        guard name.hasPrefix("#") else { return nil }
        let digits = name.dropFirst()
        let number = digits.first == "x" || digits.first == "X" ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
        return number.flatMap(Unicode.Scalar.init).map { String($0) }
    }
}
