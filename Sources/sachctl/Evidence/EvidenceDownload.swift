import ArgumentParser
import CertificationAPI
import CertificationClient
import FoundationEssentials

/// `sachctl evidence download`: the bytes of a document, checked against its hash.
struct EvidenceDownload: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "download", abstract: "Save the file of a document.",
        discussion: "The file appears under its name only when all of it has arrived and has the hash of the register.")

    @Argument(help: .reference) var reference: String
    @Option(name: .shortAndLong, help: "Where to save it. Default: its own name, in this folder.", completion: .file())
    var output: String?
    @Flag(help: "Replace a file that is there.") var force = false
    @OptionGroup var common: CommonOptions

    func run() throws {
        try common.run(about: .init(noun: "evidence", reference: reference)) { client in
            let details = try client.subject(.evidence, reference).details
            guard case .string(let hash) = details["sha256"], case .string(let name) = details["fileName"],
                case .integer(let size) = details["size"]
            else { throw ClientError.invalidAnswer("\(reference): no file in it") }
            let target = output ?? Self.harmless(name)
            guard force || !FileManager.default.fileExists(atPath: target) else {
                throw ValidationError("\(target) is there already: --force replaces it, -o names another")
            }
            do {
                try save(hash, size, as: target, client)
            } catch let failure as LocalFile.Failure {
                throw ValidationError(failure.description)
            }
            report(target, hash, size)
        }
    }

    private func save(_ hash: String, _ size: Int, as target: String, _ client: Client) throws {
        let part = try LocalFile(creating: target + "." + Client.freshKey().prefix(8) + ".part")
        var digest = FileDigest()
        do {
            let label = common.language.say("Đang tải tệp", "Receiving")
            try ProgressLine.counting(label, isShown: common.output.format == .table && !common.output.quiet) { show in
                try client.receive(sha256: hash, progress: { done, _ in show(done, size) }) { piece in
                    digest.update(piece)
                    try part.write(piece)
                }
            }
            guard digest.finished() == hash else {
                throw ClientError.invalidAnswer("\(reference): what arrived has another hash")
            }
            try part.settle(as: target)
        } catch {
            part.remove()
            throw error
        }
    }

    private func report(_ target: String, _ hash: String, _ size: Int) {
        if common.output.quiet { return Terminal.say(target) }
        switch common.output.format {
        case .table: Terminal.say(DisplayWidth.harmless("\(reference) → \(target) (\(size) B)"))
        case .csv:
            Terminal.write(CSV.record(["reference", "file", "size", "sha256"]))
            Terminal.write(CSV.record([reference, target, String(size), hash]))
        case .json:
            let value = JSONValue.object([
                "reference": .string(reference), "file": .string(target), "size": .integer(size),
                "sha256": .string(hash),
            ])
            if let text = try? JSONText.pretty(value) { Terminal.say(text) }
        }
    }

    /// A name from elsewhere as a name in this folder: no way out of it, nothing hidden, no control characters.
    static func harmless(_ name: String) -> String {
        let last = name.split(whereSeparator: { $0 == "/" || $0 == "\\" }).last.map(String.init) ?? ""
        let clean = String(String.UnicodeScalarView(last.unicodeScalars.filter { $0.value >= 32 && $0.value != 127 }))
        let visible = String(clean.drop { $0 == "." || $0 == "-" })
        return visible.isEmpty ? "evidence" : visible
    }
}
