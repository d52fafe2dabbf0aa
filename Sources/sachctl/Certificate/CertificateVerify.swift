import ArgumentParser
import CertificationAPI
import Credentials
import FoundationEssentials

/// `sachctl certificate verify`: checks a PDF or a credential with files alone, without any daemon.
struct CertificateVerify: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify", abstract: "Check a certificate offline: its PDF or its credential.",
        discussion: """
            Nothing is asked over the network. The key document comes from https://ISSUER/.well-known/did.json, the status \
            lists from the addresses that the certificate names. Exit codes: 0 every check passed, 1 one failed, \
            3 none failed but some need a file that was not given.
            """)

    @Argument(help: "The PDF or the credential (JSON).", completion: .file()) var file: String
    @Option(help: "The issuer's key document.", completion: .file()) var did: String?
    @Option(help: "A status list; may be repeated.", completion: .file()) var statusList: [String] = []
    @Option(help: "As of this instant (2026-12-15T00:00:00Z). Default: now.") var at: String?
    @OptionGroup var common: CommonOptions

    func run() throws {
        let instant: DateTimeStamp
        if let at {
            guard let read = DateTimeStamp(at) else {
                throw ValidationError("--at \(at) is no instant: write it as 2026-12-15T00:00:00Z")
            }
            instant = read
        } else {
            instant = DateTimeStamp(seconds: Int64(Date().timeIntervalSince1970))
        }
        let verifier = CredentialVerifier(
            didDocument: try did.map(Self.bytes), statusLists: try statusList.map(Self.bytes))
        let report = verifier.check(file: try Self.bytes(file), at: instant)
        try print(report)
        switch report.verdict {
        case .valid: return
        case .invalid: throw ExitCode(1)
        case .incomplete: throw ExitCode(3)
        }
    }

    private static func bytes(_ path: String) throws -> [UInt8] {
        guard let data = FileManager.default.contents(atPath: path) else {
            throw ValidationError("\(path) can't be read")
        }
        return [UInt8](data)
    }

    private func print(_ report: CredentialReport) throws {
        let language = common.language
        if common.output.quiet { return Terminal.say(report.verdict.rawValue) }
        switch common.output.format {
        case .json: Terminal.say(try JSONText.pretty(Self.json(report)))
        case .csv:
            Terminal.write(CSV.record(["check", "result", "explanation"]))
            for check in report.checks {
                Terminal.write(
                    CSV.record([check.name.rawValue, check.result.rawValue, language.say(check.vi, check.en)]))
            }
        case .table:
            if let number = report.number {
                Terminal.say(DisplayWidth.harmless(number + (report.holder.map { " - " + $0 } ?? "")))
            }
            for check in report.checks {
                let mark =
                    switch check.result {
                    case .passed: "✓"
                    case .failed: "✗"
                    case .notChecked: "-"
                    }
                Terminal.say(
                    DisplayWidth.harmless("\(mark) \(check.name.rawValue): \(language.say(check.vi, check.en))"))
            }
            Terminal.say(verdict(report.verdict))
        }
    }

    private func verdict(_ verdict: CredentialReport.Verdict) -> String {
        switch verdict {
        case .valid: common.language.say("Có giá trị.", "Valid.")
        case .invalid: common.language.say("KHÔNG có giá trị.", "NOT valid.")
        case .incomplete:
            common.language.say(
                "Chưa kiểm tra được đầy đủ, đề nghị bổ sung tệp còn thiếu.",
                "Not everything could be checked: give the files that are missing.")
        }
    }

    static func json(_ report: CredentialReport) -> JSONValue {
        .object([
            "verdict": .string(report.verdict.rawValue),
            "number": report.number.map { .string($0) } ?? .null,
            "holder": report.holder.map { .string($0) } ?? .null,
            "issuer": report.issuer.map { .string($0) } ?? .null,
            "signedAt": report.signedAt.map { .string($0.description) } ?? .null,
            "checks": .array(
                report.checks.map {
                    .object([
                        "check": .string($0.name.rawValue), "result": .string($0.result.rawValue),
                        "vi": .string($0.vi), "en": .string($0.en),
                    ])
                }),
        ])
    }
}
