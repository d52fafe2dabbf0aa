import ArgumentParser

/// `sachctl paper …`.
struct PaperNoun: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "paper",
        abstract: "Papers of the office: receipts, requests, refusals, and the tables of the one-stop procedure.",
        subcommands: [
            PaperList.self, PaperShow.self, PaperDocument.self, PaperControlSlip.self, PaperRegister.self,
        ], aliases: ["papers"])
}
