import Archives

/// A file of a word processor (Office Open XML, ECMA-376), looked into for what Pandoc passes over in silence, and for its pictures.
struct WordFile {
    /// How many there are of each part that a page can't hold as it was.
    private(set) var parts: [WordPart: Int] = [:]
    private let archive: ZIPFile

    /// Bytes that one part of the file may unpack to, and all that are looked at together: a small archive can claim to be very large.
    private static let mostBytes = 64 << 20
    private static let mostEntries = 4000

    /// - Throws: ``ImportFailure`` where it isn't such a file.
    init(path: String) throws(ImportFailure) {
        do throws(ArchiveFault) {
            archive = try ZIPFile(path: path, mostEntries: Self.mostEntries)
            try checkSize()
        } catch {
            throw .damagedWordFile(reason: error.message)
        }
        guard let document = try markup("word/document.xml") else { throw .damagedWordFile(reason: "There is no text in it.") }
        count(document)
        try countOthers()
    }

    /// Unpacks every part once, so that Pandoc, which knows no limit, never gets a file that grows without end.
    private func checkSize() throws(ArchiveFault) {
        var left = Self.mostBytes
        for path in archive.paths where !path.hasSuffix("/") {
            left -= try archive.bytes(of: path, limit: left)?.count ?? 0
        }
    }

    /// The pictures that a text names, by the names that Pandoc gives them, which begin after `word/`.
    ///
    /// The name is looked up among those in the archive, and never on the disk.
    func pictures(named names: [String]) -> [String: [UInt8]] {
        var pictures: [String: [UInt8]] = [:]
        for name in names {
            guard let bytes = (try? archive.bytes(of: "word/\(name)", limit: Self.mostBytes)) ?? nil else { continue }
            pictures[name] = bytes
        }
        return pictures
    }

    private func markup(_ path: String) throws(ImportFailure) -> Markup? {
        let bytes: [UInt8]?
        do throws(ArchiveFault) {
            bytes = try archive.bytes(of: path, limit: Self.mostBytes)
        } catch {
            throw .damagedWordFile(reason: error.message)
        }
        guard let bytes else { return nil }
        guard let markup = Markup(xml: bytes) else { throw .damagedWordFile(reason: "\(path) isn't well formed.") }
        return markup
    }
}

// MARK: - Counting

extension WordFile {
    private mutating func count(_ document: Markup) {
        document.root?.walk { node in
            // The second of two spellings of the same thing, for older programs.
            guard node.name != "Fallback" else { return false }
            if let part = node.name.flatMap({ Self.part(named: $0, node) }) { parts[part, default: 0] += 1 }
            return true
        }
    }

    /// What an element of the text stands for (ECMA-376-1, 17; 20.1; 21.2; 22.1).
    private static func part(named name: String, _ node: Markup.Node) -> WordPart? {
        switch name {
        case "ins": .insertion
        case "del": .deletion
        case "txbxContent": .textBox
        case "relIds": .diagram
        case "chart": .chart
        case "oMath": .equation
        case "OLEObject", "object": name == "object" ? nil : .embeddedFile
        case "ffData", "checkbox", "dropDownList", "comboBox", "date": .field
        case "highlight": .highlightedText
        case "color": isColour(node.attribute("val")) ? .colouredText : nil
        default: nil
        }
    }

    private static func isColour(_ value: String?) -> Bool {
        guard let value = value?.lowercased() else { return false }
        return !["auto", "000000", "ffffff"].contains(value)
    }

    private mutating func countOthers() throws(ImportFailure) {
        for path in archive.paths where path.hasPrefix("word/") && path.hasSuffix(".xml") {
            let name = path.dropFirst("word/".count)
            if name == "comments.xml" {
                add(.comment, count: try elements("comment", in: path))
            } else if name == "endnotes.xml" {
                // The first two hold the lines above the notes (17.11.10).
                add(.endnote, count: max(0, try elements("endnote", in: path) - 2))
            } else if name.hasPrefix("header"), try hasWords(path) {
                add(.header, count: 1)
            } else if name.hasPrefix("footer"), try hasWords(path) {
                add(.footer, count: 1)
            }
        }
    }

    private mutating func add(_ part: WordPart, count: Int) {
        if count > 0 { parts[part, default: 0] += count }
    }

    private func elements(_ name: String, in path: String) throws(ImportFailure) -> Int {
        var count = 0
        try markup(path)?.root?.walk { node in
            if node.name == name { count += 1 }
            return true
        }
        return count
    }

    /// Whether there is more in it than the number of the page.
    private func hasWords(_ path: String) throws(ImportFailure) -> Bool {
        var words = ""
        try markup(path)?.root?.walk { node in
            if node.name == "t" { words += node.allText }
            return true
        }
        return words.split { !$0.isLetter }.contains { !["page", "of", "página", "de", "صفحة", "من"].contains($0.lowercased()) }
    }
}
