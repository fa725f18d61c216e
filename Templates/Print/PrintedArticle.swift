import HTML
import Library
import Markdown

/// An article as it stands in a document: from its title to what its reader can do.
struct PrintedArticle: Component {
    let context: PrintContext
    let handle: Handle<Article>
    private let subject: Article

    init(context: PrintContext, article: Handle<Article>) {
        self.context = context
        handle = article
        subject = context.edition[article]
    }

    var body: some HTML {
        header(.class("opening")) {
            Heading(id: context.places.titleID(of: handle), class: "title") { subject.title }
            if !subject.summary.isEmpty {
                p(.class("lede")) { subject.summary }
            }
            if subject.isDraft {
                p(.class("draft")) { context.wording.article.draft }
            }
            if let note = subject.contentNote {
                p(.class("content-note")) {
                    strong { context.wording.article.contentNote + "." }
                    " "
                    note
                }
            }
        }
        Subsection {
            KeyPoints(context: context.page, article: subject)
            text
            Actions(context: context.page, actions: subject.actions)
        }
    }

    /// The fields of a worksheet have no names and its form no action; the content security policy stops what a browser would send even so.
    @HTMLBuilder private var text: some HTML {
        if subject.isWorksheet {
            p(.class("screen-only quiet")) { context.wording.worksheet.privacy }
            form(.autocomplete("off")) { PrintedText(context: context, article: handle, title: subject.title, fillsIn: true) }
        } else {
            PrintedText(context: context, article: handle, title: subject.title)
        }
    }
}

/// An article's own text, one heading level below its title, with its footnotes after it.
struct PrintedText: HTML {
    let context: PrintContext
    let article: Handle<Article>
    /// Tells its tables and footnotes from those of other articles.
    let title: String
    var fillsIn = false

    func write(to writer: inout HTMLWriter) {
        let document = context.edition[article].body.document
        guard document.nodes.count > 1 else { return }
        let dialect = SiteDialect(
            resolution: context.places.resolution(of: article, in: context.library),
            wording: wording,
            identifierPrefix: context.places.prefix(of: article),
            headingOffset: writer.headingLevel - 2,
            allowsRawHTML: context.page.site.allowsRawHTML,
            fillsIn: fillsIn,
            rulesLines: true
        )
        var renderer = HTMLRenderer(document, dialect: dialect)
        writer.literal("<div class=\"prose\">\n")
        renderer.write(to: &writer)
        renderer.writeFootnotes(to: &writer)
        writer.literal("</div>\n")
    }

    /// Several articles may have notes and a first table each, so their names say which article's they are.
    private var wording: MarkdownWording {
        var words = context.wording.markdown
        guard context.places.articles.count > 1 else { return words }
        words.footnotes = "\(words.footnotes): \(title)"
        words.table = "\(title): \(words.table)"
        return words
    }
}
