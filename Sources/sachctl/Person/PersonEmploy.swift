import ArgumentParser
import CertificationClient

/// `sachctl person employ`.
struct PersonEmploy: RegisterCommand {
    static let noun = "person"
    static let configuration = CommandConfiguration(commandName: "employ", abstract: "Record for whom a person works.")

    @Argument(help: "The person (P4).") var person: String
    @Option(help: "The organisation (G3).") var organisation: String?
    @Option(help: "First day (yyyy-mm-dd).") var validFrom: Day?
    @Option(help: "First day no more (yyyy-mm-dd).") var validTo: Day?
    @OptionGroup var options: RegisterOptions

    var path: String { Call.path("v1", "people", person, "employments") }

    var payload: Payload { ["organisation": organisation, "validFrom": validFrom, "validTo": validTo] }
}
