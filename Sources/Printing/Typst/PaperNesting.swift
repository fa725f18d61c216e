import Markdown

/// How deep what is being written lies in quotes, lists and the like, and in emphasis.
///
/// Typst gives up where about 64 of its rules are inside each other ("maximum show rule depth exceeded"), and a quote takes 4 of them, a list 2, emphasis
/// 1 (measured with Typst 0.15.2). So what lies deeper than anybody could follow on paper is set flush with what is around it.
struct PaperNesting: Hashable, Sendable {
    private var blocks = 0
    private var inlines = 0

    /// How many quotes, callouts, lists and rooms for writing are set inside each other.
    static let mostBlocks = 8
    /// How many links and stretches of emphasis are.
    static let mostInlines = 8

    /// Takes note that a node opens.
    mutating func enter(_ kind: Document.Kind) {
        switch Level(kind) {
        case .block: blocks += 1
        case .inline: inlines += 1
        case nil: break
        }
    }

    /// Takes note that a node closes.
    mutating func leave(_ kind: Document.Kind) {
        switch Level(kind) {
        case .block: blocks -= 1
        case .inline: inlines -= 1
        case nil: break
        }
    }

    /// Whether a node that has opened last is to be set flush with what is around it; so is an item whose list is.
    func isTooDeep(_ kind: Document.Kind) -> Bool {
        if case .item = kind { return blocks > Self.mostBlocks }
        return switch Level(kind) {
        case .block: blocks > Self.mostBlocks
        case .inline: inlines > Self.mostInlines
        case nil: false
        }
    }

    private enum Level {
        case block, inline

        init?(_ kind: Document.Kind) {
            switch kind {
            case .blockQuote, .callout, .writing, .list: self = .block
            case .emphasis, .strong, .strikethrough, .link: self = .inline
            default: return nil
            }
        }
    }
}
