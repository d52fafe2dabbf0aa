import ArgumentParser
import CertificationClient
import Credentials
import Foundation
import Glibc
import LibPQ
import TestSupport

/// Large files at once through one daemon: how fast, and how much larger it gets.
struct Upload: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "32 uploads of 50 MB at a time: megabytes a second, and what the daemon grows by.")

    @OptionGroup var options: BenchOptions

    @Option(help: "The daemon; by default the one beside this program.")
    var sachd = Program.neighbour("sachd")

    @Option(help: "The folder with the templates and the description of the interface.")
    var shareDirectory = SachDatabase.repository + "/deploy/share"

    @Option(help: "Uploads at a time.")
    var uploads = 32

    @Option(help: "Size of each in MiB; the scheme's limit is 50.")
    var size = 50

    private var count: Int { options.smoke ? 4 : uploads }
    private var megabytes: Int { options.smoke ? 2 : size }

    func run() async throws {
        var report = Report("upload", isSmoke: options.smoke)
        guard FileManager.default.isExecutableFile(atPath: sachd) else {
            report.notes = ["not measured: no daemon at \(sachd); build it (swift build -c release --product sachd)"]
            return try report.finish()
        }
        let database = try await BenchDatabase.make(sqlDirectory: options.sqlDirectory)
        defer { database.remove() }
        let owner = try await database.owner()
        try await Seed.install(on: owner)
        // Whoever runs this is the sample applicant; root may act as them anyway.
        let account = NSUserName()
        _ = try await owner.query(
            "UPDATE sach.person SET account = \(account) WHERE person = 201 AND \(account) <> 'root'")
        let daemon = try await BenchDaemon.make(
            sachd, database: database, sqlDirectory: options.sqlDirectory, shareDirectory: shareDirectory)
        let client = Client(endpoint: .unixSocket(daemon.socket), actingAs: getuid() == 0 ? "P201" : nil)
        _ = try await daemon.start { (try? client.text("/readyz")) != nil }
        Progress.note("\(count) files of \(megabytes) MiB")
        let files = try (0..<count).map { try file($0, in: database.directory.path) }
        let first = try file(count, in: database.directory.path)
        _ = try await client.offPool { client throws(ClientError) in try Self.send(first, with: client) }
        let before = BenchDaemon.resident(daemon.pid)
        Progress.note("upload")
        let (seconds, most) = try await send(files, client, watching: daemon.pid)
        try await Task.sleep(for: .seconds(2))
        let after = BenchDaemon.resident(daemon.pid)
        let stored = try await owner.query("SELECT count(*)::text AS n FROM sach.file WHERE size > 100000")
        guard stored.first?["n"] == "\(count + 1)" else {
            throw Program.Failure(description: "\(stored.first?["n"] ?? "no") files are stored, not \(count + 1)")
        }
        try await daemon.stop()
        await owner.close()
        describe(seconds: seconds, before: before, most: most, after: after, in: &report)
        try report.finish()
    }

    private struct Parcel: Sendable {
        let path: String
        let hash: String
    }

    /// Writes a file of random pages that has no other file's hash; chunks are stored as they are, so that they repeat helps nobody.
    private func file(_ number: Int, in directory: String) throws -> Parcel {
        let page = (0..<4096).map { _ in UInt8.random(in: 0...255) }
        var bytes = Array("%PDF-1.7\n".utf8)
        let size = megabytes << 20
        bytes.reserveCapacity(size + page.count)
        while bytes.count < size { bytes.append(contentsOf: page) }
        bytes.removeLast(bytes.count - size)
        let path = "\(directory)/upload-\(number).pdf"
        try Data(bytes).write(to: URL(filePath: path))
        return Parcel(path: path, hash: Digest.hex(Digest.sha256(bytes)))
    }

    private static func send(_ file: Parcel, with client: Client) throws(ClientError) {
        let local: LocalFile
        do throws(LocalFile.Failure) { local = try LocalFile(reading: file.path) } catch {
            throw .misuse(error.description)
        }
        _ = try client.send(local, sha256: file.hash)
    }

    /// Sends all at once; returns the seconds it took and the most that the daemon held meanwhile.
    private func send(
        _ files: [Parcel], _ client: Client, watching pid: Int32
    ) async throws -> (seconds: Double, most: Double) {
        let start = ContinuousClock.now
        async let sent: Void = withThrowingTaskGroup(of: Void.self) { group in
            for file in files {
                group.addTask {
                    try await client.offPool { client throws(ClientError) in try Self.send(file, with: client) }
                }
            }
            try await group.waitForAll()
        }
        let watch = Watch()
        let watching = Task {
            while !Task.isCancelled {
                await watch.see(BenchDaemon.resident(pid))
                try? await Task.sleep(for: .milliseconds(20))
            }
        }
        defer { watching.cancel() }
        try await sent
        return ((ContinuousClock.now - start).seconds, await watch.most)
    }

    private actor Watch {
        var most = 0.0

        func see(_ value: Double) { most = max(most, value) }
    }

    private func describe(seconds: Double, before: Double, most: Double, after: Double, in report: inout Report) {
        let rate = Double(count * megabytes << 20) / 1e6 / seconds
        report.measures = [
            "upload.seconds": seconds, "upload.megabytesPerSecond": rate, "rss.before": before, "rss.most": most,
            "rss.growth": most - before, "rss.after": after,
        ]
        report.goals = [
            // A chunk of 256 KiB for each upload, and some copies of those that are on their way.
            Goal("upload", "resident growth, MB, over a daemon that took one file", most - before, .atMost, 48)
        ]
        report.notes = [
            "\(count) files of \(megabytes) MiB in \(Report.number(seconds)) s: \(Report.number(rate)) MB/s; resident "
                + "\(Report.number(before)) MB before, \(Report.number(most)) MB at most, \(Report.number(after)) MB after"
        ]
    }
}
