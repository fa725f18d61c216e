package import Markdown

/// The sentences of a text that its readability is measured by.
///
/// Headings, tables, code, captions and text alternatives, citations, footnotes, help boxes and pull quotes are left out, and of the sentences
/// that are left addresses and phone numbers: nobody reads those as running text. An item of a list is a sentence, and so is the line that leads in to the
/// list, whether a full stop ends it or not.
package struct Prose: Hashable, Sendable {
    package let sentences: [Sentence]

    package struct Sentence: Hashable, Sendable {
        package let text: String
        /// At least one.
        package let words: [Substring]
    }

    /// - Parameter sentences: in the order of the text; those without a word are left out.
    package init(sentences: [String]) {
        self.sentences = sentences.map { Sentence(text: $0, words: $0.spokenWords) }.filter { !$0.words.isEmpty }
    }

    package init(of document: Document) {
        var sentences: [String] = []
        var index = 0
        while index < document.nodes.count {
            let node = document.nodes[index]
            switch node.kind {
            case .heading, .table, .figure, .codeBlock, .htmlBlock, .footnoteDefinition, .callout(.help, _), .callout(.quote, _):
                index = Int(node.end)
            case .paragraph:
                sentences += document.sentences(of: index)
                index = Int(node.end)
            default:
                index += 1
            }
        }
        self.init(sentences: sentences)
    }
}
