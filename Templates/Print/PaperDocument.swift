import Digests
import HTML
import Library

/// One file with everything in it: nothing is fetched, nothing runs, nothing can be sent.
struct PaperDocument<Content: HTML>: Component {
    let context: PrintContext
    /// What the browser's window is called, and a PDF that is made of it.
    let title: String
    let kind: Kind
    let style: PaperStyle
    let content: Content

    /// The kinds of documents that the style sheet tells apart.
    enum Kind: String {
        case handout, bundle, resources, cards, start
    }

    init(context: PrintContext, kind: Kind, title: String, style: PaperStyle, @HTMLBuilder content: () -> Content) {
        self.context = context
        self.kind = kind
        self.title = title
        self.style = style
        self.content = content()
    }

    var body: some HTML {
        HTMLDocument(language: context.edition.language) {
            head {
                meta(.charset("utf-8"))
                meta(.httpEquiv("Content-Security-Policy"), .content(policy))
                meta(.name("viewport"), .content("width=device-width, initial-scale=1"))
                meta(.name("referrer"), .content("no-referrer"))
                meta(.name("color-scheme"), .content("light dark"))
                meta(.name("robots"), .content("noindex"))
                Element<Tags.title, _> { title }
                style
            }
        } body: {
            Element<Tags.body, _>(.class("\(kind.rawValue) profile-\(context.setup.profile.rawValue)")) { content }
        }
    }

    /// Pictures that the file carries and its own style are all that it may load (Content Security Policy Level 3).
    private var policy: String {
        let digest = SHA256Digest(of: style.bytes).base64
        return "default-src 'none'; img-src data:; style-src 'sha256-\(digest)'; base-uri 'none'; form-action 'none'"
    }
}

extension PrintContext {
    /// The style with the words that the whole document shares.
    ///
    /// - Parameter changed: the day that tells which version it is; that of the last change to its articles where nothing is said.
    func style(title: String, titles: [(page: String, title: String)] = [], changed: CalendarDate? = nil) -> PaperStyle {
        let words = wording.print
        return PaperStyle(
            setup: setup,
            language: edition.language,
            running: .init(
                title: title,
                version: (changed ?? lastChange).map { words.version(wording.date($0)) },
                page: (words.page, words.of),
                titles: titles
            )
        )
    }
}
