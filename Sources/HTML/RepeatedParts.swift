import Synchronization

/// Parts of pages that come out the same on many pages, each written once and copied from then on.
///
/// Whoever names a part says in its name all that it depends on but the level of headings. Links are relative, so that is the page's folder, too.
package final class RepeatedParts: Sendable {
    /// What tells one part from another.
    package struct Name: Hashable, Sendable {
        let kind: StaticString
        let number: Int
        let place: String

        /// - Parameters:
        ///   - kind: the component's name.
        ///   - number: which of them, where there are several.
        ///   - place: the pages that it is the same on.
        package init(_ kind: StaticString, number: Int = 0, at place: String) {
            self.kind = kind
            self.number = number
            self.place = place
        }

        package static func == (left: Self, right: Self) -> Bool {
            left.number == right.number && left.kind.utf8Start == right.kind.utf8Start && left.place == right.place
        }

        package func hash(into hasher: inout Hasher) {
            hasher.combine(kind.utf8Start)
            hasher.combine(number)
            hasher.combine(place)
        }
    }

    private struct Key: Hashable {
        let name: Name
        let headingLevel: Int
    }

    private let written = Mutex<[Key: [UInt8]]>([:])

    package init() {}

    fileprivate func part(_ name: Name, headingLevel: Int, _ write: () -> [UInt8]) -> [UInt8] {
        let key = Key(name: name, headingLevel: headingLevel)
        if let known = kept(key) { return known }
        let bytes = write()
        keep(bytes, as: key)
        return bytes
    }

    private func kept(_ key: Key) -> [UInt8]? {
        written.withLock { $0[key] }
    }

    private func keep(_ bytes: [UInt8], as key: Key) {
        written.withLock { $0[key] = bytes }
    }
}

/// A part that is the same on many pages.
package struct Repeated<Content: HTML>: HTML {
    let name: RepeatedParts.Name
    let parts: RepeatedParts
    let content: () -> Content

    /// - Parameters:
    ///   - name: all that the content depends on.
    ///   - parts: where it is kept.
    package init(_ name: RepeatedParts.Name, keptIn parts: RepeatedParts, @HTMLBuilder content: @escaping () -> Content) {
        self.name = name
        self.parts = parts
        self.content = content
    }

    package func write(to writer: inout HTMLWriter) {
        guard writer.isOrdinary else { return content().write(to: &writer) }
        writer.trusted(
            parts.part(name, headingLevel: writer.headingLevel) { [page = writer.page, level = writer.headingLevel] in
                var part = HTMLWriter(page: page)
                part.headingLevel = level
                content().write(to: &part)
                return part.bytes
            })
    }
}
