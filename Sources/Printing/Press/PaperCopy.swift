package import HTML
package import Library

/// How a document for paper is written.
package enum PaperFormat: String, CaseIterable, Sendable {
    /// One file that any browser shows and prints.
    case html
    /// Tagged, for reading on a screen and for printing.
    case pdf
    /// A PDF whose sheets are folded once, each with four pages on it.
    case booklet
}

/// One file to be made: what it is about, and how it is set.
package struct PaperCopy: Hashable, Sendable {
    package let subject: PaperSubject
    package let setup: PrintSetup
    package let format: PaperFormat
    /// Where the file stands in the folder that it is written to.
    package let path: SitePath

    /// - Returns: nil where the subject's name can't be part of a path.
    package init?(_ subject: PaperSubject, of library: Library, setup: PrintSetup, format: PaperFormat) {
        let marks = [
            setup.profile.mark,
            setup.paper == setup.clinic.paper ? nil : setup.paper.rawValue,
            format == .booklet ? "booklet" : nil,
        ]
        let name = ([subject.name(in: library)] + marks.compactMap(\.self)).joined(separator: "-")
        guard let path = SitePath(name + (format == .html ? ".html" : ".pdf")) else { return nil }
        self.subject = subject
        self.setup = setup
        self.format = format
        self.path = path
    }
}

extension PaperCopy {
    /// One file for each subject, setup and format, those of one subject side by side.
    package static func all(
        of subjects: [PaperSubject], in library: Library, setups: [PrintSetup], formats: [PaperFormat]
    ) -> [PaperCopy] {
        subjects.flatMap { subject in
            setups.flatMap { setup in
                formats.compactMap { PaperCopy(subject, of: library, setup: setup, format: $0) }
            }
        }
    }
}

extension PrintProfile {
    /// What a file of this profile has in its name.
    fileprivate var mark: String? {
        switch self {
        case .standard: nil
        case .clear: "clear-print"
        case .large: "large-print"
        case .giant: "giant-print"
        case .draft: "draft"
        }
    }
}

/// A file that was made.
package struct PaperFile: Sendable {
    package let copy: PaperCopy
    package let bytes: [UInt8]
    /// How many pages it has, where it has pages.
    package let pages: Int?
    /// Whether it can be written on, on a screen.
    package let isFillable: Bool
}
