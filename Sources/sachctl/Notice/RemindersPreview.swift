import ArgumentParser
import CertificationAPI
import CertificationClient

/// `sachctl reminders preview`.
struct RemindersPreview: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "preview", abstract: "Show what would go out between two days, to whom and in which words.")

    @Option(help: "First day (yyyy-mm-dd). Default: now.") var from: Day?
    @Option(help: "Last day (yyyy-mm-dd).") var to: Day
    @Option(help: "Only about this reporting unit (16654).") var unit: String?
    @Flag(help: "With the text of each, as it would read on its day.") var text = false
    @OptionGroup var page: PageOptions
    @OptionGroup var common: CommonOptions

    func run() throws {
        try common.run(about: .init(noun: "reminders")) { client in
            let query: [(name: String, value: String?)] = [
                ("from", from?.iso), ("to", to.iso), ("unit", unit), ("text", text ? "true" : nil),
                ("network", common.connection.network),
            ]
            let answer = try page.answer(from: client, Call.path("v1", "notices", "preview"), query)
            guard text, common.output.format == .table, !common.output.quiet,
                case .array(let items)? = answer["items"], !items.isEmpty
            else { return try Self.listing(withText: text).print(answer, common) }
            for item in items { letter(item).forEach(Terminal.say) }
            if let next = answer["next"]?.text {
                Terminal.complain(common.language.say("Còn nữa: --after \(next)", "There is more: --after \(next)"))
            }
        }
    }

    static func listing(withText: Bool) -> Listing {
        Listing(
            columns: [
                Column("at", "Lúc", "At", .instant), Column("subject", "Hồ sơ", "Subject"),
                Column("unit", "Đơn vị", "Unit"), Column("purposeName", "Mục đích", "Purpose"),
                Column("purpose", "", "", forMachines: true), Column("step", "Bước", "Step"),
                Column("audience", "Gửi cho", "For", .code), Column("recipientName", "Người nhận", "Recipient"),
                Column("address", "Địa chỉ", "Address"), Column("fate", "Sẽ", "Will be", .code),
                Column("id", "Số", "Id", .number, minor: true), Column("messageId", "", "", forMachines: true),
                Column("language", "", "", forMachines: true),
            ]
                + (withText
                    ? [
                        Column("title", "", "", forMachines: true), Column("text", "", "", forMachines: true),
                        Column("fault", "", "", forMachines: true),
                    ] : []),
            reference: "subject")
    }

    /// One notice as it would be read: who and when above, then the text.
    private func letter(_ item: JSONValue) -> [String] {
        let language = common.language
        func shown(_ key: String, _ style: Column.Style = .plain) -> String {
            DisplayWidth.harmless(Column(key, "", "", style).shown(item, language))
        }
        let address = shown("address")
        let recipient = shown("recipientName") + (address.isEmpty ? "" : " <\(address)>")
        var lines = [
            String(repeating: "=", count: 72),
            "\(shown("at", .instant))  \(shown("subject"))  \(shown("unit"))  \(shown("step"))  \(shown("fate", .code))",
            language.say("Gửi: ", "To: ") + recipient,
        ]
        if let title = item["title"]?.text, let text = item["text"]?.text {
            lines += [language.say("Tiêu đề: ", "Subject: ") + DisplayWidth.harmless(title), ""]
            lines += text.split(separator: "\n", omittingEmptySubsequences: false).map {
                DisplayWidth.harmless(String($0))
            }
        } else {
            let fault = item["fault"]?.text ?? language.say("Chưa có nội dung.", "There is no text yet.")
            lines += ["", DisplayWidth.harmless(fault)]
        }
        return lines
    }
}
