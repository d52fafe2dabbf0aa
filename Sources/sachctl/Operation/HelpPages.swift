import ArgumentParser
import FoundationEssentials

/// `sachctl help-pages DIR`: writes the man pages, made from the very definitions that parse the command line.
struct HelpPages: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "help-pages", abstract: "Write man pages (mdoc) into a folder.", shouldDisplay: false)

    @Argument(help: "The folder.", completion: .directory) var folder: String
    @Option(help: "Date in the pages (yyyy-mm-dd).") var date: Day

    func run() throws {
        let help = try JSONDecoder().decode(HelpDescription.self, from: Data(Sachctl._dumpHelp().utf8))
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let nouns = (help.command.subcommands ?? []).filter { $0.isShown && $0.commandName != "help" }
        try write(ManualPage(command: help.command, path: [], nouns: nouns, date: date))
        for noun in nouns {
            try write(ManualPage(command: noun, path: ["sachctl"], nouns: [], date: date))
        }
    }

    private func write(_ page: ManualPage) throws {
        let path = folder + "/" + page.name + ".1"
        do {
            try Data(page.text.utf8).write(to: URL(filePath: path))
        } catch {
            Terminal.complain("\(path): \(error)")
            throw ExitCode(78)
        }
    }
}
