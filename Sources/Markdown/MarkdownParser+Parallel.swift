package import Diagnostics
import Synchronization

extension MarkdownParser {
    /// Parses many files on threads of their own.
    ///
    /// Each worker takes every `workers`-th file, so which worker parses what depends on nothing but the numbers; results come in the order of the files,
    /// the same as from ``parse(_:fromLine:)`` one by one. The caller's thread waits, and watches: C code can't be interrupted, so where a file takes longer
    /// than ``Limits/seconds`` of a processor's time all that can be done is to say so, once for each such file, while the call goes on waiting. A command
    /// then ends the process; a preview tells its reader. A file that waits, for a busy machine or for a lock that another holds, is not to blame for that.
    ///
    /// - Parameters:
    ///   - inputs: files, each with the first line after its front matter.
    ///   - workers: how many threads; one a core is right.
    ///   - onTimeout: called on the caller's thread.
    package func parse(
        _ inputs: [(file: SourceFile, fromLine: Int)],
        workers: Int,
        onTimeout: (Diagnostic) -> Void
    ) -> [ParseOutcome] {
        let count = max(1, min(workers, inputs.count))
        let board = WorkBoard(workers: count)
        for worker in 0..<count {
            let isStarted = WorkerThread.start {
                for index in stride(from: worker, to: inputs.count, by: count) {
                    board.begin(index, worker: worker)
                    let outcome = parse(inputs[index].file, fromLine: inputs[index].fromLine)
                    board.finish(index, worker: worker, outcome: outcome)
                }
                board.retire()
            }
            // Without a thread there is nobody to watch; the files are still parsed.
            if !isStarted { parseHere(inputs, worker: worker, of: count, onto: board) }
        }
        watch(board, inputs, onTimeout: onTimeout)
        let outcomes = board.outcomes
        return inputs.indices.map { outcomes[$0] ?? ParseOutcome(document: nil, diagnostics: [inputs[$0].file.diagnostic(MarkdownFault.parserFailed)]) }
    }

    private func parseHere(_ inputs: [(file: SourceFile, fromLine: Int)], worker: Int, of count: Int, onto board: WorkBoard) {
        for index in stride(from: worker, to: inputs.count, by: count) {
            board.finish(index, worker: worker, outcome: parse(inputs[index].file, fromLine: inputs[index].fromLine))
        }
        board.retire()
    }

    private func watch(_ board: WorkBoard, _ inputs: [(file: SourceFile, fromLine: Int)], onTimeout: (Diagnostic) -> Void) {
        var reported: Set<Int> = []
        // A look at the board each tenth of the limit is soon enough to say that it was passed.
        while !board.waitForEnd(milliseconds: min(50, max(1, Int(options.limits.seconds * 100)))) {
            for index in board.filesRunning(longerThan: options.limits.seconds) where reported.insert(index).inserted {
                onTimeout(inputs[index].file.diagnostic(MarkdownFault.tooSlow(seconds: options.limits.seconds)))
            }
        }
    }
}

/// What the workers of one call are at, and what they have done.
private final class WorkBoard: Sendable {
    private struct State {
        var running: [(index: Int, clock: ThreadClock, start: Double)?]
        var outcomes: [Int: ParseOutcome] = [:]
        var active: Int
    }

    private let state: Mutex<State>
    private let end = ThreadSignal()

    init(workers: Int) {
        state = Mutex(State(running: Array(repeating: nil, count: workers), active: workers))
    }

    func begin(_ index: Int, worker: Int) {
        let clock = ThreadClock.ofThisThread
        let start = clock.seconds
        state.withLock { $0.running[worker] = (index, clock, start) }
    }

    func finish(_ index: Int, worker: Int, outcome: ParseOutcome) {
        state.withLock { state in
            state.running[worker] = nil
            state.outcomes[index] = outcome
        }
    }

    func retire() {
        let isLast = state.withLock { state in
            state.active -= 1
            return state.active == 0
        }
        if isLast { end.raise() }
    }

    func waitForEnd(milliseconds: Int) -> Bool {
        end.wait(milliseconds: milliseconds)
    }

    func filesRunning(longerThan limit: Double) -> [Int] {
        state.withLock { state in
            state.running.compactMap { $0 }.filter { $0.clock.seconds - $0.start > limit }.map(\.index).sorted()
        }
    }

    var outcomes: [Int: ParseOutcome] {
        state.withLock(\.outcomes)
    }
}
