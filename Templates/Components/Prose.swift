import HTML
import Library

/// A text that was written in Markdown. Inside a component, `Body` means what the component is made of.
typealias MarkdownText = Body

/// A text that was written in Markdown, with its headings, callouts, figures and footnotes.
struct Prose: Component {
    let context: PageContext
    let text: MarkdownText

    var body: some HTML {
        div(.class("prose")) { EmptyHTML() }
    }
}
