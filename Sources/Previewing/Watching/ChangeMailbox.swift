import Synchronization

/// Holds the change that is to be told until somebody takes it, and joins it with those that come meanwhile.
final class ChangeMailbox: Sendable {
    private struct State: Sendable {
        var pending: ContentWatcher.Change?
        var reader: CheckedContinuation<ContentWatcher.Change?, Never>?
        var isClosed = false
    }

    private let state = Mutex(State())

    func put(_ change: ContentWatcher.Change) {
        let reader = state.withLock { state in
            guard !state.isClosed else { return nil as CheckedContinuation<ContentWatcher.Change?, Never>? }
            guard let reader = state.reader else {
                state.pending = state.pending?.joined(with: change) ?? change
                return nil
            }
            state.reader = nil
            return reader
        }
        reader?.resume(returning: change)
    }

    /// - Returns: the next change, or nil when there will be none.
    func next() async -> ContentWatcher.Change? {
        await withCheckedContinuation { continuation in
            let (change, isAnswered) = state.withLock { state -> (ContentWatcher.Change?, Bool) in
                if state.isClosed { return (nil, true) }
                if let pending = state.pending {
                    state.pending = nil
                    return (pending, true)
                }
                state.reader = continuation
                return (nil, false)
            }
            if isAnswered { continuation.resume(returning: change) }
        }
    }

    /// Nothing more is told.
    func close() {
        let reader = state.withLock { state in
            state.isClosed = true
            defer { state.reader = nil }
            return state.reader
        }
        reader?.resume(returning: nil)
    }
}
