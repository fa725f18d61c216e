/// How much of this computer the server takes, whoever asks. Web pages of strangers can reach a port of this computer too.
struct ServingLimits: Sendable {
    /// Connections at once. One more ends the one that has kept the server waiting longest.
    var connections = 64
    /// Event streams at once, beside the connections. One more ends the oldest.
    var eventStreams = 32
    /// Bytes of the request line.
    var requestLineBytes = 8 * 1024
    /// Bytes of the request line and all fields.
    var headBytes = 16 * 1024
    /// Fields of a request.
    var fields = 100
    /// How long a connection may stay open without a request.
    var idleTime = Duration.seconds(30)
    /// How long a request may take to arrive, from its first byte.
    var headTime = Duration.seconds(5)
    /// How long a client may take to read one answer, or one event.
    var answerTime = Duration.seconds(20)
    /// How long the server goes on reading, and forgetting, after it has refused a request; without that the client may lose the answer.
    var lingeringTime = Duration.seconds(1)
    /// Ports that are tried, from the one that was asked for.
    var ports: UInt16 = 20
}
