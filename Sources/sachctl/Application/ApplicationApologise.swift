import ArgumentParser
import CertificationAPI

/// `sachctl application apologise`: the office is late and says until when (form 04).
struct ApplicationApologise: EventCommand {
    static let move = Move(.application, "apologise", "Apologise for a delay and promise a new date.")

    @Argument(help: .reference) var reference: String
    @Option(help: "The new date (yyyy-mm-dd).") var newDate: Day?
    @Option(help: "Why, in Vietnamese.") var causeVi: String?
    @Option(help: "Why, in English.") var causeEn: String?
    @OptionGroup var options: MoveOptions

    var payload: Payload { ["new_date": newDate, "cause_vi": causeVi, "cause_en": causeEn] }
}
