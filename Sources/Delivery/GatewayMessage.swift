import FoundationEssentials

/// What a gateway for short messages or chats is sent: JSON with its members in the order of their names.
struct GatewayMessage: Codable, Equatable {
    /// The notice's token: the same in every attempt, so that a message which comes twice is known.
    var id: String
    /// sms or webhook.
    var channel: String
    /// A telephone number in E.164, or the reader's name at the gateway.
    var to: String
    /// The reader's name.
    var name: String
    /// The language of the texts.
    var language: String
    /// The name of the text, by which a gateway may choose a form that its operator has approved.
    var template: String
    /// One line.
    var subject: String
    /// The whole text.
    var text: String
    /// The subject and where to read on, without marks, for a short message.
    var short: String
    /// The database's time of the attempt, as RFC 5322 writes it.
    var date: String

    /// The message as it is signed and sent.
    var json: [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        // Texts alone are always encodable.
        return (try? encoder.encode(self)).map(Array.init) ?? []
    }
}
