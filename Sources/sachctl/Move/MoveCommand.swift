import ArgumentParser
import CertificationAPI
import CertificationClient

/// A command that fires one event: it declares its options and which field each fills; sending and printing are here.
protocol MoveCommand: ParsableCommand {
    /// The event.
    static var move: Move { get }
    /// The options every such command has.
    var options: MoveOptions { get }
    /// The fields that the command's own options fill.
    var payload: Payload { get throws }
    /// The same after whatever has to be sent before the event; a dry run sends nothing.
    func payload(sendingWith client: Client, isDryRun: Bool) throws -> Payload
    /// Whether the command may write: commands with `--execute` say no without it.
    var isExecuted: Bool { get }
    /// The subject that moves, `nil` for a birth.
    var target: String? { get }
}

extension MoveCommand {
    static var configuration: CommandConfiguration { move.configuration }

    var payload: Payload { [:] }
    func payload(sendingWith client: Client, isDryRun: Bool) throws -> Payload { try payload }
    var isExecuted: Bool { true }

    func run() throws { try fire() }

    /// Sends the event and prints where the subject stands then.
    func fire() throws {
        let move = Self.move
        let key = options.idempotencyKey ?? Client.freshKey()
        let isDryRun = options.dryRun || !isExecuted
        let context = FailureReport.Context(
            noun: move.machine.rawValue, verb: move.verb, reference: target, idempotencyKey: key)
        try options.common.run(about: context) { client in
            let request = AdvanceRequest(
                event: move.event, expectedVersion: options.expectVersion,
                data: try payload(sendingWith: client, isDryRun: isDryRun).merged(over: options.data))
            let response =
                if let target {
                    try client.advance(move.machine, target, request, isDryRun: isDryRun, idempotencyKey: key)
                } else {
                    try client.begin(
                        move.machine, request, network: options.common.connection.network, isDryRun: isDryRun,
                        idempotencyKey: key)
                }
            try MoveReport(response: response, needsExecute: !isExecuted && !options.dryRun).print(options.common)
        }
    }
}

/// A command that moves a subject that exists.
protocol EventCommand: MoveCommand {
    /// Its reference, dossier code or certificate number.
    var reference: String { get }
}

extension EventCommand {
    var target: String? { reference }
}

/// A command that makes a subject.
protocol BirthCommand: MoveCommand {}

extension BirthCommand {
    var target: String? { nil }
}

extension ArgumentHelp {
    /// What the argument of an event's command is.
    static var reference: ArgumentHelp { "Reference (A12), dossier code or certificate number." }
}
