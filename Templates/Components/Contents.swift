import HTML
import Library
import Markdown

/// The headings of a page as links.
///
/// They stand folded above the text. In a wide window the style sheet hangs them out beside it, and the site's script unfolds them there: no style
/// sheet alone can do that in every browser in use. Without scripts they unfold with a click.
struct Contents: Component {
    let context: PageContext
    let headings: [Entry]

    struct Entry {
        let id: Fragment
        let text: String
        let isNested: Bool
    }

    /// - Returns: nil where a page has too few headings for a list of them to help.
    init?(context: PageContext, document: Document) {
        let shown = document.headings.filter { $0.level <= 3 }
        guard shown.count(where: { $0.level <= 2 }) >= 2 else { return nil }
        self.context = context
        headings = shown.map { Entry(id: $0.id, text: $0.text, isNested: $0.level > 2) }
    }

    var body: some HTML {
        nav(label: context.wording.article.contents, .class("contents")) {
            details {
                Element<Tags.summary, _> { context.wording.article.contents }
                ul {
                    for heading in headings {
                        ContentsItem(heading: heading)
                    }
                }
            }
        }
    }
}

/// One heading of the list.
private struct ContentsItem: Component {
    let heading: Contents.Entry

    var body: some HTML {
        if heading.isNested {
            li(.class("nested")) { target }
        } else {
            li { target }
        }
    }

    private var target: some HTML {
        a(.href(.fragment(heading.id))) { heading.text }
    }
}
