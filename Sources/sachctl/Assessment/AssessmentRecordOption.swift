import ArgumentParser
import CertificationAPI

/// `sachctl assessment record-option` (M6): one cleaner-production option with its economics.
struct AssessmentRecordOption: EventCommand {
    static let move = Move(.assessment, "record_option", "Record an option, or the newest word on one.")

    @Argument(help: .reference) var reference: String
    @Option(help: "Number of an option already recorded.") var no: Int?
    @Option(
        help: "Kind: GH, PC, IS, EM, TC, OR, BP, PM.",
        completion: .list(["GH", "PC", "IS", "EM", "TC", "OR", "BP", "PM"]))
    var type: String?
    @Option(help: "What is done.") var title: String?
    @Option(help: "Screening: A at once, B to be studied, C left out.", completion: .list(["A", "B", "C"]))
    var screening: String?
    @Option(
        help: "Status: proposed, feasible, implemented, rejected.",
        completion: .list(["proposed", "feasible", "implemented", "rejected"]))
    var status: String?
    @Option(help: "Why it is left out.") var reason: String?
    @Option(help: "Technical score, 0 to 3.") var technicalScore: Int?
    @Option(help: "Environmental benefit: high, medium, low.", completion: .list(["high", "medium", "low"]))
    var environmentalBenefit: String?
    @Option(help: "Investment in VND.") var investment: Int?
    @Option(help: "Net saving a year in VND.") var annualSaving: Int?
    @Option(help: "Years the saving lasts.") var years: Int?
    @Option(help: "Discount rate in percent a year.") var discountRate: Figure?
    @Option(help: "Day of implementation (yyyy-mm-dd).") var implementedOn: Day?
    @OptionGroup var options: MoveOptions

    var payload: Payload {
        [
            "no": no, "type": type, "title": title, "screening": screening, "status": status, "reason": reason,
            "technical_score": technicalScore, "environmental_benefit": environmentalBenefit,
            "investment": investment, "annual_saving": annualSaving, "years": years, "discount_rate": discountRate,
            "implemented_on": implementedOn,
        ]
    }
}
