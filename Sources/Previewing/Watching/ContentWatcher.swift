import Dispatch

/// Watches a content folder, and tells what its author saves.
///
/// One save is one change, and so is a burst of saves: a change is told when the folder has been quiet for a moment. Changes that
/// nobody has taken yet become one.
package final class ContentWatcher: Sendable {
    /// What has changed since the last change.
    package enum Change: Sendable, Equatable {
        /// These files were written, made, renamed or deleted; by their paths from the folder. Some may be gone again.
        case files(Set<String>)
        /// Anything may have changed.
        case everything
    }

    /// What the author should know about how the folder is watched.
    package enum Notice: Sendable, Equatable {
        /// The system tells no changes, for this reason, so that the folder is looked through every so many milliseconds.
        case looksThrough(every: Int, reason: String)
    }

    /// How long the watcher waits, in milliseconds.
    struct Pace: Sendable {
        /// Quiet after the last event that ends a burst.
        var quiet = 20
        /// The longest that a burst is waited for.
        var ceiling = 500
        /// Between two looks at a folder of which the system tells nothing.
        var look = 1000
    }

    /// The changes since the watcher was made, until ``stop()`` is called or the task that reads them is cancelled. One reader only.
    package let changes: AsyncStream<Change>
    private let mailbox: ChangeMailbox
    private let wakeUp: WakeUp
    private let ended: AsyncStream<Never>

    /// Begins to watch: whatever is saved after this is told.
    ///
    /// - Parameters:
    ///   - folder: the content folder. It need not exist yet, and may be replaced while it is watched.
    ///   - quietMilliseconds: how long the folder has to be quiet before a change is told.
    ///   - onNotice: called, on another thread, with what the author should know.
    package convenience init(folder: String, quietMilliseconds: Int = 20, onNotice: @escaping @Sendable (Notice) -> Void = { _ in }) {
        self.init(folder: folder, pace: Pace(quiet: quietMilliseconds), looksOnly: false, onNotice: onNotice)
    }

    /// - Parameter looksOnly: whether the system is not asked to tell changes.
    init(folder: String, pace: Pace, looksOnly: Bool, onNotice: @escaping @Sendable (Notice) -> Void = { _ in }) {
        let mailbox = ChangeMailbox(), wakeUp = WakeUp()
        self.mailbox = mailbox
        self.wakeUp = wakeUp
        changes = AsyncStream {
            await mailbox.next()
        } onCancel: {
            mailbox.close()
            wakeUp.signal()
        }
        let end: AsyncStream<Never>.Continuation
        (ended, end) = AsyncStream.makeStream()
        let source: WatchLoop.Source
        do throws(WatchingFault) {
            guard !looksOnly else { throw .refused(reason: "it was not asked to") }
            if let shared = SharedFileSystem(of: folder) { throw .shared(shared) }
            source = .told(try WatchedTree(root: folder))
        } catch {
            source = .looked(FolderSnapshot(of: folder))
            onNotice(.looksThrough(every: pace.look, reason: error.reason))
        }
        DispatchQueue(label: "attune.watching").async {
            var loop = WatchLoop(folder: folder, pace: pace, source: source, mailbox: mailbox, wakeUp: wakeUp, onNotice: onNotice)
            loop.run()
            end.finish()
        }
    }

    deinit {
        mailbox.close()
        wakeUp.signal()
    }

    /// Ends watching, and the changes. When it returns, no thread waits any more.
    package func stop() async {
        mailbox.close()
        wakeUp.signal()
        for await _ in ended {}
    }
}

extension ContentWatcher.Change {
    /// Both changes as one.
    func joined(with other: Self) -> Self {
        switch (self, other) {
        case (.files(let first), .files(let second)): .files(first.union(second))
        default: .everything
        }
    }
}
