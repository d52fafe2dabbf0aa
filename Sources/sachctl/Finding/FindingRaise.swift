import ArgumentParser
import CertificationAPI

/// `sachctl finding raise` (F1).
struct FindingRaise: BirthCommand {
    static let move = Move(.finding, "raise", "Raise a finding in an assessment under way.")

    @Option(help: "The assessment (S7).") var parent: String?
    @Option(
        help: "Its grade: major, minor, observation, opportunity.",
        completion: .list(["major", "minor", "observation", "opportunity"]))
    var grade: String?
    @Option(help: "The criterion it is about.") var criterion: String?
    @Option(help: "The objective evidence in words.") var evidence: String?
    @OptionGroup var options: MoveOptions

    var payload: Payload { ["parent": parent, "grade": grade, "criterion": criterion, "evidence": evidence] }
}
