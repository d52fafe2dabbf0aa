import ArgumentParser
import CertificationAPI
import CertificationClient
import FoundationEssentials

/// `sachctl reminders proof`: what can be shown about the reminders of one report, to keep outside the system.
struct RemindersProof: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "proof", abstract: "Write down what was sent about a report, with what proves it.",
        discussion:
            "Into a folder: <reference>-proof.json for machines and <reference>-proof.txt for people. Into a file: the one its name ends in. Check it anywhere with: sachctl reminders check-proof FILE."
    )

    @Argument(help: .reference) var reference: String
    @Option(name: .shortAndLong, help: "Folder, or file ending in .json or .txt. Default: standard output.")
    var output: String?
    @OptionGroup var common: CommonOptions

    mutating func validate() throws {
        if let output, Self.isFile(output) || Self.isFolder(output) { return }
        guard let output else { return }
        throw ValidationError("--output \(output): name a folder that exists, or a file ending in .json or .txt")
    }

    func run() throws {
        try common.run(about: .init(noun: "obligation", reference: reference)) { client in
            let proof: JSONValue = try client.get(
                Call.path("v1", "obligations", reference, "proof"), timeoutSeconds: 300)
            let json = try JSONText.pretty(proof) + "\n"
            let check = ProofCheck(proof)
            if let missing = check.uncovered {
                Terminal.complain(
                    common.language.say(
                        "\(missing) sự kiện chưa có mốc sổ cái: đề nghị lập lại sau mốc tiếp theo.",
                        "\(missing) events are not under a checkpoint yet: write it again after the next one."))
            }
            let text = ProofReport(
                proof: proof, check: check, digest: FileDigest.sha256(of: Array(json.utf8)), language: common.language
            ).text
            guard let output else { return Terminal.write(common.output.format == .json ? json : text) }
            for (path, content) in files(output, json: json, text: text) {
                guard FileManager.default.createFile(atPath: path, contents: Data(content.utf8)) else {
                    throw ConfigurationFailure(
                        reason: common.language.say("Không ghi được \(path)", "Cannot write \(path)"))
                }
                Terminal.say(path)
            }
        }
    }

    private func files(_ output: String, json: String, text: String) -> [(path: String, content: String)] {
        if output.hasSuffix(".json") { return [(output, json)] }
        if output.hasSuffix(".txt") { return [(output, text)] }
        let stem = output + "/" + EvidenceDownload.harmless(reference) + "-proof"
        return [(stem + ".json", json), (stem + ".txt", text)]
    }

    private static func isFile(_ path: String) -> Bool { path.hasSuffix(".json") || path.hasSuffix(".txt") }

    private static func isFolder(_ path: String) -> Bool {
        var isDirectory = false
        return FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory) && isDirectory
    }
}
