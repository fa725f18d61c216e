/// Makes sure that bytes are UTF-8 text.
enum EncodingCheck {
    /// - Returns: the first fault and its offset, or nil.
    static func firstFault(in bytes: ArraySlice<UInt8>) -> (fault: YAMLFault, offset: Int)? {
        let start = bytes.startIndex
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return (.wideEncoding, start) }
        if let zero = bytes.firstIndex(of: 0) { return (.nul, zero) }
        return firstInvalidOffset(in: bytes).map { (.notText, $0) }
    }

    private static func firstInvalidOffset(in bytes: ArraySlice<UInt8>) -> Int? {
        guard String(validating: bytes, as: UTF8.self) == nil else { return nil }
        var decoder = UTF8()
        var iterator = bytes.makeIterator()
        var offset = bytes.startIndex
        while true {
            switch decoder.decode(&iterator) {
            case .scalarValue(let scalar): offset += UTF8.width(scalar)
            case .emptyInput: return nil
            case .error: return offset
            }
        }
    }
}
