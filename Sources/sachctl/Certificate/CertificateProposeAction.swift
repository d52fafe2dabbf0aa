import ArgumentParser
import CertificationAPI

/// `sachctl certificate propose-action` (C5).
struct CertificateProposeAction: EventCommand {
    static let move = Move(.certificate, "propose_action", "Propose a measure; the holder is asked to be heard.")

    @Argument(help: .reference) var reference: String
    @Option(help: "Measure: suspend, reduce, withdraw.", completion: .list(["suspend", "reduce", "withdraw"]))
    var measure: String?
    @Option(
        name: .customLong("ground"),
        help:
            "Coded ground; repeat for each: serious_nonconformity, surveillance_refused, surveillance_missed, evidence_gap, misuse_of_certificate, false_information, serious_violation, complaint_upheld.",
        completion: .list([
            "serious_nonconformity", "surveillance_refused", "surveillance_missed", "evidence_gap",
            "misuse_of_certificate", "false_information", "serious_violation", "complaint_upheld",
        ]))
    var grounds: [String] = []
    @Option(help: "What the holder is to answer.") var text: String?
    @OptionGroup var options: MoveOptions

    var payload: Payload { ["measure": measure, "grounds": grounds, "text": text] }
}
