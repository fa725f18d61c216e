/// Characters that libyaml reads as more than they show: its lines would not be those that an author sees.
enum HiddenCharacters {
    /// YAML 1.1, 5.4, takes the first three for line ends; libyaml skips the byte order mark at the start of each line.
    private static let refused: [Unicode.Scalar] = ["\u{85}", "\u{2028}", "\u{2029}", "\u{FEFF}"]

    /// - Parameter bytes: valid UTF-8.
    /// - Returns: the first of them, with its offset, or nil.
    static func first(in bytes: ArraySlice<UInt8>) -> (fault: YAMLFault, offset: Int)? {
        let spellings = refused.map { (scalar: $0, bytes: Array(String($0).utf8)) }
        for index in bytes.indices where bytes[index] >= 0xC2 {
            if let found = spellings.first(where: { bytes[index...].starts(with: $0.bytes) }) { return (.hiddenCharacter(found.scalar), index) }
        }
        return nil
    }
}
