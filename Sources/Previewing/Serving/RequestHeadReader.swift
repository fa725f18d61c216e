/// Makes a request's head from bytes as they arrive, and refuses it at the first byte that is one too many or wrong.
struct RequestHeadReader: Sendable {
    private let limits: ServingLimits
    private var line: [UInt8] = []
    private var lineIsEnding = false
    private var byteCount = 0
    private var head: RequestHead?

    init(limits: ServingLimits) {
        self.limits = limits
    }

    /// - Returns: the head and what came after it, or nil where more has to come.
    mutating func take(_ bytes: [UInt8]) throws(RequestRefusal) -> (head: RequestHead, rest: [UInt8])? {
        for (index, byte) in bytes.enumerated() {
            byteCount += 1
            guard byteCount <= limits.headBytes else { throw .tooLarge }
            if let head = try take(byte) {
                return (head, Array(bytes[(index + 1)...]))
            }
        }
        return nil
    }

    /// A line ends with CR and LF together, and neither stands anywhere else (RFC 9112, section 2.2).
    private mutating func take(_ byte: UInt8) throws(RequestRefusal) -> RequestHead? {
        switch (byte, lineIsEnding) {
        case (UInt8(ascii: "\n"), true):
            defer { (line, lineIsEnding) = ([], false) }
            return try takeLine()
        case (UInt8(ascii: "\n"), false), (_, true):
            throw .malformed
        case (UInt8(ascii: "\r"), false):
            lineIsEnding = true
        default:
            guard head != nil || line.count < limits.requestLineBytes else { throw .tooLarge }
            line.append(byte)
        }
        return nil
    }

    private mutating func takeLine() throws(RequestRefusal) -> RequestHead? {
        guard var head else {
            head = try RequestHead(requestLine: line)
            return nil
        }
        if line.isEmpty { return head }
        guard head.fieldCount < limits.fields else { throw .tooLarge }
        try head.take(fieldLine: line)
        self.head = head
        return nil
    }
}
