import Diagnostics
import FlyingSocks
import FoundationEssentials
import Glibc

/// One client's connection, from its first request to its end.
struct Connection: Sendable {
    let id: Int
    let socket: AsyncSocket
    let limits: ServingLimits
    let answers: Answers
    let streams: EventStreams
    let register: ConnectionRegister

    /// Answers one request after the other, until the client has no more or does something wrong.
    func serve() async {
        do {
            var rest: [UInt8] = []
            while let request = try await nextRequest(after: rest) {
                rest = request.rest
                await register.note(.answering, of: id)
                guard try await answer(request.head) else { break }
                await register.note(.waiting, of: id)
            }
        } catch let refusal as RequestRefusal {
            await refuse(refusal)
        } catch {
            // The client has gone, or the server is ending: nobody is left to tell.
        }
        try? socket.close()
    }

    /// - Returns: nil where the client has no more requests.
    private func nextRequest(after rest: [UInt8]) async throws -> (head: RequestHead, rest: [UInt8])? {
        var first = rest
        if first.isEmpty {
            guard let bytes = try? await within(limits.idleTime, { try await socket.read(atMost: Self.chunk) }) else { return nil }
            first = bytes
        }
        return try await within(limits.headTime) { [first] in
            var reader = RequestHeadReader(limits: limits)
            var bytes = first
            while true {
                if let request = try reader.take(bytes) { return request }
                bytes = try await socket.read(atMost: Self.chunk)
            }
        }
    }

    /// - Returns: whether the connection stays open.
    private func answer(_ head: RequestHead) async throws -> Bool {
        switch await answers.answer(to: head) {
        case .response(let response, let keepsAlive):
            try await send(response.bytes(for: head.method, keepsAlive: keepsAlive))
            return keepsAlive
        case .refusal(let refusal):
            throw refusal
        case .events where head.method == .head:
            try await send(Response.eventStreamHead)
        case .events(let edition):
            await register.note(.streaming, of: id)
            try await stream(after: edition)
        }
        return false
    }

    /// Sends events as they happen, and listens meanwhile for the client's going away.
    private func stream(after edition: @escaping @Sendable () async -> String) async throws {
        // The stream is opened before the edition is asked for, so that a change in between is told twice rather than never.
        let events = await streams.open()
        let greeting = EventMessage(name: "edition", data: .text(await edition()))
        try await send(Response.eventStreamHead + greeting.bytes)
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask {
                for await event in events { try await send(event.bytes) }
            }
            group.addTask {
                _ = try await socket.read(atMost: Self.chunk)
            }
            defer { group.cancelAll() }
            try await group.next()
        }
    }

    private func send(_ bytes: [UInt8]) async throws {
        try await within(limits.answerTime) { try await socket.write(Data(bytes)) }
    }

    /// Says why, and closes the connection so that the client gets to read it: a socket that is closed while bytes wait in it sends a
    /// reset, which may overtake the answer (RFC 9112, section 9.6).
    private func refuse(_ refusal: RequestRefusal) async {
        await register.note(.waiting, of: id)
        guard (try? await send(Response(refusal).bytes(for: .get, keepsAlive: false))) != nil else { return }
        shutdown(socket.socket.file.rawValue, CInt(SHUT_WR))
        try? await within(limits.lingeringTime) {
            while !(try await socket.read(atMost: Self.chunk)).isEmpty {}
        }
    }

    private static let chunk = 4096
}
