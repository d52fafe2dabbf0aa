import ArgumentParser

/// The options of every command that moves a subject.
struct MoveOptions: ParsableArguments {
    @Flag(help: "Check everything and write nothing.")
    var dryRun = false

    @Option(help: "Refuse if somebody has moved the subject since this version.")
    var expectVersion: Int?

    @Option(help: "Key under which a repeat returns the first result. Default: a fresh one.")
    var idempotencyKey: String?

    @Option(help: "JSON object with the event's data, from a file or - for standard input.", completion: .file())
    var data: String?

    @OptionGroup var common: CommonOptions
}
