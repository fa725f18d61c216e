import HTML
import Markdown

extension Document {
    /// The text cut at its headings, without what says a thing twice.
    var searchSections: [SearchDocument.Section] {
        var sections: [SearchDocument.Section] = []
        var heading: SearchDocument.Heading?
        var text = ""
        for block in children(of: 0) {
            switch nodes[block].kind {
            case .heading(let number):
                sections.append(SearchDocument.Section(heading: heading, text: text.onOneLine))
                let next = headings[Int(number)]
                heading = SearchDocument.Heading(text: next.text, id: next.id)
                text = ""
            case .callout(.quote, _): continue
            default: text += plainText(of: block) + "\n"
            }
        }
        sections.append(SearchDocument.Section(heading: heading, text: text.onOneLine))
        return sections.filter { $0.heading != nil || !$0.text.isEmpty }
    }
}

extension String {
    /// With one space for each run of white space, and none before a sign that ends something: a citation has stood there.
    var onOneLine: String {
        var result: [UInt8] = []
        result.reserveCapacity(utf8.count)
        var isPending = false
        for byte in utf8 {
            if byte <= UInt8(ascii: " ") {
                isPending = !result.isEmpty
            } else {
                if isPending, !".,;:!?)".utf8.contains(byte) { result.append(UInt8(ascii: " ")) }
                result.append(byte)
                isPending = false
            }
        }
        return String(decoding: result, as: UTF8.self)
    }
}
