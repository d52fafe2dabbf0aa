import Crypto
import FoundationEssentials

/// Proves to a gateway that a message comes from this house and was made just now.
///
/// `Sach-Timestamp` holds the seconds since 1970 and `Sach-Signature` `v1=` with HMAC-SHA256, in lower-case hexadecimal digits, over
/// the timestamp, a full stop and the body. The receiver compares it in constant time, refuses a timestamp that is off by more than
/// five minutes, and takes each id (`Idempotency-Key`, the same as the body's `id`) once: so a message that is caught on its way can
/// be neither altered nor played again.
struct WebhookSignature {
    /// Seconds since 1970 by this machine's clock: it dates the connection and decides nothing.
    var timestamp: Int
    /// The value of `Sach-Signature`.
    var value: String

    init(of body: [UInt8], secret: [UInt8], timestamp: Int) {
        self.timestamp = timestamp
        var code = HMAC<SHA256>(key: SymmetricKey(data: secret))
        code.update(data: Array("\(timestamp).".utf8))
        code.update(data: body)
        let digits = code.finalize().map { byte in
            let text = String(byte, radix: 16)
            return text.count == 1 ? "0" + text : text
        }
        value = "v1=" + digits.joined()
    }
}
