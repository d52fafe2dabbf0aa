import Foundation
import TestSupport
import Testing

/// The stories that anybody can run by hand (`Tests/EndToEndTests/Stories/*.sh`), each on a real `sachd` of its own, by `sachctl` alone.
///
/// A story checks what it shows, and ends with another code than 0 where something is not so.
@Suite(.serialized) struct StoryTests {
    /// The scripts, by what they show.
    enum Story: String, CaseIterable, Sendable {
        /// From an incomplete dossier to a renewal.
        case lifecycle
        /// Refused, appealed, upheld, decided by others.
        case refusal
        /// Who advised within 24 months does not assess, nor does a colleague.
        case separation
        /// A changed day moves open due dates and says which.
        case calendar
        /// Reports come in as files and go out consolidated.
        case reports
    }

    @Test(arguments: Story.allCases) func `the story is told to its end`(story: Story) async throws {
        let daemon = try DaemonProcess()
        do {
            try await daemon.start(clock: "2026-10-05T09:00:00+07:00")
            let (status, told) = try await tell(story, on: daemon)
            #expect(status == 0, "\(told.suffix(4000))")
            #expect(told.contains("the story is told"))
            try await daemon.end()
        } catch {
            try await daemon.end()
            throw error
        }
    }

    /// Runs a script against the daemon; its exit status and everything it printed.
    private func tell(_ story: Story, on daemon: DaemonProcess) async throws -> (status: Int32, text: String) {
        let log = "\(daemon.directory)/story.log"
        try Data().write(to: URL(filePath: log))
        let output = try FileHandle(forWritingTo: URL(filePath: log))
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = [
            "bash", SachDatabase.repository + "/Tests/EndToEndTests/Stories/\(story.rawValue).sh",
        ]
        let own = ["SACH_SOCKET": daemon.socket, "SACH_BUILD": DaemonProcess.binaries]
        process.environment = ProcessInfo.processInfo.environment.merging(own) { _, new in new }
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = output
        process.standardError = output
        let ended = AsyncStream<Void>.makeStream()
        process.terminationHandler = { _ in ended.continuation.finish() }
        try process.run()
        for await _ in ended.stream {}
        try output.close()
        return (process.terminationStatus, try String(contentsOfFile: log, encoding: .utf8))
    }
}
