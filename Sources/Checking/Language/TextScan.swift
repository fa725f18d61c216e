import Markdown

/// The running text of a document, cut once into blocks, sentences and words, so that each rule about wording only looks.
///
/// Everything lies in flat arrays in the order of the text, and points into one buffer of UTF-8. Markup, citations and code are left out.
package struct TextScan: Sendable {
    /// The text that everything points into; blocks are parted by a line end.
    package let bytes: [UInt8]
    package let blocks: [Block]
    package let sentences: [Sentence]
    package let words: [Word]
    /// Where each run of the text comes from.
    let pieces: [Piece]

    /// What is read in one go: a paragraph, a heading, a cell, a callout's title, the words that stand for a picture.
    package struct Block: Sendable {
        package let kind: Kind
        /// The index of its node in the document.
        package let node: Int
        /// The index of the node that it is directly inside of.
        package let parent: Int
        package let surroundings: Surroundings
        package let text: Range<Int>
        /// The indices of its words.
        package let words: Range<Int>
        /// The indices of its sentences.
        package let sentences: Range<Int>

        package enum Kind: Hashable, Sendable {
            case paragraph, heading, cell, calloutTitle, alternative
        }
    }

    /// What a block stands in, however deep.
    package struct Surroundings: OptionSet, Sendable {
        package let rawValue: UInt8

        package init(rawValue: UInt8) {
            self.rawValue = rawValue
        }

        /// A block quote or a pull quote: somebody else's words, or words that stand in the text already.
        package static let quote = Surroundings(rawValue: 1 << 0)
        package static let list = Surroundings(rawValue: 1 << 1)
        package static let table = Surroundings(rawValue: 1 << 2)
        package static let footnote = Surroundings(rawValue: 1 << 3)
        /// A callout of any kind but a pull quote.
        package static let callout = Surroundings(rawValue: 1 << 4)
        /// A callout that says how well something is known.
        package static let science = Surroundings(rawValue: 1 << 5)
        /// A callout that says where help is.
        package static let help = Surroundings(rawValue: 1 << 6)
        /// What is asked above room to write.
        package static let writing = Surroundings(rawValue: 1 << 7)
    }

    /// A sentence; a heading, a cell or a title is one.
    package struct Sentence: Sendable {
        package let text: Range<Int>
        /// The indices of its words.
        package let words: Range<Int>
    }

    /// A run of letters and digits, with the apostrophes inside it.
    package struct Word: Sendable {
        package let text: Range<Int>
        /// Of the word in small letters: two words with one hash are taken to be the same.
        package let hash: UInt64
        package let traits: Traits
    }

    package struct Traits: OptionSet, Sendable {
        package let rawValue: UInt8

        package init(rawValue: UInt8) {
            self.rawValue = rawValue
        }

        /// In quotation marks, or in a block of somebody else's words.
        package static let quoted = Traits(rawValue: 1 << 0)
        /// One space, hyphen or line end parts it from the word before.
        package static let follows = Traits(rawValue: 1 << 1)
        /// A hyphen parts it from the word before: to a reader the two are one.
        package static let hyphenated = Traits(rawValue: 1 << 2)
        /// It begins with a capital letter.
        package static let capitalised = Traits(rawValue: 1 << 3)
        /// It has two letters and more, none of them small.
        package static let capitals = Traits(rawValue: 1 << 4)
        /// It holds a digit.
        package static let number = Traits(rawValue: 1 << 5)
        /// It is part of a link's words.
        package static let linked = Traits(rawValue: 1 << 6)
        /// Its letters have capitals and small ones of Latin or another script that has both.
        package static let cased = Traits(rawValue: 1 << 7)
    }

    /// A run of text that one node holds.
    struct Piece: Sendable {
        let start: Int
        let node: Int
        /// How many bytes of the node's text stand before the run.
        let skipped: Int
    }
}

extension TextScan {
    /// The characters of a range of ``bytes``.
    package func string(_ range: Range<Int>) -> String {
        String(decoding: bytes[range], as: UTF8.self)
    }

    /// The characters from the first to the last of some words.
    package func string(ofWords words: Range<Int>) -> String {
        words.isEmpty ? "" : string(self.words[words.lowerBound].text.lowerBound..<self.words[words.upperBound - 1].text.upperBound)
    }

    /// How many words somebody reads among some: joined by a hyphen, two are one.
    package func count(ofWords words: Range<Int>) -> Int {
        self.words[words].count { !$0.traits.contains(.hyphenated) }
    }

    /// The index of the sentence that a word stands in; words are in exactly one.
    package func sentence(ofWord word: Int) -> Int {
        sentences.partitioningIndex { $0.words.upperBound > word }
    }

    /// The index of the block that a word stands in.
    package func block(ofWord word: Int) -> Int {
        blocks.partitioningIndex { $0.words.upperBound > word }
    }

    /// The run that holds a byte.
    func piece(at offset: Int) -> Piece? {
        let next = pieces.partitioningIndex { $0.start > offset }
        return next > 0 ? pieces[next - 1] : nil
    }
}

extension Array {
    /// The first index for which something holds that holds for all after it, or the end.
    func partitioningIndex(where holds: (Element) -> Bool) -> Int {
        var low = 0, high = count
        while low < high {
            let middle = (low + high) / 2
            if holds(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
