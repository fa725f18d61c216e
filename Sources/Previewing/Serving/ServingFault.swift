/// Why the preview can't be served.
package enum ServingFault: Error, Equatable {
    /// The port and those after it are taken.
    case portsTaken(first: UInt16, last: UInt16)
    /// The system refuses to listen, for its own reason.
    case refused(reason: String)

    /// What is wrong and how to mend it, in two sentences.
    package var message: String {
        switch self {
        case .portsTaken(let first, let last):
            "The ports from \(first) to \(last) are all taken. End what uses them, or name another with --port."
        case .refused(let reason):
            "This computer does not let the preview listen: \(reason)."
        }
    }
}
