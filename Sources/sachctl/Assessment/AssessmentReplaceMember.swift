import ArgumentParser
import CertificationAPI

/// `sachctl assessment replace-member` (M7).
struct AssessmentReplaceMember: EventCommand {
    static let move = Move(.assessment, "replace_member", "Replace a member of the team.")

    @Argument(help: .reference) var reference: String
    @Option(name: .customLong("out"), help: "Who leaves (P4).") var outgoing: String?
    @Option(name: .customLong("in"), help: "Who comes (P5).") var incoming: String?
    @Flag(help: "The new member leads the team.") var lead = false
    @OptionGroup var options: MoveOptions

    var payload: Payload { ["out": outgoing, "in": incoming, "lead": lead.ifSet] }
}
