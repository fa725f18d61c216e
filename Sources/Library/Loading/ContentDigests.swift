import Diagnostics
package import Digests

/// What was read of a content folder, in digests: two builds can be compared by them, page by page.
///
/// The running text of an article shows on its own page, on those of the works that it leans on, and in the search index. All other pages tell of it
/// no more than how long it takes to read, which terms it uses and which works; that belongs to the outline.
package struct ContentDigests: Sendable {
    /// Of all that was read but the running text of articles.
    package let outline: SHA256Digest
    /// Of the file of each article, by edition and by its place there.
    private let articles: [[SHA256Digest?]]

    init(of files: FileMemory, _ library: Library, workers: Int) {
        let digests = concurrentMap(files.remembered.sorted { $0.key < $1.key }, workers: workers) { path, file in
            (path: path, outline: SHA256Digest(of: file.outline), whole: file.articleText.map { SHA256Digest(of: $0) })
        }
        var outline = SHA256Digest(of: files.siteText?.bytes ?? []).bytes
        for file in digests { outline += Array(file.path.utf8) + [0] + file.outline.bytes }
        for edition in library.editions {
            for article in edition.articles { article.appendOutline(to: &outline) }
        }
        self.outline = SHA256Digest(of: outline)
        let whole = Dictionary(digests.compactMap { file in file.whole.map { (file.path, $0) } }) { first, _ in first }
        articles = library.editions.map { $0.articles.map { whole[$0.source] } }
    }

    /// The digest of all that a page can show which shows the running text of some articles, or nil where one of those isn't known.
    package func digest(ofPageWith texts: [ArticleUse]) -> SHA256Digest? {
        guard !texts.isEmpty else { return outline }
        var bytes = outline.bytes
        for text in texts {
            guard let digest = articles[text.edition.index][text.article.index] else { return nil }
            bytes += digest.bytes
        }
        return SHA256Digest(of: bytes)
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

extension FileMemory.Remembered {
    /// The whole file, where it is an article.
    fileprivate var articleText: [UInt8]? {
        if case .article(_, _, let draft) = content { draft.file.bytes } else { nil }
    }

    /// What of the file more pages depend on than those that show an article's running text.
    fileprivate var outline: [UInt8] {
        switch content {
        case .article(_, _, let draft): (try? FrontMatter(of: draft.file)).map { Array($0.yaml) } ?? draft.file.bytes
        case .asset(let asset): asset.bytes
        default: text?.bytes ?? []
        }
    }
}
