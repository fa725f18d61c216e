/// What became of a request, in HTTP's numbers (RFC 9110, section 15; RFC 6585, section 5).
enum Status: Int, Sendable {
    case ok = 200
    case found = 302
    case badRequest = 400
    case forbidden = 403
    case notFound = 404
    case methodNotAllowed = 405
    case requestTimeout = 408
    case requestHeaderFieldsTooLarge = 431

    /// What follows the number in the first line of an answer, for people who read along.
    var phrase: String {
        switch self {
        case .ok: "OK"
        case .found: "Found"
        case .badRequest: "Bad Request"
        case .forbidden: "Forbidden"
        case .notFound: "Not Found"
        case .methodNotAllowed: "Method Not Allowed"
        case .requestTimeout: "Request Timeout"
        case .requestHeaderFieldsTooLarge: "Request Header Fields Too Large"
        }
    }
}
