import HTML
import Library

extension Repeated {
    /// - Parameters:
    ///   - kind: the component's name.
    ///   - number: which of them, where there are several.
    ///   - path: the page it stands on, where it may mark the link to that page.
    init(
        _ kind: StaticString, number: Int = 0, on path: SitePath? = nil, in context: PageContext, @HTMLBuilder content: @escaping () -> Content
    ) {
        self.init(RepeatedParts.Name(kind, number: number, on: path), keptIn: context.library.repeatedParts, content: content)
    }
}
