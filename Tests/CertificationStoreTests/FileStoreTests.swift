import CertificationStore
import LibPQ
import TestSupport
import Testing

/// Files as the database keeps them: what is taken, once, from whom and for whom.
@Suite struct FileStoreTests {
    private static let statements: [any Statement.Type] = [
        BeginUpload.self, AppendChunk.self, FinishUpload.self, AbortUpload.self, PurgeUploads.self, FindFile.self,
        ReadChunk.self, ClaimScan.self, SettleScan.self, ForgetScans.self,
    ]

    private struct Place {
        let store: Store
        let owner: Connection

        init() async throws {
            let database = try await SachDatabase.make()
            owner = try await database.connect()
            try await Seed.install(on: owner)
            store = database.store(poolSize: 2)
        }

        func hash(_ bytes: [UInt8]) async throws -> [UInt8] {
            let row = try #require(try await owner.query("SELECT sha256(\(bytes)::bytea) AS h").first)
            return try row.read("h", as: [UInt8].self)
        }

        /// Sends bytes and returns `stored`, a refusal's code or the word of the refused chunk.
        func send(
            _ bytes: [UInt8], by person: Seed.Person = .applicant, declared: String? = nil, promised: [UInt8]? = nil,
            isScanned: Bool = false
        ) async throws -> String {
            let person = person.rawValue
            let begun = try #require(try await store.read(BeginUpload(person: person)).first)
            guard let upload = begun.upload else { return begun.outcome }
            for (no, start) in stride(from: 0, to: bytes.count, by: 262_144).enumerated() {
                let chunk = Array(bytes[start..<min(bytes.count, start + 262_144)])
                let outcome = try await store.read(
                    AppendChunk(upload: upload, person: person, no: no, bytes: chunk)
                ).first
                guard outcome == "appended" else { return outcome ?? "" }
            }
            let computed = try await hash(bytes)
            let finish = FinishUpload(
                upload: upload, person: person, computed: computed, promised: promised ?? computed, declared: declared,
                hasScanner: isScanned)
            let row = try #require(try await store.read(finish).first)
            return row.codes.first ?? row.outcome
        }

        func value(_ sql: SQL) async throws -> String? { try await owner.query(sql).first?.values.first ?? nil }
    }

    private static func pdf(_ text: String, padding: Int = 0) -> [UInt8] {
        Array("%PDF-1.7\n\(text)".utf8) + [UInt8](repeating: 0, count: padding)
    }

    @Test func `each statement is understood by the database as its decoder expects`() async throws {
        let db = try await SachDatabase.make().connect(user: "sach_daemon")
        for statement in Self.statements {
            let described = try await db.describe(statement)
            #expect(described.columns == statement.columns, "\(statement.name)")
        }
    }

    @Test func `the same bytes are stored once, whoever sends them, and come back as they were`() async throws {
        let place = try await Place()
        let bytes = Self.pdf("giấy phép", padding: 600_000)
        #expect(try await place.send(bytes) == "stored")
        #expect(try await place.send(bytes, by: .intake) == "stored")
        let hash = try await place.hash(bytes)
        let file = try #require(try await place.store.read(FindFile(sha256: hash, reader: nil)).first)
        #expect(file.size == bytes.count)
        #expect(file.chunks == 3)
        #expect(file.mediaType == "application/pdf")
        #expect(file.scan == "not_scanned")
        var read: [UInt8] = []
        for no in 0..<file.chunks {
            read += try #require(try await place.store.read(ReadChunk(upload: file.upload, no: no)).first)
        }
        #expect(read == bytes)
        #expect(try await place.value("SELECT count(*) FROM sach.file_chunk WHERE no > 0") == "2")
        #expect(try await place.value("SELECT sach.file_intact(\(hash)::bytea)") == "t")
        await place.owner.close()
    }

    @Test func `what is refused leaves nothing behind but the record of it`() async throws {
        let place = try await Place()
        let before = try await place.value("SELECT count(*) FROM sach.file_upload")
        let limit = 50 << 20
        let cases: [(bytes: [UInt8], declared: String?, answer: String)] = [
            ([], nil, "file_empty"), (Array("MZ".utf8) + [0], nil, "not_allowed"),
            (Self.pdf("a"), "image/png", "media_type_differs:application/pdf"),
            (Self.pdf("a", padding: limit), nil, "too_large"),
            (Array("PK".utf8) + [3, 4] + Array("a.txt".utf8), nil, "media_type_not_allowed"),
            (Array("a,b\n".utf8) + [UInt8](repeating: 97, count: 300_000) + [0], "text/csv", "media_type_not_allowed"),
        ]
        for (bytes, declared, answer) in cases {
            #expect(try await place.send(bytes, declared: declared) == answer)
        }
        let other = try await place.hash(Self.pdf("b"))
        #expect(try await place.send(Self.pdf("a"), promised: other).hasPrefix("file_hash_differs:"))
        #expect(try await place.send(Self.pdf("a"), by: .reporter) == "not_permitted")
        #expect(try await place.send(Self.pdf("a"), by: .coordinator) == "not_permitted")
        #expect(try await place.value("SELECT count(*) FROM sach.file_upload") == before)
        #expect(try await place.value("SELECT count(*) FROM sach.file_chunk") == "1")
        #expect(try await place.value("SELECT count(*) FROM sach.refusal WHERE workflow = 'file'") == "9")
        #expect(try await place.send(Self.pdf("a"), declared: "application/octet-stream") == "stored")
        #expect(try await place.send(Array("số,tên\n1,Ấ\n".utf8), declared: "text/csv") == "stored")
        await place.owner.close()
    }

