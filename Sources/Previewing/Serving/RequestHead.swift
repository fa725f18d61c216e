/// A request without its body: what it asks for, and what it says about itself (RFC 9112, sections 3 and 5).
///
/// Nothing is mended that RFC 9112 lets a server mend: two readers that mend differently are how requests are smuggled.
struct RequestHead: Sendable, Equatable {
    enum Method: Sendable {
        case get, head
    }

    let method: Method
    /// The path and query as they were sent: visible ASCII.
    let target: [UInt8]
    /// Whether the version lets the connection stay open.
    private let keepsAliveByVersion: Bool
    private var fields: [String: [String]] = [:]
    private(set) var fieldCount = 0

    /// - Parameter line: the request line, without its end.
    init(requestLine line: [UInt8]) throws(RequestRefusal) {
        let parts = line.split(separator: UInt8(ascii: " "), omittingEmptySubsequences: false)
        guard parts.count == 3 else { throw .malformed }
        switch String(decoding: parts[2], as: UTF8.self) {
        case "HTTP/1.1": keepsAliveByVersion = true
        case "HTTP/1.0": keepsAliveByVersion = false
        default: throw .malformed
        }
        method = try Self.method(parts[0])
        target = Array(parts[1])
        guard !target.isEmpty, target.allSatisfy(ASCII.isVisible) else { throw .malformedPath }
    }

    /// Takes one line after the request line, without its end.
    mutating func take(fieldLine line: [UInt8]) throws(RequestRefusal) {
        guard let colon = line.firstIndex(of: UInt8(ascii: ":")), colon > 0, line[..<colon].allSatisfy(ASCII.isToken) else { throw .malformed }
        let value = ASCII.trimmed(line[(colon + 1)...])
        guard value.allSatisfy(ASCII.isFieldContent) else { throw .malformed }
        fields[String(decoding: line[..<colon], as: UTF8.self).lowercased(), default: []].append(String(decoding: value, as: UTF8.self))
        fieldCount += 1
    }

    /// Whether the client wants to ask again on the same connection.
    var keepsAlive: Bool {
        let wishes = values(of: "connection").joined(separator: ",").lowercased().split { $0 == "," || $0 == " " }
        return keepsAliveByVersion && !wishes.contains("close")
    }

    /// Whether something follows the head that belongs to this request.
    var hasBody: Bool {
        let lengths = values(of: "content-length")
        return fields["transfer-encoding"] != nil || !(lengths.isEmpty || lengths == ["0"])
    }

    /// Every value of a field, in the order in which they were sent.
    ///
    /// - Parameter name: in lower case.
    func values(of name: String) -> [String] {
        fields[name] ?? []
    }

    private static func method(_ name: ArraySlice<UInt8>) throws(RequestRefusal) -> Method {
        switch String(decoding: name, as: UTF8.self) {
        case "GET": return .get
        case "HEAD": return .head
        default: break
        }
        let isMethod = !name.isEmpty && name.allSatisfy { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }
        throw isMethod ? .methodNotAllowed : .malformed
    }
}

/// Kinds of bytes, as RFC 9110 names them (section 5.6).
enum ASCII {
    static func isVisible(_ byte: UInt8) -> Bool {
        (0x21...0x7E).contains(byte)
    }

    /// `tchar`: what the name of a field is made of.
    static func isToken(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
        default: "!#$%&'*+-.^_`|~".utf8.contains(byte)
        }
    }

    /// `field-vchar`, spaces and tabs: what the value of a field is made of.
    static func isFieldContent(_ byte: UInt8) -> Bool {
        byte >= 0x20 && byte != 0x7F || byte == UInt8(ascii: "\t")
    }

    /// Without the spaces and tabs around it.
    static func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        let isSpace = { (byte: UInt8) in byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }
        guard let first = bytes.firstIndex(where: { !isSpace($0) }), let last = bytes.lastIndex(where: { !isSpace($0) }) else { return [] }
        return bytes[first...last]
    }
}
