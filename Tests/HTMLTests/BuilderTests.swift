import HTML
import Testing

@Suite("Building")
struct BuilderTests {
    @Test("Pieces follow one another without anything between them")
    func sequence() {
        #expect(rendered(p { "a"; strong { "b" }; "c" }) == "<p>a<strong>b</strong>c</p>")
    }

    @Test("A condition writes its content or nothing", arguments: [(true, "<p>ab</p>"), (false, "<p>a</p>")])
    func condition(isTrue: Bool, expected: String) {
        let element = p {
            "a"
            if isTrue { "b" }
        }
        #expect(rendered(element) == expected)
    }

    @Test("A condition with an alternative writes one of both", arguments: [(true, "<p><b>x</b></p>"), (false, "<p>y</p>")])
    func alternative(isTrue: Bool, expected: String) {
        let element = p {
            if isTrue { b { "x" } } else { "y" }
        }
        #expect(rendered(element) == expected)
    }

    @Test("A switch writes the case that holds", arguments: [(0, "zero"), (1, "<i>one</i>"), (2, "<b>many</b>")])
    func cases(number: Int, expected: String) {
        let element = Group {
            switch number {
            case 0: "zero"
            case 1: i { "one" }
            default: b { "many" }
            }
        }
        #expect(rendered(element) == expected)
    }

    @Test("A loop writes each element in order", arguments: [(0, "<ul></ul>"), (3, "<ul><li>0</li><li>1</li><li>2</li></ul>")])
    func loop(count: Int, expected: String) {
        let list = ul { for number in 0..<count { li { String(number) } } }
        #expect(rendered(list) == expected)
    }

    @Test("An optional value writes itself or nothing")
    func optional() {
        let present: Text? = Text("<"), absent: Text? = nil
        #expect(rendered(p { present }) == "<p>&lt;</p>")
        #expect(rendered(p { absent }) == "<p></p>")
    }

    @Test("A group adds no element")
    func group() {
        #expect(rendered(Group { "a"; br(); "b" }) == "a<br>b")
        #expect(rendered(Group {}) == "")
    }

    @Test("A component stands wherever HTML can")
    func component() {
        struct Greeting: Component {
            let name: String
            var body: some HTML { p { "Hello, "; name } }
        }
        #expect(rendered(div { Greeting(name: "<Ann>") }) == "<div><p>Hello, &lt;Ann&gt;</p></div>")
    }
}
