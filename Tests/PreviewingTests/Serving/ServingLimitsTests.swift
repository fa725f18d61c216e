@testable import Previewing
import Testing

/// Each with limits of its own, so that no test waits for long.
@Suite("The limits of the preview's server", .timeLimit(.minutes(3)))
struct ServingLimitsTests {
    /// Patient enough for a busy computer, where a test is not about time.
    private static func limits(_ change: (inout ServingLimits) -> Void) -> ServingLimits {
        var limits = ServingLimits()
        change(&limits)
        return limits
    }

    private static func good(_ port: UInt16) async throws -> Int? {
        try await exchange(request("/", host: "localhost:\(port)"), port: port)?.status
    }

    @Test("A request that comes byte by byte is cut off")
    func slowLoris() async throws {
        let limits = Self.limits { $0.headTime = .milliseconds(300) }
        let response = try await withServer(limits: limits) { _, port in
            try await blocking {
                let client = try RawClient(port: port)
                client.send("GET / HTTP/1.1\r\nHost: localhost:\(port)\r\nA: ")
                return ReceivedResponse(client.read())
            }
        }
        #expect(response?.status == 408)
    }

    @Test("A connection without a request is closed, without a word")
    func idle() async throws {
        let limits = Self.limits { $0.idleTime = .milliseconds(100) }
        let received = try await withServer(limits: limits) { _, port in
            try await blocking { try RawClient(port: port).read() }
        }
        #expect(received.isEmpty)
    }

    @Test("A client that does not read its answer is let go")
    func slowReader() async throws {
        let limits = Self.limits { $0.answerTime = .milliseconds(200) }
        try await withServer(limits: limits, files: ServedSample(large: 32 << 20)) { _, port in
            let listening = try ServerSockets.count(port: port)
            let client = try RawClient(port: port)
            client.send(request("/large.pdf", host: "localhost:\(port)"))
            let start = try await blocking { client.read { $0.count > 1000 }.count }
            #expect(try await becomes { try ServerSockets.count(port: port) == listening })
            let rest = try await blocking { client.read().count }
            #expect(start + rest < 32 << 20)
        }
    }

    @Test("Others are served while 500 connections say nothing, and none of them stays open for the server")
    func idleCrowd() async throws {
        try await withServer { _, port in
            let listening = try ServerSockets.count(port: port)
            do {
                let crowd = try await blocking { try (0..<500).map { _ in try RawClient(port: port) } }
                for _ in 0..<20 { #expect(try await Self.good(port) == 200) }
                #expect(try ServerSockets.count(port: port) <= listening + ServingLimits().connections + 1)
                for client in crowd { client.vanish() }
            }
            #expect(try await becomes { try ServerSockets.count(port: port) == listening })
        }
    }

    @Test("Others are served while 500 connections send half a request each")
    func slowCrowd() async throws {
        try await withServer { _, port in
            let crowd = try await blocking {
                try (0..<500).map { _ in
                    let client = try RawClient(port: port)
                    client.send("GET / HTTP/1.1\r\nHost:")
                    return client
                }
            }
            for _ in 0..<20 { #expect(try await Self.good(port) == 200) }
            _ = crowd
        }
    }

    @Test("Others are served after 10,000 clients have come and gone, and nothing of them is left")
    func comingAndGoing() async throws {
        try await withServer { _, port in
            let listening = try ServerSockets.count(port: port)
            try await blocking {
                for _ in 0..<10_000 { try RawClient(port: port).vanish() }
            }
            #expect(try await Self.good(port) == 200)
            #expect(try await becomes { try ServerSockets.count(port: port) == listening })
        }
    }

    @Test("A client that vanishes in the middle of its answer harms nobody")
    func vanishing() async throws {
        try await withServer(files: ServedSample(large: 8 << 20)) { _, port in
            let listening = try ServerSockets.count(port: port)
            for _ in 0..<20 {
                try await blocking {
                    let client = try RawClient(port: port)
                    client.send(request("/large.pdf", host: "localhost:\(port)"))
                    _ = client.read { $0.count > 1000 }
                    client.vanish()
                }
            }
            #expect(try await Self.good(port) == 200)
            #expect(try await becomes { try ServerSockets.count(port: port) == listening })
        }
    }
}