    @Test func `only the sender adds to an upload, in order, and one that nobody touches is purged`() async throws {
        let place = try await Place()
        let person = Seed.Person.applicant.rawValue
        let upload = try #require(try await place.store.read(BeginUpload(person: person)).first?.upload)
        func append(_ no: Int, by person: Int64, _ bytes: [UInt8]) async throws -> String? {
            try await place.store.read(AppendChunk(upload: upload, person: person, no: no, bytes: bytes)).first
        }
        #expect(try await append(0, by: Seed.Person.intake.rawValue, Self.pdf("a")) == "gone")
        #expect(try await append(1, by: person, Self.pdf("a")) == "gone")
        #expect(try await append(0, by: person, Self.pdf("a")) == "appended")
        // A chunk that is not full is the last one.
        #expect(try await append(1, by: person, Self.pdf("a")) == "gone")
        #expect(try await place.store.read(PurgeUploads()) == [0])
        try await place.owner.script(
            "UPDATE sach.clock_setting SET clock_offset = clock_offset + interval '61 minutes'")
        #expect(try await place.store.read(PurgeUploads()) == [1])
        #expect(try await place.value("SELECT count(*) FROM sach.file_chunk WHERE upload = \(upload)::bigint") == "0")
        await place.owner.close()
    }

    @Test func `officers, the facility's people and its assessors get the bytes, reporting units never`() async throws {
        var story = try await StagedStory()
        let readers = [
            Cast.applicant, Cast.agent, Cast.intake, Cast.coordinator, Cast.assessor, Cast.secondAssessor,
            Cast.reviewer, Cast.decider, Cast.registrar, Cast.appealsHandler, Cast.approver, Cast.administrator,
            Cast.auditor, Cast.consolidator, Cast.reporter, Cast.stranger,
        ]
        func allowed() async throws -> Set<Int64> {
            let row = try #require(
                try await story.owner.query(
                    """
                    SELECT coalesce(array_agg(r), '{}') AS r
                    FROM unnest(\(readers)::bigint[]) r
                    WHERE EXISTS (SELECT FROM sach.file f, sach.file_find(f.sha256, r))
                    """
                ).first)
            return Set(try row.read("r", as: [Int64].self))
        }
        #expect(try await allowed() == [])
        try await story.tell(until: "evidence received")
        let always: Set<Int64> = Set(readers).subtracting([
            Cast.assessor, Cast.secondAssessor, Cast.consolidator, Cast.reporter, Cast.stranger,
        ])
        #expect(try await allowed() == always)
        try await story.tell(until: "team proposed", from: "evidence received")
        #expect(try await allowed() == always.union([Cast.assessor]))
        await story.close()
    }

    @Test func `an infected file is kept from everybody, is never clean again, and intake is told`() async throws {
        var story = try await StagedStory()
        try await story.tell(until: "evidence received")
        let hash = try #require(try await story.owner.query("SELECT sha256 FROM sach.evidence").first)
            .read("sha256", as: [UInt8].self)
        let claimed = try await story.store.read(ClaimScan(sha256: nil))
        #expect(claimed.map(\.sha256) == [hash])
        #expect(try await story.store.read(ClaimScan(sha256: hash)).isEmpty)
        #expect(
            try await story.store.read(SettleScan(sha256: hash, scan: "unreachable", threat: nil)) == ["unreachable"])
        #expect(try await story.store.read(ClaimScan(sha256: hash)).isEmpty)
        try await story.owner.script("SELECT rig.move_clock('16 seconds')")
        #expect(try await story.store.read(ClaimScan(sha256: hash)).count == 1)
        #expect(try await story.store.read(SettleScan(sha256: hash, scan: "infected", threat: "Eicar")) == ["infected"])
        #expect(try await story.store.read(SettleScan(sha256: hash, scan: "clean", threat: nil)) == ["infected"])
        #expect(try await story.value("SELECT details ->> 'threat' FROM sach.evidence_view") == "Eicar")
        #expect(
            try await story.value(
                "SELECT role FROM sach.task WHERE kind = 'file_infected' AND subject_id = #evidence AND done_at IS NULL"
            )
                == "INTK")
        try await story.take(
            StagedStory.Step(stage: "in check", machine: "evidence", event: "start_check", actor: Cast.intake))
        try await story.take(
            StagedStory.Step(
                stage: "rejected", machine: "evidence", event: "reject", actor: Cast.intake,
                payload: #"{"reason": "Mã độc"}"#))
        #expect(
            try await story.value("SELECT count(*) FROM sach.task WHERE kind = 'file_infected' AND done_at IS NULL")
                == "0")
        await story.close()
    }

    @Test func `without a scanner nothing waits for one, and one that comes later finds it all`() async throws {
        let place = try await Place()
        #expect(try await place.send(Self.pdf("a"), isScanned: true) == "stored")
        #expect(try await place.value("SELECT scan FROM sach.file WHERE scan <> 'not_scanned'") == "pending")
        #expect(try await place.store.read(ForgetScans()) == [1])
        #expect(try await place.value("SELECT count(*) FROM sach.file WHERE scan = 'not_scanned'") == "2")
        #expect(try await place.store.read(ClaimScan(sha256: nil)).count == 1)
        #expect(try await place.store.read(ClaimScan(sha256: nil)).count == 1)
        #expect(try await place.store.read(ClaimScan(sha256: nil)).isEmpty)
        await place.owner.close()
    }
}
