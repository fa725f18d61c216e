import Dispatch
import Synchronization

/// One line on the terminal that says what the program is at, for work that takes longer than half a second.
final class Progress: Sendable {
    private struct State {
        var phase = ""
        var isVisible = false
        var hasEnded = false
    }

    private let isShown: Bool
    private let state = Mutex(State())

    /// - Parameter isShown: whether anybody watches.
    init(isShown: Bool) {
        self.isShown = isShown
        guard isShown else { return }
        DispatchQueue.global().asyncAfter(deadline: .now() + .milliseconds(500)) { [weak self] in self?.appear() }
    }

    func show(_ phase: String) {
        guard isShown else { return }
        state.withLock { state in
            state.phase = phase
            if state.isVisible { Self.write(phase) }
        }
    }

    func end() {
        guard isShown else { return }
        state.withLock { state in
            state.hasEnded = true
            if state.isVisible { Console.standardError("\r\u{1B}[K") }
        }
    }

    private func appear() {
        state.withLock { state in
            guard !state.hasEnded else { return }
            state.isVisible = true
            Self.write(state.phase)
        }
    }

    /// Over the line that was there (ECMA-48, Erase in Line).
    private static func write(_ phase: String) {
        Console.standardError("\r\u{1B}[K\(phase)…")
    }
}
