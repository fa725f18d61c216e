import Diagnostics
package import Digests

/// What was read of a content folder, in digests: two builds can be compared by them, page by page.
///
/// The running text of an article shows on its own page, on those of the works that it leans on, and in the search index. All other pages tell of it
/// no more than how long it takes to read, which terms it uses and which works; that belongs to the outline.
package struct ContentDigests: Sendable {
    /// Of all that was read but the running text of articles.
    package let outline: SHA256Digest
    /// Of each article's file, by its path from the content folder.
    private let articles: [String: SHA256Digest]

    init(of files: FileMemory, _ library: Library, workers: Int) {
        let digests = concurrentMap(files.contents, workers: workers) { file in
            (path: file.path, outline: SHA256Digest(of: file.outline), whole: file.isArticle ? SHA256Digest(of: file.bytes) : nil)
        }
        var outline: [UInt8] = []
        for file in digests { outline += Array(file.path.utf8) + [0] + file.outline.bytes }
        for edition in library.editions {
            for article in edition.articles { article.appendOutline(to: &outline) }
        }
        self.outline = SHA256Digest(of: outline)
        articles = Dictionary(digests.compactMap { file in file.whole.map { (file.path, $0) } }) { first, _ in first }
    }

    /// The digest of all that a page can show which shows the running text of some articles.
    package func digest(ofPageWith texts: [Article]) -> SHA256Digest {
        texts.isEmpty ? outline : SHA256Digest(of: texts.reduce(into: outline.bytes) { $0 += articles[$1.source]?.bytes ?? [] })
    }
}

extension Article {
    /// What other pages tell of its text.
    fileprivate func appendOutline(to bytes: inout [UInt8]) {
        let lists = [references.map(\.resource.index), furtherHelp.map(\.index), terms.map(\.index)]
        for number in [readingMinutes] + lists.flatMap({ [$0.count] + $0 }) {
            withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
        }
    }
}

/// The bytes of a file as they were read.
private struct FileContent: Sendable {
    let path: String
    let bytes: [UInt8]
    /// What of them more pages depend on than those that show an article's text.
    let outline: [UInt8]
    let isArticle: Bool

    init(path: String, _ file: FileMemory.Remembered) {
        self.path = path
        switch file.content {
        case .article(_, _, let draft):
            (bytes, isArticle) = (draft.file.bytes, true)
            outline = (try? FrontMatter(of: draft.file)).map { Array($0.yaml) } ?? bytes
        case .asset(let asset):
            (bytes, outline, isArticle) = (asset.bytes, asset.bytes, false)
        default:
            bytes = file.text?.bytes ?? []
            (outline, isArticle) = (bytes, false)
        }
    }
}

extension FileMemory {
    /// All files, by path.
    fileprivate var contents: [FileContent] {
        let site = siteText.map { [FileContent(path: $0.path, bytes: $0.bytes)] } ?? []
        return site + remembered.sorted { $0.key < $1.key }.map { FileContent(path: $0.key, $0.value) }
    }
}

extension FileContent {
    fileprivate init(path: String, bytes: [UInt8]) {
        (self.path, self.bytes, outline, isArticle) = (path, bytes, bytes, false)
    }
}
