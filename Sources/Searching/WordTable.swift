/// Words by number, each kept once: a hash table over one buffer of UTF-8, because every word of a site passes through it.
struct WordTable: Sendable {
    private var bytes: [UInt8] = []
    /// Where each word ends in ``bytes``.
    private var ends: [Int] = []
    private var hashes: [UInt64] = []
    /// The numbers of words by their hash, -1 where there is none; the next free place is taken where one isn't free.
    private var places = [Int32](repeating: -1, count: 1024)

    var count: Int { ends.count }

    /// The UTF-8 of a word.
    subscript(word: Int) -> ArraySlice<UInt8> {
        bytes[(word == 0 ? 0 : ends[word - 1])..<ends[word]]
    }

    func contains(_ word: some Collection<UInt8>) -> Bool {
        places[place(of: word, hash: Self.hash(word))] >= 0
    }

    /// The number of a word, which is new where the word is.
    mutating func number(of word: some Collection<UInt8>) -> Int {
        let hash = Self.hash(word)
        let place = place(of: word, hash: hash)
        if places[place] >= 0 { return Int(places[place]) }
        places[place] = Int32(count)
        bytes.append(contentsOf: word)
        ends.append(bytes.count)
        hashes.append(hash)
        if count * 2 > places.count { grow() }
        return count - 1
    }

    /// Where a word's number stands, or would.
    private func place(of word: some Collection<UInt8>, hash: UInt64) -> Int {
        var place = Int(truncatingIfNeeded: hash) & (places.count - 1)
        while places[place] >= 0 {
            let known = Int(places[place])
            if hashes[known] == hash, self[known].elementsEqual(word) { break }
            place = (place + 1) & (places.count - 1)
        }
        return place
    }

    private mutating func grow() {
        places = [Int32](repeating: -1, count: places.count * 2)
        for (word, hash) in hashes.enumerated() {
            var place = Int(truncatingIfNeeded: hash) & (places.count - 1)
            while places[place] >= 0 { place = (place + 1) & (places.count - 1) }
            places[place] = Int32(word)
        }
    }

    /// FNV-1a of 64 bits (Fowler, Noll and Vo; RFC 9923).
    private static func hash(_ word: some Collection<UInt8>) -> UInt64 {
        word.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 }
    }
}
