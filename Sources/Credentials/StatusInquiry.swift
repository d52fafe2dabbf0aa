/// What the status lists at hand say of one credential for one purpose: may the list be believed, and what is the bit.
struct StatusInquiry {
    let purpose: StatusPurpose
    let credential: JCSObject
    let issuer: String
    let keys: DIDDocument
    let lists: [JCSObject]
    let unreadable: Int
    let instant: DateTimeStamp

    private typealias Words = (vi: String, en: String)

    /// A list whose signature fits.
    private typealias Version = StatusListCredential

    /// Both answers.
    var checks: [CredentialCheck] {
        let entry: StatusEntry
        do {
            guard let own = try ownEntry() else {
                return answer(
                    .failed,
                    ("Giấy không chỉ ra danh sách \(words.vi).", "It names no list of \(words.en)."), .notChecked)
            }
            entry = own
        } catch {
            return answer(
                .failed,
                (
                    "Chỉ dẫn đến danh sách \(words.vi) sai: \(error).",
                    "Its pointer to the list of \(words.en) is wrong: \(error)."
                ), .notChecked)
        }
        let candidates = lists.filter { $0["id"]?.is(entry.listURL) == true }
        guard !candidates.isEmpty else {
            let damaged = unreadable > 0
            return answer(
                damaged ? .failed : .notChecked,
                damaged
                    ? ("Tệp danh sách \(words.vi) không đọc được.", "The file of a status list can't be read.")
                    : (
                        "Chưa có danh sách \(words.vi) \(entry.listURL).",
                        "The list of \(words.en) \(entry.listURL) was not given."
                    ),
                .notChecked)
        }
        var genuine: [Version] = []
        var trouble: StatusListError?
        for candidate in candidates {
            do { genuine.append(try believe(candidate)) } catch { trouble = error }
        }
        guard let version = choose(genuine) else {
            let error = trouble ?? .retrieval
            return answer(
                .failed,
                (
                    "Danh sách \(words.vi) không tin được: \(error).",
                    "The list of \(words.en) can't be believed: \(error)."
                ), .notChecked)
        }
        return judge(version, entry)
    }

    private func ownEntry() throws(StatusListError) -> StatusEntry? {
        let member = credential["credentialStatus"]
        for value in member?.array ?? member.map({ [$0] }) ?? [] {
            guard value.object?["statusPurpose"]?.is(purpose.rawValue) == true else { continue }
            return try StatusEntry(value)
        }
        return nil
    }

    /// Reads a list and checks who says so (§3.2 of the specification).
    private func believe(_ object: JCSObject) throws(StatusListError) -> Version {
        let secured: SecuredDocument
        do { secured = try SecuredDocument(object) } catch { throw .verification(error.description) }
        guard let method = keys.method(secured.verificationMethod) else {
            throw .verification("no key \(secured.verificationMethod)")
        }
        guard KeyJudgement(method, signedAt: secured.created).check.result == .passed else {
            throw .verification("key \(method.id)")
        }
        guard secured.isSigned(by: method.publicKey) else { throw .verification("signature") }
        let list = try Version(secured.document)
        guard list.issuer.hasSameBytes(as: issuer), keys.id.hasSameBytes(as: issuer) else {
            throw .verification("issuer")
        }
        guard list.purpose == purpose else { throw .verification("statusPurpose") }
        return list
    }

    /// The latest version that was out at the instant; else the earliest of the later ones.
    private func choose(_ versions: [Version]) -> Version? {
        let ordered = versions.sorted { $0.validFrom < $1.validFrom }
        return ordered.last { $0.validFrom <= instant } ?? ordered.first
    }

    private func judge(_ version: Version, _ entry: StatusEntry) -> [CredentialCheck] {
        let isSet: Bool
        do { isSet = try version.list.status(at: entry.index) } catch {
            return answer(
                .failed,
                (
                    "Danh sách \(words.vi) không có vị trí \(entry.index): \(error).",
                    "The list of \(words.en) has no entry \(entry.index): \(error)."
                ), .notChecked)
        }
        if instant < version.validFrom {
            return answer(
                .failed,
                (
                    "Danh sách \(words.vi) lập lúc \(version.validFrom), sau thời điểm được hỏi \(instant).",
                    "The list of \(words.en) was made at \(version.validFrom), after the instant asked about, \(instant)."
                ), .notChecked)
        }
        if instant >= version.validUntil {
            // Nothing takes a revocation back, so that even an old list proves one.
            return answer(
                .failed,
                (
                    "Danh sách \(words.vi) chỉ dùng được đến \(version.validUntil), đề nghị tải bản mới.",
                    "The list of \(words.en) was good until \(version.validUntil): fetch a newer one."
                ), purpose == .revocation && isSet ? .failed : .notChecked)
        }
        return answer(
            .passed,
            (
                "Danh sách \(words.vi) do cơ quan cấp ký, lập lúc \(version.validFrom).",
                "The list of \(words.en) is signed by the issuer, made at \(version.validFrom)."
            ), isSet ? .failed : .passed)
    }

    private var words: Words {
        switch purpose {
        case .revocation: ("hủy hiệu lực", "revocations")
        case .suspension: ("tạm đình chỉ", "suspensions")
        }
    }

    private func answer(_ list: CredentialCheck.Result, _ text: Words, _ status: CredentialCheck.Result)
        -> [CredentialCheck]
    {
        let bit: CredentialCheck
        switch (purpose, status) {
        case (_, .notChecked): bit = CredentialVerifier.notReached(purpose.check)
        case (.revocation, .failed):
            bit = CredentialCheck(
                purpose.check, .failed, vi: "Giấy không còn hiệu lực: đã thu hồi, chấm dứt hoặc được thay thế.",
                en: "It no longer counts: it was withdrawn, ended or superseded.")
        case (.revocation, .passed):
            bit = CredentialCheck(purpose.check, .passed, vi: "Giấy không bị hủy hiệu lực.", en: "It is not revoked.")
        case (.suspension, .failed):
            bit = CredentialCheck(
                purpose.check, .failed, vi: "Giấy đang bị tạm đình chỉ hiệu lực.",
                en: "It is suspended for the time being.")
        case (.suspension, .passed):
            bit = CredentialCheck(purpose.check, .passed, vi: "Giấy không bị tạm đình chỉ.", en: "It is not suspended.")
        }
        return [CredentialCheck(purpose.listCheck, list, vi: text.vi, en: text.en), bit]
    }
}
