import ArgumentParser
import CertificationClient

/// `sachctl facility move`.
struct FacilityMove: RegisterCommand {
    static let noun = "facility"
    static let configuration = CommandConfiguration(
        commandName: "move", abstract: "Put a facility under another commune or zone board from a day on.")

    @Argument(help: "The facility (F7).") var reference: String
    @Option(help: "First day there (yyyy-mm-dd).") var from: Day?
    @Option(help: "Code of its commune or ward (16654).") var commune: String?
    @Option(help: "Code of the zone board it belongs to.") var zone: String?
    @Option(help: "The decision or notice that says so.") var basis: String?
    @OptionGroup var options: RegisterOptions

    var path: String { Call.path("v1", "facilities", reference, "moves") }

    var payload: Payload { ["from": from, "commune": commune, "zone": zone, "basis": basis] }
}
