import ArgumentParser
import CertificationAPI
import CertificationClient

/// `sachctl version`: of this program and of the daemon.
struct Version: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "version", abstract: "Print the version of sachctl, and of the daemon when it answers.")

    @OptionGroup var common: CommonOptions

    func run() throws {
        if common.output.format == .table { Terminal.say("sachctl \(Sachctl.version)") }
        guard !common.output.quiet else { return }
        try common.run { client in
            // The program's own version is asked for most where no daemon runs; only the forms for machines need both.
            let answer = Result { () throws(ClientError) -> JSONValue in
                try client.get("/v1/version", timeoutSeconds: 5)
            }
            if case .failure(.unreachable) = answer, common.output.format == .table { return }
            let daemon = try answer.get()
            try Sheet(item: daemon, columns: [Column("version", "sachd", "sachd")], reference: "version").print(common)
        }
    }
}
