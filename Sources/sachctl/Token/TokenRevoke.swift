import ArgumentParser
import CertificationClient

/// `sachctl token revoke`.
struct TokenRevoke: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "revoke", abstract: "End a token now.")

    @Argument(help: "The token's number.") var id: String
    @OptionGroup var common: CommonOptions

    func run() throws {
        try common.run(about: .init(noun: "token", reference: id)) { client in
            _ = try client.body(of: Call("DELETE", Call.path("v1", "tokens", id)))
            if !common.output.quiet {
                Terminal.complain(common.language.say("Đã thu hồi mã \(id).", "Token \(id) is revoked."))
            }
        }
    }
}
