package import Markdown

/// Words that pretend to be a sentence.
package enum SentenceFragment: Hashable, Sendable {
    /// A paragraph that begins in the middle of a sentence.
    case beginsSmall
    /// A paragraph that stops without a full stop.
    case stops
    /// A sentence that hangs on to one before it: "Such as a walk.", "Although it helps."
    case hangsOn
}

extension Document {
    /// The pieces of sentences among the paragraphs, each with the word that it begins with.
    ///
    /// Lists, quotes, tables and callouts may speak in fragments. "Because it helps." answers a question, so it isn't one after a question mark.
    ///
    /// - Parameter scan: this document's, where it is at hand.
    package func sentenceFragments(_ scan: TextScan? = nil) -> [(fragment: SentenceFragment, word: Int)] {
        let scan = scan ?? TextScan(self)
        return scan.blocks.flatMap { block -> [(SentenceFragment, Int)] in
            guard block.kind == .paragraph, block.surroundings.isEmpty, let first = block.words.first else { return [] }
            var found: [(SentenceFragment, Int)] = []
            if beginsSmall(block, of: scan) { found.append((.beginsSmall, first)) }
            if stops(block, of: scan), let last = scan.sentences[block.sentences].last?.words.first { found.append((.stops, last)) }
            for sentence in block.sentences where hangsOn(sentence, after: sentence > block.sentences.lowerBound ? sentence - 1 : nil, of: scan) {
                found.append((.hangsOn, scan.sentences[sentence].words.lowerBound))
            }
            return found
        }
    }

    private func beginsSmall(_ block: TextScan.Block, of scan: TextScan) -> Bool {
        let first = scan.words[block.words.lowerBound]
        guard first.traits.contains(.cased), !first.traits.contains(.capitalised), !first.traits.contains(.linked) else { return false }
        // "iPhone" begins so too.
        guard !scan.string(first.text).dropFirst().contains(where: \.isUppercase) else { return false }
        guard let before = sibling(before: block) else { return true }
        switch nodes[before].kind {
        case .paragraph, .heading: return true
        default: return false
        }
    }

    /// The fewest words of a paragraph that is taken for a sentence: fewer may be a heading.
    private static let shortestSentence = 9

    private func stops(_ block: TextScan.Block, of scan: TextScan) -> Bool {
        block.words.count >= Self.shortestSentence && !scan.isEnded(block) && scan.words[block.words.upperBound - 1].traits.contains(.cased)
            && !scan.words[block.words.upperBound - 1].traits.contains(.linked)
    }

    /// The most words of a sentence that is taken for a fragment: a longer one may have its main clause further on.
    private static let longestFragment = 12

    private func hangsOn(_ sentence: Int, after before: Int?, of scan: TextScan) -> Bool {
        let range = scan.sentences[sentence].text
        let words = scan.sentences[sentence].words
        guard let first = words.first, words.count <= Self.longestFragment, scan.bytes[range].last == UInt8(ascii: ".") else { return false }
        guard !scan.words[first].traits.contains(.quoted), !scan.bytes[range].contains(UInt8(ascii: ",")) else { return false }
        if let before, scan.bytes[scan.sentences[before].text].last == UInt8(ascii: "?") { return false }
        return Self.openings.match(at: first, before: words.upperBound, in: scan) != nil
    }

    private static let openings = PhraseTable(
        "such as", "especially when|if|for", "including", "although", "whereas", "whilst", "even though", "because", "and which",
        "tales como", "sobre todo cuando|si", "incluyendo", "mientras que", "porque"
    )
}
