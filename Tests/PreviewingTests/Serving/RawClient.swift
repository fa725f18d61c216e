import Foundation
import Glibc

/// A client that sends whatever bytes it is given, as no browser would.
final class RawClient: Sendable {
    private let descriptor: CInt

    init(port: UInt16) throws {
        descriptor = socket(AF_INET, CInt(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = port.bigEndian
        address.sin_addr.s_addr = inet_addr("127.0.0.1")
        let size = socklen_t(MemoryLayout<sockaddr_in>.size)
        let connected = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { connect(descriptor, $0, size) }
        }
        var patience = timeval(tv_sec: 20, tv_usec: 0)
        setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
        guard connected == 0 else {
            throw Refused(code: errno)
        }
    }

    struct Refused: Error {
        let code: CInt
    }

    deinit {
        close(descriptor)
    }

    /// The client goes away without a goodbye: what it has not read is lost.
    func vanish() {
        var lingering = linger(l_onoff: 1, l_linger: 0)
        setsockopt(descriptor, SOL_SOCKET, SO_LINGER, &lingering, socklen_t(MemoryLayout<linger>.size))
    }

    func send(_ text: String) {
        send(Array(text.utf8))
    }

    func send(_ bytes: [UInt8]) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.send(descriptor, $0.baseAddress, $0.count, CInt(MSG_NOSIGNAL)) }
            guard count > 0 else { return }
            rest = rest.dropFirst(count)
        }
    }

    /// Reads until what has come satisfies a condition, or the server ends the connection.
    func read(until isEnough: ([UInt8]) -> Bool = { _ in false }) -> [UInt8] {
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 64 * 1024)
        while !isEnough(bytes) {
            let count = recv(descriptor, &chunk, chunk.count, 0)
            guard count > 0 else { break }
            bytes += chunk[..<count]
        }
        return bytes
    }

    /// Reads until a text has come.
    func read(until text: String) -> String {
        String(decoding: read { String(decoding: $0, as: UTF8.self).contains(text) }, as: UTF8.self)
    }
}

/// Does what blocks on a thread of its own: the tasks of the server share theirs with whatever Dispatch is given.
func blocking<Result: Sendable>(_ work: @escaping @Sendable () throws -> Result) async throws -> Result {
    try await withCheckedThrowingContinuation { continuation in
        Thread.detachNewThread { continuation.resume(with: Swift.Result { try work() }) }
    }
}

/// What came back.
struct ReceivedResponse: Sendable {
    let status: Int
    /// By lower-case name.
    let fields: [String: String]
    let body: [UInt8]

    /// - Returns: nil where the bytes are no answer.
    init?(_ bytes: [UInt8]) {
        let end = Array("\r\n\r\n".utf8)
        guard let split = bytes.indices.first(where: { bytes[$0...].starts(with: end) }) else { return nil }
        let lines = String(decoding: bytes[..<split], as: UTF8.self).split(separator: "\r\n")
        guard let status = lines.first?.split(separator: " ").dropFirst().first.flatMap({ Int($0) }) else { return nil }
        self.status = status
        let pairs = lines.dropFirst().compactMap { line -> (String, String)? in
            let parts = line.split(separator: ":", maxSplits: 1)
            return parts.count == 2 ? (parts[0].lowercased(), parts[1].drop { $0 == " " }.description) : nil
        }
        fields = Dictionary(pairs) { first, second in "\(first), \(second)" }
        body = Array(bytes[(split + 4)...])
    }

    var text: String { String(decoding: body, as: UTF8.self) }
}

/// Sends bytes over a connection of their own, and reads until the server ends it.
func exchange(_ request: String, port: UInt16) async throws -> ReceivedResponse? {
    try await blocking {
        let client = try RawClient(port: port)
        client.send(request)
        return ReceivedResponse(client.read())
    }
}

/// A request of a good client, that asks once.
func request(_ target: String, host: String = "localhost:PORT", method: String = "GET", fields: String = "") -> String {
    "\(method) \(target) HTTP/1.1\r\nHost: \(host)\r\nConnection: close\r\n\(fields)\r\n"
}
