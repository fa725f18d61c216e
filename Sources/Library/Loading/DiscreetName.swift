import Digests
import HTML

/// The file name of a page that keeps its subject to itself: `page-3f9a01c2`.
///
/// It is made from the name that the page would have had, so that it stays the same when other pages come and go.
struct DiscreetName: CustomStringConvertible {
    let description: String

    /// - Parameters:
    ///   - section: the folder that the page stands in.
    ///   - id: what the page is called by its author.
    init(of id: Slug, in section: String) {
        description = "page-" + SHA256Digest(of: Array("\(section)/\(id)".utf8)).description.prefix(8)
    }
}

extension LibraryBuilder {
    /// The path of a page that stands in a section of an edition, such as `topics` or `series`.
    ///
    /// - Parameters:
    ///   - folders: between the section and the file; they tell the subject as well, so a discreet page does without.
    ///   - isDiscreet: whether the page itself keeps its subject to itself; on a discreet site all do.
    func path(of id: Slug, in section: String, folders: [Slug] = [], isDiscreet: Bool = false, of edition: EditionDraft) -> SitePath? {
        if isDiscreet || drafts.site?.isDiscreet == true {
            return edition.path("\(section)/\(DiscreetName(of: id, in: section)).html")
        }
        return edition.path(([section] + folders.map(\.description) + ["\(id).html"]).joined(separator: "/"))
    }
}
