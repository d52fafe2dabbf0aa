import ArgumentParser
import CertificationClient

/// `sachctl person involve`.
struct PersonInvolve: RegisterCommand {
    static let noun = "person"
    static let configuration = CommandConfiguration(
        commandName: "involve", abstract: "Record what a person did for a facility.")

    @Argument(help: "The person (P4).") var person: String
    @Option(help: "The facility (F7).") var facility: String?
    @Option(help: "With which firm (G3).") var organisation: String?
    @Option(help: "consultancy, training, employment or ownership.") var kind: String?
    @Option(help: "First day (yyyy-mm-dd).") var startedOn: Day?
    @Option(help: "Last day (yyyy-mm-dd).") var endedOn: Day?
    @Option(help: "Where this is known from.") var source: String?
    @OptionGroup var options: RegisterOptions

    var path: String { Call.path("v1", "people", person, "involvements") }

    var payload: Payload {
        [
            "facility": facility,
            "organisation": organisation,
            "kind": kind,
            "startedOn": startedOn,
            "endedOn": endedOn,
            "source": source,
        ]
    }
}
