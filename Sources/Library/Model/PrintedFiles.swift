package import HTML

/// The files for paper that were made beside a site's pages, so that each page can offer its own.
///
/// The library has none unless whoever builds the site says so: then pages offer nothing.
package struct PrintedFiles: Sendable {
    private var files: [SitePath: [PrintedFile]] = [:]

    package init() {}

    /// - Parameter page: the page of the article or worksheet that the file is made from.
    package mutating func add(_ file: PrintedFile, for page: SitePath) {
        files[page, default: []].append(file)
    }

    /// The files for a page, in the order in which a page offers them.
    package subscript(page: SitePath) -> [PrintedFile] {
        (files[page] ?? []).sorted()
    }

    package var isEmpty: Bool { files.isEmpty }
}

/// One file to be printed or kept.
package struct PrintedFile: Hashable, Sendable {
    package let form: Form
    package let format: Format
    /// Where it stands in the site.
    package let path: SitePath
    /// How large it is, in bytes.
    package let size: Int
    /// How many pages it has, where that doesn't depend on the printer.
    package let pages: Int?

    package init(form: Form, format: Format, path: SitePath, size: Int, pages: Int?) {
        (self.form, self.format, self.path, self.size, self.pages) = (form, format, path, size, pages)
    }

    /// What it is for.
    package enum Form: Int, CaseIterable, Sendable {
        case handout
        case largePrint
        /// A worksheet that can be filled in on a screen.
        case fillable
    }

    package enum Format: Int, CaseIterable, Sendable {
        case pdf
        /// One file for any browser, with everything in it.
        case html
    }
}

extension PrintedFile: Comparable {
    package static func < (left: PrintedFile, right: PrintedFile) -> Bool {
        let (first, second) = ((left.form.rawValue, left.format.rawValue), (right.form.rawValue, right.format.rawValue))
        return first == second ? left.path < right.path : first < second
    }
}
