/// Why a mail can't be made; each is a fault of one notice, never of the batch.
public enum MailError: Error, Sendable, Equatable, CustomStringConvertible {
    /// Not an address this house sends to.
    case badAddress(String)
    /// A header's value holds a line end or another control character: someone tries to add a header.
    case controlCharacter(header: String)

    /// The fault, fit for the notice's record.
    public var description: String {
        switch self {
        case .badAddress(let text): "not a usable e-mail address: \(text.prefix(100))"
        case .controlCharacter(let header): "the value of \(header) holds a control character"
        }
    }
}
