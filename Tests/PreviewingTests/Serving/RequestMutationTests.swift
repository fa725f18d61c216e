import Foundation
import HTML
@testable import Previewing
import Testing

/// Requests that nobody has thought of: those of the tables, broken at random, from a fixed seed.
@Suite("Requests that were changed at random", .timeLimit(.minutes(2)))
struct RequestMutationTests {
    private static let seeds: [[UInt8]] = (HostileRequest.paths + HostileRequest.heads + HostileRequest.strangers + HostileRequest.harmless)
        .map { Array($0.bytes.replacing("PORT", with: "8000").utf8) }
        .filter { $0.count < 400 }

    /// SplitMix64 (Steele, Lea and Flood, 2014).
    private struct Numbers: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var number = state
            number = (number ^ (number >> 30)) &* 0xBF58_476D_1CE4_E5B9
            number = (number ^ (number >> 27)) &* 0x94D0_49BB_1331_11EB
            return number ^ (number >> 31)
        }
    }

    private static func mutated(_ bytes: [UInt8], by numbers: inout Numbers) -> [UInt8] {
        var bytes = bytes
        for _ in 0..<Int.random(in: 1...4, using: &numbers) where !bytes.isEmpty {
            let place = Int.random(in: 0..<bytes.count, using: &numbers)
            switch Int.random(in: 0..<4, using: &numbers) {
            case 0: bytes[place] = UInt8.random(in: 0...255, using: &numbers)
            case 1: bytes.remove(at: place)
            case 2: bytes.insert(contentsOf: Array(["\r\n", "%2e", "..", "/", "\0", " ", "Host: localhost:8000\r\n", "\r\n\r\n"].randomElement(using: &numbers)?.utf8 ?? "".utf8), at: place)
            default: bytes.swapAt(place, Int.random(in: 0..<bytes.count, using: &numbers))
            }
        }
        return bytes
    }

    private enum Outcome: Equatable {
        case head(RequestHead, rest: Int)
        case refused(RequestRefusal)
        case unfinished
    }

    /// What comes of bytes that arrive in pieces of some length.
    private static func outcome(of bytes: [UInt8], inPiecesOf length: Int) -> Outcome {
        var reader = RequestHeadReader(limits: ServingLimits())
        var start = 0
        while start < bytes.count {
            let end = min(start + length, bytes.count)
            do throws(RequestRefusal) {
                if let (head, rest) = try reader.take(Array(bytes[start..<end])) { return .head(head, rest: rest.count + bytes.count - end) }
            } catch {
                return .refused(error)
            }
            start = end
        }
        return .unfinished
    }

    @Test("A request means the same in whatever pieces it arrives, and names a file of the site or none", arguments: 0..<8)
    func mutations(seed: Int) throws {
        var numbers = Numbers(state: UInt64(seed))
        var named = 0
        for _ in 0..<500 {
            let bytes = Self.mutated(try #require(Self.seeds.randomElement(using: &numbers)), by: &numbers)
            let whole = Self.outcome(of: bytes, inPiecesOf: bytes.count + 1)
            #expect(Self.outcome(of: bytes, inPiecesOf: Int.random(in: 1...40, using: &numbers)) == whole)
            guard case .head(let head, _) = whole, let path = try? RequestedPath(target: head.target).file else { continue }
            #expect(SitePath(path.description) == path)
            named += 1
        }
        // The table is no good if nothing gets so far.
        #expect(named > 20)
    }

    @Test("A request that is let in has one host, and it is ours", arguments: 0..<8)
    func hosts(seed: Int) throws {
        var numbers = Numbers(state: UInt64(seed) + 1000)
        let own = ["localhost:8000", "127.0.0.1:8000", "[::1]:8000"]
        var letIn = 0
        for _ in 0..<500 {
            let bytes = Self.mutated(try #require(Self.seeds.randomElement(using: &numbers)), by: &numbers)
            guard case .head(let head, _) = Self.outcome(of: bytes, inPiecesOf: bytes.count + 1) else { continue }
            guard (try? OwnAddress(port: 8000).check(head)) != nil else { continue }
            letIn += 1
            let lines = String(decoding: bytes, as: UTF8.self).components(separatedBy: "\r\n\r\n")[0].components(separatedBy: "\r\n")
            let hosts = lines.filter { $0.lowercased().hasPrefix("host:") }.map { $0.dropFirst(5).trimmingCharacters(in: .whitespaces) }
            #expect(hosts.count == 1)
            #expect(hosts.allSatisfy(own.contains))
        }
        #expect(letIn > 10)
    }
}
