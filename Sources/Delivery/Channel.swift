/// How a notice reaches its reader; the address says which, as it was when the notice was taken.
public enum Channel: String, Sendable, CaseIterable {
    /// E-mail, the usual one: `user@example.vn`.
    case mail
    /// A short message through a gateway: `sms:+84912345678`.
    case sms
    /// A chat or any other system behind a webhook, by the name that the gateway knows the reader by: `webhook:…`.
    case webhook

    /// Parts an address of the ledger into channel and the address there.
    static func split(_ address: String) -> (channel: Channel, address: String) {
        for channel in [Channel.sms, .webhook] where address.hasPrefix(channel.rawValue + ":") {
            return (channel, String(address.dropFirst(channel.rawValue.count + 1)))
        }
        return (.mail, address)
    }
}
