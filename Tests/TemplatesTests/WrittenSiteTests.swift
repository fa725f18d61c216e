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
        for asset in SiteAssets.files(for: FixtureLibrary.library.site) {
            try write(Data(asset.bytes), to: asset.path, in: folder)
        }
    }

    private func write(_ data: Data, to path: SitePath, in folder: URL) throws {
        let file = folder.appendingPathComponent(path.description)
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try data.write(to: file)
    }
}
