/// An article's text as its handout has it, where its front matter leaves some of it out.
package struct HandoutText: Sendable {
    package let body: Body
    /// The resources that this part of the text points to.
    package let furtherHelp: [Handle<Resource>]
    /// The terms that it uses.
    package let terms: [Handle<Term>]
}

extension Library {
    /// The library as one article's handout sees it: with as much of the article as the handout has.
    package func handingOut(_ article: Handle<Article>, of edition: Handle<Edition>) -> Library {
        guard let text = self[edition][article].handout else { return self }
        var copy = self
        copy.editions[edition.index].articles[article.index].shorten(to: text)
        return copy
    }
}

extension Article {
    fileprivate mutating func shorten(to text: HandoutText) {
        body = text.body
        references = text.body.references
        furtherHelp = text.furtherHelp
        terms = text.terms
    }
}
