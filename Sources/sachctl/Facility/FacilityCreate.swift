import ArgumentParser
import CertificationClient

/// `sachctl facility create`.
struct FacilityCreate: RegisterCommand {
    static let noun = "facility"
    static let configuration = CommandConfiguration(commandName: "create", abstract: "Enter a facility.")

    @Option(help: "Its name.") var name: String?
    @Option(help: "Its name in English.") var nameEn: String?
    @Option(help: "Its tax code (10 digits, or 13 with a hyphen).") var taxCode: String?
    @Option(help: "The enterprise it belongs to (G3).") var organisation: String?
    @Option(help: "Address of the site.") var siteAddress: String?
    @Option(help: "Code of its commune or ward (16654).") var commune: String?
    @Option(help: "Code of the zone board it belongs to.") var zone: String?
    @Option(help: "Edition of the industry codes (2025).") var vsicVersion: String?
    @Option(help: "Industry code, four digits.") var vsicCode: String?
    @Option(help: "E-mail address.") var email: String?
    @Flag(help: "It is another one than the similar facilities that are listed.") var force = false
    @OptionGroup var options: RegisterOptions

    var path: String { "/v1/facilities" }

    var payload: Payload {
        [
            "name": name,
            "nameEn": nameEn,
            "taxCode": taxCode,
            "organisation": organisation,
            "siteAddress": siteAddress,
            "commune": commune,
            "zone": zone,
            "vsicVersion": vsicVersion,
            "vsicCode": vsicCode,
            "email": email,
            "acknowledgeDuplicates": force.ifSet,
        ]
    }
}
