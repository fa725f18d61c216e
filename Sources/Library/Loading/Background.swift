import Dispatch
import Synchronization

/// A value that is worked out on a thread of its own while whoever wants it does something else.
package final class Background<Value: Sendable>: Sendable {
    private let made = Mutex<Value?>(nil)
    private let end = DispatchGroup()
    private let make: @Sendable () -> Value

    /// - Parameter isConcurrent: false where there is but one core to work on: then it is worked out when it is asked for.
    package init(isConcurrent: Bool, _ make: @escaping @Sendable () -> Value) {
        self.make = make
        guard isConcurrent else { return }
        DispatchQueue.global().async(group: end) { [self] in
            let value = make()
            made.withLock { $0 = value }
        }
    }

    /// The value; whoever asks waits for it.
    package var value: Value {
        end.wait()
        return made.withLock { $0 } ?? make()
    }
}
