import CertificationStore
import FoundationEssentials
import TestSupport
import Testing

@testable import Delivery

@Suite
struct `Messages to gateways` {
    static let secret = "a secret of some length"

    /// What the gateway of the tests took.
    struct Taken: Decodable {
        var id: String
        var channel: String
        var to: String
        var language: String
        var subject: String
        var text: String
        var short: String
        var type: String
    }

    static func sender(
        _ server: TestServer, secret: String = secret, now: (@Sendable () -> Int)? = nil
    ) throws -> WebhookSender {
        let settings = try WebhookSettings(url: "http://127.0.0.1:\(server.port)/sms", secret: Array(secret.utf8))
        return now.map { WebhookSender(settings, channel: .sms, now: $0) } ?? WebhookSender(settings, channel: .sms)
    }

    static func message(to address: String = "sms:+84912345678", token: UUID = UUID()) throws -> Mail {
        let notice = ClaimedNotice(
            notice: 1, token: token, attempt: 1, audience: "facility", address: address,
            recipientName: "Công ty Đá Trường Lâm", language: "vi", template: "application_received", cursor: "",
            data: """
                {"establishment_name": "Công ty \\"Đá\\"", "org_name": "Sở Công Thương", "dossier_code": "TH-261123-0007",
                 "case_url": "https://sach.example/applications/TH-261123-0007", "officer_name": "Bà A", "officer_phone": "1",
                 "due_date": "01/12/2026", "received_date": "23/11/2026", "now_date": "23/11/2026", "org_name_vi": "Sở", "org_name_en": "Dept"}
                """, date: "Mon, 23 Nov 2026 01:00:00 +0000")
        guard case .mail(let mail) = try DeliveryFixture.renderer().render(notice) else {
            throw TestServer.Failure(description: "\(try DeliveryFixture.renderer().render(notice))")
        }
        return mail
    }

    @Test
    func `A gateway that knows the secret verifies the signature, and what it takes counts as sent, not as delivered`()
        async throws
    {
        let server = try TestServer("webhook", ["--secret", Self.secret])
        let mail = try Self.message()
        #expect(mail.channel == .sms && mail.recipient == "+84912345678")
        #expect(await (try Self.sender(server)).send(mail) == .sent("HTTP 200: {}"))
        let taken = try #require(try server.lines.first.map { try JSONDecoder().decode(Taken.self, from: $0) })
        #expect(taken.id == mail.token.uuidString.lowercased())
        #expect(taken.channel == "sms" && taken.to == "+84912345678" && taken.language == "vi")
        #expect(taken.type == "application/json")
        #expect(taken.subject.hasPrefix("["))
        #expect(taken.text.contains("TH-261123-0007"))
        #expect(taken.short.utf8.allSatisfy { $0 < 128 })
        #expect(taken.short.hasSuffix("https://sach.example/applications/TH-261123-0007"))
    }

    @Test
    func `A gateway that says delivered has delivered`() async throws {
        let server = try TestServer("webhook", ["--secret", Self.secret, "--answer", #"{"state":"delivered"}"#])
        #expect(await (try Self.sender(server)).send(try Self.message()).word == "delivered")
    }

    @Test
    func `Another secret and an old timestamp are refused by the receiver, and such a message is tried again`()
        async throws
    {
        let server = try TestServer("webhook", ["--secret", Self.secret])
        let mail = try Self.message()
        let forged = await (try Self.sender(server, secret: "another secret of some length")).send(mail)
        #expect(forged == .retry("HTTP 401: bad signature"))
        let old = await (try Self.sender(server, now: { 1_790_000_000 })).send(mail)
        #expect(old == .retry("HTTP 401: too old"))
        #expect(server.lines.isEmpty)
    }

    @Test
    func `A message that is sent again under its id is taken once`() async throws {
        let server = try TestServer("webhook", ["--secret", Self.secret])
        let sender = try Self.sender(server)
        let mail = try Self.message()
        for _ in 1...3 { #expect(await sender.send(mail).word == "sent") }
        #expect(server.lines.count == 1)
    }

    @Test
    func `What a gateway answers says whether trying again makes sense, and a redirection is not followed`()
        async throws
    {
        let server = try TestServer("webhook", ["--secret", Self.secret])
        let sender = try Self.sender(server)
        for status in [400, 410, 422] {
            let outcome = await sender.send(try Self.message(to: "webhook:s\(status)"))
            #expect(outcome == .failedPermanently("HTTP \(status): as asked: \(status)"))
        }
        for status in [302, 401, 403, 404, 408, 425, 429, 500, 503] {
            let outcome = await sender.send(try Self.message(to: "webhook:s\(status)"))
            #expect(outcome == .retry("HTTP \(status): as asked: \(status)"))
        }
        #expect(await sender.send(try Self.message()).word == "sent")
        #expect(server.lines.count == 1)
    }

    @Test
    func `The signature is HMAC-SHA256 over timestamp, full stop and body`() {
        // Computed with: printf '1764000000.{}' | openssl dgst -sha256 -hmac 'a secret of some length'
        let signature = WebhookSignature(
            of: Array("{}".utf8), secret: Array(Self.secret.utf8), timestamp: 1_764_000_000)
        #expect(signature.value == "v1=26f06b1bded3359b5ab86b877e7640ccf3d9b5a12b14e6f721da0b34a1ca8b94")
    }

    @Test
    func `Each message goes to the gateway of its channel, and one without a gateway waits`() async throws {
        let server = try TestServer("webhook", ["--secret", Self.secret])
        let directory = try TemporaryDirectory()
        let senders = ChannelSenders([
            .mail: try SpoolSender(directory: directory.path), .sms: try Self.sender(server),
        ])
        let mail = `Mails by SMTP`.mail()
        let outcomes = await senders.send([try Self.message(), mail, try Self.message(to: "webhook:u1"), mail])
        #expect(outcomes.map(\.word) == ["sent", "delivered", "retry", "delivered"])
        #expect(outcomes[2].reply == "no gateway for webhook is configured")
        #expect(senders.name == "spool+sms")
    }

    @Test(arguments: ["", "http://gateway.example/sms", "https://", "ftp://127.0.0.1/", "https://x y"])
    func `A gateway elsewhere is reached by TLS only`(url: String) {
        #expect(throws: WebhookSettings.Fault.self) { try WebhookSettings(url: url, secret: Array(Self.secret.utf8)) }
    }

    @Test
    func `Letters lose their marks and nothing else`() {
        #expect(
            PlainLetters.of("Đề nghị Quý đơn vị nộp báo cáo – “năm 2026”")
                == "De nghi Quy don vi nop bao cao - \"nam 2026\"")
        #expect(PlainLetters.of("ữ ẫ ợ Ỹ 中") == "u a o Y ?")
    }
}
