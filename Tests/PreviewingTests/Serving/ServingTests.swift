import Glibc
import HTML
@testable import Previewing
import Testing

@Suite("The preview's server", .timeLimit(.minutes(2)))
struct ServingTests {
    private func answer(to bytes: String) async throws -> ReceivedResponse {
        try await withServer { _, port in
            try #require(try await exchange(bytes.replacing("PORT", with: String(port)), port: port))
        }
    }

    @Test("A page comes whole, with its length and kind")
    func page() async throws {
        let response = try await answer(to: request("/attachment/"))
        #expect(response.status == 200)
        #expect(response.text == "<!doctype html><p>Attachment")
        #expect(response.fields["content-type"] == "text/html; charset=utf-8")
        #expect(response.fields["content-length"] == "28")
    }

    @Test("HEAD says what GET would give, without giving it")
    func head() async throws {
        let response = try await answer(to: request("/attachment/index.html", method: "HEAD"))
        #expect(response.fields["content-length"] == "28")
        #expect(response.body.isEmpty)
    }

    @Test("A folder without its slash is sent to the folder, so that relative links lead on")
    func folder() async throws {
        let response = try await answer(to: request("/attachment"))
        #expect(response.status == 302)
        #expect(response.fields["location"] == "/attachment/")
    }

    @Test("A drawing that is opened alone runs no script")
    func drawing() async throws {
        let response = try await answer(to: request("/drawing.svg"))
        #expect(response.fields["content-security-policy"]?.hasSuffix("sandbox") == true)
    }

    @Test("Who may not write is told what is allowed")
    func allowed() async throws {
        let response = try await answer(to: request("/", method: "DELETE"))
        #expect(response.fields["allow"] == "GET, HEAD")
    }

    @Test("One connection carries one request after the other, even those sent before the first answer")
    func persistent() async throws {
        let received = try await withServer { _, port in
            try await blocking {
                let client = try RawClient(port: port)
                let page = "GET / HTTP/1.1\r\nHost: localhost:\(port)\r\n\r\n"
                client.send(page)
                let first = client.read(until: "Home")
                client.send(page + page + request("/site.css", host: "localhost:\(port)"))
                return first + String(decoding: client.read(), as: UTF8.self)
            }
        }
        #expect(received.split(separator: "HTTP/1.1 200 OK").count == 4)
        #expect(received.hasSuffix("p { color: black }"))
    }

    @Test("A port that is taken gives way to the next")
    func takenPort() async throws {
        try await withServer { _, port in
            let second = PreviewServer(files: ServedSample(), port: port)
            let other = try await second.start()
            #expect((UInt32(port) + 1..<UInt32(port) + 20).contains(UInt32(other)))
            #expect(try await exchange(request("/", host: "localhost:\(other)"), port: other)?.status == 200)
            await second.stop()
        }
    }

    @Test("Where all ports are taken, it says which")
    func noPort() async throws {
        var limits = ServingLimits()
        limits.ports = 1
        try await withServer { _, port in
            let second = PreviewServer(files: ServedSample(), port: port, limits: limits)
            await #expect(throws: ServingFault.portsTaken(first: port, last: port)) { try await second.start() }
        }
    }

    @Test("After the end the port is free, and every connection is closed")
    func stop() async throws {
        let server = PreviewServer(files: ServedSample(), port: 0)
        let port = try await server.start()
        let idle = try RawClient(port: port), streaming = try RawClient(port: port)
        try await blocking {
            streaming.send(request("/attune-preview/events", host: "localhost:\(port)"))
            _ = streaming.read(until: "edition")
        }
        await server.stop()
        let rest = try await blocking { idle.read() + streaming.read() }
        #expect(rest.isEmpty)
        #expect(try ServerSockets.count(port: port) == 0)
        #expect(throws: RawClient.Refused.self) { try RawClient(port: port) }
        let next = PreviewServer(files: ServedSample(), port: port)
        #expect(try await next.start() == port)
        await next.stop()
    }
}

/// The sockets of this process on a server's side of its connections, and those it listens on.
enum ServerSockets {
    static func count(port: UInt16) throws -> Int {
        let digits = String(port, radix: 16, uppercase: true)
        let suffix = ":" + String(repeating: "0", count: 4 - digits.count) + digits
        var open: Set<String> = []
        for table in ["/proc/self/net/tcp", "/proc/self/net/tcp6"] {
            for line in try #require(text(of: table)).split(separator: "\n").dropFirst() {
                let columns = line.split(separator: " ")
                // Connections that were never taken in have no inode.
                if columns.count > 9, columns[1].hasSuffix(suffix), columns[9] != "0" { open.insert("socket:[\(columns[9])]") }
            }
        }
        return open.count
    }

    private static func text(of path: String) -> String? {
        guard let file = fopen(path, "r") else { return nil }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 64 * 1024)
        while case let count = fread(&chunk, 1, chunk.count, file), count > 0 { bytes += chunk[..<count] }
        return String(decoding: bytes, as: UTF8.self)
    }
}
