import Foundation

/// A PDF that Typst has made.
struct PDFFile {
    let bytes: [UInt8]
    /// How many pages it has, or nil where the file doesn't say so in the open.
    let pages: Int?

    /// Reads what an engine has written.
    ///
    /// - Throws: ``EngineFault/gaveNoPDF`` where that is no whole file.
    init(at file: URL) throws {
        guard let data = try? Data(contentsOf: file), Self.isWhole(data) else { throw EngineFault.gaveNoPDF }
        bytes = [UInt8](data)
        pages = Self.pages(of: data)
    }

    private init(bytes: [UInt8], pages: Int?) {
        self.bytes = bytes
        self.pages = pages
    }

    /// The file as another program wrote it anew, with the same pages.
    func rewritten(at file: URL) throws -> PDFFile {
        PDFFile(bytes: try PDFFile(at: file).bytes, pages: pages)
    }

    /// Whether a file begins and ends as a PDF does (ISO 32000-1, 7.5.2 and 7.5.5).
    private static func isWhole(_ file: Data) -> Bool {
        file.starts(with: Data("%PDF-".utf8)) && file.suffix(1024).range(of: Data("%%EOF".utf8)) != nil
    }

    /// The count in the root of the tree of pages, which no other node's is above (ISO 32000-1, 7.7.3.2).
    private static func pages(of file: Data) -> Int? {
        let node = Data("/Type/Pages".utf8), key = Data("/Count ".utf8)
        var most: Int?
        var rest = file
        while let found = rest.range(of: node) {
            rest = rest[found.upperBound...]
            guard let count = rest.prefix(256).range(of: key) else { continue }
            let digits = rest[count.upperBound...].prefix(9).prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
            most = [most, Int(String(decoding: digits, as: UTF8.self))].compactMap(\.self).max()
        }
        return most
    }
}
