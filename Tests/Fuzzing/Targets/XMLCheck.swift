import Foundation
import FoundationXML

/// Whether a file is XML, in the opinion of a parser that isn't Attune's.
enum XMLCheck {
    /// - Returns: nil where it is.
    static func problem(in bytes: [UInt8]) -> String? {
        let parser = XMLParser(data: Data(bytes))
        return parser.parse() ? nil : parser.parserError.map { "\($0)" } ?? "unknown"
    }
}
