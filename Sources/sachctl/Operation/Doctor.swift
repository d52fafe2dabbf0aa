import ArgumentParser
import CertificationAPI
import CertificationClient

/// `sachctl doctor`: what works and what does not, with advice; the exit code is 1 when anything fails, not for a warning.
struct Doctor: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "doctor", abstract: "Check the connection and the daemon, and say what to do.")

    @OptionGroup var common: CommonOptions

    func run() throws {
        try common.run { client in
            let answer: JSONValue = try client.get("/v1/doctor", timeoutSeconds: 120)
            guard case .array(let checks) = answer["checks"] else { throw ClientError.invalidAnswer("/v1/doctor") }
            let failed = checks.filter { $0["level"] == .string("failure") }
            if common.output.quiet {
                for check in failed { Terminal.say(Column.text(check["name"] ?? .null, common.language)) }
            } else if common.output.format == .table {
                let connected = common.language.say("kết nối", "connection")
                Terminal.say("✓ \(connected)  \(DisplayWidth.harmless(client.endpoint.name))")
                for check in checks { Self.lines(check, common.language).forEach(Terminal.say) }
            } else {
                try listing.print(common.output.format == .json ? answer : .array(checks), common)
            }
            guard failed.isEmpty else { throw ExitCode(1) }
        }
    }

    /// `✓ name  detail`, and under a failed check what to do.
    static func lines(_ check: JSONValue, _ language: Language) -> [String] {
        func text(_ key: String) -> String { DisplayWidth.harmless(Column.text(check[key] ?? .null, language)) }
        guard check["level"] != .string("ok") else { return ["✓ \(text("name"))  \(text("detail"))"] }
        let advice = text("advice")
        let mark = check["level"] == .string("warning") ? "!" : "✗"
        return ["\(mark) \(text("name"))  \(text("detail"))"] + (advice.isEmpty ? [] : ["    → " + advice])
    }

    private var listing: Listing {
        Listing(
            columns: [
                Column("name", "Kiểm tra", "Check"), Column("level", "Mức", "Level"),
                Column("detail", "Chi tiết", "Detail"), Column("advice", "Cần làm", "Advice"),
            ], reference: "name")
    }
}
