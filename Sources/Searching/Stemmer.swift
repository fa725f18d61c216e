import HTML
import LibStemmer

/// Snowball's stemmer for one language: it cuts a word down to what its forms have in common, `regulating` and `regulated` to `regul`.
///
/// (M. F. Porter, "Snowball: A language for stemming algorithms", 2001.)
struct Stemmer: ~Copyable {
    private let stemmer: OpaquePointer

    /// - Returns: nil for a language that Snowball has no stemmer for.
    init?(_ language: Language) {
        let code = language.description.prefix { $0 != "-" }
        guard let stemmer = sb_stemmer_new(String(code), nil) else { return nil }
        self.stemmer = stemmer
    }

    deinit {
        sb_stemmer_delete(stemmer)
    }

    /// - Parameter word: UTF-8 in small letters, with its accents: the rules of many languages look at them.
    func stem(_ word: [UInt8]) -> [UInt8] {
        guard let stem = sb_stemmer_stem(stemmer, word, Int32(clamping: word.count)) else { return word }
        return Array(UnsafeBufferPointer(start: stem, count: Int(sb_stemmer_length(stemmer))))
    }
}
