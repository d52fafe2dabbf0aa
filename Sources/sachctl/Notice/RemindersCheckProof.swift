import ArgumentParser
import CertificationAPI
import FoundationEssentials

/// `sachctl reminders check-proof`: needs no daemon.
struct RemindersCheckProof: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check-proof", abstract: "Compute the hashes of a proof again, without any daemon.",
        discussion:
            "The chain of the events and their way to the checkpoint's root are computed from what stands in the file. The checkpoint's signature is checked with its public key by any Ed25519 tool; the bytes that it signs are printed."
    )

    @Argument(help: "The proof (.json).", completion: .file()) var file: String
    @Option(help: "Language of what is printed: vi or en. Default: from LANG, else vi.") var lang: Language?

    func run() throws {
        let language = lang ?? .ofEnvironment
        guard let bytes = FileManager.default.contents(atPath: file), let proof = JSONText.value(of: bytes) else {
            Terminal.complain(language.say("\(file): không phải JSON", "\(file): not JSON"))
            throw ExitCode(2)
        }
        let check = ProofCheck(proof)
        for line in check.lines(language) { Terminal.say(DisplayWidth.harmless(line)) }
        guard check.faults.isEmpty else { throw ExitCode(1) }
    }
}
