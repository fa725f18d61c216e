import HTML

/// What a piece of HTML looks like on a page, as text.
func rendered(_ html: some HTML, on page: StaticString = "index.html") -> String {
    String(decoding: html.rendered(on: SitePath(literal: page)), as: UTF8.self)
}

/// What `body` writes on the site's first page, as text.
func written(_ body: (inout HTMLWriter) -> Void) -> String {
    var writer = HTMLWriter(page: SitePath(literal: "index.html"))
    body(&writer)
    return String(decoding: writer.bytes, as: UTF8.self)
}
