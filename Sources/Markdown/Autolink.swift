import HTML

/// An address in plain text, as GitHub Flavored Markdown finds it (0.29, 6.9).
///
/// The C library's own extension for this reads outside its buffer and takes time that grows with the square of the text, so the rules are written again here
/// in one pass: what was read for one address isn't read again for the next.
struct Autolink {
    /// What stands before the words in the address: `http://`, `mailto:` or nothing.
    let scheme: String
    let range: Range<Int>

    /// The end of a run of host characters, and whether an underscore stands in its last two labels: the same for each address that begins inside the run.
    struct HostMemory {
        fileprivate var run: Range<Int> = 0..<0
        /// The dot before the last two labels: an address that begins after it has others.
        fileprivate var lastLabels = 0
        fileprivate var lastDot = 0
        fileprivate var hasUnderscore = false
    }

    /// `www.` and a host with a dot.
    ///
    /// - Parameter start: where a `w` stands.
    static func www(in bytes: UnsafeBufferPointer<UInt8>, at start: Int, memory: inout HostMemory) -> Autolink? {
        guard bytes.count - start >= 5, matches("www.", in: bytes, at: start) else { return nil }
        guard let host = hostEnd(in: bytes, from: start, needsDot: true, memory: &memory) else { return nil }
        guard let end = pathEnd(in: bytes, from: start, host: host) else { return nil }
        return Autolink(scheme: "http://", range: start..<end)
    }

    /// `http://`, `https://` or `ftp://` and a host.
    ///
    /// - Parameters:
    ///   - colon: where the colon stands.
    ///   - lowest: where the scheme may begin at the earliest.
    static func web(in bytes: UnsafeBufferPointer<UInt8>, at colon: Int, from lowest: Int, memory: inout HostMemory) -> Autolink? {
        guard colon + 3 < bytes.count, bytes[colon + 1] == UInt8(ascii: "/"), bytes[colon + 2] == UInt8(ascii: "/") else { return nil }
        var start = colon
        // The longest scheme has five letters; a sixth makes it another word.
        while start > lowest, colon - start < 6, bytes[start - 1].isASCIILetter { start -= 1 }
        let name = bytes[start..<colon].map { $0 | 0x20 }
        guard ["http", "https", "ftp"].contains(where: { name.elementsEqual($0.utf8) }) else { return nil }
        guard hostCharacterLength(at: colon + 3, in: bytes) > 0 else { return nil }
        guard let host = hostEnd(in: bytes, from: colon + 3, needsDot: false, memory: &memory) else { return nil }
        guard let end = pathEnd(in: bytes, from: start, host: host), end > colon + 3 else { return nil }
        return Autolink(scheme: "", range: start..<end)
    }

    /// `name@host.domain`, perhaps with `mailto:` or `xmpp:` before it.
    ///
    /// - Parameters:
    ///   - at: where the `@` stands.
    ///   - lowest: where the name may begin at the earliest.
    static func mail(in bytes: UnsafeBufferPointer<UInt8>, at: Int, from lowest: Int) -> Autolink? {
        var start = at
        while start > lowest, isMailNameByte(bytes[start - 1]) { start -= 1 }
        guard start < at else { return nil }
        let prefix = ["mailto:", "xmpp:"].first { name in
            let before = start - name.utf8.count
            guard before >= lowest, matches(name, in: bytes, at: before) else { return false }
            return before == lowest || !bytes[before - 1].isASCIILetterOrDigit
        }
        let isChat = prefix == "xmpp:"
        var end = at + 1
        var dots = 0
        while end < bytes.count {
            let byte = bytes[end]
            if byte == UInt8(ascii: "@") { return nil }
            if byte == UInt8(ascii: "."), end + 1 < bytes.count, bytes[end + 1].isASCIILetterOrDigit {
                dots += 1
            } else if !(byte.isASCIILetterOrDigit || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_") || (byte == UInt8(ascii: "/") && isChat)) {
                break
            }
            end += 1
        }
        guard dots > 0, bytes[end - 1].isASCIILetter || bytes[end - 1] == UInt8(ascii: ".") else { return nil }
        let first = start - (prefix?.utf8.count ?? 0)
        guard let trimmed = trimmedEnd(in: bytes, from: first, to: end), trimmed > at + 1 else { return nil }
        return Autolink(scheme: prefix == nil ? "mailto:" : "", range: first..<trimmed)
    }
}

// MARK: - Parts of an address

extension Autolink {
    private static func matches(_ name: String, in bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
        start >= 0 && start + name.utf8.count <= bytes.count && bytes[start..<(start + name.utf8.count)].elementsEqual(name.utf8)
    }

