package import HTML
import LibQREncode

/// An address as squares that a phone's camera can read (ISO/IEC 18004).
package struct QRCode: Hashable, Sendable {
    /// How many modules it is wide and high.
    let width: Int
    /// Whether each module is dark, row by row.
    let modules: [Bool]

    /// - Returns: nil where the address is longer than a symbol holds.
    package init?(_ address: WebAddress) {
        // A quarter of the symbol may be hidden by a fold or a stain and it is still read.
        guard let symbol = QRcode_encodeString8bit(address.description, 0, QR_ECLEVEL_Q) else { return nil }
        defer { QRcode_free(symbol) }
        let width = Int(symbol.pointee.width)
        guard let data = symbol.pointee.data else { return nil }
        self.width = width
        // The lowest bit of each byte is the module's colour; the others say what it is for.
        modules = (0..<width * width).map { data[$0] & 1 == 1 }
    }

    /// The symbol as an SVG picture of black on white, with the quiet zone of four modules that scanners need (ISO/IEC 18004, 5.3.8).
    package var svg: [UInt8] {
        let quiet = 4
        let size = width + 2 * quiet
        var path = ""
        for row in 0..<width {
            var column = 0
            while column < width {
                let start = column
                while column < width, modules[row * width + column] { column += 1 }
                if column > start { path += "M\(start + quiet) \(row + quiet)h\(column - start)v1H\(start + quiet)z" }
                column += 1
            }
        }
        return Array(
            """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(size) \(size)" shape-rendering="crispEdges">\
            <path fill="#fff" d="M0 0h\(size)v\(size)H0z"/><path d="\(path)"/></svg>
            """.utf8
        )
    }
}
