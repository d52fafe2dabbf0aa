import ArgumentParser
import CertificationAPI

/// `sachctl complaint triage`.
struct ComplaintTriage: EventCommand {
    static let move = Move(.complaint, "triage", "Say whose matter it is; one about a holder is sent to the holder.")

    @Argument(help: .reference) var reference: String
    @Option(help: "ours, about_holder or out_of_scope.", completion: .list(["ours", "about_holder", "out_of_scope"]))
    var triage: String?
    @Option(help: "The matter without the complainant, fit for the party complained of.") var summary: String?
    @Option(help: "The case or certificate it is about.") var about: String?
    @Option(help: "The facility it is about (F7).") var aboutFacility: String?
    @OptionGroup var options: MoveOptions

    var payload: Payload {
        ["triage": triage, "summary": summary, "about": about, "about_facility": aboutFacility]
    }
}
