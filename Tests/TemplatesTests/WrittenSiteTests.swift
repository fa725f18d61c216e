import Foundation
import Testing

import HTML
import Library
import Templates

/// Writes the fixture's pages to a folder, for browsers and eyes: `ATTUNE_FIXTURE_FOLDER=… swift test --filter WrittenSite`.
@Suite struct WrittenSiteTests {
    static let folder = ProcessInfo.processInfo.environment["ATTUNE_FIXTURE_FOLDER"]

    @Test("The pages can be written to a folder", .enabled(if: folder != nil))
    func write() throws {
        let folder = URL(fileURLWithPath: try #require(Self.folder))
        for page in PageCatalogue.pages {
            try write(Data(page.html.utf8), to: page.path, in: folder)
        }
        try write(Data(Self.picture.utf8), to: SitePath(literal: "assets/cycle.svg"), in: folder)
        for asset in SiteAssets.files(for: FixtureLibrary.library.site) {
            try write(Data(asset.bytes), to: asset.path, in: folder)
        }
    }

    /// A picture of the size that the fixture says, in the colours that real ones use.
    private static let picture = """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 400" width="640" height="400"><rect width="640" height="400" rx="16" fill="#f4f2ed"/>\
        <circle cx="320" cy="200" r="130" fill="none" stroke="#4b8891" stroke-width="6"/>\
        <text x="320" y="210" text-anchor="middle" font-family="sans-serif" font-size="30" fill="#1e2629">trust can grow</text></svg>
        """

    private func write(_ data: Data, to path: SitePath, in folder: URL) throws {
        let file = folder.appendingPathComponent(path.description)
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try data.write(to: file)
    }
}
