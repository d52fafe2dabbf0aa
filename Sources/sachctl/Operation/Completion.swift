import ArgumentParser

/// `sachctl completion bash`: the script that a shell reads to complete this program's commands.
struct Completion: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "completion", abstract: "Print the completion script of a shell.")

    @Argument(help: "bash, zsh or fish.", completion: .list(["bash", "zsh", "fish"])) var shell: String

    func run() throws {
        guard let shell = CompletionShell(rawValue: shell) else { throw ValidationError("bash, zsh or fish") }
        Terminal.say(Sachctl.completionScript(for: shell))
    }
}
