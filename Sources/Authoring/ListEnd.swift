/// The end of a list in a data file, where one entry more can go without a change of what stands before it.
struct ListEnd {
    /// What each line of the list begins with.
    private let indentation: String
    private let lineEnd: String
    /// What has to stand between the last entry and the new one.
    private let gap: String

    /// - Parameters:
    ///   - bytes: the file, which the loader reads without an error.
    ///   - path: its name, for a fault.
    /// - Throws: `AuthoringFault.notAPlainList` where its entries stand between brackets, or something ends it.
    init(of bytes: [UInt8], path: String) throws(AuthoringFault) {
        let isCarriageReturn = bytes.contains(UInt8(ascii: "\r"))
        lineEnd = isCarriageReturn ? "\r\n" : "\n"
        let lines = bytes.split(omittingEmptySubsequences: false) { $0 == UInt8(ascii: "\n") }.map { line in
            line.last == UInt8(ascii: "\r") ? line.dropLast() : line
        }
        let marker = Array("---".utf8), end = Array("...".utf8)
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        let content = lines.map { $0.starts(with: mark) ? $0.dropFirst(mark.count) : $0 }.filter { line in
            guard let first = line.first(where: { $0 != UInt8(ascii: " ") }) else { return false }
            return first != UInt8(ascii: "#") && !line.starts(with: marker)
        }
        guard !content.contains(where: { $0.starts(with: end) }) else { throw .notAPlainList(path: path) }
        let spaces = content.first?.prefix { $0 == UInt8(ascii: " ") } ?? []
        if let first = content.first {
            let dash = first.dropFirst(spaces.count).prefix(2)
            guard dash.elementsEqual("- ".utf8) || dash.elementsEqual("-".utf8) else { throw .notAPlainList(path: path) }
        }
        indentation = String(decoding: spaces, as: UTF8.self)
        let endsLine = bytes.isEmpty || bytes.last == UInt8(ascii: "\n")
        let endsBlank = bytes.isEmpty || (endsLine && lines.dropLast().last?.isEmpty == true)
        gap = (endsLine ? "" : lineEnd) + (endsBlank ? "" : lineEnd)
    }

    /// The bytes to put after those that are there.
    ///
    /// - Parameter entry: from its hyphen, its lines ended by line feeds.
    func addition(_ entry: String) -> [UInt8] {
        let lines = entry.split(separator: "\n", omittingEmptySubsequences: true)
        return Array((gap + lines.map { indentation + $0 + lineEnd }.joined()).utf8)
    }
}
