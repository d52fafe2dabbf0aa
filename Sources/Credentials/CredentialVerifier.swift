/// Checks a certificate's credential with files alone: no network, no database, nobody to be asked.
///
/// What the key document says is believed: that it is the issuer's must be known from elsewhere, as from its https address.
public struct CredentialVerifier: Sendable {
    private let keys: Result<DIDDocument, DIDDocumentError>?
    private let lists: [JCSObject]
    private let unreadableLists: Int

    /// Takes the files: the issuer's key document and any versions of its status lists, in any order.
    public init(didDocument: [UInt8]?, statusLists: [[UInt8]] = []) {
        if let didDocument {
            do { keys = .success(try DIDDocument(parsing: didDocument)) } catch { keys = .failure(error) }
        } else {
            keys = nil
        }
        lists = statusLists.compactMap { try? JCSObject(parsing: $0) }
        unreadableLists = statusLists.count - lists.count
    }

    /// Answers every question about a credential as of an instant.
    public static func check(
        _ credential: [UInt8], didDocument: [UInt8]?, statusLists: [[UInt8]] = [], at instant: DateTimeStamp
    ) -> CredentialReport {
        CredentialVerifier(didDocument: didDocument, statusLists: statusLists).check(credential, at: instant)
    }

    /// Answers every question about a credential as of an instant.
    public func check(_ credential: [UInt8], at instant: DateTimeStamp) -> CredentialReport {
        let object: JCSObject
        do {
            object = try JCSObject(parsing: credential)
        } catch {
            let failed = CredentialCheck(
                .syntax, .failed, vi: "Tệp không phải là chứng chỉ điện tử đọc được: \(error.vi).",
                en: "The file is not a readable credential: \(error).")
            return CredentialReport(
                checks: [failed] + CredentialCheck.Name.ofCredential.dropFirst().map(Self.notReached), issuer: nil,
                number: nil, holder: nil, signedAt: nil)
        }
        var checks = [
            CredentialCheck(
                .syntax, .passed, vi: "Tệp đọc được, không có nội dung mơ hồ.",
                en: "The file can be read in one way only.")
        ]
        let secured: Result<SecuredDocument, ProofError>
        do { secured = .success(try SecuredDocument(object)) } catch { secured = .failure(error) }
        let issuer = object["issuer"]?.object?["id"]?.string ?? object["issuer"]?.string
        checks.append(form(object, secured))
        checks.append(issuerCheck(issuer))
        let (keyCheck, method) = key(secured, issuer: issuer)
        checks.append(keyCheck)
        let signatureCheck = signature(secured, method, at: instant)
        checks.append(signatureCheck)
        checks.append(validity(object, at: instant))
        for purpose in StatusPurpose.allCases {
            checks += status(purpose, of: object, issuer: issuer, at: instant)
        }
        let subject = object["credentialSubject"]?.object
        return CredentialReport(
            checks: checks, issuer: issuer, number: subject?["number"]?.string,
            holder: subject?["holder"]?.object?["name"]?.string, signedAt: (try? secured.get())?.created)
    }

    // MARK: - Form, issuer, key, signature, days

    private func form(_ object: JCSObject, _ secured: Result<SecuredDocument, ProofError>) -> CredentialCheck {
        func failed(_ vi: String, _ en: String) -> CredentialCheck { CredentialCheck(.form, .failed, vi: vi, en: en) }
        guard let contexts = object["@context"]?.array, contexts.count == 2,
            contexts[0].is(CertificateCredential.context), let own = contexts[1].object, own.members.count == 1,
            own["@vocab"]?.string != nil
        else {
            return failed(
                "Ngữ cảnh (@context) không phải của giấy chứng nhận.", "The @context is not that of a certificate.")
        }
        guard let types = object["type"]?.strings, types.contains("VerifiableCredential"),
            types.contains(CertificateCredential.type), object["credentialSubject"]?.object != nil
        else {
            return failed(
                "Đây không phải là giấy chứng nhận áp dụng sản xuất sạch hơn.",
                "This is not a certificate of cleaner production.")
        }
        if case .failure(let error) = secured {
            return failed("Chữ ký số không kiểm tra được: \(error.vi).", "The signature can't be checked: \(error).")
        }
        return CredentialCheck(
            .form, .passed, vi: "Đúng cấu trúc của giấy chứng nhận điện tử (W3C VC 2.0, \(DataIntegrity.cryptosuite)).",
            en: "It has the form of an electronic certificate (W3C VC 2.0, \(DataIntegrity.cryptosuite)).")
    }

