/// What an element of a web page is for, as far as a reader of the page's text has to know.
enum PageElement {
    case heading(level: Int)
    /// It parts the text into paragraphs.
    case block
    case list(isOrdered: Bool)
    case definitions
    case quote
    case table
    case picture
    case preformatted
    case lineBreak
    case rule
    /// Words inside a paragraph.
    case inline(RunningText.Look)
    case link
    /// Never shown as text, or of no use on paper.
    case active
    /// A film, a sound or a page inside the page.
    case embedded(kind: String)
    case navigation

    init(_ node: Markup.Node) {
        let name = node.name ?? ""
        switch name {
        case "h1", "h2", "h3", "h4", "h5", "h6": self = .heading(level: Int(name.dropFirst()) ?? 2)
        case "ul", "menu": self = .list(isOrdered: false)
        case "ol": self = .list(isOrdered: true)
        case "dl": self = .definitions
        case "blockquote": self = .quote
        case "table": self = .table
        case "img": self = .picture
        case "pre": self = .preformatted
        case "br": self = .lineBreak
        case "hr": self = .rule
        case "a": self = .link
        case "strong", "b": self = .inline(.strong)
        case "em", "i", "cite", "dfn", "var": self = .inline(.emphasis)
        case "del", "s", "strike": self = .inline(.strikethrough)
        case "code", "kbd", "samp", "tt": self = .inline(.code)
        case "script", "style", "template", "noscript", "head", "link", "meta", "base", "form", "input", "button", "select", "textarea", "svg", "math", "canvas",
            "dialog", "datalist":
            self = .active
        case "iframe", "object", "embed", "frame", "applet": self = .embedded(kind: "a page or film inside the page")
        case "video": self = .embedded(kind: "a film")
        case "audio": self = .embedded(kind: "a sound")
        case "nav": self = .navigation
        case "span", "font": self = .inline(Self.look(of: node))
        case "abbr", "acronym", "bdi", "bdo", "big", "data", "ins", "label", "mark", "q", "rp", "rt", "ruby", "small", "sub", "sup", "time", "u", "wbr":
            self = .inline([])
        default: self = .block
        }
    }

    /// What a style says of words, as editors in a browser write it.
    private static func look(of node: Markup.Node) -> RunningText.Look {
        let style = node.attribute("style")?.filter { !$0.isWhitespace }.lowercased() ?? ""
        var look: RunningText.Look = []
        if ["bold", "600", "700", "800", "900"].contains(where: { style.contains("font-weight:\($0)") }) { look.insert(.strong) }
        if style.contains("font-style:italic") { look.insert(.emphasis) }
        return look
    }
}

extension Markup.Node {
    /// Whether the page keeps it from everybody, or from people who listen to it.
    var isHidden: Bool {
        if attribute("hidden") != nil || attribute("aria-hidden") == "true" { return true }
        let style = attribute("style")?.filter { !$0.isWhitespace }.lowercased() ?? ""
        return style.contains("display:none") || style.contains("visibility:hidden")
    }

    /// What its class or name calls it, where that is a kind of page furniture.
    var namedFurniture: Furniture? {
        let names = [attribute("class"), attribute("id"), attribute("role"), attribute("aria-label")].compactMap { $0?.lowercased() }
        let words = names.flatMap { $0.split { !$0.isLetter && !$0.isNumber } }
        return words.lazy.compactMap { Self.furnitureNames[String($0)] }.first
    }

    /// Whether its class calls it a quotation of the page's own text.
    var isNamedPullQuote: Bool {
        let name = (attribute("class") ?? "").lowercased()
        return name.contains("pullquote") || name.contains("pull-quote") || name.contains("pull_quote")
    }

    private static let furnitureNames: [String: Furniture] = [
        "ad": .advertisement, "ads": .advertisement, "advert": .advertisement, "advertisement": .advertisement, "adsbygoogle": .advertisement,
        "sponsor": .advertisement, "sponsored": .advertisement, "promo": .advertisement, "promotion": .advertisement, "banner": .advertisement,
        "share": .sharing, "sharing": .sharing, "sharedaddy": .sharing, "social": .sharing, "addthis": .sharing, "addtoany": .sharing,
        "newsletter": .newsletter, "subscribe": .newsletter, "signup": .newsletter, "mailchimp": .newsletter, "subscription": .newsletter,
        "comments": .comments, "comment": .comments, "respond": .comments, "disqus": .comments, "commentlist": .comments,
        "related": .related, "recommended": .related, "recirculation": .related, "trending": .related,
        "cookie": .cookies, "cookies": .cookies, "gdpr": .cookies, "consent": .cookies,
        "copyright": .copyright, "breadcrumb": .breadcrumbs, "breadcrumbs": .breadcrumbs,
        "nav": .navigation, "navbar": .navigation, "navigation": .navigation, "menu": .navigation, "sidebar": .navigation, "pagination": .navigation,
        "skip": .navigation, "contentinfo": .navigation, "complementary": .navigation,
        "printfriendly": .printing, "print": .printing, "toc": .contents,
    ]
}
