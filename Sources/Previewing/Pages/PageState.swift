import Diagnostics
import HTML
import Library

/// What a page in a browser has to know: whether it is still right, what is wrong with its text, and what its author asks about it.
///
/// The browser compares it with the one that it got with the page. So nothing is missed while the connection is cut, and nobody keeps a list of who looks
/// at what.
struct PageState {
    let page: SitePath
    let site: PreviewedSite
    /// Tells this run of the program from others.
    let run: String
    /// Tells the page's bytes, and those of the pictures it may show, from earlier ones.
    let version: String
    let styles: [StyleVersion]

    var json: JSONValue {
        let source = site.source(of: page)
        let all = site.current.outcome.diagnostics
        let own = all.filter { $0.location.file == source }
        let elsewhere = all.filter { $0.location.file != source && $0.severity == .error }
        return .object(
            ("run", .text(run)),
            ("page", .text(page.description)),
            ("source", source.map(JSONValue.text)),
            ("version", .text(version)),
            ("styles", .members(styles.map { .init(name: "/" + $0.path.description, value: .text($0.version)) })),
            ("errors", .list(site.errors(over: page).map(shown))),
            ("own", .list(own.map(shown))),
            ("elsewhere", .list(elsewhere.map(shown))),
            ("text", text)
        )
    }

    /// What the checks say of the page's own file, with what reading it had to say.
    func json(ofChecks diagnostics: [Diagnostic]) -> JSONValue {
        .object(("version", .text(version)), ("own", .list(diagnostics.map(shown))))
    }

    private func shown(_ diagnostic: Diagnostic) -> JSONValue {
        let (file, number) = (diagnostic.location.file, diagnostic.location.line)
        let line = number.flatMap { site.current.outcome.files[file]?.line($0) }
        let other = site.page(of: file).flatMap { $0 == page ? nil : $0 }
        return ShownDiagnostic(diagnostic: diagnostic, page: other, line: line.map { String(decoding: $0, as: UTF8.self) }).json
    }

    private var text: JSONValue? {
        guard let library = site.library(for: page), let text = PageText(of: page, in: library) else { return nil }
        let article = text.place?.article(in: library)
        let neighbours = text.place?.neighbours(in: library)
        return .object(
            ("words", .number(text.body.wordCount)),
            ("minutes", .number(article?.readingMinutes ?? max(1, (text.body.wordCount + 100) / 200))),
            ("level", text.level.map(JSONValue.text)),
            ("review", article.map { .text($0.review.summary) }),
            ("isReviewed", article.map { .flag($0.review.status == .reviewed) }),
            ("isDraft", article.map { .flag($0.isDraft) }),
            ("previous", neighbours?.previous.map(link)),
            ("next", neighbours?.next.map(link)),
            ("print", article.flatMap { PreviewPath.print(.standard, $0.path).map { .text($0.description) } }),
            ("largePrint", article.flatMap { PreviewPath.print(.large, $0.path).map { .text($0.description) } })
        )
    }

    private func link(to article: Article) -> JSONValue {
        .object(("page", .text(article.path.description)), ("title", .text(article.title)))
    }
}

/// A style sheet, and what tells its bytes from earlier ones.
struct StyleVersion: Sendable {
    let path: SitePath
    let version: String
}
