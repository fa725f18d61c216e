import Foundation
import Library
import Markdown

/// Brings in a text that was written elsewhere.
///
/// Whatever it comes from, it becomes blocks first; what is known about texts in general is then found in those, one pass after the other. The original
/// is only read.
package enum Importer {
    /// What a text may come as.
    package enum Format: String, CaseIterable, Sendable {
        case plainText = "txt"
        case page = "html"
        case word = "docx"

        /// - Parameter path: of a file, whose ending tells.
        package init?(path: String) {
            guard let dot = path.lastIndex(of: ".") else { return nil }
            switch path[dot...].dropFirst().lowercased() {
            case "txt", "text": self = .plainText
            case "html", "htm", "xhtml": self = .page
            case "docx": self = .word
            default: return nil
            }
        }
    }

    /// Bytes of a file that are read.
    static let mostBytes: [Format: Int] = [.plainText: 1 << 20, .page: 8 << 20, .word: 64 << 20]

    /// Reads a file, and cleans its text.
    ///
    /// - Throws: ``ImportFailure`` where it can't be read, or there is no text in it.
    package static func manuscript(ofFileAt path: String, format: Format) async throws(ImportFailure) -> Manuscript {
        let bytes: [UInt8]
        do throws(FileFault) {
            bytes = try FileReader.bytes(ofFileAt: path, limit: mostBytes[format] ?? 0)
        } catch {
            throw .file(error)
        }
        let name = path.split(separator: "/").last.map(String.init) ?? path
        var manuscript = try await read(bytes, as: format, path: path)
        manuscript.tidy(fileName: String(name.prefix(upTo: name.lastIndex(of: ".") ?? name.endIndex)))
        return manuscript
    }

    private static func read(_ bytes: [UInt8], as format: Format, path: String) async throws(ImportFailure) -> Manuscript {
        switch format {
        case .plainText: try plainText(bytes)
        case .page: try page(bytes, besides: path)
        case .word: try await word(bytes, path: path)
        }
    }

    /// A page with the pictures that were saved beside it.
    private static func page(_ bytes: [UInt8], besides path: String) throws(ImportFailure) -> Manuscript {
        var manuscript = try page(bytes)
        let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
        for source in PictureChoice.sources(in: manuscript) {
            guard case .file(let name, _) = Document.Destination(source), !name.split(separator: "/").contains("..") else { continue }
            guard let bytes = (try? FileReader.bytes(ofFileAt: name, below: folder, limit: PictureChoice.mostBytes)) ?? nil else { continue }
            manuscript.pictures[source] = bytes
        }
        return manuscript
    }

    private static func word(_ bytes: [UInt8], path: String) async throws(ImportFailure) -> Manuscript {
        guard bytes.starts(with: "PK".utf8) else { throw .damagedWordFile(reason: "It isn't packed as one.") }
        let file = try WordFile(path: path)
        guard let pandoc = Pandoc.find(environment: ProcessInfo.processInfo.environment) else { throw .noPandoc }
        var manuscript = try page(try await pandoc.page(of: path), hasLines: false)
        manuscript.pictures = file.pictures(named: PictureChoice.sources(in: manuscript))
        for part in WordPart.allCases {
            if let count = file.parts[part] { manuscript.report(.lost(part, count: count), at: nil) }
        }
        return manuscript
    }

    static func plainText(_ bytes: [UInt8]) throws(ImportFailure) -> Manuscript {
        let decoding = try TextDecoding(bytes)
        let cleaning = CharacterCleaning(decoding.text)
        var reader = PlainTextReader(cleaning.text)
        var manuscript = reader.read()
        if let guess = decoding.guess { manuscript.report(.encoding(guess), at: nil) }
        cleaning.report(to: &manuscript)
        return manuscript
    }

    static func page(_ bytes: [UInt8], hasLines: Bool = true) throws(ImportFailure) -> Manuscript {
        let decoding = try TextDecoding(bytes, declared: declaredEncoding(of: bytes))
        let cleaning = CharacterCleaning(decoding.text)
        guard let page = Markup(html: Array(cleaning.text.utf8), encoding: "UTF-8") else { throw .empty }
        guard page.isWhole else { throw .nestedTooDeep }
        var manuscript = PageReader(page, hasLines: hasLines).manuscript
        if let guess = decoding.guess, guess != "windows-1252" || declaredEncoding(of: bytes) == nil { manuscript.report(.encoding(guess), at: nil) }
        cleaning.report(to: &manuscript)
        return manuscript
    }

    /// The encoding that a page names in its first kilobyte (HTML Living Standard, 13.2.3.2).
    private static func declaredEncoding(of bytes: [UInt8]) -> String? {
        let start = String(decoding: bytes.prefix(1024), as: UTF8.self)
        return start.firstMatch(of: /charset\s*=\s*["']?([A-Za-z0-9_-]+)/).map { String($0.output.1).lowercased() }
    }
}

extension Manuscript {
    /// Takes out what isn't the text's own, and finds its parts.
    mutating func tidy(fileName: String) {
        var furniture = FurniturePass(self)
        furniture.run()
        var byline = BylinePass(furniture.manuscript)
        byline.run()
        var bullets = BulletPass(byline.manuscript)
        bullets.run()
        var title = TitlePass(bullets.manuscript, fileName: fileName)
        title.run()
        var quotes = PullQuotePass(title.manuscript)
        quotes.run()
        var headings = HeadingPass(quotes.manuscript)
        headings.run()
        var resources = ResourcePass(headings.manuscript)
        resources.run()
        self = resources.manuscript
    }
}
