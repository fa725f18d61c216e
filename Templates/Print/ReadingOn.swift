import HTML
import Library
import Markdown

/// Where to read on: the document's own address, and those that its texts link to, each written out once.
struct ReadingOn: Component {
    let context: PrintContext
    /// Where the document's own text stands on the web, where it does.
    var address: WebAddress?
    /// A picture of that address for the camera of a phone.
    var code: TrustedHTML?

    var body: some HTML {
        if address != nil || !linked.isEmpty {
            section(.class("reading-on")) {
                Heading { context.wording.print.readOn }
                own
                if !linked.isEmpty {
                    dl(.class("addresses")) {
                        for link in linked {
                            Fact(label: link.name) { WrittenAddress(address: link.address) }
                        }
                    }
                }
            }
        }
    }

    @HTMLBuilder private var own: some HTML {
        if let address {
            div(.class("own-address")) {
                if let code {
                    div(.class("code"), .role("img"), .ariaLabel(context.wording.print.qrCode)) { code }
                }
                p {
                    strong { context.wording.print.thisPage }
                    br()
                    WrittenAddress(address: address)
                }
            }
        }
    }

    private var linked: [LinkedAddress] {
        let titles = context.edition.titles
        var seen: Set<WebAddress> = []
        return context.places.articles.flatMap { LinkedAddress.all(in: $0, of: context, titles: titles) }.filter { seen.insert($0.address).inserted }
    }
}

/// An address as a link that can be typed too: a line that is too short for it ends at a slash.
struct WrittenAddress: Component {
    let address: WebAddress

    var body: some HTML {
        let parts = address.shown.split(separator: "/", omittingEmptySubsequences: false)
        ExternalLink(address) {
            bdi(.dir(.leftToRight)) {
                for (number, part) in parts.enumerated() {
                    if number > 0 {
                        "/"
                        wbr()
                    }
                    String(part)
                }
            }
        }
    }
}

/// An address that a text links to, with the name that it is listed by.
struct LinkedAddress: Equatable {
    let name: String
    let address: WebAddress

    /// All of an article, in order. A page of the site is listed by its title, anything else by the words that link to it. A word of the glossary
    /// explains and leads nowhere that somebody would want to go on, and an address that is its own words is written out already.
    static func all(in article: Handle<Article>, of context: PrintContext, titles: [SitePath: String]) -> [LinkedAddress] {
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
