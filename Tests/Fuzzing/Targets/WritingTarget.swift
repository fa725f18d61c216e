import Diagnostics
import Foundation
import HTML
@testable import Publishing

/// Words from anywhere, written into HTML, JSON and XML: read back they are the same, and nothing of them is markup.
struct WritingTarget: FuzzTarget {
    func take(_ bytes: [UInt8]) throws {
        let text = String(decoding: bytes, as: UTF8.self)
        try checkHTML(text)
        try checkJSON(text)
        try checkXML(text)
    }

    private func checkHTML(_ text: String) throws {
        var writer = HTMLWriter(page: SitePath(literal: "index.html"))
        writer.literal("<!DOCTYPE html><p title=\"")
        writer.attributeValue(text)
        writer.literal("\">")
        writer.text(text)
        writer.literal("</p>")
        var reader = try MarkupReader(writer.bytes, page: "what was written")
        let expected = text.replacingNUL
        guard case .start(let tag) = try reader.next(), tag.value(of: "title") == expected else { throw Finding("A value is read back as another.") }
        var piece = try reader.next()
        if case .text(let written) = piece {
            guard try MarkupReader.decoded(written) == expected else { throw Finding("Text is read back as another.") }
            piece = try reader.next()
        }
        guard case .end("p") = piece, try reader.next() == nil else { throw Finding("Text is read back as markup.") }
    }

    private func checkJSON(_ text: String) throws {
        let values = [JSONValue.text(text), .members([JSONValue.Member(name: text, value: .list([.text(text)]))])]
        for json in values.flatMap({ [$0.description, $0.lines] }) {
            if json.utf8.contains(UInt8(ascii: "<")) { throw Finding("JSON has < in it.") }
            guard let read = try? JSONSerialization.jsonObject(with: Data(json.utf8), options: .fragmentsAllowed) else { throw Finding("JSON isn't read: \(json)") }
            let found = (read as? [String: [String]])?.first?.value.first ?? read as? String
            guard found.map({ Array($0.utf8) }) == Array(text.utf8) else { throw Finding("JSON is read back as something else: \(json)") }
        }
    }

    private func checkXML(_ text: String) throws {
        var writer = XMLWriter()
        writer.literal("<feed title=\"")
        writer.text(text)
        writer.literal("\">\n")
        writer.element("title", text)
        writer.literal("</feed>\n")
        if let problem = XMLCheck.problem(in: writer.bytes) { throw Finding("XML isn't read: \(problem)") }
    }
}

extension String {
    /// HTML has no way to write a NUL.
    fileprivate var replacingNUL: String {
        String(String.UnicodeScalarView(unicodeScalars.map { $0 == "\0" ? "\u{FFFD}" : $0 }))
    }
}
