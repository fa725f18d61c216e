import Diagnostics
import Foundation
package import HTML
package import Library

/// `handouts.json`: what there is for paper in a folder, so that a site can link to it.
package struct HandoutCatalogue: Equatable, Sendable {
    package static let name = "handouts.json"
    package static let path = SitePath(literal: "handouts.json")

    /// A file for paper.
    package struct Entry: Equatable, Sendable, Codable {
        /// Where it stands, from the catalogue's own folder.
        package let path: String
        /// The path of the page on the site that it is made of.
        package let page: String
        package let format: Format
        package let profile: PrintProfile
        package let paper: PaperSize
        /// Whether it is there to be written on, and that can be done on a screen.
        package let isFillable: Bool
        /// In bytes.
        package let size: Int
        package let pages: Int?
        /// The day of the last change to its text, as far as the text says.
        package let version: String?

        package enum Format: String, Codable, Sendable {
            case html, pdf
        }

        package init(
            path: String, page: String, format: Format, profile: PrintProfile, paper: PaperSize, isFillable: Bool, size: Int, pages: Int?, version: String?
        ) {
            self.path = path
            self.page = page
            self.format = format
            self.profile = profile
            self.paper = paper
            self.isFillable = isFillable
            self.size = size
            self.pages = pages
            self.version = version
        }
    }

    private struct File: Codable {
        var generator = "attune"
        let entries: [Entry]
    }

    /// By path.
    package let entries: [Entry]

    package init(_ entries: [Entry]) {
        self.entries = entries.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    }

    /// Reads a catalogue.
    ///
    /// - Returns: nil where the bytes are no catalogue of ours.
    package init?(_ bytes: [UInt8]) {
        guard let file = try? JSONDecoder().decode(File.self, from: Data(bytes)), file.generator == "attune" else { return nil }
        self.init(file.entries)
    }

    /// The catalogue with the entries of another, which stand in place of those with their paths.
    package func updated(with other: HandoutCatalogue) -> HandoutCatalogue {
        let newer = Set(other.entries.map(\.path))
        return HandoutCatalogue(entries.filter { !newer.contains($0.path) } + other.entries)
    }

    /// The file as it is written: one line an entry.
    package var bytes: [UInt8] {
        let lines = entries.map { entry in
            "    " + JSONValue.object(
                ("path", .text(entry.path)), ("page", .text(entry.page)), ("format", .text(entry.format.rawValue)), ("profile", .text(entry.profile.rawValue)),
                ("paper", .text(entry.paper.rawValue)), ("isFillable", .flag(entry.isFillable)), ("size", .number(entry.size)),
                ("pages", entry.pages.map { .number($0) }), ("version", entry.version.map { .text($0) })
            ).description
        }
        return Array("{\n  \"generator\": \"attune\",\n  \"entries\": [\n\(lines.joined(separator: ",\n"))\n  ]\n}\n".utf8)
    }
}

extension PrintProfile: Codable {}
extension PaperSize: Codable {}
