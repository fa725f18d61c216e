import Diagnostics
package import HTML
package import Library

/// Why something new wasn't written. Whatever it is, nothing that stood there was changed.
package enum AuthoringFault: Error, Hashable {
    // What was asked for can't be.
    case notALanguageOfTheSite(Language, known: [Language])
    case unknown(Subject, id: Slug, known: [Slug])
    case noNameIn(TextLine)
    case reservedName(Slug)
    case originalsOwnLanguage(Slug, Language)
    case noItems
    case repeatedItem(Slug)
    case noStarter(Language, known: [Language])

    // It would be in the way of what is there.
    case taken(Subject, id: Slug)
    case sameTerm(TextLine, id: Slug)
    case alreadyTranslated(Slug, path: SitePath, Language)
    case exists(path: String)
    case folderNotEmpty(path: String, example: String)

    // What is there has to change first.
    case topicNotInLanguage(Slug, Language)
    case draftItem(Slug)
    case notAPlainList(path: String)
    case system(action: String, path: String, reason: String)

    /// What has an id.
    package enum Subject: String, Sendable {
        case article, topic, resource, term, bundle
    }

    /// Whether the command was called wrongly, as against something in the content or on the disk.
    package var isMisuse: Bool {
        switch self {
        case .notALanguageOfTheSite, .unknown, .noNameIn, .reservedName, .originalsOwnLanguage, .noItems, .repeatedItem, .noStarter: true
        default: false
        }
    }

    /// One sentence: what is wrong.
    package var message: String {
        switch self {
        case .notALanguageOfTheSite(let language, _): "The site has no pages in the language \"\(language)\"."
        case .unknown(let subject, let id, _): "There is no \(subject.rawValue) \"\(id)\"."
        case .noNameIn(let title): "No file name can be made of \"\(title)\"."
        case .reservedName(let name): "\"\(name)\" is the name of a page that Attune makes itself, or one that some disks can't hold."
        case .originalsOwnLanguage(let id, let language): "\"\(id)\" is written in \(language) already."
        case .noItems: "A bundle needs something in it."
        case .repeatedItem(let id): "\"\(id)\" is named twice."
        case .noStarter(let language, _): "There is no first site in the language \"\(language)\"."
        case .taken(let subject, let id): "There is \(subject == .article ? "an" : "a") \(subject.rawValue) \"\(id)\" already."
        case .sameTerm(let term, let id): "\"\(term)\" already leads to the term \"\(id)\"."
        case .alreadyTranslated(let id, let path, let language): "\"\(id)\" has a page in \(language) already: \(path)."
        case .exists(let path): "There is a file \(path) already."
        case .folderNotEmpty(let path, let example): "The folder \(path) isn't empty: \"\(example)\" is in it."
        case .topicNotInLanguage(let id, let language): "The topic \"\(id)\" has no page in \(language) yet."
        case .draftItem(let id): "\"\(id)\" is a draft, and a bundle holds what is published."
        case .notAPlainList(let path): "\(path) isn't written as a list with a hyphen before each entry."
        case .system(let action, let path, let reason): "Could not \(action) \(path): \(reason)."
        }
    }

    /// One sentence: what to do about it.
    package var remedy: String {
        switch self {
        case .notALanguageOfTheSite(_, let known): "Choose one of \(Self.list(known)), or add it to \"languages\" in site.yml."
        case .unknown(_, let id, let known): Self.suggestion(for: id, among: known)
        case .noNameIn: "Name one with --name, of letters a to z, digits and hyphens."
        case .reservedName: "Choose another with --name."
        case .originalsOwnLanguage: "Name another language with --language."
        case .noItems: "Name articles or worksheets with --item."
        case .repeatedItem: "Name it once."
        case .noStarter(_, let known): "Choose one of \(Self.list(known)), and translate it."
        case .taken: "Choose another name with --name."
        case .sameTerm: "Mend that entry instead."
        case .alreadyTranslated: "Mend that page instead."
        case .exists: "Choose another name with --name, or move it away."
        case .folderNotEmpty: "Name a new folder."
        case .topicNotInLanguage(let id, let language): "Write it first: attune new topic --language \(language) --name \(id)."
        case .draftItem: "Take \"draft: true\" out of it first."
        case .notAPlainList: "Add the entry by hand."
        case .system: "Check the folder's permissions and the space on the disk."
        }
    }

    private static func list(_ languages: [Language]) -> String {
        languages.map(\.description).joined(separator: ", ")
    }

    private static func suggestion(for id: Slug, among known: [Slug]) -> String {
        if let nearest = NearestName.match(for: id.description, among: known.map(\.description)) { return "Did you mean \"\(nearest)\"?" }
        guard !known.isEmpty else { return "There are none so far." }
        let shown = known.prefix(8).map(\.description).joined(separator: ", ")
        return "There are \(shown)\(known.count > 8 ? " and \(known.count - 8) more" : "")."
    }
}
