import HTML
import Library
import Markdown

/// The headings of a page as links.
///
/// A narrow window shows them folded above the text, a wide one beside it. They are written twice, since a folded list can't be opened by a style
/// sheet alone in every browser in use; the one that isn't shown is out of reach for screen readers and keyboards too.
struct Contents {
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

    /// For the column beside the text.
    var side: some HTML {
        nav(label: context.wording.article.contents, .class("contents contents-side")) {
            p(.class("side-title"), .ariaHidden()) { context.wording.article.contents }
            list
        }
    }

    /// For a place above the text.
    var fold: some HTML {
        nav(label: context.wording.article.contents, .class("contents contents-fold")) {
            details {
                Element<Tags.summary, _> { context.wording.article.contents }
                list
            }
        }
    }

    private var list: some HTML {
        ul {
            for heading in headings {
                li(.class(heading.isNested ? "nested" : "top")) {
                    a(.href(.fragment(heading.id))) { heading.text }
                }
            }
        }
    }
}
