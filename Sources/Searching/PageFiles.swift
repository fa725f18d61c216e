import Diagnostics
import HTML

/// `text-….js`: what a result shows of a document, and where its sections are.
struct PageFiles: Sendable {
    private let documents: [SearchDocument]
    private let page: SitePath
    private let ranges: [Range<Int>]

    /// In bytes of text. Every result may need a file of its own, so they are small; but a stick's file system wants few files.
    private static let smallestSize = 14_000
    private static let mostFiles = 2_000

    init(_ documents: [SearchDocument], page: SitePath) {
        self.documents = documents
        self.page = page
        let lengths = documents.map(\.textLength)
        ranges = lengths.ranges(ofSize: max(Self.smallestSize, lengths.reduce(0, +) / Self.mostFiles)) { $0 }
    }

    /// How many documents each file has.
    var documentCounts: [Int] { ranges.map(\.count) }

    var files: [SearchFile] {
        ranges.enumerated().map { number, range in
            SearchFile(name: "text-\(number).js") {
                var bytes = Array("\"text\",\(number),[".utf8)
                for index in range {
                    if index > range.lowerBound { bytes += Array(",\n".utf8) }
                    append(documents[index], to: &bytes)
                }
                return bytes + [UInt8(ascii: "]")]
            }
        }
    }

    /// `[kind, title, address, language or 0, [[text], [text, heading, id], …]]`
    private func append(_ document: SearchDocument, to bytes: inout [UInt8]) {
        bytes += Array("[\(document.kind.number),".utf8)
        JSONText.append(document.title, to: &bytes)
        bytes.append(UInt8(ascii: ","))
        JSONText.append(address(of: document), to: &bytes)
        bytes.append(UInt8(ascii: ","))
        if let language = document.language { JSONText.append(language.description, to: &bytes) } else { bytes.append(UInt8(ascii: "0")) }
        bytes += Array(",[".utf8)
        for (index, section) in document.shownSections.enumerated() {
            bytes += Array(index == 0 ? "[".utf8 : ",[".utf8)
            JSONText.append(section.text, to: &bytes)
            if let heading = section.heading {
                bytes.append(UInt8(ascii: ","))
                JSONText.append(heading.text, to: &bytes)
                bytes.append(UInt8(ascii: ","))
                JSONText.append(heading.id.description, to: &bytes)
            }
            bytes.append(UInt8(ascii: "]"))
        }
        bytes += Array("]]".utf8)
    }

    private func address(of document: SearchDocument) -> String {
        var writer = HTMLWriter(page: page, reservingCapacity: 100)
        writer.link(.page(document.path))
        let fragment = document.fragment.map { "#\($0)" } ?? ""
        return String(decoding: writer.bytes, as: UTF8.self) + fragment
    }
}

extension SearchDocument {
    /// The text before the first heading begins with the summary, so that there is always something to show.
    fileprivate var shownSections: [Section] {
        let introduction = sections.first { $0.heading == nil }
        let text = (summary + [introduction?.text ?? ""]).filter { !$0.isEmpty }.joined(separator: " ")
        return [Section(text: text)] + sections.filter { $0.heading != nil }
    }

    fileprivate var textLength: Int {
        summary.reduce(title.utf8.count) { $0 + $1.utf8.count } + sections.reduce(60) { $0 + $1.text.utf8.count }
    }
}
