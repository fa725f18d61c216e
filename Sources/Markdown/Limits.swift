extension MarkdownParser {
    /// How much of anything one file may hold.
    ///
    /// Each limit is far above what an article has, and low enough that the C library, whose work grows with the square of some of these, is done in
    /// well under a second. Its table, footnote and inline parsers are those of CVE-2023-22483, -22484, -22486, -24824 and -37463.
    package struct Limits: Hashable, Sendable {
        /// Bytes of a file; at most ``mostBytes``.
        package var bytes = 1 << 20
        /// Seconds of a processor's time that one file may take before the watchdog of ``MarkdownParser/parse(_:workers:onTimeout:)`` speaks up.
        package var seconds = 5.0
        /// How deep nodes may be nested.
        package var depth = 128
        /// Nodes of a document.
        package var nodes = 2_000_000
        /// Quotes, list items and footnotes opened on one line.
        package var markersOnLine = 64
        package var tableColumns = 256
        /// Columns times the lines that follow, summed over a file's tables: the library makes up the cells that are missing.
        package var tableCells = 250_000
        /// Lines of one block that look like the line below a table's header: each makes the library read the block again.
        package var delimiterRows = 64
        /// Lines times bytes above such lines, summed over a file.
        package var readingAboveTables = 1 << 30
        /// `<?` and `<!` times the bytes of their block, summed over a file: for each the library looks for an end.
        package var declarationReading = 1 << 30
        /// `![` times `]` in one block, summed over a file: each link makes the library visit all images that are still open.
        package var imageVisits = 1 << 26
        /// Runs of `*` and `_` in one block, squared and summed over a file: each may be compared with each.
        package var emphasisVisits = 1 << 30
        /// Runs of `~` in one block, squared and summed over a file.
        package var strikethroughVisits = 1 << 28
        /// Bytes that links could take up: the longest link definition times the number of `]`.
        package var definitionBytes = 1 << 24

        package init() {}

        /// What ``bytes`` may be set to: places in a document are 32-bit numbers, and the other limits were tried up to here.
        package static let mostBytes = 8 << 20
    }
}
