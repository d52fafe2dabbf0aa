import FoundationEssentials
import TestSupport
import Testing

@testable import Delivery

@Suite
struct `Mails by SMTP` {
    static func mail(_ recipient: String = "ok@example.vn", text: String = "x") -> Mail {
        Mail(
            token: UUID(), attempt: 1, sender: "sxsh@example.vn", recipient: recipient,
            bytes: Array("To: \(recipient)\r\n\r\n\(text)\r\n".utf8))
    }

    static func settings(
        _ server: TestServer, scheme: String = "smtp", host: String = "127.0.0.1",
        encryption: SMTPSettings.Encryption = .none, authorities: String? = nil, account: SMTPSettings.Account? = nil,
        timeout: Duration = .seconds(10)
    ) throws -> SMTPSettings {
        var settings = try SMTPSettings(
            url: "\(scheme)://\(host):\(server.port)", encryption: encryption, authorities: authorities,
            account: account, name: "sach.example")
        settings.timeout = timeout
        return settings
    }

    @Test
    func `What the server takes is delivered with its words as the proof, over one kept connection`()
        async throws
    {
        let server = try TestServer("smtp")
        let sender = SMTPSender(try Self.settings(server))
        let texts = ["one", ".\r\n..two\r\n.", String(repeating: "Kinh gui\r\n", count: 20_000), ""]
        for (index, text) in texts.enumerated() {
            #expect(await sender.send(Self.mail(text: text)) == .delivered("250 2.0.0 Ok: queued as \(index + 1)"))
        }
        let taken = try server.mails
        #expect(taken.count == texts.count)
        for (mail, text) in zip(taken, texts) {
            let isWhole = mail.bytes == Self.mail(text: text).bytes
            #expect(isWhole, "\(mail.bytes.count) bytes of \(text.prefix(10))")
        }
        #expect(taken.allSatisfy { $0.sender == "sxsh@example.vn" && $0.recipients == ["ok@example.vn"] })
        #expect(Set(taken.map(\.connection)) == [1])
    }

    @Test(arguments: [
        ("r451@example.vn", SendOutcome.retry("451 4.1.1 <r451@example.vn>: refused (after RCPT)")),
        ("r550@example.vn", .failedPermanently("550 5.1.1 <r550@example.vn>: refused")),
        ("d451@example.vn", .retry("451 4.6.0 message refused (after .)")),
        ("d554@example.vn", .failedPermanently("554 5.6.0 message refused")),
    ])
    func
        `4xx is tried again and 5xx is for ever, about recipient or message, and the next mail goes out`(
            recipient: String, outcome: SendOutcome
        ) async throws
    {
        let server = try TestServer("smtp")
        let sender = SMTPSender(try Self.settings(server))
        #expect(await sender.send(Self.mail(recipient)) == outcome)
        #expect(await sender.send(Self.mail()) == .delivered("250 2.0.0 Ok: queued as 1"))
        #expect(try server.mails.count == 1)
    }

    @Test(arguments: ["drop@example.vn", "dropend@example.vn"])
    func `A connection lost within a mail is tried again, never settled`(recipient: String) async throws {
        let server = try TestServer("smtp")
        let sender = SMTPSender(try Self.settings(server))
        guard
            case .retry(let reason) = await sender.send(
                Self.mail(recipient, text: String(repeating: "y\r\n", count: 100_000)))
        else {
            Issue.record("not tried again")
            return
        }
        #expect(!reason.isEmpty)
        #expect(await sender.send(Self.mail()) == .delivered("250 2.0.0 Ok: queued as 1"))
    }

    @Test
    func `A server that ended the kept connection is called again at once`() async throws {
        let server = try TestServer("smtp", ["--messages-per-connection", "1"])
        let sender = SMTPSender(try Self.settings(server))
        for number in 1...5 {
            #expect(await sender.send(Self.mail()) == .delivered("250 2.0.0 Ok: queued as \(number)"))
        }
        #expect(try server.mails.map(\.connection) == [1, 2, 3, 4, 5])
    }

    @Test
    func `A connection carries only so many mails`() async throws {
        let server = try TestServer("smtp")
        var settings = try Self.settings(server)
        settings.mailsAConnection = 2
        let sender = SMTPSender(settings)
        for _ in 1...5 { _ = await sender.send(Self.mail()) }
        #expect(try server.mails.map(\.connection) == [1, 1, 2, 2, 3])
    }

    @Test
    func `A server that does not answer in time is tried again later`() async throws {
        let server = try TestServer("smtp", ["--delay", "30"])
        let sender = SMTPSender(try Self.settings(server, timeout: .milliseconds(500)))
        let start = ContinuousClock.now
        let outcome = await sender.send(Self.mail("slow@example.vn"))
        #expect(ContinuousClock.now - start < .seconds(10))
        #expect(outcome.word == "retry")
        #expect(await sender.send(Self.mail()) == .delivered("250 2.0.0 Ok: queued as 1"))
    }

    @Test
    func `A server that fails twice in a row costs a batch two time limits, and bad recipients cost it nothing`()
        async throws
    {
        let server = try TestServer("smtp", ["--delay", "30"])
        let sender = SMTPSender(try Self.settings(server, timeout: .milliseconds(500)))
        let start = ContinuousClock.now
        let slow = await sender.send((0..<50).map { _ in Self.mail("slow@example.vn") })
        #expect(ContinuousClock.now - start < .seconds(15))
        #expect(slow.count == 50 && slow.allSatisfy { $0.word == "retry" })
        #expect(slow.dropFirst(2).allSatisfy { $0.reply == "not tried: the server failed twice before it" })
        let mixed = await sender.send((0..<30).map { Self.mail($0 % 3 == 2 ? "ok@example.vn" : "r550@example.vn") })
        #expect(mixed.filter { $0.word == "delivered" }.count == 10)
        #expect(mixed.filter { $0.word == "failed_permanently" }.count == 20)
    }

