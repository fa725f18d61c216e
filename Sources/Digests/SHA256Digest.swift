import Foundation
import LibCrypto

/// The SHA-256 digest of some bytes (FIPS 180-4), by OpenSSL's implementation.
package struct SHA256Digest: Hashable, Sendable, CustomStringConvertible {
    /// The 32 bytes of it.
    package let bytes: [UInt8]

    /// The digest of `content`.
    package init(of content: [UInt8]) {
        bytes = [UInt8](unsafeUninitializedCapacity: Int(SHA256_DIGEST_LENGTH)) { buffer, count in
            LibCrypto.SHA256(content, content.count, buffer.baseAddress)
            count = buffer.count
        }
    }

    /// A digest that was written down.
    ///
    /// - Parameter text: 64 hexadecimal digits.
    /// - Returns: nil for any other text.
    package init?(_ text: some StringProtocol) {
        let digits = Array(text.utf8)
        guard digits.count == 64, digits.allSatisfy({ Unicode.Scalar($0).properties.isASCIIHexDigit }) else { return nil }
        bytes = stride(from: 0, to: 64, by: 2).compactMap { UInt8(String(decoding: digits[$0...($0 + 1)], as: UTF8.self), radix: 16) }
    }

    /// The digest as a content security policy writes it (Content Security Policy Level 3, 2.3.1, `hash-source`).
    package var base64: String { Data(bytes).base64EncodedString() }

    package var description: String {
        String(unsafeUninitializedCapacity: bytes.count * 2) { text in
            for (place, byte) in bytes.enumerated() {
                text[place * 2] = Self.digits[Int(byte >> 4)]
                text[place * 2 + 1] = Self.digits[Int(byte & 15)]
            }
            return bytes.count * 2
        }
    }

    private static let digits = Array("0123456789abcdef".utf8)
}
