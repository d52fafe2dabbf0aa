import CertificationAPI

/// A proof as people read it: whose report, what was sent when and what came back, and what the ledger says.
struct ProofReport {
    /// The proof as the daemon answered it.
    let proof: JSONValue
    /// Its arithmetic, done again.
    let check: ProofCheck
    /// SHA-256 of the JSON file beside it.
    let digest: String
    /// The language of the text.
    let language: Language

    /// The whole text.
    var text: String {
        (head + notices + events + check.lines(language) + [
            "", language.say("SHA-256 của bản JSON: ", "SHA-256 of the JSON: ") + digest,
        ]).map { DisplayWidth.harmless($0) + "\n" }.joined()
    }

    private var head: [String] {
        let obligation = proof["obligation"] ?? .null
        var lines = [
            language.say("BẢN CHỨNG MINH VIỆC NHẮC NỘP BÁO CÁO", "PROOF OF THE REMINDERS OF A REPORT"), "",
        ]
        let pairs: [(String, String)] = [
            (language.say("Cơ quan", "Office"), both("issuer", obligation)),
            (language.say("Đơn vị", "Unit"), both("unitName", obligation) + " (" + plain("unit", obligation) + ")"),
            (language.say("Kỳ báo cáo", "Period"), plain("period", obligation)),
            (language.say("Mã", "Reference"), plain("reference", obligation)),
            (language.say("Ngày cuối", "Last day"), shown("lastDay", .day, obligation)),
            (language.say("Căn cứ", "Basis"), both("legalBasis", obligation)),
            (language.say("Căn cứ gia hạn", "Basis of the extension"), plain("extensionBasis", obligation)),
            (language.say("Trạng thái", "State"), both("state", obligation)),
            (language.say("Nộp đủ lần đầu", "First complete"), shown("firstCompleteAt", .instant, obligation)),
            (language.say("Lập lúc", "Made at"), shown("madeAt", .instant, proof)),
        ]
        lines += pairs.filter { !$0.1.isEmpty }.map { $0.0 + ": " + $0.1 }
        return lines
    }

    private var notices: [String] {
        var lines = ["", language.say("THÔNG BÁO", "NOTICES")]
        for notice in list(proof["notices"]) {
            let address = plain("address", notice)
            lines += [
                "",
                "\(plain("step", notice))  \(both("purpose", notice))  \(shown("dueAt", .instant, notice))  "
                    + shown("state", .code, notice)
                    + (notice["skipReason"] == nil ? "" : ": " + shown("skipReason", .code, notice)),
                "  Message-ID: \(plain("messageId", notice))",
            ]
            if !address.isEmpty { lines.append("  \(plain("recipientName", notice)) <\(address)>") }
            for attempt in list(notice["attempts"]) {
                lines.append(
                    "  \(language.say("lần", "attempt")) \(plain("attempt", attempt))  "
                        + "\(shown("at", .instant, attempt))  \(shown("outcome", .code, attempt))  "
                        + "\(plain("address", attempt))  \(plain("reply", attempt))")
            }
            if notice["confirmedBy"] != nil {
                lines.append(
                    "  " + language.say("xác nhận bởi ", "confirmed by ") + plain("confirmedBy", notice) + ", "
                        + shown("settledAt", .instant, notice) + ": " + plain("confirmation", notice))
            }
        }
        return lines
    }

    private var events: [String] {
        var lines = ["", language.say("SỔ CÁI", "LEDGER"), ""]
        for event in list(proof["events"]) {
            let place = plain("index", event)
            lines += [
                "\(plain("version", event))  \(shown("at", .instant, event))  \(both("event", event))  "
                    + "\(plain("actor", event)) \(plain("actorName", event))",
                "  \(plain("hash", event))  "
                    + (place.isEmpty
                        ? language.say("chưa có mốc", "not under a checkpoint yet")
                        : language.say("vị trí ", "position ") + place),
            ]
        }
        lines.append("")
        return lines
    }

    private func list(_ value: JSONValue?) -> [JSONValue] {
        guard case .array(let items)? = value else { return [] }
        return items
    }

    private func plain(_ key: String, _ item: JSONValue) -> String { Column(key, "", "").raw(item, language) }

    private func shown(_ key: String, _ style: Column.Style, _ item: JSONValue) -> String {
        Column(key, "", "", style).shown(item, language)
    }

    /// A member of the language.
    private func both(_ stem: String, _ item: JSONValue) -> String { plain(stem + language.say("Vi", "En"), item) }
}
