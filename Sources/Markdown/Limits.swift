extension MarkdownParser {
    /// How much of anything one file may hold.
    ///
    /// Each limit is far above what an article has, and low enough that the C library, whose work grows with the square of some of these, is done in
    /// well under a second. Its table, footnote and inline parsers are those of CVE-2023-22483, -22484, -22486, -24824 and -37463.
    package struct Limits: Hashable, Sendable {
        /// Bytes of a file; at most ``mostBytes``.
        package var bytes = 1 << 20
        /// Seconds that one file may take before the watchdog of ``MarkdownParser/parse(_:workers:onTimeout:)`` speaks up.
        package var seconds = 5.0
        /// How deep nodes may be nested.
        package var depth = 128
        /// Nodes of a document.
        package var nodes = 2_000_000
        /// Quotes, list items and footnotes opened on one line.
        package var markersOnLine = 64
        package var tableColumns = 256
        /// Columns times the lines that follow: the library makes up the cells that are missing.
        package var tableCells = 100_000
        /// Lines of one block that look like the line below a table's header: each makes the library read the block again.
        package var delimiterRows = 64
        /// Lines times bytes above such lines, summed over a file.
        package var readingAboveTables = 1 << 30
        /// `<?`, `<!X` and `<![` in one block: for each the library looks for an end.
        package var declarations = 1000
        /// `![` times `]` in one block: each link makes the library visit all images that are still open.
        package var imagesTimesBrackets = 1 << 25
        /// Runs of `*` and `_` in one block.
        package var emphasisRuns = 50_000
        /// Runs of `~` in one block.
        package var strikethroughRuns = 8000
        /// Bytes that links could take up: the longest link definition times the number of `]`.
        package var definitionBytes = 1 << 24

        package init() {}

        /// What ``bytes`` may be set to: places in a document are 32-bit numbers, and the other limits were tried up to here.
        package static let mostBytes = 8 << 20
    }
}
