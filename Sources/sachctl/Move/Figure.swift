import ArgumentParser
import CertificationAPI
import CertificationClient

/// A number as JSON writes it: `1250000`, `10.5`.
struct Figure: ExpressibleByArgument, PayloadValue {
    /// The number.
    let payloadValue: JSONValue?

    /// Reads a number with a point before its decimals; anything else gives `nil`.
    init?(argument: String) {
        guard let value = JSONText.value(of: argument) else { return nil }
        switch value {
        case .integer, .number: payloadValue = value
        default: return nil
        }
    }
}
