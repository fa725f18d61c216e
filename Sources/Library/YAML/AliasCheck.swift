import HTML

/// Makes sure that no alias in YAML can be followed.
///
/// An alias that repeats what an anchor holds lets three hundred bytes stand for a hundred million nodes. It needs an anchor of its name; so where
/// no name stands after both `&` and `*`, whatever these signs mean where they stand, there is none. Text that isn't about YAML has no such pair.
enum AliasCheck {
    /// - Returns: the first `*` that has the name of an `&`, or nil.
    static func firstAlias(in bytes: ArraySlice<UInt8>) -> (fault: YAMLFault, offset: Int)? {
        let anchors = Set(names(after: UInt8(ascii: "&"), in: bytes).map(\.name))
        guard !anchors.isEmpty else { return nil }
        let alias = names(after: UInt8(ascii: "*"), in: bytes).first { anchors.contains($0.name) }
        return alias.map { (.unsupported(.alias), $0.offset) }
    }

    /// The names that stand right after a sign; libyaml's are letters, digits, `_` and `-`.
    private static func names(after sign: UInt8, in bytes: ArraySlice<UInt8>) -> [(name: ArraySlice<UInt8>, offset: Int)] {
        bytes.indices.filter { bytes[$0] == sign }.compactMap { offset in
            let name = bytes[(offset + 1)...].prefix { $0.isASCIILetterOrDigit || $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: "-") }
            return name.isEmpty ? nil : (name, offset)
        }
    }
}
