/// Looks through YAML, in one pass and without understanding it all, for what must not reach the parser.
///
/// Anchors, aliases, tags, complex keys and directives make small inputs hang or crash, and depth beyond reason costs without use. None of them
/// can begin a plain value, so wherever a value may begin they are refused. Text can be laid out so that it begins values where this pass
/// sees none; what then matters is that no alias can be followed, which ``AliasCheck`` sees to without regard to where values begin.
struct YAMLGuard {
    private let bytes: ArraySlice<UInt8>
    private var index: Int
    private var lineStart: Int
    private var flowDepth = 0
    /// The column of the last key or dash on this line: a block scalar's lines are indented more than it.
    private var parentColumn = 0
    private var known: BeginningOfLine?

    static let deepestFlow = 16

    /// - Returns: the first thing that is refused, with its offset, or nil.
    static func firstFault(in bytes: ArraySlice<UInt8>) -> (fault: YAMLFault, offset: Int)? {
        var yamlGuard = YAMLGuard(bytes)
        return HiddenCharacters.first(in: bytes) ?? yamlGuard.run() ?? AliasCheck.firstAlias(in: bytes)
    }

    private init(_ bytes: ArraySlice<UInt8>) {
        self.bytes = bytes
        index = bytes.startIndex
        lineStart = bytes.startIndex
    }

    private mutating func run() -> (fault: YAMLFault, offset: Int)? {
        var valueMayBegin = true
        while let byte = peek() {
            switch byte {
            case UInt8(ascii: "\n"), UInt8(ascii: "\r"):
                advanceLine()
                valueMayBegin = true
            case _ where isDocumentMarker:
                index += 3
                valueMayBegin = true
            case UInt8(ascii: "\t") where valueMayBegin && onlySpacesBefore:
                return (.unsupported(.tab), index)
            case UInt8(ascii: " "), UInt8(ascii: "\t"):
                index += 1
            case UInt8(ascii: "#") where index == lineStart || precededBySpace:
                skipLine()
            case _ where valueMayBegin:
                if let fault = startOfValue(byte, &valueMayBegin) { return (fault, index) }
            default:
                insidePlain(byte, &valueMayBegin)
            }
        }
        return nil
    }

    /// Reads the first byte of a value, and the whole of it where it is quoted or a block scalar.
    private mutating func startOfValue(_ byte: UInt8, _ valueMayBegin: inout Bool) -> YAMLFault? {
        switch byte {
        case UInt8(ascii: "&"): return .unsupported(.anchor)
        case UInt8(ascii: "*"): return .unsupported(.alias)
        case UInt8(ascii: "!"): return .unsupported(.tag)
        case UInt8(ascii: "%") where index == lineStart: return .unsupported(.directive)
        case UInt8(ascii: "?") where isEndOfToken(index + 1): return .unsupported(.complexKey)
        case UInt8(ascii: "-") where flowDepth == 0 && isEndOfToken(index + 1):
            parentColumn = index - lineStart
            index += 1
        case UInt8(ascii: "\""), UInt8(ascii: "'"):
            if flowDepth == 0, onlyMarkersBefore { parentColumn = index - lineStart }
            skipQuoted(byte)
            valueMayBegin = false
        case UInt8(ascii: "|") where flowDepth == 0, UInt8(ascii: ">") where flowDepth == 0:
            skipBlockScalar()
        case UInt8(ascii: "["), UInt8(ascii: "{"):
            if flowDepth == 0, onlyMarkersBefore { parentColumn = index - lineStart }
            flowDepth += 1
            if flowDepth > Self.deepestFlow { return .tooDeep(limit: Self.deepestFlow) }
            index += 1
        case UInt8(ascii: "]"), UInt8(ascii: "}"), UInt8(ascii: ","):
            insidePlain(byte, &valueMayBegin)
        default:
            if flowDepth == 0, onlyMarkersBefore { parentColumn = index - lineStart }
            valueMayBegin = false
            index += 1
        }
        return nil
    }

