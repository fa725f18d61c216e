import HTML

extension Document {
    /// What goes into a plain text besides paragraphs, headings, lists and tables.
    package struct TextParts: OptionSet, Sendable {
        package let rawValue: Int

        package init(rawValue: Int) {
            self.rawValue = rawValue
        }

        /// Code blocks.
        package static let code = TextParts(rawValue: 1 << 0)
        /// The text alternatives and captions of images.
        package static let images = TextParts(rawValue: 1 << 1)
        /// The footnotes' texts, after everything else.
        package static let footnotes = TextParts(rawValue: 1 << 2)
        /// Pull quotes, which repeat what is said elsewhere.
        package static let pullQuotes = TextParts(rawValue: 1 << 3)

        /// What somebody reads: everything but what is said twice.
        package static let reading: TextParts = [.code, .images, .footnotes]
        /// What makes an article long: its sentences.
        package static let counting: TextParts = []
    }

    /// The words without markup.
    ///
    /// Blocks are parted by a blank line, items and cells by a line end; line ends inside a paragraph become spaces. Raw HTML, footnote numbers and
    /// citations are left out.
    ///
    /// - Parameters:
    ///   - index: a node; the document itself if nothing is said.
    ///   - parts: what else to take in.
    package func plainText(of index: Int = 0, including parts: TextParts = .reading) -> String {
        var bytes: [UInt8] = []
        appendPlainText(of: index, including: parts, to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// How many words a reader reads: runs without white space that hold a letter or digit. Code, footnotes, pull quotes and pictures aren't counted.
    package var wordCount: Int {
        var bytes: [UInt8] = []
        appendPlainText(of: 0, including: .counting, to: &bytes)
        var count = 0, isInWord = false, hasLetter = false
        for byte in bytes {
            if byte.isMarkdownSpace {
                if hasLetter { count += 1 }
                (isInWord, hasLetter) = (false, false)
            } else {
                isInWord = true
                // Bytes of characters outside ASCII count as letters, but for dashes, quotes and dots (U+2000 to U+203F begin with E2 80).
                if byte.isASCIILetterOrDigit || (byte >= 0xC3 && byte != 0xE2) { hasLetter = true }
            }
        }
        return count + (isInWord && hasLetter ? 1 : 0)
    }

    private func appendPlainText(of root: Int, including parts: TextParts, to bytes: inout [UInt8]) {
        guard nodes.indices.contains(root) else { return }
        var index = root
        let end = Int(nodes[root].end)
        while index < end {
            let node = nodes[index]
            switch node.kind {
            case .text(let span), .code(let span):
                bytes.append(contentsOf: self[span])
            case .softBreak, .lineBreak:
                if bytes.last != UInt8(ascii: " ") { bytes.append(UInt8(ascii: " ")) }
            case .codeBlock(_, let code):
                if parts.contains(.code) {
                    Self.beginBlock(in: &bytes)
                    bytes.append(contentsOf: self[code])
                }
            case .image, .figure:
                if !parts.contains(.images), index != root {
                    index = Int(node.end)
                    continue
                }
                if case .figure = node.kind { Self.beginBlock(in: &bytes) }
                if case .image(let link) = node.kind, !links[Int(link)].title.isEmpty {
                    bytes.append(contentsOf: self[links[Int(link)].title])
                    Self.beginBlock(in: &bytes)
                }
            case .callout(let callout, let title):
                if callout == .quote, !parts.contains(.pullQuotes), index != root {
                    index = Int(node.end)
                    continue
                }
                if !title.isEmpty {
                    Self.beginBlock(in: &bytes)
                    bytes.append(contentsOf: self[title])
                }
            case .footnoteDefinition:
                if !parts.contains(.footnotes), index != root {
                    index = Int(node.end)
                    continue
                }
                Self.beginBlock(in: &bytes)
            case .paragraph, .heading, .table, .list, .blockQuote, .writing, .thematicBreak:
                // The first paragraph of an item goes on its line.
                if !(isFirstInItem(index) && bytes.last == UInt8(ascii: "\n")) { Self.beginBlock(in: &bytes) }
            case .item, .tableRow, .tableCell:
                Self.beginLine(in: &bytes)
            default:
                break
            }
            index += 1
        }
        while let last = bytes.last, last.isMarkdownSpace { bytes.removeLast() }
    }

    private func isFirstInItem(_ index: Int) -> Bool {
        guard index > 0, case .item = nodes[index - 1].kind else { return false }
        return true
    }

    private static func beginLine(in bytes: inout [UInt8]) {
        while bytes.last == UInt8(ascii: " ") { bytes.removeLast() }
        if let last = bytes.last, last != UInt8(ascii: "\n") { bytes.append(UInt8(ascii: "\n")) }
    }

    private static func beginBlock(in bytes: inout [UInt8]) {
        beginLine(in: &bytes)
        guard bytes.count > 1, bytes[bytes.count - 2] != UInt8(ascii: "\n") else { return }
        bytes.append(UInt8(ascii: "\n"))
    }
}

extension Document {
    /// The words that say what an image shows, without markup.
    package func alternative(of image: Int) -> String {
        var bytes: [UInt8] = []
        for index in (image + 1)..<max(image + 1, Int(nodes[image].end)) {
            switch nodes[index].kind {
            case .text(let span), .code(let span), .htmlInline(let span): bytes.append(contentsOf: self[span])
            case .softBreak, .lineBreak: bytes.append(UInt8(ascii: " "))
            default: break
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
