import Dispatch
import Synchronization

/// The results of a pure function over a list, worked out on several cores.
///
/// Each worker takes the next element when it has done one, as some take much longer than others. Each result goes to its own place; so the outcome is the
/// same whatever the number of workers, and whoever did what.
package func concurrentMap<Element: Sendable, Result: Sendable>(
    _ elements: [Element],
    workers: Int,
    _ transform: @Sendable (Element) -> Result
) -> [Result] {
    guard workers > 1, elements.count > 1 else { return elements.map(transform) }
    return [Result](unsafeUninitializedCapacity: elements.count) { buffer, count in
        // Each place is written by exactly one worker, and read only after all have ended.
        nonisolated(unsafe) let places = buffer
        let taken = Atomic(0)
        DispatchQueue.concurrentPerform(iterations: workers) { _ in
            while case let index = taken.add(1, ordering: .relaxed).oldValue, index < elements.count {
                places.initializeElement(at: index, to: transform(elements[index]))
            }
        }
        count = elements.count
    }
}
