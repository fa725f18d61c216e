import Markdown

/// Makes sure that bytes are UTF-8 text.
enum EncodingCheck {
    /// - Returns: the first fault and its offset, or nil.
    static func firstFault(in bytes: ArraySlice<UInt8>) -> (fault: YAMLFault, offset: Int)? {
        let start = bytes.startIndex
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return (.wideEncoding, start) }
        if let zero = bytes.firstIndex(of: 0) { return (.nul, zero) }
        return UTF8Validation.firstInvalidOffset(in: bytes).map { (.notText, $0) }
    }
}
