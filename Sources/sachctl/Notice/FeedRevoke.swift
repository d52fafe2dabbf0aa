import ArgumentParser
import CertificationClient

/// `sachctl reminders feed revoke`.
struct FeedRevoke: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "revoke", abstract: "End a calendar's address at once.")

    @Argument(help: "The feed's number.") var id: Int
    @OptionGroup var common: CommonOptions

    func run() throws {
        try common.run(about: .init(noun: "reminders feed", reference: String(id))) { client in
            _ = try client.body(of: Call("DELETE", Call.path("v1", "feeds", String(id))))
            if !common.output.quiet {
                Terminal.complain(common.language.say("Đã thu hồi lịch \(id).", "Calendar \(id) is revoked."))
            }
        }
    }
}
