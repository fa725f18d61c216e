import Glibc

/// Makes a call to the system, and makes it again where a signal interrupts it (POSIX, `EINTR`).
package func retrying<Result: BinaryInteger>(_ call: () -> Result) -> Result {
    while true {
        let result = call()
        if result >= 0 || errno != EINTR { return result }
    }
}

/// The same for a call that gives nil where it fails.
package func retrying<Result>(_ call: () -> Result?) -> Result? {
    while true {
        // A list of files ends with nil as well, and then leaves this as it is (readdir(3)).
        errno = 0
        let result = call()
        if result != nil || errno != EINTR { return result }
    }
}
