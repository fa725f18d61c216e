import HTML
import Library
import Markdown

/// A text that was written in Markdown. Inside a component, `Body` means what the component is made of.
typealias MarkdownText = Body

extension Document {
    /// Whether the text has room to write or boxes to tick.
    var isWrittenOn: Bool {
        nodes.contains { node in
            switch node.kind {
            case .writing: true
            case .item(let state): state != .notATask
            default: false
            }
        }
    }
}

/// A text that was written in Markdown, with its headings, callouts, figures and footnotes.
struct Prose: HTML {
    let context: PageContext
    let text: MarkdownText
    /// Whether it is there to be written on.
    var fillsIn = false

    func write(to writer: inout HTMLWriter) {
        guard text.document.nodes.count > 1 else { return }
        let dialect = SiteDialect(
            resolution: text.resolution,
            wording: context.wording.markdown,
            allowsRawHTML: context.site.allowsRawHTML,
            fillsIn: fillsIn
        )
        var renderer = HTMLRenderer(text.document, dialect: dialect)
        writer.literal("<div class=\"prose\">\n")
        renderer.write(to: &writer)
        renderer.writeFootnotes(to: &writer)
        writer.literal("</div>\n")
    }
}
