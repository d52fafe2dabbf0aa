import CertificationAPI
import CertificationClient
import Foundation
import LibPQ
import TestSupport
import Testing

/// Documents of many megabytes through a real daemon: in, out, scanned, refused, and never whole in its memory.
@Suite(.serialized) struct FileTransferTests {
    private struct Place {
        let daemon: DaemonProcess
        let owner: Connection

        /// Sends a file of the instance's folder as the applicant; returns its hash and what the daemon said of it.
        func send(_ name: String, mediaType: String? = nil, promised: String? = nil) async throws -> StoredFile {
            let path = "\(daemon.directory)/\(name)"
            let hash = try promised ?? Self.hash(path)
            return try await daemon.client(as: "P201").offPool { client throws(ClientError) in
                let file: LocalFile
                do throws(LocalFile.Failure) { file = try LocalFile(reading: path) } catch {
                    throw .misuse(error.description)
                }
                return try client.send(file, sha256: hash, mediaType: mediaType)
            }
        }

        /// Writes a PDF of a size, different bytes for each seed.
        func pdf(_ name: String, megabytes: Int, seed: Int = 0, holding text: String = "") throws -> String {
            let path = "\(daemon.directory)/\(name)"
            try Data("%PDF-1.7\n\(text)\(seed)\n".utf8).write(to: URL(filePath: path))
            let handle = try #require(FileHandle(forWritingAtPath: path))
            try handle.seekToEnd()
            for number in 0..<megabytes {
                try handle.write(contentsOf: Data(repeating: UInt8(truncatingIfNeeded: number &+ seed), count: 1 << 20))
            }
            try handle.close()
            return name
        }

        /// `sha256sum`, which is faster than anything compiled for debugging.
        static func hash(_ path: String) throws -> String {
            let process = Process()
            process.executableURL = URL(filePath: "/usr/bin/sha256sum")
            process.arguments = [path]
            let pipe = Pipe()
            process.standardOutput = pipe
            try process.run()
            let text = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
            process.waitUntilExit()
            return String(text.drop { $0 == "\\" }.prefix(64))
        }

        func count(_ table: String) async throws -> Int {
            let rows = try await owner.query("SELECT count(*)::text AS n FROM sach.\(raw: table)")
            return Int(rows.first?["n"] ?? "") ?? -1
        }

        /// Resident kilobytes of the daemon.
        func resident() throws -> Int {
            let pid = try #require(daemon.processIdentifier)
            let status = try String(contentsOfFile: "/proc/\(pid)/status", encoding: .utf8)
            let line = status.split(separator: "\n").first { $0.hasPrefix("VmRSS:") } ?? ""
            return try #require(line.split(separator: " ").compactMap { Int($0) }.first)
        }
    }

    private func withDaemon(_ settings: [String] = [], _ body: (Place) async throws -> Void) async throws {
        let daemon = try DaemonProcess()
        do {
            try await daemon.start(clock: "2026-10-05T08:00:00+07:00", settings: settings)
            let owner = try await daemon.owner()
            try await Seed.install(on: owner)
            try await body(Place(daemon: daemon, owner: owner))
            await owner.close()
            try await daemon.end()
        } catch {
            try await daemon.end()
            throw error
        }
    }

    private func codes(of problem: Problem?) -> [String] { problem?.requirements?.map(\.code) ?? [] }

