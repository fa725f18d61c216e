import Glibc

/// A thread of the operating system, apart from Swift's pool: what runs here may block for as long as it likes.
enum WorkerThread {
    /// - Returns: whether the system gave a thread.
    static func start(_ body: @escaping @Sendable () -> Void) -> Bool {
        let box = Unmanaged.passRetained(Box(body))
        var thread = pthread_t()
        let status = pthread_create(&thread, nil, { argument in
            guard let argument else { return nil }
            let box = Unmanaged<Box>.fromOpaque(argument).takeRetainedValue()
            box.body()
            return nil
        }, box.toOpaque())
        guard status == 0 else {
            box.release()
            return false
        }
        pthread_detach(thread)
        return true
    }

    private final class Box: Sendable {
        let body: @Sendable () -> Void

        init(_ body: @escaping @Sendable () -> Void) {
            self.body = body
        }
    }
}

/// What a thread has had of the processors' time. Only while the thread runs can it be asked.
struct ThreadClock: Sendable {
    private let identifier: clockid_t

    static var ofThisThread: ThreadClock {
        var identifier = clockid_t()
        pthread_getcpuclockid(pthread_self(), &identifier)
        return ThreadClock(identifier: identifier)
    }

    var seconds: Double {
        var time = timespec()
        clock_gettime(identifier, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
}

/// A flag that one thread waits for and another raises, once.
///
/// Unchecked, because the compiler can't see that the flag is touched only while the lock is held.
final class ThreadSignal: @unchecked Sendable {
    private let lock = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
    private let condition = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
    private var isRaised = false

    init() {
        pthread_mutex_init(lock, nil)
        pthread_cond_init(condition, nil)
    }

    deinit {
        pthread_cond_destroy(condition)
        pthread_mutex_destroy(lock)
        condition.deallocate()
        lock.deallocate()
    }

    func raise() {
        pthread_mutex_lock(lock)
        isRaised = true
        pthread_cond_broadcast(condition)
        pthread_mutex_unlock(lock)
    }

    /// Waits until the flag is raised, or the time is over.
    ///
    /// - Returns: whether the flag is raised.
    func wait(milliseconds: Int) -> Bool {
        var deadline = timespec()
        clock_gettime(CLOCK_REALTIME, &deadline)
        deadline.tv_nsec += milliseconds * 1_000_000
        deadline.tv_sec += deadline.tv_nsec / 1_000_000_000
        deadline.tv_nsec %= 1_000_000_000
        pthread_mutex_lock(lock)
        defer { pthread_mutex_unlock(lock) }
        while !isRaised {
            if pthread_cond_timedwait(condition, lock, &deadline) != 0 { break }
        }
        return isRaised
    }
}
