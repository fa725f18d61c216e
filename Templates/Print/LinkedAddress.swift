package import HTML
import Library
import Markdown

/// An address that a text links to, with the name that it is listed by.
package struct LinkedAddress: Hashable, Sendable {
    package let name: String
    package let address: WebAddress

    /// All of an article, in order. A page of the site is listed by its title, anything else by the words that link to it. A word of the glossary
    /// explains and leads nowhere that somebody would want to go on, and an address that is its own words is written out already.
    fileprivate static func all(in article: Handle<Article>, of context: PrintContext, titles: [SitePath: String]) -> [LinkedAddress] {
        let text = context.edition[article].body
        return text.document.nodes.indices.compactMap { node in
            guard case .link(let number) = text.document.nodes[node].kind, text.resolution.links.indices.contains(Int(number)) else { return nil }
            guard case .link(let link, let kind, _) = text.resolution.links[Int(number)], kind?.name != "term" else { return nil }
            guard case .outside(.external(let address)) = context.places.place(of: link, in: article) else { return nil }
            let title: String? = if case .page(let path, nil) = link { titles[path] } else { nil }
            let name = title ?? text.document.plainText(of: node)
            return name.isEmpty || name == address.description ? nil : LinkedAddress(name: name, address: address)
        }
    }
}

extension Edition {
    /// What its pages are called.
    fileprivate var titles: [SitePath: String] {
        let pages = articles.map { ($0.path, $0.title) } + topics.map { ($0.path, $0.title) } + pages.map { ($0.path, $0.title) }
        return Dictionary(pages) { first, _ in first }
    }
}

extension PrintContext {
    /// The addresses that the document's texts link to and that are not in it, each once, in order.
    package var linkedAddresses: [LinkedAddress] {
        let titles = edition.titles
        var seen: Set<WebAddress> = []
        return places.articles.flatMap { LinkedAddress.all(in: $0, of: self, titles: titles) }.filter { seen.insert($0.address).inserted }
    }
}
