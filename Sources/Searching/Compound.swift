/// The rule that ``WordScanner`` follows, for text of any script.
enum Compound {
    /// The words of a text in small letters, with their accents.
    ///
    /// Where folding parts or joins what looked like one word or two, such as `½`, the words are given as folding leaves them.
    static func words(in text: String) -> [String] {
        let folded = split(Folding.folded(text)) { $0.isLetterOrNumber }
        let written = split(Folding.lowered(text)) { $0.isLetterOrNumber || $0.isMark }
        let isSame = written.count == folded.count && zip(written, folded).allSatisfy { Folding.folded($0) == $1 }
        return zip(isSame ? written : folded, folded).filter { $1.utf16.count <= WordScanner.longest }.map(\.0)
    }

    private static func split(_ text: String, isPart: (Unicode.Scalar) -> Bool) -> [String] {
        let scalars = Array(text.unicodeScalars)
        var words: [String] = []
        var index = 0
        while index < scalars.count {
            guard isPart(scalars[index]) else {
                index += 1
                continue
            }
            var end = index + 1
            while end < scalars.count, isPart(scalars[end]) || isJoiner(scalars[end]) && end + 1 < scalars.count && isPart(scalars[end + 1]) { end += 1 }
            words += self.words(of: scalars[index..<end])
            index = end
        }
        return words
    }

    private static func isJoiner(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "'" || scalar == "-"
    }

    /// The words of one compound: its parts, and all of them in one.
    private static func words(of compound: ArraySlice<Unicode.Scalar>) -> [String] {
        let parts = compound.split(separator: "-").map { part in
            string(withoutEnding(part).filter { $0 != "'" })
        }
        return parts.count > 1 ? parts + [parts.joined()] : parts
    }

    /// Without what follows the last apostrophe, where that is one of ``endings`` and isn't all there is.
    private static func withoutEnding(_ part: ArraySlice<Unicode.Scalar>) -> ArraySlice<Unicode.Scalar> {
        guard let apostrophe = part.lastIndex(of: "'"), apostrophe > part.startIndex else { return part }
        return endings.contains { $0.unicodeScalars.elementsEqual(part[(apostrophe + 1)...]) } ? part[..<apostrophe] : part
    }

    /// What English hangs on to words with an apostrophe; without it `I'll` would be found as `ill`. The `t` of `don't` is no ending: many write
    /// `dont`.
    static let endings = ["s", "ll", "d", "re", "ve", "m"]

    private static func string(_ scalars: some Sequence<Unicode.Scalar>) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars)
        return String(view)
    }
}
