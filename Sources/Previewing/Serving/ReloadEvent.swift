package import Diagnostics
package import HTML

/// What the open pages are told, as an event of their event stream (HTML, section 9.2, "Server-sent events").
package enum ReloadEvent: Sendable, Equatable {
    /// These pages are other than they were: `pages`, with the list of their paths.
    case pages([SitePath])
    /// Only these stylesheets are other than they were: `styles`, with the list of their paths.
    case styles([SitePath])
    /// Every page may be other than it was: `reload`.
    case reload
    /// What is wrong with the content is other than it was: `diagnostics`, with whatever the bar shows.
    case diagnostics(JSONValue)

    /// The event's name and its data.
    var message: EventMessage {
        switch self {
        case .pages(let paths): EventMessage(name: "pages", data: Self.list(paths))
        case .styles(let paths): EventMessage(name: "styles", data: Self.list(paths))
        case .reload: EventMessage(name: "reload", data: .flag(true))
        case .diagnostics(let value): EventMessage(name: "diagnostics", data: value)
        }
    }

    private static func list(_ paths: [SitePath]) -> JSONValue {
        .list(paths.map { .text($0.description) })
    }
}

/// One event of a stream: its name, and data on one line.
struct EventMessage: Sendable, Equatable {
    let name: String
    let data: JSONValue

    var bytes: [UInt8] {
        Array("event: \(name)\ndata: \(data.description)\n\n".utf8)
    }
}
