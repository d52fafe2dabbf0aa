import ArgumentParser
import CertificationClient

/// `sachctl person declare`.
struct PersonDeclare: RegisterCommand {
    static let noun = "person"
    static let configuration = CommandConfiguration(
        commandName: "declare", abstract: "Record a declaration on conflicts of interest.")

    @Argument(help: "The person (P4).") var person: String
    @Option(help: "The facility it is about (F7).") var facility: String?
    @Option(help: "The declaration in words.") var statement: String?
    @Flag(inversion: .prefixedNo, help: "Whether there is a conflict.") var conflict: Bool?
    @OptionGroup var options: RegisterOptions

    var path: String { Call.path("v1", "people", person, "declarations") }

    var payload: Payload { ["facility": facility, "statement": statement, "hasConflict": conflict] }
}
