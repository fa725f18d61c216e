import HTML
import Library
import Markdown

/// The links that the text of an article has, and those that lead to it. What lists offer isn't counted: every article stands in some list.
package struct ArticleLinks: Hashable, Sendable {
    /// The articles that it leads to, by their index in the report, each once.
    package let to: [Int]
    /// The articles that lead to it.
    package let from: [Int]
    /// Pages that are no articles and lead to it in their text.
    package let fromPages: Int
}

/// Counts the links between articles.
struct LinkCensus {
    private var to: [[Int]] = []
    private var from: [[Int]]
    private var fromPages: [Int]

    init(of library: Library) {
        let articles = library.editions.flatMap(\.articles)
        let places = Dictionary(articles.enumerated().map { ($0.element.path, $0.offset) }) { first, _ in first }
        from = Array(repeating: [], count: articles.count)
        fromPages = Array(repeating: 0, count: articles.count)
        for (index, article) in articles.enumerated() {
            let targets = article.body.resolution.pages.compactMap { places[$0] }.filter { $0 != index }
            to.append(targets)
            for target in targets { from[target].append(index) }
        }
        for body in library.editions.flatMap(\.otherBodies) {
            for target in body.resolution.pages.compactMap({ places[$0] }) { fromPages[target] += 1 }
        }
    }

    func links(ofArticleAt index: Int) -> ArticleLinks {
        ArticleLinks(to: to[index], from: from[index], fromPages: fromPages[index])
    }
}

extension Edition {
    /// The texts of its pages that are no articles.
    fileprivate var otherBodies: [Body] {
        [home.body, notFound.body] + topics.map(\.introduction) + pages.map(\.body)
    }
}

extension Resolution {
    /// The pages of the site that links lead to, in order, each once.
    var pages: [SitePath] {
        var seen: Set<SitePath> = []
        return links.compactMap { link in
            guard case .link(.page(let path, _), _, _) = link, seen.insert(path).inserted else { return nil }
            return path
        }
    }
}