    @Test func `eight uploads of 20 MB at a time leave the daemon as small as it was`() async throws {
        try await withDaemon { place in
            _ = try await place.send(place.pdf("first", megabytes: 4))
            let before = try place.resident()
            let names = try (0..<8).map { try place.pdf("big-\($0)", megabytes: 20, seed: $0) }
            async let stored = withThrowingTaskGroup(of: StoredFile.self) { group in
                for name in names { group.addTask { try await place.send(name) } }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            var most = before
            for _ in 0..<20 {
                try await Task.sleep(for: .milliseconds(100))
                most = max(most, try place.resident())
            }
            #expect(try await stored.count == 8)
            most = max(most, try place.resident())
            // 160 MB went through; a chunk for each upload and some copies in flight may stay.
            #expect(most - before < 40_000, "\(before) kB before, \(most) kB at most")
            #expect(try await place.count("file WHERE NOT sach.file_intact(sha256)") == 0)
            // And out again.
            let hash = try Place.hash("\(place.daemon.directory)/big-3")
            try await place.owner.script("UPDATE sach.file_upload SET person = 201")
            var size = 0
            try place.daemon.client().receive(sha256: hash) { size += $0.count }
            let path = "\(place.daemon.directory)/big-3"
            #expect(try FileManager.default.attributesOfItem(atPath: path)[.size] as? Int == size)
            #expect(try place.resident() - before < 40_000)
        }
    }

    @Test func `what cannot be taken is refused with its reason, and nothing of it is left`() async throws {
        try await withDaemon { place in
            func refused(_ send: () async throws -> StoredFile) async -> Problem? {
                do {
                    let stored = try await send()
                    Issue.record("\(stored) was stored")
                    return nil
                } catch {
                    return (error as? ClientError)?.problem
                }
            }
            let (files, uploads) = (try await place.count("file"), try await place.count("file_upload"))
            let large = try place.pdf("large", megabytes: 50)
            #expect(await refused { try await place.send(large) }?.status == 413)
            try Data().write(to: URL(filePath: place.daemon.directory + "/empty"))
            #expect(codes(of: await refused { try await place.send("empty") }) == ["file_empty"])
            try Data("MZ\u{0}".utf8).write(to: URL(filePath: place.daemon.directory + "/program"))
            #expect(codes(of: await refused { try await place.send("program") }) == ["media_type_not_allowed"])
            let small = try place.pdf("small", megabytes: 0)
            #expect(
                codes(of: await refused { try await place.send(small, mediaType: "image/png") })
                    == ["media_type_differs:application/pdf"])
            let other = String(repeating: "0", count: 64)
            #expect(
                codes(of: await refused { try await place.send(small, promised: other) }).first?
                    .hasPrefix("file_hash_differs:") == true)
            let reporter = place.daemon.client(as: "P211")
            let file = try LocalFile(reading: place.daemon.directory + "/small")
            #expect(throws: ClientError.self) { try reporter.send(file, sha256: other) }
            // A sender who goes away in the middle.
            let aborting = Process()
            aborting.executableURL = URL(filePath: "/bin/sh")
            aborting.arguments = [
                "-c",
                """
                (printf '%%PDF-1.7'; head -c 3000000 /dev/zero; sleep 5) | curl -s -m 1 -T - -H 'X-Sach-Person: P201' \
                --unix-socket '\(place.daemon.socket)' http://sachd/v1/files/\(other)
                """,
            ]
            try aborting.run()
            aborting.waitUntilExit()
            for _ in 0..<50 where try await place.count("file_upload") != uploads {
                try await Task.sleep(for: .milliseconds(100))
            }
            #expect(try await place.count("file") == files)
            #expect(try await place.count("file_upload") == uploads)
        }
    }

    @Test(arguments: [true, false])
    func `clamd is asked, a virus is locked away, and silence is made good`(overUnixSocket: Bool) async throws {
        let path = "/tmp/sach-clamd-\(UUID().uuidString.prefix(8))"
        let first = try FakeClamd(path: overUnixSocket ? path : nil)
        defer { first.stop() }
        try await withDaemon(["files.clamd=\(first.address)"]) { place in
            #expect(try await place.send(place.pdf("clean", megabytes: 1)).scan == "clean")
            let infected = try place.pdf("infected", megabytes: 0, holding: FakeClamd.eicar)
            do {
                _ = try await place.send(infected)
                Issue.record("a virus was taken")
            } catch {
                #expect(codes(of: (error as? ClientError)?.problem) == ["file_infected:Eicar-Test-Signature"])
            }
            let hash = try Place.hash(place.daemon.directory + "/infected")
            #expect(try await place.count("file WHERE scan = 'infected'") == 1)
            #expect(throws: ClientError.self) { try place.daemon.client().receive(sha256: hash) { _ in } }
            guard overUnixSocket else { return }
            first.stop()
            #expect(try await place.send(place.pdf("later", megabytes: 0, seed: 7)).scan == "unreachable")
            let second = try FakeClamd(path: path)
            defer { second.stop() }
            // The wait for the next attempt is counted by the database's clock.
            try await place.owner.script(
                "UPDATE sach.clock_setting SET clock_offset = clock_offset + interval '1 hour'")
            for _ in 0..<400 where try await place.count("file WHERE scan IN ('unreachable', 'not_scanned')") > 0 {
                try await Task.sleep(for: .milliseconds(100))
            }
            #expect(try await place.count("file WHERE scan = 'clean'") == 3)
        }
    }
}
