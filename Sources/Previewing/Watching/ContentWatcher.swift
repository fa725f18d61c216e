/// Watches a content folder, and tells what its author saves.
///
/// One save is one change, and so is a burst of saves: a change is told when the folder has been quiet for a moment.
package final class ContentWatcher: Sendable {
    /// What has changed since the last change.
    package enum Change: Sendable, Equatable {
        /// These files were written, made, renamed or deleted; by their paths from the folder.
        case files(Set<String>)
        /// Anything may have changed.
        case everything
    }

    /// What the author should know about how the folder is watched.
    package enum Notice: Sendable, Equatable {
        /// The system tells no changes, for this reason, so that the folder is looked through every so many milliseconds.
        case looksThrough(every: Int, reason: String)
    }

    /// The changes, until ``stop()`` is called or nobody listens any more. One listener only.
    package let changes: AsyncStream<Change>

    /// Begins to watch.
    package init(folder: String, quietMilliseconds: Int = 20, onNotice: @escaping @Sendable (Notice) -> Void = { _ in }) {
        changes = AsyncStream { $0.finish() }
    }

    /// Ends watching, and the changes.
    package func stop() {}
}
