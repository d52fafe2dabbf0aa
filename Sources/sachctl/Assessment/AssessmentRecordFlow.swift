import ArgumentParser
import CertificationAPI

/// `sachctl assessment record-flow` (M6): what one period consumed and gave off, with its output.
struct AssessmentRecordFlow: EventCommand {
    static let move = Move(.assessment, "record_flow", "Record the flows of a period with its output.")

    @Argument(help: .reference) var reference: String
    @Option(help: "Which period: baseline, measured.", completion: .list(["baseline", "measured"])) var period: String?
    @Option(help: "First day (yyyy-mm-dd).") var from: Day?
    @Option(help: "Last day, included (yyyy-mm-dd).") var to: Day?
    @Option(help: "The reference product.") var product: String?
    @Option(help: "Unit of the product.") var unit: String?
    @Option(help: "Output of the period, a number.") var output: Figure?
    @Option(
        name: .customLong("flow"),
        help: "metric=ELEC;quantity:=120000;basis=measured (measured, declared, estimated); repeat for each.")
    var flows: [Part] = []
    @OptionGroup var options: MoveOptions

    var payload: Payload {
        [
            "period": period, "from": from, "to": to, "product": product, "unit": unit, "output": output,
            "flows": flows,
        ]
    }
}
