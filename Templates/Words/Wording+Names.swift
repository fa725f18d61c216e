import Foundation
import HTML
import Library

extension Wording {
    /// The name of a country in a language, from the Unicode Common Locale Data Repository; its code where there is none.
    static func name(of country: Country, in language: Language) -> String {
        Locale(identifier: language.description).localizedString(forRegionCode: country.description) ?? country.description
    }

    /// The name of a language as its own readers write it at the beginning of a line: `Español`.
    static func ownName(of language: Language) -> String {
        let name = name(of: language, in: language)
        return name.prefix(1).uppercased() + name.dropFirst()
    }

    /// The name of a language in a language; its tag where there is none.
    static func name(of named: Language, in language: Language) -> String {
        Locale(identifier: language.description).localizedString(forIdentifier: named.description) ?? named.description
    }
}
