package import Authoring
package import Library

/// A text that was written elsewhere, as it was read and cleaned, on its way to becoming an article.
package struct Manuscript: Sendable {
    /// What it is called, as far as it says so.
    package internal(set) var title: TextLine?
    /// Those whom it names as its writers.
    package internal(set) var authors: [TextLine] = []
    /// The day on which it was first published where it stood before.
    package internal(set) var published: CalendarDate?
    /// Books, services and pages that it leads its readers on to.
    package internal(set) var resources: [ResourceStub] = []
    /// What was found, taken out or lost on the way.
    package internal(set) var findings: [ImportFinding] = []

    var blocks: [Block] = []
    /// The texts of footnotes; the first has the number 1.
    var footnotes: [[Block]] = []
    /// Pictures by the place that the text names.
    var pictures: [String: [UInt8]] = [:]
    /// What the window of its page is called.
    var pageTitle: String?
    /// Whether its headings are marked as such in the original, rather than being short lines.
    var hasMarkup = true

    mutating func report(_ fault: ImportFault, at line: Int?) {
        findings.append(ImportFinding(fault, line: line))
    }

    /// Its text with that of its footnotes.
    var all: [Block] { blocks + footnotes.joined() }
}
