import HTML
import Library
import Markdown

/// What hard subject a page touches, said once and calmly, with two ways past it.
///
/// It is a sentence, no wall: warnings that have to be clicked away raise fear and help nobody avoid anything (Bridgland and others, 2023).
struct ContentNote: Component {
    let context: PageContext
    let text: String
    /// The page's last part, which is where an article says what can help.
    let lastHeading: Document.Heading?

    init?(context: PageContext, article: Article) {
        guard let text = article.contentNote else { return nil }
        self.context = context
        self.text = text
        let headings = article.body.document.headings.filter { $0.level <= 2 }
        lastHeading = headings.count > 1 ? headings.last : nil
    }

    static let id = Fragment(literal: "site.note")

    var body: some HTML {
        div(.class("content-note"), .role("note"), .ariaLabelledby(Self.id)) {
            Icon.note
            div {
                p {
                    strong(.id(Self.id)) { context.wording.article.contentNote }
                    ". "
                    text
                }
                ul(.class("ways")) {
                    if let lastHeading {
                        li { a(.href(.fragment(lastHeading.id))) { context.wording.article.skipPassage(lastHeading.text) } }
                    }
                    li { a(.href(.fragment(HelpCard.id))) { context.wording.article.goToHelp } }
                }
            }
        }
    }
}
