import ArgumentParser
import CertificationAPI
import CertificationClient

/// `sachctl certificate document`: the PDF as it was issued, or a preview of one that is not signed yet.
struct CertificateDocument: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "document", abstract: "Save the PDF of a certificate, with its credential attached.")

    @Argument(help: .reference) var reference: String
    @Option(name: .shortAndLong, help: "Where to save it. Default: REFERENCE.pdf, in this folder.", completion: .file())
    var output: String?
    @Flag(help: "Of one that is not signed yet: what it would look like, watermarked.") var preview = false
    @Flag(help: "Replace a file that is there.") var force = false
    @OptionGroup var common: CommonOptions

    func run() throws {
        try common.run(about: .init(noun: "certificate", reference: reference)) { client in
            try SavedDocument(
                path: Call.path("v1", "certificates", reference, preview ? "preview" : "document"),
                reference: reference, output: output, force: force
            ).save(client, common)
        }
    }
}
