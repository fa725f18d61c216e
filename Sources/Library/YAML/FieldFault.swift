import Diagnostics

/// What can be wrong with a field of front matter or of a data file.
enum FieldFault: Fault, Hashable {
    case unknownKey(String, subject: String, nearest: String?)
    case missing(key: String, subject: String)
    case wrongType(key: String, expected: String, found: String)
    case notAMapping(subject: String, found: String)
    case notADate(key: String, value: String)
    case notANumber(key: String, value: String)
    case notABoolean(key: String, value: String)
    case notAChoice(key: String, value: String, choices: [String], nearest: String?)
    case malformed(key: String, value: String, form: String)
    case order(earlier: String, later: String)
    case needs(key: String, other: String)

    var rule: String {
        switch self {
        case .unknownKey: "unknown-key"
        case .missing: "missing-field"
        case .wrongType, .notAMapping: "wrong-type"
        case .notADate: "date"
        case .notANumber: "number"
        case .notABoolean: "yes-or-no"
        case .notAChoice: "unknown-value"
        case .malformed: "malformed-value"
        case .order: "date-order"
        case .needs: "missing-field"
        }
    }

    var message: String {
        switch self {
        case .unknownKey(let key, let subject, _): "There is no key \"\(key)\" in \(subject)."
        case .missing(let key, let subject): "The \"\(key)\" of \(subject) is missing."
        case .wrongType(let key, let expected, let found): "\"\(key)\" takes \(expected), not \(found)."
        case .notAMapping(let subject, let found): "Here stands \(found) where the keys of \(subject) were expected."
        case .notADate(let key, let value): "\"\(value)\" in \"\(key)\" is no date."
        case .notANumber(let key, let value): "\"\(value)\" in \"\(key)\" is no whole number."
        case .notABoolean(let key, let value): "\"\(key)\" is true or false, not \"\(value)\"."
        case .notAChoice(let key, let value, _, _): "\"\(key)\" can't be \"\(value)\"."
        case .malformed(let key, let value, let form): "\"\(value)\" in \"\(key)\" is not \(form)."
        case .order(let earlier, let later): "The date in \"\(earlier)\" comes after the one in \"\(later)\"."
        case .needs(let key, let other): "\"\(key)\" is given without \"\(other)\"."
        }
    }

    var remedy: String {
        switch self {
        case .unknownKey(let key, _, let nearest):
            nearest.map { "Did you mean \"\($0)\"?" } ?? "Remove \"\(key)\", or check how it is spelled."
        case .missing(let key, _): "Add a line \"\(key): …\"."
        case .wrongType(_, let expected, _): "Write \(expected)."
        case .notAMapping(let subject, _): "Write \"key: value\" lines for \(subject)."
        case .notADate: "Write a day that exists as year, month and day: 2026-11-21."
        case .notANumber: "Write digits only."
        case .notABoolean: "Write true or false."
        case .notAChoice(_, _, let choices, let nearest):
            nearest.map { "Did you mean \"\($0)\"?" } ?? "Choose one of \(choices.joined(separator: ", "))."
        case .malformed(_, _, let form): "Write \(form)."
        case .order: "Check both dates."
        case .needs(_, let other): "Add \"\(other)\"."
        }
    }
}
