import ArgumentParser
import CertificationAPI
import CertificationClient
import FoundationEssentials

/// A PDF that the daemon hands out, saved under a name when all of it has arrived.
struct SavedDocument {
    /// Where the daemon keeps it.
    var path: String
    /// The reference that was asked for.
    var reference: String
    /// Where to save it; `nil` takes the reference, in this folder.
    var output: String?
    /// Whether a file that is there is replaced.
    var force: Bool

    /// Fetches, saves and reports it.
    func save(_ client: Client, _ common: CommonOptions) throws {
        let target = output ?? EvidenceDownload.harmless(reference) + ".pdf"
        guard force || !FileManager.default.fileExists(atPath: target) else {
            throw ValidationError("\(target) is there already: --force replaces it, -o names another")
        }
        let answer = try client.body(of: Call("GET", path, headers: [("Accept", "application/pdf")]))
        do {
            let part = try LocalFile(creating: target + "." + Client.freshKey().prefix(8) + ".part")
            do {
                try part.write(answer.body)
                try part.settle(as: target)
            } catch {
                part.remove()
                throw error
            }
        } catch let failure as LocalFile.Failure {
            throw ValidationError(failure.description)
        }
        try report(target, answer.body.count, common)
    }

    private func report(_ target: String, _ size: Int, _ common: CommonOptions) throws {
        if common.output.quiet { return Terminal.say(target) }
        switch common.output.format {
        case .table: Terminal.say(DisplayWidth.harmless("\(reference) → \(target) (\(size) B)"))
        case .csv:
            Terminal.write(CSV.record(["reference", "file", "size"]))
            Terminal.write(CSV.record([reference, target, String(size)]))
        case .json:
            Terminal.say(
                try JSONText.pretty(
                    JSONValue.object([
                        "reference": .string(reference), "file": .string(target), "size": .integer(size),
                    ])))
        }
    }
}
