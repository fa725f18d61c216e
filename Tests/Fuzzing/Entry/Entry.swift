import Foundation
import Fuzzing

/// What libFuzzer calls, again and again, with bytes that it thought up (LLVM, "libFuzzer: a library for coverage-guided fuzz testing").
///
/// One program holds every target, as each would take minutes to build; the environment says which is meant: `ATTUNE_TARGET=markdown`.
@_cdecl("LLVMFuzzerTestOneInput")
public func takeInput(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    do {
        try chosenTarget.take([UInt8](UnsafeBufferPointer(start: bytes, count: bytes == nil ? 0 : count)))
    } catch {
        // libFuzzer keeps the input of a program that ends like this.
        tell("FINDING: \(error)")
        abort()
    }
    return 0
}

private let chosenTarget: any FuzzTarget = {
    let name = ProcessInfo.processInfo.environment["ATTUNE_TARGET"] ?? ""
    do {
        if let target = try TargetKind(rawValue: name)?.target() { return target }
        tell("ATTUNE_TARGET is one of: \(TargetKind.allCases.map(\.rawValue).joined(separator: ", ")).")
    } catch {
        tell("The target can't begin: \(error)")
    }
    exit(2)
}()

private func tell(_ message: String) {
    FileHandle.standardError.write(Data("\(message)\n".utf8))
}
