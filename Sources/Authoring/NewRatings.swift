package import Library

/// What somebody says about a text, to be added to the file beside it.
package struct NewRatings: Sendable {
    package let article: Article
    package let ratings: [Rating]
    /// Whether there is a file beside the article already.
    package let isThere: Bool

    package init(of article: Article, _ ratings: [Rating], isThere: Bool) {
        self.article = article
        self.ratings = ratings
        self.isThere = isThere
    }

    package var addition: ContentAddition {
        let path = RatingsLoader.path(beside: article)
        let text = ratings.map(Self.entry).joined()
        let heading = "# What people have said about this text with attune coach. The newest answer of each person counts, as long as the text is the same.\n\n"
        return isThere ? .entry(path: path, text: text) : .file(path: path, text: heading + text)
    }

    private static func entry(_ rating: Rating) -> String {
        let name = TextLine(rating.by)?.yaml(standsAmongOthers: true) ?? "\"\""
        return """
            - item: \(rating.item.rawValue)
              answer: "\(rating.answer.rawValue)"
              by: \(name)
              on: \(rating.on)
              version: "\(rating.version)"

            """
    }
}
