package import Diagnostics
import Library
import Markdown

/// Why a document is not among those that were made.
package struct PaperFault: Error, Sendable {
    /// The document's title.
    let title: String
    /// The articles that it is made of.
    let articles: [Article]
    /// The file of content that it is made of most, or nil where it is made of many.
    let source: String?
    let fault: EngineFault

    /// What is said of it: at the characters that can't be printed, where that is the reason, else at the file that it is made of.
    package var diagnostics: [Diagnostic] {
        guard case .refused(let words) = fault else { return [whole] }
        switch TypstRefusal(words) {
        case .noFont(let characters): return characters.flatMap { places(of: $0).map { Diagnostic(CharacterFault.noFont($0.character), at: $0.place) } }
        case .forbidden(let characters): return characters.flatMap { places(of: $0).map { Diagnostic(CharacterFault.forbidden($0.character), at: $0.place) } }
        case .other: return [whole]
        }
    }

    private var whole: Diagnostic {
        Diagnostic(DocumentFault(title: title, fault: fault), at: SourceLocation(file: source ?? "site.yml"))
    }

    /// Where each article has some characters first; the document's own file where they stand in no text, but in a title or a name.
    private func places(of characters: String) -> [(character: String, place: SourceLocation)] {
        let places = articles.compactMap { article -> SourceLocation? in
            guard let place = article.body.document.place(of: characters) else { return nil }
            return SourceLocation(file: article.source, line: place.line, column: place.column)
        }
        return (places.isEmpty ? [SourceLocation(file: source ?? "site.yml")] : places).map { (characters, $0) }
    }
}

/// A document that an engine didn't make.
private struct DocumentFault: Fault {
    let title: String
    let fault: EngineFault

    var rule: String { "paper-engine" }
    var message: String { "\u{201C}\(title)\u{201D} could not be set for paper. \(fault.message)" }
    var remedy: String { fault.remedy }
}

/// A character that can't be printed.
private enum CharacterFault: Fault {
    case noFont(String)
    case forbidden(String)

    var rule: String { "paper-character" }

    var message: String {
        switch self {
        case .noFont(let text): "No font for paper has \(Self.named(text))."
        case .forbidden(let text): "An accessible PDF can't hold \(Self.named(text))."
        }
    }

    var remedy: String {
        switch self {
        case .noFont: "Say it in words, or leave it out; the HTML file can hold it."
        case .forbidden: "Take it out; it can't be seen, and it may have come with a pasted text."
        }
    }

    /// Characters with their numbers, since some can't be seen.
    private static func named(_ text: String) -> String {
        let numbers = text.unicodeScalars.map { "U+" + String(repeating: "0", count: max(0, 4 - String($0.value, radix: 16).count)) + String($0.value, radix: 16, uppercase: true) }
        return "\"\(text)\" (\(numbers.joined(separator: " ")))"
    }
}
