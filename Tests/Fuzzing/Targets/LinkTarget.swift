import ContentFixtures
import Foundation
import HTML
import Library
import Markdown

/// Destinations, one a line: each is understood by itself, and all are followed in an article.
struct LinkTarget: FuzzTarget {
    private let site: FuzzedSite
    private let pages: PageChecks

    init() throws {
        site = try FuzzedSite(file: "articles/calm/resting.md")
        pages = try PageChecks(of: site.load(Self.article(around: [])), shownIn: ["resting"])
    }

    func take(_ bytes: [UInt8]) throws {
        let destinations = String(decoding: bytes, as: UTF8.self).split(separator: "\n").prefix(20).map(String.init)
        for destination in destinations { try check(Document.Destination(destination), of: destination) }
        try pages.check(site.load(Self.article(around: destinations)))
    }

    private static func article(around destinations: [String]) -> [UInt8] {
        var body = "[a]: breathing.md\n\n"
        for destination in destinations {
            body += "[a](\(destination)) ![b](<\(destination)>) <\(destination)> \(destination) [@\(destination)]\n\n[c]: \(destination)\n\n"
        }
        return Array(ContentFixture.article(title: "Resting", body: body).utf8)
    }

    // MARK: One by one

    private func check(_ destination: Document.Destination, of text: String) throws {
        switch destination {
        case .file(let path, let fragment):
            if path.utf8.first == UInt8(ascii: "/") || path.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F || ":\\".utf8.contains($0) }) {
                throw Finding("A path is \(path), of \(text).")
            }
            try checkSitePath(path)
            if let fragment { try checkFragment(fragment) }
        case .heading(let id): try checkFragment(id)
        case .web(let address): try check(address, of: text)
        case .mail(let address): try checkASCII(address.description, besides: "@.+-_")
        case .phone(let number), .text(let number): try checkASCII(number.description, besides: "+")
        case .term(let id), .resource(let id): try checkASCII(id, besides: "-_.")
        case .refused: break
        }
    }

    private func check(_ address: WebAddress, of text: String) throws {
        let written = address.description
        guard written.hasPrefix("http://") || written.hasPrefix("https://") else { throw Finding("\(written) is no web address, of \(text).") }
        guard written.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F && !"\"<>\\^`{|}'".utf8.contains($0) }) else { throw Finding("\(written) isn't encoded, of \(text).") }
        guard WebAddress(written) == address else { throw Finding("\(written) is read back as another, of \(text).") }
        guard !address.host.isEmpty || written.hasSuffix("//www.") else { throw Finding("\(written) has no host, of \(text).") }
        guard address.path.hasPrefix("/"), !address.path.hasPrefix("//") else { throw Finding("\(written) has the path \(address.path).") }
        _ = address.shown
    }

    private func checkFragment(_ id: String) throws {
        if Fragment(id) == nil { throw Finding("\(id) can't be an id.") }
    }

    private func checkASCII(_ text: String, besides signs: String) throws {
        guard !text.isEmpty, text.utf8.allSatisfy({ $0.isASCIILetterOrDigit || signs.utf8.contains($0) }) else { throw Finding("\(text) was taken.") }
    }

    /// What may be a path of the site stays inside it.
    private func checkSitePath(_ text: String) throws {
        guard let path = SitePath(text) else { return }
        let components = path.description.split(separator: "/", omittingEmptySubsequences: false)
        if components.contains(where: { $0.isEmpty || $0 == "." || $0 == ".." }) { throw Finding("\(path) is a path of the site.") }
    }
}
