package import Diagnostics
import Digests
import HTML
import Markdown

/// What of an article is rated: all that a reader sees of it. Dates, its review and how it is found aren't part of that, so that somebody can sign a
/// review without undoing the ratings that it rests on.
package struct RatedText: Hashable, Sendable {
    /// The first 16 digits of its SHA-256.
    package let version: String

    /// - Parameters:
    ///   - file: the article's own.
    ///   - library: the one that it is part of, for its pictures.
    package init(of article: Article, in file: SourceFile, library: Library) {
        let lists = [
            [article.title, article.summary, article.mainMessage ?? "", article.contentNote ?? ""],
            article.actions, article.keyPoints, article.audience.map(\.rawValue),
        ]
        var bytes: [UInt8] = []
        // Each list says how long it is, so that a line can't move from one to the next unseen.
        for list in lists {
            for words in [String(list.count)] + list { bytes += Array(words.utf8) + [0] }
        }
        let bodyLine = (try? FrontMatter(of: file).bodyLine) ?? 1
        bytes += file.bytes[file.offset(ofLine: bodyLine)...]
        for picture in library.assets where article.pictures.contains(picture.path) {
            bytes += Array(SHA256Digest(of: picture.bytes).description.utf8)
        }
        version = String(SHA256Digest(of: bytes).description.prefix(16))
    }
}

extension Article {
    /// The pictures that its text shows.
    fileprivate var pictures: Set<SitePath> {
        Set(body.resolution.links.compactMap { if case .image(let path, _, _) = $0 { path } else { nil } })
    }
}
