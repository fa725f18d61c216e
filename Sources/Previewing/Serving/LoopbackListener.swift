import FlyingSocks
import Glibc

/// The sockets on which the preview listens: 127.0.0.1 and, where this computer has it, ::1, on one port. Nothing outside reaches them.
struct LoopbackListener: Sendable {
    let sockets: [AsyncSocket]
    let port: UInt16

    /// Listens on a port or, where it is taken, on the next one that is free.
    ///
    /// - Parameters:
    ///   - port: 0 for whichever the system gives.
    ///   - count: how many ports are tried.
    init(port: UInt16, count: UInt16, pool: some AsyncSocketPool) throws(ServingFault) {
        let last = UInt16(clamping: Int(port) + Int(count) - 1)
        for candidate in port...last {
            // With port 0, each try gets another port.
            guard let listener = try LoopbackListener(on: port == 0 ? 0 : candidate, pool: pool) else { continue }
            self = listener
            return
        }
        throw .portsTaken(first: port, last: last)
    }

    func close() {
        for socket in sockets { try? socket.close() }
    }

    /// - Returns: nil where the port is taken, on either address: a browser that is sent to `localhost` may try ::1 first, and would
    ///   find whoever listens there.
    private init?(on port: UInt16, pool: some AsyncSocketPool) throws(ServingFault) {
        guard let first = try Self.listen(family: AF_INET, port: port) else { return nil }
        do throws(ServingFault) {
            let chosen = try Self.port(of: first)
            guard let second = try Self.listen(family: AF_INET6, port: chosen) else {
                try? first.close()
                return nil
            }
            self.port = chosen
            sockets = try Self.asynchronous([first, second].filter { $0 != Self.none }, pool: pool)
        } catch {
            try? first.close()
            throw error
        }
    }

    /// Stands for the address that this computer does not have.
    private static let none = Socket(file: Socket.FileDescriptor(rawValue: -1))

    /// - Returns: nil where the port is taken.
    private static func listen(family: CInt, port: UInt16) throws(ServingFault) -> Socket? {
        do {
            let socket = try Socket(domain: family)
            do {
                _ = fcntl(socket.file.rawValue, F_SETFD, FD_CLOEXEC)
                // The port of a preview that has just ended is free again; one that somebody listens on is not.
                try socket.setValue(true, for: .localAddressReuse)
                if family == AF_INET { try socket.bind(to: .inet(ip4: "127.0.0.1", port: port)) } else { try socket.bind(to: .loopback(port: port)) }
            } catch {
                try? socket.close()
                throw error
            }
            try socket.listen()
            return socket
        } catch SocketError.failed(_, let code, _) where code == EADDRINUSE || code == EACCES {
            return nil
        } catch SocketError.failed(_, let code, _) where family == AF_INET6 && (code == EAFNOSUPPORT || code == EADDRNOTAVAIL) {
            return none
        } catch {
            throw .refused(reason: "\(error)")
        }
    }

    private static func port(of socket: Socket) throws(ServingFault) -> UInt16 {
        guard case .ip4(_, let port)? = try? socket.sockname() else { throw .refused(reason: "it does not say on which port") }
        return port
    }

    private static func asynchronous(_ sockets: [Socket], pool: some AsyncSocketPool) throws(ServingFault) -> [AsyncSocket] {
        do {
            return try sockets.map { try AsyncSocket(socket: $0, pool: pool) }
        } catch {
            for socket in sockets { try? socket.close() }
            throw .refused(reason: "\(error)")
        }
    }
}
