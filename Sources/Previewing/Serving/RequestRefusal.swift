/// Why a request is not answered with a file.
enum RequestRefusal: Error, Equatable {
    /// It is no request of HTTP/1.0 or 1.1 as RFC 9112 writes them, or has one of the old forms that servers have read differently.
    case malformed
    /// It has more than `GET` and `HEAD` need: a body.
    case hasBody
    /// It has too long a line, too many fields, or too many bytes.
    case tooLarge
    /// It came too slowly.
    case tooSlow
    /// It wants something done. The preview only shows.
    case methodNotAllowed
    /// It does not say, or says twice, whom it is for.
    case hostUnclear
    /// It is for another host: a name that a stranger may have pointed at this computer (DNS rebinding).
    case foreignHost
    /// It comes from a page of another site.
    case foreignOrigin
    /// Its path is not written as RFC 3986 has it.
    case malformedPath
    /// No file of the site stands there.
    case missing
    /// The browser asks for a worker that would go on answering in the preview's place.
    case offlineWorker

    var status: Status {
        switch self {
        case .malformed, .hasBody, .hostUnclear, .malformedPath: .badRequest
        case .tooLarge: .requestHeaderFieldsTooLarge
        case .tooSlow: .requestTimeout
        case .methodNotAllowed: .methodNotAllowed
        case .foreignHost, .foreignOrigin: .forbidden
        case .missing, .offlineWorker: .notFound
        }
    }

    /// What the author reads if a browser shows it.
    var message: String {
        switch self {
        case .malformed: "This request is not understood."
        case .hasBody: "The preview takes requests without a body."
        case .tooLarge: "This request is too large."
        case .tooSlow: "This request took too long to arrive."
        case .methodNotAllowed: "The preview only shows pages."
        case .hostUnclear: "This request does not say which host it is for."
        case .foreignHost: "The preview answers to localhost and 127.0.0.1, on its own port, and to no other name."
        case .foreignOrigin: "The preview does not answer pages of other sites."
        case .malformedPath: "This address is not written as addresses are."
        case .missing: "There is no such page."
        case .offlineWorker: "The preview keeps no pages offline."
        }
    }

    /// Whether the rest of what the client sends can be trusted to begin with another request.
    var leavesConnectionUsable: Bool {
        switch self {
        case .missing, .offlineWorker: true
        default: false
        }
    }
}
