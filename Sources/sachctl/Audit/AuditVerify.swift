import ArgumentParser
import CertificationAPI
import CertificationClient

/// `sachctl audit verify`: the hash chains, and an exported checkpoint against what the daemon still has.
struct AuditVerify: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify", abstract: "Check every hash of the ledger; name the first broken event.")

    @Option(help: "A checkpoint exported earlier: tells whether the ledger's end was cut off.", completion: .file())
    var checkpointFile: String?
    @OptionGroup var common: CommonOptions

    func run() throws {
        let exported = try checkpointFile.map { try Payload.json(of: $0) }
        try common.run(about: .init(noun: "audit")) { client in
            let label = common.language.say("Đang kiểm tra sổ cái", "Verifying the ledger")
            let report: JSONValue = try ProgressLine.during(label) {
                try client.get(
                    "/v1/audit/verify", query: [("network", common.connection.network)], timeoutSeconds: 3600)
            }
            var problems = Self.problems(of: report)
            if let exported {
                let stored: JSONValue = try client.get("/v1/audit/checkpoints")
                problems += CheckpointComparison(exported: exported, stored: stored).problems(common.language)
            }
            try Sheet(item: report, columns: columns, reference: "events").print(common)
            for problem in problems { Terminal.complain("✗ " + DisplayWidth.harmless(problem)) }
            guard problems.isEmpty else { throw ExitCode(1) }
            if common.output.format == .table, !common.output.quiet {
                Terminal.complain("✓ " + common.language.say("Sổ cái nguyên vẹn.", "The ledger is intact."))
            }
        }
    }

    static func problems(of report: JSONValue) -> [String] {
        var problems: [String] = []
        if let broken = report["firstBroken"], broken != .null { problems.append(Column.text(broken, .en)) }
        if case .array(let told) = report["problems"] { problems += told.map { Column.text($0, .en) } }
        return problems
    }

    private var columns: [Column] {
        [
            Column("subjects", "Hồ sơ", "Subjects"), Column("events", "Sự kiện", "Events"),
            Column("checkpoints", "Điểm kiểm", "Checkpoints"),
            Column("anchoredEvents", "Đã neo", "Anchored"), Column("unanchoredEvents", "Chưa neo", "Not anchored yet"),
            Column("firstBroken", "Hỏng đầu tiên", "First broken"), Column("problems", "Vấn đề", "Problems"),
        ]
    }
}
