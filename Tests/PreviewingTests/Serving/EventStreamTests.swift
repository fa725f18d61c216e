import Diagnostics
import HTML
@testable import Previewing
import Testing

@Suite("The event stream", .timeLimit(.minutes(2)))
struct EventStreamTests {
    /// Opens a stream, and reads its first event.
    private static func open(_ port: UInt16, fields: String = "") async throws -> (client: RawClient, start: String) {
        try await blocking {
            let client = try RawClient(port: port)
            client.send(request("/attune-preview/events", host: "localhost:\(port)", fields: fields))
            return (client, client.read(until: "first"))
        }
    }

    @Test("It begins with the edition", arguments: ["", "Sec-Fetch-Site: same-origin\r\n", "Sec-Fetch-Site: none\r\n"])
    func beginning(fields: String) async throws {
        let start = try await withServer { _, port in try await Self.open(port, fields: fields).start }
        #expect(start.hasPrefix("HTTP/1.1 200 OK\r\nContent-Type: text/event-stream; charset=utf-8\r\n"))
        #expect(start.hasSuffix("\r\n\r\nevent: edition\ndata: \"first\"\n\n"))
        #expect(!start.lowercased().contains("access-control"))
    }

    @Test(
        "An event goes out with its name and its data on one line",
        arguments: [
            (ReloadEvent.reload, "event: reload\ndata: true\n\n"),
            (.pages([SitePath(literal: "index.html"), SitePath(literal: "a/index.html")]), "event: pages\ndata: [\"index.html\",\"a/index.html\"]\n\n"),
            (.styles([SitePath(literal: "site.css")]), "event: styles\ndata: [\"site.css\"]\n\n"),
            (.diagnostics(.text("a\nb</script>")), "event: diagnostics\ndata: \"a\\nb\\u003C/script\\u003E\"\n\n"),
        ]
    )
    func event(event: ReloadEvent, bytes: String) async throws {
        let received = try await withServer { server, port in
            let (client, _) = try await Self.open(port)
            await server.announce(event)
            return try await blocking { client.read(until: "\n\n") }
        }
        #expect(received == bytes)
    }

    @Test("Everybody gets every event, in order")
    func everybody() async throws {
        try await withServer { server, port in
            var clients: [RawClient] = []
            for _ in 0..<5 { clients.append(try await Self.open(port).client) }
            for number in 0..<20 { await server.announce(.diagnostics(.number(number))) }
            for client in clients {
                let received = try await blocking { client.read(until: "data: 19\n\n") }
                #expect(received == (0..<20).map { "event: diagnostics\ndata: \($0)\n\n" }.joined())
            }
        }
    }

    @Test("One stream more than there may be ends the oldest")
    func cap() async throws {
        var limits = ServingLimits()
        limits.eventStreams = 3
        try await withServer(limits: limits) { server, port in
            var clients: [RawClient] = []
            for _ in 0..<4 { clients.append(try await Self.open(port).client) }
            await server.announce(.reload)
            let received = try await blocking { [clients] in
                [String(decoding: clients[0].read(), as: UTF8.self)] + clients.dropFirst().map { $0.read(until: "\n\n") }
            }
            #expect(received == [""] + Array(repeating: "event: reload\ndata: true\n\n", count: 3))
        }
    }

    @Test("Streams take no place from requests")
    func places() async throws {
        var limits = ServingLimits()
        limits.connections = 2
        try await withServer(limits: limits) { server, port in
            var clients: [RawClient] = []
            for _ in 0..<8 { clients.append(try await Self.open(port).client) }
            for _ in 0..<4 { #expect(try await exchange(request("/", host: "localhost:\(port)"), port: port)?.status == 200) }
            await server.announce(.reload)
            let received = try await blocking { [clients] in clients.map { $0.read(until: "\n\n") } }
            #expect(received.allSatisfy { $0.hasPrefix("event: reload") })
        }
    }

    @Test("A stream that its reader leaves is forgotten")
    func leaving() async throws {
        try await withServer { _, port in
            let listening = try ServerSockets.count(port: port)
            for _ in 0..<40 { _ = try await Self.open(port) }
            #expect(try await becomes { try ServerSockets.count(port: port) == listening })
        }
    }

    @Test("HEAD learns that there is a stream, and gets none")
    func head() async throws {
        let response = try await withServer { _, port in
            try await exchange(request("/attune-preview/events", host: "localhost:\(port)", method: "HEAD"), port: port)
        }
        #expect(response?.fields["content-type"] == "text/event-stream; charset=utf-8")
        #expect(response?.body.isEmpty == true)
    }
}
