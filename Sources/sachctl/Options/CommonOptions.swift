import ArgumentParser
import CertificationClient

/// The options of every command that asks the daemon something and prints the answer.
struct CommonOptions: ParsableArguments {
    @OptionGroup(title: "Connection") var connection: ConnectionOptions
    @OptionGroup(title: "Output") var output: OutputOptions

    /// The language of what is printed.
    var language: Language { connection.language }

    /// Does a command's work with a client; whatever goes wrong is told in the user's language and decides the exit code.
    func run(about context: FailureReport.Context = .init(), _ work: (Client) throws -> Void) throws {
        do {
            try work(try connection.client())
        } catch let exit as ExitCode {
            throw exit
        } catch let usage as ValidationError {
            throw usage
        } catch {
            let report = FailureReport(error: error, language: language, context: context)
            Terminal.complain(output.format == .json ? report.json : report.text)
            throw ExitCode(report.exitCode)
        }
    }
}