    private static func isMailNameByte(_ byte: UInt8) -> Bool {
        byte.isASCIILetterOrDigit || ".+-_".utf8.contains(byte)
    }

    /// The end of a host, or nil where it is none: it may hold no underscore in its last two labels.
    private static func hostEnd(in bytes: UnsafeBufferPointer<UInt8>, from start: Int, needsDot: Bool, memory: inout HostMemory) -> Int? {
        if !memory.run.contains(start) || start >= memory.lastLabels { readHost(in: bytes, from: start, memory: &memory) }
        guard !memory.hasUnderscore, !needsDot || memory.lastDot > start else { return nil }
        return memory.run.upperBound
    }

    private static func readHost(in bytes: UnsafeBufferPointer<UInt8>, from start: Int, memory: inout HostMemory) {
        // The library doesn't look at the first character, nor at the last one of the text.
        var index = start + max(1, hostCharacterLength(at: start, in: bytes))
        var dots = (last: start - 1, before: start - 1)
        var underscores = (last: 0, before: 0)
        while index < bytes.count - 1 {
            if bytes[index] == UInt8(ascii: "_") {
                underscores.last += 1
                index += 1
            } else if bytes[index] == UInt8(ascii: ".") {
                underscores = (0, underscores.last)
                dots = (index, dots.last)
                index += 1
            } else {
                let length = bytes[index] == UInt8(ascii: "-") ? 1 : hostCharacterLength(at: index, in: bytes)
                guard length > 0 else { break }
                index += length
            }
        }
        memory.run = start..<min(index, bytes.count)
        memory.lastLabels = dots.before
        memory.lastDot = dots.last
        memory.hasUnderscore = underscores.last + underscores.before > 0
    }

    /// How many bytes the character has that stands here, if a host may hold it: no white space, no punctuation. 0 otherwise.
    private static func hostCharacterLength(at index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
        guard index < bytes.count else { return 0 }
        let byte = bytes[index]
        if byte < 0x80 { return byte.isASCIILetterOrDigit || byte < 0x20 && !byte.isMarkdownSpace ? 1 : 0 }
        let length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2
        guard index + length <= bytes.count,
            let scalar = String(decoding: bytes[index..<(index + length)], as: UTF8.self).unicodeScalars.first
        else { return 0 }
        switch scalar.properties.generalCategory {
        case .spaceSeparator, .lineSeparator, .paragraphSeparator, .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
            .initialPunctuation, .finalPunctuation, .otherPunctuation:
            return 0
        default:
            return length
        }
    }

    /// The end of an address: what follows the host up to white space or `<`, without the punctuation of the sentence around it.
    private static func pathEnd(in bytes: UnsafeBufferPointer<UInt8>, from start: Int, host: Int) -> Int? {
        var end = host
        while end < bytes.count, !bytes[end].isMarkdownSpace, bytes[end] != UInt8(ascii: "<") { end += 1 }
        return trimmedEnd(in: bytes, from: start, to: end)
    }

    /// Takes off punctuation at the end, a closing parenthesis that wasn't opened inside, and what looks like a character reference.
    private static func trimmedEnd(in bytes: UnsafeBufferPointer<UInt8>, from start: Int, to limit: Int) -> Int? {
        var end = limit
        var unopened = 0
        for byte in bytes[start..<limit] {
            if byte == UInt8(ascii: ")") { unopened += 1 } else if byte == UInt8(ascii: "(") { unopened -= 1 }
        }
        while end > start {
            let byte = bytes[end - 1]
            if "?!.,:*_~'\"".utf8.contains(byte) {
                end -= 1
            } else if byte == UInt8(ascii: ";") {
                var ampersand = end - 2
                while ampersand > start, bytes[ampersand].isASCIILetter { ampersand -= 1 }
                let isReference = ampersand > start && ampersand < end - 2 && bytes[ampersand] == UInt8(ascii: "&")
                end = isReference ? ampersand : end - 1
            } else if byte == UInt8(ascii: ")"), unopened > 0 {
                unopened -= 1
                end -= 1
            } else {
                break
            }
        }
        return end > start ? end : nil
    }

    /// The address as it was typed, where smart punctuation changed it.
    static func withoutSmartPunctuation(_ address: [UInt8]) -> [UInt8] {
        var typed: [UInt8] = []
        for scalar in String(decoding: address, as: UTF8.self).unicodeScalars {
            switch scalar {
            case "\u{2013}": typed += "--".utf8
            case "\u{2014}": typed += "---".utf8
            case "\u{2026}": typed += "...".utf8
            case "\u{2018}", "\u{2019}": typed += "'".utf8
            case "\u{201C}", "\u{201D}": typed += "\"".utf8
            default: typed += String(scalar).utf8
            }
        }
        return typed
    }
}
