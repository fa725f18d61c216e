@testable import Digests
import Testing

@Suite("SHA-256")
struct SHA256Tests {
    /// FIPS 180-4's examples ("SHA_All", NIST CSRC), and the empty message and one byte from the CAVP vectors SHA256ShortMsg.
    @Test("The digests of FIPS 180-4", arguments: [
        ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
        ("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq", "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"),
        (
            "abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmnoijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstnopqrstu",
            "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1"
        ),
    ])
    func vectors(message: String, expected: String) {
        #expect(SHA256Digest(of: Array(message.utf8)).description == expected)
    }

    @Test("A content security policy writes a digest in base64")
    func base64() {
        #expect(SHA256Digest(of: Array("abc".utf8)).base64 == "ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=")
    }

    @Test("The digest of a million letters")
    func million() {
        let digest = SHA256Digest(of: [UInt8](repeating: UInt8(ascii: "a"), count: 1_000_000))
        #expect(digest.description == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
    }

    @Test("A digest reads as it was written")
    func roundTrip() {
        let digest = SHA256Digest(of: [0xD3])
        #expect(digest.description == "28969cdfa74a12c82f3bad960b0b000aca2ac329deea5c2328ebc6f2ba9802c1")
        #expect(SHA256Digest(digest.description) == digest)
        #expect(SHA256Digest(digest.description.uppercased()) == digest)
    }

    @Test("What isn't 64 hexadecimal digits is no digest", arguments: [
        "", "abc", String(repeating: "0", count: 63), String(repeating: "0", count: 65), String(repeating: "g", count: 64),
        String(repeating: "+0", count: 32), String(repeating: "\u{FF10}", count: 21) + "0",
    ])
    func malformed(text: String) {
        #expect(SHA256Digest(text) == nil)
    }
}
