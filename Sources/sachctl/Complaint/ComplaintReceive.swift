import ArgumentParser
import CertificationAPI

/// `sachctl complaint receive`.
struct ComplaintReceive: BirthCommand {
    static let move = Move(
        .complaint, "receive", "Complain, or record a complaint for somebody; the words and the name are sealed.")

    @Option(
        help: "Kind: holder_conduct, certificate_misuse, evidence, staff_conduct, case_handling, other.",
        completion: .list([
            "holder_conduct", "certificate_misuse", "evidence", "staff_conduct", "case_handling", "other",
        ]))
    var kind: String?
    @Option(help: "What happened; kept sealed.") var statement: String?
    @Option(help: "The case or certificate it is about.") var about: String?
    @Option(help: "The facility it is about (F7).") var aboutFacility: String?
    @Flag(help: "Keep no trace of the complainant.") var anonymous = false
    @Option(help: "The complainant, if known here (P4); only for intake officers.") var person: String?
    @Option(help: "The complainant's name.") var name: String?
    @Option(help: "Where to answer by e-mail.") var email: String?
    @Option(help: "Telephone.") var phone: String?
    @Option(help: "Postal address.") var address: String?
    @Option(help: "Language of the answer: vi or en.") var answerLanguage: String?
    @OptionGroup var options: MoveOptions

    var payload: Payload {
        [
            "kind": kind, "statement": statement, "about": about, "about_facility": aboutFacility,
            "anonymous": anonymous.ifSet, "person": person, "name": name, "email": email, "phone": phone,
            "address": address, "language": answerLanguage,
        ]
    }
}
