import CMarkGFM
import Diagnostics
import Synchronization

typealias CMarkNode = UnsafeMutablePointer<cmark_node>

/// A document as the C library made it, owned here and freed with this value.
struct CMarkTree: ~Copyable {
    let root: CMarkNode

    /// - Parameter isLocked: whether the file holds `~` anywhere; see ``finishLock``.
    init?(parsing file: SourceFile, fromLine firstLine: Int, options: MarkdownParser.Options, holdingLock isLocked: Bool) {
        guard let parser = CMarkParser(options: options, attachingStrikethrough: options.strikethrough && isLocked) else { return nil }
        parser.feed(blankLines: firstLine - 1)
        parser.feed(file.bytes[file.offset(ofLine: firstLine)...])
        var finished: CMarkNode?
        if isLocked {
            Self.finishLock.withLock { _ in finished = parser.finish() }
        } else {
            finished = parser.finish()
        }
        guard let finished else { return nil }
        root = finished
    }

    deinit {
        cmark_node_free(root)
    }

    /// Held while a file with `~` in it is finished.
    ///
    /// The strikethrough extension switches the meaning of `~` on and off in tables that the whole process shares, at the beginning and the end of
    /// `cmark_parser_finish`. The library looks into these tables only at the entry of a byte that it has just read, so a file without `~` never sees
    /// the entry that changes, and needs no lock; a file with `~` would see it change, whether it has the extension or not.
    static let finishLock = Mutex<Void>(())
}

/// A parser of the C library, owned here and freed with this value.
private struct CMarkParser: ~Copyable {
    private let parser: OpaquePointer

    init?(options: MarkdownParser.Options, attachingStrikethrough isStriking: Bool) {
        let extensions = CMarkExtensions.registered
        var flags = CMARK_OPT_DEFAULT | CMARK_OPT_SOURCEPOS
        if options.footnotes { flags |= CMARK_OPT_FOOTNOTES }
        if options.smartPunctuation { flags |= CMARK_OPT_SMART }
        guard let parser = cmark_parser_new(flags) else { return nil }
        self.parser = parser
        if options.tables { cmark_parser_attach_syntax_extension(parser, extensions.table) }
        if isStriking { cmark_parser_attach_syntax_extension(parser, extensions.strikethrough) }
        if options.taskLists { cmark_parser_attach_syntax_extension(parser, extensions.taskList) }
    }

    deinit {
        cmark_parser_free(parser)
    }

    func feed(blankLines count: Int) {
        guard count > 0 else { return }
        feed([UInt8](repeating: UInt8(ascii: "\n"), count: count)[...])
    }

    func feed(_ bytes: ArraySlice<UInt8>) {
        bytes.withUnsafeBytes { buffer in
            cmark_parser_feed(parser, buffer.bindMemory(to: CChar.self).baseAddress, buffer.count)
        }
    }

    /// Ends the input; the caller owns the tree.
    func finish() -> CMarkNode? {
        cmark_parser_finish(parser)
    }
}

/// The extensions of the C library that Attune uses.
///
/// `autolink` and `tagfilter` are not among them: the first reads out of bounds and takes quadratic time (see ``Autolink``), the second is no sanitiser.
private struct CMarkExtensions: Sendable {
    nonisolated(unsafe) let table: OpaquePointer?
    nonisolated(unsafe) let strikethrough: OpaquePointer?
    nonisolated(unsafe) let taskList: OpaquePointer?

    /// Registration numbers the node types and isn't safe across threads: a static is made once, before anything is parsed. What the pointers lead to is
    /// never changed or freed after.
    static let registered = CMarkExtensions()

    private init() {
        cmark_gfm_core_extensions_ensure_registered()
        table = cmark_find_syntax_extension("table")
        strikethrough = cmark_find_syntax_extension("strikethrough")
        taskList = cmark_find_syntax_extension("tasklist")
    }
}
