import ArgumentParser
import CertificationAPI

/// `sachctl assessment propose-team` (M2).
struct AssessmentProposeTeam: EventCommand {
    static let move = Move(.assessment, "propose_team", "Propose the team to the facility.")

    @Argument(help: .reference) var reference: String
    @Option(help: "Who leads the team (P4).") var lead: String?
    @Option(name: .customLong("member"), help: "Another member (P5); repeat for each.") var members: [String] = []
    @Option(help: "Why the coordinator decides the team, once the facility has no objection left.")
    var decisionReason: String?
    @OptionGroup var options: MoveOptions

    var payload: Payload {
        let team = [lead].compactMap(\.self).map { ($0, true) } + members.map { ($0, false) }
        return [
            "members": team.map { person, leads in
                JSONValue.object(["person": .string(person), "lead": .bool(leads)])
            },
            "decision_reason": decisionReason,
        ]
    }
}
