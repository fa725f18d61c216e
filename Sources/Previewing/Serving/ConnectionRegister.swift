/// The connections that are open, each with the task that serves it. There are never more than the limits allow.
actor ConnectionRegister {
    /// What a connection is busy with.
    enum Occupation {
        case waiting, answering, streaming
    }

    private struct Entry {
        let task: Task<Void, Never>
        var occupation = Occupation.waiting
        /// When it began, as a count of beginnings.
        var turn: Int
    }

    private let limits: ServingLimits
    private var entries: [Int: Entry] = [:]
    private var turns = 0
    private var isClosed = false

    init(limits: ServingLimits) {
        self.limits = limits
    }

    /// Starts a task for one more connection. Where there are as many as may be, it first ends the one that has kept the server waiting
    /// longest, so that nobody shuts others out by staying.
    ///
    /// - Parameter serve: what the task does, with the number by which the connection is known here.
    func admit(_ serve: @escaping @Sendable (Int) async -> Void) async {
        while connections.count >= limits.connections { await end(oldest(of: connections)) }
        turns += 1
        let id = turns
        let task = Task {
            await serve(id)
            self.forget(id)
        }
        entries[id] = Entry(task: task, turn: id)
        if isClosed { task.cancel() }
    }

    /// Ends the connection that has waited longest, where the system has nothing left for another.
    ///
    /// - Returns: whether there was one.
    func makeRoom() async -> Bool {
        guard let oldest = oldest(of: connections) else { return false }
        await end(oldest)
        return true
    }

    func note(_ occupation: Occupation, of id: Int) async {
        turns += 1
        entries[id]?.occupation = occupation
        entries[id]?.turn = turns
        let streams = entries.filter { $0.value.occupation == .streaming }
        if streams.count > limits.eventStreams { await end(oldest(of: streams)) }
    }

    /// Ends them all.
    func close() async {
        isClosed = true
        while let id = entries.keys.first { await end(id) }
    }

    private var connections: [Int: Entry] {
        entries.filter { $0.value.occupation != .streaming }
    }

    private func oldest(of entries: [Int: Entry]) -> Int? {
        let waiting = entries.filter { $0.value.occupation == .waiting }
        return (waiting.isEmpty ? entries : waiting).min { $0.value.turn < $1.value.turn }?.key
    }

    private func end(_ id: Int?) async {
        guard let id, let entry = entries[id] else { return }
        entry.task.cancel()
        await entry.task.value
        forget(id)
    }

    private func forget(_ id: Int) {
        entries[id] = nil
    }
}
