import Diagnostics
import HTML
import Library

/// What programs are told of a page, in schema.org's words (JSON-LD 1.1): nothing that the page doesn't say too.
struct StructuredData: HTML {
    private let graph: [JSONValue]

    /// - Returns: nil where there is nobody to tell, or nothing to be told: on a site that isn't hosted, and on pages that keep their subject to themselves.
    init?(context: PageContext, description: PageDescription, trail: [Crumb]) {
        guard let base = context.site.baseAddress, !context.site.isDiscreet, !description.isDiscreet else { return nil }
        let breadcrumb = trail.isEmpty ? nil : JSONValue.breadcrumb(trail, title: description.title, base: base)
        graph = [description.subject, breadcrumb].compactMap(\.self)
        if graph.isEmpty { return nil }
    }

    /// A block of data, which browsers neither run nor show; the policy on scripts is not about it (HTML Living Standard, 4.12.1).
    func write(to writer: inout HTMLWriter) {
        let data = JSONValue.object(("@context", "https://schema.org"), ("@graph", .list(graph)))
        writer.literal("<script type=\"application/ld+json\">")
        writer.trusted(data.description.utf8)
        writer.literal("</script>")
    }
}

extension JSONValue {
    /// The way to a page. Its last step is the page itself, and needs no address.
    fileprivate static func breadcrumb(_ trail: [Crumb], title: String, base: WebAddress) -> JSONValue {
        let steps = trail.map { ($0.title, Optional($0.path)) } + [(title, nil)]
        let items = steps.enumerated().map { index, step in
            JSONValue.thing(
                "ListItem", ("position", .number(index + 1)), ("name", .text(step.0)),
                ("item", step.1.map { .text(base.description + $0.description) })
            )
        }
        return .thing("BreadcrumbList", ("itemListElement", .list(items)))
    }

    /// Something of a type of schema.org's.
    static func thing(_ type: String, _ members: (name: String, value: JSONValue?)...) -> JSONValue {
        .object([("@type", .text(type))] + members)
    }

    static func texts(_ texts: [some CustomStringConvertible]) -> JSONValue {
        .list(texts.map { .text($0.description) })
    }
}
