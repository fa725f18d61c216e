package import HTML

/// Serves a site to the browsers of this computer, and tells them what has changed.
package final actor PreviewServer {
    /// The path of the event stream. It begins with one ``ReloadEvent`` of the name `edition`, whose data is ``PreviewedFiles/edition``.
    package static let eventStream = SitePath(literal: "attune-preview/events")

    /// - Parameters:
    ///   - port: the port to listen on; where it is taken, the next free one. 0 lets the system choose.
    package init(files: some PreviewedFiles, port: UInt16) {}

    /// Begins to serve.
    ///
    /// - Returns: the port.
    package func start() async throws(ServingFault) -> UInt16 {
        0
    }

    /// Tells every open page.
    package func announce(_ event: ReloadEvent) {}

    /// Ends every connection, and frees the port.
    package func stop() async {}
}
