import Glibc

/// One event of inotify(7).
struct InotifyEvent: Equatable {
    struct Kinds: OptionSet {
        let rawValue: UInt32

        static let attributes = Kinds(rawValue: UInt32(IN_ATTRIB))
        /// A file that was open for writing was closed: whoever writes in small steps is told of once.
        static let written = Kinds(rawValue: UInt32(IN_CLOSE_WRITE))
        static let movedFrom = Kinds(rawValue: UInt32(IN_MOVED_FROM))
        static let movedTo = Kinds(rawValue: UInt32(IN_MOVED_TO))
        static let created = Kinds(rawValue: UInt32(IN_CREATE))
        static let deleted = Kinds(rawValue: UInt32(IN_DELETE))
        /// Events were lost.
        static let overflow = Kinds(rawValue: UInt32(IN_Q_OVERFLOW))
        /// The watch has ended, with its folder or because it was taken off.
        static let ended = Kinds(rawValue: UInt32(IN_IGNORED))
        static let isFolder = Kinds(rawValue: UInt32(IN_ISDIR))

        /// What is asked for in a content folder.
        static let content: Kinds = [.attributes, .written, .movedFrom, .movedTo, .created, .deleted]
        /// What is asked for in the folder where the content folder stands.
        static let comingAndGoing: Kinds = [.movedFrom, .movedTo, .created, .deleted]
    }

    /// The folder that was watched.
    let watch: CInt
    let kinds: Kinds
    /// The name in that folder: empty where the event is about the folder itself, nil where it is not text.
    let name: String?

    /// Reads the events that one read(2) gives: each a header of 16 bytes and a name that is padded with zeros.
    static func events(in bytes: UnsafeRawBufferPointer) -> [InotifyEvent] {
        var events: [InotifyEvent] = []
        var start = 0
        while start + headerSize <= bytes.count {
            let length = Int(bytes.loadUnaligned(fromByteOffset: start + 12, as: UInt32.self))
            let end = start + headerSize + length
            guard end <= bytes.count else { break }
            let name = bytes[(start + headerSize)..<end].prefix { $0 != 0 }
            events.append(InotifyEvent(
                watch: bytes.loadUnaligned(fromByteOffset: start, as: CInt.self),
                kinds: Kinds(rawValue: bytes.loadUnaligned(fromByteOffset: start + 4, as: UInt32.self)),
                name: String(validating: name, as: UTF8.self)
            ))
            start = end
        }
        return events
    }

    private static let headerSize = 16
}
