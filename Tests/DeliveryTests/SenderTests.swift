import FoundationEssentials
import Testing

@testable import Delivery

/// One after the other: a program that was just written can't be started while another test's child still holds it open.
@Suite(.serialized)
struct `Senders` {
    static func mail(token: UUID = UUID(), attempt: Int = 1, text: String = "x") -> Mail {
        Mail(
            token: token, attempt: attempt, sender: "sxsh@example.vn", recipient: "a@example.vn",
            bytes: Array("To: a@example.vn\r\n\r\n\(text)\r\n".utf8))
    }

    @Test
    func `A mail lies in the mailbox whole, once, with local line ends`() async throws {
        let directory = try TemporaryDirectory()
        let sender = try SpoolSender(directory: directory.path + "/box")
        let mail = Self.mail()
        guard case .delivered = await sender.send(mail) else {
            Issue.record("not delivered")
            return
        }
        #expect(try directory.names(in: "box/new") == [SpoolSender.fileName(mail)])
        #expect(try directory.names(in: "box/tmp").isEmpty)
        let text = FileManager.default.contents(atPath: directory.path + "/box/new/" + SpoolSender.fileName(mail))
        #expect(text == Data("To: a@example.vn\n\nx\n".utf8))
    }

    @Test
    func `A mail that is sent again is found in new, in cur, and in cur with flags, and is not doubled`() async throws {
        let directory = try TemporaryDirectory()
        let sender = try SpoolSender(directory: directory.path)
        for place in ["new/", "cur/", "cur/:2,S", "cur/:2,FRS"] {
            let mail = Self.mail()
            _ = await sender.send(mail)
            let name = SpoolSender.fileName(mail)
            let parts = place.split(separator: "/", omittingEmptySubsequences: false)
            let final = "\(directory.path)/\(parts[0])/\(name)\(parts[1])"
            if place != "new/" {
                try FileManager.default.moveItem(atPath: "\(directory.path)/new/\(name)", toPath: final)
            }
            let again = await sender.send(Self.mail(token: mail.token, attempt: 2, text: "other"))
            #expect(again == .delivered("maildir \(name), already there"))
            #expect(FileManager.default.contents(atPath: final) == Data("To: a@example.vn\n\nx\n".utf8))
        }
        #expect(try directory.names(in: "new").count == 1)
        #expect(try directory.names(in: "cur").count == 3)
    }

    @Test
    func `What a crash left in tmp neither stops the next attempt nor is written into`() async throws {
        let directory = try TemporaryDirectory()
        let sender = try SpoolSender(directory: directory.path)
        let mail = Self.mail(attempt: 2)
        // Linked into a mailbox already, then read and thrown away by its owner; only the name in tmp is left.
        let stale = "tmp/\(SpoolSender.fileName(mail)).\(ProcessInfo.processInfo.processIdentifier)"
        let file = try directory.write("half", to: stale)
        try FileManager.default.linkItem(atPath: file, toPath: directory.path + "/kept")
        #expect(await sender.send(mail) == .delivered("maildir \(SpoolSender.fileName(mail))"))
        #expect(FileManager.default.contents(atPath: directory.path + "/kept") == Data("half".utf8))
        #expect(try directory.names(in: "tmp").isEmpty)
    }

    @Test
    func `A batch gets one outcome a mail, and a directory that is gone means try again`() async throws {
        let directory = try TemporaryDirectory()
        let sender = try SpoolSender(directory: directory.path + "/box")
        let batch = (0..<50).map { _ in Self.mail() }
        let outcomes = await sender.send(batch)
        #expect(outcomes.count == 50 && outcomes.allSatisfy { $0.word == "delivered" })
        #expect(try directory.names(in: "box/new").count == 50)
        try FileManager.default.removeItem(atPath: directory.path + "/box")
        #expect(await sender.send([Self.mail(), Self.mail()]).map(\.word) == ["retry", "retry"])
    }

    static func script(_ body: String, in directory: TemporaryDirectory) throws -> SendmailSender {
        let file = try directory.write("#!/bin/sh\n" + body, to: "sendmail", mode: 0o755)
        return SendmailSender(program: file, timeout: .seconds(5))
    }

    @Test
    func `Sendmail gets the message on its input and its arguments as they are`() async throws {
        let directory = try TemporaryDirectory()
        let sender = try Self.script(
            "printf '%s\\n' \"$@\" > \(directory.path)/args; cat > \(directory.path)/mail", in: directory)
        #expect(await sender.send(Self.mail()) == .sent("sendmail took it"))
        #expect(
            FileManager.default.contents(atPath: directory.path + "/args") == Data("-t\n-i\n-f\nsxsh@example.vn\n".utf8)
        )
        #expect(FileManager.default.contents(atPath: directory.path + "/mail") == Data("To: a@example.vn\n\nx\n".utf8))
    }

    @Test
    func `A big message arrives whole, and what sendmail says is kept`() async throws {
        let directory = try TemporaryDirectory()
        let sender = try Self.script("wc -c; echo 'queued as  42' >&2", in: directory)
        let text = String(repeating: "x", count: 1_000_000)
        #expect(await sender.send(Self.mail(text: text)) == .sent("sendmail took it: 1000019 queued as 42"))
    }

    @Test
    func `Exit code 75 means try again, any other failure is permanent`() async throws {
        let directory = try TemporaryDirectory()
        #expect(
            await (try Self.script("cat >/dev/null; echo later; exit 75", in: directory)).send(Self.mail())
                == .retry("sendmail says try again: later"))
        #expect(
            await (try Self.script("cat >/dev/null; exit 67", in: directory)).send(Self.mail())
                == .failedPermanently("sendmail ended with 67"))
    }

    @Test
    func `A sendmail that does not read its input is judged by its exit code, and kills nobody with SIGPIPE`()
        async throws
    {
        let directory = try TemporaryDirectory()
        let sender = try Self.script("exit 64", in: directory)
        let text = String(repeating: "x", count: 2_000_000)
        #expect(await sender.send(Self.mail(text: text)) == .failedPermanently("sendmail ended with 64"))
    }

    @Test
    func `A sendmail that hangs is ended with everything it started, and the mail is tried again`() async throws {
        let directory = try TemporaryDirectory()
        let file = try directory.write(
            "#!/bin/sh\nsleep 60 & echo $! > \(directory.path)/pid; sleep 60\n", to: "sendmail", mode: 0o755)
        let start = ContinuousClock.now
        let outcome = await SendmailSender(program: file, timeout: .milliseconds(500)).send(Self.mail())
        #expect(outcome.word == "retry")
        #expect(ContinuousClock.now - start < .seconds(5))
    }

    @Test
    func `A sendmail that is not there or dies of a signal is tried again`() async throws {
        let directory = try TemporaryDirectory()
        let absent = await SendmailSender(program: directory.path + "/none").send(Self.mail())
        #expect(absent == .retry("sendmail could not be started: No such file or directory"))
        let outcome = await (try Self.script("kill -9 $$", in: directory)).send(Self.mail())
        #expect(outcome == .retry("sendmail was ended by signal 9"))
    }
}
