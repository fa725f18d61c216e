import HTML

/// Entries under the letter that they begin with.
struct LetterGroups<Entry> {
    let groups: [(letter: String, entries: [Entry])]

    /// - Parameter name: what an entry is listed by. Case, accents and leading quotation marks don't count.
    init(_ entries: [Entry], by name: (Entry) -> String) {
        let keyed = entries.map { (key: Self.key(for: name($0)), entry: $0) }.sorted { $0.key < $1.key }
        var groups: [(letter: String, entries: [Entry])] = []
        for (key, entry) in keyed {
            let letter = Self.letter(of: key)
            if groups.last?.letter == letter {
                groups[groups.count - 1].entries.append(entry)
            } else {
                groups.append((letter, [entry]))
            }
        }
        self.groups = groups
    }

    /// Numbers share one place, so that the row of letters stays short.
    private static func letter(of key: String) -> String {
        guard let first = key.first, first.isLetter else { return "0–9" }
        return first.uppercased()
    }

    private static func key(for name: String) -> String {
        // Nearly all names, so it is worth not to take each letter apart.
        if name.utf8.allSatisfy({ $0 < 0x80 }) {
            let bytes = name.utf8.drop { !$0.isASCIILetterOrDigit }
            return String(decoding: bytes.map { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) ? $0 | 0x20 : $0 }, as: UTF8.self)
        }
        let letters = name.lowercased().drop { !$0.isLetter && !$0.isNumber }
        return String(letters.map(plain))
    }

    /// A letter without its accents: the first scalar of its decomposition is the bare letter.
    private static func plain(_ character: Character) -> Character {
        guard let scalar = String(character).decomposed.first else { return character }
        return Character(scalar)
    }

    static func id(of letter: String) -> Fragment? {
        Fragment("site.letter.\(letter)")
    }
}

/// The row of letters over a long list.
struct LetterNavigation: Component {
    let context: PageContext
    let letters: [String]

    var body: some HTML {
        if letters.count > 2 {
            nav(label: context.wording.navigation.letters, .class("letters")) {
                ul {
                    for letter in letters {
                        if let id = LetterGroups<Never>.id(of: letter) {
                            li { a(.href(.fragment(id))) { letter } }
                        }
                    }
                }
            }
        }
    }
}
