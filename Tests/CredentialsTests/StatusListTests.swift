import Credentials
import Testing

/// W3C Bitstring Status List v1.0 (Recommendation, 15 May 2025).
@Suite struct StatusListTests {
    /// `encodedList` of the specification's example 3.
    private let published = "uH4sIAAAAAAAAA-3BMQEAAADCoPVPbQwfoAAAAAAAAAAAAAAAAAAAAIC3AYbSVKsAQAAA"

    @Test func `the published list has 131,072 entries, none of them set`() throws {
        let list = try StatusList(encoded: published)
        #expect(list.count == 131_072)
        #expect((0..<list.count).allSatisfy { !list[$0] })
        #expect(list == StatusList())
    }

    @Test func `an empty list is written as the published one`() throws {
        // GZIP leaves the compressor free; zlib at its usual level happens to be what the authors used.
        #expect(try StatusList(encoded: StatusList().encoded()) == StatusList(encoded: published))
    }

    @Test func `index 0 is the left-most bit`() throws {
        var list = StatusList()
        list[0] = true
        list[131_071] = true
        let bytes = try StatusListBytes.expand(list.encoded())
        #expect(bytes.count == 16_384)
        #expect(bytes.first == 0x80)
        #expect(bytes.last == 0x01)
        list[0] = false
        #expect(try StatusListBytes.expand(list.encoded()).first == 0)
    }

    @Test func `what is set is found again, and nothing else`() throws {
        var list = StatusList(count: 131_073)
        let chosen: Set = [1, 7, 8, 63, 99_999, 131_072]
        for index in chosen { list[index] = true }
        let read = try StatusList(encoded: list.encoded())
        #expect(read.count == 131_080)
        #expect((0..<read.count).filter { read[$0] } == chosen.sorted())
    }

    @Test func `a list shorter than 131,072 entries is refused`() throws {
        let short = StatusListBytes.compress([UInt8](repeating: 0, count: 16_383))
        #expect(throws: StatusListError.length) { try StatusList(encoded: short) }
        #expect(StatusListError.length.code == "STATUS_LIST_LENGTH_ERROR")
        #expect(
            StatusListError.length.problemType
                == "https://www.w3.org/ns/credentials/status-list#STATUS_LIST_LENGTH_ERROR")
    }

    @Test func `an entry beyond the list is a range error`() throws {
        #expect(throws: StatusListError.range) { try StatusList().status(at: 131_072) }
        #expect(throws: StatusListError.range) { try StatusList().status(at: -1) }
        #expect(try !StatusList().status(at: 131_071))
    }

    @Test func `damaged, padded, foreign and swollen lists are malformed`() throws {
        let error = StatusListError.malformedValue("encodedList")
        #expect(throws: error) { try StatusList(encoded: String(published.dropFirst())) }
        #expect(throws: error) { try StatusList(encoded: published + "=") }
        #expect(throws: error) { try StatusList(encoded: "uAAAA") }
        #expect(throws: error) { try StatusList(encoded: String(published.dropLast(4))) }
        #expect(throws: error) { try StatusList(encoded: published + "AAAA") }
        let swollen = StatusListBytes.compress([UInt8](repeating: 0, count: StatusList.largest / 8 + 1))
        #expect(throws: error) { try StatusList(encoded: swollen) }
    }

    @Test func `a list is a credential of its own`() throws {
        let instant = try #require(DateTimeStamp("2026-11-23T00:00:00Z"))
        let credential = StatusListCredential(
            url: "https://a.example/status/1", issuer: "did:web:a.example", purpose: .revocation, validFrom: instant,
            validUntil: DateTimeStamp(seconds: instant.seconds + 86_400), list: StatusList())
        let json = try credential.json()
        #expect(json["type"] == ["VerifiableCredential", "BitstringStatusListCredential"])
        #expect(json["credentialSubject"]?.object?["id"] == "https://a.example/status/1#list")
        #expect(json["credentialSubject"]?.object?["type"] == "BitstringStatusList")
        #expect(json["credentialSubject"]?.object?["statusPurpose"] == "revocation")
        #expect(json["validFrom"] == "2026-11-23T00:00:00Z")
        #expect(json["validUntil"] == "2026-11-24T00:00:00Z")
        #expect(try StatusListCredential(json) == credential)
    }
}
