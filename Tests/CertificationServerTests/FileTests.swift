import Testing

@testable import CertificationServer

struct FileTests {
    @Test func `a hash is read only in its one spelling`() {
        let text = String(repeating: "0f", count: 31) + "a9"
        #expect([UInt8](sha256: text)?.hexadecimal == text)
        for other in ["", "0f", text.uppercased(), text + "0", String(repeating: "+1", count: 32)] {
            #expect([UInt8](sha256: other) == nil)
        }
    }

    @Test func `a name of any script goes into the header whole and harmless`() {
        #expect(
            FileController.disposition("Giấy \"phép\".pdf")
                == "attachment; filename=\"Gi_y _ph_p_.pdf\"; filename*=UTF-8''Gi%E1%BA%A5y%20%22ph%C3%A9p%22.pdf")
        #expect(
            FileController.disposition("a\r\nX: y/../%41.pdf")
                == "attachment; filename=\"a__X: y_..__41.pdf\"; filename*=UTF-8''a%0D%0AX%3A%20y%2F..%2F%2541.pdf")
    }

    @Test func `only a plain yes of the scanner is a yes`() throws {
        #expect(try ClamdScanner.verdict("stream: OK\0") == .clean)
        #expect(try ClamdScanner.verdict("stream: Eicar-Test-Signature FOUND\0") == .infected("Eicar-Test-Signature"))
        for answer in ["", "OK", "stream: ", "INSTREAM size limit exceeded. ERROR\0", "stream: OK maybe\0"] {
            #expect(throws: ClamdScanner.Failure.self) { try ClamdScanner.verdict(answer) }
        }
    }

    @Test func `lanes let so many through at a time and lose none`() async {
        let lanes = Lanes(count: 3)
        let gauge = Gauge()
        await withTaskGroup(of: Void.self) { group in
            for _ in 0..<50 {
                group.addTask {
                    await lanes.run {
                        await gauge.enter()
                        await Task.yield()
                        await gauge.leave()
                    }
                }
            }
        }
        #expect(await gauge.most <= 3)
        #expect(await gauge.done == 50)
    }

    private actor Gauge {
        var inside = 0
        var most = 0
        var done = 0

        func enter() {
            inside += 1
            most = max(most, inside)
        }

        func leave() {
            inside -= 1
            done += 1
        }
    }
}
