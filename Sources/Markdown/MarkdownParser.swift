package import Diagnostics

/// Reads Markdown files.
///
/// A file is first looked over for what no real article has and what would keep the C library busy for hours (see ``Limits``), then parsed, then
/// copied into a ``Document``, where Attune's own meanings are found:
///
/// ```swift
/// let outcome = MarkdownParser().parse(SourceFile(path: "articles/repair.md", bytes: bytes), fromLine: 12)
/// ```
///
/// A parser keeps nothing from one file to the next, so one value can serve many threads.
package struct MarkdownParser: Sendable {
    package var options: Options

    package init(options: Options = .site) {
        self.options = options
    }

    /// What is read as markup, and how far.
    package struct Options: Sendable {
        /// Tables of GitHub Flavored Markdown.
        package var tables: Bool
        /// `~~text~~` of GitHub Flavored Markdown.
        package var strikethrough: Bool
        /// `- [ ] text` of GitHub Flavored Markdown.
        package var taskLists: Bool
        /// `[^label]`, as code hosts read it.
        package var footnotes: Bool
        /// Addresses in plain text become links, as in GitHub Flavored Markdown. With ``meanings`` only those that a site may link to.
        package var autolinks: Bool
        /// Straight quotes become curly ones, hyphens dashes, three dots an ellipsis.
        package var smartPunctuation: Bool
        /// Callouts, room for writing, citations and figures, and diagnostics about links and headings.
        package var meanings: Bool
        package var limits: Limits

        package init(
            tables: Bool,
            strikethrough: Bool,
            taskLists: Bool,
            footnotes: Bool,
            autolinks: Bool,
            smartPunctuation: Bool,
            meanings: Bool,
            limits: Limits = Limits()
        ) {
            self.tables = tables
            self.strikethrough = strikethrough
            self.taskLists = taskLists
            self.footnotes = footnotes
            self.autolinks = autolinks
            self.smartPunctuation = smartPunctuation
            self.meanings = meanings
            self.limits = limits
        }

        /// What content is read with: everything but smart punctuation, whose quotes are those of English alone.
        package static let site = Options(
            tables: true,
            strikethrough: true,
            taskLists: true,
            footnotes: true,
            autolinks: true,
            smartPunctuation: false,
            meanings: true
        )

        /// CommonMark and nothing else.
        package static let commonMark = Options(
            tables: false,
            strikethrough: false,
            taskLists: false,
            footnotes: false,
            autolinks: false,
            smartPunctuation: false,
            meanings: false
        )
    }

    /// Parses one file.
    ///
    /// - Parameters:
    ///   - file: a whole file, front matter included.
    ///   - firstLine: the first line after the front matter. The lines before it are handed to the library as blank ones, so that every line it
    ///     names is the file's own.
    package func parse(_ file: SourceFile, fromLine firstLine: Int = 1) -> ParseOutcome {
        var prescan = Prescan(file: file, firstLine: firstLine, options: options)
        prescan.run()
        guard !prescan.diagnostics.contains(where: { $0.severity == .error }) else {
            return ParseOutcome(document: nil, diagnostics: prescan.diagnostics.sorted())
        }
        guard let tree = CMarkTree(parsing: file, fromLine: firstLine, options: options, holdingLock: prescan.containsTilde) else {
            return ParseOutcome(document: nil, diagnostics: [file.diagnostic(MarkdownFault.parserFailed)])
        }
        var builder = DocumentBuilder(file: file, options: options)
        let isWhole = builder.build(tree)
        builder.reportFootnotes(definedAs: prescan.footnotes)
        // Otherwise a document is what the library makes of it, slips and all.
        if options.meanings { builder.document.countFootnoteReferences() }
        let diagnostics = (prescan.diagnostics + builder.diagnostics).sorted()
        return ParseOutcome(document: isWhole ? builder.document.trimmed : nil, diagnostics: diagnostics)
    }
}

/// What came of parsing a file.
package struct ParseOutcome: Sendable {
    /// The document, or nil where a diagnostic of severity `error` says why there is none. Other errors leave a document.
    package var document: Document?

    /// Sorted by place.
    package var diagnostics: [Diagnostic]

    package init(document: Document?, diagnostics: [Diagnostic]) {
        self.document = document
        self.diagnostics = diagnostics
    }
}
