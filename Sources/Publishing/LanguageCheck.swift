package import Diagnostics
import HTML
import Library
import Templates

/// Says which of a site's languages the interface doesn't speak.
package enum LanguageFault: Fault {
    case unsupported(language: String, supported: [String])

    package var rule: String { "unsupported-language" }
    package var severity: Diagnostic.Severity { .warning }

    package var message: String {
        switch self {
        case .unsupported(let language, _): "Attune has no words of its own in “\(language)”, so the pages in that language get English menus and buttons."
        }
    }

    package var remedy: String {
        switch self {
        case .unsupported(_, let supported):
            "Use one of \(supported.joined(separator: ", ")), or add the words in Templates/Words."
        }
    }
}

extension Site {
    /// A warning for each language that pages are written in and menus are not.
    var unsupportedLanguages: [Diagnostic] {
        languages.filter { !Wording.speaks($0) }.map { language in
            let fault = LanguageFault.unsupported(
                language: language.description, supported: Wording.supported.map(\.language.description))
            return Diagnostic(fault, at: SourceLocation(file: "site.yml"))
        }
    }
}
