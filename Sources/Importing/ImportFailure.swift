package import Library

/// Why a text can't be brought in.
package enum ImportFailure: Error, Hashable, Sendable {
    case file(FileFault)
    case noText
    case otherKind(OtherKind)
    case empty
    case tooLarge(bytes: Int, limit: Int)
    case nestedTooDeep
    case damagedWordFile(reason: String)
    case noPandoc
    case pandocFailed(reason: String)
    case tooSlow(seconds: Int)
    /// The draft would not be read without a fault, which is this one.
    case wouldNotBuild(message: String)

    /// Files that a person may take for a text.
    package enum OtherKind: String, Sendable {
        case pdf = "a PDF"
        case oldWord = "an old file of Word"
        case richText = "rich text"
        case archive = "an archive or a newer file of Word"
    }

    /// Whether something is missing or named wrongly, as against something in the file.
    package var isMisuse: Bool { self == .noPandoc }

    /// One sentence: what is wrong.
    package var message: String {
        switch self {
        case .file(let fault): fault.message
        case .noText: "This is no text."
        case .otherKind(let kind): "This is \(kind.rawValue), whatever its name says."
        case .empty: "There is no text in it."
        case .tooLarge(let bytes, let limit): "It is \(bytes) bytes long; at most \(limit) are read."
        case .nestedTooDeep: "Its elements are nested deeper than anybody writes them."
        case .damagedWordFile(let reason): "This is no whole file of Word. \(reason)"
        case .noPandoc: "Files of Word are read by Pandoc, which isn't installed."
        case .pandocFailed(let reason): "Pandoc could not read it: \(reason)."
        case .tooSlow(let seconds): "Reading it took longer than \(seconds) seconds."
        case .wouldNotBuild(let message): "The draft would not build: \(message)"
        }
    }

    /// One sentence: what to do about it.
    package var remedy: String {
        switch self {
        case .file(.symbolicLink): "Name the file itself."
        case .file(let fault): fault.remedy
        case .noText, .empty: "Save the text again as UTF-8, as .txt or .html."
        case .otherKind(.archive): "If it is a file of Word, give it a name that ends in .docx."
        case .otherKind: "Open it in a word processor and save it as .docx, or copy its text into a file that ends in .txt."
        case .tooLarge, .tooSlow: "Bring in a part at a time."
        case .nestedTooDeep: "Copy the text itself into a file that ends in .txt."
        case .damagedWordFile, .pandocFailed: "Open it in a word processor and save it as .docx again."
        case .noPandoc: "On Debian, \"apt-get install pandoc\" gets it."
        case .wouldNotBuild: "Copy the text itself into a file that ends in .txt, and bring that in."
        }
    }
}
