/// How a number in digits is read aloud, as SMOG wants it: 1,314 as "one thousand three hundred and fourteen".
struct SpokenNumber {
    let syllables: Int

    /// - Parameter text: digits, with points and commas between them.
    init(_ text: Substring, rules: SyllableRules) {
        let groups = text.split { !$0.isNumber }
        // Groups of three after the first are thousands; what else follows a sign are decimals, which are read one by one.
        let isGrouped = groups.count > 1 && groups.dropFirst().allSatisfy { $0.count == 3 }
        let whole = isGrouped ? groups.joined() : groups.first.map(String.init) ?? ""
        let decimals = isGrouped ? "" : groups.dropFirst().joined()
        let sign = decimals.isEmpty ? 0 : rules == .english ? 1 : 2
        syllables = Self.syllables(ofWhole: whole, isYear: !isGrouped && decimals.isEmpty, rules) + sign + Self.oneByOne(decimals, rules)
    }

    private static func oneByOne(_ digits: String, _ rules: SyllableRules) -> Int {
        digits.reduce(0) { $0 + below100($1.wholeNumberValue ?? 0, rules) }
    }

    private static func syllables(ofWhole digits: String, isYear: Bool, _ rules: SyllableRules) -> Int {
        guard digits.count <= 6, digits.first != "0" || digits.count == 1, let number = Int(digits) else { return oneByOne(digits, rules) }
        if rules == .english, isYear, (1100..<2000).contains(number) || (2010..<2100).contains(number) { return year(number) }
        return below1000000(number, rules)
    }

    /// "Nineteen eighty-six", "nineteen oh five", "nineteen hundred".
    private static func year(_ number: Int) -> Int {
        let rest = switch number % 100 {
        case 0: 2
        case 1..<10: 1 + below100(number % 100, .english)
        default: below100(number % 100, .english)
        }
        return below100(number / 100, .english) + rest
    }

    private static func below1000000(_ number: Int, _ rules: SyllableRules) -> Int {
        let (thousands, rest) = number.quotientAndRemainder(dividingBy: 1000)
        guard thousands > 0 else { return below1000(number, rules) }
        let tail = rest == 0 ? 0 : below1000(rest, rules)
        return switch rules {
        case .english: below1000(thousands, rules) + 2 + (1..<100 ~= rest ? 1 : 0) + tail
        case .spanish: (thousands == 1 ? 0 : below1000(thousands, rules)) + 1 + tail
        }
    }

    private static func below1000(_ number: Int, _ rules: SyllableRules) -> Int {
        let (hundreds, rest) = number.quotientAndRemainder(dividingBy: 100)
        guard hundreds > 0 else { return below100(number, rules) }
        let tail = rest == 0 ? 0 : below100(rest, rules)
        switch rules {
        case .english: return below100(hundreds, rules) + 2 + (rest == 0 ? 0 : 1 + tail)
        case .spanish: return number == 100 ? 1 : spanishHundreds[hundreds] + tail
        }
    }

    private static func below100(_ number: Int, _ rules: SyllableRules) -> Int {
        switch rules {
        case .english:
            return number < 20 ? english[number] : englishTens[number / 10] + (number % 10 == 0 ? 0 : english[number % 10])
        case .spanish:
            if number < 20 { return spanish[number] }
            // The twenties are written in one word, "veintiuno"; from 31 on there is an "y".
            let join = number % 10 == 0 || number < 30 ? 0 : 1
            return spanishTens[number / 10] + join + (number % 10 == 0 ? 0 : spanish[number % 10])
        }
    }

    private static let english = [2, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 3, 1, 2, 2, 2, 2, 3, 2, 2]
    private static let englishTens = [0, 0, 2, 2, 2, 2, 2, 3, 2, 2]
    private static let spanish = [2, 2, 1, 1, 2, 2, 1, 2, 2, 2, 1, 2, 2, 2, 3, 2, 3, 4, 4, 4]
    private static let spanishTens = [0, 0, 2, 2, 3, 3, 3, 3, 3, 3]
    private static let spanishHundreds = [0, 2, 3, 3, 4, 3, 3, 4, 4, 4]
}

extension Substring {
    /// The end of the digits that this begins with, and of the points and commas between them.
    var endOfNumber: Index {
        var index = startIndex
        while index < endIndex {
            let isSign = ".,".contains(self[index])
            let next = self.index(after: index)
            guard self[index].isNumber || (isSign && next < endIndex && self[next].isNumber) else { break }
            index = next
        }
        return index
    }
}
