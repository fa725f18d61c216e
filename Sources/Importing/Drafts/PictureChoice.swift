import HTML
import Library

/// Decides which of a text's pictures come along, and what they are called here.
struct PictureChoice {
    /// Those that come along, by the name of their file.
    private(set) var files: [(name: String, bytes: [UInt8])] = []
    /// The names by the place that the original says.
    private(set) var names: [String: String] = [:]

    /// A picture for a page weighs far less.
    static let mostBytes = 8 << 20

    /// - Parameter slug: what the draft is called; the pictures are called so too, with a number.
    init(for manuscript: inout Manuscript, slug: Slug) {
        for (picture, line) in Self.pictures(in: manuscript.all) {
            guard names[picture.source] == nil else { continue }
            guard let bytes = manuscript.pictures[picture.source] else {
                manuscript.report(.pictureMissing(picture.source), at: line)
                continue
            }
            do throws(Refusal) {
                let kind = try Self.kind(of: bytes, source: picture.source)
                let name = "\(slug)-\(files.count + 1).\(kind)"
                files.append((name, bytes))
                names[picture.source] = name
                if picture.alternative.isEmpty { manuscript.report(.pictureWithoutWords(name), at: line) }
            } catch {
                manuscript.report(.pictureRefused(picture.source, reason: error.reason), at: line)
            }
        }
    }

    private struct Refusal: Error {
        let reason: String
    }

    /// The ending that fits a picture's first bytes, whatever its name says.
    private static func kind(of bytes: [UInt8], source: String) throws(Refusal) -> String {
        guard bytes.count <= mostBytes else { throw Refusal(reason: "It has \(bytes.count) bytes; at most \(mostBytes) are taken.") }
        let kind = signatures.first { bytes.starts(with: $0.bytes) }?.kind ?? (isSVG(bytes) ? "svg" : nil)
        let ending = source.split(separator: ".").last.map(String.init) ?? ""
        guard let kind, let path = SitePath("picture.\(kind)") else {
            throw Refusal(reason: "Browsers don't show files of the kind \"\(ending.lowercased())\".")
        }
        do throws(AssetFault) {
            _ = try AssetCheck.size(of: bytes, at: path)
        } catch {
            throw Refusal(reason: error.message)
        }
        return kind
    }

    private static func isSVG(_ bytes: [UInt8]) -> Bool {
        String(decoding: bytes.prefix(1024), as: UTF8.self).contains("<svg")
    }

    private static let signatures: [(bytes: [UInt8], kind: String)] = [
        ([0x89, 0x50, 0x4E, 0x47], "png"), ([0xFF, 0xD8, 0xFF], "jpg"), (Array("GIF8".utf8), "gif"), (Array("RIFF".utf8), "webp"),
    ]

    /// Where the original says that its pictures are.
    static func sources(in manuscript: Manuscript) -> [String] {
        pictures(in: manuscript.all).map(\.0.source)
    }

    private static func pictures(in blocks: some Sequence<Block>) -> [(Block.Picture, Int?)] {
        blocks.flatMap { block -> [(Block.Picture, Int?)] in
            switch block.content {
            case .picture(let picture): [(picture, block.line)]
            case .list(let list): pictures(in: list.items.joined())
            case .quote(let blocks): pictures(in: blocks)
            default: []
            }
        }
    }
}
