/// Something that takes bytes from anybody. Whatever they are, it neither traps nor hangs, and what it makes of them is as its target says.
package protocol FuzzTarget: Sendable {
    /// - Throws: ``Finding`` where that doesn't hold.
    func take(_ bytes: [UInt8]) throws
}

/// What must hold for every input and doesn't for this one.
package struct Finding: Error, CustomStringConvertible {
    package let description: String

    init(_ description: String) {
        self.description = description
    }
}

/// The targets by their names; each has a folder of that name in `Corpus`.
package enum TargetKind: String, CaseIterable, Sendable {
    case frontMatter = "front-matter"
    case markdown
    case rawHTML = "raw-html"
    case links
    case resources
    case request
    case writing
    case importing

    package func target() throws -> any FuzzTarget {
        switch self {
        case .frontMatter: try FrontMatterTarget()
        case .markdown: try MarkdownTarget(allowsRawHTML: false)
        case .rawHTML: try MarkdownTarget(allowsRawHTML: true)
        case .links: try LinkTarget()
        case .resources: try ResourceTarget()
        case .request: try RequestTarget()
        case .writing: WritingTarget()
        case .importing: try ImportingTarget()
        }
    }
}
