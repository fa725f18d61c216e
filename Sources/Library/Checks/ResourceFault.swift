import Diagnostics

/// What can be wrong with an entry of the resource index, or with leaning on it.
enum ResourceFault: Fault, Hashable {
    // The entry itself.
    case unknownCountry(String, meant: String?)
    case prefixedDOI(String, bare: String)
    case oldDOI(String)
    case future(key: String, value: String)
    case checkedByNobody
    case successorOfActive
    case emergencyWithout(String)

    // Ways to reach a service.
    case shortCodeWithoutRegion(String)
    case longShortCode(String)
    case notInternational(String)
    case dialsAnother(shown: String, dialled: String)
    case textWithoutWord(String)

    // Wherever it is used.
    case retired(id: String, successor: String?)
    case outOfDate(id: String, checked: String, days: Int, limit: Int)

    var rule: String {
        switch self {
        case .unknownCountry: "country"
        case .prefixedDOI, .oldDOI: "doi"
        case .future: "future-date"
        case .checkedByNobody, .successorOfActive: "missing-field"
        case .emergencyWithout: "emergency"
        case .shortCodeWithoutRegion, .longShortCode: "short-code"
        case .notInternational, .dialsAnother: "phone-number"
        case .textWithoutWord: "text-keyword"
        case .retired: "retired-resource"
        case .outOfDate: "out-of-date-resource"
        }
    }

    var severity: Diagnostic.Severity {
        switch self {
        case .oldDOI, .future, .textWithoutWord, .outOfDate: .warning
        default: .error
        }
    }

    var message: String {
        switch self {
        case .unknownCountry(let code, _): "There is no country with the code \"\(code)\"."
        case .prefixedDOI(let text, _): "\"\(text)\" is more than a DOI."
        case .oldDOI(let doi): "\"\(doi)\" has a form of DOI that is no longer given out."
        case .future(let key, let value): "\"\(value)\" in \"\(key)\" is still to come."
        case .checkedByNobody: "\"checked-by\" names somebody, but no day is given."
        case .successorOfActive: "\"superseded-by\" stands with an entry that is not retired."
        case .emergencyWithout(let what): "This is for emergencies and has no \(what)."
        case .shortCodeWithoutRegion(let number): "The short number \(number) works in some country only, and no country is given."
        case .longShortCode(let number): "\(number) is too long for a short number."
        case .notInternational(let number): "\(number) in \"dial\" reaches nobody from another network."
        case .dialsAnother(let shown, let dialled): "The number shown is \(shown), and \(dialled) would be dialled."
        case .textWithoutWord(let number): "Nothing says what to send to \(number)."
        case .retired(let id, _): "The resource \"\(id)\" is retired."
        case .outOfDate(let id, let checked, let days, let limit):
            "The resource \"\(id)\" was last checked on \(checked), \(days) days ago; after \(limit) it is due again."
        }
    }

    var remedy: String {
        switch self {
        case .unknownCountry(_, let meant?): "Did you mean \(meant)?"
        case .unknownCountry: "Write the two letters of ISO 3166-1, such as GB."
        case .prefixedDOI(_, let bare): "Write \(bare)"
        case .oldDOI: "Compare it with the work once more."
        case .future: "Write the day on which it happened."
        case .checkedByNobody: "Add \"last-checked\"."
        case .successorOfActive: "Add \"status: retired\", or take it out."
        case .emergencyWithout(let what): "Add the \(what), so that nobody is sent somewhere that can't help."
        case .shortCodeWithoutRegion: "Add \"region\", such as region: [GB]."
        case .longShortCode: "Give the whole number in \"dial\", from its +, in place of \"short-code\"."
        case .notInternational: "Write it from its + with the code of the country, such as +448082000247."
        case .dialsAnother: "Make both the same number; \"dial\" has the code of the country before it and no 0."
        case .textWithoutWord: "Add \"keyword\", or a \"label\" that says that any word will do."
        case .retired(_, let successor?): "Use \"\(successor)\", which took its place."
        case .retired: "Use another one, or take it out."
        case .outOfDate: "Check it against its own page, then write that day in \"last-checked\"."
        }
    }
}
