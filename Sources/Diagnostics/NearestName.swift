/// Finds the name that somebody probably meant.
package enum NearestName {
    /// The candidate closest to what was written, or nil where none is close enough to be a slip of the hand.
    ///
    /// Closeness is the optimal string alignment distance (Damerau 1964 without repeated edits): a letter added, left out, changed,
    /// or swapped with its neighbour counts one. At most a third of the longer name may differ, and at most three letters.
    package static func match(for name: String, among candidates: some Sequence<String>) -> String? {
        let written = Array(name.lowercased().unicodeScalars)
        var best: (distance: Int, candidate: String)?
        for candidate in candidates.sorted() {
            let other = Array(candidate.lowercased().unicodeScalars)
            let limit = min(3, max(written.count, other.count) / 3)
            guard abs(written.count - other.count) <= limit else { continue }
            let distance = distance(written, other)
            guard distance <= limit, distance < best?.distance ?? .max else { continue }
            best = (distance, candidate)
        }
        return best?.candidate
    }

    private static func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
        var beforeLast: [Int] = []
        var last = Array(0...right.count)
        for row in left.indices {
            var current = [row + 1]
            for column in right.indices {
                let substitution = last[column] + (left[row] == right[column] ? 0 : 1)
                var cost = min(substitution, last[column + 1] + 1, current[column] + 1)
                if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
                    cost = min(cost, beforeLast[column - 1] + 1)
                }
                current.append(cost)
            }
            (beforeLast, last) = (last, current)
        }
        return last[right.count]
    }
}
