import Glibc

/// Wakes a thread that waits in poll(2): a pipe that somebody writes one byte to.
final class WakeUp: Sendable {
    /// Becomes readable with the signal.
    let descriptor: CInt
    private let signalling: CInt

    /// Where the process may open no more files, the thread can't be woken, and ends with the process.
    init() {
        var ends: [CInt] = [-1, -1]
        pipe(&ends)
        for end in ends {
            _ = fcntl(end, F_SETFD, FD_CLOEXEC)
            _ = fcntl(end, F_SETFL, O_NONBLOCK)
        }
        (descriptor, signalling) = (ends[0], ends[1])
    }

    deinit {
        if descriptor >= 0 { close(descriptor) }
        if signalling >= 0 { close(signalling) }
    }

    func signal() {
        var byte: UInt8 = 1
        write(signalling, &byte, 1)
    }
}
