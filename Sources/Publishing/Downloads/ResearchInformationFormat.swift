import HTML
import Library

/// Works in the tagged format that Research Information Systems made and reference managers read: `TY  - BOOK`, one line for each value.
enum ResearchInformationFormat {
    static func text(for works: [Resource]) -> String {
        works.map(record).joined(separator: "\r\n")
    }

    private static func record(_ work: Resource) -> String {
        let pages: [(String, String?)] = work.pageRange.map { [("SP", String($0.first)), ("EP", String($0.last))] } ?? [("SP", work.pages)]
        let lines: [(String, String?)] = [("TY", work.recordType), ("ID", work.id.description)]
            + work.authors.map { ("AU", $0.inverted) }
            + [
                ("TI", work.title), (work.type == .paper ? "JO" : "T2", work.container), ("PY", work.year.map(String.init)), ("VL", work.volume),
                ("IS", work.issue),
            ]
            + pages
            + [
                ("PB", work.publisher), ("ET", work.edition), ("SN", work.isbn?.description), ("DO", work.doi?.description),
                ("AN", work.pmid?.description), ("UR", work.downloadAddress), ("AB", work.summary.isEmpty ? nil : work.summary),
            ]
            + work.languages.prefix(1).map { ("LA", $0.description) }
            + work.topics.map { ("KW", $0.description) }
        let written = lines.compactMap { tag, value in value.map { "\(tag)  - \(oneLine($0))\r\n" } }
        return written.joined() + "ER  - \r\n"
    }

    /// A value that went on in another line could begin with a tag.
    private static func oneLine(_ text: String) -> String {
        String(text.map { $0.isNewline ? " " : $0 })
    }
}

extension Resource {
    fileprivate var recordType: String {
        switch type {
        case .book, .workbook: "BOOK"
        case .chapter: "CHAP"
        case .paper: "JOUR"
        case .article: container == nil ? "ELEC" : "MGZN"
        case .guideline, .report: "RPRT"
        case .worksheet, .handout: "PAMP"
        case .video: "VIDEO"
        case .podcast, .audio: "SOUND"
        case .app: "COMP"
        case .organisation, .directory, .course: "ELEC"
        case .helpline, .textline, .chat, .supportGroup: "GEN"
        }
    }
}
