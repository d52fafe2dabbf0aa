import ArgumentParser
import CertificationAPI
import CertificationClient

/// A command that writes to a register (facilities, people, organisations): it declares its options and which field each fills.
protocol RegisterCommand: ParsableCommand {
    /// The noun, for advice.
    static var noun: String { get }
    /// `POST` to enter, `PATCH` to change.
    static var method: String { get }
    /// Where to send it.
    var path: String { get }
    /// The fields that the command's own options fill.
    var payload: Payload { get throws }
    /// The options every such command has.
    var options: RegisterOptions { get }
}

extension RegisterCommand {
    static var method: String { "POST" }

    func run() throws {
        try options.common.run(about: .init(noun: Self.noun)) { client in
            let answer: JSONValue = try client.send(
                Self.method, path,
                query: [
                    ("network", options.common.connection.network), ("dryRun", options.dryRun ? "true" : nil),
                ], body: Self.cleared(try payload.merged(over: options.data)),
                idempotencyKey: options.idempotencyKey ?? Client.freshKey()
            )
            if options.dryRun {
                Terminal.complain(
                    options.common.language.say("Chạy thử: không ghi gì.", "Dry run: nothing was written."))
            }
            try Sheet(item: answer, columns: [Column("reference", "Mã", "Reference")], reference: "reference")
                .print(options.common)
        }
    }

    /// In a change, an empty text clears the member; in an entry it stays an empty text, which the daemon refuses.
    private static func cleared(_ data: JSONValue) -> JSONValue {
        guard method == "PATCH", case .object(let members) = data else { return data }
        return .object(members.mapValues { $0 == .string("") ? .null : $0 })
    }
}

/// The options of every command that writes to a register.
struct RegisterOptions: ParsableArguments {
    @Flag(help: "Check everything and write nothing.")
    var dryRun = false

    @Option(help: "Key under which a repeat returns the first result. Default: a fresh one.")
    var idempotencyKey: String?

    @Option(help: "JSON object with the data, from a file or - for standard input.", completion: .file())
    var data: String?

    @OptionGroup var common: CommonOptions
}
