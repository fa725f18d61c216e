/// A reference to one thing of a library that is known to be there.
///
/// Only the loader makes handles, after it has found what they stand for; so nothing that holds one can look something up and miss.
package struct Handle<Target>: Hashable, Sendable {
    /// The place of the target in its list.
    package let index: Int

    package init(_ index: Int) {
        self.index = index
    }
}
