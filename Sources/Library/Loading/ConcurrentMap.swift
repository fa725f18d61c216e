import Dispatch

/// The results of a pure function over a list, worked out on several cores.
///
/// Each worker takes every n-th element, and each result goes to its own place; so the outcome is the same whatever the number of workers.
package func concurrentMap<Element: Sendable, Result: Sendable>(
    _ elements: [Element],
    workers: Int,
    _ transform: @Sendable (Element) -> Result
) -> [Result] {
    guard workers > 1, elements.count > 1 else { return elements.map(transform) }
    return [Result](unsafeUninitializedCapacity: elements.count) { buffer, count in
        // Each place is written by exactly one worker, and read only after all have ended.
        nonisolated(unsafe) let places = buffer
        DispatchQueue.concurrentPerform(iterations: workers) { worker in
            for index in stride(from: worker, to: elements.count, by: workers) {
                places.initializeElement(at: index, to: transform(elements[index]))
            }
        }
        count = elements.count
    }
}
