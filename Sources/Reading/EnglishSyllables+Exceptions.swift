extension EnglishSyllables {
    /// Words that the rules get wrong, with their syllables. A plural with -s, and a word that adds one of ``secondParts``, follow by themselves.
    static let exceptions: [String: Int] = [
        "ache": 1, "aches": 1, "headaches": 2, "stomachache": 3, "stomachaches": 3, "clothes": 1,
        "anyone": 3, "argue": 2, "argued": 2, "argues": 2, "beloved": 3, "business": 2, "businesses": 3,
        "apostrophe": 4, "catastrophe": 4, "caveat": 3, "cemetery": 4, "creature": 2, "crooked": 2, "element": 3, "elementary": 5, "epitome": 4,
        "every": 2, "eyebrow": 2, "evening": 2, "forever": 3, "karate": 3, "lonelier": 3, "loneliest": 3, "maybe": 2, "moreover": 3, "naked": 2,
        "nevertheless": 4, "ninety": 2, "nonetheless": 3, "recipe": 3, "rugged": 2, "sacred": 2, "safety": 2, "sesame": 3, "simile": 3, "soldier": 2, "thereof": 2,
        "wednesday": 2, "wherever": 3, "whoever": 3, "wicked": 2,
        "dr": 2, "mr": 2, "mrs": 2, "pm": 2, "etc": 4, "vs": 2,
    ]

    /// What may follow a word that ends in a silent e, or one of ``exceptions``; the longer one first where one ends in another.
    static let secondParts = [
        "lessness", "fulness", "fully", "lessly", "liness", "lihood", "less", "ness", "ments", "ment", "ful", "ly",
        "some", "hood", "ships", "ship", "wards", "ward", "selves", "self", "things", "thing", "times", "time", "tables", "table", "where", "body", "one",
        "what", "how", "days", "day", "works", "work", "lines", "line", "styles", "style", "long", "givers", "giver", "giving", "takers", "taker",
        "holds", "hold", "keeping", "books", "book", "guarding", "guard", "wise", "fore", "hands", "hand", "warm", "bases", "base",
    ]
}
