import HTML
import Library
import Markdown
import Templates

/// An article as it stands in a document on paper: alone, or as one of several.
struct ArticleOnPaper {
    let article: Article
    let wording: Wording
    let links: any PaperLinks
    /// Stands before the labels of its places, where other articles are in the same document.
    var labelPrefix = ""
    /// The level of its title.
    var level = 1
    /// Where it becomes a form.
    var fields: WorksheetFields?

    /// The label of its title. No heading's id has a dot in it, so none can take it.
    static func topLabel(prefix: String) -> String { prefix + "site.top" }

    /// Writes everything from the title to what its reader can do.
    func write(to writer: inout TypstWriter) {
        writeTitle(to: &writer)
        writeKeyPoints(to: &writer)
        var dialect = TypstDialect(
            article.body.document,
            resolution: article.body.resolution,
            wording: wording.markdown,
            links: links,
            labelPrefix: labelPrefix,
            headingOffset: level - 1,
            fillsIn: article.isWorksheet,
            fields: fields
        )
        dialect.write(to: &writer)
        writeActions(to: &writer)
    }

    private func writeTitle(to writer: inout TypstWriter) {
        writer.code("section(")
        writer.number(level)
        writer.code(", ")
        writer.string(Self.topLabel(prefix: labelPrefix))
        writer.code(", ")
        writer.string(article.title)
        writer.code(");\n")
        if !article.summary.isEmpty {
            writer.call("lede(") { $0.words(article.summary) }
        }
        if article.isDraft {
            writer.call("draft-notice(") { $0.words(wording.article.draft) }
        }
        if let note = article.contentNote {
            writer.call("content-note(") {
                $0.call("strong(") { $0.words(wording.article.contentNote + ".") }
                $0.words(" " + note)
            }
        }
        if fields != nil { writer.call("content-note(") { $0.words(wording.form.privacy) } }
    }

    private func writeKeyPoints(to writer: inout TypstWriter) {
        guard article.mainMessage != nil || !article.keyPoints.isEmpty else { return }
        writer.code("key-points(")
        writer.string(wording.article.keyPoints)
        writer.code(", ")
        if let message = article.mainMessage { writer.string(message) } else { writer.code("none") }
        writer.code(", ")
        writer.strings(article.keyPoints)
        writer.code(");\n")
    }

    private func writeActions(to writer: inout TypstWriter) {
        guard !article.actions.isEmpty else { return }
        writer.code("actions(")
        if let fields { writer.fieldNames(fields.actions.map(\.name)) }
        writer.number(level + 1)
        writer.code(", ")
        writer.string(labelPrefix + "site.actions")
        writer.code(", ")
        writer.string(wording.article.actions)
        writer.code(", ")
        writer.strings(article.actions)
        writer.code(");\n")
    }
}
