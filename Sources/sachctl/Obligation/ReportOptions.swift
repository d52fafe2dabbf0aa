import ArgumentParser
import CertificationAPI

/// The report that `save-draft`, `submit` and `resubmit` carry.
struct ReportOptions: ParsableArguments {
    @Option(help: "JSON object of the report's figures by code, from a file or -.", completion: .file())
    var report: String?

    @Option(name: .customLong("set"), help: "One figure: A1=120; repeat for each. Overrides the file's.")
    var figures: [String] = []

    mutating func validate() throws {
        if let wrong = figures.first(where: { !$0.contains("=") }) {
            throw ValidationError("--set \(wrong): write it as CODE=VALUE")
        }
    }

    /// The report, `nil` when neither option was given.
    func value() throws -> JSONValue? {
        guard report != nil || !figures.isEmpty else { return nil }
        var members: [String: JSONValue] = [:]
        if let report {
            guard case .object(let read) = try Payload.json(of: report) else {
                throw ValidationError("--report \(report): not a JSON object")
            }
            members = read
        }
        for figure in figures {
            let parts = figure.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
            members[parts[0]] = Self.figure(parts[1])
        }
        return .object(members)
    }

    /// Digits are a number, everything else is text: `1.234` is a fraction here, never a thousand.
    static func figure(_ text: String) -> JSONValue? {
        if let whole = Int(text), String(whole) == text { return .integer(whole) }
        if let value = JSONText.value(of: text), case .number = value { return value }
        return text.payloadValue
    }
}
