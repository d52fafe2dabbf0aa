import ArgumentParser
import CertificationAPI

/// `sachctl appeal decide`.
struct AppealDecide: EventCommand {
    static let move = Move(
        .appeal, "decide", "Decide the appeal; upheld against a refusal, it reopens the case at once.")

    @Argument(help: .reference) var reference: String
    @Option(help: "upheld, partly or dismissed.", completion: .list(["upheld", "partly", "dismissed"])) var outcome:
        String?
    @Option(help: "The decision and its reasons.") var text: String?
    @Option(name: .customLong("vote"), help: "Vote of a panel member: \"person=P4;vote=for\" (for, against, abstain).")
    var panel: [Part] = []
    @OptionGroup var options: MoveOptions

    var payload: Payload { ["outcome": outcome, "text": text, "panel": panel] }
}
