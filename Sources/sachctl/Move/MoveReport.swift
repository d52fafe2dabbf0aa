import CertificationAPI

/// What a command prints after an event.
struct MoveReport {
    /// Where the subject stands now.
    let response: AdvanceResponse
    /// Whether nothing was written because `--execute` was left out.
    let needsExecute: Bool

    /// Prints it in the form the options ask for; that nothing was written is said on standard error, whatever the form.
    func print(_ common: CommonOptions) throws {
        if response.isDryRun { Terminal.complain(dryRunNote(common.language)) }
        if common.output.quiet { return Terminal.say(response.reference) }
        switch common.output.format {
        case .json: Terminal.say(try JSONText.pretty(response))
        case .csv:
            Terminal.write(CSV.record(["reference", "workflow", "event", "state", "version", "isReplay", "isDryRun"]))
            Terminal.write(
                CSV.record([
                    response.reference, response.workflow, response.event, response.state, String(response.version),
                    String(response.isReplay), String(response.isDryRun),
                ]))
        case .table: Terminal.say(DisplayWidth.harmless(line(common.language)))
        }
    }

    /// `A12: Thụ lý → Đã thụ lý (phiên bản 6)`.
    func line(_ language: Language) -> String {
        let version = language.say("phiên bản", "version") + " \(response.version)"
        let replay = response.isReplay ? language.say(", đã thực hiện trước đó", ", already done before") : ""
        let event = response.eventName.map(language.say) ?? response.event
        let state = response.stateName.map(language.say) ?? response.state
        return "\(response.reference): \(event) → \(state) (\(version)\(replay))"
    }

    private func dryRunNote(_ language: Language) -> String {
        let note = language.say("Chạy thử: không ghi gì.", "Dry run: nothing was written.")
        return needsExecute ? note + language.say(" Thêm --execute để thực hiện.", " Add --execute to do it.") : note
    }
}
