import Dispatch
import HTML
@testable import Previewing
import Synchronization

/// The bytes of a request, answered by the preview of a small site.
struct RequestTarget: FuzzTarget {
    private let answers: Answers
    private let host = "localhost:8000"

    init() throws {
        let site = try FuzzedSite(file: "assets/more.svg")
        let outcome = try site.load(Array("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"1\" height=\"1\"/>".utf8))
        answers = Answers(files: PreviewSession(outcome, run: "run", workers: 1), address: OwnAddress(port: 8000))
    }

    func take(_ bytes: [UInt8]) throws {
        guard let head = try head(in: bytes) else { return }
        if let path = try? RequestedPath(target: head.target).file, SitePath(path.description) != path { throw Finding("\(path) is a path of the site.") }
        let (answers, address) = (answers, answers.address)
        let answer = try waiting { await answers.answer(to: head) }
        let isOurs = head.values(of: "host").count == 1 && (try? address.check(head)) != nil && !head.hasBody
        switch answer {
        case .response(let response, let keepsAlive): try check(response.bytes(for: head.method, keepsAlive: keepsAlive), isOurs: isOurs)
        case .refusal(let refusal): try check(Response(refusal).bytes(for: .get, keepsAlive: false), isOurs: true)
        case .events: if !isOurs { throw Finding("Somebody else gets the events.") }
        }
    }

    /// A request is read the same whether it arrives at once or byte by byte.
    private func head(in bytes: [UInt8]) throws -> RequestHead? {
        let whole = Self.read([bytes]), piecemeal = Self.read(bytes.map { [$0] })
        switch (whole, piecemeal) {
        case (.success(let whole), .success(let piecemeal)):
            guard whole == piecemeal else { throw Finding("A request depends on how it arrives.") }
            return whole
        case (.failure(let whole), .failure(let piecemeal)):
            guard whole == piecemeal else { throw Finding("A refusal depends on how the request arrives.") }
            return nil
        default: throw Finding("Whether a request is taken depends on how it arrives.")
        }
    }

    private static func read(_ pieces: [[UInt8]]) -> Result<RequestHead?, RequestRefusal> {
        var reader = RequestHeadReader(limits: ServingLimits())
        do throws(RequestRefusal) {
            for piece in pieces {
                if let (head, _) = try reader.take(piece) { return .success(head) }
            }
            return .success(nil)
        } catch {
            return .failure(error)
        }
    }

    /// - Parameter isOurs: whether the preview itself asks.
    private func check(_ bytes: [UInt8], isOurs: Bool) throws {
        let status = String(decoding: bytes.prefix { $0 != UInt8(ascii: "\r") }, as: UTF8.self)
        guard status.hasPrefix("HTTP/1.1 ") else { throw Finding("An answer doesn't begin as one.") }
        if status.hasPrefix("HTTP/1.1 200"), !isOurs { throw Finding("Somebody else gets a file.") }
        let names = try Self.fieldNames(in: bytes)
        for name in ["Content-Length", "Content-Type", "Connection", "X-Content-Type-Options", "Cross-Origin-Resource-Policy"] {
            if names.count(where: { $0 == name }) != 1 { throw Finding("An answer doesn't have \(name) once.") }
        }
        let expected: Set<String> = [
            "Content-Length", "Content-Type", "Connection", "X-Content-Type-Options", "Cross-Origin-Resource-Policy", "X-Frame-Options",
            "Referrer-Policy", "Cache-Control", "Location", "Allow", "Content-Security-Policy",
        ]
        if let stranger = names.first(where: { !expected.contains($0) }) { throw Finding("An answer has the field \(stranger).") }
    }

    private static func fieldNames(in bytes: [UInt8]) throws -> [String] {
        let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).dropFirst()
        return try lines.prefix { $0 != [UInt8(ascii: "\r")] }.map { line in
            guard line.last == UInt8(ascii: "\r"), let colon = line.firstIndex(of: UInt8(ascii: ":")) else { throw Finding("A line of an answer is no field.") }
            return String(decoding: line[..<colon], as: UTF8.self)
        }
    }
}

/// Waits for what has to be waited for: a target is done when it returns.
private func waiting<Value: Sendable>(for value: @escaping @Sendable () async -> Value) throws -> Value {
    let done = DispatchSemaphore(value: 0)
    let box = Box<Value>()
    Task {
        let found = await value()
        box.value.withLock { $0 = found }
        done.signal()
    }
    done.wait()
    guard let found = box.value.withLock({ $0 }) else { throw Finding("There is no answer.") }
    return found
}

private final class Box<Value: Sendable>: Sendable {
    let value = Mutex<Value?>(nil)
}
