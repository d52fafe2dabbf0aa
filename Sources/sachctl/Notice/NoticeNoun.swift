import ArgumentParser

/// `sachctl notice …`.
struct NoticeNoun: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "notice", abstract: "Reminders and other notices: the ledger of what was sent.",
        subcommands: [
            NoticeList.self, NoticeConfirm.self, NoticeBounce.self, NoticeChannel.self, NoticeQuietHours.self,
        ], aliases: ["notices"])
}
