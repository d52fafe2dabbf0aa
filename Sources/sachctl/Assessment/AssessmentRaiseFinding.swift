import ArgumentParser
import CertificationAPI

/// `sachctl assessment raise-finding` (M6).
struct AssessmentRaiseFinding: EventCommand {
    static let move = Move(.assessment, "raise_finding", "Raise a finding.")

    @Argument(help: .reference) var reference: String
    @Option(
        help: "Its grade: major, minor, observation, opportunity.",
        completion: .list(["major", "minor", "observation", "opportunity"]))
    var grade: String?
    @Option(help: "The criterion it is about.") var criterion: String?
    @Option(help: "The objective evidence in words.") var evidence: String?
    @OptionGroup var options: MoveOptions

    var payload: Payload { ["grade": grade, "criterion": criterion, "evidence": evidence] }
}
