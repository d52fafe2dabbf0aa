import ArgumentParser
import Glibc

/// `sachctl`, the companion of `sachd`: a noun, a verb, one call, one print.
@main
struct Sachctl: ParsableCommand {
    /// The version of the program.
    static let version = "0.1.0"

    static let configuration = CommandConfiguration(
        commandName: "sachctl", abstract: "Works with the certification daemon sachd.",
        discussion: """
            Exit codes: 0 ok, 1 refused by the rules, 2 usage, 3 not found, 4 conflict, 5 not permitted, \
            69 the daemon is not available, 70 a defect, 78 configuration.
            """,
        version: version,
        groupedSubcommands: [
            CommandGroup(
                name: "Cases",
                subcommands: [
                    ApplicationNoun.self, AssessmentNoun.self, FindingNoun.self, EvidenceNoun.self,
                    CertificateNoun.self, ObligationNoun.self, AppealNoun.self, ComplaintNoun.self, PaperNoun.self,
                    Explain.self, TaskNoun.self,
                ]),
            CommandGroup(
                name: "Register",
                subcommands: [FacilityNoun.self, PersonNoun.self, OrganisationNoun.self, UnitNoun.self]),
            CommandGroup(
                name: "Time and notices",
                subcommands: [
                    CalendarNoun.self, NoticeNoun.self, RemindersNoun.self, Simulate.self, ClockNoun.self,
                ]),
            CommandGroup(
                name: "Rules and operation",
                subcommands: [
                    WorkflowNoun.self, AuditNoun.self, KeyNoun.self, NetworkNoun.self, TokenNoun.self, WhoAmI.self,
                    Doctor.self,
                    Version.self, Completion.self, HelpPages.self,
                ]),
        ])

    /// Runs the command; usage errors exit with 2 where the argument parser's own code is 64.
    static func main() {
        var command: any ParsableCommand
        do { command = try parseAsRoot() } catch { leave(error, message: fullMessage(for: error)) }
        do { try command.run() } catch { leave(error, message: message(of: error)) }
    }

    /// Why a command that was read well ended early: help and version that were asked for come whole, an error as one line.
    private static func message(of error: any Error) -> String {
        let text = exitCode(for: error) == .success ? fullMessage(for: error) : message(for: error)
        return error is ExitCode || exitCode(for: error) == .success ? text : "Error: " + text
    }

    private static func leave(_ error: any Error, message: String) -> Never {
        let code = exitCode(for: error)
        if code == .success {
            Terminal.say(message)
        } else if !message.isEmpty {
            Terminal.complain(message)
        }
        Glibc.exit(code == .validationFailure ? 2 : code.rawValue)
    }
}
