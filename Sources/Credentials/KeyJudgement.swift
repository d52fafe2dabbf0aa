/// Whether a key could sign at the time it is said to have signed.
struct KeyJudgement {
    let check: CredentialCheck

    init(_ method: DIDDocument.Method, signedAt: DateTimeStamp) {
        if let revoked = method.revoked {
            check = CredentialCheck(
                .key, .failed,
                vi: "Khóa \(method.id) đã bị hủy từ \(revoked); mọi chữ ký của khóa này không còn được công nhận.",
                en: "The key \(method.id) was revoked at \(revoked); nothing it signed is believed any more.")
        } else if let expires = method.expires, signedAt >= expires {
            check = CredentialCheck(
                .key, .failed, vi: "Khóa \(method.id) đã thôi dùng từ \(expires), trước thời điểm ký \(signedAt).",
                en: "The key \(method.id) was retired at \(expires), before it is said to have signed at \(signedAt).")
        } else if method.expires != nil {
            check = CredentialCheck(
                .key, .passed, vi: "Khóa \(method.id) nay đã thôi dùng nhưng còn dùng vào lúc ký \(signedAt).",
                en: "The key \(method.id) is retired now, but was in use when it signed at \(signedAt).")
        } else if method.isActive {
            check = CredentialCheck(
                .key, .passed, vi: "Cơ quan cấp công bố khóa \(method.id) để ký.",
                en: "The issuer lists the key \(method.id) for signing.")
        } else {
            check = CredentialCheck(
                .key, .failed, vi: "Khóa \(method.id) không được công bố để ký giấy chứng nhận.",
                en: "The key \(method.id) is not listed for signing certificates.")
        }
    }
}
