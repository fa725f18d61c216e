import Authoring
@testable import Importing
import Library

/// A text from elsewhere: a page where it begins like one, and plain text otherwise.
struct ImportingTarget: FuzzTarget {
    private let title: TextLine
    private let name: Slug

    init() throws {
        guard let title = TextLine("Resting"), let name = Slug("resting") else { throw Finding("There is no title.") }
        (self.title, self.name) = (title, name)
    }

    func take(_ bytes: [UInt8]) {
        do throws(ImportFailure) {
            var manuscript = bytes.first == UInt8(ascii: "<") ? try Importer.page(bytes) : try Importer.plainText(bytes)
            manuscript.tidy(fileName: "resting")
            let draft = try ImportedDraft(manuscript, title: title, name: name, pictureWords: "A picture")
            _ = draft.findings(linesBefore: 6)
        } catch {
            // It was said why there is no draft, which is right.
        }
    }
}
