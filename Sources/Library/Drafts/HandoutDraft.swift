import Diagnostics
import HTML
import Markdown

/// What an article's front matter says of its handout: which of its sections somebody gets on paper.
///
/// A section is named by the id of its heading. What stands before the first heading is always kept.
///
/// ```yaml
/// handout:
///   sections: [what-helps, when-to-ask-for-help]
/// ```
enum HandoutDraft: Sendable {
    /// `sections`: these, with the sections inside them and the headings above them.
    case keeping([Located<String>])
    /// `without`: all but these and the sections inside them.
    case leavingOut([Located<String>])

    init?(_ reader: FieldReader?) {
        guard var fields = reader else { return nil }
        let kept = fields.locatedTexts("sections"), left = fields.locatedTexts("without")
        fields.finish()
        if !kept.isEmpty, let first = left.first { fields.collector.report(HandoutFault.both, at: first.location) }
        if kept.isEmpty, left.isEmpty { return nil }
        self = kept.isEmpty ? .leavingOut(left) : .keeping(kept)
    }

    /// The headings that it names.
    var names: [Located<String>] {
        switch self {
        case .keeping(let names), .leavingOut(let names): names
        }
    }

    /// The part of a document that the handout has.
    func excerpt(of document: Document) -> Document {
        let names = Set(names.map(\.value))
        let sections = document.sections
        // A heading is kept for what stands below it.
        let needed = Set(sections.filter { !names.isDisjoint(with: $0.path) }.flatMap(\.path))
        let kept = sections.filter { section in
            switch self {
            case .keeping:
                section.path.isEmpty || !names.isDisjoint(with: section.path) || (section.isHeading && section.path.last.map(needed.contains) == true)
            case .leavingOut:
                names.isDisjoint(with: section.path)
            }
        }
        let blocks = Set(kept.map(\.block))
        return document.excerpt { blocks.contains($0) }
    }

    /// What is wrong with the names: each has to be the id of a heading that is part of no quote or list.
    func faults(in document: Document) -> [(fault: HandoutFault, place: SourceLocation)] {
        let ids = Set(document.sections.flatMap(\.path))
        return names.filter { !ids.contains($0.value) }.map { name in
            (.unknownSection(name.value, nearest: NearestName.match(for: name.value, among: ids)), name.location)
        }
    }
}

extension Document {
    /// A block directly inside the document, with the ids of the headings that it stands under, the outermost first; a heading stands under itself.
    fileprivate struct Section {
        let block: Int
        let path: [String]
        let isHeading: Bool
    }

    fileprivate var sections: [Section] {
        guard !nodes.isEmpty else { return [] }
        var path: [(level: Int, id: String)] = []
        return children(of: 0).map { block in
            guard case .heading(let number) = nodes[block].kind else {
                return Section(block: block, path: path.map(\.id), isHeading: false)
            }
            let heading = headings[Int(number)]
            path.removeAll { $0.level >= heading.level }
            path.append((heading.level, heading.id.description))
            return Section(block: block, path: path.map(\.id), isHeading: true)
        }
    }
}

/// What can be wrong with what an article says of its handout.
enum HandoutFault: Fault, Hashable {
    case both
    case unknownSection(String, nearest: String?)

    var rule: String {
        switch self {
        case .both: "handout-sections"
        case .unknownSection: "unknown-section"
        }
    }

    var message: String {
        switch self {
        case .both: "\"handout\" names both the sections to keep and those to leave out."
        case .unknownSection(let id, _): "This text has no section \"\(id)\"."
        }
    }

    var remedy: String {
        switch self {
        case .both: "Keep \"sections\" or \"without\", whichever is shorter."
        case .unknownSection(_, let nearest):
            nearest.map { "Did you mean \"\($0)\"?" } ?? "Write the words of a heading in small letters, joined by hyphens."
        }
    }
}
