import CertificationStore
import Credentials
import FoundationEssentials
import LibPQ
import Logging

/// Makes an embedded instance ready: cluster, schema, movable clock, signing key, folders, settings.
struct EmbeddedSetup {
    var cluster: EmbeddedCluster
    var logger: Logger

    /// Prepares everything and points the settings at it, unless they were set to something else.
    func prepare(_ settings: inout Settings, clock: String?) async throws {
        try await cluster.start()
        let directory = cluster.directory
        for key in ["database.url", "database.owner-url", "database.readonly-url"] {
            let user = ["database.url": "sach_daemon", "database.owner-url": "sach_owner"][key] ?? "sach_readonly"
            settings[key] = cluster.conninfo(user: user)
        }
        settings.replaceDefault("listen.socket", "\(directory)/api.sock")
        settings.replaceDefault("delivery.spool", "\(directory)/spool")
        settings.replaceDefault("signing.key-file", "\(directory)/signing.key")
        settings.replaceDefault("ledger.key-file", "\(directory)/ledger.key")
        settings.replaceDefault("ledger.checkpoint-directory", "\(directory)/checkpoints")

        let owner = Connection(
            ConnectionConfiguration(
                conninfo: settings["database.owner-url"], applicationName: "sachd embedded", statementTimeout: nil),
            logger: logger)
        try await owner.open()
        do {
            let report = try await Migrator(directory: settings["sql.directory"], logger: logger).run(owner)
            if !report.applied.isEmpty { logger.notice("migrated", metadata: ["files": "\(report.applied.count)"]) }
        } catch {
            await owner.close()
            throw StartError.configuration("\(error)")
        }
        try await owner.script("INSERT INTO sach.clock_setting (clock_offset) VALUES ('0') ON CONFLICT DO NOTHING")
        if let clock { try await setClock(clock, owner) }
        await owner.close()

        for key in [settings["signing.key-file"], settings["ledger.key-file"]]
        where !FileManager.default.fileExists(atPath: key) {
            try SigningKey().write(to: key)
        }
    }

    private func setClock(_ instant: String, _ owner: Connection) async throws {
        do {
            _ = try await owner.query("SELECT sach.clock_set(\(instant)::timestamptz - now())")
        } catch {
            throw StartError.configuration("--clock \(instant) is no instant: write it as 2026-11-13T09:00:00+07:00")
        }
    }
}

extension Settings {
    /// Sets a key that still has its default.
    mutating func replaceDefault(_ key: String, _ value: String) {
        guard let setting = Setting.all.first(where: { $0.key == key }), self[key] == setting.fallback else { return }
        self[key] = value
    }
}
