import Dispatch
import Synchronization

/// A value that is worked out on a thread of its own while whoever wants it does something else.
final class Background<Value: Sendable>: Sendable {
    private let made = Mutex<Value?>(nil)
    private let end = DispatchGroup()

    init(_ make: @escaping @Sendable () -> Value) {
        DispatchQueue.global().async(group: end) { [self] in
            let value = make()
            made.withLock { $0 = value }
        }
    }

    /// The value; whoever asks waits for it.
    var value: Value? {
        end.wait()
        return made.withLock { $0 }
    }
}
