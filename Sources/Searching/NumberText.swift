/// Whole numbers as printable ASCII, small ones short.
///
/// Ninety signs serve as digits: sixty end a number, thirty say that it goes on. So numbers below 60 take one sign, those below 1,860 two
/// (Brisaboa, Fariña, Navarro and Esteller, "(S,C)-dense coding", SPIRE 2003). Against bytes in Base64 that saves a quarter, and a browser reads it
/// without decoding anything first. No sign needs escaping in a string of JavaScript.
struct NumberText {
    private(set) var bytes: [UInt8] = []

    private static let lastDigits = 60
    private static let earlierDigits = 30
    /// All signs from `#` to `~` but `<` and `\`.
    private static let signs = (UInt8(ascii: "#")...UInt8(ascii: "~")).filter { $0 != UInt8(ascii: "<") && $0 != UInt8(ascii: "\\") }

    init() {}

    init(_ numbers: some Sequence<Int>) {
        for number in numbers { append(number) }
    }

    /// - Precondition: the number isn't negative.
    mutating func append(_ number: Int) {
        var rest = number / Self.lastDigits
        let end = bytes.count
        while rest > 0 {
            rest -= 1
            bytes.insert(Self.signs[Self.lastDigits + rest % Self.earlierDigits], at: end)
            rest /= Self.earlierDigits
        }
        bytes.append(Self.signs[number % Self.lastDigits])
    }
}