    private func issuerCheck(_ issuer: String?) -> CredentialCheck {
        guard let issuer else {
            return CredentialCheck(.issuer, .failed, vi: "Không ghi cơ quan cấp.", en: "It names no issuer.")
        }
        switch keys {
        case nil:
            return CredentialCheck(
                .issuer, .notChecked, vi: "Chưa có tài liệu khóa công khai của \(issuer).",
                en: "The key document of \(issuer) was not given.")
        case .failure(let error):
            return CredentialCheck(
                .issuer, .failed, vi: "Tài liệu khóa công khai không đọc được: \(error).",
                en: "The key document can't be read: \(error).")
        case .success(let document) where document.id.hasSameBytes(as: issuer):
            return CredentialCheck(
                .issuer, .passed, vi: "Tài liệu khóa công khai là của cơ quan cấp \(issuer).",
                en: "The key document is that of the issuer, \(issuer).")
        case .success(let document):
            return CredentialCheck(
                .issuer, .failed, vi: "Giấy do \(issuer) cấp nhưng tài liệu khóa công khai là của \(document.id).",
                en: "It is issued by \(issuer), but the key document is that of \(document.id).")
        }
    }

    /// The key that is said to have signed, and whether it could.
    private func key(_ secured: Result<SecuredDocument, ProofError>, issuer: String?) -> (
        CredentialCheck, DIDDocument.Method?
    ) {
        guard case .success(let document) = keys, let secured = try? secured.get() else {
            return (Self.notReached(.key), nil)
        }
        let name = secured.verificationMethod
        guard let issuer, document.id.hasSameBytes(as: issuer), let method = document.method(name) else {
            return (
                CredentialCheck(
                    .key, .failed, vi: "Cơ quan cấp không công bố khóa \(name).",
                    en: "The issuer lists no key \(name)."),
                nil
            )
        }
        return (KeyJudgement(method, signedAt: secured.created).check, method)
    }

    private func signature(
        _ secured: Result<SecuredDocument, ProofError>, _ method: DIDDocument.Method?, at instant: DateTimeStamp
    ) -> CredentialCheck {
        guard let secured = try? secured.get(), let method else { return Self.notReached(.signature) }
        guard secured.isSigned(by: method.publicKey) else {
            return CredentialCheck(
                .signature, .failed, vi: "Chữ ký số không khớp: nội dung đã bị thay đổi hoặc không do khóa này ký.",
                en: "The signature does not fit: the content was changed, or another key signed it.")
        }
        if let expires = secured.expires, expires <= instant {
            return CredentialCheck(
                .signature, .failed, vi: "Chữ ký số chỉ có giá trị đến \(expires).",
                en: "The signature was good until \(expires).")
        }
        return CredentialCheck(
            .signature, .passed, vi: "Chữ ký số đúng: nội dung không thay đổi từ khi ký.",
            en: "The signature fits: nothing was changed since it was signed.")
    }

    private func validity(_ object: JCSObject, at instant: DateTimeStamp) -> CredentialCheck {
        guard let from = object["validFrom"]?.string.flatMap(DateTimeStamp.init),
            let until = object["validUntil"]?.string.flatMap(DateTimeStamp.init)
        else {
            return CredentialCheck(
                .validity, .failed, vi: "Thời hạn hiệu lực thiếu hoặc sai.",
                en: "The days of validity are missing or wrong.")
        }
        let (first, end) = (object["validFrom"]?.string ?? "", object["validUntil"]?.string ?? "")
        if instant < from {
            return CredentialCheck(
                .validity, .failed, vi: "Chỉ có hiệu lực từ \(first).", en: "It is valid only from \(first).")
        }
        if instant >= until {
            return CredentialCheck(.validity, .failed, vi: "Đã hết hiệu lực từ \(end).", en: "It expired at \(end).")
        }
        return CredentialCheck(
            .validity, .passed, vi: "Trong thời hạn hiệu lực, từ \(first) đến trước \(end).",
            en: "It is within its validity, from \(first) until before \(end).")
    }

    // MARK: - Status

    private func status(_ purpose: StatusPurpose, of object: JCSObject, issuer: String?, at instant: DateTimeStamp)
        -> [CredentialCheck]
    {
        guard let issuer, case .success(let document) = keys else {
            return [Self.notReached(purpose.listCheck), Self.notReached(purpose.check)]
        }
        return StatusInquiry(
            purpose: purpose, credential: object, issuer: issuer, keys: document, lists: lists,
            unreadable: unreadableLists, instant: instant
        ).checks
    }

    /// The answer to a question that can't be asked because an earlier one failed or a file is missing.
    static func notReached(_ name: CredentialCheck.Name) -> CredentialCheck {
        CredentialCheck(
            name, .notChecked, vi: "Chưa kiểm tra được vì thiếu dữ liệu hoặc bước trước không đạt.",
            en: "Not checked: something needed is missing or failed before.")
    }
}
