import ArgumentParser
import CertificationAPI
import CertificationClient

/// `sachctl obligation timeline`: what was planned, sent, delivered, confirmed, left out, filed and extended, by time.
struct ObligationTimeline: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "timeline", abstract: "Show everything about a report by time, past and to come.")

    @Argument(help: .reference) var reference: String
    @OptionGroup var common: CommonOptions

    func run() throws {
        try common.run(about: .init(noun: "obligation", reference: reference)) { client in
            let answer: JSONValue = try client.get(Call.path("v1", "obligations", reference, "timeline"))
            try Self.listing.print(Self.explained(answer, common.language), common)
        }
    }

    private static var listing: Listing {
        Listing(
            columns: [
                Column("at", "Lúc", "At", .instant), Column("kind", "Loại", "Kind", .code),
                Column("what", "", "", forMachines: true), Column("whatName", "Việc", "What"),
                Column("step", "Bước", "Step"), Column("state", "", "", forMachines: true),
                Column("stateName", "Trạng thái", "State"), Column("audience", "Gửi cho", "For", .code),
                Column("address", "Địa chỉ", "Address"), Column("actorName", "Người", "By"),
                Column("remark", "Ghi chú", "Remark"), Column("actor", "", "", forMachines: true),
                Column("notice", "", "", forMachines: true), Column("detail", "", "", forMachines: true),
            ], reference: "at")
    }

    /// The items with the step of what is a notice's, and with what their detail says to people.
    static func explained(_ answer: JSONValue, _ language: Language) -> JSONValue {
        guard case .object(var members) = answer, case .array(let items)? = members["items"] else { return answer }
        members["items"] = .array(
            items.map { item in
                guard case .object(var members) = item else { return item }
                if item["notice"] != nil { members["step"] = item["what"] }
                let remark = Self.remark(item["detail"] ?? .null, language)
                if !remark.isEmpty { members["remark"] = .string(remark) }
                return .object(members)
            })
        return .object(members)
    }

    private static func remark(_ detail: JSONValue, _ language: Language) -> String {
        func shown(_ key: String, _ style: Column.Style = .plain) -> String? {
            let text = Column(key, "", "", style).shown(detail, language)
            return text.isEmpty ? nil : text
        }
        let parts: [String?] = [
            shown("lastDay", .day).map { language.say("hết ngày ", "until the end of ") + $0 },
            shown("due_on", .day).map { language.say("đến hết ngày ", "until the end of ") + $0 },
            shown("legal_basis"), shown("legalBasis" + language.say("Vi", "En")), shown("reason", .code),
            shown("confirmation"), shown("note"), shown("points"),
            shown("paper_number").map { language.say("văn bản ", "letter ") + $0 },
            shown("attempt").map { language.say("lần ", "attempt ") + $0 }, shown("reply"),
            shown("nextTry", .instant).map { language.say("gửi lại ", "next try ") + $0 },
            detail["waitsForEscalation"] == nil
                ? nil : language.say("chỉ gửi khi bước trước đã đến nơi", "only once the step before was delivered"),
            shown("newDueAt", .limit),
        ]
        return parts.compactMap(\.self).joined(separator: "; ")
    }
}
