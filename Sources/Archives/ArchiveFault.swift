/// Why an archive isn't written or read.
package enum ArchiveFault: Error, Hashable, Sendable {
    /// The temporary folder takes no more, or a file is too large.
    case cannotBeWritten
    /// It is no archive, or a damaged one.
    case cannotBeRead
    case tooManyEntries(limit: Int)
    /// A file in it has more bytes than are read.
    case tooLarge(limit: Int)

    /// One sentence for whoever asked for it.
    package var message: String {
        switch self {
        case .cannotBeWritten: "The archive could not be written to the temporary folder. Make room there."
        case .cannotBeRead: "The archive is damaged, or is none."
        case .tooManyEntries(let limit): "The archive holds more than \(limit) files."
        case .tooLarge(let limit): "A file in the archive is longer than \(limit) bytes."
        }
    }
}
