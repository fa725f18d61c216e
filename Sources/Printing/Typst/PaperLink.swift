package import HTML

/// What becomes of a link on paper.
package enum PaperLink: Hashable, Sendable {
    /// A place in the same document; `namesPage` says whether the number of its page is written after the words.
    case place(PaperLabel, namesPage: Bool)
    /// An address that a screen can follow.
    case address(String)
    /// The words stay, the link goes.
    case words
}

/// The name of a place in a document on paper, unique there.
package struct PaperLabel: Hashable, Sendable {
    let name: String

    init(_ name: String) {
        self.name = name
    }

    /// A place in one of several parts: `safety-first.` before the ids that are unique in that part only.
    init(prefix: String, _ fragment: Fragment) {
        name = prefix + fragment.description
    }
}

/// Knows which links lead to a place in the document being written.
///
/// Typst refuses a document with a link to a label that isn't there, so only those are ever called places.
package protocol PaperLinks: Sendable {
    /// What becomes of a link.
    func link(_ link: Link) -> PaperLink
}

extension Link {
    /// The address that a program may follow, or nil for a place in the site.
    var outsideAddress: String? {
        switch self {
        case .external(let address): address.description
        case .mail(let address): "mailto:\(address)"
        case .phone(let number): "tel:\(number)"
        case .text(let number): "sms:\(number)"
        case .page, .fragment: nil
        }
    }
}
