@testable import Previewing
import Testing

/// All of them meet one server, at once.
@Suite("Hostile requests", .timeLimit(.minutes(2)))
struct HostileRequestTests {
    /// Serves until the process ends.
    private static let server = Task {
        let server = PreviewServer(files: ServedSample(), port: 0)
        return (server, try await server.start())
    }

    private static func answer(to request: HostileRequest) async throws -> ReceivedResponse? {
        let (_, port) = try await server.value
        return try await exchange(request.bytes.replacing("PORT", with: String(port)), port: port)
    }

    @Test("A request that is out of order gets the refusal that fits it", arguments: HostileRequest.paths + HostileRequest.heads + HostileRequest.strangers)
    func refused(request: HostileRequest) async throws {
        let response = try #require(try await Self.answer(to: request))
        #expect(request.statuses.contains(response.status), "it got \(response.status)")
        #expect(!ServedSample.texts.contains { response.text.contains($0.value) })
    }

    @Test("A request that only looks odd gets the page", arguments: HostileRequest.harmless)
    func answered(request: HostileRequest) async throws {
        let response = try #require(try await Self.answer(to: request))
        #expect(request.statuses.contains(response.status), "it got \(response.status)")
        #expect(ServedSample.texts.contains { $0.value == response.text })
    }

    @Test(
        "Every answer keeps other sites out",
        arguments: [
            HostileRequest("page", request("/")), HostileRequest("missing", request("/missing.html")), HostileRequest("method", request("/", method: "POST")),
            HostileRequest("host", request("/", host: "evil.example")), HostileRequest("origin", request("/", fields: "Origin: null\r\n")),
            HostileRequest("folder", request("/attachment")), HostileRequest("head", "x\r\n"),
        ]
    )
    func protections(request: HostileRequest) async throws {
        let fields = try #require(try await Self.answer(to: request)).fields
        #expect(fields["cross-origin-resource-policy"] == "same-origin")
        #expect(fields["x-content-type-options"] == "nosniff")
        #expect(fields["x-frame-options"] == "DENY")
        #expect(fields["referrer-policy"] == "no-referrer")
        #expect(fields["cache-control"] == "no-store")
        #expect(!fields.keys.contains { $0.hasPrefix("access-control") })
    }
}
