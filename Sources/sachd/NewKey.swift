import ArgumentParser
import Credentials

/// `sachd new-key`.
struct NewKey: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new-key", abstract: "Makes an Ed25519 signing key in a new file of mode 0600 and prints its name."
    )

    @Argument(help: "Path of the new file.")
    var path: String

    func run() throws {
        let key = SigningKey()
        do {
            try key.write(to: path)
        } catch {
            Console.error("sachd: \(error)")
            throw ExitCode(78)
        }
        print(key.id)
    }
}
