import Testing

@testable import Delivery

@Suite
struct `Fail points` {
    @Test
    func `The environment names them, with the hit that kills`() {
        #expect(FailPoint.parse("") == [:])
        #expect(FailPoint.parse("a.b") == ["a.b": 1])
        #expect(FailPoint.parse("a.b:3,c") == ["a.b": 3, "c": 1])
    }

    @Test
    func `A point that nobody named lets everybody pass`() {
        FailPoint.hit("nobody.named.this")
    }
}
