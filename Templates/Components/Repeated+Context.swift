import HTML
import Library

extension Repeated {
    /// A part of the page's frame: nothing in it leads to an article, or names the page itself unless navigation leads there.
    ///
    /// - Parameters:
    ///   - kind: the component's name.
    ///   - number: which of them, where there are several.
    ///   - page: the page it stands on, where it may mark the link to that page.
    init(_ kind: StaticString, number: Int = 0, on page: SitePath? = nil, in context: PageContext, @HTMLBuilder content: @escaping () -> Content) {
        let name = RepeatedParts.Name(kind, number: number, at: page?.description ?? context.frameFolder)
        self.init(name, keptIn: context.library.repeatedParts, content: content)
    }
}

extension SitePath {
    /// What pages have in common from which all pages but articles are linked alike: their folder, where it isn't one of articles; or how deep it lies.
    func frameFolder(in edition: Edition) -> String {
        let articles = edition.folder.isEmpty ? "articles/" : "\(edition.folder)/articles/"
        guard description.hasPrefix(articles) else { return folder }
        return articles + String(repeating: "*/", count: description.utf8.count { $0 == UInt8(ascii: "/") })
    }
}
