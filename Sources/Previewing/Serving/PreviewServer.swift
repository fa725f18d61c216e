import FlyingSocks
import Glibc
package import HTML

/// Serves a site to the browsers of this computer, and tells them what has changed.
///
/// Sockets and waiting are FlyingFox's. Its `HTTPServer` is not used: it reads heads of any length for any time, takes the last of two
/// `Host` fields for the only one, and lets every connection in. So requests are read here, in ``RequestHeadReader``.
package final actor PreviewServer {
    /// The path of the event stream. Its first event is named `edition`, and its data is ``PreviewedFiles/edition``; those after it are
    /// ``ReloadEvent``s.
    ///
    /// A browser opens only six connections to one host, and a stream keeps one: a page that nobody looks at should close its own.
    package static let eventStream = SitePath(literal: "attune-preview/events")

    private let files: any PreviewedFiles
    private let wishedPort: UInt16
    private let limits: ServingLimits
    private let register: ConnectionRegister
    private let streams = EventStreams()
    private var running: (listener: LoopbackListener, task: Task<Void, Never>)?

    /// - Parameters:
    ///   - port: the port to listen on; where it is taken, the next free one. 0 lets the system choose.
    package init(files: some PreviewedFiles, port: UInt16) {
        self.init(files: files, port: port, limits: ServingLimits())
    }

    init(files: some PreviewedFiles, port: UInt16, limits: ServingLimits) {
        self.files = files
        self.wishedPort = port
        self.limits = limits
        register = ConnectionRegister(limits: limits)
    }

    /// Begins to serve. From then on the process ignores SIGPIPE: a browser that goes away in the middle of a page is no reason to die.
    ///
    /// - Returns: the port.
    /// - Throws: where no port is free, or the system lets nobody listen.
    package func start() async throws(ServingFault) -> UInt16 {
        if let running { return running.listener.port }
        signal(SIGPIPE, SIG_IGN)
        let pool = SocketPool<ePoll>.ePoll()
        do {
            try await pool.prepare()
        } catch {
            throw .refused(reason: "\(error)")
        }
        let listener = try LoopbackListener(port: wishedPort, count: limits.ports, pool: pool)
        let task = Task {
            await withTaskGroup(of: Void.self) { group in
                group.addTask { try? await pool.run() }
                for socket in listener.sockets {
                    group.addTask { await self.accept(on: socket, at: OwnAddress(port: listener.port)) }
                }
            }
        }
        running = (listener, task)
        return listener.port
    }

    /// Where a browser finds the site, once it is served.
    package var address: String? {
        running.map { OwnAddress(port: $0.listener.port).text }
    }

    /// Tells every open page.
    package func announce(_ event: ReloadEvent) async {
        await streams.send(event.message)
    }

    /// Ends every connection, and frees the port. A server that was stopped does not start again.
    package func stop() async {
        guard let (listener, task) = running else { return }
        running = nil
        task.cancel()
        await task.value
        await register.close()
        listener.close()
    }

    private nonisolated func accept(on listener: AsyncSocket, at address: OwnAddress) async {
        let answers = Answers(files: files, address: address)
        while !Task.isCancelled {
            do {
                let socket = try await listener.accept()
                Self.prepare(socket)
                await register.admit { [limits, streams, register] id in
                    await Connection(id: id, socket: socket, limits: limits, answers: answers, streams: streams, register: register).serve()
                }
            } catch is CancellationError {
                return
            } catch {
                // The client has gone already, or the process has no file left: room is made for the next one.
                if await !register.makeRoom() { try? await Task.sleep(for: .milliseconds(20)) }
            }
        }
    }

    /// An event goes out at once, and a program that this one starts gets none of its connections.
    private static func prepare(_ socket: AsyncSocket) {
        let descriptor = socket.socket.file.rawValue
        _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
        var yes: CInt = 1
        setsockopt(descriptor, CInt(IPPROTO_TCP), TCP_NODELAY, &yes, socklen_t(MemoryLayout<CInt>.size))
    }
}
