import HTML

/// Decides what a request gets.
struct Answers: Sendable {
    enum Answer: Sendable {
        case response(Response, keepsAlive: Bool)
        /// The connection ends with it.
        case refusal(RequestRefusal)
        /// The event stream, and what its first event says.
        case events(edition: @Sendable () async -> String)
    }

    let files: any PreviewedFiles
    let address: OwnAddress

    func answer(to head: RequestHead) async -> Answer {
        do throws(RequestRefusal) {
            guard !head.hasBody else { throw .hasBody }
            try address.check(head)
            let path = try RequestedPath(target: head.target).file
            if path == PreviewServer.eventStream {
                try address.checkEventStream(head)
                return .events { [files] in await files.edition }
            }
            // A worker that a browser has once taken from here would answer in the preview's place, even after its end.
            guard !head.values(of: "service-worker").contains("script") else { throw .offlineWorker }
            return .response(try await response(at: path), keepsAlive: head.keepsAlive)
        } catch where error.leavesConnectionUsable {
            return .response(Response(error), keepsAlive: head.keepsAlive)
        } catch {
            return .refusal(error)
        }
    }

    private func response(at path: SitePath) async throws(RequestRefusal) -> Response {
        let file = await files.file(at: path)
        if let file, !file.standsForMissing { return Response(file) }
        if let index = SitePath("\(path)/index.html"), let page = await files.file(at: index), !page.standsForMissing {
            return Response(redirectionTo: index)
        }
        guard let file else { throw .missing }
        return Response(file)
    }
}
