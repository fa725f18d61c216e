package import HTML

/// What the measures of readability are worked out from: how much of everything there is in a text.
package struct TextStatistics: Hashable, Sendable {
    package let sentences: Int
    package let words: Int
    /// The letters and digits of the words.
    package let letters: Int
    /// The words of the longest sentence.
    package let longestSentence: Int
    /// Nil in a language whose syllables nobody has written the rules for.
    package let syllables: Syllables?

    /// What is counted by ear.
    package struct Syllables: Hashable, Sendable {
        package let total: Int
        /// The words of three syllables and more.
        package let polysyllables: Int
        /// The words that are hard by Gunning's rules: see ``TextStatistics/gunningFog``.
        package let hardWords: Int

        package init(total: Int, polysyllables: Int, hardWords: Int) {
            self.total = total
            self.polysyllables = polysyllables
            self.hardWords = hardWords
        }
    }

    package init(sentences: Int, words: Int, letters: Int, longestSentence: Int, syllables: Syllables?) {
        self.sentences = sentences
        self.words = words
        self.letters = letters
        self.longestSentence = longestSentence
        self.syllables = syllables
    }

    /// Counts a text.
    ///
    /// A sentence of one or two words ("Yes.", or an item such as "guilt") isn't counted as a sentence, but its words are. Such scraps would
    /// otherwise make every text that has a list look easy. Other programs do so too, textstat for one.
    package init(of prose: Prose, in language: Language) {
        var counter = SyllableCounter(language)
        var sentences = 0, words = 0, letters = 0, longest = 0
        var total = 0, polysyllables = 0, hardWords = 0
        for sentence in prose.sentences {
            if sentence.words.count > 2 { sentences += 1 }
            words += sentence.words.count
            longest = max(longest, sentence.words.count)
            for (place, word) in sentence.words.enumerated() {
                letters += word.count { $0.isLetter || $0.isNumber }
                guard let spoken = counter?.count(word) else { continue }
                total += spoken.syllables
                guard spoken.syllables >= 3 else { continue }
                polysyllables += 1
                if spoken.isHard, place == 0 || word.first?.isUppercase != true { hardWords += 1 }
            }
        }
        self.init(
            sentences: words == 0 ? 0 : max(1, sentences),
            words: words,
            letters: letters,
            longestSentence: longest,
            syllables: counter == nil ? nil : Syllables(total: total, polysyllables: polysyllables, hardWords: hardWords)
        )
    }

    /// Nil where there is no sentence.
    package var wordsPerSentence: Double? {
        sentences == 0 ? nil : Double(words) / Double(sentences)
    }
}
