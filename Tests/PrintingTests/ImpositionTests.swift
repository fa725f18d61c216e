import HTML
import Library
@testable import Printing
import Testing

@Suite("A booklet")
struct ImpositionTests {
    static let cases: [(pages: Int, sides: [[Int?]])] = [
        (1, [[nil, 1], [nil, nil]]),
        (4, [[4, 1], [2, 3]]),
        (5, [[nil, 1], [2, nil], [nil, 3], [4, 5]]),
        (8, [[8, 1], [2, 7], [6, 3], [4, 5]]),
    ]

    @Test("Folded sheets show the pages in their order", arguments: cases)
    func order(pages: Int, sides: [[Int?]]) {
        let imposition = Imposition(pages: pages, paper: .a4, direction: .leftToRight)
        #expect(imposition.sides.map { [$0.left, $0.right] } == sides)
    }

    @Test("A booklet that is read from right to left begins at the left of its sheet")
    func rightToLeft() {
        let code = String(decoding: Imposition(pages: 4, paper: .a4, direction: .rightToLeft).code(of: "single.pdf"), as: UTF8.self)
        #expect(code.contains("side(1, 4, );\nside(3, 2, );"))
    }

    @Test("Each page of a booklet is half a sheet", arguments: [(PaperSize.a4, PaperSize.a5), (.letter, .halfLetter)])
    func size(sheet: PaperSize, page: PaperSize) {
        #expect(sheet.folded == page)
    }
}
