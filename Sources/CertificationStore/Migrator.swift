import Crypto
import FoundationEssentials
import LibPQ
import Logging

/// Brings a database to what the files under `sql/` say, as the owner role.
///
/// Migrations are append-only and applied once; functions, views, the rule book and reference data are re-applied when their
/// file changed; grants come last. Twenty starters may run it at once: a session lock lets one work, the others find it done.
/// A migration whose text changed after it was applied, or a newer breaking one in the database, is refused.
public struct Migrator: Sendable {
    /// The folders in the order of application; the first is append-only.
    public static let folders = ["migrations", "functions", "views", "workflow", "reference"]
    /// Session lock of all migrators of one database.
    private static let lock: Int64 = 0x5A_C4_0001

    private let directory: String
    private let logger: Logger

    /// Reads the files below `directory` when it runs.
    public init(directory: String, logger: Logger) {
        self.directory = directory
        self.logger = logger
    }

    /// What a run did.
    public struct Report: Sendable, Equatable {
        /// Files applied, in order; empty when the database was up to date.
        public var applied: [String]
    }

    /// A file of `sql/` with its checksum.
    struct File: Sendable {
        var path: String
        var text: String
        var checksum: String
        var isMigration: Bool { path.hasPrefix("migrations/") }
        var isBreaking: Bool { text.hasPrefix("-- breaking: yes") }
        /// The function that the file holds, if it holds one.
        var function: String? {
            guard path.hasPrefix("functions/"), path.hasSuffix(".sql") else { return nil }
            return String(path.dropFirst("functions/".count).dropLast(".sql".count))
        }
    }

    /// Applies what is missing; returns the applied files.
    public func run(_ connection: Connection) async throws(MigrationError) -> Report {
        let files = try readFiles()
        do {
            return try await apply(files, connection)
        } catch {
            throw (error as? MigrationError) ?? .failed(file: "-", reason: "\(error)")
        }
    }

    /// Files that the database lacks or holds in another text.
    ///
    /// Empty = the daemon may serve. Any role may ask.
    public func pending(_ connection: Connection) async throws -> [String] {
        let files = try readFiles()
        let isThere = try await connection.query("SELECT to_regclass('sach.schema_file') IS NOT NULL AS yes")
        guard try isThere.first?.read("yes", as: Bool.self) == true else { return files.map(\.path) }
        let rows = try await connection.query("SELECT path, checksum FROM sach.schema_file")
        var known: [String: String] = [:]
        for row in rows { known[try row.read("path")] = try row.read("checksum", as: String.self) }
        return files.filter { known[$0.path] != $0.checksum }.map(\.path)
    }

    private func apply(_ files: [File], _ db: isolated Connection) throws -> Report {
        _ = try db.query("SELECT pg_advisory_lock(\(Self.lock)) IS NULL AS locked")
        defer {
            // The session ends right after; an error here has nobody to tell.
            _ = try? db.query("SELECT pg_advisory_unlock(\(Self.lock)) AS unlocked")
        }
        try db.script(
            """
            SET client_min_messages = warning;
            CREATE SCHEMA IF NOT EXISTS sach;
            CREATE TABLE IF NOT EXISTS sach.schema_file (
                path text NOT NULL,
                checksum text NOT NULL,
                is_breaking boolean NOT NULL,
                applied_at timestamptz NOT NULL DEFAULT now(),
                CONSTRAINT schema_file_pkey PRIMARY KEY (path)
            );
            COMMENT ON TABLE sach.schema_file IS 'The files of sql/ this database was made from, with the SHA-256 of their text.';
            """)
        var known: [String: String] = [:]
        for row in try db.query("SELECT path, checksum, is_breaking FROM sach.schema_file") {
            let path = try row.read("path", as: String.self)
            known[path] = try row.read("checksum", as: String.self)
            if try row.read("is_breaking", as: Bool.self), !files.contains(where: { $0.path == path }) {
                throw MigrationError.newerSchema(file: path)
            }
        }
        var applied: [String] = []
        for file in files where known[file.path] != file.checksum {
            if file.isMigration, known[file.path] != nil { throw MigrationError.migrationChanged(file: file.path) }
            try apply(file, db, replaces: known[file.path] != nil)
            applied.append(file.path)
        }
        // A dump restored into another cluster: the ledger's positions go on from where they were.
        if try db.query("SELECT 1 FROM pg_proc WHERE proname = 'ledger_rebase'").count > 0 {
            _ = try db.query("SELECT sach.ledger_rebase() AS moved")
        }
        if !applied.isEmpty {
            try apply(try readFile("roles.sql"), db)
            applied.append("roles.sql")
        }
        return Report(applied: applied)
    }

