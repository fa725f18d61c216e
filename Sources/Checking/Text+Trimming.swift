extension StringProtocol {
    /// Without white space at both ends.
    var trimmed: String {
        trimmingCharacters(where: \.isWhitespace)
    }

    /// Without the characters at both ends that fulfil a condition.
    func trimmingCharacters(where isDropped: (Character) -> Bool) -> String {
        var text = drop(while: isDropped)
        while let last = text.last, isDropped(last) { text.removeLast() }
        return String(text)
    }
}
