import ArgumentParser
import CertificationAPI
import CertificationClient

/// `sachctl paper document`.
struct PaperDocument: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "document", abstract: "Save the PDF of a paper.")

    @Argument(help: "The paper (V7).") var reference: String
    @Option(name: .shortAndLong, help: "Where to save it. Default: REFERENCE.pdf, in this folder.", completion: .file())
    var output: String?
    @Flag(help: "Replace a file that is there.") var force = false
    @OptionGroup var common: CommonOptions

    func run() throws {
        try common.run(about: .init(noun: "paper", reference: reference)) { client in
            try SavedDocument(
                path: Call.path("v1", "papers", reference, "document"), reference: reference, output: output,
                force: force
            ).save(client, common)
        }
    }
}
