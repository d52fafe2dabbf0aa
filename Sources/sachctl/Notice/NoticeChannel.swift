import ArgumentParser
import CertificationAPI
import CertificationClient

/// `sachctl notice channel`.
struct NoticeChannel: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "channel", abstract: "Say how a facility, a unit or a person is reached.")

    @Argument(help: "Reference of the facility (F1) or person (P4), code of the unit (14797).") var contact: String
    @Option(help: "Telephone number for short messages.") var sms: String?
    @Option(help: "Name by which the gateway of chats knows the reader.") var webhook: String?
    @Flag(help: "By mail, to the mailbox of the register.") var mail = false
    @OptionGroup var common: CommonOptions

    func run() throws {
        guard (sms != nil ? 1 : 0) + (webhook != nil ? 1 : 0) + (mail ? 1 : 0) == 1 else {
            throw ValidationError("Give one of --sms, --webhook and --mail.")
        }
        let channel = sms != nil ? "sms" : webhook != nil ? "webhook" : "mail"
        let data: Payload = ["channel": channel, "address": sms ?? webhook]
        try common.run(about: .init(noun: "contact", reference: contact)) { client in
            let answer: JSONValue = try client.send(
                "PUT", Call.path("v1", "contacts", contact, "channel"), body: JSONValue.object(data.fields))
            try Sheet(item: answer, columns: [], reference: "reference").print(common)
        }
    }
}
