import Diagnostics
import HTML

/// What the preview adds to the end of each page: an empty element that a script fills, what the page has to know, and the script.
///
/// No other byte of the page is touched, so that its policy, its styles and its scripts do what they do on the published site. The policy allows scripts of
/// the site's own address and nothing more; what asks the server for news is a worker, which has a policy of its own.
struct PreviewTools: HTML {
    let state: JSONValue

    func write(to writer: inout HTMLWriter) {
        writer.literal("<attune-preview lang=\"en\" dir=\"ltr\" translate=\"no\"></attune-preview>")
        writer.literal("<script type=\"application/json\" id=\"attune.preview\">")
        // Nothing in it can end the element: see `JSONText`.
        writer.trusted(state.description.utf8)
        writer.literal("</script><script src=\"/attune-preview/bar.js\"></script>")
    }

    /// The page with all that at the end of its body.
    static func added(to page: [UInt8], at path: SitePath, state: JSONValue) -> [UInt8] {
        let tools = PreviewTools(state: state).rendered(on: path)
        let end = endOfBody(in: page)
        return page[..<end] + tools + page[end...]
    }

    /// Where the last `</body>` begins: text can't hold one, since it is escaped.
    private static func endOfBody(in page: [UInt8]) -> Int {
        let tag = Array("</body>".utf8)
        var start = page.count - tag.count
        while start >= 0 {
            if page[start...].starts(with: tag) { return start }
            start -= 1
        }
        return page.count
    }
}
