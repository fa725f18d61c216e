import Library

/// The labels of what a document has besides its texts.
///
/// Each begins with a dot. The places in a text begin with a letter or a digit, of the article's id or of the heading's, so no two are the same.
enum PartLabel {
    static let help = ".help"
    static let resources = ".resources"
    static let glossary = ".glossary"
    static let references = ".references"
    static let readingOn = ".reading-on"
    static let about = ".about"

    static func part(_ number: Int) -> String { ".part-\(number + 1)" }
    static func term(_ term: Term) -> String { ".term-\(term.fragment)" }
    static func reference(_ work: Resource) -> String { ".reference-\(work.id)" }
    static func resource(_ resource: Resource) -> String { ".resource-\(resource.id)" }
}
