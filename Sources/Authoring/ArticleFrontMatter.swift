import HTML
import Library

/// The front matter of a new article or worksheet: what is known by now, and as comments the questions that only its author can answer.
struct ArticleFrontMatter {
    let title: TextLine
    let summary: String
    let topics: [Slug]
    let audience: [Audience]
    let kind: ArticleKind
    let isWorksheet: Bool
    var authors: [TextLine] = []
    /// The day on which the text was published where it comes from.
    var originallyPublished: CalendarDate?
    /// What it translates.
    var original: Original?

    /// An article in the site's first language.
    struct Original {
        let article: Article
        /// The first digits of the digest of its file.
        let version: String
    }

    /// With its two fences.
    var text: String {
        var lines = ["---"]
        lines += field("title: \(title.yaml())", "What is it about, in a reader's own words? Up to 60 characters.", [article?.title])
        lines += field("summary: \(summary)", "What does a reader get from it? One sentence, up to 180 characters.", [article?.summary])
        lines += ["topics: [\(topics.map(\.description).joined(separator: ", "))]"]
        lines += field("audience: [\(audience.map(\.rawValue).joined(separator: ", "))]", "Whom is it for? \(Self.choices(Audience.self)).")
        lines += field("kind: \(kind.rawValue)", "What does it do? \(Self.choices(ArticleKind.self)).")
        lines += field("keywords: []", "What would somebody type who doesn't know the right word yet?", [article?.keywords.joined(separator: ", ")])
        let days = "On which days was it first published, and last changed? Such as 2026-11-21."
        lines += field("published:", days, [originallyPublished?.description]) + ["updated:"]
        lines += field("review:", "Change this only when somebody with a name and a role has reviewed it; then add by, role, on and next.")
        lines += ["  status: awaiting"]
        lines += field("authors: [\(authors.map(\.quotedYAML).joined(separator: ", "))]", "Who wrote it?")
        if !isWorksheet { lines += mainMessage }
        lines += field("actions: []", "Which one or two things can a reader do?", article?.actions ?? [])
        lines += field("content-note:", "Is it about a hard subject? Say which, calmly and without details; else leave this empty.", [article?.contentNote])
        if !isWorksheet { lines += field("key-points: []", "Which 3 to 5 short sentences would you want remembered?", article?.keyPoints ?? []) }
        lines += field("related: []", "Which 2 to 4 pages go on from here? Their file names, without .md.")
        lines += translation
        lines += field("draft: true", "It isn't published as long as this line is here; attune build --drafts shows it.")
        return (lines + ["---", ""]).joined(separator: "\n")
    }

    private var article: Article? { original?.article }

    private var mainMessage: [String] {
        field("main-message:", "If a reader keeps one sentence of it, which one?", [article?.mainMessage])
    }

    private var translation: [String] {
        guard let original else { return [] }
        return [
            "translation-of: \(original.article.id)",
            "# The version of the original that this follows. When the original changes, the build says so.",
            "translation-version: \"\(original.version)\"",
        ]
    }

    private func field(_ field: String, _ question: String, _ original: [String?] = []) -> [String] {
        let lines = original.compactMap { $0.flatMap(TextLine.init) }
        return ["# \(question)"] + lines.map { "# In the original: \($0.comment)" } + [field]
    }

    private static func choices<Choice: RawRepresentable<String> & CaseIterable>(_: Choice.Type) -> String {
        Choice.allCases.map(\.rawValue).joined(separator: ", ")
    }
}
