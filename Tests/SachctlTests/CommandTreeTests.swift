import ArgumentParser
import CertificationAPI
import FoundationEssentials
import Testing

@testable import sachctl

@Suite struct CommandTreeTests {
    /// Describing every command takes seconds in a debug build: once is enough.
    private static let description = Result {
        try JSONDecoder().decode(HelpDescription.self, from: Data(Sachctl._dumpHelp().utf8)).command
    }

    private func tree() throws -> HelpDescription.Command { try Self.description.get() }

    @Test func `every command has a sentence of help, and so has every option`() throws {
        func visit(_ command: HelpDescription.Command, _ path: String) {
            guard command.commandName != "help" else { return }
            #expect(command.abstract?.hasSuffix(".") == true, "\(path) \(command.commandName)")
            for argument in command.arguments ?? [] where argument.shouldDisplay != false {
                #expect(
                    argument.abstract?.isEmpty == false, "\(path) \(command.commandName) \(argument.valueName ?? "")")
            }
            command.subcommands?.forEach { visit($0, path + " " + command.commandName) }
        }
        visit(try tree(), "")
    }

    @Test func `every machine can be listed, shown, followed and explained`() throws {
        let nouns = try #require(try tree().subcommands)
        for machine in Machine.allCases {
            let noun = try #require(nouns.first { $0.commandName == machine.rawValue })
            let verbs = Set((noun.subcommands ?? []).map(\.commandName))
            #expect(verbs.isSuperset(of: ["list", "show", "history", "explain"]))
        }
    }

    @Test func `every event of the rule book is a verb`() throws {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "sql/workflow")
        let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix("_r1.sql") }
        let nouns = try #require(try tree().subcommands)
        var count = 0
        for file in files {
            let text = String(decoding: try Data(contentsOf: folder.appending(path: file)), as: UTF8.self)
            for row in text.split(separator: "\n") {
                // ('application', 'request_completion', 'Yêu cầu …', …): names alone; rows with a revision are no events.
                let cells = row.split(separator: "'", omittingEmptySubsequences: false)
                guard cells.count >= 8, cells[0].hasSuffix("("), Machine(rawValue: String(cells[1])) != nil else {
                    continue
                }
                guard [cells[2], cells[4]].allSatisfy({ $0.allSatisfy { $0 == " " || $0 == "," } }) else { continue }
                guard cells[3].allSatisfy({ $0.isLowercase || $0 == "_" }) else { continue }
                let verb = cells[3].split(separator: "_").joined(separator: "-")
                let noun = try #require(nouns.first { $0.commandName == cells[1] })
                #expect(noun.subcommands?.contains { $0.commandName == verb } == true, "\(cells[1]) \(verb)")
                count += 1
            }
        }
        #expect(count > 60)
    }

    @Test(arguments: [
        ("A12", Machine.application), ("s7", .assessment), ("D5", .finding), ("E1", .evidence), ("C3", .certificate),
        ("O9", .obligation), ("R3", .report), ("K4", .appeal), ("Q5", .complaint), ("TH-261123-0007", .application),
        ("TH/2026/0001/GCN-SXSH", .certificate),
        ("TH-2026-0001-GCN-SXSH", .certificate),
    ])
    func `a reference tells its machine`(reference: String, machine: Machine) {
        #expect(Explain.machine(of: reference) == machine)
    }

    @Test func `the hash of a file is SHA-256`() {
        #expect(
            FileDigest.sha256(of: Array("abc".utf8))
                == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
        #expect(FileDigest.sha256(of: []) == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
        #expect(
            FileDigest.sha256(of: Array(repeating: UInt8(ascii: "a"), count: 119))
                == "31eba51c313a5c08226adf18d4a359cfdfd8d2e816b13f4af952f7ea6584dcfb")
        // In pieces of every length over the edges of a block it is the same.
        for length in [1, 7, 55, 63, 64, 65, 118] {
            var digest = FileDigest()
            let bytes = [UInt8](repeating: UInt8(ascii: "a"), count: 119)
            for start in stride(from: 0, to: 119, by: length) {
                digest.update(Array(bytes[start..<min(119, start + length)]))
            }
            #expect(digest.finished() == FileDigest.sha256(of: bytes))
        }
    }

    @Test(arguments: [
        ("giấy phép.pdf", "giấy phép.pdf"), ("../../etc/passwd", "passwd"), ("..\\..\\a.pdf", "a.pdf"),
        (".bashrc", "bashrc"), ("-rf", "rf"), ("a\u{1B}[31m\n.pdf", "a[31m.pdf"), ("/", "evidence"), ("..", "evidence"),
    ])
    func `a name from the register is harmless in this folder`(name: String, harmless: String) {
        #expect(EvidenceDownload.harmless(name) == harmless)
    }

    @Test func `a transfer's line shows the share that is done`() {
        #expect(ProgressLine.line("x", done: 0, total: 10 << 20).hasSuffix("░ 0 % · 0/10 MB"))
        #expect(ProgressLine.line("x", done: 10 << 20, total: 10 << 20).hasSuffix("█ 100 % · 10/10 MB"))
    }

    @Test func `roff reads no text as a request`() {
        #expect(ManualPage.escaped(".sh a\\b. 'x") == "\\&.sh a\\eb.\n\\&'x")
    }
}
