import CertificationAPI
import CertificationStore
import Crypto
import FoundationEssentials
import Hummingbird
import Logging
import Synchronization

/// Takes files in, gives them out and has them scanned, a chunk at a time: a file is never whole in this process.
///
/// What an upload holds is one chunk; how many upload at once is limited, and so is how many of them speak to the
/// database, each time for one short statement. What was begun and not finished is deleted.
final class FileDesk: Sendable {
    /// Bytes of every chunk but the last; the database holds the same number.
    static let chunkSize = 262_144
    /// Uploads at a time: with a chunk each, 16 MB.
    static let largestCrowd = 64

    private let store: Store
    private let scanner: ClamdScanner?
    private let lanes: Lanes
    private let logger: Logger
    private let crowd = Mutex(0)

    /// Makes a desk; without a scanner files count as not scanned.
    init(store: Store, clamd: ClamdScanner.Address?, lanes: Int, logger: Logger) {
        self.store = store
        self.scanner = clamd.map { ClamdScanner($0) }
        self.lanes = Lanes(count: lanes)
        self.logger = logger
    }

    /// Whether files are scanned.
    var hasScanner: Bool { scanner != nil }

    // MARK: In

    /// Stores what a person sends, or leaves nothing of it.
    ///
    /// - Parameters:
    ///   - body: The bytes as they come.
    ///   - promised: SHA-256 that they must have.
    ///   - length: How many the sender said there are, `nil` for not said.
    ///   - declared: The media type the sender named, `nil` for none.
    ///   - person: Who sends.
    /// - Returns: The file, and whether it was not there before.
    /// - Throws: The problem, when it cannot be taken.
    func receive(
        _ body: RequestBody, promised: [UInt8], length: Int?, declared: String?, from person: Int64
    ) async throws -> (file: StoredFile, isNew: Bool) {
        try enter()
        defer { crowd.withLock { $0 -= 1 } }
        guard let begun = try await store.read(BeginUpload(person: person)).first else {
            throw StoreError.internalError("file_upload_begin() answered no row")
        }
        guard let upload = begun.upload, let limit = begun.sizeLimit else {
            throw Problem(.notPermitted, detail: "Files are sent by those who may offer evidence: APPL, INTK or ASSR.")
        }
        let finished: FinishedUploadRow
        do {
            if let length, length > limit { throw Self.tooLarge(limit) }
            let computed = try await append(body, to: upload, limit: limit, from: person)
            finished = try await finish(
                FinishUpload(
                    upload: upload, person: person, computed: computed, promised: promised, declared: declared,
                    hasScanner: hasScanner))
        } catch {
            await abort(upload, of: person)
            throw error
        }
        if finished.outcome == "rule" { throw try await refusal(finished.codes) }
        guard finished.outcome == "stored" else { throw Self.gone }
        return (try await described(promised), finished.isNew ?? false)
    }

    /// Passes the bytes on in chunks and returns their SHA-256.
    private func append(
        _ body: RequestBody, to upload: Int64, limit: Int, from person: Int64
    ) async throws -> [UInt8] {
        var hash = SHA256()
        var chunk: [UInt8] = []
        chunk.reserveCapacity(Self.chunkSize)
        var no = 0
        for try await part in body {
            var rest = part.readableBytesView
            while !rest.isEmpty {
                let piece = rest.prefix(Self.chunkSize - chunk.count)
                chunk.append(contentsOf: piece)
                rest = rest.dropFirst(piece.count)
                guard chunk.count == Self.chunkSize else { continue }
                hash.update(data: chunk)
                try await append(AppendChunk(upload: upload, person: person, no: no, bytes: chunk), limit: limit)
                chunk.removeAll(keepingCapacity: true)
                no += 1
            }
        }
        if !chunk.isEmpty {
            hash.update(data: chunk)
            try await append(AppendChunk(upload: upload, person: person, no: no, bytes: chunk), limit: limit)
        }
        return Array(hash.finalize())
    }

    private func append(_ chunk: AppendChunk, limit: Int) async throws {
        switch try await lanes.run({ [store] in try await store.read(chunk).first }) {
        case "appended": return
        case "too_large": throw Self.tooLarge(limit)
        case "not_allowed": throw try await refusal(["media_type_not_allowed"])
        default: throw Self.gone
        }
    }

    private func finish(_ statement: FinishUpload) async throws -> FinishedUploadRow {
        guard let row = try await lanes.run({ [store] in try await store.read(statement).first }) else {
            throw StoreError.internalError("file_upload_finish() answered no row")
        }
        return row
    }

    /// Deletes what was begun, also when the sender is gone and this task with it.
    private func abort(_ upload: Int64, of person: Int64) async {
        await Task { [store, logger] in
            do {
                _ = try await store.read(AbortUpload(upload: upload, person: person))
            } catch {
                // Nobody is hurt: an hour later it is purged.
                logger.notice(
                    "an upload could not be deleted now", metadata: ["upload": "\(upload)", "error": "\(error)"])
            }
        }.value
    }