    @Test
    func `A server that is not there is tried again later`() async throws {
        let server = try TestServer("smtp")
        server.stop()
        #expect(await SMTPSender(try Self.settings(server)).send(Self.mail()).word == "retry")
    }

    @Test(arguments: [
        ["--greeting", "554 5.7.1 No service for you"], ["--greeting", "421 4.3.2 Too busy"],
        ["--mail-code", "550 5.7.1 Sender blocked"], ["--mail-code", "452 4.3.1 Disk full"],
        ["--account", "sach:right"], ["--require-tls"],
    ])
    func `What a server has against this house, and not against the recipient, never parks a notice`(options: [String])
        async throws
    {
        let server = try TestServer("smtp", options)
        let sender = SMTPSender(try Self.settings(server))
        #expect(await sender.send(Self.mail()).word == "retry")
        #expect(try server.mails.isEmpty)
    }

    @Test
    func `STARTTLS required encrypts with a verified certificate, and sends nothing otherwise`() async throws {
        let server = try TestServer("smtp", ["--starttls", "--require-tls"] + TestServer.certificate)
        let right = try Self.settings(
            server, host: "localhost", encryption: .required, authorities: TestServer.authority)
        #expect(await SMTPSender(right).send(Self.mail()) == .delivered("250 2.0.0 Ok: queued as 1"))
        #expect(try server.mails.map(\.isTLS) == [true])
        let untrusted = try Self.settings(server, host: "localhost", encryption: .required)
        #expect(await SMTPSender(untrusted).send(Self.mail()).word == "retry")
        let plain = try TestServer("smtp")
        let unoffered = try Self.settings(plain, encryption: .required, authorities: TestServer.authority)
        #expect(await SMTPSender(unoffered).send(Self.mail()).word == "retry")
        #expect(try plain.mails.isEmpty)
        #expect(try server.mails.count == 1)
    }

    @Test
    func `STARTTLS by opportunity encrypts when it is offered, and goes plain otherwise`()
        async throws
    {
        let server = try TestServer("smtp", ["--starttls"] + TestServer.certificate)
        let offered = try Self.settings(server, encryption: .opportunistic)
        #expect(await SMTPSender(offered).send(Self.mail()).word == "delivered")
        #expect(try server.mails.map(\.isTLS) == [true])
        let plain = try TestServer("smtp")
        #expect(
            await SMTPSender(try Self.settings(plain, encryption: .opportunistic)).send(Self.mail()).word == "delivered"
        )
        #expect(try plain.mails.map(\.isTLS) == [false])
    }

    @Test
    func `smtps is encrypted from the first byte and logs in`() async throws {
        let server = try TestServer("smtp", ["--smtps", "--account", "sach:mật khẩu"] + TestServer.certificate)
        let settings = try Self.settings(
            server, scheme: "smtps", host: "localhost", authorities: TestServer.authority,
            account: .init(user: "sach", password: "mật khẩu"))
        #expect(await SMTPSender(settings).send(Self.mail()) == .delivered("250 2.0.0 Ok: queued as 1"))
        #expect(try server.mails.map(\.account) == ["sach"])
        #expect(try server.mails.map(\.isTLS) == [true])
    }

    @Test
    func `A wrong password is the house's fault: tried again, and nowhere repeated in the record`() async throws {
        let server = try TestServer("smtp", ["--account", "sach:right"])
        let sender = SMTPSender(try Self.settings(server, account: .init(user: "sach", password: "wrong-secret")))
        let outcome = await sender.send(Self.mail())
        #expect(outcome.word == "retry")
        #expect(outcome.reply.hasPrefix("535 "))
        #expect(!outcome.reply.contains("wrong-secret"))
    }

    @Test(arguments: [
        "", "smtp://", "http://x", "smtp://x/y", "smtp://u:p@x", "smtp://x:0", "smtp://x:99999", "smtp://x y",
    ])
    func `A URL that is none of a mail server is refused`(url: String) {
        #expect(throws: SMTPSettings.Fault.self) { try SMTPSettings(url: url, encryption: .none, name: "x") }
    }

    @Test
    func `A password goes unencrypted to this machine only`() throws {
        let account = SMTPSettings.Account(user: "sach", password: "x")
        for encryption in [SMTPSettings.Encryption.none, .opportunistic] {
            #expect(throws: SMTPSettings.Fault.self) {
                try SMTPSettings(url: "smtp://mail.example:587", encryption: encryption, account: account, name: "x")
            }
            _ = try SMTPSettings(url: "smtp://localhost:25", encryption: encryption, account: account, name: "x")
            _ = try SMTPSettings(url: "smtps://mail.example", encryption: encryption, account: account, name: "x")
        }
        _ = try SMTPSettings(url: "smtp://mail.example:587", encryption: .required, account: account, name: "x")
    }

    @Test
    func `An account is a file of two lines`() throws {
        let directory = try TemporaryDirectory()
        let file = try directory.write("sach\nmật khẩu dài\n", to: "account", mode: 0o600)
        #expect(try SMTPSettings.Account(file: file) == .init(user: "sach", password: "mật khẩu dài"))
        for text in ["", "sach\n", "a\nb\nc\n"] {
            let bad = try directory.write(text, to: "bad")
            #expect(throws: SMTPSettings.Fault.self) { try SMTPSettings.Account(file: bad) }
        }
        #expect(throws: SMTPSettings.Fault.self) { try SMTPSettings.Account(file: directory.path + "/none") }
    }
}
