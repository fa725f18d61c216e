import Synchronization

/// Parts of pages that come out the same on every page of a folder, each written once and copied from then on.
///
/// Only links make such a part differ between folders, as they are relative. Whoever names a part says in its name whatever else it depends on.
package final class RepeatedParts: Sendable {
    /// What tells one part from another.
    package struct Name: Hashable, Sendable {
        let kind: StaticString
        let number: Int
        let path: SitePath?

        /// - Parameters:
        ///   - kind: the component's name.
        ///   - number: which of them, where there are several.
        ///   - path: the page it stands on, where it marks the link to that page.
        package init(_ kind: StaticString, number: Int = 0, on path: SitePath? = nil) {
            self.kind = kind
            self.number = number
            self.path = path
        }

        package static func == (left: Self, right: Self) -> Bool {
            left.number == right.number && left.path == right.path && left.kind.utf8Start == right.kind.utf8Start
        }

        package func hash(into hasher: inout Hasher) {
            hasher.combine(kind.utf8Start)
            hasher.combine(number)
            hasher.combine(path)
        }
    }

    private struct Place: Hashable {
        let name: Name
        let folder: String
        let headingLevel: Int
    }

    private let written = Mutex<[Place: [UInt8]]>([:])

    package init() {}

    fileprivate func part(_ name: Name, in folder: String, headingLevel: Int, _ write: () -> [UInt8]) -> [UInt8] {
        let place = Place(name: name, folder: folder, headingLevel: headingLevel)
        if let known = written.withLock({ $0[place] }) { return known }
        let bytes = write()
        written.withLock { $0[place] = bytes }
        return bytes
    }
}

/// A part that is the same on every page of a folder.
package struct Repeated<Content: HTML>: HTML {
    let name: RepeatedParts.Name
    let parts: RepeatedParts
    let content: () -> Content

    /// - Parameters:
    ///   - name: together with the folder, all that the content depends on.
    ///   - parts: where it is kept.
    package init(_ name: RepeatedParts.Name, keptIn parts: RepeatedParts, @HTMLBuilder content: @escaping () -> Content) {
        self.name = name
        self.parts = parts
        self.content = content
    }

    package func write(to writer: inout HTMLWriter) {
        guard writer.isOrdinary else { return content().write(to: &writer) }
        writer.trusted(
            parts.part(name, in: writer.folder, headingLevel: writer.headingLevel) { [page = writer.page, level = writer.headingLevel] in
                var part = HTMLWriter(page: page)
                part.headingLevel = level
                content().write(to: &part)
                return part.bytes
            })
    }
}