    private mutating func insidePlain(_ byte: UInt8, _ valueMayBegin: inout Bool) {
        switch byte {
        case UInt8(ascii: ":") where isEndOfToken(index + 1) || flowDepth > 0:
            valueMayBegin = true
        case UInt8(ascii: ","), UInt8(ascii: "["), UInt8(ascii: "{"):
            guard flowDepth > 0 else { break }
            if byte != UInt8(ascii: ",") { flowDepth += 1 }
            valueMayBegin = true
        case UInt8(ascii: "]"), UInt8(ascii: "}"):
            flowDepth = max(0, flowDepth - 1)
            valueMayBegin = false
        default:
            break
        }
        index += 1
    }

    private mutating func skipQuoted(_ quote: UInt8) {
        index += 1
        while let byte = peek() {
            if byte == UInt8(ascii: "\n") { lineStart = index + 1 }
            if byte == UInt8(ascii: "\\"), quote == UInt8(ascii: "\"") { index += 1 }
            index = min(index + 1, bytes.endIndex)
            if byte == quote {
                guard quote == UInt8(ascii: "'"), peek() == quote else { return }
                index += 1
            }
        }
    }

    /// Skips the lines that are indented more than what the block scalar belongs to.
    private mutating func skipBlockScalar() {
        let parent = parentColumn
        skipLine()
        while peek() != nil {
            advanceLine()
            var column = 0
            while let byte = peek(), byte == UInt8(ascii: " ") { index += 1; column += 1 }
            guard let byte = peek() else { return }
            let isBlank = byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
            guard isBlank || column > parent else { return }
            skipLine()
        }
    }

    private func peek() -> UInt8? {
        index < bytes.endIndex ? bytes[index] : nil
    }

    private mutating func skipLine() {
        while let byte = peek(), byte != UInt8(ascii: "\n"), byte != UInt8(ascii: "\r") { index += 1 }
    }

    private mutating func advanceLine() {
        let isCarriageReturn = peek() == UInt8(ascii: "\r")
        index += 1
        if isCarriageReturn, peek() == UInt8(ascii: "\n") { index += 1 }
        lineStart = index
        if flowDepth == 0 { parentColumn = 0 }
    }

    private func isEndOfToken(_ position: Int) -> Bool {
        guard position < bytes.endIndex else { return true }
        return " \t\r\n".utf8.contains(bytes[position])
    }

    private var onlySpacesBefore: Bool {
        mutating get { beginningOfLine.spacesEnd >= index }
    }

    /// Whether nothing but spaces and dashes stands before this on its line.
    private var onlyMarkersBefore: Bool {
        mutating get { beginningOfLine.markersEnd >= index }
    }

    /// What this line begins with. It is asked for at each value and looked for once, as a line may be the whole file.
    private var beginningOfLine: BeginningOfLine {
        mutating get {
            if let known, known.line == lineStart { return known }
            let line = bytes[lineStart...]
            let spacesEnd = line.firstIndex { $0 != UInt8(ascii: " ") } ?? bytes.endIndex
            let markersEnd = line.firstIndex { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "-") } ?? bytes.endIndex
            let found = BeginningOfLine(line: lineStart, spacesEnd: spacesEnd, markersEnd: markersEnd)
            known = found
            return found
        }
    }

    private struct BeginningOfLine {
        let line: Int
        /// The first byte that is no space.
        let spacesEnd: Int
        /// The first byte that is neither a space nor a dash.
        let markersEnd: Int
    }

    private var precededBySpace: Bool {
        index > lineStart && " \t".utf8.contains(bytes[index - 1])
    }

    /// Whether `---` or `...` stands here, between documents (YAML 1.1, 9.1).
    private var isDocumentMarker: Bool {
        guard index == lineStart, isEndOfToken(index + 3) else { return false }
        return bytes[index...].starts(with: "---".utf8) || bytes[index...].starts(with: "...".utf8)
    }
}
