/// Reads the size of a picture from the first bytes of its file.
enum RasterHeader {
    /// - Returns: nil where the file is not of that kind, ends before its size, or is of no width or height.
    static func size(of bytes: [UInt8], kind: Substring) -> PixelSize? {
        let size = switch kind {
        case "png": png(bytes)
        case "gif": gif(bytes)
        case "webp": webp(bytes)
        default: jpeg(bytes)
        }
        return size.flatMap { $0.width > 0 && $0.height > 0 ? $0 : nil }
    }

    /// PNG (ISO/IEC 15948), 5.2 and 11.2.2: the signature, then the header chunk with width and height.
    private static func png(_ bytes: [UInt8]) -> PixelSize? {
        guard bytes.count >= 33, bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) else { return nil }
        return PixelSize(width: bigEndian(bytes[16..<20]), height: bigEndian(bytes[20..<24]))
    }

    /// GIF89a, section 18: the logical screen's width and height, low byte first.
    private static func gif(_ bytes: [UInt8]) -> PixelSize? {
        guard bytes.count >= 13, bytes.starts(with: "GIF8".utf8) else { return nil }
        return PixelSize(width: littleEndian(bytes[6..<8]), height: littleEndian(bytes[8..<10]))
    }

    /// RFC 9649, section 2: the three forms of a WebP file.
    private static func webp(_ bytes: [UInt8]) -> PixelSize? {
        guard bytes.count >= 30, bytes.starts(with: "RIFF".utf8), bytes[8..<12].elementsEqual("WEBP".utf8) else { return nil }
        switch String(decoding: bytes[12..<16], as: UTF8.self) {
        case "VP8 ":
            return PixelSize(width: littleEndian(bytes[26..<28]) & 0x3FFF, height: littleEndian(bytes[28..<30]) & 0x3FFF)
        case "VP8L":
            let bits = littleEndian(bytes[21..<25])
            return PixelSize(width: bits & 0x3FFF + 1, height: bits >> 14 & 0x3FFF + 1)
        case "VP8X":
            return PixelSize(width: littleEndian(bytes[24..<27]) + 1, height: littleEndian(bytes[27..<30]) + 1)
        default:
            return nil
        }
    }

    /// JPEG (ITU-T T.81), B.2.2: the frame header is the first segment from `C0` to `CF` that isn't `C4`, `C8` or `CC`.
    private static func jpeg(_ bytes: [UInt8]) -> PixelSize? {
        guard bytes.starts(with: [0xFF, 0xD8]) else { return nil }
        var index = 2
        while index + 9 <= bytes.count {
            guard bytes[index] == 0xFF else { return nil }
            let marker = bytes[index + 1]
            if marker == 0xFF { index += 1; continue }
            if (0xC0...0xCF).contains(marker), ![0xC4, 0xC8, 0xCC].contains(marker) {
                return PixelSize(width: bigEndian(bytes[(index + 7)..<(index + 9)]), height: bigEndian(bytes[(index + 5)..<(index + 7)]))
            }
            index += 2 + max(2, bigEndian(bytes[(index + 2)..<(index + 4)]))
        }
        return nil
    }

    private static func bigEndian(_ bytes: ArraySlice<UInt8>) -> Int {
        bytes.reduce(0) { $0 << 8 | Int($1) }
    }

    private static func littleEndian(_ bytes: ArraySlice<UInt8>) -> Int {
        bytes.reversed().reduce(0) { $0 << 8 | Int($1) }
    }
}
