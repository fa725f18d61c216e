/// The open event streams.
actor EventStreams {
    private var continuations: [Int: AsyncStream<EventMessage>.Continuation] = [:]
    private var opened = 0
    /// Events that wait for a client that does not read. A client that misses more is let go: it comes back, and finds out by the edition.
    private static let patience = 32

    /// The events from now on, until the task that reads them is cancelled.
    func open() -> AsyncStream<EventMessage> {
        opened += 1
        let id = opened
        let (stream, continuation) = AsyncStream.makeStream(of: EventMessage.self, bufferingPolicy: .bufferingOldest(Self.patience))
        continuations[id] = continuation
        continuation.onTermination = { _ in
            Task { await self.forget(id) }
        }
        return stream
    }

    func send(_ message: EventMessage) {
        for continuation in continuations.values {
            if case .dropped = continuation.yield(message) { continuation.finish() }
        }
    }

    private func forget(_ id: Int) {
        continuations[id] = nil
    }
}
