import CertificationAPI
import Testing

@testable import CertificationClient

@Suite struct ClientTests {
    @Test func `nothing listening is unreachable, not an unknown outcome`() async throws {
        let client = Client(endpoint: .unixSocket("/nonexistent/sach.sock"))
        let error = await #expect(throws: ClientError.self) {
            try await client.offPool { client throws(ClientError) in
                try client.advance(.application, "A1", AdvanceRequest(event: "claim"))
            }
        }
        #expect(error?.isOutcomeUnknown == false)
        #expect(error?.exitCode == 69)
    }

    @Test func `a token does not leave this machine in the clear`() {
        let client = Client(endpoint: .url("http://192.0.2.1:8080"), token: "secret")
        let error = #expect(throws: ClientError.self) { try client.answer(to: Call("GET", "/v1/whoami")) }
        #expect(error?.exitCode == 2)
        #expect(!Endpoint.url("http://127.0.0.1:8080").isReadableOnTheWay)
        #expect(!Endpoint.url("https://sach.example").isReadableOnTheWay)
        #expect(Endpoint.url("http://127.example.com").isReadableOnTheWay)
    }

    @Test func `a header cannot be smuggled into a key`() {
        let client = Client(endpoint: .unixSocket("/nonexistent/sach.sock"))
        let error = #expect(throws: ClientError.self) {
            try client.advance(
                .application, "A1", AdvanceRequest(event: "claim"), idempotencyKey: "a\r\nX-Sach-Person: P1")
        }
        #expect(error?.exitCode == 2)
    }

    @Test func `a certificate number stays inside its path segment`() {
        #expect(Call.path("v1", "certificates", "TH/2026/0001") == "/v1/certificates/TH%2F2026%2F0001")
        #expect(Call("GET", "/v1", query: [("q", "Hóa & x"), ("after", nil)]).target == "/v1?q=H%C3%B3a%20%26%20x")
        #expect(Call("GET", "/v1", query: [("q", "Ho\u{301}a")]).target == "/v1?q=H%C3%B3a")
    }

    @Test func `keys of calls differ`() {
        #expect(Set((0..<1000).map { _ in Client.freshKey() }).count == 1000)
        #expect(Client.freshKey().utf8.count == 32)
    }
}