    private func apply(_ file: File, _ db: isolated Connection, replaces: Bool = false) throws {
        let function = replaces ? file.function : nil
        do {
            do {
                try apply(file, function, db, anew: false)
            } catch {
                // Its answer has another shape now, which CREATE OR REPLACE refuses: the old function goes first.
                guard function != nil, (error as? PostgresError)?.sqlState == .invalidFunctionDefinition else {
                    throw error
                }
                try apply(file, function, db, anew: true)
            }
            logger.debug("applied", metadata: ["file": "\(file.path)"])
        } catch {
            guard let refusal = error as? PostgresError else { throw error }
            throw MigrationError.failed(
                file: file.path,
                reason: [refusal.message, refusal.detail, refusal.hint].compactMap { $0 }.joined(separator: ": "))
        }
    }

    private func apply(_ file: File, _ function: String?, _ db: isolated Connection, anew: Bool) throws {
        try db.transaction { db in
            try db.script(
                """
                SET LOCAL check_function_bodies = off;
                SET LOCAL statement_timeout = 0;
                SET LOCAL lock_timeout = '30s';
                """)
            if anew, let function { try drop(function, "true", db) }
            try db.script(file.text)
            // One function a file: what else bears its name is the same function with the arguments it had before.
            if let function { try drop(function, "p.xmin <> pg_current_xact_id()::xid", db) }
            _ = try db.query(
                """
                INSERT INTO sach.schema_file (path, checksum, is_breaking)
                VALUES (\(file.path), \(file.checksum), \(file.isBreaking))
                ON CONFLICT (path) DO UPDATE
                SET checksum = excluded.checksum, is_breaking = excluded.is_breaking, applied_at = now()
                """)
        }
    }

    /// Drops the functions of a name that fit a condition; one that something else needs is refused by the database.
    private func drop(_ function: String, _ condition: String, _ db: isolated Connection) throws {
        for row in try db.query(
            SQL(
                raw: """
                    SELECT p.oid::regprocedure::text AS signature
                    FROM pg_proc p
                    WHERE p.pronamespace = 'sach'::regnamespace AND p.proname = '\(function)' AND \(condition)
                    """))
        {
            try db.script("DROP FUNCTION \(try row.read("signature", as: String.self))")
        }
    }

    /// All files in the order of application.
    func readFiles() throws(MigrationError) -> [File] {
        var files: [File] = []
        for folder in Self.folders {
            let names: [String]
            do {
                names = try FileManager.default.contentsOfDirectory(atPath: "\(directory)/\(folder)")
            } catch {
                throw .noDirectory("\(directory)/\(folder)")
            }
            for name in names.sorted() where name.hasSuffix(".sql") {
                files.append(try readFile("\(folder)/\(name)"))
            }
        }
        return files
    }

    private func readFile(_ path: String) throws(MigrationError) -> File {
        guard let data = FileManager.default.contents(atPath: "\(directory)/\(path)"),
            let text = String(validating: data, as: UTF8.self)
        else { throw .noDirectory("\(directory)/\(path)") }
        let checksum = SHA256.hash(data: data).map { byte in
            let digits = String(byte, radix: 16)
            return digits.count == 1 ? "0" + digits : digits
        }.joined()
        return File(path: path, text: text, checksum: checksum)
    }
}

/// Why a database could not be brought up to date; nothing of the failing file was kept.
public enum MigrationError: Error, Sendable, Equatable, CustomStringConvertible {
    /// A folder or file of `sql/` cannot be read.
    case noDirectory(String)
    /// A migration's text differs from what was applied.
    case migrationChanged(file: String)
    /// The database was made by a newer version with a breaking migration this one lacks.
    case newerSchema(file: String)
    /// The database refused a file.
    case failed(file: String, reason: String)

    /// The error and what to do.
    public var description: String {
        switch self {
        case .noDirectory(let path): "cannot read \(path): pass the folder of the SQL files with --sql-directory"
        case .migrationChanged(let file):
            "\(file) was changed after it was applied: restore its text and add a new migration"
        case .newerSchema(let file):
            "the database holds \(file), which this version lacks: install the newer version"
        case .failed(let file, let reason): "\(file) was refused: \(reason)"
        }
    }
}
