/// Why there is no PDF.
package enum EngineFault: Error, Hashable, Sendable {
    /// The engine stopped with these words.
    case refused(String)
    case tookTooLong(Duration)
    /// The program at this path isn't one.
    case couldNotBeStarted(String)
    /// There is no engine.
    case missing
    /// The engine is of this version, and older than what is needed.
    case tooOld(String)
    /// The engine ended as if all were well, and there is no whole PDF.
    case gaveNoPDF
    /// The document has fields, and there is nothing that makes them.
    case noFormEngine
}

extension EngineFault {
    /// One sentence: what is wrong.
    package var message: String {
        switch self {
        case .refused(let words): "The engine refused it: \(Self.summary(words))."
        case .tookTooLong(let limit): "The engine was stopped, since it had not finished within \(limit.components.seconds) seconds."
        case .couldNotBeStarted(let path): "The engine \"\(path)\" can't be started."
        case .gaveNoPDF: "The engine ended without an error, and without a whole PDF."
        case .noFormEngine: "There is nothing that makes fields to fill in."
        case .missing: "There is no engine for PDF."
        case .tooOld(let version): "The engine for PDF is Typst \(version), which is too old."
        }
    }

    /// One sentence: how to mend it.
    package var remedy: String {
        switch self {
        case .refused: "Look at what it says; the same text as HTML needs no engine."
        case .tookTooLong: "Make a part of it at a time, or print the HTML file."
        case .couldNotBeStarted, .gaveNoPDF: "Install Typst anew, or run \"make pdf\"."
        case .noFormEngine, .missing: "\"make pdf\" in Attune's own folder gets one, or install Typst \(Self.oldest) or later."
        case .tooOld: "Install Typst \(Self.oldest) or later, or run \"make pdf\"."
        }
    }

    private static var oldest: String { TypstEngine.oldestVersion.map(String.init).joined(separator: ".") }

    /// The first line that says what is wrong, without the names of folders that are gone.
    private static func summary(_ words: String) -> String {
        let lines = words.split(whereSeparator: \.isNewline).filter { !$0.hasPrefix("warning: ") }.map { $0.trimmingPrefix("error: ") }
        return lines.first.map { $0.hasSuffix(".") ? String($0.dropLast()) : String($0) } ?? "it gave no reason"
    }
}
