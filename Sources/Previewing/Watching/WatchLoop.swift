import Glibc

/// Waits for events, gathers those of one burst, and tells the change that they come to.
struct WatchLoop {
    /// How changes are found out.
    enum Source: Sendable {
        case told(WatchedTree)
        case looked(FolderSnapshot)
    }

    let folder: String
    let pace: ContentWatcher.Pace
    var source: Source
    let mailbox: ChangeMailbox
    let wakeUp: WakeUp
    let onNotice: @Sendable (ContentWatcher.Notice) -> Void
    private let clock = ContinuousClock()
    private var gathered: ContentWatcher.Change?
    private var beginning = ContinuousClock.now

    init(
        folder: String,
        pace: ContentWatcher.Pace,
        source: Source,
        mailbox: ChangeMailbox,
        wakeUp: WakeUp,
        onNotice: @escaping @Sendable (ContentWatcher.Notice) -> Void
    ) {
        self.folder = folder
        self.pace = pace
        self.source = source
        self.mailbox = mailbox
        self.wakeUp = wakeUp
        self.onNotice = onNotice
    }

    /// Goes on until the signal to end.
    mutating func run() {
        while true {
            switch wait() {
            case .signalled: return
            case .quiet: tell()
            case .events: gather()
            }
            if gathered != nil, clock.now - beginning >= .milliseconds(pace.ceiling) { tell() }
        }
    }

    private enum Awakening {
        case signalled, events, quiet
    }

    private func wait() -> Awakening {
        var queues = [pollfd(fd: wakeUp.descriptor, events: Int16(POLLIN), revents: 0)]
        if case .told(let tree) = source { queues.append(pollfd(fd: tree.queue.descriptor, events: Int16(POLLIN), revents: 0)) }
        let count = poll(&queues, nfds_t(queues.count), CInt(patience))
        if queues[0].revents != 0 { return .signalled }
        // An interrupted wait is no quiet: whatever was to be waited for is waited for again.
        return count == 0 ? .quiet : .events
    }

    /// Milliseconds to wait at most; -1 where nothing is to be done until something happens.
    private var patience: Int {
        switch source {
        case .looked: pace.look
        case .told where gathered != nil: pace.quiet
        case .told(let tree): tree.isBlind ? pace.look : -1
        }
    }

    private mutating func gather() {
        guard case .told(var tree) = source else { return }
        do throws(WatchingFault) {
            for event in tree.queue.events() {
                if let change = try tree.take(event) { add(change) }
            }
            source = .told(tree)
        } catch {
            lookFromNowOn(because: error)
        }
    }

    private mutating func add(_ change: ContentWatcher.Change) {
        if gathered == nil { beginning = clock.now }
        gathered = gathered?.joined(with: change) ?? change
    }

    /// Tells what was gathered, after a look where only that finds changes.
    private mutating func tell() {
        switch source {
        case .looked(let earlier):
            let now = FolderSnapshot(of: folder)
            let changes = now.changes(since: earlier)
            source = .looked(now)
            if !changes.isEmpty { add(.files(changes)) }
        case .told(var tree) where tree.isBlind && gathered == nil:
            do throws(WatchingFault) {
                try tree.watchAll()
                if !tree.isBlind { add(.everything) }
                source = .told(tree)
            } catch {
                lookFromNowOn(because: error)
            }
        case .told:
            break
        }
        if let gathered { mailbox.put(gathered) }
        gathered = nil
    }

    private mutating func lookFromNowOn(because fault: WatchingFault) {
        source = .looked(FolderSnapshot(of: folder))
        onNotice(.looksThrough(every: pace.look, reason: fault.reason))
        add(.everything)
    }
}
