import ArgumentParser
import CertificationAPI

/// `sachctl obligation inherit` (O10).
struct ObligationInherit: BirthCommand {
    static let move = Move(.obligation, "inherit", "Take over an ended unit's obligation.", bySystem: true)

    @Option(name: .customLong("from"), help: "The obligation that was transferred.") var parent: String?
    @Option(help: "The successor.") var unit: String?
    @Option(help: "whole, own or handover.", completion: .list(["whole", "own", "handover"])) var part: String?
    @OptionGroup var options: MoveOptions

    var payload: Payload { ["parent": parent, "unit": unit, "part": part] }
}