    private func enter() throws(Problem) {
        let isLetIn = crowd.withLock { crowd in
            guard crowd < Self.largestCrowd else { return false }
            crowd += 1
            return true
        }
        guard isLetIn else {
            throw Problem(.unavailable, detail: "\(Self.largestCrowd) files are being sent at this moment; try again.")
        }
    }

    private func described(_ sha256: [UInt8]) async throws -> StoredFile {
        await scan(sha256)
        guard let row = try await store.read(FindFile(sha256: sha256, reader: nil)).first else {
            throw StoreError.internalError("a file that was just stored is not there")
        }
        if let threat = row.threat { throw try await refusal(["file_infected:\(threat)"]) }
        return StoredFile(sha256: sha256.hexadecimal, size: row.size, mediaType: row.mediaType, scan: row.scan)
    }

    // MARK: Out

    /// The file of a hash, if the reader may have it and it is not locked away.
    func find(_ sha256: [UInt8], reader: Int64?) async throws -> FileRow {
        guard let row = try await store.read(FindFile(sha256: sha256, reader: reader)).first else {
            throw Problem(.notFound, detail: "There is no file with this hash that you may have.")
        }
        if let threat = row.threat { throw try await refusal(["file_infected:\(threat)"]) }
        return row
    }

    /// The file's bytes as a body, read as fast as the other side takes them.
    func body(of file: FileRow) -> ResponseBody {
        ResponseBody(contentLength: file.size) { [store, lanes] writer in
            for no in 0..<file.chunks {
                let chunk = ReadChunk(upload: file.upload, no: no)
                guard let bytes = try await lanes.run({ try await store.read(chunk).first }) else {
                    throw StoreError.internalError("chunk \(no) of upload \(file.upload) is missing")
                }
                try await writer.write(ByteBuffer(bytes: bytes))
            }
            try await writer.finish(nil)
        }
    }

    // MARK: Scans

    /// Has the file of a hash scanned if it still waits for that; what goes wrong leaves it waiting.
    private func scan(_ sha256: [UInt8]) async {
        guard hasScanner else { return }
        do {
            _ = try await scanNext(sha256)
        } catch {
            logger.warning("a file could not be scanned now", metadata: ["error": "\(error)"])
        }
    }

    /// Has one waiting file scanned and says how that ended; `nil` when none waits.
    func scanNext(_ sha256: [UInt8]? = nil) async throws -> String? {
        guard let scanner, let claimed = try await store.read(ClaimScan(sha256: sha256)).first else { return nil }
        var settlement = SettleScan(sha256: claimed.sha256, scan: "unreachable", threat: nil)
        do {
            let verdict = try await scanner.scan(chunks: claimed.chunks) { [store, lanes] no in
                try await lanes.run { try await store.read(ReadChunk(upload: claimed.upload, no: no)).first }
            }
            switch verdict {
            case .clean: settlement.scan = "clean"
            case .infected(let threat): (settlement.scan, settlement.threat) = ("infected", threat)
            }
        } catch {
            logger.warning(
                "the malware scanner did not answer",
                metadata: ["sha256": "\(claimed.sha256.hexadecimal)", "error": "\(error)"])
        }
        let scan = try await store.write(settlement).first
        if scan == "infected" {
            logger.error("a file holds malware", metadata: ["sha256": "\(claimed.sha256.hexadecimal)"])
        }
        return scan
    }

    /// Deletes what was left of broken uploads; without a scanner, nothing waits for one.
    func tidy() async throws -> Int {
        if !hasScanner { _ = try await store.read(ForgetScans()) }
        return try await store.read(PurgeUploads()).first ?? 0
    }

    // MARK: Problems

    private func refusal(_ codes: [String]) async throws -> Problem {
        let texts = try await store.read(DescribeRequirements(codes: codes)).map { Requirement($0) }
        return ProblemResponse.problem(forSave: "rule", texts: texts)
    }

    private static func tooLarge(_ limit: Int) -> Problem {
        Problem(.tooLarge, detail: "The file may have \(limit) bytes (\(limit >> 20) MiB) at most.")
    }

    private static let gone = Problem(
        .unavailable, detail: "The upload was interrupted and nothing of it is left; send the file again.")
}

extension [UInt8] {
    /// Two lower-case digits a byte.
    var hexadecimal: String {
        let digits = Array("0123456789abcdef".utf8)
        return String(decoding: flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
    }

    /// The bytes of lower-case hexadecimal digits, 64 of them for a SHA-256; `nil` for anything else.
    init?(sha256 text: String) {
        guard text.utf8.count == 64 else { return nil }
        var bytes: [UInt8] = []
        var rest = text.utf8[...]
        while !rest.isEmpty {
            let pair = rest.prefix(2)
            guard pair.allSatisfy({ (48...57).contains($0) || (97...102).contains($0) }),
                let byte = UInt8(String(decoding: pair, as: UTF8.self), radix: 16)
            else { return nil }
            bytes.append(byte)
            rest = rest.dropFirst(2)
        }
        self = bytes
    }
}
